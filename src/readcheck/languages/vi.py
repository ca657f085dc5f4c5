"""Vietnamese."""

from readcheck.languages.model import Keys, Language, Wording

LANGUAGE = Language(
    code="vi",
    name="Vietnamese",
    script="latin",
    syllables_spaced=True,
    rank=20,
    wording=Wording(
        minutes="phút",
        plural="none",
        hours="giờ",
        words="từ | chữ",
        after="để đọc | đọc | đọc xong",
        before="đọc trong | đọc | đọc khoảng | đọc mất",
        labels=(
            "thời gian đọc | thời gian đọc ước tính | thời gian đọc khoảng | thời lượng đọc"
            " | ước tính thời gian đọc | thời gian đọc dự kiến | thời gian để đọc"
            " | thời gian đọc trung bình | độ dài đọc"
        ),
        word_labels="số từ | số chữ",
        less="chưa đầy | ít hơn | dưới",
        about="khoảng",
        multiples="nghìn=1000",
        numbers="một | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười",
    ),
    keys=Keys(
        times="thờigianđọc thoigiandoc",
        classes="thoi gian doc",
    ),
    function_words=(
        "và của là có không được một các cho trong người này đã với những để khi đến từ cũng"
        " như về thì ra nhiều sẽ tôi chúng đó bạn phải trên lại hơn nhưng rất vào làm việc"
        " nếu năm"
    ),
    letters="ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ",
)
