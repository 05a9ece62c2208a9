"""Words by what they do in a headline: which lean on a neighbour, which open a phrase, which end a name.

Trade practice of 意义断句, collected by class of word so that an editor can add to a row. The house adds words of its own
with `typography.phrases`.
"""

from __future__ import annotations

import re


def _words(*rows: str) -> frozenset[str]:
    return frozenset(" ".join(rows).split())


# Words that lean on what stands before them; none may begin a line. The particles are also among the line-start
# characters that CLREQ #prohibition_rules_for_line_start_end leaves to the house.
LEANS_BACK = _words(
    "的 了 着 过 得 地 等 们 者 性 化 率 式 之 吗 呢 吧 啊 呀 么 嘛 似的 的话 之一 之后 之前 之间 之中 之下 以来 以上 以下 以内",
    "以外 以后 以前 左右 为止 里 中 内 外 后 间 时 处 旁 边 际 某 某某 某某某 等人 等地 多 余 许 不等 起施行 起实施",
)
AFTERS = _words("之后 之前 以来 以后 以前 期间 之际 之时 之中 之下 以内 以外")
"""They make a time of what stands before them: 一场冰雹之后."""
# Complements of a verb: they lean back on it, and begin phrases of their own after anything else (记者 | 到山村).
COMPLEMENTS = _words(
    "到 住 掉 成 完 好 进 出 回 走 起 上 下 来 去 给 满 足 遍 入 至 起来 下来 上来 出来 过来 回来 下去 出去 上去 过去 回去",
)
COVERBS = _words(
    "与 和 把 在 将 被 对 为 向 从 由 于 以 让 使 给 按 据 因 及 或 同 跟 替 用 往 朝 比 靠 凭 沿 令 叫 当 随 依 至 受",
    "经 到 自 帮",
)
"""They open a phrase and lean on what stands after them: none may end a line."""
CONJUNCTIONS = _words("与 和 及 或 同 跟 至")
"""They join two equals, so a line gains nothing by beginning with them: 二楼和六楼 stays together if it can."""
FOLLOWS_DE = _words("都 也 就 却 又 才 还 不 已 应 须 可 能 要 将 均 一律 全部 请")
"""After 的 they begin a predicate: what 的 ends stands for its noun, 没上牌的|不得上路."""
QUANTITIES = _words("一些 许多 不少 多数 众多 诸多 部分 大部分 半数 首个 首批 首例 首家 首届 首次 各种 各类 两类 多种 多项 多个")
"""They stand before what they count, with or without a word between."""
LEANS_ON = COVERBS | _words(
    "第 省 市 全 各 每 本 该 某 副 总 老 小 新 原 前 首 再 不 未 没 别 莫 勿 已 正 曾 也 都 还 又 才 只 就 却 便 更 最 很 太 较",
    "能 会 可 要 须 应 需 请 敢 愿 想 无 非 县 区 这 那 其 何 怎 如 若 但 而 且 则 即 并 所 是 有 连 一 均 仍 共 先 超 逾 近 约",
    "仅 达 关于 对于 因为 由于 为了 以及 或者 并且 通过 经过 根据 按照 依照 围绕 随着 针对 面对 不得 不能 不要 不会 没有 能否",
    "是否 如何 为何 怎么 怎样 什么 能够 可以 应当 必须 不少于 不低于 不超过 至少 至多 最高 最低 连续 平均每 只要 只用 不到",
)
"""Words that lean on what stands after them."""
PREFIXES = _words("微 红色 橙色 黄色 蓝色 绿色 大型 小型 新型 新 老 小 大 旧 原 副 总 全 各 某 本 该")
"""Those of them that describe a noun: 电动自行车新国标."""
MANNER = _words(
    "首次 重新 正式 公开 免费 集中 统一 主动 独自 直接 联合 依法 实时 全程 共同 连夜 自愿 突击 提前 累计 强制 定期 逐步 全面",
    "深入 切实 同比 环比 重点 紧急 彻底 严格 有序 分段 分批 就近 就地 当场 当众 同时 率先 持续 陆续 相继 再度 再次 一律 全部",
    "优先 分别 一同 一起 多次 屡次 悄悄 悄然 偷偷 及时 当庭 当街 火速 冒雨 顶风 合力 齐心 首次 率先 频频 纷纷",
    "非法 违法 恶意 擅自 私自 无偿 有偿 自动",
)
"""Words that tell how, whatever the dictionary calls them: they lean a little on the verb after them."""
TIMES = _words(
    "每天 每年 每月 每周 今起 明起 即日起 首日 首夜 首周 年内 年底 年初 月底 近日 日前 目前 当天 当日 次日 昨日 昨天 今天 今日",
    "明天 今年 去年 明年 周末",
)
VERBS = _words(
    "通报 列席 历时 资助 惠及 明确 规范 完善 健全 部署 建议 途经 断货 收徒 落幕 揭晓 亮相 开园 开班 开建 签约 领衔 出炉",
    "下线 成行 起诉 上诉 抗诉 立案 结案 办结",
    "整治 首创 首展 盘活 骗走 用于 流经 换座 读书 登门 驱车 延续 优化 转让 拍卖 抵押 冻结 查扣 扣押 查封 划转 变卖 悬赏 追缴 追回 执结",
    "审结 判令 驳回 撤销 维持 改判 减刑 假释 缉拿 擒获 抓捕 侦办 侦破 捣毁 端掉 斩断 收缴 销毁 劝返 止付 拦截 劝阻 约谈 督办 问责",
    "通车 绕行 限行 增开 加开 停开 扩建 改建 新建 修缮 修复 疏通 抢通 抢修 抢收 抢种 抢险 疏散 转移 安置 慰问 巡演 展演 公演 首演",
    "联手 携手 牵手 共建 共治 共享 共商 共话 试点 试行 推行 施行 叫停 叫好 曝光 辟谣 澄清 回应 致歉 道歉 吐槽 点亮 擦亮 唱响 奏响",
    "领跑 跻身 跃居 位居 稳居 居首 破万 破亿 过半 翻番 翻倍 收窄 扩大 放宽 收紧 下调 上调 调降 调升 补贴 减免 缓缴 退税 让利 助力",
    "护航 撑腰 兜底 托底 搭桥 牵线 破解 化解 解开 牵出 引出 带出 走出 走进 跑出 闯出 晒出 亮出 交出 拿出 送上 端上 搬上 搬进 住进",
    "受理 查明 认定 裁定 履行 撤回 调取 举证 质证 出具 出示 起获 抓获 查获 破获 缉获 立功 遣返 押解 移送 批捕 公诉 纠正",
    "报送 报批 核准 核发 签发 颁发 颁布 印发 下发 转发 修订 废止 清理 取缔 关停 腾退 征收 拆除 复垦 确权 出让",
    "接送 接驳 直达 直飞 换乘 载客 超载 超速 占道 违停 让行 礼让 撞上 撞伤 撞倒 碾压 拖走 拖离 滞留 被困 搜救 打捞 脱困 送医 抢救",
    "开展 启动 推进 推动 促进 加快 加强 加大 强化 深化 优化 落实 压实 夯实 筑牢 织密 守护 呵护 关爱 帮扶 帮教 结对 认领",
    "收购 订购 抢购 预售 代售 直销 促销 分红 增持 减持 融资 放贷 授信 投保 赔付 垫付 退款 退费 返还 追讨 讨薪 欠薪 拖欠",
    "讲述 讲解 解读 详解 探访 寻访 走访 回访 拜访 记录 见证 探秘 追忆 重温 重返 重现 再现 还原 复原 传承 弘扬 守望 陪伴 传唱 绽放",
    " 迎战 迎来 抵御 防御 引水 调水 供水 补水 播种 收割 育秧 插秧 施肥 放养 栽种 采摘",
    "种下 种上 守住 守好 管好 用好 办好 走好 念好 打好 打通 打响 打造 做强 做优 做大 补齐 补上 填补 挽回 挽救 救下 救起 救回 救出",
)
"""Verbs of headlines that dictionaries call something else."""

INTRANSITIVES = _words(
    "判刑 获刑 落网 归案 自首 被捕 被拘 宣判 开庭 休庭 立案 结案 胜诉 败诉 违法 犯罪 停运 停航 通车 合龙 封顶 贯通",
    "开工 完工 竣工 投产 投运 开通 运营 试飞 试航 频发 多发 高发 增长 下降 上涨 下跌 上升 回升 回落 下滑 贬值 升值",
    "复苏 好转 改善 恶化 加剧 减弱 蔓延 扩散 致信 致电 致辞 讲话 发言 表态 登陆 来袭 入梅 出梅 降温 升温 降雨 回暖",
    "开幕 闭幕 落幕 开园 开馆 开学 开班 开业 开市 开赛 开镜 上演 首演 亮相 揭晓 揭牌 挂牌 启用 启动 上线 下线 上岗",
    "到位 落地 见效 增收 断货 收网 排队 退役 退休 获奖 夺冠 晋级 出炉 出庭 到岗 回家 返乡 失踪 走失 遇险 脱险 获救",
    "受伤 身亡 起火 决堤 停电 停水 收官 起航 起飞 启航 扩围 提速 提质 增效 升级 转型 发力 破题 破冰 破局 接访 下乡",
    "进城 诞生 消失 热销 走俏 走红 离世 去世 逝世 病逝 遇害 遇难 获释 出狱 服刑 认罪 悔罪 翻供 撤诉 和解 上诉 申诉",
    "败露 曝光 起疑 报警 报案 逃逸 肇事 追尾 侧翻 翻车 抛锚 落水 溺水 触电 中毒 中暑 晕倒 摔倒 跌倒 上路 刹车 闯红灯",
    "开门 闭店 停业 歇业 倒闭 跑路 缺货 到货 发货 带货 停产 减产 复工 复产 停工 罢工 停课 复课 放假 招生 毕业 升学",
    "就业 创业 打工 务工 务农 种地 出海 返航 靠岸 通航 复航 晚点 限行 限号 限电 断电 断水 漏油 漏气 开战 停火 交火",
    "泄洪 蓄水 缺席 到庭 当庭 认错 和好 息诉 结清 履约 违约 毁约 失信 失联 失火 坍塌 泄漏 漏水 渗水 断供 断流 干涸 结冰 结霜",
    "封航 封路 封关 停业 停课 停产 停播 停售 开售 开闸 开渔 开讲 开赛 开拍 开奖 开源 开机 开耕 开镰 开采 动工 复建 收尾",
    "转晴 转阴 放晴 变天 入冬 入秋 入夏 入春 北上 南下 东移 生成 增强 突袭 过境 消散 见顶 触底 反弹 走低 走高 走强 走弱 遇冷 升温",
    "脱贫 致富 走出去 出圈 破圈 上新 上榜 入选 入围 获批 获准 过审 面世 问世 亮灯 亮屏 谢幕 落户 扎根 安家 团圆 团聚 相认",
    "受罚 被罚 被诉 被查 被抓 被骗 被拒 被困 被撤 担责 追责 免责 免职 停职 撤职 复职 复活 复苏 康复 痊愈 出院 住院 就医 就诊 看病",
    "会谈 会晤 出访 来访 访华 抵京 赴任 就职 辞职 履职 换届 当选 连任 出局 出线 夺金 摘金 折桂 登顶 告捷 失利 失守",
    "开盘 收盘 上市 退市 停牌 复牌 崩盘 奠基 动工 开建 开挖 完赛 开播 杀青 公映 上映 首映 首航 维权 上访 举手 点赞",
    "走人 立功 受奖 领奖 受罚 挨罚 伤人 伤亡 遇阻 受阻 受挫 受损 受灾 受益 获利 亏损 盈利",
)
"""Verbs that take no object: a noun after them begins a new clause, 判刑 | 预付卡消费者."""
EFFECTIVE = ("施行", "实施", "执行", "生效")
"""After a date they make a verb that takes no object: 9月1日起实施 |."""
HOLDS = _words(
    "召开 举行 举办 参加 出席 组织 主办 承办 开展 成立 设立 组建 筹备 启动 走进 发布 通报 公布 出台 推出 破获 审理 开设 建成",
    "迎来 观看",
)
"""Verbs whose object is a meeting, a contest, a rule: 召开 | 推进会 is no name, 独奏音乐会 is."""
EVENTS = tuple("会赛展节班月周日季")
"""Last characters of meetings, contests, days."""
NOUNS = _words(
    "举措 成效 合同 等级 高速 代表 数字 标准 自家 外卖 越剧 京剧 昆剧 话剧 歌剧 电影 青年 长者 骑手 骑警 出生证 通行证 许可证 行驶证",
    "清单 账单 名单 订单 需求 诉求 补助 补贴款 贷款 存款 借款 欠款 判决书 裁定书 起诉书 白皮书 蓝皮书 通知书 责任书 倡议书 承诺书",
    "驾照 护照 证照 骑行道 绿道 步道 夜市 早市 集市 门诊 急诊 处方 试点 存量 增量 流量 用电量 销量 产量 储量 雨量 车流 客流 人流 物流",
)
"""Nouns that dictionaries call something else."""
WIDE = _words("全省 全市 全县 全国 全区 全镇 全村 全球 全校 全院 全线")
"""They stand before the noun they widen: 全省|农业部门."""
HERE = _words(
    "下游 上游 中游 两岸 沿线 沿海 沿江 周边 附近 全城 全镇 全境 全网 海内外 国内 国外 省内 省外 市内 城乡",
    "我省 我市 我县 我区 本省 本市 本县 当地 本地 异地 两地 多地 各地",
)
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
LONE_ADVERBS = frozenset("再不未没别已正曾也都还又才只就却便更最很太较须先均仍首共可能会要需应敢愿想请勿莫即将乱")
LOCATIVES = frozenset("里上下中内外前后间旁边时")
"""After a noun or a verb they make of it a place or a time: 鱼塘里, 注销前."""

# One-character ends of longer names, cut off by dictionaries: 青螺|岛, 上升|率, 检察|官.
SUFFIXES = frozenset(
    "省市县区镇乡村州旗岛湾港桥路街巷河江湖山溪岭坪案院厅局部委员会站所室队厂店馆校线网车船机费款金单卡表图证书法权期量数额值"
    "价度力感型式版级类科系族国人家户楼屋栋幢房场城园庙塔库坝渠箱袋课题奖日月年周号官长师生工手民兵警士匠客商团社党组制岗钱桌"
    "段班夜戏点难率顶脚"
)
THINGS = frozenset("雪雨风水花草树鸟鱼牛羊猪狗鸡米油盐茶酒火光声心口眼脸头脚球灯门窗桌椅床船帆旗信话歌戏字画笔纸")
"""Nouns of one character that cutters glue to the verb after them: 雪|落."""
# Last characters of place names: a lone character before such a word is probably its beginning, 临|湾区.
PLACES = frozenset("省市县区镇乡村州旗岛湾港溪岭山河江湖")
PEOPLE = frozenset("人家户生手客商")
"""After a verb they are more often its object than its suffix: 帮助 | 人."""
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
SELVES = _words("法院 检察院 政府 银行 医院 公司 警方 学校")
"""Those of them that also stand alone: 参与生态修复 | 法院从轻判处."""
GENERIC = _words(
    "问题 情况 活动 行动 机制 制度 方案 计划 工程 项目 工作 纠纷 案件 案例 合同 协议 条款 系统 平台 体系 模式 办法 措施 事项",
    "新规 标准 政策 规定 服务 费用 价格 名单 人员 分子 团伙 专家 时间 方式 电话 窗口 建设 改革 管理 姐妹 兄弟 夫妇 父子 母子",
    "条例 中心 团队 结果 书 例 资金 设施 设备 基地 园区 航线 线路 指南 清单 榜单 指数 能力 水平 总量 总额",
    "余额 比例 比重 档案 隐患 权益 课程 专业 联赛 锦标赛",
)
"""Nouns that end a longer noun and seldom stand alone: 专项|行动."""
DOERS = frozenset("者员民客生师手户商警方队院局厅部委会社所站校厂店企庭署馆工人友长团党府军众关孩娃童犯徒匪贼妹哥姐弟妈爸爷婆叔伯")
"""Last characters of those who act: after a finished object they begin a new clause, 3.8万元 | 法院判决."""
LANDS = re.compile("..[省州县市镇乡]$|.[^社园景校小山范发灾城地新库林牧矿港险]区$")
"""Names of places that govern themselves: in the middle of a head they begin a clause, 三资管理 | 石桥县纪委."""
BODIES = frozenset("队组团局厅所站署")
"""Last characters of bodies of people, whose names have two words and more: 消防|救援队."""
DOERS_WHOLE = _words(
    "机构 组织 公司 企业 平台 部门 中心 老板 司机 乘客 业主 股东 家长 学生 老人 职工 工人 农民 孩子 专家 群众 网友 买家 卖家",
    "车主 原告 被告 双方 两地 夫妻 夫妇 父亲 母亲 父母 儿子 女儿 男子 女子 单位 机关 银行 集团 高速 农户 渔民 老车 主播 商家",
    "店主 房东 租客 科学家 企业家 艺术家 作曲家 书法家 收藏家 歌唱家 舞蹈家 评论家 检察官 法官 警官 教官 船东 东家 邻居 住户 夫妻俩",
    "兄弟俩 姐妹 兄弟 姐妹俩 母女 父女 祖孙 婆媳 学子 游子 孩童 婴儿 男童 女童 少年 青少年 大妈 大爷 老农 老汉 老兵 老将 小将 新秀 选民",
    "工会 妇联 团委 街道 社区 村委会 居委会 业委会 物业 银行 保险公司 航空公司 医院 学校 高校 景区 商场 超市 车企 药企 药店 酒店 餐馆",
    "全家 一家人 两家人 双方 多方 三方 各方 各地 多地 三地 四地 五市 三市 两省 三省 两国 网民 市民 村民 居民 牧民 果农 菜农 茶农 粮农",
)

# Measure words and units, longest first where one begins another. GB/T 15835, GB 3100.
AMOUNTS = (
    "平方公里|平方米|立方米|公里|千米|厘米|毫米|海里|公斤|千克|摄氏度|公顷|小时|分钟|秒钟|刻钟|世纪|年度|年代|季度|月份|个百分点|个月|周年|星期|"
    "万元|亿元|美元|欧元|人次|艘次|件次|万亿|标箱|"
    "天|日|月|年|旬|岁|周|季|时|点|分|秒|夜|元|角|米|斤|吨|克|升|亩|度|倍|成|折|％|%|‰|℃|°"
)
ITEMS = (
    "个|名|位|人|件|起|宗|条|只|张|本|部|辆|艘|架|台|套|间|户|家|所|座|栋|幢|层|楼|室|号|次|回|遍|场|届|期|批|项|类|种|份|篇|页|字|句|步|叶|"
    "里|级|版|箱|卷|盏|棵|株|头|尾|口|眼|扇|面|块|根|支|杆|道|处|段|趟|站|强|大|村|县|市|省|国|方|地|审|把|片|颗|粒|滴|杯|碗|瓶|袋|包|盒|桌|"
    "双|对|组|队|排|行|圈|轮|声|笔|桩|顶|幅|首|曲|辈|代"
)
"""Measures of single things: after a verb the thing itself still follows, 追回 | 28条措施."""

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
    "编剧|导演|作家|画家|传承人|冠军|得主|助理|院士|工程师|研究员|辅警|消防员|船长|店主|厂长|经理|总监|教练|队员|选手"
)
CALLED = "女士|先生|大爷|大妈|大娘|大伯|大嫂|阿姨|叔叔|奶奶|爷爷|老伯|老师|师傅|法官|检察官|律师|书记|警官|医生|教授|同学|某某|某"
