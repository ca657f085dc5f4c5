"""Korean."""

from readcheck.languages.model import Dates, Language, Rate, Wording

LANGUAGE = Language(
    code="ko",
    name="Korean",
    script="hangul",
    rank=15,
    wording=Wording(
        minutes="분",
        plural="none",
        hours="시간",
        words="단어 | 자 | 글자",
        after="읽기 | 정도 읽기 | 안에 읽기 | 읽을거리 | 읽는 시간 | 읽기 시간",
        before="읽는데 | 읽는 데 | 읽기",
        labels=(
            "읽는시간 | 읽는 시간 | 읽기 시간 | 예상 읽기 시간 | 독서 시간 | 읽는데 | 읽는 데"
            " | 예상 읽는 시간 | 읽는 데 걸리는 시간"
        ),
        word_labels="단어 수 | 글자 수 | 단어수 | 글자수",
        less_after="미만 | 이내 | 이하",
        about="약 | 대략",
        numbers="일 / 한 | 이 / 두 | 삼 / 세 | 사 / 네 | 오 | 육 | 칠 | 팔 | 구 | 십",
    ),
    dates=Dates(
        published="게시일 | 작성일",
        updated="수정일",
    ),
    rate=Rate(202, "Song et al. 2017, silent, Korean"),
)
