"""Korean."""

from readcheck.languages.model import Dates, Keys, Language, Rate, Wording

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
        after=(
            "읽기 | 정도 읽기 | 안에 읽기 | 읽을거리 | 읽는 시간 | 읽기 시간 | 만에 읽기"
            " | 이면 읽어요 | 분량 읽기"
        ),
        before="읽는데 | 읽는 데 | 읽기",
        labels=(
            "읽는시간 | 읽는 시간 | 읽기 시간 | 예상 읽기 시간 | 독서 시간 | 읽는데 | 읽는 데"
            " | 예상 읽는 시간 | 읽는 데 걸리는 시간 | 읽기 소요 시간 | 읽는데 걸리는 시간"
            " | 예상 독서 시간 | 글 읽는 시간 | 글 읽기 시간 | 읽기 예상 시간 | 예상 읽기시간"
            " | 읽기시간 | 읽는 데 소요되는 시간 | 평균 읽기 시간 | 읽기 길이"
        ),
        word_labels="단어 수 | 글자 수 | 단어수 | 글자수 | 총 글자 수 | 총 글자수 | 총 단어 수",
        less_after="미만 | 이내 | 이하",
        takes=(
            "소요 | 정도 | 정도 소요 | 소요됩니다 | 소요 예정 | 걸려요 | 걸립니다 | 걸림"
            " | 정도 걸려요 | 분량"
        ),
        about="약 | 대략",
        multiples="천=1000 | 만=10000",
        numbers="일 / 한 | 이 / 두 | 삼 / 세 | 사 / 네 | 오 | 육 | 칠 | 팔 | 구 | 십",
    ),
    dates=Dates(
        published="게시일 | 작성일",
        updated="수정일",
    ),
    keys=Keys(
        times="읽는시간 읽기시간",
        words="글자수 단어수",
    ),
    rate=Rate(254, "Siegelman et al. 2022 (MECO), silent, Korean"),
)
