"""How fast each language is read, the mean of predictions, and whose words are estimates.

Made by `tools/make_languages.py`.
"""

SPEEDS = {
    'ar': (185.03312159709623, "Brysbaert 2019, predicted from the length of IReST's texts", 'words'),
    'de': (204.71162280701753, "Brysbaert 2019, predicted from the length of IReST's texts", 'words'),
    'en': (238, 'Brysbaert 2019, silent, English non-fiction', 'words'),
    'es': (221.6120857699805, "Brysbaert 2019, predicted from the length of IReST's texts", 'words'),
    'fi': (176, 'Siegelman et al. 2022 (MECO), silent, Finnish', 'words'),
    'fr': (207.73521989906277, "Brysbaert 2019, predicted from the length of IReST's texts", 'words'),
    'he': (188.86403508771932, "Brysbaert 2019, predicted from the length of IReST's texts", 'words'),
    'it': (210.3640035340149, "Brysbaert 2019, predicted from the length of IReST's texts", 'words'),
    'ja': (500, 'convention of Medium and Hugo for silent reading, no study at hand', 'characters'),
    'km': (230, 'IReST 2012, 68 ms a letter, in silence as in English; words estimated at 4 letters', 'words'),
    'ko': (254, 'Siegelman et al. 2022 (MECO), silent, Korean', 'words'),
    'lo': (230, 'IReST 2012, 68 ms a letter, in silence as in English; words estimated at 4 letters', 'words'),
    'my': (230, 'IReST 2012, 68 ms a letter, in silence as in English; words estimated at 4 letters', 'words'),
    'nl': (238, 'Sui et al. 2021, silent, Dutch', 'words'),
    'pl': (197.0902638275077, "Brysbaert 2019, predicted from the length of IReST's texts", 'words'),
    'pt': (208.53222871994805, "Brysbaert 2019, predicted from the length of IReST's texts", 'words'),
    'ru': (235, 'Siegelman et al. 2022 (MECO), silent, Russian', 'words'),
    'sl': (212.09330143540666, "Brysbaert 2019, predicted from the length of IReST's texts", 'words'),
    'sv': (227.58442982456143, "Brysbaert 2019, predicted from the length of IReST's texts", 'words'),
    'th': (230, 'IReST 2012, 68 ms a letter, in silence as in English; words estimated at 4 letters', 'words'),
    'tr': (170.98559312187754, "Brysbaert 2019, predicted from the length of IReST's texts", 'words'),
    'wuu': (500, 'convention of Medium and Hugo for silent reading, no study at hand', 'characters'),
    'yue': (500, 'convention of Medium and Hugo for silent reading, no study at hand', 'characters'),
    'zh': (500, 'convention of Medium and Hugo for silent reading, no study at hand', 'characters'),
}
MEAN = 201.86530231573812
ESTIMATED = (
    'km',
    'lo',
    'my',
    'th',
)
