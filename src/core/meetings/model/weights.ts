// Written by tests/train/meetings.ts; do not edit. One `feature\tweights` a line, in hundredths, under a line of classes.
/** Weights of the trigger classifier. */
export const TRIGGER = `no yes
candidates=1	-74 74
candidates=2	-40 40
candidates=4-6	23 -23
in-title	-37 37
k=noun:audience	-21 21
k=noun:ceremony	-28 28
k=noun:dinner	-21 21
k=noun:mission	29 -29
k=noun:retreat	-18 18
k=noun:visit	16 -16
k=verb:briefing	31 -31
k=verb:hearing	17 -17
k=verb:visit	16 -16
n2=#	32 -32
n2='	55 -55
n2=.	69 -69
n2=<organisation>	-25 25
n2=<place>	-25 25
n2=<quote>	55 -55
n2=a	23 -23
n2=about	47 -47
n2=after	46 -46
n2=again	-20 20
n2=agent	-26 26
n2=agreed	45 -45
n2=airline	-38 38
n2=all	38 -38
n2=ambassador	24 -24
n2=an	15 -15
n2=and	20 -20
n2=annual	-41 41
n2=any	49 -49
n2=appeal	-33 33
n2=banker	-32 32
n2=be	-15 15
n2=because	20 -20
n2=between	69 -69
n2=bishop	44 -44
n2=breakfast	-34 34
n2=by	-17 17
n2=called	-44 44
n2=chief	-21 21
n2=chiefs	33 -33
n2=chinese	-33 33
n2=closed	-48 48
n2=commissioner	26 -26
n2=delegation	-56 56
n2=director	51 -51
n2=door	40 -40
n2=each	-56 56
n2=education	-28 28
n2=empty	41 -41
n2=ended	-41 41
n2=for	51 -51
n2=forty	-41 41
n2=from	45 -45
n2=gold	-21 21
n2=had	21 -21
n2=halfway	29 -29
n2=hall	34 -34
n2=has	-31 31
n2=he	15 -15
n2=head	32 -32
n2=hear	-18 18
n2=him	30 -30
n2=his	24 -24
n2=hundred	-45 45
n2=in	-36 36
n2=is	-36 36
n2=it	17 -17
n2=its	-31 31
n2=joint	35 -35
n2=last	42 -42
n2=late	51 -51
n2=lease	-17 17
n2=led	-47 47
n2=letter	40 -40
n2=lunch	54 -54
n2=man	-35 35
n2=meeting	20 -20
n2=met	44 -44
n2=minds	38 -38
n2=minister	23 -23
n2=ministers	-37 37
n2=minutes	49 -49
n2=more	41 -41
n2=name	32 -32
n2=news	39 -39
n2=nine	39 -39
n2=no	45 -45
n2=norwegian	-36 36
n2=not	73 -73
n2=nothing	47 -47
n2=old	56 -56
n2=on	-17 17
n2=once	35 -35
n2=one	46 -46
n2=only	32 -32
n2=other	16 -16
n2=our	41 -41
n2=own	28 -28
n2=party	26 -26
n2=peruvian	-21 21
n2=port	17 -17
n2=president	22 -22
n2=prime	20 -20
n2=qualifying	45 -45
n2=reason	34 -34
n2=retreat	38 -38
n2=road	29 -29
n2=rules	46 -46
n2=said	35 -35
n2=see	-28 28
n2=senator	40 -40
n2=sent	33 -33
n2=served	26 -26
n2=set	-52 52
n2=since	45 -45
n2=six	39 -39
n2=state	-18 18
n2=stay	23 -23
n2=stood	27 -27
n2=sultan	-45 45
n2=talks	19 -19
n2=teachers	-44 44
n2=telephone	-15 15
n2=ten	-17 17
n2=than	44 -44
n2=their	20 -20
n2=them	48 -48
n2=there	15 -15
n2=they	35 -35
n2=this	25 -25
n2=three	58 -58
n2=took	26 -26
n2=twenty	-43 43
n2=up	24 -24
n2=video	-48 48
n2=views	39 -39
n2=visitors	36 -36
n2=vote	27 -27
n2=votes	59 -59
n2=warning	38 -38
n2=was	85 -85
n2=when	28 -28
n2=where	47 -47
n2=whole	33 -33
n2=with	-59 59
n2=witnesses	-23 23
n2=youth	22 -22
near=accord	-18 18
near=address	15 -15
near=adjourn	-35 35
near=appear	20 -20
near=arriv	27 -27
near=attend	-16 16
near=bargain	-42 42
near=board	22 -22
near=call	-30 30
near=came	-16 16
near=ceremoni	-24 24
near=chair	-58 58
near=coffe	36 -36
near=confer	-22 22
near=congress	15 -15
near=consult	28 -28
near=conven	-26 26
near=council	-52 52
near=court	23 -23
near=debat	22 -22
near=deleg	-22 22
near=dine	-20 20
near=dinner	19 -19
near=discuss	57 -57
near=drove	-49 49
near=encount	-27 27
near=face	-21 21
near=flew	-16 16
near=gather	29 -29
near=gave	-15 15
near=give	28 -28
near=heard	59 -59
near=held	-31 31
near=hold	28 -28
near=host	16 -16
near=interview	46 -46
near=join	45 -45
near=lunch	20 -20
near=meet	53 -53
near=met	76 -76
near=mission	-56 56
near=open	-31 31
near=phone	39 -39
near=plan	-51 51
near=present	-29 29
near=reach	41 -41
near=receiv	58 -58
near=retreat	37 -37
near=round	-28 28
near=sat	-39 39
near=session	28 -28
near=shook	-59 59
near=sign	64 -64
near=speak	56 -56
near=spoken	-31 31
near=stop	62 -62
near=summit	95 -95
near=summon	19 -19
near=synod	-28 28
near=tabl	-37 37
near=talk	23 -23
near=telephon	-49 49
near=togeth	-46 46
near=tour	35 -35
near=town-hal	27 -27
near=travel	-59 59
near=trial	61 -61
near=tribun	-22 22
near=video	-19 19
near=vigil	-22 22
near=visit	23 -23
near=welcom	35 -35
near=went	-21 21
noun:aux=had	-44 44
noun:aux=is	23 -23
noun:aux=will	-58 58
noun:beside	-20 20
noun:capital	37 -37
noun:det=each	42 -42
noun:det=four	46 -46
noun:det=her	22 -22
noun:det=his	53 -53
noun:det=its	-29 29
noun:det=second	-43 43
noun:det=that	-18 18
noun:det=their	-21 21
noun:det=third	-35 35
noun:det=three	58 -58
noun:det=two	18 -18
noun:has=both	-19 19
noun:has=date	-23 23
noun:has=place	-16 16
noun:in-title	-25 25
noun:l=organisation:3	16 -16
noun:l=organisation:4-6	-27 27
noun:l=organisation:7+	-29 29
noun:l=person:1	40 -40
noun:modifies	60 -60
noun:n='s	100 -100
noun:n=.	28 -28
noun:n=:	-48 48
noun:n=;	-35 35
noun:n=<date>	-44 44
noun:n=<person>	52 -52
noun:n=<quote>	63 -63
noun:n=a	40 -40
noun:n=against	33 -33
noun:n=between	-77 77
noun:n=break	38 -38
noun:n=brokers	29 -29
noun:n=ceremony	-29 29
noun:n=chair	33 -33
noun:n=chief	38 -38
noun:n=counter	40 -40
noun:n=given	-34 34
noun:n=growers	24 -24
noun:n=has	70 -70
noun:n=head	39 -39
noun:n=is	-58 58
noun:n=lasted	-62 62
noun:n=meeting	-17 17
noun:n=met	24 -24
noun:n=only	50 -50
noun:n=opens	43 -43
noun:n=over	36 -36
noun:n=planned	-29 29
noun:n=point	28 -28
noun:n=president	58 -58
noun:n=said	-39 39
noun:n=the	-31 31
noun:n=there	-37 37
noun:n=were	-24 24
noun:n=will	-21 21
noun:n=with	-64 64
noun:near:weak	-22 22
noun:neg	29 -29
noun:o=<person>	44 -44
noun:o=against	41 -41
noun:o=between	-73 73
noun:o=break	38 -38
noun:o=broker	-16 16
noun:o=by	-15 15
noun:o=ceremoni	-43 43
noun:o=chief	40 -40
noun:o=counter	24 -24
noun:o=given	-29 29
noun:o=grower	21 -21
noun:o=met	16 -16
noun:o=minut	-54 54
noun:o=on	-24 24
noun:o=onli	48 -48
noun:o=open	24 -24
noun:o=over	33 -33
noun:o=place	-20 20
noun:o=point	29 -29
noun:o=said	-46 46
noun:o=stood	35 -35
noun:o=talk	-17 17
noun:o=to	16 -16
noun:o=when	-18 18
noun:o=with <organisation>	-30 30
noun:o=with <person>	-42 42
noun:o=with minist	-38 38
noun:p=#	36 -36
noun:p='	-31 31
noun:p='s	17 -17
noun:p=<date>	-74 74
noun:p=<number>	-38 38
noun:p=<person>	43 -43
noun:p=and	21 -21
noun:p=at	-41 41
noun:p=board	-37 37
noun:p=by	43 -43
noun:p=climate	-45 45
noun:p=donor	-31 31
noun:p=drank	24 -24
noun:p=each	51 -51
noun:p=final	-37 37
noun:p=for	-23 23
noun:p=four	45 -45
noun:p=fourth	-47 47
noun:p=further	-52 52
noun:p=general	18 -18
noun:p=had	-50 50
noun:p=held	-37 37
noun:p=hold	-25 25
noun:p=is	23 -23
noun:p=its	-29 29
noun:p=joint	-44 44
noun:p=new	52 -52
noun:p=of	21 -21
noun:p=on	67 -67
noun:p=opening	-45 45
noun:p=own	-30 30
noun:p=pay	-25 25
noun:p=press	-45 45
noun:p=previous	29 -29
noun:p=private	33 -33
noun:p=regional	47 -47
noun:p=ruling	31 -31
noun:p=second	-47 47
noun:p=security	22 -22
noun:p=separate	35 -35
noun:p=signing	-29 29
noun:p=similar	-50 50
noun:p=special	-42 42
noun:p=spring	19 -19
noun:p=state	43 -43
noun:p=telephone	-33 33
noun:p=ten-minute	-50 50
noun:p=their	-26 26
noun:p=they	38 -38
noun:p=third	-45 45
noun:p=three	52 -52
noun:p=three-hour	-26 26
noun:p=to	-20 20
noun:p=trade	-16 16
noun:p=two	25 -25
noun:p=two-day	-47 47
noun:p=wage	-23 23
noun:p=will	-47 47
noun:p=with	50 -50
noun:p=working	-20 20
noun:page-people=2	43 -43
noun:people=3	-16 16
noun:quoted	91 -91
noun:r=organisation:2	-43 43
noun:r=organisation:4-6	-31 31
noun:r=person:1	49 -49
noun:r=person:2	-19 19
noun:repeated	-21 21
noun:s=board	-39 39
noun:s=cabinet	26 -26
noun:s=call	-44 44
noun:s=cancel	-48 48
noun:s=climat	-51 51
noun:s=committe	-50 50
noun:s=donor	-45 45
noun:s=drank	20 -20
noun:s=each	45 -45
noun:s=final	-37 37
noun:s=four	46 -46
noun:s=fourth	-44 44
noun:s=further	-52 52
noun:s=held	-36 36
noun:s=hold	-24 24
noun:s=hour	-51 51
noun:s=it	-30 30
noun:s=joint	-45 45
noun:s=mayor	-32 32
noun:s=new	44 -44
noun:s=night	-27 27
noun:s=open	-45 45
noun:s=own	-43 43
noun:s=pai	-27 27
noun:s=parti	-26 26
noun:s=peac	18 -18
noun:s=press	-45 45
noun:s=previou	17 -17
noun:s=privat	23 -23
noun:s=region	46 -46
noun:s=rule	39 -39
noun:s=second	-50 50
noun:s=secur	25 -25
noun:s=separ	36 -36
noun:s=side	-23 23
noun:s=sign	-29 29
noun:s=similar	-47 47
noun:s=special	-41 41
noun:s=telephon	-36 36
noun:s=ten-minut	-50 50
noun:s=thei	35 -35
noun:s=their	-22 22
noun:s=them	37 -37
noun:s=third	-47 47
noun:s=three	54 -54
noun:s=three-hour	-32 32
noun:s=trade	-25 25
noun:s=two-dai	-53 53
noun:s=wage	-27 27
noun:s=week	56 -56
noun:s=work	-21 21
noun:takes-person|s=#	64 -64
noun:takes-person|s=a	-31 31
noun:takes-person|s=the	25 -25
p2=.	17 -17
p2=:	-30 30
p2=;	64 -64
p2=<quote>	59 -59
p2=a	-17 17
p2=about	42 -42
p2=an	-66 66
p2=analyst	36 -36
p2=annual	-25 25
p2=any	44 -44
p2=as	29 -29
p2=asked	39 -39
p2=at	-37 37
p2=attend	-36 36
p2=attended	-48 48
p2=attorney	52 -52
p2=banker	19 -19
p2=before	62 -62
p2=board	-37 37
p2=both	44 -44
p2=brought	27 -27
p2=but	18 -18
p2=by	16 -16
p2=called	-47 47
p2=chaired	-37 37
p2=chairman	38 -38
p2=chancellor	35 -35
p2=chief	28 -28
p2=colonel	-17 17
p2=commissioner	-25 25
p2=committee	30 -30
p2=conferred	-24 24
p2=councillor	34 -34
p2=crew	25 -25
p2=days	25 -25
p2=did	76 -76
p2=do	16 -16
p2=donors	-25 25
p2=emergency	-41 41
p2=executive	42 -42
p2=expected	-31 31
p2=failed	-16 16
p2=followed	37 -37
p2=foreign	48 -48
p2=four	-15 15
p2=from	62 -62
p2=gathered	47 -47
p2=gave	-31 31
p2=goalkeeper	49 -49
p2=governor	-68 68
p2=granted	-38 38
p2=had	29 -29
p2=has	44 -44
p2=have	65 -65
p2=he	23 -23
p2=head	44 -44
p2=his	39 -39
p2=hosted	17 -17
p2=hours	-45 45
p2=in	50 -50
p2=invited	21 -21
p2=it	-18 18
p2=its	-57 57
p2=joined	51 -51
p2=joint	-41 41
p2=justice	42 -42
p2=lawyer	45 -45
p2=leader	-23 23
p2=leaders	-19 19
p2=left	-65 65
p2=made	46 -46
p2=may	16 -16
p2=mayor	-30 30
p2=members	37 -37
p2=minister	-21 21
p2=more	26 -26
p2=named	-32 32
p2=negotiator	-43 43
p2=neither	50 -50
p2=night	-35 35
p2=nine	-36 36
p2=no	29 -29
p2=not	29 -29
p2=nothing	-17 17
p2=opened	-19 19
p2=over	38 -38
p2=part	41 -41
p2=parties	-20 20
p2=pope	38 -38
p2=premier	44 -44
p2=president	-31 31
p2=prompted	55 -55
p2=prosecutor	61 -61
p2=reached	36 -36
p2=received	-27 27
p2=refused	46 -46
p2=round	-37 37
p2=said	16 -16
p2=secretary	-18 18
p2=security	-38 38
p2=sees	32 -32
p2=senator	-34 34
p2=session	26 -26
p2=share	41 -41
p2=shared	-42 42
p2=she	57 -57
p2=sides	-56 56
p2=spoke	-28 28
p2=talks	36 -36
p2=tea	-31 31
p2=teacher	30 -30
p2=their	-52 52
p2=there	26 -26
p2=they	-25 25
p2=though	37 -37
p2=three	43 -43
p2=two	-15 15
p2=was	-20 20
p2=we	30 -30
p2=week	39 -39
p2=welcomed	38 -38
p2=were	26 -26
p2=when	19 -19
p2=where	-15 15
p2=whether	24 -24
p2=which	74 -74
p2=who	62 -62
p2=whom	-17 17
p2=whose	31 -31
p2=will	-39 39
p2=with	-18 18
p2=without	22 -22
p2=you	18 -18
page-people=2	43 -43
page-people=3	21 -21
quoted	100 -100
verb:aux=has	39 -39
verb:aux=having	31 -31
verb:aux=is	42 -42
verb:aux=must	29 -29
verb:aux=was	21 -21
verb:aux=were	29 -29
verb:aux=would	58 -58
verb:beside	-40 40
verb:det=first	-29 29
verb:det=her	36 -36
verb:det=no	23 -23
verb:det=the	27 -27
verb:has=both	-29 29
verb:has=date	-34 34
verb:has=place	-24 24
verb:in-title	-53 53
verb:l=organisation:1	-20 20
verb:l=organisation:4-6	-46 46
verb:l=organisation:7+	58 -58
verb:l=person:3	17 -17
verb:l=person:4-6	20 -20
verb:l=person:7+	36 -36
verb:n=,	18 -18
verb:n=.	18 -18
verb:n=<date>	-51 51
verb:n=<number>	89 -89
verb:n=<person>	23 -23
verb:n=<place>	-41 41
verb:n=<quote>	35 -35
verb:n=aboard	-45 45
verb:n=about	53 -53
verb:n=across	-51 51
verb:n=after	45 -45
verb:n=again	-18 18
verb:n=alone	34 -34
verb:n=an	37 -37
verb:n=arguments	-37 37
verb:n=as	62 -62
verb:n=behind	-24 24
verb:n=better	48 -48
verb:n=both	-16 16
verb:n=down	-26 26
verb:n=each	-22 22
verb:n=enough	29 -29
verb:n=first	40 -40
verb:n=foreign	-39 39
verb:n=four	27 -27
verb:n=his	-24 24
verb:n=home	40 -40
verb:n=instead	-34 34
verb:n=is	27 -27
verb:n=it	55 -55
verb:n=its	56 -56
verb:n=last	28 -28
verb:n=no	65 -65
verb:n=nobody	33 -33
verb:n=nor	32 -32
verb:n=nothing	26 -26
verb:n=of	59 -59
verb:n=off	17 -17
verb:n=on	-23 23
verb:n=once	26 -26
verb:n=only	39 -39
verb:n=out	46 -46
verb:n=president	35 -35
verb:n=prime	44 -44
verb:n=that	64 -64
verb:n=them	44 -44
verb:n=together	-50 50
verb:n=twice	-28 28
verb:n=two	48 -48
verb:n=under	-39 39
verb:n=up	47 -47
verb:n=us	33 -33
verb:n=was	28 -28
verb:n=with	25 -25
verb:near:noun	18 -18
verb:neg	58 -58
verb:o=#	18 -18
verb:o=<number>	38 -38
verb:o=<organisation>	-23 23
verb:o=<place>	-46 46
verb:o=aboard	-40 40
verb:o=about	51 -51
verb:o=across	-53 53
verb:o=after	46 -46
verb:o=alon	35 -35
verb:o=ambassador	-44 44
verb:o=argument	-36 36
verb:o=behind	-23 23
verb:o=bid	36 -36
verb:o=by	19 -19
verb:o=consul	-35 35
verb:o=contract	-16 16
verb:o=dinner	18 -18
verb:o=down	-16 16
verb:o=enough	24 -24
verb:o=envoi	-18 18
verb:o=halfwai	20 -20
verb:o=him	20 -20
verb:o=home	41 -41
verb:o=instead	-35 35
verb:o=it	50 -50
verb:o=kilo	31 -31
verb:o=later	43 -43
verb:o=led	-44 44
verb:o=line	-23 23
verb:o=man	-32 32
verb:o=meet	25 -25
verb:o=mind	32 -32
verb:o=minist	-50 50
verb:o=more	44 -44
verb:o=name	38 -38
verb:o=new	44 -44
verb:o=nobodi	40 -40
verb:o=nor	34 -34
verb:o=noth	24 -24
verb:o=of	70 -70
verb:o=off	23 -23
verb:o=on	-26 26
verb:o=onc	49 -49
verb:o=onli	47 -47
verb:o=order	31 -31
verb:o=other	31 -31
verb:o=out	38 -38
verb:o=paper	50 -50
verb:o=parti	35 -35
verb:o=point	42 -42
verb:o=premier	-47 47
verb:o=press	-27 27
verb:o=promis	35 -35
verb:o=show	43 -43
verb:o=side	-42 42
verb:o=star	32 -32
verb:o=state	-61 61
verb:o=student	22 -22
verb:o=talk	33 -33
verb:o=that	66 -66
verb:o=them	35 -35
verb:o=time	41 -41
verb:o=together	-44 44
verb:o=twice	-32 32
verb:o=under	-34 34
verb:o=union	-49 49
verb:o=up	46 -46
verb:o=villag	-44 44
verb:o=void	24 -24
verb:o=vote	43 -43
verb:o=warn	43 -43
verb:o=with <person>	-23 23
verb:o=with guest	16 -16
verb:p=<date>	-34 34
verb:p=<number>	-44 44
verb:p=<organisation>	-20 20
verb:p=<quote>	20 -20
verb:p=already	30 -30
verb:p=and	41 -41
verb:p=as	54 -54
verb:p=be	-17 17
verb:p=board	-48 48
verb:p=commission	-41 41
verb:p=committee	-47 47
verb:p=council	-21 21
verb:p=countries	19 -19
verb:p=documents	37 -37
verb:p=elders	-47 47
verb:p=empty	30 -30
verb:p=first	-33 33
verb:p=group	-38 38
verb:p=has	43 -43
verb:p=having	24 -24
verb:p=i	31 -31
verb:p=is	42 -42
verb:p=minister	33 -33
verb:p=must	26 -26
verb:p=neither	36 -36
verb:p=never	44 -44
verb:p=no	20 -20
verb:p=nobody	28 -28
verb:p=note	33 -33
verb:p=of	32 -32
verb:p=presidents	55 -55
verb:p=prices	36 -36
verb:p=radio	20 -20
verb:p=said	41 -41
verb:p=secretly	-40 40
verb:p=she	-26 26
verb:p=summit	45 -45
verb:p=table	38 -38
verb:p=talks	43 -43
verb:p=the	28 -28
verb:p=then	-57 57
verb:p=was	29 -29
verb:p=we	32 -32
verb:p=were	39 -39
verb:p=who	49 -49
verb:p=would	54 -54
verb:p=—	-57 57
verb:page-people=2	43 -43
verb:page-people=3	20 -20
verb:people=0	15 -15
verb:people=2	16 -16
verb:quoted	66 -66
verb:r=	16 -16
verb:r=organisation:3	20 -20
verb:r=person:1	15 -15
verb:r=person:2	31 -31
verb:s=<organisation>	-28 28
verb:s=agre	41 -41
verb:s=alreadi	30 -30
verb:s=bank	27 -27
verb:s=board	-58 58
verb:s=broker	-23 23
verb:s=came	-47 47
verb:s=commiss	-38 38
verb:s=committe	-30 30
verb:s=council	-35 35
verb:s=countri	49 -49
verb:s=court	-27 27
verb:s=dawn	-25 25
verb:s=dinner	43 -43
verb:s=district	-48 48
verb:s=document	21 -21
verb:s=due	-49 49
verb:s=elder	-41 41
verb:s=empti	33 -33
verb:s=expect	-29 29
verb:s=first	-32 32
verb:s=flew	-45 45
verb:s=four	-30 30
verb:s=group	-29 29
verb:s=grower	-27 27
verb:s=guest	47 -47
verb:s=host	25 -25
verb:s=i	25 -25
verb:s=invit	22 -22
verb:s=it	18 -18
verb:s=leader	-39 39
verb:s=left	59 -59
verb:s=letter	46 -46
verb:s=list	31 -31
verb:s=meet	51 -51
verb:s=minist	-30 30
verb:s=name	-31 31
verb:s=note	33 -33
verb:s=offic	27 -27
verb:s=offici	16 -16
verb:s=parti	45 -45
verb:s=peopl	60 -60
verb:s=polic	29 -29
verb:s=presid	-28 28
verb:s=price	36 -36
verb:s=radio	20 -20
verb:s=reach	36 -36
verb:s=river	38 -38
verb:s=round	28 -28
verb:s=said	55 -55
verb:s=session	29 -29
verb:s=set	49 -49
verb:s=side	-34 34
verb:s=spoke	-15 15
verb:s=summit	53 -53
verb:s=summon	47 -47
verb:s=tabl	44 -44
verb:s=talk	50 -50
verb:s=target	41 -41
verb:s=telephon	27 -27
verb:s=them	23 -23
verb:s=then	-50 50
verb:s=there	22 -22
verb:s=three	-41 41
verb:s=train	41 -41
verb:s=travel	16 -16
verb:s=two	-23 23
verb:s=visit	21 -21
verb:s=we	50 -50
verb:s=well	44 -44
verb:s=went	-22 22
verb:s=you	15 -15
verb:sentence=0	-26 26
verb:sentence=1	17 -17
verb:sentence=2	47 -47
verb:sentence=3	21 -21
verb:takes-person|s=#	85 -85
verb:takes-person|s=<organisation>	-49 49
verb:takes-person|s=<person>	-15 15
verb:takes-person|s=due	-15 15
verb:takes-person|s=radio	20 -20
verb:takes-person|s=tabl	33 -33
verb:takes-person|s=then	-43 43
w:has=accord|date	32 -32
w:has=address|both	-38 38
w:has=address|date	-41 41
w:has=address|place	-25 25
w:has=agre|both	41 -41
w:has=agre|date	50 -50
w:has=agre|place	42 -42
w:has=appear|both	-19 19
w:has=appear|date	-15 15
w:has=appear|place	-21 21
w:has=arriv|both	-41 41
w:has=arriv|date	-20 20
w:has=attempt|both	-43 43
w:has=attempt|date	-36 36
w:has=attempt|place	-37 37
w:has=bargain|date	-42 42
w:has=bargain|place	-39 39
w:has=began|both	51 -51
w:has=began|date	55 -55
w:has=began|place	53 -53
w:has=board|date	22 -22
w:has=breakfast|both	-57 57
w:has=breakfast|date	-60 60
w:has=breakfast|place	-64 64
w:has=cabinet|both	-17 17
w:has=came|both	20 -20
w:has=came|date	19 -19
w:has=ceremoni|both	-32 32
w:has=ceremoni|date	-32 32
w:has=ceremoni|place	-38 38
w:has=chair|date	24 -24
w:has=co-chair|place	42 -42
w:has=coffe|place	40 -40
w:has=confer|both	-16 16
w:has=confer|date	-47 47
w:has=confer|place	-32 32
w:has=congress|both	-21 21
w:has=consult|both	-34 34
w:has=consult|date	-36 36
w:has=consult|place	-47 47
w:has=conven|date	-45 45
w:has=conven|place	-18 18
w:has=council|both	-22 22
w:has=council|date	-21 21
w:has=court|date	21 -21
w:has=court|place	18 -18
w:has=debat|both	-50 50
w:has=debat|date	-44 44
w:has=debat|place	-58 58
w:has=deleg|both	18 -18
w:has=deleg|date	18 -18
w:has=deleg|place	17 -17
w:has=dialogu|date	-37 37
w:has=dine|both	-31 31
w:has=dine|date	-34 34
w:has=dine|place	-33 33
w:has=dinner|both	-45 45
w:has=dinner|date	-52 52
w:has=dinner|place	-56 56
w:has=discuss|both	19 -19
w:has=discuss|date	-23 23
w:has=drove|both	55 -55
w:has=drove|date	52 -52
w:has=encount|date	16 -16
w:has=exchang|date	48 -48
w:has=exchang|place	42 -42
w:has=face|both	-21 21
w:has=face|date	-19 19
w:has=flew|both	31 -31
w:has=flew|date	36 -36
w:has=fli|date	48 -48
w:has=forum|both	-32 32
w:has=forum|date	-37 37
w:has=forum|place	-20 20
w:has=gave|date	-23 23
w:has=give|both	43 -43
w:has=give|date	38 -38
w:has=give|place	45 -45
w:has=heard|both	-21 21
w:has=heard|date	-31 31
w:has=hear|date	-33 33
w:has=hear|place	-15 15
w:has=held|both	-24 24
w:has=held|place	-22 22
w:has=hold|date	-16 16
w:has=huddl|both	-35 35
w:has=huddl|date	-40 40
w:has=huddl|place	-35 35
w:has=iftar|date	20 -20
w:has=invit|place	17 -17
w:has=join|both	-64 64
w:has=join|date	-26 26
w:has=join|place	-47 47
w:has=land|place	46 -46
w:has=link|both	-30 30
w:has=link|date	-29 29
w:has=lunch|both	-34 34
w:has=lunch|date	-28 28
w:has=lunch|place	-17 17
w:has=mass|place	-29 29
w:has=meet|both	-36 36
w:has=meet|date	-45 45
w:has=meet|place	-24 24
w:has=met|both	-71 71
w:has=met|date	-46 46
w:has=met|place	-58 58
w:has=mission|place	20 -20
w:has=open|date	16 -16
w:has=open|place	-18 18
w:has=pact|date	51 -51
w:has=panel|both	-20 20
w:has=panel|date	-21 21
w:has=panel|place	-18 18
w:has=parti|date	25 -25
w:has=parti|place	-19 19
w:has=phone|both	40 -40
w:has=phone|place	42 -42
w:has=plan|both	51 -51
w:has=plan|date	47 -47
w:has=plan|place	46 -46
w:has=present|date	-16 16
w:has=pull-asid|place	-44 44
w:has=reach|both	30 -30
w:has=reach|date	29 -29
w:has=reach|place	30 -30
w:has=receiv|both	-58 58
w:has=receiv|date	-25 25
w:has=receiv|place	-26 26
w:has=retreat|both	-50 50
w:has=retreat|date	-53 53
w:has=sat|date	-18 18
w:has=sat|place	-21 21
w:has=saw|both	-63 63
w:has=saw|date	-63 63
w:has=see|place	-23 23
w:has=servic|date	38 -38
w:has=session|both	-42 42
w:has=session|date	-40 40
w:has=session|place	-20 20
w:has=shake|place	35 -35
w:has=share|place	-19 19
w:has=shook|both	-20 20
w:has=shook|date	-31 31
w:has=shook|place	-19 19
w:has=sign|date	-15 15
w:has=sign|place	34 -34
w:has=sit|both	-33 33
w:has=sit|date	-22 22
w:has=sit|place	-45 45
w:has=speak|date	-31 31
w:has=speak|place	44 -44
w:has=spoken|date	31 -31
w:has=spoke|both	-30 30
w:has=spoke|date	-59 59
w:has=stop|both	38 -38
w:has=stop|date	36 -36
w:has=stop|place	56 -56
w:has=supper|place	-47 47
w:has=synod|both	21 -21
w:has=synod|date	19 -19
w:has=synod|place	23 -23
w:has=tabl|both	-27 27
w:has=tabl|date	-18 18
w:has=talk|both	-23 23
w:has=talk|date	-25 25
w:has=tea|date	29 -29
w:has=telephon|both	36 -36
w:has=telephon|place	46 -46
w:has=togeth|place	-15 15
w:has=tour|place	16 -16
w:has=travel|both	-57 57
w:has=travel|date	-64 64
w:has=trial|both	29 -29
w:has=trial|date	32 -32
w:has=trial|place	28 -28
w:has=tribun|place	45 -45
w:has=trip|both	-31 31
w:has=trip|date	-23 23
w:has=trip|place	-22 22
w:has=video|both	-26 26
w:has=video|date	-46 46
w:modifies=attend	26 -26
w:modifies=board	40 -40
w:modifies=broke	-19 19
w:modifies=call	43 -43
w:modifies=came	33 -33
w:modifies=conven	-46 46
w:modifies=council	36 -36
w:modifies=court	38 -38
w:modifies=dinner	28 -28
w:modifies=discuss	36 -36
w:modifies=face	57 -57
w:modifies=flew	27 -27
w:modifies=gather	40 -40
w:modifies=gave	45 -45
w:modifies=heard	-17 17
w:modifies=host	-30 30
w:modifies=invit	-33 33
w:modifies=join	-47 47
w:modifies=met	-44 44
w:modifies=parti	50 -50
w:modifies=question	-19 19
w:modifies=sat	66 -66
w:modifies=see	33 -33
w:modifies=seen	30 -30
w:modifies=session	56 -56
w:modifies=shake	35 -35
w:modifies=share	47 -47
w:modifies=sign	40 -40
w:modifies=tea	50 -50
w:modifies=togeth	61 -61
w:modifies=visit	62 -62
w:modifies=went	50 -50
w:people=accord|1	17 -17
w:people=address|2	18 -18
w:people=adjourn|1	46 -46
w:people=agre|0	42 -42
w:people=agre|1	33 -33
w:people=agre|2	50 -50
w:people=appear|1	-31 31
w:people=appear|2	19 -19
w:people=arriv|1	51 -51
w:people=assembl|1	-45 45
w:people=attend|0	27 -27
w:people=attend|2	16 -16
w:people=began|0	36 -36
w:people=began|1	39 -39
w:people=began|2	45 -45
w:people=board|0	53 -53
w:people=breakfast|0	-31 31
w:people=breakfast|2	-51 51
w:people=brief|0	16 -16
w:people=broke|1	46 -46
w:people=broke|2	51 -51
w:people=call|0	-19 19
w:people=call|1	74 -74
w:people=call|2	-27 27
w:people=came|1	81 -81
w:people=ceremoni|0	-32 32
w:people=ceremoni|2	-20 20
w:people=co-chair|2	41 -41
w:people=coffe|0	26 -26
w:people=coffe|2	41 -41
w:people=confer|0	-57 57
w:people=confer|1	-25 25
w:people=confer|2	-47 47
w:people=congress|0	-52 52
w:people=congress|2	49 -49
w:people=consult|1	19 -19
w:people=consult|2	-31 31
w:people=conven|0	-52 52
w:people=conven|2	-54 54
w:people=convers|0	-16 16
w:people=council|2	25 -25
w:people=court|0	39 -39
w:people=court|1	35 -35
w:people=court|2	30 -30
w:people=debat|0	-27 27
w:people=debat|1	-16 16
w:people=deleg|0	36 -36
w:people=deleg|1	47 -47
w:people=dialogu|1	-22 22
w:people=dine|0	-23 23
w:people=dine|1	-27 27
w:people=dinner|0	17 -17
w:people=dinner|2	-44 44
w:people=discuss|0	-23 23
w:people=drove|2	15 -15
w:people=encount|2	-17 17
w:people=exchang|1	59 -59
w:people=explain|1	39 -39
w:people=face|1	-40 40
w:people=gather|2	-64 64
w:people=gave|0	55 -55
w:people=gave|2	18 -18
w:people=give|1	56 -56
w:people=hear|0	49 -49
w:people=hear|1	-47 47
w:people=hear|2	-16 16
w:people=held|1	51 -51
w:people=hold|1	16 -16
w:people=hold|2	-26 26
w:people=host|0	-18 18
w:people=huddl|2	-40 40
w:people=inspect|0	-34 34
w:people=invit|0	43 -43
w:people=invit|1	57 -57
w:people=join|2	16 -16
w:people=land|2	33 -33
w:people=link|1	54 -54
w:people=link|2	-23 23
w:people=lunch|2	-31 31
w:people=meet|0	-35 35
w:people=met|2	-20 20
w:people=mission|1	-24 24
w:people=mission|2	48 -48
w:people=negoti|2	47 -47
w:people=open|0	26 -26
w:people=open|2	16 -16
w:people=panel|1	48 -48
w:people=parti|1	55 -55
w:people=phone|1	42 -42
w:people=plan|0	21 -21
w:people=plan|1	35 -35
w:people=plan|2	41 -41
w:people=present|2	18 -18
w:people=question|2	23 -23
w:people=ran|1	34 -34
w:people=reach|1	53 -53
w:people=reach|2	24 -24
w:people=receiv|0	71 -71
w:people=receiv|1	34 -34
w:people=retreat|2	23 -23
w:people=round|0	23 -23
w:people=round|1	-17 17
w:people=seen|1	64 -64
w:people=see|1	18 -18
w:people=session|0	57 -57
w:people=session|1	-26 26
w:people=session|2	-21 21
w:people=share|0	56 -56
w:people=share|1	-27 27
w:people=share|2	16 -16
w:people=sign|2	24 -24
w:people=sit|0	-40 40
w:people=sit|1	-40 40
w:people=sit|2	40 -40
w:people=speak|1	51 -51
w:people=speak|2	24 -24
w:people=spoken|0	25 -25
w:people=spoken|2	43 -43
w:people=spoke|1	69 -69
w:people=stop|1	37 -37
w:people=stop|2	21 -21
w:people=summit|0	-48 48
w:people=summon|1	26 -26
w:people=synod|1	42 -42
w:people=tabl|1	19 -19
w:people=tabl|2	22 -22
w:people=talk|0	24 -24
w:people=talk|1	20 -20
w:people=talk|2	-20 20
w:people=tea|2	34 -34
w:people=telephon|0	-21 21
w:people=telephon|1	-37 37
w:people=testifi|2	43 -43
w:people=tour|2	20 -20
w:people=travel|1	-32 32
w:people=travel|2	29 -29
w:people=trial|1	48 -48
w:people=trial|2	-16 16
w:people=try|0	35 -35
w:people=video|0	-37 37
w:people=video|1	25 -25
w:people=video|2	-15 15
w:people=visit|1	29 -29
w:people=went|0	42 -42
w:people=went|1	67 -67
w=accord	37 -37
w=address	33 -33
w=adjourned	25 -25
w=agree	35 -35
w=agreed	55 -55
w=arrived	17 -17
w=attempt	-41 41
w=attend	29 -29
w=audience	-30 30
w=bargaining	-40 40
w=began	60 -60
w=board	30 -30
w=breakfast	-19 19
w=brief	37 -37
w=briefed	15 -15
w=broke	21 -21
w=cabinet	38 -38
w=came	27 -27
w=ceremony	-35 35
w=chairs	47 -47
w=coffee	43 -43
w=confer	-45 45
w=conference	-33 33
w=conferred	-46 46
w=consultation	-35 35
w=consultations	-30 30
w=consulted	19 -19
w=convene	-49 49
w=convened	-24 24
w=conversation	-37 37
w=conversations	44 -44
w=court	50 -50
w=debate	-20 20
w=delegation	30 -30
w=dialogue	-27 27
w=dine	-19 19
w=dined	-30 30
w=dining	31 -31
w=dinner	-24 24
w=encounter	-20 20
w=exchange	21 -21
w=explained	48 -48
w=face	-19 19
w=faced	20 -20
w=flew	23 -23
w=flies	44 -44
w=forum	-18 18
w=gathered	-33 33
w=gathering	-41 41
w=gathers	-31 31
w=gave	28 -28
w=give	47 -47
w=gives	50 -50
w=hear	41 -41
w=hearing	-39 39
w=hears	33 -33
w=holds	18 -18
w=host	33 -33
w=hosted	-25 25
w=huddled	-33 33
w=initial	-35 35
w=inspect	-19 19
w=interview	54 -54
w=invited	16 -16
w=joined	18 -18
w=landed	45 -45
w=lunch	-17 17
w=mass	16 -16
w=meetings	79 -79
w=meets	-21 21
w=mission	21 -21
w=negotiations	18 -18
w=open	37 -37
w=opens	60 -60
w=pact	49 -49
w=party	19 -19
w=phones	51 -51
w=planned	50 -50
w=preside	49 -49
w=pull-aside	-40 40
w=ran	19 -19
w=reached	53 -53
w=receive	64 -64
w=retreat	20 -20
w=seen	28 -28
w=sees	41 -41
w=service	47 -47
w=sessions	68 -68
w=shake	37 -37
w=share	70 -70
w=shared	-18 18
w=sign	43 -43
w=signed	25 -25
w=signing	-20 20
w=signs	41 -41
w=speaks	38 -38
w=spoken	54 -54
w=squeezed	-18 18
w=stopped	53 -53
w=supper	-41 41
w=synod	18 -18
w=table	15 -15
w=talk	40 -40
w=talked	45 -45
w=talks	-22 22
w=tea	23 -23
w=telephoned	-41 41
w=testified	47 -47
w=tour	52 -52
w=toured	-44 44
w=travelled	-17 17
w=tribunal	47 -47
w=trip	-18 18
w=try	34 -34
w=visited	-16 16
w=visiting	40 -40
w=welcomed	23 -23
w=went	32 -32
weak:aux=be	27 -27
weak:aux=been	37 -37
weak:aux=is	23 -23
weak:aux=was	36 -36
weak:aux=were	-28 28
weak:beside	-27 27
weak:det=that	24 -24
weak:det=the	36 -36
weak:has=both	-27 27
weak:has=date	-34 34
weak:has=place	-25 25
weak:in-title	46 -46
weak:l=organisation:1	-33 33
weak:l=organisation:3	66 -66
weak:l=organisation:7+	-33 33
weak:l=person:4-6	41 -41
weak:modifies	22 -22
weak:n=.	72 -72
weak:n=:	23 -23
weak:n=;	34 -34
weak:n=a	-38 38
weak:n=as	26 -26
weak:n=bread	-26 26
weak:n=but	26 -26
weak:n=down	46 -46
weak:n=each	45 -45
weak:n=evidence	40 -40
weak:n=from	17 -17
weak:n=home	26 -26
weak:n=into	-39 39
weak:n=it	65 -65
weak:n=its	-19 19
weak:n=link	22 -22
weak:n=no	58 -58
weak:n=once	34 -34
weak:n=out	56 -56
weak:n=over	48 -48
weak:n=talks	-35 35
weak:n=that	42 -42
weak:n=their	-43 43
weak:n=up	59 -59
weak:n=were	28 -28
weak:n=when	-26 26
weak:n=without	38 -38
weak:near:weak	-31 31
weak:o=#	62 -62
weak:o=as	19 -19
weak:o=bread	-21 21
weak:o=but	29 -29
weak:o=dinner	-27 27
weak:o=door	62 -62
weak:o=down	42 -42
weak:o=evid	33 -33
weak:o=from	31 -31
weak:o=home	27 -27
weak:o=in	16 -16
weak:o=into	-38 38
weak:o=it	47 -47
weak:o=lunch	46 -46
weak:o=meet	-35 35
weak:o=minut	36 -36
weak:o=more	35 -35
weak:o=out	58 -58
weak:o=over	38 -38
weak:o=pen	42 -42
weak:o=reason	37 -37
weak:o=retreat	37 -37
weak:o=session	-40 40
weak:o=summit	38 -38
weak:o=that	39 -39
weak:o=there	-24 24
weak:o=up	54 -54
weak:o=when	-19 19
weak:o=with breakfast	27 -27
weak:o=without	37 -37
weak:p=<organisation>	-34 34
weak:p=<place>	64 -64
weak:p=<quote>	29 -29
weak:p=also	38 -38
weak:p=and	62 -62
weak:p=be	18 -18
weak:p=been	39 -39
weak:p=drivers	35 -35
weak:p=have	-16 16
weak:p=is	29 -29
weak:p=it	43 -43
weak:p=ministers	47 -47
weak:p=not	32 -32
weak:p=papers	29 -29
weak:p=sat	-37 37
weak:p=side	29 -29
weak:p=than	19 -19
weak:p=that	27 -27
weak:p=the	44 -44
weak:p=to	34 -34
weak:p=video	-16 16
weak:p=was	35 -35
weak:p=were	-30 30
weak:p=who	54 -54
weak:quoted	45 -45
weak:r=organisation:7+	-20 20
weak:r=person:2	38 -38
weak:r=person:4-6	21 -21
weak:repeated	48 -48
weak:s=also	31 -31
weak:s=board	-39 39
weak:s=confer	-48 48
weak:s=driver	41 -41
weak:s=due	45 -45
weak:s=fail	32 -32
weak:s=gather	24 -24
weak:s=invit	28 -28
weak:s=it	58 -58
weak:s=meet	43 -43
weak:s=member	50 -50
weak:s=met	16 -16
weak:s=minist	46 -46
weak:s=paper	36 -36
weak:s=part	43 -43
weak:s=presid	-16 16
weak:s=refus	23 -23
weak:s=round	-18 18
weak:s=sat	-37 37
weak:s=she	51 -51
weak:s=side	35 -35
weak:s=talk	-29 29
weak:s=the	49 -49
weak:s=them	24 -24
weak:s=two	44 -44
weak:s=visit	33 -33
weak:s=week	26 -26
weak:s=year	-33 33
weak:sentence=0	-16 16
weak:takes-person|s=brought	22 -22
wn=agre|.	23 -23
wn=agre|on	48 -48
wn=agre|that	17 -17
wn=agre|to	44 -44
wn=agre|with	19 -19
wn=appoint|.	40 -40
wn=arriv|in	-15 15
wn=attend|.	59 -59
wn=attend|;	36 -36
wn=attend|a	-30 30
wn=attend|by	55 -55
wn=attend|the	-57 57
wn=attend|to	42 -42
wn=audienc|on	27 -27
wn=began|,	15 -15
wn=began|.	15 -15
wn=began|on	23 -23
wn=began|with	32 -32
wn=board|'s	28 -28
wn=board|,	35 -35
wn=board|chair	40 -40
wn=board|meeting	-66 66
wn=board|of	36 -36
wn=board|president	24 -24
wn=board|will	37 -37
wn=breakfast|at	-22 22
wn=breakfast|in	-27 27
wn=breakfast|of	-36 36
wn=brief|foreign	-39 39
wn=brief|the	-19 19
wn=broke|bread	-17 17
wn=broke|the	39 -39
wn=call|,	-25 25
wn=call|.	52 -52
wn=call|<person>	49 -49
wn=call|<quote>	44 -44
wn=call|between	-23 23
wn=call|by	41 -41
wn=call|lasted	-41 41
wn=call|off	22 -22
wn=call|on	-58 58
wn=call|that	50 -50
wn=call|the	88 -88
wn=came|,	41 -41
wn=came|.	43 -43
wn=came|;	30 -30
wn=came|<person>	57 -57
wn=came|a	51 -51
wn=came|from	54 -54
wn=came|in	59 -59
wn=came|on	48 -48
wn=came|out	43 -43
wn=came|up	28 -28
wn=came|with	67 -67
wn=ceremoni|in	-36 36
wn=chair|.	-18 18
wn=chair|by	69 -69
wn=chair|in	45 -45
wn=chair|the	66 -66
wn=confer|by	-26 26
wn=confer|in	-39 39
wn=confer|on	-26 26
wn=confer|with	-46 46
wn=congress|in	-31 31
wn=consult|.	18 -18
wn=consult|in	-24 24
wn=conven|by	32 -32
wn=conven|in	-38 38
wn=council|'s	72 -72
wn=council|,	81 -81
wn=council|of	-40 40
wn=court|in	21 -21
wn=deleg|.	34 -34
wn=deleg|of	-22 22
wn=dine|<date>	-30 30
wn=dinner|<date>	-35 35
wn=dinner|at	21 -21
wn=dinner|in	-45 45
wn=dinner|that	-29 29
wn=dinner|with	-37 37
wn=discuss|the	-34 34
wn=drove|to	-19 19
wn=exchang|of	44 -44
wn=explain|the	47 -47
wn=face|the	-33 33
wn=flew|home	21 -21
wn=flew|in	31 -31
wn=flew|to	-18 18
wn=gather|on	-35 35
wn=gather|the	-40 40
wn=gather|to	-48 48
wn=gave|<person>	45 -45
wn=gave|a	-31 31
wn=gave|each	47 -47
wn=gave|evidence	33 -33
wn=gave|it	54 -54
wn=gave|no	49 -49
wn=gave|the	60 -60
wn=give|the	44 -44
wn=heard|.	66 -66
wn=heard|<person>	-27 27
wn=heard|arguments	-36 36
wn=heard|from	-19 19
wn=heard|nothing	26 -26
wn=heard|of	35 -35
wn=heard|the	-27 27
wn=hear|,	-41 41
wn=hear|at	-32 32
wn=hear|in	-56 56
wn=hear|it	21 -21
wn=hear|on	-24 24
wn=held|a	-22 22
wn=held|at	48 -48
wn=held|by	55 -55
wn=held|on	40 -40
wn=held|talks	-49 49
wn=held|the	51 -51
wn=held|their	-27 27
wn=held|up	44 -44
wn=hold|its	-30 30
wn=hold|the	52 -52
wn=host|,	82 -82
wn=host|.	57 -57
wn=host|<person>	18 -18
wn=host|the	-25 25
wn=interview|.	32 -32
wn=invit|,	31 -31
wn=invit|.	18 -18
wn=invit|but	25 -25
wn=invit|the	52 -52
wn=invit|to	56 -56
wn=join|them	37 -37
wn=land|in	30 -30
wn=link|.	44 -44
wn=link|from	60 -60
wn=link|on	-38 38
wn=lunch|.	26 -26
wn=lunch|;	-42 42
wn=lunch|for	-58 58
wn=lunch|with	-26 26
wn=meet|.	17 -17
wn=meet|<date>	38 -38
wn=meet|<person>	45 -45
wn=meet|and	46 -46
wn=meet|at	28 -28
wn=meet|between	-34 34
wn=meet|in	-22 22
wn=meet|point	32 -32
wn=meet|the	-43 43
wn=meet|took	-33 33
wn=meet|was	-47 47
wn=meet|with	-49 49
wn=met|,	-43 43
wn=met|.	-22 22
wn=met|<person>	28 -28
wn=met|<place>	-42 42
wn=met|and	-25 25
wn=met|at	-58 58
wn=met|behind	-20 20
wn=met|for	-31 31
wn=met|her	28 -28
wn=met|in	-43 43
wn=met|no	37 -37
wn=met|nobody	33 -33
wn=met|on	-39 39
wn=met|the	35 -35
wn=met|under	-33 33
wn=met|us	22 -22
wn=met|with	74 -74
wn=mission|,	41 -41
wn=open|.	36 -36
wn=open|an	50 -50
wn=open|in	65 -65
wn=open|it	34 -34
wn=open|session	-17 17
wn=open|the	-26 26
wn=open|with	50 -50
wn=panel|of	56 -56
wn=panel|that	28 -28
wn=parti|'s	43 -43
wn=parti|.	35 -35
wn=parti|in	-16 16
wn=phone|,	26 -26
wn=phone|.	35 -35
wn=plan|for	47 -47
wn=present|,	33 -33
wn=present|.	36 -36
wn=present|:	21 -21
wn=present|for	40 -40
wn=present|were	28 -28
wn=presid|,	45 -45
wn=presid|.	-28 28
wn=presid|;	53 -53
wn=presid|in	36 -36
wn=question|by	49 -49
wn=reach|by	41 -41
wn=reach|the	23 -23
wn=receiv|<date>	17 -17
wn=receiv|<number>	81 -81
wn=receiv|<person>	-24 24
wn=receiv|a	64 -64
wn=receiv|at	-44 44
wn=receiv|by	-17 17
wn=receiv|his	-20 20
wn=receiv|two	54 -54
wn=retreat|in	-27 27
wn=round|,	-52 52
wn=round|in	26 -26
wn=round|is	-21 21
wn=round|of	20 -20
wn=round|the	42 -42
wn=sat|<person>	51 -51
wn=sat|all	16 -16
wn=sat|down	-37 37
wn=sat|in	15 -15
wn=sat|on	24 -24
wn=sat|the	49 -49
wn=sat|together	-24 24
wn=saw|<person>	-24 24
wn=saw|a	24 -24
wn=saw|the	38 -38
wn=seen|by	49 -49
wn=seen|it	23 -23
wn=seen|the	-29 29
wn=see|the	28 -28
wn=session|,	-54 54
wn=session|.	-17 17
wn=session|;	-29 29
wn=session|ended	57 -57
wn=session|in	-58 58
wn=session|is	24 -24
wn=session|on	46 -46
wn=shake|hands	34 -34
wn=sign|.	45 -45
wn=sign|;	40 -40
wn=sign|a	21 -21
wn=sign|by	39 -39
wn=sign|ceremony	-34 34
wn=sign|for	-36 36
wn=sign|in	-24 24
wn=sign|the	15 -15
wn=sit|down	25 -25
wn=sit|of	-45 45
wn=sit|with	-39 39
wn=speak|,	29 -29
wn=speak|.	35 -35
wn=speak|first	30 -30
wn=speak|for	49 -49
wn=speak|with	49 -49
wn=spoken|to	34 -34
wn=spoke|,	41 -41
wn=spoke|<date>	-41 41
wn=spoke|about	35 -35
wn=spoke|by	-39 39
wn=spoke|first	36 -36
wn=spoke|for	26 -26
wn=spoke|last	28 -28
wn=spoke|of	39 -39
wn=spoke|on	-44 44
wn=stop|at	33 -33
wn=summit|of	37 -37
wn=summit|that	-45 45
wn=summon|the	-42 42
wn=summon|to	57 -57
wn=tabl|,	55 -55
wn=tabl|.	60 -60
wn=tabl|;	69 -69
wn=tabl|sat	42 -42
wn=tabl|that	-35 35
wn=talk|,	34 -34
wn=talk|.	-53 53
wn=talk|:	-20 20
wn=talk|about	48 -48
wn=talk|and	-19 19
wn=talk|between	-51 51
wn=talk|down	43 -43
wn=talk|for	49 -49
wn=talk|in	-33 33
wn=talk|it	20 -20
wn=talk|of	50 -50
wn=talk|on	-24 24
wn=talk|the	22 -22
wn=talk|to	24 -24
wn=talk|up	44 -44
wn=talk|were	68 -68
wn=tea|,	36 -36
wn=tea|and	55 -55
wn=tea|brokers	27 -27
wn=tea|was	31 -31
wn=telephon|,	48 -48
wn=telephon|.	47 -47
wn=telephon|on	57 -57
wn=testifi|.	25 -25
wn=togeth|.	60 -60
wn=togeth|the	-44 44
wn=togeth|with	36 -36
wn=tour|,	43 -43
wn=travel|.	43 -43
wn=travel|to	-26 26
wn=tribun|in	50 -50
wn=trip|.	43 -43
wn=try|once	36 -36
wn=visit|<place>	-38 38
wn=visit|counter	46 -46
wn=visit|has	43 -43
wn=visit|the	-40 40
wn=welcom|by	43 -43
wn=welcom|the	24 -24
wn=went|home	22 -22
wn=went|out	36 -36
wn=went|to	58 -58
wo=accord|#	21 -21
wo=address|#	33 -33
wo=agre|#	23 -23
wo=agre|on	47 -47
wo=agre|to	35 -35
wo=arriv|in	-17 17
wo=assembl|in	17 -17
wo=attempt|#	-42 42
wo=attend|#	63 -63
wo=attend|by	54 -54
wo=attend|to	37 -37
wo=audienc|on	31 -31
wo=audienc|to	-50 50
wo=began|#	24 -24
wo=began|on	27 -27
wo=began|with breakfast	32 -32
wo=board|#	70 -70
wo=board|<person>	45 -45
wo=board|meet	-68 68
wo=board|of	36 -36
wo=breakfast|#	-35 35
wo=breakfast|at	-20 20
wo=breakfast|in	-26 26
wo=breakfast|of	-29 29
wo=brief|#	45 -45
wo=brief|<person>	-26 26
wo=call|<person>	55 -55
wo=call|between	-19 19
wo=call|by	45 -45
wo=call|minut	-44 44
wo=call|off	15 -15
wo=call|on	-71 71
wo=call|that	45 -45
wo=call|void	24 -24
wo=came|#	62 -62
wo=came|<person>	58 -58
wo=came|from	58 -58
wo=came|in	64 -64
wo=came|on	42 -42
wo=came|out	44 -44
wo=came|up	32 -32
wo=came|with <person>	45 -45
wo=ceremoni|in	-36 36
wo=chair|#	-34 34
wo=chair|by	67 -67
wo=chair|in	39 -39
wo=chair|session	-21 21
wo=coffe|#	43 -43
wo=confer|#	39 -39
wo=confer|by	-43 43
wo=confer|in	-39 39
wo=confer|on	-26 26
wo=congress|in	-39 39
wo=consult|in	-26 26
wo=conven|by	19 -19
wo=conven|in	-39 39
wo=council|#	25 -25
wo=council|<person>	20 -20
wo=council|met	23 -23
wo=council|of	-47 47
wo=court|#	30 -30
wo=court|<person>	37 -37
wo=court|in	16 -16
wo=deleg|#	56 -56
wo=deleg|of	-28 28
wo=dine|#	-18 18
wo=dine|with <person>	-49 49
wo=dinner|#	32 -32
wo=dinner|for	-28 28
wo=dinner|in	-44 44
wo=dinner|that	-27 27
wo=discuss|on	16 -16
wo=drove|to	-25 25
wo=exchang|#	38 -38
wo=exchang|of	48 -48
wo=face|other	18 -18
wo=face|student	17 -17
wo=flew|home	21 -21
wo=flew|in	36 -36
wo=flew|to	-16 16
wo=forum|#	33 -33
wo=gather|#	-28 28
wo=gather|<person>	-33 33
wo=gather|on	-15 15
wo=gather|to	-50 50
wo=gave|<person>	43 -43
wo=gave|dinner	-46 46
wo=gave|it	33 -33
wo=gave|lunch	44 -44
wo=gave|minut	36 -36
wo=gave|reason	36 -36
wo=heard|<person>	-23 23
wo=heard|argument	-34 34
wo=heard|from	-24 24
wo=heard|noth	26 -26
wo=heard|of	37 -37
wo=hear|at	-34 34
wo=hear|in	-54 54
wo=hear|it	27 -27
wo=hear|on	-25 25
wo=hear|wit	27 -27
wo=held|at	43 -43
wo=held|by	55 -55
wo=held|on	37 -37
wo=held|talk	-49 49
wo=held|up	48 -48
wo=hold|#	30 -30
wo=hold|session	-36 36
wo=host|#	56 -56
wo=host|dinner	30 -30
wo=host|leader	27 -27
wo=interview|#	36 -36
wo=invit|#	43 -43
wo=invit|<person>	-32 32
wo=invit|but	26 -26
wo=invit|to	50 -50
wo=join|parti	24 -24
wo=join|them	39 -39
wo=land|in	31 -31
wo=link|#	48 -48
wo=link|from	66 -66
wo=link|on	-38 38
wo=lunch|at	15 -15
wo=lunch|for	-55 55
wo=lunch|in	16 -16
wo=lunch|with <person>	-38 38
wo=meet|and	50 -50
wo=meet|at	36 -36
wo=meet|between	-42 42
wo=meet|in	-25 25
wo=meet|leader	-44 44
wo=meet|place	-35 35
wo=meet|point	30 -30
wo=meet|with <person>	-49 49
wo=met|#	-52 52
wo=met|and	-35 35
wo=met|at	-46 46
wo=met|behind	-25 25
wo=met|for	-39 39
wo=met|halfwai	21 -21
wo=met|in	-37 37
wo=met|man	22 -22
wo=met|nobodi	33 -33
wo=met|on	-43 43
wo=met|time	40 -40
wo=met|under	-39 39
wo=mission|#	49 -49
wo=open|#	45 -45
wo=open|door	50 -50
wo=open|in	68 -68
wo=open|it	27 -27
wo=panel|<person>	23 -23
wo=panel|of	58 -58
wo=panel|that	16 -16
wo=parti|#	19 -19
wo=parti|<person>	44 -44
wo=parti|in	-17 17
wo=phone|#	43 -43
wo=plan|#	16 -16
wo=plan|for	46 -46
wo=present|#	72 -72
wo=present|for	32 -32
wo=presid|in	36 -36
wo=question|by	48 -48
wo=reach|#	19 -19
wo=reach|by	40 -40
wo=receiv|#	59 -59
wo=receiv|<number>	41 -41
wo=receiv|<person>	-53 53
wo=receiv|at	-41 41
wo=receiv|by	-22 22
wo=receiv|him	15 -15
wo=receiv|kilo	29 -29
wo=receiv|more	34 -34
wo=receiv|order	22 -22
wo=receiv|star	33 -33
wo=receiv|vote	47 -47
wo=receiv|warn	35 -35
wo=retreat|#	38 -38
wo=retreat|in	-30 30
wo=round|#	-62 62
wo=round|in	27 -27
wo=round|of	19 -19
wo=sat|<person>	55 -55
wo=sat|down	-43 43
wo=sat|in	17 -17
wo=sat|on	19 -19
wo=sat|to	47 -47
wo=sat|together	-25 25
wo=saw|<person>	-18 18
wo=seen|#	33 -33
wo=seen|<person>	-33 33
wo=seen|by	47 -47
wo=see|<person>	22 -22
wo=see|point	26 -26
wo=session|#	-21 21
wo=session|at	20 -20
wo=session|in	-57 57
wo=shake|hand	31 -31
wo=sign|by	41 -41
wo=sign|ceremoni	-34 34
wo=sign|for	-33 33
wo=sign|in	-23 23
wo=sign|paper	42 -42
wo=sit|#	48 -48
wo=sit|down	19 -19
wo=sit|of	-46 46
wo=speak|#	30 -30
wo=speak|for	47 -47
wo=spoken|of	15 -15
wo=spoken|to	34 -34
wo=spoke|#	56 -56
wo=spoke|about	32 -32
wo=spoke|by	-37 37
wo=spoke|for	30 -30
wo=spoke|of	31 -31
wo=spoke|on	-39 39
wo=stop|at	35 -35
wo=summit|in	-18 18
wo=summit|of	31 -31
wo=summit|that	-37 37
wo=summon|<person>	17 -17
wo=summon|to	55 -55
wo=tabl|#	21 -21
wo=tabl|<person>	49 -49
wo=tabl|in	-18 18
wo=tabl|that	-34 34
wo=talk|#	-17 17
wo=talk|about	48 -48
wo=talk|and	-16 16
wo=talk|between	-53 53
wo=talk|down	45 -45
wo=talk|for	49 -49
wo=talk|in	-34 34
wo=talk|it	21 -21
wo=talk|of	46 -46
wo=talk|on	-29 29
wo=talk|to	20 -20
wo=talk|up	45 -45
wo=talk|with <person>	18 -18
wo=tea|#	57 -57
wo=tea|and	55 -55
wo=telephon|#	76 -76
wo=telephon|on	54 -54
wo=testifi|#	25 -25
wo=togeth|#	56 -56
wo=togeth|<person>	17 -17
wo=togeth|with <person>	63 -63
wo=tour|#	51 -51
wo=travel|#	43 -43
wo=travel|to	-22 22
wo=tribun|in	45 -45
wo=trip|#	44 -44
wo=try|more	34 -34
wo=video|#	38 -38
wo=visit|<place>	-49 49
wo=visit|counter	38 -38
wo=visit|stood	27 -27
wo=welcom|by	40 -40
wo=went|#	38 -38
wo=went|home	25 -25
wo=went|out	35 -35
wo=went|to	55 -55
wp=address|<person>	-40 40
wp=adjourn|<person>	59 -59
wp=agre|,	28 -28
wp=agre|<person>	38 -38
wp=agre|<place>	18 -18
wp=agre|and	30 -30
wp=agre|been	17 -17
wp=agre|had	20 -20
wp=agre|papers	30 -30
wp=agre|to	37 -37
wp=attend|,	-44 44
wp=attend|<person>	36 -36
wp=attend|<place>	-19 19
wp=attend|to	45 -45
wp=attend|will	48 -48
wp=audienc|an	-36 36
wp=began|it	24 -24
wp=began|that	26 -26
wp=board|#	31 -31
wp=board|the	63 -63
wp=breakfast|had	-20 20
wp=breakfast|working	-40 40
wp=brief|,	-45 45
wp=brief|to	55 -55
wp=brief|was	25 -25
wp=broke|,	57 -57
wp=call|a	-28 28
wp=call|been	46 -46
wp=call|had	-40 40
wp=call|has	33 -33
wp=call|telephone	-34 34
wp=call|the	-21 21
wp=call|they	38 -38
wp=call|was	79 -79
wp=call|who	26 -26
wp=came|,	32 -32
wp=came|<person>	22 -22
wp=came|and	33 -33
wp=came|never	19 -19
wp=came|they	-35 35
wp=ceremoni|signing	-31 31
wp=chair|,	-16 16
wp=chair|and	16 -16
wp=chair|empty	30 -30
wp=chair|who	39 -39
wp=coffe|the	36 -36
wp=confer|'	-38 38
wp=confer|,	-39 39
wp=confer|<person>	-24 24
wp=confer|a	-28 28
wp=confer|press	-46 46
wp=confer|the	-23 23
wp=conven|,	-38 38
wp=conven|<person>	-42 42
wp=conven|will	-22 22
wp=council|#	21 -21
wp=council|a	-37 37
wp=court|the	51 -51
wp=deleg|the	34 -34
wp=dine|<person>	-49 49
wp=dine|to	-30 30
wp=dinner|private	-40 40
wp=dinner|the	-34 34
wp=discuss|they	32 -32
wp=discuss|to	-17 17
wp=drove|,	38 -38
wp=drove|<person>	37 -37
wp=encount|such	-19 19
wp=exchang|the	38 -38
wp=explain|<person>	43 -43
wp=face|to	-25 25
wp=face|will	20 -20
wp=flew|<person>	20 -20
wp=gather|<organisation>	-35 35
wp=gather|<person>	-35 35
wp=gather|a	-37 37
wp=gather|to	-37 37
wp=gather|will	30 -30
wp=give|<person>	28 -28
wp=give|to	43 -43
wp=heard|,	63 -63
wp=heard|<organisation>	-24 24
wp=heard|be	-23 23
wp=heard|has	-26 26
wp=hear|'s	-45 45
wp=hear|a	-30 30
wp=hear|the	-22 22
wp=hear|to	70 -70
wp=hear|will	-24 24
wp=held|,	19 -19
wp=held|was	31 -31
wp=hold|to	32 -32
wp=hold|will	-22 22
wp=host|#	-18 18
wp=host|,	-32 32
wp=host|<person>	-23 23
wp=host|as	61 -61
wp=host|radio	20 -20
wp=host|to	-25 25
wp=host|will	-30 30
wp=huddl|,	-22 22
wp=inspect|to	-18 18
wp=interview|an	48 -48
wp=invit|,	38 -38
wp=invit|been	35 -35
wp=invit|is	19 -19
wp=invit|not	23 -23
wp=invit|was	16 -16
wp=join|<person>	53 -53
wp=join|were	38 -38
wp=link|by	43 -43
wp=link|video	-16 16
wp=lunch|to	-51 51
wp=meet|'	35 -35
wp=meet|'s	24 -24
wp=meet|,	-50 50
wp=meet|<person>	-49 49
wp=meet|board	-22 22
wp=meet|general	-22 22
wp=meet|next	-48 48
wp=meet|not	-23 23
wp=meet|the	-21 21
wp=meet|third	-48 48
wp=meet|three	49 -49
wp=meet|two	-19 19
wp=meet|will	-52 52
wp=met|,	25 -25
wp=met|<organisation>	-49 49
wp=met|<place>	-28 28
wp=met|and	35 -35
wp=met|council	-34 34
wp=met|had	-61 61
wp=met|has	52 -52
wp=met|last	-38 38
wp=met|never	41 -41
wp=met|prices	37 -37
wp=met|were	43 -43
wp=mission|<organisation>	-55 55
wp=open|,	-40 40
wp=open|have	53 -53
wp=open|is	46 -46
wp=open|was	34 -34
wp=open|will	42 -42
wp=panel|#	18 -18
wp=parti|a	34 -34
wp=parti|ruling	33 -33
wp=parti|the	36 -36
wp=phone|by	46 -46
wp=plan|,	28 -28
wp=plan|a	31 -31
wp=plan|had	29 -29
wp=plan|than	17 -17
wp=present|#	57 -57
wp=present|also	22 -22
wp=present|be	36 -36
wp=present|were	-42 42
wp=presid|<person>	71 -71
wp=presid|to	33 -33
wp=presid|will	38 -38
wp=pull-asid|ten-minute	-40 40
wp=question|was	35 -35
wp=reach|,	48 -48
wp=receiv|,	21 -21
wp=receiv|<date>	-45 45
wp=receiv|and	34 -34
wp=receiv|be	-30 30
wp=receiv|been	-28 28
wp=receiv|had	36 -36
wp=receiv|has	49 -49
wp=receiv|to	51 -51
wp=receiv|who	57 -57
wp=retreat|a	-50 50
wp=round|#	44 -44
wp=round|first	-34 34
wp=round|next	49 -49
wp=round|second	-42 42
wp=round|the	-63 63
wp=round|third	-21 21
wp=sat|<person>	22 -22
wp=sat|<place>	-18 18
wp=sat|and	22 -22
wp=sat|committee	-37 37
wp=sat|table	34 -34
wp=sat|who	42 -42
wp=saw|<person>	-17 17
wp=seen|having	25 -25
wp=seen|last	37 -37
wp=seen|not	34 -34
wp=see|neither	28 -28
wp=see|to	-22 22
wp=see|will	35 -35
wp=servic|the	39 -39
wp=session|#	-28 28
wp=session|'s	-26 26
wp=session|a	-35 35
wp=session|final	-35 35
wp=session|joint	-45 45
wp=session|last	34 -34
wp=session|opening	-40 40
wp=shake|to	36 -36
wp=share|to	26 -26
wp=share|will	45 -45
wp=shook|<person>	35 -35
wp=sign|,	51 -51
wp=sign|<place>	35 -35
wp=sign|a	-40 40
wp=sign|and	28 -28
wp=sign|had	37 -37
wp=sign|to	29 -29
wp=sign|was	44 -44
wp=sit|not	30 -30
wp=sit|the	31 -31
wp=sit|will	-43 43
wp=speak|<person>	42 -42
wp=speak|to	41 -41
wp=speak|who	20 -20
wp=speak|will	-25 25
wp=spoken|had	43 -43
wp=spoken|not	36 -36
wp=spoke|,	42 -42
wp=spoke|<person>	16 -16
wp=spoke|they	39 -39
wp=spoke|who	44 -44
wp=stop|was	20 -20
wp=summit|'s	-58 58
wp=summit|<date>	-39 39
wp=summit|climate	-45 45
wp=summit|the	40 -40
wp=summon|#	44 -44
wp=summon|,	-42 42
wp=summon|been	48 -48
wp=summon|has	59 -59
wp=synod|the	58 -58
wp=tabl|the	24 -24
wp=talk|#	36 -36
wp=talk|<person>	31 -31
wp=talk|and	-30 30
wp=talk|been	35 -35
wp=talk|for	-61 61
wp=talk|had	39 -39
wp=talk|have	27 -27
wp=talk|held	-44 44
wp=talk|hold	-24 24
wp=talk|pay	-27 27
wp=talk|the	-28 28
wp=talk|they	-37 37
wp=talk|to	22 -22
wp=talk|was	-35 35
wp=tea|#	36 -36
wp=tea|drank	23 -23
wp=tea|the	54 -54
wp=telephon|,	-19 19
wp=telephon|<person>	-43 43
wp=testifi|<person>	24 -24
wp=togeth|,	51 -51
wp=togeth|sat	-32 32
wp=tour|,	-48 48
wp=travel|<person>	-42 42
wp=travel|not	44 -44
wp=travel|to	-41 41
wp=travel|will	24 -24
wp=trip|the	32 -32
wp=try|will	33 -33
wp=video|by	-26 26
wp=visit|'s	-29 29
wp=visit|a	58 -58
wp=visit|state	47 -47
wp=visit|the	-15 15
wp=visit|will	-40 40
wp=welcom|,	-29 29
wp=welcom|<person>	-17 17
wp=welcom|was	45 -45
wp=went|,	37 -37
wp=went|and	29 -29
ws=address|<person>	-18 18
ws=adjourn|<person>	18 -18
ws=agre|<person>	39 -39
ws=agre|fail	36 -36
ws=agre|met	19 -19
ws=agre|minist	16 -16
ws=agre|paper	33 -33
ws=appear|<person>	-26 26
ws=attend|thei	38 -38
ws=audienc|an	-41 41
ws=audienc|privat	17 -17
ws=began|#	22 -22
ws=began|<person>	38 -38
ws=began|it	30 -30
ws=board|#	29 -29
ws=board|the	60 -60
ws=breakfast|<person>	-31 31
ws=breakfast|a	21 -21
ws=breakfast|work	-36 36
ws=broke|<person>	65 -65
ws=call|a	-29 29
ws=call|roll	46 -46
ws=call|session	18 -18
ws=call|telephon	-33 33
ws=call|thei	36 -36
ws=came|thei	-35 35
ws=came|visit	24 -24
ws=ceremoni|sign	-34 34
ws=chair|empti	32 -32
ws=chair|session	20 -20
ws=coffe|#	23 -23
ws=coffe|the	36 -36
ws=confer|<person>	-34 34
ws=confer|a	-29 29
ws=confer|press	-48 48
ws=confer|the	-20 20
ws=conven|<organisation>	-31 31
ws=conven|<person>	-56 56
ws=council|#	21 -21
ws=council|a	-32 32
ws=court|the	55 -55
ws=deleg|#	40 -40
ws=deleg|the	34 -34
ws=dine|<person>	-22 22
ws=dinner|privat	-38 38
ws=dinner|the	-36 36
ws=discuss|thei	30 -30
ws=drove|<person>	42 -42
ws=encount|such	-20 20
ws=exchang|the	42 -42
ws=explain|<person>	45 -45
ws=face|<person>	-22 22
ws=flew|<person>	19 -19
ws=fli|<person>	49 -49
ws=gather|<organisation>	-37 37
ws=gather|a	-35 35
ws=gather|countri	45 -45
ws=gather|leader	-35 35
ws=gather|such	25 -25
ws=gather|the	-42 42
ws=gave|invit	30 -30
ws=give|<person>	48 -48
ws=heard|<organisation>	-23 23
ws=heard|ask	-26 26
ws=heard|court	-49 49
ws=hear|<person>	-18 18
ws=hear|a	-21 21
ws=hear|committe	-31 31
ws=hear|the	-25 25
ws=hear|want	21 -21
ws=hold|<organisation>	-39 39
ws=hold|board	-33 33
ws=host|<person>	-21 21
ws=host|radio	29 -29
ws=huddl|<person>	-20 20
ws=interview|an	41 -41
ws=invit|#	32 -32
ws=invit|<person>	44 -44
ws=invit|also	27 -27
ws=join|<person>	27 -27
ws=join|ask	38 -38
ws=join|thei	46 -46
ws=lunch|#	15 -15
ws=lunch|<person>	-56 56
ws=lunch|a	-21 21
ws=meet|board	-38 38
ws=meet|committe	15 -15
ws=meet|donor	-26 26
ws=meet|gener	-24 24
ws=meet|minist	-39 39
ws=meet|next	-43 43
ws=meet|owner	-32 32
ws=meet|plan	26 -26
ws=meet|the	-27 27
ws=meet|third	-43 43
ws=meet|three	21 -21
ws=meet|two	-24 24
ws=met|<organisation>	-39 39
ws=met|board	-28 28
ws=met|committe	-33 33
ws=met|council	-24 24
ws=met|he	-20 20
ws=met|i	31 -31
ws=met|last	-35 35
ws=met|price	35 -35
ws=met|she	19 -19
ws=met|target	44 -44
ws=met|thei	-53 53
ws=met|we	23 -23
ws=mission|<organisation>	-40 40
ws=negoti|dai	19 -19
ws=open|#	-19 19
ws=open|<person>	15 -15
ws=open|due	57 -57
ws=open|round	-23 23
ws=panel|#	23 -23
ws=panel|the	19 -19
ws=parti|rule	34 -34
ws=parti|the	35 -35
ws=phone|<person>	-20 20
ws=phone|said	38 -38
ws=plan|<person>	33 -33
ws=plan|a	31 -31
ws=present|#	53 -53
ws=present|also	25 -25
ws=presid|<person>	82 -82
ws=pull-asid|ten-minut	-39 39
ws=question|<person>	27 -27
ws=reach|<person>	29 -29
ws=receiv|<organisation>	16 -16
ws=receiv|<person>	-33 33
ws=receiv|it	50 -50
ws=retreat|a	-50 50
ws=round|#	47 -47
ws=round|first	-26 26
ws=round|next	46 -46
ws=round|second	-45 45
ws=round|the	-59 59
ws=round|third	-25 25
ws=sat|<person>	53 -53
ws=sat|committe	-40 40
ws=sat|court	20 -20
ws=sat|tabl	30 -30
ws=sat|then	-45 45
ws=seen|<person>	-20 20
ws=seen|last	39 -39
ws=see|<organisation>	46 -46
ws=see|<person>	33 -33
ws=servic|the	38 -38
ws=session|#	-40 40
ws=session|a	-45 45
ws=session|final	-38 38
ws=session|first	21 -21
ws=session|joint	-46 46
ws=session|last	21 -21
ws=session|open	-36 36
ws=session|the	-17 17
ws=shake|refus	25 -25
ws=share|<person>	69 -69
ws=share|two	51 -51
ws=shook|<person>	30 -30
ws=sign|#	30 -30
ws=sign|<organisation>	-17 17
ws=sign|<person>	20 -20
ws=sign|a	-30 30
ws=sit|<person>	-38 38
ws=sit|the	37 -37
ws=speak|<person>	67 -67
ws=speak|invit	19 -19
ws=spoken|<person>	35 -35
ws=spoke|<person>	16 -16
ws=spoke|thei	41 -41
ws=stop|<person>	22 -22
ws=summit|#	-56 56
ws=summit|climat	-48 48
ws=summit|the	29 -29
ws=summon|#	52 -52
ws=synod|the	56 -56
ws=tabl|round	-15 15
ws=tabl|the	24 -24
ws=talk|#	30 -30
ws=talk|<person>	32 -32
ws=talk|dai	-58 58
ws=talk|held	-34 34
ws=talk|hold	-30 30
ws=talk|hour	-52 52
ws=talk|pai	-33 33
ws=talk|said	46 -46
ws=talk|the	-27 27
ws=talk|thei	-20 20
ws=talk|we	19 -19
ws=tea|#	40 -40
ws=tea|drank	24 -24
ws=tea|the	55 -55
ws=telephon|<person>	-36 36
ws=telephon|reach	33 -33
ws=telephon|spoke	-18 18
ws=testifi|<person>	49 -49
ws=togeth|sat	-36 36
ws=travel|<person>	-19 19
ws=trip|the	34 -34
ws=video|confer	-39 39
ws=video|part	41 -41
ws=visit|<person>	-26 26
ws=visit|a	48 -48
ws=visit|call	-43 43
ws=visit|return	-24 24
ws=visit|state	40 -40
ws=visit|the	-19 19
ws=went|side	19 -19`;
/** Weights of the group classifier. */
export const GROUP = `no yes
aux='s	-23 23
aux=are	29 -29
aux=be	38 -38
aux=been	-25 25
aux=did	-34 34
aux=has	-41 41
aux=have	-30 30
aux=will	29 -29
between=,	57 -57
between=aarhus	-29 29
between=aboard	-17 17
between=abroad	-25 25
between=across	-20 20
between=after	-21 21
between=again	-15 15
between=agriculture	-22 22
between=all	-25 25
between=and	58 -58
between=annual	-16 16
between=arica	-30 30
between=army	-37 37
between=as	-30 30
between=at	24 -24
between=bankers	33 -33
between=be	-22 22
between=before	-32 32
between=bishop	-30 30
between=border	-43 43
between=bria	-23 23
between=bus	-35 35
between=by	16 -16
between=canada	-30 30
between=chief	-25 25
between=closed	-19 19
between=congolese	22 -22
between=contract	-20 20
between=crash	-25 25
between=dam	-32 32
between=damascus	-20 20
between=down	-34 34
between=eastern	-25 25
between=elders	-32 32
between=emergency	-27 27
between=envoy	22 -22
between=erbil	-30 30
between=farm	-40 40
between=fisheries	-30 30
between=for	-40 40
between=foreign	-25 25
between=formal	-27 27
between=forty	-32 32
between=four	-33 33
between=from	-26 26
between=garden	-44 44
between=georgetown	-32 32
between=growers	-26 26
between=hands	-37 37
between=hawkers	-15 15
between=her	32 -32
between=him	25 -25
between=hosted	34 -34
between=hotel	-31 31
between=hour	25 -25
between=indian	16 -16
between=inquiry	-25 25
between=is	-22 22
between=its	-33 33
between=joint	-18 18
between=kassala	-22 22
between=kenyan	28 -28
between=laid	-22 22
between=laser	-16 16
between=leader	-21 21
between=leaders	-46 46
between=libyan	-25 25
between=lithuanian	-16 16
between=lobbyist	-32 32
between=makers	-16 16
between=management	-19 19
between=master	-29 29
between=mayor	-47 47
between=mayors	-37 37
between=militia	-21 21
between=minister	20 -20
between=ministers	-30 30
between=ministry	34 -34
between=monday	-46 46
between=montenegrin	-36 36
between=next	-24 24
between=nuclear	-33 33
between=nuuk	-17 17
between=off	-20 20
between=omdurman	-22 22
between=on	-31 31
between=oulu	-31 31
between=padi	-26 26
between=planned	-35 35
between=posadas	-35 35
between=post	-43 43
between=premier	27 -27
between=prime	-30 30
between=private	-48 48
between=railway	-37 37
between=rotterdam	-40 40
between=same	-35 35
between=saturday	-42 42
between=secretary	-22 22
between=sect	-20 20
between=security	-38 38
between=senegalese	-23 23
between=separate	-25 25
between=shipbrokers	34 -34
between=since	37 -37
between=slovak	-36 36
between=special	-25 25
between=student	-46 46
between=sultan	-36 36
between=sunday	-43 43
between=surabaya	-31 31
between=taitung	-42 42
between=telephone	-17 17
between=that	-33 33
between=their	-25 25
between=this	-15 15
between=thursday	-44 44
between=time	-15 15
between=to	-22 22
between=tuesday	-43 43
between=tuna	-28 28
between=wednesday	32 -32
between=when	-30 30
between=whether	-25 25
between=wisconsin	-22 22
between=with	-27 27
between=woodcarvers	-29 29
between=working	-30 30
det=a	41 -41
det=an	-40 40
det=any	-32 32
det=four	-33 33
det=his	-26 26
det=last	23 -23
det=our	-21 21
det=that	33 -33
det=the	-22 22
det=third	36 -36
far:day=different	41 -41
far:day=different|place=different	41 -41
far:day=different|place=none	24 -24
far:day=different|place=same	22 -22
far:day=same	25 -25
far:day=same|place=different	70 -70
far:det=a	32 -32
far:det=an	-38 38
far:det=any	-32 32
far:det=his	-26 26
far:det=last	23 -23
far:det=our	-21 21
far:det=that	33 -33
far:det=the	-17 17
far:det=third	36 -36
far:newday=false|newplace=false|noun	-34 34
far:newday=false|newplace=true|verb	-30 30
far:newday=false|newplace=true|weak	34 -34
far:newday=true|newplace=false|verb	82 -82
far:newday=true|newplace=false|weak	38 -38
far:newday=true|newplace=true|noun	26 -26
far:newday=true|newplace=true|verb	46 -46
far:newday=true|newplace=true|weak	57 -57
far:other=again	52 -52
far:other=also	-23 23
far:other=another	30 -30
far:other=earlier	42 -42
far:other=final	42 -42
far:other=first	-21 21
far:other=fourth	44 -44
far:other=further	37 -37
far:other=last	30 -30
far:other=next	29 -29
far:other=other	53 -53
far:other=previous	39 -39
far:other=second	31 -31
far:other=separate	17 -17
far:other=similar	44 -44
far:other=third	41 -41
far:people=same	37 -37
far:place=different	26 -26
gap=0:1	-100 100
gap=0:11-20	19 -19
gap=0:2	-73 73
gap=0:21+	30 -30
gap=0:4-6	-26 26
gap=0:7-10	22 -22
gap=1	-15 15
gap=4-6	37 -37
gap=7-10	62 -62
kind=false	16 -16
kind=true	-15 15
latest=false	44 -44
lead=earlier	34 -34
lead=final	42 -42
lead=first	-25 25
lead=fourth	49 -49
lead=further	37 -37
lead=last	23 -23
lead=later	31 -31
lead=previous	39 -39
lead=second	19 -19
lead=separate	-18 18
lead=similar	44 -44
lead=then	16 -16
lead=third	31 -31
lw=address	-48 48
lw=appear	-40 40
lw=assembl	-32 32
lw=attend	-48 48
lw=audienc	-27 27
lw=banquet	20 -20
lw=bargain	-31 31
lw=board	-60 60
lw=breakfast	63 -63
lw=broke	35 -35
lw=cabinet	-27 27
lw=call	56 -56
lw=came	-17 17
lw=congress	-41 41
lw=consult	-33 33
lw=council	35 -35
lw=court	-42 42
lw=deleg	-40 40
lw=dine	-48 48
lw=discuss	-41 41
lw=drove	-28 28
lw=embrac	-35 35
lw=encount	37 -37
lw=exchang	15 -15
lw=face	-37 37
lw=flew	-43 43
lw=forum	33 -33
lw=gather	24 -24
lw=gave	-58 58
lw=hear	-28 28
lw=heard	-40 40
lw=held	-51 51
lw=hold	-37 37
lw=huddl	30 -30
lw=jirga	-32 32
lw=join	-37 37
lw=link	-29 29
lw=lunch	18 -18
lw=mass	-27 27
lw=meet	-31 31
lw=met	45 -45
lw=mission	-40 40
lw=parlei	47 -47
lw=parti	47 -47
lw=phone	-29 29
lw=present	-30 30
lw=pull-asid	-37 37
lw=question	-32 32
lw=retreat	18 -18
lw=round	-18 18
lw=sat	33 -33
lw=saw	37 -37
lw=see	-22 22
lw=session	-30 30
lw=share	-29 29
lw=shook	-37 37
lw=sign	-27 27
lw=sit	-27 27
lw=spoke	-52 52
lw=summit	44 -44
lw=summon	18 -18
lw=supper	18 -18
lw=tabl	-61 61
lw=telephon	24 -24
lw=tour	-41 41
lw=travel	-45 45
lw=trial	31 -31
lw=trip	-41 41
lw=unclear	-25 25
lw=video	-58 58
lw=vigil	-33 33
lw=visit	32 -32
lw=welcom	-45 45
lw=went	-22 22
lw=withdrew	39 -39
near-other	44 -44
near:day=none|place=same	-20 20
near:day=same	-18 18
near:day=same|place=none	-33 33
near:det=a	24 -24
near:det=an	-15 15
near:det=four	-33 33
near:det=next	-24 24
near:det=second	-34 34
near:det=the	-53 53
near:newday=false|newplace=false|noun	-46 46
near:newday=false|newplace=false|verb	20 -20
near:newday=false|newplace=false|weak	-34 34
near:newday=false|newplace=true|weak	-48 48
near:newday=true|newplace=false|noun	-53 53
near:newday=true|newplace=false|weak	-39 39
near:newday=true|newplace=true|noun	-37 37
near:other=afternoon	-21 21
near:other=again	-29 29
near:other=former	-43 43
near:other=later	25 -25
near:other=new	-26 26
near:other=next	-24 24
near:other=other	-28 28
near:other=separate	-25 25
near:other=third	-35 35
near:people=none	-94 94
near:place=same	-18 18
paragraph=0	-58 58
paragraph=1	89 -89
paragraph=2	81 -81
paragraph=4-6	15 -15
stem=true	-28 28
strength=noun|verb	-23 23
strength=noun|weak	-36 36
strength=verb|verb	63 -63
strength=verb|weak	-31 31
strength=weak|noun	32 -32
strength=weak|weak	-24 24
w=appoint	-53 53
w=arriv	-38 38
w=assembl	-36 36
w=banquet	-16 16
w=barbecu	-23 23
w=bargain	-28 28
w=board	-53 53
w=breakfast	37 -37
w=cabinet	-54 54
w=call	37 -37
w=chair	-19 19
w=chat	-28 28
w=coffe	-51 51
w=confer	32 -32
w=consult	-20 20
w=convers	-48 48
w=court	-45 45
w=deleg	-55 55
w=dinner	25 -25
w=discuss	-38 38
w=encount	-30 30
w=exchang	-32 32
w=face	-39 39
w=flew	35 -35
w=forum	-27 27
w=gather	17 -17
w=grain-board	-37 37
w=greet	40 -40
w=heard	-29 29
w=held	28 -28
w=hold	28 -28
w=host	37 -37
w=huddl	19 -19
w=iftar	-15 15
w=indaba	-20 20
w=interview	-35 35
w=join	34 -34
w=link	-20 20
w=mass	-31 31
w=meal	-29 29
w=meet	24 -24
w=mission	36 -36
w=negoti	-25 25
w=open	30 -30
w=parti	-19 19
w=presid	-42 42
w=question	-21 21
w=receiv	24 -24
w=recept	-29 29
w=retreat	-22 22
w=sat	39 -39
w=saw	23 -23
w=see	20 -20
w=servic	-37 37
w=session	-19 19
w=share	-36 36
w=shook	25 -25
w=sign	41 -41
w=sit	-58 58
w=speak	29 -29
w=spoke	28 -28
w=summit	17 -17
w=summon	38 -38
w=supper	22 -22
w=synod	-23 23
w=tabl	-59 59
w=tea	-23 23
w=testimoni	-21 21
w=togeth	-31 31
w=tour	-39 39
w=travel	-47 47
w=trial	-20 20
w=video	-19 19
w=vigil	-61 61
w=visit	38 -38
w=workshop	-29 29`;
/** Weights of the state classifier. */
export const STATE = `held planned cancelled unclear
aux0='s	30 -32 2 -40
aux0=are	-18 20 -10 -16
aux0=be	-38 44 10 -27
aux0=been	17 -5 -17 -11
aux0=had	10 -21 -46 8
aux0=has	-3 17 -38 -44
aux0=have	-17 -14 24 -24
aux0=is	32 -22 -14 -6
aux0=next	-23 25 -22 -14
aux0=no	-21 -34 34 -34
aux0=not	-9 36 -22 -14
aux0=planned	-15 -14 16 -18
aux0=to	1 -20 -11 -15
aux0=was	11 -33 -8 -33
aux0=were	36 -17 -24 -26
aux0=will	-21 37 -15 -23
aux1='s	-2 -27 -25 14
aux1=are	-43 43 -16 -16
aux1=be	-21 -34 34 -34
aux1=due	-17 16 3 -10
aux1=expected	-20 20 -4 -3
aux1=had	14 -21 -41 -1
aux1=has	-14 -16 -10 15
aux1=have	-11 -4 -8 11
aux1=is	-40 43 -18 -16
aux1=may	-15 -22 -21 22
aux1=no	-31 -18 -11 32
aux1=nothing	27 -21 -19 -24
aux1=planned	-22 -11 20 -12
aux1=to	-19 5 12 -31
aux1=was	4 5 -47 -5
aux1=were	29 -15 -25 -24
aux1=will	-14 24 -31 -17
aux2='ll	-18 -18 21 -36
aux2='s	10 -29 -17 -5
aux2=are	-22 25 -7 -3
aux2=be	16 -7 -10 -5
aux2=been	-16 -18 3 14
aux2=did	-31 -27 -17 31
aux2=had	22 -20 -6 -44
aux2=has	-11 -10 11 -3
aux2=is	15 13 -26 -19
aux2=may	-11 -4 -8 11
aux2=no	11 -10 -12 -11
aux2=to	28 3 -40 -44
aux2=was	16 -44 13 -91
aux2=were	-24 -18 26 -35
aux2=will	-26 -5 11 -13
aux3='s	-33 17 -31 24
aux3=be	-30 -30 -21 28
aux3=been	27 -10 -25 -19
aux3=had	-40 -37 39 3
aux3=has	-34 -22 35 23
aux3=have	18 -11 -14 -23
aux3=is	-30 25 -16 -11
aux3=neither	22 -30 -9 -20
aux3=next	-16 21 -12 -12
aux3=no	53 -22 -40 -47
aux3=none	31 -18 -17 -25
aux3=not	-3 -15 -18 5
aux3=to	-35 37 -12 -21
aux3=was	-8 -28 -45 16
aux3=were	22 -16 -19 -18
aux3=will	-21 30 -16 -7
aux3=would	16 -7 -10 -5
aux='ll	-18 -18 21 -36
aux='ll|noun	-18 -18 21 -36
aux='s	-13 -13 -18 18
aux='s|noun	17 -34 -2 -27
aux='s|verb	6 -16 -29 12
aux='s|weak	-54 15 -10 43
aux=are	-46 48 -16 -16
aux=are|noun	-52 49 -20 -21
aux=are|verb	-17 24 -11 -13
aux=be	-51 -21 32 10
aux=been	-11 -19 -14 13
aux=been|noun	-12 -13 -27 14
aux=been|verb	8 -15 5 -12
aux=be|noun	-38 -42 27 15
aux=be|verb	-32 37 5 -24
aux=be|weak	-16 21 -12 -12
aux=did	-31 -27 -17 31
aux=did|verb	-19 -22 -14 20
aux=did|weak	-19 -15 -10 20
aux=due	-17 16 3 -10
aux=due|verb	-17 16 3 -10
aux=expected	-20 20 -4 -3
aux=expected|verb	-20 20 -4 -3
aux=had	-19 -42 7 13
aux=had|noun	1 -30 -27 16
aux=had|verb	-25 -36 22 2
aux=had|weak	42 -16 -24 -45
aux=has	-31 1 6 15
aux=has|noun	-20 -17 27 -21
aux=has|verb	-11 -58 -40 18
aux=has|weak	-29 29 -5 -11
aux=have	-3 -17 14 -34
aux=have|noun	-11 16 -25 10
aux=have|verb	7 -24 14 -65
aux=have|weak	-9 -14 12 -9
aux=is	-6 41 -31 -20
aux=is|noun	-15 21 -18 -12
aux=is|verb	9 23 -22 -19
aux=is|weak	-36 34 -19 -17
aux=may	-15 -22 -21 22
aux=may|noun	-11 -4 -8 11
aux=may|verb	-20 -17 -17 18
aux=may|weak	-11 -4 -8 11
aux=neither	22 -30 -9 -20
aux=neither|verb	22 -30 -9 -20
aux=next	-24 27 -23 -16
aux=next|noun	-19 27 -14 -6
aux=next|verb	-18 19 -21 -17
aux=next|weak	-16 21 -12 -12
aux=no	-23 -42 20 1
aux=none	31 -18 -17 -25
aux=none|verb	31 -18 -17 -25
aux=not	-3 -6 -20 4
aux=nothing	27 -21 -19 -24
aux=nothing|weak	27 -21 -19 -24
aux=not|noun	-15 -3 -10 14
aux=not|verb	7 -1 -17 -6
aux=not|weak	24 -9 -11 -25
aux=no|noun	-39 -35 31 9
aux=no|verb	35 -15 -18 -33
aux=no|weak	11 -10 -12 -11
aux=planned	-28 -16 27 -21
aux=planned|noun	-28 -16 27 -21
aux=to	-27 12 7 -30
aux=to|noun	20 23 -40 -44
aux=to|verb	-40 -15 25 -8
aux=to|weak	-18 15 1 -39
aux=was	-15 -19 8 -27
aux=was|noun	25 -22 -87 -8
aux=was|verb	-22 -6 25 -40
aux=were	16 -23 2 -44
aux=were|noun	22 -16 -19 -18
aux=were|verb	24 -8 -13 -21
aux=were|weak	-9 -30 21 -46
aux=will	-27 35 -17 -21
aux=will|noun	-21 15 -8 -15
aux=will|verb	-20 37 -16 -24
aux=will|weak	-12 19 -9 -7
aux=would	16 -7 -10 -5
aux=would|verb	16 -7 -10 -5
bias	38 -2 -33 -24
day=after	-149 133 -1 -47
day=before	101 -81 -47 -13
day=same	-32 43 -16 -88
day=unknown	45 -49 -41 -10
drafts=1	23 -30 -41 16
drafts=2	45 37 -57 -79
drafts=3	32 4 -4 -88
end=ed	66 -42 -35 -20
end=ing	1 16 -36 -24
end=noun	15 -4 -12 -36
end=verb	15 4 -47 -8
end=weak	6 -11 -47 2
lead=#	-16 37 -54 -57
lead=# #	-16 37 -54 -57
lead=# <date>	-24 22 -8 -30
lead=# <number>	-91 88 -62 -75
lead=# <person>	26 2 -62 -90
lead=# a	-9 -48 17 -2
lead=# by	18 -6 -8 -16
lead=# further	-18 23 -17 -7
lead=# mediators	18 -15 -17 -15
lead=# regular	53 -52 -45 -53
lead=# that	-37 -35 37 -18
lead=# the	-13 -6 20 -47
lead=# two	20 -11 -16 -12
lead='	-30 12 8 -40
lead=' federation	-13 13 -13 -12
lead=' group	-28 33 -19 -3
lead='s	30 -32 2 -40
lead='s <organisation>	30 -14 -13 -30
lead='s <person>	-7 -21 -14 13
lead='s arbitration	-10 -5 11 -6
lead='s award	37 -16 -30 -39
lead='s board	33 -22 -21 -23
lead='s closed	-21 -11 -12 22
lead='s elders	26 -10 -20 -28
lead='s executive	24 -3 -9 -21
lead='s press	39 -20 -29 -18
lead='s village	37 -32 -28 -37
lead=,	65 -34 -29 -41
lead=, <person>	43 -24 -30 -33
lead=, a	-5 27 -52 -55
lead=, came	35 -12 -3 -33
lead=, ending	38 -16 -36 -27
lead=, had	52 -23 -45 -45
lead=, has	-29 29 -5 -11
lead=, held	42 -26 -9 -18
lead=, sat	18 -5 -5 -9
lead=, the	-51 -46 57 -45
lead=, then	43 -37 -33 -37
lead=, was	-18 -11 18 -22
lead=, were	27 -5 -7 -22
lead=, which	-17 34 -26 -26
lead=, who	27 -7 -21 -23
lead=, whose	54 -40 -45 -31
lead=, will	-11 13 -11 -12
lead=<date>	47 -19 -26 -67
lead=<date> 's	15 -34 11 -34
lead=<date> ,	47 -14 -26 -22
lead=<date> <person>	1 33 -73 -76
lead=<date> and	48 -25 -21 -36
lead=<date> at	25 -13 -20 -16
lead=<date> for	-18 24 -40 -26
lead=<date> in	42 -38 -31 -40
lead=<date> it	-50 51 -52 -47
lead=<date> she	41 -18 -37 -23
lead=<date> the	-20 29 -28 -28
lead=<date> to	37 -26 -32 -38
lead=<number>	-96 81 -65 -3
lead=<number> opening	-48 46 -38 -35
lead=<number> telephone	-38 37 -34 -29
lead=<number> working	-22 39 -59 -55
lead=<organisation>	56 -11 -33 -51
lead=<organisation> 's	-19 -7 25 -1
lead=<organisation> ,	54 -43 -38 -53
lead=<organisation> power	52 -23 -21 -54
lead=<organisation> reopened	56 -51 -32 -58
lead=<organisation> will	-33 44 -23 -33
lead=<person>	9 -25 -55 23
lead=<person> ,	51 -33 -27 -32
lead=<person> after	16 -9 -12 -13
lead=<person> also	-19 -22 -14 20
lead=<person> brought	52 -38 -37 -54
lead=<person> came	14 -10 -12 -13
lead=<person> for	20 -11 -4 -8
lead=<person> had	-2 -22 -47 16
lead=<person> have	43 -15 -46 -40
lead=<person> held	-12 -40 -30 23
lead=<person> last	32 -22 -26 -24
lead=<person> sat	-40 -27 -4 40
lead=<person> secretly	-26 -21 -16 26
lead=<person> to	47 -36 -39 -63
lead=<person> took	32 -27 -29 -29
lead=<person> was	68 -38 -68 -31
lead=<person> went	25 -17 -6 -15
lead=<person> were	19 -9 -11 -14
lead=<person> will	-29 54 -17 -17
lead=<person> —	29 -28 -21 -18
lead=<place>	59 -32 -22 -58
lead=<place> 's	33 -13 -27 -27
lead=<place> ,	32 -17 -22 -15
lead=<place> <date>	42 -35 -40 -47
lead=<place> after	25 -20 -15 -5
lead=<place> and	38 -36 -31 -24
lead=<place> for	32 -24 -15 -15
lead=<place> governors	41 -28 -22 -36
lead=<place> have	40 -34 -37 -40
lead=<place> navies	11 -10 -9 -10
lead=<place> to	29 -7 -22 -22
lead=<place> were	39 -26 -29 -20
lead=<place> will	-10 31 -15 -24
lead=<quote>	-20 -17 -17 18
lead=a	25 -12 -35 -23
lead=a <number>	-30 -30 -21 28
lead=a bilateral	37 -25 -29 -29
lead=a binational	52 -48 -45 -50
lead=a board	16 -13 -16 -14
lead=a boat	45 -40 -39 -43
lead=a church	38 -34 -37 -28
lead=a climate	21 -12 -10 -16
lead=a conference	11 -8 -10 -8
lead=a courtesy	45 -51 -40 -38
lead=a crisis	-16 18 -14 -20
lead=a donor	17 -26 2 -30
lead=a first	28 -26 -29 -18
lead=a fourth	-31 -30 31 -26
lead=a further	-12 22 -19 -4
lead=a joint	29 1 -42 -23
lead=a last	-26 16 21 -14
lead=a late-night	44 -13 -45 -17
lead=a maltese	11 -2 -6 -4
lead=a midnight	37 -39 -24 -14
lead=a new	-2 12 -10 -2
lead=a news	27 -26 -26 -22
lead=a parliamentary	-13 -18 15 -11
lead=a planned	-15 -14 16 -18
lead=a press	58 -29 -46 -53
lead=a private	-48 -60 -61 52
lead=a return	-7 18 -12 -1
lead=a review	51 -46 -38 -52
lead=a round	-4 9 -35 -30
lead=a second	-44 3 42 -22
lead=a separate	35 -10 -20 -33
lead=a signing	24 -23 -14 -9
lead=a similar	31 -28 -28 -23
lead=a single	25 -26 -15 -8
lead=a special	36 -26 -34 -21
lead=a technical	48 -33 -38 -51
lead=a telephone	-6 -54 11 -22
lead=a ten-minute	40 -18 -33 -42
lead=a third	-46 -2 -20 21
lead=a three-hour	31 -21 -19 -31
lead=a town	39 -37 -41 -35
lead=a town-hall	-27 24 -11 -11
lead=a two-day	23 -5 -15 -18
lead=a video	43 -43 -11 -3
lead=a working	-3 27 -45 -31
lead=about a	-23 -16 -15 20
lead=across the	28 -10 -5 -16
lead=actor <person>	25 -17 -18 -29
lead=actually	-14 -13 -11 14
lead=addressed a	32 -36 -8 -18
lead=adjourned the	27 -14 -25 -12
lead=administrator <person>	40 -12 -23 -24
lead=adviser <person>	57 -44 -28 -61
lead=affair	18 -3 -19 -5
lead=after	30 -21 -20 -13
lead=after a	-42 43 -45 -20
lead=after the	14 -11 -6 -12
lead=agency ,	27 -33 -13 -15
lead=all-faith	-24 -6 25 -2
lead=also	-19 -22 -14 20
lead=an	45 -45 -33 -37
lead=an <organisation>	26 -7 -5 -17
lead=an earlier	26 -27 -23 -21
lead=an emergency	16 -10 -6 -15
lead=an overnight	18 -4 -12 -5
lead=and	11 10 -41 -41
lead=and <person>	3 -91 -48 18
lead=and a	36 -21 -34 -32
lead=and be	-31 28 -26 -20
lead=and imams	39 -37 -34 -38
lead=and the	-32 -14 33 -7
lead=and then	29 -32 -17 -17
lead=and was	12 -7 -12 -10
lead=annual	18 -16 -8 -14
lead=annual general	54 -50 -42 -55
lead=arab clans	19 -25 -11 -15
lead=arbitration	-10 -5 11 -6
lead=archbishop <person>	25 -13 -6 -11
lead=are	-18 20 -10 -16
lead=are to	-43 43 -16 -16
lead=around a	25 -26 -15 -8
lead=as a	40 -43 -25 -35
lead=at	40 -28 -33 -31
lead=at a	91 -36 -56 -77
lead=at last	-22 32 -18 -4
lead=at the	11 -36 -91 13
lead=at their	49 -46 -35 -46
lead=attend a	-9 13 -4 -2
lead=attend peace	39 -38 -26 -33
lead=attended the	40 -10 -16 -31
lead=authorities '	-45 46 -44 -48
lead=award	37 -16 -30 -39
lead=away to	-44 -31 -39 39
lead=banker <person>	-10 -8 -7 10
lead=bankers	32 -15 -21 -13
lead=be	-38 44 10 -27
lead=be no	-21 -34 34 -34
lead=been	17 -5 -17 -11
lead=bench will	-3 34 -5 -39
lead=bilateral	37 -25 -29 -29
lead=binational	52 -48 -45 -50
lead=bishop <person>	51 -39 -22 -51
lead=board	44 -24 -18 -47
lead=board that	45 -15 -19 -47
lead=boards	37 -37 -31 -21
lead=boat	45 -40 -39 -43
lead=bondholders '	-28 -32 29 -16
lead=border	-4 -15 19 -5
lead=border guards	33 -15 -21 -23
lead=boss <person>	54 -22 -22 -59
lead=both	29 -15 -25 -24
lead=brands were	13 -8 -12 -12
lead=broker <person>	37 -14 -16 -25
lead=brokers	34 -23 -25 -32
lead=brought	65 -49 -46 -68
lead=but	27 -13 -12 -41
lead=by	34 -17 -17 -33
lead=by <organisation>	18 -12 -9 -13
lead=by <person>	35 -11 -12 -19
lead=by video	20 -11 -9 -25
lead=cabinet	16 -10 -6 -15
lead=called	15 -5 -11 -17
lead=called ,	28 -6 -26 -1
lead=called a	25 -29 -15 -16
lead=called for	-29 30 -31 -24
lead=called that	41 -12 -41 -15
lead=came	30 -13 -11 -38
lead=came to	35 -23 -46 -48
lead=cancelled a	-11 -10 11 -3
lead=central bankers	32 -15 -21 -13
lead=chair the	-7 11 -7 -1
lead=chaired a	24 -14 -12 -13
lead=chaired the	24 -3 -9 -21
lead=chairman <person>	61 -53 -27 -41
lead=chancellor <person>	44 -34 -23 -43
lead=chiefs	22 -7 -5 -13
lead=church	38 -34 -37 -28
lead=city council	39 -28 -23 -39
lead=clans	19 -25 -11 -15
lead=climate	51 -37 -30 -26
lead=closed	-21 -11 -12 22
lead=closed their	27 -11 -20 -17
lead=closing press	-39 -17 38 -14
lead=coach <person>	23 -8 -16 -21
lead=colleague <person>	52 -42 -29 -54
lead=colonel <person>	-25 -29 -33 28
lead=commission	45 -24 -28 -34
lead=commissioner <person>	68 -32 -30 -59
lead=commissioners who	25 -19 -16 -29
lead=committee	54 -31 -32 -36
lead=committee 's	21 -13 -51 -37
lead=committee ,	34 -14 -14 -20
lead=conference	11 -8 -10 -8
lead=conferred by	20 -12 -9 -27
lead=constitutional court	37 -24 -23 -33
lead=convened by	24 -7 -6 -18
lead=costume ,	32 -8 -8 -26
lead=council	64 -39 -50 -56
lead=council 's	21 -10 -19 -13
lead=countries	30 -11 -14 -19
lead=court	37 -24 -23 -33
lead=courtesy	45 -51 -40 -38
lead=crash inquiry	25 -8 -7 -14
lead=crisis	-16 18 -14 -20
lead=curator <person>	23 -16 -21 -13
lead=dam	27 -14 -25 -12
lead=day of	26 -19 -15 -19
lead=days of	18 -13 -8 -4
lead=dealer <person>	34 -15 -23 -19
lead=defence chiefs	22 -7 -5 -13
lead=director <person>	51 -43 -20 -50
lead=disaster committee	25 -9 -20 -18
lead=dish at	40 -27 -21 -18
lead=district	44 -27 -25 -49
lead=divided a	57 -69 -38 -46
lead=donor	17 -26 2 -30
lead=donor round	27 -23 -19 -28
lead=donors '	49 -66 -24 -40
lead=down and	-18 20 -28 -12
lead=due to	-17 16 3 -10
lead=earlier	26 -27 -23 -21
lead=elders	54 -41 -31 -52
lead=embassy ,	11 -10 -12 -11
lead=emergency	16 -10 -6 -15
lead=emergency cabinet	16 -10 -6 -15
lead=emergency intertribal	37 -26 -21 -32
lead=emir <person>	-10 -8 -5 10
lead=ended its	15 -7 -6 -4
lead=ending	38 -16 -36 -27
lead=engineer <person>	60 -38 -23 -60
lead=envoy <person>	-20 -17 -16 23
lead=euro group	37 -20 -28 -21
lead=executive	24 -3 -9 -21
lead=expected to	-20 20 -4 -3
lead=experts	36 -32 -29 -36
lead=extraordinary	-17 -11 17 -4
lead=face to	14 -10 -12 -13
lead=failed to	-17 -11 17 -4
lead=faiths will	-4 14 -6 -5
lead=farmer <person>	14 -10 -12 -13
lead=federation	-13 13 -13 -12
lead=ferries committee	27 -16 -15 -24
lead=final	25 1 -29 -13
lead=finally	29 -11 -19 -16
lead=finance ministers	-21 35 -17 -16
lead=first	55 -31 -46 -30
lead=first interfaith	-4 14 -6 -5
lead=first such	66 -15 -13 -67
lead=followed the	47 -36 -8 -44
lead=follows the	30 -12 -17 -18
lead=for	-15 39 -57 -57
lead=for a	61 -15 -61 -37
lead=for the	20 1 -22 -20
lead=for years	24 -9 -11 -25
lead=formal	15 -7 -7 -13
lead=former president	36 -23 -26 -37
lead=forty elders	18 -7 -8 -9
lead=four will	-5 11 -6 -1
lead=fourth	2 -65 19 -58
lead=full commission	38 -25 -26 -30
lead=further	-22 33 -26 -9
lead=garden	-49 45 -39 -37
lead=gas	31 -17 -25 -30
lead=gave a	79 -70 -43 -50
lead=gave him	39 -33 -41 -25
lead=general	54 -50 -42 -55
lead=given	33 -36 -23 -31
lead=governor <person>	-49 -54 -57 54
lead=governors	26 16 -31 -40
lead=governors '	-5 -7 12 -1
lead=granted an	41 -45 -29 -37
lead=grassfields	35 -32 -25 -37
lead=group	11 21 -35 -18
lead=growers	24 -7 -6 -18
lead=guards	33 -15 -21 -23
lead=had	10 -21 -46 8
lead=had been	17 -5 -17 -11
lead=had called	15 -5 -11 -17
lead=had first	25 -2 -23 -16
lead=had last	42 -17 -26 -37
lead=had secretly	-18 -13 -18 18
lead=had them	25 -13 -18 -27
lead=had to	13 -11 -12 -9
lead=half-hour	16 -9 -12 -13
lead=hands and	24 -9 -11 -25
lead=has	-3 17 -38 -44
lead=has <person>	-14 -16 -10 15
lead=have	-17 -14 24 -24
lead=have held	-11 -4 -8 11
lead=he	62 -49 -45 -60
lead=he had	-35 -3 -4 34
lead=held	-10 -39 -25 24
lead=held a	34 -24 -4 -11
lead=him	39 -33 -41 -25
lead=hold	-11 13 -18 -11
lead=hoped to	-52 -25 45 -47
lead=hosted a	65 -42 -30 -59
lead=hours of	38 -20 -18 -19
lead=imams	39 -37 -34 -38
lead=in	52 -38 -36 -45
lead=in <place>	53 -36 -33 -46
lead=in a	41 -19 -35 -32
lead=in for	51 -64 -28 -40
lead=in the	13 -16 -10 -11
lead=informateur <person>	32 -22 -10 -10
lead=inquiry	25 -8 -7 -14
lead=insurer <organisation>	38 -38 -22 -20
lead=interfaith	-4 14 -6 -5
lead=intertribal	37 -26 -21 -32
lead=investors '	-24 -33 34 -16
lead=invited to	47 -32 -32 -30
lead=is	32 -22 -14 -6
lead=is to	-40 43 -18 -16
lead=island	40 -40 -30 -34
lead=islands	14 -5 -11 -13
lead=it	-50 51 -52 -47
lead=it had	16 -1 -3 -13
lead=it remains	-10 -8 -7 10
lead=its	44 -32 -19 -36
lead=its next	-10 18 -8 -3
lead=its own	26 -4 -24 -7
lead=its spring	49 -50 -47 -43
lead=joint	10 -33 27 -23
lead=joint border	-4 -15 19 -5
lead=joint press	42 -40 -42 -33
lead=jointly	-16 23 -18 -13
lead=judge <person>	47 -36 -8 -44
lead=judges	21 -23 -18 -17
lead=kilometres to	43 -39 -39 -50
lead=kingmakers	46 -35 -31 -35
lead=kitchens	18 -6 -8 -16
lead=last	5 -7 3 -41
lead=last public	25 -12 -16 -3
lead=late-night	44 -13 -45 -17
lead=launch	50 -44 -39 -56
lead=lawmakers	28 -33 -26 -20
lead=lawyers first	25 -16 -25 -21
lead=leader <person>	74 -34 -20 -69
lead=leaders	21 -12 -10 -16
lead=leaders but	27 -13 -12 -41
lead=leaders last	34 -28 -17 -19
lead=led the	18 -15 -17 -15
lead=left the	40 -20 -33 -39
lead=lettuce growers	24 -7 -6 -18
lead=linked by	20 -12 -8 -4
lead=listening	-15 0 16 -1
lead=maltese	11 -2 -6 -4
lead=maltese mission	11 -2 -6 -4
lead=manager <person>	47 -19 -25 -19
lead=may <quote>	-20 -17 -17 18
lead=may have	-11 -4 -8 11
lead=mayor 's	-48 46 -29 -15
lead=mayor <person>	38 -19 -17 -32
lead=mayors '	-10 -10 10 -9
lead=mediator <person>	62 -33 -18 -43
lead=mediators	18 -15 -17 -15
lead=members	-10 14 -15 -22
lead=metropolitan <person>	37 -27 -19 -30
lead=midnight	37 -39 -24 -14
lead=minister ,	15 -7 -6 -4
lead=minister <person>	93 -39 -30 -70
lead=ministers	-21 35 -17 -16
lead=ministers will	-6 12 -4 -2
lead=ministries	27 -23 -19 -28
lead=mission	11 -2 -6 -4
lead=monthly	16 -8 -6 -1
lead=named ,	16 -7 -10 -5
lead=national prayer	-39 -42 42 -35
lead=navies	11 -10 -9 -10
lead=negotiator <person>	42 -31 -14 -43
lead=neighbourhood kitchens	18 -6 -8 -16
lead=new	-2 12 -10 -2
lead=news	27 -26 -26 -22
lead=next	-23 25 -22 -14
lead=night in	30 -12 -17 -18
lead=nine	29 -28 -24 -23
lead=nine countries	29 -13 -15 -22
lead=nine islands	14 -5 -11 -13
lead=no	-21 -34 34 -34
lead=no such	-31 -18 -11 32
lead=northern governors	-17 27 -23 -18
lead=not	-9 36 -22 -14
lead=nothing ,	27 -21 -19 -24
lead=of	39 -1 -27 -26
lead=of <date>	49 -59 -33 -33
lead=of <organisation>	36 -25 -26 -38
lead=of <place>	46 -30 -28 -42
lead=of a	52 -32 -42 -28
lead=of pay	38 -44 -18 -26
lead=of the	70 -59 -53 -62
lead=of trustees	32 -19 -17 -36
lead=ombudsman <person>	71 -45 -18 -71
lead=on <date>	57 -30 -18 -38
lead=on the	22 -13 -11 -11
lead=one who	29 -5 -27 -24
lead=open the	-8 23 -22 -8
lead=opened an	20 -11 -16 -12
lead=opened its	38 -33 -19 -36
lead=opening	-19 26 -24 -52
lead=organisers have	-10 -10 10 -9
lead=over to	32 -29 -27 -29
lead=overnight	18 -4 -12 -5
lead=own	36 -29 -43 -20
lead=own unions	-34 37 -37 -28
lead=owners '	-18 -3 22 -3
lead=packed press	29 -33 -24 -22
lead=panel	22 -3 -20 -11
lead=parliamentary	-13 -18 15 -11
lead=parties next	-18 19 -21 -17
lead=parties to	-18 22 -22 -28
lead=pastor <person>	25 -17 -6 -15
lead=pay	51 -51 -26 -33
lead=peace	14 6 -19 -31
lead=peace council	34 -15 -11 -29
lead=phosphate	-8 16 -13 -5
lead=planned	-15 -14 16 -18
lead=planned a	-22 -11 20 -12
lead=pope <person>	51 -23 -16 -45
lead=power	52 -23 -21 -54
lead=prayer	-39 -42 42 -35
lead=prayers ,	30 -18 -14 -13
lead=prefect <person>	24 -10 -4 -15
lead=president	36 -23 -26 -37
lead=president <person>	39 -82 -34 -20
lead=press	54 -73 -17 -72
lead=previous	16 -10 -6 -1
lead=price at	24 -23 -19 -20
lead=prince <person>	32 -26 -13 -32
lead=princess <person>	51 -23 -15 -45
lead=private	-48 -60 -61 52
lead=province	13 -4 -4 -6
lead=public	25 -12 -16 -3
lead=quake-housing	-23 24 -24 -22
lead=queen <person>	49 -68 -35 -34
lead=ratu <person>	37 -23 -24 -33
lead=received a	24 -10 -4 -15
lead=reconciliation	-16 -21 20 -32
lead=rector <person>	52 -23 -22 -50
lead=regional council	33 -15 -34 -28
lead=regular	53 -52 -45 -53
lead=relatives were	11 -2 -2 -9
lead=remains	-10 -8 -7 10
lead=reopened	56 -51 -32 -58
lead=report —	38 -10 -13 -35
lead=return	-7 18 -12 -1
lead=review	51 -46 -38 -52
lead=round	4 -6 -12 -29
lead=round of	18 9 -28 -31
lead=royal commission	20 -6 -10 -18
lead=same	32 -39 -17 -24
lead=sat	-27 -32 -13 30
lead=say they	-15 -10 -10 15
lead=sayyid <person>	27 -6 -8 -24
lead=school board	35 -22 -25 -32
lead=scrap a	-54 -17 53 -5
lead=second	-16 -29 22 -42
lead=second such	-30 26 -21 -19
lead=secretary <person>	-61 63 -51 -48
lead=secretly	-34 -25 -22 34
lead=security council	30 -28 -19 -28
lead=senator <person>	57 -28 -18 -68
lead=separate	35 -10 -20 -33
lead=share a	-16 30 -25 -17
lead=shared a	-6 -25 -14 9
lead=she	53 -27 -46 -32
lead=sheikh <person>	24 -5 -4 -20
lead=shipowner <person>	39 -32 -31 -41
lead=sides	11 -2 -4 -5
lead=sides finally	29 -11 -19 -16
lead=sides to	31 -28 -33 -23
lead=signing	32 -22 -29 -12
lead=silk	-26 25 -21 -24
lead=similar	31 -28 -28 -23
lead=single	25 -26 -15 -8
lead=skipped the	18 -16 -8 -14
lead=so the	27 -13 -24 -23
lead=socialist	-28 -32 30 -22
lead=somali sub-clans	50 -21 -13 -49
lead=speaker <person>	46 -21 -17 -33
lead=special	36 -26 -34 -21
lead=spoke by	23 -14 -19 -20
lead=spring	49 -50 -47 -43
lead=spring wage	29 -24 -18 -12
lead=spy affair	18 -3 -19 -5
lead=states are	-18 20 -10 -16
lead=still	-6 22 -9 -12
lead=sub-clans	50 -21 -13 -49
lead=sub-clans sat	50 -21 -13 -49
lead=such	-31 22 -23 4
lead=supervisory	-17 -24 28 -7
lead=supervisory board	-17 -24 28 -7
lead=suspended the	13 -10 -18 -10
lead=table for	-46 34 -22 -25
lead=tea brokers	34 -23 -25 -32
lead=technical	48 -33 -38 -51
lead=technical experts	36 -32 -29 -36
lead=telephone	-39 34 2 -34
lead=ten-minute	40 -18 -33 -42
lead=territory	34 -20 -19 -36
lead=thai lawmakers	28 -33 -26 -20
lead=that	-2 -40 12 -50
lead=that <person>	22 -30 -9 -20
lead=that is	32 -22 -14 -6
lead=that the	-4 -21 10 -15
lead=that they	-59 -34 -22 59
lead=the	27 -36 -1 -35
lead=the <number>	40 -30 -28 -29
lead=the <organisation>	40 0 -33 -44
lead=the <place>	20 -14 5 -34
lead=the all-faith	-24 -6 25 -2
lead=the board	-6 31 -8 -26
lead=the climate	43 -35 -29 -22
lead=the committee	48 -29 -25 -27
lead=the council	23 -14 -10 -7
lead=the dam	27 -14 -25 -12
lead=the elders	45 -37 -34 -45
lead=the extraordinary	-17 -11 17 -4
lead=the final	25 1 -29 -13
lead=the first	24 -17 -18 -21
lead=the formal	15 -7 -7 -13
lead=the fourth	57 -56 -61 -48
lead=the gas	31 -17 -25 -30
lead=the grassfields	35 -32 -25 -37
lead=the half-hour	16 -9 -12 -13
lead=the island	40 -40 -30 -34
lead=the joint	-14 -34 32 -12
lead=the kingmakers	46 -35 -31 -35
lead=the last	47 -24 -38 -15
lead=the launch	50 -44 -39 -56
lead=the listening	-15 0 16 -1
lead=the monthly	16 -8 -6 -1
lead=the next	-19 25 -15 -7
lead=the opening	50 -75 5 -36
lead=the panel	22 -3 -20 -11
lead=the pay	24 -18 -18 -13
lead=the phosphate	-8 16 -13 -5
lead=the previous	16 -10 -6 -1
lead=the province	13 -4 -4 -6
lead=the quake-housing	-23 24 -24 -22
lead=the reconciliation	-16 -21 20 -32
lead=the round	3 -29 16 -11
lead=the same	32 -39 -17 -24
lead=the second	74 -50 -54 -43
lead=the signing	32 -6 -31 -10
lead=the silk	-26 25 -21 -24
lead=the socialist	-28 -32 30 -22
lead=the supervisory	-17 -24 28 -7
lead=the territory	34 -20 -19 -36
lead=the third	-28 -41 25 -36
lead=the tribal	15 -10 -10 -14
lead=the tuna	29 -22 -20 -32
lead=the two	31 -18 -17 -25
lead=the wage	25 -26 -22 -24
lead=the water	28 -21 -23 -16
lead=the working	-18 -28 21 -11
lead=their	54 -46 -38 -48
lead=their annual	18 -16 -8 -14
lead=their first	13 -8 -7 -12
lead=their nine	29 -28 -24 -23
lead=their own	11 -10 -12 -11
lead=their press	37 -14 -37 -30
lead=their yearly	49 -46 -43 -49
lead=them	25 -13 -18 -27
lead=them —	35 -15 -18 -33
lead=then	52 -46 -35 -37
lead=there <person>	40 -20 -15 -32
lead=they	-30 -36 -63 43
lead=they had	14 -11 -6 -12
lead=third	-59 -14 10 16
lead=three will	-6 12 -4 -2
lead=three-day peace	-18 15 -13 -12
lead=three-hour	31 -21 -19 -31
lead=three-hour board	39 -23 -21 -32
lead=through the	19 -20 -16 -8
lead=to	1 -20 -11 -15
lead=to a	-4 20 -50 -26
lead=to be	-31 13 14 -10
lead=to have	-35 -14 36 -32
lead=to the	61 -59 -42 -28
lead=told a	52 -67 -30 -39
lead=took	32 -27 -29 -29
lead=town	39 -37 -41 -35
lead=town-hall	-27 24 -11 -11
lead=trade	22 -8 -11 -8
lead=tribal	15 -10 -10 -14
lead=trustees	32 -19 -17 -36
lead=tuna	29 -22 -20 -32
lead=two	36 -21 -21 -29
lead=two actually	-14 -13 -11 14
lead=two boards	37 -37 -31 -21
lead=two last	34 -29 -17 -20
lead=two ministries	27 -23 -19 -28
lead=two sides	11 -2 -4 -5
lead=two-day	23 -5 -15 -18
lead=unions	-34 37 -37 -28
lead=uzbek trade	22 -8 -11 -8
lead=veterans '	36 -31 -30 -29
lead=vice-president <person>	13 -8 -7 -12
lead=video	26 -24 -11 -24
lead=village	37 -32 -28 -37
lead=wage	31 -32 -27 -25
lead=wants to	-43 42 -24 -28
lead=was	11 -33 -8 -33
lead=was a	-4 -1 -67 9
lead=was given	33 -36 -23 -31
lead=was in	32 -13 -17 -21
lead=was the	14 -5 -11 -13
lead=was to	-18 26 2 -20
lead=water	28 -21 -23 -16
lead=weekly press	31 -27 -33 -28
lead=went	25 -17 -6 -15
lead=were	36 -17 -24 -26
lead=were both	29 -15 -25 -24
lead=when the	22 -3 -20 -11
lead=when they	62 -25 -59 -81
lead=where <person>	53 -40 -23 -38
lead=which	-17 34 -26 -26
lead=who	42 -19 -36 -43
lead=whose	54 -40 -45 -31
lead=whose members	-10 14 -15 -22
lead=will	-21 37 -15 -23
lead=will be	-18 30 -21 -10
lead=will have	-8 22 -20 -13
lead=will hold	-11 13 -18 -11
lead=will jointly	-16 23 -18 -13
lead=will not	-9 36 -22 -14
lead=will still	-6 22 -9 -12
lead=with a	20 -16 -20 -16
lead=with the	16 -6 -5 -9
lead=women judges	21 -23 -18 -17
lead=working	-20 46 -49 -56
lead=world leaders	21 -12 -10 -16
lead=year to	45 -40 -45 -57
lead=yearly	49 -46 -43 -49
lead=years	24 -9 -11 -25
lead=—	44 -29 -25 -44
n:adjourned	34 -14 -14 -20
n:back	15 8 -5 -55
n:began	44 -19 -15 -32
n:called	-20 -19 7 -20
n:cancelled	33 -36 10 -34
n:collapsed	27 -13 -12 -41
n:coming	36 2 -37 -38
n:confirmed	-48 11 7 3
n:delayed	35 -14 -7 -29
n:denied	-22 -26 -29 24
n:denies	-22 40 -38 -37
n:deny	-55 -30 -35 56
n:disputed	27 -5 -7 -22
n:dropped	18 -3 -19 -5
n:due	13 -48 22 -54
n:ended	40 -19 -19 -13
n:expected	9 4 -13 -23
n:failed	37 -36 -24 -21
n:fell	25 -35 11 -28
n:going	-23 34 -57 -51
n:hopes	13 -46 9 -49
n:invitation	4 29 -54 -47
n:invited	45 -6 -27 -44
n:last	-38 36 -5 4
n:leaked	64 -71 -31 -42
n:never	-41 -17 8 17
n:next	74 -58 -59 -52
n:opened	-30 16 4 -12
n:plans	14 -19 -39 -1
n:promised	10 21 -36 -54
n:put	14 3 -2 -39
n:quorum	11 4 -25 -35
n:report	30 -49 -57 -5
n:said	0 -34 -11 9
n:set	32 -31 -4 -40
n:through	-60 -38 -45 64
n:wants	15 16 -29 -38
n:whether	19 11 -14 -19
n:without	36 5 -31 -50
near-says=alleged	-11 -67 -27 18
near-says=because	22 -44 -43 -11
near-says=called-off	49 -37 -1 -40
near-says=claims	-31 13 -52 19
near-says=denied	-84 -25 -66 90
near-says=done	64 -28 -28 -60
near-says=fell-through	-2 -19 -33 9
near-says=future	-79 91 -25 -46
near-says=may-have	-4 -2 -28 9
near-says=new-date	-41 35 3 -42
near-says=no-quorum	12 -9 -12 -8
near-says=said-yes	-45 59 -42 -40
near-says=unclear	74 -49 -40 -47
near-says=was-to-have	-30 -63 48 -35
near-says=whether	-28 -44 -41 41
next='s	5 -23 -11 -23
next=after	-26 8 14 -6
next=again	22 -2 -12 -32
next=are	-27 34 -28 -22
next=be	-36 27 -7 -23
next=before	3 -12 -28 14
next=called	-11 -39 18 -15
next=deny	-10 -8 -5 10
next=dropped	-32 -14 33 -7
next=due	-38 11 -1 -17
next=ended	45 -16 -34 -22
next=failed	30 -12 -17 -18
next=had	23 -56 12 -39
next=has	-25 26 -24 -13
next=have	-23 -16 -15 20
next=is	-49 63 -51 -29
next=never	-41 -40 41 -33
next=off	-1 -16 -1 -1
next=opened	29 -24 -18 -12
next=pencilled	-36 44 -27 -9
next=planned	-35 19 8 -20
next=promised	18 -5 -5 -9
next=said	0 -20 -41 12
next=scheduled	-9 15 -6 -3
next=set	-31 10 21 -12
next=through	26 -8 -12 -12
next=to	3 -34 -6 -18
next=was	17 -28 1 -44
next=were	44 -28 -33 -30
next=whether	-10 8 -10 9
next=will	17 -21 4 -24
next=without	42 -32 -24 -43
next=won't	-28 -32 30 -22
question	-31 -27 -17 31
s2:abandoned the	-17 -11 17 -4
s2:abandoned when	-37 -35 37 -18
s2:adjourned before	-30 -23 30 -7
s2:adjourned on	-30 -3 30 -20
s2:adjourned the	27 -14 -25 -12
s2:after <number>	18 -3 -19 -5
s2:after <person>	31 -15 -12 -15
s2:after a	10 18 -67 -29
s2:after all	-16 -23 23 -1
s2:after ambassadors	40 -30 -28 -29
s2:after an	-17 -35 19 -13
s2:after another	32 -22 -10 -10
s2:after captain	40 -16 -20 -19
s2:after chairman	41 -24 -35 -18
s2:after dusk	49 -32 -18 -25
s2:after eleven	48 -34 -36 -33
s2:after embracing	16 -9 -12 -13
s2:after four	-7 22 -16 -5
s2:after it	21 -10 -19 -13
s2:after its	-18 -3 22 -3
s2:after nine	18 -12 -8 -14
s2:after talks	25 -20 -15 -5
s2:after ten	-17 -11 17 -4
s2:after the	-16 20 -27 -18
s2:after their	-7 19 -13 -5
s2:after twenty	33 -18 -22 -20
s2:after union	47 -19 -25 -19
s2:after vespers	37 -27 -19 -30
s2:again ,	37 -31 -14 -39
s2:again .	-10 11 -11 -8
s2:again <date>	-5 11 -6 -1
s2:again at	-11 24 -10 -8
s2:again in	-16 29 -11 -7
s2:again when	-15 0 16 -1
s2:again with	-2 12 -10 -2
s2:alleged paymaster	24 -14 -17 -29
s2:are <person>	-66 57 -29 -16
s2:are coming	-13 30 -19 -4
s2:are due	-21 25 -19 -18
s2:are expected	-48 40 -18 -11
s2:are gathering	-18 20 -10 -16
s2:are in	13 -6 -10 -7
s2:are on	-15 -10 -10 15
s2:are open	-9 -14 14 -6
s2:are to	3 15 -25 -38
s2:back around	25 -26 -15 -8
s2:back by	-28 -32 29 -16
s2:back from	10 17 -32 -28
s2:back in	48 -12 -41 -23
s2:back the	28 -44 16 -34
s2:back to	45 -53 -22 -12
s2:back until	-9 -14 14 -6
s2:back when	22 -7 -26 -20
s2:back without	-20 -12 20 -4
s2:been <person>	27 -22 -27 -13
s2:been arrested	22 -3 -20 -11
s2:been asked	-32 28 -22 -16
s2:been at	-15 -10 -10 15
s2:been called	-16 -7 14 -20
s2:been cancelled	-26 -37 39 -10
s2:been coming	-15 -12 14 -10
s2:been due	-13 -14 16 -6
s2:been late	23 -16 -21 -13
s2:been made	27 -24 -26 -22
s2:been postponed	-12 -28 17 -13
s2:been put	-20 -14 24 -5
s2:been received	27 -24 -26 -22
s2:been sent	-8 23 -22 -8
s2:been struck	-45 -47 48 -49
s2:been summoned	27 -10 -25 -19
s2:been suspended	33 -15 -34 -28
s2:been told	13 -30 20 -32
s2:before <person>	32 -29 -27 -29
s2:before approving	-55 -3 -7 54
s2:before arbitrator	-22 25 -26 -10
s2:before dawn	54 -32 -37 -65
s2:before dessert	41 -28 -22 -36
s2:before easter	22 -7 -26 -20
s2:before it	-40 -23 41 -21
s2:before judge	7 3 -33 -22
s2:before she	-31 28 -25 -25
s2:before special	24 -7 -6 -18
s2:before that	-16 20 -4 -2
s2:before the	-13 -29 17 9
s2:before they	17 -6 -8 -9
s2:began ,	21 -10 -19 -13
s2:began .	-30 -23 30 -7
s2:began :	-30 -3 30 -20
s2:began <date>	57 -66 -44 -23
s2:began as	40 -43 -25 -35
s2:began on	24 -30 -18 -14
s2:began with	38 -33 -35 -15
s2:called ,	29 -16 -33 -6
s2:called .	-10 25 -25 -6
s2:called <person>	-1 -38 -31 15
s2:called a	34 -28 -26 -22
s2:called at	44 -43 -29 -26
s2:called by	16 21 -31 -14
s2:called for	-51 13 24 -25
s2:called home	-16 -14 16 -16
s2:called in	22 -7 -26 -20
s2:called off	-32 -29 38 -22
s2:called on	42 -22 -30 -36
s2:called that	41 -12 -41 -15
s2:called together	15 -5 -11 -17
s2:cancel <date>	-15 -12 14 -10
s2:cancelled ,	-26 -30 31 -9
s2:cancelled .	-14 -22 18 -14
s2:cancelled <date>	-28 -21 31 -20
s2:cancelled a	-11 -10 11 -3
s2:cancelled after	-32 -10 31 -2
s2:cancelled at	-4 -15 19 -5
s2:cancelled because	-45 -34 43 -28
s2:claims .	-10 -8 -7 10
s2:claims came	45 -15 -19 -47
s2:claims that	-43 -40 -41 45
s2:coming ,	-13 30 -19 -4
s2:coming .	34 -14 -14 -20
s2:coming ;	-15 -12 14 -10
s2:delayed ,	29 -21 -24 -16
s2:denied by	-18 -16 -27 18
s2:denied on	-37 -11 -11 31
s2:denied that	-29 -9 -12 30
s2:deny having	20 -8 -18 -16
s2:deny it	-10 -8 -5 10
s2:denying a	-27 -1 -3 27
s2:did <person>	-19 -22 -14 20
s2:did go	69 -59 -29 -66
s2:did not	-27 -46 -45 32
s2:did president	-19 -15 -10 20
s2:did the	34 -20 -19 -36
s2:disputed :	-14 -13 -11 14
s2:dropped .	-53 -21 53 -15
s2:dropped for	55 -34 -54 -35
s2:dropped when	-16 -14 16 -16
s2:due <date>	-14 -16 16 -12
s2:due at	-22 -20 21 -7
s2:due in	-14 19 -26 -12
s2:due on	-23 42 10 -47
s2:due to	-23 8 11 -17
s2:ended a	28 -22 -17 -20
s2:ended after	16 -10 -6 -1
s2:ended in	38 -35 -30 -17
s2:ended its	15 -7 -6 -4
s2:ended on	29 -13 -18 -19
s2:ended one	23 -8 -17 -8
s2:ended the	31 -8 -28 -8
s2:ended two	18 -13 -8 -4
s2:ended with	16 -9 -12 -13
s2:ended without	16 -7 -4 -4
s2:expected in	-34 30 -25 -25
s2:expected to	-24 31 -19 -5
s2:failed to	5 -26 0 -21
s2:fell ill	39 -14 -19 -16
s2:fell through	-26 -29 31 -21
s2:fell to	19 -15 -20 -24
s2:forced <person>	-22 -11 20 -12
s2:forced the	-15 -12 14 -10
s2:had <person>	53 -35 -37 -45
s2:had a	53 -45 -39 -49
s2:had achieved	14 -2 -13 -5
s2:had agreed	29 -13 -15 -22
s2:had already	42 -28 -32 -36
s2:had also	-52 -25 45 -50
s2:had asked	3 -30 7 -24
s2:had been	26 -26 1 -38
s2:had blocked	18 -4 -12 -5
s2:had breakfast	34 -10 -31 -31
s2:had breakfasted	36 -5 -10 -32
s2:had called	20 -41 2 -36
s2:had changed	-24 -28 25 -8
s2:had conferred	21 -9 -17 -18
s2:had counted	27 -26 -26 -22
s2:had drilled	14 -10 -12 -13
s2:had first	25 -2 -23 -16
s2:had flooded	24 -12 -19 -25
s2:had flown	-6 -29 11 -15
s2:had foundered	28 -26 -29 -18
s2:had heard	35 -36 -34 -16
s2:had held	35 -10 -20 -33
s2:had hoped	-15 0 16 -1
s2:had hosted	29 -15 -24 -27
s2:had its	33 -13 -31 -23
s2:had last	42 -17 -26 -37
s2:had left	30 -29 -29 -24
s2:had lunch	-56 -27 -17 52
s2:had meant	22 -14 -20 -12
s2:had met	5 -18 -34 4
s2:had not	-12 -12 -16 12
s2:had opened	20 -6 -10 -18
s2:had picked	18 -14 -14 -17
s2:had planned	-25 -32 29 -19
s2:had prepared	35 -24 -29 -35
s2:had promised	32 -24 -15 -15
s2:had recused	-30 -3 30 -20
s2:had run	34 -39 -28 -10
s2:had said	27 -14 -28 -25
s2:had sat	25 -5 -16 -22
s2:had secretly	-18 -13 -18 18
s2:had sent	27 -7 -21 -23
s2:had slipped	25 -13 -20 -16
s2:had stayed	29 -5 -27 -24
s2:had stormed	26 -27 -23 -21
s2:had summoned	-23 -30 30 -6
s2:had talks	50 -35 -43 -44
s2:had tested	32 -23 -25 -27
s2:had the	-15 -10 -10 15
s2:had them	25 -13 -18 -27
s2:had three	32 -29 -27 -29
s2:had to	13 -11 -12 -9
s2:had told	-20 -17 -17 18
s2:had twice	38 -16 -36 -27
s2:has <person>	-15 10 -28 14
s2:has asked	-18 22 -22 -28
s2:has become	38 -34 -37 -28
s2:has been	-13 -68 46 -36
s2:has called	-19 0 23 -7
s2:has cancelled	-17 -17 21 -18
s2:has crossed	45 -40 -45 -57
s2:has demanded	-25 -18 -16 25
s2:has denied	-29 -9 -12 30
s2:has forced	-15 -12 14 -10
s2:has heard	49 -62 -40 -44
s2:has invited	-40 40 -18 -15
s2:has moved	-28 -32 29 -16
s2:has named	-49 45 -39 -37
s2:has no	-31 31 -19 -19
s2:has not	-8 23 -22 -8
s2:has postponed	-20 -32 34 -4
s2:has promised	-5 11 -6 -1
s2:has pulled	-38 -40 40 -32
s2:has put	-24 -33 34 -16
s2:has said	-14 33 -36 -29
s2:has since	50 -19 -24 -49
s2:has summoned	-20 22 -20 -20
s2:has the	-18 15 -29 14
s2:has wiped	-16 -8 21 -17
s2:has yet	25 -26 -15 -8
s2:have been	-43 23 -8 -17
s2:have begun	-24 -18 26 -35
s2:have bishops	-46 34 -22 -25
s2:have buried	22 -7 -26 -20
s2:have called	-10 -10 10 -9
s2:have closed	-28 -32 30 -22
s2:have dinner	-8 22 -20 -13
s2:have feted	-16 -8 21 -17
s2:have held	-11 -4 -8 11
s2:have hosted	-36 -2 37 -2
s2:have known	16 -9 -12 -13
s2:have met	8 -43 -9 -2
s2:have no	11 -10 -12 -11
s2:have not	24 -9 -11 -25
s2:have suspended	-28 -21 31 -20
s2:have taken	-31 -34 -42 37
s2:have to	20 -11 -16 -12
s2:have visited	-45 -6 45 -7
s2:if i'm	29 -33 -24 -22
s2:if released	-26 25 -21 -24
s2:invitation of	21 -10 -18 -34
s2:invited both	-14 17 -18 -11
s2:invited student	-29 29 -5 -11
s2:invited the	-8 -33 13 -24
s2:invited to	47 -32 -32 -30
s2:invited tourism	36 -27 -20 -44
s2:is :	-14 -34 32 -12
s2:is <person>	27 -14 -28 -25
s2:is a	-19 -11 -10 15
s2:is asking	-19 -11 -10 15
s2:is back	-43 42 -24 -28
s2:is denied	-18 -16 -27 18
s2:is disputed	-14 -13 -11 14
s2:is due	-14 27 -34 -26
s2:is expected	-12 22 -19 -4
s2:is foreseen	-51 55 -32 -18
s2:is guest	-31 25 -16 -13
s2:is hearing	32 -22 -14 -6
s2:is in	-26 -33 -43 18
s2:is named	26 -16 -20 -29
s2:is not	-11 11 -17 10
s2:is nothing	-4 -35 31 -19
s2:is now	-25 32 -26 -10
s2:is off	-47 -53 55 -44
s2:is open	-6 48 -34 -50
s2:is opening	-18 15 -13 -12
s2:is pencilled	-26 27 -6 -3
s2:is planned	-30 26 -21 -19
s2:is replaced	-23 24 -24 -22
s2:is scheduled	-9 15 -6 -3
s2:is set	-20 29 -34 -12
s2:is that	22 -30 -9 -20
s2:is the	81 -65 -60 -91
s2:is theatre	10 -6 -3 -3
s2:is to	-25 62 -52 -31
s2:is under	11 -2 -2 -9
s2:last attempt	33 -20 -25 -14
s2:last call	-24 -28 25 -8
s2:last for	27 -22 -27 -13
s2:last in	19 -13 -15 -14
s2:last meeting	32 -12 -29 -6
s2:last met	70 -46 -41 -51
s2:last minute	-15 -14 16 -18
s2:last of	25 -12 -16 -27
s2:last public	25 -12 -16 -3
s2:last session	-22 25 -26 -10
s2:last sit	-22 32 -18 -4
s2:leaked ,	-13 -20 -14 14
s2:leaked diary	-14 -16 -10 15
s2:may &	59 -12 -9 -57
s2:may <quote>	-20 -17 -17 18
s2:may be	47 -36 -8 -44
s2:may claim	-3 34 -5 -39
s2:may have	-24 -33 -29 30
s2:never happened	-30 -26 34 -11
s2:never took	-41 -40 41 -33
s2:next comes	-7 16 -7 -2
s2:next conference	-16 21 -12 -12
s2:next convene	-18 19 -21 -17
s2:next council	-19 19 -12 -9
s2:next meeting	-10 23 -11 -3
s2:next round	-4 15 -9 -2
s2:next season	21 -16 -9 -22
s2:off ,	-20 -19 25 -12
s2:off .	-31 -63 49 -44
s2:off :	-23 -16 -15 20
s2:off <date>	-29 -11 38 -7
s2:off <place>	18 -24 -51 0
s2:off an	-10 -5 11 -6
s2:off at	-16 -13 18 -18
s2:off because	-15 -4 18 -1
s2:off by	-26 -5 25 -15
s2:off for	-24 -30 29 -4
s2:off screen	27 -5 -16 -14
s2:off the	-28 -16 26 -11
s2:off their	44 -13 -45 -17
s2:off until	-20 29 -28 -28
s2:off when	-47 -15 47 -20
s2:opened .	20 -6 -10 -18
s2:opened an	20 -11 -16 -12
s2:opened in	26 -23 -25 -20
s2:opened its	38 -33 -19 -36
s2:opened on	29 -24 -18 -12
s2:opened the	50 -26 -28 -35
s2:pencilled in	-36 44 -27 -9
s2:planned ,	-13 13 -13 -12
s2:planned .	23 -8 -17 -8
s2:planned a	-22 -11 20 -12
s2:planned for	-24 7 17 -24
s2:planned in	-25 -26 27 -18
s2:planned meeting	-15 -14 16 -18
s2:planned stop	55 -34 -54 -35
s2:plans to	-18 22 -18 -22
s2:plans with	16 -10 -6 -15
s2:postponed .	-18 -28 21 -11
s2:postponed because	-10 -10 10 -9
s2:postponed for	-17 -24 28 -7
s2:postponed to	-20 -32 34 -4
s2:postponed without	-14 -16 17 -10
s2:promised for	28 -10 -13 -14
s2:promised ten	18 -5 -5 -9
s2:promised to	26 -12 -15 -12
s2:put back	-31 -38 37 -12
s2:put down	39 -33 -41 -25
s2:put off	-45 14 27 -34
s2:put out	18 -15 -14 -23
s2:put their	30 -36 -13 -10
s2:quorum ,	-26 -5 25 -15
s2:quorum :	27 -13 -24 -23
s2:recall <date>	18 -5 -5 -9
s2:recall any	-33 -2 -2 33
s2:report in	-24 -11 -17 23
s2:report —	38 -10 -13 -35
s2:reports .	-20 -19 25 -12
s2:said ,	-28 -35 38 -17
s2:said .	-10 -14 -14 -3
s2:said ;	-20 -17 -17 18
s2:said <person>	-5 -20 -33 9
s2:said <quote>	-19 19 -12 -9
s2:said after	-14 19 -28 -18
s2:said as	41 -31 -15 -23
s2:said bishop	14 -13 -10 -11
s2:said by	-26 -34 -38 32
s2:said city	27 -26 -26 -22
s2:said could	27 -14 -28 -25
s2:said former	42 -15 -25 -40
s2:said he	-31 28 -25 -25
s2:said in	45 -22 -26 -44
s2:said on	-9 15 -6 -3
s2:said outside	22 -3 -5 -19
s2:said president	16 -9 -12 -13
s2:said she	27 -20 -30 -24
s2:said that	-2 30 -43 -29
s2:said the	-32 -26 -19 33
s2:said to	-23 -16 -15 20
s2:said yes	-8 23 -22 -8
s2:scheduled .	25 -20 -15 -5
s2:scheduled for	-9 15 -6 -3
s2:scrapped .	-31 -30 31 -26
s2:scrapped at	-29 -18 28 -16
s2:secretly met	-26 -21 -16 26
s2:secretly seen	-18 -13 -18 18
s2:set for	-58 6 38 -22
s2:set in	-11 13 -19 -9
s2:shelved <date>	-13 -18 15 -11
s2:should honduran	-44 43 -15 -24
s2:suspended ,	33 -15 -34 -28
s2:suspended after	18 -3 -19 -5
s2:suspended in	42 -7 -23 -35
s2:suspended the	13 -10 -18 -10
s2:suspended their	16 -28 18 -28
s2:through .	27 -12 -35 -28
s2:through <date>	-44 -45 45 -23
s2:through <person>	44 -25 -38 -20
s2:through a	15 -3 -8 -4
s2:through the	47 -56 -23 -32
s2:to ,	29 -16 -33 -6
s2:to <date>	19 -20 -16 -8
s2:to <organisation>	-1 -33 10 -34
s2:to <person>	-28 -50 -48 35
s2:to <place>	21 8 -15 -56
s2:to a	22 17 -57 -68
s2:to agree	48 -30 -34 -40
s2:to an	37 -34 -29 -16
s2:to announce	42 -40 -42 -33
s2:to answer	1 -24 20 -33
s2:to argue	28 -10 -5 -16
s2:to ask	31 -27 -29 -25
s2:to attend	39 -38 -26 -33
s2:to bake	40 -34 -37 -40
s2:to ban	35 -22 -25 -32
s2:to be	-20 2 -33 -8
s2:to begin	-20 -32 34 -4
s2:to brief	-23 -15 19 -7
s2:to call	-22 -11 20 -12
s2:to cancel	-15 -12 14 -10
s2:to choose	-17 34 -26 -26
s2:to compare	51 -11 -15 -50
s2:to confer	30 -26 -19 -32
s2:to consultations	-18 22 -22 -28
s2:to convene	-17 -11 17 -4
s2:to coordinate	38 -16 -14 -43
s2:to count	15 -7 -6 -4
s2:to cross	41 -43 -27 -23
s2:to debate	-48 44 -18 -13
s2:to deny	20 -8 -18 -16
s2:to deputy	19 -15 -20 -24
s2:to dine	-21 23 -10 -11
s2:to discuss	-4 33 -33 -48
s2:to donors	18 -6 -8 -16
s2:to double	16 -13 -16 -14
s2:to elect	54 -25 -27 -56
s2:to face	-5 -11 7 -11
s2:to fill	-1 18 -26 -23
s2:to finance	26 -7 -5 -17
s2:to follow	-25 3 17 -33
s2:to gather	-14 16 -12 -12
s2:to general	36 -8 -27 -35
s2:to give	-19 -28 23 -9
s2:to go	20 -11 -16 -12
s2:to have	-51 -42 29 26
s2:to hear	47 4 -39 -23
s2:to his	36 -27 -20 -44
s2:to host	18 -13 -19 -20
s2:to its	-7 -10 20 -7
s2:to join	35 -26 -36 -41
s2:to keep	29 -13 -15 -22
s2:to know	-25 -18 -16 25
s2:to land	-13 -14 16 -6
s2:to lead	-4 -15 19 -5
s2:to leave	-7 -37 21 -36
s2:to lecture	14 -13 -10 -11
s2:to let	35 -12 -3 -33
s2:to listen	14 -13 -10 -11
s2:to look	31 0 -15 -30
s2:to lunch	43 -34 -34 -39
s2:to make	51 -22 -27 -53
s2:to mediate	16 -1 -3 -13
s2:to meet	3 -23 -50 5
s2:to move	41 -30 -22 -35
s2:to name	-20 22 -17 -21
s2:to negotiate	14 -11 -6 -12
s2:to no	-26 -30 31 -9
s2:to nobody	34 -28 -25 -38
s2:to open	-19 6 10 -17
s2:to papers	37 -23 -24 -33
s2:to paramount	26 -16 -20 -29
s2:to patrol	20 -12 -8 -4
s2:to plead	31 -24 -20 -34
s2:to present	-21 35 -17 -16
s2:to press	18 -12 -9 -13
s2:to prosecutor	11 -2 -2 -9
s2:to read	40 -19 -31 -38
s2:to receive	-16 20 -4 -2
s2:to reject	37 -34 -30 -39
s2:to resume	25 -20 -15 -5
s2:to review	16 -10 -6 -15
s2:to ring	32 -24 -15 -15
s2:to scrap	-15 -12 14 -10
s2:to see	-31 -12 30 -38
s2:to sell	37 -21 -20 -23
s2:to settle	-4 9 -11 -19
s2:to shake	-11 -25 22 -13
s2:to share	21 -12 -13 -15
s2:to show	20 -9 -19 -7
s2:to sign	25 -12 -16 -27
s2:to sit	23 -6 -53 -55
s2:to speak	18 -15 -17 -15
s2:to start	-10 -5 11 -6
s2:to stay	40 -36 -20 -36
s2:to take	-13 22 -11 -3
s2:to talk	59 -22 -17 -44
s2:to tea	31 -28 -33 -23
s2:to testify	-13 28 -27 -26
s2:to the	56 -2 -36 -50
s2:to three	-78 -62 -43 78
s2:to two	38 -24 -20 -26
s2:to visit	43 -39 -39 -50
s2:to vote	-9 27 -14 -24
s2:to which	-15 -12 14 -10
s2:unclear whether	-10 -8 -7 10
s2:wants the	-30 -30 -21 28
s2:wants to	-43 42 -24 -28
s2:was <person>	54 -30 -45 -27
s2:was <quote>	27 -7 -21 -23
s2:was a	-4 -1 -67 9
s2:was abandoned	-37 -35 37 -18
s2:was adjourned	-33 -22 34 -20
s2:was agreed	15 -2 -6 -8
s2:was ambassador	12 -9 -12 -8
s2:was answering	-18 -13 -18 18
s2:was asked	37 -21 -35 -34
s2:was at	-31 -43 -62 36
s2:was being	23 -16 -21 -13
s2:was blocked	43 -15 -46 -40
s2:was brief	28 -14 -32 -10
s2:was called	-49 -18 49 -23
s2:was cancelled	-56 -36 54 -27
s2:was chaired	36 -18 -22 -15
s2:was co-chaired	50 -34 -41 -11
s2:was cooked	31 -8 -28 -8
s2:was delayed	29 -21 -24 -16
s2:was deputy	34 -20 -19 -36
s2:was detained	-18 -3 22 -3
s2:was dismissed	31 -27 -33 -28
s2:was down	25 -9 -20 -18
s2:was dropped	-38 -29 40 -36
s2:was first	-12 22 -19 -4
s2:was foreseen	34 -15 -23 -19
s2:was given	64 -43 -33 -67
s2:was hosted	37 -16 -30 -39
s2:was in	58 -29 -43 -35
s2:was late	27 -16 -15 -24
s2:was leaving	20 -14 -21 -4
s2:was led	53 -10 -37 -43
s2:was listening	27 -5 -16 -14
s2:was made	-14 -13 -11 14
s2:was meant	38 -34 -37 -28
s2:was met	12 -7 -12 -10
s2:was missing	25 -13 -20 -16
s2:was not	15 -15 -32 6
s2:was past	38 -16 -36 -27
s2:was photographed	25 -13 -20 -16
s2:was planned	-11 -10 11 -3
s2:was postponed	-18 -28 21 -11
s2:was promised	28 -10 -13 -14
s2:was put	-27 -13 28 -17
s2:was ready	-20 -12 20 -4
s2:was received	34 -15 -35 -14
s2:was refused	-13 -14 16 -6
s2:was represented	50 -34 -41 -11
s2:was scrapped	-43 -35 43 -31
s2:was seized	24 -13 -22 -23
s2:was shelved	-13 -18 15 -11
s2:was shot	33 -15 -21 -23
s2:was spokesman	40 -30 -28 -29
s2:was struck	-39 -24 40 -30
s2:was stuck	28 -26 -29 -18
s2:was summoned	47 -11 -45 -10
s2:was suspended	18 -3 -19 -5
s2:was taken	-37 -35 37 -18
s2:was talking	53 -39 -49 -25
s2:was the	67 -37 -48 -46
s2:was their	13 -8 -7 -12
s2:was there	27 -13 -24 -23
s2:was to	-44 -4 38 -18
s2:was visited	37 -6 -36 -22
s2:was welcomed	48 -29 -28 -39
s2:were <place>	37 -39 -30 -17
s2:were all	-12 -16 -20 17
s2:were alone	-32 -36 -17 33
s2:were another	28 -21 -23 -16
s2:were back	22 -3 -20 -11
s2:were both	29 -15 -25 -24
s2:were boys	16 -9 -12 -13
s2:were briefed	30 -10 -12 -13
s2:were cancelled	-14 -22 18 -14
s2:were clear	19 -20 -16 -8
s2:were five	27 -10 -16 -5
s2:were given	27 -23 -19 -28
s2:were hosted	13 -8 -12 -12
s2:were in	6 -19 -26 -1
s2:were led	59 -23 -17 -51
s2:were mennonite	18 -4 -12 -5
s2:were not	-20 -12 20 -4
s2:were on	34 -37 -25 -17
s2:were out	20 -8 -18 -16
s2:were present	28 -22 -27 -18
s2:were received	33 -7 -10 -23
s2:were said	22 -14 -20 -12
s2:were sent	-15 -9 15 -11
s2:were the	32 -27 -29 -29
s2:were then	48 -33 -38 -51
s2:were to	-33 -26 38 -33
s2:were two	30 -21 -19 -28
s2:whether <person>	-23 37 -33 14
s2:whether <place>	-55 -3 -7 54
s2:whether chief	-56 -27 -17 52
s2:whether emir	-10 -8 -5 10
s2:whether he	-35 -3 -4 34
s2:whether roads	-21 -11 -12 22
s2:whether that	-32 -36 -17 33
s2:whether the	-29 -15 -22 29
s2:whether they	-6 31 -8 -26
s2:whether tycoon	-19 -11 -10 15
s2:will at	-18 30 -15 -4
s2:will be	-48 27 1 -27
s2:will board	-11 15 -13 -5
s2:will chair	-57 50 -22 -25
s2:will come	-8 23 -22 -8
s2:will convene	-48 48 -31 -35
s2:will face	-27 29 -17 -12
s2:will gather	-8 22 -11 -7
s2:will go	-22 25 -26 -10
s2:will have	-45 39 -32 -27
s2:will hear	-6 38 -13 -35
s2:will hold	-13 15 -18 -10
s2:will host	-17 29 -20 -13
s2:will instead	-8 16 -13 -5
s2:will jointly	-16 23 -18 -13
s2:will land	-31 28 -26 -20
s2:will learn	-6 31 -8 -26
s2:will mark	-47 43 -22 -23
s2:will meet	-10 14 -11 -14
s2:will not	-46 -26 26 -3
s2:will open	-8 23 -22 -8
s2:will pay	-7 18 -12 -1
s2:will receive	-11 12 -13 -9
s2:will represent	-31 28 -25 -25
s2:will resign	29 -33 -24 -22
s2:will resume	38 -44 -18 -26
s2:will see	-17 18 -18 -12
s2:will share	-16 30 -25 -17
s2:will sit	-36 41 -10 -18
s2:will speak	-5 11 -6 -1
s2:will still	-6 22 -9 -12
s2:will thank	-31 25 -16 -13
s2:will the	-11 -25 22 -13
s2:will top	-17 27 -23 -18
s2:will travel	-5 14 -6 -6
s2:will visit	-31 34 -20 -17
s2:wiped out	-16 -8 21 -17
s2:without <person>	38 -24 -16 -11
s2:without a	-9 -28 26 -22
s2:without an	26 -19 -15 -19
s2:without cameras	31 -5 -10 -25
s2:without having	16 -1 -3 -13
s2:without hearing	25 -12 -16 -3
s2:without its	29 -14 -18 -28
s2:without lawyers	30 -23 -9 -30
s2:without once	25 -26 -22 -24
s2:without result	16 -7 -4 -4
s2:without shoes	31 -5 -10 -25
s2:without the	17 -19 -12 -14
s2:would be	-27 -19 27 -16
s2:would ever	34 -15 -23 -19
s2:would listen	-31 28 -25 -25
s2:would meet	11 -8 -2 -2
s2:would need	23 -25 -16 -16
s2:would not	37 -24 -23 -37
s2:would preside	-19 19 -12 -9
s2:would rather	23 -8 -16 -21
s:abandoned	-42 -35 43 -17
s:adjourned	-30 -27 32 -22
s:after	9 2 -19 -30
s:again	15 7 -13 -32
s:alleged	24 -14 -17 -29
s:are	-28 43 -32 -7
s:back	9 -38 15 -36
s:been	-19 -36 32 -13
s:before	-11 -1 7 -28
s:began	14 -75 1 -40
s:called	-10 -16 20 -35
s:cancel	-15 -12 14 -10
s:cancelled	-63 -55 70 -30
s:claims	-36 -46 -44 42
s:coming	-12 -9 13 -13
s:delayed	29 -21 -24 -16
s:denied	-52 -26 -28 46
s:deny	-6 -10 -22 10
s:denying	-27 -1 -3 27
s:did	-22 -55 -49 33
s:disputed	-14 -13 -11 14
s:dropped	-38 -29 40 -36
s:due	-44 16 23 -26
s:ended	58 -27 -31 -20
s:expected	-28 38 -32 -27
s:failed	5 -26 0 -21
s:fell	-18 -34 27 -27
s:forced	-30 -15 26 -14
s:had	5 -73 29 -12
s:has	-53 15 26 -3
s:have	-36 -34 10 8
s:if	8 9 -34 -34
s:invitation	21 -10 -18 -34
s:invited	-15 13 -6 -48
s:is	-22 13 -33 10
s:last	14 -19 0 -42
s:leaked	-13 -20 -14 14
s:may	-3 -28 -37 10
s:never	-48 -52 56 -34
s:next	-10 19 -27 -21
s:off	-31 -38 42 -5
s:opened	71 -36 -38 -53
s:pencilled	-36 44 -27 -9
s:planned	-22 3 20 -34
s:plans	3 13 -23 -24
s:postponed	-19 -45 27 -14
s:promised	40 -14 -17 -18
s:put	6 -24 14 -35
s:quorum	0 -14 7 -28
s:recall	-26 -5 -5 29
s:report	-20 -13 -19 21
s:reports	-20 -19 25 -12
s:said	-17 -10 -32 8
s:scheduled	16 -5 -15 -6
s:scrapped	-43 -35 43 -31
s:secretly	-34 -25 -22 34
s:set	-61 15 36 -23
s:shelved	-13 -18 15 -11
s:should	-44 43 -15 -24
s:suspended	40 -20 -36 -35
s:through	-8 -48 20 -37
s:to	-27 -20 -3 6
s:unclear	-10 -8 -7 10
s:wants	-39 -3 -24 27
s:was	-31 -51 44 -9
s:were	-13 -54 19 -5
s:whether	-83 -5 -28 75
s:will	-63 52 -10 -23
s:wiped	-16 -8 21 -17
s:without	35 -37 -7 -37
s:would	17 8 -6 -56
says=alleged	-5 -28 -31 9
says=because	6 -9 25 -62
says=called-off	-93 -71 112 -45
says=claims	-80 -63 -69 90
says=denied	-64 -32 -58 73
says=done	49 -35 -30 -42
says=fell-through	-41 -85 89 -84
says=future	-61 69 -19 -35
says=may-have	-3 -28 -37 10
says=new-date	-24 -7 23 -27
says=no-quorum	-45 -22 47 -24
says=said-yes	-31 30 -23 -13
says=unclear	-44 -15 -15 39
says=was-to-have	-59 -35 64 -26
says=whether	-86 -35 -47 90
title-says=alleged	-20 -34 -50 20
title-says=because	46 -54 -9 -59
title-says=called-off	-33 -63 68 -31
title-says=denied	-55 -19 -17 55
title-says=done	62 -53 -46 -47
title-says=fell-through	-20 -19 25 -12
title-says=future	-23 30 -39 12
title-says=may-have	0 -34 -44 13
title-says=new-date	-19 -32 1 4
title-says=no-quorum	-26 -5 25 -15
title-says=unclear	-21 -13 -13 21
title-says=whether	-75 -25 -27 74
title=adjourned	-33 -22 34 -20
title=back	-59 38 -22 -54
title=called	-18 -11 17 -10
title=cancels	-11 -12 13 -7
title=coming	-48 46 -29 -15
title=delayed	-17 -33 28 -30
title=denies	-37 -7 -11 37
title=invitation	35 -8 -5 -29
title=invited	-9 10 -7 -2
title=last	57 -52 -52 -51
title=planned	-20 -19 25 -12
title=postpone	-28 -32 30 -22
title=postponed	-21 -23 25 -12
title=put	-14 -43 35 -11
title=quorum	-27 -11 28 -16
title=rumour	-20 -34 -50 20
title=scrapped	-21 -32 31 -13
title=shelved	-13 -18 15 -11
title=suspended	-10 -5 4 -17
title=through	-20 -19 25 -12
title=to-meet	-52 67 -52 -30
title=tomorrow	-31 28 -26 -20
title=unclear	-11 -4 -8 11
title=whether	-11 -4 -8 11
title=without	43 -19 -33 -36
w=addressed	32 -35 -12 -24
w=adjourned	-30 -3 30 -20
w=appeared	22 -11 -28 -21
w=appointment	-16 -14 16 -16
w=arbitration	-14 -4 17 -6
w=arranged	13 -16 -10 -11
w=arrived	51 -34 -30 -42
w=asked	38 -36 -31 -24
w=assemble	-17 27 -23 -18
w=assembled	44 -27 -25 -49
w=assembly	20 -11 -16 -12
w=attempt	27 -4 -26 -12
w=attend	-9 13 -4 -2
w=attended	-21 -19 -20 22
w=audience	-42 -82 38 24
w=banquet	57 -57 -11 -30
w=barbecue	22 -18 -9 -12
w=bargained	71 -76 -65 -61
w=bargaining	29 -22 -17 -30
w=begun	-24 -18 26 -35
w=board	37 -27 -22 -37
w=breakfast	11 -13 -5 -56
w=breakfasted	36 -5 -10 -32
w=briefed	80 -44 -41 -71
w=briefing	52 -23 -21 -54
w=broke	39 -37 -34 -38
w=cabinet	16 -10 -6 -15
w=call	2 7 -2 -85
w=called	31 -31 -3 -44
w=came	66 -48 -60 -74
w=ceremony	36 -22 -30 -12
w=chaired	50 -26 -23 -31
w=chat	32 -22 -15 -24
w=come	25 -13 -18 -27
w=commemoration	35 -24 -29 -35
w=conclave	22 -15 -12 -18
w=confer	-1 22 -39 -37
w=conference	52 -63 -9 -61
w=conferred	53 -22 -30 -52
w=congress	-33 22 -10 -63
w=consultation	-13 -16 -12 14
w=consultations	-39 41 -37 -35
w=convene	-35 31 -1 -36
w=convened	64 -33 -38 -49
w=conversation	16 -10 -8 -14
w=council	69 -26 -56 -46
w=court	44 -38 -30 -39
w=day	-14 17 -18 -11
w=debate	-46 42 -10 -35
w=delegation	37 -41 -23 -27
w=dialogue	24 -33 3 -34
w=dine	-21 23 -10 -11
w=dined	5 -19 -27 9
w=dines	-28 33 -19 -3
w=dining	-14 -16 -10 15
w=dinner	6 -49 -21 4
w=discuss	-43 42 -24 -28
w=discussed	11 -2 -4 -5
w=discussions	48 -33 -28 -34
w=drove	31 -24 -20 -34
w=embracing	16 -9 -12 -13
w=encounter	-6 14 -5 -3
w=enthronement	27 -6 -8 -24
w=exchange	22 -13 -21 -20
w=face	-5 -2 4 -11
w=faced	52 -23 -27 -50
w=flew	40 -27 -23 -40
w=follow	-37 33 -17 -19
w=fono	37 -32 -28 -37
w=forum	-23 7 10 -23
w=funeral	45 -41 -35 -46
w=gather	-14 20 -13 -14
w=gathered	61 -29 -30 -38
w=gathering	-16 29 -49 -7
w=gathers	-15 30 -35 -43
w=gave	51 -32 -16 -46
w=goes	-50 51 -52 -47
w=greeted	46 -36 -30 -53
w=handover	-29 -18 28 -16
w=hear	-17 46 -14 -36
w=heard	59 -65 -16 -90
w=hearing	-4 43 -49 -92
w=hearings	42 -40 -34 -32
w=held	-13 -38 -29 21
w=hold	15 0 -27 -12
w=holds	-33 31 -21 -16
w=host	19 -1 -23 -25
w=hosted	85 -38 -28 -74
w=hosts	-31 31 -19 -19
w=huddle	44 -13 -45 -17
w=huddled	69 -34 -39 -50
w=hui	30 -19 -20 -21
w=iftar	-46 34 -22 -25
w=inauguration	29 -7 -14 -20
w=indaba	-10 -10 10 -9
w=interviewed	41 -30 -22 -35
w=invited	-11 17 -20 -44
w=jirga	18 -7 -8 -9
w=join	35 -26 -36 -41
w=joined	80 -68 -37 -50
w=link	20 -11 -9 -25
w=linked	20 -12 -8 -4
w=lunch	-18 34 -43 -21
w=lunched	63 -50 -30 -42
w=luncheon	34 -39 -28 -10
w=mass	-16 -21 20 -32
w=meal	19 -25 -11 -15
w=mediation	-28 -21 31 -20
w=meet	-37 -4 -52 31
w=meeting	-3 -17 -11 -29
w=meetings	35 -29 -30 -25
w=meets	-73 69 -41 -37
w=met	35 -72 -65 10
w=mission	38 -25 -29 -29
w=national	56 -47 -35 -54
w=negotiated	17 -6 -8 -9
w=negotiations	26 -19 -15 -19
w=open	-4 15 -9 -2
w=opened	30 -14 -9 -19
w=opening	-18 28 -51 -53
w=panel	-13 22 -24 -23
w=parley	37 -39 -24 -14
w=party	-2 -19 -51 14
w=phone	-19 -15 -10 20
w=present	68 -50 -49 -61
w=presided	15 -7 -6 -4
w=pull-aside	32 -14 -28 -30
w=questioned	57 -15 -25 -58
w=ran	69 -62 -37 -70
w=reading	55 -58 -47 -53
w=received	82 -20 -32 -59
w=receives	-44 47 -41 -58
w=reception	32 -26 -13 -32
w=reconvened	22 -3 -20 -11
w=retreat	0 0 9 -67
w=round	37 8 -62 -38
w=sat	64 -74 -41 -44
w=saw	76 -58 -35 -67
w=see	-32 -12 30 -39
w=seen	-18 -13 -18 18
w=session	6 -13 8 -65
w=shared	33 -32 -19 -30
w=shook	67 -59 -14 -56
w=shuttled	15 -2 -6 -8
w=signed	41 -41 -23 -26
w=signing	57 -19 -43 -50
w=sit	39 -26 -44 -56
w=sits	-6 31 -8 -26
w=sitting	0 -22 -37 3
w=speak	-5 11 -6 -1
w=spoke	90 -51 -30 -95
w=squeezed	36 -23 -26 -37
w=summit	23 13 -49 -40
w=summoned	66 -25 -46 -36
w=supper	37 -28 -41 -23
w=synod	27 -11 -20 -17
w=table	21 -12 -26 -29
w=talk	-15 18 -28 -15
w=talked	-51 -47 -56 53
w=talking	48 -40 -47 -29
w=talks	24 -1 -45 -45
w=tea	42 -30 -45 -37
w=telephone	-18 24 -46 -36
w=telephoned	58 -44 -30 -49
w=third	-22 -20 21 -7
w=together	-3 -45 -35 10
w=toured	50 -19 -22 -37
w=town-hall	-27 24 -11 -11
w=travel	-5 14 -6 -6
w=travelled	19 -9 -15 -12
w=trial	39 -33 -39 -25
w=trip	31 -28 -10 -37
w=unclear	-10 -8 -7 10
w=video	35 -23 -15 -28
w=vigil	25 -29 -15 -16
w=visit	10 -18 2 -34
w=visited	54 -40 -8 -69
w=voted	35 -22 -25 -32
w=welcomed	84 -46 -30 -80
w=welcomes	50 -63 -15 -46
w=went	25 -17 -6 -15
w=withdrew	62 -55 -40 -57`;
/** Weights of the place classifier. */
export const PLACE = `no yes
attribute	83 -83
between	31 -31
bracket	31 -31
clauses=0|after	-34 34
clauses=0|before	-26 26
clauses=1|before	22 -22
clauses=2|before	26 -26
dateline	-63 63
dateline-capitals	-47 47
head=#|at	-38 38
head=,|for	32 -32
head=,|of	63 -63
head=;|from	22 -22
head=<date>|at	-36 36
head=<date>|between	17 -17
head=<date>|from	33 -33
head=<number>|near	29 -29
head=<organisation>|at	-15 15
head=<organisation>|in	-20 20
head=<person>|at	-24 24
head=<person>|for	21 -21
head=<person>|from	16 -16
head=<person>|of	35 -35
head=<person>|to	-33 33
head=<place>|of	-18 18
head=<place>|on	-40 40
head=<place>|to	-22 22
head=<place>|with	30 -30
head=<quote>|in	-26 26
head=acacia|at	-29 29
head=across|from	-36 36
head=again|in	-22 22
head=agenc|at	-16 16
head=aid|to	31 -31
head=alon|to	24 -24
head=ambassador|in	44 -44
head=ambassador|of	34 -34
head=analyst|at	21 -21
head=announc|in	26 -26
head=apolog|from	19 -19
head=appeal|in	-17 17
head=appear|in	-20 20
head=archbishop|of	40 -40
head=ash|in	36 -36
head=ask|to	-22 22
head=assembl|in	-37 37
head=back|from	-17 17
head=back|in	17 -17
head=back|over	22 -22
head=bakeri|in	-19 19
head=banker|at	35 -35
head=banker|from	39 -39
head=banquet|in	-36 36
head=barbecu|in	24 -24
head=bargain|at	-23 23
head=base|near	16 -16
head=bed|in	42 -42
head=been|to	-25 25
head=be|in	50 -50
head=bishop|of	42 -42
head=board|in	-20 20
head=bowl|for	20 -20
head=bridg|at	58 -58
head=bupati|of	-35 35
head=buyout|in	-29 29
head=bu|in	-28 28
head=calendar|of	-28 28
head=call|from	39 -39
head=call|to	41 -41
head=came|from	-16 16
head=carriag|at	-20 20
head=cathedr|of	-38 38
head=ceremoni|in	-29 29
head=chair|from	15 -15
head=chemist|from	26 -26
head=clinic|in	39 -39
head=close|in	-28 28
head=co-chair|by	19 -19
head=coach|in	23 -23
head=colleagu|from	30 -30
head=committe|of	30 -30
head=compani|in	19 -19
head=confer|with	21 -21
head=congress|in	-25 25
head=connect|at	32 -32
head=consul|of	35 -35
head=conven|by	23 -23
head=conven|in	22 -22
head=convers|in	35 -35
head=cook|from	26 -26
head=cooper|in	-18 18
head=council|in	15 -15
head=courtroom|in	-25 25
head=courtyard|at	-54 54
head=court|in	-18 18
head=court|on	-34 34
head=cousin|in	31 -31
head=custodi|in	29 -29
head=datu|of	26 -26
head=dawn|in	28 -28
head=debat|in	-22 22
head=deleg|in	30 -30
head=deleg|of	25 -25
head=dine|in	37 -37
head=dinghi|off	-19 19
head=dinner|in	26 -26
head=dinner|with	22 -22
head=director|of	25 -25
head=disput|with	18 -18
head=district|in	40 -40
head=donor|in	41 -41
head=door|at	-27 27
head=down|to	28 -28
head=draw|in	-28 28
head=driver|in	-32 32
head=duke|of	36 -36
head=east|of	35 -35
head=elder|in	36 -36
head=elder|of	25 -25
head=emigr|to	28 -28
head=emir|of	41 -41
head=euro|for	42 -42
head=execut|of	35 -35
head=exhum|in	40 -40
head=expect|in	-18 18
head=fair|near	-22 22
head=farmer|in	37 -37
head=farmer|of	40 -40
head=farm|near	-25 25
head=farm|outside	-23 23
head=fire|at	35 -35
head=fled|to	25 -25
head=flight|in	32 -32
head=fli|to	-18 18
head=flower|from	17 -17
head=flown|to	54 -54
head=fly|to	-23 23
head=fog|in	33 -33
head=foot|near	-25 25
head=foreseen|in	21 -21
head=forum|in	33 -33
head=from|across	24 -24
head=garden|of	-32 32
head=gather|in	-25 25
head=gavel|of	34 -34
head=gener|of	43 -43
head=glass|at	-19 19
head=gone|to	34 -34
head=governor|of	68 -68
head=go|to	28 -28
head=guarante|for	33 -33
head=guest|from	16 -16
head=guitarist|from	26 -26
head=half|of	30 -30
head=hear|in	-30 30
head=histori|at	35 -35
head=home|in	-38 38
head=hospit|in	-35 35
head=host|in	-20 20
head=hotel|in	-27 27
head=hour|in	19 -19
head=hous|in	-26 26
head=hunt|in	17 -17
head=indaba|in	-23 23
head=inquiri|into	41 -41
head=invit|of	21 -21
head=invit|to	-29 29
head=in|from	21 -21
head=in|to	-30 30
head=island|of	-26 26
head=italian|at	-20 20
head=it|in	20 -20
head=labor|at	33 -33
head=labour|of	30 -30
head=ladi|of	-22 22
head=land|at	37 -37
head=land|in	31 -31
head=leader|from	33 -33
head=leader|of	30 -30
head=lead|at	-28 28
head=leak|off	28 -28
head=leav|in	21 -21
head=left|for	38 -38
head=librarian|of	30 -30
head=lighthous|at	-25 25
head=line|from	33 -33
head=link|from	22 -22
head=listen|at	-15 15
head=lunch|at	-33 33
head=lunch|in	19 -19
head=mahanayak|of	-43 43
head=maker|from	37 -37
head=man|in	43 -43
head=mass|in	29 -29
head=meet|at	39 -39
head=mellah|of	-38 38
head=merchant|from	25 -25
head=met|at	-17 17
head=met|on	-23 23
head=mill|at	-19 19
head=miner|in	-28 28
head=miner|to	-26 26
head=ministri|in	-24 24
head=minist|of	53 -53
head=monasteri|near	-30 30
head=more|in	-16 16
head=mosqu|in	-37 37
head=mufti|of	-34 34
head=nation|of	38 -38
head=negoti|from	23 -23
head=negoti|in	-21 21
head=night|in	-16 16
head=nobodi|from	20 -20
head=now|in	45 -45
head=nuncio|in	33 -33
head=offici|in	27 -27
head=offic|on	-31 31
head=oligarch|off	25 -25
head=onli|in	-33 33
head=on|in	-22 22
head=on|to	17 -17
head=open|in	-28 28
head=organis|in	-26 26
head=other|in	31 -31
head=out|from	32 -32
head=out|in	-17 17
head=owner|in	-30 30
head=pact|in	-22 22
head=parliament|in	-32 32
head=parliament|of	38 -38
head=parti|in	17 -17
head=partner|in	38 -38
head=peopl|in	-22 22
head=pipe|near	43 -43
head=plane|in	31 -31
head=plan|for	20 -20
head=plan|in	-28 28
head=pond|near	-26 26
head=poor|in	-19 19
head=port|of	-22 22
head=prai|in	30 -30
head=prefect|of	43 -43
head=presid|of	62 -62
head=press|in	-16 16
head=priest|of	-28 28
head=promis|at	-18 18
head=question|in	-29 29
head=rang|outside	-25 25
head=rate-sett|in	-19 19
head=receiv|at	19 -19
head=recept|at	-17 17
head=reconven|in	-26 26
head=recov|in	25 -25
head=remain|in	34 -34
head=report|in	35 -35
head=repres|of	26 -26
head=request|of	40 -40
head=restaur|in	-15 15
head=restaur|near	-15 15
head=result|from	16 -16
head=resum|in	-16 16
head=retreat|at	-17 17
head=river|at	-20 20
head=road|to	26 -26
head=roll|in	-17 17
head=room|at	-32 32
head=round|in	-28 28
head=said|in	-19 19
head=sail|for	21 -21
head=sat|in	-25 25
head=scandal|in	-40 40
head=school|at	-24 24
head=school|in	-26 26
head=scientist|in	-29 29
head=seen|in	-31 31
head=seminari|in	-26 26
head=sent|to	-16 16
head=session|at	-21 21
head=session|of	19 -19
head=session|on	35 -35
head=set|in	36 -36
head=shehu|of	42 -42
head=shoot|at	32 -32
head=shop|in	32 -32
head=sign|in	-15 15
head=sit|in	-33 33
head=south|of	43 -43
head=speaker|at	43 -43
head=spokeswoman|in	38 -38
head=spoke|about	16 -16
head=spoke|for	22 -22
head=stage|in	18 -18
head=stai|in	54 -54
head=stand-off|at	39 -39
head=start|in	-30 30
head=still|in	33 -33
head=still|outside	24 -24
head=stool|of	29 -29
head=strand|at	16 -16
head=striker|in	-23 23
head=stuck|at	23 -23
head=stuck|in	40 -40
head=sultan|of	58 -58
head=summit|in	30 -30
head=summon|to	-18 18
head=superior|in	28 -28
head=supervisor|in	-30 30
head=surgeri|in	30 -30
head=tabl|in	-30 30
head=talk|from	29 -29
head=talk|in	31 -31
head=talk|of	31 -31
head=tea|at	-16 16
head=termin|in	-32 32
head=them|from	27 -27
head=three|from	-43 43
head=togeth|at	-25 25
head=togeth|in	-31 31
head=togeth|to	-16 16
head=town|of	-25 25
head=tradit|in	-27 27
head=train|from	21 -21
head=train|in	24 -24
head=travel|from	27 -27
head=travel|in	35 -35
head=travel|to	-22 22
head=trawler|off	-18 18
head=trip|to	-17 17
head=twice|in	-26 26
head=up|in	37 -37
head=up|to	-15 15
head=veranda|in	-17 17
head=verdict|in	-32 32
head=video|from	16 -16
head=villag|of	-32 32
head=visitor|from	15 -15
head=vote|in	30 -30
head=water|in	-21 21
head=wed|in	44 -44
head=week|of	17 -17
head=were|in	-16 16
head=west|of	28 -28
head=women|of	39 -39
head=woodcarv|of	-25 25
head=wreath|at	-21 21
head=wrestler|in	-22 22
head=written|in	31 -31
head=yacht|off	-21 21
heads-text	-30 30
in-title	-16 16
located|false	21 -21
located|true	-51 51
many:mine=false|owner=false	56 -56
many:mine=true|owner=false	61 -61
many:mine=true|owner=true	-54 54
many:near=-1	-29 29
many:near=-11-20	82 -82
many:near=-2	22 -22
many:near=-3	67 -67
many:near=-4-6	29 -29
many:near=-7-10	22 -22
many:near=0:-11-20	17 -17
many:near=0:-2	16 -16
many:near=0:-21+	20 -20
many:near=0:-4-6	-44 44
many:near=0:-7-10	33 -33
many:near=0:2	-35 35
many:near=0:3	-67 67
many:near=0:4-6	-23 23
many:near=0:7-10	-21 21
many:near=1	55 -55
many:near=11-20	25 -25
many:near=2	93 -93
many:near=3	39 -39
many:near=4-6	23 -23
n=#	-30 30
n=&	28 -28
n='s	64 -64
n=(	-40 40
n=)	41 -41
n=:	-17 17
n=;	26 -26
n=<date>	-49 49
n=<person>	18 -18
n=<quote>	26 -26
n=after	36 -36
n=agreed	47 -47
n=also	20 -20
n=and	24 -24
n=are	61 -61
n=asked	25 -25
n=at	42 -42
n=attended	-16 16
n=bakery	29 -29
n=bank	21 -21
n=barracks	-18 18
n=between	-28 28
n=bookshop	34 -34
n=bridge	-22 22
n=briefed	-44 44
n=burns	22 -22
n=by	15 -15
n=called	-30 30
n=came	22 -22
n=campus	58 -58
n=castle	-17 17
n=chaired	20 -20
n=chamber	41 -41
n=city	-36 36
n=closed	35 -35
n=cobalt	30 -30
n=councillor	19 -19
n=countries	39 -39
n=crossed	25 -25
n=crossing	-37 37
n=dailies	31 -31
n=dam	40 -40
n=dealer	29 -29
n=decides	27 -27
n=defended	-44 44
n=describe	23 -23
n=did	-33 33
n=diner	-27 27
n=dinner	-33 33
n=district	49 -49
n=drove	32 -32
n=eats	26 -26
n=empty-handed	-28 28
n=envoy	32 -32
n=every	-20 20
n=fell	32 -32
n=floods	39 -39
n=for	-36 36
n=from	-17 17
n=gathering	-28 28
n=geologists	28 -28
n=governor	40 -40
n=governors	27 -27
n=had	54 -54
n=has	34 -34
n=headquarters	-37 37
n=heard	-27 27
n=holding	28 -28
n=home	-17 17
n=hospital	-38 38
n=hosted	-25 25
n=hotel	-26 26
n=in	-29 29
n=insist	36 -36
n=investors	-25 25
n=is	-20 20
n=its	40 -40
n=itself	37 -37
n=jail	48 -48
n=leaders	37 -37
n=line	41 -41
n=master	28 -28
n=may	29 -29
n=met	40 -40
n=mine	45 -45
n=minister	35 -35
n=mission	31 -31
n=navies	31 -31
n=never	29 -29
n=newspapers	25 -25
n=night	30 -30
n=on	-52 52
n=one	-39 39
n=opened	-15 15
n=packed	-30 30
n=paid	-41 41
n=palace	39 -39
n=parish	20 -20
n=perch	34 -34
n=port	33 -33
n=premier	24 -24
n=prison	-19 19
n=regional	40 -40
n=replied	32 -32
n=said	20 -20
n=sat	18 -18
n=says	43 -43
n=secretary	23 -23
n=selectboard	-36 36
n=sent	34 -34
n=set	-23 23
n=showground	-37 37
n=signed	-39 39
n=still	38 -38
n=summit	38 -38
n=takes	32 -32
n=that	48 -48
n=they	-33 33
n=this	-36 36
n=tour	40 -40
n=transport	17 -17
n=travelled	31 -31
n=until	-26 26
n=walked	42 -42
n=want	-32 32
n=when	55 -55
n=where	-40 40
n=who	21 -21
n=will	32 -32
n=with	-33 33
n=without	-34 34
n=won't	-24 24
n=—	48 -48
near=-1	-21 21
near=-11-20	82 -82
near=-3	67 -67
near=-4-6	29 -29
near=-7-10	22 -22
near=0:-21+	30 -30
near=0:11-20	17 -17
near=0:2	-36 36
near=0:21+	45 -45
near=0:3	-29 29
near=0:4-6	-24 24
near=0:7-10	-18 18
near=11-20	25 -25
near=2	71 -71
near=3	48 -48
near=4-6	27 -27
one:near=-2	-67 67
one:near=0:-1	16 -16
one:near=0:-21+	28 -28
one:near=0:-4-6	27 -27
one:near=0:2	-22 22
one:near=0:21+	57 -57
one:near=1	-23 23
one:near=2	44 -44
one:near=3	40 -40
one:near=4-6	21 -21
owns	64 -64
p2=# <date>	32 -32
p2=# <quote>	26 -26
p2=# at	-38 38
p2=# four	27 -27
p2=# ten	24 -24
p2=# the	49 -49
p2=, and	35 -35
p2=, for	32 -32
p2=, of	63 -63
p2=, said	19 -19
p2=, saw	23 -23
p2=, the	24 -24
p2=, when	27 -27
p2=, while	21 -21
p2=; from	22 -22
p2=<date> ,	36 -36
p2=<date> :	17 -17
p2=<date> at	-36 36
p2=<date> between	17 -17
p2=<date> from	33 -33
p2=<date> the	36 -36
p2=<number> near	29 -29
p2=<organisation> ,	-44 44
p2=<organisation> and	23 -23
p2=<organisation> at	-15 15
p2=<organisation> in	-20 20
p2=<person> (	31 -31
p2=<person> ,	25 -25
p2=<person> ;	34 -34
p2=<person> and	57 -57
p2=<person> at	-24 24
p2=<person> closed	28 -28
p2=<person> for	21 -21
p2=<person> from	16 -16
p2=<person> met	19 -19
p2=<person> of	35 -35
p2=<person> thanked	27 -27
p2=<person> to	-33 33
p2=<person> walet	33 -33
p2=<person> welcomed	22 -22
p2=<place> :	52 -52
p2=<place> ;	27 -27
p2=<place> of	-18 18
p2=<place> on	-40 40
p2=<place> to	-22 22
p2=<place> with	30 -30
p2=<quote> asked	19 -19
p2=<quote> in	-26 26
p2=about the	40 -40
p2=acacia at	-29 29
p2=across from	-36 36
p2=again in	-22 22
p2=agencies at	-16 16
p2=aides to	31 -31
p2=alone to	24 -24
p2=ambassador in	46 -46
p2=ambassadors in	-39 39
p2=ambassadors of	34 -34
p2=analyst at	21 -21
p2=and the	58 -58
p2=announced in	26 -26
p2=apologies from	19 -19
p2=appeal in	-17 17
p2=appeared in	-20 20
p2=archbishop of	40 -40
p2=as the	23 -23
p2=ash in	36 -36
p2=asked to	-22 22
p2=assembled in	-18 18
p2=assembly in	-25 25
p2=at a	-27 27
p2=at the	-68 68
p2=back from	-17 17
p2=back in	17 -17
p2=back over	22 -22
p2=back the	-25 25
p2=bakery in	-19 19
p2=banker from	39 -39
p2=bankers at	35 -35
p2=banquet in	-36 36
p2=barbecue in	24 -24
p2=bargaining at	-23 23
p2=base near	16 -16
p2=be in	50 -50
p2=bed in	42 -42
p2=been to	-25 25
p2=bishop of	36 -36
p2=bishops of	32 -32
p2=board in	-20 20
p2=bowls for	20 -20
p2=bridge at	58 -58
p2=bupati of	-35 35
p2=bus in	-28 28
p2=buses reached	-17 17
p2=buyouts in	-29 29
p2=by evening	17 -17
p2=calendar of	-28 28
p2=call from	39 -39
p2=called to	41 -41
p2=came from	-16 16
p2=carriage at	-20 20
p2=cathedral of	-38 38
p2=ceremony in	-29 29
p2=chair ,	23 -23
p2=chair ;	24 -24
p2=chaired ;	26 -26
p2=chaired from	15 -15
p2=chemist from	26 -26
p2=clear whether	24 -24
p2=clearing house	32 -32
p2=clinic in	39 -39
p2=close the	34 -34
p2=closed in	-28 28
p2=co-chaired by	19 -19
p2=coaching in	23 -23
p2=colleague from	30 -30
p2=committee of	30 -30
p2=companies in	19 -19
p2=conference in	-42 42
p2=conferred with	21 -21
p2=congress in	-25 25
p2=connection at	32 -32
p2=consul of	35 -35
p2=consultation in	19 -19
p2=convened by	23 -23
p2=convened in	23 -23
p2=conversations in	35 -35
p2=cooks from	26 -26
p2=cooperatives in	-18 18
p2=council in	15 -15
p2=court in	-18 18
p2=court on	-34 34
p2=courtroom in	-25 25
p2=courtyard at	-54 54
p2=cousin in	31 -31
p2=custody in	29 -29
p2=d -	21 -21
p2=datu of	26 -26
p2=dawn in	28 -28
p2=debate in	-22 22
p2=delegate of	25 -25
p2=delegation in	30 -30
p2=dinghy off	-19 19
p2=dining in	37 -37
p2=dinner in	26 -26
p2=dinner with	22 -22
p2=directors of	25 -25
p2=dispute with	18 -18
p2=disputed :	16 -16
p2=districts in	40 -40
p2=donors in	41 -41
p2=door at	-27 27
p2=down to	28 -28
p2=draw in	-28 28
p2=drivers in	-32 32
p2=duke of	36 -36
p2=east of	35 -35
p2=eats ,	27 -27
p2=elders in	36 -36
p2=elders of	25 -25
p2=emigrated to	28 -28
p2=emir of	41 -41
p2=ended a	31 -31
p2=euros for	42 -42
p2=exhumations in	40 -40
p2=expected in	-18 18
p2=fair near	-22 22
p2=far as	31 -31
p2=farm near	-25 25
p2=farm outside	-23 23
p2=farmer in	37 -37
p2=farmer of	40 -40
p2=fighting round	29 -29
p2=fire were	18 -18
p2=fired at	35 -35
p2=fled to	25 -25
p2=flies to	-18 18
p2=flight in	32 -32
p2=flowers from	17 -17
p2=flown to	54 -54
p2=fly to	-23 23
p2=fog in	33 -33
p2=foot near	-25 25
p2=for the	38 -38
p2=for whom	20 -20
p2=foreseen in	21 -21
p2=forum in	33 -33
p2=from across	24 -24
p2=from occupied	23 -23
p2=from three	31 -31
p2=galleries ,	28 -28
p2=garden of	-32 32
p2=gather in	-41 41
p2=gathers in	-38 38
p2=gavel of	34 -34
p2=general of	43 -43
p2=glass at	-19 19
p2=go to	28 -28
p2=gone to	34 -34
p2=governor of	68 -68
p2=governors of	18 -18
p2=guarantees for	33 -33
p2=guest from	16 -16
p2=guests were	29 -29
p2=guitarist from	26 -26
p2=had met	24 -24
p2=half of	30 -30
p2=have visited	-26 26
p2=hearing in	-29 29
p2=history at	35 -35
p2=home in	-38 38
p2=hospital in	-35 35
p2=hosted ;	20 -20
p2=hosted in	-20 20
p2=hosted two	28 -28
p2=hotel in	-27 27
p2=hours in	19 -19
p2=house in	-26 26
p2=how far	25 -25
p2=hunting in	17 -17
p2=in from	21 -21
p2=in the	-54 54
p2=in to	-30 30
p2=indaba in	-23 23
p2=inquiry into	41 -41
p2=invitation of	21 -21
p2=invitation to	50 -50
p2=invited to	-36 36
p2=island of	-26 26
p2=it in	20 -20
p2=italian at	-20 20
p2=known as	24 -24
p2=labor at	33 -33
p2=labourers of	30 -30
p2=lady of	-22 22
p2=land at	37 -37
p2=landed in	31 -31
p2=lead at	-28 28
p2=leader of	30 -30
p2=leaders from	33 -33
p2=leaking off	28 -28
p2=leave in	21 -21
p2=left for	38 -38
p2=librarians of	30 -30
p2=lighthouse at	-25 25
p2=line from	33 -33
p2=link from	22 -22
p2=listening at	-15 15
p2=ludvik closed	25 -25
p2=lunch at	-33 33
p2=lunched in	23 -23
p2=mahanayake of	-43 43
p2=maker from	37 -37
p2=man in	43 -43
p2=manager ,	27 -27
p2=mass in	29 -29
p2=mayor of	-17 17
p2=mayors of	61 -61
p2=meet at	39 -39
p2=meet in	25 -25
p2=meeting in	-22 22
p2=meetings in	-16 16
p2=meets in	-34 34
p2=mellah of	-38 38
p2=merchants from	25 -25
p2=met at	-17 17
p2=met on	-23 23
p2=mill at	-19 19
p2=miners in	-28 28
p2=miners to	-26 26
p2=minister of	48 -48
p2=ministers of	30 -30
p2=ministry in	-24 24
p2=monastery near	-30 30
p2=more in	-16 16
p2=mosque in	-37 37
p2=mufti of	-34 34
p2=nations of	38 -38
p2=negotiations from	23 -23
p2=negotiations in	-21 21
p2=never left	36 -36
p2=next comes	32 -32
p2=next is	-17 17
p2=night in	-16 16
p2=nobody from	20 -20
p2=now in	45 -45
p2=numbers ;	18 -18
p2=nuncio in	33 -33
p2=of the	63 -63
p2=office ,	40 -40
p2=office in	28 -28
p2=office on	-31 31
p2=officers in	-34 34
p2=officials in	27 -27
p2=oligarch off	25 -25
p2=on <date>	31 -31
p2=on in	-28 28
p2=on the	48 -48
p2=on to	17 -17
p2=one in	36 -36
p2=only in	-33 33
p2=open in	-24 24
p2=opened in	-17 17
p2=order ,	23 -23
p2=organisations in	-26 26
p2=other in	31 -31
p2=out from	32 -32
p2=out in	-17 17
p2=out the	-33 33
p2=over the	41 -41
p2=owners in	-30 30
p2=pact in	-22 22
p2=panel that	18 -18
p2=parliament of	38 -38
p2=parliaments in	-32 32
p2=partners in	38 -38
p2=party in	17 -17
p2=patrol the	21 -21
p2=people in	-22 22
p2=pipe near	43 -43
p2=place :	-33 33
p2=plane in	31 -31
p2=planned for	20 -20
p2=planned in	-28 28
p2=pond near	-26 26
p2=poor in	-19 19
p2=port of	-22 22
p2=prairie &	25 -25
p2=prayed in	30 -30
p2=prefect of	43 -43
p2=presidency of	18 -18
p2=president of	49 -49
p2=presidents of	38 -38
p2=press in	-16 16
p2=priest of	-28 28
p2=promise at	-18 18
p2=questions in	-29 29
p2=range outside	-25 25
p2=rate-setters in	-19 19
p2=received at	19 -19
p2=reception at	-17 17
p2=reconvene in	-26 26
p2=recovering in	25 -25
p2=remained in	34 -34
p2=reopen the	-32 32
p2=report in	32 -32
p2=reporters in	28 -28
p2=representatives of	26 -26
p2=request of	40 -40
p2=restaurant in	-15 15
p2=restaurant near	-15 15
p2=result from	16 -16
p2=resume in	-16 16
p2=retreat at	-17 17
p2=river at	-20 20
p2=road :	20 -20
p2=road to	26 -26
p2=roll in	-17 17
p2=room at	-32 32
p2=round in	-28 28
p2=said in	-19 19
p2=said that	22 -22
p2=sails for	21 -21
p2=samba school	27 -27
p2=sat in	-25 25
p2=scandal in	-40 40
p2=school at	-24 24
p2=school in	-26 26
p2=scientists in	-29 29
p2=seen in	-31 31
p2=seminary in	-26 26
p2=sent to	-16 16
p2=session ,	-43 43
p2=session at	-21 21
p2=session of	19 -19
p2=session on	35 -35
p2=set in	36 -36
p2=shehu of	42 -42
p2=sheikhs ,	21 -21
p2=shooting at	32 -32
p2=shop in	32 -32
p2=signed in	-20 20
p2=signing in	19 -19
p2=since the	27 -27
p2=sits in	-33 33
p2=south of	43 -43
p2=speaker at	43 -43
p2=spoke about	16 -16
p2=spoke for	22 -22
p2=spokeswoman in	38 -38
p2=stage in	18 -18
p2=stand-off at	39 -39
p2=start in	-30 30
p2=stayed in	54 -54
p2=still in	33 -33
p2=still outside	24 -24
p2=stool of	29 -29
p2=stop in	51 -51
p2=stops in	-28 28
p2=stranded at	16 -16
p2=strikers in	-23 23
p2=stuck at	23 -23
p2=stuck in	40 -40
p2=sultan of	58 -58
p2=summit in	30 -30
p2=summoned to	-18 18
p2=superior in	28 -28
p2=supervisors in	-30 30
p2=surgery in	30 -30
p2=surprise ,	21 -21
p2=table in	-30 30
p2=table that	23 -23
p2=talk of	31 -31
p2=talks from	29 -29
p2=talks in	31 -31
p2=tea at	-16 16
p2=telephone ,	19 -19
p2=terminal in	-32 32
p2=thanked the	24 -24
p2=that left	33 -33
p2=the nameplate	32 -32
p2=the old	29 -29
p2=the same	29 -29
p2=the shrinking	29 -29
p2=the six	28 -28
p2=them from	27 -27
p2=there were	16 -16
p2=three from	-43 43
p2=to leave	17 -17
p2=to see	17 -17
p2=to the	-62 62
p2=together at	-25 25
p2=together in	-31 31
p2=together to	-16 16
p2=town of	-25 25
p2=traditions in	-27 27
p2=train from	21 -21
p2=training in	24 -24
p2=travel to	-23 23
p2=travelled from	27 -27
p2=travelling in	35 -35
p2=trawler off	-18 18
p2=trip to	-17 17
p2=twice in	-26 26
p2=up in	37 -37
p2=up the	33 -33
p2=up to	-15 15
p2=veranda in	-17 17
p2=verdict in	-32 32
p2=video from	16 -16
p2=village of	-32 32
p2=villages above	-17 17
p2=visitor from	15 -15
p2=vote in	30 -30
p2=water in	-21 21
p2=wedding in	44 -44
p2=week of	17 -17
p2=were in	-16 16
p2=west of	28 -28
p2=when the	-35 35
p2=who heads	20 -20
p2=will visit	-15 15
p2=women of	39 -39
p2=woodcarvers of	-25 25
p2=wreath ,	64 -64
p2=wreath at	-21 21
p2=wrestlers in	-22 22
p2=written in	31 -31
p2=yacht off	-21 21
p2=— visited	-20 20
p=#|mine=false|false	28 -28
p=#|mine=false|true	-18 18
p=&	25 -25
p=(	31 -31
p=(|mine=true|true	31 -31
p=,|mine=true|true	20 -20
p=-	28 -28
p=-|mine=true|true	28 -28
p=:|mine=false|false	24 -24
p=:|mine=false|true	-33 33
p=:|mine=true|true	57 -57
p=;	52 -52
p=;|mine=false|false	22 -22
p=;|mine=false|true	29 -29
p=;|mine=true|true	38 -38
p=<date>	44 -44
p=<date>|mine=true|true	40 -40
p=<person>	25 -25
p=<person>|mine=false|false	45 -45
p=<quote>	26 -26
p=<quote>|mine=false|false	24 -24
p=about	16 -16
p=about|mine=false|true	16 -16
p=above	-17 17
p=above|mine=true|true	-17 17
p=across	24 -24
p=across|mine=true|true	24 -24
p=and	17 -17
p=and|mine=true|false	30 -30
p=and|mine=true|true	28 -28
p=as	37 -37
p=asked	19 -19
p=asked|mine=true|true	19 -19
p=as|mine=false|true	32 -32
p=at	-18 18
p=at|mine=false|false	17 -17
p=at|mine=true|true	-20 20
p=a|mine=false|false	33 -33
p=a|mine=false|true	25 -25
p=a|mine=true|true	-25 25
p=between	26 -26
p=between|mine=true|true	26 -26
p=by	35 -35
p=by|mine=false|true	17 -17
p=by|mine=true|true	29 -29
p=closed	37 -37
p=closed|mine=false|false	22 -22
p=closed|mine=true|true	28 -28
p=comes	32 -32
p=comes|mine=false|false	17 -17
p=comes|mine=true|true	25 -25
p=evening	17 -17
p=evening|mine=true|true	18 -18
p=far	25 -25
p=far|mine=false|false	16 -16
p=far|mine=true|true	21 -21
p=for	31 -31
p=for|mine=false|true	69 -69
p=for|mine=true|true	27 -27
p=four	27 -27
p=four|mine=false|false	23 -23
p=four|mine=true|true	25 -25
p=from	24 -24
p=from|mine=false|true	71 -71
p=from|mine=true|false	35 -35
p=heads	20 -20
p=heads|mine=true|true	20 -20
p=his|mine=false|false	38 -38
p=house	32 -32
p=house|mine=false|false	16 -16
p=into	16 -16
p=into|mine=false|false	81 -81
p=into|mine=false|true	42 -42
p=into|mine=true|true	-38 38
p=in|mine=false|false	46 -46
p=in|mine=false|true	-18 18
p=in|mine=true|false	47 -47
p=in|mine=true|true	-60 60
p=is	-17 17
p=is|mine=false|false	-21 21
p=is|mine=false|true	44 -44
p=leave	17 -17
p=leave|mine=true|true	17 -17
p=left	41 -41
p=left|mine=false|false	20 -20
p=left|mine=false|true	38 -38
p=met	33 -33
p=met|mine=true|true	27 -27
p=nameplate	32 -32
p=nameplate|mine=false|false	26 -26
p=near	-29 29
p=near|mine=false|false	45 -45
p=near|mine=false|true	29 -29
p=near|mine=true|true	-49 49
p=new|mine=false|false	45 -45
p=new|mine=false|true	-40 40
p=occupied	23 -23
p=occupied|mine=false|true	23 -23
p=of	20 -20
p=off	-20 20
p=off|mine=false|false	56 -56
p=off|mine=false|true	20 -20
p=off|mine=true|true	-42 42
p=of|mine=false|true	50 -50
p=of|mine=true|false	18 -18
p=of|mine=true|true	15 -15
p=old	29 -29
p=old|mine=true|true	29 -29
p=on|mine=false|false	78 -78
p=outside	-27 27
p=outside|mine=false|true	24 -24
p=outside|mine=true|true	-33 33
p=over	25 -25
p=over|mine=false|false	25 -25
p=over|mine=false|true	18 -18
p=reached	-17 17
p=reached|mine=false|false	-26 26
p=reached|mine=false|true	51 -51
p=round	29 -29
p=round|mine=false|false	20 -20
p=said	19 -19
p=said|mine=false|true	16 -16
p=same	29 -29
p=same|mine=true|true	29 -29
p=saw	23 -23
p=saw|mine=true|true	20 -20
p=school	27 -27
p=school|mine=false|false	19 -19
p=see	17 -17
p=see|mine=true|true	17 -17
p=shrinking	29 -29
p=shrinking|mine=true|true	29 -29
p=six	28 -28
p=six|mine=true|true	27 -27
p=ten	24 -24
p=ten|mine=false|false	18 -18
p=thanked	27 -27
p=thanked|mine=false|false	24 -24
p=that	40 -40
p=that|mine=false|true	22 -22
p=that|mine=true|true	32 -32
p=the|mine=false|false	79 -79
p=the|mine=true|true	-27 27
p=three	31 -31
p=three|mine=true|true	26 -26
p=to	-37 37
p=to|mine=false|false	119 -119
p=to|mine=true|true	-92 92
p=two	28 -28
p=two|mine=true|true	28 -28
p=visit	-15 15
p=visited	-35 35
p=visited|mine=true|true	-35 35
p=visit|mine=false|false	46 -46
p=visit|mine=true|true	-28 28
p=walet	33 -33
p=walet|mine=false|false	24 -24
p=welcomed	22 -22
p=welcomed|mine=true|true	22 -22
p=were	36 -36
p=were|mine=false|false	20 -20
p=were|mine=false|true	18 -18
p=were|mine=true|true	26 -26
p=when	27 -27
p=when|mine=true|true	25 -25
p=whether	28 -28
p=whether|mine=true|true	24 -24
p=while	21 -21
p=while|mine=false|true	21 -21
p=whom	20 -20
p=whom|mine=true|true	20 -20
p=with	51 -51
p=with|mine=true|true	43 -43
places=1	-77 77
places=3	41 -41
places=4	24 -24
quoted	73 -73
read-as=organisation	46 -46
sentence=1	19 -19
sentence=2	26 -26
times=0	46 -46
times=1	23 -23
times=2	-39 39
times=3	-42 42
v=accept	28 -28
v=accept|of	28 -28
v=address	-18 18
v=address|in	-18 18
v=adjourn	-30 30
v=adjourn|in	-30 30
v=agre	21 -21
v=agre|the	21 -21
v=announc	32 -32
v=announc|from	16 -16
v=announc|in	26 -26
v=answer	21 -21
v=answer|at	32 -32
v=answer|from	-18 18
v=appear	-20 20
v=appear|in	-20 20
v=arrest	28 -28
v=arrest|in	28 -28
v=ask|asked	19 -19
v=ask|in	30 -30
v=ask|to	-22 22
v=assembl	-18 18
v=assembl|in	-18 18
v=attend|in	-43 43
v=attend|of	29 -29
v=attend|that	23 -23
v=bargain	-23 23
v=bargain|at	-23 23
v=be	18 -18
v=becom	31 -31
v=becom|of	31 -31
v=been	-25 25
v=been|to	-25 25
v=be|in	16 -16
v=board	31 -31
v=board|in	31 -31
v=book	22 -22
v=book|of	22 -22
v=borrow	-19 19
v=borrow|off	-19 19
v=brief	30 -30
v=brief|in	-39 39
v=brought	44 -44
v=brought|of	22 -22
v=brought|the	38 -38
v=call|in	-53 53
v=call|nameplate	32 -32
v=call|of	-25 25
v=came|and	35 -35
v=came|at	-25 25
v=came|from	-16 16
v=came|in	35 -35
v=came|of	28 -28
v=cancel	-22 22
v=cancel|to	-17 17
v=chair	30 -30
v=chair|;	26 -26
v=chair|from	15 -15
v=close	33 -33
v=close|:	17 -17
v=close|at	36 -36
v=close|closed	37 -37
v=close|in	-22 22
v=close|of	35 -35
v=close|the	-31 31
v=co-chair	28 -28
v=co-chair|and	19 -19
v=co-chair|by	19 -19
v=coach	23 -23
v=coach|in	23 -23
v=come	17 -17
v=come|outside	-25 25
v=come|the	45 -45
v=condemn	50 -50
v=condemn|in	50 -50
v=confer	43 -43
v=confer|at	-20 20
v=confer|from	30 -30
v=confer|the	40 -40
v=confer|with	21 -21
v=conven|at	-31 31
v=conven|by	23 -23
v=cross	-17 17
v=cross|at	-20 20
v=cross|near	-25 25
v=delai	33 -33
v=delai|in	33 -33
v=detain	30 -30
v=detain|in	30 -30
v=diall	21 -21
v=diall|from	21 -21
v=dine|off	-21 21
v=drew	33 -33
v=drew|of	33 -33
v=drove	-32 32
v=drove|the	-18 18
v=drove|to	-18 18
v=eat	27 -27
v=eat|,	27 -27
v=emigr	28 -28
v=emigr|to	28 -28
v=end	34 -34
v=end|a	31 -31
v=expect	-44 44
v=expect|in	-37 37
v=extend	-23 23
v=extend|in	-23 23
v=face	25 -25
v=face|in	25 -25
v=fire	35 -35
v=fire|at	35 -35
v=fix	-32 32
v=fix|in	-32 32
v=fli	-18 18
v=fli|to	-18 18
v=fly	-23 23
v=fly|to	-23 23
v=follow	28 -28
v=follow|from	39 -39
v=found	34 -34
v=found|a	34 -34
v=gather	16 -16
v=gather|,	36 -36
v=gather|near	-26 26
v=gather|the	-24 24
v=gave|and	30 -30
v=gave|at	-17 17
v=give	-25 25
v=give|in	-48 48
v=go	28 -28
v=goe	-21 21
v=goe|in	-22 22
v=got	25 -25
v=got|as	31 -31
v=go|to	28 -28
v=ground	36 -36
v=ground|in	36 -36
v=ha	56 -56
v=had	61 -61
v=had|<date>	27 -27
v=had|for	29 -29
v=had|in	30 -30
v=had|to	62 -62
v=hand	-22 22
v=hand|in	-17 17
v=happen	-36 36
v=happen|the	-36 36
v=ha|in	47 -47
v=ha|off	25 -25
v=ha|to	25 -25
v=head	20 -20
v=head|heads	20 -20
v=hear	21 -21
v=hear|of	23 -23
v=held|with	30 -30
v=hire	-20 20
v=hire|at	-20 20
v=hold	35 -35
v=hold|in	-22 22
v=hold|on	35 -35
v=host|;	26 -26
v=host|in	-21 21
v=host|of	31 -31
v=host|two	28 -28
v=huddl	-30 30
v=huddl|in	-30 30
v=hunt	17 -17
v=hunt|in	17 -17
v=imprison	43 -43
v=imprison|of	43 -43
v=invit	-22 22
v=invit|of	38 -38
v=invit|the	-15 15
v=invit|to	-34 34
v=is|:	16 -16
v=is|near	-30 30
v=is|of	30 -30
v=join|from	23 -23
v=join|in	-20 20
v=kept	27 -27
v=kept|the	27 -27
v=know	23 -23
v=know|of	23 -23
v=laid	-21 21
v=laid|at	-21 21
v=land	25 -25
v=land|in	31 -31
v=lead	-28 28
v=lead|at	-28 28
v=leak	28 -28
v=leak|off	28 -28
v=leav	22 -22
v=leav|in	21 -21
v=leav|leave	17 -17
v=led	19 -19
v=led|from	22 -22
v=led|in	17 -17
v=left	34 -34
v=left|for	34 -34
v=let	24 -24
v=let|to	24 -24
v=link	-61 61
v=link|and	-39 39
v=link|from	-44 44
v=listen	-15 15
v=listen|at	-15 15
v=lunch	23 -23
v=lunch|in	23 -23
v=made	34 -34
v=made|from	34 -34
v=meet|'s	-38 38
v=meet|in	19 -19
v=meet|the	-42 42
v=met	21 -21
v=met|at	-61 61
v=met|met	33 -33
v=met|of	38 -38
v=met|on	-23 23
v=miss|at	32 -32
v=negoti	-16 16
v=negoti|in	-16 16
v=occupi|occupied	23 -23
v=open|,	27 -27
v=open|at	-27 27
v=pack|from	16 -16
v=pai	20 -20
v=pai|in	-30 30
v=pai|the	38 -38
v=plan	34 -34
v=plan|for	20 -20
v=plan|in	24 -24
v=prai	30 -30
v=prais	26 -26
v=prais|to	26 -26
v=prai|in	30 -30
v=present	18 -18
v=present|;	18 -18
v=presid	41 -41
v=presid|of	28 -28
v=promis	19 -19
v=promis|in	19 -19
v=put	-19 19
v=put|the	-25 25
v=reach	-17 17
v=reach|reached	-17 17
v=receiv|in	-36 36
v=receiv|of	35 -35
v=receiv|the	25 -25
v=recov	41 -41
v=recov|in	41 -41
v=remain	34 -34
v=remain|in	34 -34
v=reopen	-29 29
v=reopen|in	-29 29
v=repres	49 -49
v=repres|,	47 -47
v=resum	36 -36
v=resum|at	41 -41
v=sai	41 -41
v=said	23 -23
v=said|at	21 -21
v=said|from	25 -25
v=said|of	23 -23
v=said|said	19 -19
v=said|that	22 -22
v=sai|in	29 -29
v=sat|the	-29 29
v=saw	23 -23
v=saw|saw	23 -23
v=schedul	31 -31
v=schedul|in	31 -31
v=seab	21 -21
v=seab|for	21 -21
v=seat	17 -17
v=seat|of	17 -17
v=see	-18 18
v=see|at	-21 21
v=see|see	17 -17
v=send	18 -18
v=send|,	18 -18
v=sent|and	40 -40
v=sent|from	24 -24
v=sent|the	-17 17
v=sent|to	-16 16
v=set	-34 34
v=set|at	-27 27
v=set|from	32 -32
v=set|in	-23 23
v=shake	-28 28
v=shake|in	-28 28
v=share	-23 23
v=share|:	20 -20
v=share|a	-27 27
v=shook	16 -16
v=shook|in	16 -16
v=shout	28 -28
v=shout|,	28 -28
v=show	25 -25
v=show|far	25 -25
v=sign	-21 21
v=sign|at	-21 21
v=sign|in	-20 20
v=speak	19 -19
v=speak|of	30 -30
v=spent	-29 29
v=spent|in	-29 29
v=spoke	49 -49
v=spoke|about	16 -16
v=spoke|for	22 -22
v=spoke|in	42 -42
v=stai	54 -54
v=stai|in	54 -54
v=stood	27 -27
v=stood|outside	24 -24
v=strand	16 -16
v=strand|at	16 -16
v=struck	-28 28
v=struck|of	-28 28
v=stuck	45 -45
v=stuck|at	23 -23
v=stuck|in	40 -40
v=summon	-18 18
v=summon|of	25 -25
v=summon|to	-20 20
v=talk	-18 18
v=talk|off	-18 18
v=thank	37 -37
v=thank|thanked	27 -27
v=thank|the	24 -24
v=told	53 -53
v=told|in	28 -28
v=told|the	39 -39
v=took	-25 25
v=took|from	27 -27
v=took|in	22 -22
v=took|the	-45 45
v=took|to	45 -45
v=touch	-26 26
v=touch|in	-26 26
v=tour|near	16 -16
v=tour|of	-32 32
v=trade	-17 17
v=trade|in	-17 17
v=train	24 -24
v=train|in	24 -24
v=travel	28 -28
v=travel|from	27 -27
v=travel|in	35 -35
v=turn	31 -31
v=turn|of	16 -16
v=turn|over	25 -25
v=visit	-29 29
v=visit|above	-17 17
v=visit|in	30 -30
v=visit|visit	-15 15
v=visit|visited	-35 35
v=wait	-27 27
v=wait|the	-27 27
v=walk|in	-17 17
v=want	25 -25
v=want|of	23 -23
v=wa|;	24 -24
v=wa|at	-15 15
v=wa|from	39 -39
v=wa|the	22 -22
v=wa|whether	24 -24
v=welcom|in	30 -30
v=welcom|to	-33 33
v=welcom|welcomed	22 -22
v=went|in	-19 19
v=went|of	26 -26
v=went|to	-16 16
v=were|and	18 -18
v=were|in	-32 32
v=were|of	35 -35
v=were|the	23 -23
v=were|were	36 -36
v=will	-16 16
v=will|at	31 -31
v=will|from	-36 36
v=will|in	-15 15
v=wipe	-33 33
v=wipe|the	-33 33
v=wrote	-32 32
v=wrote|in	-32 32
v=|&	25 -25
v=|(	28 -28
v=|-	28 -28
v=|;	38 -38
v=|<date>	35 -35
v=|<quote>	26 -26
v=|a	-26 26
v=|across	24 -24
v=|and	25 -25
v=|as	24 -24
v=|at	-26 26
v=|between	26 -26
v=|comes	32 -32
v=|evening	17 -17
v=|for	63 -63
v=|four	27 -27
v=|from	36 -36
v=|house	32 -32
v=|into	41 -41
v=|is	-17 17
v=|left	41 -41
v=|old	29 -29
v=|outside	-23 23
v=|round	29 -29
v=|same	29 -29
v=|school	27 -27
v=|shrinking	29 -29
v=|six	28 -28
v=|ten	24 -24
v=|that	18 -18
v=|three	31 -31
v=|to	-16 16
v=|walet	33 -33
v=|when	27 -27
v=|whom	20 -20
v=|with	29 -29
wider-follows	16 -16`;
/** Weights of the date classifier. */
export const DATE = `no yes
alone=false|unknown	62 -62
alone=false|year	34 -34
alone=true|day	-21 21
alone=true|month	-53 53
alone=true|unknown	-32 32
alone=true|year	58 -58
clauses=0|after	-51 51
clauses=0|before	-31 31
clauses=2|before	-51 51
dates=0	-37 37
dates=1	-18 18
dates=2	21 -21
days=-1	-25 25
days=-2	-17 17
days=-21+	44 -44
days=-3	17 -17
days=-4-6	34 -34
days=0	-16 16
days=1	-35 35
days=3	19 -19
days=4-6	33 -33
has=a	20 -20
has=afternoon	-27 27
has=ago	35 -35
has=all	-18 18
has=april	-17 17
has=ash	-15 15
has=at	-58 58
has=autumn	24 -24
has=before	19 -19
has=clock	-39 39
has=dawn	-16 16
has=days	25 -25
has=eight	-42 42
has=eve	-43 43
has=four	23 -23
has=friday	23 -23
has=in	-31 31
has=later	17 -17
has=may	35 -35
has=morning	-38 38
has=nine	-42 42
has=noon	-66 66
has=november	19 -19
has=o	-39 39
has=oct	58 -58
has=october	33 -33
has=of	26 -26
has=p	-28 28
has=s	45 -45
has=six	-17 17
has=souls	-18 18
has=spring	42 -42
has=that	-33 33
has=today	20 -20
has=until	17 -17
has=weeks	19 -19
has=year	38 -38
has=yesterday	-33 33
head=#|in	41 -41
head=#|of	20 -20
head=<date>|about	17 -17
head=<organisation>|by	25 -25
head=<organisation>|on	24 -24
head=<person>|for	-52 52
head=<place>|for	23 -23
head=<place>|in	-23 23
head=accord|on	-37 37
head=adjourn|on	-27 27
head=again|in	-17 17
head=agreement|in	21 -21
head=agreement|on	-42 42
head=ahead|on	36 -36
head=all|of	-27 27
head=announc|for	-21 21
head=answer|by	17 -17
head=appear|on	-31 31
head=audienc|on	-27 27
head=back|in	-18 18
head=back|on	26 -26
head=beach|on	-24 24
head=boat|at	-30 30
head=bread|on	-27 27
head=call|for	-25 25
head=call|in	-21 21
head=call|off	-40 40
head=came|on	-19 19
head=car|on	-16 16
head=compact|on	35 -35
head=consult|on	39 -39
head=conven|on	-21 21
head=countri|in	16 -16
head=custodi|in	19 -19
head=dawn|on	-49 49
head=deal|by	18 -18
head=deni|on	30 -30
head=dialogu|on	-18 18
head=dinner|on	-34 34
head=dismiss|on	36 -36
head=district|on	-20 20
head=di|in	44 -44
head=driver|on	-18 18
head=due|on	22 -22
head=end|of	29 -29
head=end|on	-39 39
head=erupt|on	-25 25
head=evid|on	-48 48
head=fix|for	-15 15
head=floor|on	-35 35
head=follow|on	22 -22
head=fono|on	-22 22
head=galleri|on	-19 19
head=gather|on	-33 33
head=heifer|on	-31 31
head=held|in	29 -29
head=held|on	41 -41
head=hip|on	35 -35
head=home|on	16 -16
head=hope|for	37 -37
head=hotlin|on	-27 27
head=huddl|on	-29 29
head=iftar|on	-36 36
head=kilometr|by	30 -30
head=late|on	-30 30
head=learn|on	-36 36
head=leas|on	-27 27
head=lender|on	-27 27
head=lunch|on	-15 15
head=meet|in	22 -22
head=meet|on	50 -50
head=met|in	-32 32
head=midnight|on	-32 32
head=ministri|on	45 -45
head=minist|on	-21 21
head=minut|of	-36 36
head=minut|on	-28 28
head=mission|on	29 -29
head=nation|on	-41 41
head=of|in	25 -25
head=open|on	26 -26
head=out|of	-31 31
head=pass|in	19 -19
head=plan|for	-26 26
head=post|in	34 -34
head=press|on	-28 28
head=promis|in	18 -18
head=pull-asid|on	-18 18
head=quarrel|in	41 -41
head=ram|in	23 -23
head=rank|on	-22 22
head=react|to	33 -33
head=recal|in	30 -30
head=receiv|on	-42 42
head=releas|on	30 -30
head=replac|in	37 -37
head=resign|on	30 -30
head=resum|on	49 -49
head=room|on	-31 31
head=rule|before	31 -31
head=rule|by	23 -23
head=said|on	59 -59
head=sat|on	-22 22
head=shell|in	23 -23
head=side|on	-23 23
head=sit|on	-22 22
head=snow|in	33 -33
head=spoke|on	-36 36
head=stage|in	-18 18
head=stage|on	-32 32
head=state|on	-31 31
head=station|on	-35 35
head=street|in	28 -28
head=summon|on	15 -15
head=suspend|in	25 -25
head=telephon|on	-33 33
head=temper|on	-32 32
head=thi|on	-35 35
head=time|on	-44 44
head=togeth|on	-29 29
head=two|on	-16 16
head=video|on	28 -28
head=visit|on	-23 23
head=wa|at	-23 23
head=websit|on	-34 34
head=where|on	22 -22
head=who|on	-20 20
many:mine=false|owner=false	50 -50
many:mine=false|owner=true	24 -24
many:mine=true|owner=false	55 -55
many:mine=true|owner=true	-67 67
many:near=-1	-29 29
many:near=-11-20	58 -58
many:near=-2	23 -23
many:near=-3	27 -27
many:near=-4-6	27 -27
many:near=-7-10	60 -60
many:near=0:-2	-76 76
many:near=0:-21+	22 -22
many:near=0:-3	-40 40
many:near=0:1	-54 54
many:near=0:3	-60 60
many:near=0:4-6	-19 19
many:near=0:7-10	-48 48
many:near=11-20	39 -39
many:near=2	38 -38
many:near=3	20 -20
many:near=4-6	34 -34
many:near=7-10	78 -78
n='s	49 -49
n=;	-20 20
n=<date>	-58 58
n=<organisation>	34 -34
n=a	34 -34
n=after	-17 17
n=archbishop	28 -28
n=are	-28 28
n=assistant	-28 28
n=at	-20 20
n=australian	-47 47
n=auxiliary	-15 15
n=because	-24 24
n=began	64 -64
n=behind	28 -28
n=between	27 -27
n=billion	-21 21
n=blue	34 -34
n=breakfast	25 -25
n=by	48 -48
n=canal	16 -16
n=chair	42 -42
n=chat	-38 38
n=curator	20 -20
n=drove	-39 39
n=during	-37 37
n=education	-21 21
n=egyptian	31 -31
n=from	17 -17
n=has	-33 33
n=informateur	41 -41
n=is	32 -32
n=it	-16 16
n=its	-19 19
n=lasted	-39 39
n=lie	42 -42
n=lifted	-22 22
n=lunched	24 -24
n=of	-22 22
n=on	-17 17
n=party	20 -20
n=police	-18 18
n=procession	17 -17
n=put	44 -44
n=received	-36 36
n=she	50 -50
n=shuttled	-20 20
n=sister	-34 34
n=stands	20 -20
n=stopped	29 -29
n=than	27 -27
n=that	46 -46
n=they	-27 27
n=to	-20 20
n=under	-25 25
n=was	26 -26
n=we	-22 22
n=were	34 -34
n=when	-45 45
n=whether	-33 33
n=will	-39 39
n=winner	17 -17
n=with	29 -29
n=without	28 -28
n=would	18 -18
n=—	19 -19
near=-1	-31 31
near=-11-20	58 -58
near=-2	19 -19
near=-3	27 -27
near=-4-6	27 -27
near=-7-10	60 -60
near=0:-1	-39 39
near=0:-11-20	-17 17
near=0:-2	-51 51
near=0:-21+	22 -22
near=0:-3	-60 60
near=0:2	-23 23
near=0:21+	29 -29
near=0:3	-68 68
near=0:4-6	-26 26
near=0:7-10	-41 41
near=11-20	39 -39
near=2	31 -31
near=3	22 -22
near=4-6	24 -24
near=7-10	78 -78
one:mine=false|owner=true	-31 31
one:mine=true|owner=true	-20 20
one:near=-2	-36 36
one:near=0:-1	-74 74
one:near=0:-11-20	-19 19
one:near=0:-2	-22 22
one:near=0:-3	-60 60
one:near=0:1	22 -22
one:near=0:11-20	-24 24
one:near=0:2	-17 17
one:near=0:21+	35 -35
one:near=0:3	-50 50
one:near=0:4-6	-24 24
one:near=0:7-10	-25 25
one:near=1	-31 31
one:near=4-6	-23 23
p2=# in	41 -41
p2=# of	20 -20
p2=, <date>	-28 28
p2=, but	-34 34
p2=, due	-27 27
p2=<date> ,	27 -27
p2=<date> about	17 -17
p2=<number> ,	-36 36
p2=<organisation> by	25 -25
p2=<organisation> on	24 -24
p2=<person> ,	37 -37
p2=<person> dined	50 -50
p2=<person> for	-52 52
p2=<person> met	33 -33
p2=<person> spent	-25 25
p2=<person> spoke	37 -37
p2=<place> diner	-22 22
p2=<place> for	23 -23
p2=<place> in	-23 23
p2=<quote> come	-22 22
p2=a breakfast	-19 19
p2=a dinner	-38 38
p2=a hearing	-29 29
p2=a paper	18 -18
p2=a truce	27 -27
p2=accord on	-37 37
p2=adjourned on	-27 27
p2=adjourned until	18 -18
p2=again in	-17 17
p2=agenda since	17 -17
p2=agreement in	21 -21
p2=agreement on	-42 42
p2=ahead on	36 -36
p2=all of	-27 27
p2=all times	-28 28
p2=an audience	-24 24
p2=and ,	18 -18
p2=and <organisation>	-18 18
p2=and <person>	-25 25
p2=and <place>	-26 26
p2=announced for	-21 21
p2=answer by	17 -17
p2=appear on	-26 26
p2=arabic accord	-27 27
p2=at <place>	-28 28
p2=audience on	-27 27
p2=back in	-18 18
p2=back on	26 -26
p2=bankers dined	-27 27
p2=be heard	19 -19
p2=be received	18 -18
p2=beach on	-24 24
p2=been recalled	41 -41
p2=boats at	-30 30
p2=bread on	-27 27
p2=by video	-32 32
p2=called for	-25 25
p2=called in	-21 21
p2=called off	-40 40
p2=came on	-19 19
p2=car on	-16 16
p2=compact on	35 -35
p2=consultations on	39 -39
p2=convene on	-21 21
p2=country in	16 -16
p2=custody in	19 -19
p2=dawn on	-49 49
p2=deal by	18 -18
p2=deal emerged	34 -34
p2=denied on	30 -30
p2=desk since	24 -24
p2=dialogue on	-18 18
p2=died in	44 -44
p2=dinner on	-34 34
p2=dismissed on	36 -36
p2=district on	-20 20
p2=drafting since	-16 16
p2=drivers on	-18 18
p2=due on	22 -22
p2=end of	29 -29
p2=ended on	-54 54
p2=endorsed <person>	21 -21
p2=envoys spent	-19 19
p2=eruption on	-25 25
p2=evidence on	-48 48
p2=first time	-18 18
p2=fixed for	-15 15
p2=floors on	-35 35
p2=followed on	22 -22
p2=fono on	-22 22
p2=four strikes	18 -18
p2=frozen until	18 -18
p2=gallery on	-19 19
p2=gather on	-20 20
p2=gathered on	-23 23
p2=had cancelled	35 -35
p2=has cancelled	-44 44
p2=has scuttled	-29 29
p2=heifer on	-31 31
p2=held in	29 -29
p2=held on	41 -41
p2=hip on	35 -35
p2=home on	16 -16
p2=hopes for	37 -37
p2=hotline on	-27 27
p2=hour on	16 -16
p2=hours on	-34 34
p2=huddle on	-29 29
p2=iftar on	-36 36
p2=in camera	-16 16
p2=investigation since	24 -24
p2=is due	21 -21
p2=it was	-25 25
p2=kilometres by	30 -30
p2=kitchens spoke	-43 43
p2=last until	30 -30
p2=late on	-30 30
p2=learn on	-36 36
p2=lease on	-27 27
p2=lenders on	-27 27
p2=lunch on	-15 15
p2=meet on	24 -24
p2=meeting ,	-43 43
p2=meeting in	-22 22
p2=meetings in	42 -42
p2=meetings on	44 -44
p2=met in	-32 32
p2=midnight on	-32 32
p2=ministers on	-21 21
p2=ministry on	45 -45
p2=minutes of	-36 36
p2=minutes on	-28 28
p2=mission on	29 -29
p2=moved forward	44 -44
p2=nations on	-41 41
p2=near <place>	-15 15
p2=not told	17 -17
p2=of in	25 -25
p2=off <date>	-17 17
p2=off until	-22 22
p2=on film	20 -20
p2=one morning	-20 20
p2=open on	-25 25
p2=opened on	31 -31
p2=out of	-31 31
p2=passed in	19 -19
p2=planned for	-26 26
p2=port agreement	35 -35
p2=post in	34 -34
p2=press on	-28 28
p2=prison since	16 -16
p2=promised in	18 -18
p2=pull-aside on	-18 18
p2=quarrel in	41 -41
p2=rammed in	23 -23
p2=ranks on	-22 22
p2=reacting to	33 -33
p2=recalled in	30 -30
p2=received on	-42 42
p2=released on	30 -30
p2=remembers a	-27 27
p2=replaced in	37 -37
p2=resigned on	30 -30
p2=resume on	43 -43
p2=resumed on	23 -23
p2=room on	-31 31
p2=ruling before	31 -31
p2=ruling by	23 -23
p2=said on	59 -59
p2=same office	-21 21
p2=sat all	-26 26
p2=sat on	-22 22
p2=seabed since	20 -20
p2=second ,	23 -23
p2=selectboard ,	-33 33
p2=shell in	23 -23
p2=sides on	-23 23
p2=sitting on	-22 22
p2=snow in	33 -33
p2=spoke on	-36 36
p2=stage in	-18 18
p2=stage on	-32 32
p2=starts on	-25 25
p2=state on	-31 31
p2=station on	-35 35
p2=street in	28 -28
p2=summoned on	15 -15
p2=suspended in	25 -25
p2=teacher since	28 -28
p2=telephone on	-33 33
p2=temper on	-32 32
p2=the company	-21 21
p2=the faculty	-16 16
p2=the first	-25 25
p2=the host	-31 31
p2=the snow	37 -37
p2=this on	-35 35
p2=three rooms	-23 23
p2=time on	-44 44
p2=to <place>	-17 17
p2=to cancel	19 -19
p2=to dine	-25 25
p2=to follow	-22 22
p2=together on	-29 29
p2=took place	-27 27
p2=two on	-16 16
p2=video on	28 -28
p2=visited on	-23 23
p2=was at	-23 23
p2=was shelved	35 -35
p2=website on	-34 34
p2=where on	22 -22
p2=who on	-20 20
p2=who presides	26 -26
p2=— dismissed	-28 28
p=#|mine=false|true	-47 47
p=#|mine=true|false	47 -47
p=,|mine=false|false	-37 37
p=,|mine=false|true	29 -29
p=,|mine=true|false	43 -43
p=,|mine=true|true	28 -28
p=<date>	-29 29
p=<date>|mine=false|false	-27 27
p=<date>|mine=true|true	-22 22
p=<organisation>	-18 18
p=<person>|mine=false|false	35 -35
p=<person>|mine=true|true	-39 39
p=<place>	-28 28
p=<place>|mine=false|false	43 -43
p=<place>|mine=false|true	-23 23
p=<place>|mine=true|true	-84 84
p=a	-27 27
p=about	17 -17
p=about|mine=true|true	17 -17
p=accord	-27 27
p=accord|mine=true|true	-27 27
p=again|mine=false|false	39 -39
p=again|mine=true|true	-30 30
p=agreement	35 -35
p=agreement|mine=false|false	21 -21
p=agreement|mine=false|true	31 -31
p=ahead|mine=false|false	50 -50
p=ahead|mine=false|true	-31 31
p=all	-26 26
p=all|mine=true|true	-26 26
p=arrived|mine=false|false	67 -67
p=arrived|mine=true|true	-41 41
p=at|mine=false|false	58 -58
p=at|mine=false|true	-51 51
p=at|mine=true|true	-25 25
p=audience	-24 24
p=audience|mine=true|true	-24 24
p=a|mine=false|true	-27 27
p=back|mine=false|false	36 -36
p=back|mine=true|true	-44 44
p=before	31 -31
p=before|mine=false|false	17 -17
p=before|mine=false|true	25 -25
p=began|mine=true|true	-32 32
p=breakfast	-19 19
p=breakfast|mine=true|true	-19 19
p=but	-34 34
p=but|mine=true|true	-34 34
p=by	30 -30
p=by|mine=false|false	47 -47
p=by|mine=false|true	44 -44
p=by|mine=true|true	-37 37
p=calendar|mine=false|false	55 -55
p=calendar|mine=false|true	-32 32
p=camera	-16 16
p=camera|mine=true|true	-16 16
p=cancel	19 -19
p=cancelled	30 -30
p=cancelled|mine=false|true	35 -35
p=cancelled|mine=true|true	-44 44
p=cancel|mine=false|false	28 -28
p=cancel|mine=true|false	22 -22
p=cancel|mine=true|true	-39 39
p=come	-22 22
p=come|mine=true|true	-22 22
p=company	-21 21
p=company|mine=false|true	-21 21
p=dine	-25 25
p=dined|mine=true|true	-27 27
p=diner	-22 22
p=diner|mine=true|true	-22 22
p=dine|mine=true|true	-25 25
p=dinner	-38 38
p=dinner|mine=true|true	-38 38
p=dismissed	-28 28
p=dismissed|mine=false|true	-28 28
p=due|mine=false|true	21 -21
p=due|mine=true|true	-27 27
p=emerged	34 -34
p=emerged|mine=true|true	28 -28
p=evidence|mine=false|false	68 -68
p=evidence|mine=false|true	-40 40
p=faculty	-16 16
p=faculty|mine=false|true	-16 16
p=film	20 -20
p=film|mine=false|true	20 -20
p=first	-25 25
p=first|mine=true|true	-25 25
p=follow	-22 22
p=follow|mine=false|false	27 -27
p=follow|mine=true|true	-30 30
p=for	-21 21
p=forward	44 -44
p=forward|mine=false|false	21 -21
p=forward|mine=false|true	32 -32
p=for|mine=false|false	27 -27
p=for|mine=false|true	28 -28
p=for|mine=true|true	-115 115
p=four|mine=false|false	50 -50
p=four|mine=true|true	-38 38
p=heard	19 -19
p=heard|mine=false|false	40 -40
p=heard|mine=true|true	-32 32
p=hearing	-29 29
p=hearing|mine=true|true	-29 29
p=him|mine=false|false	35 -35
p=host	-31 31
p=host|mine=true|true	-31 31
p=in	21 -21
p=in|mine=false|false	52 -52
p=in|mine=false|true	49 -49
p=in|mine=true|false	36 -36
p=in|mine=true|true	-31 31
p=laid|mine=false|false	42 -42
p=laid|mine=true|true	-40 40
p=left	-39 39
p=left|mine=true|true	-39 39
p=meetings|mine=false|false	49 -49
p=meetings|mine=false|true	-16 16
p=men|mine=false|false	25 -25
p=men|mine=true|true	-34 34
p=met	33 -33
p=met|mine=true|true	33 -33
p=morning	-20 20
p=morning|mine=true|true	-20 20
p=odds|mine=false|false	58 -58
p=odds|mine=false|true	-40 40
p=off	-40 40
p=office	-21 21
p=office|mine=false|false	-20 20
p=off|mine=true|true	-40 40
p=only|mine=false|false	29 -29
p=only|mine=true|true	-28 28
p=on|mine=false|false	39 -39
p=on|mine=false|true	29 -29
p=on|mine=true|true	-46 46
p=paper	18 -18
p=paper|mine=false|true	18 -18
p=parliament|mine=false|false	45 -45
p=parliament|mine=true|true	-31 31
p=photographed|mine=false|false	35 -35
p=photographed|mine=true|true	-22 22
p=place	-27 27
p=place|mine=false|true	-27 27
p=presides	26 -26
p=presides|mine=true|true	25 -25
p=recalled	41 -41
p=recalled|mine=false|false	15 -15
p=recalled|mine=false|true	37 -37
p=recall|mine=false|false	56 -56
p=recall|mine=true|true	-26 26
p=received	18 -18
p=received|mine=true|true	18 -18
p=rooms	-23 23
p=rooms|mine=false|false	50 -50
p=rooms|mine=false|true	-33 33
p=ruling	28 -28
p=ruling|mine=false|true	28 -28
p=scuttled	-29 29
p=scuttled|mine=true|true	-29 29
p=shelved	35 -35
p=shelved|mine=true|true	35 -35
p=since	19 -19
p=since|mine=false|false	60 -60
p=since|mine=false|true	51 -51
p=since|mine=true|true	-34 34
p=snow	37 -37
p=snow|mine=false|false	34 -34
p=snow|mine=false|true	32 -32
p=spent	-23 23
p=spent|mine=false|true	-20 20
p=spent|mine=true|true	-25 25
p=strikes	18 -18
p=strikes|mine=true|true	18 -18
p=telephone|mine=false|false	-43 43
p=telephone|mine=true|true	48 -48
p=through|mine=false|false	38 -38
p=through|mine=true|true	-40 40
p=time	-18 18
p=times	-28 28
p=times|mine=false|true	-28 28
p=time|mine=false|true	-18 18
p=to	33 -33
p=told	17 -17
p=to|mine=true|true	33 -33
p=truce	27 -27
p=truce|mine=false|true	27 -27
p=until|mine=false|false	22 -22
p=until|mine=false|true	32 -32
p=until|mine=true|true	-22 22
p=video	-32 32
p=video|mine=true|true	-32 32
p=was	-25 25
p=was|mine=false|true	-25 25
p=with|mine=false|false	-24 24
p=with|mine=false|true	44 -44
precision=unknown	33 -33
precision=year	62 -62
sentence=3	21 -21
v=adjourn|on	-27 27
v=adjourn|until	18 -18
v=announc	-21 21
v=announc|for	-21 21
v=appear	-22 22
v=appear|on	-41 41
v=ar	-36 36
v=arriv|on	-31 31
v=ar|on	-36 36
v=ask	-26 26
v=ask|on	-26 26
v=attend	-29 29
v=attend|on	-29 29
v=bargain	-23 23
v=bargain|on	-23 23
v=been	31 -31
v=been|since	31 -31
v=began|on	-31 31
v=begin	-25 25
v=begin|on	-25 25
v=be|in	-18 18
v=be|on	27 -27
v=be|until	18 -18
v=borrow	-25 25
v=borrow|on	-25 25
v=brief	-36 36
v=brief|camera	-16 16
v=brief|on	-31 31
v=broke	19 -19
v=broke|on	19 -19
v=call|<date>	-17 17
v=call|for	-25 25
v=call|in	-21 21
v=call|off	-40 40
v=call|on	39 -39
v=came	-21 21
v=came|<place>	-17 17
v=came|on	-20 20
v=cancel	30 -30
v=cancel|cancelled	30 -30
v=chair	19 -19
v=close	-36 36
v=close|on	-34 34
v=come	-22 22
v=come|come	-22 22
v=command	15 -15
v=command|in	15 -15
v=conven	16 -16
v=conven|<place>	-26 26
v=conven|on	27 -27
v=conven|video	-32 32
v=cost	18 -18
v=cost|paper	18 -18
v=cross	20 -20
v=cross|on	20 -20
v=deni	30 -30
v=deni|on	30 -30
v=dine|dine	-25 25
v=dismiss|dismissed	-28 28
v=dismiss|on	36 -36
v=emerg	34 -34
v=emerg|emerged	34 -34
v=endors	21 -21
v=endors|<person>	21 -21
v=expect	-22 22
v=expect|before	31 -31
v=expect|on	-49 49
v=extend	-21 21
v=extend|on	-21 21
v=face	26 -26
v=face|in	24 -24
v=face|on	16 -16
v=fell	23 -23
v=fell|on	43 -43
v=fete	-25 25
v=fete|<person>	-25 25
v=fix	-15 15
v=fix|for	-15 15
v=flew	28 -28
v=flew|on	28 -28
v=fly	-35 35
v=fly|on	-35 35
v=follow|<place>	22 -22
v=follow|follow	-22 22
v=follow|on	22 -22
v=gather|<place>	30 -30
v=gave|dinner	-26 26
v=give	-34 34
v=give|on	-29 29
v=go	-18 18
v=go|in	18 -18
v=go|on	-19 19
v=grant	-29 29
v=grant|audience	-24 24
v=had	-27 27
v=had|on	-34 34
v=had|since	28 -28
v=have	23 -23
v=have|<place>	-37 37
v=have|in	42 -42
v=have|on	-19 19
v=heard|heard	19 -19
v=heard|on	-54 54
v=held	46 -46
v=held|in	31 -31
v=held|on	35 -35
v=hope	37 -37
v=hope|for	37 -37
v=host|breakfast	-19 19
v=host|dinner	-27 27
v=host|on	22 -22
v=host|since	-16 16
v=huddl|on	-19 19
v=invit|for	35 -35
v=invit|on	-31 31
v=is	31 -31
v=is|due	21 -21
v=is|in	42 -42
v=is|on	-19 19
v=kill	23 -23
v=kill|in	23 -23
v=laid|on	-23 23
v=laugh	-18 18
v=laugh|time	-18 18
v=launch	-34 34
v=launch|on	-34 34
v=learn	-36 36
v=learn|on	-36 36
v=left	47 -47
v=left|left	-39 39
v=left|on	52 -52
v=listen	-24 24
v=listen|on	-24 24
v=live	-31 31
v=live|on	-31 31
v=lost	22 -22
v=lost|in	31 -31
v=lost|on	-32 32
v=meet	25 -25
v=meet|,	27 -27
v=meet|<place>	-17 17
v=meet|in	-28 28
v=meet|on	23 -23
v=met|met	33 -33
v=miss	-36 36
v=miss|on	-36 36
v=move|agreement	35 -35
v=move|forward	44 -44
v=move|rooms	-23 23
v=occupi	-24 24
v=occupi|on	-24 24
v=offer|at	-30 30
v=offer|truce	27 -27
v=open|<place>	-27 27
v=open|on	16 -16
v=pack	-20 20
v=pack|on	-20 20
v=pai	-26 26
v=paid	-35 35
v=paid|on	-35 35
v=pai|on	-26 26
v=part	-28 28
v=part|on	-28 28
v=pass	19 -19
v=pass|in	19 -19
v=plan	-15 15
v=presid	26 -26
v=presid|presides	26 -26
v=produc	-24 24
v=produc|meetings	-24 24
v=promis	38 -38
v=promis|by	35 -35
v=promis|in	18 -18
v=pull	-31 31
v=pull|of	-31 31
v=put	-19 19
v=put|until	-22 22
v=ram	23 -23
v=ram|in	23 -23
v=react	33 -33
v=react|to	33 -33
v=read	28 -28
v=read|ruling	28 -28
v=recal|in	30 -30
v=recal|recalled	41 -41
v=receiv	20 -20
v=receiv|received	18 -18
v=releas	30 -30
v=releas|on	30 -30
v=reopen	-24 24
v=reopen|on	-24 24
v=replac	37 -37
v=replac|in	37 -37
v=resign	30 -30
v=resign|on	30 -30
v=resum	23 -23
v=resum|on	23 -23
v=said	37 -37
v=said|but	-34 34
v=said|on	59 -59
v=sat	-21 21
v=sat|all	-26 26
v=sat|of	-27 27
v=sat|on	-20 20
v=saw	-21 21
v=saw|office	-21 21
v=scuttl	-29 29
v=scuttl|scuttled	-29 29
v=seab	20 -20
v=seab|since	20 -20
v=search	-16 16
v=search|faculty	-16 16
v=see|<place>	18 -18
v=sent	-37 37
v=sent|on	-37 37
v=shake	-24 24
v=shake|on	-24 24
v=shelv	35 -35
v=shelv|shelved	35 -35
v=sign|accord	-27 27
v=slaughter	-31 31
v=slaughter|on	-31 31
v=spent	-27 27
v=spent|on	-18 18
v=spent|spent	-23 23
v=strike	-18 18
v=strike|on	-18 18
v=summon|for	-28 28
v=summon|on	15 -15
v=suspend	25 -25
v=suspend|in	25 -25
v=talk|in	25 -25
v=talk|on	-24 24
v=told	50 -50
v=told|on	32 -32
v=told|told	17 -17
v=took	-16 16
v=took|on	17 -17
v=took|place	-27 27
v=touch	-23 23
v=touch|<place>	-23 23
v=tour	24 -24
v=tour|on	24 -24
v=unfinish	-35 35
v=unfinish|on	-35 35
v=valu	-21 21
v=valu|company	-21 21
v=visit	-38 38
v=visit|on	-35 35
v=want	-37 37
v=want|on	-37 37
v=wa|at	-23 23
v=wa|host	-31 31
v=wa|was	-25 25
v=welcom	35 -35
v=welcom|on	35 -35
v=went|on	-28 28
v=were	-29 29
v=were|film	20 -20
v=were|on	-32 32
v=will	39 -39
v=will|<place>	-26 26
v=will|in	21 -21
v=will|on	36 -36
v=will|until	30 -30
v=|<date>	-28 28
v=|<organisation>	-18 18
v=|<place>	-38 38
v=|a	-27 27
v=|about	17 -17
v=|cancel	19 -19
v=|diner	-22 22
v=|due	-27 27
v=|first	-25 25
v=|for	-57 57
v=|hearing	-29 29
v=|in	-21 21
v=|meetings	35 -35
v=|morning	-20 20
v=|of	26 -26
v=|since	23 -23
v=|snow	37 -37
v=|strikes	18 -18
v=|times	-28 28
word=0	35 -35
word=0 april	-38 38
word=0 april 0	40 -40
word=0 february 0	-37 37
word=0 july	20 -20
word=0 march	17 -17
word=0 march 0	-18 18
word=0 may 0	-36 36
word=0 november	28 -28
word=0 october	-39 39
word=0 october 0	25 -25
word=a week ago	27 -27
word=a week earlier	27 -27
word=all souls' day	-18 18
word=april	-18 18
word=ash wednesday	-15 15
word=at 0	-21 21
word=at 0 a.m.	18 -18
word=at 0:0 a.m.	-28 28
word=at 0:0 p.m.	-28 28
word=at dawn	-16 16
word=at eight	-42 42
word=at nine o'clock	-39 39
word=at noon	-76 76
word=at three	-21 21
word=at two	-24 24
word=autumn	24 -24
word=earlier in the day	-47 47
word=february	45 -45
word=february 0	-22 22
word=four days later	23 -23
word=friday	19 -19
word=friday 0 october	36 -36
word=friday afternoon	34 -34
word=in a year	18 -18
word=in the afternoon	-30 30
word=in the spring	-23 23
word=in the spring of 0	35 -35
word=january 0	-36 36
word=june	21 -21
word=last friday	-34 34
word=last month	20 -20
word=last night	25 -25
word=last spring	18 -18
word=last sunday	-53 53
word=last year's	40 -40
word=march 0, 0	-33 33
word=may	58 -58
word=may 0	-15 15
word=monday 0 june 0	-36 36
word=monday and tuesday	-22 22
word=monday evening	-30 30
word=next monday	-18 18
word=next month	-21 21
word=next morning	19 -19
word=next wednesday	24 -24
word=oct 0	58 -58
word=saturday night	-37 37
word=six days later	-17 17
word=spring	29 -29
word=summer	18 -18
word=sunday	21 -21
word=sunday evening	-33 33
word=that day	-19 19
word=that night	-32 32
word=the day before	18 -18
word=the eve of wednesday	-43 43
word=the next day	32 -32
word=the night before	18 -18
word=the same day	24 -24
word=this month	26 -26
word=this morning	-32 32
word=this summer	-20 20
word=three weeks ago	20 -20
word=thursday evening	-32 32
word=today	20 -20
word=tomorrow	-46 46
word=tomorrow's	25 -25
word=tuesday evening	33 -33
word=tuesday morning	-44 44
word=tuesday next week	-46 46
word=tuesday night	-25 25
word=tuesday week	-29 29
word=two days later	26 -26
word=until the summer	17 -17
word=wednesday evening	-20 20
word=wednesday morning	-17 17
word=wednesday next week	-48 48
word=yesterday	-34 34`;
/** Weights of the part classifier. */
export const PART = `none attended hosted invited represented absent
1>aside-cue:absent	11 -26 -53 -21 6 19
1>aside-cue:attended	-5 -7 -13 -24 7 2
1>aside-cue:background	20 -4 -21 -32 -37 -12
1>aside-cue:declined	-4 -23 -27 -23 -22 19
1>aside-cue:hosted	-21 -13 22 -25 -23 2
1>aside-cue:invited	3 9 -17 6 -25 -19
1>aside-cue:observer	10 -7 -9 -22 -26 -8
1>aside-cue:reported	5 -6 -10 -14 -25 -7
1>aside-cue:represented	7 -16 -52 -25 26 -17
1>aside-does-first:absent-not-come	5 -12 -10 -7 -9 5
1>aside-does-first:asked	-4 5 -3 -20 -20 -1
1>aside-does-first:comes	-15 6 -7 -23 -39 5
1>aside-does-first:died	24 -17 -17 -12 -15 -16
1>aside-does-first:does-there	-2 13 -31 -19 -29 -3
1>aside-does-first:elsewhere	-11 -15 -19 -11 -24 24
1>aside-does-first:hindered	16 -19 -20 -9 11 -5
1>aside-does-first:hosts	-20 -33 39 -24 -30 -13
1>aside-does-first:is-represented	-3 -17 -26 -14 19 -24
1>aside-does-first:is-there	-10 15 -27 -14 -18 -13
1>aside-does-first:learned-later	19 -19 -13 -12 -14 -18
1>aside-does-first:leaves	-2 6 -7 -11 0 -18
1>aside-does-first:refused	-4 -22 -26 -24 -22 18
1>aside-does-first:says	3 2 5 -15 -22 -51
1>aside-does-first:uninvited	2 -30 -23 -12 -15 12
1>aside-does-first:watched	10 -19 -16 -9 -19 -1
1>aside-does-first:will-come	-15 10 -25 -20 -6 11
1>aside-does:absent-not-come	6 -18 -18 -12 -16 11
1>aside-does:asked	-4 5 -3 -20 -20 -1
1>aside-does:comes	-13 1 -10 -23 -3 4
1>aside-does:did	4 -2 -20 -17 2 0
1>aside-does:died	24 -17 -17 -12 -15 -16
1>aside-does:does-there	2 -3 -40 -23 -3 5
1>aside-does:elsewhere	-11 -15 -19 -11 -24 24
1>aside-does:hindered	16 -19 -20 -9 11 -5
1>aside-does:hosts	-19 -26 33 -24 -26 -4
1>aside-does:is-represented	5 -22 -30 -18 20 -30
1>aside-does:is-there	-12 3 -25 -16 -22 9
1>aside-does:learned-later	19 -19 -13 -12 -14 -18
1>aside-does:leaves	-2 6 -7 -11 0 -18
1>aside-does:owns-deputy	15 -16 -9 -5 -8 -15
1>aside-does:refused	-4 -23 -27 -23 -22 19
1>aside-does:says	-2 0 -6 -15 -24 -4
1>aside-does:uninvited	2 -30 -23 -12 -15 12
1>aside-does:watched	10 -19 -16 -9 -19 -1
1>aside-does:will-come	-18 -1 -28 -25 -9 20
1>byline	8 -2 -9 -9 -17 -21
1>does-first:absent-not-come	7 -44 -28 -15 7 9
1>does-first:asked	-5 -26 -16 26 -15 -5
1>does-first:comes	0 -6 -10 -13 -9 2
1>does-first:denies	15 -22 10 -13 -20 -36
1>does-first:did	8 4 -39 -40 -38 -7
1>does-first:did-not	-25 22 -23 -34 -4 -5
1>does-first:died	22 -18 -12 -13 -23 -21
1>does-first:does-there	14 -7 -4 -12 -26 -16
1>does-first:elsewhere	-21 16 -40 -30 6 5
1>does-first:hindered	-2 -37 2 -22 -1 2
1>does-first:hindrance	15 -31 -9 -14 7 -4
1>does-first:hosts	15 -12 -2 -26 -8 -20
1>does-first:is-represented	-5 -23 -10 3 15 -27
1>does-first:is-there	-18 19 -6 -20 -37 -14
1>does-first:learned-later	2 12 -27 -18 -19 -32
1>does-first:leaves	-1 -14 -26 -18 -1 12
1>does-first:no-answer	-4 -24 -26 24 -28 -31
1>does-first:refused	-27 -8 -11 -29 -21 31
1>does-first:regrets	6 -5 -34 9 -12 -7
1>does-first:says	1 -11 6 -16 -11 -13
1>does-first:says-no	-32 15 -3 -17 -16 6
1>does-first:says-yes	-17 20 -21 -6 -6 -17
1>does-first:sent-deputy	-7 -12 -28 -19 11 2
1>does-first:stayed-away	1 -15 -16 -17 9 3
1>does-first:tells-press	17 -6 -12 -8 -14 -23
1>does-first:uninvited	-1 3 -7 -17 -8 0
1>does-first:watched	11 -20 -30 -22 -25 15
1>does-first:whether	-17 2 2 -17 -12 -16
1>does-first:will-come	-16 20 -20 -15 -10 -13
1>does-first:will-not	-3 -20 -7 -11 -24 12
1>does:absent-not-come	7 -42 -31 -25 2 15
1>does:asked	-4 -26 -16 25 -8 -8
1>does:comes	-1 -13 -5 -2 -18 4
1>does:denies	21 -28 7 -18 -21 -37
1>does:did	7 3 -40 -13 -41 -3
1>does:did-not	-22 13 -7 -29 -9 -2
1>does:died	9 -6 -10 -21 3 -28
1>does:does-there	4 -1 -4 -12 -8 -18
1>does:elsewhere	-20 17 -50 -10 1 6
1>does:hindered	5 -33 -6 -7 5 -7
1>does:hindrance	10 -11 -22 -23 8 -7
1>does:hosts	13 -9 -3 -23 1 -18
1>does:is-represented	-6 -28 -12 -1 25 -16
1>does:is-there	-32 26 -2 -20 -38 -21
1>does:learned-later	-1 10 -27 -18 -19 -15
1>does:leaves	-6 0 -29 -17 -5 8
1>does:no-answer	-14 -25 -23 30 -28 -9
1>does:owns-deputy	3 -19 -8 -5 -11 7
1>does:refused	-31 -7 -14 -14 -22 32
1>does:regrets	4 -6 -33 6 -17 4
1>does:says	0 -11 4 -14 -7 -7
1>does:says-no	-34 13 -9 3 -15 5
1>does:says-yes	-3 18 -25 -19 -15 -25
1>does:sent-deputy	-7 -17 -23 -20 12 3
1>does:stayed-away	5 -17 -18 -19 6 4
1>does:tells-press	17 -6 -12 -8 -14 -23
1>does:uninvited	6 -7 -9 -19 -9 -3
1>does:watched	5 -10 -32 -22 -24 13
1>does:whether	2 -8 -2 9 -15 -22
1>does:will-come	-13 3 -6 -18 -14 -5
1>does:will-not	-15 -27 -9 -16 -32 23
1>group:1	12 -1 -7 -16 -14 -4
1>group:2	18 -5 0 -24 -21 -10
1>group:3	8 9 -19 -6 -7 -30
1>group:4	22 5 -17 -32 -17 -15
1>l2:'s ,	-23 21 -19 -19 -20 -12
1>l2:( in	16 -16 -9 -3 -7 -12
1>l2:) ,	-17 19 -20 -8 -12 -15
1>l2:, <person>	8 1 -16 -8 -10 -11
1>l2:, <quote>	-1 -7 6 -12 -12 -26
1>l2:, aboard	23 -20 -22 -11 -11 -21
1>l2:, among	14 8 -22 -13 -16 -25
1>l2:, and	-11 -22 -10 8 -4 8
1>l2:, at	17 -26 10 -19 -17 -23
1>l2:, because	14 1 -12 -10 -10 -12
1>l2:, between	19 -12 -28 -7 -16 -18
1>l2:, brought	-10 18 -19 -5 -6 -9
1>l2:, but	-18 3 -18 -13 -24 16
1>l2:, by	-24 21 -17 -12 -11 -15
1>l2:, elected	-16 -8 10 -10 -12 -11
1>l2:, expects	-23 20 -16 -17 -15 -14
1>l2:, hosted	27 -4 -18 -10 -13 -20
1>l2:, in	-6 -8 -23 -23 13 -34
1>l2:, including	15 2 -18 -9 -12 -16
1>l2:, let	-13 20 -24 -23 -18 -43
1>l2:, lost	-2 15 -21 -17 -15 -15
1>l2:, met	22 -20 -42 -11 -11 7
1>l2:, noted	20 -14 -12 -11 -9 -14
1>l2:, received	-18 13 -3 -8 -8 -2
1>l2:, said	-3 10 -29 -28 -19 -7
1>l2:, sent	8 14 -13 -4 -30 -24
1>l2:, so	-10 -8 -11 -5 -14 11
1>l2:, that	29 -44 -14 -10 -16 -25
1>l2:, thinks	15 -15 -12 -7 -11 -10
1>l2:, through	29 -20 -24 -19 -21 -26
1>l2:, under	20 -12 -7 -5 -4 -9
1>l2:, until	-9 11 -9 -6 -9 -13
1>l2:, when	15 -9 -7 -6 -11 -18
1>l2:, where	26 -19 -3 -11 -16 -11
1>l2:, while	-15 3 -4 -4 6 -1
1>l2:, whose	23 -14 -10 -21 -25 -29
1>l2:, with	-23 18 5 -27 -31 -42
1>l2:, wrote	21 -19 -11 -4 -6 -13
1>l2:: <number>	-13 -17 6 -10 -10 8
1>l2:; <person>	8 3 -23 -22 -16 -23
1>l2:; for	-29 6 -16 -18 9 -27
1>l2:; to	5 21 -30 -43 -31 -33
1>l2:; travel	16 -17 -12 -9 -5 -9
1>l2:<date> ,	-20 1 4 -15 -17 2
1>l2:<date> :	-18 18 -3 -61 -46 -58
1>l2:<date> ;	16 -2 -26 -22 -22 -1
1>l2:<date> are	-11 14 -12 -15 -6 -15
1>l2:<date> before	-10 -20 18 -17 -19 -17
1>l2:<date> between	-4 13 -20 -4 -6 -11
1>l2:<date> by	20 -27 13 -15 -16 -26
1>l2:<date> for	-18 17 -14 -6 -22 -9
1>l2:<date> from	-20 18 -9 -3 -7 -19
1>l2:<date> in	26 -28 -1 -9 -21 -14
1>l2:<date> on	9 -17 7 -18 -20 -18
1>l2:<date> to	-17 5 4 -12 -14 -15
1>l2:<date> under	15 -23 10 -6 -9 -17
1>l2:<date> when	-3 -2 5 -11 -9 -14
1>l2:<date> with	-7 0 -7 13 -36 -28
1>l2:<organisation> '	-18 3 -16 -9 -18 9
1>l2:<organisation> ,	-13 -1 -6 -21 -31 5
1>l2:<organisation> came	-24 2 -21 -7 1 -19
1>l2:<organisation> gathered	7 8 -29 -10 -22 -31
1>l2:<organisation> hosted	15 -16 -12 -5 -5 -6
1>l2:<organisation> kept	14 -14 -12 -8 -8 -12
1>l2:<organisation> —	18 -18 -15 -7 -13 -12
1>l2:<person> as	11 -2 -13 -10 -10 -15
1>l2:<person> because	8 -17 -4 -5 7 -18
1>l2:<person> briefed	7 9 -23 -14 -17 -22
1>l2:<person> by	-22 23 -22 -16 -22 -23
1>l2:<person> entertained	8 -3 -11 -9 -8 -16
1>l2:<person> faced	-26 31 -21 -10 -13 -16
1>l2:<person> facing	24 -8 -21 -11 -16 -17
1>l2:<person> gathered	-9 -24 18 -7 -16 4
1>l2:<person> gathers	20 -11 -21 -11 -17 -4
1>l2:<person> hosted	6 12 -16 -7 -7 -13
1>l2:<person> in	-11 -17 -8 -13 16 -16
1>l2:<person> invited	-15 6 11 -46 -26 -10
1>l2:<person> meets	-3 -1 6 -15 -22 -31
1>l2:<person> met	7 -2 -5 -13 -12 -27
1>l2:<person> nor	2 -14 -10 -5 -9 9
1>l2:<person> questioned	8 -15 -22 -16 -19 15
1>l2:<person> received	13 3 -29 7 -20 -35
1>l2:<person> said	-1 -19 14 -7 -9 -30
1>l2:<person> sent	-26 -7 -12 -12 14 -45
1>l2:<person> to	19 -20 -13 -16 -9 -18
1>l2:<person> told	27 -26 -20 -6 -8 -16
1>l2:<person> were	29 -16 -41 -16 -34 -38
1>l2:<person> —	-2 -15 15 -21 -21 -29
1>l2:<place> '	18 -10 -10 -10 -9 -15
1>l2:<place> ,	4 -14 -8 -3 -1 -11
1>l2:<place> :	17 -3 2 -53 -9 -47
1>l2:<place> ;	-2 -10 0 -25 -33 8
1>l2:<place> and	21 -5 -15 -15 -13 -20
1>l2:<place> by	-29 12 3 -12 -23 -13
1>l2:<place> came	24 -8 -31 -16 -31 -29
1>l2:<place> sent	19 -12 0 -10 -27 -19
1>l2:<place> under	4 -9 12 -19 -27 -33
1>l2:<place> was	-23 27 -26 -15 -18 -27
1>l2:<place> with	11 -14 5 -23 -30 -31
1>l2:<place> —	-36 33 -31 -23 -23 -16
1>l2:<quote> ,	-22 -28 27 -21 -25 -25
1>l2:<quote> ;	-19 18 -17 -4 -2 -16
1>l2:<quote> added	-14 15 -13 -12 -12 -15
1>l2:<quote> meet	-14 14 -14 -4 -3 -3
1>l2:<quote> said	5 -15 -43 -20 -15 12
1>l2:<quote> says	6 4 -20 -11 -10 -23
1>l2:<quote> was	15 -14 -18 -4 -6 -13
1>l2:<quote> wrote	1 5 -12 -5 -5 -10
1>l2:abandon when	8 -13 11 -9 -17 -17
1>l2:absent was	-15 -18 -12 -5 -7 17
1>l2:accept ,	9 -12 -13 -7 -9 6
1>l2:accept ;	-18 -22 -20 11 -19 14
1>l2:accept in	6 5 -22 -5 -17 -30
1>l2:accompani by	10 -20 -25 -8 -16 10
1>l2:accord to	23 -22 -17 -13 -12 -19
1>l2:across were	19 -4 -34 -17 -30 -44
1>l2:admir ,	5 5 -21 -11 -16 -19
1>l2:advis ,	2 6 -4 -10 -16 -21
1>l2:affair ,	19 -17 -14 -17 -13 -21
1>l2:agenc ,	27 -19 -11 10 -11 -18
1>l2:agent ,	20 -9 -22 -13 -21 -29
1>l2:agre that	-4 15 -15 -1 -2 -3
1>l2:agre when	13 -1 -13 -8 -8 -15
1>l2:aid ,	27 -10 -31 -17 -23 -28
1>l2:aid to	-18 -11 -13 -5 -2 15
1>l2:airport by	-16 -1 2 -4 -5 -9
1>l2:all to	-17 9 -10 -9 -12 2
1>l2:aloud ;	-14 13 -10 -10 -11 -13
1>l2:also drew	12 8 -21 -8 -24 -18
1>l2:also meet	9 7 -25 -8 -6 -14
1>l2:also to	-13 -17 -8 -11 -3 16
1>l2:altern ,	12 5 -24 -20 -24 -26
1>l2:ambassador ,	3 -1 -28 2 -36 4
1>l2:american ,	-13 -12 -10 -12 -11 12
1>l2:and <person>	8 -7 7 -11 -11 -14
1>l2:and by	18 18 -32 -11 -14 -20
1>l2:and host	-20 -20 20 -2 -2 -4
1>l2:and with	-11 17 -25 -21 -26 -29
1>l2:apolog :	-37 -34 -28 -31 11 19
1>l2:apologis to	16 -15 -13 -8 -5 -23
1>l2:appear ;	-11 12 -22 -21 -12 -25
1>l2:architect ,	18 -15 -20 -4 -5 -9
1>l2:as did	-14 -25 -17 -12 -13 21
1>l2:assist ,	8 3 -17 -13 -12 -17
1>l2:at which	-14 3 2 -11 -10 -18
1>l2:attend :	-24 -8 -25 -15 14 -20
1>l2:attend ;	9 -1 -18 -21 -15 -25
1>l2:attend by	-13 17 -16 -3 -5 -8
1>l2:attornei ,	-11 12 -4 -4 -10 -12
1>l2:auditor ,	13 -13 -11 -10 -10 -14
1>l2:austrian ,	0 7 -18 -17 -19 -25
1>l2:author ,	10 -10 -7 -5 -5 -12
1>l2:back with	-4 2 -22 -10 -12 7
1>l2:ball ;	-8 13 -20 -14 -10 -7
1>l2:ban ;	-18 -7 12 -17 -20 -18
1>l2:ban on	-14 -10 -10 -8 -11 11
1>l2:bank ,	4 11 -20 -4 -13 -17
1>l2:bank and	8 2 -16 -17 -16 -19
1>l2:banker ,	-13 -10 -7 11 -6 -14
1>l2:battalion ,	18 -22 -21 -18 -15 8
1>l2:bench ;	9 -8 7 -31 -9 -22
1>l2:besid <person>	-3 14 -24 -15 -16 -24
1>l2:between <person>	14 -16 -10 -5 -4 -9
1>l2:board ,	12 -16 -5 -6 -6 -13
1>l2:breakfast :	-37 -20 42 -51 -42 -52
1>l2:breakfast that	-10 -13 13 -5 -6 -9
1>l2:breakfast with	-9 14 -21 -12 -18 -18
1>l2:brief ;	21 -10 -17 -13 -13 -22
1>l2:brief by	-4 -21 14 -13 -12 -18
1>l2:brother ,	10 -20 -13 -8 -12 -1
1>l2:brother-in-law ,	16 -4 -8 -8 -13 -16
1>l2:brought together	-7 11 -43 -13 -27 -1
1>l2:built under	11 -8 -14 -10 -10 -8
1>l2:buyer '	16 3 -14 -11 -10 -22
1>l2:buyer ,	8 1 -12 -6 -9 -16
1>l2:by <person>	-4 -9 12 -16 -19 -24
1>l2:call <person>	-12 15 -20 -11 -12 -21
1>l2:call between	6 10 -24 -9 -10 -15
1>l2:call by	-12 -7 9 -7 -2 -4
1>l2:call on	-2 -19 14 -6 -9 -14
1>l2:call with	11 12 -25 -31 -28 -27
1>l2:came :	-26 32 -30 -29 -25 -30
1>l2:came ;	14 -15 -13 -9 -12 3
1>l2:came from	4 -11 7 -10 -17 -26
1>l2:came with	-30 -2 -20 -7 -13 9
1>l2:camera ,	-13 16 -16 -2 -3 -12
1>l2:captain ,	20 0 -35 -23 -25 -29
1>l2:caretak ,	15 -13 -12 -10 -15 -16
1>l2:carmak '	-17 11 4 -26 -23 -30
1>l2:case ;	-12 14 -21 -5 -6 -13
1>l2:cent ;	19 -21 -12 -15 -18 -10
1>l2:chair ,	6 -22 12 -22 2 -7
1>l2:chair ;	7 15 -25 -24 -31 -12
1>l2:chair and	-7 14 -15 -6 -10 -10
1>l2:chair by	6 -39 17 -11 -3 -30
1>l2:chair from	-7 11 -12 -10 -11 -8
1>l2:chairman ,	-13 -3 12 -19 -22 -3
1>l2:challeng to	14 -11 -8 -6 -4 -15
1>l2:chamber ,	-6 16 -16 -1 -6 -12
1>l2:chancellor ,	-18 -17 -11 -11 -14 17
1>l2:charg against	13 -13 -12 -11 -12 -11
1>l2:chargé ,	17 3 -15 -5 -9 -19
1>l2:chauffeur ,	12 -14 -8 -7 -7 -11
1>l2:chief ,	-5 14 -11 -21 3 -28
1>l2:clear ,	7 -9 8 -18 -23 -32
1>l2:cleric turned	11 -8 -8 -2 -3 -19
1>l2:clerk ,	10 -3 -24 -20 -23 -25
1>l2:client ,	22 -31 -23 -20 -28 -9
1>l2:clinic with	-15 -8 10 -7 -8 -14
1>l2:co-accus ,	-10 -11 -4 -1 -7 13
1>l2:co-chair by	13 -22 17 -13 -16 -23
1>l2:colleagu ,	10 11 -14 -13 -17 -4
1>l2:colonel called	-16 15 -12 -7 -5 -8
1>l2:come ;	-25 -30 -27 25 0 -25
1>l2:command ,	27 -2 -19 0 -15 -32
1>l2:comment ,	16 -11 -10 -6 -5 -11
1>l2:commission ,	19 -16 -13 -11 -15 -17
1>l2:compani ,	-23 29 -32 -20 -29 -27
1>l2:confer with	24 -6 1 -16 -21 -23
1>l2:confirm ;	-24 -26 -25 8 -11 20
1>l2:consul ,	23 3 -27 3 -15 -20
1>l2:contract :	28 -17 -31 -22 -29 -29
1>l2:contract ;	-14 14 -17 -10 -9 -10
1>l2:contract with	15 -16 -15 -9 -10 -12
1>l2:conven by	14 3 -12 -7 -8 -17
1>l2:cook ,	12 -10 -11 -9 -13 -11
1>l2:correct :	13 -11 -8 -15 -13 -15
1>l2:counsel ,	-15 -2 -28 -23 -23 9
1>l2:counsellor ,	12 -16 8 -5 -6 -11
1>l2:counterpart ,	8 -1 -6 -9 -16 -16
1>l2:court ,	-8 -13 13 -4 -9 -13
1>l2:cousin ,	23 -10 -10 -9 -17 -18
1>l2:credenc from	-16 18 -15 -6 -8 -15
1>l2:creditor '	-16 17 -14 -11 -11 -15
1>l2:cut ;	19 -17 -13 -20 -17 -20
1>l2:dai by	-15 -26 24 -10 -14 -17
1>l2:date :	-8 12 -11 -7 -12 -13
1>l2:daughter ,	-18 -13 16 -3 -5 -7
1>l2:dawn ,	-7 14 -13 -1 -2 -5
1>l2:deal while	-13 10 -6 -4 -5 -5
1>l2:deleg ,	-16 11 -38 12 -40 -20
1>l2:deleg ;	-12 14 -13 -13 -6 -10
1>l2:deni having	14 -13 -10 -12 -12 -18
1>l2:deni that	-10 12 -10 -3 -2 -5
1>l2:deputi ,	22 -11 4 -15 -20 -22
1>l2:dine with	9 2 -6 -9 -14 -18
1>l2:dinner aboard	-18 -9 11 -2 -5 -9
1>l2:dinner in	-28 19 -17 -4 -10 -10
1>l2:dinner with	3 -28 11 -6 -12 -11
1>l2:diplomat ,	38 -16 -34 -15 -12 -19
1>l2:director ,	-5 -24 10 -32 21 -29
1>l2:disput ,	-5 -7 -4 12 -4 -19
1>l2:do with	15 -17 -11 -8 -9 -8
1>l2:doctor '	14 -14 -10 -8 -4 -16
1>l2:doctor ,	17 -15 -16 -5 -8 -14
1>l2:down with	0 11 -18 -12 -24 -27
1>l2:dr .	-11 18 -20 -19 -11 -16
1>l2:driver ,	22 -4 -30 -23 -25 -31
1>l2:drove to	13 -13 -14 -9 -7 -9
1>l2:economist ,	16 -13 -5 -3 -4 -10
1>l2:editor ,	-14 2 -9 -3 -6 0
1>l2:elder ,	17 -16 -14 -8 -9 -16
1>l2:eldest ,	-17 16 -17 -4 -6 -10
1>l2:employ '	9 -13 -13 -4 -3 11
1>l2:empti :	-2 -24 -19 -10 -18 10
1>l2:energi ,	14 -30 -17 -14 -30 12
1>l2:engin ,	12 0 -23 -20 -22 -27
1>l2:engr .	-12 15 -15 -5 -6 -15
1>l2:envoi ,	-25 31 -33 -17 -26 1
1>l2:ethiopian ,	9 7 -16 -12 -18 -19
1>l2:excus :	-32 -36 -33 -23 -36 36
1>l2:execut ,	20 2 -22 -5 -11 -23
1>l2:explain how	14 -14 -11 -8 -9 -8
1>l2:famili spoke	-5 18 -15 -1 -3 -7
1>l2:farmer '	-3 12 -20 -12 -9 -12
1>l2:father ,	16 -24 1 -13 -15 -21
1>l2:feder for	7 2 -8 -7 -14 -11
1>l2:fell to	-8 14 -14 -5 -10 -2
1>l2:ferryman ,	11 -6 -9 -6 -6 -16
1>l2:feud between	14 -13 -15 -5 -4 -8
1>l2:filipino crewing	4 7 -18 -19 -18 -18
1>l2:financ ,	34 -36 10 -6 -9 -11
1>l2:fire were	-36 9 -25 -9 -4 -1
1>l2:first ,	-15 19 -19 -7 -10 -14
1>l2:fisherman ,	14 -13 -9 -7 -14 -11
1>l2:flank by	8 14 -23 -20 -17 -29
1>l2:floor ,	10 -22 14 -14 -6 -14
1>l2:flu :	-22 -26 -24 -20 -26 25
1>l2:follow by	-9 11 -12 -1 -2 -4
1>l2:for by	-7 16 -21 -19 -30 -36
1>l2:for which	14 -15 -14 -7 -7 -11
1>l2:foreseen when	20 -8 -22 -10 -11 -22
1>l2:forum :	-17 2 2 -17 -12 -16
1>l2:founder ,	20 -18 -9 -8 -7 -14
1>l2:fourth ,	-9 -11 -13 -16 -17 14
1>l2:freed was	30 -25 -16 -7 -6 -27
1>l2:freed were	-26 28 -19 -2 -2 -18
1>l2:fund ;	14 5 -18 -18 -13 -17
1>l2:funer in	13 -12 -11 -7 -11 -21
1>l2:gather <person>	22 -14 -21 -11 -14 1
1>l2:geologist ,	-8 17 -16 -1 -2 -2
1>l2:given by	-22 -20 22 -7 -4 -8
1>l2:go before	2 -20 7 -9 -9 -17
1>l2:go to	19 -18 -15 -9 -8 -15
1>l2:gov .	-25 -11 18 -30 -26 -25
1>l2:govern ,	18 -17 -11 -9 -3 -11
1>l2:governor ,	6 -22 4 -17 -5 7
1>l2:greet through	4 4 -6 -5 -15 -17
1>l2:grocer '	-9 18 -14 -2 -2 -7
1>l2:grower '	12 -6 6 -17 -17 -32
1>l2:guest ,	-18 25 -32 -14 -18 -16
1>l2:guest :	27 -6 -42 -28 -30 -40
1>l2:guest were	18 -6 -34 -12 -36 1
1>l2:guid '	29 -3 -28 -22 -15 -16
1>l2:h.e .	-11 14 -12 -15 -8 -16
1>l2:ha invited	-8 -12 -20 14 -1 -14
1>l2:ha summoned	-9 14 -13 -17 -5 -10
1>l2:had met	-14 6 -6 -15 -16 -31
1>l2:had sent	-14 26 -7 -6 -27 -21
1>l2:happen :	27 3 -25 -21 -27 -30
1>l2:have met	-31 -2 10 -17 -19 -25
1>l2:head ,	6 -21 15 -29 -49 -9
1>l2:head by	-14 19 -22 -5 -9 -12
1>l2:heart ,	-9 13 -10 -2 -2 -7
1>l2:held by	-19 8 -4 -5 -9 -16
1>l2:her ,	11 -15 -15 -12 2 -19
1>l2:her with	17 1 -16 -6 -10 -10
1>l2:hiker ,	18 -18 -8 -5 -11 -15
1>l2:him :	-25 25 -19 -23 -24 -26
1>l2:himself ,	12 -11 -12 -11 -9 -12
1>l2:histori ,	-18 18 -12 -4 -4 -14
1>l2:home from	16 -16 -14 -5 -10 -16
1>l2:hospit ;	14 -2 -27 -42 -22 -32
1>l2:host ,	-8 -17 10 -25 2 -32
1>l2:host ;	-13 13 -14 -8 -9 -15
1>l2:host by	-2 -33 19 -14 -20 2
1>l2:host is	-16 -20 18 -15 -13 -11
1>l2:host was	-14 -15 15 -4 -5 -17
1>l2:hostag ,	16 -15 -9 -8 -10 -14
1>l2:hour :	-21 23 -17 -13 -23 -25
1>l2:hour by	-13 11 -9 -5 -7 -5
1>l2:hour from	-14 18 -11 -3 -4 -11
1>l2:hous ,	40 6 -32 -18 -23 -20
1>l2:housekeep ,	30 -2 -27 -13 -17 -18
1>l2:husband ,	18 -12 -19 -13 -14 -24
1>l2:in for	-14 -19 -9 -11 17 -13
1>l2:inquiri into	22 -20 -22 -17 -20 -23
1>l2:instead to	-10 12 -13 -5 -6 -10
1>l2:institut ,	-5 -6 8 -11 -13 -22
1>l2:insur ,	-22 17 -11 -10 -10 -10
1>l2:interpret ,	10 12 -24 -13 -15 -25
1>l2:interpret ;	-15 -16 -11 -11 -9 15
1>l2:invit to	-10 -15 -20 15 -4 -9
1>l2:is sending	-17 18 -12 -14 -19 -13
1>l2:it ;	-18 21 -17 -4 -9 -14
1>l2:it comprised	-12 14 -14 -7 -12 -13
1>l2:it drew	2 -11 -9 -24 -4 -1
1>l2:it is	-15 -1 15 -16 -17 -22
1>l2:it to	-18 17 -16 -16 -13 -15
1>l2:it was	-12 21 -26 -5 -7 -13
1>l2:join by	-18 6 -3 -5 -8 -16
1>l2:journalist ,	16 -18 -6 -4 -6 -14
1>l2:judg ,	12 -26 16 -12 -18 -20
1>l2:junior ,	6 2 -30 -11 -25 4
1>l2:kept by	-11 12 -13 -4 -5 -7
1>l2:kept for	-16 -12 -7 -15 -14 15
1>l2:keynot :	-23 23 -17 -19 -20 -24
1>l2:known as	3 8 -34 -14 -22 -24
1>l2:known whether	-10 13 -11 -5 -2 -2
1>l2:korean beside	16 0 -21 -8 -11 -8
1>l2:land ;	-9 12 -13 -9 -11 -13
1>l2:lawyer ,	16 11 -42 -19 -25 -40
1>l2:lawyer :	-10 13 -13 -5 -11 -14
1>l2:lawyer was	-17 18 -17 -8 -11 -20
1>l2:leader ,	-25 3 -40 -23 -10 22
1>l2:learn that	-13 13 -13 -12 -12 -12
1>l2:leav :	-13 -14 -12 -10 -19 15
1>l2:led by	10 1 -15 -9 -9 -14
1>l2:left was	-8 20 -32 -16 -21 -31
1>l2:let <person>	14 -7 -14 -7 -8 -13
1>l2:letter ,	18 -17 -15 -12 -11 -11
1>l2:levi ,	13 -14 -12 -5 -9 -10
1>l2:libyan ,	21 -8 -21 -8 -10 -16
1>l2:loan ,	14 -1 -22 -7 -11 -17
1>l2:loan to	19 -22 -15 -15 -12 -13
1>l2:local call	13 -12 -11 -6 -7 -8
1>l2:lockout ;	21 -20 -14 -20 -17 -24
1>l2:lunch ;	-9 14 -14 -5 -9 -12
1>l2:lunch by	-16 -18 18 -4 -4 -7
1>l2:lunch for	17 9 -24 -22 -43 -31
1>l2:lunch with	-31 6 17 -17 -26 -2
1>l2:mai be	-17 15 -11 -7 -10 -15
1>l2:man ,	-6 -33 -26 -28 -26 17
1>l2:man named	-18 17 -5 -3 -4 -7
1>l2:manag ,	12 -5 -12 -8 -12 -15
1>l2:mayor ,	-17 -20 26 -20 -26 -25
1>l2:meanwhil ,	27 -25 3 -4 -16 -9
1>l2:mediat ,	-34 -30 40 -15 -20 -28
1>l2:mediat was	9 1 -20 -14 -13 -23
1>l2:meet between	-27 -5 8 -12 -11 -12
1>l2:meet with	0 23 -39 -19 -22 -29
1>l2:member ,	13 -6 -30 -16 -20 3
1>l2:met <person>	-26 28 -12 -8 -14 -24
1>l2:met under	22 -26 -1 -7 -11 -27
1>l2:metropolitan ,	-14 -14 -8 15 -5 -17
1>l2:miner '	-19 18 -18 -7 -5 -9
1>l2:miner and	-2 13 -13 -1 -1 -4
1>l2:minist ,	-18 -8 5 -17 21 -17
1>l2:minut ;	8 -4 11 -19 -23 -23
1>l2:miss :	-31 3 -8 -11 -17 25
1>l2:mission under	-4 3 -4 -8 -13 -17
1>l2:moder by	-14 23 -23 -6 -2 -4
1>l2:mother ,	-12 8 -4 -16 -23 5
1>l2:name ,	-5 -17 -20 -12 -12 11
1>l2:name after	25 -25 -17 -8 -10 -12
1>l2:name dropped	17 -15 -11 -13 -17 -22
1>l2:name for	14 -14 -6 -8 -15 -9
1>l2:name is	-13 17 -19 -4 -6 -9
1>l2:natur :	-4 -10 -15 -3 18 -21
1>l2:negoti ,	-15 7 -9 -19 -16 9
1>l2:nephew ,	0 10 -10 -6 -13 -14
1>l2:next to	-32 2 5 -12 -10 -23
1>l2:niec ,	14 -14 -9 -7 -10 -14
1>l2:no ,	8 6 -13 -17 -15 -17
1>l2:nor was	24 -22 -18 -11 -21 -28
1>l2:not mention	11 -11 -8 -5 -5 -12
1>l2:note ;	-28 31 -20 -21 -25 -33
1>l2:note-tak ,	18 3 -25 -8 -10 -23
1>l2:notic was	-14 -15 -9 -5 -9 14
1>l2:number ,	-13 17 -16 -2 -5 -19
1>l2:nurs '	-7 22 -22 -3 -3 -2
1>l2:object ;	13 -12 -8 -10 -10 -14
1>l2:observ ,	-11 14 -15 -14 -15 -30
1>l2:observ in	4 6 -19 -19 -19 -28
1>l2:occup ,	23 -15 -7 -6 -9 -9
1>l2:of <person>	18 -20 -15 -12 -13 -14
1>l2:off :	-20 16 -10 -3 -3 -7
1>l2:off when	18 -18 -17 -4 -5 -8
1>l2:offic ,	0 6 -9 -7 -13 -12
1>l2:offic after	13 -12 -17 -5 -7 -7
1>l2:offic on	19 -18 -16 -21 -24 -23
1>l2:offici ,	19 -27 9 -22 -27 -28
1>l2:offici under	10 7 -17 -9 -9 -15
1>l2:ombudsman ,	20 -11 -27 -5 -20 8
1>l2:on ,	11 7 -25 -9 -15 -22
1>l2:on ;	-14 -13 -5 -2 -4 13
1>l2:on <date>	22 -22 -16 -24 -2 -8
1>l2:on by	13 -11 7 -4 -8 -9
1>l2:on has	-10 13 -12 -5 -5 -11
1>l2:on to	12 -13 -10 -8 -3 -5
1>l2:onc ;	-19 18 -15 -6 -17 -12
1>l2:onli ,	-22 20 -16 -10 -17 -20
1>l2:onli that	17 -19 -16 -9 -6 -16
1>l2:oper ,	14 -15 -11 -2 -5 -10
1>l2:opposit ;	-14 -19 -8 -5 -10 16
1>l2:order ,	-4 28 -29 -12 -8 8
1>l2:out by	-30 14 -3 -21 24 -22
1>l2:outsid ,	17 -18 -13 -9 -6 -10
1>l2:oven ,	-14 13 -13 -8 -13 -10
1>l2:over :	-14 -17 -11 -13 -18 15
1>l2:owner ,	8 -16 -12 -15 1 0
1>l2:p.c .	-6 -15 -36 -23 -30 21
1>l2:pack ;	-11 13 -6 -10 -12 -13
1>l2:padoh saw	-10 11 -13 -6 -7 -11
1>l2:panel with	28 -8 -24 -15 3 -9
1>l2:paper ,	-27 -25 5 -17 -11 19
1>l2:paperwork :	-28 32 -27 -20 -29 -31
1>l2:parliament ,	-15 18 -19 -12 -14 -14
1>l2:part were	-29 30 -17 -4 -4 -13
1>l2:parti ,	-9 20 -19 -8 -12 -14
1>l2:particip ,	-8 11 -10 -8 -15 -14
1>l2:partner ,	-12 8 -1 -22 -21 -5
1>l2:passeng '	16 -13 -21 -10 -9 -13
1>l2:patient '	14 -15 -8 -8 -7 -9
1>l2:peopl :	1 14 -34 -21 -41 3
1>l2:person :	8 7 -17 -15 -21 -24
1>l2:personnel ,	-12 13 -14 -4 -9 -10
1>l2:phone ,	-10 12 -14 -7 -10 -9
1>l2:place ;	-17 2 -8 -9 -9 4
1>l2:place came	-5 11 -7 -2 -12 -10
1>l2:planter '	-2 17 -24 -27 -21 -25
1>l2:player ;	19 -18 -14 -11 -12 -25
1>l2:plead with	-7 -14 13 -3 -6 -3
1>l2:plough named	17 -19 -8 -4 -4 -5
1>l2:pope ;	-6 16 -20 -10 -5 -11
1>l2:posit ;	-11 18 -16 -16 -13 -15
1>l2:preach ;	14 -18 14 -15 7 -33
1>l2:predecessor ,	23 -5 -5 -12 -14 -31
1>l2:prefect ,	-8 8 0 -20 -23 -26
1>l2:premier ,	-15 10 7 -14 -16 -18
1>l2:present :	-2 16 4 -43 -46 -57
1>l2:present were	22 -32 -39 -22 9 -3
1>l2:presid ,	-14 -22 5 -29 -2 13
1>l2:presid ;	17 5 -31 -18 -24 -13
1>l2:presid in	-6 -3 -34 -13 -15 5
1>l2:price ;	-18 22 -22 -20 -22 -21
1>l2:prison ;	-15 -13 -8 -11 -13 14
1>l2:propos by	15 -12 -11 -5 -5 -9
1>l2:question ,	-7 11 -14 -6 -5 -11
1>l2:question by	-19 19 -15 -6 -10 -11
1>l2:question on	12 -13 -12 -5 -10 -9
1>l2:quorum :	-33 -17 22 -38 -30 -29
1>l2:race ,	21 -19 -19 -6 -11 -19
1>l2:reach ;	13 -9 -15 -1 -2 -15
1>l2:receiv by	15 -18 7 -10 -12 -18
1>l2:receiv from	7 -26 -24 -19 -13 19
1>l2:referendum ;	-12 11 -7 -8 -8 -9
1>l2:region ,	26 -11 -32 -17 12 -27
1>l2:registrar ,	19 -6 -12 -3 -13 -16
1>l2:regul ,	39 -37 -12 -9 -8 -15
1>l2:relat ,	7 -4 4 -12 -23 -27
1>l2:rep ,	-8 16 -15 -2 -3 -10
1>l2:replac :	-20 -20 -18 -16 21 -22
1>l2:replac by	-17 22 -24 -12 -11 -10
1>l2:repli and	-4 -13 -5 -5 -3 7
1>l2:repli to	15 -15 -9 -10 -6 -16
1>l2:report ,	19 -21 -9 -10 -10 -12
1>l2:repres ,	4 -17 13 -18 -19 -20
1>l2:repres by	6 0 -20 -13 -45 2
1>l2:research ,	24 -26 -7 -7 -7 -11
1>l2:resid '	-18 -3 -3 11 -1 -5
1>l2:resid ,	1 11 -20 -5 -4 -9
1>l2:rev .	-18 -17 14 -21 10 -19
1>l2:ribbon ;	-8 12 -14 -6 -8 -9
1>l2:right ,	-4 16 -27 -21 -20 -27
1>l2:risk ,	-13 -13 -11 -2 -8 13
1>l2:rival for	-21 19 -9 -3 -6 -2
1>l2:river were	-17 20 -24 -3 -4 -10
1>l2:road :	-38 -32 -33 34 -23 -29
1>l2:room :	-25 22 -21 -21 -28 -9
1>l2:room ;	-10 -3 -8 12 -2 -13
1>l2:room as	-19 16 -12 -5 -6 -11
1>l2:room when	-2 -15 15 0 -1 -1
1>l2:sai that	-20 7 3 -3 -1 -5
1>l2:said that	-20 -12 -2 0 -1 20
1>l2:sat between	-16 20 -21 -2 -6 -10
1>l2:sat with	-1 9 -17 -6 -8 -8
1>l2:screen were	-14 -8 11 -1 -3 -14
1>l2:seat ,	-17 12 -9 -2 -3 -6
1>l2:second ,	25 -24 -27 -14 -20 -19
1>l2:secretari ,	10 -9 -5 -23 -39 -1
1>l2:secretary-gener ,	12 -10 -13 -5 -8 -7
1>l2:secretli met	-23 18 -11 -1 -1 -5
1>l2:seminarian ,	12 -12 -8 -8 -12 -12
1>l2:senat ,	5 4 -21 -12 -10 -14
1>l2:sent <person>	-7 11 -10 -8 -16 -17
1>l2:servant ,	-8 13 -2 -1 -10 -9
1>l2:servic ,	-5 18 -27 -12 -16 -19
1>l2:session :	-25 13 -3 -17 -15 -24
1>l2:session ;	-10 18 -13 -3 -3 -5
1>l2:session when	-12 10 -9 -5 -8 -9
1>l2:settl whether	-9 13 -9 -5 -7 -11
1>l2:shadow ,	-17 17 -12 -13 -15 -16
1>l2:sharehold ,	24 -26 -8 -8 -8 -14
1>l2:she met	18 -13 11 -5 -5 -18
1>l2:she was	-1 -19 -4 -5 -8 7
1>l2:sheikh ,	-4 15 -12 -1 -6 -5
1>l2:shipper '	9 -15 -23 -10 7 4
1>l2:shore ,	21 -20 -16 -11 -12 -20
1>l2:show ;	15 -1 -9 -10 -11 -18
1>l2:show that	-6 12 -8 -2 -1 -5
1>l2:shuar ,	-8 19 -26 -2 -3 -8
1>l2:side let	-17 -17 -10 -7 -9 17
1>l2:sign by	0 -22 12 -15 -22 -26
1>l2:signatori :	-22 8 -24 -10 -10 3
1>l2:silenc ;	-15 19 -15 -7 -4 -8
1>l2:sister ,	-20 22 -21 -14 -17 -18
1>l2:sixth to	-3 6 -15 -10 -10 -23
1>l2:so did	-16 18 -20 -8 -7 -25
1>l2:so that	21 1 -13 -2 -2 -9
1>l2:so were	-17 20 -44 -37 -50 -55
1>l2:son ,	0 -10 -13 -9 -13 6
1>l2:speaker ,	12 -8 -12 -10 -9 -15
1>l2:speech by	11 7 -24 -9 -9 -16
1>l2:spoke after	-18 -17 17 -7 -11 -13
1>l2:spoken with	16 -16 -14 -3 -11 -8
1>l2:spokesman ,	25 -33 -19 -14 -10 0
1>l2:spokeswoman ,	9 -6 -6 -3 -3 -15
1>l2:spot ;	27 -17 -24 -12 -9 -22
1>l2:staff ,	-17 11 -26 -19 -24 2
1>l2:start was	-18 -18 -12 -8 -12 18
1>l2:state ,	24 -2 0 -10 -9 -14
1>l2:state –	-22 20 -14 -19 -14 -11
1>l2:steamer bore	17 -16 -12 -9 -9 -16
1>l2:steward ,	25 3 -31 -23 -28 -42
1>l2:straight to	-14 -18 17 -6 -7 -7
1>l2:strike after	3 0 -14 -5 -8 -12
1>l2:student '	-17 19 -20 -8 -6 -10
1>l2:studi by	19 -20 -15 -10 -10 -15
1>l2:successor ,	-18 17 -9 -3 -3 -11
1>l2:successor-elect ,	-14 -19 -15 -10 -21 17
1>l2:such as	21 -20 -14 -12 -15 -20
1>l2:sudanes ,	14 2 -15 -12 -12 -15
1>l2:summit that	-20 6 -3 -8 -14 8
1>l2:superintend ,	-5 15 -15 -2 -1 -2
1>l2:supervis by	-12 12 -8 -5 -10 -13
1>l2:supervisor ,	-12 -12 -8 12 0 -6
1>l2:surpris ,	-15 19 -18 -5 -7 -15
1>l2:suspect :	34 -33 -30 -21 -32 -33
1>l2:syndic ,	-12 -11 14 -2 -5 -3
1>l2:tabl ,	30 -19 -19 -8 -6 -10
1>l2:tabl sat	-7 12 -18 -3 -7 -17
1>l2:tabl that	-12 -8 9 -1 -2 -6
1>l2:tabl were	-22 -2 4 -7 -14 -21
1>l2:talk :	-34 42 -38 -30 -33 -34
1>l2:talk ;	-31 -1 -14 -15 -17 26
1>l2:talk to	14 -18 -10 -8 -4 -9
1>l2:tanzanian ,	7 -22 -19 -16 -18 7
1>l2:tariff ,	4 4 -16 -15 -14 -13
1>l2:teacher :	38 -36 -30 -31 -43 -43
1>l2:telephon ,	-17 24 -23 -2 -3 -7
1>l2:that quoted	14 -12 -7 -3 -2 -9
1>l2:the detained	14 -13 -12 -10 -13 -15
1>l2:thei heard	15 -5 -16 -14 -10 -20
1>l2:them ,	-19 22 -24 -8 -17 -18
1>l2:them were	-17 -5 6 -4 -6 -17
1>l2:them when	-31 32 -21 -20 -10 -20
1>l2:then saw	5 -13 2 -19 -13 -10
1>l2:there ;	-13 -4 -2 11 -1 -6
1>l2:there were	-25 27 -15 -3 -6 -11
1>l2:thought that	-7 11 -9 -4 -3 -14
1>l2:tie ,	-2 -3 -19 -7 -14 5
1>l2:time about	8 -6 -12 -4 -4 -7
1>l2:to <date>	8 -2 -19 -4 -6 -14
1>l2:to brief	14 -14 -12 -9 -13 -12
1>l2:to hear	-8 14 -13 -4 -4 -7
1>l2:to meet	28 -4 0 -21 -15 -21
1>l2:to see	9 -11 4 -18 -15 -32
1>l2:to which	14 -4 -2 -15 -14 -25
1>l2:togeth with	23 19 -33 -11 -15 -18
1>l2:too ;	-12 -26 -10 -6 -15 21
1>l2:top :	7 -2 -21 -12 -15 -19
1>l2:train ,	-17 13 -9 -2 -4 -5
1>l2:train ;	-18 7 6 -11 -19 6
1>l2:trainer ,	16 -2 -14 -10 -9 -11
1>l2:travel with	5 1 -14 -19 -17 -17
1>l2:treasur ,	-16 4 -19 -13 -23 12
1>l2:tribe was	-20 24 -22 -5 -8 -19
1>l2:trucker '	-11 16 -13 -4 -3 -5
1>l2:two ,	22 -2 -20 -10 -23 -15
1>l2:two :	-1 18 -34 -29 -34 -41
1>l2:undersecretari ,	5 6 -29 -14 -18 -29
1>l2:union ,	13 5 -19 -11 -11 -3
1>l2:union by	-16 21 -18 -6 -20 -14
1>l2:us ,	28 -22 -16 -13 -15 -26
1>l2:v .	-17 4 0 -10 -13 -16
1>l2:vanilla with	21 -10 -29 -15 -22 -20
1>l2:vessel ;	21 -11 -14 -12 -10 -17
1>l2:vicar ,	-7 10 -15 -9 -17 -24
1>l2:vice-chancellor ,	-14 -10 -11 -6 -21 13
1>l2:vice-minist ,	-4 14 -20 -5 -15 -17
1>l2:vice-premi ,	-18 -22 22 -13 -16 -22
1>l2:victim ,	19 -13 -15 -14 -24 -19
1>l2:view with	-14 18 -20 -11 -13 -14
1>l2:visit by	18 4 -20 -11 -10 -18
1>l2:visit to	-15 14 -13 -13 -4 -8
1>l2:visitor were	30 -14 -43 -31 -37 -39
1>l2:vote ,	-19 9 -21 -23 -27 14
1>l2:vote ;	-4 -22 12 -28 -39 1
1>l2:vote on	-13 -11 -13 12 -10 -9
1>l2:wa <person>	-12 0 4 -3 -5 -10
1>l2:wait with	-7 10 -13 -5 -9 -6
1>l2:wall ;	8 0 -14 -14 -11 -17
1>l2:warden ,	19 -20 -15 -4 -5 -6
1>l2:watch by	-10 12 -11 -7 -3 -17
1>l2:when <number>	-13 9 -6 0 -1 -5
1>l2:who runs	9 -8 -18 -4 -5 -5
1>l2:widow ,	-18 12 7 -14 -12 -21
1>l2:wife ,	2 -11 -19 -12 -24 12
1>l2:will have	-20 19 -18 -8 -7 -15
1>l2:will host	-10 12 -12 -4 -1 -1
1>l2:will see	-12 -13 16 -10 -10 -24
1>l2:wing ,	-13 -18 17 -18 -18 -23
1>l2:wit ,	4 -18 -14 -10 -15 8
1>l2:with <person>	14 7 -23 -11 -13 -19
1>l2:with coordinating	-11 13 -13 -10 -12 -11
1>l2:without having	-14 -14 -13 -9 -9 14
1>l2:won by	14 -13 -14 -11 -11 -12
1>l2:worker '	-13 13 1 -19 -23 -26
1>l2:wreath and	6 7 -5 -4 -17 -16
1>l2:written by	20 -18 -14 -9 -9 -16
1>l2:ye ,	-19 18 -17 -4 -2 -16
1>l2:— but	12 -10 -11 -10 -12 -15
1>l2:— in	-7 13 -16 -16 -17 -20
1>l:#	-4 10 15 -22 -20 -20
1>l:'	-12 22 -28 -7 -15 -20
1>l:,	19 -8 -16 -19 -10 -6
1>l:.	-26 2 -4 -13 -14 8
1>l::	-25 -6 0 -10 -9 18
1>l:;	-4 7 -25 -1 -37 8
1>l:<date>	31 -26 -20 -24 -4 -11
1>l:<number>	-18 -10 2 -10 -10 5
1>l:<person>	5 12 -11 -30 -37 -26
1>l:<quote>	5 -6 4 -31 -36 -43
1>l:aboard	21 -19 -9 -12 -14 -20
1>l:about	17 -15 -18 -9 -8 -16
1>l:added	-14 15 -13 -12 -12 -15
1>l:after	23 -27 7 -14 -22 -20
1>l:against	13 -13 -12 -11 -12 -11
1>l:among	14 8 -22 -13 -16 -25
1>l:and	-16 3 -26 1 -12 8
1>l:are	-11 14 -12 -15 -6 -15
1>l:as	7 13 -31 -27 -30 -35
1>l:at	-33 27 1 -33 -36 -45
1>l:be	-17 15 -11 -7 -10 -15
1>l:because	14 -13 -13 -9 5 -23
1>l:before	-8 -25 21 -20 -21 -23
1>l:beside	3 15 -23 -15 -15 -15
1>l:between	16 -9 -6 -15 -18 -16
1>l:bore	17 -16 -12 -9 -9 -16
1>l:brief	14 -14 -12 -9 -13 -12
1>l:briefed	7 9 -23 -14 -17 -22
1>l:brought	-10 18 -19 -5 -6 -9
1>l:but	-1 0 -34 -19 -30 12
1>l:by	-3 4 2 -24 -10 -24
1>l:call	10 -4 -15 -7 -6 -7
1>l:called	-16 15 -12 -7 -5 -8
1>l:came	19 -2 -37 -17 -5 -37
1>l:comprised	-12 14 -14 -7 -12 -13
1>l:coordinating	-11 13 -13 -10 -12 -11
1>l:crewing	4 7 -18 -19 -18 -18
1>l:detained	14 -13 -12 -10 -13 -15
1>l:did	-28 7 -18 -18 -16 15
1>l:drew	3 -4 -8 -23 -7 -5
1>l:dropped	17 -15 -11 -13 -17 -22
1>l:elected	-16 -8 10 -10 -12 -11
1>l:entertained	8 -3 -11 -9 -8 -16
1>l:expects	-23 20 -16 -17 -15 -14
1>l:faced	-26 31 -21 -10 -13 -16
1>l:facing	24 -8 -21 -11 -16 -17
1>l:for	-20 1 -33 -30 19 -15
1>l:from	4 -16 -6 -22 -26 17
1>l:gathered	-2 -15 12 -11 -28 -3
1>l:gathers	20 -11 -21 -11 -17 -4
1>l:has	-10 13 -12 -5 -5 -11
1>l:have	-20 20 -15 -8 -7 -15
1>l:having	10 -20 -17 -16 -15 9
1>l:hear	-8 14 -13 -4 -4 -7
1>l:heard	13 13 -18 -18 -14 -16
1>l:host	-24 -16 18 -6 -2 -4
1>l:hosted	23 -4 -26 -13 -15 -24
1>l:how	10 -6 -22 -11 -12 -13
1>l:in	3 -13 -17 -20 14 1
1>l:including	15 2 -18 -9 -12 -16
1>l:into	22 -20 -22 -17 -20 -23
1>l:invited	-15 -3 9 9 -22 -11
1>l:is	-29 -2 21 -23 -24 -22
1>l:kept	14 -14 -12 -8 -8 -12
1>l:let	-17 13 -26 -24 -20 8
1>l:lost	-2 15 -21 -17 -15 -15
1>l:meet	23 6 -11 -22 -16 -25
1>l:meets	-3 -1 6 -15 -22 -31
1>l:mention	11 -11 -8 -5 -5 -12
1>l:met	12 -10 -2 -19 -20 -12
1>l:named	-7 10 -13 -7 -6 -10
1>l:nor	-4 1 -13 -12 -16 4
1>l:noted	20 -14 -12 -11 -9 -14
1>l:on	25 -31 -11 6 2 -14
1>l:presiding	-12 -17 17 -8 -9 -13
1>l:questioned	4 -16 -20 -15 -19 18
1>l:quoted	14 -12 -7 -3 -2 -9
1>l:received	-12 14 -17 6 -15 -10
1>l:runs	9 -8 -18 -4 -5 -5
1>l:said	0 -13 -17 -25 -18 10
1>l:sat	3 4 2 -7 -11 -18
1>l:saw	2 -8 0 -19 -14 -15
1>l:says	7 7 -18 -9 -8 -22
1>l:see	3 -15 12 -21 -18 -39
1>l:sending	-17 18 -12 -14 -19 -13
1>l:sent	6 -10 -4 -16 1 -59
1>l:since	9 -4 -14 -9 -8 -15
1>l:so	-10 -8 -11 -5 -14 11
1>l:spoke	-5 18 -15 -1 -3 -7
1>l:summoned	-9 15 -14 -17 -5 -10
1>l:that	19 0 -11 -15 -17 -22
1>l:thinks	15 -15 -12 -7 -11 -10
1>l:through	30 -19 -25 -20 -27 -32
1>l:to	23 -4 -27 -2 -45 -15
1>l:together	-7 11 -43 -13 -27 -1
1>l:told	27 -26 -20 -6 -8 -16
1>l:travel	16 -17 -12 -9 -5 -9
1>l:turned	11 -8 -8 -2 -3 -19
1>l:under	27 -24 9 -19 -26 -40
1>l:until	-9 11 -9 -6 -9 -13
1>l:was	-5 15 -37 -27 -42 -4
1>l:were	-14 12 -18 -27 2 -7
1>l:whaling	-19 19 -14 -12 -9 -8
1>l:when	-13 19 -3 -18 -19 -35
1>l:where	26 -19 -3 -11 -16 -11
1>l:whether	-22 7 -21 11 -16 -17
1>l:which	14 -7 5 -17 -16 -29
1>l:while	-5 10 -20 -9 3 -6
1>l:who	21 -22 -14 -13 -14 -19
1>l:whose	23 -14 -10 -21 -25 -29
1>l:with	-9 6 -8 -8 -10 -20
1>l:wrote	14 -3 -17 -7 -7 -16
1>l:–	-22 20 -14 -19 -14 -11
1>l:—	3 -4 2 -34 -33 -37
1>lb-cue:absent	0 -18 -35 -19 -16 27
1>lb-cue:attended	8 -10 7 -20 -2 -10
1>lb-cue:background	14 -4 -10 -16 -28 -19
1>lb-cue:declined	-10 8 -17 6 -21 -8
1>lb-cue:hosted	11 -14 6 -12 -14 -18
1>lb-cue:invited	-15 -15 11 7 -25 11
1>lb-cue:observer	18 -13 -38 -18 -23 2
1>lb-cue:reported	19 -26 -14 -19 -2 -5
1>lb-cue:represented	9 5 -22 -18 -1 -21
1>led:about	23 -25 -12 -26 11 -25
1>led:absent-was	-15 -18 -12 -5 -7 17
1>led:according	17 -11 0 -22 -33 -7
1>led:among	-17 14 -17 -27 1 -7
1>led:beside	-6 0 -5 -8 -10 -22
1>led:beside-by	8 6 -28 -21 -42 5
1>led:between	16 -9 -6 -15 -18 -16
1>led:for-side	-1 8 -5 -23 -17 -25
1>led:instead	-20 1 -33 -30 19 -15
1>led:invites	-20 6 8 7 -20 -15
1>led:meets	-3 -2 3 -4 -29 -5
1>led:sends	19 0 -18 -16 -17 -19
1>led:there-came	26 -17 -34 -20 3 -15
1>led:under	21 -21 0 -13 -18 -29
1>led:urges	1 -5 4 -13 -13 -17
1>led:with	-5 -1 -6 -7 -9 -19
1>led:without	-7 -15 -19 -13 -17 15
1>lv-cue:absent	-4 -18 -27 -17 -20 20
1>lv-cue:attended	1 -3 -6 -21 -11 -4
1>lv-cue:background	14 -2 -22 -11 -17 -23
1>lv-cue:declined	-28 22 -11 10 -20 -2
1>lv-cue:hosted	0 5 -10 -13 -12 -4
1>lv-cue:invited	-13 -7 4 -2 -26 5
1>lv-cue:reported	24 -33 -5 -19 -18 -6
1>lv-cue:represented	24 -3 -29 -17 -1 -21
1>lv:abandon	8 -13 11 -9 -17 -17
1>lv:abandon|when	8 -13 11 -9 -17 -17
1>lv:accept	8 -7 9 -6 -19 -5
1>lv:accept|,	7 -23 15 -8 -10 4
1>lv:accept|in	6 5 -22 -5 -17 -30
1>lv:accompani	9 -12 -28 -9 -18 9
1>lv:accompani|,	-10 14 -15 -4 -9 -14
1>lv:accompani|by	10 -20 -25 -8 -16 10
1>lv:ad	-14 15 -13 -12 -12 -15
1>lv:adjourn	5 4 -12 -9 -9 -14
1>lv:adjourn|,	12 -11 -9 -5 -4 -11
1>lv:adjourn|when	-12 10 -9 -5 -8 -9
1>lv:admit	1 4 -13 -10 -12 -14
1>lv:admit|among	1 4 -13 -10 -12 -14
1>lv:ad|	-14 15 -13 -12 -12 -15
1>lv:agre	11 2 -7 -10 -13 -17
1>lv:agre|and	-6 -12 12 -5 -8 -10
1>lv:agre|that	-4 15 -15 -1 -2 -3
1>lv:agre|when	13 -1 -13 -8 -8 -15
1>lv:allow	-7 11 -14 -6 -7 -6
1>lv:announc	18 -18 -17 -11 -16 -5
1>lv:announc|against	13 -13 -12 -11 -12 -11
1>lv:answer	9 9 -20 -17 -16 -16
1>lv:answer|on	12 -13 -12 -5 -10 -9
1>lv:answer|that	-19 11 -8 -5 -5 -8
1>lv:answer|through	-2 6 -15 -13 -8 -13
1>lv:apologis	16 -15 -13 -8 -5 -23
1>lv:apologis|to	16 -15 -13 -8 -5 -23
1>lv:ar	-28 -17 -23 9 -15 16
1>lv:arrest	19 -18 -18 -12 -14 -20
1>lv:arriv	13 -11 -6 -4 -4 -6
1>lv:arriv|,	13 -11 -6 -4 -4 -6
1>lv:ar|	-11 14 -12 -15 -6 -15
1>lv:ar|,	-25 -24 -17 11 -13 17
1>lv:ask	7 -9 -4 -14 -17 -1
1>lv:ask|,	5 2 -18 -12 -13 -2
1>lv:ask|about	8 -6 -12 -4 -4 -7
1>lv:at	18 -16 -17 -13 -17 -16
1>lv:attend	-21 -12 9 -11 5 1
1>lv:attend|,	-12 -19 14 -10 -18 6
1>lv:attend|aboard	-18 -9 11 -2 -5 -9
1>lv:attend|by	-13 17 -16 -3 -5 -8
1>lv:at|,	18 -16 -17 -13 -17 -16
1>lv:bar	-9 13 -10 -2 -2 -7
1>lv:bar|,	-9 13 -10 -2 -2 -7
1>lv:be	12 0 -26 -14 -15 -24
1>lv:been	17 -9 -16 -12 -13 -21
1>lv:been|,	3 1 -14 -6 -6 -12
1>lv:been|by	20 -18 -14 -9 -9 -16
1>lv:began	17 -12 -3 -6 -6 -11
1>lv:began|where	18 -18 0 -6 -5 -10
1>lv:be|	-17 15 -11 -7 -10 -15
1>lv:be|<person>	14 -16 -10 -5 -4 -9
1>lv:be|as	-19 16 -12 -5 -6 -11
1>lv:be|between	14 -13 -15 -5 -4 -8
1>lv:bore	17 -16 -12 -9 -9 -16
1>lv:bore|	17 -16 -12 -9 -9 -16
1>lv:brief	17 -8 -8 -24 1 -31
1>lv:brief|	14 -1 -27 -17 -20 -23
1>lv:brief|,	16 3 -27 -10 9 -20
1>lv:brief|by	-4 -21 14 -13 -12 -18
1>lv:bring	-10 12 -13 -6 -6 -10
1>lv:broker	4 -17 13 -18 -19 -20
1>lv:broker|,	4 -17 13 -18 -19 -20
1>lv:brought	-7 9 -12 -17 -36 -7
1>lv:brought|	-10 18 -19 -5 -6 -9
1>lv:brought|,	12 7 -54 -17 -34 -10
1>lv:brought|together	-7 11 -43 -13 -27 -1
1>lv:brought|with	-16 -28 25 -10 -16 -26
1>lv:built	11 -8 -14 -10 -10 -8
1>lv:built|under	11 -8 -14 -10 -10 -8
1>lv:call	12 -12 6 -16 -21 -34
1>lv:call|	2 10 -20 -11 -9 -11
1>lv:call|,	15 -24 19 -8 -18 -19
1>lv:call|<person>	-12 15 -20 -11 -12 -21
1>lv:call|between	-9 14 -16 -2 -1 -3
1>lv:call|by	-14 4 0 -7 -2 -5
1>lv:call|on	-2 -19 14 -6 -9 -14
1>lv:call|when	18 -18 -17 -4 -5 -8
1>lv:call|where	16 -12 5 -3 -10 -15
1>lv:came	-1 -7 -10 -15 -15 7
1>lv:came|	19 -2 -37 -17 -5 -37
1>lv:came|,	-2 -5 -5 -7 -17 -2
1>lv:came|and	17 -7 -16 -4 -6 -16
1>lv:came|from	4 -11 7 -10 -17 -26
1>lv:came|so	-10 -8 -11 -5 -14 11
1>lv:came|with	-10 0 -29 -13 -19 13
1>lv:can't	-9 13 -9 -5 -7 -11
1>lv:can't|whether	-9 13 -9 -5 -7 -11
1>lv:cancel	-31 32 -21 -20 -10 -20
1>lv:cancel|when	-31 32 -21 -20 -10 -20
1>lv:caught	-10 -13 -11 -4 13 -8
1>lv:chair	11 -8 3 -16 1 -29
1>lv:chair|and	-7 14 -15 -6 -10 -10
1>lv:chair|by	6 -39 17 -11 -3 -30
1>lv:chair|with	24 -5 -30 -17 1 -11
1>lv:cite	18 -20 -15 -12 -13 -14
1>lv:cite|<person>	18 -20 -15 -12 -13 -14
1>lv:clear	7 -9 8 -18 -23 -32
1>lv:clear|,	7 -9 8 -18 -23 -32
1>lv:close	11 9 -22 -15 -17 -17
1>lv:close|,	-12 11 -10 -3 -2 -9
1>lv:close|on	16 -17 -14 -10 -10 -12
1>lv:close|with	16 6 -12 -7 -11 -11
1>lv:co-accus	-10 -11 -4 -1 -7 13
1>lv:co-accus|,	-10 -11 -4 -1 -7 13
1>lv:co-chair	13 -22 17 -13 -16 -23
1>lv:co-chair|by	13 -22 17 -13 -16 -23
1>lv:come	8 2 -16 -17 -16 -19
1>lv:come|and	8 2 -16 -17 -16 -19
1>lv:compris	-12 14 -14 -7 -12 -13
1>lv:compris|	-12 14 -14 -7 -12 -13
1>lv:confer	20 6 -10 -17 -21 -23
1>lv:confer|with	24 -6 1 -16 -21 -23
1>lv:conven	15 -8 0 -13 -21 -26
1>lv:conven|,	12 -9 1 -10 -19 -23
1>lv:conven|by	14 3 -12 -7 -8 -17
1>lv:coordin	-11 13 -13 -10 -12 -11
1>lv:coordin|	-11 13 -13 -10 -12 -11
1>lv:crew	4 7 -18 -19 -18 -18
1>lv:crew|	4 7 -18 -19 -18 -18
1>lv:cross	-17 1 1 -9 -10 -10
1>lv:cross|where	-17 -3 5 -9 -10 -8
1>lv:defend	-14 7 -9 -5 -5 4
1>lv:deleg	11 1 -14 -9 -15 -18
1>lv:deleg|,	11 1 -14 -9 -15 -18
1>lv:deni	-14 13 -11 -5 -4 -8
1>lv:deni|that	-14 13 -11 -5 -4 -8
1>lv:deputis	-13 14 -11 -5 -13 -14
1>lv:deputis|by	-13 14 -11 -5 -13 -14
1>lv:detain	14 -13 -12 -10 -13 -15
1>lv:detain|	14 -13 -12 -10 -13 -15
1>lv:did	-24 -16 -8 -36 -37 31
1>lv:did|	-28 7 -18 -18 -16 15
1>lv:did|,	-20 -29 -45 -33 -34 31
1>lv:did|and	-12 -18 15 -10 -14 -14
1>lv:did|to	15 -15 -9 -10 -6 -16
1>lv:dine	14 -23 4 -20 -22 -32
1>lv:dine|,	12 -33 6 -18 -18 -29
1>lv:dine|with	9 2 -6 -9 -14 -18
1>lv:dismiss	-14 -9 11 -2 -4 -9
1>lv:dismiss|by	-9 -14 14 0 0 -2
1>lv:do	15 -17 -11 -8 -9 -8
1>lv:do|with	15 -17 -11 -8 -9 -8
1>lv:drew	0 -5 -13 -24 -10 0
1>lv:drew|	3 -4 -8 -23 -7 -5
1>lv:drew|,	-2 -3 -19 -7 -14 5
1>lv:drop	17 -15 -11 -13 -17 -22
1>lv:drop|	17 -15 -11 -13 -17 -22
1>lv:drove	13 -20 7 -11 -11 -11
1>lv:drove|to	13 -13 -14 -9 -7 -9
1>lv:drove|with	-7 -14 13 -3 -6 -3
1>lv:edit	14 -14 -9 -7 -10 -14
1>lv:edit|,	14 -14 -9 -7 -10 -14
1>lv:elect	-21 9 -3 -14 -19 -16
1>lv:elect|	-16 -8 10 -10 -12 -11
1>lv:elect|,	-13 20 -22 -7 -12 -12
1>lv:entertain	8 -3 -11 -9 -8 -16
1>lv:entertain|	8 -3 -11 -9 -8 -16
1>lv:examin	16 -15 -7 -2 -3 -7
1>lv:examin|,	16 -15 -7 -2 -3 -7
1>lv:expect	10 -3 -21 -18 -20 -22
1>lv:expect|	10 -3 -21 -18 -20 -22
1>lv:explain	14 -14 -11 -8 -9 -8
1>lv:explain|how	14 -14 -11 -8 -9 -8
1>lv:face	-21 31 -23 -28 -35 -21
1>lv:face|	-14 28 -28 -17 -23 -25
1>lv:face|'	-15 18 -18 -19 -21 -24
1>lv:face|,	6 -1 -13 -8 -12 -10
1>lv:face|but	-17 12 -10 -8 -11 0
1>lv:fell	-8 14 -14 -5 -10 -2
1>lv:fell|to	-8 14 -14 -5 -10 -2
1>lv:flank	8 14 -23 -20 -17 -29
1>lv:flank|by	8 14 -23 -20 -17 -29
1>lv:flew	19 -9 1 -15 -19 -15
1>lv:flew|,	11 -2 -6 -13 -21 -9
1>lv:flew|at	21 -23 9 -18 -15 -20
1>lv:flew|that	21 1 -13 -2 -2 -9
1>lv:follow	-16 19 -19 -9 -16 -19
1>lv:follow|,	-13 16 -13 -10 -15 -18
1>lv:follow|by	-9 11 -12 -1 -2 -4
1>lv:gather	17 -18 -8 -17 -1 -8
1>lv:gather|	15 -16 3 -14 -32 -7
1>lv:gather|,	-8 -12 -16 -5 15 -5
1>lv:gather|<person>	22 -14 -21 -11 -14 1
1>lv:gather|under	-7 2 5 -10 -18 -20
1>lv:gave	12 15 -25 -20 -36 -37
1>lv:gave|,	0 7 -18 -17 -19 -25
1>lv:gave|because	14 1 -12 -10 -10 -12
1>lv:gave|for	16 7 -18 -8 -29 -20
1>lv:go	19 -29 1 -15 -14 -26
1>lv:goe	6 5 -23 -14 -11 -19
1>lv:goe|,	-4 10 -16 -10 -8 -17
1>lv:goe|to	12 -13 -10 -8 -3 -5
1>lv:goe|which	1 3 -13 -5 -6 -9
1>lv:got	-12 -2 7 -10 -12 -14
1>lv:got|,	-11 12 -13 -10 -10 -12
1>lv:go|before	2 -20 7 -9 -9 -17
1>lv:go|to	19 -18 -15 -9 -8 -15
1>lv:go|where	16 -10 -14 -5 -5 -11
1>lv:grant	-9 16 -18 -3 -5 -5
1>lv:grant|to	-9 16 -18 -3 -5 -5
1>lv:greet	-16 17 -11 -6 -19 -15
1>lv:ha	-14 16 -22 -11 -11 5
1>lv:had	-8 13 -15 -24 -31 -11
1>lv:had|,	-9 22 -31 -20 -24 -27
1>lv:had|<date>	4 17 -36 -17 -20 -29
1>lv:had|to	-13 -17 -8 -11 -3 16
1>lv:had|with	2 -10 2 -9 -19 -13
1>lv:have	2 -2 -27 -18 -19 2
1>lv:have|	2 -5 -24 -18 -18 4
1>lv:ha|	-10 13 -12 -5 -5 -11
1>lv:ha|,	-12 12 -18 -10 -9 6
1>lv:head	-14 19 -22 -5 -9 -12
1>lv:head|by	-14 19 -22 -5 -9 -12
1>lv:hear	2 -4 -1 -17 -21 -27
1>lv:heard	26 1 -24 -23 -24 -20
1>lv:heard|	13 13 -18 -18 -14 -16
1>lv:heard|,	17 3 -20 -15 -19 -7
1>lv:heard|<person>	14 -18 -7 -2 -3 -7
1>lv:heard|to	14 -11 -8 -6 -4 -15
1>lv:heard|with	-9 -12 12 -2 -3 -1
1>lv:hear|	-8 14 -13 -4 -4 -7
1>lv:hear|,	4 -13 8 -17 -21 -26
1>lv:held	12 -12 8 -20 -26 -37
1>lv:held|,	21 2 -17 -20 -26 -33
1>lv:held|by	-19 8 -4 -5 -9 -16
1>lv:held|under	10 -18 6 -14 -12 -14
1>lv:held|with	-1 -16 12 -12 -17 -20
1>lv:hold	14 -18 2 -17 -27 -23
1>lv:hold|with	7 -13 6 -16 -25 -24
1>lv:host	16 -6 -4 -18 -27 -22
1>lv:host|	20 -15 -5 -14 -15 -24
1>lv:host|,	4 2 3 -15 -26 -30
1>lv:host|<date>	15 -12 -12 -10 -4 -9
1>lv:host|<person>	14 7 -23 -11 -13 -19
1>lv:host|by	-2 -33 19 -14 -20 2
1>lv:host|in	-28 19 -17 -4 -10 -10
1>lv:host|with	13 6 -8 -7 -8 -7
1>lv:huddl	-5 -6 -21 16 -27 -22
1>lv:huddl|with	-5 -6 -21 16 -27 -22
1>lv:imprison	21 -22 -20 -8 -9 -15
1>lv:imprison|,	21 -22 -20 -8 -9 -15
1>lv:includ	-15 18 -18 -7 -14 -17
1>lv:includ|,	-15 18 -18 -7 -14 -17
1>lv:invit	-13 -13 10 6 -29 3
1>lv:invit|	-15 -3 9 9 -22 -11
1>lv:invit|,	23 -7 -35 -33 -24 11
1>lv:invit|with	-6 -16 16 -7 -3 -18
1>lv:is	-12 12 5 -27 -32 -41
1>lv:is|	-29 -2 21 -23 -24 -22
1>lv:is|,	-21 22 -6 -19 -22 -28
1>lv:is|and	23 -4 -30 -9 -21 -23
1>lv:is|to	13 -15 -11 -3 -1 -10
1>lv:is|where	7 -23 1 -9 -6 -10
1>lv:is|whether	-10 13 -11 -5 -2 -2
1>lv:is|which	14 -15 -14 -7 -7 -11
1>lv:join	-16 -2 7 -13 -16 -29
1>lv:join|,	-7 -6 9 -11 -14 -23
1>lv:join|among	-10 13 -13 -3 -6 -11
1>lv:join|by	-18 6 -3 -5 -8 -16
1>lv:kept	1 -6 -20 -21 -18 8
1>lv:kept|	14 -14 -12 -8 -8 -12
1>lv:kept|by	-11 12 -13 -4 -5 -7
1>lv:kept|for	-16 -12 -7 -15 -14 15
1>lv:laid	-2 4 4 -17 -19 -23
1>lv:laid|,	-13 19 -17 -16 -12 -20
1>lv:laid|by	13 -11 7 -4 -8 -9
1>lv:learn	-15 15 -15 -11 -12 -13
1>lv:learn|,	-6 13 -10 0 -1 -11
1>lv:learn|that	-13 13 -13 -12 -12 -12
1>lv:leav	-18 17 -16 -16 -13 -15
1>lv:leav|to	-18 17 -16 -16 -13 -15
1>lv:led	6 8 -22 -10 -12 -19
1>lv:led|,	-7 14 -17 -5 -10 -12
1>lv:led|by	9 4 -16 -9 -10 -17
1>lv:left	-1 -6 6 -21 -24 -11
1>lv:left|,	21 -15 9 -19 -22 -28
1>lv:left|to	-17 9 -10 -9 -12 2
1>lv:let	-7 12 -32 -27 -25 -2
1>lv:let|	-17 13 -26 -24 -20 8
1>lv:let|,	13 0 -17 -16 -18 -26
1>lv:let|<person>	14 -7 -14 -7 -8 -13
1>lv:lift	-14 -10 -10 -8 -11 11
1>lv:lift|on	-14 -10 -10 -8 -11 11
1>lv:link	-4 14 -14 -1 -1 -1
1>lv:link|,	-4 14 -14 -1 -1 -1
1>lv:lost	7 17 -27 -24 -18 -23
1>lv:lost|	-2 15 -21 -17 -15 -15
1>lv:lost|and	19 6 -17 -16 -10 -17
1>lv:lunch	-29 16 -2 -16 -28 1
1>lv:lunch|with	-29 16 -2 -16 -28 1
1>lv:meet	5 -2 -6 2 -23 -40
1>lv:meet|	8 4 -3 -25 -25 -38
1>lv:meet|,	2 -11 10 -12 -10 -19
1>lv:meet|on	-13 -11 -13 12 -10 -9
1>lv:meet|with	23 -5 -19 -12 -7 -7
1>lv:mention	18 -16 -11 -10 -8 -17
1>lv:mention|	11 -11 -8 -5 -5 -12
1>lv:mention|,	15 -14 -6 -7 -5 -10
1>lv:met	6 -8 -7 -18 -24 8
1>lv:met|	12 -10 -2 -19 -20 -12
1>lv:met|,	8 -6 -24 -16 -25 15
1>lv:met|<person>	-26 28 -12 -8 -14 -24
1>lv:met|under	26 -26 -1 -11 -21 -37
1>lv:miss	8 -6 -14 -2 -7 -17
1>lv:miss|and	8 -6 -14 -2 -7 -17
1>lv:moder	-14 23 -23 -6 -2 -4
1>lv:moder|by	-14 23 -23 -6 -2 -4
1>lv:move	3 -19 -8 -5 -11 7
1>lv:move|where	3 -19 -8 -5 -11 7
1>lv:name	12 -1 -22 -14 -19 -20
1>lv:name|	-7 10 -13 -7 -6 -10
1>lv:name|,	24 -22 -8 -7 -10 -16
1>lv:name|after	25 -25 -17 -8 -10 -12
1>lv:name|for	14 -14 -6 -8 -15 -9
1>lv:note	16 -13 -12 -11 -9 -9
1>lv:note|	20 -14 -12 -11 -9 -14
1>lv:open	-30 -7 13 -13 -13 -21
1>lv:open|,	-16 -16 16 -6 -4 -12
1>lv:open|and	-4 12 -12 -3 0 -2
1>lv:open|before	-6 -14 11 -3 -4 -5
1>lv:open|by	-17 16 -16 -3 -4 -8
1>lv:open|with	-15 -8 10 -7 -8 -14
1>lv:own	-9 -2 -27 -16 -36 11
1>lv:own|,	-9 -2 -27 -16 -36 11
1>lv:paid	-19 -11 14 -12 -15 -12
1>lv:paid|on	-19 -11 14 -12 -15 -12
1>lv:photograph	-9 14 -21 -12 -18 -18
1>lv:photograph|with	-9 14 -21 -12 -18 -18
1>lv:place	14 8 -22 -18 -21 -24
1>lv:place|,	14 8 -22 -18 -21 -24
1>lv:plan	-12 21 -24 -1 -1 -3
1>lv:plan|between	-12 21 -24 -1 -1 -3
1>lv:pledg	-8 -14 -7 -1 -14 14
1>lv:pledg|while	-8 -14 -7 -1 -14 14
1>lv:postpon	-13 -10 11 -1 -1 -9
1>lv:postpon|,	-13 -10 11 -1 -1 -9
1>lv:presid	-21 9 -5 -21 -28 -4
1>lv:presid|	-12 -17 17 -8 -9 -13
1>lv:presid|in	-6 -3 -34 -13 -15 5
1>lv:presid|with	-20 23 -23 -16 -23 -26
1>lv:propos	21 -21 -15 -16 -14 -15
1>lv:propos|,	17 -18 -13 -14 -13 -14
1>lv:propos|by	15 -12 -11 -5 -5 -9
1>lv:protest	2 9 -17 -6 -10 -23
1>lv:protest|,	2 9 -17 -6 -10 -23
1>lv:provid	-14 13 -13 -8 -13 -10
1>lv:provid|,	-14 13 -13 -8 -13 -10
1>lv:put	20 -8 -26 -17 -17 -22
1>lv:put|,	13 -7 -20 -16 -15 -15
1>lv:put|which	-12 7 -6 -3 -2 -3
1>lv:put|while	-13 10 -6 -4 -5 -5
1>lv:question	-7 -9 -25 -16 -22 16
1>lv:question|	4 -16 -20 -15 -19 18
1>lv:question|by	-23 21 -16 -9 -13 -13
1>lv:quot	18 -16 -9 -9 -2 -12
1>lv:quot|	14 -12 -7 -3 -2 -9
1>lv:ran	13 -12 -11 -7 -11 -21
1>lv:ran|in	13 -12 -11 -7 -11 -21
1>lv:react	8 -2 -19 -4 -6 -14
1>lv:react|<date>	8 -2 -19 -4 -6 -14
1>lv:read	-22 9 -5 -23 22 -24
1>lv:read|,	15 -16 -10 -7 -9 -12
1>lv:read|by	-30 14 -3 -21 24 -22
1>lv:recal	12 -7 -13 -4 -4 -10
1>lv:recal|when	22 -4 -15 -3 -4 -10
1>lv:receiv	-6 -1 -4 -3 -23 3
1>lv:receiv|	-12 14 -17 6 -15 -10
1>lv:receiv|,	-2 14 -10 -27 -27 -50
1>lv:receiv|<date>	-12 13 -13 -6 -5 -5
1>lv:receiv|by	1 -42 25 -13 -13 3
1>lv:receiv|from	4 -16 -29 -19 -15 18
1>lv:receiv|with	39 3 -37 -13 -18 -22
1>lv:reconven	-9 13 -12 -5 -6 -9
1>lv:reconven|,	-9 13 -12 -5 -6 -9
1>lv:refus	-5 -20 -21 16 -15 -23
1>lv:refus|,	15 -13 -17 -2 -3 -15
1>lv:refus|and	-13 -15 -11 17 -15 -16
1>lv:releas	30 -30 -24 -15 -17 -25
1>lv:releas|by	30 -30 -24 -15 -17 -25
1>lv:remain	-25 -28 -15 -18 -17 27
1>lv:remain|and	-25 -31 -15 -19 -19 27
1>lv:replac	-9 3 2 -24 -25 -35
1>lv:replac|,	8 14 -30 -18 -16 -27
1>lv:replac|by	-22 -7 13 -18 -19 -21
1>lv:repli	-4 -13 -5 -5 -3 7
1>lv:repli|and	-4 -13 -5 -5 -3 7
1>lv:repres	7 11 -35 -17 -18 -14
1>lv:repres|,	19 16 -24 -17 -51 -51
1>lv:repres|<person>	-2 8 -14 -13 -18 -23
1>lv:repres|because	8 -17 -4 -5 7 -18
1>lv:repres|by	0 11 -35 -14 -51 -4
1>lv:repres|in	-11 -17 -8 -13 16 -16
1>lv:resum	8 -7 -18 -7 -8 2
1>lv:resum|between	8 -7 -18 -7 -8 2
1>lv:rotat	14 4 -26 -10 -18 -20
1>lv:rotat|,	14 4 -26 -10 -18 -20
1>lv:run	10 2 -33 -13 -24 -23
1>lv:run|	9 -8 -18 -4 -5 -5
1>lv:run|between	19 -12 -28 -7 -16 -18
1>lv:run|for	7 2 -8 -7 -14 -11
1>lv:sai	10 2 -10 -18 -16 -31
1>lv:said	8 -26 -6 -22 -18 9
1>lv:said|	0 -13 -17 -25 -18 10
1>lv:said|,	25 -48 -1 -17 -20 -11
1>lv:said|that	-20 -12 -2 0 -1 20
1>lv:sai|	7 7 -18 -9 -8 -22
1>lv:sai|,	3 3 -1 -17 -19 -25
1>lv:sai|that	14 -13 -11 -10 -6 -17
1>lv:sat	5 4 -2 -15 -23 -43
1>lv:sat|	3 4 2 -7 -11 -18
1>lv:sat|'	-9 17 -20 -5 -4 -5
1>lv:sat|,	20 14 -53 -10 -17 -28
1>lv:sat|as	-11 13 -9 -1 -3 -5
1>lv:sat|beside	16 0 -21 -8 -11 -8
1>lv:sat|between	-16 20 -21 -2 -6 -10
1>lv:sat|to	-15 -16 16 -3 -2 -10
1>lv:sat|under	3 -14 12 -8 -9 -11
1>lv:sat|when	2 3 -17 -11 -9 -11
1>lv:sat|with	3 -5 2 -17 -26 -30
1>lv:saw	-4 3 -4 -23 -34 -19
1>lv:saw|	2 -8 0 -19 -14 -15
1>lv:saw|,	-2 2 -3 -14 -34 -12
1>lv:saw|with	-10 15 -38 -23 -21 -27
1>lv:scuttl	-12 0 3 -4 -4 -5
1>lv:scuttl|where	-12 -18 17 -2 -3 -3
1>lv:see	10 -24 5 -19 -21 3
1>lv:see|	3 -15 12 -21 -18 -39
1>lv:see|,	20 -16 -20 -6 -14 10
1>lv:send	-21 25 -19 -15 -24 -19
1>lv:send|	-19 20 -13 -14 -21 -15
1>lv:send|,	-16 25 -21 -7 -13 -19
1>lv:sent	27 -20 -16 -17 7 -19
1>lv:sent|	6 -10 -4 -16 1 -59
1>lv:sent|,	8 25 -24 -13 -45 -44
1>lv:sent|<person>	-7 11 -10 -8 -16 -17
1>lv:sent|and	21 2 -8 -5 -19 -11
1>lv:sent|but	-17 -16 -6 -5 -21 17
1>lv:sent|from	16 -16 -14 -5 -10 -16
1>lv:sent|in	2 -19 -16 -15 18 -23
1>lv:sent|to	22 -21 -12 -16 -20 -22
1>lv:set	-4 -16 11 -16 -17 -19
1>lv:set|before	-4 -16 11 -16 -17 -19
1>lv:shout	-8 13 -13 -3 -13 -7
1>lv:shout|,	-8 13 -13 -3 -13 -7
1>lv:show	-6 12 -8 -2 -1 -5
1>lv:show|that	-6 12 -8 -2 -1 -5
1>lv:sign	-9 -24 0 -16 18 0
1>lv:sign|,	-15 -7 -22 -13 13 4
1>lv:sign|by	0 -22 12 -15 -22 -26
1>lv:sit	-16 18 -18 -7 -9 -6
1>lv:sit|with	-16 18 -18 -7 -9 -6
1>lv:slaughter	-14 17 -17 -4 -11 -10
1>lv:sought	-8 10 -8 -8 -7 -13
1>lv:sought|,	-8 10 -8 -8 -7 -13
1>lv:spent	-12 -18 17 -4 -3 -8
1>lv:spoke	10 2 -3 -11 -21 -23
1>lv:spoke|	-5 18 -15 -1 -3 -7
1>lv:spoke|,	23 0 -31 -10 -14 -24
1>lv:spoke|after	-18 -17 17 -7 -11 -13
1>lv:spoke|and	-2 13 -13 -1 -1 -4
1>lv:spoke|with	-10 23 -24 -4 -17 -6
1>lv:squeez	-12 -19 19 -4 -5 -6
1>lv:squeez|'	-12 -19 19 -4 -5 -6
1>lv:start	14 -6 -10 -9 -18 -25
1>lv:start|,	11 -4 -12 -6 -14 -19
1>lv:start|when	8 -9 -1 -5 -12 -16
1>lv:stood	-11 -1 -20 -22 12 -30
1>lv:stood|by	-3 11 -18 -17 -26 -32
1>lv:stood|for	-14 -19 -9 -11 17 -13
1>lv:struck	3 -13 8 -9 -11 -15
1>lv:struck|and	3 -13 8 -9 -11 -15
1>lv:summon	7 16 -18 -17 -9 -20
1>lv:summon|	-9 15 -14 -17 -5 -10
1>lv:summon|,	15 4 -9 -6 -8 -20
1>lv:supervis	-12 12 -8 -5 -10 -13
1>lv:supervis|by	-12 12 -8 -5 -10 -13
1>lv:suspend	3 0 -14 -5 -8 -12
1>lv:suspend|after	3 0 -14 -5 -8 -12
1>lv:take	-7 11 -12 -10 -11 -8
1>lv:take|from	-7 11 -12 -10 -11 -8
1>lv:talk	16 1 -35 -19 -24 -28
1>lv:talk|,	-12 13 -13 -10 -9 -15
1>lv:talk|to	-10 12 -13 -5 -6 -10
1>lv:talk|with	21 -10 -29 -15 -22 -20
1>lv:thank	-17 -19 17 -12 -13 -16
1>lv:thank|,	-17 -19 17 -12 -13 -16
1>lv:think	15 -15 -12 -7 -11 -10
1>lv:think|	15 -15 -12 -7 -11 -10
1>lv:thought	-7 11 -9 -4 -3 -14
1>lv:thought|that	-7 11 -9 -4 -3 -14
1>lv:told	26 -23 -22 -6 -8 -16
1>lv:told|	27 -26 -20 -6 -8 -16
1>lv:took	7 9 -28 -11 -17 -24
1>lv:took|after	13 -12 -17 -5 -7 -7
1>lv:took|from	-22 21 -13 -5 -8 -21
1>lv:took|including	15 2 -18 -9 -12 -16
1>lv:trace	0 5 -15 -18 -16 -17
1>lv:trace|,	0 5 -15 -18 -16 -17
1>lv:travel	15 -12 -11 -16 -18 -19
1>lv:travel|	16 -17 -12 -9 -5 -9
1>lv:travel|with	5 1 -14 -19 -17 -17
1>lv:turn	11 -10 -2 -2 -3 -20
1>lv:turn|	11 -8 -8 -2 -3 -19
1>lv:visit	4 7 -13 -9 -10 -14
1>lv:vote	8 10 -22 -20 -27 -23
1>lv:vote|,	9 7 -21 -20 -21 -22
1>lv:wa	20 1 -20 -24 -42 -15
1>lv:wait	-7 10 -13 -5 -9 -6
1>lv:wait|with	-7 10 -13 -5 -9 -6
1>lv:walk	-14 -1 4 -8 -7 -8
1>lv:watch	-10 12 -11 -7 -3 -17
1>lv:watch|by	-10 12 -11 -7 -3 -17
1>lv:wa|	-5 15 -37 -27 -42 -4
1>lv:wa|'	23 -21 5 -5 -9 -17
1>lv:wa|,	15 -3 -22 -14 -20 -5
1>lv:wa|<number>	-13 9 -6 0 -1 -5
1>lv:wa|<person>	-12 0 4 -3 -5 -10
1>lv:wa|and	23 -14 -7 -4 -20 -23
1>lv:wa|by	9 -29 14 -14 -11 -18
1>lv:wa|in	4 6 -19 -19 -19 -28
1>lv:wa|under	20 -12 -7 -5 -4 -9
1>lv:wa|when	-13 13 -7 0 0 -4
1>lv:wa|where	25 -28 -18 -3 -5 -8
1>lv:welcom	-7 -12 8 -18 3 -3
1>lv:welcom|'	9 -15 -23 -10 7 4
1>lv:welcom|,	-12 -1 5 -9 -16 -11
1>lv:welcom|by	-25 7 -4 -12 -14 -17
1>lv:went	-7 5 9 -20 -20 -31
1>lv:went|,	-8 13 -22 -10 -13 -19
1>lv:went|to	-3 -6 14 -16 -14 -25
1>lv:were	-19 14 -3 -26 -3 -12
1>lv:were|	-14 12 -18 -27 2 -7
1>lv:were|,	-29 24 -3 -9 -17 -37
1>lv:were|<person>	-19 18 -18 -9 -10 -10
1>lv:were|and	21 -5 -15 -15 -13 -20
1>lv:whale	-19 19 -14 -12 -9 -8
1>lv:whale|	-19 19 -14 -12 -9 -8
1>lv:will	-29 3 11 3 -18 -19
1>lv:will|,	-17 -12 13 -4 -6 -8
1>lv:will|with	-19 22 -24 -6 -15 -11
1>lv:wipe	-9 -14 13 -6 -6 -8
1>lv:wipe|which	-9 -14 13 -6 -6 -8
1>lv:won	14 -13 -14 -11 -11 -12
1>lv:won|by	14 -13 -14 -11 -11 -12
1>lv:wrote	7 -6 -1 -9 -9 -20
1>lv:wrote|	14 -3 -17 -7 -7 -16
1>lv:wrote|between	-15 -3 5 -7 -6 -13
1>not-first	25 -3 -33 -13 -7 -9
1>owned-does-first:owns-deputy	-26 -14 17 -8 -22 6
1>owned-does:owns-deputy	-26 -14 17 -8 -22 6
1>owns	-19 3 4 -41 16 -12
1>owns:clerk	-24 -25 -28 -20 25 -25
1>owns:compani	-15 -1 15 -16 -17 -22
1>owns:deputi	-17 -6 -8 -2 -12 11
1>owns:environ	21 -19 -22 -11 -18 -21
1>owns:librari	15 -16 -12 -5 -5 -6
1>owns:minist	21 -19 -22 -11 -18 -21
1>owns:secretari	-17 -6 -8 -2 -12 11
1>owns:truste	15 -16 -12 -5 -5 -6
1>owns:visit	-25 23 -22 -10 -15 -13
1>owns:word	15 -14 -18 -4 -6 -13
1>quoted	-10 15 4 -41 -44 -53
1>r-cue-near:absent	4 -21 5 -26 -9 8
1>r-cue-near:attended	10 -5 -12 -16 -5 -3
1>r-cue-near:background	14 -13 -10 -1 -10 -15
1>r-cue-near:declined	-12 -15 -19 -3 -9 20
1>r-cue-near:hosted	0 1 -2 -3 -7 -29
1>r-cue-near:invited	-5 -13 -6 16 -30 -8
1>r-cue-near:observer	19 -23 -18 -10 -15 -2
1>r-cue-near:reported	0 -5 -1 -16 -6 -8
1>r-cue-near:represented	-11 0 -13 -4 2 -9
1>r-cue:absent	0 -13 -2 -20 3 2
1>r-cue:attended	9 -19 7 -14 -11 -1
1>r-cue:background	13 -25 -3 -10 -1 -3
1>r-cue:declined	-3 -18 -16 -5 -11 18
1>r-cue:hosted	-3 4 -7 -2 -8 -13
1>r-cue:invited	-9 -6 -13 19 -24 -11
1>r-cue:observer	-2 -14 -32 -20 14 -20
1>r-cue:reported	4 -8 -1 -14 -8 -10
1>r-cue:represented	-7 -7 -8 -12 9 -12
1>r2:& price	-14 -2 -14 -5 -5 6
1>r2:) call	16 -16 -9 -3 -7 -12
1>r2:, and	10 -17 7 -9 -17 -16
1>r2:<person> )	-29 -24 -23 -22 18 3
1>r2:<person> ,	23 -17 6 -19 0 -47
1>r2:<person> admit	13 -12 -14 -8 -12 -14
1>r2:<person> wa	5 -25 -19 -16 -18 8
1>r2:<person> walet	7 4 -13 -5 -16 -25
1>r2:<place> by	-19 -14 -8 -1 -6 17
1>r2:a batteri	7 2 -8 -7 -14 -11
1>r2:a colonel	-20 16 -10 -3 -3 -7
1>r2:aboard a	-26 28 -12 -8 -14 -24
1>r2:abstained ,	8 6 -13 -17 -15 -17
1>r2:accepted ,	17 0 -10 -9 -9 -18
1>r2:accompanied by	2 -10 5 -9 -17 -17
1>r2:accompanied him	-14 15 -16 -11 -13 -14
1>r2:according to	20 0 -32 -9 -31 -15
1>r2:accused them	12 -13 -7 -4 -6 -9
1>r2:across from	-1 9 -17 -6 -8 -8
1>r2:adjourned the	-11 -12 12 -7 -9 -13
1>r2:admitted the	-5 13 -15 -7 -18 -11
1>r2:after stop	-17 27 -26 -19 -35 -35
1>r2:agreed on	-6 -8 9 -16 -13 -17
1>r2:agreed to	-23 -8 11 -9 -8 -14
1>r2:agreed with	-22 19 -19 -10 -10 -9
1>r2:among the	-19 15 -13 -3 -4 -8
1>r2:among them	18 -18 -15 -7 -13 -12
1>r2:an analyst	22 -17 -5 -2 -1 -14
1>r2:an economist	21 -9 -3 -2 -1 -23
1>r2:and ,	-7 -14 -32 3 6 -8
1>r2:and <person>	-38 11 -8 -24 -33 25
1>r2:and <place>	8 5 -14 -4 -11 -15
1>r2:and a	-8 25 -21 -17 -31 -30
1>r2:and an	25 -2 -14 -13 -7 -20
1>r2:and broke	-16 15 -7 -1 -4 -9
1>r2:and buyer	12 11 -17 -10 -10 -20
1>r2:and by	14 -26 12 -7 -11 -16
1>r2:and engr	-15 16 -13 -11 -13 -17
1>r2:and member	24 -15 8 -4 -10 -20
1>r2:and miner	-16 22 -25 -5 -11 -13
1>r2:and not	20 -18 -14 -9 -9 -16
1>r2:and observ	-25 3 3 -10 -6 -14
1>r2:and p.c	-16 -20 -13 -11 -15 18
1>r2:and premier	-9 17 -19 -9 -12 -14
1>r2:and senior	-11 17 -22 -4 -5 -6
1>r2:and shop	-26 31 -21 -10 -13 -16
1>r2:and sign	-10 -14 14 -4 -6 -6
1>r2:and so	17 -16 -12 -9 -9 -16
1>r2:and talk	13 -12 -11 -7 -11 -21
1>r2:and that	-19 15 -9 -2 -1 -8
1>r2:and the	-15 -3 7 -25 -35 12
1>r2:and three	34 -6 -30 -14 -27 -33
1>r2:and to	-10 12 -13 -5 -6 -10
1>r2:and twice	8 -6 -12 -4 -4 -7
1>r2:and under-secretari	14 -21 -17 -10 11 -22
1>r2:and vote	-15 -16 16 -3 -2 -10
1>r2:and wa	2 4 -2 -14 -15 -19
1>r2:and went	-10 12 -11 -7 -3 -17
1>r2:and with	-11 -12 13 -3 -1 -9
1>r2:announced in	12 -10 -13 -5 -8 -7
1>r2:announced it	-15 -18 16 -8 -19 -12
1>r2:announced the	14 -12 -17 -5 -14 -9
1>r2:answered for	-14 20 -31 -26 -12 -23
1>r2:answered that	14 5 -18 -18 -13 -17
1>r2:answered with	-3 0 5 -13 -12 -19
1>r2:apologised for	-7 -23 17 -13 -14 -13
1>r2:apologised on	-6 21 -23 -4 -10 -12
1>r2:appeared by	-18 -7 9 -6 -9 -12
1>r2:appeared in	-2 14 -15 -1 0 -4
1>r2:appeared on	-8 13 -13 -3 -13 -7
1>r2:appears nowher	20 -19 -20 -15 -12 -15
1>r2:are come	-12 34 -32 -5 -11 -4
1>r2:are expect	-10 13 -15 -4 -9 -10
1>r2:are on	2 4 -18 -13 -11 -16
1>r2:are to	-35 -7 13 -25 -24 -26
1>r2:arrived <date>	30 -24 -15 -4 -5 -12
1>r2:arrived in	-6 13 -16 -3 -3 -7
1>r2:as captain	14 -14 -12 -8 -8 -12
1>r2:as moder	-15 -18 17 -9 -6 -4
1>r2:as their	-13 -18 17 -9 -12 -10
1>r2:asked <person>	31 -24 2 -15 -10 -23
1>r2:asked about	-14 14 -14 -9 -5 -11
1>r2:asked all	18 -17 -15 -12 -11 -11
1>r2:asked director	13 -12 5 -13 -9 -19
1>r2:asked eleven	-14 -20 19 -10 -3 -9
1>r2:asked for	22 4 -10 -20 -12 -16
1>r2:asked how	-13 16 -11 -4 -2 -13
1>r2:asked that	-13 13 -14 -10 -5 -10
1>r2:asked why	-14 6 -1 -23 -14 -23
1>r2:at <person>	-9 14 -28 -13 -16 -2
1>r2:at <place>	11 -10 -2 -17 -13 7
1>r2:at a	-10 16 -21 -4 -7 -12
1>r2:at anchor	23 -20 -22 -11 -11 -21
1>r2:at citi	-5 16 -18 -2 -3 -6
1>r2:at hi	-3 2 1 -13 -18 -8
1>r2:at length	14 -12 -7 -3 -2 -9
1>r2:at the	-23 21 0 -19 -27 -16
1>r2:ate from	-13 15 -15 -5 -9 -13
1>r2:ate hi	11 -4 -19 -17 -13 -21
1>r2:ate noth	-16 10 -8 -3 -4 -6
1>r2:attended the	-10 -9 -20 -4 11 -11
1>r2:austrian colleagu	10 7 -26 -7 -7 -18
1>r2:bears no	13 -7 -13 -9 -13 -17
1>r2:because gener	17 -2 -5 -5 -14 -23
1>r2:before the	-16 17 -17 -6 -2 -5
1>r2:began <date>	-19 23 -16 -20 -23 -28
1>r2:began in	-13 16 -15 -5 -10 -16
1>r2:begged both	-14 19 -15 -12 -14 -20
1>r2:begged off	-7 -13 -6 -2 -5 10
1>r2:between them	-16 -28 25 -10 -16 -26
1>r2:bishops and	12 -18 1 -8 -11 -17
1>r2:blamed <person>	-12 16 -21 -9 -8 -9
1>r2:blamed the	3 -2 0 -19 -18 -15
1>r2:both ask	-31 32 -21 -20 -10 -20
1>r2:breathed again	11 -12 -11 -10 -8 -7
1>r2:briefed member	13 3 -17 -15 -11 -15
1>r2:briefed the	5 4 -18 -19 -18 -21
1>r2:broke a	-8 -12 -16 -5 15 -5
1>r2:broke bread	-11 16 -18 -4 -10 -10
1>r2:broke the	-12 -17 17 -13 -17 -16
1>r2:brought a	18 1 -28 -19 -15 -24
1>r2:brought an	13 15 -21 -14 -18 -23
1>r2:brought bu	-7 -12 12 0 -1 -3
1>r2:brought togeth	23 -26 14 -14 -25 -27
1>r2:burned to	25 -24 -27 -14 -20 -19
1>r2:burst into	13 -12 -8 -10 -10 -14
1>r2:but <person>	14 -14 -21 -12 14 -12
1>r2:but a	22 -2 -14 -4 -13 -26
1>r2:but he	9 -16 -15 -12 -10 8
1>r2:but influenza	6 -16 5 -7 -7 -12
1>r2:but sent	5 -30 -23 -20 -24 16
1>r2:but the	-15 18 -18 -19 -21 -24
1>r2:but their	16 4 -11 -6 -13 -29
1>r2:but wa	11 -20 -18 -8 -13 3
1>r2:by <person>	-20 -20 -18 -16 21 -22
1>r2:by phone	14 -14 -12 -9 -13 -12
1>r2:called ,	5 -2 -34 -5 -5 -10
1>r2:called a	-12 -13 12 -3 -6 -8
1>r2:called for	-4 -25 10 -7 -13 -24
1>r2:called it	29 -25 -28 -11 -14 -33
1>r2:called on	-14 15 -14 -2 -2 -12
1>r2:called that	17 -16 -14 -8 -9 -16
1>r2:called the	39 -34 -25 -9 -11 -35
1>r2:called them	-16 17 -18 -4 -10 -20
1>r2:calls it	-25 -21 -21 -11 -12 24
1>r2:came ,	21 -1 -19 -11 -13 -18
1>r2:came for	8 13 -22 -11 -16 -31
1>r2:came in	19 -11 1 -18 -23 -33
1>r2:came togeth	-4 15 -12 -1 -6 -5
1>r2:came with	-6 15 -15 -6 -11 -16
1>r2:cancelled them	6 -23 9 -14 -21 -16
1>r2:carried a	8 3 -17 -13 -12 -17
1>r2:celebrated the	-12 -15 14 -10 -12 -13
1>r2:chaired a	17 -10 4 -5 -7 -8
1>r2:chaired from	17 -18 -1 -9 -7 -12
1>r2:changed tabl	-14 14 -8 -6 -12 -17
1>r2:cited the	16 1 -16 -11 -12 -24
1>r2:clashed over	7 4 -20 -20 -19 -21
1>r2:closed <place>	18 -18 -17 -4 -5 -8
1>r2:closed the	13 -12 -11 -6 -7 -8
1>r2:colleague <person>	12 -7 -7 -3 -2 -13
1>r2:comes hang	-14 -14 -12 14 -14 -13
1>r2:compared <number>	24 -2 -23 -14 -19 -29
1>r2:condemned the	16 -15 -15 -12 -13 -16
1>r2:conferred by	-6 -4 3 -9 -12 -16
1>r2:conferred on	21 2 -27 -15 -14 -18
1>r2:confirmed thei	-14 -8 9 -9 -11 -17
1>r2:convened chief	11 -16 -4 -6 -7 -8
1>r2:could not	0 -23 -21 -21 -21 7
1>r2:counted bean	-12 12 -12 -8 -10 -11
1>r2:counted head	6 5 -20 -16 -16 -18
1>r2:counted nine	12 -16 -5 -6 -6 -13
1>r2:counted the	7 2 -11 -9 -12 -17
1>r2:criticised the	14 -15 -13 -11 -14 -14
1>r2:crossed the	-11 12 -8 -4 -9 -12
1>r2:cut short	-19 -5 8 -10 -12 -16
1>r2:cut the	-11 19 -24 -12 -14 -13
1>r2:declined ,	-14 -10 -18 -3 -7 14
1>r2:declined an	-14 -5 -9 -7 -1 9
1>r2:declined to	-6 -29 13 -7 -11 2
1>r2:defended it	-10 12 -15 -8 -10 -10
1>r2:defended the	-10 12 -14 -9 -12 -13
1>r2:demanded an	18 -20 -13 -10 -11 -11
1>r2:denied have	15 -15 -15 -6 -7 -6
1>r2:deputised for	-10 -14 -12 -11 13 -13
1>r2:described the	-11 12 -13 -9 -10 -12
1>r2:did it	13 -13 -8 -6 -9 -11
1>r2:did not	-23 27 -13 -34 3 -21
1>r2:did so	12 5 -24 -20 -24 -26
1>r2:did the	-22 -30 4 -18 -30 21
1>r2:dined <date>	-16 -26 4 -11 -19 20
1>r2:dined on	-10 14 -8 -5 -2 -3
1>r2:dined with	-13 17 -18 -8 -13 -17
1>r2:doubts that	15 -13 -10 -12 -10 -12
1>r2:drank tea	-13 19 -17 -16 -12 -20
1>r2:drew it	6 5 -21 -15 -14 -17
1>r2:drew ship	8 -29 10 -19 -18 -24
1>r2:drew the	1 3 -13 -5 -6 -9
1>r2:drove them	20 0 -16 -12 -14 -19
1>r2:drove up	-18 23 -22 -15 -19 -24
1>r2:drowned in	16 -14 -14 -14 -11 -14
1>r2:each got	-14 19 -18 -10 -9 -15
1>r2:each put	-23 -2 5 -13 -14 -15
1>r2:elder who	16 -18 -17 -10 -14 3
1>r2:eleven time	15 -15 -12 -7 -10 -13
1>r2:ended a	-21 22 -16 -3 -6 -12
1>r2:endorsed <person>	12 -12 -10 -10 -9 -14
1>r2:entertained <person>	4 -24 9 -19 -19 -23
1>r2:expects <person>	-18 -14 16 -10 -11 -11
1>r2:expects a	20 -19 -18 -8 -8 -14
1>r2:expects imam	-13 -15 14 -9 -8 -12
1>r2:expects price	21 -19 -23 -13 -13 -15
1>r2:expects snow	20 -10 -23 -5 -4 -8
1>r2:explained the	-16 7 0 -13 -13 -17
1>r2:faced four	-9 15 -15 -3 -4 -8
1>r2:faced steel	-17 11 4 -26 -23 -30
1>r2:faced the	-9 -18 16 -6 -8 -10
1>r2:facing oper	-10 13 -12 -5 -5 -11
1>r2:failed to	1 -10 -17 -14 -16 10
1>r2:fed seven	7 -19 12 -13 -18 -19
1>r2:fell in	14 -4 -13 -9 -14 -16
1>r2:fell silent	-14 13 -10 -10 -11 -13
1>r2:fell through	8 1 -12 -6 -9 -16
1>r2:first learn	15 -17 -8 -6 -7 -11
1>r2:flew in	19 -4 -24 -10 -17 -18
1>r2:flew to	18 -9 -10 -10 -9 -15
1>r2:followed <person>	-12 15 -8 -2 -4 -15
1>r2:followed her	-13 15 -8 -2 -4 -15
1>r2:followed it	15 -15 -10 -7 -8 -16
1>r2:followed the	-20 -4 -12 -6 -7 14
1>r2:follows the	18 -20 -13 -8 -11 -19
1>r2:for <date>	-32 -7 24 -10 -16 -22
1>r2:for <organisation>	-1 8 -38 -13 -14 -44
1>r2:for a	-17 17 -16 -6 -2 -4
1>r2:for nine	8 -14 -22 -16 -20 14
1>r2:for talk	-4 13 -13 -1 -1 -1
1>r2:for the	-5 9 -1 -16 -26 -32
1>r2:former judg	-14 15 -16 -8 -14 -9
1>r2:fought over	15 -14 -15 -12 -11 -13
1>r2:found <number>	-22 19 -14 -10 -10 -18
1>r2:found a	2 -16 -13 -10 -15 9
1>r2:found out	21 -21 -13 -7 -12 -21
1>r2:found the	10 -10 -7 -5 -5 -12
1>r2:from the	7 5 -23 -17 -17 -21
1>r2:gathered the	26 -24 3 -10 0 -22
1>r2:gathers <person>	-7 11 -16 -15 -20 -26
1>r2:gathers hi	11 -4 -6 -9 -19 -20
1>r2:gave <person>	3 14 -24 -14 -9 -11
1>r2:gave a	-16 0 8 -10 -21 1
1>r2:gave each	-6 35 -35 -2 -1 -2
1>r2:gave evid	-13 15 -15 -9 -5 -7
1>r2:gave her	-13 17 -16 -5 -3 -6
1>r2:gave it	-15 19 -15 -7 -4 -8
1>r2:gave me	-4 -22 13 -12 -6 -12
1>r2:gave no	6 -30 -4 6 -14 -22
1>r2:gave parent	-13 -16 16 -9 -4 -7
1>r2:gave the	7 3 -17 -19 -18 -19
1>r2:gave them	-12 -16 15 -9 -6 -6
1>r2:gives the	14 -12 -8 -8 -6 -9
1>r2:got <number>	-8 14 -16 -9 -8 -16
1>r2:got forti	-15 16 -13 -5 -5 -16
1>r2:got no	-20 -24 15 -18 -17 6
1>r2:got the	-8 -13 12 -1 -1 -8
1>r2:granted an	-12 -15 15 -8 -12 -12
1>r2:greeted each	17 -19 2 -5 -10 -11
1>r2:had <number>	-16 15 -15 -10 -11 -14
1>r2:had a	-40 26 -44 -26 -32 10
1>r2:had achiev	-15 -3 5 -7 -6 -13
1>r2:had agre	25 -9 -25 -3 -6 -15
1>r2:had all	-1 5 -15 -1 -23 -15
1>r2:had alreadi	-27 27 -28 -30 -2 -13
1>r2:had also	-17 -17 -11 17 -12 -18
1>r2:had an	23 -24 -11 0 -16 -25
1>r2:had argu	-14 14 -8 -4 -6 -13
1>r2:had ask	30 -39 5 -20 -17 -32
1>r2:had bare	25 -28 -19 -15 -15 -21
1>r2:had been	2 -14 -33 2 -8 16
1>r2:had breakfast	7 10 -18 -11 -16 -22
1>r2:had brought	-20 15 -13 -6 -6 -11
1>r2:had busi	-16 -11 -12 -5 -19 15
1>r2:had call	13 -20 13 -5 -9 -17
1>r2:had cancel	-14 -17 -14 -6 16 -16
1>r2:had chang	27 3 -25 -21 -27 -30
1>r2:had come	-7 15 -14 -14 -11 -16
1>r2:had confer	16 -5 0 -11 -19 -28
1>r2:had confirm	-3 14 -13 -1 -4 -7
1>r2:had declin	-13 -13 -11 -2 -8 13
1>r2:had demand	-16 11 -10 -5 -3 -9
1>r2:had fallen	-6 -6 -7 -1 -17 10
1>r2:had gone	-22 -25 -19 -19 -23 25
1>r2:had hope	-13 -19 16 -10 -9 -11
1>r2:had intend	-11 -18 -17 -15 -15 17
1>r2:had kept	22 -15 -3 -16 -20 -30
1>r2:had left	5 6 -17 -7 -17 -13
1>r2:had lost	7 -22 -19 -16 -18 7
1>r2:had lunch	-9 13 -9 -5 -7 -11
1>r2:had met	28 -2 -18 -8 -7 -21
1>r2:had no	11 -24 -17 -23 -27 2
1>r2:had not	-5 15 -10 -2 -18 -21
1>r2:had offer	20 -14 9 -10 -10 -16
1>r2:had overslept	-14 -17 -11 -13 -18 15
1>r2:had pick	23 -23 -16 -10 -11 -16
1>r2:had promis	4 -5 -1 -7 -19 -8
1>r2:had recommend	13 -2 -19 -21 -24 -21
1>r2:had recus	-17 -17 17 -10 -10 -14
1>r2:had refus	19 -24 -15 -4 -8 -17
1>r2:had scarc	13 -9 10 -13 -9 -19
1>r2:had secretli	-19 11 -8 -5 -5 -8
1>r2:had sent	-29 20 -26 -46 17 -7
1>r2:had slip	-31 3 -8 -11 -17 25
1>r2:had stai	-11 -16 -10 -4 -13 14
1>r2:had talk	10 -3 -38 -20 -25 -28
1>r2:had test	-16 -21 -18 -16 20 -20
1>r2:had the	-3 -5 10 -21 -23 -29
1>r2:had them	-7 -17 17 -3 -6 -12
1>r2:had to	9 -2 3 -20 -20 -27
1>r2:had travel	-8 14 -6 -7 -16 -23
1>r2:hadn't heard	19 -15 -6 -7 -8 -15
1>r2:handed <person>	-1 -2 0 -8 -15 -14
1>r2:handed her	1 5 -16 -5 -13 -15
1>r2:handed out	16 -14 -22 -6 -12 -13
1>r2:handed over	-14 14 -14 -4 -13 -10
1>r2:happened to	14 1 -12 -10 -10 -12
1>r2:has a	-23 -24 -31 12 -29 16
1>r2:has accept	-12 17 -16 -10 -8 -14
1>r2:has alreadi	-14 -17 -11 -13 -11 15
1>r2:has an	4 -21 -12 10 -16 -20
1>r2:has ask	15 -17 16 -28 -13 -19
1>r2:has ban	-12 -7 11 -7 -6 -11
1>r2:has been	-7 -22 -10 28 -27 -40
1>r2:has bought	-22 22 -19 -18 -11 -19
1>r2:has call	23 -16 -9 -8 -7 -17
1>r2:has cancel	-11 16 -16 -6 -7 -13
1>r2:has declin	-3 -8 -8 -24 -9 8
1>r2:has demand	11 -13 -8 -7 -5 -8
1>r2:has forc	19 -17 -18 -11 -10 -13
1>r2:has found	13 -13 -11 -10 -10 -14
1>r2:has given	-19 -7 15 -8 -14 -8
1>r2:has hand	-25 -16 -25 -15 21 -22
1>r2:has heard	13 -10 -12 -12 -8 -15
1>r2:has invit	-18 4 14 -23 -8 -19
1>r2:has kept	-17 -15 17 -12 -2 -11
1>r2:has left	15 -16 -12 -7 -10 -14
1>r2:has let	-18 -13 -15 -11 -16 18
1>r2:has move	13 -14 -6 -5 -4 -16
1>r2:has name	2 -8 7 -12 -9 -12
1>r2:has no	15 -12 -12 -10 -4 -9
1>r2:has not	11 -7 -10 -16 -10 -10
1>r2:has offer	18 -10 -23 -13 -11 -12
1>r2:has produc	12 -12 -6 -8 -7 -9
1>r2:has promis	-15 18 -13 -6 -4 -20
1>r2:has put	-24 -15 17 -3 -3 -8
1>r2:has return	12 -10 -11 -10 -12 -15
1>r2:has said	-12 -9 -18 -8 -19 16
1>r2:has seen	22 -26 -18 -16 -15 -15
1>r2:has shingl	-22 -22 22 -21 -18 -20
1>r2:has spent	-39 -19 32 -29 3 -37
1>r2:has summon	-10 -8 12 -11 -1 -4
1>r2:has threaten	14 -13 -12 -11 -11 -14
1>r2:has yet	11 -11 -18 0 -24 -19
1>r2:hasn't answer	-15 -10 -11 14 -3 -10
1>r2:hasn't repli	-5 -14 -16 10 -9 -11
1>r2:have accept	-7 20 -10 -3 -5 -4
1>r2:have been	-28 14 -19 9 -14 -32
1>r2:have book	-2 13 -2 -1 -3 -8
1>r2:have confirm	-6 23 -19 -4 -10 -9
1>r2:have each	-9 14 -18 -8 -5 -8
1>r2:have never	-22 -23 -12 -15 7 7
1>r2:head the	13 0 -18 -19 -12 -19
1>r2:heard <person>	0 -1 5 -10 -13 -19
1>r2:heard both	-11 -13 13 -3 -3 -6
1>r2:heard him	1 -7 5 -10 -14 -21
1>r2:heard of	-20 19 -20 -7 -7 -13
1>r2:held a	-20 -7 9 -4 -6 -4
1>r2:held out	0 -10 8 -10 -17 -25
1>r2:held talk	0 5 -16 -4 -7 -11
1>r2:held the	2 -4 3 -13 -18 -19
1>r2:held their	27 -11 2 -5 -11 -16
1>r2:held up	11 1 -22 -7 -16 -18
1>r2:himself stai	7 6 -14 -1 -4 -16
1>r2:his iranian	-13 -2 5 -3 -8 -8
1>r2:hopes for	7 -19 8 -13 -13 -15
1>r2:hosted a	-9 -13 15 -1 -3 -2
1>r2:hosted the	7 -7 -23 -13 12 -24
1>r2:hosted yolŋu	-4 -11 13 -1 -3 -1
1>r2:if releas	-17 2 2 -17 -12 -16
1>r2:in <date>	18 -19 -13 -12 -13 -18
1>r2:in <organisation>	-25 27 -27 -15 -21 -25
1>r2:in <person>	-6 8 -5 -5 -13 -7
1>r2:in <place>	9 -16 -7 -21 -25 13
1>r2:in a	3 -15 4 -8 -9 1
1>r2:in bulgarian	-21 22 -20 -16 -17 -23
1>r2:in her	7 14 -13 -6 -15 -20
1>r2:in hospit	-7 -8 -12 -1 11 -13
1>r2:in place	-4 19 -8 -8 -21 -26
1>r2:in prison	-16 -12 -7 -15 -14 15
1>r2:in russian	-7 13 -16 -16 -17 -20
1>r2:in the	16 11 -43 -19 -2 -32
1>r2:in whose	11 -11 -8 -5 -5 -12
1>r2:insists that	-14 13 -11 -5 -8 -12
1>r2:into <person>	9 -4 -10 -10 -11 -15
1>r2:into hi	12 -5 -18 -10 -10 -19
1>r2:invited tourism	-7 -7 -3 -21 -17 4
1>r2:invited two	-11 -24 -2 -28 -14 13
1>r2:is a	-17 -18 20 -14 -17 -23
1>r2:is appeal	12 -7 -8 -8 -11 -20
1>r2:is at	21 -20 -14 -15 -17 -22
1>r2:is ban	-11 -4 -7 -6 -13 9
1>r2:is bring	-10 24 -24 -10 -17 -16
1>r2:is dead	14 -13 -9 -7 -14 -11
1>r2:is due	-11 19 -15 -11 -13 -23
1>r2:is expect	19 -20 -16 -6 -13 -19
1>r2:is hidden	-14 15 -12 -6 -14 -16
1>r2:is in	2 -14 -30 -24 -41 12
1>r2:is invit	11 -33 -22 9 -13 -27
1>r2:is join	-16 18 -20 -19 -13 -16
1>r2:is less	26 -25 -13 -15 -12 -18
1>r2:is nineti	-8 -11 -13 -16 -17 14
1>r2:is not	8 -26 -25 -27 -25 4
1>r2:is on	-37 38 -35 18 -43 -34
1>r2:is open	-13 -17 17 -10 -11 -14
1>r2:is recov	5 -15 -21 -19 4 -6
1>r2:is recus	-11 -8 -14 -14 -14 11
1>r2:is replac	28 -8 -24 -15 3 -9
1>r2:is send	-15 -20 -22 -25 21 -20
1>r2:is the	15 -15 -14 -7 -7 -11
1>r2:is to	-2 9 -1 -25 -37 -42
1>r2:is under	14 -10 -14 -13 3 -10
1>r2:isn't so	13 -9 -12 -15 -13 -18
1>r2:it had	-18 12 -9 -1 -2 -2
1>r2:it wa	-19 -26 -24 -11 19 8
1>r2:joined hawker	-4 12 -12 -1 -7 -5
1>r2:joined mayor	-4 15 -15 -1 -3 -6
1>r2:joined them	-10 16 -15 -4 -7 -12
1>r2:kept <person>	-19 -19 23 -25 -15 -16
1>r2:kept order	24 -21 5 -7 -7 -13
1>r2:kept the	-9 21 -26 -10 -5 -15
1>r2:kept two	-11 -5 10 -6 -6 -16
1>r2:knows of	13 -12 -12 -12 -11 -12
1>r2:laid a	-12 12 -12 -5 -7 -11
1>r2:late and	1 -25 -2 -8 -13 9
1>r2:later leak	4 5 -16 -6 -11 -19
1>r2:launched a	11 -11 -9 -6 -7 -13
1>r2:leads the	-12 13 -12 -11 -10 -12
1>r2:learned by	-10 12 -13 -3 -4 -6
1>r2:learned of	4 5 -18 -16 -17 -22
1>r2:leaves it	-12 -10 -5 -6 11 -7
1>r2:led for	-15 19 -19 -11 -7 -11
1>r2:led the	18 -8 5 -21 -22 -24
1>r2:left for	9 -16 -20 -9 6 -19
1>r2:left it	-5 -14 -15 -9 9 -15
1>r2:left without	-14 -2 11 -13 -22 -14
1>r2:lent the	9 4 -27 -12 -18 -19
1>r2:lent them	-12 -12 12 -5 -7 -7
1>r2:let ambassador	-10 -31 -35 -22 14 -32
1>r2:let everyon	-12 -15 14 -5 -10 -14
1>r2:let hi	-24 2 -21 -7 1 -19
1>r2:let the	-18 -17 17 -11 -16 -14
1>r2:let two	-13 -21 3 -16 -26 15
1>r2:listened and	-31 0 -16 -15 -17 25
1>r2:listened for	-10 16 -16 -6 -4 -5
1>r2:listened through	13 -12 -10 -8 -6 -17
1>r2:lit a	-22 24 -20 -18 -15 -22
1>r2:looked at	-19 19 -17 -8 -11 -14
1>r2:looked down	16 -14 -8 -9 -7 -11
1>r2:lost <person>	1 -7 6 -6 -6 -14
1>r2:lost hi	0 -7 7 -15 -13 -21
1>r2:lunched with	-23 1 0 -16 24 -16
1>r2:made a	-10 12 -14 -7 -10 -9
1>r2:made the	-2 1 -1 -14 -14 -18
1>r2:makes it	19 -17 -15 -11 -11 -14
1>r2:may be	12 -11 -9 -5 -4 -11
1>r2:may have	-17 13 -9 -2 -4 -5
1>r2:mayor of	-20 -21 -12 -6 -4 20
1>r2:meets with	2 -19 17 -17 -15 -13
1>r2:met <person>	-29 31 -24 -10 -17 -22
1>r2:met a	13 -1 -13 -8 -8 -15
1>r2:met again	-7 14 -13 -1 -2 -5
1>r2:met at	-15 19 -10 -2 -2 -9
1>r2:met banker	11 4 -20 -5 -6 -8
1>r2:met congoles	-15 -13 14 -1 -1 -5
1>r2:met creditor	-6 12 -8 -2 -1 -5
1>r2:met for	-7 -6 13 -18 -17 -31
1>r2:met in	20 -6 -21 -9 -10 -23
1>r2:met lobstermen	23 -13 -24 -10 -20 7
1>r2:met on	-15 17 -15 -6 -7 -12
1>r2:met report	17 -18 -15 -12 -13 -15
1>r2:met the	-18 -14 16 -8 -5 -10
1>r2:met them	-17 -3 5 -9 -10 -8
1>r2:met twice	-8 16 -15 -2 -3 -10
1>r2:might have	17 -18 -15 -13 -14 -16
1>r2:minister <person>	-22 20 -14 -19 -14 -11
1>r2:more than	-7 11 -14 -6 -5 -11
1>r2:moved to	2 3 -17 -11 -9 -11
1>r2:near <place>	11 4 -15 -9 -9 -16
1>r2:needs ten	14 -11 -9 -5 -4 -8
1>r2:negotiated better	13 -11 -6 -4 -4 -6
1>r2:neither came	-18 -7 -9 -6 -20 10
1>r2:nor <person>	-19 -19 -12 -13 -16 17
1>r2:nor her	-13 13 -13 -12 -12 -12
1>r2:noted down	-15 15 -16 -8 -15 -15
1>r2:now grow	14 -10 -16 -9 -7 -13
1>r2:objected eleven	4 1 -12 -11 -9 -14
1>r2:of <organisation>	8 8 -28 -22 -32 -20
1>r2:of <place>	4 10 -24 -5 3 -48
1>r2:of the	9 -23 8 -19 -10 -9
1>r2:offered <person>	-9 -14 14 -3 -2 -4
1>r2:offered forti	-15 18 -18 -5 -4 -9
1>r2:offered them	-21 -16 18 -8 -13 -12
1>r2:on <date>	14 -14 -2 -15 -16 -28
1>r2:on her	20 2 -22 -5 -11 -23
1>r2:on horseback	-22 22 -18 -18 -19 -23
1>r2:on how	-12 -16 14 -1 -1 -4
1>r2:on the	-14 -16 3 -15 -16 10
1>r2:once a	9 1 -20 -14 -13 -23
1>r2:opened an	8 -6 1 -5 -8 -23
1>r2:opened in	-14 20 -20 -2 -4 -7
1>r2:opened the	4 -32 8 -11 -2 -2
1>r2:opened with	-7 -13 13 -2 -2 -4
1>r2:opens the	-16 -19 21 -6 -8 -8
1>r2:opposed the	-13 16 -15 -8 -10 -12
1>r2:over the	-7 13 -14 -2 -1 -4
1>r2:passed awai	12 -7 -5 -4 -10 -17
1>r2:plans to	-9 11 -13 -1 0 -7
1>r2:played to	14 -14 -12 -4 -4 -6
1>r2:pleaded anoth	9 -12 -13 -7 -9 6
1>r2:pleaded ill	14 -15 -13 -9 -12 3
1>r2:pledged new	-14 15 -14 -8 -13 -13
1>r2:politely refus	-13 -10 -11 -5 -5 12
1>r2:posted a	-15 -15 -12 -11 -12 14
1>r2:poured the	13 1 -11 -10 -10 -13
1>r2:praised the	14 -13 -20 -10 -10 -9
1>r2:presented a	-7 14 -10 -2 -3 -6
1>r2:presented troop	35 -23 -21 -17 -16 -19
1>r2:presided ,	9 -13 3 -7 -9 -11
1>r2:presiding and	22 -23 9 -5 -5 -6
1>r2:produced a	-11 16 -13 -4 -3 -5
1>r2:promised a	-22 -10 15 -11 -11 -17
1>r2:promised an	-19 20 -22 -7 -10 -15
1>r2:promised journalist	17 -13 -19 -6 -8 -10
1>r2:promised more	-14 -11 12 -2 -4 -6
1>r2:promised noth	11 -8 -16 -6 -1 -12
1>r2:pronounced the	-11 12 -13 -9 -8 -10
1>r2:protested ,	18 -19 -18 -9 -19 4
1>r2:protested outsid	12 -10 -4 -5 -4 -16
1>r2:provided the	-18 0 6 -16 -18 -19
1>r2:put the	21 -19 -14 -7 -6 -13
1>r2:put their	-34 11 -4 -6 -11 -16
1>r2:questioned <person>	-11 14 -18 -7 -10 -12
1>r2:questioned bank	-8 15 -15 -2 -3 -5
1>r2:questioned her	-12 14 -17 -7 -9 -12
1>r2:ran in	-9 11 -9 -6 -9 -13
1>r2:reached the	-13 -14 -12 -9 -14 14
1>r2:read aloud	18 -2 -23 -11 -8 -13
1>r2:read hi	19 -12 -2 -11 -23 -22
1>r2:read out	-11 1 6 -16 -15 -15
1>r2:read the	-18 -4 11 -19 -14 -15
1>r2:reads the	-11 17 -25 -19 -15 -9
1>r2:received <person>	10 -12 2 -10 -19 -20
1>r2:received chief	16 -17 -11 -11 3 -33
1>r2:received her	12 -31 7 -9 -20 -15
1>r2:received hi	4 1 -7 -9 -10 -16
1>r2:received him	-22 8 11 -9 -21 -17
1>r2:received imam	-6 -12 13 -1 -2 -1
1>r2:received in	-5 -17 17 -1 -3 -2
1>r2:received just	-5 -6 -4 -8 -29 10
1>r2:received the	-4 7 -17 -14 10 -34
1>r2:refused ,	-16 -13 -15 -4 -7 14
1>r2:regretted that	14 -15 -13 -10 -11 -11
1>r2:reject ani	14 -16 -10 -11 -11 -10
1>r2:rejected the	-12 17 -11 -3 -6 -22
1>r2:remained at	-19 -8 -17 -12 -17 23
1>r2:remained in	11 -32 -16 -14 -22 -4
1>r2:remains in	15 -9 -5 -5 -9 -16
1>r2:remembers a	-23 18 -10 -7 -6 -11
1>r2:remembers onli	23 -25 -15 -11 -11 -18
1>r2:remembers tea	-20 17 -17 -8 -10 -12
1>r2:respectively ,	3 -28 11 -6 -12 -11
1>r2:resumed on	15 -20 -4 -12 -16 -20
1>r2:rival <person>	-9 13 -14 -4 -8 -12
1>r2:said <person>	-9 8 -22 3 -15 -6
1>r2:said a	3 2 -26 -10 -19 -24
1>r2:said from	17 -17 -11 -6 -5 -11
1>r2:said he	11 -7 -31 -13 -17 -2
1>r2:said her	-4 8 -15 -7 -7 -17
1>r2:said hi	-14 -19 -8 -5 -10 16
1>r2:said in	16 -18 -13 -5 -5 -12
1>r2:said no	-34 6 -2 -16 -16 20
1>r2:said nobodi	19 -24 -16 -11 -9 -15
1>r2:said on	18 -17 -9 -3 -3 -7
1>r2:said outsid	-20 19 -18 -3 -5 -13
1>r2:said phone	-18 17 -16 -9 -10 -15
1>r2:said polic	1 5 -13 -6 -9 -16
1>r2:said that	-3 -7 13 -15 -22 -36
1>r2:said the	-12 -1 12 -14 -17 -32
1>r2:said thei	-27 20 -20 -9 -12 -1
1>r2:said there	12 -13 -9 -5 -2 -8
1>r2:sat between	-13 16 -16 -4 -13 -13
1>r2:sat down	-13 9 -7 -6 -10 -15
1>r2:sat in	27 -9 -19 -18 -24 -1
1>r2:sat on	-9 18 -16 -1 -2 -6
1>r2:sat to	-6 19 -10 -2 -6 -8
1>r2:sat togeth	19 6 -19 -4 -4 -10
1>r2:sat two	-3 11 -9 -2 -4 -33
1>r2:sat with	-8 -13 13 -4 -9 -13
1>r2:saw <person>	13 10 -21 -10 -12 -20
1>r2:saw more	11 7 -25 -9 -15 -22
1>r2:saw the	3 -8 -11 -17 -25 12
1>r2:say the	16 -13 -9 -2 -9 -16
1>r2:says <person>	-5 -19 -14 -13 -3 12
1>r2:says it	15 -18 -6 -2 -4 -7
1>r2:says no	-3 15 -20 -6 -4 -26
1>r2:says noth	-19 -23 22 -7 -6 -26
1>r2:says that	30 -27 -26 -6 -11 -22
1>r2:says there	16 -12 -14 -3 -4 -15
1>r2:says ye	-10 13 -17 -5 -4 -13
1>r2:scored twice	13 -13 -10 -12 -11 -13
1>r2:sees no	13 -12 -12 -10 -10 -15
1>r2:sells phone	-15 16 -15 -10 -11 -19
1>r2:sent <person>	16 -7 -7 -6 -7 9
1>r2:sent a	10 4 -38 -34 -11 -4
1>r2:sent an	-3 -31 -32 -33 23 -28
1>r2:sent back	-7 -12 -20 -8 -8 13
1>r2:sent everybodi	-16 -19 19 -12 -19 -17
1>r2:sent flower	15 -17 -11 -14 -13 -16
1>r2:sent her	-21 -17 -16 -15 -1 14
1>r2:sent hi	21 -28 5 -23 16 -37
1>r2:sent regret	-30 8 -23 -19 -24 5
1>r2:sent the	-18 -5 -3 -29 -4 3
1>r2:sent them	-15 -18 18 -10 -17 -15
1>r2:served quinc	-11 -20 16 -3 -4 -10
1>r2:serves and	30 -2 -27 -13 -17 -18
1>r2:serves no	-13 -10 12 -12 -11 -9
1>r2:set out	12 -14 -9 -4 -6 -10
1>r2:shared a	-9 12 -13 -7 -9 -11
1>r2:shook hand	2 3 -19 -9 -10 -13
1>r2:show that	-11 12 -13 -4 -5 -7
1>r2:showed <person>	18 -8 1 -10 -10 -20
1>r2:showed him	24 -11 7 -9 -11 -20
1>r2:showed them	13 -14 7 -6 -4 -5
1>r2:signed for	-21 -10 11 -9 -15 -13
1>r2:signed off	-17 0 1 -3 -6 -9
1>r2:signed under	-16 15 -13 -4 -7 -8
1>r2:skipped the	11 -27 -23 -15 -19 10
1>r2:slaughtered a	-11 -14 14 -6 -9 -6
1>r2:slept ,	-10 11 -12 -9 -12 -10
1>r2:speak for	21 -9 -16 -11 -11 -23
1>r2:speaks for	-12 14 -13 -13 -6 -10
1>r2:spent the	-12 16 -17 -1 -3 -14
1>r2:spoke <date>	-12 14 -12 -1 -4 -7
1>r2:spoke about	-15 17 -18 -7 -7 -16
1>r2:spoke against	-10 18 -13 -3 -3 -5
1>r2:spoke by	-13 29 -24 -2 -5 -16
1>r2:spoke first	12 -32 20 -13 -16 -31
1>r2:spoke for	14 3 -13 -11 -13 -34
1>r2:spoke last	-3 13 -8 0 -1 -3
1>r2:spoke of	13 -28 -28 -13 -25 13
1>r2:spoke on	-5 9 -14 -3 -5 -8
1>r2:spoke onc	-10 13 -21 -13 -10 -20
1>r2:spoke to	-15 17 -18 -3 -12 -16
1>r2:stamped noth	-11 12 -14 -10 -9 -10
1>r2:stamped the	-15 12 -8 -6 -10 -8
1>r2:stayed at	-7 -20 -22 -9 18 -23
1>r2:stayed awai	11 -29 -17 -8 -37 19
1>r2:stayed behind	17 -14 12 -6 -15 -20
1>r2:stayed in	-4 -7 -18 -16 -41 14
1>r2:stayed put	-20 21 -20 -5 -25 -20
1>r2:stayed seat	-21 -21 19 -11 -20 -17
1>r2:stayed to	23 -13 -17 -7 -17 -8
1>r2:stood between	-21 -24 22 -13 -16 -15
1>r2:stood by	13 1 -29 -14 -22 -15
1>r2:stood in	-15 15 -16 -4 -19 -7
1>r2:stood next	-14 17 -18 -7 -12 -11
1>r2:stood side	-28 20 -11 -5 -8 -7
1>r2:summoned the	-8 -26 0 -9 -20 13
1>r2:suspects it	-14 13 -10 -10 -10 -12
1>r2:swears nobodi	-20 18 -13 -13 -14 -13
1>r2:tabled a	21 -10 -17 -13 -13 -22
1>r2:tabled daili	20 -8 -14 -12 -10 -12
1>r2:takes the	-10 -14 14 -5 -4 -7
1>r2:talked by	-19 17 -11 -3 -1 -5
1>r2:talks onli	15 -16 -11 -11 -13 -11
1>r2:testify instead	-8 12 -8 -6 -13 -13
1>r2:texted and	17 5 -21 -6 -18 -14
1>r2:thanked <place>	17 -17 -15 -11 -13 -15
1>r2:thanked the	15 -14 -14 -10 -10 -13
1>r2:the associ	-19 16 -12 -5 -6 -11
1>r2:the auditor	12 -13 -12 -5 -10 -9
1>r2:the govern	11 1 -21 -8 -17 -22
1>r2:the imam	-14 -11 12 -1 -3 -10
1>r2:the king	9 3 -6 -9 -29 -21
1>r2:the lawyer	9 -29 -23 -19 13 -26
1>r2:the leagu	16 -15 -19 -13 -17 -12
1>r2:the ministri	-25 24 -17 -6 -10 -16
1>r2:the next	20 -10 -3 -2 -3 -12
1>r2:the oil	-16 -12 13 -9 -7 -11
1>r2:the onli	7 -13 0 -15 -37 4
1>r2:the other	-10 13 -9 -1 -3 -7
1>r2:the pistachio	-14 13 -13 -8 -13 -10
1>r2:the region	-8 -13 -9 -1 -4 13
1>r2:the shortest	-12 10 -7 -1 -2 -10
1>r2:the teacher	-14 -10 11 -4 -6 -13
1>r2:the union	-12 13 -14 -4 -9 -10
1>r2:then declin	-10 -18 -10 -12 -12 13
1>r2:then heard	7 11 -17 -14 -13 -23
1>r2:then sat	14 -4 -20 -3 -7 -18
1>r2:then the	-11 13 -26 -6 -4 2
1>r2:there wa	17 -16 -18 -15 -16 -16
1>r2:thinks that	24 -14 -8 -7 -5 -9
1>r2:thinks the	14 -12 -8 -3 -3 -6
1>r2:though on	13 3 -30 -22 -25 -26
1>r2:thought it	13 -14 -7 -5 -4 -7
1>r2:through <person>	18 -8 -9 -6 -7 -12
1>r2:thus remain	18 -17 -12 -10 -10 -15
1>r2:timed the	17 -3 -20 -10 -13 -18
1>r2:to a	-23 -7 -10 13 -6 -18
1>r2:to hi	-15 6 11 -46 -26 -10
1>r2:to host	-8 14 -14 -5 -10 -2
1>r2:to listen	-16 4 9 -5 -4 -9
1>r2:to meet	13 -13 -14 -9 -7 -9
1>r2:to read	-7 12 -13 -5 -3 -7
1>r2:to see	12 -13 -10 -8 -3 -5
1>r2:to talk	16 -12 9 -13 -11 -21
1>r2:to the	14 -2 -29 -12 5 1
1>r2:together with	-9 14 -14 -1 -1 -5
1>r2:told a	-10 -7 13 -8 -12 -24
1>r2:told analyst	-16 17 -18 -11 -11 -15
1>r2:told journalist	16 -15 -7 -2 -3 -7
1>r2:told of	-25 27 -27 -9 -12 -18
1>r2:told the	12 -17 5 -14 -16 -21
1>r2:too earli	-20 -19 -15 -14 -19 20
1>r2:took attend	-13 -20 19 -4 -9 -8
1>r2:took four	18 -19 -17 -10 -11 -14
1>r2:took no	-20 1 0 -5 -7 -14
1>r2:took note	-8 15 -19 -13 -12 -14
1>r2:took part	28 0 -23 -16 -23 -22
1>r2:took question	-10 -22 22 -3 -7 -7
1>r2:took tea	-2 -15 15 0 -1 -1
1>r2:took the	-35 33 -4 -24 -26 -30
1>r2:took two	-8 19 -20 -3 -7 -5
1>r2:took up	13 -14 -12 -5 -9 -10
1>r2:tore the	3 -13 8 -9 -11 -15
1>r2:toured a	20 0 -13 -11 -10 -14
1>r2:traded accus	-13 13 -10 -3 -5 -8
1>r2:travelled to	18 6 -8 -1 -2 -4
1>r2:treasurer (	-12 13 -11 -7 -16 -11
1>r2:tried to	-8 12 -15 -8 -12 -9
1>r2:turn down	-15 -21 -18 -17 -15 22
1>r2:turned back	-25 1 -22 17 -22 -13
1>r2:turned down	26 -25 -18 -29 -11 -2
1>r2:twice suspend	-14 -9 11 -5 -13 -13
1>r2:two hundr	-2 6 -15 -13 -8 -13
1>r2:two offici	-10 -12 11 -4 -4 -6
1>r2:university in	9 -13 4 -7 -20 -18
1>r2:urged both	18 -17 -20 -9 -11 -13
1>r2:urged them	-27 6 -1 -12 -11 -12
1>r2:used their	-2 11 -19 -18 -17 -25
1>r2:visited the	-13 14 -13 -8 -9 -10
1>r2:voted against	22 -1 -28 -14 -12 -27
1>r2:voted for	8 -13 6 -16 -16 -30
1>r2:voted no	7 11 -26 -16 -15 -22
1>r2:voted to	-6 -3 -34 -13 -15 5
1>r2:waited at	12 -11 -8 -4 -5 -19
1>r2:waited in	14 -6 -22 -17 -16 -2
1>r2:walet <place>	-13 15 -24 -14 -13 -17
1>r2:walked <person>	-12 -15 14 -9 -9 -10
1>r2:walked feder	-15 -9 10 -3 -4 -4
1>r2:walked out	8 1 -23 -8 -16 -13
1>r2:wanted a	-11 17 -15 -1 -2 -6
1>r2:wanted canal	-19 19 -18 -3 -4 -7
1>r2:wanted date	5 4 -21 -12 -10 -14
1>r2:wanted it	-11 14 -20 -10 -10 -16
1>r2:wanted lower	13 1 -25 -14 -11 -16
1>r2:wanted ship	-15 15 -15 -4 -5 -6
1>r2:wants rate	16 -16 -17 -7 -11 -15
1>r2:wants the	11 -7 -10 -11 -12 -13
1>r2:wants to	-17 -1 4 -12 -13 -11
1>r2:warned in	18 -11 -7 -3 -4 -8
1>r2:warned that	13 -12 -12 -6 -8 -12
1>r2:was adjourn	-14 -13 -18 -6 -8 16
1>r2:was admit	-12 11 -10 -3 -2 -9
1>r2:was ask	-1 -1 5 -2 -18 -35
1>r2:was at	1 -25 -20 -18 13 3
1>r2:was awai	-4 -4 -4 -5 10 -18
1>r2:was boo	15 1 -16 -16 -19 -24
1>r2:was call	-25 29 -36 -9 -23 -27
1>r2:was cancel	31 -10 -11 -8 -17 -26
1>r2:was cheer	-17 17 -12 -13 -15 -16
1>r2:was connect	-18 7 6 -11 -19 6
1>r2:was conspicu	-14 -15 -14 -8 -17 15
1>r2:was demonstr	15 -15 -11 -11 -16 -15
1>r2:was expect	12 -7 -6 -4 -7 -22
1>r2:was fetch	12 -11 -12 -11 -9 -12
1>r2:was freed	12 -12 -8 -8 -12 -12
1>r2:was give	19 -16 -13 -11 -15 -17
1>r2:was ground	23 -21 -19 -7 -20 -1
1>r2:was in	2 -62 3 -39 6 -5
1>r2:was injur	-13 -10 -9 -9 -15 13
1>r2:was invit	3 -24 -16 9 -11 -23
1>r2:was kept	-7 -22 -17 -18 -24 17
1>r2:was miss	-8 -9 -15 -1 -19 14
1>r2:was not	14 -26 -33 -29 -6 9
1>r2:was on	-12 15 -30 -23 -13 4
1>r2:was out	-17 -22 -16 -12 -21 20
1>r2:was put	11 8 -29 -7 -18 -24
1>r2:was quot	13 -6 -5 -3 -16 -14
1>r2:was re-elect	-16 -16 16 -14 -15 -16
1>r2:was receiv	16 17 -21 -10 -18 -17
1>r2:was refus	24 -8 -4 -2 -6 -6
1>r2:was replac	-15 -12 -14 -7 14 -12
1>r2:was repres	18 -9 -14 -15 6 -13
1>r2:was said	19 -19 -15 -9 -16 -20
1>r2:was seen	22 -21 -19 -16 -16 -20
1>r2:was sent	-18 -18 -4 15 -14 -15
1>r2:was shot	16 -16 -9 -6 -9 -16
1>r2:was stop	-17 -15 -8 -12 -16 17
1>r2:was suspend	-19 -15 17 -2 -8 -9
1>r2:was taken	8 -13 11 -9 -17 -17
1>r2:was talk	22 -20 -13 -10 -10 -18
1>r2:was the	38 -8 -41 -29 -36 -40
1>r2:was there	-20 -4 -25 -8 -9 13
1>r2:was to	-17 -7 6 -20 -27 2
1>r2:was too	-19 -9 -4 -5 -11 18
1>r2:was travel	16 -9 -28 -16 -29 1
1>r2:was turn	27 -22 -20 -13 -18 -9
1>r2:was unabl	-12 -7 -5 -2 -15 13
1>r2:was wait	-10 11 -13 -6 -7 -11
1>r2:was with	14 9 -27 -18 -17 -24
1>r2:watched from	-21 -15 -13 -8 -10 19
1>r2:watched it	15 -10 -8 -6 -9 -23
1>r2:welcomed <place>	-7 -11 12 -1 -2 -1
1>r2:welcomed korean	-18 9 -3 -2 -8 -16
1>r2:welcomed the	15 -30 -7 -13 -18 -20
1>r2:went down	23 -23 -18 -16 -11 -18
1>r2:went first	-10 15 -16 -15 -8 -15
1>r2:went home	-6 -25 3 -20 -11 3
1>r2:went instead	-11 18 -16 -16 -13 -15
1>r2:went on	-13 -19 19 -18 -10 -20
1>r2:went out	-10 -15 -20 15 -4 -9
1>r2:went over	-13 17 -20 -14 -7 -14
1>r2:went togeth	-7 14 -12 -2 -3 -7
1>r2:wept on	14 -15 -8 -8 -7 -9
1>r2:were alon	-24 21 -11 -4 -5 -9
1>r2:were alreadi	-25 25 -9 -9 -10 -25
1>r2:were among	-20 30 -32 -10 -4 -11
1>r2:were ask	-34 -27 -28 0 -10 20
1>r2:were back	-9 13 -12 -5 -6 -9
1>r2:were join	-29 -21 13 -10 -20 15
1>r2:were last	16 -15 -9 -8 -10 -14
1>r2:were left	33 -30 -13 -8 -16 -24
1>r2:were present	-25 29 -26 -6 -9 -25
1>r2:were receiv	-16 14 -13 -1 -2 -3
1>r2:were sent	17 9 -20 -24 -17 -21
1>r2:were stai	14 -13 -9 -1 -1 -17
1>r2:were the	-11 13 -11 -3 -3 -7
1>r2:when the	-9 -25 15 -14 -21 -30
1>r2:when thei	-13 -8 9 -1 -6 -6
1>r2:where the	-12 11 -5 -16 -13 -19
1>r2:which is	10 2 -15 -9 -12 -18
1>r2:who came	-3 19 -20 0 -2 -5
1>r2:who did	-9 15 -19 -5 -5 -7
1>r2:who had	15 -15 -5 0 -1 -5
1>r2:whom thei	-17 17 -16 -1 -2 -7
1>r2:whose provinc	27 -22 10 -12 -14 -27
1>r2:whose son	-7 9 -16 -5 -7 -13
1>r2:will attend	-11 19 -18 -5 -20 -19
1>r2:will be	-34 1 -10 -17 12 13
1>r2:will board	-11 16 -15 -3 -3 -4
1>r2:will come	31 10 -37 -19 -33 -37
1>r2:will each	-14 20 -22 -7 -11 -16
1>r2:will face	-9 13 -10 -2 -2 -7
1>r2:will fly	-8 12 -11 -7 -12 -13
1>r2:will go	-17 19 -18 -12 -17 -23
1>r2:will have	-16 -15 16 -8 -7 -16
1>r2:will head	-14 18 -19 -11 -14 -16
1>r2:will hear	25 -2 -25 -12 -15 -27
1>r2:will host	20 -29 16 -6 -12 -21
1>r2:will initi	-30 -2 6 -10 -23 -19
1>r2:will interpret	-10 13 -12 -14 -11 -11
1>r2:will jointli	-19 19 -16 -6 -7 -8
1>r2:will lead	-9 14 -17 -6 -13 -11
1>r2:will mark	-7 14 -15 -6 -10 -10
1>r2:will not	-10 -5 -11 -7 -20 10
1>r2:will open	-11 -17 17 -12 -9 -18
1>r2:will pai	-14 -17 17 -13 -16 -19
1>r2:will presid	11 -20 4 -6 -10 -15
1>r2:will propos	-21 -23 22 -15 -21 -22
1>r2:will receiv	2 -13 1 -1 -1 -2
1>r2:will repres	-13 23 -20 -4 -16 -17
1>r2:will share	-24 -28 29 -19 -17 -18
1>r2:will sit	19 8 -20 -8 -13 -23
1>r2:will speak	-9 17 -11 -9 -22 -21
1>r2:will thank	1 -19 5 -9 -6 -10
1>r2:will travel	-8 18 -16 -2 -3 -10
1>r2:will watch	19 -9 -8 -7 -9 -25
1>r2:with <person>	8 13 -20 -8 -8 -14
1>r2:with editor	14 -24 5 -13 -14 -20
1>r2:with interpret	-11 14 -12 -15 -8 -16
1>r2:with journalist	-13 13 -11 -4 -5 -11
1>r2:with regret	-15 -16 -11 -11 -9 15
1>r2:wore ear	-10 13 -14 -7 -11 -11
1>r2:would be	-6 13 -10 0 -1 -11
1>r2:would have	13 -13 -8 -7 -7 -10
1>r2:would not	12 -13 -3 -18 -10 -4
1>r2:wrote <person>	16 -15 -15 -4 -6 -14
1>r2:wrote for	-18 17 -5 -3 -4 -7
1>r2:wrote that	14 -14 -14 -1 -3 -9
1>r2:wrote the	16 -17 -12 -8 -12 -15
1>r2:wrote to	-15 -18 16 -5 -6 -8
1>r:&	-14 -2 -14 -5 -5 6
1>r:)	-22 24 -21 -23 -26 -28
1>r:,	10 -17 7 -9 -17 -16
1>r:<date>	7 -3 -3 -8 -12 -14
1>r:<number>	-11 12 -13 -10 -10 -12
1>r:<person>	7 -22 -10 -25 16 -2
1>r:<place>	-12 14 -14 -15 -11 4
1>r:a	18 5 -26 -16 -22 -31
1>r:aboard	-26 28 -12 -8 -14 -24
1>r:abstain	-5 2 -27 -21 -26 9
1>r:accept	17 0 -10 -9 -9 -18
1>r:accompani	-1 -4 2 -13 -22 -24
1>r:accord	20 0 -32 -9 -31 -15
1>r:accus	12 -13 -7 -4 -6 -9
1>r:across	-1 9 -17 -6 -8 -8
1>r:adjourn	-22 -23 23 -16 -17 -26
1>r:admit	-5 13 -15 -7 -18 -11
1>r:advis	17 -17 -14 -13 -15 -16
1>r:after	-18 29 -29 -19 -34 -37
1>r:against	8 5 -27 -17 -18 -19
1>r:agre	17 -12 5 -22 -21 -25
1>r:among	15 -4 -17 -9 -15 -15
1>r:an	20 1 -7 -4 -5 -17
1>r:and	-9 -5 -22 -20 -14 20
1>r:announc	8 -26 7 -13 -27 -20
1>r:answer	-8 14 0 -42 -22 -32
1>r:apologis	-8 -9 11 -15 -19 -17
1>r:appear	8 -11 7 -20 -22 -20
1>r:ar	-11 1 6 -24 -27 -26
1>r:argu	5 3 -13 -12 -11 -12
1>r:arriv	-8 20 -24 -8 -14 -20
1>r:as	12 -21 7 -22 -22 -22
1>r:ask	7 14 -9 -44 -21 -48
1>r:at	-18 23 -16 -20 -25 -13
1>r:attend	17 -15 -29 -18 6 -4
1>r:austrian	10 7 -26 -7 -7 -18
1>r:bear	13 -7 -13 -9 -13 -17
1>r:becaus	17 -2 -5 -5 -14 -23
1>r:befor	-16 17 -17 -6 -2 -5
1>r:beg	-17 14 -17 -12 -15 -10
1>r:began	-26 30 -23 -20 -25 -31
1>r:between	-16 -28 25 -10 -16 -26
1>r:bishop	12 -18 1 -8 -11 -17
1>r:blame	0 3 2 -21 -20 -18
1>r:both	-30 31 -2 -21 -13 -19
1>r:bow	-17 18 -17 -10 -16 -17
1>r:breath	11 -12 -11 -10 -8 -7
1>r:brief	14 6 -32 -31 -30 -34
1>r:broke	-18 -8 -4 -16 9 -20
1>r:brought	21 -4 0 -19 -31 -39
1>r:burn	25 -24 -27 -14 -20 -19
1>r:burst	13 -12 -8 -10 -10 -14
1>r:but	-5 -5 -25 -36 11 -5
1>r:by	1 -26 -22 -20 19 -25
1>r:call	5 -12 2 -14 -20 0
1>r:came	20 4 -14 -20 -31 -50
1>r:cancel	6 -23 9 -14 -21 -16
1>r:carri	2 -1 3 -14 -18 -17
1>r:celebr	-12 -15 14 -10 -12 -13
1>r:chair	27 -32 1 -13 -20 -28
1>r:chang	-14 14 -8 -6 -12 -17
1>r:cite	4 7 -26 -15 -19 -4
1>r:clash	7 4 -20 -20 -19 -21
1>r:close	24 -21 -22 -9 -9 -12
1>r:colleagu	12 -7 -7 -3 -2 -13
1>r:come	-14 -14 -12 14 -14 -13
1>r:compar	24 -2 -23 -14 -19 -29
1>r:condemn	16 -15 -15 -12 -13 -16
1>r:confer	5 -3 -3 -15 -16 -22
1>r:confirm	-14 -8 9 -9 -11 -17
1>r:conven	11 -12 1 -7 -10 -13
1>r:could	0 -23 -21 -21 -21 7
1>r:count	11 6 -25 -16 -21 -30
1>r:criticis	14 -15 -13 -11 -14 -14
1>r:cross	-11 12 -8 -4 -9 -12
1>r:cut	-23 1 5 -16 -19 -19
1>r:declin	-14 -33 9 -10 -13 14
1>r:defend	-15 18 -21 -14 -17 -15
1>r:demand	4 1 -15 -12 -13 -14
1>r:deni	13 -10 -17 -6 -7 -6
1>r:deputis	-10 -14 -12 -11 13 -13
1>r:describ	-11 12 -13 -9 -10 -12
1>r:did	-27 20 -12 -38 -1 -7
1>r:dine	-22 -13 -1 -15 -20 15
1>r:doe	21 -20 -14 -20 -17 -24
1>r:doesn't	19 -17 -13 -20 -17 -20
1>r:doubt	15 -13 -10 -12 -10 -12
1>r:drank	-13 19 -17 -16 -12 -20
1>r:drew	8 -12 1 -24 -24 -30
1>r:drove	-12 21 -29 -21 -25 -32
1>r:drown	16 -14 -14 -14 -11 -14
1>r:each	-27 4 3 -18 -17 -21
1>r:elder	14 -21 -7 -10 -13 2
1>r:eleven	15 -15 -12 -7 -10 -13
1>r:end	14 8 -28 -21 -28 -32
1>r:endors	12 -12 -10 -10 -9 -14
1>r:entertain	4 -24 9 -19 -19 -23
1>r:excus	-8 -13 -10 -1 -7 14
1>r:expect	8 -38 13 -24 -24 -30
1>r:explain	-17 11 -5 -13 -13 -18
1>r:face	-21 13 2 -28 -26 -33
1>r:fail	1 -10 -17 -14 -16 10
1>r:fed	7 -19 12 -13 -18 -19
1>r:fell	14 2 -22 -15 -21 -27
1>r:first	15 -17 -8 -6 -7 -11
1>r:flew	22 -3 -27 -13 -17 -23
1>r:follow	6 -6 -27 -21 -26 1
1>r:for	-26 13 0 -19 -31 -8
1>r:former	-14 15 -16 -8 -14 -9
1>r:fought	15 -14 -15 -12 -11 -13
1>r:found	14 -16 -25 -19 -24 2
1>r:from	7 5 -23 -17 -17 -21
1>r:gather	4 1 -3 -22 -9 -40
1>r:gave	-2 -1 -1 -4 -25 -19
1>r:give	14 -12 -8 -8 -6 -9
1>r:got	-23 0 14 -21 -19 1
1>r:grant	-12 -15 15 -8 -12 -12
1>r:greet	17 -19 2 -5 -10 -11
1>r:ha	4 -44 9 13 -12 -9
1>r:had	-13 2 -18 -14 -5 13
1>r:hadn't	19 -15 -6 -7 -8 -15
1>r:hand	8 -5 -2 -15 -32 -23
1>r:happen	14 1 -12 -10 -10 -12
1>r:hasn't	-15 -18 -21 17 -11 -15
1>r:have	-38 5 -31 1 0 -5
1>r:head	13 0 -18 -19 -12 -19
1>r:heard	-13 5 11 -18 -22 -35
1>r:held	13 -8 4 -12 -24 -32
1>r:hi	-13 -2 5 -3 -8 -8
1>r:himself	7 6 -14 -1 -4 -16
1>r:hope	15 -24 2 -14 -16 -17
1>r:host	3 -14 -3 -11 10 -27
1>r:if	-17 2 2 -17 -12 -16
1>r:in	3 -8 -12 -24 -14 14
1>r:insist	-17 17 -15 -7 -12 -11
1>r:into	14 -7 -16 -15 -16 -22
1>r:invit	-13 -14 -1 -34 -22 13
1>r:is	-5 4 -22 -4 -2 -3
1>r:isn't	13 -9 -12 -15 -13 -18
1>r:it	-21 -16 -22 -11 18 8
1>r:join	-13 26 -25 -6 -12 -16
1>r:kept	-22 -12 25 -22 -16 -20
1>r:know	13 -12 -12 -12 -11 -12
1>r:laid	-13 13 -12 -6 -7 -12
1>r:land	-13 13 -14 -11 -11 -12
1>r:late	1 -25 -2 -8 -13 9
1>r:later	4 5 -16 -6 -11 -19
1>r:launch	11 -11 -9 -6 -7 -13
1>r:lead	-12 13 -12 -11 -10 -12
1>r:learn	0 5 -6 -18 -19 -24
1>r:leav	-12 -10 -5 -6 11 -7
1>r:led	16 -1 -1 -24 -23 -26
1>r:left	0 -11 -1 -21 8 -32
1>r:lent	7 -9 5 -19 -23 -25
1>r:let	-21 -20 27 -30 7 6
1>r:listen	-21 1 -26 -20 -20 21
1>r:lit	-22 24 -20 -18 -15 -22
1>r:look	9 2 -21 -13 -15 -21
1>r:lost	-1 0 5 -18 -20 -31
1>r:lunch	-19 3 -4 -15 23 -17
1>r:made	-4 7 -5 -16 -18 -20
1>r:mai	-4 -3 -18 -16 -22 10
1>r:make	19 -17 -15 -11 -11 -14
1>r:mayor	-20 -21 -12 -6 -4 20
1>r:meet	2 -18 16 -16 -13 -12
1>r:met	-9 6 1 -18 -22 -18
1>r:might	17 -18 -15 -13 -14 -16
1>r:minist	-22 20 -14 -19 -14 -11
1>r:miss	-14 -15 -19 -4 -9 18
1>r:moder	-10 -12 13 -4 -6 -9
1>r:more	-7 11 -14 -6 -5 -11
1>r:move	2 3 -17 -11 -9 -11
1>r:near	11 4 -15 -9 -9 -16
1>r:negoti	13 -11 -6 -4 -4 -6
1>r:neither	1 -8 -9 -7 -21 9
1>r:nor	-27 2 -20 -25 -26 20
1>r:not	13 -24 0 -1 -13 -5
1>r:not-near	8 -13 -3 4 -13 -4
1>r:note	-6 10 -19 -10 -17 -17
1>r:now	14 -10 -16 -9 -7 -13
1>r:object	-1 9 -15 -14 -12 -13
1>r:of	10 -1 -12 -13 -5 -23
1>r:offer	6 -17 12 -15 -19 -20
1>r:on	7 -11 0 -23 -28 -10
1>r:onc	9 1 -20 -14 -13 -23
1>r:oppos	-13 16 -15 -8 -10 -12
1>r:over	-7 13 -14 -2 -1 -4
1>r:pass	12 -7 -5 -4 -10 -17
1>r:plai	14 -14 -12 -4 -4 -6
1>r:plan	-9 11 -13 -1 0 -7
1>r:plead	7 -18 -18 -12 -19 15
1>r:pledg	-14 15 -14 -8 -13 -13
1>r:polit	-13 -10 -11 -5 -5 12
1>r:post	-15 -15 -12 -11 -12 14
1>r:pour	8 6 -16 -10 -12 -14
1>r:prais	5 -18 7 -15 -16 -16
1>r:preach	-31 33 -25 -15 -23 -26
1>r:prefer	-16 -18 -16 -19 -13 17
1>r:present	26 2 -24 -16 -15 -16
1>r:presid	21 -17 10 -16 -20 -21
1>r:produc	-9 12 -13 -8 -10 -9
1>r:promis	12 -15 5 -17 -19 -29
1>r:pronounc	-11 12 -13 -9 -8 -10
1>r:protest	18 -5 -18 -14 -21 -5
1>r:provid	-18 0 6 -16 -18 -19
1>r:put	17 -5 -16 -14 -18 -30
1>r:question	-20 14 -5 -13 -17 -22
1>r:ran	-9 11 -9 -6 -9 -13
1>r:reach	-13 -14 -12 -9 -14 14
1>r:read	9 -4 0 -31 -30 -30
1>r:receiv	-12 2 2 -17 2 -25
1>r:recit	0 9 -24 -21 -20 -25
1>r:refus	-28 -18 -15 -5 -8 22
1>r:regret	14 -15 -13 -10 -11 -11
1>r:reject	6 18 -18 -7 -10 -28
1>r:remain	-11 -13 -21 -16 -27 17
1>r:rememb	13 0 -29 -18 -17 -26
1>r:remind	-8 -13 13 -5 -7 -11
1>r:report	-2 13 -21 -9 -14 -18
1>r:resid	-16 19 -17 -9 -14 -19
1>r:resign	13 -12 -17 -5 -7 -7
1>r:respect	6 -25 10 -18 -16 -14
1>r:resum	15 -20 -4 -12 -16 -20
1>r:rival	-9 13 -14 -4 -8 -12
1>r:sai	-8 -17 12 -23 -19 7
1>r:said	-3 7 -11 -7 -24 -12
1>r:sang	-12 11 -7 -8 -8 -9
1>r:sat	17 1 -7 -10 -16 -9
1>r:saw	14 0 -23 -21 -29 3
1>r:score	13 -13 -10 -12 -11 -13
1>r:seat	12 8 -13 -17 -16 -18
1>r:second	-11 13 -13 -7 -10 -12
1>r:see	17 -17 -2 -15 -14 -20
1>r:sell	-15 16 -15 -10 -11 -19
1>r:sent	11 -15 4 -48 -2 -8
1>r:serv	-10 -19 19 -19 -22 -20
1>r:set	12 -14 -9 -4 -6 -10
1>r:share	-9 12 -13 -7 -9 -11
1>r:shook	2 3 -19 -9 -10 -13
1>r:show	24 -11 8 -15 -16 -28
1>r:shrug	-8 10 -8 -8 -7 -13
1>r:sign	-20 11 7 -23 -26 -39
1>r:skip	11 -27 -23 -15 -19 10
1>r:slaughter	-11 -14 14 -6 -9 -6
1>r:slept	-10 11 -12 -9 -12 -10
1>r:speak	8 11 -28 -23 -17 -35
1>r:spent	-13 17 -18 -2 -4 -16
1>r:spoke	4 -6 -10 -14 -22 -5
1>r:stai	7 -5 1 -18 -3 -14
1>r:stamp	-19 18 -18 -13 -15 -14
1>r:stood	1 7 -2 -23 -40 -26
1>r:summon	-8 -26 0 -9 -20 13
1>r:suspect	-14 13 -10 -10 -10 -12
1>r:swear	10 4 -23 -24 -24 -23
1>r:tabl	29 -12 -21 -17 -16 -19
1>r:take	-13 7 9 -10 -11 -13
1>r:talk	11 2 -20 -12 -13 -13
1>r:telephon	1 10 -15 -8 -12 -8
1>r:testifi	-12 18 -12 -7 -13 -16
1>r:text	17 5 -21 -6 -18 -14
1>r:thank	24 -23 -21 -16 -17 -21
1>r:the	21 -13 -10 -24 -19 -9
1>r:then	-4 0 -40 -19 -19 12
1>r:there	17 -16 -18 -15 -16 -16
1>r:think	27 -20 -13 -9 -6 -12
1>r:though	13 3 -30 -22 -25 -26
1>r:thought	13 -14 -7 -5 -4 -7
1>r:through	12 3 -12 -9 -11 -15
1>r:thu	18 -17 -12 -10 -10 -15
1>r:time	17 -3 -20 -10 -13 -18
1>r:togeth	-9 14 -14 -1 -1 -5
1>r:told	13 -12 9 -20 -28 -42
1>r:too	-20 -19 -15 -14 -19 20
1>r:took	-27 13 8 -26 -34 -41
1>r:tore	3 -13 8 -9 -11 -15
1>r:tour	20 0 -13 -11 -10 -14
1>r:trade	-13 13 -10 -3 -5 -8
1>r:translat	-1 9 -23 -21 -18 -23
1>r:travel	18 6 -8 -1 -2 -4
1>r:treasur	-12 13 -11 -7 -16 -11
1>r:tri	-8 12 -15 -8 -12 -9
1>r:turn	-13 -20 -32 7 -28 15
1>r:twice	-14 -9 11 -5 -13 -13
1>r:two	-6 -3 5 -15 -10 -15
1>r:univers	9 -13 4 -7 -20 -18
1>r:unpack	-10 13 -16 -7 -11 -8
1>r:urg	12 -6 -8 -16 -17 -18
1>r:us	-2 11 -19 -18 -17 -25
1>r:visit	-14 15 -15 -7 -9 -10
1>r:vote	23 -5 -19 -21 -23 -12
1>r:wa	12 -17 -25 -10 4 5
1>r:wait	18 -10 -22 -18 -17 -4
1>r:walet	-13 15 -24 -14 -13 -17
1>r:walk	2 -12 10 -13 -18 -17
1>r:want	10 2 -12 -23 -25 -33
1>r:warn	21 -17 -16 -9 -14 -17
1>r:watch	-6 -17 -17 -12 -14 11
1>r:welcom	10 -14 -2 -12 -19 -25
1>r:went	1 -9 -7 6 -28 -14
1>r:wept	11 -1 -20 -13 -14 -16
1>r:were	6 -7 -17 -15 -21 9
1>r:when	-9 -20 19 -13 -22 -29
1>r:where	-11 15 -12 -16 -13 -21
1>r:which	8 7 -15 -11 -14 -19
1>r:who	0 17 -28 -8 -11 -13
1>r:whom	-17 17 -16 -1 -2 -7
1>r:whose	2 -8 7 -14 -16 -31
1>r:will	-32 10 10 -31 -16 -6
1>r:with	7 -4 -16 -26 -22 5
1>r:wore	-10 13 -14 -7 -11 -11
1>r:would	20 -18 1 -18 -27 -14
1>r:wrote	5 -1 -3 -14 -18 -32
1>r:ye	-24 -1 11 -27 -23 -27
1>reference	-7 -2 6 -23 5 -23
1>role-cue:absent	-15 -5 -15 -5 -11 12
1>role-cue:attended	20 -4 3 -17 -21 -48
1>role-cue:background	11 12 -24 -15 -29 -32
1>role-cue:hosted	-4 -57 45 -30 -4 -22
1>role-cue:observer	23 -17 -29 -16 -21 -5
1>role-cue:reported	20 -16 -14 -8 -11 -16
1>role-cue:represented	-2 -1 1 -18 -8 -14
1>rv:abstain	-5 2 -27 -21 -26 9
1>rv:accept	10 18 -25 -13 -14 -20
1>rv:accompani	-1 -4 2 -13 -22 -24
1>rv:accus	12 -13 -7 -4 -6 -9
1>rv:achiev	-15 -3 5 -7 -6 -13
1>rv:adjourn	-27 -24 12 -19 -20 11
1>rv:admit	4 7 -22 -12 -24 -21
1>rv:advis	13 -12 -12 -10 -13 -13
1>rv:agre	8 0 -6 -18 -21 -32
1>rv:announc	-6 -17 0 -22 19 -39
1>rv:answer	-11 18 -13 -6 -22 -35
1>rv:answer!	-18 -17 -14 18 -7 -16
1>rv:apologis	-8 -9 11 -15 -19 -17
1>rv:appeal	12 -7 -8 -8 -11 -20
1>rv:appear	8 -11 7 -20 -22 -20
1>rv:appear!	-10 -12 -12 -4 15 -16
1>rv:argu	0 11 -16 -12 -13 -18
1>rv:arriv	-3 3 6 -11 -22 -30
1>rv:ask	3 -1 -5 -4 -6 -24
1>rv:at	-1 15 -22 -21 -20 -27
1>rv:attend	9 -13 -6 -19 2 -5
1>rv:attend!	-5 -15 -16 -8 15 -10
1>rv:ban	-17 -8 7 -11 -16 4
1>rv:bargain	-10 17 -18 -9 -11 -12
1>rv:beg	-23 12 -21 -19 -20 -2
1>rv:began	-26 30 -23 -20 -25 -31
1>rv:blame	0 3 2 -21 -20 -18
1>rv:boo	15 1 -16 -16 -19 -24
1>rv:book	-13 16 -13 -11 -16 -20
1>rv:bought	-22 22 -19 -18 -11 -19
1>rv:bow	-17 18 -17 -10 -16 -17
1>rv:breakfast	7 10 -18 -11 -16 -22
1>rv:breath	11 -12 -11 -10 -8 -7
1>rv:bridg	16 -12 9 -13 -11 -21
1>rv:brief	14 6 -32 -31 -30 -34
1>rv:bring	-13 26 -26 -12 -18 -17
1>rv:broke	-23 -6 -4 -15 9 -22
1>rv:brought	0 5 -9 -21 -33 -14
1>rv:burn	25 -24 -27 -14 -20 -19
1>rv:call	0 -11 17 -15 -28 -16
1>rv:came	20 0 -7 -19 -30 -50
1>rv:came!	6 -8 -10 -8 -21 7
1>rv:cancel	18 -19 -3 -25 7 -32
1>rv:carri	2 -1 3 -14 -18 -17
1>rv:celebr	-12 -15 14 -10 -12 -13
1>rv:chair	24 -42 10 -18 -30 -10
1>rv:chang	12 13 -25 -22 -26 -35
1>rv:charg!	11 -7 -10 -16 -10 -10
1>rv:cheer	-17 17 -12 -13 -15 -16
1>rv:cite	4 7 -26 -15 -19 -4
1>rv:clash	7 4 -20 -20 -19 -21
1>rv:clear	6 -4 -19 10 -23 -31
1>rv:close	24 -16 -23 -10 -12 -10
1>rv:come	-3 -5 5 4 -48 -16
1>rv:compar	24 -2 -23 -14 -19 -29
1>rv:condemn	16 -15 -15 -12 -13 -16
1>rv:confer	12 -4 -4 -17 -22 -33
1>rv:confirm	-20 10 -3 -11 -19 -24
1>rv:connect	-18 7 6 -11 -19 6
1>rv:conven	9 -21 12 -9 -11 -15
1>rv:correct	0 9 -15 -14 -14 -15
1>rv:cost	15 -16 -11 -8 -8 -8
1>rv:count	9 4 -26 -16 -20 -8
1>rv:crew	6 -9 -17 -7 -20 8
1>rv:criticis	14 -15 -13 -11 -14 -14
1>rv:cross	-14 17 -12 -7 -14 -14
1>rv:cut	-23 1 5 -16 -19 -19
1>rv:declin	-19 -28 5 -28 -22 25
1>rv:defend	-18 4 6 -14 -17 -17
1>rv:delai	-5 -7 -5 -2 -12 11
1>rv:demand	10 1 -20 -17 -16 -17
1>rv:demonstr	15 -15 -11 -11 -16 -15
1>rv:deni	12 -6 -21 -8 -9 -12
1>rv:deputis	-10 -14 -12 -11 13 -13
1>rv:describ	-11 12 -13 -9 -10 -12
1>rv:dine	-23 -1 -8 -17 -22 12
1>rv:doubt	24 -22 -19 -17 -14 -19
1>rv:drank	0 9 -3 -16 -16 -21
1>rv:draw	12 -10 -6 -4 -5 -13
1>rv:drew	8 -12 1 -24 -24 -30
1>rv:drove	-13 6 -31 -21 -24 7
1>rv:drown	19 -17 -18 -17 -15 -18
1>rv:end	14 8 -28 -21 -28 -32
1>rv:endors	12 -12 -10 -10 -9 -14
1>rv:enjoi	13 -13 -8 -7 -7 -10
1>rv:entertain	4 -24 9 -19 -19 -23
1>rv:excus	-13 -17 -18 -3 -15 22
1>rv:expect	8 -6 -1 -14 -41 -19
1>rv:expect!	20 -10 -11 -11 3 -21
1>rv:explain	-17 11 -5 -13 -13 -18
1>rv:face	-16 9 -5 -28 -30 -4
1>rv:fail	6 -2 -23 -19 -18 8
1>rv:fell	13 -3 -22 -15 6 -30
1>rv:fetch	12 -11 -12 -11 -9 -12
1>rv:fete	-9 -14 13 -6 -6 -8
1>rv:fire	-9 12 -12 -4 -7 -9
1>rv:flew	-2 18 -32 -13 -17 -24
1>rv:fly	-8 12 -11 -7 -12 -13
1>rv:follow	4 3 -35 -19 -24 0
1>rv:forc	19 -20 -3 -14 -14 -19
1>rv:fought	15 -14 -15 -12 -11 -13
1>rv:found	21 -21 -30 -22 -27 -2
1>rv:freed	12 -12 -8 -8 -12 -12
1>rv:gather	4 -5 5 -24 -13 -19
1>rv:gave	-2 -1 -1 -4 -25 -19
1>rv:get	-14 20 -22 -7 -11 -16
1>rv:give	26 -21 1 -17 -21 -24
1>rv:go	-19 25 -19 -16 -19 -21
1>rv:got	-21 7 2 0 -26 -6
1>rv:grant	-12 -15 15 -8 -12 -12
1>rv:greet	17 -19 2 -5 -10 -11
1>rv:ground	23 -21 -19 -7 -20 -1
1>rv:hand	-6 -13 7 -21 12 -38
1>rv:happen	14 1 -12 -10 -10 -12
1>rv:head	6 17 -29 -23 -19 -26
1>rv:hear	25 -2 -25 -12 -15 -27
1>rv:heard	-5 -6 3 -23 -26 -3
1>rv:heard!	19 -15 -6 -7 -8 -15
1>rv:held	12 -7 3 -12 -24 -31
1>rv:help	-12 15 -14 -12 -14 -17
1>rv:hide	-24 -10 -13 -6 -9 13
1>rv:hold	-20 23 -23 -16 -23 -26
1>rv:hope	10 -32 14 -18 -19 -19
1>rv:host	-4 -6 -4 -11 7 -12
1>rv:injur	-13 -10 -9 -9 -15 13
1>rv:insist	-17 17 -15 -7 -12 -11
1>rv:intend	-11 -18 -17 -15 -15 17
1>rv:invit	-19 -28 -2 23 -29 -2
1>rv:invit!	7 -4 -4 -17 -3 -12
1>rv:join	6 -8 -5 -26 -36 3
1>rv:keep	-14 2 -14 -7 -11 9
1>rv:kept	-12 -27 19 9 -29 -12
1>rv:kill	17 -21 2 -16 -14 -19
1>rv:know	13 -12 -12 -12 -11 -12
1>rv:laid	-13 15 -15 -7 -8 -13
1>rv:land	-20 22 -17 -16 -23 -22
1>rv:launch	11 -11 -9 -6 -7 -13
1>rv:lead	-16 23 -25 -14 -17 -17
1>rv:leak	4 5 -16 -6 -11 -19
1>rv:learn	6 0 -7 -19 -20 -27
1>rv:leav	2 -39 -18 -14 12 4
1>rv:leav!	-11 13 -6 -10 -12 -13
1>rv:led	16 -1 -1 -24 -23 -26
1>rv:left	12 -6 -9 -19 -4 -40
1>rv:lent	6 -5 1 -19 -23 -25
1>rv:let	-23 -21 24 -32 6 14
1>rv:let!	12 -5 -3 -2 -2 -16
1>rv:listen	-24 -4 -27 10 -22 19
1>rv:load-shed	8 -6 -12 -4 -4 -7
1>rv:look	9 2 -21 -13 -15 -21
1>rv:lost	2 -7 1 -23 -27 -1
1>rv:lunch	-14 -2 -5 -13 23 -17
1>rv:made	-4 7 -5 -16 -18 -20
1>rv:make	19 -17 -15 -11 -11 -14
1>rv:manag	-14 -14 -10 -4 -10 13
1>rv:meant	16 -10 5 -3 -6 -18
1>rv:meet	19 -24 7 -16 -15 -17
1>rv:mention!	25 -19 -16 -17 -25 -25
1>rv:met	-8 8 -4 -17 -21 -8
1>rv:miss	9 -13 -30 -15 -28 9
1>rv:moder	-10 -12 13 -4 -6 -9
1>rv:move	15 -8 -18 -14 -11 -21
1>rv:name	-6 6 -1 -18 -20 -19
1>rv:need	13 -10 -4 -6 -14 -13
1>rv:negoti	13 -11 -6 -4 -4 -6
1>rv:note	-5 6 -1 -14 -20 -20
1>rv:object	-1 9 -15 -14 -12 -13
1>rv:obtain	24 -21 -8 -6 -7 -14
1>rv:offer	12 -27 15 -25 -27 -29
1>rv:open	5 -14 5 -17 -7 -11
1>rv:oppos	-13 16 -15 -8 -10 -12
1>rv:own	10 -16 5 -8 -10 4
1>rv:pack	-18 19 -17 -14 -18 -17
1>rv:pai	-14 -17 17 -13 -16 -19
1>rv:pass	12 -7 -5 -4 -10 -17
1>rv:pick	23 -23 -16 -10 -11 -16
1>rv:plai	14 -14 -12 -4 -4 -6
1>rv:plead	7 -18 -18 -12 -19 15
1>rv:pledg	-14 15 -14 -8 -13 -13
1>rv:post	-15 -15 -12 -11 -12 14
1>rv:postpon	-16 8 -6 -15 -7 -10
1>rv:pour	8 6 -16 -10 -12 -14
1>rv:prais	5 -18 7 -15 -16 -16
1>rv:preach	-31 33 -25 -15 -23 -26
1>rv:predict	19 -18 -16 -14 -12 -13
1>rv:present	24 4 -24 -15 -17 -16
1>rv:presid	22 -25 13 -16 -21 -24
1>rv:print	-13 17 -17 -18 -19 -19
1>rv:produc	5 4 -14 -12 -13 -14
1>rv:promis	9 -19 14 -22 -33 -12
1>rv:pronounc	-11 12 -13 -9 -8 -10
1>rv:protest	18 -5 -18 -14 -21 -5
1>rv:provid	-18 0 6 -16 -18 -19
1>rv:put	12 -15 12 -15 -25 -34
1>rv:question	-22 16 -6 -12 -16 -23
1>rv:quot	13 -6 -5 -3 -16 -14
1>rv:ran	-9 11 -9 -6 -9 -13
1>rv:re-elect	-16 -16 16 -14 -15 -16
1>rv:reach	5 -21 -16 -15 -18 10
1>rv:reach!	15 -1 -2 0 -2 -15
1>rv:read	5 0 -5 -34 -5 -41
1>rv:recal	19 -36 -22 -15 -30 -6
1>rv:receiv	-10 20 -19 -15 -1 -28
1>rv:recit	0 9 -24 -21 -20 -25
1>rv:reckon	19 -19 -10 -4 -6 -10
1>rv:recommend	13 -2 -19 -21 -24 -21
1>rv:recov	5 -15 -21 -19 4 -6
1>rv:recus	-21 -19 10 -19 -17 7
1>rv:refus	9 -19 -22 -7 -14 8
1>rv:regret	14 -15 -13 -10 -11 -11
1>rv:reject	-15 21 -15 -4 -8 -26
1>rv:releas	-17 2 2 -17 -12 -16
1>rv:remain	-8 -16 -23 -17 -28 16
1>rv:remind	-8 -13 13 -5 -7 -11
1>rv:replac	6 -19 -38 -17 22 -22
1>rv:repli	-13 23 -23 -20 -5 -4
1>rv:repli!	-7 -20 -18 15 -9 -19
1>rv:report	-5 1 -20 -15 8 -16
1>rv:repres	22 -16 -32 -20 11 -21
1>rv:resign	13 -12 -17 -5 -7 -7
1>rv:resum	15 -20 -4 -12 -16 -20
1>rv:return	12 -10 -11 -10 -12 -15
1>rv:row	13 -13 -8 -6 -9 -11
1>rv:sai	-8 -18 14 -22 -18 6
1>rv:sai!	13 -13 -10 -19 -5 -2
1>rv:said	-6 1 -13 -8 -17 6
1>rv:sang	-12 11 -7 -8 -8 -9
1>rv:sat	18 3 -9 -12 -19 -15
1>rv:saw	8 -22 6 -24 -35 1
1>rv:score	13 -13 -10 -12 -11 -13
1>rv:scrap	11 6 -20 -10 -10 -22
1>rv:seat	9 -18 -2 -18 -23 9
1>rv:see	23 -24 -7 -18 -15 -22
1>rv:see!	24 -2 -25 -7 -26 0
1>rv:send	-16 -22 -24 -25 23 -22
1>rv:sent	-6 -7 -13 0 -2 -4
1>rv:sent!	-9 12 -13 -9 -11 -13
1>rv:serv	-10 -19 19 -19 -22 -20
1>rv:set	5 11 -16 -14 -19 -18
1>rv:set!	-27 1 -16 -25 6 -1
1>rv:share	-12 15 -12 -8 -12 -16
1>rv:shook	2 3 -19 -9 -10 -13
1>rv:show	24 -14 11 -15 -17 -24
1>rv:show!	25 -34 -22 -14 -29 2
1>rv:shrug	-8 10 -8 -8 -7 -13
1>rv:sign	-25 13 6 -15 -24 -30
1>rv:sit	17 13 -20 -8 -14 -21
1>rv:skip	11 -27 -23 -15 -19 10
1>rv:slaughter	-11 -14 14 -6 -9 -6
1>rv:slept	-10 11 -12 -9 -12 -10
1>rv:slip	-32 7 -12 -12 -19 24
1>rv:speak	1 0 6 -23 -28 -40
1>rv:spent	-45 5 24 -25 2 -40
1>rv:split	9 1 -19 -17 -14 -1
1>rv:spoke	5 -9 -12 -14 -6 -7
1>rv:stai	4 -2 -3 -20 -9 -12
1>rv:stamp	-19 18 -18 -13 -15 -14
1>rv:stand	9 6 -20 -9 -9 -7
1>rv:state	-20 18 -16 -10 -15 -14
1>rv:stood	1 -1 -6 -26 9 -34
1>rv:stop	16 -27 -26 -20 -25 4
1>rv:struck	29 -3 -28 -22 -15 -16
1>rv:summon	-9 -39 -10 -30 -32 23
1>rv:surpris!	22 -21 -11 -14 -20 -20
1>rv:suspend	3 -18 12 -9 -20 -15
1>rv:swear	10 4 -23 -24 -24 -23
1>rv:tabl	29 -12 -21 -17 -16 -19
1>rv:take	6 17 -22 -24 -24 -21
1>rv:talk	-12 -5 -21 -21 -30 12
1>rv:telephon	12 1 -20 -10 -16 -22
1>rv:test	-16 -21 -18 -16 20 -20
1>rv:testifi	-21 9 -15 -9 6 -19
1>rv:text	17 5 -21 -6 -18 -14
1>rv:thank	22 -29 -4 -19 -18 -24
1>rv:think	-5 -14 -14 12 -13 -14
1>rv:thought	13 -14 -7 -5 -4 -7
1>rv:threaten	14 -13 -12 -11 -11 -14
1>rv:time	17 -3 -20 -10 -13 -18
1>rv:told	0 -6 1 -22 -34 -4
1>rv:took	-28 15 7 -22 -30 -40
1>rv:tour	20 0 -13 -11 -10 -14
1>rv:trade	-13 13 -10 -3 -5 -8
1>rv:translat	-1 9 -23 -21 -18 -23
1>rv:travel	6 17 -23 -14 -28 -12
1>rv:travel!	-7 -11 -3 -2 -14 13
1>rv:tri	-8 12 -15 -8 -12 -9
1>rv:turn	4 -5 -35 8 -30 -14
1>rv:type	-12 1 11 -15 -20 -26
1>rv:unpack	-10 13 -16 -7 -11 -8
1>rv:urg	12 -6 -8 -16 -17 -18
1>rv:visit	-26 29 -26 -11 -14 -20
1>rv:vote	22 -12 1 -21 -23 -13
1>rv:wait	10 7 -31 -20 -26 -13
1>rv:walk	2 -8 6 -12 -17 -17
1>rv:want	10 2 -12 -23 -25 -33
1>rv:warn	21 -17 -16 -9 -14 -17
1>rv:watch	6 -20 -20 -14 -18 2
1>rv:welcom	14 -2 -12 -13 -20 -27
1>rv:went	-9 5 -11 6 -29 -18
1>rv:wept	11 -1 -20 -13 -14 -16
1>rv:wore	-10 13 -14 -7 -11 -11
1>rv:wrote	4 -2 -6 -15 -19 -7
1>rvo:abstain ,	8 6 -13 -17 -15 -17
1>rvo:abstain .	-12 -4 -21 -19 -22 14
1>rvo:accept ,	17 0 -10 -9 -9 -18
1>rvo:accept .	-12 17 -16 -10 -8 -14
1>rvo:accept ;	-7 20 -10 -3 -5 -4
1>rvo:accompani by	2 -10 5 -9 -17 -17
1>rvo:accompani him	-14 15 -16 -11 -13 -14
1>rvo:accus them	12 -13 -7 -4 -6 -9
1>rvo:achiev littl	-15 -3 5 -7 -6 -13
1>rvo:adjourn after	-19 -19 19 -13 -15 -22
1>rvo:adjourn on	-14 -13 -18 -6 -8 16
1>rvo:adjourn the	-11 -12 12 -7 -9 -13
1>rvo:admit .	-12 11 -10 -3 -2 -9
1>rvo:admit in	13 -12 -14 -8 -12 -14
1>rvo:admit the	-5 13 -15 -7 -18 -11
1>rvo:advis .	13 -12 -12 -10 -13 -13
1>rvo:agre .	25 -25 -25 -12 -14 -20
1>rvo:agre on	-6 -6 8 -14 -12 -16
1>rvo:agre to	18 -9 -9 -10 -16 -26
1>rvo:agre with	-17 29 -27 -13 -14 -14
1>rvo:allow to	-6 13 -10 0 -1 -11
1>rvo:announc .	-18 3 3 -4 -10 -9
1>rvo:announc but	-23 -14 -24 -16 22 -25
1>rvo:announc in	12 -10 -13 -5 -8 -7
1>rvo:announc it	-15 -18 16 -8 -19 -12
1>rvo:announc the	14 -12 -17 -5 -14 -9
1>rvo:answer .	-11 -12 3 10 -10 -19
1>rvo:answer <quote>	14 -15 -9 -9 -3 -8
1>rvo:answer fisher	-10 17 -17 -5 -3 -9
1>rvo:answer for	-14 20 -31 -26 -12 -23
1>rvo:answer that	14 5 -18 -18 -13 -17
1>rvo:answer with	-3 0 5 -13 -12 -19
1>rvo:apologis for	-7 -23 17 -13 -14 -13
1>rvo:apologis on	-6 21 -23 -4 -10 -12
1>rvo:appeal .	12 -7 -8 -8 -11 -20
1>rvo:appear by	-18 -7 9 -6 -9 -12
1>rvo:appear in	-13 -3 7 -8 -10 -10
1>rvo:appear nowher	20 -19 -20 -15 -12 -15
1>rvo:appear on	-13 -3 -18 -6 14 -17
1>rvo:argu for	6 3 -10 -6 -8 -15
1>rvo:arriv <date>	30 -24 -15 -4 -5 -12
1>rvo:arriv as	-18 17 -14 -8 -15 -15
1>rvo:arriv in	-6 13 -16 -3 -3 -7
1>rvo:arriv onli	7 -17 18 -12 -18 -31
1>rvo:ask .	-30 -20 -16 26 -13 -22
1>rvo:ask <person>	19 -15 0 -16 10 -21
1>rvo:ask about	-14 14 -14 -9 -5 -11
1>rvo:ask all	18 -17 -15 -12 -11 -11
1>rvo:ask and	-24 -10 -12 9 -6 5
1>rvo:ask by	6 5 -22 -5 -17 -30
1>rvo:ask director	13 -12 5 -13 -9 -19
1>rvo:ask eleven	-14 -20 19 -10 -3 -9
1>rvo:ask for	-12 26 -19 -17 -18 -33
1>rvo:ask how	-13 16 -11 -4 -2 -13
1>rvo:ask if	-18 17 -16 -11 -3 -15
1>rvo:ask that	-13 13 -14 -10 -5 -10
1>rvo:ask the	17 -22 22 -21 -17 -25
1>rvo:ask to	3 -7 -24 12 -16 -27
1>rvo:ask too	5 -32 -32 8 -20 13
1>rvo:ask when	-16 22 -22 -12 -5 -14
1>rvo:ask who	9 8 -35 -30 -26 -32
1>rvo:ask why	-14 6 -1 -23 -14 -23
1>rvo:at from	-13 15 -15 -5 -9 -13
1>rvo:at hi	11 -4 -19 -17 -13 -21
1>rvo:at noth	-16 10 -8 -3 -4 -6
1>rvo:attend ,	-11 19 -18 -5 -20 -19
1>rvo:attend .	18 -15 -18 -18 -26 -2
1>rvo:attend ;	-5 -15 -16 -8 15 -10
1>rvo:attend becaus	-12 -7 -5 -2 -15 13
1>rvo:attend the	-19 -16 6 -8 10 -18
1>rvo:ban from	-11 -4 -7 -6 -13 9
1>rvo:ban weapon	-12 -7 11 -7 -6 -11
1>rvo:bargain until	-10 17 -18 -9 -11 -12
1>rvo:beg both	-14 19 -15 -12 -14 -20
1>rvo:beg off	-17 -16 -14 -14 -12 18
1>rvo:began <date>	-19 23 -16 -20 -23 -28
1>rvo:began in	-13 16 -15 -5 -10 -16
1>rvo:blame <person>	-12 16 -21 -9 -8 -9
1>rvo:blame the	3 -2 0 -19 -18 -15
1>rvo:boo .	15 1 -16 -16 -19 -24
1>rvo:book room	-13 16 -13 -11 -16 -20
1>rvo:bow .	-17 18 -17 -10 -16 -17
1>rvo:breakfast apart	7 10 -18 -11 -16 -22
1>rvo:breath again	11 -12 -11 -10 -8 -7
1>rvo:bridg loan	16 -12 9 -13 -11 -21
1>rvo:brief ;	11 2 -21 -19 -20 -22
1>rvo:brief member	13 3 -17 -15 -11 -15
1>rvo:brief the	5 4 -18 -19 -18 -21
1>rvo:bring the	-8 18 -20 -5 -7 -8
1>rvo:broke a	-8 -12 -16 -5 15 -5
1>rvo:broke bread	-11 16 -18 -4 -10 -10
1>rvo:broke for	-16 15 -7 -1 -4 -9
1>rvo:broke the	-12 -17 17 -13 -17 -16
1>rvo:brought a	9 11 -33 -20 -17 -27
1>rvo:brought an	13 15 -21 -14 -18 -23
1>rvo:brought bu	-7 -12 12 0 -1 -3
1>rvo:brought it	-4 2 -22 -10 -12 7
1>rvo:brought togeth	23 -26 14 -14 -25 -27
1>rvo:burn to	25 -24 -27 -14 -20 -19
1>rvo:call ,	5 -2 -34 -5 -5 -10
1>rvo:call <person>	-24 -3 7 -6 -7 -16
1>rvo:call a	-16 -15 15 -5 -8 -9
1>rvo:call for	-8 -24 18 -7 -13 -28
1>rvo:call in	-24 27 -27 -9 -24 -27
1>rvo:call it	0 -33 -39 -17 -19 16
1>rvo:call off	-19 -12 14 -9 -3 -12
1>rvo:call on	-14 15 -14 -2 -2 -12
1>rvo:call that	17 -16 -14 -8 -9 -16
1>rvo:call the	18 -6 -35 -14 -22 -42
1>rvo:call them	-16 17 -18 -4 -10 -20
1>rvo:call togeth	23 -21 5 -5 -9 -17
1>rvo:came ,	21 -1 -19 -11 -13 -18
1>rvo:came ;	11 6 -18 -8 -13 -15
1>rvo:came for	8 13 -22 -11 -16 -31
1>rvo:came in	19 -11 1 -18 -23 -33
1>rvo:came nor	-18 -7 -9 -6 -20 10
1>rvo:came togeth	-4 15 -12 -1 -6 -5
1>rvo:came with	-6 15 -15 -6 -11 -16
1>rvo:cancel ,	14 -24 5 -13 -14 -20
1>rvo:cancel <date>	-14 -17 -14 -6 16 -16
1>rvo:cancel a	-11 16 -16 -6 -7 -13
1>rvo:cancel becaus	31 -10 -11 -8 -17 -26
1>rvo:cancel them	6 -23 9 -14 -21 -16
1>rvo:carri a	8 3 -17 -13 -12 -17
1>rvo:celebr the	-12 -15 14 -10 -12 -13
1>rvo:chair .	20 -24 -1 -16 -26 -27
1>rvo:chair ;	11 -39 0 -13 -26 5
1>rvo:chair a	17 -10 4 -5 -7 -8
1>rvo:chair from	17 -18 -1 -9 -7 -12
1>rvo:chair it	-14 -12 13 -10 -9 -11
1>rvo:chair the	-14 -12 13 -3 -5 -8
1>rvo:chang <person>	20 1 -26 -14 -19 -24
1>rvo:chang her	18 2 -15 -12 -17 -19
1>rvo:chang tabl	-14 14 -8 -6 -12 -17
1>rvo:charg .	11 -7 -10 -16 -10 -10
1>rvo:cheer .	-17 17 -12 -13 -15 -16
1>rvo:cite <quote>	-16 17 -15 -10 -14 -19
1>rvo:cite the	16 1 -16 -11 -12 -24
1>rvo:clash over	7 4 -20 -20 -19 -21
1>rvo:clear ,	6 -4 -19 10 -23 -31
1>rvo:close <place>	18 -18 -17 -4 -5 -8
1>rvo:close the	13 -12 -11 -6 -7 -8
1>rvo:come .	-23 -6 -5 -7 -13 14
1>rvo:come ;	3 2 -3 -18 -42 -37
1>rvo:come for	-7 15 -14 -14 -11 -16
1>rvo:come from	34 -15 -29 -14 -19 -29
1>rvo:come hang	-14 -14 -12 14 -14 -13
1>rvo:come to	-7 -17 17 -3 -6 -12
1>rvo:compar <number>	24 -2 -23 -14 -19 -29
1>rvo:condemn the	16 -15 -15 -12 -13 -16
1>rvo:confer by	-6 -4 3 -9 -12 -16
1>rvo:confer in	16 -5 0 -11 -19 -28
1>rvo:confer on	21 2 -27 -15 -14 -18
1>rvo:confirm .	-13 33 -27 -5 -12 -10
1>rvo:confirm ;	-5 22 -19 -3 -9 -11
1>rvo:confirm that	-11 23 -23 -8 -10 -14
1>rvo:confirm thei	-14 -8 9 -9 -11 -17
1>rvo:connect by	-18 7 6 -11 -19 6
1>rvo:conven chief	11 -16 -4 -6 -7 -8
1>rvo:correct within	11 -2 -13 -10 -10 -15
1>rvo:cost the	15 -16 -11 -8 -8 -8
1>rvo:count bean	-12 12 -12 -8 -10 -11
1>rvo:count head	6 5 -20 -16 -16 -18
1>rvo:count nine	12 -16 -5 -6 -6 -13
1>rvo:count the	7 2 -11 -9 -12 -17
1>rvo:crew agent	6 -9 -17 -7 -20 8
1>rvo:criticis the	14 -15 -13 -11 -14 -14
1>rvo:cross the	-14 17 -12 -7 -14 -14
1>rvo:cut short	-19 -5 8 -10 -12 -16
1>rvo:cut the	-11 19 -24 -12 -14 -13
1>rvo:declin ,	-11 -21 -22 -13 -14 18
1>rvo:declin <person>	-4 -5 -5 -20 -6 6
1>rvo:declin an	-14 -5 -9 -7 -1 9
1>rvo:declin the	0 -14 -9 -13 -5 6
1>rvo:declin to	-10 -16 12 -9 -16 4
1>rvo:defend fire	-6 -12 11 -1 -1 -6
1>rvo:defend it	-10 12 -15 -8 -10 -10
1>rvo:defend the	-10 12 -14 -9 -12 -13
1>rvo:delai by	-5 -7 -5 -2 -12 11
1>rvo:demand an	18 -20 -13 -10 -11 -11
1>rvo:demand it	-16 11 -10 -5 -3 -9
1>rvo:demand to	11 -13 -8 -7 -5 -8
1>rvo:demonstr outsid	15 -15 -11 -11 -16 -15
1>rvo:deni have	15 -15 -15 -6 -7 -6
1>rvo:deputis for	-10 -14 -12 -11 13 -13
1>rvo:describ the	-11 12 -13 -9 -10 -12
1>rvo:dine <date>	-18 -13 -2 -14 -22 17
1>rvo:dine on	-10 14 -8 -5 -2 -3
1>rvo:dine with	-13 18 -13 -9 -13 -18
1>rvo:doubt that	24 -22 -19 -17 -14 -19
1>rvo:drank tea	0 9 -3 -16 -16 -21
1>rvo:drew it	6 5 -21 -15 -14 -17
1>rvo:drew ship	8 -29 10 -19 -18 -24
1>rvo:drew the	1 3 -13 -5 -6 -9
1>rvo:drove home	-5 -14 -13 -2 -2 14
1>rvo:drove them	20 0 -16 -12 -14 -19
1>rvo:drove up	-18 23 -22 -15 -19 -24
1>rvo:drown in	16 -14 -14 -14 -11 -14
1>rvo:end a	-21 22 -16 -3 -6 -12
1>rvo:end where	28 -17 -31 -22 -29 -29
1>rvo:endors <person>	12 -12 -10 -10 -9 -14
1>rvo:enjoi the	13 -13 -8 -7 -7 -10
1>rvo:entertain <person>	4 -24 9 -19 -19 -23
1>rvo:excus .	-6 -11 -12 -2 -10 12
1>rvo:expect ,	15 -15 -5 0 -1 -5
1>rvo:expect .	-2 8 -20 -4 -12 -19
1>rvo:expect <person>	-18 -14 16 -10 -11 -11
1>rvo:expect <quote>	-14 -12 14 -6 -8 -11
1>rvo:expect a	20 -19 -18 -8 -8 -14
1>rvo:expect but	-18 -17 -11 -11 -14 17
1>rvo:expect him	12 -14 -7 -3 -4 -5
1>rvo:expect imam	-13 -15 14 -9 -8 -12
1>rvo:expect no	22 -16 -11 -9 -4 -10
1>rvo:expect price	21 -19 -23 -13 -13 -15
1>rvo:expect snow	20 -10 -23 -5 -4 -8
1>rvo:expect to	16 -4 -26 -19 -26 -34
1>rvo:explain the	-16 7 0 -13 -13 -17
1>rvo:face each	-9 13 -10 -2 -2 -7
1>rvo:face four	-9 15 -15 -3 -4 -8
1>rvo:face oper	-10 13 -12 -5 -5 -11
1>rvo:face steel	-17 11 4 -26 -23 -30
1>rvo:face the	18 -27 6 -13 -20 3
1>rvo:fail to	6 -2 -23 -19 -18 8
1>rvo:fell in	14 -4 -13 -9 -14 -16
1>rvo:fell silent	-14 13 -10 -10 -11 -13
1>rvo:fell through	8 1 -12 -6 -9 -16
1>rvo:fell to	-7 -8 -12 -1 11 -13
1>rvo:fetch neither	12 -11 -12 -11 -9 -12
1>rvo:fete <person>	-9 -14 13 -6 -6 -8
1>rvo:fire at	-9 12 -12 -4 -7 -9
1>rvo:flew in	19 -4 -24 -10 -17 -18
1>rvo:flew to	-13 20 -21 -11 -10 -18
1>rvo:fly to	-8 12 -11 -7 -12 -13
1>rvo:follow .	-22 21 -16 -14 -16 -22
1>rvo:follow <date>	-16 17 -19 -3 -3 -6
1>rvo:follow <person>	-12 15 -8 -2 -4 -15
1>rvo:follow her	-13 15 -8 -2 -4 -15
1>rvo:follow it	15 -15 -10 -7 -8 -16
1>rvo:follow the	13 -22 -18 -10 -13 8
1>rvo:forc <person>	6 -16 5 -7 -7 -12
1>rvo:forc the	19 -17 -18 -11 -10 -13
1>rvo:fought over	15 -14 -15 -12 -11 -13
1>rvo:found <number>	2 10 -19 -15 -16 -23
1>rvo:found a	2 -16 -13 -10 -15 9
1>rvo:found out	21 -21 -13 -7 -12 -21
1>rvo:found the	14 -14 -11 -8 -10 -14
1>rvo:freed week	12 -12 -8 -8 -12 -12
1>rvo:gather <person>	-8 1 5 -20 -27 -3
1>rvo:gather hi	11 -4 -6 -9 -19 -20
1>rvo:gather the	26 -24 3 -10 0 -22
1>rvo:gave <person>	3 14 -24 -14 -9 -11
1>rvo:gave a	-16 0 8 -10 -21 1
1>rvo:gave each	-6 35 -35 -2 -1 -2
1>rvo:gave evid	-13 15 -15 -9 -5 -7
1>rvo:gave her	-13 17 -16 -5 -3 -6
1>rvo:gave it	-15 19 -15 -7 -4 -8
1>rvo:gave me	-4 -22 13 -12 -6 -12
1>rvo:gave no	6 -30 -4 6 -14 -22
1>rvo:gave parent	-13 -16 16 -9 -4 -7
1>rvo:gave the	7 3 -17 -19 -18 -19
1>rvo:gave them	-12 -16 15 -9 -6 -6
1>rvo:get ten	-14 20 -22 -7 -11 -16
1>rvo:give <date>	-10 -13 13 -5 -6 -9
1>rvo:give a	19 -16 -13 -11 -15 -17
1>rvo:give the	23 -22 -17 -12 -13 -13
1>rvo:go ;	-17 19 -18 -12 -17 -23
1>rvo:go along	-12 15 -6 -10 -11 -18
1>rvo:got <number>	-8 14 -16 -9 -8 -16
1>rvo:got <person>	16 -24 -13 3 -9 -12
1>rvo:got a	-14 19 -18 -10 -9 -15
1>rvo:got as	-8 14 -19 -12 -10 -8
1>rvo:got forti	-15 16 -13 -5 -5 -16
1>rvo:got hi	4 -13 -10 3 -7 -9
1>rvo:got no	-20 -24 15 -18 -17 6
1>rvo:got the	-8 -13 12 -1 -1 -8
1>rvo:grant an	-12 -15 15 -8 -12 -12
1>rvo:greet each	17 -19 2 -5 -10 -11
1>rvo:ground by	23 -21 -19 -7 -20 -1
1>rvo:hand <person>	28 -8 -8 -11 -26 -27
1>rvo:hand her	1 5 -16 -5 -13 -15
1>rvo:hand out	-16 -15 22 -13 -22 -27
1>rvo:hand over	-14 14 -14 -4 -13 -10
1>rvo:hand the	-25 -16 -25 -15 21 -22
1>rvo:happen to	14 1 -12 -10 -10 -12
1>rvo:head the	6 17 -29 -23 -19 -26
1>rvo:hear both	25 -2 -25 -12 -15 -27
1>rvo:heard .	12 -11 -9 -5 -4 -11
1>rvo:heard <person>	-1 -10 3 -10 -13 6
1>rvo:heard both	-3 -17 14 -6 -8 -13
1>rvo:heard him	1 -7 5 -10 -14 -21
1>rvo:heard it	7 11 -17 -14 -13 -23
1>rvo:heard noth	13 -10 -12 -12 -8 -15
1>rvo:heard of	-17 16 -20 -10 -11 -3
1>rvo:held a	-20 -7 9 -4 -6 -4
1>rvo:held out	0 -10 8 -10 -17 -25
1>rvo:held talk	-2 9 -19 -5 -8 -12
1>rvo:held the	2 -4 3 -13 -18 -19
1>rvo:held their	27 -11 2 -5 -11 -16
1>rvo:held up	11 1 -22 -7 -16 -18
1>rvo:help from	-12 15 -14 -12 -14 -17
1>rvo:hide .	-24 -10 -13 -6 -9 13
1>rvo:hold the	-20 23 -23 -16 -23 -26
1>rvo:hope for	7 -19 8 -13 -13 -15
1>rvo:hope to	-13 -19 16 -10 -9 -11
1>rvo:hope —	14 -14 -14 -4 -8 -8
1>rvo:host ,	23 -26 10 -6 -12 -23
1>rvo:host ;	-8 -14 14 -3 -9 -7
1>rvo:host a	2 -16 16 -4 -7 -4
1>rvo:host in	-20 6 -3 -8 -14 8
1>rvo:host the	6 5 -28 -15 12 -24
1>rvo:host yolŋu	-4 -11 13 -1 -3 -1
1>rvo:injur and	-13 -10 -9 -9 -15 13
1>rvo:insist that	-14 13 -11 -5 -8 -12
1>rvo:intend to	-11 -18 -17 -15 -15 17
1>rvo:invit .	6 -14 -17 11 -11 -27
1>rvo:invit ;	28 -25 -13 4 -12 -28
1>rvo:invit all	-14 13 2 -13 -5 -15
1>rvo:invit and	27 -19 -11 10 -11 -18
1>rvo:invit as	-7 -9 -10 9 -6 -18
1>rvo:invit both	-6 -5 12 -16 -2 -5
1>rvo:invit but	-3 -17 -11 14 -13 -29
1>rvo:invit student	-9 -5 9 -14 -3 -7
1>rvo:invit to	-21 -12 -11 20 -12 -23
1>rvo:invit too	-12 -4 -5 -17 -14 15
1>rvo:invit tourism	-7 -7 -3 -21 -17 4
1>rvo:invit two	-11 -24 -2 -28 -14 13
1>rvo:join .	-9 14 -14 -5 -9 -12
1>rvo:join by	-29 -21 13 -10 -20 15
1>rvo:join hawker	-4 12 -12 -1 -7 -5
1>rvo:join mayor	-4 15 -15 -1 -3 -6
1>rvo:join the	34 -6 -30 -14 -27 -33
1>rvo:join them	-18 22 -25 -20 -15 -19
1>rvo:kept <person>	-11 -21 19 -14 -12 -18
1>rvo:kept awai	9 -16 -19 -11 -17 13
1>rvo:kept for	-15 -10 -20 18 -11 -20
1>rvo:kept it	18 -18 -15 -6 -3 -11
1>rvo:kept order	24 -21 5 -7 -7 -13
1>rvo:kept out	-13 -12 -9 -12 -16 13
1>rvo:kept the	-21 17 7 -18 -6 -19
1>rvo:kept them	9 -10 8 -16 -21 -26
1>rvo:kept two	-11 -5 10 -6 -6 -16
1>rvo:kill at	18 -20 -13 -15 -13 -17
1>rvo:know of	13 -12 -12 -12 -11 -12
1>rvo:laid a	-12 12 -12 -5 -7 -11
1>rvo:land ;	-13 13 -14 -11 -11 -12
1>rvo:land in	-14 16 -11 -10 -17 -16
1>rvo:launch a	11 -11 -9 -6 -7 -13
1>rvo:lead the	-13 19 -22 -14 -17 -16
1>rvo:leak .	4 5 -16 -6 -11 -19
1>rvo:learn by	-10 12 -13 -3 -4 -6
1>rvo:learn of	9 -1 -20 -17 -18 -25
1>rvo:leav ,	-14 -19 -11 -9 18 -13
1>rvo:leav .	0 -29 -13 -11 -7 6
1>rvo:leav it	-12 -10 -5 -6 11 -7
1>rvo:leav to	-11 13 -6 -10 -12 -13
1>rvo:led for	-15 19 -19 -11 -7 -11
1>rvo:led the	18 -8 5 -21 -22 -24
1>rvo:left after	18 5 -20 -8 -19 -21
1>rvo:left at	-12 13 -11 -7 -16 -11
1>rvo:left empty-hand	-4 10 -16 -6 -10 -12
1>rvo:left for	9 -16 -20 -9 6 -19
1>rvo:left it	-5 -14 -15 -9 9 -15
1>rvo:left the	17 -12 -16 -8 -19 -15
1>rvo:left to	33 -30 -13 -8 -16 -24
1>rvo:left without	-18 -1 9 -17 -26 -18
1>rvo:lent the	9 4 -27 -12 -18 -19
1>rvo:lent them	-12 -12 12 -5 -7 -7
1>rvo:let ambassador	-10 -31 -35 -22 14 -32
1>rvo:let everyon	-12 -15 14 -5 -10 -14
1>rvo:let hi	-24 2 -21 -7 1 -19
1>rvo:let it	-18 -13 -15 -11 -16 18
1>rvo:let near	12 -5 -3 -2 -2 -16
1>rvo:let the	-18 -17 17 -11 -16 -14
1>rvo:let two	-13 -21 3 -16 -26 15
1>rvo:listen .	-15 15 -2 -2 -4 -7
1>rvo:listen and	-31 0 -16 -15 -17 25
1>rvo:listen at	-8 -15 -15 15 -2 -9
1>rvo:listen for	-10 16 -16 -6 -4 -5
1>rvo:listen in	-18 19 -16 -15 -11 -20
1>rvo:listen through	13 -12 -10 -8 -6 -17
1>rvo:load-shed .	8 -6 -12 -4 -4 -7
1>rvo:look at	-19 19 -17 -8 -11 -14
1>rvo:look down	16 -14 -8 -9 -7 -11
1>rvo:lost <person>	7 -9 5 -10 -13 -8
1>rvo:lost hi	0 -12 4 -19 -19 2
1>rvo:lunch with	-15 -3 -1 -14 24 -16
1>rvo:made a	-10 12 -14 -7 -10 -9
1>rvo:made the	-2 1 -1 -14 -14 -18
1>rvo:make it	19 -17 -15 -11 -11 -14
1>rvo:manag to	-14 -14 -10 -4 -10 13
1>rvo:meant to	16 -10 5 -3 -6 -18
1>rvo:meet haulier	-9 11 -13 -1 0 -7
1>rvo:meet in	14 -12 -22 -4 -8 -5
1>rvo:meet the	13 -13 -14 -9 -7 -9
1>rvo:meet with	2 -19 17 -17 -15 -13
1>rvo:mention .	18 -14 -10 -12 -16 -18
1>rvo:mention by	15 -11 -10 -10 -16 -14
1>rvo:met <person>	-29 31 -24 -10 -17 -22
1>rvo:met a	13 -1 -13 -8 -8 -15
1>rvo:met again	-7 14 -13 -1 -2 -5
1>rvo:met at	-15 19 -10 -2 -2 -9
1>rvo:met banker	11 4 -20 -5 -6 -8
1>rvo:met congoles	-15 -13 14 -1 -1 -5
1>rvo:met creditor	-6 12 -8 -2 -1 -5
1>rvo:met for	-3 -1 3 -19 -19 -35
1>rvo:met in	-3 -20 9 -15 -18 -35
1>rvo:met lobstermen	23 -13 -24 -10 -20 7
1>rvo:met on	18 1 -31 -8 -9 1
1>rvo:met opposit	-18 12 -9 -1 -2 -2
1>rvo:met report	17 -18 -15 -12 -13 -15
1>rvo:met the	-19 -5 7 -9 -7 -13
1>rvo:met them	-17 -3 5 -9 -10 -8
1>rvo:met twice	-8 16 -15 -2 -3 -10
1>rvo:miss .	-7 9 -16 -5 -7 -13
1>rvo:miss :	-8 -9 -15 -1 -19 14
1>rvo:miss for	11 -12 -8 -9 -6 -12
1>rvo:moder .	-10 -12 13 -4 -6 -9
1>rvo:move abroad	13 -14 -6 -5 -4 -16
1>rvo:move to	2 3 -17 -11 -9 -11
1>rvo:name him	-19 18 -17 -11 -16 -10
1>rvo:name the	2 -8 7 -12 -9 -12
1>rvo:need .	-13 1 2 -2 -9 -6
1>rvo:need ten	14 -11 -9 -5 -4 -8
1>rvo:negoti better	13 -11 -6 -4 -4 -6
1>rvo:note down	-15 15 -16 -8 -15 -15
1>rvo:note in	3 -13 8 -9 -11 -15
1>rvo:object eleven	4 1 -12 -11 -9 -14
1>rvo:obtain a	24 -21 -8 -6 -7 -14
1>rvo:offer <person>	-13 -16 14 -9 -9 -9
1>rvo:offer forti	-15 18 -18 -5 -4 -9
1>rvo:offer them	-21 -16 18 -8 -13 -12
1>rvo:offer to	12 -20 4 -19 -19 -22
1>rvo:open an	12 -8 -8 -10 -10 -26
1>rvo:open in	-13 23 -23 -4 -4 -8
1>rvo:open it	-14 -17 17 -14 -11 -18
1>rvo:open the	3 -34 12 -12 -3 -3
1>rvo:open with	-7 -13 13 -2 -2 -4
1>rvo:oppos the	-13 16 -15 -8 -10 -12
1>rvo:own former	12 -16 8 -5 -6 -11
1>rvo:pack ;	-18 19 -17 -14 -18 -17
1>rvo:pai for	-14 -17 17 -13 -16 -19
1>rvo:pass awai	12 -7 -5 -4 -10 -17
1>rvo:pick up	23 -23 -16 -10 -11 -16
1>rvo:plai to	14 -14 -12 -4 -4 -6
1>rvo:plead anoth	9 -12 -13 -7 -9 6
1>rvo:plead ill	14 -15 -13 -9 -12 3
1>rvo:pledg new	-14 15 -14 -8 -13 -13
1>rvo:post a	-15 -15 -12 -11 -12 14
1>rvo:postpon becaus	-15 14 -13 -13 -4 -8
1>rvo:pour the	8 6 -16 -10 -12 -14
1>rvo:prais the	14 -13 -20 -10 -10 -9
1>rvo:preach ;	-31 33 -25 -15 -23 -26
1>rvo:predict as	19 -18 -16 -14 -12 -13
1>rvo:present a	-7 14 -10 -2 -3 -6
1>rvo:present the	-11 16 -12 -4 -11 -8
1>rvo:present troop	35 -23 -21 -17 -16 -19
1>rvo:presid ,	15 -23 4 -9 -15 -17
1>rvo:presid .	0 -26 18 -17 -20 -18
1>rvo:presid ;	10 -2 0 -14 -16 -17
1>rvo:presid and	22 -23 9 -5 -5 -6
1>rvo:print the	-13 17 -17 -18 -19 -19
1>rvo:produc a	8 -2 -15 -9 -8 -12
1>rvo:promis <person>	-2 -16 14 -11 -13 -18
1>rvo:promis a	-22 -10 15 -11 -11 -17
1>rvo:promis an	-19 20 -22 -7 -10 -15
1>rvo:promis him	-1 -19 13 -11 -14 -18
1>rvo:promis journalist	17 -13 -19 -6 -8 -10
1>rvo:promis more	-14 -11 12 -2 -4 -6
1>rvo:promis noth	11 -8 -16 -6 -1 -12
1>rvo:promis the	16 -18 -17 -10 -14 3
1>rvo:promis to	-1 4 -3 -12 -20 -11
1>rvo:pronounc the	-11 12 -13 -9 -8 -10
1>rvo:protest ,	18 -19 -18 -9 -19 4
1>rvo:protest .	0 8 -9 -8 -9 -15
1>rvo:protest outsid	12 -10 -4 -5 -4 -16
1>rvo:provid the	-18 0 6 -16 -18 -19
1>rvo:put a	-23 -2 5 -13 -14 -15
1>rvo:put back	-12 -6 10 -8 -11 -17
1>rvo:put besid	10 5 -21 -5 -16 -22
1>rvo:put off	-16 -13 13 -6 -6 -5
1>rvo:put the	25 -22 -17 -7 -6 -20
1>rvo:put their	-10 -4 8 -11 -17 -20
1>rvo:question <person>	-11 14 -18 -7 -10 -12
1>rvo:question bank	-8 15 -15 -2 -3 -5
1>rvo:question her	-12 14 -17 -7 -9 -12
1>rvo:quot forti	13 -6 -5 -3 -16 -14
1>rvo:ran in	-9 11 -9 -6 -9 -13
1>rvo:re-elect with	-16 -16 16 -14 -15 -16
1>rvo:reach ;	15 -1 -2 0 -2 -15
1>rvo:reach the	-13 -14 -12 -9 -14 14
1>rvo:reach without	14 -16 -10 -11 -11 -10
1>rvo:read <number>	-7 11 -14 -6 -7 -6
1>rvo:read aloud	18 -2 -23 -11 -8 -13
1>rvo:read hi	23 -22 -8 -14 7 -30
1>rvo:read line	-12 11 -5 -16 -13 -19
1>rvo:read out	-11 1 6 -16 -15 -15
1>rvo:read the	-21 5 5 -28 -20 -14
1>rvo:recal <date>	-11 -26 -19 -10 -20 17
1>rvo:recal in	28 -23 -15 -10 -21 -28
1>rvo:receiv <date>	13 -12 -12 -5 -8 -14
1>rvo:receiv <person>	8 -18 5 -10 -18 -20
1>rvo:receiv a	-8 -11 13 -1 -2 -5
1>rvo:receiv at	-15 34 -35 -9 -17 -27
1>rvo:receiv by	-4 13 -14 -1 -1 -2
1>rvo:receiv chief	16 -17 -11 -11 3 -33
1>rvo:receiv her	14 -29 1 -9 -20 -14
1>rvo:receiv hi	3 -4 1 -9 -10 -16
1>rvo:receiv him	-23 6 13 -9 -22 -18
1>rvo:receiv imam	-6 -12 13 -1 -2 -1
1>rvo:receiv in	30 9 -15 -7 -17 -16
1>rvo:receiv just	-5 -6 -4 -8 -29 10
1>rvo:receiv letter	-13 -14 16 -1 -1 -1
1>rvo:receiv the	-4 7 -17 -14 10 -34
1>rvo:recit ;	0 9 -24 -21 -20 -25
1>rvo:reckon that	19 -19 -10 -4 -6 -10
1>rvo:recommend a	19 -21 -12 -15 -18 -10
1>rvo:recommend it	-20 18 -14 -12 -13 -19
1>rvo:recov at	19 -13 -15 -14 -24 -19
1>rvo:recov from	-23 -9 -11 -9 7 9
1>rvo:recus ,	-11 -8 -14 -14 -14 11
1>rvo:refus ,	-16 -13 -15 -4 -7 14
1>rvo:refus .	-13 -10 -11 -5 -5 12
1>rvo:refus :	-19 -5 -6 -2 -3 18
1>rvo:refus a	25 -8 -5 -3 -6 -7
1>rvo:refus ani	15 -11 -5 -1 -1 -15
1>rvo:refus everi	14 -13 -7 -2 -3 -14
1>rvo:refus permiss	16 4 -11 -6 -13 -29
1>rvo:refus to	-13 -13 -11 -3 -7 14
1>rvo:regret that	14 -15 -13 -10 -11 -11
1>rvo:reject the	-12 17 -11 -3 -6 -22
1>rvo:releas from	-17 2 2 -17 -12 -16
1>rvo:remain at	-19 -8 -17 -12 -17 23
1>rvo:remain in	16 -33 -17 -16 -24 -9
1>rvo:remain on	18 -17 -12 -10 -10 -15
1>rvo:replac by	26 -18 -34 -16 17 -26
1>rvo:replac for	-15 -12 -14 -7 14 -12
1>rvo:repli .	-5 -14 -16 10 -9 -11
1>rvo:repli ye	-13 23 -23 -20 -5 -4
1>rvo:report .	-20 23 -19 -7 -13 -15
1>rvo:report dead	-4 -14 -6 -9 9 -10
1>rvo:repres by	23 -22 -26 -20 11 -19
1>rvo:repres the	-13 23 -20 -4 -16 -17
1>rvo:resign .	13 -12 -17 -5 -7 -7
1>rvo:resum on	15 -20 -4 -12 -16 -20
1>rvo:return onli	12 -10 -11 -10 -12 -15
1>rvo:row boat	13 -13 -8 -6 -9 -11
1>rvo:sai <person>	-5 -19 -14 -13 -3 12
1>rvo:sai it	15 -18 -6 -2 -4 -7
1>rvo:sai no	-3 15 -20 -6 -4 -26
1>rvo:sai noth	-19 -23 22 -7 -6 -26
1>rvo:sai that	30 -27 -26 -6 -11 -22
1>rvo:sai the	2 -8 -13 -5 -10 4
1>rvo:sai there	16 -12 -14 -3 -4 -15
1>rvo:sai whether	11 -7 -5 -16 -4 -10
1>rvo:sai ye	-10 13 -17 -5 -4 -13
1>rvo:said ,	-15 -8 -8 -4 -17 14
1>rvo:said .	33 -35 1 -11 -13 -32
1>rvo:said <person>	-7 7 -23 3 -14 -12
1>rvo:said a	3 2 -26 -10 -19 -24
1>rvo:said after	-20 21 -19 -8 -8 -14
1>rvo:said from	17 -17 -11 -6 -5 -11
1>rvo:said he	11 -11 -33 -13 -18 4
1>rvo:said her	-4 8 -15 -7 -7 -17
1>rvo:said hi	-14 -19 -8 -5 -10 16
1>rvo:said in	16 -18 -13 -5 -5 -12
1>rvo:said no	-34 3 -5 -16 -14 22
1>rvo:said nobodi	19 -24 -16 -11 -9 -15
1>rvo:said on	18 -17 -9 -3 -3 -7
1>rvo:said outsid	-20 19 -18 -3 -5 -13
1>rvo:said phone	-18 17 -16 -9 -10 -15
1>rvo:said polic	1 5 -13 -6 -9 -16
1>rvo:said that	-5 -12 12 -16 3 -10
1>rvo:said the	-3 -6 11 -16 -22 -35
1>rvo:said thei	-27 20 -20 -9 -12 -1
1>rvo:said there	12 -13 -9 -5 -2 -8
1>rvo:said to	3 5 -21 -13 -26 -25
1>rvo:sang .	-12 11 -7 -8 -8 -9
1>rvo:sat between	-13 16 -16 -4 -13 -13
1>rvo:sat down	6 -2 2 -12 -15 -33
1>rvo:sat in	25 6 -33 -20 -28 -2
1>rvo:sat on	-9 18 -16 -1 -2 -6
1>rvo:sat to	-6 19 -10 -2 -6 -8
1>rvo:sat togeth	19 6 -19 -4 -4 -10
1>rvo:sat two	-3 11 -9 -2 -4 -33
1>rvo:sat with	-8 -13 13 -4 -9 -13
1>rvo:saw <person>	13 10 -21 -10 -12 -20
1>rvo:saw more	11 7 -25 -9 -15 -22
1>rvo:saw the	-5 -30 16 -21 -33 10
1>rvo:score twice	13 -13 -10 -12 -11 -13
1>rvo:scrap .	11 6 -20 -10 -10 -22
1>rvo:seat <person>	18 -24 13 -13 -20 -26
1>rvo:seat plan	-5 -17 -20 -12 -12 11
1>rvo:see canneri	12 -13 -10 -8 -3 -5
1>rvo:see no	13 -12 -12 -10 -10 -15
1>rvo:see nor	-10 -8 -11 -5 -14 11
1>rvo:see the	28 -3 0 -4 -25 -24
1>rvo:send hi	-8 -11 -13 -21 11 -9
1>rvo:send lawyer	-14 -15 -13 -10 15 -18
1>rvo:sent <person>	16 -7 -7 -6 -7 9
1>rvo:sent a	7 -5 -50 1 -1 -6
1>rvo:sent an	9 -31 -32 8 13 -37
1>rvo:sent back	-7 -12 -20 -8 -8 13
1>rvo:sent everybodi	-19 4 17 -16 -22 -22
1>rvo:sent flower	15 -17 -11 -14 -13 -16
1>rvo:sent her	-21 -17 -16 -15 -1 14
1>rvo:sent hi	21 -28 5 -23 16 -37
1>rvo:sent home	25 0 -5 -23 -20 -29
1>rvo:sent regret	-30 8 -23 -19 -24 5
1>rvo:sent the	-33 19 -11 0 -6 5
1>rvo:sent them	-17 3 13 -15 -21 -20
1>rvo:sent tulip	-8 -11 -13 -16 -17 14
1>rvo:serv and	30 -2 -27 -13 -17 -18
1>rvo:serv no	-13 -10 12 -12 -11 -9
1>rvo:serv quinc	-11 -20 16 -3 -4 -10
1>rvo:set foot	-22 -23 -12 -15 7 7
1>rvo:set out	-7 16 -14 -21 -18 -20
1>rvo:set to	-12 15 -14 -12 -17 -15
1>rvo:share a	-12 15 -12 -8 -12 -16
1>rvo:shook hand	2 3 -19 -9 -10 -13
1>rvo:show ;	25 -34 -22 -14 -29 2
1>rvo:show <person>	17 -12 8 -10 -13 -15
1>rvo:show him	24 -11 7 -9 -11 -20
1>rvo:show that	-11 12 -13 -4 -5 -7
1>rvo:show them	13 -14 7 -6 -4 -5
1>rvo:shrug .	-8 10 -8 -8 -7 -13
1>rvo:sign .	-9 12 -27 -22 -16 -32
1>rvo:sign ;	-16 22 -20 -3 -10 -15
1>rvo:sign a	-17 -6 7 -4 -7 -7
1>rvo:sign at	-23 26 -18 -6 -15 -8
1>rvo:sign for	-21 -10 11 -9 -15 -13
1>rvo:sign off	-17 0 1 -3 -6 -9
1>rvo:sign the	-10 9 -12 -5 -9 -4
1>rvo:sign under	-16 15 -13 -4 -7 -8
1>rvo:sit togeth	19 8 -20 -8 -13 -23
1>rvo:skip the	11 -27 -23 -15 -19 10
1>rvo:slaughter a	-11 -14 14 -6 -9 -6
1>rvo:slept ,	-10 11 -12 -9 -12 -10
1>rvo:slip out	-32 7 -12 -12 -19 24
1>rvo:speak .	-20 -6 12 -12 -22 -26
1>rvo:speak first	-7 3 4 -5 -12 -17
1>rvo:speak for	19 -3 -21 -18 -13 -26
1>rvo:spent the	-45 4 24 -27 2 -40
1>rvo:split <date>	-10 12 -12 -4 -1 -1
1>rvo:split sinc	15 -10 -14 -16 -11 -17
1>rvo:spoke ;	-28 26 -21 -4 -10 -15
1>rvo:spoke <date>	-12 14 -12 -1 -4 -7
1>rvo:spoke about	-15 17 -18 -7 -7 -16
1>rvo:spoke against	-10 18 -13 -3 -3 -5
1>rvo:spoke by	-13 29 -24 -2 -5 -16
1>rvo:spoke first	12 -32 20 -13 -16 -31
1>rvo:spoke for	13 4 -13 -11 -13 -34
1>rvo:spoke last	11 -7 -17 -6 5 -12
1>rvo:spoke of	13 -28 -28 -13 -25 13
1>rvo:spoke on	-5 9 -14 -3 -5 -8
1>rvo:spoke onc	-10 13 -21 -13 -10 -20
1>rvo:spoke to	-15 17 -18 -3 -12 -16
1>rvo:stai .	3 10 -25 -7 -21 -20
1>rvo:stai aboard	-11 -16 -10 -4 -13 14
1>rvo:stai at	15 -26 -27 -10 17 -29
1>rvo:stai awai	8 -31 -18 -8 -38 21
1>rvo:stai behind	13 -16 12 -6 -21 -6
1>rvo:stai in	-16 11 -26 -21 -44 9
1>rvo:stai put	-20 21 -20 -5 -25 -20
1>rvo:stai seat	-21 -21 19 -11 -20 -17
1>rvo:stai to	23 -13 -17 -7 -17 -8
1>rvo:stamp noth	-11 12 -14 -10 -9 -10
1>rvo:stamp the	-15 12 -8 -6 -10 -8
1>rvo:stand .	9 9 -19 -9 -8 -12
1>rvo:stood between	-21 -24 22 -13 -16 -15
1>rvo:stood by	13 1 -29 -14 -22 -15
1>rvo:stood in	-5 -4 -26 -15 16 -24
1>rvo:stood next	-14 17 -18 -7 -12 -11
1>rvo:stood side	-28 20 -11 -5 -8 -7
1>rvo:stop at	-17 -15 -8 -12 -16 17
1>rvo:stop leak	25 -28 -19 -15 -15 -21
1>rvo:stop that	22 -2 -14 -4 -13 -26
1>rvo:struck out	29 -3 -28 -22 -15 -16
1>rvo:summon but	-2 -11 -7 -12 -10 8
1>rvo:summon port	-10 -8 12 -11 -1 -4
1>rvo:summon the	-8 -26 0 -9 -20 13
1>rvo:summon too	9 -28 -17 -22 -19 18
1>rvo:surpris .	22 -21 -11 -14 -20 -20
1>rvo:suspend after	-19 -15 17 -2 -8 -9
1>rvo:suspend in	12 -13 -12 -5 -10 -9
1>rvo:suspend the	-14 -9 11 -5 -13 -13
1>rvo:swear nobodi	-20 18 -13 -13 -14 -13
1>rvo:tabl a	21 -10 -17 -13 -13 -22
1>rvo:tabl daili	20 -8 -14 -12 -10 -12
1>rvo:take bribe	19 -21 -15 -17 -9 -12
1>rvo:take over	-12 18 -20 -14 -17 -7
1>rvo:take part	-8 15 -15 -3 -10 -9
1>rvo:take the	-10 -14 14 -5 -4 -7
1>rvo:talk ;	-25 -8 -6 -20 -30 19
1>rvo:talk by	-19 17 -11 -3 -1 -5
1>rvo:talk for	13 -3 -19 -7 -11 -22
1>rvo:talk of	22 -20 -13 -10 -10 -18
1>rvo:telephon .	14 -12 -10 -6 -12 -21
1>rvo:test posit	-16 -21 -18 -16 20 -20
1>rvo:testifi .	-15 10 -8 -4 -4 -7
1>rvo:testifi instead	-12 -2 -15 -8 7 -16
1>rvo:text and	17 5 -21 -6 -18 -14
1>rvo:thank <person>	1 -19 5 -9 -6 -10
1>rvo:thank <place>	17 -17 -15 -11 -13 -15
1>rvo:thank the	15 -14 -14 -10 -10 -13
1>rvo:think about	-13 -12 -7 13 -12 -9
1>rvo:think that	24 -14 -8 -7 -5 -9
1>rvo:think the	14 -12 -8 -3 -3 -6
1>rvo:thought it	13 -14 -7 -5 -4 -7
1>rvo:threaten to	14 -13 -12 -11 -11 -14
1>rvo:time the	17 -3 -20 -10 -13 -18
1>rvo:told .	-17 18 -14 -8 -13 -20
1>rvo:told <organisation>	7 1 -14 -3 -12 -15
1>rvo:told <person>	15 -23 -21 -11 -13 0
1>rvo:told a	-10 -7 13 -8 -12 -24
1>rvo:told about	-17 17 -16 -1 -2 -7
1>rvo:told analyst	-16 17 -18 -11 -11 -15
1>rvo:told journalist	16 -15 -7 -2 -3 -7
1>rvo:told of	-25 27 -27 -9 -12 -18
1>rvo:told the	9 -17 4 -13 -16 -3
1>rvo:told to	-2 -17 -27 -20 -25 11
1>rvo:took attend	-13 -20 19 -4 -9 -8
1>rvo:took four	18 -19 -17 -10 -11 -14
1>rvo:took no	-20 1 0 -5 -7 -14
1>rvo:took note	-8 15 -19 -13 -12 -14
1>rvo:took part	26 9 -32 -13 -19 -24
1>rvo:took question	-10 -22 22 -3 -7 -7
1>rvo:took tea	-2 -15 15 0 -1 -1
1>rvo:took the	-35 33 -4 -24 -26 -30
1>rvo:took two	-8 19 -20 -3 -7 -5
1>rvo:took up	13 -14 -12 -5 -9 -10
1>rvo:tour a	20 0 -13 -11 -10 -14
1>rvo:trade accus	-13 13 -10 -3 -5 -8
1>rvo:translat .	-1 9 -23 -21 -18 -23
1>rvo:travel .	20 -7 -29 -17 -26 -5
1>rvo:travel by	-8 14 -6 -7 -16 -23
1>rvo:travel to	4 12 -15 -4 -14 9
1>rvo:tri to	-8 12 -15 -8 -12 -9
1>rvo:turn awai	27 -22 -20 -13 -18 -9
1>rvo:turn back	-28 9 -29 16 -24 -17
1>rvo:turn down	26 -25 -18 -29 -11 -2
1>rvo:type on	-12 1 11 -15 -20 -26
1>rvo:unpack .	-10 13 -16 -7 -11 -8
1>rvo:urg both	18 -17 -20 -9 -11 -13
1>rvo:urg them	-27 6 -1 -12 -11 -12
1>rvo:visit <place>	-12 14 -14 -4 -5 -11
1>rvo:visit six	-11 16 -15 -3 -3 -4
1>rvo:visit the	-21 19 -17 -10 -12 -13
1>rvo:vote ;	21 9 -49 -17 -23 -17
1>rvo:vote against	22 -1 -28 -14 -12 -27
1>rvo:vote for	8 -13 6 -16 -16 -30
1>rvo:vote no	7 11 -26 -16 -15 -22
1>rvo:vote to	-6 -3 -34 -13 -15 5
1>rvo:vote twice	-15 -16 16 -3 -2 -10
1>rvo:wait ,	11 -11 -8 -5 -5 -12
1>rvo:wait .	-16 35 -28 -2 -21 -35
1>rvo:wait ;	-16 15 -15 -10 -11 -14
1>rvo:wait at	12 -11 -8 -4 -5 -19
1>rvo:wait in	13 -4 -23 -17 -16 -2
1>rvo:wait with	-10 11 -13 -6 -7 -11
1>rvo:walk <person>	-12 -15 14 -9 -9 -10
1>rvo:walk feder	-15 -9 10 -3 -4 -4
1>rvo:walk out	7 2 -25 -8 -15 -14
1>rvo:want a	-11 17 -15 -1 -2 -6
1>rvo:want canal	-19 19 -18 -3 -4 -7
1>rvo:want date	5 4 -21 -12 -10 -14
1>rvo:want it	-11 14 -20 -10 -10 -16
1>rvo:want lower	13 1 -25 -14 -11 -16
1>rvo:want rate	16 -16 -17 -7 -11 -15
1>rvo:want ship	-15 15 -15 -4 -5 -6
1>rvo:want the	11 -7 -10 -11 -12 -13
1>rvo:want to	-17 -1 4 -12 -13 -11
1>rvo:warn in	18 -11 -7 -3 -4 -8
1>rvo:warn that	13 -12 -12 -6 -8 -12
1>rvo:watch from	-3 -16 -17 -12 -15 8
1>rvo:watch it	15 -10 -8 -6 -9 -23
1>rvo:welcom <place>	-7 -11 12 -1 -2 -1
1>rvo:welcom korean	-18 9 -3 -2 -8 -16
1>rvo:welcom the	15 -30 -7 -13 -18 -20
1>rvo:went .	-14 20 -22 -20 -10 -20
1>rvo:went down	23 -23 -18 -16 -11 -18
1>rvo:went first	-10 15 -16 -15 -8 -15
1>rvo:went home	-9 -5 -2 -22 -13 1
1>rvo:went instead	-11 18 -16 -16 -13 -15
1>rvo:went on	-13 -19 19 -18 -10 -20
1>rvo:went out	-26 7 -21 15 -8 -17
1>rvo:went over	-13 17 -20 -14 -7 -14
1>rvo:went togeth	-7 14 -12 -2 -3 -7
1>rvo:wept .	-17 16 -15 -10 -10 -14
1>rvo:wept on	14 -15 -8 -8 -7 -9
1>rvo:wore ear	-10 13 -14 -7 -11 -11
1>rvo:wrote <person>	16 -15 -15 -4 -6 -14
1>rvo:wrote for	-18 17 -5 -3 -4 -7
1>rvo:wrote hi	-22 8 -24 -10 -10 3
1>rvo:wrote that	14 -14 -14 -1 -3 -9
1>rvo:wrote the	16 -17 -12 -8 -12 -15
1>rvo:wrote to	-15 -18 16 -5 -6 -8
1>title-cue:absent	31 -41 -29 -17 -20 14
1>title-cue:attended	35 1 -43 -22 -25 -42
1>title-cue:background	45 -24 -36 -10 -24 -6
1>title-cue:hosted	-11 -37 44 -33 -59 -25
1>title-cue:invited	11 -28 13 -13 -11 -16
1>title-cue:observer	34 -16 -26 -9 -29 -28
1>title-cue:represented	-9 9 -18 -4 3 -23
A>aside-cue:absent	-3 -25 -8 -21 19 -4
A>aside-cue:attended	-29 15 -5 -19 -4 -7
A>aside-cue:background	7 12 -39 -28 -34 -9
A>aside-cue:declined	6 -16 -22 -16 -18 9
A>aside-cue:hosted	-19 1 8 -16 -23 -1
A>aside-cue:invited	-15 -5 -3 9 -22 6
A>aside-cue:observer	-7 7 -1 -17 -22 -5
A>aside-cue:reported	6 -12 -4 -18 -31 0
A>aside-cue:represented	-39 -22 -35 -16 35 -38
A>aside-does-first:absent-not-come	13 -17 -12 -10 -11 -6
A>aside-does-first:asked	-5 -28 11 -11 -14 7
A>aside-does-first:comes	-24 7 -14 -19 -29 11
A>aside-does-first:died	19 -14 -15 -12 -15 -11
A>aside-does-first:does-there	12 15 -41 -16 -28 -32
A>aside-does-first:elsewhere	-19 -27 -29 -17 -25 30
A>aside-does-first:hindered	-1 -17 -13 -4 14 -19
A>aside-does-first:hosts	-26 -37 25 -10 -15 9
A>aside-does-first:is-represented	-20 -19 -14 -8 21 -15
A>aside-does-first:is-there	-13 17 -24 -11 -16 -12
A>aside-does-first:learned-later	19 -19 -13 -12 -14 -18
A>aside-does-first:leaves	-3 4 -13 -8 0 -10
A>aside-does-first:refused	6 -15 -21 -17 -18 7
A>aside-does-first:says	17 -22 5 -16 -24 -11
A>aside-does-first:uninvited	14 -32 -25 -15 -17 1
A>aside-does-first:watched	7 -18 -15 -10 -19 0
A>aside-does-first:will-come	-3 2 -16 -18 -5 -2
A>aside-does:absent-not-come	13 -17 -12 -10 -11 -6
A>aside-does:asked	-5 -28 11 -11 -14 7
A>aside-does:comes	-24 9 -15 -18 -35 10
A>aside-does:did	-18 -11 -9 -6 4 5
A>aside-does:died	19 -14 -15 -12 -15 -11
A>aside-does:does-there	7 -6 -50 -21 2 -2
A>aside-does:elsewhere	-19 -27 -29 -17 -25 30
A>aside-does:hindered	-1 -17 -13 -4 14 -19
A>aside-does:hosts	-19 -26 16 -12 -17 12
A>aside-does:is-represented	-24 -20 -16 -9 24 -18
A>aside-does:is-there	-13 17 -24 -11 -16 -12
A>aside-does:learned-later	19 -19 -13 -12 -14 -18
A>aside-does:leaves	-3 4 -13 -8 0 -10
A>aside-does:owns-deputy	15 -16 -9 -5 -8 -15
A>aside-does:refused	6 -16 -22 -16 -18 9
A>aside-does:says	1 -8 -4 -19 -30 1
A>aside-does:uninvited	3 -35 -25 -15 -20 15
A>aside-does:watched	7 -18 -15 -10 -19 0
A>aside-does:will-come	-8 -9 -22 -23 -8 11
A>does-first:absent-not-come	-13 -40 -31 -18 7 22
A>does-first:asked	-14 -19 -20 23 -3 -7
A>does-first:comes	-28 6 -1 -9 -1 -5
A>does-first:denies	20 -10 5 -13 -19 -38
A>does-first:did	-6 -9 7 6 1 -16
A>does-first:did-not	-28 0 3 9 -6 -4
A>does-first:died	19 -10 -15 -13 -24 -18
A>does-first:does-there	-16 9 -2 -6 -31 -13
A>does-first:elsewhere	9 -26 -35 -23 3 -2
A>does-first:hindered	-20 -39 -28 -19 -4 25
A>does-first:hindrance	-6 -31 -10 -12 -1 10
A>does-first:hosts	-7 -26 21 -39 -19 -10
A>does-first:is-represented	-1 -18 -23 0 15 -29
A>does-first:is-there	-19 19 4 -15 -37 -21
A>does-first:learned-later	-4 -2 -31 -16 -21 9
A>does-first:leaves	-9 7 -11 -15 7 -33
A>does-first:no-answer	0 -28 -33 27 -25 -33
A>does-first:refused	-1 -7 -8 -25 -18 7
A>does-first:regrets	4 2 -28 8 -16 -6
A>does-first:says-no	1 4 -31 -18 -10 -5
A>does-first:says-yes	-20 25 -27 -9 -15 -26
A>does-first:sent-deputy	-20 -20 -24 -13 14 3
A>does-first:stayed-away	-45 2 -43 -19 13 10
A>does-first:tells-press	7 -10 0 -13 -18 -6
A>does-first:uninvited	12 -30 -18 -29 -33 5
A>does-first:watched	11 -34 -27 -20 -24 9
A>does-first:will-come	-44 7 -3 -30 2 -6
A>does-first:will-not	-12 -17 -12 -11 -22 17
A>does:absent-not-come	-12 -41 -21 -22 1 24
A>does:asked	-14 -14 -27 21 4 -11
A>does:comes	-21 3 -2 8 -14 -8
A>does:denies	23 -13 4 -14 -20 -38
A>does:did-not	-30 0 3 7 -9 -2
A>does:died	5 0 -30 -18 6 -23
A>does:does-there	-23 6 -6 -6 2 -7
A>does:elsewhere	9 -24 -45 -3 -2 -1
A>does:hindered	-19 -44 -32 -1 8 24
A>does:hindrance	-12 -13 -22 -18 9 4
A>does:hosts	-15 -14 18 -21 -17 -8
A>does:is-represented	-9 -20 -20 -2 25 -17
A>does:is-there	-26 9 12 -17 -37 -11
A>does:learned-later	-6 -3 -31 -15 -24 13
A>does:leaves	-11 3 -3 -15 3 -37
A>does:no-answer	-5 -25 -25 26 -24 -5
A>does:refused	-8 -7 -17 -16 -18 17
A>does:regrets	2 2 -34 5 -21 1
A>does:says-no	-4 7 -33 -4 -10 0
A>does:says-yes	-21 26 -27 -9 -14 -27
A>does:sent-deputy	-22 -22 -27 -14 15 4
A>does:stayed-away	-29 -4 -48 -24 10 15
A>does:tells-press	7 -10 0 -13 -18 -6
A>does:uninvited	15 -33 -20 -29 -33 3
A>does:watched	7 -18 -28 -20 -24 6
A>does:will-come	-30 -5 7 -30 1 -7
A>does:will-not	-23 -22 -4 -13 -29 20
A>group:2	-23 17 -4 -35 -10 -2
A>group:3	3 5 -1 -24 -16 -32
A>group:4	-14 4 1 -15 -5 -10
A>l2:'s ,	-23 21 -19 -19 -20 -12
A>l2:( in	14 -15 -8 -1 -6 -11
A>l2:, <person>	3 4 -13 -8 -10 -11
A>l2:, <quote>	-15 -8 8 4 -23 -4
A>l2:, among	-15 17 -17 -7 -10 -15
A>l2:, and	-1 -11 4 -15 14 -17
A>l2:, asked	-9 14 -14 -2 -2 -4
A>l2:, but	-26 -24 2 -11 8 15
A>l2:, expects	-23 20 -16 -17 -15 -14
A>l2:, in	-20 -3 -14 -15 13 -28
A>l2:, let	11 -10 -20 -12 -13 -2
A>l2:, lost	1 -7 2 -6 -6 -13
A>l2:, nor	-17 17 -8 -11 -11 -19
A>l2:, said	-19 1 12 10 -12 -79
A>l2:, says	18 -19 -10 -4 -3 -11
A>l2:, sent	-20 10 -4 -2 6 -20
A>l2:, so	-10 -8 -11 -5 -14 11
A>l2:, that	19 -19 -5 -2 -10 -19
A>l2:, thinks	15 -15 -12 -7 -11 -10
A>l2:, through	26 -27 -15 -15 -19 -20
A>l2:, until	-9 11 -9 -6 -9 -13
A>l2:, where	16 -12 -15 -10 -13 -18
A>l2:, while	-15 3 -4 -4 6 -1
A>l2:, whose	12 0 -18 -13 -16 -17
A>l2:, with	-15 17 -16 -1 -7 -16
A>l2:, wrote	15 -15 -9 -2 -3 -9
A>l2:: <number>	-13 -4 -16 -11 -11 8
A>l2:; <person>	10 -5 -17 -10 -8 -12
A>l2:; for	-29 6 -16 -18 9 -27
A>l2:; to	-21 20 -20 -17 -15 -18
A>l2:; travel	16 -17 -12 -9 -5 -9
A>l2:<date> ;	-6 20 -20 -10 -11 -26
A>l2:<date> by	12 -13 -12 -3 -7 -10
A>l2:<date> from	-20 18 -9 -3 -7 -19
A>l2:<date> that	13 -13 -13 -2 -3 -12
A>l2:<date> to	-13 -16 15 -11 -12 -13
A>l2:<date> with	-19 22 -24 -6 -15 -11
A>l2:<organisation> '	-8 -13 -5 -3 -13 11
A>l2:<organisation> ,	-21 31 -36 -16 -27 -25
A>l2:<organisation> came	-24 2 -21 -7 1 -19
A>l2:<person> because	-13 -10 -1 -1 11 -12
A>l2:<person> blamed	-9 13 -17 -5 -6 -7
A>l2:<person> by	-22 23 -22 -16 -22 -23
A>l2:<person> entertained	-17 19 -13 -5 -18 -14
A>l2:<person> gave	10 -18 -3 -3 -5 -5
A>l2:<person> in	-15 -16 3 -13 17 -5
A>l2:<person> lent	-12 -6 9 -8 -9 -10
A>l2:<person> nor	-11 -33 -22 -16 -26 24
A>l2:<person> offered	-3 13 -12 -1 -1 -2
A>l2:<person> on	14 -11 -11 -6 -2 -13
A>l2:<person> questioned	-7 9 -6 -3 -4 -14
A>l2:<person> said	14 -8 -26 -34 -14 -2
A>l2:<person> says	-24 6 -18 -12 -6 8
A>l2:<person> sent	-26 -12 -12 -11 9 6
A>l2:<person> to	19 -20 -13 -16 -9 -18
A>l2:<person> told	23 -16 -12 -7 -7 -18
A>l2:<person> were	-31 29 -24 -4 -11 -16
A>l2:<person> —	10 -20 13 -16 -16 -24
A>l2:<place> ,	8 -25 -10 10 -5 -6
A>l2:<place> ;	-35 3 -24 -14 9 12
A>l2:<place> came	-25 26 -16 -4 -23 -19
A>l2:<place> said	11 -5 -5 -3 -1 -16
A>l2:<place> that	15 -16 -10 -7 -8 -11
A>l2:<place> was	-19 20 -17 -8 -15 -21
A>l2:<quote> ;	-19 18 -17 -4 -2 -16
A>l2:<quote> added	-14 15 -13 -12 -12 -15
A>l2:<quote> said	3 -11 -13 -24 -15 5
A>l2:<quote> says	13 -8 -8 -7 -6 -19
A>l2:<quote> wrote	13 -14 -5 -4 -4 -6
A>l2:a recovered	-6 8 -5 -3 -13 -15
A>l2:about :	-11 24 -9 -9 -7 -28
A>l2:absent was	-15 -18 -12 -5 -7 17
A>l2:accept ;	-18 -22 -20 11 -19 14
A>l2:accept in	-18 8 -17 -2 -15 -26
A>l2:accord to	12 -5 -15 -14 -15 -11
A>l2:across were	-34 34 -16 -4 -3 -14
A>l2:address as	-13 16 -14 -13 -9 -11
A>l2:admir ,	-16 16 -16 -5 -11 -10
A>l2:affair ,	19 -17 -14 -17 -13 -21
A>l2:agenc ,	-11 -5 -3 14 -6 -15
A>l2:agenda ;	-11 -19 19 -7 -2 -11
A>l2:agent ,	5 3 -22 -8 -11 -18
A>l2:aid ,	14 0 -27 -17 -23 -24
A>l2:aid to	-18 -11 -13 -5 -2 15
A>l2:all to	-16 17 -16 -8 -10 -15
A>l2:aloud ;	-14 13 -10 -10 -11 -13
A>l2:altern ,	-15 16 -16 -8 -16 -15
A>l2:ambassador ,	-3 26 -37 -30 -28 14
A>l2:american ,	-13 -12 -10 -12 -11 12
A>l2:and <person>	-10 15 -18 -7 -8 -9
A>l2:and by	-14 20 -20 -11 -12 -13
A>l2:and kept	-11 -16 -11 -4 -8 14
A>l2:and to	-16 16 -10 -4 -3 -15
A>l2:apolog :	-37 -34 -28 -31 11 19
A>l2:apologis to	10 -4 -14 -9 -11 -23
A>l2:appear ;	21 -21 -10 -14 -6 -11
A>l2:architect ,	18 -15 -20 -4 -5 -9
A>l2:as did	-17 -10 -20 -13 -24 15
A>l2:ask if	-9 -13 -10 -2 -4 13
A>l2:assist ,	-13 12 -12 -7 -9 -10
A>l2:attend :	-24 -8 -25 -15 14 -20
A>l2:attend ;	-14 14 -16 -12 -17 -1
A>l2:attornei ,	-11 12 -4 -4 -10 -12
A>l2:auditor ,	13 -13 -11 -10 -10 -14
A>l2:austrian ,	-16 15 -12 -8 -13 -13
A>l2:author ,	10 -10 -7 -5 -5 -12
A>l2:back by	-17 -5 15 0 -1 -2
A>l2:back with	18 -18 -3 0 -1 -20
A>l2:ball ;	-8 13 -20 -14 -10 -7
A>l2:ban ;	-18 -7 12 -17 -20 -18
A>l2:bank and	-14 13 -9 -12 -11 -11
A>l2:banker ,	-13 -10 -7 11 -6 -14
A>l2:battalion ,	-13 -14 -14 -10 -10 14
A>l2:bench ;	-28 27 -22 -19 -5 -15
A>l2:besid <person>	-20 7 1 -7 -10 -17
A>l2:brief ;	-24 24 -7 -5 -7 -12
A>l2:brother ,	9 -19 -12 -8 -13 0
A>l2:brought along	-8 12 -7 -1 -2 -6
A>l2:built under	11 -8 -14 -10 -10 -8
A>l2:bust nor	17 -7 -5 -2 -7 -22
A>l2:by <person>	-16 16 -8 -6 -15 -15
A>l2:call <person>	-21 21 -14 -5 -6 -10
A>l2:came ;	-17 -1 -9 -6 -14 6
A>l2:came from	-9 20 -23 -3 -7 -18
A>l2:came with	-31 0 -21 -7 -13 7
A>l2:captain ,	8 7 -31 -15 -21 -21
A>l2:caretak ,	15 -13 -12 -10 -15 -16
A>l2:carmak '	-7 -13 12 -4 -4 -6
A>l2:case ;	-12 14 -21 -5 -6 -13
A>l2:cent ;	19 -21 -12 -15 -18 -10
A>l2:chair ,	-9 -14 6 -19 6 -12
A>l2:chair ;	-32 34 -21 -15 -26 -33
A>l2:chair from	-7 11 -12 -10 -11 -8
A>l2:chairman ,	-16 -4 27 -13 -18 -29
A>l2:chamber ,	-6 16 -16 -1 -6 -12
A>l2:chancellor ,	-18 -17 -11 -11 -14 17
A>l2:chart ;	-11 16 -6 0 -1 -12
A>l2:chauffeur ,	12 -14 -8 -7 -7 -11
A>l2:chief ,	-27 3 3 -17 10 -12
A>l2:cleric turned	11 -8 -8 -2 -3 -19
A>l2:clerk ,	-5 12 -17 -16 -21 -23
A>l2:client ,	14 -17 -11 -12 -24 -7
A>l2:clinic with	-15 -8 10 -7 -8 -14
A>l2:co-accus ,	-10 -11 -4 -1 -7 13
A>l2:colleagu ,	-10 9 -12 -6 -16 4
A>l2:come ;	-25 -30 -27 25 0 -25
A>l2:come with	-12 10 -7 -1 -2 -10
A>l2:command ,	-12 -10 -5 13 -5 -16
A>l2:compani ,	16 -4 -28 -15 -29 -28
A>l2:confirm ;	-24 -26 -25 8 -11 20
A>l2:contract :	14 -13 -7 -1 -4 -14
A>l2:contract ;	-14 14 -17 -10 -9 -10
A>l2:contract with	15 -16 -15 -9 -10 -12
A>l2:cook ,	12 -10 -11 -9 -13 -11
A>l2:copper ,	-14 14 -7 -3 -6 -13
A>l2:correct :	13 -11 -8 -15 -13 -15
A>l2:counsel ,	-22 -2 -28 -22 -24 10
A>l2:court ,	-8 -13 13 -4 -9 -13
A>l2:cousin ,	-16 16 -2 -1 -11 -9
A>l2:creditor '	-14 13 -10 -10 -10 -12
A>l2:cut ;	19 -17 -13 -20 -17 -20
A>l2:d'affair ,	-12 15 -11 -3 -6 -8
A>l2:dai ,	-12 -4 -3 -2 -6 11
A>l2:dai by	-15 -26 24 -10 -14 -17
A>l2:date :	-8 12 -11 -7 -12 -13
A>l2:deal while	-13 10 -6 -4 -5 -5
A>l2:deleg ,	-33 19 -24 3 -28 -1
A>l2:deleg ;	-12 14 -13 -13 -6 -10
A>l2:deni having	14 -13 -10 -12 -12 -18
A>l2:deputi ,	-20 7 3 -12 -32 -9
A>l2:diplomat ,	-9 15 -22 -3 -3 -4
A>l2:director ,	-15 0 -35 -30 23 -23
A>l2:disput ,	-5 -7 -4 12 -4 -19
A>l2:do with	15 -17 -11 -8 -9 -8
A>l2:doctor '	14 -14 -10 -8 -4 -16
A>l2:doctor ,	13 -12 -14 -4 -7 -12
A>l2:doe :	16 -18 -13 -3 -12 -15
A>l2:driver ,	7 6 -24 -16 -21 -24
A>l2:edit by	-13 13 -11 -1 -1 -5
A>l2:editor ,	-14 2 -9 -3 -6 0
A>l2:eldest ,	-17 16 -17 -4 -6 -10
A>l2:employ '	16 -9 -7 -2 -1 4
A>l2:empti :	-17 -12 -4 -3 -15 17
A>l2:energi ,	-15 -10 -3 -4 -24 17
A>l2:engin ,	2 8 -19 -13 -19 -21
A>l2:engr .	-12 15 -15 -5 -6 -15
A>l2:envoi ,	-14 3 -15 -13 -19 10
A>l2:ethiopian ,	-12 13 -11 -4 -15 -11
A>l2:excus :	-32 -37 -34 -22 -36 37
A>l2:explain how	14 -14 -11 -8 -9 -8
A>l2:fail ,	-10 13 -11 -1 -17 -7
A>l2:fall ,	-13 13 -10 -8 -8 -14
A>l2:famili spoke	-5 18 -15 -1 -3 -7
A>l2:farmer '	7 -12 -5 -8 -5 -4
A>l2:father ,	1 -19 13 -5 -9 -14
A>l2:fell in	-14 11 -10 -7 -9 -8
A>l2:ferryman ,	15 -5 -8 -4 -3 -11
A>l2:filipino crewing	-14 14 -14 -10 -12 -10
A>l2:financ ,	-10 -19 18 -1 -2 -2
A>l2:fire were	-48 -1 -17 -4 -29 6
A>l2:first ,	-15 19 -19 -7 -10 -14
A>l2:fisherman ,	14 -13 -9 -7 -14 -11
A>l2:flank by	-17 17 -11 -1 -4 -12
A>l2:floor ,	-14 -18 17 -10 -4 -11
A>l2:flu :	-22 -26 -24 -20 -26 25
A>l2:folder ;	-6 16 -14 -1 -2 -2
A>l2:for by	-22 22 -17 -11 -25 -23
A>l2:for which	14 -15 -14 -7 -7 -11
A>l2:founder ,	14 -14 -5 -3 -5 -10
A>l2:fourth ,	-9 -11 -13 -16 -17 14
A>l2:freed were	-26 28 -19 -2 -2 -18
A>l2:fund ;	-20 15 -9 -13 -8 -13
A>l2:go to	13 -12 -12 -6 -6 -11
A>l2:governor ,	5 2 -23 -12 -11 -3
A>l2:grocer '	-9 18 -14 -2 -2 -7
A>l2:guest ,	-18 25 -32 -14 -18 -16
A>l2:guest were	-11 12 -16 -2 -2 -12
A>l2:ha said	-1 15 -7 -1 -1 -13
A>l2:had asked	-5 -1 4 -10 -5 -15
A>l2:had let	-3 13 -13 0 0 -2
A>l2:had sent	-14 26 -7 -6 -27 -21
A>l2:had told	-21 11 5 -4 -1 -12
A>l2:have met	-24 -10 14 -12 -15 -21
A>l2:head ,	-26 -39 35 -22 -32 -6
A>l2:head by	-15 20 -21 -4 -9 -12
A>l2:held by	-18 21 -21 -5 -9 -16
A>l2:held up	-14 -12 -6 -3 -8 13
A>l2:her ,	11 -15 -15 -12 2 -19
A>l2:her ;	-21 -13 -5 -6 -22 18
A>l2:hiker ,	18 -18 -8 -5 -11 -15
A>l2:him :	-25 25 -19 -23 -24 -26
A>l2:himself ,	12 -11 -12 -11 -9 -12
A>l2:histori ,	-18 18 -12 -4 -4 -14
A>l2:host ,	-3 -28 14 -19 -34 -22
A>l2:host ;	-6 19 -10 -2 -6 -8
A>l2:host by	-19 -15 17 -11 -9 -12
A>l2:host is	-16 -20 18 -15 -13 -11
A>l2:host was	-14 -15 15 -4 -5 -17
A>l2:hostag ,	16 -15 -9 -8 -10 -14
A>l2:hour :	-22 26 -16 -12 -23 -27
A>l2:hour by	-13 11 -9 -5 -7 -5
A>l2:hour from	-14 18 -11 -3 -4 -11
A>l2:housekeep ,	-16 16 -19 -3 -7 -8
A>l2:husband ,	17 -14 -12 -10 -10 -17
A>l2:in ;	-26 -22 -17 -11 23 -23
A>l2:in for	-14 -19 -9 -11 17 -13
A>l2:instead to	-10 12 -13 -5 -6 -10
A>l2:institut ,	-13 18 -19 -1 -7 -17
A>l2:interpret ,	-16 18 -18 -8 -12 -17
A>l2:invit for	-15 -19 -15 17 -19 -17
A>l2:invit to	-10 -15 -20 15 -4 -9
A>l2:is sending	-17 15 -13 -14 -5 -14
A>l2:it ;	-18 21 -17 -4 -9 -14
A>l2:it comprised	-12 14 -14 -7 -12 -13
A>l2:it drew	-31 8 -29 -11 3 -32
A>l2:it is	-18 18 -20 -7 -15 -13
A>l2:it to	-20 6 7 -18 -13 -14
A>l2:join by	-10 18 -20 -1 -3 -11
A>l2:journalist ,	16 -18 -6 -4 -6 -14
A>l2:judg ,	15 -20 6 -5 -14 -16
A>l2:junior ,	-7 12 -1 -1 -9 -9
A>l2:kept for	-17 -14 -11 6 -16 10
A>l2:keynot :	-23 23 -17 -19 -20 -24
A>l2:known as	-1 11 -29 -12 -19 -18
A>l2:known that	-13 -7 -8 -3 -8 12
A>l2:korean beside	-7 13 -19 -2 -6 -3
A>l2:land ;	-9 12 -13 -9 -11 -13
A>l2:late ;	-13 -15 -5 -12 -13 15
A>l2:lawyer ,	-4 17 -32 -16 -23 -35
A>l2:lawyer :	-10 13 -13 -5 -11 -14
A>l2:lawyer was	-17 18 -17 -8 -11 -20
A>l2:leader ,	-12 -11 -25 -12 -4 11
A>l2:leav :	-13 -14 -12 -10 -19 15
A>l2:led by	14 -14 -12 -4 -4 -6
A>l2:left sat	-15 13 -9 0 -1 -9
A>l2:left was	-14 16 -15 -3 -15 -16
A>l2:lesson ;	7 -13 -12 -4 -10 2
A>l2:letter ,	13 -13 -14 -11 -10 -9
A>l2:levi ,	13 -14 -12 -5 -9 -10
A>l2:loan ,	-17 17 -16 -2 -7 -10
A>l2:lockout ;	21 -20 -14 -20 -17 -24
A>l2:mai be	-17 15 -11 -7 -10 -15
A>l2:man ,	-23 -21 -18 -18 -21 24
A>l2:man named	-18 17 -5 -3 -4 -7
A>l2:man who	13 -9 -15 -7 -12 -15
A>l2:matter to	-6 11 -13 -3 -2 -5
A>l2:mayor ,	-22 -13 18 -17 -23 -27
A>l2:mediat ,	-24 -23 29 -16 -19 -24
A>l2:mediat was	-17 16 -14 -6 -9 -14
A>l2:member ,	-17 18 -16 -6 -11 -4
A>l2:meter ;	-2 19 -19 0 0 -2
A>l2:metropolitan ,	-14 -14 -8 15 -5 -17
A>l2:miner '	-19 18 -18 -7 -5 -9
A>l2:miner and	-2 13 -13 -1 -1 -4
A>l2:minist ,	-9 -32 -2 -6 9 9
A>l2:minut ;	-20 20 -13 -13 -13 -16
A>l2:mother ,	-11 11 -7 -13 -9 -21
A>l2:mr .	-13 -14 -12 -10 -19 15
A>l2:name after	13 -13 -8 -6 -8 -9
A>l2:name dropped	13 -13 -8 -7 -12 -14
A>l2:name for	14 -14 -6 -8 -15 -9
A>l2:name is	-9 10 -13 -2 -2 -7
A>l2:natur :	-4 -10 -15 -3 18 -21
A>l2:nephew ,	-12 15 -9 -5 -13 -12
A>l2:next to	-34 -12 18 -11 -10 -23
A>l2:niec ,	14 -14 -9 -7 -10 -14
A>l2:no ;	-16 -10 -8 13 -3 -11
A>l2:nor was	24 -22 -18 -11 -21 -28
A>l2:not to	-12 11 -7 -8 -8 -9
A>l2:note ;	-28 31 -20 -21 -25 -33
A>l2:note-tak ,	-7 14 -12 -1 -2 -7
A>l2:noth ;	15 -16 -12 -8 -6 -15
A>l2:notic was	-14 -15 -9 -5 -9 14
A>l2:object ;	13 -12 -8 -10 -10 -14
A>l2:observ ,	-21 22 -6 -6 -11 -16
A>l2:observ in	-16 16 -12 -7 -13 -15
A>l2:of <person>	18 -20 -15 -12 -13 -14
A>l2:offic ;	22 -20 -12 -7 -16 -23
A>l2:offic after	13 -12 -17 -5 -7 -7
A>l2:ombudsman ,	-10 16 -16 -1 -1 -8
A>l2:on ,	15 -15 -8 -4 -11 -17
A>l2:on ;	-14 -13 -5 -2 -4 13
A>l2:on <date>	2 -26 19 -9 -17 -18
A>l2:onc ;	-19 18 -15 -6 -17 -12
A>l2:onli ,	-22 20 -16 -10 -17 -20
A>l2:onli that	17 -19 -16 -9 -6 -16
A>l2:oper ,	14 -15 -11 -2 -5 -10
A>l2:opposit ;	-14 -19 -8 -5 -10 16
A>l2:or without	-17 -11 -18 -9 -6 17
A>l2:order ,	-13 -8 -7 -10 -7 9
A>l2:order ;	-32 28 -14 -6 -2 -18
A>l2:out by	-23 23 -23 -11 -17 -18
A>l2:outsid ,	17 -18 -13 -9 -6 -10
A>l2:oven ,	-14 13 -13 -8 -13 -10
A>l2:over :	-14 -17 -11 -13 -18 15
A>l2:overnight ,	-15 -13 -9 -1 -9 14
A>l2:owner ,	1 -10 -19 -12 8 -7
A>l2:p.c .	-6 -15 -36 -23 -30 21
A>l2:pack ;	-11 13 -6 -10 -12 -13
A>l2:padoh saw	-10 11 -13 -6 -7 -11
A>l2:paperwork :	-28 32 -27 -20 -29 -31
A>l2:part were	-29 30 -17 -4 -4 -13
A>l2:particip ,	-8 11 -10 -8 -15 -14
A>l2:partner ,	12 -26 -17 -13 -15 -5
A>l2:passeng '	16 -13 -21 -10 -9 -13
A>l2:patient '	14 -15 -8 -8 -7 -9
A>l2:peopl :	-18 27 -17 -6 -26 -29
A>l2:person :	-16 8 -7 -6 9 -17
A>l2:personnel ,	-12 13 -14 -4 -9 -10
A>l2:phone ,	-16 8 -14 -6 -11 5
A>l2:place came	-5 11 -7 -2 -12 -10
A>l2:planter '	-18 18 -16 -15 -17 -17
A>l2:player ;	19 -18 -14 -11 -12 -25
A>l2:pope ;	-6 16 -20 -10 -5 -11
A>l2:posit ;	-11 18 -16 -16 -13 -15
A>l2:preach ;	-14 -10 -10 -3 11 -10
A>l2:predecessor ,	29 -26 -15 -7 -9 -26
A>l2:prefect ,	-22 13 -1 -16 -20 -22
A>l2:premier ,	-10 -15 13 -7 -9 -10
A>l2:present :	-38 27 9 -20 -37 -46
A>l2:present were	-26 31 -21 -3 -8 -32
A>l2:presid ,	25 -42 -40 -16 8 -3
A>l2:presid ;	-35 32 -30 -20 0 -26
A>l2:presid in	-18 -6 -29 -7 -13 9
A>l2:price ;	-20 25 -24 -22 -22 -23
A>l2:prison ;	-15 -13 -8 -11 -13 14
A>l2:proxi to	-12 13 -7 -2 -15 -12
A>l2:question ,	-20 20 -21 -7 -7 -17
A>l2:question by	-19 19 -15 -6 -10 -11
A>l2:race ,	15 -15 -14 -3 -9 -17
A>l2:reach ;	21 -9 -16 -1 -4 -22
A>l2:receiv from	-18 -22 -20 -6 -8 21
A>l2:recit ;	-12 15 -10 -2 -13 -16
A>l2:referendum ;	-12 11 -7 -8 -8 -9
A>l2:region ,	-19 0 -11 -5 16 -20
A>l2:regul ,	18 -18 -3 -1 -3 -5
A>l2:replac :	-20 -20 -18 -16 21 -22
A>l2:replac by	-17 22 -24 -12 -11 -10
A>l2:repli and	-4 -13 -5 -5 -3 7
A>l2:repli to	15 -15 -9 -10 -6 -16
A>l2:report ,	13 -15 -5 -5 -7 -7
A>l2:repres by	-11 -4 -14 -10 1 2
A>l2:research ,	15 -18 -4 -3 -4 -6
A>l2:resid '	-18 -3 -3 11 -1 -5
A>l2:resid ,	-15 16 -17 -3 -1 -4
A>l2:rev .	-10 -14 -12 -11 13 -13
A>l2:ribbon ;	-8 12 -14 -6 -8 -9
A>l2:right ,	-22 21 -23 -10 -17 -21
A>l2:risk ,	-13 -13 -11 -2 -8 13
A>l2:river were	-17 20 -24 -3 -4 -10
A>l2:roof ,	-7 13 -14 -2 -1 -4
A>l2:room :	-25 22 -21 -21 -28 -9
A>l2:room ;	-10 -3 -8 12 -2 -13
A>l2:sai that	-3 4 -10 -4 -19 10
A>l2:said that	-10 -8 -10 -3 -5 19
A>l2:saint and	15 -18 -7 -5 -11 -12
A>l2:screen were	-11 16 -6 0 -1 -12
A>l2:secretari ,	6 4 -23 -9 -18 -21
A>l2:seminarian ,	12 -12 -8 -8 -12 -12
A>l2:senat ,	-21 20 -14 -3 -5 -6
A>l2:sent <person>	-20 18 -6 -4 -14 -13
A>l2:servant ,	-8 13 -2 -1 -10 -9
A>l2:shadow ,	-17 17 -12 -13 -15 -16
A>l2:shore ,	15 -15 -13 -9 -7 -13
A>l2:shuar ,	-8 19 -26 -2 -3 -8
A>l2:side let	-17 -17 -10 -7 -9 17
A>l2:sign by	0 -22 12 -15 -22 -26
A>l2:silenc ;	-15 19 -15 -7 -4 -8
A>l2:sister ,	-12 13 -16 -7 -3 -6
A>l2:sixth to	-12 12 -8 -3 -6 -13
A>l2:so did	-16 18 -20 -8 -7 -25
A>l2:so were	38 -38 -18 -10 -12 -18
A>l2:son ,	-5 -15 -14 -9 -14 13
A>l2:speaker ,	14 -19 -10 -9 -7 -12
A>l2:speech ;	-15 0 -12 -7 -11 3
A>l2:speech by	-17 16 -16 -3 -4 -8
A>l2:spoke after	-18 -17 17 -7 -11 -13
A>l2:spoken with	16 -15 -17 -3 -11 -8
A>l2:spokesman ,	14 -25 -16 -11 -8 6
A>l2:spot ;	-17 23 -14 -2 -4 -10
A>l2:staff ,	-31 16 -26 -16 -23 3
A>l2:start was	-18 -18 -12 -8 -12 18
A>l2:step ;	-17 18 -4 -1 -5 -10
A>l2:steward ,	-33 27 -17 -9 -15 -22
A>l2:student '	-14 13 -12 -6 -4 -8
A>l2:studi by	19 -20 -15 -10 -10 -15
A>l2:successor ,	-18 17 -9 -3 -3 -11
A>l2:such as	18 -15 -11 -9 -13 -19
A>l2:supervis by	-12 12 -8 -5 -10 -13
A>l2:supervisor ,	-12 -12 -8 12 0 -6
A>l2:suspect :	34 -33 -30 -21 -32 -33
A>l2:tabl ,	-23 -14 -15 -3 -6 16
A>l2:tabl sat	-7 12 -18 -3 -7 -17
A>l2:taka ;	-14 18 -18 -2 -4 -10
A>l2:talk :	-27 29 -25 -15 -28 -27
A>l2:talk ;	-4 16 -2 -4 -1 -15
A>l2:talk to	14 -18 -10 -8 -4 -9
A>l2:tanzanian ,	-12 -11 -9 -5 -12 12
A>l2:tariff ,	-12 11 -11 -6 -10 -7
A>l2:teacher :	38 -36 -30 -31 -43 -43
A>l2:text from	-17 -17 -14 -16 -16 18
A>l2:the detained	14 -13 -12 -10 -13 -15
A>l2:them ,	-19 22 -24 -8 -17 -18
A>l2:them were	-17 -5 6 -4 -6 -17
A>l2:there ;	18 -13 -10 -18 -2 -16
A>l2:there by	11 -9 -14 -5 -10 -12
A>l2:there were	-25 27 -15 -3 -6 -11
A>l2:thought that	-7 11 -9 -4 -3 -14
A>l2:to brief	14 -14 -12 -9 -13 -12
A>l2:to see	-20 8 -2 -8 -9 -17
A>l2:too ,	4 -18 13 -4 -10 -15
A>l2:too ;	-19 -26 -11 -11 -15 23
A>l2:top :	7 -2 -21 -12 -15 -19
A>l2:train ;	-9 14 -7 -8 -12 -19
A>l2:travel with	-12 11 -7 -4 -8 -6
A>l2:treasur ,	-16 4 -19 -13 -23 12
A>l2:tribe was	-20 24 -22 -5 -8 -19
A>l2:two ,	10 1 -17 -6 -21 -13
A>l2:two :	-29 30 -26 -17 -29 -31
A>l2:undersecretari ,	21 -20 -20 -8 -13 -22
A>l2:union ,	-9 11 -17 -2 -6 4
A>l2:union by	-16 21 -18 -6 -20 -14
A>l2:us ,	20 -14 -8 -7 -12 -23
A>l2:v .	-17 4 0 -10 -13 -16
A>l2:vicar ,	-8 12 -3 -1 -9 -10
A>l2:vice-chancellor ,	-14 -10 -11 -6 -21 13
A>l2:vice-minist ,	-18 16 -15 -2 -10 -11
A>l2:vice-premi ,	-18 -22 22 -13 -16 -22
A>l2:victim ,	19 -13 -15 -14 -24 -19
A>l2:video ;	-14 14 -12 -7 -14 -13
A>l2:view with	-14 18 -20 -11 -13 -14
A>l2:visit by	14 -15 -9 -8 -8 -11
A>l2:visitor were	-44 41 -24 -7 -10 -15
A>l2:vote ,	-16 19 -18 -13 -15 -19
A>l2:vote ;	-23 -12 -18 -15 -28 19
A>l2:vote for	9 -6 -16 -8 -17 -13
A>l2:wa <person>	-12 0 4 -3 -5 -10
A>l2:wa how	-16 16 -14 -4 -6 -7
A>l2:wait with	-7 10 -13 -5 -9 -6
A>l2:want ,	-4 13 -8 0 -2 -9
A>l2:warden ,	19 -20 -15 -4 -5 -6
A>l2:watch by	-10 12 -11 -7 -3 -17
A>l2:which calls	-9 12 -11 -1 -13 -11
A>l2:who found	8 -2 -13 -5 -5 -9
A>l2:who runs	9 -8 -18 -4 -5 -5
A>l2:widow ,	2 -20 11 -6 -7 -13
A>l2:wife ,	4 -19 -17 -11 -24 13
A>l2:wit ,	-13 -14 -11 -6 -12 13
A>l2:won by	14 -13 -14 -11 -11 -12
A>l2:won't :	-6 6 -11 -4 -13 -1
A>l2:wreath and	-12 11 -2 -2 3 -16
A>l2:ye ,	-19 18 -17 -4 -2 -16
A>l2:ye and	-15 -14 -9 -12 -9 15
A>l2:— but	12 -10 -11 -10 -12 -15
A>l2:— in	-16 17 -14 -12 -16 -17
A>l:#	-19 6 10 -8 -8 -7
A>l:'	1 1 -21 6 -29 -10
A>l:,	-5 -1 2 -21 -6 -4
A>l:.	-17 -8 -23 -30 -11 23
A>l::	-8 -7 -47 -64 4 19
A>l:;	-15 14 -41 -1 0 -13
A>l:<date>	2 -24 19 -8 -17 -20
A>l:<number>	-13 -4 -16 -11 -11 8
A>l:<person>	-9 19 -8 -28 -36 -40
A>l:accompanying	-2 14 -14 0 -1 -1
A>l:added	-14 15 -13 -12 -12 -15
A>l:after	8 -12 8 -12 -17 -17
A>l:along	-8 12 -7 -1 -2 -6
A>l:among	-15 17 -17 -7 -10 -15
A>l:and	-13 5 -7 -6 9 -12
A>l:as	-3 12 -13 -24 -7 -20
A>l:asked	-6 -3 6 -10 -6 -16
A>l:be	-17 15 -11 -7 -10 -15
A>l:because	-13 -10 -1 -1 11 -12
A>l:beside	-18 4 2 -10 -10 -13
A>l:blamed	-9 13 -17 -5 -6 -7
A>l:brief	14 -14 -12 -9 -13 -12
A>l:but	14 -31 -12 -17 3 12
A>l:by	-13 19 -9 -24 -14 -20
A>l:calls	-9 12 -11 -1 -13 -11
A>l:came	-37 12 -29 -10 -1 -30
A>l:comprised	-12 14 -14 -7 -12 -13
A>l:crewing	-14 14 -14 -10 -12 -10
A>l:detained	14 -13 -12 -10 -13 -15
A>l:did	-25 -1 -12 -16 -25 12
A>l:discovered	-17 17 -6 -5 -7 -9
A>l:drew	-31 8 -29 -11 3 -32
A>l:dropped	13 -13 -8 -7 -12 -14
A>l:entertained	-17 19 -13 -5 -18 -14
A>l:expects	-24 24 -19 -17 -15 -16
A>l:for	-25 -7 -37 10 16 -10
A>l:found	8 -2 -13 -5 -5 -9
A>l:from	-32 -6 -32 -17 -25 26
A>l:gave	6 -20 -4 -3 4 -7
A>l:handed	-14 1 6 -1 -2 -9
A>l:having	14 -13 -10 -12 -12 -18
A>l:heard	-11 12 -12 -4 -6 -11
A>l:how	10 -7 -19 -11 -12 -12
A>l:if	-10 -15 -12 5 -4 11
A>l:in	-42 -1 -8 -17 20 -10
A>l:is	-26 6 12 -18 -22 -19
A>l:kept	-18 -2 -4 -10 -11 10
A>l:lent	-12 -6 9 -8 -9 -10
A>l:let	7 -16 -22 -15 -18 10
A>l:met	-24 -11 14 -11 -15 -21
A>l:nor	-5 -16 -20 -20 -30 18
A>l:offered	-3 13 -12 -1 -1 -2
A>l:on	-10 -2 -18 -10 -10 14
A>l:presiding	-8 -13 13 -5 -7 -11
A>l:promised	-10 15 -16 -2 -2 -4
A>l:questioned	-7 9 -6 -3 -4 -14
A>l:read	-7 -13 12 -4 -4 -5
A>l:recovered	-6 8 -5 -3 -13 -15
A>l:runs	9 -8 -18 -4 -5 -5
A>l:said	3 -9 -6 -4 -15 -9
A>l:sat	-10 17 -20 -3 -7 -16
A>l:saw	-10 11 -13 -6 -7 -11
A>l:says	6 -12 -18 -14 -9 2
A>l:see	-20 8 -2 -8 -9 -17
A>l:sending	-17 15 -13 -14 -5 -14
A>l:sent	-34 -7 -13 -12 11 1
A>l:since	3 -14 -9 -7 -9 4
A>l:so	-10 -8 -11 -5 -14 11
A>l:spoke	-5 18 -15 -1 -3 -7
A>l:that	21 -5 -33 -1 -28 -11
A>l:thinks	15 -15 -12 -7 -11 -10
A>l:through	24 -23 -18 -18 1 -11
A>l:to	-5 0 9 -1 -43 -30
A>l:travel	16 -17 -12 -9 -5 -9
A>l:turned	11 -8 -8 -2 -3 -19
A>l:under	12 -8 -14 -11 -11 -10
A>l:until	-15 7 -11 -10 -11 4
A>l:up	-14 -12 -6 -3 -8 13
A>l:was	-17 8 -17 -23 -12 4
A>l:were	8 -1 -14 -11 -31 -11
A>l:whaling	-19 19 -14 -12 -9 -8
A>l:what	-9 16 -15 -5 -5 -10
A>l:when	-7 6 -23 -10 -7 4
A>l:where	16 -12 -15 -10 -13 -18
A>l:whether	-16 -19 -8 18 -14 -20
A>l:which	14 -22 -13 -11 -11 -1
A>l:while	-18 9 -6 -7 4 -4
A>l:who	21 -18 -19 -13 -15 -21
A>l:whose	12 0 -18 -13 -16 -17
A>l:with	7 3 -24 -18 -32 -9
A>l:without	-17 -8 -20 -10 -6 16
A>l:wrote	20 -19 -10 -5 -5 -11
A>l:—	10 -20 13 -16 -16 -24
A>lb-cue:absent	-24 -8 -17 -15 -5 26
A>lb-cue:attended	-27 15 -8 -15 -31 6
A>lb-cue:background	16 -10 -22 -8 -24 -5
A>lb-cue:declined	7 -20 -3 -18 -21 9
A>lb-cue:hosted	-32 -9 20 7 -22 -7
A>lb-cue:invited	-12 -6 -8 17 -30 -4
A>lb-cue:observer	9 -5 -18 -13 -22 -16
A>lb-cue:reported	-1 1 -7 -9 -19 -6
A>lb-cue:represented	-45 16 -18 -14 1 -2
A>led:about	-9 -10 -11 5 12 -15
A>led:absent-was	-15 -18 -12 -5 -7 17
A>led:according	-1 1 -9 -11 -19 -14
A>led:among	11 -4 -12 -11 -33 -11
A>led:beside	0 -5 8 -20 -31 -15
A>led:beside-by	-15 4 -26 -10 0 -1
A>led:for-side	-45 11 3 -16 -12 -12
A>led:instead	-25 -7 -37 10 16 -10
A>led:invites	-6 -3 6 -10 -6 -16
A>led:meets	-35 15 3 -15 -25 -31
A>led:met-by	3 8 -12 -9 -13 -24
A>led:neither	-17 17 -8 -11 -11 -19
A>led:sends	-34 14 -24 -13 -7 4
A>led:there-came	-40 16 -8 -8 -6 -6
A>led:under	13 -13 -4 -13 -15 -15
A>led:urges	-13 13 -11 -5 -11 -2
A>led:with	7 3 -24 -18 -32 -9
A>led:without	-17 -8 -20 -10 -6 16
A>lv-cue:absent	7 -18 -21 -9 -5 10
A>lv-cue:attended	-8 3 -7 -16 -20 -3
A>lv-cue:background	8 -1 -15 -10 -17 -17
A>lv-cue:declined	3 -28 4 -18 -20 12
A>lv-cue:hosted	-27 -10 9 -23 -33 14
A>lv-cue:invited	-30 6 0 -21 -21 7
A>lv-cue:reported	8 -6 -18 -8 -17 -7
A>lv-cue:represented	-35 9 -22 -13 6 -1
A>lv:accept	-21 6 -20 -3 -17 2
A>lv:accept|in	-18 8 -17 -2 -15 -26
A>lv:accompani	-10 21 -19 -3 -9 -14
A>lv:accompani|	-2 16 -16 0 -1 -2
A>lv:accompani|,	-10 14 -15 -4 -9 -14
A>lv:ad	-14 15 -13 -12 -12 -15
A>lv:address	-13 16 -14 -13 -9 -11
A>lv:address|as	-13 16 -14 -13 -9 -11
A>lv:ad|	-14 15 -13 -12 -12 -15
A>lv:agre	-13 9 -8 -5 -4 2
A>lv:allow	-19 10 -16 -7 -18 9
A>lv:allow|and	-15 -9 -7 -2 -18 14
A>lv:answer	-23 15 -3 -9 -8 -17
A>lv:answer|,	-18 15 -17 -1 -4 -13
A>lv:apologis	5 5 -17 -14 -14 -20
A>lv:apologis|to	5 5 -17 -14 -14 -20
A>lv:appoint	13 -13 -6 -3 -10 -14
A>lv:appoint|and	13 -13 -6 -3 -10 -14
A>lv:ar	-5 -7 -4 12 -4 -19
A>lv:ar|,	-5 -7 -4 12 -4 -19
A>lv:ask	-20 -1 5 -14 -17 2
A>lv:ask|	0 -3 6 -10 -10 -23
A>lv:ask|,	-23 5 2 -10 -10 -4
A>lv:ask|if	-9 -13 -10 -2 -4 13
A>lv:at	12 -10 -11 -9 -13 -11
A>lv:attend	-12 -11 -12 -8 8 4
A>lv:at|,	12 -10 -11 -9 -13 -11
A>lv:be	-6 13 -15 -10 -14 1
A>lv:been	11 -19 -15 -11 -13 -1
A>lv:be|	-17 15 -11 -7 -10 -15
A>lv:blame	-9 13 -17 -5 -6 -7
A>lv:blame|	-9 13 -17 -5 -6 -7
A>lv:brief	14 -14 -12 -9 -13 -12
A>lv:brief|	14 -14 -12 -9 -13 -12
A>lv:bring	-10 12 -13 -6 -6 -10
A>lv:brought	7 4 -30 -12 -26 -33
A>lv:brought|,	8 1 -29 -10 -25 -31
A>lv:brought|along	-8 12 -7 -1 -2 -6
A>lv:built	11 -8 -14 -10 -10 -8
A>lv:built|under	11 -8 -14 -10 -10 -8
A>lv:call	-25 27 -16 -6 -16 -18
A>lv:call|	-11 14 -9 -3 -15 -14
A>lv:call|<person>	-21 21 -14 -5 -6 -10
A>lv:came	5 -6 -42 -11 -9 6
A>lv:came|	-37 12 -29 -10 -1 -30
A>lv:came|,	-15 1 -11 -3 -7 1
A>lv:came|and	-10 15 -10 -1 -3 -9
A>lv:came|from	-9 20 -23 -3 -7 -18
A>lv:came|so	-10 -8 -11 -5 -14 11
A>lv:came|with	8 -12 -21 -6 -12 6
A>lv:caught	-11 -5 -13 -5 9 -10
A>lv:cite	18 -22 -17 -12 -13 1
A>lv:cite|<person>	18 -20 -15 -12 -13 -14
A>lv:co-accus	-10 -11 -4 -1 -7 13
A>lv:co-accus|,	-10 -11 -4 -1 -7 13
A>lv:come	-13 11 -11 -1 -11 0
A>lv:come|and	-14 13 -9 -12 -11 -11
A>lv:come|with	-12 10 -7 -1 -2 -10
A>lv:compris	-12 14 -14 -7 -12 -13
A>lv:compris|	-12 14 -14 -7 -12 -13
A>lv:crew	-14 14 -14 -10 -12 -10
A>lv:crew|	-14 14 -14 -10 -12 -10
A>lv:deleg	-13 13 -8 -4 -11 -12
A>lv:deleg|,	-13 13 -8 -4 -11 -12
A>lv:deputis	-13 14 -11 -5 -13 -14
A>lv:deputis|by	-13 14 -11 -5 -13 -14
A>lv:detain	14 -13 -12 -10 -13 -15
A>lv:detain|	14 -13 -12 -10 -13 -15
A>lv:did	5 -4 1 -26 -36 -1
A>lv:did|	-25 -1 -12 -16 -25 12
A>lv:did|,	21 0 -28 -13 -22 -42
A>lv:did|and	-12 -18 15 -10 -14 -14
A>lv:did|to	15 -15 -9 -10 -6 -16
A>lv:discov	-17 17 -6 -5 -7 -9
A>lv:discov|	-17 17 -6 -5 -7 -9
A>lv:do	15 -17 -11 -8 -9 -8
A>lv:do|with	15 -17 -11 -8 -9 -8
A>lv:drew	-31 8 -29 -11 3 -32
A>lv:drew|	-31 8 -29 -11 3 -32
A>lv:drop	13 -13 -8 -7 -12 -14
A>lv:drop|	13 -13 -8 -7 -12 -14
A>lv:edit	7 3 -15 -7 -10 -16
A>lv:edit|,	14 -14 -9 -7 -10 -14
A>lv:edit|by	-13 13 -11 -1 -1 -5
A>lv:entertain	-17 19 -13 -5 -18 -14
A>lv:entertain|	-17 19 -13 -5 -18 -14
A>lv:expect	-22 22 -21 -18 -17 0
A>lv:expect|	-24 24 -19 -17 -15 -16
A>lv:explain	7 -21 12 -8 -7 -14
A>lv:explain|and	-14 -16 13 -5 -5 -12
A>lv:explain|how	14 -14 -11 -8 -9 -8
A>lv:face	-15 13 -16 -8 -12 -4
A>lv:fail	-10 13 -11 -1 -17 -7
A>lv:fail|,	-10 13 -11 -1 -17 -7
A>lv:fall	-13 13 -10 -8 -8 -14
A>lv:fall|,	-13 13 -10 -8 -8 -14
A>lv:fell	-14 11 -10 -7 -9 -8
A>lv:fell|in	-14 11 -10 -7 -9 -8
A>lv:flank	-17 17 -11 -1 -4 -12
A>lv:flank|by	-17 17 -11 -1 -4 -12
A>lv:follow	-18 6 2 -12 -16 -20
A>lv:follow|,	-13 16 -13 -10 -15 -18
A>lv:found	8 -2 -13 -5 -5 -9
A>lv:found|	8 -2 -13 -5 -5 -9
A>lv:gave	2 -12 0 -13 -5 2
A>lv:gave|	6 -20 -4 -3 4 -7
A>lv:gave|,	-16 15 -12 -8 -13 -13
A>lv:get	-9 12 -14 -2 -2 1
A>lv:get|,	-7 13 -14 -2 -1 -4
A>lv:go	-1 -17 3 -10 -9 2
A>lv:got	-11 8 -13 7 -10 -11
A>lv:got|,	-11 12 -13 -10 -10 -12
A>lv:go|to	13 -12 -12 -6 -6 -11
A>lv:greet	-19 9 -12 -7 3 -8
A>lv:greet|through	-15 3 -5 -3 4 -6
A>lv:ha	-5 -13 -13 -5 -9 17
A>lv:had	-11 17 -26 -18 -3 -12
A>lv:had|,	-29 23 -21 -12 -19 1
A>lv:had|to	7 8 -11 -11 -15 -24
A>lv:had|with	16 -15 -17 -3 -11 -8
A>lv:hand	-16 7 -1 -3 -3 -8
A>lv:hand|	-14 1 6 -1 -2 -9
A>lv:hand|to	-6 11 -13 -3 -2 -5
A>lv:have	21 -16 -17 -12 -13 -22
A>lv:have|	14 -13 -10 -12 -12 -18
A>lv:have|and	14 -12 -12 -1 -3 -14
A>lv:ha|,	-17 -8 -2 -1 -3 15
A>lv:head	-15 20 -21 -4 -9 -12
A>lv:head|by	-15 20 -21 -4 -9 -12
A>lv:heard	8 -13 -13 -7 -11 0
A>lv:heard|	-11 12 -12 -4 -6 -11
A>lv:heard|,	3 -21 -6 -4 -7 5
A>lv:heard|<person>	14 -18 -7 -2 -3 -7
A>lv:held	-20 15 -27 -7 -16 9
A>lv:held|by	-18 21 -21 -5 -9 -16
A>lv:held|up	-14 -12 -6 -3 -8 13
A>lv:host	-19 -15 17 -11 -9 -12
A>lv:host|by	-19 -15 17 -11 -9 -12
A>lv:includ	-15 18 -18 -7 -14 -17
A>lv:includ|,	-15 18 -18 -7 -14 -17
A>lv:invit	-13 -14 -14 -10 -10 14
A>lv:invit|,	-13 -14 -14 -10 -10 14
A>lv:is	1 3 -1 -22 -34 -32
A>lv:is|	-26 6 12 -18 -22 -19
A>lv:is|,	14 -4 -35 -7 -17 -23
A>lv:is|and	-16 16 -17 -5 -19 -5
A>lv:is|which	14 -15 -14 -7 -7 -11
A>lv:join	-20 29 -31 -4 -11 -24
A>lv:join|,	-13 18 -19 -1 -7 -17
A>lv:join|among	-10 13 -13 -3 -6 -11
A>lv:join|by	-10 18 -20 -1 -3 -11
A>lv:kept	-27 -6 -8 3 -20 15
A>lv:kept|	-18 -2 -4 -10 -11 10
A>lv:kept|for	-17 -14 -11 6 -16 10
A>lv:leav	-18 17 -16 -16 -13 -14
A>lv:leav|to	-18 17 -16 -16 -13 -15
A>lv:led	2 10 -31 -12 -18 -16
A>lv:led|,	-15 17 -18 -5 -10 -12
A>lv:led|by	9 -2 -22 -8 -10 -13
A>lv:left	-11 2 7 -13 -23 -25
A>lv:left|,	-17 -9 12 -7 -14 -15
A>lv:left|to	-16 17 -16 -8 -10 -15
A>lv:lent	-12 -6 9 -8 -9 -10
A>lv:lent|	-12 -6 9 -8 -9 -10
A>lv:let	-2 -3 -9 -16 -24 5
A>lv:let|	7 -16 -22 -15 -18 10
A>lv:let|,	-12 17 -13 -7 -14 -18
A>lv:list	-12 -4 -3 -2 -6 11
A>lv:listen	-6 -19 -7 -2 -15 15
A>lv:listen|and	-6 -19 -7 -2 -15 15
A>lv:list|,	-12 -4 -3 -2 -6 11
A>lv:met	-24 -11 14 -11 -15 -21
A>lv:met|	-24 -11 14 -11 -15 -21
A>lv:miss	5 -9 -15 -3 -8 4
A>lv:miss|and	8 -6 -14 -2 -7 -17
A>lv:name	5 2 -15 -11 -18 -16
A>lv:name|after	13 -13 -8 -6 -8 -9
A>lv:name|for	14 -14 -6 -8 -15 -9
A>lv:offer	-16 12 -3 -11 -12 -11
A>lv:offer|	-13 5 1 -8 -8 -8
A>lv:open	-25 9 -4 -15 -13 -19
A>lv:open|and	-4 12 -12 -3 0 -2
A>lv:open|by	-17 16 -16 -3 -4 -8
A>lv:open|with	-15 -8 10 -7 -8 -14
A>lv:order	11 -9 -14 -5 -10 -12
A>lv:order|by	11 -9 -14 -5 -10 -12
A>lv:own	26 -17 -9 -7 -29 -23
A>lv:own|,	26 -17 -9 -7 -29 -23
A>lv:pass	-13 -16 15 -11 -12 -13
A>lv:pass|to	-13 -16 15 -11 -12 -13
A>lv:place	-16 17 -16 -7 -17 -15
A>lv:place|,	-16 17 -16 -7 -17 -15
A>lv:pledg	-8 -14 -7 -1 -14 14
A>lv:pledg|while	-8 -14 -7 -1 -14 14
A>lv:presid	-27 3 -10 -10 -25 -1
A>lv:presid|	-8 -13 13 -5 -7 -11
A>lv:presid|and	-6 23 -21 -2 -14 -28
A>lv:presid|in	-18 -6 -29 -7 -13 9
A>lv:presid|with	-14 14 -12 -1 -8 -16
A>lv:promis	-20 -2 -1 -6 -9 6
A>lv:promis|	-10 15 -16 -2 -2 -4
A>lv:propos	15 -16 -10 -9 -11 -12
A>lv:propos|,	15 -16 -10 -9 -11 -12
A>lv:provid	-14 13 -13 -8 -13 -10
A>lv:provid|,	-14 13 -13 -8 -13 -10
A>lv:pull	-15 -13 -9 -1 -9 14
A>lv:pull|,	-15 -13 -9 -1 -9 14
A>lv:put	8 -4 -15 -6 -9 -15
A>lv:put|while	-13 10 -6 -4 -5 -5
A>lv:question	-19 20 -16 -9 -13 -18
A>lv:question|	-7 9 -6 -3 -4 -14
A>lv:question|by	-23 21 -16 -9 -13 -13
A>lv:quot	13 -13 -7 -9 -1 -8
A>lv:rais	11 -8 -8 -6 -10 -17
A>lv:read	-24 -1 18 -17 -19 -19
A>lv:read|	4 -15 11 -5 -6 -10
A>lv:read|and	-5 -17 17 -10 -2 -5
A>lv:read|by	-23 23 -23 -11 -17 -18
A>lv:receiv	-24 -27 5 -12 -16 18
A>lv:receiv|,	-18 -22 22 -13 -16 -22
A>lv:receiv|from	-18 -22 -20 -6 -8 21
A>lv:recov	3 4 -10 -6 -16 -17
A>lv:recov|	-6 8 -5 -3 -13 -15
A>lv:refus	21 -17 -21 -17 -14 -21
A>lv:refus|,	15 -13 -17 -2 -3 -15
A>lv:releas	12 -13 -12 -3 -7 -10
A>lv:releas|by	12 -13 -12 -3 -7 -10
A>lv:remain	-14 -10 -8 -4 -13 14
A>lv:remain|and	-14 -10 -8 -4 -13 14
A>lv:replac	-22 -7 13 -18 -19 -21
A>lv:replac|by	-22 -7 13 -18 -19 -21
A>lv:repli	-4 -13 -5 -5 -3 7
A>lv:repli|and	-4 -13 -5 -5 -3 7
A>lv:repres	-27 10 -19 -12 5 -9
A>lv:repres|,	-25 41 -19 -10 -50 -48
A>lv:repres|<person>	-16 16 -8 -6 -15 -15
A>lv:repres|because	-13 -10 -1 -1 11 -12
A>lv:repres|by	-11 -3 -14 -9 1 2
A>lv:repres|in	-11 -17 -8 -13 16 -16
A>lv:rotat	-9 13 -19 -3 -11 -12
A>lv:rotat|,	-9 13 -19 -3 -11 -12
A>lv:run	0 5 -28 -8 -14 -10
A>lv:run|	9 -8 -18 -4 -5 -5
A>lv:sai	6 -1 -14 0 -26 -11
A>lv:said	4 -16 -7 -6 -17 -2
A>lv:said|	3 -9 -6 -4 -15 -9
A>lv:said|,	19 -44 1 -20 -23 -5
A>lv:said|and	-19 0 -11 -14 -10 12
A>lv:said|that	1 -12 -18 -4 -7 9
A>lv:said|to	-16 15 -13 -6 -3 2
A>lv:sai|	6 -12 -18 -14 -9 2
A>lv:sai|,	-1 6 1 -16 -16 -23
A>lv:sai|and	-10 13 -16 -4 -7 -10
A>lv:sai|that	12 -6 -19 -10 -22 5
A>lv:sat	-23 4 7 -6 -11 -28
A>lv:sat|	-10 17 -20 -3 -7 -16
A>lv:sat|,	-10 16 -16 -1 -1 -8
A>lv:sat|as	-11 13 -9 -1 -3 -5
A>lv:sat|beside	-7 13 -19 -2 -6 -3
A>lv:sat|to	-16 -17 17 -3 -4 -11
A>lv:saw	4 1 -15 -6 -9 -18
A>lv:saw|	-10 11 -13 -6 -7 -11
A>lv:saw|,	14 -14 -9 -2 -4 -12
A>lv:see	-21 10 -4 -9 -10 -17
A>lv:see|	-20 8 -2 -8 -9 -17
A>lv:send	-21 22 -20 -14 -7 -16
A>lv:send|	-19 18 -14 -14 -7 -16
A>lv:send|,	-15 25 -21 -6 -12 -18
A>lv:sent	-24 -3 -21 -15 6 5
A>lv:sent|	-34 -7 -13 -12 11 1
A>lv:sent|,	-49 64 -17 -8 -56 -47
A>lv:sent|<person>	-20 18 -6 -4 -14 -13
A>lv:sent|and	-13 7 -2 -2 3 -3
A>lv:sent|but	-17 -16 -6 -5 -21 17
A>lv:sent|in	-17 -18 -12 -7 18 -19
A>lv:sent|to	21 -21 -11 -16 -20 -21
A>lv:sign	-5 -21 6 -13 -27 5
A>lv:sign|,	-14 4 -9 -10 -11 8
A>lv:sign|by	0 -22 12 -15 -22 -26
A>lv:smile	-14 15 -15 -4 -18 -11
A>lv:smile|and	-14 15 -15 -4 -18 -11
A>lv:sought	-8 10 -8 -8 -7 -13
A>lv:sought|,	-8 10 -8 -8 -7 -13
A>lv:spoke	-29 -1 15 -7 -16 -19
A>lv:spoke|	-5 18 -15 -1 -3 -7
A>lv:spoke|,	-21 19 -23 -3 -11 -12
A>lv:spoke|after	-18 -17 17 -7 -11 -13
A>lv:spoke|and	-2 13 -13 -1 -1 -4
A>lv:stood	-3 -8 -9 -15 11 -19
A>lv:stood|by	3 5 -18 -10 -23 -13
A>lv:stood|for	-14 -19 -9 -11 17 -13
A>lv:supervis	-12 12 -8 -5 -10 -13
A>lv:supervis|by	-12 12 -8 -5 -10 -13
A>lv:take	-7 11 -12 -10 -11 -8
A>lv:take|from	-7 11 -12 -10 -11 -8
A>lv:talk	-16 19 -19 -13 -11 -19
A>lv:talk|,	-12 13 -13 -10 -9 -15
A>lv:talk|to	-10 12 -13 -5 -6 -10
A>lv:thank	-17 -10 16 -12 -16 -16
A>lv:thank|,	-17 -19 17 -12 -13 -16
A>lv:think	15 -15 -12 -7 -11 -10
A>lv:think|	15 -15 -12 -7 -11 -10
A>lv:thought	-7 11 -9 -4 -3 -14
A>lv:thought|that	-7 11 -9 -4 -3 -14
A>lv:told|that	-1 3 -20 -9 -7 -1
A>lv:took	2 9 -23 -10 -12 -24
A>lv:took|after	13 -12 -17 -5 -7 -7
A>lv:took|from	-22 21 -13 -5 -8 -21
A>lv:trace	-14 13 -9 -7 -10 -8
A>lv:trace|,	-14 13 -9 -7 -10 -8
A>lv:travel	8 -5 -14 -11 -10 -11
A>lv:travel|	16 -17 -12 -9 -5 -9
A>lv:travel|with	-12 11 -7 -4 -8 -6
A>lv:turn	0 -13 8 -4 -4 -10
A>lv:turn|	11 -8 -8 -2 -3 -19
A>lv:turn|by	-17 -5 15 0 -1 -2
A>lv:vote	1 6 -21 -12 -21 -18
A>lv:vote|,	-13 13 -12 -7 -10 -9
A>lv:vote|for	9 -6 -16 -8 -17 -13
A>lv:wa	4 0 -26 -16 -9 -1
A>lv:wait	-18 12 -16 -9 -12 5
A>lv:wait|with	-7 10 -13 -5 -9 -6
A>lv:want	-4 13 -8 0 -2 -9
A>lv:want|,	-4 13 -8 0 -2 -9
A>lv:watch	-13 9 -14 -8 -9 6
A>lv:watch|by	-10 12 -11 -7 -3 -17
A>lv:wa|	-17 8 -17 -23 -12 4
A>lv:wa|,	9 -11 -16 -9 -19 5
A>lv:wa|<person>	-12 0 4 -3 -5 -10
A>lv:wa|and	21 -29 -20 -11 6 -16
A>lv:wa|how	-16 16 -14 -4 -6 -7
A>lv:wa|in	-16 16 -12 -7 -13 -15
A>lv:welcom	-16 5 0 -15 -17 -14
A>lv:welcom|,	-10 -15 13 -7 -9 -10
A>lv:welcom|by	-14 20 -20 -11 -12 -13
A>lv:went	-7 9 -24 -18 -18 2
A>lv:went|,	-12 15 -20 -8 -13 -16
A>lv:went|to	-5 8 -13 -10 -8 -17
A>lv:were	-2 14 -26 -11 -32 -17
A>lv:were|	8 -1 -14 -11 -31 -11
A>lv:were|,	-29 36 -33 -8 -17 -37
A>lv:were|<person>	-19 18 -18 -9 -10 -10
A>lv:were|with	-2 13 -14 0 0 -1
A>lv:whale	-19 19 -14 -12 -9 -8
A>lv:whale|	-19 19 -14 -12 -9 -8
A>lv:will	-22 17 -7 6 -17 -15
A>lv:will|with	-19 22 -24 -6 -15 -11
A>lv:won	14 -13 -14 -11 -11 -12
A>lv:won|by	14 -13 -14 -11 -11 -12
A>lv:would	-6 12 -8 -2 -7 -9
A>lv:wrote	19 -15 -11 -8 -6 3
A>lv:wrote|	20 -19 -10 -5 -5 -11
A>not-first	-3 4 -28 -19 -7 5
A>owned-does-first:owns-deputy	-2 -7 11 -12 -26 -22
A>owned-does-first:says	-7 3 -13 -1 -1 3
A>owned-does:does-there	-13 -14 -12 -10 -19 15
A>owned-does:owns-deputy	-2 -7 11 -12 -26 -22
A>owned-does:says	-7 3 -13 -1 -1 3
A>owns	-7 -12 -4 -16 19 -18
A>owns:aid	-20 17 -17 -8 -10 -12
A>owns:altern	-26 -22 -17 -11 23 -23
A>owns:boss	-15 16 -5 -1 -1 -5
A>owns:chauffeur	-10 13 -16 -4 -7 -10
A>owns:clerk	-24 -22 -29 -20 25 -27
A>owns:co-author	-15 25 -25 -2 -4 -10
A>owns:compani	-18 18 -20 -7 -15 -13
A>owns:deputi	-13 -10 10 -1 -2 -4
A>owns:driver	-6 16 -14 -1 -2 -2
A>owns:father	1 -24 16 -15 -25 -22
A>owns:husband	-23 9 4 -7 -9 -12
A>owns:lawyer	-38 21 -10 -3 -6 -11
A>owns:letter	-13 -14 -12 -10 -19 15
A>owns:mother	-8 16 -16 -1 -1 -14
A>owns:niec	-13 13 -11 -1 -1 -5
A>owns:number	-13 -16 15 -11 -12 -13
A>owns:offic	8 2 -20 -4 -17 -1
A>owns:opposit	-13 -16 15 -11 -12 -13
A>owns:russian	-13 -16 15 -11 -12 -13
A>owns:silent	14 -17 -7 -3 -17 -14
A>owns:sir	-15 16 -5 -1 -1 -5
A>owns:spokesman	-8 -12 13 -3 -4 -9
A>owns:spokeswoman	-10 13 -14 -1 0 -13
A>quoted	19 -2 -41 -2 -9 -13
A>r-cue-near:absent	-7 -15 -13 -20 -9 18
A>r-cue-near:attended	-19 10 -6 -11 3 -7
A>r-cue-near:background	7 4 -35 6 0 -26
A>r-cue-near:declined	-12 -9 -5 -20 -6 12
A>r-cue-near:hosted	-17 -27 10 14 -6 -4
A>r-cue-near:invited	-3 -20 -2 12 -30 0
A>r-cue-near:observer	15 -33 -19 -16 -17 11
A>r-cue-near:reported	-1 -2 -7 -13 -1 -2
A>r-cue-near:represented	-22 -18 -6 1 22 -6
A>r-cue:absent	-17 -7 -21 -11 7 12
A>r-cue:attended	-12 2 1 -4 -3 -8
A>r-cue:background	-12 -4 -8 -5 13 -20
A>r-cue:declined	-12 -13 -8 -23 -6 18
A>r-cue:hosted	-11 -28 9 16 -29 3
A>r-cue:invited	-6 -13 -8 14 -20 0
A>r-cue:observer	-15 -12 -9 8 7 -7
A>r-cue:represented	-29 -17 -2 -8 28 -10
A>r2:) call	14 -15 -8 -1 -6 -11
A>r2:, and	-9 15 -16 -4 -18 -10
A>r2:<number> kilometr	-11 15 -19 -7 -8 -14
A>r2:<person> )	-29 -24 -23 -22 18 3
A>r2:<person> ,	-6 -9 10 -14 9 -37
A>r2:<person> wa	-20 -12 -12 -5 -13 16
A>r2:a jar	-3 -13 14 -1 -2 -1
A>r2:a liar	15 -18 -7 -5 -11 -12
A>r2:accepted ,	-13 12 -6 -3 -5 -11
A>r2:accompanied him	-14 15 -16 -11 -13 -14
A>r2:accused them	12 -13 -7 -4 -6 -9
A>r2:acted on	11 -9 -14 -5 -10 -12
A>r2:admitted the	-5 13 -15 -7 -18 -11
A>r2:afterwards call	-17 18 -18 -5 -11 -18
A>r2:agreed at	-11 16 -6 0 -1 -12
A>r2:agreed on	-41 -8 11 -11 -8 -8
A>r2:agreed to	-23 -8 11 -9 -8 -14
A>r2:agreed with	-22 19 -19 -10 -10 -9
A>r2:all confirm	-15 -2 6 -12 -4 -13
A>r2:an analyst	17 -16 -4 -1 0 -11
A>r2:an economist	13 -7 -1 -1 0 -16
A>r2:and ,	-17 25 -23 -5 -11 -28
A>r2:and <person>	-16 6 11 -16 -20 -34
A>r2:and <place>	8 5 -14 -4 -11 -15
A>r2:and a	-26 31 -19 -9 -31 -26
A>r2:and by	-10 -15 13 -7 -9 -10
A>r2:and engr	-15 16 -13 -11 -13 -17
A>r2:and miner	-16 22 -25 -5 -11 -13
A>r2:and p.c	-16 -20 -13 -11 -15 18
A>r2:and sat	-13 -13 13 -2 -1 -10
A>r2:and senior	-11 17 -22 -4 -5 -6
A>r2:and sign	-10 -14 14 -4 -6 -6
A>r2:and the	-2 3 -34 -15 -23 -2
A>r2:and three	-11 19 -21 -3 -20 -11
A>r2:and to	-10 12 -13 -5 -6 -10
A>r2:and under-secretari	-18 -12 -9 -3 14 -13
A>r2:and vote	-15 -16 16 -3 -2 -10
A>r2:and wa	-8 18 -21 -10 -9 -13
A>r2:and went	-10 12 -11 -7 -3 -17
A>r2:announced it	-15 -18 16 -8 -19 -12
A>r2:announced the	14 -12 -17 -5 -14 -9
A>r2:answered for	14 -7 -28 -21 -8 -15
A>r2:answered question	-32 28 -14 -6 -2 -18
A>r2:answered that	-20 15 -9 -13 -8 -13
A>r2:apologised for	-15 -20 18 -10 -11 -10
A>r2:apologised on	-6 21 -23 -4 -10 -10
A>r2:appears in	-19 -15 16 -9 -13 -12
A>r2:appears nowher	12 -11 -14 -8 -9 -8
A>r2:are both	-18 20 -21 -11 -15 -18
A>r2:are come	-12 34 -32 -5 -11 -4
A>r2:are expect	-10 13 -15 -4 -9 -10
A>r2:are on	2 4 -18 -13 -11 -16
A>r2:are to	-35 -7 13 -25 -24 -26
A>r2:as in	-13 16 -14 -13 -9 -11
A>r2:asked <person>	-13 -10 11 -6 -4 -14
A>r2:asked about	-16 17 -17 -10 -6 -13
A>r2:asked all	13 -13 -14 -11 -10 -9
A>r2:asked eleven	-14 -20 19 -10 -3 -9
A>r2:asked for	-32 10 1 -15 -6 -14
A>r2:asked how	-13 16 -11 -4 -2 -13
A>r2:asked that	-13 13 -14 -10 -5 -10
A>r2:asked why	-27 7 0 -20 -14 -22
A>r2:at <place>	-10 18 -24 -7 -5 -18
A>r2:at home	-11 -16 -11 -4 -8 14
A>r2:ate from	-13 15 -15 -5 -9 -13
A>r2:ate hi	-12 12 -6 -7 -8 -10
A>r2:bears no	13 -7 -13 -9 -13 -17
A>r2:because gener	-15 14 -1 -1 -13 -12
A>r2:begged both	-14 19 -15 -12 -14 -20
A>r2:begged off	-7 -13 -6 -2 -5 10
A>r2:blamed <person>	-12 16 -21 -9 -8 -9
A>r2:blamed the	-3 0 2 -13 -16 -13
A>r2:booked the	-18 -23 -17 -10 -16 20
A>r2:both from	-15 13 -9 0 -1 -9
A>r2:boycotted it	-16 -15 -9 -3 -12 15
A>r2:breathed again	11 -12 -11 -10 -8 -7
A>r2:briefed the	-14 13 -12 -7 -8 -9
A>r2:broke the	-12 -17 17 -13 -17 -16
A>r2:brought a	-18 23 -24 -9 -23 -11
A>r2:brought an	-19 14 -8 -3 -10 -7
A>r2:burst into	13 -12 -8 -10 -10 -14
A>r2:but <person>	-9 -13 -17 -7 14 -9
A>r2:but sent	-18 -14 -11 -12 -19 19
A>r2:by <person>	-20 -20 -18 -16 21 -22
A>r2:by phone	14 -14 -12 -9 -13 -12
A>r2:called for	21 -21 -21 -6 -11 -22
A>r2:called it	17 -3 -25 -8 -13 -31
A>r2:called the	17 -18 -21 -6 -10 7
A>r2:called them	-16 17 -18 -4 -10 -20
A>r2:calls it	-25 -21 -21 -11 -12 24
A>r2:came ,	-14 14 -10 -6 -10 -10
A>r2:came by	-13 20 -10 -4 -19 -22
A>r2:came for	-13 15 -12 -5 -11 -15
A>r2:came in	-16 21 -28 -9 -19 -20
A>r2:came then	-13 19 -14 -3 -12 -19
A>r2:came with	-6 16 -17 -5 -11 -16
A>r2:cancelled them	-12 -16 13 -7 -15 -10
A>r2:carried a	-13 12 -12 -7 -9 -10
A>r2:celebrated the	-12 -15 14 -10 -12 -13
A>r2:changed tabl	-12 12 -12 -2 -7 -8
A>r2:cited the	6 0 -16 -8 -10 0
A>r2:clashed over	-16 16 -13 -7 -13 -13
A>r2:comes hang	-14 -14 -12 14 -14 -13
A>r2:compared <number>	-17 21 -10 -4 -12 -20
A>r2:confirmed thei	-14 -8 9 -9 -11 -17
A>r2:could not	-2 -22 -20 -19 -20 8
A>r2:counted bean	-12 12 -12 -8 -10 -11
A>r2:counted head	-14 14 -15 -9 -12 -10
A>r2:counted the	-1 7 -9 -6 -11 -14
A>r2:cut short	-19 -5 8 -10 -12 -16
A>r2:cut the	-11 19 -24 -12 -14 -13
A>r2:decided that	-14 -16 13 -5 -5 -12
A>r2:declined ,	-14 -10 -18 -3 -7 14
A>r2:declined an	-14 -5 -9 -7 -1 9
A>r2:declined to	6 -2 3 -7 -13 -14
A>r2:defended it	-10 12 -15 -8 -10 -10
A>r2:defended the	-10 12 -14 -9 -12 -13
A>r2:demanded an	18 -20 -13 -10 -11 -11
A>r2:denied have	15 -15 -15 -6 -7 -6
A>r2:denies have	-12 7 -6 -3 -2 -3
A>r2:deputised for	-10 -14 -12 -11 13 -13
A>r2:described the	-11 12 -13 -9 -10 -12
A>r2:dialled in	-21 22 -18 0 -19 -21
A>r2:did not	-37 14 -8 -34 -16 2
A>r2:did so	-15 16 -16 -8 -16 -15
A>r2:did the	-4 15 -4 -3 -4 -19
A>r2:didn't appear	-14 -8 -10 -4 -12 10
A>r2:dined with	-13 17 -18 -8 -13 -17
A>r2:drew it	-15 14 -14 -6 -9 -8
A>r2:drew ship	-16 -17 16 -10 -13 -12
A>r2:each got	-14 19 -18 -10 -9 -15
A>r2:each put	-23 -2 5 -13 -14 -15
A>r2:elder who	8 -15 -14 -7 -10 5
A>r2:eleven time	15 -15 -12 -7 -10 -13
A>r2:endorsed <person>	12 -12 -10 -10 -9 -14
A>r2:entertained <person>	-14 -16 15 -11 -14 -11
A>r2:expects <person>	-18 -14 16 -10 -11 -11
A>r2:expects a	13 -15 -14 -3 -5 -6
A>r2:expects imam	-13 -15 14 -9 -8 -12
A>r2:expects price	18 -17 -21 -6 -11 -11
A>r2:expects snow	20 -10 -23 -5 -4 -8
A>r2:explained the	-15 12 -8 -12 -11 -15
A>r2:faced steel	-7 -13 12 -4 -4 -6
A>r2:failed to	-13 -14 -11 -6 -12 13
A>r2:fed seven	-13 -14 14 -3 -3 -9
A>r2:fell in	14 -4 -13 -9 -14 -16
A>r2:fell silent	-14 13 -10 -10 -11 -13
A>r2:first learn	15 -17 -8 -6 -7 -11
A>r2:flew home	15 -14 -8 -7 -7 -16
A>r2:flew in	15 -16 -11 -6 -13 -12
A>r2:followed <person>	-12 15 -8 -2 -4 -15
A>r2:followed her	-13 15 -8 -2 -4 -15
A>r2:followed it	15 -15 -10 -7 -8 -16
A>r2:followed the	-18 -13 -8 -5 -5 15
A>r2:for nine	-7 8 -6 -3 -4 -13
A>r2:for the	-23 34 -35 -14 -26 -32
A>r2:former judg	-14 15 -16 -8 -14 -9
A>r2:found <number>	-22 19 -14 -10 -10 -18
A>r2:found a	-17 -10 -9 -4 -7 13
A>r2:found out	20 -17 -17 -7 -12 -23
A>r2:found the	10 -10 -7 -5 -5 -12
A>r2:from the	-15 19 -16 -12 -12 -13
A>r2:gave <person>	3 14 -24 -14 -9 -11
A>r2:gave a	-18 -22 20 -7 -7 -11
A>r2:gave each	-19 -14 16 -2 -8 -8
A>r2:gave evid	-13 15 -15 -9 -5 -7
A>r2:gave her	-13 17 -16 -5 -3 -6
A>r2:gave it	-15 19 -15 -7 -4 -8
A>r2:gave no	3 -28 -3 7 -15 -19
A>r2:gave parent	-13 -16 16 -9 -4 -7
A>r2:gave the	1 7 -14 -17 -18 -16
A>r2:gave them	-12 -16 15 -9 -6 -6
A>r2:gaveled it	-16 -18 18 -10 -18 -19
A>r2:go alon	-3 13 -13 0 0 -2
A>r2:got <number>	-8 14 -16 -9 -8 -16
A>r2:got no	-12 -19 -11 -11 -13 15
A>r2:had <number>	-16 15 -15 -10 -11 -14
A>r2:had a	-27 -6 -35 -25 -32 21
A>r2:had all	-28 30 -27 -13 -20 -23
A>r2:had alreadi	-8 10 -27 -27 1 -13
A>r2:had also	-17 -17 -11 17 -12 -18
A>r2:had argu	-14 14 -8 -4 -6 -13
A>r2:had ask	11 -4 -25 -25 -18 3
A>r2:had been	-27 -16 -51 10 -6 30
A>r2:had brought	-20 16 -14 -6 -6 -11
A>r2:had busi	-16 -11 -12 -5 -19 15
A>r2:had cancel	-14 -17 -14 -6 16 -16
A>r2:had come	-21 26 -27 -21 -24 -25
A>r2:had confirm	-3 14 -13 -1 -4 -7
A>r2:had declin	-13 -13 -11 -2 -8 13
A>r2:had demand	-16 11 -10 -5 -3 -9
A>r2:had fallen	-6 -6 -7 -1 -17 10
A>r2:had given	-9 -13 -4 -3 9 -9
A>r2:had gone	-34 -39 -34 -24 -40 40
A>r2:had got	-13 15 -11 -6 -13 -16
A>r2:had hope	-13 -19 16 -10 -9 -11
A>r2:had intend	-11 -18 -17 -15 -15 17
A>r2:had kept	8 -17 6 -12 -13 -21
A>r2:had last	-12 17 -14 -5 -7 -13
A>r2:had left	13 -14 -3 -3 -13 -4
A>r2:had let	-3 20 -20 0 -2 -2
A>r2:had lost	-12 -11 -9 -5 -12 12
A>r2:had miss	-18 -14 -8 -5 -13 16
A>r2:had never	-16 -4 -10 -12 17 -19
A>r2:had no	2 -24 -21 -22 -35 14
A>r2:had not	10 7 -17 8 -21 -39
A>r2:had overslept	-14 -17 -11 -13 -18 15
A>r2:had recommend	13 -2 -19 -21 -24 -21
A>r2:had refus	19 -24 -15 -4 -8 -17
A>r2:had scarc	-4 -5 11 -1 -3 -17
A>r2:had sent	-14 -16 -19 -39 29 -30
A>r2:had test	-16 -21 -18 -16 20 -20
A>r2:had the	-10 -22 18 -9 -23 4
A>r2:had to	-12 15 -14 -12 -14 -17
A>r2:had travel	-5 10 -7 -6 -11 -17
A>r2:handed <person>	-1 -2 0 -8 -15 -14
A>r2:handed her	1 5 -16 -5 -13 -15
A>r2:handed out	14 -13 -20 -5 -11 -10
A>r2:handed over	-14 14 -14 -4 -13 -10
A>r2:has a	-33 -8 -31 14 -28 14
A>r2:has accept	-12 17 -16 -10 -8 -14
A>r2:has acknowledg	-10 -11 -15 12 -5 -10
A>r2:has alreadi	-14 -17 -11 -13 -11 15
A>r2:has an	-16 -6 -9 13 -9 -15
A>r2:has ask	15 -16 15 -28 -13 -19
A>r2:has ban	-12 -7 11 -7 -6 -11
A>r2:has been	8 -22 -30 16 -30 -18
A>r2:has bought	-22 22 -19 -18 -11 -19
A>r2:has declin	-18 -4 -6 -17 -4 12
A>r2:has found	13 -13 -11 -10 -10 -14
A>r2:has given	-19 -7 15 -8 -14 -8
A>r2:has hand	-21 -22 -22 -15 22 -21
A>r2:has heard	13 -10 -12 -12 -8 -15
A>r2:has invit	-13 -7 14 -13 -6 -15
A>r2:has kept	-1 -20 16 -16 -9 -14
A>r2:has let	-18 -13 -15 -11 -16 18
A>r2:has move	13 -11 -8 -6 -4 -17
A>r2:has never	-14 15 -1 -1 0 -1
A>r2:has not	10 -26 -20 15 -15 -30
A>r2:has offer	18 -10 -23 -13 -11 -12
A>r2:has produc	12 -12 -6 -8 -7 -9
A>r2:has promis	-18 25 -23 -14 -10 -28
A>r2:has return	12 -10 -11 -10 -12 -15
A>r2:has said	-17 7 -20 -15 -21 13
A>r2:has seen	12 -15 -13 -6 -3 -8
A>r2:has shingl	-22 -22 22 -21 -18 -20
A>r2:has spent	-10 12 -12 -1 -3 -5
A>r2:has threaten	14 -13 -12 -11 -11 -14
A>r2:has yet	8 -10 -16 3 -22 -18
A>r2:hasn't answer	-15 -10 -11 14 -3 -10
A>r2:hasn't repli	-15 -8 -13 12 -6 -8
A>r2:have accept	-7 20 -10 -3 -5 -4
A>r2:have ask	-24 24 -15 -23 -19 -24
A>r2:have been	-23 7 -16 9 -15 -25
A>r2:have book	-2 13 -2 -1 -3 -8
A>r2:have confirm	-6 23 -19 -4 -10 -9
A>r2:have each	-9 14 -18 -8 -5 -8
A>r2:have never	-22 -23 -12 -15 7 7
A>r2:have said	-19 26 -22 -3 -22 -28
A>r2:heard of	-21 21 -20 -8 -7 -15
A>r2:heard the	14 -14 -12 -8 -8 -12
A>r2:held out	-28 27 -22 -2 -6 -15
A>r2:held the	-20 0 5 -6 -13 -10
A>r2:held up	6 1 -18 -4 -12 -12
A>r2:hopes for	3 -25 16 -13 -13 -16
A>r2:in <date>	17 -18 -12 -10 -13 -17
A>r2:in <organisation>	-25 27 -27 -15 -21 -25
A>r2:in <person>	-6 4 1 -6 -13 -8
A>r2:in <place>	5 -9 -16 -8 -14 2
A>r2:in a	20 -19 -18 -4 -3 -20
A>r2:in bulgarian	-21 22 -20 -16 -17 -23
A>r2:in her	-10 15 -6 -5 -13 -15
A>r2:in hi	-17 -14 15 -11 -10 -16
A>r2:in hospit	-20 -18 -9 -1 -6 18
A>r2:in place	-15 21 -6 -5 -20 -26
A>r2:in prison	-16 -12 -7 -15 -14 15
A>r2:in russian	-16 17 -14 -12 -16 -17
A>r2:in the	19 -19 -20 -7 -11 -17
A>r2:insists that	-14 13 -11 -5 -8 -12
A>r2:into hi	-15 15 -8 -1 -2 -10
A>r2:is a	-20 -19 19 -15 -19 -7
A>r2:is appeal	12 -7 -8 -8 -11 -20
A>r2:is at	20 -16 -19 -15 -17 -24
A>r2:is ban	-11 -4 -7 -6 -13 9
A>r2:is bring	-10 24 -24 -10 -17 -16
A>r2:is dead	14 -13 -9 -7 -14 -11
A>r2:is expect	19 -20 -16 -6 -13 -19
A>r2:is hidden	-14 15 -12 -6 -14 -16
A>r2:is in	2 -12 -30 -23 -40 11
A>r2:is invit	-20 -7 -12 17 -6 -12
A>r2:is join	-16 18 -20 -19 -13 -16
A>r2:is less	13 -13 -7 -10 -7 -9
A>r2:is move	-6 6 -11 -4 -13 -1
A>r2:is nineti	-8 -11 -13 -16 -17 14
A>r2:is not	8 -26 -25 -27 -25 4
A>r2:is on	-10 -6 -30 20 -34 -11
A>r2:is recov	5 -15 -21 -19 4 -6
A>r2:is recus	-11 -8 -14 -14 -14 11
A>r2:is send	-15 -20 -22 -25 21 -20
A>r2:is the	14 -15 -14 -7 -7 -11
A>r2:is to	-23 -10 21 -28 -12 -28
A>r2:is written	-8 -17 17 -1 -7 -9
A>r2:it wa	-17 -15 -12 -8 7 11
A>r2:joined them	-11 17 -17 -5 -7 -10
A>r2:kept awai	-10 -12 -12 -2 -9 13
A>r2:kept the	-9 21 -26 -10 -5 -15
A>r2:kept two	-11 -5 10 -6 -6 -16
A>r2:knows of	13 -12 -12 -12 -11 -12
A>r2:later leak	-9 11 -11 -3 -10 -14
A>r2:later prais	16 -15 -19 -6 -11 -10
A>r2:launched a	11 -11 -9 -6 -7 -13
A>r2:leads the	-12 13 -12 -11 -10 -12
A>r2:learned of	6 0 -20 -10 -15 -21
A>r2:leaves it	-12 -10 -5 -6 11 -7
A>r2:led for	-15 19 -19 -11 -7 -11
A>r2:led the	-26 1 2 -16 -17 -17
A>r2:left the	1 -14 -2 -3 11 -8
A>r2:left without	-13 2 6 -13 -22 -13
A>r2:lent the	9 4 -27 -12 -18 -19
A>r2:lent them	-12 -12 12 -5 -7 -7
A>r2:let ambassador	21 -14 -23 -7 -21 -15
A>r2:let everyon	-12 -15 14 -5 -10 -14
A>r2:let hi	-15 -4 -12 -8 7 -11
A>r2:let the	-18 -17 17 -11 -16 -14
A>r2:let two	-15 -11 13 -3 -10 -11
A>r2:listened and	-4 16 -2 -4 -1 -15
A>r2:listened for	-10 16 -16 -6 -4 -5
A>r2:listened through	13 -12 -10 -8 -6 -17
A>r2:lit a	18 -19 -15 -9 -10 -13
A>r2:looked at	-19 19 -17 -8 -11 -14
A>r2:lost <person>	1 -7 2 -6 -6 -13
A>r2:lost hi	1 -3 2 -15 -13 -20
A>r2:made a	-10 12 -14 -7 -10 -9
A>r2:made the	-3 1 -1 -12 -14 -17
A>r2:may speak	-13 -11 -13 12 -10 -9
A>r2:mayor of	-20 -21 -12 -6 -4 20
A>r2:met report	17 -18 -15 -12 -13 -15
A>r2:might attend	-9 -13 -10 -2 -4 13
A>r2:might have	17 -18 -15 -13 -14 -16
A>r2:missed her	-9 -16 -7 -2 -7 12
A>r2:more than	-7 11 -14 -6 -5 -11
A>r2:name ,	-9 1 -17 -4 -7 9
A>r2:named a	-9 14 -14 -2 -2 -4
A>r2:needs ten	12 -11 -9 -3 -4 -8
A>r2:neither came	-18 -7 -9 -6 -20 10
A>r2:never comment	11 -5 -5 -3 -1 -16
A>r2:next door	-10 14 -13 -1 -3 -6
A>r2:nor <person>	-17 -29 -26 -18 -25 25
A>r2:nor hi	-3 -13 -14 -16 -14 10
A>r2:noted down	-15 15 -16 -8 -15 -15
A>r2:now grow	14 -10 -16 -9 -7 -13
A>r2:objected eleven	-14 13 -5 -3 -3 -5
A>r2:of <organisation>	15 5 -48 -25 -29 -32
A>r2:of <place>	-44 24 -14 0 10 -40
A>r2:of the	6 -9 2 -11 -1 -33
A>r2:offered <number>	-14 -1 3 -5 -7 -12
A>r2:offered forti	-15 18 -18 -5 -4 -9
A>r2:offered them	-21 -16 18 -8 -13 -12
A>r2:offered to	-15 -10 14 -3 -5 -6
A>r2:on <person>	14 -11 -11 -6 -2 -13
A>r2:on hi	9 7 -19 -11 -12 -25
A>r2:on horseback	-22 22 -18 -18 -19 -23
A>r2:on the	-16 -17 -18 -9 -11 18
A>r2:once a	-17 16 -14 -6 -9 -14
A>r2:opened the	-12 -12 13 -3 -4 -9
A>r2:opened with	-7 -13 13 -2 -2 -4
A>r2:opens the	-13 -12 13 -6 -7 -7
A>r2:opposed the	-13 16 -15 -8 -10 -12
A>r2:passed awai	12 -7 -5 -4 -10 -17
A>r2:played to	14 -14 -12 -4 -4 -6
A>r2:pleaded ill	-12 -9 -8 -4 -8 10
A>r2:pledged new	-14 15 -14 -8 -13 -13
A>r2:politely refus	-13 -10 -11 -5 -5 12
A>r2:posted a	-15 -15 -12 -11 -12 14
A>r2:poured the	-10 16 -19 -7 -8 -9
A>r2:praised the	14 -13 -20 -10 -10 -9
A>r2:presented a	-7 14 -10 -2 -3 -6
A>r2:presented troop	-19 19 -11 -5 -6 -5
A>r2:promised a	-22 -6 11 -11 -11 -17
A>r2:promised an	-19 22 -22 -7 -9 -15
A>r2:promised journalist	13 -10 -18 -4 -7 -8
A>r2:promised more	-14 -11 12 -2 -4 -6
A>r2:promised noth	11 -8 -16 -6 -1 -12
A>r2:pronounced the	-11 12 -13 -9 -8 -10
A>r2:protested outsid	12 -10 -4 -5 -4 -16
A>r2:provided the	-18 0 6 -16 -18 -19
A>r2:put it	-20 21 -16 -7 -8 -15
A>r2:put the	13 -12 -10 -4 -3 -5
A>r2:put their	-18 -8 9 -2 -7 -9
A>r2:questioned <person>	-11 14 -18 -7 -10 -12
A>r2:questioned her	-12 14 -17 -7 -9 -12
A>r2:questioned shipyard	-8 -18 16 -4 -8 -10
A>r2:ran in	-9 11 -9 -6 -9 -13
A>r2:reached the	-13 -14 -12 -9 -14 14
A>r2:read aloud	11 3 -19 -11 -6 -9
A>r2:read hi	-18 -4 11 -8 -20 -14
A>r2:read out	-24 7 3 -16 -15 -14
A>r2:read the	-19 -7 8 4 -14 -16
A>r2:reads the	-11 17 -25 -19 -15 -9
A>r2:received him	-13 -14 14 -3 -3 -7
A>r2:refused ,	-16 -13 -15 -4 -7 14
A>r2:refused the	-20 -10 -16 -3 -3 16
A>r2:regretted that	14 -15 -13 -10 -11 -11
A>r2:rejected the	-12 17 -11 -3 -6 -22
A>r2:remained at	-11 -15 -5 -2 -9 12
A>r2:remained in	2 -11 -8 -4 -17 1
A>r2:remains in	15 -9 -5 -5 -9 -16
A>r2:remembers a	-23 18 -10 -7 -6 -11
A>r2:remembers onli	23 -25 -15 -11 -11 -18
A>r2:remembers tea	-20 17 -17 -8 -10 -12
A>r2:replied ,	-2 19 -19 -1 0 -3
A>r2:rival <person>	-17 3 4 -7 -10 -14
A>r2:said ,	-30 -7 16 -7 -11 0
A>r2:said <person>	1 -4 -16 0 -14 -6
A>r2:said a	3 6 -27 -10 -18 -24
A>r2:said from	17 -17 -11 -6 -5 -11
A>r2:said he	11 -7 -31 -13 -17 -2
A>r2:said her	-4 8 -15 -7 -7 -17
A>r2:said hi	-14 -19 -8 -5 -10 16
A>r2:said in	16 -18 -13 -5 -5 -12
A>r2:said no	5 -18 -23 -11 -9 1
A>r2:said nobodi	15 -19 -11 -9 -5 -14
A>r2:said of	-6 14 -14 0 0 -2
A>r2:said on	4 -9 10 -4 -8 -24
A>r2:said outsid	-25 23 -17 -5 -11 -19
A>r2:said phone	-18 17 -16 -9 -10 -15
A>r2:said polic	1 5 -13 -6 -9 -16
A>r2:said she	-5 9 -18 -9 -10 -18
A>r2:said that	-24 15 4 -13 -27 -39
A>r2:said the	-5 -3 9 -13 -18 -33
A>r2:said thei	-27 20 -20 -9 -12 -1
A>r2:said there	12 -13 -9 -5 -2 -8
A>r2:said through	-9 -13 -10 -2 -4 13
A>r2:sailed ,	-12 13 -12 -5 -16 -12
A>r2:sat down	-8 19 -26 -2 -3 -8
A>r2:sat in	-25 -8 -2 -12 -19 10
A>r2:sat to	-6 19 -10 -2 -6 -8
A>r2:sat two	-6 25 -2 0 -3 -24
A>r2:sat with	-8 -13 13 -4 -9 -13
A>r2:saw more	15 -15 -8 -4 -11 -17
A>r2:say the	16 -13 -9 -2 -9 -16
A>r2:says <person>	-10 -3 -19 -12 -6 6
A>r2:says he	-18 -3 -23 -14 -17 11
A>r2:says it	13 -8 -13 -2 -4 -8
A>r2:says no	-3 15 -20 -6 -4 -26
A>r2:says noth	-19 -23 22 -7 -6 -26
A>r2:says rent	-1 13 -12 0 -1 -2
A>r2:says that	23 -17 -28 -5 -10 -20
A>r2:says there	16 -12 -14 -3 -4 -15
A>r2:says ye	-10 13 -17 -5 -4 -13
A>r2:scored twice	13 -13 -10 -12 -11 -13
A>r2:sees no	13 -12 -12 -10 -10 -15
A>r2:sells phone	-15 16 -15 -10 -11 -19
A>r2:sent a	18 -11 -32 -36 -13 -2
A>r2:sent an	-23 -18 -29 -24 24 -6
A>r2:sent everybodi	-16 -19 19 -12 -19 -17
A>r2:sent flower	15 -17 -11 -14 -13 -16
A>r2:sent her	-25 -21 -19 -16 8 11
A>r2:sent hi	-22 -19 -25 -9 21 -16
A>r2:sent regret	-29 11 -19 -22 -30 1
A>r2:sent the	-30 -32 -1 -28 -2 6
A>r2:sent them	-13 -12 14 -8 -16 -12
A>r2:served quinc	-11 -20 16 -3 -4 -10
A>r2:serves and	-16 16 -19 -3 -7 -8
A>r2:serves no	-13 -10 12 -12 -11 -9
A>r2:set out	12 -14 -9 -4 -6 -10
A>r2:shook hand	-20 20 -16 -5 -10 -12
A>r2:showed slide	-13 16 -17 -4 -8 -16
A>r2:showed them	-7 13 -18 -6 -5 -8
A>r2:signed for	-21 -10 11 -9 -15 -13
A>r2:signed off	-17 0 1 -3 -6 -9
A>r2:signed under	-16 15 -13 -4 -7 -8
A>r2:skipped the	-17 -14 -16 -7 -15 16
A>r2:slept ,	-10 11 -12 -9 -12 -10
A>r2:sold ticket	19 -21 -12 -7 -22 -14
A>r2:speak for	-15 13 -9 -5 -5 -11
A>r2:speaks for	-12 14 -13 -13 -6 -10
A>r2:spoke ,	-6 12 -17 -5 -13 -14
A>r2:spoke about	-15 17 -18 -7 -7 -16
A>r2:spoke by	-13 24 -20 -2 -5 -17
A>r2:spoke first	-21 -25 25 -8 -12 -21
A>r2:spoke for	-32 53 -49 -9 -15 -30
A>r2:spoke in	0 12 -10 0 -1 -3
A>r2:spoke last	-3 13 -8 0 -1 -3
A>r2:spoke of	13 -28 -28 -13 -25 13
A>r2:spoke onc	-19 19 -17 -7 -8 -14
A>r2:spoke to	-15 17 -18 -3 -12 -16
A>r2:stamped noth	-11 12 -14 -10 -9 -10
A>r2:stamped the	-15 12 -8 -6 -10 -8
A>r2:stayed at	-28 3 -20 -4 21 -21
A>r2:stayed awai	-13 -25 -12 -4 -33 22
A>r2:stayed for	-12 15 -10 -2 -13 -16
A>r2:stayed in	-7 -31 -11 -6 -35 18
A>r2:stayed put	-20 21 -20 -5 -25 -20
A>r2:stayed seat	-21 -21 19 -11 -20 -17
A>r2:stayed to	-23 16 -13 -1 -15 -11
A>r2:stood between	-21 -24 22 -13 -16 -15
A>r2:stood by	13 1 -29 -14 -22 -15
A>r2:stood in	-15 15 -16 -4 -19 -7
A>r2:stood next	-14 17 -18 -7 -12 -11
A>r2:suspects it	-14 13 -10 -10 -10 -12
A>r2:swam well	-19 18 -15 -5 -1 -9
A>r2:swears nobodi	-20 18 -13 -13 -14 -13
A>r2:tabled a	-24 24 -7 -5 -7 -12
A>r2:takes the	-10 -14 14 -5 -4 -7
A>r2:talks onli	15 -16 -11 -11 -13 -11
A>r2:testify instead	-8 12 -8 -6 -13 -13
A>r2:thanked the	6 2 -16 -7 -9 -11
A>r2:that thei	-13 13 -10 -8 -8 -14
A>r2:the govern	-14 14 -12 -1 -9 -11
A>r2:the king	-18 16 -14 -3 -17 -13
A>r2:the lawyer	-21 -10 -12 -7 17 -15
A>r2:the leagu	16 -15 -19 -13 -17 -12
A>r2:the oil	-16 -12 13 -9 -7 -11
A>r2:the pistachio	-14 13 -13 -8 -13 -10
A>r2:the union	-12 13 -14 -4 -9 -10
A>r2:then declin	21 -11 -5 -2 -4 -25
A>r2:there wa	17 -16 -18 -15 -16 -16
A>r2:this time	-17 17 -14 -16 -9 -17
A>r2:though on	-15 18 -20 -6 -14 -15
A>r2:thought it	8 -5 -9 -5 -8 -12
A>r2:timed the	-11 12 -15 -4 -7 -10
A>r2:to listen	-16 4 9 -5 -4 -9
A>r2:to our	-17 -17 -14 -16 -16 18
A>r2:told <organisation>	7 -13 -12 -3 -10 1
A>r2:told <person>	-18 1 -11 17 -14 -24
A>r2:told a	1 7 -26 -6 -10 -21
A>r2:told analyst	-16 17 -18 -11 -11 -15
A>r2:told hi	15 -12 -18 -8 -12 -14
A>r2:told journalist	-16 17 -17 -4 -7 -14
A>r2:told me	-9 -10 -14 -2 12 -6
A>r2:told of	-25 27 -27 -9 -12 -18
A>r2:told report	1 -6 -22 -9 -11 9
A>r2:told the	-4 -18 17 -15 -16 -21
A>r2:too earli	-20 -19 -12 -16 -21 21
A>r2:took attend	-13 -20 19 -4 -9 -8
A>r2:took four	14 -14 -15 -5 -8 -7
A>r2:took her	12 -13 -5 -2 -1 -9
A>r2:took note	-24 23 -20 -6 -8 -8
A>r2:took part	-21 19 -16 -4 -15 -9
A>r2:took question	-10 -22 22 -3 -7 -7
A>r2:took the	-15 2 6 -6 -9 -9
A>r2:took two	-8 15 -13 -3 -7 -6
A>r2:took up	13 -14 -12 -5 -9 -10
A>r2:treasurer (	-12 13 -11 -7 -16 -11
A>r2:tried to	-8 12 -15 -8 -12 -9
A>r2:turn down	19 -13 -9 -6 -9 -27
A>r2:turned back	-9 -12 -5 -5 -3 12
A>r2:turned down	-16 -7 -11 -10 -2 13
A>r2:university in	9 -13 4 -7 -20 -18
A>r2:urged both	18 -17 -20 -9 -11 -13
A>r2:urged them	-27 6 -1 -12 -11 -12
A>r2:used their	-20 20 -13 -13 -13 -16
A>r2:voted against	-20 25 -20 -6 -9 -19
A>r2:voted for	-27 -5 9 -13 -16 -26
A>r2:voted no	-15 18 -22 -11 -11 -18
A>r2:voted to	-18 -6 -29 -7 -13 9
A>r2:waited at	11 -11 -13 -6 -8 -1
A>r2:waited in	9 -20 -14 -11 -12 8
A>r2:walked <person>	-12 -15 14 -9 -9 -10
A>r2:walked out	1 4 -20 -9 -17 -15
A>r2:walks out	-14 14 -12 -7 -14 -13
A>r2:wanted a	-11 17 -15 -1 -2 -6
A>r2:wanted canal	-19 19 -18 -3 -4 -7
A>r2:wanted date	-21 20 -14 -3 -5 -6
A>r2:wanted it	-19 18 -14 -3 -6 -8
A>r2:wanted lower	-22 22 -15 -3 -5 -7
A>r2:wanted monei	-2 19 -19 0 0 -2
A>r2:wanted ship	-15 15 -15 -4 -5 -6
A>r2:wanted the	-7 19 -21 -1 0 -3
A>r2:wants rate	16 -16 -17 -7 -11 -15
A>r2:wants the	-14 14 -17 -10 -9 -10
A>r2:wants to	-11 -16 15 -7 -7 -7
A>r2:was admit	-14 -12 -5 -4 -5 13
A>r2:was ask	-26 2 -20 -1 -29 5
A>r2:was at	-25 -4 -25 -12 13 -4
A>r2:was awai	-4 -4 -4 -5 10 -18
A>r2:was boo	-15 12 -8 -3 -13 -3
A>r2:was call	-25 18 -17 -10 -26 -4
A>r2:was cheer	-17 17 -12 -13 -15 -16
A>r2:was connect	-9 14 -7 -8 -12 -19
A>r2:was conspicu	-14 -15 -14 -8 -17 15
A>r2:was demonstr	15 -15 -11 -11 -16 -15
A>r2:was expect	17 -9 -8 -5 -7 -19
A>r2:was fetch	12 -11 -12 -11 -9 -12
A>r2:was fish	16 -18 -13 -3 -12 -15
A>r2:was freed	12 -12 -8 -8 -12 -12
A>r2:was ground	-9 -5 -5 -1 -13 9
A>r2:was ill	-6 -7 -4 -2 -18 12
A>r2:was in	-4 -53 -8 -28 8 8
A>r2:was injur	-13 -10 -9 -9 -15 13
A>r2:was invit	-14 -11 -10 14 -7 -16
A>r2:was kept	-15 -18 -13 -13 -23 18
A>r2:was laid	-13 -14 -7 -4 -17 14
A>r2:was miss	-8 -9 -15 -1 -19 14
A>r2:was next	-9 12 -9 -4 -12 -13
A>r2:was not	-5 -37 -31 -33 10 8
A>r2:was on	-11 7 -33 -28 -5 4
A>r2:was out	-17 -22 -16 -12 -21 20
A>r2:was patch	-16 -11 -10 -7 -10 14
A>r2:was put	-9 14 -16 -5 -18 -15
A>r2:was quot	13 -6 -5 -3 -16 -14
A>r2:was re-elect	-16 -16 16 -14 -15 -16
A>r2:was replac	-15 -12 -14 -7 14 -12
A>r2:was repres	-23 -15 -16 -10 21 -16
A>r2:was said	19 -19 -15 -9 -16 -20
A>r2:was seen	17 -15 -14 -13 -14 -18
A>r2:was sell	6 0 -15 -7 -11 -17
A>r2:was sent	-19 11 -17 14 -15 -20
A>r2:was shot	16 -16 -9 -6 -9 -16
A>r2:was still	22 -20 -12 -7 -16 -23
A>r2:was stop	-17 -15 -8 -12 -16 17
A>r2:was talk	14 -15 -9 -8 -8 -11
A>r2:was the	24 -31 -18 -7 -14 -21
A>r2:was there	-20 -24 6 -7 -12 23
A>r2:was to	19 -7 -12 -20 -27 -30
A>r2:was told	-15 -27 -10 -6 -13 21
A>r2:was too	2 -15 -13 -6 -14 13
A>r2:was travel	-23 -10 -7 -3 -19 19
A>r2:was unabl	-12 -7 -5 -2 -15 13
A>r2:was wait	-10 11 -13 -6 -7 -11
A>r2:was with	-15 20 -24 -12 -14 -21
A>r2:was write	13 -13 -6 -3 -10 -14
A>r2:watched from	-21 -15 -13 -8 -10 19
A>r2:watched it	15 -10 -8 -6 -9 -23
A>r2:welcomed the	13 -19 -8 -11 -15 -19
A>r2:went down	16 -17 -13 -10 -6 -10
A>r2:went first	-10 15 -16 -15 -8 -15
A>r2:went home	-16 -19 6 -17 -6 6
A>r2:went instead	-11 18 -16 -16 -13 -15
A>r2:went on	-13 -19 19 -18 -10 -20
A>r2:went out	-10 -22 0 15 -5 -10
A>r2:went over	-13 17 -20 -14 -7 -14
A>r2:wept on	14 -15 -8 -8 -7 -9
A>r2:were all	-11 24 -9 -9 -7 -28
A>r2:were alreadi	-25 25 -9 -9 -10 -25
A>r2:were among	-20 30 -32 -10 -4 -11
A>r2:were ask	-34 -27 -28 0 -10 20
A>r2:were foreign	-2 14 -14 0 -1 -1
A>r2:were join	-21 -16 18 -5 -19 -31
A>r2:were last	16 -15 -9 -8 -10 -14
A>r2:were left	18 -18 -7 -2 -13 -6
A>r2:were not	25 -14 -20 -13 -27 -33
A>r2:were present	-24 29 -29 -5 -8 -24
A>r2:were stai	19 -18 -12 -2 -3 -16
A>r2:who had	11 10 -14 -2 -3 -8
A>r2:whose provinc	-11 -14 14 -2 -8 -15
A>r2:will attend	-16 25 -22 -5 -20 -24
A>r2:will be	-32 -21 -2 -18 12 14
A>r2:will come	-20 5 -36 -14 12 -31
A>r2:will each	-14 20 -22 -7 -11 -16
A>r2:will fly	-8 12 -11 -7 -12 -13
A>r2:will go	-10 15 -14 -4 -17 -17
A>r2:will head	-14 18 -19 -11 -14 -16
A>r2:will interpret	-10 13 -12 -14 -11 -11
A>r2:will lead	-7 12 -15 -6 -13 -10
A>r2:will not	-11 -5 -12 -7 -20 10
A>r2:will open	-11 -17 17 -12 -9 -18
A>r2:will pai	-14 -17 17 -13 -16 -19
A>r2:will presid	-9 -13 13 -3 -6 -9
A>r2:will propos	-21 -23 22 -15 -21 -22
A>r2:will report	20 -21 -15 -4 -24 -17
A>r2:will speak	-8 28 -39 -8 -22 -21
A>r2:will watch	19 -9 -8 -7 -9 -25
A>r2:wore ear	-10 13 -14 -7 -11 -11
A>r2:would be	-31 4 -31 -11 -6 19
A>r2:would come	-13 -10 14 -23 -4 -16
A>r2:would comment	17 -7 -5 -2 -7 -22
A>r2:would not	9 -14 -7 -16 -5 -2
A>r2:wrote <person>	14 -14 -9 -2 -4 -12
A>r2:wrote for	-18 17 -5 -3 -4 -7
A>r2:wrote the	16 -17 -12 -8 -12 -15
A>r:)	-22 24 -21 -23 -26 -28
A>r:,	-9 15 -16 -4 -18 -10
A>r:<date>	9 4 -2 -8 -13 -14
A>r:<number>	-15 20 -24 -14 -14 -17
A>r:<person>	-28 -13 0 -25 31 -24
A>r:<place>	-10 -2 -19 -2 0 7
A>r:a	18 7 -19 -16 -22 -29
A>r:about	1 11 -10 -11 -14 -16
A>r:abstain	-19 19 -18 -11 -11 -18
A>r:accept	-13 12 -6 -3 -5 -11
A>r:accompani	-14 15 -16 -11 -13 -14
A>r:accus	12 -13 -7 -4 -6 -9
A>r:act	11 -9 -14 -5 -10 -12
A>r:adjourn	7 -22 14 -16 -20 -29
A>r:admit	5 2 -18 -8 -21 -14
A>r:advis	17 -17 -14 -13 -15 -16
A>r:after	-11 13 -10 -4 -10 -12
A>r:afterward	-17 18 -18 -5 -11 -18
A>r:against	-17 17 -20 -7 -13 -11
A>r:agre	14 -13 0 -23 -22 -21
A>r:all	-15 -2 6 -12 -4 -13
A>r:an	13 2 -6 -5 -5 -13
A>r:and	-14 7 0 -26 -17 -7
A>r:announc	1 -22 11 -10 -25 -16
A>r:answer	10 6 -39 -31 -14 -23
A>r:apologis	-16 -7 12 -11 -16 -13
A>r:appear	0 -17 13 -14 -16 -15
A>r:ar	-17 8 3 -26 -30 -31
A>r:argu	1 5 -12 -11 -11 -10
A>r:arriv	-20 21 -19 -11 -16 -17
A>r:as	-15 18 -17 -13 -10 -14
A>r:ask	-16 20 -6 -42 -19 -19
A>r:at	-8 5 -17 -15 -19 3
A>r:attend	-24 25 -9 -7 -20 -20
A>r:back	19 -19 -15 -7 -5 -19
A>r:bear	13 -7 -13 -9 -13 -17
A>r:becaus	-15 14 -1 -1 -13 -12
A>r:beg	-17 14 -17 -12 -15 -10
A>r:blame	-6 5 3 -15 -18 -18
A>r:book	-18 -23 -17 -10 -16 20
A>r:both	-16 16 -9 -3 -2 -11
A>r:bow	-17 18 -17 -10 -16 -17
A>r:boycot	-16 -15 -9 -3 -12 15
A>r:breath	11 -12 -11 -10 -8 -7
A>r:brief	-23 24 -22 -15 -19 -19
A>r:broke	-12 -17 17 -13 -17 -16
A>r:brought	-23 31 -29 -8 -24 -17
A>r:burst	13 -12 -8 -10 -10 -14
A>r:but	-28 -17 -33 -27 16 12
A>r:by	1 -26 -22 -20 19 -25
A>r:call	2 -12 -15 -13 -22 13
A>r:came	-25 13 -39 -6 -46 5
A>r:cancel	-12 -16 13 -7 -15 -10
A>r:carri	-18 18 -12 -9 -13 -13
A>r:celebr	-12 -15 14 -10 -12 -13
A>r:cell	-14 11 -10 -7 -9 -8
A>r:chair	12 -19 -6 -9 -8 -12
A>r:chang	-12 12 -12 -2 -7 -8
A>r:cite	-5 7 -26 -14 -19 5
A>r:clash	-16 16 -13 -7 -13 -13
A>r:come	-15 -16 -13 17 -14 -15
A>r:compar	-17 21 -10 -4 -12 -20
A>r:confirm	-14 -8 9 -9 -11 -17
A>r:could	-2 -22 -20 -19 -20 8
A>r:count	-5 15 -23 -12 -18 -22
A>r:cut	-21 4 0 -16 -19 -19
A>r:decid	-14 -16 13 -5 -5 -12
A>r:declin	-1 -7 3 -10 -14 -4
A>r:defend	-15 18 -21 -14 -17 -15
A>r:demand	4 1 -15 -12 -13 -14
A>r:deni	6 7 -14 -9 -8 -8
A>r:deputis	-10 -14 -12 -11 13 -13
A>r:describ	-11 12 -13 -9 -10 -12
A>r:di	4 0 -13 -7 -12 -2
A>r:diall	-21 22 -18 0 -19 -21
A>r:did	-33 15 -9 -35 -19 -2
A>r:didn't	-14 -8 -10 -4 -12 10
A>r:dine	-13 17 -18 -8 -13 -17
A>r:doe	18 -26 -19 -18 -20 -6
A>r:doesn't	19 -17 -13 -20 -17 -20
A>r:drew	-23 -1 12 -13 -17 -15
A>r:each	-27 4 3 -18 -17 -21
A>r:elder	8 -15 -14 -7 -10 5
A>r:eleven	15 -15 -12 -7 -10 -13
A>r:end	14 -13 -7 -1 -4 -14
A>r:endors	12 -12 -10 -10 -9 -14
A>r:entertain	-14 -16 15 -11 -14 -11
A>r:excus	-9 -11 -11 -2 -10 13
A>r:expect	6 -35 15 -20 -22 -25
A>r:explain	-15 4 -9 -12 -13 3
A>r:face	-7 -13 12 -4 -4 -6
A>r:fail	-13 -14 -11 -6 -12 13
A>r:fed	-13 -14 14 -3 -3 -9
A>r:fell	10 3 -16 -15 -19 -21
A>r:first	15 -17 -8 -6 -7 -11
A>r:flew	22 -20 -14 -12 -16 -21
A>r:follow	-4 11 -25 -19 -23 -6
A>r:for	-21 34 -27 -14 -28 -39
A>r:former	-14 15 -16 -8 -14 -9
A>r:found	9 -13 -26 -16 -20 5
A>r:from	-19 21 -17 -12 -12 -13
A>r:gave	2 -3 -5 -2 -28 -33
A>r:gavel	-16 -18 18 -10 -18 -19
A>r:go	-3 13 -13 0 0 -2
A>r:got	-13 4 -21 -16 -17 12
A>r:ha	6 -34 -18 16 -20 1
A>r:had	-24 -12 -26 4 16 19
A>r:hand	7 -6 -1 -14 -32 -22
A>r:hasn't	-22 -12 -17 19 -7 -12
A>r:have	-37 22 -38 -11 -2 -8
A>r:heard	-4 -1 10 -14 -17 -26
A>r:held	-12 11 -4 -8 -19 -22
A>r:hope	2 -12 13 -14 -16 -16
A>r:host	-8 -14 14 -3 -9 -7
A>r:in	-8 2 -14 -30 -51 9
A>r:insist	-18 7 3 -8 -13 -15
A>r:is	3 -34 -2 9 -6 4
A>r:it	-17 -15 -12 -8 7 11
A>r:join	-11 21 -18 -4 -10 -12
A>r:kept	-21 -6 10 -13 -14 1
A>r:know	13 -12 -12 -12 -11 -12
A>r:land	-13 13 -14 -11 -11 -12
A>r:last	-3 14 -16 -1 -2 -9
A>r:later	4 1 -4 -7 -17 -23
A>r:launch	11 -11 -9 -6 -7 -13
A>r:lead	-12 13 -12 -11 -10 -12
A>r:learn	6 0 -20 -10 -15 -21
A>r:leav	-16 1 -13 -8 10 -9
A>r:led	-30 8 -4 -21 -19 -20
A>r:left	-20 -5 7 -13 15 -23
A>r:lent	7 -9 5 -19 -23 -25
A>r:let	0 -16 23 -20 -7 -26
A>r:listen	11 0 -8 -13 -13 -20
A>r:lit	18 -19 -15 -9 -10 -13
A>r:look	-4 11 -19 -9 -14 -18
A>r:lost	0 5 -4 -17 -19 -29
A>r:made	-6 7 -5 -15 -18 -20
A>r:mai	-6 -21 -20 9 -23 10
A>r:mayor	-20 -21 -12 -6 -4 20
A>r:met	17 -18 -11 -12 -12 -15
A>r:might	16 -21 -18 -13 -16 6
A>r:miss	-15 -15 -13 -4 -10 18
A>r:moder	-10 -12 13 -4 -6 -9
A>r:more	-7 11 -14 -6 -5 -11
A>r:name	7 -13 -11 -9 -12 4
A>r:neither	1 -8 -9 -7 -21 9
A>r:never	14 0 -11 -6 -9 -19
A>r:next	-10 14 -13 -1 -3 -6
A>r:no	-15 -14 -9 -12 -9 15
A>r:nor	-19 -32 -30 -25 -29 29
A>r:not	1 -25 -10 8 -10 10
A>r:not-near	4 -24 -18 10 -1 6
A>r:note	-6 10 -19 -10 -17 -17
A>r:now	14 -10 -16 -9 -7 -13
A>r:object	-18 17 -10 -8 -8 -9
A>r:of	-12 14 -14 -5 6 -46
A>r:offer	3 -15 12 -14 -19 -22
A>r:on	-18 11 -17 -26 -27 7
A>r:onc	-17 16 -14 -6 -9 -14
A>r:open	-21 -22 24 -9 -11 -14
A>r:oppos	-13 16 -15 -8 -10 -12
A>r:own	4 -16 1 -8 -9 0
A>r:pass	12 -7 -5 -4 -10 -17
A>r:pen	-12 -12 12 -5 -7 -7
A>r:plai	14 -14 -12 -4 -4 -6
A>r:plead	-19 -14 -17 -8 -16 17
A>r:pledg	-14 15 -14 -8 -13 -13
A>r:polit	-13 -10 -11 -5 -5 12
A>r:post	-15 -15 -12 -11 -12 14
A>r:pour	-10 16 -19 -7 -8 -9
A>r:prais	5 -22 14 -15 -17 -16
A>r:preach	-9 12 -9 -4 -12 -13
A>r:prefer	-16 -18 -16 -19 -13 17
A>r:present	-23 22 -19 -9 -8 -12
A>r:presid	-27 -19 28 -12 -16 -20
A>r:promis	7 -6 3 -16 -18 -29
A>r:pronounc	-11 12 -13 -9 -8 -10
A>r:protest	16 -14 -6 -6 -6 -20
A>r:provid	-18 0 6 -16 -18 -19
A>r:put	14 -8 -7 -15 -18 -24
A>r:question	-19 -2 12 -14 -18 -21
A>r:ran	-9 11 -9 -6 -9 -13
A>r:reach	-13 -14 -12 -9 -14 14
A>r:read	-30 7 5 -1 -33 -34
A>r:receiv	-1 -17 8 -5 -5 -11
A>r:recit	-17 17 -16 -13 -15 -17
A>r:refus	-29 -16 0 -6 -10 19
A>r:regret	14 -15 -13 -10 -11 -11
A>r:reject	1 19 -17 -6 -9 -28
A>r:remain	3 -22 -12 -9 -21 1
A>r:rememb	13 0 -29 -18 -17 -26
A>r:remind	-8 -13 13 -5 -7 -11
A>r:report	-11 20 -23 -8 -16 -15
A>r:resid	-16 19 -17 -9 -14 -19
A>r:resign	13 -12 -17 -5 -7 -7
A>r:rival	-17 3 4 -7 -10 -14
A>r:sai	-4 -5 3 -19 -20 1
A>r:said	5 -2 4 -11 -23 -24
A>r:sail	-12 13 -12 -5 -16 -12
A>r:sang	-12 11 -7 -8 -8 -9
A>r:sat	-28 -9 8 -10 -18 5
A>r:saw	13 -21 -16 -10 -11 3
A>r:score	13 -13 -10 -12 -11 -13
A>r:seat	11 0 -16 -18 -15 -20
A>r:second	-11 13 -13 -7 -10 -12
A>r:see	17 -17 -2 -15 -14 -20
A>r:sell	-15 16 -15 -10 -11 -19
A>r:sent	2 -18 3 -49 1 0
A>r:serv	-25 -10 21 -16 -18 -17
A>r:set	12 -14 -9 -4 -6 -10
A>r:shook	-20 20 -16 -5 -10 -12
A>r:show	-21 -2 9 -14 -16 -17
A>r:shrug	-8 10 -8 -8 -7 -13
A>r:sign	7 -10 8 -14 -21 -28
A>r:skip	-17 -14 -16 -7 -15 16
A>r:slept	-11 12 -13 -9 -12 -11
A>r:sold	19 -21 -12 -7 -22 -14
A>r:speak	-26 28 -24 -21 -13 -29
A>r:spoke	-8 0 -8 -16 -32 2
A>r:stai	-20 12 -1 -15 2 -10
A>r:stamp	-19 18 -18 -13 -15 -14
A>r:stood	2 -2 7 -22 -40 -26
A>r:suspect	-14 13 -10 -10 -10 -12
A>r:swam	-19 18 -15 -5 -1 -9
A>r:swear	10 4 -23 -24 -24 -23
A>r:tabl	-21 15 -3 -7 -8 -9
A>r:take	-13 7 9 -10 -11 -13
A>r:talk	15 -17 -1 -11 -12 -11
A>r:testifi	-11 18 -14 -6 -13 -15
A>r:thank	12 -3 -19 -11 -14 -16
A>r:that	-13 14 -13 -8 -9 -15
A>r:the	12 2 -16 -24 -4 -39
A>r:then	20 -3 -8 -7 -6 -27
A>r:there	17 1 -22 -14 -16 -16
A>r:thi	-17 17 -14 -16 -9 -17
A>r:though	-20 21 -21 -8 -17 -15
A>r:thought	8 -5 -9 -5 -8 -12
A>r:time	-11 12 -15 -4 -7 -10
A>r:to	-17 -8 5 -20 -21 5
A>r:told	-6 3 -10 9 -3 -25
A>r:too	-20 -19 -12 -16 -21 21
A>r:took	0 -6 9 -11 -24 -21
A>r:train	-10 -10 -10 -3 -14 12
A>r:translat	-25 22 -17 -12 -13 -15
A>r:treasur	-12 13 -11 -7 -16 -11
A>r:tri	-8 12 -15 -8 -12 -9
A>r:turn	10 -21 -14 -14 -10 5
A>r:univers	9 -13 4 -7 -20 -18
A>r:unpack	-10 13 -16 -7 -11 -8
A>r:urg	12 -6 -8 -16 -17 -18
A>r:us	-19 14 -6 5 -14 -14
A>r:vote	-45 7 -7 -17 -6 -6
A>r:wa	-2 -27 -47 -6 17 21
A>r:wait	14 -24 -5 -14 -16 5
A>r:walk	-9 7 1 -16 -25 -23
A>r:want	-14 10 1 -16 -21 -29
A>r:warn	14 -12 -13 -7 -12 -14
A>r:watch	-6 -17 -17 -12 -14 11
A>r:welcom	13 -19 -8 -11 -15 -19
A>r:went	-12 -10 5 9 -27 -10
A>r:wept	-2 12 -22 -16 -18 -20
A>r:were	24 -13 -9 -11 -34 -20
A>r:who	5 8 -21 -6 -8 -10
A>r:whose	-12 -3 11 -4 -11 -19
A>r:will	-23 -8 0 -36 -1 4
A>r:wore	-10 13 -14 -7 -11 -11
A>r:would	5 -15 -2 -23 -25 1
A>r:wrote	8 1 -29 -14 -16 -6
A>r:ye	-20 -22 22 -17 -19 -20
A>reference	-3 -19 1 4 3 -5
A>role-cue:attended	-34 9 -32 -13 -18 9
A>role-cue:background	28 -14 -14 -10 -38 -17
A>role-cue:hosted	-16 -30 31 -27 -11 -18
A>role-cue:observer	13 -2 -22 -11 -16 -31
A>role-cue:represented	-33 3 12 -15 -56 -3
A>rv:abstain	-19 19 -18 -11 -11 -18
A>rv:accept	-19 29 -23 -11 -12 -14
A>rv:accompani	-14 15 -16 -11 -13 -14
A>rv:accus	1 -16 -9 -6 -9 8
A>rv:acknowledg	-10 -11 -15 12 -5 -10
A>rv:act	11 -9 -14 -5 -10 -12
A>rv:adjourn	7 -22 14 -16 -20 -29
A>rv:admit	-2 -1 -19 -10 -23 6
A>rv:admit!	-12 -14 -12 -6 -9 13
A>rv:advis	13 -12 -12 -10 -13 -13
A>rv:agre	12 -4 -8 -24 -24 -24
A>rv:announc	-13 -24 5 -21 20 -33
A>rv:answer	4 5 -38 1 -14 -26
A>rv:answer!	9 -16 -18 4 -6 -22
A>rv:apologis	-17 -12 16 -11 -16 -14
A>rv:appeal	12 -7 -8 -8 -11 -20
A>rv:appear	0 -17 13 -14 -16 -15
A>rv:appear!	-17 -10 -10 -4 -19 13
A>rv:appoint!	16 -14 -10 -10 -11 -17
A>rv:argu	-3 13 -15 -12 -13 -17
A>rv:arriv	-23 26 -24 -13 -23 -22
A>rv:ask	-16 6 -12 -4 -5 -3
A>rv:ask!	11 -17 -19 -19 -16 -5
A>rv:at	-22 26 -16 -12 -15 -21
A>rv:attend	-10 9 -29 -11 -33 1
A>rv:attend!	-16 -12 -14 -6 16 -9
A>rv:ban	-17 -8 7 -11 -16 4
A>rv:beg	-23 12 -21 -19 -20 -2
A>rv:blame	-2 2 3 -15 -18 -18
A>rv:boo	-15 12 -8 -3 -13 -3
A>rv:book	-23 5 -22 -15 -23 15
A>rv:bought	-22 22 -19 -18 -11 -19
A>rv:bow	-17 18 -17 -10 -16 -17
A>rv:boycot	-17 -17 -12 -4 -16 17
A>rv:breath	11 -12 -11 -10 -8 -7
A>rv:brief	-23 24 -23 -14 -19 -19
A>rv:bring	-10 24 -24 -10 -17 -16
A>rv:broke	-12 -17 17 -13 -17 -16
A>rv:brought	1 16 -40 -10 -26 -28
A>rv:call	-6 8 -26 -16 -37 9
A>rv:call!	-21 -12 -10 -3 21 -22
A>rv:came	-25 12 -38 -6 -4 3
A>rv:came!	6 -8 -10 -8 -21 7
A>rv:cancel	-18 -26 10 -12 12 -14
A>rv:carri	-21 22 -15 -9 -14 -16
A>rv:celebr	-12 -15 14 -10 -12 -13
A>rv:chair	-7 -13 18 -16 -24 -34
A>rv:chang	-12 12 -12 -2 -7 -8
A>rv:charg!	16 -11 -14 -18 -12 -15
A>rv:cheer	-17 17 -12 -13 -15 -16
A>rv:cite	-5 7 -26 -14 -19 5
A>rv:clash	-16 16 -13 -7 -13 -13
A>rv:come	-19 12 -13 6 4 -32
A>rv:compar	-17 21 -10 -4 -12 -20
A>rv:confirm	-20 9 -2 -11 -20 -24
A>rv:connect	-9 14 -7 -8 -12 -19
A>rv:correct	-14 19 -17 -9 -12 -13
A>rv:cost	14 -15 4 -8 -8 -8
A>rv:count	-5 15 -23 -12 -18 -22
A>rv:cross	-17 20 -14 -6 -12 -22
A>rv:cut	-21 4 0 -16 -19 -19
A>rv:decid	-14 -16 13 -5 -5 -12
A>rv:decid!	-18 -3 -3 11 -1 -5
A>rv:declin	6 -14 -1 -20 -17 -2
A>rv:defend	-15 18 -21 -14 -17 -15
A>rv:delai	-5 -7 -5 -2 -12 11
A>rv:demand	3 6 -17 -14 -14 -16
A>rv:demonstr	15 -15 -11 -11 -16 -15
A>rv:deni	6 7 -14 -9 -8 -8
A>rv:deputis	-10 -14 -12 -11 13 -13
A>rv:describ	-11 12 -13 -9 -10 -12
A>rv:diall	-21 22 -18 0 -19 -21
A>rv:dine	-13 17 -18 -8 -13 -17
A>rv:doubt	13 -13 -13 -13 -10 -11
A>rv:drew	-23 -1 12 -13 -17 -15
A>rv:drown	16 -15 -15 -11 -14 -16
A>rv:end	14 -13 -7 -1 -4 -14
A>rv:endors	12 -12 -10 -10 -9 -14
A>rv:entertain	-14 -16 15 -11 -14 -11
A>rv:excus	-13 -17 -18 -3 -15 22
A>rv:expect	11 -4 -3 -29 -42 -21
A>rv:explain	-15 4 -9 -12 -13 3
A>rv:face	-10 -5 7 -4 -5 -13
A>rv:fail	-13 -14 -11 -6 -12 13
A>rv:fell	10 3 -16 -15 -19 -21
A>rv:fetch	12 -11 -12 -11 -9 -12
A>rv:flew	22 -20 -14 -12 -16 -21
A>rv:fly	-8 12 -11 -7 -12 -13
A>rv:follow	-2 10 -25 -18 -22 -7
A>rv:found	18 -19 -31 -20 -25 1
A>rv:found!	-12 -4 -3 -2 -6 11
A>rv:freed	12 -12 -8 -8 -12 -12
A>rv:gave	2 -3 -5 -2 -28 -33
A>rv:gavel	-16 -18 18 -10 -18 -19
A>rv:get	-15 21 -21 -7 -11 -16
A>rv:give	20 -20 -17 -12 -16 -12
A>rv:go	-16 23 -22 -12 -19 -22
A>rv:got	-24 23 -32 2 -26 3
A>rv:ground	-9 -5 -5 -1 -13 9
A>rv:hand	2 -14 -7 -21 15 -31
A>rv:head	-14 18 -19 -11 -14 -16
A>rv:hear	-12 -13 -15 -3 -5 13
A>rv:hear!	-10 -12 -9 -2 -5 10
A>rv:heard	2 -6 7 -19 -20 -18
A>rv:held	-12 11 -4 -8 -19 -22
A>rv:help	-12 15 -14 -12 -14 -17
A>rv:hide	-26 -8 -15 -6 -10 12
A>rv:hope	-3 -20 21 -18 -18 -20
A>rv:host	-8 -14 14 -3 -9 -7
A>rv:injur	-13 -10 -9 -9 -15 13
A>rv:insist	-18 7 3 -8 -13 -15
A>rv:intend	-11 -18 -17 -15 -15 17
A>rv:invit	0 -22 3 10 -24 -13
A>rv:invit!	9 -5 -4 -18 -3 -16
A>rv:join	-30 5 7 -20 -30 -36
A>rv:kept	-18 -20 13 12 -32 -5
A>rv:kill	18 -20 -13 -15 -13 -17
A>rv:know	13 -12 -12 -12 -11 -12
A>rv:laid	-14 -3 -11 -6 -18 12
A>rv:land	-20 22 -17 -16 -23 -22
A>rv:launch	11 -11 -9 -6 -7 -13
A>rv:lead	-12 18 -20 -14 -17 -15
A>rv:leak	-9 11 -11 -3 -10 -14
A>rv:learn	11 -5 -22 -13 -16 -24
A>rv:leav	15 -23 -15 -16 15 -28
A>rv:leav!	-11 13 -6 -10 -12 -13
A>rv:led	-30 8 -4 -21 -19 -20
A>rv:left	-2 -10 1 -15 6 -27
A>rv:lent	7 -9 5 -19 -23 -25
A>rv:let	-4 -2 0 -22 -7 0
A>rv:let!	12 -5 -3 -2 -2 -16
A>rv:list	-18 20 -21 -11 -15 -18
A>rv:listen	5 6 -8 -22 -22 -21
A>rv:look	-4 11 -19 -9 -14 -18
A>rv:lost	-5 0 -7 -19 -24 3
A>rv:made	-6 7 -5 -15 -18 -20
A>rv:meant!	-15 -22 -10 -9 17 -15
A>rv:mention!	24 -18 -15 -16 -24 -24
A>rv:met	17 -3 -13 -12 -12 -17
A>rv:miss	4 -13 -26 -14 -30 14
A>rv:moder	-10 -12 13 -4 -6 -9
A>rv:move	2 3 -20 -9 -15 -3
A>rv:name	-3 4 -16 -14 -2 -1
A>rv:need	19 -15 -22 -8 -15 -16
A>rv:note	-6 10 -19 -10 -17 -17
A>rv:object	-18 17 -10 -8 -8 -9
A>rv:offer	8 -23 16 -23 -25 -29
A>rv:open	-1 -7 7 -24 -19 -26
A>rv:oppos	-13 16 -15 -8 -10 -12
A>rv:own	6 -17 0 -9 -10 -1
A>rv:pack	-18 19 -17 -14 -18 -17
A>rv:pai	-16 -18 17 -13 -17 -11
A>rv:pass	12 -7 -5 -4 -10 -17
A>rv:patch	-16 -11 -10 -7 -10 14
A>rv:patch!	-9 -17 -8 -5 -11 12
A>rv:plai	10 -7 -15 -8 -6 -7
A>rv:plead	-19 -14 -17 -8 -16 17
A>rv:pledg	-14 15 -14 -8 -13 -13
A>rv:post	-15 -15 -12 -11 -12 14
A>rv:pour	-10 16 -19 -7 -8 -9
A>rv:prais	14 -26 11 -17 -21 -20
A>rv:preach	-9 12 -9 -4 -12 -13
A>rv:predict	13 -14 -12 -8 -10 -8
A>rv:present	-25 24 -20 -9 -13 -13
A>rv:presid	-35 -22 33 -14 -18 -21
A>rv:print	21 -25 -12 -15 -17 -16
A>rv:produc	5 2 -10 -11 -13 -13
A>rv:promis	-6 -6 9 -24 -29 -20
A>rv:pronounc	-11 12 -13 -9 -8 -10
A>rv:protest	16 -14 -6 -6 -6 -20
A>rv:provid	-18 0 6 -16 -18 -19
A>rv:put	6 -4 5 -21 -30 -29
A>rv:question	-21 3 8 -14 -20 -14
A>rv:quot	11 1 -6 -4 -15 -17
A>rv:ran	-9 11 -9 -6 -9 -13
A>rv:re-elect	-16 -16 16 -14 -15 -16
A>rv:reach	0 -19 -15 -13 -17 10
A>rv:reach!	7 -12 -6 -4 -16 -5
A>rv:read	-34 5 6 -1 -1 -36
A>rv:recal	10 -30 -13 -10 -27 1
A>rv:receiv	-1 -17 8 -5 -5 -13
A>rv:recit	-17 17 -16 -13 -15 -17
A>rv:recommend	13 -2 -19 -21 -24 -21
A>rv:recov	5 -15 -21 -19 4 -6
A>rv:recus	-11 -8 -14 -14 -14 11
A>rv:refus	-1 -22 -2 -6 -12 12
A>rv:regret	14 -15 -13 -10 -11 -11
A>rv:reject	-15 22 -16 -4 -8 -27
A>rv:remain	8 -24 -11 -9 -23 -3
A>rv:remind	-8 -13 13 -5 -7 -11
A>rv:replac	4 -19 -36 -19 24 -28
A>rv:repli	-13 5 -2 -21 -5 -8
A>rv:repli!	-16 -17 -15 18 -5 -16
A>rv:report	8 -5 -30 -11 7 -23
A>rv:repres	-18 -23 -16 -10 24 -19
A>rv:resign	13 -12 -17 -5 -7 -7
A>rv:return	12 -10 -11 -10 -12 -15
A>rv:rise!	-13 13 -10 -8 -8 -14
A>rv:sai	3 -9 5 -18 -22 -5
A>rv:said	1 1 -1 -16 -18 -8
A>rv:sail	-12 13 -12 -5 -16 -12
A>rv:sang	-12 11 -7 -8 -8 -9
A>rv:sat	-34 -9 14 -14 -23 -2
A>rv:saw	5 -33 20 -16 -22 -2
A>rv:score	13 -13 -10 -12 -11 -13
A>rv:seat	-22 -27 14 -14 -17 18
A>rv:see	16 -22 -8 -15 -15 1
A>rv:see!	-10 -8 -11 -5 -14 11
A>rv:sell	6 0 -15 -7 -11 -17
A>rv:send	-16 -21 -24 -25 23 -22
A>rv:sent	-13 -21 -8 7 8 -2
A>rv:sent!	-9 12 -13 -9 -11 -13
A>rv:serv	-25 -10 21 -16 -18 -17
A>rv:set	5 11 -16 -14 -19 -18
A>rv:set!	-27 1 -16 -25 6 -1
A>rv:share	-10 13 -15 -7 -10 -13
A>rv:shook	-20 20 -16 -5 -10 -12
A>rv:show	-21 -2 9 -14 -16 -17
A>rv:show!	-11 -15 -9 -3 -19 14
A>rv:shrug	-8 10 -8 -8 -7 -13
A>rv:sign	-1 -8 6 -11 -3 -22
A>rv:ski	-22 -24 -17 -8 -5 23
A>rv:skip	-17 -14 -16 -7 -15 16
A>rv:slept	-11 12 -13 -9 -12 -11
A>rv:speak	-32 0 -2 9 -30 -11
A>rv:spent	-9 13 -13 -1 -3 -4
A>rv:split	4 -13 -10 -8 -12 2
A>rv:spoke	-10 -1 -11 -15 0 -1
A>rv:stai	-2 1 -5 -13 -4 -9
A>rv:stamp	-19 18 -18 -13 -15 -14
A>rv:stood	-3 -3 3 -24 9 -29
A>rv:stop	5 -23 -18 -17 -20 9
A>rv:summon	-21 -16 -19 -25 -18 22
A>rv:surpris!	19 2 -15 -12 -18 -19
A>rv:swear	10 4 -23 -24 -24 -23
A>rv:tabl	-21 17 -10 -8 -9 -9
A>rv:take	-2 20 -22 -19 -23 -18
A>rv:talk	12 0 0 -9 -10 -23
A>rv:telephon	14 -12 -10 -6 -12 -21
A>rv:test	-16 -21 -18 -16 20 -20
A>rv:testifi	-16 9 -20 -8 2 -19
A>rv:thank	21 -17 -24 -8 -15 -20
A>rv:think	2 -16 -12 10 -15 -14
A>rv:thought	8 -5 -9 -5 -8 -12
A>rv:threaten	14 -13 -12 -11 -11 -14
A>rv:time	-11 12 -15 -4 -7 -10
A>rv:told	-24 -6 -14 2 -11 16
A>rv:told!	20 -17 -9 -2 -26 -19
A>rv:took	-6 1 7 -16 -24 -30
A>rv:translat	-12 11 -2 -13 -14 -16
A>rv:travel	-13 8 -9 -8 -23 7
A>rv:travel!	-13 -15 -7 -5 -20 20
A>rv:tri	-8 12 -15 -8 -12 -9
A>rv:turn	-26 -8 -20 -12 -12 19
A>rv:type	-9 -19 17 -9 -15 -20
A>rv:unpack	-10 13 -16 -7 -11 -8
A>rv:urg	12 -6 -8 -16 -17 -18
A>rv:vote	-50 -5 12 -18 -26 -6
A>rv:wait	4 -2 -8 -19 -26 -4
A>rv:walk	-2 -3 5 -13 -19 -18
A>rv:want	-14 10 1 -16 -21 -29
A>rv:want!	-22 -11 -9 -2 -11 19
A>rv:warn	14 -12 -13 -7 -12 -14
A>rv:watch	6 -20 -20 -14 -18 2
A>rv:welcom	16 2 -19 -13 -17 -21
A>rv:went	-23 2 -1 8 -28 -8
A>rv:wept	-2 12 -22 -16 -18 -20
A>rv:wore	-10 13 -14 -7 -11 -11
A>rv:write	13 -13 -6 -3 -10 -14
A>rv:wrote	8 1 -29 -14 -16 -6
A>rvo:abstain .	-17 17 -15 -11 -11 -18
A>rvo:accept ,	-13 12 -6 -3 -5 -11
A>rvo:accept .	-12 17 -16 -10 -8 -14
A>rvo:accept ;	-7 20 -10 -3 -5 -4
A>rvo:accompani him	-14 15 -16 -11 -13 -14
A>rvo:accus them	12 -13 -7 -4 -6 -9
A>rvo:acknowledg the	-10 -11 -15 12 -5 -10
A>rvo:act on	11 -9 -14 -5 -10 -12
A>rvo:adjourn after	-19 -19 19 -13 -15 -22
A>rvo:adjourn until	18 -15 -21 -8 -11 -15
A>rvo:admit .	-19 -19 -13 -9 -12 19
A>rvo:admit the	-5 13 -15 -7 -18 -11
A>rvo:advis .	13 -12 -12 -10 -13 -13
A>rvo:agre .	25 -25 -25 -12 -14 -20
A>rvo:agre at	-11 16 -6 0 -1 -12
A>rvo:agre on	-41 -8 11 -11 -8 -8
A>rvo:agre to	-27 10 -5 -12 -14 -19
A>rvo:agre with	-22 19 -19 -10 -10 -9
A>rvo:announc but	-23 -14 -24 -16 22 -25
A>rvo:announc it	-15 -18 16 -8 -19 -12
A>rvo:announc the	14 -12 -17 -5 -14 -9
A>rvo:answer .	-25 10 -24 17 -8 -21
A>rvo:answer <quote>	14 -15 -9 -9 -3 -8
A>rvo:answer call	19 -13 -10 -24 -2 -14
A>rvo:answer for	14 -7 -28 -21 -8 -15
A>rvo:answer question	-32 28 -10 -6 -2 -18
A>rvo:answer that	-20 15 -9 -13 -8 -13
A>rvo:apologis for	-15 -20 18 -10 -11 -10
A>rvo:apologis on	-6 21 -23 -4 -10 -10
A>rvo:appeal .	12 -7 -8 -8 -11 -20
A>rvo:appear .	-14 -8 -10 -4 -12 10
A>rvo:appear ;	-7 -14 -2 0 -13 13
A>rvo:appear in	-19 -14 16 -9 -13 -13
A>rvo:appear nowher	12 -11 -14 -8 -9 -8
A>rvo:appoint ,	16 -14 -10 -10 -11 -17
A>rvo:argu for	2 5 -9 -4 -7 -14
A>rvo:arriv as	-18 17 -14 -8 -15 -15
A>rvo:arriv onli	-12 14 -12 -5 -14 -15
A>rvo:ask .	5 -28 -27 21 -21 -8
A>rvo:ask <person>	-9 -9 8 -9 10 -20
A>rvo:ask about	-16 17 -17 -10 -6 -13
A>rvo:ask all	13 -13 -14 -11 -10 -9
A>rvo:ask and	-25 -13 -9 7 -6 10
A>rvo:ask by	-18 8 -17 -2 -15 -26
A>rvo:ask eleven	-14 -20 19 -10 -3 -9
A>rvo:ask for	6 10 -11 -17 -17 -35
A>rvo:ask how	-13 16 -11 -4 -2 -13
A>rvo:ask if	-20 5 -19 -12 -4 9
A>rvo:ask that	-13 13 -14 -10 -5 -10
A>rvo:ask the	-13 -6 17 -19 -10 -11
A>rvo:ask to	-38 5 -30 10 -30 2
A>rvo:ask too	-29 -29 -29 9 -17 14
A>rvo:ask when	-16 22 -22 -12 -5 -14
A>rvo:ask who	2 13 -33 -26 -21 -29
A>rvo:ask why	-27 7 0 -20 -14 -22
A>rvo:at from	-13 15 -15 -5 -9 -13
A>rvo:at hi	-12 12 -6 -7 -8 -10
A>rvo:attend ,	-11 19 -18 -5 -20 -19
A>rvo:attend .	-2 14 -16 -7 -19 -29
A>rvo:attend ;	-16 -12 -14 -6 16 -9
A>rvo:attend and	-9 -13 -10 -2 -4 13
A>rvo:attend becaus	-12 -7 -5 -2 -15 13
A>rvo:ban from	-11 -4 -7 -6 -13 9
A>rvo:ban weapon	-12 -7 11 -7 -6 -11
A>rvo:beg both	-14 19 -15 -12 -14 -20
A>rvo:beg off	-17 -16 -14 -14 -12 18
A>rvo:blame <person>	-12 16 -21 -9 -8 -9
A>rvo:blame the	-3 0 2 -13 -16 -13
A>rvo:boo .	-15 12 -8 -3 -13 -3
A>rvo:book room	-13 16 -13 -11 -16 -20
A>rvo:book the	-18 -23 -17 -10 -16 20
A>rvo:bow .	-17 18 -17 -10 -16 -17
A>rvo:boycot it	-17 -17 -12 -4 -16 17
A>rvo:breath again	11 -12 -11 -10 -8 -7
A>rvo:brief ;	-16 15 -13 -9 -14 -13
A>rvo:brief the	-14 13 -12 -7 -8 -9
A>rvo:bring the	-8 18 -20 -5 -7 -8
A>rvo:broke the	-12 -17 17 -13 -17 -16
A>rvo:brought a	-25 29 -29 -11 -25 -18
A>rvo:brought an	-19 14 -8 -3 -10 -7
A>rvo:brought it	18 -18 -3 0 -1 -20
A>rvo:brought the	-14 22 -23 -5 -8 -7
A>rvo:call for	21 -21 -21 -6 -11 -22
A>rvo:call from	-21 -12 -10 -3 21 -22
A>rvo:call in	-24 27 -27 -9 -24 -27
A>rvo:call it	-8 -8 -36 -13 -18 13
A>rvo:call the	6 -1 -35 -12 -21 3
A>rvo:call them	-16 17 -18 -4 -10 -20
A>rvo:call to	-8 -18 -5 -2 -7 11
A>rvo:came ,	-14 14 -10 -6 -10 -10
A>rvo:came ;	-7 12 -11 -8 -20 -21
A>rvo:came as	-16 -22 -18 -13 -17 22
A>rvo:came by	-13 20 -10 -4 -19 -22
A>rvo:came for	-13 15 -12 -5 -11 -15
A>rvo:came in	-16 21 -28 -9 -19 -20
A>rvo:came nor	-18 -7 -9 -6 -20 10
A>rvo:came then	-13 19 -14 -3 -12 -19
A>rvo:came with	-6 16 -17 -5 -11 -16
A>rvo:cancel <date>	-14 -17 -14 -6 16 -16
A>rvo:cancel them	-12 -16 13 -7 -15 -10
A>rvo:carri <number>	-10 14 -13 -1 -3 -6
A>rvo:carri a	-13 12 -12 -7 -9 -10
A>rvo:celebr the	-12 -15 14 -10 -12 -13
A>rvo:chair .	-33 -1 17 -9 -20 -21
A>rvo:chair ;	-12 -15 16 -2 -7 -19
A>rvo:chair it	-14 -12 13 -10 -9 -11
A>rvo:chang tabl	-12 12 -12 -2 -7 -8
A>rvo:charg .	16 -11 -14 -18 -12 -15
A>rvo:cheer .	-17 17 -12 -13 -15 -16
A>rvo:cite <quote>	-16 17 -15 -10 -14 -19
A>rvo:cite the	6 0 -16 -8 -10 0
A>rvo:clash over	-16 16 -13 -7 -13 -13
A>rvo:come ,	-12 21 -19 -26 -20 -6
A>rvo:come .	-2 -18 1 -7 -14 5
A>rvo:come ;	-19 8 -52 -14 11 -27
A>rvo:come for	-7 15 -14 -14 -11 -16
A>rvo:come from	-10 19 -19 -5 -15 -12
A>rvo:come hang	-14 -14 -12 14 -14 -13
A>rvo:come in	-13 -15 15 -3 -4 -14
A>rvo:come to	-1 15 -7 -1 -1 -13
A>rvo:compar <number>	-17 21 -10 -4 -12 -20
A>rvo:confirm .	-12 31 -27 -5 -14 -9
A>rvo:confirm ;	-5 22 -19 -3 -9 -11
A>rvo:confirm that	-11 23 -23 -8 -10 -14
A>rvo:confirm thei	-14 -8 9 -9 -11 -17
A>rvo:connect by	-9 14 -7 -8 -12 -19
A>rvo:correct within	-11 15 -14 -3 -6 -8
A>rvo:cost the	15 -16 -11 -8 -8 -8
A>rvo:count bean	-12 12 -12 -8 -10 -11
A>rvo:count head	-14 14 -15 -9 -12 -10
A>rvo:count the	-1 7 -9 -6 -11 -14
A>rvo:cross into	-10 11 -6 -4 -2 -18
A>rvo:cross the	-13 15 -11 -3 -11 -11
A>rvo:cut short	-19 -5 8 -10 -12 -16
A>rvo:cut the	-11 19 -24 -12 -14 -13
A>rvo:decid that	-14 -16 13 -5 -5 -12
A>rvo:decid whether	-18 -3 -3 11 -1 -5
A>rvo:declin ,	18 -14 -20 -4 -9 -13
A>rvo:declin an	-14 -5 -9 -7 -1 9
A>rvo:declin to	5 -4 2 -7 -16 -10
A>rvo:defend it	-10 12 -15 -8 -10 -10
A>rvo:defend the	-10 12 -14 -9 -12 -13
A>rvo:delai by	-5 -7 -5 -2 -12 11
A>rvo:demand an	18 -20 -13 -10 -11 -11
A>rvo:demand it	-16 11 -10 -5 -3 -9
A>rvo:demonstr outsid	15 -15 -11 -11 -16 -15
A>rvo:deputis for	-10 -14 -12 -11 13 -13
A>rvo:describ the	-11 12 -13 -9 -10 -12
A>rvo:diall in	-21 22 -18 0 -19 -21
A>rvo:dine with	-13 17 -18 -8 -13 -17
A>rvo:doubt that	13 -13 -13 -13 -10 -11
A>rvo:drew it	-15 14 -14 -6 -9 -8
A>rvo:drew ship	-16 -17 16 -10 -13 -12
A>rvo:end where	14 -13 -7 -1 -4 -14
A>rvo:endors <person>	12 -12 -10 -10 -9 -14
A>rvo:entertain <person>	-14 -16 15 -11 -14 -11
A>rvo:excus .	-6 -11 -12 -2 -10 12
A>rvo:expect ,	15 -15 -5 0 -1 -5
A>rvo:expect .	-34 25 -38 -15 0 -24
A>rvo:expect <person>	-18 -14 16 -10 -11 -11
A>rvo:expect <quote>	-14 -12 14 -6 -8 -11
A>rvo:expect a	13 -15 -14 -3 -5 -6
A>rvo:expect but	-18 -17 -11 -11 -14 17
A>rvo:expect him	12 -14 -7 -3 -4 -5
A>rvo:expect imam	-13 -15 14 -9 -8 -12
A>rvo:expect no	14 -10 -9 -8 -2 -7
A>rvo:expect price	18 -17 -21 -6 -11 -11
A>rvo:expect snow	20 -10 -23 -5 -4 -8
A>rvo:expect to	20 -5 -27 -19 -26 -28
A>rvo:explain the	-15 12 -8 -12 -11 -15
A>rvo:face each	-5 13 -9 -1 -3 -10
A>rvo:face steel	-7 -13 12 -4 -4 -6
A>rvo:fail to	-13 -14 -11 -6 -12 13
A>rvo:fell in	14 -4 -13 -9 -14 -16
A>rvo:fell silent	-14 13 -10 -10 -11 -13
A>rvo:fetch neither	12 -11 -12 -11 -9 -12
A>rvo:flew home	15 -14 -8 -7 -7 -16
A>rvo:flew in	15 -16 -11 -6 -13 -12
A>rvo:fly to	-8 12 -11 -7 -12 -13
A>rvo:follow .	-22 21 -16 -14 -16 -22
A>rvo:follow <person>	-12 15 -8 -2 -4 -15
A>rvo:follow her	-13 15 -8 -2 -4 -15
A>rvo:follow it	24 -25 -19 -12 -9 -23
A>rvo:follow the	-12 -16 -9 -5 -5 13
A>rvo:found .	-12 -4 -3 -2 -6 11
A>rvo:found <number>	2 10 -19 -15 -16 -23
A>rvo:found a	-17 -10 -9 -4 -7 13
A>rvo:found out	20 -17 -17 -7 -12 -23
A>rvo:found the	14 -13 -11 -8 -11 -14
A>rvo:freed week	12 -12 -8 -8 -12 -12
A>rvo:gave <person>	3 14 -24 -14 -9 -11
A>rvo:gave a	-18 -22 20 -7 -7 -11
A>rvo:gave each	-19 -14 16 -2 -8 -8
A>rvo:gave evid	-13 15 -15 -9 -5 -7
A>rvo:gave her	-13 17 -16 -5 -3 -6
A>rvo:gave it	-15 19 -15 -7 -4 -8
A>rvo:gave no	3 -28 -3 7 -15 -19
A>rvo:gave parent	-13 -16 16 -9 -4 -7
A>rvo:gave the	1 7 -14 -17 -18 -16
A>rvo:gave them	-12 -16 15 -9 -6 -6
A>rvo:gavel it	-16 -18 18 -10 -18 -19
A>rvo:get ten	-14 20 -22 -7 -11 -16
A>rvo:give the	20 -20 -16 -10 -12 -10
A>rvo:go ;	-10 15 -14 -4 -17 -17
A>rvo:go alon	-3 13 -13 0 0 -2
A>rvo:go along	-12 15 -6 -10 -11 -18
A>rvo:got <number>	-8 14 -16 -9 -8 -16
A>rvo:got a	-14 19 -18 -10 -9 -15
A>rvo:got as	-15 21 -23 -15 -17 -20
A>rvo:got no	-12 -19 -11 -11 -13 15
A>rvo:ground by	-9 -5 -5 -1 -13 9
A>rvo:hand <person>	-1 -2 0 -8 -15 -14
A>rvo:hand her	1 5 -16 -5 -13 -15
A>rvo:hand out	14 -16 -2 -5 -11 -10
A>rvo:hand over	-14 14 -14 -4 -13 -10
A>rvo:hand the	-21 -22 -22 -15 22 -21
A>rvo:head the	-14 18 -19 -11 -14 -16
A>rvo:hear it	-13 -20 -18 -5 -8 16
A>rvo:heard noth	13 -10 -12 -12 -8 -15
A>rvo:heard of	-20 18 -20 -10 -10 -4
A>rvo:heard the	14 -14 -12 -8 -8 -12
A>rvo:held out	-28 27 -22 -2 -6 -15
A>rvo:held the	-20 0 5 -6 -13 -10
A>rvo:held up	6 1 -18 -4 -12 -12
A>rvo:help from	-12 15 -14 -12 -14 -17
A>rvo:hide .	-26 -8 -15 -6 -10 12
A>rvo:hope for	9 -28 14 -14 -15 -14
A>rvo:hope to	-21 -1 14 -10 -9 -14
A>rvo:host ;	-8 -14 14 -3 -9 -7
A>rvo:injur and	-13 -10 -9 -9 -15 13
A>rvo:insist that	-14 13 -11 -5 -8 -12
A>rvo:intend to	-11 -18 -17 -15 -15 17
A>rvo:invit .	-3 -8 -14 15 -7 -23
A>rvo:invit ;	-12 -10 -5 13 -5 -16
A>rvo:invit all	-13 -7 14 -13 -6 -15
A>rvo:invit and	-11 -5 -3 14 -6 -15
A>rvo:invit as	25 -7 -8 -27 -3 -16
A>rvo:invit but	-18 -11 -9 17 -10 -25
A>rvo:invit to	-21 -12 -11 20 -12 -23
A>rvo:invit too	-12 -4 -5 -17 -14 15
A>rvo:join by	-21 -16 18 -5 -19 -31
A>rvo:join the	-11 19 -21 -3 -20 -11
A>rvo:join them	-19 25 -27 -20 -15 -20
A>rvo:kept awai	-13 -18 -15 -5 -17 18
A>rvo:kept for	-15 -10 -20 18 -11 -20
A>rvo:kept it	13 -13 -13 -4 -2 -5
A>rvo:kept out	-13 -12 -9 -12 -16 13
A>rvo:kept the	-5 15 5 -20 -11 -19
A>rvo:kept them	-11 -15 16 -11 -14 -19
A>rvo:kept two	-11 -5 10 -6 -6 -16
A>rvo:kill at	18 -20 -13 -15 -13 -17
A>rvo:know of	13 -12 -12 -12 -11 -12
A>rvo:laid up	-13 -14 -7 -4 -17 14
A>rvo:land ;	-13 13 -14 -11 -11 -12
A>rvo:land in	-14 16 -11 -10 -17 -16
A>rvo:launch a	11 -11 -9 -6 -7 -13
A>rvo:lead the	-12 18 -20 -14 -17 -15
A>rvo:leak .	-9 11 -11 -3 -10 -14
A>rvo:learn of	11 -5 -22 -13 -16 -24
A>rvo:leav ,	-14 -19 -11 -9 18 -13
A>rvo:leav .	21 -10 -8 -8 -3 -26
A>rvo:leav it	-12 -10 -5 -6 11 -7
A>rvo:leav to	-11 13 -6 -10 -12 -13
A>rvo:led for	-15 19 -19 -11 -7 -11
A>rvo:led the	-26 1 2 -16 -17 -17
A>rvo:left .	-10 11 2 -1 -18 -8
A>rvo:left after	-14 15 -15 -4 -18 -11
A>rvo:left at	-12 13 -11 -7 -16 -11
A>rvo:left the	9 -19 -4 -6 6 -11
A>rvo:left to	18 -18 -7 -2 -13 -6
A>rvo:left without	-13 2 6 -13 -22 -13
A>rvo:lent the	9 4 -27 -12 -18 -19
A>rvo:lent them	-12 -12 12 -5 -7 -7
A>rvo:let <person>	-10 15 -21 -3 7 -8
A>rvo:let ambassador	21 -14 -23 -7 -21 -15
A>rvo:let everyon	-12 -15 14 -5 -10 -14
A>rvo:let hi	-15 -4 -12 -8 7 -11
A>rvo:let it	-18 -13 -15 -11 -16 18
A>rvo:let near	12 -5 -3 -2 -2 -16
A>rvo:let the	-18 -17 17 -11 -16 -14
A>rvo:let two	-15 -11 13 -3 -10 -11
A>rvo:list as	-18 20 -21 -11 -15 -18
A>rvo:listen .	-15 15 -2 -2 -4 -7
A>rvo:listen and	-4 16 -2 -4 -1 -15
A>rvo:listen for	-10 16 -16 -6 -4 -5
A>rvo:listen in	-20 15 -20 -15 -16 -3
A>rvo:listen through	13 -12 -10 -8 -6 -17
A>rvo:look at	-19 19 -17 -8 -11 -14
A>rvo:lost hi	-4 -5 -2 -16 -17 4
A>rvo:made a	-10 12 -14 -7 -10 -9
A>rvo:made the	-3 1 -1 -12 -14 -17
A>rvo:meant to	-15 -22 -10 -9 17 -15
A>rvo:mention .	18 -14 -10 -12 -16 -18
A>rvo:mention by	13 -8 -9 -9 -16 -13
A>rvo:met report	17 -18 -15 -12 -13 -15
A>rvo:miss :	-8 -9 -15 -1 -19 14
A>rvo:miss a	-18 -14 -8 -5 -13 16
A>rvo:miss for	11 -12 -8 -9 -6 -12
A>rvo:miss her	-9 -16 -7 -2 -7 12
A>rvo:moder .	-10 -12 13 -4 -6 -9
A>rvo:move abroad	13 -11 -8 -6 -4 -17
A>rvo:move hous	-6 6 -11 -4 -13 -1
A>rvo:name ,	-9 1 -17 -4 -7 9
A>rvo:name a	-9 14 -14 -2 -2 -4
A>rvo:name him	-19 18 -17 -11 -16 -10
A>rvo:need for	10 -8 -15 -3 -9 -4
A>rvo:need ten	19 -17 -17 -8 -10 -13
A>rvo:note down	-15 15 -16 -8 -15 -15
A>rvo:object eleven	-14 13 -5 -3 -3 -5
A>rvo:offer <number>	-14 -1 3 -5 -7 -12
A>rvo:offer <person>	-13 -5 9 -9 -8 -9
A>rvo:offer forti	-15 18 -18 -5 -4 -9
A>rvo:offer them	-21 -16 18 -8 -13 -12
A>rvo:offer to	6 -18 8 -16 -16 -16
A>rvo:open a	-15 14 -13 -13 -4 -8
A>rvo:open it	-15 -17 15 3 -11 -15
A>rvo:open the	-18 -17 19 -8 -10 -13
A>rvo:open with	-7 -13 13 -2 -2 -4
A>rvo:oppos the	-13 16 -15 -8 -10 -12
A>rvo:pack ;	-18 19 -17 -14 -18 -17
A>rvo:pai for	-14 -17 17 -13 -16 -19
A>rvo:pass awai	12 -7 -5 -4 -10 -17
A>rvo:patch in	-19 -20 -11 -10 -17 19
A>rvo:plai to	14 -14 -12 -4 -4 -6
A>rvo:plead ill	-12 -9 -8 -4 -8 10
A>rvo:pledg new	-14 15 -14 -8 -13 -13
A>rvo:post a	-15 -15 -12 -11 -12 14
A>rvo:pour the	-10 16 -19 -7 -8 -9
A>rvo:prais <quote>	3 -22 17 -12 -17 -18
A>rvo:prais the	14 -13 -20 -10 -10 -9
A>rvo:preach ;	-9 12 -9 -4 -12 -13
A>rvo:predict as	13 -14 -12 -8 -10 -8
A>rvo:present a	-7 14 -10 -2 -3 -6
A>rvo:present the	-11 16 -12 -4 -11 -8
A>rvo:present troop	-19 19 -11 -5 -6 -5
A>rvo:presid .	-26 -9 19 -13 -13 -14
A>rvo:presid ;	-22 -22 25 -11 -12 -16
A>rvo:print the	21 -25 -12 -15 -17 -16
A>rvo:produc a	12 -12 -6 -8 -7 -9
A>rvo:promis .	-7 13 -14 -2 -1 -4
A>rvo:promis <person>	-16 -17 17 -8 -12 -10
A>rvo:promis a	-22 -6 11 -11 -11 -17
A>rvo:promis an	-19 22 -22 -7 -9 -15
A>rvo:promis him	-17 -16 17 -8 -12 -10
A>rvo:promis journalist	13 -10 -18 -4 -7 -8
A>rvo:promis more	-14 -11 12 -2 -4 -6
A>rvo:promis noth	11 -8 -16 -6 -1 -12
A>rvo:promis the	8 -15 -14 -7 -10 5
A>rvo:promis to	-26 32 -30 -16 -11 -30
A>rvo:pronounc the	-11 12 -13 -9 -8 -10
A>rvo:protest outsid	12 -10 -4 -5 -4 -16
A>rvo:provid the	-18 0 6 -16 -18 -19
A>rvo:put a	-23 -2 5 -13 -14 -15
A>rvo:put besid	-9 14 -16 -5 -18 -15
A>rvo:put it	-20 21 -16 -7 -8 -15
A>rvo:put the	15 -14 -11 -5 -3 -9
A>rvo:put their	-2 -16 18 -10 -16 -16
A>rvo:question <person>	-11 14 -18 -7 -10 -12
A>rvo:question her	-12 14 -17 -7 -9 -12
A>rvo:question shipyard	-8 -18 16 -4 -8 -10
A>rvo:quot forti	13 -6 -5 -3 -16 -14
A>rvo:ran in	-9 11 -9 -6 -9 -13
A>rvo:re-elect with	-16 -16 16 -14 -15 -16
A>rvo:reach .	-16 -12 -6 -4 -15 15
A>rvo:reach ;	15 -1 -2 0 -2 -15
A>rvo:reach the	-13 -14 -12 -9 -14 14
A>rvo:read <number>	-7 11 -14 -6 -7 -6
A>rvo:read aloud	11 3 -19 -11 -6 -9
A>rvo:read hi	-28 -9 10 -9 11 -18
A>rvo:read out	-24 7 3 -16 -15 -14
A>rvo:read the	-22 1 3 2 -21 -18
A>rvo:recal <date>	-23 -18 -7 -5 -17 22
A>rvo:recal in	22 -18 -10 -7 -18 -24
A>rvo:receiv him	-13 -14 14 -3 -3 -7
A>rvo:recit ;	-17 17 -16 -13 -15 -17
A>rvo:recommend a	19 -21 -12 -15 -18 -10
A>rvo:recommend it	-20 18 -14 -12 -13 -19
A>rvo:recov at	19 -13 -15 -14 -24 -19
A>rvo:recov from	-23 -9 -11 -9 7 9
A>rvo:recus ,	-11 -8 -14 -14 -14 11
A>rvo:refus ,	-16 -13 -15 -4 -7 14
A>rvo:refus :	-19 -5 -6 -2 -3 18
A>rvo:refus ani	15 -11 -5 -1 -1 -15
A>rvo:refus everi	14 -13 -7 -2 -3 -14
A>rvo:refus the	-20 -10 -16 -3 -3 16
A>rvo:refus to	-12 -9 -10 -3 -7 11
A>rvo:regret that	14 -15 -13 -10 -11 -11
A>rvo:reject the	-12 18 -11 -3 -6 -23
A>rvo:remain at	-11 -15 -5 -2 -9 12
A>rvo:remain in	7 -14 -10 -8 -19 -4
A>rvo:replac as	16 -16 -14 -13 -18 -16
A>rvo:replac by	-10 -17 -24 -4 19 -23
A>rvo:replac for	-15 -12 -14 -7 14 -12
A>rvo:repli ,	-2 19 -19 -1 0 -3
A>rvo:repli .	-15 -23 14 13 -5 -9
A>rvo:repli ye	-13 23 -23 -20 -5 -4
A>rvo:report .	-20 23 -19 -7 -13 -15
A>rvo:report dead	-10 -12 -5 -4 11 -7
A>rvo:report that	-6 12 -12 -2 -13 -12
A>rvo:report to	20 -21 -15 -4 -24 -17
A>rvo:repres by	-18 -23 -16 -10 24 -19
A>rvo:resign .	13 -12 -17 -5 -7 -7
A>rvo:return onli	12 -10 -11 -10 -12 -15
A>rvo:rise .	-13 13 -10 -8 -8 -14
A>rvo:sai ,	16 -8 -10 -3 -12 -15
A>rvo:sai <person>	-10 -3 -19 -12 -6 6
A>rvo:sai he	-18 -3 -23 -14 -17 11
A>rvo:sai it	13 -8 -13 -2 -4 -8
A>rvo:sai no	-3 15 -20 -6 -4 -26
A>rvo:sai noth	-19 -23 22 -7 -6 -26
A>rvo:sai rent	-1 13 -12 0 -1 -2
A>rvo:sai that	23 -17 -28 -5 -10 -20
A>rvo:sai the	2 -8 -13 -5 -10 4
A>rvo:sai thei	10 -7 -4 -2 -1 -13
A>rvo:sai there	16 -12 -14 -3 -4 -15
A>rvo:sai ye	-10 13 -17 -5 -4 -13
A>rvo:said ,	-33 -9 16 -9 -22 11
A>rvo:said .	34 -23 -5 -22 -5 -17
A>rvo:said <person>	4 -4 -16 0 -13 -11
A>rvo:said a	3 6 -27 -10 -18 -24
A>rvo:said from	17 -17 -11 -6 -5 -11
A>rvo:said he	11 -7 -31 -13 -17 -2
A>rvo:said her	-4 8 -15 -7 -7 -17
A>rvo:said hi	-14 -19 -8 -5 -10 16
A>rvo:said in	16 -18 -13 -5 -5 -12
A>rvo:said no	3 -22 -19 -18 -9 10
A>rvo:said nobodi	15 -19 -11 -9 -5 -14
A>rvo:said of	-6 14 -14 0 0 -2
A>rvo:said on	4 -9 10 -4 -8 -24
A>rvo:said outsid	-25 23 -17 -5 -11 -19
A>rvo:said phone	-18 17 -16 -9 -10 -15
A>rvo:said polic	1 5 -13 -6 -9 -16
A>rvo:said she	-5 9 -18 -9 -10 -18
A>rvo:said that	-28 14 -3 -14 3 -19
A>rvo:said the	2 -7 8 -15 -22 -36
A>rvo:said thei	-27 20 -20 -9 -12 -1
A>rvo:said there	12 -13 -9 -5 -2 -8
A>rvo:said through	-9 -13 -10 -2 -4 13
A>rvo:said to	3 5 -21 -13 -26 -25
A>rvo:said ye	-17 21 -20 -7 -14 -23
A>rvo:sail ,	-12 13 -12 -5 -16 -12
A>rvo:sang .	-12 11 -7 -8 -8 -9
A>rvo:sat down	-18 -13 18 -10 -10 -25
A>rvo:sat in	-29 4 -17 -16 -25 9
A>rvo:sat to	-6 19 -10 -2 -6 -8
A>rvo:sat two	-6 25 -2 0 -3 -24
A>rvo:sat with	-8 -13 13 -4 -9 -13
A>rvo:saw more	15 -15 -8 -4 -11 -17
A>rvo:saw the	-28 -31 25 -15 -21 4
A>rvo:score twice	13 -13 -10 -12 -11 -13
A>rvo:seat <person>	-18 -19 19 -8 -12 -13
A>rvo:seat plan	-16 -17 -18 -9 -11 18
A>rvo:see no	13 -12 -12 -10 -10 -15
A>rvo:see nor	-10 -8 -11 -5 -14 11
A>rvo:see the	-12 -15 3 -2 -4 11
A>rvo:sell insur	6 0 -15 -7 -11 -17
A>rvo:send hi	-8 -11 -13 -21 11 -9
A>rvo:send lawyer	-14 -15 -13 -10 15 -18
A>rvo:sent a	5 -18 -42 4 6 -9
A>rvo:sent an	-24 -20 -31 11 12 -11
A>rvo:sent everybodi	-19 4 17 -16 -22 -22
A>rvo:sent flower	15 -17 -11 -14 -13 -16
A>rvo:sent her	-25 -21 -19 -16 8 11
A>rvo:sent hi	-22 -19 -25 -9 21 -16
A>rvo:sent home	-6 15 -15 -17 -18 -13
A>rvo:sent regret	-29 11 -19 -22 -30 1
A>rvo:sent the	-34 -35 -4 7 1 -2
A>rvo:sent them	-13 -12 14 -8 -16 -12
A>rvo:sent tulip	-8 -11 -13 -16 -17 14
A>rvo:serv and	-16 16 -19 -3 -7 -8
A>rvo:serv no	-13 -10 12 -12 -11 -9
A>rvo:serv quinc	-11 -20 16 -3 -4 -10
A>rvo:set foot	-22 -23 -12 -15 7 7
A>rvo:set out	-7 16 -14 -21 -18 -20
A>rvo:set to	-12 15 -14 -12 -17 -15
A>rvo:share a	-10 13 -15 -7 -10 -13
A>rvo:shook hand	-20 20 -16 -5 -10 -12
A>rvo:show ;	-11 -15 -9 -3 -19 14
A>rvo:show slide	-13 16 -17 -4 -8 -16
A>rvo:show them	-7 13 -18 -6 -5 -8
A>rvo:shrug .	-8 10 -8 -8 -7 -13
A>rvo:sign .	20 -16 -3 -7 -9 -18
A>rvo:sign ;	-18 14 -22 -3 6 -11
A>rvo:sign a	-10 -14 14 -4 -6 -6
A>rvo:sign at	-23 26 -18 -6 -15 -8
A>rvo:sign for	-21 -10 11 -9 -15 -13
A>rvo:sign off	-17 0 1 -3 -6 -9
A>rvo:sign the	-10 9 -12 -5 -9 -4
A>rvo:sign under	-16 15 -13 -4 -7 -8
A>rvo:ski .	-22 -24 -17 -8 -5 23
A>rvo:skip the	-17 -14 -16 -7 -15 16
A>rvo:slept ,	-10 11 -12 -9 -12 -10
A>rvo:speak ,	-13 -11 -13 12 -10 -9
A>rvo:speak .	-20 -6 12 -12 -22 -26
A>rvo:speak first	-5 17 -24 -4 -12 -17
A>rvo:speak for	-19 11 -17 -14 -10 2
A>rvo:spent the	-9 13 -13 -1 -3 -4
A>rvo:spoke ,	-6 12 -17 -5 -13 -14
A>rvo:spoke ;	-28 26 -21 -4 -10 -15
A>rvo:spoke about	-15 17 -18 -7 -7 -16
A>rvo:spoke by	-13 24 -20 -2 -5 -17
A>rvo:spoke first	-21 -25 25 -8 -12 -21
A>rvo:spoke for	-32 53 -49 -9 -15 -30
A>rvo:spoke in	0 12 -10 0 -1 -3
A>rvo:spoke of	13 -28 -28 -13 -25 13
A>rvo:spoke onc	-19 19 -17 -7 -8 -14
A>rvo:spoke to	-15 17 -18 -3 -12 -16
A>rvo:stai .	11 2 -28 -6 -21 -23
A>rvo:stai at	5 1 -25 -5 20 -27
A>rvo:stai awai	-15 -27 -13 -5 -35 24
A>rvo:stai behind	-6 -6 -7 -1 -17 10
A>rvo:stai empti	15 -5 -19 -8 -20 -16
A>rvo:stai for	-12 15 -10 -2 -13 -16
A>rvo:stai in	-11 -20 -13 -6 -34 20
A>rvo:stai put	-20 21 -20 -5 -25 -20
A>rvo:stai seat	-21 -21 19 -11 -20 -17
A>rvo:stai to	-23 16 -13 -1 -15 -11
A>rvo:stamp noth	-11 12 -14 -10 -9 -10
A>rvo:stamp the	-15 12 -8 -6 -10 -8
A>rvo:stood between	-21 -24 22 -13 -16 -15
A>rvo:stood by	13 1 -29 -14 -22 -15
A>rvo:stood in	-22 0 -21 -9 17 -20
A>rvo:stood next	-14 17 -18 -7 -12 -11
A>rvo:stop at	-17 -15 -8 -12 -16 17
A>rvo:summon but	-13 -8 -7 -10 -7 9
A>rvo:summon too	-20 -15 -16 -21 -15 19
A>rvo:surpris .	19 2 -15 -12 -18 -19
A>rvo:swear nobodi	-20 18 -13 -13 -14 -13
A>rvo:tabl a	-24 24 -7 -5 -7 -12
A>rvo:take bribe	11 -13 -11 -5 -6 -6
A>rvo:take over	-12 18 -20 -14 -17 -7
A>rvo:take part	-8 15 -15 -3 -10 -9
A>rvo:take the	-10 -14 14 -5 -4 -7
A>rvo:talk ;	-4 15 -4 -3 -4 -19
A>rvo:talk of	14 -15 -9 -8 -8 -11
A>rvo:telephon .	14 -12 -10 -6 -12 -21
A>rvo:test posit	-16 -21 -18 -16 20 -20
A>rvo:testifi .	-8 13 -12 -2 -2 -7
A>rvo:testifi instead	-13 4 -15 -9 3 -17
A>rvo:thank by	15 -21 -13 -4 -8 -15
A>rvo:thank the	6 2 -16 -7 -9 -11
A>rvo:think about	-13 -12 -7 13 -12 -9
A>rvo:thought it	8 -5 -9 -5 -8 -12
A>rvo:threaten to	14 -13 -12 -11 -11 -14
A>rvo:time the	-11 12 -15 -4 -7 -10
A>rvo:told .	7 1 -15 -8 -15 -21
A>rvo:told <date>	17 -9 -5 -2 -19 -20
A>rvo:told <organisation>	7 -13 -12 -3 -10 1
A>rvo:told <person>	-22 -1 -11 17 -16 -10
A>rvo:told a	1 7 -26 -6 -10 -21
A>rvo:told about	-13 -21 -9 -6 -12 18
A>rvo:told analyst	-16 17 -18 -11 -11 -15
A>rvo:told hi	15 -12 -18 -8 -12 -14
A>rvo:told journalist	-16 17 -17 -4 -7 -14
A>rvo:told me	-9 -10 -14 -2 12 -6
A>rvo:told of	-17 7 -17 -8 -19 10
A>rvo:told report	1 -6 -22 -9 -11 9
A>rvo:told the	-10 -18 16 -14 -16 -9
A>rvo:told to	-7 -32 -20 -17 -24 15
A>rvo:took attend	-13 -20 19 -4 -9 -8
A>rvo:took four	14 -14 -15 -5 -8 -7
A>rvo:took her	2 3 -13 -13 -7 -17
A>rvo:took note	-24 23 -20 -6 -8 -8
A>rvo:took part	-12 24 -28 -6 -15 -15
A>rvo:took question	-10 -22 22 -3 -7 -7
A>rvo:took the	-15 2 6 -6 -9 -9
A>rvo:took two	-8 15 -13 -3 -7 -6
A>rvo:took up	13 -14 -12 -5 -9 -10
A>rvo:translat .	-12 11 -2 -13 -14 -16
A>rvo:travel .	-18 -16 -9 -5 -26 20
A>rvo:travel by	-5 10 -7 -6 -11 -17
A>rvo:travel to	-7 -11 -3 -2 -14 13
A>rvo:tri to	-8 12 -15 -8 -12 -9
A>rvo:turn back	-17 -5 -19 -7 -9 11
A>rvo:turn down	-16 -7 -11 -10 -2 13
A>rvo:type on	-9 -19 17 -9 -15 -20
A>rvo:unpack .	-10 13 -16 -7 -11 -8
A>rvo:urg both	18 -17 -20 -9 -11 -13
A>rvo:urg them	-27 6 -1 -12 -11 -12
A>rvo:vote ;	-32 42 -39 -6 -15 -39
A>rvo:vote against	-20 25 -20 -6 -9 -19
A>rvo:vote for	-27 -5 9 -13 -16 -26
A>rvo:vote no	-15 18 -22 -11 -11 -18
A>rvo:vote to	-18 -6 -29 -7 -13 9
A>rvo:vote twice	-15 -16 16 -3 -2 -10
A>rvo:wait .	-16 35 -28 -2 -21 -35
A>rvo:wait ;	-21 11 2 -12 -12 -15
A>rvo:wait at	11 -11 -13 -6 -8 -1
A>rvo:wait in	9 -20 -14 -11 -12 8
A>rvo:wait with	-10 11 -13 -6 -7 -11
A>rvo:walk <person>	-12 -15 14 -9 -9 -10
A>rvo:walk out	1 4 -20 -9 -17 -15
A>rvo:want ,	-22 -11 -9 -2 -11 19
A>rvo:want a	-11 17 -15 -1 -2 -6
A>rvo:want canal	-19 19 -18 -3 -4 -7
A>rvo:want date	-21 20 -14 -3 -5 -6
A>rvo:want it	-19 18 -14 -3 -6 -8
A>rvo:want lower	-22 22 -15 -3 -5 -7
A>rvo:want monei	-2 19 -19 0 0 -2
A>rvo:want rate	16 -16 -17 -7 -11 -15
A>rvo:want ship	-15 15 -15 -4 -5 -6
A>rvo:want the	-16 23 -28 -10 -9 -12
A>rvo:want to	-11 -16 15 -7 -7 -7
A>rvo:watch from	-3 -16 -17 -12 -15 8
A>rvo:watch it	15 -10 -8 -6 -9 -23
A>rvo:welcom the	13 -19 -8 -11 -15 -19
A>rvo:went .	-14 20 -22 -20 -10 -20
A>rvo:went down	16 -17 -13 -10 -6 -10
A>rvo:went first	-10 15 -16 -15 -8 -15
A>rvo:went home	-23 -5 0 -20 -10 8
A>rvo:went instead	-11 18 -16 -16 -13 -15
A>rvo:went on	-13 -19 19 -18 -10 -20
A>rvo:went out	-26 -3 -1 15 -8 -18
A>rvo:went over	-13 17 -20 -14 -7 -14
A>rvo:wept .	-17 16 -15 -10 -10 -14
A>rvo:wept on	14 -15 -8 -8 -7 -9
A>rvo:wore ear	-10 13 -14 -7 -11 -11
A>rvo:write a	13 -13 -6 -3 -10 -14
A>rvo:wrote .	13 -8 -11 0 -3 -8
A>rvo:wrote <person>	14 -14 -9 -2 -4 -12
A>rvo:wrote for	-18 17 -5 -3 -4 -7
A>rvo:wrote the	16 -17 -12 -8 -12 -15
A>title-cue:absent	13 -31 -16 -6 -9 18
A>title-cue:attended	-28 12 0 -14 -16 -17
A>title-cue:background	30 -30 -16 -4 -21 -8
A>title-cue:declined	2 -13 -11 -9 -8 2
A>title-cue:hosted	-9 -38 47 -31 -33 -37
A>title-cue:observer	34 -10 -55 -6 -35 -23
A>title-cue:represented	2 -2 -13 1 3 -46
S>aside-cue:absent	-27 -6 -29 -10 -22 21
S>aside-cue:attended	-32 -10 -7 -17 8 13
S>aside-cue:background	-18 2 -14 -5 -8 7
S>aside-cue:hosted	4 -15 -6 -13 -8 5
S>aside-cue:invited	-20 10 -8 -2 -6 -2
S>aside-cue:observer	14 -14 -14 -1 -3 -9
S>aside-cue:reported	-19 13 -2 -7 -9 -3
S>aside-cue:represented	-25 25 -23 -5 -6 -20
S>aside-does-first:asked	-19 13 -14 -2 -6 1
S>aside-does-first:comes	-13 -2 4 -4 -22 -19
S>aside-does-first:does-there	-25 15 -4 -3 -9 -15
S>aside-does-first:hosts	7 -25 11 -10 -18 -15
S>aside-does-first:says	-29 6 7 -7 -9 -19
S>aside-does-first:will-come	-17 20 -19 -4 -8 -15
S>aside-does:absent-not-come	8 -13 -15 -10 -16 6
S>aside-does:asked	-19 13 -14 -2 -6 1
S>aside-does:comes	-16 -9 1 -5 9 -22
S>aside-does:did	-12 14 -14 -4 -6 -14
S>aside-does:does-there	-27 19 -5 -4 -12 -22
S>aside-does:hindered	-13 -1 -18 -2 -4 5
S>aside-does:hosts	7 -18 7 -10 -19 -16
S>aside-does:is-there	-17 -15 -16 -8 -13 18
S>aside-does:says	-19 13 -4 -7 -9 -2
S>aside-does:will-come	-17 20 -19 -4 -8 -15
S>byline	9 -7 -2 -9 -17 -21
S>does-first:absent-not-come	-12 -16 -22 -9 12 11
S>does-first:asked	-31 -3 8 -1 -5 -35
S>does-first:comes	-23 3 -5 -8 5 -7
S>does-first:did	-5 14 -8 -2 -13 -13
S>does-first:did-not	-4 -13 -14 -8 -5 11
S>does-first:does-there	-17 -5 9 -9 -9 1
S>does-first:elsewhere	-1 1 -17 -6 -19 5
S>does-first:hindered	-20 1 5 -7 -13 -5
S>does-first:hosts	-26 -7 18 -6 -9 -14
S>does-first:is-there	-18 -2 -10 -8 -6 6
S>does-first:leaves	-21 32 -39 -6 -12 -13
S>does-first:no-answer	8 -20 -17 9 -9 -11
S>does-first:refused	-16 -15 6 -3 -3 7
S>does-first:sent-deputy	-14 10 -1 -12 -17 -12
S>does-first:stayed-away	-21 -9 7 -6 -14 1
S>does-first:tells-press	-13 5 -1 -2 -4 -7
S>does-first:uninvited	-16 18 -11 -3 -2 -19
S>does-first:watched	6 -15 -11 -3 -3 8
S>does-first:whether	-17 2 2 -17 -12 -16
S>does-first:will-come	-12 13 -26 -10 -15 9
S>does-first:will-not	-13 -12 -12 -5 -3 13
S>does:absent-not-come	-16 -22 -21 -13 11 17
S>does:asked	-32 -4 9 -1 -5 -36
S>does:comes	-26 -2 -8 -8 5 10
S>does:did	-11 7 2 -8 -15 -15
S>does:did-not	-8 -14 -3 -10 -6 15
S>does:elsewhere	-1 1 -17 -6 -19 5
S>does:hindered	-24 9 -1 -7 -14 -11
S>does:hosts	-18 -5 11 -6 -1 -15
S>does:is-represented	10 -10 0 -11 -12 -11
S>does:is-there	-25 -1 -19 -10 -9 10
S>does:leaves	-29 33 -29 -8 -16 -18
S>does:no-answer	8 -20 -17 9 -9 -11
S>does:owns-deputy	-7 16 -12 -3 -4 -10
S>does:refused	-24 -6 5 -6 -9 0
S>does:sent-deputy	-14 10 -1 -12 -17 -12
S>does:stayed-away	-21 -9 7 -6 -14 1
S>does:tells-press	-13 5 -1 -2 -4 -7
S>does:uninvited	-16 18 -11 -3 -2 -19
S>does:whether	4 -6 3 -21 -15 -19
S>does:will-come	-9 12 -26 -10 -14 7
S>does:will-not	-20 -20 -10 -11 -11 20
S>group:1	-17 -8 21 -18 -8 -7
S>group:2	-6 16 -16 -14 -13 -12
S>group:3	-8 11 -21 4 -21 -39
S>group:4	-49 28 -14 -21 -24 -37
S>l2:'s .	-16 20 -21 -1 -4 -8
S>l2:) ,	-17 19 -20 -8 -12 -15
S>l2:, <quote>	-1 -9 8 -10 -9 -26
S>l2:, among	-9 13 -11 -5 -5 -8
S>l2:, and	-26 5 -1 -17 -13 2
S>l2:, at	-12 -18 16 -10 -5 -10
S>l2:, brought	-16 20 -20 -3 -5 -7
S>l2:, by	-24 21 -17 -12 -11 -15
S>l2:, elected	-16 -8 10 -10 -12 -11
S>l2:, hosted	-19 12 -9 -6 -2 -3
S>l2:, including	-14 13 -13 -2 -2 -5
S>l2:, let	-13 13 -10 -1 -2 -11
S>l2:, lost	-14 6 0 -13 -8 -7
S>l2:, met	16 -10 -30 -2 -3 -8
S>l2:, was	-29 -24 28 -7 -21 -24
S>l2:, when	3 1 -7 -3 -6 -12
S>l2:, where	-8 -15 16 -8 -8 -12
S>l2:, while	-13 14 -11 -1 -11 -14
S>l2:, whom	3 -15 11 -3 -6 -7
S>l2:, whose	-14 -9 11 -4 -3 -6
S>l2:, with	-38 10 3 -11 -13 -10
S>l2:, without	-11 -13 -15 -3 -6 14
S>l2:: <number>	-7 -13 13 -2 -4 -4
S>l2:; and	-17 -11 12 -6 -3 -9
S>l2:; to	-26 22 -17 -20 -15 -16
S>l2:; whether	14 -14 -14 -15 -5 -10
S>l2:<date> ,	-34 -1 3 -8 -12 0
S>l2:<date> :	-62 16 2 -58 -37 -51
S>l2:<date> ;	-25 5 -26 -17 -14 12
S>l2:<date> are	-11 14 -12 -15 -6 -15
S>l2:<date> before	-20 -18 20 -13 -12 -11
S>l2:<date> between	-7 18 -35 -8 -8 -18
S>l2:<date> by	-26 -16 22 -5 -5 -8
S>l2:<date> for	-21 6 0 -10 -25 -11
S>l2:<date> in	-9 -13 14 -1 -4 -1
S>l2:<date> on	5 -16 8 -15 -18 -16
S>l2:<date> to	-9 16 -18 -3 -5 -5
S>l2:<date> under	-18 -13 14 -3 -4 -7
S>l2:<date> with	-22 5 2 -11 -22 -12
S>l2:<organisation> '	-20 21 -15 -8 -13 -17
S>l2:<organisation> ,	-30 -9 16 -12 -15 -26
S>l2:<organisation> gathered	-15 17 -15 -3 -3 -5
S>l2:<organisation> kept	14 -14 -12 -8 -8 -12
S>l2:<organisation> that	-13 12 -9 -3 -3 -5
S>l2:<organisation> —	18 -18 -15 -7 -13 -12
S>l2:<person> at	-6 -15 15 -2 -1 -7
S>l2:<person> briefed	-19 17 -18 -7 -8 -9
S>l2:<person> facing	-6 11 -13 -3 -2 -5
S>l2:<person> gathered	-7 11 -14 -2 -4 -6
S>l2:<person> hosted	-24 18 -13 -3 -3 -4
S>l2:<person> invited	-8 18 -19 -14 -1 -7
S>l2:<person> meets	-12 -13 13 -1 -1 -4
S>l2:<person> met	-8 5 -5 -8 -9 -14
S>l2:<person> received	-19 21 -18 -8 -5 -10
S>l2:<person> said	-11 9 -5 -2 0 -12
S>l2:<person> saw	-22 -13 18 -2 -3 -10
S>l2:<person> telephoned	-6 13 -10 -1 -1 -8
S>l2:<person> threw	-7 11 -15 -4 -6 -8
S>l2:<person> —	-23 -2 9 -8 -13 -14
S>l2:<place> ,	-32 10 6 -34 -40 -32
S>l2:<place> :	-65 13 12 -52 -37 -54
S>l2:<place> ;	-33 24 -22 -19 -17 -2
S>l2:<place> between	-20 2 3 -9 -7 -13
S>l2:<place> by	-19 -4 12 -7 -10 -18
S>l2:<place> sent	-23 20 -6 -2 -12 -9
S>l2:<place> that	-13 8 -5 -3 -3 -5
S>l2:<place> under	-21 -24 23 -10 -11 -15
S>l2:<place> with	1 4 -5 -12 -23 -26
S>l2:<place> —	-36 33 -31 -23 -23 -16
S>l2:<quote> ,	-22 -28 27 -21 -25 -25
S>l2:<quote> meet	-14 14 -14 -4 -3 -3
S>l2:<quote> said	-19 5 -15 -6 -3 6
S>l2:<quote> says	-21 19 -14 -7 -6 -12
S>l2:<quote> was	15 -14 -18 -4 -6 -13
S>l2:<quote> wrote	-13 13 -11 -1 -1 -5
S>l2:abandon when	-13 -10 13 -5 -9 -15
S>l2:accompani by	-19 20 -18 -2 -3 -10
S>l2:accord to	13 -15 -11 -3 -1 -10
S>l2:across from	-23 22 -17 -5 -6 -25
S>l2:advis ,	-3 12 -13 -1 -2 -4
S>l2:again with	-6 -16 14 0 -1 -1
S>l2:agent ,	11 0 -22 -8 -13 -14
S>l2:agre that	-4 15 -15 -1 -2 -3
S>l2:agre when	-12 11 -9 -2 -2 -5
S>l2:airport by	-16 -1 2 -4 -5 -9
S>l2:also drew	-6 9 -13 -3 -8 -7
S>l2:also meet	-21 20 -19 -3 -1 -2
S>l2:ambassador ,	12 -7 -7 -17 -16 -32
S>l2:and by	-10 18 -16 0 -1 -7
S>l2:and has	-14 15 -14 -4 -7 -7
S>l2:and host	-20 -20 20 -2 -2 -4
S>l2:and with	11 -10 -16 -9 -13 -12
S>l2:and without	-9 2 3 -3 -2 -15
S>l2:apolog and	-5 15 -5 -1 -13 -9
S>l2:at which	-26 5 2 -10 -8 -17
S>l2:attend by	-13 17 -16 -3 -5 -8
S>l2:ban on	-14 -10 -10 -8 -11 11
S>l2:bank ,	-17 21 -16 -1 -8 -12
S>l2:between <person>	14 -16 -10 -5 -4 -9
S>l2:breakfast :	-28 -6 9 -24 -19 -24
S>l2:breakfast that	-10 -13 13 -5 -6 -9
S>l2:breakfast with	-17 18 -19 -5 -13 -12
S>l2:brief by	-17 -17 17 -6 -6 -12
S>l2:brought together	-15 15 -12 -4 -3 -8
S>l2:call between	-21 25 -28 -6 -6 -11
S>l2:call by	-16 -24 24 -8 -4 -12
S>l2:call on	-14 -16 16 -4 -5 -9
S>l2:call with	-20 20 -20 -12 -17 -11
S>l2:came :	-26 32 -30 -29 -25 -30
S>l2:camera ,	-13 16 -16 -2 -3 -12
S>l2:chair ,	-20 5 -7 -5 -15 0
S>l2:chair ;	-22 23 -20 -15 -11 -23
S>l2:chair and	-7 14 -15 -6 -10 -10
S>l2:chair by	-22 -25 26 -3 -7 -5
S>l2:chairman ,	-13 3 -23 -5 -7 16
S>l2:challeng to	14 -11 -8 -6 -4 -15
S>l2:charg against	13 -13 -12 -11 -12 -11
S>l2:chief ,	-10 34 -50 -11 -24 -30
S>l2:clear ,	-15 15 -11 -4 -5 -14
S>l2:clerk ,	20 -21 -14 -9 -9 -11
S>l2:co-chair by	-26 -20 21 -8 -7 -11
S>l2:colonel called	-16 15 -12 -7 -5 -8
S>l2:come ;	-14 -12 -12 13 -13 -15
S>l2:command ,	-9 11 -12 -4 -3 -6
S>l2:confer with	-11 -6 8 -6 -15 -11
S>l2:consul ,	-12 20 -22 -6 -2 -15
S>l2:conven by	-14 -17 17 -1 -1 -6
S>l2:counsellor ,	-13 -11 12 -2 -3 -4
S>l2:credenc from	-16 18 -15 -6 -8 -15
S>l2:dawn ,	-7 14 -13 -1 -2 -5
S>l2:deni that	-10 12 -10 -3 -2 -5
S>l2:deputi ,	-17 -5 7 -4 -7 -7
S>l2:dine with	-30 6 -3 -3 -9 -6
S>l2:dinner aboard	-18 -9 11 -2 -5 -9
S>l2:dinner for	-19 32 -33 -2 -6 -4
S>l2:dinner in	10 5 -20 -5 -10 -10
S>l2:dinner that	-14 17 -17 -1 -1 -4
S>l2:dinner with	3 -28 11 -6 -12 -11
S>l2:director ,	-25 -23 21 -5 -23 5
S>l2:dr .	-11 18 -20 -19 -11 -16
S>l2:drop when	-10 13 -14 -1 0 -13
S>l2:envoi ,	-11 20 -25 -5 -9 -16
S>l2:execut ,	-6 15 -15 0 -1 -4
S>l2:farmer '	-14 15 -14 -8 -7 -19
S>l2:father ,	15 -14 -15 -12 -11 -13
S>l2:fell to	-8 14 -14 -5 -10 -2
S>l2:feud between	12 -14 0 -5 -4 -13
S>l2:follow by	-9 11 -12 -1 -2 -4
S>l2:foreseen when	-25 21 -12 -2 -2 -8
S>l2:forum :	-17 2 2 -17 -12 -16
S>l2:geologist ,	-8 17 -16 -1 -2 -2
S>l2:given by	-22 -20 22 -7 -4 -8
S>l2:gov .	-25 -11 18 -30 -26 -25
S>l2:governor ,	-30 -22 9 -10 -18 13
S>l2:grower '	-24 -3 7 -8 -7 -18
S>l2:guest :	14 -1 -25 -26 -5 -18
S>l2:guest were	-17 17 -15 -1 -1 -6
S>l2:guid '	-19 11 -10 -4 0 -8
S>l2:h.e .	-11 14 -12 -15 -8 -16
S>l2:ha invited	-8 -12 -20 14 -1 -14
S>l2:ha summoned	-9 14 -13 -17 -5 -10
S>l2:had been	-14 15 -16 -5 -7 -16
S>l2:had met	-34 9 -5 -13 -14 -21
S>l2:happen :	-11 -3 -17 -10 -2 8
S>l2:have met	-18 17 -16 -9 -8 -11
S>l2:head ,	-13 33 -34 -1 -2 -12
S>l2:heart ,	-9 13 -10 -2 -2 -7
S>l2:him ;	-15 -2 3 -1 -3 -2
S>l2:hope —	14 -14 -14 -4 -8 -8
S>l2:hospit ;	14 -2 -27 -42 -22 -32
S>l2:host ,	-36 -11 8 -22 10 -31
S>l2:host ;	-12 11 -12 -8 -8 -14
S>l2:host by	10 -26 6 -2 -1 -2
S>l2:hous ,	-8 19 -24 -6 -5 -9
S>l2:husband ,	7 -3 -16 -5 -5 -8
S>l2:insur ,	-22 17 -11 -10 -10 -10
S>l2:interpret ,	-13 16 -11 -3 -3 -8
S>l2:interpret ;	-15 -16 -11 -11 -9 15
S>l2:it was	-19 4 3 -7 -9 -12
S>l2:join by	-15 1 0 -4 -7 -10
S>l2:judg ,	-17 -17 17 -10 -10 -14
S>l2:junior ,	-13 20 -23 -3 -8 -17
S>l2:kept by	-11 12 -13 -4 -5 -7
S>l2:known whether	-10 13 -11 -5 -2 -2
S>l2:lawyer ,	-15 17 -15 -3 -3 -10
S>l2:leader ,	-15 25 -26 -3 -9 -22
S>l2:learn that	-13 13 -13 -12 -12 -12
S>l2:libyan ,	-7 10 -14 -1 -2 -5
S>l2:loan to	19 -22 -15 -15 -12 -13
S>l2:lunch ;	-9 14 -14 -5 -9 -12
S>l2:lunch by	-16 -9 11 -4 -5 -9
S>l2:lunch for	-33 29 -17 -12 -28 -18
S>l2:lunch with	15 -19 8 -10 -11 -21
S>l2:mayor ,	-20 -13 14 -6 -8 -12
S>l2:mediat ,	-9 -15 15 0 -1 -6
S>l2:meet between	-29 -1 6 -12 -12 -13
S>l2:meet with	-25 33 -35 -6 -11 -5
S>l2:member ,	-28 1 -21 -7 -5 9
S>l2:minist ,	-8 13 -14 -18 3 -52
S>l2:minut ;	-18 -3 13 -13 -7 -17
S>l2:miss :	-6 9 -6 -3 -5 -16
S>l2:mission under	-15 6 -1 -4 -8 -11
S>l2:moder by	-14 23 -23 -6 -2 -4
S>l2:name ;	-18 -16 -12 -10 -10 17
S>l2:name after	13 -13 -10 -1 -1 -2
S>l2:name is	-6 12 -16 -3 -5 -6
S>l2:note-tak ,	-15 16 -15 -2 -4 -8
S>l2:number ,	-13 17 -16 -2 -5 -19
S>l2:nurs '	-7 22 -22 -3 -3 -2
S>l2:object by	20 -18 -21 -4 -3 -6
S>l2:off :	-20 16 -10 -3 -3 -7
S>l2:offici ,	-17 -17 17 -10 -12 -15
S>l2:offici under	-13 14 -14 -4 -2 -7
S>l2:ombudsman ,	-11 19 -20 -2 -6 -11
S>l2:on <date>	-14 1 7 -10 -17 -27
S>l2:on to	12 -13 -10 -8 -3 -5
S>l2:onli that	-13 11 -9 -3 -2 -7
S>l2:out by	10 -24 3 -3 -13 -7
S>l2:owner ,	-16 -18 -5 -7 -12 19
S>l2:panel with	-21 0 -18 -9 8 -3
S>l2:paper ,	-27 -25 5 -17 -11 19
S>l2:paper with	9 -7 -11 -1 -6 -13
S>l2:parliament ,	-15 18 -19 -12 -14 -14
S>l2:parti ,	-9 20 -19 -8 -12 -14
S>l2:place ;	-17 2 -8 -9 -9 4
S>l2:plead with	-7 -14 13 -3 -6 -3
S>l2:predecessor ,	-27 9 3 -4 -6 -7
S>l2:prefect ,	-7 -13 12 -2 -1 -5
S>l2:premier ,	0 -13 9 -7 -8 -10
S>l2:presid ,	-33 -5 17 -13 -29 -29
S>l2:presid <person>	-19 14 -11 -3 -3 -9
S>l2:question on	12 -13 -12 -5 -10 -9
S>l2:quorum :	-36 -10 16 -38 -30 -37
S>l2:receiv <person>	-9 15 -14 -1 -1 -3
S>l2:receiv by	-8 -13 12 -3 -3 -7
S>l2:region ,	-23 23 -18 -3 -9 -11
S>l2:rep ,	-8 16 -15 -2 -3 -10
S>l2:repres ,	-13 -15 15 -9 -11 -12
S>l2:rev .	-13 -14 17 -18 -7 -10
S>l2:rival for	7 -5 -14 -5 -10 -11
S>l2:road :	-38 -32 -33 34 -23 -29
S>l2:room as	-19 16 -12 -5 -6 -11
S>l2:room when	-2 -15 15 0 -1 -1
S>l2:sai that	-21 -1 11 -4 -2 -10
S>l2:said as	-4 1 -12 -1 0 3
S>l2:same ,	-10 -12 12 -7 -1 -5
S>l2:sat between	-16 20 -21 -2 -6 -10
S>l2:sat with	4 1 -20 -5 -8 -12
S>l2:seat ,	-17 12 -9 -2 -3 -6
S>l2:secretari ,	-16 -7 10 -13 -15 5
S>l2:secretary-gener ,	12 -10 -13 -5 -8 -7
S>l2:secretli met	-23 18 -11 -1 -1 -5
S>l2:servic ,	-17 22 -25 -8 -11 -14
S>l2:session :	-25 13 -3 -17 -15 -24
S>l2:session ;	-12 23 -16 -3 -4 -10
S>l2:session when	-12 10 -9 -5 -8 -9
S>l2:settl whether	-9 13 -9 -5 -7 -11
S>l2:sheikh ,	-4 15 -12 -1 -6 -5
S>l2:shipper '	-6 13 -10 -1 -2 -4
S>l2:show that	-6 12 -8 -2 -1 -5
S>l2:sign for	-14 -11 -13 -2 12 -8
S>l2:signatori :	-22 8 -24 -10 -10 3
S>l2:sister ,	-15 16 -13 -10 -17 -17
S>l2:so that	-7 17 -17 0 -1 -3
S>l2:speech by	18 -18 -17 -8 -7 -12
S>l2:spoke to	-13 13 -12 -3 -3 -9
S>l2:state ,	-19 0 1 -1 -3 -8
S>l2:state –	-22 20 -14 -19 -14 -11
S>l2:straight to	-14 -18 17 -6 -7 -7
S>l2:student '	-9 13 -17 -5 -4 -5
S>l2:successor-elect ,	-18 -18 -15 -8 -18 17
S>l2:summit that	-7 -16 14 -1 -1 -9
S>l2:superintend ,	-5 15 -15 -2 -1 -2
S>l2:surpris ,	-15 19 -18 -5 -7 -15
S>l2:syndic ,	-12 -11 14 -2 -5 -3
S>l2:tabl that	-12 -8 9 -1 -2 -6
S>l2:tabl were	-22 -2 4 -7 -14 -21
S>l2:talk :	-21 30 -28 -25 -16 -21
S>l2:talk ;	-13 8 -9 -6 -5 3
S>l2:talk sat	-14 -8 -13 -2 -2 12
S>l2:talk with	-15 3 1 -6 -11 -9
S>l2:telephon ,	-8 16 -15 -1 -3 -6
S>l2:that ,	-3 13 -13 -3 0 -2
S>l2:then saw	5 -13 2 -19 -13 -10
S>l2:time about	8 -6 -12 -4 -4 -7
S>l2:time and	-8 14 -13 -2 -3 -18
S>l2:to <date>	8 -2 -19 -4 -6 -14
S>l2:to hear	-8 14 -13 -4 -4 -7
S>l2:to meet	-16 0 2 -14 -7 -8
S>l2:to receive	-3 13 -13 -3 0 -2
S>l2:to see	5 -14 6 -6 -4 -6
S>l2:to show	-20 -13 -20 -6 -5 18
S>l2:to which	-25 1 1 -7 -8 -11
S>l2:togeth with	-23 16 -14 -3 -8 -5
S>l2:top :	7 -2 -21 -12 -15 -19
S>l2:train ,	-17 13 -9 -2 -4 -5
S>l2:trucker '	-11 16 -13 -4 -3 -5
S>l2:undersecretari ,	-20 19 -15 -4 -7 -13
S>l2:vanilla with	3 4 -22 -7 -13 -8
S>l2:visit by	-15 20 -20 -4 -2 -3
S>l2:visit to	-15 14 -13 -13 -4 -8
S>l2:vote ,	-11 9 -5 -2 0 -13
S>l2:vote on	-13 -11 -13 12 -10 -9
S>l2:welcom by	-10 -12 13 -2 -1 -2
S>l2:when <number>	-13 9 -6 0 -1 -5
S>l2:who had	-8 12 -12 -4 -5 -8
S>l2:who heard	-22 17 -16 -1 -1 -6
S>l2:who said	-5 14 -8 -2 -13 -13
S>l2:widow ,	-12 11 -10 -3 -2 -9
S>l2:will ,	13 -12 -13 -7 -10 -13
S>l2:will have	-20 19 -18 -8 -7 -15
S>l2:will see	-25 -10 19 -5 -3 -7
S>l2:will thank	-6 15 -16 -1 0 -3
S>l2:wing ,	-18 -17 18 -13 -10 -15
S>l2:with <person>	-19 18 -17 -4 -6 -6
S>l2:with coordinating	-11 13 -13 -10 -12 -11
S>l2:without having	-14 -14 -13 -9 -9 14
S>l:#	5 -7 1 -16 -19 -23
S>l:'	-36 21 -12 -13 -12 -16
S>l:,	-36 13 -5 -17 -11 2
S>l:.	-40 11 7 -7 -37 -41
S>l::	-46 7 8 10 -48 -32
S>l:;	-21 9 -26 -3 -27 15
S>l:<date>	-11 9 -2 -11 -18 -35
S>l:<number>	-16 -2 8 -2 -4 -7
S>l:<person>	-1 2 -4 -18 -15 -29
S>l:<quote>	-2 -7 8 -11 -10 -26
S>l:aboard	14 -15 -7 -7 -9 -15
S>l:about	17 -15 -18 -9 -8 -16
S>l:after	10 -5 -7 -8 -14 -12
S>l:against	13 -13 -12 -11 -12 -11
S>l:among	-9 13 -11 -5 -5 -8
S>l:and	-34 6 4 -17 -25 -4
S>l:are	-11 14 -12 -15 -6 -15
S>l:as	-26 22 -12 -8 -11 -9
S>l:at	-34 -10 22 -17 -21 -28
S>l:been	-14 15 -16 -5 -7 -16
S>l:before	-22 -21 23 -12 -12 -13
S>l:between	-9 10 -7 -14 -14 -27
S>l:briefed	-19 17 -18 -7 -8 -9
S>l:brought	-16 20 -20 -3 -5 -7
S>l:but	5 6 -14 -5 -4 -20
S>l:by	2 -16 15 -12 -13 -23
S>l:call	6 -2 -14 -3 -3 -5
S>l:called	-19 6 3 -7 -5 -9
S>l:coordinating	-11 13 -13 -10 -12 -11
S>l:did	-18 18 -15 -7 -6 -20
S>l:drew	-6 9 -13 -3 -8 -7
S>l:elected	-16 -8 10 -10 -12 -11
S>l:facing	-6 11 -13 -3 -2 -5
S>l:for	-2 1 -16 -17 9 -29
S>l:from	2 8 -25 -11 -14 -24
S>l:gathered	-13 20 -22 -4 -5 -9
S>l:had	-14 18 -18 -7 -8 -12
S>l:has	-19 20 -16 -9 -10 -14
S>l:have	-20 20 -15 -8 -7 -15
S>l:having	-14 -14 -13 -9 -9 14
S>l:hear	-8 14 -13 -4 -4 -7
S>l:heard	-26 10 -24 -10 -8 3
S>l:host	-23 -17 18 -6 -2 -4
S>l:hosted	10 5 -21 -8 -7 -8
S>l:in	10 -19 2 -10 -19 9
S>l:including	-14 13 -13 -2 -2 -5
S>l:invited	-12 -5 -29 13 -2 -16
S>l:kept	14 -14 -12 -8 -8 -12
S>l:let	-13 13 -10 -1 -2 -11
S>l:lost	-14 2 2 -12 -8 -8
S>l:meet	-30 12 -8 -17 -8 -10
S>l:meets	-12 -13 13 -1 -1 -4
S>l:met	-2 3 -6 -13 -14 -24
S>l:on	23 -34 -10 6 4 -11
S>l:receive	-9 14 -13 -3 0 -3
S>l:received	-15 14 -9 -6 -4 -9
S>l:said	-18 7 -19 -6 -14 9
S>l:sat	-14 -8 -13 -2 -2 12
S>l:saw	1 -16 8 -19 -13 -14
S>l:says	-24 25 -18 -7 -5 -13
S>l:see	-8 -18 16 -9 -5 -10
S>l:sent	-23 20 -6 -2 -12 -9
S>l:show	-20 -13 -20 -6 -5 18
S>l:since	3 -2 -12 -7 -4 -7
S>l:summoned	-9 15 -14 -17 -5 -10
S>l:telephoned	-8 14 -12 -1 -2 -9
S>l:thank	-6 15 -16 -1 0 -3
S>l:that	-19 9 2 -12 -12 -20
S>l:threw	-7 11 -15 -4 -6 -8
S>l:to	23 12 -34 -35 -27 -35
S>l:together	-15 15 -12 -4 -3 -8
S>l:under	-38 -14 26 -13 -14 -21
S>l:was	-13 -19 22 -11 -23 -36
S>l:were	-28 3 1 -7 -13 -22
S>l:when	-10 1 4 -10 -13 -12
S>l:where	-8 -15 16 -8 -8 -12
S>l:whether	5 11 -25 -18 -11 -14
S>l:which	-34 -1 9 -11 -10 -19
S>l:while	5 11 -22 -6 -14 -17
S>l:whom	3 -15 11 -3 -6 -7
S>l:whose	-14 -9 11 -4 -3 -6
S>l:with	-12 3 1 -13 3 -17
S>l:without	-15 -12 -9 -5 -7 14
S>l:wrote	-13 13 -11 -1 -1 -5
S>l:–	-22 20 -14 -19 -14 -11
S>l:—	7 -4 -7 -28 -32 -27
S>lb-cue:absent	15 -7 -14 -8 -13 -6
S>lb-cue:attended	-17 -16 16 -10 5 -7
S>lb-cue:background	-28 16 6 -12 -13 -46
S>lb-cue:declined	18 -18 4 -8 -7 -24
S>lb-cue:hosted	-6 4 -3 -13 -5 -27
S>lb-cue:invited	-19 -6 5 4 -12 -10
S>lb-cue:observer	-25 24 -18 -4 -3 -7
S>lb-cue:reported	-14 -1 -1 -10 -18 -7
S>lb-cue:represented	-11 -2 -5 -9 10 -14
S>led:about	14 -11 -13 -18 2 -31
S>led:according	-7 -4 6 -11 -15 -6
S>led:among	-32 5 0 -8 -14 -24
S>led:beside	-14 3 1 -13 3 -19
S>led:beside-by	-25 17 -11 -6 -11 -20
S>led:between	-9 10 -7 -14 -14 -27
S>led:for-side	-20 0 8 -7 -3 -11
S>led:instead	-2 1 -16 -17 9 -29
S>led:invites	-14 4 -26 12 -4 -18
S>led:meets	-10 5 -2 -3 -11 -16
S>led:met-by	-9 -11 15 -10 -9 -13
S>led:sends	12 -9 -15 -5 -19 -20
S>led:there-came	-14 -8 -13 -2 -2 12
S>led:under	-11 -10 13 -9 -10 -14
S>led:urges	-7 -6 9 -10 -9 -13
S>led:with	-11 1 1 -13 3 -17
S>led:without	-22 -19 -14 -11 -12 21
S>lv-cue:absent	-16 13 -9 -2 -2 -10
S>lv-cue:attended	-14 2 -11 -10 10 -4
S>lv-cue:background	-3 0 1 -6 -6 -13
S>lv-cue:declined	-9 -12 13 -3 -2 -13
S>lv-cue:hosted	-15 12 -4 -10 -9 -19
S>lv-cue:reported	-39 -2 11 -10 -16 2
S>lv-cue:represented	6 -2 -30 -9 -23 -2
S>lv:abandon	-13 -10 13 -5 -9 -15
S>lv:abandon|when	-13 -10 13 -5 -9 -15
S>lv:accept	-9 -18 18 -2 -2 -13
S>lv:accept|,	-9 -18 18 -2 -2 -13
S>lv:accompani	-19 20 -18 -2 -3 -10
S>lv:accompani|by	-19 20 -18 -2 -3 -10
S>lv:adjourn	-12 10 -9 -5 -8 -9
S>lv:adjourn|when	-12 10 -9 -5 -8 -9
S>lv:agre	-15 13 -6 -7 -9 -14
S>lv:agre|and	-6 -12 12 -5 -8 -10
S>lv:agre|that	-4 15 -15 -1 -2 -3
S>lv:agre|when	-12 11 -9 -2 -2 -5
S>lv:announc	13 -13 -12 -11 -12 -11
S>lv:announc|against	13 -13 -12 -11 -12 -11
S>lv:answer	3 12 -17 -11 -13 -13
S>lv:answer|on	12 -13 -12 -5 -10 -9
S>lv:answer|that	-19 11 -8 -5 -5 -8
S>lv:ar	-27 -13 -22 -24 -15 21
S>lv:arrest	20 -18 -18 -12 -13 -20
S>lv:ar|	-11 14 -12 -15 -6 -15
S>lv:ar|,	-23 -21 -15 -17 -12 22
S>lv:ask|about	8 -6 -12 -4 -4 -7
S>lv:attend	-29 -6 12 -8 -18 -21
S>lv:attend|,	-13 -17 18 -6 -15 -16
S>lv:attend|aboard	-18 -9 11 -2 -5 -9
S>lv:attend|by	-13 17 -16 -3 -5 -8
S>lv:bar	-9 13 -10 -2 -2 -7
S>lv:bar|,	-9 13 -10 -2 -2 -7
S>lv:be	14 -8 -14 -13 -12 -24
S>lv:been	-1 10 -22 -9 -12 -20
S>lv:been|	-14 15 -16 -5 -7 -16
S>lv:be|<person>	14 -16 -10 -5 -4 -9
S>lv:be|as	-19 16 -12 -5 -6 -11
S>lv:be|between	12 -14 0 -5 -4 -13
S>lv:brief	-30 5 -7 -9 -13 7
S>lv:brief|	-19 17 -18 -7 -8 -9
S>lv:brief|,	-21 -2 -26 -2 -7 11
S>lv:brief|by	-17 -17 17 -6 -6 -12
S>lv:broker	-13 -15 15 -9 -11 -12
S>lv:broker|,	-13 -15 15 -9 -11 -12
S>lv:brought	-29 21 -16 -5 -6 -16
S>lv:brought|	-16 20 -20 -3 -5 -7
S>lv:brought|,	-22 25 -21 -3 -4 -15
S>lv:brought|together	-15 15 -12 -4 -3 -8
S>lv:brought|with	-5 -13 12 0 -1 -4
S>lv:call	-6 -11 13 -13 -12 -20
S>lv:call|,	-18 -20 22 -1 -7 -10
S>lv:call|between	-9 14 -16 -2 -1 -3
S>lv:call|by	-20 -2 5 -9 -5 -12
S>lv:call|on	-14 -16 16 -4 -5 -9
S>lv:came	-23 7 2 -3 -10 -22
S>lv:came|,	-23 7 2 -3 -10 -22
S>lv:can't	-9 13 -9 -5 -7 -11
S>lv:can't|whether	-9 13 -9 -5 -7 -11
S>lv:chair	-37 5 -1 -10 4 -11
S>lv:chair|and	-7 14 -15 -6 -10 -10
S>lv:chair|by	-22 -25 26 -3 -7 -5
S>lv:chair|with	-27 7 -27 -10 7 -5
S>lv:clear	-15 15 -11 -4 -5 -14
S>lv:clear|,	-15 15 -11 -4 -5 -14
S>lv:close	9 -4 -11 -9 -8 -14
S>lv:close|,	-12 11 -10 -3 -2 -9
S>lv:close|with	-7 -18 16 -1 -1 -1
S>lv:co-chair	-26 -20 21 -8 -7 -11
S>lv:co-chair|by	-26 -20 21 -8 -7 -11
S>lv:come	-4 -13 -14 -8 -5 11
S>lv:come|and	-4 -13 -14 -8 -5 11
S>lv:confer	-16 12 -10 -10 -16 -14
S>lv:confer|with	-12 3 -1 -7 -15 -12
S>lv:conven	-23 -13 15 -8 -15 -15
S>lv:conven|,	-17 -4 6 -5 -13 -13
S>lv:conven|by	-14 -17 17 -1 -1 -6
S>lv:coordin	-11 13 -13 -10 -12 -11
S>lv:coordin|	-11 13 -13 -10 -12 -11
S>lv:cross	-17 1 1 -9 -10 -10
S>lv:cross|where	-17 -3 5 -9 -10 -8
S>lv:deni	-15 15 -12 -5 -4 -8
S>lv:deni|that	-15 15 -12 -5 -4 -8
S>lv:did	-22 21 -17 -8 -7 -21
S>lv:did|	-18 18 -15 -7 -6 -20
S>lv:did|<person>	-17 15 -12 -3 -2 -8
S>lv:dine	4 -17 8 -13 -15 -23
S>lv:dine|,	6 -28 9 -14 -11 -23
S>lv:dine|with	-30 6 -3 -3 -9 -6
S>lv:dismiss	-14 -9 11 -2 -4 -9
S>lv:dismiss|by	-9 -14 14 0 0 -2
S>lv:drew	-14 14 -8 -7 -10 -22
S>lv:drew|	-6 9 -13 -3 -8 -7
S>lv:drew|without	-9 2 3 -3 -2 -15
S>lv:drop	-10 13 -14 -1 0 -13
S>lv:drop|when	-10 13 -14 -1 0 -13
S>lv:drove	12 -19 8 -8 -9 -7
S>lv:drove|with	-7 -14 13 -3 -6 -3
S>lv:elect	-21 9 -3 -14 -19 -16
S>lv:elect|	-16 -8 10 -10 -12 -11
S>lv:elect|,	-13 20 -22 -7 -12 -12
S>lv:face|	-6 11 -13 -3 -2 -5
S>lv:fell	-8 14 -14 -5 -10 -2
S>lv:fell|to	-8 14 -14 -5 -10 -2
S>lv:flew	-23 -7 4 -11 -6 2
S>lv:flew|,	-20 -5 -2 -8 -4 5
S>lv:flew|at	-11 -15 14 -7 -3 -8
S>lv:flew|that	-7 17 -17 0 -1 -3
S>lv:follow	-9 11 -12 -1 -2 -4
S>lv:follow|by	-9 11 -12 -1 -2 -4
S>lv:forc	2 -17 10 -5 -6 -7
S>lv:forc|,	5 -13 5 -5 -7 -7
S>lv:gather	-22 6 -13 -7 11 -15
S>lv:gather|	-16 15 -12 -4 -6 -12
S>lv:gather|,	-8 -12 -16 -5 15 -5
S>lv:gave	-25 24 -20 -9 -24 -18
S>lv:gave|for	-23 21 -16 -7 -24 -13
S>lv:goe	-6 13 -20 -11 -6 -12
S>lv:goe|,	-12 13 -15 -6 -4 -9
S>lv:goe|to	12 -13 -10 -8 -3 -5
S>lv:goe|which	-12 13 -10 -2 -2 -4
S>lv:got	-13 -9 13 -2 -6 -7
S>lv:grant	-9 16 -18 -3 -5 -5
S>lv:grant|to	-9 16 -18 -3 -5 -5
S>lv:ha	-19 20 -16 -9 -10 -14
S>lv:had	-5 14 -11 -12 -19 -27
S>lv:had|	-14 18 -18 -7 -8 -12
S>lv:had|<date>	-33 31 -30 -5 -6 -13
S>lv:had|with	2 -8 1 -9 -18 -19
S>lv:have	-27 5 -9 -13 -12 5
S>lv:have|	-25 1 -22 -13 -12 8
S>lv:have|between	-14 13 -3 -2 -1 -3
S>lv:ha|	-19 20 -16 -9 -10 -14
S>lv:hear	-21 1 2 -12 -15 -20
S>lv:heard	1 10 -28 -17 -19 -5
S>lv:heard|	-26 10 -24 -10 -8 3
S>lv:heard|,	-14 11 -17 -11 -15 -2
S>lv:heard|to	14 -11 -8 -6 -4 -15
S>lv:heard|with	-9 -12 12 -2 -3 -1
S>lv:hear|	-8 14 -13 -4 -4 -7
S>lv:hear|,	-20 -7 11 -11 -14 -18
S>lv:held	-42 0 9 -12 -15 -4
S>lv:held|,	-39 11 0 -12 -12 -16
S>lv:held|under	-15 -11 13 -8 -4 -7
S>lv:held|with	-20 5 -4 -5 -13 4
S>lv:hold	-2 -11 7 -12 -18 -12
S>lv:hold|with	-27 -6 11 -9 -15 -8
S>lv:host	12 -9 -4 -10 -14 -16
S>lv:host|,	-18 -10 15 -6 -15 -14
S>lv:host|<person>	-19 18 -17 -4 -6 -6
S>lv:host|and	-15 15 -14 -1 -2 -8
S>lv:host|by	10 -26 6 -2 -1 -2
S>lv:host|in	10 5 -20 -5 -10 -10
S>lv:host|with	-17 4 -2 -2 -5 -3
S>lv:huddl	-17 16 -12 -8 -6 -8
S>lv:huddl|with	-17 16 -12 -8 -6 -8
S>lv:imprison	21 -22 -20 -8 -9 -15
S>lv:imprison|,	21 -22 -20 -8 -9 -15
S>lv:invit	-20 -9 -3 11 -11 2
S>lv:invit|	-12 -5 -29 13 -2 -16
S>lv:invit|,	-16 6 -25 -21 -13 5
S>lv:invit|with	-6 -16 16 -7 -3 -18
S>lv:is	12 -13 -2 -11 -9 -19
S>lv:is|,	-11 -12 13 -3 -1 -9
S>lv:is|to	13 -15 -11 -3 -1 -10
S>lv:is|where	11 -26 -5 -5 -3 -8
S>lv:is|whether	-10 13 -11 -5 -2 -2
S>lv:is|with	-6 -13 13 -2 -2 -3
S>lv:join	-23 -7 8 -9 -10 -14
S>lv:join|by	-15 1 0 -4 -7 -10
S>lv:kept	10 -3 -18 -11 -11 -14
S>lv:kept|	14 -14 -12 -8 -8 -12
S>lv:kept|by	-11 12 -13 -4 -5 -7
S>lv:learn	-15 15 -15 -11 -12 -13
S>lv:learn|,	-6 13 -10 0 -1 -11
S>lv:learn|that	-13 13 -13 -12 -12 -12
S>lv:let	-13 13 -10 -1 -2 -11
S>lv:let|	-13 13 -10 -1 -2 -11
S>lv:lift	-14 -10 -10 -8 -11 11
S>lv:lift|on	-14 -10 -10 -8 -11 11
S>lv:link	-4 14 -14 -1 -1 -1
S>lv:link|,	-4 14 -14 -1 -1 -1
S>lv:lost	-18 6 -1 -18 -10 -11
S>lv:lost|	-14 2 2 -12 -8 -8
S>lv:lost|and	-12 15 -14 -10 -4 -7
S>lv:lunch	18 1 -34 -10 -15 -13
S>lv:lunch|with	18 1 -34 -10 -15 -13
S>lv:meet	-11 -7 9 6 -11 -18
S>lv:meet|	-32 3 3 -16 -9 -11
S>lv:meet|,	-17 -11 14 -8 -5 -15
S>lv:meet|on	-13 -11 -13 12 -10 -9
S>lv:met	-13 -5 -5 -12 -1 9
S>lv:met|	-2 3 -6 -13 -14 -24
S>lv:met|,	-13 3 -16 -10 -21 12
S>lv:met|under	-15 -18 18 -3 -5 -12
S>lv:moder	-14 23 -23 -6 -2 -4
S>lv:moder|by	-14 23 -23 -6 -2 -4
S>lv:name|after	13 -13 -10 -1 -1 -2
S>lv:open	-20 -20 21 -7 -7 -15
S>lv:open|,	-17 -12 13 -5 -4 -13
S>lv:open|before	-6 -14 11 -3 -4 -5
S>lv:own	-22 12 -18 -5 -5 4
S>lv:own|,	-22 12 -18 -5 -5 4
S>lv:pai	-10 -15 14 -4 -3 -5
S>lv:paid	-19 -11 14 -12 -15 -12
S>lv:paid|on	-19 -11 14 -12 -15 -12
S>lv:pai|where	-10 -15 14 -4 -3 -5
S>lv:photograph	-17 18 -19 -5 -13 -12
S>lv:photograph|with	-17 18 -19 -5 -13 -12
S>lv:plan	-13 -2 4 -5 -3 -9
S>lv:plan|between	-12 21 -24 -1 -1 -3
S>lv:plan|with	-12 -16 16 -5 -2 -3
S>lv:postpon	-13 -10 11 -1 -1 -9
S>lv:postpon|,	-13 -10 11 -1 -1 -9
S>lv:protest	-17 14 -12 -1 -4 -17
S>lv:protest|,	-17 14 -12 -1 -4 -17
S>lv:put	9 -4 -8 -16 -16 -19
S>lv:put|,	11 0 -22 -16 -16 -17
S>lv:put|which	-12 7 -6 -3 -2 -3
S>lv:react	8 -2 -19 -4 -6 -14
S>lv:react|<date>	8 -2 -19 -4 -6 -14
S>lv:read	15 -23 0 -10 -20 -16
S>lv:read|,	15 -16 -10 -7 -9 -12
S>lv:read|by	10 -24 3 -3 -13 -7
S>lv:recal	-19 18 -12 -1 -1 -2
S>lv:recal|when	-19 18 -12 -1 -1 -2
S>lv:receiv	-21 9 0 -8 -8 -23
S>lv:receiv|	-17 19 -14 -7 -4 -9
S>lv:receiv|,	-31 15 -11 -8 -10 -19
S>lv:receiv|<date>	-12 13 -13 -6 -5 -5
S>lv:receiv|<person>	5 4 -15 -2 -2 -10
S>lv:receiv|by	-20 -35 33 -8 -7 -12
S>lv:receiv|from	-16 18 -15 -6 -8 -15
S>lv:receiv|with	-19 5 -1 -2 -8 -5
S>lv:reconven	-9 13 -12 -5 -6 -9
S>lv:reconven|,	-9 13 -12 -5 -6 -9
S>lv:replac	-19 20 -24 -9 -7 -18
S>lv:replac|,	-19 20 -24 -9 -7 -18
S>lv:repres	-19 10 -24 -6 -12 4
S>lv:repres|by	-16 22 -21 -5 -11 -20
S>lv:resum	-12 16 -17 -4 -2 -3
S>lv:resum|between	-12 16 -17 -4 -2 -3
S>lv:sai	-31 22 -9 -8 -5 -16
S>lv:said	-24 3 -6 -6 -13 7
S>lv:said|	-18 7 -19 -6 -14 9
S>lv:said|and	-6 13 -13 -1 -1 -13
S>lv:said|as	-4 1 -12 -1 0 3
S>lv:said|that	-12 -4 1 -2 0 2
S>lv:sai|	-24 25 -18 -7 -5 -13
S>lv:sai|that	-21 -1 11 -4 -2 -10
S>lv:sat	-2 -7 2 -9 -16 2
S>lv:sat|	-14 -8 -13 -2 -2 12
S>lv:sat|'	-9 17 -20 -5 -4 -5
S>lv:sat|,	3 16 -47 -6 -11 -9
S>lv:sat|between	-16 20 -21 -2 -6 -10
S>lv:sat|under	-22 -12 14 -4 -5 -8
S>lv:sat|with	3 -13 10 -7 -17 -13
S>lv:saw	-4 -5 4 -16 -16 -22
S>lv:saw|	1 -16 8 -19 -13 -14
S>lv:saw|,	-11 11 -7 -4 -11 -20
S>lv:saw|with	-13 15 -16 -2 -4 -3
S>lv:scuttl	-12 0 3 -4 -4 -5
S>lv:scuttl|where	-12 -18 17 -2 -3 -3
S>lv:see	-9 -22 11 -10 -7 9
S>lv:see|	-8 -18 16 -9 -5 -10
S>lv:see|,	-13 -11 -16 -3 -3 13
S>lv:sent	11 -7 -18 -6 -19 -21
S>lv:sent|	-23 20 -6 -2 -12 -9
S>lv:sent|and	-5 15 -5 -1 -13 -9
S>lv:set	-25 12 5 -9 -7 -11
S>lv:set|before	-14 -12 13 -10 -7 -9
S>lv:set|between	-10 15 -18 -1 -1 -4
S>lv:set|where	-16 17 -16 -1 -1 -4
S>lv:set|with	-6 -16 14 0 -1 -1
S>lv:shout	-8 13 -13 -3 -13 -7
S>lv:shout|,	-8 13 -13 -3 -13 -7
S>lv:show	-21 -8 -24 -7 -7 15
S>lv:show|	-20 -10 -22 -7 -6 17
S>lv:show|that	-6 12 -8 -2 -1 -5
S>lv:sign	-2 -12 -34 -9 22 -28
S>lv:sign|,	-20 -3 -25 -7 17 -17
S>lv:sign|for	-14 -11 -13 -2 12 -8
S>lv:sign|while	-13 14 -11 -1 -11 -14
S>lv:sign|with	9 -7 -11 -1 -6 -13
S>lv:sit	-16 18 -18 -7 -9 -6
S>lv:sit|with	-16 18 -18 -7 -9 -6
S>lv:slaughter	-19 7 -4 -9 -16 -11
S>lv:slaughter|for	-16 -5 8 -7 -14 -8
S>lv:spent	-12 -14 14 -4 -4 -8
S>lv:spoke	-4 25 -33 -6 -17 -15
S>lv:spoke|,	-7 10 -14 -1 -2 -5
S>lv:spoke|to	-13 13 -12 -3 -3 -9
S>lv:spoke|with	-10 23 -24 -4 -17 -6
S>lv:squeez	-12 -19 19 -4 -5 -6
S>lv:squeez|'	-12 -19 19 -4 -5 -6
S>lv:start	5 8 -25 -2 -9 -13
S>lv:start|when	8 -3 -17 -1 -4 -11
S>lv:struck	18 -22 -13 -7 -7 -11
S>lv:struck|by	20 -18 -21 -4 -3 -6
S>lv:summon	-13 16 -14 -16 -4 -11
S>lv:summon|	-9 15 -14 -17 -5 -10
S>lv:suspend	-15 10 -7 -1 -2 -6
S>lv:talk	3 4 -22 -7 -13 -8
S>lv:talk|with	3 4 -22 -7 -13 -8
S>lv:telephon	-12 17 -14 -2 -3 -12
S>lv:telephon|	-8 14 -12 -1 -2 -9
S>lv:thank	-6 15 -16 -1 0 -3
S>lv:thank|	-6 15 -16 -1 0 -3
S>lv:threw	-7 11 -15 -4 -6 -8
S>lv:threw|	-7 11 -15 -4 -6 -8
S>lv:took	-16 17 -15 -2 -6 -6
S>lv:took|including	-14 13 -13 -2 -2 -5
S>lv:visit	1 3 -7 -6 -8 -13
S>lv:visit|,	-13 8 -5 -3 -6 -10
S>lv:visit|by	-15 17 -16 -1 -1 -2
S>lv:visit|where	-9 -17 17 -1 -2 -1
S>lv:wa	-12 -10 14 -14 -20 -8
S>lv:walk	-14 -1 4 -8 -7 -8
S>lv:wa|	-13 -19 22 -11 -23 -36
S>lv:wa|,	-18 15 -28 -5 -6 6
S>lv:wa|<number>	-13 9 -6 0 -1 -5
S>lv:wa|and	-8 14 -13 -2 -3 -18
S>lv:wa|between	-18 18 -20 -5 -5 -7
S>lv:wa|by	9 -23 10 -14 -12 -19
S>lv:wa|when	-13 13 -7 0 0 -4
S>lv:welcom	-27 -6 10 -8 -13 -15
S>lv:welcom|'	-6 13 -10 -1 -2 -4
S>lv:welcom|,	-10 17 -17 -2 -10 -7
S>lv:welcom|by	-19 -4 6 -5 -6 -9
S>lv:went	-19 -10 14 -6 -7 -7
S>lv:went|to	-14 -18 17 -6 -7 -7
S>lv:went|when	-12 13 -13 -1 -1 -2
S>lv:were	-29 -11 15 -7 -12 -23
S>lv:were|	-28 3 1 -7 -13 -22
S>lv:will	7 -25 16 -13 -15 -18
S>lv:will|,	9 -18 7 -10 -14 -16
S>lv:will|where	-5 -16 16 -1 -1 -2
S>lv:wipe	-9 -14 13 -6 -6 -8
S>lv:wipe|which	-9 -14 13 -6 -6 -8
S>lv:wrote	-20 1 3 -7 -7 -14
S>lv:wrote|	-13 13 -11 -1 -1 -5
S>lv:wrote|between	-15 -3 5 -7 -6 -13
S>not-first	-4 14 -34 1 -11 -14
S>owned-does-first:owns-deputy	26 -35 -31 -9 -19 11
S>owned-does:comes	-14 15 -14 -4 -7 -7
S>owned-does:owns-deputy	21 -20 -36 -12 -21 10
S>owned-does:will-come	-14 15 -14 -4 -7 -7
S>owns	27 -29 -10 -20 -40 1
S>owns:deputi	-22 -12 -15 -4 -13 18
S>owns:first	-14 15 -16 -5 -7 -16
S>owns:late	9 -7 -11 -1 -6 -13
S>owns:lawyer	19 -19 -19 -3 -7 -15
S>owns:predecessor	27 -27 -17 -6 -11 -17
S>owns:secretari	-17 -6 -8 -2 -12 11
S>owns:successor-elect	-13 -18 18 -1 -2 -2
S>owns:visit	-25 23 -22 -10 -15 -13
S>owns:word	8 1 -24 -7 -12 -15
S>quoted	11 -3 -17 -8 -12 -5
S>r-cue-near:absent	-8 -19 2 -18 4 9
S>r-cue-near:attended	-8 -3 3 -13 1 -11
S>r-cue-near:background	16 -25 8 -12 -9 -21
S>r-cue-near:declined	-21 2 -8 -7 -8 6
S>r-cue-near:hosted	-16 -4 12 -9 -10 -12
S>r-cue-near:invited	-10 -15 21 -38 -12 -33
S>r-cue-near:observer	-23 18 -15 -5 -7 -14
S>r-cue-near:represented	-28 -14 3 7 2 3
S>r-cue:absent	-9 -16 -1 -15 2 12
S>r-cue:attended	-12 -5 4 -13 -1 -3
S>r-cue:background	10 1 -11 -12 -15 -28
S>r-cue:declined	-38 2 4 -10 -14 -6
S>r-cue:invited	-16 -13 17 -4 -15 -37
S>r-cue:observer	-19 18 -15 -6 -7 -16
S>r-cue:represented	1 -22 -4 4 13 -1
S>r2:& price	-14 -2 -14 -5 -5 6
S>r2:, and	4 -17 13 -10 -15 -12
S>r2:<person> ,	-1 -14 16 -8 -35 -13
S>r2:a colonel	-20 16 -10 -3 -3 -7
S>r2:according to	-17 17 -15 -1 -1 -6
S>r2:across from	4 1 -20 -5 -8 -12
S>r2:adjourned the	-11 -12 12 -7 -9 -13
S>r2:again ,	-16 20 -20 -2 -4 -7
S>r2:agreed on	-35 -2 4 -8 -8 -14
S>r2:among the	-19 15 -13 -3 -4 -8
S>r2:among them	24 -24 -21 -10 -18 -16
S>r2:and ,	-25 26 -22 -9 -14 -18
S>r2:and broke	-16 15 -7 -1 -4 -9
S>r2:and buyer	-13 15 -15 -1 -3 -12
S>r2:and observ	-25 3 3 -10 -6 -14
S>r2:and premier	-9 17 -19 -9 -12 -14
S>r2:and that	-19 15 -9 -2 -1 -8
S>r2:and the	-37 -8 17 -9 -17 -30
S>r2:and twice	8 -6 -12 -4 -4 -7
S>r2:and with	-11 -12 13 -3 -1 -9
S>r2:announced in	12 -10 -13 -5 -8 -7
S>r2:answered with	-14 -13 14 -2 0 -4
S>r2:appeared by	-18 -7 9 -6 -9 -12
S>r2:appeared in	-2 14 -15 -1 0 -4
S>r2:appeared on	-6 13 -17 -5 -14 -10
S>r2:are come	-9 15 -13 -5 -4 -14
S>r2:are to	-20 23 -23 -2 -2 -5
S>r2:arrived <date>	-12 19 -9 -1 -1 -4
S>r2:arrived in	-4 9 -13 -2 -2 -2
S>r2:as captain	14 -14 -12 -8 -8 -12
S>r2:as guest	-6 16 -16 -3 -2 -4
S>r2:as host	-4 -21 11 -4 -4 -4
S>r2:as moder	-15 -18 17 -9 -6 -4
S>r2:as organis	-12 -16 16 -5 -2 -3
S>r2:as their	-13 -18 17 -9 -12 -10
S>r2:asked director	-11 -14 14 -2 -1 -5
S>r2:asked for	-8 24 -26 -3 -4 -5
S>r2:at <person>	-21 18 -15 -4 -4 -12
S>r2:at <place>	-14 -19 10 -9 -5 10
S>r2:at a	-16 23 -22 -3 -3 -8
S>r2:at citi	-5 16 -18 -2 -3 -6
S>r2:at hi	-23 -2 6 -7 -7 -15
S>r2:at the	-34 17 -10 -7 -8 -22
S>r2:ate noth	-16 10 -8 -3 -4 -6
S>r2:attended the	-10 -9 -20 -4 11 -11
S>r2:before the	-16 17 -17 -6 -2 -5
S>r2:between them	-5 -13 12 0 -1 -4
S>r2:bishops and	12 -18 1 -8 -11 -17
S>r2:briefed health	-9 15 -14 -1 -5 -14
S>r2:broke a	-8 -12 -16 -5 15 -5
S>r2:broke bread	-11 16 -18 -4 -10 -10
S>r2:brought an	-19 17 -17 -4 -9 -9
S>r2:brought bu	-7 -12 12 0 -1 -3
S>r2:brought togeth	-23 -19 20 -4 -6 -7
S>r2:but a	-13 11 -8 -1 -2 -13
S>r2:but their	-9 11 -7 -1 -5 -15
S>r2:by telephon	-13 13 -12 -3 -3 -9
S>r2:called ,	5 -2 -34 -5 -5 -10
S>r2:called a	-13 -11 12 -3 -6 -8
S>r2:called at	-10 12 -12 -1 -3 -5
S>r2:called for	19 -7 -20 -1 0 -3
S>r2:called on	-14 15 -14 -2 -2 -12
S>r2:calmed thing	-11 15 -18 -5 -4 -11
S>r2:came togeth	-4 15 -12 -1 -6 -5
S>r2:came with	-4 13 -8 0 -2 -9
S>r2:conferred by	-16 18 -21 -6 -7 -8
S>r2:conferred on	-23 21 -17 -5 -5 -6
S>r2:criticised the	14 -15 -13 -11 -14 -14
S>r2:crossed the	-13 15 -12 -4 -10 -14
S>r2:did not	-19 7 -20 -5 14 -21
S>r2:dined <date>	-4 -14 13 -2 -1 -6
S>r2:dined on	-10 14 -8 -5 -2 -3
S>r2:drew the	-12 13 -10 -2 -2 -4
S>r2:driven in	-8 12 -12 -4 -5 -8
S>r2:drove to	-12 15 -16 -3 -4 -10
S>r2:faced four	-9 15 -15 -3 -4 -8
S>r2:faced the	-9 -18 16 -6 -8 -10
S>r2:failed to	-9 15 -17 -3 -4 -14
S>r2:flew in	-16 20 -21 -1 -4 -8
S>r2:flew on	-12 9 -5 -6 -4 -10
S>r2:flew to	-8 12 -15 -3 -5 -5
S>r2:flies home	18 -19 -15 -4 -4 -9
S>r2:follows the	18 -20 -13 -8 -11 -19
S>r2:for a	-16 16 -15 -6 -2 -3
S>r2:for talk	-4 13 -13 -1 -1 -1
S>r2:for the	-14 1 2 -9 -8 -9
S>r2:fought over	15 -14 -15 -12 -11 -13
S>r2:gave a	-12 -15 16 -2 -2 -7
S>r2:goes too	14 -14 -14 -15 -5 -10
S>r2:got forti	-15 16 -13 -5 -5 -16
S>r2:got the	-8 -13 12 -1 -1 -8
S>r2:granted an	-12 -15 15 -8 -12 -12
S>r2:had a	-16 21 -18 -5 -7 -17
S>r2:had achiev	-15 -3 5 -7 -6 -13
S>r2:had agre	-10 18 -16 0 -1 -7
S>r2:had also	-8 12 -14 -3 -5 -11
S>r2:had ask	-16 10 -6 -14 -6 -21
S>r2:had been	-25 5 -2 -7 -8 -11
S>r2:had breakfast	-32 29 -24 -6 -9 -13
S>r2:had call	-29 -8 13 -3 -7 -16
S>r2:had chang	-9 12 -12 -10 -2 -9
S>r2:had confer	-23 0 2 -5 -11 -17
S>r2:had flown	-7 -12 -12 0 0 12
S>r2:had held	-6 -15 15 -1 -2 -8
S>r2:had left	-10 13 -15 -4 -7 -7
S>r2:had lunch	-9 13 -9 -5 -7 -11
S>r2:had met	-28 2 10 -7 -7 -20
S>r2:had pick	16 -18 -12 -4 -4 -7
S>r2:had plan	-14 17 -17 -1 -1 -4
S>r2:had promis	-16 -10 2 -4 -2 8
S>r2:had recus	-17 -17 17 -10 -10 -14
S>r2:had secretli	-19 11 -8 -5 -5 -8
S>r2:had slip	-6 9 -6 -3 -5 -16
S>r2:had stai	-11 -16 -10 -4 -13 14
S>r2:had talk	10 -3 -38 -20 -25 -28
S>r2:had them	-7 -17 17 -3 -6 -12
S>r2:had to	-14 -11 12 -2 -3 -13
S>r2:has ask	-10 -12 12 -7 -1 -5
S>r2:has been	-30 -6 5 10 -13 -20
S>r2:has cancel	-11 16 -16 -6 -7 -13
S>r2:has demand	11 -13 -8 -7 -5 -8
S>r2:has forc	15 -14 -16 -8 -7 -10
S>r2:has invit	-11 -8 16 -23 -4 -8
S>r2:has name	-19 -5 9 -5 -2 -2
S>r2:has promis	-13 16 -14 -5 -5 -18
S>r2:has put	-24 -15 17 -3 -3 -8
S>r2:has said	-16 -13 -13 -5 -5 15
S>r2:has summon	-10 -8 12 -11 -1 -4
S>r2:have been	-20 23 -17 -7 -4 -25
S>r2:head the	-13 14 -9 -15 -3 -8
S>r2:heard both	-11 -13 13 -3 -3 -6
S>r2:held a	-11 -12 13 -4 -6 -5
S>r2:held talk	-24 24 -22 -4 -5 -7
S>r2:held their	-14 -5 6 -1 -3 -3
S>r2:himself stai	-15 4 -11 0 -1 -1
S>r2:his iranian	-13 -2 5 -3 -8 -8
S>r2:hosted a	-9 -13 15 -1 -3 -2
S>r2:hosted the	-6 -15 15 -1 -3 -2
S>r2:hosted yolŋu	-4 -11 13 -1 -3 -1
S>r2:if releas	-17 2 2 -17 -12 -16
S>r2:in <date>	-11 15 -17 -2 -4 -4
S>r2:in <place>	6 -7 3 -10 -17 -43
S>r2:in a	-14 12 -9 -1 -2 -10
S>r2:in her	-23 11 -9 -1 -1 -1
S>r2:in hospit	-7 -8 -12 -1 11 -13
S>r2:in the	-9 18 -17 -15 -23 -28
S>r2:into the	-7 11 -15 -4 -6 -8
S>r2:invited the	-7 -14 11 -4 -1 -11
S>r2:invited tourism	-13 -10 11 -9 -4 -9
S>r2:iranian opposit	-12 -4 6 -2 -4 -7
S>r2:is deni	-14 13 -3 -2 -1 -3
S>r2:is due	-23 24 -17 -8 -10 -21
S>r2:is expect	-15 15 -14 -1 -2 -8
S>r2:is guest	-6 15 -16 -1 0 -3
S>r2:is not	-4 -13 -14 -8 -5 11
S>r2:is open	-13 -17 17 -10 -11 -14
S>r2:is replac	-21 0 -18 -9 8 -3
S>r2:is to	-11 15 -10 -10 -14 -24
S>r2:it had	-18 12 -9 -1 -2 -2
S>r2:it wa	-13 -17 -17 -6 17 -16
S>r2:joined hawker	-4 12 -12 -1 -7 -5
S>r2:joined mayor	-4 15 -15 -1 -3 -6
S>r2:kept order	-7 -13 12 -2 -1 -5
S>r2:laid a	-12 12 -12 -5 -7 -11
S>r2:last met	-18 17 -17 -3 -9 -9
S>r2:laughed and	-10 13 -12 -2 -1 -11
S>r2:learned by	-10 12 -13 -3 -4 -6
S>r2:led the	-15 -19 19 -2 -3 -7
S>r2:lunched with	10 -24 3 -3 -13 -7
S>r2:may have	-17 14 -10 -2 -4 -5
S>r2:meets <organisation>	-15 17 -17 -1 -1 -4
S>r2:meets the	-17 20 -21 -2 -3 -5
S>r2:meets with	-18 -18 18 -9 -7 -3
S>r2:met <person>	-16 25 -22 -1 -3 -4
S>r2:met a	-12 11 -9 -2 -2 -5
S>r2:met again	-7 14 -13 -1 -2 -5
S>r2:met at	-15 19 -10 -2 -2 -9
S>r2:met banker	11 4 -20 -5 -6 -8
S>r2:met congoles	-15 -13 14 -1 -1 -5
S>r2:met creditor	-6 12 -8 -2 -1 -5
S>r2:met for	-14 -19 19 -3 -3 -8
S>r2:met in	-31 31 -19 -3 -4 -16
S>r2:met lobstermen	-5 14 -15 -2 -4 -8
S>r2:met on	-15 17 -15 -6 -7 -12
S>r2:met the	-24 -4 7 -10 -12 -16
S>r2:met them	-17 -3 5 -9 -10 -8
S>r2:met twice	-8 16 -15 -2 -3 -10
S>r2:minister <person>	-22 20 -14 -19 -14 -11
S>r2:near <place>	-9 11 -12 -4 -3 -6
S>r2:nor <person>	-17 -19 -12 -12 -15 17
S>r2:nor her	-13 13 -13 -12 -12 -12
S>r2:of <organisation>	-24 10 1 -5 -7 -13
S>r2:of <place>	4 0 -5 -7 -26 -17
S>r2:of the	-33 8 3 -15 -17 1
S>r2:on <date>	12 -11 -2 -13 -15 -25
S>r2:on her	-6 15 -15 0 -1 -4
S>r2:on the	-21 -3 9 -8 -11 -15
S>r2:on time	-16 23 -23 -3 -4 -21
S>r2:opened an	-5 -13 13 0 -1 -1
S>r2:opened in	-14 20 -20 -2 -4 -7
S>r2:opened the	-7 -20 21 -1 -3 -2
S>r2:opens the	-5 -14 14 -1 -2 -2
S>r2:over the	-7 13 -14 -2 -1 -4
S>r2:plans to	-9 11 -13 -1 0 -7
S>r2:present for	-8 14 -13 -2 -3 -18
S>r2:presiding and	-14 -17 17 0 0 0
S>r2:produced a	-11 16 -13 -4 -3 -5
S>r2:protested ,	-14 -8 -10 -4 -12 10
S>r2:pushed ,	-6 12 -11 -1 -1 -13
S>r2:put their	-29 31 -31 -5 -7 -12
S>r2:questioned bank	-8 15 -15 -2 -3 -5
S>r2:ran into	-13 16 -14 -2 -4 -11
S>r2:received <person>	6 -14 3 -3 -8 -3
S>r2:received chief	-9 -16 15 -1 -3 -1
S>r2:received her	-9 -13 14 -1 -4 -1
S>r2:received him	-15 -2 3 -1 -3 -2
S>r2:received imam	-6 -12 13 -1 -2 -1
S>r2:received in	-5 -17 17 -1 -3 -2
S>r2:received just	-6 -16 16 0 0 0
S>r2:received the	-21 -3 5 -3 -8 -5
S>r2:respectively ,	3 -28 11 -6 -12 -11
S>r2:resumed on	-14 -9 11 -4 -3 -6
S>r2:said <person>	-11 9 -5 -2 0 -12
S>r2:said outsid	-17 15 -13 -2 -2 -10
S>r2:said that	6 -10 4 -6 -7 -17
S>r2:said the	-15 -12 14 0 0 -2
S>r2:sat across	-2 20 -19 -1 -2 -4
S>r2:sat alon	-6 13 -13 -1 -1 -13
S>r2:sat between	-13 16 -16 -4 -13 -13
S>r2:sat down	-21 -8 10 -6 -12 -13
S>r2:sat in	-19 21 -20 -4 -6 -15
S>r2:sat on	-9 18 -16 -1 -2 -6
S>r2:sat togeth	-21 20 -16 -2 -2 -5
S>r2:saw <person>	-19 17 -16 -5 -6 -9
S>r2:saw a	-15 17 -17 -2 -7 -5
S>r2:saw the	-15 4 -1 -7 -10 -24
S>r2:sent a	-9 -10 -13 -2 -6 11
S>r2:sent back	-7 -12 -20 -8 -8 13
S>r2:sent them	-6 -12 12 -5 -8 -10
S>r2:shook hand	3 0 -14 -7 -4 -9
S>r2:show that	-11 12 -13 -4 -5 -7
S>r2:showed <person>	-14 23 -24 -3 -2 -10
S>r2:showed him	-16 14 -11 -3 -2 -10
S>r2:signed a	-10 16 -16 -1 -3 -11
S>r2:signed for	-13 21 -20 0 -11 -2
S>r2:slaughtered a	-11 -14 14 -6 -9 -6
S>r2:spoke <date>	-12 14 -12 -1 -4 -7
S>r2:spoke against	-10 18 -13 -3 -3 -5
S>r2:spoke by	-15 20 -19 -1 -2 -4
S>r2:spoke for	-35 -3 6 -5 -8 -17
S>r2:spoke on	-5 9 -14 -3 -5 -8
S>r2:stayed behind	-16 -11 14 -1 -3 -15
S>r2:stood alon	-20 -14 16 -1 -4 -8
S>r2:stood side	2 2 -16 -6 -11 -14
S>r2:talked by	-19 17 -11 -3 -1 -5
S>r2:texted and	-19 16 -13 -2 -14 -9
S>r2:the associ	-19 16 -12 -5 -6 -11
S>r2:the auditor	12 -13 -12 -5 -10 -9
S>r2:the imam	-14 -11 12 -1 -3 -10
S>r2:the ministri	-25 24 -17 -6 -10 -16
S>r2:the onli	2 -10 7 -7 -11 -27
S>r2:the other	-9 18 -11 -1 -14 -11
S>r2:the region	-8 -13 -9 -1 -4 13
S>r2:the shortest	-12 10 -7 -1 -2 -10
S>r2:the teacher	-14 -10 11 -4 -6 -13
S>r2:then call	-19 -19 19 -1 -2 -15
S>r2:then fell	-22 -14 -13 -2 -13 17
S>r2:then heard	-14 15 -15 -4 -5 -15
S>r2:then sat	9 -1 -22 -2 -7 -16
S>r2:then the	-11 20 -24 -4 -4 -19
S>r2:threw <person>	-13 11 -9 -3 -2 -7
S>r2:to a	-23 -7 -10 13 -6 -18
S>r2:to hi	-8 18 -19 -14 -1 -7
S>r2:to host	-8 14 -14 -5 -10 -2
S>r2:to it	-15 17 -17 -2 -1 -1
S>r2:to scrap	-17 -11 12 -6 -3 -9
S>r2:to see	12 -13 -10 -8 -3 -5
S>r2:to talk	-34 -8 12 -7 -5 -6
S>r2:to the	-12 21 -21 -3 -10 -9
S>r2:to which	5 -13 5 -5 -7 -7
S>r2:together with	-9 14 -14 -1 -1 -5
S>r2:told a	-27 -3 9 -5 -5 -12
S>r2:told the	12 -3 -15 -3 -5 -11
S>r2:took no	-20 1 0 -5 -7 -14
S>r2:took tea	-2 -15 15 0 -1 -1
S>r2:traded accus	-13 13 -10 -3 -5 -8
S>r2:twice suspend	-14 -9 11 -5 -13 -13
S>r2:two offici	-10 -12 11 -4 -4 -6
S>r2:visited the	-13 14 -13 -8 -9 -10
S>r2:waited in	10 -9 -8 -2 -1 -13
S>r2:walked feder	-15 -9 10 -3 -4 -4
S>r2:walked out	-7 21 -20 -1 -1 -6
S>r2:wants the	13 -17 -6 -3 -4 -4
S>r2:wants to	-12 16 -17 -8 -9 -8
S>r2:was adjourn	-14 -13 -18 -6 -8 16
S>r2:was admit	-12 11 -10 -3 -2 -9
S>r2:was call	-13 18 -20 -1 -2 -14
S>r2:was in	-23 -5 0 -11 -21 12
S>r2:was listen	-10 13 -11 -13 -5 -15
S>r2:was not	-22 -8 -11 -10 -23 16
S>r2:was put	-9 15 -19 -3 -3 -8
S>r2:was receiv	-24 21 -20 -6 -11 -12
S>r2:was taken	-13 -10 13 -5 -9 -15
S>r2:was talk	-17 -2 3 -1 -3 -3
S>r2:was the	-17 23 -23 -9 -17 -20
S>r2:was there	-7 20 -19 -3 -1 -20
S>r2:was to	-26 -8 7 -14 -16 2
S>r2:welcomed <place>	-7 -11 12 -1 -2 -1
S>r2:welcomed the	-18 -15 19 -2 -5 -3
S>r2:went togeth	-7 14 -12 -2 -3 -7
S>r2:were alon	-24 21 -11 -4 -5 -9
S>r2:were back	-9 13 -12 -5 -6 -9
S>r2:were receiv	-16 14 -13 -1 -2 -3
S>r2:were sent	-18 13 -7 -18 -10 -11
S>r2:were the	-11 13 -11 -3 -3 -7
S>r2:when the	20 -17 -21 -2 -6 -10
S>r2:when thei	-13 -8 9 -1 -6 -6
S>r2:who came	-3 19 -20 0 -2 -5
S>r2:who did	-9 15 -19 -5 -5 -7
S>r2:who had	-15 -14 14 -3 -5 -8
S>r2:whom thei	-20 19 -18 -4 -8 -12
S>r2:will be	-24 -2 -21 -7 -10 17
S>r2:will board	-11 16 -15 -3 -3 -4
S>r2:will face	-9 13 -10 -2 -2 -7
S>r2:will have	-16 -15 16 -8 -7 -16
S>r2:will hear	-26 25 -19 -6 -4 -14
S>r2:will host	-14 -22 22 -3 -6 -12
S>r2:will initi	-30 -2 6 -10 -23 -19
S>r2:will jointli	-19 19 -16 -6 -7 -8
S>r2:will mark	-7 14 -15 -6 -10 -10
S>r2:will meet	-27 15 -3 -2 -3 -16
S>r2:will not	-7 -15 -9 -4 -2 12
S>r2:will open	-18 -15 16 -6 -5 -13
S>r2:will pai	-7 21 -14 -1 -1 -28
S>r2:will receiv	-3 -21 11 -4 -3 -9
S>r2:will repres	-13 23 -20 -4 -16 -17
S>r2:will see	17 -17 -16 -7 -4 -16
S>r2:will share	-24 -27 27 -19 -16 -23
S>r2:will sit	-18 19 -18 -3 -5 -10
S>r2:will thank	-15 -10 14 -2 -1 -2
S>r2:will travel	-8 18 -16 -2 -3 -10
S>r2:will visit	-3 14 -14 -3 0 -3
S>r2:with <person>	-21 21 -17 -4 -4 -5
S>r2:with editor	-16 -15 16 -4 -6 -12
S>r2:with interpret	-11 14 -12 -15 -8 -16
S>r2:with journalist	-13 13 -11 -4 -5 -11
S>r2:with regret	-15 -16 -11 -11 -9 15
S>r2:withdrew to	-12 -5 6 -1 -2 -10
S>r2:would be	-6 13 -10 0 -1 -11
S>r2:wrote that	14 -14 -14 -1 -3 -9
S>r2:wrote to	-15 -18 16 -5 -6 -8
S>r:&	-14 -2 -14 -5 -5 6
S>r:,	4 -17 13 -10 -15 -12
S>r:<date>	-13 11 -3 -6 -6 -13
S>r:<person>	-23 -4 1 -14 -50 13
S>r:<place>	1 -9 1 -11 -15 -5
S>r:a	-5 13 -20 -7 -11 -15
S>r:accord	-17 17 -15 -1 -1 -6
S>r:across	4 1 -20 -5 -8 -12
S>r:adjourn	-11 -12 12 -7 -9 -13
S>r:again	-16 20 -20 -2 -4 -7
S>r:agre	-35 -2 4 -8 -8 -14
S>r:among	22 -11 -21 -11 -19 -18
S>r:and	1 1 -6 -11 -17 -19
S>r:answer	-14 -13 14 -2 0 -4
S>r:appear	-10 5 -1 -10 -17 -17
S>r:ar	-23 28 -27 -5 -4 -13
S>r:arriv	-7 12 -14 -2 -2 -5
S>r:as	10 -29 13 -14 -14 -19
S>r:ask	-13 7 -6 -4 -4 -8
S>r:at	-13 6 -12 -11 -9 0
S>r:attend	-11 -8 -22 -5 11 -11
S>r:befor	-16 17 -17 -6 -2 -5
S>r:between	-5 -13 12 0 -1 -4
S>r:bishop	12 -18 1 -8 -11 -17
S>r:brief	-14 14 -12 -4 -10 -14
S>r:broke	-13 10 -23 -7 12 -12
S>r:brought	-33 -7 12 -6 -11 -13
S>r:but	-17 5 3 -2 -6 -20
S>r:by	-13 13 -12 -3 -3 -9
S>r:call	9 0 -16 -6 -8 -17
S>r:calm	-11 15 -18 -5 -4 -11
S>r:came	-16 3 -24 -5 11 -20
S>r:chair	-17 -16 20 -2 -4 -4
S>r:close	17 -15 -17 -4 -3 -5
S>r:confer	-26 27 -28 -8 -9 -10
S>r:conven	-11 -11 13 -2 -5 -7
S>r:criticis	14 -15 -13 -11 -14 -14
S>r:cross	-13 15 -12 -4 -10 -14
S>r:did	-19 7 -20 -5 14 -21
S>r:drew	-12 13 -10 -2 -2 -4
S>r:driven	-8 12 -12 -4 -5 -8
S>r:drove	-19 24 -22 -6 -11 -19
S>r:end	-10 13 -14 -3 -2 -5
S>r:face	-13 4 0 -10 -11 -17
S>r:fail	-9 15 -17 -3 -4 -14
S>r:flew	-22 25 -26 -6 -8 -13
S>r:fli	18 -19 -15 -4 -4 -9
S>r:follow	13 -17 -17 -9 -12 5
S>r:for	-20 16 -11 -9 -7 -10
S>r:fought	15 -14 -15 -12 -11 -13
S>r:gather	-14 -20 20 -4 -7 -8
S>r:gave	-12 -19 19 -4 -3 -8
S>r:goe	14 -14 -14 -15 -5 -10
S>r:got	-22 9 2 -6 -7 -21
S>r:grant	-12 -15 15 -8 -12 -12
S>r:ha	15 -19 0 -2 -21 -5
S>r:had	-22 -5 12 -16 -20 -6
S>r:have	-23 26 -20 -7 -6 -26
S>r:head	-13 14 -9 -15 -3 -8
S>r:heard	-11 -13 13 -3 -3 -6
S>r:held	-23 6 0 -5 -7 -9
S>r:hi	-13 -2 5 -3 -8 -8
S>r:himself	9 -3 -16 -7 -11 -5
S>r:hope	14 -14 -14 -4 -8 -8
S>r:host	-14 -23 25 -3 -7 -6
S>r:if	-17 2 2 -17 -12 -16
S>r:in	-3 3 -8 -11 3 -45
S>r:into	-7 11 -15 -4 -6 -8
S>r:invit	-10 -18 15 -11 -5 -13
S>r:iranian	-12 -4 6 -2 -4 -7
S>r:is	-30 24 -21 -16 -2 -2
S>r:it	-24 -8 -16 -6 17 -17
S>r:join	-7 19 -20 -2 -9 -9
S>r:kept	-7 -13 12 -2 -1 -5
S>r:laid	-12 12 -12 -5 -7 -11
S>r:last	-18 17 -17 -3 -9 -9
S>r:laugh	-10 13 -12 -2 -1 -11
S>r:learn	-16 2 3 -9 -10 -11
S>r:led	-15 -19 19 -2 -3 -7
S>r:left	-15 9 -18 -1 -7 3
S>r:lunch	11 -16 -1 -4 -12 -8
S>r:mai	-12 13 -12 -7 -6 -8
S>r:meet	3 -7 0 -14 -13 -17
S>r:met	-21 3 4 -10 -11 -24
S>r:minist	-22 20 -14 -19 -14 -11
S>r:near	-9 11 -12 -4 -3 -6
S>r:nor	-23 3 -19 -19 -21 11
S>r:not	-31 -2 -14 -7 0 19
S>r:not-near	-27 -2 -18 -2 3 16
S>r:of	-16 8 -1 -10 -24 -7
S>r:offic	-13 -16 8 -1 -1 8
S>r:on	7 -4 -2 -13 -16 -32
S>r:open	-18 8 -6 -2 -5 -7
S>r:own	-8 -14 8 -2 -4 3
S>r:plan	-9 11 -13 -1 0 -7
S>r:present	-8 14 -13 -2 -3 -18
S>r:presid	-20 -28 28 -3 -5 -3
S>r:produc	-11 16 -13 -4 -3 -5
S>r:protest	-18 4 -14 -8 -15 7
S>r:push	-6 12 -11 -1 -1 -13
S>r:put	-29 31 -31 -5 -7 -12
S>r:question	-8 15 -15 -2 -3 -5
S>r:ran	-13 16 -14 -2 -4 -11
S>r:receiv	-3 -15 15 -5 -12 -5
S>r:respect	6 -25 10 -18 -16 -14
S>r:resum	-14 -9 11 -4 -3 -6
S>r:said	5 1 -11 -12 -11 -13
S>r:sat	-33 7 0 -7 -14 -24
S>r:saw	-27 19 -14 -11 -17 -28
S>r:sent	-13 -19 -7 -11 -15 17
S>r:shook	3 0 -14 -7 -4 -9
S>r:show	-22 10 -6 -8 -7 -18
S>r:sign	-18 25 -25 -1 -12 -11
S>r:slaughter	-11 -14 14 -6 -9 -6
S>r:slip	-12 14 -12 -3 -7 -11
S>r:spoke	-26 7 -4 -5 -8 -16
S>r:stai	-13 -3 11 -3 -4 -18
S>r:stood	-3 -8 10 -7 -13 -17
S>r:talk	-21 22 -18 -4 -2 -8
S>r:telephon	-21 22 -20 -9 -14 -14
S>r:text	-19 16 -13 -2 -14 -9
S>r:the	0 -10 -1 -11 -28 5
S>r:then	-14 -5 -5 -8 -18 14
S>r:threw	-13 11 -9 -3 -2 -7
S>r:to	3 -6 -7 7 -13 -20
S>r:togeth	-10 -15 15 -3 -11 -12
S>r:told	1 -6 4 -6 -7 -17
S>r:took	-20 -1 2 -5 -7 -13
S>r:trade	-13 13 -10 -3 -5 -8
S>r:twice	-14 -9 11 -5 -13 -13
S>r:two	-17 2 9 -7 -6 -10
S>r:visit	-14 15 -15 -7 -9 -10
S>r:wa	-52 13 -16 -18 -38 20
S>r:wait	10 -9 -8 -2 -1 -13
S>r:walk	-17 -5 6 -4 -4 -8
S>r:want	11 0 -20 -9 -11 -10
S>r:welcom	-22 -22 24 -4 -8 -5
S>r:went	-7 14 -12 -2 -3 -7
S>r:were	-37 37 -27 -15 -12 -17
S>r:when	17 -16 -10 -3 -10 -13
S>r:who	-19 4 3 -7 -9 -12
S>r:whom	-20 19 -18 -4 -8 -12
S>r:will	-18 -7 9 -17 -23 2
S>r:with	-37 7 -8 -23 -18 8
S>r:withdrew	-12 -5 6 -1 -2 -10
S>r:wrote	3 -6 2 -11 -12 -22
S>r:ye	-11 18 -20 -19 -11 -16
S>reference	-1 -2 -7 -9 -18 0
S>role-cue:absent	-12 -2 -12 -3 -7 6
S>role-cue:attended	-5 -16 19 -1 -1 -26
S>role-cue:background	-28 30 -17 -12 -9 -26
S>role-cue:hosted	-49 -24 19 -14 10 -4
S>role-cue:represented	-26 1 -8 -6 13 -33
S>rv:achiev	-15 -3 5 -7 -6 -13
S>rv:adjourn	-19 -17 -5 -11 -14 15
S>rv:admit	-12 11 -10 -3 -2 -9
S>rv:agre	-35 0 3 -6 -6 -14
S>rv:allow	-6 13 -10 0 -1 -11
S>rv:announc	2 1 -7 -7 -14 -12
S>rv:answer	2 1 -2 -6 -3 -17
S>rv:appear	-10 5 -1 -10 -17 -17
S>rv:appear!	-10 -12 -12 -4 15 -16
S>rv:arriv	-7 12 -14 -2 -2 -5
S>rv:ask	-22 5 1 -19 -7 -24
S>rv:at	-16 10 -8 -3 -4 -6
S>rv:attend	-20 -15 4 -8 10 -15
S>rv:bargain	-10 17 -18 -9 -11 -12
S>rv:breakfast	-20 18 -14 -6 -9 -10
S>rv:bridg	-34 -8 12 -7 -5 -6
S>rv:brief	-16 -2 -18 -4 -9 8
S>rv:broke	-19 13 -24 -7 12 -15
S>rv:brought	-33 -7 12 -6 -11 -13
S>rv:call	-4 -12 19 -8 -9 -33
S>rv:calm	-11 15 -18 -5 -4 -11
S>rv:came	-16 -3 -5 -5 10 -22
S>rv:cancel	-21 6 -2 -9 -11 -19
S>rv:chair	-20 -30 33 -4 -6 -21
S>rv:chang	-9 12 -12 -10 -2 -9
S>rv:close	16 -10 -18 -7 -9 -6
S>rv:come	-7 -16 18 -12 -14 -22
S>rv:confer	-33 13 -9 -9 -13 -18
S>rv:conven	-17 -21 23 -7 -9 -13
S>rv:criticis	14 -15 -13 -11 -14 -14
S>rv:cross	-17 20 -15 -7 -15 -16
S>rv:declin	-20 -1 9 -5 -8 -17
S>rv:defend	-6 -12 11 -1 -1 -6
S>rv:demand	11 -13 -8 -7 -5 -8
S>rv:dine	-12 2 2 -10 -8 -14
S>rv:drew	-12 13 -10 -2 -2 -4
S>rv:drove	-20 -3 -26 -7 -11 13
S>rv:end	-10 13 -14 -3 -2 -5
S>rv:expect	-15 15 -14 -1 -2 -8
S>rv:face	-17 2 -5 -10 -14 6
S>rv:fail	-13 23 -23 -4 -5 -20
S>rv:fell	-29 -11 -19 -4 10 13
S>rv:fete	-9 -14 13 -6 -6 -8
S>rv:fire	-9 12 -12 -4 -7 -9
S>rv:flew	-23 26 -28 -6 -8 -14
S>rv:fli	18 -19 -15 -4 -4 -9
S>rv:follow	5 -2 -26 -10 -13 5
S>rv:forc	7 -13 1 -8 -7 -11
S>rv:fought	15 -14 -15 -12 -11 -13
S>rv:gather	-23 -29 28 -8 -11 -16
S>rv:gave	-12 -19 19 -4 -3 -8
S>rv:give	-15 -6 7 -6 -6 -11
S>rv:goe	12 -5 -13 -14 -4 -10
S>rv:got	-22 9 2 -6 -7 -21
S>rv:grant	-12 -15 15 -8 -12 -12
S>rv:head	-13 14 -9 -15 -3 -8
S>rv:hear	-26 25 -19 -6 -4 -14
S>rv:heard	-26 -8 0 -7 -11 11
S>rv:held	-26 0 6 -5 -8 -12
S>rv:hope	10 -3 -20 -6 -11 -15
S>rv:host	-20 -16 18 -6 -10 -12
S>rv:invit	-14 -21 23 -25 -7 -17
S>rv:join	-12 25 -25 -7 -14 -16
S>rv:kept	-7 -13 12 -2 -1 -5
S>rv:laid	-12 12 -12 -5 -7 -11
S>rv:last	-11 15 -17 -2 -4 -4
S>rv:laugh	-10 13 -12 -2 -1 -11
S>rv:learn	-16 2 3 -9 -10 -11
S>rv:led	-15 -19 19 -2 -3 -7
S>rv:left	-29 16 -10 -9 -17 -5
S>rv:listen	-12 -10 -7 15 -5 -20
S>rv:load-shed	8 -6 -12 -4 -4 -7
S>rv:lunch	13 -20 -2 -4 -11 -7
S>rv:manag	-14 -14 -10 -4 -10 13
S>rv:meet	1 6 -14 -9 -10 -18
S>rv:met	-18 9 -9 -9 -11 -9
S>rv:need	-13 1 2 -2 -9 -6
S>rv:open	-24 4 0 -6 -7 -14
S>rv:own	-13 -20 15 -3 -6 3
S>rv:pai	-7 21 -14 -1 -1 -28
S>rv:pick	16 -18 -12 -4 -4 -7
S>rv:plan	-14 17 -17 -1 -1 -4
S>rv:postpon	-16 8 -6 -15 -7 -10
S>rv:presid	-20 -28 28 -3 -5 -3
S>rv:produc	-11 16 -13 -4 -3 -5
S>rv:promis	-22 -6 -1 -8 -6 5
S>rv:protest	-18 4 -14 -8 -15 7
S>rv:push	-6 12 -11 -1 -1 -13
S>rv:put	-37 3 12 -9 -11 -17
S>rv:question	-14 18 -18 -2 -3 -6
S>rv:ran	-13 16 -14 -2 -4 -11
S>rv:receiv	1 3 -4 -7 -12 -15
S>rv:recus	-17 -17 17 -10 -10 -14
S>rv:releas	-17 2 2 -17 -12 -16
S>rv:replac	-21 -3 -6 -9 8 -3
S>rv:repres	-13 23 -20 -4 -16 -17
S>rv:resum	-14 -9 11 -4 -3 -6
S>rv:said	-6 -5 -14 -11 -12 15
S>rv:sat	-14 7 -4 -7 -14 -27
S>rv:saw	-27 19 -14 -11 -17 -28
S>rv:scrap	-15 16 -16 -4 -2 -7
S>rv:see	21 -21 -18 -12 -6 -17
S>rv:see!	-9 12 -11 -1 -13 -11
S>rv:sent	-29 -7 -19 9 -7 8
S>rv:shook	3 0 -14 -7 -4 -9
S>rv:show	-22 -1 7 -9 -8 -19
S>rv:sign	-24 32 -31 -2 -13 -12
S>rv:sit	-21 22 -21 -5 -6 -15
S>rv:slaughter	-11 -14 14 -6 -9 -6
S>rv:slip	-11 15 -11 -5 -10 -21
S>rv:spoke	-26 7 -4 -5 -8 -16
S>rv:stai	-20 -5 7 -4 -12 -1
S>rv:stand	7 3 -23 -10 -11 -13
S>rv:state	-20 19 -17 -10 -15 -13
S>rv:stood	-3 -8 10 -7 -13 -17
S>rv:stop	-13 11 -8 -1 -2 -13
S>rv:struck	-19 11 -10 -4 0 -8
S>rv:summon	-14 -18 22 -15 -7 -11
S>rv:suspend	7 -14 4 -8 -18 -13
S>rv:talk	-1 8 -13 -8 -8 -14
S>rv:telephon	-21 22 -20 -9 -14 -14
S>rv:testifi	-15 12 -11 -4 -4 -7
S>rv:text	-19 16 -13 -2 -14 -9
S>rv:thank	-15 -10 14 -2 -1 -2
S>rv:threw	-13 11 -9 -3 -2 -7
S>rv:told	-3 6 -3 -7 -10 -27
S>rv:took	-20 -1 2 -5 -7 -13
S>rv:trade	-13 13 -10 -3 -5 -8
S>rv:travel	-12 19 -17 -5 -5 -13
S>rv:visit	-26 33 -31 -12 -14 -20
S>rv:wait	4 -2 -8 -4 -2 -16
S>rv:walk	-18 0 1 -4 -5 -8
S>rv:want	11 0 -20 -9 -11 -10
S>rv:welcom	-21 -19 22 -4 -7 -5
S>rv:went	-7 14 -12 -2 -3 -7
S>rv:withdrew	-12 -5 6 -1 -2 -10
S>rv:wrote	1 -6 -1 -13 -14 0
S>rvo:achiev littl	-15 -3 5 -7 -6 -13
S>rvo:adjourn on	-14 -13 -18 -6 -8 16
S>rvo:adjourn the	-11 -12 12 -7 -9 -13
S>rvo:admit .	-12 11 -10 -3 -2 -9
S>rvo:agre on	-34 -1 3 -8 -7 -13
S>rvo:agre to	-13 2 0 -1 -1 -9
S>rvo:allow to	-6 13 -10 0 -1 -11
S>rvo:announc .	-18 3 3 -4 -10 -9
S>rvo:announc in	12 -10 -13 -5 -8 -7
S>rvo:answer fisher	-10 17 -17 -5 -3 -9
S>rvo:answer with	-14 -13 14 -2 0 -4
S>rvo:appear by	-18 -7 9 -6 -9 -12
S>rvo:appear in	-2 14 -15 -1 0 -4
S>rvo:appear on	-10 4 -22 -8 12 -20
S>rvo:arriv <date>	-12 19 -9 -1 -1 -4
S>rvo:arriv in	-4 9 -13 -2 -2 -2
S>rvo:ask director	-11 -14 14 -2 -1 -5
S>rvo:ask for	-8 25 -28 -3 -4 -6
S>rvo:ask the	-19 -22 22 -13 -4 -10
S>rvo:ask to	-13 17 -18 -8 -3 -19
S>rvo:at noth	-16 10 -8 -3 -4 -6
S>rvo:attend the	-19 -16 6 -8 10 -18
S>rvo:bargain until	-10 17 -18 -9 -11 -12
S>rvo:breakfast apart	-20 18 -14 -6 -9 -10
S>rvo:bridg loan	-34 -8 12 -7 -5 -6
S>rvo:brief health	-9 15 -14 -1 -5 -14
S>rvo:brief the	-12 -6 -14 -3 -6 9
S>rvo:broke a	-8 -12 -16 -5 15 -5
S>rvo:broke bread	-11 16 -18 -4 -10 -10
S>rvo:broke for	-16 15 -7 -1 -4 -9
S>rvo:brought an	-19 17 -17 -4 -9 -9
S>rvo:brought bu	-7 -12 12 0 -1 -3
S>rvo:brought togeth	-23 -19 20 -4 -6 -7
S>rvo:call ,	5 -2 -34 -5 -5 -10
S>rvo:call .	-15 16 -15 -5 -3 -14
S>rvo:call <person>	-25 -6 10 -6 -7 -16
S>rvo:call a	-18 -12 14 -4 -7 -9
S>rvo:call at	-10 12 -12 -1 -3 -5
S>rvo:call for	15 -15 -7 -2 -3 -10
S>rvo:call home	-10 13 -14 -1 0 -13
S>rvo:call off	-19 -12 14 -9 -3 -12
S>rvo:call on	-15 25 -25 -2 -2 -13
S>rvo:call that	-18 -19 19 -1 -6 -11
S>rvo:calm thing	-11 15 -18 -5 -4 -11
S>rvo:came togeth	-4 15 -12 -1 -6 -5
S>rvo:came with	-4 13 -8 0 -2 -9
S>rvo:cancel ,	-16 -15 16 -4 -6 -12
S>rvo:cancel a	-11 16 -16 -6 -7 -13
S>rvo:chair ,	-3 -16 17 -2 -1 -21
S>rvo:chair .	-9 -21 19 -1 -2 -3
S>rvo:chair the	-11 -15 16 -2 -4 -3
S>rvo:come ,	-9 15 -13 -5 -4 -14
S>rvo:come ;	-3 -9 7 -10 -11 -12
S>rvo:come to	-7 -17 17 -3 -6 -12
S>rvo:confer by	-16 18 -21 -6 -7 -8
S>rvo:confer in	-23 0 2 -5 -11 -17
S>rvo:confer on	-23 21 -17 -5 -5 -6
S>rvo:criticis the	14 -15 -13 -11 -14 -14
S>rvo:cross the	-17 20 -15 -7 -15 -16
S>rvo:declin to	-20 -1 9 -5 -8 -17
S>rvo:defend fire	-6 -12 11 -1 -1 -6
S>rvo:demand to	11 -13 -8 -7 -5 -8
S>rvo:deni by	-14 13 -3 -2 -1 -3
S>rvo:dine <date>	-7 -3 5 -7 -7 -12
S>rvo:dine on	-10 14 -8 -5 -2 -3
S>rvo:drew the	-12 13 -10 -2 -2 -4
S>rvo:drove home	-5 -14 -13 -2 -2 14
S>rvo:drove to	-12 15 -16 -3 -4 -10
S>rvo:expect to	-15 15 -14 -1 -2 -8
S>rvo:face each	-9 13 -10 -2 -2 -7
S>rvo:face four	-9 15 -15 -3 -4 -8
S>rvo:face the	-12 -21 10 -7 -12 8
S>rvo:fail to	-13 23 -23 -4 -5 -20
S>rvo:fell ill	-22 -14 -13 -2 -13 17
S>rvo:fell to	-7 -8 -12 -1 11 -13
S>rvo:fete <person>	-9 -14 13 -6 -6 -8
S>rvo:fire at	-9 12 -12 -4 -7 -9
S>rvo:flew in	-16 20 -21 -1 -4 -8
S>rvo:flew on	-12 9 -5 -6 -4 -10
S>rvo:flew to	-10 15 -19 -3 -5 -7
S>rvo:fli home	18 -19 -15 -4 -4 -9
S>rvo:follow <date>	-20 19 -17 -3 -2 -3
S>rvo:follow the	16 -13 -14 -9 -12 -22
S>rvo:forc the	15 -14 -16 -8 -7 -10
S>rvo:fought over	15 -14 -15 -12 -11 -13
S>rvo:gather <person>	-10 -16 14 -3 -4 -9
S>rvo:gather the	-17 -19 19 -5 -9 -10
S>rvo:gave a	-12 -15 16 -2 -2 -7
S>rvo:give <date>	-10 -13 13 -5 -6 -9
S>rvo:goe too	14 -14 -14 -15 -5 -10
S>rvo:got forti	-15 16 -13 -5 -5 -16
S>rvo:got the	-8 -13 12 -1 -1 -8
S>rvo:grant an	-12 -15 15 -8 -12 -12
S>rvo:head the	-13 14 -9 -15 -3 -8
S>rvo:hear both	-26 25 -19 -6 -4 -14
S>rvo:heard both	-15 -15 16 -3 -5 -11
S>rvo:heard it	-14 15 -15 -4 -5 -15
S>rvo:held a	-14 -18 19 -4 -7 -10
S>rvo:held talk	-29 27 -24 -4 -6 -8
S>rvo:held their	-14 -5 6 -1 -3 -3
S>rvo:hope to	-8 12 -14 -3 -5 -11
S>rvo:hope —	14 -14 -14 -4 -8 -8
S>rvo:host ,	-19 8 -4 -4 -7 -14
S>rvo:host .	-13 -17 18 -5 -7 -8
S>rvo:host a	-14 -15 19 -2 -4 -2
S>rvo:host in	-7 -16 14 -1 -1 -9
S>rvo:host the	-15 -1 3 -5 -10 -4
S>rvo:host yolŋu	-4 -11 13 -1 -3 -1
S>rvo:invit both	-6 -5 12 -16 -2 -5
S>rvo:invit student	-9 -5 9 -14 -3 -7
S>rvo:invit the	-7 -14 11 -4 -1 -11
S>rvo:invit tourism	-13 -10 11 -9 -4 -9
S>rvo:join .	-9 14 -14 -5 -9 -12
S>rvo:join hawker	-4 12 -12 -1 -7 -5
S>rvo:join mayor	-4 15 -15 -1 -3 -6
S>rvo:kept order	-7 -13 12 -2 -1 -5
S>rvo:laid a	-12 12 -12 -5 -7 -11
S>rvo:last an	-11 15 -17 -2 -4 -4
S>rvo:laugh and	-10 13 -12 -2 -1 -11
S>rvo:learn by	-10 12 -13 -3 -4 -6
S>rvo:led the	-15 -19 19 -2 -3 -7
S>rvo:left after	-13 15 -15 -1 -4 -5
S>rvo:left empty-hand	-10 13 -15 -4 -7 -7
S>rvo:left the	-10 7 -13 -1 -5 2
S>rvo:left without	-19 0 3 -8 -12 -12
S>rvo:listen at	-8 -15 -15 15 -2 -9
S>rvo:listen off	-10 13 -11 -13 -5 -15
S>rvo:load-shed .	8 -6 -12 -4 -4 -7
S>rvo:lunch with	14 -27 2 -3 -11 -7
S>rvo:manag to	-14 -14 -10 -4 -10 13
S>rvo:meet <organisation>	-15 17 -17 -1 -1 -4
S>rvo:meet again	-20 23 -23 -2 -2 -5
S>rvo:meet haulier	-9 11 -13 -1 0 -7
S>rvo:meet in	14 -12 -22 -4 -8 -5
S>rvo:meet the	-2 16 -31 -9 -8 -19
S>rvo:meet with	-18 -18 18 -9 -7 -3
S>rvo:met <person>	-16 25 -22 -1 -3 -4
S>rvo:met <place>	-21 20 -13 -3 -6 -13
S>rvo:met a	-23 22 -20 -5 -10 -12
S>rvo:met again	-7 14 -13 -1 -2 -5
S>rvo:met at	-15 19 -10 -2 -2 -9
S>rvo:met banker	11 4 -20 -5 -6 -8
S>rvo:met congoles	-15 -13 14 -1 -1 -5
S>rvo:met creditor	-6 12 -8 -2 -1 -5
S>rvo:met farmer	-15 -21 21 -4 -3 -11
S>rvo:met for	-19 -14 15 -5 -6 -12
S>rvo:met in	9 3 -31 -3 -7 -20
S>rvo:met lobstermen	-5 14 -15 -2 -4 -8
S>rvo:met on	-18 8 -29 -5 -7 3
S>rvo:met opposit	-18 12 -9 -1 -2 -2
S>rvo:met the	-25 3 0 -10 -11 -17
S>rvo:met them	-17 -3 5 -9 -10 -8
S>rvo:met twice	-8 16 -15 -2 -3 -10
S>rvo:name the	-19 -5 9 -5 -2 -2
S>rvo:need .	-13 1 2 -2 -9 -6
S>rvo:open an	-5 -13 13 0 -1 -1
S>rvo:open in	-13 23 -23 -4 -4 -8
S>rvo:open the	-20 -22 23 -5 -6 -12
S>rvo:own former	-13 -11 12 -2 -3 -4
S>rvo:pai a	-7 21 -14 -1 -1 -28
S>rvo:pick up	16 -18 -12 -4 -4 -7
S>rvo:plan in	-14 17 -17 -1 -1 -4
S>rvo:postpon becaus	-15 14 -13 -13 -4 -8
S>rvo:presid .	-11 -13 14 -2 -3 -2
S>rvo:presid ;	-7 -18 16 -1 -1 -1
S>rvo:presid and	-14 -17 17 0 0 0
S>rvo:produc a	-11 16 -13 -4 -3 -5
S>rvo:promis to	-22 -6 -1 -8 -6 5
S>rvo:protest ,	-14 -8 -10 -4 -12 10
S>rvo:protest .	-12 10 -9 -5 -8 -9
S>rvo:push ,	-6 12 -11 -1 -1 -13
S>rvo:put back	-25 -4 11 -5 -5 -13
S>rvo:put off	-16 -13 13 -6 -6 -5
S>rvo:put their	-29 31 -31 -5 -7 -12
S>rvo:question bank	-8 15 -15 -2 -3 -5
S>rvo:ran into	-13 16 -14 -2 -4 -11
S>rvo:receiv <date>	13 -12 -12 -5 -8 -14
S>rvo:receiv <person>	4 -27 11 -4 -9 -4
S>rvo:receiv at	-18 31 -31 -3 -7 -21
S>rvo:receiv by	-4 13 -14 -1 -1 -2
S>rvo:receiv chief	-9 -16 15 -1 -3 -1
S>rvo:receiv her	3 -14 3 -1 -4 -2
S>rvo:receiv hi	-14 -12 14 -2 -3 -1
S>rvo:receiv him	-18 -4 6 -2 -4 -3
S>rvo:receiv imam	-6 -12 13 -1 -2 -1
S>rvo:receiv in	-28 16 -13 -5 -10 -10
S>rvo:receiv just	-6 -16 16 0 0 0
S>rvo:receiv letter	-13 -14 16 -1 -1 -1
S>rvo:receiv the	-21 -5 7 -3 -8 -5
S>rvo:receiv them	-18 -17 18 -3 -3 -8
S>rvo:refus permiss	-9 11 -7 -1 -5 -15
S>rvo:releas from	-17 2 2 -17 -12 -16
S>rvo:replac by	-21 0 -18 -9 8 -3
S>rvo:repres the	-13 23 -20 -4 -16 -17
S>rvo:resum on	-14 -9 11 -4 -3 -6
S>rvo:said ,	-8 -17 5 -1 -1 9
S>rvo:said .	-7 -3 6 -12 -12 -29
S>rvo:said <person>	-11 9 -5 -2 0 -12
S>rvo:said <quote>	18 -16 -18 -3 -1 -7
S>rvo:said after	-23 24 -22 -8 -8 -17
S>rvo:said as	-12 18 -18 -1 0 -5
S>rvo:said outsid	-17 15 -13 -2 -2 -10
S>rvo:said that	3 -14 2 -8 -8 5
S>rvo:said the	-15 -12 14 0 0 -2
S>rvo:sat across	-2 20 -19 -1 -2 -4
S>rvo:sat alon	-6 13 -13 -1 -1 -13
S>rvo:sat between	-13 16 -16 -4 -13 -13
S>rvo:sat down	2 -10 7 -6 -13 -20
S>rvo:sat in	-19 20 -14 -4 -6 -14
S>rvo:sat on	-9 18 -16 -1 -2 -6
S>rvo:sat togeth	-21 20 -16 -2 -2 -5
S>rvo:saw <person>	-19 17 -16 -5 -6 -9
S>rvo:saw a	-15 17 -17 -2 -7 -5
S>rvo:saw the	-15 4 -1 -7 -10 -24
S>rvo:scrap .	-15 16 -16 -4 -2 -7
S>rvo:see canneri	12 -13 -10 -8 -3 -5
S>rvo:see presid	17 -17 -16 -7 -4 -16
S>rvo:see the	-9 12 -11 -1 -13 -11
S>rvo:sent a	-17 -16 -19 13 -16 4
S>rvo:sent back	-7 -12 -20 -8 -8 13
S>rvo:sent home	-19 10 -2 -18 -11 -14
S>rvo:sent them	-10 6 3 -11 -16 -18
S>rvo:shook hand	3 0 -14 -7 -4 -9
S>rvo:show <person>	-14 -6 10 -6 -5 -13
S>rvo:show him	-16 14 -11 -3 -2 -10
S>rvo:show that	-11 12 -13 -4 -5 -7
S>rvo:sign a	-18 24 -23 -2 -5 -11
S>rvo:sign for	-13 21 -20 0 -11 -2
S>rvo:sit togeth	-18 18 -17 -3 -4 -9
S>rvo:slaughter a	-11 -14 14 -6 -9 -6
S>rvo:slip out	-8 12 -10 -4 -9 -18
S>rvo:spoke <date>	-12 14 -12 -1 -4 -7
S>rvo:spoke against	-10 18 -13 -3 -3 -5
S>rvo:spoke by	-15 20 -19 -1 -2 -4
S>rvo:spoke for	-35 -3 6 -5 -8 -17
S>rvo:spoke on	-5 9 -14 -3 -5 -8
S>rvo:stai aboard	-11 -16 -10 -4 -13 14
S>rvo:stai behind	-16 -11 14 -1 -3 -15
S>rvo:stai in	-15 4 -11 0 -1 -1
S>rvo:stand .	7 3 -23 -10 -11 -13
S>rvo:state agenc	-14 12 -11 -4 -8 -5
S>rvo:stood alon	-20 -14 16 -1 -4 -8
S>rvo:stood side	2 2 -16 -6 -11 -14
S>rvo:stop that	-13 11 -8 -1 -2 -13
S>rvo:struck out	-19 11 -10 -4 0 -8
S>rvo:summon port	-10 -8 12 -11 -1 -4
S>rvo:suspend in	12 -13 -12 -5 -10 -9
S>rvo:suspend the	-14 -9 11 -5 -13 -13
S>rvo:talk ;	-9 15 -19 -5 -5 -7
S>rvo:talk by	-19 17 -11 -3 -1 -5
S>rvo:talk for	9 -1 -18 -4 -4 -11
S>rvo:talk vanilla	-17 -2 3 -1 -3 -3
S>rvo:testifi .	-12 7 -6 -3 -2 -3
S>rvo:text and	-19 16 -13 -2 -14 -9
S>rvo:thank <person>	-15 -10 14 -2 -1 -2
S>rvo:threw <person>	-13 11 -9 -3 -2 -7
S>rvo:told <organisation>	-11 11 -12 -1 -5 -7
S>rvo:told a	-27 -3 9 -5 -5 -12
S>rvo:told about	-20 19 -18 -4 -8 -12
S>rvo:told the	12 -3 -15 -3 -5 -11
S>rvo:told to	-16 18 -11 -3 -2 -19
S>rvo:took no	-20 1 0 -5 -7 -14
S>rvo:took tea	-2 -15 15 0 -1 -1
S>rvo:trade accus	-13 13 -10 -3 -5 -8
S>rvo:travel to	-9 15 -14 -2 -3 -10
S>rvo:visit <place>	-12 21 -21 -6 -5 -12
S>rvo:visit six	-11 16 -15 -3 -3 -4
S>rvo:visit the	-21 19 -17 -10 -12 -13
S>rvo:wait in	4 -2 -8 -4 -2 -16
S>rvo:walk feder	-15 -9 10 -3 -4 -4
S>rvo:walk out	-10 23 -22 -2 -2 -7
S>rvo:want the	13 -17 -6 -3 -4 -4
S>rvo:want to	-12 16 -17 -8 -9 -8
S>rvo:welcom <place>	-7 -11 12 -1 -2 -1
S>rvo:welcom the	-18 -15 19 -2 -5 -3
S>rvo:went togeth	-7 14 -12 -2 -3 -7
S>rvo:withdrew to	-12 -5 6 -1 -2 -10
S>rvo:wrote hi	-22 8 -24 -10 -10 3
S>rvo:wrote that	14 -14 -14 -1 -3 -9
S>rvo:wrote to	-15 -18 16 -5 -6 -8
S>title-cue:absent	24 -22 -20 -15 -16 -16
S>title-cue:attended	7 1 -11 -8 -9 -13
S>title-cue:background	13 6 -36 -17 -14 6
S>title-cue:hosted	-35 -13 26 -9 -39 -21
S>title-cue:invited	-12 -23 20 -6 -6 -9
S>title-cue:observer	11 -32 16 -13 -9 -18
S>title-cue:represented	-31 1 2 -14 8 -17
announces|other	-17 15 -13 -2 -2 -10
announces|own	-36 9 4 -8 -9 -25
announces|thing	4 -15 12 -7 -11 -22
aside-cue:absent	-9 -23 -20 -20 18 15
aside-cue:attended	-35 5 -8 -23 11 9
aside-cue:background	2 13 -42 -28 -34 -3
aside-cue:declined	6 -16 -22 -16 -18 9
aside-cue:hosted	-5 -10 1 -16 -20 5
aside-cue:invited	-17 2 -7 8 -22 7
aside-cue:observer	3 0 -8 -17 -23 -6
aside-cue:reported	-4 -2 -3 -15 -28 -2
aside-cue:represented	-46 -7 -39 -15 34 -42
aside-does-first:absent-not-come	14 -16 -13 -11 -12 -6
aside-does-first:asked	-10 -2 2 -11 -14 8
aside-does-first:comes	-25 6 -7 -18 -36 9
aside-does-first:died	19 -14 -15 -12 -15 -11
aside-does-first:does-there	5 22 -27 -16 -28 -36
aside-does-first:elsewhere	-17 -17 -20 -16 -25 28
aside-does-first:hindered	-4 -12 -15 -4 14 0
aside-does-first:hosts	1 -41 23 -11 -20 0
aside-does-first:is-represented	-20 -19 -14 -8 21 -15
aside-does-first:is-there	-13 17 -24 -11 -16 -12
aside-does-first:learned-later	19 -19 -13 -12 -14 -18
aside-does-first:refused	6 -15 -21 -17 -18 7
aside-does-first:says	10 -15 10 -15 -24 -15
aside-does-first:uninvited	11 -33 -24 -15 -17 5
aside-does-first:watched	7 -18 -15 -10 -19 0
aside-does-first:will-come	-5 13 -26 -17 -7 -5
aside-does:absent-not-come	14 -21 -19 -15 -18 4
aside-does:asked	-10 -2 2 -11 -14 8
aside-does:comes	-26 2 -10 -17 -1 8
aside-does:did	-22 7 -18 -9 4 3
aside-does:died	19 -14 -15 -12 -15 -11
aside-does:does-there	0 4 -37 -21 0 -6
aside-does:elsewhere	-17 -17 -20 -16 -25 28
aside-does:hindered	-6 -7 -22 -5 14 -1
aside-does:hosts	1 -30 15 -12 -21 5
aside-does:is-represented	-24 -20 -16 -9 24 -18
aside-does:is-there	-15 5 -24 -13 -21 10
aside-does:learned-later	19 -19 -13 -12 -14 -18
aside-does:owns-deputy	15 -16 -9 -5 -8 -15
aside-does:refused	6 -16 -22 -16 -18 9
aside-does:says	-7 0 -3 -15 -28 0
aside-does:uninvited	1 -36 -25 -16 -20 18
aside-does:watched	7 -18 -15 -10 -19 0
aside-does:will-come	-10 3 -29 -22 -10 8
aside:'d	-16 -20 19 -3 -3 -13
aside:'ll	-11 14 -14 -13 -4 -8
aside:<person>	0 -17 18 -26 5 -34
aside:abroad	-16 -24 -9 -3 24 -1
aside:accept	19 6 -20 -3 -9 -27
aside:accompani	-18 -19 -15 -6 -11 20
aside:accord	18 -18 -12 -3 -7 -18
aside:advis	-25 -22 12 -13 18 -25
aside:agenc	-17 -17 21 -8 -12 -13
aside:agre	-8 14 -12 -5 -8 -11
aside:aloud	-23 22 -5 -8 -5 -14
aside:alphabet	-18 19 -9 -4 -4 -11
aside:ambassador	-27 -26 -22 -11 22 12
aside:ami	-10 13 -12 -14 -11 -11
aside:among	-12 12 -8 -3 -6 -13
aside:analyst	14 -14 -14 -1 -3 -9
aside:anoth	1 3 -24 -5 -1 -16
aside:answer	-13 18 -24 -8 -10 -10
aside:apologis	-16 -22 -18 -13 -17 22
aside:appear	-13 15 -16 -13 -5 -6
aside:arrear	-10 -12 11 -4 -4 -6
aside:arrest	20 -16 -12 -9 -11 -24
aside:ask	3 4 -26 -11 -22 -6
aside:associ	-11 -16 15 -3 -5 -17
aside:attend	-9 -11 -15 -3 12 -9
aside:author	-6 13 -12 -9 -14 -18
aside:back	-12 3 -13 -4 9 -11
aside:bai	16 -16 -16 -12 -12 -13
aside:ballot	-14 -10 -5 -3 -19 14
aside:banker	-19 18 -16 -5 -4 -9
aside:base	-14 12 -12 -6 -8 -11
aside:battalion	-10 -22 17 -6 -15 -18
aside:behind	-29 -21 -16 -15 -15 32
aside:besid	-23 14 -7 -8 -21 -25
aside:biologist	-15 15 -8 -1 -1 -4
aside:bishop	-6 20 -12 -4 -30 -11
aside:boat	22 0 -30 -14 -25 -29
aside:bound	15 -16 -11 -11 -13 -11
aside:brief	-18 -23 23 -2 -10 -20
aside:brother	-24 24 -25 -5 -17 -12
aside:brought	16 -17 -10 -5 -9 -13
aside:buffet	27 -23 -22 -10 -7 -30
aside:bulgarian	-15 16 -15 -11 -13 -15
aside:burn	-24 -13 21 -12 -19 -18
aside:busi	-13 17 -16 -6 -6 -9
aside:buyer	-9 -5 -5 -1 -13 9
aside:call	-11 13 -4 -13 -17 -40
aside:came	-9 17 -18 -3 -9 -23
aside:cancel	5 -13 5 -5 -7 -7
aside:candid	-14 -13 14 -2 0 -4
aside:cannot	-5 -26 -4 -1 -13 24
aside:car	-15 -8 -8 -4 -17 14
aside:card	-13 17 -16 -6 -6 -9
aside:carri	16 -19 -9 -6 -1 -13
aside:case	-14 -12 -6 -3 -8 13
aside:chair	-30 -50 38 -14 -17 3
aside:chairman	-20 4 8 -10 -23 -27
aside:chanc	-12 15 -10 -2 -13 -16
aside:chancellor	-14 15 -12 -6 -11 -12
aside:channel	-6 17 -27 -8 -15 -10
aside:char	-16 18 -20 -8 -7 -25
aside:chief	-13 -16 -13 -11 -12 14
aside:chiefdom	-17 -23 -14 -13 -17 20
aside:citi	17 -19 -8 -4 10 -21
aside:clear	-21 -24 24 -4 -4 -6
aside:cleric	-9 11 -7 -1 -5 -15
aside:clinic	-21 -13 -5 -6 -22 18
aside:colleagu	-17 -18 12 -9 11 -17
aside:colonel	-14 12 -12 -6 -8 -11
aside:come	-11 15 -19 -7 -8 -14
aside:command	-15 -5 14 -11 -23 -9
aside:commission	-7 -19 18 -2 -1 -3
aside:committe	4 -13 7 -2 -2 -6
aside:compact	11 -12 -11 -5 -6 -8
aside:confer	-16 -19 14 -5 -11 -3
aside:consul	-16 -15 17 -1 -3 -13
aside:contract	15 -16 -11 -11 -13 -11
aside:control	-31 22 -13 -11 -17 7
aside:count	15 -13 -12 -10 -13 -15
aside:counterpart	-5 21 -23 -1 -9 -7
aside:countri	8 -14 -15 -19 -18 14
aside:courtyard	-10 -17 16 -4 -4 -8
aside:cousin	-19 -16 -11 -6 17 -14
aside:critic	-13 -16 -13 -11 -12 14
aside:cross	-14 9 -22 -17 -16 15
aside:custom	-14 -10 -10 -8 -11 11
aside:dai	-6 14 -14 -1 -3 -4
aside:daili	-15 -10 14 -3 -5 -6
aside:danish	-5 21 -23 -1 -9 -7
aside:dead	13 -13 -7 -9 -1 -8
aside:deal	-18 -20 -13 -10 -12 18
aside:delai	-8 14 -13 -2 -3 -18
aside:deleg	6 -13 -20 -10 14 -21
aside:deputi	-28 32 -26 -8 -26 -27
aside:desk	12 -11 -14 -8 -9 -8
aside:di	16 -11 -14 -6 -16 -8
aside:dine	-18 -18 -15 -8 -18 17
aside:dinner	-14 -11 12 -1 -3 -10
aside:diocesan	-22 22 -1 -1 -2 -6
aside:diplomat	14 -14 -15 -5 -8 -7
aside:director	-25 19 -27 -7 7 -14
aside:discov	17 -18 -15 -3 -9 -13
aside:discuss	-6 14 -14 -1 -3 -4
aside:dismiss	-14 -15 -14 -8 -17 15
aside:doctor	15 -17 -15 -6 -10 -12
aside:document	-15 16 -15 -11 -13 -15
aside:door	-2 -10 -15 -5 -9 10
aside:down	-25 -22 28 -12 -29 -25
aside:draft	29 -27 -29 -6 -11 -14
aside:drew	15 -19 1 -12 -14 -18
aside:drop	-19 20 -17 -8 -15 -21
aside:drown	24 -25 -25 -15 -23 -18
aside:dry	14 -10 -16 -9 -7 -13
aside:due	-14 25 -25 -4 -11 -24
aside:dust	-4 -12 11 0 -1 -1
aside:edit	15 -15 -9 -10 -6 -16
aside:editor	-9 15 -12 -2 -7 -23
aside:elder	-15 -1 -20 -10 -9 11
aside:elect	-7 -13 -6 -7 12 -10
aside:eleven	-19 15 -8 -1 -2 -17
aside:emirati	-10 21 -23 -9 -14 -22
aside:empti	-17 -15 -20 -2 -9 18
aside:engin	-14 -16 -15 -6 15 -12
aside:english	-16 8 -5 -6 -7 -12
aside:enthron	-9 -11 -15 -3 12 -9
aside:environ	-20 -18 18 -6 -12 -15
aside:envoi	-13 -3 7 -2 -5 -9
aside:ethiopian	-14 -6 11 -1 -19 -6
aside:everybodi	-12 12 -8 -3 -11 -10
aside:evid	-20 -11 5 -11 -20 18
aside:excel	-16 18 -20 -8 -7 -25
aside:expect	-20 -2 -17 -16 -31 19
aside:fall	-15 14 -14 -6 -9 -8
aside:famili	-29 26 -25 -6 6 -9
aside:farmer	18 -13 -17 -13 -16 -20
aside:father	15 -16 -9 -5 -8 -15
aside:fee	-12 13 -7 -2 -15 -12
aside:ferri	-13 -7 -13 -3 -6 10
aside:file	3 -14 -8 -6 -28 15
aside:financ	-4 12 -14 -4 -5 -9
aside:firm	16 -20 -22 -14 -15 14
aside:first	-6 16 -16 -13 -21 -24
aside:fled	31 -32 -25 -19 -26 -30
aside:floor	-16 18 -20 -3 -5 -15
aside:flown	-12 -16 -17 -5 -7 16
aside:follow	2 4 -27 -5 -2 -26
aside:foot	18 -18 -3 0 -1 -21
aside:form	-15 21 -19 -7 -6 -11
aside:forum	5 -13 5 -5 -7 -7
aside:found	19 -19 -20 -10 -10 -14
aside:founder	-17 -6 -6 -3 -16 17
aside:four	20 -23 14 -4 -12 -21
aside:frenchwoman	-12 23 -26 -17 -9 -9
aside:fund	14 -10 -16 -9 -7 -13
aside:garag	-28 -22 24 -3 -5 -14
aside:gather	-10 -17 16 -4 -4 -8
aside:gave	-15 -7 11 -2 -3 -10
aside:gener	15 -15 -5 0 -1 -5
aside:georgian	-19 20 -15 -11 -13 -21
aside:given	-19 12 -23 -12 -20 18
aside:governor	-31 -14 14 -11 3 -28
aside:grandson	-20 -17 9 -4 -16 16
aside:ground	-12 -8 -11 -2 13 -16
aside:guest	-23 5 -19 -9 -24 8
aside:gun	-11 -15 -5 -2 -9 12
aside:half	-18 -16 -12 -10 -10 17
aside:hall	20 -25 7 -15 -10 -19
aside:hate	-4 -13 -14 -8 -5 11
aside:head	-19 -26 24 -7 -19 2
aside:health	-11 -16 -11 -4 -8 14
aside:hear	6 -2 -27 -11 -16 8
aside:heard	-16 16 -10 -4 -3 -15
aside:heat	-4 -13 -14 -8 -5 11
aside:held	-19 -14 14 -3 -10 3
aside:helicopt	-8 14 -13 -2 -3 -18
aside:herd	-13 -14 -12 -9 -14 14
aside:high	-16 17 -16 -2 -8 -14
aside:histori	12 -15 -13 -6 -3 -8
aside:hold	-12 18 -20 -3 -5 -9
aside:hospit	-11 -22 18 -10 -19 -20
aside:host	12 -6 -13 -6 -17 -36
aside:hour	-12 26 -25 -1 -9 -8
aside:hous	-24 -20 23 -7 -8 -12
aside:idea	-14 -6 -7 -4 12 -12
aside:ill	-20 -12 -10 -3 15 -14
aside:impeach	15 -15 -10 -7 -8 -16
aside:imprison	-13 16 -19 -3 -3 -3
aside:ink	-6 -11 -12 -2 -10 12
aside:insist	-16 16 -10 -4 -3 -15
aside:inspect	-14 12 -12 -6 -8 -11
aside:insur	16 -16 -10 -1 -3 -14
aside:interior	-2 -12 -5 -1 12 -8
aside:interpret	-7 10 -13 -2 -5 -12
aside:invit	-23 -32 13 16 -21 2
aside:italian	-10 12 -12 -4 -3 -6
aside:item	-22 25 -26 -15 -17 -19
aside:jail	24 -22 -18 -11 -21 -28
aside:join	-4 13 -15 -1 -17 -6
aside:keep	27 -23 -22 -10 -7 -30
aside:kill	20 -24 -13 -16 -9 -20
aside:kitchen	-26 24 -14 -1 -2 -1
aside:known	-12 20 -27 -4 -8 4
aside:korean	-11 -14 14 -2 -8 -15
aside:kueh	-11 -16 15 -3 -5 -17
aside:labour	9 -6 -14 -7 -4 -9
aside:lake	13 -13 -7 -10 -7 -9
aside:land	-9 14 -14 -1 -1 -5
aside:lao	-10 9 5 -3 -17 -8
aside:largest	14 -30 -30 -11 -10 9
aside:last	-24 -13 -16 -7 -20 20
aside:late	-6 -1 -15 -7 -10 4
aside:latin	-18 19 -9 -4 -4 -11
aside:latter	-28 -22 24 -3 -5 -14
aside:law	18 -18 -18 -7 -10 -8
aside:lawyer	10 -39 -29 -25 27 -29
aside:lead	27 -24 -21 -9 -8 -28
aside:leav	13 8 -13 -8 -17 -19
aside:lectur	18 -16 -19 -8 -10 -13
aside:led	0 14 -29 -9 -12 -25
aside:leg	-12 6 -11 -7 8 -15
aside:legisl	15 -15 -10 -7 -8 -16
aside:let	-10 -13 -11 -4 13 -8
aside:letter	12 -11 -14 -8 -9 -8
aside:librari	19 -22 -7 -4 -9 -13
aside:line	13 -26 3 -25 -3 4
aside:link	-17 25 -24 -1 -2 -4
aside:list	-19 20 -15 -11 -13 -21
aside:local	17 -8 -12 -2 -2 -16
aside:longest	-16 17 -2 -2 -14 -13
aside:look	-21 0 -20 -5 -10 12
aside:lorri	18 -9 -20 -6 -9 -11
aside:lost	-16 -31 26 -11 -17 4
aside:lunch	-9 19 -19 -2 -8 -8
aside:mail	12 -14 -9 -4 -6 -10
aside:malaysian	-9 -5 -5 -1 -13 9
aside:march	12 -13 -7 -4 -6 -9
aside:mayor	-22 -24 18 -15 -17 12
aside:measur	13 -13 -7 -10 -7 -9
aside:mediat	-29 11 17 -9 -15 -19
aside:member	-9 13 -19 -3 -11 -12
aside:memo	20 -17 -17 -19 -16 -21
aside:men	-9 -5 9 -14 -3 -7
aside:mention	16 -11 -14 -18 -12 -15
aside:merg	-17 -23 -14 -13 -17 20
aside:messag	16 -19 -9 -6 -1 -13
aside:met	-38 -9 16 -5 -11 -20
aside:mill	-15 -17 -24 -4 -4 20
aside:minist	-39 -10 11 -11 -30 11
aside:ministri	-27 -17 24 -12 -20 -20
aside:minut	-10 14 -14 -3 -3 -11
aside:miss	-15 20 -22 -7 -18 -26
aside:morn	10 -3 -19 -2 -7 -16
aside:mother	-27 26 -17 -6 -6 -18
aside:mouth	-17 19 -19 -13 -12 -17
aside:mp	11 -11 -9 -6 -7 -13
aside:ms	15 -16 -9 -5 -8 -15
aside:name	8 -13 -37 -20 -35 15
aside:nation	-18 -14 15 -3 -9 -13
aside:neither	-17 -13 14 -1 -5 -11
aside:never	17 -20 -12 -5 -7 -12
aside:new	-22 5 -18 -6 12 -16
aside:nobodi	-18 19 -2 -2 -12 -17
aside:not	6 -36 -40 -31 8 24
aside:note	-21 -3 -23 -13 18 -28
aside:noth	-25 28 -23 -8 -11 -19
aside:now	19 -21 -12 -6 -10 -16
aside:nurs	-15 18 -17 -8 -17 -16
aside:offici	-11 19 -20 -2 -6 -11
aside:ombudsman	-5 15 -17 -1 -4 -6
aside:open	-17 19 -19 -13 -12 -17
aside:oper	-10 20 -17 -11 -23 -26
aside:oppos	18 -18 -12 -3 -7 -18
aside:organis	-29 13 7 10 -14 -24
aside:outsid	20 -16 -9 -6 -7 -26
aside:overnight	-20 -12 -12 -5 -13 16
aside:own	23 -23 -25 -11 -36 -7
aside:owner	9 -12 -7 -7 -1 -8
aside:paper	-11 21 -24 -9 -18 -20
aside:parliament	11 -19 -13 -5 7 -13
aside:part	-11 0 -13 -4 -4 7
aside:parti	-11 -12 -8 16 -16 -15
aside:passeng	-13 16 -3 -1 -1 -16
aside:photograph	-17 19 -19 -15 -14 -21
aside:pipelin	-14 4 10 -8 -18 -19
aside:pit	-9 14 -14 -1 -1 -5
aside:place	-14 -3 8 -1 -19 -6
aside:plan	-16 8 -5 -13 -4 -8
aside:planner	11 -13 -11 -5 -6 -6
aside:planter	-8 10 -13 -7 -4 -6
aside:port	-6 13 -12 -9 -14 -18
aside:post	3 -28 21 -15 -18 -5
aside:premier	-19 5 8 -8 -23 -15
aside:presenc	-11 19 -20 -2 -6 -11
aside:present	-17 -15 -16 -8 -13 18
aside:presid	13 27 -30 -18 -29 -33
aside:press	-15 -15 -12 -11 -12 14
aside:priest	-16 17 -16 -2 -8 -14
aside:promis	-20 -18 -13 -9 -7 19
aside:prompt	14 -5 -4 -5 -9 -11
aside:provost	-9 -5 9 -14 -3 -7
aside:pull	-24 -4 -13 -6 -13 14
aside:question	-21 20 -7 -2 -2 -14
aside:quot	17 -8 -12 -2 -2 -16
aside:rabbi	-14 -11 12 -1 -3 -10
aside:railwai	16 -13 -9 -4 -6 -18
aside:rainmak	-7 -22 21 -1 -4 -8
aside:ram	18 -14 -10 -12 -16 -18
aside:ran	14 -10 -16 -9 -7 -13
aside:rather	15 -16 -10 -7 -9 -12
aside:read	7 -2 -20 -18 -18 -25
aside:receiv	-8 -9 15 -5 -9 -27
aside:recov	13 -13 -6 -2 -11 -10
aside:refus	14 -14 -17 -15 -13 -3
aside:reindeer	-13 -14 -12 -9 -14 14
aside:replac	8 -6 -12 -4 -4 -7
aside:report	14 -9 -15 -10 -15 -11
aside:repres	-22 -19 -15 -9 23 -21
aside:resign	22 -16 -30 -30 -16 -27
aside:rest	13 -12 -10 -8 -6 -17
aside:retreat	7 -14 5 -6 -10 -20
aside:right	-8 -13 -9 -1 -4 13
aside:rim	-9 14 -14 -1 -1 -5
aside:road	-4 -12 11 0 -1 -1
aside:row	-13 14 -11 -1 -11 -14
aside:rule	-21 14 -18 15 -17 -18
aside:run	-25 -22 22 -13 1 -21
aside:runwai	-14 12 -12 -6 -8 -11
aside:russian	-28 -12 11 -16 -21 12
aside:russian-languag	-6 17 -27 -8 -15 -10
aside:sai	23 -22 -22 -8 -14 -19
aside:said	-15 12 -20 -4 -9 7
aside:sank	23 -14 -7 -4 -20 -23
aside:sat	-21 -6 13 -7 -26 -26
aside:saw	-5 15 -17 -1 -4 -6
aside:sayyid	-9 -11 -15 -3 12 -9
aside:school	-14 15 -12 -6 -11 -12
aside:screen	-11 14 -14 -13 -4 -8
aside:sea	14 -14 -15 -5 -8 -7
aside:seat	-23 3 -22 -10 -11 14
aside:second	-13 14 -11 -1 -11 -14
aside:secretari	-11 -4 -12 -7 9 -13
aside:secur	-19 -17 18 -3 -8 -14
aside:see	-10 12 -9 -2 -6 -15
aside:seen	5 2 -15 -9 -13 -12
aside:sell	-11 -16 15 -3 -5 -17
aside:senat	-26 -3 -12 -15 13 -18
aside:send	-12 -11 -12 -6 12 -12
aside:sent	-22 -13 -14 -7 17 -14
aside:serb	-9 13 -19 -3 -11 -12
aside:serv	-16 16 -10 -4 -3 -15
aside:session	-11 2 -24 -5 -11 7
aside:set	11 -32 14 -9 -17 10
aside:share	-15 -8 -4 -2 -10 13
aside:sheep	17 -8 -13 -11 -15 -22
aside:sheikh	-9 11 -7 -1 -5 -15
aside:shell	20 -24 -13 -16 -9 -20
aside:shorten	-15 -15 -12 -11 -12 14
aside:shuar	-16 -12 13 -9 -7 -11
aside:shut	13 -12 -10 -8 -6 -17
aside:side	-17 -15 -13 -9 -6 16
aside:sinc	31 -17 -35 -12 -16 -22
aside:site	-21 -3 -3 -1 -20 21
aside:skip	-18 -18 -15 -8 -18 17
aside:slept	9 -7 -9 -4 -13 -12
aside:soldier	-22 21 -11 -1 -3 -9
aside:son	-12 12 -8 -3 -6 -13
aside:sound	16 -16 -16 -12 -12 -13
aside:soup	-16 16 -10 -4 -3 -15
aside:speak	-6 23 -26 -13 -19 -21
aside:speaker	12 0 -21 -15 -13 -18
aside:spear	16 -17 -10 -5 -9 -13
aside:spell	-21 -8 11 -15 6 -18
aside:spent	-9 27 -27 -3 -10 -11
aside:spoke	-24 27 -17 -7 -21 -21
aside:spokesman	-22 22 -1 -1 -2 -6
aside:sport	-23 22 -22 -2 -7 -11
aside:stai	-31 -22 -17 -13 -11 35
aside:stallhold	-11 -16 15 -3 -5 -17
aside:stand	-11 -14 -8 -12 16 -12
aside:start	20 -17 -17 -19 -16 -21
aside:state	-12 13 -9 -2 -3 -8
aside:steer	-20 18 -13 -13 -14 -13
aside:still	-4 -13 -6 -3 -11 9
aside:stood	-26 16 -23 -7 -20 15
aside:stuck	-13 -14 -12 -9 -14 14
aside:student	5 9 -26 -20 -4 -32
aside:studi	13 -12 -4 -6 -13 -12
aside:su	-18 -18 -12 -8 -12 18
aside:sudanes	-15 17 -15 -7 -17 -14
aside:summon	-30 5 -14 -6 -11 16
aside:superior	25 -23 -22 -10 -29 -21
aside:swim	-5 -26 -4 -1 -13 24
aside:swiss	-15 15 -8 -1 -1 -4
aside:tabl	-24 19 -18 -7 -14 -7
aside:taiwanes	15 -16 -10 -4 -7 -10
aside:take	-14 7 -16 -6 -11 5
aside:talk	-31 13 -12 -11 -33 1
aside:taught	14 -9 -5 -8 -12 -14
aside:teach	12 -15 -13 -6 -3 -8
aside:telephon	16 -10 -23 -9 -15 0
aside:tender	-16 17 -22 -7 -8 -4
aside:tenth	-15 -8 -4 -2 -10 13
aside:test	-17 17 -15 -3 -2 -5
aside:testimoni	13 -14 -6 -5 -4 -16
aside:thank	-14 15 -16 -8 -14 -9
aside:though	-19 -11 -16 18 -3 -11
aside:through	2 -22 -25 -8 22 -19
aside:time	13 -23 -22 -20 -14 9
aside:told	2 -38 8 -14 -20 11
aside:took	-12 -24 5 -16 14 -26
aside:tour	-10 14 -13 -5 -11 -11
aside:town	18 -15 2 -12 -19 -17
aside:train	8 -1 -16 -11 -12 -16
aside:tram	-16 17 -22 -7 -8 -4
aside:translat	-11 15 -2 0 0 -5
aside:travel	-9 13 -19 -3 -11 -12
aside:trawler	9 -12 -7 -7 -1 -8
aside:troop	13 -8 -9 -9 -16 -13
aside:truste	-12 -8 -11 -2 13 -16
aside:tuareg	-7 10 -13 -2 -5 -12
aside:turn	-17 -11 12 -6 -3 -9
aside:tuvaluan	14 -14 -15 -5 -8 -7
aside:twenti	13 -13 -7 -10 -7 -9
aside:twice	-19 20 -17 -8 -15 -21
aside:univers	-13 18 -14 -2 -12 -9
aside:until	-15 19 -19 -10 -8 -12
aside:us	-20 26 -21 -8 -17 -15
aside:vice-rector	-13 21 -20 0 -11 -2
aside:video	-24 28 -26 -18 -19 -24
aside:voic	10 -16 7 -7 -11 -16
aside:void	11 -12 -11 -5 -6 -8
aside:vote	-14 -9 -13 -2 6 9
aside:wait	21 -6 -4 -2 -1 -23
aside:waiv	-8 -13 -9 -1 -4 13
aside:walk	-17 19 -19 -15 -14 -21
aside:want	10 -20 -12 -8 -10 -2
aside:watch	4 -16 -15 -9 -20 2
aside:water	-17 17 -15 -3 -2 -5
aside:websit	17 -8 -12 -2 -2 -16
aside:welcom	-14 17 -17 -4 -11 -10
aside:well	0 11 -10 -10 -17 -19
aside:widow	-15 15 -8 -1 -1 -4
aside:winner	19 -9 -8 -7 -9 -25
aside:wish	-16 -22 -18 -13 -17 22
aside:wit	-7 -13 -6 -2 -5 10
aside:worker	-18 22 -23 -17 -17 -18
aside:wrestler	-15 18 -13 -6 -4 -20
aside:written	-15 -10 14 -3 -5 -6
aside:wrong	-17 -10 -9 -4 -7 13
aside:ye	-11 14 -12 -15 -8 -16
aside:year	7 15 -25 -15 -22 -25
aside:yet	-14 -10 -13 -4 -13 12
aside:youngest	-13 -13 13 -2 -1 -10
aside:youth	-15 18 -13 -6 -4 -20
bias	19 4 -7 -17 -16 -10
byline	11 -8 -2 -11 -19 -24
complement::	-48 14 0 -43 -31 -38
complement:;	-23 21 -27 -10 -13 -8
complement:<person>	-11 17 -17 -2 -2 -7
complement:aboard	-18 -9 11 -2 -5 -9
complement:between	-34 8 1 -13 -13 -16
complement:breakfast :	-28 -6 9 -24 -19 -24
complement:breakfast that	-10 -13 13 -5 -6 -9
complement:breakfast with	-17 18 -19 -5 -13 -12
complement:brief briefed	-19 17 -18 -7 -8 -9
complement:briefed	-19 17 -18 -7 -8 -9
complement:by	-29 1 2 -7 -6 -10
complement:call between	-21 25 -28 -6 -6 -11
complement:call on	-14 -16 16 -4 -5 -9
complement:call with	-20 20 -20 -12 -17 -11
complement:confer with	-27 -5 9 -6 -15 -11
complement:dine with	-30 6 -3 -3 -9 -6
complement:dinner aboard	-18 -9 11 -2 -5 -9
complement:dinner for	-10 27 -28 -1 -3 -2
complement:dinner in	10 5 -20 -5 -10 -10
complement:dinner that	-14 17 -17 -1 -1 -4
complement:dinner with	5 -22 6 -4 -12 -11
complement:encount since	24 -25 -8 -6 -3 -6
complement:for	-37 15 -37 -13 8 -20
complement:forum :	-17 2 2 -17 -12 -16
complement:gather gathered	-13 20 -22 -4 -5 -9
complement:gathered	-13 20 -22 -4 -5 -9
complement:heard	-26 10 -24 -10 -8 3
complement:heard heard	-26 10 -24 -10 -8 3
complement:host ;	-12 11 -12 -8 -8 -14
complement:host by	-14 -18 19 0 0 -1
complement:host hosted	10 5 -21 -8 -7 -8
complement:hosted	10 5 -21 -8 -7 -8
complement:in	9 2 -15 -4 -10 -10
complement:invit invited	-7 21 -23 -9 -1 -12
complement:invited	-7 21 -23 -9 -1 -12
complement:lunch ;	-9 14 -14 -5 -9 -12
complement:lunch by	-16 -9 11 -4 -5 -9
complement:lunch for	-33 29 -17 -12 -28 -18
complement:lunch with	-27 -5 9 -8 -8 -19
complement:meet	-30 12 -8 -17 -8 -10
complement:meet between	-29 -1 6 -12 -12 -13
complement:meet meet	-30 12 -8 -17 -8 -10
complement:meet meets	-12 -13 13 -1 -1 -4
complement:meet with	-27 30 -29 -5 -9 -5
complement:meets	-12 -13 13 -1 -1 -4
complement:met	-12 5 -3 -12 -14 -22
complement:met met	-12 5 -3 -12 -14 -22
complement:mission under	-10 13 -15 -4 -7 -7
complement:on	2 -19 13 -7 -6 -13
complement:panel with	-21 0 -18 -9 8 -3
complement:receiv <person>	-9 15 -14 -1 -1 -3
complement:receiv received	-15 14 -9 -6 -5 -9
complement:received	-15 14 -9 -6 -5 -9
complement:sat	-14 -8 -13 -2 -2 12
complement:sat with	4 1 -20 -5 -8 -12
complement:saw	14 -37 5 -13 -12 -14
complement:saw saw	14 -37 5 -13 -12 -14
complement:see	-12 -11 13 -4 -2 -5
complement:see see	-12 -11 13 -4 -2 -5
complement:session :	-25 13 -3 -17 -15 -24
complement:session ;	-12 23 -16 -3 -4 -10
complement:session when	-12 10 -9 -5 -8 -9
complement:sign for	-14 -11 -13 -2 12 -8
complement:since	24 -25 -8 -6 -3 -6
complement:spoke to	-13 13 -12 -3 -3 -9
complement:summit that	-7 -16 14 -1 -1 -9
complement:tabl that	-12 -8 9 -1 -2 -6
complement:tabl were	-22 -2 4 -7 -14 -21
complement:talk :	-21 30 -28 -25 -16 -21
complement:talk ;	-9 15 -13 -5 -4 -14
complement:talk sat	-14 -8 -13 -2 -2 12
complement:talk with	-15 3 1 -6 -11 -9
complement:telephon telephoned	-8 14 -12 -1 -2 -9
complement:telephoned	-8 14 -12 -1 -2 -9
complement:that	-30 -17 22 -6 -7 -19
complement:to	-22 23 -22 -15 -6 -15
complement:under	-15 4 2 -5 -9 -11
complement:visit by	-15 20 -20 -4 -2 -3
complement:visit to	-15 14 -13 -13 -4 -8
complement:were	-22 -2 4 -7 -14 -21
complement:when	-12 10 -9 -5 -8 -9
complement:with	-16 7 -4 -14 -6 -9
d=-1	3 -3 -9 -27 -10 0
d=-2	9 -2 6 -20 -32 -46
d=0	-20 10 7 -12 -11 -14
d=1	-62 35 18 -14 -2 -9
d=2	-2 -4 -32 -7 1 12
d=3	13 -19 -12 -4 -1 -3
d=4-6	29 -21 -33 1 -27 -2
d=7-10	20 -31 -14 -15 -21 5
does-first:absent-not-come	-15 -43 -35 -18 18 26
does-first:asked	-19 -18 -11 24 -3 -10
does-first:comes	-34 11 -9 -9 6 -6
does-first:denies	16 -2 3 -12 -18 -39
does-first:did	-7 -7 6 5 -1 -18
does-first:did-not	-29 -2 -1 9 -7 1
does-first:died	19 -10 -15 -13 -24 -18
does-first:does-there	-20 5 7 -8 -28 -10
does-first:elsewhere	8 -20 -37 -21 2 1
does-first:hindered	-24 -32 -13 -18 -5 25
does-first:hindrance	-6 -31 -10 -12 -1 10
does-first:hosts	-20 -20 27 -24 -16 -15
does-first:is-represented	-2 -18 -20 0 15 -30
does-first:is-there	-21 17 -1 -15 -34 -12
does-first:learned-later	-4 -2 -31 -16 -21 9
does-first:leaves	-15 22 -26 -13 5 -34
does-first:no-answer	4 -32 -37 29 -26 -36
does-first:refused	-2 -13 -2 -25 -18 10
does-first:regrets	4 2 -28 8 -16 -6
does-first:says-no	1 4 -31 -18 -10 -5
does-first:says-yes	-20 25 -27 -9 -15 -26
does-first:sent-deputy	-23 -13 -20 -17 13 2
does-first:stayed-away	-49 -3 -12 -18 12 12
does-first:tells-press	6 -8 0 -12 -18 -8
does-first:uninvited	11 -24 -20 -29 -32 3
does-first:watched	12 -36 -31 -20 -24 17
does-first:whether	-17 2 2 -17 -12 -16
does-first:will-come	-38 14 -19 -23 0 3
does-first:will-not	-15 -22 -17 -11 -20 22
does:absent-not-come	-16 -47 -28 -22 13 30
does:asked	-18 -14 -17 23 5 -14
does:comes	-29 4 -8 3 -3 -1
does:denies	16 -8 13 -13 -19 -40
does:did-not	-32 -9 0 6 -9 7
does:died	4 -4 -13 -18 6 -24
does:does-there	-24 3 3 -8 0 -5
does:elsewhere	8 -19 -45 -4 -2 1
does:hindered	-26 -30 -20 -2 6 21
does:hindrance	-12 -13 -22 -18 9 4
does:hosts	-24 -12 21 -18 -3 -13
does:is-represented	-4 -22 -20 -3 24 -19
does:is-there	-29 9 6 -17 -35 0
does:learned-later	-6 -3 -31 -15 -24 13
does:leaves	-19 20 -16 -13 1 -39
does:no-answer	-1 -30 -32 28 -25 -8
does:owns-deputy	-7 16 -12 -3 -4 -10
does:refused	-10 -11 -8 -16 -18 17
does:regrets	2 2 -34 5 -21 1
does:says-no	-4 7 -33 -4 -10 0
does:says-yes	-21 26 -27 -9 -14 -27
does:sent-deputy	-26 -16 -22 -18 14 4
does:stayed-away	-32 -7 -14 -23 9 16
does:tells-press	6 -8 0 -12 -18 -8
does:uninvited	14 -27 -21 -29 -32 1
does:watched	6 -22 -30 -20 -23 15
does:whether	0 -8 -3 9 -14 -20
does:will-come	-27 4 -9 -23 -2 -1
does:will-not	-28 -31 -10 -15 -30 29
first=0	-2 14 -10 -11 -18 -21
first=1	-11 -1 28 -19 -19 -18
first=2	-5 13 -19 -22 1 -5
first=3	20 -19 -41 -13 -5 13
first=4	41 -15 -22 -16 -27 -12
gap=-1	-38 4 15 -9 -15 -22
gap=-11-20	27 -19 -20 -16 5 7
gap=-2	-26 4 13 -11 -24 -41
gap=-21+	3 -19 16 -19 -7 -36
gap=-3	-3 -14 9 -6 -21 -4
gap=-4-6	-26 17 -3 -11 -13 -18
gap=-7-10	12 -3 -15 -21 -12 -2
gap=11-20	9 -4 -13 -2 -23 -6
gap=2	6 -3 -6 -20 -31 -7
gap=21+	25 2 -67 -18 -36 8
gap=3	-14 -4 12 -32 -22 -35
gap=4-6	-66 21 10 -15 -11 -16
gap=7-10	-44 7 20 -5 -17 -17
group:2	-20 22 -11 -24 -9 -6
group:3	-2 10 -13 -2 -19 -39
group:4	-29 21 -8 -20 -8 -17
l2:'s ,	-23 21 -19 -19 -20 -12
l2:'s .	-16 20 -21 -1 -4 -8
l2:( in	14 -15 -8 -1 -6 -11
l2:) ,	-17 19 -20 -8 -12 -15
l2:, <person>	8 1 -16 -8 -10 -11
l2:, <quote>	-7 -12 11 2 -21 -7
l2:, among	-19 22 -17 -9 -12 -16
l2:, and	-6 -7 4 -17 13 -14
l2:, as	-16 3 1 -11 0 -12
l2:, asked	-9 14 -14 -2 -2 -4
l2:, at	-12 -18 16 -10 -5 -10
l2:, brought	-16 25 -24 -6 -9 -10
l2:, but	-2 -26 1 -11 6 12
l2:, by	-24 21 -17 -12 -11 -15
l2:, elected	-16 -8 10 -10 -12 -11
l2:, expects	-23 20 -16 -17 -15 -14
l2:, hosted	-19 12 -9 -6 -2 -3
l2:, in	-20 -3 -14 -15 13 -28
l2:, including	-14 13 -13 -2 -2 -5
l2:, let	9 -5 -19 -11 -12 -3
l2:, lost	-2 -2 2 -12 -11 -16
l2:, met	16 -10 -30 -2 -3 -8
l2:, nor	-17 17 -8 -11 -11 -19
l2:, said	-19 -1 8 10 -12 -27
l2:, says	18 -19 -10 -4 -3 -11
l2:, sent	-20 10 -4 -2 6 -20
l2:, so	-10 -8 -11 -5 -14 11
l2:, that	19 -19 -5 -2 -10 -19
l2:, thinks	15 -15 -12 -7 -11 -10
l2:, through	20 -14 -19 -16 -19 -22
l2:, until	-9 11 -9 -6 -9 -13
l2:, was	-29 -24 28 -7 -21 -24
l2:, when	1 3 -9 -3 -6 -13
l2:, where	2 -19 14 -9 -11 -23
l2:, while	-18 11 -10 -5 5 -6
l2:, whom	3 -15 11 -3 -6 -7
l2:, whose	6 -4 4 -15 -17 -19
l2:, with	-40 13 1 -10 -14 -16
l2:, without	-11 -13 -15 -3 -6 14
l2:, wrote	15 -15 -9 -2 -3 -9
l2:: <number>	-16 -14 4 -11 -13 7
l2:; <person>	-4 11 -18 -18 -12 -17
l2:; and	-23 0 4 -14 -13 -18
l2:; for	-29 6 -16 -18 9 -27
l2:; to	-35 31 -25 -29 -21 -25
l2:; travel	16 -17 -12 -9 -5 -9
l2:; whether	14 -14 -14 -15 -5 -10
l2:<date> ,	-31 -1 3 -8 -12 0
l2:<date> :	-62 16 2 -58 -37 -51
l2:<date> ;	-22 14 -31 -18 -17 6
l2:<date> are	-11 14 -12 -15 -6 -15
l2:<date> before	-20 -18 20 -13 -12 -11
l2:<date> between	-7 18 -35 -8 -8 -18
l2:<date> by	-1 -19 19 -6 -8 -13
l2:<date> for	-21 6 0 -10 -25 -11
l2:<date> from	-20 18 -9 -3 -7 -19
l2:<date> in	-9 -13 14 -1 -4 -1
l2:<date> on	5 -16 8 -15 -18 -16
l2:<date> that	10 1 -13 -4 -4 -14
l2:<date> to	-17 3 5 -12 -14 -15
l2:<date> under	-18 -13 14 -3 -4 -7
l2:<date> when	-15 1 5 -3 -4 -11
l2:<date> with	-30 14 -2 -13 -25 -17
l2:<organisation> '	-18 3 -16 -9 -18 9
l2:<organisation> ,	-34 11 7 -17 -29 -35
l2:<organisation> came	-24 2 -21 -7 1 -19
l2:<organisation> gathered	-15 17 -15 -3 -3 -5
l2:<organisation> kept	14 -14 -12 -8 -8 -12
l2:<organisation> that	-13 12 -9 -3 -3 -5
l2:<organisation> —	18 -18 -15 -7 -13 -12
l2:<person> at	-6 -15 15 -2 -1 -7
l2:<person> because	-13 -10 -1 -1 11 -12
l2:<person> blamed	-9 13 -17 -5 -6 -7
l2:<person> briefed	-19 17 -18 -7 -8 -9
l2:<person> by	-22 23 -22 -16 -22 -23
l2:<person> entertained	-17 19 -13 -5 -18 -14
l2:<person> facing	-6 11 -13 -3 -2 -5
l2:<person> gathered	-7 11 -14 -2 -4 -6
l2:<person> gave	10 -18 -3 -3 -5 -5
l2:<person> hosted	-24 18 -13 -3 -3 -4
l2:<person> in	-15 -16 3 -13 17 -5
l2:<person> invited	-8 18 -19 -14 -1 -7
l2:<person> lent	-12 -6 9 -8 -9 -10
l2:<person> meets	-12 -13 13 -1 -1 -4
l2:<person> met	-8 5 -5 -8 -9 -14
l2:<person> nor	-12 -35 -22 -16 -27 27
l2:<person> offered	-3 13 -12 -1 -1 -2
l2:<person> on	14 -11 -11 -6 -2 -13
l2:<person> questioned	-7 11 -11 -3 -4 -14
l2:<person> received	-19 21 -18 -8 -5 -10
l2:<person> said	13 -4 -27 -34 -12 -3
l2:<person> saw	-22 -13 18 -2 -3 -10
l2:<person> says	-24 6 -18 -12 -6 8
l2:<person> sent	-26 -12 -12 -11 9 6
l2:<person> telephoned	-6 13 -10 -1 -1 -8
l2:<person> threw	-7 11 -15 -4 -6 -8
l2:<person> to	19 -20 -13 -16 -9 -18
l2:<person> told	23 -16 -12 -7 -7 -18
l2:<person> were	-31 29 -24 -4 -11 -16
l2:<person> —	0 -15 16 -19 -21 -29
l2:<place> ,	-7 -5 3 4 -18 -18
l2:<place> :	-65 13 12 -52 -37 -54
l2:<place> ;	-41 15 -28 -23 7 12
l2:<place> between	-20 2 3 -9 -7 -13
l2:<place> by	-22 3 7 -7 -11 -18
l2:<place> came	-25 26 -16 -4 -23 -19
l2:<place> said	11 -5 -5 -3 -1 -16
l2:<place> sent	-23 20 -6 -2 -12 -9
l2:<place> that	10 2 -13 -8 -9 -13
l2:<place> under	-21 -24 23 -10 -11 -15
l2:<place> was	-19 20 -17 -8 -15 -21
l2:<place> with	1 4 -5 -12 -23 -26
l2:<place> —	-36 33 -31 -23 -23 -16
l2:<quote> ,	-22 -29 30 -20 -25 -25
l2:<quote> ;	-19 18 -17 -4 -2 -16
l2:<quote> added	-14 15 -13 -12 -12 -15
l2:<quote> meet	-14 14 -14 -4 -3 -3
l2:<quote> said	1 -10 -17 -24 -14 10
l2:<quote> says	0 8 -16 -11 -10 -24
l2:<quote> was	15 -14 -18 -4 -6 -13
l2:<quote> wrote	5 2 -14 -5 -4 -9
l2:a recovered	-6 8 -5 -3 -13 -15
l2:abandon when	-13 -10 13 -5 -9 -15
l2:about :	-11 24 -9 -9 -7 -28
l2:absent was	-15 -18 -12 -5 -7 17
l2:accept ;	-18 -22 -20 11 -19 14
l2:accept in	-18 8 -17 -2 -15 -26
l2:accompani by	-19 20 -18 -2 -3 -10
l2:accord to	18 -9 -21 -14 -15 -13
l2:across from	-23 22 -17 -5 -6 -25
l2:across were	-34 34 -16 -4 -3 -14
l2:address as	-13 16 -14 -13 -9 -11
l2:admir ,	-16 16 -16 -5 -11 -10
l2:affair ,	19 -17 -14 -17 -13 -21
l2:again with	-6 -16 14 0 -1 -1
l2:agenc ,	-11 -5 -3 14 -6 -15
l2:agenda ;	-11 -19 19 -7 -2 -11
l2:agent ,	14 1 -29 -12 -17 -24
l2:agre that	-4 15 -15 -1 -2 -3
l2:agre when	-12 11 -9 -2 -2 -5
l2:agre with	-12 13 -4 -3 0 -11
l2:aid ,	17 -4 -28 -17 -23 -25
l2:aid to	-18 -11 -13 -5 -2 15
l2:airport by	-16 -1 2 -4 -5 -9
l2:all to	-16 17 -16 -8 -10 -15
l2:aloud ;	-14 13 -10 -10 -11 -13
l2:also drew	-6 9 -13 -3 -8 -7
l2:also meet	-21 20 -19 -3 -1 -2
l2:altern ,	-15 16 -16 -8 -16 -15
l2:ambassador ,	6 13 -20 -31 -30 10
l2:american ,	-13 -12 -10 -12 -11 12
l2:and <person>	-13 -4 8 -7 -9 -10
l2:and by	-19 29 -29 -10 -11 -16
l2:and has	-14 15 -14 -4 -7 -7
l2:and host	-20 -20 20 -2 -2 -4
l2:and kept	-11 -16 -11 -4 -8 14
l2:and to	-7 10 -7 -6 -5 -17
l2:and with	11 -10 -16 -9 -13 -12
l2:and without	-9 2 3 -3 -2 -15
l2:apolog :	-37 -34 -28 -31 11 19
l2:apolog and	-5 15 -5 -1 -13 -9
l2:apologis to	10 -4 -14 -9 -11 -23
l2:appear ;	21 -21 -10 -14 -6 -11
l2:architect ,	18 -15 -20 -4 -5 -9
l2:as did	-17 -10 -20 -13 -24 15
l2:ask if	-9 -13 -10 -2 -4 13
l2:assist ,	-13 12 -12 -7 -9 -10
l2:at which	-26 5 2 -10 -8 -17
l2:attend :	-24 -8 -25 -15 14 -20
l2:attend ;	-14 14 -16 -12 -17 -1
l2:attend by	-13 17 -16 -3 -5 -8
l2:attornei ,	-11 12 -4 -4 -10 -12
l2:auditor ,	13 -13 -11 -10 -10 -14
l2:austrian ,	-16 15 -12 -8 -13 -13
l2:author ,	10 -10 -7 -5 -5 -12
l2:back by	-17 -5 15 0 -1 -2
l2:back with	18 -18 -3 0 -1 -20
l2:ball ;	-8 13 -20 -14 -10 -7
l2:ban ;	-18 -7 12 -17 -20 -18
l2:ban on	-14 -10 -10 -8 -11 11
l2:bank ,	-17 21 -16 -1 -8 -12
l2:bank and	-14 13 -9 -12 -11 -11
l2:banker ,	-13 -10 -7 11 -6 -14
l2:battalion ,	-13 -14 -14 -10 -10 14
l2:bench ;	-28 27 -22 -19 -5 -15
l2:besid <person>	-20 7 1 -7 -10 -17
l2:between <person>	14 -16 -10 -5 -4 -9
l2:breakfast :	-28 -6 9 -24 -19 -24
l2:breakfast that	-10 -13 13 -5 -6 -9
l2:breakfast with	-17 18 -19 -5 -13 -12
l2:brief ;	-24 24 -7 -5 -7 -12
l2:brief by	-17 -17 17 -6 -6 -12
l2:brother ,	9 -19 -12 -8 -13 0
l2:brought along	-8 12 -7 -1 -2 -6
l2:brought together	-15 15 -12 -4 -3 -8
l2:built under	11 -8 -14 -10 -10 -8
l2:bust nor	17 -7 -5 -2 -7 -22
l2:by <person>	-18 -2 15 -9 -16 -17
l2:call <person>	-21 21 -14 -5 -6 -10
l2:call between	-21 25 -28 -6 -6 -11
l2:call by	-16 -24 24 -8 -4 -12
l2:call on	-14 -16 16 -4 -5 -9
l2:call with	-20 20 -20 -12 -17 -11
l2:came :	-26 32 -30 -29 -25 -30
l2:came ;	-17 -1 -9 -6 -14 6
l2:came from	-9 20 -23 -3 -7 -18
l2:came with	-31 0 -21 -7 -13 7
l2:camera ,	-13 16 -16 -2 -3 -12
l2:captain ,	8 7 -31 -15 -21 -21
l2:caretak ,	15 -13 -12 -10 -15 -16
l2:carmak '	-7 -13 12 -4 -4 -6
l2:case ;	-12 14 -21 -5 -6 -13
l2:cent ;	19 -21 -12 -15 -18 -10
l2:chair ,	-14 -5 6 -20 5 -6
l2:chair ;	-40 40 -25 -22 -29 -40
l2:chair and	-7 14 -15 -6 -10 -10
l2:chair by	-21 -25 24 -3 -8 -10
l2:chair from	-7 11 -12 -10 -11 -8
l2:chairman ,	-19 0 13 -14 -20 -2
l2:challeng to	14 -11 -8 -6 -4 -15
l2:chamber ,	-6 16 -16 -1 -6 -12
l2:chancellor ,	-18 -17 -11 -11 -14 17
l2:charg against	13 -13 -12 -11 -12 -11
l2:chart ;	-11 16 -6 0 -1 -12
l2:chauffeur ,	12 -14 -8 -7 -7 -11
l2:chief ,	-24 21 -16 -17 7 -18
l2:clear ,	-15 15 -11 -4 -5 -14
l2:cleric turned	11 -8 -8 -2 -3 -19
l2:clerk ,	10 -3 -24 -20 -23 -25
l2:client ,	14 -17 -11 -12 -24 -7
l2:clinic with	-15 -8 10 -7 -8 -14
l2:co-accus ,	-10 -11 -4 -1 -7 13
l2:co-chair by	-26 -20 21 -8 -7 -11
l2:colleagu ,	-11 13 -11 -7 -16 1
l2:colonel called	-16 15 -12 -7 -5 -8
l2:come ;	-29 -34 -30 30 -1 -30
l2:come with	-12 10 -7 -1 -2 -10
l2:command ,	-14 8 -14 11 -6 -18
l2:compani ,	16 -4 -28 -15 -29 -28
l2:confer with	-11 -6 8 -6 -15 -11
l2:confirm ;	-24 -26 -25 8 -11 20
l2:consul ,	-12 18 -21 4 -8 -12
l2:contract :	14 -13 -7 -1 -4 -14
l2:contract ;	-14 14 -17 -10 -9 -10
l2:contract with	15 -16 -15 -9 -10 -12
l2:conven by	-14 -17 17 -1 -1 -6
l2:cook ,	12 -10 -11 -9 -13 -11
l2:copper ,	-14 14 -7 -3 -6 -13
l2:correct :	13 -11 -8 -15 -13 -15
l2:counsel ,	-22 -2 -28 -22 -24 10
l2:counsellor ,	-13 -11 12 -2 -3 -4
l2:court ,	-8 -13 13 -4 -9 -13
l2:cousin ,	-16 16 -2 -1 -11 -9
l2:credenc from	-16 18 -15 -6 -8 -15
l2:creditor '	-16 17 -14 -11 -11 -15
l2:cut ;	19 -17 -13 -20 -17 -20
l2:d'affair ,	-12 15 -11 -3 -6 -8
l2:dai ,	-12 -4 -3 -2 -6 11
l2:dai by	-15 -26 24 -10 -14 -17
l2:date :	-8 12 -11 -7 -12 -13
l2:daughter ,	-18 -13 16 -3 -5 -7
l2:dawn ,	-7 14 -13 -1 -2 -5
l2:deal while	-13 10 -6 -4 -5 -5
l2:deleg ,	-33 19 -24 3 -28 -1
l2:deleg ;	-12 14 -13 -13 -6 -10
l2:deni having	14 -13 -10 -12 -12 -18
l2:deni that	-10 12 -10 -3 -2 -5
l2:deputi ,	-27 2 11 -10 -27 -9
l2:dine with	-30 6 -3 -3 -9 -6
l2:dinner aboard	-18 -9 11 -2 -5 -9
l2:dinner for	-19 32 -33 -2 -6 -4
l2:dinner in	10 5 -20 -5 -10 -10
l2:dinner that	-14 17 -17 -1 -1 -4
l2:dinner with	3 -28 11 -6 -12 -11
l2:diplomat ,	-9 15 -22 -3 -3 -4
l2:director ,	-18 -21 10 -30 22 -14
l2:disput ,	-5 -7 -4 12 -4 -19
l2:do with	15 -17 -11 -8 -9 -8
l2:doctor '	14 -14 -10 -8 -4 -16
l2:doctor ,	13 -12 -14 -4 -7 -12
l2:doe :	16 -18 -13 -3 -12 -15
l2:down with	8 3 -10 -6 -12 -10
l2:dr .	-11 18 -20 -19 -11 -16
l2:driver ,	7 6 -24 -16 -21 -24
l2:drop when	-10 13 -14 -1 0 -13
l2:edit by	-13 13 -11 -1 -1 -5
l2:editor ,	-14 2 -9 -3 -6 0
l2:eldest ,	-17 16 -17 -4 -6 -10
l2:employ '	9 -13 -13 -4 -3 11
l2:empti :	-17 -12 -4 -3 -15 17
l2:energi ,	-15 -10 -3 -4 -24 17
l2:engin ,	2 8 -19 -13 -19 -21
l2:engr .	-12 15 -15 -5 -6 -15
l2:envoi ,	-18 16 -30 -13 -20 9
l2:ethiopian ,	-12 13 -11 -4 -15 -11
l2:excus :	-32 -37 -34 -22 -36 37
l2:execut ,	-6 15 -15 0 -1 -4
l2:explain how	14 -14 -11 -8 -9 -8
l2:fail ,	-10 13 -11 -1 -17 -7
l2:fall ,	-13 13 -10 -8 -8 -14
l2:famili spoke	-5 18 -15 -1 -3 -7
l2:farmer '	-3 10 -15 -12 -9 -12
l2:father ,	14 -24 2 -13 -15 -20
l2:fell in	-14 11 -10 -7 -9 -8
l2:fell to	-8 14 -14 -5 -10 -2
l2:ferryman ,	15 -5 -8 -4 -3 -11
l2:feud between	12 -14 0 -5 -4 -13
l2:filipino crewing	-14 14 -14 -10 -12 -10
l2:financ ,	-10 -19 18 -1 -2 -2
l2:fire were	-48 -1 -17 -4 -29 6
l2:first ,	-15 19 -19 -7 -10 -14
l2:fisherman ,	14 -13 -9 -7 -14 -11
l2:flank by	-17 17 -11 -1 -4 -12
l2:floor ,	-14 -18 17 -10 -4 -11
l2:flu :	-22 -26 -24 -20 -26 25
l2:folder ;	-6 16 -14 -1 -2 -2
l2:follow by	-9 11 -12 -1 -2 -4
l2:for by	-22 22 -17 -11 -25 -23
l2:for which	14 -15 -14 -7 -7 -11
l2:foreseen when	-25 21 -12 -2 -2 -8
l2:forum :	-17 2 2 -17 -12 -16
l2:founder ,	14 -14 -5 -3 -5 -10
l2:fourth ,	-9 -11 -13 -16 -17 14
l2:freed were	-26 28 -19 -2 -2 -18
l2:fund ;	-20 15 -9 -13 -8 -13
l2:geologist ,	-8 17 -16 -1 -2 -2
l2:given by	-22 -20 22 -7 -4 -8
l2:go before	-16 -10 15 -4 -4 -9
l2:go to	13 -12 -12 -6 -6 -11
l2:gov .	-25 -11 18 -30 -26 -25
l2:governor ,	-7 -17 6 -14 -14 12
l2:grocer '	-9 18 -14 -2 -2 -7
l2:grower '	-24 -3 7 -8 -7 -18
l2:guest ,	-18 25 -32 -14 -18 -16
l2:guest :	14 -1 -25 -26 -5 -18
l2:guest were	-15 18 -23 -2 -3 -13
l2:guid '	-19 11 -10 -4 0 -8
l2:h.e .	-11 14 -12 -15 -8 -16
l2:ha invited	-8 -12 -20 14 -1 -14
l2:ha said	-1 15 -7 -1 -1 -13
l2:ha summoned	-9 14 -13 -17 -5 -10
l2:had asked	-5 -1 4 -10 -5 -15
l2:had been	-14 15 -16 -5 -7 -16
l2:had let	-3 13 -13 0 0 -2
l2:had met	-34 9 -5 -13 -14 -21
l2:had sent	-14 26 -7 -6 -27 -21
l2:had told	-21 11 5 -4 -1 -12
l2:happen :	-11 -3 -17 -10 -2 8
l2:have met	-31 -2 10 -17 -19 -25
l2:head ,	-27 -31 31 -19 -30 -7
l2:head by	-14 19 -22 -5 -9 -12
l2:heart ,	-9 13 -10 -2 -2 -7
l2:held by	-19 8 -4 -5 -9 -16
l2:held up	-14 -12 -6 -3 -8 13
l2:her ,	11 -15 -15 -12 2 -19
l2:her ;	-21 -13 -5 -6 -22 18
l2:hiker ,	18 -18 -8 -5 -11 -15
l2:him :	-25 25 -19 -23 -24 -26
l2:him ;	-18 4 2 -8 -14 -15
l2:himself ,	12 -11 -12 -11 -9 -12
l2:histori ,	-18 18 -12 -4 -4 -14
l2:hope —	14 -14 -14 -4 -8 -8
l2:hospit ;	14 -2 -27 -42 -22 -32
l2:host ,	-13 -26 17 -25 2 -34
l2:host ;	-13 13 -14 -8 -9 -15
l2:host by	1 -31 17 -8 -7 -11
l2:host is	-16 -20 18 -15 -13 -11
l2:host was	-14 -15 15 -4 -5 -17
l2:hostag ,	16 -15 -9 -8 -10 -14
l2:hour :	-22 26 -16 -12 -23 -27
l2:hour by	-13 11 -9 -5 -7 -5
l2:hour from	-14 18 -11 -3 -4 -11
l2:hous ,	-8 19 -24 -6 -5 -9
l2:housekeep ,	-16 16 -19 -3 -7 -8
l2:husband ,	15 -8 -18 -11 -11 -19
l2:in ;	-25 -15 -15 -12 21 -27
l2:in for	-14 -19 -9 -11 17 -13
l2:instead to	-10 12 -13 -5 -6 -10
l2:institut ,	-13 18 -19 -1 -7 -17
l2:insur ,	-22 17 -11 -10 -10 -10
l2:interpret ,	-22 25 -19 -8 -12 -21
l2:interpret ;	-15 -16 -11 -11 -9 15
l2:invit for	-15 -19 -15 17 -19 -17
l2:invit to	-10 -15 -20 15 -4 -9
l2:is sending	-17 15 -13 -14 -5 -14
l2:it ;	-18 21 -17 -4 -9 -14
l2:it comprised	-12 14 -14 -7 -12 -13
l2:it drew	-31 8 -29 -11 3 -32
l2:it is	-18 18 -20 -7 -15 -13
l2:it to	-20 6 7 -18 -13 -14
l2:it was	-21 3 2 -8 3 -14
l2:join by	-18 6 -3 -5 -8 -16
l2:journalist ,	16 -18 -6 -4 -6 -14
l2:judg ,	12 -26 16 -12 -18 -20
l2:junior ,	-15 23 -23 -3 -14 -21
l2:kept by	-11 12 -13 -4 -5 -7
l2:kept for	-17 -14 -11 6 -16 10
l2:keynot :	-23 23 -17 -19 -20 -24
l2:known as	-2 13 -31 -12 -20 -19
l2:known that	-13 -7 -8 -3 -8 12
l2:known whether	-10 13 -11 -5 -2 -2
l2:korean beside	-7 13 -19 -2 -6 -3
l2:land ;	-9 12 -13 -9 -11 -13
l2:late ;	-13 -15 -5 -12 -13 15
l2:lawyer ,	-6 21 -34 -14 -21 -35
l2:lawyer :	-10 13 -13 -5 -11 -14
l2:lawyer was	-17 18 -17 -8 -11 -20
l2:leader ,	-17 2 -35 -11 -5 6
l2:learn that	-13 13 -13 -12 -12 -12
l2:leav :	-13 -14 -12 -10 -19 15
l2:left sat	-15 13 -9 0 -1 -9
l2:left was	-14 16 -15 -3 -15 -16
l2:lesson ;	7 -13 -12 -4 -10 2
l2:letter ,	13 -13 -14 -11 -10 -9
l2:levi ,	13 -14 -12 -5 -9 -10
l2:libyan ,	-7 10 -14 -1 -2 -5
l2:loan ,	-17 17 -16 -2 -7 -10
l2:loan to	19 -22 -15 -15 -12 -13
l2:lockout ;	21 -20 -14 -20 -17 -24
l2:lunch ;	-9 14 -14 -5 -9 -12
l2:lunch by	-16 -9 11 -4 -5 -9
l2:lunch for	-33 29 -17 -12 -28 -18
l2:lunch with	15 -19 8 -10 -11 -21
l2:mai be	-17 15 -11 -7 -10 -15
l2:man ,	-23 -21 -18 -18 -21 24
l2:man named	-18 17 -5 -3 -4 -7
l2:man who	13 -9 -15 -7 -12 -15
l2:matter to	-6 11 -13 -3 -2 -5
l2:mayor ,	-26 -18 24 -19 -25 -23
l2:mediat ,	-26 -25 34 -15 -19 -26
l2:mediat was	-17 16 -14 -6 -9 -14
l2:meet between	-29 -1 6 -12 -12 -13
l2:meet with	-25 33 -35 -6 -11 -5
l2:member ,	-27 12 -27 -9 -11 8
l2:meter ;	-2 19 -19 0 0 -2
l2:metropolitan ,	-14 -14 -8 15 -5 -17
l2:miner '	-19 18 -18 -7 -5 -9
l2:miner and	-2 13 -13 -1 -1 -4
l2:minist ,	-11 -13 -7 -9 12 1
l2:minut ;	-28 7 12 -20 -16 -19
l2:miss :	-8 8 -8 -3 -15 1
l2:mission under	-15 6 -1 -4 -8 -11
l2:moder by	-14 23 -23 -6 -2 -4
l2:mother ,	-11 10 -3 -13 -8 -21
l2:mr .	-13 -14 -12 -10 -19 15
l2:name ;	-18 -16 -12 -10 -10 17
l2:name after	19 -20 -14 -6 -8 -9
l2:name dropped	13 -13 -8 -7 -12 -14
l2:name for	14 -14 -6 -8 -15 -9
l2:name is	-13 17 -19 -4 -6 -9
l2:natur :	-4 -10 -15 -3 18 -21
l2:negoti ,	-12 -14 4 -7 -10 10
l2:nephew ,	-12 15 -9 -5 -13 -12
l2:next to	-34 -12 18 -11 -10 -23
l2:niec ,	14 -14 -9 -7 -10 -14
l2:no ;	-16 -10 -8 13 -3 -11
l2:nor was	24 -22 -18 -11 -21 -28
l2:not to	-12 11 -7 -8 -8 -9
l2:note ;	-28 31 -20 -21 -25 -33
l2:note-tak ,	-18 22 -20 -3 -5 -12
l2:noth ;	15 -16 -12 -8 -6 -15
l2:notic was	-14 -15 -9 -5 -9 14
l2:number ,	-13 17 -16 -2 -5 -19
l2:nurs '	-7 22 -22 -3 -3 -2
l2:object ;	13 -12 -8 -10 -10 -14
l2:object by	20 -18 -21 -4 -3 -6
l2:observ ,	-21 22 -6 -6 -11 -16
l2:observ in	-16 16 -12 -7 -13 -15
l2:of <person>	18 -20 -15 -12 -13 -14
l2:off :	-20 16 -10 -3 -3 -7
l2:offic ;	22 -20 -12 -7 -16 -23
l2:offic after	13 -12 -17 -5 -7 -7
l2:offici ,	-17 -17 17 -10 -12 -15
l2:offici under	-13 14 -14 -4 -2 -7
l2:ombudsman ,	-15 23 -24 -3 -6 -16
l2:on ,	15 -15 -8 -4 -11 -17
l2:on ;	-14 -13 -5 -2 -4 13
l2:on <date>	-11 -6 14 -11 -22 -31
l2:on to	12 -13 -10 -8 -3 -5
l2:onc ;	-19 18 -15 -6 -17 -12
l2:onli ,	-22 20 -16 -10 -17 -20
l2:onli that	16 -12 -20 -10 -6 -18
l2:oper ,	14 -15 -11 -2 -5 -10
l2:opposit ;	-14 -19 -8 -5 -10 16
l2:or without	-17 -11 -18 -9 -6 17
l2:order ,	-14 -1 -7 -10 -6 8
l2:order ;	-32 28 -14 -6 -2 -18
l2:out by	-5 2 0 -12 -22 -21
l2:outsid ,	17 -18 -13 -9 -6 -10
l2:oven ,	-14 13 -13 -8 -13 -10
l2:over :	-14 -17 -11 -13 -18 15
l2:overnight ,	-15 -13 -9 -1 -9 14
l2:owner ,	-5 -20 -9 -12 5 12
l2:p.c .	-6 -15 -36 -23 -30 21
l2:pack ;	-11 13 -6 -10 -12 -13
l2:padoh saw	-10 11 -13 -6 -7 -11
l2:panel that	-8 11 -9 -2 -2 -12
l2:panel with	-21 0 -18 -9 8 -3
l2:paper ,	-27 -25 5 -17 -11 19
l2:paper with	9 -7 -11 -1 -6 -13
l2:paperwork :	-28 32 -27 -20 -29 -31
l2:parliament ,	-15 18 -19 -12 -14 -14
l2:part were	-29 30 -17 -4 -4 -13
l2:parti ,	-9 20 -19 -8 -12 -14
l2:particip ,	-8 11 -10 -8 -15 -14
l2:partner ,	12 -26 -17 -13 -15 -5
l2:passeng '	16 -13 -21 -10 -9 -13
l2:patient '	14 -15 -8 -8 -7 -9
l2:peopl :	-18 27 -17 -6 -26 -29
l2:person :	-16 8 -7 -6 9 -17
l2:personnel ,	-12 13 -14 -4 -9 -10
l2:phone ,	-16 8 -14 -6 -11 5
l2:place ;	-17 2 -8 -9 -9 4
l2:place came	-5 11 -7 -2 -12 -10
l2:planter '	-20 22 -19 -16 -17 -19
l2:player ;	19 -18 -14 -11 -12 -25
l2:plead with	-7 -14 13 -3 -6 -3
l2:pope ;	-6 16 -20 -10 -5 -11
l2:posit ;	-11 18 -16 -16 -13 -15
l2:preach ;	-14 -10 -10 -3 11 -10
l2:predecessor ,	11 2 0 -8 -10 -28
l2:prefect ,	-23 10 2 -16 -20 -23
l2:premier ,	-4 -19 17 -11 -13 -14
l2:present :	-38 27 9 -20 -37 -46
l2:present were	-26 31 -21 -3 -8 -32
l2:presid ,	18 -33 5 -18 6 -8
l2:presid ;	-27 27 -27 -18 0 -28
l2:presid <person>	-19 14 -11 -3 -3 -9
l2:presid in	-18 -6 -29 -7 -13 9
l2:price ;	-20 25 -24 -22 -22 -23
l2:prison ;	-15 -13 -8 -11 -13 14
l2:proxi to	-12 13 -7 -2 -15 -12
l2:question ,	-20 20 -21 -7 -7 -17
l2:question by	-19 19 -15 -6 -10 -11
l2:question on	12 -13 -12 -5 -10 -9
l2:quorum :	-36 -10 16 -38 -30 -37
l2:race ,	15 -15 -14 -3 -9 -17
l2:reach ;	21 -9 -16 -1 -4 -22
l2:receiv <person>	-9 15 -14 -1 -1 -3
l2:receiv by	-8 -13 12 -3 -3 -7
l2:receiv from	-18 -22 -20 -6 -8 21
l2:recit ;	-12 15 -10 -2 -13 -16
l2:referendum ;	-12 11 -7 -8 -8 -9
l2:region ,	-24 12 -21 -7 15 -21
l2:regul ,	18 -18 -3 -1 -3 -5
l2:rep ,	-8 16 -15 -2 -3 -10
l2:replac :	-20 -20 -18 -16 21 -22
l2:replac by	-17 22 -24 -12 -11 -10
l2:repli and	-4 -13 -5 -5 -3 7
l2:repli to	15 -15 -9 -10 -6 -16
l2:report ,	13 -15 -5 -5 -7 -7
l2:repres ,	-13 -15 15 -9 -11 -12
l2:repres by	-12 -2 -15 -9 1 2
l2:research ,	15 -18 -4 -3 -4 -6
l2:resid '	-18 -3 -3 11 -1 -5
l2:resid ,	-15 16 -17 -3 -1 -4
l2:rev .	-18 -17 14 -21 10 -19
l2:ribbon ;	-8 12 -14 -6 -8 -9
l2:right ,	-22 21 -23 -10 -17 -21
l2:risk ,	-13 -13 -11 -2 -8 13
l2:rival for	7 -5 -14 -5 -10 -11
l2:river were	-17 20 -24 -3 -4 -10
l2:road :	-38 -32 -33 34 -23 -29
l2:roof ,	-7 13 -14 -2 -1 -4
l2:room :	-25 22 -21 -21 -28 -9
l2:room ;	-10 -3 -8 12 -2 -13
l2:room as	-19 16 -12 -5 -6 -11
l2:room when	4 -8 12 -1 -3 2
l2:sai that	-7 1 7 -6 -19 8
l2:said as	-4 1 -12 -1 0 3
l2:said that	-12 -13 3 -4 -5 17
l2:saint and	15 -18 -7 -5 -11 -12
l2:same ,	-10 -12 12 -7 -1 -5
l2:sat between	-16 20 -21 -2 -6 -10
l2:sat with	4 1 -20 -5 -8 -12
l2:screen were	-11 16 -6 0 -1 -12
l2:seat ,	-17 12 -9 -2 -3 -6
l2:secretari ,	-7 -6 3 -15 -21 0
l2:secretary-gener ,	12 -10 -13 -5 -8 -7
l2:secretli met	-23 18 -11 -1 -1 -5
l2:seminarian ,	12 -12 -8 -8 -12 -12
l2:senat ,	-21 20 -14 -3 -5 -6
l2:sent <person>	-20 18 -6 -4 -14 -13
l2:servant ,	-8 13 -2 -1 -10 -9
l2:servic ,	-17 22 -25 -8 -11 -14
l2:session :	-25 13 -3 -17 -15 -24
l2:session ;	-12 23 -16 -3 -4 -10
l2:session when	-12 10 -9 -5 -8 -9
l2:settl whether	-9 13 -9 -5 -7 -11
l2:shadow ,	-17 17 -12 -13 -15 -16
l2:sheikh ,	-4 15 -12 -1 -6 -5
l2:shipper '	-6 13 -10 -1 -2 -4
l2:shore ,	15 -15 -13 -9 -7 -13
l2:show that	-6 12 -8 -2 -1 -5
l2:shuar ,	-8 19 -26 -2 -3 -8
l2:side let	-17 -17 -10 -7 -9 17
l2:sign by	0 -22 12 -15 -22 -26
l2:sign for	-14 -11 -13 -2 12 -8
l2:signatori :	-22 8 -24 -10 -10 3
l2:silenc ;	-15 19 -15 -7 -4 -8
l2:sister ,	-20 22 -21 -14 -17 -18
l2:sixth to	-12 12 -8 -3 -6 -13
l2:so did	-16 18 -20 -8 -7 -25
l2:so that	-7 17 -17 0 -1 -3
l2:so were	38 -38 -18 -10 -12 -18
l2:son ,	-5 -15 -14 -9 -14 13
l2:speaker ,	12 -8 -12 -10 -9 -15
l2:speech ;	-15 0 -12 -7 -11 3
l2:speech by	11 7 -24 -9 -9 -16
l2:spoke after	-18 -17 17 -7 -11 -13
l2:spoke to	-13 13 -12 -3 -3 -9
l2:spoken with	16 -15 -17 -3 -11 -8
l2:spokesman ,	14 -25 -16 -11 -8 6
l2:spot ;	-17 23 -14 -2 -4 -10
l2:staff ,	-31 16 -26 -16 -23 3
l2:start was	-18 -18 -12 -8 -12 18
l2:state ,	-19 0 1 -1 -3 -8
l2:state –	-22 20 -14 -19 -14 -11
l2:step ;	-17 18 -4 -1 -5 -10
l2:steward ,	-33 27 -17 -9 -15 -22
l2:straight to	-14 -18 17 -6 -7 -7
l2:student '	-17 19 -20 -8 -6 -10
l2:studi by	19 -20 -15 -10 -10 -15
l2:successor ,	-18 17 -9 -3 -3 -11
l2:successor-elect ,	-18 -18 -15 -8 -18 17
l2:such as	18 -15 -11 -9 -13 -19
l2:summit that	-7 -16 14 -1 -1 -9
l2:superintend ,	-5 15 -15 -2 -1 -2
l2:supervis by	-12 12 -8 -5 -10 -13
l2:supervisor ,	-12 -12 -8 12 0 -6
l2:surpris ,	-15 19 -18 -5 -7 -15
l2:suspect :	34 -33 -30 -21 -32 -33
l2:syndic ,	-12 -11 14 -2 -5 -3
l2:tabl ,	-23 -14 -15 -3 -6 16
l2:tabl sat	-7 12 -18 -3 -7 -17
l2:tabl that	-12 -8 9 -1 -2 -6
l2:tabl were	-22 -2 4 -7 -14 -21
l2:taka ;	-14 18 -18 -2 -4 -10
l2:talk :	-34 42 -38 -30 -33 -34
l2:talk ;	-13 12 -9 -8 -5 2
l2:talk sat	-14 -8 -13 -2 -2 12
l2:talk to	14 -18 -10 -8 -4 -9
l2:talk with	-15 3 1 -6 -11 -9
l2:tanzanian ,	-12 -11 -9 -5 -12 12
l2:tariff ,	-12 11 -11 -6 -10 -7
l2:teacher :	38 -36 -30 -31 -43 -43
l2:telephon ,	-8 16 -15 -1 -3 -6
l2:text from	-17 -17 -14 -16 -16 18
l2:that ,	-3 13 -13 -3 0 -2
l2:that <person>	2 1 -8 -2 -2 -14
l2:the detained	14 -13 -12 -10 -13 -15
l2:them ,	-19 22 -24 -8 -17 -18
l2:them were	-17 -5 6 -4 -6 -17
l2:then saw	5 -13 2 -19 -13 -10
l2:there ;	18 -13 -10 -18 -2 -16
l2:there by	11 -9 -14 -5 -10 -12
l2:there were	-25 27 -15 -3 -6 -11
l2:thought that	-7 11 -9 -4 -3 -14
l2:time about	8 -6 -12 -4 -4 -7
l2:time and	-8 14 -13 -2 -3 -18
l2:to <date>	8 -2 -19 -4 -6 -14
l2:to brief	14 -14 -12 -9 -13 -12
l2:to meet	-16 0 2 -14 -7 -8
l2:to receive	-3 13 -13 -3 0 -2
l2:to see	-4 -5 3 -11 -10 -17
l2:to show	-20 -13 -20 -6 -5 18
l2:to which	-25 1 1 -7 -8 -11
l2:togeth with	-23 16 -14 -3 -8 -5
l2:too ,	4 -18 13 -4 -10 -15
l2:too ;	-19 -26 -11 -11 -15 23
l2:top :	7 -2 -21 -12 -15 -19
l2:train ,	-17 13 -9 -2 -4 -5
l2:train ;	-9 14 -7 -8 -12 -19
l2:travel with	-12 11 -7 -4 -8 -6
l2:treasur ,	-16 4 -19 -13 -23 12
l2:tribe was	-20 24 -22 -5 -8 -19
l2:trucker '	-11 16 -13 -4 -3 -5
l2:two ,	10 1 -17 -6 -21 -13
l2:two :	-29 30 -26 -17 -29 -31
l2:undersecretari ,	1 8 -26 -10 -16 -27
l2:union ,	-9 11 -17 -2 -6 4
l2:union by	-16 21 -18 -6 -20 -14
l2:us ,	20 -14 -8 -7 -12 -23
l2:v .	-17 4 0 -10 -13 -16
l2:vanilla with	3 4 -22 -7 -13 -8
l2:vicar ,	-8 12 -3 -1 -9 -10
l2:vice-chancellor ,	-14 -10 -11 -6 -21 13
l2:vice-minist ,	-18 16 -15 -2 -10 -11
l2:vice-premi ,	-18 -22 22 -13 -16 -22
l2:victim ,	19 -13 -15 -14 -24 -19
l2:video ;	-14 14 -12 -7 -14 -13
l2:view with	-14 18 -20 -11 -13 -14
l2:visit by	8 16 -23 -10 -9 -12
l2:visit to	-15 14 -13 -13 -4 -8
l2:visitor were	-44 41 -24 -7 -10 -15
l2:vote ,	-20 23 -13 -13 -14 -25
l2:vote ;	-23 -12 -18 -15 -28 19
l2:vote for	9 -6 -16 -8 -17 -13
l2:vote on	-13 -11 -13 12 -10 -9
l2:wa <person>	-12 0 4 -3 -5 -10
l2:wa how	-16 16 -14 -4 -6 -7
l2:wait with	-7 10 -13 -5 -9 -6
l2:want ,	-4 13 -8 0 -2 -9
l2:warden ,	19 -20 -15 -4 -5 -6
l2:watch by	-10 12 -11 -7 -3 -17
l2:welcom by	-10 -12 13 -2 -1 -2
l2:when <number>	-13 9 -6 0 -1 -5
l2:which calls	-9 12 -11 -1 -13 -11
l2:who found	8 -2 -13 -5 -5 -9
l2:who had	-8 12 -12 -4 -5 -8
l2:who heard	-22 17 -16 -1 -1 -6
l2:who runs	9 -8 -18 -4 -5 -5
l2:who said	-5 14 -8 -2 -13 -13
l2:widow ,	-5 -7 7 -8 -8 -16
l2:wife ,	2 -10 -20 -12 -24 12
l2:will ,	13 -12 -13 -7 -10 -13
l2:will have	-20 19 -18 -8 -7 -15
l2:will see	-25 -10 19 -5 -3 -7
l2:will thank	-6 15 -16 -1 0 -3
l2:wing ,	-18 -17 18 -13 -10 -15
l2:wit ,	-13 -11 -10 -6 -12 12
l2:with <person>	-19 18 -17 -4 -6 -6
l2:with coordinating	-11 13 -13 -10 -12 -11
l2:without having	-14 -14 -13 -9 -9 14
l2:won by	14 -13 -14 -11 -11 -12
l2:won't :	-6 6 -11 -4 -13 -1
l2:wreath and	-12 11 -2 -2 3 -16
l2:ye ,	-19 18 -17 -4 -2 -16
l2:ye and	-15 -14 -9 -12 -9 15
l2:— but	12 -10 -11 -10 -12 -15
l2:— in	-16 17 -14 -12 -16 -17
l:#	-11 1 13 -10 -9 -10
l:'	-14 18 -18 -1 -26 -15
l:,	-20 9 -2 -23 -5 -1
l:.	-31 1 -8 -13 -18 15
l::	-30 -1 -10 -6 -4 12
l:;	-24 16 -42 2 -2 5
l:<date>	-9 3 5 -11 -23 -39
l:<number>	-21 -7 0 -11 -13 5
l:<person>	-6 15 -6 -29 -35 -45
l:<quote>	-1 -7 -1 -1 -12 -9
l:aboard	14 -15 -7 -7 -9 -15
l:about	17 -15 -18 -9 -8 -16
l:accompanying	-2 14 -14 0 -1 -1
l:added	-14 15 -13 -12 -12 -15
l:after	14 -14 4 -12 -21 -19
l:against	13 -13 -12 -11 -12 -11
l:along	-8 12 -7 -1 -2 -6
l:among	-19 22 -17 -9 -12 -16
l:and	-20 6 0 -8 7 -12
l:are	-11 14 -12 -15 -6 -15
l:as	-11 20 -16 -23 -8 -22
l:asked	-7 -2 5 -10 -6 -17
l:at	-35 -4 18 -16 -21 -27
l:be	-17 15 -11 -7 -10 -15
l:because	-15 -2 -8 -5 10 -16
l:been	-14 15 -16 -5 -7 -16
l:before	-26 -22 26 -13 -12 -15
l:beside	-19 1 5 -9 -10 -13
l:between	-10 11 -8 -13 -14 -27
l:blamed	-9 13 -17 -5 -6 -7
l:brief	14 -14 -12 -9 -13 -12
l:briefed	-19 17 -18 -7 -8 -9
l:brought	-16 25 -24 -6 -9 -10
l:but	17 -28 -14 -18 1 8
l:by	-8 1 9 -17 -17 -27
l:call	6 -2 -14 -3 -3 -5
l:called	-20 12 -2 -9 -9 -14
l:calls	-9 12 -11 -1 -13 -11
l:came	-37 12 -29 -10 -1 -30
l:comprised	-12 14 -14 -7 -12 -13
l:coordinating	-11 13 -13 -10 -12 -11
l:crewing	-14 14 -14 -10 -12 -10
l:detained	14 -13 -12 -10 -13 -15
l:did	-31 9 -18 -18 -26 10
l:discovered	-17 17 -6 -5 -7 -9
l:drew	-27 11 -24 -12 2 -32
l:dropped	13 -13 -8 -7 -12 -14
l:elected	-16 -8 10 -10 -12 -11
l:entertained	-17 19 -13 -5 -18 -14
l:expects	-24 24 -19 -17 -15 -16
l:facing	-6 11 -13 -3 -2 -5
l:for	-20 -4 -28 6 20 -15
l:found	8 -2 -13 -5 -5 -9
l:from	-14 1 -41 -17 -26 24
l:gathered	-13 20 -22 -4 -5 -9
l:gave	6 -20 -4 -3 4 -7
l:got	-14 12 -12 5 -1 -5
l:had	-12 12 -20 -9 2 -6
l:handed	-15 3 3 -1 -2 -9
l:has	4 7 -20 -9 -12 -19
l:have	-20 20 -15 -8 -7 -15
l:having	10 -20 -17 -16 -15 9
l:heard	-26 13 -25 -11 -11 2
l:host	-23 -17 18 -6 -2 -4
l:hosted	10 5 -21 -8 -7 -8
l:how	10 -5 -23 -11 -12 -12
l:if	-10 -15 -12 5 -4 11
l:in	-19 -12 -5 -18 19 0
l:including	-14 13 -13 -2 -2 -5
l:into	12 -18 -5 -11 -11 -15
l:invited	-12 -5 -29 13 -2 -16
l:is	-28 6 11 -20 -24 -22
l:kept	2 -11 -11 -15 -15 6
l:lent	-12 -6 9 -8 -9 -10
l:let	6 -12 -24 -14 -18 9
l:lost	-5 -4 5 -13 -13 -3
l:meet	-30 12 -8 -17 -8 -10
l:meets	-12 -13 13 -1 -1 -4
l:met	-4 -2 1 -15 -18 -30
l:named	-8 11 -13 -6 -6 -9
l:nor	-6 -18 -22 -20 -31 20
l:off	5 2 -14 -1 -1 -7
l:offered	-3 13 -12 -1 -1 -2
l:on	19 -30 -13 4 3 6
l:presiding	-12 -17 17 -8 -9 -13
l:promised	-10 15 -16 -2 -2 -4
l:questioned	-9 12 -12 -3 -4 -15
l:read	-7 -13 12 -4 -4 -5
l:receive	-9 14 -13 -3 0 -3
l:received	-15 19 -14 -6 -4 -9
l:recovered	-6 8 -5 -3 -13 -15
l:runs	9 -8 -18 -4 -5 -5
l:said	0 -7 -14 -4 -18 1
l:sat	-18 6 -21 -4 -8 4
l:saw	-1 -10 5 -19 -14 -18
l:says	-1 4 -26 -15 -10 -1
l:see	-14 -9 13 -13 -11 -19
l:sending	-17 15 -13 -14 -5 -14
l:sent	-40 -3 -15 -12 10 0
l:show	-20 -13 -20 -6 -5 18
l:since	4 -7 -14 -9 -9 3
l:so	-10 -8 -11 -5 -14 11
l:spoke	-5 18 -15 -1 -3 -7
l:summoned	-9 15 -14 -17 -5 -10
l:telephoned	-8 14 -12 -1 -2 -9
l:thank	-6 15 -16 -1 0 -3
l:that	17 2 -15 -4 -28 -17
l:thinks	15 -15 -12 -7 -11 -10
l:threw	-7 11 -15 -4 -6 -8
l:through	19 -13 -22 -19 1 -12
l:to	14 6 -12 -5 -44 -41
l:together	-15 15 -12 -4 -3 -8
l:travel	16 -17 -12 -9 -5 -9
l:turned	11 -8 -8 -2 -3 -19
l:under	-15 -17 22 -16 -17 -19
l:until	-15 10 -15 -11 -12 3
l:up	-14 -12 -6 -3 -8 13
l:was	-20 -5 16 -22 -16 -3
l:were	6 -1 -7 -11 -31 -13
l:whaling	-19 19 -14 -12 -9 -8
l:what	-9 16 -15 -5 -5 -10
l:when	-8 5 -6 -11 -13 -7
l:where	2 -18 14 -9 -11 -22
l:whether	-4 -3 -26 16 -16 -23
l:which	3 -7 3 -13 -13 -10
l:while	-9 15 -23 -9 2 -10
l:who	21 -18 -19 -13 -15 -21
l:whom	3 -15 11 -3 -6 -7
l:whose	6 -4 4 -15 -17 -19
l:with	-5 4 -3 -14 -1 -15
l:without	-22 -16 -20 -11 -10 23
l:wrote	12 -2 -17 -6 -6 -12
l:–	-22 20 -14 -19 -14 -11
l:—	13 -14 5 -31 -34 -37
last-sentence-only	54 -49 -40 7 2 -8
lb-cue:absent	-7 -11 -20 -13 -9 21
lb-cue:attended	-29 -2 13 -12 -15 4
lb-cue:background	-3 5 -6 -11 -25 -14
lb-cue:declined	20 -26 1 -18 -20 5
lb-cue:hosted	-18 -5 9 -2 -13 -15
lb-cue:invited	-16 -8 1 17 -25 -6
lb-cue:observer	6 0 -24 -13 -21 -17
lb-cue:reported	-2 0 -1 -10 -18 -9
lb-cue:represented	-43 13 -14 -14 9 -1
lb:abandon	-13 -10 13 -5 -9 -15
lb:aboard	14 -15 -7 -7 -9 -15
lb:absent	-29 -31 -21 -13 -20 30
lb:academ	-7 -18 16 -1 -1 -1
lb:accept	-22 -4 12 -4 -17 1
lb:accompani	-37 38 -28 -7 -16 -23
lb:accord	18 -17 -3 -14 -18 -19
lb:across	-19 5 7 -13 -12 -8
lb:act	2 -10 10 -7 -13 -24
lb:ad	-14 15 -13 -12 -12 -15
lb:address	3 1 -4 -13 -11 -13
lb:adjourn	0 2 -5 -7 -8 -13
lb:admir	-23 0 0 -7 8 -19
lb:advis	-18 21 -14 -14 -17 -17
lb:affair	12 -19 17 -17 -15 -25
lb:afterward	-23 23 -18 -3 -9 -11
lb:against	13 -13 -12 -11 -12 -11
lb:agenc	-19 11 -9 12 -7 -18
lb:agenda	-24 21 -8 -6 -10 -14
lb:agent	14 1 -29 -12 -17 -24
lb:agre	-19 24 -21 -8 -11 -2
lb:agricultur	-11 -9 -15 -4 -10 11
lb:ahead	-18 18 -20 -5 -5 -7
lb:aid	16 -11 -13 -16 -23 -4
lb:airlin	-10 9 2 -9 -16 -12
lb:airport	-23 -5 7 -9 -10 -3
lb:algerian	-15 -10 -3 -4 -24 17
lb:allow	-19 10 -16 -7 -18 9
lb:alon	-14 13 -3 -2 -1 -3
lb:along	-16 18 -9 -1 -2 -8
lb:aloud	-5 -16 16 -11 -2 -5
lb:altern	-15 16 -16 -8 -16 -15
lb:ambassador	4 23 -28 -32 -36 8
lb:american	-30 3 -22 -7 -23 16
lb:amid	-8 13 -13 -3 -13 -7
lb:among	-47 11 3 -10 -15 7
lb:announc	16 -13 -17 -11 -17 -6
lb:anoth	-12 -4 -3 -2 -6 11
lb:answer	-2 24 -18 -14 -16 -23
lb:apolog	-19 -17 -21 -6 -17 20
lb:apologis	5 5 -17 -14 -14 -20
lb:appear	6 1 -12 -6 -10 -19
lb:applic	-13 16 -13 -10 -15 -18
lb:appoint	9 20 -28 -4 -11 -14
lb:archbishop	14 -2 -11 -11 1 -23
lb:architect	18 -15 -20 -4 -5 -9
lb:argument	14 -11 -8 -6 -4 -15
lb:armi	6 5 -19 -10 -10 -19
lb:arrest	9 4 -25 -19 -20 -26
lb:arriv	-15 -8 10 -8 -10 -12
lb:ask	3 0 -9 -16 -14 -4
lb:assist	-20 20 -21 -10 -22 -12
lb:associ	-9 26 -24 -3 -24 -11
lb:at	16 -15 -14 -10 -14 -14
lb:attempt	-6 -16 14 0 -1 -1
lb:attend	-21 -12 9 -11 5 1
lb:attornei	-11 12 -4 -4 -10 -12
lb:audienc	-28 23 -17 -11 -8 -18
lb:auditor	9 -3 -13 -12 -13 -17
lb:australian	5 7 -17 -8 -10 -11
lb:austrian	-26 23 -11 4 -24 -26
lb:author	10 -10 -7 -5 -5 -12
lb:autumn	-12 -16 16 -5 -2 -3
lb:auxiliari	-15 7 3 -3 -7 -14
lb:awai	-13 3 1 -7 -8 -4
lb:award	5 -27 12 -3 -2 -3
lb:back	1 2 -10 -11 -9 -12
lb:ban	-14 -10 -10 -8 -11 11
lb:bank	8 8 -21 -20 -25 -12
lb:banker	-4 15 -31 10 -7 -14
lb:bar	-9 13 -10 -2 -2 -7
lb:barrack	-7 -14 13 -3 -6 -3
lb:base	-17 -17 17 -6 -6 -12
lb:battalion	-13 -14 -14 -10 -10 14
lb:becaus	-11 -5 -2 -9 13 -17
lb:behind	3 -12 -5 -10 -12 1
lb:belgian	-26 34 -34 -7 -3 -11
lb:besid	-33 -1 14 -14 -17 -22
lb:bilater	-16 21 -24 -4 -8 -3
lb:binat	-13 17 -16 -3 -5 -8
lb:bishop	-20 -2 16 -13 -17 -26
lb:blame	-9 13 -17 -5 -6 -7
lb:bloc	-10 -19 18 -1 -2 -2
lb:board	8 -38 16 -11 -20 4
lb:boat	-14 17 -19 -8 -8 -9
lb:bodyguard	12 4 -18 -17 -20 -13
lb:book	-10 14 -15 -2 -2 -3
lb:border	-23 26 -23 -4 -12 -11
lb:brand	-11 -16 16 0 0 -1
lb:breakfast	-1 0 0 -10 -18 -25
lb:brief	-11 -1 -4 -16 -19 6
lb:bring	-10 12 -13 -6 -6 -10
lb:british	-30 11 2 -11 -27 -25
lb:broker	-16 -6 12 -10 -13 -15
lb:brother	3 4 -25 -11 -17 -8
lb:brought	-3 19 -22 -9 -18 -37
lb:budget	-14 16 -6 -2 -17 -11
lb:built	11 -8 -14 -10 -10 -8
lb:bulgarian	-17 18 -17 -8 -11 -20
lb:bulletin	-17 17 -8 -11 -11 -19
lb:bust	17 -7 -5 -2 -7 -22
lb:buyer	-21 8 1 -2 -5 -15
lb:cabinet	16 -15 -15 -7 -11 -15
lb:café	-17 15 -11 -7 -10 -15
lb:call	-14 5 8 -16 -22 -34
lb:cambodian	-20 19 -17 -3 -2 -3
lb:came	0 -14 9 -9 -11 2
lb:camera	-15 19 -18 -4 -5 -15
lb:can't	-9 13 -9 -5 -7 -11
lb:canadian	-13 13 -14 -9 -9 -7
lb:cancel	-27 0 5 -7 -7 -16
lb:candid	-20 -20 17 -9 -9 7
lb:cane	-14 13 -13 -2 -2 -5
lb:canneri	13 -6 -5 -3 -16 -14
lb:cannot	-7 7 -4 -4 -12 -2
lb:canton	-14 10 -3 -5 -5 -20
lb:captain	2 -3 6 -16 -21 -23
lb:captor	-9 11 -12 -4 -3 -6
lb:cardin	-4 12 -13 -11 -15 -19
lb:caretak	15 -13 -12 -10 -15 -16
lb:carmak	-7 7 -5 -6 -6 -14
lb:carri	9 -16 5 -3 -10 -12
lb:carrier	-12 -11 -12 -6 12 -12
lb:case	15 -24 5 -19 -20 -20
lb:cathaoirleach	-7 11 -14 -6 -7 -6
lb:cathedr	-22 21 -19 -3 -7 -7
lb:cathol	-15 -11 13 -5 -7 -11
lb:cattl	10 -10 -1 -2 -2 -13
lb:caught	-11 -5 -13 -5 9 -10
lb:ceremoni	-29 31 -31 -5 -7 -12
lb:chair	-14 -2 3 -24 1 -16
lb:chairman	-28 29 1 -18 -27 -9
lb:chairwoman	-4 12 -12 -3 0 -2
lb:challeng	14 -11 -8 -6 -4 -15
lb:chamber	15 -20 -4 -9 -12 -18
lb:chancellor	-35 8 -10 -15 5 13
lb:chang	-13 19 -18 -7 -3 -11
lb:charg	10 -16 -14 -12 15 -22
lb:chargé	-12 11 -8 -3 -6 -9
lb:chauffeur	12 -14 -8 -7 -7 -11
lb:chief	8 -9 -8 -20 -3 -9
lb:chines	18 -19 -12 -5 -7 -10
lb:cite	24 -28 -21 -15 -17 0
lb:citi	-15 -12 -18 -7 -14 15
lb:civil	-8 13 -2 -1 -10 -9
lb:claim	-8 13 -14 -5 -5 -12
lb:clan	-7 11 -12 -3 -6 -6
lb:clear	-17 22 -24 4 -9 -19
lb:cleric	1 17 -20 -2 -3 -19
lb:clerk	10 -3 -24 -20 -23 -25
lb:client	14 -10 -12 -12 -24 -7
lb:climat	-14 7 -2 -4 -5 -10
lb:clinic	-15 -8 10 -7 -8 -14
lb:close	6 -6 -13 -10 -10 -1
lb:cloth	-7 11 -14 -2 -4 -6
lb:club	-16 -10 2 -4 -2 8
lb:co-accus	-10 -11 -4 -1 -7 13
lb:co-chair	-26 -20 21 -8 -7 -11
lb:coach	1 -6 -30 -20 14 -25
lb:coal	-15 -8 12 -6 -6 -17
lb:coalit	-9 17 -19 -9 -12 -14
lb:coca	-12 -19 19 -4 -5 -6
lb:coffe	-15 15 -11 -4 -5 -14
lb:colleagu	-16 24 -24 -9 -16 1
lb:colombian	-16 -20 18 -15 -13 -11
lb:colonel	-23 25 -22 -9 -9 -12
lb:come	-5 6 -26 -5 -19 7
lb:command	-25 3 -9 9 -17 4
lb:commiss	-12 16 -12 -4 -8 -13
lb:commission	7 3 -27 -14 -32 7
lb:committe	3 -13 -21 -18 10 3
lb:commodor	-16 17 -17 -12 -13 -16
lb:commun	-11 25 -2 -2 -12 -10
lb:compani	-10 -17 -22 -21 -38 25
lb:compris	-12 14 -14 -7 -12 -13
lb:concern	15 -16 -15 -9 -10 -12
lb:confer	-6 -24 26 -14 -16 -19
lb:congoles	-3 -14 13 -1 -2 -4
lb:congress	-11 21 -19 -17 -5 -9
lb:congresswoman	-16 20 -3 -2 -2 -22
lb:constitut	14 -11 -8 -6 -4 -15
lb:consul	-23 21 -14 3 -17 -23
lb:consult	19 -14 -7 -6 -11 -6
lb:contract	22 -23 -17 -13 -14 -18
lb:conven	-26 -17 14 -8 -16 3
lb:convent	-14 14 -12 -1 -9 -11
lb:convers	18 -18 -17 -8 -7 -12
lb:cook	17 -17 -14 -10 -14 -12
lb:coordin	-6 12 -13 -10 -12 -13
lb:copper	3 5 -15 -7 -12 -16
lb:coral	-8 12 -9 -3 -4 -11
lb:council	1 0 0 -16 -21 -36
lb:counsel	-22 -2 -28 -22 -24 10
lb:counsellor	-13 -11 12 -2 -3 -4
lb:counti	12 -28 -17 12 -31 7
lb:countri	-16 -3 5 -2 -2 -4
lb:court	0 -5 8 -21 -23 -12
lb:courtesi	-19 -11 14 -12 -15 -12
lb:cousin	11 1 -12 -12 -16 -17
lb:crack	-11 13 -13 -9 -15 -13
lb:crash	-17 -8 10 -3 -3 -5
lb:credenc	-16 18 -15 -6 -8 -15
lb:creditor	5 3 -19 -15 -14 -16
lb:crew	-17 7 2 -11 -14 -13
lb:critic	3 7 -14 -6 -12 -18
lb:cross	-22 3 0 5 -13 -18
lb:cultur	-14 29 -30 -7 -21 -26
lb:custom	-12 -16 8 -5 11 -14
lb:cyclon	5 -13 5 -5 -7 -7
lb:d'affair	-12 15 -11 -3 -6 -8
lb:dai	0 1 -1 -16 -23 -10
lb:dairi	-5 -14 -13 -2 -2 14
lb:danish	-20 4 7 -14 -16 -13
lb:date	-14 -14 -13 -9 -9 14
lb:datu	-17 18 -16 -5 -9 -18
lb:daughter	-18 -13 16 -3 -5 -7
lb:dawn	17 -22 -25 -16 -17 6
lb:deal	-13 10 -6 -4 -5 -5
lb:dean	-30 29 -19 -11 -21 -26
lb:debat	-23 7 -5 -8 -3 -6
lb:decis	-27 1 5 -4 -7 -17
lb:declin	19 -21 -1 -9 -9 -17
lb:deed	-5 -7 -4 12 -4 -19
lb:deep	-13 -17 17 -10 -11 -14
lb:defenc	-2 5 -4 -11 -28 -29
lb:defend	-21 19 -18 -16 -22 -3
lb:deleg	-41 31 -18 -1 -28 -8
lb:demand	-14 11 -17 -5 -7 3
lb:deni	-2 25 -32 -13 -13 -23
lb:deputi	-30 4 2 -10 -4 -1
lb:deputis	-13 14 -11 -5 -13 -14
lb:describ	5 9 -17 -8 -14 -13
lb:detain	14 -13 -12 -10 -13 -15
lb:develop	-17 17 -13 -1 -9 -12
lb:diari	-3 21 -25 -9 -11 -17
lb:dine	4 -17 8 -13 -15 -23
lb:dinner	-9 -8 13 -16 -25 -27
lb:diplomat	-20 6 4 7 -4 -15
lb:director	-23 1 -7 -30 19 -20
lb:discov	-17 17 -6 -5 -7 -9
lb:dismiss	-14 -9 11 -2 -4 -9
lb:doctor	19 -19 -19 -9 -8 -21
lb:donor	-28 -27 30 -13 -11 -23
lb:door	9 -24 -4 -10 -12 0
lb:dormitori	-9 13 -17 -5 -4 -5
lb:doubt	2 -5 0 -5 -4 -16
lb:down	-2 -2 3 -11 -19 -22
lb:draft	-14 -9 12 -1 -5 -3
lb:drawn	19 -21 -6 -9 -7 -16
lb:drew	-31 13 -15 -14 2 -39
lb:driver	7 6 -24 -16 -21 -24
lb:drop	9 1 -19 -7 -12 -20
lb:drove	12 -19 8 -8 -9 -7
lb:due	2 17 -20 -16 -15 -19
lb:economi	-24 -15 17 -3 -3 -8
lb:edit	7 3 -15 -7 -10 -16
lb:editor	-16 -1 5 -3 -6 -3
lb:educ	-27 20 -28 -10 -9 2
lb:egyptian	-12 17 -15 -1 -4 -13
lb:eight	-17 13 -10 -7 -9 -8
lb:elder	-24 -3 -25 -20 -17 20
lb:eldest	-17 16 -17 -4 -6 -10
lb:elect	-26 8 -10 -19 -26 5
lb:eleven	-12 -4 9 -6 -6 -12
lb:els	-18 17 -11 -5 -11 -17
lb:emerg	6 0 -18 -5 -9 -11
lb:emir	-17 -5 -22 18 -11 -21
lb:emirati	-19 -19 20 -11 -12 -15
lb:employ	-21 9 -17 -9 -12 4
lb:end	-13 9 -4 -4 -7 -11
lb:energi	-38 23 -31 -9 3 3
lb:engin	-12 15 -21 -17 -24 3
lb:entertain	-17 19 -13 -5 -18 -14
lb:enthron	-12 -17 17 -6 -16 -16
lb:environ	21 -8 6 -10 -15 -27
lb:envoi	-18 22 -26 -12 -19 8
lb:ethiopian	-16 17 -16 -7 -17 -15
lb:euro	-14 -16 16 -4 -13 -13
lb:european	-20 23 -21 -5 -13 -6
lb:evid	-26 26 -20 -7 -9 -21
lb:examin	8 -12 7 -1 -1 -5
lb:exchang	-14 -2 7 -19 1 -24
lb:execut	-18 -3 6 -5 -6 -11
lb:expect	6 -5 -9 -14 -17 -5
lb:explain	7 -21 12 -8 -7 -14
lb:face	-2 6 -8 -10 -16 -8
lb:fail	-13 3 13 -5 -19 -14
lb:fall	-13 13 -10 -8 -8 -14
lb:famili	14 18 -30 -13 -19 -23
lb:far	-17 -5 15 0 -1 -2
lb:farm-gat	9 -3 -10 -5 -11 -13
lb:farmer	1 -8 -4 -12 -11 7
lb:father	10 -11 -3 -15 -16 -22
lb:fed	-17 2 4 -2 -9 -14
lb:feder	-31 -6 17 7 -28 -20
lb:feeler	-12 13 -13 -1 -1 -2
lb:fell	-17 25 -24 -9 -12 -9
lb:ferri	-17 -17 9 -5 -6 7
lb:ferryman	15 -5 -8 -4 -3 -11
lb:festiv	-12 -18 17 -2 -3 -3
lb:feud	19 -21 -6 -9 -7 -16
lb:fifth	-14 15 -15 -4 -7 -14
lb:fight	4 5 -12 -2 -3 -9
lb:file	-15 -17 14 -2 -3 5
lb:filipino	-14 14 -14 -10 -12 -10
lb:final	-14 -3 8 -3 -5 -26
lb:financ	-30 28 -2 -8 -25 -34
lb:find	13 -12 -12 -6 -6 -11
lb:finnish	-14 20 -19 -18 -8 -22
lb:fire	-19 -4 -10 -5 -29 9
lb:first	1 -2 3 -14 -21 -42
lb:fisherman	14 -13 -9 -7 -14 -11
lb:five	-11 16 -13 -4 -3 -5
lb:fix	25 -26 -19 -11 -12 -16
lb:flank	-17 17 -11 -1 -4 -12
lb:flew	-31 3 -4 -12 -12 1
lb:floor	-14 -18 17 -10 -4 -11
lb:flown	-7 -12 -12 0 0 12
lb:follow	-20 9 0 -11 -17 -21
lb:fono	-14 -10 -10 -8 -11 11
lb:foot	-17 -3 5 -9 -10 -8
lb:footbal	-8 -17 17 -2 -5 -11
lb:foreign	5 20 -19 -10 -22 -33
lb:foreseen	-27 10 4 -3 -3 -10
lb:forest	16 -16 -9 -6 -9 -16
lb:former	-23 3 6 -1 -7 -3
lb:forti	-16 -3 5 -8 -12 0
lb:forum	-28 6 -4 -8 -9 -14
lb:found	8 -2 -13 -5 -5 -9
lb:founder	8 -12 -14 -6 -8 3
lb:four	12 -11 4 -12 -12 -19
lb:fourth	-29 2 -27 -17 -20 21
lb:freed	-27 30 -19 -2 -2 -20
lb:french	1 -22 2 1 12 -18
lb:front	-17 1 -11 -5 -15 11
lb:fund	-14 5 0 -2 -6 -9
lb:funer	-6 10 -7 -15 -7 -30
lb:gagauz	-14 -13 -18 -6 -8 16
lb:galleri	-8 13 -13 -3 -13 -7
lb:gang	-15 7 3 -3 -7 -14
lb:garden	-14 -11 12 -2 -3 -13
lb:garment	-11 -16 16 0 0 -1
lb:gate	-18 1 12 -2 -3 -5
lb:gate-keep	12 -11 -12 -11 -9 -12
lb:gather	-11 4 -13 -12 9 -17
lb:gave	-12 8 -10 -15 -12 -3
lb:gavel	-10 18 -16 0 -1 -7
lb:gener	-1 -12 -5 -25 0 -2
lb:geologist	-8 17 -16 -1 -2 -2
lb:german	-14 14 -13 -3 -7 -12
lb:get	-9 12 -14 -2 -2 1
lb:given	-27 -7 21 -10 -17 -15
lb:go	-14 5 2 -12 -10 0
lb:god	13 -12 -13 -7 -10 -13
lb:goe	0 5 -8 -13 -7 -13
lb:golf	14 -13 -14 -11 -11 -12
lb:gone	13 -11 -14 -10 -9 0
lb:got	-18 -3 7 7 -13 -14
lb:govern	2 -15 0 -10 -13 7
lb:governor	10 -17 6 -14 -3 -8
lb:grandmoth	-14 13 -9 -7 -10 -8
lb:grant	-17 12 -21 -8 -5 9
lb:greek	-14 -14 -8 15 -5 -17
lb:greet	-4 6 -13 -9 2 -10
lb:grocer	-9 18 -14 -2 -2 -7
lb:group	-35 -8 23 -14 -18 -21
lb:grower	-28 1 7 -10 -20 -20
lb:guest	-19 17 2 -22 -28 -42
lb:guid	-19 15 -10 -7 -3 -13
lb:hand	-14 10 -5 -3 -3 -9
lb:harbour	-22 -9 15 -10 -16 -14
lb:head	-40 0 17 -17 -8 -2
lb:health	-12 10 -7 0 -2 -10
lb:hear	1 8 -7 -25 -20 -31
lb:heard	8 6 -29 -17 -21 -2
lb:heart	10 -15 -5 -12 -14 -17
lb:heifer	-19 6 -3 -8 -16 -11
lb:held	-22 -1 3 -14 -21 3
lb:high	-2 -11 11 -8 -10 -17
lb:hiker	18 -18 -8 -5 -11 -15
lb:himself	7 11 -21 -12 -10 -14
lb:histori	-18 18 -12 -4 -4 -14
lb:historian	14 -15 -8 -1 -6 -11
lb:hold	-2 -11 7 -12 -18 -12
lb:home	6 -12 -14 -13 6 7
lb:hope	-16 -1 -23 -7 -8 12
lb:hope-bank	-13 13 -8 -3 -10 -9
lb:host	1 -27 17 -24 -4 -39
lb:hostag	12 -21 11 -9 -11 -16
lb:hour	12 -8 2 -19 -21 -27
lb:hous	-22 13 -18 -13 4 -19
lb:housekeep	-16 16 -19 -3 -7 -8
lb:huddl	-25 27 -22 -11 -16 -16
lb:hurrican	-33 23 -12 -19 -22 -29
lb:husband	15 -10 -18 -11 -11 -20
lb:idea	-18 0 11 -2 -6 -13
lb:ill	-20 21 -26 -5 8 -14
lb:imprison	21 -22 -20 -8 -9 -15
lb:includ	-21 23 -23 -8 -15 -19
lb:indian	7 2 -16 -2 -6 -16
lb:initi	10 -18 8 -3 -8 -12
lb:injunct	-8 10 -8 -8 -7 -13
lb:inquiri	7 -19 3 -13 -15 -18
lb:instead	-28 -12 2 -19 17 -29
lb:institut	-13 18 -19 -1 -7 -17
lb:insur	-22 17 -11 -10 -10 -10
lb:intellig	-10 17 -20 -2 -9 -12
lb:intend	-13 15 -15 -5 -6 -4
lb:interior	-27 -14 -5 -16 6 4
lb:intern	-12 10 -7 -1 -2 -10
lb:interpret	-23 24 -20 5 -12 -21
lb:investig	13 -15 -11 -3 -1 -10
lb:investor	-9 11 -17 -16 -21 0
lb:invit	-22 -19 -7 28 -28 -6
lb:island	5 -13 5 -5 -7 -7
lb:item	-17 19 -20 -8 -12 -15
lb:join	-26 1 2 -9 -13 -6
lb:joint	11 -8 -15 -11 -11 -11
lb:journalist	1 7 -14 -5 -7 -18
lb:judg	0 -3 14 -22 -28 -27
lb:junior	-15 23 -23 -3 -14 -21
lb:junta	-9 11 -7 -1 -5 -15
lb:justic	2 -3 -17 -13 13 -16
lb:kei	-13 -14 -11 -6 -12 13
lb:kenyan	-17 22 -30 -5 -20 12
lb:kept	-10 -2 -21 1 -23 10
lb:king	-18 1 3 -10 -16 -12
lb:kingmak	-13 -12 13 -2 -3 -4
lb:kitchen	-4 -5 9 -14 -16 -23
lb:known	-5 15 -39 -18 -25 -5
lb:korean	-9 16 -23 -3 -6 -6
lb:kremlin	-17 16 -15 -2 -1 -3
lb:kurdish	-10 -12 11 -4 -4 -6
lb:labour	-1 -6 8 -8 -8 -19
lb:laid	-16 -10 7 -8 9 -15
lb:land	11 4 -11 -10 -12 -14
lb:lao	-11 16 -14 -2 -4 -8
lb:last	9 -6 -4 -16 -21 -26
lb:last-minut	-9 13 -10 -2 -2 -7
lb:late	-12 23 -25 7 -16 -24
lb:late-night	-9 14 -16 -2 -1 -3
lb:later	-2 11 -24 -12 -19 -14
lb:lawyer	-3 27 -20 -17 -30 -41
lb:lead	-16 17 -14 -7 -7 -13
lb:leader	-8 0 -20 -9 -9 8
lb:leak	-27 23 -21 -4 -4 -4
lb:learn	-1 13 -15 -11 -12 -14
lb:least	-19 18 -2 -2 -10 -9
lb:leav	-19 2 10 -16 -12 -15
lb:lebanes	20 -21 -14 -9 -9 -11
lb:led	-2 3 -3 -12 -15 -20
lb:left	-25 11 -1 -16 -11 -6
lb:lent	-12 -6 9 -8 -9 -10
lb:let	-5 0 -12 -15 -24 7
lb:letter	17 -6 -22 -15 -17 -20
lb:levi	13 -14 -12 -5 -9 -10
lb:liber	-14 15 -14 -8 -7 -19
lb:libyan	-7 10 -14 -1 -2 -5
lb:lift	-14 -10 -10 -8 -11 11
lb:light	5 6 -18 -6 -19 -13
lb:line	-28 22 -32 -17 -24 -7
lb:link	-3 20 -27 -23 -17 -26
lb:list	-4 -10 7 -20 -24 -4
lb:listen	-6 -19 -7 -2 -15 15
lb:lithuanian	-18 19 -17 -1 -6 -7
lb:lo	-8 12 -12 -1 -3 -12
lb:loan	17 -15 -17 -15 -15 -17
lb:lobbyist	13 -4 -12 -14 -12 -18
lb:local	18 -14 -13 -6 -7 -19
lb:logger	16 -16 -9 -6 -9 -16
lb:lorri	-15 14 -14 -6 -9 -8
lb:lose	-16 15 -13 -4 -7 -8
lb:loss	-14 -9 11 -4 -3 -6
lb:lost	-6 -1 3 -16 -14 -4
lb:lunch	-9 -1 -2 -17 -27 4
lb:magazin	-13 -1 5 -3 -2 -10
lb:majli	-7 13 -18 -6 -5 -8
lb:man	0 8 -37 -25 -38 1
lb:manag	5 -2 -6 -5 -9 -12
lb:margin	-18 23 -24 -6 -15 -15
lb:match	-15 17 -17 -5 -6 -8
lb:matter	-6 11 -13 -3 -2 -5
lb:mayor	-24 -9 4 -32 -17 19
lb:mediat	-23 -1 13 -19 -23 5
lb:meet	-17 1 11 1 -20 -27
lb:mellah	-14 -11 12 -1 -3 -10
lb:member	-4 -6 -4 -11 -17 6
lb:memori	-13 18 -19 -1 -7 -17
lb:men	-6 9 -13 -7 -8 -18
lb:messag	19 -20 -24 -5 -20 15
lb:met	-2 -2 -13 -13 -7 6
lb:metropolitan	-14 -5 -13 15 -5 -17
lb:midnight	-12 16 -17 -4 -2 -3
lb:militari	-5 15 -17 -1 -4 -6
lb:mine	-13 14 -19 -2 -12 12
lb:miner	-20 3 2 -8 -7 -13
lb:minist	-14 -4 -1 -13 1 2
lb:minut	-18 11 -10 -6 -10 -4
lb:miss	5 -9 -15 -3 -8 4
lb:mission	-24 0 10 -8 -11 -19
lb:misspelt	-9 11 -12 -2 -5 -6
lb:moder	-14 23 -23 -6 -2 -4
lb:monei	-8 -14 -7 -1 -14 14
lb:mongolian	25 -9 -32 -6 -10 -11
lb:montenegrin	-11 14 -13 -2 -1 -3
lb:mother	-11 10 -3 -13 -8 -21
lb:movement	-7 -11 -3 -2 -14 13
lb:mufti	-16 -15 16 -8 -7 -16
lb:name	-5 0 -13 -20 -30 2
lb:nation	-12 18 -19 -10 -13 -13
lb:near	-23 -10 14 -13 -14 -16
lb:negoti	-37 -2 12 -9 -15 3
lb:neither	5 -43 -25 -17 -31 29
lb:nephew	-12 15 -9 -5 -13 -12
lb:never	4 -10 -13 -6 -16 10
lb:new	3 -23 20 -9 -24 -4
lb:newspap	-22 3 -15 -8 2 3
lb:next	-5 -10 11 -14 -15 -27
lb:niec	14 -14 -9 -7 -10 -14
lb:nigerien	-13 19 -18 -1 -3 -6
lb:night	-18 4 1 -6 -11 -14
lb:nine	9 -13 4 -7 -8 -16
lb:nobodi	-17 21 -29 -16 -29 6
lb:none	-18 20 -12 -4 -3 -11
lb:nordic	-8 -19 17 -2 -1 -5
lb:northern	-12 -23 23 -8 -7 -10
lb:norwegian	-8 14 -14 -1 -2 -6
lb:not	1 -33 -34 -12 -26 36
lb:note-tak	-18 22 -20 -3 -5 -12
lb:notic	-21 -1 -1 -17 -19 8
lb:now	-4 8 -9 -6 -8 -13
lb:number	-22 22 -23 -6 -17 -15
lb:nuncio	11 -8 -9 -6 -11 -20
lb:nurs	-7 22 -22 -3 -3 -2
lb:o'clock	-17 13 -10 -7 -9 -8
lb:object	20 -18 -21 -4 -3 -6
lb:observ	-34 35 -12 -15 -24 -30
lb:occupi	-11 11 -17 -7 -6 3
lb:offer	-16 12 -3 -11 -12 -11
lb:offic	14 0 -21 -4 -23 -22
lb:offici	-7 -13 6 5 -15 -18
lb:oil	-13 19 -18 -1 -3 -6
lb:old	8 -21 7 -10 10 -20
lb:ombudsman	-24 2 6 -12 -15 -23
lb:open	-15 -6 15 -18 -22 -29
lb:oper	-1 5 -7 -12 -17 -19
lb:oppon	15 -15 -14 -3 -9 -17
lb:opposit	13 -5 1 -7 -11 -34
lb:ossetian	-8 11 -10 -8 -15 -14
lb:outcom	6 -22 -7 -2 -5 6
lb:outgo	-22 4 6 -17 -15 0
lb:outsid	24 -27 -8 -13 -12 -17
lb:oven	-14 13 -13 -8 -13 -10
lb:overnight	-15 -13 -9 -1 -9 14
lb:owner	-6 -6 -20 -16 0 9
lb:padoh	-13 15 -20 -9 -12 -14
lb:pai	-10 -15 14 -4 -3 -5
lb:paid	-19 -11 14 -12 -15 -12
lb:pair	14 -14 -9 -2 -4 -12
lb:palac	-11 -12 11 -4 -4 6
lb:panel	-24 10 -26 -10 4 -1
lb:paper	-4 7 -18 -20 -26 6
lb:parlei	-12 16 -17 -4 -2 -3
lb:parliament	-16 19 -14 -13 -16 -18
lb:part	-29 30 -17 -4 -4 -13
lb:parti	-32 18 3 -19 -28 -1
lb:particip	-8 11 -10 -8 -15 -14
lb:partner	12 -26 -17 -13 -15 -5
lb:pass	-13 -16 15 -11 -12 -13
lb:passeng	11 -2 -25 -10 -11 -15
lb:past	-20 13 -8 0 -1 -7
lb:patient	14 -15 -8 -8 -7 -9
lb:payload	-18 19 -17 -1 -6 -7
lb:peac	11 -13 -6 -6 -6 -8
lb:pen	-15 24 -25 -5 -13 -19
lb:penc	-19 18 -12 -1 -1 -2
lb:pension	-6 -12 12 -5 -8 -10
lb:peopl	-17 10 -1 -7 -12 -18
lb:perman	-23 22 -17 -8 -8 -13
lb:person	-8 -19 17 -2 -1 -5
lb:personnel	-19 21 -23 -8 -15 -16
lb:phone	-7 8 -21 -10 -12 1
lb:photograph	-26 11 -6 -6 -25 8
lb:physician	-8 -19 17 -2 -1 -5
lb:pilot	-14 3 6 -2 -2 -8
lb:pit	-16 19 -19 -2 -5 -3
lb:place	-29 33 -26 -10 -24 -25
lb:plan	-14 17 -11 -18 -17 -28
lb:plane	14 -20 -21 -7 5 -18
lb:plant	-17 -12 13 -4 -6 -8
lb:planter	-23 20 -3 -16 -18 -19
lb:player	8 0 -20 -6 -9 -12
lb:plead	-14 -16 12 -6 -10 8
lb:pledg	-8 -14 -7 -1 -14 14
lb:plough	0 -22 -10 -5 -10 13
lb:poet	-15 16 -17 -3 -1 -4
lb:polic	23 -27 -22 -14 -12 -1
lb:polish	-13 -1 -7 -8 -6 8
lb:polit	9 -3 -23 -3 -10 -16
lb:pondo	-9 13 -13 -2 -5 -7
lb:pope	-4 14 -17 -7 -8 -12
lb:port	-19 13 -9 -6 -3 -10
lb:post	20 -21 -16 -14 -13 -14
lb:postpon	-13 -10 11 -1 -1 -9
lb:power	-14 -15 15 -7 -4 -5
lb:predecessor	9 6 -3 -8 -15 -30
lb:prefect	-30 5 10 -23 -21 -24
lb:premier	-28 24 -1 -20 -16 -50
lb:presenc	-17 -17 17 -10 -12 -15
lb:present	-41 0 5 -8 -18 4
lb:presid	-15 -12 16 -17 5 -20
lb:press	18 -27 14 -17 -22 -24
lb:price	9 -19 8 -7 -10 -19
lb:priest	-15 -23 22 -9 -9 2
lb:prime	10 10 -22 -23 -6 6
lb:princ	2 7 -12 -2 -2 -6
lb:prison	-17 -4 7 -10 -12 -12
lb:privat	7 -1 -15 -13 -16 -19
lb:promis	-23 1 -4 -8 -10 5
lb:propos	18 -19 -13 -11 -12 -12
lb:prosecutor	15 -18 -3 -7 -7 -14
lb:protest	25 -13 -27 -9 -12 -32
lb:provid	-14 13 -13 -8 -13 -10
lb:proxi	-12 13 -7 -2 -15 -12
lb:public	2 -10 7 -7 -11 -27
lb:pull	-19 -12 7 -3 -10 9
lb:push	-28 24 -16 -3 -7 -15
lb:put	16 -6 -12 -17 -17 -24
lb:qatari	-3 23 -36 -4 -8 -13
lb:quake-h	-21 0 -18 -9 8 -3
lb:quarrel	24 -24 -23 -13 -10 -15
lb:question	-10 35 -34 -13 -17 -27
lb:quot	14 -14 -8 -10 -2 -7
lb:race	15 -15 -14 -3 -9 -17
lb:radio	21 -16 -24 -4 -8 -17
lb:rais	18 -14 -16 -13 -17 -24
lb:rancher	-12 1 -9 12 -6 -21
lb:ranger	10 -8 -15 -9 8 -20
lb:rather	-7 -17 17 -3 -6 -12
lb:react	8 -2 -19 -4 -6 -14
lb:read	11 -15 5 -21 -29 -30
lb:readout	-9 11 -12 -2 -5 -6
lb:real	-13 17 -19 -4 -6 -9
lb:rebel	18 -14 -4 -7 -16 -26
lb:receiv	-26 -2 5 -10 -12 10
lb:reconstruct	-14 -17 -14 -6 16 -16
lb:record	-19 9 -12 -7 3 -8
lb:recov	-3 11 -11 -7 -22 -26
lb:refere	14 -10 -14 -6 -10 -6
lb:refuge	19 -19 -13 -12 -13 -20
lb:refus	19 -8 -13 -16 -16 -24
lb:region	-36 0 5 7 6 -12
lb:regul	16 -22 -22 -27 -23 11
lb:rel	-13 -11 13 -2 -3 -5
lb:releas	12 -13 -12 -3 -7 -10
lb:remain	-14 -7 -8 -4 -12 13
lb:rememb	-12 15 -18 -7 -7 -11
lb:rep	-8 16 -15 -2 -3 -10
lb:replac	-35 3 15 -20 -22 -31
lb:repli	8 -21 -8 -12 -7 5
lb:report	20 8 -29 -12 -16 -32
lb:repres	-39 3 -7 -1 5 0
lb:request	-22 17 -11 -10 -10 -10
lb:research	15 -18 -4 -3 -4 -6
lb:resid	-24 10 -17 11 -1 -7
lb:resum	-25 25 -23 -10 -12 -7
lb:return	-10 -15 14 -4 -3 -5
lb:review	-31 30 -28 -18 -20 -27
lb:right	-28 29 -29 -19 -25 -28
lb:rim	-16 19 -19 -2 -5 -3
lb:risk	-13 -13 -11 -2 -8 13
lb:rival	7 -5 -20 -9 -14 0
lb:river	-27 8 -5 -5 -7 -15
lb:romanian	-17 14 -12 -1 -4 -17
lb:roof	-9 18 -19 -4 -2 -5
lb:room	-11 17 -14 -8 -15 -21
lb:rotat	-9 13 -19 -3 -11 -12
lb:round	-2 -12 11 -8 -28 0
lb:row	-34 34 -16 -4 -3 -14
lb:run	-3 9 -27 -8 -15 -11
lb:runwai	-14 14 -11 -2 -3 -9
lb:sai	-4 14 -24 -2 -26 2
lb:said	-8 1 -9 -7 -19 -2
lb:saint	15 -18 -7 -5 -11 -12
lb:sanction	8 1 -8 -7 -15 -16
lb:sarki	-15 2 5 -9 -12 -13
lb:sat	-11 2 2 -9 -18 -4
lb:saudi	-17 18 -9 -20 -15 -18
lb:saw	3 -5 -3 -19 -21 -32
lb:sayyid	-12 -17 17 -6 -16 -16
lb:scrap	-22 20 -12 -15 -16 -14
lb:scuttl	-12 0 3 -4 -4 -5
lb:seat	-34 -2 6 4 -20 19
lb:second	9 -12 -15 -17 -18 6
lb:secretari	-11 -10 12 -18 2 -5
lb:secretary-gener	12 -10 -13 -5 -8 -7
lb:secretli	-23 18 -11 -1 -1 -5
lb:secur	-24 -7 11 -14 -18 -23
lb:see	-24 4 -5 -12 -11 6
lb:seminarian	12 -12 -8 -8 -12 -12
lb:seminol	-15 15 -16 -4 -19 -7
lb:senat	-37 32 -8 -8 -13 -23
lb:send	-21 22 -20 -14 -7 -16
lb:senegales	-19 -7 15 -8 -14 -8
lb:sent	-16 -3 -25 -15 4 4
lb:separ	-24 29 -32 -4 -9 -17
lb:servant	-8 13 -2 -1 -10 -9
lb:servic	-17 22 -25 -8 -11 -14
lb:session	-14 -14 12 -15 -18 2
lb:set	-32 22 0 -12 -12 -12
lb:settl	-9 13 -9 -5 -7 -11
lb:seven	-17 -3 10 -2 -8 -14
lb:shadow	-19 13 9 -12 -16 -17
lb:share	-22 12 -22 -6 -17 5
lb:shehu	-18 18 -17 -3 -4 -9
lb:ship	-10 -14 1 -2 -7 9
lb:shipown	-14 14 -12 -1 -8 -16
lb:shipper	-10 17 -14 -2 -3 -7
lb:shoot	18 -20 -15 -12 -13 -14
lb:shop	-6 9 -14 -2 -4 1
lb:shore	15 -15 -13 -9 -7 -13
lb:shout	-8 13 -13 -3 -13 -7
lb:show	-19 1 -29 -9 -13 8
lb:shuar	-8 19 -26 -2 -3 -8
lb:side	-10 -4 -9 -9 -14 9
lb:sidelin	-8 12 -9 -3 -4 -11
lb:sign	-7 -10 -10 -15 15 -8
lb:signatur	13 -13 -7 -10 -11 -11
lb:similar	-3 9 -25 -9 -12 -14
lb:sinc	14 -8 -31 -17 -22 5
lb:sister	-21 15 -4 -14 -17 -20
lb:sister-c	-12 -18 17 -2 -3 -3
lb:sit	-38 19 -10 -15 -18 -21
lb:six	-21 -8 15 -2 -1 -4
lb:sixth	-12 12 -8 -3 -6 -13
lb:skip	21 -20 -23 -5 -5 -15
lb:slaughter	-19 7 -4 -9 -16 -11
lb:slip	-10 14 -15 -5 -7 -9
lb:slovak	-8 17 -17 -3 -7 -10
lb:smile	-14 15 -15 -4 -18 -11
lb:snow	7 -26 -13 -7 -10 9
lb:somaliland	-9 -12 -5 -5 -3 12
lb:son	-5 -18 -2 -9 -13 13
lb:sought	-8 10 -8 -8 -7 -13
lb:soup	-10 13 -13 -3 -6 -11
lb:south	-19 0 3 -12 -13 -18
lb:spanish	-10 13 -16 -7 -11 -8
lb:speaker	19 -5 -25 -21 -24 -28
lb:special	12 -10 -13 -5 -8 -7
lb:speech	11 7 -24 -9 -9 -16
lb:spent	-12 -14 14 -4 -4 -8
lb:spoke	-13 18 -5 -8 -22 -23
lb:spoken	22 -19 -20 -4 -12 -18
lb:spokesman	10 -11 -16 -11 -8 4
lb:spokeswoman	20 -20 -18 -5 -5 -17
lb:sport	-21 25 -22 -5 -8 -23
lb:squeez	-12 -19 19 -4 -5 -6
lb:staff	-8 9 -28 -19 -24 -1
lb:stage	-27 -4 13 -8 -15 -12
lb:stai	-7 16 -5 -1 -3 -19
lb:start	-4 2 -27 -9 -17 12
lb:state	-43 1 7 -8 -19 -6
lb:station	14 -14 -6 -8 -15 -9
lb:step	14 -18 -10 -8 -4 -9
lb:steward	-33 30 -19 -8 -15 -22
lb:still	-25 -8 -15 -16 24 -28
lb:stood	-3 -8 -9 -15 11 -19
lb:storag	-13 10 -6 -4 -5 -5
lb:straight	-14 -18 17 -6 -7 -7
lb:strike	-20 7 -3 -6 -8 -14
lb:striker	-9 -13 14 0 0 -6
lb:struck	18 -22 -13 -7 -7 -11
lb:student	-23 7 6 -10 -12 -16
lb:studi	18 -13 -19 -10 -10 -16
lb:successor	-23 21 -14 -5 -6 -13
lb:successor-elect	-18 -18 -15 -8 -18 17
lb:sudanes	-20 29 -29 -7 -9 -15
lb:summit	-14 1 6 -3 -5 -13
lb:summon	-24 -7 13 -22 -8 -22
lb:superintend	-5 15 -15 -2 -1 -2
lb:supervis	-12 12 -8 -5 -10 -13
lb:supervisor	-26 9 -16 15 -10 -21
lb:suprem	-12 -10 -5 13 -5 -16
lb:surgeri	-22 23 -6 -3 -12 -22
lb:surpris	-23 29 -32 -14 -20 -26
lb:suspect	15 -17 -11 -8 -9 -8
lb:suspend	-15 10 -7 -1 -2 -6
lb:swedish	-28 -2 12 -13 -14 -4
lb:swiss	-34 19 -8 -12 -20 -25
lb:syndic	-12 -11 14 -2 -5 -3
lb:synod	10 -8 -8 -10 -8 -12
lb:tabl	-18 -11 15 -12 -19 -1
lb:take	-23 21 -17 -11 -13 -13
lb:taken	-18 10 -4 -3 -3 7
lb:talk	2 -28 21 -14 -19 -12
lb:tanzanian	-12 -11 -9 -5 -12 12
lb:tariff	-12 11 -11 -6 -10 -7
lb:tea	-29 25 -11 -17 -22 -27
lb:teacher	-13 15 -11 -4 -1 -11
lb:telephon	-26 34 -38 -9 -16 -19
lb:tell	-10 14 -15 -2 -2 -3
lb:templ	-9 -24 24 -4 -2 -2
lb:ten-minut	-13 -15 15 -9 -11 -12
lb:text	5 -26 -20 -25 -20 13
lb:thank	0 -4 5 -17 -23 -25
lb:think	15 -15 -12 -7 -11 -10
lb:think-tank	15 -18 -4 -3 -4 -6
lb:third	-15 15 -26 -17 -16 7
lb:though	-20 13 -26 -14 12 -15
lb:thought	-7 11 -9 -4 -3 -14
lb:three-hour	14 -14 -12 -8 -8 -12
lb:threw	-7 11 -15 -4 -6 -8
lb:through	7 5 -32 -23 -3 -25
lb:throw	-8 10 -8 -8 -7 -13
lb:thumbprint	-23 -21 -15 -17 -12 22
lb:time	-6 12 -9 -18 -18 -29
lb:togeth	-34 17 -12 -5 -8 -15
lb:told	-12 3 -5 -10 -11 4
lb:took	-6 25 -35 -12 -18 -29
lb:tour	-21 -2 7 -7 -10 -17
lb:tourism	-11 -16 17 0 0 -2
lb:tournament	14 -13 -14 -11 -11 -12
lb:trace	-14 13 -9 -7 -10 -8
lb:trade	-33 11 -5 -19 -35 20
lb:trader	5 -1 -6 -4 -3 -15
lb:train	-17 15 -13 -11 -8 -12
lb:transnistrian	-1 15 -7 -1 -1 -13
lb:transport	-34 24 -35 4 -26 -3
lb:travel	5 -14 14 -12 -12 -17
lb:treasur	1 0 -26 -17 -30 5
lb:treasuri	-14 17 -9 -3 -17 -12
lb:trek	-19 11 -10 -4 0 -8
lb:trial	-15 -17 -7 -7 -10 11
lb:tribe	-20 24 -22 -5 -8 -19
lb:tribun	-9 -12 12 -2 -3 -1
lb:trip	-1 15 -16 -1 -1 -8
lb:trucker	-11 16 -13 -4 -3 -5
lb:turkish	19 -10 3 -4 -15 -20
lb:turn	2 9 -10 -6 -8 -14
lb:twelv	-17 -3 5 -9 -10 -8
lb:u	-12 -18 15 -10 -14 -14
lb:undersecretari	1 8 -26 -10 -16 -27
lb:union	6 1 -7 -20 -26 -9
lb:univers	-15 -18 17 -9 -6 -4
lb:until	-17 23 -31 -16 -18 -7
lb:upper	-12 6 -1 -2 -4 -9
lb:us	20 0 -9 -6 -12 -23
lb:uzbek	12 -4 -6 -2 -4 -12
lb:vacant	14 -15 -14 -7 -7 -11
lb:vaccin	8 0 -13 -7 -10 -12
lb:vanilla	3 4 -22 -7 -13 -8
lb:verdict	15 -15 -12 -7 -10 -13
lb:vicar	-8 12 -3 -1 -9 -10
lb:vice	-5 14 -30 -2 10 -14
lb:vice-chancellor	-14 -10 -11 -6 -21 13
lb:vice-minist	-19 20 -17 -2 -10 -11
lb:vice-premi	-19 -15 17 -12 -14 -22
lb:victim	19 -13 -15 -14 -24 -19
lb:video	0 -21 16 -8 -10 -13
lb:vietnames	-17 -13 14 -1 -5 -11
lb:view	-16 21 -23 -11 -13 -16
lb:villag	-22 -2 -6 -8 -13 6
lb:visit	3 20 -21 -18 -13 -31
lb:visitor	-37 29 -17 -9 -14 -20
lb:voic	-12 15 -14 -10 -4 -7
lb:volcanologist	-14 3 8 -3 -4 -11
lb:vote	-4 17 -23 10 -33 -36
lb:wait	-18 12 -16 -9 -12 5
lb:walk	-14 1 4 -7 -7 -9
lb:want	-20 1 7 -3 -7 -12
lb:warden	19 -20 -15 -4 -5 -6
lb:watch	-13 9 -14 -8 -9 6
lb:water	4 5 -14 -7 -27 -28
lb:water-shar	-13 17 -16 -3 -5 -8
lb:websit	-12 14 -14 -4 -5 -11
lb:week	10 -3 -11 -2 -4 -20
lb:welcom	-30 -3 9 -15 -21 -19
lb:well	-5 14 -16 -6 -13 -9
lb:went	-13 3 4 -18 -18 0
lb:west	-14 13 -9 -12 -11 -11
lb:whale	-19 19 -14 -12 -9 -8
lb:wharf	5 8 -13 -2 -2 -9
lb:whether	-13 24 -42 15 -16 -32
lb:widow	-5 -7 7 -8 -8 -16
lb:wife	2 -10 -20 -11 -24 12
lb:will	13 -12 -13 -7 -10 -13
lb:wing	-18 -17 18 -13 -10 -15
lb:winner	-9 15 -12 -2 -7 -23
lb:wipe	-14 -7 9 -10 -9 -12
lb:wit	-19 -14 -12 -7 -14 17
lb:without	-40 -20 -18 -19 -23 35
lb:won	14 -13 -14 -11 -11 -12
lb:work	7 -16 8 -13 -13 -26
lb:worker	-13 -4 3 -5 -7 6
lb:wound	-6 20 -20 -1 -4 -8
lb:wreath	-19 3 8 -9 -5 -22
lb:written	17 -17 -11 -8 -12 -16
lb:ye	-26 16 -20 -14 -10 4
lb:year	22 -19 -21 -12 -13 -21
lb:yearli	-8 -19 17 -2 -1 -5
lb:young	-21 20 -12 -3 -5 -9
lb:youth	-18 -17 18 -13 -10 -15
led:about	5 -14 -17 0 14 -22
led:absent-was	-15 -18 -12 -5 -7 17
led:according	-6 -2 1 -13 -20 -11
led:among	9 -2 -7 -12 -33 -13
led:beside	-10 0 8 -15 -1 -20
led:beside-by	-20 10 -22 -10 0 -2
led:between	-10 11 -8 -13 -14 -27
led:for-side	-49 13 5 -16 -13 -16
led:instead	-20 -4 -28 6 20 -15
led:invites	-11 2 -8 8 -6 -23
led:meets	-17 9 2 -5 -13 -22
led:met-by	-7 -9 12 -10 -9 -16
led:neither	-17 17 -8 -11 -11 -19
led:sends	-21 11 -26 -13 -8 2
led:there-came	-41 13 -11 -9 -6 4
led:under	-3 -13 11 -10 -12 -18
led:urges	-12 3 5 -11 -15 -9
led:with	-4 2 -3 -14 -1 -15
led:without	-25 -22 -24 -15 -14 28
loose=after	-11 4 5 -8 -31 -9
loose=before	2 -4 -2 -20 -10 -9
lv-cue:absent	6 -13 -22 -8 -5 9
lv-cue:attended	-13 4 -12 -12 -4 -2
lv-cue:background	8 -3 -5 -11 -17 -21
lv-cue:declined	2 -31 14 -18 -19 11
lv-cue:hosted	-24 7 2 -12 -15 2
lv-cue:invited	-24 1 -6 -2 -17 5
lv-cue:reported	1 -7 -8 -8 -17 -7
lv-cue:represented	-26 7 -32 -13 5 -1
lv:abandon	-13 -10 13 -5 -9 -15
lv:abandon|when	-13 -10 13 -5 -9 -15
lv:accept	-22 -4 12 -4 -17 1
lv:accept|,	-12 -22 15 -5 -6 8
lv:accept|in	-18 8 -17 -2 -15 -26
lv:accompani	-21 29 -24 -4 -10 -17
lv:accompani|	-2 16 -16 0 -1 -2
lv:accompani|,	-10 14 -15 -4 -9 -14
lv:accompani|by	-19 20 -18 -2 -3 -10
lv:ad	-14 15 -13 -12 -12 -15
lv:address	-13 16 -14 -13 -9 -11
lv:address|as	-13 16 -14 -13 -9 -11
lv:adjourn	0 5 -12 -7 -8 -12
lv:adjourn|when	-12 10 -9 -5 -8 -9
lv:ad|	-14 15 -13 -12 -12 -15
lv:agre	-17 15 -10 -9 -11 -1
lv:agre|and	-6 -12 12 -5 -8 -10
lv:agre|that	-4 15 -15 -1 -2 -3
lv:agre|when	-12 11 -9 -2 -2 -5
lv:agre|with	-12 13 -4 -3 0 -11
lv:allow	-19 10 -16 -7 -18 9
lv:allow|and	-15 -9 -7 -2 -18 14
lv:announc	16 -13 -17 -11 -17 -6
lv:announc|against	13 -13 -12 -11 -12 -11
lv:answer	-2 23 -17 -14 -16 -23
lv:answer|,	-18 15 -17 -1 -4 -13
lv:answer|on	12 -13 -12 -5 -10 -9
lv:answer|that	-23 16 -8 -10 -8 -13
lv:apologis	5 5 -17 -14 -14 -20
lv:apologis|to	5 5 -17 -14 -14 -20
lv:appoint	13 -13 -6 -3 -10 -14
lv:appoint|and	13 -13 -6 -3 -10 -14
lv:ar	-28 -17 -23 9 -15 16
lv:arrest	20 -18 -18 -12 -13 -20
lv:ar|	-11 14 -12 -15 -6 -15
lv:ar|,	-25 -24 -17 11 -13 17
lv:ask	-3 -7 2 -14 -15 -2
lv:ask|	-1 -2 5 -10 -9 -24
lv:ask|,	-23 5 2 -10 -10 -4
lv:ask|about	8 -6 -12 -4 -4 -7
lv:ask|if	-9 -13 -10 -2 -4 13
lv:at	16 -15 -14 -10 -14 -14
lv:attend	-21 -12 9 -11 5 1
lv:attend|,	-12 -19 14 -10 -18 6
lv:attend|aboard	-18 -9 11 -2 -5 -9
lv:attend|by	-13 17 -16 -3 -5 -8
lv:at|,	16 -15 -14 -10 -14 -14
lv:bar	-9 13 -10 -2 -2 -7
lv:bar|,	-9 13 -10 -2 -2 -7
lv:be	9 1 -21 -15 -18 -10
lv:been	9 1 -27 -15 -17 -5
lv:been|	-14 15 -16 -5 -7 -16
lv:be|	-17 15 -11 -7 -10 -15
lv:be|<person>	14 -16 -10 -5 -4 -9
lv:be|as	-19 16 -12 -5 -6 -11
lv:be|between	12 -14 0 -5 -4 -13
lv:blame	-9 13 -17 -5 -6 -7
lv:blame|	-9 13 -17 -5 -6 -7
lv:brief	-9 1 -9 -13 -18 6
lv:brief|	4 6 -23 -12 -17 -17
lv:brief|,	-21 -2 -26 -2 -7 11
lv:brief|by	-17 -17 17 -6 -6 -12
lv:bring	-10 12 -13 -6 -6 -10
lv:broker	-13 -15 15 -9 -11 -12
lv:broker|,	-13 -15 15 -9 -11 -12
lv:brought	-3 19 -22 -9 -18 -37
lv:brought|	-16 25 -24 -6 -9 -10
lv:brought|,	4 10 -33 -10 -23 -34
lv:brought|along	-8 12 -7 -1 -2 -6
lv:brought|together	-15 15 -12 -4 -3 -8
lv:brought|with	-5 -13 12 0 -1 -4
lv:built	11 -8 -14 -10 -10 -8
lv:built|under	11 -8 -14 -10 -10 -8
lv:call	-18 7 5 -12 -17 -27
lv:call|	-7 14 -10 -9 -17 -19
lv:call|,	-21 -17 19 -1 -7 -11
lv:call|<person>	-21 21 -14 -5 -6 -10
lv:call|and	-7 12 -13 -3 -3 -10
lv:call|between	-9 14 -16 -2 -1 -3
lv:call|by	-20 -2 5 -9 -5 -12
lv:call|on	-14 -16 16 -4 -5 -9
lv:came	1 -5 -19 -10 -9 4
lv:came|	-37 12 -29 -10 -1 -30
lv:came|,	-28 5 1 -5 -13 -2
lv:came|and	-10 15 -10 -1 -3 -9
lv:came|from	-9 20 -23 -3 -7 -18
lv:came|so	-10 -8 -11 -5 -14 11
lv:came|with	8 -12 -21 -6 -12 6
lv:can't	-9 13 -9 -5 -7 -11
lv:can't|whether	-9 13 -9 -5 -7 -11
lv:caught	-11 -5 -13 -5 9 -10
lv:chair	-34 3 5 -9 4 -13
lv:chair|and	-7 14 -15 -6 -10 -10
lv:chair|by	-21 -25 24 -3 -8 -10
lv:chair|with	-27 7 -27 -10 7 -5
lv:cite	18 -22 -17 -12 -13 1
lv:cite|<person>	18 -20 -15 -12 -13 -14
lv:clear	-15 15 -11 -4 -5 -14
lv:clear|,	-15 15 -11 -4 -5 -14
lv:close	9 -4 -11 -9 -8 -14
lv:close|,	-12 11 -10 -3 -2 -9
lv:close|with	-7 -18 16 -1 -1 -1
lv:co-accus	-10 -11 -4 -1 -7 13
lv:co-accus|,	-10 -11 -4 -1 -7 13
lv:co-chair	-26 -20 21 -8 -7 -11
lv:co-chair|by	-26 -20 21 -8 -7 -11
lv:come	-14 6 -19 -2 -13 9
lv:come|and	-15 6 -17 -15 -12 9
lv:come|with	-12 10 -7 -1 -2 -10
lv:compris	-12 14 -14 -7 -12 -13
lv:compris|	-12 14 -14 -7 -12 -13
lv:confer	-16 12 -10 -10 -16 -14
lv:confer|with	-12 3 -1 -7 -15 -12
lv:conven	-23 -13 15 -8 -15 -15
lv:conven|,	-17 -4 6 -5 -13 -13
lv:conven|by	-14 -17 17 -1 -1 -6
lv:coordin	-11 13 -13 -10 -12 -11
lv:coordin|	-11 13 -13 -10 -12 -11
lv:crew	-14 14 -14 -10 -12 -10
lv:crew|	-14 14 -14 -10 -12 -10
lv:cross	-17 1 1 -9 -10 -10
lv:cross|where	-17 -3 5 -9 -10 -8
lv:defend	-14 7 -9 -5 -5 4
lv:deleg	-13 13 -8 -4 -11 -12
lv:deleg|,	-13 13 -8 -4 -11 -12
lv:deni	-15 15 -12 -5 -4 -8
lv:deni|that	-15 15 -12 -5 -4 -8
lv:deputis	-13 14 -11 -5 -13 -14
lv:deputis|by	-13 14 -11 -5 -13 -14
lv:detain	14 -13 -12 -10 -13 -15
lv:detain|	14 -13 -12 -10 -13 -15
lv:did	-1 6 -2 -26 -36 -3
lv:did|	-31 9 -18 -18 -26 10
lv:did|,	21 0 -28 -13 -22 -42
lv:did|<person>	-17 15 -12 -3 -2 -8
lv:did|and	-12 -18 15 -10 -14 -14
lv:did|to	15 -15 -9 -10 -6 -16
lv:dine	4 -17 8 -13 -15 -23
lv:dine|,	6 -28 9 -14 -11 -23
lv:dine|with	-30 6 -3 -3 -9 -6
lv:discov	-17 17 -6 -5 -7 -9
lv:discov|	-17 17 -6 -5 -7 -9
lv:dismiss	-14 -9 11 -2 -4 -9
lv:dismiss|by	-9 -14 14 0 0 -2
lv:do	15 -17 -11 -8 -9 -8
lv:do|with	15 -17 -11 -8 -9 -8
lv:drew	-31 13 -15 -14 2 -39
lv:drew|	-27 11 -24 -12 2 -32
lv:drew|without	-9 2 3 -3 -2 -15
lv:drop	9 1 -19 -7 -12 -20
lv:drop|	13 -13 -8 -7 -12 -14
lv:drop|when	-10 13 -14 -1 0 -13
lv:drove	12 -19 8 -8 -9 -7
lv:drove|with	-7 -14 13 -3 -6 -3
lv:edit	7 3 -15 -7 -10 -16
lv:edit|,	14 -14 -9 -7 -10 -14
lv:edit|by	-13 13 -11 -1 -1 -5
lv:elect	-21 9 -3 -14 -19 -16
lv:elect|	-16 -8 10 -10 -12 -11
lv:elect|,	-13 20 -22 -7 -12 -12
lv:entertain	-17 19 -13 -5 -18 -14
lv:entertain|	-17 19 -13 -5 -18 -14
lv:expect	8 0 -25 -19 -21 -3
lv:expect|	10 0 -24 -19 -21 -24
lv:explain	7 -21 12 -8 -7 -14
lv:explain|and	-14 -16 13 -5 -5 -12
lv:explain|how	14 -14 -11 -8 -9 -8
lv:face	-2 6 -8 -10 -16 -8
lv:face|	-12 16 -17 -6 -9 -12
lv:face|,	6 -1 -13 -8 -12 -10
lv:fail	-10 13 -11 -1 -17 -7
lv:fail|,	-10 13 -11 -1 -17 -7
lv:fall	-13 13 -10 -8 -8 -14
lv:fall|,	-13 13 -10 -8 -8 -14
lv:fell	-15 19 -18 -10 -12 -8
lv:fell|in	-14 11 -10 -7 -9 -8
lv:fell|to	-8 14 -14 -5 -10 -2
lv:flank	-17 17 -11 -1 -4 -12
lv:flank|by	-17 17 -11 -1 -4 -12
lv:flew	-23 -7 4 -11 -6 2
lv:flew|,	-20 -5 -2 -8 -4 5
lv:flew|at	-11 -15 14 -7 -3 -8
lv:flew|that	-7 17 -17 0 -1 -3
lv:follow	-20 9 0 -11 -17 -21
lv:follow|,	-13 16 -13 -10 -15 -18
lv:follow|by	-9 11 -12 -1 -2 -4
lv:forc	2 -17 10 -5 -6 -7
lv:forc|,	5 -13 5 -5 -7 -7
lv:found	8 -2 -13 -5 -5 -9
lv:found|	8 -2 -13 -5 -5 -9
lv:gather	-22 6 -13 -7 11 -15
lv:gather|	-16 15 -12 -4 -6 -12
lv:gather|,	-8 -12 -16 -5 15 -5
lv:gave	-8 5 -9 -15 -12 -2
lv:gave|	6 -20 -4 -3 4 -7
lv:gave|,	-16 15 -12 -8 -13 -13
lv:gave|for	-23 9 -18 -11 -26 5
lv:get	-9 12 -14 -2 -2 1
lv:get|,	-7 13 -14 -2 -1 -4
lv:go	-4 -18 8 -10 -9 1
lv:goe	-6 13 -20 -11 -6 -12
lv:goe|,	-12 13 -15 -6 -4 -9
lv:goe|to	12 -13 -10 -8 -3 -5
lv:goe|which	-12 13 -10 -2 -2 -4
lv:got	-18 -3 7 7 -13 -14
lv:got|	-14 12 -12 5 -1 -5
lv:got|,	-11 12 -13 -10 -10 -12
lv:go|before	-16 -10 15 -4 -4 -9
lv:go|to	13 -12 -12 -6 -6 -11
lv:grant	-9 16 -18 -3 -5 -5
lv:grant|to	-9 16 -18 -3 -5 -5
lv:greet	-19 9 -12 -7 3 -8
lv:greet|through	-15 3 -5 -3 4 -6
lv:ha	-9 4 -20 -10 -13 13
lv:had	-12 22 -18 -18 -5 -15
lv:had|	-12 12 -20 -9 2 -6
lv:had|,	-32 26 -22 -12 -19 -1
lv:had|<date>	-33 31 -30 -5 -6 -13
lv:had|to	7 8 -11 -11 -15 -24
lv:had|with	9 -14 -2 -9 -21 -19
lv:hand	-18 10 -5 -3 -3 -9
lv:hand|	-15 3 3 -1 -2 -9
lv:hand|to	-6 11 -13 -3 -2 -5
lv:have	1 -1 -11 -18 -18 -4
lv:have|	2 -5 -24 -18 -18 4
lv:have|and	14 -12 -12 -1 -3 -14
lv:have|between	-14 13 -3 -2 -1 -3
lv:ha|	4 7 -20 -9 -12 -19
lv:ha|,	-17 -8 -2 -1 -3 15
lv:head	-14 19 -22 -5 -9 -12
lv:head|by	-14 19 -22 -5 -9 -12
lv:hear	-21 -1 5 -13 -15 -20
lv:heard	8 6 -29 -17 -21 -2
lv:heard|	-26 13 -25 -11 -11 2
lv:heard|,	-4 5 -17 -12 -17 2
lv:heard|<person>	14 -18 -7 -2 -3 -7
lv:heard|to	14 -11 -8 -6 -4 -15
lv:heard|with	-9 -12 12 -2 -3 -1
lv:hear|,	-20 -7 11 -11 -14 -18
lv:held	-44 4 4 -12 -19 4
lv:held|,	-34 14 -3 -11 -14 -18
lv:held|by	-19 8 -4 -5 -9 -16
lv:held|under	-15 -11 13 -8 -4 -7
lv:held|up	-14 -12 -6 -3 -8 13
lv:held|with	-20 5 -4 -5 -13 4
lv:hold	-2 -11 7 -12 -18 -12
lv:hold|with	-27 -6 11 -9 -15 -8
lv:host	5 -12 4 -12 -15 -19
lv:host|,	-18 -10 15 -6 -15 -14
lv:host|<person>	-19 18 -17 -4 -6 -6
lv:host|and	-15 15 -14 -1 -2 -8
lv:host|by	1 -31 17 -8 -7 -11
lv:host|in	10 5 -20 -5 -10 -10
lv:host|with	-17 4 -2 -2 -5 -3
lv:huddl	-17 16 -12 -8 -6 -8
lv:huddl|with	-17 16 -12 -8 -6 -8
lv:imprison	21 -22 -20 -8 -9 -15
lv:imprison|,	21 -22 -20 -8 -9 -15
lv:includ	-15 18 -18 -7 -14 -17
lv:includ|,	-15 18 -18 -7 -14 -17
lv:invit	-25 -12 -4 10 -16 10
lv:invit|	-12 -5 -29 13 -2 -16
lv:invit|,	-22 2 -28 -25 -18 12
lv:invit|with	-6 -16 16 -7 -3 -18
lv:is	10 -5 -4 -21 -30 -37
lv:is|	-28 6 11 -20 -24 -22
lv:is|,	13 -10 -2 -9 -16 -26
lv:is|and	-16 16 -17 -5 -19 -5
lv:is|to	13 -15 -11 -3 -1 -10
lv:is|where	11 -26 -5 -5 -3 -8
lv:is|whether	-10 13 -11 -5 -2 -2
lv:is|which	14 -15 -14 -7 -7 -11
lv:is|with	-6 -13 13 -2 -2 -3
lv:join	-26 3 2 -8 -14 -26
lv:join|,	-16 5 -2 -3 -9 -18
lv:join|among	-10 13 -13 -3 -6 -11
lv:join|by	-18 6 -3 -5 -8 -16
lv:kept	-9 -5 -19 2 -23 10
lv:kept|	2 -11 -11 -15 -15 6
lv:kept|by	-11 12 -13 -4 -5 -7
lv:kept|for	-17 -14 -11 6 -16 10
lv:laid	-16 -10 7 -8 9 -15
lv:learn	-1 13 -15 -11 -12 -14
lv:learn|,	-6 13 -10 0 -1 -11
lv:learn|that	-13 13 -13 -12 -12 -12
lv:leav	-18 18 -17 -16 -12 -15
lv:leav|to	-18 17 -16 -16 -13 -15
lv:led	0 12 -16 -11 -13 -16
lv:led|,	-7 14 -17 -5 -10 -12
lv:led|by	-6 7 -9 -10 -11 -14
lv:left	-11 3 7 -12 -22 -25
lv:left|,	-17 -9 12 -7 -14 -15
lv:left|to	-16 17 -16 -8 -10 -15
lv:lent	-12 -6 9 -8 -9 -10
lv:lent|	-12 -6 9 -8 -9 -10
lv:let	-4 0 -11 -15 -24 4
lv:let|	6 -12 -24 -14 -18 9
lv:let|,	-12 17 -13 -7 -14 -18
lv:lift	-14 -10 -10 -8 -11 11
lv:lift|on	-14 -10 -10 -8 -11 11
lv:link	-4 14 -14 -1 -1 -1
lv:link|,	-4 14 -14 -1 -1 -1
lv:list	-12 -4 -3 -2 -6 11
lv:listen	-6 -19 -7 -2 -15 15
lv:listen|and	-6 -19 -7 -2 -15 15
lv:list|,	-12 -4 -3 -2 -6 11
lv:lost	-6 -1 3 -16 -14 -4
lv:lost|	-5 -4 5 -13 -13 -3
lv:lost|and	-12 15 -14 -10 -4 -7
lv:lunch	18 1 -34 -10 -15 -13
lv:lunch|with	18 1 -34 -10 -15 -13
lv:meet	-11 -7 9 6 -11 -18
lv:meet|	-32 3 3 -16 -9 -11
lv:meet|,	-17 -11 14 -8 -5 -15
lv:meet|on	-13 -11 -13 12 -10 -9
lv:met	-15 -9 1 -13 -2 8
lv:met|	-4 -2 1 -15 -18 -30
lv:met|,	-13 3 -16 -10 -21 12
lv:met|under	-15 -18 18 -3 -5 -12
lv:miss	5 -9 -15 -3 -8 4
lv:miss|and	8 -6 -14 -2 -7 -17
lv:moder	-14 23 -23 -6 -2 -4
lv:moder|by	-14 23 -23 -6 -2 -4
lv:name	4 -2 -1 -12 -19 -18
lv:name|	-8 11 -13 -6 -6 -9
lv:name|after	19 -20 -14 -6 -8 -9
lv:name|for	8 -9 5 -9 -16 -10
lv:offer	-16 12 -3 -11 -12 -11
lv:offer|	-13 5 1 -8 -8 -8
lv:open	-33 0 10 -17 -16 -25
lv:open|,	-17 -12 13 -5 -4 -13
lv:open|and	-4 12 -12 -3 0 -2
lv:open|before	-6 -14 11 -3 -4 -5
lv:open|by	-17 16 -16 -3 -4 -8
lv:open|with	-15 -8 10 -7 -8 -14
lv:order	11 -9 -14 -5 -10 -12
lv:order|by	11 -9 -14 -5 -10 -12
lv:own	10 4 -20 -10 -30 -11
lv:own|,	10 4 -20 -10 -30 -11
lv:pai	-10 -15 14 -4 -3 -5
lv:paid	-19 -11 14 -12 -15 -12
lv:paid|on	-19 -11 14 -12 -15 -12
lv:pai|where	-10 -15 14 -4 -3 -5
lv:pass	-13 -16 15 -11 -12 -13
lv:pass|to	-13 -16 15 -11 -12 -13
lv:photograph	-17 18 -19 -5 -13 -12
lv:photograph|with	-17 18 -19 -5 -13 -12
lv:place	-16 17 -16 -7 -17 -15
lv:place|,	-16 17 -16 -7 -17 -15
lv:plan	-13 -2 4 -5 -3 -9
lv:plan|between	-12 21 -24 -1 -1 -3
lv:plan|with	-12 -16 16 -5 -2 -3
lv:pledg	-8 -14 -7 -1 -14 14
lv:pledg|while	-8 -14 -7 -1 -14 14
lv:postpon	-13 -10 11 -1 -1 -9
lv:postpon|,	-13 -10 11 -1 -1 -9
lv:presid	-27 2 -5 -11 -25 -4
lv:presid|	-12 -17 17 -8 -9 -13
lv:presid|and	-6 23 -21 -2 -14 -28
lv:presid|in	-18 -6 -29 -7 -13 9
lv:presid|with	-15 17 -16 -2 -8 -17
lv:promis	-20 -2 -1 -6 -9 6
lv:promis|	-10 15 -16 -2 -2 -4
lv:propos	18 -19 -13 -11 -12 -12
lv:propos|,	15 -16 -10 -9 -11 -12
lv:protest	-17 14 -12 -1 -4 -17
lv:protest|,	-17 14 -12 -1 -4 -17
lv:provid	-14 13 -13 -8 -13 -10
lv:provid|,	-14 13 -13 -8 -13 -10
lv:pull	-19 -12 7 -3 -10 9
lv:pull|,	-19 -12 7 -3 -10 9
lv:put	16 -6 -12 -17 -17 -24
lv:put|,	11 0 -22 -16 -16 -17
lv:put|which	-12 7 -6 -3 -2 -3
lv:put|while	-13 10 -6 -4 -5 -5
lv:question	-20 23 -20 -8 -12 -18
lv:question|	-9 12 -12 -3 -4 -15
lv:question|by	-23 21 -16 -9 -13 -13
lv:quot	13 -13 -7 -9 -1 -8
lv:rais	11 -8 -8 -6 -10 -17
lv:react	8 -2 -19 -4 -6 -14
lv:react|<date>	8 -2 -19 -4 -6 -14
lv:read	3 -13 11 -20 -27 -24
lv:read|	4 -15 11 -5 -6 -10
lv:read|,	15 -16 -10 -7 -9 -12
lv:read|by	-5 2 0 -12 -22 -21
lv:recal|when	-19 18 -12 -1 -1 -2
lv:receiv	-26 -2 5 -10 -12 10
lv:receiv|	-16 23 -18 -7 -4 -9
lv:receiv|,	-37 4 3 -13 -17 -33
lv:receiv|<date>	-12 13 -13 -6 -5 -5
lv:receiv|<person>	5 4 -15 -2 -2 -10
lv:receiv|by	-20 -35 33 -8 -7 -12
lv:receiv|from	-21 -13 -25 -8 -10 20
lv:receiv|with	-19 5 -1 -2 -8 -5
lv:reconven	-9 13 -12 -5 -6 -9
lv:reconven|,	-9 13 -12 -5 -6 -9
lv:recov	3 4 -10 -6 -16 -17
lv:recov|	-6 8 -5 -3 -13 -15
lv:refus	21 -17 -21 -17 -14 -21
lv:refus|,	15 -13 -17 -2 -3 -15
lv:releas	12 -13 -12 -3 -7 -10
lv:releas|by	12 -13 -12 -3 -7 -10
lv:remain	-14 -7 -8 -4 -12 13
lv:remain|and	-14 -10 -8 -4 -13 14
lv:replac	-31 7 4 -17 -19 -28
lv:replac|,	-19 20 -24 -9 -7 -18
lv:replac|by	-22 -7 13 -18 -19 -21
lv:repli	-4 -13 -5 -5 -3 7
lv:repli|and	-4 -13 -5 -5 -3 7
lv:repres	-30 12 -30 -12 5 -7
lv:repres|,	-25 41 -19 -10 -50 -48
lv:repres|<person>	-16 16 -8 -6 -15 -15
lv:repres|because	-13 -10 -1 -1 11 -12
lv:repres|by	-14 1 -25 -10 0 1
lv:repres|in	-11 -17 -8 -13 16 -16
lv:resum	-12 16 -17 -4 -2 -3
lv:resum|between	-12 16 -17 -4 -2 -3
lv:rotat	-9 13 -19 -3 -11 -12
lv:rotat|,	-9 13 -19 -3 -11 -12
lv:run	-3 9 -27 -8 -15 -11
lv:run|	9 -8 -18 -4 -5 -5
lv:sai	2 7 -17 0 -25 -13
lv:said	0 -14 -9 -6 -18 7
lv:said|	0 -7 -14 -4 -18 1
lv:said|,	19 -45 3 -19 -23 -7
lv:said|and	-21 9 -18 -14 -10 10
lv:said|as	-4 1 -12 -1 0 3
lv:said|that	-2 -13 -5 -5 -6 10
lv:said|to	-16 15 -13 -6 -3 2
lv:sai|	-1 4 -26 -15 -10 -1
lv:sai|,	-1 6 1 -16 -16 -23
lv:sai|and	-10 13 -16 -4 -7 -10
lv:sai|that	9 -6 -5 -10 -21 3
lv:sat	-10 -4 7 -8 -16 -3
lv:sat|	-18 6 -21 -4 -8 4
lv:sat|'	-9 17 -20 -5 -4 -5
lv:sat|,	2 17 -50 -7 -11 -10
lv:sat|as	-11 13 -9 -1 -3 -5
lv:sat|between	-16 20 -21 -2 -6 -10
lv:sat|to	-16 -17 17 -3 -4 -11
lv:sat|under	-22 -12 14 -4 -5 -8
lv:sat|with	3 -13 10 -7 -17 -13
lv:saw	-2 -4 2 -16 -17 -28
lv:saw|	-1 -10 5 -19 -14 -18
lv:saw|,	3 3 -7 -5 -12 -24
lv:saw|with	-13 15 -16 -2 -4 -3
lv:scuttl	-12 0 3 -4 -4 -5
lv:scuttl|where	-12 -18 17 -2 -3 -3
lv:see	-18 -10 7 -12 -11 7
lv:see|	-14 -9 13 -13 -11 -19
lv:see|,	-13 -11 -16 -3 -3 13
lv:send	-21 22 -20 -14 -7 -16
lv:send|	-19 18 -14 -14 -7 -16
lv:send|,	-15 25 -21 -6 -12 -18
lv:sent	-13 -5 -24 -14 5 3
lv:sent|	-40 -3 -15 -12 10 0
lv:sent|,	-50 64 -19 -8 -56 -47
lv:sent|<person>	-20 18 -6 -4 -14 -13
lv:sent|and	-14 13 -6 -2 -5 -6
lv:sent|but	-17 -16 -6 -5 -21 17
lv:sent|in	-17 -18 -12 -7 18 -19
lv:sent|to	21 -21 -11 -16 -20 -21
lv:set	-25 12 5 -9 -7 -11
lv:set|before	-14 -12 13 -10 -7 -9
lv:set|between	-10 15 -18 -1 -1 -4
lv:set|where	-16 17 -16 -1 -1 -4
lv:set|with	-6 -16 14 0 -1 -1
lv:shout	-8 13 -13 -3 -13 -7
lv:shout|,	-8 13 -13 -3 -13 -7
lv:show	-21 -7 -24 -7 -7 13
lv:show|	-20 -9 -22 -7 -6 15
lv:show|that	-6 12 -8 -2 -1 -5
lv:sign	0 -20 -6 -14 17 -5
lv:sign|,	-26 -4 -22 -11 14 5
lv:sign|by	0 -22 12 -15 -22 -26
lv:sign|for	-14 -11 -13 -2 12 -8
lv:sign|while	-13 14 -11 -1 -11 -14
lv:sign|with	9 -7 -11 -1 -6 -13
lv:sit	-16 18 -18 -7 -9 -6
lv:sit|with	-16 18 -18 -7 -9 -6
lv:slaughter	-19 7 -4 -9 -16 -11
lv:slaughter|for	-16 -5 8 -7 -14 -8
lv:smile	-14 15 -15 -4 -18 -11
lv:smile|and	-14 15 -15 -4 -18 -11
lv:sought	-8 10 -8 -8 -7 -13
lv:sought|,	-8 10 -8 -8 -7 -13
lv:spent	-12 -14 14 -4 -4 -8
lv:spoke	-13 18 -5 -8 -22 -23
lv:spoke|	-5 18 -15 -1 -3 -7
lv:spoke|,	-20 23 -27 -4 -11 -14
lv:spoke|after	-18 -17 17 -7 -11 -13
lv:spoke|and	-2 13 -13 -1 -1 -4
lv:spoke|to	-13 13 -12 -3 -3 -9
lv:spoke|with	-10 23 -24 -4 -17 -6
lv:squeez	-12 -19 19 -4 -5 -6
lv:squeez|'	-12 -19 19 -4 -5 -6
lv:start	5 8 -25 -2 -9 -13
lv:start|when	8 -3 -17 -1 -4 -11
lv:stood	-3 -8 -9 -15 11 -19
lv:stood|by	3 5 -18 -10 -23 -13
lv:stood|for	-14 -19 -9 -11 17 -13
lv:struck	18 -22 -13 -7 -7 -11
lv:struck|by	20 -18 -21 -4 -3 -6
lv:summon	-13 16 -14 -16 -4 -11
lv:summon|	-9 15 -14 -17 -5 -10
lv:supervis	-12 12 -8 -5 -10 -13
lv:supervis|by	-12 12 -8 -5 -10 -13
lv:suspend	-15 10 -7 -1 -2 -6
lv:take	-7 11 -12 -10 -11 -8
lv:take|from	-7 11 -12 -10 -11 -8
lv:talk	-2 13 -30 -15 -18 -22
lv:talk|,	-12 13 -13 -10 -9 -15
lv:talk|to	-10 12 -13 -5 -6 -10
lv:talk|with	3 4 -22 -7 -13 -8
lv:telephon	-12 17 -14 -2 -3 -12
lv:telephon|	-8 14 -12 -1 -2 -9
lv:thank	-20 11 6 -12 -15 -17
lv:thank|	-6 15 -16 -1 0 -3
lv:thank|,	-17 -19 17 -12 -13 -16
lv:think	15 -15 -12 -7 -11 -10
lv:think|	15 -15 -12 -7 -11 -10
lv:thought	-7 11 -9 -4 -3 -14
lv:thought|that	-7 11 -9 -4 -3 -14
lv:threw	-7 11 -15 -4 -6 -8
lv:threw|	-7 11 -15 -4 -6 -8
lv:told|that	-1 3 -20 -9 -7 -1
lv:took	1 15 -28 -10 -14 -24
lv:took|after	13 -12 -17 -5 -7 -7
lv:took|from	-22 21 -13 -5 -8 -21
lv:took|including	-14 13 -13 -2 -2 -5
lv:trace	-14 13 -9 -7 -10 -8
lv:trace|,	-14 13 -9 -7 -10 -8
lv:travel|	16 -17 -12 -9 -5 -9
lv:travel|with	-12 11 -7 -4 -8 -6
lv:turn	0 -14 10 -4 -4 -11
lv:turn|	11 -8 -8 -2 -3 -19
lv:turn|by	-17 -5 15 0 -1 -2
lv:visit	1 3 -7 -6 -8 -13
lv:visit|,	-13 8 -5 -3 -6 -10
lv:visit|by	-15 17 -16 -1 -1 -2
lv:visit|where	-9 -17 17 -1 -2 -1
lv:vote	1 6 -21 -12 -21 -18
lv:vote|,	-13 13 -12 -7 -10 -9
lv:vote|for	9 -6 -16 -8 -17 -13
lv:wa	-2 -6 1 -17 -13 -4
lv:wait	-18 12 -16 -9 -12 5
lv:wait|with	-7 10 -13 -5 -9 -6
lv:walk	-14 1 4 -7 -7 -9
lv:want	-11 14 -11 -1 -2 -10
lv:want|,	-11 14 -11 -1 -2 -10
lv:watch	-13 9 -14 -8 -9 6
lv:watch|by	-10 12 -11 -7 -3 -17
lv:wa|	-20 -5 16 -22 -16 -3
lv:wa|,	5 2 -33 -10 -20 9
lv:wa|<number>	-13 9 -6 0 -1 -5
lv:wa|<person>	-12 0 4 -3 -5 -10
lv:wa|and	20 -19 -23 -11 6 -17
lv:wa|between	-18 18 -20 -5 -5 -7
lv:wa|by	9 -23 10 -14 -12 -19
lv:wa|how	-16 16 -14 -4 -6 -7
lv:wa|in	-16 16 -12 -7 -13 -15
lv:wa|when	-13 13 -7 0 0 -4
lv:welcom	-30 -3 9 -15 -21 -19
lv:welcom|'	-6 13 -10 -1 -2 -4
lv:welcom|,	-12 -1 5 -9 -16 -11
lv:welcom|by	-25 8 -4 -12 -13 -17
lv:went	-12 5 -1 -19 -19 0
lv:went|,	-12 15 -20 -8 -13 -16
lv:went|to	-10 -2 15 -13 -12 -18
lv:went|when	-16 0 -16 -7 -3 11
lv:were	-6 1 7 -11 -31 -20
lv:were|	6 -1 -7 -11 -31 -13
lv:were|,	-29 24 -3 -9 -17 -37
lv:were|<person>	-19 18 -18 -9 -10 -10
lv:were|with	-2 13 -14 0 0 -1
lv:whale	-19 19 -14 -12 -9 -8
lv:whale|	-19 19 -14 -12 -9 -8
lv:will	-3 -9 13 0 -22 -23
lv:will|,	9 -18 7 -10 -14 -16
lv:will|where	-5 -16 16 -1 -1 -2
lv:will|with	-19 22 -24 -6 -15 -11
lv:wipe	-9 -14 13 -6 -6 -8
lv:wipe|which	-9 -14 13 -6 -6 -8
lv:won	14 -13 -14 -11 -11 -12
lv:won|by	14 -13 -14 -11 -11 -12
lv:would	-6 12 -8 -2 -7 -9
lv:wrote|	12 -2 -17 -6 -6 -12
lv:wrote|between	-15 -3 5 -7 -6 -13
many	32 -6 -10 -23 -20 -15
many:rel=A	-17 4 -9 -10 9 4
many:rel=B	-6 15 -9 -20 -40 -13
many:rel=O	21 -10 -12 -26 -18 -6
many:rel=S	-32 16 14 -21 -24 -19
many:rel=o	18 -3 -12 -21 -22 -11
many:rel=s	13 -5 -10 -11 -13 -19
many:rels=A	8 0 -10 -8 1 -27
many:rels=AB	-11 14 -15 -4 -7 -11
many:rels=AO	-29 7 -24 -31 3 25
many:rels=AOS	-25 -6 14 -11 -5 -16
many:rels=AOo	-13 -3 -22 -2 2 -7
many:rels=AS	-4 11 -2 -31 -16 -22
many:rels=ASo	-29 9 1 -7 -5 -20
many:rels=Ao	-25 0 2 -8 -4 7
many:rels=B	-5 -6 2 -22 -32 2
many:rels=BOSo	-20 22 -17 -3 -16 -15
many:rels=BSo	-10 13 -13 -1 -3 -5
many:rels=O	57 -30 -27 -31 -44 -45
many:rels=OS	-14 4 -16 -2 -9 7
many:rels=OSo	-61 18 15 -10 -14 -12
many:rels=Oo	23 -17 -12 -39 -23 -23
many:rels=Os	18 -13 -26 -4 -7 -8
many:rels=S	-1 -2 6 -22 -28 -23
many:rels=So	-32 11 8 -11 -16 -17
many:rels=Ss	-21 2 3 -7 -9 -11
many:rels=o	50 -21 -45 -23 -34 -25
many:rels=os	-20 19 -15 -4 -6 -12
many:rels=s	17 -13 -17 -12 -14 -17
not-first	-6 13 -38 -7 -8 4
object-of-trigger	-21 -1 7 -8 1 -11
object:attend|,	-13 -17 18 -6 -15 -16
object:attend|aboard	-18 -9 11 -2 -5 -9
object:brief|,	-18 21 -21 -2 -7 -19
object:brief|briefed	-19 17 -18 -7 -8 -9
object:call|,	-15 -19 19 -1 -3 -5
object:call|on	-14 -16 16 -4 -5 -9
object:chair|with	-18 21 -19 -3 -11 -4
object:confer|with	-28 3 0 -7 -15 -12
object:conven|,	-17 -4 6 -5 -13 -13
object:dine|,	-24 -18 21 -12 -8 -15
object:dine|with	-30 6 -3 -3 -9 -6
object:drove|with	-7 -14 13 -3 -6 -3
object:gather|,	-8 -12 -16 -5 15 -5
object:gather|gathered	-13 20 -22 -4 -5 -9
object:gave|for	-14 15 -13 -5 -19 -8
object:goe|,	-12 13 -15 -6 -4 -9
object:heard|heard	-26 10 -24 -10 -8 3
object:heard|to	14 -11 -8 -6 -4 -15
object:heard|with	-9 -12 12 -2 -3 -1
object:held|with	-20 5 -4 -5 -13 4
object:host|,	-25 22 -20 -3 -8 -9
object:host|<person>	-19 18 -17 -4 -6 -6
object:host|by	-14 -18 19 0 0 -1
object:host|hosted	10 5 -21 -8 -7 -8
object:huddl|with	-17 16 -12 -8 -6 -8
object:invit|invited	-7 21 -23 -9 -1 -12
object:link|,	-4 14 -14 -1 -1 -1
object:lunch|with	-37 33 -30 -6 -13 -10
object:meet|,	-17 -11 14 -8 -5 -15
object:meet|meet	-30 12 -8 -17 -8 -10
object:meet|meets	-12 -13 13 -1 -1 -4
object:meet|on	-13 -11 -13 12 -10 -9
object:meet|since	24 -25 -8 -6 -3 -6
object:met|,	-33 7 -16 -10 -21 12
object:met|met	-12 5 -3 -12 -14 -22
object:met|under	-15 -18 18 -3 -5 -12
object:receiv|,	-31 15 -11 -8 -10 -19
object:receiv|<date>	-12 13 -13 -6 -5 -5
object:receiv|<person>	5 4 -15 -2 -2 -10
object:receiv|by	-19 -39 37 -6 -6 -10
object:receiv|from	-16 18 -15 -6 -8 -15
object:receiv|received	-15 14 -9 -6 -5 -9
object:receiv|with	-19 5 -1 -2 -8 -5
object:reconven|,	-9 13 -12 -5 -6 -9
object:sat|'	-9 17 -20 -5 -4 -5
object:sat|,	-49 45 -37 -10 -18 -22
object:sat|under	-22 -12 14 -4 -5 -8
object:sat|with	-3 -10 11 -7 -17 -14
object:saw|,	-11 11 -7 -4 -11 -20
object:saw|saw	14 -37 5 -13 -12 -14
object:saw|with	-13 15 -16 -2 -4 -3
object:see|,	-13 -11 -16 -3 -3 13
object:see|see	-12 -11 13 -4 -2 -5
object:sign|for	-14 -11 -13 -2 12 -8
object:spoke|to	-13 13 -12 -3 -3 -9
object:spoke|with	-10 23 -24 -4 -17 -6
object:squeez|'	-12 -19 19 -4 -5 -6
object:talk|with	-33 28 -19 -5 -12 -7
object:telephon|telephoned	-8 14 -12 -1 -2 -9
object:visit|,	-13 8 -5 -3 -6 -10
object:visit|by	-15 17 -16 -1 -1 -2
object:visit|where	-9 -17 17 -1 -2 -1
object:welcom|'	-6 13 -10 -1 -2 -4
object:welcom|,	-10 17 -17 -2 -10 -7
one:rel=B	-5 -4 -5 -28 -3 1
one:rels=AB	-17 7 5 -8 -14 -17
one:rels=B	-9 -10 2 -31 -2 5
one:rels=BS	14 6 -22 -6 -14 -17
one:rels=S	-16 5 -1 -9 -2 -10
owned-does-first:owns-deputy	17 -21 3 -12 -29 -4
owned-does-first:says	-7 3 -13 -1 -1 3
owned-does:comes	-15 16 -14 -4 -8 -10
owned-does:does-there	-13 -14 -12 -10 -19 15
owned-does:owns-deputy	14 -16 1 -13 -29 -4
owned-does:says	-7 3 -13 -1 -1 3
owned-does:will-come	-14 15 -14 -4 -7 -7
owns	13 -25 -8 -18 15 -9
owns:aid	-20 17 -17 -8 -10 -12
owns:altern	-26 -22 -17 -11 23 -23
owns:boss	-15 16 -5 -1 -1 -5
owns:chauffeur	-10 13 -16 -4 -7 -10
owns:clerk	-24 -22 -29 -20 25 -27
owns:co-author	-15 25 -25 -2 -4 -10
owns:compani	-18 18 -20 -7 -15 -13
owns:deputi	-27 -15 5 -5 -13 16
owns:driver	-6 16 -14 -1 -2 -2
owns:father	1 -24 16 -15 -25 -22
owns:first	-14 15 -16 -5 -7 -16
owns:husband	-23 9 4 -7 -9 -12
owns:late	9 -7 -11 -1 -6 -13
owns:lawyer	3 11 -18 -5 -10 -20
owns:letter	-13 -14 -12 -10 -19 15
owns:mother	-8 16 -16 -1 -1 -14
owns:niec	-13 13 -11 -1 -1 -5
owns:number	-13 -16 15 -11 -12 -13
owns:offic	8 2 -20 -4 -17 -1
owns:opposit	-13 -16 15 -11 -12 -13
owns:predecessor	26 -28 -3 -6 -12 -19
owns:russian	-13 -16 15 -11 -12 -13
owns:secretari	-17 -6 -8 -2 -12 11
owns:silent	14 -17 -7 -3 -17 -14
owns:sir	-15 16 -5 -1 -1 -5
owns:spokesman	-8 -12 13 -3 -4 -9
owns:spokeswoman	-10 13 -14 -1 0 -13
owns:successor-elect	-13 -18 18 -1 -2 -2
owns:visit	-25 23 -22 -10 -15 -13
owns:widow	13 -12 -14 -5 -5 -8
owns:word	8 1 -24 -7 -12 -15
place:elsewhere	17 -19 -22 -7 0 4
place:elsewhere|(	-17 10 -6 -6 -7 -11
place:elsewhere|(|-	-11 13 -11 -4 -5 -10
place:elsewhere|(|receiv	-13 -14 16 -1 -1 -1
place:elsewhere|,	14 10 -40 -25 -41 -43
place:elsewhere|,|-	15 2 -24 -25 -40 -38
place:elsewhere|,|will	-15 29 -30 -2 -10 -26
place:elsewhere|-	-11 13 -12 -8 -12 -12
place:elsewhere|<date>	-14 -11 12 -2 -3 -13
place:elsewhere|<date>|had	-14 -11 12 -2 -3 -13
place:elsewhere|and	-9 2 14 -13 -31 -28
place:elsewhere|and|-	-11 8 3 -5 -25 -12
place:elsewhere|and|did	-9 12 -13 -9 -11 -13
place:elsewhere|and|had	-5 -16 15 -5 -6 -16
place:elsewhere|and|spoke	-14 12 -11 -1 -6 -10
place:elsewhere|at	0 -14 -24 12 -19 12
place:elsewhere|at|-	14 -10 -2 -1 0 -9
place:elsewhere|at|appear	-2 14 -15 -1 0 -4
place:elsewhere|at|had	-19 -13 -8 13 -13 -2
place:elsewhere|at|wa	-18 -16 -12 -10 -10 17
place:elsewhere|at|will	13 -12 -12 -5 -8 -14
place:elsewhere|cooperative	-10 13 -9 -1 -4 -9
place:elsewhere|cooperative|-	-10 13 -9 -1 -4 -9
place:elsewhere|for	3 -12 9 -6 -10 -14
place:elsewhere|from	17 -7 -5 -6 -10 -20
place:elsewhere|from|-	-35 25 -3 -20 -27 4
place:elsewhere|from|announc	14 -12 -17 -5 -14 -9
place:elsewhere|from|appear	-18 -7 9 -6 -9 -12
place:elsewhere|from|call	11 -9 -11 -5 -6 -15
place:elsewhere|from|left	-11 -19 17 -4 -10 -10
place:elsewhere|from|made	15 -18 -10 -4 -3 -8
place:elsewhere|from|said	27 -19 -29 -7 -12 -20
place:elsewhere|from|sent	3 -8 -15 -21 -31 18
place:elsewhere|from|set	12 -14 -9 -4 -6 -10
place:elsewhere|from|took	-17 17 -16 -2 -12 -8
place:elsewhere|from|wa	-21 -12 -10 -3 21 -22
place:elsewhere|from|watch	15 -10 -8 -6 -9 -23
place:elsewhere|from|will	16 6 -16 -17 -16 -27
place:elsewhere|in	30 -61 -31 -17 6 20
place:elsewhere|into	-10 11 -6 -4 -2 -18
place:elsewhere|into|cross	-10 11 -6 -4 -2 -18
place:elsewhere|in|-	16 -37 -19 -20 -6 15
place:elsewhere|in|ar	19 -19 -10 -2 -6 -2
place:elsewhere|in|did	-14 -13 -8 -3 -7 14
place:elsewhere|in|ha	-15 -12 -14 -10 -16 14
place:elsewhere|in|had	-7 8 -36 -15 -1 -3
place:elsewhere|in|heard	14 -14 -12 -8 -8 -12
place:elsewhere|in|is	-19 -12 12 -9 15 -18
place:elsewhere|in|lent	19 -22 -13 -6 -16 -16
place:elsewhere|in|met	13 -15 -8 -3 -4 -5
place:elsewhere|in|offer	-15 -10 14 -3 -5 -6
place:elsewhere|in|remain	-23 -10 -6 -2 -12 22
place:elsewhere|in|sai	13 -10 -12 -4 -5 -20
place:elsewhere|in|said	20 -23 5 -5 -10 -22
place:elsewhere|in|shook	24 -25 -8 -6 -3 -6
place:elsewhere|in|stai	-11 -10 -15 -5 -33 16
place:elsewhere|in|wa	-24 -10 -15 -9 6 8
place:elsewhere|leave	-6 13 -10 0 -1 -11
place:elsewhere|leave|would	-6 13 -10 0 -1 -11
place:elsewhere|met	-21 20 -13 -3 -6 -13
place:elsewhere|met|had	-21 19 -12 -3 -6 -12
place:elsewhere|near	-12 11 -9 -2 -1 -6
place:elsewhere|near|-	-23 11 -9 -1 -1 -1
place:elsewhere|of	-29 19 -6 -3 -3 -23
place:elsewhere|of|-	-34 37 -18 -29 -60 1
place:elsewhere|of|agre	-4 14 -14 -1 -1 -1
place:elsewhere|of|ar	5 2 -38 -9 -33 -10
place:elsewhere|of|ask	-15 16 -16 -13 -12 -6
place:elsewhere|of|attend	-17 -9 11 -5 -28 -13
place:elsewhere|of|chair	-16 -24 23 -4 -15 -7
place:elsewhere|of|dine	-10 14 -8 -5 -2 -3
place:elsewhere|of|grant	-11 -15 15 -5 -8 -10
place:elsewhere|of|ha	11 -13 -10 10 -5 -17
place:elsewhere|of|had	-17 2 10 -15 -25 -25
place:elsewhere|of|have	-5 22 -15 -2 -8 -4
place:elsewhere|of|is	-13 -12 -7 13 -12 -9
place:elsewhere|of|learn	-10 12 -13 -3 -4 -6
place:elsewhere|of|leav	-14 -19 -11 -9 18 -13
place:elsewhere|of|met	-9 21 -22 -2 -2 -6
place:elsewhere|of|preach	-9 12 -9 -4 -12 -13
place:elsewhere|of|present	-7 14 -10 -2 -3 -6
place:elsewhere|of|presid	-14 -17 17 0 0 0
place:elsewhere|of|repli	-13 23 -23 -20 -5 -4
place:elsewhere|of|said	-22 6 -16 -8 10 -14
place:elsewhere|of|sent	-14 -10 -10 -3 11 -10
place:elsewhere|of|sign	-20 16 -18 -6 -14 -6
place:elsewhere|of|take	-12 18 -20 -14 -17 -7
place:elsewhere|of|travel	-1 15 -14 -1 -1 -2
place:elsewhere|of|want	13 -17 -6 -3 -4 -4
place:elsewhere|of|were	-15 13 -9 -3 -4 -5
place:elsewhere|of|will	-16 20 -20 -19 -21 -13
place:elsewhere|saw	-5 15 -17 -1 -4 -6
place:elsewhere|saw|-	-5 15 -17 -1 -4 -6
place:elsewhere|the	-24 2 1 -10 1 -4
place:elsewhere|the|-	-23 15 0 -6 -16 -19
place:elsewhere|the|agre	-4 14 -14 -1 -1 -1
place:elsewhere|the|had	-26 -4 7 -6 -12 -17
place:elsewhere|the|told	-23 11 -5 -3 -7 -13
place:elsewhere|to	9 3 -26 -14 -28 6
place:elsewhere|to|-	25 -23 -22 -14 -22 -25
place:elsewhere|to|had	-12 14 -21 -4 -14 13
place:elsewhere|to|said	-15 20 -20 -5 -5 -28
place:elsewhere|to|wa	-8 -18 -5 -2 -7 11
place:elsewhere|welcomed	-7 -11 12 -1 -2 -1
place:elsewhere|welcomed|welcom	-7 -11 12 -1 -2 -1
place:elsewhere|with	-22 -13 15 -5 -10 -14
place:elsewhere|with|-	-20 -14 16 -5 -9 -13
place:elsewhere|with|flew	-9 20 -20 -1 -2 -2
place:here	-25 4 8 -11 -16 -18
place:here|,	-27 24 -14 -12 -24 -12
place:here|,|-	-27 24 -14 -12 -24 -12
place:here|and	5 -22 6 -4 -12 -11
place:here|and|-	5 -22 6 -4 -12 -11
place:here|at	-40 -14 21 3 -15 -8
place:here|at|-	-33 -1 11 -14 -14 -32
place:here|at|agre	-10 -17 16 -4 -4 -8
place:here|at|cross	-10 11 -6 -4 -2 -18
place:here|at|drove	-5 -14 -13 -2 -2 14
place:here|at|gave	-10 -18 19 -2 -1 -8
place:here|at|ha	-12 8 6 -18 -9 -13
place:here|at|laid	-12 12 -12 -5 -7 -11
place:here|at|listen	-8 -15 -15 15 -2 -9
place:here|at|met	-4 25 -25 -1 -1 -2
place:here|at|open	-5 -14 14 -1 -2 -2
place:here|at|will	-25 -10 12 -18 -16 -24
place:here|from	-17 -4 7 -4 -3 -10
place:here|from|answer	-14 -13 14 -2 0 -4
place:here|in	-12 -3 5 -12 -14 -12
place:here|into	-9 19 -19 -2 -8 -8
place:here|into|-	-9 19 -19 -2 -8 -8
place:here|in|-	-6 -9 9 -15 -14 -17
place:here|in|address	-24 13 -11 -3 -4 -7
place:here|in|agre	-19 0 1 -1 -3 -8
place:here|in|appear	-2 14 -15 -1 0 -4
place:here|in|ar	-33 29 -25 -4 -5 -5
place:here|in|arriv	-4 9 -13 -2 -2 -2
place:here|in|attend	-20 -15 4 -8 10 -15
place:here|in|brought	-10 -14 14 -2 -3 -5
place:here|in|came	-7 20 -19 -1 -4 -7
place:here|in|conven	-6 -14 16 -1 -2 -4
place:here|in|declin	-11 17 -18 -3 -8 -14
place:here|in|face	-9 15 -15 -3 -4 -8
place:here|in|gave	16 -16 -10 -4 -5 -9
place:here|in|got	-17 2 6 -2 -4 -12
place:here|in|ha	-5 -22 22 -14 -4 -14
place:here|in|had	-39 -18 27 -11 -15 -35
place:here|in|heard	-12 -18 5 -3 -6 13
place:here|in|held	-23 -3 5 -4 -6 -5
place:here|in|host	-9 -20 23 -1 -3 -5
place:here|in|is	-3 30 -31 -11 -10 -20
place:here|in|join	-4 12 -12 -1 -7 -5
place:here|in|learn	-10 12 -13 -3 -4 -6
place:here|in|lunch	5 -12 2 -4 -13 -8
place:here|in|manag	-14 -14 -10 -4 -10 13
place:here|in|meet	-17 24 -26 -4 -4 -10
place:here|in|met	-39 -10 11 -8 -9 1
place:here|in|open	-13 18 -17 -4 -4 -7
place:here|in|presid	20 -17 -21 -2 -6 -10
place:here|in|question	-8 15 -15 -2 -3 -5
place:here|in|ran	-13 16 -14 -2 -4 -11
place:here|in|receiv	-15 -10 12 -3 -7 -8
place:here|in|said	-22 19 -16 -2 -3 -13
place:here|in|sat	-25 -5 8 -9 -13 -18
place:here|in|shook	-27 30 -12 -3 -2 -7
place:here|in|stand	7 3 -23 -10 -11 -13
place:here|in|stood	-20 -14 16 -1 -4 -8
place:here|in|stop	-13 11 -8 -1 -2 -13
place:here|in|told	12 -12 -4 -4 -6 -11
place:here|in|took	-20 -1 2 -5 -7 -13
place:here|in|trade	-13 13 -10 -3 -5 -8
place:here|in|wa	-34 10 -14 -14 -24 11
place:here|in|walk	-7 21 -20 -1 -1 -6
place:here|in|were	-34 30 -20 -6 -16 -17
place:here|in|will	3 12 -12 -15 -21 -30
place:here|in|wrote	14 -14 -14 -1 -3 -9
place:here|near	-28 10 -2 -12 -12 -21
place:here|near|-	-16 4 -1 -7 -6 -12
place:here|near|had	-19 12 -8 -5 -5 -8
place:here|near|is	-13 -17 17 -10 -11 -14
place:here|near|met	-4 20 -20 -1 -1 -4
place:here|of	-18 3 1 -5 -6 -13
place:here|off	-16 17 -14 -6 -4 -10
place:here|off|dine	-10 14 -8 -5 -2 -3
place:here|of|defend	-6 -12 11 -1 -1 -6
place:here|of|met	-15 19 -10 -2 -2 -9
place:here|of|sign	-10 17 -16 -1 -2 -1
place:here|on	-13 -7 8 -7 -1 -6
place:here|on|-	-15 6 -5 -8 -1 -5
place:here|on|sat	0 -20 20 0 0 -1
place:here|outside	-8 -20 20 -3 -6 -12
place:here|outside|had	-7 -17 17 -3 -6 -12
place:here|the	1 9 -12 -12 -15 -34
place:here|the|-	-39 28 -22 -5 -13 -28
place:here|the|ha	16 -26 -3 -15 -11 -15
place:here|the|had	-27 25 -20 -1 -2 -6
place:here|the|lunch	10 -24 3 -3 -13 -7
place:here|the|open	-1 -13 13 0 0 0
place:here|the|said	-19 18 -17 -4 -2 -16
place:here|the|sat	-2 20 -19 -1 -2 -4
place:here|the|walk	-7 15 -15 -1 -2 -3
place:here|the|welcom	-11 -17 18 -2 -3 -2
place:here|the|were	-15 7 -2 -10 -6 -11
place:here|the|withdrew	-12 -5 6 -1 -2 -10
place:here|to	-28 42 -26 -11 -16 -41
place:here|to|-	-19 24 -24 -6 -12 -11
place:here|to|drove	-5 15 -15 -1 -4 -11
place:here|to|flew	-16 18 -20 -5 -6 -11
place:here|to|ha	-11 16 -16 -6 -7 -13
place:here|to|invit	-7 -14 11 -4 -1 -11
place:here|to|welcom	-23 -18 22 -3 -8 -12
place:here|to|went	-7 14 -12 -2 -3 -7
place:here|to|will	-1 27 -18 -7 -12 -30
place:here|visit	-3 14 -14 -3 0 -3
place:here|visited	-12 13 -13 -4 -6 -11
place:here|visit|will	-3 14 -14 -3 0 -3
place:unknown	-7 -20 -9 -14 -7 22
place:unknown|at	-9 12 -12 -4 -7 -9
place:unknown|at|fire	-9 12 -12 -4 -7 -9
place:unknown|from	-28 -5 3 -7 -10 9
place:unknown|from|-	-13 12 -9 -2 -5 -5
place:unknown|from|follow	-18 -13 -8 -5 -5 15
place:unknown|in	-5 -11 -1 -13 -34 6
place:unknown|in|-	5 7 -14 -7 -6 -23
place:unknown|in|did	-4 15 -4 -3 -4 -19
place:unknown|in|had	-21 -13 -5 -6 -22 18
place:unknown|in|listen	-4 16 -2 -4 -1 -15
place:unknown|in|met	-14 -7 9 -1 -1 -4
place:unknown|in|remain	23 -5 -3 -2 -12 -25
place:unknown|in|told	-22 -10 -4 -3 -5 21
place:unknown|in|wa	-21 -16 -16 -6 -20 23
place:unknown|of	-10 -3 -1 -7 4 -13
place:unknown|of|-	-19 3 -1 -6 -17 -18
place:unknown|of|receiv	-5 -17 17 -1 -3 -2
place:unknown|of|spoke	-12 14 -12 -1 -4 -7
place:unknown|the	14 -14 -11 -8 -9 -8
place:unknown|the|walk	14 -14 -11 -8 -9 -8
place:unknown|to	-13 -21 -22 -4 -6 21
place:unknown|to|-	-12 -16 -17 -5 -7 16
place:unknown|to|had	-7 -12 -12 0 0 12
quoted	22 -2 -45 -3 -11 -14
r-cue-near:absent	-10 -23 -6 -20 -6 21
r-cue-near:attended	-19 8 -5 -12 4 -8
r-cue-near:background	15 -12 -9 3 -3 -32
r-cue-near:declined	-14 -9 -6 -20 -6 14
r-cue-near:hosted	-22 -19 16 8 -9 -8
r-cue-near:invited	-5 -24 10 11 -28 -3
r-cue-near:observer	8 -10 -23 -17 -19 9
r-cue-near:reported	1 -1 -11 -13 -3 -1
r-cue-near:represented	-27 -24 -3 4 24 -3
r-cue:absent	-18 -14 -13 -13 9 15
r-cue:attended	-15 -1 4 -8 -1 -6
r-cue:background	-4 -5 -2 -7 10 -25
r-cue:declined	-16 -13 -2 -22 -8 18
r-cue:hosted	-14 -19 7 9 -13 4
r-cue:invited	-9 -18 4 16 -20 -2
r-cue:observer	-19 -2 -12 7 6 -9
r-cue:represented	-22 -27 -2 -4 32 -7
r2:& price	-14 -2 -14 -5 -5 6
r2:) call	14 -15 -8 -1 -6 -11
r2:, and	0 -11 10 -11 -23 -16
r2:<number> kilometr	-11 15 -19 -7 -8 -14
r2:<person> )	-29 -24 -23 -22 18 3
r2:<person> ,	-5 -15 18 -13 5 -29
r2:<person> wa	-20 -12 -12 -5 -13 16
r2:a colonel	-20 16 -10 -3 -3 -7
r2:a jar	-3 -13 14 -1 -2 -1
r2:a liar	15 -18 -7 -5 -11 -12
r2:accepted ,	-13 12 -6 -3 -5 -11
r2:accompanied him	-14 15 -16 -11 -13 -14
r2:according to	-17 17 -15 -1 -1 -6
r2:accused them	12 -13 -7 -4 -6 -9
r2:across from	4 1 -20 -5 -8 -12
r2:acted on	11 -9 -14 -5 -10 -12
r2:adjourned the	-11 -12 12 -7 -9 -13
r2:admitted the	-5 13 -15 -7 -18 -11
r2:afterwards call	-17 18 -18 -5 -11 -18
r2:again ,	-16 20 -20 -2 -4 -7
r2:agreed at	-11 16 -6 0 -1 -12
r2:agreed on	-53 -6 10 -13 -11 -15
r2:agreed to	-23 -8 11 -9 -8 -14
r2:agreed with	-22 19 -19 -10 -10 -9
r2:all confirm	-15 -2 6 -12 -4 -13
r2:among the	-19 15 -13 -3 -4 -8
r2:among them	24 -24 -21 -10 -18 -16
r2:an analyst	17 -16 -4 -1 0 -11
r2:an economist	13 -7 -1 -1 0 -16
r2:and ,	-25 34 -27 -9 -17 -32
r2:and <person>	-16 6 11 -16 -20 -34
r2:and <place>	8 5 -14 -4 -11 -15
r2:and a	-28 33 -21 -9 -31 -27
r2:and broke	-16 15 -7 -1 -4 -9
r2:and buyer	-13 15 -15 -1 -3 -12
r2:and by	-13 -18 16 -7 -8 -10
r2:and engr	-15 16 -13 -11 -13 -17
r2:and miner	-16 22 -25 -5 -11 -13
r2:and observ	-25 3 3 -10 -6 -14
r2:and p.c	-16 -20 -13 -11 -15 18
r2:and premier	-9 17 -19 -9 -12 -14
r2:and sat	-13 -13 13 -2 -1 -10
r2:and senior	-11 17 -22 -4 -5 -6
r2:and sign	-10 -14 14 -4 -6 -6
r2:and that	-19 15 -9 -2 -1 -8
r2:and the	-9 -2 10 -16 -27 -7
r2:and three	-11 19 -21 -3 -20 -11
r2:and to	-10 12 -13 -5 -6 -10
r2:and twice	8 -6 -12 -4 -4 -7
r2:and under-secretari	-18 -12 -9 -3 14 -13
r2:and vote	-15 -16 16 -3 -2 -10
r2:and wa	-12 9 -2 -11 -9 -14
r2:and went	-10 12 -11 -7 -3 -17
r2:and with	-11 -12 13 -3 -1 -9
r2:announced in	12 -10 -13 -5 -8 -7
r2:announced it	-15 -18 16 -8 -19 -12
r2:announced the	14 -12 -17 -5 -14 -9
r2:answered for	14 -7 -28 -21 -8 -15
r2:answered question	-32 28 -14 -6 -2 -18
r2:answered that	-20 15 -9 -13 -8 -13
r2:answered with	-14 -13 14 -2 0 -4
r2:apologised for	-15 -20 18 -10 -11 -10
r2:apologised on	-6 21 -23 -4 -10 -10
r2:appeared by	-18 -7 9 -6 -9 -12
r2:appeared in	-3 17 -17 -2 -1 -5
r2:appeared on	-6 13 -17 -5 -14 -10
r2:appears in	-19 -15 16 -9 -13 -12
r2:appears nowher	12 -11 -14 -8 -9 -8
r2:are both	-18 20 -21 -11 -15 -18
r2:are come	-12 30 -32 -8 -13 -15
r2:are expect	-10 13 -15 -4 -9 -10
r2:are on	2 4 -18 -13 -11 -16
r2:are to	-38 1 9 -20 -19 -23
r2:arrived <date>	-12 19 -9 -1 -1 -4
r2:arrived in	-6 13 -16 -3 -3 -7
r2:as <person>	-4 13 -13 -1 -2 -6
r2:as captain	14 -14 -12 -8 -8 -12
r2:as guest	-6 16 -16 -3 -2 -4
r2:as host	-4 -21 11 -4 -4 -4
r2:as in	-13 16 -14 -13 -9 -11
r2:as moder	-15 -18 17 -9 -6 -4
r2:as organis	-12 -16 16 -5 -2 -3
r2:as their	-13 -18 17 -9 -12 -10
r2:asked <person>	-13 -10 11 -6 -4 -14
r2:asked about	-16 17 -17 -10 -6 -13
r2:asked all	13 -13 -14 -11 -10 -9
r2:asked director	-11 -14 14 -2 -1 -5
r2:asked eleven	-14 -20 19 -10 -3 -9
r2:asked for	-33 22 -13 -15 -7 -15
r2:asked how	-13 16 -11 -4 -2 -13
r2:asked that	-13 13 -14 -10 -5 -10
r2:asked why	-27 7 0 -20 -14 -22
r2:at <person>	-21 18 -15 -4 -4 -12
r2:at <place>	-19 -10 4 -12 -8 10
r2:at a	-11 3 -1 -4 -7 -13
r2:at citi	-5 16 -18 -2 -3 -6
r2:at hi	-23 -2 6 -7 -7 -15
r2:at home	-11 -16 -11 -4 -8 14
r2:at the	2 8 -13 -8 -9 -25
r2:ate from	-13 15 -15 -5 -9 -13
r2:ate hi	-12 12 -6 -7 -8 -10
r2:ate noth	-16 10 -8 -3 -4 -6
r2:attended the	-10 -9 -20 -4 11 -11
r2:bears no	13 -7 -13 -9 -13 -17
r2:because gener	-15 14 -1 -1 -13 -12
r2:before the	-16 17 -17 -6 -2 -5
r2:begged both	-14 19 -15 -12 -14 -20
r2:begged off	-7 -13 -6 -2 -5 10
r2:between them	-5 -13 12 0 -1 -4
r2:bishops and	12 -18 1 -8 -11 -17
r2:blamed <person>	-12 16 -21 -9 -8 -9
r2:blamed the	-3 0 2 -13 -16 -13
r2:booked the	-18 -23 -17 -10 -16 20
r2:both from	-15 13 -9 0 -1 -9
r2:boycotted it	-16 -15 -9 -3 -12 15
r2:breathed again	11 -12 -11 -10 -8 -7
r2:briefed health	-9 15 -14 -1 -5 -14
r2:briefed the	-15 16 -12 -9 -11 -12
r2:broke a	-8 -12 -16 -5 15 -5
r2:broke bread	-11 16 -18 -4 -10 -10
r2:broke the	-12 -17 17 -13 -17 -16
r2:brought a	-18 23 -24 -9 -23 -11
r2:brought an	-28 23 -21 -6 -13 -12
r2:brought bu	-7 -12 12 0 -1 -3
r2:brought togeth	-23 -19 20 -4 -6 -7
r2:burst into	13 -12 -8 -10 -10 -14
r2:but <person>	-9 -13 -17 -7 14 -9
r2:but a	-13 11 -8 -1 -2 -13
r2:but sent	-18 -14 -11 -12 -19 19
r2:but their	-9 11 -7 -1 -5 -15
r2:by <person>	-20 -20 -18 -16 21 -22
r2:by phone	14 -14 -12 -9 -13 -12
r2:by telephon	-13 13 -12 -3 -3 -9
r2:called ,	5 -2 -34 -5 -5 -10
r2:called a	-17 -14 15 -4 -8 -12
r2:called at	-10 12 -12 -1 -3 -5
r2:called for	28 -24 -24 -6 -11 -23
r2:called it	17 -3 -25 -8 -13 -31
r2:called on	-14 15 -14 -2 -2 -12
r2:called the	17 -18 -21 -6 -10 7
r2:called them	-16 17 -18 -4 -10 -20
r2:calls it	-25 -21 -21 -11 -12 24
r2:calmed thing	-11 15 -18 -5 -4 -11
r2:came ,	-14 14 -10 -6 -10 -10
r2:came by	-13 20 -10 -4 -19 -22
r2:came for	-13 15 -12 -5 -11 -15
r2:came in	-16 23 -28 -9 -21 -21
r2:came then	-13 19 -14 -3 -12 -19
r2:came togeth	-4 15 -12 -1 -6 -5
r2:came with	-7 18 -18 -5 -11 -19
r2:cancelled them	-12 -16 13 -7 -15 -10
r2:carried a	-13 12 -12 -7 -9 -10
r2:celebrated the	-12 -15 14 -10 -12 -13
r2:changed tabl	-12 12 -12 -2 -7 -8
r2:cited the	6 0 -16 -8 -10 0
r2:clashed over	-16 16 -13 -7 -13 -13
r2:comes hang	-14 -14 -12 14 -14 -13
r2:compared <number>	-17 21 -10 -4 -12 -20
r2:conferred by	-16 18 -21 -6 -7 -8
r2:conferred on	-23 21 -17 -5 -5 -6
r2:confirmed thei	-14 -8 9 -9 -11 -17
r2:could not	-2 -22 -20 -19 -20 8
r2:counted bean	-12 12 -12 -8 -10 -11
r2:counted head	-14 14 -15 -9 -12 -10
r2:counted the	-1 7 -9 -6 -11 -14
r2:criticised the	14 -15 -13 -11 -14 -14
r2:crossed the	-13 15 -12 -4 -10 -14
r2:cut short	-19 -5 8 -10 -12 -16
r2:cut the	-11 19 -24 -12 -14 -13
r2:decided that	-14 -16 13 -5 -5 -12
r2:declined ,	-14 -10 -18 -3 -7 14
r2:declined an	-14 -5 -9 -7 -1 9
r2:declined to	5 -5 12 -6 -12 -17
r2:defended it	-10 12 -15 -8 -10 -10
r2:defended the	-10 12 -14 -9 -12 -13
r2:demanded an	18 -20 -13 -10 -11 -11
r2:denied have	15 -15 -15 -6 -7 -6
r2:denies have	-12 7 -6 -3 -2 -3
r2:deputised for	-10 -14 -12 -11 13 -13
r2:described the	-11 12 -13 -9 -10 -12
r2:dialled in	-21 22 -18 0 -19 -21
r2:did not	-40 15 -12 -33 3 -3
r2:did so	-15 16 -16 -8 -16 -15
r2:did the	-4 15 -4 -3 -4 -19
r2:didn't appear	-14 -8 -10 -4 -12 10
r2:dined <date>	-4 -14 13 -2 -1 -6
r2:dined on	-10 14 -8 -5 -2 -3
r2:dined with	-13 17 -18 -8 -13 -17
r2:drew it	-15 14 -14 -6 -9 -8
r2:drew ship	-16 -17 16 -10 -13 -12
r2:drew the	-12 13 -10 -2 -2 -4
r2:driven in	-8 12 -12 -4 -5 -8
r2:drove to	-12 15 -16 -3 -4 -10
r2:each got	-14 19 -18 -10 -9 -15
r2:each put	-23 -2 5 -13 -14 -15
r2:elder who	8 -15 -14 -7 -10 5
r2:eleven time	15 -15 -12 -7 -10 -13
r2:endorsed <person>	12 -12 -10 -10 -9 -14
r2:entertained <person>	-14 -16 15 -11 -14 -11
r2:expects <person>	-18 -14 16 -10 -11 -11
r2:expects a	13 -15 -14 -3 -5 -6
r2:expects imam	-13 -15 14 -9 -8 -12
r2:expects price	18 -17 -21 -6 -11 -11
r2:expects snow	20 -10 -23 -5 -4 -8
r2:explained the	-16 1 6 -12 -12 -17
r2:faced four	-9 15 -15 -3 -4 -8
r2:faced steel	-7 -13 12 -4 -4 -6
r2:faced the	-9 -18 16 -6 -8 -10
r2:failed to	-16 -1 -19 -7 -13 11
r2:fed seven	-13 -14 14 -3 -3 -9
r2:fell in	14 -4 -13 -9 -14 -16
r2:fell silent	-14 13 -10 -10 -11 -13
r2:first learn	15 -17 -8 -6 -7 -11
r2:flew home	10 5 -12 -9 -7 -19
r2:flew in	14 -9 -26 -7 -15 -13
r2:flew on	-12 9 -5 -6 -4 -10
r2:flew to	-8 12 -15 -3 -5 -5
r2:flies home	18 -19 -15 -4 -4 -9
r2:followed <person>	-12 15 -8 -2 -4 -15
r2:followed her	-13 15 -8 -2 -4 -15
r2:followed it	15 -15 -10 -7 -8 -16
r2:followed the	-20 -4 -12 -6 -7 14
r2:follows the	18 -20 -13 -8 -11 -19
r2:for a	-16 16 -15 -6 -2 -3
r2:for nine	-8 11 -13 -4 -5 -14
r2:for talk	-4 13 -13 -1 -1 -1
r2:for the	-26 17 -6 -14 -25 -30
r2:former judg	-14 15 -16 -8 -14 -9
r2:fought over	15 -14 -15 -12 -11 -13
r2:found <number>	-22 19 -14 -10 -10 -18
r2:found a	-17 -10 -9 -4 -7 13
r2:found out	20 -17 -17 -7 -12 -23
r2:found the	10 -10 -7 -5 -5 -12
r2:from the	-15 19 -16 -12 -12 -13
r2:gave <person>	3 14 -24 -14 -9 -11
r2:gave a	-24 -23 26 -7 -6 -14
r2:gave each	-20 -5 11 -3 -7 -8
r2:gave evid	-13 15 -15 -9 -5 -7
r2:gave her	-13 17 -16 -5 -3 -6
r2:gave him	-17 4 3 -10 -12 -8
r2:gave it	-15 19 -15 -7 -4 -8
r2:gave no	3 -28 -3 7 -15 -19
r2:gave parent	-13 -16 16 -9 -4 -7
r2:gave the	1 7 -14 -17 -18 -16
r2:gave them	-12 -16 15 -9 -6 -6
r2:gaveled it	-16 -18 18 -10 -18 -19
r2:go alon	-3 13 -13 0 0 -2
r2:goes too	14 -14 -14 -15 -5 -10
r2:got <number>	-8 14 -16 -9 -8 -16
r2:got forti	-15 16 -13 -5 -5 -16
r2:got no	-12 -19 -11 -11 -13 15
r2:got the	-8 -13 12 -1 -1 -8
r2:granted an	-12 -15 15 -8 -12 -12
r2:had <number>	-16 15 -15 -10 -11 -14
r2:had a	-32 9 -41 -24 -33 19
r2:had achiev	-15 -3 5 -7 -6 -13
r2:had agre	-10 18 -16 0 -1 -7
r2:had all	-28 30 -27 -13 -20 -23
r2:had alreadi	-8 10 -27 -27 1 -13
r2:had also	-17 9 -16 17 -14 -23
r2:had argu	-14 14 -8 -4 -6 -13
r2:had ask	8 6 -16 -27 -19 -1
r2:had been	-30 -10 -31 9 -6 29
r2:had breakfast	-32 29 -24 -6 -9 -13
r2:had brought	-20 16 -14 -6 -6 -11
r2:had busi	-16 -11 -12 -5 -19 15
r2:had call	-29 -8 13 -3 -7 -16
r2:had cancel	-14 -17 -14 -6 16 -16
r2:had chang	-9 12 -12 -10 -2 -9
r2:had come	-21 26 -27 -21 -24 -25
r2:had confer	-23 0 2 -5 -11 -17
r2:had confirm	-3 14 -13 -1 -4 -7
r2:had declin	-13 -13 -11 -2 -8 13
r2:had demand	-16 11 -10 -5 -3 -9
r2:had fallen	-6 -6 -7 -1 -17 10
r2:had flown	-7 -12 -12 0 0 12
r2:had given	-9 -13 -4 -3 9 -9
r2:had gone	-34 -39 -34 -24 -40 40
r2:had got	-13 15 -11 -6 -13 -16
r2:had held	-6 -15 15 -1 -2 -8
r2:had hope	-13 -19 16 -10 -9 -11
r2:had intend	-11 -18 -17 -15 -15 17
r2:had kept	8 -17 6 -12 -13 -21
r2:had last	-12 17 -14 -5 -7 -13
r2:had left	0 8 -16 -6 -16 -9
r2:had let	-3 20 -20 0 -2 -2
r2:had lost	-12 -11 -9 -5 -12 12
r2:had lunch	-9 13 -9 -5 -7 -11
r2:had met	-28 2 10 -7 -7 -20
r2:had miss	-18 -14 -8 -5 -13 16
r2:had never	-16 -4 -10 -12 17 -19
r2:had no	2 -24 -21 -22 -35 14
r2:had not	12 4 -17 8 -22 -30
r2:had overslept	-14 -17 -11 -13 -18 15
r2:had pick	16 -18 -12 -4 -4 -7
r2:had plan	-14 17 -17 -1 -1 -4
r2:had promis	-16 -10 2 -4 -2 8
r2:had recommend	13 -2 -19 -21 -24 -21
r2:had recus	-17 -17 17 -10 -10 -14
r2:had refus	19 -24 -15 -4 -8 -17
r2:had scarc	-4 -5 11 -1 -3 -17
r2:had secretli	-19 11 -8 -5 -5 -8
r2:had sent	-14 -13 -18 -40 30 -30
r2:had slip	-6 9 -6 -3 -5 -16
r2:had stai	-11 -16 -10 -4 -13 14
r2:had talk	10 -3 -38 -20 -25 -28
r2:had test	-16 -21 -18 -16 20 -20
r2:had the	-10 -22 18 -9 -23 4
r2:had them	-7 -17 17 -3 -6 -12
r2:had to	-20 4 7 -12 -15 -21
r2:had travel	-5 10 -7 -6 -11 -17
r2:handed <person>	-1 -2 0 -8 -15 -14
r2:handed her	1 5 -16 -5 -13 -15
r2:handed out	14 -13 -20 -5 -11 -10
r2:handed over	-14 14 -14 -4 -13 -10
r2:has a	-33 -8 -31 14 -28 14
r2:has accept	-12 17 -16 -10 -8 -14
r2:has acknowledg	-10 -11 -15 12 -5 -10
r2:has alreadi	-14 -17 -11 -13 -11 15
r2:has an	-16 -6 -9 13 -9 -15
r2:has ask	15 -20 18 -28 -13 -20
r2:has ban	-12 -7 11 -7 -6 -11
r2:has been	4 -22 -10 20 -31 -23
r2:has bought	-22 22 -19 -18 -11 -19
r2:has cancel	-11 16 -16 -6 -7 -13
r2:has declin	-18 -4 -6 -17 -4 12
r2:has demand	11 -13 -8 -7 -5 -8
r2:has forc	15 -14 -16 -8 -7 -10
r2:has found	13 -13 -11 -10 -10 -14
r2:has given	-19 -7 15 -8 -14 -8
r2:has hand	-21 -22 -22 -15 22 -21
r2:has heard	13 -10 -12 -12 -8 -15
r2:has invit	-18 -9 22 -23 -8 -19
r2:has kept	-1 -20 16 -16 -9 -14
r2:has let	-18 -13 -15 -11 -16 18
r2:has move	13 -11 -8 -6 -4 -17
r2:has name	-19 -5 9 -5 -2 -2
r2:has never	-14 15 -1 -1 0 -1
r2:has not	10 -26 -20 15 -15 -30
r2:has offer	18 -10 -23 -13 -11 -12
r2:has produc	12 -12 -6 -8 -7 -9
r2:has promis	-22 31 -27 -16 -13 -33
r2:has put	-24 -15 17 -3 -3 -8
r2:has return	12 -10 -11 -10 -12 -15
r2:has said	-22 -6 -24 -16 -22 21
r2:has seen	12 -15 -13 -6 -3 -8
r2:has shingl	-22 -22 22 -21 -18 -20
r2:has spent	-10 12 -12 -1 -3 -5
r2:has summon	-10 -8 12 -11 -1 -4
r2:has threaten	14 -13 -12 -11 -11 -14
r2:has yet	8 -10 -16 3 -22 -18
r2:hasn't answer	-15 -10 -11 14 -3 -10
r2:hasn't repli	-15 -8 -13 12 -6 -8
r2:have accept	-7 20 -10 -3 -5 -4
r2:have ask	-24 24 -15 -23 -19 -24
r2:have been	-31 22 -24 8 -14 -35
r2:have book	-2 13 -2 -1 -3 -8
r2:have confirm	-6 23 -19 -4 -10 -9
r2:have each	-9 14 -18 -8 -5 -8
r2:have never	-22 -23 -12 -15 7 7
r2:have said	-19 26 -22 -3 -22 -28
r2:head the	-13 14 -9 -15 -3 -8
r2:heard both	-11 -13 13 -3 -3 -6
r2:heard of	-21 21 -20 -8 -7 -15
r2:heard the	14 -14 -12 -8 -8 -12
r2:held a	-11 -12 13 -4 -6 -5
r2:held out	-28 27 -22 -2 -6 -15
r2:held talk	-24 24 -22 -4 -5 -7
r2:held the	-20 0 5 -6 -13 -10
r2:held their	-14 -5 6 -1 -3 -3
r2:held up	6 1 -18 -4 -12 -12
r2:himself stai	-15 4 -11 0 -1 -1
r2:his iranian	-13 -2 5 -3 -8 -8
r2:hopes for	3 -25 16 -13 -13 -16
r2:hosted a	-9 -13 15 -1 -3 -2
r2:hosted the	-6 -15 15 -1 -3 -2
r2:hosted yolŋu	-4 -11 13 -1 -3 -1
r2:if releas	-17 2 2 -17 -12 -16
r2:in <date>	11 -4 -20 -10 -14 -19
r2:in <organisation>	-25 27 -27 -15 -21 -25
r2:in <person>	-6 4 1 -6 -13 -8
r2:in <place>	6 -7 2 -10 -17 -12
r2:in a	15 6 -12 -4 -4 -23
r2:in bulgarian	-21 22 -20 -16 -17 -23
r2:in her	-18 20 -12 -5 -13 -15
r2:in hi	-17 -14 15 -11 -10 -16
r2:in hospit	-22 -22 -12 -2 10 15
r2:in place	-15 21 -6 -5 -20 -26
r2:in prison	-16 -12 -7 -15 -14 15
r2:in russian	-16 17 -14 -12 -16 -17
r2:in the	1 12 -19 -16 -24 -32
r2:insists that	-14 13 -11 -5 -8 -12
r2:into hi	-15 15 -8 -1 -2 -10
r2:into the	-7 11 -15 -4 -6 -8
r2:invited the	-7 -14 11 -4 -1 -11
r2:invited tourism	-13 -10 11 -9 -4 -9
r2:iranian opposit	-12 -4 6 -2 -4 -7
r2:is a	-20 -19 19 -15 -19 -7
r2:is appeal	12 -7 -8 -8 -11 -20
r2:is at	20 -16 -19 -15 -17 -24
r2:is ban	-11 -4 -7 -6 -13 9
r2:is bring	-10 24 -24 -10 -17 -16
r2:is dead	14 -13 -9 -7 -14 -11
r2:is deni	-14 13 -3 -2 -1 -3
r2:is due	-23 24 -17 -8 -10 -21
r2:is expect	12 -6 -20 -7 -14 -22
r2:is guest	-6 15 -16 -1 0 -3
r2:is hidden	-14 15 -12 -6 -14 -16
r2:is in	2 -12 -30 -23 -40 11
r2:is invit	-20 -7 -12 17 -6 -12
r2:is join	-16 18 -20 -19 -13 -16
r2:is less	13 -13 -7 -10 -7 -9
r2:is move	-6 6 -11 -4 -13 -1
r2:is nineti	-8 -11 -13 -16 -17 14
r2:is not	5 -27 -26 -30 -26 13
r2:is on	-10 -6 -30 20 -34 -11
r2:is open	-13 -17 17 -10 -11 -14
r2:is recov	5 -15 -21 -19 4 -6
r2:is recus	-11 -8 -14 -14 -14 11
r2:is replac	-21 0 -18 -9 8 -3
r2:is send	-15 -20 -22 -25 21 -20
r2:is the	14 -15 -14 -7 -7 -11
r2:is to	-21 4 11 -24 -15 -35
r2:is under	-15 -6 -10 -5 5 5
r2:is written	-8 -17 17 -1 -7 -9
r2:it had	-18 12 -9 -1 -2 -2
r2:it wa	-19 -26 -24 -11 19 8
r2:joined hawker	-4 12 -12 -1 -7 -5
r2:joined mayor	-4 15 -15 -1 -3 -6
r2:joined them	-11 17 -17 -5 -7 -10
r2:kept awai	-10 -12 -12 -2 -9 13
r2:kept order	-7 -13 12 -2 -1 -5
r2:kept the	-9 21 -26 -10 -5 -15
r2:kept two	-11 -5 10 -6 -6 -16
r2:knows of	13 -12 -12 -12 -11 -12
r2:laid a	-12 12 -12 -5 -7 -11
r2:last met	-18 17 -17 -3 -9 -9
r2:later leak	-9 11 -11 -3 -10 -14
r2:later prais	16 -15 -19 -6 -11 -10
r2:laughed and	-10 13 -12 -2 -1 -11
r2:launched a	11 -11 -9 -6 -7 -13
r2:leads the	-12 13 -12 -11 -10 -12
r2:learned by	-10 12 -13 -3 -4 -6
r2:learned of	6 0 -20 -10 -15 -21
r2:leaves it	-12 -10 -5 -6 11 -7
r2:led for	-15 19 -19 -11 -7 -11
r2:led the	-30 -2 7 -16 -18 -18
r2:left the	1 -15 -2 -3 10 -1
r2:left without	-13 2 6 -13 -22 -13
r2:lent the	9 4 -27 -12 -18 -19
r2:lent them	-12 -12 12 -5 -7 -7
r2:let ambassador	21 -14 -23 -7 -21 -15
r2:let everyon	-12 -15 14 -5 -10 -14
r2:let hi	-15 -4 -12 -8 7 -11
r2:let the	-18 -17 17 -11 -16 -14
r2:let two	-15 -11 13 -3 -10 -11
r2:listened and	-4 16 -2 -4 -1 -15
r2:listened for	-10 16 -16 -6 -4 -5
r2:listened through	13 -12 -10 -8 -6 -17
r2:lit a	18 -19 -15 -9 -10 -13
r2:looked at	-19 19 -17 -8 -11 -14
r2:lost <person>	1 -7 6 -6 -6 -14
r2:lost hi	0 -7 7 -15 -13 -21
r2:lunched with	10 -24 3 -3 -13 -7
r2:made a	-10 12 -14 -7 -10 -9
r2:made the	-3 1 -1 -12 -14 -17
r2:may have	-17 14 -10 -2 -4 -5
r2:may speak	-13 -11 -13 12 -10 -9
r2:mayor of	-20 -21 -12 -6 -4 20
r2:meets <organisation>	-15 17 -17 -1 -1 -4
r2:meets the	-17 20 -21 -2 -3 -5
r2:meets with	-18 -18 18 -9 -7 -3
r2:met <person>	-16 25 -22 -1 -3 -4
r2:met a	-12 11 -9 -2 -2 -5
r2:met again	-7 14 -13 -1 -2 -5
r2:met at	-15 19 -10 -2 -2 -9
r2:met banker	11 4 -20 -5 -6 -8
r2:met congoles	-15 -13 14 -1 -1 -5
r2:met creditor	-6 12 -8 -2 -1 -5
r2:met for	-14 -19 19 -3 -3 -8
r2:met in	-31 31 -19 -3 -4 -16
r2:met lobstermen	-5 14 -15 -2 -4 -8
r2:met on	-15 17 -15 -6 -7 -12
r2:met report	17 -18 -15 -12 -13 -15
r2:met the	-24 -4 7 -10 -12 -16
r2:met them	-17 -3 5 -9 -10 -8
r2:met twice	-8 16 -15 -2 -3 -10
r2:might attend	-9 -13 -10 -2 -4 13
r2:might have	17 -18 -15 -13 -14 -16
r2:minister <person>	-22 20 -14 -19 -14 -11
r2:missed her	-9 -16 -7 -2 -7 12
r2:more than	-7 11 -14 -6 -5 -11
r2:name ,	-9 1 -17 -4 -7 9
r2:named a	-9 14 -14 -2 -2 -4
r2:near <place>	-9 11 -12 -4 -3 -6
r2:needs ten	12 -11 -9 -3 -4 -8
r2:neither came	-18 -7 -9 -6 -20 10
r2:never comment	11 -5 -5 -3 -1 -16
r2:next door	-10 14 -13 -1 -3 -6
r2:nor <person>	-20 -35 -27 -23 -30 30
r2:nor her	-13 13 -13 -12 -12 -12
r2:nor hi	-3 -13 -14 -16 -14 10
r2:noted down	-15 15 -16 -8 -15 -15
r2:now grow	14 -10 -16 -9 -7 -13
r2:objected eleven	-14 13 -5 -3 -3 -5
r2:of <organisation>	8 10 -22 -23 -29 -34
r2:of <place>	-28 16 -8 -1 8 -38
r2:of the	-4 -3 3 -13 -3 -24
r2:offered <number>	-14 -1 3 -5 -7 -12
r2:offered forti	-15 18 -18 -5 -4 -9
r2:offered them	-21 -16 18 -8 -13 -12
r2:offered to	-15 -10 14 -3 -5 -6
r2:on <date>	10 -12 0 -13 -14 -26
r2:on <person>	14 -11 -11 -6 -2 -13
r2:on her	-6 15 -15 0 -1 -4
r2:on hi	9 7 -19 -11 -12 -25
r2:on horseback	-22 22 -18 -18 -19 -23
r2:on the	-28 -13 6 -13 -16 14
r2:on time	-16 23 -23 -3 -4 -21
r2:once a	-17 16 -14 -6 -9 -14
r2:opened an	-5 -13 13 0 -1 -1
r2:opened in	-14 20 -20 -2 -4 -7
r2:opened the	-14 -23 25 -3 -5 -7
r2:opened with	-7 -13 13 -2 -2 -4
r2:opens the	-16 -19 21 -6 -8 -8
r2:opposed the	-13 16 -15 -8 -10 -12
r2:over the	-7 13 -14 -2 -1 -4
r2:passed awai	12 -7 -5 -4 -10 -17
r2:plans to	-9 11 -13 -1 0 -7
r2:played to	14 -14 -12 -4 -4 -6
r2:pleaded ill	-12 -9 -8 -4 -8 10
r2:pledged new	-14 15 -14 -8 -13 -13
r2:politely refus	-13 -10 -11 -5 -5 12
r2:posted a	-15 -15 -12 -11 -12 14
r2:poured the	-14 9 -4 -7 -7 -9
r2:praised the	14 -13 -20 -10 -10 -9
r2:present for	-8 14 -13 -2 -3 -18
r2:presented a	-7 14 -10 -2 -3 -6
r2:presented troop	-19 19 -11 -5 -6 -5
r2:presiding and	-14 -17 17 0 0 0
r2:produced a	-11 16 -13 -4 -3 -5
r2:promised a	-22 -6 11 -11 -11 -17
r2:promised an	-19 22 -22 -7 -9 -15
r2:promised journalist	13 -10 -18 -4 -7 -8
r2:promised more	-14 -11 12 -2 -4 -6
r2:promised noth	11 -8 -16 -6 -1 -12
r2:pronounced the	-11 12 -13 -9 -8 -10
r2:protested ,	-14 -8 -10 -4 -12 10
r2:protested outsid	12 -10 -4 -5 -4 -16
r2:provided the	-18 0 6 -16 -18 -19
r2:pushed ,	-6 12 -11 -1 -1 -13
r2:put it	-20 21 -16 -7 -8 -15
r2:put the	13 -12 -10 -4 -3 -5
r2:put their	-34 11 -4 -6 -11 -16
r2:questioned <person>	-11 14 -18 -7 -10 -12
r2:questioned bank	-8 15 -15 -2 -3 -5
r2:questioned her	-12 14 -17 -7 -9 -12
r2:questioned shipyard	-8 -18 16 -4 -8 -10
r2:ran in	-9 11 -9 -6 -9 -13
r2:ran into	-13 16 -14 -2 -4 -11
r2:reached the	-13 -14 -12 -9 -14 14
r2:read aloud	11 3 -19 -11 -6 -9
r2:read hi	-18 -4 11 -8 -20 -14
r2:read out	-24 9 2 -16 -15 -15
r2:read the	-19 -7 8 4 -14 -16
r2:reads the	-11 17 -25 -19 -15 -9
r2:received <person>	1 -15 7 -3 -8 -4
r2:received chief	-9 -16 15 -1 -3 -1
r2:received her	-14 -14 18 -1 -4 -2
r2:received him	-16 -10 13 -4 -6 -8
r2:received imam	-6 -12 13 -1 -2 -1
r2:received in	-5 -17 17 -1 -3 -2
r2:received just	-6 -16 16 0 0 0
r2:received the	-21 -3 5 -3 -8 -5
r2:refused ,	-16 -13 -15 -4 -7 14
r2:refused the	-20 -10 -16 -3 -3 16
r2:regretted that	14 -15 -13 -10 -11 -11
r2:rejected the	-12 17 -11 -3 -6 -22
r2:remained at	-11 -15 -5 -2 -9 12
r2:remained in	2 -11 -8 -4 -17 1
r2:remains in	15 -9 -5 -5 -9 -16
r2:remembers a	-23 18 -10 -7 -6 -11
r2:remembers onli	23 -25 -15 -11 -11 -18
r2:remembers tea	-20 17 -17 -8 -10 -12
r2:replied ,	-2 19 -19 -1 0 -3
r2:respectively ,	3 -28 11 -6 -12 -11
r2:resumed on	-14 -9 11 -4 -3 -6
r2:rival <person>	-17 3 4 -7 -10 -14
r2:said ,	-30 -7 16 -7 -11 0
r2:said <person>	0 -2 -17 0 -13 -7
r2:said a	3 6 -27 -10 -18 -24
r2:said from	17 -17 -11 -6 -5 -11
r2:said he	11 -7 -31 -13 -17 -2
r2:said her	-4 8 -15 -7 -7 -17
r2:said hi	-14 -19 -8 -5 -10 16
r2:said in	16 -18 -13 -5 -5 -12
r2:said no	5 -18 -23 -11 -9 1
r2:said nobodi	15 -19 -11 -9 -5 -14
r2:said of	-6 14 -14 0 0 -2
r2:said on	4 -9 10 -4 -8 -24
r2:said outsid	-30 28 -20 -6 -12 -22
r2:said phone	-18 17 -16 -9 -10 -15
r2:said polic	1 5 -13 -6 -9 -16
r2:said that	-13 7 8 -14 -27 -42
r2:said the	-6 -4 10 -13 -17 -33
r2:said thei	-27 20 -20 -9 -12 -1
r2:said there	12 -13 -9 -5 -2 -8
r2:said through	-9 -13 -10 -2 -4 13
r2:sailed ,	-12 13 -12 -5 -16 -12
r2:sat across	-2 20 -19 -1 -2 -4
r2:sat alon	-6 13 -13 -1 -1 -13
r2:sat between	-13 16 -16 -4 -13 -13
r2:sat down	-16 -3 6 -6 -12 -15
r2:sat in	-29 -1 -8 -13 -20 10
r2:sat on	-9 18 -16 -1 -2 -6
r2:sat to	-6 19 -10 -2 -6 -8
r2:sat togeth	-21 20 -16 -2 -2 -5
r2:sat two	-6 25 -2 0 -3 -24
r2:sat with	-8 -13 13 -4 -9 -13
r2:saw <person>	-19 17 -16 -5 -6 -9
r2:saw a	-12 16 -17 -2 -7 -8
r2:saw more	15 -15 -8 -4 -11 -17
r2:saw the	-19 2 -5 -12 -11 6
r2:say the	16 -13 -9 -2 -9 -16
r2:says <person>	-10 -3 -19 -12 -6 6
r2:says he	-18 -3 -23 -14 -17 11
r2:says it	13 -8 -13 -2 -4 -8
r2:says no	-3 15 -20 -6 -4 -26
r2:says noth	-19 -23 22 -7 -6 -26
r2:says rent	-1 13 -12 0 -1 -2
r2:says that	23 -17 -28 -5 -10 -20
r2:says there	16 -12 -14 -3 -4 -15
r2:says ye	-10 13 -17 -5 -4 -13
r2:scored twice	13 -13 -10 -12 -11 -13
r2:sees no	13 -12 -12 -10 -10 -15
r2:sells phone	-15 16 -15 -10 -11 -19
r2:sent a	18 -14 -32 -35 -13 3
r2:sent an	-23 -18 -29 -24 24 -6
r2:sent back	-7 -12 -20 -8 -8 13
r2:sent everybodi	-16 -19 19 -12 -19 -17
r2:sent flower	15 -17 -11 -14 -13 -16
r2:sent her	-25 -21 -19 -16 8 11
r2:sent hi	-22 -19 -25 -9 21 -16
r2:sent regret	-29 11 -19 -22 -30 1
r2:sent the	-30 -32 -1 -28 -2 6
r2:sent them	-15 -18 18 -10 -17 -15
r2:served quinc	-11 -20 16 -3 -4 -10
r2:serves and	-16 16 -19 -3 -7 -8
r2:serves no	-13 -10 12 -12 -11 -9
r2:set out	12 -14 -9 -4 -6 -10
r2:shared a	-9 12 -13 -7 -9 -11
r2:shook hand	2 3 -19 -9 -10 -13
r2:show that	-11 12 -13 -4 -5 -7
r2:showed <person>	-19 -2 4 -7 -6 -14
r2:showed him	-20 -7 9 -7 -6 -13
r2:showed slide	-13 16 -17 -4 -8 -16
r2:signed a	-10 16 -16 -1 -3 -11
r2:signed for	-26 -6 8 -9 -21 -14
r2:signed off	-17 0 1 -3 -6 -9
r2:signed under	-16 15 -13 -4 -7 -8
r2:skipped the	-17 -14 -16 -7 -15 16
r2:slaughtered a	-11 -14 14 -6 -9 -6
r2:slept ,	-10 11 -12 -9 -12 -10
r2:sold ticket	19 -21 -12 -7 -22 -14
r2:speak for	-15 13 -9 -5 -5 -11
r2:speaks for	-12 14 -13 -13 -6 -10
r2:spoke ,	-6 12 -17 -5 -13 -14
r2:spoke <date>	-12 14 -12 -1 -4 -7
r2:spoke about	-15 17 -18 -7 -7 -16
r2:spoke against	-10 18 -13 -3 -3 -5
r2:spoke by	-18 28 -26 -2 -5 -15
r2:spoke first	-21 -25 25 -8 -12 -21
r2:spoke for	-45 16 -7 -9 -14 -32
r2:spoke in	0 12 -10 0 -1 -3
r2:spoke last	-3 13 -8 0 -1 -3
r2:spoke of	13 -28 -28 -13 -25 13
r2:spoke on	-5 9 -14 -3 -5 -8
r2:spoke onc	-19 19 -17 -7 -8 -14
r2:spoke to	-15 17 -18 -3 -12 -16
r2:stamped noth	-11 12 -14 -10 -9 -10
r2:stamped the	-15 12 -8 -6 -10 -8
r2:stayed at	-28 3 -20 -4 21 -21
r2:stayed awai	-13 -25 -12 -4 -33 22
r2:stayed behind	-16 -11 14 -1 -3 -15
r2:stayed for	-12 15 -10 -2 -13 -16
r2:stayed in	-7 -31 -11 -6 -35 18
r2:stayed put	-20 21 -20 -5 -25 -20
r2:stayed seat	-21 -21 19 -11 -20 -17
r2:stayed to	-20 19 -12 -3 -16 -16
r2:stood alon	-20 -14 16 -1 -4 -8
r2:stood between	-21 -24 22 -13 -16 -15
r2:stood by	13 1 -29 -14 -22 -15
r2:stood in	-15 15 -16 -4 -19 -7
r2:stood next	-14 17 -18 -7 -12 -11
r2:stood side	2 2 -16 -6 -11 -14
r2:suspects it	-14 13 -10 -10 -10 -12
r2:swam well	-19 18 -15 -5 -1 -9
r2:swears nobodi	-20 18 -13 -13 -14 -13
r2:tabled a	-24 24 -7 -5 -7 -12
r2:takes the	-13 -15 17 -6 -6 -10
r2:talked by	-19 17 -11 -3 -1 -5
r2:talks onli	15 -16 -11 -11 -13 -11
r2:testify instead	-8 12 -8 -6 -13 -13
r2:texted and	-19 16 -13 -2 -14 -9
r2:thanked the	6 2 -16 -7 -9 -11
r2:that thei	-13 13 -10 -8 -8 -14
r2:the associ	-19 16 -12 -5 -6 -11
r2:the auditor	12 -13 -12 -5 -10 -9
r2:the govern	-14 14 -12 -1 -9 -11
r2:the imam	-14 -11 12 -1 -3 -10
r2:the king	-18 16 -14 -3 -17 -13
r2:the lawyer	-21 -10 -12 -7 17 -15
r2:the leagu	16 -15 -19 -13 -17 -12
r2:the ministri	-25 24 -17 -6 -10 -16
r2:the oil	-16 -12 13 -9 -7 -11
r2:the onli	2 -10 7 -7 -11 -27
r2:the other	-9 18 -11 -1 -14 -11
r2:the pistachio	-14 13 -13 -8 -13 -10
r2:the region	-8 -13 -9 -1 -4 13
r2:the shortest	-12 10 -7 -1 -2 -10
r2:the teacher	-14 -10 11 -4 -6 -13
r2:the union	-12 13 -14 -4 -9 -10
r2:then call	-19 -19 19 -1 -2 -15
r2:then declin	21 -11 -5 -2 -4 -25
r2:then fell	-22 -14 -13 -2 -13 17
r2:then heard	-14 15 -15 -4 -5 -15
r2:then sat	9 -1 -22 -2 -7 -16
r2:then the	-11 20 -24 -4 -4 -19
r2:there wa	17 -16 -18 -15 -16 -16
r2:this time	-17 17 -14 -16 -9 -17
r2:though on	-15 18 -20 -6 -14 -15
r2:thought it	8 -5 -9 -5 -8 -12
r2:threw <person>	-13 11 -9 -3 -2 -7
r2:timed the	-11 12 -15 -4 -7 -10
r2:to a	-23 -7 -10 13 -6 -18
r2:to hi	-8 18 -19 -14 -1 -7
r2:to host	-8 14 -14 -5 -10 -2
r2:to it	-15 17 -17 -2 -1 -1
r2:to listen	-16 4 9 -5 -4 -9
r2:to our	-17 -17 -14 -16 -16 18
r2:to scrap	-17 -11 12 -6 -3 -9
r2:to see	12 -13 -10 -8 -3 -5
r2:to talk	-34 -8 12 -7 -5 -6
r2:to the	-12 21 -21 -3 -10 -9
r2:to which	5 -13 5 -5 -7 -7
r2:together with	-9 14 -14 -1 -1 -5
r2:told <organisation>	7 -11 -14 -3 -10 1
r2:told <person>	-18 1 -11 17 -14 -24
r2:told a	-11 2 6 -8 -12 -24
r2:told analyst	-16 17 -18 -11 -11 -15
r2:told hi	15 -12 -18 -8 -12 -14
r2:told journalist	-16 17 -17 -4 -7 -14
r2:told me	-9 -10 -14 -2 12 -6
r2:told of	-25 27 -27 -9 -12 -18
r2:told report	-1 -13 -3 -9 -10 9
r2:told the	9 -16 8 -15 -16 -23
r2:too earli	-20 -19 -12 -16 -21 21
r2:took attend	-13 -20 19 -4 -9 -8
r2:took four	14 -14 -15 -5 -8 -7
r2:took her	12 -13 -5 -2 -1 -9
r2:took no	-20 1 0 -5 -7 -14
r2:took note	-24 23 -20 -6 -8 -8
r2:took part	-21 19 -16 -4 -15 -9
r2:took question	-10 -22 22 -3 -7 -7
r2:took tea	-2 -15 15 0 -1 -1
r2:took the	-15 2 6 -6 -9 -9
r2:took two	-8 15 -13 -3 -7 -6
r2:took up	13 -14 -12 -5 -9 -10
r2:traded accus	-13 13 -10 -3 -5 -8
r2:treasurer (	-12 13 -11 -7 -16 -11
r2:tried to	-8 12 -15 -8 -12 -9
r2:turn down	19 -13 -9 -6 -9 -27
r2:turned back	-9 -12 -5 -5 -3 12
r2:turned down	-16 -7 -11 -10 -2 13
r2:twice suspend	-14 -9 11 -5 -13 -13
r2:two offici	-10 -12 11 -4 -4 -6
r2:university in	9 -13 4 -7 -20 -18
r2:urged both	18 -17 -20 -9 -11 -13
r2:urged them	-27 6 -1 -12 -11 -12
r2:used their	-20 20 -13 -13 -13 -16
r2:visited the	-13 14 -13 -8 -9 -10
r2:voted against	-20 25 -20 -6 -9 -19
r2:voted for	-27 -5 9 -13 -16 -26
r2:voted no	-15 18 -22 -11 -11 -18
r2:voted to	-18 -6 -29 -7 -13 9
r2:waited at	11 -11 -13 -6 -8 -1
r2:waited in	13 -23 -17 -12 -12 6
r2:walked <person>	-12 -15 14 -9 -9 -10
r2:walked feder	-15 -9 10 -3 -4 -4
r2:walked out	0 10 -30 -8 -15 -16
r2:walks out	-14 14 -12 -7 -14 -13
r2:wanted a	-11 17 -15 -1 -2 -6
r2:wanted canal	-19 19 -18 -3 -4 -7
r2:wanted date	-21 20 -14 -3 -5 -6
r2:wanted it	-19 18 -14 -3 -6 -8
r2:wanted lower	-22 22 -15 -3 -5 -7
r2:wanted monei	-2 19 -19 0 0 -2
r2:wanted ship	-15 15 -15 -4 -5 -6
r2:wanted the	-7 19 -21 -1 0 -3
r2:wants rate	16 -16 -17 -7 -11 -15
r2:wants the	11 -7 -10 -11 -12 -13
r2:wants to	-17 -1 4 -12 -13 -11
r2:was adjourn	-14 -13 -18 -6 -8 16
r2:was admit	-20 7 -11 -7 -6 9
r2:was ask	-27 -2 6 -2 -28 3
r2:was at	-26 3 -23 -13 12 -6
r2:was awai	-4 -4 -4 -5 10 -18
r2:was boo	-15 12 -8 -3 -13 -3
r2:was call	-29 25 -27 -9 -25 -5
r2:was cheer	-17 17 -12 -13 -15 -16
r2:was connect	-9 14 -7 -8 -12 -19
r2:was conspicu	-14 -15 -14 -8 -17 15
r2:was demonstr	15 -15 -11 -11 -16 -15
r2:was expect	17 -9 -8 -5 -7 -19
r2:was fetch	12 -11 -12 -11 -9 -12
r2:was fish	16 -18 -13 -3 -12 -15
r2:was freed	12 -12 -8 -8 -12 -12
r2:was ground	-9 -5 -5 -1 -13 9
r2:was ill	-6 -7 -4 -2 -18 12
r2:was in	-9 -36 -8 -28 7 13
r2:was injur	-13 -10 -9 -9 -15 13
r2:was invit	-14 -11 -10 14 -7 -16
r2:was kept	-15 -18 -13 -13 -23 18
r2:was laid	-13 -14 -7 -4 -17 14
r2:was listen	-10 13 -11 -13 -5 -15
r2:was miss	-8 -9 -15 -1 -19 14
r2:was next	-9 12 -9 -4 -12 -13
r2:was not	-11 -31 -31 -34 8 19
r2:was on	-11 7 -33 -28 -5 4
r2:was out	-17 -22 -16 -12 -21 20
r2:was patch	-16 -11 -10 -7 -10 14
r2:was put	-12 17 -24 -6 -18 -16
r2:was quot	13 -6 -5 -3 -16 -14
r2:was re-elect	-16 -16 16 -14 -15 -16
r2:was receiv	-24 21 -20 -6 -11 -12
r2:was replac	-15 -12 -14 -7 14 -12
r2:was repres	-23 -15 -16 -10 21 -16
r2:was said	19 -19 -15 -9 -16 -20
r2:was seen	17 -15 -14 -13 -14 -18
r2:was sell	6 0 -15 -7 -11 -17
r2:was sent	-19 11 -17 14 -15 -20
r2:was shot	16 -16 -9 -6 -9 -16
r2:was still	22 -20 -12 -7 -16 -23
r2:was stop	-17 -15 -8 -12 -16 17
r2:was taken	-13 -10 13 -5 -9 -15
r2:was talk	8 -4 3 -8 -9 -12
r2:was the	20 0 -30 -9 -19 -28
r2:was there	-21 -20 4 -9 -12 22
r2:was to	14 -12 -3 -23 -32 -8
r2:was told	-15 -27 -10 -6 -13 21
r2:was too	2 -15 -13 -6 -14 13
r2:was travel	-23 -10 -7 -3 -19 19
r2:was unabl	-12 -7 -5 -2 -15 13
r2:was wait	-10 11 -13 -6 -7 -11
r2:was with	-15 20 -24 -12 -14 -21
r2:was write	13 -13 -6 -3 -10 -14
r2:watched from	-21 -15 -13 -8 -10 19
r2:watched it	15 -10 -8 -6 -9 -23
r2:welcomed <place>	-7 -11 12 -1 -2 -1
r2:welcomed the	12 -23 -5 -11 -16 -18
r2:went down	16 -17 -13 -10 -6 -10
r2:went first	-10 15 -16 -15 -8 -15
r2:went home	-16 -19 6 -17 -6 6
r2:went instead	-11 18 -16 -16 -13 -15
r2:went on	-13 -19 19 -18 -10 -20
r2:went out	-10 -22 0 15 -5 -10
r2:went over	-13 17 -20 -14 -7 -14
r2:went togeth	-7 14 -12 -2 -3 -7
r2:wept on	14 -15 -8 -8 -7 -9
r2:were all	-11 24 -9 -9 -7 -28
r2:were alon	-24 21 -11 -4 -5 -9
r2:were alreadi	-25 25 -9 -9 -10 -25
r2:were among	-20 30 -32 -10 -4 -11
r2:were ask	-34 -27 -28 0 -10 20
r2:were back	-9 13 -12 -5 -6 -9
r2:were foreign	-2 14 -14 0 -1 -1
r2:were join	-21 -16 18 -5 -19 -31
r2:were last	16 -15 -9 -8 -10 -14
r2:were left	18 -18 -7 -2 -13 -6
r2:were not	25 -14 -20 -13 -27 -33
r2:were present	-25 29 -26 -6 -9 -25
r2:were receiv	-16 14 -13 -1 -2 -3
r2:were sent	-18 13 -7 -18 -10 -11
r2:were stai	19 -18 -12 -2 -3 -16
r2:were the	-11 13 -11 -3 -3 -7
r2:when the	20 -17 -21 -2 -6 -10
r2:when thei	-13 -8 9 -1 -6 -6
r2:who came	-3 19 -20 0 -2 -5
r2:who did	-9 15 -19 -5 -5 -7
r2:who had	-12 -7 8 -4 -6 -12
r2:whom thei	-20 19 -18 -4 -8 -12
r2:whose provinc	-11 -14 14 -2 -8 -15
r2:will attend	-16 25 -22 -5 -20 -24
r2:will be	-40 -20 -5 -17 11 24
r2:will board	-11 16 -15 -3 -3 -4
r2:will come	-19 7 -30 -14 12 -31
r2:will each	-14 20 -22 -7 -11 -16
r2:will face	-9 13 -10 -2 -2 -7
r2:will fly	-8 12 -11 -7 -12 -13
r2:will go	-10 15 -14 -4 -17 -17
r2:will have	-16 -15 16 -8 -7 -16
r2:will head	-14 18 -19 -11 -14 -16
r2:will hear	-26 25 -19 -6 -4 -14
r2:will host	-14 -22 22 -3 -6 -12
r2:will initi	-30 -2 6 -10 -23 -19
r2:will interpret	-10 13 -12 -14 -11 -11
r2:will jointli	-19 19 -16 -6 -7 -8
r2:will lead	-7 12 -15 -6 -13 -10
r2:will mark	-7 14 -15 -6 -10 -10
r2:will meet	-27 15 -3 -2 -3 -16
r2:will not	-13 -13 -15 -9 -21 16
r2:will open	-21 -23 24 -15 -12 -25
r2:will pai	-17 -2 12 -13 -16 -30
r2:will presid	-9 -13 13 -3 -6 -9
r2:will propos	-21 -23 22 -15 -21 -22
r2:will receiv	-3 -21 11 -4 -3 -9
r2:will report	20 -21 -15 -4 -24 -17
r2:will repres	-13 23 -20 -4 -16 -17
r2:will see	16 -22 -18 -8 -7 8
r2:will share	-24 -28 29 -19 -17 -18
r2:will sit	-18 19 -18 -3 -5 -10
r2:will speak	-8 28 -39 -8 -22 -21
r2:will thank	-15 -10 14 -2 -1 -2
r2:will travel	-8 18 -16 -2 -3 -10
r2:will visit	-3 14 -14 -3 0 -3
r2:will watch	19 -9 -8 -7 -9 -25
r2:with <person>	-21 21 -17 -4 -4 -5
r2:with editor	-16 -15 16 -4 -6 -12
r2:with interpret	-11 14 -12 -15 -8 -16
r2:with journalist	-13 13 -11 -4 -5 -11
r2:with regret	-15 -16 -11 -11 -9 15
r2:withdrew to	-12 -5 6 -1 -2 -10
r2:wore ear	-10 13 -14 -7 -11 -11
r2:would be	-31 6 -34 -10 -7 18
r2:would come	-13 -10 14 -23 -4 -16
r2:would comment	17 -7 -5 -2 -7 -22
r2:would not	8 -11 -8 -15 -5 2
r2:wrote <person>	14 -14 -9 -2 -4 -12
r2:wrote for	-18 17 -5 -3 -4 -7
r2:wrote that	14 -14 -14 -1 -3 -9
r2:wrote the	16 -17 -12 -8 -12 -15
r2:wrote to	-15 -18 16 -5 -6 -8
r:&	-14 -2 -14 -5 -5 6
r:)	-22 24 -21 -23 -26 -28
r:,	0 -11 10 -11 -23 -16
r:<date>	3 11 -3 -10 -14 -18
r:<number>	-15 20 -24 -14 -14 -17
r:<person>	-37 -13 1 -21 25 3
r:a	14 17 -27 -16 -23 -33
r:about	1 11 -10 -11 -14 -16
r:abstain	-19 19 -18 -11 -11 -18
r:accept	-13 12 -6 -3 -5 -11
r:accompani	-13 -2 8 -12 -19 -19
r:accord	-17 17 -15 -1 -1 -6
r:accus	12 -13 -7 -4 -6 -9
r:across	4 1 -20 -5 -8 -12
r:act	11 -9 -14 -5 -10 -12
r:adjourn	6 -26 18 -19 -22 -32
r:admit	5 2 -18 -8 -21 -14
r:advis	17 -17 -14 -13 -15 -16
r:after	-13 16 -14 -5 -10 -15
r:afterward	-17 18 -18 -5 -11 -18
r:again	-16 20 -20 -2 -4 -7
r:against	-17 17 -20 -7 -13 -11
r:agre	7 -11 6 -20 -20 -25
r:all	-15 -2 6 -12 -4 -13
r:among	22 -11 -21 -11 -19 -18
r:an	13 2 -6 -5 -5 -13
r:and	-2 3 -2 -20 -23 -12
r:announc	8 -26 7 -13 -27 -20
r:answer	7 -2 -2 -31 -13 -24
r:apologis	-16 -7 12 -11 -16 -13
r:appear	-7 -3 8 -17 -23 -23
r:ar	-23 16 -2 -22 -25 -31
r:argu	1 5 -12 -11 -11 -10
r:arrest	-13 -6 -13 -2 -6 9
r:arriv	-23 26 -23 -9 -14 -19
r:as	8 -16 9 -19 -16 -23
r:ask	-18 22 -7 -42 -18 -21
r:at	-4 3 -18 -12 -13 2
r:attend	-27 -2 -23 -10 10 -23
r:back	19 -19 -15 -7 -5 -19
r:bear	13 -7 -13 -9 -13 -17
r:becaus	-15 14 -1 -1 -13 -12
r:befor	-16 17 -17 -6 -2 -5
r:beg	-17 14 -17 -12 -15 -10
r:between	-5 -13 12 0 -1 -4
r:bishop	12 -18 1 -8 -11 -17
r:blame	-6 5 3 -15 -18 -18
r:book	-18 -23 -17 -10 -16 20
r:both	-16 16 -9 -3 -2 -11
r:bow	-17 18 -17 -10 -16 -17
r:boycot	-16 -15 -9 -3 -12 15
r:breath	11 -12 -11 -10 -8 -7
r:brief	-25 28 -25 -15 -21 -24
r:broke	-18 -8 -4 -16 9 -20
r:brought	-33 13 3 -8 -24 -19
r:burst	13 -12 -8 -10 -10 -14
r:but	-32 -13 -15 -26 16 9
r:by	-2 -13 -23 -20 19 -26
r:call	9 -8 -18 -10 -19 9
r:calm	-11 15 -18 -5 -4 -11
r:came	-26 11 -42 -7 -1 4
r:cancel	-12 -16 13 -7 -15 -10
r:carri	-20 8 1 -9 -16 -14
r:celebr	-12 -15 14 -10 -12 -13
r:cell	-14 11 -10 -7 -9 -8
r:chair	9 -24 7 -7 -7 -11
r:chang	-12 12 -12 -2 -7 -8
r:cite	-5 7 -26 -14 -19 5
r:clash	-16 16 -13 -7 -13 -13
r:close	14 -16 -5 -6 -5 -6
r:colleagu	6 -9 3 -2 -1 -13
r:come	-15 -16 -13 17 -14 -15
r:compar	-17 21 -10 -4 -12 -20
r:confer	-26 27 -28 -8 -9 -10
r:confirm	-14 -8 9 -9 -11 -17
r:conven	-11 -11 13 -2 -5 -7
r:could	-2 -22 -20 -19 -20 8
r:count	-5 15 -23 -12 -18 -22
r:criticis	14 -15 -13 -11 -14 -14
r:cross	-15 17 -13 -5 -10 -17
r:cut	-23 1 5 -16 -19 -19
r:decid	-14 -16 13 -5 -5 -12
r:declin	-2 -10 8 -10 -14 -5
r:defend	-15 18 -21 -14 -17 -15
r:demand	4 1 -15 -12 -13 -14
r:deni	5 7 -14 -9 -8 -8
r:deputis	-10 -14 -12 -11 13 -13
r:describ	-11 12 -13 -9 -10 -12
r:di	4 0 -13 -7 -12 -2
r:diall	-21 22 -18 0 -19 -21
r:did	-35 16 -13 -33 0 -7
r:didn't	-14 -8 -10 -4 -12 10
r:dine	-15 1 5 -11 -12 -19
r:doe	18 -26 -19 -18 -20 -6
r:doesn't	19 -17 -13 -20 -17 -20
r:drew	-27 6 8 -12 -16 -16
r:driven	-8 12 -12 -4 -5 -8
r:drove	-19 24 -22 -6 -11 -19
r:each	-27 4 3 -18 -17 -21
r:elder	7 -19 -5 -6 -9 5
r:eleven	15 -15 -12 -7 -10 -13
r:end	6 3 -15 -4 -6 -17
r:endors	12 -12 -10 -10 -9 -14
r:entertain	-14 -16 15 -11 -14 -11
r:excus	-9 -11 -11 -2 -10 13
r:expect	6 -35 15 -20 -22 -25
r:explain	-17 2 -1 -13 -14 1
r:face	-15 -6 9 -11 -12 -18
r:fail	-16 -1 -19 -7 -13 11
r:fed	-13 -14 14 -3 -3 -9
r:fell	7 7 -19 -15 -19 -23
r:first	15 -17 -8 -6 -7 -11
r:flew	9 10 -28 -10 -16 -27
r:fli	18 -19 -15 -4 -4 -9
r:follow	6 -6 -27 -21 -26 1
r:for	-25 31 -20 -13 -24 -36
r:former	-14 15 -16 -8 -14 -9
r:fought	15 -14 -15 -12 -11 -13
r:found	9 -13 -26 -16 -20 5
r:from	-19 21 -17 -12 -12 -13
r:gather	-14 -20 20 -4 -7 -8
r:gave	-1 -12 7 -3 -21 -32
r:gavel	-16 -18 18 -10 -18 -19
r:go	-3 13 -13 0 0 -2
r:goe	14 -14 -14 -15 -5 -10
r:got	-23 9 -6 -16 -18 10
r:grant	-12 -15 15 -8 -12 -12
r:ha	11 -38 -12 16 -22 1
r:had	-29 -14 -10 2 14 20
r:hand	7 -6 -1 -14 -32 -22
r:hasn't	-22 -12 -17 19 -7 -12
r:have	-42 30 -41 -12 -3 -12
r:head	-13 14 -9 -15 -3 -8
r:heard	-5 -4 14 -15 -18 -27
r:held	-20 11 -1 -7 -17 -22
r:hi	-14 1 3 -3 -8 -8
r:himself	3 4 -17 -8 -11 -8
r:hope	11 -19 7 -15 -18 -17
r:host	-17 -26 29 -4 -11 -9
r:if	-17 2 2 -17 -12 -16
r:in	-9 4 -8 -18 -11 -2
r:insist	-18 7 3 -8 -13 -15
r:into	-14 17 -17 -5 -8 -15
r:invit	-11 -21 16 1 -6 -18
r:iranian	-12 -4 6 -2 -4 -7
r:is	-7 -17 -11 7 0 5
r:it	-21 -16 -22 -11 18 8
r:join	-13 30 -26 -5 -14 -16
r:kept	-21 -10 13 -14 -14 0
r:know	13 -12 -12 -12 -11 -12
r:laid	-13 16 -15 -5 -7 -13
r:land	-13 13 -14 -11 -11 -12
r:last	-19 24 -24 -4 -9 -12
r:later	4 1 -4 -7 -17 -23
r:laugh	-10 9 -6 -2 -1 -13
r:launch	11 -11 -9 -6 -7 -13
r:lead	-12 13 -12 -11 -10 -12
r:learn	3 1 -7 -14 -18 -24
r:leav	-16 1 -13 -8 10 -9
r:led	-33 5 0 -21 -20 -21
r:left	-21 -3 5 -12 14 -14
r:lent	7 -9 5 -19 -23 -25
r:let	-3 -18 27 -19 -7 -27
r:listen	11 0 -8 -13 -13 -20
r:lit	18 -19 -15 -9 -10 -13
r:look	-4 11 -19 -9 -14 -18
r:lost	-1 0 5 -18 -20 -31
r:lunch	11 -16 -1 -4 -12 -8
r:made	-6 7 -5 -15 -18 -20
r:mai	-10 -10 -25 9 -24 9
r:mayor	-20 -21 -12 -6 -4 20
r:meet	3 -7 0 -14 -13 -17
r:met	-9 0 3 -12 -14 -28
r:might	16 -21 -18 -13 -16 6
r:minist	-22 20 -14 -19 -14 -11
r:miss	-15 -15 -13 -4 -10 18
r:moder	-10 -12 13 -4 -6 -9
r:more	-7 11 -14 -6 -5 -11
r:name	7 -13 -11 -9 -12 4
r:near	-9 11 -12 -4 -3 -6
r:neither	1 -8 -9 -7 -21 9
r:never	14 0 -11 -6 -9 -19
r:next	-10 14 -13 -1 -3 -6
r:no	-19 -19 -8 9 -12 9
r:nor	-22 -18 -34 -32 -37 32
r:not	-5 -23 -11 8 -8 17
r:not-near	-1 -24 -21 11 1 13
r:note	-6 10 -19 -10 -17 -17
r:now	14 -10 -16 -9 -7 -13
r:object	-18 17 -10 -8 -8 -9
r:of	-16 15 -7 -7 3 -37
r:offer	3 -15 12 -14 -19 -22
r:offic	-11 -18 10 1 -2 5
r:on	-4 5 -6 -22 -27 -5
r:onc	-17 16 -14 -6 -9 -14
r:open	-26 4 0 -7 -10 -14
r:oppos	-13 16 -15 -8 -10 -12
r:own	0 -21 9 -9 -10 5
r:pass	12 -7 -5 -4 -10 -17
r:pen	-12 -12 12 -5 -7 -7
r:plai	14 -14 -12 -4 -4 -6
r:plan	-9 11 -13 -1 0 -7
r:plead	-20 -15 -16 -8 -16 19
r:pledg	-14 15 -14 -8 -13 -13
r:polit	-13 -10 -11 -5 -5 12
r:post	-15 -15 -12 -11 -12 14
r:pour	-14 13 -10 -8 -10 -10
r:prais	5 -22 14 -15 -17 -16
r:preach	-9 12 -9 -4 -12 -13
r:prefer	-16 -18 -16 -19 -13 17
r:present	-25 28 -25 -9 -9 -17
r:presid	-30 -33 38 -11 -15 -18
r:produc	-10 12 -13 -8 -10 -10
r:promis	7 -6 3 -16 -18 -29
r:pronounc	-11 12 -13 -9 -8 -10
r:protest	5 0 -15 -11 -17 0
r:provid	-18 0 6 -16 -18 -19
r:push	-6 12 -11 -1 -1 -13
r:put	8 5 -17 -14 -19 -26
r:question	-19 2 8 -13 -18 -22
r:ran	-13 17 -17 -6 -10 -16
r:reach	-13 -14 -12 -9 -14 14
r:read	-30 8 4 -1 -32 -34
r:receiv	-2 -20 17 -6 -12 -9
r:recit	-17 17 -16 -13 -15 -17
r:refus	-29 -18 -2 -5 -9 21
r:regret	14 -15 -13 -10 -11 -11
r:reject	1 19 -17 -6 -9 -28
r:remain	3 -22 -12 -9 -21 1
r:rememb	13 0 -29 -18 -17 -26
r:remind	-8 -13 13 -5 -7 -11
r:report	-11 20 -23 -8 -16 -15
r:resid	-16 19 -17 -9 -14 -19
r:resign	13 -12 -17 -5 -7 -7
r:respect	6 -25 10 -18 -16 -14
r:resum	-14 -9 11 -4 -3 -6
r:rival	-17 3 4 -7 -10 -14
r:rose	-9 13 -12 -3 -8 -9
r:sai	-4 -4 2 -19 -20 1
r:said	8 -2 0 -11 -22 -25
r:sail	-12 13 -12 -5 -16 -12
r:sang	-12 11 -7 -8 -8 -9
r:sat	-36 8 -5 -8 -17 2
r:saw	0 12 -20 -15 -17 0
r:score	13 -13 -10 -12 -11 -13
r:seat	8 11 -14 -18 -17 -21
r:second	-11 13 -13 -7 -10 -12
r:see	17 -17 -2 -15 -14 -20
r:sell	-15 16 -15 -10 -11 -19
r:sent	1 -24 1 -48 1 6
r:serv	-25 -10 21 -16 -18 -17
r:set	12 -14 -9 -4 -6 -10
r:share	-9 12 -13 -7 -9 -11
r:shook	2 3 -19 -9 -10 -13
r:show	-30 5 5 -15 -17 -22
r:shrug	-8 10 -8 -8 -7 -13
r:sign	6 -4 2 -12 -25 -30
r:skip	-17 -14 -16 -7 -15 16
r:slaughter	-11 -14 14 -6 -9 -6
r:slept	-11 12 -13 -9 -12 -11
r:slip	-12 14 -12 -3 -7 -11
r:sold	19 -21 -12 -7 -22 -14
r:son	-4 -14 14 -1 -1 -2
r:speak	-26 28 -24 -21 -13 -29
r:spoke	-14 5 -9 -11 -23 -3
r:stai	-22 13 6 -13 1 -15
r:stamp	-19 18 -18 -13 -15 -14
r:stood	3 -5 11 -22 -40 -29
r:suspect	-14 13 -10 -10 -10 -12
r:swam	-19 18 -15 -5 -1 -9
r:swear	10 4 -23 -24 -24 -23
r:tabl	-22 5 5 -8 -9 -11
r:take	-14 -2 13 -10 -11 -14
r:talk	11 -1 -13 -12 -12 -13
r:telephon	-10 19 -21 -9 -15 -14
r:testifi	-13 20 -14 -6 -13 -17
r:text	-19 16 -13 -2 -14 -9
r:thank	12 -3 -19 -11 -14 -16
r:that	-13 15 -11 -8 -8 -15
r:the	8 -7 -7 -21 -12 -10
r:then	7 -7 -8 -9 -18 -1
r:there	17 1 -22 -14 -16 -16
r:thi	-17 14 -14 -15 -8 -6
r:though	-20 21 -21 -8 -17 -15
r:thought	8 -5 -9 -5 -8 -12
r:threw	-13 11 -9 -3 -2 -7
r:time	-11 12 -15 -4 -7 -10
r:to	-4 -10 -3 2 -21 -5
r:togeth	-10 -15 15 -3 -11 -12
r:told	-4 0 -2 6 -5 -28
r:too	-20 -19 -12 -16 -21 21
r:took	-4 -8 11 -11 -23 -23
r:trade	-13 13 -10 -3 -5 -8
r:train	-10 -10 -10 -3 -14 12
r:translat	-25 22 -17 -12 -13 -15
r:treasur	-12 13 -11 -7 -16 -11
r:tri	-8 12 -15 -8 -12 -9
r:turn	10 -21 -14 -14 -10 5
r:twice	-14 -9 11 -5 -13 -13
r:two	-17 2 9 -7 -6 -10
r:univers	9 -13 4 -7 -20 -18
r:unpack	-10 13 -16 -7 -11 -8
r:urg	12 -6 -8 -16 -17 -18
r:us	-19 14 -6 5 -14 -14
r:visit	-14 15 -15 -7 -9 -10
r:vote	-45 7 -7 -17 -6 -6
r:wa	-11 -15 -43 -8 14 28
r:wait	17 -27 -6 -15 -16 3
r:walk	-10 0 7 -15 -23 -23
r:want	0 6 -7 -18 -24 -31
r:warn	14 -12 -13 -7 -12 -14
r:watch	-6 -17 -17 -12 -14 11
r:welcom	9 -29 3 -11 -16 -18
r:went	-13 -8 3 9 -26 -10
r:wept	-2 12 -22 -16 -18 -20
r:were	14 3 -20 -16 -27 -25
r:when	17 -16 -10 -3 -10 -13
r:which	-13 15 -13 -6 -10 -13
r:who	-8 8 -5 -9 -12 -16
r:whom	-20 19 -18 -4 -8 -12
r:whose	-12 -3 11 -4 -11 -19
r:will	-28 -11 14 -31 -7 10
r:with	-37 7 -8 -23 -18 8
r:withdrew	-12 -5 6 -1 -2 -10
r:wore	-10 13 -14 -7 -11 -11
r:would	4 -16 -1 -23 -25 4
r:wrote	6 -1 -8 -15 -19 -10
r:ye	-24 -1 11 -27 -23 -27
rb:'ll	-15 -12 -14 -10 -16 14
rb:aboard	-16 4 -21 -4 -12 8
rb:abov	18 0 -17 -5 -9 -11
rb:abroad	5 -16 -12 -10 -22 9
rb:absenc	-11 -7 14 -1 -4 -6
rb:absent	-14 -15 -14 -8 -17 15
rb:abstain	-24 27 -28 -17 -18 -26
rb:accept	12 14 -32 -15 -18 -23
rb:accompani	-13 -2 8 -12 -19 -19
rb:accord	-20 26 -25 -2 -4 -10
rb:account	-1 17 -23 -15 -12 -16
rb:accus	-1 1 -15 -7 -11 7
rb:achiev	-15 -3 5 -7 -6 -13
rb:acknowledg	-10 -11 -15 12 -5 -10
rb:across	10 4 -28 -8 -13 -17
rb:act	6 -13 8 -7 -11 -12
rb:addit	-12 -14 -18 -10 15 -12
rb:address	8 2 -10 -11 -16 -19
rb:adjourn	-3 -4 -2 -22 -24 7
rb:admir	-18 20 -18 -4 -12 -18
rb:admit	-12 4 -24 -14 -26 12
rb:advic	-16 -21 -14 -6 -23 20
rb:advis	13 -10 -2 -12 -15 -17
rb:afar	14 -15 -13 -11 -14 -14
rb:afternoon	18 1 -35 -6 -14 -24
rb:afterward	-18 4 16 -14 -21 -21
rb:against	11 -10 8 -17 -22 -20
rb:agenc	-16 6 -2 -4 -9 -7
rb:agenda	3 7 -31 -9 -13 -5
rb:agent	2 8 -19 -8 -13 -17
rb:agre	1 -1 -6 -15 -17 -1
rb:agreement	11 -16 6 -6 -16 -14
rb:aid	-7 -31 9 -16 18 1
rb:air	27 -10 -26 -18 -33 -35
rb:aircraft	-9 11 -7 -1 -5 -15
rb:airport	-22 -4 -22 9 -19 8
rb:alik	-11 -4 -7 -6 -13 9
rb:alon	12 7 -28 -15 -31 -3
rb:along	-19 9 9 -14 -16 -22
rb:aloud	2 6 -9 -16 -16 -18
rb:alreadi	-21 20 -35 -7 0 -11
rb:ambassador	16 -23 9 -16 5 -16
rb:among	11 3 -24 -16 -19 -26
rb:analyst	-12 16 -18 -11 -11 -19
rb:angri	-10 -8 -11 -5 -14 11
rb:announc	-7 -26 11 -21 19 -39
rb:annual	-14 -5 6 -1 -3 -3
rb:anoth	-39 26 -19 -12 -20 -1
rb:answer	-4 -1 -2 7 -26 -20
rb:antler	-13 13 -14 -10 -5 -10
rb:anyon	-16 -10 4 -6 -20 9
rb:anywai	-10 -21 19 -7 -9 -6
rb:apart	-20 18 -14 -6 -9 -10
rb:apolog	-20 -6 -14 -14 -17 22
rb:apologis	-17 -11 14 -12 -16 -14
rb:appeal	12 -9 2 -7 -11 -23
rb:appear	-18 -15 3 -18 4 6
rb:appoint	20 -8 -13 -15 -13 -21
rb:approv	17 -9 -15 -26 -20 -17
rb:archbishop	-12 6 1 -6 -13 -15
rb:argu	-3 13 -15 -12 -13 -17
rb:armi	-21 -10 -13 -7 -14 14
rb:around	-8 -13 12 -1 -1 -8
rb:arrest	-15 2 -1 -33 -19 13
rb:arriv	-12 25 -27 -13 -22 -26
rb:ash	-21 16 -17 -8 -15 6
rb:ask	-13 9 -16 -7 3 -9
rb:assembl	-5 -13 13 0 -1 -1
rb:associ	-20 8 5 -6 -7 -14
rb:at	-25 29 -18 -13 -16 -22
rb:attend	3 -18 -6 -14 14 -8
rb:atti	-14 14 -12 -1 -9 -11
rb:audienc	-18 -25 20 -9 -12 4
rb:auditor	5 -17 3 -6 -10 0
rb:austrian	-14 0 -21 -3 10 -8
rb:awai	-21 -25 -31 -16 -2 32
rb:back	-14 -4 -11 -42 -37 22
rb:bad	-28 -11 -21 -29 -22 24
rb:bag	-24 19 -15 -10 0 -13
rb:ball	-16 20 -20 -19 -21 -13
rb:ban	-23 13 -4 -15 -21 2
rb:band	11 -5 -22 -8 -7 -12
rb:bangladeshi	-6 24 -26 -6 -3 -6
rb:bank	-13 24 -28 -11 -22 -18
rb:banker	10 2 -14 -10 -10 -22
rb:bar	-18 12 -9 -1 -2 -2
rb:bargain	-11 19 -19 -9 -10 -13
rb:base	-26 24 -18 -5 -6 -8
rb:beach	-14 14 -14 -6 -6 -10
rb:bean	-12 12 -12 -8 -10 -11
rb:bear	13 -7 -13 -9 -13 -17
rb:becaus	-15 14 -1 -1 -13 -12
rb:bed	-31 -19 -2 -14 8 5
rb:beg	-23 12 -21 -19 -20 -2
rb:behalf	-6 21 -23 -4 -10 -10
rb:behind	-20 -18 18 -3 -19 -3
rb:believ	-13 14 -10 -13 -8 -13
rb:bell	-16 -17 16 -8 -9 -11
rb:bench	-27 -2 16 -18 -19 -26
rb:besid	-14 8 7 -6 -28 -18
rb:bilater	-9 12 -12 -3 -5 -9
rb:bilingu	-11 -16 15 -7 -7 -7
rb:bill	11 1 -14 -12 -14 -15
rb:billion	13 -13 -11 -10 -10 -14
rb:binat	-10 17 -16 -1 -2 -1
rb:birthdai	-18 16 -14 -3 -17 -13
rb:bishop	12 -31 10 -22 -24 3
rb:black	-17 -17 17 -4 -9 -7
rb:blame	-2 2 3 -15 -18 -18
rb:blanket	-18 -17 18 -4 -6 -7
rb:bless	-30 -23 28 -9 -10 -13
rb:bloc	-15 0 -12 -7 -11 3
rb:board	-2 10 -35 -16 -16 7
rb:boat	-20 -5 0 -22 -26 5
rb:bodyguard	-9 -12 -11 -2 -4 13
rb:boo	-15 12 -8 -3 -13 -3
rb:book	-17 12 -18 -22 -28 10
rb:border	-14 21 -23 -5 -12 -16
rb:boss	-9 19 -19 -2 -3 -7
rb:bought	-24 21 -7 -19 -12 -19
rb:bow	-17 18 -17 -10 -16 -17
rb:box	-17 9 -21 -13 -33 4
rb:boycot	-17 -17 -12 -4 -16 17
rb:brazilian	8 -1 -19 -3 -10 -17
rb:bread	-13 20 -21 -8 -14 -14
rb:breakfast	-13 22 -22 -8 -12 -23
rb:breath	11 -12 -11 -10 -8 -7
rb:bribe	11 -13 -11 -5 -6 -6
rb:bridg	-28 -3 7 -8 -5 -8
rb:brief	-30 18 -19 -13 -20 2
rb:brigad	-13 1 2 -2 -9 -6
rb:bring	-33 3 5 12 -20 -26
rb:broke	-23 -6 -4 -15 9 -22
rb:broken	-10 17 -27 -6 -14 -13
rb:bronz	-7 13 -19 -7 -20 -20
rb:brother	-22 7 -3 -3 10 -13
rb:brought	-6 5 -3 -9 -24 -29
rb:bu	-15 10 -5 -8 -9 -15
rb:bucket	-17 28 -30 -6 -4 -18
rb:budget	-19 -17 6 -3 4 7
rb:bui	7 -31 21 -7 -15 -20
rb:build	-23 -20 -19 -23 -30 24
rb:builder	-16 0 -9 -3 -2 6
rb:bulgarian	-21 22 -20 -16 -17 -23
rb:burn	15 -15 -11 -6 -10 -15
rb:burnt	-11 16 -15 -3 -3 -4
rb:burst	13 -12 -8 -10 -10 -14
rb:buse	-21 13 -2 -11 -13 -16
rb:busi	-24 17 -17 -8 -26 -7
rb:buyer	-23 10 -2 -6 -10 -17
rb:cab	-8 12 -12 -4 -5 -8
rb:cabinet	19 -21 -9 -10 -13 -17
rb:calibr	-17 19 -22 -11 -7 -8
rb:call	9 -14 5 -43 -3 -6
rb:calm	2 8 -21 -9 -8 -12
rb:came	-16 3 -25 -10 4 4
rb:camera	-20 17 -13 -7 -14 -13
rb:camp	-17 -16 -6 -5 -21 17
rb:campaign	-25 14 0 -6 -12 -14
rb:canal	8 -1 -20 -5 -5 -19
rb:cancel	-29 0 4 -15 9 -20
rb:candid	14 -15 -14 -7 -7 -11
rb:canneri	4 5 -10 -9 -11 -15
rb:cannot	-12 -7 -13 -9 -20 16
rb:canteen	16 -18 6 -7 -12 -24
rb:canton	-6 9 -13 -3 -8 -7
rb:capit	-7 -11 -3 -2 -14 13
rb:captain	13 -19 6 -8 -9 -15
rb:car	5 5 -21 -6 -12 0
rb:card	-22 1 -31 -17 -28 29
rb:carpet	18 -18 -7 -2 -13 -6
rb:carri	-22 12 -2 -9 -16 -16
rb:case	10 5 -29 -12 -16 -12
rb:castl	-2 -14 14 -1 0 -1
rb:catch	15 -16 -12 -1 -2 -9
rb:cattl	-26 -6 -11 -11 -22 13
rb:caus	13 -12 -12 -10 -10 -15
rb:celebr	-12 -15 14 -10 -12 -13
rb:cell	-15 8 -12 -7 -10 -3
rb:cent	11 -28 14 -15 -18 -20
rb:centr	-2 20 -19 -1 -2 -4
rb:certain	10 -11 -12 -4 -5 -7
rb:certif	-21 -19 -16 -5 -11 15
rb:chadian	-10 11 -6 -4 -2 -18
rb:chain	-7 11 -14 -2 -4 -6
rb:chair	-23 -25 31 -14 -2 -21
rb:chairman	-25 13 10 -14 -14 -20
rb:chairmen	-14 14 -17 -10 -9 -10
rb:chamber	14 -22 16 -11 -27 -22
rb:champagn	-10 16 -19 -7 -8 -9
rb:chanc	-12 14 -13 -5 -5 -8
rb:chang	-10 16 -17 -12 -7 -14
rb:charg	19 -6 -5 -20 -16 -17
rb:cheer	-17 17 -12 -13 -15 -16
rb:chief	-42 5 15 -16 -8 -9
rb:children	-14 14 -18 -12 -11 -1
rb:chip	-10 13 -12 -14 -11 -11
rb:choir	-21 -22 24 -17 -22 -27
rb:christma	12 -14 -7 -3 -4 -5
rb:church	1 -24 16 -8 -14 -9
rb:cite	-5 7 -26 -14 -19 5
rb:citi	3 -13 7 -5 -16 0
rb:civil	-8 -9 -8 -22 17 -16
rb:clap	-13 14 -11 -1 -11 -14
rb:clash	-16 16 -13 -7 -13 -13
rb:clean	-22 2 -16 -11 -12 12
rb:clear	5 -3 -4 -6 -8 -19
rb:clerk	-2 19 -19 -1 0 -3
rb:clinic	-15 14 -13 -13 -4 -8
rb:clock	-13 -17 15 -3 -6 -7
rb:close	19 -19 -16 -14 -20 -1
rb:club	-20 -8 14 -10 -10 -14
rb:co-princ	-12 -11 14 -2 -5 -3
rb:coach	-13 4 -4 -1 -10 10
rb:coal	-9 -17 1 -5 -9 10
rb:coat	12 -14 -8 -7 -7 -11
rb:coffe	-11 12 -11 -2 -2 -7
rb:cold	-14 -16 5 -2 -9 0
rb:collaps	-6 12 -12 -2 -13 -12
rb:colleagu	-3 3 2 -11 -15 -22
rb:colonel	-22 20 -14 -4 -4 -9
rb:coloni	-10 18 -16 0 -1 -7
rb:come	-40 -2 -2 14 -10 -2
rb:command	-10 23 -22 -6 -5 -8
rb:commemor	-12 12 -12 -5 -7 -11
rb:comment	25 -25 13 -8 -20 -43
rb:commerc	-12 1 0 0 0 -1
rb:commiss	-16 26 -26 -4 -10 -11
rb:commission	-22 17 -16 -1 -1 -6
rb:committe	-12 -7 -15 -1 -4 10
rb:compani	-29 11 13 -22 -20 -21
rb:compar	-19 25 -14 -5 -12 -22
rb:condit	-13 11 -8 -1 -2 -13
rb:confer	-10 -13 16 -10 -16 -25
rb:confirm	-7 4 3 -13 -17 -19
rb:congoles	-15 -14 15 -1 -1 -5
rb:connect	-30 0 -27 -12 -36 24
rb:conspicu	-14 -15 -14 -8 -17 15
rb:constitut	-14 -18 17 -10 -4 -11
rb:construct	-15 -12 14 0 0 -2
rb:consul	-19 -22 20 -26 20 -25
rb:consult	17 -14 -13 -6 -6 9
rb:contract	8 -9 3 -12 -14 -20
rb:control	-13 11 -8 -1 -2 -13
rb:conven	-16 -15 19 -7 -10 -13
rb:convent	-13 -14 14 -3 -3 -9
rb:convers	20 -20 -19 -4 -7 -15
rb:cooper	-8 13 -14 -4 -8 -13
rb:correct	-14 19 -17 -9 -12 -13
rb:corridor	-20 1 -10 -1 -4 14
rb:cost	14 -15 4 -8 -8 -8
rb:cough	-4 16 -2 -4 -1 -15
rb:council	4 -15 7 -9 0 -1
rb:counsel	-20 2 -23 -10 3 18
rb:counsellor	-16 12 -12 -2 -4 -5
rb:count	-8 1 -1 -11 -17 1
rb:counterpart	-21 -11 14 -7 -12 -14
rb:countri	0 2 -26 -7 -14 7
rb:court	-13 -18 7 -5 -6 13
rb:crack	-19 -9 13 -14 -14 -18
rb:credenc	-13 -14 16 -1 -1 -1
rb:creditor	-13 14 -14 -5 -5 -9
rb:crew	-21 -3 6 -5 -9 11
rb:crisi	-9 8 -6 -14 -3 -8
rb:critic	-12 15 -14 -12 -17 -15
rb:criticis	14 -15 -13 -11 -14 -14
rb:croatian	-10 12 -12 -1 -3 -5
rb:cross	-34 16 -29 -22 -29 14
rb:cultur	-10 -15 -32 -12 25 -19
rb:cushion	-20 15 -13 -6 -6 -11
rb:custodi	24 -6 -4 -2 -24 -24
rb:custom	-17 20 -17 -6 -8 -14
rb:cut	3 -4 4 -18 -23 -25
rb:dai	-10 4 -8 9 7 -38
rb:daili	-9 -11 13 -5 -9 -8
rb:dam	-26 -13 10 -5 -10 3
rb:date	-7 -8 9 -16 -3 -22
rb:daughter	-23 12 -22 -12 13 -18
rb:dawn	-16 -1 5 -16 -19 -19
rb:dead	-15 1 -7 -16 8 -15
rb:deal	13 -7 3 -35 -31 -27
rb:dealer	-19 13 -9 -5 -6 -10
rb:death	5 -9 8 -10 -13 -16
rb:debt	-12 16 -17 -8 -9 -8
rb:decent	-17 9 -6 0 -1 -6
rb:decid	-24 -12 12 7 -5 -13
rb:decis	19 -38 12 -17 -21 -16
rb:declin	2 -10 4 -21 -17 -4
rb:deed	-15 12 -8 -6 -10 -8
rb:deer	-5 13 -15 -7 -18 -11
rb:defend	-18 4 6 -14 -17 -17
rb:delai	-5 -7 -5 -2 -12 11
rb:deleg	-38 -17 27 -23 -30 -35
rb:demand	7 7 -23 -17 -18 -18
rb:demonstr	15 -15 -11 -11 -16 -15
rb:deni	6 0 -6 -11 -9 -13
rb:depart	-19 5 1 -2 -3 -4
rb:deputi	-32 -17 8 -25 25 -29
rb:deputis	-10 -14 -12 -11 13 -13
rb:descend	-18 -5 10 -2 -7 -11
rb:describ	-13 15 -14 -10 -10 -13
rb:detail	23 -20 -22 -28 -8 -15
rb:di	8 -4 -13 -10 -13 -4
rb:diall	-5 19 -18 -5 -19 -18
rb:dialogu	-4 -12 13 0 -2 -1
rb:diamond	-14 -10 19 -19 -10 -11
rb:didn't	-14 -8 -10 -4 -12 10
rb:differ	13 -10 -18 -4 -7 -8
rb:dig	-12 -7 9 -4 -12 -17
rb:dine	-21 12 -4 -12 -15 -22
rb:dinner	12 -6 -5 -20 -24 -33
rb:diplomat	7 -18 10 -2 -3 -4
rb:direct	-13 13 -14 -9 -9 -7
rb:director	-24 6 -6 -19 -14 3
rb:discuss	-12 16 -17 -8 -9 -8
rb:diseas	-17 -17 17 -4 -9 -7
rb:disput	-12 -14 6 -7 -4 12
rb:dissid	-4 20 -20 -1 -1 -4
rb:district	-4 10 -14 -5 -4 -14
rb:dive	-8 -18 16 -4 -8 -10
rb:division	-15 18 -18 -5 -4 -9
rb:docker	-8 6 -4 -12 -3 -7
rb:doctor	-20 -17 -17 -12 -20 23
rb:document	-25 12 9 -16 -17 -25
rb:doesn't	19 -17 -13 -20 -17 -20
rb:door	-18 4 6 -10 -16 -14
rb:doorstep	-16 16 -5 -3 -2 -15
rb:doubl	-16 -11 12 -2 -1 -7
rb:doubt	13 -13 -13 -13 -10 -11
rb:down	-2 -14 15 -18 4 -24
rb:dr	3 14 -13 -13 -9 -10
rb:draft	-16 16 -13 -7 -13 -13
rb:drank	-15 3 2 -5 -7 -9
rb:drew	-27 6 8 -12 -16 -16
rb:driven	-8 12 -12 -4 -5 -8
rb:driver	-21 18 -7 -7 -10 -17
rb:drove	-21 -5 -28 -9 -23 20
rb:drown	11 -5 -18 -12 -16 -18
rb:dry	2 -6 4 -7 -14 -30
rb:dry-port	-17 22 -23 -3 -2 -8
rb:dual-degre	-18 -8 9 -2 -7 -9
rb:due	-32 19 -29 -27 -33 10
rb:dust	-20 19 -18 -4 -8 -12
rb:duti	-12 -12 -8 12 0 -6
rb:e-mail	-10 -8 -11 -5 -14 11
rb:ear	-10 13 -14 -7 -11 -11
rb:earli	-20 -19 -12 -16 -21 21
rb:east	-15 17 -20 -13 -17 -14
rb:eaten	-14 15 -1 -1 0 -1
rb:economist	13 -7 -1 -1 0 -16
rb:editor	-20 -21 21 -8 -10 -16
rb:egyptian	-14 -10 9 -7 -17 7
rb:elder	2 -14 -5 -10 -17 0
rb:eldest	-9 16 -18 -3 -5 -5
rb:elect	16 -28 4 -7 -13 -23
rb:elector	-7 19 -21 -1 0 -3
rb:electr	-24 -22 23 -14 -17 -15
rb:eleven	13 -16 13 -14 -14 -20
rb:els	-25 17 -10 -4 -5 -9
rb:elsewher	-16 -11 -12 -5 -19 15
rb:emirati	-10 16 -16 -2 -7 -8
rb:empti	4 0 6 -11 -25 -29
rb:empty-hand	-12 16 -18 -4 -7 -8
rb:end	6 17 -33 -11 -24 -26
rb:endors	12 -12 -10 -10 -9 -14
rb:engag	-23 -7 -20 -11 -18 17
rb:engin	-20 39 -42 -7 -11 -16
rb:english	-18 -5 9 -5 -8 -14
rb:engr	-15 16 -13 -11 -13 -17
rb:entertain	-14 -16 15 -11 -14 -11
rb:enthron	-10 -9 -20 -4 11 -11
rb:entourag	-12 13 -13 -6 -5 -5
rb:envoi	2 -2 -1 -11 -16 -23
rb:european	-13 1 2 -2 -9 -6
rb:even	16 -21 6 -16 -18 -19
rb:ever	-25 21 -12 -2 -2 -8
rb:everi	11 13 -15 -5 -9 -18
rb:everybodi	-19 4 17 -16 -22 -22
rb:everyon	-12 -15 14 -5 -10 -14
rb:evid	-18 20 -20 -10 -6 -9
rb:ex-k	-18 -4 -6 -17 -4 12
rb:excel	-10 13 -12 -2 -1 -11
rb:exchang	-11 11 -6 -1 -2 -13
rb:excus	-13 -17 -18 -3 -15 22
rb:execut	-24 0 11 -13 -13 -22
rb:exercis	16 -16 -10 -1 -3 -14
rb:exil	-3 11 -16 -8 -7 -11
rb:expect	11 -7 -3 -28 -13 -23
rb:explain	-19 -2 -2 -13 -16 9
rb:explan	18 -20 -13 -10 -11 -11
rb:export	-15 12 -10 -6 -3 -15
rb:face	-22 5 -1 -16 -22 -2
rb:factori	-22 7 7 -8 -17 -15
rb:faculti	-14 13 -12 -6 -4 -8
rb:fail	-19 8 -24 -8 -14 9
rb:fair	-10 24 -24 -2 -2 -6
rb:fairi	-23 18 -11 -1 -1 -5
rb:fall	-4 14 -33 -7 -17 -25
rb:fallen	-6 -6 -7 -1 -17 10
rb:famili	-21 13 -23 12 -10 11
rb:farm	-22 9 -4 -6 -6 -9
rb:farmer	-21 5 1 -9 -11 -26
rb:father	-14 -6 -7 -4 12 -12
rb:fax	-10 12 -13 -3 -4 -6
rb:fed	-13 -14 14 -3 -3 -9
rb:feder	-15 -9 10 -3 -4 -4
rb:fee	-17 18 -18 -9 -11 -14
rb:feet	-23 18 -10 -7 -6 -11
rb:fell	-3 -8 -24 -16 8 9
rb:felt	-15 18 -13 -6 -4 -20
rb:ferri	-24 2 9 -19 -31 -23
rb:fetch	12 -14 -16 -13 -9 -5
rb:fete	-9 -14 13 -6 -6 -8
rb:fever	-26 -17 -14 -14 13 1
rb:few	-14 -16 13 -5 -5 -12
rb:field	-22 19 -14 -10 -10 -18
rb:figur	-13 16 -20 -11 -7 -10
rb:file	6 5 -21 -15 -17 -22
rb:film	19 -18 -13 -12 -15 -19
rb:financ	19 -19 -13 -15 14 -25
rb:fine	-13 -14 -11 -6 -12 13
rb:first	1 14 -14 -20 -23 -33
rb:fish	9 -11 5 -12 -21 -18
rb:fisher	-10 17 -17 -5 -3 -9
rb:fisheri	6 0 -18 -7 -10 4
rb:five	9 11 -14 -18 -14 -22
rb:flag	-14 15 -12 -6 -14 -16
rb:flew	-1 6 -34 -10 -19 2
rb:fli	18 -19 -15 -4 -4 -9
rb:flight	-24 4 -33 -11 -21 17
rb:flood	-20 -5 6 -2 -4 -8
rb:floor	-28 29 -20 -5 -6 -12
rb:flower	12 15 -24 -14 -13 -17
rb:flown	-7 -12 -12 0 0 12
rb:flu	-25 -9 -2 -2 11 -10
rb:fly	-8 12 -11 -7 -12 -13
rb:fog	-5 -7 -5 -2 -12 11
rb:folder	-13 12 -12 -7 -9 -10
rb:follow	2 -2 1 -24 -28 -10
rb:foot	-29 -6 -20 -22 5 8
rb:forc	3 -8 3 -9 -12 -9
rb:foreign	-22 -12 14 -8 -8 -7
rb:forgeri	15 -18 -6 -2 -4 -7
rb:former	-2 -5 6 -11 -20 -17
rb:forti	-3 13 -3 -16 -24 -20
rb:forum	-24 -15 17 -3 -3 -8
rb:fought	15 -14 -15 -12 -11 -13
rb:found	16 -19 -31 -20 -27 5
rb:foundat	-20 16 -11 -2 -4 -6
rb:founder	-13 15 -15 -4 -6 -8
rb:fountain	-10 14 -17 -6 -7 -10
rb:four	14 11 -17 -20 -25 -24
rb:fourth	-9 14 -14 -2 -2 -4
rb:freed	12 -12 -8 -8 -12 -12
rb:french	-12 15 -16 -8 -10 -12
rb:fro	-10 14 -13 -1 -3 -6
rb:front	-21 6 4 -9 -17 2
rb:fund	-22 3 1 -9 -11 -16
rb:funer	-23 -14 -25 -10 25 -29
rb:furiou	19 -19 -15 -9 -16 -20
rb:ga	-21 -3 5 -4 -6 -10
rb:gang	-15 -11 13 -3 -10 -11
rb:garden	-22 5 7 -9 -16 -18
rb:gate	-15 19 -19 -14 -13 -1
rb:gather	0 -19 16 -11 -13 -22
rb:gave	-3 -13 7 -3 -8 -33
rb:gavel	-16 -18 18 -10 -18 -19
rb:gener	-20 -7 9 -5 1 5
rb:georgian	-27 -29 29 -12 -20 -26
rb:german	-12 11 -9 -2 -2 -5
rb:get	-16 20 -22 -7 -10 -9
rb:ghanaian	-10 -26 24 -4 -10 -11
rb:gift	7 6 -18 -13 -17 -19
rb:give	11 -16 4 5 -18 -20
rb:given	4 11 -16 -20 1 -28
rb:go	-35 33 -37 -16 9 -24
rb:goalkeep	-23 4 1 -5 -3 -12
rb:goe	11 -9 -10 -14 -5 -10
rb:gold	-1 5 -8 -5 -5 -14
rb:gone	-34 -41 -13 -26 -41 40
rb:got	-35 24 -25 -3 -31 6
rb:govern	-22 1 4 -13 4 -22
rb:governor	4 16 -34 -14 -23 -7
rb:grant	-19 -7 11 -10 -14 -15
rb:grass	-9 14 -17 -5 -17 -15
rb:graze	-10 -17 16 -4 -4 -8
rb:greet	-24 -6 -5 -17 13 -9
rb:ground	-24 -6 3 -12 -21 8
rb:group	-22 14 -26 -17 -20 8
rb:grow	14 -10 -16 -9 -7 -13
rb:grower	-8 10 -4 -3 -2 -20
rb:grudg	13 -7 -13 -9 -13 -17
rb:guard	-20 -23 14 -15 -17 10
rb:guest	-23 0 -8 18 -26 -34
rb:gull	14 -14 -12 -4 -4 -6
rb:half	-3 -14 6 9 -13 -21
rb:hall	-31 18 -14 -16 -24 -1
rb:hand	6 -11 -11 -18 13 -33
rb:hang	-14 -14 -12 14 -14 -13
rb:happen	-12 18 -21 -7 -11 -14
rb:harbour	11 -20 1 -5 -13 -19
rb:hard	-14 14 -14 -4 -13 -10
rb:hasn't	-22 -12 -17 19 -7 -12
rb:hat	-14 14 -14 -4 -13 -10
rb:haulier	-9 11 -13 -1 0 -7
rb:hawker	-4 12 -12 -1 -7 -5
rb:head	-32 -4 17 -22 -26 -39
rb:headquart	-6 13 -10 -1 -2 -4
rb:health	-9 15 -14 -1 -5 -14
rb:hear	-35 -7 19 -17 -14 7
rb:heard	-5 -7 -1 -23 -29 6
rb:heart	-16 17 -18 -4 -10 -20
rb:heifer	-11 -14 14 -6 -9 -6
rb:held	-23 4 3 -7 -16 -8
rb:helicopt	-18 25 -21 -9 -23 -16
rb:help	-14 20 -22 -12 -16 -18
rb:herself	-10 8 -13 -7 -13 10
rb:hidden	-14 15 -12 -6 -14 -16
rb:hide	-26 -8 -15 -6 -10 12
rb:higher	-11 17 -15 -1 -2 -6
rb:himself	1 3 -4 -13 -17 -9
rb:hip	-8 -12 -16 -5 15 -5
rb:hmong	-4 20 -20 -1 -1 -4
rb:hold	-13 23 -22 -16 -15 -15
rb:holidai	-15 14 -21 -10 -15 3
rb:home	-9 -14 4 -42 -22 11
rb:honour	-8 -15 17 -1 -2 -1
rb:hop	-7 20 -19 -3 -1 -20
rb:hope	5 -13 11 -20 -25 -29
rb:horseback	-22 22 -18 -18 -19 -23
rb:hospit	-5 -3 -19 -10 3 12
rb:host	-13 -13 8 -7 6 -22
rb:hotel	2 8 -21 -10 -18 2
rb:hoteli	-19 15 -13 -3 -4 -8
rb:hotlin	-12 25 -27 -3 -5 -4
rb:hour	-22 -3 22 -20 -34 -23
rb:hous	-12 4 -2 -12 -20 -6
rb:human	-16 26 -26 -4 -10 -11
rb:hundr	-26 16 -7 -13 -15 -18
rb:husband	-1 20 -26 0 -2 -1
rb:hymn	-19 26 -27 -12 -11 -13
rb:hypocrisi	12 -13 -7 -4 -6 -9
rb:iftar	-27 1 7 -13 -14 -25
rb:ill	-35 -25 0 -11 -29 28
rb:illeg	18 -18 -12 -3 -7 -18
rb:imam	-20 -19 21 -9 -10 -15
rb:improp	17 -17 -18 -7 -14 -14
rb:inaugur	-17 -9 11 -5 -28 -13
rb:indian	-15 28 -29 -8 -8 -11
rb:initi	-27 1 4 -11 -23 -21
rb:injur	-13 -10 -9 -9 -15 13
rb:ink	-19 11 -10 -4 0 -8
rb:inquiri	19 -15 -20 -9 -8 -12
rb:insist	-18 7 3 -8 -13 -15
rb:inspector	7 -12 9 -6 -9 -12
rb:instead	-27 6 -17 -18 -4 2
rb:institut	-21 -16 18 -5 -19 -31
rb:insult	-5 8 -6 -2 -3 -12
rb:insur	13 -20 2 -8 -15 -19
rb:intellig	-10 11 -6 -4 -2 -18
rb:intend	-14 -13 -19 -15 -15 16
rb:interfer	24 -18 -25 -7 -15 -35
rb:intern	-16 -18 18 -6 -9 -15
rb:interpret	-25 28 -24 -19 -16 -22
rb:interview	10 -18 8 -8 -11 -15
rb:investig	-19 -7 -10 -8 -8 12
rb:investor	-30 7 7 -15 -15 -16
rb:invit	-6 -36 1 17 -33 1
rb:iranian	-19 -5 9 -5 -10 -12
rb:island	9 -24 8 -16 -17 -19
rb:isra	-10 13 -11 -5 -2 -2
rb:jail	19 -14 -12 -11 -14 -19
rb:japanes	-10 10 -22 -5 10 -13
rb:jar	-28 29 -27 -15 -15 -13
rb:join	-33 1 -1 3 -32 -18
rb:joint	-22 -18 20 -4 -6 -6
rb:jointli	-19 19 -16 -6 -7 -8
rb:joke	2 -11 -14 -6 -6 7
rb:journalist	3 -5 -33 -16 -23 9
rb:judg	-10 11 -23 -11 -17 1
rb:jump	-10 14 -15 -4 -3 -9
rb:junior	-16 -15 -20 -8 17 -16
rb:kazakh	-11 14 -14 -7 -11 -6
rb:kc	-9 11 -9 -5 -10 -12
rb:keep	-26 17 -14 -11 -16 6
rb:kept	-27 -3 14 11 -35 -8
rb:keynot	-16 -3 -7 15 -3 -12
rb:kill	17 -21 2 -16 -14 -19
rb:kilometr	-11 19 -20 -7 -8 -14
rb:king	-18 16 -14 -3 -17 -13
rb:kitchen	-16 12 -2 -5 -10 -21
rb:knew	8 1 -14 -10 -6 -17
rb:know	18 -19 -13 -15 -12 -13
rb:known	-32 3 3 -21 -28 3
rb:labor	-18 -16 -12 -10 -10 17
rb:labour	-10 23 -25 -6 -7 -14
rb:lack	-22 19 -14 -10 -10 -18
rb:ladi	26 -27 -12 -5 -6 -13
rb:laid	-16 9 -20 -9 -20 11
rb:lakesid	-10 15 -15 -1 -1 -2
rb:lamb	-13 -10 12 -12 -11 -9
rb:lamp	18 -19 -15 -9 -10 -13
rb:land	-2 15 -24 -17 -25 -29
rb:landown	-13 -19 16 -10 -9 -11
rb:larg	20 -16 -19 -15 -17 -24
rb:last	1 14 -34 -8 4 -25
rb:late	-5 -18 -5 3 -20 9
rb:later	1 14 -19 -12 -23 -31
rb:laugh	-10 15 -14 -2 -1 -12
rb:launch	8 -24 17 -7 -8 -13
rb:law	-10 17 -27 -6 -14 -13
rb:lawyer	-12 -9 -22 -13 13 4
rb:lead	-14 21 -23 -14 -17 -16
rb:leader	-42 5 13 -22 -22 -10
rb:leagu	6 5 -26 -16 -24 -19
rb:leak	10 3 -18 -11 -17 -22
rb:learn	8 -4 -9 -15 -19 -26
rb:leas	-17 22 -23 -3 -2 -8
rb:leav	16 -3 -23 -15 11 -34
rb:led	-4 6 -5 -21 -21 -22
rb:left	-9 2 -3 -13 2 -26
rb:legal	17 -17 -18 -7 -14 -14
rb:lender	-10 7 -20 -6 10 -13
rb:lent	9 -4 1 -18 -23 -25
rb:less	7 2 -17 -19 -18 -22
rb:lesson	-12 13 -16 -7 -3 -6
rb:let	1 -4 4 -20 -9 -5
rb:letter	-10 0 -10 10 -20 -10
rb:liaison	-14 16 -16 -6 -9 -16
rb:liar	4 -20 -14 -5 -13 7
rb:libyan	-13 23 -24 -3 -3 -16
rb:lift	-24 21 -11 -4 -5 -9
rb:likewis	-14 -6 -14 -9 -12 10
rb:line	-14 8 -1 -8 -12 -9
rb:link	-28 7 1 -10 -19 -19
rb:list	-49 23 -36 19 -4 -16
rb:listen	-3 -5 5 5 -25 -30
rb:lit	18 -19 -15 -9 -10 -13
rb:lithuanian	-6 -18 18 -1 -4 -3
rb:littl	-15 -3 5 -7 -6 -13
rb:live	8 -18 9 -10 -10 -12
rb:load-shed	8 -6 -12 -4 -4 -7
rb:loan	-10 -2 6 -9 -12 -20
rb:lobbi	18 -5 -19 -22 -23 -36
rb:lobstermen	-5 14 -15 -2 -4 -8
rb:local	17 -17 -18 -7 -14 -14
rb:locomot	-8 12 -12 -4 -5 -8
rb:log	19 -2 -30 -21 -15 -19
rb:logger	-8 15 -6 -11 -20 -21
rb:longer	-12 -12 13 -9 -9 -11
rb:longest	-27 -14 12 -4 6 -14
rb:look	-17 26 -28 -12 -16 -18
rb:lost	-6 -4 2 -19 -24 3
rb:lower	-22 22 -15 -3 -5 -7
rb:luggag	-27 8 0 -10 -9 -18
rb:lunch	10 -29 6 -14 -21 7
rb:made	-9 17 -12 -14 -18 -21
rb:main	11 6 -19 -8 -9 -14
rb:majli	-12 -5 6 -1 -2 -10
rb:maker	-21 15 -2 -7 -12 -17
rb:malaria	-3 -17 -11 -8 -21 9
rb:man	-18 10 1 -4 5 -11
rb:manag	1 -7 -9 -11 -15 8
rb:mandazi	-20 17 -17 -8 -10 -12
rb:mango	-48 -1 -17 -4 -29 6
rb:mani	-13 1 2 -2 -9 -6
rb:map	-27 8 -1 12 -6 -19
rb:mark	-10 12 -11 -7 -11 -11
rb:mass	8 -18 11 -11 -15 -19
rb:master	6 -24 10 -7 -15 -13
rb:math	-19 19 -11 -6 -5 -15
rb:matter	-21 -22 -22 -15 22 -21
rb:mayor	-30 -9 13 -11 -14 12
rb:meant	-15 -24 1 -9 17 -16
rb:mediat	16 18 -36 -16 -16 -20
rb:medic	-23 1 -21 -7 -11 15
rb:meet	13 6 -15 -12 -21 -36
rb:member	7 -16 9 -13 -7 -23
rb:memori	-21 -16 18 -5 -19 -31
rb:men	2 -18 13 -5 -6 -10
rb:mention	24 -18 -15 -16 -24 -24
rb:menu	19 -29 -17 -18 -17 5
rb:merchant	-18 -5 10 -2 -7 -11
rb:messag	5 -29 16 -26 2 -17
rb:met	-10 13 -15 -10 -13 -13
rb:microphon	-18 5 1 -11 -10 -11
rb:midnight	-15 -14 16 -9 -16 -12
rb:militia	-7 14 -12 -2 -3 -7
rb:milk	-16 10 -8 -3 -4 -6
rb:mine	-20 20 -14 -9 -8 -10
rb:miner	-29 7 10 -9 -17 -21
rb:minist	-23 1 -11 -17 23 -18
rb:ministri	-40 30 -11 -10 -14 -28
rb:minut	-15 6 7 -17 -24 -14
rb:miss	0 -3 -10 -16 -32 7
rb:mission	-12 22 -23 -3 -7 -12
rb:moder	-31 -24 30 -23 -26 -25
rb:monasteri	-13 -17 17 -10 -11 -14
rb:monei	-6 -6 11 -16 -20 -23
rb:montenegrin	-3 -12 13 -1 -2 -1
rb:month	23 -27 3 -19 -15 -26
rb:moor	17 -8 -12 -2 -2 -16
rb:morn	-13 -1 5 -3 -2 -10
rb:mother	-24 11 -2 -5 -14 -18
rb:motor	-18 20 -21 -13 -15 -16
rb:move	1 0 -5 -9 -15 -4
rb:much	-13 16 -11 -4 -2 -13
rb:muslim	-17 -18 20 -14 -17 -23
rb:name	7 -7 5 -21 -13 -16
rb:napkin	-12 13 -10 -2 -2 -4
rb:nation	-21 -17 20 -4 -9 -20
rb:near	-13 13 -7 -11 -12 -24
rb:need	2 -6 -6 -11 5 -22
rb:negoti	-15 -22 8 -5 -6 12
rb:neither	16 -12 -6 -22 -35 -1
rb:nephew	-29 -18 -22 -24 22 -13
rb:never	0 -13 -24 -22 15 -15
rb:new	21 -29 10 -21 3 -31
rb:new-year	-10 24 -24 -2 -2 -6
rb:newspap	-4 16 -28 -10 -14 -28
rb:next	-22 20 -7 -10 -18 -21
rb:nigerian	-3 17 -9 0 -5 -12
rb:nigerien	-10 -20 19 -3 -8 -16
rb:nine	6 -3 -1 -13 -12 -26
rb:nineteen	13 0 -16 -8 -7 -12
rb:nineti	-16 -13 6 -21 -24 12
rb:nobodi	-14 4 0 -16 0 -3
rb:none	5 -13 9 -18 -13 -9
rb:north	21 -22 -21 -8 -14 -12
rb:northern	-20 -31 30 -5 -11 -15
rb:norwegian	-9 12 -12 -3 -5 -9
rb:note	-32 17 -27 -20 -41 9
rb:noth	8 5 0 -33 -29 -26
rb:now	14 -10 -16 -9 -7 -13
rb:nowher	12 -11 -14 -8 -9 -8
rb:nuclear	-8 22 -21 0 0 0
rb:number	-30 16 -6 -16 -14 -15
rb:oath	-9 1 7 -15 -17 -11
rb:object	-37 40 -16 -27 -41 -44
rb:observ	-22 14 -5 -9 -7 -21
rb:odd	15 -14 -11 -5 -3 -9
rb:offer	2 -11 10 -22 -27 -30
rb:offic	19 -16 7 -14 -6 -24
rb:offici	-23 1 9 -7 -10 -18
rb:offsid	-9 2 3 -5 -6 -17
rb:oil	-19 -24 24 -11 -13 -18
rb:old	-19 4 3 -2 -5 -8
rb:ombudsman	-14 20 -17 -5 -7 -25
rb:on	-17 19 -18 -13 -16 -19
rb:open	-3 -5 4 -3 -17 -29
rb:oper	-21 2 -12 -9 -22 18
rb:oppos	-13 16 -15 -8 -10 -12
rb:opposit	-24 19 -12 -12 -15 -9
rb:or	-12 -7 9 -4 -12 -17
rb:order	-6 -12 16 -13 -20 -21
rb:organis	-12 -19 19 -5 -3 -7
rb:other	-23 8 6 -5 -4 -14
rb:outboard	-21 17 -12 -8 -1 -4
rb:outsid	-6 4 8 -15 -24 -31
rb:oven	-14 -26 24 -13 -14 -15
rb:overboard	-10 14 -15 -4 -3 -9
rb:overslept	-14 -17 -11 -13 -18 15
rb:owner	-9 3 5 -14 -25 -26
rb:pack	-21 11 1 -14 -18 -17
rb:pact	-30 -2 6 -10 -23 -19
rb:page	-26 -12 14 -14 -12 4
rb:pai	-20 7 6 -15 -20 -27
rb:panel	-15 12 -5 -4 -9 -19
rb:paper	-25 31 -41 -19 7 -30
rb:parchment	-19 -15 16 -9 -13 -12
rb:parent	-13 -16 16 -9 -4 -7
rb:parish	-19 -4 13 -9 -8 -20
rb:parliament	-23 -12 -16 -7 -9 18
rb:part	-15 30 -33 -6 -16 -16
rb:parti	4 -20 19 -22 -17 -8
rb:pass	20 -20 -14 -7 -11 -17
rb:passport	-27 -4 12 -20 -15 0
rb:patch	-19 -20 -11 -10 -17 19
rb:patienc	7 10 -16 -7 -5 -9
rb:patrol	-21 22 -18 -3 -9 -7
rb:payload	-4 -20 18 0 -3 -2
rb:peac	-14 -21 13 -10 -11 6
rb:peasant	-18 -16 19 -6 -9 -22
rb:pen	-7 2 2 -18 -20 -21
rb:penguin	-10 18 -16 0 -1 -7
rb:pension	-27 26 -19 -12 -13 -18
rb:peopl	-14 -15 18 -11 -12 -8
rb:per	9 -26 15 -15 -17 -21
rb:permiss	-9 11 -7 -1 -5 -15
rb:person	0 -16 4 -10 13 -29
rb:peruvian	-25 -4 13 -11 -14 -10
rb:petit	0 13 -33 -12 -14 -22
rb:phone	-10 15 -17 -17 -23 -3
rb:photograph	23 -11 -27 -11 -13 -25
rb:phrase	15 -18 -4 -3 -4 -6
rb:pick	16 -18 -12 -4 -4 -7
rb:pictur	-19 19 -15 -3 -6 -11
rb:pier	-13 -17 17 -9 -9 -12
rb:pig	-23 -17 22 -3 -8 -12
rb:pilot	-13 13 -16 -7 -9 -15
rb:pioneer	-10 13 -12 -14 -11 -11
rb:pipe	-23 11 -9 -1 -1 -1
rb:pistachio	-14 13 -13 -8 -13 -10
rb:place	8 6 -16 -15 -8 -23
rb:plai	10 -7 -15 -8 -6 -7
rb:plan	-8 25 -40 -9 -13 -8
rb:plane	-33 -18 -27 -18 -33 32
rb:planter	-22 21 -23 -10 -17 -21
rb:plate	18 -19 -11 -7 -7 -12
rb:plateau	-10 19 -17 -4 -6 -8
rb:player	-17 -14 17 -8 -10 -12
rb:plead	-24 -10 -17 -9 -18 17
rb:pledg	3 10 -19 -10 -14 -19
rb:pod	-17 -17 17 -4 -9 -7
rb:polic	1 5 -13 -6 -9 -16
rb:polish	-11 19 -18 -5 -20 -19
rb:polit	-26 8 8 -9 -14 5
rb:politician	-13 -10 12 -12 -11 -9
rb:port	16 -10 -21 -19 -21 -17
rb:portion	-12 12 -6 -7 -8 -10
rb:portrait	7 -2 -21 -12 -15 -19
rb:posit	-20 -9 -25 -18 19 -22
rb:post	-16 -8 -22 -12 -13 15
rb:poster	17 -16 -18 -15 -16 -16
rb:postpon	-20 0 2 -16 -10 -15
rb:pour	-15 15 -12 -8 -10 -11
rb:power	-15 -10 14 -3 -5 -6
rb:prais	14 -26 11 -17 -21 -20
rb:prayer	-21 -1 -17 -5 -7 9
rb:preach	-9 12 -9 -4 -12 -13
rb:predecessor	-10 16 -16 -1 -3 -11
rb:predict	13 -14 -12 -8 -10 -8
rb:prefect	-4 -10 -15 -3 18 -21
rb:prefectur	-16 17 -16 -3 -4 -7
rb:prefer	-17 -22 -20 -21 -13 22
rb:premier	-5 21 -23 -13 -15 -21
rb:presenc	-5 15 -17 -1 -4 -6
rb:present	-46 33 -33 -12 -21 -7
rb:presid	21 -5 -22 -12 -16 -36
rb:press	-8 -37 35 -11 6 -24
rb:pretend	-10 11 -12 -9 -12 -10
rb:price	-3 6 -33 -12 -20 10
rb:prime	-20 26 -27 -10 -12 1
rb:print	21 -25 -12 -15 -17 -16
rb:prior	-17 -11 -15 -8 -15 16
rb:prison	0 -22 11 -24 -34 -1
rb:privat	-18 -16 20 -3 -5 -13
rb:prize	19 -23 -1 -2 -1 -3
rb:process	-9 -24 24 -4 -2 -2
rb:produc	2 9 -16 -13 -15 -15
rb:programm	-22 15 -27 13 -18 -10
rb:progress	9 5 -15 -7 -9 -12
rb:promis	7 -5 -1 -23 -29 -13
rb:pronounc	-11 12 -13 -9 -8 -10
rb:propos	-24 -16 19 -16 -23 -25
rb:protector	-10 13 -14 -7 -11 -11
rb:protest	-13 2 -27 -13 -26 15
rb:provid	-18 0 6 -16 -18 -19
rb:provinc	-12 -7 9 -4 -12 -17
rb:proxi	-9 -13 -4 -3 9 -9
rb:public	11 -17 11 -7 -2 -7
rb:pull	-20 8 -20 -19 -23 8
rb:pull-asid	-27 28 -27 -9 -17 -13
rb:pump	16 1 -15 -6 -6 -12
rb:purpos	-17 -17 -7 -5 -12 17
rb:push	-6 12 -11 -1 -1 -13
rb:put	-4 4 14 -20 -43 -39
rb:qat	-14 -17 17 -13 -16 -19
rb:qatari	-15 17 -17 -2 -7 -5
rb:quai	-13 13 -14 -9 -9 -7
rb:quarrel	-23 27 -22 -15 -17 -18
rb:question	-29 -1 21 -20 -31 -42
rb:quick	16 -13 -21 -10 -9 -13
rb:quinc	-11 -20 16 -3 -4 -10
rb:quorum	-14 2 8 -8 -11 -14
rb:quot	8 -1 -19 -5 -16 0
rb:radio	7 -15 10 -11 -13 -18
rb:raid	15 -18 -9 -2 -2 -7
rb:rain	23 -20 -24 -11 -17 -18
rb:rais	-23 22 -18 -12 -14 -15
rb:ram	-12 12 -8 -3 -11 -10
rb:ran	-17 11 3 -7 -10 -16
rb:rancher	-8 14 -18 -4 -8 -16
rb:rand	13 -13 -11 -10 -10 -14
rb:rang	-7 -17 17 -3 -6 -12
rb:rate	16 -16 -17 -7 -11 -15
rb:rate-sett	-16 -18 18 -7 -7 -10
rb:re-elect	-16 -16 16 -14 -15 -16
rb:reach	4 -22 7 -16 -24 -2
rb:read	-17 -6 7 -7 -11 -3
rb:readi	-17 21 -18 -17 -18 -24
rb:reason	5 -19 9 -39 -10 -12
rb:rebel	12 -18 2 -3 -4 -13
rb:recal	9 4 -21 -21 -31 -7
rb:receiv	5 -4 -1 -7 -12 -17
rb:recept	-2 -14 14 -1 0 -1
rb:recit	-17 17 -16 -13 -15 -17
rb:recommend	13 -2 -19 -21 -24 -21
rb:record	22 -16 -3 -27 -10 -30
rb:recov	5 -15 -21 -19 4 -6
rb:rector	-16 23 -22 -1 -12 -5
rb:recus	-21 -19 10 -19 -17 7
rb:red	-22 21 -18 -8 -5 -11
rb:refus	-5 -25 -3 -14 -12 19
rb:region	-14 -8 -27 -3 -8 16
rb:registrar	-12 -8 -11 -2 13 -16
rb:regret	-11 2 -28 -26 -41 10
rb:reject	1 20 -17 -6 -9 -29
rb:releas	-19 -8 12 -17 -14 -18
rb:relief	-19 17 -14 -8 -10 -12
rb:remain	8 -24 -11 -9 -23 -3
rb:remark	-19 -22 21 -6 -5 -10
rb:rememb	17 -3 -31 -20 -20 -28
rb:remind	-8 -13 13 -5 -7 -11
rb:rent	-1 13 -12 0 -1 -2
rb:reopen	-13 -23 23 -5 -7 -10
rb:repaid	16 -13 -9 -2 -9 -16
rb:replac	-2 -17 -28 -21 25 -26
rb:repli	-21 5 -7 12 -9 -22
rb:report	-11 -7 -19 9 2 -3
rb:repres	-28 -2 -25 -10 24 -18
rb:research	-4 -21 21 -1 -3 -2
rb:resid	-25 24 -19 -9 -14 -22
rb:resign	3 9 -29 -14 -15 -16
rb:respect	11 -22 3 -24 -26 -28
rb:rest	-6 13 -28 -12 -24 2
rb:restaur	8 -4 -15 -4 -4 -6
rb:result	3 1 -4 -7 -15 -14
rb:resum	-14 -9 11 -4 -3 -6
rb:retreat	-28 -33 33 -24 -22 -27
rb:return	17 -7 -8 -18 -28 -38
rb:ribbon	-8 16 -21 -8 -10 -9
rb:right	-18 4 -15 -6 -16 6
rb:ring	-16 -10 2 -4 -2 8
rb:rise	-3 12 -32 -10 -14 -17
rb:rival	26 -19 -15 -14 -16 -27
rb:river	-32 -3 -23 -21 -25 20
rb:road	-38 41 -28 -18 -20 -33
rb:roadblock	-15 -13 -8 -11 -13 14
rb:rodeo	-21 19 -14 -7 -6 -12
rb:roll	-7 19 -21 -1 0 -3
rb:romanian	-14 -8 -10 -4 -12 10
rb:room	-3 1 -7 -18 -42 -4
rb:rose	-12 16 -14 -4 -10 -10
rb:roster	-12 -12 -8 12 0 -6
rb:round	-16 13 -3 -10 -4 -13
rb:row	-15 3 11 -10 -10 -20
rb:ruinou	17 -16 -10 -2 -5 -18
rb:rule	2 -21 14 -12 -13 4
rb:run	-17 19 -18 -2 -8 -10
rb:russian	-18 20 -16 -12 -18 -21
rb:safe	-18 17 -16 -9 -10 -15
rb:sai	2 -12 2 -15 -29 6
rb:said	4 1 -17 -11 -19 0
rb:sail	-12 13 -12 -5 -16 -12
rb:sampl	14 -13 -20 -5 -11 -10
rb:sandwich	-16 -11 14 -1 -3 -15
rb:sang	-12 11 -7 -8 -8 -9
rb:sarki	-6 -6 -15 -2 7 -7
rb:sat	-23 1 2 -12 -20 1
rb:saw	3 -7 2 -15 -23 -7
rb:scale	-12 13 -10 -2 -2 -4
rb:scarc	-4 -5 11 -1 -3 -17
rb:school	12 -19 16 -20 -29 -44
rb:score	13 -13 -10 -12 -11 -13
rb:scrap	-23 -5 7 -9 -4 -14
rb:screen	-11 14 -16 -14 -7 -17
rb:seaplan	-13 20 -10 -4 -19 -22
rb:search	0 7 -20 -9 -9 -10
rb:seat	10 -36 0 14 -46 8
rb:second	-38 31 -32 8 -16 -22
rb:secretari	-36 -23 -22 -25 37 -23
rb:secretli	-4 10 -12 -6 -6 -16
rb:secur	-20 0 8 -3 -2 -6
rb:see	11 -5 -24 -19 -29 13
rb:seen	15 -7 -6 -20 -31 -9
rb:segreg	-7 14 -10 -2 -3 -6
rb:sell	0 6 -3 -14 -18 -30
rb:seller	18 -18 -7 -2 -13 -6
rb:seminarian	-7 -14 13 -3 -6 -3
rb:send	-23 -18 11 -26 20 -11
rb:senegales	-7 -15 15 0 -1 0
rb:senior	-11 17 -22 -4 -5 -6
rb:sent	-17 -21 -16 10 7 4
rb:separ	-18 5 10 -6 -14 -17
rb:serv	-27 -2 16 -16 -17 -21
rb:servant	-8 -9 -8 -22 17 -16
rb:session	-35 -20 27 -12 -20 -25
rb:set	11 -8 -28 -31 3 -6
rb:settl	-7 -14 14 -1 -2 -4
rb:seven	-13 -14 14 -3 -3 -9
rb:shan	-13 15 -20 -9 -12 -14
rb:share	-27 -20 22 -19 -21 -1
rb:sharpest	-12 15 -14 -12 -17 -15
rb:sheet	2 13 -23 -12 -11 -19
rb:sheikh	-17 -20 20 -7 -12 -16
rb:shingl	-22 -22 22 -21 -18 -20
rb:ship	10 -20 5 -19 -22 -19
rb:shipper	-22 -24 22 -9 -11 -13
rb:shipyard	-8 -18 16 -4 -8 -10
rb:shirt	-27 28 -28 -10 -17 -12
rb:shoe	10 -10 -7 -5 -5 -12
rb:shook	2 3 -19 -9 -10 -13
rb:shoot	-11 -15 11 -5 -6 4
rb:shop	-9 -10 12 -3 -4 -7
rb:short	5 -7 6 -11 -14 -20
rb:shortest	-12 10 -7 -1 -2 -10
rb:shot	-10 23 -29 -11 -20 -25
rb:shout	-32 30 -13 -8 -18 -10
rb:show	-32 -4 14 -16 -26 -4
rb:showground	-15 17 -17 -2 -1 -1
rb:shrug	12 -4 -18 -15 -15 -19
rb:sick	-19 -14 -10 -9 16 -4
rb:side	-8 3 5 -21 -26 -23
rb:sign	16 -11 9 -13 -23 -33
rb:signal	-21 -13 -5 -6 -22 18
rb:silenc	-15 -13 16 -6 -8 -10
rb:silent	-16 -1 10 -10 -11 -15
rb:sinc	-26 17 -19 -16 -15 11
rb:sing	-14 9 -15 -5 -12 -13
rb:sit	-31 29 -17 -9 -14 -23
rb:site	-10 -15 14 -4 -3 -5
rb:six	-25 -3 8 -6 -13 -24
rb:sixteen	-12 -19 21 -12 -17 -23
rb:ski	-22 -24 -17 -8 -5 23
rb:skip	-17 -14 -16 -7 -15 16
rb:slaughter	-11 -14 14 -6 -9 -6
rb:sleep	-20 7 11 -16 -9 -25
rb:slept	-11 12 -13 -9 -12 -11
rb:slide	-13 16 -17 -4 -8 -16
rb:slip	-18 30 -29 -8 -14 -24
rb:slovak	-3 -12 13 -1 -2 -1
rb:slurri	-19 -22 21 -6 -5 -10
rb:small	-10 12 -12 -1 -3 -5
rb:smuggler	-22 24 -23 -6 -16 -18
rb:snow	4 -12 7 -15 -16 -18
rb:softwood	-10 17 -17 -2 -10 -7
rb:sold	19 -21 -12 -7 -22 -14
rb:soldier	-20 5 3 -5 -14 -17
rb:solv	-11 15 -17 -2 -4 -4
rb:somebodi	-13 -6 17 -19 -10 -11
rb:someon	-14 13 -11 -5 -8 -12
rb:someth	13 -13 -14 -11 -10 -9
rb:son	-15 9 1 -5 7 -17
rb:song	-15 -15 -12 -11 -12 14
rb:soup	-12 15 -10 -2 -13 -16
rb:soviet	-19 -12 15 -12 -11 -16
rb:speak	-51 -3 12 4 -3 -26
rb:speaker	-7 20 -20 -3 -3 -9
rb:special	-9 12 -13 -9 -11 -13
rb:speech	-26 5 5 -21 -23 -29
rb:spell	-19 -15 16 -9 -13 -12
rb:spent	-13 18 -17 -2 -4 -8
rb:split	3 1 -13 -10 -12 2
rb:spoke	-17 4 -12 -11 -4 1
rb:spokesman	7 1 -11 -3 19 -22
rb:spot	-9 -19 17 -9 -15 -20
rb:sprat	-22 22 -22 -11 -14 -8
rb:spring	15 -8 -20 -10 -10 -13
rb:squatter	-16 -6 13 -12 -11 -14
rb:stadium	-11 -4 -7 -6 -13 9
rb:staff	-24 -12 -15 -14 10 13
rb:stai	-5 -6 0 -15 -8 -2
rb:staircas	18 -15 -20 -4 -5 -9
rb:stamp	-19 18 -18 -13 -15 -14
rb:stand	9 -9 -12 7 10 -23
rb:start	-22 -10 11 -14 -19 2
rb:state	-37 15 -33 -16 16 -9
rb:statement	21 -23 -17 -8 -9 -21
rb:statut	-17 17 -13 -1 -9 -12
rb:stead	-9 4 -11 -6 6 -15
rb:steel	-8 -17 16 -4 -4 -6
rb:step	-29 19 -2 -16 -9 -22
rb:still	34 -25 -35 11 -37 -35
rb:stone	-23 -2 5 -13 -14 -15
rb:stood	-2 -6 7 -23 9 -32
rb:stop	1 3 -22 -17 -23 6
rb:storag	1 -12 13 -9 -13 -12
rb:storm	15 -5 -17 -8 -16 -15
rb:street	-15 -8 10 -9 -11 -12
rb:strike	15 -19 -31 10 -19 -25
rb:struck	-19 11 -10 -4 0 -8
rb:stuck	-16 -15 -10 14 -9 -3
rb:student	-14 11 -8 -14 -6 -12
rb:sudanes	-15 -6 13 -3 -21 -6
rb:summit	-20 -8 10 -5 -5 -13
rb:summon	10 -27 -14 -30 -25 17
rb:sundai	-18 1 -23 -9 -17 5
rb:sure	10 -8 -8 -14 -10 -11
rb:surgeri	-14 -6 -7 -4 12 -12
rb:surpris	22 9 -22 -13 -18 -22
rb:surveyor	0 -20 20 0 0 -1
rb:survivor	-12 12 -12 -5 -7 -11
rb:suspect	-14 13 -10 -10 -10 -12
rb:suspend	7 -14 4 -8 -18 -13
rb:swam	-2 6 -23 -6 -2 -17
rb:swear	10 4 -23 -24 -24 -23
rb:swedish	-9 16 -16 -4 -4 -6
rb:sword	-3 21 -14 -2 -20 -4
rb:tabl	12 -3 -14 -23 -34 -6
rb:tablecloth	-16 -17 16 -10 -13 -12
rb:take	-3 14 -9 -21 -24 -21
rb:taken	1 -9 0 -14 -18 1
rb:tale	-23 18 -11 -1 -1 -5
rb:talk	13 11 -25 -15 -27 -19
rb:tariff	-28 33 -29 -5 -8 -14
rb:tea	-30 1 17 -17 -28 -36
rb:teacher	-23 14 -1 -8 -8 -20
rb:teacup	-9 2 3 -5 -6 -17
rb:team	-20 -29 30 -6 -11 -16
rb:tear	13 -12 -8 -10 -10 -14
rb:telegram	25 -27 -13 -21 -25 -22
rb:telephon	-9 15 -11 -16 -21 -32
rb:televis	23 -4 -23 -23 -25 -34
rb:templ	-7 17 -17 -1 -2 -3
rb:ten	7 -1 -5 -11 -18 -25
rb:ten-minut	-19 26 -27 -8 -15 -16
rb:tent	-22 16 -17 17 -1 -7
rb:termin	-17 -9 11 -5 -28 -13
rb:test	-16 -21 -18 -16 20 -20
rb:testifi	-37 -1 -8 6 -2 5
rb:text	-24 15 -20 2 -16 -15
rb:thank	16 -18 -4 -8 -14 -20
rb:theatr	-17 -25 -27 -12 -16 24
rb:their	-20 20 -13 -13 -13 -16
rb:thermo	-24 1 6 -6 -13 -13
rb:thin	18 -14 -12 -4 -5 -19
rb:thing	-11 15 -18 -5 -4 -11
rb:think	0 -16 -12 11 -15 -16
rb:third	-9 10 -24 -4 -5 5
rb:though	-20 21 -21 -8 -17 -15
rb:thought	8 -5 -9 -5 -8 -12
rb:thousand	-10 -21 17 -2 -1 -4
rb:threaten	14 -13 -12 -11 -11 -14
rb:three-dai	-13 -17 17 -10 -11 -14
rb:three-hour	-12 13 -12 -1 -2 -12
rb:threw	-13 11 -9 -3 -2 -7
rb:through	2 -4 -7 -19 8 -6
rb:throughout	-9 12 -11 -4 -7 -13
rb:ticket	1 6 -28 4 -30 -28
rb:tie	-16 -19 19 -12 -17 -18
rb:time	18 32 -32 -24 -37 -43
rb:timet	2 4 -7 -14 -12 -17
rb:tin	21 -20 -21 -9 -14 -14
rb:togeth	-37 -9 21 -7 -13 -19
rb:told	-8 -6 -13 0 -16 9
rb:tone	-17 18 -18 -5 -11 -18
rb:took	-9 -2 10 -16 -23 -32
rb:topic	11 -12 -11 -5 -6 -8
rb:tour	-28 27 -27 -8 -8 -9
rb:tourism	-13 -10 11 -9 -4 -9
rb:town	-4 -16 12 -17 -30 5
rb:trade	11 -10 -8 -10 -16 -23
rb:trader	-25 0 4 -4 -9 -14
rb:tradit	-19 -7 10 -3 -9 -21
rb:trai	-13 15 -15 -5 -9 -13
rb:train	1 14 -28 -12 -22 -4
rb:transit	-9 18 -11 -1 -14 -11
rb:translat	-12 11 -2 -13 -14 -16
rb:travel	-23 9 -21 -13 -32 17
rb:treasur	-12 13 -11 -7 -16 -11
rb:tree	13 -11 -12 -7 -10 -16
rb:tri	-8 12 -15 -8 -12 -9
rb:trial	8 -15 7 -8 -7 -9
rb:tribe	-12 -16 17 -1 -20 -15
rb:trip	-10 9 -12 -14 -13 6
rb:troop	-19 19 -11 -5 -6 -5
rb:truce	26 -1 -44 -19 -23 -28
rb:truck	-15 -24 -16 -4 -8 23
rb:truste	-7 -11 13 -1 5 -10
rb:tulip	4 -12 -22 -20 -20 13
rb:tuna	22 -17 -15 -3 -9 -17
rb:tunnel	15 -16 -11 -8 -8 -8
rb:turbin	3 -12 -15 -2 10 -12
rb:turn	12 -33 -36 -16 -33 18
rb:twenti	-21 20 -8 -3 -5 -6
rb:twice	3 -25 16 -6 6 -24
rb:type	-9 -19 17 -9 -15 -20
rb:typhoon	-19 16 -14 -7 -9 -13
rb:unabl	-12 -7 -5 -2 -15 13
rb:unaccount	13 -13 -11 -10 -10 -14
rb:under-secretari	-18 -12 -9 -3 14 -13
rb:understudi	-17 -19 -12 -12 -15 17
rb:unfinish	-18 -7 6 -7 -9 1
rb:union	1 5 -6 -8 -19 -24
rb:univers	7 -16 10 -7 -21 -19
rb:unpack	-10 13 -16 -7 -11 -8
rb:unpaid	-26 4 6 -9 -12 -19
rb:unrol	-19 18 -17 -7 -8 -16
rb:unusu	-23 22 -18 -10 -15 -18
rb:urg	12 -6 -8 -16 -17 -18
rb:us	-20 19 -15 6 -13 -15
rb:vaccin	-1 -9 10 -9 -13 -14
rb:vanilla	-17 -2 3 -1 -3 -3
rb:veranda	-6 15 -15 0 -1 -4
rb:verb	13 -10 -18 -4 -7 -8
rb:verdict	10 -28 21 -10 -8 -10
rb:vers	-27 -6 -8 22 -2 -8
rb:vessel	-20 17 -11 -3 -10 -7
rb:veteran	-4 -12 13 0 -2 -1
rb:vicar	-14 -15 -11 -3 15 -10
rb:vice	-11 16 -6 0 -1 -12
rb:vice-chair	-15 -12 -14 -7 14 -12
rb:video	-18 8 2 -8 -17 -20
rb:view	-11 -16 15 -7 -7 -7
rb:vigil	-12 -13 12 -3 -6 -8
rb:visa	-20 -26 -17 3 -23 23
rb:visit	11 9 -41 -10 -12 -40
rb:visitor	21 1 -30 -21 -15 -18
rb:voic	-28 0 13 -16 -19 5
rb:vote	-14 6 -2 -29 -22 -3
rb:wage	15 8 -17 -3 -5 -20
rb:wai	13 0 -14 -15 -7 -22
rb:wait	2 1 -7 -21 -30 -5
rb:waiver	-13 17 -16 -6 -6 -9
rb:walk	-11 4 3 -14 -21 -22
rb:wall	11 -5 -24 -13 -15 -25
rb:walnut	-13 17 -16 -6 -6 -9
rb:want	-9 4 -7 -18 -25 1
rb:warn	8 2 -14 -10 -17 -16
rb:warrant	-12 14 -21 -5 -6 -13
rb:wast	13 -10 -4 -2 -1 -12
rb:watch	2 -3 -18 -15 -20 0
rb:watchdog	20 -15 -6 -2 -2 -16
rb:water	-23 -9 16 -10 -11 -14
rb:water-shar	-10 17 -16 -1 -2 -1
rb:weapon	-12 -7 11 -7 -6 -11
rb:weather	15 -16 -11 -11 -13 -11
rb:web	-17 -13 15 -5 -9 -13
rb:websit	11 -11 -9 -6 -7 -13
rb:wed	-19 -24 -28 -12 -30 26
rb:week	-29 33 -35 -15 4 -29
rb:weekend	-18 16 -14 -3 -17 -13
rb:weekli	11 -19 13 -1 -2 -11
rb:welcom	11 3 -16 -11 -16 -21
rb:well	19 -7 -16 -17 -19 -18
rb:went	-29 0 -6 7 -27 9
rb:wept	-2 12 -22 -16 -18 -20
rb:west	5 17 -19 -8 -18 -11
rb:whether	2 -16 -1 10 -7 -13
rb:whole	9 3 -18 -4 -9 -17
rb:wife	-16 -4 13 -12 -16 -15
rb:window	-6 -17 -18 -13 -13 15
rb:wish	21 -11 -5 -2 -4 -25
rb:wit	-17 14 -10 -7 -9 -19
rb:withdraw	14 -13 -12 -11 -11 -14
rb:withdrew	-12 -5 6 -1 -2 -10
rb:within	-13 20 -18 -3 -6 -8
rb:without	-27 0 4 -19 -31 3
rb:woman	-16 -5 7 -5 -9 -12
rb:women	-19 3 13 -18 -16 -25
rb:word	-30 -9 16 15 -21 0
rb:wore	-10 13 -14 -7 -11 -11
rb:work	3 7 -13 -13 -8 -19
rb:worker	-32 -11 16 -16 -25 -19
rb:wound	-13 10 -9 -3 -3 -6
rb:wreath	-17 8 -14 -10 11 -13
rb:wrestler	12 -18 1 -8 -11 -17
rb:write	-4 12 -13 -5 -13 -16
rb:written	10 -20 12 -7 -14 -13
rb:wrongli	-10 -14 10 -3 -2 6
rb:wrote	10 -5 -17 -17 -17 -5
rb:yacht	-16 -9 -14 -7 -13 13
rb:yam	-16 15 -7 -1 -4 -9
rb:ye	-31 22 0 -34 -27 -38
rb:year	18 10 -23 -14 -12 -28
rb:yet	8 -6 -26 2 -42 -3
rb:yolŋu	-4 -11 13 -1 -3 -1
rb:younger	-20 -15 -13 -14 16 -11
rb:youngest	14 -17 -7 -7 -12 -9
reference	-3 -16 0 1 -1 0
rel=A	-14 10 -6 -10 -2 1
rel=B	-7 6 -5 -28 -10 -2
rel=O	21 -10 -12 -26 -18 -6
rel=S	-26 12 8 -12 -11 -13
rel=o	18 -3 -12 -21 -22 -11
rel=s	13 -5 -10 -11 -13 -19
rels=AB	-18 10 3 -9 -16 -20
rels=AO	-29 7 -24 -31 3 25
rels=AOS	-25 -6 14 -11 -5 -16
rels=AOo	-13 -3 -22 -2 2 -7
rels=AS	2 -3 -6 -6 -12 -12
rels=ASo	-29 9 1 -7 -5 -20
rels=Ao	-25 0 2 -8 -4 7
rels=B	-10 -14 6 -34 -7 11
rels=BOSo	-20 22 -17 -3 -16 -15
rels=BS	13 7 -23 -7 -14 -17
rels=BSo	-10 13 -13 -1 -3 -5
rels=O	57 -30 -27 -31 -44 -45
rels=OS	-14 4 -16 -2 -9 7
rels=OSo	-61 18 15 -10 -14 -12
rels=Oo	23 -17 -12 -39 -23 -23
rels=Os	18 -13 -26 -4 -7 -8
rels=S	-10 4 3 -14 -8 -16
rels=So	-32 11 8 -11 -16 -17
rels=Ss	-21 2 3 -7 -9 -11
rels=o	50 -21 -45 -23 -34 -25
rels=os	-20 19 -15 -4 -6 -12
rels=s	17 -13 -17 -12 -14 -17
role-cue:absent	-15 -5 -15 -5 -11 12
role-cue:attended	-35 -7 10 -12 -18 2
role-cue:background	11 8 -19 -12 -34 -21
role-cue:hosted	-24 -44 43 -28 0 -11
role-cue:observer	13 -2 -22 -11 -16 -31
role-cue:represented	-41 3 8 -12 -3 -10
role:act	-6 -11 12 -3 -11 -18
role:admir	-16 16 -16 -5 -11 -10
role:agenc	-11 -5 -3 14 -6 -15
role:agent	13 5 -33 -12 -18 -24
role:agricultur	-5 -14 -13 -2 -2 14
role:aid	20 -1 -43 -18 -23 -27
role:airlin	-14 15 -16 -8 -14 -9
role:algerian	-15 -10 -3 -4 -24 17
role:alleg	19 -18 -18 -12 -14 -20
role:altern	-15 16 -16 -8 -16 -15
role:ambassador	7 8 -16 -31 -30 11
role:american	-29 -8 -19 -15 -18 20
role:anglican	-15 -20 20 -12 -9 -15
role:architect	18 -15 -20 -4 -5 -9
role:assist	-20 20 -21 -10 -22 -12
role:associ	-2 19 -19 0 0 -2
role:attaché	-24 -16 -17 24 -13 -23
role:attornei	-11 12 -4 -4 -10 -12
role:auditor	9 -3 -13 -12 -13 -17
role:austrian	-16 15 -12 -8 -13 -13
role:author	-15 20 -20 -2 -3 -5
role:bank	0 13 -18 -8 -20 -9
role:banker	-3 -12 -5 9 -4 -8
role:battalion	-13 -14 -14 -10 -10 14
role:bedouin	-11 14 -7 -1 -5 -15
role:belgian	-11 17 -17 -3 -1 -6
role:besid	-14 15 -12 -5 -7 -12
role:biologist	-17 17 -6 -1 -2 -5
role:bloc	-10 -19 18 -1 -2 -2
role:bodyguard	-11 18 -16 -17 -17 -13
role:border	-12 16 -15 -2 -6 -7
role:british	-23 29 -33 -9 -23 -19
role:brother	7 -20 -13 -9 -16 5
role:brother-in-law	-18 19 -2 -2 -12 -17
role:canadian	-13 13 -14 -9 -9 -7
role:canneri	13 -6 -5 -3 -16 -14
role:captain	8 7 -31 -15 -21 -21
role:caretak	13 -13 -12 -10 -14 -14
role:carrier	-12 -11 -12 -6 12 -12
role:chair	-34 -11 16 -20 3 -6
role:chairman	2 6 -2 -12 -18 -33
role:chamber	-6 16 -16 -1 -6 -12
role:chancellor	-16 -10 -6 -4 -7 15
role:charg	-15 -18 -10 -4 17 -17
role:chargé	-12 11 -8 -3 -6 -9
role:chauffeur	12 -14 -8 -7 -7 -11
role:chief	-2 -4 -3 -20 2 -11
role:chines	13 -32 -11 25 -13 -22
role:citi	-16 19 -11 -4 -11 -16
role:civic	-15 12 -8 -1 -2 -3
role:civil	-8 13 -2 -1 -10 -9
role:clear	-7 13 -18 -6 -5 -8
role:clerk	10 -3 -24 -20 -23 -25
role:client	23 -9 -1 -1 -22 -23
role:club	-5 -16 19 -1 -1 -26
role:co-accus	-10 -11 -4 -1 -7 13
role:coach	-11 29 -23 -2 -1 -29
role:coalit	-5 10 -13 -4 -7 -8
role:colleagu	-27 -5 13 -15 -17 -2
role:command	-17 0 -18 -12 -12 11
role:commission	14 1 -13 -6 -12 -18
role:committe	-19 -1 -18 -7 13 -14
role:compani	-39 -19 -36 -20 17 24
role:consul	-19 23 -24 3 -9 -16
role:consult	20 -14 -8 -7 -12 -23
role:cook	12 -10 -11 -9 -13 -11
role:copper	-14 14 -7 -3 -6 -13
role:council	-3 -11 9 -8 -16 -28
role:counsel	-18 -9 -23 -19 -17 14
role:counsellor	-13 -11 12 -2 -3 -4
role:counterpart	2 -16 13 -7 -13 -13
role:critic	-16 15 -12 -6 -7 -12
role:cultur	-5 25 -29 -6 -25 -17
role:d'affair	-12 15 -11 -3 -6 -8
role:danish	-15 -18 17 -7 -8 -8
role:daughter	1 -21 22 -7 -24 -25
role:deacon	24 -21 -15 -11 -7 -25
role:dean	-12 12 -9 -2 -2 -8
role:defenc	-25 34 -33 -7 -25 -20
role:defend	-7 15 -14 -14 -11 -16
role:deleg	-31 15 -18 3 -25 0
role:depart	-10 16 -8 -3 -8 -7
role:deputi	-35 2 12 -11 -45 -5
role:develop	-17 17 -13 -1 -9 -12
role:dinner	-15 18 -19 -12 -14 -14
role:diocesan	22 -22 -1 -1 -2 -7
role:diplomat	-9 15 -22 -3 -3 -4
role:director	-18 -20 10 -30 22 -14
role:disput	-5 -7 -4 12 -4 -19
role:doctor	15 -12 -15 -4 -7 -13
role:driver	12 0 -24 -17 -22 -25
role:economi	-24 -15 17 -3 -3 -8
role:editor	-16 23 -8 -3 -5 -24
role:eight	-15 16 -5 -1 -1 -5
role:elder	3 -15 -9 -3 -9 6
role:eldest	-17 16 -17 -4 -6 -10
role:emerg	6 0 -18 -5 -9 -11
role:emirati	-19 -19 20 -11 -12 -15
role:energi	-29 28 -23 -8 -31 6
role:engin	-19 19 -15 -8 -13 -18
role:environ	21 -8 6 -10 -15 -27
role:envoi	-13 12 -27 -7 -16 11
role:ethiopian	-12 13 -11 -4 -15 -11
role:exchang	-12 -10 -5 -6 11 -7
role:execut	16 -11 -15 0 -2 -22
role:farmer	12 -5 -3 -2 -2 -16
role:father	9 -20 5 -10 -13 -17
role:feder	-24 -18 18 10 -26 -13
role:ferryman	15 -5 -8 -4 -3 -11
role:financ	-28 22 -6 -7 -21 -21
role:finnish	-14 20 -19 -18 -8 -22
role:first	-23 -26 29 -10 -15 -21
role:fisherman	14 -13 -9 -7 -14 -11
role:footbal	-3 -14 13 -1 -2 -4
role:foreign	-2 11 -11 -5 -21 -14
role:former	-4 6 -31 2 -13 8
role:four	-7 25 -25 0 -2 -3
role:fourth	-21 -13 -14 -16 -18 20
role:french	16 -16 -12 4 -19 -25
role:gagauz	-14 -13 -18 -6 -8 16
role:gener	-31 20 -9 -6 16 -20
role:geologist	-5 15 -15 -1 -1 -1
role:german	-14 14 -13 -3 -7 -12
role:girl	-15 15 -3 -1 -2 -10
role:govern	5 -17 -15 -9 -10 8
role:governor	-7 -15 5 -15 -27 14
role:grant	-14 -5 -9 -7 -1 9
role:greek	-14 -14 -8 15 -5 -17
role:grower	-11 16 -9 -1 -2 -9
role:guest	-18 22 -28 -14 -17 -14
role:harbour	-25 -5 13 -12 -18 -18
role:head	-34 -4 12 -19 0 -1
role:health	-10 16 -8 -3 -8 -7
role:hiker	14 -14 -7 -5 -9 -14
role:histori	-12 12 -9 -2 -2 -8
role:home	-22 -20 18 -5 -21 5
role:host	1 -54 32 -16 5 -42
role:hous	1 13 -18 -6 -7 -9
role:housekeep	-16 16 -19 -3 -7 -8
role:human	-16 -20 20 -3 -7 -14
role:husband	10 -5 -16 -5 -8 -12
role:hydrologist	-13 13 -7 0 -1 -10
role:indian	10 -3 -19 -2 -7 -16
role:instead	-13 -17 -17 -6 17 -16
role:institut	-12 14 -15 -1 -3 -7
role:insur	-22 17 -11 -10 -10 -10
role:interior	-20 -5 -23 -16 23 -32
role:interpret	-23 28 -21 -8 -12 -20
role:japanes	-4 -20 19 -1 -10 -5
role:journalist	12 -17 -5 -5 -7 -14
role:judg	13 -27 16 -13 -18 -21
role:junior	-15 23 -23 -3 -14 -21
role:justic	-19 -16 -11 -6 17 -14
role:king	-14 17 -17 -4 -11 -10
role:kitchen	12 -10 -11 -9 -13 -11
role:kurdish	-10 -12 11 -4 -4 -6
role:labour	-17 -1 4 -4 -6 -7
role:lao	-7 13 -12 -2 -3 -7
role:late	-18 18 -16 0 -2 -3
role:lawyer	-3 39 -41 -18 -50 -47
role:leader	-26 30 -31 -8 -23 -4
role:libyan	-7 10 -14 -1 -2 -5
role:lift	-12 -25 -7 -2 25 -10
role:line	-11 14 -18 -6 -6 -6
role:lithuanian	-11 14 -13 -1 -5 -5
role:local	16 -13 -9 -4 -6 -18
role:lorri	-15 14 -14 -6 -9 -8
role:lose	-16 15 -13 -4 -7 -8
role:lowland	-15 12 -8 -1 -2 -3
role:man	1 -31 -27 -26 -26 20
role:master	-22 24 -16 -11 -22 -25
role:mathemat	-17 18 -12 -7 -17 -19
role:mayor	-32 -6 19 -20 -26 -25
role:mediat	-25 -7 22 -8 -19 -19
role:member	-12 17 -19 -6 -12 -19
role:memori	-12 14 -15 -1 -3 -7
role:metropolitan	-14 -14 -8 15 -5 -17
role:militari	-11 -23 -2 -3 -13 23
role:mine	-12 10 -15 -1 -5 7
role:minist	1 -15 -23 -8 18 -5
role:ministri	4 -13 7 -4 -4 -8
role:mission	-13 11 -8 -1 -2 -13
role:mongolian	26 -19 -27 -6 -11 -11
role:montenegrin	-10 13 -12 -4 -1 -2
role:mother	-8 7 -3 -9 -7 -18
role:movement	-7 -11 -3 -2 -14 13
role:nation	-3 12 -13 -1 -2 -4
role:negoti	-12 -14 4 -7 -10 10
role:nephew	-18 19 -11 -6 -19 -16
role:new	11 -3 1 -8 -14 -19
role:niec	14 -14 -9 -7 -10 -14
role:nigerien	-13 19 -18 -1 -3 -6
role:nine	-15 15 -3 -1 -2 -10
role:norwegian	-8 14 -14 -1 -2 -6
role:note-tak	-17 20 -18 -3 -4 -11
role:number	-27 27 -27 -8 -22 -20
role:o'clock	-15 16 -5 -1 -1 -5
role:observ	-26 26 -18 -10 -17 -22
role:offic	-27 -2 11 -10 -22 -25
role:offici	-17 -17 17 -10 -12 -15
role:oil	-13 19 -18 -1 -3 -6
role:old	15 -15 -13 -9 -7 -13
role:ombudsman	-15 23 -24 -3 -6 -16
role:oper	-14 15 -16 -8 -14 -9
role:opposit	-13 17 -16 -2 -5 -19
role:order	-13 -8 -7 -10 -7 9
role:ossetian	-8 11 -10 -8 -15 -14
role:outgo	-22 4 6 -17 -15 0
role:oven	-14 13 -13 -8 -13 -10
role:overnight	-15 -13 -9 -1 -9 14
role:owner	-3 -37 5 -13 22 2
role:paper	-13 -15 -11 -11 -7 14
role:parliament	-22 22 -21 -12 -15 -16
role:parti	-23 0 11 -16 -26 6
role:particip	-8 11 -10 -8 -15 -14
role:partner	18 -18 -11 -15 -16 -9
role:payload	-11 14 -13 -1 -5 -5
role:paymast	19 -18 -18 -12 -14 -20
role:perman	-12 13 -15 -6 -4 -9
role:personnel	-12 13 -14 -4 -9 -10
role:phone	-18 10 -16 -7 -11 4
role:plane	15 -15 -8 -4 -11 -17
role:plant	-17 -9 11 -4 -6 -9
role:poet	-15 16 -17 -3 -1 -4
role:polish	-10 0 -14 -7 -6 9
role:polit	11 -4 -23 -3 -11 -15
role:pondo	-14 17 -17 -4 -11 -10
role:port	-22 29 -29 -5 -3 -8
role:predecessor	12 19 -23 -8 -10 -28
role:prefect	-27 14 1 -19 -22 -25
role:premier	-8 -35 16 -12 22 -18
role:presenc	-17 -17 17 -10 -12 -15
role:present	-5 -16 19 -1 -1 -26
role:presid	12 -30 1 -22 5 -2
role:presidenti	20 -22 -14 -3 -5 -7
role:press	-17 20 -6 -4 -20 -16
role:prime	9 5 -29 -20 -5 7
role:prosecutor	-7 -17 17 -3 -6 -12
role:protest	15 -16 -10 -4 -7 -10
role:public	-25 28 -31 -2 -6 -19
role:qatari	-7 10 -13 -2 -5 -12
role:question	-18 15 -17 -1 -4 -13
role:race	15 -15 -14 -3 -9 -17
role:reconstruct	-14 -17 -14 -6 16 -16
role:rector	-20 -22 -20 -8 23 -18
role:region	-27 -6 0 9 5 -13
role:registrar	-12 21 -3 -1 -22 -19
role:regul	20 -14 -16 -26 -21 -17
role:report	25 -22 -9 -9 -15 -26
role:repres	-16 -15 15 12 -14 -20
role:request	-22 17 -11 -10 -10 -10
role:research	15 -18 -4 -3 -4 -6
role:resid	-15 16 -17 -3 -1 -4
role:right	-16 -20 20 -3 -7 -14
role:risk	-13 -13 -11 -2 -8 13
role:rival	10 -3 -12 -5 -8 -24
role:river	-7 25 -25 0 -2 -3
role:romanian	-17 14 -12 -1 -4 -17
role:roof	-7 13 -14 -2 -1 -4
role:ruler	-11 -23 -2 -3 -13 23
role:runner-up	-18 -24 -8 -3 -5 24
role:sat	-19 21 -23 -10 -13 -17
role:saudi	-17 18 -9 -20 -15 -18
role:seat	-18 13 -8 -3 -5 -5
role:second	-2 -17 -12 -12 -16 10
role:secretari	-16 24 -28 -14 -42 -1
role:secretary-gener	12 -10 -13 -5 -8 -7
role:secur	-3 12 -13 -1 -2 -4
role:seminarian	12 -12 -8 -8 -12 -12
role:seminol	-15 15 -16 -4 -19 -7
role:senat	-13 12 -11 -2 -4 -5
role:senegales	-19 -7 15 -8 -14 -8
role:servant	-8 13 -2 -1 -10 -9
role:servic	-17 22 -25 -8 -11 -14
role:shadow	-17 17 -12 -13 -15 -16
role:sharpest	-16 15 -12 -6 -7 -12
role:ship	-9 -10 -13 -2 -6 11
role:shore	15 -15 -13 -9 -7 -13
role:sinc	-12 -13 -11 -5 -14 13
role:sister	-20 22 -21 -14 -17 -18
role:sit	-13 20 -22 -7 -12 -12
role:somaliland	-9 -12 -5 -5 -3 12
role:son	-3 -2 -11 -8 -23 5
role:spanish	-10 13 -16 -7 -11 -8
role:speaker	4 25 -34 -18 -20 -24
role:spokesman	26 -33 -14 -8 -8 6
role:staff	-30 10 -20 -16 -25 7
role:state	-16 -6 5 -4 -10 -1
role:steward	-25 22 -17 -7 -12 -18
role:successor	-18 17 -9 -3 -3 -11
role:sudanes	-14 16 -16 -6 -7 -11
role:superintend	-5 15 -15 -2 -1 -2
role:supervisor	-12 -12 -8 12 0 -6
role:swedish	-28 -2 12 -13 -14 -4
role:swiss	-17 17 -6 -1 -2 -5
role:syndic	-12 -11 14 -2 -5 -3
role:tabl	-23 -14 -15 -3 -6 16
role:taiwanes	-15 15 -10 -1 -2 -8
role:tanzanian	-12 -11 -9 -5 -12 12
role:tariff	-12 11 -11 -6 -10 -7
role:think-tank	15 -18 -4 -3 -4 -6
role:though	-18 9 -21 -7 13 -10
role:through	-7 16 -23 -14 -24 -29
role:tie	-13 16 -16 -5 -5 -18
role:trade	-29 18 -25 -11 -35 24
role:transport	-34 7 -30 5 -26 8
role:treasur	-16 4 -19 -13 -23 12
role:treasuri	-14 16 -6 -2 -17 -11
role:trial	-14 -13 -18 -6 -8 16
role:tribe	-13 16 -12 -2 -2 -3
role:undersecretari	3 6 -25 -11 -16 -26
role:union	-7 5 -13 -2 -4 5
role:us	20 -14 -8 -7 -12 -23
role:uzbek	14 -14 -9 -2 -4 -12
role:vicar	-22 22 -1 -1 -2 -6
role:vice-minist	-18 16 -15 -2 -10 -11
role:vice-premi	-18 -22 22 -13 -16 -22
role:victim	19 -13 -15 -14 -24 -19
role:vietnames	-17 -13 14 -1 -5 -11
role:vote	-24 26 -22 -17 -20 -24
role:warden	19 -20 -15 -4 -5 -6
role:water	7 2 -14 -8 -27 -27
role:widow	5 -13 7 -10 -10 -19
role:wife	9 1 -24 -11 -9 -23
role:wing	-18 -17 18 -13 -10 -15
role:without	-21 5 6 -9 -14 -1
role:work	-25 28 -31 -2 -6 -19
role:wound	-6 20 -20 -1 -4 -8
role:written	15 -16 -10 -4 -7 -10
role:ye	-19 18 -17 -4 -2 -16
role:youth	-18 -17 18 -13 -10 -15
rv:abstain	-19 19 -18 -11 -11 -18
rv:accept	-19 29 -23 -11 -12 -14
rv:accompani	-13 -2 8 -12 -19 -19
rv:accus	1 -16 -9 -6 -9 8
rv:achiev	-15 -3 5 -7 -6 -13
rv:acknowledg	-10 -11 -15 12 -5 -10
rv:act	11 -9 -14 -5 -10 -12
rv:adjourn	3 -29 8 -21 -24 7
rv:admit	-6 6 -21 -11 -23 3
rv:admit!	-12 -14 -12 -6 -9 13
rv:advis	13 -12 -12 -10 -13 -13
rv:agre	2 -4 1 -17 -19 -27
rv:announc	-6 -17 0 -22 19 -39
rv:answer	6 3 -17 1 -13 -28
rv:answer!	8 -18 -18 10 -9 -23
rv:apologis	-17 -12 16 -11 -16 -14
rv:appeal	12 -7 -8 -8 -11 -20
rv:appear	-7 -3 8 -17 -23 -23
rv:appear!	-21 -16 -17 -6 14 -2
rv:appoint!	16 -14 -10 -10 -11 -17
rv:argu	-3 13 -15 -12 -13 -17
rv:arriv	-26 31 -26 -10 -21 -23
rv:ask	-19 8 -9 -5 -5 -6
rv:ask!	11 -17 -19 -19 -16 -5
rv:at	-25 29 -18 -13 -16 -22
rv:attend	-13 -9 -5 -13 7 -1
rv:attend!	-16 -12 -14 -6 16 -9
rv:ban	-17 -8 7 -11 -16 4
rv:bargain	-10 17 -18 -9 -11 -12
rv:beg	-23 12 -21 -19 -20 -2
rv:blame	-2 2 3 -15 -18 -18
rv:boo	-15 12 -8 -3 -13 -3
rv:book	-23 5 -22 -15 -23 15
rv:bought	-22 22 -19 -18 -11 -19
rv:bow	-17 18 -17 -10 -16 -17
rv:boycot	-17 -17 -12 -4 -16 17
rv:breakfast	-20 18 -14 -6 -9 -10
rv:breath	11 -12 -11 -10 -8 -7
rv:bridg	-34 -8 12 -7 -5 -6
rv:brief	-25 17 -29 -14 -20 3
rv:bring	-13 26 -26 -12 -18 -17
rv:broke	-23 -6 -4 -15 9 -22
rv:brought	-6 5 -3 -9 -25 -29
rv:call	-7 -6 10 -11 -27 3
rv:call!	-21 -12 -10 -3 21 -22
rv:calm	-11 15 -18 -5 -4 -11
rv:came	-26 6 -21 -7 7 1
rv:came!	6 -8 -10 -8 -21 7
rv:cancel	-24 -5 6 -15 10 -17
rv:carri	-22 12 -2 -9 -16 -16
rv:celebr	-12 -15 14 -10 -12 -13
rv:chair	-10 -25 32 -11 -18 -36
rv:chang	-16 18 -16 -11 -7 -13
rv:charg!	16 -11 -14 -18 -12 -15
rv:cheer	-17 17 -12 -13 -15 -16
rv:cite	-5 7 -26 -14 -19 5
rv:clash	-16 16 -13 -7 -13 -13
rv:close	14 -13 -6 -8 -9 -8
rv:come	-16 -2 10 5 2 -33
rv:compar	-17 21 -10 -4 -12 -20
rv:confer	-33 13 -9 -9 -13 -18
rv:confirm	-20 10 -3 -11 -19 -24
rv:connect	-9 14 -7 -8 -12 -19
rv:conven	-17 -21 23 -7 -9 -13
rv:correct	-14 19 -17 -9 -12 -13
rv:cost	14 -15 4 -8 -8 -8
rv:count	-6 13 -24 -12 -17 -5
rv:criticis	14 -15 -13 -11 -14 -14
rv:cross	-22 27 -21 -10 -19 -24
rv:cut	-23 1 5 -16 -19 -19
rv:decid	-14 -16 13 -5 -5 -12
rv:decid!	-18 -3 -3 11 -1 -5
rv:declin	4 -14 5 -20 -18 -4
rv:defend	-18 4 6 -14 -17 -17
rv:delai	-5 -7 -5 -2 -12 11
rv:demand	10 1 -20 -17 -16 -17
rv:demonstr	15 -15 -11 -11 -16 -15
rv:deni	-1 11 -17 -9 -7 -9
rv:deputis	-10 -14 -12 -11 13 -13
rv:describ	-11 12 -13 -9 -10 -12
rv:diall	-21 22 -18 0 -19 -21
rv:dine	-18 9 -2 -13 -14 -22
rv:doubt	13 -13 -13 -13 -10 -11
rv:drew	-27 6 8 -12 -16 -16
rv:drove	-20 -3 -26 -7 -11 13
rv:drown	16 -15 -15 -11 -14 -16
rv:end	6 3 -15 -4 -6 -17
rv:endors	12 -12 -10 -10 -9 -14
rv:entertain	-14 -16 15 -11 -14 -11
rv:excus	-13 -17 -18 -3 -15 22
rv:expect	10 -1 -5 -29 -42 -22
rv:explain	-17 2 -1 -13 -14 1
rv:face	-19 -5 3 -10 -14 3
rv:fail	-19 8 -24 -8 -14 9
rv:fell	-10 -6 -23 -15 8 10
rv:fetch	12 -11 -12 -11 -9 -12
rv:fete	-9 -14 13 -6 -6 -8
rv:fire	-9 12 -12 -4 -7 -9
rv:flew	8 12 -30 -10 -15 -28
rv:fli	18 -19 -15 -4 -4 -9
rv:fly	-8 12 -11 -7 -12 -13
rv:follow	2 4 -35 -21 -25 0
rv:forc	7 -13 1 -8 -7 -11
rv:fought	15 -14 -15 -12 -11 -13
rv:found	18 -19 -31 -20 -25 1
rv:found!	-12 -4 -3 -2 -6 11
rv:freed	12 -12 -8 -8 -12 -12
rv:gather	-23 -29 28 -8 -11 -16
rv:gave	-1 -12 7 -3 -21 -32
rv:gavel	-16 -18 18 -10 -18 -19
rv:get	-15 21 -21 -7 -11 -16
rv:give	15 -16 4 -14 -17 -17
rv:go	-16 23 -22 -12 -19 -22
rv:goe	12 -5 -13 -14 -4 -10
rv:got	-31 25 -20 2 -27 1
rv:grant	-12 -15 15 -8 -12 -12
rv:ground	-9 -5 -5 -1 -13 9
rv:hand	1 -13 -6 -19 15 -31
rv:head	-20 25 -25 -20 -15 -19
rv:hear	-28 16 -24 -8 -7 10
rv:hear!	-10 -12 -9 -2 -5 10
rv:heard	-2 -11 7 -19 -21 0
rv:held	-23 5 5 -7 -17 -23
rv:help	-12 15 -14 -12 -14 -17
rv:hide	-26 -8 -15 -6 -10 12
rv:hope	5 -18 13 -19 -21 -22
rv:host	-21 -17 20 -6 -11 -13
rv:injur	-13 -10 -9 -9 -15 13
rv:insist	-18 7 3 -8 -13 -15
rv:intend	-11 -18 -17 -15 -15 17
rv:invit	-3 -31 17 8 -23 -15
rv:invit!	9 -5 -4 -18 -3 -16
rv:join	-31 13 0 -21 -32 -39
rv:keep	-15 3 -14 -8 -11 9
rv:kept	-18 -23 15 11 -32 -5
rv:kill	17 -21 2 -16 -14 -19
rv:know	13 -12 -12 -12 -11 -12
rv:laid	-16 9 -20 -9 -20 11
rv:land	-20 22 -17 -16 -23 -22
rv:last	-11 15 -17 -2 -4 -4
rv:laugh	-10 9 -6 -2 -1 -13
rv:launch	11 -11 -9 -6 -7 -13
rv:lead	-14 21 -23 -14 -17 -16
rv:leak	-9 11 -11 -3 -10 -14
rv:learn	8 -4 -9 -15 -19 -26
rv:leav	20 -23 -18 -15 15 -31
rv:leav!	-11 13 -6 -10 -12 -13
rv:led	-33 5 0 -21 -20 -21
rv:left	-9 2 -3 -14 4 -23
rv:lent	6 -5 1 -19 -23 -25
rv:let	-7 -5 5 -21 -8 -1
rv:let!	12 -5 -3 -2 -2 -16
rv:list	-18 20 -21 -11 -15 -18
rv:listen	2 -3 -10 11 -22 -24
rv:load-shed	8 -6 -12 -4 -4 -7
rv:look	-4 11 -19 -9 -14 -18
rv:lost	-6 -4 2 -19 -24 3
rv:lunch	13 -20 -2 -4 -11 -7
rv:made	-6 7 -5 -15 -18 -20
rv:manag	-14 -14 -10 -4 -10 13
rv:meant!	-15 -22 -10 -9 17 -15
rv:meet	1 6 -14 -9 -10 -18
rv:mention!	24 -18 -15 -16 -24 -24
rv:met	-11 9 -12 -10 -14 -10
rv:miss	4 -13 -26 -14 -30 14
rv:moder	-10 -12 13 -4 -6 -9
rv:move	2 3 -20 -9 -15 -3
rv:name	3 -3 -8 -16 -4 -5
rv:need	17 -10 -6 -8 -18 -17
rv:note	-8 6 1 -12 -18 -18
rv:object	-18 17 -10 -8 -8 -9
rv:offer	8 -23 16 -23 -25 -29
rv:open	-8 0 3 -20 -15 -27
rv:oppos	-13 16 -15 -8 -10 -12
rv:own	1 -27 14 -10 -12 4
rv:pack	-18 19 -17 -14 -18 -17
rv:pai	-19 -2 12 -13 -16 -21
rv:pass	12 -7 -5 -4 -10 -17
rv:patch	-16 -11 -10 -7 -10 14
rv:patch!	-9 -17 -8 -5 -11 12
rv:pick	16 -18 -12 -4 -4 -7
rv:plai	10 -7 -15 -8 -6 -7
rv:plan	-14 17 -17 -1 -1 -4
rv:plead	-20 -15 -16 -8 -16 19
rv:pledg	-14 15 -14 -8 -13 -13
rv:post	-15 -15 -12 -11 -12 14
rv:postpon	-16 8 -6 -15 -7 -10
rv:pour	-14 13 -10 -8 -10 -10
rv:prais	14 -26 11 -17 -21 -20
rv:preach	-9 12 -9 -4 -12 -13
rv:predict	13 -14 -12 -8 -10 -8
rv:present	-25 24 -20 -9 -13 -13
rv:presid	-37 -34 41 -13 -16 -20
rv:print	21 -25 -12 -15 -17 -16
rv:produc	4 5 -14 -12 -13 -14
rv:promis	-7 -8 8 -24 -28 -8
rv:pronounc	-11 12 -13 -9 -8 -10
rv:protest	5 0 -15 -11 -17 0
rv:provid	-18 0 6 -16 -18 -19
rv:push	-6 12 -11 -1 -1 -13
rv:put	-2 -6 15 -19 -30 -32
rv:question	-23 9 3 -13 -19 -15
rv:quot	11 1 -6 -4 -15 -17
rv:ran	-13 17 -17 -6 -10 -16
rv:re-elect	-16 -16 16 -14 -15 -16
rv:reach	0 -19 -15 -13 -17 10
rv:reach!	7 -12 -6 -4 -16 -5
rv:read	-36 4 8 -1 -2 -37
rv:recal	10 -30 -13 -10 -27 1
rv:receiv	1 -2 0 -7 -12 -16
rv:recit	-17 17 -16 -13 -15 -17
rv:recommend	13 -2 -19 -21 -24 -21
rv:recov	5 -15 -21 -19 4 -6
rv:recus	-21 -19 10 -19 -17 7
rv:refus	-3 -19 -5 -6 -12 13
rv:regret	14 -15 -13 -10 -11 -11
rv:reject	-15 22 -16 -4 -8 -27
rv:releas	-17 2 2 -17 -12 -16
rv:remain	8 -24 -11 -9 -23 -3
rv:remind	-8 -13 13 -5 -7 -11
rv:replac	-2 -15 -29 -20 24 -28
rv:repli	-13 5 -2 -21 -5 -8
rv:repli!	-16 -17 -15 18 -5 -16
rv:report	8 -5 -30 -11 7 -23
rv:repres	-19 -17 -24 -11 24 -20
rv:resign	13 -12 -17 -5 -7 -7
rv:resum	-14 -9 11 -4 -3 -6
rv:return	12 -10 -11 -10 -12 -15
rv:rise!	-13 13 -10 -8 -8 -14
rv:rose	-9 13 -12 -3 -8 -9
rv:sai	3 -7 3 -18 -22 -5
rv:sai!	9 -12 -10 -3 -3 -2
rv:said	0 0 -6 -16 -18 0
rv:sail	-12 13 -12 -5 -16 -12
rv:sang	-12 11 -7 -8 -8 -9
rv:sat	-20 5 0 -10 -19 -5
rv:saw	-7 -10 8 -19 -25 -5
rv:score	13 -13 -10 -12 -11 -13
rv:scrap	-15 16 -16 -4 -2 -7
rv:seat	-26 -14 6 -15 -19 17
rv:see	27 -32 -18 -19 -17 -3
rv:see!	-14 3 -17 -5 -19 5
rv:sell	6 0 -15 -7 -11 -17
rv:send	-16 -21 -24 -25 23 -22
rv:sent	-16 -24 -15 10 8 2
rv:sent!	-9 12 -13 -9 -11 -13
rv:serv	-25 -10 21 -16 -18 -17
rv:set	11 6 -18 -16 -20 -19
rv:set!	-27 1 -16 -25 6 -1
rv:share	-12 15 -12 -8 -12 -16
rv:shook	2 3 -19 -9 -10 -13
rv:show	-30 -3 15 -16 -17 -24
rv:show!	-11 -15 -9 -3 -19 14
rv:shrug	-8 10 -8 -8 -7 -13
rv:sign	-3 -1 -1 -10 -4 -23
rv:sit	-21 22 -21 -5 -6 -15
rv:ski	-22 -24 -17 -8 -5 23
rv:skip	-17 -14 -16 -7 -15 16
rv:slaughter	-11 -14 14 -6 -9 -6
rv:slept	-11 12 -13 -9 -12 -11
rv:slip	-11 15 -11 -5 -10 -21
rv:speak	-32 0 -2 9 -30 -11
rv:spent	-13 18 -17 -2 -4 -8
rv:split	3 1 -13 -10 -12 2
rv:spoke	-16 3 -11 -11 -3 -4
rv:stai	-6 1 1 -12 -6 -9
rv:stamp	-19 18 -18 -13 -15 -14
rv:stand	13 -8 -9 -10 -12 -10
rv:state	-20 19 -17 -10 -15 -13
rv:stood	-2 -6 7 -23 9 -32
rv:stop	4 -17 -21 -17 -20 8
rv:struck	-19 11 -10 -4 0 -8
rv:summon	-26 -25 -8 -28 -20 20
rv:surpris!	19 2 -15 -12 -18 -19
rv:suspend	7 -14 4 -8 -18 -13
rv:swear	10 4 -23 -24 -24 -23
rv:tabl	-21 17 -10 -8 -9 -9
rv:take	-2 14 -11 -19 -23 -19
rv:talk	4 8 -11 -12 -12 -29
rv:telephon	6 12 -23 -11 -17 -26
rv:test	-16 -21 -18 -16 20 -20
rv:testifi	-22 16 -20 -9 2 -20
rv:text	-19 16 -13 -2 -14 -9
rv:thank	16 -18 -4 -8 -14 -20
rv:think	2 -16 -12 10 -15 -14
rv:thought	8 -5 -9 -5 -8 -12
rv:threaten	14 -13 -12 -11 -11 -14
rv:threw	-13 11 -9 -3 -2 -7
rv:time	-11 12 -15 -4 -7 -10
rv:told	-21 2 -11 0 -13 12
rv:told!	20 -17 -9 -2 -26 -19
rv:took	-9 -1 9 -16 -23 -32
rv:trade	-13 13 -10 -3 -5 -8
rv:translat	-12 11 -2 -13 -14 -16
rv:travel	-14 18 -19 -8 -21 5
rv:travel!	-13 -15 -7 -5 -20 20
rv:tri	-8 12 -15 -8 -12 -9
rv:turn	-26 -8 -20 -12 -12 19
rv:type	-9 -19 17 -9 -15 -20
rv:unpack	-10 13 -16 -7 -11 -8
rv:urg	12 -6 -8 -16 -17 -18
rv:visit	-26 33 -31 -12 -14 -20
rv:vote	-50 -5 12 -18 -26 -6
rv:wait	7 -3 -10 -18 -25 -6
rv:walk	-4 -2 4 -12 -17 -19
rv:want	0 6 -7 -18 -24 -31
rv:want!	-22 -11 -9 -2 -11 19
rv:warn	14 -12 -13 -7 -12 -14
rv:watch	6 -20 -20 -14 -18 2
rv:welcom	13 -8 -9 -12 -17 -20
rv:went	-24 3 -2 8 -27 -8
rv:wept	-2 12 -22 -16 -18 -20
rv:withdrew	-12 -5 6 -1 -2 -10
rv:wore	-10 13 -14 -7 -11 -11
rv:write	13 -13 -6 -3 -10 -14
rv:wrote	5 -1 -11 -16 -20 -2
rvo:abstain .	-17 17 -15 -11 -11 -18
rvo:accept ,	-13 12 -6 -3 -5 -11
rvo:accept .	-12 17 -16 -10 -8 -14
rvo:accept ;	-7 20 -10 -3 -5 -4
rvo:accompani him	-14 15 -16 -11 -13 -14
rvo:accus them	12 -13 -7 -4 -6 -9
rvo:achiev littl	-15 -3 5 -7 -6 -13
rvo:acknowledg the	-10 -11 -15 12 -5 -10
rvo:act on	11 -9 -14 -5 -10 -12
rvo:adjourn after	-19 -19 19 -13 -15 -22
rvo:adjourn on	-14 -13 -18 -6 -8 16
rvo:adjourn the	-11 -12 12 -7 -9 -13
rvo:adjourn until	18 -15 -21 -8 -11 -15
rvo:admit .	-24 3 -15 -10 -13 16
rvo:admit the	-5 13 -15 -7 -18 -11
rvo:advis .	13 -12 -12 -10 -13 -13
rvo:agre .	25 -25 -25 -12 -14 -20
rvo:agre at	-11 16 -6 0 -1 -12
rvo:agre on	-52 -5 9 -12 -10 -14
rvo:agre to	-30 8 -3 -10 -13 -20
rvo:agre with	-24 23 -22 -9 -10 -9
rvo:allow to	-6 13 -10 0 -1 -11
rvo:announc .	-18 3 3 -4 -10 -9
rvo:announc but	-23 -14 -24 -16 22 -25
rvo:announc in	12 -10 -13 -5 -8 -7
rvo:announc it	-15 -18 16 -8 -19 -12
rvo:announc the	14 -12 -17 -5 -14 -9
rvo:answer .	-25 10 -24 17 -8 -21
rvo:answer <quote>	14 -15 -9 -9 -3 -8
rvo:answer call	19 -13 -10 -24 -2 -14
rvo:answer fisher	-10 17 -17 -5 -3 -9
rvo:answer for	14 -7 -28 -21 -8 -15
rvo:answer question	-32 28 -10 -6 -2 -18
rvo:answer that	-20 15 -9 -13 -8 -13
rvo:answer with	-14 -13 14 -2 0 -4
rvo:apologis for	-15 -20 18 -10 -11 -10
rvo:apologis on	-6 21 -23 -4 -10 -10
rvo:appeal .	12 -7 -8 -8 -11 -20
rvo:appear .	-14 -8 -10 -4 -12 10
rvo:appear ;	-7 -14 -2 0 -13 13
rvo:appear by	-18 -7 9 -6 -9 -12
rvo:appear in	-19 -7 12 -10 -13 -13
rvo:appear nowher	12 -11 -14 -8 -9 -8
rvo:appear on	-10 4 -22 -8 12 -20
rvo:appoint ,	16 -14 -10 -10 -11 -17
rvo:argu for	2 5 -9 -4 -7 -14
rvo:arriv <date>	-12 19 -9 -1 -1 -4
rvo:arriv as	-18 17 -14 -8 -15 -15
rvo:arriv in	-6 13 -16 -3 -3 -7
rvo:arriv onli	-12 14 -12 -5 -14 -15
rvo:ask .	5 -28 -27 21 -21 -8
rvo:ask <person>	-9 -9 8 -9 10 -20
rvo:ask about	-16 17 -17 -10 -6 -13
rvo:ask all	13 -13 -14 -11 -10 -9
rvo:ask and	-25 -13 -9 7 -6 10
rvo:ask by	-18 8 -17 -2 -15 -26
rvo:ask director	-11 -14 14 -2 -1 -5
rvo:ask eleven	-14 -20 19 -10 -3 -9
rvo:ask for	4 21 -24 -18 -16 -37
rvo:ask how	-13 16 -11 -4 -2 -13
rvo:ask if	-20 5 -19 -12 -4 9
rvo:ask that	-13 13 -14 -10 -5 -10
rvo:ask the	-22 -19 26 -20 -11 -15
rvo:ask to	-36 16 -29 8 -30 0
rvo:ask too	-29 -29 -29 9 -17 14
rvo:ask when	-16 22 -22 -12 -5 -14
rvo:ask who	2 13 -33 -26 -21 -29
rvo:ask why	-27 7 0 -20 -14 -22
rvo:at from	-13 15 -15 -5 -9 -13
rvo:at hi	-12 12 -6 -7 -8 -10
rvo:at noth	-16 10 -8 -3 -4 -6
rvo:attend ,	-11 19 -18 -5 -20 -19
rvo:attend .	-2 14 -16 -7 -19 -29
rvo:attend ;	-16 -12 -14 -6 16 -9
rvo:attend and	-9 -13 -10 -2 -4 13
rvo:attend becaus	-12 -7 -5 -2 -15 13
rvo:attend the	-19 -16 6 -8 10 -18
rvo:ban from	-11 -4 -7 -6 -13 9
rvo:ban weapon	-12 -7 11 -7 -6 -11
rvo:bargain until	-10 17 -18 -9 -11 -12
rvo:beg both	-14 19 -15 -12 -14 -20
rvo:beg off	-17 -16 -14 -14 -12 18
rvo:blame <person>	-12 16 -21 -9 -8 -9
rvo:blame the	-3 0 2 -13 -16 -13
rvo:boo .	-15 12 -8 -3 -13 -3
rvo:book room	-13 16 -13 -11 -16 -20
rvo:book the	-18 -23 -17 -10 -16 20
rvo:bow .	-17 18 -17 -10 -16 -17
rvo:boycot it	-17 -17 -12 -4 -16 17
rvo:breakfast apart	-20 18 -14 -6 -9 -10
rvo:breath again	11 -12 -11 -10 -8 -7
rvo:bridg loan	-34 -8 12 -7 -5 -6
rvo:brief ;	-16 15 -13 -9 -14 -13
rvo:brief health	-9 15 -14 -1 -5 -14
rvo:brief the	-15 4 -18 -8 -11 7
rvo:bring the	-8 18 -20 -5 -7 -8
rvo:broke a	-8 -12 -16 -5 15 -5
rvo:broke bread	-11 16 -18 -4 -10 -10
rvo:broke for	-16 15 -7 -1 -4 -9
rvo:broke the	-12 -17 17 -13 -17 -16
rvo:brought a	-25 29 -29 -11 -25 -18
rvo:brought an	-28 23 -21 -6 -13 -12
rvo:brought bu	-7 -12 12 0 -1 -3
rvo:brought it	18 -18 -3 0 -1 -20
rvo:brought the	-14 22 -23 -5 -8 -7
rvo:brought togeth	-23 -19 20 -4 -6 -7
rvo:call ,	5 -2 -34 -5 -5 -10
rvo:call .	-15 16 -15 -5 -3 -14
rvo:call <person>	-25 -6 10 -6 -7 -16
rvo:call a	-20 -15 17 -5 -9 -12
rvo:call at	-10 12 -12 -1 -3 -5
rvo:call for	24 -24 -11 -6 -11 -27
rvo:call from	-21 -12 -10 -3 21 -22
rvo:call home	-10 13 -14 -1 0 -13
rvo:call in	-26 22 -5 -9 -24 -27
rvo:call it	-9 -12 -13 -12 -18 13
rvo:call off	-19 -12 14 -9 -3 -12
rvo:call on	-15 25 -25 -2 -2 -13
rvo:call that	1 -16 13 -3 -9 -14
rvo:call the	6 -1 -35 -12 -21 3
rvo:call them	-16 17 -18 -4 -10 -20
rvo:call to	-8 -18 -5 -2 -7 11
rvo:calm thing	-11 15 -18 -5 -4 -11
rvo:came ,	-14 14 -10 -6 -10 -10
rvo:came ;	-7 12 -11 -8 -20 -21
rvo:came as	-16 -22 -18 -13 -17 22
rvo:came by	-13 20 -10 -4 -19 -22
rvo:came for	-13 15 -12 -5 -11 -15
rvo:came in	-16 23 -28 -9 -21 -21
rvo:came nor	-18 -7 -9 -6 -20 10
rvo:came then	-13 19 -14 -3 -12 -19
rvo:came togeth	-4 15 -12 -1 -6 -5
rvo:came with	-7 18 -18 -5 -11 -19
rvo:cancel ,	-16 -15 16 -4 -6 -12
rvo:cancel <date>	-14 -17 -14 -6 16 -16
rvo:cancel a	-11 16 -16 -6 -7 -13
rvo:cancel them	-12 -16 13 -7 -15 -10
rvo:carri <number>	-10 14 -13 -1 -3 -6
rvo:carri a	-13 12 -12 -7 -9 -10
rvo:celebr the	-12 -15 14 -10 -12 -13
rvo:chair ,	-3 -16 17 -2 -1 -21
rvo:chair .	-34 -4 22 -8 -18 -21
rvo:chair ;	-12 -19 19 -3 -7 -19
rvo:chair it	-14 -12 13 -10 -9 -11
rvo:chair the	-15 -15 15 -3 -6 -8
rvo:chang tabl	-12 12 -12 -2 -7 -8
rvo:charg .	16 -11 -14 -18 -12 -15
rvo:cheer .	-17 17 -12 -13 -15 -16
rvo:cite <quote>	-16 17 -15 -10 -14 -19
rvo:cite the	6 0 -16 -8 -10 0
rvo:clash over	-16 16 -13 -7 -13 -13
rvo:come ,	-14 26 -22 -26 -21 -6
rvo:come .	-3 -14 1 -7 -14 5
rvo:come ;	-7 -3 -1 -15 9 -33
rvo:come for	-7 15 -14 -14 -11 -16
rvo:come from	-10 19 -19 -5 -15 -12
rvo:come hang	-14 -14 -12 14 -14 -13
rvo:come in	-13 -15 15 -3 -4 -14
rvo:come to	-7 -16 17 -4 -7 -20
rvo:compar <number>	-17 21 -10 -4 -12 -20
rvo:confer by	-16 18 -21 -6 -7 -8
rvo:confer in	-23 0 2 -5 -11 -17
rvo:confer on	-23 21 -17 -5 -5 -6
rvo:confirm .	-13 33 -27 -5 -12 -10
rvo:confirm ;	-5 22 -19 -3 -9 -11
rvo:confirm that	-11 23 -23 -8 -10 -14
rvo:confirm thei	-14 -8 9 -9 -11 -17
rvo:connect by	-9 14 -7 -8 -12 -19
rvo:correct within	-11 15 -14 -3 -6 -8
rvo:cost the	15 -16 -11 -8 -8 -8
rvo:count bean	-12 12 -12 -8 -10 -11
rvo:count head	-14 14 -15 -9 -12 -10
rvo:count the	-1 7 -9 -6 -11 -14
rvo:criticis the	14 -15 -13 -11 -14 -14
rvo:cross into	-10 11 -6 -4 -2 -18
rvo:cross the	-19 24 -19 -9 -19 -20
rvo:cut short	-19 -5 8 -10 -12 -16
rvo:cut the	-11 19 -24 -12 -14 -13
rvo:decid that	-14 -16 13 -5 -5 -12
rvo:decid whether	-18 -3 -3 11 -1 -5
rvo:declin ,	18 -14 -20 -4 -9 -13
rvo:declin an	-14 -5 -9 -7 -1 9
rvo:declin to	2 -4 11 -9 -17 -15
rvo:defend fire	-6 -12 11 -1 -1 -6
rvo:defend it	-10 12 -15 -8 -10 -10
rvo:defend the	-10 12 -14 -9 -12 -13
rvo:delai by	-5 -7 -5 -2 -12 11
rvo:demand an	18 -20 -13 -10 -11 -11
rvo:demand it	-16 11 -10 -5 -3 -9
rvo:demand to	11 -13 -8 -7 -5 -8
rvo:demonstr outsid	15 -15 -11 -11 -16 -15
rvo:deni by	-14 13 -3 -2 -1 -3
rvo:deputis for	-10 -14 -12 -11 13 -13
rvo:describ the	-11 12 -13 -9 -10 -12
rvo:diall in	-21 22 -18 0 -19 -21
rvo:dine <date>	-7 -3 5 -7 -7 -12
rvo:dine on	-10 14 -8 -5 -2 -3
rvo:dine with	-15 20 -16 -9 -13 -19
rvo:doubt that	13 -13 -13 -13 -10 -11
rvo:drew it	-15 14 -14 -6 -9 -8
rvo:drew ship	-16 -17 16 -10 -13 -12
rvo:drew the	-12 13 -10 -2 -2 -4
rvo:drove home	-5 -14 -13 -2 -2 14
rvo:drove to	-12 15 -16 -3 -4 -10
rvo:end where	14 -13 -7 -1 -4 -14
rvo:endors <person>	12 -12 -10 -10 -9 -14
rvo:entertain <person>	-14 -16 15 -11 -14 -11
rvo:excus .	-6 -11 -12 -2 -10 12
rvo:expect ,	15 -15 -5 0 -1 -5
rvo:expect .	-34 25 -38 -15 0 -24
rvo:expect <person>	-18 -14 16 -10 -11 -11
rvo:expect <quote>	-14 -12 14 -6 -8 -11
rvo:expect a	13 -15 -14 -3 -5 -6
rvo:expect but	-18 -17 -11 -11 -14 17
rvo:expect him	12 -14 -7 -3 -4 -5
rvo:expect imam	-13 -15 14 -9 -8 -12
rvo:expect no	14 -10 -9 -8 -2 -7
rvo:expect price	18 -17 -21 -6 -11 -11
rvo:expect snow	20 -10 -23 -5 -4 -8
rvo:expect to	18 -1 -30 -19 -26 -28
rvo:explain the	-16 1 6 -12 -12 -17
rvo:face each	-11 20 -15 -2 -4 -13
rvo:face four	-9 15 -15 -3 -4 -8
rvo:face steel	-7 -13 12 -4 -4 -6
rvo:face the	-12 -21 10 -7 -12 8
rvo:fail to	-19 8 -24 -8 -14 9
rvo:fell ill	-22 -14 -13 -2 -13 17
rvo:fell in	14 -4 -13 -9 -14 -16
rvo:fell silent	-14 13 -10 -10 -11 -13
rvo:fell to	-7 -8 -12 -1 11 -13
rvo:fetch neither	12 -11 -12 -11 -9 -12
rvo:fete <person>	-9 -14 13 -6 -6 -8
rvo:fire at	-9 12 -12 -4 -7 -9
rvo:flew home	10 5 -12 -9 -7 -19
rvo:flew in	14 -9 -26 -7 -15 -13
rvo:flew on	-12 9 -5 -6 -4 -10
rvo:flew to	-10 15 -19 -3 -5 -7
rvo:fli home	18 -19 -15 -4 -4 -9
rvo:fly to	-8 12 -11 -7 -12 -13
rvo:follow .	-22 21 -16 -14 -16 -22
rvo:follow <date>	-20 19 -17 -3 -2 -3
rvo:follow <person>	-12 15 -8 -2 -4 -15
rvo:follow her	-13 15 -8 -2 -4 -15
rvo:follow it	24 -25 -19 -12 -9 -23
rvo:follow the	11 -22 -18 -11 -13 9
rvo:forc the	15 -14 -16 -8 -7 -10
rvo:fought over	15 -14 -15 -12 -11 -13
rvo:found .	-12 -4 -3 -2 -6 11
rvo:found <number>	2 10 -19 -15 -16 -23
rvo:found a	-17 -10 -9 -4 -7 13
rvo:found out	20 -17 -17 -7 -12 -23
rvo:found the	14 -13 -11 -8 -11 -14
rvo:freed week	12 -12 -8 -8 -12 -12
rvo:gather <person>	-10 -16 14 -3 -4 -9
rvo:gather the	-17 -19 19 -5 -9 -10
rvo:gave <person>	3 14 -24 -14 -9 -11
rvo:gave a	-24 -23 26 -7 -6 -14
rvo:gave each	-20 -5 11 -3 -7 -8
rvo:gave evid	-13 15 -15 -9 -5 -7
rvo:gave her	-13 17 -16 -5 -3 -6
rvo:gave him	-17 4 3 -10 -12 -8
rvo:gave it	-15 19 -15 -7 -4 -8
rvo:gave no	3 -28 -3 7 -15 -19
rvo:gave parent	-13 -16 16 -9 -4 -7
rvo:gave the	1 7 -14 -17 -18 -16
rvo:gave them	-12 -16 15 -9 -6 -6
rvo:gavel it	-16 -18 18 -10 -18 -19
rvo:get ten	-14 20 -22 -7 -11 -16
rvo:give <date>	-10 -13 13 -5 -6 -9
rvo:give the	20 -20 -16 -10 -12 -10
rvo:go ;	-10 15 -14 -4 -17 -17
rvo:go alon	-3 13 -13 0 0 -2
rvo:go along	-12 15 -6 -10 -11 -18
rvo:goe too	14 -14 -14 -15 -5 -10
rvo:got <number>	-8 14 -16 -9 -8 -16
rvo:got <person>	-14 12 -12 5 -1 -5
rvo:got a	-14 19 -18 -10 -9 -15
rvo:got as	-15 21 -23 -15 -17 -20
rvo:got forti	-15 16 -13 -5 -5 -16
rvo:got no	-12 -19 -11 -11 -13 15
rvo:got the	-8 -13 12 -1 -1 -8
rvo:grant an	-12 -15 15 -8 -12 -12
rvo:ground by	-9 -5 -5 -1 -13 9
rvo:hand <person>	-3 -3 3 -7 -15 -15
rvo:hand her	1 5 -16 -5 -13 -15
rvo:hand out	14 -16 -2 -5 -11 -10
rvo:hand over	-14 14 -14 -4 -13 -10
rvo:hand the	-21 -22 -22 -15 22 -21
rvo:head the	-20 25 -25 -20 -15 -19
rvo:hear both	-26 25 -19 -6 -4 -14
rvo:hear it	-13 -20 -18 -5 -8 16
rvo:heard <person>	-12 -16 9 -2 -6 9
rvo:heard both	-15 -15 16 -3 -5 -11
rvo:heard it	-14 15 -15 -4 -5 -15
rvo:heard noth	13 -10 -12 -12 -8 -15
rvo:heard of	-20 18 -20 -10 -10 -4
rvo:heard the	13 -16 -2 -8 -8 -15
rvo:held a	-14 -18 19 -4 -7 -10
rvo:held out	-28 27 -22 -2 -6 -15
rvo:held talk	-29 27 -24 -4 -6 -8
rvo:held the	-20 0 5 -6 -13 -10
rvo:held their	-14 -5 6 -1 -3 -3
rvo:held up	6 1 -18 -4 -12 -12
rvo:help from	-12 15 -14 -12 -14 -17
rvo:hide .	-26 -8 -15 -6 -10 12
rvo:hope for	9 -28 14 -14 -15 -14
rvo:hope to	-23 7 8 -11 -11 -17
rvo:hope —	14 -14 -14 -4 -8 -8
rvo:host ,	-19 8 -4 -4 -7 -14
rvo:host .	-13 -17 18 -5 -7 -8
rvo:host ;	-5 -15 9 -4 -6 -6
rvo:host a	-14 -15 19 -2 -4 -2
rvo:host in	-7 -16 14 -1 -1 -9
rvo:host the	-15 -1 3 -5 -10 -4
rvo:host yolŋu	-4 -11 13 -1 -3 -1
rvo:injur and	-13 -10 -9 -9 -15 13
rvo:insist that	-14 13 -11 -5 -8 -12
rvo:intend to	-11 -18 -17 -15 -15 17
rvo:invit .	-3 -8 -14 15 -7 -23
rvo:invit ;	-12 -10 -5 13 -5 -16
rvo:invit all	-13 -7 14 -13 -6 -15
rvo:invit and	-11 -5 -3 14 -6 -15
rvo:invit as	25 -7 -8 -27 -3 -16
rvo:invit both	-6 -5 12 -16 -2 -5
rvo:invit but	-18 -11 -9 17 -10 -25
rvo:invit student	-9 -5 9 -14 -3 -7
rvo:invit the	-7 -14 11 -4 -1 -11
rvo:invit to	-21 -12 -11 20 -12 -23
rvo:invit too	-12 -4 -5 -17 -14 15
rvo:invit tourism	-13 -10 11 -9 -4 -9
rvo:join .	-9 14 -14 -5 -9 -12
rvo:join by	-21 -16 18 -5 -19 -31
rvo:join hawker	-4 12 -12 -1 -7 -5
rvo:join mayor	-4 15 -15 -1 -3 -6
rvo:join the	-11 19 -21 -3 -20 -11
rvo:join them	-19 25 -27 -20 -15 -20
rvo:kept awai	-13 -18 -15 -5 -17 18
rvo:kept for	-15 -10 -20 18 -11 -20
rvo:kept it	13 -13 -13 -4 -2 -5
rvo:kept order	-7 -13 12 -2 -1 -5
rvo:kept out	-13 -12 -9 -12 -16 13
rvo:kept the	-5 15 5 -20 -11 -19
rvo:kept them	-11 -15 16 -11 -14 -19
rvo:kept two	-11 -5 10 -6 -6 -16
rvo:kill at	18 -20 -13 -15 -13 -17
rvo:know of	13 -12 -12 -12 -11 -12
rvo:laid a	-12 12 -12 -5 -7 -11
rvo:laid up	-13 -14 -7 -4 -17 14
rvo:land ;	-13 13 -14 -11 -11 -12
rvo:land in	-14 16 -11 -10 -17 -16
rvo:last an	-11 15 -17 -2 -4 -4
rvo:laugh and	-10 13 -12 -2 -1 -11
rvo:launch a	11 -11 -9 -6 -7 -13
rvo:lead the	-12 18 -20 -14 -17 -15
rvo:leak .	-9 11 -11 -3 -10 -14
rvo:learn by	-10 12 -13 -3 -4 -6
rvo:learn of	11 -5 -22 -13 -16 -24
rvo:leav ,	-17 -13 -9 -9 17 -11
rvo:leav .	21 -10 -8 -8 -3 -26
rvo:leav it	-12 -10 -5 -6 11 -7
rvo:leav to	-11 13 -6 -10 -12 -13
rvo:led for	-15 19 -19 -11 -7 -11
rvo:led the	-30 -2 7 -16 -18 -18
rvo:left .	-10 11 2 -1 -18 -8
rvo:left after	-17 21 -22 -5 -19 -13
rvo:left at	-12 13 -11 -7 -16 -11
rvo:left empty-hand	-10 13 -15 -4 -7 -7
rvo:left the	7 -17 -5 -5 5 -4
rvo:left to	18 -18 -7 -2 -13 -6
rvo:left without	-18 2 6 -17 -26 -18
rvo:lent the	9 4 -27 -12 -18 -19
rvo:lent them	-12 -12 12 -5 -7 -7
rvo:let <person>	-10 15 -21 -3 7 -8
rvo:let ambassador	21 -14 -23 -7 -21 -15
rvo:let everyon	-12 -15 14 -5 -10 -14
rvo:let hi	-15 -4 -12 -8 7 -11
rvo:let it	-18 -13 -15 -11 -16 18
rvo:let near	12 -5 -3 -2 -2 -16
rvo:let the	-18 -17 17 -11 -16 -14
rvo:let two	-15 -11 13 -3 -10 -11
rvo:list as	-18 20 -21 -11 -15 -18
rvo:listen .	-16 2 9 -3 -4 -10
rvo:listen and	-4 16 -2 -4 -1 -15
rvo:listen at	-8 -15 -15 15 -2 -9
rvo:listen for	-10 16 -16 -6 -4 -5
rvo:listen in	-20 15 -20 -15 -16 -3
rvo:listen off	-10 13 -11 -13 -5 -15
rvo:listen through	13 -12 -10 -8 -6 -17
rvo:load-shed .	8 -6 -12 -4 -4 -7
rvo:look at	-19 19 -17 -8 -11 -14
rvo:lost hi	-5 -9 2 -16 -17 3
rvo:lunch with	14 -27 2 -3 -11 -7
rvo:made a	-10 12 -14 -7 -10 -9
rvo:made the	-3 1 -1 -12 -14 -17
rvo:manag to	-14 -14 -10 -4 -10 13
rvo:meant to	-15 -24 1 -9 17 -16
rvo:meet <organisation>	-15 17 -17 -1 -1 -4
rvo:meet again	-20 23 -23 -2 -2 -5
rvo:meet haulier	-9 11 -13 -1 0 -7
rvo:meet in	14 -12 -22 -4 -8 -5
rvo:meet the	-2 16 -31 -9 -8 -19
rvo:meet with	-18 -18 18 -9 -7 -3
rvo:mention .	18 -14 -10 -12 -16 -18
rvo:mention by	13 -8 -9 -9 -16 -13
rvo:met <person>	-16 25 -22 -1 -3 -4
rvo:met <place>	-21 20 -13 -3 -6 -13
rvo:met a	-23 22 -20 -5 -10 -12
rvo:met again	-7 14 -13 -1 -2 -5
rvo:met at	-15 19 -10 -2 -2 -9
rvo:met banker	11 4 -20 -5 -6 -8
rvo:met congoles	-15 -13 14 -1 -1 -5
rvo:met creditor	-6 12 -8 -2 -1 -5
rvo:met farmer	-15 -21 21 -4 -3 -11
rvo:met for	-19 -14 15 -5 -6 -12
rvo:met in	9 3 -31 -3 -7 -20
rvo:met lobstermen	-5 14 -15 -2 -4 -8
rvo:met on	-18 8 -29 -5 -7 3
rvo:met opposit	-18 12 -9 -1 -2 -2
rvo:met report	17 -18 -15 -12 -13 -15
rvo:met the	-25 3 0 -10 -11 -17
rvo:met them	-17 -3 5 -9 -10 -8
rvo:met twice	-8 16 -15 -2 -3 -10
rvo:miss :	-8 -9 -15 -1 -19 14
rvo:miss a	-18 -14 -8 -5 -13 16
rvo:miss for	11 -12 -8 -9 -6 -12
rvo:miss her	-9 -16 -7 -2 -7 12
rvo:moder .	-10 -12 13 -4 -6 -9
rvo:move abroad	13 -11 -8 -6 -4 -17
rvo:move hous	-6 6 -11 -4 -13 -1
rvo:name ,	-9 1 -17 -4 -7 9
rvo:name a	-9 14 -14 -2 -2 -4
rvo:name him	-19 18 -17 -11 -16 -10
rvo:name the	-19 -5 9 -5 -2 -2
rvo:need .	-13 1 2 -2 -9 -6
rvo:need for	10 -8 -15 -3 -9 -4
rvo:need ten	19 -17 -17 -8 -10 -13
rvo:note down	-15 15 -16 -8 -15 -15
rvo:object eleven	-14 13 -5 -3 -3 -5
rvo:offer <number>	-14 -1 3 -5 -7 -12
rvo:offer <person>	-13 -5 9 -9 -8 -9
rvo:offer forti	-15 18 -18 -5 -4 -9
rvo:offer them	-21 -16 18 -8 -13 -12
rvo:offer to	6 -18 8 -16 -16 -16
rvo:open a	-14 10 -9 -12 -4 -8
rvo:open an	9 -18 -3 -7 -5 -9
rvo:open in	-13 23 -23 -4 -4 -8
rvo:open it	-15 -17 15 3 -11 -15
rvo:open the	-28 -25 28 -9 -11 -17
rvo:open with	-7 -13 13 -2 -2 -4
rvo:oppos the	-13 16 -15 -8 -10 -12
rvo:own former	-13 -11 12 -2 -3 -4
rvo:pack ;	-18 19 -17 -14 -18 -17
rvo:pai a	-7 21 -14 -1 -1 -28
rvo:pai for	-14 -17 17 -13 -16 -19
rvo:pass awai	12 -7 -5 -4 -10 -17
rvo:patch in	-19 -20 -11 -10 -17 19
rvo:pick up	16 -18 -12 -4 -4 -7
rvo:plai to	14 -14 -12 -4 -4 -6
rvo:plan in	-14 17 -17 -1 -1 -4
rvo:plead ill	-12 -9 -8 -4 -8 10
rvo:pledg new	-14 15 -14 -8 -13 -13
rvo:post a	-15 -15 -12 -11 -12 14
rvo:postpon becaus	-15 14 -13 -13 -4 -8
rvo:pour the	-14 13 -10 -8 -10 -10
rvo:prais <quote>	3 -22 17 -12 -17 -18
rvo:prais the	14 -13 -20 -10 -10 -9
rvo:preach ;	-9 12 -9 -4 -12 -13
rvo:predict as	13 -14 -12 -8 -10 -8
rvo:present a	-7 14 -10 -2 -3 -6
rvo:present the	-11 16 -12 -4 -11 -8
rvo:present troop	-19 19 -11 -5 -6 -5
rvo:presid ,	-12 -12 13 -4 -7 -7
rvo:presid .	-27 -12 21 -13 -14 -13
rvo:presid ;	-23 -28 29 -10 -12 -16
rvo:presid and	-14 -17 17 0 0 0
rvo:print the	21 -25 -12 -15 -17 -16
rvo:produc a	8 -2 -15 -9 -8 -12
rvo:promis .	-7 13 -14 -2 -1 -4
rvo:promis <person>	-16 -17 17 -8 -12 -10
rvo:promis a	-22 -6 11 -11 -11 -17
rvo:promis an	-19 22 -22 -7 -9 -15
rvo:promis him	-17 -16 17 -8 -12 -10
rvo:promis journalist	13 -10 -18 -4 -7 -8
rvo:promis more	-14 -11 12 -2 -4 -6
rvo:promis noth	11 -8 -16 -6 -1 -12
rvo:promis the	8 -15 -14 -7 -10 5
rvo:promis to	-31 7 -9 -17 -12 -1
rvo:pronounc the	-11 12 -13 -9 -8 -10
rvo:protest ,	-14 -8 -10 -4 -12 10
rvo:protest .	-5 9 -9 -6 -9 -12
rvo:protest outsid	12 -10 -4 -5 -4 -16
rvo:provid the	-18 0 6 -16 -18 -19
rvo:push ,	-6 12 -11 -1 -1 -13
rvo:put a	-23 -2 5 -13 -14 -15
rvo:put back	-25 -4 11 -5 -5 -13
rvo:put besid	-9 14 -16 -5 -18 -15
rvo:put it	-20 21 -16 -7 -8 -15
rvo:put off	-16 -13 13 -6 -6 -5
rvo:put the	15 -14 -11 -5 -3 -9
rvo:put their	-10 -4 8 -11 -17 -20
rvo:question <person>	-11 14 -18 -7 -10 -12
rvo:question bank	-8 15 -15 -2 -3 -5
rvo:question her	-12 14 -17 -7 -9 -12
rvo:question shipyard	-8 -18 16 -4 -8 -10
rvo:quot forti	13 -6 -5 -3 -16 -14
rvo:ran in	-9 11 -9 -6 -9 -13
rvo:ran into	-13 16 -14 -2 -4 -11
rvo:re-elect with	-16 -16 16 -14 -15 -16
rvo:reach .	-16 -12 -6 -4 -15 15
rvo:reach ;	15 -1 -2 0 -2 -15
rvo:reach the	-13 -14 -12 -9 -14 14
rvo:read <number>	-7 11 -14 -6 -7 -6
rvo:read aloud	11 3 -19 -11 -6 -9
rvo:read hi	-28 -9 10 -9 11 -18
rvo:read out	-24 9 2 -16 -15 -15
rvo:read the	-22 1 3 2 -21 -18
rvo:recal <date>	-23 -18 -7 -5 -17 22
rvo:recal in	22 -18 -10 -7 -18 -24
rvo:receiv <date>	13 -12 -12 -5 -8 -14
rvo:receiv <person>	0 -27 14 -4 -9 -5
rvo:receiv a	-8 -11 13 -1 -2 -5
rvo:receiv at	-18 31 -31 -3 -7 -21
rvo:receiv by	-4 13 -14 -1 -1 -2
rvo:receiv chief	-9 -16 15 -1 -3 -1
rvo:receiv her	-3 -16 8 -2 -4 -3
rvo:receiv hi	-14 -12 14 -2 -3 -1
rvo:receiv him	-16 -12 14 -4 -7 -9
rvo:receiv imam	-6 -12 13 -1 -2 -1
rvo:receiv in	-28 16 -13 -5 -10 -10
rvo:receiv just	-6 -16 16 0 0 0
rvo:receiv letter	-13 -14 16 -1 -1 -1
rvo:receiv the	-21 -5 7 -3 -8 -5
rvo:receiv them	-18 -17 18 -3 -3 -8
rvo:recit ;	-17 17 -16 -13 -15 -17
rvo:recommend a	19 -21 -12 -15 -18 -10
rvo:recommend it	-20 18 -14 -12 -13 -19
rvo:recov at	19 -13 -15 -14 -24 -19
rvo:recov from	-23 -9 -11 -9 7 9
rvo:recus ,	-11 -8 -14 -14 -14 11
rvo:refus ,	-16 -13 -15 -4 -7 14
rvo:refus :	-19 -5 -6 -2 -3 18
rvo:refus ani	15 -11 -5 -1 -1 -15
rvo:refus everi	14 -13 -7 -2 -3 -14
rvo:refus permiss	-9 11 -7 -1 -5 -15
rvo:refus the	-20 -10 -16 -3 -3 16
rvo:refus to	-13 -13 -11 -3 -7 14
rvo:regret that	14 -15 -13 -10 -11 -11
rvo:reject the	-12 18 -11 -3 -6 -23
rvo:releas from	-17 2 2 -17 -12 -16
rvo:remain at	-11 -15 -5 -2 -9 12
rvo:remain in	7 -14 -10 -8 -19 -4
rvo:replac as	16 -16 -14 -13 -18 -16
rvo:replac by	-23 -11 -29 -11 20 -23
rvo:replac for	-15 -12 -14 -7 14 -12
rvo:repli ,	-2 19 -19 -1 0 -3
rvo:repli .	-15 -23 14 13 -5 -9
rvo:repli ye	-13 23 -23 -20 -5 -4
rvo:report .	-20 23 -19 -7 -13 -15
rvo:report dead	-10 -12 -5 -4 11 -7
rvo:report that	-6 12 -12 -2 -13 -12
rvo:report to	20 -21 -15 -4 -24 -17
rvo:repres by	-18 -23 -16 -10 24 -19
rvo:repres the	-13 23 -20 -4 -16 -17
rvo:resign .	13 -12 -17 -5 -7 -7
rvo:resum on	-14 -9 11 -4 -3 -6
rvo:return onli	12 -10 -11 -10 -12 -15
rvo:rise .	-13 13 -10 -8 -8 -14
rvo:sai ,	14 -1 -13 -4 -12 -17
rvo:sai <person>	-10 -3 -19 -12 -6 6
rvo:sai he	-18 -3 -23 -14 -17 11
rvo:sai it	13 -8 -13 -2 -4 -8
rvo:sai no	-3 15 -20 -6 -4 -26
rvo:sai noth	-19 -23 22 -7 -6 -26
rvo:sai rent	-1 13 -12 0 -1 -2
rvo:sai that	23 -17 -28 -5 -10 -20
rvo:sai the	2 -8 -13 -5 -10 4
rvo:sai there	16 -12 -14 -3 -4 -15
rvo:sai ye	-10 13 -17 -5 -4 -13
rvo:said ,	-34 -18 17 -8 -20 16
rvo:said .	30 -20 -2 -22 -7 -20
rvo:said <person>	4 -2 -18 0 -12 -13
rvo:said <quote>	18 -16 -18 -3 -1 -7
rvo:said a	3 6 -27 -10 -18 -24
rvo:said after	-23 24 -22 -8 -8 -17
rvo:said as	-12 18 -18 -1 0 -5
rvo:said from	17 -17 -11 -6 -5 -11
rvo:said he	11 -11 -33 -13 -18 4
rvo:said her	-4 8 -15 -7 -7 -17
rvo:said hi	-14 -19 -8 -5 -10 16
rvo:said in	16 -18 -13 -5 -5 -12
rvo:said no	3 -22 -19 -18 -9 10
rvo:said nobodi	15 -19 -11 -9 -5 -14
rvo:said of	-6 14 -14 0 0 -2
rvo:said on	4 -9 10 -4 -8 -24
rvo:said outsid	-30 28 -20 -6 -12 -22
rvo:said phone	-18 17 -16 -9 -10 -15
rvo:said polic	1 5 -13 -6 -9 -16
rvo:said that	-18 4 5 -15 2 -5
rvo:said the	1 -8 9 -14 -22 -35
rvo:said thei	-27 20 -20 -9 -12 -1
rvo:said there	12 -13 -9 -5 -2 -8
rvo:said through	-9 -13 -10 -2 -4 13
rvo:said to	3 5 -21 -13 -26 -25
rvo:said ye	-17 21 -20 -7 -14 -23
rvo:sail ,	-12 13 -12 -5 -16 -12
rvo:sang .	-12 11 -7 -8 -8 -9
rvo:sat across	-2 20 -19 -1 -2 -4
rvo:sat alon	-6 13 -13 -1 -1 -13
rvo:sat between	-13 16 -16 -4 -13 -13
rvo:sat down	-1 -14 16 -8 -14 -31
rvo:sat in	-32 12 -21 -16 -25 8
rvo:sat on	-9 18 -16 -1 -2 -6
rvo:sat to	-6 19 -10 -2 -6 -8
rvo:sat togeth	-21 20 -16 -2 -2 -5
rvo:sat two	-6 25 -2 0 -3 -24
rvo:sat with	-9 -12 12 -4 -9 -14
rvo:saw <person>	-20 22 -22 -6 -8 -12
rvo:saw a	-12 16 -17 -2 -7 -8
rvo:saw more	15 -15 -8 -4 -11 -17
rvo:saw the	-33 -21 21 -17 -24 1
rvo:score twice	13 -13 -10 -12 -11 -13
rvo:scrap .	-15 16 -16 -4 -2 -7
rvo:seat <person>	-18 -19 19 -8 -12 -13
rvo:seat plan	-16 -17 -18 -9 -11 18
rvo:see canneri	12 -13 -10 -8 -3 -5
rvo:see no	13 -12 -12 -10 -10 -15
rvo:see nor	-10 -8 -11 -5 -14 11
rvo:see presid	17 -17 -16 -7 -4 -16
rvo:see the	-15 -6 -1 -3 -15 7
rvo:sell insur	6 0 -15 -7 -11 -17
rvo:send hi	-8 -11 -13 -21 11 -9
rvo:send lawyer	-14 -15 -13 -10 15 -18
rvo:sent a	3 -25 -44 11 6 -6
rvo:sent an	-24 -17 -29 11 14 -12
rvo:sent back	-7 -12 -20 -8 -8 13
rvo:sent everybodi	-19 4 17 -16 -22 -22
rvo:sent flower	15 -17 -11 -14 -13 -16
rvo:sent her	-25 -21 -19 -16 8 11
rvo:sent hi	-22 -19 -25 -9 21 -16
rvo:sent home	-20 20 -11 -27 -21 -16
rvo:sent regret	-29 11 -19 -22 -30 1
rvo:sent the	-34 -35 -4 7 1 -2
rvo:sent them	-17 3 13 -15 -21 -20
rvo:sent tulip	-8 -11 -13 -16 -17 14
rvo:serv and	-16 16 -19 -3 -7 -8
rvo:serv no	-13 -10 12 -12 -11 -9
rvo:serv quinc	-11 -20 16 -3 -4 -10
rvo:set foot	-22 -23 -12 -15 7 7
rvo:set out	-7 16 -14 -21 -18 -20
rvo:set to	-12 15 -14 -12 -17 -15
rvo:share a	-12 15 -12 -8 -12 -16
rvo:shook hand	2 3 -19 -9 -10 -13
rvo:show ;	-11 -15 -9 -3 -19 14
rvo:show <person>	-16 -16 18 -9 -8 -16
rvo:show him	-20 -7 9 -7 -6 -13
rvo:show slide	-13 16 -17 -4 -8 -16
rvo:show that	-11 12 -13 -4 -5 -7
rvo:shrug .	-8 10 -8 -8 -7 -13
rvo:sign .	20 -16 -3 -7 -9 -18
rvo:sign ;	-18 14 -22 -3 6 -11
rvo:sign a	-20 2 1 -4 -9 -13
rvo:sign at	-23 26 -18 -6 -15 -8
rvo:sign for	-26 -6 8 -9 -21 -14
rvo:sign off	-17 0 1 -3 -6 -9
rvo:sign the	-10 9 -12 -5 -9 -4
rvo:sign under	-16 15 -13 -4 -7 -8
rvo:sit togeth	-18 18 -17 -3 -4 -9
rvo:ski .	-22 -24 -17 -8 -5 23
rvo:skip the	-17 -14 -16 -7 -15 16
rvo:slaughter a	-11 -14 14 -6 -9 -6
rvo:slept ,	-10 11 -12 -9 -12 -10
rvo:slip out	-8 12 -10 -4 -9 -18
rvo:speak ,	-13 -11 -13 12 -10 -9
rvo:speak .	-20 -6 12 -12 -22 -26
rvo:speak first	-5 17 -24 -4 -12 -17
rvo:speak for	-19 11 -17 -14 -10 2
rvo:spent the	-9 13 -13 -1 -3 -4
rvo:spoke ,	-6 12 -17 -5 -13 -14
rvo:spoke ;	-28 26 -21 -4 -10 -15
rvo:spoke <date>	-12 14 -12 -1 -4 -7
rvo:spoke about	-15 17 -18 -7 -7 -16
rvo:spoke against	-10 18 -13 -3 -3 -5
rvo:spoke by	-18 28 -26 -2 -5 -15
rvo:spoke first	-21 -25 25 -8 -12 -21
rvo:spoke for	-45 16 -7 -9 -14 -32
rvo:spoke in	0 12 -10 0 -1 -3
rvo:spoke of	13 -28 -28 -13 -25 13
rvo:spoke on	-5 9 -14 -3 -5 -8
rvo:spoke onc	-19 19 -17 -7 -8 -14
rvo:spoke to	-15 17 -18 -3 -12 -16
rvo:stai .	11 2 -28 -6 -21 -23
rvo:stai aboard	-11 -16 -10 -4 -13 14
rvo:stai at	5 1 -25 -5 20 -27
rvo:stai awai	-15 -27 -13 -5 -35 24
rvo:stai behind	-18 -13 14 -2 -18 -3
rvo:stai empti	15 -5 -19 -8 -20 -16
rvo:stai for	-12 15 -10 -2 -13 -16
rvo:stai in	-12 -13 -16 -6 -34 19
rvo:stai put	-20 21 -20 -5 -25 -20
rvo:stai seat	-21 -21 19 -11 -20 -17
rvo:stai to	-20 19 -12 -3 -16 -16
rvo:stamp noth	-11 12 -14 -10 -9 -10
rvo:stamp the	-15 12 -8 -6 -10 -8
rvo:stand .	7 3 -23 -10 -11 -13
rvo:state agenc	-14 12 -11 -4 -8 -5
rvo:stood alon	-20 -14 16 -1 -4 -8
rvo:stood between	-21 -24 22 -13 -16 -15
rvo:stood by	13 1 -29 -14 -22 -15
rvo:stood in	-22 0 -21 -9 17 -20
rvo:stood next	-14 17 -18 -7 -12 -11
rvo:stood side	2 2 -16 -6 -11 -14
rvo:stop at	-17 -15 -8 -12 -16 17
rvo:stop that	-13 11 -8 -1 -2 -13
rvo:struck out	-19 11 -10 -4 0 -8
rvo:summon but	-13 -8 -7 -10 -7 9
rvo:summon port	-10 -8 12 -11 -1 -4
rvo:summon too	-20 -15 -16 -21 -15 19
rvo:surpris .	19 2 -15 -12 -18 -19
rvo:suspend in	12 -13 -12 -5 -10 -9
rvo:suspend the	-14 -9 11 -5 -13 -13
rvo:swear nobodi	-20 18 -13 -13 -14 -13
rvo:tabl a	-24 24 -7 -5 -7 -12
rvo:take bribe	11 -13 -11 -5 -6 -6
rvo:take over	-12 18 -20 -14 -17 -7
rvo:take part	-8 15 -15 -3 -10 -9
rvo:take the	-13 -15 17 -6 -6 -10
rvo:talk ;	-10 19 -20 -7 -7 -22
rvo:talk by	-19 17 -11 -3 -1 -5
rvo:talk for	9 -1 -18 -4 -4 -11
rvo:talk of	14 -15 -9 -8 -8 -11
rvo:talk vanilla	-17 -2 3 -1 -3 -3
rvo:telephon .	14 -12 -10 -6 -12 -21
rvo:test posit	-16 -21 -18 -16 20 -20
rvo:testifi .	-16 13 -11 -3 -4 -7
rvo:testifi instead	-13 4 -15 -9 3 -17
rvo:text and	-19 16 -13 -2 -14 -9
rvo:thank <person>	-15 -10 14 -2 -1 -2
rvo:thank by	15 -21 -13 -4 -8 -15
rvo:thank the	6 2 -16 -7 -9 -11
rvo:think about	-13 -12 -7 13 -12 -9
rvo:thought it	8 -5 -9 -5 -8 -12
rvo:threaten to	14 -13 -12 -11 -11 -14
rvo:threw <person>	-13 11 -9 -3 -2 -7
rvo:time the	-11 12 -15 -4 -7 -10
rvo:told .	7 1 -15 -8 -15 -21
rvo:told <date>	17 -9 -5 -2 -19 -20
rvo:told <organisation>	6 -1 -18 -4 -12 -1
rvo:told <person>	-22 -1 -11 17 -16 -10
rvo:told a	-11 2 6 -8 -12 -24
rvo:told about	-20 1 -20 -8 -15 14
rvo:told analyst	-16 17 -18 -11 -11 -15
rvo:told hi	15 -12 -18 -8 -12 -14
rvo:told journalist	-16 17 -17 -4 -7 -14
rvo:told me	-9 -10 -14 -2 12 -6
rvo:told of	-17 7 -17 -8 -19 10
rvo:told report	-1 -13 -3 -9 -10 9
rvo:told the	6 -17 8 -14 -16 -11
rvo:told to	-9 -12 -24 -17 -24 13
rvo:took attend	-13 -20 19 -4 -9 -8
rvo:took four	14 -14 -15 -5 -8 -7
rvo:took her	2 3 -13 -13 -7 -17
rvo:took no	-20 1 0 -5 -7 -14
rvo:took note	-24 23 -20 -6 -8 -8
rvo:took part	-12 24 -28 -6 -15 -15
rvo:took question	-10 -22 22 -3 -7 -7
rvo:took tea	-2 -15 15 0 -1 -1
rvo:took the	-15 2 6 -6 -9 -9
rvo:took two	-8 15 -13 -3 -7 -6
rvo:took up	13 -14 -12 -5 -9 -10
rvo:trade accus	-13 13 -10 -3 -5 -8
rvo:translat .	-12 11 -2 -13 -14 -16
rvo:travel .	-18 -16 -9 -5 -26 20
rvo:travel by	-5 10 -7 -6 -11 -17
rvo:travel to	-12 14 -14 -3 -14 9
rvo:tri to	-8 12 -15 -8 -12 -9
rvo:turn back	-17 -5 -19 -7 -9 11
rvo:turn down	-16 -7 -11 -10 -2 13
rvo:type on	-9 -19 17 -9 -15 -20
rvo:unpack .	-10 13 -16 -7 -11 -8
rvo:urg both	18 -17 -20 -9 -11 -13
rvo:urg them	-27 6 -1 -12 -11 -12
rvo:visit <place>	-12 21 -21 -6 -5 -12
rvo:visit six	-11 16 -15 -3 -3 -4
rvo:visit the	-21 19 -17 -10 -12 -13
rvo:vote ;	-32 42 -39 -6 -15 -39
rvo:vote against	-20 25 -20 -6 -9 -19
rvo:vote for	-27 -5 9 -13 -16 -26
rvo:vote no	-15 18 -22 -11 -11 -18
rvo:vote to	-18 -6 -29 -7 -13 9
rvo:vote twice	-15 -16 16 -3 -2 -10
rvo:wait .	-16 35 -28 -2 -21 -35
rvo:wait ;	-21 11 2 -12 -12 -15
rvo:wait at	11 -11 -13 -6 -8 -1
rvo:wait in	12 -20 -15 -12 -12 5
rvo:wait with	-10 11 -13 -6 -7 -11
rvo:walk <person>	-12 -15 14 -9 -9 -10
rvo:walk feder	-15 -9 10 -3 -4 -4
rvo:walk out	0 11 -31 -8 -15 -16
rvo:want ,	-22 -11 -9 -2 -11 19
rvo:want a	-11 17 -15 -1 -2 -6
rvo:want canal	-19 19 -18 -3 -4 -7
rvo:want date	-21 20 -14 -3 -5 -6
rvo:want it	-19 18 -14 -3 -6 -8
rvo:want lower	-22 22 -15 -3 -5 -7
rvo:want monei	-2 19 -19 0 0 -2
rvo:want rate	16 -16 -17 -7 -11 -15
rvo:want ship	-15 15 -15 -4 -5 -6
rvo:want the	10 -2 -18 -12 -11 -14
rvo:want to	-17 -1 4 -12 -13 -11
rvo:watch from	-3 -16 -17 -12 -15 8
rvo:watch it	15 -10 -8 -6 -9 -23
rvo:welcom <place>	-7 -11 12 -1 -2 -1
rvo:welcom the	12 -23 -5 -11 -16 -18
rvo:went .	-14 20 -22 -20 -10 -20
rvo:went down	16 -17 -13 -10 -6 -10
rvo:went first	-10 15 -16 -15 -8 -15
rvo:went home	-23 -5 0 -20 -10 8
rvo:went instead	-11 18 -16 -16 -13 -15
rvo:went on	-13 -19 19 -18 -10 -20
rvo:went out	-26 -3 -1 15 -8 -18
rvo:went over	-13 17 -20 -14 -7 -14
rvo:went togeth	-7 14 -12 -2 -3 -7
rvo:wept .	-17 16 -15 -10 -10 -14
rvo:wept on	14 -15 -8 -8 -7 -9
rvo:withdrew to	-12 -5 6 -1 -2 -10
rvo:wore ear	-10 13 -14 -7 -11 -11
rvo:write a	13 -13 -6 -3 -10 -14
rvo:wrote .	13 -8 -11 0 -3 -8
rvo:wrote <person>	14 -14 -9 -2 -4 -12
rvo:wrote for	-18 17 -5 -3 -4 -7
rvo:wrote hi	-22 8 -24 -10 -10 3
rvo:wrote that	14 -14 -14 -1 -3 -9
rvo:wrote the	16 -17 -12 -8 -12 -15
rvo:wrote to	-15 -18 16 -5 -6 -8
s>aside-cue:reported	30 -36 -7 -2 -3 -3
s>aside-does:says	30 -36 -7 -2 -3 -3
s>does-first:comes	7 -4 -17 -3 -7 -11
s>does-first:hosts	14 10 -22 -2 -6 -3
s>does-first:says	-10 14 -12 -3 -4 -5
s>does-first:will-come	12 -10 -16 -5 -10 -12
s>does:comes	7 -4 -17 -3 -7 -11
s>does:hosts	17 4 -22 -2 -7 -4
s>does:says	-10 14 -12 -3 -4 -5
s>does:will-come	12 -10 -16 -5 -10 -12
s>group:1	26 -1 -32 -10 -14 -22
s>group:2	11 -21 4 -11 -14 -14
s>group:3	-14 12 -1 -10 -7 -7
s>l2:, where	10 5 -14 -1 -1 -1
s>l2:; and	-13 24 -25 -4 -2 -7
s>l2:<person> met	13 -12 -12 -1 -2 -3
s>l2:<place> with	19 -21 -12 -2 -3 -3
s>l2:chief ,	18 -18 -8 -2 -4 -6
s>l2:confer with	16 -13 -16 -1 -2 -2
s>l2:dinner for	-14 14 -14 -2 -3 -3
s>l2:dinner with	-4 -16 8 -2 -2 -2
s>l2:down with	13 -13 -12 -1 -2 -1
s>l2:had met	14 -12 -15 -1 -2 -4
s>l2:host by	10 -5 -12 0 0 0
s>l2:lunch with	26 -27 -14 -5 -6 -8
s>l2:meet with	-15 16 -18 -3 -4 -2
s>l2:minist ,	5 13 -19 -2 -7 -4
s>l2:premier ,	11 -5 -22 -2 -4 -4
s>l2:then saw	-11 5 5 -13 -8 -7
s>l2:to see	14 -7 -20 -4 -3 -4
s>l2:to which	-18 -11 11 -3 -5 -4
s>l2:vanilla with	19 -20 -9 -3 -4 -4
s>l:#	-11 12 -9 -11 -14 -21
s>l:,	26 -7 -26 -6 -11 -14
s>l:and	-13 24 -25 -4 -2 -7
s>l:by	14 -14 -13 0 -1 -1
s>l:for	-14 14 -14 -2 -3 -3
s>l:met	15 -14 -18 -1 -3 -6
s>l:saw	-11 5 5 -13 -8 -7
s>l:see	14 -7 -20 -4 -3 -4
s>l:where	10 5 -14 -1 -1 -1
s>l:which	-18 -11 11 -3 -5 -4
s>l:while	13 -15 -8 -3 -4 -5
s>l:with	16 -24 -5 -9 -11 -9
s>lb-cue:attended	23 -24 -15 -2 -5 -7
s>lb-cue:hosted	14 -5 -16 -2 -3 -4
s>led:about	-14 14 -14 -2 -3 -3
s>led:according	14 -14 -13 0 -1 -1
s>led:beside	16 -24 -5 -9 -11 -9
s>led:instead	-14 14 -14 -2 -3 -3
s>led:met-by	14 -14 -13 0 -1 -1
s>led:under	14 -14 -13 0 -1 -1
s>led:with	16 -24 -5 -9 -11 -9
s>lv-cue:attended	23 -24 -15 -2 -5 -7
s>lv-cue:hosted	11 1 -15 -1 -2 -3
s>lv:confer	16 -13 -16 -1 -2 -2
s>lv:confer|with	16 -13 -16 -1 -2 -2
s>lv:forc	11 -5 -22 -2 -4 -4
s>lv:forc|,	11 -5 -22 -2 -4 -4
s>lv:had	-13 8 6 -5 -5 -3
s>lv:had|with	-13 8 6 -5 -5 -3
s>lv:host	10 -5 -12 0 0 0
s>lv:host|by	10 -5 -12 0 0 0
s>lv:is	13 -12 -10 -1 -2 -2
s>lv:led	12 -15 -8 -1 -2 -2
s>lv:lunch	31 -32 -18 -7 -8 -9
s>lv:lunch|with	31 -32 -18 -7 -8 -9
s>lv:met	19 -18 -19 -2 -5 -9
s>lv:met|	15 -14 -18 -1 -3 -6
s>lv:sat	23 -24 -15 -2 -5 -7
s>lv:sat|,	18 -18 -8 -2 -4 -6
s>lv:sat|with	13 -13 -12 -1 -2 -1
s>lv:saw	-11 5 5 -13 -8 -7
s>lv:saw|	-11 5 5 -13 -8 -7
s>lv:see	14 -7 -20 -4 -3 -4
s>lv:see|	14 -7 -20 -4 -3 -4
s>lv:talk	19 -20 -9 -3 -4 -4
s>lv:talk|with	19 -20 -9 -3 -4 -4
s>r-cue-near:attended	4 -13 7 -5 -9 -12
s>r-cue-near:hosted	20 1 -23 -4 -9 -7
s>r-cue-near:reported	-10 14 -12 -3 -4 -5
s>r-cue:attended	12 -18 3 -6 -11 -13
s>r-cue:hosted	22 -3 -23 -4 -9 -7
s>r-cue:reported	-10 14 -12 -3 -4 -5
s>r2:called ,	-7 8 -12 -3 -3 -4
s>r2:had been	-18 -6 6 -3 -4 -4
s>r2:had met	-18 17 -10 -2 -4 -8
s>r2:had talk	-11 13 -20 -10 -13 -14
s>r2:in <place>	17 -10 -22 -3 -6 -8
s>r2:in the	13 -13 -12 -1 -2 -1
s>r2:is due	-13 13 -11 -4 -6 -11
s>r2:met banker	13 -15 -8 -3 -4 -5
s>r2:met congoles	-14 -7 9 -1 -1 -4
s>r2:of <place>	19 -19 -10 -2 -6 -2
s>r2:on <date>	13 -4 -21 -4 -3 -4
s>r2:respectively ,	-4 -16 8 -2 -2 -2
s>r2:sat in	-13 13 -11 -3 -5 -9
s>r2:then sat	13 -12 -12 -1 -3 -6
s>r2:to scrap	-13 24 -25 -4 -2 -7
s>r2:to which	11 -5 -22 -2 -4 -4
s>r2:was talk	-6 -13 13 -1 -1 -1
s>r:<place>	11 -10 -4 -9 -11 -17
s>r:call	-7 8 -12 -3 -3 -4
s>r:had	-16 10 0 -11 -15 -19
s>r:in	22 -16 -25 -3 -7 -8
s>r:is	-13 13 -11 -4 -6 -11
s>r:met	4 -15 7 -3 -5 -7
s>r:of	20 -19 -16 -2 -5 -2
s>r:on	13 -4 -21 -4 -3 -4
s>r:receiv	8 8 -15 -2 -6 -3
s>r:respect	-11 0 9 -13 -8 -7
s>r:sat	-13 13 -11 -3 -5 -9
s>r:then	13 -12 -12 -1 -3 -6
s>r:to	11 10 -35 -7 -6 -9
s>r:wa	-6 -13 13 -1 -1 -1
s>reference	-14 9 0 -4 -7 -12
s>rv:call	-7 8 -12 -3 -3 -4
s>rv:come	9 -17 6 -4 -7 -6
s>rv:meet	19 -19 -10 -2 -6 -2
s>rv:receiv	14 10 -22 -2 -6 -3
s>rv:sat	7 -4 -17 -3 -7 -11
s>rv:talk	-6 -13 13 -1 -1 -1
s>rvo:call ,	-7 8 -12 -3 -3 -4
s>rvo:come ;	9 -17 6 -4 -7 -6
s>rvo:lunch with	10 -5 -12 0 0 0
s>rvo:meet in	19 -19 -10 -2 -6 -2
s>rvo:met <place>	-18 17 -10 -2 -4 -8
s>rvo:met banker	13 -15 -8 -3 -4 -5
s>rvo:met congoles	-14 -7 9 -1 -1 -4
s>rvo:receiv <person>	12 -15 -11 -1 -5 -1
s>rvo:sat down	13 -12 -12 -1 -3 -6
s>rvo:sat in	-13 13 -11 -3 -5 -9
s>rvo:talk vanilla	-6 -13 13 -1 -1 -1
s>title-cue:hosted	-14 -7 9 -1 -1 -4
state=cancelled	5 19 8 -33 -53 -52
state=held	0 11 -4 -33 -8 4
state=planned	24 -40 -5 31 -20 -15
state=unclear	65 9 -94 -42 -34 -46
subject-of-trigger	-24 7 5 -8 -10 -11
subject:address	-24 13 -11 -3 -4 -7
subject:appear	-21 0 4 -9 -16 -17
subject:arriv	-4 9 -13 -2 -2 -2
subject:attend	-20 -15 4 -8 10 -15
subject:bargain	-10 17 -18 -9 -11 -12
subject:brief	-14 14 -12 -4 -10 -14
subject:call	6 -5 -9 -7 -10 -17
subject:chair	-12 -14 16 -2 -3 -3
subject:confer	-26 27 -28 -8 -9 -10
subject:conven	-11 -11 13 -2 -5 -7
subject:face	-11 0 2 -8 -10 -13
subject:gather	-16 -25 23 -6 -9 -13
subject:heard	-12 -18 5 -3 -6 13
subject:held	-24 22 -17 -5 -6 -8
subject:host	-14 -2 4 -5 -11 -6
subject:invit	-13 -10 11 -9 -4 -9
subject:join	-7 19 -20 -2 -9 -9
subject:lunch	16 -15 -8 -4 -12 -7
subject:meet	2 -2 -1 -12 -10 -12
subject:met	-46 8 -4 -9 -11 -5
subject:open	-5 -17 17 0 -1 -2
subject:question	-8 15 -15 -2 -3 -5
subject:ran	-13 16 -14 -2 -4 -11
subject:receiv	-24 -29 31 -5 -10 -4
subject:sat	0 -5 3 -5 -10 -13
subject:saw	-27 19 -14 -11 -17 -28
subject:shook	-25 25 -7 -3 -2 -3
subject:sign	-16 25 -23 -1 -12 -4
subject:spoke	-17 31 -40 -3 -7 -11
subject:talk	-23 21 -12 -3 -2 -7
subject:telephon	-21 22 -20 -9 -14 -14
subject:visit	-14 15 -15 -7 -9 -10
subject:welcom	-22 -22 24 -4 -8 -5
subject:went	-7 14 -12 -2 -3 -7
subject:withdrew	-12 -5 6 -1 -2 -10
tied-to-other	-11 9 -19 -14 -4 -1
times=1	32 -1 -13 -18 -17 -19
times=2	8 1 -7 -23 -18 -5
times=3	-25 13 -8 -21 -11 13
times=4	-37 -3 16 0 3 -2
title-cue:absent	30 -41 -29 -15 -20 14
title-cue:attended	-7 12 -5 -15 -17 -23
title-cue:background	28 -12 -32 -6 -22 -3
title-cue:declined	2 -13 -11 -9 -8 2
title-cue:hosted	-19 -39 53 -23 -55 -41
title-cue:invited	-12 -17 18 -7 -7 -10
title-cue:observer	38 -28 -20 -7 -34 -24
title-cue:represented	-9 -1 -7 -1 7 -47
title:<org>	-2 15 -10 12 -40 -27
title:aboard	14 -15 -7 -7 -9 -15
title:absenc	-16 -25 -19 -4 -7 25
title:account	-15 1 -31 -8 -13 13
title:act	-16 -24 23 -8 -11 -17
title:activist	18 -14 -12 -8 -14 -19
title:actress	15 -17 -11 -14 -13 -16
title:administr	7 -14 9 -2 -2 -10
title:admir	-27 26 -16 -6 -18 -18
title:advis	12 -10 3 -21 -23 -18
title:advoc	15 -13 -4 -24 -17 -24
title:affair	-24 25 -24 -5 -8 -9
title:agenc	-8 -27 27 -3 -8 -8
title:agent	16 -7 -27 -16 -19 -32
title:agricultur	-19 2 -9 -6 14 -13
title:aid	31 -5 -31 -19 -21 -28
title:air	-13 15 -15 -9 -5 -7
title:albanian	-10 12 -12 -4 -3 -6
title:alhaji	-21 -27 -22 -13 -17 25
title:ambassador	5 30 -36 -24 -43 -26
title:american	-25 -6 -34 8 -32 20
title:among	-15 17 -13 -8 -11 -13
title:analyst	22 -21 -14 -13 -8 -19
title:anthropologist	13 -12 -4 -6 -13 -12
title:apostl	-30 -19 -15 -9 -17 23
title:applic	-16 17 -18 -9 -10 -13
title:arbitr	-25 -27 26 -16 -22 -24
title:archbishop	-11 -8 14 -13 -5 -31
title:archimandrit	-14 26 -7 -6 -27 -21
title:argentin	-7 -15 15 -3 -5 -6
title:arm	-4 24 -25 -1 -2 -2
title:armi	-23 12 -19 15 -14 -17
title:assessor	-10 12 -15 -8 -10 -10
title:assist	9 -3 -13 -7 -4 -8
title:attornei	-5 -16 20 -18 -21 -18
title:auditor	2 0 -18 -9 -7 3
title:aunti	-13 18 -14 -7 -11 -16
title:australian	-13 12 -2 -7 -9 -12
title:austrian	-14 -15 24 -16 -17 -22
title:auxiliari	-15 -11 13 -3 -10 -11
title:awai	11 -8 -8 -2 -3 -19
title:ayatollah	-10 -14 14 -3 -3 -6
title:bahraini	-10 -13 13 -5 -6 -9
title:bank	-37 33 -26 -6 -13 -21
title:banker	-9 28 -43 -6 -9 -4
title:bar	-20 26 -27 -6 -7 -7
title:barima	-13 -12 13 -2 -3 -4
title:bear	25 -24 -24 -19 -22 -21
title:behalf	-9 -11 -15 -3 12 -9
title:believ	13 -12 -8 -10 -10 -14
title:benefactor	14 -13 -12 -11 -11 -14
title:besid	-19 1 5 -9 -10 -13
title:biologist	5 3 -5 -18 -4 -12
title:bishop	6 13 -15 -26 -3 -38
title:board	-17 -35 28 -25 -32 7
title:border	-2 23 -23 0 0 -1
title:boss	-20 17 -27 -7 -10 4
title:brainchild	13 -14 -12 -5 -9 -10
title:brazilian	19 7 -37 -6 -16 -14
title:breakfast	-16 -15 16 -4 -6 -12
title:brigadi	-19 25 -29 -7 -15 5
title:british	-23 5 -8 16 -13 -20
title:broker	4 2 -7 -12 -16 -26
title:brother	6 8 -19 -11 -19 -22
title:budget	-15 -7 -16 -12 -16 11
title:builder	22 -21 -19 -16 -17 -23
title:bullion	-18 -9 11 -2 -5 -9
title:bundjalung	-12 15 -10 -4 -10 -13
title:businessman	16 9 -19 -17 -14 -20
title:bust	17 -7 -5 -2 -7 -22
title:buyer	-7 14 -14 -1 -5 -4
title:cacica	-8 16 -16 -1 -1 -3
title:call	-13 17 -22 -5 -9 -11
title:canadian	-18 -9 11 -2 -5 -9
title:candid	-17 21 -18 -17 -18 -24
title:canneri	5 -14 2 -6 -4 -6
title:canon	-8 12 -3 -1 -9 -10
title:captain	10 6 -48 -5 -17 -2
title:cardin	3 -28 16 -18 8 -21
title:caretak	-10 -12 12 -7 -1 -5
title:casino	-8 17 -16 0 0 -1
title:catechist	19 -17 -14 -17 -13 -21
title:cathol	-17 -16 16 -10 -10 -15
title:cattl	-18 -7 12 -9 -4 -12
title:cement	-10 13 -13 -2 -3 -5
title:central	-18 16 -12 -2 -7 -16
title:chadian	-15 20 -24 -7 -5 -14
title:chair	-32 -23 33 -17 -17 -31
title:chairman	-20 -49 40 -42 -39 24
title:chairwoman	-18 -21 20 -14 -16 -17
title:chancellor	-18 23 -26 -6 -17 6
title:chargé	-18 19 -19 -11 -12 -15
title:chief	-39 -24 21 -31 8 16
title:chines	-22 20 -19 -3 -2 -4
title:christian	-20 -6 -2 -1 20 -20
title:citi	8 -6 -23 -6 -11 0
title:claimant	-15 15 -11 -4 -5 -14
title:cleric	-19 -11 -16 18 -3 -11
title:clerk	-22 25 -19 -20 -25 -29
title:client	18 -20 -15 -12 -13 -14
title:club	-10 13 -35 -19 -28 15
title:co-chair	-14 -17 16 -6 -12 -14
title:coach	-26 8 -2 -15 -17 3
title:colleagu	7 -31 28 -15 -13 -13
title:colonel	-12 3 4 -20 -25 -2
title:command	-23 12 -18 -10 -18 8
title:commerc	-8 -13 12 -3 -3 -7
title:commission	-7 -17 34 -35 -43 -42
title:committe	-31 -16 16 -6 -15 17
title:commodor	-12 -6 9 -7 -7 -13
title:commun	-13 -4 -2 11 -1 -6
title:compact	16 -16 -16 -12 -12 -13
title:compani	-16 25 -21 -8 -12 -28
title:conductor	-11 12 -8 -8 -2 -4
title:congoles	4 16 -29 -2 -2 -5
title:congressman	-15 12 -8 -2 -2 -5
title:congresswoman	-10 -16 -13 -6 20 -24
title:constitut	20 -22 -11 -7 -6 -18
title:consul	-26 26 -23 -13 -13 -18
title:contractor	-1 -8 -18 -12 -14 10
title:control	11 3 -17 -14 -12 -15
title:conven	-18 -17 17 -11 -16 -14
title:cook	22 -20 -20 -17 -10 -21
title:cooper	-17 -17 18 -5 -9 -7
title:council	-13 -23 20 -11 -14 -20
title:councillor	2 31 -51 -17 -28 -33
title:councilman	-14 17 -18 -7 -12 -11
title:counsel	3 25 -43 -23 -24 -28
title:counterpart	-4 17 -16 -2 -3 -3
title:cricket	14 -13 -14 -11 -11 -12
title:curat	-19 12 5 -5 -15 -18
title:custom	9 11 -16 -14 -20 -22
title:cyclon	15 -14 -16 -8 -7 -10
title:d'affair	-18 19 -19 -11 -12 -15
title:dai	14 -10 -9 -10 -14 -16
title:dairyman	-15 18 -17 -8 -17 -16
title:dame	6 -21 2 -15 -27 7
title:danish	-11 12 -16 -2 -2 -12
title:datuk	6 -12 13 -7 -16 -20
title:daughter	-17 23 -3 -2 -27 -19
title:deacon	-15 22 -22 -16 -13 -21
title:dealer	-24 13 -8 -4 -8 -12
title:dean	-24 -1 -3 -20 15 -24
title:deckhand	-20 18 -13 -13 -14 -13
title:defenc	-24 29 -28 -12 -20 -26
title:defend	-14 11 -10 -7 -9 -8
title:deleg	-23 21 -17 -8 -8 -12
title:delta	-10 12 -13 -2 -3 -4
title:democrat	-20 -6 -2 -1 20 -20
title:depart	-19 18 -17 -4 -6 -6
title:deputi	-31 30 -5 1 -33 -45
title:develop	27 -31 -23 -17 -12 -21
title:diocesan	21 -20 -18 -9 -2 -19
title:diplomat	15 -3 -19 13 -10 -26
title:director	11 -2 -22 -13 -26 -8
title:disast	-14 -12 13 -10 -9 -11
title:dismiss	-13 -11 -13 12 -10 -9
title:district	-19 -6 10 -2 -3 -7
title:dive	-13 16 -3 -1 -1 -16
title:dom	-10 11 -12 -3 -5 -8
title:dr	9 6 -13 -21 -24 -28
title:drug	-18 17 -16 -9 -8 -11
title:ecologist	-22 22 -21 -12 -13 -8
title:econom	-10 13 -12 -14 -11 -11
title:economist	15 -23 -20 -15 -14 -2
title:editor	24 -23 -18 -23 -21 -24
title:educ	5 3 0 -15 -28 -36
title:egyptian	-28 -25 26 -2 -3 -4
title:elder	-39 39 -30 -22 -21 -24
title:elect	14 -11 -8 -6 -4 -15
title:embassi	-6 16 -21 -4 -7 -5
title:emir	-10 13 -11 -5 -2 -2
title:emirati	-19 18 -16 -1 -3 -7
title:energi	13 -4 -6 -6 -9 -24
title:engin	-5 28 -38 5 -32 -7
title:envoi	-33 32 -25 -2 -38 5
title:ethic	19 -22 -17 -18 -6 -14
title:even	-6 13 -12 0 0 -5
title:ex-command	-11 13 -14 -3 -5 -10
title:ex-minist	-20 -15 -16 -21 -15 19
title:ex-presid	-14 -21 -30 -11 -24 25
title:execut	-8 10 -46 -25 11 -12
title:exil	-32 26 -19 -2 -2 -7
title:expert	-17 19 -22 -11 -7 -8
title:export	-12 -14 13 -7 -3 -8
title:factori	-10 16 -16 -2 -6 -10
title:farm	15 -16 -11 -2 -2 -16
title:father	-13 1 11 -18 -25 -9
title:feder	-21 19 -12 -14 -18 -17
title:feud	6 -13 3 -3 -3 -11
title:figur	25 -25 -25 -12 -14 -20
title:financ	-32 -22 19 -20 18 -35
title:financi	-12 14 -12 0 -1 -3
title:first	-5 3 -7 -9 -16 4
title:fisheri	-30 15 13 -14 -23 -19
title:fisherman	27 -12 -22 -13 -11 -36
title:fon	-14 26 -29 -16 -14 -13
title:foreign	-11 -11 16 -18 9 -28
title:foreman	-19 11 -16 -8 -16 3
title:forens	-17 19 -22 -11 -7 -8
title:forestri	-15 15 -16 -8 -15 -15
title:former	-10 -4 -22 -21 -3 21
title:forward	19 -20 -16 -6 -13 -19
title:founder	18 -5 -23 -8 -17 -19
title:french	-10 9 -16 -7 13 -25
title:frenchwoman	-11 14 -14 -13 -4 -8
title:fund	-14 -1 5 -3 -1 -9
title:funer	18 -14 -16 -8 -9 -14
title:gang	14 -14 -11 -8 -9 -8
title:gener	-1 -4 -9 9 -14 -10
title:geologist	-8 13 -11 -1 -1 -9
title:georgian	-36 9 -18 -23 26 -23
title:ghanaian	-11 12 -10 -2 -1 -3
title:goalkeep	13 -19 -34 -18 4 2
title:govern	13 -17 4 -6 -8 -12
title:governor	-27 -30 31 -29 -27 18
title:grand	-8 -15 7 -4 -5 9
title:granddaught	-17 16 -11 -8 -10 -12
title:grandson	14 -17 -7 -7 -12 -9
title:greek	-17 22 -24 -7 -7 -18
title:greenland	-24 25 -27 -9 -9 -16
title:greet	15 -15 -13 -8 -11 -14
title:grower	12 -5 -13 -8 -11 -20
title:guest	-15 -20 20 -9 -5 -13
title:guid	-15 14 -8 -7 -6 -8
title:guild	-14 14 -17 -10 -9 -10
title:haitian	15 -9 -5 -5 -9 -16
title:harbour	-23 13 -6 -8 -8 -10
title:hawaiian	-15 15 -11 -4 -5 -14
title:head	-29 -27 34 -15 -19 -16
title:headmistress	-18 -14 16 -9 -11 -11
title:health	-26 7 3 1 -19 -21
title:hear	-30 15 3 -6 -8 -13
title:herder	4 12 -13 -7 -6 -17
title:herdsman	-9 14 -16 -5 -18 -15
title:hereditari	-11 19 -7 -2 -16 -25
title:high	-13 -12 18 -8 -16 -22
title:hindu	-15 13 -4 -4 -8 -10
title:historian	-4 -35 20 -16 -16 4
title:home	-9 26 -15 -4 -31 -1
title:honour	-28 19 -17 -4 -10 -10
title:hospit	17 -18 -15 -9 -14 -9
title:host	-19 -1 14 -19 -16 -17
title:hoteli	-23 11 13 -12 -23 -26
title:hous	-15 -1 13 -15 -18 -18
title:human	14 -12 -17 -5 -14 -9
title:hydrologist	-18 26 -24 -12 -9 -22
title:imam	-20 21 -21 -11 -11 2
title:includ	5 2 -16 -6 -8 -10
title:independ	-17 5 0 -7 -10 -16
title:indonesian	18 -31 -13 -7 -10 9
title:industri	-16 15 -14 -8 -11 -10
title:informateur	-9 -19 19 0 -1 0
title:inspector	-17 1 12 -21 -17 -27
title:intellig	-17 6 2 -8 -8 -17
title:interim	25 -26 -19 -4 -14 -15
title:interior	5 -20 13 -31 -33 5
title:interpret	-22 19 -14 -10 -10 -18
title:investor	-18 20 -17 -12 -21 -17
title:invit	-12 -17 18 -7 -7 -10
title:irrig	-10 -11 12 -1 -3 -4
title:italian	-17 21 -21 -9 -2 -6
title:jamaican	-21 25 -25 -1 -3 -3
title:journalist	0 -23 13 -13 -11 -11
title:judg	-53 -48 53 -34 9 -45
title:justic	-34 -48 35 6 -32 12
title:kenyan	-25 26 -13 -10 -16 -21
title:king	29 -9 -13 -26 -26 -27
title:known	12 -3 -11 -14 -13 -20
title:korean	-16 -10 13 -6 -13 -7
title:labour	-16 -43 42 -19 -27 -31
title:ladi	-9 16 -18 -5 -2 -6
title:land	8 -22 20 -1 -6 -3
title:lao	-13 26 -24 -3 -9 -11
title:late	49 -37 -46 -13 -21 -30
title:later	-17 -2 3 -1 -3 -3
title:lawmak	10 -7 -28 -21 -19 4
title:lawyer	-4 32 -29 -25 -35 -33
title:leader	-3 28 -50 -11 -25 6
title:leagu	-7 -14 14 -1 -2 -4
title:lectur	-23 -23 23 -16 -22 -19
title:lieuten	-30 21 -27 12 -21 4
title:line	-15 7 -1 -8 -4 -14
title:list	-26 21 -14 -11 -13 -16
title:lobbyist	21 -17 -31 -22 -20 -8
title:logger	-15 17 -20 -5 -13 -9
title:lord	-24 9 1 -12 -13 -20
title:madam	-11 17 -18 -9 -10 -20
title:magnat	-16 -3 -7 15 -3 -12
title:major	-16 23 -20 -10 -16 -28
title:maker	-14 9 2 -12 -12 -10
title:malaysian	-2 14 -14 0 -1 -1
title:man	-26 27 -27 -20 -16 -23
title:mapmak	2 12 -26 -17 -19 -17
title:marin	-14 14 -5 -5 -2 -3
title:master	-36 16 -2 -13 -14 -20
title:mate	-21 -24 -11 -1 -20 23
title:mauritanian	-9 -5 12 -3 -6 -6
title:maya	-15 14 -8 -7 -6 -8
title:mayor	-17 -16 34 -28 -37 -13
title:mediat	-14 -35 38 -19 -22 -25
title:meet	-25 29 -35 -10 -12 -8
title:member	-26 28 -43 -26 -32 5
title:mennonit	-13 28 -30 -4 -9 -14
title:meteorologist	21 -22 -21 -8 -14 -12
title:metropolitan	-12 -12 9 -2 -4 10
title:miller	-12 17 -15 -14 -16 -17
title:minist	-36 -28 26 -12 21 -13
title:ministri	23 -20 -22 -5 -5 -19
title:minor	-15 16 -15 -11 -13 -15
title:mission	-15 6 -1 -4 -8 -11
title:moder	12 -4 0 -20 -16 -26
title:mongolian	-11 14 -14 -7 -11 -6
title:monsignor	-19 -30 -19 -10 23 15
title:mother	19 -19 -8 -1 -4 -12
title:mr	0 17 -19 -20 -22 -29
title:ms	-23 -17 23 -7 -15 -21
title:mufti	-10 13 -9 -2 -2 -3
title:méti	-14 20 -22 -20 -10 -20
title:name	27 -36 4 -24 -29 -30
title:nation	-7 0 -16 -6 -6 6
title:nationalist	-25 -21 -21 -11 -12 24
title:navi	-25 -12 -17 -10 -13 17
title:negoti	-29 39 -35 -11 -14 -29
title:neighbour	-7 16 -15 -1 -1 -3
title:neither	-9 -20 -36 -32 -38 25
title:net-mak	-20 15 -13 -6 -6 -11
title:newspap	-9 -13 -5 -4 10 -6
title:newsread	-20 -23 23 -3 -1 -3
title:nigerian	-18 12 -9 -1 -2 -2
title:nine	8 -6 -12 -4 -4 -7
title:northern	-18 17 -16 -4 -8 -9
title:norwegian	-24 22 -9 -17 -21 -21
title:notari	-12 12 -8 -5 -10 -13
title:novelist	-17 -17 -11 17 -12 -18
title:nurs	6 -1 -15 -12 -18 -20
title:observ	-25 24 -19 -13 -12 -14
title:offer	16 -15 -19 -13 -17 -12
title:offic	19 -11 -20 -9 -9 -25
title:offici	-17 28 -29 -6 -8 -13
title:oil	7 -7 -25 4 -17 1
title:oligarch	9 -4 -17 -5 -10 -10
title:on	-14 17 -9 -11 -18 -19
title:oper	-12 -3 5 -9 -6 -3
title:opposit	30 -30 -48 -25 -23 11
title:orat	-15 -18 16 -8 -19 -12
title:orchardist	-5 13 -13 -1 -1 -4
title:organis	19 10 -23 -12 -14 -15
title:owner	-10 -10 4 -24 -1 2
title:palac	26 -29 -21 -7 -7 -15
title:pamiri	-15 16 -12 -7 -2 -11
title:panel	-16 -20 20 -5 -5 -9
title:paper	-16 17 -14 -12 -16 -17
title:paramount	-24 9 9 -6 -12 -13
title:parent	-18 17 -16 -9 -10 -15
title:parliament	10 -3 -12 -5 -6 -16
title:parti	19 -8 -14 -8 -15 -38
title:partner	19 -22 -13 -6 -16 -16
title:pastor	-29 8 3 -16 -16 6
title:patriarch	-12 -8 14 -2 -2 -3
title:person	-21 33 -19 -27 -18 -24
title:peruvian	-4 12 -16 -1 -3 -1
title:phra	-13 -17 17 -10 -11 -14
title:place	-21 -25 -16 -17 25 -26
title:planner	-12 14 -14 -4 -4 -9
title:poet	11 -27 -19 19 -9 -16
title:polic	23 -21 -3 -28 -15 0
title:polish	11 -21 12 -2 -6 -15
title:polit	17 -17 -14 -7 -11 -9
title:pope	-11 -19 20 -2 -3 -8
title:port	-17 -3 -8 -4 10 -17
title:preacher	-11 13 -11 -10 -15 -13
title:prefect	-5 11 6 -4 -30 -9
title:premier	-7 -29 27 -20 5 -8
title:presid	-26 -23 29 -5 4 -19
title:press	14 -19 -25 -30 -10 8
title:prime	-3 -43 32 -25 17 -13
title:princ	-33 -11 -24 -18 -21 23
title:princess	-21 -21 14 -6 -22 19
title:princip	-15 -17 20 -5 -12 -14
title:printer	27 -17 -31 -20 -30 -27
title:prison	-6 12 -11 -9 -1 -3
title:pro	-26 22 -22 -8 -9 -8
title:professor	-18 13 -25 -14 -25 4
title:prosecutor	-6 29 -59 -24 -30 -1
title:protocol	-25 22 -22 -8 -15 -15
title:provinci	-16 22 -22 -12 -5 -14
title:proxi	19 -21 -12 -15 -18 -10
title:publish	-4 -15 14 -1 0 -3
title:qatari	-17 3 2 -4 -6 -9
title:queen	-2 -15 15 -1 -1 -2
title:rabbi	-13 12 -12 -8 -8 -7
title:radio	0 21 -28 -8 -4 -18
title:rainmak	-11 29 -30 -3 -3 -9
title:ratu	-33 -17 25 -2 -6 -5
title:rebel	-24 25 -33 -10 -13 12
title:record	-13 -11 -13 12 -10 -9
title:rector	-33 -20 24 -8 -15 -16
title:refere	22 -20 -21 -11 -15 -15
title:region	-16 -7 -15 -8 -1 13
title:reindeer	-11 13 -12 -3 -1 -12
title:replac	24 -24 -16 -25 -11 -21
title:report	16 -1 -22 -20 -15 -30
title:repres	-21 -4 -7 -14 -15 13
title:request	-7 -19 19 -4 -6 -5
title:resign	15 -17 -11 -8 -9 -8
title:resourc	-17 -21 -27 -2 -7 24
title:retir	-20 -17 21 -12 -17 -13
title:rider	-4 31 -32 -2 -3 -6
title:right	-4 15 -27 -18 -22 -22
title:rival	9 6 -23 -18 -21 -24
title:road	-14 16 -14 -10 -16 -13
title:rule	24 -18 -25 -7 -15 -35
title:rural	-15 17 -17 -2 -1 -1
title:russian	-28 20 -15 1 -25 -5
title:salt	-17 -15 -13 -9 -6 16
title:sat	-17 19 -19 -13 -12 -17
title:sayyid	-3 21 -14 -2 -20 -4
title:school	-12 13 -6 -3 -4 -10
title:schoolteach	-16 -20 19 -8 -9 -11
title:scientist	3 5 -23 -14 -16 -17
title:seal	7 -4 -4 -17 -3 -12
title:secretari	24 1 -17 -1 -32 -45
title:secretary-gener	-24 -3 12 -9 -12 -13
title:seen	-18 -10 -16 -10 -10 12
title:selector	-9 18 -14 -9 -20 -17
title:senat	-35 -14 -5 6 12 8
title:senegales	-4 13 -13 -1 -1 -1
title:serb	-14 11 -7 8 -8 -9
title:sharehold	17 -16 -10 -2 -5 -18
title:sheikh	-37 14 -10 -22 -30 18
title:sheriff	-15 17 -16 -2 -5 -7
title:ship	11 -4 -33 8 -19 -19
title:shipown	-27 -21 23 -12 -15 2
title:shop	-13 -1 8 -4 -3 -5
title:similar	-10 13 -15 -4 -7 -7
title:sinc	0 -4 -13 -9 -9 4
title:sir	21 0 -32 -21 -20 -36
title:sister	-40 33 1 -22 -20 -37
title:six	-6 15 -16 -1 0 -3
title:skipper	13 -5 -21 -14 -13 -12
title:slovak	-15 20 -9 -3 -17 -24
title:slugger	-7 11 -9 -4 -3 -14
title:smelter	-11 -16 -11 4 -19 14
title:soldier	19 -19 -8 -1 -4 -12
title:son	8 8 -21 -18 -16 -22
title:sourc	14 -15 -8 -1 -6 -11
title:speaker	-29 9 12 -23 -25 -27
title:special	-17 -4 16 -13 -17 -18
title:spelt	-16 -17 -18 -9 -11 18
title:spiritu	-15 14 -8 -7 -6 -8
title:spokesman	47 -40 -45 -19 -12 -39
title:spokeswoman	16 -24 -16 10 -5 -12
title:sport	9 -34 14 -13 19 -23
title:spy	-17 27 -28 -6 -7 -12
title:sri	-13 -2 -19 -3 -4 14
title:star	19 -20 -16 -6 -13 -19
title:state	8 2 -9 -31 11 -51
title:steel	-11 16 -15 -6 -18 -12
title:steward	-16 5 3 -6 -4 -7
title:stop	-6 16 -21 -4 -7 -5
title:striker	1 2 -23 -6 -21 8
title:stringer	13 -12 -10 -8 -6 -17
title:student	22 -29 -25 -28 -19 9
title:sultan	-23 -2 -19 -10 9 -11
title:superintend	-20 18 -14 -12 -13 -19
title:supervisor	-10 13 -17 -5 -4 -13
title:surgeon	-10 16 -20 -9 -10 -16
title:surveyor	-24 -3 -28 -19 -18 22
title:swiss	-23 19 -20 13 -5 -17
title:teacher	-6 15 -22 -11 -13 -13
title:telephon	-10 14 -16 -2 -3 -6
title:tem	-26 22 -22 -8 -9 -8
title:tenant	21 -6 -4 -2 -1 -23
title:third	-14 -16 -5 -1 -13 17
title:through	21 -17 -22 -18 2 -10
title:timber	-14 15 -15 -4 -5 -15
title:time	7 -4 -17 -4 -5 -9
title:togeth	-13 18 -13 -2 -2 -5
title:togoles	-7 19 -21 -1 0 -3
title:tourism	14 10 -24 -21 -14 -14
title:trade	-24 28 -20 -14 -22 -26
title:trader	-12 17 -31 -14 -24 -2
title:traffic	-13 15 -15 -9 -5 -7
title:transfer	14 -13 -7 -1 -4 -14
title:transnistrian	-1 15 -7 -1 -1 -13
title:transport	10 -22 9 -11 -31 2
title:treasur	-14 29 -38 -15 -25 -23
title:treasuri	13 -11 -31 -11 -18 1
title:trial	-19 13 -31 -6 -10 13
title:truste	-20 8 -17 -12 -24 19
title:turkish	-24 18 -19 10 -14 -19
title:tánaist	-14 15 -11 -2 -12 -13
title:u	-14 17 -18 -10 -13 -14
title:ukrainian	-17 21 -20 -5 -16 -19
title:umpir	-21 -20 20 -9 -11 -13
title:under-secretari	-15 16 -17 -5 -17 -13
title:union	-22 38 -58 -7 -23 2
title:unionist	15 -15 -11 -11 -16 -15
title:until	-15 10 -15 -11 -12 3
title:upazila	22 -16 -12 -5 -3 -26
title:util	-10 17 -17 -5 -3 -9
title:vener	-14 -11 13 -5 -9 -12
title:vesper	-6 -12 13 -1 -2 -1
title:vicar	-10 35 -6 -3 -34 -13
title:vice	-2 20 -22 -8 -31 -20
title:vice-chair	-15 -26 24 -10 -14 -17
title:vice-minist	-14 18 -18 -4 -3 -4
title:vice-premi	0 -19 19 0 0 0
title:vice-presid	-13 12 -26 -5 -11 6
title:visit	-28 19 -17 -4 -10 -10
title:volcanologist	-15 -15 16 -5 -6 -9
title:warden	-14 -23 21 -8 -9 -17
title:water	-16 30 -32 11 -7 -18
title:well	-14 29 -27 -6 -12 -12
title:whether	-2 -6 -24 16 -18 -23
title:whoever	24 -24 -16 -25 -11 -21
title:wine	-13 -10 12 -12 -11 -9
title:wit	-12 15 -14 -12 -14 -17
title:without	-21 -20 -18 -10 -9 23
title:worker	14 -13 -12 -10 -13 -15
title:wrestler	-10 13 -4 -5 -1 -8
title:writer	16 -14 -15 -11 -10 -26
title:yacht	-19 -5 8 -2 -6 -9
within=about	6 5 -27 -10 -9 -15
within=about|after	-27 24 -18 -9 -7 -12
within=about|before	15 -13 -18 -3 -5 -7
within=about|unclear	6 5 -27 -10 -9 -15
within=after	0 6 -3 -16 -17 -30
within=after|after	-24 9 9 -16 -18 -22
within=after|before	13 2 -22 -6 -6 -22
within=after|held	-27 35 -31 -8 -13 -24
within=after|planned	7 -27 8 -15 -12 -20
within=alon at	-20 -14 16 -1 -4 -8
within=also at	-22 -2 4 -7 -14 -21
within=ambassador of	15 -14 -18 -4 -6 -13
within=and on	18 -3 -30 -3 -7 -5
within=answer with	-14 -13 14 -2 0 -4
within=ar to	3 -16 14 -31 -17 -24
within=at	2 -13 8 -19 -26 5
within=attend at	-19 15 -11 -11 -7 -16
within=at|after	9 -18 5 -22 -24 5
within=at|before	-19 1 -1 -11 -28 -3
within=at|held	7 -13 11 -19 -27 -12
within=at|planned	-35 14 -7 -10 -17 -3
within=at|unclear	-34 -14 -9 -16 -13 22
within=awai to	-12 14 -14 -4 -5 -11
within=back to	-12 13 -10 -2 -2 -4
within=been at	-26 -23 -13 -16 -11 23
within=began with	1 5 -18 -3 -3 -12
within=bishop of	-7 -14 13 -3 -6 -3
within=board of	-12 -11 6 -2 -6 5
within=by	6 -4 -2 -13 -12 -19
within=by|after	12 -9 -6 -14 -10 -17
within=by|before	-25 5 1 -7 -9 -13
within=by|cancelled	-10 12 -13 -3 -4 -6
within=by|held	8 -8 0 -13 -11 -18
within=call for	19 -7 -20 -1 0 -3
within=came to	-22 -17 6 -8 15 -26
within=court in	-14 -1 -3 -17 -19 2
within=dai of	2 13 -30 -13 -16 -19
within=deleg of	-15 24 -26 -8 -12 -13
within=due to	-32 36 -35 -13 -9 -18
within=during	-17 20 -20 -3 -6 -7
within=during|after	-13 17 -16 -3 -5 -8
within=during|before	-10 17 -16 -1 -2 -1
within=during|held	-17 20 -20 -3 -6 -7
within=familiar with	-3 13 -11 -1 -1 -2
within=far to	-24 12 -29 4 -21 5
within=for	-4 -22 3 21 -27 -13
within=for|after	-17 -26 10 25 -29 -6
within=for|before	7 6 -14 -21 -20 -34
within=for|held	-23 -3 8 -26 -18 -12
within=for|planned	3 -25 -5 24 -32 -17
within=from	-13 2 0 -1 -1 -9
within=from|after	-13 2 0 -1 -1 -9
within=from|held	-13 2 0 -1 -1 -9
within=fund at	-19 0 1 -1 -3 -8
within=guest at	-25 14 -6 -4 -5 -10
within=guest for	-17 7 10 -14 -3 -6
within=hope to	-14 -3 -22 -5 -7 12
within=hour at	-13 16 -16 -1 -1 -7
within=hour of	-33 4 -1 -10 -9 -11
within=in	-33 -8 10 -19 -29 5
within=in for	-14 14 -6 -17 -11 -11
within=in on	-11 16 -17 -2 -3 -10
within=inquiri about	6 5 -27 -10 -9 -15
within=invit to	-9 -21 11 -13 -10 12
within=in|after	-24 -9 10 -19 -23 5
within=in|before	-25 -4 3 -10 -20 3
within=in|held	-33 -8 10 -19 -29 5
within=is to	-32 13 -7 -11 -12 4
within=learn by	-10 12 -13 -3 -4 -6
within=link by	-4 14 -14 -1 -1 -1
within=negoti from	-13 2 0 -1 -1 -9
within=nigerian at	-17 -2 -10 -2 -12 10
within=night in	-10 6 3 -11 -16 -18
within=not at	2 -19 -15 -6 -19 16
within=of	-20 -1 8 -11 -22 -5
within=off until	-19 -4 9 -7 -7 -7
within=of|after	-16 5 7 -11 -16 -39
within=of|before	-15 -5 -1 -11 -25 7
within=of|held	-18 -3 9 -11 -22 -6
within=on	-3 -3 2 -11 -16 -25
within=on|after	-43 1 8 -13 -18 -26
within=on|before	14 -15 0 -4 -9 -13
within=on|held	-2 -4 2 -11 -17 -26
within=on|planned	-11 16 -15 -3 -3 -4
within=out of	-25 0 3 -6 -6 0
within=over	6 3 -18 -9 -9 -13
within=over to	-16 24 -22 -17 -15 -20
within=over|after	-18 18 -16 -8 -7 -11
within=over|before	13 -13 -9 -3 -4 -6
within=over|unclear	6 3 -18 -9 -9 -13
within=owner to	-7 -12 12 0 -1 -3
within=panel of	-9 15 -13 -2 -3 -15
within=parti to	-10 -12 12 -7 -1 -5
within=present at	-42 11 4 -32 -24 -34
within=price at	-20 18 -16 -2 -4 -17
within=question at	-20 1 0 -5 -7 -14
within=question over	6 3 -18 -9 -9 -13
within=react to	8 -2 -19 -4 -6 -14
within=resum after	-12 16 -17 -4 -2 -3
within=river to	-23 -24 -16 -14 -20 22
within=road to	-13 12 -10 -2 -6 -7
within=sat on	-9 18 -16 -1 -2 -6
within=session of	-17 -8 10 -3 -3 -5
within=shortest of	-22 -13 15 -6 -10 -18
within=side to	-15 -18 17 -8 -3 -7
within=spoke by	9 3 -24 -13 -7 -17
within=spoken for	3 11 -19 -15 -10 -19
within=strike after	-18 21 -21 -6 -14 -14
within=summon to	-31 31 -28 -33 -23 -9
within=tabl for	-26 -2 9 -13 -11 -24
within=them at	-18 12 -27 -4 -4 5
within=them for	-19 -16 9 -13 -9 9
within=to	-25 3 -10 -7 5 11
within=to|after	-21 7 -4 -11 -31 4
within=to|before	-17 -2 -20 -3 12 9
within=to|cancelled	-5 -3 -12 -13 -17 15
within=to|held	-16 -5 -12 -22 13 11
within=to|planned	-21 11 -2 -2 -23 -10
within=to|unclear	-12 14 -14 -4 -5 -11
within=until	-19 -4 9 -7 -7 -7
within=until|after	-12 7 -6 -3 -2 -3
within=until|before	-16 -13 13 -6 -6 -5
within=until|planned	-19 -4 9 -7 -7 -7
within=up to	-9 -1 -16 -4 -12 6
within=wa at	-12 -7 8 0 -1 -3
within=wa to	-15 -16 6 -4 -6 9
within=want to	-16 20 -21 -8 -11 -10
within=went to	-14 -17 17 -1 -1 -6
within=who on	-10 14 -13 -1 -3 -6
within=will at	-19 -2 7 -6 -8 -12
within=with	-5 -9 12 -6 -5 -15
within=with|after	-3 -11 10 -4 -4 -13
within=with|held	-5 -9 12 -6 -5 -15
within=worker at	-16 7 -23 -5 -16 5`;
/** Weights of the keep classifier. */
export const KEEP = `no yes
before=all	22 -22
before=all|there=1|own=false	9 -9
before=all|there=1|own=true	-24 24
before=all|there=2|own=false	-3 3
before=all|there=2|own=true	13 -13
before=all|there=3|own=true	14 -14
before=new	-11 11
before=new|there=1|own=false	-9 9
before=new|there=1|own=true	6 -6
before=new|there=2|own=false	13 -13
before=new|there=2|own=true	-22 22
before=new|there=3|own=false	13 -13
before=new|there=3|own=true	-50 50
before=new|there=4|own=false	-6 6
before=new|there=4|own=true	-21 21
before=nobody	2 -2
before=nobody|there=0|own=false	-15 15
before=nobody|there=0|own=true	3 -3
before=some	-4 4
before=some|there=2|own=false	7 -7
before=some|there=2|own=true	-28 28
before=some|there=3|own=false	57 -57
before=some|there=3|own=true	-30 30
before=some|there=4|own=false	-77 77
before=some|there=4|own=true	-22 22
bias	-4 4
first=0	2 -2
first=0|second=0	2 -2
first=4	-22 22
first=4|second=0	-22 22
first=5	16 -16
first=5|second=0	-5 5
first=6	-4 4
first=6|second=0	-13 13
first=6|second=5	41 -41
first=7	33 -33
first=7|second=0	1 -1
first=7|second=4	-12 12
first=7|second=5	68 -68
first=7|second=6	-5 5
first=7|second=7	0 0
first=8	-1 1
first=8|second=0	-27 27
first=8|second=5	1 -1
first=8|second=6	-4 4
first=8|second=7	26 -26
first=8|second=8	-23 23
first=9	-13 13
first=9|second=0	7 -7
first=9|second=4	19 -19
first=9|second=5	-30 30
first=9|second=6	-10 10
first=9|second=7	-16 16
first=9|second=8	-2 2
first=9|second=9	-25 25
quoted=false	-5 5
rest=all|own=false	32 -32
rest=all|own=true	2 -2
rest=new|own=false	27 -27
rest=new|own=true	-23 23
rest=nobody|own=false	-15 15
rest=nobody|own=true	3 -3
rest=some|own=false	32 -32
rest=some|own=true	-40 40
second=0	-2 2
second=4	18 -18
second=5	34 -34
second=6	-8 8
second=7	5 -5
second=8	-9 9
second=9	-25 25
state=cancelled|there=0	-112 112
state=cancelled|there=1	-37 37
state=cancelled|there=2	-46 46
state=cancelled|there=3	-88 88
state=cancelled|there=4	-66 66
state=held|there=0	16 -16
state=held|there=1	9 -9
state=held|there=2	15 -15
state=held|there=3	19 -19
state=held|there=4	-9 9
state=planned|there=0	1 -1
state=planned|there=1	-15 15
state=planned|there=2	-40 40
state=planned|there=3	-89 89
state=planned|there=4	-48 48
state=unclear|there=0	-65 65
state=unclear|there=1	-62 62
state=unclear|there=2	-21 21
state=unclear|there=3	-55 55
strength=noun|there=0	14 -14
strength=noun|there=1	-21 21
strength=noun|there=2	-2 2
strength=noun|there=3	19 -19
strength=noun|there=4	-2 2
strength=verb|there=0	-27 27
strength=verb|there=1	-3 3
strength=verb|there=2	-9 9
strength=verb|there=3	-27 27
strength=verb|there=4	-30 30
strength=weak|there=0	27 -27
strength=weak|there=1	21 -21
strength=weak|there=2	1 -1
strength=weak|there=3	-66 66
strength=weak|there=4	-19 19
there=0	2 -2
there=0|many	67 -67
there=0|one	-26 26
there=1	-4 4
there=1|many	59 -59
there=1|one	-72 72
there=2	-1 1
there=2|many	30 -30
there=2|one	-44 44
there=3	-2 2
there=3|many	1 -1
there=3|one	-9 9
there=4	-14 14
there=4|many	-16 16
there=4|one	-12 12
trigger=1	49 -49
trigger=1|first=8	2 -2
trigger=1|first=9	25 -25
trigger=1|there=1	100 -100
trigger=1|there=2	-32 32
trigger=1|there=3	17 -17
trigger=2	8 -8
trigger=2|first=0	49 -49
trigger=2|first=7	38 -38
trigger=2|first=8	25 -25
trigger=2|first=9	-22 22
trigger=2|there=0	49 -49
trigger=2|there=1	-56 56
trigger=2|there=2	30 -30
trigger=2|there=3	34 -34
trigger=2|there=4	-62 62
trigger=3	32 -32
trigger=3|first=7	-35 35
trigger=3|first=8	-1 1
trigger=3|first=9	30 -30
trigger=3|there=1	-5 5
trigger=3|there=2	-20 20
trigger=3|there=3	-6 6
trigger=3|there=4	69 -69
trigger=4	2 -2
trigger=4|first=0	-20 20
trigger=4|first=8	37 -37
trigger=4|first=9	10 -10
trigger=4|there=0	-20 20
trigger=4|there=1	48 -48
trigger=4|there=2	-51 51
trigger=4|there=3	10 -10
trigger=4|there=4	-56 56
trigger=5	12 -12
trigger=5|first=8	-28 28
trigger=5|first=9	5 -5
trigger=5|there=1	24 -24
trigger=5|there=2	25 -25
trigger=5|there=3	-39 39
trigger=5|there=4	-79 79
trigger=6	4 -4
trigger=6|first=0	25 -25
trigger=6|first=7	36 -36
trigger=6|first=8	-25 25
trigger=6|first=9	-10 10
trigger=6|there=0	25 -25
trigger=6|there=1	-60 60
trigger=6|there=2	7 -7
trigger=6|there=3	23 -23
trigger=6|there=4	-86 86
trigger=7	10 -10
trigger=7|first=0	46 -46
trigger=7|first=7	46 -46
trigger=7|first=8	-33 33
trigger=7|first=9	-7 7
trigger=7|there=0	46 -46
trigger=7|there=1	9 -9
trigger=7|there=2	-49 49
trigger=7|there=3	-9 9
trigger=7|there=4	-72 72
trigger=8	-9 9
trigger=8|first=0	-20 20
trigger=8|first=5	39 -39
trigger=8|first=6	32 -32
trigger=8|first=7	-81 81
trigger=8|first=8	-1 1
trigger=8|first=9	-18 18
trigger=8|there=0	-20 20
trigger=8|there=1	-35 35
trigger=8|there=2	1 -1
trigger=8|there=3	15 -15
trigger=8|there=4	-73 73
trigger=9	-27 27
trigger=9|first=0	-14 14
trigger=9|first=4	-38 38
trigger=9|first=5	-44 44
trigger=9|first=6	-12 12
trigger=9|first=7	4 -4
trigger=9|first=8	-12 12
trigger=9|first=9	-26 26
trigger=9|there=0	-14 14
trigger=9|there=1	-22 22
trigger=9|there=2	-10 10
trigger=9|there=3	-35 35
trigger=9|there=4	-18 18`;
