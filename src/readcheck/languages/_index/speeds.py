"""What stands for the speed of a language of which none is known.

Made by `tools/make_languages.py`.
"""

MEAN = 201.86530231573812
