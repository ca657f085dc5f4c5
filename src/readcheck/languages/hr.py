"""Croatian."""

from readcheck.languages.model import Abbreviations, Keys, Language, Wording, words

LANGUAGE = Language(
    code="hr",
    name="Croatian",
    script="latin",
    rank=35,
    wording=Wording(
        minutes=(
            "minuta / minute / minuta | minut / minuta / minuta | minutu / minute / minuta | min"
        ),
        plural="east-slavic",
        hours="sat / sata / sati",
        words="riječ / riječi / riječi",
        after="čitanja | čitanje | za čitanje | za pročitati | čitati",
        before="pročitajte za | čita se",
        labels=(
            "vrijeme čitanja | procijenjeno vrijeme čitanja | trajanje čitanja"
            " | prosječno vrijeme čitanja | čitanje | vrijeme za čitanje | dužina čitanja"
        ),
        word_labels="broj riječi",
        less="manje od",
        about="oko | otprilike | cca",
        numbers=(
            "jedna / jednu / jedan | dvije / dva | tri | četiri | pet | šest | sedam | osam | devet"
            " | deset"
        ),
    ),
    keys=Keys(
        times="vrijemečitanja vrijemecitanja",
        classes="vrijeme citanja",
    ),
    function_words=(
        "i je u se na da su za od s koji koja koje kao što ne ali iz o to bi biti po ili samo"
        " ako kada više nije će još do već svi ovo sve bio bila bilo može nego kod nakon prije"
        " mnogo jer kako tako gdje među vrlo tko netko nitko svatko dvije obje negdje nigdje"
        " ovdje uvijek također uopće tisuća tisuće europski europska europske europskog"
        " europskoj europe europi riječ riječi mjesto mjesta mjestu vrijeme djeca djece dijete"
        " čovjek svijet svijeta svijetu posljednji posljednja posljednje posljednjem posljednjih"
        " sljedeći sljedeće dio dijelu cijeli cijele sigurnost sigurnosti suradnja suradnje"
        " suradnju siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna"
        " listopada studenoga studenog prosinca posto tijekom mjesec mjeseca mjeseci mjere"
        " rješenje promjene uspjeh vijesti vidjeti točno"
    ),
    letters="čćđšž",
    # Compared with Hrvatski pravopis (pravopis.hr/pravilo/kratice/49); the rest is common use.
    abbreviations=Abbreviations(
        titles=words("""
            dr prof doc mr mag ing npr tj tzv sv gen g cca ca cf usp odn ul dipl akad kap pok ur st
            dr.sc mr.sc prim inž bl vlč msgr fr hrv tal gosp mons
        """),
        finals=words("itd i.sl etc pr.kr n.e p.n.e"),
        others=words("""
            br čl st str s sl tab pogl sv god r stolj tis mil mlrd tel rođ d.o.o d.d inc ltd co jr
            sr maks min izd ur prir prev bilj nak podrž vel lip srp kol ruj stud pros razr mn jd rn
            rkp
        """),
        starters=words("""
            U Na Po Od Do Iz S Sa K O Ob Za Pri Prije Kroz Pod Nad Među Prema I A Ali
            Nego Ili Zato Jer Kad Kada Ako Da Neka Kako Gdje Tko Što Koji Koja Koje To
            Taj Ta Te Ovaj Ova Ovo Tako Također Tamo Tu Ovdje Sada Zatim Onda Već Još
            Samo Ne Nije Je Su Bio Bila Bilo Bili Bit Ja Ti On Ona Ono Oni Mi Vi Njegov
            Njezin Njihov Moj Naš Danas Jučer Sutra Svaki Svi Mnogi Neki Drugi Kasnije
        """),
        labels=words("vitamin skupina tip klasa dio"),
        ordinals=True,
    ),
)
