"""Short texts in our own words, two or three a language, to measure language detection with."""

from __future__ import annotations

SAMPLES = {
    "en": (
        "The bridge was closed for two weeks because the storm had damaged one of its pillars.",
        "You can bake this bread in a small oven, but it needs more time and a little patience.",
        "Most visitors come in spring, when the garden behind the museum is in full bloom.",
    ),
    "de": (
        "Die Brücke war zwei Wochen lang gesperrt, weil der Sturm einen Pfeiler beschädigt hatte.",
        "Dieses Brot kann man auch in einem kleinen Ofen backen, es braucht nur etwas mehr Zeit.",
        "Viele Besucher kommen im Frühling, wenn der Garten hinterm Museum in voller Blüte steht.",
    ),
    "fr": (
        "Le pont est resté fermé pendant deux semaines parce que l'orage avait abîmé un pilier.",
        "On peut cuire ce pain dans un petit four, mais il faut plus de temps et de patience.",
        "La plupart des visiteurs viennent au printemps, quand le jardin du musée est en fleurs.",
    ),
    "es": (
        "El puente estuvo cerrado dos semanas porque la tormenta había dañado uno de sus pilares.",
        "Este pan se puede hornear en un horno pequeño, pero necesita más tiempo y paciencia.",
        "La mayoría de los visitantes llega en primavera, cuando florece el jardín del museo.",
    ),
    "it": (
        "Il ponte è rimasto chiuso per due settimane perché la tempesta aveva rovinato un pilone.",
        "Questo pane si può cuocere in un forno piccolo, ma ci vuole più tempo e molta pazienza.",
        "Quasi tutti i visitatori vengono in primavera, quando il giardino del museo è in fiore.",
    ),
    "pt": (
        "A ponte ficou fechada durante duas semanas porque a tempestade danificou um dos pilares.",
        "Este pão pode ser assado num forno pequeno, mas precisa de mais tempo e de paciência.",
        "A maioria dos visitantes vem na primavera, quando o jardim do museu está em flor.",
    ),
    "nl": (
        "De brug was twee weken gesloten omdat de storm een van de pijlers had beschadigd.",
        "Dit brood kun je ook in een kleine oven bakken, maar het heeft meer tijd nodig.",
        "De meeste bezoekers komen in het voorjaar, als de tuin achter het museum in bloei staat.",
    ),
    "pl": (
        "Most był zamknięty przez dwa tygodnie, ponieważ burza uszkodziła jeden z filarów.",
        "Ten chleb można upiec w małym piekarniku, ale potrzeba na to więcej czasu i cierpliwości.",
        "Większość gości przyjeżdża wiosną, kiedy ogród za muzeum jest w pełnym rozkwicie.",
    ),
    "sv": (
        "Bron var stängd i två veckor eftersom stormen hade skadat en av pelarna.",
        "Det här brödet kan du också baka i en liten ugn, men det tar lite längre tid.",
        "De flesta besökare kommer på våren, när trädgården bakom museet står i full blom.",
    ),
    "da": (
        "Broen var lukket i to uger, fordi stormen havde beskadiget en af pillerne.",
        "Du kan også bage dette brød i en lille ovn, men det kræver lidt mere tid og ro.",
        "De fleste gæster kommer om foråret, hvor haven bag museet står i fuldt flor.",
    ),
    "nb": (
        "Broen var stengt i to uker fordi stormen hadde skadet en av pilarene.",
        "Du kan også steke dette brødet i en liten ovn, men det tar litt mer tid.",
        "De fleste gjestene kommer om våren, når hagen bak museet står i full blomst.",
    ),
    "fi": (
        "Silta oli suljettu kaksi viikkoa, koska myrsky oli vaurioittanut yhtä sen pilareista.",
        "Tämän leivän voi paistaa myös pienessä uunissa, mutta se vaatii enemmän aikaa.",
        "Useimmat vieraat tulevat keväällä, kun museon takana oleva puutarha kukkii.",
    ),
    "cs": (
        "Most byl dva týdny zavřený, protože bouře poškodila jeden z jeho pilířů.",
        "Tento chléb je možné upéct i v malé troubě, ale potřebuje více času a trpělivosti.",
        "Většina návštěvníků přijíždí na jaře, když zahrada za muzeem kvete.",
    ),
    "ro": (
        "Podul a fost închis două săptămâni pentru că furtuna a stricat unul dintre piloni.",
        "Această pâine se poate coace și într-un cuptor mic, dar are nevoie de mai mult timp.",
        "Cei mai mulți vizitatori vin primăvara, când grădina din spatele muzeului este în floare.",
    ),
    "tr": (
        "Köprü iki hafta boyunca kapalı kaldı çünkü fırtına bir ayağına zarar vermişti.",
        "Bu ekmek küçük bir fırında da pişer ama daha çok zaman ve biraz sabır ister.",
        "Ziyaretçiler en çok müzenin arkasındaki bahçe çiçek açtığı zaman, ilkbaharda gelir.",
    ),
    "hu": (
        "A híd két hétig zárva volt, mert a vihar megrongálta az egyik pillérét.",
        "Ezt a kenyeret kis sütőben is meg lehet sütni, de több idő és türelem kell hozzá.",
        "A legtöbb látogató tavasszal jön, amikor a múzeum mögötti kert teljes virágban áll.",
    ),
    "id": (
        "Jembatan itu ditutup selama dua minggu karena badai telah merusak salah satu tiangnya.",
        "Roti ini juga bisa dipanggang di oven kecil, tetapi perlu waktu yang lebih lama.",
        "Sebagian besar tamu datang pada musim semi ketika taman di belakang museum berbunga.",
    ),
    "vi": (
        "Cây cầu bị đóng trong hai tuần vì cơn bão đã làm hỏng một trong những trụ cầu.",
        "Bạn có thể nướng bánh này trong lò nhỏ, nhưng phải mất nhiều thời gian hơn.",
    ),
    "ca": (
        "El pont va estar tancat dues setmanes perquè la tempesta havia malmès un dels pilars.",
        "Aquest pa també es pot coure en un forn petit, però necessita més temps i paciència.",
    ),
    "ru": (
        "Мост был закрыт две недели, потому что буря повредила одну из его опор.",
        "Этот хлеб можно испечь и в маленькой печи, но нужно больше времени.",
    ),
    "uk": (
        "Міст був закритий два тижні, бо буря пошкодила одну з його опор.",
        "Цей хліб можна спекти і в маленькій печі, але треба більше часу.",
    ),
    "bg": ("Мостът беше затворен две седмици, защото бурята повреди една от опорите му.",),
    "el": ("Η γέφυρα έμεινε κλειστή δύο εβδομάδες, επειδή η καταιγίδα χάλασε μια κολόνα.",),
    "he": ("הגשר היה סגור במשך שבועיים כי הסערה פגעה באחד העמודים שלו.",),
    "ar": ("بقي الجسر مغلقا أسبوعين لأن العاصفة أضرت بأحد أعمدته.",),
    "fa": ("پل دو هفته بسته بود، چون توفان یکی از پایه‌های آن را خراب کرده بود.",),
    "hi": ("पुल दो हफ़्ते बंद रहा, क्योंकि तूफ़ान ने उसका एक खंभा तोड़ दिया था।",),
    "zh": (
        "因为暴风雨损坏了一根桥墩，这座桥关闭了两个星期。",
        "用 Python 写一个小工具，只需要一个下午的时间。",
    ),
    "ja": (
        "嵐で橋脚の一つが壊れたため、橋は二週間閉鎖されました。",
        "小さな Linux マシンでも十分に動きます。",
    ),
    "ko": ("폭풍으로 교각 하나가 부서져 다리는 두 주 동안 닫혀 있었습니다.",),
    "th": ("สะพานปิดสองสัปดาห์เพราะพายุทำให้เสาต้นหนึ่งเสียหาย",),
}
