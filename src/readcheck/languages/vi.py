"""Vietnamese."""

from readcheck.languages.model import Language, Wording

LANGUAGE = Language(
    code="vi",
    name="Vietnamese",
    script="latin",
    rank=20,
    wording=Wording(
        minutes="phút",
        plural="none",
        hours="giờ",
        words="từ | chữ",
        after="để đọc | đọc",
        before="đọc trong",
        labels="thời gian đọc | thời gian đọc ước tính | thời gian đọc khoảng",
        word_labels="số từ | số chữ",
        less="chưa đầy | ít hơn | dưới",
        about="khoảng",
        numbers="một | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười",
    ),
    function_words=(
        "và của là có không được một các cho trong người này đã với những để khi đến từ cũng"
        " như về thì ra nhiều sẽ tôi chúng đó bạn phải trên lại hơn nhưng rất vào làm việc"
        " nếu năm"
    ),
    letters="ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ",
)
