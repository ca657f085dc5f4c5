"""Function words and letters by which languages in Latin script are told apart.

Words of three languages or more are of little use and mostly left out; of close relatives
(Danish and Norwegian, Spanish and Portuguese, Czech and Slovak) those that differ are in.
"""

from __future__ import annotations

FUNCTION_WORDS = {
    "en": "the and of to that with for this are from you which have they it be by your was not "
    "or can will would there their has been these when if more but we were what he she his her "
    "an on as at into than about how do does a is in so no up out all any some just most one "
    "each only also while because two after over see use",
    "de": "der die das und ist nicht ein eine einen einem einer den dem des mit sich auf für von "
    "zu im auch es an werden wird aus bei nach wie nur noch oder aber wenn sind hat haben "
    "über kann zum zur durch dass ich sie er wir ihr man war als so um am bis mehr sehr "
    "schon",
    "fr": "le la les de des du et est un une dans que qui pour pas sur avec ce cette ces au aux "
    "plus par ne se sont il elle nous vous ils je mais ou où être fait comme leur sa son "
    "ses été tout très même sans peut c'est d'une d'un l'on qu'il n'est aussi",
    "es": "el la los las de del y en que es un una por con para no se lo al como más pero su sus "
    "le ha este esta son también fue si cuando muy sin sobre todo hay ya entre desde hasta "
    "nos porque donde puede ser está han yo qué así",
    "it": "il lo la i gli le di del della dei delle e è un una che in con per non si da dal nel "
    "nella al alla come più ma sono anche questo questa ha se su o quando molto ogni tutto "
    "perché essere può hanno dopo senza quello noi ci suo sua loro cui sui era degli",
    "pt": "o a os as de do da dos das e é um uma em no na nos nas que com por para não se ao à "
    "mais como mas seu sua são foi também isso este esta ou quando muito já até pela pelo "
    "tem ser está sem você há depois ele ela onde pode só nós",
    "nl": "de het een en van is in dat op te niet zijn met voor aan er om ook maar als bij dan "
    "nog wel door naar uit wordt worden werd heeft hebben kan ze hij wij je deze dit die "
    "over tot meer veel geen zo hun was onder omdat ik waar",
    "pl": "i w z na nie się że do jest to o jak ale po co tak za od przez dla czy są może być był "
    "była było tym tego które który która ich jego tylko już także oraz ma przy pod we ze "
    "gdy bardzo jeszcze kiedy można bez więc przed mnie nas lub",
    "sv": "och att det i på är en som för av med den inte till har de ett om var men så kan vi "
    "från när ska eller man du jag sig han hon mycket också där bara vid vara efter alla "
    "under utan mer blir inga sina deras detta hur",
    "da": "og at det i på er en som for af med den ikke til har de et om var men så kan vi fra "
    "når skal eller man du jeg sig han hun meget også hvor kun ved være efter alle under "
    "uden mere bliver ingen deres dette hvordan blev noget hvis",
    "nb": "og at det i på er en som for av med den ikke til har de et om var men så kan vi fra "
    "når skal eller man du jeg seg han hun mye også hvor bare ved være etter alle under "
    "uten mer blir ingen deres dette hvordan ble noe hvis",
    "fi": "ja on ei se että oli mutta kun niin ovat hän myös joka kuin tai jos vain ole olla "
    "jotka sen sitä tämä voi nyt mitä minä sinä he me te kanssa ennen jälkeen vielä koska "
    "siitä hyvin sekä kaikki miten joten tässä jo enemmän eivät",
    "cs": "a je v se na že to s z o do i jako ale za by pro si jsem jsou po ve k byl byla bylo "
    "tak od nebo které který která jeho jen už také není může při jak tím když aby ze před "
    "co velmi než pak být má jsme kde mezi jejich",
    "sk": "a je v sa na že to s z o do aj ako ale za by pre si som sú po vo k bol bola bolo tak "
    "od alebo ktoré ktorý ktorá jeho len už tiež nie môže pri tým keď aby zo pred čo veľmi "
    "než potom byť má sme kde medzi ich",
    "ro": "și de în a la cu pe nu este că un o care mai din pentru sunt ce se dar au fost lui ca "
    "sau fi prin după când această acest acesta foarte dacă până fără despre într-o dintre "
    "cum poate toate ale lor doar unde noi ei am",
    "tr": "ve bir bu da de için ile çok olarak daha gibi ne ama kadar o sonra olan en her ya "
    "değil var olduğu veya mi şey ise bunu yok çünkü hem iyi ancak göre önce şu nasıl bütün "
    "ben sen biz onlar oldu olur ki",
    "hu": "a az és hogy nem is egy van de ez meg csak már volt ha mint vagy még azt el ki be mert "
    "aki ami amely lehet majd minden után nagyon kell sem ezt fel én te mi ők pedig között "
    "így akkor itt ott lesz úgy ahol",
    "id": "yang dan di dari ini itu untuk dengan tidak dalam pada akan ke adalah saya kami kita "
    "mereka oleh juga ada bisa lebih atau sudah karena anda seperti dapat telah setiap "
    "hanya tersebut saat bahwa jika kalau agar banyak harus",
    "vi": "và của là có không được một các cho trong người này đã với những để khi đến từ cũng "
    "như về thì ra nhiều sẽ tôi chúng đó bạn phải trên lại hơn nhưng rất vào làm việc nếu "
    "năm",
    "ca": "el la els les de del i en que és un una per amb no es al com més però seu seva són "
    "també va si quan molt sense sobre tot hi ja entre des fins ens perquè on pot ser està "
    "han jo què així aquest aquesta dels als li ha",
    "hr": "i je u se na da su za od s koji koja koje kao što ne ali iz o to bi biti po ili samo "
    "ako kada više nije će još do već svi ovo sve bio bila bilo može nego kod nakon prije "
    "mnogo jer kako tako gdje među vrlo",
    "sl": "in je v se na da so za od s ki kot pa ne ali iz o to bi biti po tudi samo če ko več ni "
    "bo še do že vse bil bila bilo lahko kakor pri zelo ker kako tako kjer med ter smo sem "
    "jih nas vendar",
}
"""The commonest function words by primary subtag, lower case."""

LETTERS_OF = {
    "de": "äöüß",
    "fr": "àâçèéêëîïôùûœ",
    "es": "áéíñóú",
    "it": "àèéìòù",
    "pt": "àáâãçéêíóôõú",
    "nl": "ëï",
    "pl": "ąćęłńóśźż",
    "sv": "åäö",
    "da": "æøå",
    "nb": "æøå",
    "fi": "äö",
    "cs": "áčďéěíňřšťúůýž",
    "sk": "áäčďéíľĺňôŕšťúýž",
    "ro": "ăâîșțşţ",
    "tr": "çğıöşü",
    "hu": "áéíóöőúüű",
    "vi": "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ",
    "ca": "àçèéíïòóúü",
    "hr": "čćđšž",
    "sl": "čšž",
}
"""Letters beside a to z."""
