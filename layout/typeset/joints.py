"""What parting two words of a headline costs: by what they are, by the clauses they stand in, by where writers pause.

Three witnesses are heard. The rules know what two words are to each other. The reading of the headline as clauses knows where one
may end. The odds know the words, and how far the other two are to be trusted: they say which place is the likeliest, and by how
much each of the others lacks behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from layout.typeset import wordlists as lists
from layout.typeset.clauses import ENDS, NOUNS, PREDICATES, PRICES, Reading, begins, clause_end, ends_name, held
from layout.typeset.pauses import Told, lacks
from layout.typeset.predication import margins
from layout.typeset.speech import Speech, Token, acts

# Price list, dearest last. An ordinary place between two words is the measure of the others.
FREE = 0
CLAUSE = 10
LISTED = 80
WORD = 100
LONE = 60
"""Added for each word of one character at the break."""
SNIPPETS = ((2, 250), (4, 120), (99, 40))
"""Added where a clause is broken, by the characters of it left beside a pause: 合力攻坚 努力|打造 leaves two."""
AFTER_DE = 350
COMPOUND = 400
QUOTED = 800
"""For languages that these rules do not know: after a word that describes, before the last noun of a name, inside a quotation."""
LONGER = 700
"""Before a noun that ends a longer one: 县|检察院, 专项|行动. Inside what 的 joins to its noun: 走失|的老人 and all before it."""
LIKELY = 100
"""Where a clause ends by all that is known; less where the rules ask less."""
KEPT, DOUBT = 25, 75
"""Hundredths of the price by the rules, and of what the odds lack (see `pauses`), that make another place dearer."""
COHESION = 9
"""Hundredths of the ordinary price of a place that a reading pays for ending a clause there."""
GUESSED, HALVED = 100, 600
"""Added beside each word that is only a guess, and after a single character that may be half of a word: a tear costs more than all else."""
ALONE = frozenset({Speech.NOUN, Speech.TIME, Speech.PRONOUN, Speech.VERB, Speech.NUMBER, Speech.ADJECTIVE})
"""What such a character is."""
JOINED = 350
"""Before 与 and its like in an object: 厘清了平台|与商家的责任."""
SUFFIX = 1_500
LEANING = 2_500
INSIDE = 6_000
"""Inside a dictionary word: only when nothing else fits."""
NEVER = 1_000_000
CLOSED = NEVER + 1
"""No clause ends there whatever the likeliest reading."""

OFFICE_MOST = 6
"""Characters of the name of an office that stays whole."""
AT_MARK = 200
"""Beside a mark that has no price of its own."""
QUALIFIED = 450
"""After one of the words that tell how: 免费|接种."""
LANDED = 220
"""Before the name of a place that governs itself, after another noun."""
STRANDED = 260
"""After one who begins a clause of his own: 船舶失联 救援队|搜寻."""
APPOSED = 300
"""Between a noun and the quotation that names it, 农村自建房|“带图审批”; after a noun that ends a name; after 演到 and its like."""

OPENING = frozenset("“‘《「")
CLOSING = frozenset("”’》」")


def weighed(read: Reading) -> Iterator[int]:
    """For each word what ending a line before it costs."""
    held_, open_ = told(read)
    behind = lacks(read.words, held_, open_)
    for i, ((price, end, _), free, lack) in enumerate(zip(held_, open_, behind, strict=True)):
        priced = LIKELY + (price * KEPT + lack * DOUBT) // 100
        sure = (priced if lack else min(priced, price)) if free else min(price, end)
        yield sure + _unsure(read.words, i) + HALVED * _halves(read.words, i, behind, open_)


def _unsure(words: Sequence[Token], i: int) -> int:
    """What is added beside a word that is only a guess."""
    if i == 0 or Speech.MARK in (words[i - 1].speech, words[i].speech):
        return 0
    return GUESSED * sum(w.guessed and not w.whole and not w.lone and w.speech is Speech.NOUN for w in words[i - 1 : i + 1])


def _halves(words: Sequence[Token], i: int, behind: Sequence[int], open_: Sequence[bool]) -> bool:
    """Whether a place may be inside a word of which a single character is half: the place beside it where the odds see less of a pause."""
    if i == 0 or Speech.MARK in (words[i - 1].speech, words[i].speech):
        return False
    if _may_be_half(words, i - 1) and not _clings(words, i - 1, behind, open_):
        return True
    return _may_be_half(words, i) and _clings(words, i, behind, open_)


def _may_be_half(words: Sequence[Token], i: int) -> bool:
    lone = words[i].lone and not words[i].whole and words[i].speech in ALONE
    return lone and (i < 1 or words[i - 1].text != "的")  # 电梯的事 | 放到院子里议


def _clings(words: Sequence[Token], i: int, behind: Sequence[int], open_: Sequence[bool]) -> bool:
    """Whether a single character belongs to the word before it rather than to the next, by the odds: 学区图晒给家长看 | 哪条街."""
    if not 0 < i < len(words) - 1 or not open_[i + 1]:
        return False
    return behind[i + 1] < behind[i] if open_[i] else bool(_completed(words, i)) or _counts(words[i - 1], words[i])


def told(read: Reading) -> tuple[list[Told], list[bool]]:
    """For each word what the rules and the readings hold of the place before it, and whether a clause may end there at all."""
    found = [_between(read, i) if i else (NEVER, NEVER) for i in range(len(read.words))]
    likely = margins(read.words, [min(price, LONGER) * COHESION // 100 for price, _ in found])
    return [(price, end, margin) for (price, end), margin in zip(found, likely, strict=True)], [not _shut(*place) for place in found]


def _shut(price: int, end: int) -> bool:
    """Whether no clause can end at a place, whoever thinks so."""
    return price >= SUFFIX or end == CLOSED


def _between(read: Reading, i: int) -> tuple[int, int]:
    """What ending a line before a word costs, and what it costs where a clause ends there; NEVER where none does."""
    left, right = read.words[i - 1], read.words[i]
    if Speech.MARK in (left.speech, right.speech):
        return AT_MARK, NEVER
    if left.text in lists.ASKING:  # 当群主也要担责吗 | 省法院
        return ENDS, CLOSED
    joined = _leaning(left, right) or _joined(left, right) or _alone(read.words, i) or _completed(read.words, i)
    if joined:
        return joined, CLOSED
    price, end = max(_loose(read.words, i), 0 if _completed(read.words, i - 1) else _single(left), held(read, i)), clause_end(read, i)
    if right.text in lists.CONJUNCTIONS and read.verbs[i - 1]:
        price = max(price, LONGER if left.speech is Speech.NUMBER else JOINED)
    least = _holds(read, i)
    if least:
        return max(price, least), CLOSED
    return price, end if 0 < end <= price else NEVER


def _holds(read: Reading, i: int) -> int:
    """The least that parting two words costs between which no clause ends, 0 where one may."""
    left, right = read.words[i - 1], read.words[i]
    if _lands(read, i):
        return JOINED
    carried = i > 1 and read.words[i - 2].speech is Speech.COVERB and left.speech is Speech.NOUN and right.speech in NOUNS
    if carried and left.text[-1] not in CLOSING and not acts(right):
        return LONGER  # 把山洪|预警
    own = left.speech in NOUNS and right.speech is Speech.NUMBER and left.text[-1] == right.text[-1]  # 事项|146项
    changed = left.text in lists.CHANGES and right.speech is Speech.NUMBER
    if own or changed or _counts(left, right) or _qualifies(read.words, i) or _ends_deed(read, i):
        return QUALIFIED
    return STRANDED if begins(read, i - 1) and right.speech in PREDICATES else 0


def _ends_deed(read: Reading, i: int) -> bool:
    """Whether a word says how often something is done or how it ends: 放行|一次, 流片|成功."""
    left, right = read.words[i - 1], read.words[i]
    after = read.words[i + 1].speech if i + 1 < len(read.words) else Speech.MARK
    if right.text in lists.OUTCOMES:
        return left.speech in (*NOUNS, Speech.VERB) and after not in (Speech.VERB, Speech.NOMINAL)
    times = right.speech is Speech.NUMBER and right.text[-1] in "次遍趟"
    return times and left.speech is Speech.VERB and left.text not in lists.INTRANSITIVES


def _lands(read: Reading, i: int) -> bool:
    """Whether 到 tells where the object of a verb comes to: 下放权限|到镇街, not 到2027年."""
    left, after = read.words[i - 1], read.words[i + 1] if i + 1 < len(read.words) else None
    place = after is not None and after.speech in NOUNS
    return read.words[i].text == "到" and place and read.verbs[i - 1] and left.speech in NOUNS and not acts(left)


_COUNTLESS = frozenset(lists.ACTIONS) | frozenset("万亿千百")
"""Ends of numbers that need no noun."""


def _counts(left: Token, right: Token) -> bool:
    """Whether a number is written out before what it counts: 三起|采购纠纷; in digits it may follow it, 查处案件28起 |."""
    number = left.speech is Speech.NUMBER and left.text.endswith(lists.COUNTED) and not left.amount and not any(map(str.isdigit, left.text))
    who = left.text[-1] in "人名" and acts(right)
    return number and right.speech in (*NOUNS, Speech.ADJECTIVE) and left.text[-1] not in lists.ACTIONS and not who


_WHAT = frozenset({"什么", "啥", "谁", "哪", "哪儿", "哪里"})
"""After a verb they are asked for: 换什么."""
_BOUND = frozenset("赴驻抵")
"""They need to be told where: 教练组赴|西宁."""
_ADVERBIALS = (Speech.PRONOUN, Speech.TIME, Speech.COVERB, Speech.ADVERB)
"""What no adjective describes."""


def _leaning(left: Token, right: Token) -> int:
    """LEANING when one of two words needs the other, else 0."""
    asks = right.text[0] == left.text[-1] and right.text[1:2] in ("不", "没")  # 能|不能
    if left.text[-1] == "的" and right.text in lists.FOLLOWS_DE:  # 结婚的 | 都来听
        return 0
    gone = right.text in "来去到" and (left.text in lists.INTRANSITIVES or bool(lists.GOING.match(left.text)))  # 退役|去山里
    back = right.text[0] == "之" or (left.speech is Speech.VERB and right.text in lists.COMPLEMENTS and not gone)
    back |= right.text in lists.LEANS_BACK and right.speech is not Speech.ADVERB  # 先交罚款|后拆违建
    placed = left.speech is Speech.VERB and len(left.text) > 1 and left.text[-1] == "在"  # 落在|山顶
    placed |= left.text in _BOUND or (left.text == "去" and right.speech is Speech.TIME and right.text[-1] in lists.LOCATIVES)
    lone_verb = left.lone and left.speech is Speech.VERB and right.speech is Speech.COVERB
    asked = len(left.text) == 3 and left.text[0] == left.text[2] and left.text[0] in lists.LEANS_ON  # 会不会|影响
    there = right.speech is Speech.TIME and right.text[-1] in lists.LOCATIVES and len(right.text) > 2
    describes = (
        left.text in lists.PREFIXES and (right.speech not in _ADVERBIALS or there) and right.text[0] not in "这那"
    )  # 谁的笑声大 | 这场
    lone = left.lone and (left.speech is Speech.ADVERB or describes)
    lone |= left.text[-1] == "得" and left.speech in (Speech.VERB, Speech.PARTICLE) and right.speech in (Speech.ADVERB, Speech.ADJECTIVE)
    on = left.text in lists.LEANS_ON or left.text[-1] == "的" or lone
    return LEANING if any((back, asks, asked, lone_verb, on, placed)) else 0


def _joined(left: Token, right: Token) -> int:
    """What parting the pieces of a name or a number costs, 0 when they are none."""
    ends = right.lone and (right.speech is Speech.NOUN or (right.text in lists.SUFFIXES and right.text not in lists.LEANS_ON))
    case = right.text[0] == "案" and right.text not in lists.CASES
    place = left.lone and len(right.text) == 2 and right.text[-1] in lists.PLACES
    body = left.place and len(right.text) == 3 and right.text[-1] in lists.BODIES  # 东海|救助局
    top = left.text[-1] in "山峰楼屋房" and right.text[0] == "顶"
    body |= right.text == "中院" and len(left.text) == 2
    own = left.text in lists.OWN and len(right.text) > 2 and right.text[-1] in lists.OFFICES  # 省|检察院
    regions = left.whole and right.whole and left.text[-1] in lists.REGIONS and right.text[-1] in lists.REGIONS  # 七省|十三市
    clock = left.speech is Speech.TIME and right.speech is Speech.NUMBER and right.text[-1] in "点时"  # 凌晨|两点
    clock |= bool(lists.DAYS.match(left.text) and lists.HOURS.match(right.text))
    done = left.speech in NOUNS and right.text in ("出", "完")  # a verb that a guess has swallowed: 门票省|出
    done |= left.speech is Speech.VERB and right.text in _WHAT
    done |= left.lone and right.lone and left.speech in ALONE and right.speech in ALONE  # 凌汛来|早: rather halves of one word
    return SUFFIX if any((ends, case, place, body, top, own, regions, clock, done, _of_place(left, right))) else 0


def _of_place(left: Token, right: Token) -> bool:
    """Whether the name of a place and that of its office make a name of six characters at most: 东屿市|民政局, 松林|县法院."""
    office = right.text in lists.TAILS or (len(right.text) > 2 and right.text[-1] in lists.OFFICES)
    land = left.place or bool(lists.LANDS.search(left.text))
    own = right.text[0] in "县市区" and len(left.text) == 2 and left.speech in (*NOUNS, Speech.NAME)
    return office and right.speech in NOUNS and (land or own) and len(left.text + right.text) <= OFFICE_MOST


_PIVOTS = {
    **{"给": frozenset("看听吃喝用穿住玩学讲"), "当": frozenset("看用"), "比": frozenset(), "跟": frozenset("走学")},
    **dict.fromkeys("从往朝向", frozenset("来去走跑飞看")),
}
"""Coverbs whose noun a verb of one character follows and ends: 唱给无人机听, 水从地下走; 比 takes an adjective, 比机器快."""


_DOING = frozenset({"自己", "有人", "没人", "无人", "来", "去"})
"""Words that a verb of one character follows and ends: 坚持自己走, 老屋有人管, 有人来劝."""


def _completed(words: Sequence[Token], i: int) -> int:
    """What parting a verb of one character from that which only it completes costs, 0 when it does not."""
    left, right = words[i - 1], words[i]
    verb = right.speech is Speech.VERB
    if i == 0 or not right.lone or (left.lone and left.text not in "来去"):
        return 0
    often = verb and left.speech is Speech.NUMBER and left.text[-1] in "次趟遍"  # 打包一次|办
    pivot = words[i - 2].text[-1] if i > 1 and left.speech in (*NOUNS, Speech.NAME, Speech.PRONOUN, Speech.TIME) else ""
    taken = (pivot == "比" and right.speech is Speech.ADJECTIVE) or right.text in _PIVOTS.get(pivot, ())
    return SUFFIX if often or taken or (verb and left.text in _DOING) else 0


def _alone(words: Sequence[Token], i: int) -> int:
    """What a single character left alone in the last line costs, 0 when there is none."""
    ends = i + 1 == len(words) or words[i + 1].speech is Speech.MARK
    return SUFFIX if words[i].lone and words[i].speech in _WORDS and ends else 0


def _single(left: Token) -> int:
    """What ending a line with a single character costs: it rather begins a phrase, but may end one, 学区图晒给家长看 |."""
    return LONGER if left.lone and left.speech in (Speech.VERB, Speech.ADJECTIVE, Speech.NUMBER) else 0


def _loose(words: Sequence[Token], i: int) -> int:
    """The price of an ordinary place, by parts of speech and by the nouns around it."""
    left, right = words[i - 1], words[i]
    price = PRICES[left.speech][right.speech] if Speech.PARTICLE not in (left.speech, right.speech) else AT_MARK
    if right.speech in (*NOUNS, Speech.TIME) and left.speech in (*NOUNS, Speech.ADJECTIVE, Speech.IDIOM):
        price = _in_noun(left, right, price)
    if (left.speech in NOUNS and _bare_verb(words, i)) or right.text in lists.CONJUNCTIONS:
        price = max(price, 2 * WORD)
    if left.speech in NOUNS and (right.text in lists.PREFIXES or (right.speech is Speech.NUMBER and right.text[-1] in "期号")):
        price = max(price, APPOSED)
    if left.speech is Speech.VERB and left.text[-1] in "到至在于" and len(left.text) > 1:
        price = max(price, APPOSED)
    if left.speech is Speech.VERB and right.text == "在" and left.text not in lists.INTRANSITIVES:  # 纠纷化解|在田间
        price = max(price, QUALIFIED)
    return price + LONE * sum(word.lone and word.speech in _WORDS for word in (left, right))


_WORDS = (*NOUNS, Speech.VERB, Speech.ADJECTIVE, Speech.NUMBER)


def _bare_verb(words: Sequence[Token], i: int) -> bool:
    """Whether a word is a verb without an object: it leans a little on its subject, 海防公园|开园."""
    after = words[i + 1] if i + 1 < len(words) else None
    ends = after is None or after.speech in (Speech.MARK, Speech.IDIOM) or acts(after)
    return words[i].text in lists.INTRANSITIVES or (words[i].speech is Speech.VERB and ends)


def _qualifies(words: Sequence[Token], i: int) -> bool:
    """Whether a word only tells how, how many or which of the next: 免费|接种, 全省|首个, 一场|冰雹之后, 3:0|完胜."""
    left, right = words[i - 1], words[i]
    if left.text in lists.WIDE and right.speech in (Speech.VERB, Speech.ADVERB, Speech.COVERB):  # 全市|开放
        return i < 2 or words[i - 2].speech is not Speech.VERB
    if right.speech is Speech.NUMBER:
        acted = i + 1 < len(words) and words[i + 1].speech is Speech.VERB  # 夜查酒驾 一小时|拦下四人
        lasts = right.amount and left.text in lists.INTRANSITIVES and not acted
        return left.text in lists.CHANGES or left.text in lists.WIDE or lasts
    if left.text in lists.QUANTITIES:
        return right.speech is not Speech.VERB
    if left.speech is Speech.NUMBER:
        aged = left.text[-1] == "旬" and left.text[0] not in "上中下" and right.speech in NOUNS  # 六旬|船工
        opens = i > 1 and words[i - 2].speech is Speech.VERB and not left.amount and left.text[-1] not in _COUNTLESS  # 查获一批|侵权商品
        opens |= i > 1 and words[i - 2].text == "的" and left.text[-1] not in "人名"  # 手机里的四百次|深夜通话
        return opens or aged or ":" in left.text or (right.speech is Speech.TIME and not left.amount and len(right.text) > 2)
    if left.speech is Speech.TIME and i > 1:
        return right.speech in NOUNS and words[i - 2].speech is Speech.VERB and words[i - 2].text not in lists.INTRANSITIVES
    which = left.speech is Speech.PRONOUN and left.text[0] in "这那" and right.speech is not Speech.VERB
    return which or (left.text in lists.MANNER and right.speech in (Speech.VERB, Speech.NOMINAL))


def _in_noun(left: Token, right: Token, price: int) -> int:
    """Between two nouns: dear before the one that ends a longer name, cheap after it."""
    if right.text in lists.SELVES and (left.speech is Speech.NOMINAL or left.text[-1] in CLOSING):
        return 2 * WORD
    if lists.LANDS.search(right.text) and not lists.LANDS.search(left.text) and len(left.text) > 1:
        return min(price, LANDED)
    if ends_name(right) or (len(right.text) > 2 and right.text[-1] in lists.BODIES):
        return max(price, LONGER)
    return min(price, APPOSED) if right.text[0] in OPENING or left.text.endswith(lists.TAILS) else price


def relate(words: Sequence[Token], prices: list[int]) -> None:
    """What 的 joins to its noun stays together from its verb on: 开进 | 海拔1300米的山村."""
    for j, word in enumerate(words):
        if word.text != "的":
            continue
        start = next((k for k in range(j - 1, max(-1, j - 5), -1) if words[k].speech in (Speech.VERB, Speech.MARK, Speech.ADJECTIVE)), j)
        for token in words[start + 1 : j]:
            prices[token.at] = max(prices[token.at], LONGER)
