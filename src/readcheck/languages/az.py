"""Azerbaijani."""

from readcheck.languages.model import Dates, Keys, Language, Lines, Wording

LANGUAGE = Language(
    code="az",
    name="Azerbaijani",
    script="latin",
    rank=52,
    wording=Wording(
        minutes="dəqiqə | dəqiqəlik | dəqiqədə | dəqiqədən | dəq",
        plural="none",
        hours="saat",
        words="söz",
        after="oxu | oxuma | oxunur | oxunma | oxunuş | oxumaq üçün | oxuma vaxtı | oxunma vaxtı",
        labels="oxuma vaxtı | oxunma vaxtı | oxuma müddəti | oxunma müddəti | təxmini oxuma vaxtı",
        less_after="az | daha az",
        about="təxminən | təqribən",
        numbers="bir | iki | üç | dörd | beş | altı | yeddi | səkkiz | doqquz | on",
    ),
    dates=Dates(
        published="dərc edilib | yayımlanıb",
        updated="yenilənib | son yenilənmə",
    ),
    lines=Lines(
        authors="müəllif / müəlliflər",
    ),
    keys=Keys(
        times="oxumavaxti oxunmavaxti",
    ),
    conjunctions="və",
)
