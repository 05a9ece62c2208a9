"""Traditional characters and the simplified ones of the same word, for those that know words only in simplified form.

One character for one, so that places in a text stay. From the Unicode Han Database (Unihan 15.0, kSimplifiedVariant): the characters of
Big5 level 1, the first simplified form in the basic plane; 乾 as in 乾淨. The tests make the table anew. Nothing that is printed goes
through it.
"""

from __future__ import annotations

# UNICODE LICENSE V3
#
# COPYRIGHT AND PERMISSION NOTICE
#
# Copyright © 1991-2022 Unicode, Inc.
#
# NOTICE TO USER: Carefully read the following legal agreement. BY DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
# SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO
# NOT DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.
#
# Permission is hereby granted, free of charge, to any person obtaining a copy of data files and any associated documentation (the "Data
# Files") or software and any associated documentation (the "Software") to deal in the Data Files or Software without restriction,
# including without limitation the rights to use, copy, modify, merge, publish, distribute, and/or sell copies of the Data Files or
# Software, and to permit persons to whom the Data Files or Software are furnished to do so, provided that either (a) this copyright and
# permission notice appear with all copies of the Data Files or Software, or (b) this copyright and permission notice appear in associated
# Documentation.
#
# THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
# WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD PARTY RIGHTS.
#
# IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR
# CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
# NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA FILES OR SOFTWARE.
#
# Except as contained in this notice, the name of a copyright holder shall not be used in advertising or otherwise to promote the sale,
# use or other dealings in these Data Files or Software without prior written authorization of the copyright holder.

_TRADITIONAL = (
    "丟並乾亂亞佇併來侖侶係俠倀倆倉個們倫偉側偵偽傑傖傘備傢傭傯傳債傷傾僅僑僕僥價儀儂億儈儉儐儔儕儘償優儲儷儸儻儼兌兒兗內兩冊冪凍凜凱別刪"
    "則剋剎剛剝剴創劃劇劉劊劍劑勁動務勛勝勞勢勵勸勻匯匱區協卻厭厲參叢吒吳吶呂員問啞啟喚喪喬單喲嗆嗇嗎嗚嗶嘆嘍嘔嘖嘗嘩嘮嘯嘰噓噥噯噴噸噹嚀"
    "嚇嚕嚨嚴嚶囀囁囂囈囉囑囪國圍園圓圖團執堅堊堝堯報場塊塋塒塗塢塵塹墊墜墮墳墾壇壓壘壙壞壟壢壩壯壺壽夠夢夥夾奐奧奩奪奮妝姍姦娛婁婦媧媼媽"
    "嫗嫵嫻嬈嬋嬌嬤嬪嬰嬸孫學孿宮寢實寧審寫寬寵寶將專尋對導尷屆屍屜屢層屨屬岡峴島峽崗崢嵐嶄嶇嶔嶸嶺嶼巒巔帥師帳帶幀幃幗幟幣幫幹幾庫廁廂廄"
    "廈廚廝廟廠廢廣廬廳弒張強彈彌彎彙彥後徑從徠復徵徹恆恥悅悵悶惡惱惻愛愜愴愷愾慄態慍慘慚慟慣慫慮慶憂憊憐憑憚憤憫憮憲憶懇應懍懣懲懶懷懸懺"
    "懼懾戀戰戲戶拋挾捨捫捲掃掄掙掛採揀揚換揮損搖搗搶摑摟摯摺摻撈撐撓撥撫撲撳撻撾撿擁擄擇擊擋擔據擠擬擰擱擲擴擷擺擻擾攆攏攔攙攜攝攣攤攪攬"
    "敗敘敵數斂斃斕斬斷於時晉晝暈暉暘暢暫曄曆曇曉曖曠曬書會朧東柵桿梔條梟棄棗棟棧棲楊楓楨業極榮構槍槨槳樁樂樅樓標樞樣樸樹樺橈橋機橢橫檔檜"
    "檢檣檮檯檳檸檻櫃櫓櫚櫛櫝櫥櫬櫻欄權欖欽歐歟歡歲歷歸歿殘殤殮殯殲殺殼毀毆氈氣氫氬氳決沒沖況洶浹涇涼淚淪淵淺渙減渦測渾湊湯準溝溫滄滅滌滬"
    "滯滲滾滿漁漢漣漬漲漸漿潑潔潛潤潯潰澀澆澗澠澤澦澱濁濃濕濘濛濟濤濫濰濱濺濾瀆瀉瀋瀏瀕瀘瀝瀟瀨瀰瀲瀾灑灘灣灤災為烏無煉煙煥煩煬熒熱熾燈燒"
    "燙燜營燦燭燴燼燾爍爐爛爭爺爾牆牘牽犖犢犧狀狹狽猙猶獄獅獎獨獰獲獵獷獸獺獻玀現琺琿瑣瑤瑩瑪璣璦環璽瓊瓏瓔瓚甌產畝畢畫異當疇疊痙瘋瘍瘓瘡"
    "瘧瘺療癆癘癟癢癥癩癬癮癱癲發皚皰皺盜盞盡監盤盧盪眾睏睜睞瞞瞭瞼矇矓矚矯硃硯碩確碼磚磧磯礎礙礦礪礫礬祿禍禎禦禪禮禱禿秈稅稈稟種稱穀穌積"
    "穎穠穡穢穩穫窩窪窮窯窺竄竅竇竊競筆筍筧箋箏節範築篤篩簍簞簡簣簫簽簾籃籌籟籠籬籮籲粵糝糞糧糾紀紂約紅紆紇紉紋納紐純紕紗紙級紛紜紡細紱紲"
    "紳紹紼絀終組絆結絕絛絞絡絢給絨絰統絲絳絹綁綏經綜綞綠綢綬維綰綱網綴綵綸綺綻綽綾綿緇緊緒緘緙線緝緞締緣編緩緬緯緲練緹緻縈縉縊縐縑縛縝縞"
    "縣縫縮縱縲縵縷縹總績繃繅繆繒織繕繚繞繡繩繪繫繭繳繹繼繽續纏纓纔纖纜缽罈罌罰罵罷羅羈羋義習翹聖聞聯聰聲聳聶職聽聾肅脅脈脫脹腎腦腫腳腸膚"
    "膠膩膽膾膿臉臍臏臘臚臟臢臨臺與興舉舊艙艦艱艷芻苧茲荊莊莖莢莧華萇萊萬萵葉著葦葷蒞蒼蓀蓋蓮蔔蔣蔥蔭蕩蕪蕭薊薑薔薦薩薺藉藍藝藥藪藹藺蘆蘇"
    "蘊蘋蘚蘭蘿處虛虜號虧蛻蜆蝕蝦蝸螞螢螻蟈蟬蟯蟲蟻蠅蠟蠣蠱蠶蠻術衛衝袞裊補裝裡製複褲褸褻襖襠襤襪襬襯襲覆見規覓視覦親覬覲覺覽觀觴觸訂訃計"
    "訊訌討訐訓訕訖託記訛訝訟訢訣訥訪設許訴訶診註詁詆詐詔評詖詛詞詠詢詣試詩詫詬詭詮詰話該詳詼誅誇誌認誑誕誘誚語誠誡誣誤誥誦誨說誰課誶誹誼"
    "調諂諄談諉請諍諒論諛諜諦諧諫諭諮諱諳諶諷諸諺諼諾謀謁謂謄謊謎謐謗謙講謝謠謨謫謬謹證譎譏識譙譚譜譫譯議譴護譽讀變讒讓讖讜豈豎豐豬貓貝貞"
    "負財貢貧貨販貪貫責貯貲貳貴貶買貸費貼貽貿賀賁賂賃賄賅資賈賊賑賒賓賜賞賠賡賢賣賤賦質賬賭賴賺賻購賽贅贈贊贍贏贓贖贗贛趕趙趨跡踐踴蹕蹣蹤"
    "蹺躂躉躊躋躍躑躓躡躪軀車軋軌軍軒軔軛軟軸軻軼軾較載輊輒輓輔輕輛輜輝輞輟輥輦輩輪輯輳輸輻輾輿轂轄轅轉轍轎轔轟轡辦辭辮辯農迴逕這連進運過"
    "達違遙遜遞遠適遲遷選遺遼邁還邇邊邏邐郵鄉鄒鄧鄭鄰鄴酈醜醞醫醬醱釀釁釅釋釐釗釘釙針釣釧釩釵鈉鈍鈐鈑鈔鈕鈞鈣鈴鈷鈸鈹鈽鈾鈿鉀鉅鉉鉋鉍鉑鉗"
    "鉚鉛鉤鉸鉻銀銅銑銓銖銘銜銨銬銳銷銻銼鋁鋅鋇鋒鋤鋪鋰鋸鋼錄錐錕錘錙錚錠錡錢錦錨錫錮錯錳錶鍋鍍鍔鍚鍛鍥鍬鍰鍵鍾鎂鎊鎔鎖鎘鎢鎬鎮鎰鎳鏃鏈鏍"
    "鏑鏗鏘鏜鏝鏟鏡鏢鏤鏨鏽鐃鐘鐫鐮鐲鐳鐵鐸鐺鑄鑒鑠鑣鑰鑲鑷鑼鑽鑾鑿長門閂閃閉開閎閏閑閒間閔閘閡閣閤閥閨閩閭閱閻闆闈闊闋闌闐闔闕闖關闡闢阪"
    "陘陝陣陰陳陸陽隊階隕際隨險隱隴隸隻雋雖雙雛雜雞離難雲電霧霽靂靄靈靜靦靨鞏鞦韁韃韆韉韋韌韓韜韻響頁頂頃項順須頊頌預頑頒頓頗領頜頡頤頭頰"
    "頷頸頹頻顆題額顎顏顓願顛類顥顧顫顯顰顱風颯颱颳颶颺颼飄飛飢飩飪飭飯飲飴飼飽飾餃餅餉養餌餒餓餘餚餛餞餡館餾餿饅饉饒饗饜饞馬馭馮馱馳馴駁"
    "駐駑駒駕駙駛駝駟駢駭駱駿騁騎騖騙騫騰騷騾驀驃驅驍驕驗驚驛驟驢驥驪骯髏髒體髖髮鬆鬍鬚鬢鬥鬧鬱魎魘魚魯魷鮑鮪鮫鮭鮮鯀鯉鯊鯖鯛鯧鯨鯽鰍鰓鰥"
    "鰭鰱鰻鰾鱉鱔鱖鱗鱟鱷鱸鳥鳩鳳鳴鳶鴆鴉鴒鴕鴛鴣鴦鴨鴻鴿鵑鵝鵠鵡鵪鵬鵲鶉鶯鶴鷂鷓鷗鷥鷹鷺鸚鸛鸞鹵鹹鹼鹽麗麥麩麴麵麼黃黌點黨黴黷鼕鼴齊齋齒"
    "齜齟齡齣齦齪齬齲齷龍龐龔龜"
)
_SIMPLIFIED = (
    "丢并干乱亚伫并来仑侣系侠伥俩仓个们伦伟侧侦伪杰伧伞备家佣偬传债伤倾仅侨仆侥价仪侬亿侩俭傧俦侪尽偿优储俪㑩傥俨兑儿兖内两册幂冻凛凯别删"
    "则克刹刚剥剀创划剧刘刽剑剂劲动务勋胜劳势励劝匀汇匮区协却厌厉参丛咤吴呐吕员问哑启唤丧乔单哟呛啬吗呜哔叹喽呕啧尝哗唠啸叽嘘哝嗳喷吨当咛"
    "吓噜咙严嘤啭嗫嚣呓啰嘱囱国围园圆图团执坚垩埚尧报场块茔埘涂坞尘堑垫坠堕坟垦坛压垒圹坏垄坜坝壮壶寿够梦伙夹奂奥奁夺奋妆姗奸娱娄妇娲媪妈"
    "妪妩娴娆婵娇嬷嫔婴婶孙学孪宫寝实宁审写宽宠宝将专寻对导尴届尸屉屡层屦属冈岘岛峡岗峥岚崭岖嵚嵘岭屿峦巅帅师帐带帧帏帼帜币帮干几库厕厢厩"
    "厦厨厮庙厂废广庐厅弑张强弹弥弯汇彦后径从徕复征彻恒耻悦怅闷恶恼恻爱惬怆恺忾栗态愠惨惭恸惯怂虑庆忧惫怜凭惮愤悯怃宪忆恳应懔懑惩懒怀悬忏"
    "惧慑恋战戏户抛挟舍扪卷扫抡挣挂采拣扬换挥损摇捣抢掴搂挚折掺捞撑挠拨抚扑揿挞挝捡拥掳择击挡担据挤拟拧搁掷扩撷摆擞扰撵拢拦搀携摄挛摊搅揽"
    "败叙敌数敛毙斓斩断于时晋昼晕晖旸畅暂晔历昙晓暧旷晒书会胧东栅杆栀条枭弃枣栋栈栖杨枫桢业极荣构枪椁桨桩乐枞楼标枢样朴树桦桡桥机椭横档桧"
    "检樯梼台槟柠槛柜橹榈栉椟橱榇樱栏权榄钦欧欤欢岁历归殁残殇殓殡歼杀壳毁殴毡气氢氩氲决没冲况汹浃泾凉泪沦渊浅涣减涡测浑凑汤准沟温沧灭涤沪"
    "滞渗滚满渔汉涟渍涨渐浆泼洁潜润浔溃涩浇涧渑泽滪淀浊浓湿泞蒙济涛滥潍滨溅滤渎泻沈浏濒泸沥潇濑㳽潋澜洒滩湾滦灾为乌无炼烟焕烦炀荧热炽灯烧"
    "烫焖营灿烛烩烬焘烁炉烂争爷尔墙牍牵荦犊牺状狭狈狰犹狱狮奖独狞获猎犷兽獭献猡现珐珲琐瑶莹玛玑瑷环玺琼珑璎瓒瓯产亩毕画异当畴叠痉疯疡痪疮"
    "疟瘘疗痨疠瘪痒症癞癣瘾瘫癫发皑疱皱盗盏尽监盘卢荡众困睁睐瞒了睑蒙眬瞩矫朱砚硕确码砖碛矶础碍矿砺砾矾禄祸祯御禅礼祷秃籼税秆禀种称谷稣积"
    "颖秾穑秽稳获窝洼穷窑窥窜窍窦窃竞笔笋笕笺筝节范筑笃筛篓箪简篑箫签帘篮筹籁笼篱箩吁粤糁粪粮纠纪纣约红纡纥纫纹纳纽纯纰纱纸级纷纭纺细绂绁"
    "绅绍绋绌终组绊结绝绦绞络绚给绒绖统丝绛绢绑绥经综缍绿绸绶维绾纲网缀䌽纶绮绽绰绫绵缁紧绪缄缂线缉缎缔缘编缓缅纬缈练缇致萦缙缢绉缣缚缜缟"
    "县缝缩纵缧缦缕缥总绩绷缫缪缯织缮缭绕绣绳绘系茧缴绎继缤续缠缨才纤缆钵坛罂罚骂罢罗羁芈义习翘圣闻联聪声耸聂职听聋肃胁脉脱胀肾脑肿脚肠肤"
    "胶腻胆脍脓脸脐膑腊胪脏臜临台与兴举旧舱舰艰艳刍苎兹荆庄茎荚苋华苌莱万莴叶着苇荤莅苍荪盖莲卜蒋葱荫荡芜萧蓟姜蔷荐萨荠借蓝艺药薮蔼蔺芦苏"
    "蕴苹藓兰萝处虚虏号亏蜕蚬蚀虾蜗蚂萤蝼蝈蝉蛲虫蚁蝇蜡蛎蛊蚕蛮术卫冲衮袅补装里制复裤褛亵袄裆褴袜䙓衬袭复见规觅视觎亲觊觐觉览观觞触订讣计"
    "讯讧讨讦训讪讫讬记讹讶讼䜣诀讷访设许诉诃诊注诂诋诈诏评诐诅词咏询诣试诗诧诟诡诠诘话该详诙诛夸志认诳诞诱诮语诚诫诬误诰诵诲说谁课谇诽谊"
    "调谄谆谈诿请诤谅论谀谍谛谐谏谕谘讳谙谌讽诸谚谖诺谋谒谓誊谎谜谧谤谦讲谢谣谟谪谬谨证谲讥识谯谭谱谵译议谴护誉读变谗让谶谠岂竖丰猪猫贝贞"
    "负财贡贫货贩贪贯责贮赀贰贵贬买贷费贴贻贸贺贲赂赁贿赅资贾贼赈赊宾赐赏赔赓贤卖贱赋质账赌赖赚赙购赛赘赠赞赡赢赃赎赝赣赶赵趋迹践踊跸蹒踪"
    "跷跶趸踌跻跃踯踬蹑躏躯车轧轨军轩轫轭软轴轲轶轼较载轾辄挽辅轻辆辎辉辋辍辊辇辈轮辑辏输辐辗舆毂辖辕转辙轿辚轰辔办辞辫辩农回迳这连进运过"
    "达违遥逊递远适迟迁选遗辽迈还迩边逻逦邮乡邹邓郑邻邺郦丑酝医酱酦酿衅酽释厘钊钉钋针钓钏钒钗钠钝钤钣钞钮钧钙铃钴钹铍钸铀钿钾钜铉铇铋铂钳"
    "铆铅钩铰铬银铜铣铨铢铭衔铵铐锐销锑锉铝锌钡锋锄铺锂锯钢录锥锟锤锱铮锭锜钱锦锚锡锢错锰表锅镀锷钖锻锲锹锾键钟镁镑镕锁镉钨镐镇镒镍镞链镙"
    "镝铿锵镗镘铲镜镖镂錾锈铙钟镌镰镯镭铁铎铛铸鉴铄镳钥镶镊锣钻銮凿长门闩闪闭开闳闰闲闲间闵闸阂阁合阀闺闽闾阅阎板闱阔阕阑阗阖阙闯关阐辟坂"
    "陉陕阵阴陈陆阳队阶陨际随险隐陇隶只隽虽双雏杂鸡离难云电雾霁雳霭灵静䩄靥巩秋缰鞑千鞯韦韧韩韬韵响页顶顷项顺须顼颂预顽颁顿颇领颌颉颐头颊"
    "颔颈颓频颗题额颚颜颛愿颠类颢顾颤显颦颅风飒台刮飓飏飕飘飞饥饨饪饬饭饮饴饲饱饰饺饼饷养饵馁饿余肴馄饯馅馆馏馊馒馑饶飨餍馋马驭冯驮驰驯驳"
    "驻驽驹驾驸驶驼驷骈骇骆骏骋骑骛骗骞腾骚骡蓦骠驱骁骄验惊驿骤驴骥骊肮髅脏体髋发松胡须鬓斗闹郁魉魇鱼鲁鱿鲍鲔鲛鲑鲜鲧鲤鲨鲭鲷鲳鲸鲫鳅鳃鳏"
    "鳍鲢鳗鳔鳖鳝鳜鳞鲎鳄鲈鸟鸠凤鸣鸢鸩鸦鸰鸵鸳鸪鸯鸭鸿鸽鹃鹅鹄鹉鹌鹏鹊鹑莺鹤鹞鹧鸥鸶鹰鹭鹦鹳鸾卤咸硷盐丽麦麸麹面么黄黉点党霉黩冬鼹齐斋齿"
    "龇龃龄出龈龊龉龋龌龙庞龚龟"
)
# Two forms of one character (異體字) of which the mainland keeps one: 第一批异体字整理表 (1955). Unihan does not list them as simplified.
_VARIANTS = "週佔裏遊湧佈洩昇託汙兇砲祕唸淒淨紮喫痠溼稜僱槓滷綵蒐慾樑歎嚐癒燬鍊餵籤巖鑑讚豔饑蹟簷癡濬勳綑盃"
_KEPT = "周占里游涌布泄升托污凶炮秘念凄净扎吃酸湿棱雇杠卤彩搜欲梁叹尝愈毁炼喂签岩鉴赞艳饥迹檐痴浚勋捆杯"
_SIMPLE = {ord(char): simple for char, simple in zip(_TRADITIONAL + _VARIANTS, _SIMPLIFIED + _KEPT, strict=True)}


def simplified(text: str) -> str:
    """The text with every traditional character that is known as its simplified one; as long as it was."""
    return text.translate(_SIMPLE)
