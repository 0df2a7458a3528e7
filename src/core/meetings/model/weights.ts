// Written by tests/train/meetings.ts; do not edit. One `feature\tweights` a line, in hundredths, under a line of classes.
/** Weights of the trigger classifier. */
export const TRIGGER = `no yes
candidates=1	-67 67
candidates=2	-35 35
candidates=4-6	28 -28
in-title	-29 29
k=noun:audience	-16 16
k=noun:ceremony	-17 17
k=noun:dinner	-19 19
k=noun:mission	31 -31
k=noun:talks	-17 17
k=verb:briefing	25 -25
k=verb:hearing	18 -18
n2=#	23 -23
n2='	22 -22
n2=.	55 -55
n2=<number>	-22 22
n2=<organisation>	-19 19
n2=<place>	-32 32
n2=<quote>	42 -42
n2=a	18 -18
n2=about	33 -33
n2=after	32 -32
n2=again	17 -17
n2=agent	-16 16
n2=agreed	36 -36
n2=all	25 -25
n2=annual	-32 32
n2=any	26 -26
n2=appeal	-24 24
n2=as	-24 24
n2=attended	-31 31
n2=banker	-16 16
n2=between	50 -50
n2=bishop	28 -28
n2=breakfast	-23 23
n2=called	-24 24
n2=chief	-33 33
n2=chiefs	21 -21
n2=chinese	-22 22
n2=closed	-26 26
n2=commissioner	19 -19
n2=damage	23 -23
n2=delegation	-31 31
n2=director	32 -32
n2=door	28 -28
n2=each	-33 33
n2=education	-18 18
n2=empty	17 -17
n2=ended	-29 29
n2=for	35 -35
n2=foreign	-22 22
n2=forty	-35 35
n2=from	45 -45
n2=gold	-18 18
n2=had	15 -15
n2=hall	22 -22
n2=head	24 -24
n2=her	-17 17
n2=husband	24 -24
n2=in	-38 38
n2=is	-26 26
n2=joint	17 -17
n2=last	30 -30
n2=late	22 -22
n2=leaders	-25 25
n2=led	-25 25
n2=letter	16 -16
n2=lunch	41 -41
n2=man	-23 23
n2=meeting	18 -18
n2=minds	21 -21
n2=ministers	-29 29
n2=minutes	29 -29
n2=more	29 -29
n2=new	31 -31
n2=news	22 -22
n2=nine	18 -18
n2=no	27 -27
n2=norwegian	-27 27
n2=not	49 -49
n2=nothing	30 -30
n2=old	33 -33
n2=one	31 -31
n2=only	23 -23
n2=other	15 -15
n2=our	17 -17
n2=own	22 -22
n2=owner	-15 15
n2=peruvian	-17 17
n2=presidents	-20 20
n2=press	26 -26
n2=qualifying	23 -23
n2=reason	21 -21
n2=retreat	26 -26
n2=road	22 -22
n2=rules	20 -20
n2=said	27 -27
n2=see	-21 21
n2=senator	16 -16
n2=served	18 -18
n2=set	-31 31
n2=since	26 -26
n2=six	25 -25
n2=south	-30 30
n2=stood	15 -15
n2=sultan	-31 31
n2=teachers	-26 26
n2=ten	-22 22
n2=than	33 -33
n2=them	33 -33
n2=they	26 -26
n2=this	18 -18
n2=three	45 -45
n2=to	-17 17
n2=twenty	-32 32
n2=union	-17 17
n2=us	25 -25
n2=video	-38 38
n2=views	27 -27
n2=visitors	16 -16
n2=vote	20 -20
n2=votes	28 -28
n2=warning	29 -29
n2=was	57 -57
n2=when	19 -19
n2=where	29 -29
n2=whole	30 -30
n2=with	-37 37
near=arriv	22 -22
near=attend	-27 27
near=audienc	-17 17
near=bargain	-35 35
near=begun	36 -36
near=call	-33 33
near=chair	-50 50
near=coffe	25 -25
near=congress	46 -46
near=consult	20 -20
near=conven	-21 21
near=council	-42 42
near=debat	17 -17
near=deleg	-17 17
near=dine	-17 17
near=dinner	16 -16
near=discuss	33 -33
near=drove	-23 23
near=face	-16 16
near=gather	23 -23
near=give	25 -25
near=heard	40 -40
near=held	-25 25
near=hold	18 -18
near=iftar	-16 16
near=join	33 -33
near=link	-15 15
near=lunch	18 -18
near=meet	55 -55
near=met	82 -82
near=mission	-29 29
near=open	-24 24
near=phone	33 -33
near=plan	-34 34
near=present	-17 17
near=reach	34 -34
near=receiv	36 -36
near=retreat	26 -26
near=round	-25 25
near=sat	-25 25
near=shook	-49 49
near=sign	15 -15
near=speak	37 -37
near=spoken	-22 22
near=stop	40 -40
near=summit	62 -62
near=synod	-18 18
near=tabl	-34 34
near=telephon	-35 35
near=togeth	-35 35
near=travel	-41 41
near=trial	34 -34
near=tribun	-21 21
near=video	-24 24
near=visit	22 -22
near=welcom	28 -28
noun:aux=had	-22 22
noun:aux=is	20 -20
noun:aux=will	-25 25
noun:beside	-21 21
noun:capital	23 -23
noun:det=each	35 -35
noun:det=four	31 -31
noun:det=his	17 -17
noun:det=its	-18 18
noun:det=second	-32 32
noun:det=their	-20 20
noun:det=third	-30 30
noun:det=three	34 -34
noun:has=date	-20 20
noun:has=place	-23 23
noun:in-title	-18 18
noun:l=	-15 15
noun:l=organisation:1	-36 36
noun:l=organisation:2	20 -20
noun:l=organisation:4-6	-23 23
noun:l=person:1	24 -24
noun:l=person:2	-15 15
noun:l=person:3	18 -18
noun:modifies	66 -66
noun:n='s	76 -76
noun:n=.	22 -22
noun:n=:	-33 33
noun:n=;	-22 22
noun:n=<date>	-26 26
noun:n=<person>	30 -30
noun:n=<quote>	45 -45
noun:n=a	24 -24
noun:n=against	21 -21
noun:n=also	-35 35
noun:n=between	-51 51
noun:n=break	30 -30
noun:n=brokers	16 -16
noun:n=chair	23 -23
noun:n=chief	24 -24
noun:n=counter	27 -27
noun:n=ends	16 -16
noun:n=has	50 -50
noun:n=head	28 -28
noun:n=his	37 -37
noun:n=is	-41 41
noun:n=lasted	-41 41
noun:n=led	-21 21
noun:n=met	33 -33
noun:n=only	40 -40
noun:n=over	31 -31
noun:n=planned	-28 28
noun:n=president	37 -37
noun:n=said	-32 32
noun:n=the	-18 18
noun:n=there	-26 26
noun:n=were	-22 22
noun:n=when	28 -28
noun:n=with	-38 38
noun:near:weak	-22 22
noun:neg	28 -28
noun:o=<person>	34 -34
noun:o=against	21 -21
noun:o=between	-51 51
noun:o=break	30 -30
noun:o=chief	24 -24
noun:o=counter	23 -23
noun:o=led	-21 21
noun:o=met	33 -33
noun:o=minut	-36 36
noun:o=on	-17 17
noun:o=onli	32 -32
noun:o=over	31 -31
noun:o=said	-24 24
noun:o=stood	15 -15
noun:o=talk	-17 17
noun:o=when	28 -28
noun:o=with <organisation>	-19 19
noun:o=with <person>	-26 26
noun:o=with counterpart	-16 16
noun:o=with minist	-25 25
noun:p=#	31 -31
noun:p='	-22 22
noun:p=<date>	-46 46
noun:p=<number>	-27 27
noun:p=<organisation>	-36 36
noun:p=<person>	24 -24
noun:p=and	17 -17
noun:p=at	-17 17
noun:p=atlantic	-25 25
noun:p=board	-27 27
noun:p=by	23 -23
noun:p=city	16 -16
noun:p=climate	-30 30
noun:p=donor	-29 29
noun:p=drank	17 -17
noun:p=each	35 -35
noun:p=final	-22 22
noun:p=for	-29 29
noun:p=four	31 -31
noun:p=fourth	-30 30
noun:p=further	-36 36
noun:p=general	-19 19
noun:p=had	-22 22
noun:p=held	-16 16
noun:p=his	17 -17
noun:p=hold	-27 27
noun:p=in	17 -17
noun:p=is	20 -20
noun:p=its	-18 18
noun:p=joint	-22 22
noun:p=new	33 -33
noun:p=of	28 -28
noun:p=on	39 -39
noun:p=opening	-31 31
noun:p=own	-38 38
noun:p=press	-36 36
noun:p=previous	24 -24
noun:p=regional	23 -23
noun:p=ruling	23 -23
noun:p=second	-32 32
noun:p=senate	34 -34
noun:p=separate	25 -25
noun:p=signing	-17 17
noun:p=similar	-31 31
noun:p=special	-28 28
noun:p=state	30 -30
noun:p=surprise	-26 26
noun:p=telephone	-24 24
noun:p=ten-minute	-35 35
noun:p=their	-20 20
noun:p=they	24 -24
noun:p=third	-30 30
noun:p=three	34 -34
noun:p=three-hour	-17 17
noun:p=to	-23 23
noun:p=trade	-18 18
noun:p=two-day	-36 36
noun:p=will	-25 25
noun:p=with	39 -39
noun:quoted	61 -61
noun:r=organisation:2	-20 20
noun:r=organisation:4-6	-36 36
noun:r=organisation:7+	18 -18
noun:r=person:1	30 -30
noun:r=person:2	-23 23
noun:repeated	-33 33
noun:s=#	15 -15
noun:s=atlant	-25 25
noun:s=board	-27 27
noun:s=call	-24 24
noun:s=cancel	-33 33
noun:s=citi	16 -16
noun:s=climat	-30 30
noun:s=committe	-32 32
noun:s=donor	-35 35
noun:s=drank	17 -17
noun:s=each	35 -35
noun:s=final	-22 22
noun:s=four	31 -31
noun:s=fourth	-30 30
noun:s=further	-36 36
noun:s=gener	-19 19
noun:s=held	-16 16
noun:s=hi	17 -17
noun:s=hold	-27 27
noun:s=hour	-37 37
noun:s=it	-18 18
noun:s=joint	-22 22
noun:s=mayor	-20 20
noun:s=new	29 -29
noun:s=night	-20 20
noun:s=open	-31 31
noun:s=own	-38 38
noun:s=parti	-24 24
noun:s=press	-36 36
noun:s=previou	24 -24
noun:s=region	23 -23
noun:s=regul	23 -23
noun:s=rule	23 -23
noun:s=second	-32 32
noun:s=senat	34 -34
noun:s=separ	25 -25
noun:s=session	17 -17
noun:s=sign	-17 17
noun:s=similar	-31 31
noun:s=special	-28 28
noun:s=state	30 -30
noun:s=surpris	-26 26
noun:s=telephon	-24 24
noun:s=ten-minut	-35 35
noun:s=thei	24 -24
noun:s=their	-23 23
noun:s=them	26 -26
noun:s=third	-30 30
noun:s=three	34 -34
noun:s=three-hour	-17 17
noun:s=trade	-18 18
noun:s=two	19 -19
noun:s=two-dai	-36 36
noun:s=week	36 -36
noun:takes-person|s=#	37 -37
noun:takes-person|s=<person>	21 -21
noun:takes-person|s=a	-25 25
noun:takes-person|s=hi	-18 18
p2=:	-18 18
p2=;	42 -42
p2=<person>	-21 21
p2=<quote>	37 -37
p2=a	-16 16
p2=about	23 -23
p2=after	-19 19
p2=ambassador	-16 16
p2=an	-55 55
p2=analyst	18 -18
p2=and	-23 23
p2=annual	-19 19
p2=any	18 -18
p2=as	32 -32
p2=asked	31 -31
p2=attend	-21 21
p2=attended	-33 33
p2=attorney	41 -41
p2=banker	20 -20
p2=before	28 -28
p2=board	-26 26
p2=both	26 -26
p2=brought	15 -15
p2=but	18 -18
p2=by	21 -21
p2=called	-28 28
p2=chaired	-31 31
p2=chairman	19 -19
p2=chancellor	21 -21
p2=chief	30 -30
p2=city	-16 16
p2=commissioner	-17 17
p2=conferred	-19 19
p2=councillor	22 -22
p2=countries	29 -29
p2=days	19 -19
p2=did	59 -59
p2=donors	-21 21
p2=during	-23 23
p2=emergency	-32 32
p2=envoy	-26 26
p2=expected	-16 16
p2=followed	52 -52
p2=following	19 -19
p2=forty	18 -18
p2=from	39 -39
p2=gathered	17 -17
p2=gave	-23 23
p2=goalkeeper	32 -32
p2=governor	-48 48
p2=granted	-32 32
p2=had	19 -19
p2=has	24 -24
p2=have	43 -43
p2=he	19 -19
p2=head	16 -16
p2=her	25 -25
p2=his	19 -19
p2=hoped	-16 16
p2=hosted	18 -18
p2=hours	-34 34
p2=in	36 -36
p2=its	-41 41
p2=joined	34 -34
p2=joint	-20 20
p2=judge	21 -21
p2=leader	-16 16
p2=leaders	-20 20
p2=left	-40 40
p2=like	33 -33
p2=made	23 -23
p2=mayor	-23 23
p2=meeting	24 -24
p2=named	-16 16
p2=negotiator	-20 20
p2=neither	31 -31
p2=new	31 -31
p2=night	-26 26
p2=nine	-37 37
p2=no	22 -22
p2=not	30 -30
p2=nothing	-17 17
p2=opened	-17 17
p2=over	26 -26
p2=own	-20 20
p2=part	26 -26
p2=parties	-22 22
p2=people	23 -23
p2=pope	25 -25
p2=president	-44 44
p2=prompted	36 -36
p2=prosecutor	34 -34
p2=reached	28 -28
p2=received	-22 22
p2=refused	28 -28
p2=regulator	23 -23
p2=round	-23 23
p2=said	19 -19
p2=sees	21 -21
p2=senator	-30 30
p2=share	23 -23
p2=shared	-35 35
p2=she	34 -34
p2=sides	-43 43
p2=spoke	-20 20
p2=talks	26 -26
p2=tea	-20 20
p2=their	-36 36
p2=there	30 -30
p2=though	30 -30
p2=three	34 -34
p2=told	-25 25
p2=upcoming	17 -17
p2=wants	23 -23
p2=week	27 -27
p2=welcomed	22 -22
p2=were	20 -20
p2=when	16 -16
p2=which	46 -46
p2=who	37 -37
p2=whose	24 -24
p2=will	-31 31
p2=without	19 -19
page-cue:background	16 -16
page-cue:hosted	17 -17
page-people=2	24 -24
page-people=3	18 -18
quoted	70 -70
verb:aux=be	-22 22
verb:aux=has	29 -29
verb:aux=have	15 -15
verb:aux=having	19 -19
verb:aux=is	30 -30
verb:aux=must	17 -17
verb:aux=was	25 -25
verb:aux=were	29 -29
verb:aux=would	34 -34
verb:beside	-34 34
verb:det=first	-20 20
verb:det=her	27 -27
verb:det=no	23 -23
verb:det=the	16 -16
verb:has=both	-19 19
verb:has=date	-44 44
verb:has=place	-32 32
verb:in-title	-48 48
verb:l=organisation:2	-24 24
verb:l=organisation:3	-16 16
verb:l=organisation:7+	25 -25
verb:l=person:7+	24 -24
verb:n=,	15 -15
verb:n=<date>	-33 33
verb:n=<number>	45 -45
verb:n=<person>	22 -22
verb:n=<place>	-32 32
verb:n=<quote>	32 -32
verb:n=aboard	-25 25
verb:n=about	33 -33
verb:n=across	-33 33
verb:n=after	28 -28
verb:n=again	-18 18
verb:n=alone	27 -27
verb:n=arguments	-21 21
verb:n=as	33 -33
verb:n=behind	-17 17
verb:n=better	26 -26
verb:n=down	-24 24
verb:n=each	-19 19
verb:n=first	29 -29
verb:n=foreign	-29 29
verb:n=four	30 -30
verb:n=her	18 -18
verb:n=him	20 -20
verb:n=his	-38 38
verb:n=home	19 -19
verb:n=instead	-23 23
verb:n=is	18 -18
verb:n=it	32 -32
verb:n=its	27 -27
verb:n=last	21 -21
verb:n=more	19 -19
verb:n=no	43 -43
verb:n=nobody	24 -24
verb:n=nor	21 -21
verb:n=of	34 -34
verb:n=off	15 -15
verb:n=on	-22 22
verb:n=only	20 -20
verb:n=out	23 -23
verb:n=that	50 -50
verb:n=them	26 -26
verb:n=together	-30 30
verb:n=two	44 -44
verb:n=under	-28 28
verb:n=up	35 -35
verb:n=us	22 -22
verb:n=was	21 -21
verb:n=with	16 -16
verb:near:noun	15 -15
verb:neg	40 -40
verb:o=<number>	31 -31
verb:o=<place>	-39 39
verb:o=aboard	-25 25
verb:o=about	33 -33
verb:o=across	-33 33
verb:o=after	28 -28
verb:o=alon	27 -27
verb:o=ambassador	-30 30
verb:o=argument	-21 21
verb:o=behind	-17 17
verb:o=bid	25 -25
verb:o=bridg	-17 17
verb:o=colleagu	-23 23
verb:o=damag	23 -23
verb:o=deleg	16 -16
verb:o=down	-24 24
verb:o=halfwai	17 -17
verb:o=hall	-16 16
verb:o=home	26 -26
verb:o=husband	24 -24
verb:o=instead	-23 23
verb:o=it	30 -30
verb:o=kilo	19 -19
verb:o=later	24 -24
verb:o=led	-22 22
verb:o=letter	19 -19
verb:o=line	-16 16
verb:o=man	-23 23
verb:o=mind	18 -18
verb:o=minist	-41 41
verb:o=more	29 -29
verb:o=name	21 -21
verb:o=new	22 -22
verb:o=nobodi	24 -24
verb:o=nor	21 -21
verb:o=of	47 -47
verb:o=off	15 -15
verb:o=on	-28 28
verb:o=onc	32 -32
verb:o=onli	20 -20
verb:o=order	32 -32
verb:o=other	15 -15
verb:o=out	23 -23
verb:o=parti	22 -22
verb:o=point	28 -28
verb:o=premier	-23 23
verb:o=promis	20 -20
verb:o=show	18 -18
verb:o=state	-48 48
verb:o=talk	23 -23
verb:o=that	50 -50
verb:o=them	26 -26
verb:o=time	23 -23
verb:o=together	-30 30
verb:o=under	-28 28
verb:o=union	-33 33
verb:o=up	35 -35
verb:o=villag	-35 35
verb:o=vote	24 -24
verb:o=wit	31 -31
verb:o=with colleagu	20 -20
verb:p=<date>	-36 36
verb:p=<number>	-23 23
verb:p=<place>	-22 22
verb:p=already	16 -16
verb:p=and	52 -52
verb:p=as	34 -34
verb:p=be	-22 22
verb:p=board	-34 34
verb:p=commission	-34 34
verb:p=committee	-38 38
verb:p=council	-18 18
verb:p=countries	28 -28
verb:p=documents	18 -18
verb:p=elders	-30 30
verb:p=empty	19 -19
verb:p=first	-20 20
verb:p=group	-24 24
verb:p=has	29 -29
verb:p=have	15 -15
verb:p=having	19 -19
verb:p=her	23 -23
verb:p=is	30 -30
verb:p=later	26 -26
verb:p=minister	28 -28
verb:p=must	17 -17
verb:p=neither	22 -22
verb:p=never	31 -31
verb:p=no	23 -23
verb:p=nobody	17 -17
verb:p=note	24 -24
verb:p=of	25 -25
verb:p=presidents	33 -33
verb:p=she	-21 21
verb:p=summit	33 -33
verb:p=table	20 -20
verb:p=the	16 -16
verb:p=then	-42 42
verb:p=was	25 -25
verb:p=we	17 -17
verb:p=were	29 -29
verb:p=who	36 -36
verb:p=would	34 -34
verb:p=—	-39 39
verb:page-people=2	30 -30
verb:page-people=3	20 -20
verb:people=2	17 -17
verb:quoted	48 -48
verb:r=	21 -21
verb:r=organisation:7+	-21 21
verb:r=person:1	22 -22
verb:r=person:2	29 -29
verb:s=<organisation>	-23 23
verb:s=agre	31 -31
verb:s=alreadi	16 -16
verb:s=announc	16 -16
verb:s=bank	15 -15
verb:s=board	-43 43
verb:s=came	-34 34
verb:s=ceremoni	16 -16
verb:s=commiss	-34 34
verb:s=committe	-20 20
verb:s=council	-18 18
verb:s=countri	48 -48
verb:s=court	-17 17
verb:s=dinner	23 -23
verb:s=district	-31 31
verb:s=document	18 -18
verb:s=due	-29 29
verb:s=elder	-30 30
verb:s=empti	19 -19
verb:s=expect	-16 16
verb:s=first	-20 20
verb:s=flew	-28 28
verb:s=four	-19 19
verb:s=group	-24 24
verb:s=grower	-22 22
verb:s=guest	28 -28
verb:s=her	23 -23
verb:s=hope	-16 16
verb:s=later	26 -26
verb:s=leader	-31 31
verb:s=left	40 -40
verb:s=letter	24 -24
verb:s=list	15 -15
verb:s=meet	38 -38
verb:s=met	23 -23
verb:s=name	-20 20
verb:s=note	24 -24
verb:s=offic	-21 21
verb:s=parti	27 -27
verb:s=peopl	23 -23
verb:s=polic	20 -20
verb:s=reach	18 -18
verb:s=river	18 -18
verb:s=round	20 -20
verb:s=said	33 -33
verb:s=session	18 -18
verb:s=set	25 -25
verb:s=she	19 -19
verb:s=side	-22 22
verb:s=state	35 -35
verb:s=student	39 -39
verb:s=summit	39 -39
verb:s=summon	34 -34
verb:s=tabl	26 -26
verb:s=talk	38 -38
verb:s=target	25 -25
verb:s=them	21 -21
verb:s=then	-39 39
verb:s=three	-32 32
verb:s=train	21 -21
verb:s=travel	17 -17
verb:s=visit	29 -29
verb:s=want	27 -27
verb:s=we	27 -27
verb:s=well	24 -24
verb:s=went	-23 23
verb:sentence=0	-19 19
verb:sentence=2	35 -35
verb:sentence=3	17 -17
verb:takes-person|s=#	49 -49
verb:takes-person|s=<organisation>	-25 25
verb:takes-person|s=tabl	20 -20
verb:takes-person|s=then	-34 34
w:has=accord|date	30 -30
w:has=address|both	-28 28
w:has=address|date	-28 28
w:has=address|place	-19 19
w:has=adjourn|date	15 -15
w:has=agre|both	35 -35
w:has=agre|date	32 -32
w:has=agre|place	39 -39
w:has=arriv|both	-23 23
w:has=arriv|place	-19 19
w:has=attempt|both	-25 25
w:has=attempt|date	-25 25
w:has=attempt|place	-25 25
w:has=banquet|both	19 -19
w:has=banquet|date	19 -19
w:has=bargain|date	-28 28
w:has=bargain|place	-33 33
w:has=began|both	35 -35
w:has=began|date	40 -40
w:has=began|place	35 -35
w:has=begin|date	23 -23
w:has=breakfast|both	-34 34
w:has=breakfast|date	-42 42
w:has=breakfast|place	-34 34
w:has=came|both	16 -16
w:has=came|date	25 -25
w:has=ceremoni|both	-35 35
w:has=ceremoni|date	-35 35
w:has=ceremoni|place	-36 36
w:has=chair|date	18 -18
w:has=co-chair|place	24 -24
w:has=coffe|place	24 -24
w:has=confer|date	-19 19
w:has=consult|both	-20 20
w:has=consult|date	-20 20
w:has=consult|place	-30 30
w:has=conven|date	-23 23
w:has=council|date	-16 16
w:has=court|date	19 -19
w:has=debat|both	-24 24
w:has=debat|date	-24 24
w:has=debat|place	-24 24
w:has=dialogu|date	-21 21
w:has=dine|both	-22 22
w:has=dine|date	-22 22
w:has=dine|place	-24 24
w:has=dinner|both	-28 28
w:has=dinner|date	-32 32
w:has=dinner|place	-38 38
w:has=discuss|both	20 -20
w:has=drove|both	39 -39
w:has=drove|date	39 -39
w:has=encount|both	16 -16
w:has=encount|date	16 -16
w:has=encount|place	16 -16
w:has=exchang|date	25 -25
w:has=exchang|place	26 -26
w:has=flew|both	31 -31
w:has=flew|date	32 -32
w:has=fli|date	32 -32
w:has=fly|both	28 -28
w:has=fly|date	28 -28
w:has=fly|place	28 -28
w:has=forum|both	-25 25
w:has=forum|date	-25 25
w:has=forum|place	-17 17
w:has=give|both	24 -24
w:has=give|date	24 -24
w:has=give|place	24 -24
w:has=heard|date	-25 25
w:has=hear|date	-31 31
w:has=hold|date	-17 17
w:has=huddl|both	-26 26
w:has=huddl|date	-31 31
w:has=huddl|place	-26 26
w:has=join|both	-46 46
w:has=join|place	-37 37
w:has=land|place	33 -33
w:has=link|both	-18 18
w:has=link|date	-18 18
w:has=mass|place	-20 20
w:has=meet|both	-23 23
w:has=meet|date	-21 21
w:has=met|both	-43 43
w:has=met|date	-19 19
w:has=met|place	-41 41
w:has=mission|both	17 -17
w:has=mission|place	25 -25
w:has=negoti|place	23 -23
w:has=open|date	17 -17
w:has=pact|date	36 -36
w:has=parti|date	19 -19
w:has=phone|both	29 -29
w:has=phone|date	-16 16
w:has=phone|place	29 -29
w:has=plan|both	36 -36
w:has=plan|date	36 -36
w:has=plan|place	36 -36
w:has=presid|place	-17 17
w:has=pull-asid|place	-24 24
w:has=reach|both	22 -22
w:has=reach|date	22 -22
w:has=reach|place	22 -22
w:has=receiv|both	-18 18
w:has=receiv|place	-23 23
w:has=retreat|both	-35 35
w:has=retreat|date	-35 35
w:has=saw|both	-36 36
w:has=saw|date	-36 36
w:has=see|both	-20 20
w:has=see|place	-16 16
w:has=servic|date	20 -20
w:has=session|both	-52 52
w:has=session|date	-42 42
w:has=shake|place	16 -16
w:has=share|place	-21 21
w:has=sign|place	23 -23
w:has=sit|date	-28 28
w:has=sit|place	-28 28
w:has=speak|date	-17 17
w:has=speak|place	34 -34
w:has=spoken|date	24 -24
w:has=spoke|date	-33 33
w:has=stop|both	22 -22
w:has=stop|date	22 -22
w:has=stop|place	37 -37
w:has=supper|place	-29 29
w:has=tabl|both	-16 16
w:has=tea|date	27 -27
w:has=telephon|both	33 -33
w:has=telephon|place	39 -39
w:has=togeth|both	15 -15
w:has=togeth|date	16 -16
w:has=travel|both	-36 36
w:has=travel|date	-37 37
w:has=trial|both	22 -22
w:has=trial|date	22 -22
w:has=trial|place	22 -22
w:has=tribun|place	28 -28
w:has=video|both	-15 15
w:has=video|date	-30 30
w:has=visit|place	-22 22
w:modifies=attend	21 -21
w:modifies=brief	-24 24
w:modifies=call	23 -23
w:modifies=came	23 -23
w:modifies=conven	-29 29
w:modifies=council	23 -23
w:modifies=court	31 -31
w:modifies=discuss	34 -34
w:modifies=face	39 -39
w:modifies=gather	28 -28
w:modifies=gave	27 -27
w:modifies=host	-23 23
w:modifies=invit	-27 27
w:modifies=join	-28 28
w:modifies=meet	-17 17
w:modifies=met	-25 25
w:modifies=negoti	30 -30
w:modifies=parti	25 -25
w:modifies=question	-19 19
w:modifies=sat	46 -46
w:modifies=seen	19 -19
w:modifies=session	29 -29
w:modifies=shake	21 -21
w:modifies=share	27 -27
w:modifies=sign	25 -25
w:modifies=summon	19 -19
w:modifies=tea	24 -24
w:modifies=togeth	36 -36
w:modifies=visit	42 -42
w:modifies=went	28 -28
w:people=adjourn|1	30 -30
w:people=agre|0	30 -30
w:people=agre|2	34 -34
w:people=appear|1	-21 21
w:people=appear|2	24 -24
w:people=arriv|1	37 -37
w:people=arriv|2	17 -17
w:people=assembl|1	-32 32
w:people=attend|2	24 -24
w:people=audienc|1	-17 17
w:people=banquet|1	19 -19
w:people=banquet|2	-34 34
w:people=began|0	25 -25
w:people=began|1	26 -26
w:people=began|2	23 -23
w:people=begin|1	23 -23
w:people=begun|2	32 -32
w:people=board|0	19 -19
w:people=breakfast|2	-28 28
w:people=brief|2	22 -22
w:people=broke|1	35 -35
w:people=broke|2	27 -27
w:people=cabinet|1	28 -28
w:people=call|1	60 -60
w:people=call|2	-23 23
w:people=came|1	42 -42
w:people=ceremoni|0	-23 23
w:people=ceremoni|2	-29 29
w:people=co-chair|2	24 -24
w:people=coffe|0	17 -17
w:people=coffe|2	30 -30
w:people=confer|0	-46 46
w:people=confer|1	-20 20
w:people=congress|0	-37 37
w:people=congress|2	31 -31
w:people=conven|0	-34 34
w:people=conven|2	-30 30
w:people=court|0	24 -24
w:people=court|1	24 -24
w:people=court|2	16 -16
w:people=deleg|1	38 -38
w:people=dialogu|1	-21 21
w:people=dine|1	-19 19
w:people=dinner|0	16 -16
w:people=dinner|2	-35 35
w:people=discuss|0	-28 28
w:people=encount|2	-15 15
w:people=exchang|1	32 -32
w:people=explain|1	26 -26
w:people=gather|2	-40 40
w:people=gave|0	30 -30
w:people=gave|2	27 -27
w:people=give|1	46 -46
w:people=heard|0	20 -20
w:people=hear|0	38 -38
w:people=hear|1	-40 40
w:people=held|0	-17 17
w:people=held|1	26 -26
w:people=hold|1	20 -20
w:people=hold|2	-22 22
w:people=host|0	-22 22
w:people=huddl|2	-24 24
w:people=iftar|1	19 -19
w:people=inspect|0	-22 22
w:people=interview|1	-18 18
w:people=interview|2	28 -28
w:people=invit|0	26 -26
w:people=invit|1	48 -48
w:people=join|2	18 -18
w:people=land|2	29 -29
w:people=link|1	27 -27
w:people=link|2	-15 15
w:people=lunch|2	-18 18
w:people=meet|0	-20 20
w:people=met|2	-35 35
w:people=mission|2	31 -31
w:people=negoti|1	-19 19
w:people=negoti|2	24 -24
w:people=panel|1	30 -30
w:people=panel|2	-18 18
w:people=parti|1	36 -36
w:people=phone|1	22 -22
w:people=plan|1	33 -33
w:people=plan|2	19 -19
w:people=present|2	22 -22
w:people=presid|1	-20 20
w:people=presid|2	46 -46
w:people=pull-asid|2	-24 24
w:people=question|2	27 -27
w:people=ran|1	22 -22
w:people=reach|1	34 -34
w:people=receiv|0	54 -54
w:people=receiv|1	22 -22
w:people=retreat|2	17 -17
w:people=round|0	31 -31
w:people=seen|1	49 -49
w:people=servic|2	20 -20
w:people=session|0	55 -55
w:people=session|1	-22 22
w:people=session|2	-25 25
w:people=share|0	43 -43
w:people=share|2	15 -15
w:people=sign|2	27 -27
w:people=sit|0	-20 20
w:people=sit|1	-31 31
w:people=sit|2	21 -21
w:people=speak|1	36 -36
w:people=spoken|0	18 -18
w:people=spoken|2	32 -32
w:people=spoke|1	51 -51
w:people=stop|0	26 -26
w:people=stop|1	21 -21
w:people=summit|0	-48 48
w:people=synod|1	32 -32
w:people=tabl|1	16 -16
w:people=talk|0	43 -43
w:people=tea|2	30 -30
w:people=telephon|1	-31 31
w:people=telephon|2	21 -21
w:people=testifi|2	30 -30
w:people=togeth|1	20 -20
w:people=tour|2	25 -25
w:people=travel|0	-24 24
w:people=travel|1	-16 16
w:people=travel|2	17 -17
w:people=trial|1	31 -31
w:people=trip|0	19 -19
w:people=try|0	26 -26
w:people=video|0	-24 24
w:people=visit|1	20 -20
w:people=went|0	23 -23
w:people=went|1	49 -49
w=accord	31 -31
w=address	34 -34
w=adjourned	22 -22
w=agree	19 -19
w=agreed	26 -26
w=attempt	-25 25
w=attend	16 -16
w=audience	-16 16
w=bargaining	-32 32
w=began	44 -44
w=begin	23 -23
w=bilateral	31 -31
w=board	20 -20
w=breakfast	-20 20
w=brief	32 -32
w=cabinet	24 -24
w=came	22 -22
w=chairs	32 -32
w=coffee	31 -31
w=confer	-37 37
w=conferred	-45 45
w=consultation	-25 25
w=consultations	-15 15
w=convene	-33 33
w=conversation	-25 25
w=conversations	33 -33
w=court	36 -36
w=debate	-18 18
w=delegation	23 -23
w=dialogue	-30 30
w=dined	-22 22
w=dining	30 -30
w=dinner	-17 17
w=discuss	34 -34
w=discussions	-32 32
w=encounter	-15 15
w=exchange	23 -23
w=explained	30 -30
w=faced	23 -23
w=flies	32 -32
w=fly	28 -28
w=gathered	-20 20
w=gathering	-23 23
w=give	29 -29
w=gives	38 -38
w=hear	24 -24
w=hearing	-26 26
w=host	26 -26
w=hosted	-18 18
w=huddled	-27 27
w=initial	-23 23
w=interview	27 -27
w=invited	19 -19
w=joined	17 -17
w=landed	33 -33
w=meetings	63 -63
w=meets	-20 20
w=met	-21 21
w=mission	20 -20
w=negotiations	-21 21
w=open	29 -29
w=opens	37 -37
w=pact	36 -36
w=phones	19 -19
w=planned	39 -39
w=preside	36 -36
w=pull-aside	-24 24
w=questioned	16 -16
w=reached	39 -39
w=receive	44 -44
w=sees	21 -21
w=service	20 -20
w=sessions	47 -47
w=shake	21 -21
w=share	45 -45
w=shared	-18 18
w=sign	31 -31
w=signing	-16 16
w=signs	22 -22
w=sit	-30 30
w=speaks	22 -22
w=spoken	34 -34
w=stopped	38 -38
w=supper	-29 29
w=talk	47 -47
w=talked	31 -31
w=tea	20 -20
w=telephoned	-30 30
w=testified	34 -34
w=tour	46 -46
w=toured	-28 28
w=tribunal	28 -28
w=trip	15 -15
w=try	26 -26
w=visiting	26 -26
w=welcome	25 -25
w=welcomed	15 -15
w=went	28 -28
weak:aux=been	25 -25
weak:aux=is	16 -16
weak:aux=was	31 -31
weak:aux=were	-19 19
weak:beside	-29 29
weak:det=that	17 -17
weak:det=the	23 -23
weak:has=both	-27 27
weak:has=date	-37 37
weak:has=place	-29 29
weak:in-title	38 -38
weak:l=	23 -23
weak:l=organisation:1	-32 32
weak:l=organisation:3	44 -44
weak:l=organisation:7+	-19 19
weak:l=person:4-6	25 -25
weak:modifies	24 -24
weak:n=.	51 -51
weak:n=;	39 -39
weak:n=a	-35 35
weak:n=down	29 -29
weak:n=each	25 -25
weak:n=evidence	19 -19
weak:n=four	-19 19
weak:n=from	22 -22
weak:n=in	15 -15
weak:n=into	-25 25
weak:n=it	44 -44
weak:n=no	47 -47
weak:n=once	26 -26
weak:n=out	38 -38
weak:n=over	28 -28
weak:n=talks	-18 18
weak:n=that	27 -27
weak:n=their	-25 25
weak:n=up	39 -39
weak:n=were	19 -19
weak:n=without	23 -23
weak:near:weak	-22 22
weak:o=#	40 -40
weak:o=detail	20 -20
weak:o=dinner	-24 24
weak:o=door	36 -36
weak:o=down	29 -29
weak:o=from	22 -22
weak:o=in	18 -18
weak:o=into	-25 25
weak:o=it	30 -30
weak:o=letter	22 -22
weak:o=lunch	36 -36
weak:o=meet	-20 20
weak:o=minut	24 -24
weak:o=more	26 -26
weak:o=out	38 -38
weak:o=over	28 -28
weak:o=pen	18 -18
weak:o=reason	21 -21
weak:o=retreat	26 -26
weak:o=session	-27 27
weak:o=summit	26 -26
weak:o=that	27 -27
weak:o=there	-18 18
weak:o=up	39 -39
weak:o=with breakfast	22 -22
weak:o=without	23 -23
weak:p=<organisation>	-32 32
weak:p=<place>	42 -42
weak:p=<quote>	15 -15
weak:p=also	24 -24
weak:p=and	52 -52
weak:p=been	25 -25
weak:p=drivers	31 -31
weak:p=is	16 -16
weak:p=it	24 -24
weak:p=not	17 -17
weak:p=papers	16 -16
weak:p=sat	-30 30
weak:p=side	17 -17
weak:p=that	17 -17
weak:p=the	23 -23
weak:p=to	28 -28
weak:p=was	31 -31
weak:p=were	-19 19
weak:p=who	36 -36
weak:page-people=1	30 -30
weak:quoted	31 -31
weak:r=organisation:4-6	-24 24
weak:r=person:2	24 -24
weak:r=person:4-6	18 -18
weak:repeated	35 -35
weak:s=also	24 -24
weak:s=board	-27 27
weak:s=confer	-36 36
weak:s=driver	31 -31
weak:s=due	37 -37
weak:s=gather	18 -18
weak:s=invit	20 -20
weak:s=it	37 -37
weak:s=meet	28 -28
weak:s=member	23 -23
weak:s=minist	30 -30
weak:s=paper	16 -16
weak:s=part	26 -26
weak:s=sat	-30 30
weak:s=she	31 -31
weak:s=side	21 -21
weak:s=talk	-18 18
weak:s=the	41 -41
weak:s=two	32 -32
weak:s=year	-29 29
weak:sentence=1	17 -17
wn=agre|on	31 -31
wn=agre|to	22 -22
wn=appoint|.	24 -24
wn=arriv|in	-25 25
wn=attend|.	39 -39
wn=attend|;	21 -21
wn=attend|a	-28 28
wn=attend|by	31 -31
wn=audienc|on	19 -19
wn=began|with	20 -20
wn=board|'s	20 -20
wn=board|,	26 -26
wn=board|chair	28 -28
wn=board|meeting	-43 43
wn=board|of	25 -25
wn=breakfast|in	-18 18
wn=breakfast|of	-17 17
wn=brief|foreign	-29 29
wn=call|,	-17 17
wn=call|.	34 -34
wn=call|<person>	33 -33
wn=call|<quote>	19 -19
wn=call|by	32 -32
wn=call|lasted	-31 31
wn=call|on	-44 44
wn=call|that	30 -30
wn=call|the	52 -52
wn=came|,	27 -27
wn=came|;	20 -20
wn=came|<person>	26 -26
wn=came|a	27 -27
wn=came|from	24 -24
wn=came|in	41 -41
wn=came|on	25 -25
wn=came|out	23 -23
wn=came|with	33 -33
wn=ceremoni|in	-27 27
wn=chair|by	45 -45
wn=chair|in	29 -29
wn=chair|the	44 -44
wn=confer|by	-30 30
wn=confer|on	-30 30
wn=confer|with	-37 37
wn=consult|.	16 -16
wn=conven|by	21 -21
wn=conven|in	-33 33
wn=council|'s	52 -52
wn=council|,	63 -63
wn=council|met	30 -30
wn=council|of	-29 29
wn=court|in	20 -20
wn=deleg|of	-19 19
wn=dine|<date>	-24 24
wn=dinner|<date>	-25 25
wn=dinner|at	21 -21
wn=dinner|in	-33 33
wn=dinner|that	-23 23
wn=discuss|on	16 -16
wn=discuss|the	-30 30
wn=drove|to	-17 17
wn=exchang|of	31 -31
wn=explain|the	29 -29
wn=face|the	-24 24
wn=flew|in	22 -22
wn=fly|to	28 -28
wn=gather|on	-23 23
wn=gather|the	-24 24
wn=gave|<person>	27 -27
wn=gave|a	-32 32
wn=gave|each	25 -25
wn=gave|evidence	21 -21
wn=gave|it	35 -35
wn=gave|no	33 -33
wn=gave|the	50 -50
wn=give|the	37 -37
wn=heard|.	48 -48
wn=heard|arguments	-21 21
wn=heard|from	-15 15
wn=heard|his	-20 20
wn=heard|of	19 -19
wn=heard|the	-20 20
wn=hear|,	-30 30
wn=hear|at	-23 23
wn=hear|in	-35 35
wn=hear|it	18 -18
wn=hear|on	-18 18
wn=held|at	31 -31
wn=held|by	38 -38
wn=held|talks	-39 39
wn=held|the	35 -35
wn=held|their	-19 19
wn=held|up	27 -27
wn=hold|its	-26 26
wn=hold|the	38 -38
wn=host|,	49 -49
wn=host|.	37 -37
wn=invit|,	16 -16
wn=invit|the	37 -37
wn=invit|to	36 -36
wn=join|them	24 -24
wn=land|in	19 -19
wn=link|.	19 -19
wn=link|from	42 -42
wn=link|on	-25 25
wn=lunch|.	37 -37
wn=lunch|;	-27 27
wn=lunch|for	-39 39
wn=lunch|with	-27 27
wn=meet|<date>	18 -18
wn=meet|<person>	26 -26
wn=meet|and	33 -33
wn=meet|at	24 -24
wn=meet|between	-20 20
wn=meet|of	17 -17
wn=meet|the	-34 34
wn=meet|took	-28 28
wn=meet|was	-32 32
wn=meet|with	-32 32
wn=met|,	-28 28
wn=met|.	-17 17
wn=met|<person>	18 -18
wn=met|<place>	-24 24
wn=met|a	15 -15
wn=met|and	-21 21
wn=met|at	-33 33
wn=met|behind	-17 17
wn=met|her	29 -29
wn=met|in	-19 19
wn=met|no	31 -31
wn=met|nobody	24 -24
wn=met|on	-17 17
wn=met|the	27 -27
wn=met|under	-28 28
wn=met|us	17 -17
wn=met|with	19 -19
wn=mission|,	38 -38
wn=open|.	19 -19
wn=open|an	36 -36
wn=open|his	32 -32
wn=open|in	40 -40
wn=open|it	16 -16
wn=open|session	-18 18
wn=open|the	-16 16
wn=panel|of	33 -33
wn=parti|'s	21 -21
wn=parti|in	-23 23
wn=phone|,	21 -21
wn=phone|.	18 -18
wn=plan|for	32 -32
wn=present|,	29 -29
wn=present|.	33 -33
wn=present|for	32 -32
wn=present|were	19 -19
wn=presid|,	27 -27
wn=presid|.	-18 18
wn=presid|;	24 -24
wn=presid|in	23 -23
wn=question|by	35 -35
wn=reach|by	27 -27
wn=reach|the	17 -17
wn=receiv|<date>	21 -21
wn=receiv|<number>	43 -43
wn=receiv|<person>	-16 16
wn=receiv|a	42 -42
wn=receiv|his	-19 19
wn=receiv|the	-18 18
wn=receiv|two	23 -23
wn=retreat|in	-23 23
wn=round|,	-38 38
wn=round|in	17 -17
wn=round|the	28 -28
wn=sat|<person>	27 -27
wn=sat|down	-20 20
wn=sat|on	19 -19
wn=sat|the	29 -29
wn=sat|together	-32 32
wn=saw|<person>	-16 16
wn=saw|a	16 -16
wn=saw|the	27 -27
wn=seen|by	38 -38
wn=seen|it	21 -21
wn=seen|the	-22 22
wn=see|the	24 -24
wn=servic|,	20 -20
wn=session|,	-42 42
wn=session|;	-24 24
wn=session|ended	33 -33
wn=session|in	-43 43
wn=session|on	35 -35
wn=shake|hands	21 -21
wn=sign|.	33 -33
wn=sign|;	21 -21
wn=sign|a	16 -16
wn=sign|by	29 -29
wn=sign|for	-22 22
wn=sit|of	-32 32
wn=sit|with	-26 26
wn=speak|.	25 -25
wn=speak|for	37 -37
wn=speak|with	26 -26
wn=spoke|,	22 -22
wn=spoke|about	19 -19
wn=spoke|by	-28 28
wn=spoke|first	27 -27
wn=spoke|last	21 -21
wn=spoke|of	18 -18
wn=spoke|to	21 -21
wn=stop|at	21 -21
wn=summit|of	20 -20
wn=summit|that	-29 29
wn=summon|the	-35 35
wn=summon|to	37 -37
wn=tabl|,	40 -40
wn=tabl|.	34 -34
wn=tabl|;	55 -55
wn=tabl|in	-15 15
wn=tabl|sat	32 -32
wn=tabl|that	-23 23
wn=talk|.	-33 33
wn=talk|:	-15 15
wn=talk|about	29 -29
wn=talk|between	-34 34
wn=talk|down	26 -26
wn=talk|for	33 -33
wn=talk|in	-21 21
wn=talk|of	26 -26
wn=talk|on	-18 18
wn=talk|the	27 -27
wn=talk|to	15 -15
wn=talk|up	31 -31
wn=talk|were	44 -44
wn=tea|,	26 -26
wn=tea|and	38 -38
wn=tea|brokers	16 -16
wn=tea|was	18 -18
wn=telephon|,	28 -28
wn=telephon|.	37 -37
wn=telephon|on	42 -42
wn=togeth|.	25 -25
wn=togeth|with	26 -26
wn=tour|,	31 -31
wn=travel|.	29 -29
wn=travel|to	-24 24
wn=travel|with	40 -40
wn=tribun|in	28 -28
wn=trip|.	26 -26
wn=try|once	26 -26
wn=visit|<place>	-26 26
wn=visit|counter	27 -27
wn=visit|has	27 -27
wn=visit|the	-34 34
wn=welcom|by	30 -30
wn=went|out	24 -24
wn=went|to	41 -41
wo=address|#	34 -34
wo=agre|on	31 -31
wo=agre|to	22 -22
wo=arriv|in	-25 25
wo=attempt|#	-25 25
wo=attend|#	48 -48
wo=attend|<person>	29 -29
wo=attend|by	31 -31
wo=audienc|on	19 -19
wo=audienc|to	-38 38
wo=began|#	20 -20
wo=began|with breakfast	22 -22
wo=board|#	45 -45
wo=board|<person>	25 -25
wo=board|meet	-43 43
wo=board|of	25 -25
wo=breakfast|#	-21 21
wo=breakfast|in	-18 18
wo=breakfast|of	-17 17
wo=brief|#	28 -28
wo=cabinet|#	30 -30
wo=call|<person>	33 -33
wo=call|by	32 -32
wo=call|minut	-31 31
wo=call|on	-44 44
wo=call|that	30 -30
wo=came|#	21 -21
wo=came|<person>	34 -34
wo=came|from	24 -24
wo=came|in	41 -41
wo=came|on	25 -25
wo=came|out	23 -23
wo=came|with <person>	22 -22
wo=ceremoni|in	-27 27
wo=chair|#	-23 23
wo=chair|by	45 -45
wo=chair|in	29 -29
wo=coffe|#	29 -29
wo=confer|by	-30 30
wo=confer|on	-30 30
wo=conven|by	21 -21
wo=conven|in	-33 33
wo=council|#	20 -20
wo=council|met	30 -30
wo=council|of	-29 29
wo=court|#	23 -23
wo=court|<person>	22 -22
wo=court|in	20 -20
wo=deleg|#	34 -34
wo=deleg|of	-19 19
wo=dine|with <person>	-23 23
wo=dinner|#	22 -22
wo=dinner|at	16 -16
wo=dinner|for	-21 21
wo=dinner|in	-33 33
wo=dinner|that	-23 23
wo=discuss|#	-32 32
wo=discuss|bridg	-17 17
wo=discuss|on	16 -16
wo=drove|to	-17 17
wo=exchang|#	22 -22
wo=exchang|of	31 -31
wo=flew|in	22 -22
wo=fly|to	28 -28
wo=forum|#	34 -34
wo=gather|#	-24 24
wo=gather|<person>	-23 23
wo=gather|on	-23 23
wo=gave|<person>	27 -27
wo=gave|detail	20 -20
wo=gave|dinner	-34 34
wo=gave|it	22 -22
wo=gave|lunch	29 -29
wo=gave|minut	24 -24
wo=gave|reason	21 -21
wo=heard|argument	-21 21
wo=heard|from	-15 15
wo=heard|of	19 -19
wo=hear|at	-23 23
wo=hear|in	-35 35
wo=hear|it	18 -18
wo=hear|on	-18 18
wo=held|at	31 -31
wo=held|by	38 -38
wo=held|talk	-43 43
wo=held|up	27 -27
wo=hold|#	31 -31
wo=hold|session	-27 27
wo=hold|talk	33 -33
wo=host|#	49 -49
wo=host|dinner	20 -20
wo=invit|#	28 -28
wo=invit|<person>	-22 22
wo=invit|to	36 -36
wo=join|them	24 -24
wo=land|in	19 -19
wo=link|#	19 -19
wo=link|from	42 -42
wo=link|on	-25 25
wo=lunch|for	-39 39
wo=lunch|with <person>	-27 27
wo=meet|and	33 -33
wo=meet|at	24 -24
wo=meet|between	-20 20
wo=meet|leader	-30 30
wo=meet|of	17 -17
wo=meet|place	-29 29
wo=meet|with <person>	-32 32
wo=met|#	-34 34
wo=met|<person>	-18 18
wo=met|and	-21 21
wo=met|at	-33 33
wo=met|behind	-17 17
wo=met|halfwai	17 -17
wo=met|husband	24 -24
wo=met|in	-19 19
wo=met|nobodi	24 -24
wo=met|on	-17 17
wo=met|state	-39 39
wo=met|time	23 -23
wo=met|under	-28 28
wo=mission|#	47 -47
wo=open|#	27 -27
wo=open|door	31 -31
wo=open|in	40 -40
wo=open|it	16 -16
wo=panel|#	28 -28
wo=panel|of	33 -33
wo=parti|<person>	22 -22
wo=parti|in	-23 23
wo=phone|#	25 -25
wo=plan|for	32 -32
wo=present|#	56 -56
wo=present|for	32 -32
wo=presid|in	23 -23
wo=question|by	35 -35
wo=reach|by	27 -27
wo=receiv|#	36 -36
wo=receiv|<number>	31 -31
wo=receiv|<person>	-54 54
wo=receiv|by	-17 17
wo=receiv|kilo	19 -19
wo=receiv|letter	19 -19
wo=receiv|more	24 -24
wo=receiv|order	23 -23
wo=receiv|vote	24 -24
wo=retreat|#	26 -26
wo=retreat|in	-23 23
wo=round|#	-41 41
wo=round|in	17 -17
wo=sat|<person>	35 -35
wo=sat|down	-20 20
wo=sat|on	19 -19
wo=sat|to	33 -33
wo=sat|together	-32 32
wo=saw|<person>	-16 16
wo=seen|#	22 -22
wo=seen|<person>	-21 21
wo=seen|by	38 -38
wo=see|damag	23 -23
wo=servic|#	20 -20
wo=session|#	-19 19
wo=session|in	-43 43
wo=shake|hand	21 -21
wo=sign|by	29 -29
wo=sign|for	-22 22
wo=sit|#	30 -30
wo=sit|of	-32 32
wo=speak|#	32 -32
wo=speak|for	37 -37
wo=spoke|#	44 -44
wo=spoke|about	19 -19
wo=spoke|by	-28 28
wo=spoke|of	18 -18
wo=stop|at	21 -21
wo=summit|of	20 -20
wo=summit|that	-29 29
wo=summon|<person>	19 -19
wo=summon|to	37 -37
wo=tabl|#	20 -20
wo=tabl|<person>	32 -32
wo=tabl|in	-15 15
wo=tabl|that	-23 23
wo=talk|about	29 -29
wo=talk|between	-34 34
wo=talk|down	26 -26
wo=talk|for	33 -33
wo=talk|in	-21 21
wo=talk|of	26 -26
wo=talk|on	-18 18
wo=talk|to	15 -15
wo=talk|up	31 -31
wo=talk|with <person>	20 -20
wo=talk|with counterpart	-16 16
wo=tea|#	37 -37
wo=tea|and	38 -38
wo=telephon|#	54 -54
wo=telephon|colleagu	-23 23
wo=telephon|on	42 -42
wo=togeth|#	25 -25
wo=togeth|with <person>	29 -29
wo=tour|#	36 -36
wo=travel|#	29 -29
wo=travel|to	-24 24
wo=tribun|in	28 -28
wo=trip|#	26 -26
wo=try|more	26 -26
wo=video|#	28 -28
wo=visit|#	-15 15
wo=visit|<place>	-35 35
wo=visit|counter	23 -23
wo=visit|stood	15 -15
wo=visit|to	-18 18
wo=welcom|by	30 -30
wo=went|#	20 -20
wo=went|out	24 -24
wo=went|to	41 -41
wp=adjourn|<person>	34 -34
wp=agre|,	17 -17
wp=agre|<person>	20 -20
wp=agre|and	15 -15
wp=agre|papers	16 -16
wp=attend|,	-16 16
wp=attend|<person>	33 -33
wp=attend|<place>	-23 23
wp=attend|not	-18 18
wp=attend|to	26 -26
wp=attend|will	24 -24
wp=audienc|an	-32 32
wp=audienc|private	18 -18
wp=audienc|the	-17 17
wp=began|it	21 -21
wp=began|that	17 -17
wp=board|the	54 -54
wp=breakfast|had	-20 20
wp=breakfast|working	-26 26
wp=brief|,	-31 31
wp=brief|to	36 -36
wp=brief|was	15 -15
wp=broke|,	40 -40
wp=cabinet|'s	25 -25
wp=cabinet|the	25 -25
wp=call|,	20 -20
wp=call|<person>	-15 15
wp=call|a	-22 22
wp=call|been	25 -25
wp=call|had	-24 24
wp=call|has	22 -22
wp=call|telephone	-20 20
wp=call|they	24 -24
wp=call|was	45 -45
wp=came|,	28 -28
wp=came|and	18 -18
wp=came|they	-22 22
wp=ceremoni|signing	-17 17
wp=chair|empty	19 -19
wp=chair|who	35 -35
wp=coffe|the	26 -26
wp=confer|'	-35 35
wp=confer|,	-22 22
wp=confer|<person>	-17 17
wp=confer|press	-36 36
wp=conven|,	-29 29
wp=conven|<person>	-28 28
wp=council|<place>	29 -29
wp=council|a	-20 20
wp=council|city	16 -16
wp=court|the	34 -34
wp=deleg|the	24 -24
wp=dine|<person>	-28 28
wp=discuss|of	16 -16
wp=discuss|they	21 -21
wp=discuss|to	41 -41
wp=drove|,	28 -28
wp=drove|<person>	24 -24
wp=encount|such	-15 15
wp=exchang|the	27 -27
wp=explain|<person>	30 -30
wp=face|to	-25 25
wp=face|will	22 -22
wp=flew|<person>	20 -20
wp=fly|will	28 -28
wp=gather|<organisation>	-31 31
wp=gather|<person>	-25 25
wp=gather|a	-21 21
wp=gather|to	-42 42
wp=gather|will	18 -18
wp=gave|,	25 -25
wp=give|<person>	16 -16
wp=give|to	26 -26
wp=heard|,	49 -49
wp=heard|<organisation>	-21 21
wp=hear|'s	-31 31
wp=hear|a	-22 22
wp=hear|to	51 -51
wp=hear|will	-41 41
wp=held|,	18 -18
wp=held|was	21 -21
wp=hold|to	23 -23
wp=hold|will	-25 25
wp=host|,	-22 22
wp=host|<person>	-22 22
wp=host|and	33 -33
wp=host|as	34 -34
wp=host|to	-18 18
wp=huddl|,	-17 17
wp=iftar|an	19 -19
wp=interview|an	27 -27
wp=invit|,	23 -23
wp=invit|been	23 -23
wp=invit|not	18 -18
wp=join|<person>	35 -35
wp=link|by	27 -27
wp=lunch|to	-27 27
wp=meet|'	22 -22
wp=meet|,	-35 35
wp=meet|<person>	-33 33
wp=meet|board	-27 27
wp=meet|general	-19 19
wp=meet|his	-18 18
wp=meet|next	-33 33
wp=meet|the	-30 30
wp=meet|third	-24 24
wp=meet|three	27 -27
wp=meet|two	-23 23
wp=meet|will	-42 42
wp=met|,	23 -23
wp=met|<organisation>	-25 25
wp=met|and	20 -20
wp=met|council	-18 18
wp=met|first	-18 18
wp=met|had	-49 49
wp=met|has	38 -38
wp=met|last	-27 27
wp=met|never	34 -34
wp=met|were	27 -27
wp=mission|<organisation>	-36 36
wp=mission|the	26 -26
wp=negoti|the	31 -31
wp=open|,	-29 29
wp=open|have	41 -41
wp=open|is	32 -32
wp=open|was	16 -16
wp=open|will	46 -46
wp=parti|a	29 -29
wp=parti|ruling	23 -23
wp=parti|the	23 -23
wp=phone|by	31 -31
wp=present|#	38 -38
wp=present|be	26 -26
wp=present|were	-26 26
wp=presid|<person>	49 -49
wp=presid|to	21 -21
wp=presid|will	26 -26
wp=pull-asid|ten-minute	-24 24
wp=question|was	15 -15
wp=reach|,	30 -30
wp=receiv|,	27 -27
wp=receiv|<date>	-25 25
wp=receiv|<organisation>	28 -28
wp=receiv|and	21 -21
wp=receiv|be	-28 28
wp=receiv|been	-20 20
wp=receiv|has	26 -26
wp=receiv|to	32 -32
wp=receiv|was	15 -15
wp=receiv|who	28 -28
wp=retreat|a	-29 29
wp=round|#	28 -28
wp=round|first	-24 24
wp=round|next	29 -29
wp=round|second	-20 20
wp=round|the	-41 41
wp=round|third	-16 16
wp=sat|,	16 -16
wp=sat|<person>	27 -27
wp=sat|committee	-31 31
wp=sat|table	20 -20
wp=sat|who	32 -32
wp=seen|having	19 -19
wp=seen|last	29 -29
wp=seen|not	22 -22
wp=see|<organisation>	19 -19
wp=see|<person>	24 -24
wp=see|neither	17 -17
wp=session|#	-19 19
wp=session|'s	-20 20
wp=session|a	-16 16
wp=session|final	-22 22
wp=session|joint	-22 22
wp=session|last	21 -21
wp=session|opening	-22 22
wp=shake|to	21 -21
wp=share|to	22 -22
wp=share|will	29 -29
wp=shook|<person>	17 -17
wp=sign|<organisation>	-29 29
wp=sign|<place>	37 -37
wp=sign|a	-22 22
wp=sign|had	20 -20
wp=sign|to	23 -23
wp=sign|was	31 -31
wp=sit|not	21 -21
wp=sit|the	29 -29
wp=sit|will	-17 17
wp=speak|<person>	26 -26
wp=speak|to	29 -29
wp=speak|will	-16 16
wp=spoken|had	23 -23
wp=spoken|not	26 -26
wp=spoke|,	23 -23
wp=spoke|<person>	17 -17
wp=spoke|they	34 -34
wp=spoke|who	28 -28
wp=summit|'s	-43 43
wp=summit|<date>	-30 30
wp=summit|atlantic	-25 25
wp=summit|climate	-30 30
wp=summon|#	32 -32
wp=summon|,	-35 35
wp=summon|been	35 -35
wp=summon|has	33 -33
wp=synod|the	40 -40
wp=talk|#	22 -22
wp=talk|<person>	23 -23
wp=talk|been	30 -30
wp=talk|for	-49 49
wp=talk|had	25 -25
wp=talk|held	-16 16
wp=talk|hold	-27 27
wp=talk|that	28 -28
wp=talk|the	-18 18
wp=talk|they	-18 18
wp=talk|was	-25 25
wp=tea|#	19 -19
wp=tea|drank	17 -17
wp=tea|the	37 -37
wp=telephon|<person>	-30 30
wp=togeth|,	26 -26
wp=togeth|<place>	16 -16
wp=togeth|sat	-30 30
wp=tour|,	-28 28
wp=travel|<person>	-34 34
wp=travel|not	26 -26
wp=travel|to	-23 23
wp=trip|the	23 -23
wp=try|will	26 -26
wp=video|by	-20 20
wp=visit|'s	-25 25
wp=visit|,	-16 16
wp=visit|a	29 -29
wp=visit|state	30 -30
wp=visit|surprise	-26 26
wp=visit|will	-16 16
wp=welcom|<person>	-31 31
wp=welcom|was	29 -29
wp=went|,	25 -25
wp=went|and	17 -17
ws=agre|<person>	21 -21
ws=agre|paper	16 -16
ws=audienc|an	-32 32
ws=audienc|privat	18 -18
ws=audienc|the	-17 17
ws=began|<person>	27 -27
ws=began|it	21 -21
ws=begun|<person>	32 -32
ws=board|the	54 -54
ws=breakfast|<person>	-23 23
ws=breakfast|work	-26 26
ws=brief|<person>	-21 21
ws=brief|expect	17 -17
ws=broke|<person>	45 -45
ws=cabinet|the	25 -25
ws=call|a	-22 22
ws=call|roll	35 -35
ws=call|thei	24 -24
ws=came|thei	-22 22
ws=ceremoni|sign	-17 17
ws=chair|empti	19 -19
ws=coffe|#	17 -17
ws=coffe|the	26 -26
ws=confer|<person>	-33 33
ws=confer|donor	-20 20
ws=confer|press	-36 36
ws=conven|<organisation>	-17 17
ws=conven|<person>	-36 36
ws=council|a	-20 20
ws=council|citi	16 -16
ws=council|the	17 -17
ws=court|the	34 -34
ws=deleg|#	24 -24
ws=deleg|the	24 -24
ws=dine|<person>	-22 22
ws=dinner|the	-19 19
ws=discuss|<person>	-23 23
ws=discuss|thei	21 -21
ws=drove|<person>	41 -41
ws=encount|such	-15 15
ws=exchang|the	27 -27
ws=explain|<person>	30 -30
ws=flew|<person>	20 -20
ws=fli|<person>	32 -32
ws=fly|<person>	28 -28
ws=gather|<organisation>	-31 31
ws=gather|a	-21 21
ws=gather|countri	37 -37
ws=gather|leader	-24 24
ws=gather|the	-27 27
ws=gave|invit	18 -18
ws=give|<person>	28 -28
ws=heard|<organisation>	-22 22
ws=heard|<person>	19 -19
ws=heard|court	-28 28
ws=hear|a	-22 22
ws=hear|committe	-20 20
ws=hear|want	17 -17
ws=hold|<organisation>	-19 19
ws=hold|board	-27 27
ws=hold|she	33 -33
ws=host|<person>	-15 15
ws=huddl|<person>	-17 17
ws=iftar|an	19 -19
ws=interview|an	27 -27
ws=invit|#	17 -17
ws=invit|<person>	27 -27
ws=invit|also	18 -18
ws=join|<person>	24 -24
ws=join|ask	29 -29
ws=lunch|<person>	-49 49
ws=meet|board	-34 34
ws=meet|donor	-21 21
ws=meet|gener	-19 19
ws=meet|hi	-18 18
ws=meet|next	-33 33
ws=meet|owner	-21 21
ws=meet|the	-30 30
ws=meet|third	-24 24
ws=meet|three	17 -17
ws=meet|two	-23 23
ws=met|<organisation>	-25 25
ws=met|<person>	-16 16
ws=met|board	-18 18
ws=met|committe	-20 20
ws=met|council	-18 18
ws=met|first	-18 18
ws=met|last	-27 27
ws=met|target	25 -25
ws=met|thei	-31 31
ws=mission|<organisation>	-29 29
ws=mission|the	26 -26
ws=negoti|the	31 -31
ws=open|#	-19 19
ws=open|due	34 -34
ws=parti|rule	23 -23
ws=parti|the	23 -23
ws=plan|<person>	17 -17
ws=present|#	37 -37
ws=presid|<person>	56 -56
ws=pull-asid|ten-minut	-24 24
ws=question|<person>	23 -23
ws=reach|<person>	21 -21
ws=receiv|<organisation>	28 -28
ws=receiv|<person>	-23 23
ws=receiv|it	18 -18
ws=retreat|a	-29 29
ws=round|#	41 -41
ws=round|first	-24 24
ws=round|next	29 -29
ws=round|second	-20 20
ws=round|the	-41 41
ws=round|third	-16 16
ws=sat|<person>	38 -38
ws=sat|committe	-31 31
ws=sat|tabl	20 -20
ws=sat|then	-29 29
ws=seen|<person>	-22 22
ws=seen|last	29 -29
ws=see|<organisation>	22 -22
ws=see|<person>	39 -39
ws=see|hope	-16 16
ws=session|#	-21 21
ws=session|a	-16 16
ws=session|final	-22 22
ws=session|joint	-22 22
ws=session|last	21 -21
ws=session|open	-22 22
ws=share|<person>	46 -46
ws=share|two	32 -32
ws=shook|<person>	17 -17
ws=sign|#	24 -24
ws=sign|<organisation>	-29 29
ws=sign|<person>	19 -19
ws=sign|a	-22 22
ws=sit|<person>	-16 16
ws=sit|the	29 -29
ws=speak|<person>	49 -49
ws=spoken|<person>	23 -23
ws=spoke|<person>	18 -18
ws=spoke|thei	34 -34
ws=summit|#	-42 42
ws=summit|atlant	-25 25
ws=summit|climat	-30 30
ws=summon|#	32 -32
ws=synod|the	40 -40
ws=talk|#	22 -22
ws=talk|<person>	23 -23
ws=talk|held	-16 16
ws=talk|hold	-27 27
ws=talk|hour	-37 37
ws=talk|said	26 -26
ws=talk|the	-19 19
ws=talk|thei	-17 17
ws=tea|#	19 -19
ws=tea|drank	17 -17
ws=tea|the	37 -37
ws=telephon|<person>	-23 23
ws=telephon|reach	18 -18
ws=testifi|<person>	34 -34
ws=togeth|sat	-30 30
ws=togeth|the	16 -16
ws=trip|the	23 -23
ws=video|confer	-19 19
ws=video|part	26 -26
ws=visit|<person>	-29 29
ws=visit|a	29 -29
ws=visit|call	-30 30
ws=visit|state	30 -30
ws=visit|surpris	-26 26
ws=welcom|<person>	-32 32`;
/** Weights of the group classifier. */
export const GROUP = `no yes
aux=are	29 -29
aux=be	32 -32
aux=did	-18 18
aux=has	-33 33
aux=have	-27 27
aux=is	24 -24
aux=will	22 -22
between=,	30 -30
between=a	-22 22
between=after	-30 30
between=and	41 -41
between=annual	-21 21
between=as	-40 40
between=for	-43 43
between=from	-35 35
between=in	19 -19
between=its	-25 25
between=mayors	-30 30
between=minister	16 -16
between=monday	-40 40
between=on	-23 23
between=president	39 -39
between=private	-32 32
between=saturday	-25 25
between=slovenian	-20 20
between=sunday	-29 29
between=that	-31 31
between=their	-19 19
between=tuesday	-26 26
between=when	-31 31
between=with	-38 38
between=wrote	21 -21
det=a	35 -35
det=an	-41 41
det=his	-31 31
det=last	22 -22
det=that	28 -28
det=the	-26 26
det=third	31 -31
far:day=different	45 -45
far:day=different|place=different	37 -37
far:day=different|place=none	23 -23
far:day=different|place=same	39 -39
far:day=none	-16 16
far:day=none|place=different	-17 17
far:day=none|place=same	-16 16
far:day=same	27 -27
far:day=same|place=different	50 -50
far:day=same|place=none	15 -15
far:det=a	34 -34
far:det=an	-35 35
far:det=his	-31 31
far:det=last	22 -22
far:det=that	28 -28
far:det=the	-21 21
far:det=third	31 -31
far:newday=false|newplace=false|noun	-31 31
far:newday=false|newplace=false|verb	21 -21
far:newday=false|newplace=true|verb	-37 37
far:newday=false|newplace=true|weak	29 -29
far:newday=true|newplace=false|verb	66 -66
far:newday=true|newplace=false|weak	36 -36
far:newday=true|newplace=true|noun	25 -25
far:newday=true|newplace=true|verb	26 -26
far:newday=true|newplace=true|weak	54 -54
far:other=again	57 -57
far:other=earlier	34 -34
far:other=final	24 -24
far:other=first	-18 18
far:other=fourth	34 -34
far:other=further	32 -32
far:other=last	32 -32
far:other=later	18 -18
far:other=next	21 -21
far:other=other	51 -51
far:other=second	21 -21
far:other=separate	16 -16
far:other=similar	34 -34
far:other=third	38 -38
far:people=same	18 -18
gap=0:1	-91 91
gap=0:11-20	26 -26
gap=0:2	-57 57
gap=0:21+	24 -24
gap=0:3	-18 18
gap=0:4-6	-35 35
gap=0:7-10	22 -22
gap=4-6	46 -46
gap=7-10	57 -57
latest=false	33 -33
lead=final	24 -24
lead=first	-23 23
lead=fourth	37 -37
lead=further	32 -32
lead=last	22 -22
lead=later	26 -26
lead=new	-19 19
lead=similar	34 -34
lead=third	16 -16
lw=address	-37 37
lw=appear	-17 17
lw=assembl	-19 19
lw=attend	-34 34
lw=audienc	-19 19
lw=board	-49 49
lw=breakfast	54 -54
lw=call	44 -44
lw=congress	-32 32
lw=consult	-23 23
lw=council	31 -31
lw=dine	-31 31
lw=face	-31 31
lw=flew	-39 39
lw=forum	26 -26
lw=gather	25 -25
lw=gave	-38 38
lw=heard	-25 25
lw=held	-30 30
lw=hold	-29 29
lw=join	-21 21
lw=link	-21 21
lw=lunch	17 -17
lw=meet	-30 30
lw=met	31 -31
lw=mission	-36 36
lw=negoti	-21 21
lw=pull-asid	-35 35
lw=receiv	17 -17
lw=round	-16 16
lw=saw	32 -32
lw=session	-28 28
lw=sign	-27 27
lw=sit	-37 37
lw=spoke	-38 38
lw=summit	57 -57
lw=summon	19 -19
lw=supper	21 -21
lw=tabl	-57 57
lw=telephon	17 -17
lw=tour	-26 26
lw=travel	-37 37
lw=trip	-19 19
lw=video	-47 47
lw=welcom	-40 40
lw=withdrew	24 -24
near-other	35 -35
near:day=same	-23 23
near:day=same|place=none	-26 26
near:day=same|place=same	-18 18
near:det=an	-17 17
near:det=the	-50 50
near:newday=false|newplace=false|verb	19 -19
near:newday=false|newplace=false|weak	-23 23
near:newday=false|newplace=true|weak	-44 44
near:newday=true|newplace=false|noun	-47 47
near:newday=true|newplace=false|weak	-28 28
near:newday=true|newplace=true|noun	-43 43
near:other=afternoon	-18 18
near:other=again	-33 33
near:other=former	-37 37
near:other=new	-23 23
near:other=other	-27 27
near:other=third	-33 33
near:people=none	-30 30
near:place=same	-18 18
paragraph=0	-49 49
paragraph=1	86 -86
paragraph=2	87 -87
paragraph=4-6	18 -18
stem=true	-34 34
strength=noun|verb	-20 20
strength=noun|weak	-39 39
strength=verb|verb	54 -54
strength=verb|weak	-37 37
strength=weak|noun	21 -21
strength=weak|weak	-20 20
w=appoint	-38 38
w=arriv	-36 36
w=assembl	-31 31
w=banquet	-27 27
w=board	-43 43
w=breakfast	27 -27
w=cabinet	-52 52
w=call	21 -21
w=chair	-16 16
w=coffe	-36 36
w=confer	41 -41
w=conven	22 -22
w=convers	-37 37
w=court	-30 30
w=deleg	-46 46
w=dine	-21 21
w=dinner	30 -30
w=exchang	-31 31
w=face	-25 25
w=greet	24 -24
w=hear	16 -16
w=heard	-23 23
w=hold	22 -22
w=host	32 -32
w=interview	-34 34
w=join	28 -28
w=negoti	-19 19
w=open	21 -21
w=receiv	20 -20
w=sat	23 -23
w=saw	31 -31
w=see	18 -18
w=session	-19 19
w=shook	23 -23
w=sign	31 -31
w=sit	-45 45
w=spoke	21 -21
w=summit	28 -28
w=summon	26 -26
w=synod	-17 17
w=tabl	-51 51
w=tea	-27 27
w=togeth	-18 18
w=trip	-33 33
w=video	-19 19
w=vigil	-42 42
w=visit	23 -23`;
/** Weights of the state classifier. */
export const STATE = `held planned cancelled unclear
aux0='s	16 -29 -7 -48
aux0=be	-40 25 3 -18
aux0=had	-4 -25 -55 17
aux0=has	-5 19 -36 -39
aux0=have	-9 -20 20 -33
aux0=next	-24 27 -27 -17
aux0=no	-25 -30 34 -39
aux0=not	-9 14 -16 -10
aux0=to	0 -24 -7 -18
aux0=was	-2 -43 8 -40
aux0=were	24 -15 -24 -22
aux0=will	-24 33 -16 -30
aux1='s	2 -31 -44 12
aux1=are	-33 31 -16 -14
aux1=be	-25 -30 34 -39
aux1=due	-16 1 6 -11
aux1=had	-1 -25 -57 9
aux1=is	-44 41 -25 -19
aux1=may	-20 -32 -17 23
aux1=to	-35 12 19 -33
aux1=was	-12 10 -27 -3
aux1=will	-27 38 -34 -20
aux2='s	-6 -29 -13 14
aux2=are	-31 36 -6 -5
aux2=been	-22 -19 1 17
aux2=did	-33 -24 -15 32
aux2=had	21 -33 -13 -45
aux2=is	16 5 -17 -24
aux2=not	-3 9 -6 -15
aux2=to	13 -10 -9 -41
aux2=was	9 -59 18 -69
aux2=will	-20 1 4 -14
aux3='s	-33 13 -30 19
aux3=had	-38 -40 31 -6
aux3=has	-56 -26 38 13
aux3=have	34 -18 -25 -36
aux3=is	-38 40 -22 -7
aux3=no	43 -26 -31 -43
aux3=not	-7 -13 -22 10
aux3=to	-27 46 -44 -38
aux3=was	4 -34 -43 6
aux3=were	29 -16 -24 -18
aux3=will	-22 22 -17 -11
aux='s	-13 -9 -23 11
aux='s|noun	17 -39 -11 -25
aux='s|verb	7 -13 -36 5
aux='s|weak	-57 13 -15 39
aux=are	-34 32 -16 -14
aux=are|verb	-26 39 -9 -11
aux=be	-64 -5 21 7
aux=been	-12 -21 -11 13
aux=been|noun	-11 -13 -34 15
aux=been|verb	3 -16 1 -19
aux=be|noun	-44 -41 27 15
aux=be|verb	-37 23 5 -17
aux=did	-33 -24 -15 32
aux=due	-16 1 6 -11
aux=due|verb	-16 1 6 -11
aux=had	-28 -48 4 22
aux=had|noun	0 -36 -44 11
aux=had|verb	-34 -39 23 15
aux=had|weak	65 -17 -34 -70
aux=has	-28 2 11 12
aux=has|noun	-37 -25 43 -24
aux=has|verb	-9 -55 -40 14
aux=have	-5 -21 19 -37
aux=have|noun	-20 11 -21 2
aux=have|verb	9 -34 11 -59
aux=have|weak	-19 -22 17 -11
aux=is	5 16 -31 -26
aux=is|noun	6 23 -34 -17
aux=is|verb	14 6 -17 -24
aux=is|weak	-40 36 -25 -20
aux=may	-20 -32 -17 23
aux=next	-27 31 -29 -22
aux=next|noun	-14 14 -13 -10
aux=no	-33 -32 30 8
aux=not	-7 -10 -24 10
aux=not|noun	-19 -4 -12 17
aux=not|verb	6 2 -20 -21
aux=no|noun	-39 -31 31 12
aux=planned	-37 -19 36 -31
aux=planned|noun	-37 -19 36 -31
aux=to	-26 12 11 -33
aux=to|noun	28 15 -50 -65
aux=to|verb	-34 -25 31 -4
aux=to|weak	-19 7 12 -39
aux=upcoming	-36 32 -29 -21
aux=upcoming|noun	-36 32 -29 -21
aux=was	-12 -14 -7 -10
aux=was|noun	17 -19 -94 2
aux=was|verb	-19 0 18 -54
aux=were	10 -24 5 -45
aux=were|noun	29 -16 -24 -18
aux=were|verb	18 -11 -15 -19
aux=were|weak	-8 -28 18 -53
aux=will	-35 38 -25 -32
aux=will|noun	-35 19 -10 -16
aux=will|verb	-26 36 -20 -33
aux=will|weak	-15 24 -11 -11
bias	40 2 -45 -36
day=after	-174 133 12 -67
day=before	100 -127 -60 -16
day=same	-35 38 -8 -115
day=unknown	47 -45 -47 -13
drafts=1	23 -33 -55 8
drafts=2	49 19 -62 -105
drafts=3	28 25 0 -105
end=ed	63 -50 -41 -37
end=ing	-7 19 -36 -34
end=noun	17 1 -16 -44
end=verb	5 7 -65 -6
end=weak	5 0 -47 -2
lead=#	-11 33 -36 -54
lead=# #	-11 33 -36 -54
lead=# <date>	0 9 -4 -33
lead=# <number>	-80 75 -52 -65
lead=# <person>	48 -54 -33 -40
lead=# a	-20 -48 23 -16
lead=# the	-6 -12 13 -55
lead='	2 -8 -8 -64
lead='s	16 -29 -7 -48
lead='s <person>	-18 -16 -13 18
lead='s board	30 -21 -15 -21
lead=,	57 -49 -41 -31
lead=, <person>	42 -37 -27 -42
lead=, a	6 11 -48 -47
lead=, had	-2 -29 -50 6
lead=, the	-44 -46 50 -34
lead=, then	37 -31 -38 -32
lead=, was	-24 -11 26 -26
lead=, whose	37 -36 -35 -28
lead=, will	-10 12 -10 -10
lead=<date>	61 -47 -30 -53
lead=<date> 's	8 -56 8 -35
lead=<date> ,	19 -14 -22 -18
lead=<date> <person>	-3 21 -62 -83
lead=<date> and	26 -10 -18 -27
lead=<date> for	-27 27 -28 -15
lead=<date> in	34 -36 -24 -36
lead=<date> she	62 -23 -63 -31
lead=<date> to	46 -30 -37 -52
lead=<number>	-85 67 -59 5
lead=<number> working	-7 26 -41 -53
lead=<organisation>	48 -9 -41 -57
lead=<organisation> will	-36 41 -16 -19
lead=<person>	0 -41 -70 27
lead=<person> ,	39 -41 -33 -21
lead=<person> also	-2 -29 -34 8
lead=<person> brought	38 -32 -39 -37
lead=<person> had	1 -19 -49 10
lead=<person> held	-22 -27 -26 24
lead=<person> was	62 -43 -67 -32
lead=<person> were	12 -11 -12 -11
lead=<person> will	-52 63 -18 -17
lead=<person> —	28 -18 -17 -16
lead=<place>	63 -35 -31 -61
lead=<place> ,	20 -23 -19 -14
lead=<place> for	33 -27 -24 -17
lead=<place> to	50 -38 -50 -47
lead=<place> were	32 -19 -24 -24
lead=<place> will	-12 20 -9 -12
lead=a	7 12 -30 -31
lead=a donor	23 -35 -11 -29
lead=a joint	17 3 -39 -25
lead=a last	-33 19 27 -13
lead=a press	43 -27 -44 -42
lead=a private	-44 -50 -49 47
lead=a round	-22 25 -37 -21
lead=a signing	29 -25 -16 -7
lead=a similar	35 -29 -31 -24
lead=a special	31 -34 -27 -17
lead=a surprise	37 -32 -31 -37
lead=a telephone	-17 -51 20 -18
lead=a ten-minute	37 -18 -38 -33
lead=a third	-58 -8 -23 19
lead=a three-hour	28 -20 -21 -28
lead=a two-day	19 -5 -17 -17
lead=a working	-19 28 -61 -36
lead=after	34 -25 -28 -32
lead=also	-2 -29 -34 8
lead=an	44 -39 -34 -45
lead=and	53 -31 -44 -44
lead=and <person>	-2 -75 -38 8
lead=and then	25 -25 -17 -19
lead=annual general	47 -39 -36 -46
lead=are to	-33 31 -16 -14
lead=at	36 -24 -29 -30
lead=at a	71 -38 -56 -63
lead=at the	12 -38 -89 14
lead=atlantic	-63 58 -43 -41
lead=attended the	45 -30 -27 -34
lead=be	-40 25 3 -18
lead=be no	-25 -30 34 -39
lead=board	33 -8 -11 -53
lead=brought	38 -32 -39 -37
lead=by	26 -16 -18 -31
lead=by <person>	17 -11 -12 -17
lead=by video	13 -11 -11 -16
lead=came	31 -14 -12 -34
lead=chaired a	14 -14 -13 -12
lead=city council	32 -8 -20 -29
lead=climate	44 -48 -35 -30
lead=colonel <person>	-39 -13 -15 35
lead=commission	38 -23 -27 -37
lead=commissioner <person>	62 -29 -28 -50
lead=committee	45 -32 -37 -34
lead=committee 's	16 -10 -53 -34
lead=conferred by	13 -11 -11 -16
lead=council	50 -23 -55 -41
lead=donor	23 -35 -11 -29
lead=donors '	24 -46 -14 -31
lead=due to	-16 1 6 -11
lead=during the	25 -17 -23 -17
lead=elders	40 -34 -29 -43
lead=envoy <person>	-28 -15 -14 28
lead=final	28 -5 -32 -19
lead=first	59 -42 -63 -54
lead=for	-22 36 -41 -37
lead=for a	42 -8 -46 -22
lead=for the	-8 18 -25 -22
lead=fourth	-1 -62 25 -56
lead=further	-24 29 -26 -10
lead=gave a	50 -48 -36 -47
lead=general	47 -39 -36 -46
lead=governor <person>	-56 -47 -63 59
lead=governors	11 14 -33 -38
lead=granted an	37 -37 -25 -38
lead=group	3 12 -27 -13
lead=had	-4 -25 -55 17
lead=has	-5 19 -36 -39
lead=have	-9 -20 20 -33
lead=he	38 -36 -38 -35
lead=held	-23 -35 -27 26
lead=his	22 -7 -16 -14
lead=hold	-15 20 -18 -5
lead=hoped to	-43 -38 42 -37
lead=hosted a	56 -44 -27 -50
lead=hours of	32 -16 -19 -17
lead=in	46 -40 -35 -47
lead=in <place>	33 -32 -28 -29
lead=in a	40 -20 -40 -38
lead=in the	29 -22 -10 -16
lead=is to	-44 41 -25 -19
lead=its	40 -21 -21 -47
lead=its next	-9 17 -8 -3
lead=joint	6 -25 19 -28
lead=last	4 1 -9 -54
lead=leader <person>	40 -22 -17 -42
lead=left the	48 -26 -39 -41
lead=mayor <person>	32 -12 -15 -30
lead=mediator <person>	37 -15 -13 -34
lead=minister <person>	87 -64 -35 -86
lead=negotiator <person>	34 -34 -13 -32
lead=next	-24 27 -27 -17
lead=no	-25 -30 34 -39
lead=not	-9 14 -16 -10
lead=of	33 -2 -37 -33
lead=of <organisation>	37 -35 -30 -32
lead=of <place>	48 -28 -23 -51
lead=of a	36 -23 -32 -30
lead=of the	52 -49 -46 -50
lead=on <date>	30 -21 -26 -23
lead=opening	-23 23 -14 -48
lead=own	46 -32 -44 -30
lead=pay	38 -38 -24 -25
lead=peace	19 -9 -26 -22
lead=president <person>	10 -82 -36 6
lead=press	63 -90 -25 -66
lead=private	-44 -50 -49 47
lead=round	-4 5 -11 -44
lead=round of	6 21 -31 -28
lead=sat	-23 -19 -14 23
lead=second	-17 -43 24 -39
lead=secretary <person>	-44 48 -50 -52
lead=senator <person>	50 -25 -16 -50
lead=shared a	3 -36 -14 7
lead=she	62 -23 -63 -31
lead=signing	37 -29 -31 -14
lead=similar	35 -29 -31 -24
lead=special	31 -34 -27 -17
lead=spoke by	39 -12 -22 -28
lead=such	-32 34 -26 27
lead=surprise	37 -32 -31 -37
lead=telephone	-36 21 15 -32
lead=ten-minute	37 -18 -38 -33
lead=that	-39 20 23 -55
lead=that the	-1 -26 13 -13
lead=the	23 -33 -7 -42
lead=the <organisation>	29 5 -36 -54
lead=the <place>	23 -8 -9 -38
lead=the committee	33 -26 -22 -26
lead=the final	28 -5 -32 -19
lead=the first	18 -15 -21 -16
lead=the last	36 -33 -32 -19
lead=the next	-13 13 -12 -10
lead=the opening	30 -55 12 -29
lead=the round	-6 -18 13 -10
lead=the second	49 -33 -53 -35
lead=the third	-41 -33 29 -37
lead=their	35 -41 -22 -24
lead=then	46 -39 -43 -39
lead=they	-46 -32 -57 53
lead=third	-77 -21 12 15
lead=three-hour	28 -20 -21 -28
lead=to	0 -24 -7 -18
lead=to a	-5 21 -39 -24
lead=to be	-28 10 8 -12
lead=to have	-38 -15 38 -33
lead=to the	49 -42 -43 -44
lead=told a	45 -55 -31 -36
lead=two	42 -33 -29 -43
lead=two-day	19 -5 -17 -17
lead=video	22 -28 -15 -16
lead=wage	34 -36 -29 -28
lead=was	-2 -43 8 -40
lead=was a	-5 -1 -68 10
lead=was to	-16 30 -2 -27
lead=were	24 -15 -24 -22
lead=when they	57 -28 -48 -71
lead=where <person>	57 -38 -22 -37
lead=who	49 -21 -41 -48
lead=whose	37 -36 -35 -28
lead=will	-24 33 -16 -30
lead=will be	-18 25 -20 -13
lead=will hold	-12 18 -17 -6
lead=will not	-9 14 -16 -10
lead=with a	30 -19 -25 -16
lead=working	-18 35 -46 -65
lead=—	50 -29 -30 -46
n:back	4 -3 -11 -81
n:began	44 -24 -17 -41
n:called	-31 -8 4 -24
n:cancelled	28 -26 13 -43
n:coming	22 7 -31 -40
n:confirmed	-18 15 -3 -16
n:denies	-56 36 -43 25
n:deny	-53 -31 -32 51
n:due	-7 -36 15 -41
n:ended	24 -15 -20 -14
n:expected	21 -46 -4 -30
n:failed	35 -36 -23 -21
n:fell	14 -40 21 -23
n:going	-31 40 -47 -50
n:hopes	-17 -55 28 -23
n:invitation	0 28 -63 -56
n:invited	42 -5 -35 -60
n:last	-27 10 -16 11
n:never	-29 -43 5 26
n:next	69 -63 -69 -50
n:opened	-36 8 10 6
n:plans	40 -52 -42 1
n:promised	11 9 -44 -47
n:put	-7 10 2 -34
n:quorum	18 10 -19 -31
n:report	11 -22 -39 -2
n:said	-3 -33 -4 5
n:set	19 -32 10 -51
n:through	-43 -45 -49 51
n:wants	13 1 -22 -26
n:whether	23 3 -16 -17
n:without	0 20 -41 -47
near-says=alleged	-14 -56 -27 21
near-says=because	23 -33 -49 -7
near-says=called-off	58 -35 -1 -44
near-says=claims	-40 0 -38 37
near-says=denied	-79 -24 -76 85
near-says=done	47 -19 -31 -79
near-says=fell-through	-17 -2 -34 9
near-says=future	-81 84 -37 -42
near-says=may-have	-20 1 -32 7
near-says=new-date	-30 19 5 -47
near-says=said-yes	-46 60 -56 -43
near-says=unclear	50 -41 -39 -47
near-says=was-to-have	-42 -74 58 -46
near-says=whether	-31 -48 -25 34
next='s	-7 -8 -5 -31
next=after	-21 8 20 -12
next=again	8 1 -16 -32
next=are	-21 19 -14 -12
next=be	-33 29 -3 -16
next=been	14 -1 -10 -5
next=before	1 -15 -29 8
next=called	-45 -38 47 -18
next=due	-22 5 4 -11
next=ended	52 -21 -45 -33
next=had	27 -57 14 -50
next=is	-51 61 -56 -33
next=off	-16 -22 9 3
next=pencilled	-24 24 -22 -9
next=planned	-59 22 22 -36
next=said	-1 -27 -39 13
next=set	-28 -3 26 -13
next=to	22 -46 -26 -24
next=was	12 -25 3 -67
next=were	47 -44 -38 -32
next=whether	-24 26 -9 -1
next=will	23 -19 -6 -20
next=without	48 -38 -31 -42
question	-33 -24 -15 32
s2:after a	43 20 -78 -44
s2:after an	-2 -21 2 -24
s2:after argentine	14 -11 -11 -2
s2:after dusk	30 -14 -15 -26
s2:after eleven	40 -28 -31 -39
s2:after four	-9 11 -14 -10
s2:after nine	28 -9 -10 -29
s2:after the	-29 -12 -36 31
s2:after twenty	27 -15 -23 -21
s2:again ,	27 -25 -13 -36
s2:again .	1 10 -15 -4
s2:again at	-13 19 -10 -6
s2:again in	-25 34 -12 -7
s2:are expected	-16 14 -11 -11
s2:are to	-15 25 -26 -37
s2:back from	31 -23 -31 -23
s2:back in	48 -15 -45 -33
s2:back the	19 -46 12 -32
s2:back to	25 -30 -18 -13
s2:been called	-31 -5 16 -19
s2:been cancelled	-33 -42 37 -15
s2:been coming	-14 -15 13 -10
s2:been made	31 -23 -31 -23
s2:been postponed	-13 -22 15 -12
s2:been put	-26 -11 31 -7
s2:been received	31 -23 -31 -23
s2:been told	9 -22 3 -25
s2:before dawn	42 -31 -31 -53
s2:before it	-39 -20 41 -29
s2:before judge	16 6 -34 -16
s2:before the	-18 -30 8 7
s2:began on	38 -36 -25 -16
s2:began with	34 -31 -31 -18
s2:called ,	24 -15 -36 -7
s2:called a	31 -25 -25 -30
s2:called by	-1 11 -22 -11
s2:called for	-64 -19 49 -20
s2:called off	-16 -34 22 -34
s2:called on	40 -19 -32 -38
s2:cancel <date>	-14 -15 13 -10
s2:claims that	-49 -42 -36 48
s2:coming ;	-14 -15 13 -10
s2:did not	-18 -52 -58 29
s2:dropped .	-51 -24 51 -17
s2:due in	-12 17 -28 -11
s2:due on	-32 26 11 -39
s2:due to	-27 -5 16 -17
s2:ended a	25 -29 -16 -23
s2:ended on	23 -11 -17 -18
s2:ended without	15 -9 -12 -6
s2:expected in	-33 30 -27 -25
s2:expected to	-31 29 -20 -8
s2:failed to	-12 -19 15 -28
s2:fell through	-37 -27 37 -27
s2:forced the	-14 -15 13 -10
s2:had <person>	36 -31 -28 -34
s2:had a	59 -54 -55 -44
s2:had asked	-1 -40 12 -29
s2:had been	20 -30 3 -37
s2:had called	22 -45 8 -56
s2:had flown	-13 -26 16 -16
s2:had hosted	20 -11 -21 -20
s2:had its	40 -14 -42 -30
s2:had met	-10 -20 -29 14
s2:had not	-12 -14 -19 13
s2:had planned	-39 -23 41 -25
s2:had talks	33 -23 -35 -31
s2:has <person>	-17 25 -45 17
s2:has been	-15 -62 44 -42
s2:has called	-32 6 29 -12
s2:has cancelled	-26 -22 24 -17
s2:has forced	-14 -15 13 -10
s2:has invited	-41 37 -13 -13
s2:has said	-35 42 -41 -33
s2:has summoned	-19 20 -15 -28
s2:has the	-28 14 -18 7
s2:have been	-6 18 -6 -57
s2:have met	14 -54 -21 0
s2:have taken	-46 -26 -31 39
s2:invitation of	37 -10 -17 -34
s2:invited the	0 -40 11 -32
s2:is due	-15 26 -37 -26
s2:is foreseen	-16 19 -24 -12
s2:is in	-26 -17 -30 14
s2:is not	-22 9 -10 4
s2:is nothing	13 -42 29 -31
s2:is off	-43 -52 50 -37
s2:is set	-22 38 -34 -6
s2:is the	62 -58 -40 -53
s2:is to	-22 37 -56 -27
s2:last met	61 -54 -48 -53
s2:leaked ,	-16 -27 -17 17
s2:may have	-34 -43 -27 35
s2:never happened	-35 -32 34 -14
s2:next meeting	-9 17 -8 -3
s2:off .	-50 -55 63 -45
s2:off <date>	-35 -11 37 -10
s2:off <place>	9 -30 -63 3
s2:off at	-17 -14 18 -23
s2:off the	-23 -14 23 -20
s2:off when	-30 -11 30 -15
s2:opened the	25 -23 -21 -22
s2:pencilled in	-24 24 -22 -9
s2:planned for	-23 11 15 -21
s2:postponed without	-22 -19 25 -6
s2:promised to	17 -4 -16 -18
s2:put back	-24 -43 27 -16
s2:put off	-49 29 9 -47
s2:put their	35 -35 -16 -8
s2:report in	-45 -23 -37 45
s2:said ,	-31 -45 34 -21
s2:said .	-3 -37 -4 -3
s2:said <person>	5 -21 -20 2
s2:said as	17 -17 -18 -15
s2:said by	-35 -23 -25 29
s2:said in	47 -19 -25 -38
s2:said that	4 29 -49 -32
s2:said the	-20 -26 -23 29
s2:set for	-48 -13 41 -24
s2:suspended their	1 -23 16 -32
s2:through .	52 -14 -45 -38
s2:through <date>	-32 -30 33 -21
s2:through the	36 -39 -25 -28
s2:to ,	24 -15 -36 -7
s2:to <organisation>	17 -28 0 -38
s2:to <person>	-19 -40 -49 20
s2:to <place>	26 -32 -11 -73
s2:to a	37 15 -57 -81
s2:to agree	61 -39 -43 -57
s2:to an	38 -29 -33 -20
s2:to answer	-3 -21 15 -31
s2:to ask	26 -29 -29 -20
s2:to be	-4 -4 -36 4
s2:to brief	-16 -7 15 -11
s2:to cancel	-14 -15 13 -10
s2:to dine	-28 38 -11 -9
s2:to discuss	53 -33 -21 -57
s2:to elect	53 -33 -29 -59
s2:to face	-2 -10 5 -13
s2:to fill	-1 11 -23 -21
s2:to follow	-52 5 31 -44
s2:to gather	-16 29 -10 -8
s2:to general	35 -19 -28 -38
s2:to give	-23 -33 25 -9
s2:to have	-59 -39 30 23
s2:to hear	42 -6 -46 -35
s2:to host	19 -10 -24 -23
s2:to leave	-10 -39 25 -37
s2:to look	35 -22 -23 -43
s2:to lunch	35 -27 -48 -24
s2:to meet	-21 -10 -62 12
s2:to open	-33 -14 30 -15
s2:to renew	-63 58 -43 -41
s2:to scrap	-14 -15 13 -10
s2:to see	-21 -38 30 -59
s2:to share	26 -16 -12 -14
s2:to show	20 -7 -25 -11
s2:to sign	32 -10 -13 -29
s2:to stay	44 -27 -26 -34
s2:to talk	30 -20 -17 -34
s2:to testify	-13 37 -38 -41
s2:to the	17 -26 -48 -14
s2:to which	-14 -15 13 -10
s2:upcoming atlantic	-7 10 -15 -9
s2:was <person>	52 -34 -44 -30
s2:was a	-5 -1 -68 10
s2:was adjourned	-38 -19 39 -27
s2:was at	-41 -21 -46 42
s2:was attended	25 -17 -23 -17
s2:was brief	26 -15 -40 -16
s2:was called	-47 -21 48 -33
s2:was cancelled	-43 -28 42 -27
s2:was dropped	-42 -34 44 -39
s2:was given	65 -30 -37 -69
s2:was in	54 -26 -55 -43
s2:was meant	46 -36 -47 -31
s2:was not	31 -21 -50 -7
s2:was put	-32 -11 31 -19
s2:was received	36 -16 -43 -22
s2:was scrapped	-51 -35 49 -37
s2:was struck	-30 -41 36 -43
s2:was talking	49 -42 -51 -26
s2:was the	67 -40 -70 -43
s2:was to	-46 -2 40 -36
s2:were all	-10 -26 -24 10
s2:were evident	42 -48 -32 -26
s2:were in	6 -23 -30 4
s2:were present	30 -20 -23 -23
s2:were received	16 -11 -13 -17
s2:were to	-24 -41 35 -32
s2:whether <person>	-19 11 -18 12
s2:whether the	-32 -6 -22 30
s2:will at	-11 12 -11 -9
s2:will be	-70 9 8 -27
s2:will chair	-43 45 -28 -19
s2:will convene	-37 38 -20 -22
s2:will face	-37 36 -15 -10
s2:will gather	-14 20 -10 -6
s2:will have	-55 50 -28 -37
s2:will hear	-10 21 -11 -38
s2:will hold	-12 22 -17 -5
s2:will host	-23 34 -21 -9
s2:will meet	-13 23 -7 -14
s2:will not	-65 -27 34 -14
s2:will receive	-11 13 -15 -8
s2:will sit	-15 15 -11 -13
s2:will travel	-12 17 -5 -4
s2:will visit	-32 39 -13 -11
s2:without <person>	15 -8 -8 -7
s2:without a	-5 -27 11 -28
s2:without its	22 -13 -18 -24
s2:without the	44 -40 -13 -26
s2:would be	-30 -18 28 -18
s2:would not	57 -41 -34 -55
s:abandoned	-49 -40 48 -27
s:adjourned	-38 -19 39 -27
s:after	24 -29 -30 -16
s:again	6 3 -17 -30
s:are	-47 46 -37 -2
s:back	8 -83 19 -63
s:been	-11 -47 32 -25
s:before	-15 -9 6 -17
s:began	-2 -85 14 -49
s:called	-2 -29 9 -31
s:cancel	-14 -15 13 -10
s:cancelled	-54 -63 62 -36
s:claims	-32 -51 -44 37
s:coming	-13 -3 11 -17
s:denied	-44 -19 -22 41
s:deny	0 -14 -20 6
s:did	-14 -72 -67 27
s:dropped	-42 -34 44 -39
s:due	-43 16 18 -31
s:ended	55 -33 -56 -33
s:expected	-26 32 -34 -27
s:failed	-12 -19 15 -28
s:fell	-21 -42 28 -32
s:forced	-34 -17 30 -13
s:had	-1 -95 27 -2
s:has	-51 10 15 3
s:have	-42 -30 19 6
s:if	6 13 -30 -32
s:invitation	37 -10 -17 -34
s:invited	-16 20 -3 -71
s:is	-26 11 -45 2
s:last	-2 -6 4 -62
s:leaked	-16 -27 -17 17
s:may	-40 -41 -31 39
s:never	-52 -57 58 -36
s:next	-24 24 -30 -15
s:off	-35 -50 36 4
s:opened	65 -44 -52 -56
s:pencilled	-24 24 -22 -9
s:planned	-26 5 23 -39
s:plans	-50 51 -34 -55
s:postponed	-22 -42 26 -14
s:promised	39 -17 -24 -33
s:put	-3 -27 15 -54
s:quorum	-6 -15 14 -31
s:recall	-9 -10 -10 10
s:report	-32 -28 -42 34
s:said	-10 -22 -21 21
s:scheduled	7 5 -22 -13
s:scrapped	-51 -35 49 -37
s:set	-26 -18 34 -62
s:suspended	41 -28 -31 -37
s:through	-5 -55 22 -57
s:to	-25 -13 -8 17
s:upcoming	-30 29 -31 -21
s:was	-33 -72 50 -18
s:were	-2 -80 9 -8
s:whether	-90 0 -33 80
s:will	-53 43 -21 -38
s:without	27 -47 -4 -53
s:would	-5 50 -23 -76
says=alleged	-14 -38 -35 17
says=because	6 -37 23 -57
says=called-off	-97 -96 115 -67
says=claims	-68 -58 -83 77
says=denied	-64 -50 -46 70
says=done	41 -48 -9 -49
says=fell-through	-59 -89 96 -83
says=future	-69 67 -25 -51
says=may-have	-40 -41 -31 39
says=new-date	-19 -2 18 -30
says=no-quorum	-48 -22 49 -32
says=said-yes	-39 31 -20 -13
says=unclear	-46 -17 -18 43
says=was-to-have	-62 -37 65 -40
says=whether	-88 -33 -60 88
title-says=alleged	-22 -42 -46 25
title-says=because	37 -57 2 -81
title-says=called-off	-24 -88 63 -45
title-says=denied	-49 -23 -22 47
title-says=done	69 -58 -39 -69
title-says=future	-41 38 -40 2
title-says=may-have	-13 -43 -48 25
title-says=new-date	-16 -8 -7 -4
title-says=unclear	-25 -20 -20 24
title-says=whether	-68 -23 -12 65
title=adjourned	-38 -19 39 -27
title=back	-50 32 -20 -33
title=called	-14 -11 14 -12
title=cancels	-25 -14 32 -5
title=delayed	-37 -1 31 -29
title=denies	-37 -7 -15 36
title=postponed	-35 -32 40 -13
title=put	-14 -44 34 -12
title=quorum	-28 -13 28 -22
title=rumour	-22 -42 -46 25
title=scrapped	-25 -34 33 -17
title=suspended	18 -20 16 -16
title=to-meet	-89 98 -71 -69
title=without	44 -21 -42 -40
w=addressed	31 -33 -13 -20
w=appeared	17 -11 -28 -14
w=arrived	52 -17 -24 -44
w=attempt	26 -17 -27 -15
w=attended	-21 -19 -19 21
w=audience	-46 -70 41 18
w=banquet	46 -55 -13 -28
w=bargaining	35 -31 -20 -29
w=board	42 -34 -23 -43
w=breakfast	14 -16 10 -59
w=briefed	72 -41 -41 -65
w=call	-4 2 7 -80
w=called	26 -35 -8 -58
w=came	66 -49 -54 -59
w=ceremony	54 -35 -54 -32
w=chaired	21 -21 -19 -17
w=confer	-12 19 -31 -18
w=conference	44 -12 -29 -79
w=conferred	43 -21 -30 -58
w=congress	-49 29 12 -33
w=consultation	-17 -14 -12 17
w=consultations	-38 41 -36 -38
w=convene	-22 40 14 -34
w=convened	57 -33 -46 -53
w=conversation	18 -11 -10 -19
w=council	55 -19 -59 -45
w=court	38 -40 -34 -33
w=debate	-38 32 -5 -24
w=delegation	35 -38 -23 -21
w=dialogue	10 -37 20 -19
w=dine	-28 38 -11 -9
w=dined	0 -28 -35 12
w=dinner	2 -51 -16 12
w=discussed	18 -2 -13 -6
w=discussions	40 -32 -26 -25
w=face	-3 0 5 -13
w=flew	36 -17 -14 -31
w=forum	-35 19 4 -26
w=gather	-16 22 -14 -12
w=gathered	63 -34 -37 -42
w=gathering	-24 39 -43 18
w=gathers	-7 16 -29 -34
w=gave	52 -47 -26 -47
w=hear	-12 23 -11 -38
w=heard	45 -72 -5 -85
w=hearing	-9 27 -14 -85
w=held	-16 -43 -45 27
w=hold	23 -22 -29 -17
w=host	27 -9 -23 -27
w=hosted	86 -54 -37 -72
w=huddled	53 -26 -44 -49
w=inauguration	30 -28 -24 -22
w=invited	-12 22 -30 -60
w=joined	35 -33 -27 -33
w=link	13 -11 -11 -16
w=lunch	-18 14 -44 -11
w=lunched	36 -32 -29 -33
w=meet	-51 10 -76 19
w=meeting	12 -48 -17 -14
w=meetings	38 -31 -33 -36
w=meets	-54 58 -60 -63
w=met	35 -99 -81 8
w=mission	32 -23 -31 -27
w=negotiations	-19 24 -31 -23
w=opened	31 -21 -12 -23
w=opening	-22 26 -35 -48
w=panel	-17 30 -30 -29
w=party	-17 -3 -53 17
w=present	40 -28 -42 -36
w=pull-aside	27 -14 -24 -27
w=questioned	63 -11 -34 -52
w=received	66 -9 -45 -62
w=retreat	-6 3 5 -59
w=round	41 -10 -56 -56
w=sat	61 -73 -48 -26
w=saw	57 -33 -39 -52
w=see	-36 -30 43 -56
w=session	4 -20 8 -82
w=shared	41 -43 -26 -39
w=shook	66 -65 -19 -48
w=signed	26 -28 -20 -20
w=signing	36 -12 -42 -45
w=sit	30 -8 -55 -61
w=sitting	-13 -28 -45 17
w=spoke	86 -54 -35 -84
w=summit	-17 51 -27 -64
w=summoned	48 -21 -50 -35
w=supper	39 -38 -39 -29
w=table	22 -5 -36 -37
w=talked	-36 -33 -34 37
w=talks	36 -2 -49 -32
w=tea	47 -42 -48 -33
w=telephone	-26 29 -29 -33
w=telephoned	51 -33 -28 -43
w=together	1 -34 -29 11
w=toured	33 -11 -16 -29
w=travel	-11 17 -5 -4
w=travelled	20 -16 -19 -15
w=trial	30 -23 -37 -20
w=trip	37 -43 -27 -41
w=video	32 -31 -21 -29
w=visit	27 -35 -4 -41
w=visited	50 -46 -9 -97
w=welcomed	61 -46 -32 -59`;
/** Weights of the place classifier. */
export const PLACE = `no yes
attribute	65 -65
between	27 -27
bracket	24 -24
clauses=0|after	-44 44
clauses=0|before	-22 22
clauses=2|before	19 -19
dateline	-44 44
dateline-capitals	-45 45
head=,|for	24 -24
head=,|of	53 -53
head=;|from	18 -18
head=<date>|at	-28 28
head=<person>|at	-18 18
head=<person>|from	18 -18
head=<person>|in	19 -19
head=<person>|of	26 -26
head=<place>|in	-17 17
head=<place>|with	25 -25
head=alon|to	17 -17
head=ambassador|in	26 -26
head=ambassador|of	39 -39
head=arriv|in	-30 30
head=ash|in	29 -29
head=assembl|in	-35 35
head=back|in	15 -15
head=back|over	26 -26
head=banker|from	35 -35
head=barbecu|in	21 -21
head=be|in	38 -38
head=bishop|of	38 -38
head=bridg|at	50 -50
head=call|from	27 -27
head=call|to	30 -30
head=carriag|at	-17 17
head=ceremoni|in	-26 26
head=clinic|in	32 -32
head=co-chair|by	16 -16
head=confer|in	-23 23
head=connect|at	17 -17
head=conven|by	16 -16
head=conven|in	18 -18
head=convers|in	25 -25
head=courtyard|at	-38 38
head=court|in	-30 30
head=datu|of	29 -29
head=defend|in	18 -18
head=deleg|in	20 -20
head=dine|in	33 -33
head=dinner|in	19 -19
head=dinner|with	16 -16
head=down|to	17 -17
head=east|of	21 -21
head=euro|for	28 -28
head=exhum|in	28 -28
head=expect|in	-23 23
head=farmer|of	31 -31
head=farm|near	-20 20
head=first|to	32 -32
head=flown|to	33 -33
head=foreseen|in	16 -16
head=forum|in	22 -22
head=garden|of	-17 17
head=gavel|of	25 -25
head=governor|of	21 -21
head=guarante|for	24 -24
head=hear|in	-27 27
head=held|in	-16 16
head=hotel|in	-20 20
head=hous|in	-21 21
head=inquiri|into	23 -23
head=invit|to	-27 27
head=in|from	22 -22
head=island|of	-17 17
head=land|in	23 -23
head=leader|from	20 -20
head=leader|of	20 -20
head=leak|off	25 -25
head=left|for	22 -22
head=line|from	27 -27
head=link|from	26 -26
head=live|in	18 -18
head=lunch|at	-30 30
head=maker|from	28 -28
head=meet|at	30 -30
head=mill|at	-16 16
head=minist|of	48 -48
head=nation|of	28 -28
head=offici|in	27 -27
head=offic|on	-23 23
head=onli|in	-23 23
head=open|in	-33 33
head=out|in	-15 15
head=plan|in	-25 25
head=prefect|of	32 -32
head=presid|of	52 -52
head=receiv|at	20 -20
head=receiv|in	16 -16
head=reconven|in	-22 22
head=remain|in	26 -26
head=restaur|in	-16 16
head=round|in	-20 20
head=said|in	-19 19
head=sat|in	-17 17
head=scandal|in	-29 29
head=seen|in	-24 24
head=session|of	24 -24
head=set|in	27 -27
head=shehu|of	33 -33
head=shop|in	16 -16
head=stai|in	42 -42
head=stool|of	24 -24
head=stuck|at	23 -23
head=stuck|in	29 -29
head=sultan|of	45 -45
head=summit|in	21 -21
head=tabl|in	-30 30
head=talk|from	18 -18
head=talk|in	24 -24
head=talk|of	27 -27
head=them|from	24 -24
head=togeth|in	-20 20
head=town|of	-20 20
head=train|from	23 -23
head=up|in	25 -25
head=vote|in	27 -27
head=water|in	-18 18
head=week|of	15 -15
head=were|in	-22 22
head=written|in	22 -22
heads-text	-27 27
in-title	-16 16
located|false	20 -20
located|true	-44 44
many:mine=false|owner=false	56 -56
many:mine=true|owner=false	61 -61
many:mine=true|owner=true	-49 49
many:near=-1	-28 28
many:near=-11-20	67 -67
many:near=-2	19 -19
many:near=-3	47 -47
many:near=-4-6	27 -27
many:near=-7-10	18 -18
many:near=0:-1	-29 29
many:near=0:-11-20	25 -25
many:near=0:-21+	21 -21
many:near=0:-4-6	-49 49
many:near=0:-7-10	34 -34
many:near=0:2	-34 34
many:near=0:3	-42 42
many:near=0:4-6	-16 16
many:near=0:7-10	-24 24
many:near=1	37 -37
many:near=2	86 -86
many:near=3	37 -37
many:near=4-6	23 -23
n=#	-25 25
n='	32 -32
n='s	68 -68
n=)	43 -43
n=:	-21 21
n=<date>	-45 45
n=after	23 -23
n=agreed	32 -32
n=and	16 -16
n=are	47 -47
n=as	-27 27
n=asked	20 -20
n=at	39 -39
n=before	-31 31
n=between	-22 22
n=bookshop	31 -31
n=by	19 -19
n=came	18 -18
n=chamber	24 -24
n=city	-25 25
n=closed	23 -23
n=comes	32 -32
n=dailies	22 -22
n=dam	30 -30
n=decides	25 -25
n=did	-23 23
n=eats	23 -23
n=fell	33 -33
n=for	-31 31
n=governor	30 -30
n=governors	28 -28
n=had	45 -45
n=have	-30 30
n=headquarters	-21 21
n=holding	26 -26
n=hosted	-16 16
n=in	-16 16
n=its	29 -29
n=itself	33 -33
n=led	20 -20
n=line	35 -35
n=may	24 -24
n=minister	32 -32
n=navies	24 -24
n=newspapers	23 -23
n=on	-47 47
n=one	-29 29
n=premier	17 -17
n=sat	21 -21
n=says	32 -32
n=sent	22 -22
n=signed	-32 32
n=still	28 -28
n=that	19 -19
n=together	21 -21
n=was	18 -18
n=when	41 -41
n=where	-24 24
n=will	38 -38
n=with	-30 30
n=without	-25 25
n=—	41 -41
near=-1	-23 23
near=-11-20	67 -67
near=-3	47 -47
near=-4-6	27 -27
near=-7-10	18 -18
near=0:-21+	25 -25
near=0:2	-35 35
near=0:21+	23 -23
near=0:3	-24 24
near=0:4-6	-26 26
near=0:7-10	-17 17
near=2	68 -68
near=3	41 -41
near=4-6	24 -24
one:near=-2	-56 56
one:near=0:-1	15 -15
one:near=0:-4-6	33 -33
one:near=0:-7-10	-21 21
one:near=0:2	-22 22
one:near=0:21+	25 -25
one:near=0:4-6	-21 21
one:near=1	-19 19
one:near=2	39 -39
one:near=3	22 -22
owns	68 -68
p2=# <date>	15 -15
p2=# <quote>	23 -23
p2=# four	28 -28
p2=# the	31 -31
p2=, and	27 -27
p2=, for	24 -24
p2=, of	53 -53
p2=, said	19 -19
p2=, saw	18 -18
p2=, the	26 -26
p2=, when	18 -18
p2=; from	18 -18
p2=<date> at	-28 28
p2=<person> (	24 -24
p2=<person> ,	24 -24
p2=<person> ;	29 -29
p2=<person> and	43 -43
p2=<person> at	-18 18
p2=<person> from	18 -18
p2=<person> in	19 -19
p2=<person> met	16 -16
p2=<person> of	26 -26
p2=<person> thanked	25 -25
p2=<place> :	44 -44
p2=<place> ;	25 -25
p2=<place> in	-17 17
p2=<place> with	25 -25
p2=about the	30 -30
p2=alone to	17 -17
p2=arrived in	-30 30
p2=ash in	29 -29
p2=at the	-59 59
p2=back in	15 -15
p2=back over	26 -26
p2=banker from	35 -35
p2=barbecue in	21 -21
p2=be in	38 -38
p2=bridge at	50 -50
p2=call from	27 -27
p2=called to	30 -30
p2=carriage at	-17 17
p2=ceremony in	-26 26
p2=chair ;	23 -23
p2=chaired ;	22 -22
p2=clinic in	32 -32
p2=co-chaired by	16 -16
p2=conference in	-23 23
p2=connection at	17 -17
p2=convened by	16 -16
p2=convened in	21 -21
p2=conversations in	25 -25
p2=court in	-30 30
p2=courtyard at	-38 38
p2=datu of	29 -29
p2=defend in	18 -18
p2=delegation in	20 -20
p2=dining in	33 -33
p2=dinner in	19 -19
p2=dinner with	16 -16
p2=down to	17 -17
p2=east of	21 -21
p2=eats ,	25 -25
p2=euros for	28 -28
p2=exhumations in	28 -28
p2=expected in	-23 23
p2=far as	24 -24
p2=farm near	-20 20
p2=farmer of	31 -31
p2=fighting round	29 -29
p2=first to	32 -32
p2=flown to	33 -33
p2=for the	31 -31
p2=foreseen in	16 -16
p2=forum in	22 -22
p2=from three	24 -24
p2=garden of	-17 17
p2=gather in	-31 31
p2=gavel of	25 -25
p2=governor of	20 -20
p2=governors of	23 -23
p2=guarantees for	24 -24
p2=guests were	28 -28
p2=had met	17 -17
p2=hearing in	-26 26
p2=held in	-16 16
p2=hotel in	-20 20
p2=house in	-21 21
p2=how far	23 -23
p2=in from	22 -22
p2=in the	-39 39
p2=inquiry into	23 -23
p2=island of	-17 17
p2=landed in	23 -23
p2=leader of	20 -20
p2=leaders from	20 -20
p2=leaking off	25 -25
p2=left for	22 -22
p2=line from	27 -27
p2=link from	26 -26
p2=lives in	18 -18
p2=ludvik closed	30 -30
p2=lunch at	-30 30
p2=maker from	28 -28
p2=mayor of	42 -42
p2=meet at	30 -30
p2=meet in	24 -24
p2=meets in	-21 21
p2=mill at	-16 16
p2=minister of	35 -35
p2=ministers of	35 -35
p2=nations of	28 -28
p2=never left	19 -19
p2=next comes	31 -31
p2=numbers ;	21 -21
p2=of the	43 -43
p2=office in	18 -18
p2=office on	-23 23
p2=officials in	27 -27
p2=on <date>	19 -19
p2=on in	-18 18
p2=on the	40 -40
p2=only in	-23 23
p2=open in	-23 23
p2=out in	-15 15
p2=over the	35 -35
p2=planned in	-25 25
p2=prefect of	32 -32
p2=president of	43 -43
p2=presidents of	35 -35
p2=received at	20 -20
p2=received in	16 -16
p2=reconvene in	-22 22
p2=remained in	26 -26
p2=restaurant in	-16 16
p2=round in	-20 20
p2=said in	-19 19
p2=sat in	-17 17
p2=scandal in	-29 29
p2=seen in	-24 24
p2=session of	24 -24
p2=set in	27 -27
p2=shehu of	33 -33
p2=shop in	16 -16
p2=signing in	16 -16
p2=stayed in	42 -42
p2=stool of	24 -24
p2=stop in	28 -28
p2=stops in	-18 18
p2=stuck at	23 -23
p2=stuck in	29 -29
p2=sultan of	45 -45
p2=summit in	21 -21
p2=table in	-30 30
p2=talk of	27 -27
p2=talks from	18 -18
p2=talks in	24 -24
p2=telephone ,	17 -17
p2=that left	23 -23
p2=them from	24 -24
p2=to the	-52 52
p2=together in	-20 20
p2=town of	-20 20
p2=train from	23 -23
p2=travel to	-29 29
p2=up in	25 -25
p2=vote in	27 -27
p2=water in	-18 18
p2=week of	15 -15
p2=were in	-22 22
p2=wreath ,	48 -48
p2=written in	22 -22
p=#|mine=false|false	23 -23
p=#|mine=false|true	-19 19
p=(	24 -24
p=(|mine=true|true	24 -24
p=-	31 -31
p=-|mine=true|true	31 -31
p=:|mine=false|false	16 -16
p=:|mine=true|true	35 -35
p=;	44 -44
p=;|mine=false|false	17 -17
p=;|mine=false|true	25 -25
p=;|mine=true|true	36 -36
p=<date>	20 -20
p=<date>|mine=true|true	20 -20
p=<quote>	23 -23
p=<quote>|mine=false|false	19 -19
p=a	-21 21
p=and|mine=true|true	25 -25
p=as	24 -24
p=as|mine=false|true	25 -25
p=at	-16 16
p=at|mine=false|false	17 -17
p=at|mine=false|true	-24 24
p=at|mine=true|true	-18 18
p=a|mine=true|true	-36 36
p=by	28 -28
p=by|mine=false|true	18 -18
p=by|mine=true|true	22 -22
p=closed	30 -30
p=closed|mine=false|false	18 -18
p=comes	31 -31
p=comes|mine=false|false	17 -17
p=far	23 -23
p=far|mine=false|false	18 -18
p=for	34 -34
p=for|mine=false|true	59 -59
p=for|mine=true|true	30 -30
p=four	28 -28
p=from	28 -28
p=from|mine=false|true	81 -81
p=his|mine=false|false	46 -46
p=into	16 -16
p=into|mine=false|false	56 -56
p=into|mine=true|true	-27 27
p=in|mine=false|false	40 -40
p=in|mine=true|false	42 -42
p=in|mine=true|true	-55 55
p=is|mine=false|false	-21 21
p=left	32 -32
p=left|mine=false|false	21 -21
p=left|mine=false|true	30 -30
p=met	25 -25
p=met|mine=true|true	23 -23
p=near	-29 29
p=near|mine=false|false	40 -40
p=near|mine=true|true	-44 44
p=of	19 -19
p=off|mine=false|false	40 -40
p=off|mine=true|true	-29 29
p=of|mine=false|true	52 -52
p=of|mine=true|false	19 -19
p=on|mine=false|false	64 -64
p=outside	-18 18
p=outside|mine=true|true	-35 35
p=over	21 -21
p=over|mine=false|false	18 -18
p=over|mine=false|true	15 -15
p=reached|mine=false|false	-23 23
p=round	29 -29
p=said	19 -19
p=saw	18 -18
p=thanked	25 -25
p=thanked|mine=false|false	22 -22
p=that	36 -36
p=that|mine=true|true	24 -24
p=the|mine=false|false	74 -74
p=the|mine=true|true	-37 37
p=three	24 -24
p=to	-15 15
p=to|mine=false|false	70 -70
p=to|mine=true|false	35 -35
p=to|mine=true|true	-38 38
p=visited	-15 15
p=visited|mine=true|true	-34 34
p=visit|mine=true|true	-28 28
p=were	31 -31
p=were|mine=false|false	19 -19
p=when	18 -18
p=whether	27 -27
p=with	41 -41
p=with|mine=true|true	38 -38
places=1	-88 88
places=3	37 -37
places=4	25 -25
quoted	60 -60
sentence=1	16 -16
sentence=2	15 -15
times=1	28 -28
times=2	-47 47
v=announc	30 -30
v=arriv	-30 30
v=arriv|in	-30 30
v=ask|in	32 -32
v=attend	17 -17
v=attend|in	-29 29
v=be	22 -22
v=becom	27 -27
v=becom|of	27 -27
v=be|in	20 -20
v=brought	37 -37
v=call	-31 31
v=call|in	-41 41
v=came	-16 16
v=cancel	-24 24
v=chair	24 -24
v=chair|;	22 -22
v=close	39 -39
v=close|at	29 -29
v=close|closed	30 -30
v=close|in	-16 16
v=close|of	21 -21
v=co-chair	25 -25
v=co-chair|by	16 -16
v=come|the	37 -37
v=condemn	32 -32
v=condemn|in	32 -32
v=confer	52 -52
v=confer|the	30 -30
v=conven|at	-29 29
v=conven|by	16 -16
v=detain	27 -27
v=detain|in	27 -27
v=diall	22 -22
v=diall|from	22 -22
v=drew	32 -32
v=drew|of	32 -32
v=drove	-30 30
v=drove|to	-23 23
v=eat	25 -25
v=eat|,	25 -25
v=end	19 -19
v=end|in	19 -19
v=expect	-41 41
v=expect|in	-28 28
v=face	27 -27
v=face|in	27 -27
v=follow	26 -26
v=follow|from	25 -25
v=found	31 -31
v=found|a	31 -31
v=gather	16 -16
v=gave|and	24 -24
v=give	-31 31
v=give|in	-31 31
v=goe	-19 19
v=goe|in	-16 16
v=got	26 -26
v=got|as	24 -24
v=ground	29 -29
v=ground|in	29 -29
v=ha	44 -44
v=had	43 -43
v=had|<date>	17 -17
v=had|in	21 -21
v=had|to	45 -45
v=hand|in	-15 15
v=happen	-19 19
v=happen|the	-19 19
v=ha|in	36 -36
v=held|with	25 -25
v=hire	-17 17
v=hire|at	-17 17
v=hold	28 -28
v=hold|in	-22 22
v=host	17 -17
v=host|in	-18 18
v=host|of	24 -24
v=invit	-18 18
v=invit|of	32 -32
v=invit|to	-31 31
v=join|in	-23 23
v=land	23 -23
v=land|in	23 -23
v=leak	25 -25
v=leak|off	25 -25
v=leav	27 -27
v=led|from	18 -18
v=left	22 -22
v=left|for	22 -22
v=let	17 -17
v=let|to	17 -17
v=link	-45 45
v=live	18 -18
v=live|in	18 -18
v=made|from	20 -20
v=met|at	-44 44
v=met|met	25 -25
v=miss	26 -26
v=miss|at	17 -17
v=miss|in	18 -18
v=pai	16 -16
v=pai|the	31 -31
v=plan	28 -28
v=plan|in	17 -17
v=present	21 -21
v=present|;	21 -21
v=presid	26 -26
v=presid|of	26 -26
v=promis	16 -16
v=promis|in	16 -16
v=put	-19 19
v=receiv	-23 23
v=receiv|in	-24 24
v=recov	36 -36
v=recov|in	36 -36
v=remain	26 -26
v=remain|in	26 -26
v=repres	40 -40
v=repres|,	32 -32
v=resum	31 -31
v=resum|at	31 -31
v=said	20 -20
v=said|from	21 -21
v=said|of	19 -19
v=said|said	19 -19
v=saw	18 -18
v=saw|saw	18 -18
v=schedul	22 -22
v=schedul|in	22 -22
v=seat	19 -19
v=seat|of	19 -19
v=send	20 -20
v=send|,	20 -20
v=sent|and	29 -29
v=sent|the	-18 18
v=set	-31 31
v=set|at	-21 21
v=set|in	-21 21
v=share	-19 19
v=show	23 -23
v=show|far	23 -23
v=speak	31 -31
v=spent	-31 31
v=spent|in	-31 31
v=spoke	37 -37
v=stai	42 -42
v=stai|in	42 -42
v=stuck	31 -31
v=stuck|at	23 -23
v=stuck|in	29 -29
v=summon	-25 25
v=summon|to	-28 28
v=thank	25 -25
v=thank|thanked	25 -25
v=told	45 -45
v=told|the	35 -35
v=took	-18 18
v=tour	-15 15
v=travel	25 -25
v=travel|to	-22 22
v=turn	31 -31
v=turn|over	21 -21
v=visit	-19 19
v=visit|in	20 -20
v=visit|the	-18 18
v=visit|visited	-15 15
v=wa|;	23 -23
v=wa|from	27 -27
v=wa|the	28 -28
v=welcom|in	20 -20
v=welcom|to	-31 31
v=went	-15 15
v=went|of	29 -29
v=were|and	18 -18
v=were|in	-23 23
v=were|were	31 -31
v=will	-17 17
v=will|at	25 -25
v=will|in	-22 22
v=|(	24 -24
v=|-	31 -31
v=|;	29 -29
v=|<date>	22 -22
v=|<quote>	23 -23
v=|and	21 -21
v=|at	-36 36
v=|comes	31 -31
v=|for	52 -52
v=|four	28 -28
v=|from	34 -34
v=|into	23 -23
v=|left	32 -32
v=|on	-37 37
v=|round	29 -29
v=|three	24 -24
v=|to	36 -36
v=|when	18 -18
v=|with	26 -26`;
/** Weights of the date classifier. */
export const DATE = `no yes
alone=false|month	23 -23
alone=false|range	18 -18
alone=false|unknown	51 -51
alone=false|year	35 -35
alone=true|day	-30 30
alone=true|month	-36 36
alone=true|unknown	-29 29
alone=true|year	53 -53
clauses=0|after	-52 52
clauses=0|before	-24 24
clauses=2|before	-24 24
dates=1	-24 24
dates=2	23 -23
days=-1	-24 24
days=-11-20	30 -30
days=-2	-16 16
days=-21+	45 -45
days=-3	21 -21
days=-4-6	24 -24
days=0	-17 17
days=1	-22 22
days=3	17 -17
days=4-6	19 -19
has=a	18 -18
has=afternoon	-21 21
has=ago	31 -31
has=april	-21 21
has=at	-54 54
has=autumn	20 -20
has=before	16 -16
has=clock	-33 33
has=days	22 -22
has=eight	-36 36
has=four	18 -18
has=last	26 -26
has=may	39 -39
has=monday	15 -15
has=morning	-35 35
has=nine	-39 39
has=noon	-51 51
has=o	-33 33
has=oct	49 -49
has=october	30 -30
has=p	-20 20
has=s	36 -36
has=spring	26 -26
has=that	-29 29
has=this	-15 15
has=until	18 -18
has=weeks	18 -18
has=year	39 -39
has=yesterday	-29 29
head=#|in	26 -26
head=<number>|on	19 -19
head=<organisation>|on	-29 29
head=<person>|for	-43 43
head=<person>|on	19 -19
head=<place>|in	-16 16
head=ahead|on	28 -28
head=appear|on	-26 26
head=audienc|on	-28 28
head=back|on	29 -29
head=call|for	-22 22
head=call|off	-28 28
head=compact|on	31 -31
head=dawn|on	-42 42
head=di|in	28 -28
head=due|on	21 -21
head=end|of	17 -17
head=end|on	-17 17
head=evid|on	-27 27
head=follow|on	18 -18
head=gather|on	-26 26
head=guild|on	16 -16
head=held|in	24 -24
head=hope|for	26 -26
head=kilometr|by	15 -15
head=meet|in	16 -16
head=meet|on	42 -42
head=met|in	-18 18
head=ministri|on	29 -29
head=mission|on	20 -20
head=nation|on	-28 28
head=of|in	19 -19
head=open|on	21 -21
head=oppon|in	17 -17
head=post|in	27 -27
head=recal|in	23 -23
head=receiv|on	-31 31
head=releas|on	26 -26
head=replac|in	28 -28
head=resum|on	40 -40
head=rule|before	28 -28
head=said|on	44 -44
head=spoke|on	-27 27
head=state|on	-24 24
head=telephon|on	-29 29
head=video|on	16 -16
many:mine=false|owner=false	51 -51
many:mine=false|owner=true	22 -22
many:mine=true|owner=false	47 -47
many:mine=true|owner=true	-65 65
many:near=-1	-26 26
many:near=-11-20	42 -42
many:near=-2	23 -23
many:near=-3	25 -25
many:near=-4-6	25 -25
many:near=-7-10	56 -56
many:near=0:-2	-59 59
many:near=0:-3	-41 41
many:near=0:2	-26 26
many:near=0:3	-51 51
many:near=0:4-6	-28 28
many:near=0:7-10	-38 38
many:near=11-20	31 -31
many:near=2	36 -36
many:near=3	21 -21
many:near=4-6	35 -35
many:near=7-10	71 -71
n='s	34 -34
n=<date>	-33 33
n=<organisation>	39 -39
n=a	22 -22
n=after	31 -31
n=archbishop	22 -22
n=assistant	-20 20
n=australian	-33 33
n=began	46 -46
n=behind	17 -17
n=between	29 -29
n=breakfast	20 -20
n=by	45 -45
n=chair	24 -24
n=egyptian	24 -24
n=for	-20 20
n=has	-27 27
n=informateur	21 -21
n=is	23 -23
n=its	-17 17
n=lasted	-23 23
n=lie	26 -26
n=lunched	21 -21
n=met	18 -18
n=race	17 -17
n=received	-38 38
n=she	48 -48
n=sister	-21 21
n=stopped	17 -17
n=that	64 -64
n=under	-20 20
n=was	19 -19
n=were	29 -29
n=when	-44 44
n=will	-33 33
near=-1	-26 26
near=-11-20	42 -42
near=-2	17 -17
near=-3	25 -25
near=-4-6	25 -25
near=-7-10	56 -56
near=0:-1	-41 41
near=0:-2	-36 36
near=0:-3	-34 34
near=0:1	-20 20
near=0:2	-29 29
near=0:21+	19 -19
near=0:3	-62 62
near=0:4-6	-30 30
near=0:7-10	-42 42
near=11-20	31 -31
near=2	28 -28
near=3	23 -23
near=4-6	22 -22
near=7-10	71 -71
one:mine=false|owner=true	-28 28
one:mine=true|owner=true	-15 15
one:near=0:-1	-58 58
one:near=0:-11-20	-25 25
one:near=0:-7-10	30 -30
one:near=0:1	-15 15
one:near=0:2	-16 16
one:near=0:21+	22 -22
one:near=0:3	-41 41
one:near=0:4-6	-17 17
one:near=0:7-10	-31 31
one:near=1	-25 25
p2=# in	26 -26
p2=, <date>	-26 26
p2=<number> on	19 -19
p2=<organisation> on	-29 29
p2=<person> ,	30 -30
p2=<person> dined	37 -37
p2=<person> for	-43 43
p2=<person> on	19 -19
p2=<place> in	-16 16
p2=a dinner	-25 25
p2=ahead on	28 -28
p2=and <organisation>	-20 20
p2=at <place>	-32 32
p2=audience on	-28 28
p2=back on	29 -29
p2=bankers dined	-16 16
p2=be heard	16 -16
p2=be laid	17 -17
p2=been recalled	36 -36
p2=called for	-22 22
p2=called off	-28 28
p2=compact on	31 -31
p2=dawn on	-42 42
p2=deal emerged	30 -30
p2=desk since	24 -24
p2=died in	28 -28
p2=drafting since	-15 15
p2=due on	21 -21
p2=end of	17 -17
p2=ended on	-34 34
p2=envoys spent	-18 18
p2=evidence on	-27 27
p2=followed on	18 -18
p2=guilds on	16 -16
p2=held in	24 -24
p2=hopes for	26 -26
p2=hour on	15 -15
p2=hours on	-28 28
p2=kilometres by	15 -15
p2=last until	19 -19
p2=meet on	17 -17
p2=meeting ,	-34 34
p2=meeting in	-20 20
p2=meetings in	26 -26
p2=meetings on	37 -37
p2=met in	-18 18
p2=ministry on	29 -29
p2=mission on	20 -20
p2=moved forward	34 -34
p2=nations on	-28 28
p2=not told	18 -18
p2=of in	19 -19
p2=open on	-26 26
p2=opened on	29 -29
p2=opponent in	17 -17
p2=pence recall	-16 16
p2=port agreement	32 -32
p2=post in	27 -27
p2=recalled in	23 -23
p2=received on	-31 31
p2=released on	26 -26
p2=replaced in	28 -28
p2=resumed on	24 -24
p2=ruling before	28 -28
p2=said on	44 -44
p2=same office	-23 23
p2=second ,	18 -18
p2=spoke on	-27 27
p2=surprise visit	21 -21
p2=telephone on	-29 29
p2=the chamber	18 -18
p2=the snow	34 -34
p2=three rooms	-17 17
p2=to <place>	-17 17
p2=to cancel	20 -20
p2=to follow	-17 17
p2=video on	16 -16
p=#|mine=false|true	-31 31
p=,|mine=false|false	-31 31
p=,|mine=false|true	16 -16
p=,|mine=true|true	31 -31
p=<date>	-28 28
p=<organisation>	-20 20
p=<place>	-34 34
p=<place>|mine=false|false	51 -51
p=<place>|mine=true|true	-70 70
p=agreement	32 -32
p=agreement|mine=false|false	20 -20
p=ahead|mine=false|false	42 -42
p=arrived|mine=false|false	52 -52
p=at|mine=false|false	47 -47
p=at|mine=false|true	-39 39
p=at|mine=true|true	-32 32
p=before	28 -28
p=before|mine=false|false	15 -15
p=by	22 -22
p=by|mine=false|false	38 -38
p=by|mine=false|true	40 -40
p=calendar|mine=false|false	41 -41
p=cancel	20 -20
p=cancelled	25 -25
p=chamber	18 -18
p=dined|mine=true|true	-24 24
p=dinner	-25 25
p=dinner|mine=true|true	-25 25
p=emerged	30 -30
p=evidence|mine=false|false	49 -49
p=follow	-17 17
p=for	-18 18
p=forward	34 -34
p=forward|mine=false|false	15 -15
p=for|mine=false|false	21 -21
p=for|mine=false|true	18 -18
p=for|mine=true|true	-78 78
p=four|mine=false|false	31 -31
p=heard	16 -16
p=heard|mine=false|false	28 -28
p=him|mine=false|false	33 -33
p=in	19 -19
p=in|mine=false|false	41 -41
p=in|mine=false|true	40 -40
p=laid	17 -17
p=laid|mine=false|false	33 -33
p=meetings|mine=false|false	44 -44
p=odds|mine=false|false	45 -45
p=off	-28 28
p=office	-23 23
p=off|mine=true|true	-28 28
p=of|mine=false|false	16 -16
p=only|mine=false|false	44 -44
p=on|mine=false|false	40 -40
p=on|mine=false|true	16 -16
p=on|mine=true|true	-40 40
p=recall	-16 16
p=recalled	36 -36
p=recalled|mine=false|true	32 -32
p=recall|mine=false|false	26 -26
p=rooms	-17 17
p=rooms|mine=false|false	38 -38
p=since	20 -20
p=since|mine=false|false	45 -45
p=since|mine=false|true	48 -48
p=snow	34 -34
p=snow|mine=false|false	24 -24
p=spent	-24 24
p=telephone|mine=false|false	-25 25
p=through|mine=false|false	31 -31
p=through|mine=true|true	-36 36
p=told	18 -18
p=until|mine=false|true	34 -34
p=visit	21 -21
p=visit|mine=false|false	15 -15
precision=day	-15 15
precision=range	16 -16
precision=unknown	26 -26
precision=year	67 -67
quoted	-18 18
sentence=3	17 -17
v=announc	22 -22
v=appear	-32 32
v=appear|on	-32 32
v=arriv|on	-23 23
v=attend	-20 20
v=attend|on	-20 20
v=been	25 -25
v=been|since	25 -25
v=began|on	-24 24
v=begin	-37 37
v=be|on	21 -21
v=brief	21 -21
v=call	-37 37
v=call|for	-22 22
v=call|off	-28 28
v=came	-16 16
v=cancel	25 -25
v=cancel|cancelled	25 -25
v=close	-32 32
v=close|on	-28 28
v=conven|<place>	-19 19
v=conven|on	23 -23
v=emerg	30 -30
v=emerg|emerged	30 -30
v=expect	-23 23
v=expect|before	28 -28
v=expect|on	-35 35
v=face	22 -22
v=face|on	17 -17
v=fell	25 -25
v=fell|on	32 -32
v=fly	30 -30
v=fly|on	30 -30
v=follow|<place>	25 -25
v=follow|follow	-17 17
v=follow|on	18 -18
v=gather|<place>	24 -24
v=give	-18 18
v=go	-15 15
v=go|on	-20 20
v=grant	-25 25
v=had	-25 25
v=had|on	-30 30
v=have|in	26 -26
v=heard|heard	16 -16
v=heard|on	-44 44
v=held	24 -24
v=held|in	26 -26
v=hope	26 -26
v=hope|for	26 -26
v=host|on	26 -26
v=host|since	-15 15
v=invit|for	27 -27
v=is	26 -26
v=is|in	37 -37
v=laid|laid	17 -17
v=left	33 -33
v=left|on	33 -33
v=lost|in	31 -31
v=made	15 -15
v=made|visit	21 -21
v=meet	26 -26
v=meet|in	-21 21
v=meet|on	28 -28
v=move|agreement	32 -32
v=move|forward	34 -34
v=move|rooms	-17 17
v=open	22 -22
v=open|on	15 -15
v=produc	-20 20
v=produc|meetings	-20 20
v=promis	37 -37
v=promis|by	32 -32
v=put	-18 18
v=recal|in	23 -23
v=recal|recall	-16 16
v=recal|recalled	36 -36
v=receiv	28 -28
v=releas	26 -26
v=releas|on	26 -26
v=replac	28 -28
v=replac|in	28 -28
v=report	18 -18
v=report|chamber	18 -18
v=resum	24 -24
v=resum|on	24 -24
v=said	22 -22
v=said|on	44 -44
v=sat	-21 21
v=sat|on	-17 17
v=saw	-23 23
v=saw|office	-23 23
v=sent	-30 30
v=sent|on	-30 30
v=spent	-25 25
v=spent|spent	-24 24
v=talk|in	19 -19
v=told	44 -44
v=told|told	18 -18
v=took	-21 21
v=tour	20 -20
v=tour|on	20 -20
v=visit	-28 28
v=visit|on	-25 25
v=welcom	33 -33
v=welcom|on	33 -33
v=were	-20 20
v=were|on	-23 23
v=will	40 -40
v=will|in	30 -30
v=will|on	29 -29
v=will|until	19 -19
v=|<date>	-26 26
v=|<organisation>	-20 20
v=|<place>	-33 33
v=|cancel	20 -20
v=|for	-44 44
v=|in	-25 25
v=|meetings	30 -30
v=|of	16 -16
v=|since	19 -19
v=|snow	34 -34
word=0	41 -41
word=0 april	-28 28
word=0 april 0	23 -23
word=0 may 0	-32 32
word=0 november	24 -24
word=0 october 0	22 -22
word=april	-19 19
word=at 0:0 a.m.	-26 26
word=at 0:0 p.m.	-20 20
word=at eight	-36 36
word=at nine o'clock	-33 33
word=at noon	-51 51
word=at two	-23 23
word=autumn	20 -20
word=earlier in may	37 -37
word=earlier in the day	-33 33
word=february	30 -30
word=february 0	-16 16
word=four days later	18 -18
word=friday 0 october	27 -27
word=friday afternoon	22 -22
word=in the afternoon	-27 27
word=in the spring of 0	30 -30
word=january 0	-30 30
word=june	20 -20
word=last friday	-32 32
word=last month	27 -27
word=last night	24 -24
word=last sunday	-37 37
word=last year's	31 -31
word=may	42 -42
word=may 0	-21 21
word=monday evening	-25 25
word=monday night	25 -25
word=next monday	-19 19
word=next morning	16 -16
word=next wednesday	23 -23
word=next year's	17 -17
word=oct 0	49 -49
word=saturday night	-32 32
word=spring	17 -17
word=that day	-18 18
word=that night	-32 32
word=the day before	16 -16
word=the next day	32 -32
word=the night before	15 -15
word=this morning	-18 18
word=tomorrow	-44 44
word=tomorrow's	20 -20
word=tuesday evening	27 -27
word=tuesday morning	-39 39
word=tuesday night	-18 18
word=two days later	28 -28
word=until the summer	18 -18
word=weeks ago	21 -21
word=yesterday	-29 29`;
/** Weights of the part classifier. */
export const PART = `none attended hosted invited represented absent
1>aside-cue:absent	10 -31 -50 -23 -1 23
1>aside-cue:attended	-15 0 -9 -26 6 4
1>aside-cue:background	17 -1 -25 -25 -33 -20
1>aside-cue:declined	-9 -22 -22 -20 -24 18
1>aside-cue:hosted	-4 -13 9 -29 -12 2
1>aside-cue:invited	3 5 -12 2 -33 -34
1>aside-cue:observer	11 -12 -10 -19 -24 -3
1>aside-cue:reported	5 -6 -4 -18 -24 2
1>aside-cue:represented	-7 -15 -43 -26 28 -17
1>aside-does-first:absent-not-come	8 -16 -11 -8 -13 8
1>aside-does-first:asked	-2 6 -5 -17 -23 -13
1>aside-does-first:comes	-4 -3 0 -24 -36 -1
1>aside-does-first:died	21 -20 -15 -10 -9 -14
1>aside-does-first:does-there	1 7 -28 -20 -37 -1
1>aside-does-first:elsewhere	-11 -10 -17 -11 -23 19
1>aside-does-first:hindered	13 -21 -22 -10 10 -6
1>aside-does-first:hosts	-4 -36 28 -25 -27 0
1>aside-does-first:is-represented	-9 -18 -20 -14 20 -21
1>aside-does-first:is-there	-10 13 -26 -15 -19 -10
1>aside-does-first:leaves	-10 4 -4 -13 1 -25
1>aside-does-first:refused	-8 -21 -21 -21 -24 17
1>aside-does-first:says	-4 3 8 -14 -21 -44
1>aside-does-first:uninvited	4 -24 -17 -9 -10 13
1>aside-does-first:watched	7 -23 -20 -10 -17 -1
1>aside-does-first:will-come	-9 8 -25 -18 -7 7
1>aside-does:absent-not-come	5 -19 -14 -12 -16 14
1>aside-does:asked	-2 6 -5 -17 -23 -13
1>aside-does:comes	-2 -8 -1 -25 -3 -2
1>aside-does:did	-3 1 -11 -13 4 -5
1>aside-does:died	21 -20 -15 -10 -9 -14
1>aside-does:does-there	1 -2 -37 -25 5 5
1>aside-does:elsewhere	-11 -10 -17 -11 -23 19
1>aside-does:hindered	13 -21 -22 -10 10 -6
1>aside-does:hosts	-1 -28 24 -25 -30 -6
1>aside-does:is-represented	-8 -20 -22 -17 22 -26
1>aside-does:is-there	-12 5 -29 -17 -22 8
1>aside-does:leaves	-10 4 -4 -13 1 -25
1>aside-does:refused	-9 -22 -22 -20 -24 18
1>aside-does:says	-3 -3 -1 -16 -23 4
1>aside-does:stayed-away	-13 -12 -11 -4 -6 12
1>aside-does:uninvited	4 -24 -17 -9 -10 13
1>aside-does:watched	7 -23 -20 -10 -17 -1
1>aside-does:will-come	-12 -3 -27 -21 -9 16
1>byline	14 -6 -13 -11 -22 -26
1>does-first:absent-not-come	4 -35 -27 -22 8 9
1>does-first:asked	-5 -30 -14 23 -14 -8
1>does-first:comes	8 -8 -15 -8 -7 -4
1>does-first:denies	16 -23 7 -12 -16 -27
1>does-first:did	6 8 -36 -33 -23 -38
1>does-first:did-not	-32 18 -13 -30 1 -4
1>does-first:died	29 -27 -15 -15 -27 -25
1>does-first:does-there	11 -3 -6 -10 -30 -17
1>does-first:elsewhere	-17 16 -40 -31 0 3
1>does-first:hindered	-3 -29 3 -25 5 3
1>does-first:hindrance	9 -30 -6 -12 12 -4
1>does-first:hosts	7 -11 2 -32 -7 -15
1>does-first:is-represented	-3 -23 -4 0 15 -14
1>does-first:is-there	-12 16 -7 -20 -33 -16
1>does-first:learned-later	4 6 -26 -18 -20 -31
1>does-first:leaves	4 -14 -25 -20 3 6
1>does-first:no-answer	-15 -29 -26 26 -19 -29
1>does-first:refused	-24 -7 -10 -31 -27 27
1>does-first:regrets	-1 2 -26 7 -17 -3
1>does-first:says	6 -12 1 -14 -10 -5
1>does-first:says-no	-26 13 -3 -18 -12 5
1>does-first:says-yes	-14 17 -16 -8 -7 -18
1>does-first:sent-deputy	-12 -18 -21 -16 14 -3
1>does-first:stayed-away	-6 -14 -18 -22 4 6
1>does-first:tells-press	26 -26 -5 -9 -13 -20
1>does-first:uninvited	2 0 -9 -20 -7 -2
1>does-first:watched	14 -25 -27 -25 -25 9
1>does-first:whether	-14 2 1 -15 -11 -15
1>does-first:will-come	-16 23 -20 -19 -7 -13
1>does-first:will-not	-13 -22 -7 -14 -22 19
1>does:absent-not-come	8 -30 -31 -30 7 10
1>does:asked	-5 -28 -13 22 -6 -12
1>does:comes	1 -15 -7 0 -15 5
1>does:denies	21 -28 6 -16 -19 -29
1>does:did	4 2 -27 -1 -27 -9
1>does:did-not	-19 3 -3 -30 -3 -2
1>does:died	12 -11 0 -23 -2 -29
1>does:does-there	9 -2 -9 -9 -5 -22
1>does:elsewhere	-16 17 -49 -3 -4 1
1>does:hindered	2 -26 -3 -3 6 -3
1>does:hindrance	5 -10 -16 -22 11 -5
1>does:hosts	6 -5 -4 -26 -5 -16
1>does:is-represented	1 -28 -8 -2 19 -18
1>does:is-there	-21 20 -3 -21 -34 -22
1>does:learned-later	1 5 -26 -18 -20 -8
1>does:leaves	-2 4 -30 -21 -1 4
1>does:no-answer	-23 -29 -28 28 -21 -7
1>does:owns-deputy	0 -16 -10 -4 -7 7
1>does:refused	-27 -5 -11 -16 -30 28
1>does:regrets	-2 -2 -29 5 -22 6
1>does:says	4 -10 2 -13 -13 -7
1>does:says-no	-29 12 -8 6 -15 6
1>does:says-yes	-11 18 -19 -17 -12 -22
1>does:sent-deputy	-12 -18 -21 -16 14 -3
1>does:stayed-away	-3 -18 -22 -25 0 10
1>does:tells-press	26 -26 -5 -9 -13 -20
1>does:uninvited	11 -12 -16 -22 -9 -5
1>does:watched	6 -12 -26 -24 -26 6
1>does:whether	1 -8 -2 7 -14 -25
1>does:will-come	-16 9 -6 -21 -10 -2
1>does:will-not	-16 -20 -3 -17 -24 19
1>group:1	15 -1 -10 -18 -15 -8
1>group:2	10 -5 4 -22 -19 -11
1>group:3	4 7 -22 -5 -9 -18
1>group:4	13 3 -14 -31 -17 -12
1>l2:'s ,	-22 18 -20 -17 -16 -5
1>l2:( in	18 -17 -12 -4 -5 -16
1>l2:, <quote>	-4 -11 12 -10 -8 -27
1>l2:, among	8 9 -21 -15 -16 -25
1>l2:, and	-9 -20 -8 10 -1 5
1>l2:, as	13 -12 -7 -7 -6 -8
1>l2:, at	6 -22 12 -9 -10 -16
1>l2:, because	13 6 -12 -11 -11 -18
1>l2:, between	8 -3 -16 -5 -9 -13
1>l2:, brought	-9 17 -19 -3 -6 -9
1>l2:, but	-16 1 -13 -11 -23 13
1>l2:, hosted	19 0 -15 -8 -9 -16
1>l2:, in	-6 -2 -16 -17 6 -24
1>l2:, including	6 6 -14 -7 -9 -14
1>l2:, let	-6 12 -26 -18 -17 -29
1>l2:, received	-13 -20 11 -15 -14 4
1>l2:, said	2 -2 -34 -18 -15 -6
1>l2:, that	19 -33 -9 -8 -14 -17
1>l2:, through	17 -11 -19 -17 -14 -18
1>l2:, when	14 0 -15 -2 -3 -8
1>l2:, where	21 -19 -3 -14 -19 -12
1>l2:, whose	17 -13 -6 -20 -23 -18
1>l2:, with	-16 6 3 -23 -26 -37
1>l2:, wrote	14 -12 -10 -5 -5 -12
1>l2:: <number>	-18 -20 -3 -12 -13 14
1>l2:; for	-24 5 -12 -11 7 -21
1>l2:; to	1 17 -26 -32 -24 -30
1>l2:<date> ,	-21 8 2 -18 -22 -2
1>l2:<date> :	-22 15 1 -55 -43 -53
1>l2:<date> ;	-5 8 -25 -23 -23 1
1>l2:<date> are	-13 16 -13 -13 -5 -15
1>l2:<date> before	-7 -19 16 -13 -15 -15
1>l2:<date> between	-9 15 -15 -3 -5 -11
1>l2:<date> by	14 -31 14 -9 -15 -19
1>l2:<date> for	-16 12 -8 -3 -14 -7
1>l2:<date> from	-11 12 -10 -2 -7 -13
1>l2:<date> in	3 5 -4 -8 -22 -18
1>l2:<date> received	-2 14 -14 0 0 0
1>l2:<date> to	-21 -4 14 -15 -18 -17
1>l2:<date> under	11 -20 10 -4 -9 -16
1>l2:<date> when	-1 -3 1 -9 -8 -17
1>l2:<date> with	-10 7 -9 11 -29 -28
1>l2:<organisation> '	-19 8 -13 -6 -17 6
1>l2:<organisation> ,	-18 -1 -5 -21 -30 5
1>l2:<organisation> <date>	13 -10 -14 -10 -7 -8
1>l2:<organisation> gathered	-7 17 -27 -8 -21 -23
1>l2:<organisation> —	20 -19 -19 -9 -15 -14
1>l2:<person> as	7 1 -13 -11 -10 -12
1>l2:<person> attended	8 12 -18 -2 -9 -16
1>l2:<person> because	11 -17 -5 -5 8 -13
1>l2:<person> briefed	-7 14 -17 -12 -14 -19
1>l2:<person> entertained	6 0 -13 -10 -8 -16
1>l2:<person> faced	-20 23 -15 -8 -12 -17
1>l2:<person> facing	17 7 -21 -8 -12 -17
1>l2:<person> gathered	-12 -19 15 -6 -15 2
1>l2:<person> gathers	22 -12 -25 -10 -17 -5
1>l2:<person> hosted	6 6 -17 -4 -5 -7
1>l2:<person> invited	-13 6 6 -32 -20 -6
1>l2:<person> meets	-11 -1 9 -13 -17 -22
1>l2:<person> met	24 -3 -17 -12 -14 -21
1>l2:<person> questioned	6 -14 -21 -12 -13 14
1>l2:<person> received	-3 8 -25 6 -18 -27
1>l2:<person> said	8 -4 -14 -2 -4 -15
1>l2:<person> sent	-22 -4 -8 -5 10 -25
1>l2:<person> told	22 -21 -15 -6 -6 -13
1>l2:<person> were	21 -8 -29 -9 -20 -28
1>l2:<person> —	-3 -17 17 -20 -25 -28
1>l2:<place> '	16 -6 -9 -8 -7 -13
1>l2:<place> ,	7 -12 -5 -13 -3 -7
1>l2:<place> :	7 -3 1 -45 -4 -29
1>l2:<place> ;	0 -19 3 -16 -18 8
1>l2:<place> and	13 2 -12 -11 -9 -13
1>l2:<place> between	-9 -8 0 -13 -16 8
1>l2:<place> by	-22 3 4 -9 -20 -6
1>l2:<place> came	17 -6 -23 -14 -28 -25
1>l2:<place> sent	17 -13 0 -8 -22 -21
1>l2:<place> under	1 -8 10 -10 -19 -25
1>l2:<place> was	-18 22 -21 -12 -13 -26
1>l2:<place> with	1 -10 7 -21 -27 -29
1>l2:<place> —	-28 27 -25 -16 -19 -16
1>l2:<quote> said	3 -11 -29 -18 -15 8
1>l2:<quote> says	1 7 -16 -10 -10 -21
1>l2:<quote> wrote	15 -10 -5 -4 -3 -7
1>l2:abandon when	8 -13 12 -6 -13 -15
1>l2:accept ,	2 -9 -13 -6 -9 6
1>l2:accept ;	-19 -21 -19 10 -16 16
1>l2:accept in	3 2 -19 -8 -14 -24
1>l2:accompani by	5 -13 -30 -9 -20 6
1>l2:accord to	23 -20 -12 -11 -10 -16
1>l2:across were	8 5 -29 -12 -19 -37
1>l2:admir ,	2 8 -16 -6 -12 -15
1>l2:advis ,	-4 11 -11 -9 -14 -19
1>l2:agenc ,	18 -15 -8 12 -9 -15
1>l2:agent ,	14 -2 -15 -8 -18 -32
1>l2:agre when	3 5 -13 -6 -7 -14
1>l2:aid ,	22 -10 -27 -18 -22 -33
1>l2:airport by	-21 -4 5 -2 -4 -5
1>l2:also drew	7 11 -16 -7 -20 -23
1>l2:also meet	2 7 -16 -4 -4 -7
1>l2:also to	-12 -17 -9 -13 -5 15
1>l2:altern ,	-1 12 -22 -11 -20 -23
1>l2:ambassador ,	3 1 -18 -2 -32 3
1>l2:and by	1 20 -25 -8 -13 -17
1>l2:and with	-13 18 -14 -9 -17 -20
1>l2:apolog :	-30 -25 -24 -24 7 18
1>l2:appear ;	-3 5 -12 -16 -7 -14
1>l2:assist ,	-2 8 -16 -12 -11 -13
1>l2:at which	-17 -4 5 -14 -13 -24
1>l2:attend :	-22 -8 -20 -12 12 -20
1>l2:attend ;	4 2 -15 -14 -11 -18
1>l2:attend by	-16 24 -25 -4 -6 -10
1>l2:austrian ,	-6 10 -15 -12 -14 -20
1>l2:back with	5 -6 -19 -8 -10 4
1>l2:bank and	2 6 -11 -13 -14 -14
1>l2:battalion ,	9 -11 -17 -14 -9 4
1>l2:bench ;	0 -8 9 -23 -7 -16
1>l2:besid <person>	-5 11 -23 -14 -14 -21
1>l2:board ,	20 -17 -6 -5 -5 -13
1>l2:breakfast :	-28 -16 31 -23 -24 -28
1>l2:breakfast with	-13 15 -20 -8 -15 -15
1>l2:brief ;	17 -10 -15 -12 -11 -18
1>l2:brief by	-6 -20 13 -9 -10 -15
1>l2:brother ,	9 -13 -9 -8 -11 -3
1>l2:brother-in-law ,	14 -1 -9 -10 -18 -20
1>l2:brought together	-6 9 -39 -12 -25 2
1>l2:buyer ,	2 4 -12 -4 -7 -17
1>l2:by <person>	-6 10 -5 -7 -17 -14
1>l2:call <person>	-5 9 -22 -13 -11 -21
1>l2:call between	5 6 -22 -7 -9 -15
1>l2:call on	10 -24 12 -11 -10 -16
1>l2:call with	7 11 -21 -20 -22 -20
1>l2:came :	-20 23 -24 -17 -15 -24
1>l2:came ;	8 -11 -12 -6 -12 8
1>l2:came from	11 -16 3 -9 -17 -26
1>l2:came with	-31 -3 -20 -5 -12 12
1>l2:camera ,	-14 15 -12 -3 -5 -17
1>l2:captain ,	17 -3 -32 -21 -23 -26
1>l2:caretak ,	15 -14 -13 -10 -14 -16
1>l2:carmak '	-16 8 6 -21 -17 -20
1>l2:chair ,	-1 -16 9 -17 7 -3
1>l2:chair ;	-3 16 -24 -23 -27 -11
1>l2:chair by	-1 -33 19 -9 0 -25
1>l2:chairman ,	-11 -6 16 -15 -17 -3
1>l2:chargé ,	9 10 -17 -2 -7 -12
1>l2:chief ,	-17 15 -11 -25 4 -30
1>l2:clear ,	-6 0 4 -15 -21 -28
1>l2:clerk ,	9 -2 -22 -10 -20 -25
1>l2:client ,	18 -19 -18 -15 -22 -6
1>l2:co-chair by	6 -19 14 -8 -11 -17
1>l2:colleagu ,	0 13 -10 -10 -14 -5
1>l2:come ;	-21 -21 -20 18 2 -22
1>l2:command ,	14 2 -17 -1 -14 -27
1>l2:commission ,	14 -14 -12 -9 -12 -14
1>l2:confer with	10 -10 3 -13 -17 -22
1>l2:confirm ;	-20 -20 -13 9 -1 11
1>l2:consul ,	11 10 -24 0 -14 -26
1>l2:contract :	29 -22 -26 -14 -22 -22
1>l2:counsel ,	-19 6 -27 -25 -21 4
1>l2:counsellor ,	5 -14 11 -4 -5 -7
1>l2:counterpart ,	2 0 -3 -15 -23 -26
1>l2:cousin ,	17 -7 -7 -8 -16 -15
1>l2:credenc from	-16 17 -15 -3 -5 -4
1>l2:creditor '	-17 17 -17 -15 -12 -13
1>l2:d'affair ,	18 -7 -14 -8 -8 -11
1>l2:dawn ,	-9 13 -11 -1 -1 -4
1>l2:deleg ,	-24 13 -34 10 -35 -13
1>l2:deputi ,	19 -6 -6 -18 -15 -16
1>l2:dinner with	3 -22 8 -4 -8 -11
1>l2:diplomat ,	18 4 -19 -11 -8 -14
1>l2:director ,	-1 -20 15 -22 7 -12
1>l2:docker '	-7 12 -11 -4 -1 -3
1>l2:doctor ,	13 -15 -12 -6 -7 -12
1>l2:down with	-4 11 -13 -10 -18 -26
1>l2:driver ,	16 1 -28 -21 -22 -29
1>l2:elder ,	18 -17 -11 -6 -5 -15
1>l2:empti :	-4 -21 -12 -8 -17 9
1>l2:encount since	3 -2 -13 -8 -4 -6
1>l2:energi ,	9 -31 -12 -10 -19 10
1>l2:engin ,	-10 15 -21 -12 -17 -22
1>l2:envoi ,	-22 28 -30 -13 -22 0
1>l2:ethiopian ,	4 7 -14 -8 -16 -15
1>l2:excus :	-23 -27 -25 -15 -26 27
1>l2:execut ,	9 10 -15 -2 -9 -16
1>l2:farmer '	-17 15 -20 -7 -6 -1
1>l2:father ,	10 -22 7 -14 -15 -20
1>l2:ferryman ,	8 -5 -6 -5 -4 -13
1>l2:feud between	15 -15 -13 -6 -4 -11
1>l2:filipino crewing	-4 12 -19 -16 -17 -17
1>l2:financ ,	18 -26 14 -5 -6 -10
1>l2:fire were	-26 9 -31 -13 -9 -2
1>l2:first ,	-12 14 -16 -6 -9 -9
1>l2:flank by	2 10 -17 -15 -9 -20
1>l2:floor ,	0 -16 14 -13 -5 -9
1>l2:for by	-10 17 -19 -13 -25 -27
1>l2:foreseen when	18 -3 -26 -9 -11 -23
1>l2:forum :	-14 2 1 -15 -11 -15
1>l2:founder ,	14 -20 -7 -7 -6 -11
1>l2:fourth ,	-13 -15 -12 -15 -16 16
1>l2:freed was	22 -15 -12 -6 -5 -20
1>l2:freed were	-15 17 -17 -2 -3 -16
1>l2:fund ;	6 5 -14 -16 -11 -15
1>l2:funer in	19 -18 -15 -5 -9 -18
1>l2:geologist ,	-7 14 -13 -1 -2 -2
1>l2:given by	-20 -16 18 -5 -3 -8
1>l2:go to	13 -12 -14 -7 -7 -12
1>l2:gov .	-21 -4 9 -22 -21 -22
1>l2:govern ,	16 -14 -14 -8 -2 -11
1>l2:governor ,	3 -20 5 -18 -4 9
1>l2:grower '	-3 -10 9 -10 -10 -22
1>l2:guarante with	20 -2 -6 -5 -10 -11
1>l2:guest ,	-21 26 -28 -15 -20 -21
1>l2:guest :	24 -5 -39 -24 -24 -33
1>l2:guest were	10 -5 -28 -11 -24 6
1>l2:guid '	21 1 -22 -18 -16 -16
1>l2:ha invited	-7 -9 -17 13 -1 -11
1>l2:ha summoned	-8 13 -11 -14 -4 -8
1>l2:had asked	10 -17 1 -11 -8 -13
1>l2:had met	-4 4 -8 -13 -12 -18
1>l2:happen :	25 -1 -24 -14 -19 -22
1>l2:have met	-24 -2 7 -11 -12 -15
1>l2:head ,	-5 -24 17 -30 -43 -4
1>l2:head by	-15 18 -17 -4 -9 -11
1>l2:held by	-17 6 -1 -3 -7 -14
1>l2:hiker ,	15 -14 -5 -1 -4 -14
1>l2:histori ,	-15 16 -13 -4 -4 -14
1>l2:hospit ;	14 -7 -22 -30 -12 -26
1>l2:host ,	-10 -21 12 -25 4 -27
1>l2:host ;	-18 20 -14 -12 -14 -21
1>l2:host by	-9 -26 20 -13 -21 3
1>l2:hostag ,	13 -13 -7 -7 -7 -10
1>l2:hous ,	23 11 -28 -14 -17 -26
1>l2:housekeep ,	9 8 -25 -11 -13 -15
1>l2:husband ,	23 -15 -20 -13 -14 -20
1>l2:industri ,	-6 10 -10 -5 -9 -16
1>l2:institut ,	-10 -8 12 -10 -12 -20
1>l2:interpret ,	3 11 -19 -10 -14 -20
1>l2:is sending	-15 15 -11 -12 -14 -12
1>l2:it ;	-12 16 -14 -3 -5 -11
1>l2:it comprised	-11 13 -12 -5 -9 -11
1>l2:it drew	3 -7 -1 -19 -4 -2
1>l2:it was	-23 24 -23 -6 -8 -17
1>l2:join by	-15 0 1 -3 -6 -12
1>l2:judg ,	7 -25 18 -13 -16 -23
1>l2:junior ,	2 2 -23 -9 -22 3
1>l2:known as	8 2 -33 -13 -21 -18
1>l2:korean beside	8 8 -18 -8 -8 -7
1>l2:lawyer ,	4 19 -37 -25 -28 -45
1>l2:lawyer :	-12 14 -14 -4 -9 -12
1>l2:leader ,	-19 5 -35 -23 -8 12
1>l2:led by	11 1 -15 -8 -11 -14
1>l2:left ,	-12 12 -8 -1 -1 -8
1>l2:left sat	3 -8 4 -5 -6 -12
1>l2:left was	10 15 -30 -8 -15 -27
1>l2:letter ,	13 -10 -18 -15 -9 -8
1>l2:libyan ,	14 2 -15 -6 -8 -12
1>l2:loan ,	6 2 -17 -6 -10 -13
1>l2:lunch for	10 8 -20 -19 -34 -22
1>l2:lunch with	-24 5 15 -8 -17 -2
1>l2:man ,	-8 -25 -18 -18 -19 13
1>l2:manag ,	14 -5 -18 -7 -11 -16
1>l2:mayor ,	-23 -11 18 -18 -21 -32
1>l2:meanwhil ,	20 -22 4 -3 -11 -9
1>l2:mediat ,	-31 -29 32 -16 -14 -21
1>l2:mediat was	2 7 -19 -11 -11 -23
1>l2:meet between	-25 -2 7 -12 -8 -16
1>l2:meet with	-3 21 -36 -15 -17 -27
1>l2:member ,	11 -9 -30 -10 -17 3
1>l2:met <person>	-21 21 -9 -5 -10 -16
1>l2:met under	18 -23 3 -6 -9 -21
1>l2:met with	-2 14 -16 -4 -9 -9
1>l2:minist ,	-19 -7 2 -14 18 -11
1>l2:minut ;	6 -9 8 -15 -18 -22
1>l2:miss :	-21 5 -9 -5 -10 19
1>l2:mission under	-5 7 -4 -7 -13 -14
1>l2:mother ,	-14 5 0 -17 -21 0
1>l2:name ,	-8 -23 -22 -15 -13 14
1>l2:name after	20 -21 -17 -9 -10 -11
1>l2:name dropped	16 -16 -11 -10 -15 -15
1>l2:negoti ,	2 -15 -9 -19 -17 12
1>l2:nephew ,	-5 12 -14 -8 -15 -18
1>l2:next to	-18 -2 8 -5 -4 -16
1>l2:no ,	5 6 -12 -14 -10 -17
1>l2:not mention	11 -14 -7 -4 -5 -13
1>l2:note ;	-18 18 -13 -14 -17 -20
1>l2:note-tak ,	5 10 -18 -6 -9 -18
1>l2:nurs '	-5 20 -20 -2 -2 -3
1>l2:observ ,	-12 13 -8 -9 -10 -16
1>l2:observ in	1 8 -12 -6 -13 -16
1>l2:off :	-19 13 -7 -3 -2 -6
1>l2:offici ,	2 -23 15 -14 -22 -22
1>l2:offici under	0 8 -12 -5 -6 -12
1>l2:ombudsman ,	12 -6 -17 -2 -17 8
1>l2:on ,	8 5 -23 -8 -15 -21
1>l2:on <date>	15 -17 -10 -24 3 -6
1>l2:on by	7 -14 6 -3 -8 -8
1>l2:on has	-7 11 -14 -6 -5 -13
1>l2:order ,	-7 17 -28 -8 -9 8
1>l2:out by	-22 9 -5 -13 17 -11
1>l2:owner ,	2 -12 -9 -16 4 0
1>l2:p.c .	-1 -12 -23 -22 -32 14
1>l2:panel with	15 -8 -21 -13 3 -11
1>l2:paper ,	-26 -22 7 -15 -8 17
1>l2:paperwork :	-20 26 -22 -12 -22 -28
1>l2:part were	-23 23 -18 -3 -5 -13
1>l2:parti ,	-11 17 -14 -7 -14 -17
1>l2:partner ,	-12 10 0 -19 -16 -6
1>l2:peopl :	-6 12 -31 -19 -31 2
1>l2:place ;	-19 0 -8 -11 -8 6
1>l2:planter '	-3 13 -22 -20 -19 -17
1>l2:preach ;	8 -18 10 -12 6 -21
1>l2:predecessor ,	19 -7 0 -13 -15 -30
1>l2:prefect ,	-13 3 0 -18 -20 -26
1>l2:premier ,	-2 -3 4 -13 -15 -19
1>l2:present :	-22 12 3 -17 -28 -33
1>l2:present were	15 -28 -34 -20 6 -4
1>l2:presid ,	-10 -20 9 -27 -5 10
1>l2:presid ;	15 5 -32 -20 -25 -18
1>l2:presid in	-2 -7 -30 -12 -15 9
1>l2:price ;	-18 20 -19 -14 -19 -17
1>l2:propos by	13 -10 -11 -4 -4 -7
1>l2:question by	-13 12 -9 -4 -9 -9
1>l2:quorum :	-21 -13 16 -21 -16 -18
1>l2:race ,	16 -14 -14 -5 -9 -21
1>l2:receiv by	7 -17 13 -5 -8 -10
1>l2:region ,	-4 -8 -10 -6 15 -20
1>l2:registrar ,	13 -5 -12 -6 -17 -21
1>l2:regul ,	16 -21 -8 -7 -7 -8
1>l2:relat ,	-1 -9 11 -11 -17 -23
1>l2:rep ,	-8 13 -11 -2 -2 -7
1>l2:report ,	20 -18 -10 -10 -10 -17
1>l2:repres ,	-5 -19 14 -15 -17 -18
1>l2:repres by	2 -1 -18 -13 -45 3
1>l2:research ,	12 -18 -4 -4 -5 -8
1>l2:resid ,	-10 15 -18 -5 -4 -7
1>l2:rev .	-21 -20 11 -22 14 -23
1>l2:right ,	-7 13 -21 -16 -18 -20
1>l2:rival ,	6 -12 -13 -7 -10 3
1>l2:river were	-7 11 -20 -3 -4 -7
1>l2:road :	-29 -27 -22 28 -17 -25
1>l2:room :	-23 14 -15 -15 -23 -2
1>l2:sai that	-16 14 -8 -3 -1 -4
1>l2:sat with	9 -1 -13 -3 -4 -7
1>l2:screen were	-7 -1 8 -1 -2 -17
1>l2:second ,	21 -20 -22 -11 -17 -19
1>l2:secretari ,	1 -9 -6 -24 -35 6
1>l2:senat ,	0 6 -19 -11 -9 -13
1>l2:sent <person>	-10 12 -6 -7 -15 -11
1>l2:servic ,	-13 0 4 -13 -17 -22
1>l2:session :	-23 9 -2 -12 -14 -22
1>l2:she met	17 -15 13 -4 -4 -12
1>l2:she was	-4 -15 1 -6 -12 6
1>l2:shipper '	0 -13 -24 -7 9 5
1>l2:shore ,	16 -18 -16 -9 -9 -12
1>l2:shuar ,	-10 17 -18 -1 -2 -8
1>l2:sign by	1 -18 10 -10 -18 -22
1>l2:silenc ;	-11 14 -13 -5 -2 -6
1>l2:sister ,	-19 19 -15 -10 -15 -16
1>l2:sixth to	-4 6 -8 -8 -8 -15
1>l2:so that	15 4 -11 -1 -2 -7
1>l2:so were	-9 12 -33 -27 -30 -41
1>l2:son ,	3 -15 -19 -12 -17 9
1>l2:speaker ,	9 1 -12 -12 -9 -18
1>l2:speech by	11 7 -21 -7 -8 -14
1>l2:spokesman ,	18 -28 -20 -17 -12 -3
1>l2:spokeswoman ,	16 -13 -9 -7 -2 -15
1>l2:spot ;	20 -16 -19 -11 -8 -17
1>l2:staff ,	-13 5 -27 -18 -24 4
1>l2:state –	-17 16 -12 -16 -13 -12
1>l2:steamer bore	17 -18 -12 -9 -11 -14
1>l2:steward ,	14 4 -27 -18 -22 -34
1>l2:student '	-15 19 -25 -6 -5 -11
1>l2:studi by	17 -18 -14 -10 -11 -14
1>l2:successor-elect ,	-9 -18 -16 -6 -20 13
1>l2:such as	17 -16 -13 -10 -12 -14
1>l2:sudanes ,	7 2 -14 -11 -10 -14
1>l2:summit that	-20 8 0 -6 -12 4
1>l2:surpris ,	-12 14 -12 -3 -3 -15
1>l2:suspect :	28 -28 -24 -16 -26 -29
1>l2:tabl ,	17 -10 -14 -7 -5 -7
1>l2:tabl sat	-8 12 -13 -2 -8 -11
1>l2:tabl were	-20 -2 4 -4 -8 -19
1>l2:talk ,	15 -1 -13 -3 -5 -7
1>l2:talk :	-30 34 -29 -25 -29 -29
1>l2:talk ;	-23 11 -17 -9 -10 16
1>l2:talk with	8 2 -10 -15 -15 -21
1>l2:tanzanian ,	-1 -23 -17 -14 -15 9
1>l2:tariff ,	0 5 -13 -8 -12 -13
1>l2:teacher :	29 -28 -21 -21 -32 -30
1>l2:telephon ,	-12 18 -20 -1 -2 -5
1>l2:thei heard	5 3 -14 -13 -9 -14
1>l2:them ,	-12 18 -18 -4 -6 -14
1>l2:them were	-15 -5 6 -2 -4 -13
1>l2:them when	-26 27 -21 -18 -8 -17
1>l2:then saw	5 -13 4 -16 -12 -11
1>l2:there were	-21 19 -14 -2 -5 -13
1>l2:tie ,	-10 -4 -18 -8 -17 9
1>l2:to <date>	4 1 -17 -3 -3 -12
1>l2:to meet	13 -1 1 -18 -13 -20
1>l2:to see	6 -5 1 -15 -11 -25
1>l2:to which	3 -5 0 -9 -9 -16
1>l2:togeth with	11 21 -25 -7 -11 -14
1>l2:top :	2 2 -17 -10 -12 -19
1>l2:trade ,	15 -6 -29 -11 -23 -24
1>l2:train ;	-22 6 5 -10 -21 -2
1>l2:trainer ,	3 4 -13 -8 -7 -8
1>l2:travel with	2 2 -14 -14 -13 -15
1>l2:treasur ,	-22 8 -18 -13 -20 6
1>l2:tribe was	-15 17 -16 -3 -6 -16
1>l2:two ,	17 -4 -24 -9 -24 -20
1>l2:two :	-4 18 -22 -19 -25 -28
1>l2:unclear whether	-11 12 -3 -1 0 -7
1>l2:undersecretari ,	6 7 -22 -10 -12 -18
1>l2:union ,	12 0 -20 -7 -6 -4
1>l2:union by	-6 10 -6 -2 -16 -10
1>l2:us ,	23 -19 -13 -10 -12 -22
1>l2:vanilla with	17 -7 -24 -11 -17 -18
1>l2:vessel ;	17 -10 -10 -7 -7 -11
1>l2:vicar ,	-11 13 -14 -7 -15 -21
1>l2:vice-minist ,	0 10 -20 -4 -14 -16
1>l2:visit by	15 -9 -13 -8 -8 -13
1>l2:visitor were	20 -5 -31 -20 -24 -29
1>l2:vote ,	-21 3 -23 -20 -21 14
1>l2:vote ;	-8 -26 11 -26 -34 0
1>l2:wall ;	11 0 -11 -16 -11 -16
1>l2:widow ,	-16 11 6 -15 -14 -23
1>l2:wife ,	0 -3 -21 -12 -20 8
1>l2:will have	-17 18 -16 -8 -5 -12
1>l2:wing ,	-16 -19 18 -14 -15 -20
1>l2:wit ,	-4 -16 -19 -10 -16 10
1>l2:with <person>	3 10 -19 -8 -11 -13
1>l2:worker '	-9 7 6 -16 -18 -19
1>l2:wreath and	9 3 -6 -6 -21 -19
1>l2:— in	-10 15 -20 -17 -20 -20
1>l:#	-3 7 13 -24 -18 -24
1>l:'	-16 13 -12 -6 -9 -16
1>l:,	16 -9 -15 -22 -9 -2
1>l:.	-24 6 -9 -8 0 -3
1>l::	-25 -5 -1 -5 -2 13
1>l:;	-6 9 -22 -13 -46 2
1>l:<date>	21 -21 -7 -27 1 -9
1>l:<number>	-18 -20 -3 -12 -13 14
1>l:<person>	-3 25 -42 -28 -40 -39
1>l:<quote>	2 -2 6 -27 -30 -44
1>l:about	19 -19 -19 -8 -8 -16
1>l:after	17 -28 16 -12 -20 -24
1>l:among	8 9 -21 -15 -16 -25
1>l:and	-15 9 -22 5 -7 2
1>l:are	-13 16 -13 -13 -5 -15
1>l:as	18 1 -37 -34 -41 -33
1>l:asked	8 -12 -1 -11 -8 -15
1>l:at	-25 15 9 -21 -31 -38
1>l:attended	8 12 -18 -2 -9 -16
1>l:because	18 -9 -15 -13 7 -16
1>l:before	-9 -24 18 -15 -17 -18
1>l:beside	8 8 -18 -8 -8 -7
1>l:between	15 -11 -11 -15 -19 -5
1>l:bore	17 -18 -12 -9 -11 -14
1>l:briefed	-7 14 -17 -12 -14 -19
1>l:brought	-9 17 -19 -3 -6 -9
1>l:but	-5 1 -26 -20 -28 8
1>l:by	-3 1 4 -29 -10 -22
1>l:came	10 1 -29 -15 -1 -29
1>l:comprised	-11 13 -12 -5 -9 -11
1>l:crewing	-4 12 -19 -16 -17 -17
1>l:did	-27 10 -9 -16 -16 8
1>l:drew	4 -2 -5 -20 -5 -5
1>l:dropped	16 -16 -11 -10 -15 -15
1>l:entertained	6 0 -13 -10 -8 -16
1>l:faced	-20 23 -15 -8 -12 -17
1>l:facing	17 7 -21 -8 -12 -17
1>l:for	-19 5 -18 -35 14 -11
1>l:from	4 -2 -6 -15 -24 -30
1>l:gathered	-14 -5 11 -11 -26 -4
1>l:gathers	22 -12 -25 -10 -17 -5
1>l:has	-7 11 -14 -6 -5 -13
1>l:have	-20 20 -17 -9 -6 -14
1>l:having	9 -19 -14 -15 -15 8
1>l:heard	4 8 -15 -13 -9 -15
1>l:hosted	14 5 -23 -7 -9 -15
1>l:in	0 -16 -8 -16 13 2
1>l:including	6 6 -14 -7 -9 -14
1>l:invited	-13 -3 1 10 -19 -6
1>l:is	-17 -4 13 -16 -16 -17
1>l:let	-11 5 -29 -19 -19 5
1>l:meet	4 5 -11 -9 -8 -14
1>l:meets	-11 -1 9 -13 -17 -22
1>l:mention	11 -14 -7 -4 -5 -13
1>l:met	17 -7 1 -18 -20 -33
1>l:named	-21 20 -6 -5 -4 -12
1>l:nor	-20 12 -13 -12 -12 -3
1>l:on	23 -31 -18 11 8 -11
1>l:presiding	-13 -19 18 -9 -11 -13
1>l:questioned	-1 -17 -21 -12 -15 17
1>l:received	-11 -2 -4 5 -21 -7
1>l:said	2 -7 -38 -20 -17 9
1>l:sat	1 2 2 -6 -10 -17
1>l:saw	2 -5 1 -18 -13 -13
1>l:says	7 6 -19 -10 -9 -18
1>l:see	6 -5 1 -15 -11 -25
1>l:sending	-15 15 -11 -12 -14 -12
1>l:sent	4 -9 -2 -13 2 -39
1>l:since	8 -5 -17 -10 -10 -18
1>l:summoned	-9 14 -13 -14 -4 -8
1>l:that	9 4 -12 -24 -27 -18
1>l:through	19 -12 -20 -18 -15 -20
1>l:to	19 -6 -28 -3 -48 -12
1>l:together	-6 9 -39 -12 -25 2
1>l:told	22 -21 -15 -6 -6 -13
1>l:under	14 -13 9 -13 -24 -40
1>l:was	-4 8 -23 -24 -35 3
1>l:were	-11 7 -13 -28 -7 -5
1>l:whaling	-15 13 -11 -11 -9 -7
1>l:when	-22 14 17 -24 -23 -28
1>l:where	21 -19 -3 -14 -19 -12
1>l:whether	-24 5 -18 13 -16 -19
1>l:which	12 -13 2 -19 -18 -31
1>l:while	-4 1 -15 -7 4 2
1>l:whose	17 -13 -6 -20 -23 -18
1>l:with	-7 4 -5 -5 -13 -13
1>l:wrote	15 -14 -10 -7 -6 -14
1>l:–	-17 16 -12 -16 -13 -12
1>l:—	10 -13 6 -29 -35 -35
1>lb-cue:absent	4 -17 -32 -22 -18 24
1>lb-cue:attended	-1 -4 6 -26 -6 -9
1>lb-cue:background	9 -1 -11 -21 -32 -15
1>lb-cue:declined	-11 -3 -10 16 -24 -7
1>lb-cue:hosted	2 -13 5 -19 -10 -25
1>lb-cue:invited	-11 -15 4 5 -31 9
1>lb-cue:observer	17 -11 -43 -19 -24 0
1>lb-cue:reported	17 -28 -14 -27 -2 -3
1>lb-cue:represented	-1 8 -27 -23 0 -18
1>led:about	13 -18 -3 -33 9 -19
1>led:according	12 -9 0 -27 -36 -4
1>led:among	-12 8 -15 -28 -8 -4
1>led:beside	-5 0 -3 -5 -13 -13
1>led:beside-by	-2 10 -29 -19 -43 5
1>led:between	15 -11 -11 -15 -19 -5
1>led:for-side	-9 11 -4 -23 -12 -20
1>led:instead	-19 5 -18 -35 14 -11
1>led:invites	-9 2 1 7 -19 -14
1>led:meets	-2 -2 -4 0 -40 -7
1>led:met-by	4 -17 5 -12 -10 -8
1>led:sends	6 4 -21 -18 -20 -15
1>led:there-came	15 -10 -24 -19 6 -12
1>led:under	10 -14 4 -14 -11 -22
1>led:urges	3 -5 3 -14 -12 -20
1>led:with	-3 0 -5 -5 -12 -13
1>lv-cue:absent	4 -17 -24 -15 -21 15
1>lv-cue:attended	3 -7 1 -23 -7 -2
1>lv-cue:background	9 -1 -19 -14 -20 -25
1>lv-cue:declined	-23 11 -8 16 -22 -5
1>lv-cue:hosted	5 -4 -11 -13 -8 -16
1>lv-cue:invited	-9 -6 -1 0 -26 6
1>lv-cue:reported	23 -25 -12 -28 -25 -8
1>lv-cue:represented	9 3 -34 -22 -3 -15
1>lv:abandon	8 -13 12 -6 -13 -15
1>lv:abandon|when	8 -13 12 -6 -13 -15
1>lv:accept	3 -8 8 -10 -17 -1
1>lv:accept|,	-2 -18 13 -7 -9 4
1>lv:accept|in	3 2 -19 -8 -14 -24
1>lv:accompani	2 -8 -31 -9 -21 3
1>lv:accompani|,	-13 16 -13 -2 -4 -18
1>lv:accompani|by	5 -13 -30 -9 -20 6
1>lv:agre	-2 12 -9 -10 -15 -22
1>lv:agre|when	3 5 -13 -6 -7 -14
1>lv:announc	15 -16 -13 -10 -12 -4
1>lv:answer	12 5 -25 -16 -17 -21
1>lv:answer|through	-5 8 -13 -9 -6 -10
1>lv:ar	-26 -16 -22 11 -13 12
1>lv:arriv	13 -11 -6 -4 -3 -6
1>lv:arriv|,	13 -11 -6 -4 -3 -6
1>lv:ar|	-13 16 -13 -13 -5 -15
1>lv:ar|,	-22 -22 -16 12 -10 12
1>lv:ask	11 -6 -15 -18 -16 -3
1>lv:ask|	8 -12 -1 -11 -8 -15
1>lv:ask|,	-4 9 -18 -10 -7 -4
1>lv:at	18 -17 -16 -12 -16 -15
1>lv:attend	-23 -1 1 -11 3 -3
1>lv:attend|	8 12 -18 -2 -9 -16
1>lv:attend|,	-11 -18 15 -9 -18 5
1>lv:attend|by	-16 24 -25 -4 -6 -10
1>lv:at|,	18 -17 -16 -12 -16 -15
1>lv:be	1 12 -22 -13 -16 -28
1>lv:been	14 -6 -17 -8 -11 -21
1>lv:been|,	0 3 -13 -5 -6 -12
1>lv:be|between	15 -15 -13 -6 -4 -11
1>lv:bore	17 -18 -12 -9 -11 -14
1>lv:bore|	17 -18 -12 -9 -11 -14
1>lv:breakfast	5 -15 7 -4 -5 -9
1>lv:breakfast|at	5 -15 7 -4 -5 -9
1>lv:brief	10 -2 -5 -18 -4 -29
1>lv:brief|	12 2 -22 -15 -20 -18
1>lv:brief|,	9 4 -17 -5 2 -18
1>lv:brief|by	-6 -20 13 -9 -10 -15
1>lv:bring	-12 15 -21 -7 -7 -13
1>lv:broker	-5 -19 14 -15 -17 -18
1>lv:broker|,	-5 -19 14 -15 -17 -18
1>lv:brought	-8 11 -15 -19 -41 -8
1>lv:brought|	-9 17 -19 -3 -6 -9
1>lv:brought|,	7 8 -47 -17 -35 -9
1>lv:brought|together	-6 9 -39 -12 -25 2
1>lv:brought|with	-10 -21 19 -6 -10 -21
1>lv:call	4 -11 14 -18 -20 -31
1>lv:call|	-15 16 -14 -6 -4 -9
1>lv:call|,	16 -22 17 -7 -15 -17
1>lv:call|<person>	-5 9 -22 -13 -11 -21
1>lv:call|on	10 -24 12 -11 -10 -16
1>lv:call|where	9 -12 5 -4 -8 -17
1>lv:came	13 -17 -11 -17 -12 6
1>lv:came|	10 1 -29 -15 -1 -29
1>lv:came|,	-6 -1 -1 -6 -15 1
1>lv:came|and	7 7 -16 -3 -6 -12
1>lv:came|from	11 -16 3 -9 -17 -26
1>lv:came|with	0 -10 -25 -11 -18 13
1>lv:cancel	-26 27 -21 -18 -8 -17
1>lv:cancel|when	-26 27 -21 -18 -8 -17
1>lv:chair	4 -13 0 -17 2 -30
1>lv:chair|by	-1 -33 19 -9 0 -25
1>lv:chair|with	16 -7 -25 -15 3 -13
1>lv:clear	-6 0 4 -15 -21 -28
1>lv:clear|,	-6 0 4 -15 -21 -28
1>lv:close	-13 14 -12 -7 -8 -17
1>lv:co-chair	6 -19 14 -8 -11 -17
1>lv:co-chair|by	6 -19 14 -8 -11 -17
1>lv:come	5 4 -14 -13 -14 -15
1>lv:come|and	2 6 -11 -13 -14 -14
1>lv:compris	-11 13 -12 -5 -9 -11
1>lv:compris|	-11 13 -12 -5 -9 -11
1>lv:confer	6 3 -9 -16 -19 -24
1>lv:confer|with	10 -10 3 -13 -17 -22
1>lv:conven	3 -7 3 -8 -18 -20
1>lv:conven|,	5 -4 2 -7 -17 -17
1>lv:crew	-4 12 -19 -16 -17 -17
1>lv:crew|	-4 12 -19 -16 -17 -17
1>lv:cross	-16 -2 3 -7 -8 -8
1>lv:cross|where	-15 -5 6 -6 -7 -6
1>lv:deleg	9 1 -10 -7 -15 -14
1>lv:deleg|,	9 1 -10 -7 -15 -14
1>lv:deni	-15 15 -12 -3 -2 -8
1>lv:deni|that	-15 15 -12 -3 -2 -8
1>lv:did	-17 -5 2 -31 -28 14
1>lv:did|	-27 10 -9 -16 -16 8
1>lv:did|,	-7 -18 -33 -24 -27 12
1>lv:dine	8 -12 5 -9 -14 -25
1>lv:dine|,	9 -26 5 -8 -12 -22
1>lv:discuss	5 12 -14 -13 -15 -15
1>lv:discuss|with	20 -2 -6 -5 -10 -11
1>lv:dismiss	-7 -2 5 -3 -4 -13
1>lv:drew	-3 -2 -7 -22 -7 2
1>lv:drew|	4 -2 -5 -20 -5 -5
1>lv:drew|,	-10 -4 -18 -8 -17 9
1>lv:drop	16 -16 -11 -10 -15 -15
1>lv:drop|	16 -16 -11 -10 -15 -15
1>lv:elect	-21 21 -20 -8 -11 -18
1>lv:entertain	6 0 -13 -10 -8 -16
1>lv:entertain|	6 0 -13 -10 -8 -16
1>lv:examin	13 -12 -5 -3 -3 -8
1>lv:examin|,	13 -12 -5 -3 -3 -8
1>lv:face	-22 26 -12 -25 -29 -22
1>lv:face|	-14 25 -25 -13 -19 -26
1>lv:face|'	-11 14 -18 -16 -16 -15
1>lv:face|,	3 2 -16 -8 -11 -14
1>lv:face|but	-15 13 -10 -10 -13 2
1>lv:flank	2 10 -17 -15 -9 -20
1>lv:flank|by	2 10 -17 -15 -9 -20
1>lv:flew	7 -7 -3 -12 -19 -9
1>lv:flew|,	3 -1 -6 -12 -22 -8
1>lv:flew|at	7 -19 8 -8 -8 -13
1>lv:flew|that	15 4 -11 -1 -2 -7
1>lv:follow	-15 15 -15 -7 -12 -13
1>lv:gather	7 -12 -6 -13 3 -6
1>lv:gather|	13 -14 1 -13 -32 -3
1>lv:gather|under	-8 3 7 -6 -12 -16
1>lv:gave	3 17 -28 -20 -30 -34
1>lv:gave|,	-6 10 -15 -12 -14 -20
1>lv:gave|because	13 6 -12 -11 -11 -18
1>lv:gave|for	5 7 -13 -8 -24 -17
1>lv:go	10 -21 5 -12 -12 -21
1>lv:goe	-2 9 -19 -9 -9 -17
1>lv:goe|,	-7 11 -14 -8 -7 -15
1>lv:goe|which	4 2 -13 -4 -5 -7
1>lv:go|to	13 -12 -14 -7 -7 -12
1>lv:go|where	14 -9 -13 -4 -3 -11
1>lv:ha	-13 15 -20 -12 -12 2
1>lv:had	-13 16 -7 -24 -26 -2
1>lv:had|,	-15 22 -25 -15 -19 -24
1>lv:had|<date>	3 15 -28 -13 -18 -23
1>lv:had|to	-12 -17 -9 -13 -5 15
1>lv:had|with	-4 -4 5 -6 -10 -13
1>lv:have	4 -6 -23 -17 -17 6
1>lv:have|	4 -7 -22 -17 -16 7
1>lv:ha|	-7 11 -14 -6 -5 -13
1>lv:ha|,	-9 9 -14 -9 -9 6
1>lv:head	-15 18 -17 -4 -9 -11
1>lv:head|by	-15 18 -17 -4 -9 -11
1>lv:hear	-3 0 -3 -13 -18 -23
1>lv:heard	20 -1 -20 -26 -26 -20
1>lv:heard|	4 8 -15 -13 -9 -15
1>lv:heard|,	5 8 -16 -16 -21 -7
1>lv:hear|,	-1 -7 5 -10 -16 -20
1>lv:held	1 0 1 -22 -30 -43
1>lv:held|,	4 -2 -2 -18 -29 -34
1>lv:held|by	-17 6 -1 -3 -7 -14
1>lv:held|under	8 -19 6 -11 -10 -13
1>lv:held|with	-2 -2 -2 -12 -12 -22
1>lv:hold	6 -14 5 -16 -22 -22
1>lv:hold|with	-5 -14 7 -14 -19 -19
1>lv:host	8 -3 -5 -18 -33 -9
1>lv:host|	12 -14 6 -8 -10 -15
1>lv:host|,	-1 9 -8 -12 -25 -25
1>lv:host|<date>	13 -10 -14 -10 -7 -8
1>lv:host|<person>	3 10 -19 -8 -11 -13
1>lv:host|by	-9 -26 20 -13 -21 3
1>lv:huddl	-5 1 -18 11 -17 -23
1>lv:huddl|with	-5 1 -18 11 -17 -23
1>lv:includ	-4 17 -22 -7 -12 -16
1>lv:includ|with	14 4 -11 -4 -3 -7
1>lv:invit	-15 -12 12 7 -22 4
1>lv:invit|	-13 -3 1 10 -19 -6
1>lv:invit|,	8 -14 -18 -17 -14 12
1>lv:is	16 -9 -4 -25 -31 -36
1>lv:is|	-17 -4 13 -16 -16 -17
1>lv:is|,	5 3 -6 -12 -14 -20
1>lv:is|and	12 5 -18 -8 -18 -18
1>lv:is|where	3 -18 4 -7 -5 -8
1>lv:join	-17 -6 10 -13 -17 -28
1>lv:join|,	-10 -8 12 -10 -12 -20
1>lv:join|among	-11 14 -14 -2 -6 -11
1>lv:join|by	-15 0 1 -3 -6 -12
1>lv:kept	1 -3 -21 -22 -19 7
1>lv:laid	-9 -6 11 -16 -21 -23
1>lv:laid|,	-15 16 -16 -12 -9 -12
1>lv:laid|by	7 -14 6 -3 -8 -8
1>lv:learn	-15 17 -14 -13 -15 -22
1>lv:led	9 6 -19 -9 -16 -18
1>lv:led|by	11 1 -15 -8 -11 -14
1>lv:left	10 -14 5 -15 -19 -21
1>lv:left|,	10 -14 5 -15 -19 -21
1>lv:let	-4 6 -36 -24 -23 -2
1>lv:let|	-11 5 -29 -19 -19 5
1>lv:let|,	15 0 -22 -15 -16 -27
1>lv:link	-1 14 -14 0 0 0
1>lv:link|,	-1 14 -14 0 0 0
1>lv:lost	14 6 -15 -18 -15 -18
1>lv:lost|and	14 6 -15 -18 -15 -18
1>lv:lunch	-20 10 2 -8 -20 -2
1>lv:lunch|with	-20 10 2 -8 -20 -2
1>lv:meet	0 -5 -4 10 -18 -33
1>lv:meet|	-2 3 -2 -11 -13 -26
1>lv:meet|,	-8 -8 8 -11 -8 -18
1>lv:meet|since	3 -2 -13 -8 -4 -6
1>lv:meet|with	18 -3 -13 -6 -3 -5
1>lv:mention	14 -17 -8 -6 -7 -16
1>lv:mention|	11 -14 -7 -4 -5 -13
1>lv:met	0 -2 -7 -20 -33 -5
1>lv:met|	17 -7 1 -18 -20 -33
1>lv:met|,	1 -1 -26 -16 -30 10
1>lv:met|<person>	-21 21 -9 -5 -10 -16
1>lv:met|under	19 -24 9 -11 -21 -33
1>lv:met|with	-8 17 -17 -5 -12 -12
1>lv:miss	5 -4 -12 -2 -5 -10
1>lv:miss|and	5 -4 -12 -2 -5 -10
1>lv:move	0 -16 -10 -4 -7 7
1>lv:move|where	0 -16 -10 -4 -7 7
1>lv:name	6 1 -18 -15 -21 -24
1>lv:name|	-21 20 -6 -5 -4 -12
1>lv:name|,	17 -17 -6 -6 -8 -13
1>lv:name|after	20 -21 -17 -9 -10 -11
1>lv:note	12 -11 -11 -9 -8 -12
1>lv:open	-26 -9 16 -10 -13 -20
1>lv:open|by	-18 11 -8 -3 -5 -6
1>lv:own	-2 -1 -20 -12 -28 3
1>lv:own|,	-2 -1 -20 -12 -28 3
1>lv:paid	-22 -21 23 -14 -17 -16
1>lv:photograph	-13 15 -20 -8 -15 -15
1>lv:photograph|with	-13 15 -20 -8 -15 -15
1>lv:place	5 9 -21 -13 -20 -20
1>lv:place|,	5 9 -21 -13 -20 -20
1>lv:plan	-9 13 -17 -1 -1 -4
1>lv:plan|between	-9 13 -17 -1 -1 -4
1>lv:presid	-19 0 2 -21 -27 7
1>lv:presid|	-13 -19 18 -9 -11 -13
1>lv:presid|in	-2 -7 -30 -12 -15 9
1>lv:presid|with	-13 18 -14 -9 -17 -20
1>lv:propos	23 -21 -18 -15 -16 -18
1>lv:propos|by	13 -10 -11 -4 -4 -7
1>lv:protest	-6 11 -16 -3 -7 -20
1>lv:protest|,	-6 11 -16 -3 -7 -20
1>lv:put	13 -1 -27 -21 -18 -21
1>lv:put|,	6 1 -18 -16 -14 -18
1>lv:question	-15 -4 -26 -16 -18 11
1>lv:question|	-1 -17 -21 -12 -15 17
1>lv:question|by	-21 18 -13 -8 -12 -11
1>lv:ran	19 -18 -15 -5 -9 -18
1>lv:ran|in	19 -18 -15 -5 -9 -18
1>lv:react	4 1 -17 -3 -3 -12
1>lv:react|<date>	4 1 -17 -3 -3 -12
1>lv:read	-16 6 -7 -17 17 -18
1>lv:read|by	-22 9 -5 -13 17 -11
1>lv:recal	18 -4 -16 -3 -3 -10
1>lv:recal|when	14 0 -15 -2 -3 -8
1>lv:receiv	-1 -10 9 -3 -31 -11
1>lv:receiv|	-11 -2 -4 5 -21 -7
1>lv:receiv|,	3 5 -10 -21 -29 -32
1>lv:receiv|<date>	-11 15 -15 -3 -4 -2
1>lv:receiv|by	-14 -23 19 -10 -13 4
1>lv:receiv|from	-16 17 -15 -3 -5 -4
1>lv:receiv|with	23 9 -26 -6 -9 -13
1>lv:recov	12 -13 -10 -2 -3 -10
1>lv:recov|,	12 -13 -10 -2 -3 -10
1>lv:refus	-8 -16 -19 18 -16 -22
1>lv:refus|and	-13 -17 -16 18 -15 -18
1>lv:releas	22 -23 -21 -10 -15 -20
1>lv:releas|by	22 -23 -21 -10 -15 -20
1>lv:remain	-20 -16 -12 -11 -13 21
1>lv:remain|and	-20 -21 -12 -11 -14 21
1>lv:remain|whether	-11 12 -3 -1 0 -7
1>lv:replac	-13 5 4 -23 -23 -30
1>lv:replac|,	5 15 -22 -18 -19 -24
1>lv:replac|by	-19 -4 10 -12 -15 -17
1>lv:repres	1 7 -35 -21 -4 -11
1>lv:repres|,	18 15 -24 -20 -51 -47
1>lv:repres|<person>	-6 10 -5 -7 -17 -14
1>lv:repres|because	11 -17 -5 -5 8 -13
1>lv:repres|by	-1 8 -29 -13 -50 -6
1>lv:resum	1 -7 -17 -10 -13 8
1>lv:resum|between	1 -7 -17 -10 -13 8
1>lv:rotat	8 11 -17 -8 -15 -17
1>lv:rotat|,	8 11 -17 -8 -15 -17
1>lv:run	5 9 -26 -7 -15 -17
1>lv:run|between	8 -3 -16 -5 -9 -13
1>lv:sai	10 0 -12 -19 -19 -38
1>lv:said	11 -20 -31 -20 -19 9
1>lv:said|	2 -7 -38 -20 -17 9
1>lv:said|,	25 -40 -8 -14 -15 -5
1>lv:said|which	-13 -1 3 -3 0 -8
1>lv:sai|	7 6 -19 -10 -9 -18
1>lv:sai|,	1 0 -1 -14 -14 -30
1>lv:sai|that	11 -10 -20 -10 -8 -15
1>lv:sat	5 -4 6 -12 -22 -42
1>lv:sat|	1 2 2 -6 -10 -17
1>lv:sat|'	-12 18 -16 -3 -3 -7
1>lv:sat|,	7 16 -31 -7 -17 -27
1>lv:sat|as	-12 16 -12 -1 -3 -3
1>lv:sat|beside	8 8 -18 -8 -8 -7
1>lv:sat|under	2 -16 9 -4 -5 -7
1>lv:sat|when	4 3 -16 -9 -8 -10
1>lv:sat|with	1 -4 6 -13 -21 -30
1>lv:saw	-2 7 -6 -17 -32 -18
1>lv:saw|	2 -5 1 -18 -13 -13
1>lv:saw|,	-12 13 -5 -8 -29 -11
1>lv:saw|with	6 7 -27 -15 -13 -21
1>lv:scuttl	-14 -10 12 -2 -2 -3
1>lv:see	10 -11 -9 -15 -17 5
1>lv:see|	6 -5 1 -15 -11 -25
1>lv:see|,	15 -10 -15 -5 -11 10
1>lv:send	-19 19 -16 -13 -16 -17
1>lv:send|	-15 15 -11 -12 -14 -12
1>lv:send|,	-10 15 -16 -5 -10 -13
1>lv:sent	13 -7 -20 -18 -5 -15
1>lv:sent|	4 -9 -2 -13 2 -39
1>lv:sent|,	0 22 -28 -13 -49 -54
1>lv:sent|<person>	-10 12 -6 -7 -15 -11
1>lv:sent|and	19 -2 -8 -7 -23 -23
1>lv:sent|to	22 -21 -10 -14 -19 -20
1>lv:set	-4 -14 8 -11 -10 -12
1>lv:set|before	-4 -14 8 -11 -10 -12
1>lv:sign	-2 -19 -6 -12 13 -3
1>lv:sign|,	-8 -15 -30 -11 14 1
1>lv:sign|by	1 -18 10 -10 -18 -22
1>lv:sign|in	-16 17 -16 -4 -12 -14
1>lv:snow	13 -12 -7 -7 -6 -8
1>lv:snow|as	13 -12 -7 -7 -6 -8
1>lv:spent	-11 -13 12 -3 -2 -9
1>lv:spent|,	-11 -13 12 -3 -2 -9
1>lv:split	17 -16 -7 -3 -1 -12
1>lv:split|,	17 -16 -7 -3 -1 -12
1>lv:spoke	6 0 -2 -12 -25 -29
1>lv:spoke|,	14 5 -22 -9 -13 -20
1>lv:start	7 0 -7 -6 -15 -21
1>lv:start|,	7 0 -7 -6 -15 -21
1>lv:stood	-8 -1 -21 -19 9 -25
1>lv:stood|by	0 8 -16 -11 -18 -21
1>lv:struck	-3 -14 11 -8 -9 -14
1>lv:struck|and	-3 -14 11 -8 -9 -14
1>lv:summon	-1 15 -15 -16 -9 -18
1>lv:summon|	-9 14 -13 -14 -4 -8
1>lv:summon|,	5 7 -9 -4 -7 -15
1>lv:talk	10 9 -35 -16 -22 -24
1>lv:talk|with	17 -7 -24 -11 -17 -18
1>lv:told	16 -9 -18 -6 -7 -14
1>lv:told|	22 -21 -15 -6 -6 -13
1>lv:took	-10 23 -25 -8 -14 -20
1>lv:took|from	-15 15 -13 -3 -9 -13
1>lv:took|including	6 6 -14 -7 -9 -14
1>lv:trace	-8 11 -15 -15 -13 -14
1>lv:trace|,	-8 11 -15 -15 -13 -14
1>lv:travel	15 -10 -10 -16 -19 -22
1>lv:travel|with	5 8 -18 -15 -17 -20
1>lv:turn	12 -13 -5 -2 -3 -14
1>lv:visit	11 2 -15 -9 -11 -15
1>lv:visit|,	-10 9 -10 -7 -10 -15
1>lv:vote	0 15 -20 -18 -26 -25
1>lv:vote|,	3 8 -19 -18 -15 -19
1>lv:wa	20 -1 -19 -22 -38 -12
1>lv:walk	-12 -2 7 -7 -6 -12
1>lv:wa|	-4 8 -23 -24 -35 3
1>lv:wa|'	10 -16 8 -3 -5 -12
1>lv:wa|,	16 -6 -23 -13 -17 -5
1>lv:wa|by	8 -27 8 -10 -9 -18
1>lv:wa|in	1 8 -12 -6 -13 -16
1>lv:wa|when	-17 14 -10 0 0 -8
1>lv:wa|where	12 -13 -10 -3 -3 -6
1>lv:welcom	-1 -11 1 -17 4 -2
1>lv:welcom|'	0 -13 -24 -7 9 5
1>lv:welcom|,	-13 -6 8 -6 -12 -9
1>lv:welcom|by	5 3 -8 -12 -15 -17
1>lv:went	-6 1 5 -16 -18 -26
1>lv:went|,	-12 15 -20 -9 -11 -14
1>lv:went|to	-1 -8 10 -13 -13 -21
1>lv:were	-17 8 -1 -29 -11 -9
1>lv:were|	-11 7 -13 -28 -7 -5
1>lv:were|,	-25 18 0 -9 -16 -33
1>lv:were|and	13 2 -12 -11 -9 -13
1>lv:were|when	-5 -15 14 -2 -3 -6
1>lv:whale	-15 13 -11 -11 -9 -7
1>lv:whale|	-15 13 -11 -11 -9 -7
1>lv:will	-25 6 8 3 -17 -18
1>lv:will|with	-15 17 -19 -5 -14 -10
1>lv:wrote	6 -7 0 -9 -9 -19
1>lv:wrote|	15 -14 -10 -7 -6 -14
1>lv:wrote|between	-19 -2 5 -5 -5 -12
1>not-first	21 -2 -32 -14 -9 -3
1>owns	4 -26 -8 -26 10 -4
1>owns:agenda	15 -6 -29 -11 -23 -24
1>owns:visit	11 11 -22 -11 -10 -10
1>quoted	12 2 -7 -30 -36 -44
1>r-cue-near:absent	-2 -22 1 -36 -11 4
1>r-cue-near:attended	12 -7 -9 -15 -6 -7
1>r-cue-near:background	10 -13 -12 2 -10 -13
1>r-cue-near:declined	-11 -17 -23 -9 -5 18
1>r-cue-near:hosted	-2 -6 -2 -3 -2 -20
1>r-cue-near:invited	-7 -14 -4 16 -38 -5
1>r-cue-near:observer	26 -7 -18 -8 -9 -32
1>r-cue-near:reported	7 -6 -7 -15 -12 -6
1>r-cue-near:represented	-14 -5 -17 -2 8 -10
1>r-cue:absent	-8 -18 -6 -16 6 3
1>r-cue:attended	14 -18 5 -17 -12 -7
1>r-cue:background	6 -25 4 -7 2 -1
1>r-cue:declined	-11 -14 -14 -13 -8 16
1>r-cue:invited	-10 -8 -12 20 -24 -12
1>r-cue:observer	-3 -5 -34 -20 22 -15
1>r-cue:reported	7 -7 -6 -13 -14 -6
1>r-cue:represented	-5 -15 -7 -12 15 -15
1>r2:) call	18 -17 -12 -4 -5 -16
1>r2:, and	1 -12 14 -11 -17 -19
1>r2:<person> )	-24 -18 -19 -18 11 8
1>r2:<person> ,	13 -15 6 -23 1 -40
1>r2:<person> admit	14 -15 -11 -7 -11 -13
1>r2:<person> wa	-3 -16 -12 -10 -17 12
1>r2:<place> by	-16 -11 -9 -1 -6 12
1>r2:a colonel	-19 13 -7 -3 -2 -6
1>r2:a royal	-14 12 -10 0 -1 -5
1>r2:aboard a	-21 21 -9 -5 -10 -16
1>r2:abstained ,	5 6 -12 -14 -10 -17
1>r2:accepted ,	10 3 -10 -7 -8 -15
1>r2:accompanied by	-5 1 -2 -9 -19 -18
1>r2:according to	10 -1 -21 -8 -24 -3
1>r2:across from	9 -1 -13 -3 -4 -7
1>r2:after stop	-17 22 -28 -11 -26 -24
1>r2:agreed on	-32 -7 10 -11 -10 -15
1>r2:along with	-7 12 -16 -1 -4 -6
1>r2:also made	4 9 -12 -8 -12 -14
1>r2:also visit	19 -2 -12 -4 -7 -13
1>r2:among them	20 -19 -19 -9 -15 -14
1>r2:an analyst	15 -13 -3 -1 -1 -10
1>r2:an economist	18 -9 -2 -1 -1 -15
1>r2:and ,	-10 -12 -35 3 5 -6
1>r2:and <person>	-32 11 -6 -22 -26 21
1>r2:and a	-8 19 -12 -14 -24 -22
1>r2:and an	15 3 -18 -7 -4 -14
1>r2:and by	7 -21 13 -6 -11 -14
1>r2:and member	15 -13 8 -3 -9 -15
1>r2:and observ	-18 0 4 -8 -6 -13
1>r2:and premier	-9 17 -14 -7 -14 -16
1>r2:and senior	-6 12 -19 -2 -6 -7
1>r2:and shop	-20 23 -15 -8 -12 -17
1>r2:and so	17 -18 -12 -9 -11 -14
1>r2:and talk	19 -18 -15 -5 -9 -18
1>r2:and the	-7 -8 -1 -22 -31 11
1>r2:and three	28 -2 -24 -13 -22 -27
1>r2:and under-secretari	10 -17 -16 -10 9 -24
1>r2:and wa	-2 9 -5 -12 -14 -17
1>r2:answered for	-7 12 -26 -19 -8 -17
1>r2:answered that	6 5 -14 -16 -11 -15
1>r2:answered with	-14 7 10 -14 -12 -23
1>r2:apologised for	-8 -21 16 -11 -12 -14
1>r2:appeared by	-15 -7 9 -4 -6 -9
1>r2:appears nowher	17 -15 -21 -13 -12 -12
1>r2:are come	-6 12 -17 -4 -5 -5
1>r2:are expect	-13 17 -17 -2 -8 -8
1>r2:are on	3 3 -15 -12 -11 -16
1>r2:are to	-18 -8 13 -17 -17 -14
1>r2:arrived <date>	14 -3 -8 -4 -6 -11
1>r2:arrived in	-8 13 -12 -2 -2 -7
1>r2:asked <person>	14 -11 6 -9 -6 -13
1>r2:asked all	13 -10 -18 -15 -9 -8
1>r2:asked director	12 -14 9 -8 -5 -15
1>r2:asked for	12 9 -13 -20 -12 -19
1>r2:asked why	-18 4 4 -18 -11 -17
1>r2:at <place>	4 -8 -4 -15 -10 7
1>r2:at a	-16 21 -22 -4 -9 -15
1>r2:at hi	-6 8 -6 -13 -18 -9
1>r2:at the	-12 11 -3 -13 -27 -20
1>r2:ate from	-8 11 -13 -4 -8 -10
1>r2:ate hi	4 2 -15 -14 -11 -18
1>r2:attended the	13 -11 -42 -12 6 -28
1>r2:because gener	10 3 -4 -5 -18 -18
1>r2:began <date>	9 7 -17 -6 -12 -14
1>r2:began in	-8 14 -18 -3 -7 -15
1>r2:between them	-10 -21 19 -6 -10 -21
1>r2:blamed the	2 1 -5 -14 -14 -12
1>r2:both ask	-26 27 -21 -18 -8 -17
1>r2:both from	3 -8 4 -5 -6 -12
1>r2:briefed the	1 7 -18 -16 -16 -17
1>r2:brought a	16 4 -21 -14 -12 -19
1>r2:brought an	2 14 -21 -10 -15 -18
1>r2:brought togeth	17 -24 10 -14 -21 -22
1>r2:burned to	21 -20 -22 -11 -17 -19
1>r2:but <person>	9 -11 -17 -14 -9 4
1>r2:but a	16 3 -8 -4 -11 -29
1>r2:but influenza	-1 -17 11 -6 -5 -10
1>r2:but sent	6 -18 -18 -15 -21 10
1>r2:but the	-11 14 -18 -16 -16 -15
1>r2:but their	7 8 -10 -4 -10 -21
1>r2:but wa	5 -17 -10 -6 -5 3
1>r2:called ,	7 -2 -20 -4 -5 -12
1>r2:called it	25 -21 -20 -9 -12 -35
1>r2:called on	-19 19 -17 -2 -3 -15
1>r2:called that	18 -17 -11 -6 -5 -15
1>r2:called the	26 -25 -14 -6 -7 -25
1>r2:came ,	6 3 -14 -8 -11 -14
1>r2:came for	3 14 -18 -8 -13 -25
1>r2:came in	12 -9 1 -10 -17 -26
1>r2:came with	-9 15 -13 -3 -7 -14
1>r2:cancelled them	2 -20 11 -11 -18 -15
1>r2:carried a	-2 8 -16 -12 -11 -13
1>r2:chaired a	9 -13 2 -3 -4 -7
1>r2:chaired from	10 -14 6 -7 -6 -12
1>r2:changed tabl	-18 13 -3 -6 -14 -16
1>r2:cited the	8 2 -19 -9 -11 -22
1>r2:compared <number>	15 3 -18 -13 -16 -20
1>r2:condemned the	17 -16 -17 -10 -14 -18
1>r2:conferred by	-11 -3 6 -8 -13 -18
1>r2:conferred on	12 4 -22 -11 -12 -14
1>r2:confirmed thei	-12 -6 8 -5 -8 -13
1>r2:convened chief	13 -12 -1 -5 -7 -9
1>r2:could not	1 -20 -17 -18 -19 5
1>r2:counted head	-1 10 -18 -11 -14 -14
1>r2:counted nine	20 -17 -6 -5 -5 -13
1>r2:crossed the	-9 14 -11 -3 -7 -12
1>r2:cut short	-15 -5 6 -2 -4 -13
1>r2:cut the	-12 17 -21 -10 -12 -11
1>r2:declined to	-3 -27 9 -4 -10 4
1>r2:did it	13 -13 -10 -5 -8 -10
1>r2:did not	-25 18 -12 -34 4 -10
1>r2:did so	-1 12 -22 -11 -20 -23
1>r2:did the	-15 -20 10 -13 -23 15
1>r2:dined <date>	-17 -19 10 -6 -14 18
1>r2:dined with	-10 13 -15 -6 -11 -12
1>r2:doubts that	14 -12 -9 -11 -8 -12
1>r2:drank tea	-15 16 -16 -12 -9 -12
1>r2:drew it	-3 8 -19 -13 -13 -14
1>r2:drew ship	-1 -24 11 -15 -17 -17
1>r2:drew the	4 2 -13 -4 -5 -7
1>r2:drove them	3 7 -14 -9 -13 -18
1>r2:drove up	-9 14 -17 -11 -13 -19
1>r2:drowned in	16 -15 -14 -12 -12 -12
1>r2:ended a	-14 19 -17 -1 -2 -8
1>r2:entertained <person>	-5 -24 13 -18 -19 -21
1>r2:expects a	19 -20 -16 -7 -7 -10
1>r2:explained the	-10 3 1 -9 -9 -13
1>r2:faced steel	-16 8 6 -21 -17 -20
1>r2:facing oper	-7 11 -14 -6 -5 -13
1>r2:fed seven	-4 -21 11 -7 -10 -18
1>r2:fell in	9 -2 -12 -10 -14 -12
1>r2:fell through	2 4 -12 -4 -7 -17
1>r2:first met	-11 13 -13 -2 -3 -6
1>r2:flew in	15 -2 -16 -7 -13 -16
1>r2:flew to	15 -4 -9 -8 -8 -14
1>r2:followed <person>	-10 14 -10 -3 -6 -18
1>r2:for <date>	-22 9 11 -6 -9 -15
1>r2:for <organisation>	-1 6 -30 -9 -11 -33
1>r2:for a	13 -4 -24 -6 -4 -8
1>r2:for nine	4 -12 -22 -13 -14 14
1>r2:for the	-14 3 6 -17 -29 -35
1>r2:fought over	14 -14 -15 -10 -10 -13
1>r2:found a	-7 -19 -13 -8 -12 10
1>r2:from the	-2 11 -18 -15 -16 -17
1>r2:gathered the	15 -20 4 -6 0 -22
1>r2:gathers hi	0 3 -7 -12 -22 -24
1>r2:gave <person>	1 9 -24 -12 -12 -10
1>r2:gave a	-19 2 9 -9 -17 2
1>r2:gave each	-11 26 -27 -2 -1 -1
1>r2:gave it	-11 14 -13 -5 -2 -6
1>r2:gave me	-6 -23 14 -12 -5 -13
1>r2:gave no	3 -25 -3 6 -12 -21
1>r2:gave the	7 4 -17 -16 -15 -18
1>r2:gives the	13 -11 -7 -7 -5 -9
1>r2:got forti	-9 11 -11 -4 -3 -12
1>r2:granted an	-13 -12 13 -7 -11 -13
1>r2:greeted each	9 -14 9 -4 -7 -10
1>r2:had a	-38 30 -35 -23 -32 1
1>r2:had achiev	-19 -2 5 -5 -5 -12
1>r2:had agre	16 5 -16 -2 -6 -14
1>r2:had all	-6 3 -6 0 -12 -7
1>r2:had alreadi	-16 17 -30 -31 -2 -14
1>r2:had an	23 -26 -15 -8 -12 -24
1>r2:had ask	26 -33 -9 -25 -19 -33
1>r2:had been	-2 -7 -36 -1 -10 13
1>r2:had breakfast	4 9 -18 -8 -13 -16
1>r2:had call	5 -18 11 -3 -5 -15
1>r2:had chang	25 -1 -24 -14 -19 -22
1>r2:had confer	11 -4 4 -6 -13 -23
1>r2:had gone	-22 -19 -18 -14 -21 21
1>r2:had kept	12 -5 -1 -11 -16 -23
1>r2:had left	-5 12 -15 -4 -10 -8
1>r2:had lost	-1 -23 -17 -14 -15 9
1>r2:had met	5 12 -19 -10 -10 -26
1>r2:had no	10 -23 -15 -15 -20 -1
1>r2:had not	-2 13 -17 -2 -20 -16
1>r2:had offer	15 -14 8 -8 -7 -13
1>r2:had pick	20 -20 -17 -8 -9 -14
1>r2:had promis	0 -8 1 -7 -21 -3
1>r2:had refus	13 -19 -11 -1 -5 -11
1>r2:had scarc	14 -15 9 -8 -6 -14
1>r2:had sent	-23 10 -15 -22 14 -2
1>r2:had slip	-21 5 -9 -5 -10 19
1>r2:had talk	10 -3 -33 -12 -20 -22
1>r2:had the	-10 -3 11 -19 -24 -25
1>r2:had to	-3 5 -1 -17 -22 -29
1>r2:had travel	-11 16 -1 -6 -13 -18
1>r2:hadn't heard	17 -12 -4 -7 -9 -17
1>r2:handed <person>	-20 0 2 -7 -14 -9
1>r2:handed her	5 -4 -12 -2 -5 -10
1>r2:handed out	17 -16 -14 -6 -10 -10
1>r2:happened to	13 6 -12 -11 -11 -18
1>r2:has a	-18 -22 -24 9 -21 11
1>r2:has an	4 -9 -12 8 -6 -14
1>r2:has ask	13 -11 12 -24 -10 -13
1>r2:has been	-8 -16 -12 24 -23 -32
1>r2:has call	19 -10 -3 -7 -5 -16
1>r2:has declin	-7 -9 -13 -15 -6 10
1>r2:has hand	-22 -15 -21 -13 18 -17
1>r2:has invit	-11 1 14 -20 -10 -20
1>r2:has left	20 -21 -14 -8 -12 -16
1>r2:has let	-13 -8 -8 -5 -9 10
1>r2:has name	-3 -14 12 -9 -6 -10
1>r2:has no	13 -10 -14 -10 -7 -8
1>r2:has seen	19 -24 -15 -14 -11 -11
1>r2:has spent	-29 -6 19 -18 7 -28
1>r2:hasn't repli	-5 -16 -13 9 -7 -12
1>r2:have accept	-8 15 -11 -2 -5 -5
1>r2:have been	-20 14 -14 8 -9 -27
1>r2:have confirm	-6 12 -15 -5 -12 -11
1>r2:have each	-7 15 -18 -5 -4 -6
1>r2:have never	-15 -20 -10 -12 7 7
1>r2:head the	6 6 -14 -17 -11 -20
1>r2:heard <person>	-5 -2 7 -12 -16 -22
1>r2:heard of	-16 16 -16 -6 -6 -13
1>r2:held out	-1 -9 5 -7 -14 -18
1>r2:held talk	0 10 -22 -4 -7 -13
1>r2:held the	3 -5 1 -10 -15 -14
1>r2:held their	18 -11 -1 -4 -9 -14
1>r2:held up	0 10 -20 -4 -14 -16
1>r2:himself stai	11 8 -17 -1 -5 -20
1>r2:his iranian	-17 0 5 -4 -12 -13
1>r2:hosted a	-6 -15 16 -1 -2 -2
1>r2:hosted the	-1 -4 -16 -13 11 -25
1>r2:if releas	-14 2 1 -15 -11 -15
1>r2:in <date>	21 -22 -18 -12 -14 -22
1>r2:in <organisation>	-18 21 -22 -10 -15 -19
1>r2:in <place>	2 -16 -1 -18 -25 12
1>r2:in a	-15 -14 10 -15 -15 2
1>r2:in bulgarian	-18 19 -20 -14 -17 -21
1>r2:in her	6 8 -13 -7 -11 -16
1>r2:in place	-15 19 -4 -4 -18 -22
1>r2:in russian	-10 15 -20 -17 -20 -20
1>r2:in the	13 7 -33 -17 -7 -33
1>r2:in whose	11 -14 -7 -4 -5 -13
1>r2:into <person>	17 -12 -21 -13 -16 -24
1>r2:invited tourism	-5 -7 4 -13 -11 1
1>r2:invited two	-10 -19 -2 -22 -11 9
1>r2:is bring	-10 19 -20 -7 -12 -14
1>r2:is due	-5 10 -13 -5 -5 -12
1>r2:is in	0 -16 -25 -12 -31 13
1>r2:is invit	2 -20 -19 9 -9 -18
1>r2:is less	15 -15 -9 -12 -8 -10
1>r2:is not	2 -18 -22 -22 -22 9
1>r2:is on	-29 27 -28 12 -30 -31
1>r2:is recov	8 -14 -19 -16 2 -9
1>r2:is replac	15 -8 -21 -13 3 -11
1>r2:is send	-18 -18 -22 -22 19 -16
1>r2:is the	17 -16 -15 -7 -7 -12
1>r2:is to	-7 15 -5 -26 -35 -36
1>r2:is under	10 -17 -13 -10 6 -13
1>r2:isn't so	15 -15 -10 -12 -9 -11
1>r2:it wa	-19 -20 -20 -11 19 8
1>r2:joined them	-7 11 -14 -4 -7 -9
1>r2:joked ,	13 -12 -7 -7 -6 -8
1>r2:kept <person>	3 -16 9 -13 -11 -13
1>r2:kept order	8 -15 6 -5 -5 -11
1>r2:late and	-4 -15 1 -6 -12 6
1>r2:later leak	-1 10 -23 -7 -14 -19
1>r2:learned of	4 2 -18 -13 -14 -19
1>r2:led the	12 -8 6 -19 -21 -23
1>r2:left for	-2 -10 -15 -5 7 -8
1>r2:left it	-5 -17 -11 -4 10 -11
1>r2:left without	-13 2 8 -8 -20 -11
1>r2:lent the	8 4 -22 -9 -14 -17
1>r2:let ambassador	-3 -9 -25 -10 6 -13
1>r2:let two	-12 -16 5 -15 -22 13
1>r2:listened and	-23 11 -17 -9 -10 16
1>r2:lit a	-12 14 -21 -13 -11 -14
1>r2:looked at	-11 12 -13 -5 -9 -9
1>r2:looked down	11 -13 -6 -7 -7 -8
1>r2:lost hi	2 -13 11 -14 -13 -24
1>r2:lunched with	-15 -1 -3 -9 17 -7
1>r2:makes it	18 -17 -15 -11 -12 -14
1>r2:marks an	16 -4 -15 -10 -6 -9
1>r2:meets with	2 -16 15 -11 -10 -8
1>r2:met <person>	-20 22 -16 -4 -10 -15
1>r2:met a	3 5 -13 -6 -7 -14
1>r2:met again	-9 13 -11 -1 -1 -4
1>r2:met banker	11 2 -14 -3 -3 -6
1>r2:met congoles	-14 -13 14 -1 -1 -7
1>r2:met in	15 1 -26 -9 -10 -25
1>r2:met lobstermen	10 -14 -21 -8 -14 9
1>r2:met on	-15 20 -19 -4 -5 -10
1>r2:met the	-24 -10 14 -8 -5 -15
1>r2:met them	-15 -5 6 -6 -7 -6
1>r2:met twice	-8 13 -11 -2 -2 -7
1>r2:minister <person>	-17 16 -12 -16 -13 -12
1>r2:moved to	1 6 -16 -11 -10 -11
1>r2:near <place>	5 6 -13 -7 -7 -14
1>r2:negotiated better	13 -11 -6 -4 -3 -6
1>r2:neither came	-14 -8 -6 -4 -18 10
1>r2:of <organisation>	14 8 -21 -23 -32 -9
1>r2:of <place>	-3 10 -22 -2 1 -52
1>r2:of the	9 -27 9 -14 -13 -2
1>r2:offered to	-10 -14 12 -7 -9 -10
1>r2:on <date>	22 -25 4 -19 -25 -39
1>r2:on her	9 10 -15 -2 -9 -16
1>r2:on the	-20 -11 0 -19 -18 11
1>r2:once a	2 7 -19 -11 -11 -23
1>r2:opened an	11 -15 7 -3 -5 -15
1>r2:opened the	6 -20 6 -10 -2 1
1>r2:opens the	-10 -13 11 -6 -7 -7
1>r2:pleaded anoth	2 -9 -13 -6 -9 6
1>r2:pleaded ill	8 -11 -12 -6 -12 8
1>r2:pledged new	-17 14 -13 -6 -11 -10
1>r2:presented a	-7 12 -14 -2 -3 -4
1>r2:presented troop	24 -13 -22 -18 -17 -19
1>r2:presided ,	11 -20 3 -6 -7 -10
1>r2:presided in	8 -14 3 -6 -11 -10
1>r2:presiding and	12 -18 10 -4 -4 -6
1>r2:promised a	-23 -4 9 -10 -12 -16
1>r2:promised journalist	18 -15 -18 -6 -9 -12
1>r2:protested ,	1 -15 -17 -7 -19 10
1>r2:provided the	-15 0 6 -12 -14 -14
1>r2:put the	13 -11 -9 -5 -3 -17
1>r2:put their	-22 8 0 -5 -9 -11
1>r2:questioned <person>	-12 15 -20 -6 -9 -11
1>r2:questioned bank	-5 13 -14 -1 -2 -4
1>r2:questioned shipyard	-13 -5 6 -4 -9 -11
1>r2:read aloud	9 1 -21 -10 -8 -11
1>r2:read hi	8 -9 1 -11 -22 -19
1>r2:read out	-14 3 3 -13 -13 -12
1>r2:read the	-16 -1 7 -14 -11 -8
1>r2:reads the	-14 17 -19 -15 -11 -8
1>r2:received <person>	2 -20 6 -6 -17 -14
1>r2:received chief	16 -12 -11 -9 3 -27
1>r2:received her	15 -19 8 -5 -14 -9
1>r2:received hi	1 0 -1 -10 -13 -17
1>r2:received just	-13 -9 3 -7 -25 10
1>r2:received the	-6 4 -8 -12 7 -31
1>r2:refused ,	-18 -12 -12 -1 -6 14
1>r2:refused to	-11 -13 -14 -2 -5 14
1>r2:reject ani	12 -12 -10 -9 -8 -11
1>r2:rejected the	-7 16 -9 -2 -6 -17
1>r2:remained at	-22 0 -19 -17 -18 20
1>r2:remained in	11 -28 -10 -9 -18 -7
1>r2:remembers onli	21 -22 -16 -10 -11 -17
1>r2:respectively ,	3 -22 8 -4 -8 -11
1>r2:resumed on	11 -22 2 -11 -16 -20
1>r2:said <person>	-5 -3 -16 8 -9 3
1>r2:said a	-4 9 -20 -7 -12 -15
1>r2:said he	19 -6 -28 -12 -13 -27
1>r2:said her	-4 9 -17 -10 -7 -20
1>r2:said in	-7 10 -9 -4 -4 -16
1>r2:said no	-26 7 0 -15 -11 15
1>r2:said nobodi	21 -19 -14 -11 -6 -18
1>r2:said on	14 -13 -5 -2 -1 -5
1>r2:said outsid	-18 20 -21 -2 -4 -16
1>r2:said polic	2 3 -15 -5 -6 -16
1>r2:said that	7 -20 8 -11 -8 -25
1>r2:said the	-7 -6 14 -15 -16 -30
1>r2:said thei	-22 13 -17 -6 -7 5
1>r2:sat down	-17 11 -8 -5 -8 -18
1>r2:sat in	23 -10 -21 -19 -26 -2
1>r2:sat on	-10 16 -15 -1 -1 -5
1>r2:sat togeth	8 9 -16 -3 -4 -9
1>r2:sat two	0 9 -10 -1 -4 -28
1>r2:saw <person>	5 12 -16 -6 -9 -12
1>r2:saw more	8 5 -23 -8 -15 -21
1>r2:saw the	-1 -10 -8 -14 -20 9
1>r2:says <person>	-8 -18 -14 -15 -1 16
1>r2:says no	-7 12 -16 -6 -2 -26
1>r2:says noth	-14 -20 17 -7 -2 -19
1>r2:says that	23 -21 -18 -6 -8 -16
1>r2:says there	8 -6 -8 -3 -4 -15
1>r2:says two	17 -16 -7 -3 -1 -12
1>r2:sees no	11 -10 -10 -8 -8 -14
1>r2:sent a	-2 7 -36 -26 -12 -4
1>r2:sent an	1 -21 -25 -13 19 -26
1>r2:sent everybodi	-10 -15 17 -11 -18 -20
1>r2:sent hi	11 -23 5 -21 15 -28
1>r2:sent regret	-24 9 -17 -16 -23 1
1>r2:sent the	-18 3 -5 -22 -5 4
1>r2:sent them	-14 -20 20 -10 -15 -19
1>r2:serves and	9 8 -25 -11 -13 -15
1>r2:shared a	-10 14 -13 -7 -9 -14
1>r2:shook hand	2 0 -18 -8 -4 -12
1>r2:showed <person>	13 -12 4 -13 -13 -20
1>r2:showed him	9 -12 5 -4 -8 -17
1>r2:showed them	5 -15 11 -5 -3 -4
1>r2:signed a	13 5 -15 -3 -5 -7
1>r2:skipped the	1 -19 -24 -13 -21 16
1>r2:speak for	14 -5 -11 -9 -10 -16
1>r2:spent the	-14 18 -20 -1 -1 -15
1>r2:spoke by	-10 18 -19 -2 -4 -9
1>r2:spoke first	6 -22 20 -7 -10 -20
1>r2:spoke for	7 5 -7 -11 -14 -29
1>r2:spoke of	11 -24 -19 -8 -18 14
1>r2:spoke on	-14 20 -19 -6 -12 -15
1>r2:spoke onc	-12 14 -15 -9 -6 -15
1>r2:spoke to	-12 18 -20 -2 -8 -14
1>r2:stayed at	-7 -22 -21 -8 16 -19
1>r2:stayed awai	5 -28 -21 -7 -33 19
1>r2:stayed behind	13 -20 10 -4 -11 -18
1>r2:stayed in	-6 2 -22 -16 -34 7
1>r2:stayed to	17 -15 -19 -6 -19 -10
1>r2:summoned the	-6 -23 4 -6 -15 9
1>r2:tabled a	17 -10 -15 -12 -11 -18
1>r2:tabled daili	10 -2 -12 -9 -8 -12
1>r2:talked by	-16 14 -8 -3 -1 -4
1>r2:texted and	9 4 -17 -5 -15 -10
1>r2:thanked <place>	18 -18 -14 -10 -11 -14
1>r2:the govern	-1 10 -21 -6 -14 -16
1>r2:the king	4 -1 4 -6 -22 -18
1>r2:the lawyer	2 -19 -13 -9 11 -14
1>r2:the ministri	-24 22 -17 -4 -7 -17
1>r2:the newspap	20 -2 -6 -5 -10 -11
1>r2:the next	13 -9 -3 -2 -3 -10
1>r2:the onli	2 -10 2 -8 -20 3
1>r2:the teacher	-13 -8 9 -4 -6 -9
1>r2:then declin	-4 -21 -7 -6 -8 7
1>r2:then heard	3 13 -16 -9 -10 -18
1>r2:then sat	8 -1 -14 -2 -6 -13
1>r2:then the	-13 4 -26 -5 -3 7
1>r2:though on	5 10 -20 -18 -20 -24
1>r2:through <person>	14 -9 -10 -4 -7 -15
1>r2:thus remain	13 -15 -13 -8 -9 -10
1>r2:timed the	12 2 -20 -8 -13 -15
1>r2:to <place>	4 7 -14 -2 -2 -6
1>r2:to a	-20 -8 -8 11 -6 -16
1>r2:to come	18 -15 -18 -10 -6 -10
1>r2:to discuss	-6 10 -10 -5 -9 -16
1>r2:to hi	-13 6 6 -32 -20 -6
1>r2:to listen	-17 0 10 -6 -5 -7
1>r2:to talk	13 -17 7 -8 -8 -10
1>r2:to the	3 -4 -29 -9 8 3
1>r2:told a	-12 -8 16 -7 -10 -21
1>r2:told journalist	13 -12 -5 -3 -3 -8
1>r2:told of	-18 18 -17 -5 -9 -13
1>r2:told the	7 -5 -4 -14 -16 -26
1>r2:took four	16 -16 -17 -7 -9 -8
1>r2:took no	-20 4 -2 -3 -4 -13
1>r2:took note	-13 15 -15 -10 -9 -11
1>r2:took part	7 7 -16 -9 -14 -10
1>r2:took question	-13 -18 18 -2 -5 -5
1>r2:took the	-29 21 1 -18 -19 -23
1>r2:tore the	-3 -14 11 -8 -9 -14
1>r2:travelled to	7 -1 -13 -2 -3 -6
1>r2:turn down	-8 -21 -13 -11 -13 15
1>r2:turned back	-23 0 -20 12 -19 -5
1>r2:turned down	16 -20 -16 -20 -8 -1
1>r2:two hundr	-5 8 -13 -9 -6 -10
1>r2:used their	-4 10 -13 -13 -12 -17
1>r2:voted against	15 0 -21 -13 -11 -23
1>r2:voted for	4 -8 6 -13 -12 -24
1>r2:voted no	1 9 -22 -14 -12 -19
1>r2:voted to	-2 -7 -30 -12 -15 9
1>r2:waited in	1 0 -15 -10 -10 5
1>r2:walked out	10 -4 -19 -7 -15 -9
1>r2:wanted a	-9 13 -16 -1 -2 -7
1>r2:wanted canal	-15 16 -16 -3 -3 -6
1>r2:wanted date	0 6 -19 -11 -9 -13
1>r2:wanted it	-10 12 -17 -8 -8 -14
1>r2:wants the	9 -6 -18 -11 -11 -12
1>r2:warned that	14 -13 -12 -4 -5 -10
1>r2:was ask	-7 -2 -1 -1 -15 -29
1>r2:was at	0 -17 -20 -16 10 5
1>r2:was boo	1 6 -17 -14 -18 -19
1>r2:was call	-20 23 -25 -5 -17 -21
1>r2:was cancel	22 -6 -11 -5 -12 -21
1>r2:was connect	-22 6 5 -10 -21 -2
1>r2:was give	14 -14 -12 -9 -12 -14
1>r2:was ground	11 -7 -13 -5 -18 2
1>r2:was in	1 -40 8 -30 1 5
1>r2:was invit	-3 -22 -15 11 -11 -22
1>r2:was kept	-10 -18 -16 -12 -19 15
1>r2:was not	17 -26 -25 -34 -6 -5
1>r2:was on	-10 14 -24 -20 -5 -3
1>r2:was put	13 5 -29 -9 -23 -23
1>r2:was receiv	7 6 -8 -7 -13 -18
1>r2:was refus	18 -15 -4 -2 -6 -14
1>r2:was seen	16 -13 -13 -11 -13 -16
1>r2:was stop	-14 -16 -9 -11 -14 15
1>r2:was suspend	-13 -10 12 -2 -9 -8
1>r2:was taken	8 -13 12 -6 -13 -15
1>r2:was talk	15 -13 -10 -8 -8 -13
1>r2:was the	26 5 -29 -22 -29 -35
1>r2:was there	-18 3 -20 -6 -8 10
1>r2:was to	-27 -2 8 -21 -27 2
1>r2:was travel	9 -3 -22 -15 -26 -1
1>r2:was turn	23 -20 -14 -8 -19 -12
1>r2:was with	5 12 -23 -11 -15 -20
1>r2:welcomed korean	-17 8 0 -1 -8 -13
1>r2:welcomed the	11 -21 -2 -11 -17 -19
1>r2:went down	17 -19 -15 -13 -8 -14
1>r2:went home	-3 -22 2 -18 -12 5
1>r2:went over	-12 15 -17 -8 -6 -13
1>r2:went togeth	-5 12 -12 -1 -1 -4
1>r2:were alon	-20 18 -10 -4 -4 -8
1>r2:were alreadi	-18 17 -8 -9 -8 -17
1>r2:were among	-21 22 -22 -5 -3 -11
1>r2:were ask	-24 -19 -19 4 -4 13
1>r2:were join	-23 -20 12 -8 -15 13
1>r2:were last	13 -13 -7 -7 -7 -10
1>r2:were left	25 -24 -11 -7 -15 -17
1>r2:were present	-22 25 -27 -5 -7 -18
1>r2:were receiv	-13 11 -10 -1 -1 -5
1>r2:were sent	14 6 -15 -18 -15 -18
1>r2:when the	-1 -16 6 -6 -11 -20
1>r2:where the	8 -7 -5 -16 -11 -16
1>r2:which is	3 4 -13 -7 -10 -15
1>r2:whose provinc	10 -19 10 -9 -10 -15
1>r2:whose son	-7 10 -16 -6 -7 -10
1>r2:will be	-31 -1 -13 -13 11 14
1>r2:will chair	-9 -11 12 -2 -3 -5
1>r2:will come	15 6 -26 -13 -16 -21
1>r2:will each	-9 14 -18 -6 -10 -10
1>r2:will fly	3 16 -20 -12 -16 -16
1>r2:will go	-17 19 -19 -10 -17 -18
1>r2:will hear	11 1 -19 -6 -8 -17
1>r2:will host	14 -20 14 -4 -9 -17
1>r2:will initi	-15 -5 7 -6 -17 -16
1>r2:will jointli	-9 15 -14 -4 -5 -9
1>r2:will lead	-10 14 -14 -6 -12 -11
1>r2:will not	-11 -5 -11 -7 -16 12
1>r2:will presid	9 -17 8 -5 -7 -12
1>r2:will receiv	3 -15 -1 -1 -1 -1
1>r2:will repres	-10 15 -13 -3 -14 -15
1>r2:will share	-15 -26 26 -15 -16 -19
1>r2:will sit	10 5 -18 -5 -9 -15
1>r2:will speak	-12 12 -5 -6 -19 -17
1>r2:will thank	-4 -13 8 -7 -5 -8
1>r2:will travel	6 7 -9 -3 -9 -19
1>r2:with <person>	7 2 -14 -4 -5 -7
1>r2:with editor	-1 -18 14 -9 -12 -12
1>r2:with her	-11 15 -15 -3 -4 -2
1>r2:with journalist	-17 17 -15 -7 -7 -15
1>r2:wore ear	-9 11 -12 -5 -9 -9
1>r2:would have	12 -10 -8 -5 -5 -9
1>r2:would not	18 -18 1 -19 -11 -5
1>r2:wrote <person>	20 -21 -10 -3 -4 -13
1>r:)	-16 18 -17 -18 -19 -21
1>r:,	1 -12 14 -11 -17 -19
1>r:<date>	18 -9 -20 -14 -19 -21
1>r:<person>	-6 -14 -9 -33 18 -5
1>r:<place>	-9 6 -13 -13 -13 7
1>r:a	16 5 -26 -15 -25 -29
1>r:aboard	-21 21 -9 -5 -10 -16
1>r:about	-20 21 -20 -14 -15 -17
1>r:abstain	-13 5 -24 -17 -23 7
1>r:accept	10 3 -10 -7 -8 -15
1>r:accompani	-10 9 -7 -18 -24 -23
1>r:accord	10 -1 -21 -8 -24 -3
1>r:across	9 -1 -13 -3 -4 -7
1>r:advis	15 -15 -14 -13 -15 -14
1>r:after	-18 26 -27 -11 -26 -28
1>r:against	3 5 -22 -10 -16 -18
1>r:agre	1 -11 6 -20 -21 -26
1>r:along	-7 12 -16 -1 -4 -6
1>r:also	12 9 -15 -10 -16 -20
1>r:among	17 -12 -14 -9 -14 -15
1>r:an	24 -17 -4 -2 -2 -20
1>r:and	-17 -2 -15 -18 -5 17
1>r:announc	10 -25 2 -14 -29 -24
1>r:answer	-8 10 6 -37 -17 -30
1>r:apologis	-12 -5 8 -12 -15 -18
1>r:appear	4 -12 6 -19 -27 -25
1>r:ar	-8 0 8 -22 -23 -24
1>r:argu	4 4 -13 -11 -10 -13
1>r:arriv	-12 22 -21 -12 -16 -24
1>r:as	13 -5 -8 -25 -18 -23
1>r:ask	3 9 -8 -48 -23 -43
1>r:at	-16 18 -5 -22 -32 -13
1>r:attend	13 -9 -46 -20 1 -8
1>r:becaus	10 3 -4 -5 -18 -18
1>r:beg	-17 13 -16 -9 -15 -11
1>r:began	0 16 -25 -8 -16 -21
1>r:between	-10 -21 19 -6 -10 -21
1>r:blame	-3 6 0 -17 -17 -17
1>r:both	-25 22 2 -14 -9 -19
1>r:bow	-13 14 -15 -9 -13 -14
1>r:brief	4 8 -26 -23 -24 -27
1>r:broke	-14 0 -20 -8 13 -14
1>r:brought	18 -4 -4 -20 -32 -35
1>r:burn	21 -20 -22 -11 -17 -19
1>r:but	-8 0 -9 -33 3 -4
1>r:by	5 -26 -22 -17 15 -25
1>r:call	8 -9 -20 -14 -19 0
1>r:came	13 7 -14 -14 -26 -44
1>r:cancel	2 -20 11 -11 -18 -15
1>r:carri	-10 5 4 -14 -20 -21
1>r:chair	19 -29 0 -15 -21 -25
1>r:chang	-18 13 -3 -6 -14 -16
1>r:cite	0 7 -28 -14 -21 -4
1>r:compar	15 3 -18 -13 -16 -20
1>r:condemn	17 -16 -17 -10 -14 -18
1>r:confer	-1 -2 0 -15 -18 -23
1>r:confirm	-12 -6 8 -5 -8 -13
1>r:conven	10 -10 6 -8 -11 -17
1>r:could	1 -20 -17 -18 -19 5
1>r:count	7 7 -26 -10 -17 -24
1>r:cross	-9 14 -11 -3 -7 -12
1>r:cut	-23 0 5 -13 -15 -19
1>r:declin	-7 -31 6 -11 -13 14
1>r:di	18 -18 -13 -8 -12 -11
1>r:did	-29 21 -11 -35 -1 -2
1>r:dine	-24 -5 3 -12 -17 13
1>r:doubt	14 -12 -9 -11 -8 -12
1>r:drank	-15 16 -16 -12 -9 -12
1>r:drew	-1 -8 6 -21 -24 -25
1>r:drove	-4 14 -24 -16 -21 -27
1>r:drown	16 -15 -14 -12 -12 -12
1>r:end	14 12 -26 -13 -22 -27
1>r:entertain	-5 -24 13 -18 -19 -21
1>r:excus	-8 -11 -10 0 -5 14
1>r:expect	3 -29 13 -22 -21 -23
1>r:explain	-12 13 -12 -11 -12 -15
1>r:face	-18 9 9 -24 -22 -28
1>r:fed	-4 -21 11 -7 -10 -18
1>r:fell	10 5 -22 -17 -23 -25
1>r:first	11 -6 -15 -7 -8 -13
1>r:flew	18 -2 -20 -12 -16 -21
1>r:follow	9 -8 -28 -23 -24 -1
1>r:for	-12 8 -1 -23 -35 -9
1>r:fought	14 -14 -15 -10 -10 -13
1>r:found	5 -9 -24 -15 -20 4
1>r:from	-2 11 -18 -15 -16 -17
1>r:gather	4 -6 2 -16 -15 -34
1>r:gave	-4 -2 -2 -3 -28 -10
1>r:give	13 -11 -7 -7 -5 -9
1>r:got	-14 5 2 -11 -11 -18
1>r:grant	-13 -12 13 -7 -11 -13
1>r:greet	9 -14 9 -4 -7 -10
1>r:ha	-6 -29 9 13 -8 -10
1>r:had	-16 -4 -12 -13 -2 12
1>r:hadn't	17 -12 -4 -7 -9 -17
1>r:hand	5 -4 -4 -13 -28 -24
1>r:happen	13 6 -12 -11 -11 -18
1>r:hasn't	-16 -9 -18 16 -9 -16
1>r:have	-29 8 -30 3 0 -5
1>r:head	6 6 -14 -17 -11 -20
1>r:heard	-16 10 4 -15 -18 -26
1>r:held	4 -2 1 -10 -26 -31
1>r:hi	-17 0 5 -4 -12 -13
1>r:himself	11 8 -17 -1 -5 -20
1>r:host	-1 -12 1 -12 10 -27
1>r:if	-14 2 1 -15 -11 -15
1>r:in	2 -11 -9 -29 -13 10
1>r:into	17 -12 -21 -13 -16 -24
1>r:invit	-14 -11 3 -26 -17 8
1>r:is	3 3 -20 -5 -10 -4
1>r:isn't	15 -15 -10 -12 -9 -11
1>r:it	-22 -11 -21 -11 19 7
1>r:join	-10 24 -28 -6 -15 -12
1>r:joke	13 -12 -7 -7 -6 -8
1>r:kept	-12 -8 12 -22 -18 -19
1>r:laid	-17 18 -18 -6 -9 -19
1>r:late	-4 -15 1 -6 -12 6
1>r:later	-1 10 -23 -7 -14 -19
1>r:learn	-2 4 0 -18 -19 -25
1>r:led	9 0 -1 -23 -23 -25
1>r:left	0 -11 -1 -14 7 -22
1>r:lent	6 -11 7 -19 -21 -22
1>r:let	-15 -14 21 -22 2 -2
1>r:listen	-11 7 -30 -17 -14 14
1>r:lit	-12 14 -21 -13 -11 -14
1>r:look	5 4 -19 -11 -15 -16
1>r:lost	-3 -1 5 -19 -17 -26
1>r:lunch	-15 2 -5 -9 17 -7
1>r:made	-3 3 2 -12 -13 -17
1>r:mai	-3 12 -19 -16 -10 -15
1>r:make	18 -17 -15 -11 -12 -14
1>r:mark	16 -4 -15 -10 -6 -9
1>r:meet	2 -13 13 -10 -9 -8
1>r:met	-11 -1 -1 -18 -22 -3
1>r:minist	-17 16 -12 -16 -13 -12
1>r:miss	-15 -14 -19 -3 -9 16
1>r:move	1 6 -16 -11 -10 -11
1>r:near	5 6 -13 -7 -7 -14
1>r:negoti	13 -11 -6 -4 -3 -6
1>r:neither	2 -11 -7 -6 -18 7
1>r:nor	-25 5 -18 -24 -26 17
1>r:not	7 -19 -1 3 -9 -6
1>r:note	-10 12 -21 -10 -16 -20
1>r:object	-7 10 -12 -13 -10 -14
1>r:of	11 -5 -13 -10 -5 -19
1>r:offer	3 -17 12 -16 -21 -24
1>r:on	11 -15 4 -28 -34 -9
1>r:onc	2 7 -19 -11 -11 -23
1>r:plead	0 -20 -18 -10 -20 18
1>r:pledg	-17 14 -13 -6 -11 -10
1>r:prais	5 -21 8 -17 -18 -17
1>r:preach	-25 28 -18 -11 -23 -21
1>r:present	12 8 -31 -21 -20 -21
1>r:presid	13 -21 15 -17 -21 -24
1>r:promis	19 -16 -1 -18 -17 -23
1>r:protest	10 -20 -19 -9 -22 6
1>r:provid	-15 0 6 -12 -14 -14
1>r:put	10 -4 -5 -7 -11 -19
1>r:question	-23 12 -4 -13 -16 -19
1>r:read	1 0 0 -31 -33 -27
1>r:receiv	-1 -12 8 -16 4 -28
1>r:recit	-8 12 -22 -18 -18 -22
1>r:refus	-21 -18 -17 -4 -8 21
1>r:reject	4 18 -21 -10 -13 -24
1>r:remain	-9 -5 -24 -23 -28 12
1>r:rememb	4 7 -25 -17 -17 -24
1>r:report	-5 13 -18 -7 -11 -12
1>r:resid	-11 14 -13 -9 -12 -17
1>r:respect	7 -22 10 -16 -15 -16
1>r:resum	11 -22 2 -11 -16 -20
1>r:sai	-5 -8 5 -14 -11 2
1>r:said	-1 -1 -10 -6 -22 -4
1>r:sat	14 0 -8 -15 -25 -10
1>r:saw	6 6 -15 -18 -28 -2
1>r:see	17 -16 -1 -16 -15 -18
1>r:sent	9 -12 5 -42 -3 -10
1>r:serv	-16 -15 19 -21 -24 -25
1>r:share	-10 14 -13 -7 -9 -14
1>r:shook	2 0 -18 -8 -4 -12
1>r:show	7 -9 2 -13 -17 -27
1>r:sign	-14 7 3 -16 -19 -26
1>r:skip	1 -19 -24 -13 -21 16
1>r:speak	-1 15 -25 -23 -16 -25
1>r:spent	-17 21 -22 -2 -3 -17
1>r:spoke	-1 -1 -6 -16 -27 -5
1>r:stai	-5 -4 5 -20 0 -11
1>r:stamp	-20 19 -17 -14 -15 -13
1>r:stood	-10 12 -3 -19 -36 -25
1>r:summon	-6 -23 4 -6 -15 9
1>r:swear	2 8 -20 -21 -22 -21
1>r:tabl	19 -7 -20 -16 -14 -21
1>r:take	-18 6 8 -12 -12 -16
1>r:talk	9 -7 -17 -13 -13 -15
1>r:telephon	-2 12 -14 -7 -13 -11
1>r:testifi	-14 20 -18 -7 -11 -15
1>r:text	9 4 -17 -5 -15 -10
1>r:thank	18 -18 -14 -10 -11 -14
1>r:that	13 -11 -15 -3 -4 -11
1>r:the	14 -10 -6 -28 -10 -4
1>r:then	1 0 -31 -12 -16 8
1>r:think	15 -11 -8 -6 -3 -9
1>r:though	5 10 -20 -18 -20 -24
1>r:through	6 4 -11 -6 -8 -15
1>r:thu	13 -15 -13 -8 -9 -10
1>r:time	12 2 -20 -8 -13 -15
1>r:to	-8 -2 -3 -1 -5 -14
1>r:told	5 -3 5 -21 -28 -43
1>r:took	-21 7 10 -25 -33 -33
1>r:tore	-3 -14 11 -8 -9 -14
1>r:translat	0 10 -16 -18 -14 -17
1>r:travel	7 -1 -13 -2 -3 -6
1>r:turn	-7 -17 -32 6 -25 12
1>r:two	-10 3 4 -12 -7 -13
1>r:urg	12 -19 -5 -11 -14 -16
1>r:us	-4 10 -13 -13 -12 -17
1>r:visit	-12 12 -11 -4 -5 -8
1>r:vote	14 -3 -12 -27 -30 -11
1>r:wa	9 -19 -13 -15 2 4
1>r:wait	10 -7 -18 -7 -7 2
1>r:walk	6 -17 12 -13 -18 -14
1>r:want	2 3 -6 -24 -26 -32
1>r:warn	19 -17 -15 -8 -10 -17
1>r:watch	-4 -16 -16 -10 -14 10
1>r:welcom	7 -13 1 -11 -20 -25
1>r:went	-2 -7 -7 5 -29 -8
1>r:wept	13 -4 -19 -14 -14 -15
1>r:were	6 -6 -21 -13 -25 0
1>r:when	-1 -11 7 -6 -12 -20
1>r:where	8 -1 -11 -17 -13 -18
1>r:which	-1 12 -15 -11 -13 -18
1>r:who	5 14 -25 -9 -10 -10
1>r:whose	0 -8 8 -11 -13 -20
1>r:will	-31 14 7 -32 -9 -10
1>r:with	-7 1 -8 -24 -21 3
1>r:wore	-9 11 -12 -5 -9 -9
1>r:would	20 -22 6 -22 -28 -19
1>r:wrote	2 3 -5 -17 -16 -28
1>r:ye	-20 1 7 -25 -18 -23
1>reference	-12 -2 9 -25 7 -28
1>role-cue:absent	-14 -5 -19 -7 -14 12
1>role-cue:attended	10 0 0 -17 -21 -42
1>role-cue:background	15 4 -14 -11 -28 -32
1>role-cue:hosted	-5 -41 34 -26 1 -18
1>role-cue:observer	20 -17 -33 -17 -22 0
1>role-cue:reported	6 1 -14 -8 -12 -18
1>role-cue:represented	4 -7 5 -21 -11 -20
1>rv:abstain	-13 5 -24 -17 -23 7
1>rv:accept	-2 18 -20 -13 -16 -19
1>rv:accompani	-10 9 -7 -18 -24 -23
1>rv:achiev	-19 -2 5 -5 -5 -12
1>rv:adjourn	-20 -24 5 -14 -17 11
1>rv:admit	7 5 -21 -11 -21 -22
1>rv:agre	9 -8 -2 -19 -24 -34
1>rv:allow	-13 -14 15 -9 -11 -18
1>rv:announc	-2 -22 0 -21 16 -32
1>rv:answer	-11 15 -6 -6 -21 -33
1>rv:answer!	-18 -13 -13 17 -9 -17
1>rv:apologis	-12 -5 8 -12 -15 -18
1>rv:appear	4 -12 6 -19 -27 -25
1>rv:argu	-1 11 -16 -12 -11 -17
1>rv:arriv	-11 9 3 -14 -21 -31
1>rv:ask	1 6 -11 -7 -14 -34
1>rv:at	-12 20 -18 -19 -19 -22
1>rv:attend	7 -15 -10 -22 -2 1
1>rv:attend!	-5 -10 -16 -8 14 -10
1>rv:ban	-20 -10 8 -14 -18 4
1>rv:beg	-22 12 -21 -17 -20 -3
1>rv:began	0 16 -25 -8 -16 -21
1>rv:blame	-3 6 0 -17 -17 -17
1>rv:boo	1 6 -17 -14 -18 -19
1>rv:book	-14 14 -12 -10 -14 -14
1>rv:bow	-13 14 -15 -9 -13 -14
1>rv:breakfast	4 9 -18 -8 -13 -16
1>rv:bridg	13 -17 7 -8 -8 -10
1>rv:brief	4 8 -26 -23 -24 -27
1>rv:bring	-15 23 -23 -11 -16 -17
1>rv:broke	-19 4 -23 -8 12 -16
1>rv:brought	13 -1 -16 -23 -35 -11
1>rv:burn	21 -20 -22 -11 -17 -19
1>rv:call	7 -14 4 -17 -28 -12
1>rv:came	13 3 -9 -14 -26 -44
1>rv:came!	5 -9 -8 -8 -20 7
1>rv:cancel	1 -10 5 -21 12 -30
1>rv:carri	-10 5 4 -14 -20 -21
1>rv:chair	20 -34 4 -22 -31 -8
1>rv:chang	0 14 -15 -17 -22 -29
1>rv:cite	0 7 -28 -14 -21 -4
1>rv:clear	-4 2 -26 9 -19 -25
1>rv:come	4 -11 3 7 -29 -22
1>rv:come!	-6 -14 2 -10 -11 8
1>rv:compar	15 3 -18 -13 -16 -20
1>rv:condemn	17 -16 -17 -10 -14 -18
1>rv:confer	4 -4 2 -16 -23 -34
1>rv:confirm	-13 6 -3 -10 -18 -20
1>rv:connect	-22 6 5 -10 -21 -2
1>rv:conven	7 -17 16 -12 -14 -22
1>rv:correct	-4 12 -13 -17 -17 -16
1>rv:count	7 5 -26 -10 -17 -7
1>rv:crew	1 -7 -22 -6 -14 10
1>rv:cross	-12 13 -8 -4 -10 -13
1>rv:cut	-23 0 5 -13 -15 -19
1>rv:declar	9 -13 -5 -3 -8 -16
1>rv:declin	-9 -26 4 -21 -21 19
1>rv:defend	-18 7 1 -12 -13 -18
1>rv:demand	21 -14 -23 -18 -13 -19
1>rv:deni	12 -4 -11 -8 -8 -12
1>rv:dine	-25 6 -7 -17 -20 12
1>rv:discuss	10 -12 3 -10 -18 -24
1>rv:doubt	19 -16 -17 -15 -11 -18
1>rv:drank	-6 5 -3 -13 -13 -15
1>rv:drew	-1 -8 6 -21 -24 -25
1>rv:drove	-5 0 -26 -16 -21 5
1>rv:drown	16 -17 -15 -15 -16 -13
1>rv:end	14 12 -26 -13 -22 -27
1>rv:enjoi	12 -10 -8 -5 -5 -9
1>rv:entertain	-5 -24 13 -18 -19 -21
1>rv:excus	-15 -17 -21 -2 -18 23
1>rv:expect	5 -10 5 -9 -23 -15
1>rv:expect!	6 -13 -9 -9 3 -12
1>rv:explain	-12 13 -12 -11 -12 -15
1>rv:face	-16 6 2 -25 -26 -1
1>rv:fell	9 -1 -25 -16 5 -30
1>rv:fire	-14 14 -13 -6 -11 -14
1>rv:flew	13 8 -24 -12 -16 -22
1>rv:fly	3 16 -20 -12 -16 -16
1>rv:follow	5 1 -23 -22 -24 -2
1>rv:forc	-1 -17 11 -6 -5 -10
1>rv:fought	14 -14 -15 -10 -10 -13
1>rv:found	23 -21 -34 -23 -30 -4
1>rv:gather	0 -16 9 -20 -23 -9
1>rv:gave	-4 -2 -2 -3 -28 -10
1>rv:get	-9 14 -18 -6 -10 -10
1>rv:give	14 -16 7 -16 -16 -20
1>rv:go	-20 24 -21 -15 -22 -21
1>rv:got	-16 14 -14 1 -19 -25
1>rv:grant	-13 -12 13 -7 -11 -13
1>rv:greet	9 -14 9 -4 -7 -10
1>rv:ground	11 -7 -13 -5 -18 2
1>rv:hand	-6 -7 4 -21 10 -34
1>rv:happen	13 6 -12 -11 -11 -18
1>rv:head	-3 20 -27 -21 -17 -21
1>rv:hear	11 1 -19 -6 -8 -17
1>rv:heard	-9 2 0 -24 -27 -3
1>rv:heard!	17 -12 -4 -7 -9 -17
1>rv:held	4 -1 0 -10 -25 -31
1>rv:hide	-23 -10 -9 -3 -6 14
1>rv:hold	-13 18 -14 -9 -17 -20
1>rv:hope	-17 -20 19 -14 -13 -13
1>rv:host	-14 7 -9 -14 7 -13
1>rv:invit	-17 -21 6 11 -33 -7
1>rv:join	0 -4 -8 -26 -32 2
1>rv:joke	13 -12 -7 -7 -6 -8
1>rv:keep	-20 4 -13 -11 -17 13
1>rv:kept	-10 -18 15 0 -34 -14
1>rv:kill	14 -20 6 -14 -14 -16
1>rv:laid	-17 18 -18 -6 -9 -19
1>rv:land	-19 21 -21 -17 -23 -20
1>rv:lead	-17 23 -24 -15 -17 -16
1>rv:leak	-1 10 -23 -7 -14 -19
1>rv:learn	4 0 -1 -20 -21 -28
1>rv:leav	8 -34 -22 -18 15 -5
1>rv:led	9 0 -1 -23 -23 -25
1>rv:left	10 -2 -12 -22 -1 -39
1>rv:lent	3 -1 -1 -21 -22 -23
1>rv:let	-16 -16 20 -23 2 3
1>rv:listen	-15 2 -29 7 -20 9
1>rv:look	5 4 -19 -11 -15 -16
1>rv:lost	-3 -4 4 -25 -24 -2
1>rv:lunch	-13 -2 -2 -8 17 -8
1>rv:made	-3 7 -3 -16 -18 -20
1>rv:make	18 -17 -15 -11 -12 -14
1>rv:manag	-14 -14 -11 -4 -9 14
1>rv:meant	5 -10 7 -3 -4 -19
1>rv:meet	14 -23 9 -11 -13 -14
1>rv:met	-13 9 -12 -16 -22 0
1>rv:miss	9 -13 -36 -15 -31 7
1>rv:move	1 6 -16 -11 -10 -11
1>rv:name	-3 3 -5 -16 -15 -16
1>rv:need	7 0 -7 -6 -10 -14
1>rv:negoti	13 -11 -6 -4 -3 -6
1>rv:note	-13 9 3 -15 -21 -26
1>rv:object	-7 10 -12 -13 -10 -14
1>rv:offer	1 -25 20 -23 -25 -22
1>rv:open	10 -12 -1 -17 -6 -4
1>rv:own	6 -18 7 -8 -9 1
1>rv:pack	-16 18 -18 -12 -15 -14
1>rv:pick	20 -20 -17 -8 -9 -14
1>rv:plead	0 -20 -18 -10 -20 18
1>rv:pledg	12 -3 -25 -19 -21 -20
1>rv:postpon	-19 10 -7 -16 -7 -12
1>rv:prais	5 -21 8 -17 -18 -17
1>rv:preach	-25 28 -18 -11 -23 -21
1>rv:present	11 10 -33 -21 -22 -22
1>rv:presid	11 -28 21 -19 -24 -28
1>rv:print	-5 9 -16 -16 -18 -18
1>rv:produc	8 -1 -13 -8 -8 -9
1>rv:promis	5 -15 9 -23 -32 -10
1>rv:protest	10 -20 -19 -9 -22 6
1>rv:provid	-15 0 6 -12 -14 -14
1>rv:put	8 -10 12 -11 -25 -33
1>rv:question	-24 12 -4 -13 -16 -19
1>rv:reach	-2 -20 -18 -13 -20 16
1>rv:read	8 -5 -8 -37 4 -42
1>rv:recal	12 -23 -15 -13 -30 -5
1>rv:receiv	-5 11 -13 -15 2 -32
1>rv:recit	-8 12 -22 -18 -18 -22
1>rv:recov	8 -14 -19 -16 2 -9
1>rv:recus	-24 -19 13 -20 -18 8
1>rv:refus	5 -11 -20 -8 -16 7
1>rv:reject	-12 21 -18 -3 -9 -23
1>rv:releas	-14 2 1 -15 -11 -15
1>rv:remain	-5 -8 -28 -24 -30 10
1>rv:replac	1 -18 -34 -16 20 -25
1>rv:repli	-10 20 -18 -17 -3 -3
1>rv:repli!	-8 -15 -16 13 -7 -13
1>rv:report	2 -2 -16 -15 7 -23
1>rv:repres	13 -10 -30 -18 11 -22
1>rv:resum	11 -22 2 -11 -16 -20
1>rv:rose	-13 12 -7 -3 -8 -10
1>rv:row	13 -13 -10 -5 -8 -10
1>rv:sai	-7 -10 10 -14 -11 1
1>rv:sai!	19 -13 -9 -18 -6 1
1>rv:said	-2 -3 -13 -7 -27 4
1>rv:sat	16 -1 -5 -17 -27 -16
1>rv:saw	1 -11 10 -20 -32 -5
1>rv:scrap	1 13 -22 -7 -7 -18
1>rv:seat	-3 -14 -5 -17 -23 10
1>rv:see	24 -23 -7 -17 -16 -19
1>rv:see!	14 -5 -22 -8 -18 3
1>rv:send	-15 -18 -24 -19 20 -19
1>rv:serv	-16 -15 19 -21 -24 -25
1>rv:set	6 10 -19 -16 -20 -17
1>rv:set!	-22 2 -14 -23 7 -1
1>rv:share	-14 14 -8 -9 -12 -18
1>rv:shook	2 0 -18 -8 -4 -12
1>rv:show	7 -9 2 -13 -17 -27
1>rv:show!	8 -30 -20 -12 -23 8
1>rv:sign	-15 10 0 -15 -19 -27
1>rv:sit	9 13 -22 -6 -11 -21
1>rv:skip	1 -19 -24 -13 -21 16
1>rv:slip	-21 9 -14 -6 -14 18
1>rv:speak	-8 2 8 -24 -25 -29
1>rv:spent	-33 15 13 -17 6 -28
1>rv:split	5 -9 -13 -12 -15 4
1>rv:spoke	1 -4 -7 -17 -5 -7
1>rv:stai	3 -3 1 -23 -5 -15
1>rv:stamp	-20 19 -17 -14 -15 -13
1>rv:stand	14 5 -19 -7 -7 -12
1>rv:state	-21 21 -19 -12 -20 -17
1>rv:stood	-8 7 -5 -23 2 -30
1>rv:stop	-6 -7 -10 -12 -17 12
1>rv:struck	21 1 -22 -18 -16 -16
1>rv:summon	-10 -27 -9 -23 -30 20
1>rv:surpris!	19 -15 -10 -11 -17 -18
1>rv:suspend	3 -22 11 -11 -26 -22
1>rv:swear	2 8 -20 -21 -22 -21
1>rv:tabl	19 -7 -20 -16 -14 -21
1>rv:take	2 15 -18 -22 -23 -22
1>rv:talk	-1 -10 -16 -19 -28 13
1>rv:telephon	9 8 -15 -10 -15 -18
1>rv:testifi	-24 12 -22 -9 5 -18
1>rv:text	9 4 -17 -5 -15 -10
1>rv:thank	10 -21 5 -12 -13 -17
1>rv:think	-2 -17 -12 10 -12 -16
1>rv:time	12 2 -20 -8 -13 -15
1>rv:told	-3 0 0 -28 -35 -3
1>rv:took	-22 8 8 -23 -32 -34
1>rv:translat	0 10 -16 -18 -14 -17
1>rv:travel	7 15 -24 -16 -31 -19
1>rv:turn	4 -10 -34 6 -29 -6
1>rv:type	-22 1 8 -14 -21 -22
1>rv:unnam	-12 12 -8 -1 -1 -8
1>rv:urg	12 -19 -5 -11 -14 -16
1>rv:visit	-13 30 -27 -12 -17 -27
1>rv:vote	13 -9 -1 -27 -30 -11
1>rv:wait	6 12 -28 -14 -21 -13
1>rv:walk	5 -9 4 -13 -18 -15
1>rv:want	2 3 -6 -24 -26 -32
1>rv:warn	19 -17 -15 -8 -10 -17
1>rv:watch	6 -19 -20 -14 -18 3
1>rv:welcom	5 6 -11 -11 -20 -25
1>rv:went	-10 6 -11 3 -31 -13
1>rv:wept	13 -4 -19 -14 -14 -15
1>rv:wore	-9 11 -12 -5 -9 -9
1>rv:wrote	2 3 -5 -17 -16 -28
1>rvo:abstain ,	5 6 -12 -14 -10 -17
1>rvo:abstain .	-15 1 -19 -16 -18 10
1>rvo:accept ,	10 3 -10 -7 -8 -15
1>rvo:accept ;	-8 15 -11 -2 -5 -5
1>rvo:accompani by	-5 1 -2 -9 -19 -18
1>rvo:achiev littl	-19 -2 5 -5 -5 -12
1>rvo:admit in	14 -15 -11 -7 -11 -13
1>rvo:agre on	-31 -6 10 -11 -9 -15
1>rvo:agre to	14 -17 8 -5 -12 -22
1>rvo:agre with	-6 17 -29 -11 -14 -18
1>rvo:announc .	-18 0 7 -3 -6 -9
1>rvo:answer .	-12 -12 6 9 -8 -20
1>rvo:answer for	-7 12 -26 -19 -8 -17
1>rvo:answer that	6 5 -14 -16 -11 -15
1>rvo:answer with	-14 7 10 -14 -12 -23
1>rvo:apologis for	-8 -21 16 -11 -12 -14
1>rvo:appear by	-15 -7 9 -4 -6 -9
1>rvo:appear in	-19 -7 11 -11 -12 -14
1>rvo:appear nowher	17 -15 -21 -13 -12 -12
1>rvo:appear on	-13 3 -20 -7 14 -18
1>rvo:arriv <date>	14 -3 -8 -4 -6 -11
1>rvo:arriv in	-8 13 -12 -2 -2 -7
1>rvo:arriv onli	0 -13 15 -7 -14 -24
1>rvo:ask .	-24 -16 -13 20 -12 -16
1>rvo:ask <person>	8 -13 6 -12 12 -18
1>rvo:ask all	13 -10 -18 -15 -9 -8
1>rvo:ask and	-21 -15 -12 12 -5 4
1>rvo:ask by	3 2 -19 -8 -14 -24
1>rvo:ask director	12 -14 9 -8 -5 -15
1>rvo:ask for	-11 24 -22 -13 -17 -30
1>rvo:ask the	15 -24 19 -18 -14 -23
1>rvo:ask to	-9 -4 -24 16 -19 -24
1>rvo:ask too	2 -28 -25 7 -11 6
1>rvo:ask who	10 4 -29 -24 -15 -22
1>rvo:ask why	-18 4 4 -18 -11 -17
1>rvo:at from	-8 11 -13 -4 -8 -10
1>rvo:at hi	4 2 -15 -14 -11 -18
1>rvo:attend .	9 -8 -13 -16 -21 -3
1>rvo:attend ;	-5 -10 -16 -8 14 -10
1>rvo:attend the	12 -18 0 -13 5 -30
1>rvo:beg off	-16 -19 -14 -12 -13 18
1>rvo:began <date>	9 7 -17 -6 -12 -14
1>rvo:began in	-8 14 -18 -3 -7 -15
1>rvo:blame the	2 1 -5 -14 -14 -12
1>rvo:boo .	1 6 -17 -14 -18 -19
1>rvo:book room	-14 14 -12 -10 -14 -14
1>rvo:bow .	-13 14 -15 -9 -13 -14
1>rvo:breakfast apart	4 9 -18 -8 -13 -16
1>rvo:bridg loan	13 -17 7 -8 -8 -10
1>rvo:brief ;	7 3 -20 -15 -15 -19
1>rvo:brief the	1 7 -18 -16 -16 -17
1>rvo:brought a	1 18 -24 -16 -13 -22
1>rvo:brought an	2 14 -21 -10 -15 -18
1>rvo:brought it	5 -6 -19 -8 -10 4
1>rvo:brought togeth	17 -24 10 -14 -21 -22
1>rvo:burn to	21 -20 -22 -11 -17 -19
1>rvo:call ,	7 -2 -20 -4 -5 -12
1>rvo:call <person>	-22 -3 6 -6 -7 -13
1>rvo:call a	-15 -18 17 -4 -7 -10
1>rvo:call for	14 -18 4 -4 -8 -24
1>rvo:call it	-1 -29 -34 -15 -17 9
1>rvo:call off	-20 -10 13 -10 -2 -16
1>rvo:call on	-19 19 -17 -2 -3 -15
1>rvo:call that	18 -17 -11 -6 -5 -15
1>rvo:call the	31 -28 -23 -10 -14 -33
1>rvo:call togeth	10 -16 8 -3 -5 -12
1>rvo:came ,	6 3 -14 -8 -11 -14
1>rvo:came ;	8 6 -17 -7 -12 -13
1>rvo:came for	3 14 -18 -8 -13 -25
1>rvo:came in	12 -9 1 -10 -17 -26
1>rvo:came nor	-14 -8 -6 -4 -18 10
1>rvo:came with	-9 15 -13 -3 -7 -14
1>rvo:cancel ,	-1 -18 14 -9 -12 -12
1>rvo:cancel becaus	22 -6 -11 -5 -12 -21
1>rvo:cancel them	2 -20 11 -11 -18 -15
1>rvo:carri a	-2 8 -16 -12 -11 -13
1>rvo:chair .	15 -17 -2 -14 -21 -22
1>rvo:chair ;	4 -26 5 -11 -21 4
1>rvo:chair a	9 -13 2 -3 -4 -7
1>rvo:chair from	10 -14 6 -7 -6 -12
1>rvo:chang her	25 -1 -24 -14 -19 -22
1>rvo:chang tabl	-18 13 -3 -6 -14 -16
1>rvo:cite the	8 2 -19 -9 -11 -22
1>rvo:clear ,	-4 2 -26 9 -19 -25
1>rvo:come ,	15 -15 7 -3 -8 -18
1>rvo:come .	-21 -8 -8 -8 -10 16
1>rvo:come ;	1 3 -3 -15 -18 -24
1>rvo:come and	18 -15 -18 -10 -6 -10
1>rvo:come from	20 -3 -20 -10 -12 -18
1>rvo:come two	5 3 -17 -1 -2 -4
1>rvo:compar <number>	15 3 -18 -13 -16 -20
1>rvo:condemn the	17 -16 -17 -10 -14 -18
1>rvo:confer by	-11 -3 6 -8 -13 -18
1>rvo:confer in	11 -4 4 -6 -13 -23
1>rvo:confer on	12 4 -22 -11 -12 -14
1>rvo:confirm .	-9 16 -22 -7 -12 -12
1>rvo:confirm ;	-8 18 -18 -2 -9 -11
1>rvo:confirm thei	-12 -6 8 -5 -8 -13
1>rvo:connect by	-22 6 5 -10 -21 -2
1>rvo:conven chief	13 -12 -1 -5 -7 -9
1>rvo:correct within	7 1 -13 -11 -10 -12
1>rvo:count head	-1 10 -18 -11 -14 -14
1>rvo:count nine	20 -17 -6 -5 -5 -13
1>rvo:crew agent	1 -7 -22 -6 -14 10
1>rvo:cross the	-12 13 -8 -4 -10 -13
1>rvo:cut short	-15 -5 6 -2 -4 -13
1>rvo:cut the	-12 17 -21 -10 -12 -11
1>rvo:declin ,	-5 -25 -19 -6 -11 9
1>rvo:declin the	-7 -9 -13 -15 -6 10
1>rvo:declin to	-10 -17 9 -7 -16 7
1>rvo:dine <date>	-19 -7 3 -11 -18 17
1>rvo:dine with	-12 18 -19 -9 -11 -13
1>rvo:discuss tougher	11 -27 11 -7 -14 -20
1>rvo:discuss wai	-6 10 -10 -5 -9 -16
1>rvo:doubt that	19 -16 -17 -15 -11 -18
1>rvo:drank tea	-6 5 -3 -13 -13 -15
1>rvo:drew it	-3 8 -19 -13 -13 -14
1>rvo:drew ship	-1 -24 11 -15 -17 -17
1>rvo:drew the	4 2 -13 -4 -5 -7
1>rvo:drove them	3 7 -14 -9 -13 -18
1>rvo:drove up	-9 14 -17 -11 -13 -19
1>rvo:drown in	16 -15 -14 -12 -12 -12
1>rvo:end a	-14 19 -17 -1 -2 -8
1>rvo:end where	29 -22 -26 -14 -22 -22
1>rvo:enjoi the	12 -10 -8 -5 -5 -9
1>rvo:entertain <person>	-5 -24 13 -18 -19 -21
1>rvo:expect a	19 -20 -16 -7 -7 -10
1>rvo:expect no	18 -14 -13 -9 -4 -11
1>rvo:expect to	13 -3 -20 -13 -19 -20
1>rvo:explain the	-10 3 1 -9 -9 -13
1>rvo:face oper	-7 11 -14 -6 -5 -13
1>rvo:face steel	-16 8 6 -21 -17 -20
1>rvo:face the	10 -17 4 -9 -16 7
1>rvo:fell in	9 -2 -12 -10 -14 -12
1>rvo:fell through	2 4 -12 -4 -7 -17
1>rvo:fire at	-14 14 -13 -6 -11 -14
1>rvo:flew in	15 -2 -16 -7 -13 -16
1>rvo:flew to	3 10 -16 -8 -8 -14
1>rvo:fly to	3 16 -20 -12 -16 -16
1>rvo:follow <date>	-18 15 -13 -2 -2 -3
1>rvo:follow <person>	-10 14 -10 -3 -6 -18
1>rvo:follow the	8 -22 -16 -10 -13 8
1>rvo:forc <person>	-1 -17 11 -6 -5 -10
1>rvo:fought over	14 -14 -15 -10 -10 -13
1>rvo:found <number>	2 9 -20 -16 -16 -23
1>rvo:found a	-7 -19 -13 -8 -12 10
1>rvo:found the	19 -18 -15 -8 -15 -16
1>rvo:gather <person>	-6 -24 9 -11 -18 6
1>rvo:gather hi	0 3 -7 -12 -22 -24
1>rvo:gather the	15 -20 4 -6 0 -22
1>rvo:gave <person>	1 9 -24 -12 -12 -10
1>rvo:gave a	-19 2 9 -9 -17 2
1>rvo:gave each	-11 26 -27 -2 -1 -1
1>rvo:gave it	-11 14 -13 -5 -2 -6
1>rvo:gave me	-6 -23 14 -12 -5 -13
1>rvo:gave no	3 -25 -3 6 -12 -21
1>rvo:gave the	7 4 -17 -16 -15 -18
1>rvo:get ten	-9 14 -18 -6 -10 -10
1>rvo:give a	14 -14 -12 -9 -12 -14
1>rvo:give the	19 -17 -13 -10 -9 -12
1>rvo:go ;	-17 19 -19 -10 -17 -18
1>rvo:got forti	-9 11 -11 -4 -3 -12
1>rvo:got hi	3 -19 -12 7 -7 -13
1>rvo:grant an	-13 -12 13 -7 -11 -13
1>rvo:greet each	9 -14 9 -4 -7 -10
1>rvo:ground by	11 -7 -13 -5 -18 2
1>rvo:hand <person>	16 -4 1 -8 -23 -23
1>rvo:hand her	5 -4 -12 -2 -5 -10
1>rvo:hand out	-10 -2 8 -9 -15 -19
1>rvo:hand the	-22 -15 -21 -13 18 -17
1>rvo:happen to	13 6 -12 -11 -11 -18
1>rvo:head the	-3 20 -27 -21 -17 -21
1>rvo:hear both	11 1 -19 -6 -8 -17
1>rvo:heard <person>	-5 -2 7 -12 -16 -22
1>rvo:heard it	3 13 -16 -9 -10 -18
1>rvo:heard of	-10 9 -18 -10 -12 1
1>rvo:held out	-1 -9 5 -7 -14 -18
1>rvo:held talk	-2 12 -23 -4 -7 -13
1>rvo:held the	3 -5 1 -10 -15 -14
1>rvo:held their	18 -11 -1 -4 -9 -14
1>rvo:held up	0 10 -20 -4 -14 -16
1>rvo:hide .	-23 -10 -9 -3 -6 14
1>rvo:hold the	-13 18 -14 -9 -17 -20
1>rvo:host ,	17 -15 9 -4 -7 -16
1>rvo:host a	1 -21 17 -4 -5 -5
1>rvo:host in	-20 8 0 -6 -12 4
1>rvo:host the	-1 13 -25 -14 11 -25
1>rvo:invit .	3 -14 -18 10 -9 -20
1>rvo:invit ;	14 -8 -10 0 -10 -22
1>rvo:invit all	-10 9 6 -12 -9 -16
1>rvo:invit and	18 -15 -8 12 -9 -15
1>rvo:invit as	-3 -10 -10 4 -5 -20
1>rvo:invit but	-6 -24 -20 19 -13 -28
1>rvo:invit to	-17 -11 -11 15 -8 -14
1>rvo:invit tourism	-5 -7 4 -13 -11 1
1>rvo:invit two	-10 -19 -2 -22 -11 9
1>rvo:join by	-23 -20 12 -8 -15 13
1>rvo:join the	28 -2 -24 -13 -22 -27
1>rvo:join them	-16 21 -26 -16 -14 -14
1>rvo:joke ,	13 -12 -7 -7 -6 -8
1>rvo:kept <person>	12 -14 6 -17 -14 -18
1>rvo:kept awai	10 -16 -15 -7 -13 7
1>rvo:kept it	13 -14 -11 -6 -4 -9
1>rvo:kept order	8 -15 6 -5 -5 -11
1>rvo:kept the	-16 11 4 -12 -5 -12
1>rvo:kept them	-1 -1 5 -9 -16 -21
1>rvo:lead the	-16 19 -21 -14 -17 -14
1>rvo:leak .	-1 10 -23 -7 -14 -19
1>rvo:learn of	10 -4 -20 -15 -16 -22
1>rvo:leav .	5 -21 -15 -13 -2 -2
1>rvo:led the	12 -8 6 -19 -21 -23
1>rvo:left after	13 2 -15 -5 -12 -15
1>rvo:left empty-hand	-5 12 -15 -4 -10 -8
1>rvo:left for	-2 -10 -15 -5 7 -8
1>rvo:left it	-5 -17 -11 -4 10 -11
1>rvo:left the	21 -16 -20 -8 -16 -18
1>rvo:left to	25 -24 -11 -7 -15 -17
1>rvo:left without	-18 1 8 -12 -23 -16
1>rvo:lent the	8 4 -22 -9 -14 -17
1>rvo:let ambassador	-3 -9 -25 -10 6 -13
1>rvo:let it	-13 -8 -8 -5 -9 10
1>rvo:let two	-12 -16 5 -15 -22 13
1>rvo:listen and	-23 11 -17 -9 -10 16
1>rvo:listen at	-7 -13 -12 13 -1 -8
1>rvo:look at	-11 12 -13 -5 -9 -9
1>rvo:look down	11 -13 -6 -7 -7 -8
1>rvo:lost hi	1 -17 11 -21 -21 0
1>rvo:lunch with	-12 -5 0 -9 17 -7
1>rvo:made a	-5 17 -18 -12 -15 -19
1>rvo:make it	18 -17 -15 -11 -12 -14
1>rvo:manag to	-14 -14 -11 -4 -9 14
1>rvo:meant to	5 -10 7 -3 -4 -19
1>rvo:meet in	14 -12 -19 -2 -6 -5
1>rvo:meet with	2 -16 15 -11 -10 -8
1>rvo:met <person>	-20 22 -16 -4 -10 -15
1>rvo:met a	3 5 -13 -6 -7 -14
1>rvo:met aboard	-8 13 -11 -1 -2 -8
1>rvo:met again	-9 13 -11 -1 -1 -4
1>rvo:met at	-11 13 -13 -2 -3 -6
1>rvo:met banker	11 2 -14 -3 -3 -6
1>rvo:met congoles	-14 -13 14 -1 -1 -7
1>rvo:met in	5 -17 2 -12 -16 -33
1>rvo:met lobstermen	10 -14 -21 -8 -14 9
1>rvo:met on	9 0 -28 -8 -9 0
1>rvo:met the	-30 0 7 -9 -8 -20
1>rvo:met them	-15 -5 6 -6 -7 -6
1>rvo:met twice	-8 13 -11 -2 -2 -7
1>rvo:miss .	-7 10 -16 -6 -7 -10
1>rvo:move to	1 6 -16 -11 -10 -11
1>rvo:name the	-3 -14 12 -9 -6 -10
1>rvo:negoti better	13 -11 -6 -4 -3 -6
1>rvo:note in	-3 -14 11 -8 -9 -14
1>rvo:offer <person>	-17 -14 15 -10 -8 -11
1>rvo:offer to	-5 -19 15 -12 -13 -17
1>rvo:open an	15 -19 -7 -9 -8 -17
1>rvo:open the	4 -22 10 -12 -3 0
1>rvo:own former	5 -14 11 -4 -5 -7
1>rvo:pack ;	-16 18 -18 -12 -15 -14
1>rvo:pick up	20 -20 -17 -8 -9 -14
1>rvo:plead anoth	2 -9 -13 -6 -9 6
1>rvo:plead ill	8 -11 -12 -6 -12 8
1>rvo:pledg new	-17 14 -13 -6 -11 -10
1>rvo:preach ;	-25 28 -18 -11 -23 -21
1>rvo:present a	-7 12 -14 -2 -3 -4
1>rvo:present the	-9 13 -9 -1 -6 -4
1>rvo:present troop	24 -13 -22 -18 -17 -19
1>rvo:presid ,	17 -26 7 -8 -11 -16
1>rvo:presid .	1 -25 17 -14 -17 -18
1>rvo:presid ;	1 -7 7 -13 -13 -17
1>rvo:presid and	12 -18 10 -4 -4 -6
1>rvo:presid in	8 -14 3 -6 -11 -10
1>rvo:print the	-5 9 -16 -16 -18 -18
1>rvo:produc a	8 -1 -13 -8 -8 -9
1>rvo:promis <person>	-1 -20 13 -11 -15 -17
1>rvo:promis a	-23 -4 9 -10 -12 -16
1>rvo:promis journalist	18 -15 -18 -6 -9 -12
1>rvo:promis to	-4 -1 -1 -12 -22 -6
1>rvo:protest ,	1 -15 -17 -7 -19 10
1>rvo:protest .	14 -12 -5 -5 -6 -18
1>rvo:provid the	-15 0 6 -12 -14 -14
1>rvo:put back	-8 -14 10 -7 -9 -17
1>rvo:put besid	8 6 -22 -7 -20 -19
1>rvo:put the	13 -11 -9 -5 -3 -17
1>rvo:put their	-28 2 7 -6 -13 -14
1>rvo:question <person>	-12 15 -20 -6 -9 -11
1>rvo:question bank	-5 13 -14 -1 -2 -4
1>rvo:question shipyard	-13 -5 6 -4 -9 -11
1>rvo:reach without	12 -12 -10 -9 -8 -11
1>rvo:read aloud	9 1 -21 -10 -8 -11
1>rvo:read hi	13 -17 -4 -15 8 -30
1>rvo:read line	8 -7 -5 -16 -11 -16
1>rvo:read out	-14 3 3 -13 -13 -12
1>rvo:read the	-19 3 4 -23 -17 -12
1>rvo:recal <date>	-12 -14 -8 -9 -18 14
1>rvo:recal in	23 -23 -14 -7 -19 -22
1>rvo:receiv <date>	9 -5 -10 -3 -6 -14
1>rvo:receiv <person>	5 -27 5 -7 -17 -15
1>rvo:receiv at	-19 26 -19 -7 -16 -25
1>rvo:receiv by	-10 13 -12 0 0 -1
1>rvo:receiv chief	16 -12 -11 -9 3 -27
1>rvo:receiv her	15 -19 8 -5 -14 -9
1>rvo:receiv hi	0 -3 4 -10 -13 -17
1>rvo:receiv in	16 4 -13 -6 -13 -18
1>rvo:receiv just	-13 -9 3 -7 -25 10
1>rvo:receiv the	-6 4 -8 -12 7 -31
1>rvo:recit ;	-8 12 -22 -18 -18 -22
1>rvo:recov from	-22 -9 -10 -8 8 6
1>rvo:refus ,	-18 -12 -12 -1 -6 14
1>rvo:refus a	18 -15 -4 -2 -6 -16
1>rvo:refus permiss	7 8 -10 -4 -10 -21
1>rvo:refus to	-13 -14 -15 -2 -6 16
1>rvo:reject the	-7 16 -9 -2 -6 -17
1>rvo:releas from	-14 2 1 -15 -11 -15
1>rvo:remain at	-22 0 -19 -17 -18 20
1>rvo:remain in	13 -27 -12 -12 -20 -10
1>rvo:remain on	13 -15 -13 -8 -9 -10
1>rvo:replac by	13 -16 -29 -13 14 -18
1>rvo:repli .	-5 -16 -13 9 -7 -12
1>rvo:repli ye	-10 20 -18 -17 -3 -3
1>rvo:report .	13 8 -13 -8 -15 -15
1>rvo:report dead	-5 -16 -11 -11 11 -14
1>rvo:repres by	14 -16 -24 -17 11 -18
1>rvo:repres the	-10 15 -13 -3 -14 -15
1>rvo:resum on	11 -22 2 -11 -16 -20
1>rvo:row boat	13 -13 -10 -5 -8 -10
1>rvo:sai <person>	-8 -18 -14 -15 -1 16
1>rvo:sai for	13 -9 -4 -9 -4 -10
1>rvo:sai no	-7 12 -16 -6 -2 -26
1>rvo:sai noth	-14 -20 17 -7 -2 -19
1>rvo:sai that	23 -21 -18 -6 -8 -16
1>rvo:sai there	8 -6 -8 -3 -4 -15
1>rvo:sai two	17 -16 -7 -3 -1 -12
1>rvo:sai whether	15 -8 -3 -14 -3 -11
1>rvo:said .	22 -23 0 -11 -15 -33
1>rvo:said <person>	-3 -3 -16 8 -8 0
1>rvo:said a	-4 9 -20 -7 -12 -15
1>rvo:said he	17 -10 -29 -12 -13 -1
1>rvo:said her	-4 9 -17 -10 -7 -20
1>rvo:said in	-8 12 -11 -4 -4 -16
1>rvo:said no	-27 3 0 -18 -12 20
1>rvo:said nobodi	21 -19 -14 -11 -6 -18
1>rvo:said on	14 -13 -5 -2 -1 -5
1>rvo:said outsid	-18 20 -21 -2 -4 -16
1>rvo:said polic	2 3 -15 -5 -6 -16
1>rvo:said that	10 -21 8 -11 -8 -27
1>rvo:said the	-1 -9 13 -17 -19 -33
1>rvo:said thei	-22 13 -17 -6 -7 5
1>rvo:said to	6 6 -16 -7 -17 -16
1>rvo:sat down	1 2 2 -12 -14 -22
1>rvo:sat in	22 2 -33 -20 -28 -3
1>rvo:sat on	-10 16 -15 -1 -1 -5
1>rvo:sat togeth	8 9 -16 -3 -4 -9
1>rvo:sat two	0 9 -10 -1 -4 -28
1>rvo:saw <person>	5 12 -16 -6 -9 -12
1>rvo:saw more	8 5 -23 -8 -15 -21
1>rvo:saw the	-11 -22 18 -17 -26 6
1>rvo:scrap .	1 13 -22 -7 -7 -18
1>rvo:seat <person>	9 -20 8 -7 -16 -17
1>rvo:seat plan	-8 -23 -22 -15 -13 14
1>rvo:see no	11 -10 -10 -8 -8 -14
1>rvo:see the	19 -3 0 -3 -21 -20
1>rvo:send hi	-10 -13 -12 -16 13 -10
1>rvo:sent a	-1 0 -44 1 -9 -4
1>rvo:sent an	5 -27 -21 6 10 -34
1>rvo:sent everybodi	-14 7 16 -16 -20 -23
1>rvo:sent hi	11 -23 5 -21 15 -28
1>rvo:sent home	19 -1 -8 -18 -19 -25
1>rvo:sent regret	-24 9 -17 -16 -23 1
1>rvo:sent the	-30 13 -11 1 -3 4
1>rvo:sent them	-17 0 17 -13 -16 -23
1>rvo:serv and	9 8 -25 -11 -13 -15
1>rvo:set foot	-15 -20 -10 -12 7 7
1>rvo:set out	-2 11 -13 -18 -15 -18
1>rvo:share a	-14 14 -8 -9 -12 -18
1>rvo:shook hand	2 0 -18 -8 -4 -12
1>rvo:show ;	8 -30 -20 -12 -23 8
1>rvo:show <person>	13 -12 4 -13 -13 -20
1>rvo:show him	9 -12 5 -4 -8 -17
1>rvo:show them	5 -15 11 -5 -3 -4
1>rvo:sign .	-6 8 -13 -13 -11 -18
1>rvo:sign ;	-16 17 -14 -2 -4 -11
1>rvo:sign a	10 12 -19 -3 -6 -8
1>rvo:sign the	-15 20 -16 -3 -6 -3
1>rvo:sit togeth	10 5 -18 -5 -9 -15
1>rvo:skip the	1 -19 -24 -13 -21 16
1>rvo:slip out	-21 9 -14 -6 -14 18
1>rvo:speak .	-14 -4 10 -8 -15 -17
1>rvo:speak first	-10 3 4 -4 -12 -13
1>rvo:speak for	8 4 -17 -16 -12 -18
1>rvo:spent the	-32 12 14 -18 7 -27
1>rvo:split sinc	13 -11 -14 -11 -12 -12
1>rvo:spoke ;	-19 22 -19 -3 -6 -11
1>rvo:spoke by	-10 18 -19 -2 -4 -9
1>rvo:spoke first	6 -22 20 -7 -10 -20
1>rvo:spoke for	7 5 -7 -11 -14 -29
1>rvo:spoke last	7 -10 -14 -6 6 -13
1>rvo:spoke of	11 -24 -19 -8 -18 14
1>rvo:spoke on	-14 20 -19 -6 -12 -15
1>rvo:spoke onc	-12 14 -15 -9 -6 -15
1>rvo:spoke to	-12 18 -20 -2 -8 -14
1>rvo:stai .	3 6 -19 -5 -17 -15
1>rvo:stai at	13 -25 -28 -9 14 -24
1>rvo:stai awai	5 -28 -21 -7 -33 19
1>rvo:stai behind	11 -23 10 -5 -22 -11
1>rvo:stai in	-12 15 -34 -22 -39 1
1>rvo:stai to	17 -15 -19 -6 -19 -10
1>rvo:stand .	9 8 -19 -5 -4 -8
1>rvo:stood in	-5 0 -24 -12 10 -20
1>rvo:stop at	-14 -16 -9 -11 -14 15
1>rvo:stop that	16 3 -8 -4 -11 -29
1>rvo:struck out	21 1 -22 -18 -16 -16
1>rvo:summon the	-6 -23 4 -6 -15 9
1>rvo:summon too	3 -23 -14 -18 -17 15
1>rvo:surpris .	19 -15 -10 -11 -17 -18
1>rvo:suspend after	-13 -10 12 -2 -9 -8
1>rvo:tabl a	17 -10 -15 -12 -11 -18
1>rvo:tabl daili	10 -2 -12 -9 -8 -12
1>rvo:take bribe	17 -17 -15 -10 -8 -9
1>rvo:talk ;	-17 -2 -4 -15 -24 15
1>rvo:talk by	-16 14 -8 -3 -1 -4
1>rvo:talk for	19 -18 -15 -5 -9 -18
1>rvo:talk of	15 -13 -10 -8 -8 -13
1>rvo:telephon .	13 -12 -9 -5 -10 -14
1>rvo:testifi .	-17 16 -14 -3 -3 -6
1>rvo:testifi instead	-10 -2 -9 -7 6 -14
1>rvo:text and	9 4 -17 -5 -15 -10
1>rvo:thank <person>	-4 -13 8 -7 -5 -8
1>rvo:thank <place>	18 -18 -14 -10 -11 -14
1>rvo:time the	12 2 -20 -8 -13 -15
1>rvo:told .	-12 14 -14 -8 -7 -15
1>rvo:told <person>	5 -17 -10 -6 -5 3
1>rvo:told a	-12 -8 16 -7 -10 -21
1>rvo:told journalist	13 -12 -5 -3 -3 -8
1>rvo:told of	-18 18 -17 -5 -9 -13
1>rvo:told the	4 -5 -4 -15 -16 -3
1>rvo:told to	-6 -12 -17 -18 -22 8
1>rvo:took four	16 -16 -17 -7 -9 -8
1>rvo:took no	-20 4 -2 -3 -4 -13
1>rvo:took note	-13 15 -15 -10 -9 -11
1>rvo:took part	5 13 -26 -10 -15 -14
1>rvo:took question	-13 -18 18 -2 -5 -5
1>rvo:took the	-29 21 1 -18 -19 -23
1>rvo:translat .	0 10 -16 -18 -14 -17
1>rvo:travel .	10 -2 -22 -15 -24 -4
1>rvo:travel by	-11 16 -1 -6 -13 -18
1>rvo:travel to	4 3 -16 -5 -18 10
1>rvo:travel with	12 0 -11 -2 -8 -14
1>rvo:turn awai	23 -20 -14 -8 -19 -12
1>rvo:turn back	-24 3 -24 12 -20 -6
1>rvo:turn down	16 -20 -16 -20 -8 -1
1>rvo:type on	-22 1 8 -14 -21 -22
1>rvo:unnam aid	-12 12 -8 -1 -1 -8
1>rvo:visit <place>	12 12 -15 -6 -8 -14
1>rvo:visit the	-16 19 -18 -7 -9 -12
1>rvo:vote ;	11 4 -46 -18 -24 -17
1>rvo:vote against	15 0 -21 -13 -11 -23
1>rvo:vote for	4 -8 6 -13 -12 -24
1>rvo:vote no	1 9 -22 -14 -12 -19
1>rvo:vote to	-2 -7 -30 -12 -15 9
1>rvo:wait ,	11 -14 -7 -4 -5 -13
1>rvo:wait .	-9 20 -18 -2 -16 -23
1>rvo:wait in	-2 3 -17 -10 -10 3
1>rvo:walk out	9 -1 -22 -7 -15 -9
1>rvo:want a	-9 13 -16 -1 -2 -7
1>rvo:want canal	-15 16 -16 -3 -3 -6
1>rvo:want date	0 6 -19 -11 -9 -13
1>rvo:want it	-10 12 -17 -8 -8 -14
1>rvo:want the	9 -6 -18 -11 -11 -12
1>rvo:warn that	14 -13 -12 -4 -5 -10
1>rvo:watch from	-4 -14 -17 -10 -13 9
1>rvo:welcom korean	-17 8 0 -1 -8 -13
1>rvo:welcom the	11 -21 -2 -11 -17 -19
1>rvo:went down	17 -19 -15 -13 -8 -14
1>rvo:went home	-10 -3 -6 -20 -15 2
1>rvo:went out	-21 5 -18 16 -8 -16
1>rvo:went over	-12 15 -17 -8 -6 -13
1>rvo:went togeth	-5 12 -12 -1 -1 -4
1>rvo:wore ear	-9 11 -12 -5 -9 -9
1>rvo:wrote <person>	20 -21 -10 -3 -4 -13
1>title-cue:absent	22 -28 -22 -12 -12 13
1>title-cue:attended	14 11 -42 -21 -24 -41
1>title-cue:background	45 -27 -33 -13 -29 -11
1>title-cue:hosted	-13 -38 42 -38 -56 -24
1>title-cue:invited	5 -19 15 -14 -13 -17
1>title-cue:observer	31 -18 -30 -8 -34 -19
1>title-cue:represented	-4 3 -16 -6 5 -24
A>aside-cue:absent	-10 -21 -8 -22 14 3
A>aside-cue:attended	-32 19 -7 -17 2 -5
A>aside-cue:background	10 8 -37 -23 -28 -37
A>aside-cue:declined	8 -16 -19 -15 -21 5
A>aside-cue:hosted	-16 3 11 -16 -30 -8
A>aside-cue:invited	-12 -4 -6 5 -29 2
A>aside-cue:observer	-6 3 0 -15 -22 -1
A>aside-cue:reported	8 -7 -7 -18 -28 -3
A>aside-cue:represented	-35 -24 -33 -16 33 -34
A>aside-does-first:absent-not-come	9 -19 -8 -8 -12 2
A>aside-does-first:asked	2 -20 10 -6 -14 -18
A>aside-does-first:comes	-22 10 -10 -19 -28 8
A>aside-does-first:died	17 -17 -13 -9 -8 -10
A>aside-does-first:does-there	15 9 -34 -19 -33 -30
A>aside-does-first:elsewhere	-22 -22 -24 -15 -23 26
A>aside-does-first:hindered	1 -12 -12 -5 11 -21
A>aside-does-first:hosts	-25 -28 17 -9 -12 13
A>aside-does-first:is-represented	-17 -21 -14 -9 21 -17
A>aside-does-first:is-there	-15 17 -25 -14 -18 -7
A>aside-does-first:leaves	-12 4 -17 -9 3 -17
A>aside-does-first:refused	9 -16 -18 -15 -21 4
A>aside-does-first:says	14 -11 0 -13 -23 -36
A>aside-does-first:uninvited	13 -25 -19 -11 -11 4
A>aside-does-first:watched	5 -23 -20 -10 -17 1
A>aside-does-first:will-come	-3 4 -14 -14 -3 -5
A>aside-does:absent-not-come	9 -19 -8 -8 -12 2
A>aside-does:asked	2 -20 10 -6 -14 -18
A>aside-does:comes	-22 12 -11 -19 -30 8
A>aside-does:did	-23 -16 -9 -6 6 2
A>aside-does:died	17 -17 -13 -9 -8 -10
A>aside-does:does-there	4 -4 -42 -24 8 -1
A>aside-does:elsewhere	-22 -22 -24 -15 -23 26
A>aside-does:hindered	1 -12 -12 -5 11 -21
A>aside-does:hosts	-8 -27 18 -10 -16 6
A>aside-does:is-represented	-21 -21 -15 -10 24 -20
A>aside-does:is-there	-15 17 -25 -14 -18 -7
A>aside-does:leaves	-12 4 -17 -9 3 -17
A>aside-does:refused	8 -16 -19 -15 -21 5
A>aside-does:says	5 -6 -7 -17 -27 -2
A>aside-does:uninvited	4 -30 -20 -12 -14 13
A>aside-does:watched	5 -23 -20 -10 -17 1
A>aside-does:will-come	-7 -6 -20 -18 -5 7
A>byline	12 -9 -14 -7 -11 -13
A>does-first:absent-not-come	-11 -31 -39 -22 8 21
A>does-first:asked	-8 -26 -25 20 -4 -5
A>does-first:comes	-31 3 -2 3 -5 -5
A>does-first:denies	18 -4 5 -14 -17 -33
A>does-first:did	0 -6 7 2 -25 -20
A>does-first:did-not	-18 -6 3 9 -2 -1
A>does-first:died	23 -5 -14 -15 -27 -24
A>does-first:does-there	-14 8 1 -6 -30 -15
A>does-first:elsewhere	5 -21 -30 -21 0 3
A>does-first:hindered	-21 -34 -40 -21 1 25
A>does-first:hindrance	-9 -31 -7 -12 5 9
A>does-first:hosts	-8 -16 16 -31 -13 -3
A>does-first:is-represented	-6 -19 -13 -4 19 -24
A>does-first:is-there	-17 11 3 -19 -37 -16
A>does-first:learned-later	-2 -2 -33 -16 -22 8
A>does-first:leaves	-15 9 -8 -19 9 -32
A>does-first:no-answer	-10 -26 -24 29 -17 -29
A>does-first:refused	-5 -5 -14 -32 -25 7
A>does-first:regrets	-2 6 -29 6 -19 -4
A>does-first:says-no	-1 3 -27 -17 -7 0
A>does-first:says-yes	-21 24 -22 -11 -14 -24
A>does-first:sent-deputy	-17 -20 -21 -16 16 -4
A>does-first:stayed-away	-45 4 -40 -18 7 9
A>does-first:tells-press	10 -13 -4 -14 -19 -4
A>does-first:uninvited	9 -27 -23 -28 -30 7
A>does-first:watched	10 -32 -29 -22 -24 7
A>does-first:will-come	-34 10 -5 -35 2 1
A>does-first:will-not	-15 -15 -18 -14 -20 18
A>does:absent-not-come	-7 -33 -17 -23 7 16
A>does:asked	-9 -20 -29 19 3 -9
A>does:comes	-29 4 2 9 -16 -2
A>does:denies	21 -8 4 -15 -19 -33
A>does:did	-4 -2 -6 11 -31 -8
A>does:did-not	-18 -6 7 9 -2 -4
A>does:died	10 1 -19 -19 6 -27
A>does:does-there	-23 8 -1 -6 0 -12
A>does:elsewhere	7 -17 -38 3 -3 -1
A>does:hindered	-22 -40 -45 1 6 23
A>does:hindrance	-9 -14 -16 -18 11 5
A>does:hosts	-15 -4 11 -19 -16 -8
A>does:is-represented	-8 -20 -14 -4 23 -23
A>does:is-there	-25 6 10 -22 -39 -10
A>does:learned-later	-5 -4 -33 -16 -25 13
A>does:leaves	-12 4 2 -22 5 -37
A>does:no-answer	-12 -24 -28 27 -18 -4
A>does:refused	-13 -6 -23 -20 -26 16
A>does:regrets	-4 4 -35 4 -25 4
A>does:says-no	-8 5 -29 -3 -10 3
A>does:says-yes	-22 25 -23 -11 -14 -25
A>does:sent-deputy	-17 -20 -21 -16 16 -4
A>does:stayed-away	-26 -4 -48 -24 3 14
A>does:tells-press	10 -13 -4 -14 -19 -4
A>does:uninvited	14 -34 -27 -30 -31 5
A>does:watched	5 -18 -30 -22 -24 6
A>does:whether	-10 -6 -4 14 -2 -14
A>does:will-come	-26 1 5 -36 -1 1
A>does:will-not	-15 -17 -1 -14 -20 11
A>group:2	-29 25 -6 -23 -14 -5
A>group:3	-3 13 -14 -28 -11 -29
A>group:4	2 -4 -7 -17 -6 -5
A>l2:'s ,	-22 18 -20 -17 -16 -5
A>l2:, <quote>	-11 -5 8 2 -30 -5
A>l2:, among	-13 13 -16 -7 -10 -11
A>l2:, and	0 -20 11 -15 10 -13
A>l2:, as	-9 1 8 -12 1 -16
A>l2:, but	-22 -24 8 -9 -21 21
A>l2:, in	-16 1 -13 -12 8 -19
A>l2:, let	6 -3 -16 -9 -11 -17
A>l2:, said	-9 -5 16 7 -9 -59
A>l2:, says	20 -22 -9 -3 -2 -11
A>l2:, through	18 -20 -12 -14 -12 -12
A>l2:, where	17 -12 -22 -10 -12 -18
A>l2:, whose	9 -1 -16 -12 -14 -11
A>l2:, with	-13 16 -16 -1 -7 -12
A>l2:: <number>	-17 -11 -18 -14 -14 15
A>l2:; for	-24 5 -12 -11 7 -21
A>l2:<date> ;	-13 19 -17 -11 -11 -22
A>l2:<date> from	-11 12 -10 -2 -7 -13
A>l2:<date> with	-15 17 -19 -5 -14 -10
A>l2:<organisation> ,	-22 28 -30 -11 -20 -27
A>l2:<person> entertained	-14 15 -11 -4 -12 -12
A>l2:<person> gave	12 -15 -5 -1 -2 -3
A>l2:<person> lent	-15 -6 9 -7 -8 -10
A>l2:<person> nor	-22 -22 -16 -12 -18 24
A>l2:<person> questioned	-13 15 -6 -1 -3 -12
A>l2:<person> said	8 -4 -28 -31 -7 3
A>l2:<person> says	-22 0 -24 -15 -4 9
A>l2:<person> sent	-22 -7 -9 -6 15 -24
A>l2:<person> told	16 -12 -10 -6 -5 -12
A>l2:<person> were	-22 22 -20 -2 -7 -13
A>l2:<person> —	8 -24 9 -15 -18 -20
A>l2:<place> ,	13 -32 -3 2 0 -8
A>l2:<place> ;	-22 0 -13 -6 -11 15
A>l2:<place> came	-19 21 -14 -3 -18 -19
A>l2:<quote> said	0 -6 -7 -23 -13 2
A>l2:<quote> says	10 -7 -9 -6 -6 -15
A>l2:about :	-12 24 -8 -10 -8 -27
A>l2:accept ;	-19 -21 -19 10 -16 16
A>l2:accept in	-15 7 -14 -3 -11 -18
A>l2:accord to	5 1 -11 -13 -15 -10
A>l2:across were	-28 27 -18 -3 -4 -15
A>l2:agent ,	-2 10 -18 -6 -7 -18
A>l2:aid ,	10 3 -23 -14 -18 -26
A>l2:ambassador ,	-7 16 -33 -25 -22 13
A>l2:apolog :	-30 -25 -24 -24 7 18
A>l2:apologis to	8 -2 -16 -7 -11 -14
A>l2:as did	-14 -9 -18 -12 -20 14
A>l2:attend :	-22 -8 -20 -12 12 -20
A>l2:back with	14 -13 -3 0 -1 -14
A>l2:bench ;	-17 18 -17 -15 -3 -10
A>l2:besid <person>	-19 8 1 -9 -11 -17
A>l2:brief ;	-16 15 -6 -5 -5 -7
A>l2:brother ,	9 -12 -9 -8 -11 -2
A>l2:call <person>	-19 19 -15 -7 -5 -10
A>l2:came ;	-13 -1 -11 -6 -13 6
A>l2:came from	6 0 -21 -5 -12 -21
A>l2:came with	-32 0 -21 -5 -13 7
A>l2:captain ,	10 2 -30 -17 -20 -22
A>l2:caretak ,	15 -14 -13 -10 -14 -16
A>l2:chair ,	-6 -10 4 -14 10 -7
A>l2:chair ;	-20 23 -17 -11 -19 -24
A>l2:chairman ,	-11 6 22 -12 -16 -27
A>l2:chief ,	-28 0 1 -20 11 -16
A>l2:clerk ,	-2 9 -17 -9 -19 -24
A>l2:client ,	10 -12 -10 -10 -18 -3
A>l2:colleagu ,	-10 6 -10 -6 -14 2
A>l2:come ;	-21 -21 -20 18 2 -22
A>l2:compani ,	11 1 -20 -10 -18 -23
A>l2:confirm ;	-20 -20 -13 9 -1 11
A>l2:consul ,	-13 7 -5 6 -6 -9
A>l2:counsel ,	-23 7 -26 -24 -21 5
A>l2:deleg ,	-28 15 -22 2 -25 -2
A>l2:deputi ,	-27 12 -5 -13 -29 -3
A>l2:director ,	-18 2 -26 -14 11 -6
A>l2:doctor ,	14 -14 -12 -5 -5 -11
A>l2:driver ,	4 8 -24 -15 -18 -23
A>l2:employ '	7 -13 -8 -2 -1 1
A>l2:engin ,	-18 19 -19 -9 -14 -18
A>l2:envoi ,	-7 -1 -12 -12 -17 6
A>l2:excus :	-24 -29 -26 -15 -26 29
A>l2:father ,	-4 -17 12 -6 -9 -14
A>l2:fire were	-20 0 -12 -3 -23 4
A>l2:first ,	-12 14 -16 -6 -9 -9
A>l2:for by	-19 20 -17 -9 -22 -21
A>l2:founder ,	12 -17 -5 -3 -4 -7
A>l2:fourth ,	-13 -15 -12 -15 -16 16
A>l2:freed were	-15 17 -17 -2 -3 -16
A>l2:governor ,	6 -3 -26 -12 -5 -3
A>l2:guest ,	-21 26 -28 -15 -20 -21
A>l2:had asked	2 -5 2 -13 -9 -16
A>l2:had caught	-10 -3 -13 -6 7 -12
A>l2:had told	-12 9 5 -4 -1 -14
A>l2:have met	-17 -11 13 -8 -10 -12
A>l2:head ,	-28 -41 32 -20 -28 -3
A>l2:head by	-15 16 -16 -4 -9 -11
A>l2:held by	-15 19 -20 -3 -7 -14
A>l2:hiker ,	15 -14 -5 -1 -4 -14
A>l2:histori ,	-15 16 -13 -4 -4 -14
A>l2:host ,	-5 -21 14 -21 -34 -19
A>l2:hostag ,	13 -13 -7 -7 -7 -10
A>l2:hour :	-17 19 -11 -10 -17 -22
A>l2:husband ,	14 -14 -13 -10 -8 -13
A>l2:in which	-8 -13 -8 -5 -6 10
A>l2:institut ,	-12 16 -18 -2 -8 -15
A>l2:interpret ,	-13 14 -12 -6 -11 -15
A>l2:is sending	-15 15 -11 -12 -14 -12
A>l2:it ;	-12 16 -14 -3 -5 -11
A>l2:it comprised	-11 13 -12 -5 -9 -11
A>l2:it drew	-22 7 -19 -6 2 -24
A>l2:it to	-20 8 7 -19 -13 -13
A>l2:judg ,	12 -20 9 -6 -10 -16
A>l2:kept for	-20 -13 -13 10 -17 6
A>l2:known as	4 5 -32 -12 -19 -15
A>l2:known that	-13 -8 -8 -5 -9 10
A>l2:lawyer ,	-6 17 -33 -17 -21 -35
A>l2:lawyer :	-12 14 -14 -4 -9 -12
A>l2:leader ,	-9 -11 -24 -14 -4 12
A>l2:left ,	-12 12 -8 -1 -1 -8
A>l2:man ,	-19 -17 -15 -12 -14 19
A>l2:mayor ,	-21 -8 13 -15 -18 -21
A>l2:mediat ,	-25 -21 24 -16 -13 -19
A>l2:member ,	-23 18 -19 -7 -11 3
A>l2:minist ,	-20 -20 0 -8 11 6
A>l2:minut ;	-15 15 -9 -9 -10 -11
A>l2:mother ,	-12 8 -1 -14 -11 -22
A>l2:name dropped	13 -14 -8 -7 -12 -11
A>l2:nephew ,	-16 16 -13 -6 -14 -15
A>l2:next to	-19 -14 18 -5 -4 -18
A>l2:note ;	-18 18 -13 -14 -17 -20
A>l2:observ ,	-17 17 -14 -6 -8 -12
A>l2:on <date>	-2 -25 17 -9 -16 -21
A>l2:order ;	-16 16 -9 -4 -2 -14
A>l2:owner ,	0 1 -23 -12 10 -11
A>l2:p.c .	-1 -12 -23 -22 -32 14
A>l2:paperwork :	-20 26 -22 -12 -22 -28
A>l2:part were	-23 23 -18 -3 -5 -13
A>l2:partner ,	9 -17 -12 -9 -12 -5
A>l2:peopl :	-15 23 -14 -5 -21 -26
A>l2:phone ,	-17 7 -15 -7 -10 8
A>l2:predecessor ,	24 -22 -19 -10 -11 -21
A>l2:prefect ,	-22 10 -1 -15 -18 -22
A>l2:present :	-22 12 3 -17 -28 -33
A>l2:present were	-33 39 -25 -2 -7 -33
A>l2:presid ,	16 -37 -32 -14 4 -3
A>l2:presid ;	-27 24 -26 -19 -1 -20
A>l2:presid in	-17 -7 -28 -5 -11 10
A>l2:price ;	-18 20 -19 -14 -19 -17
A>l2:question ,	-18 20 -20 -7 -8 -20
A>l2:question by	-13 12 -9 -4 -9 -9
A>l2:reach ;	19 -10 -11 -1 -2 -19
A>l2:report ,	13 -13 -7 -6 -7 -11
A>l2:repres by	-6 -5 -12 -9 2 4
A>l2:rival ,	6 -12 -13 -7 -10 3
A>l2:river were	-7 11 -20 -3 -4 -7
A>l2:room :	-23 14 -15 -15 -23 -2
A>l2:sai that	-15 16 -8 -5 -11 2
A>l2:said that	-10 -16 -5 -1 -1 13
A>l2:secretari ,	2 7 -19 -10 -17 -21
A>l2:senat ,	-16 14 -14 -4 -4 -6
A>l2:shuar ,	-10 17 -18 -1 -2 -8
A>l2:sign by	1 -18 10 -10 -18 -22
A>l2:silenc ;	-11 14 -13 -5 -2 -6
A>l2:so were	29 -30 -19 -8 -11 -18
A>l2:son ,	0 -16 -19 -12 -18 13
A>l2:speaker ,	15 -16 -10 -11 -7 -12
A>l2:speech by	-14 20 -21 -3 -4 -6
A>l2:spokesman ,	10 -22 -19 -13 -10 2
A>l2:spokeswoman ,	14 -12 -9 -7 -2 -13
A>l2:spot ;	-11 15 -10 -1 -2 -6
A>l2:staff ,	-29 11 -25 -16 -22 7
A>l2:steward ,	-25 22 -17 -7 -13 -20
A>l2:studi by	17 -18 -14 -10 -11 -14
A>l2:such as	15 -14 -11 -9 -10 -13
A>l2:suspect :	28 -28 -24 -16 -26 -29
A>l2:tabl ,	-13 -10 -11 -3 -6 13
A>l2:tabl sat	-8 12 -13 -2 -8 -11
A>l2:talk :	-22 23 -20 -10 -23 -20
A>l2:teacher :	29 -28 -21 -21 -32 -30
A>l2:them ,	-12 18 -18 -4 -6 -14
A>l2:them were	-15 -5 6 -2 -4 -13
A>l2:there ;	16 -11 -6 -17 -1 -13
A>l2:there were	-21 19 -14 -2 -5 -13
A>l2:to see	-15 18 -17 -5 -4 -11
A>l2:too ;	-16 -20 -7 -17 -10 20
A>l2:top :	2 2 -17 -10 -12 -19
A>l2:treasur ,	-22 8 -18 -13 -20 6
A>l2:tribe was	-15 17 -16 -3 -6 -16
A>l2:two ,	8 2 -21 -6 -21 -15
A>l2:two :	-22 22 -18 -12 -21 -22
A>l2:union ,	-12 8 -19 -1 -2 5
A>l2:union by	-6 10 -6 -2 -16 -10
A>l2:view by	-14 13 -11 -2 -1 -10
A>l2:visitor were	-32 27 -20 -4 -9 -14
A>l2:vote ,	-17 18 -14 -11 -12 -18
A>l2:vote ;	-21 -15 -19 -17 -21 19
A>l2:vote for	11 -6 -14 -12 -20 -18
A>l2:widow ,	7 -28 11 -9 -11 -15
A>l2:wife ,	3 -11 -20 -11 -20 8
A>l2:wreath and	-15 1 -3 -4 4 -10
A>l:#	-20 2 12 -9 -7 -6
A>l:'	-7 7 -7 3 -25 -17
A>l:,	-9 0 -1 -18 -10 -2
A>l:.	-16 -13 -35 -32 1 20
A>l::	-12 -11 -52 -69 10 22
A>l:;	-20 23 -41 -2 -11 -9
A>l:<date>	-3 -24 17 -9 -16 -23
A>l:<number>	-17 -11 -18 -14 -14 15
A>l:<person>	0 8 -4 -23 -35 -34
A>l:after	-3 -8 8 -9 -17 -18
A>l:among	-13 13 -16 -7 -10 -11
A>l:and	-10 0 0 -8 9 -14
A>l:as	-1 14 -7 -30 -9 -27
A>l:asked	1 -8 6 -13 -9 -17
A>l:at	-9 13 -14 -3 -6 -5
A>l:but	13 -29 0 -18 -27 13
A>l:by	-5 16 -13 -26 -16 -18
A>l:came	-18 7 -20 -6 -1 -24
A>l:caught	-10 -3 -13 -6 7 -12
A>l:comprised	-11 13 -12 -5 -9 -11
A>l:did	-23 0 -7 -14 -22 12
A>l:drew	-22 7 -19 -6 2 -24
A>l:dropped	13 -14 -8 -7 -12 -11
A>l:entertained	-14 15 -11 -4 -12 -12
A>l:expects	-13 16 -17 -13 -12 -13
A>l:for	-17 -15 -34 13 16 -9
A>l:from	-3 -2 -11 -17 -25 4
A>l:gave	12 -15 -5 -1 -2 -3
A>l:heard	-12 13 -10 -4 -6 -10
A>l:how	14 -12 -11 -7 -9 -7
A>l:if	-8 -13 -12 3 -5 10
A>l:in	-39 5 -11 -13 17 -5
A>l:is	-23 7 11 -17 -21 -19
A>l:kept	-15 -12 -18 -5 -9 14
A>l:lent	-15 -6 9 -7 -8 -10
A>l:let	5 -8 -19 -15 -19 5
A>l:met	-17 -13 14 -8 -10 -12
A>l:nor	-8 -6 -23 -17 -23 12
A>l:on	9 -16 -21 -13 -8 8
A>l:promised	-11 18 -20 -2 -2 -6
A>l:questioned	-13 15 -6 -1 -3 -12
A>l:said	2 -10 -3 -7 -13 -5
A>l:sat	-11 16 -15 -2 -8 -15
A>l:says	5 -11 -25 -19 -8 4
A>l:see	-15 18 -17 -5 -4 -11
A>l:sending	-15 15 -11 -12 -14 -12
A>l:sent	-27 -7 -11 -8 13 -13
A>l:since	5 -16 -10 -8 -10 4
A>l:that	16 -6 -29 -3 -24 1
A>l:through	20 -22 -14 -15 -14 -15
A>l:to	-5 -1 13 1 -46 -36
A>l:was	-19 9 -12 -21 -29 4
A>l:were	5 0 -9 -10 -28 -8
A>l:whaling	-15 13 -11 -11 -9 -7
A>l:what	-11 19 -19 -5 -4 -14
A>l:when	-2 2 -28 -12 -13 5
A>l:where	17 -12 -22 -10 -12 -18
A>l:whether	-17 -17 -15 18 -11 -18
A>l:which	16 -20 -19 -12 -12 3
A>l:while	-15 -1 -4 -6 5 2
A>l:whose	9 -1 -16 -12 -14 -11
A>l:with	8 4 -24 -23 -37 -8
A>l:without	-17 -7 -16 -10 -6 14
A>l:—	8 -24 9 -15 -18 -20
A>lb-cue:absent	-18 -9 -16 -21 -10 25
A>lb-cue:attended	-34 14 -5 -18 -21 6
A>lb-cue:background	9 -9 -12 -6 -26 -2
A>lb-cue:declined	2 -17 -8 -25 -25 13
A>lb-cue:hosted	-38 -6 19 7 -13 -19
A>lb-cue:invited	-7 -10 -3 12 -32 -6
A>lb-cue:observer	10 -2 -12 -21 -25 -16
A>lb-cue:reported	-1 0 -11 -2 -26 -7
A>lb-cue:represented	-39 18 -26 -19 3 -8
A>led:about	-8 -14 -7 10 13 -15
A>led:according	3 0 -6 -11 -19 -4
A>led:among	8 -2 -9 -11 -30 -8
A>led:beside	1 -8 6 -20 -34 -14
A>led:beside-by	-12 5 -26 -8 1 3
A>led:for-side	-41 15 4 -17 -9 -7
A>led:instead	-17 -15 -34 13 16 -9
A>led:invites	1 -8 6 -13 -9 -17
A>led:meets	-34 20 -9 -14 -18 -24
A>led:met-by	14 -5 -14 -11 -16 -22
A>led:sends	-22 10 -25 -14 -6 3
A>led:there-came	-32 16 -34 -7 -4 -2
A>led:under	11 -11 -2 -9 -14 -15
A>led:urges	7 7 -23 -10 -14 -15
A>led:with	8 4 -24 -23 -37 -8
A>led:without	-17 -7 -16 -10 -6 14
A>lv-cue:absent	9 -15 -23 -12 -19 5
A>lv-cue:attended	-10 0 -2 -15 -12 4
A>lv-cue:background	-2 6 -11 -10 -17 -18
A>lv-cue:declined	1 -21 0 -23 -21 9
A>lv-cue:hosted	-8 -13 13 -26 -36 -3
A>lv-cue:invited	-22 3 3 -23 -20 5
A>lv-cue:reported	4 -5 -12 -3 -24 -6
A>lv-cue:represented	-28 8 -28 -17 9 -9
A>lv:accept	-18 4 -19 -5 -12 6
A>lv:accept|in	-15 7 -14 -3 -11 -18
A>lv:accompani	-14 20 -16 -2 -5 -19
A>lv:accompani|	-3 15 -15 0 -1 -2
A>lv:accompani|,	-13 16 -13 -2 -4 -18
A>lv:allow	-15 14 -20 -8 -17 8
A>lv:announc	7 -1 -12 -3 -6 -2
A>lv:answer	-24 20 -3 -11 -8 -18
A>lv:apologis	2 8 -19 -15 -15 -19
A>lv:apologis|to	2 8 -19 -15 -15 -19
A>lv:ask	-6 -7 2 -14 -18 1
A>lv:ask|	10 -10 3 -10 -11 -24
A>lv:ask|,	-21 1 9 -9 -8 -6
A>lv:ask|by	-14 13 -11 -2 -1 -10
A>lv:be	-7 12 -18 -12 -17 3
A>lv:been	7 -21 -21 -11 -12 1
A>lv:be|that	7 -12 -13 -11 -11 7
A>lv:bring	-12 15 -21 -7 -7 -13
A>lv:brought	1 7 -26 -10 -22 -27
A>lv:brought|,	3 4 -25 -8 -21 -25
A>lv:call	-13 24 -28 -12 -16 -18
A>lv:call|	-13 16 -14 -2 -12 -14
A>lv:call|<person>	-19 19 -15 -7 -5 -10
A>lv:came	6 -8 -42 -12 -8 5
A>lv:came|	-18 7 -20 -6 -1 -24
A>lv:came|from	6 0 -21 -5 -12 -21
A>lv:came|with	5 -9 -22 -5 -13 7
A>lv:caught	-10 -3 -13 -6 7 -12
A>lv:caught|	-10 -3 -13 -6 7 -12
A>lv:cite	16 -22 -17 -13 -13 3
A>lv:come	-17 11 -12 0 -11 -16
A>lv:compris	-11 13 -12 -5 -9 -11
A>lv:compris|	-11 13 -12 -5 -9 -11
A>lv:did	0 -5 6 -24 -27 -1
A>lv:did|	-23 0 -7 -14 -22 12
A>lv:did|,	14 0 -22 -12 -18 -30
A>lv:drew	-22 7 -19 -6 2 -24
A>lv:drew|	-22 7 -19 -6 2 -24
A>lv:drop	13 -14 -8 -7 -12 -11
A>lv:drop|	13 -14 -8 -7 -12 -11
A>lv:edit	12 -8 -15 -9 -11 -16
A>lv:entertain	-14 15 -11 -4 -12 -12
A>lv:entertain|	-14 15 -11 -4 -12 -12
A>lv:expect	-13 16 -17 -13 -12 -13
A>lv:expect|	-13 16 -17 -13 -12 -13
A>lv:explain	5 -22 11 -15 -12 -14
A>lv:face	-21 15 -17 -6 -9 -4
A>lv:follow	-13 15 -17 -8 -12 -14
A>lv:gave	7 -14 3 -15 -15 2
A>lv:gave|	12 -15 -5 -1 -2 -3
A>lv:get	-15 11 -11 -3 -3 0
A>lv:go	1 -15 4 -12 -11 1
A>lv:got	-14 10 -15 7 -10 -12
A>lv:ha	3 -18 -16 -8 -11 12
A>lv:had	-13 17 -27 -15 -20 -8
A>lv:had|,	-24 15 -23 -9 -14 4
A>lv:had|to	8 5 -12 -11 -14 -20
A>lv:hand	-14 15 -13 -5 -5 -13
A>lv:have	19 -15 -13 -12 -12 -21
A>lv:head	-15 16 -16 -4 -9 -11
A>lv:head|by	-15 16 -16 -4 -9 -11
A>lv:heard|	-12 13 -10 -4 -6 -10
A>lv:heard|,	2 -15 -6 -3 -6 7
A>lv:held	-21 10 -23 -5 -16 12
A>lv:held|by	-15 19 -20 -3 -7 -14
A>lv:is	-4 10 -6 -23 -33 -33
A>lv:is|	-23 7 11 -17 -21 -19
A>lv:is|,	7 8 -31 -6 -13 -20
A>lv:join	-16 22 -23 -3 -11 -20
A>lv:join|,	-12 16 -18 -2 -8 -15
A>lv:join|among	-11 14 -14 -2 -6 -11
A>lv:kept	-26 -18 -22 9 -21 15
A>lv:kept|	-15 -12 -18 -5 -9 14
A>lv:kept|for	-20 -13 -13 10 -17 6
A>lv:led	13 -4 -24 -8 -15 -12
A>lv:left	-1 -9 8 -7 -15 -14
A>lv:left|,	-15 -7 9 -6 -12 -12
A>lv:lent	-15 -6 9 -7 -8 -10
A>lv:lent|	-15 -6 9 -7 -8 -10
A>lv:let	0 -3 -4 -17 -21 2
A>lv:let|	5 -8 -19 -15 -19 5
A>lv:let|,	-15 18 -14 -7 -13 -17
A>lv:mention	16 -16 -8 -5 -7 -14
A>lv:met	-17 -13 14 -8 -10 -12
A>lv:met|	-17 -13 14 -8 -10 -12
A>lv:miss	5 -4 -12 -2 -5 -10
A>lv:miss|and	5 -4 -12 -2 -5 -10
A>lv:name	-2 6 -11 -10 -18 -18
A>lv:note	12 -11 -11 -10 -8 -11
A>lv:offer	-20 7 1 -13 -13 -12
A>lv:offer|	-15 1 4 -9 -7 -9
A>lv:open	-17 3 1 -6 -8 -12
A>lv:open|by	-14 20 -21 -3 -4 -6
A>lv:own	23 -17 -11 -8 -22 -19
A>lv:own|,	23 -17 -11 -8 -22 -19
A>lv:place	-13 14 -16 -6 -16 -14
A>lv:place|,	-13 14 -16 -6 -16 -14
A>lv:presid	-25 -3 -1 -10 -19 7
A>lv:presid|in	-17 -7 -28 -5 -11 10
A>lv:promis	-17 1 1 -4 -7 -11
A>lv:promis|	-11 18 -20 -2 -2 -6
A>lv:put	11 -5 -21 -8 -10 -14
A>lv:question	-24 21 -16 -9 -14 -16
A>lv:question|	-13 15 -6 -1 -3 -12
A>lv:question|by	-21 18 -13 -8 -12 -11
A>lv:rais	10 -1 -5 -5 -10 -17
A>lv:read	-20 2 15 -17 -13 -17
A>lv:read|and	-11 -17 17 -13 -2 -8
A>lv:receiv	-13 -7 10 -9 -12 -11
A>lv:recov	6 3 -13 -4 -14 -19
A>lv:recov|,	12 -13 -10 -2 -3 -10
A>lv:refus	18 -12 -17 -17 -14 -19
A>lv:replac	-19 -4 10 -12 -15 -17
A>lv:replac|by	-19 -4 10 -12 -15 -17
A>lv:repres	-23 8 -20 -15 9 -9
A>lv:repres|,	-31 39 -20 -12 -47 -38
A>lv:repres|by	-7 -3 -13 -9 -1 2
A>lv:run	-10 15 -19 -6 -11 -7
A>lv:sai	-1 -1 -13 2 -19 -8
A>lv:said	3 -12 -8 -5 -17 2
A>lv:said|	2 -10 -3 -7 -13 -5
A>lv:said|,	22 -39 -29 -13 -13 -1
A>lv:said|and	-18 8 -15 -15 -10 9
A>lv:said|that	2 -20 -11 -2 -3 2
A>lv:sai|	5 -11 -25 -19 -8 4
A>lv:sai|,	-3 2 2 -14 -12 -27
A>lv:sai|that	10 -3 -18 -11 -13 -2
A>lv:sat	-23 1 8 -6 -15 -24
A>lv:sat|	-11 16 -15 -2 -8 -15
A>lv:sat|as	-12 16 -12 -1 -3 -3
A>lv:sat|to	-16 -19 19 -3 -6 -11
A>lv:saw	7 3 -15 -7 -9 -16
A>lv:see	-15 18 -17 -5 -4 -11
A>lv:see|	-15 18 -17 -5 -4 -11
A>lv:send	-20 23 -18 -13 -15 -20
A>lv:send|	-16 16 -13 -12 -14 -15
A>lv:send|,	-11 17 -11 -5 -9 -13
A>lv:sent	-14 -3 -22 -13 7 0
A>lv:sent|	-27 -7 -11 -8 13 -13
A>lv:sent|,	-38 40 -14 -7 -45 -41
A>lv:sent|and	-16 0 -2 -4 4 -8
A>lv:sent|to	21 -21 -10 -13 -18 -18
A>lv:sign	-3 -17 6 -8 -23 4
A>lv:sign|,	-14 4 -13 -7 -12 8
A>lv:sign|by	1 -18 10 -10 -18 -22
A>lv:spoke	-25 -2 10 -9 -22 -27
A>lv:spoke|,	-16 22 -25 -4 -13 -18
A>lv:stood	-23 -5 6 -16 11 -22
A>lv:talk	-18 19 -22 -10 -13 -16
A>lv:took	-15 15 -13 -3 -9 -13
A>lv:took|from	-15 15 -13 -3 -9 -13
A>lv:travel	13 -10 -12 -10 -8 -11
A>lv:turn	0 -13 8 -3 -4 -14
A>lv:vote	6 3 -21 -15 -23 -20
A>lv:vote|,	-14 13 -13 -6 -8 -10
A>lv:vote|for	11 -6 -14 -12 -20 -18
A>lv:wa	-4 5 -25 -25 -10 -2
A>lv:wa|	-19 9 -12 -21 -29 4
A>lv:wa|,	3 -8 -15 -8 -14 6
A>lv:wa|and	18 -25 -20 -9 4 -11
A>lv:welcom	4 -2 0 -15 -17 -15
A>lv:welcom|by	10 7 -23 -12 -14 -15
A>lv:went	-15 12 -23 -16 -16 3
A>lv:went|,	-18 17 -18 -7 -11 -13
A>lv:went|to	-5 8 -12 -9 -7 -15
A>lv:were	-6 12 -16 -13 -32 -13
A>lv:were|	5 0 -9 -10 -28 -8
A>lv:were|,	-24 31 -35 -8 -15 -31
A>lv:whale	-15 13 -11 -11 -9 -7
A>lv:whale|	-15 13 -11 -11 -9 -7
A>lv:will	-22 4 3 5 -19 -16
A>lv:will|with	-15 17 -19 -5 -14 -10
A>lv:would	-7 14 -11 -2 -4 -12
A>not-first	-5 4 -16 -17 -3 -2
A>owned-does-first:owns-deputy	2 -6 5 -14 -25 -25
A>owned-does:owns-deputy	2 -6 5 -14 -25 -25
A>owns	10 -16 -11 -27 12 -14
A>owns:clerk	-20 -9 -22 -15 18 -21
A>owns:deputi	-14 -13 13 -1 -1 -6
A>owns:father	9 -18 12 -5 -12 -15
A>owns:lawyer	-26 4 3 -3 -3 -15
A>owns:offic	2 -7 -12 -3 -14 4
A>quoted	11 3 -31 2 -8 -7
A>r-cue-near:absent	-11 -14 -16 -30 -18 15
A>r-cue-near:attended	-23 7 -5 -4 -2 -2
A>r-cue-near:background	11 -2 -34 5 -1 -20
A>r-cue-near:declined	-17 -11 -11 -25 0 9
A>r-cue-near:hosted	-13 -22 6 10 -6 -4
A>r-cue-near:invited	-5 -19 -4 15 -35 -1
A>r-cue-near:observer	17 -29 -19 -13 -15 9
A>r-cue-near:reported	-1 -4 -5 -13 -6 -4
A>r-cue-near:represented	-26 -20 -14 2 22 -7
A>r-cue:absent	-20 -12 -27 -8 5 14
A>r-cue:attended	-19 1 3 -4 -8 -4
A>r-cue:declined	-19 -14 -16 -29 -1 15
A>r-cue:hosted	-10 -19 3 13 -22 0
A>r-cue:invited	-9 -11 -11 17 -20 -5
A>r-cue:observer	-6 -15 -9 8 12 -5
A>r-cue:represented	-32 -17 -11 -8 27 -10
A>r2:, and	-11 15 -14 -3 -12 -10
A>r2:<person> )	-24 -18 -19 -18 11 8
A>r2:<person> ,	-9 -5 8 -16 6 -33
A>r2:a jar	-10 -13 15 -1 -2 -3
A>r2:agreed on	-23 -5 7 -7 -7 -6
A>r2:all confirm	-19 -4 7 -8 -4 -11
A>r2:along with	-7 12 -16 -1 -4 -6
A>r2:and ,	-20 28 -18 -2 -9 -23
A>r2:and <person>	-14 7 9 -16 -17 -30
A>r2:and a	-23 26 -17 -6 -24 -19
A>r2:and an	-12 12 -8 -1 -1 -8
A>r2:and senior	-6 12 -19 -2 -6 -7
A>r2:and the	1 0 -29 -10 -19 0
A>r2:and three	-9 16 -16 -2 -15 -11
A>r2:and wa	-13 16 -15 -9 -9 -12
A>r2:answered for	11 -6 -23 -16 -6 -11
A>r2:answered question	-16 16 -9 -4 -2 -14
A>r2:are both	-12 13 -20 -6 -11 -14
A>r2:are come	-6 12 -17 -4 -5 -5
A>r2:are expect	-13 17 -17 -2 -8 -8
A>r2:are on	3 3 -15 -12 -11 -16
A>r2:are to	-18 -8 13 -17 -17 -14
A>r2:asked about	-17 16 -15 -10 -4 -13
A>r2:asked for	-27 11 -3 -15 -5 -15
A>r2:asked why	-23 4 5 -16 -10 -16
A>r2:at <place>	-9 12 -14 -5 -3 -13
A>r2:at a	-14 -2 6 -4 -7 -13
A>r2:ate from	-8 11 -13 -4 -8 -10
A>r2:blamed the	0 4 -6 -13 -14 -13
A>r2:brought a	-25 24 -18 -6 -17 -10
A>r2:called it	18 -2 -22 -7 -11 -21
A>r2:called that	6 1 -13 -2 -4 -12
A>r2:called the	1 -14 -19 -6 -8 8
A>r2:came in	-12 14 -16 -6 -13 -16
A>r2:came with	-9 16 -14 -3 -6 -13
A>r2:cited the	2 -1 -16 -8 -10 2
A>r2:compared <number>	-11 14 -8 -3 -10 -15
A>r2:confirmed thei	-12 -6 8 -5 -8 -13
A>r2:could not	-2 -18 -16 -16 -18 6
A>r2:counted the	5 -2 -7 -6 -9 -14
A>r2:cut short	-15 -5 6 -2 -4 -13
A>r2:cut the	-12 17 -21 -10 -12 -11
A>r2:declined to	6 -3 4 -5 -12 -15
A>r2:dialled in	-15 13 -18 3 -18 -18
A>r2:did not	-22 5 -6 -35 -8 5
A>r2:dined with	-10 13 -15 -6 -11 -12
A>r2:doubts that	12 -11 -9 -10 -8 -11
A>r2:fell in	9 -2 -12 -10 -14 -12
A>r2:followed <person>	-10 14 -10 -3 -6 -18
A>r2:for nine	-12 13 -6 -1 -2 -11
A>r2:for the	-24 32 -34 -13 -26 -31
A>r2:found out	17 -17 -16 -5 -10 -20
A>r2:from the	-16 16 -17 -12 -13 -12
A>r2:gave <person>	1 9 -24 -12 -12 -10
A>r2:gave it	-11 14 -13 -5 -2 -6
A>r2:gave no	-1 -22 -1 8 -12 -18
A>r2:gave the	6 5 -17 -15 -14 -16
A>r2:had a	-24 1 -29 -19 -30 13
A>r2:had all	-20 23 -26 -11 -22 -15
A>r2:had alreadi	-6 6 -30 -29 3 -15
A>r2:had ask	19 -9 -31 -27 -19 -1
A>r2:had been	-25 -8 -48 6 -5 20
A>r2:had come	-16 21 -22 -20 -16 -21
A>r2:had gone	-32 -32 -30 -17 -34 34
A>r2:had kept	2 -7 5 -8 -10 -15
A>r2:had last	-12 16 -13 -4 -6 -14
A>r2:had miss	-17 -12 -8 -3 -10 16
A>r2:had never	-21 0 -17 -14 16 -19
A>r2:had no	4 -22 -17 -15 -30 10
A>r2:had not	-2 16 -19 7 -24 -29
A>r2:had refus	13 -19 -11 -1 -5 -11
A>r2:had sent	-8 -10 -13 -21 23 -25
A>r2:had the	-19 -21 20 -8 -16 -3
A>r2:handed <person>	-20 0 2 -7 -14 -9
A>r2:handed her	5 -4 -12 -2 -5 -10
A>r2:has a	-26 4 -27 10 -23 7
A>r2:has ask	13 -11 12 -24 -10 -13
A>r2:has been	6 -28 -35 15 -25 -13
A>r2:has kept	5 -11 9 -17 -12 -18
A>r2:has let	-13 -8 -8 -5 -9 10
A>r2:has not	11 -20 -22 11 -16 -31
A>r2:has promis	-17 21 -21 -11 -7 -24
A>r2:has said	-16 1 -20 -16 -8 9
A>r2:have accept	-8 15 -11 -2 -5 -5
A>r2:have ask	-15 21 -15 -22 -14 -17
A>r2:have been	-15 6 -14 9 -9 -18
A>r2:have both	-11 12 -12 -2 -6 -10
A>r2:have confirm	-6 12 -15 -5 -12 -11
A>r2:have each	-7 15 -18 -5 -4 -6
A>r2:have never	-15 -20 -10 -12 7 7
A>r2:have said	-10 14 -15 -2 -10 -19
A>r2:heard of	-17 18 -19 -7 -7 -17
A>r2:held out	-17 18 -16 -2 -7 -11
A>r2:held the	-14 0 4 -5 -10 -8
A>r2:hopes for	-13 -17 16 -9 -9 -9
A>r2:in <date>	21 -21 -17 -11 -13 -22
A>r2:in <organisation>	-18 21 -22 -10 -15 -19
A>r2:in <place>	-2 1 -17 -6 -11 0
A>r2:in bulgarian	-18 19 -20 -14 -17 -21
A>r2:in hi	-18 -12 15 -11 -10 -18
A>r2:in place	-15 19 -4 -4 -18 -22
A>r2:in the	16 -16 -19 -7 -11 -11
A>r2:into <person>	-12 13 -12 -2 -3 -12
A>r2:is a	-20 -17 16 -12 -16 -2
A>r2:is bring	-10 19 -20 -7 -12 -14
A>r2:is expect	15 -15 -16 -4 -12 -12
A>r2:is in	0 -12 -27 -12 -31 11
A>r2:is not	2 -18 -22 -22 -22 9
A>r2:is on	-14 1 -25 15 -27 -8
A>r2:is recov	8 -14 -19 -16 2 -9
A>r2:is send	-18 -18 -22 -22 19 -16
A>r2:is the	14 -15 -15 -6 -6 -11
A>r2:is to	-19 -10 16 -25 -2 -31
A>r2:it wa	-18 -14 -10 -9 10 9
A>r2:joined them	-7 11 -14 -4 -7 -9
A>r2:kept awai	-8 -11 -13 -2 -5 10
A>r2:learned of	6 -1 -21 -9 -12 -18
A>r2:led the	-20 1 2 -13 -14 -15
A>r2:left the	3 -18 2 -2 9 -9
A>r2:left without	-13 2 8 -8 -20 -11
A>r2:lent the	8 4 -22 -9 -14 -17
A>r2:let hi	-15 -1 -22 -6 6 -15
A>r2:looked at	-11 12 -13 -5 -9 -9
A>r2:lost hi	6 -9 2 -13 -12 -22
A>r2:missed her	-8 -14 -4 -2 -7 13
A>r2:moved to	-11 12 -13 -5 -7 -8
A>r2:neither came	-14 -8 -6 -4 -18 10
A>r2:nor <person>	-26 -24 -22 -14 -22 28
A>r2:nor hi	1 -15 -14 -18 -14 8
A>r2:of <organisation>	18 6 -39 -24 -26 -21
A>r2:of <place>	-47 23 -13 1 7 -39
A>r2:of the	6 -9 0 -6 -3 -21
A>r2:on hi	12 2 -22 -10 -11 -19
A>r2:pledged new	-17 14 -13 -6 -11 -10
A>r2:presented a	-7 12 -14 -2 -3 -4
A>r2:presented troop	-10 12 -15 -4 -7 -5
A>r2:presided in	-11 -11 13 -2 -8 -8
A>r2:promised a	-23 -4 9 -10 -12 -16
A>r2:provided the	-15 0 6 -12 -14 -14
A>r2:put it	-9 10 -7 -3 -4 -13
A>r2:put their	-15 -6 8 -4 -8 -7
A>r2:questioned <person>	-12 15 -20 -6 -9 -11
A>r2:read aloud	7 3 -21 -9 -7 -8
A>r2:read hi	-17 -6 13 -7 -19 -12
A>r2:read out	-24 7 1 -13 -14 -11
A>r2:read the	-17 -4 5 8 -13 -15
A>r2:reads the	-14 17 -19 -15 -11 -8
A>r2:refused ,	-18 -12 -12 -1 -6 14
A>r2:rejected the	-7 16 -9 -2 -6 -17
A>r2:remained in	4 -13 -6 -3 -14 -2
A>r2:remembers onli	21 -22 -16 -10 -11 -17
A>r2:said ,	-29 -1 14 -7 -12 -7
A>r2:said a	-5 10 -16 -7 -12 -15
A>r2:said he	19 -6 -28 -12 -13 -27
A>r2:said her	-4 9 -17 -10 -7 -20
A>r2:said no	5 -7 -19 -8 -6 -2
A>r2:said nobodi	16 -15 -11 -9 -4 -15
A>r2:said on	3 -5 2 -3 -4 -17
A>r2:said polic	2 3 -15 -5 -6 -16
A>r2:said that	-11 5 2 -8 -12 -29
A>r2:said the	-9 1 9 -14 -15 -30
A>r2:said thei	-22 13 -17 -6 -7 5
A>r2:sat down	-10 17 -18 -1 -2 -8
A>r2:sat in	-20 -7 0 -11 -15 9
A>r2:sat two	-4 17 -2 0 -1 -17
A>r2:says <person>	-12 -3 -25 -16 -4 9
A>r2:says it	15 -10 -9 -1 -2 -7
A>r2:says no	-7 12 -16 -6 -2 -26
A>r2:says noth	-14 -20 17 -7 -2 -19
A>r2:says that	16 -12 -19 -5 -6 -14
A>r2:says there	8 -6 -8 -3 -4 -15
A>r2:sees no	11 -10 -10 -8 -8 -14
A>r2:sent a	8 -3 -23 -22 -10 0
A>r2:sent an	-25 -19 -27 -19 15 6
A>r2:sent everybodi	-10 -15 17 -11 -18 -20
A>r2:sent her	-16 -12 -16 -10 15 -14
A>r2:sent hi	-22 -13 -19 -9 18 -17
A>r2:sent regret	-28 11 -21 -21 -28 -1
A>r2:sent the	-14 -20 2 -20 -5 6
A>r2:spoke by	-9 18 -16 -1 -3 -9
A>r2:spoke first	-14 -21 21 -3 -6 -13
A>r2:spoke for	-21 28 -27 -6 -12 -23
A>r2:spoke of	11 -24 -19 -8 -18 14
A>r2:stayed at	-21 8 -9 -4 17 -22
A>r2:stayed awai	-12 -25 -15 -5 -28 22
A>r2:stayed in	-2 -34 -13 -5 -25 13
A>r2:tabled a	-16 15 -6 -5 -5 -7
A>r2:the lawyer	-17 0 -11 -5 12 -12
A>r2:thinks the	12 -13 -8 -9 -4 -8
A>r2:though on	-17 18 -16 -6 -14 -15
A>r2:to listen	-17 0 10 -6 -5 -7
A>r2:told <person>	-16 3 -3 13 -10 -21
A>r2:told a	-3 10 -21 -6 -10 -17
A>r2:told hi	12 -7 -18 -9 -12 -15
A>r2:told journalist	-9 11 -17 -5 -7 -15
A>r2:told of	-18 18 -17 -5 -9 -13
A>r2:told report	6 -13 -13 -6 -9 6
A>r2:told the	-4 -19 14 -14 -12 -26
A>r2:took note	-18 20 -17 -6 -6 -9
A>r2:took question	-13 -18 18 -2 -5 -5
A>r2:took the	-20 1 5 -7 -9 -10
A>r2:turned down	-15 -8 -11 -7 -2 13
A>r2:used their	-15 15 -9 -9 -10 -11
A>r2:voted against	-16 18 -16 -4 -6 -16
A>r2:voted for	-20 -4 8 -8 -10 -19
A>r2:voted to	-17 -7 -28 -5 -11 10
A>r2:waited at	8 -19 -11 -6 -6 5
A>r2:walked out	6 0 -20 -7 -16 -9
A>r2:wanted a	-9 13 -16 -1 -2 -7
A>r2:wanted canal	-15 16 -16 -3 -3 -6
A>r2:wanted date	-16 14 -14 -4 -4 -6
A>r2:was ask	-26 0 -17 3 -16 2
A>r2:was at	-24 -7 -23 -9 10 1
A>r2:was call	-19 11 -23 -6 -19 1
A>r2:was ill	-7 -8 -4 -2 -18 17
A>r2:was in	-3 -39 -8 -19 1 10
A>r2:was invit	-17 -11 -11 16 -7 -17
A>r2:was kept	-16 -16 -13 -8 -17 16
A>r2:was not	0 -33 -36 -32 5 4
A>r2:was on	-13 6 -29 -22 -6 3
A>r2:was question	-8 12 -12 -6 -11 -8
A>r2:was repres	-14 -14 -14 -8 16 -18
A>r2:was sell	11 -7 -16 -3 -9 -12
A>r2:was sent	-14 12 -11 11 -16 -19
A>r2:was stop	-14 -16 -9 -11 -14 15
A>r2:was the	22 -24 -21 -9 -16 -18
A>r2:was there	-23 -14 1 -6 -10 17
A>r2:was to	12 -2 -11 -19 -22 -23
A>r2:was told	-13 -21 -10 -6 -11 17
A>r2:was travel	-21 -15 -6 -3 -17 20
A>r2:was with	-17 18 -20 -8 -13 -16
A>r2:welcomed the	12 -20 -7 -8 -14 -15
A>r2:went home	-16 -17 5 -14 -7 8
A>r2:went out	-16 -22 -1 16 -6 -14
A>r2:went over	-12 15 -17 -8 -6 -13
A>r2:were all	-12 24 -8 -10 -8 -27
A>r2:were alreadi	-18 17 -8 -9 -8 -17
A>r2:were among	-21 22 -22 -5 -3 -11
A>r2:were ask	-24 -19 -19 4 -4 13
A>r2:were join	-16 -14 15 -5 -14 -23
A>r2:were last	13 -13 -7 -7 -7 -10
A>r2:were left	16 -17 -6 -2 -11 -6
A>r2:were not	24 -16 -20 -7 -24 -27
A>r2:were present	-20 22 -23 -4 -6 -17
A>r2:were stai	16 -18 -10 -2 -3 -13
A>r2:who had	9 4 -12 -2 -2 -8
A>r2:will attend	-16 23 -22 -6 -18 -24
A>r2:will be	-27 -23 -2 -12 11 14
A>r2:will come	-11 19 -24 -9 -12 -19
A>r2:will each	-9 14 -18 -6 -10 -10
A>r2:will not	-11 -6 -12 -7 -17 12
A>r2:will presid	-12 -11 12 -3 -4 -8
A>r2:will speak	-9 21 -26 -5 -19 -16
A>r2:wore ear	-9 11 -12 -5 -9 -9
A>r2:would be	-25 4 -21 -6 -1 12
A>r2:would come	-13 -6 10 -18 -1 -15
A>r2:would not	4 -5 -5 -16 -5 2
A>r:)	-16 18 -16 -17 -19 -21
A>r:,	-11 15 -14 -3 -12 -10
A>r:<date>	2 10 -2 -10 -10 -15
A>r:<number>	-14 19 -23 -13 -13 -16
A>r:<person>	-26 -16 -1 -28 28 -12
A>r:<place>	-14 0 -18 0 -11 7
A>r:a	24 3 -23 -14 -24 -27
A>r:about	-1 11 -14 -12 -16 -23
A>r:abstain	-14 15 -16 -10 -10 -17
A>r:adjourn	3 -21 15 -15 -20 -26
A>r:admit	12 -3 -15 -8 -20 -14
A>r:advis	15 -15 -14 -13 -15 -14
A>r:after	-11 13 -13 -5 -12 -14
A>r:against	-15 15 -18 -7 -11 -11
A>r:agre	7 -8 -1 -19 -21 -28
A>r:all	-19 -4 7 -8 -4 -11
A>r:along	-9 13 -17 -1 -5 -7
A>r:an	18 -14 -3 -1 -1 -16
A>r:and	-14 4 0 -30 -12 -4
A>r:announc	-5 -23 14 -9 -24 -18
A>r:answer	11 3 -31 -28 -9 -21
A>r:apologis	-17 -4 8 -11 -14 -16
A>r:appear	2 -16 9 -15 -17 -18
A>r:ar	-13 8 4 -16 -26 -29
A>r:argu	0 6 -12 -10 -9 -11
A>r:arriv	-20 21 -20 -14 -15 -20
A>r:as	-21 23 -25 -18 -13 -18
A>r:ask	-11 10 0 -43 -19 -38
A>r:at	-2 -1 -8 -19 -24 -2
A>r:attend	-10 12 -5 -5 -11 -16
A>r:beg	-17 13 -16 -9 -15 -11
A>r:blame	-6 10 -3 -17 -17 -19
A>r:both	-9 14 -10 -4 -1 -10
A>r:bow	-13 14 -15 -9 -13 -14
A>r:brief	-19 18 -19 -12 -15 -15
A>r:brought	-33 35 -29 -9 -22 -20
A>r:but	-28 -14 -28 -22 10 12
A>r:by	5 -26 -22 -17 15 -25
A>r:call	-6 -19 -3 -14 -20 9
A>r:came	-25 12 -43 -18 -40 -1
A>r:carri	-17 21 -18 -11 -17 -18
A>r:chair	6 -15 1 -10 -10 -14
A>r:cite	-6 4 -25 -14 -20 7
A>r:come	-17 -15 -13 16 -11 -12
A>r:compar	-11 14 -8 -3 -10 -15
A>r:confirm	-12 -6 8 -5 -8 -13
A>r:could	-2 -18 -16 -16 -18 6
A>r:count	-4 14 -27 -12 -20 -24
A>r:cut	-19 4 0 -10 -14 -16
A>r:declin	2 -5 -1 -11 -15 -6
A>r:deni	4 7 -18 -9 -7 -7
A>r:di	6 6 -10 -8 -13 -13
A>r:diall	-15 13 -18 3 -18 -18
A>r:did	-25 10 -4 -33 -12 2
A>r:dine	-10 13 -15 -6 -11 -12
A>r:doe	14 -19 -15 -18 -12 0
A>r:doubt	12 -11 -9 -10 -8 -11
A>r:drew	-21 1 13 -12 -17 -14
A>r:excus	-8 -11 -10 0 -5 14
A>r:expect	5 -30 11 -20 -20 -22
A>r:explain	-15 0 -5 -9 -10 6
A>r:fell	5 6 -16 -15 -21 -19
A>r:flew	21 -19 -11 -9 -14 -22
A>r:follow	-4 8 -27 -20 -21 -5
A>r:for	-2 24 -36 -17 -30 -34
A>r:found	-2 -4 -21 -13 -17 8
A>r:from	-20 19 -17 -12 -13 -13
A>r:gave	5 -8 -4 0 -30 -35
A>r:got	-16 8 -18 -13 -16 8
A>r:ha	6 -34 -16 17 -14 -10
A>r:had	-17 -15 -30 0 17 16
A>r:hand	4 -5 -1 -13 -27 -24
A>r:hasn't	-19 -8 -17 16 -6 -14
A>r:have	-35 22 -39 -6 -1 -7
A>r:heard	-1 -2 6 -16 -15 -25
A>r:held	-26 14 -2 -5 -18 -18
A>r:hope	-13 -17 16 -9 -9 -9
A>r:in	-9 0 -17 -38 -50 14
A>r:insist	-18 6 6 -9 -8 -17
A>r:into	-12 13 -12 -2 -3 -12
A>r:is	5 -22 -6 8 -8 1
A>r:it	-18 -14 -10 -9 10 9
A>r:join	-8 13 -15 -4 -8 -11
A>r:kept	-23 -5 8 -17 -17 -1
A>r:last	-7 15 -14 -1 -3 -13
A>r:later	6 -1 -3 -8 -17 -23
A>r:learn	6 -1 -21 -9 -12 -18
A>r:leav	-15 0 -11 -8 10 -10
A>r:led	-26 9 -5 -18 -17 -19
A>r:left	-23 -1 -1 -11 12 -18
A>r:lent	6 -11 7 -19 -21 -22
A>r:let	0 -14 20 -15 -7 -28
A>r:listen	12 -4 -5 -15 -14 -28
A>r:look	-7 13 -18 -9 -13 -12
A>r:lost	0 6 -6 -18 -17 -23
A>r:made	-4 3 2 -11 -13 -17
A>r:mai	-2 -19 -18 13 -14 -13
A>r:met	15 -16 -3 -9 -9 -11
A>r:might	12 -19 -19 -14 -13 6
A>r:miss	-16 -14 -8 -3 -9 16
A>r:move	-11 12 -13 -5 -7 -8
A>r:name	12 -5 -16 -2 -1 -5
A>r:neither	2 -11 -7 -6 -18 7
A>r:never	16 1 -13 -8 -8 -21
A>r:nor	-12 -28 -25 -25 -28 27
A>r:not	2 -23 -12 6 -7 7
A>r:not-near	3 -22 -17 7 -2 6
A>r:note	-10 12 -21 -10 -16 -20
A>r:object	-14 13 -10 -8 -7 -10
A>r:of	-13 16 -14 -8 3 -39
A>r:offer	-2 -16 13 -15 -21 -23
A>r:on	-18 9 -11 -21 -23 7
A>r:open	-17 -16 15 -8 -9 -9
A>r:own	-14 -12 9 -9 -9 5
A>r:plead	-16 -16 -19 -7 -17 17
A>r:pledg	-17 14 -13 -6 -11 -10
A>r:prais	5 -21 8 -17 -18 -17
A>r:present	-25 3 5 -13 -13 -17
A>r:presid	-30 -16 22 -12 -17 -21
A>r:promis	11 -7 1 -19 -19 -26
A>r:provid	-15 0 6 -12 -14 -14
A>r:put	13 -14 2 -10 -12 -21
A>r:question	-21 -1 7 -13 -16 -18
A>r:read	-28 10 4 -2 -35 -36
A>r:receiv	4 -20 4 -6 -6 -19
A>r:refus	-24 -18 -2 -6 -10 16
A>r:reject	2 19 -21 -9 -12 -23
A>r:remain	4 -19 -10 -9 -20 0
A>r:rememb	4 7 -25 -17 -17 -24
A>r:report	-13 17 -18 -5 -10 -10
A>r:resid	-11 14 -13 -9 -12 -17
A>r:sai	2 -5 -3 -14 -12 -3
A>r:said	-3 3 0 -13 -14 -16
A>r:sat	-24 -9 7 -12 -18 4
A>r:saw	15 -22 -18 -11 -13 3
A>r:see	17 -16 -1 -16 -15 -18
A>r:sent	-4 -14 8 -48 1 -2
A>r:serv	-26 -9 22 -18 -21 -21
A>r:show	-24 1 6 -11 -15 -24
A>r:sign	0 -10 9 -13 -16 -20
A>r:slept	-16 17 -16 -11 -13 -14
A>r:smile	-7 11 -13 -1 -6 -6
A>r:speak	-24 24 -23 -21 -13 -18
A>r:spoke	-12 5 -9 -18 -34 0
A>r:stai	-25 16 2 -15 1 -12
A>r:stamp	-20 19 -17 -14 -15 -13
A>r:stood	-7 2 5 -18 -35 -23
A>r:swear	2 8 -20 -21 -22 -21
A>r:tabl	-14 12 -2 -7 -6 -10
A>r:take	-18 6 8 -12 -12 -16
A>r:talk	15 -18 -2 -11 -12 -13
A>r:testifi	-7 12 -10 -5 -13 -14
A>r:thank	17 -9 -25 -10 -10 -12
A>r:that	-19 20 -20 -12 -10 -21
A>r:the	6 8 -12 -24 -3 -45
A>r:then	12 7 -14 -9 -8 -20
A>r:there	16 7 -21 -13 -15 -15
A>r:think	15 -15 -10 -11 -4 -10
A>r:though	-18 22 -19 -7 -18 -16
A>r:to	-10 -10 6 -25 -20 7
A>r:told	-10 5 -8 8 1 -21
A>r:took	4 -7 7 -15 -26 -25
A>r:translat	-18 17 -15 -10 -11 -12
A>r:turn	7 -19 -16 -11 -11 5
A>r:urg	12 -19 -5 -11 -14 -16
A>r:us	-16 14 -12 7 -9 -14
A>r:vote	-34 6 -2 -16 -23 0
A>r:wa	1 -32 -42 -10 12 21
A>r:wait	0 -20 -13 -6 -7 12
A>r:walk	-3 1 2 -16 -22 -19
A>r:want	-10 7 -1 -20 -24 -31
A>r:warn	15 -13 -12 -6 -9 -14
A>r:watch	-4 -16 -16 -10 -14 10
A>r:welcom	12 -20 -7 -8 -14 -15
A>r:went	-13 -10 4 6 -27 -5
A>r:wept	1 8 -21 -18 -19 -20
A>r:were	25 -16 -14 -7 -36 -24
A>r:who	8 5 -17 -6 -8 -8
A>r:whose	-16 -2 11 -5 -9 -14
A>r:will	-22 -7 3 -37 -6 8
A>r:wore	-9 11 -12 -5 -9 -9
A>r:would	4 -7 2 -15 -26 -6
A>r:wrote	1 3 -24 -16 -13 -3
A>role-cue:attended	-22 10 -28 -10 -17 5
A>role-cue:background	21 -16 -4 -5 -26 -17
A>role-cue:hosted	-15 -22 27 -22 -6 -10
A>role-cue:observer	12 -3 -28 -17 -19 -18
A>role-cue:represented	-36 2 12 -16 -43 -3
A>rv:abstain	-14 15 -16 -10 -10 -17
A>rv:accept	-16 21 -20 -11 -14 -15
A>rv:accus	4 -18 -12 -8 -12 9
A>rv:adjourn	3 -21 15 -15 -20 -26
A>rv:admit	8 -6 -16 -10 -22 7
A>rv:agre	7 -8 -1 -19 -21 -28
A>rv:announc	-17 -30 11 -17 17 -27
A>rv:answer	5 4 -33 0 -16 -23
A>rv:answer!	8 -16 -16 3 -6 -13
A>rv:apologis	-20 -11 15 -11 -15 -18
A>rv:appear	2 -16 9 -15 -17 -18
A>rv:appear!	-17 -12 -13 -4 -20 15
A>rv:argu	-5 12 -16 -11 -10 -16
A>rv:arriv	-23 25 -24 -16 -20 -24
A>rv:ask	-7 4 -10 -6 -12 -10
A>rv:ask!	8 -10 -15 -17 -14 -3
A>rv:at	-22 21 -18 -13 -15 -17
A>rv:attend	-11 4 -28 -11 -27 7
A>rv:attend!	-10 -8 -15 -6 14 -10
A>rv:ban	-20 -10 8 -14 -18 4
A>rv:beg	-22 12 -21 -17 -20 -3
A>rv:blame	-1 7 -3 -17 -19 -19
A>rv:book	-22 0 -20 -15 -21 15
A>rv:bow	-13 14 -15 -9 -13 -14
A>rv:boycot	-18 -15 -19 -3 -19 18
A>rv:brief	-20 21 -23 -12 -15 -16
A>rv:bring	-10 19 -20 -7 -12 -14
A>rv:brought	-1 19 -40 -12 -25 -29
A>rv:call	2 -14 -18 -18 -34 4
A>rv:came	-25 12 -43 -18 -40 -1
A>rv:came!	5 -9 -8 -8 -20 7
A>rv:cancel	-21 -25 10 -10 16 -20
A>rv:carri	-18 23 -21 -11 -17 -19
A>rv:chair	-7 -8 13 -16 -21 -31
A>rv:charg!	15 -8 -14 -15 -13 -16
A>rv:cite	-6 4 -25 -14 -20 7
A>rv:come	-20 13 -11 11 -29 -29
A>rv:compar	-11 14 -8 -3 -10 -15
A>rv:confirm	-12 6 -2 -9 -19 -19
A>rv:correct	-18 20 -20 -12 -15 -14
A>rv:cost	9 -13 2 -7 -8 -9
A>rv:count	-4 14 -27 -12 -20 -24
A>rv:cross	-19 22 -13 -6 -10 -22
A>rv:cut	-19 4 0 -10 -14 -16
A>rv:declin	5 -11 -3 -15 -20 -4
A>rv:demand	15 -6 -20 -15 -11 -16
A>rv:deni	4 7 -18 -9 -7 -7
A>rv:diall	-15 13 -18 3 -18 -18
A>rv:dine	-10 13 -15 -6 -11 -12
A>rv:doubt	14 -12 -13 -12 -8 -12
A>rv:drew	-21 1 13 -12 -17 -14
A>rv:drown	15 -16 -14 -12 -15 -12
A>rv:excus	-15 -17 -21 -2 -18 23
A>rv:expect	10 -7 5 -28 -35 -34
A>rv:explain	-15 0 -5 -9 -10 6
A>rv:fell	5 6 -16 -15 -21 -19
A>rv:flew	21 -19 -11 -9 -14 -22
A>rv:follow	-4 8 -27 -19 -20 -5
A>rv:found	18 -16 -32 -22 -28 0
A>rv:gave	5 -8 -4 0 -30 -35
A>rv:get	-10 14 -18 -6 -9 -11
A>rv:give	16 -18 -16 -12 -13 -13
A>rv:go	-17 22 -16 -12 -18 -19
A>rv:got	-27 22 -29 2 -26 -1
A>rv:hand	0 -12 -7 -20 13 -31
A>rv:heard	5 -9 3 -21 -21 -15
A>rv:held	-26 14 -2 -5 -18 -18
A>rv:hide	-25 -6 -12 -3 -7 9
A>rv:hope	-20 -24 23 -15 -15 -15
A>rv:insist	-18 6 6 -9 -8 -17
A>rv:invit	-4 -19 1 6 -26 -10
A>rv:join	-23 3 5 -18 -24 -27
A>rv:kept	-12 -15 16 2 -34 -9
A>rv:laid	-18 -4 -12 -6 -20 12
A>rv:land	-19 21 -21 -17 -23 -20
A>rv:lead	-15 18 -21 -14 -16 -13
A>rv:learn	12 -6 -23 -11 -15 -21
A>rv:leav	3 -18 -18 -16 19 -23
A>rv:led	-26 9 -5 -18 -17 -19
A>rv:left	-2 -3 -3 -19 7 -25
A>rv:lent	6 -11 7 -19 -21 -22
A>rv:let	-3 -7 9 -16 -8 -5
A>rv:list	-12 13 -20 -6 -11 -14
A>rv:listen	4 4 -4 -23 -21 -28
A>rv:look	-7 13 -18 -9 -13 -12
A>rv:lost	-9 8 -7 -21 -22 1
A>rv:made	-4 3 2 -11 -13 -17
A>rv:met	15 -16 -3 -9 -9 -11
A>rv:miss	3 -13 -29 -14 -32 11
A>rv:move	-14 3 -16 -9 -11 6
A>rv:name	4 7 -21 -8 -12 -11
A>rv:need	14 -14 -15 -8 -11 -11
A>rv:note	-10 12 -21 -10 -16 -20
A>rv:object	-14 13 -10 -8 -7 -10
A>rv:offer	-7 -22 20 -21 -24 -23
A>rv:open	-2 0 2 -23 -16 -20
A>rv:own	2 -14 7 -11 -11 2
A>rv:pack	-16 18 -18 -12 -15 -14
A>rv:plai	14 -9 -20 -11 -8 -13
A>rv:plead	-16 -16 -19 -7 -17 17
A>rv:pledg	12 -3 -25 -19 -21 -20
A>rv:prais	13 -24 4 -19 -22 -21
A>rv:present	-26 5 5 -13 -15 -18
A>rv:presid	-37 -23 30 -15 -20 -24
A>rv:promis	-10 1 7 -26 -26 -40
A>rv:provid	-15 0 6 -12 -14 -14
A>rv:put	7 -8 7 -14 -24 -26
A>rv:question	-25 4 3 -17 -21 -20
A>rv:quot	13 2 -6 -3 -15 -17
A>rv:reach	-4 -19 -18 -12 -20 16
A>rv:reach!	8 -9 -6 -3 -13 -5
A>rv:read	-31 3 3 -4 6 -39
A>rv:recal	9 -19 -10 -8 -26 -3
A>rv:receiv	3 -21 5 -7 -7 -15
A>rv:recov	8 -14 -19 -16 2 -9
A>rv:refus	-3 -23 -4 -7 -14 10
A>rv:reject	-12 22 -18 -3 -9 -23
A>rv:remain	7 -21 -14 -11 -21 -3
A>rv:replac	0 -21 -24 -17 24 -28
A>rv:repli	-11 3 -2 -18 -3 -4
A>rv:repli!	-15 -10 -14 15 -4 -13
A>rv:report	3 -7 -29 -11 9 -24
A>rv:repres	-16 -19 -17 -10 21 -20
A>rv:sai	7 -12 2 -14 -14 -6
A>rv:sai!	12 -7 -4 -1 -5 -14
A>rv:said	-5 3 -2 -19 -19 -7
A>rv:sat	-28 -13 18 -15 -22 -5
A>rv:saw	8 -24 13 -14 -20 -1
A>rv:seat	-22 -25 13 -12 -16 14
A>rv:see	16 -21 -3 -17 -16 3
A>rv:sell	11 -7 -16 -3 -9 -12
A>rv:send	-15 -17 -24 -19 20 -19
A>rv:sent	-15 -18 -3 6 8 -3
A>rv:serv	-26 -9 22 -18 -21 -21
A>rv:set	6 10 -19 -16 -20 -17
A>rv:set!	-22 2 -14 -23 7 -1
A>rv:share	-12 14 -15 -7 -10 -13
A>rv:show	4 -6 3 -14 -18 -28
A>rv:sign	-4 -2 3 -13 -18 -24
A>rv:slept	-16 17 -16 -11 -13 -14
A>rv:smile	-7 11 -13 -1 -6 -6
A>rv:speak	-30 4 -2 8 -27 -28
A>rv:spent	-9 15 -15 -1 -2 -4
A>rv:split	3 -7 -11 -9 -14 4
A>rv:spoke	-13 2 -10 -18 0 -1
A>rv:stai	0 9 -1 -15 -3 -18
A>rv:stamp	-20 19 -17 -14 -15 -13
A>rv:stood	-11 -2 4 -20 4 -26
A>rv:stop	-14 -16 -9 -11 -14 15
A>rv:summon	-20 -11 -18 -19 -18 19
A>rv:surpris!	15 -11 -8 -9 -16 -15
A>rv:swear	2 8 -20 -21 -22 -21
A>rv:tabl	-14 13 -11 -7 -7 -10
A>rv:take	-2 16 -17 -20 -23 -21
A>rv:talk	8 0 3 -9 -10 -20
A>rv:telephon	13 -12 -9 -5 -10 -14
A>rv:testifi	-9 9 -18 -7 -2 -19
A>rv:thank	23 -16 -28 -11 -15 -18
A>rv:think	3 -17 -14 10 -13 -15
A>rv:told	-22 -5 -11 6 -2 16
A>rv:told!	19 -19 -7 -2 -21 -16
A>rv:took	-2 1 5 -20 -28 -34
A>rv:translat	-18 17 -15 -10 -11 -12
A>rv:travel	-20 14 -18 -8 -24 0
A>rv:travel!	-18 -15 -11 -7 -17 22
A>rv:turn	-20 -8 -18 -9 -14 16
A>rv:unnam	-12 12 -8 -1 -1 -8
A>rv:urg	12 -19 -5 -11 -14 -16
A>rv:vote	-37 -2 8 -17 -24 0
A>rv:wait	-6 11 -27 -13 -20 0
A>rv:walk	3 -7 3 -13 -18 -15
A>rv:want	-10 7 -1 -20 -24 -31
A>rv:warn	15 -13 -12 -6 -9 -14
A>rv:watch	6 -19 -20 -14 -18 3
A>rv:welcom	9 11 -18 -8 -13 -17
A>rv:went	-18 3 -1 4 -29 -10
A>rv:wept	1 8 -21 -18 -19 -20
A>rv:wore	-9 11 -12 -5 -9 -9
A>rv:wrote	1 3 -24 -16 -13 -3
A>rvo:accept ;	-8 15 -11 -2 -5 -5
A>rvo:admit .	-18 -17 -12 -8 -11 17
A>rvo:agre on	-23 -5 7 -7 -7 -6
A>rvo:answer .	-20 2 -23 14 -8 -14
A>rvo:answer for	11 -6 -23 -16 -6 -11
A>rvo:answer question	-16 18 -14 -4 -3 -14
A>rvo:appear in	-18 -12 13 -10 -11 -14
A>rvo:ask .	-3 -24 -20 17 -21 -3
A>rvo:ask <person>	-15 -5 4 -10 10 -18
A>rvo:ask about	-17 16 -15 -10 -4 -13
A>rvo:ask and	-21 -15 -8 11 -5 8
A>rvo:ask by	-15 7 -14 -3 -11 -18
A>rvo:ask for	2 11 -18 -12 -15 -27
A>rvo:ask to	-32 5 -33 11 -27 -1
A>rvo:ask too	-27 -24 -21 11 -7 9
A>rvo:ask who	4 7 -28 -20 -11 -19
A>rvo:ask why	-23 4 5 -16 -10 -16
A>rvo:at from	-8 11 -13 -4 -8 -10
A>rvo:attend .	3 6 -11 -6 -11 -28
A>rvo:attend ;	-10 -8 -15 -6 14 -10
A>rvo:beg off	-16 -19 -14 -12 -13 18
A>rvo:blame the	0 4 -6 -13 -14 -13
A>rvo:book room	-14 14 -12 -10 -14 -14
A>rvo:bow .	-13 14 -15 -9 -13 -14
A>rvo:boycot it	-18 -15 -19 -3 -19 18
A>rvo:brought a	-27 27 -23 -9 -18 -17
A>rvo:brought it	14 -13 -3 0 -1 -14
A>rvo:brought the	-15 20 -21 -4 -8 -10
A>rvo:call it	-5 -6 -34 -11 -16 8
A>rvo:call that	6 1 -13 -2 -4 -12
A>rvo:call the	8 -12 -31 -11 -15 4
A>rvo:came ;	-14 18 -17 -7 -17 -19
A>rvo:came in	-12 14 -16 -6 -13 -16
A>rvo:came nor	-14 -8 -6 -4 -18 10
A>rvo:came with	-9 16 -14 -3 -6 -13
A>rvo:chair .	-28 0 7 -7 -16 -16
A>rvo:charg .	15 -8 -14 -15 -13 -16
A>rvo:cite the	2 -1 -16 -8 -10 2
A>rvo:come ,	-14 20 -18 -21 -11 -12
A>rvo:come .	-16 -8 5 -9 -11 4
A>rvo:come ;	-9 20 -27 -8 -13 -15
A>rvo:compar <number>	-11 14 -8 -3 -10 -15
A>rvo:confirm .	-8 14 -21 -6 -12 -10
A>rvo:confirm ;	-8 18 -18 -2 -9 -11
A>rvo:confirm thei	-12 -6 8 -5 -8 -13
A>rvo:correct within	-10 16 -17 -3 -7 -7
A>rvo:count the	5 -2 -7 -6 -9 -14
A>rvo:cross the	-13 14 -11 -2 -9 -9
A>rvo:cut short	-15 -5 6 -2 -4 -13
A>rvo:cut the	-12 17 -21 -10 -12 -11
A>rvo:declin ,	12 -20 -18 -2 -9 -9
A>rvo:declin to	3 -6 3 -6 -17 -8
A>rvo:deni have	6 1 -14 -7 -7 -6
A>rvo:diall in	-15 13 -18 3 -18 -18
A>rvo:dine with	-10 13 -15 -6 -11 -12
A>rvo:doubt that	14 -12 -13 -12 -8 -12
A>rvo:expect .	-20 23 -33 -11 1 -18
A>rvo:expect no	14 -10 -11 -7 -3 -9
A>rvo:expect to	12 -2 -23 -12 -19 -20
A>rvo:face each	-5 14 -12 -1 -2 -9
A>rvo:fell in	9 -2 -12 -10 -14 -12
A>rvo:follow <person>	-10 14 -10 -3 -6 -18
A>rvo:follow the	-13 -13 -10 -4 -4 13
A>rvo:found <number>	2 9 -20 -16 -16 -23
A>rvo:found out	17 -17 -16 -5 -10 -20
A>rvo:found the	17 -17 -15 -8 -15 -15
A>rvo:gave <person>	1 9 -24 -12 -12 -10
A>rvo:gave it	-11 14 -13 -5 -2 -6
A>rvo:gave no	-1 -22 -1 8 -12 -18
A>rvo:gave the	6 5 -17 -15 -14 -16
A>rvo:get ten	-9 14 -18 -6 -10 -10
A>rvo:give the	14 -15 -12 -9 -8 -9
A>rvo:got as	-15 20 -18 -12 -16 -17
A>rvo:hand <person>	-20 0 2 -7 -14 -9
A>rvo:hand her	5 -4 -12 -2 -5 -10
A>rvo:hand out	14 -17 -5 -5 -10 -9
A>rvo:hear it	-15 -10 -15 -3 -8 14
A>rvo:heard of	-14 12 -20 -10 -12 1
A>rvo:held out	-17 18 -16 -2 -7 -11
A>rvo:held the	-14 0 4 -5 -10 -8
A>rvo:hide .	-25 -6 -12 -3 -7 9
A>rvo:hope for	-13 -17 16 -9 -9 -9
A>rvo:invit .	-4 -7 -15 12 -7 -17
A>rvo:invit but	-22 -14 -16 23 -10 -24
A>rvo:invit to	-17 -11 -11 15 -8 -14
A>rvo:join by	-16 -14 15 -5 -14 -23
A>rvo:join the	-9 16 -16 -2 -15 -11
A>rvo:join them	-16 21 -26 -16 -14 -14
A>rvo:kept <person>	-15 -7 10 -8 -10 -12
A>rvo:kept awai	-9 -14 -15 -3 -11 12
A>rvo:kept the	4 9 1 -20 -14 -20
A>rvo:kept them	-17 -6 10 -7 -11 -15
A>rvo:lead the	-15 18 -21 -14 -16 -13
A>rvo:learn of	12 -6 -23 -11 -15 -21
A>rvo:leav .	12 -4 -9 -7 2 -21
A>rvo:led the	-20 1 2 -13 -14 -15
A>rvo:left .	-10 4 6 -1 -18 -7
A>rvo:left for	8 -15 -13 -8 6 -13
A>rvo:left the	9 -22 1 -4 7 -11
A>rvo:left to	16 -17 -6 -2 -11 -6
A>rvo:left without	-13 2 8 -8 -20 -11
A>rvo:lent the	8 4 -22 -9 -14 -17
A>rvo:let <person>	-7 12 -10 -2 -6 -5
A>rvo:let hi	-15 -1 -22 -6 6 -15
A>rvo:let it	-13 -8 -8 -5 -9 10
A>rvo:list as	-12 13 -20 -6 -11 -14
A>rvo:listen ,	-12 0 7 -6 -10 -14
A>rvo:look at	-11 12 -13 -5 -9 -9
A>rvo:lost hi	-4 -3 0 -17 -19 3
A>rvo:miss a	-17 -12 -8 -3 -10 16
A>rvo:miss her	-8 -14 -4 -2 -7 13
A>rvo:move to	-11 12 -13 -5 -7 -8
A>rvo:need ten	14 -14 -15 -9 -11 -11
A>rvo:offer <person>	-18 -9 12 -10 -8 -11
A>rvo:offer to	-20 -15 17 -8 -9 -10
A>rvo:open it	-14 -16 9 6 -8 -14
A>rvo:open the	-17 -16 15 -8 -9 -9
A>rvo:pack ;	-16 18 -18 -12 -15 -14
A>rvo:patch in	-15 -14 -13 -6 -14 14
A>rvo:pledg new	-17 14 -13 -6 -11 -10
A>rvo:prais <quote>	3 -19 9 -12 -18 -18
A>rvo:present a	-7 12 -14 -2 -3 -4
A>rvo:present the	-9 13 -9 -1 -6 -4
A>rvo:present troop	-10 12 -15 -4 -7 -5
A>rvo:presid ,	-15 -12 14 -3 -4 -7
A>rvo:presid .	-24 -12 17 -11 -12 -13
A>rvo:presid ;	-22 -16 19 -10 -13 -18
A>rvo:presid in	-11 -11 13 -2 -8 -8
A>rvo:promis <person>	-19 -22 22 -9 -15 -13
A>rvo:promis a	-23 -4 9 -10 -12 -16
A>rvo:promis to	-25 31 -29 -13 -9 -27
A>rvo:provid the	-15 0 6 -12 -14 -14
A>rvo:put it	-9 10 -7 -3 -4 -13
A>rvo:put their	-25 -10 14 -8 -14 -11
A>rvo:question <person>	-12 15 -20 -6 -9 -11
A>rvo:read aloud	7 3 -21 -9 -7 -8
A>rvo:read hi	-22 -10 10 -8 9 -18
A>rvo:read out	-24 7 1 -13 -14 -11
A>rvo:read the	-20 1 3 5 -19 -18
A>rvo:recal <date>	-19 -10 -4 -4 -15 16
A>rvo:recov from	-22 -9 -10 -8 8 6
A>rvo:refus ,	-18 -12 -12 -1 -6 14
A>rvo:refus .	-15 -13 8 -4 -8 -2
A>rvo:refus a	-6 -11 -3 0 -5 14
A>rvo:refus to	-12 -10 -9 -2 -6 12
A>rvo:reject the	-7 16 -10 -2 -6 -18
A>rvo:remain in	10 -16 -8 -8 -17 -9
A>rvo:repli .	-13 -13 10 11 -4 -10
A>rvo:repli ye	-10 20 -18 -17 -3 -3
A>rvo:report .	-13 16 -16 -4 -9 -9
A>rvo:report dead	-15 -13 -10 -6 14 -10
A>rvo:report that	-11 13 -10 -2 -12 -11
A>rvo:repres by	-16 -19 -17 -10 21 -20
A>rvo:sai ,	15 -11 -15 -4 -7 -15
A>rvo:sai <person>	-12 -3 -25 -16 -4 9
A>rvo:sai it	15 -10 -9 -1 -2 -7
A>rvo:sai no	-7 12 -16 -6 -2 -26
A>rvo:sai noth	-14 -20 17 -7 -2 -19
A>rvo:sai that	16 -12 -19 -5 -6 -14
A>rvo:sai there	8 -6 -8 -3 -4 -15
A>rvo:said ,	-32 -3 14 -9 -21 6
A>rvo:said .	21 -14 -4 -28 -4 -24
A>rvo:said a	-5 10 -16 -7 -12 -15
A>rvo:said he	19 -6 -28 -12 -13 -27
A>rvo:said her	-4 9 -17 -10 -7 -20
A>rvo:said no	3 -17 -24 -17 -7 11
A>rvo:said nobodi	16 -15 -11 -9 -4 -15
A>rvo:said on	3 -5 2 -3 -4 -17
A>rvo:said polic	2 3 -15 -5 -6 -16
A>rvo:said that	-12 10 0 -9 -18 -37
A>rvo:said the	-3 -3 8 -16 -19 -32
A>rvo:said thei	-22 13 -17 -6 -7 5
A>rvo:said to	6 6 -16 -7 -17 -16
A>rvo:said ye	-17 18 -15 -6 -12 -18
A>rvo:sat down	-13 -13 17 -6 -8 -17
A>rvo:sat in	-22 1 -10 -13 -18 9
A>rvo:sat two	-4 17 -2 0 -1 -17
A>rvo:saw the	-23 -27 19 -12 -16 8
A>rvo:see no	11 -10 -10 -8 -8 -14
A>rvo:see the	-14 -14 6 -2 -3 11
A>rvo:sell insur	11 -7 -16 -3 -9 -12
A>rvo:send hi	-10 -13 -12 -16 13 -10
A>rvo:sent a	-3 -12 -32 4 5 -4
A>rvo:sent an	-20 -20 -26 11 5 2
A>rvo:sent everybodi	-14 7 16 -16 -20 -23
A>rvo:sent her	-16 -12 -16 -10 15 -14
A>rvo:sent hi	-22 -13 -19 -9 18 -17
A>rvo:sent regret	-28 11 -21 -21 -28 -1
A>rvo:sent the	-17 -21 -2 2 -2 0
A>rvo:set foot	-15 -20 -10 -12 7 7
A>rvo:set out	-2 11 -13 -18 -15 -18
A>rvo:share a	-12 14 -15 -7 -10 -13
A>rvo:sign .	14 -8 -12 -5 -6 -12
A>rvo:sign ;	-16 17 -14 -2 -4 -11
A>rvo:sign the	-15 20 -16 -3 -6 -3
A>rvo:speak .	-14 -4 10 -8 -15 -17
A>rvo:speak first	-7 14 -16 -3 -12 -12
A>rvo:speak for	-17 16 -14 -12 -8 -10
A>rvo:spent the	-9 15 -15 -1 -2 -4
A>rvo:spoke ;	-19 22 -19 -3 -6 -11
A>rvo:spoke by	-9 18 -16 -1 -3 -9
A>rvo:spoke first	-14 -21 21 -3 -6 -13
A>rvo:spoke for	-21 28 -27 -6 -12 -23
A>rvo:spoke of	11 -24 -19 -8 -18 14
A>rvo:stai .	12 -1 -22 -5 -17 -20
A>rvo:stai at	8 4 -13 -6 14 -28
A>rvo:stai awai	-12 -25 -15 -5 -28 22
A>rvo:stai in	-3 -17 -15 -5 -27 11
A>rvo:stood in	-17 2 -21 -8 11 -17
A>rvo:stop at	-14 -16 -9 -11 -14 15
A>rvo:surpris .	15 -11 -8 -9 -16 -15
A>rvo:tabl a	-16 15 -6 -5 -5 -7
A>rvo:telephon .	13 -12 -9 -5 -10 -14
A>rvo:testifi instead	-12 5 -16 -9 1 -16
A>rvo:think the	12 -13 -8 -9 -4 -8
A>rvo:told .	5 8 -16 -9 -11 -17
A>rvo:told <person>	-20 -3 -4 12 -10 1
A>rvo:told a	-3 10 -21 -6 -10 -17
A>rvo:told hi	12 -7 -18 -9 -12 -15
A>rvo:told journalist	-9 11 -17 -5 -7 -15
A>rvo:told of	-16 9 -18 -6 -15 8
A>rvo:told report	6 -13 -13 -6 -9 6
A>rvo:told the	-8 -19 14 -15 -12 -3
A>rvo:told to	-4 -25 -18 -15 -22 11
A>rvo:took her	-3 8 -16 -14 -9 -17
A>rvo:took note	-18 20 -17 -6 -6 -9
A>rvo:took part	-10 17 -24 -6 -12 -11
A>rvo:took question	-13 -18 18 -2 -5 -5
A>rvo:took the	-20 1 5 -7 -9 -10
A>rvo:translat .	-18 17 -15 -10 -11 -12
A>rvo:travel .	-22 -15 -12 -7 -25 21
A>rvo:turn back	-12 -7 -13 -5 -7 10
A>rvo:turn down	-15 -8 -11 -7 -2 13
A>rvo:unnam aid	-12 12 -8 -1 -1 -8
A>rvo:vote ;	-17 22 -30 -5 -10 -27
A>rvo:vote against	-16 18 -16 -4 -6 -16
A>rvo:vote for	-20 -4 8 -8 -10 -19
A>rvo:vote to	-17 -7 -28 -5 -11 10
A>rvo:wait .	-9 20 -18 -2 -16 -23
A>rvo:wait at	8 -19 -11 -6 -6 5
A>rvo:walk out	6 0 -20 -7 -16 -9
A>rvo:want a	-9 13 -16 -1 -2 -7
A>rvo:want canal	-15 16 -16 -3 -3 -6
A>rvo:want date	-16 14 -14 -4 -4 -6
A>rvo:want the	-20 23 -28 -10 -8 -10
A>rvo:watch from	-4 -14 -17 -10 -13 9
A>rvo:welcom the	12 -20 -7 -8 -14 -15
A>rvo:went home	-22 1 -3 -17 -10 5
A>rvo:went out	-22 -3 -2 16 -9 -19
A>rvo:went over	-12 15 -17 -8 -6 -13
A>rvo:wore ear	-9 11 -12 -5 -9 -9
A>title-cue:absent	9 -21 -22 -4 -7 15
A>title-cue:attended	-24 9 2 -12 -16 -22
A>title-cue:background	30 -33 -8 -9 -26 -17
A>title-cue:hosted	-7 -36 35 -34 -37 -39
A>title-cue:observer	28 -11 -56 -12 -44 -15
A>title-cue:represented	7 -6 -17 2 5 -44
S>aside-cue:absent	-28 -15 -24 -8 -22 23
S>aside-cue:attended	-32 -13 -1 -18 7 10
S>aside-cue:background	-25 10 -18 -7 -12 5
S>aside-cue:hosted	-7 -9 -5 -15 -1 6
S>aside-cue:invited	-18 8 -10 -2 -6 2
S>aside-cue:reported	-17 5 -1 -8 -9 2
S>aside-cue:represented	-19 19 -19 -4 -5 -20
S>aside-does-first:asked	-16 11 -16 -2 -5 4
S>aside-does-first:comes	-10 -5 9 -5 -18 -18
S>aside-does-first:does-there	-24 11 0 -3 -9 -22
S>aside-does-first:hosts	-1 -22 16 -10 -19 -11
S>aside-does-first:says	-28 4 5 -7 -7 -19
S>aside-does-first:will-come	-16 17 -15 -3 -4 -15
S>aside-does:absent-not-come	8 -15 -13 -10 -14 8
S>aside-does:asked	-16 11 -16 -2 -5 4
S>aside-does:comes	-16 -13 7 -6 8 -20
S>aside-does:does-there	-24 17 -5 -4 -13 -24
S>aside-does:hindered	-17 1 -18 -2 -4 8
S>aside-does:hosts	-2 -13 10 -11 -23 -12
S>aside-does:is-there	-20 -16 -18 -8 -12 18
S>aside-does:says	-17 5 -2 -9 -10 2
S>aside-does:stayed-away	-13 -12 -11 -4 -6 12
S>aside-does:will-come	-16 17 -15 -3 -4 -15
S>byline	15 -11 -4 -11 -22 -26
S>does-first:absent-not-come	-26 -14 -23 -8 13 10
S>does-first:asked	-25 -6 4 0 3 -31
S>does-first:comes	-12 1 -6 -12 5 -17
S>does-first:does-there	-17 -2 6 -11 -12 -8
S>does-first:elsewhere	0 -5 -24 -6 -18 7
S>does-first:hindered	-20 1 6 -6 -12 -5
S>does-first:hosts	-22 -11 17 -8 -13 -25
S>does-first:is-there	-18 11 -12 -7 -7 -3
S>does-first:leaves	-26 34 -34 -7 -19 -23
S>does-first:no-answer	8 -17 -17 9 -11 -18
S>does-first:refused	-12 -15 6 -3 -3 8
S>does-first:says	3 -8 -5 -15 -16 -1
S>does-first:stayed-away	-21 -7 5 -4 -12 1
S>does-first:tells-press	-17 1 0 -1 0 -6
S>does-first:uninvited	-10 12 -6 -2 -1 -19
S>does-first:watched	6 -15 -13 -3 -4 9
S>does-first:whether	-14 2 1 -15 -11 -15
S>does-first:will-come	-2 10 -23 -10 -16 5
S>does-first:will-not	-13 -10 -11 -3 -2 11
S>does:absent-not-come	-31 -19 -20 -14 12 16
S>does:asked	-26 -8 6 0 3 -31
S>does:comes	-16 -3 -9 -12 4 12
S>does:did	-16 2 3 -10 -6 -15
S>does:did-not	-13 -14 2 -10 -6 12
S>does:does-there	-11 3 -2 -10 -14 -11
S>does:elsewhere	0 -5 -24 -6 -18 7
S>does:hindered	-22 7 3 -7 -14 -9
S>does:hosts	-11 -9 10 -8 1 -16
S>does:is-represented	11 -12 -1 -11 -14 -17
S>does:is-there	-23 8 -17 -10 -9 5
S>does:leaves	-36 33 -24 -10 -26 -27
S>does:no-answer	8 -17 -17 9 -11 -18
S>does:owns-deputy	-9 12 -15 -2 -2 -7
S>does:refused	-20 -10 6 -5 -7 3
S>does:says	-2 -5 -1 -14 -17 -4
S>does:stayed-away	-21 -7 5 -4 -12 1
S>does:tells-press	-17 1 0 -1 0 -6
S>does:uninvited	-10 12 -6 -2 -1 -19
S>does:whether	10 -7 -2 -19 -14 -20
S>does:will-come	2 7 -21 -10 -16 4
S>does:will-not	-20 -17 -10 -11 -10 17
S>group:1	-19 -13 17 -22 -12 -5
S>group:2	-12 17 -16 -13 -19 -19
S>group:3	-8 11 -15 7 -17 -33
S>group:4	-38 28 -15 -21 -24 -37
S>l2:, <quote>	-11 -7 11 -8 -7 -24
S>l2:, and	-26 5 -2 -21 -20 2
S>l2:, at	-16 -17 17 -11 -6 -12
S>l2:, brought	-11 20 -21 -2 -3 -7
S>l2:, let	-10 15 -12 0 -1 -5
S>l2:, received	-6 14 -16 -1 -1 -1
S>l2:, was	-22 -21 22 -5 -12 -20
S>l2:, when	-14 2 1 -1 -2 -6
S>l2:, where	-8 -17 15 -9 -10 -17
S>l2:, which	-7 -14 14 -1 -1 -5
S>l2:, whom	-9 -15 16 -2 -1 -5
S>l2:, with	-38 4 9 -15 -16 -17
S>l2:: <number>	-9 -19 20 -1 -2 -6
S>l2:; and	-14 -7 8 -4 -1 -7
S>l2:<date> ,	-34 -1 3 -11 -16 -3
S>l2:<date> :	-48 13 2 -53 -36 -50
S>l2:<date> ;	-22 1 -22 -16 -13 13
S>l2:<date> are	-13 16 -13 -13 -5 -15
S>l2:<date> before	-20 -16 19 -12 -14 -12
S>l2:<date> between	-2 11 -30 -7 -7 -16
S>l2:<date> by	-9 -24 19 -4 -5 -5
S>l2:<date> for	-16 12 -8 -3 -14 -7
S>l2:<date> in	-20 9 0 -5 -15 -14
S>l2:<date> received	-2 14 -14 0 0 0
S>l2:<date> under	-16 -12 13 -2 -3 -6
S>l2:<date> when	-18 -5 8 -1 -2 -12
S>l2:<date> with	-22 6 -1 -8 -16 -12
S>l2:<organisation> '	-16 16 -12 -6 -11 -17
S>l2:<organisation> ,	-28 -9 14 -9 -15 -30
S>l2:<organisation> gathered	-9 12 -13 -2 -2 -4
S>l2:<organisation> that	-18 12 -9 -5 -4 -10
S>l2:<organisation> —	20 -19 -19 -9 -15 -14
S>l2:<person> gathered	-6 12 -13 -1 -2 -4
S>l2:<person> hosted	-10 14 -14 -1 -2 -3
S>l2:<person> invited	-7 15 -15 -12 -1 -7
S>l2:<person> met	-4 12 -13 -7 -8 -14
S>l2:<person> said	-11 12 -15 -1 -2 -6
S>l2:<person> —	-26 0 11 -9 -16 -18
S>l2:<place> ,	-30 14 3 -31 -47 -33
S>l2:<place> :	-55 7 11 -46 -35 -51
S>l2:<place> ;	-17 3 -10 -9 -6 5
S>l2:<place> between	-26 2 4 -8 -7 -14
S>l2:<place> by	-15 -5 9 -5 -9 -15
S>l2:<place> under	-16 -22 20 -9 -12 -13
S>l2:<place> with	1 2 -6 -11 -22 -22
S>l2:<place> —	-28 27 -25 -16 -19 -16
S>l2:<quote> said	-18 11 -12 -4 -3 3
S>l2:accompani by	-19 18 -15 -1 -2 -7
S>l2:agent ,	8 4 -21 -7 -10 -16
S>l2:airport by	-21 -4 5 -2 -4 -5
S>l2:ambassador ,	10 -5 -8 -8 -12 -28
S>l2:and by	-8 13 -12 0 -1 -7
S>l2:at which	-29 1 7 -13 -11 -22
S>l2:attend by	-16 24 -25 -4 -6 -10
S>l2:breakfast :	-18 -9 11 -17 -14 -16
S>l2:brought together	-11 14 -11 -2 -2 -6
S>l2:call between	-19 20 -21 -5 -6 -11
S>l2:call by	-16 -16 17 -5 -2 -9
S>l2:call on	-14 -18 17 -3 -4 -9
S>l2:came :	-20 23 -24 -17 -15 -24
S>l2:camera ,	-14 15 -12 -3 -5 -17
S>l2:chair ,	-21 -1 -3 -4 -17 3
S>l2:chair ;	-20 20 -17 -11 -8 -21
S>l2:chair by	-23 -17 20 -2 -7 -5
S>l2:chief ,	-8 26 -35 -10 -25 -35
S>l2:co-chair by	-16 -17 16 -5 -5 -9
S>l2:counterpart ,	-1 -3 2 -12 -17 -19
S>l2:credenc from	-16 17 -15 -3 -5 -4
S>l2:dawn ,	-9 13 -11 -1 -1 -4
S>l2:deputi ,	-25 -6 7 -3 -8 -2
S>l2:dine with	-18 5 -3 -3 -5 -5
S>l2:dinner for	-17 23 -23 -3 -2 -4
S>l2:dinner that	-10 14 -16 -1 -1 -4
S>l2:dinner with	3 -22 8 -4 -8 -11
S>l2:director ,	-20 -24 19 -6 -15 6
S>l2:docker '	-7 12 -11 -4 -1 -3
S>l2:encount since	3 -2 -13 -8 -4 -6
S>l2:envoi ,	-18 21 -20 -3 -8 -14
S>l2:father ,	14 -14 -15 -10 -10 -13
S>l2:feud between	15 -15 -13 -6 -4 -11
S>l2:foreseen when	-14 15 -12 -1 -1 -7
S>l2:forum :	-14 2 1 -15 -11 -15
S>l2:geologist ,	-7 14 -13 -1 -2 -2
S>l2:given by	-20 -16 18 -5 -3 -8
S>l2:gov .	-21 -4 9 -22 -21 -22
S>l2:governor ,	-30 -20 8 -10 -19 13
S>l2:grower '	-13 -8 11 -6 -5 -16
S>l2:guest :	16 -5 -22 -22 -4 -16
S>l2:guest were	-13 12 -11 -1 -1 -6
S>l2:ha invited	-7 -9 -17 13 -1 -11
S>l2:ha summoned	-8 13 -11 -14 -4 -8
S>l2:had met	-13 7 -5 -12 -11 -15
S>l2:happen :	-13 -3 -17 -9 -2 8
S>l2:head ,	-16 32 -31 -1 -2 -11
S>l2:hospit ;	14 -7 -22 -30 -12 -26
S>l2:host ,	-36 -17 9 -16 12 -29
S>l2:host ;	-17 17 -11 -12 -12 -18
S>l2:host by	8 -24 10 -1 -2 -2
S>l2:hous ,	-10 20 -22 -6 -4 -12
S>l2:husband ,	11 -6 -15 -4 -6 -9
S>l2:interpret ,	-12 11 -8 -3 -3 -9
S>l2:it was	-21 7 -1 -7 -8 -16
S>l2:join by	-15 0 1 -3 -6 -12
S>l2:lawyer ,	-13 14 -14 -3 -4 -10
S>l2:leader ,	-17 23 -20 -3 -8 -22
S>l2:left ,	-12 12 -8 -1 -1 -8
S>l2:lunch for	-18 19 -13 -11 -20 -15
S>l2:lunch with	11 -11 7 -6 -7 -19
S>l2:mayor ,	-17 -1 6 -6 -9 -19
S>l2:mediat ,	-6 -13 12 0 -1 -5
S>l2:meet between	-21 0 4 -12 -9 -16
S>l2:meet with	-23 33 -35 -4 -6 -6
S>l2:member ,	-19 -1 -19 -6 -6 8
S>l2:minist ,	2 8 -15 -11 4 -48
S>l2:minut ;	-20 -4 12 -11 -4 -14
S>l2:mission under	-12 7 -4 -3 -9 -10
S>l2:name after	14 -14 -13 -5 -4 -8
S>l2:nurs '	-5 20 -20 -2 -2 -3
S>l2:off :	-19 13 -7 -3 -2 -6
S>l2:on <date>	-25 7 3 -8 -18 -26
S>l2:out by	11 -19 3 -2 -8 -6
S>l2:owner ,	-19 -18 -1 -5 -16 18
S>l2:panel with	-14 0 -16 -6 8 -2
S>l2:paper ,	-26 -22 7 -15 -8 17
S>l2:parti ,	-11 17 -14 -7 -14 -17
S>l2:place ;	-19 0 -8 -11 -8 6
S>l2:predecessor ,	-27 5 6 -5 -4 -9
S>l2:premier ,	2 -14 8 -7 -5 -10
S>l2:presid ,	-29 -6 18 -11 -26 -24
S>l2:quorum :	-21 -8 14 -21 -16 -26
S>l2:rep ,	-8 13 -11 -2 -2 -7
S>l2:repres by	-11 16 -9 0 -2 -11
S>l2:rev .	-13 -13 15 -16 -7 -9
S>l2:road :	-29 -27 -22 28 -17 -25
S>l2:sai that	-18 0 3 -3 -1 -6
S>l2:sat with	-14 15 -14 -1 -2 -4
S>l2:secretari ,	-34 -4 6 -14 -19 4
S>l2:servic ,	-19 1 5 -11 -14 -20
S>l2:session :	-23 9 -2 -12 -14 -22
S>l2:session ;	-10 16 -11 -2 -3 -9
S>l2:so that	-4 15 -15 0 -1 -2
S>l2:state –	-17 16 -12 -16 -13 -12
S>l2:student '	-11 20 -20 -2 -3 -7
S>l2:surpris ,	-12 14 -12 -3 -3 -15
S>l2:tabl were	-20 -2 4 -4 -8 -19
S>l2:talk :	-20 24 -22 -21 -16 -21
S>l2:talk between	-10 21 -21 0 -1 -1
S>l2:telephon ,	-7 12 -11 0 -1 -2
S>l2:then saw	5 -13 4 -16 -12 -11
S>l2:to <date>	4 1 -17 -3 -3 -12
S>l2:to meet	-14 0 2 -13 -5 -8
S>l2:to see	3 -16 13 -6 -4 -6
S>l2:to show	-15 -13 -22 -4 -3 15
S>l2:to which	-24 0 3 -6 -3 -10
S>l2:togeth with	-22 12 -10 -2 -5 -3
S>l2:top :	2 2 -17 -10 -12 -19
S>l2:unclear whether	-11 12 -3 -1 0 -7
S>l2:undersecretari ,	-20 19 -14 -3 -5 -14
S>l2:vanilla with	5 1 -18 -4 -8 -6
S>l2:visit by	-9 15 -15 -2 -1 -2
S>l2:will have	-17 18 -16 -8 -5 -12
S>l:#	-5 -2 2 -18 -17 -8
S>l:'	-38 9 -6 -19 -22 -7
S>l:,	-20 6 -4 -26 -6 1
S>l:.	-39 17 -1 -1 -41 -48
S>l::	-36 10 3 8 -51 -33
S>l:;	-17 4 -30 -8 -33 14
S>l:<date>	-12 6 1 -13 -23 -36
S>l:<number>	-9 -19 20 -1 -2 -6
S>l:<person>	-20 25 -25 -9 -14 -15
S>l:<quote>	-14 -2 9 -9 -8 -25
S>l:about	19 -19 -19 -8 -8 -16
S>l:after	8 -11 3 -7 -8 -16
S>l:and	-36 11 -3 -25 -27 -5
S>l:are	-13 16 -13 -13 -5 -15
S>l:as	-4 10 -15 -11 -26 -24
S>l:at	-33 3 8 -18 -23 -30
S>l:before	-22 -20 23 -13 -15 -16
S>l:between	0 6 -13 -17 -16 -34
S>l:brought	-11 20 -21 -2 -3 -7
S>l:but	6 6 -12 -5 -4 -18
S>l:by	1 -15 13 -13 -17 -38
S>l:did	-15 17 -17 -7 -6 -17
S>l:for	-1 6 -35 -16 6 -25
S>l:from	-21 26 -26 -6 -8 -23
S>l:gathered	-11 16 -19 -3 -4 -7
S>l:had	-14 18 -18 -7 -8 -12
S>l:has	-12 18 -20 -9 -6 -16
S>l:have	-20 20 -17 -9 -6 -14
S>l:heard	-15 11 -10 -1 0 -2
S>l:hosted	-12 17 -18 -5 -3 -4
S>l:in	0 -17 9 -13 -29 3
S>l:invited	-11 -4 -24 12 -2 -15
S>l:let	-10 15 -12 0 -1 -5
S>l:meet	-19 10 -7 -16 -7 -11
S>l:met	-16 6 -3 -13 -13 -20
S>l:on	21 -31 -18 12 8 -8
S>l:receive	-11 14 -12 -1 0 -1
S>l:received	-11 19 -22 -4 -4 -5
S>l:said	-26 7 -22 -6 -5 9
S>l:saw	2 -16 9 -16 -13 -14
S>l:says	-21 18 -15 -6 -5 -15
S>l:see	3 -16 13 -6 -4 -6
S>l:show	-15 -13 -22 -4 -3 15
S>l:since	3 -2 -13 -8 -4 -6
S>l:summoned	-9 14 -13 -14 -4 -8
S>l:that	-12 10 0 -20 -21 -41
S>l:to	17 9 -25 -36 -31 -41
S>l:together	-11 14 -11 -2 -2 -6
S>l:under	-29 -11 21 -13 -18 -22
S>l:was	-7 -15 16 -9 -15 -33
S>l:were	-25 1 2 -5 -8 -22
S>l:when	-36 -2 16 -13 -15 -6
S>l:where	-8 -17 15 -9 -10 -17
S>l:whether	4 11 -22 -21 -14 -17
S>l:which	-37 -3 10 -15 -11 -25
S>l:while	3 11 -17 -4 -12 -13
S>l:whom	-9 -15 16 -2 -1 -5
S>l:with	-9 1 -1 -15 2 -19
S>l:without	-10 -12 -11 -2 -4 12
S>l:–	-17 16 -12 -16 -13 -12
S>l:—	3 -3 -4 -25 -33 -31
S>lb-cue:absent	12 -4 -15 -9 -15 -5
S>lb-cue:attended	-24 -11 15 -12 3 -14
S>lb-cue:background	-11 12 -7 -23 -23 -52
S>lb-cue:declined	10 -25 16 -8 -6 -16
S>lb-cue:hosted	-11 5 -4 -15 -2 -28
S>lb-cue:invited	-12 -6 1 5 -14 -7
S>lb-cue:observer	-20 21 -20 -3 -3 -12
S>lb-cue:reported	-7 -4 3 -15 -16 -7
S>lb-cue:represented	-37 -2 -3 -8 10 -2
S>led:about	13 -3 -26 -17 1 -32
S>led:according	-9 -5 6 -13 -15 -6
S>led:among	-30 5 0 -6 -10 -24
S>led:beside	-12 2 0 -15 2 -21
S>led:beside-by	-33 16 -12 -5 -10 -23
S>led:between	0 6 -13 -17 -16 -34
S>led:for-side	-16 2 6 -7 -2 -12
S>led:instead	-1 6 -35 -16 6 -25
S>led:invites	-16 4 -23 11 -4 -18
S>led:meets	-11 6 -4 -3 -13 -22
S>led:met-by	-17 -8 12 -9 -11 -17
S>led:there-came	-14 6 -19 -1 -5 7
S>led:under	-9 -12 14 -10 -15 -19
S>led:urges	-21 1 7 -8 -7 -14
S>led:with	-9 0 -1 -15 2 -19
S>led:without	-20 -20 -16 -8 -10 20
S>lv-cue:attended	-18 7 -11 -11 7 -13
S>lv-cue:declined	-11 -14 15 -4 -3 -12
S>lv-cue:hosted	-19 14 -8 -13 -7 -22
S>lv-cue:invited	-9 -6 -4 8 -12 -4
S>lv-cue:reported	-28 1 6 -14 -12 -4
S>lv-cue:represented	-15 8 -21 -4 -15 3
S>lv:accompani	-19 18 -15 -1 -2 -7
S>lv:accompani|by	-19 18 -15 -1 -2 -7
S>lv:agre	-14 15 -10 -7 -12 -17
S>lv:answer	5 9 -22 -13 -15 -19
S>lv:ar	-25 -13 -20 -22 -11 18
S>lv:ar|	-13 16 -13 -13 -5 -15
S>lv:ar|,	-20 -18 -14 -15 -8 19
S>lv:ask	10 -8 -6 -6 -4 -16
S>lv:attend	-29 4 3 -8 -20 -28
S>lv:attend|,	-11 -16 17 -4 -15 -15
S>lv:attend|by	-16 24 -25 -4 -6 -10
S>lv:be	-1 6 -18 -11 -8 -22
S>lv:been	-2 12 -25 -8 -12 -22
S>lv:be|between	15 -15 -13 -6 -4 -11
S>lv:brief	-29 9 -5 -9 -12 6
S>lv:brief|,	-7 2 -19 -3 -4 7
S>lv:brought	-23 17 -13 -4 -6 -18
S>lv:brought|	-11 20 -21 -2 -3 -7
S>lv:brought|,	-16 20 -18 -2 -4 -13
S>lv:brought|together	-11 14 -11 -2 -2 -6
S>lv:call	-36 -5 13 -12 -10 -17
S>lv:call|	-15 16 -14 -6 -4 -9
S>lv:call|,	-8 -18 19 -2 -4 -11
S>lv:call|by	-20 1 0 -6 -3 -10
S>lv:call|on	-14 -18 17 -3 -4 -9
S>lv:came	-20 8 1 -3 -8 -19
S>lv:came|,	-20 8 1 -3 -8 -19
S>lv:chair	-31 4 -8 -10 5 -14
S>lv:chair|by	-23 -17 20 -2 -7 -5
S>lv:chair|with	-24 5 -22 -7 7 -4
S>lv:close	-4 4 -4 -6 -6 -13
S>lv:co-chair	-16 -17 16 -5 -5 -9
S>lv:co-chair|by	-16 -17 16 -5 -5 -9
S>lv:come	1 -8 -17 -10 -6 10
S>lv:confer	-8 12 -11 -9 -14 -14
S>lv:conven	-21 -10 13 -6 -16 -16
S>lv:conven|,	-14 -2 4 -4 -12 -10
S>lv:cross	-16 -2 3 -7 -8 -8
S>lv:cross|where	-15 -5 6 -6 -7 -6
S>lv:deni	-16 11 -9 -5 -4 -9
S>lv:deni|that	-16 11 -9 -5 -4 -9
S>lv:did	-15 17 -17 -7 -6 -17
S>lv:did|	-15 17 -17 -7 -6 -17
S>lv:dine	3 -10 5 -7 -10 -19
S>lv:dine|,	6 -24 6 -7 -8 -18
S>lv:dine|with	-18 5 -3 -3 -5 -5
S>lv:discuss	-20 16 -13 -10 -10 -9
S>lv:dismiss	-7 -2 5 -3 -4 -13
S>lv:drew	-15 17 -15 -6 -8 -19
S>lv:elect	-21 21 -20 -8 -11 -18
S>lv:end	-21 8 1 -4 -6 -16
S>lv:face	10 -10 1 -8 -13 -17
S>lv:flew	-20 -3 1 -10 -7 3
S>lv:flew|,	-13 -3 -3 -5 -4 5
S>lv:flew|that	-4 15 -15 0 -1 -2
S>lv:forc	1 -18 12 -5 -4 -8
S>lv:gather	-22 -2 -12 -9 13 -16
S>lv:gather|	-13 19 -18 -3 -4 -11
S>lv:gave	-18 24 -22 -11 -20 -24
S>lv:gave|for	-12 14 -10 -5 -18 -13
S>lv:goe	-15 17 -18 -7 -4 -12
S>lv:got	-5 -12 12 -1 -1 -3
S>lv:ha	-12 18 -20 -9 -6 -16
S>lv:had	-2 10 -10 -12 -17 -23
S>lv:had|	-14 18 -18 -7 -8 -12
S>lv:had|<date>	-23 22 -22 -4 -4 -10
S>lv:had|with	4 -9 0 -6 -12 -17
S>lv:hand	-13 -14 14 -3 -5 -9
S>lv:have	-30 4 -22 -14 -11 10
S>lv:have|	-26 -1 -19 -14 -11 12
S>lv:have|between	-15 14 -4 -2 -1 -3
S>lv:ha|	-12 18 -20 -9 -6 -16
S>lv:hear	-20 4 -1 -10 -13 -18
S>lv:heard	6 13 -20 -18 -19 -14
S>lv:heard|	-15 11 -10 -1 0 -2
S>lv:heard|,	-20 16 -15 -13 -16 -2
S>lv:hear|,	-17 -3 7 -7 -10 -14
S>lv:held	-28 2 8 -12 -16 0
S>lv:held|,	-29 -2 11 -9 -14 -19
S>lv:held|under	-13 -12 13 -7 -3 -6
S>lv:held|with	-12 13 -24 -3 -7 6
S>lv:hold	1 -12 7 -12 -16 -15
S>lv:hold|with	-24 -8 13 -9 -12 -9
S>lv:host	1 -3 -3 -12 -20 -18
S>lv:host|	-18 -8 9 -6 -4 -6
S>lv:host|,	-17 -5 8 -4 -11 -10
S>lv:host|by	8 -24 10 -1 -2 -2
S>lv:host|with	-15 0 2 -2 -6 -4
S>lv:huddl	-14 14 -11 -6 -3 -9
S>lv:huddl|with	-14 14 -11 -6 -3 -9
S>lv:invit	-21 -14 -2 10 -11 4
S>lv:invit|	-11 -4 -24 12 -2 -15
S>lv:invit|,	-16 0 -16 -12 -11 7
S>lv:is	8 -10 -4 -12 -9 -20
S>lv:is|where	10 -25 -6 -5 -2 -8
S>lv:join	-18 -4 5 -7 -8 -13
S>lv:join|by	-15 0 1 -3 -6 -12
S>lv:kept	9 2 -18 -13 -13 -17
S>lv:laid	-18 -14 15 -8 -14 -18
S>lv:learn	-15 17 -14 -13 -15 -22
S>lv:let	-10 15 -12 0 -1 -5
S>lv:let|	-10 15 -12 0 -1 -5
S>lv:link	-1 14 -14 0 0 0
S>lv:link|,	-1 14 -14 0 0 0
S>lv:lost	-12 11 -10 -13 -9 -9
S>lv:lost|and	-12 11 -10 -13 -9 -9
S>lv:lunch	8 2 -29 -6 -11 -10
S>lv:lunch|with	8 2 -29 -6 -11 -10
S>lv:meet	-9 -9 7 11 -18 -27
S>lv:meet|	-24 1 4 -16 -8 -13
S>lv:meet|,	-19 -10 14 -8 -4 -16
S>lv:meet|since	3 -2 -13 -8 -4 -6
S>lv:met	-20 0 -6 -15 2 2
S>lv:met|	-16 6 -3 -13 -13 -20
S>lv:met|,	-8 2 -19 -10 -26 9
S>lv:met|under	-9 -16 15 -3 -5 -8
S>lv:met|with	-18 18 -16 -3 -10 -8
S>lv:name|after	14 -14 -13 -5 -4 -8
S>lv:open	-19 -22 22 -6 -7 -16
S>lv:own	-17 9 -16 -4 -5 3
S>lv:own|,	-17 9 -16 -4 -5 3
S>lv:paid	-22 -21 23 -14 -17 -16
S>lv:plan	-12 -7 8 -4 -2 -5
S>lv:plan|between	-9 13 -17 -1 -1 -4
S>lv:propos	18 -19 -16 -15 -16 -16
S>lv:put	1 0 -3 -18 -16 -21
S>lv:put|,	6 1 -18 -16 -14 -18
S>lv:react	4 1 -17 -3 -3 -12
S>lv:react|<date>	4 1 -17 -3 -3 -12
S>lv:read	14 -16 -3 -10 -17 -19
S>lv:read|by	11 -19 3 -2 -8 -6
S>lv:recal	-10 12 -12 0 0 -1
S>lv:recal|when	-10 12 -12 0 0 -1
S>lv:receiv	-17 4 2 -8 -13 -18
S>lv:receiv|	-15 24 -26 -5 -4 -5
S>lv:receiv|,	-27 19 -15 -7 -15 -13
S>lv:receiv|<date>	-11 15 -15 -3 -4 -2
S>lv:receiv|by	-24 -20 22 -7 -9 -9
S>lv:receiv|from	-16 17 -15 -3 -5 -4
S>lv:remain	-11 12 -3 -1 0 -7
S>lv:remain|whether	-11 12 -3 -1 0 -7
S>lv:repres	-14 2 -16 -3 -9 5
S>lv:repres|by	-13 15 -14 -3 -8 -17
S>lv:resum	-16 16 -13 -4 -3 -4
S>lv:resum|between	-16 16 -13 -4 -3 -4
S>lv:sai	-26 14 -7 -8 -6 -17
S>lv:said|	-26 7 -22 -6 -5 9
S>lv:said|which	-13 -1 3 -3 0 -8
S>lv:said|with	11 -18 0 -3 -3 -8
S>lv:sai|	-21 18 -15 -6 -5 -15
S>lv:sai|that	-18 0 3 -3 -1 -6
S>lv:sat	-3 -7 3 -8 -20 0
S>lv:sat|'	-12 18 -16 -3 -3 -7
S>lv:sat|,	3 9 -32 -7 -15 -2
S>lv:sat|under	-16 -13 13 -2 -4 -7
S>lv:saw	-3 -4 3 -16 -19 -27
S>lv:saw|	2 -16 9 -16 -13 -14
S>lv:saw|,	-18 14 -9 -3 -12 -21
S>lv:saw|with	-14 15 -16 -2 -4 -5
S>lv:scuttl	-14 -10 12 -2 -2 -3
S>lv:see	-1 -16 4 -8 -6 11
S>lv:see|	3 -16 13 -6 -4 -6
S>lv:see|,	-8 -8 -14 -3 -3 12
S>lv:sent	-7 12 -13 -2 -9 -13
S>lv:set	-20 9 7 -10 -7 -11
S>lv:set|where	-14 15 -15 -1 -1 -3
S>lv:show	-19 -9 -29 -6 -6 13
S>lv:show|	-17 -11 -26 -5 -4 14
S>lv:sign	-4 -4 -36 -9 17 -32
S>lv:sign|,	-22 -10 -24 -5 18 -20
S>lv:sign|in	-16 17 -16 -4 -12 -14
S>lv:spent	-11 -13 12 -3 -2 -9
S>lv:spent|,	-11 -13 12 -3 -2 -9
S>lv:spoke	1 20 -29 -5 -15 -16
S>lv:struck	16 -24 -11 -6 -5 -13
S>lv:summon	-16 15 -13 -16 -4 -11
S>lv:summon|	-9 14 -13 -14 -4 -8
S>lv:talk	5 1 -18 -4 -8 -6
S>lv:talk|with	5 1 -18 -4 -8 -6
S>lv:took	-15 18 -18 -2 -5 -7
S>lv:travel|with	4 6 -16 -4 -8 -10
S>lv:visit	6 -3 -7 -7 -10 -15
S>lv:visit|,	-17 11 -8 -4 -8 -13
S>lv:wa	-7 -12 11 -13 -19 -7
S>lv:walk	-12 -2 7 -7 -6 -12
S>lv:wa|	-7 -15 16 -9 -15 -33
S>lv:wa|,	-22 8 -22 -5 -6 8
S>lv:wa|between	-17 16 -15 -3 -4 -7
S>lv:wa|by	8 -27 8 -10 -9 -18
S>lv:wa|when	-17 14 -10 0 0 -8
S>lv:welcom	-24 6 -3 -3 -10 -10
S>lv:welcom|by	-21 -4 5 -2 -4 -5
S>lv:went	-18 -12 13 -6 -8 -10
S>lv:were	-25 -16 19 -7 -11 -26
S>lv:were|	-25 1 2 -5 -8 -22
S>lv:were|when	-5 -15 14 -2 -3 -6
S>lv:will	4 -25 12 -10 -12 -19
S>lv:will|,	7 -19 6 -10 -13 -17
S>lv:wrote	-3 -3 0 -7 -6 -15
S>lv:wrote|between	-19 -2 5 -5 -5 -12
S>not-first	-7 18 -31 -1 -14 -9
S>owned-does-first:owns-deputy	23 -30 -22 -9 -17 12
S>owned-does:owns-deputy	14 -12 -30 -11 -19 9
S>owns	17 -21 -4 -16 -32 -1
S>owns:deputi	-25 -10 -7 -2 -8 16
S>owns:predecessor	24 -24 -18 -5 -12 -18
S>owns:word	10 -1 -19 -5 -5 -16
S>quoted	5 1 -17 -10 -13 -9
S>r-cue-near:absent	-1 -27 3 -24 3 10
S>r-cue-near:attended	-10 1 0 -12 3 -29
S>r-cue-near:background	7 -19 9 -9 -9 -20
S>r-cue-near:hosted	-14 -5 12 -13 -15 -15
S>r-cue-near:invited	-12 -17 21 -36 -14 -33
S>r-cue-near:observer	-17 17 -15 -7 -7 -15
S>r-cue-near:reported	1 -4 -7 -14 -16 -2
S>r-cue-near:represented	-29 -12 -9 4 9 3
S>r-cue:absent	-10 -17 3 -21 1 9
S>r-cue:attended	-12 -5 5 -14 1 -7
S>r-cue:background	0 7 -9 -11 -18 -34
S>r-cue:declined	-9 -3 0 -13 -18 -2
S>r-cue:hosted	-5 -6 1 -14 -5 -3
S>r-cue:invited	-7 -18 17 -4 -19 -38
S>r-cue:observer	-9 14 -16 -7 -7 -17
S>r-cue:reported	-3 -6 -2 -14 -16 0
S>r-cue:represented	-3 -26 -2 2 14 -2
S>r2:, and	-17 -12 16 -5 -7 -9
S>r2:<person> ,	2 -8 5 -10 -37 -9
S>r2:a colonel	-19 13 -7 -3 -2 -6
S>r2:a royal	-14 12 -10 0 -1 -5
S>r2:according to	-13 12 -11 -1 -1 -6
S>r2:across from	-14 15 -14 -1 -2 -4
S>r2:agreed on	-23 -2 5 -7 -5 -13
S>r2:also made	-16 12 -11 -3 -6 -7
S>r2:among them	20 -19 -19 -9 -15 -14
S>r2:and ,	-19 24 -22 -7 -12 -19
S>r2:and an	-14 15 -12 -1 -1 -8
S>r2:and observ	-18 0 4 -8 -6 -13
S>r2:and premier	-9 17 -14 -7 -14 -16
S>r2:and the	-19 -1 9 -7 -19 -27
S>r2:appeared by	-15 -7 9 -4 -6 -9
S>r2:appeared on	-10 18 -19 -6 -19 -12
S>r2:are to	-20 24 -24 -2 -2 -6
S>r2:as host	-7 -13 12 -3 -3 -4
S>r2:asked for	-7 20 -22 -3 -3 -3
S>r2:at <place>	-15 -16 7 -8 -4 12
S>r2:at a	-14 19 -19 -3 -3 -10
S>r2:at hi	-13 5 1 -7 -6 -14
S>r2:at the	-16 10 -7 -6 -8 -25
S>r2:attended the	3 -3 -39 -11 6 -24
S>r2:brought togeth	-18 -16 17 -4 -6 -8
S>r2:called ,	7 -2 -20 -4 -5 -12
S>r2:called a	-13 -12 13 -2 -5 -8
S>r2:called on	-19 19 -17 -2 -3 -15
S>r2:calmed thing	-10 13 -16 -4 -3 -9
S>r2:conferred by	-11 16 -22 -6 -8 -8
S>r2:conferred on	-14 15 -14 -4 -4 -5
S>r2:crossed the	-10 13 -12 -4 -10 -14
S>r2:did not	-20 8 -19 -5 14 -24
S>r2:first met	-11 13 -13 -2 -3 -6
S>r2:flew to	-11 16 -19 -2 -4 -7
S>r2:for a	-8 15 -15 -2 -1 -2
S>r2:for the	-17 -2 5 -8 -9 -13
S>r2:fought over	14 -14 -15 -10 -10 -13
S>r2:gave a	-17 -11 13 -1 -1 -6
S>r2:got forti	-9 11 -11 -4 -3 -12
S>r2:granted an	-13 -12 13 -7 -11 -13
S>r2:had a	-20 21 -16 -4 -8 -20
S>r2:had achiev	-19 -2 5 -5 -5 -12
S>r2:had agre	-8 13 -12 0 -1 -7
S>r2:had ask	-16 6 -4 -10 -2 -19
S>r2:had been	-19 2 1 -6 -4 -10
S>r2:had breakfast	-21 22 -21 -5 -8 -11
S>r2:had call	-18 -8 12 -2 -5 -16
S>r2:had confer	-18 -3 4 -3 -7 -15
S>r2:had met	-28 6 3 -7 -7 -23
S>r2:had plan	-10 14 -16 -1 -1 -4
S>r2:had talk	10 -3 -33 -12 -20 -22
S>r2:has been	-28 1 2 8 -13 -19
S>r2:has invit	-5 -6 10 -21 -4 -9
S>r2:has said	-11 -13 -10 -4 -4 12
S>r2:have been	-17 20 -15 -6 -2 -25
S>r2:head the	-13 14 -9 -12 -2 -8
S>r2:held talk	-17 22 -22 -2 -4 -7
S>r2:himself stai	-17 2 -14 0 -1 1
S>r2:his iranian	-17 0 5 -4 -12 -13
S>r2:hosted a	-6 -15 16 -1 -2 -2
S>r2:hosted the	-7 -14 14 0 -2 -2
S>r2:if releas	-14 2 1 -15 -11 -15
S>r2:in <place>	2 -5 4 -11 -17 -47
S>r2:in a	-12 7 -4 -1 -1 -13
S>r2:in the	-10 12 -9 -13 -21 -28
S>r2:is deni	-15 14 -4 -2 -1 -3
S>r2:is due	-17 17 -16 -4 -4 -11
S>r2:is replac	-14 0 -16 -6 8 -2
S>r2:is to	-8 11 -7 -9 -11 -21
S>r2:lunched with	11 -19 3 -2 -8 -6
S>r2:met <person>	-7 11 -16 -1 -2 -3
S>r2:met again	-9 13 -11 -1 -1 -4
S>r2:met banker	11 2 -14 -3 -3 -6
S>r2:met congoles	-14 -13 14 -1 -1 -7
S>r2:met in	-21 24 -20 -2 -3 -14
S>r2:met on	-15 20 -19 -4 -5 -10
S>r2:met the	-20 -3 8 -9 -9 -17
S>r2:met them	-15 -5 6 -6 -7 -6
S>r2:met twice	-8 13 -11 -2 -2 -7
S>r2:met with	13 -9 -19 -3 -10 -12
S>r2:minister <person>	-17 16 -12 -16 -13 -12
S>r2:of <organisation>	-6 7 -3 -5 -6 -16
S>r2:of <place>	5 -6 -2 -7 -22 -21
S>r2:of the	-35 9 -1 -17 -18 -2
S>r2:office said	-6 -13 1 0 0 10
S>r2:on <date>	10 -7 -3 -15 -16 -27
S>r2:on the	-26 5 4 -9 -13 -19
S>r2:opened the	-8 -23 21 -1 -2 -3
S>r2:put their	-16 17 -26 -4 -5 -8
S>r2:questioned bank	-5 13 -14 -1 -2 -4
S>r2:received <person>	5 -13 -1 -3 -7 -3
S>r2:received the	-23 -1 3 -3 -5 -5
S>r2:respectively ,	3 -22 8 -4 -8 -11
S>r2:said that	-1 -7 3 -6 -4 -16
S>r2:sat across	0 13 -13 0 0 -1
S>r2:sat down	-15 -5 6 -4 -8 -12
S>r2:sat in	-13 16 -18 -3 -5 -11
S>r2:sat on	-10 16 -15 -1 -1 -5
S>r2:sat togeth	-11 14 -15 -2 -2 -3
S>r2:saw the	-11 2 1 -4 -8 -19
S>r2:shook hand	2 0 -18 -8 -4 -12
S>r2:showed <person>	-11 20 -22 -3 -2 -9
S>r2:signed a	-11 18 -17 -1 -1 -5
S>r2:spoke by	-10 16 -17 -1 -2 -4
S>r2:spoke for	-26 -4 6 -3 -4 -11
S>r2:spoke on	-11 14 -13 -1 -2 -5
S>r2:spoke to	-5 13 -12 0 0 -1
S>r2:talked by	-16 14 -8 -3 -1 -4
S>r2:texted and	-11 13 -11 -1 -11 -6
S>r2:the ministri	-24 22 -17 -4 -7 -17
S>r2:the onli	-21 -5 8 -1 -6 -19
S>r2:the teacher	-13 -8 9 -4 -6 -9
S>r2:then sat	7 -1 -13 -1 -5 -11
S>r2:then the	-12 19 -21 -3 -3 -13
S>r2:to <place>	4 7 -14 -2 -2 -6
S>r2:to a	-20 -8 -8 11 -6 -16
S>r2:to hi	-7 15 -15 -12 -1 -7
S>r2:to scrap	-14 -7 8 -4 -1 -7
S>r2:to talk	-17 -11 12 -3 -3 -3
S>r2:to the	-11 22 -21 -1 -7 -6
S>r2:told a	-16 -3 6 -4 -4 -8
S>r2:told report	-17 1 0 -1 0 -6
S>r2:told the	7 5 -18 -7 -10 -18
S>r2:took no	-20 4 -2 -3 -4 -13
S>r2:walked out	-7 15 -15 -1 -1 -8
S>r2:was call	-16 20 -23 -2 -1 -15
S>r2:was in	-35 -1 -9 -12 -21 10
S>r2:was not	-22 -10 -10 -12 -20 16
S>r2:was put	-10 14 -17 -2 -2 -6
S>r2:was receiv	-23 8 -6 -4 -9 -14
S>r2:was the	-18 22 -19 -7 -14 -22
S>r2:was to	-24 -9 8 -15 -16 1
S>r2:went togeth	-5 12 -12 -1 -1 -4
S>r2:were alon	-20 18 -10 -4 -4 -8
S>r2:were present	-11 14 -12 -2 -3 -5
S>r2:were receiv	-13 11 -10 -1 -1 -5
S>r2:were sent	-12 11 -10 -13 -9 -9
S>r2:whom thei	-16 15 -13 -3 -8 -14
S>r2:will be	-20 -1 -17 -5 -6 14
S>r2:will chair	-9 -11 12 -2 -3 -5
S>r2:will hear	-11 15 -16 -5 -4 -14
S>r2:will host	-11 -17 17 -2 -4 -9
S>r2:will initi	-15 -5 7 -6 -17 -16
S>r2:will jointli	-9 15 -14 -4 -5 -9
S>r2:will meet	-17 3 2 -1 -2 -15
S>r2:will receiv	-1 -20 10 -2 -2 -7
S>r2:will repres	-10 15 -13 -3 -14 -15
S>r2:will share	-16 -21 21 -11 -11 -20
S>r2:will sit	-7 14 -17 -3 -3 -8
S>r2:with her	-11 15 -15 -3 -4 -2
S>r2:with journalist	-17 17 -15 -7 -7 -15
S>r2:withdrew to	-14 -6 6 -1 -2 -12
S>r2:would not	-13 -6 -5 0 -1 9
S>r:,	-17 -12 16 -5 -7 -9
S>r:<date>	9 -4 -17 -14 -17 -18
S>r:<person>	-14 -4 -3 -18 -55 8
S>r:<place>	-3 -6 2 -11 -14 0
S>r:a	2 9 -24 -8 -12 -20
S>r:accord	-13 12 -11 -1 -1 -6
S>r:across	-14 15 -14 -1 -2 -4
S>r:agre	-23 -2 5 -7 -5 -13
S>r:also	-11 15 -15 -5 -8 -10
S>r:among	17 -12 -14 -9 -14 -15
S>r:and	0 3 -3 -17 -32 -24
S>r:announc	16 -12 -15 -7 -10 -13
S>r:appear	-18 4 0 -9 -21 -16
S>r:ar	-19 24 -25 -4 -3 -10
S>r:arriv	-6 11 -12 -2 -3 -4
S>r:as	14 -22 5 -19 -13 -22
S>r:at	-29 3 1 -11 -11 -1
S>r:attend	3 -2 -40 -11 6 -26
S>r:brief	-12 14 -13 -5 -10 -14
S>r:broke	-14 0 -20 -8 13 -14
S>r:brought	-26 -8 12 -6 -11 -15
S>r:but	-18 2 6 -4 -7 -21
S>r:call	2 2 -14 -6 -10 -23
S>r:calm	-10 13 -16 -4 -3 -9
S>r:came	-18 1 -21 -6 11 -22
S>r:chair	-15 -23 24 -2 -4 -6
S>r:confer	-16 22 -27 -8 -10 -11
S>r:conven	-13 -15 16 -2 -4 -9
S>r:cross	-10 13 -12 -4 -10 -14
S>r:did	-20 8 -19 -5 14 -24
S>r:dine	-18 -2 6 -8 -3 -11
S>r:drove	-13 18 -16 -5 -9 -18
S>r:end	-11 14 -15 -4 -3 -6
S>r:explain	-13 5 -4 -5 -5 -12
S>r:face	-15 -4 8 -8 -10 -17
S>r:first	-11 13 -13 -2 -3 -6
S>r:flew	-26 28 -27 -6 -8 -19
S>r:follow	16 -20 -17 -8 -12 4
S>r:for	-24 8 -4 -9 -10 -18
S>r:fought	14 -14 -15 -10 -10 -13
S>r:gather	-12 -19 17 -4 -6 -8
S>r:gave	-11 -16 18 -4 -3 -8
S>r:got	-17 3 7 -5 -6 -19
S>r:grant	-13 -12 13 -7 -11 -13
S>r:ha	-3 -11 1 -5 -23 0
S>r:had	-24 -11 16 -21 -7 3
S>r:have	-20 23 -18 -6 -4 -25
S>r:head	-13 14 -9 -12 -2 -8
S>r:held	-23 3 1 -4 -8 -16
S>r:hi	-17 0 5 -4 -12 -13
S>r:himself	8 -4 -17 -8 -11 -1
S>r:host	-15 -23 24 -2 -7 -11
S>r:if	-14 2 1 -15 -11 -15
S>r:in	-7 3 -3 -13 1 -55
S>r:invit	-12 -16 15 -8 -3 -12
S>r:is	-20 12 -11 -17 3 -7
S>r:it	-21 -5 -17 -4 14 -17
S>r:join	-11 22 -22 -3 -11 -11
S>r:learn	-21 2 3 -12 -13 -14
S>r:left	-11 13 -11 -1 -2 -6
S>r:lunch	9 -12 -1 -3 -9 -7
S>r:mai	-20 20 -18 -15 -9 -14
S>r:meet	-15 -2 4 -7 -7 -8
S>r:met	-13 9 -8 -12 -17 -34
S>r:minist	-17 16 -12 -16 -13 -12
S>r:nor	-19 6 -17 -18 -22 8
S>r:not	-21 -6 -12 -2 1 17
S>r:not-near	-23 -3 -15 2 5 11
S>r:of	-11 3 2 -14 -25 -8
S>r:offic	-12 -16 7 -1 -1 9
S>r:on	4 1 -4 -16 -20 -40
S>r:open	-20 6 -5 -2 -4 -11
S>r:over	-14 7 -5 -3 -3 -10
S>r:presid	-14 -26 24 -3 -4 -3
S>r:put	-16 17 -26 -4 -5 -8
S>r:question	-5 13 -14 -1 -2 -4
S>r:receiv	-5 -15 14 -5 -12 -7
S>r:respect	7 -22 10 -16 -15 -16
S>r:rose	-13 12 -7 -3 -8 -10
S>r:said	8 -3 -7 -11 -7 -38
S>r:sat	-29 6 1 -8 -16 -28
S>r:saw	-20 16 -13 -7 -13 -21
S>r:sent	-11 -19 -5 -12 -18 13
S>r:shook	2 0 -18 -8 -4 -12
S>r:show	-25 10 -4 -9 -9 -18
S>r:sign	-14 28 -27 -1 -2 -6
S>r:slip	-8 11 -14 -3 -7 -13
S>r:spoke	-29 6 -4 -4 -6 -13
S>r:stai	-19 -8 10 -1 -2 -15
S>r:stood	-18 -7 9 -4 -5 -15
S>r:talk	-16 14 -8 -3 -1 -4
S>r:telephon	-18 19 -18 -8 -16 -15
S>r:text	-11 13 -11 -1 -11 -6
S>r:that	15 -14 -15 -2 -2 -7
S>r:the	-11 -5 -1 -14 -27 0
S>r:then	-13 -7 0 -7 -19 5
S>r:to	-10 1 -5 6 -15 -26
S>r:told	2 1 -5 -7 -9 -21
S>r:took	-19 -2 3 -4 -5 -14
S>r:two	-19 4 5 -7 -4 -10
S>r:visit	-12 12 -11 -4 -5 -8
S>r:wa	-58 15 -16 -26 -42 16
S>r:walk	-13 -5 6 -3 -3 -10
S>r:welcom	-20 -23 23 -4 -7 -8
S>r:went	-5 12 -12 -1 -1 -4
S>r:were	-34 32 -27 -16 -14 -23
S>r:when	17 -10 -12 -2 -5 -11
S>r:where	2 0 -2 -3 -7 -13
S>r:who	-21 7 -1 -7 -8 -16
S>r:whom	-16 15 -13 -3 -8 -14
S>r:will	-38 1 5 -20 -32 2
S>r:with	-31 5 -5 -26 -22 5
S>r:withdrew	-14 -6 6 -1 -2 -12
S>r:would	-14 2 -13 -1 -2 7
S>r:wrote	1 -4 -1 -11 -9 -24
S>reference	-9 7 -13 -13 -19 -3
S>role-cue:absent	-19 -1 -14 -4 -11 7
S>role-cue:background	-23 21 -12 -12 -12 -30
S>role-cue:hosted	-1 -27 12 -14 10 -3
S>role-cue:reported	2 2 -12 -4 -6 -13
S>role-cue:represented	-22 3 -7 -6 12 -38
S>rv:achiev	-19 -2 5 -5 -5 -12
S>rv:agre	-25 0 3 -6 -5 -15
S>rv:announc	14 -5 -14 -8 -14 -16
S>rv:answer	-1 3 -2 -5 -3 -16
S>rv:appear	-18 4 0 -9 -21 -16
S>rv:arriv	-6 11 -12 -2 -3 -4
S>rv:ask	-22 7 -3 -14 -4 -22
S>rv:attend	2 -11 1 -12 5 -29
S>rv:breakfast	-15 15 -14 -5 -8 -9
S>rv:bridg	-17 -11 12 -3 -3 -3
S>rv:brief	-13 2 -19 -5 -10 6
S>rv:broke	-19 4 -23 -8 12 -16
S>rv:brought	-26 -8 12 -6 -11 -15
S>rv:call	-14 -10 21 -12 -12 -43
S>rv:calm	-10 13 -16 -4 -3 -9
S>rv:came	-19 -2 -7 -6 11 -25
S>rv:cancel	-19 8 -2 -9 -16 -20
S>rv:chair	-21 -37 38 -3 -6 -21
S>rv:come	-2 -10 8 -12 -10 -20
S>rv:complain	-13 -4 -15 -4 -15 8
S>rv:confer	-20 8 -3 -9 -14 -20
S>rv:confirm	-8 13 -6 -2 -1 -7
S>rv:conven	-19 -21 23 -8 -8 -16
S>rv:cross	-13 16 -13 -5 -13 -14
S>rv:declar	9 -13 -5 -3 -8 -16
S>rv:declin	-16 -1 4 -3 -3 -16
S>rv:dine	-22 6 -1 -12 -9 -20
S>rv:discuss	-13 8 -5 -4 -8 -14
S>rv:drove	-14 -6 -21 -6 -9 12
S>rv:end	-11 14 -15 -4 -3 -6
S>rv:explain	-13 5 -4 -5 -5 -12
S>rv:face	-19 -5 -2 -9 -13 7
S>rv:fell	-25 -13 -20 -3 13 12
S>rv:fire	-14 14 -13 -6 -11 -14
S>rv:flew	-21 25 -27 -6 -8 -19
S>rv:follow	9 -4 -19 -9 -13 3
S>rv:fought	14 -14 -15 -10 -10 -13
S>rv:gather	-23 -29 27 -8 -10 -20
S>rv:gave	-11 -16 18 -4 -3 -8
S>rv:give	-13 -8 9 -6 -6 -13
S>rv:goe	11 -7 -15 -15 -5 -9
S>rv:got	-17 3 7 -5 -6 -19
S>rv:grant	-13 -12 13 -7 -11 -13
S>rv:head	-13 14 -9 -12 -2 -8
S>rv:hear	-11 15 -16 -5 -4 -14
S>rv:heard	-27 -1 -6 -6 -12 5
S>rv:held	-26 -2 6 -5 -8 -19
S>rv:host	-18 -13 16 -6 -11 -17
S>rv:invit	-15 -18 19 -24 -6 -16
S>rv:join	-18 28 -28 -6 -16 -20
S>rv:learn	-21 2 3 -12 -13 -14
S>rv:left	-22 14 -8 -8 -19 -17
S>rv:listen	-14 -6 -19 13 -5 -17
S>rv:lunch	10 -16 1 -3 -9 -7
S>rv:made	-16 12 -11 -3 -6 -7
S>rv:manag	-14 -14 -11 -4 -9 14
S>rv:meet	0 4 -11 -8 -10 -22
S>rv:met	-12 17 -15 -10 -16 -18
S>rv:name	5 -17 6 -8 -4 -10
S>rv:open	-22 0 3 -5 -6 -16
S>rv:own	-10 -18 14 -3 -6 4
S>rv:plan	-10 14 -16 -1 -1 -4
S>rv:postpon	-19 10 -7 -16 -7 -12
S>rv:presid	-14 -26 24 -3 -4 -3
S>rv:promis	-15 -8 2 -5 -4 6
S>rv:put	-30 0 10 -7 -8 -17
S>rv:question	-8 16 -16 -1 -2 -4
S>rv:read	-14 4 0 -4 -8 -13
S>rv:receiv	1 3 -6 -7 -15 -20
S>rv:releas	-14 2 1 -15 -11 -15
S>rv:replac	-14 -4 -3 -6 8 -3
S>rv:repres	-10 15 -13 -3 -14 -15
S>rv:rose	-13 12 -7 -3 -8 -10
S>rv:said	-4 -10 -9 -12 -9 13
S>rv:sat	-14 7 -3 -8 -17 -32
S>rv:saw	-20 16 -13 -7 -13 -21
S>rv:sent	-22 -14 -13 7 3 9
S>rv:shook	2 0 -18 -8 -4 -12
S>rv:show	-28 0 9 -11 -10 -20
S>rv:sign	-19 31 -30 -1 -3 -7
S>rv:sit	-9 20 -22 -4 -6 -16
S>rv:slip	-11 15 -16 -5 -11 -18
S>rv:spoke	-29 6 -4 -4 -6 -13
S>rv:stai	-29 -9 4 -3 -12 2
S>rv:state	-21 21 -19 -12 -20 -17
S>rv:stood	-18 -7 9 -4 -5 -15
S>rv:summon	-12 -16 19 -12 -7 -14
S>rv:suspend	10 -19 4 -10 -23 -20
S>rv:talk	5 7 -27 -9 -9 -20
S>rv:telephon	-18 19 -18 -8 -16 -15
S>rv:testifi	-17 16 -14 -4 -4 -9
S>rv:text	-11 13 -11 -1 -11 -6
S>rv:told	-2 9 -9 -8 -12 -31
S>rv:took	-19 -2 3 -4 -5 -14
S>rv:travel	-2 13 -18 -5 -5 -15
S>rv:unnam	-12 12 -8 -1 -1 -8
S>rv:visit	-27 33 -29 -11 -15 -25
S>rv:wait	7 -5 -7 -4 -3 -15
S>rv:walk	-15 4 -2 -3 -4 -12
S>rv:welcom	-20 -23 23 -4 -7 -8
S>rv:went	-5 12 -12 -1 -1 -4
S>rv:withdrew	-14 -6 6 -1 -2 -12
S>rv:wrote	1 -4 -1 -11 -9 -24
S>rvo:achiev littl	-19 -2 5 -5 -5 -12
S>rvo:agre on	-22 -1 4 -6 -5 -12
S>rvo:announc .	-18 0 7 -3 -6 -9
S>rvo:appear by	-15 -7 9 -4 -6 -9
S>rvo:appear on	-15 8 -22 -8 12 -21
S>rvo:ask for	-8 21 -23 -3 -2 -4
S>rvo:ask the	-10 -17 17 -7 -1 -8
S>rvo:attend the	2 -12 2 -12 5 -27
S>rvo:breakfast apart	-15 15 -14 -5 -8 -9
S>rvo:bridg loan	-17 -11 12 -3 -3 -3
S>rvo:brief the	-13 -4 -15 -4 -8 9
S>rvo:brought togeth	-18 -16 17 -4 -6 -8
S>rvo:call ,	7 -2 -20 -4 -5 -12
S>rvo:call .	-12 13 -15 -5 -1 -13
S>rvo:call <person>	-22 -3 6 -6 -7 -13
S>rvo:call a	-17 -13 15 -4 -7 -10
S>rvo:call for	-14 -11 12 -1 -2 -10
S>rvo:call off	-20 -10 13 -10 -2 -16
S>rvo:call on	-19 27 -26 -2 -2 -15
S>rvo:calm thing	-10 13 -16 -4 -3 -9
S>rvo:chair .	-10 -19 17 -1 -1 -3
S>rvo:chair ;	-7 -15 16 -1 -1 -2
S>rvo:chair the	-9 -13 14 -1 -3 -4
S>rvo:come ;	-3 -1 2 -9 -6 -14
S>rvo:come two	5 3 -17 -1 -2 -4
S>rvo:complain .	-13 -4 -15 -4 -15 8
S>rvo:confer by	-11 16 -22 -6 -8 -8
S>rvo:confer in	-18 -3 4 -3 -7 -15
S>rvo:confer on	-14 15 -14 -4 -4 -5
S>rvo:confirm .	-8 13 -6 -2 -1 -7
S>rvo:cross the	-13 16 -13 -5 -13 -14
S>rvo:declin to	-16 -1 4 -3 -3 -16
S>rvo:deni by	-15 14 -4 -2 -1 -3
S>rvo:dine <date>	-11 -3 5 -7 -7 -16
S>rvo:face the	-15 -16 5 -5 -10 9
S>rvo:fire at	-14 14 -13 -6 -11 -14
S>rvo:flew to	-8 12 -16 -2 -5 -8
S>rvo:fought over	14 -14 -15 -10 -10 -13
S>rvo:gather the	-16 -18 17 -4 -6 -10
S>rvo:gave a	-17 -11 13 -1 -1 -6
S>rvo:got forti	-9 11 -11 -4 -3 -12
S>rvo:grant an	-13 -12 13 -7 -11 -13
S>rvo:head the	-13 14 -9 -12 -2 -8
S>rvo:hear both	-11 15 -16 -5 -4 -14
S>rvo:held a	-14 -15 16 -3 -5 -12
S>rvo:held talk	-19 24 -23 -3 -4 -8
S>rvo:host ,	-12 5 -3 -3 -4 -9
S>rvo:host .	-7 -18 14 -4 -5 -7
S>rvo:host a	-10 -20 20 -2 -2 -3
S>rvo:host the	-13 4 -3 -4 -9 -4
S>rvo:left the	-12 13 -11 -1 -4 -6
S>rvo:left without	-18 1 3 -6 -14 -11
S>rvo:listen at	-7 -13 -12 13 -1 -8
S>rvo:lunch with	12 -21 3 -2 -8 -6
S>rvo:made a	-16 12 -11 -3 -6 -7
S>rvo:manag to	-14 -14 -11 -4 -9 14
S>rvo:meet again	-20 24 -24 -2 -2 -6
S>rvo:meet in	14 -12 -19 -2 -6 -5
S>rvo:meet the	-11 19 -23 -3 -3 -14
S>rvo:met <person>	-7 11 -16 -1 -2 -3
S>rvo:met <place>	-15 16 -13 -1 -2 -9
S>rvo:met a	-18 18 -19 -3 -8 -10
S>rvo:met aboard	-8 13 -11 -1 -2 -8
S>rvo:met again	-9 13 -11 -1 -1 -4
S>rvo:met at	-11 13 -13 -2 -3 -6
S>rvo:met banker	11 2 -14 -3 -3 -6
S>rvo:met congoles	-14 -13 14 -1 -1 -7
S>rvo:met in	14 -4 -20 -3 -5 -19
S>rvo:met on	-13 6 -26 -4 -6 4
S>rvo:met the	-29 6 3 -10 -11 -21
S>rvo:met them	-15 -5 6 -6 -7 -6
S>rvo:met twice	-8 13 -11 -2 -2 -7
S>rvo:met with	13 -9 -19 -3 -10 -12
S>rvo:open the	-18 -26 25 -5 -5 -14
S>rvo:plan in	-10 14 -16 -1 -1 -4
S>rvo:presid .	-13 -14 15 -2 -2 -2
S>rvo:promis to	-15 -8 2 -5 -4 6
S>rvo:put back	-23 -9 12 -5 -5 -14
S>rvo:put their	-16 17 -26 -4 -5 -8
S>rvo:question bank	-5 13 -14 -1 -2 -4
S>rvo:receiv <date>	9 -5 -10 -3 -6 -14
S>rvo:receiv <person>	6 -29 4 -5 -9 -6
S>rvo:receiv at	-18 17 -16 -2 -7 -18
S>rvo:receiv by	-10 13 -12 0 0 -1
S>rvo:receiv hi	-16 -20 20 -2 -4 -3
S>rvo:receiv in	-28 11 -9 -4 -7 -11
S>rvo:receiv the	-23 -2 5 -3 -5 -5
S>rvo:releas from	-14 2 1 -15 -11 -15
S>rvo:replac by	-14 0 -16 -6 8 -2
S>rvo:repres the	-10 15 -13 -3 -14 -15
S>rvo:said ,	-6 -13 1 0 0 10
S>rvo:said .	-12 -6 11 -11 -9 -30
S>rvo:said as	-7 16 -16 -1 0 -6
S>rvo:said in	-20 17 -9 -1 -1 -9
S>rvo:said that	-3 -12 0 -8 -6 7
S>rvo:sat across	0 13 -13 0 0 -1
S>rvo:sat down	2 -5 3 -5 -10 -17
S>rvo:sat in	-15 20 -20 -3 -5 -14
S>rvo:sat on	-10 16 -15 -1 -1 -5
S>rvo:sat togeth	-11 14 -15 -2 -2 -3
S>rvo:saw the	-11 2 1 -4 -8 -19
S>rvo:sent a	-12 -13 -16 11 -14 7
S>rvo:sent home	-13 5 -1 -13 -12 -14
S>rvo:sent them	-12 3 6 -11 -20 -23
S>rvo:shook hand	2 0 -18 -8 -4 -12
S>rvo:show <person>	-17 -3 7 -6 -4 -12
S>rvo:sign a	-16 23 -21 -1 -3 -7
S>rvo:sit togeth	-7 11 -14 -2 -2 -5
S>rvo:slip out	-11 13 -12 -3 -9 -13
S>rvo:spoke by	-10 16 -17 -1 -2 -4
S>rvo:spoke for	-26 -4 6 -3 -4 -11
S>rvo:spoke on	-11 14 -13 -1 -2 -5
S>rvo:spoke to	-5 13 -12 0 0 -1
S>rvo:stai in	-17 2 -14 0 -1 1
S>rvo:talk by	-16 14 -8 -3 -1 -4
S>rvo:text and	-11 13 -11 -1 -11 -6
S>rvo:told a	-16 -3 6 -4 -4 -8
S>rvo:told about	-16 15 -13 -3 -8 -14
S>rvo:told report	-17 1 0 -1 0 -6
S>rvo:told the	7 5 -18 -7 -10 -18
S>rvo:told to	-10 12 -6 -2 -1 -19
S>rvo:took no	-20 4 -2 -3 -4 -13
S>rvo:travel to	-1 9 -14 -3 -3 -12
S>rvo:unnam aid	-12 12 -8 -1 -1 -8
S>rvo:visit <place>	-14 19 -18 -4 -3 -9
S>rvo:visit the	-16 19 -18 -7 -9 -12
S>rvo:wait in	7 -5 -7 -4 -3 -15
S>rvo:walk out	-10 18 -19 -2 -2 -10
S>rvo:went togeth	-5 12 -12 -1 -1 -4
S>rvo:withdrew to	-14 -6 6 -1 -2 -12
S>title-cue:attended	-17 3 1 -4 -5 -10
S>title-cue:background	13 9 -38 -15 -15 -2
S>title-cue:hosted	-35 -17 26 -12 -28 -28
S>title-cue:invited	-16 -17 17 -7 -7 -10
S>title-cue:observer	18 -23 0 -15 -9 -27
S>title-cue:represented	-44 -2 1 -16 9 -20
announces|other	8 1 -18 -2 -2 -19
announces|own	-1 -9 6 -4 -5 -22
announces|self	10 -18 -1 -3 -4 -7
announces|thing	4 -6 0 -9 -15 -30
aside-cue:absent	-15 -25 -20 -23 13 19
aside-cue:attended	-39 7 -7 -22 9 8
aside-cue:background	4 11 -42 -23 -30 -12
aside-cue:declined	8 -16 -19 -15 -21 5
aside-cue:hosted	-17 -4 4 -20 -9 5
aside-cue:invited	-15 3 -11 4 -29 4
aside-cue:observer	7 -9 -9 -15 -22 -2
aside-cue:reported	-1 -1 -1 -17 -28 0
aside-cue:represented	-40 -7 -31 -16 33 -38
aside-does-first:absent-not-come	15 -19 -13 -11 -16 -1
aside-does-first:asked	-5 2 -1 -7 -16 -5
aside-does-first:comes	-26 8 -1 -20 -33 3
aside-does-first:died	17 -17 -13 -9 -8 -10
aside-does-first:does-there	12 12 -25 -18 -34 -33
aside-does-first:elsewhere	-17 -13 -17 -15 -24 24
aside-does-first:hindered	-1 -15 -16 -5 11 -2
aside-does-first:hosts	-9 -33 25 -12 -20 7
aside-does-first:is-represented	-17 -21 -14 -9 21 -17
aside-does-first:is-there	-15 17 -25 -14 -18 -7
aside-does-first:leaves	-14 0 2 -9 3 -19
aside-does-first:refused	9 -16 -18 -15 -21 4
aside-does-first:says	6 -6 9 -15 -23 -42
aside-does-first:uninvited	12 -27 -18 -12 -13 9
aside-does-first:watched	5 -23 -20 -10 -17 1
aside-does-first:will-come	-4 11 -22 -15 -3 -6
aside-does:absent-not-come	12 -21 -16 -14 -19 7
aside-does:asked	-5 2 -1 -7 -16 -5
aside-does:comes	-27 2 -3 -20 0 2
aside-does:did	-27 6 -10 -7 6 -2
aside-does:died	17 -17 -13 -9 -8 -10
aside-does:does-there	1 5 -35 -23 8 -5
aside-does:elsewhere	-17 -13 -17 -15 -24 24
aside-does:hindered	-4 -7 -24 -6 11 -3
aside-does:hosts	-5 -25 20 -13 -25 1
aside-does:is-represented	-21 -21 -15 -10 24 -20
aside-does:is-there	-17 9 -27 -17 -21 11
aside-does:leaves	-14 0 2 -9 3 -19
aside-does:refused	8 -16 -19 -15 -21 5
aside-does:says	-3 0 -1 -17 -27 1
aside-does:stayed-away	-13 -12 -11 -4 -6 12
aside-does:uninvited	3 -32 -19 -13 -15 17
aside-does:watched	5 -23 -20 -10 -17 1
aside-does:will-come	-8 1 -24 -18 -5 6
aside:<person>	-13 -3 18 -35 6 -46
aside:accept	15 6 -14 -2 -9 -18
aside:accompani	-14 -24 13 -6 -9 13
aside:advis	-16 -19 8 -8 14 -17
aside:agenc	-18 -11 15 -9 -12 -13
aside:agre	-9 13 -12 -5 -10 -14
aside:ambassador	-22 -22 -17 -7 14 14
aside:answer	-9 15 -21 -8 -10 -16
aside:appear	-15 19 -19 -13 -5 -10
aside:arrest	16 -13 -12 -6 -8 -13
aside:ask	4 0 -22 -10 -22 -3
aside:author	-12 18 -13 -10 -15 -14
aside:banker	-16 14 -11 -4 -3 -7
aside:behind	-22 -19 -19 -13 -18 27
aside:besid	-16 14 -5 -6 -19 -20
aside:bishop	-7 24 -9 -1 -21 -7
aside:boat	31 -22 -23 -15 -24 -27
aside:brother	-17 16 -20 -4 -15 -7
aside:call	-5 16 -7 -13 -17 -27
aside:came	-9 19 -11 -2 -5 -23
aside:chair	-29 -40 31 -12 -15 8
aside:chairman	-22 8 2 -8 -16 -21
aside:channel	-2 10 -21 -6 -15 -11
aside:citi	12 -14 -9 -4 9 -14
aside:colleagu	-20 -13 9 -10 10 -20
aside:command	-15 -4 12 -9 -15 -18
aside:confer	-15 -14 14 -5 -13 -9
aside:control	-27 13 -12 -9 -16 9
aside:count	15 -14 -14 -9 -13 -14
aside:countri	8 -15 -14 -18 -19 12
aside:cross	-23 11 -14 -16 -19 14
aside:deal	-19 -16 -12 -10 -13 18
aside:deleg	10 -9 -15 -8 11 -22
aside:deputi	-21 24 -20 -7 -19 -26
aside:di	13 -12 -12 -4 -7 -7
aside:director	-19 19 -22 -5 9 -16
aside:door	-4 -16 -18 -6 -9 11
aside:down	-21 -18 22 -10 -22 -22
aside:draft	23 -22 -22 -7 -10 -13
aside:drew	10 -16 1 -11 -13 -17
aside:due	-11 19 -17 -3 -8 -19
aside:elder	-14 -4 -17 -9 -8 11
aside:eleven	-20 14 -7 -1 -2 -19
aside:emirati	-16 22 -18 -8 -16 -18
aside:english	-20 7 -2 -8 -8 -12
aside:envoi	-16 -2 10 -2 -3 -11
aside:evid	-16 -16 5 -10 -17 14
aside:expect	-13 -3 -14 -14 -27 16
aside:famili	-15 11 -20 -6 6 -6
aside:farmer	19 -15 -19 -15 -19 -21
aside:ferri	-13 -7 -12 -3 -6 10
aside:file	2 -17 -10 -8 -20 15
aside:financ	-2 8 -13 -3 -3 -9
aside:firm	11 -19 -20 -15 -16 15
aside:first	-6 14 -14 -12 -21 -19
aside:fled	23 -25 -16 -15 -17 -19
aside:follow	12 -5 -20 -3 -2 -17
aside:form	-18 20 -21 -8 -8 -11
aside:found	15 -14 -16 -8 -8 -12
aside:four	13 -21 18 -5 -11 -18
aside:gave	-17 -9 11 -1 -3 -13
aside:given	-15 5 -17 -11 -17 14
aside:governor	-34 3 6 -12 -2 -27
aside:guest	-21 7 -17 -6 -25 4
aside:hall	15 -22 7 -14 -9 -17
aside:head	-17 -11 10 -7 -17 4
aside:hear	-19 5 -18 -3 -8 10
aside:held	-16 -12 12 -2 -7 4
aside:hold	-12 19 -20 -2 -3 -10
aside:hospit	-9 -20 19 -9 -19 -20
aside:host	10 -13 -3 -5 -15 -24
aside:hour	-14 19 -18 -2 -9 -10
aside:hous	-16 -13 16 -5 -7 -9
aside:ill	-15 -8 -9 -4 12 -15
aside:invit	-21 -22 9 12 -18 4
aside:item	-24 25 -24 -12 -16 -21
aside:known	-7 12 -20 -3 -5 1
aside:labour	15 -15 -14 -9 -4 -8
aside:lao	-9 3 5 -3 -13 -7
aside:largest	10 -18 -22 -5 -6 6
aside:last	-18 -11 -12 -7 -17 16
aside:late	-5 -2 -20 -9 -13 5
aside:law	16 -15 -16 -7 -9 -9
aside:lawyer	11 -32 -28 -22 22 -26
aside:lead	19 -15 -15 -4 -4 -19
aside:lectur	18 -16 -19 -8 -10 -16
aside:led	-2 14 -21 -6 -11 -21
aside:left	-14 0 2 -9 3 -19
aside:leg	-15 6 -13 -9 8 -18
aside:line	13 -29 9 -21 -4 1
aside:link	-6 16 -17 -2 -3 -4
aside:look	-20 -3 -17 -6 -10 12
aside:lost	-15 -23 20 -9 -18 6
aside:mayor	-18 -24 16 -15 -15 9
aside:mediat	-27 12 13 -9 -17 -14
aside:mention	15 -8 -14 -15 -13 -16
aside:met	-13 -6 8 -2 -7 -14
aside:minist	-29 -11 10 -8 -24 7
aside:ministri	-20 -18 21 -9 -16 -19
aside:minut	-18 14 -9 -4 -3 -17
aside:miss	-13 17 -18 -5 -15 -18
aside:morn	7 -1 -13 -1 -5 -11
aside:mother	-24 23 -15 -5 -6 -17
aside:name	7 -15 -36 -24 -30 13
aside:never	16 -18 -10 -5 -6 -10
aside:new	-22 6 -18 -6 12 -14
aside:not	8 -32 -34 -34 3 26
aside:note	-19 1 -14 -9 14 -21
aside:noth	-23 26 -19 -7 -11 -21
aside:now	20 -17 -17 -6 -10 -15
aside:offic	-17 11 -11 -6 7 -12
aside:oper	-15 20 -14 -10 -21 -20
aside:organis	-17 13 10 11 -15 -22
aside:outsid	18 -17 -10 -6 -9 -21
aside:own	15 -22 -24 -10 -30 -1
aside:paper	-10 18 -22 -6 -15 -16
aside:parliament	13 -17 -9 -3 6 -9
aside:part	-12 3 -10 -4 -4 3
aside:petit	-3 -13 -8 9 -6 -13
aside:pipelin	-12 2 7 -7 -15 -16
aside:place	-9 -4 7 -3 -17 -5
aside:plan	-19 5 -1 -14 -3 -9
aside:port	-15 21 -15 -10 -15 -15
aside:post	-2 -20 17 -10 -9 -18
aside:premier	-15 -4 13 -8 -18 -17
aside:present	-20 -16 -18 -8 -12 18
aside:presid	0 19 -22 -14 -21 -24
aside:promis	-17 -16 -12 -8 -6 17
aside:pull	-19 -8 -10 -5 -14 14
aside:question	-13 13 -5 -2 -4 -10
aside:read	10 -6 -20 -14 -18 -19
aside:real	-13 14 -13 -3 -5 -11
aside:receiv	1 -4 5 -4 -7 -24
aside:recov	15 -11 -8 -2 -11 -14
aside:refus	17 -14 -16 -16 -13 -8
aside:report	14 -5 -12 -9 -14 -15
aside:repres	-20 -19 -15 -10 22 -20
aside:resign	19 -10 -25 -26 -16 -22
aside:retreat	3 -16 13 -5 -8 -14
aside:rule	-8 6 -10 12 -20 -15
aside:run	4 -29 15 -20 0 -20
aside:russian	-33 -13 4 -23 -25 18
aside:russian-languag	-2 10 -21 -6 -15 -11
aside:sai	18 -19 -19 -7 -14 -14
aside:said	5 7 -11 -2 -3 -14
aside:sat	-19 -2 11 -8 -19 -21
aside:seat	-16 1 -19 -9 -9 11
aside:secretari	-15 -4 -14 -9 10 -17
aside:secur	-17 -16 16 -2 -6 -14
aside:seen	4 2 -17 -9 -13 -13
aside:senat	0 -8 -23 -23 14 -24
aside:sent	-17 -15 -12 -6 15 -10
aside:servic	-11 5 -20 -3 -5 9
aside:session	-14 0 -17 -5 -14 10
aside:set	6 -26 13 -8 -20 13
aside:sheep	19 -10 -15 -13 -18 -25
aside:sinc	26 -12 -27 -15 -18 -15
aside:slept	12 -12 -10 -5 -15 -14
aside:speak	-9 20 -17 -13 -19 -18
aside:speaker	12 0 -18 -14 -15 -14
aside:spell	-26 -4 11 -15 4 -18
aside:spent	-6 17 -17 -3 -11 -13
aside:spoke	-23 23 -16 -6 -20 -19
aside:stai	-24 -16 -15 -9 -10 27
aside:stand	-15 -13 -8 -12 15 -16
aside:student	7 1 -26 -15 -1 -24
aside:sudanes	-13 16 -14 -6 -16 -15
aside:summon	-18 7 -9 -2 -6 4
aside:tabl	-19 13 -9 -4 -12 0
aside:take	-14 6 -13 -6 -11 2
aside:talk	-28 10 -12 -10 -25 8
aside:telephon	9 -5 -17 -8 -15 2
aside:through	7 -16 -17 -7 15 -19
aside:time	12 -14 -19 -18 -16 4
aside:told	-1 -28 5 -12 -17 13
aside:took	-16 -21 6 -7 14 -16
aside:town	11 -18 1 -7 -8 -9
aside:train	7 0 -20 -12 -12 -17
aside:turn	-14 -5 7 -4 -1 -7
aside:until	-15 18 -18 -8 -8 -12
aside:us	-23 25 -22 -10 -16 -15
aside:video	-21 23 -15 -16 -17 -18
aside:visit	-18 21 -20 -3 -14 -16
aside:voic	11 -17 9 -6 -12 -15
aside:vote	-6 -8 -15 -2 4 7
aside:want	13 -20 -12 -7 -11 -4
aside:watch	1 -20 -19 -10 -17 4
aside:well	-3 11 -16 -12 -17 -21
aside:year	10 8 -22 -13 -20 -18
aside:yet	-16 -16 -11 -5 -16 15
bias	21 1 -11 -20 -17 -13
byline	20 -15 -5 -14 -25 -23
complement:,	-8 11 -5 -2 -3 -21
complement::	-40 8 2 -38 -33 -40
complement:;	-16 26 -24 -15 -16 -29
complement:between	-29 10 -4 -12 -11 -19
complement:breakfast :	-18 -9 11 -17 -14 -16
complement:by	-23 -2 4 -5 -6 -9
complement:call between	-19 20 -21 -5 -6 -11
complement:call on	-14 -18 17 -3 -4 -9
complement:confer with	-15 -4 7 -4 -9 -9
complement:dine with	-18 5 -3 -3 -5 -5
complement:dinner that	-10 14 -16 -1 -1 -4
complement:dinner with	9 -17 2 -2 -7 -10
complement:encount since	18 -18 -10 -6 -3 -5
complement:for	-19 26 -24 -11 -20 -15
complement:forum :	-14 2 1 -15 -11 -15
complement:gather gathered	-11 16 -19 -3 -4 -7
complement:gathered	-11 16 -19 -3 -4 -7
complement:heard	-15 11 -10 -1 0 -2
complement:heard heard	-15 11 -10 -1 0 -2
complement:host ;	-17 17 -11 -12 -12 -18
complement:host hosted	-12 17 -18 -5 -3 -4
complement:hosted	-12 17 -18 -5 -3 -4
complement:invit invited	-7 10 -20 -1 0 -10
complement:invited	-7 10 -20 -1 0 -10
complement:lunch for	-18 19 -13 -11 -20 -15
complement:lunch with	-11 -2 8 -5 -6 -18
complement:meet	-19 10 -7 -16 -7 -11
complement:meet between	-21 0 4 -12 -9 -16
complement:meet meet	-19 10 -7 -16 -7 -11
complement:meet with	-18 31 -32 -3 -5 -5
complement:met	-47 5 1 -13 -13 -18
complement:met met	-47 5 1 -13 -13 -18
complement:on	6 -24 11 -8 -7 -16
complement:panel with	-14 0 -16 -6 8 -2
complement:receiv received	-11 19 -23 -4 -4 -5
complement:received	-11 19 -23 -4 -4 -5
complement:sat with	-14 15 -14 -1 -2 -4
complement:saw	14 -29 4 -10 -11 -12
complement:saw saw	14 -29 4 -10 -11 -12
complement:see	-14 -15 16 -4 -2 -4
complement:see see	-14 -15 16 -4 -2 -4
complement:session :	-23 9 -2 -12 -14 -22
complement:session ;	-10 16 -11 -2 -3 -9
complement:since	18 -18 -10 -6 -3 -5
complement:tabl were	-20 -2 4 -4 -8 -19
complement:talk :	-20 24 -22 -21 -16 -21
complement:talk between	-10 21 -21 0 -1 -1
complement:talk with	-24 13 -7 -4 -5 -6
complement:that	-26 -21 24 -5 -7 -26
complement:to	-24 25 -25 -16 -6 -17
complement:unclear whether	-11 12 -3 -1 0 -7
complement:under	-13 7 -4 -4 -9 -8
complement:visit by	-9 15 -15 -2 -1 -2
complement:were	-20 -2 4 -4 -8 -19
complement:whether	-11 12 -3 -1 0 -7
complement:with	-23 11 -10 -11 1 -4
d=-1	10 -1 -12 -36 -11 -13
d=-2	12 -8 3 -7 -13 -17
d=0	-22 8 6 -13 -13 -12
d=1	-59 31 16 -24 -5 -13
d=2	-3 -6 -25 -2 -1 9
d=3	16 -20 -11 -11 -21 -4
d=4-6	22 -14 -25 0 -12 -10
d=7-10	23 -27 -26 -13 -23 2
does-first:absent-not-come	-16 -36 -45 -23 14 24
does-first:asked	-12 -25 -13 21 -1 -8
does-first:comes	-30 6 -8 1 3 -7
does-first:denies	18 -3 3 -14 -17 -34
does-first:did	-1 -3 3 2 -25 -22
does-first:did-not	-18 -7 -2 9 -3 3
does-first:died	23 -5 -14 -15 -27 -24
does-first:does-there	-17 5 6 -7 -30 -12
does-first:elsewhere	6 -21 -39 -20 -1 6
does-first:hindered	-26 -25 -10 -21 0 22
does-first:hindrance	-9 -31 -7 -12 5 9
does-first:hosts	-18 -18 26 -29 -14 -11
does-first:is-represented	-6 -19 -11 -4 19 -24
does-first:is-there	-21 14 -1 -18 -36 -14
does-first:learned-later	-2 -2 -33 -16 -22 8
does-first:leaves	-19 24 -21 -18 7 -39
does-first:no-answer	-5 -31 -29 32 -19 -35
does-first:refused	-7 -13 -3 -32 -25 11
does-first:regrets	-2 6 -29 6 -19 -4
does-first:says-no	-1 3 -27 -17 -7 0
does-first:says-yes	-21 24 -22 -11 -14 -24
does-first:sent-deputy	-17 -20 -21 -16 16 -4
does-first:stayed-away	-49 3 -10 -18 5 8
does-first:tells-press	9 -11 -4 -14 -19 -4
does-first:uninvited	5 -17 -22 -28 -30 5
does-first:watched	13 -35 -33 -22 -24 10
does-first:whether	-14 2 1 -15 -11 -15
does-first:will-come	-23 14 -18 -29 -2 5
does-first:will-not	-19 -20 -22 -14 -20 22
does:absent-not-come	-12 -40 -24 -24 13 22
does:asked	-13 -21 -15 20 4 -12
does:comes	-31 3 -8 6 -6 6
does:denies	20 -9 6 -15 -18 -35
does:did	-5 -1 -6 10 -31 -9
does:did-not	-19 -13 8 9 -3 4
does:died	5 -3 -5 -20 5 -30
does:does-there	-23 6 3 -7 -1 -10
does:elsewhere	7 -19 -46 3 -3 3
does:hindered	-27 -26 -15 1 6 19
does:hindrance	-9 -14 -16 -18 11 5
does:hosts	-19 -10 17 -22 -9 -13
does:is-represented	-2 -23 -14 -5 23 -24
does:is-there	-31 8 4 -21 -38 -4
does:learned-later	-5 -4 -33 -16 -25 13
does:leaves	-18 20 -12 -20 3 -45
does:no-answer	-7 -29 -33 30 -20 -9
does:owns-deputy	-9 12 -15 -2 -2 -7
does:refused	-17 -11 -7 -21 -26 18
does:regrets	-4 4 -35 4 -25 4
does:says	0 -7 -4 -14 -9 -3
does:says-no	-8 5 -29 -3 -10 3
does:says-yes	-22 25 -23 -11 -14 -25
does:sent-deputy	-17 -20 -21 -16 16 -4
does:stayed-away	-30 -3 -13 -23 1 13
does:tells-press	9 -11 -4 -14 -19 -4
does:uninvited	11 -23 -26 -30 -31 4
does:watched	5 -19 -24 -21 -24 8
does:whether	-2 -10 -5 13 -14 -25
does:will-come	-16 4 -8 -30 -4 4
does:will-not	-24 -24 -6 -18 -22 21
first=0	4 5 -10 -9 -11 -16
first=1	-14 4 24 -29 -20 -21
first=2	-8 13 -14 -27 3 -9
first=3	15 -14 -40 -7 -2 10
first=4	40 -16 -17 -13 -34 -15
gap=-1	-33 6 12 -12 -21 -36
gap=-11-20	19 -15 -18 -25 2 3
gap=-2	-33 6 11 -12 -36 -63
gap=-21+	10 -21 10 -20 1 -39
gap=-3	-20 -4 8 -1 -37 -4
gap=-4-6	-23 14 -3 -10 -9 -18
gap=-7-10	3 -1 -19 -29 -9 10
gap=1	3 1 -10 -8 -8 -13
gap=11-20	11 -3 -17 -3 -19 -7
gap=2	-6 -6 7 -26 -31 -9
gap=21+	24 0 -50 -12 -39 2
gap=3	-12 2 4 -36 -28 -43
gap=4-6	-64 23 4 -22 -10 -10
gap=7-10	-35 -2 16 1 -14 -16
group:1	-17 -7 9 -11 1 3
group:2	-24 27 -10 -21 -18 -8
group:3	-9 17 -11 -5 -12 -35
group:4	-13 13 -15 -24 -9 -12
l2:'s ,	-22 18 -20 -17 -16 -5
l2:, <quote>	-15 -8 14 0 -28 -8
l2:, among	-14 18 -17 -9 -11 -16
l2:, and	-4 -17 9 -18 9 -10
l2:, as	-18 5 8 -12 1 -16
l2:, at	-16 -17 17 -11 -6 -12
l2:, brought	-12 23 -24 -4 -7 -10
l2:, but	-5 -25 5 -11 -22 20
l2:, in	-16 1 -13 -12 8 -19
l2:, let	5 -1 -21 -9 -10 -18
l2:, received	-6 24 -24 -1 -1 -2
l2:, said	-9 -9 15 7 -9 -20
l2:, says	20 -22 -9 -3 -2 -11
l2:, through	14 -9 -17 -15 -12 -15
l2:, was	-22 -21 22 -5 -12 -20
l2:, when	-14 3 1 -1 -3 -8
l2:, where	5 -20 13 -12 -15 -25
l2:, which	-7 -14 14 -1 -1 -5
l2:, while	-16 1 -7 -4 6 0
l2:, whom	-9 -15 16 -2 -1 -5
l2:, whose	4 -6 5 -14 -15 -12
l2:, with	-41 7 7 -15 -18 -22
l2:: <number>	-19 -16 -7 -14 -15 14
l2:; and	-21 2 2 -12 -10 -14
l2:; for	-24 5 -12 -11 7 -21
l2:; to	-26 25 -23 -21 -17 -20
l2:<date> ,	-17 -3 3 -11 -16 -1
l2:<date> :	-48 13 2 -53 -36 -50
l2:<date> ;	-25 13 -26 -20 -18 9
l2:<date> are	-13 16 -13 -13 -5 -15
l2:<date> before	-20 -16 19 -12 -14 -12
l2:<date> between	-2 11 -30 -7 -7 -16
l2:<date> by	6 -28 16 -5 -10 -11
l2:<date> for	-16 12 -8 -3 -14 -7
l2:<date> from	-11 12 -10 -2 -7 -13
l2:<date> in	-20 9 0 -5 -15 -14
l2:<date> received	-2 14 -14 0 0 0
l2:<date> that	8 -3 -15 -3 -3 -3
l2:<date> to	-21 -4 14 -15 -18 -17
l2:<date> under	-16 -12 13 -2 -3 -6
l2:<date> when	-14 1 3 -3 -5 -14
l2:<date> with	-25 15 -5 -11 -21 -16
l2:<organisation> '	-19 8 -13 -6 -17 6
l2:<organisation> ,	-36 6 8 -15 -23 -37
l2:<organisation> gathered	-9 12 -13 -2 -2 -4
l2:<organisation> that	-18 12 -9 -5 -4 -10
l2:<organisation> —	20 -19 -19 -9 -15 -14
l2:<person> entertained	-14 15 -11 -4 -12 -12
l2:<person> gathered	-6 12 -13 -1 -2 -4
l2:<person> gave	12 -15 -5 -1 -2 -3
l2:<person> hosted	-10 14 -14 -1 -2 -3
l2:<person> invited	-7 15 -15 -12 -1 -7
l2:<person> lent	-15 -6 9 -7 -8 -10
l2:<person> met	-4 12 -13 -7 -8 -14
l2:<person> nor	-23 -24 -18 -12 -19 26
l2:<person> questioned	-15 19 -13 -2 -4 -13
l2:<person> said	7 -2 -29 -31 -7 3
l2:<person> says	-22 0 -24 -15 -4 9
l2:<person> sent	-22 -7 -9 -6 15 -24
l2:<person> told	16 -12 -10 -6 -5 -12
l2:<person> were	-22 22 -20 -2 -7 -13
l2:<person> —	-4 -16 17 -19 -23 -27
l2:<place> ,	-8 -1 5 -7 -11 -20
l2:<place> :	-55 7 11 -46 -35 -51
l2:<place> ;	-29 1 -14 -12 -12 17
l2:<place> between	-26 2 4 -8 -7 -14
l2:<place> by	-16 -2 7 -5 -9 -16
l2:<place> came	-19 21 -14 -3 -18 -19
l2:<place> under	-16 -22 20 -9 -12 -13
l2:<place> with	1 2 -6 -11 -22 -22
l2:<place> —	-28 27 -25 -16 -19 -16
l2:<quote> ,	-18 -24 26 -13 -18 -22
l2:<quote> said	-3 -1 -11 -23 -13 4
l2:<quote> says	-2 10 -18 -10 -9 -22
l2:about :	-12 24 -8 -10 -8 -27
l2:accept ;	-19 -21 -19 10 -16 16
l2:accept in	-15 7 -14 -3 -11 -18
l2:accompani by	-19 18 -15 -1 -2 -7
l2:accord to	11 -3 -17 -15 -15 -14
l2:across were	-28 27 -18 -3 -4 -15
l2:advis ,	-15 8 -1 -7 -7 -10
l2:agent ,	7 9 -28 -7 -11 -26
l2:aid ,	14 -3 -23 -15 -19 -28
l2:airport by	-21 -4 5 -2 -4 -5
l2:ambassador ,	6 7 -15 -24 -25 7
l2:and by	-17 23 -24 -7 -10 -12
l2:and to	-5 9 -10 -6 -5 -17
l2:apolog :	-30 -25 -24 -24 7 18
l2:apologis to	8 -2 -16 -7 -11 -14
l2:as did	-14 -9 -18 -12 -20 14
l2:at which	-29 1 7 -13 -11 -22
l2:attend :	-22 -8 -20 -12 12 -20
l2:attend by	-16 24 -25 -4 -6 -10
l2:back with	14 -13 -3 0 -1 -14
l2:bench ;	-17 18 -17 -15 -3 -10
l2:besid <person>	-19 8 1 -9 -11 -17
l2:breakfast :	-18 -9 11 -17 -14 -16
l2:brief ;	-16 15 -6 -5 -5 -7
l2:brother ,	9 -12 -9 -8 -11 -2
l2:brought together	-11 14 -11 -2 -2 -6
l2:call <person>	-19 19 -15 -7 -5 -10
l2:call between	-19 20 -21 -5 -6 -11
l2:call by	-16 -16 17 -5 -2 -9
l2:call on	7 -23 12 -10 -7 -13
l2:came :	-20 23 -24 -17 -15 -24
l2:came ;	-13 -1 -11 -6 -13 6
l2:came from	6 0 -21 -5 -12 -21
l2:came with	-32 0 -21 -5 -13 7
l2:camera ,	-14 15 -12 -3 -5 -17
l2:captain ,	10 2 -30 -17 -20 -22
l2:caretak ,	15 -14 -13 -10 -14 -16
l2:chair ,	-12 -6 4 -16 9 -2
l2:chair ;	-28 31 -25 -17 -22 -32
l2:chair by	-17 -23 22 -2 -9 -10
l2:chairman ,	-13 -6 16 -13 -17 -3
l2:chief ,	-29 18 -13 -21 7 -23
l2:clerk ,	9 -2 -22 -10 -20 -25
l2:client ,	10 -12 -10 -10 -18 -3
l2:co-chair by	-16 -17 16 -5 -5 -9
l2:colleagu ,	-14 14 -10 -7 -14 0
l2:come ;	-22 -26 -22 23 -1 -25
l2:command ,	-7 5 -12 4 -3 -9
l2:compani ,	11 1 -20 -10 -18 -23
l2:confirm ;	-20 -20 -13 9 -1 11
l2:consul ,	-13 17 -19 4 -7 -16
l2:counsel ,	-23 7 -26 -24 -21 5
l2:counterpart ,	-1 -3 2 -12 -17 -19
l2:credenc from	-16 17 -15 -3 -5 -4
l2:creditor '	-17 17 -17 -15 -12 -13
l2:dawn ,	-9 13 -11 -1 -1 -4
l2:deleg ,	-28 15 -22 2 -25 -2
l2:deputi ,	-32 5 2 -13 -29 -3
l2:dine with	-18 5 -3 -3 -5 -5
l2:dinner for	-17 23 -23 -3 -2 -4
l2:dinner that	-10 14 -16 -1 -1 -4
l2:dinner with	3 -22 8 -4 -8 -11
l2:director ,	-25 -18 13 -16 8 0
l2:docker '	-7 12 -11 -4 -1 -3
l2:doctor ,	14 -14 -12 -5 -5 -11
l2:driver ,	4 8 -24 -15 -18 -23
l2:encount since	3 -2 -13 -8 -4 -6
l2:engin ,	-18 19 -19 -9 -14 -18
l2:envoi ,	-10 11 -26 -13 -19 6
l2:excus :	-24 -29 -26 -15 -26 29
l2:farmer '	-17 13 -16 -8 -6 -1
l2:father ,	10 -21 7 -14 -15 -20
l2:feud between	15 -15 -13 -6 -4 -11
l2:fire were	-20 0 -12 -3 -23 4
l2:first ,	-12 14 -16 -6 -9 -9
l2:for by	-19 20 -17 -9 -22 -21
l2:foreseen when	-14 15 -12 -1 -1 -7
l2:forum :	-14 2 1 -15 -11 -15
l2:founder ,	12 -17 -5 -3 -4 -7
l2:fourth ,	-13 -15 -12 -15 -16 16
l2:freed were	-15 17 -17 -2 -3 -16
l2:geologist ,	-7 14 -13 -1 -2 -2
l2:given by	-20 -16 18 -5 -3 -8
l2:go before	-12 -9 10 -4 -4 -6
l2:gov .	-21 -4 9 -22 -21 -22
l2:governor ,	-6 -17 6 -16 -9 11
l2:grower '	-13 -8 11 -6 -5 -16
l2:guest ,	-21 26 -28 -15 -20 -21
l2:guest :	16 -5 -22 -22 -4 -16
l2:guest were	-24 23 -19 -2 -3 -20
l2:ha invited	-7 -9 -17 13 -1 -11
l2:ha summoned	-8 13 -11 -14 -4 -8
l2:had asked	2 -5 2 -13 -9 -16
l2:had caught	-10 -3 -13 -6 7 -12
l2:had met	-13 7 -5 -12 -11 -15
l2:had told	-12 9 5 -4 -1 -14
l2:happen :	-13 -3 -17 -9 -2 8
l2:have met	-24 -2 7 -11 -12 -15
l2:head ,	-29 -31 28 -19 -27 -3
l2:head by	-15 18 -17 -4 -9 -11
l2:held by	-17 6 -1 -3 -7 -14
l2:hiker ,	15 -14 -5 -1 -4 -14
l2:histori ,	-15 16 -13 -4 -4 -14
l2:hospit ;	14 -7 -22 -30 -12 -26
l2:host ,	-13 -27 17 -25 3 -28
l2:host ;	-18 20 -14 -12 -14 -21
l2:host by	1 -28 18 -8 -9 -10
l2:hostag ,	13 -13 -7 -7 -7 -10
l2:hour :	-17 19 -11 -10 -17 -22
l2:hous ,	-10 20 -22 -6 -4 -12
l2:husband ,	18 -11 -17 -11 -11 -16
l2:in ;	-22 -13 -11 -7 18 -23
l2:in which	-8 -13 -8 -5 -6 10
l2:institut ,	-12 16 -18 -2 -8 -15
l2:interpret ,	-18 17 -16 -7 -11 -16
l2:is sending	-15 15 -11 -12 -14 -12
l2:it ;	-12 16 -14 -3 -5 -11
l2:it comprised	-11 13 -12 -5 -9 -11
l2:it drew	-22 7 -19 -6 2 -24
l2:it to	-20 8 7 -19 -13 -13
l2:it was	-25 11 -4 -8 -10 -20
l2:join by	-15 0 1 -3 -6 -12
l2:judg ,	7 -25 18 -13 -16 -23
l2:junior ,	-13 20 -18 -2 -11 -17
l2:kept for	-20 -13 -13 10 -17 6
l2:known as	4 6 -34 -12 -20 -16
l2:known that	-13 -8 -8 -5 -9 10
l2:lawyer ,	-11 24 -30 -16 -22 -37
l2:lawyer :	-12 14 -14 -4 -9 -12
l2:leader ,	-13 4 -30 -13 -5 7
l2:left ,	-12 12 -8 -1 -1 -8
l2:lunch for	-18 19 -13 -11 -20 -15
l2:lunch with	11 -11 7 -6 -7 -19
l2:man ,	-19 -17 -15 -12 -14 19
l2:manag ,	12 -4 -17 -5 -8 -13
l2:mayor ,	-28 -5 14 -17 -20 -30
l2:mediat ,	-26 -24 28 -15 -13 -20
l2:meet between	-21 0 4 -12 -9 -16
l2:meet with	-23 33 -35 -4 -6 -6
l2:member ,	-31 9 -26 -10 -13 7
l2:minist ,	-14 -9 -11 -9 13 1
l2:minut ;	-24 7 10 -17 -12 -17
l2:mission under	-12 7 -4 -3 -9 -10
l2:mother ,	-13 6 2 -14 -10 -23
l2:name after	19 -20 -16 -8 -9 -10
l2:name dropped	13 -14 -8 -7 -12 -11
l2:negoti ,	-20 -17 5 -8 -13 14
l2:nephew ,	-16 16 -13 -6 -14 -15
l2:next to	-19 -14 18 -5 -4 -18
l2:note ;	-18 18 -13 -14 -17 -20
l2:note-tak ,	-10 14 -16 -3 -5 -11
l2:nurs '	-5 20 -20 -2 -2 -3
l2:observ ,	-17 17 -14 -6 -8 -12
l2:off :	-19 13 -7 -3 -2 -6
l2:on ,	10 0 -16 -5 -12 -17
l2:on <date>	-19 -1 12 -11 -23 -34
l2:onli that	11 -6 -19 -10 -9 -18
l2:order ,	-14 -3 -5 -7 -7 8
l2:order ;	-16 16 -9 -4 -2 -14
l2:out by	-3 0 1 -9 -15 -16
l2:owner ,	-4 -14 -6 -14 9 8
l2:p.c .	-1 -12 -23 -22 -32 14
l2:panel with	-14 0 -16 -6 8 -2
l2:paper ,	-26 -22 7 -15 -8 17
l2:paperwork :	-20 26 -22 -12 -22 -28
l2:part were	-23 23 -18 -3 -5 -13
l2:parti ,	-11 17 -14 -7 -14 -17
l2:partner ,	9 -17 -12 -9 -12 -5
l2:peopl :	-15 23 -14 -5 -21 -26
l2:phone ,	-17 7 -15 -7 -10 8
l2:place ;	-19 0 -8 -11 -8 6
l2:planter '	-16 17 -19 -12 -15 -12
l2:predecessor ,	9 -1 5 -10 -12 -24
l2:prefect ,	-23 7 2 -16 -18 -22
l2:premier ,	-2 -21 16 -10 -11 -14
l2:present :	-22 12 3 -17 -28 -33
l2:present were	-33 39 -25 -2 -7 -33
l2:presid ,	9 -27 10 -17 2 -8
l2:presid ;	-27 25 -26 -18 -1 -21
l2:presid in	-17 -7 -28 -5 -11 10
l2:price ;	-18 20 -19 -14 -19 -17
l2:question ,	-18 20 -20 -7 -8 -20
l2:question by	-13 12 -9 -4 -9 -9
l2:quorum :	-21 -8 14 -21 -16 -26
l2:reach ;	19 -10 -11 -1 -2 -19
l2:rep ,	-8 13 -11 -2 -2 -7
l2:report ,	13 -13 -7 -6 -7 -11
l2:repres by	-6 -4 -14 -8 2 4
l2:rev .	-21 -20 11 -22 14 -23
l2:rival ,	6 -12 -13 -7 -10 3
l2:river were	-7 11 -20 -3 -4 -7
l2:road :	-29 -27 -22 28 -17 -25
l2:room :	-23 14 -15 -15 -23 -2
l2:sai that	-20 12 1 -6 -12 0
l2:said that	-10 -16 -5 -1 -1 13
l2:sat with	-14 15 -14 -1 -2 -4
l2:secretari ,	-17 -2 4 -18 -24 2
l2:senat ,	-16 14 -14 -4 -4 -6
l2:servic ,	-19 1 5 -11 -14 -20
l2:session :	-23 9 -2 -12 -14 -22
l2:session ;	-10 16 -11 -2 -3 -9
l2:shuar ,	-10 17 -18 -1 -2 -8
l2:sign by	1 -18 10 -10 -18 -22
l2:silenc ;	-11 14 -13 -5 -2 -6
l2:sister ,	-19 19 -15 -10 -15 -16
l2:so that	-4 15 -15 0 -1 -2
l2:so were	29 -30 -19 -8 -11 -18
l2:son ,	0 -16 -19 -12 -18 13
l2:speaker ,	9 1 -12 -12 -9 -18
l2:speech by	11 7 -21 -7 -8 -14
l2:spokesman ,	10 -22 -19 -13 -10 2
l2:spokeswoman ,	14 -12 -9 -7 -2 -13
l2:spot ;	-11 15 -10 -1 -2 -6
l2:staff ,	-29 11 -25 -16 -22 7
l2:state –	-17 16 -12 -16 -13 -12
l2:steward ,	-25 22 -17 -7 -13 -20
l2:student '	-15 19 -25 -6 -5 -11
l2:studi by	17 -18 -14 -10 -11 -14
l2:such as	15 -14 -11 -9 -10 -13
l2:surpris ,	-12 14 -12 -3 -3 -15
l2:suspect :	28 -28 -24 -16 -26 -29
l2:tabl ,	-13 -10 -11 -3 -6 13
l2:tabl sat	-8 12 -13 -2 -8 -11
l2:tabl were	-20 -2 4 -4 -8 -19
l2:talk :	-30 34 -29 -25 -29 -29
l2:talk between	-10 21 -21 0 -1 -1
l2:teacher :	29 -28 -21 -21 -32 -30
l2:telephon ,	-7 12 -11 0 -1 -2
l2:them ,	-12 18 -18 -4 -6 -14
l2:them were	-15 -5 6 -2 -4 -13
l2:then saw	5 -13 4 -16 -12 -11
l2:there ;	16 -11 -6 -17 -1 -13
l2:there were	-21 19 -14 -2 -5 -13
l2:to <date>	4 1 -17 -3 -3 -12
l2:to meet	-14 0 2 -13 -5 -8
l2:to see	-6 -5 7 -9 -6 -14
l2:to show	-15 -13 -22 -4 -3 15
l2:to which	-24 0 3 -6 -3 -10
l2:togeth with	-22 12 -10 -2 -5 -3
l2:too ;	-16 -20 -7 -17 -10 20
l2:top :	2 2 -17 -10 -12 -19
l2:treasur ,	-22 8 -18 -13 -20 6
l2:tribe was	-15 17 -16 -3 -6 -16
l2:two ,	8 2 -21 -6 -21 -15
l2:two :	-22 22 -18 -12 -21 -22
l2:unclear whether	-11 12 -3 -1 0 -7
l2:undersecretari ,	5 7 -21 -8 -11 -17
l2:union ,	-12 8 -19 -1 -2 5
l2:union by	-6 10 -6 -2 -16 -10
l2:vanilla with	5 1 -18 -4 -8 -6
l2:view by	-14 13 -11 -2 -1 -10
l2:visit by	7 11 -16 -7 -7 -11
l2:visitor were	-32 27 -20 -4 -9 -14
l2:vote ,	-18 19 -16 -11 -12 -19
l2:vote ;	-21 -15 -19 -17 -21 19
l2:vote for	11 -6 -14 -12 -20 -18
l2:widow ,	-2 -6 7 -11 -11 -20
l2:wife ,	0 -3 -21 -12 -20 8
l2:will have	-17 18 -16 -8 -5 -12
l2:wit ,	-16 -12 -16 -8 -13 13
l2:word that	-8 8 -10 -2 -14 11
l2:worker '	-13 -1 11 -1 -2 -10
l2:wreath and	-15 1 -3 -4 4 -10
l:#	-16 -1 15 -11 -7 -9
l:'	-20 10 -6 0 -29 -14
l:,	-15 3 -3 -23 -7 3
l:.	-33 5 -13 -9 -5 12
l::	-30 0 -10 0 1 11
l:;	-24 21 -49 -2 -13 1
l:<date>	-8 0 9 -14 -26 -43
l:<number>	-19 -16 -7 -14 -15 14
l:<person>	-2 18 -19 -24 -38 -35
l:about	19 -19 -19 -8 -8 -16
l:after	7 -15 11 -11 -19 -24
l:among	-14 18 -17 -9 -11 -16
l:and	-18 5 1 -12 7 -14
l:are	-13 16 -13 -13 -5 -15
l:as	-2 15 -12 -32 -12 -30
l:asked	0 -6 5 -13 -9 -19
l:at	-35 7 4 -18 -23 -30
l:because	-19 0 -11 -6 10 -11
l:before	-22 -23 24 -13 -14 -15
l:between	-1 8 -15 -16 -16 -32
l:brought	-12 23 -24 -4 -7 -10
l:but	15 -27 -5 -19 -28 12
l:by	-2 1 6 -23 -20 -25
l:called	-18 18 -15 -7 -5 -12
l:came	-18 7 -20 -6 -1 -24
l:caught	-10 -3 -13 -6 7 -12
l:comprised	-11 13 -12 -5 -9 -11
l:did	-28 8 -14 -17 -24 10
l:drew	-24 11 -18 -7 2 -26
l:dropped	13 -14 -8 -7 -12 -11
l:entertained	-14 15 -11 -4 -12 -12
l:expects	-13 16 -17 -13 -12 -13
l:for	-14 -7 -49 10 19 -13
l:from	-11 12 -19 -17 -25 2
l:gathered	-11 16 -19 -3 -4 -7
l:gave	12 -15 -5 -1 -2 -3
l:had	-14 18 -18 -7 -8 -12
l:has	9 2 -25 -11 -10 -18
l:have	-20 20 -17 -9 -6 -14
l:having	9 -19 -14 -15 -15 8
l:heard	-17 16 -12 -4 -6 -11
l:hosted	-12 17 -18 -5 -3 -4
l:how	14 -12 -11 -7 -9 -7
l:if	-8 -13 -12 3 -5 10
l:in	-25 -6 2 -14 16 2
l:invited	-11 -4 -24 12 -2 -15
l:is	-26 10 10 -18 -22 -22
l:kept	8 -20 -24 -13 -14 8
l:lent	-15 -6 9 -7 -8 -10
l:let	4 -7 -21 -14 -19 5
l:meet	-19 10 -7 -16 -7 -11
l:met	-19 0 4 -15 -16 -23
l:named	-21 20 -6 -5 -4 -12
l:nor	-8 -9 -23 -18 -24 14
l:on	24 -34 -20 11 8 -5
l:presiding	-13 -19 18 -9 -11 -13
l:promised	-11 18 -20 -2 -2 -6
l:questioned	-11 13 -11 -3 -4 -15
l:receive	-11 14 -12 -1 0 -1
l:received	-11 27 -30 -4 -4 -5
l:said	-1 -8 -10 -8 -12 2
l:sat	-15 3 -17 -2 -8 0
l:saw	-2 -7 6 -18 -13 -14
l:says	-4 4 -22 -20 -10 1
l:see	-6 -5 7 -9 -6 -14
l:sending	-15 15 -11 -12 -14 -12
l:sent	-25 -3 -13 -9 12 -15
l:show	-15 -13 -22 -4 -3 15
l:since	6 -5 -18 -12 -12 2
l:summoned	-9 14 -13 -14 -4 -8
l:that	13 2 -15 -9 -28 -8
l:through	16 -11 -18 -16 -14 -17
l:to	5 4 -3 -2 -50 -45
l:together	-11 14 -11 -2 -2 -6
l:under	-24 -12 20 -14 -18 -22
l:until	-18 19 -16 -10 -14 -18
l:was	-20 -3 11 -20 -32 -3
l:were	3 -1 -4 -11 -28 -9
l:whaling	-15 13 -11 -11 -9 -7
l:what	-11 19 -19 -5 -4 -14
l:when	-26 -3 10 -16 -19 3
l:where	5 -20 13 -12 -15 -25
l:whether	-3 -7 -29 16 -17 -25
l:which	8 -11 1 -19 -16 -5
l:while	-9 7 -18 -8 4 -1
l:whom	-9 -15 16 -2 -1 -5
l:whose	4 -6 5 -14 -15 -12
l:with	-2 3 -7 -18 -4 -18
l:without	-18 -13 -20 -10 -8 18
l:wrote	13 -9 -13 -7 -5 -12
l:–	-17 16 -12 -16 -13 -12
l:—	9 -13 6 -28 -34 -34
last-sentence-only	60 -52 -54 4 -10 -9
lb-cue:absent	-7 -10 -20 -19 -14 21
lb-cue:attended	-39 3 11 -18 -10 4
lb-cue:background	-1 6 -12 -10 -29 -10
lb-cue:declined	9 -28 0 -25 -25 11
lb-cue:hosted	-31 1 9 -1 -8 -26
lb-cue:invited	-11 -14 1 14 -30 -4
lb-cue:observer	8 2 -17 -21 -25 -17
lb-cue:reported	0 1 -4 -4 -23 -11
lb-cue:represented	-46 15 -18 -18 8 -3
lb:absent	-29 -29 -18 -12 -14 28
lb:accept	-21 -3 12 -6 -13 4
lb:accompani	-33 34 -25 -4 -10 -26
lb:accord	17 -13 -5 -17 -21 -24
lb:across	-13 -2 12 -16 -13 -11
lb:act	-16 -3 8 -3 -11 -22
lb:address	-8 7 -3 -20 -16 -18
lb:admir	-25 -9 6 -7 10 -12
lb:advis	-17 16 -12 -8 -9 -11
lb:affair	11 -13 10 -16 -11 -19
lb:agenc	-12 9 -9 12 -7 -16
lb:agenda	-18 18 -15 -6 -5 -12
lb:agent	7 9 -28 -7 -11 -26
lb:agre	-22 19 -21 -10 -15 0
lb:agreement	-6 15 -19 -5 -13 -16
lb:agricultur	-10 -8 -13 -3 -9 11
lb:ahead	-17 16 -15 -3 -4 -7
lb:aid	18 -11 -8 -18 -19 -12
lb:airlin	-13 7 2 -9 -20 -17
lb:airport	-26 -10 13 -7 -9 -14
lb:allow	-15 14 -20 -8 -17 8
lb:alon	-15 14 -4 -2 -1 -3
lb:aloud	-11 -17 17 -13 -2 -8
lb:ambassador	6 20 -26 -26 -33 4
lb:american	-26 -6 -22 -8 -25 21
lb:among	-43 7 2 -12 -20 3
lb:announc	21 -19 -22 -13 -15 -8
lb:answer	-2 23 -25 -16 -19 -25
lb:apologis	2 8 -19 -15 -15 -19
lb:appear	4 5 -16 -7 -13 -20
lb:appoint	10 15 -21 -4 -10 -19
lb:archbishop	15 -2 -17 -12 1 -23
lb:argentin	4 6 -16 -4 -8 -10
lb:armi	4 6 -19 -7 -9 -14
lb:arrest	9 6 -23 -15 -17 -24
lb:arriv	-14 -14 15 -9 -12 -14
lb:ask	9 -9 -8 -17 -18 0
lb:assist	-17 18 -21 -10 -22 -12
lb:associ	-8 24 -25 -2 -19 -15
lb:at	16 -16 -14 -10 -14 -13
lb:attend	-31 8 -6 -11 4 -2
lb:audienc	-26 21 -14 -11 -9 -15
lb:auditor	14 -8 -16 -13 -14 -17
lb:australian	9 4 -14 -8 -11 -13
lb:austrian	-24 26 -21 -4 -24 -25
lb:auxiliari	-20 -1 8 -4 -10 -15
lb:awai	-18 3 1 -6 -6 -17
lb:award	9 -19 6 -1 -1 -1
lb:back	1 7 -7 -12 -13 -18
lb:bank	9 6 -25 -17 -23 -10
lb:banker	3 8 -24 7 -6 -11
lb:becaus	-28 -10 7 -13 13 -12
lb:behind	-18 0 -4 -7 -13 6
lb:belgian	-18 22 -23 -3 -3 -5
lb:besid	-27 -3 15 -12 -16 -27
lb:bilater	-14 16 -17 -2 -4 -3
lb:binat	-8 15 -14 -1 -2 -3
lb:bishop	-29 -14 23 -12 -18 -24
lb:board	5 -35 19 -15 -15 0
lb:boat	-17 20 -22 -10 -10 -14
lb:bodyguard	11 8 -12 -17 -20 -20
lb:border	-8 14 -13 -2 -5 -6
lb:breakfast	-2 1 -2 -11 -20 -27
lb:brief	-8 1 -2 -15 -21 1
lb:bring	-12 15 -21 -7 -7 -13
lb:britain	-12 -12 -9 -5 13 -18
lb:british	-26 10 0 -9 -21 -19
lb:broker	-20 -4 9 -11 -15 -18
lb:brother	5 1 -24 -9 -14 -7
lb:brought	-7 18 -19 -9 -21 -31
lb:budget	-13 14 -6 -6 -17 -13
lb:cabinet	15 -11 -15 -4 -8 -11
lb:call	-23 9 8 -28 -34 -35
lb:came	0 -15 13 -11 -9 -1
lb:camera	-14 15 -12 -3 -5 -17
lb:cancel	-25 2 0 -8 -3 -11
lb:candid	-22 -12 10 -9 -8 3
lb:captain	2 -6 8 -18 -20 -25
lb:cardin	-20 11 -2 -11 -12 -13
lb:caretak	15 -14 -13 -10 -14 -16
lb:carmak	-14 9 -2 -5 -6 -15
lb:carri	0 -11 8 -3 -10 -17
lb:case	19 -25 0 -18 -20 -27
lb:cathedr	-12 11 -16 -4 -5 -6
lb:cathol	-17 -14 16 -6 -7 -13
lb:caught	-10 -3 -13 -6 7 -12
lb:ceremoni	-20 23 -31 -5 -10 -14
lb:chair	-14 -3 4 -21 6 -14
lb:chairman	-23 18 9 -18 -22 -10
lb:chamber	9 -8 -7 -12 -16 -22
lb:chancellor	-25 23 -27 -6 9 7
lb:charg	6 -15 -11 -12 15 -20
lb:chargé	-10 16 -13 -2 -5 -6
lb:chief	3 1 -16 -26 2 -12
lb:chines	14 -15 -9 -2 -4 -8
lb:cite	23 -28 -22 -16 -18 2
lb:citi	-16 -8 -13 -7 -16 11
lb:claim	-6 11 -15 -5 -5 -14
lb:clear	-20 23 -20 -10 -10 -23
lb:cleric	9 9 -20 -2 -3 -14
lb:clerk	9 -2 -22 -10 -20 -25
lb:client	10 -6 -14 -10 -18 -3
lb:climat	-15 9 -2 -3 -6 -12
lb:cloth	-6 12 -13 -1 -2 -4
lb:co-chair	-16 -17 16 -5 -5 -9
lb:coach	7 -10 -22 -18 11 -25
lb:coalit	-9 17 -14 -7 -14 -16
lb:colleagu	-20 23 -21 -8 -14 0
lb:colonel	-22 25 -24 -9 -14 -19
lb:come	5 7 -31 -1 -15 -2
lb:command	-18 5 -13 3 -12 2
lb:commiss	-17 20 -17 -5 -8 -13
lb:commission	7 -2 -30 -17 -25 10
lb:committe	3 -14 -21 -21 12 5
lb:commodor	-18 20 -17 -14 -16 -21
lb:commun	-8 16 -2 -1 -11 -10
lb:compani	-7 -11 -10 -16 -26 17
lb:compris	-11 13 -12 -5 -9 -11
lb:confer	3 -17 17 -14 -18 -24
lb:congress	-7 23 -21 -14 -4 -9
lb:consul	-18 11 -5 1 -11 -23
lb:consult	15 -11 -10 -7 -10 -3
lb:contract	20 -21 -16 -11 -12 -17
lb:conven	-25 -16 11 -8 -17 8
lb:cook	18 -19 -12 -10 -14 -13
lb:copper	4 4 -19 -7 -14 -15
lb:coral	-9 9 -6 -3 -4 -12
lb:council	-7 -1 6 -13 -20 -31
lb:counsel	-23 7 -26 -24 -21 5
lb:count	16 -8 -16 -6 -5 -15
lb:counterpart	-1 -3 2 -12 -17 -19
lb:counti	8 -26 -20 14 -26 10
lb:court	10 -10 9 -21 -22 -31
lb:cousin	11 0 -15 -14 -17 -19
lb:credenc	-16 17 -15 -3 -5 -4
lb:creditor	8 1 -22 -20 -17 -16
lb:crew	-19 5 5 -12 -15 -17
lb:critic	-7 13 -14 -6 -9 -15
lb:cross	-23 -2 7 -11 -12 -16
lb:cultur	-4 12 -20 -4 -18 -13
lb:custom	-17 -20 13 -6 12 -16
lb:dai	-12 3 3 -15 -22 -2
lb:dam	-19 3 -15 -11 -9 6
lb:danish	-21 6 9 -14 -16 -16
lb:datu	-18 17 -15 -5 -9 -15
lb:dawn	11 -19 -24 -14 -16 8
lb:dean	-22 22 -18 -8 -16 -19
lb:debat	-21 9 -7 -3 -2 -3
lb:decis	-17 18 -16 -2 -7 -11
lb:declin	14 -11 -13 -6 -4 -11
lb:defenc	-1 3 -4 -7 -24 -28
lb:defend	-23 11 -17 -16 -18 1
lb:deleg	-37 26 -13 -1 -30 -6
lb:demand	-12 15 -18 -3 -2 -10
lb:deni	5 17 -25 -14 -14 -19
lb:deputi	-36 13 -4 -11 -39 -4
lb:describ	11 7 -19 -3 -11 -11
lb:diari	4 15 -24 -11 -12 -19
lb:dine	3 -10 5 -7 -10 -19
lb:dinner	-5 -10 11 -18 -24 -34
lb:director	-13 -5 -2 -16 6 -3
lb:discuss	-20 16 -13 -10 -10 -9
lb:dismiss	-7 -2 5 -3 -4 -13
lb:docker	-7 12 -11 -4 -1 -3
lb:doctor	20 -21 -18 -13 -8 -17
lb:donor	-23 -23 24 -6 -7 -20
lb:door	1 -16 -2 -6 -8 7
lb:dormitori	-11 20 -20 -2 -3 -7
lb:doubt	5 -8 5 -5 -5 -15
lb:down	-1 2 -2 -11 -20 -22
lb:drawn	15 -15 -13 -6 -4 -11
lb:drew	-27 15 -22 -8 2 -32
lb:driver	4 8 -24 -15 -18 -23
lb:drop	7 5 -20 -7 -11 -19
lb:due	13 6 -17 -15 -16 -16
lb:edit	12 -8 -15 -9 -11 -16
lb:educ	-19 12 -21 -8 -7 0
lb:egyptian	-11 17 -13 0 -2 -9
lb:elder	-29 9 -24 -21 -18 15
lb:elect	-28 18 -24 -16 -23 4
lb:eleven	-11 0 9 -7 -6 -17
lb:emerg	13 -11 -16 -5 -9 -13
lb:emir	-14 -2 -14 12 -9 -16
lb:employ	-19 10 -21 -11 -13 4
lb:encount	3 -2 -13 -8 -4 -6
lb:end	-23 12 -3 -5 -7 -18
lb:energi	-41 13 -27 -11 8 2
lb:engin	-23 13 -16 -8 -16 7
lb:entertain	-14 15 -11 -4 -12 -12
lb:environ	13 -4 6 -7 -16 -22
lb:envoi	-12 20 -23 -14 -20 5
lb:ethiopian	-13 14 -16 -6 -16 -14
lb:european	-18 17 -14 -2 -10 -3
lb:evid	-25 23 -17 -7 -10 -18
lb:examin	7 -15 10 -1 -1 -6
lb:exchang	-4 -9 3 -20 5 -28
lb:execut	-16 1 1 -6 -9 -15
lb:expect	-13 14 -9 -13 -12 -13
lb:explain	5 -22 11 -15 -12 -14
lb:face	-1 1 -3 -10 -14 -7
lb:fail	-12 3 14 -6 -21 -13
lb:famili	18 3 -27 -7 -14 -21
lb:farmer	-1 -16 7 -9 -11 8
lb:father	5 -6 -1 -16 -15 -23
lb:feder	-28 -7 19 10 -26 -17
lb:fell	-18 25 -23 -9 -12 -8
lb:ferri	-18 -18 12 -6 -6 8
lb:feud	15 -15 -13 -6 -4 -11
lb:file	-18 -15 13 -1 -2 7
lb:final	-11 -6 10 -2 -4 -21
lb:financ	-32 24 -3 -9 -18 -29
lb:fire	-15 -3 -9 -4 -23 6
lb:first	0 -1 4 -21 -27 -44
lb:fisheri	3 -13 -1 -1 -1 -2
lb:fix	23 -24 -19 -11 -11 -14
lb:flew	-24 2 -3 -11 -11 3
lb:follow	-18 20 -14 -8 -12 -15
lb:foot	-15 -5 6 -6 -7 -6
lb:footbal	-9 -16 17 -2 -7 -10
lb:forc	-3 -9 7 -9 -12 -16
lb:foreign	2 20 -19 -12 -25 -33
lb:foreseen	-14 1 5 -3 -2 -8
lb:forti	-20 -8 3 -9 -12 7
lb:forum	-26 2 1 -8 -6 -16
lb:founder	5 -9 -16 -6 -7 8
lb:four	15 -18 -1 -12 -12 -20
lb:fourth	-29 8 -29 -18 -19 21
lb:freed	-17 19 -18 -3 -3 -17
lb:french	1 -21 -1 1 9 -2
lb:funer	-8 9 -5 -13 -21 -27
lb:gang	-20 -1 8 -4 -10 -15
lb:gate	-16 9 3 -2 -2 -7
lb:gather	-1 -8 -10 -15 11 -22
lb:gave	-3 6 -12 -20 -23 -3
lb:gavel	-8 13 -12 0 -1 -7
lb:gener	-15 -6 -2 -25 11 -7
lb:geologist	-7 14 -13 -1 -2 -2
lb:german	-13 14 -15 -4 -7 -13
lb:get	-15 11 -11 -3 -3 0
lb:given	-30 -8 22 -9 -15 -18
lb:glass	-12 14 -12 -5 -11 -16
lb:go	-9 1 1 -14 -13 -1
lb:goe	-10 7 -3 -11 -7 -15
lb:gone	13 -16 -16 -11 -10 1
lb:got	-15 -5 6 6 -10 -13
lb:govern	-7 -14 -4 -12 -14 13
lb:governor	0 -18 9 -19 0 0
lb:grant	-15 13 -22 -9 -4 10
lb:greet	-4 10 -14 -8 -15 -15
lb:grid	13 -12 -4 -6 -4 -11
lb:group	-28 -3 14 -7 -13 -15
lb:grower	-22 -8 14 -10 -16 -22
lb:guest	-16 20 -5 -24 -31 -41
lb:guid	-11 13 -15 -5 -3 -11
lb:hand	-16 1 6 -7 -8 -17
lb:harbour	-22 -6 12 -11 -17 -18
lb:head	-24 -6 12 -20 -2 -3
lb:hear	1 16 -18 -33 -25 -37
lb:heard	10 6 -22 -20 -23 -9
lb:heart	-17 -6 10 -6 -5 -13
lb:heifer	-15 12 -11 -3 -11 -12
lb:held	-9 -6 0 -18 -24 9
lb:high	4 -8 9 -10 -12 -16
lb:hiker	15 -14 -5 -1 -4 -14
lb:himself	10 9 -23 -16 -12 -18
lb:histori	-15 16 -13 -4 -4 -14
lb:hold	1 -12 7 -12 -16 -15
lb:home	-23 -12 -7 -11 7 14
lb:hope	-16 3 -22 -9 -9 7
lb:host	-11 -21 19 -31 -2 -40
lb:hostag	12 -16 8 -7 -9 -11
lb:hour	8 -2 -4 -26 -26 -38
lb:hous	-20 9 -15 -13 7 -25
lb:huddl	-24 25 -21 -10 -12 -16
lb:hurrican	-27 0 8 -16 -18 -26
lb:husband	18 -11 -17 -11 -11 -16
lb:idea	1 -9 8 -4 -10 -20
lb:ill	-17 19 -26 -5 7 -18
lb:includ	8 8 -28 -16 -20 -23
lb:indian	7 -1 -13 -1 -5 -11
lb:industri	-15 5 -2 -5 -7 -14
lb:initi	0 -16 11 -3 -4 -16
lb:inquiri	-21 -8 15 -6 -5 -15
lb:instead	-25 -7 7 -15 11 -28
lb:institut	-12 16 -18 -2 -8 -15
lb:intellig	-13 18 -19 -2 -10 -15
lb:interior	-16 -22 4 -12 7 7
lb:interpret	-20 16 -17 3 -12 -17
lb:interview	5 -16 -14 -5 -4 9
lb:investor	-28 14 -11 -9 -17 6
lb:invit	-18 -19 -10 24 -27 -3
lb:joaquina	-17 -10 12 -13 -11 -16
lb:join	-22 0 3 -9 -14 2
lb:joint	20 -18 -22 -15 -16 -21
lb:journalist	13 -11 -7 -5 -7 -15
lb:judg	-7 -8 17 -25 -28 -33
lb:junior	-13 20 -18 -2 -11 -17
lb:justic	9 -20 -19 -7 11 -17
lb:keep	-2 14 -13 -1 -1 -5
lb:kenyan	-18 16 -28 -5 -16 6
lb:kept	-5 -7 -31 8 -24 10
lb:king	-14 8 -6 -5 -12 -13
lb:kitchen	-1 -9 9 -12 -15 -21
lb:known	-10 14 -40 -18 -24 -1
lb:korean	-8 14 -19 -3 -6 -6
lb:kremlin	-17 18 -18 -2 -2 -5
lb:labour	3 5 -9 -7 -6 -16
lb:laid	-22 -17 13 -10 9 -22
lb:land	9 2 -7 -9 -12 -14
lb:lao	-12 18 -15 -5 -9 -15
lb:last	11 -5 -8 -23 -23 -30
lb:late	-5 16 -28 8 -16 -26
lb:later	-9 18 -28 -15 -20 -21
lb:lawmak	-15 4 -2 -2 -5 -10
lb:lawyer	1 23 -14 -24 -33 -44
lb:lead	-17 17 -15 -7 -7 -15
lb:leader	-2 15 -45 -5 -7 3
lb:leak	-16 20 -21 -5 -4 -7
lb:learn	1 11 -17 -13 -15 -22
lb:leav	-20 10 4 -18 -14 -15
lb:led	1 1 -4 -13 -19 -18
lb:left	-21 6 -2 -14 -23 -2
lb:lent	-15 -6 9 -7 -8 -10
lb:let	-2 -4 -6 -18 -22 6
lb:letter	9 -15 3 -16 -14 -15
lb:light	7 7 -24 -7 -18 -13
lb:line	-20 16 -27 -13 -20 2
lb:link	-1 16 -20 -17 -13 -21
lb:list	-16 -8 13 -25 -26 -1
lb:lithuanian	-9 14 -16 0 -4 -3
lb:loan	14 -12 -15 -13 -13 -16
lb:lobbyist	17 -18 -16 -14 -14 -16
lb:lost	-12 11 -10 -13 -9 -9
lb:lunch	3 -3 -7 -16 -24 -1
lb:magazin	-14 2 0 -3 -1 -10
lb:man	-2 9 -35 -27 -32 -4
lb:manag	11 -1 -16 -7 -9 -16
lb:margin	-19 24 -23 -3 -10 -15
lb:master	-13 12 -11 -6 -8 -9
lb:mayor	-17 -8 -4 -18 -8 14
lb:mediat	-26 -7 17 -20 -17 2
lb:meet	-30 4 13 2 -24 -19
lb:member	-36 1 6 -12 -19 4
lb:memori	-12 16 -18 -2 -8 -15
lb:men	-9 12 -14 -6 -6 -18
lb:mention	16 -16 -8 -5 -7 -14
lb:messag	15 -12 -21 -3 -13 6
lb:met	-10 -1 -8 -17 -2 6
lb:metropolitan	-16 -4 -11 13 -5 -15
lb:midnight	-16 16 -13 -4 -3 -4
lb:mill	1 -16 -13 -6 -14 8
lb:mine	-12 9 -17 -2 -14 15
lb:minist	-10 -7 -8 -12 5 3
lb:minut	-29 16 -18 -9 -15 3
lb:miss	5 -4 -12 -2 -5 -10
lb:mission	-22 2 5 -8 -14 -25
lb:mongolian	18 -3 -23 -5 -8 -7
lb:montenegrin	-8 15 -15 -2 -1 -2
lb:mother	-13 6 2 -14 -10 -23
lb:name	-10 8 -28 -24 -33 7
lb:near	-22 -13 15 -9 -11 -15
lb:negoti	-31 -8 12 -11 -20 9
lb:neither	4 -35 -25 -18 -28 26
lb:nephew	-16 16 -13 -6 -14 -15
lb:new	-1 -23 18 -10 -21 1
lb:next	-1 -9 9 -9 -13 -26
lb:night	-13 3 3 -6 -12 -16
lb:nine	16 -19 7 -10 -10 -17
lb:nobodi	-26 26 -33 -20 -29 -2
lb:none	-1 9 -14 -5 -4 -8
lb:northern	-13 -20 20 -8 -6 -9
lb:not	-5 -21 -35 -13 -54 38
lb:note	12 -11 -11 -10 -8 -11
lb:note-tak	-10 14 -16 -3 -5 -11
lb:notic	-23 1 3 -20 -21 4
lb:number	-20 21 -20 -5 -16 -14
lb:nurs	-5 20 -20 -2 -2 -3
lb:observ	-29 30 -21 -12 -21 -27
lb:occupi	-7 9 -21 -7 -8 5
lb:offer	-20 7 1 -13 -13 -12
lb:offic	9 14 -24 2 -14 -19
lb:offici	-6 -9 10 1 -15 -23
lb:old	10 -22 8 -10 9 -19
lb:ombudsman	-22 -4 10 -10 -16 -20
lb:open	-4 -12 16 -21 -18 -24
lb:oper	-1 9 -9 -17 -20 -20
lb:opposit	14 3 -10 -7 -11 -29
lb:outcom	4 -19 -5 -2 -4 8
lb:outgo	-24 5 7 -13 -20 5
lb:outsid	23 -20 -12 -13 -13 -17
lb:owner	-4 -1 -14 -13 0 -2
lb:padoh	-22 20 -21 -9 -12 -13
lb:paid	-22 -21 23 -14 -17 -16
lb:palac	-13 -14 9 -5 -4 10
lb:panel	-24 4 -21 -11 6 6
lb:paper	-2 4 -13 -19 -26 2
lb:parlei	-16 16 -13 -4 -3 -4
lb:parliament	-16 8 -2 -5 -6 -13
lb:part	-23 23 -18 -3 -5 -13
lb:parti	-35 17 -1 -19 -24 2
lb:partner	9 -17 -12 -9 -12 -5
lb:partnership	-16 17 -16 -4 -12 -14
lb:past	-17 14 -10 0 0 -8
lb:payload	-9 14 -16 0 -4 -3
lb:pen	-17 22 -23 -4 -11 -16
lb:penc	-10 12 -12 0 0 -1
lb:peopl	-20 20 -17 -8 -14 -19
lb:perman	-22 22 -17 -9 -8 -14
lb:phone	1 -2 -16 -7 -11 5
lb:photograph	-27 15 -9 -6 -21 5
lb:place	-26 30 -29 -8 -22 -26
lb:plan	-31 16 -5 -19 -20 -28
lb:plane	17 -20 -21 -8 7 -19
lb:planter	-18 16 -6 -13 -16 -13
lb:player	10 -6 -17 -5 -10 -15
lb:plead	-13 -19 16 -7 -10 7
lb:polic	22 -26 -22 -17 -15 -3
lb:polish	-13 0 -7 -8 -7 7
lb:polit	8 -1 -18 -3 -9 -13
lb:pondo	-15 12 -11 -3 -11 -12
lb:pope	-2 19 -22 -6 -7 -14
lb:port	-20 20 -18 -6 -3 -13
lb:post	20 -20 -16 -12 -12 -13
lb:predecessor	6 5 3 -11 -17 -26
lb:prefect	-30 -1 16 -20 -19 -26
lb:premier	-37 23 3 -22 -28 -44
lb:present	-13 -4 4 -14 -27 3
lb:presid	5 -16 10 -22 2 -10
lb:press	20 -27 10 -18 -23 -29
lb:price	4 -17 5 -14 -14 -22
lb:priest	-21 -19 19 -12 -9 1
lb:prime	-8 19 -41 -20 -2 11
lb:prison	-22 -5 9 -9 -14 -17
lb:privat	-23 3 3 -6 -7 -18
lb:promis	-19 6 -3 -7 -8 -18
lb:propos	18 -19 -16 -15 -16 -16
lb:prosecutor	18 -17 -18 -6 -7 -15
lb:protest	22 -9 -25 -9 -9 -26
lb:public	-25 -15 18 -8 -13 -24
lb:pull	-17 -15 9 -4 -9 9
lb:push	-19 21 -16 -3 -8 -15
lb:put	9 -4 -8 -21 -19 -24
lb:qatari	-1 20 -30 -4 -8 -13
lb:quake-h	-14 0 -16 -6 8 -2
lb:quarrel	21 -20 -17 -10 -10 -15
lb:question	-9 33 -36 -16 -22 -34
lb:quot	13 -13 -9 -9 -2 -7
lb:rais	23 -15 -20 -10 -20 -31
lb:rancher	-11 -4 -9 13 -5 -17
lb:ranger	8 -7 -15 -8 4 -17
lb:react	4 1 -17 -3 -3 -12
lb:read	9 -11 5 -22 -24 -32
lb:rebel	14 -14 -3 -7 -17 -17
lb:recal	0 9 -13 -1 -1 -3
lb:receiv	-20 1 7 -10 -17 -21
lb:recov	-5 15 -14 -5 -19 -27
lb:refuge	20 -21 -17 -9 -14 -16
lb:refus	16 -9 -14 -18 -18 -20
lb:region	-27 -1 6 4 4 -16
lb:regul	4 -21 -17 -6 -7 12
lb:remain	-15 -4 -8 -4 -9 14
lb:rememb	-17 20 -20 -7 -9 -17
lb:rep	-8 13 -11 -2 -2 -7
lb:replac	-30 3 12 -21 -21 -27
lb:repli	13 -24 -14 -14 -7 8
lb:report	23 3 -27 -15 -19 -27
lb:repres	-34 1 -7 5 8 2
lb:resid	-18 16 -15 10 -1 -10
lb:resum	-23 24 -22 -9 -7 -7
lb:review	-24 25 -23 -11 -14 -22
lb:right	-24 23 -24 -15 -22 -22
lb:rival	3 -4 -16 -8 -11 1
lb:river	-7 11 -20 -3 -4 -7
lb:room	-18 14 -5 -7 -14 -22
lb:round	-18 -5 12 -6 -24 3
lb:row	-28 27 -18 -3 -4 -15
lb:run	-14 17 -20 -7 -12 -9
lb:sai	-10 8 -16 -1 -22 5
lb:said	-6 -3 -9 -5 -17 0
lb:sanction	7 3 -8 -7 -14 -20
lb:sarki	-23 0 7 -12 -16 -18
lb:sat	-17 3 1 -11 -25 -10
lb:saw	4 -3 -3 -25 -26 -29
lb:schoolteach	-11 13 -11 -6 -13 -15
lb:scrap	-26 12 -2 -19 -20 -21
lb:screen	-9 12 -11 -3 -4 -13
lb:scuttl	-14 -10 12 -2 -2 -3
lb:seat	-35 7 2 6 -23 5
lb:second	-1 -10 4 -12 -15 1
lb:secretari	-13 -7 2 -26 7 -8
lb:secur	-19 -12 15 -8 -9 -21
lb:see	-16 4 -12 -10 -8 5
lb:seen	-6 -14 11 -3 -4 -13
lb:senat	-22 20 -1 -15 -16 -31
lb:send	-20 23 -18 -13 -15 -20
lb:sent	-17 2 -29 -13 2 2
lb:separ	-9 14 -21 -2 -4 -12
lb:servic	-19 1 5 -11 -14 -20
lb:session	-3 -14 11 -20 -25 -3
lb:set	-27 17 3 -12 -9 -15
lb:seven	-24 20 -10 -3 -8 -12
lb:share	-18 10 -19 -6 -15 6
lb:shehu	-7 11 -14 -2 -2 -5
lb:ship	-9 -16 3 -2 -5 9
lb:shipper	-10 13 -13 -2 -3 -7
lb:shop	-13 10 -11 -1 -4 2
lb:show	-21 7 -25 -10 -16 6
lb:shuar	-10 17 -18 -1 -2 -8
lb:side	-1 -10 -13 -9 -19 9
lb:sidelin	-11 13 -10 -3 -4 -12
lb:sign	-8 -4 -5 -12 12 -7
lb:similar	0 8 -21 -6 -10 -13
lb:sinc	16 -6 -25 -20 -20 0
lb:sister	-19 19 -15 -10 -15 -16
lb:sit	-25 18 -8 -10 -13 -24
lb:six	-18 -13 16 -2 -1 -3
lb:slept	9 -16 3 -7 -11 -12
lb:slip	-14 15 -15 -4 -9 -12
lb:slovak	-12 18 -19 -3 -8 -10
lb:snow	-10 -19 -12 -7 -12 14
lb:son	0 -16 -19 -12 -18 13
lb:sooner	-13 12 -9 -4 -11 -11
lb:soup	-11 14 -14 -2 -6 -11
lb:south	-19 -3 7 -13 -15 -21
lb:speaker	20 -13 -15 -16 -18 -20
lb:speech	11 7 -21 -7 -8 -14
lb:spent	-11 -13 12 -3 -2 -9
lb:spoke	-10 11 -6 -11 -26 -32
lb:spokesman	8 -15 -6 -14 -10 1
lb:spokeswoman	18 -16 -17 -8 -4 -17
lb:sport	-17 24 -22 -4 -6 -21
lb:staff	-6 5 -28 -21 -24 4
lb:stage	-19 1 9 -6 -14 -10
lb:stai	-4 17 -2 0 -1 -17
lb:start	-20 7 -20 -7 -10 14
lb:state	-35 -1 11 -10 -22 -4
lb:steel	-13 1 -5 -1 -4 3
lb:steward	-25 25 -17 -7 -13 -20
lb:still	-22 -6 -21 -13 22 -18
lb:stood	-23 -5 6 -16 11 -22
lb:strike	-20 3 1 -6 -9 -19
lb:struck	16 -24 -11 -6 -5 -13
lb:student	-24 5 12 -10 -15 -20
lb:studi	17 -18 -14 -10 -11 -14
lb:successor	-21 21 -13 -4 -6 -15
lb:sudanes	-15 22 -21 -7 -9 -14
lb:summit	-15 0 8 -2 -5 -14
lb:summon	-24 -3 7 -22 -8 -22
lb:supervisor	-23 7 -17 18 -14 -23
lb:surpris	-20 23 -21 -10 -14 -22
lb:swedish	-20 -4 11 -6 -12 -2
lb:swiss	-25 7 1 -10 -17 -20
lb:synod	15 -8 -14 -11 -9 -20
lb:tabl	-12 -6 12 -13 -22 -1
lb:take	-26 26 -21 -13 -15 -16
lb:taken	-17 10 -7 -4 -3 8
lb:talk	5 -34 23 -16 -25 -15
lb:tea	-25 15 -3 -16 -20 -18
lb:telephon	-26 26 -24 -9 -16 -16
lb:text	9 -23 -20 -20 -16 10
lb:thank	2 -4 3 -16 -20 -23
lb:third	-10 10 -21 -18 -14 6
lb:though	-24 13 -23 -18 17 -21
lb:through	13 0 -27 -21 -26 -32
lb:thumbprint	-20 -18 -14 -15 -8 19
lb:time	4 5 -8 -22 -22 -24
lb:togeth	-31 12 -6 -4 -8 -17
lb:took	-27 35 -34 -8 -20 -28
lb:top	-15 10 -8 -8 -5 -8
lb:tour	-19 -9 13 -5 -7 -15
lb:trade	4 -4 -13 -19 -22 8
lb:trader	5 -2 -9 -5 -4 -20
lb:train	-17 16 -15 -13 -9 -12
lb:transport	-31 13 -30 3 -26 12
lb:travel	5 -16 8 -15 -15 -21
lb:treasur	4 1 -24 -20 -30 -6
lb:trial	-16 -18 -10 -7 -11 17
lb:tribe	-15 17 -16 -3 -6 -16
lb:turkish	18 -17 -3 -3 -12 -18
lb:turn	2 3 -4 -7 -6 -17
lb:twelv	-15 -5 6 -6 -7 -6
lb:unclear	-11 12 -3 -1 0 -7
lb:undersecretari	5 7 -21 -8 -11 -17
lb:union	0 1 -3 -11 -26 -11
lb:until	-21 30 -32 -15 -19 -27
lb:upper	-16 7 3 -2 -3 -11
lb:uzbek	16 -12 -10 -2 -3 -12
lb:vaccin	5 2 -16 -7 -11 -11
lb:vanilla	5 1 -18 -4 -8 -6
lb:vice	-3 10 -21 -2 10 -10
lb:vice-minist	-10 16 -18 -3 -11 -13
lb:vice-premi	-14 -17 18 -9 -12 -11
lb:video	-3 -21 17 -9 -13 -17
lb:view	-4 15 -24 -11 -14 -20
lb:villag	-1 -15 0 -10 -14 8
lb:visit	10 9 -15 -21 -15 -31
lb:visitor	-32 25 -16 -4 -9 -15
lb:voic	-12 11 -10 -13 -9 -9
lb:vote	5 12 -28 13 -34 -37
lb:walk	-13 -2 7 -7 -6 -12
lb:want	-16 -2 12 -1 -2 -16
lb:water	5 1 -9 -8 -22 -24
lb:water-shar	-8 15 -14 -1 -2 -3
lb:websit	-10 14 -13 -5 -4 -13
lb:week	13 2 -21 -5 -9 -18
lb:welcom	-1 -1 3 -14 -20 -17
lb:went	-20 1 3 -17 -17 2
lb:whale	-15 13 -11 -11 -9 -7
lb:wharf	7 7 -13 -2 -1 -9
lb:whether	-10 17 -45 15 -21 -32
lb:widow	-2 -6 7 -11 -11 -20
lb:wife	0 -3 -21 -12 -20 8
lb:wipe	-17 -10 12 -13 -11 -16
lb:wit	-20 -13 -17 -10 -18 18
lb:without	-37 -18 -37 -19 -20 34
lb:word	6 -6 -2 -6 -17 5
lb:work	5 -16 11 -14 -15 -25
lb:worker	-22 -5 3 -4 -8 6
lb:wreath	-22 -13 16 -10 2 -19
lb:wrote	5 -7 -2 -10 -8 -18
lb:ye	-21 11 -18 -12 -8 7
lb:year	6 1 -18 -12 -14 -21
led:about	5 -13 -20 7 15 -21
led:according	-1 -2 1 -14 -21 -5
led:among	5 -1 -6 -11 -30 -9
led:beside	-9 -4 8 -18 -5 -23
led:beside-by	-16 11 -22 -8 0 1
led:between	-1 8 -15 -16 -16 -32
led:for-side	-44 15 8 -18 -9 -13
led:instead	-14 -7 -49 10 19 -13
led:invites	-3 -3 -6 8 -9 -23
led:meets	-18 12 -5 -5 -17 -31
led:met-by	-3 -9 9 -11 -14 -25
led:sends	-23 11 -26 -14 -6 3
led:there-came	-34 17 -36 -7 -4 2
led:under	0 -16 14 -12 -18 -23
led:urges	-3 4 0 -14 -17 -21
led:with	-2 2 -7 -18 -4 -18
led:without	-22 -20 -23 -14 -12 24
loose=after	-7 1 2 -6 -48 -10
loose=before	-4 -2 0 -20 -12 -4
lv-cue:absent	8 -8 -20 -11 -19 4
lv-cue:attended	-15 3 -10 -15 -1 2
lv-cue:background	4 3 -16 -12 -19 -21
lv-cue:declined	1 -26 7 -23 -22 7
lv-cue:hosted	-18 8 -1 -16 -15 -17
lv-cue:invited	-21 -3 -2 -1 -20 7
lv-cue:reported	-1 0 -4 -5 -22 -9
lv-cue:represented	-29 8 -35 -16 8 -2
lv:accept	-21 -3 12 -6 -13 4
lv:accept|,	-12 -17 13 -5 -7 6
lv:accept|in	-15 7 -14 -3 -11 -18
lv:accompani	-25 28 -22 -2 -5 -21
lv:accompani|	-3 15 -15 0 -1 -2
lv:accompani|,	-13 16 -13 -2 -4 -18
lv:accompani|by	-19 18 -15 -1 -2 -7
lv:agre	-18 12 -12 -10 -14 0
lv:allow	-15 14 -20 -8 -17 8
lv:announc	15 -14 -17 -10 -12 -5
lv:answer	-1 22 -23 -15 -19 -25
lv:answer|that	-24 18 -10 -11 -8 -14
lv:apologis	2 8 -19 -15 -15 -19
lv:apologis|to	2 8 -19 -15 -15 -19
lv:ar	-26 -16 -22 11 -13 12
lv:ar|	-13 16 -13 -13 -5 -15
lv:ar|,	-22 -22 -16 12 -10 12
lv:ask	2 -10 -1 -15 -18 0
lv:ask|	10 -9 2 -10 -11 -25
lv:ask|,	-21 1 9 -9 -8 -6
lv:ask|by	-14 13 -11 -2 -1 -10
lv:at	16 -16 -14 -10 -14 -13
lv:attend	-30 0 2 -11 4 -2
lv:attend|,	-11 -18 15 -9 -18 5
lv:attend|by	-16 24 -25 -4 -6 -10
lv:at|,	16 -16 -14 -10 -14 -13
lv:be	-3 11 -27 -15 -19 0
lv:been	4 4 -32 -14 -16 -5
lv:be|between	15 -15 -13 -6 -4 -11
lv:be|that	7 -12 -13 -11 -11 7
lv:brief	-7 3 -7 -13 -21 1
lv:brief|	8 4 -21 -12 -18 -15
lv:brief|,	-7 2 -19 -3 -4 7
lv:bring	-12 15 -21 -7 -7 -13
lv:brought	-7 18 -19 -9 -21 -31
lv:brought|	-12 23 -24 -4 -7 -10
lv:brought|,	1 10 -29 -8 -20 -27
lv:brought|together	-11 14 -11 -2 -2 -6
lv:call	-31 8 10 -17 -18 -26
lv:call|	-21 23 -18 -7 -14 -18
lv:call|,	-12 -18 18 -2 -4 -11
lv:call|<person>	-19 19 -15 -7 -5 -10
lv:call|and	-12 13 -10 -3 -2 -10
lv:call|by	-20 1 0 -6 -3 -10
lv:call|on	7 -23 12 -10 -7 -13
lv:came	1 -4 -18 -11 -9 2
lv:came|	-18 7 -20 -6 -1 -24
lv:came|,	-20 7 1 -3 -9 -6
lv:came|from	6 0 -21 -5 -12 -21
lv:came|with	5 -9 -22 -5 -13 7
lv:caught	-10 -3 -13 -6 7 -12
lv:caught|	-10 -3 -13 -6 7 -12
lv:chair	-26 1 1 -10 4 -17
lv:chair|by	-17 -23 22 -2 -9 -10
lv:chair|with	-24 5 -22 -7 7 -4
lv:cite	16 -22 -17 -13 -13 3
lv:close	-4 4 -4 -6 -6 -13
lv:co-chair	-16 -17 16 -5 -5 -9
lv:co-chair|by	-16 -17 16 -5 -5 -9
lv:come	-9 5 -21 -1 -13 4
lv:come|and	-15 5 -18 -13 -13 6
lv:compris	-11 13 -12 -5 -9 -11
lv:compris|	-11 13 -12 -5 -9 -11
lv:confer	-8 12 -11 -9 -14 -14
lv:conven	-21 -10 13 -6 -16 -16
lv:conven|,	-14 -2 4 -4 -12 -10
lv:cross	-16 -2 3 -7 -8 -8
lv:cross|where	-15 -5 6 -6 -7 -6
lv:deni	-16 11 -9 -5 -4 -9
lv:deni|that	-16 11 -9 -5 -4 -9
lv:did	-5 2 2 -25 -28 -2
lv:did|	-28 8 -14 -17 -24 10
lv:did|,	14 0 -22 -12 -18 -30
lv:dine	3 -10 5 -7 -10 -19
lv:dine|,	6 -24 6 -7 -8 -18
lv:dine|with	-18 5 -3 -3 -5 -5
lv:discuss	-20 16 -13 -10 -10 -9
lv:dismiss	-7 -2 5 -3 -4 -13
lv:drew	-27 15 -22 -8 2 -32
lv:drew|	-24 11 -18 -7 2 -26
lv:drop	7 5 -20 -7 -11 -19
lv:drop|	13 -14 -8 -7 -12 -11
lv:edit	12 -8 -15 -9 -11 -16
lv:elect	-21 21 -20 -8 -11 -18
lv:end	-21 8 1 -4 -6 -16
lv:entertain	-14 15 -11 -4 -12 -12
lv:entertain|	-14 15 -11 -4 -12 -12
lv:expect	-13 16 -17 -13 -12 -13
lv:expect|	-13 16 -17 -13 -12 -13
lv:explain	5 -22 11 -15 -12 -14
lv:face	-1 1 -3 -10 -14 -7
lv:face|	-7 19 -20 -5 -4 -11
lv:face|,	3 2 -16 -8 -11 -14
lv:fell	-16 21 -18 -9 -12 -8
lv:flew	-20 -3 1 -10 -7 3
lv:flew|,	-13 -3 -3 -5 -4 5
lv:flew|that	-4 15 -15 0 -1 -2
lv:follow	-16 18 -20 -8 -12 -15
lv:forc	1 -18 12 -5 -4 -8
lv:gather	-22 -2 -12 -9 13 -16
lv:gather|	-13 19 -18 -3 -4 -11
lv:gave	0 2 -10 -19 -23 -2
lv:gave|	12 -15 -5 -1 -2 -3
lv:gave|for	-18 6 -12 -13 -22 5
lv:gave|to	-15 -6 9 -4 -1 -11
lv:get	-15 11 -11 -3 -3 0
lv:go	-1 -17 7 -13 -11 1
lv:goe	-15 17 -18 -7 -4 -12
lv:got	-15 -5 6 6 -10 -13
lv:go|before	-12 -9 10 -4 -4 -6
lv:ha	-2 -1 -25 -13 -14 8
lv:had	-7 18 -12 -19 -25 -16
lv:had|	-14 18 -18 -7 -8 -12
lv:had|,	-26 19 -22 -9 -15 3
lv:had|<date>	-23 22 -22 -4 -4 -10
lv:had|to	8 5 -12 -11 -14 -20
lv:had|with	4 -9 0 -6 -12 -17
lv:hand	-17 1 6 -7 -8 -17
lv:hand|to	-14 -1 6 -7 -7 -14
lv:have	8 -4 -26 -18 -16 -2
lv:have|	4 -7 -22 -17 -16 7
lv:have|between	-15 14 -4 -2 -1 -3
lv:ha|	9 2 -25 -11 -10 -18
lv:head	-15 18 -17 -4 -9 -11
lv:head|by	-15 18 -17 -4 -9 -11
lv:hear	-20 4 -1 -10 -13 -18
lv:heard	10 6 -22 -20 -23 -9
lv:heard|	-17 16 -12 -4 -6 -11
lv:heard|,	-8 8 -15 -14 -19 3
lv:hear|,	-17 -3 7 -7 -10 -14
lv:held	-34 5 3 -13 -22 10
lv:held|,	-30 0 10 -9 -17 -20
lv:held|by	-17 6 -1 -3 -7 -14
lv:held|under	-13 -12 13 -7 -3 -6
lv:held|with	-12 13 -24 -3 -7 6
lv:hold	1 -12 7 -12 -16 -15
lv:hold|with	-24 -8 13 -9 -12 -9
lv:host	-4 -5 2 -15 -22 -22
lv:host|	-18 -8 9 -6 -4 -6
lv:host|,	-17 -5 8 -4 -11 -10
lv:host|by	1 -28 18 -8 -9 -10
lv:host|with	-15 0 2 -2 -6 -4
lv:huddl	-14 14 -11 -6 -3 -9
lv:huddl|with	-14 14 -11 -6 -3 -9
lv:includ	-13 18 -21 -4 -11 -15
lv:invit	-19 -16 -3 8 -12 11
lv:invit|	-11 -4 -24 12 -2 -15
lv:invit|,	-15 -4 -20 -15 -12 14
lv:is	2 1 -2 -25 -34 -40
lv:is|	-26 10 10 -18 -22 -22
lv:is|,	5 -2 -4 -7 -13 -21
lv:is|where	10 -25 -6 -5 -2 -8
lv:join	-22 3 3 -8 -14 -25
lv:join|,	-12 16 -18 -2 -8 -15
lv:join|among	-11 14 -14 -2 -6 -11
lv:join|by	-15 0 1 -3 -6 -12
lv:keep	-2 14 -13 -1 -1 -5
lv:kept	-5 -10 -27 8 -25 11
lv:kept|	8 -20 -24 -13 -14 8
lv:kept|for	-20 -13 -13 10 -17 6
lv:laid	-22 -17 13 -10 9 -22
lv:learn	1 11 -17 -13 -15 -22
lv:led	2 9 -13 -10 -16 -15
lv:left	-1 -9 8 -7 -15 -14
lv:left|,	-15 -7 9 -6 -12 -12
lv:lent	-15 -6 9 -7 -8 -10
lv:lent|	-15 -6 9 -7 -8 -10
lv:let	0 -3 -5 -17 -20 1
lv:let|	4 -7 -21 -14 -19 5
lv:let|,	-15 18 -14 -7 -13 -17
lv:link	-1 14 -14 0 0 0
lv:link|,	-1 14 -14 0 0 0
lv:lost	-12 11 -10 -13 -9 -9
lv:lost|and	-12 11 -10 -13 -9 -9
lv:lunch	8 2 -29 -6 -11 -10
lv:lunch|with	8 2 -29 -6 -11 -10
lv:meet	-9 -9 7 11 -18 -27
lv:meet|	-24 1 4 -16 -8 -13
lv:meet|,	-19 -10 14 -8 -4 -16
lv:meet|since	3 -2 -13 -8 -4 -6
lv:mention	16 -16 -8 -5 -7 -14
lv:met	-22 -4 0 -16 1 0
lv:met|	-19 0 4 -15 -16 -23
lv:met|,	-8 2 -19 -10 -26 9
lv:met|under	-9 -16 15 -3 -5 -8
lv:met|with	-18 18 -16 -3 -10 -8
lv:miss	5 -4 -12 -2 -5 -10
lv:miss|and	5 -4 -12 -2 -5 -10
lv:name	4 3 -16 -12 -19 -21
lv:name|	-21 20 -6 -5 -4 -12
lv:name|after	19 -20 -16 -8 -9 -10
lv:note	12 -11 -11 -10 -8 -11
lv:offer	-20 7 1 -13 -13 -12
lv:offer|	-15 1 4 -9 -7 -9
lv:open	-26 -9 16 -10 -13 -20
lv:open|by	-18 11 -8 -3 -5 -6
lv:own	14 -1 -19 -10 -24 -11
lv:own|,	14 -1 -19 -10 -24 -11
lv:paid	-22 -21 23 -14 -17 -16
lv:place	-13 14 -16 -6 -16 -14
lv:place|,	-13 14 -16 -6 -16 -14
lv:plan	-12 -7 8 -4 -2 -5
lv:plan|between	-9 13 -17 -1 -1 -4
lv:presid	-28 -5 3 -13 -20 7
lv:presid|	-13 -19 18 -9 -11 -13
lv:presid|in	-17 -7 -28 -5 -11 10
lv:presid|with	-14 16 -15 -1 -8 -13
lv:promis	-17 1 1 -4 -7 -11
lv:promis|	-11 18 -20 -2 -2 -6
lv:propos	18 -19 -16 -15 -16 -16
lv:pull	-17 -15 9 -4 -9 9
lv:pull|,	-17 -15 9 -4 -9 9
lv:put	9 -4 -8 -21 -19 -24
lv:put|,	6 1 -18 -16 -14 -18
lv:question	-25 24 -20 -9 -14 -18
lv:question|	-11 13 -11 -3 -4 -15
lv:question|by	-21 18 -13 -8 -12 -11
lv:rais	10 -1 -5 -5 -10 -17
lv:react	4 1 -17 -3 -3 -12
lv:react|<date>	4 1 -17 -3 -3 -12
lv:read	1 -8 8 -21 -22 -27
lv:read|and	-13 -10 13 -14 -3 -11
lv:read|by	-3 0 1 -9 -15 -16
lv:recal	0 9 -13 -1 -1 -3
lv:recal|when	-10 12 -12 0 0 -1
lv:receiv	-20 1 7 -10 -17 -21
lv:receiv|	-15 31 -33 -4 -4 -5
lv:receiv|,	-26 7 1 -12 -19 -16
lv:receiv|<date>	-11 15 -15 -3 -4 -2
lv:receiv|by	-24 -20 22 -7 -9 -9
lv:receiv|from	-16 17 -15 -3 -5 -4
lv:recov	6 3 -13 -4 -14 -19
lv:recov|,	12 -13 -10 -2 -3 -10
lv:refus	18 -12 -17 -17 -14 -19
lv:remain	-15 -4 -8 -4 -9 14
lv:remain|whether	-11 12 -3 -1 0 -7
lv:replac	-24 7 4 -17 -18 -25
lv:replac|by	-19 -4 10 -12 -15 -17
lv:repres	-24 7 -27 -15 8 -2
lv:repres|,	-31 39 -20 -12 -47 -38
lv:repres|by	-8 -1 -21 -9 -1 2
lv:resum	-16 16 -13 -4 -3 -4
lv:resum|between	-16 16 -13 -4 -3 -4
lv:run	-14 17 -20 -7 -12 -9
lv:sai	-7 9 -11 0 -21 -11
lv:said	2 -13 -12 -6 -15 6
lv:said|	-1 -8 -10 -8 -12 2
lv:said|,	21 -39 -6 -13 -13 -2
lv:said|and	-19 12 -18 -15 -10 9
lv:said|that	2 -20 -11 -2 -3 2
lv:said|which	-13 -1 3 -3 0 -8
lv:said|with	11 -18 0 -3 -3 -8
lv:sai|	-4 4 -22 -20 -10 1
lv:sai|,	-3 2 2 -14 -12 -27
lv:sai|that	5 -1 -5 -12 -14 -3
lv:sat	-12 -7 9 -8 -21 -8
lv:sat|	-15 3 -17 -2 -8 0
lv:sat|'	-12 18 -16 -3 -3 -7
lv:sat|,	3 9 -32 -7 -15 -2
lv:sat|as	-12 16 -12 -1 -3 -3
lv:sat|to	-16 -19 19 -3 -6 -11
lv:sat|under	-16 -13 13 -2 -4 -7
lv:saw	-2 -2 1 -17 -18 -24
lv:saw|	-2 -7 6 -18 -13 -14
lv:saw|,	6 6 -10 -4 -13 -22
lv:saw|with	-14 15 -16 -2 -4 -5
lv:scuttl	-14 -10 12 -2 -2 -3
lv:see|	-6 -5 7 -9 -6 -14
lv:see|,	-8 -8 -14 -3 -3 12
lv:send	-20 23 -18 -13 -15 -20
lv:send|	-16 16 -13 -12 -14 -15
lv:send|,	-11 17 -11 -5 -9 -13
lv:sent	-15 -1 -25 -13 6 0
lv:sent|	-25 -3 -13 -9 12 -15
lv:sent|,	-38 41 -19 -7 -45 -42
lv:sent|and	-16 0 -2 -4 4 -8
lv:sent|to	21 -21 -10 -13 -18 -18
lv:set	-20 9 7 -10 -7 -11
lv:set|where	-14 15 -15 -1 -1 -3
lv:show	-18 -5 -13 -6 -6 10
lv:show|	-17 -7 -11 -5 -4 12
lv:sign	-4 -15 -7 -9 15 -3
lv:sign|,	-26 -12 -28 -8 17 4
lv:sign|by	1 -18 10 -10 -18 -22
lv:sign|in	-16 17 -16 -4 -12 -14
lv:slept	9 -16 3 -7 -11 -12
lv:spent	-11 -13 12 -3 -2 -9
lv:spent|,	-11 -13 12 -3 -2 -9
lv:spoke	-10 11 -6 -11 -26 -32
lv:spoke|,	-19 25 -22 -4 -13 -18
lv:stood	-23 -5 6 -16 11 -22
lv:struck	16 -24 -11 -6 -5 -13
lv:summon	-16 15 -13 -16 -4 -11
lv:summon|	-9 14 -13 -14 -4 -8
lv:talk	-3 15 -30 -12 -16 -18
lv:talk|with	5 1 -18 -4 -8 -6
lv:thank	-19 12 3 -12 -13 -16
lv:took	-21 25 -24 -5 -11 -16
lv:took|from	-15 15 -13 -3 -9 -13
lv:travel	11 -7 -10 -13 -13 -17
lv:travel|with	-3 12 -17 -7 -11 -14
lv:turn	0 -15 10 -2 -4 -14
lv:visit	6 -3 -7 -7 -10 -15
lv:visit|,	-17 11 -8 -4 -8 -13
lv:vote	6 3 -21 -15 -23 -20
lv:vote|,	-14 13 -13 -6 -8 -10
lv:vote|for	11 -6 -14 -12 -20 -18
lv:wa	-7 -4 2 -23 -13 -6
lv:walk	-13 -2 7 -7 -6 -12
lv:want	-10 14 -10 0 -1 -9
lv:want|,	-10 14 -10 0 -1 -9
lv:wa|	-20 -3 11 -20 -32 -3
lv:wa|,	-3 1 -27 -10 -15 10
lv:wa|and	16 -14 -25 -10 4 -11
lv:wa|between	-17 16 -15 -3 -4 -7
lv:wa|by	8 -27 8 -10 -9 -18
lv:wa|when	-17 14 -10 0 0 -8
lv:wa|which	5 -14 10 -2 -5 -9
lv:welcom	-1 -1 3 -14 -20 -17
lv:welcom|,	-13 -6 8 -6 -12 -9
lv:welcom|by	5 3 -8 -12 -15 -17
lv:went	-18 4 -1 -17 -17 2
lv:went|,	-18 17 -18 -7 -11 -13
lv:went|to	-8 -4 12 -11 -12 -17
lv:went|when	-12 -7 -16 -8 -5 12
lv:were	-10 1 9 -13 -32 -15
lv:were|	3 -1 -4 -11 -28 -9
lv:were|,	-25 18 0 -9 -16 -33
lv:were|when	-5 -15 14 -2 -3 -6
lv:whale	-15 13 -11 -11 -9 -7
lv:whale|	-15 13 -11 -11 -9 -7
lv:will	-8 -10 14 -1 -23 -26
lv:will|,	7 -19 6 -10 -13 -17
lv:will|with	-15 17 -19 -5 -14 -10
lv:would	-7 14 -11 -2 -4 -12
lv:wrote	5 -7 -2 -10 -8 -18
lv:wrote|	13 -9 -13 -7 -5 -12
lv:wrote|between	-19 -2 5 -5 -5 -12
many	31 -6 -14 -25 -20 -19
many:rel=A	-21 5 -13 -13 8 1
many:rel=B	-19 33 -6 -17 -37 -36
many:rel=O	21 -13 -14 -29 -15 -4
many:rel=S	-45 19 16 -28 -27 -19
many:rel=o	18 -1 -11 -22 -24 -15
many:rel=s	17 -9 -12 -13 -16 -26
many:rels=A	5 -1 -10 -8 1 -20
many:rels=AO	-24 5 -26 -32 0 17
many:rels=AOS	6 -6 0 -15 -14 -24
many:rels=AOo	-18 -7 -17 0 10 2
many:rels=AS	-1 11 -6 -28 -23 -22
many:rels=ASo	-24 6 3 -8 -6 -26
many:rels=Ao	-25 -2 4 -8 -4 10
many:rels=As	6 -16 5 -3 -7 -12
many:rels=B	-11 10 9 -14 -18 -22
many:rels=BOSo	-18 17 -12 -2 -14 -13
many:rels=O	64 -36 -24 -31 -44 -41
many:rels=OS	-18 1 -7 -5 -10 5
many:rels=OSo	-52 13 18 -13 -19 -22
many:rels=Oo	21 -17 -11 -40 -22 -18
many:rels=Os	20 -20 -14 -3 -4 -7
many:rels=S	-14 2 12 -28 -26 -25
many:rels=So	-26 8 6 -16 -22 -11
many:rels=Ss	-20 5 2 -6 -3 -10
many:rels=o	47 -24 -59 -22 -39 -21
many:rels=os	-15 16 -15 -3 -6 -12
many:rels=s	17 -13 -10 -13 -16 -19
not-first	-6 16 -29 -8 -7 -2
object-of-trigger	-19 -2 2 -4 4 -16
object:attend|,	-11 -16 17 -4 -15 -15
object:call|on	-14 -18 17 -3 -4 -9
object:chair|with	-18 17 -14 -2 -10 -3
object:confer|with	-17 3 0 -5 -10 -10
object:conven|,	-14 -2 4 -4 -12 -10
object:dine|with	-18 5 -3 -3 -5 -5
object:gather|gathered	-11 16 -19 -3 -4 -7
object:gave|for	-16 12 -8 -3 -14 -7
object:heard|heard	-15 11 -10 -1 0 -2
object:held|,	-12 -10 11 -3 -10 -10
object:held|with	-12 13 -24 -3 -7 6
object:host|,	-16 26 -24 -3 -7 -6
object:host|hosted	-12 17 -18 -5 -3 -4
object:host|with	-13 5 -4 -2 -6 -4
object:huddl|with	-14 14 -11 -6 -3 -9
object:invit|invited	-7 10 -20 -1 0 -10
object:link|,	-1 14 -14 0 0 0
object:lunch|with	-17 19 -25 -4 -9 -8
object:meet|,	-19 -10 14 -8 -4 -16
object:meet|meet	-19 10 -7 -16 -7 -11
object:meet|since	18 -18 -10 -6 -3 -5
object:met|,	-36 6 -18 -10 -26 10
object:met|met	-47 5 1 -13 -13 -18
object:met|under	-9 -16 15 -3 -5 -8
object:met|with	-18 18 -16 -3 -10 -8
object:receiv|,	-27 16 -12 -7 -15 -13
object:receiv|<date>	-11 15 -15 -3 -4 -2
object:receiv|by	-20 -24 24 -5 -8 -7
object:receiv|from	-16 17 -15 -3 -5 -4
object:receiv|received	-11 19 -23 -4 -4 -5
object:sat|'	-12 18 -16 -3 -3 -7
object:sat|,	-27 28 -27 -6 -14 -19
object:sat|under	-16 -13 13 -2 -4 -7
object:sat|with	-21 -8 11 -3 -10 -9
object:saw|,	-18 14 -9 -3 -12 -21
object:saw|saw	14 -29 4 -10 -11 -12
object:saw|with	-14 15 -16 -2 -4 -5
object:see|,	-8 -8 -14 -3 -3 12
object:see|see	-14 -15 16 -4 -2 -4
object:sign|in	-16 17 -16 -4 -12 -14
object:talk|with	-23 20 -15 -3 -7 -5
object:visit|,	-17 11 -8 -4 -8 -13
one:rel=A	-5 3 -2 -9 -13 -2
one:rel=B	0 -8 -6 -33 -2 2
one:rels=A	-10 9 -1 -14 -12 -4
one:rels=AB	-13 11 -2 -6 -11 -16
one:rels=AS	15 -16 -7 7 -13 -3
one:rels=B	-1 -16 -1 -33 -1 5
one:rels=BS	9 4 -14 -6 -7 -16
one:rels=S	-18 5 -4 -11 -3 -9
owned-does-first:owns-deputy	17 -20 -3 -15 -29 -4
owned-does:owns-deputy	13 -12 -6 -16 -30 -6
owns	16 -23 -9 -27 8 -10
owns:clerk	-20 -9 -22 -15 18 -21
owns:deputi	-32 -17 7 -3 -9 15
owns:father	9 -18 12 -5 -12 -15
owns:lawyer	6 -2 -4 -4 -6 -19
owns:offic	2 -7 -12 -3 -14 4
owns:predecessor	20 -27 1 -6 -13 -22
owns:widow	15 -14 -16 -5 -6 -9
owns:word	10 -1 -19 -5 -5 -16
place:elsewhere	18 -20 -29 -6 -4 6
place:elsewhere|(	-21 4 3 -2 -3 -3
place:elsewhere|(|-	-10 18 -15 -2 -3 -2
place:elsewhere|,	-4 16 -29 -19 -31 -32
place:elsewhere|,|-	-2 10 -24 -19 -29 -26
place:elsewhere|-	-18 18 -16 -11 -18 -18
place:elsewhere|and	-13 8 11 -13 -27 -21
place:elsewhere|and|-	-10 8 3 -5 -22 -13
place:elsewhere|and|had	-16 -15 16 -1 -3 -14
place:elsewhere|at	1 -11 -19 10 -18 5
place:elsewhere|at|had	-16 -11 -7 13 -10 -6
place:elsewhere|at|will	9 -5 -10 -3 -6 -14
place:elsewhere|for	9 -14 5 -7 -12 -15
place:elsewhere|for|had	11 -16 3 -7 -12 -13
place:elsewhere|from	18 1 -7 -22 -4 -61
place:elsewhere|from|-	-36 24 1 -18 -22 -32
place:elsewhere|from|appear	-15 -7 9 -4 -6 -9
place:elsewhere|from|said	22 -12 -19 -6 -8 -15
place:elsewhere|from|will	13 7 -17 -16 -18 -23
place:elsewhere|in	29 -53 -30 -24 -8 23
place:elsewhere|in|-	16 -26 -24 -21 -5 16
place:elsewhere|in|ar	15 -15 -8 -1 -4 -3
place:elsewhere|in|had	-5 7 -23 -13 2 -3
place:elsewhere|in|is	-19 -17 11 -7 13 -15
place:elsewhere|in|sai	15 -15 -15 -4 -5 -16
place:elsewhere|in|said	17 -19 5 -5 -10 -25
place:elsewhere|in|shook	18 -18 -10 -6 -3 -5
place:elsewhere|in|stai	-4 -10 -21 -5 -25 10
place:elsewhere|in|wa	-15 0 -16 -7 -13 14
place:elsewhere|met	-15 16 -13 -1 -2 -9
place:elsewhere|met|had	-14 15 -12 -1 -1 -8
place:elsewhere|of	-24 13 -3 0 1 -21
place:elsewhere|of|-	-36 31 -6 -28 -47 4
place:elsewhere|of|agre	-1 14 -14 0 0 0
place:elsewhere|of|ar	5 1 -32 -7 -16 -14
place:elsewhere|of|attend	-20 -11 12 -3 -17 -8
place:elsewhere|of|chair	-13 -19 19 -2 -10 -8
place:elsewhere|of|ha	11 -12 -10 6 -6 -13
place:elsewhere|of|had	-25 4 7 -12 -23 -21
place:elsewhere|of|have	-10 22 -16 -3 -6 -8
place:elsewhere|of|met	-7 22 -21 -1 -1 -4
place:elsewhere|of|present	-7 12 -14 -2 -3 -4
place:elsewhere|of|repli	-10 20 -18 -17 -3 -3
place:elsewhere|of|sign	-15 20 -16 -3 -6 -3
place:elsewhere|the	-36 3 0 -8 3 -8
place:elsewhere|the|-	-18 7 3 -3 -10 -20
place:elsewhere|the|agre	-1 14 -14 0 0 0
place:elsewhere|the|had	-17 -7 8 -3 -7 -17
place:elsewhere|the|told	-17 8 -2 -3 -8 -16
place:elsewhere|to	7 12 -35 -13 -20 4
place:elsewhere|to|-	15 -7 -14 -11 -13 -15
place:elsewhere|to|come	5 3 -17 -1 -2 -4
place:elsewhere|to|had	-8 11 -21 -3 -8 9
place:elsewhere|to|said	-5 13 -16 -2 -2 -21
place:elsewhere|to|will	-25 10 -3 -2 -7 -11
place:elsewhere|with	-16 -14 14 -5 -8 -13
place:elsewhere|with|-	-14 -15 15 -5 -7 -12
place:here	-30 10 8 -13 -17 -18
place:here|,	-26 -10 16 -14 -21 -18
place:here|,|-	-26 -10 16 -14 -21 -18
place:here|and	9 -17 2 -2 -7 -10
place:here|and|-	9 -17 2 -2 -7 -10
place:here|at	-47 -9 16 4 -20 -9
place:here|at|-	-36 -3 13 -16 -16 -34
place:here|at|gave	-11 -13 13 -1 -1 -7
place:here|at|ha	-5 6 4 -16 -6 -15
place:here|at|listen	-7 -13 -12 13 -1 -8
place:here|at|met	-15 16 -15 -1 0 -4
place:here|at|will	-17 -7 9 -11 -11 -21
place:here|from	-13 -8 11 -4 -4 -14
place:here|in	-14 -2 7 -16 -12 -6
place:here|in|-	-21 4 9 -12 -19 -17
place:here|in|address	-15 11 -10 -3 -3 -7
place:here|in|ar	-19 25 -24 -2 -3 -6
place:here|in|attend	7 -19 4 -8 10 -21
place:here|in|call	-17 16 -15 -2 -2 -13
place:here|in|came	-8 21 -21 -2 -4 -9
place:here|in|gave	17 -16 -16 -4 -4 -7
place:here|in|got	-13 -4 11 -2 -4 -13
place:here|in|ha	-4 -22 22 -16 -4 -19
place:here|in|had	-39 -19 27 -11 -15 -26
place:here|in|heard	-13 -16 -1 -2 -7 11
place:here|in|held	-16 -1 2 -3 -6 -8
place:here|in|host	-12 -22 25 -1 -2 -9
place:here|in|is	0 26 -29 -13 -12 -29
place:here|in|manag	-14 -14 -11 -4 -9 14
place:here|in|meet	-7 17 -22 -2 -2 -8
place:here|in|met	-36 -4 5 -6 -6 2
place:here|in|open	-16 11 -10 -1 -2 -7
place:here|in|question	-5 13 -14 -1 -2 -4
place:here|in|receiv	-22 -10 13 -4 -5 -9
place:here|in|said	-21 20 -18 -2 -2 -14
place:here|in|sat	-15 -7 9 -7 -11 -19
place:here|in|shook	-17 19 -15 -3 -2 -9
place:here|in|told	13 -15 -3 -3 -5 -11
place:here|in|took	-19 -2 3 -4 -5 -14
place:here|in|unnam	-12 12 -8 -1 -1 -8
place:here|in|wa	-34 8 -16 -14 -26 13
place:here|in|walk	-7 15 -15 -1 -1 -8
place:here|in|were	-30 29 -25 -5 -7 -16
place:here|in|will	-26 7 2 -16 -23 -30
place:here|near	-33 9 -2 -16 -16 -27
place:here|near|-	-16 19 -19 -5 -3 -11
place:here|near|had	-18 12 -9 -5 -4 -10
place:here|of	-22 12 -8 -4 -14 -20
place:here|off	-16 21 -16 -5 -3 -11
place:here|off|met	-8 13 -11 -1 -2 -8
place:here|of|sign	-8 13 -12 0 -1 -1
place:here|on|-	-9 17 -17 -11 -1 -7
place:here|outside	-8 -21 21 -2 -4 -8
place:here|the	-12 16 -13 -12 -18 -37
place:here|the|-	-18 25 -24 -5 -12 -27
place:here|the|had	-16 18 -16 -1 -1 -5
place:here|the|lunch	11 -19 3 -2 -8 -6
place:here|the|meet	-15 -13 13 -6 -5 -3
place:here|the|said	-22 20 -17 -2 -1 -9
place:here|the|sat	0 13 -13 0 0 -1
place:here|the|walk	-7 15 -15 -1 -2 -5
place:here|the|welcom	-16 -22 23 -2 -4 -4
place:here|the|were	-13 5 -1 -13 -12 -14
place:here|the|withdrew	-14 -6 6 -1 -2 -12
place:here|to	-22 40 -26 -16 -26 -46
place:here|to|-	-15 22 -22 -4 -12 -13
place:here|to|drove	-4 12 -12 -1 -1 -10
place:here|to|flew	-12 16 -19 -5 -6 -14
place:here|to|had	-9 -12 13 -8 -7 -13
place:here|to|travel	-20 19 -15 -1 -1 -4
place:here|to|welcom	-23 -18 22 -3 -8 -10
place:here|to|went	-5 12 -12 -1 -1 -4
place:here|to|will	3 19 -16 -7 -10 -25
place:here|visited	-13 16 -16 -3 -3 -8
place:unknown	-9 -21 -12 -20 -13 22
place:unknown|at	-14 14 -13 -6 -11 -14
place:unknown|at|fire	-14 14 -13 -6 -11 -14
place:unknown|from	-19 -7 3 -6 -8 14
place:unknown|in	-9 -10 -5 -15 -33 10
place:unknown|in|-	3 10 -17 -7 -6 -21
place:unknown|in|wa	-21 -12 -15 -5 -16 18
place:unknown|of	-14 -4 7 -6 1 -12
place:unknown|of|-	-13 -1 6 -6 -10 -11
place:unknown|to	-16 -18 -20 -4 -6 19
quoted	13 4 -35 2 -9 -8
r-cue-near:absent	-11 -25 -8 -32 -13 19
r-cue-near:attended	-22 10 -7 -7 2 -8
r-cue-near:background	12 -8 -15 4 -5 -26
r-cue-near:declined	-15 -13 -10 -26 -2 12
r-cue-near:hosted	-17 -18 12 7 -9 -8
r-cue-near:invited	-7 -24 8 14 -34 -4
r-cue-near:observer	12 -14 -24 -16 -16 7
r-cue-near:reported	1 -3 -10 -15 -7 -3
r-cue-near:represented	-30 -24 -14 5 26 -4
r-cue:absent	-21 -20 -15 -11 8 19
r-cue:attended	-20 0 4 -8 -4 -5
r-cue:background	-7 0 -5 -5 7 -18
r-cue:declined	-21 -13 -2 -30 -4 16
r-cue:hosted	-10 -17 2 8 -18 2
r-cue:invited	-10 -17 0 18 -22 -9
r-cue:observer	-10 -6 -13 7 12 -6
r-cue:represented	-28 -28 -9 -3 34 -7
r2:, and	-20 -9 15 -7 -15 -15
r2:<person> )	-24 -18 -19 -18 11 8
r2:<person> ,	-3 -10 9 -17 1 -25
r2:a colonel	-19 13 -7 -3 -2 -6
r2:a jar	-10 -13 15 -1 -2 -3
r2:a royal	-14 12 -10 0 -1 -5
r2:according to	-13 12 -11 -1 -1 -6
r2:across from	-14 15 -14 -1 -2 -4
r2:agreed on	-32 -7 10 -11 -10 -15
r2:all confirm	-19 -4 7 -8 -4 -11
r2:along with	-7 12 -16 -1 -4 -6
r2:also made	-16 12 -11 -3 -6 -7
r2:among them	20 -19 -19 -9 -15 -14
r2:and ,	-25 31 -25 -7 -16 -31
r2:and <person>	-14 7 9 -16 -17 -30
r2:and a	-24 28 -19 -6 -24 -20
r2:and an	-14 15 -12 -1 -1 -8
r2:and by	-12 -15 14 -6 -9 -9
r2:and observ	-18 0 4 -8 -6 -13
r2:and premier	-9 17 -14 -7 -14 -16
r2:and senior	-6 12 -19 -2 -6 -7
r2:and the	-7 -1 2 -13 -23 -4
r2:and three	-9 16 -16 -2 -15 -11
r2:and wa	-14 12 -4 -9 -10 -13
r2:answered for	11 -6 -23 -16 -6 -11
r2:answered question	-16 16 -9 -4 -2 -14
r2:appeared by	-15 -7 9 -4 -6 -9
r2:appeared in	-4 21 -21 -1 -1 -2
r2:appeared on	-10 18 -19 -6 -19 -12
r2:are both	-12 13 -20 -6 -11 -14
r2:are come	-9 14 -19 -6 -6 -8
r2:are expect	-13 17 -17 -2 -8 -8
r2:are on	3 3 -15 -12 -11 -16
r2:are to	-26 0 10 -16 -16 -15
r2:arrived in	-8 13 -12 -2 -2 -7
r2:as <person>	-8 15 -15 -1 -2 -8
r2:as host	-7 -13 12 -3 -3 -4
r2:asked about	-17 16 -15 -10 -4 -13
r2:asked for	-30 21 -14 -16 -6 -15
r2:asked why	-23 4 5 -16 -10 -16
r2:at <place>	-16 -12 5 -10 -6 9
r2:at a	-18 7 -2 -6 -9 -16
r2:at hi	-13 5 1 -7 -6 -14
r2:at the	5 4 -9 -6 -10 -25
r2:ate from	-8 11 -13 -4 -8 -10
r2:attended the	3 -3 -39 -11 6 -24
r2:blamed the	0 4 -6 -13 -14 -13
r2:briefed the	-14 15 -13 -9 -12 -11
r2:brought a	-25 24 -18 -6 -17 -10
r2:brought an	-21 22 -20 -5 -11 -12
r2:brought togeth	-18 -16 17 -4 -6 -8
r2:called ,	7 -2 -20 -4 -5 -12
r2:called a	-23 -16 20 -4 -8 -16
r2:called it	18 -2 -22 -7 -11 -21
r2:called on	-19 19 -17 -2 -3 -15
r2:called that	6 1 -13 -2 -4 -12
r2:called the	1 -14 -19 -6 -8 8
r2:calmed thing	-10 13 -16 -4 -3 -9
r2:came in	-13 17 -20 -7 -17 -18
r2:came with	-12 20 -16 -3 -7 -17
r2:cited the	2 -1 -16 -8 -10 2
r2:compared <number>	-11 14 -8 -3 -10 -15
r2:conferred by	-11 16 -22 -6 -8 -8
r2:conferred on	-14 15 -14 -4 -4 -5
r2:confirmed thei	-12 -6 8 -5 -8 -13
r2:could not	-2 -18 -16 -16 -18 6
r2:counted the	5 -2 -7 -6 -9 -14
r2:crossed the	-10 13 -12 -4 -10 -14
r2:cut short	-15 -5 6 -2 -4 -13
r2:cut the	-12 17 -21 -10 -12 -11
r2:declined to	6 -4 7 -5 -12 -15
r2:dialled in	-15 13 -18 3 -18 -18
r2:did not	-24 7 -12 -35 4 -1
r2:dined with	-10 13 -15 -6 -11 -12
r2:doubts that	12 -11 -9 -10 -8 -11
r2:explained the	-11 -3 9 -9 -9 -13
r2:failed to	-18 -5 -15 -9 -14 12
r2:fell in	9 -2 -12 -10 -14 -12
r2:first met	-11 13 -13 -2 -3 -6
r2:flew home	11 2 -13 -6 -6 -18
r2:flew in	8 1 -18 -7 -12 -15
r2:flew to	-11 16 -19 -2 -4 -7
r2:followed <person>	-10 14 -10 -3 -6 -18
r2:for a	13 -4 -24 -6 -4 -8
r2:for nine	-16 19 -15 -3 -5 -14
r2:for the	-29 13 -3 -16 -27 -34
r2:fought over	14 -14 -15 -10 -10 -13
r2:found out	17 -17 -16 -5 -10 -20
r2:from the	-16 16 -17 -12 -13 -12
r2:gave <person>	1 9 -24 -12 -12 -10
r2:gave a	-16 -19 21 -5 -5 -11
r2:gave each	-17 -2 6 -3 -8 -8
r2:gave it	-11 14 -13 -5 -2 -6
r2:gave no	-1 -22 -1 8 -12 -18
r2:gave the	6 5 -17 -15 -14 -16
r2:got forti	-9 11 -11 -4 -3 -12
r2:granted an	-13 -12 13 -7 -11 -13
r2:had a	-32 14 -33 -19 -32 9
r2:had achiev	-19 -2 5 -5 -5 -12
r2:had agre	-8 13 -12 0 -1 -7
r2:had all	-20 23 -26 -11 -22 -15
r2:had alreadi	-6 6 -30 -29 3 -15
r2:had also	-14 9 -19 14 -15 -19
r2:had ask	14 -1 -21 -29 -20 -4
r2:had been	-27 -6 -27 6 -5 20
r2:had breakfast	-21 22 -21 -5 -8 -11
r2:had call	10 -15 6 -5 -13 -23
r2:had come	-16 21 -22 -20 -16 -21
r2:had confer	-18 -3 4 -3 -7 -15
r2:had gone	-32 -32 -30 -17 -34 34
r2:had kept	2 -7 5 -8 -10 -15
r2:had last	-12 16 -13 -4 -6 -14
r2:had met	-28 6 3 -7 -7 -23
r2:had miss	-17 -12 -8 -3 -10 16
r2:had never	-21 0 -17 -14 16 -19
r2:had no	4 -22 -17 -15 -30 10
r2:had not	-2 11 -20 7 -24 -20
r2:had plan	-10 14 -16 -1 -1 -4
r2:had refus	13 -19 -11 -1 -5 -11
r2:had sent	-8 -12 -12 -21 24 -26
r2:had talk	10 -3 -33 -12 -20 -22
r2:had the	-19 -21 20 -8 -16 -3
r2:had to	-22 9 3 -14 -18 -24
r2:handed <person>	-20 0 2 -7 -14 -9
r2:handed her	5 -4 -12 -2 -5 -10
r2:has a	-26 4 -27 10 -23 7
r2:has ask	13 -15 16 -24 -11 -14
r2:has been	2 -17 -14 19 -27 -22
r2:has invit	-11 -7 18 -20 -10 -20
r2:has kept	5 -11 9 -17 -12 -18
r2:has let	-13 -8 -8 -5 -9 10
r2:has not	11 -20 -22 11 -16 -31
r2:has promis	-19 25 -23 -13 -9 -27
r2:has said	-20 -11 -15 -17 -11 18
r2:have accept	-8 15 -11 -2 -5 -5
r2:have ask	-15 21 -15 -22 -14 -17
r2:have been	-24 20 -21 8 -9 -30
r2:have both	-11 12 -12 -2 -6 -10
r2:have confirm	-6 12 -15 -5 -12 -11
r2:have each	-7 15 -18 -5 -4 -6
r2:have never	-15 -20 -10 -12 7 7
r2:have said	-10 14 -15 -2 -10 -19
r2:head the	-13 14 -9 -12 -2 -8
r2:heard of	-17 18 -19 -7 -7 -17
r2:held out	-17 18 -16 -2 -7 -11
r2:held talk	-17 22 -22 -2 -4 -7
r2:held the	-14 0 4 -5 -10 -8
r2:himself stai	-17 2 -14 0 -1 1
r2:his iranian	-17 0 5 -4 -12 -13
r2:hopes for	-13 -17 16 -9 -9 -9
r2:hosted a	-6 -15 16 -1 -2 -2
r2:hosted the	-7 -14 14 0 -2 -2
r2:if releas	-14 2 1 -15 -11 -15
r2:in <date>	15 -7 -19 -12 -14 -24
r2:in <organisation>	-18 21 -22 -10 -15 -19
r2:in <place>	1 -5 3 -11 -18 -12
r2:in a	12 -2 -7 -4 -3 -22
r2:in bulgarian	-18 19 -20 -14 -17 -21
r2:in her	-12 14 -9 -6 -10 -11
r2:in hi	-18 -12 15 -11 -10 -18
r2:in hospit	-17 -20 -14 -1 13 13
r2:in place	-15 19 -4 -4 -18 -22
r2:in the	-2 9 -11 -15 -22 -27
r2:into <person>	-12 13 -12 -2 -3 -12
r2:is a	-20 -17 16 -12 -16 -2
r2:is bring	-10 19 -20 -7 -12 -14
r2:is deni	-15 14 -4 -2 -1 -3
r2:is due	-17 17 -16 -4 -4 -11
r2:is expect	12 -5 -21 -5 -13 -13
r2:is in	0 -12 -27 -12 -31 11
r2:is not	2 -17 -26 -26 -24 13
r2:is on	-14 1 -25 15 -27 -8
r2:is recov	8 -14 -19 -16 2 -9
r2:is replac	-14 0 -16 -6 8 -2
r2:is send	-18 -18 -22 -22 19 -16
r2:is the	14 -15 -15 -6 -6 -11
r2:is to	-17 5 7 -23 -4 -38
r2:it wa	-19 -20 -20 -11 19 8
r2:joined them	-7 11 -14 -4 -7 -9
r2:kept awai	-8 -11 -13 -2 -5 10
r2:learned of	6 -1 -21 -9 -12 -18
r2:led the	-23 -4 8 -14 -15 -17
r2:left the	2 -16 1 -2 9 -11
r2:left without	-13 2 8 -8 -20 -11
r2:lent the	8 4 -22 -9 -14 -17
r2:let hi	-15 -1 -22 -6 6 -15
r2:looked at	-11 12 -13 -5 -9 -9
r2:lost hi	2 -13 11 -14 -13 -24
r2:lunched with	11 -19 3 -2 -8 -6
r2:met <person>	-7 11 -16 -1 -2 -3
r2:met again	-9 13 -11 -1 -1 -4
r2:met banker	11 2 -14 -3 -3 -6
r2:met congoles	-14 -13 14 -1 -1 -7
r2:met in	-21 24 -20 -2 -3 -14
r2:met on	-15 20 -19 -4 -5 -10
r2:met the	-20 -3 8 -9 -9 -17
r2:met them	-15 -5 6 -6 -7 -6
r2:met twice	-8 13 -11 -2 -2 -7
r2:met with	13 -9 -19 -3 -10 -12
r2:minister <person>	-17 16 -12 -16 -13 -12
r2:missed her	-8 -14 -4 -2 -7 13
r2:moved to	-11 12 -13 -5 -7 -8
r2:neither came	-14 -8 -6 -4 -18 10
r2:nor <person>	-31 -29 -21 -19 -28 31
r2:nor hi	1 -15 -14 -18 -14 8
r2:of <organisation>	11 10 -16 -22 -27 -26
r2:of <place>	-33 14 -8 0 6 -41
r2:office said	-6 -13 1 0 0 10
r2:on <date>	8 -8 1 -15 -16 -27
r2:on hi	12 2 -22 -10 -11 -19
r2:on the	-30 -6 1 -14 -16 12
r2:opened the	-20 -27 26 -3 -5 -10
r2:opens the	-10 -13 11 -6 -7 -7
r2:pledged new	-17 14 -13 -6 -11 -10
r2:presented a	-7 12 -14 -2 -3 -4
r2:presented troop	-10 12 -15 -4 -7 -5
r2:presided in	-11 -11 13 -2 -8 -8
r2:promised a	-23 -4 9 -10 -12 -16
r2:provided the	-15 0 6 -12 -14 -14
r2:put it	-9 10 -7 -3 -4 -13
r2:put their	-22 8 0 -5 -9 -11
r2:questioned <person>	-12 15 -20 -6 -9 -11
r2:questioned bank	-5 13 -14 -1 -2 -4
r2:read aloud	7 3 -21 -9 -7 -8
r2:read hi	-17 -6 13 -7 -19 -12
r2:read out	-26 10 -1 -14 -14 -12
r2:read the	-17 -4 5 8 -13 -15
r2:reads the	-14 17 -19 -15 -11 -8
r2:received <person>	-4 -15 9 -3 -7 -6
r2:received the	-23 -1 3 -3 -5 -5
r2:refused ,	-18 -12 -12 -1 -6 14
r2:refused to	-11 -13 -14 -2 -5 14
r2:rejected the	-7 16 -9 -2 -6 -17
r2:remained in	4 -13 -6 -3 -14 -2
r2:remembers onli	21 -22 -16 -10 -11 -17
r2:respectively ,	3 -22 8 -4 -8 -11
r2:said ,	-29 -1 14 -7 -12 -7
r2:said a	-5 10 -16 -7 -12 -15
r2:said he	19 -6 -28 -12 -13 -27
r2:said her	-4 9 -17 -10 -7 -20
r2:said in	-7 10 -9 -4 -4 -16
r2:said no	5 -7 -19 -8 -6 -2
r2:said nobodi	16 -15 -11 -9 -4 -15
r2:said on	3 -5 2 -3 -4 -17
r2:said outsid	-24 24 -18 -3 -10 -22
r2:said polic	2 3 -15 -5 -6 -16
r2:said that	-8 1 7 -11 -13 -34
r2:said the	-10 -1 11 -14 -15 -30
r2:said thei	-22 13 -17 -6 -7 5
r2:sat across	0 13 -13 0 0 -1
r2:sat down	-18 -3 4 -5 -8 -15
r2:sat in	-25 -1 -3 -12 -16 9
r2:sat on	-10 16 -15 -1 -1 -5
r2:sat togeth	-11 14 -15 -2 -2 -3
r2:sat two	-4 17 -2 0 -1 -17
r2:saw a	-4 12 -16 -2 -4 -8
r2:saw the	-16 -5 -5 -10 -10 11
r2:says <person>	-12 -3 -25 -16 -4 9
r2:says it	15 -10 -9 -1 -2 -7
r2:says no	-7 12 -16 -6 -2 -26
r2:says noth	-14 -20 17 -7 -2 -19
r2:says that	16 -12 -19 -5 -6 -14
r2:says there	8 -6 -8 -3 -4 -15
r2:sees no	11 -10 -10 -8 -8 -14
r2:sent a	7 -7 -21 -22 -11 6
r2:sent an	-25 -19 -27 -19 15 6
r2:sent everybodi	-10 -15 17 -11 -18 -20
r2:sent her	-16 -12 -16 -10 15 -14
r2:sent hi	-22 -13 -19 -9 18 -17
r2:sent regret	-28 11 -21 -21 -28 -1
r2:sent the	-14 -20 2 -20 -5 6
r2:sent them	-14 -20 20 -10 -15 -19
r2:shared a	-10 14 -13 -7 -9 -14
r2:shook hand	2 0 -18 -8 -4 -12
r2:showed <person>	-18 -6 8 -8 -8 -12
r2:showed them	-13 -1 4 -6 -4 -12
r2:signed a	-11 18 -17 -1 -1 -5
r2:spoke by	-13 22 -22 -2 -4 -10
r2:spoke first	-14 -21 21 -3 -6 -13
r2:spoke for	-30 8 -4 -7 -12 -25
r2:spoke of	11 -24 -19 -8 -18 14
r2:spoke on	-14 20 -19 -6 -12 -15
r2:spoke to	-12 18 -20 -2 -8 -14
r2:stayed at	-21 8 -9 -4 17 -22
r2:stayed awai	-12 -25 -15 -5 -28 22
r2:stayed in	-2 -34 -13 -5 -25 13
r2:stayed to	-14 14 -8 -2 -8 -16
r2:tabled a	-16 15 -6 -5 -5 -7
r2:takes the	-13 -18 18 -6 -5 -9
r2:talked by	-16 14 -8 -3 -1 -4
r2:texted and	-11 13 -11 -1 -11 -6
r2:the lawyer	-17 0 -11 -5 12 -12
r2:the ministri	-24 22 -17 -4 -7 -17
r2:the onli	-21 -5 8 -1 -6 -19
r2:the teacher	-13 -8 9 -4 -6 -9
r2:then sat	7 -1 -13 -1 -5 -11
r2:then the	-12 19 -21 -3 -3 -13
r2:thinks the	12 -13 -8 -9 -4 -8
r2:though on	-17 18 -16 -6 -14 -15
r2:to <place>	4 7 -14 -2 -2 -6
r2:to a	-20 -8 -8 11 -6 -16
r2:to hi	-7 15 -15 -12 -1 -7
r2:to listen	-17 0 10 -6 -5 -7
r2:to scrap	-14 -7 8 -4 -1 -7
r2:to talk	-17 -11 12 -3 -3 -3
r2:to the	-11 22 -21 -1 -7 -6
r2:told <person>	-16 3 -3 13 -10 -21
r2:told a	-12 2 4 -7 -9 -20
r2:told hi	12 -7 -18 -9 -12 -15
r2:told journalist	-9 11 -17 -5 -7 -15
r2:told of	-18 18 -17 -5 -9 -13
r2:told the	5 -7 2 -17 -17 -34
r2:took no	-20 4 -2 -3 -4 -13
r2:took note	-18 20 -17 -6 -6 -9
r2:took question	-13 -18 18 -2 -5 -5
r2:took the	-20 1 5 -7 -9 -10
r2:turned down	-15 -8 -11 -7 -2 13
r2:used their	-15 15 -9 -9 -10 -11
r2:voted against	-16 18 -16 -4 -6 -16
r2:voted for	-20 -4 8 -8 -10 -19
r2:voted to	-17 -7 -28 -5 -11 10
r2:waited at	8 -19 -11 -6 -6 5
r2:waited in	0 -15 -9 -3 -4 10
r2:walked out	6 4 -26 -7 -15 -11
r2:wanted a	-9 13 -16 -1 -2 -7
r2:wanted canal	-15 16 -16 -3 -3 -6
r2:wanted date	-16 14 -14 -4 -4 -6
r2:wants the	9 -6 -18 -11 -11 -12
r2:was admit	-21 8 -14 -6 -6 10
r2:was ask	-26 -1 3 3 -16 1
r2:was at	-27 -1 -15 -11 8 -3
r2:was call	-27 23 -31 -6 -19 -4
r2:was ill	-7 -8 -4 -2 -18 17
r2:was in	-7 -29 -10 -21 0 15
r2:was invit	-17 -11 -11 16 -7 -17
r2:was kept	-16 -16 -13 -8 -17 16
r2:was not	-2 -34 -37 -34 4 10
r2:was on	-13 6 -29 -22 -6 3
r2:was put	-17 18 -22 -5 -16 -15
r2:was question	-8 12 -12 -6 -11 -8
r2:was receiv	-23 8 -6 -4 -9 -14
r2:was repres	-14 -14 -14 -8 16 -18
r2:was sell	11 -7 -16 -3 -9 -12
r2:was sent	-14 12 -11 11 -16 -19
r2:was stop	-14 -16 -9 -11 -14 15
r2:was the	16 5 -25 -13 -22 -28
r2:was there	-23 -11 -2 -7 -10 16
r2:was to	5 -9 1 -26 -29 -5
r2:was told	-13 -21 -10 -6 -11 17
r2:was travel	-21 -15 -6 -3 -17 20
r2:was with	-17 18 -20 -8 -13 -16
r2:welcomed the	8 -18 -2 -9 -15 -17
r2:went home	-16 -17 5 -14 -7 8
r2:went out	-16 -22 -1 16 -6 -14
r2:went over	-12 15 -17 -8 -6 -13
r2:went togeth	-5 12 -12 -1 -1 -4
r2:were all	-12 24 -8 -10 -8 -27
r2:were alon	-20 18 -10 -4 -4 -8
r2:were alreadi	-18 17 -8 -9 -8 -17
r2:were among	-21 22 -22 -5 -3 -11
r2:were ask	-24 -19 -19 4 -4 13
r2:were join	-16 -14 15 -5 -14 -23
r2:were last	13 -13 -7 -7 -7 -10
r2:were left	16 -17 -6 -2 -11 -6
r2:were not	24 -16 -20 -7 -24 -27
r2:were present	-22 25 -27 -5 -7 -18
r2:were receiv	-13 11 -10 -1 -1 -5
r2:were sent	-12 11 -10 -13 -9 -9
r2:were stai	16 -18 -10 -2 -3 -13
r2:who had	-3 -8 3 -4 -5 -12
r2:whom thei	-16 15 -13 -3 -8 -14
r2:will attend	-16 23 -22 -6 -18 -24
r2:will be	-31 -20 -11 -13 11 22
r2:will chair	-9 -11 12 -2 -3 -5
r2:will come	-12 18 -18 -9 -12 -21
r2:will each	-9 14 -18 -6 -10 -10
r2:will fly	-15 18 -18 -6 -13 -15
r2:will hear	-11 15 -16 -5 -4 -14
r2:will host	-11 -17 17 -2 -4 -9
r2:will initi	-15 -5 7 -6 -17 -16
r2:will jointli	-9 15 -14 -4 -5 -9
r2:will meet	-17 3 2 -1 -2 -15
r2:will not	-12 -12 -15 -10 -17 14
r2:will pai	-17 -10 16 -15 -17 -25
r2:will presid	-12 -11 12 -3 -4 -8
r2:will receiv	-1 -20 10 -2 -2 -7
r2:will repres	-10 15 -13 -3 -14 -15
r2:will share	-15 -26 26 -15 -16 -19
r2:will sit	-7 14 -17 -3 -3 -8
r2:will speak	-9 21 -26 -5 -19 -16
r2:will travel	-8 10 -8 -3 -6 -16
r2:with her	-11 15 -15 -3 -4 -2
r2:with journalist	-17 17 -15 -7 -7 -15
r2:withdrew to	-14 -6 6 -1 -2 -12
r2:wore ear	-9 11 -12 -5 -9 -9
r2:would be	-25 6 -26 -7 -2 11
r2:would come	-13 -6 10 -18 -1 -15
r2:would not	-2 -7 -8 -16 -5 6
r:)	-16 18 -16 -17 -19 -21
r:,	-20 -9 15 -7 -15 -15
r:<date>	15 -1 -10 -18 -21 -20
r:<number>	-14 19 -23 -13 -13 -16
r:<person>	-29 -12 -4 -29 25 1
r:<place>	-9 -7 -1 -7 -15 10
r:a	16 12 -33 -16 -26 -31
r:about	-3 16 -22 -13 -17 -23
r:abstain	-14 15 -16 -10 -10 -17
r:accompani	-17 7 -2 -15 -18 -18
r:accord	-13 12 -11 -1 -1 -6
r:across	-14 15 -14 -1 -2 -4
r:adjourn	3 -21 15 -15 -20 -26
r:admit	12 -3 -15 -8 -20 -14
r:advis	15 -15 -14 -13 -15 -14
r:after	-16 18 -17 -6 -13 -18
r:against	-15 15 -18 -7 -11 -11
r:agre	3 -8 4 -20 -21 -31
r:all	-19 -4 7 -8 -4 -11
r:along	-9 13 -17 -1 -5 -7
r:also	8 3 -22 -8 -12 -18
r:among	17 -12 -14 -9 -14 -15
r:an	18 -14 -3 -1 -1 -16
r:and	-11 6 0 -29 -17 -9
r:announc	10 -25 2 -14 -29 -24
r:answer	9 -5 2 -28 -9 -21
r:apologis	-17 -4 8 -11 -14 -16
r:appear	-6 -5 7 -19 -27 -25
r:ar	-17 14 0 -16 -24 -29
r:argu	0 6 -12 -10 -9 -11
r:arriv	-23 26 -20 -12 -15 -22
r:as	8 -6 -1 -27 -19 -27
r:ask	-13 12 -1 -43 -19 -38
r:at	-15 2 0 -16 -20 -2
r:attend	-1 3 -41 -12 4 -29
r:beg	-17 13 -16 -9 -15 -11
r:began	-14 15 -15 -2 -6 -9
r:blame	-6 10 -3 -17 -17 -19
r:both	-9 14 -10 -4 -1 -10
r:bow	-13 14 -15 -9 -13 -14
r:brief	-25 25 -22 -14 -19 -21
r:broke	-14 0 -20 -8 13 -14
r:brought	-44 13 0 -10 -24 -23
r:but	-35 -5 -4 -24 8 7
r:by	3 -11 -23 -18 15 -27
r:call	-3 -8 -11 -12 -20 5
r:calm	-10 13 -16 -4 -3 -9
r:came	-27 9 -39 -18 -1 -3
r:carri	-18 11 -2 -11 -19 -19
r:chair	1 -24 9 -9 -10 -14
r:cite	-6 4 -25 -14 -20 7
r:come	-17 -15 -13 16 -11 -12
r:compar	-11 14 -8 -3 -10 -15
r:confer	-16 22 -27 -8 -10 -11
r:confirm	-12 -6 8 -5 -8 -13
r:conven	-13 -15 16 -2 -4 -9
r:could	-2 -18 -16 -16 -18 6
r:count	-4 14 -27 -12 -20 -24
r:cross	-10 13 -12 -4 -10 -14
r:cut	-23 0 5 -13 -15 -19
r:declin	2 -7 4 -11 -15 -6
r:deni	2 9 -15 -10 -8 -9
r:di	6 6 -10 -8 -13 -13
r:diall	-15 13 -18 3 -18 -18
r:did	-27 12 -9 -33 0 -4
r:dine	-17 2 1 -12 -11 -15
r:doe	14 -19 -15 -18 -12 0
r:doubt	12 -11 -9 -10 -8 -11
r:drew	-24 5 12 -12 -17 -15
r:drove	-13 18 -16 -5 -9 -18
r:end	5 11 -15 -4 -8 -15
r:excus	-8 -11 -10 0 -5 14
r:expect	5 -30 11 -20 -20 -22
r:explain	-17 3 -6 -11 -12 5
r:face	-17 -11 14 -9 -11 -16
r:fail	-18 -5 -15 -9 -14 12
r:fell	2 10 -19 -16 -22 -21
r:first	11 -6 -15 -7 -8 -13
r:flew	11 10 -31 -11 -16 -27
r:follow	9 -8 -28 -23 -24 -1
r:for	-7 21 -16 -17 -30 -37
r:fought	14 -14 -15 -10 -10 -13
r:found	-2 -4 -21 -13 -17 8
r:from	-20 19 -17 -12 -13 -13
r:gather	-12 -19 17 -4 -6 -8
r:gave	1 -15 8 -1 -26 -34
r:got	-24 7 -1 -15 -17 5
r:grant	-13 -12 13 -7 -11 -13
r:ha	5 -33 -9 18 -16 1
r:had	-25 -19 -4 -4 14 18
r:hand	4 -5 -1 -13 -27 -24
r:hasn't	-19 -8 -17 16 -6 -14
r:have	-40 29 -41 -7 -2 -10
r:head	-13 14 -9 -12 -2 -8
r:heard	-1 -2 6 -16 -15 -25
r:held	-31 13 -2 -6 -18 -23
r:hi	-17 0 5 -4 -12 -13
r:himself	2 6 -19 -10 -12 -7
r:hope	-13 -17 16 -9 -9 -9
r:host	-15 -26 27 -3 -9 -11
r:if	-14 2 1 -15 -11 -15
r:in	-11 3 -4 -28 -20 1
r:insist	-18 6 6 -9 -8 -17
r:into	-19 22 -18 -6 -9 -18
r:invit	-14 -18 17 -12 -5 -17
r:it	-22 -11 -21 -11 19 7
r:join	-11 25 -28 -6 -15 -13
r:kept	-24 -9 11 -17 -17 -1
r:laid	-17 19 -19 -6 -9 -20
r:last	-16 22 -18 -3 -9 -16
r:later	6 -1 -3 -8 -17 -23
r:learn	1 2 -1 -15 -19 -25
r:leav	-15 0 -11 -8 10 -10
r:led	-29 4 1 -18 -18 -21
r:left	-24 2 -3 -11 11 -19
r:lent	6 -11 7 -19 -21 -22
r:let	-1 -15 21 -15 -7 -30
r:listen	12 -4 -5 -15 -14 -28
r:look	-7 13 -18 -9 -13 -12
r:lost	-3 -1 5 -19 -17 -26
r:lunch	9 -12 -1 -3 -9 -7
r:made	-4 3 2 -11 -13 -17
r:mai	-12 2 -25 12 -18 -19
r:meet	-15 -2 4 -7 -7 -8
r:met	1 0 -7 -14 -19 -32
r:might	12 -19 -19 -14 -13 6
r:minist	-17 16 -12 -16 -13 -12
r:miss	-16 -14 -8 -3 -9 16
r:move	-11 12 -13 -5 -7 -8
r:name	12 -5 -16 -2 -1 -5
r:neither	2 -11 -7 -6 -18 7
r:never	16 1 -13 -8 -8 -21
r:no	-17 -18 -11 10 -13 10
r:nor	-15 -12 -29 -33 -38 28
r:not	-3 -22 -14 7 -5 14
r:not-near	-2 -22 -19 8 1 10
r:note	-10 12 -21 -10 -16 -20
r:object	-14 13 -10 -8 -7 -10
r:of	-15 15 -8 -11 -1 -33
r:offer	-2 -16 13 -15 -21 -23
r:offic	-13 -18 4 3 -1 7
r:on	-7 7 -5 -25 -28 -4
r:open	-22 3 -2 -7 -10 -12
r:over	-14 7 -5 -3 -3 -10
r:own	-19 -17 11 -9 -10 6
r:plead	-16 -18 -17 -7 -18 20
r:pledg	-17 14 -13 -6 -11 -10
r:prais	5 -21 8 -17 -18 -17
r:present	-28 11 0 -13 -14 -24
r:presid	-34 -28 31 -12 -17 -20
r:promis	11 -7 1 -19 -19 -26
r:protest	-5 -14 -14 -6 -18 11
r:provid	-15 0 6 -12 -14 -14
r:put	8 -1 -6 -7 -11 -21
r:question	-23 3 3 -13 -17 -19
r:ran	-16 17 -18 -9 -13 -17
r:read	-29 11 3 -3 -35 -36
r:receiv	0 -21 13 -7 -14 -17
r:refus	-24 -21 -4 -6 -10 18
r:reject	2 19 -21 -9 -12 -23
r:remain	4 -19 -10 -9 -20 0
r:rememb	4 7 -25 -17 -17 -24
r:report	-13 17 -18 -5 -10 -10
r:resid	-11 14 -13 -9 -12 -17
r:respect	7 -22 10 -16 -15 -16
r:rose	-12 17 -14 -3 -11 -12
r:sai	2 -5 -3 -14 -12 -3
r:said	0 2 -3 -14 -15 -18
r:sat	-35 6 -2 -12 -21 -1
r:saw	2 8 -17 -14 -19 -2
r:see	17 -16 -1 -16 -15 -18
r:sent	-4 -19 6 -49 1 4
r:serv	-26 -9 22 -18 -21 -21
r:share	-10 14 -13 -7 -9 -14
r:shook	2 0 -18 -8 -4 -12
r:show	-36 9 2 -16 -18 -31
r:sign	-1 -2 0 -11 -15 -21
r:slept	-16 17 -16 -11 -13 -14
r:slip	-8 11 -14 -3 -7 -13
r:smile	-7 11 -13 -1 -6 -6
r:speak	-24 24 -23 -21 -13 -18
r:spoke	-16 7 -8 -13 -28 -2
r:stai	-26 14 8 -14 1 -15
r:stamp	-20 19 -17 -14 -15 -13
r:stood	-13 1 9 -19 -36 -28
r:swear	2 8 -20 -21 -22 -21
r:tabl	-14 12 -2 -7 -6 -10
r:take	-20 -1 15 -12 -12 -17
r:talk	9 -9 -7 -12 -12 -15
r:telephon	-8 17 -18 -9 -17 -16
r:testifi	-8 16 -17 -6 -14 -16
r:text	-11 13 -11 -1 -11 -6
r:thank	17 -9 -25 -10 -10 -12
r:that	-5 10 -20 -12 -11 -23
r:the	2 0 -5 -25 -5 -18
r:then	2 -5 -1 -12 -22 -8
r:there	16 7 -21 -13 -15 -15
r:thi	-17 12 -15 -13 -9 -9
r:think	15 -15 -10 -11 -4 -10
r:though	-18 22 -19 -7 -18 -16
r:through	8 -2 -15 -8 -12 -16
r:to	-13 -4 -1 0 -23 -1
r:told	-6 4 -7 6 1 -25
r:took	1 -8 9 -15 -26 -28
r:translat	-18 17 -15 -10 -11 -12
r:turn	11 -21 -19 -12 -12 3
r:two	-19 4 5 -7 -4 -10
r:urg	12 -19 -5 -11 -14 -16
r:us	-16 14 -12 7 -9 -14
r:visit	-12 12 -11 -4 -5 -8
r:vote	-34 6 -2 -16 -23 0
r:wa	-9 -18 -37 -13 10 27
r:wait	7 -23 -15 -6 -7 11
r:walk	-3 -4 8 -16 -22 -20
r:want	0 1 -2 -21 -25 -32
r:warn	15 -13 -12 -6 -9 -14
r:watch	-4 -16 -16 -10 -14 10
r:welcom	7 -30 7 -9 -16 -18
r:went	-13 -9 2 6 -26 -5
r:wept	1 8 -21 -18 -19 -20
r:were	20 -1 -26 -12 -35 -28
r:when	17 -10 -12 -2 -5 -11
r:where	2 0 -2 -3 -7 -13
r:which	-15 17 -13 -8 -11 -14
r:who	0 8 -12 -11 -11 -12
r:whom	-16 15 -13 -3 -8 -14
r:whose	-16 -2 11 -5 -9 -14
r:will	-40 -2 11 -39 -12 8
r:with	-31 5 -5 -26 -22 5
r:withdrew	-14 -6 6 -1 -2 -12
r:wore	-9 11 -12 -5 -9 -9
r:would	3 -6 1 -15 -26 -4
r:wrote	4 0 -8 -18 -18 -8
r:ye	-20 1 7 -25 -18 -23
rb:aboard	-21 2 -19 -4 -12 9
rb:absent	-21 -22 -21 -7 -27 24
rb:abstain	-20 23 -26 -15 -15 -24
rb:accept	6 13 -26 -15 -21 -22
rb:accompani	-17 7 -2 -15 -18 -18
rb:accord	-17 18 -16 -1 -2 -8
rb:account	1 11 -21 -11 -9 -15
rb:accus	3 -8 -15 -9 -13 8
rb:achiev	-19 -2 5 -5 -5 -12
rb:across	7 16 -27 -8 -11 -15
rb:act	-19 -4 8 -3 -4 -5
rb:address	6 10 -17 -7 -11 -16
rb:adjourn	-3 -3 -5 -19 -23 8
rb:admir	-12 23 -23 -4 -12 -23
rb:admit	-3 0 -25 -14 -25 13
rb:advic	-19 -21 -21 -9 -24 22
rb:advis	15 -18 -1 -13 -15 -14
rb:afternoon	19 -5 -30 -6 -13 -17
rb:afterward	-4 -2 7 -12 -14 -30
rb:against	6 -10 7 -20 -29 -28
rb:agenc	-17 11 -7 -5 -10 -10
rb:agenda	-3 14 -24 -6 -9 -6
rb:agent	4 10 -26 -10 -17 -30
rb:agre	-4 -4 -1 -18 -18 -2
rb:agreement	2 -11 9 -6 -15 -18
rb:aid	0 -23 3 -17 15 7
rb:air	12 3 -16 -13 -22 -23
rb:airport	-20 -4 -23 10 -14 8
rb:allow	-13 -14 15 -9 -11 -18
rb:alon	1 12 -25 -14 -23 -1
rb:along	-25 11 6 -15 -19 -22
rb:aloud	-2 1 -1 -15 -22 -25
rb:alreadi	-17 11 -37 -2 0 -14
rb:ambassador	19 -19 -3 -12 4 -18
rb:among	9 0 -24 -12 -17 -18
rb:analyst	-15 17 -20 -10 -6 -16
rb:announc	-4 -27 11 -20 15 -33
rb:anoth	-28 17 -21 -11 -14 4
rb:answer	5 -7 -6 10 -23 -37
rb:anyon	-10 -11 5 -4 -18 8
rb:apart	-15 15 -14 -5 -8 -9
rb:apologis	-20 -11 15 -11 -15 -18
rb:appeal	15 -14 4 -9 -10 -18
rb:appear	-20 -17 2 -23 7 9
rb:appoint	19 -6 -15 -19 -18 -23
rb:argu	-5 12 -16 -11 -10 -16
rb:armi	-18 -3 -7 -7 -10 10
rb:arrest	-12 -11 2 -27 -18 11
rb:arriv	-19 28 -22 -16 -20 -27
rb:ash	-15 7 -10 -5 -13 4
rb:ask	-8 7 -13 -8 -6 -12
rb:associ	-20 16 -7 -4 -4 -12
rb:at	-26 24 -17 -14 -16 -19
rb:attend	-8 -14 -6 -18 8 1
rb:audienc	-16 -18 13 -8 -11 4
rb:auditor	8 -21 -4 -8 -13 0
rb:awai	-21 -25 -36 -20 -2 25
rb:back	-12 -5 -12 -33 -32 21
rb:bad	-20 -12 -18 -19 -15 19
rb:bag	-24 17 -16 -7 1 -15
rb:ban	-24 8 1 -16 -21 3
rb:bank	-19 23 -21 -11 -16 -20
rb:banker	6 2 -6 -10 -8 -21
rb:banquet	-30 25 -7 -7 -32 -18
rb:bargain	-10 18 -18 -6 -10 -14
rb:base	-16 17 -17 -5 -6 -8
rb:beach	-14 15 -10 -2 -3 -7
rb:bed	-29 -22 0 -14 8 9
rb:beg	-22 12 -21 -17 -20 -3
rb:began	-14 15 -15 -2 -6 -9
rb:behalf	-8 24 -26 -8 -15 -15
rb:behind	-25 -22 19 -2 -21 -6
rb:believ	-5 9 -8 -11 -5 -14
rb:bell	-14 -10 11 -5 -7 -7
rb:bench	-27 -1 13 -19 -19 -25
rb:besid	-20 -2 13 -7 -26 -17
rb:bilater	-12 13 -13 -2 -5 -10
rb:binat	-8 13 -12 0 -1 -1
rb:bishop	-27 -20 17 -15 -18 4
rb:black	-13 -12 12 -3 -8 -7
rb:blame	-1 7 -3 -17 -19 -19
rb:bless	-24 -16 20 -8 -8 -14
rb:board	-12 3 -28 -13 -14 12
rb:boat	-27 -2 -5 -25 -29 13
rb:book	-8 3 -16 -21 -28 5
rb:border	-12 15 -17 -2 -8 -7
rb:borrow	-8 13 -11 -1 -2 -8
rb:boss	-6 17 -18 -1 -2 -5
rb:bought	-23 15 -8 -20 -9 -18
rb:bow	-13 14 -15 -9 -13 -14
rb:box	-20 7 -20 -8 -24 3
rb:boycot	-18 -15 -19 -3 -19 18
rb:brazilian	4 2 -15 -2 -9 -12
rb:bread	-13 14 -11 -7 -11 -15
rb:breakfast	-8 14 -18 -7 -14 -20
rb:brief	-32 19 -20 -14 -20 2
rb:bring	-33 3 1 13 -22 -22
rb:broke	-19 4 -23 -8 12 -16
rb:broken	-9 15 -20 -4 -10 -15
rb:brought	-5 10 -7 -12 -26 -31
rb:bu	-14 6 0 -7 -8 -14
rb:bucket	-13 24 -26 -4 -3 -14
rb:budget	-19 -7 1 -7 -12 7
rb:bui	2 -22 19 -7 -12 -21
rb:build	-22 -6 -23 -14 -17 15
rb:builder	-17 -3 -12 -2 -2 8
rb:bulgarian	-18 19 -20 -14 -17 -21
rb:burn	16 -17 -14 -8 -13 -16
rb:buse	-19 20 -20 -14 -16 -16
rb:busi	-22 17 -26 -8 -28 -7
rb:buyer	-15 1 5 -5 -8 -11
rb:cabinet	13 -13 -4 -9 -12 -15
rb:call	6 -22 9 -37 2 -12
rb:calm	3 4 -20 -9 -8 -11
rb:came	-10 4 -25 -21 -5 2
rb:campaign	-15 6 1 -5 -9 -12
rb:canal	8 4 -18 -3 -4 -10
rb:cancel	-36 2 2 -16 12 -29
rb:canteen	17 -17 6 -7 -11 -19
rb:captain	14 -10 -14 -9 -8 -15
rb:car	13 0 -20 -8 -8 -15
rb:card	-18 -11 -22 -14 -21 23
rb:carpet	16 -17 -6 -2 -11 -6
rb:carri	-19 13 -5 -11 -19 -20
rb:case	15 -8 -23 -10 -14 2
rb:cattl	-19 -7 -6 -7 -19 13
rb:caus	11 -10 -10 -8 -8 -14
rb:cell	-15 10 -11 -7 -9 -6
rb:cent	-2 -22 19 -14 -19 -22
rb:centr	-1 17 -17 0 -1 -1
rb:chain	-6 12 -13 -1 -2 -4
rb:chair	-26 -27 31 -20 -2 -33
rb:chairman	-19 22 -21 -10 -5 -23
rb:chamber	8 -15 10 -9 -25 -22
rb:chanc	-7 11 -13 -6 -6 -9
rb:chancellor	18 -8 -24 -18 -12 -19
rb:chang	-8 14 -23 -12 -11 -17
rb:charg	18 -13 1 -18 -18 -20
rb:chart	-13 -3 10 -3 -6 -11
rb:chief	-24 5 6 -19 -3 -5
rb:children	-10 10 -17 -8 -11 0
rb:church	3 -23 5 -6 -9 2
rb:cite	-6 4 -25 -14 -20 7
rb:citi	1 -20 10 -2 -3 8
rb:clean	-24 7 -21 -13 -14 13
rb:clear	0 -1 -2 -4 -5 -19
rb:close	9 -15 -8 -16 -24 4
rb:club	-22 4 4 -9 -9 -11
rb:coach	-19 7 -10 -2 -11 12
rb:cold	-15 -22 8 -2 -10 -1
rb:collaps	-11 13 -10 -2 -12 -11
rb:colleagu	-1 -3 2 -11 -17 -21
rb:colonel	-21 16 -11 -4 -3 -9
rb:coloni	-8 13 -12 0 -1 -7
rb:come	-12 -5 -2 14 -39 -8
rb:command	-10 19 -17 -5 -4 -12
rb:comment	26 -22 13 -7 -17 -36
rb:committe	-14 -4 -11 -1 -2 7
rb:compani	-17 18 4 -17 -12 -18
rb:compar	-14 17 -10 -5 -11 -16
rb:complain	-13 -4 -15 -4 -15 8
rb:confer	-10 -12 14 -9 -15 -30
rb:confirm	-6 0 5 -14 -18 -25
rb:congoles	-15 -14 16 -1 -1 -8
rb:connect	-24 7 -18 -9 -28 12
rb:consul	-10 -20 14 -14 11 -16
rb:consult	4 -16 3 -6 -10 6
rb:contract	10 -9 -2 -8 -13 -14
rb:conven	-18 -17 21 -8 -9 -17
rb:cooper	-20 19 -17 -5 -12 -19
rb:correct	-18 20 -20 -12 -15 -14
rb:corridor	-13 -5 -7 -2 -4 11
rb:cost	19 -22 -8 -18 -20 -15
rb:council	-19 -14 11 -4 2 -2
rb:counsel	-17 -19 -12 -6 7 14
rb:count	-9 5 -9 -12 -20 0
rb:counterpart	-17 -16 17 -3 -7 -10
rb:countri	-3 -4 -10 -8 -13 8
rb:court	-21 -15 2 -6 -8 16
rb:crack	-14 -10 11 -5 -7 -7
rb:creditor	-19 18 -17 -6 -7 -14
rb:crew	-23 -1 -5 -6 -9 11
rb:cricket	-15 1 1 -3 -3 -14
rb:cross	-34 12 -23 -20 -24 10
rb:custodi	20 -8 -2 -2 -11 -20
rb:custom	-21 23 -22 -7 -8 -12
rb:cut	7 -6 3 -16 -21 -26
rb:dai	-7 0 -7 5 5 -32
rb:daili	-8 -11 12 -4 -6 -12
rb:dam	6 -21 12 -6 -9 4
rb:damag	21 -8 -26 -13 -16 -23
rb:date	-4 -2 5 -16 -13 -25
rb:daughter	-19 -11 -11 -9 13 -10
rb:dawn	-21 -4 9 -14 -23 -25
rb:dead	-22 -1 2 -15 11 -24
rb:deal	-11 3 3 -16 -19 -12
rb:dealer	-21 17 -13 -4 -4 -11
rb:death	10 -12 5 -11 -15 -16
rb:decid	-18 -15 15 11 -7 -19
rb:decis	2 -25 13 -13 -13 -15
rb:declar	9 -13 -5 -3 -8 -16
rb:declin	3 -4 4 -17 -20 -10
rb:defend	-18 7 1 -12 -13 -18
rb:delai	-9 11 -24 -8 -17 2
rb:deleg	-2 -16 19 -23 -29 -31
rb:demand	15 -4 -26 -20 -17 -21
rb:deni	10 1 -11 -14 -11 -18
rb:deputi	-37 -18 6 -29 22 -41
rb:descend	-20 -8 11 -2 -6 -11
rb:detail	20 -15 -20 -22 -6 -9
rb:detain	-10 -1 5 -2 -5 -12
rb:di	10 0 -12 -10 -14 -11
rb:diall	-10 13 -18 2 -19 -21
rb:diamond	-17 -9 18 -16 -9 -10
rb:dine	-20 11 -8 -15 -14 -20
rb:dinghi	-8 13 -11 -1 -2 -8
rb:dinner	3 -1 1 -15 -19 -32
rb:director	-22 -8 13 -18 -14 2
rb:discuss	4 5 -13 -6 -11 -20
rb:diseas	-13 -12 12 -3 -8 -7
rb:district	-4 8 -12 -4 -3 -16
rb:doctor	-14 -12 -16 -10 -17 18
rb:document	-21 14 4 -15 -17 -22
rb:door	-27 12 -2 -15 -20 -18
rb:doubt	14 -12 -13 -12 -8 -12
rb:down	-1 -12 17 -22 -1 -29
rb:dr	2 22 -23 -14 -12 -14
rb:drank	-20 7 -1 -4 -6 -10
rb:drew	-24 5 12 -12 -17 -15
rb:driver	-21 14 -2 -7 -10 -18
rb:drove	-18 -7 -22 -8 -20 19
rb:drown	15 -12 -15 -12 -16 -13
rb:drum	-4 12 -4 0 -1 -8
rb:dry	-24 3 0 -2 -8 -22
rb:dry-port	-16 20 -20 -3 -2 -8
rb:dual-degre	-15 -6 8 -4 -8 -7
rb:due	-28 15 -24 -18 -25 8
rb:dust	-16 15 -13 -3 -8 -14
rb:ear	-9 11 -12 -5 -9 -9
rb:earli	-19 -16 -16 -13 -19 18
rb:east	-15 15 -16 -11 -13 -12
rb:editor	-13 -23 21 -7 -10 -14
rb:egyptian	-10 -14 8 -5 -16 13
rb:elder	-14 1 8 -5 -11 -14
rb:elect	15 -18 4 -6 -9 -22
rb:electr	-19 -17 17 -10 -13 -10
rb:eleven	14 -15 11 -14 -13 -21
rb:els	-13 11 -8 -2 -4 -8
rb:empti	-25 8 13 -15 -21 -23
rb:end	-6 22 -24 -5 -17 -24
rb:energi	-17 22 -22 -2 -4 -10
rb:engag	-19 -7 -19 -10 -18 14
rb:engin	-12 27 -31 -5 -10 -13
rb:enthron	-17 -11 -15 -3 12 -5
rb:entourag	-11 15 -15 -3 -4 -2
rb:envoi	2 4 -1 -13 -15 -18
rb:essai	-8 14 -13 -6 -14 -13
rb:even	11 -17 8 -15 -17 -16
rb:ever	-14 15 -12 -1 -1 -7
rb:everi	12 10 -7 -3 -7 -21
rb:everybodi	-14 7 16 -16 -20 -23
rb:evid	-18 22 -22 -11 -7 -10
rb:exchang	-11 -3 11 -1 -4 -13
rb:excus	-15 -17 -21 -2 -18 23
rb:execut	-15 1 7 -10 -10 -19
rb:exercis	21 -17 -13 -2 -5 -23
rb:exil	-2 9 -11 -6 -4 -12
rb:expect	6 -6 5 -27 -7 -35
rb:explain	-20 -1 -7 -12 -15 13
rb:face	-30 7 -2 -19 -25 -3
rb:fail	-18 -5 -15 -9 -14 12
rb:fair	-10 20 -21 -2 -2 -5
rb:famili	-18 10 -19 9 -10 10
rb:farm	-21 11 -6 -5 -5 -11
rb:farmer	-20 6 -2 -5 -6 -18
rb:fell	1 -7 -28 -17 6 5
rb:ferri	-24 1 10 -20 -24 -21
rb:fetch	14 -12 -21 -15 -10 -6
rb:fever	-15 -7 -12 -12 9 0
rb:figur	-9 13 -21 -7 -6 -9
rb:file	2 2 -15 -7 -11 -15
rb:film	18 -17 -16 -10 -13 -17
rb:financ	16 -18 -9 -16 14 -21
rb:fire	-16 1 3 -6 -11 -17
rb:first	-6 17 -13 -26 -27 -38
rb:fish	7 -18 9 -13 -19 -21
rb:five	4 10 -12 -15 -9 -17
rb:flew	0 6 -34 -12 -21 1
rb:flight	-31 6 -30 -12 -21 17
rb:flood	-18 -1 8 -3 -5 -11
rb:floor	-20 22 -19 -4 -5 -13
rb:flower	11 16 -25 -18 -16 -21
rb:fly	-15 18 -18 -6 -13 -15
rb:follow	-2 4 -6 -27 -29 -7
rb:foot	-22 -7 -23 -18 7 8
rb:forc	-18 -7 10 -3 -8 -12
rb:foreign	11 -23 13 -9 -13 -14
rb:former	-8 0 5 -13 -23 -24
rb:forti	-3 15 -5 -17 -25 -23
rb:fought	14 -14 -15 -10 -10 -13
rb:found	14 -16 -32 -22 -30 5
rb:foundat	-12 14 -12 -1 -3 -4
rb:fountain	-17 20 -20 -7 -9 -17
rb:four	12 1 -11 -21 -27 -35
rb:french	-16 16 -15 -10 -13 -12
rb:front	18 -25 -8 -21 -18 -4
rb:frozen	-8 11 -14 -2 -4 -8
rb:funer	-19 -14 -22 -10 24 -24
rb:ga	12 6 -21 -2 -6 -19
rb:garden	-23 10 8 -11 -14 -16
rb:gate	-21 10 -7 -11 -17 -5
rb:gather	2 -20 14 -12 -14 -26
rb:gave	0 -17 7 -2 1 -31
rb:gener	-16 -1 8 -3 -2 -17
rb:georgian	-21 -23 23 -7 -14 -20
rb:get	-12 11 -19 -6 -10 -4
rb:ghanaian	-12 -19 20 -5 -7 -16
rb:gift	-9 10 -13 -3 -9 -9
rb:give	8 -15 7 4 -15 -20
rb:given	-3 14 -6 -23 0 -26
rb:go	-33 28 -28 -18 9 -18
rb:goalkeep	-14 7 -1 -4 -3 -12
rb:goe	11 -11 -10 -15 -5 -9
rb:gold	4 3 -10 -4 -3 -15
rb:golf	-15 1 1 -3 -3 -14
rb:gone	-34 -36 -1 -20 -34 33
rb:got	-41 19 -20 -1 -32 6
rb:govern	0 5 -6 -7 -13 -12
rb:governor	7 8 -28 -16 -18 2
rb:grant	-17 -9 12 -9 -13 -15
rb:grass	-14 18 -20 -4 -16 -14
rb:greet	-20 -19 3 -16 14 -14
rb:ground	-6 -4 -4 -3 -14 5
rb:group	-28 10 -29 -18 -19 13
rb:grower	-6 7 -3 -2 -1 -17
rb:guard	-25 -6 3 -12 -15 11
rb:guest	-6 4 -13 12 -25 -26
rb:half	3 -16 6 4 -15 -16
rb:hall	-34 8 -7 -21 -28 6
rb:hand	5 -11 -9 -20 12 -31
rb:happen	-17 16 -14 -7 -8 -19
rb:harbour	15 -19 2 -4 -9 -17
rb:hasn't	-19 -8 -17 16 -6 -14
rb:head	-37 -2 14 -23 -25 -32
rb:hear	-36 -6 15 -18 -17 5
rb:heard	1 -9 0 -27 -27 9
rb:held	-32 7 0 -6 -17 -2
rb:helicopt	-18 19 -17 -6 -19 -13
rb:herself	-9 -12 -17 -1 -13 16
rb:hide	-25 -6 -12 -3 -7 9
rb:higher	-9 13 -16 -1 -2 -7
rb:himself	18 -13 -3 -20 -24 -16
rb:hold	-7 14 -13 -13 -17 -14
rb:holidai	-20 7 -14 -9 -13 9
rb:home	-7 -3 -7 -42 -17 11
rb:hope	-8 -6 13 -19 -23 -29
rb:hospit	-17 -3 -19 -11 5 10
rb:host	-10 -8 5 -7 7 -27
rb:hot	-14 13 -11 -2 -1 -10
rb:hotel	5 0 -19 -11 -22 2
rb:hotlin	-7 24 -24 -1 -2 -2
rb:hour	-18 11 9 -26 -37 -39
rb:hous	-13 0 3 -13 -16 -1
rb:hundr	-27 10 2 -12 -14 -24
rb:husband	1 12 -18 0 -1 -1
rb:iftar	-26 -3 9 -15 -16 -23
rb:ill	-34 -28 6 -9 -26 23
rb:imam	-22 -17 18 -7 -11 -15
rb:inaugur	8 -16 9 -5 -31 -16
rb:indian	-17 22 -21 -8 -13 -13
rb:industri	-18 19 -18 -3 -7 -10
rb:initi	-17 -4 6 -7 -18 -19
rb:injunct	-15 -7 10 -8 -6 -11
rb:inquiri	17 -18 -15 -9 -7 -12
rb:insist	-18 6 6 -9 -8 -17
rb:instead	-24 9 -24 -17 -9 4
rb:institut	-16 -14 15 -5 -14 -23
rb:insur	17 -21 1 -5 -11 -14
rb:interpret	-27 29 -26 -19 -21 -25
rb:interview	2 -9 9 -8 -12 -21
rb:investor	-26 -5 14 -11 -11 -15
rb:invit	-16 -38 10 14 -32 -3
rb:iranian	-17 0 5 -4 -12 -13
rb:island	1 -15 10 -13 -19 -14
rb:issu	-14 18 -18 0 0 -3
rb:jail	19 -16 -13 -10 -12 -15
rb:japanes	-14 11 -22 -3 13 -16
rb:jar	-23 19 -14 -12 -13 -12
rb:join	-29 7 -6 2 -26 -9
rb:joint	-14 -8 9 -5 -5 -9
rb:jointli	-9 15 -14 -4 -5 -9
rb:joke	1 -9 -15 -7 -6 8
rb:journalist	8 -6 -34 -21 -25 -1
rb:judg	-1 1 -27 -11 -20 2
rb:jump	-12 15 -17 -4 -2 -9
rb:junior	-15 -15 -17 -6 17 -14
rb:kc	-14 15 -13 -8 -11 -14
rb:keep	-28 10 -4 -13 -21 6
rb:kept	-15 -15 20 1 -35 -12
rb:kill	14 -20 6 -14 -14 -16
rb:kilometr	-11 18 -17 -6 -7 -12
rb:kitchen	-22 8 0 -6 -15 -20
rb:know	21 -21 -17 -20 -16 -17
rb:known	-34 5 0 -17 -21 1
rb:labour	-16 16 -14 -3 -4 -15
rb:laid	-22 14 -20 -9 -22 9
rb:land	-1 16 -19 -19 -26 -30
rb:last	0 16 -35 -10 2 -24
rb:late	-13 -9 -3 4 -22 3
rb:later	12 1 -10 -17 -27 -29
rb:launch	14 -23 17 -8 -12 -18
rb:law	-9 15 -20 -4 -10 -15
rb:lawyer	-9 1 -27 -16 13 1
rb:lead	-16 21 -24 -14 -16 -15
rb:leader	-37 -1 18 -23 -23 -12
rb:learn	6 -2 -1 -17 -21 -27
rb:leas	-16 20 -20 -3 -2 -8
rb:leav	9 -2 -30 -19 16 -29
rb:led	-12 6 -3 -19 -19 -23
rb:left	-11 3 2 -19 4 -31
rb:lender	-14 11 -22 -3 13 -16
rb:lent	3 0 -1 -20 -22 -24
rb:less	18 -17 -17 -18 -14 -18
rb:let	1 -7 8 -16 -8 -11
rb:letter	-35 6 -17 12 -17 -5
rb:liaison	-15 16 -15 -2 -6 -13
rb:lift	-20 18 -10 -4 -4 -8
rb:like	2 -4 -1 -3 -3 -13
rb:link	-21 3 1 -9 -16 -12
rb:list	-33 18 -33 13 -24 -9
rb:listen	-3 -7 7 4 -26 -39
rb:lithuanian	-6 -17 17 -1 -3 -3
rb:littl	-19 -2 5 -5 -5 -12
rb:live	14 -22 9 -11 -11 -9
rb:loan	-2 -9 10 -7 -12 -13
rb:lobbi	-14 16 -15 -16 -17 -16
rb:log	21 -2 -29 -18 -15 -22
rb:logger	-4 3 3 -11 -18 -20
rb:longer	-15 -14 14 -9 -9 -11
rb:longest	-21 -8 8 -4 7 -16
rb:look	-21 23 -14 -13 -17 -18
rb:lost	-12 3 -1 -21 -23 -1
rb:lunch	-2 -24 6 -13 -22 14
rb:made	-11 15 -10 -12 -15 -18
rb:main	15 -16 -12 -6 -6 -11
rb:majli	-14 -6 6 -1 -2 -12
rb:maker	-19 14 2 -5 -9 -18
rb:malaria	3 -20 -15 -9 -21 9
rb:man	-21 10 4 -3 -9 -12
rb:manag	2 -5 -11 -12 -18 6
rb:mango	-20 0 -12 -3 -23 4
rb:map	-22 1 3 9 -6 -17
rb:mark	-8 15 -14 -6 -14 -14
rb:mass	8 -26 16 -14 -18 -18
rb:master	7 -24 12 -6 -13 -14
rb:matter	9 -24 -27 -16 16 -23
rb:mayor	-27 -11 14 -9 -12 14
rb:meant	-17 -21 5 -9 16 -16
rb:mediat	8 17 -27 -10 -10 -17
rb:meet	-10 21 -11 -13 -26 -33
rb:member	11 -26 10 -16 1 -22
rb:memori	-16 -14 15 -5 -14 -23
rb:men	8 -27 16 -7 -9 -14
rb:menu	14 -24 -15 -17 -19 10
rb:merchant	-20 -8 11 -2 -6 -11
rb:messag	10 -20 13 -21 -5 -12
rb:met	1 14 -21 -13 -18 -20
rb:microphon	-12 1 6 -11 -11 -14
rb:midnight	-13 -12 15 -8 -13 -15
rb:militia	-5 12 -12 -1 -1 -4
rb:mill	-14 -4 10 -2 -4 -3
rb:mine	-16 16 -13 -9 -8 -8
rb:miner	-22 1 11 -3 -9 -11
rb:minist	-5 -6 -20 -24 19 -5
rb:ministri	-36 21 -6 -10 -13 -26
rb:minut	-19 8 0 -26 -36 -19
rb:miss	2 -14 -2 -17 -33 9
rb:mission	-9 21 -25 -4 -8 -13
rb:moder	-33 -12 20 -20 -20 -25
rb:monei	-5 3 6 -19 -18 -22
rb:month	9 -4 -1 -15 -14 -14
rb:morn	-14 2 0 -3 -1 -10
rb:mother	-14 4 3 -4 -12 -13
rb:motor	-21 21 -17 -10 -15 -17
rb:move	-17 12 -28 -13 -15 4
rb:mozambican	-13 11 -10 -1 -1 -5
rb:name	0 2 4 -20 -32 -43
rb:nation	-20 -12 16 -2 -7 -19
rb:near	-8 9 -3 -15 -15 -23
rb:need	14 -6 -11 -9 -15 -12
rb:negoti	4 -20 -8 -7 -10 13
rb:neither	19 -14 1 -26 -30 -1
rb:nephew	-23 -18 -16 -22 21 -18
rb:never	4 -17 -28 -23 14 -15
rb:new	16 -28 10 -22 8 -31
rb:new-year	-10 20 -21 -2 -2 -5
rb:newspap	3 7 -22 -9 -12 -21
rb:next	-28 25 -9 -15 -23 -23
rb:nigerian	-4 14 -10 0 -3 -18
rb:nine	12 1 -3 -19 -18 -26
rb:nineteen	16 -2 -17 -9 -7 -17
rb:nineti	-23 -7 6 -22 -22 11
rb:nobodi	-20 5 6 -21 -3 -3
rb:none	10 -15 11 -24 -18 -21
rb:northern	-9 -24 23 -6 -8 -8
rb:norwegian	-12 13 -13 -2 -5 -10
rb:note	-33 16 -28 -22 -32 11
rb:noth	5 9 -9 -24 -25 -21
rb:nuclear	-9 18 -18 0 0 0
rb:number	-24 18 -8 -15 -18 -19
rb:oath	-10 2 4 -15 -19 -20
rb:object	-30 26 -3 -28 -34 -37
rb:observ	-23 5 1 -7 -7 -23
rb:offer	-5 -9 14 -21 -26 -25
rb:offic	11 -11 2 -9 -7 -18
rb:offici	-17 1 9 -5 -9 -18
rb:oil	-10 -20 19 -6 -10 -18
rb:on	-18 20 -21 -14 -19 -19
rb:open	3 -7 1 -4 -26 -37
rb:oper	-20 5 -15 -9 -16 14
rb:opposit	-28 21 -12 -10 -16 -14
rb:order	-5 -9 13 -11 -21 -23
rb:organis	-8 -15 15 -3 -2 -10
rb:other	-24 13 0 -5 -4 -15
rb:outsid	-4 -2 7 -11 -18 -24
rb:overboard	-12 15 -17 -4 -2 -9
rb:owner	-12 -7 11 -9 -17 -24
rb:pack	-17 11 -2 -11 -15 -14
rb:pact	-15 -5 7 -6 -17 -16
rb:page	-19 -12 16 -19 -14 -1
rb:pai	-19 3 8 -18 -23 -31
rb:palac	-13 9 -6 -3 -3 -17
rb:panel	-14 9 -2 -4 -8 -15
rb:paper	-16 16 -38 -15 8 -28
rb:parish	-21 -8 13 -10 -8 -16
rb:parliament	-19 -9 -22 -5 -4 14
rb:part	-12 20 -28 -6 -14 -14
rb:parti	2 -24 12 -19 -16 -6
rb:pass	22 -19 -16 -7 -15 -18
rb:passport	-27 5 5 -23 -19 2
rb:patch	-15 -14 -13 -6 -14 14
rb:patienc	6 13 -18 -7 -5 -7
rb:patrol	-12 16 -16 -3 -8 -6
rb:peac	-17 -22 14 -11 -12 4
rb:peasant	-15 -6 11 -4 -8 -21
rb:pen	-2 -3 5 -20 -21 -24
rb:penguin	-8 13 -12 0 -1 -7
rb:pension	-25 25 -22 -17 -16 -18
rb:peopl	-28 -8 18 -9 -14 -2
rb:per	-3 -22 19 -15 -19 -22
rb:person	-5 -15 4 -16 11 -30
rb:peruvian	-18 -6 13 -7 -10 -9
rb:petit	1 6 -27 -9 -11 -10
rb:phone	3 4 -31 -14 -23 1
rb:photograph	18 -10 -21 -9 -12 -19
rb:pictur	-15 15 -13 -3 -6 -10
rb:pier	-18 -21 21 -10 -10 -15
rb:pilot	-10 12 -17 -7 -9 -17
rb:place	5 5 -10 -16 -3 -21
rb:plai	14 -9 -20 -11 -8 -13
rb:plan	0 22 -38 -16 -20 -7
rb:plane	-40 -15 -31 -18 -36 34
rb:plateau	-5 8 -13 -4 -6 -6
rb:player	-9 -11 15 -5 -9 -15
rb:plead	-20 -11 -17 -9 -19 18
rb:pledg	18 -8 -28 -20 -21 -23
rb:pod	-13 -12 12 -3 -8 -7
rb:polic	2 3 -15 -5 -6 -16
rb:polit	-19 -7 2 -5 -8 11
rb:port	-15 -8 13 -9 -8 -13
rb:portrait	2 2 -17 -10 -12 -19
rb:posit	-21 -9 -28 -16 17 -21
rb:post	-22 -18 -24 -20 -17 23
rb:postpon	-22 0 3 -18 -11 -17
rb:prais	13 -24 4 -19 -22 -21
rb:prefer	-16 -19 -20 -17 -9 20
rb:premier	-17 17 -10 -7 -14 -20
rb:presenc	-9 18 -19 -1 -4 -9
rb:present	-38 23 -7 -13 -16 -33
rb:presid	24 -6 -20 -16 -34 -50
rb:press	-1 -33 29 -6 2 -23
rb:price	-18 10 -25 -9 -16 6
rb:prime	5 2 -19 -11 -13 6
rb:prior	-13 -12 -13 -6 -14 14
rb:prison	0 -20 6 -22 -28 0
rb:privat	-18 -8 11 -3 -4 -16
rb:produc	8 3 -17 -9 -10 -11
rb:programm	-22 15 -12 11 -15 -18
rb:promis	0 4 -6 -25 -27 -12
rb:propos	-18 -21 19 -12 -17 -16
rb:protector	-9 11 -12 -5 -9 -9
rb:protest	-24 0 -24 -11 -27 17
rb:provid	-15 0 6 -12 -14 -14
rb:public	13 -21 8 -9 -5 -7
rb:pull	-15 6 -19 -17 -19 6
rb:pull-asid	-21 18 -13 -5 -12 -16
rb:pump	11 6 -17 -5 -4 -8
rb:pupil	-7 12 -16 -1 -4 -6
rb:purpos	-17 -21 -8 -4 -8 19
rb:put	-8 7 11 -11 -34 -35
rb:quarrel	-20 24 -22 -12 -15 -14
rb:question	-16 -2 13 -25 -31 -37
rb:quot	8 -1 -15 -5 -17 -1
rb:radio	9 -14 6 -13 -15 -24
rb:railwai	-10 -11 12 -3 -3 -7
rb:rain	23 -24 -20 -11 -14 -15
rb:rais	-23 30 -25 -13 -15 -17
rb:ran	-21 11 3 -9 -13 -19
rb:rancher	-11 15 -16 -2 -8 -13
rb:reach	4 -28 3 -17 -27 7
rb:read	-12 -9 6 -12 -3 -7
rb:reason	0 -13 8 -28 -7 -11
rb:rebel	15 -16 -5 -2 -3 -14
rb:recal	9 4 -15 -17 -31 -5
rb:receiv	8 -5 -2 -9 -16 -25
rb:record	17 -2 -25 -26 -7 -34
rb:recov	8 -14 -19 -16 2 -9
rb:rector	-9 24 -24 -1 -2 -3
rb:recus	-24 -19 13 -20 -18 8
rb:refus	-6 -23 -7 -16 -15 17
rb:region	-18 -12 -22 -2 -8 16
rb:regret	1 1 -35 -30 -36 8
rb:reject	2 19 -21 -9 -12 -24
rb:releas	-20 -13 16 -17 -14 -18
rb:relief	-21 26 -25 -10 -11 -15
rb:remain	7 -21 -14 -11 -21 -3
rb:rememb	13 1 -29 -19 -21 -29
rb:reopen	-17 -25 24 -5 -8 -13
rb:replac	-5 -15 -17 -19 24 -29
rb:repli	-24 7 -7 11 -12 -25
rb:report	-5 1 -23 7 -3 -2
rb:repres	-24 -14 -19 -11 18 -8
rb:resid	-20 21 -20 -10 -12 -21
rb:resign	-19 20 -17 -15 -13 -13
rb:respect	11 -19 3 -21 -25 -26
rb:rest	1 7 -24 -11 -23 0
rb:restaur	12 -7 -18 -7 -7 -10
rb:result	6 8 -22 -6 -12 -16
rb:retreat	-24 -28 29 -19 -20 -28
rb:return	20 -12 -7 -20 -24 -30
rb:right	-17 20 -18 -4 -14 -16
rb:rise	-13 19 -26 -13 -13 -21
rb:rival	26 -21 -24 -16 -14 -27
rb:river	-25 -3 -18 -18 -19 15
rb:road	-35 35 -21 -19 -18 -31
rb:room	-7 5 3 -19 -43 -9
rb:rose	-15 19 -16 -5 -13 -14
rb:round	-22 6 -4 -3 -4 -15
rb:row	-16 1 15 -13 -13 -20
rb:royal	-14 11 -9 -1 -1 -6
rb:rule	-2 -20 17 -10 -11 2
rb:run	-17 20 -20 -2 -9 -12
rb:russian	-20 21 -18 -14 -20 -21
rb:sai	5 -13 -1 -12 -20 3
rb:said	-2 0 -11 -15 -19 -1
rb:sale	-13 -1 3 -3 0 -8
rb:sarki	-17 -11 -15 -3 12 -5
rb:sat	-26 -4 10 -16 -26 -3
rb:saw	7 -6 -3 -16 -24 -7
rb:school	15 -18 10 -20 -22 -35
rb:scrap	-15 -1 4 -7 -2 -14
rb:screen	-14 16 -15 -12 -6 -16
rb:search	2 3 -19 -8 -7 -9
rb:seat	1 -22 1 6 -38 7
rb:second	-31 34 -36 4 -17 -28
rb:secretari	-30 -25 -7 -24 28 -35
rb:secretli	4 3 -10 -4 -3 -15
rb:secur	-14 -7 10 -3 -3 -5
rb:see	16 -7 -27 -24 -27 2
rb:seen	12 -2 -7 -20 -30 -13
rb:segreg	-7 12 -14 -2 -3 -4
rb:sell	4 10 -23 -11 -16 -24
rb:seller	16 -17 -6 -2 -11 -6
rb:senat	-11 13 -12 -4 -8 -15
rb:send	-19 -19 3 -22 20 -20
rb:senior	-6 12 -19 -2 -6 -7
rb:sent	-19 -19 -11 10 8 2
rb:separ	-20 7 2 -6 -14 -17
rb:serv	-27 -5 18 -18 -20 -21
rb:session	-22 -25 27 -12 -22 -21
rb:set	12 -4 -28 -31 1 -9
rb:shan	-22 20 -21 -9 -12 -13
rb:share	-24 -18 21 -19 -22 -3
rb:sheet	-1 11 -25 -14 -14 -20
rb:ship	-4 -11 12 -16 -17 -16
rb:shipper	-18 -23 22 -7 -8 -12
rb:shirt	-16 21 -21 -7 -10 -9
rb:shook	2 0 -18 -8 -4 -12
rb:shoot	-7 -18 11 -4 -5 6
rb:short	10 -8 6 -5 -7 -19
rb:shot	-4 18 -24 -10 -18 -20
rb:shout	-22 22 -13 -4 -10 -12
rb:show	-10 -7 10 -20 -27 -1
rb:shrug	11 4 -21 -16 -15 -22
rb:sick	-17 -10 -9 -8 13 -4
rb:side	-13 9 6 -23 -23 -29
rb:sign	12 -6 4 -14 -27 -33
rb:silenc	-14 -9 13 -5 -9 -13
rb:silent	-23 -5 14 -11 -15 -17
rb:silk	-14 -4 10 -2 -4 -3
rb:sinc	-22 8 -16 -17 -15 14
rb:sing	-18 10 -14 -5 -14 -10
rb:sit	-25 27 -17 -13 -19 -22
rb:six	-16 7 2 -4 -11 -25
rb:sixteen	-16 -20 20 -8 -14 -17
rb:sleep	-22 11 7 -12 -8 -19
rb:slept	-16 17 -16 -11 -13 -14
rb:slip	-13 25 -27 -7 -14 -22
rb:smile	-7 11 -13 -1 -6 -6
rb:smuggler	-23 27 -27 -4 -15 -20
rb:snow	7 -8 0 -17 -18 -17
rb:soldier	-17 -1 7 -3 -12 -12
rb:son	-18 14 -8 -6 3 -12
rb:sought	-15 -7 10 -8 -6 -11
rb:speak	-46 0 13 2 -3 -41
rb:speech	-21 7 1 -16 -19 -19
rb:spent	-13 17 -18 -3 -4 -10
rb:split	3 -7 -11 -9 -14 4
rb:spoke	-18 5 -9 -13 -2 -2
rb:spokesman	14 -18 -6 -3 16 -20
rb:sprat	-16 15 -13 -8 -10 -6
rb:spring	14 -11 -18 -10 -10 -13
rb:squatter	-16 -2 9 -13 -12 -15
rb:staff	-18 -13 -15 -13 5 13
rb:stai	-6 -4 6 -17 -6 -5
rb:stamp	-20 19 -17 -14 -15 -13
rb:stand	-11 -4 0 7 11 -19
rb:start	-26 -13 11 -14 -23 1
rb:state	-17 12 -41 -14 17 -34
rb:statement	17 -7 -22 -7 -8 -21
rb:stead	-6 1 -10 -5 5 -15
rb:step	-25 20 -2 -16 -8 -24
rb:still	21 -18 -30 14 -23 -24
rb:stood	-17 -2 8 -20 3 -29
rb:stop	-21 11 -20 -13 -19 11
rb:storag	-19 -5 8 -5 -9 -7
rb:storm	12 -2 -22 -6 -10 -16
rb:street	-22 -7 10 -11 -11 -16
rb:strike	6 -10 -20 10 -16 -26
rb:stuck	-11 -10 -11 12 -8 -2
rb:sudanes	-9 -9 10 -2 -17 -5
rb:summit	-18 -23 22 -12 -7 -15
rb:summon	0 -24 -10 -22 -25 17
rb:sundai	-19 1 -15 -6 -14 3
rb:sure	14 -15 -9 -14 -8 -10
rb:surpris	9 12 -13 -12 -19 -19
rb:suspend	10 -19 4 -10 -23 -20
rb:swam	10 -1 -23 -4 -2 -13
rb:swear	2 8 -20 -21 -22 -21
rb:tabl	8 -9 -4 -11 -34 -8
rb:take	-3 12 -8 -22 -24 -24
rb:taken	1 -21 8 -8 -11 -1
rb:talk	16 2 -24 -23 -37 -19
rb:tariff	-8 12 -13 -2 -2 -7
rb:tea	-29 -1 19 -18 -28 -32
rb:teacher	-18 13 -8 -6 -10 -19
rb:team	-10 -24 23 -6 -8 -9
rb:telephon	-13 23 -16 -18 -26 -27
rb:televis	24 -12 -22 -20 -21 -33
rb:ten	12 -9 -5 -12 -20 -22
rb:ten-minut	-22 22 -15 -5 -12 -19
rb:tent	-16 14 -15 9 -2 -6
rb:termin	-20 -11 12 -3 -17 -8
rb:testifi	-30 1 -8 3 -5 10
rb:text	-28 17 -23 10 -18 -17
rb:thank	19 -18 -11 -12 -15 -18
rb:theatr	-11 -18 -24 -8 -10 19
rb:their	-15 15 -9 -9 -10 -11
rb:thermo	-18 0 6 -5 -10 -12
rb:thing	-10 13 -16 -4 -3 -9
rb:think	1 -17 -14 11 -13 -16
rb:third	-12 8 -22 -2 -4 6
rb:though	-18 22 -19 -7 -18 -16
rb:through	6 -6 -13 -21 6 -3
rb:throw	-15 -7 10 -8 -6 -11
rb:ticket	2 6 -26 6 -28 -25
rb:time	15 30 -31 -27 -40 -44
rb:timet	-1 4 -2 -11 -11 -17
rb:tin	21 -21 -21 -9 -13 -11
rb:togeth	-35 0 10 -10 -15 -25
rb:told	-11 -1 -13 4 -5 4
rb:took	-4 -1 7 -20 -28 -36
rb:tour	-20 21 -21 -6 -6 -9
rb:tournament	-15 1 1 -3 -3 -14
rb:town	-12 -13 13 -16 -25 3
rb:trade	11 -9 -6 -8 -16 -15
rb:trader	-24 6 7 -3 -9 -13
rb:tradit	-18 -4 7 -2 -7 -19
rb:trai	-8 11 -13 -4 -8 -10
rb:train	5 20 -26 -13 -17 -20
rb:translat	-18 17 -15 -10 -11 -12
rb:travel	-21 14 -20 -16 -24 5
rb:trial	8 -16 9 -9 -9 -10
rb:trip	20 -5 -21 -21 -19 -9
rb:troop	-10 12 -15 -4 -7 -5
rb:truce	18 -11 -29 -7 -11 -18
rb:tulip	12 -18 -25 -20 -18 14
rb:tuna	11 -6 -19 -2 -6 -19
rb:turbin	6 -9 -16 -3 8 -16
rb:turn	13 -29 -38 -15 -27 15
rb:twenti	-17 18 -5 -2 -3 -5
rb:twice	-10 -28 18 1 8 -30
rb:typhoon	-14 16 -15 -7 -9 -16
rb:union	1 4 -6 -6 -12 -19
rb:unnam	-12 12 -8 -1 -1 -8
rb:unpaid	-18 6 2 -6 -10 -14
rb:unrol	-14 15 -17 -8 -7 -17
rb:unusu	-21 23 -21 -7 -15 -18
rb:urg	12 -19 -5 -11 -14 -16
rb:us	-18 11 -9 7 -9 -15
rb:vaccin	-19 -5 8 -5 -9 -7
rb:verdict	10 -19 15 -7 -9 -8
rb:vessel	-12 12 -10 -3 -8 -7
rb:video	-22 4 2 -9 -15 -12
rb:view	-21 -22 21 -9 -9 -10
rb:villag	-17 2 0 -3 -4 -10
rb:visa	-21 -25 -12 4 -21 19
rb:visit	11 16 -43 -11 -16 -40
rb:visitor	11 3 -20 -17 -8 -13
rb:voic	-27 6 11 -17 -20 7
rb:vote	-18 11 -10 -34 -19 -10
rb:wai	4 5 -6 -13 -11 -25
rb:wait	-6 8 -12 -17 -26 -1
rb:walk	-4 2 -1 -15 -22 -21
rb:wall	8 -3 -21 -11 -13 -19
rb:want	-8 -2 -3 -21 -27 3
rb:warm	-5 12 -15 -1 -2 -4
rb:warn	15 -13 -12 -6 -9 -14
rb:watch	1 -1 -15 -15 -20 0
rb:water	-16 -8 14 -8 -11 -15
rb:water-shar	-8 13 -12 0 -1 -1
rb:wed	-11 -18 -19 -7 -20 18
rb:week	0 30 -38 -19 -23 -32
rb:weekli	7 -18 8 -3 -3 -12
rb:welcom	4 5 -10 -9 -15 -19
rb:well	16 -13 -4 -16 -18 -17
rb:went	-24 3 -4 3 -30 1
rb:wept	1 8 -21 -18 -19 -20
rb:west	9 7 -16 -8 -11 -14
rb:whether	-2 -15 -12 13 -6 -18
rb:whole	3 10 -18 -5 -11 -20
rb:wife	-20 -4 15 -14 -18 -20
rb:window	-4 -17 -19 -12 -11 14
rb:wit	-16 19 -19 -4 -5 -16
rb:withdrew	-14 -6 6 -1 -2 -12
rb:within	-11 17 -14 -4 -6 -7
rb:without	-17 -8 14 -15 -29 1
rb:women	-17 0 9 -16 -13 -22
rb:won	-16 0 2 -3 -4 -14
rb:word	-25 -8 12 10 -24 7
rb:wore	-9 11 -12 -5 -9 -9
rb:work	-19 20 -18 -5 -7 -9
rb:worker	-30 -5 12 -14 -27 -23
rb:wreath	-16 11 -16 -6 5 -16
rb:write	-2 10 -18 -6 -13 -20
rb:written	9 -12 10 -7 -13 -17
rb:wrongli	-17 -13 4 -2 -1 10
rb:wrote	7 0 -16 -19 -17 -11
rb:yacht	-18 -3 -13 -6 -12 10
rb:ye	-31 23 -2 -34 -23 -34
rb:year	17 9 -11 -13 -11 -24
rb:yet	3 -7 -23 8 -30 0
reference	-8 -4 -7 6 -14 3
rel=A	-13 7 -6 -11 -4 -1
rel=B	-7 11 -7 -34 -6 -15
rel=O	21 -13 -14 -29 -15 -4
rel=S	-31 11 8 -12 -13 -11
rel=o	18 -1 -11 -22 -24 -15
rel=s	17 -9 -12 -13 -16 -26
rels=AB	-13 11 -2 -6 -11 -16
rels=AO	-24 5 -26 -32 0 17
rels=AOS	6 -6 0 -15 -14 -24
rels=AOo	-18 -7 -17 0 10 2
rels=AS	15 -10 -8 -1 -15 -7
rels=ASo	-24 6 3 -8 -6 -26
rels=Ao	-25 -2 4 -8 -4 10
rels=As	6 -16 5 -3 -7 -12
rels=B	-4 -11 4 -35 -2 0
rels=BOSo	-18 17 -12 -2 -14 -13
rels=BS	9 4 -14 -6 -7 -16
rels=O	64 -36 -24 -31 -44 -41
rels=OS	-18 1 -7 -5 -10 5
rels=OSo	-52 13 18 -13 -19 -22
rels=Oo	21 -17 -11 -40 -22 -18
rels=Os	20 -20 -14 -3 -4 -7
rels=S	-21 6 5 -17 -9 -16
rels=So	-26 8 6 -16 -22 -11
rels=Ss	-20 5 2 -6 -3 -10
rels=o	47 -24 -59 -22 -39 -21
rels=os	-15 16 -15 -3 -6 -12
rels=s	17 -13 -10 -13 -16 -19
role-cue:absent	-14 -5 -19 -7 -14 12
role-cue:attended	-24 -3 8 -10 -17 0
role-cue:background	10 4 -10 -7 -26 -20
role-cue:hosted	-12 -36 30 -24 3 -9
role-cue:observer	12 -3 -28 -17 -19 -18
role-cue:reported	2 2 -12 -4 -6 -13
role-cue:represented	-42 1 11 -15 -4 -15
role:accord	2 2 -12 -4 -6 -13
role:advis	-15 8 -1 -7 -7 -10
role:agent	7 9 -28 -7 -11 -26
role:aid	15 0 -32 -15 -19 -29
role:ambassador	6 4 -13 -24 -25 8
role:american	-23 -16 -20 -12 -22 22
role:assist	-17 18 -21 -10 -22 -12
role:attaché	-16 -15 -13 18 -8 -15
role:auditor	14 -8 -16 -13 -14 -17
role:austrian	-18 20 -18 -14 -13 -16
role:bank	0 6 -20 -9 -17 -4
role:bodyguard	-11 14 -11 -13 -15 -16
role:british	-21 24 -24 -7 -18 -17
role:brother	9 -12 -9 -8 -11 -2
role:cabinet	15 -11 -15 -4 -8 -11
role:captain	10 2 -30 -17 -20 -22
role:chair	-34 -11 13 -15 8 -2
role:chairman	2 6 0 -12 -15 -26
role:chamber	-16 14 -11 -4 -12 -18
role:chargé	-10 16 -13 -2 -5 -6
role:chief	-3 -4 -1 -27 5 -16
role:chines	12 -24 -10 18 -9 -15
role:citi	-9 13 -10 -4 -14 -13
role:clerk	9 -2 -22 -10 -20 -25
role:colleagu	-20 -2 9 -11 -14 -3
role:command	-13 5 -15 -9 -7 8
role:committe	-17 2 -18 -5 11 -17
role:compani	-30 -9 -31 -16 15 19
role:consul	-16 20 -20 3 -8 -19
role:council	-8 -10 9 -7 -15 -20
role:counsel	-20 1 -23 -22 -17 7
role:counterpart	-3 0 0 -12 -17 -20
role:cultur	-4 12 -20 -4 -18 -13
role:danish	-16 -18 18 -6 -6 -10
role:daughter	6 -16 10 -4 -6 -16
role:defenc	-17 23 -23 -5 -20 -19
role:deleg	-25 11 -16 2 -22 -1
role:deputi	-36 0 15 -13 -41 -11
role:director	-6 -25 9 -15 8 3
role:doctor	14 -14 -12 -5 -5 -11
role:driver	10 2 -25 -16 -20 -26
role:emerg	13 -11 -16 -5 -9 -13
role:energi	-30 22 -17 -8 -21 6
role:engin	-18 19 -19 -9 -14 -18
role:environ	13 -4 6 -7 -16 -22
role:envoi	-5 8 -23 -6 -17 6
role:execut	11 -5 -13 0 -1 -16
role:father	5 -18 8 -11 -13 -17
role:feder	-20 -27 21 13 -23 -11
role:financ	-31 24 -4 -8 -22 -26
role:first	-17 -17 21 -9 -14 -15
role:foreign	-1 13 -13 -6 -20 -14
role:former	-14 6 -32 4 -16 12
role:fourth	-18 -17 -13 -15 -16 20
role:french	10 -14 -15 5 -12 -18
role:gener	-22 13 -11 -7 15 -21
role:german	-13 14 -15 -4 -7 -13
role:govern	-3 -16 -19 -11 -11 14
role:governor	-5 -17 6 -16 -21 13
role:guest	-20 23 -26 -15 -18 -17
role:harbour	-23 -3 9 -12 -18 -17
role:head	-13 2 -9 -16 1 6
role:home	-16 -17 12 -4 -18 9
role:host	0 -38 23 -15 7 -25
role:husband	13 -7 -15 -4 -6 -9
role:indian	7 -1 -13 -1 -5 -11
role:interior	-12 -3 -16 -13 16 -24
role:interpret	-18 19 -19 -7 -11 -16
role:journalist	15 -16 -7 -5 -7 -14
role:judg	7 -25 18 -13 -16 -23
role:junior	-13 20 -18 -2 -11 -17
role:lao	-11 15 -11 -4 -8 -14
role:late	-18 19 -19 -1 -1 -3
role:lawyer	3 29 -43 -22 -42 -43
role:leader	-17 29 -26 -10 -20 4
role:man	10 -31 -27 -19 -25 7
role:manag	12 -3 -18 -5 -9 -14
role:master	-20 22 -16 -11 -19 -19
role:mayor	-30 -6 18 -18 -20 -31
role:mediat	-18 -8 16 -6 -13 -13
role:member	-14 18 -16 -5 -10 -17
role:mine	-9 10 -13 -1 -1 6
role:minist	1 -19 -8 -10 16 -8
role:mother	-4 -2 5 -8 -10 -19
role:negoti	-20 -17 5 -8 -13 14
role:nephew	-16 16 -13 -6 -14 -15
role:new	5 -7 6 -9 -18 -23
role:note-tak	-13 15 -14 -2 -4 -10
role:number	-20 21 -20 -5 -16 -14
role:observ	-22 21 -9 -7 -10 -20
role:offic	11 -13 1 -6 -22 -23
role:opposit	10 10 -14 -2 -6 -26
role:outgo	-24 5 7 -13 -20 5
role:owner	3 -28 2 -9 18 -1
role:parti	-26 0 7 -17 -20 7
role:partner	9 -17 -12 -9 -12 -5
role:phone	-19 10 -18 -8 -10 8
role:plant	-21 -7 12 -4 -4 -9
role:polit	8 -2 -17 -3 -9 -12
role:port	-21 30 -31 -4 -3 -10
role:predecessor	8 7 -4 -10 -12 -24
role:prefect	-23 7 2 -16 -18 -22
role:premier	-6 -30 15 -11 14 -20
role:presid	8 -21 0 -15 2 -5
role:prime	2 7 -28 -19 -1 8
role:region	-18 -17 9 6 6 -10
role:report	24 -18 -12 -10 -15 -23
role:repres	-19 -19 15 13 -15 -15
role:rival	9 0 -11 -6 -8 -16
role:second	3 -16 -15 -10 -13 4
role:secretari	-7 12 -23 -16 -34 4
role:sister	-19 19 -15 -10 -15 -16
role:son	5 -6 -17 -9 -15 -1
role:speaker	6 8 -19 -13 -11 -20
role:spokesman	20 -26 -15 -10 -10 3
role:spokeswoman	14 -12 -9 -7 -2 -13
role:staff	-24 6 -20 -14 -20 9
role:state	-25 -22 19 -4 -8 4
role:sudanes	-11 12 -14 -6 -8 -10
role:swedish	-20 -4 11 -6 -12 -2
role:tabl	-13 -10 -11 -3 -6 13
role:taiwanes	-22 11 -6 -3 -3 -11
role:talk	-13 -20 20 -2 -8 -8
role:though	-14 8 -24 -8 12 -10
role:through	1 9 -20 -14 -21 -26
role:trade	6 -1 -29 -11 -21 10
role:transport	-26 3 -26 6 -23 15
role:treasur	-22 8 -18 -13 -20 6
role:undersecretari	6 4 -19 -8 -11 -16
role:union	-11 3 -15 -1 -2 6
role:vote	-23 24 -19 -15 -17 -24
role:water	7 -2 -9 -8 -22 -23
role:widow	-2 -6 7 -11 -11 -20
role:wife	7 2 -19 -11 -11 -20
role:without	-22 5 -15 -7 -10 8
rv:abstain	-14 15 -16 -10 -10 -17
rv:accept	-16 21 -20 -11 -14 -15
rv:accompani	-17 7 -2 -15 -18 -18
rv:accus	4 -18 -12 -8 -12 9
rv:achiev	-19 -2 5 -5 -5 -12
rv:address	0 11 -16 -3 -5 -10
rv:adjourn	1 -28 4 -17 -22 8
rv:admit	2 3 -21 -11 -22 6
rv:agre	1 -6 3 -18 -19 -32
rv:allow	-13 -14 15 -9 -11 -18
rv:announc	-2 -22 0 -21 16 -32
rv:answer	5 5 -15 0 -16 -26
rv:answer!	5 -19 -18 11 -12 -20
rv:apologis	-20 -11 15 -11 -15 -18
rv:appear	-6 -5 7 -19 -27 -25
rv:appear!	-21 -19 -17 -6 14 0
rv:argu	-5 12 -16 -11 -10 -16
rv:arriv	-25 29 -21 -13 -19 -26
rv:ask	-10 6 -8 -7 -13 -12
rv:ask!	8 -10 -15 -17 -14 -3
rv:at	-26 24 -17 -14 -16 -19
rv:attend	-5 -9 -8 -16 -1 5
rv:attend!	-10 -8 -15 -6 14 -10
rv:ban	-20 -10 8 -14 -18 4
rv:beg	-22 12 -21 -17 -20 -3
rv:began	-14 15 -15 -2 -6 -9
rv:blame	-1 7 -3 -17 -19 -19
rv:book	-22 0 -20 -15 -21 15
rv:bow	-13 14 -15 -9 -13 -14
rv:boycot	-18 -15 -19 -3 -19 18
rv:breakfast	-15 15 -14 -5 -8 -9
rv:bridg	-17 -11 12 -3 -3 -3
rv:brief	-26 16 -27 -14 -19 3
rv:bring	-15 23 -23 -11 -16 -17
rv:broke	-19 4 -23 -8 12 -16
rv:brought	-5 10 -7 -12 -26 -31
rv:call	-8 -18 16 -16 -31 -5
rv:calm	-10 13 -16 -4 -3 -9
rv:came	-27 6 -18 -18 -1 -3
rv:came!	5 -9 -8 -8 -20 7
rv:cancel	-29 -7 7 -15 14 -26
rv:carri	-19 13 -5 -11 -19 -20
rv:chair	-11 -20 25 -13 -19 -35
rv:chang	-17 19 -20 -11 -11 -14
rv:charg!	15 -8 -14 -15 -13 -16
rv:cite	-6 4 -25 -14 -20 7
rv:close	-15 -5 8 -9 -12 -10
rv:come	-14 0 4 9 -29 -33
rv:come!	-14 -9 3 -9 -8 5
rv:compar	-11 14 -8 -3 -10 -15
rv:complain	-13 -4 -15 -4 -15 8
rv:confer	-20 8 -3 -9 -14 -20
rv:confirm	-13 6 -3 -10 -18 -20
rv:conven	-19 -21 23 -8 -8 -16
rv:correct	-18 20 -20 -12 -15 -14
rv:cost	9 -13 2 -7 -8 -9
rv:count	-6 12 -27 -12 -20 -6
rv:cross	-23 25 -15 -9 -18 -21
rv:cut	-23 0 5 -13 -15 -19
rv:declar	9 -13 -5 -3 -8 -16
rv:declin	3 -10 6 -16 -20 -8
rv:defend	-18 7 1 -12 -13 -18
rv:demand	21 -14 -23 -18 -13 -19
rv:deni	0 9 -18 -10 -8 -11
rv:diall	-15 13 -18 3 -18 -18
rv:dine	-19 9 -6 -15 -14 -20
rv:discuss	-13 8 -5 -4 -8 -14
rv:doubt	14 -12 -13 -12 -8 -12
rv:drew	-24 5 12 -12 -17 -15
rv:drove	-14 -6 -21 -6 -9 12
rv:drown	15 -16 -14 -12 -15 -12
rv:end	5 11 -15 -4 -8 -15
rv:excus	-15 -17 -21 -2 -18 23
rv:expect	8 -2 2 -27 -36 -34
rv:explain	-17 3 -6 -11 -12 5
rv:face	-22 -7 5 -10 -13 3
rv:fail	-18 -5 -15 -9 -14 12
rv:fell	-8 -3 -27 -16 6 6
rv:fire	-14 14 -13 -6 -11 -14
rv:flew	7 14 -29 -12 -17 -28
rv:fly	-15 18 -18 -6 -13 -15
rv:follow	5 1 -23 -23 -24 -1
rv:fought	14 -14 -15 -10 -10 -13
rv:found	18 -16 -32 -22 -28 0
rv:gather	-23 -29 27 -8 -10 -20
rv:gave	1 -15 8 -1 -26 -34
rv:get	-10 14 -18 -6 -9 -11
rv:give	11 -14 7 -14 -15 -18
rv:go	-17 22 -16 -12 -18 -19
rv:goe	11 -7 -15 -15 -5 -9
rv:got	-33 20 -16 1 -27 -4
rv:grant	-13 -12 13 -7 -11 -13
rv:hand	0 -13 -4 -19 13 -31
rv:head	-19 21 -23 -18 -13 -13
rv:hear	-15 4 -18 -6 -7 5
rv:heard	0 -6 4 -22 -24 -5
rv:held	-32 9 3 -6 -18 -24
rv:hide	-25 -6 -12 -3 -7 9
rv:hope	-16 -12 17 -17 -17 -19
rv:host	-18 -15 18 -6 -12 -17
rv:insist	-18 6 6 -9 -8 -17
rv:invit	-10 -26 19 2 -27 -13
rv:join	-27 11 -4 -20 -27 -31
rv:keep	-20 4 -13 -11 -17 13
rv:kept	-13 -18 19 2 -34 -9
rv:kill	14 -20 6 -14 -14 -16
rv:laid	-22 14 -20 -9 -22 9
rv:land	-19 21 -21 -17 -23 -20
rv:lead	-16 21 -24 -14 -16 -15
rv:learn	6 -2 -1 -17 -21 -27
rv:leav	12 -22 -21 -16 19 -26
rv:led	-29 4 1 -18 -18 -21
rv:left	-6 6 -6 -19 5 -28
rv:lent	3 -1 -1 -21 -22 -23
rv:let	-3 -7 10 -16 -8 -5
rv:list	-12 13 -20 -6 -11 -14
rv:listen	2 -3 -8 7 -21 -32
rv:look	-7 13 -18 -9 -13 -12
rv:lost	-12 3 -1 -21 -23 -1
rv:lunch	10 -16 1 -3 -9 -7
rv:made	-10 9 -2 -12 -15 -18
rv:manag	-14 -14 -11 -4 -9 14
rv:meet	0 4 -11 -8 -10 -22
rv:met	-4 12 -15 -12 -18 -15
rv:miss	3 -13 -29 -14 -32 11
rv:move	-14 3 -16 -9 -11 6
rv:name	6 -2 -15 -14 -14 -16
rv:need	12 -3 -10 -9 -15 -15
rv:note	-15 9 4 -13 -18 -23
rv:object	-14 13 -10 -8 -7 -10
rv:offer	-7 -22 20 -21 -24 -23
rv:open	-7 1 1 -22 -16 -24
rv:own	-3 -24 15 -12 -13 4
rv:pack	-16 18 -18 -12 -15 -14
rv:pai	-17 -10 16 -15 -17 -25
rv:plai	14 -9 -20 -11 -8 -13
rv:plan	-10 14 -16 -1 -1 -4
rv:plead	-16 -18 -17 -7 -18 20
rv:pledg	12 -3 -25 -19 -21 -20
rv:postpon	-19 10 -7 -16 -7 -12
rv:prais	13 -24 4 -19 -22 -21
rv:present	-26 5 5 -13 -15 -18
rv:presid	-40 -33 37 -15 -20 -24
rv:produc	8 -1 -14 -8 -9 -10
rv:promis	-12 -7 10 -26 -26 -8
rv:protest	-5 -14 -14 -6 -18 11
rv:provid	-15 0 6 -12 -14 -14
rv:put	-5 -4 12 -11 -23 -31
rv:question	-27 9 0 -16 -21 -21
rv:quot	13 2 -6 -3 -15 -17
rv:ran	-16 17 -18 -9 -13 -17
rv:reach	-4 -19 -18 -12 -20 16
rv:reach!	8 -9 -6 -3 -13 -5
rv:read	-34 4 4 -4 5 -41
rv:recal	9 -19 -10 -8 -26 -3
rv:receiv	3 -1 -3 -8 -15 -24
rv:recov	8 -14 -19 -16 2 -9
rv:recus	-24 -19 13 -20 -18 8
rv:refus	-4 -14 -9 -7 -16 10
rv:reject	-12 22 -18 -3 -9 -23
rv:releas	-14 2 1 -15 -11 -15
rv:remain	7 -21 -14 -11 -21 -3
rv:replac	-5 -15 -17 -19 24 -29
rv:repli	-11 3 -2 -18 -3 -4
rv:repli!	-15 -10 -14 15 -4 -13
rv:report	2 -3 -23 -11 9 -24
rv:repres	-17 -14 -24 -10 20 -22
rv:rose	-12 17 -14 -3 -11 -12
rv:sai	7 -12 2 -14 -14 -6
rv:sai!	10 -12 -8 -1 -5 1
rv:said	-3 -1 -6 -20 -19 0
rv:sat	-23 1 7 -13 -23 -9
rv:saw	-3 -6 4 -17 -24 -5
rv:seat	-23 -10 3 -12 -18 14
rv:see	23 -28 -8 -17 -17 3
rv:see!	-16 0 -18 -7 -16 8
rv:sell	11 -7 -16 -3 -9 -12
rv:send	-15 -17 -24 -19 20 -19
rv:sent	-18 -21 -10 10 9 2
rv:serv	-26 -9 22 -18 -21 -21
rv:set	14 4 -22 -18 -21 -18
rv:set!	-22 2 -14 -23 7 -1
rv:share	-14 14 -8 -9 -12 -18
rv:shook	2 0 -18 -8 -4 -12
rv:show	-8 -5 11 -19 -22 -36
rv:sign	-5 6 -6 -11 -15 -23
rv:sit	-9 20 -22 -4 -6 -16
rv:slept	-16 17 -16 -11 -13 -14
rv:slip	-11 15 -16 -5 -11 -18
rv:smile	-7 11 -13 -1 -6 -6
rv:speak	-30 4 -2 8 -27 -28
rv:spent	-13 17 -18 -3 -4 -10
rv:split	3 -7 -11 -9 -14 4
rv:spoke	-17 4 -8 -13 -1 -3
rv:stai	-2 4 3 -14 -3 -15
rv:stamp	-20 19 -17 -14 -15 -13
rv:state	-21 21 -19 -12 -20 -17
rv:stood	-17 -2 8 -20 3 -29
rv:stop	-17 -5 -8 -11 -15 13
rv:summon	-24 -20 -7 -21 -21 18
rv:surpris!	15 -11 -8 -9 -16 -15
rv:suspend	10 -19 4 -10 -23 -20
rv:swear	2 8 -20 -21 -22 -21
rv:tabl	-14 13 -11 -7 -7 -10
rv:take	-2 12 -11 -19 -23 -21
rv:talk	8 7 -24 -13 -15 -27
rv:telephon	5 14 -19 -11 -18 -20
rv:testifi	-16 15 -24 -8 -2 -20
rv:text	-11 13 -11 -1 -11 -6
rv:thank	19 -18 -11 -12 -15 -18
rv:think	3 -17 -14 10 -13 -15
rv:told	-20 2 -12 4 -3 11
rv:told!	19 -19 -7 -2 -21 -16
rv:took	-4 -1 7 -20 -28 -36
rv:translat	-18 17 -15 -10 -11 -12
rv:travel	-11 18 -19 -10 -23 -4
rv:travel!	-18 -15 -11 -7 -17 22
rv:turn	-1 -14 -20 -10 -15 15
rv:unnam	-12 12 -8 -1 -1 -8
rv:urg	12 -19 -5 -11 -14 -16
rv:visit	-27 33 -29 -11 -15 -25
rv:vote	-37 -2 8 -17 -24 0
rv:wait	0 7 -26 -13 -21 -2
rv:walk	2 -4 1 -13 -18 -17
rv:want	0 1 -2 -21 -25 -32
rv:warn	15 -13 -12 -6 -9 -14
rv:watch	6 -19 -20 -14 -18 3
rv:welcom	4 1 -7 -9 -16 -19
rv:went	-18 5 -2 4 -29 -11
rv:wept	1 8 -21 -18 -19 -20
rv:withdrew	-14 -6 6 -1 -2 -12
rv:won	-13 -10 11 -2 -1 -7
rv:wore	-9 11 -12 -5 -9 -9
rv:wrote	4 0 -8 -18 -18 -8
rvo:accept ;	-8 15 -11 -2 -5 -5
rvo:achiev littl	-19 -2 5 -5 -5 -12
rvo:admit .	-24 3 -18 -9 -12 16
rvo:agre on	-31 -6 10 -11 -9 -15
rvo:agre to	-18 -9 10 -3 -6 -12
rvo:agre with	-20 21 -19 -9 -10 -11
rvo:announc .	-18 0 7 -3 -6 -9
rvo:answer .	-20 2 -23 14 -8 -14
rvo:answer for	11 -6 -23 -16 -6 -11
rvo:answer question	-16 18 -14 -4 -3 -14
rvo:appear by	-15 -7 9 -4 -6 -9
rvo:appear in	-19 -4 9 -10 -11 -14
rvo:appear on	-15 8 -22 -8 12 -21
rvo:arriv in	-8 13 -12 -2 -2 -7
rvo:ask .	-3 -24 -20 17 -21 -3
rvo:ask <person>	-15 -5 4 -10 10 -18
rvo:ask about	-17 16 -15 -10 -4 -13
rvo:ask and	-21 -15 -8 11 -5 8
rvo:ask by	-15 7 -14 -3 -11 -18
rvo:ask for	-1 21 -24 -13 -15 -28
rvo:ask the	-21 -20 24 -17 -9 -14
rvo:ask to	-34 14 -30 11 -27 -3
rvo:ask too	-27 -24 -21 11 -7 9
rvo:ask who	4 7 -28 -20 -11 -19
rvo:ask why	-23 4 5 -16 -10 -16
rvo:at from	-8 11 -13 -4 -8 -10
rvo:attend .	3 6 -11 -6 -11 -28
rvo:attend ;	-10 -8 -15 -6 14 -10
rvo:attend the	2 -12 2 -12 5 -27
rvo:beg off	-16 -19 -14 -12 -13 18
rvo:blame the	0 4 -6 -13 -14 -13
rvo:book room	-14 14 -12 -10 -14 -14
rvo:bow .	-13 14 -15 -9 -13 -14
rvo:boycot it	-18 -15 -19 -3 -19 18
rvo:breakfast apart	-15 15 -14 -5 -8 -9
rvo:bridg loan	-17 -11 12 -3 -3 -3
rvo:brief the	-16 3 -18 -8 -11 8
rvo:brought a	-27 27 -23 -9 -18 -17
rvo:brought an	-21 22 -20 -5 -11 -12
rvo:brought it	14 -13 -3 0 -1 -14
rvo:brought the	-15 20 -21 -4 -8 -10
rvo:brought togeth	-18 -16 17 -4 -6 -8
rvo:call ,	7 -2 -20 -4 -5 -12
rvo:call .	-12 13 -15 -5 -1 -13
rvo:call <person>	-22 -3 6 -6 -7 -13
rvo:call a	-26 -18 22 -5 -9 -18
rvo:call for	14 -18 4 -4 -8 -24
rvo:call in	-19 11 2 -5 -17 -20
rvo:call it	-7 -16 1 -12 -15 8
rvo:call off	-20 -10 13 -10 -2 -16
rvo:call on	12 16 -33 -6 -12 -20
rvo:call that	-4 -11 8 -3 -7 -17
rvo:call the	8 -12 -31 -11 -15 4
rvo:calm thing	-10 13 -16 -4 -3 -9
rvo:came ;	-14 18 -17 -7 -17 -19
rvo:came in	-13 17 -20 -7 -17 -18
rvo:came nor	-14 -8 -6 -4 -18 10
rvo:came with	-12 20 -16 -3 -7 -17
rvo:chair .	-31 -2 11 -7 -16 -17
rvo:chair ;	-9 -13 13 -3 -6 -17
rvo:chair the	-9 -13 14 -1 -3 -4
rvo:charg .	15 -8 -14 -15 -13 -16
rvo:cite the	2 -1 -16 -8 -10 2
rvo:come ,	-16 22 -20 -22 -12 -14
rvo:come .	-19 -10 2 -9 -11 7
rvo:come ;	-7 6 -4 -13 -14 -20
rvo:come to	-8 -16 17 -2 -4 -17
rvo:come two	5 3 -17 -1 -2 -4
rvo:compar <number>	-11 14 -8 -3 -10 -15
rvo:complain .	-13 -4 -15 -4 -15 8
rvo:confer by	-11 16 -22 -6 -8 -8
rvo:confer in	-18 -3 4 -3 -7 -15
rvo:confer on	-14 15 -14 -4 -4 -5
rvo:confirm .	-9 16 -22 -7 -12 -12
rvo:confirm ;	-8 18 -18 -2 -9 -11
rvo:confirm thei	-12 -6 8 -5 -8 -13
rvo:correct within	-10 16 -17 -3 -7 -7
rvo:count the	5 -2 -7 -6 -9 -14
rvo:cross the	-18 20 -15 -6 -18 -15
rvo:cut short	-15 -5 6 -2 -4 -13
rvo:cut the	-12 17 -21 -10 -12 -11
rvo:declin ,	12 -20 -18 -2 -9 -9
rvo:declin to	0 -6 9 -7 -17 -12
rvo:deni by	-15 14 -4 -2 -1 -3
rvo:deni have	6 1 -14 -7 -7 -6
rvo:deni that	5 2 -14 -5 -1 -5
rvo:diall in	-15 13 -18 3 -18 -18
rvo:dine <date>	-11 -3 5 -7 -7 -16
rvo:dine with	-12 18 -19 -9 -11 -13
rvo:doubt that	14 -12 -13 -12 -8 -12
rvo:expect .	-20 23 -33 -11 1 -18
rvo:expect no	14 -10 -11 -7 -3 -9
rvo:expect to	10 4 -26 -13 -20 -21
rvo:explain the	-11 -3 9 -9 -9 -13
rvo:face each	-8 19 -17 -2 -3 -12
rvo:face the	-15 -16 5 -5 -10 9
rvo:fail to	-18 -5 -15 -9 -14 12
rvo:fell in	9 -2 -12 -10 -14 -12
rvo:fire at	-14 14 -13 -6 -11 -14
rvo:flew home	11 2 -13 -6 -6 -18
rvo:flew in	8 1 -18 -7 -12 -15
rvo:flew to	-8 12 -16 -2 -5 -8
rvo:fly to	-15 18 -18 -6 -13 -15
rvo:follow <person>	-10 14 -10 -3 -6 -18
rvo:follow the	8 -22 -16 -10 -13 8
rvo:fought over	14 -14 -15 -10 -10 -13
rvo:found <number>	2 9 -20 -16 -16 -23
rvo:found out	17 -17 -16 -5 -10 -20
rvo:found the	17 -17 -15 -8 -15 -15
rvo:gather the	-16 -18 17 -4 -6 -10
rvo:gave <person>	1 9 -24 -12 -12 -10
rvo:gave a	-16 -19 21 -5 -5 -11
rvo:gave each	-17 -2 6 -3 -8 -8
rvo:gave it	-11 14 -13 -5 -2 -6
rvo:gave no	-1 -22 -1 8 -12 -18
rvo:gave the	6 5 -17 -15 -14 -16
rvo:get ten	-9 14 -18 -6 -10 -10
rvo:give the	14 -15 -12 -9 -8 -9
rvo:got as	-15 20 -18 -12 -16 -17
rvo:got forti	-9 11 -11 -4 -3 -12
rvo:grant an	-13 -12 13 -7 -11 -13
rvo:hand <person>	-22 -2 5 -6 -14 -10
rvo:hand her	5 -4 -12 -2 -5 -10
rvo:hand out	14 -17 -5 -5 -10 -9
rvo:head the	-19 21 -23 -18 -13 -13
rvo:hear both	-11 15 -16 -5 -4 -14
rvo:hear it	-15 -10 -15 -3 -8 14
rvo:heard of	-14 12 -20 -10 -12 1
rvo:heard the	14 -17 4 -10 -8 -15
rvo:held a	-14 -15 16 -3 -5 -12
rvo:held out	-17 18 -16 -2 -7 -11
rvo:held talk	-19 24 -23 -3 -4 -8
rvo:held the	-14 0 4 -5 -10 -8
rvo:hide .	-25 -6 -12 -3 -7 9
rvo:hope for	-13 -17 16 -9 -9 -9
rvo:hope to	-12 -2 7 -12 -13 -15
rvo:host ,	-12 5 -3 -3 -4 -9
rvo:host .	-7 -18 14 -4 -5 -7
rvo:host ;	-4 -14 13 -1 -4 -2
rvo:host a	-10 -20 20 -2 -2 -3
rvo:host the	-13 4 -3 -4 -9 -4
rvo:invit .	-4 -7 -15 12 -7 -17
rvo:invit but	-22 -14 -16 23 -10 -24
rvo:invit to	-17 -11 -11 15 -8 -14
rvo:join by	-16 -14 15 -5 -14 -23
rvo:join the	-9 16 -16 -2 -15 -11
rvo:join them	-16 21 -26 -16 -14 -14
rvo:kept <person>	-15 -7 10 -8 -10 -12
rvo:kept awai	-9 -14 -15 -3 -11 12
rvo:kept the	4 9 1 -20 -14 -20
rvo:kept them	-17 -6 10 -7 -11 -15
rvo:lead the	-15 18 -21 -14 -16 -13
rvo:learn of	12 -6 -23 -11 -15 -21
rvo:leav .	12 -4 -9 -7 2 -21
rvo:led the	-23 -4 8 -14 -15 -17
rvo:left .	-10 4 6 -1 -18 -7
rvo:left after	-16 20 -21 -3 -20 -12
rvo:left for	8 -15 -13 -8 6 -13
rvo:left the	6 -16 -2 -4 7 -13
rvo:left to	16 -17 -6 -2 -11 -6
rvo:left without	-18 1 8 -12 -23 -16
rvo:lent the	8 4 -22 -9 -14 -17
rvo:let <person>	-7 12 -10 -2 -6 -5
rvo:let hi	-15 -1 -22 -6 6 -15
rvo:let it	-13 -8 -8 -5 -9 10
rvo:list as	-12 13 -20 -6 -11 -14
rvo:listen ,	-12 0 7 -6 -10 -14
rvo:listen at	-7 -13 -12 13 -1 -8
rvo:look at	-11 12 -13 -5 -9 -9
rvo:lost hi	-7 -8 6 -17 -19 2
rvo:lunch with	12 -21 3 -2 -8 -6
rvo:made a	-23 19 -17 -9 -12 -16
rvo:manag to	-14 -14 -11 -4 -9 14
rvo:meant to	-17 -21 5 -9 16 -16
rvo:meet again	-20 24 -24 -2 -2 -6
rvo:meet in	14 -12 -19 -2 -6 -5
rvo:meet the	-11 19 -23 -3 -3 -14
rvo:met <person>	-7 11 -16 -1 -2 -3
rvo:met <place>	-15 16 -13 -1 -2 -9
rvo:met a	-18 18 -19 -3 -8 -10
rvo:met aboard	-8 13 -11 -1 -2 -8
rvo:met again	-9 13 -11 -1 -1 -4
rvo:met at	-11 13 -13 -2 -3 -6
rvo:met banker	11 2 -14 -3 -3 -6
rvo:met congoles	-14 -13 14 -1 -1 -7
rvo:met in	14 -4 -20 -3 -5 -19
rvo:met on	-13 6 -26 -4 -6 4
rvo:met the	-29 6 3 -10 -11 -21
rvo:met them	-15 -5 6 -6 -7 -6
rvo:met twice	-8 13 -11 -2 -2 -7
rvo:met with	13 -9 -19 -3 -10 -12
rvo:miss a	-17 -12 -8 -3 -10 16
rvo:miss her	-8 -14 -4 -2 -7 13
rvo:move to	-11 12 -13 -5 -7 -8
rvo:need ten	14 -14 -15 -9 -11 -11
rvo:offer <person>	-18 -9 12 -10 -8 -11
rvo:offer to	-20 -15 17 -8 -9 -10
rvo:open a	-16 14 -14 -14 -3 -9
rvo:open an	9 -20 -2 -8 -4 -9
rvo:open it	-14 -16 9 6 -8 -14
rvo:open the	-24 -30 27 -10 -12 -15
rvo:pack ;	-16 18 -18 -12 -15 -14
rvo:patch in	-15 -14 -13 -6 -14 14
rvo:plan in	-10 14 -16 -1 -1 -4
rvo:pledg new	-17 14 -13 -6 -11 -10
rvo:prais <quote>	3 -19 9 -12 -18 -18
rvo:present a	-7 12 -14 -2 -3 -4
rvo:present the	-9 13 -9 -1 -6 -4
rvo:present troop	-10 12 -15 -4 -7 -5
rvo:presid ,	-17 -15 18 -3 -5 -7
rvo:presid .	-26 -17 21 -11 -12 -13
rvo:presid ;	-22 -19 21 -10 -13 -18
rvo:presid in	-11 -11 13 -2 -8 -8
rvo:produc a	8 -1 -13 -8 -8 -9
rvo:promis <person>	-19 -22 22 -9 -15 -13
rvo:promis a	-23 -4 9 -10 -12 -16
rvo:promis to	-29 3 -2 -14 -10 -1
rvo:provid the	-15 0 6 -12 -14 -14
rvo:put back	-23 -9 12 -5 -5 -14
rvo:put it	-9 10 -7 -3 -4 -13
rvo:put their	-28 2 7 -6 -13 -14
rvo:question <person>	-12 15 -20 -6 -9 -11
rvo:question bank	-5 13 -14 -1 -2 -4
rvo:read aloud	7 3 -21 -9 -7 -8
rvo:read hi	-22 -10 10 -8 9 -18
rvo:read out	-26 10 -1 -14 -14 -12
rvo:read the	-20 1 3 5 -19 -18
rvo:recal <date>	-19 -10 -4 -4 -15 16
rvo:receiv <date>	9 -5 -10 -3 -6 -14
rvo:receiv <person>	-1 -29 11 -5 -9 -8
rvo:receiv at	-18 17 -16 -2 -7 -18
rvo:receiv by	-10 13 -12 0 0 -1
rvo:receiv hi	-16 -20 20 -2 -4 -3
rvo:receiv in	-28 11 -9 -4 -7 -11
rvo:receiv the	-23 -2 5 -3 -5 -5
rvo:recov from	-22 -9 -10 -8 8 6
rvo:refus ,	-18 -12 -12 -1 -6 14
rvo:refus .	-15 -13 8 -4 -8 -2
rvo:refus a	-6 -11 -3 0 -5 14
rvo:refus to	-13 -14 -15 -2 -6 16
rvo:reject the	-7 16 -10 -2 -6 -18
rvo:releas from	-14 2 1 -15 -11 -15
rvo:remain in	10 -16 -8 -8 -17 -9
rvo:replac by	-16 -10 -24 -8 17 -14
rvo:repli .	-13 -13 10 11 -4 -10
rvo:repli ye	-10 20 -18 -17 -3 -3
rvo:report .	-17 15 -11 -4 -9 -9
rvo:report dead	-15 -13 -10 -6 14 -10
rvo:report that	-11 13 -10 -2 -12 -11
rvo:repres by	-16 -19 -17 -10 21 -20
rvo:repres the	-10 15 -13 -3 -14 -15
rvo:sai ,	15 -11 -15 -4 -7 -15
rvo:sai <person>	-12 -3 -25 -16 -4 9
rvo:sai it	15 -10 -9 -1 -2 -7
rvo:sai no	-7 12 -16 -6 -2 -26
rvo:sai noth	-14 -20 17 -7 -2 -19
rvo:sai that	16 -12 -19 -5 -6 -14
rvo:sai there	8 -6 -8 -3 -4 -15
rvo:said ,	-33 -11 14 -9 -21 12
rvo:said .	18 -16 4 -29 -4 -27
rvo:said a	-5 10 -16 -7 -12 -15
rvo:said as	-7 16 -16 -1 0 -6
rvo:said he	17 -10 -29 -12 -13 -1
rvo:said her	-4 9 -17 -10 -7 -20
rvo:said in	-8 12 -11 -4 -4 -16
rvo:said no	3 -17 -24 -17 -7 11
rvo:said nobodi	16 -15 -11 -9 -4 -15
rvo:said on	3 -5 2 -3 -4 -17
rvo:said outsid	-24 24 -18 -3 -10 -22
rvo:said polic	2 3 -15 -5 -6 -16
rvo:said that	-11 0 3 -12 -19 -6
rvo:said the	-4 -4 10 -16 -19 -32
rvo:said thei	-22 13 -17 -6 -7 5
rvo:said to	6 6 -16 -7 -17 -16
rvo:said ye	-17 18 -15 -6 -12 -18
rvo:sat across	0 13 -13 0 0 -1
rvo:sat down	-1 -14 16 -8 -13 -21
rvo:sat in	-26 9 -14 -14 -19 8
rvo:sat on	-10 16 -15 -1 -1 -5
rvo:sat togeth	-11 14 -15 -2 -2 -3
rvo:sat two	-4 17 -2 0 -1 -17
rvo:sat with	-16 -12 13 -5 -10 -13
rvo:saw <person>	-13 20 -21 -5 -7 -15
rvo:saw a	-4 12 -16 -2 -4 -8
rvo:saw the	-26 -21 17 -14 -19 7
rvo:see no	11 -10 -10 -8 -8 -14
rvo:see the	-16 -7 1 -3 -13 6
rvo:sell insur	11 -7 -16 -3 -9 -12
rvo:send hi	-10 -13 -12 -16 13 -10
rvo:sent a	-6 -17 -33 11 4 0
rvo:sent an	-20 -22 -20 11 10 1
rvo:sent everybodi	-14 7 16 -16 -20 -23
rvo:sent her	-16 -12 -16 -10 15 -14
rvo:sent hi	-22 -13 -19 -9 18 -17
rvo:sent home	-16 14 -9 -20 -21 -20
rvo:sent regret	-28 11 -21 -21 -28 -1
rvo:sent the	-17 -21 -2 2 -2 0
rvo:sent them	-17 0 17 -13 -16 -23
rvo:set foot	-15 -20 -10 -12 7 7
rvo:set out	-2 11 -13 -18 -15 -18
rvo:share a	-14 14 -8 -9 -12 -18
rvo:shook hand	2 0 -18 -8 -4 -12
rvo:show <person>	-21 -15 17 -10 -9 -15
rvo:show them	-13 -1 4 -6 -4 -12
rvo:sign .	14 -8 -12 -5 -6 -12
rvo:sign ;	-16 17 -14 -2 -4 -11
rvo:sign a	-16 23 -21 -1 -3 -7
rvo:sign the	-15 20 -16 -3 -6 -3
rvo:sit togeth	-7 11 -14 -2 -2 -5
rvo:slip out	-11 13 -12 -3 -9 -13
rvo:speak .	-14 -4 10 -8 -15 -17
rvo:speak first	-7 14 -16 -3 -12 -12
rvo:speak for	-17 16 -14 -12 -8 -10
rvo:spent the	-9 15 -15 -1 -2 -4
rvo:spoke ;	-19 22 -19 -3 -6 -11
rvo:spoke by	-13 22 -22 -2 -4 -10
rvo:spoke first	-14 -21 21 -3 -6 -13
rvo:spoke for	-30 8 -4 -7 -12 -25
rvo:spoke of	11 -24 -19 -8 -18 14
rvo:spoke on	-14 20 -19 -6 -12 -15
rvo:spoke to	-12 18 -20 -2 -8 -14
rvo:stai .	12 -1 -22 -5 -17 -20
rvo:stai at	8 4 -13 -6 14 -28
rvo:stai awai	-12 -25 -15 -5 -28 22
rvo:stai behind	-20 -18 13 -1 -17 -5
rvo:stai in	-5 -11 -21 -5 -26 11
rvo:stai to	-14 14 -8 -2 -8 -16
rvo:stood in	-17 2 -21 -8 11 -17
rvo:stop at	-14 -16 -9 -11 -14 15
rvo:surpris .	15 -11 -8 -9 -16 -15
rvo:tabl a	-16 15 -6 -5 -5 -7
rvo:take the	-13 -18 18 -6 -5 -9
rvo:talk ;	-19 21 -15 -8 -9 -19
rvo:talk by	-16 14 -8 -3 -1 -4
rvo:telephon .	13 -12 -9 -5 -10 -14
rvo:testifi .	-11 11 -13 -4 -4 -6
rvo:testifi instead	-12 5 -16 -9 1 -16
rvo:text and	-11 13 -11 -1 -11 -6
rvo:think the	12 -13 -8 -9 -4 -8
rvo:told .	5 8 -16 -9 -11 -17
rvo:told <person>	-20 -3 -4 12 -10 1
rvo:told a	-12 2 4 -7 -9 -20
rvo:told about	-21 3 -14 -8 -15 9
rvo:told hi	12 -7 -18 -9 -12 -15
rvo:told journalist	-9 11 -17 -5 -7 -15
rvo:told of	-16 9 -18 -6 -15 8
rvo:told the	2 -7 2 -17 -17 -10
rvo:told to	-7 -11 -16 -16 -21 9
rvo:took her	-3 8 -16 -14 -9 -17
rvo:took no	-20 4 -2 -3 -4 -13
rvo:took note	-18 20 -17 -6 -6 -9
rvo:took part	-10 17 -24 -6 -12 -11
rvo:took question	-13 -18 18 -2 -5 -5
rvo:took the	-20 1 5 -7 -9 -10
rvo:translat .	-18 17 -15 -10 -11 -12
rvo:travel .	-22 -15 -12 -7 -25 21
rvo:travel to	-3 6 -14 -4 -16 11
rvo:turn back	-12 -7 -13 -5 -7 10
rvo:turn down	-15 -8 -11 -7 -2 13
rvo:unnam aid	-12 12 -8 -1 -1 -8
rvo:visit <place>	-14 19 -18 -4 -3 -9
rvo:visit the	-16 19 -18 -7 -9 -12
rvo:vote ;	-17 22 -30 -5 -10 -27
rvo:vote against	-16 18 -16 -4 -6 -16
rvo:vote for	-20 -4 8 -8 -10 -19
rvo:vote to	-17 -7 -28 -5 -11 10
rvo:wait .	-9 20 -18 -2 -16 -23
rvo:wait at	8 -19 -11 -6 -6 5
rvo:walk out	6 7 -27 -7 -15 -11
rvo:want a	-9 13 -16 -1 -2 -7
rvo:want canal	-15 16 -16 -3 -3 -6
rvo:want date	-16 14 -14 -4 -4 -6
rvo:want the	8 -1 -30 -11 -10 -12
rvo:watch from	-4 -14 -17 -10 -13 9
rvo:welcom the	8 -18 -2 -9 -15 -17
rvo:went home	-22 1 -3 -17 -10 5
rvo:went out	-22 -3 -2 16 -9 -19
rvo:went over	-12 15 -17 -8 -6 -13
rvo:went togeth	-5 12 -12 -1 -1 -4
rvo:withdrew to	-14 -6 6 -1 -2 -12
rvo:wore ear	-9 11 -12 -5 -9 -9
s>aside-cue:reported	23 -24 -8 0 -1 -2
s>aside-does:says	23 -24 -8 0 -1 -2
s>does-first:comes	10 -8 -16 -4 -7 -12
s>does-first:hosts	11 5 -16 -2 -4 -3
s>does-first:says	-9 13 -16 -1 -2 -5
s>does-first:will-come	14 -14 -10 -1 -5 -4
s>does:comes	10 -8 -16 -4 -7 -12
s>does:hosts	14 -1 -17 -2 -4 -4
s>does:says	-9 13 -16 -1 -2 -5
s>does:will-come	14 -14 -10 -1 -5 -4
s>group:1	30 -10 -34 -10 -14 -26
s>group:2	4 -12 5 -11 -15 -15
s>group:3	-14 8 5 -9 -6 -9
s>l2:, where	8 8 -13 0 0 -1
s>l2:dinner with	-4 -17 7 -2 -2 -2
s>l2:lunch with	21 -21 -14 -4 -4 -5
s>l2:vanilla with	16 -16 -8 -2 -2 -2
s>l:#	-8 9 -6 -8 -13 -19
s>l:,	23 -15 -20 -5 -11 -14
s>l:met	16 -16 -13 -1 -2 -4
s>l:where	8 8 -13 0 0 -1
s>l:with	14 -19 -5 -9 -12 -13
s>lb-cue:attended	24 -25 -20 -4 -9 -13
s>lb-cue:hosted	13 -2 -17 -1 -2 -3
s>led:beside	14 -19 -5 -9 -12 -13
s>led:meets	-2 0 -1 -12 -11 -14
s>led:with	14 -19 -5 -9 -12 -13
s>lv-cue:attended	21 -22 -15 -2 -4 -7
s>lv-cue:hosted	9 6 -16 -1 -2 -3
s>lv:is	12 -10 -9 -1 -1 -2
s>lv:lunch	18 -19 -15 -6 -6 -6
s>lv:lunch|with	18 -19 -15 -6 -6 -6
s>lv:met	19 -20 -15 -1 -4 -7
s>lv:met|	16 -16 -13 -1 -2 -4
s>lv:receiv	-13 14 -12 0 -1 -2
s>lv:sat	19 -20 -15 -2 -4 -5
s>lv:talk	16 -16 -8 -2 -2 -2
s>lv:talk|with	16 -16 -8 -2 -2 -2
s>r-cue-near:attended	7 -14 7 -4 -7 -11
s>r-cue-near:hosted	15 0 -17 -3 -5 -6
s>r-cue-near:reported	-9 13 -16 -1 -2 -5
s>r-cue:attended	12 -14 3 -6 -8 -12
s>r-cue:hosted	17 -5 -17 -3 -6 -6
s>r-cue:reported	-9 13 -16 -1 -2 -5
s>r2:called ,	-9 10 -16 -1 -2 -5
s>r2:had been	-13 -5 6 -1 -1 -3
s>r2:had talk	-6 9 -18 -7 -11 -12
s>r2:in <place>	16 -11 -20 -3 -4 -7
s>r2:of <place>	15 -15 -8 -1 -4 -3
s>r2:on <date>	6 1 -15 -4 -2 -3
s>r2:respectively ,	-4 -17 7 -2 -2 -2
s>r:<place>	12 -11 -12 -8 -9 -18
s>r:call	-9 10 -16 -1 -2 -5
s>r:had	-13 7 0 -8 -12 -17
s>r:in	22 -17 -23 -3 -5 -8
s>r:met	-1 -18 7 -2 -2 -8
s>r:of	17 -16 -11 -1 -5 -3
s>r:on	6 1 -15 -4 -2 -3
s>r:to	11 8 -26 -6 -4 -10
s>reference	-11 16 -13 -2 -4 -11
s>rv:call	-9 10 -16 -1 -2 -5
s>rv:come	14 -16 5 -4 -4 -7
s>rv:meet	15 -15 -8 -1 -4 -3
s>rv:receiv	11 5 -16 -2 -4 -3
s>rv:sat	3 0 -13 -3 -6 -9
s>rvo:call ,	-9 10 -16 -1 -2 -5
s>rvo:come ;	9 -12 8 -3 -3 -5
s>rvo:meet in	15 -15 -8 -1 -4 -3
s>rvo:receiv <person>	12 -7 -12 -2 -4 -3
state=cancelled	-6 19 8 -25 -60 -43
state=held	5 5 -6 -48 -6 5
state=planned	12 -35 -4 37 -14 -19
state=unclear	65 3 -80 -44 -48 -50
subject-of-trigger	-31 5 8 -10 -8 -27
subject:address	-15 11 -10 -3 -3 -7
subject:appear	-22 4 -1 -8 -20 -17
subject:attend	-29 -15 8 -6 11 -15
subject:brief	-12 14 -13 -5 -10 -14
subject:call	12 0 -20 -7 -11 -23
subject:chair	-9 -16 16 -1 -2 -3
subject:confer	-16 22 -27 -8 -10 -11
subject:conven	-13 -15 16 -2 -4 -9
subject:dine	-18 -2 6 -8 -3 -11
subject:gather	-17 -24 22 -7 -9 -17
subject:gave	-9 -21 21 -1 -1 -2
subject:heard	-13 -16 -1 -2 -7 11
subject:held	-20 20 -18 -4 -6 -10
subject:host	-16 3 -1 -4 -11 -11
subject:join	-11 22 -22 -3 -11 -11
subject:met	-15 16 -19 -11 -16 -10
subject:open	-6 -23 21 0 -1 -2
subject:question	-5 13 -14 -1 -2 -4
subject:receiv	-39 -22 25 -5 -11 -7
subject:sat	1 -4 2 -5 -8 -14
subject:saw	-20 16 -13 -7 -13 -21
subject:shook	-16 16 -8 -2 -2 -2
subject:sign	-11 23 -22 -1 -2 -4
subject:spoke	-17 29 -31 -2 -5 -8
subject:talk	-19 17 -13 -3 -2 -6
subject:telephon	-18 19 -18 -8 -16 -15
subject:travel	-20 19 -15 -1 -1 -4
subject:visit	-15 19 -19 -5 -7 -9
subject:welcom	-20 -23 23 -4 -7 -8
subject:went	-5 12 -12 -1 -1 -4
subject:withdrew	-14 -6 6 -1 -2 -12
tied-to-other	-1 2 -26 -12 0 1
times=1	32 -2 -15 -20 -17 -23
times=2	7 -7 -4 -19 -22 -1
times=3	-25 20 -12 -20 -5 -3
times=4	-30 -5 12 1 -9 5
title-cue:absent	21 -27 -21 -10 -11 13
title-cue:attended	-25 7 4 -13 -16 -25
title-cue:background	30 -16 -29 -10 -27 -9
title-cue:hosted	-22 -34 44 -31 -48 -46
title-cue:invited	-16 -9 10 -7 -7 -11
title-cue:observer	35 -25 -25 -13 -43 -17
title-cue:represented	-5 -5 -6 -1 10 -48
title:<org>	-10 15 -4 2 -44 -24
title:account	-17 -5 -28 -9 -14 14
title:act	-18 -24 23 -5 -10 -14
title:activist	24 -19 -28 -13 -14 -17
title:administr	4 -12 10 -2 -2 -7
title:admir	-29 24 -14 -6 -20 -18
title:advis	14 -5 -1 -26 -31 -35
title:advoc	9 -9 2 -21 -13 -29
title:affair	-19 20 -19 -4 -5 -8
title:agenc	-5 -23 20 -3 -5 -5
title:agent	7 4 -25 -13 -16 -21
title:agricultur	-13 4 -13 -4 11 -9
title:aid	28 -6 -29 -26 -20 -33
title:alhaji	-22 -25 -20 -12 -17 24
title:ambassador	-12 30 -24 -21 -42 -25
title:american	-20 -2 -27 3 -19 11
title:among	-13 17 -16 -8 -10 -13
title:analyst	20 -17 -14 -13 -7 -17
title:arbitr	-20 -21 20 -13 -17 -15
title:archbishop	-2 -11 11 -11 0 -24
title:armi	-18 10 -19 13 -14 -14
title:assist	13 -9 -14 -9 -6 -8
title:attornei	-8 -14 19 -19 -22 -20
title:auditor	5 -5 -18 -7 -8 3
title:aunti	-14 17 -11 -4 -12 -14
title:australian	-16 11 -8 -6 -8 -12
title:austrian	-17 15 1 -15 -19 -20
title:bank	-22 22 -22 -5 -9 -13
title:banker	-5 25 -40 -6 -10 -9
title:bear	24 -23 -24 -16 -23 -22
title:biologist	7 7 -9 -16 -4 -12
title:bishop	-5 11 2 -28 -4 -36
title:board	-21 -37 27 -21 -24 9
title:boss	-20 13 -26 -8 -10 6
title:brazilian	6 20 -28 -3 -9 -8
title:brigadi	-21 26 -25 -4 -8 -14
title:british	-25 13 -15 13 -14 -19
title:broker	-17 8 5 -6 -6 -17
title:brother	14 -6 -20 -12 -17 -17
title:budget	-13 -11 -12 -10 -13 12
title:builder	19 -19 -15 -16 -16 -20
title:businessman	16 0 -17 -16 -12 -16
title:buyer	-9 17 -15 -1 -3 -4
title:cacica	-10 13 -12 0 0 -1
title:call	-18 20 -22 -5 -12 -10
title:canneri	3 -13 5 -7 -4 -6
title:captain	-4 9 -32 0 -2 4
title:cardin	6 -25 9 -19 6 -22
title:cattl	-12 -5 9 -8 -5 -10
title:chair	-27 -24 33 -24 -23 -30
title:chairman	-14 -46 35 -32 -34 13
title:chancellor	7 -19 0 -8 -15 5
title:chief	-36 -24 18 -37 14 13
title:chines	-11 13 -14 -3 -2 -5
title:citi	7 -2 -16 -4 -8 2
title:club	-25 12 -26 -12 -26 19
title:coach	-17 -11 6 -7 -12 8
title:colleagu	3 4 -14 -13 -10 -17
title:colonel	-8 0 3 -21 -22 -5
title:command	-27 18 -30 -11 -21 10
title:commission	-10 -16 30 -31 -42 -35
title:committe	-29 -17 17 -6 -13 12
title:commodor	-15 -11 13 -11 -11 -17
title:compani	-16 16 -14 -2 -6 -11
title:congoles	10 7 -21 -1 -1 -2
title:consul	-24 23 -21 -9 -9 -15
title:contractor	2 -12 -14 -11 -11 9
title:council	-16 -20 17 -8 -11 -13
title:councillor	-1 22 -40 -10 -20 -28
title:councilman	-20 20 -29 -12 -26 8
title:counsel	0 21 -36 -24 -20 -26
title:court	-12 -10 11 -5 -3 -4
title:crown	-22 7 6 -6 -22 -15
title:custom	4 10 -16 -12 -15 -17
title:dai	13 -6 -17 -11 -13 -20
title:dame	-25 -10 2 -14 -16 11
title:datuk	7 -19 17 -5 -12 -15
title:deacon	-16 22 -21 -12 -13 -18
title:dealer	-19 4 1 -4 -5 -17
title:dean	-22 5 -9 -16 11 -19
title:defenc	-22 22 -19 -9 -15 -19
title:deleg	-18 26 -23 -8 -5 -13
title:deputi	-22 22 -5 0 -44 -43
title:develop	24 -25 -19 -16 -14 -20
title:diplomat	1 5 -19 14 -8 -20
title:director	-8 13 -25 -2 -29 -4
title:district	-12 -11 11 -2 -3 -6
title:dom	-11 11 -12 -3 -6 -8
title:dr	6 1 -7 -22 -23 -33
title:economist	15 -19 -15 -10 -6 -1
title:editor	19 -16 -20 -21 -22 -24
title:educ	9 5 -11 -14 -26 -33
title:egyptian	-12 -18 18 -1 -2 -3
title:elder	-31 36 -33 -22 -22 -24
title:emirati	-11 13 -14 -1 -3 -4
title:energi	9 4 -10 -7 -11 -23
title:engin	-1 21 -34 3 -29 -7
title:envoi	5 0 -22 -1 -31 -1
title:execut	-33 6 -34 -19 13 -6
title:export	-10 -13 13 -7 -3 -9
title:factori	-10 19 -20 -2 -6 -12
title:father	-9 -2 11 -23 -21 -12
title:feder	-16 12 -3 -9 -12 -13
title:financ	-25 -28 27 -15 16 -24
title:first	-7 4 -15 -10 -15 6
title:fisheri	-24 5 11 -9 -21 -20
title:fisherman	17 -5 -11 -9 -7 -21
title:follow	18 -17 -19 -10 -10 -15
title:fon	-15 20 -22 -15 -15 -15
title:foreign	-10 -1 1 -19 10 -19
title:foreman	-17 11 -11 -9 -16 6
title:former	-5 5 -25 -32 -5 11
title:french	-12 6 -12 -6 8 -21
title:gener	-15 -6 -2 6 -11 5
title:georgian	-26 13 -16 -19 16 -21
title:goalkeep	19 -18 -25 -10 -1 -14
title:govern	12 -19 7 -5 -7 -8
title:governor	-26 -20 22 -29 -32 13
title:grand	-10 -14 7 -4 -6 7
title:grower	11 1 -18 -9 -10 -19
title:guest	-11 -19 16 -8 -6 -13
title:haji	-12 -13 -7 -4 -5 12
title:harbour	-22 10 0 -8 -11 -15
title:head	-27 -26 32 -16 -17 -19
title:headmistress	-18 -14 15 -9 -10 -10
title:health	-28 17 -5 -17 -18 -25
title:hear	-25 9 7 -6 -6 -16
title:herder	8 6 -10 -7 -8 -18
title:hereditari	-7 10 0 -2 -12 -17
title:high	-15 -19 19 -7 -16 -15
title:historian	-7 -25 9 -16 -14 6
title:home	-6 25 -20 -2 -21 -1
title:host	-4 -1 6 -14 -15 -18
title:hoteli	-17 8 6 -9 -17 -21
title:hour	0 12 -21 -2 -5 -13
title:hous	-16 2 12 -17 -20 -18
title:hungarian	-14 10 -9 -1 -4 -4
title:hydrologist	-9 16 -14 -12 -9 -16
title:imam	-10 9 -15 -10 -11 2
title:includ	3 5 -14 -5 -7 -7
title:independ	-13 4 1 -5 -6 -11
title:indian	-14 -9 -15 13 -10 6
title:indonesian	5 -19 -10 -6 -12 9
title:industri	-15 16 -14 -7 -10 -11
title:inspector	-15 -2 15 -10 -8 -18
title:intellig	-15 -5 12 -6 -5 -13
title:interior	3 -27 12 -26 -29 10
title:investor	-16 16 -14 -9 -16 -13
title:invit	-16 -9 10 -7 -7 -11
title:irrig	-7 -14 13 -1 -2 -4
title:journalist	0 -21 13 -13 -11 -13
title:judg	-50 -47 53 -35 4 -38
title:justic	3 -45 21 7 -26 8
title:kenyan	-24 22 -10 -8 -15 -19
title:king	15 -5 -13 -7 -11 -21
title:known	11 0 -16 -14 -13 -16
title:korean	10 -2 4 -14 -20 -20
title:labour	-15 -32 33 -22 -18 -25
title:land	4 -19 12 -1 -3 -4
title:lao	-12 20 -20 -2 -8 -9
title:late	44 -35 -39 -18 -28 -28
title:lawmak	11 -4 -30 -20 -24 0
title:lawyer	-15 23 -29 -28 -32 -11
title:leader	11 13 -45 -28 -34 5
title:lieuten	-19 16 -20 10 -21 0
title:list	-8 18 -9 -9 -15 -17
title:lobbyist	14 -9 -24 -19 -18 -4
title:lord	-24 8 1 -9 -11 -16
title:major	-20 23 -17 -10 -16 -22
title:maker	-14 8 8 -14 -15 -12
title:man	-23 23 -23 -21 -11 -18
title:manag	-4 1 3 -9 -12 -17
title:mapmak	5 8 -22 -16 -14 -16
title:master	-24 7 6 -8 -13 -18
title:mate	-8 -16 -9 -2 -18 14
title:mauritanian	-9 -9 14 -2 -5 -7
title:mayor	-27 -16 30 -31 -34 -5
title:mediat	-24 -33 36 -19 -24 -29
title:meet	-16 25 -33 -9 -9 -8
title:member	-27 21 -27 -20 -25 10
title:metropolitan	-16 -12 4 -4 -5 6
title:mine	-9 -15 13 -1 -14 12
title:minist	-28 -16 19 -13 18 -9
title:ministri	10 -10 -6 -4 -3 -14
title:mission	-12 7 -4 -3 -9 -10
title:moder	3 0 4 -19 -16 -20
title:monsignor	-21 -22 -9 -6 16 15
title:mr	-23 17 -8 -14 -14 -20
title:name	28 -37 0 -22 -31 -31
title:navi	-18 -11 -15 -8 -12 15
title:negoti	-23 33 -31 -9 -14 -27
title:neither	-4 -14 -29 -33 -39 21
title:norwegian	-22 26 -17 -20 -20 -19
title:nurs	6 -2 -13 -7 -14 -15
title:observ	-25 25 -23 -14 -13 -20
title:offic	14 8 -15 -4 -3 -23
title:offici	-12 19 -20 -4 -5 -12
title:oil	-18 0 -21 8 -7 11
title:oper	-13 4 -6 -5 -7 1
title:opposit	26 -27 -46 -21 -22 14
title:organis	17 13 -23 -13 -16 -15
title:owner	-9 -16 6 -27 -1 9
title:palac	18 -20 -17 -5 -4 -12
title:panel	-14 -21 20 -3 -4 -9
title:paramount	-24 8 4 -4 -10 -13
title:parliament	5 10 -14 -4 -2 -14
title:parti	16 -10 -13 -6 -13 -29
title:pastor	-27 1 5 -16 -14 7
title:perman	-14 -4 7 -8 -7 -11
title:person	-18 24 -18 -19 -15 -20
title:place	-17 -23 -13 -14 22 -20
title:poet	8 -19 -12 16 -8 -14
title:polic	16 -16 -3 -21 -10 0
title:polish	13 -22 13 -2 -5 -19
title:polit	12 -15 -11 -5 -7 -5
title:port	-23 4 -17 -4 13 -21
title:prefect	-8 6 13 -1 -20 -5
title:premier	-9 -17 12 -23 11 -13
title:presid	-7 -20 17 -28 4 -7
title:prime	-5 -38 30 -28 12 -10
title:princ	-29 -15 -10 -20 -31 22
title:princess	-18 -15 11 -5 -15 15
title:princip	-16 -16 17 -4 -11 -14
title:printer	19 -13 -27 -14 -21 -22
title:professor	-12 9 -26 -12 -21 7
title:prosecutor	-4 11 -48 -22 -22 5
title:qatari	-15 -2 8 -2 -4 -11
title:rabbi	-13 14 -9 -5 -8 -7
title:radio	12 16 -25 -4 -3 -12
title:rancher	11 -9 -16 -5 -7 -15
title:rebel	-22 20 -27 -7 -10 15
title:rector	-24 -32 31 -7 -13 -13
title:region	-18 -11 -17 -6 -4 14
title:report	18 -6 -18 -17 -10 -25
title:repres	-11 -9 -2 -13 -11 8
title:retir	-14 -10 18 -11 -15 -18
title:right	0 13 -29 -14 -18 -18
title:rival	10 3 -22 -19 -22 -22
title:road	-11 15 -13 -11 -16 -16
title:russian	-26 24 -18 -3 -23 -27
title:scientist	6 1 -21 -11 -12 -14
title:secretari	29 -8 -15 -8 -45 -46
title:secretary-gener	-13 -1 5 -10 -11 -13
title:seen	-19 -8 -11 -9 -9 12
title:senat	-33 -12 4 -4 6 6
title:serb	-14 11 -8 7 -6 -9
title:sheikh	-40 5 -1 -27 -34 21
title:ship	-18 13 -15 7 -10 -15
title:shipown	-29 -20 15 -11 -23 14
title:sinc	3 -3 -15 -10 -11 3
title:sir	1 13 -22 -14 -17 -29
title:sister	-30 20 8 -8 -17 -29
title:skipper	12 -3 -18 -13 -13 -15
title:smelter	-16 -8 -11 4 -20 12
title:son	9 -1 -21 -15 -15 -15
title:south	15 5 -12 -10 -16 -19
title:speaker	-33 6 17 -19 -26 -21
title:special	11 -19 10 -12 -19 -21
title:spokesman	39 -35 -32 -19 -13 -34
title:spokeswoman	6 -19 -9 8 -5 -9
title:sport	-16 -23 15 -9 11 -17
title:state	10 -5 -7 -29 10 -41
title:steel	-12 18 -17 -4 -15 -17
title:steward	-12 3 2 -5 -4 -9
title:striker	8 -1 -19 -1 -10 -9
title:student	16 -18 -27 -22 -17 9
title:sultan	-25 -6 -8 -9 11 -9
title:surveyor	-20 3 -16 -14 -14 17
title:swiss	-14 9 -10 9 -5 -12
title:teacher	-3 11 -20 -11 -12 -14
title:through	16 -11 -18 -16 -14 -17
title:time	13 -10 -14 -5 -5 -12
title:togeth	-8 13 -10 -1 -1 -3
title:tourism	18 -2 -21 -24 -17 -21
title:trade	-23 21 -13 -13 -17 -22
title:trader	-11 13 -24 -12 -21 4
title:transport	8 -10 -1 -12 -24 2
title:treasur	-14 20 -29 -10 -19 -18
title:treasuri	9 -6 -18 -6 -12 -1
title:trial	-21 15 -25 -4 -10 10
title:truste	-9 22 -12 -1 -3 -19
title:turkish	-16 20 -27 5 -11 -14
title:u	-16 18 -19 -11 -15 -15
title:under-secretari	-14 15 -16 -4 -15 -9
title:union	-20 41 -49 -14 -23 -1
title:until	-18 19 -16 -10 -14 -18
title:vener	-19 -16 18 -8 -11 -17
title:vice	-3 21 -17 -6 -27 -17
title:vice-minist	-11 19 -19 -4 -2 -4
title:vice-presid	-12 13 -22 -3 -10 7
title:visit	23 -1 -31 -18 -22 -24
title:volcanologist	-18 -11 12 -3 -4 -7
title:water	-14 23 -23 7 -7 -21
title:well	-6 16 -20 -3 -7 -8
title:whether	-2 -7 -29 16 -18 -25
title:widow	0 -4 -16 -8 -10 7
title:without	-18 -13 -20 -10 -8 18
title:wrestler	-8 12 -5 -4 -1 -7
title:writer	14 -9 -18 -15 -9 -20
within=about	4 5 -17 -10 -8 -15
within=about|after	-24 19 -13 -8 -5 -11
within=about|unclear	4 5 -17 -10 -8 -15
within=after	3 4 -10 -18 -22 -39
within=after|after	-11 7 1 -17 -20 -30
within=after|before	13 0 -26 -6 -8 -25
within=after|held	-8 22 -31 -10 -15 -31
within=after|planned	10 -27 8 -14 -14 -21
within=agreement at	-17 20 -18 -4 -12 -14
within=aid at	-12 12 -8 -1 -1 -8
within=also at	-20 -2 4 -4 -8 -19
within=and on	7 2 -14 -3 -6 -4
within=ar to	1 -16 17 -35 -20 -33
within=at	7 -15 5 -25 -38 3
within=attend at	-19 13 -8 -9 -6 -16
within=at|after	13 -14 -2 -26 -32 2
within=at|before	-12 0 1 -12 -30 4
within=at|held	12 -14 8 -23 -37 -16
within=at|planned	-27 10 -8 -10 -17 4
within=at|unclear	-24 -17 -1 -14 -8 18
within=awai to	-10 14 -13 -5 -4 -13
within=been at	-23 -20 -17 -14 -8 21
within=began with	7 -1 -15 -3 -3 -12
within=by	5 -1 -4 -17 -17 -24
within=by|after	12 -12 -5 -15 -13 -20
within=by|before	-25 7 -3 -8 -10 -14
within=by|held	8 -12 4 -16 -15 -23
within=came to	-15 -15 6 -7 14 -24
within=committe of	-14 -11 5 -3 -11 5
within=court in	-17 -7 -2 -13 -18 7
within=dai of	2 12 -27 -10 -11 -21
within=deleg of	-21 21 -20 -8 -11 -18
within=due to	-24 30 -29 -12 -9 -17
within=during|before	-8 13 -12 0 -1 -1
within=far to	-26 13 -29 5 -24 3
within=for	2 -21 2 20 -35 -16
within=for|after	-15 -19 3 22 -31 -7
within=for|before	10 -4 -4 -24 -26 -40
within=for|held	-11 -1 1 -25 -20 -9
within=for|planned	2 -27 2 24 -38 -16
within=guest at	-21 10 -5 -4 -3 -9
within=guest for	-25 4 11 -15 -2 -10
within=hope to	-10 0 -21 -5 -7 9
within=hour of	-21 2 1 -8 -7 -12
within=in	-35 -5 5 -19 -34 2
within=in for	-18 15 -8 -14 -12 -14
within=inquiri about	4 5 -17 -10 -8 -15
within=invit to	-9 -18 9 -11 -10 8
within=in|after	-25 -4 8 -16 -23 -2
within=in|before	-26 -6 4 -10 -24 0
within=in|held	-35 -5 5 -19 -34 2
within=is to	-23 7 -7 -13 -11 6
within=juri of	-8 14 -13 -6 -14 -13
within=link by	-1 14 -14 0 0 0
within=minut of	-12 14 -10 -3 -11 -12
within=nigerian at	-23 4 -11 -2 -8 11
within=night in	-12 3 6 -11 -20 -23
within=not at	1 -17 -15 -5 -17 13
within=of	-21 -2 6 -17 -31 1
within=off until	-22 -3 10 -8 -8 -9
within=of|after	-18 2 10 -18 -24 -50
within=of|before	-14 -3 -5 -13 -28 8
within=of|cancelled	-11 -12 7 -5 -4 4
within=of|held	-17 -1 8 -16 -29 -11
within=of|planned	-8 14 -13 -6 -14 -13
within=on	16 -12 -4 -14 -22 -32
within=on|after	-1 -3 1 -16 -21 -27
within=on|before	19 -19 -7 -6 -15 -21
within=on|held	1 -13 10 -10 -18 -28
within=on|planned	22 -1 -28 -14 -17 -19
within=out of	-29 -5 4 -8 -7 1
within=over	8 -3 -19 -8 -8 -12
within=over to	-15 16 -13 -15 -11 -22
within=over|after	-18 15 -15 -6 -6 -9
within=over|before	13 -11 -13 -3 -5 -8
within=over|unclear	8 -3 -19 -8 -8 -12
within=panel of	-18 21 -19 -2 -3 -19
within=plan on	8 3 -21 -12 -12 -12
within=present at	-45 13 -1 -31 -25 -39
within=question at	-20 4 -2 -3 -4 -13
within=question over	8 -3 -19 -8 -8 -12
within=react to	4 1 -17 -3 -3 -12
within=resum after	-16 16 -13 -4 -3 -4
within=river to	-18 -21 -16 -11 -19 20
within=road to	-16 14 -11 -2 -7 -9
within=sat on	-10 16 -15 -1 -1 -5
within=shortest of	-23 -7 11 -4 -9 -22
within=spoke by	11 -2 -24 -12 -7 -18
within=spoken for	5 4 -14 -12 -8 -18
within=strike after	-18 19 -18 -5 -11 -12
within=summon to	-26 20 -23 -24 -16 0
within=tabl for	-24 -6 10 -14 -11 -21
within=them at	-17 2 -14 0 -1 1
within=them for	-16 -11 5 -12 -7 8
within=to	-31 -3 -7 -8 -2 8
within=to|after	-19 -2 1 -12 -39 5
within=to|before	-32 -1 -10 -2 9 6
within=to|cancelled	-11 2 -10 -13 -16 7
within=to|held	-37 -1 -12 -27 9 12
within=to|planned	-18 -5 6 -1 -32 -6
within=to|unclear	-10 14 -13 -5 -4 -13
within=until	-22 -3 10 -8 -8 -9
within=until|planned	-22 -3 10 -8 -8 -9
within=up to	-14 -2 -17 -4 -15 7
within=wa to	-15 -13 1 -4 -5 9
within=will at	-21 3 4 -6 -6 -16
within=with	-4 -13 13 -7 -8 -18
within=with|after	3 -13 9 -4 -4 -13
within=with|before	-18 -4 8 -5 -6 -11
within=with|held	-4 -13 13 -7 -8 -18
within=worker at	-8 0 -15 -4 -14 5
within=year after	1 5 -16 -3 -3 -13`;
