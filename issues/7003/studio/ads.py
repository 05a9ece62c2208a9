"""The two print advertisements of the issue, as CMYK PDFs."""

from collections.abc import Callable
from importlib import import_module
from io import BytesIO
from pathlib import Path

from fontTools.ttLib import TTFont as FontFile
from fontTools.varLib import instancer
from reportlab.lib.colors import CMYKColor
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

WEIGHTS = {"Body": 400, "Medium": 560, "Bold": 760, "Black": 900}
K = CMYKColor(0, 0, 0, 1)
WHITE = CMYKColor(0, 0, 0, 0)
NAVY = CMYKColor(1.0, 0.70, 0, 0.35)
SKY = CMYKColor(0.16, 0.04, 0, 0)
RED = CMYKColor(0.05, 1.0, 0.95, 0)
AMBER = CMYKColor(0, 0.28, 0.92, 0)
PAPER = CMYKColor(0.02, 0.04, 0.12, 0)
GREEN = CMYKColor(0.75, 0.20, 0.60, 0.35)
PALE = CMYKColor(0.10, 0.02, 0.10, 0)
GREY = CMYKColor(0, 0, 0, 0.55)


def load_fonts() -> None:
    """Cut static weights from the variable Noto Sans SC and register them."""
    folder = Path(str(import_module("justmytype_intl_cjk").__file__)).parent
    source = next(folder.rglob("NotoSansSC[[]wght[]].ttf"))
    for name, weight in WEIGHTS.items():
        font = FontFile(source, recalcTimestamp=False)
        instancer.instantiateVariableFont(font, {"wght": weight}, inplace=True)
        for record in list(font["name"].names):
            if record.nameID == 6:
                font["name"].setName(f"NotoSansSC-{name}", 6, record.platformID, record.platEncID, record.langID)
        store = BytesIO()
        font.save(store)
        store.seek(0)
        pdfmetrics.registerFont(TTFont(name, store))


class Sheet:
    """A page in millimetres with the origin at the top left."""

    def __init__(self, path: Path, width: float, height: float, title: str) -> None:
        size = (width * mm, height * mm)
        self.tall = height
        self.canvas = Canvas(str(path), pagesize=size, invariant=1, pageCompression=1, initialFontName="Body", enforceColorSpace="CMYK")
        self.canvas.setTitle(title)
        self.canvas.setAuthor("Sample advertisement")
        self.canvas.setTrimBox((0, 0, *size))

    def box(self, x: float, y: float, w: float, h: float, fill: CMYKColor, round_: float = 0.0) -> None:
        """A filled rectangle."""
        self.canvas.setFillColor(fill)
        self.canvas.roundRect(x * mm, (self.tall - y - h) * mm, w * mm, h * mm, round_ * mm, stroke=0, fill=1)

    def dot(self, x: float, y: float, r: float, fill: CMYKColor) -> None:
        """A filled disc."""
        self.canvas.setFillColor(fill)
        self.canvas.circle(x * mm, (self.tall - y) * mm, r * mm, stroke=0, fill=1)

    def line(self, x0: float, y0: float, x1: float, y1: float, ink: CMYKColor, w: float = 0.3) -> None:
        """A straight rule, w millimetres thick."""
        self.canvas.setStrokeColor(ink)
        self.canvas.setLineWidth(w * mm)
        self.canvas.line(x0 * mm, (self.tall - y0) * mm, x1 * mm, (self.tall - y1) * mm)

    def shape(self, points: list[tuple[float, float]], fill: CMYKColor) -> None:
        """A filled polygon."""
        path = self.canvas.beginPath()
        path.moveTo(points[0][0] * mm, (self.tall - points[0][1]) * mm)
        for x, y in points[1:]:
            path.lineTo(x * mm, (self.tall - y) * mm)
        path.close()
        self.canvas.setFillColor(fill)
        self.canvas.drawPath(path, stroke=0, fill=1)

    def shield(self, x: float, y: float, w: float, h: float, fill: CMYKColor) -> None:
        """A heraldic shield about the middle of its top edge."""
        path, top = self.canvas.beginPath(), self.tall - y
        path.moveTo(x * mm, top * mm)
        for s in (1, -1):
            path.curveTo(
                (x + s * w * 0.2) * mm,
                (top - h * 0.1) * mm,
                (x + s * w * 0.38) * mm,
                (top - h * 0.13) * mm,
                (x + s * w / 2) * mm,
                (top - h * 0.13) * mm,
            )
            path.curveTo(
                (x + s * w / 2) * mm, (top - h * 0.62) * mm, (x + s * w * 0.32) * mm, (top - h * 0.84) * mm, x * mm, (top - h) * mm
            )
            path.lineTo(x * mm, top * mm)
        path.close()
        self.canvas.setFillColor(fill)
        self.canvas.drawPath(path, stroke=0, fill=1)

    def text(
        self, x: float, y: float, words: str, size: float, font: str = "Body", ink: CMYKColor = K, align: str = "left", space: float = 0.0
    ) -> None:
        """Words on the baseline y; size in millimetres; space added between."""
        wide = pdfmetrics.stringWidth(words, font, size * mm) / mm + space * (len(words) - 1)
        x -= {"left": 0.0, "centre": wide / 2, "right": wide}[align]
        # Black type prints over its ground, anything else knocks out; OPM 1 leaves the other plates alone.
        self.canvas.setFillOverprint(ink is K)
        self.canvas.setOverprintMask(int(ink is K))
        self.canvas.setFillColor(ink)
        run = self.canvas.beginText(x * mm, (self.tall - y) * mm)
        run.setFont(font, size * mm)
        run.setCharSpace(space * mm)
        run.textOut(words)
        self.canvas.drawText(run)
        self.canvas.setFillOverprint(False)

    def save(self) -> None:
        """Write the file."""
        self.canvas.showPage()
        self.canvas.save()


def _phone(s: Sheet, x: float, y: float) -> None:
    """A ringing telephone, guarded by a shield."""
    for i, r in enumerate((33.0, 27.0, 21.0)):
        s.dot(x, y, r, [CMYKColor(0.90, 0.62, 0, 0.28), CMYKColor(0.80, 0.52, 0, 0.20), CMYKColor(0.68, 0.40, 0, 0.12)][i])
    s.box(x - 13, y - 25, 26, 50, K, 4)
    s.box(x - 11.4, y - 20.5, 22.8, 40, SKY, 1)
    s.box(x - 3.5, y - 23.3, 7, 1.1, GREY, 0.5)
    s.dot(x, y + 22.2, 1.5, GREY)
    s.text(x, y - 13.6, "陌生来电", 3.4, "Bold", K, "centre")
    s.text(x, y - 9.0, "「安全账户」？", 2.9, "Medium", K, "centre")
    s.dot(x - 5.6, y + 14.2, 3.1, RED)
    s.dot(x + 5.6, y + 14.2, 3.1, GREEN)
    s.line(x - 7.1, y + 14.2, x - 4.1, y + 14.2, WHITE, 0.9)
    s.line(x + 4.1, y + 14.2, x + 7.1, y + 14.2, WHITE, 0.9)
    s.shield(x + 12.5, y - 9, 21, 25, WHITE)
    s.shield(x + 12.5, y - 7.3, 18, 21.6, RED)
    s.line(x + 7.9, y + 3.0, x + 11.4, y + 7.1, WHITE, 1.8)
    s.line(x + 11.0, y + 7.1, x + 17.6, y - 1.4, WHITE, 1.8)


TIPS = [
    ("不轻信", "自称公检法、客服的陌生来电，", "先挂断，再向官方渠道核实。"),
    ("不透露", "银行卡号、密码、短信验证码，", "任何人索要，一律不给。"),
    ("不转账", "没有安全账户，刷单必是诈骗，", "转账之前，多问一句家人。"),
]


def public_notice(path: Path) -> None:
    """The strip against telephone and network fraud."""
    s = Sheet(path, 350, 80, "公益广告：防范电信网络诈骗")
    s.box(0, 0, 350, 80, WHITE)
    s.box(0, 0, 92, 80, NAVY)
    s.shape([(92, 0), (104, 0), (92, 80)], NAVY)
    _phone(s, 44, 40)
    s.text(106, 14.0, "防范电信网络诈骗　守护百姓钱袋子", 5.0, "Medium", K, space=0.35)
    s.text(105.4, 33.2, "一个电话别慌张，", 15.2, "Black", NAVY)
    s.text(221.5, 33.2, "转账之前想一想", 15.2, "Black", RED)
    s.line(106, 39.5, 338, 39.5, NAVY, 0.35)
    for i, (head, one, two) in enumerate(TIPS):
        x = 106 + (0, 59, 116)[i]
        s.box(x, 44.5, 18.5, 7.2, RED, 0.8)
        s.text(x + 9.25, 50.0, head, 4.9, "Bold", WHITE, "centre", 0.25)
        s.text(x, 58.2, one, 3.3)
        s.text(x, 63.6, two, 3.3)
        if i:
            s.line(x - 3.2, 45, x - 3.2, 64, GREY, 0.15)
    s.box(279, 44.5, 59, 21.5, AMBER, 1.6)
    s.text(283, 50.6, "反诈预警劝阻专线", 3.7, "Bold")
    s.text(308.5, 63.4, "96110", 13.6, "Black", K, "centre", 0.5)
    s.text(106, 74.6, "接到 96110 来电，请务必接听；疑似被骗，立即拨打 110 报警，并保留转账凭证与聊天记录。", 3.3)
    s.text(338, 74.6, "公益广告", 3.6, "Medium", K, "right")
    s.save()


BOOKS = [
    ("《民法典百姓读本》", "婚姻、继承、相邻、物业", "36.00"),
    ("《一本讲透劳动合同》", "入职、加班、离职与工伤", "42.00"),
    ("《村里的法律明白人》", "土地承包、宅基地、调解", "29.80"),
    ("《写给中学生的宪法课》", "三十个课堂小案例", "32.00"),
    ("《网络消费维权手册》", "直播带货、预付卡、押金", "35.00"),
    ("《小微企业合规入门》", "合同、用工、税务与数据", "48.00"),
]
SPINES = [
    (8.0, 60, RED),
    (6.2, 66, GREEN),
    (9.4, 55, AMBER),
    (5.4, 69, CMYKColor(0.6, 0.25, 0, 0.1)),
    (7.6, 62, NAVY),
    (5.0, 57, CMYKColor(0.1, 0.25, 0.35, 0.05)),
    (8.6, 67, CMYKColor(0.2, 0.75, 0.8, 0.25)),
    (6.0, 60, CMYKColor(0.45, 0.1, 0.55, 0.05)),
]


def _shelf(s: Sheet, x: float, floor: float) -> None:
    """A row of books and a leaning one on a shelf board."""
    titles = ["法典读本", "宪法的故事", "合同", "调解手记", "刑法常识", "家事", "劳动者权益", "乡村治理"]
    for (w, h, ink), title in zip(SPINES, titles, strict=True):
        s.box(x, floor - h, w, h, ink, 0.5)
        light = WHITE if ink is not AMBER else K
        s.box(x + 1, floor - h + 4, w - 2, 0.7, light)
        s.box(x + 1, floor - 7, w - 2, 0.7, light)
        for i, letter in enumerate(title):
            s.text(x + w / 2, floor - h + 12 + i * 4.6, letter, 3.6, "Bold", light, "centre")
        x += w + 0.5
    lean = 9.0
    s.shape([(x + lean, floor - 58), (x + lean + 6.5, floor - 56.5), (x + 7, floor), (x + 0.4, floor)], RED)
    s.box(-1, floor, 104, 3, CMYKColor(0.25, 0.5, 0.7, 0.35))


def bookshop(path: Path) -> None:
    """The bookshop's display advertisement for the reading month."""
    s = Sheet(path, 350, 115, "普法读书月")
    s.box(0, 0, 350, 115, PAPER)
    s.box(0, 0, 96, 115, PALE)
    s.box(0, 0, 96, 4, GREEN)
    s.text(12, 18.5, "明衡法律书店", 8.6, "Black", GREEN, space=0.4)
    s.text(12, 26.0, "读懂一条法　办好一件事", 4.2, "Medium", K, space=0.2)
    _shelf(s, 12, 104)
    s.text(108, 21.0, "第九届", 6.0, "Bold", GREEN, space=0.3)
    s.text(107, 42.5, "普法读书月", 20.5, "Black", RED, space=0.3)
    s.text(108, 52.6, "六月一日至三十日　全场法律图书八折", 5.3, "Bold", K)
    s.line(108, 57.5, 213, 57.5, GREEN, 0.5)
    notes = [
        ("周六讲座", "每周六上午九时半，执业律师到店讲案例，免费入座。"),
        ("以旧换新", "旧版法条书一册，抵新书书款五元，回收后捐乡村书屋。"),
        ("团体购书", "村（居）委会、学校、工会购满百册，送书上门。"),
    ]
    for i, (head, body) in enumerate(notes):
        y = 67.4 + i * 9.2
        s.dot(110, y - 1.3, 1.3, RED)
        s.text(113.4, y, head, 4.0, "Bold")
        s.text(131.6, y, body, 3.25)
    s.box(108, 93.0, 105.5, 13.2, GREEN, 1.2)
    s.text(112, 98.6, "东屿市文昌区司马巷 18 号（老文庙东侧）", 3.7, "Medium", WHITE)
    s.text(112, 103.8, "每日 9:00—21:00　购书热线 0000-5550118", 3.6, "Medium", WHITE)
    _book_list(s)
    s.text(344, 111.4, "广告", 3.0, "Body", K, "right")
    s.save()


def _book_list(s: Sheet) -> None:
    """The recommended titles with their prices."""
    s.box(222, 9, 119, 97.2, WHITE, 1.2)
    s.box(222, 9, 119, 12.6, RED, 1.2)
    s.text(228, 17.6, "本月荐书", 6.0, "Black", WHITE, space=0.4)
    s.text(335, 17.3, "定价（元）", 3.6, "Medium", WHITE, "right")
    for i, (title, topic, price) in enumerate(BOOKS):
        y = 31.0 + i * 13.2
        s.text(227.2, y, title, 5.0, "Bold")
        s.text(229, y + 5.2, topic, 3.2, "Body", K)
        s.text(335, y + 1.6, price, 5.0, "Medium", K, "right")
        if i < len(BOOKS) - 1:
            s.line(228, y + 7.4, 335, y + 7.4, GREY, 0.12)


def make_ads(folder: Path) -> None:
    """Write both advertisements."""
    load_fonts()
    jobs: list[tuple[str, Callable[[Path], None]]] = [("gongyi.pdf", public_notice), ("tushu.pdf", bookshop)]
    for name, draw in jobs:
        draw(folder / name)
        print(folder / name)
