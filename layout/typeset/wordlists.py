"""Words by what they do in a headline: which lean on a neighbour, which open a phrase, which end a name.

Trade practice of 意义断句, collected by class of word so that an editor can add to a row. The house adds words of its own
with `typography.phrases`.
"""

from __future__ import annotations

import re

from layout import newswords


def _words(*rows: str) -> frozenset[str]:
    return frozenset(" ".join(rows).split())


# Words that lean on what stands before them; none may begin a line. The particles are also among the line-start
# characters that CLREQ #prohibition_rules_for_line_start_end leaves to the house.
LEANS_BACK = _words(
    "的 了 着 过 得 地 等 们 者 性 化 率 式 之 吗 呢 吧 啊 呀 么 嘛 似的 的话 之一 之后 之前 之间 之中 之下 以来 以上 以下 以内",
    "以外 以后 以前 左右 为止 里 中 内 外 后 间 时 处 旁 边 际 某 某某 某某某 等人 等地 多 余 许 不等 起施行 起实施",
)
AFTERS = _words("底前 之后 之前 以来 以后 以前 期间 之际 之时 之中 之下 以内 以外")
"""They make a time of what stands before them: 一场冰雹之后."""
# Complements of a verb: they lean back on it, and begin phrases of their own after anything else (记者 | 到山村).
COMPLEMENTS = _words(
    "到 住 掉 成 完 好 进 出 回 走 起 上 下 来 去 给 满 足 遍 入 至 起来 下来 上来 出来 过来 回来 下去 出去 上去 过去 回去",
)
CANNOT = _words("不到 不了 不住 不起 不上 不下 不完 不动 不出 不开 不清 不断 不过 不掉 不着 不成 不好 不进 不回 不来 不去 不得")
"""After a verb they say that it cannot be done: 找不到."""
COVERBS = _words(
    "与 和 把 在 将 被 对 为 向 从 由 于 以 让 使 给 按 据 因 及 或 同 跟 替 用 往 朝 比 靠 凭 沿 令 叫 当 随 依 至 受",
    "经 到 自 帮",
)
"""They open a phrase and lean on what stands after them: none may end a line."""
CONJUNCTIONS = _words("与 和 及 或 同 跟 至")
"""They join two equals, so a line gains nothing by beginning with them: 二楼和六楼 stays together if it can."""
FOLLOWS_DE = _words("都 也 就 却 又 才 还 不 已 应 须 可 能 要 将 均 一律 全部 请")
"""After 的 they begin a predicate: what 的 ends stands for its noun, 没上牌的|不得上路."""
QUANTITIES = _words("一些 许多 不少 多数 众多 诸多 最后 部分 大部分 半数 首个 首批 首例 首家 首届 首次 各种 各类 两类 多种 多项 多个")
"""They stand before what they count, with or without a word between."""
LEANS_ON = COVERBS | _words(
    "第 省 市 全 各 每 本 该 某 副 总 老 小 新 原 前 首 再 不 未 没 别 莫 勿 已 正 曾 也 都 还 又 才 只 就 却 便 更 最 很 太 较",
    "能 会 可 要 须 应 需 请 敢 愿 想 无 非 县 区 这 那 其 何 怎 如 若 但 而 且 则 即 并 所 是 有 连 一 均 仍 共 先 超 逾 近 约",
    "仅 达 关于 对于 因为 由于 为了 以及 或者 并且 通过 经过 根据 按照 依照 围绕 随着 针对 面对 不得 不能 不要 不会 没有 能否",
    "是否 如何 为何 怎么 怎样 什么 能够 可以 应当 必须 不少于 不低于 不超过 至少 至多 最高 最低 连续 平均每 只要 只用 不到",
)
"""Words that lean on what stands after them."""
PREFIXES = _words(
    "微 男 女 红色 橙色 黄色 蓝色 绿色 大型 小型 新型 新 老 小 大 旧 原 副 总 全 各 某 本 该 未成年 大中型 中小型 特大 涉外 涉案 涉诈 涉赌",
    "涉毒 涉黑 涉企 涉农 涉老 涉军 无证 高龄 独居 留守 空巢 适龄 家用 商用 民用 国产 首创",
)
"""Those of them that describe a noun: 电动自行车新国标."""
MANNER = _words(
    "首次 重新 正式 公开 免费 集中 统一 主动 独自 直接 联合 依法 实时 全程 共同 连夜 自愿 突击 提前 累计 强制 定期 逐步 全面 深入 切实",
    "同比 环比 重点 紧急 彻底 严格 有序 分段 分批 就近 就地 当场 当众 同时 率先 持续 陆续 相继 再度 再次 一律 全部 上门 在线 线上 线下",
    "当日 当晚 连日 接连 一次性 一站式 一键 全天候 零距离 面对面 手把手 挨家 逐户 逐一 逐个 异地 跨省 跨境 免申 限时 按时 准时 超前",
    "优先 分别 一同 一起 多次 屡次 悄悄 悄然 偷偷 及时 当庭 当街 火速 冒雨 顶风 合力 齐心 频频 纷纷 非法 违法 恶意 擅自 私自 无偿 有偿",
    "自动 头回",
    "当面 逐井 逐人 逐村 逐车 逐项 逐条 逐字 逐笔 逐级 挨个 挨门 徒手 赤手 空手 亲手 亲口 亲自 亲身 孤身 只身 独家 结伴 同台 同堂",
    "同频 轮流 顺路 顺道 飞速 私下 背地里 依规 如数 实地 齐声 隔空 隔海 隔河 接二连三 暗中 公然 连轴 连番 轮番 凭啥 切莫 务必 何以",
    "缘何 因何 为啥 当即 随即 竟然 居然 终于 仍旧 照常 依旧 如约 如期 如愿 迅速 反复 再三 默默 悄声 埋头 并肩 联袂",
)
"""Words that tell how, whatever the dictionary calls them: they lean a little on the verb after them."""
TIMES = _words(
    "每天 每年 每月 每周 今起 明起 即日起 首日 首夜 首周 年内 年底 年初 月底 近日 日前 目前 当天 当日 次日 昨日 昨天 今天 今日",
    "明天 今年 去年 明年 周末",
)

VERBS, INTRANSITIVES, NOUNS = newswords.VERBS, newswords.INTRANSITIVES, newswords.NOUNS
"""Words that dictionaries do not know or call something else."""
EFFECTIVE = ("施行", "实施", "执行", "生效")
"""After a date they make a verb that takes no object: 9月1日起实施 |."""
HOLDS = _words(
    "召开 举行 举办 参加 出席 组织 主办 承办 开展 成立 设立 组建 筹备 启动 走进 发布 通报 公布 出台 推出 破获 审理 开设 建成",
    "迎来 观看",
)
"""Verbs whose object is a meeting, a contest, a rule: 召开 | 推进会 is no name, 独奏音乐会 is."""
EVENTS = tuple("会赛展节班月周日季")
"""Last characters of meetings, contests, days."""
OUTCOMES = _words("成功 失败 无果 未果 在即 有方 不力 得当 告捷 有望 未遂")
"""How a deed ends: they lean on it, unless a verb follows, 流片|成功."""
WIDE = _words("全省 全市 全县 全国 全区 全镇 全村 全球 全校 全院 全线")
"""They stand before the noun they widen: 全省|农业部门."""
HERE = _words(
    "下游 上游 中游 两岸 沿线 沿海 沿江 周边 附近 全城 全镇 全境 全网 海内外 国内 国外 省内 省外 市内 城乡",
    "我省 我市 我县 我区 本省 本市 本县 当地 本地 异地 两地 多地 各地",
)
GOING = re.compile("[进出上下入回返离赴登][山村户城京港岛海岗场校乡镇站馆店厂矿园]$")
"""Verbs that tell where one goes: what 到 says after them is another place, 进山|到荞麦镇, 出海|到远岛."""
CHANGES = _words(
    "增长 下降 提高 降低 缩短 延长 减少 增加 上涨 下跌 上升 回升 连降 连发 偏多 偏少 偏高 偏低 超过 达到 突破 降温 升温",
    "压缩 提升 持续 排队 推迟 提前 降至 升至 增至 减至 首破 不足 历时 超 逾",
)
"""Verbs that a number completes: 雨量偏多三成 |."""

# One-character words by what they do in a headline; dictionaries give each all its uses.
LONE_VERBS = frozenset(
    "止守护合连判清跑看开做办带送打说坐等吃穿拿接还买卖交写读听问管防抓查治修建种养救拆装换改定签落摆刻立唱演登挖藏收领挤保晒"
    "搬拖有是成动告花"
)
LONE_ADVERBS = frozenset("误重再不未没别已正曾也都还又才只就却便更最很太较须先均仍首共可能会要需应敢愿想请勿莫即将乱")
TAKING = frozenset("记赶遇拾捡拉推放留跳爬捧端扛踏迎闯飞追赢输骗扑冲披挂贴寄借抢夺堵种掏采烧搭译绣织酿晾捞觅派腾响扎架喊敲揪逼挤拼")
"""Those that are verbs with a complement: 赶上, 记下."""
ASPECTS = frozenset("着了过")
ASKING = frozenset("吗呢")
"""After them a question is asked, and its clause is over."""
LOCATIVES = frozenset("里上下中内外前后间旁边时")
"""After a noun or a verb they make of it a place or a time: 鱼塘里, 注销前."""

# One-character ends of longer names, cut off by dictionaries: 青螺|岛, 上升|率, 检察|官.
SUFFIXES = frozenset(
    "省市县区镇乡村州旗岛湾港桥路街巷河江湖山溪岭坪案院厅局部委员会站所室队厂店馆校线网车船机费款金单卡表图证书法权期量数额值"
    "价度力感型式版级类科系族国人家户楼屋栋幢房场城园庙塔库坝渠箱袋课题奖日月年周号官长师生工手民兵警士匠客商团社党组制岗钱桌"
    "牌段班夜戏点难率顶脚源榜铺棚亭舱柜窑炉台堂圈链券角操"
)
VERBAL = (
    LONE_VERBS
    | TAKING
    | LONE_ADVERBS
    | frozenset("设露长涨卖抬抱擒毁陪教练跳摔砸踢偷租购售建停逃躲埋拴系绑转过游骑驾乘站蹲降升少多能要会走来去回")
)
"""Characters that begin a verb, or what stands before one: what is left of a guess after its first character, 款|记, 上|重走."""
THINGS = frozenset("雪雨风水花草树鸟鱼牛羊猪狗鸡米油盐茶酒火光声乐心口眼脸头脚球灯门窗桌椅床船帆旗信话歌戏字画笔纸")
"""Nouns of one character that cutters glue to the verb after them: 雪|落."""
# Last characters of place names: a lone character before such a word is probably its beginning, 临|湾区.
PLACES = frozenset("省市县区镇乡村州旗岛湾港溪岭山河江湖")
ORDERED = _words("保护 限制 禁止 通缉 逮捕 搜查 调查 支付 督促 限高 驱逐 征召")
"""Verbs that make a noun with 令."""
PEOPLE = frozenset("人家户生手客商")
"""After a verb they are more often its object than its suffix: 帮助 | 人."""
PERSONS = frozenset("人子生弟夫师员者民工童孩")
"""After them 上 and 下 are verbs."""
BUILT = frozenset("塔桥网路楼屋")
"""After a verb they more often begin a noun of the next clause: 封顶 | 塔身."""
CASES = frozenset({"案件", "案例", "案情", "案卷", "案发", "案值", "案由", "案头"})
"""Words that begin like the suffix 案 and are not it."""

TAILS = tuple(
    _words(
        "法院 检察院 公安局 分局 司法局 监管局 管理局 税务局 民政局 委员会 常委会 政协 政府 法庭 街道 社区 派出所 大队 支队 机关",
        "部门 中心 大厅 大桥 隧道 铁路 高速 水库 公司 集团 银行 大学 学院 中学 小学 医院 协会 学会 联合会 研究院 研究所 图书馆",
        "博物馆 开发区 示范区 自治区 自治州 会议 条例 诉讼案",
    )
)
"""Nouns that end the name of an institution or a place."""
SELVES = _words("法院 检察院 政府 银行 医院 公司 警方 学校 街道 社区 协会 集团 大学 中学 小学 派出所 委员会 法庭")
"""Those of them that also stand alone: 参与生态修复 | 法院从轻判处."""
GENERIC = _words(
    "问题 情况 活动 行动 机制 制度 方案 计划 工程 项目 工作 纠纷 案件 案例 合同 协议 条款 系统 平台 体系 模式 办法 措施 事项",
    "新规 标准 政策 规定 服务 费用 价格 名单 人员 分子 团伙 专家 时间 方式 电话 窗口 建设 改革 管理 姐妹 兄弟 夫妇 父子 母子",
    "条例 中心 团队 结果 书 例 资金 设施 设备 基地 园区 航线 线路 指南 清单 榜单 指数 能力 水平 总量 总额",
    "余额 比例 比重 档案 隐患 权益 课程 专业 联赛 锦标赛",
    "合作社 联盟 联合体 共同体 产业园 产业链 示范区 先行区 试验区 核心区 集聚区 度假区 风景区 保护区 服务队 服务站 服务点 服务区 工作站",
    "工作室 工作法 实验室 指挥部 监测站 观测站 专区 专场 专班 专线 专列",
    "热线 干线 支线 环线 生产线 供应链 经营权 使用权 所有权 处分权 继承权",
    "碎屑 残骸 遗址 遗迹 旧址 故居 线索 苗头 势头 态势 趋势 格局 布局 规模 规划 蓝图 路径 路线图 时间表 任务书 责任制 负责制 承包制 积分制",
    "卡口 路口 道口 站点 网点 点位 路段 河段 片区 街区 厂区 矿区 灾区 库区 林区 牧区 赛区 营区 现场 展区 试剂 药物 疫苗 制剂 装置 装备",
    "器材 用品 产品 商品 制品 饰品 食品 药品 票据 单据 凭证 证书 证件 执照 牌照 许可证 通知 公告 通告 公约 规约 细则 守则 准则 指引 意见",
)
"""Nouns that end a longer noun and seldom stand alone: 专项|行动."""
DONE = _words(
    "案件 案例 纠纷 活动 行动 工作 问题 隐患 项目 工程 资金 人员 分子 团伙 名单 服务 费用 措施 机制 制度 专家 团队 设施 设备 档案 权益",
    "课程",
)
"""Those of them that something is done with: 审结|案件, where 转让合同 is a name."""
DOERS = frozenset(
    "者员民客生师手户商警方队院局厅部委会社所站校厂店企庭署馆工人友长团党府军众关孩娃童犯徒匪贼妹哥姐弟妈爸爷婆叔伯匠农嫂贩翁"
)
"""Last characters of those who act: after a finished object they begin a new clause, 3.8万元 | 法院判决."""
LANDS = re.compile("..[省州县市镇乡]$|.[^社园景校小山范发灾城地新库林牧矿港险]区$")
"""Names of places that govern themselves: in the middle of a head they begin a clause, 三资管理 | 石桥县纪委."""
BODIES = frozenset("队组团局厅所站署")
DAYS = re.compile("(?:明年|今年|去年|[上下本]月|[上下本]周|[昨今明次][日天]|周[一二三四五六日末]|星期[一二三四五六日天])$")
HOURS = re.compile("[0-9一二三四五六七八九十]+[日月]|[上下]午|凌晨|清晨|早晨|中午|傍晚|深夜|夜[间里]|[上中下]旬|[春夏秋冬][天季]")
"""A day, a year, and what follows it in a date: 下月|一日, 昨日|上午."""
OWN = frozenset("省市县区镇乡村州国")
OFFICES = BODIES | frozenset("院委府办")
"""What a province, a town has of its own: 省|检察院, 市|行政审批局."""
"""Last characters of bodies of people, whose names have two words and more: 消防|救援队."""
DOERS_WHOLE = _words(
    "机构 组织 公司 企业 平台 部门 中心 老板 司机 乘客 业主 股东 家长 学生 老人 职工 工人 农民 孩子 专家 群众 网友 买家 卖家 保安 会计",
    "出纳 保姆 护工 骗子 歹徒 小偷 劫匪 丈夫 妻子 前夫 前妻 公婆 岳父 岳母 爷爷 奶奶 外婆 外公 孙子 孙女 侄子 外甥 叔叔 阿姨 夫妻二人",
    "新人 恋人 情侣 环保组织 车间 工地 菜市场 房东 老外 游客 旅客 香客 散户 储户 商户 住户 租户 买受人 竞买人 债权人 债务人 监护人",
    "代理人 投资人 经营者 消费者 劳动者 剧组 剧团 乐团 球队 国足 男篮 女篮 男排 女排 国乒 主队 客队 主帅 主教练 裁判 校方 园方 院方",
    "厂方 店方 警方 军方 官方 资方 劳方 卖方 买方 甲方 乙方 科研团队 研究团队 医疗队 救援队 车队 船队 考古队 施工队 巡逻队 志愿队",
    "专家组 专案组 调查组 工作组 检查组 督导组 党支部 村支部 村两委 党委 纪委 监委 检方 车主 原告 被告 双方 两地 夫妻 夫妇 父亲 母亲",
    "父母 儿子 女儿 男子 女子 单位 机关 银行 集团 高速 农户 渔民 老车 主播 商家 店主 租客 科学家 企业家 艺术家 作曲家 书法家 收藏家",
    "歌唱家 舞蹈家 评论家 检察官 法官 警官 教官 船东 东家 邻居 夫妻俩 兄弟俩 姐妹 兄弟 姐妹俩 母女 父女 祖孙 婆媳 学子 游子 孩童 婴儿",
    "男童 女童 少年 青少年 大妈 大爷 老农 老汉 老兵 老将 小将 新秀 选民 工会 妇联 团委 街道 社区 村委会 居委会 业委会 物业 保险公司",
    "航空公司 医院 学校 高校 景区 商场 超市 车企 药企 药店 酒店 餐馆 全家 一家人 两家人 多方 三方 各方 各地 多地 三地 四地 五市 三市",
    "两省 三省 两国 网民 市民 村民 居民 牧民 果农 菜农 茶农 粮农",
    "工匠 花农 药农 棉农 瓜农 蚕农 蜂农 菇农 渔家 船家 船老大 摊主 货主 雇主 机主 房主 失主 船主 园主 群主 博主 楼主 地主 事主 债主",
    "买主 卖主 苦主 向导 导游 教练 陪练 月嫂 保洁 小伙 小伙子 姑娘 妹子 媳妇 公公 女婿 儿媳 外孙 孙儿 孤儿 遗孤 遗属 家属 亲属 老乡",
    "同乡 街坊 乘务 空乘 哨兵 边防 民兵 新兵 士兵 战士 官兵 烈士 英烈 遗孀 中医 名医 村医 校医 军医 兽医 护士 院士 博士 硕士 背夫",
    "车夫 船夫 樵夫 屠夫 大夫 商贩 摊贩 小贩 菜贩 毒贩 票贩 人贩 贩子 黄牛 老赖 惯偷 真凶 用人单位 球星 球迷 影迷 戏迷 歌迷 粉丝 网红",
    "偶像 明星 影星 歌星 童星 新娘 新郎 伴娘 伴郎 红娘 月老 车匠 瓜贩 票贩子 团伙 大厨 老伴 老板娘 中介 保镖 间谍 卧底 主妇 孕妇",
    "产妇 寡妇 老妇 老太 老翁 小孙 师父 名将 新锐 劳模 功臣 英雄 勇士 好汉 高管 董事 监事 庄家 东主 厂家 商超",
    "房管 城管 边检 税务 交管 网信",
)

# Measure words and units, longest first where one begins another. GB/T 15835, GB 3100.
AMOUNTS = (
    "平方公里|平方米|立方米|公里|千米|厘米|毫米|海里|公斤|千克|摄氏度|公顷|小时|分钟|秒钟|刻钟|世纪|年度|年代|季度|月份|个百分点|个月|周年|星期|"
    "万元|亿元|美元|欧元|人次|艘次|件次|万亿|标箱|"
    "昼夜|春|夏|秋|冬|天|日|月|年|载|旬|岁|周|季|时|点|分|秒|夜|元|角|米|斤|吨|克|升|亩|度|倍|成|折|％|%|‰|℃|°"
)
ITEMS = (
    "号线|个|名|位|人|件|起|宗|条|只|张|本|部|辆|艘|架|台|套|间|户|家|所|座|栋|幢|层|楼|室|号|次|回|遍|场|届|期|批|项|类|种|份|篇|页|字|句|步|叶|"
    "里|级|版|箱|卷|盏|棵|株|头|尾|口|眼|扇|面|块|根|支|杆|道|处|段|趟|站|强|大|村|县|市|省|国|方|地|审|把|片|颗|粒|滴|杯|碗|瓶|袋|包|盒|桌|"
    "双|对|册|组|队|盘|枚|尊|匹|窝|串|束|捆|筐|篮|桶|罐|壶|锅|股|缕|副|床|封|则|讲|招|例|单|垄|顿|餐|排|行|圈|轮|声|笔|桩|顶|幅|首|曲|辈|代"
)
"""Measures of single things: after a verb the thing itself still follows, 追回 | 28条措施."""
COUNTED = tuple(ITEMS.split("|"))
"""The same, as ends of a number."""

ROUGHLY = "不等|以上|以下|以内|左右"
"""What may follow a measure."""
ACTIONS = "次遍回趟轮圈届场"
"""Measures of doing, complete after a verb: 跑第二趟 |."""
REGIONS = "省市县区镇乡村国地州"
"""Measures that are nouns themselves: 五市, 七省十三市."""

# The hundred commonest family names and a few double ones; National Bureau of Statistics counts.
SURNAMES = (
    "欧阳|司马|诸葛|上官|王|李|张|刘|陈|杨|黄|赵|吴|周|徐|孙|马|朱|胡|郭|何|高|林|罗|郑|梁|谢|宋|唐|许|韩|冯|邓|曹|彭|曾|肖|田|董|袁|潘|"
    "于|蒋|蔡|余|杜|叶|程|苏|魏|吕|丁|任|沈|姚|卢|姜|崔|钟|谭|陆|汪|范|金|石|廖|贾|夏|韦|付|方|白|邹|孟|熊|秦|邱|江|尹|薛|闫|段|雷|侯|"
    "龙|史|陶|黎|贺|顾|毛|郝|龚|邵|万|钱|严|覃|武|戴|莫|孔|向|汤|温|康|施|文|牛|樊|葛|邢|安|齐|易|乔|伍|庞|颜|倪|庄|聂|章|鲁|岳"
)
# After these a family name begins a personal name.
POSTS = (
    "记者|通讯员|法官|检察官|民警|警官|律师|调解员|书记员|书记|局长|院长|检察长|所长|庭长|主任|县长|市长|省长|区长|镇长|乡长|村长|部长|厅长|"
    "处长|科长|队长|校长|会长|董事长|总理|主席|委员长|教授|医生|老师|村民|居民|市民|被告人|当事人|嫌疑人|代表|委员|志愿者|网格员|支书|党员|"
    "编剧|导演|作家|画家|传承人|冠军|得主|助理|院士|工程师|研究员|辅警|消防员|船长|店主|厂长|经理|总监|教练|队员|选手|模范|标兵|楷模|烈士|"
    "劳模|工匠|技师|医师|护士长|村医|乡医|老兵|学者|博士|球员|前锋|后卫|门将|歌手|演员|主持人|木匠|铁匠|石匠|被害人|证人|候选人"
)
SELDOM = (
    "呼延|尉迟|皇甫|慕容|令狐|夏侯|公孙|宇文|长孙|独孤|"
    "翟|裴|鲍|邬|阮|祁|柯|骆|岑|蔺|冉|晏|卞|闵|隋|佟|臧|窦|嵇|荀|禚|亓|逄|仝|褚|辛|柴|蒲|涂|靳|蓝|耿|关|冼|屈|詹|匡|宓|尤|卓|蔚|邝|缪|宫|焦|"
    "巩|甄|麻|苗|凌|霍|虞|柏|滕|殷|羿|游|邸|谷|戚|盛|祝|苟|莘|尚|单|卜|路|管|储|宁|桑|季|郁|房|干|解|冷|桂|牟|侍|司|逯|訾|楚|扈|闻|伏|车|阎"
)
"""Other family names, which are names only after a post: 大队长|禚成林, 民警|呼延秋."""
CALLED = "女士|先生|大爷|大妈|大娘|大伯|大嫂|阿姨|叔叔|奶奶|爷爷|老伯|老师|师傅|法官|检察官|律师|书记|警官|医生|教授|同学|某某|某"
