"""Arabic."""

from readcheck.languages.model import Language, Names, ReadAloud, Wording

LANGUAGE = Language(
    code="ar",
    name="Arabic",
    script="arabic",
    rank=16,
    wording=Wording(
        minutes="دقيقة / دقائق | دقيقه / دقايق | د",
        plural="arabic",
        hours="ساعة / ساعات",
        words="كلمة / كلمات",
        after="قراءة | للقراءة | من القراءة | قراءه | لقراءة",
        before=(
            "قراءة لمدة | تُقرأ خلال | تقرأ خلال | تقرأ في | تُقرأ في | قراءة في | قراءة | يُقرأ في"
            " | يقرأ في | تستغرق القراءة | القراءة في"
        ),
        labels=(
            "وقت القراءة | مدة القراءة | زمن القراءة | وقت القراءة المقدر | مدة القراءة المقدرة"
            " | وقت قراءة | مدة قراءة المقال | زمن قراءة المقال | وقت القراءة التقريبي"
            " | مدة القراءة التقريبية | الوقت المقدر للقراءة | زمن القراءة المقدر"
        ),
        word_labels="عدد الكلمات",
        less="أقل من | اقل من",
        about="حوالي | نحو | تقريبا",
        numbers="واحدة | اثنتان | ثلاث | أربع | خمس | ست | سبع | ثماني | تسع | عشر",
        alone="دقيقة واحدة=1 | دقيقتان=2 | دقيقتين=2",
        spelled="دقيقة واحدة=1 | دقيقتان=2",
    ),
    names=Names(
        particles="bin ibn al el",
    ),
    conjunctions="و",
    letters="ةىيكأإ",
    read_aloud=ReadAloud(138, 1.16),
)
