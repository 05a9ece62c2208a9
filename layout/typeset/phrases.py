"""Where a headline may break: by meaning (意义断句), never by counting.

A dictionary cutter is only one witness. Its words are kept whole, but what stands between two words decides the
price: a typed space is free, a comma nearly so, a plain word boundary costs something, and what would tear a name,
a number from its measure, or a particle from its word costs more than any smaller size of type.

Rule 1: a line does not begin with what leans on the word before it (的 了 吗 者), nor end with what leans on the
word after it (与 和 把 被).
Rule 2: names, numbers with their measure, short quotations, book titles and the house's own words stay whole.
Rule 3: no character is lost; a typed space vanishes where the line ends at it, and only there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import accumulate, pairwise

from layout.typeset.marks import BLANK_RIGHT, Kind, kind

Segment = Callable[[str], tuple[str, ...]]

# Price list, dearest last. A plain word boundary is the measure of the others.
FREE = 0
CLAUSE = 10
BEFORE_COVERB = 60
LISTED = 80
WORD = 100
"""An ordinary place between two words."""
COUNTED = 80
"""Added between a number with its measure and what is counted: 3000名|居民."""
LONE = 120
"""Added for each word of one character at the break."""
SNIPPETS = ((2, 250), (4, 120), (99, 40))
"""Added where a clause is broken, by the characters of it left beside a pause: 合力攻坚 努力|打造 leaves two."""
AFTER_DE = 350
COMPOUND = 400
"""Added before a noun that usually ends a longer name: 县|检察院."""
QUOTED = 800
"""Added inside a quotation too long to be kept whole."""
SUFFIX = 1_500
LEANING = 2_500
INSIDE = 6_000
"""Inside a dictionary word: only when nothing else fits."""
NEVER = 1_000_000

QUOTE_MOST = 8
"""Characters of a quotation or a title that always stays on one line."""

# Words that lean on what stands before them; none may begin a line. Trade practice of 意义断句; the particles are also
# among the line-start characters that CLREQ #prohibition_rules_for_line_start_end leaves to the house.
_BACK = """
的 了 着 过 得 地 等 们 者 性 化 率 之 吗 呢 吧 啊 呀 么 嘛 似的 的话 之一 之后 之前 之间 之中 之下 以来 以上 以下 以内 以外 以后 以前 左右
为止 起来 下来 上来 出来 过来 下去 起 来 去 里 上 下 中 内 外 后 间 时 处 旁 边 际 到 住 掉 成 完 好 清 某 某某 某某某 等人 等地 多 余 许
"""

# Words that lean on what stands after them; none may end a line.
_COVERBS = """
与 和 把 在 将 被 对 为 向 从 由 于 以 让 使 给 按 据 因 及 或 同 跟 替 用 往 朝 比 靠 凭 沿 令 叫 当 随 依 至
"""
_ON = """
第 省 市 全 各 每 本 该 某 副 总 老 小 新 原 前 首 再 不 未 没 别 莫 勿 已 正 曾 也 都 还 又 才 只 就 却 便 更 最 很 太 较 能 会 可 要 须
应 需 请 敢 愿 想 无 非 这 那 其 何 谁 怎 如 若 但 而 且 则 即 并 所 是 有 连 一 关于 对于 因为 由于 为了 以及 或者 并且 通过 经过 根据
按照 依照 围绕 随着 不得 不能 不要 不会 没有 能否 是否 如何
"""
# These join two equals: no bonus before them, 二楼和六楼 stays together if it can.
CONJUNCTIONS = frozenset("与和及或同跟")
LEANS_BACK = frozenset(_BACK.split())
COVERBS = frozenset(_COVERBS.split())
LEANS_ON = COVERBS | frozenset(_ON.split())

# One-character ends of longer names, cut off by dictionaries: 青螺|岛, 上升|率, 检察|官.
SUFFIXES = frozenset(
    "省市县区镇乡村州旗岛湾港桥路街巷河江湖山溪岭坪案院厅局部委会员站所室队厂店馆校线网车船机费款金单卡表图证书法权期量数额值"
    "价度力感型式版级类科系族国人家户楼屋栋幢房场城园庙塔库坝渠箱袋课题奖日月年周号官长师生工手民兵警士匠客商团社党组制岗"
)

# Last characters of place names: a lone character before such a word is probably its beginning, 临|湾区.
PLACES = frozenset("省市县区镇乡村州旗岛湾港溪岭山河江湖")

# Words that begin like the suffix 案 and are not it.
CASES = frozenset({"案件", "案例", "案情", "案卷", "案发", "案值", "案由", "案头"})

# Nouns that end the name of an institution or a place.
_TAILS = """
法院 检察院 公安局 分局 司法局 监管局 管理局 税务局 委员会 常委会 政府 法庭 街道 社区 派出所 大队 支队 机关 部门 中心 大厅 大桥 水库 公司
集团 银行 大学 学院 中学 小学 医院 协会 学会 联合会 研究院 研究所 图书馆 博物馆 开发区 示范区 自治区 自治州 会议 条例 诉讼案
"""
TAILS = tuple(_TAILS.split())

# Measure words and units, longest first where one begins another. GB/T 15835, GB 3100.
MEASURES = (
    "平方公里|平方米|立方米|公里|千米|厘米|毫米|海里|公斤|千克|摄氏度|公顷|小时|分钟|秒钟|世纪|年度|年代|季度|月份|个百分点|个月|周年|星期|"
    "万元|亿元|美元|欧元|人次|艘次|件次|万亿|"
    "个|名|位|人|件|起|宗|条|只|张|本|部|辆|艘|架|台|套|间|户|家|所|座|栋|幢|层|楼|室|号|次|回|遍|场|届|期|批|项|类|种|份|篇|页|字|句|步|"
    "天|日|月|年|岁|周|季|时|点|分|秒|夜|元|角|里|米|斤|吨|克|升|亩|度|倍|成|折|级|版|箱|卷|盏|棵|株|头|尾|口|眼|扇|面|块|根|支|杆|道|处|段|"
    "站|强|大|村|县|市|省|国|方|地|级|审|把|片|颗|粒|滴|杯|碗|瓶|袋|包|盒|桌|双|对|组|队|排|行|圈|轮|趟|声|笔|桩|顶|幅|首|曲|辈|代|"
    "％|%|‰|℃|°"
)

_COUNT = r"(?:[第约近超逾达满前后每]?)(?:\d[\d.,:：]*\d|\d|[一二两三四五六七八九十百千万亿零〇半几数]+)(?:[万亿千百]*[多余]?[万亿千百]*)"
_NUMBER = re.compile(rf"{_COUNT}(?:{MEASURES})?(?:[多余](?=[^\d]))?")
_DATE = re.compile(r"(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}年度?")
_LATIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9.,:/%+\-_@]*")
_QUOTED = re.compile(r"“[^”]*”|‘[^’]*’|《[^》]*》|〈[^〉]*〉|「[^」]*」|『[^』]*』|〔[^〕]*〕\S{0,12}?号")
_FOREIGN = re.compile(r"[\u4e00-\u9fff]{2,6}(?:·[\u4e00-\u9fff]{1,7})+")

# The hundred commonest family names and a few double ones; National Bureau of Statistics counts.
SURNAMES = (
    "欧阳|司马|诸葛|上官|王|李|张|刘|陈|杨|黄|赵|吴|周|徐|孙|马|朱|胡|郭|何|高|林|罗|郑|梁|谢|宋|唐|许|韩|冯|邓|曹|彭|曾|肖|田|董|袁|潘|"
    "于|蒋|蔡|余|杜|叶|程|苏|魏|吕|丁|任|沈|姚|卢|姜|崔|钟|谭|陆|汪|范|金|石|廖|贾|夏|韦|付|方|白|邹|孟|熊|秦|邱|江|尹|薛|闫|段|雷|侯|"
    "龙|史|陶|黎|贺|顾|毛|郝|龚|邵|万|钱|严|覃|武|戴|莫|孔|向|汤|温|康|施|文|牛|樊|葛|邢|安|齐|易|乔|伍|庞|颜|倪|庄|聂|章|鲁|岳"
)

# After these a family name begins a personal name.
POSTS = (
    "记者|通讯员|法官|检察官|民警|警官|律师|调解员|书记员|书记|局长|院长|检察长|所长|庭长|主任|县长|市长|省长|区长|镇长|乡长|村长|部长|厅长|"
    "处长|科长|队长|校长|会长|董事长|总理|主席|委员长|教授|医生|老师|村民|居民|市民|被告人|当事人|嫌疑人|代表|委员|志愿者|网格员"
)
CALLED = "女士|先生|大爷|大妈|大娘|大伯|大嫂|阿姨|叔叔|奶奶|爷爷|老伯|老师|师傅|法官|检察官|律师|书记|警官|医生|教授|同学|某某|某"
_CALLED = re.compile(rf"(?:{SURNAMES})(?:{CALLED})|[老小阿](?:{SURNAMES})(?![\u4e00-\u9fff]?(?:市|县|区|镇|村|路))")
_POSTED = re.compile(rf"(?:{POSTS})\s*((?:{SURNAMES})[\u4e00-\u9fff]{{1,2}})")
_SURNAME = re.compile(SURNAMES)

# Marks by class, see marks.py. CLREQ #prohibition_rules_for_line_start_end, GB/T 15834—2011 5.1.
SHUT = BLANK_RIGHT | {Kind.DOT, Kind.CONNECTOR, Kind.SOLIDUS, Kind.SPACE}
PAIRED = frozenset("—…⋯")
DASHES = frozenset("—…⋯⸺")
JOINTS = frozenset("＋+×－-")
SIGNS_SHUT = frozenset("%％‰℃°")
STOPS = frozenset("。，；：？！")


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _digits(text: str) -> bool:
    return any(c in "0123456789" for c in text)


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"


def _words(text: str, segment: Segment, house: tuple[str, ...]) -> tuple[str, ...]:
    """The dictionary's words, mended: house words are one, and a word ends after a number with its measure.

    What is left of a word cut so leans on the next: 9|天要|回来 is 9天|要回来. Single characters when a cutter loses
    some of the text.
    """
    words = tuple(w for w in segment(text) if w)
    if "".join(words) != text:
        return tuple(text)
    edges = set(accumulate(map(len, words), initial=0))
    for end in (found.end() for found in _NUMBER.finditer(text) if _digits(found[0])):
        if end not in edges:
            edges -= {end + 1} - {len(text)}
            edges.add(end)
    for start, end in _listed(text, house):
        edges = edges - set(range(start + 1, end)) | {start, end}
    return tuple(text[a:b] for a, b in pairwise(sorted(edges)))


def _listed(text: str, house: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where words of the house's list stand."""
    for phrase in filter(None, house):
        yield from (found.span() for found in re.finditer(re.escape(phrase), text))


def _torn(left: str, right: str) -> int:
    """The price of parting two words that lean on each other, 0 when they do not."""
    if right in LEANS_BACK or left in LEANS_ON or (right[0] == left[-1] and right[1:2] in ("不", "没")):
        return LEANING
    if right in SUFFIXES or (right[0] == "案" and right not in CASES):
        return SUFFIX
    return SUFFIX if len(left) == 1 and len(right) == 2 and right[-1] in PLACES and _is_han(left) else 0


def _between(left: str, right: str) -> int:
    """The price of ending a line between two words."""
    torn = _torn(left, right)
    if torn or left == "的":
        return torn or AFTER_DE
    if right in COVERBS - CONJUNCTIONS:
        return BEFORE_COVERB + (LONE if len(left) == 1 else 0)
    lone = sum(LONE for word in (left, right) if len(word) == 1 and _is_han(word))
    return WORD + lone + (COMPOUND if right.endswith(TAILS) else 0)


def _counted(text: str, starts: set[int]) -> Iterator[tuple[int, int]]:
    """Numbers with their measure. Han numerals count only where a word begins, so that 统一|天下 is no 一天."""
    for found in _NUMBER.finditer(text):
        if _digits(found[0]) or found.start() in starts:
            yield found.span()


def _named(text: str, starts: set[int]) -> Iterator[tuple[int, int]]:
    """Personal names: after a post, before a form of address, with a middle dot, or a family name opening a clause."""
    for pattern in (_CALLED, _FOREIGN):
        yield from (found.span() for found in pattern.finditer(text))
    for found in _POSTED.finditer(text):
        start, end = found.span(1)
        yield start, end if end in starts or end == len(text) else end - (end - start > 2)
    for found in _SURNAME.finditer(text):
        opens = found.start() == 0 or text[found.start() - 1].isspace() or text[found.start() - 1] in STOPS
        end = next((e for e in (found.end() + 2, found.end() + 1) if e in starts), 0)
        if opens and end and found.end() in starts:
            yield found.start(), end


def _kept(text: str, starts: set[int], house: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Stretches of text that never break inside."""
    yield from _counted(text, starts)
    yield from _named(text, starts)
    for pattern in (_DATE, _LATIN):
        yield from (found.span() for found in pattern.finditer(text))
    yield from _listed(text, house)


def _quote(text: str, prices: list[int]) -> None:
    """Keep short quotations and titles whole; make long ones dear to break."""
    for found in _QUOTED.finditer(text):
        kept = len(found[0]) - 2 <= QUOTE_MOST
        for i in range(found.start() + 1, found.end()):
            prices[i] = NEVER if kept else prices[i] + QUOTED


def _unbroken(before: str, after: str) -> bool:
    """Whether two characters stay together by the rules of marks."""
    if before in PAIRED and before == after:
        return True
    if before in DASHES or after in DASHES:
        return kind(after) in SHUT - {Kind.CONNECTOR} or kind(before) is Kind.OPEN
    return kind(after) in SHUT or after in SIGNS_SHUT or kind(before) in (Kind.OPEN, Kind.SOLIDUS)


def _spare_clauses(prices: list[int]) -> None:
    """Where the text has pauses, a break elsewhere costs more, most of all close to one."""
    pauses = [i for i, price in enumerate(prices) if i and price <= CLAUSE]
    for i, price in enumerate(prices):
        if pauses and CLAUSE < price < INSIDE:
            near = min(abs(i - pause) for pause in pauses)
            prices[i] += next(extra for most, extra in SNIPPETS if near <= most or most == SNIPPETS[-1][0])


def _at_mark(before: str, after: str, price: int) -> int:
    """The price where a mark or a space stands on either side."""
    if _unbroken(before, after):
        return NEVER
    if kind(before) is Kind.SPACE:
        return FREE
    if before in JOINTS or after in JOINTS or (kind(before) is Kind.CONNECTOR and before not in DASHES):
        return LEANING
    if after in DASHES:
        return SUFFIX
    if before in DASHES or before in STOPS:
        return CLAUSE
    return {"、": LISTED, "·": COMPOUND}.get(before, price)


def _spaced(text: str, at: int) -> bool:
    """Whether the space before `at` parts two Latin words, and so is no pause between clauses."""
    before = text[:at].rstrip()
    return bool(before) and text[at - 1].isspace() and _is_latin(before[-1]) and _is_latin(text[at])


@lru_cache(maxsize=4096)
def break_prices(text: str, segment: Segment, house: tuple[str, ...] = ()) -> tuple[int, ...]:
    """For each character, the price of beginning a line with it; NEVER where none may.

    `segment` cuts a sentence into dictionary words, `house` is the house's list of words never broken. The first
    character's own price is NEVER: a line already begins there.
    """
    words = _words(text, segment, house)
    starts = set(accumulate(map(len, words)))
    prices = [INSIDE] * len(text)
    for (left, right), at in zip(pairwise(words), accumulate(map(len, words)), strict=False):
        prices[at] = _between(left, right)
    for start, end in _kept(text, starts | {0}, house):
        prices[start + 1 : end] = [NEVER] * (end - start - 1)
        if end < len(text) and text[start].isdigit() and prices[end] < SUFFIX:
            prices[end] += COUNTED
    for i in range(1, len(text)):
        prices[i] = NEVER if prices[i] == NEVER and not text[i - 1].isspace() else _at_mark(text[i - 1], text[i], prices[i])
        prices[i] = WORD if prices[i] == FREE and _spaced(text, i) else prices[i]
    _quote(text, prices)
    _spare_clauses(prices)
    return (NEVER, *prices[1:]) if prices else ()
