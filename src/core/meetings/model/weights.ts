// Written by tests/train/meetings.ts; do not edit. One `feature\tweights` a line, in hundredths, under a line of classes.
/** Weights of the trigger classifier. */
export const TRIGGER = `no yes
candidates=1	-61 61
candidates=2	-40 40
candidates=4-6	29 -29
candidates=7+	16 -16
in-title	-25 25
k=noun:audience	-26 26
k=noun:ceremony	-30 30
k=noun:debate	-18 18
k=noun:visit	28 -28
k=verb:briefing	16 -16
k=verb:ceremony	17 -17
k=verb:hearing	19 -19
k=verb:visit	24 -24
n2=#	33 -33
n2='s	32 -32
n2=,	16 -16
n2=.	59 -59
n2=<organisation>	-21 21
n2=<place>	-22 22
n2=<quote>	42 -42
n2=about	33 -33
n2=after	34 -34
n2=agent	-22 22
n2=agreed	26 -26
n2=all	29 -29
n2=an	16 -16
n2=any	28 -28
n2=appeal	-16 16
n2=be	34 -34
n2=been	29 -29
n2=between	46 -46
n2=bishop	28 -28
n2=breakfast	-24 24
n2=but	15 -15
n2=by	-21 21
n2=called	-30 30
n2=chiefs	25 -25
n2=closed	-34 34
n2=deadline	26 -26
n2=delegation	-27 27
n2=dinner	-25 25
n2=director	32 -32
n2=door	33 -33
n2=each	-32 32
n2=education	-23 23
n2=empty	24 -24
n2=ended	-26 26
n2=for	33 -33
n2=former	32 -32
n2=forty	-31 31
n2=from	53 -53
n2=gold	-18 18
n2=governor	-25 25
n2=had	-15 15
n2=hall	22 -22
n2=has	-19 19
n2=head	23 -23
n2=her	-18 18
n2=his	17 -17
n2=in	-34 34
n2=is	-20 20
n2=its	-22 22
n2=joint	22 -22
n2=last	31 -31
n2=late	23 -23
n2=led	-27 27
n2=legal	31 -31
n2=letter	21 -21
n2=lunch	35 -35
n2=meeting	15 -15
n2=minds	17 -17
n2=ministers	-28 28
n2=minutes	20 -20
n2=more	23 -23
n2=name	20 -20
n2=news	20 -20
n2=nine	24 -24
n2=no	32 -32
n2=not	45 -45
n2=nothing	33 -33
n2=off	30 -30
n2=old	33 -33
n2=on	-16 16
n2=one	41 -41
n2=only	28 -28
n2=other	17 -17
n2=our	17 -17
n2=own	20 -20
n2=press	21 -21
n2=qualifying	25 -25
n2=retreat	27 -27
n2=road	24 -24
n2=rules	21 -21
n2=see	-20 20
n2=senator	20 -20
n2=set	-32 32
n2=since	30 -30
n2=six	28 -28
n2=south	-18 18
n2=standard	16 -16
n2=state	-19 19
n2=sultan	-34 34
n2=target	26 -26
n2=teachers	-30 30
n2=ten	-21 21
n2=than	31 -31
n2=that	-15 15
n2=the	-18 18
n2=theatre	17 -17
n2=they	26 -26
n2=this	20 -20
n2=three	37 -37
n2=to	-16 16
n2=twenty	-34 34
n2=up	18 -18
n2=video	-35 35
n2=views	27 -27
n2=visitors	20 -20
n2=vote	18 -18
n2=votes	36 -36
n2=warning	27 -27
n2=was	56 -56
n2=when	23 -23
n2=where	35 -35
n2=whole	20 -20
n2=with	-53 53
near=address	19 -19
near=appear	26 -26
near=attend	-19 19
near=bargain	-34 34
near=breakfast	18 -18
near=brief	-22 22
near=chair	-31 31
near=coffe	21 -21
near=confer	-25 25
near=congress	42 -42
near=council	-40 40
near=court	46 -46
near=debat	25 -25
near=discuss	36 -36
near=drove	-30 30
near=gather	27 -27
near=give	20 -20
near=heard	39 -39
near=hold	24 -24
near=join	37 -37
near=link	-16 16
near=lunch	29 -29
near=meet	37 -37
near=met	80 -80
near=mission	-33 33
near=open	-15 15
near=phone	24 -24
near=plan	-22 22
near=reach	28 -28
near=receiv	32 -32
near=retreat	27 -27
near=sat	-23 23
near=session	18 -18
near=shook	-37 37
near=sign	37 -37
near=sit	15 -15
near=speak	41 -41
near=spoke	-21 21
near=spoken	-27 27
near=stop	43 -43
near=summit	70 -70
near=summon	17 -17
near=synod	-16 16
near=tabl	-29 29
near=telephon	-27 27
near=togeth	-33 33
near=town-hal	29 -29
near=travel	-34 34
near=trial	43 -43
near=tribun	-19 19
near=video	-28 28
near=welcom	19 -19
noun:aux='s	35 -35
noun:aux=had	-25 25
noun:aux=is	19 -19
noun:aux=will	-29 29
noun:beside	-28 28
noun:capital	29 -29
noun:det=each	36 -36
noun:det=four	33 -33
noun:det=its	-23 23
noun:det=second	-27 27
noun:det=that	-19 19
noun:det=third	-27 27
noun:det=three	32 -32
noun:has=date	-20 20
noun:has=place	-24 24
noun:l=organisation:1	-32 32
noun:l=organisation:2	-21 21
noun:l=person:1	24 -24
noun:l=person:3	33 -33
noun:n='s	60 -60
noun:n=.	32 -32
noun:n=:	-32 32
noun:n=;	-16 16
noun:n=<date>	-26 26
noun:n=<person>	20 -20
noun:n=<quote>	44 -44
noun:n=between	-44 44
noun:n=break	24 -24
noun:n=brokers	22 -22
noun:n=ceremony	-26 26
noun:n=chair	21 -21
noun:n=chief	21 -21
noun:n=counter	33 -33
noun:n=had	37 -37
noun:n=has	44 -44
noun:n=head	28 -28
noun:n=is	-40 40
noun:n=lasted	-39 39
noun:n=meeting	-40 40
noun:n=met	33 -33
noun:n=only	33 -33
noun:n=over	18 -18
noun:n=planned	-33 33
noun:n=point	18 -18
noun:n=president	39 -39
noun:n=that	-16 16
noun:n=the	-18 18
noun:n=there	-28 28
noun:n=were	-15 15
noun:n=when	32 -32
noun:n=will	35 -35
noun:n=with	-48 48
noun:near:weak	-22 22
noun:neg	19 -19
noun:o=<person>	36 -36
noun:o=between	-44 44
noun:o=break	24 -24
noun:o=ceremoni	-26 26
noun:o=chief	21 -21
noun:o=counter	26 -26
noun:o=meet	-30 30
noun:o=met	33 -33
noun:o=minut	-34 34
noun:o=on	-19 19
noun:o=onli	33 -33
noun:o=over	18 -18
noun:o=point	18 -18
noun:o=that	-16 16
noun:o=when	32 -32
noun:o=with <organisation>	-19 19
noun:o=with <person>	-29 29
noun:o=with minist	-35 35
noun:p=#	41 -41
noun:p='	-15 15
noun:p='s	35 -35
noun:p=,	26 -26
noun:p=<date>	-49 49
noun:p=<number>	-19 19
noun:p=<organisation>	-32 32
noun:p=<person>	24 -24
noun:p=at	-27 27
noun:p=board	-21 21
noun:p=by	29 -29
noun:p=donor	-27 27
noun:p=each	36 -36
noun:p=final	-21 21
noun:p=for	-21 21
noun:p=four	33 -33
noun:p=fourth	-29 29
noun:p=further	-33 33
noun:p=general	-18 18
noun:p=had	-25 25
noun:p=held	-26 26
noun:p=is	19 -19
noun:p=its	-23 23
noun:p=joint	-23 23
noun:p=of	18 -18
noun:p=on	42 -42
noun:p=opening	-28 28
noun:p=own	-19 19
noun:p=peace	16 -16
noun:p=press	-29 29
noun:p=previous	34 -34
noun:p=private	15 -15
noun:p=regional	24 -24
noun:p=regular	16 -16
noun:p=ruling	20 -20
noun:p=second	-27 27
noun:p=separate	28 -28
noun:p=similar	-32 32
noun:p=special	-30 30
noun:p=state	32 -32
noun:p=telephone	-27 27
noun:p=ten-minute	-33 33
noun:p=that	-19 19
noun:p=they	26 -26
noun:p=third	-27 27
noun:p=three	32 -32
noun:p=to	-23 23
noun:p=trade	-24 24
noun:p=two-day	-20 20
noun:p=wage	-18 18
noun:p=whose	-15 15
noun:p=will	-29 29
noun:p=with	36 -36
noun:p=working	-16 16
noun:page-people=2	23 -23
noun:people=3	-17 17
noun:quoted	59 -59
noun:r=organisation:2	-23 23
noun:r=organisation:4-6	-36 36
noun:r=organisation:7+	23 -23
noun:r=person:1	20 -20
noun:r=person:2	-20 20
noun:r=person:3	25 -25
noun:repeated	-19 19
noun:s=<organisation>	-23 23
noun:s=board	-21 21
noun:s=committe	-25 25
noun:s=donor	-33 33
noun:s=each	36 -36
noun:s=final	-21 21
noun:s=four	33 -33
noun:s=fourth	-29 29
noun:s=further	-33 33
noun:s=gener	-18 18
noun:s=held	-26 26
noun:s=hour	-35 35
noun:s=it	-23 23
noun:s=joint	-23 23
noun:s=mayor	-23 23
noun:s=new	30 -30
noun:s=night	-19 19
noun:s=open	-28 28
noun:s=own	-19 19
noun:s=parti	-18 18
noun:s=peac	16 -16
noun:s=press	-29 29
noun:s=previou	34 -34
noun:s=privat	15 -15
noun:s=region	24 -24
noun:s=regular	16 -16
noun:s=rule	20 -20
noun:s=second	-27 27
noun:s=separ	28 -28
noun:s=similar	-32 32
noun:s=special	-30 30
noun:s=state	32 -32
noun:s=telephon	-27 27
noun:s=ten-minut	-33 33
noun:s=thei	26 -26
noun:s=them	25 -25
noun:s=third	-27 27
noun:s=three	32 -32
noun:s=trade	-24 24
noun:s=two	20 -20
noun:s=two-dai	-20 20
noun:s=wage	-18 18
noun:s=week	33 -33
noun:s=work	-16 16
noun:takes-person|s=#	39 -39
p2=#	18 -18
p2='s	16 -16
p2=,	18 -18
p2=:	-27 27
p2=;	45 -45
p2=<date>	16 -16
p2=<organisation>	-20 20
p2=<person>	-17 17
p2=<quote>	50 -50
p2=a	-15 15
p2=about	15 -15
p2=an	-46 46
p2=analyst	28 -28
p2=and	-37 37
p2=annual	-18 18
p2=are	-36 36
p2=as	42 -42
p2=asked	30 -30
p2=attended	-28 28
p2=attorney	40 -40
p2=banker	17 -17
p2=before	28 -28
p2=board	-17 17
p2=both	26 -26
p2=brought	17 -17
p2=but	17 -17
p2=by	18 -18
p2=called	-33 33
p2=chaired	-18 18
p2=chairman	25 -25
p2=chief	31 -31
p2=committee	18 -18
p2=councillor	25 -25
p2=crew	16 -16
p2=day	-18 18
p2=days	16 -16
p2=did	54 -54
p2=donors	-17 17
p2=emergency	-29 29
p2=envoy	-16 16
p2=followed	43 -43
p2=from	44 -44
p2=gathered	16 -16
p2=gave	-23 23
p2=goalkeeper	31 -31
p2=governor	-49 49
p2=had	18 -18
p2=has	26 -26
p2=have	47 -47
p2=head	27 -27
p2=her	28 -28
p2=his	28 -28
p2=hoped	-29 29
p2=hours	-32 32
p2=in	32 -32
p2=its	-44 44
p2=joint	-23 23
p2=judge	27 -27
p2=made	22 -22
p2=may	16 -16
p2=minister	-20 20
p2=named	-17 17
p2=negotiator	-26 26
p2=neither	25 -25
p2=new	34 -34
p2=nine	-23 23
p2=no	21 -21
p2=not	24 -24
p2=of	17 -17
p2=over	29 -29
p2=part	34 -34
p2=parties	-21 21
p2=people	28 -28
p2=president	-33 33
p2=prompted	36 -36
p2=prosecutor	37 -37
p2=reached	24 -24
p2=received	-16 16
p2=refused	17 -17
p2=secretary	-25 25
p2=sees	24 -24
p2=senator	-24 24
p2=share	23 -23
p2=sides	-35 35
p2=spoke	-40 40
p2=such	27 -27
p2=tea	-24 24
p2=their	-32 32
p2=there	24 -24
p2=they	24 -24
p2=though	26 -26
p2=three	41 -41
p2=told	-22 22
p2=two	-19 19
p2=wants	26 -26
p2=week	27 -27
p2=welcomed	19 -19
p2=were	28 -28
p2=when	28 -28
p2=which	51 -51
p2=who	35 -35
p2=whose	18 -18
p2=will	-30 30
p2=with	17 -17
p2=without	24 -24
page-lacks:hosted	-19 19
page-people=2	35 -35
quoted	72 -72
verb:aux=has	37 -37
verb:aux=having	21 -21
verb:aux=is	27 -27
verb:aux=were	23 -23
verb:aux=would	38 -38
verb:beside	-21 21
verb:det=first	-32 32
verb:det=her	28 -28
verb:det=last	15 -15
verb:det=no	20 -20
verb:has=both	-27 27
verb:has=date	-45 45
verb:has=place	-31 31
verb:in-title	-35 35
verb:l=	22 -22
verb:l=organisation:2	-16 16
verb:l=organisation:4-6	-23 23
verb:l=organisation:7+	27 -27
verb:l=person:4-6	18 -18
verb:l=person:7+	33 -33
verb:n=,	21 -21
verb:n=<date>	-40 40
verb:n=<number>	59 -59
verb:n=<person>	20 -20
verb:n=<place>	-27 27
verb:n=<quote>	27 -27
verb:n=a	-18 18
verb:n=aboard	-31 31
verb:n=about	33 -33
verb:n=across	-31 31
verb:n=again	-36 36
verb:n=alone	26 -26
verb:n=as	39 -39
verb:n=behind	-24 24
verb:n=better	23 -23
verb:n=by	20 -20
verb:n=down	-17 17
verb:n=each	-26 26
verb:n=enough	16 -16
verb:n=every	21 -21
verb:n=first	21 -21
verb:n=foreign	-16 16
verb:n=four	22 -22
verb:n=her	29 -29
verb:n=his	-18 18
verb:n=home	32 -32
verb:n=instead	-18 18
verb:n=is	18 -18
verb:n=it	44 -44
verb:n=its	29 -29
verb:n=no	38 -38
verb:n=nobody	18 -18
verb:n=nor	18 -18
verb:n=of	36 -36
verb:n=on	-24 24
verb:n=once	17 -17
verb:n=only	24 -24
verb:n=out	31 -31
verb:n=that	33 -33
verb:n=their	34 -34
verb:n=them	27 -27
verb:n=together	-33 33
verb:n=two	43 -43
verb:n=under	-25 25
verb:n=up	23 -23
verb:n=with	19 -19
verb:neg	52 -52
verb:o=#	18 -18
verb:o=<number>	21 -21
verb:o=<place>	-27 27
verb:o=aboard	-31 31
verb:o=about	33 -33
verb:o=across	-31 31
verb:o=again	-36 36
verb:o=alon	26 -26
verb:o=ambassador	-32 32
verb:o=behind	-24 24
verb:o=bid	22 -22
verb:o=buyer	-16 16
verb:o=by	19 -19
verb:o=colleagu	-17 17
verb:o=deadlin	30 -30
verb:o=deleg	18 -18
verb:o=dinner	-28 28
verb:o=down	-17 17
verb:o=enough	16 -16
verb:o=home	30 -30
verb:o=instead	-18 18
verb:o=it	32 -32
verb:o=kilo	16 -16
verb:o=later	22 -22
verb:o=led	-24 24
verb:o=letter	17 -17
verb:o=line	-16 16
verb:o=minist	-38 38
verb:o=more	27 -27
verb:o=new	20 -20
verb:o=nobodi	18 -18
verb:o=nor	18 -18
verb:o=of	47 -47
verb:o=on	-24 24
verb:o=onc	22 -22
verb:o=onli	24 -24
verb:o=order	19 -19
verb:o=other	17 -17
verb:o=out	31 -31
verb:o=parti	30 -30
verb:o=point	28 -28
verb:o=premier	-18 18
verb:o=press	-20 20
verb:o=promis	27 -27
verb:o=session	-20 20
verb:o=show	30 -30
verb:o=state	-43 43
verb:o=target	26 -26
verb:o=that	33 -33
verb:o=theatr	17 -17
verb:o=them	27 -27
verb:o=time	25 -25
verb:o=together	-33 33
verb:o=under	-25 25
verb:o=union	-26 26
verb:o=up	23 -23
verb:o=villag	-35 35
verb:o=vote	31 -31
verb:o=wit	25 -25
verb:o=with colleagu	18 -18
verb:p=<date>	-32 32
verb:p=<number>	-24 24
verb:p=<quote>	17 -17
verb:p=already	20 -20
verb:p=and	40 -40
verb:p=as	34 -34
verb:p=board	-37 37
verb:p=commission	-33 33
verb:p=committee	-37 37
verb:p=countries	20 -20
verb:p=documents	18 -18
verb:p=elders	-20 20
verb:p=first	-32 32
verb:p=group	-19 19
verb:p=has	37 -37
verb:p=having	21 -21
verb:p=is	27 -27
verb:p=last	15 -15
verb:p=longer	28 -28
verb:p=minister	22 -22
verb:p=neither	18 -18
verb:p=never	22 -22
verb:p=no	20 -20
verb:p=note	22 -22
verb:p=presidents	35 -35
verb:p=summit	30 -30
verb:p=table	17 -17
verb:p=then	-30 30
verb:p=turnout	15 -15
verb:p=we	27 -27
verb:p=were	23 -23
verb:p=who	41 -41
verb:p=would	38 -38
verb:p=—	-27 27
verb:page-people=2	48 -48
verb:page-people=3	23 -23
verb:quoted	44 -44
verb:r=	16 -16
verb:r=person:1	20 -20
verb:r=person:2	20 -20
verb:s=<organisation>	-30 30
verb:s=agre	35 -35
verb:s=alreadi	20 -20
verb:s=board	-49 49
verb:s=broker	-17 17
verb:s=came	-21 21
verb:s=claim	18 -18
verb:s=commiss	-33 33
verb:s=committe	-17 17
verb:s=countri	25 -25
verb:s=dinner	29 -29
verb:s=district	-24 24
verb:s=document	18 -18
verb:s=due	-30 30
verb:s=elder	-20 20
verb:s=first	-32 32
verb:s=flew	-33 33
verb:s=four	-17 17
verb:s=group	-19 19
verb:s=grower	-16 16
verb:s=guest	29 -29
verb:s=hope	-29 29
verb:s=host	17 -17
verb:s=i	16 -16
verb:s=last	15 -15
verb:s=leader	-22 22
verb:s=left	39 -39
verb:s=letter	27 -27
verb:s=longer	28 -28
verb:s=meet	35 -35
verb:s=minist	-22 22
verb:s=note	22 -22
verb:s=offic	17 -17
verb:s=offici	17 -17
verb:s=parti	17 -17
verb:s=peopl	28 -28
verb:s=polic	16 -16
verb:s=post	16 -16
verb:s=river	23 -23
verb:s=said	31 -31
verb:s=session	20 -20
verb:s=set	23 -23
verb:s=she	26 -26
verb:s=side	-24 24
verb:s=summit	37 -37
verb:s=summon	31 -31
verb:s=tabl	22 -22
verb:s=talk	24 -24
verb:s=target	26 -26
verb:s=then	-36 36
verb:s=three	-21 21
verb:s=train	25 -25
verb:s=travel	25 -25
verb:s=turnout	15 -15
verb:s=two	-23 23
verb:s=visit	20 -20
verb:s=want	29 -29
verb:s=we	32 -32
verb:s=well	21 -21
verb:sentence=0	-25 25
verb:sentence=2	53 -53
verb:sentence=3	25 -25
verb:takes-person|s=#	41 -41
verb:takes-person|s=<organisation>	-17 17
verb:takes-person|s=tabl	17 -17
verb:takes-person|s=then	-38 38
w:has=accord|date	25 -25
w:has=address|both	-25 25
w:has=address|date	-25 25
w:has=adjourn|date	20 -20
w:has=agre|both	24 -24
w:has=agre|date	27 -27
w:has=agre|place	31 -31
w:has=attempt|both	-27 27
w:has=attempt|date	-27 27
w:has=attempt|place	-27 27
w:has=audienc|both	-21 21
w:has=audienc|date	-35 35
w:has=audienc|place	-21 21
w:has=bargain|date	-23 23
w:has=bargain|place	-21 21
w:has=began|both	35 -35
w:has=began|date	38 -38
w:has=began|place	39 -39
w:has=breakfast|both	-38 38
w:has=breakfast|date	-46 46
w:has=breakfast|place	-38 38
w:has=call|place	16 -16
w:has=ceremoni|both	-21 21
w:has=ceremoni|date	-21 21
w:has=ceremoni|place	-23 23
w:has=chair|date	15 -15
w:has=co-chair|place	28 -28
w:has=coffe|place	30 -30
w:has=confer|date	-35 35
w:has=confer|place	-18 18
w:has=consult|place	-29 29
w:has=conven|date	-23 23
w:has=council|both	-18 18
w:has=council|date	-18 18
w:has=court|place	16 -16
w:has=debat|both	-22 22
w:has=debat|date	-22 22
w:has=debat|place	-22 22
w:has=deleg|place	17 -17
w:has=dialogu|date	-20 20
w:has=dine|both	-21 21
w:has=dine|date	-21 21
w:has=dine|place	-19 19
w:has=dinner|both	-31 31
w:has=dinner|date	-37 37
w:has=dinner|place	-36 36
w:has=drove|both	38 -38
w:has=drove|date	38 -38
w:has=encount|both	17 -17
w:has=encount|date	17 -17
w:has=encount|place	17 -17
w:has=exchang|date	31 -31
w:has=exchang|place	23 -23
w:has=flew|both	30 -30
w:has=flew|date	32 -32
w:has=fli|date	35 -35
w:has=forum|both	-37 37
w:has=forum|date	-37 37
w:has=give|both	26 -26
w:has=give|date	26 -26
w:has=give|place	26 -26
w:has=heard|date	-25 25
w:has=hear|date	-17 17
w:has=held|place	-17 17
w:has=hold|both	-23 23
w:has=hold|date	-27 27
w:has=hold|place	-18 18
w:has=huddl|both	-32 32
w:has=huddl|date	-27 27
w:has=huddl|place	-32 32
w:has=join|both	-40 40
w:has=join|date	-20 20
w:has=join|place	-23 23
w:has=land|place	28 -28
w:has=link|both	-18 18
w:has=link|date	-18 18
w:has=meet|both	-37 37
w:has=meet|date	-40 40
w:has=meet|place	-22 22
w:has=met|both	-47 47
w:has=met|date	-18 18
w:has=met|place	-42 42
w:has=mission|both	22 -22
w:has=mission|place	30 -30
w:has=negoti|place	15 -15
w:has=open|date	15 -15
w:has=pact|date	34 -34
w:has=phone|both	24 -24
w:has=phone|place	24 -24
w:has=plan|both	37 -37
w:has=plan|date	37 -37
w:has=plan|place	37 -37
w:has=presid|place	-22 22
w:has=pull-asid|place	-24 24
w:has=reach|both	23 -23
w:has=reach|date	23 -23
w:has=reach|place	23 -23
w:has=receiv|both	-18 18
w:has=receiv|place	-17 17
w:has=retreat|both	-34 34
w:has=retreat|date	-34 34
w:has=saw|both	-48 48
w:has=saw|date	-48 48
w:has=session|both	-45 45
w:has=session|date	-38 38
w:has=shake|place	21 -21
w:has=sign|both	22 -22
w:has=sign|place	31 -31
w:has=sit|date	-16 16
w:has=sit|place	-20 20
w:has=speak|place	32 -32
w:has=spoken|date	21 -21
w:has=spoke|date	-31 31
w:has=stop|both	25 -25
w:has=stop|date	25 -25
w:has=stop|place	34 -34
w:has=supper|place	-31 31
w:has=tabl|both	-15 15
w:has=tea|both	17 -17
w:has=tea|date	29 -29
w:has=telephon|both	27 -27
w:has=telephon|place	32 -32
w:has=travel|both	-26 26
w:has=travel|date	-37 37
w:has=trial|both	44 -44
w:has=trial|date	44 -44
w:has=trial|place	44 -44
w:has=tribun|place	29 -29
w:has=video|date	-26 26
w:has=visit|place	-31 31
w:has=welcom|both	-29 29
w:has=welcom|date	-29 29
w:has=welcom|place	-17 17
w:people=accord|1	16 -16
w:people=agre|0	31 -31
w:people=agre|2	31 -31
w:people=appear|1	-16 16
w:people=appear|2	25 -25
w:people=arriv|1	35 -35
w:people=assembl|1	-33 33
w:people=attend|0	42 -42
w:people=audienc|2	-28 28
w:people=began|0	24 -24
w:people=began|1	31 -31
w:people=began|2	22 -22
w:people=breakfast|0	-20 20
w:people=breakfast|2	-38 38
w:people=brief|2	17 -17
w:people=broke|1	32 -32
w:people=broke|2	32 -32
w:people=call|1	58 -58
w:people=came|1	65 -65
w:people=ceremoni|0	-21 21
w:people=co-chair|2	28 -28
w:people=coffe|0	23 -23
w:people=coffe|2	25 -25
w:people=confer|0	-41 41
w:people=confer|2	-31 31
w:people=congress|0	-37 37
w:people=congress|2	34 -34
w:people=conven|0	-32 32
w:people=conven|2	-16 16
w:people=court|0	19 -19
w:people=court|1	18 -18
w:people=court|2	16 -16
w:people=debat|1	-30 30
w:people=deleg|1	28 -28
w:people=dialogu|1	-20 20
w:people=dine|1	-20 20
w:people=dinner|2	-29 29
w:people=discuss|0	-18 18
w:people=discuss|2	33 -33
w:people=exchang|1	37 -37
w:people=explain|1	29 -29
w:people=gather|2	-46 46
w:people=gave|2	22 -22
w:people=give|1	35 -35
w:people=hear|0	35 -35
w:people=hear|1	-43 43
w:people=held|0	-18 18
w:people=held|1	29 -29
w:people=host|0	-20 20
w:people=huddl|2	-21 21
w:people=inspect|0	-21 21
w:people=interview|2	23 -23
w:people=invit|0	27 -27
w:people=invit|1	49 -49
w:people=join|2	28 -28
w:people=land|2	25 -25
w:people=link|1	29 -29
w:people=link|2	-17 17
w:people=meet|1	25 -25
w:people=met|1	17 -17
w:people=mission|1	-15 15
w:people=mission|2	30 -30
w:people=negoti|2	29 -29
w:people=parti|1	42 -42
w:people=plan|1	29 -29
w:people=plan|2	16 -16
w:people=present|2	31 -31
w:people=presid|1	-24 24
w:people=presid|2	50 -50
w:people=pull-asid|2	-24 24
w:people=question|2	40 -40
w:people=ran|1	24 -24
w:people=reach|1	30 -30
w:people=reach|2	16 -16
w:people=receiv|0	44 -44
w:people=receiv|1	37 -37
w:people=round|0	21 -21
w:people=sat|2	18 -18
w:people=seen|1	49 -49
w:people=session|0	46 -46
w:people=session|2	-35 35
w:people=share|0	41 -41
w:people=share|2	22 -22
w:people=sign|2	26 -26
w:people=sit|0	-22 22
w:people=sit|1	-26 26
w:people=speak|1	21 -21
w:people=spoken|2	24 -24
w:people=spoke|1	54 -54
w:people=stop|0	27 -27
w:people=stop|1	21 -21
w:people=stop|2	15 -15
w:people=synod|1	33 -33
w:people=tabl|0	-19 19
w:people=tabl|1	17 -17
w:people=talk|0	38 -38
w:people=talk|1	50 -50
w:people=tea|2	34 -34
w:people=telephon|1	-24 24
w:people=telephon|2	22 -22
w:people=testifi|2	31 -31
w:people=togeth|1	29 -29
w:people=tour|2	32 -32
w:people=travel|0	-20 20
w:people=travel|2	32 -32
w:people=trial|1	27 -27
w:people=try|0	24 -24
w:people=video|0	-23 23
w:people=visit|1	21 -21
w:people=visit|2	-19 19
w:people=went|0	25 -25
w:people=went|1	51 -51
w=accord	26 -26
w=address	30 -30
w=addressed	-20 20
w=adjourned	20 -20
w=agree	25 -25
w=agreed	36 -36
w=arrived	20 -20
w=attempt	-27 27
w=audience	-26 26
w=bargaining	-28 28
w=began	46 -46
w=board	21 -21
w=brief	32 -32
w=broke	15 -15
w=calls	19 -19
w=came	32 -32
w=ceremony	-23 23
w=chairs	40 -40
w=coffee	34 -34
w=confer	-31 31
w=conferred	-37 37
w=convene	-29 29
w=convened	-18 18
w=conversations	35 -35
w=court	28 -28
w=debate	-35 35
w=delegation	18 -18
w=dialogue	-20 20
w=dine	-17 17
w=dined	-26 26
w=dining	30 -30
w=discuss	23 -23
w=discussed	-17 17
w=exchange	27 -27
w=explained	34 -34
w=faced	26 -26
w=flies	35 -35
w=gather	-19 19
w=gathering	-24 24
w=gave	20 -20
w=give	34 -34
w=gives	21 -21
w=hear	27 -27
w=hearing	-28 28
w=hears	16 -16
w=hold	-19 19
w=holds	25 -25
w=host	25 -25
w=hosted	-30 30
w=huddled	-21 21
w=initial	-19 19
w=interview	23 -23
w=invited	21 -21
w=landed	28 -28
w=meetings	58 -58
w=mission	17 -17
w=negotiations	15 -15
w=open	26 -26
w=opens	39 -39
w=pact	34 -34
w=party	18 -18
w=phones	26 -26
w=planned	37 -37
w=preside	39 -39
w=presided	-16 16
w=pull-aside	-24 24
w=reached	36 -36
w=receive	51 -51
w=seen	19 -19
w=sees	23 -23
w=session	-16 16
w=sessions	50 -50
w=shake	25 -25
w=share	49 -49
w=shared	-17 17
w=sign	30 -30
w=signing	-17 17
w=signs	23 -23
w=sit	-25 25
w=speaks	24 -24
w=spoken	30 -30
w=stopped	35 -35
w=summoned	16 -16
w=supper	-31 31
w=talk	39 -39
w=talked	30 -30
w=tea	25 -25
w=telephoned	-28 28
w=testified	32 -32
w=tour	43 -43
w=tribunal	29 -29
w=try	24 -24
w=visiting	38 -38
w=went	30 -30
weak:aux=been	28 -28
weak:aux=is	17 -17
weak:aux=was	34 -34
weak:aux=were	-19 19
weak:beside	-32 32
weak:det=that	15 -15
weak:det=the	26 -26
weak:has=both	-30 30
weak:has=date	-39 39
weak:has=place	-33 33
weak:in-title	26 -26
weak:l=	19 -19
weak:l=organisation:1	-33 33
weak:l=organisation:3	49 -49
weak:l=organisation:7+	-25 25
weak:l=person:2	-19 19
weak:l=person:4-6	30 -30
weak:n=.	53 -53
weak:n=;	24 -24
weak:n=a	-33 33
weak:n=each	29 -29
weak:n=evidence	26 -26
weak:n=from	18 -18
weak:n=home	18 -18
weak:n=into	-28 28
weak:n=it	50 -50
weak:n=no	44 -44
weak:n=once	24 -24
weak:n=out	34 -34
weak:n=over	22 -22
weak:n=talks	-34 34
weak:n=that	20 -20
weak:n=their	-19 19
weak:n=up	42 -42
weak:n=when	-16 16
weak:n=without	25 -25
weak:near:weak	-16 16
weak:o=#	46 -46
weak:o=door	40 -40
weak:o=evid	21 -21
weak:o=from	18 -18
weak:o=home	18 -18
weak:o=into	-28 28
weak:o=it	32 -32
weak:o=letter	22 -22
weak:o=lunch	32 -32
weak:o=meet	-21 21
weak:o=more	24 -24
weak:o=out	34 -34
weak:o=over	22 -22
weak:o=pen	20 -20
weak:o=retreat	27 -27
weak:o=summit	20 -20
weak:o=talk	-22 22
weak:o=that	20 -20
weak:o=up	42 -42
weak:o=when	-16 16
weak:o=with breakfast	21 -21
weak:o=without	25 -25
weak:p=<organisation>	-33 33
weak:p=<place>	38 -38
weak:p=<quote>	16 -16
weak:p=also	23 -23
weak:p=and	49 -49
weak:p=been	28 -28
weak:p=is	17 -17
weak:p=it	26 -26
weak:p=not	16 -16
weak:p=papers	19 -19
weak:p=sat	-27 27
weak:p=that	15 -15
weak:p=the	26 -26
weak:p=they	-27 27
weak:p=to	26 -26
weak:p=was	34 -34
weak:p=were	-19 19
weak:p=who	35 -35
weak:page-people=2	-17 17
weak:quoted	33 -33
weak:r=organisation:4-6	-29 29
weak:r=person:2	41 -41
weak:r=person:3	-16 16
weak:r=person:4-6	25 -25
weak:repeated	33 -33
weak:s=also	23 -23
weak:s=board	-18 18
weak:s=confer	-29 29
weak:s=due	37 -37
weak:s=gather	17 -17
weak:s=invit	15 -15
weak:s=it	42 -42
weak:s=meet	28 -28
weak:s=minist	31 -31
weak:s=paper	19 -19
weak:s=part	34 -34
weak:s=refus	17 -17
weak:s=round	-17 17
weak:s=sat	-27 27
weak:s=the	34 -34
weak:s=thei	-20 20
weak:s=two	32 -32
weak:s=week	16 -16
weak:s=year	-24 24
wn=agre|on	26 -26
wn=agre|to	24 -24
wn=appear|on	16 -16
wn=appoint|.	24 -24
wn=assembl|in	19 -19
wn=attend|.	30 -30
wn=attend|;	21 -21
wn=attend|by	37 -37
wn=attend|the	-30 30
wn=attend|to	26 -26
wn=began|with	21 -21
wn=board|'s	15 -15
wn=board|,	21 -21
wn=board|chair	22 -22
wn=board|meeting	-33 33
wn=board|of	29 -29
wn=breakfast|in	-17 17
wn=breakfast|of	-26 26
wn=brief|foreign	-16 16
wn=call|,	-27 27
wn=call|.	27 -27
wn=call|<person>	38 -38
wn=call|<quote>	20 -20
wn=call|between	-22 22
wn=call|by	24 -24
wn=call|for	48 -48
wn=call|it	45 -45
wn=call|lasted	-34 34
wn=call|on	-23 23
wn=call|that	29 -29
wn=call|the	53 -53
wn=came|,	18 -18
wn=came|.	25 -25
wn=came|;	19 -19
wn=came|<person>	27 -27
wn=came|a	30 -30
wn=came|from	37 -37
wn=came|in	41 -41
wn=came|on	24 -24
wn=came|out	31 -31
wn=came|to	-23 23
wn=came|up	17 -17
wn=came|with	36 -36
wn=ceremoni|in	-21 21
wn=chair|a	-36 36
wn=chair|by	47 -47
wn=chair|in	31 -31
wn=chair|the	42 -42
wn=confer|by	-17 17
wn=confer|in	-19 19
wn=confer|on	-21 21
wn=confer|with	-33 33
wn=conven|by	23 -23
wn=conven|in	-22 22
wn=council|'s	46 -46
wn=council|,	51 -51
wn=council|met	31 -31
wn=council|of	-29 29
wn=court|in	18 -18
wn=dine|<date>	-24 24
wn=dinner|<date>	-25 25
wn=dinner|at	21 -21
wn=dinner|in	-30 30
wn=dinner|that	-21 21
wn=exchang|of	30 -30
wn=explain|the	32 -32
wn=face|the	-32 32
wn=flew|home	17 -17
wn=flew|in	22 -22
wn=gather|the	-30 30
wn=gave|<person>	31 -31
wn=gave|a	-33 33
wn=gave|each	29 -29
wn=gave|evidence	22 -22
wn=gave|it	39 -39
wn=gave|no	38 -38
wn=gave|the	55 -55
wn=heard|.	30 -30
wn=heard|his	-16 16
wn=heard|of	25 -25
wn=heard|the	-16 16
wn=hear|,	-31 31
wn=hear|in	-39 39
wn=held|by	40 -40
wn=held|talks	-22 22
wn=held|the	33 -33
wn=held|up	30 -30
wn=hold|its	-17 17
wn=hold|the	40 -40
wn=host|,	53 -53
wn=host|.	37 -37
wn=host|<person>	19 -19
wn=host|a	-36 36
wn=host|the	-17 17
wn=invit|,	25 -25
wn=invit|the	41 -41
wn=invit|to	33 -33
wn=join|them	19 -19
wn=land|in	18 -18
wn=link|.	19 -19
wn=link|from	43 -43
wn=link|on	-24 24
wn=lunch|.	38 -38
wn=lunch|for	-43 43
wn=lunch|on	15 -15
wn=lunch|with	-31 31
wn=meet|<date>	15 -15
wn=meet|<person>	16 -16
wn=meet|again	-25 25
wn=meet|and	33 -33
wn=meet|at	33 -33
wn=meet|between	-19 19
wn=meet|point	18 -18
wn=meet|the	-31 31
wn=meet|took	-18 18
wn=meet|was	-25 25
wn=meet|with	-36 36
wn=met|,	-30 30
wn=met|<place>	-25 25
wn=met|and	-20 20
wn=met|at	-25 25
wn=met|behind	-24 24
wn=met|every	23 -23
wn=met|her	21 -21
wn=met|in	-23 23
wn=met|no	27 -27
wn=met|nobody	18 -18
wn=met|on	-29 29
wn=met|the	31 -31
wn=met|under	-25 25
wn=met|with	47 -47
wn=mission|,	21 -21
wn=open|.	25 -25
wn=open|an	33 -33
wn=open|his	35 -35
wn=open|in	35 -35
wn=parti|'s	24 -24
wn=parti|.	31 -31
wn=parti|in	-28 28
wn=phone|,	16 -16
wn=plan|for	29 -29
wn=present|,	21 -21
wn=present|.	28 -28
wn=present|for	23 -23
wn=presid|,	28 -28
wn=presid|.	-23 23
wn=presid|;	30 -30
wn=presid|in	20 -20
wn=question|by	34 -34
wn=reach|by	26 -26
wn=reach|the	18 -18
wn=receiv|<date>	25 -25
wn=receiv|<number>	58 -58
wn=receiv|a	32 -32
wn=receiv|at	-21 21
wn=receiv|his	-26 26
wn=receiv|two	29 -29
wn=retreat|in	-18 18
wn=round|,	-20 20
wn=round|in	16 -16
wn=round|the	29 -29
wn=sat|<person>	23 -23
wn=sat|on	23 -23
wn=sat|the	34 -34
wn=sat|together	-24 24
wn=sat|with	-21 21
wn=saw|<person>	-18 18
wn=saw|a	18 -18
wn=saw|the	32 -32
wn=seen|by	28 -28
wn=seen|it	19 -19
wn=seen|the	-18 18
wn=see|the	33 -33
wn=session|,	-28 28
wn=session|at	-23 23
wn=session|ended	29 -29
wn=session|in	-41 41
wn=session|is	23 -23
wn=session|on	34 -34
wn=shake|hands	25 -25
wn=sign|.	20 -20
wn=sign|;	20 -20
wn=sign|a	17 -17
wn=sign|by	29 -29
wn=sign|ceremony	-26 26
wn=sign|for	-25 25
wn=sign|in	-18 18
wn=sit|of	-31 31
wn=sit|with	-23 23
wn=speak|.	24 -24
wn=speak|for	33 -33
wn=speak|with	28 -28
wn=spoke|,	15 -15
wn=spoke|about	20 -20
wn=spoke|by	-18 18
wn=spoke|first	28 -28
wn=spoke|for	24 -24
wn=spoke|of	25 -25
wn=stop|at	21 -21
wn=summit|of	18 -18
wn=summit|that	-25 25
wn=summon|the	-38 38
wn=summon|to	40 -40
wn=tabl|,	40 -40
wn=tabl|.	28 -28
wn=tabl|;	49 -49
wn=tabl|in	-16 16
wn=tabl|sat	32 -32
wn=tabl|that	-32 32
wn=talk|,	37 -37
wn=talk|.	20 -20
wn=talk|:	-15 15
wn=talk|;	-20 20
wn=talk|about	29 -29
wn=talk|at	-24 24
wn=talk|between	-28 28
wn=talk|down	30 -30
wn=talk|for	33 -33
wn=talk|in	-19 19
wn=talk|it	18 -18
wn=talk|of	22 -22
wn=talk|on	-24 24
wn=talk|that	-28 28
wn=talk|to	15 -15
wn=talk|up	24 -24
wn=talk|were	40 -40
wn=talk|with	24 -24
wn=tea|,	23 -23
wn=tea|and	31 -31
wn=tea|brokers	22 -22
wn=telephon|,	27 -27
wn=telephon|.	34 -34
wn=togeth|.	29 -29
wn=togeth|with	38 -38
wn=tour|,	29 -29
wn=travel|.	21 -21
wn=travel|to	-33 33
wn=tribun|in	29 -29
wn=trip|.	23 -23
wn=try|once	24 -24
wn=visit|<place>	-26 26
wn=visit|counter	33 -33
wn=visit|has	30 -30
wn=visit|the	-26 26
wn=went|home	18 -18
wn=went|out	20 -20
wn=went|to	41 -41
wo=accord|#	16 -16
wo=address|#	30 -30
wo=agre|on	26 -26
wo=agre|to	24 -24
wo=appear|on	16 -16
wo=assembl|in	19 -19
wo=attempt|#	-27 27
wo=attend|#	43 -43
wo=attend|by	37 -37
wo=attend|to	26 -26
wo=audienc|to	-20 20
wo=began|with breakfast	21 -21
wo=board|#	36 -36
wo=board|<person>	22 -22
wo=board|meet	-33 33
wo=board|of	29 -29
wo=breakfast|#	-22 22
wo=breakfast|in	-17 17
wo=breakfast|of	-26 26
wo=brief|#	26 -26
wo=call|<person>	38 -38
wo=call|between	-22 22
wo=call|by	24 -24
wo=call|for	48 -48
wo=call|it	34 -34
wo=call|minut	-34 34
wo=call|on	-23 23
wo=call|that	29 -29
wo=call|theatr	17 -17
wo=came|#	40 -40
wo=came|<person>	36 -36
wo=came|from	37 -37
wo=came|in	41 -41
wo=came|on	24 -24
wo=came|out	31 -31
wo=came|to	-23 23
wo=came|up	17 -17
wo=came|with <person>	26 -26
wo=ceremoni|in	-21 21
wo=chair|#	-23 23
wo=chair|by	47 -47
wo=chair|in	31 -31
wo=coffe|#	29 -29
wo=confer|by	-17 17
wo=confer|in	-19 19
wo=confer|on	-21 21
wo=conven|by	23 -23
wo=conven|in	-22 22
wo=council|met	31 -31
wo=council|of	-29 29
wo=court|#	30 -30
wo=court|<person>	25 -25
wo=court|in	18 -18
wo=deleg|#	37 -37
wo=dine|#	-17 17
wo=dine|with <person>	-41 41
wo=dinner|#	22 -22
wo=dinner|at	19 -19
wo=dinner|for	-20 20
wo=dinner|in	-30 30
wo=dinner|that	-21 21
wo=exchang|#	22 -22
wo=exchang|of	30 -30
wo=flew|home	17 -17
wo=flew|in	22 -22
wo=forum|#	32 -32
wo=gather|#	-26 26
wo=gather|<person>	-34 34
wo=gave|<person>	31 -31
wo=gave|dinner	-24 24
wo=gave|it	24 -24
wo=gave|lunch	32 -32
wo=heard|of	25 -25
wo=hear|in	-39 39
wo=held|by	40 -40
wo=held|talk	-22 22
wo=held|up	30 -30
wo=host|#	56 -56
wo=invit|#	31 -31
wo=invit|<person>	-21 21
wo=invit|to	33 -33
wo=join|them	19 -19
wo=land|in	18 -18
wo=link|#	19 -19
wo=link|from	43 -43
wo=link|on	-24 24
wo=lunch|for	-43 43
wo=lunch|on	15 -15
wo=lunch|with <person>	-31 31
wo=meet|again	-25 25
wo=meet|and	33 -33
wo=meet|at	33 -33
wo=meet|between	-19 19
wo=meet|place	-25 25
wo=meet|point	18 -18
wo=met|#	-23 23
wo=met|<person>	-15 15
wo=met|and	-20 20
wo=met|at	-25 25
wo=met|behind	-24 24
wo=met|buyer	-16 16
wo=met|deadlin	30 -30
wo=met|in	-23 23
wo=met|nobodi	18 -18
wo=met|on	-29 29
wo=met|target	26 -26
wo=met|time	25 -25
wo=met|under	-25 25
wo=mission|#	31 -31
wo=open|#	29 -29
wo=open|door	32 -32
wo=open|in	35 -35
wo=parti|<person>	24 -24
wo=parti|in	-28 28
wo=phone|#	26 -26
wo=plan|for	29 -29
wo=present|#	47 -47
wo=present|for	23 -23
wo=presid|in	20 -20
wo=question|by	34 -34
wo=reach|by	26 -26
wo=receiv|#	33 -33
wo=receiv|<number>	21 -21
wo=receiv|<person>	-44 44
wo=receiv|at	-21 21
wo=receiv|kilo	16 -16
wo=receiv|letter	17 -17
wo=receiv|more	20 -20
wo=receiv|vote	31 -31
wo=retreat|#	21 -21
wo=retreat|in	-18 18
wo=round|#	-20 20
wo=round|in	16 -16
wo=sat|<person>	31 -31
wo=sat|on	23 -23
wo=sat|to	33 -33
wo=sat|together	-24 24
wo=saw|<person>	-18 18
wo=seen|#	23 -23
wo=seen|<person>	-17 17
wo=seen|by	28 -28
wo=session|#	-18 18
wo=session|at	-23 23
wo=session|in	-41 41
wo=shake|hand	25 -25
wo=sign|by	29 -29
wo=sign|ceremoni	-26 26
wo=sign|for	-25 25
wo=sign|in	-18 18
wo=sit|#	30 -30
wo=sit|of	-31 31
wo=speak|#	24 -24
wo=speak|for	33 -33
wo=spoke|#	38 -38
wo=spoke|about	20 -20
wo=spoke|by	-18 18
wo=spoke|for	24 -24
wo=spoke|of	25 -25
wo=stop|at	21 -21
wo=summit|of	18 -18
wo=summit|that	-25 25
wo=summon|<person>	16 -16
wo=summon|to	40 -40
wo=tabl|<person>	32 -32
wo=tabl|in	-16 16
wo=tabl|that	-32 32
wo=talk|about	29 -29
wo=talk|at	-24 24
wo=talk|between	-28 28
wo=talk|down	30 -30
wo=talk|for	33 -33
wo=talk|in	-19 19
wo=talk|it	18 -18
wo=talk|of	22 -22
wo=talk|on	-24 24
wo=talk|that	-28 28
wo=talk|to	15 -15
wo=talk|up	24 -24
wo=talk|with <person>	30 -30
wo=tea|#	28 -28
wo=tea|and	31 -31
wo=telephon|#	55 -55
wo=telephon|colleagu	-17 17
wo=togeth|#	29 -29
wo=togeth|with <person>	34 -34
wo=tour|#	36 -36
wo=travel|#	21 -21
wo=travel|to	-33 33
wo=tribun|in	29 -29
wo=trip|#	23 -23
wo=try|more	24 -24
wo=video|#	22 -22
wo=visit|<place>	-26 26
wo=visit|counter	26 -26
wo=went|#	20 -20
wo=went|home	18 -18
wo=went|out	20 -20
wo=went|to	41 -41
wp=address|<person>	-25 25
wp=adjourn|<person>	32 -32
wp=agre|,	19 -19
wp=agre|<person>	22 -22
wp=agre|papers	19 -19
wp=attend|,	-32 32
wp=attend|<person>	29 -29
wp=attend|will	30 -30
wp=began|it	17 -17
wp=began|that	15 -15
wp=board|'s	17 -17
wp=board|the	39 -39
wp=breakfast|had	-20 20
wp=breakfast|working	-20 20
wp=brief|,	-36 36
wp=brief|to	29 -29
wp=brief|was	22 -22
wp=broke|,	40 -40
wp=call|a	-17 17
wp=call|been	32 -32
wp=call|has	36 -36
wp=call|telephone	-23 23
wp=call|they	26 -26
wp=call|was	50 -50
wp=came|,	28 -28
wp=came|<person>	22 -22
wp=came|and	22 -22
wp=came|they	-21 21
wp=chair|who	35 -35
wp=coffe|the	22 -22
wp=confer|'	-25 25
wp=confer|,	-23 23
wp=confer|a	-22 22
wp=confer|press	-29 29
wp=conven|,	-16 16
wp=conven|<person>	-27 27
wp=council|<place>	27 -27
wp=council|a	-22 22
wp=court|the	22 -22
wp=deleg|the	17 -17
wp=dine|<person>	-29 29
wp=dine|to	-23 23
wp=dinner|private	-26 26
wp=dinner|the	-22 22
wp=drove|,	26 -26
wp=drove|<person>	27 -27
wp=exchang|the	24 -24
wp=explain|<person>	34 -34
wp=face|to	-22 22
wp=face|will	26 -26
wp=flew|<person>	21 -21
wp=gather|<organisation>	-32 32
wp=gather|<person>	-39 39
wp=gather|a	-22 22
wp=gave|,	23 -23
wp=give|<person>	21 -21
wp=give|to	28 -28
wp=heard|,	47 -47
wp=heard|be	-16 16
wp=hear|'s	-26 26
wp=hear|a	-48 48
wp=hear|the	-17 17
wp=hear|to	59 -59
wp=hear|will	-36 36
wp=held|was	17 -17
wp=hold|will	-29 29
wp=host|#	-16 16
wp=host|,	-21 21
wp=host|<person>	-47 47
wp=host|as	34 -34
wp=host|had	18 -18
wp=interview|an	23 -23
wp=invit|,	32 -32
wp=invit|been	25 -25
wp=join|<person>	30 -30
wp=link|by	25 -25
wp=lunch|to	-37 37
wp=meet|'	19 -19
wp=meet|<person>	-29 29
wp=meet|board	-21 21
wp=meet|general	-18 18
wp=meet|next	-33 33
wp=meet|third	-28 28
wp=meet|three	23 -23
wp=meet|to	-25 25
wp=meet|two	-26 26
wp=meet|will	-17 17
wp=met|,	31 -31
wp=met|<quote>	17 -17
wp=met|and	23 -23
wp=met|had	-38 38
wp=met|has	33 -33
wp=met|last	-24 24
wp=met|turnout	15 -15
wp=met|were	30 -30
wp=mission|<organisation>	-32 32
wp=open|,	-29 29
wp=open|<person>	-17 17
wp=open|have	33 -33
wp=open|is	33 -33
wp=parti|ruling	20 -20
wp=parti|the	19 -19
wp=phone|by	16 -16
wp=plan|,	15 -15
wp=plan|had	16 -16
wp=present|#	28 -28
wp=present|be	22 -22
wp=present|were	-23 23
wp=presid|<person>	42 -42
wp=presid|to	25 -25
wp=presid|will	24 -24
wp=pull-asid|ten-minute	-24 24
wp=question|<person>	26 -26
wp=question|was	16 -16
wp=reach|,	30 -30
wp=receiv|<date>	-21 21
wp=receiv|be	-15 15
wp=receiv|been	-19 19
wp=receiv|had	19 -19
wp=receiv|has	26 -26
wp=receiv|to	31 -31
wp=receiv|who	34 -34
wp=retreat|a	-32 32
wp=round|#	29 -29
wp=round|first	-24 24
wp=round|the	-37 37
wp=sat|<person>	29 -29
wp=sat|committee	-30 30
wp=sat|had	-18 18
wp=sat|table	17 -17
wp=sat|who	28 -28
wp=seen|having	21 -21
wp=seen|last	22 -22
wp=seen|not	23 -23
wp=see|<person>	27 -27
wp=session|a	-24 24
wp=session|final	-21 21
wp=session|joint	-23 23
wp=session|last	20 -20
wp=session|opening	-20 20
wp=session|s	-22 22
wp=shake|to	25 -25
wp=share|to	21 -21
wp=share|will	31 -31
wp=shook|<person>	16 -16
wp=sign|,	32 -32
wp=sign|<organisation>	-30 30
wp=sign|<place>	33 -33
wp=sign|a	-29 29
wp=sign|had	16 -16
wp=sign|to	22 -22
wp=sign|was	30 -30
wp=sit|the	27 -27
wp=sit|will	-23 23
wp=speak|<person>	21 -21
wp=speak|to	29 -29
wp=spoken|not	25 -25
wp=spoke|,	33 -33
wp=spoke|they	26 -26
wp=spoke|who	32 -32
wp=stop|was	16 -16
wp=summit|<date>	-25 25
wp=summit|s	-40 40
wp=summit|the	21 -21
wp=summon|#	33 -33
wp=summon|,	-38 38
wp=summon|been	21 -21
wp=summon|has	36 -36
wp=synod|the	40 -40
wp=talk|<person>	18 -18
wp=talk|been	29 -29
wp=talk|for	-42 42
wp=talk|had	30 -30
wp=talk|held	-26 26
wp=talk|they	-22 22
wp=talk|to	16 -16
wp=talk|was	-16 16
wp=tea|#	24 -24
wp=tea|the	36 -36
wp=telephon|<person>	-31 31
wp=togeth|,	30 -30
wp=togeth|<place>	17 -17
wp=togeth|sat	-27 27
wp=travel|to	-19 19
wp=travel|will	-17 17
wp=trip|the	19 -19
wp=try|will	24 -24
wp=video|by	-19 19
wp=visit|,	-19 19
wp=visit|a	38 -38
wp=visit|s	-30 30
wp=visit|state	32 -32
wp=visit|to	-18 18
wp=visit|will	-20 20
wp=went|,	30 -30
wp=went|and	30 -30
ws=agre|<person>	19 -19
ws=agre|paper	19 -19
ws=began|<person>	28 -28
ws=began|it	17 -17
ws=board|the	39 -39
ws=breakfast|<person>	-25 25
ws=breakfast|work	-20 20
ws=broke|<person>	45 -45
ws=call|a	-17 17
ws=call|roll	27 -27
ws=call|telephon	-22 22
ws=call|thei	26 -26
ws=came|thei	-21 21
ws=chair|session	15 -15
ws=coffe|#	23 -23
ws=coffe|the	22 -22
ws=confer|<person>	-19 19
ws=confer|a	-22 22
ws=confer|press	-29 29
ws=conven|<person>	-34 34
ws=council|a	-22 22
ws=council|the	23 -23
ws=court|the	22 -22
ws=deleg|the	17 -17
ws=dine|<person>	-18 18
ws=dinner|privat	-26 26
ws=dinner|the	-24 24
ws=drove|<person>	40 -40
ws=exchang|the	24 -24
ws=explain|<person>	34 -34
ws=flew|<person>	20 -20
ws=fli|<person>	35 -35
ws=gather|<organisation>	-32 32
ws=gather|a	-22 22
ws=gather|the	-27 27
ws=gave|invit	19 -19
ws=give|<person>	33 -33
ws=heard|<organisation>	-21 21
ws=heard|<person>	20 -20
ws=heard|ask	-16 16
ws=heard|court	-33 33
ws=hear|a	-48 48
ws=hear|committe	-25 25
ws=hear|the	-17 17
ws=hear|want	16 -16
ws=hold|board	-18 18
ws=host|#	-16 16
ws=host|<person>	-16 16
ws=interview|an	23 -23
ws=invit|#	15 -15
ws=invit|<person>	27 -27
ws=join|<person>	19 -19
ws=join|ask	29 -29
ws=lunch|<person>	-50 50
ws=meet|<person>	-50 50
ws=meet|board	-34 34
ws=meet|donor	-19 19
ws=meet|gener	-18 18
ws=meet|next	-33 33
ws=meet|owner	-24 24
ws=meet|third	-28 28
ws=meet|three	23 -23
ws=meet|two	-26 26
ws=met|<person>	-16 16
ws=met|board	-21 21
ws=met|committe	-24 24
ws=met|last	-24 24
ws=met|target	26 -26
ws=met|thei	-22 22
ws=met|turnout	15 -15
ws=mission|<organisation>	-32 32
ws=open|due	35 -35
ws=open|round	-17 17
ws=parti|a	-16 16
ws=parti|rule	20 -20
ws=parti|the	19 -19
ws=phone|<person>	-21 21
ws=plan|<person>	20 -20
ws=present|#	30 -30
ws=present|<organisation>	-16 16
ws=presid|<person>	56 -56
ws=pull-asid|ten-minut	-24 24
ws=question|<person>	38 -38
ws=reach|<person>	19 -19
ws=receiv|<person>	-36 36
ws=receiv|it	27 -27
ws=retreat|a	-32 32
ws=round|#	29 -29
ws=round|first	-24 24
ws=round|the	-37 37
ws=sat|<person>	45 -45
ws=sat|committe	-30 30
ws=sat|tabl	17 -17
ws=seen|<person>	-16 16
ws=seen|last	22 -22
ws=see|<organisation>	18 -18
ws=see|<person>	42 -42
ws=see|hope	-29 29
ws=session|a	-24 24
ws=session|final	-21 21
ws=session|joint	-23 23
ws=session|last	20 -20
ws=session|open	-20 20
ws=session|s	-22 22
ws=shake|refus	17 -17
ws=share|<person>	47 -47
ws=share|two	32 -32
ws=shook|<person>	16 -16
ws=sign|#	25 -25
ws=sign|<organisation>	-30 30
ws=sign|<person>	17 -17
ws=sign|a	-29 29
ws=sit|<person>	-20 20
ws=sit|the	27 -27
ws=speak|<person>	46 -46
ws=spoke|thei	26 -26
ws=stop|<person>	16 -16
ws=summit|#	-25 25
ws=summit|s	-40 40
ws=summit|the	21 -21
ws=summon|#	33 -33
ws=synod|the	40 -40
ws=talk|<person>	26 -26
ws=talk|held	-26 26
ws=talk|hour	-35 35
ws=talk|said	17 -17
ws=talk|thei	-20 20
ws=tea|#	24 -24
ws=tea|the	36 -36
ws=telephon|<person>	-16 16
ws=testifi|<person>	32 -32
ws=togeth|sat	-27 27
ws=togeth|the	17 -17
ws=trip|the	19 -19
ws=video|part	33 -33
ws=visit|a	38 -38
ws=visit|s	-30 30
ws=visit|state	32 -32`;
/** Weights of the group classifier. */
export const GROUP = `no yes
aux='s	-29 29
aux=are	26 -26
aux=be	29 -29
aux=did	-23 23
aux=has	-32 32
aux=have	-29 29
aux=will	16 -16
between=,	41 -41
between=a	-18 18
between=and	41 -41
between=at	24 -24
between=for	-28 28
between=from	-16 16
between=his	-38 38
between=its	-23 23
between=mayors	-25 25
between=on	-15 15
between=s	-31 31
between=saturday	-34 34
between=sunday	-36 36
between=that	-30 30
between=to	-21 21
between=when	-30 30
between=wrote	20 -20
det=a	33 -33
det=an	-29 29
det=last	18 -18
det=that	28 -28
det=third	26 -26
far:day=different	40 -40
far:day=different|place=different	33 -33
far:day=different|place=none	27 -27
far:day=different|place=same	16 -16
far:day=same	23 -23
far:day=same|place=different	43 -43
far:det=a	27 -27
far:det=last	18 -18
far:det=that	28 -28
far:det=third	26 -26
far:newday=false|newplace=false|noun	-27 27
far:newday=false|newplace=false|verb	17 -17
far:newday=false|newplace=true|verb	-27 27
far:newday=false|newplace=true|weak	28 -28
far:newday=true|newplace=false|verb	63 -63
far:newday=true|newplace=false|weak	19 -19
far:newday=true|newplace=true|verb	45 -45
far:newday=true|newplace=true|weak	53 -53
far:other=again	43 -43
far:other=another	21 -21
far:other=earlier	43 -43
far:other=final	34 -34
far:other=fourth	29 -29
far:other=further	35 -35
far:other=last	26 -26
far:other=later	19 -19
far:other=next	28 -28
far:other=other	35 -35
far:other=second	17 -17
far:other=similar	35 -35
far:other=then	17 -17
far:other=third	31 -31
far:people=same	41 -41
far:place=different	20 -20
far:place=none	15 -15
gap=0:1	-77 77
gap=0:11-20	17 -17
gap=0:2	-50 50
gap=0:3	-19 19
gap=0:4-6	-25 25
gap=0:7-10	15 -15
gap=1	-31 31
gap=4-6	61 -61
gap=7-10	49 -49
latest=false	36 -36
lead=final	34 -34
lead=first	-23 23
lead=fourth	34 -34
lead=further	35 -35
lead=last	18 -18
lead=later	29 -29
lead=new	-21 21
lead=second	18 -18
lead=similar	35 -35
lead=then	15 -15
lead=third	22 -22
lw=address	-38 38
lw=appear	-31 31
lw=assembl	-24 24
lw=attend	-21 21
lw=audienc	-20 20
lw=barbecu	17 -17
lw=board	-55 55
lw=breakfast	59 -59
lw=call	51 -51
lw=confer	21 -21
lw=congress	-36 36
lw=council	32 -32
lw=dine	-34 34
lw=dinner	19 -19
lw=discuss	-29 29
lw=face	-35 35
lw=flew	-36 36
lw=forum	27 -27
lw=gather	44 -44
lw=gave	-40 40
lw=heard	-22 22
lw=held	-37 37
lw=hold	-29 29
lw=join	-29 29
lw=link	-20 20
lw=lunch	28 -28
lw=meet	-23 23
lw=met	46 -46
lw=mission	-36 36
lw=presid	18 -18
lw=pull-asid	-40 40
lw=receiv	21 -21
lw=sat	-19 19
lw=saw	23 -23
lw=session	-25 25
lw=sign	-26 26
lw=sit	-30 30
lw=spoke	-42 42
lw=summit	29 -29
lw=summon	24 -24
lw=supper	20 -20
lw=tabl	-50 50
lw=talk	20 -20
lw=telephon	22 -22
lw=togeth	19 -19
lw=travel	-23 23
lw=video	-45 45
lw=visit	15 -15
lw=welcom	-33 33
lw=withdrew	26 -26
near-other	35 -35
near:day=none|place=same	-18 18
near:day=same	-16 16
near:day=same|place=none	-20 20
near:det=a	22 -22
near:det=the	-23 23
near:newday=false|newplace=false|noun	-34 34
near:newday=false|newplace=false|verb	19 -19
near:newday=false|newplace=false|weak	-28 28
near:newday=false|newplace=true|weak	-45 45
near:newday=true|newplace=false|noun	-46 46
near:newday=true|newplace=false|weak	-40 40
near:newday=true|newplace=true|noun	-35 35
near:other=again	-32 32
near:other=former	-28 28
near:other=new	-36 36
near:other=other	-24 24
near:other=second	-27 27
near:other=third	-33 33
near:people=none	-76 76
near:place=same	-18 18
paragraph=0	-50 50
paragraph=1	77 -77
paragraph=2	69 -69
strength=noun|noun	16 -16
strength=noun|verb	-27 27
strength=noun|weak	-36 36
strength=verb|verb	55 -55
strength=verb|weak	-32 32
strength=weak|noun	28 -28
strength=weak|weak	-25 25
w=appoint	-39 39
w=assembl	-27 27
w=attempt	17 -17
w=board	-40 40
w=breakfast	32 -32
w=cabinet	-37 37
w=chair	-17 17
w=coffe	-36 36
w=confer	32 -32
w=conven	16 -16
w=convers	-29 29
w=court	-35 35
w=deleg	-47 47
w=dinner	30 -30
w=exchang	-24 24
w=face	-28 28
w=greet	28 -28
w=heard	-22 22
w=held	18 -18
w=hold	23 -23
w=host	30 -30
w=join	30 -30
w=link	-18 18
w=lunch	19 -19
w=meet	16 -16
w=open	20 -20
w=sat	20 -20
w=saw	25 -25
w=see	20 -20
w=shook	25 -25
w=sign	32 -32
w=sit	-36 36
w=spoke	20 -20
w=summit	27 -27
w=summon	22 -22
w=supper	16 -16
w=synod	-26 26
w=tabl	-45 45
w=tea	-22 22
w=togeth	-24 24
w=travel	-26 26
w=video	-17 17
w=vigil	-37 37
w=visit	22 -22
w=welcom	16 -16`;
/** Weights of the state classifier. */
export const STATE = `held planned cancelled unclear
aux0='s	7 4 -29 -35
aux0=be	-31 46 7 -36
aux0=had	5 -29 -62 5
aux0=has	8 11 -29 -39
aux0=have	-5 -25 22 -29
aux0=next	-24 23 -23 -17
aux0=no	-28 -33 35 -34
aux0=not	-9 14 -13 -14
aux0=to	-8 -17 -12 -12
aux0=was	-1 -28 6 -40
aux0=were	25 -12 -18 -19
aux0=will	-26 37 -21 -31
aux1='s	-5 -26 -27 9
aux1=are	-59 57 -28 -21
aux1=be	-28 -33 35 -34
aux1=due	-13 10 -1 -11
aux1=had	2 -35 -59 9
aux1=is	-36 31 -19 -18
aux1=may	-19 -14 -16 19
aux1=to	-24 5 24 -48
aux1=was	-5 -13 -21 4
aux1=will	-22 42 -32 -19
aux2='s	-19 -12 -12 20
aux2=are	-12 12 -10 -10
aux2=been	-21 -19 8 20
aux2=did	-34 -24 -12 30
aux2=had	0 -18 9 -50
aux2=is	22 -5 -26 -42
aux2=to	28 -9 -39 -52
aux2=was	-5 -20 18 -69
aux2=will	-30 -3 10 -26
aux3='s	-28 5 -15 23
aux3=had	-28 -48 31 -8
aux3=has	-51 -23 29 19
aux3=have	36 -9 -25 -35
aux3=is	-39 43 -22 -10
aux3=no	33 -19 -35 -31
aux3=not	-11 -1 -25 0
aux3=to	-24 23 -10 -34
aux3=was	52 -22 -43 -32
aux3=were	25 -4 -22 -8
aux3=will	-24 34 -25 -8
aux='s	-22 -2 -41 21
aux='s|noun	7 4 -29 -35
aux='s|verb	-12 -26 -28 14
aux='s|weak	-46 11 -12 41
aux=are	-37 34 -26 -16
aux=are|verb	-15 17 -16 -14
aux=be	-59 -8 28 11
aux=been	-5 -26 -15 12
aux=been|noun	-5 -17 -20 12
aux=been|verb	5 -16 4 -13
aux=be|noun	-53 -43 29 16
aux=be|verb	-30 45 7 -37
aux=did	-34 -24 -12 30
aux=due	-13 10 -1 -11
aux=due|verb	-13 10 -1 -11
aux=had	-27 -53 10 8
aux=had|noun	-22 -39 -14 12
aux=had|verb	-21 -46 23 -3
aux=had|weak	55 -16 -32 -55
aux=has	-53 -1 13 18
aux=has|noun	-24 -22 33 -23
aux=has|verb	-26 -43 -42 29
aux=have	-2 -25 20 -30
aux=have|noun	-10 7 -18 10
aux=have|verb	17 -33 7 -62
aux=have|weak	-18 -15 14 2
aux=is	16 14 -43 -50
aux=is|noun	16 5 -24 -20
aux=is|verb	20 -2 -27 -43
aux=is|weak	-34 26 -17 -17
aux=may	-19 -14 -16 19
aux=next	-25 24 -23 -18
aux=next|noun	-14 15 -14 -12
aux=no	-22 -35 29 -4
aux=not	-11 3 -28 0
aux=not|noun	-30 8 -13 13
aux=not|verb	15 7 -22 -38
aux=no|noun	-37 -34 32 8
aux=to	-22 7 8 -33
aux=to|noun	17 22 -41 -82
aux=to|verb	-28 -31 24 -10
aux=to|weak	-45 23 9 -40
aux=was	-9 -25 11 -18
aux=was|noun	20 -13 -84 -7
aux=was|verb	-27 -30 32 -39
aux=were	8 -20 8 -44
aux=were|noun	25 -4 -22 -8
aux=were|verb	18 -8 -12 -17
aux=were|weak	-4 -27 19 -38
aux=will	-32 40 -20 -31
aux=will|noun	-20 16 -6 -18
aux=will|verb	-33 42 -24 -30
aux=will|weak	-11 19 -9 -5
bias	41 -5 -50 -27
day=after	-158 134 -1 -58
day=before	100 -119 -55 -18
day=same	-43 42 -5 -106
day=unknown	35 -42 -42 -20
drafts=1	32 -49 -58 21
drafts=2	38 30 -72 -108
drafts=3	17 22 -3 -84
end=ed	60 -48 -53 -42
end=ing	0 23 -42 -22
end=noun	7 -2 -17 -48
end=verb	10 10 -48 -7
end=weak	4 -5 -53 2
lead=#	0 18 -46 -57
lead=# #	0 18 -46 -57
lead=# <date>	-3 -14 16 -35
lead=# <number>	-81 75 -51 -65
lead=# <person>	71 -54 -28 -55
lead=# a	-21 -24 6 1
lead=# the	-24 -4 25 -65
lead='	-31 11 15 -47
lead=' s	1 -38 12 -35
lead='s	7 4 -29 -35
lead=,	45 -39 -45 -30
lead=, <person>	42 -23 -26 -37
lead=, a	15 10 -28 -38
lead=, had	35 -14 -33 -30
lead=, the	-44 -49 58 -43
lead=, was	-22 -6 24 -24
lead=, whose	44 -41 -38 -35
lead=, will	-10 25 -11 -18
lead=<date>	63 -65 -19 -67
lead=<date> ,	16 -10 -16 -17
lead=<date> <person>	-3 26 -50 -61
lead=<date> and	30 -25 -12 -26
lead=<date> for	-21 22 -24 -34
lead=<date> in	38 -29 -28 -36
lead=<date> to	33 -18 -29 -35
lead=<number>	-73 58 -70 2
lead=<number> working	-9 25 -43 -52
lead=<organisation>	55 -8 -40 -65
lead=<organisation> will	-18 18 -15 -16
lead=<person>	3 -31 -70 19
lead=<person> ,	32 -37 -37 -23
lead=<person> brought	40 -41 -30 -40
lead=<person> had	-3 -31 -61 11
lead=<person> held	-13 -22 -31 20
lead=<person> was	53 -30 -61 -35
lead=<person> were	17 -6 -9 -10
lead=<person> will	-20 24 -18 -20
lead=<person> —	21 -16 -11 -14
lead=<place>	49 -16 -32 -57
lead=<place> ,	29 -11 -17 -10
lead=<place> to	31 -16 -32 -37
lead=<place> were	23 -8 -15 -13
lead=<place> will	-10 21 -10 -19
lead=a	20 -3 -41 -27
lead=a donor	23 -25 -5 -25
lead=a joint	22 -9 -31 -27
lead=a last	-39 14 15 -20
lead=a press	55 -25 -49 -63
lead=a private	-37 -44 -42 41
lead=a round	-18 22 -15 -15
lead=a signing	11 -6 -10 -7
lead=a similar	28 -26 -28 -25
lead=a special	28 -27 -32 -20
lead=a telephone	-17 -12 17 -18
lead=a ten-minute	47 -13 -40 -41
lead=a third	-44 -3 -15 23
lead=a three-hour	28 -24 -21 -26
lead=a two-day	27 -8 -16 -19
lead=a working	-3 14 -51 -28
lead=after	27 -22 -23 -31
lead=an	42 -28 -37 -42
lead=and	61 -37 -38 -48
lead=and <person>	12 -60 -54 -3
lead=and then	24 -27 -17 -19
lead=annual general	46 -37 -32 -46
lead=are to	-59 57 -28 -21
lead=at	30 -20 -29 -21
lead=at a	65 -32 -55 -60
lead=at the	18 -67 -94 4
lead=attended the	19 -11 -14 -21
lead=be	-31 46 7 -36
lead=be no	-28 -33 35 -34
lead=board	41 -30 -15 -45
lead=brought	40 -41 -30 -40
lead=by	49 -16 -16 -43
lead=by <person>	26 -16 -11 -23
lead=by video	22 -7 -4 -17
lead=came	21 -13 -17 -25
lead=chaired a	16 -6 -8 -7
lead=colonel <person>	-30 -19 -30 31
lead=commission	25 -13 -17 -25
lead=commissioner <person>	55 -25 -22 -52
lead=committee	37 -33 -32 -35
lead=committee 's	6 1 -22 -29
lead=conferred by	22 -8 -4 -19
lead=council	49 -31 -47 -48
lead=donor	23 -25 -5 -25
lead=donors '	11 -32 -1 -25
lead=due to	-13 10 -1 -11
lead=elders	43 -25 -23 -44
lead=envoy <person>	-16 -10 -14 17
lead=final	29 -5 -30 -21
lead=first	65 -37 -57 -35
lead=for	-6 29 -46 -45
lead=for a	21 4 -37 -29
lead=for the	17 15 -27 -14
lead=fourth	14 -59 16 -51
lead=further	-12 14 -14 -16
lead=gave a	57 -42 -32 -57
lead=general	46 -37 -32 -46
lead=governor <person>	-51 -41 -56 55
lead=governors	17 11 -21 -33
lead=granted an	35 -27 -28 -34
lead=group	-13 18 -22 -12
lead=had	5 -29 -62 5
lead=has	8 11 -29 -39
lead=have	-5 -25 22 -29
lead=held	-16 -32 -30 23
lead=hoped to	-47 -25 47 -38
lead=hosted a	42 -31 -17 -24
lead=hours of	28 -13 -21 -19
lead=in	49 -32 -35 -42
lead=in <place>	25 -21 -19 -25
lead=in a	41 -18 -25 -46
lead=is to	-36 31 -19 -18
lead=its	36 -26 -23 -29
lead=its next	-7 17 -9 -4
lead=joint	9 -36 14 -21
lead=last	5 -5 -3 -39
lead=mayor <person>	24 -14 -13 -25
lead=mediator <person>	47 -30 -15 -39
lead=minister <person>	53 -35 -26 -55
lead=negotiator <person>	39 -34 -18 -32
lead=next	-24 23 -23 -17
lead=no	-28 -33 35 -34
lead=not	-9 14 -13 -14
lead=of	38 -14 -34 -38
lead=of <organisation>	44 -31 -34 -44
lead=of <place>	46 -37 -31 -44
lead=of a	37 -13 -42 -20
lead=on <date>	39 -20 -25 -31
lead=opening	-22 29 -19 -51
lead=own	35 -23 -35 -30
lead=president <person>	13 -71 -36 0
lead=press	54 -86 -21 -86
lead=private	-37 -44 -42 41
lead=round	-5 12 -7 -35
lead=round of	17 1 -25 -30
lead=s	1 -38 12 -35
lead=s <person>	23 -18 -11 -14
lead=s board	20 -22 -17 -13
lead=sat	-21 -30 -19 22
lead=second	-8 -41 12 -41
lead=secretary <person>	-57 54 -32 -37
lead=senator <person>	47 -34 -18 -48
lead=signing	31 -8 -30 -10
lead=similar	28 -26 -28 -25
lead=special	28 -27 -32 -20
lead=spoke by	28 -8 -10 -20
lead=such	-27 34 -36 24
lead=telephone	-36 26 12 -34
lead=ten-minute	47 -13 -40 -41
lead=that	-19 -30 27 -44
lead=the	9 -42 2 -33
lead=the <organisation>	34 8 -30 -60
lead=the <place>	14 0 -17 -35
lead=the committee	28 -28 -23 -23
lead=the final	29 -5 -30 -21
lead=the first	38 -10 -31 -18
lead=the last	31 -18 -22 -13
lead=the next	-14 14 -13 -12
lead=the opening	24 -44 8 -41
lead=the round	-12 -23 16 -6
lead=the second	52 -36 -50 -40
lead=the third	-33 -17 31 -30
lead=then	31 -32 -29 -20
lead=they	-37 -25 -37 42
lead=third	-55 -6 7 20
lead=three-hour	28 -24 -21 -26
lead=to	-8 -17 -12 -12
lead=to a	1 19 -44 -22
lead=to be	-19 17 11 -9
lead=to have	-37 -13 37 -30
lead=to the	40 -49 -28 -42
lead=told a	36 -37 -26 -37
lead=two	31 -16 -27 -31
lead=two-day	27 -8 -16 -19
lead=video	33 -21 -7 -17
lead=wage	32 -29 -32 -30
lead=was	-1 -28 6 -40
lead=was a	-5 -8 -61 11
lead=were	25 -12 -18 -19
lead=when they	56 -29 -48 -67
lead=where <person>	52 -26 -15 -33
lead=who	43 -18 -36 -42
lead=whose	44 -41 -38 -35
lead=will	-26 37 -21 -31
lead=will be	-18 28 -17 -7
lead=will not	-9 14 -13 -14
lead=with a	19 -11 -14 -17
lead=working	-11 29 -53 -55
lead=—	43 -27 -26 -47
n:after	68 -50 -43 -33
n:again	34 -21 -20 -31
n:are	16 24 -40 -51
n:back	22 4 -27 -61
n:been	17 -16 -35 -14
n:before	23 -19 -17 -46
n:began	40 -25 -19 -37
n:called	-36 5 17 -4
n:cancelled	24 -36 15 -37
n:coming	26 -3 -43 -40
n:confirmed	-26 11 4 -11
n:deny	-52 -26 -34 51
n:did	-21 -63 -25 31
n:due	-11 -25 15 -28
n:ended	32 -9 -24 -11
n:expected	0 3 2 -18
n:failed	29 -25 -33 -15
n:fell	18 -29 4 -28
n:going	-21 27 -46 -41
n:had	8 -75 33 -41
n:has	-71 42 -30 33
n:have	-20 39 -23 -74
n:hopes	-12 -57 28 -41
n:if	24 0 -16 -30
n:invitation	-3 35 -54 -59
n:invited	22 0 -26 -39
n:is	-16 19 -46 -17
n:last	-10 10 -47 7
n:may	-30 -4 -23 22
n:never	-45 -47 13 39
n:next	62 -42 -55 -50
n:off	40 -7 -30 -50
n:opened	-22 1 4 17
n:or	-31 -17 -23 32
n:plans	12 -29 -28 6
n:promised	29 22 -48 -70
n:put	-10 2 11 -33
n:quorum	18 17 -34 -36
n:report	2 -8 -41 5
n:said	-15 -42 -3 23
n:set	33 -41 -2 -46
n:through	-52 -22 -33 57
n:to	-17 -24 20 -35
n:wants	10 12 -24 -39
n:was	38 -66 -53 -12
n:were	-6 -67 -9 -6
n:whether	9 7 -27 -20
n:will	-69 63 -22 -15
n:without	-6 31 -46 -31
n:would	-20 -11 -1 -16
near-says=alleged	-15 -53 -29 20
near-says=because	15 -31 -46 -5
near-says=called-off	57 -36 -3 -56
near-says=claims	-29 -2 -47 27
near-says=denied	-59 -41 -69 69
near-says=done	37 3 -21 -64
near-says=fell-through	-9 -13 -51 10
near-says=future	-67 65 -27 -25
near-says=may-have	-14 -10 -31 14
near-says=new-date	-31 28 0 -43
near-says=said-yes	-24 43 -45 -45
near-says=unclear	27 -20 -36 -40
near-says=was-to-have	-37 -69 50 -47
near-says=whether	-20 -42 -37 21
next='s	3 -36 -47 4
next=after	-23 24 22 -8
next=again	14 1 -19 -30
next=be	-27 30 -25 -33
next=before	-9 -10 -43 16
next=called	-20 -37 23 -16
next=due	-27 -10 15 -14
next=ended	37 -21 -35 -37
next=had	18 -53 10 -52
next=is	-49 59 -52 -37
next=off	-28 -28 15 -1
next=pencilled	-17 16 -15 -9
next=planned	-54 17 20 -36
next=said	2 -37 -40 10
next=set	-39 -20 32 -20
next=to	8 -29 -23 -14
next=was	11 -15 -10 -69
next=were	38 -25 -36 -32
next=whether	-11 4 -5 10
next=without	40 -38 -32 -36
question	-34 -24 -12 30
s2:after a	18 26 -77 -35
s2:after an	-10 -27 12 -19
s2:after dusk	20 -20 -20 -17
s2:after eleven	47 -22 -43 -32
s2:after twenty	29 -9 -25 -17
s2:again ,	30 -34 -17 -23
s2:again at	-10 24 -11 -9
s2:again in	-20 22 -14 -14
s2:are expected	-20 17 -11 -11
s2:are to	-7 21 -31 -48
s2:back from	23 -19 -22 -27
s2:back in	50 -9 -43 -31
s2:back the	12 -40 15 -35
s2:back to	19 -34 -10 -13
s2:been called	-26 -5 21 -21
s2:been cancelled	-32 -37 36 -17
s2:been coming	-15 -14 14 -9
s2:been made	23 -19 -22 -27
s2:been postponed	-23 -33 39 -11
s2:been put	-13 -12 13 -8
s2:been received	23 -19 -22 -27
s2:been told	11 -28 15 -34
s2:before dawn	36 -25 -35 -38
s2:before it	-40 -11 41 -22
s2:before the	-9 -36 10 4
s2:began on	31 -29 -26 -19
s2:began with	20 -20 -24 -13
s2:called ,	37 -26 -37 -10
s2:called a	27 -23 -21 -20
s2:called by	9 10 -31 -12
s2:called for	-27 -15 26 -17
s2:called off	-13 -35 20 -29
s2:called on	22 -17 -18 -25
s2:cancel <date>	-15 -14 14 -9
s2:coming ;	-15 -14 14 -9
s2:did not	-9 -32 -32 27
s2:dropped .	-44 -15 44 -10
s2:due in	-36 54 -39 -24
s2:due on	-27 14 7 -24
s2:due to	-22 6 12 -13
s2:ended a	32 -19 -20 -22
s2:expected in	-41 37 -33 -31
s2:expected to	-16 14 -12 -9
s2:fell through	-27 -29 30 -31
s2:forced the	-15 -14 14 -9
s2:had <person>	41 -24 -39 -43
s2:had a	47 -13 -40 -41
s2:had asked	-3 -36 11 -26
s2:had been	16 -31 0 -47
s2:had called	7 -40 6 -48
s2:had flown	-5 -19 11 -22
s2:had hosted	24 -8 -16 -24
s2:had its	41 -15 -39 -34
s2:had met	7 -15 -36 -3
s2:had not	-18 -13 -24 18
s2:had planned	-33 -28 35 -24
s2:had talks	45 -24 -37 -47
s2:has <person>	-26 22 -24 12
s2:has been	-14 -38 38 -45
s2:has called	-27 -1 24 -19
s2:has forced	-15 -14 14 -9
s2:has invited	-30 30 -14 -11
s2:has summoned	-32 31 -23 -19
s2:has the	-23 17 -29 18
s2:have been	-39 15 -1 -23
s2:have met	5 -48 -10 -9
s2:have taken	-38 -26 -32 35
s2:invitation of	29 -14 -12 -32
s2:invited the	-6 -33 12 -30
s2:is due	-15 24 -33 -26
s2:is foreseen	-15 15 -14 -12
s2:is in	-30 -27 -40 18
s2:is off	-25 -42 36 -37
s2:is set	-14 34 -31 -11
s2:is the	63 -58 -39 -67
s2:is to	-37 45 -39 -21
s2:last met	37 -37 -30 -35
s2:leaked ,	-9 -17 -18 13
s2:may have	-30 -36 -34 33
s2:never happened	-33 -32 36 -22
s2:next meeting	-7 17 -9 -4
s2:off .	-41 -50 48 -46
s2:off <date>	-32 -27 45 -17
s2:off <place>	9 -39 -52 3
s2:off the	-16 -15 16 -8
s2:off when	-39 -11 39 -16
s2:opened the	39 -15 -28 -26
s2:pencilled in	-17 16 -15 -9
s2:planned for	-56 13 28 -34
s2:postponed without	-15 -15 21 -5
s2:promised to	22 -18 -19 -21
s2:put back	-22 -41 26 -19
s2:put off	-38 -10 30 -17
s2:put their	18 -16 -9 -8
s2:report in	-38 -22 -31 38
s2:said ,	-26 -40 34 -25
s2:said .	-14 -16 -17 10
s2:said <person>	8 -34 -38 -3
s2:said by	-28 -23 -25 25
s2:said in	29 -15 -16 -43
s2:said the	-23 -13 -16 21
s2:set for	-49 2 35 -19
s2:suspended their	10 -25 13 -28
s2:through .	36 -15 -49 -34
s2:through <date>	-35 -22 37 -16
s2:to ,	37 -26 -37 -10
s2:to <organisation>	19 -20 11 -39
s2:to <person>	-34 -29 -35 35
s2:to <place>	10 -7 -7 -77
s2:to a	36 26 -59 -77
s2:to agree	46 -22 -50 -41
s2:to an	20 -20 -25 -14
s2:to answer	13 -15 5 -23
s2:to ask	39 -31 -31 -38
s2:to be	-11 -3 -16 -2
s2:to brief	-23 0 6 -18
s2:to cancel	-15 -14 14 -9
s2:to dine	-20 31 -14 -9
s2:to face	-10 -11 11 -17
s2:to fill	2 8 -13 -17
s2:to follow	-61 16 21 -40
s2:to gather	-11 12 -13 -12
s2:to general	37 -19 -26 -45
s2:to give	-38 -26 39 -9
s2:to have	-55 -36 34 19
s2:to hear	34 -6 -35 -28
s2:to host	23 -14 -29 -25
s2:to look	21 -12 -10 -23
s2:to lunch	55 -41 -53 -48
s2:to meet	-8 -44 -53 20
s2:to open	-30 0 9 -14
s2:to scrap	-15 -14 14 -9
s2:to see	-31 -27 36 -52
s2:to share	24 -7 -16 -13
s2:to show	19 -8 -25 -9
s2:to stay	55 -49 -39 -50
s2:to talk	44 -26 -22 -37
s2:to the	48 -16 -38 -68
s2:to which	-15 -14 14 -9
s2:was <person>	40 -20 -34 -21
s2:was a	-5 -8 -61 11
s2:was adjourned	-32 -11 32 -21
s2:was at	-39 -30 -51 44
s2:was brief	32 -17 -37 -13
s2:was called	-46 -17 46 -25
s2:was dropped	-50 -24 49 -26
s2:was given	63 -35 -35 -64
s2:was in	47 -22 -48 -33
s2:was not	-8 -8 -37 38
s2:was put	-28 -10 27 -16
s2:was received	43 -17 -36 -11
s2:was scrapped	-54 -32 54 -33
s2:was struck	-25 -37 28 -29
s2:was talking	39 -32 -42 -27
s2:was the	65 -35 -53 -55
s2:was to	-39 -29 40 -17
s2:were all	-10 -22 -28 11
s2:were in	36 -6 -31 -26
s2:were present	24 -11 -17 -13
s2:were received	22 -5 -8 -16
s2:were to	-45 -24 41 -30
s2:whether <person>	-29 15 -19 7
s2:whether the	-40 -24 -24 41
s2:will at	-28 31 -16 -6
s2:will be	-32 21 -6 -32
s2:will chair	-41 41 -23 -25
s2:will convene	-18 17 -15 -16
s2:will face	-24 19 -12 -9
s2:will gather	-6 11 -7 -6
s2:will have	-18 18 -21 -15
s2:will hear	-4 36 -7 -36
s2:will hold	-6 11 -6 -2
s2:will host	-20 23 -19 -14
s2:will meet	-10 31 -10 -26
s2:will not	-39 -36 33 -1
s2:will receive	-24 40 -29 -6
s2:will sit	-45 39 -11 -18
s2:will visit	-12 12 -11 -10
s2:without a	-9 -25 14 -32
s2:without its	24 -18 -24 -22
s2:without the	37 -35 -17 -25
s2:would be	-24 -16 26 -21
s:abandoned	-48 -20 46 -14
s:adjourned	-32 -11 32 -21
s:after	19 -6 -20 -45
s:again	10 5 -15 -33
s:are	-34 29 -33 -4
s:back	9 -71 15 -52
s:been	-18 -26 20 -28
s:before	-22 -3 13 -25
s:began	10 -67 2 -40
s:called	-1 -39 7 -24
s:cancel	-15 -14 14 -9
s:cancelled	-59 -52 60 -30
s:claims	-34 -32 -43 37
s:coming	-15 -8 14 -10
s:denied	-39 -19 -26 42
s:did	7 -50 -45 23
s:dropped	-50 -24 49 -26
s:due	-43 16 18 -31
s:ended	60 -30 -50 -40
s:expected	-38 37 -31 -36
s:fell	-13 -38 25 -49
s:forced	-35 -17 32 -20
s:had	-10 -90 21 6
s:has	-51 5 17 -20
s:have	-48 -10 16 13
s:if	18 9 -43 -42
s:invitation	29 -14 -12 -32
s:invited	-9 9 -6 -56
s:is	-30 13 -25 4
s:last	22 -10 -19 -48
s:leaked	-9 -17 -18 13
s:may	-37 -30 -34 38
s:never	-48 -51 53 -38
s:next	-35 35 -33 -24
s:off	-41 -61 40 -19
s:opened	75 -40 -50 -51
s:pencilled	-17 16 -15 -9
s:planned	-38 -5 36 -41
s:postponed	-54 -48 64 -14
s:promised	27 -20 -21 -26
s:put	-13 -51 29 -40
s:quorum	-2 -14 12 -34
s:recall	-7 -8 -11 9
s:report	-25 -21 -31 26
s:said	-19 -26 -20 29
s:scrapped	-54 -32 54 -33
s:set	-49 4 34 -20
s:suspended	54 -32 -47 -43
s:through	-8 -51 15 -50
s:to	-21 -29 -4 8
s:was	-32 -67 42 -23
s:were	-4 -60 9 -16
s:whether	-96 5 -41 76
s:will	-60 54 -11 -32
s:without	32 -56 -2 -56
s:would	15 -11 -2 -82
says=alleged	-22 -21 -27 25
says=because	17 -13 13 -98
says=called-off	-102 -93 120 -66
says=claims	-75 -47 -69 80
says=denied	-55 -43 -62 65
says=done	32 -49 -21 -57
says=fell-through	-65 -88 95 -82
says=future	-68 68 -11 -51
says=may-have	-37 -30 -34 38
says=new-date	-16 -10 18 -33
says=no-quorum	-44 -12 44 -27
says=said-yes	-30 27 -20 -17
says=unclear	-44 -32 -25 44
says=was-to-have	-51 -63 65 -51
says=whether	-84 -26 -57 86
title-says=alleged	-34 -30 -42 35
title-says=because	43 -51 -16 -64
title-says=called-off	-23 -74 58 -48
title-says=denied	-50 -26 -22 50
title-says=done	55 -47 -46 -46
title-says=future	-31 39 -41 16
title-says=may-have	-6 -22 -31 15
title-says=new-date	0 -27 2 -2
title-says=unclear	-19 -29 -20 21
title-says=whether	-58 -19 -14 57
title=adjourned	-32 -11 32 -21
title=after	24 -43 -2 -53
title=again	-14 -13 19 -13
title=back	-46 37 -16 -31
title=been	4 -23 -30 6
title=before	-19 0 24 -29
title=called	-31 -10 29 -5
title=delayed	-20 -30 28 -35
title=denies	-38 -4 -17 38
title=did	-55 -15 -17 55
title=have	4 -23 -30 6
title=is	-22 -15 18 -16
title=may	-6 -22 -31 15
title=off	-12 -44 21 -16
title=or	-18 -26 13 2
title=postponed	-23 -33 36 -12
title=put	-17 -39 26 -11
title=quorum	-29 -6 30 -17
title=rumour	-34 -30 -42 35
title=scrapped	-20 -30 28 -16
title=suspended	12 -30 20 -18
title=to	-24 42 -36 -32
title=was	-7 -26 12 -26
title=were	26 -10 -31 -15
title=without	11 11 -47 -38
w=addressed	36 -32 -11 -31
w=appeared	51 -13 -41 -31
w=attempt	20 0 -15 -12
w=attended	-17 -24 -27 18
w=audience	-40 -78 30 25
w=bargaining	29 -19 -18 -32
w=board	41 -36 -18 -49
w=breakfast	15 -16 -6 -55
w=briefed	57 -28 -26 -61
w=call	-11 1 13 -83
w=called	38 -31 -21 -44
w=came	63 -50 -58 -62
w=ceremony	37 -9 -35 -12
w=chaired	36 -12 -12 -23
w=confer	-10 26 -30 -23
w=conference	39 -76 -2 -84
w=conferred	51 -19 -31 -56
w=congress	-55 30 10 -48
w=convene	-40 26 0 -25
w=convened	52 -32 -35 -48
w=council	48 -9 -54 -57
w=court	26 -27 -26 -24
w=debate	-47 46 -13 -41
w=delegation	28 -25 -17 -26
w=dialogue	-1 -23 12 -30
w=dine	-20 31 -14 -9
w=dined	-1 -32 -39 5
w=dinner	0 -69 -17 5
w=face	-10 0 10 -20
w=flew	22 -21 -16 -22
w=forum	-24 11 10 -33
w=gather	-12 14 -17 -14
w=gathered	43 -31 -30 -30
w=gathering	-21 24 -44 1
w=gathers	-1 13 -31 -40
w=gave	43 -30 -19 -52
w=hear	-8 41 -8 -37
w=heard	24 -48 3 -88
w=hearing	-3 23 -9 -89
w=held	-15 -30 -46 26
w=hold	19 -16 -34 -21
w=host	18 1 -34 -36
w=hosted	82 -49 -37 -72
w=huddled	26 -16 -30 -25
w=invited	-16 20 -16 -48
w=joined	73 -56 -34 -48
w=link	22 -7 -4 -17
w=lunch	-32 29 -34 -16
w=lunched	51 -32 -29 -47
w=meet	-46 -12 -53 42
w=meeting	-2 -2 -23 -5
w=meetings	37 -17 -37 -27
w=meets	-47 53 -51 -53
w=met	35 -76 -61 4
w=mission	39 -31 -33 -38
w=opened	25 -14 -7 -11
w=opening	-20 30 -33 -50
w=panel	-11 26 -23 -34
w=party	-19 -2 -58 14
w=present	64 -42 -45 -58
w=pull-aside	39 -12 -32 -35
w=received	61 0 -42 -80
w=retreat	-26 17 22 -62
w=round	51 -13 -54 -56
w=sat	49 -61 -50 -38
w=saw	65 -44 -39 -65
w=see	-28 -35 41 -51
w=session	2 -5 16 -93
w=shared	50 -38 -36 -43
w=shook	54 -46 -15 -54
w=signed	42 -26 -18 -23
w=signing	43 -12 -38 -45
w=sit	44 -30 -56 -71
w=sitting	1 -31 -48 6
w=spoke	64 -39 -32 -81
w=summit	13 -11 -7 -41
w=summoned	64 -21 -47 -29
w=supper	33 -21 -51 -31
w=table	18 6 -38 -39
w=talked	-35 -26 -38 38
w=talks	14 -12 -44 -12
w=tea	50 -36 -53 -45
w=telephone	-28 34 -41 -33
w=telephoned	39 -30 -20 -36
w=together	2 -44 -32 4
w=travelled	28 -11 -19 -11
w=video	48 -23 -16 -38
w=visit	18 -7 -15 -44
w=visited	47 -44 -6 -73
w=welcomed	56 -30 -29 -59`;
/** Weights of the place classifier. */
export const PLACE = `no yes
bracket	24 -24
clauses=0|after	-39 39
clauses=0|before	-18 18
clauses=2|before	15 -15
dateline	-44 44
dateline-capitals	-47 47
head=,|for	29 -29
head=,|of	57 -57
head=<date>|at	-27 27
head=<person>|at	-21 21
head=<person>|from	19 -19
head=<person>|in	19 -19
head=<person>|of	25 -25
head=<person>|to	-25 25
head=<place>|with	21 -21
head=again|in	-17 17
head=alon|to	22 -22
head=ambassador|in	31 -31
head=ash|in	27 -27
head=assembl|in	-31 31
head=back|in	15 -15
head=back|over	26 -26
head=banker|from	29 -29
head=be|in	28 -28
head=bishop|of	35 -35
head=bridg|at	44 -44
head=call|from	29 -29
head=call|to	34 -34
head=carriag|at	-15 15
head=ceremoni|in	-22 22
head=clinic|in	31 -31
head=compani|in	17 -17
head=confer|in	-23 23
head=connect|at	28 -28
head=conven|by	23 -23
head=conven|in	22 -22
head=convers|in	30 -30
head=council|in	15 -15
head=courtyard|at	-43 43
head=court|in	-20 20
head=datu|of	26 -26
head=defend|in	18 -18
head=deleg|in	24 -24
head=dine|in	34 -34
head=dinner|in	21 -21
head=dinner|with	23 -23
head=down|to	18 -18
head=east|of	20 -20
head=euro|for	28 -28
head=exhum|in	28 -28
head=expect|in	-19 19
head=farmer|of	23 -23
head=farm|near	-20 20
head=flown|to	34 -34
head=foreseen|in	19 -19
head=forum|in	27 -27
head=garden|of	-17 17
head=gather|in	-23 23
head=gavel|of	22 -22
head=governor|of	54 -54
head=guarante|for	27 -27
head=hear|in	-24 24
head=hotel|in	-19 19
head=hous|in	-23 23
head=inquiri|into	23 -23
head=invit|to	-24 24
head=in|from	24 -24
head=island|of	-18 18
head=land|in	16 -16
head=leader|from	26 -26
head=leader|of	22 -22
head=leak|off	26 -26
head=left|for	20 -20
head=line|from	20 -20
head=link|from	32 -32
head=live|in	15 -15
head=lunch|at	-25 25
head=lunch|in	17 -17
head=maker|from	15 -15
head=mayor|of	54 -54
head=meet|at	28 -28
head=mill|at	-15 15
head=minist|of	45 -45
head=nation|of	19 -19
head=offici|in	23 -23
head=offic|on	-19 19
head=onli|in	-23 23
head=on|in	-19 19
head=open|in	-23 23
head=out|in	-16 16
head=plan|in	-17 17
head=prefect|of	26 -26
head=presid|of	49 -49
head=receiv|at	18 -18
head=reconven|in	-21 21
head=remain|in	23 -23
head=round|in	-26 26
head=said|in	-16 16
head=sat|in	-19 19
head=scandal|in	-33 33
head=seen|in	-22 22
head=session|of	27 -27
head=set|in	31 -31
head=shehu|of	29 -29
head=shop|in	20 -20
head=sign|in	-17 17
head=stai|in	43 -43
head=stool|of	25 -25
head=stop|in	-17 17
head=stuck|at	25 -25
head=stuck|in	28 -28
head=sultan|of	44 -44
head=summit|in	21 -21
head=tabl|in	-30 30
head=talk|from	18 -18
head=talk|of	28 -28
head=them|from	23 -23
head=togeth|in	-22 22
head=town|of	-25 25
head=train|from	23 -23
head=up|in	24 -24
head=vote|in	28 -28
head=water|in	-17 17
head=week|of	19 -19
head=written|in	26 -26
heads-text	-26 26
located|false	17 -17
located|true	-46 46
many:mine=false|owner=false	57 -57
many:mine=true|owner=false	55 -55
many:mine=true|owner=true	-51 51
many:near=-1	-26 26
many:near=-11-20	70 -70
many:near=-2	17 -17
many:near=-3	56 -56
many:near=-4-6	27 -27
many:near=-7-10	21 -21
many:near=0:-1	-30 30
many:near=0:-11-20	20 -20
many:near=0:-21+	34 -34
many:near=0:-4-6	-47 47
many:near=0:-7-10	27 -27
many:near=0:2	-47 47
many:near=0:3	-55 55
many:near=0:4-6	-27 27
many:near=0:7-10	-18 18
many:near=1	42 -42
many:near=2	86 -86
many:near=3	35 -35
many:near=4-6	24 -24
n=#	-31 31
n='	113 -113
n=)	31 -31
n=:	-26 26
n=<date>	-51 51
n=after	29 -29
n=agreed	32 -32
n=and	16 -16
n=are	46 -46
n=asked	23 -23
n=at	36 -36
n=before	-29 29
n=bookshop	30 -30
n=by	17 -17
n=chaired	17 -17
n=chamber	29 -29
n=city	-33 33
n=closed	22 -22
n=dailies	26 -26
n=dam	33 -33
n=decides	27 -27
n=did	-23 23
n=eats	20 -20
n=fell	33 -33
n=for	-40 40
n=governor	31 -31
n=governors	28 -28
n=had	46 -46
n=have	-25 25
n=headquarters	-25 25
n=holding	27 -27
n=in	-25 25
n=its	27 -27
n=itself	34 -34
n=line	35 -35
n=may	25 -25
n=minister	42 -42
n=navies	24 -24
n=of	-22 22
n=on	-58 58
n=one	-30 30
n=premier	20 -20
n=sat	16 -16
n=says	27 -27
n=sent	21 -21
n=signed	-31 31
n=still	19 -19
n=that	32 -32
n=to	16 -16
n=together	22 -22
n=when	43 -43
n=where	-33 33
n=will	29 -29
n=with	-28 28
n=without	-21 21
n=—	47 -47
near=-1	-21 21
near=-11-20	70 -70
near=-3	56 -56
near=-4-6	27 -27
near=-7-10	21 -21
near=0:2	-38 38
near=0:21+	41 -41
near=0:3	-20 20
near=0:4-6	-27 27
near=0:7-10	-19 19
near=2	70 -70
near=3	43 -43
near=4-6	23 -23
one:near=-2	-54 54
one:near=0:-4-6	28 -28
one:near=0:2	-21 21
one:near=0:21+	60 -60
one:near=1	-15 15
one:near=2	41 -41
one:near=3	27 -27
p2=# <date>	18 -18
p2=# <quote>	20 -20
p2=# four	28 -28
p2=# the	33 -33
p2=, and	30 -30
p2=, for	29 -29
p2=, of	57 -57
p2=, saw	18 -18
p2=, the	23 -23
p2=, when	17 -17
p2=<date> at	-27 27
p2=<person> (	24 -24
p2=<person> ,	24 -24
p2=<person> ;	38 -38
p2=<person> and	53 -53
p2=<person> at	-21 21
p2=<person> from	19 -19
p2=<person> in	19 -19
p2=<person> met	18 -18
p2=<person> of	25 -25
p2=<person> thanked	24 -24
p2=<person> to	-25 25
p2=<place> :	30 -30
p2=<place> and	-18 18
p2=<place> with	21 -21
p2=about the	33 -33
p2=again in	-17 17
p2=alone to	22 -22
p2=ash in	27 -27
p2=at the	-61 61
p2=back in	15 -15
p2=back over	26 -26
p2=banker from	29 -29
p2=be in	28 -28
p2=bridge at	44 -44
p2=call from	29 -29
p2=called to	34 -34
p2=carriage at	-15 15
p2=ceremony in	-22 22
p2=chair ;	22 -22
p2=chaired ;	21 -21
p2=clinic in	31 -31
p2=companies in	17 -17
p2=conference in	-33 33
p2=connection at	28 -28
p2=convened by	23 -23
p2=convened in	22 -22
p2=conversations in	30 -30
p2=council in	15 -15
p2=court in	-20 20
p2=courtyard at	-43 43
p2=datu of	26 -26
p2=defend in	18 -18
p2=delegation in	24 -24
p2=dining in	34 -34
p2=dinner in	21 -21
p2=dinner with	23 -23
p2=down to	18 -18
p2=east of	20 -20
p2=eats ,	27 -27
p2=euros for	28 -28
p2=exhumations in	28 -28
p2=expected in	-19 19
p2=far as	27 -27
p2=farm near	-20 20
p2=farmer of	23 -23
p2=fighting round	29 -29
p2=flown to	34 -34
p2=for the	31 -31
p2=foreseen in	19 -19
p2=forum in	27 -27
p2=from three	24 -24
p2=garden of	-17 17
p2=gather in	-24 24
p2=gavel of	22 -22
p2=governor of	53 -53
p2=governors of	18 -18
p2=guarantees for	27 -27
p2=guests were	26 -26
p2=had met	20 -20
p2=hearing in	-23 23
p2=hotel in	-19 19
p2=house in	-23 23
p2=how far	23 -23
p2=in from	24 -24
p2=in the	-39 39
p2=inquiry into	23 -23
p2=island of	-18 18
p2=landed in	16 -16
p2=leader of	22 -22
p2=leaders from	26 -26
p2=leaking off	26 -26
p2=left for	20 -20
p2=line from	20 -20
p2=link from	32 -32
p2=lives in	15 -15
p2=ludvik closed	31 -31
p2=lunch at	-25 25
p2=lunched in	17 -17
p2=maker from	15 -15
p2=mayor of	39 -39
p2=mayors of	34 -34
p2=meet at	28 -28
p2=meet in	28 -28
p2=mill at	-15 15
p2=minister of	34 -34
p2=ministers of	23 -23
p2=nations of	19 -19
p2=next comes	35 -35
p2=of the	44 -44
p2=office in	20 -20
p2=office on	-19 19
p2=officials in	23 -23
p2=on <date>	24 -24
p2=on in	-23 23
p2=on the	38 -38
p2=only in	-23 23
p2=open in	-23 23
p2=out in	-16 16
p2=over the	35 -35
p2=planned in	-17 17
p2=prefect of	26 -26
p2=president of	35 -35
p2=presidents of	29 -29
p2=received at	18 -18
p2=reconvene in	-20 20
p2=remained in	23 -23
p2=round in	-26 26
p2=said in	-16 16
p2=sat in	-19 19
p2=scandal in	-33 33
p2=seen in	-22 22
p2=session of	27 -27
p2=set in	31 -31
p2=shehu of	29 -29
p2=shop in	20 -20
p2=stayed in	43 -43
p2=stool of	25 -25
p2=stops in	-17 17
p2=stuck at	25 -25
p2=stuck in	28 -28
p2=sultan of	44 -44
p2=summit in	21 -21
p2=table in	-30 30
p2=talk of	28 -28
p2=talks from	18 -18
p2=telephone ,	21 -21
p2=that left	30 -30
p2=them from	23 -23
p2=to the	-47 47
p2=together in	-22 22
p2=town of	-25 25
p2=train from	23 -23
p2=travel to	-25 25
p2=up in	24 -24
p2=vote in	28 -28
p2=water in	-17 17
p2=week of	19 -19
p2=wreath ,	51 -51
p2=written in	26 -26
p=#|mine=false|true	-15 15
p=(	24 -24
p=(|mine=true|true	24 -24
p=,|mine=true|true	21 -21
p=-	25 -25
p=-|mine=true|true	25 -25
p=:|mine=true|true	36 -36
p=;	48 -48
p=;|mine=false|false	31 -31
p=;|mine=false|true	28 -28
p=;|mine=true|true	31 -31
p=<date>	26 -26
p=<date>|mine=true|true	25 -25
p=<quote>	20 -20
p=<quote>|mine=false|false	17 -17
p=a	-25 25
p=and	17 -17
p=and|mine=true|true	22 -22
p=as	27 -27
p=as|mine=false|false	15 -15
p=as|mine=false|true	20 -20
p=at	-21 21
p=at|mine=false|false	18 -18
p=at|mine=false|true	-21 21
p=a|mine=true|true	-37 37
p=by	30 -30
p=by|mine=false|true	16 -16
p=by|mine=true|true	22 -22
p=closed	31 -31
p=closed|mine=false|false	20 -20
p=comes	35 -35
p=comes|mine=false|false	21 -21
p=far	23 -23
p=for	36 -36
p=for|mine=false|true	52 -52
p=for|mine=true|true	30 -30
p=four	28 -28
p=four|mine=false|false	16 -16
p=from	25 -25
p=from|mine=false|true	67 -67
p=his|mine=false|false	40 -40
p=into	17 -17
p=into|mine=false|false	59 -59
p=into|mine=true|true	-23 23
p=in|mine=false|false	39 -39
p=in|mine=true|false	42 -42
p=in|mine=true|true	-61 61
p=is|mine=false|false	-21 21
p=left	32 -32
p=left|mine=false|true	30 -30
p=met	24 -24
p=met|mine=true|true	22 -22
p=near	-31 31
p=near|mine=false|false	17 -17
p=near|mine=true|true	-46 46
p=of	16 -16
p=off	-21 21
p=off|mine=false|false	43 -43
p=off|mine=true|true	-33 33
p=of|mine=false|true	43 -43
p=of|mine=true|false	20 -20
p=on|mine=false|false	63 -63
p=outside	-23 23
p=outside|mine=true|true	-37 37
p=over	24 -24
p=over|mine=false|false	18 -18
p=over|mine=false|true	18 -18
p=reached|mine=false|false	-21 21
p=round	29 -29
p=saw	18 -18
p=thanked	24 -24
p=thanked|mine=false|false	22 -22
p=that	33 -33
p=that|mine=true|true	22 -22
p=the	-15 15
p=the|mine=false|false	74 -74
p=the|mine=false|true	-21 21
p=the|mine=true|true	-40 40
p=three	24 -24
p=to	-33 33
p=to|mine=false|false	101 -101
p=to|mine=true|true	-78 78
p=visited	-28 28
p=visited|mine=true|true	-28 28
p=visit|mine=true|true	-23 23
p=were	24 -24
p=were|mine=false|true	25 -25
p=when	17 -17
p=whether	30 -30
p=with	37 -37
p=with|mine=true|true	36 -36
places=1	-101 101
places=3	39 -39
places=4	26 -26
quoted	58 -58
sentence=1	20 -20
sentence=2	19 -19
times=1	27 -27
times=2	-42 42
v=announc	27 -27
v=answer	17 -17
v=ask|in	32 -32
v=attend	21 -21
v=be	25 -25
v=becom	28 -28
v=becom|of	28 -28
v=be|in	23 -23
v=brief	-20 20
v=call	-31 31
v=call|in	-39 39
v=chair	27 -27
v=chair|;	21 -21
v=close	45 -45
v=close|at	32 -32
v=close|closed	31 -31
v=close|of	20 -20
v=come|the	41 -41
v=confer	47 -47
v=confer|the	33 -33
v=conven|at	-30 30
v=conven|by	23 -23
v=detain	28 -28
v=detain|in	28 -28
v=diall	24 -24
v=diall|from	24 -24
v=drew	34 -34
v=drew|of	34 -34
v=drove	-25 25
v=drove|to	-19 19
v=eat	27 -27
v=eat|,	27 -27
v=end	29 -29
v=end|in	29 -29
v=expect	-37 37
v=expect|in	-30 30
v=face	30 -30
v=face|in	30 -30
v=follow	28 -28
v=follow|from	27 -27
v=found	30 -30
v=found|a	30 -30
v=gather	16 -16
v=gave|and	18 -18
v=give	-36 36
v=give|in	-36 36
v=goe	-17 17
v=goe|in	-20 20
v=got	29 -29
v=got|as	27 -27
v=ground	27 -27
v=ground|in	27 -27
v=ha	46 -46
v=had	55 -55
v=had|<date>	25 -25
v=had|in	24 -24
v=had|to	42 -42
v=hand	-19 19
v=hand|in	-16 16
v=happen	-20 20
v=happen|the	-20 20
v=ha|in	37 -37
v=head	27 -27
v=heard	-22 22
v=heard|in	-22 22
v=held|with	21 -21
v=hire	-15 15
v=hire|at	-15 15
v=hold	33 -33
v=hold|in	-22 22
v=host	22 -22
v=host|of	28 -28
v=invit|of	33 -33
v=invit|to	-27 27
v=join|in	-25 25
v=land	16 -16
v=land|in	16 -16
v=leak	26 -26
v=leak|off	26 -26
v=leav	27 -27
v=led	16 -16
v=left	31 -31
v=left|for	20 -20
v=let	22 -22
v=let|to	22 -22
v=link	-47 47
v=live	15 -15
v=live|in	15 -15
v=lunch	17 -17
v=lunch|in	17 -17
v=made	22 -22
v=made|from	22 -22
v=met|at	-26 26
v=met|in	27 -27
v=met|met	24 -24
v=miss	29 -29
v=miss|at	28 -28
v=miss|in	20 -20
v=pai	31 -31
v=pai|the	31 -31
v=plan	16 -16
v=plan|in	-33 33
v=preach	16 -16
v=preach|of	16 -16
v=presid	27 -27
v=presid|of	27 -27
v=put	-24 24
v=recov	36 -36
v=recov|in	36 -36
v=remain	23 -23
v=remain|in	23 -23
v=repres	35 -35
v=repres|,	29 -29
v=resum	33 -33
v=resum|at	34 -34
v=said	18 -18
v=said|from	22 -22
v=said|of	16 -16
v=saw	18 -18
v=saw|saw	18 -18
v=seat	19 -19
v=seat|of	19 -19
v=send	16 -16
v=send|,	16 -16
v=sent|and	27 -27
v=sent|the	-21 21
v=set	-32 32
v=set|at	-20 20
v=set|in	-21 21
v=share	-17 17
v=show	23 -23
v=show|far	23 -23
v=sign	-18 18
v=speak	25 -25
v=speak|from	19 -19
v=spoke	45 -45
v=stai	43 -43
v=stai|in	43 -43
v=state	-21 21
v=state|of	20 -20
v=stuck	33 -33
v=stuck|at	25 -25
v=stuck|in	28 -28
v=summon	-16 16
v=summon|to	-26 26
v=thank	24 -24
v=thank|thanked	24 -24
v=told	42 -42
v=told|the	32 -32
v=took|from	15 -15
v=travel	25 -25
v=travel|to	-18 18
v=turn	27 -27
v=turn|over	24 -24
v=visit	-28 28
v=visit|in	16 -16
v=visit|visited	-28 28
v=wa|;	22 -22
v=wa|from	29 -29
v=wa|the	28 -28
v=welcom|in	24 -24
v=welcom|to	-29 29
v=went|of	26 -26
v=were|and	18 -18
v=were|in	-26 26
v=were|were	24 -24
v=will|at	25 -25
v=will|in	-16 16
v=work	27 -27
v=work|for	27 -27
v=|(	24 -24
v=|-	25 -25
v=|;	31 -31
v=|<quote>	20 -20
v=|and	22 -22
v=|at	-37 37
v=|comes	35 -35
v=|for	46 -46
v=|four	28 -28
v=|from	34 -34
v=|into	23 -23
v=|left	30 -30
v=|on	-38 38
v=|round	29 -29
v=|three	24 -24
v=|to	25 -25
v=|when	17 -17
v=|with	27 -27`;
/** Weights of the date classifier. */
export const DATE = `no yes
alone=false|month	18 -18
alone=false|range	16 -16
alone=false|unknown	62 -62
alone=false|year	46 -46
alone=true|day	-39 39
alone=true|month	-37 37
alone=true|unknown	-27 27
alone=true|year	60 -60
clauses=0|after	-55 55
clauses=0|before	-26 26
clauses=2|before	-36 36
dates=1	-28 28
dates=2	19 -19
days=-1	-24 24
days=-21+	39 -39
days=-3	23 -23
days=-4-6	30 -30
days=1	-33 33
days=3	31 -31
days=4-6	22 -22
has=a	21 -21
has=afternoon	-21 21
has=ago	38 -38
has=at	-48 48
has=autumn	18 -18
has=before	15 -15
has=clock	-31 31
has=days	26 -26
has=eight	-44 44
has=four	20 -20
has=friday	25 -25
has=in	-23 23
has=last	20 -20
has=later	18 -18
has=may	24 -24
has=morning	-33 33
has=next	22 -22
has=nine	-37 37
has=noon	-52 52
has=o	-31 31
has=oct	49 -49
has=october	31 -31
has=of	23 -23
has=p	-21 21
has=s	38 -38
has=same	15 -15
has=spring	22 -22
has=that	-27 27
has=weeks	17 -17
has=year	38 -38
has=yesterday	-22 22
head=#|in	25 -25
head=<organisation>|by	16 -16
head=<organisation>|on	-24 24
head=<person>|for	-43 43
head=<place>|for	20 -20
head=agreement|in	23 -23
head=ahead|on	22 -22
head=appear|on	-20 20
head=back|in	-15 15
head=call|for	-21 21
head=call|off	-17 17
head=compact|on	26 -26
head=dawn|on	-36 36
head=di|in	36 -36
head=down|on	23 -23
head=due|on	24 -24
head=end|of	18 -18
head=end|on	-16 16
head=evid|on	-30 30
head=gather|on	-22 22
head=guild|on	19 -19
head=hall|on	16 -16
head=held|in	24 -24
head=hope|for	28 -28
head=kilometr|by	24 -24
head=meet|in	21 -21
head=meet|on	37 -37
head=met|in	-19 19
head=ministri|on	29 -29
head=mission|on	25 -25
head=nation|on	-30 30
head=of|in	21 -21
head=open|on	20 -20
head=plan|for	-16 16
head=post|in	25 -25
head=recal|in	22 -22
head=receiv|on	-29 29
head=releas|on	25 -25
head=replac|in	27 -27
head=resum|on	25 -25
head=rule|before	27 -27
head=said|on	30 -30
head=spoke|on	-26 26
head=summon|on	17 -17
head=talk|on	17 -17
head=video|on	16 -16
head=where|on	15 -15
many:mine=false|owner=false	46 -46
many:mine=true|owner=false	44 -44
many:mine=true|owner=true	-66 66
many:near=-1	-28 28
many:near=-11-20	48 -48
many:near=-2	18 -18
many:near=-3	25 -25
many:near=-4-6	25 -25
many:near=-7-10	57 -57
many:near=0:-2	-56 56
many:near=0:-3	-42 42
many:near=0:1	-36 36
many:near=0:2	-30 30
many:near=0:3	-39 39
many:near=0:4-6	-21 21
many:near=0:7-10	-41 41
many:near=11-20	29 -29
many:near=2	34 -34
many:near=3	21 -21
many:near=4-6	31 -31
many:near=7-10	71 -71
n='	37 -37
n=<date>	-35 35
n=<organisation>	38 -38
n=a	27 -27
n=archbishop	22 -22
n=assistant	-21 21
n=australian	-35 35
n=began	50 -50
n=between	26 -26
n=breakfast	19 -19
n=by	33 -33
n=chair	34 -34
n=egyptian	25 -25
n=from	20 -20
n=has	-30 30
n=informateur	25 -25
n=is	23 -23
n=lasted	-25 25
n=lie	31 -31
n=lunched	19 -19
n=received	-26 26
n=she	43 -43
n=sister	-25 25
n=stopped	23 -23
n=that	33 -33
n=they	-17 17
n=under	-20 20
n=was	15 -15
n=were	24 -24
n=when	-30 30
n=will	-32 32
n=with	18 -18
near=-1	-30 30
near=-11-20	48 -48
near=-3	25 -25
near=-4-6	25 -25
near=-7-10	57 -57
near=0:-1	-28 28
near=0:-11-20	-16 16
near=0:-2	-71 71
near=0:-3	-58 58
near=0:-4-6	-18 18
near=0:1	-32 32
near=0:2	-27 27
near=0:21+	20 -20
near=0:3	-51 51
near=0:4-6	-28 28
near=0:7-10	-28 28
near=11-20	29 -29
near=2	29 -29
near=3	21 -21
near=4-6	26 -26
near=7-10	71 -71
one:mine=false|owner=true	-31 31
one:mine=true|owner=true	-21 21
one:near=0:-1	-43 43
one:near=0:-11-20	-19 19
one:near=0:-2	-47 47
one:near=0:-3	-62 62
one:near=0:-4-6	-84 84
one:near=0:21+	24 -24
one:near=0:3	-41 41
one:near=0:4-6	-20 20
one:near=1	-25 25
p2=# in	25 -25
p2=, <date>	-27 27
p2=<organisation> by	16 -16
p2=<organisation> on	-24 24
p2=<person> ,	35 -35
p2=<person> dined	35 -35
p2=<person> for	-43 43
p2=<place> for	20 -20
p2=a dinner	-23 23
p2=agreement in	23 -23
p2=ahead on	22 -22
p2=and ,	17 -17
p2=and <organisation>	-21 21
p2=at <place>	-22 22
p2=back in	-15 15
p2=bankers dined	-17 17
p2=be heard	17 -17
p2=been recalled	35 -35
p2=called for	-21 21
p2=called off	-17 17
p2=compact on	26 -26
p2=dawn on	-36 36
p2=dead since	15 -15
p2=deal emerged	28 -28
p2=desk since	28 -28
p2=died in	36 -36
p2=down on	23 -23
p2=due on	24 -24
p2=end of	18 -18
p2=ended on	-31 31
p2=ends on	18 -18
p2=envoys spent	-19 19
p2=evidence on	-30 30
p2=guilds on	19 -19
p2=hall on	16 -16
p2=held in	24 -24
p2=hopes for	28 -28
p2=kilometres by	24 -24
p2=last until	16 -16
p2=meet on	18 -18
p2=meeting ,	-27 27
p2=meetings in	31 -31
p2=meetings on	35 -35
p2=met in	-19 19
p2=ministry on	29 -29
p2=mission on	25 -25
p2=moved forward	38 -38
p2=nations on	-30 30
p2=of in	21 -21
p2=opened on	32 -32
p2=planned for	-16 16
p2=port agreement	34 -34
p2=post in	25 -25
p2=recalled in	22 -22
p2=received on	-29 29
p2=released on	25 -25
p2=replaced in	27 -27
p2=resumed on	24 -24
p2=ruling before	27 -27
p2=said on	30 -30
p2=same office	-22 22
p2=second ,	20 -20
p2=spoke on	-26 26
p2=summoned on	17 -17
p2=talks on	17 -17
p2=the snow	34 -34
p2=three rooms	-18 18
p2=to cancel	20 -20
p2=to follow	-17 17
p2=video on	16 -16
p2=where on	15 -15
p=#|mine=false|true	-31 31
p=,|mine=false|false	-31 31
p=,|mine=false|true	21 -21
p=,|mine=true|true	30 -30
p=<date>	-31 31
p=<organisation>	-21 21
p=<person>|mine=true|true	-27 27
p=<place>	-22 22
p=<place>|mine=false|false	42 -42
p=<place>|mine=true|true	-67 67
p=agreement	34 -34
p=ahead|mine=false|false	36 -36
p=arrived|mine=false|false	51 -51
p=at|mine=false|false	50 -50
p=at|mine=false|true	-33 33
p=at|mine=true|true	-33 33
p=before	27 -27
p=before|mine=false|false	18 -18
p=by	28 -28
p=by|mine=false|false	43 -43
p=by|mine=false|true	32 -32
p=calendar|mine=false|false	40 -40
p=cancel	20 -20
p=cancelled	30 -30
p=dined|mine=true|true	-16 16
p=dinner	-23 23
p=dinner|mine=true|true	-23 23
p=emerged	28 -28
p=evidence|mine=false|false	45 -45
p=follow	-17 17
p=for	-18 18
p=forward	38 -38
p=forward|mine=false|false	18 -18
p=for|mine=false|false	19 -19
p=for|mine=true|true	-83 83
p=four|mine=false|false	29 -29
p=heard	17 -17
p=heard|mine=false|false	34 -34
p=him|mine=false|false	31 -31
p=in	28 -28
p=in|mine=false|false	45 -45
p=in|mine=false|true	47 -47
p=laid|mine=false|false	32 -32
p=meetings|mine=false|false	24 -24
p=odds|mine=false|false	47 -47
p=off	-17 17
p=office	-22 22
p=off|mine=true|true	-17 17
p=only|mine=false|false	48 -48
p=on|mine=false|false	36 -36
p=on|mine=false|true	30 -30
p=on|mine=true|true	-52 52
p=recalled	35 -35
p=recalled|mine=false|false	17 -17
p=recalled|mine=false|true	30 -30
p=recall|mine=false|false	45 -45
p=rooms	-18 18
p=rooms|mine=false|false	37 -37
p=since	15 -15
p=since|mine=false|false	35 -35
p=since|mine=false|true	36 -36
p=snow	34 -34
p=spent	-20 20
p=telephone|mine=false|false	-25 25
p=through|mine=false|false	33 -33
p=through|mine=true|true	-22 22
p=until	25 -25
p=until|mine=false|false	19 -19
p=until|mine=false|true	21 -21
p=with|mine=false|false	-18 18
precision=range	16 -16
precision=unknown	29 -29
precision=year	76 -76
v=appear	-20 20
v=appear|on	-28 28
v=been	38 -38
v=been|since	38 -38
v=began|on	-19 19
v=be|on	19 -19
v=brief	-28 28
v=broke	28 -28
v=broke|on	28 -28
v=call	-20 20
v=call|for	-21 21
v=call|off	-17 17
v=came	-16 16
v=cancel	30 -30
v=cancel|cancelled	30 -30
v=close	-27 27
v=close|on	-23 23
v=conven	21 -21
v=conven|on	33 -33
v=cross	29 -29
v=cross|on	29 -29
v=emerg	28 -28
v=emerg|emerged	28 -28
v=expect|before	27 -27
v=expect|on	-28 28
v=face	23 -23
v=face|on	21 -21
v=fell	19 -19
v=fell|on	31 -31
v=flew	17 -17
v=flew|on	17 -17
v=follow|<place>	20 -20
v=follow|follow	-17 17
v=gather	18 -18
v=gather|<place>	19 -19
v=give	-23 23
v=grant	-25 25
v=had|on	-20 20
v=have	15 -15
v=have|in	27 -27
v=heard|heard	17 -17
v=heard|on	-34 34
v=held	26 -26
v=held|in	27 -27
v=hope	28 -28
v=hope|for	28 -28
v=host|on	27 -27
v=invit|for	28 -28
v=is	31 -31
v=is|in	32 -32
v=left	34 -34
v=left|on	34 -34
v=lost	19 -19
v=lost|in	27 -27
v=meet	28 -28
v=meet|on	26 -26
v=move|agreement	34 -34
v=move|forward	38 -38
v=move|rooms	-18 18
v=open|on	19 -19
v=produc	-20 20
v=produc|meetings	-20 20
v=promis	31 -31
v=promis|by	28 -28
v=quot	15 -15
v=quot|since	15 -15
v=recal	16 -16
v=recal|in	22 -22
v=recal|recalled	35 -35
v=receiv	33 -33
v=receiv|on	20 -20
v=releas	25 -25
v=releas|on	25 -25
v=replac	27 -27
v=replac|in	27 -27
v=resum	24 -24
v=resum|on	24 -24
v=said|on	30 -30
v=sat	-23 23
v=sat|on	-18 18
v=saw	-22 22
v=saw|office	-22 22
v=send	16 -16
v=send|by	16 -16
v=sign|on	19 -19
v=spent	-20 20
v=spent|spent	-20 20
v=summon|on	17 -17
v=talk|in	21 -21
v=told	30 -30
v=took	-20 20
v=took|on	15 -15
v=visit|on	-19 19
v=welcom	27 -27
v=welcom|on	27 -27
v=were	-18 18
v=were|on	-23 23
v=will|in	23 -23
v=will|until	16 -16
v=|<date>	-27 27
v=|<organisation>	-21 21
v=|<place>	-27 27
v=|cancel	20 -20
v=|for	-43 43
v=|in	-16 16
v=|meetings	27 -27
v=|of	18 -18
v=|snow	34 -34
word=0	58 -58
word=0 april	-28 28
word=0 april 0	27 -27
word=0 july	16 -16
word=0 may 0	-32 32
word=0 november	32 -32
word=0 october 0	19 -19
word=at 0:0 a.m.	-27 27
word=at 0:0 p.m.	-21 21
word=at eight	-44 44
word=at nine o'clock	-31 31
word=at noon	-51 51
word=at two	-21 21
word=autumn	18 -18
word=earlier in the day	-35 35
word=february	35 -35
word=february 0	-16 16
word=four days later	20 -20
word=friday	19 -19
word=friday 0 october	33 -33
word=friday afternoon	19 -19
word=in the afternoon	-25 25
word=in the morning	-17 17
word=in the spring of 0	27 -27
word=january 0	-26 26
word=june	25 -25
word=last friday	-34 34
word=last night	24 -24
word=last sunday	-43 43
word=last year's	25 -25
word=may	46 -46
word=next monday	-17 17
word=next morning	17 -17
word=next wednesday	21 -21
word=next week	37 -37
word=oct 0	49 -49
word=october	20 -20
word=saturday night	-23 23
word=september 0	17 -17
word=spring	23 -23
word=sunday	15 -15
word=that day	-17 17
word=that night	-29 29
word=the next day	24 -24
word=the night before	15 -15
word=the same day	35 -35
word=this morning	-25 25
word=tomorrow	-35 35
word=tomorrow's	19 -19
word=tuesday evening	35 -35
word=tuesday morning	-40 40
word=two days later	24 -24
word=yesterday	-22 22`;
/** Weights of the part classifier. */
export const PART = `none attended hosted invited represented absent
1>aside-cue:absent	7 -32 -38 -24 5 23
1>aside-cue:attended	-13 -2 -11 -26 7 1
1>aside-cue:background	30 -15 -22 -25 -31 -18
1>aside-cue:declined	-6 -21 -23 -19 -21 18
1>aside-cue:hosted	-9 -8 8 -25 -15 -4
1>aside-cue:invited	1 5 -16 7 -31 -27
1>aside-cue:observer	5 1 -6 -16 -23 -6
1>aside-cue:reported	7 -10 -4 -17 -26 0
1>aside-cue:represented	-10 -14 -46 -23 29 -20
1>aside-does-first:absent-not-come	9 -17 -9 -7 -11 5
1>aside-does-first:asked	-1 2 -4 -16 -22 -7
1>aside-does-first:comes	-4 -4 1 -22 -36 -1
1>aside-does-first:died	19 -16 -14 -10 -7 -13
1>aside-does-first:does-there	-2 10 -28 -23 -35 -5
1>aside-does-first:elsewhere	-9 -15 -23 -10 -22 21
1>aside-does-first:hindered	14 -22 -20 -11 12 -6
1>aside-does-first:hosts	-4 -39 23 -20 -30 0
1>aside-does-first:is-represented	-11 -16 -23 -15 19 -20
1>aside-does-first:is-there	-13 14 -21 -11 -15 -7
1>aside-does-first:leaves	-13 6 -3 -13 1 -18
1>aside-does-first:refused	-6 -20 -22 -19 -20 16
1>aside-does-first:says	-4 2 6 -14 -20 -41
1>aside-does-first:uninvited	5 -26 -16 -10 -12 13
1>aside-does-first:watched	5 -14 -15 -7 -14 2
1>aside-does-first:will-come	-14 9 -23 -21 -5 3
1>aside-does:absent-not-come	7 -21 -13 -11 -13 12
1>aside-does:asked	-1 2 -4 -16 -22 -7
1>aside-does:comes	-1 -10 -2 -23 -5 -2
1>aside-does:did	-4 -4 -17 -14 2 1
1>aside-does:died	19 -16 -14 -10 -7 -13
1>aside-does:does-there	0 0 -38 -27 2 -4
1>aside-does:elsewhere	-9 -15 -23 -10 -22 21
1>aside-does:hindered	14 -22 -20 -11 12 -6
1>aside-does:hosts	-4 -28 19 -22 -36 -5
1>aside-does:is-represented	-7 -20 -25 -14 20 -26
1>aside-does:is-there	-15 6 -28 -15 -19 12
1>aside-does:leaves	-13 6 -3 -13 1 -18
1>aside-does:refused	-6 -21 -23 -19 -21 18
1>aside-does:says	-3 -6 -2 -16 -24 3
1>aside-does:stayed-away	-15 -15 -13 -6 -7 14
1>aside-does:uninvited	5 -26 -16 -10 -12 13
1>aside-does:watched	5 -14 -15 -7 -14 2
1>aside-does:will-come	-17 -1 -26 -24 -8 12
1>byline	12 -2 -14 -13 -23 -29
1>does-first:absent-not-come	10 -37 -31 -18 9 5
1>does-first:asked	-7 -30 -19 25 -13 -8
1>does-first:comes	1 -1 -17 -7 -6 -7
1>does-first:denies	15 -18 4 -12 -18 -27
1>does-first:did	10 4 -32 -28 -22 -35
1>does-first:did-not	-25 14 -18 -30 -1 -1
1>does-first:died	30 -31 -20 -13 -25 -23
1>does-first:does-there	7 -2 -1 -11 -26 -19
1>does-first:elsewhere	-6 -4 -38 -23 -2 3
1>does-first:hindered	2 -38 2 -30 -4 -3
1>does-first:hindrance	-1 -25 -6 -14 7 -6
1>does-first:hosts	10 -12 1 -30 -4 -12
1>does-first:is-represented	1 -24 -4 0 13 -32
1>does-first:is-there	-11 12 -1 -15 -27 -24
1>does-first:learned-later	9 5 -27 -18 -19 -26
1>does-first:leaves	10 -15 -43 -19 3 -1
1>does-first:no-answer	-20 -24 -17 28 -18 -25
1>does-first:refused	-23 -8 -5 -29 -25 27
1>does-first:regrets	-22 5 -28 9 -10 0
1>does-first:says	3 -16 3 -14 -10 -6
1>does-first:says-no	-27 17 -2 -16 -13 1
1>does-first:says-yes	-14 18 -22 -8 -6 -19
1>does-first:sent-deputy	-9 -17 -25 -17 12 -4
1>does-first:stayed-away	-5 -14 -9 -21 7 3
1>does-first:tells-press	15 -14 -3 -6 -6 -9
1>does-first:uninvited	5 0 -13 -20 -8 -4
1>does-first:watched	18 -25 -28 -23 -26 10
1>does-first:whether	-12 1 3 -8 -12 -14
1>does-first:will-come	-15 21 -21 -21 -7 -13
1>does-first:will-not	-8 -22 -7 -18 -25 18
1>does:absent-not-come	13 -31 -26 -25 6 2
1>does:asked	-6 -27 -18 23 -6 -13
1>does:comes	5 -17 -8 0 -14 3
1>does:denies	21 -23 1 -15 -21 -30
1>does:did	6 6 -34 -5 -28 -10
1>does:did-not	-22 8 -1 -27 -4 -1
1>does:died	12 -10 1 -22 -1 -28
1>does:does-there	8 0 -4 -10 -9 -28
1>does:elsewhere	-8 1 -43 -3 -5 1
1>does:hindered	4 -28 -4 -3 10 -8
1>does:hindrance	6 -19 -12 -21 11 -6
1>does:hosts	9 -7 -6 -21 3 -13
1>does:is-represented	5 -29 -8 -2 20 -36
1>does:is-there	-22 20 -1 -18 -31 -31
1>does:learned-later	6 3 -27 -18 -19 -9
1>does:leaves	6 -4 -36 -22 -2 -4
1>does:no-answer	-24 -26 -20 30 -19 -12
1>does:refused	-26 -5 -7 -14 -28 29
1>does:regrets	-23 2 -32 7 -15 8
1>does:says	2 -14 3 -13 -13 -7
1>does:says-no	-30 17 -6 4 -16 2
1>does:says-yes	-9 18 -25 -15 -15 -23
1>does:sent-deputy	-9 -17 -25 -17 12 -4
1>does:stayed-away	1 -13 -19 -22 5 6
1>does:tells-press	15 -14 -3 -6 -6 -9
1>does:uninvited	5 0 -13 -20 -8 -4
1>does:watched	12 -13 -29 -24 -26 8
1>does:whether	4 -8 -4 7 -17 -22
1>does:will-come	-15 5 -2 -24 -9 -5
1>does:will-not	-12 -22 -1 -15 -24 18
1>group:1	14 -6 -7 -16 -16 -7
1>group:2	10 -7 -5 -20 -17 -9
1>group:3	8 8 -25 -23 -6 -23
1>group:4	17 5 -20 -26 -34 -19
1>l2:( in	19 -18 -12 -4 -6 -17
1>l2:) ,	-29 35 -33 -10 -32 -23
1>l2:, <quote>	0 -5 1 -13 -11 -32
1>l2:, among	7 10 -20 -8 -11 -18
1>l2:, and	-10 -20 -20 7 1 9
1>l2:, as	15 -15 -8 -7 -6 -10
1>l2:, at	10 -25 16 -18 -18 -22
1>l2:, because	14 3 -14 -11 -11 -15
1>l2:, between	14 -5 -26 -5 -14 -19
1>l2:, brought	-10 16 -16 -3 -5 -8
1>l2:, but	-19 1 -10 -11 -20 15
1>l2:, expects	-13 14 -12 -9 -11 -10
1>l2:, hosted	23 2 -18 -8 -8 -15
1>l2:, in	-4 11 -15 -17 -19 -22
1>l2:, including	8 6 -14 -7 -11 -14
1>l2:, let	-6 12 -18 -11 -13 -18
1>l2:, noted	13 -11 -12 -13 -9 -13
1>l2:, received	-6 -17 11 -14 -14 3
1>l2:, said	-1 3 -26 -18 -13 -4
1>l2:, that	21 -30 -10 -6 -13 -19
1>l2:, through	18 -11 -16 -16 -13 -16
1>l2:, when	9 -2 -14 -3 -4 -6
1>l2:, where	19 -14 -6 -14 -19 -8
1>l2:, whose	15 -12 -4 -19 -22 -24
1>l2:, with	-15 5 3 -24 -34 -42
1>l2:: <number>	-15 -18 -5 -13 -14 15
1>l2:: chair	-19 1 1 -5 -9 -8
1>l2:; for	-24 4 -12 -14 7 -23
1>l2:<date> ,	-22 7 2 -15 -20 0
1>l2:<date> :	-22 20 -7 -24 -40 -51
1>l2:<date> ;	1 8 -30 -20 -25 -2
1>l2:<date> are	-15 17 -14 -14 -7 -17
1>l2:<date> before	-7 -17 14 -12 -14 -14
1>l2:<date> between	-5 13 -18 -4 -5 -11
1>l2:<date> by	15 -30 6 -11 -15 -20
1>l2:<date> for	-15 16 -11 -4 -14 -8
1>l2:<date> from	-12 13 -8 -2 -6 -13
1>l2:<date> to	-20 -7 11 -9 -18 -17
1>l2:<date> under	3 -14 7 -5 -7 -10
1>l2:<date> when	-3 4 -2 -9 -8 -14
1>l2:<date> with	-9 6 -12 8 -35 -28
1>l2:<organisation> '	3 0 -16 2 -31 0
1>l2:<organisation> ,	-16 -2 -7 -19 -28 14
1>l2:<organisation> <date>	16 -12 -15 -10 -5 -8
1>l2:<organisation> came	-19 -1 -15 -3 3 -11
1>l2:<organisation> gathered	-3 16 -30 -9 -20 -26
1>l2:<organisation> —	20 -20 -17 -9 -15 -14
1>l2:<person> '	7 1 -17 -18 -16 -15
1>l2:<person> as	10 1 -13 -12 -11 -15
1>l2:<person> because	3 -17 -4 -4 8 -13
1>l2:<person> briefed	3 11 -16 -13 -14 -17
1>l2:<person> entertained	7 -1 -12 -10 -9 -15
1>l2:<person> facing	13 11 -20 -8 -12 -17
1>l2:<person> gathered	-11 -19 14 -8 -17 6
1>l2:<person> gathers	18 -12 -27 -11 -20 -6
1>l2:<person> hosted	13 9 -12 -4 -5 -9
1>l2:<person> invited	-12 9 6 -27 -18 -9
1>l2:<person> meets	-7 -3 8 -15 -20 -26
1>l2:<person> met	6 4 -20 -4 -4 -7
1>l2:<person> questioned	6 -17 -16 -10 -12 14
1>l2:<person> received	0 16 -26 5 -12 -25
1>l2:<person> sent	-23 -8 -9 -4 13 -21
1>l2:<person> told	18 -18 -12 -5 -6 -13
1>l2:<person> —	-3 -15 15 -21 -24 -28
1>l2:<place> '	10 -5 -12 7 -14 -11
1>l2:<place> ,	6 -18 -3 -5 0 -16
1>l2:<place> :	-4 -4 6 -24 -35 -16
1>l2:<place> ;	-5 -9 1 -11 -18 7
1>l2:<place> and	11 -1 -10 -10 -9 -18
1>l2:<place> between	1 -5 -18 -8 -13 7
1>l2:<place> by	-24 5 2 -10 -20 -4
1>l2:<place> came	17 -9 -22 -13 -24 -28
1>l2:<place> sent	17 -12 2 -9 -19 -23
1>l2:<place> under	1 -10 10 -13 -22 -29
1>l2:<place> was	-19 22 -20 -9 -12 -26
1>l2:<place> with	2 -6 7 -15 -21 -23
1>l2:<place> —	-26 26 -25 -10 -18 -16
1>l2:<quote> said	7 -15 -33 -16 -14 6
1>l2:<quote> says	5 4 -16 -10 -9 -18
1>l2:<quote> wrote	17 -12 -6 -3 -3 -9
1>l2:abandon when	4 -11 10 -6 -13 -19
1>l2:accept ,	6 -14 -15 -7 -11 6
1>l2:accept ;	-17 -20 -17 10 -16 13
1>l2:accept in	8 3 -20 -7 -12 -25
1>l2:accompani by	8 -13 -25 -8 -19 7
1>l2:across were	10 4 -27 -8 -20 -34
1>l2:admir ,	4 7 -18 -6 -13 -14
1>l2:advis ,	-3 7 -4 -8 -14 -19
1>l2:agenc ,	10 -16 -9 12 -10 -15
1>l2:agenc head	-6 -17 17 -3 -4 -5
1>l2:agent ,	15 -4 -12 -15 -23 -30
1>l2:agre when	7 3 -14 -6 -7 -12
1>l2:aid ,	22 -9 -25 -14 -20 -28
1>l2:also drew	7 8 -18 -7 -13 -15
1>l2:also meet	1 10 -16 -6 -3 -11
1>l2:also to	-14 -17 -10 -11 -4 17
1>l2:altern ,	0 10 -22 -14 -21 -23
1>l2:ambassador ,	4 -1 -22 -5 -32 4
1>l2:and with	-15 19 -17 -11 -18 -21
1>l2:apolog :	-29 -24 -25 -19 9 18
1>l2:appear ;	-2 4 -14 -15 -6 -15
1>l2:assist ,	-1 8 -15 -11 -10 -11
1>l2:at which	-11 -5 8 -13 -12 -21
1>l2:attend :	-22 -10 -20 -9 14 -19
1>l2:attend ;	3 3 -15 -13 -11 -19
1>l2:attend by	-13 19 -20 -2 -3 -9
1>l2:austrian ,	-2 7 -15 -12 -14 -20
1>l2:back with	4 -5 -18 -9 -10 5
1>l2:bank and	2 5 -10 -13 -13 -16
1>l2:battalion ,	10 -19 -18 -13 -11 4
1>l2:bench ;	3 -8 9 -19 -6 -17
1>l2:besid <person>	-9 15 -24 -14 -15 -22
1>l2:board ,	16 -18 -7 -4 -6 -10
1>l2:board chair	-22 -21 20 -9 -13 -11
1>l2:breakfast :	-28 -14 31 -26 -32 -37
1>l2:breakfast with	-10 14 -18 -10 -18 -16
1>l2:brother ,	17 -17 -12 -8 -10 -15
1>l2:brother-in-law ,	12 -1 -10 -9 -18 -19
1>l2:brought together	-3 10 -32 -12 -28 2
1>l2:buyer ,	6 2 -10 -4 -8 -14
1>l2:by <person>	-5 9 -7 -10 -17 -13
1>l2:by state	-17 10 1 -20 -31 -22
1>l2:call <person>	-4 8 -20 -10 -11 -20
1>l2:call between	9 4 -16 -4 -5 -10
1>l2:call on	0 -19 13 -6 -5 -11
1>l2:call with	13 10 -19 -16 -19 -15
1>l2:came :	-22 28 -28 -12 -17 -30
1>l2:came ;	9 -12 -11 -7 -11 4
1>l2:came with	-29 -7 -15 -4 -12 12
1>l2:captain ,	16 0 -31 -22 -22 -25
1>l2:caretak ,	17 -16 -16 -11 -16 -17
1>l2:carmak '	-15 10 5 -21 -17 -24
1>l2:chair ,	-12 -25 15 -16 7 2
1>l2:chair ;	-25 27 -19 -21 -21 -29
1>l2:chair by	1 -31 18 -6 -1 -23
1>l2:chairman ,	-7 -21 16 -14 -18 -2
1>l2:chief ,	-7 9 -21 -26 4 -29
1>l2:clear ,	-5 3 1 -13 -18 -26
1>l2:clerk ,	10 -2 -18 -20 -19 -24
1>l2:client ,	18 -21 -17 -15 -19 -6
1>l2:clinic with	-16 -6 8 -4 -7 -10
1>l2:colleagu ,	-10 16 -13 -6 -11 -12
1>l2:command ,	23 -2 -14 -2 -12 -20
1>l2:commission ,	14 -14 -12 -10 -12 -13
1>l2:committe chair	-18 -14 15 -2 -7 -8
1>l2:confer with	14 2 -18 -11 -15 -16
1>l2:confirm ;	-19 -19 -13 8 -2 11
1>l2:consul ,	10 8 -25 3 -13 -26
1>l2:contract :	30 -22 -20 -11 -22 -25
1>l2:counsel ,	-19 4 -24 -24 -19 5
1>l2:counsellor ,	6 -14 10 -4 -5 -6
1>l2:counterpart ,	-4 -2 5 -10 -19 -18
1>l2:cousin ,	13 -3 -7 -7 -11 -15
1>l2:credenc from	-12 12 -10 -3 -7 -7
1>l2:creditor '	-18 20 -18 -16 -11 -15
1>l2:d'affair ,	8 -1 -14 -7 -6 -10
1>l2:dawn ,	-10 12 -10 -1 -2 -4
1>l2:deleg ,	-20 13 -31 10 -32 -15
1>l2:deputi ,	15 -7 6 -18 -8 -12
1>l2:dine with	5 3 -3 -7 -11 -14
1>l2:dinner with	3 -19 9 -4 -10 -13
1>l2:diplomat ,	13 2 -22 -10 -8 -14
1>l2:director ,	2 -24 12 -22 3 -12
1>l2:doctor ,	16 -14 -12 -6 -6 -9
1>l2:down with	-1 6 -13 -9 -18 -26
1>l2:driver ,	11 2 -27 -19 -22 -24
1>l2:elder ,	17 -15 -11 -5 -6 -14
1>l2:empti :	-5 -18 -12 -5 -15 8
1>l2:encount since	3 -2 -12 -8 -4 -6
1>l2:energi ,	2 -17 -9 -9 -22 8
1>l2:engin ,	-10 13 -18 -12 -17 -19
1>l2:envoi ,	-19 29 -34 -19 -26 -3
1>l2:ethiopian ,	3 7 -14 -10 -15 -16
1>l2:excus :	-24 -26 -25 -11 -27 26
1>l2:execut ,	8 9 -17 -4 -9 -17
1>l2:famili spoke	-4 9 -12 -2 -3 -5
1>l2:farmer '	-15 13 -18 -12 -6 3
1>l2:father ,	9 -18 6 -13 -13 -20
1>l2:ferryman ,	13 -8 -6 -4 -3 -11
1>l2:feud between	17 -17 -12 -8 -5 -12
1>l2:filipino crewing	0 9 -19 -12 -16 -16
1>l2:financ ,	6 -22 11 -4 -7 -9
1>l2:first ,	-15 17 -16 -6 -10 -12
1>l2:flank by	0 13 -18 -17 -16 -28
1>l2:floor ,	4 -16 14 -9 -4 -9
1>l2:for by	-7 14 -21 -13 -23 -27
1>l2:foreseen when	26 -9 -28 -8 -10 -21
1>l2:forum :	-12 1 3 -8 -12 -14
1>l2:founder ,	12 -15 -9 -8 -5 -9
1>l2:fourth ,	-6 -14 -14 -14 -17 15
1>l2:freed was	12 -1 -8 -6 -6 -19
1>l2:freed were	-9 15 -16 -1 -3 -6
1>l2:fund ;	9 6 -15 -16 -9 -15
1>l2:funer in	18 -18 -16 -6 -7 -18
1>l2:geologist ,	-8 13 -12 -1 -2 -3
1>l2:given by	-18 -21 21 -5 -3 -9
1>l2:go before	-7 -14 12 -8 -8 -15
1>l2:go to	13 -15 -12 -5 -8 -11
1>l2:gov .	-19 -4 9 -22 -20 -22
1>l2:govern ,	13 -12 -11 -6 -3 -11
1>l2:governor ,	7 -27 4 -18 -3 5
1>l2:grower '	1 -12 7 -10 -7 -17
1>l2:guest ,	-16 23 -29 -13 -16 -17
1>l2:guest :	24 -11 -36 -22 -25 -36
1>l2:guest were	2 -2 -21 -6 -9 9
1>l2:guid '	19 2 -17 -19 -14 -14
1>l2:ha invited	-7 -11 -19 13 -1 -9
1>l2:ha summoned	-8 18 -17 -12 -3 -7
1>l2:had met	4 -6 0 -13 -13 -23
1>l2:happen :	22 -1 -21 -10 -20 -27
1>l2:have feted	-10 13 -11 -6 -5 -9
1>l2:head ,	-1 -17 13 -27 -40 -2
1>l2:head by	-12 19 -21 -4 -7 -11
1>l2:hiker ,	13 -12 -6 -2 -5 -11
1>l2:histori ,	-15 15 -12 -3 -4 -11
1>l2:hospit ;	14 -8 -19 -26 -16 -28
1>l2:host ,	-8 -34 15 -24 6 -23
1>l2:host by	-7 -26 16 -11 -21 3
1>l2:hostag ,	13 -13 -8 -8 -9 -12
1>l2:hous ,	28 13 -24 -13 -17 -24
1>l2:housekeep ,	11 9 -24 -10 -13 -13
1>l2:hungarian state	1 13 -29 -10 -15 -15
1>l2:husband ,	26 -20 -24 -16 -14 -24
1>l2:institut ,	-2 -11 9 -8 -12 -20
1>l2:interpret ,	0 12 -20 -6 -11 -17
1>l2:is sending	-13 14 -11 -11 -15 -12
1>l2:it ;	-12 16 -13 -4 -6 -11
1>l2:it drew	4 9 -11 -12 -19 -23
1>l2:it was	-18 19 -20 -5 -4 -13
1>l2:judg ,	8 -23 18 -12 -15 -26
1>l2:junior ,	3 -3 -19 -6 -13 3
1>l2:known as	2 15 -27 -12 -18 -23
1>l2:korean beside	10 2 -21 -6 -8 -8
1>l2:lawyer ,	5 19 -35 -22 -29 -36
1>l2:lawyer :	-8 11 -14 -3 -9 -12
1>l2:leader ,	-14 5 -32 -21 -9 12
1>l2:led by	15 1 -16 -8 -11 -15
1>l2:left sat	7 -8 5 -5 -6 -14
1>l2:left was	11 14 -25 -9 -16 -26
1>l2:letter ,	15 -14 -13 -12 -9 -7
1>l2:libyan ,	15 3 -10 -7 -9 -14
1>l2:lunch for	5 7 -14 -15 -28 -21
1>l2:lunch with	-20 2 15 -12 -22 -3
1>l2:man ,	-11 -25 -21 -17 -20 15
1>l2:manag ,	14 -4 -17 -7 -11 -14
1>l2:mayor ,	-17 -12 19 -19 -22 -27
1>l2:meanwhil ,	24 -18 5 -2 -10 -9
1>l2:mediat ,	-29 -25 29 -10 -14 -21
1>l2:mediat was	3 9 -17 -10 -10 -20
1>l2:meet between	-24 -1 5 -12 -8 -16
1>l2:meet with	17 12 -22 -11 -7 -13
1>l2:member ,	12 -10 -28 -11 -20 5
1>l2:met <person>	-18 21 -12 -5 -9 -17
1>l2:met under	15 -21 3 -6 -9 -22
1>l2:minist ,	-16 -12 6 -23 17 -4
1>l2:minut ;	3 -7 12 -15 -17 -21
1>l2:miss :	-22 5 -6 -4 -11 17
1>l2:mission under	-6 2 -2 -8 -13 -14
1>l2:mother ,	-11 2 0 -15 -18 1
1>l2:name ,	-7 -22 -21 -14 -12 15
1>l2:name after	21 -20 -12 -7 -8 -9
1>l2:name dropped	18 -17 -11 -11 -16 -18
1>l2:name is	-14 12 -9 -5 -7 -11
1>l2:negoti ,	4 -17 -5 -16 -16 11
1>l2:nephew ,	-4 9 -14 -6 -11 -15
1>l2:no ,	2 7 -11 -13 -12 -14
1>l2:note ;	-20 22 -15 -13 -18 -22
1>l2:note-tak ,	12 9 -21 -5 -10 -16
1>l2:observ ,	-11 12 -11 -8 -9 -16
1>l2:observ in	-1 7 -14 -13 -17 -21
1>l2:occup ,	13 -10 -5 -4 -7 -7
1>l2:of state	-8 11 -15 -8 -17 -10
1>l2:off :	-18 18 -18 -3 -2 -11
1>l2:offici ,	10 -23 15 -15 -21 -22
1>l2:offici under	0 10 -16 -6 -6 -11
1>l2:ombudsman ,	10 -8 -18 -3 -20 10
1>l2:on ,	13 4 -19 -8 -15 -21
1>l2:on ;	-6 -13 -5 -2 -3 10
1>l2:on <date>	13 -14 -5 -25 -3 -11
1>l2:on by	4 -12 7 -3 -8 -7
1>l2:on has	-9 13 -13 -7 -6 -12
1>l2:out by	-21 8 -4 -10 15 -7
1>l2:owner ,	1 -16 -11 -15 4 0
1>l2:p.c .	0 -16 -23 -22 -30 16
1>l2:panel with	13 -6 -22 -9 1 -10
1>l2:paper ,	-20 -19 -12 -15 -9 19
1>l2:paperwork :	-18 24 -23 -7 -22 -29
1>l2:partner ,	-14 10 -1 -18 -19 -4
1>l2:peopl :	-15 6 -25 -8 -23 4
1>l2:place ;	-20 1 -9 -15 -8 8
1>l2:planter '	-5 17 -19 -21 -15 -18
1>l2:posit ;	-7 14 -12 -11 -9 -14
1>l2:preach ;	8 -19 13 -13 7 -26
1>l2:predecessor ,	18 -10 -1 -11 -14 -26
1>l2:prefect ,	-13 -2 10 -15 -20 -22
1>l2:premier ,	-4 -10 4 -21 8 -32
1>l2:present :	-18 8 10 -9 -18 -25
1>l2:present were	2 -24 -31 -17 9 1
1>l2:presid ,	-12 -18 8 -26 0 7
1>l2:presid ;	14 7 -25 -16 -19 -13
1>l2:presid in	0 -4 -28 -12 -13 7
1>l2:price ;	-14 19 -17 -15 -19 -18
1>l2:propos by	14 -10 -14 -6 -5 -9
1>l2:question by	-16 16 -12 -3 -9 -10
1>l2:quorum :	-22 -13 16 -9 -19 -23
1>l2:race ,	17 -17 -14 -5 -9 -19
1>l2:radio host	14 13 -24 -10 -5 -10
1>l2:recal that	12 -12 -3 -1 0 -3
1>l2:receiv by	8 -17 9 -6 -7 -10
1>l2:region ,	-2 -14 -7 -5 10 -20
1>l2:registrar ,	15 -3 -15 -4 -15 -21
1>l2:regul ,	14 -16 -7 -6 -6 -9
1>l2:relat ,	2 -8 9 -11 -19 -21
1>l2:rep ,	-7 14 -12 -1 -2 -10
1>l2:report ,	17 -17 -9 -9 -8 -16
1>l2:repres ,	-1 -20 13 -14 -17 -18
1>l2:repres by	-2 4 -21 -12 -39 0
1>l2:research ,	21 -20 -5 -4 -6 -13
1>l2:resid ,	0 10 -17 -5 -2 -8
1>l2:rev .	-18 -25 13 -15 16 -23
1>l2:river were	-5 15 -20 -2 -4 -4
1>l2:room :	-21 17 -16 -10 -22 -3
1>l2:s ,	-23 15 -21 -17 -18 -6
1>l2:sai that	-12 9 -7 -3 -2 -4
1>l2:sat with	12 -1 -18 -3 -6 -8
1>l2:second ,	22 -21 -21 -12 -21 -21
1>l2:secretari ,	3 -2 -9 -23 -35 -4
1>l2:senat ,	0 4 -18 -11 -10 -16
1>l2:sent <person>	-10 13 -7 -6 -13 -17
1>l2:servic ,	-6 16 -19 -8 -12 -14
1>l2:settl whether	-6 12 -7 -2 -3 -8
1>l2:sharehold ,	16 -18 -6 -6 -6 -12
1>l2:she was	-5 -17 4 -7 -12 7
1>l2:shipper '	2 -12 -22 -10 9 4
1>l2:shore ,	18 -18 -19 -11 -10 -13
1>l2:shuar ,	-9 22 -22 -1 -2 -8
1>l2:sign by	0 -18 10 -9 -18 -19
1>l2:sixth to	-8 10 -13 -6 -11 -21
1>l2:so that	13 1 -9 -2 -2 -5
1>l2:son ,	-17 -10 -11 -8 -10 13
1>l2:speaker ,	10 1 -17 -11 -6 -13
1>l2:speech by	9 3 -24 -7 -8 -13
1>l2:spokesman ,	15 -26 -17 -14 -11 -1
1>l2:spot ;	23 -16 -21 -12 -9 -22
1>l2:staff ,	-8 17 -24 -16 -19 -17
1>l2:state –	-15 15 -11 -10 -14 -14
1>l2:steamer bore	12 -13 -10 -7 -9 -12
1>l2:steward ,	13 6 -28 -17 -25 -36
1>l2:strike after	1 1 -16 -2 -5 -8
1>l2:student '	-10 15 -26 -7 -7 -12
1>l2:studi by	17 -17 -15 -9 -11 -14
1>l2:sudanes ,	6 2 -14 -9 -10 -14
1>l2:summit that	-23 7 -4 -6 -11 6
1>l2:suspect :	28 -29 -23 -7 -23 -27
1>l2:tabl ,	18 -5 -13 -7 -4 -9
1>l2:tabl sat	-10 16 -18 -2 -7 -11
1>l2:tabl were	-14 -3 5 -6 -14 -18
1>l2:talk :	-31 35 -30 -11 -32 -34
1>l2:talk ;	-21 6 -15 -11 -11 18
1>l2:tanzanian ,	-4 -19 -17 -11 -15 10
1>l2:tariff ,	0 7 -13 -11 -9 -11
1>l2:teacher :	28 -27 -22 -12 -32 -32
1>l2:thei heard	1 5 -12 -14 -9 -13
1>l2:them ,	-9 15 -15 -5 -6 -13
1>l2:them were	-13 -7 8 -2 -5 -8
1>l2:them when	-25 26 -18 -11 -8 -16
1>l2:then saw	5 -12 3 -14 -11 -11
1>l2:there were	-10 12 -13 -2 -11 -5
1>l2:tie ,	-9 -6 -17 -8 -14 10
1>l2:to meet	12 -7 0 -19 -13 -17
1>l2:to see	5 -4 -2 -14 -11 -24
1>l2:to which	-1 -1 3 -12 -12 -17
1>l2:togeth with	14 12 -25 -8 -15 -16
1>l2:top :	4 -1 -18 -3 -16 -19
1>l2:train ;	-19 8 7 -11 -20 2
1>l2:travel with	4 3 -12 -14 -12 -16
1>l2:treasur ,	-14 11 -16 -12 -15 0
1>l2:tribe was	-15 18 -15 -2 -5 -16
1>l2:trucker '	-11 13 -11 -6 -4 -7
1>l2:two ,	19 -3 -24 -8 -24 -18
1>l2:two :	-7 19 -25 -14 -27 -33
1>l2:undersecretari ,	2 7 -22 -9 -12 -23
1>l2:union ,	13 4 -19 -7 -7 -7
1>l2:union by	-8 16 -3 -1 -10 -4
1>l2:union chair	-13 20 -22 -3 -5 -7
1>l2:union head	-22 25 -20 -8 -13 -20
1>l2:us ,	18 -17 -11 -8 -12 -18
1>l2:vanilla with	15 -8 -24 -12 -23 -23
1>l2:vicar ,	-10 12 -13 -5 -13 -21
1>l2:vice-minist ,	0 12 -16 -5 -16 -17
1>l2:villag head	-11 23 -24 -6 -10 -14
1>l2:visitor were	14 0 -26 -14 -21 -22
1>l2:vote ,	-17 3 -25 -19 -23 11
1>l2:vote ;	-9 -24 15 -21 -32 0
1>l2:wall ;	11 1 -10 -15 -10 -16
1>l2:where chair	17 -19 7 -5 -6 -7
1>l2:widow ,	-12 16 -17 -15 -12 -23
1>l2:wife ,	-12 4 -19 -7 -14 9
1>l2:will have	-10 14 -12 -5 -5 -11
1>l2:wing ,	-14 -21 17 -16 -15 -17
1>l2:wit ,	15 -10 -9 -4 -7 -11
1>l2:with <person>	10 10 -20 -8 -11 -12
1>l2:worker '	-13 10 8 -17 -16 -19
1>l2:wreath and	2 3 -5 -5 -17 -17
1>l2:— in	-10 15 -19 -17 -19 -20
1>l:#	-1 2 14 -26 -14 -25
1>l:'	1 4 -13 9 -18 -16
1>l:,	18 -6 -13 -23 -10 -4
1>l:.	-23 8 -14 -6 -2 -1
1>l::	-23 -7 -2 -53 -2 21
1>l:;	-4 7 -18 -9 -50 5
1>l:<date>	18 -17 -5 -28 -4 -13
1>l:<number>	-15 -18 -5 -13 -14 15
1>l:<person>	-6 24 -37 -27 -34 -39
1>l:<quote>	2 -2 0 -24 -29 -44
1>l:about	21 -19 -23 -15 -15 -19
1>l:after	10 -15 10 -12 -12 -19
1>l:among	7 10 -20 -8 -11 -18
1>l:and	-16 16 -39 4 -6 5
1>l:are	-15 17 -14 -14 -7 -17
1>l:as	-11 24 -24 -28 -26 -14
1>l:asked	-8 -13 12 -8 -6 -10
1>l:at	-27 12 14 -32 -34 -37
1>l:because	8 -10 -15 -8 6 -17
1>l:before	-10 -23 19 -16 -18 -21
1>l:beside	10 2 -21 -6 -8 -8
1>l:between	14 -6 -13 -17 -23 -3
1>l:bore	12 -13 -10 -7 -9 -12
1>l:briefed	3 11 -16 -13 -14 -17
1>l:brought	-10 16 -16 -3 -5 -8
1>l:but	-8 0 -26 -19 -27 11
1>l:by	-1 0 2 -29 -13 -19
1>l:came	10 1 -26 -13 -4 -32
1>l:chair	-5 -5 8 -19 -29 -24
1>l:crewing	0 9 -19 -12 -16 -16
1>l:did	-26 8 -16 -15 -15 10
1>l:drew	9 12 -20 -14 -25 -29
1>l:dropped	18 -17 -11 -11 -16 -18
1>l:entertained	7 -1 -12 -10 -9 -15
1>l:expects	-13 14 -12 -9 -11 -10
1>l:facing	13 11 -20 -8 -12 -17
1>l:feted	-10 13 -11 -6 -5 -9
1>l:for	-20 1 -16 -38 13 -16
1>l:from	-2 17 -24 -13 -17 -20
1>l:gathered	-13 -6 10 -12 -25 0
1>l:gathers	18 -12 -27 -11 -20 -6
1>l:has	-9 13 -13 -7 -6 -12
1>l:have	-12 16 -13 -6 -7 -19
1>l:head	-28 6 9 -15 -19 -24
1>l:heard	1 5 -13 -14 -9 -13
1>l:host	2 -14 11 -16 -14 -15
1>l:hosted	25 10 -17 -10 -10 -19
1>l:in	3 -17 -8 -18 4 4
1>l:including	8 6 -14 -7 -11 -14
1>l:invited	-12 -3 4 8 -17 -10
1>l:is	-19 -4 12 -14 -14 -12
1>l:let	-6 12 -18 -11 -13 -18
1>l:meet	7 5 -13 -21 -14 -22
1>l:meets	-7 -3 8 -15 -20 -26
1>l:met	3 4 -8 -15 -14 -25
1>l:named	-19 19 -7 -5 -3 -13
1>l:nor	-19 13 -14 -13 -14 -3
1>l:noted	13 -11 -12 -13 -9 -13
1>l:on	16 -25 -17 11 5 -7
1>l:presiding	-13 -17 17 -8 -12 -13
1>l:questioned	1 -18 -16 -11 -13 17
1>l:received	-6 -1 -2 3 -15 -6
1>l:said	5 -11 -40 -20 -16 7
1>l:sat	1 1 0 -6 -10 -20
1>l:saw	3 -5 0 -16 -13 -14
1>l:says	7 5 -20 -10 -8 -19
1>l:see	5 -4 -2 -14 -11 -24
1>l:sending	-13 14 -11 -11 -15 -12
1>l:sent	-3 -7 0 -12 7 -37
1>l:since	8 -4 -17 -11 -10 -19
1>l:spoke	-4 9 -12 -2 -3 -5
1>l:state	-4 5 -2 -24 -10 -31
1>l:summoned	-8 20 -19 -12 -3 -8
1>l:that	11 5 -11 -22 -26 -26
1>l:through	19 -12 -17 -17 -14 -17
1>l:to	12 2 -23 -41 -42 -5
1>l:together	-3 10 -32 -12 -28 2
1>l:told	18 -18 -12 -5 -6 -13
1>l:under	12 -15 10 -18 -28 -42
1>l:was	-2 10 -24 -24 -34 -1
1>l:were	3 -10 -7 -21 -1 -5
1>l:whaling	-13 12 -9 -9 -8 -7
1>l:when	-20 12 12 -22 -22 -38
1>l:where	19 -14 -6 -14 -19 -8
1>l:whether	-15 22 -15 -10 -9 -16
1>l:which	14 -9 7 -20 -17 -27
1>l:whose	15 -12 -4 -19 -22 -24
1>l:with	-11 4 -7 -8 -7 -13
1>l:–	-15 15 -11 -10 -14 -14
1>l:—	13 -15 6 -27 -35 -35
1>lb-cue:absent	-5 -14 -47 -24 -32 29
1>lb-cue:attended	0 -4 3 -28 -4 -3
1>lb-cue:background	9 4 -14 -19 -38 -12
1>lb-cue:declined	-6 0 -9 10 -24 -18
1>lb-cue:hosted	1 -16 16 -11 -13 -22
1>lb-cue:invited	-11 -14 0 4 -30 10
1>lb-cue:observer	16 -10 -43 -22 -28 -3
1>lb-cue:reported	25 -26 -13 -27 -9 -10
1>lb-cue:represented	4 12 -25 -24 -16 -25
1>led:about	14 -12 -29 -40 10 -25
1>led:according	14 -12 -4 -28 -38 -4
1>led:among	1 -7 -9 -23 -1 -4
1>led:beside	-6 0 -8 -8 -7 -13
1>led:beside-by	1 5 -19 -22 -44 4
1>led:between	14 -6 -13 -17 -23 -3
1>led:for-side	-14 9 3 -26 -14 -10
1>led:instead	-20 1 -16 -38 13 -16
1>led:invites	-13 -1 5 7 -17 -14
1>led:meets	-6 -6 2 4 -42 -4
1>led:met-by	1 -17 11 -11 -8 -3
1>led:sends	6 1 -18 -18 -14 -11
1>led:there-came	10 -14 -22 -19 2 -11
1>led:under	13 -18 5 -15 -15 -21
1>led:with	-7 0 -7 -7 -6 -12
1>lv-cue:absent	-12 -8 -20 -16 -15 20
1>lv-cue:attended	3 -3 -2 -25 -6 -1
1>lv-cue:background	9 -1 -16 -16 -20 -27
1>lv-cue:declined	-25 14 -3 12 -21 -13
1>lv-cue:hosted	9 -8 -4 -16 -6 -13
1>lv-cue:invited	-10 -10 2 2 -26 4
1>lv-cue:reported	23 -19 -5 -26 -24 -11
1>lv-cue:represented	13 -1 -31 -22 -13 -21
1>lv:abandon	4 -11 10 -6 -13 -19
1>lv:abandon|when	4 -11 10 -6 -13 -19
1>lv:accept	10 -9 9 -8 -19 -4
1>lv:accept|,	5 -21 11 -8 -12 3
1>lv:accept|in	8 3 -20 -7 -12 -25
1>lv:accompani	8 -13 -25 -8 -19 7
1>lv:accompani|by	8 -13 -25 -8 -19 7
1>lv:adjourn	16 -14 -6 -4 -3 -8
1>lv:adjourn|,	16 -14 -6 -4 -3 -8
1>lv:admit	0 5 -12 -9 -12 -14
1>lv:admit|among	0 5 -12 -9 -12 -14
1>lv:agre	6 14 -23 -6 -8 -13
1>lv:agre|when	7 3 -14 -6 -7 -12
1>lv:announc	14 -15 -11 -7 -12 -12
1>lv:answer	10 4 -22 -15 -18 -22
1>lv:ar	-28 -15 -21 9 -15 15
1>lv:ar|	-15 17 -14 -14 -7 -17
1>lv:ar|,	-22 -21 -14 11 -11 16
1>lv:ask	8 -6 -8 -20 -17 -2
1>lv:ask|	-8 -13 12 -8 -6 -10
1>lv:ask|,	0 7 -18 -10 -9 -2
1>lv:at	20 -21 -17 -9 -16 -19
1>lv:attend	-23 -6 10 -9 -19 -3
1>lv:attend|,	-12 -19 13 -7 -16 4
1>lv:attend|by	-13 19 -20 -2 -3 -9
1>lv:at|,	20 -21 -17 -9 -16 -19
1>lv:be	6 7 -24 -19 -20 -29
1>lv:been	13 -1 -12 -9 -12 -19
1>lv:be|between	17 -17 -12 -8 -5 -12
1>lv:bore	12 -13 -10 -7 -9 -12
1>lv:bore|	12 -13 -10 -7 -9 -12
1>lv:brief	12 10 -22 -14 1 -29
1>lv:brief|	3 11 -16 -13 -14 -17
1>lv:brief|,	13 2 -13 -4 5 -23
1>lv:bring	-14 16 -17 -9 -6 -12
1>lv:broker	-1 -20 13 -14 -17 -18
1>lv:broker|,	-1 -20 13 -14 -17 -18
1>lv:brought	-7 12 -9 -17 -39 -17
1>lv:brought|	-10 16 -16 -3 -5 -8
1>lv:brought|,	2 15 -36 -13 -27 -35
1>lv:brought|together	-3 10 -32 -12 -28 2
1>lv:brought|with	-11 -21 20 -5 -12 -22
1>lv:call	5 -4 7 -18 -25 -28
1>lv:call|	-16 15 -13 -9 -3 -9
1>lv:call|,	14 -23 13 -5 -9 -21
1>lv:call|<person>	-4 8 -20 -10 -11 -20
1>lv:call|between	1 15 -21 -5 -6 -12
1>lv:call|on	0 -19 13 -6 -5 -11
1>lv:call|where	13 -13 6 -3 -9 -13
1>lv:call|with	13 10 -19 -16 -19 -15
1>lv:came	14 -11 -52 -20 -16 8
1>lv:came|	10 1 -26 -13 -4 -32
1>lv:came|'	4 11 -27 -17 -20 -38
1>lv:came|,	1 -1 -20 -4 -11 4
1>lv:came|and	12 0 -10 -2 -4 -15
1>lv:came|with	0 -9 -23 -11 -18 13
1>lv:can't	-6 12 -7 -2 -3 -8
1>lv:can't|whether	-6 12 -7 -2 -3 -8
1>lv:cancel	-25 26 -18 -11 -8 -16
1>lv:cancel|when	-25 26 -18 -11 -8 -16
1>lv:chair	7 -11 1 -23 2 -20
1>lv:chair|	-5 -5 8 -19 -29 -24
1>lv:chair|'	14 -12 -16 -7 -5 -6
1>lv:chair|,	-19 5 -2 -17 5 -7
1>lv:chair|by	1 -31 18 -6 -1 -23
1>lv:chair|with	13 -6 -22 -9 1 -10
1>lv:clear	-5 3 1 -13 -18 -26
1>lv:clear|,	-5 3 1 -13 -18 -26
1>lv:close	-12 14 -14 -8 -9 -17
1>lv:close|with	9 6 -11 -5 -9 -12
1>lv:co-chair	14 -21 18 -24 -14 -18
1>lv:co-chair|'	14 -21 18 -24 -14 -18
1>lv:come	2 5 -10 -13 -13 -16
1>lv:come|and	2 5 -10 -13 -13 -16
1>lv:confer	15 2 -7 -19 -20 -23
1>lv:confer|'	13 -12 6 -12 -9 -14
1>lv:confer|with	14 2 -18 -11 -15 -16
1>lv:conven	10 -10 8 -18 -23 -24
1>lv:conven|'	5 -1 -1 -14 -10 -15
1>lv:conven|,	15 -15 10 -6 -16 -15
1>lv:crew	0 9 -19 -12 -16 -16
1>lv:crew|	0 9 -19 -12 -16 -16
1>lv:deleg	10 1 -10 -6 -14 -16
1>lv:deleg|,	10 1 -10 -6 -14 -16
1>lv:did	-14 -10 -2 -33 -26 19
1>lv:did|	-26 8 -16 -15 -15 10
1>lv:did|,	-11 -18 -33 -24 -29 18
1>lv:dine	2 -10 10 -15 -18 -24
1>lv:dine|,	0 -20 14 -12 -12 -18
1>lv:dine|with	5 3 -3 -7 -11 -14
1>lv:drew	0 -9 -35 -30 -41 10
1>lv:drew|	9 12 -20 -14 -25 -29
1>lv:drew|'	4 -12 -25 -25 -28 11
1>lv:drew|,	-9 -6 -17 -8 -14 10
1>lv:drop	18 -17 -11 -11 -16 -18
1>lv:drop|	18 -17 -11 -11 -16 -18
1>lv:elect	-23 22 -20 -12 -16 -22
1>lv:entertain	7 -1 -12 -10 -9 -15
1>lv:entertain|	7 -1 -12 -10 -9 -15
1>lv:examin	13 -12 -8 -2 -3 -9
1>lv:examin|,	13 -12 -8 -2 -3 -9
1>lv:expect	-13 14 -12 -9 -11 -10
1>lv:expect|	-13 14 -12 -9 -11 -10
1>lv:face	5 0 -5 -14 -21 -25
1>lv:face|	13 11 -20 -8 -12 -17
1>lv:face|,	2 5 -12 -9 -13 -16
1>lv:fete	-10 13 -11 -6 -5 -9
1>lv:fete|	-10 13 -11 -6 -5 -9
1>lv:flank	0 13 -18 -17 -16 -28
1>lv:flank|by	0 13 -18 -17 -16 -28
1>lv:flew	7 -2 -7 -10 -22 -11
1>lv:flew|,	4 -4 -2 -11 -24 -9
1>lv:flew|that	13 1 -9 -2 -2 -5
1>lv:follow	-16 17 -15 -8 -12 -16
1>lv:gather	12 -19 -4 -14 3 -5
1>lv:gather|	8 -13 4 -16 -31 -2
1>lv:gather|under	-4 -1 5 -6 -12 -15
1>lv:gave	11 16 -29 -23 -31 -36
1>lv:gave|,	-2 14 -15 -18 -21 -28
1>lv:gave|because	14 3 -14 -11 -11 -15
1>lv:gave|for	-15 16 -11 -4 -14 -8
1>lv:go	11 -23 5 -11 -12 -23
1>lv:goe	0 11 -20 -9 -10 -17
1>lv:goe|,	-1 9 -17 -8 -6 -13
1>lv:goe|which	2 5 -16 -4 -6 -7
1>lv:go|before	-7 -14 12 -8 -8 -15
1>lv:go|to	13 -15 -12 -5 -8 -11
1>lv:go|where	20 -9 -14 -3 -3 -13
1>lv:ha	-11 14 -21 -12 -11 6
1>lv:had	-10 11 -6 -33 -25 -3
1>lv:had|'	20 10 -27 -26 -16 -24
1>lv:had|,	-17 25 -19 -16 -19 -23
1>lv:had|to	-14 -17 -10 -11 -4 17
1>lv:had|with	3 -19 9 -4 -10 -13
1>lv:have	-11 -2 -21 -14 -14 8
1>lv:have|	-19 -2 -19 -14 -13 10
1>lv:ha|	-9 13 -13 -7 -6 -12
1>lv:ha|,	-9 9 -17 -8 -8 7
1>lv:head	-27 19 1 -28 -42 -14
1>lv:head|	-28 6 9 -15 -19 -24
1>lv:head|'	-14 18 -19 -16 -14 -17
1>lv:head|,	21 -7 -7 -17 -31 -4
1>lv:head|and	8 10 -16 -11 -22 -22
1>lv:head|but	-18 13 -8 -10 -9 1
1>lv:head|by	-12 19 -21 -4 -7 -11
1>lv:hear	-1 5 -3 -13 -17 -24
1>lv:heard	16 2 -18 -25 -23 -29
1>lv:heard|	1 5 -13 -14 -9 -13
1>lv:heard|,	11 7 -18 -18 -20 -22
1>lv:hear|,	3 -7 9 -10 -15 -19
1>lv:held	3 -2 4 -19 -31 -37
1>lv:held|,	8 0 -3 -17 -29 -35
1>lv:held|under	11 -18 3 -12 -10 -13
1>lv:held|with	-2 -10 5 -11 -15 -20
1>lv:hold	9 -3 -7 -8 -15 -15
1>lv:hold|,	10 -9 -8 -6 -8 -13
1>lv:hold|with	-18 3 0 -3 -10 -6
1>lv:host	11 -5 2 -22 -36 -17
1>lv:host|	9 -7 3 -18 -17 -17
1>lv:host|,	1 2 -1 -15 -30 -33
1>lv:host|<date>	16 -12 -15 -10 -5 -8
1>lv:host|<person>	10 10 -20 -8 -11 -12
1>lv:host|by	-7 -26 16 -11 -21 3
1>lv:huddl	-6 0 -21 12 -23 -22
1>lv:huddl|with	-6 0 -21 12 -23 -22
1>lv:invit	-12 -14 10 6 -22 3
1>lv:invit|	-12 -3 4 8 -17 -10
1>lv:invit|,	5 -12 -18 -17 -15 12
1>lv:is	10 -8 5 -22 -26 -29
1>lv:is|	-19 -4 12 -14 -14 -12
1>lv:is|,	9 3 -4 -11 -13 -16
1>lv:is|and	16 1 -22 -9 -16 -19
1>lv:is|where	5 -17 1 -9 -7 -10
1>lv:join	-9 -5 10 -6 -8 -14
1>lv:join|,	-2 -11 9 -8 -12 -20
1>lv:kept	4 -5 -20 -24 -20 6
1>lv:laid	-6 -4 11 -18 -23 -23
1>lv:laid|,	-8 13 -13 -12 -8 -14
1>lv:laid|by	4 -12 7 -3 -8 -7
1>lv:learn	-13 16 -14 -13 -13 -21
1>lv:led	12 6 -19 -9 -16 -19
1>lv:led|,	-8 12 -14 -2 -4 -5
1>lv:led|by	15 1 -16 -8 -11 -15
1>lv:left	8 -8 9 -15 -16 -16
1>lv:left|,	8 -8 9 -15 -16 -16
1>lv:let	-3 3 -27 -18 -21 3
1>lv:let|	-6 12 -18 -11 -13 -18
1>lv:let|,	16 -1 -22 -14 -17 -27
1>lv:link	-2 12 -12 -1 0 -1
1>lv:link|,	-2 12 -12 -1 0 -1
1>lv:lost	14 5 -14 -16 -15 -17
1>lv:lost|and	14 5 -14 -16 -15 -17
1>lv:lunch	-19 9 2 -12 -25 0
1>lv:lunch|with	-19 9 2 -12 -25 0
1>lv:meet	4 -7 -14 9 -29 -41
1>lv:meet|	-3 3 -6 -27 -25 -34
1>lv:meet|,	-7 -2 1 -11 -9 -16
1>lv:meet|since	3 -2 -12 -8 -4 -6
1>lv:meet|with	17 4 -14 -7 -2 -6
1>lv:mention	12 -14 -7 -7 -7 -13
1>lv:met	2 -1 -9 -24 -32 6
1>lv:met|	3 4 -8 -15 -14 -25
1>lv:met|'	18 -17 9 -17 -15 -24
1>lv:met|,	1 -2 -35 -15 -24 14
1>lv:met|<person>	-18 21 -12 -5 -9 -17
1>lv:met|under	14 -14 6 -11 -21 -34
1>lv:move	-1 -21 -6 -4 -11 10
1>lv:move|where	-1 -21 -6 -4 -11 10
1>lv:name	6 2 -14 -17 -21 -26
1>lv:name|	-19 19 -7 -5 -3 -13
1>lv:name|,	15 -14 -7 -6 -7 -14
1>lv:name|after	21 -20 -12 -7 -8 -9
1>lv:note	13 -11 -12 -13 -9 -13
1>lv:note|	13 -11 -12 -13 -9 -13
1>lv:open	-25 -5 11 -9 -11 -21
1>lv:open|by	-13 20 -23 -3 -5 -6
1>lv:open|with	-16 -6 8 -4 -7 -10
1>lv:own	1 -6 -19 -13 -28 4
1>lv:own|,	1 -6 -19 -13 -28 4
1>lv:photograph	-10 14 -18 -10 -18 -16
1>lv:photograph|with	-10 14 -18 -10 -18 -16
1>lv:place	6 7 -20 -15 -18 -22
1>lv:place|,	6 7 -20 -15 -18 -22
1>lv:presid	-17 4 0 -21 -27 5
1>lv:presid|	-13 -17 17 -8 -12 -13
1>lv:presid|in	0 -4 -28 -12 -13 7
1>lv:presid|with	-15 19 -17 -11 -18 -21
1>lv:propos	14 -10 -14 -6 -5 -9
1>lv:propos|by	14 -10 -14 -6 -5 -9
1>lv:protest	-5 11 -14 -4 -9 -19
1>lv:protest|,	-5 11 -14 -4 -9 -19
1>lv:put	16 -5 -26 -19 -17 -20
1>lv:put|,	9 0 -19 -16 -14 -19
1>lv:question	-10 -9 -20 -13 -17 17
1>lv:question|	1 -18 -16 -11 -13 17
1>lv:question|by	-18 15 -12 -6 -10 -9
1>lv:quot	14 -12 -8 -7 -2 -8
1>lv:ran	18 -18 -16 -6 -7 -18
1>lv:ran|in	18 -18 -16 -6 -7 -18
1>lv:read	-13 2 -6 -13 15 -14
1>lv:read|by	-21 8 -4 -10 15 -7
1>lv:recal	15 -9 -15 -4 -4 -9
1>lv:recal|that	12 -12 -3 -1 0 -3
1>lv:recal|when	9 -2 -14 -3 -4 -6
1>lv:receiv	2 -6 0 -2 -26 -9
1>lv:receiv|	-6 -1 -2 3 -15 -6
1>lv:receiv|,	4 4 -5 -20 -26 -35
1>lv:receiv|by	-6 -29 20 -11 -12 4
1>lv:receiv|from	-12 12 -10 -3 -7 -7
1>lv:receiv|with	24 5 -25 -7 -13 -14
1>lv:reconven	-11 14 -11 -2 -6 -11
1>lv:reconven|,	-11 14 -11 -2 -6 -11
1>lv:refus	-8 -21 -21 19 -15 -21
1>lv:refus|and	-14 -18 -12 19 -15 -16
1>lv:releas	19 -19 -17 -10 -14 -19
1>lv:releas|by	19 -19 -17 -10 -14 -19
1>lv:remain	-20 -17 -12 -18 -15 21
1>lv:remain|and	-19 -23 -11 -14 -15 21
1>lv:replac	-7 -6 11 -20 -22 -26
1>lv:replac|,	10 13 -24 -18 -17 -24
1>lv:report	18 -17 -11 -8 -12 -18
1>lv:report|,	18 -17 -11 -8 -12 -18
1>lv:repres	1 5 -33 -20 -5 -25
1>lv:repres|,	11 12 -21 -14 -43 -39
1>lv:repres|<person>	-5 9 -7 -10 -17 -13
1>lv:repres|because	3 -17 -4 -4 8 -13
1>lv:repres|by	-4 14 -26 -12 -44 -6
1>lv:resum	1 -5 -18 -8 -13 7
1>lv:resum|between	1 -5 -18 -8 -13 7
1>lv:run	-6 14 -21 -9 -13 -12
1>lv:sai	-1 4 -1 -21 -17 -34
1>lv:said	16 -21 -38 -21 -18 5
1>lv:said|	5 -11 -40 -20 -16 7
1>lv:said|,	33 -43 -12 -16 -15 -2
1>lv:sai|	7 5 -20 -10 -8 -19
1>lv:sai|,	-10 4 12 -16 -12 -25
1>lv:sai|that	12 -9 -21 -8 -7 -16
1>lv:sat	4 -4 11 -15 -26 -46
1>lv:sat|	1 1 0 -6 -10 -20
1>lv:sat|'	-20 -9 11 -7 -7 -16
1>lv:sat|,	13 14 -35 -5 -16 -29
1>lv:sat|beside	10 2 -21 -6 -8 -8
1>lv:sat|under	-2 -12 9 -5 -7 -10
1>lv:sat|when	0 7 -13 -8 -7 -9
1>lv:sat|with	4 -13 6 -12 -24 -30
1>lv:saw	-1 2 -1 -16 -36 -14
1>lv:saw|	3 -5 0 -16 -13 -14
1>lv:saw|,	-8 8 -7 -8 -31 -7
1>lv:saw|with	12 6 -27 -15 -16 -21
1>lv:see	9 -12 -14 -15 -18 2
1>lv:see|	5 -4 -2 -14 -11 -24
1>lv:see|,	16 -11 -20 -6 -13 8
1>lv:send	-16 19 -19 -13 -17 -18
1>lv:send|	-13 14 -11 -11 -15 -12
1>lv:send|,	-8 14 -18 -6 -9 -16
1>lv:sent	17 -9 -17 -19 -14 -9
1>lv:sent|	-3 -7 0 -12 7 -37
1>lv:sent|'	19 -19 -8 -14 -11 -17
1>lv:sent|,	1 20 -26 -14 -41 -55
1>lv:sent|<person>	-10 13 -7 -6 -13 -17
1>lv:sent|and	5 1 -8 -6 -19 -8
1>lv:set	-6 -12 10 -11 -11 -12
1>lv:set|before	-6 -12 10 -11 -11 -12
1>lv:show	-11 14 -13 -2 -6 -10
1>lv:sign	-6 -19 -4 -13 14 -2
1>lv:sign|,	-14 -10 -24 -11 15 2
1>lv:sign|by	0 -18 10 -9 -18 -19
1>lv:snow	15 -15 -8 -7 -6 -10
1>lv:snow|as	15 -15 -8 -7 -6 -10
1>lv:spent	-8 -13 11 -5 -4 -10
1>lv:spent|,	-8 -13 11 -5 -4 -10
1>lv:split	16 -16 -6 -2 -2 -10
1>lv:split|,	16 -16 -6 -2 -2 -10
1>lv:spoke	12 7 -23 -14 -24 -28
1>lv:spoke|	-4 9 -12 -2 -3 -5
1>lv:spoke|'	7 3 -16 -11 -10 -17
1>lv:spoke|,	14 4 -10 -6 -9 -15
1>lv:start	12 -3 -7 -7 -18 -21
1>lv:start|,	12 -3 -7 -7 -18 -21
1>lv:state	-1 2 -2 -24 -11 -34
1>lv:state|	-4 5 -2 -24 -10 -31
1>lv:state|between	14 -5 -26 -5 -14 -19
1>lv:stood	-7 -5 -21 -18 11 -27
1>lv:stood|by	2 6 -17 -11 -16 -22
1>lv:struck	-2 -16 7 -8 -9 -14
1>lv:struck|and	-2 -16 7 -8 -9 -14
1>lv:summon	2 19 -19 -16 -7 -17
1>lv:summon|	-8 20 -19 -12 -3 -8
1>lv:summon|,	7 9 -10 -4 -6 -14
1>lv:suspend	1 1 -16 -2 -5 -8
1>lv:suspend|after	1 1 -16 -2 -5 -8
1>lv:talk	9 4 -33 -15 -21 -22
1>lv:talk|with	15 -8 -24 -12 -23 -23
1>lv:told	17 -14 -15 -5 -6 -14
1>lv:told|	18 -18 -12 -5 -6 -13
1>lv:took	-9 22 -21 -8 -15 -20
1>lv:took|from	-14 14 -10 -3 -7 -13
1>lv:took|including	8 6 -14 -7 -11 -14
1>lv:trace	-6 8 -16 -14 -15 -17
1>lv:trace|,	-6 8 -16 -14 -15 -17
1>lv:travel	17 -15 -8 -13 -13 -20
1>lv:travel|with	4 3 -12 -14 -12 -16
1>lv:turn	13 -12 -11 -3 -4 -17
1>lv:visit	-22 24 -10 -11 -14 -16
1>lv:visit|,	-21 25 -14 -10 -13 -15
1>lv:vote	-2 16 -18 -17 -24 -21
1>lv:vote|,	2 10 -18 -16 -14 -18
1>lv:wa	18 3 -21 -27 -38 -13
1>lv:walk	-13 -3 7 -11 -8 -15
1>lv:wa|	-2 10 -24 -24 -34 -1
1>lv:wa|'	9 1 -2 -15 -9 -20
1>lv:wa|,	13 -8 -21 -10 -15 -3
1>lv:wa|by	9 -25 11 -10 -8 -17
1>lv:wa|in	-1 7 -14 -13 -17 -21
1>lv:wa|where	15 -11 -5 -2 -3 -6
1>lv:welcom	-9 1 -11 -14 5 -4
1>lv:welcom|'	2 -12 -22 -10 9 4
1>lv:welcom|,	-9 -3 6 -6 -14 -8
1>lv:went	-9 7 6 -17 -17 -27
1>lv:went|,	-11 14 -23 -11 -11 -15
1>lv:went|to	-2 -7 12 -12 -15 -23
1>lv:were	-15 4 -4 -32 -3 -6
1>lv:were|	3 -10 -7 -21 -1 -5
1>lv:were|'	-15 14 -43 -31 0 0
1>lv:were|,	-27 15 5 -8 -16 -27
1>lv:were|and	11 -1 -10 -10 -9 -18
1>lv:were|when	-5 -12 12 -3 -3 -5
1>lv:whale	-13 12 -9 -9 -8 -7
1>lv:whale|	-13 12 -9 -9 -8 -7
1>lv:will	-27 5 6 3 -18 -20
1>lv:will|with	-19 20 -20 -6 -15 -11
1>lv:work	6 -12 2 -7 -20 0
1>lv:work|,	6 -12 2 -7 -20 0
1>not-first	19 -7 -29 -18 -7 -11
1>quoted	12 -2 -4 -23 -33 -42
1>r-cue-near:absent	4 -32 5 -33 -9 4
1>r-cue-near:attended	9 -7 -11 -14 -3 -10
1>r-cue-near:background	7 -14 -12 0 -9 -13
1>r-cue-near:declined	-19 -18 -14 -3 -1 20
1>r-cue-near:hosted	3 -7 2 -6 -5 -22
1>r-cue-near:invited	-6 -13 -3 13 -40 -6
1>r-cue-near:observer	24 -14 -21 -8 -9 -32
1>r-cue-near:reported	4 -10 -4 -15 -12 -7
1>r-cue-near:represented	-17 1 -17 -6 4 -10
1>r-cue:absent	-3 -20 0 -18 -2 2
1>r-cue:attended	14 -16 3 -17 -11 -9
1>r-cue:background	4 -28 -4 -8 3 -4
1>r-cue:declined	-16 -14 -12 -7 -3 19
1>r-cue:hosted	3 -4 -6 -4 -13 -10
1>r-cue:invited	-11 -7 -8 18 -27 -12
1>r-cue:observer	-5 -5 -37 -22 16 -24
1>r-cue:reported	4 -12 -2 -14 -14 -7
1>r-cue:represented	-13 -5 -11 -18 13 -17
1>r2:' s	-6 -29 3 -16 12 1
1>r2:) call	19 -18 -12 -4 -6 -17
1>r2:, and	3 -14 16 -11 -17 -21
1>r2:<person> )	-24 -17 -19 -14 12 9
1>r2:<person> ,	13 -13 3 -23 -3 -36
1>r2:<person> admit	14 -16 -12 -7 -11 -12
1>r2:<person> wa	-4 -19 -14 -10 -14 10
1>r2:<place> '	12 -17 -7 8 -17 -4
1>r2:<place> by	-9 -14 -9 -1 -6 14
1>r2:a colonel	-18 18 -18 -3 -2 -11
1>r2:aboard a	-18 21 -12 -5 -9 -17
1>r2:abstained ,	2 7 -11 -13 -12 -14
1>r2:accepted ,	12 5 -8 -7 -9 -15
1>r2:accompanied by	0 3 -4 -11 -21 -20
1>r2:according to	6 1 -21 -15 -28 0
1>r2:across from	12 -1 -18 -3 -6 -8
1>r2:after stop	-15 22 -32 -12 -26 -23
1>r2:among them	20 -20 -17 -9 -15 -14
1>r2:an economist	20 -13 -2 -1 -1 -18
1>r2:and ,	-15 3 -33 2 9 -2
1>r2:and <person>	-32 7 0 -16 -29 21
1>r2:and <place>	12 -6 -20 -5 -4 -12
1>r2:and a	-11 19 -17 -16 -21 -19
1>r2:and an	16 3 -17 -9 -5 -14
1>r2:and broke	-12 13 -6 -1 -3 -5
1>r2:and by	11 -25 16 -8 -14 -13
1>r2:and member	18 -10 8 -4 -8 -18
1>r2:and observ	-19 1 1 -5 -9 -8
1>r2:and shop	-22 25 -20 -8 -13 -20
1>r2:and so	12 -13 -10 -7 -9 -12
1>r2:and talk	18 -18 -16 -6 -7 -18
1>r2:and the	-9 -8 -3 -32 -34 14
1>r2:and three	20 -5 -21 -13 -26 -27
1>r2:and under-secretari	11 -21 -16 -11 10 -24
1>r2:and wa	0 3 -4 -14 -16 -24
1>r2:answered for	-4 10 -26 -19 -7 -18
1>r2:answered that	9 6 -15 -16 -9 -15
1>r2:answered with	-15 5 10 -14 -12 -21
1>r2:apologised for	-10 -17 15 -10 -12 -13
1>r2:appeared by	-15 -7 9 -5 -9 -11
1>r2:appears nowher	17 -15 -18 -13 -12 -12
1>r2:are come	-9 16 -19 -2 -5 -4
1>r2:are expect	-10 14 -17 -3 -9 -9
1>r2:are on	4 3 -12 -11 -10 -14
1>r2:are to	-21 -3 5 -7 -12 -8
1>r2:arrived <date>	20 -10 -8 -3 -6 -9
1>r2:asked <person>	10 -18 6 -8 -6 -11
1>r2:asked all	15 -14 -13 -12 -9 -7
1>r2:asked director	11 -10 5 -9 -5 -15
1>r2:asked for	14 -3 1 -16 -10 -15
1>r2:asked why	-19 3 5 -19 -10 -16
1>r2:at <place>	1 -11 1 -16 -10 4
1>r2:at a	-16 17 -16 -5 -8 -15
1>r2:at hi	-7 11 -14 -15 -22 -11
1>r2:at the	-10 11 -3 -18 -29 -20
1>r2:ate from	-11 13 -12 -4 -8 -11
1>r2:ate hi	3 3 -15 -13 -11 -19
1>r2:attended the	-6 -9 -19 -3 12 -7
1>r2:because gener	10 3 -5 -4 -18 -19
1>r2:began <date>	8 5 -13 -6 -10 -15
1>r2:began in	-11 19 -19 -4 -7 -14
1>r2:between them	-11 -21 20 -5 -12 -22
1>r2:blamed the	-12 7 -2 -11 -11 -10
1>r2:both ask	-25 26 -18 -11 -8 -16
1>r2:both from	7 -8 5 -5 -6 -14
1>r2:briefed the	3 7 -17 -16 -17 -20
1>r2:brought a	13 3 -20 -15 -13 -18
1>r2:brought an	2 12 -19 -9 -15 -14
1>r2:brought togeth	18 -27 9 -14 -24 -24
1>r2:burned to	22 -21 -21 -12 -21 -21
1>r2:but <person>	10 -19 -18 -13 -11 4
1>r2:but a	17 5 -11 -4 -12 -25
1>r2:but influenza	2 -18 11 -4 -4 -7
1>r2:but sent	7 -20 -17 -15 -18 10
1>r2:but the	-14 18 -19 -16 -14 -17
1>r2:but their	6 7 -13 -4 -11 -18
1>r2:called ,	6 -3 -31 -2 -6 -14
1>r2:called it	23 -18 -22 -10 -14 -31
1>r2:called on	-11 16 -16 -2 -2 -16
1>r2:called that	17 -15 -11 -5 -6 -14
1>r2:called the	23 -20 -16 -5 -7 -23
1>r2:came ,	12 4 -11 -6 -11 -15
1>r2:came for	5 10 -15 -6 -13 -26
1>r2:came in	4 3 -2 -15 -20 -19
1>r2:came with	-7 15 -13 -2 -7 -16
1>r2:cancelled them	6 -19 10 -12 -19 -15
1>r2:carried a	-1 8 -15 -11 -10 -11
1>r2:chaired from	10 -15 6 -6 -5 -12
1>r2:changed tabl	-15 13 -5 -6 -17 -19
1>r2:cited the	10 1 -17 -9 -11 -22
1>r2:compared <number>	14 1 -14 -10 -15 -21
1>r2:conferred by	-8 -5 8 -9 -15 -18
1>r2:conferred on	10 5 -19 -10 -11 -12
1>r2:convened chief	17 -11 -3 -4 -6 -8
1>r2:could not	0 -19 -16 -17 -20 6
1>r2:counted head	-1 7 -16 -10 -13 -15
1>r2:counted nine	16 -18 -7 -4 -6 -10
1>r2:counted the	8 -4 -7 -6 -9 -14
1>r2:cut short	-13 -7 8 -2 -5 -8
1>r2:cut the	-11 17 -21 -9 -12 -12
1>r2:declined to	-6 -23 9 -5 -11 4
1>r2:did not	-21 18 -11 -24 4 -17
1>r2:did so	0 10 -22 -14 -21 -23
1>r2:did the	-15 -19 10 -12 -23 15
1>r2:died in	14 -11 -6 -5 -8 -8
1>r2:dined <date>	-17 -16 10 -6 -12 17
1>r2:dined with	-10 13 -14 -5 -11 -12
1>r2:doubts that	16 -14 -10 -10 -8 -12
1>r2:drank tea	-8 13 -13 -12 -8 -14
1>r2:drew it	-1 6 -20 -13 -14 -16
1>r2:drew ship	-1 -22 13 -14 -17 -19
1>r2:drew the	2 5 -16 -4 -6 -7
1>r2:drove them	7 6 -13 -8 -12 -19
1>r2:drove up	-6 13 -21 -10 -13 -20
1>r2:drowned in	12 -12 -12 -9 -13 -12
1>r2:ended a	-18 23 -20 -1 -2 -8
1>r2:entertained <person>	-6 -24 14 -17 -19 -22
1>r2:expects a	19 -19 -16 -6 -7 -10
1>r2:explained the	-11 2 2 -8 -9 -13
1>r2:faced steel	-15 10 5 -21 -17 -24
1>r2:facing oper	-9 13 -13 -7 -6 -12
1>r2:fed seven	-3 -19 13 -11 -13 -12
1>r2:fell in	9 -2 -12 -9 -14 -13
1>r2:fell through	6 2 -10 -4 -8 -14
1>r2:flew in	12 4 -15 -7 -13 -15
1>r2:flew to	15 -2 -10 -6 -4 -7
1>r2:followed <person>	-7 13 -10 -4 -6 -18
1>r2:for <date>	-24 5 12 -9 -11 -18
1>r2:for <organisation>	-1 8 -26 -8 -12 -35
1>r2:for <place>	-4 6 -14 -14 -12 -21
1>r2:for a	-6 14 -14 -1 -1 -3
1>r2:for nine	5 -10 -20 -12 -13 14
1>r2:for the	-11 3 6 -16 -33 -36
1>r2:fought over	14 -12 -16 -9 -9 -13
1>r2:found a	-7 -16 -13 -8 -12 11
1>r2:from the	1 8 -19 -14 -15 -18
1>r2:gathered the	16 -19 3 -8 1 -19
1>r2:gathers hi	2 2 -6 -9 -21 -24
1>r2:gave <person>	3 11 -17 -11 -11 -10
1>r2:gave a	-16 2 8 -9 -19 2
1>r2:gave me	-2 -20 12 -12 -5 -14
1>r2:gave no	2 -25 -1 7 -12 -19
1>r2:gave the	7 4 -15 -17 -16 -16
1>r2:gave up	12 -12 -3 -1 0 -3
1>r2:got forti	-13 15 -15 -3 -2 -12
1>r2:granted an	-10 -12 12 -8 -11 -12
1>r2:greeted each	10 -16 7 -3 -8 -9
1>r2:had a	-16 -13 -23 -19 -21 17
1>r2:had agre	8 5 -17 -5 -6 -10
1>r2:had alreadi	-13 15 -28 -31 -2 -12
1>r2:had an	15 -17 -13 2 -11 -17
1>r2:had ask	22 -31 -2 -15 -13 -24
1>r2:had been	0 -7 -33 1 -10 9
1>r2:had call	11 -14 12 -3 -5 -12
1>r2:had chang	22 -1 -21 -10 -20 -27
1>r2:had confer	11 -5 3 -6 -15 -24
1>r2:had gone	-20 -21 -20 -16 -20 22
1>r2:had kept	12 -8 3 -12 -17 -19
1>r2:had left	-7 11 -16 -5 -11 -8
1>r2:had lost	-4 -19 -17 -11 -15 10
1>r2:had lunch	-6 12 -7 -2 -3 -8
1>r2:had met	24 3 -16 -7 -6 -27
1>r2:had no	7 -12 -10 -10 -21 -1
1>r2:had not	-2 10 -16 -1 -17 -20
1>r2:had offer	18 -16 8 -7 -8 -14
1>r2:had pick	20 -19 -16 -10 -10 -15
1>r2:had promis	0 -8 4 -6 -23 -5
1>r2:had refus	14 -10 -9 -3 -6 -12
1>r2:had scarc	13 -14 10 -7 -6 -14
1>r2:had sent	-23 10 -16 -32 17 -4
1>r2:had slip	-22 5 -6 -4 -11 17
1>r2:had talk	10 -3 -32 -6 -13 -17
1>r2:had the	-10 -2 8 -18 -24 -26
1>r2:had to	-1 6 1 -17 -24 -26
1>r2:had travel	-10 14 0 -8 -16 -17
1>r2:hadn't heard	15 -11 -5 -6 -8 -14
1>r2:handed <person>	-17 1 1 -5 -11 -9
1>r2:handed out	15 -14 -16 -5 -10 -11
1>r2:happened to	14 3 -14 -11 -11 -15
1>r2:has a	-19 -18 -22 6 -20 10
1>r2:has an	-1 -18 -21 14 -14 -18
1>r2:has ask	14 -24 13 -21 -10 -15
1>r2:has been	-6 -12 -16 23 -23 -32
1>r2:has call	16 -9 0 -6 -6 -13
1>r2:has declin	-2 -12 -15 -15 -8 7
1>r2:has hand	-23 -12 -23 -13 18 -18
1>r2:has invit	-18 -1 17 -21 -12 -17
1>r2:has left	17 -18 -13 -8 -9 -14
1>r2:has let	-13 -6 -7 -6 -9 9
1>r2:has no	16 -12 -15 -10 -5 -8
1>r2:has seen	19 -20 -15 -12 -11 -13
1>r2:has spent	-32 0 17 -19 5 -27
1>r2:hasn't repli	-5 -14 -14 9 -6 -11
1>r2:have accept	-8 13 -10 -3 -5 -5
1>r2:have been	-20 9 -18 7 -9 -26
1>r2:have confirm	-7 15 -15 -4 -12 -10
1>r2:have each	-9 15 -16 -7 -3 -7
1>r2:have never	-16 -18 -9 -11 8 5
1>r2:head the	7 6 -18 -13 -12 -20
1>r2:heard <person>	0 -3 6 -8 -11 -24
1>r2:heard of	-18 17 -15 -6 -7 -13
1>r2:held out	0 -8 6 -6 -11 -13
1>r2:held talk	1 4 -18 -2 -5 -8
1>r2:held the	3 -3 3 -10 -15 -14
1>r2:held up	0 12 -16 -5 -16 -17
1>r2:himself stai	14 10 -18 -1 -3 -18
1>r2:his iranian	-15 1 3 -4 -9 -12
1>r2:hosted a	-2 -14 14 -1 -1 -2
1>r2:hosted the	3 -5 -17 -12 12 -25
1>r2:if releas	-12 1 3 -8 -12 -14
1>r2:in <date>	23 -23 -18 -11 -14 -23
1>r2:in <organisation>	-15 19 -23 -9 -15 -15
1>r2:in <place>	4 -18 -1 -21 -29 11
1>r2:in a	-8 -21 11 -14 -14 -1
1>r2:in bulgarian	-22 22 -20 -14 -18 -22
1>r2:in her	-2 11 -13 -6 -13 -13
1>r2:in russian	-10 15 -19 -17 -19 -20
1>r2:in the	15 4 -31 -17 -4 -39
1>r2:into <person>	17 -12 -19 -12 -14 -24
1>r2:invited two	-10 -17 2 -21 -10 8
1>r2:is bring	-13 17 -16 -8 -14 -15
1>r2:is due	-6 15 -18 -6 -6 -11
1>r2:is in	-3 -16 -27 -17 -30 13
1>r2:is invit	6 -13 -10 5 -6 -16
1>r2:is less	14 -13 -8 -10 -8 -12
1>r2:is not	-1 -20 -26 -22 -23 11
1>r2:is on	-4 -5 -24 12 -21 -20
1>r2:is recov	7 -13 -17 -15 1 -6
1>r2:is replac	13 -6 -22 -9 1 -10
1>r2:is send	-17 -17 -22 -21 20 -19
1>r2:is the	15 -14 -17 -7 -7 -11
1>r2:is to	-16 19 -5 -27 -37 -38
1>r2:is under	6 -11 -13 -7 6 -10
1>r2:isn't so	16 -15 -10 -11 -8 -10
1>r2:it wa	-17 -19 -14 -11 10 9
1>r2:joked ,	15 -15 -8 -7 -6 -10
1>r2:kept <person>	4 -15 12 -13 -12 -16
1>r2:kept order	15 -10 6 -5 -5 -9
1>r2:late and	-5 -17 4 -7 -12 7
1>r2:later leak	-1 11 -20 -6 -13 -20
1>r2:learned of	1 6 -17 -14 -14 -22
1>r2:led the	12 -9 1 -17 -20 -24
1>r2:lent the	8 4 -20 -9 -15 -17
1>r2:let ambassador	-1 -20 -24 -12 5 -16
1>r2:let hi	-19 -1 -15 -3 3 -11
1>r2:let two	-10 -16 8 -14 -21 8
1>r2:listened and	-21 6 -15 -11 -11 18
1>r2:lit a	-10 13 -15 -12 -10 -16
1>r2:looked at	-14 13 -11 -4 -9 -11
1>r2:lost hi	3 -12 8 -15 -13 -22
1>r2:lunched with	-14 -3 -1 -7 16 -4
1>r2:makes it	18 -17 -15 -10 -13 -14
1>r2:may be	16 -14 -6 -4 -3 -8
1>r2:meets with	6 -18 12 -11 -8 -8
1>r2:met <person>	-20 20 -13 -5 -9 -16
1>r2:met a	7 3 -14 -6 -7 -12
1>r2:met again	-10 12 -10 -1 -2 -4
1>r2:met banker	9 4 -15 -3 -3 -6
1>r2:met congoles	-13 -11 12 -1 -1 -6
1>r2:met in	19 1 -28 -12 -10 -23
1>r2:met lobstermen	11 -16 -20 -7 -13 9
1>r2:met on	-14 17 -15 -4 -6 -14
1>r2:met the	-16 -10 11 -4 -2 -10
1>r2:met twice	-7 14 -12 -1 -2 -10
1>r2:minister <person>	-15 15 -11 -10 -14 -14
1>r2:moved to	0 7 -13 -8 -7 -9
1>r2:near <place>	5 5 -12 -7 -5 -13
1>r2:needs ten	16 -14 -12 -6 -6 -9
1>r2:of <organisation>	13 1 -23 -19 -31 -5
1>r2:of <place>	-1 13 -15 -3 -1 -51
1>r2:of the	13 -28 6 -15 -7 -10
1>r2:offered to	-2 -15 8 -8 -11 -11
1>r2:on <date>	9 -11 0 -17 -20 -33
1>r2:on her	8 9 -17 -4 -9 -17
1>r2:on the	-16 -18 2 -19 -17 14
1>r2:once a	3 9 -17 -10 -10 -20
1>r2:opened an	7 -4 -5 -3 -6 -18
1>r2:opened the	3 -20 3 -12 -1 0
1>r2:pleaded anoth	6 -14 -15 -7 -11 6
1>r2:pleaded ill	9 -12 -11 -7 -11 4
1>r2:poured the	11 -3 -6 -10 -11 -14
1>r2:presiding and	15 -21 10 -4 -4 -5
1>r2:produced a	-11 13 -11 -6 -4 -7
1>r2:promised a	-22 -4 9 -10 -12 -13
1>r2:promised journalist	14 -12 -16 -7 -5 -6
1>r2:protested ,	6 -12 -15 -7 -18 11
1>r2:put the	15 -12 -6 -3 -2 -12
1>r2:put their	-24 4 0 -10 -13 -14
1>r2:questioned <person>	-13 16 -21 -7 -11 -12
1>r2:read a	-4 5 -8 -3 -3 -14
1>r2:read aloud	16 0 -21 -10 -6 -11
1>r2:read hi	13 -13 1 -12 -19 -21
1>r2:read out	-13 -2 9 -13 -11 -13
1>r2:read the	-14 -7 9 -14 -10 -12
1>r2:reads the	-12 15 -18 -17 -11 -10
1>r2:received <person>	-1 -24 9 -5 -17 -14
1>r2:received chief	17 -20 -10 -10 3 -28
1>r2:received hi	2 0 -1 -8 -10 -19
1>r2:received just	-12 -10 0 -7 -26 8
1>r2:received the	-5 6 -11 -11 10 -31
1>r2:refused ,	-12 -12 -12 -3 -9 13
1>r2:rejected the	-11 18 -13 -1 -11 -18
1>r2:remained at	-20 5 -18 -14 -17 16
1>r2:remained in	-12 -20 -9 -7 -14 14
1>r2:respectively ,	3 -19 9 -4 -10 -13
1>r2:resumed on	12 -20 4 -11 -16 -19
1>r2:said a	-3 8 -22 -8 -13 -19
1>r2:said no	-26 10 -1 -15 -13 12
1>r2:said nobodi	21 -19 -17 -11 -6 -18
1>r2:said outsid	-17 20 -21 -4 -7 -18
1>r2:said polic	1 3 -14 -8 -7 -15
1>r2:said that	3 -23 13 -8 -6 -14
1>r2:said the	-4 -9 13 -14 -13 -28
1>r2:said thei	-22 13 -20 -8 -7 2
1>r2:sat down	6 4 -4 -5 -9 -17
1>r2:sat in	25 -14 -19 -15 -26 -3
1>r2:sat on	-4 16 -16 -1 -1 -6
1>r2:sat togeth	9 3 -18 -3 -4 -7
1>r2:sat two	-6 16 -21 -16 -14 -26
1>r2:saw <person>	9 10 -13 -9 -6 -10
1>r2:saw more	13 4 -19 -8 -15 -21
1>r2:saw the	3 -8 -3 -15 -19 9
1>r2:says <person>	-7 -19 -15 -14 -2 13
1>r2:says no	-4 13 -17 -4 -2 -21
1>r2:says noth	-13 -21 16 -5 -2 -18
1>r2:says that	17 -17 -17 -4 -8 -12
1>r2:says there	14 -10 -12 -2 -3 -13
1>r2:says two	16 -16 -6 -2 -2 -10
1>r2:sees no	12 -11 -12 -9 -10 -13
1>r2:sent <person>	2 -6 -7 -5 4 -17
1>r2:sent a	6 12 -31 -30 -13 -6
1>r2:sent an	1 -21 -24 -22 16 -24
1>r2:sent back	-8 -9 -13 -9 -9 10
1>r2:sent everybodi	-14 -19 17 -15 -13 -17
1>r2:sent hi	12 -22 10 -20 11 -32
1>r2:sent regret	-18 8 -23 -14 -18 -1
1>r2:sent the	-19 2 -6 -19 -2 3
1>r2:serves and	11 9 -24 -10 -13 -13
1>r2:shared a	-8 12 -12 -7 -9 -11
1>r2:shook hand	3 -1 -16 -8 -4 -8
1>r2:showed <person>	15 -12 5 -12 -12 -17
1>r2:showed him	13 -13 6 -3 -9 -13
1>r2:showed them	11 -13 12 -6 -3 -6
1>r2:signed for	-12 -11 12 -5 -9 -8
1>r2:skipped the	1 -23 -24 -13 -22 12
1>r2:spent the	-12 17 -18 -3 -3 -21
1>r2:spoke by	-8 16 -15 -1 -3 -11
1>r2:spoke first	9 -21 20 -7 -10 -20
1>r2:spoke for	8 6 -10 -12 -13 -27
1>r2:spoke of	11 -23 -20 -8 -18 13
1>r2:spoke onc	-14 15 -13 -8 -7 -10
1>r2:stayed at	-7 -18 -21 -6 15 -19
1>r2:stayed awai	7 -28 -24 -7 -26 21
1>r2:stayed behind	16 -15 13 -4 -12 -18
1>r2:stayed in	-8 3 -19 -15 -31 5
1>r2:stayed to	19 -14 -21 -6 -18 -5
1>r2:summoned the	-7 -18 4 -6 -16 10
1>r2:tabled a	8 1 -14 -13 -10 -12
1>r2:tabled daili	14 -4 -10 -8 -8 -12
1>r2:talked by	-12 9 -7 -3 -2 -4
1>r2:texted and	14 1 -18 -4 -13 -10
1>r2:thanked <place>	17 -16 -16 -11 -13 -14
1>r2:the govern	10 2 -18 -7 -14 -19
1>r2:the king	7 0 1 -7 -23 -19
1>r2:the lawyer	1 -21 -16 -13 10 -18
1>r2:the ministri	-24 24 -18 -5 -5 -18
1>r2:the onli	0 -9 3 -6 -20 3
1>r2:the teacher	-13 -10 11 -3 -6 -12
1>r2:then declin	-4 -16 -8 -7 -9 7
1>r2:then heard	5 12 -15 -10 -11 -18
1>r2:then the	-10 7 -25 -4 -3 5
1>r2:though on	8 10 -22 -18 -21 -20
1>r2:through <person>	15 -10 -9 -4 -7 -11
1>r2:thus remain	16 -15 -13 -7 -10 -14
1>r2:timed the	13 2 -17 -8 -10 -14
1>r2:to a	-19 -6 -6 11 -5 -14
1>r2:to hi	-12 9 6 -27 -18 -9
1>r2:to talk	21 -10 7 -15 -12 -16
1>r2:to the	8 -2 -22 -11 8 -1
1>r2:told a	-10 -19 17 -5 -4 -12
1>r2:told journalist	13 -12 -8 -2 -3 -9
1>r2:told of	-18 19 -19 -4 -11 -16
1>r2:told the	14 -14 -4 -14 -14 -17
1>r2:took four	16 -16 -16 -6 -10 -10
1>r2:took no	-17 1 0 -5 -8 -12
1>r2:took note	-11 12 -15 -10 -9 -11
1>r2:took part	0 9 -19 -10 -15 -17
1>r2:took question	-6 -13 13 -1 -2 -2
1>r2:took the	-26 23 -1 -15 -17 -18
1>r2:tore the	-2 -16 7 -8 -9 -14
1>r2:turn down	-6 -22 -14 -11 -15 14
1>r2:turned back	-19 1 -19 12 -19 -12
1>r2:turned down	15 -26 -18 -21 -9 0
1>r2:used their	-5 11 -11 -13 -11 -19
1>r2:visited the	-6 9 -12 -3 -3 -9
1>r2:voted against	14 3 -16 -13 -11 -19
1>r2:voted for	4 -11 6 -8 -8 -15
1>r2:voted no	1 10 -21 -14 -14 -18
1>r2:voted to	0 -4 -28 -12 -13 7
1>r2:waited in	2 2 -18 -9 -9 5
1>r2:walked out	8 -5 -20 -9 -15 -13
1>r2:wanted a	-7 12 -16 -2 -2 -7
1>r2:wanted date	0 4 -18 -11 -10 -16
1>r2:wanted it	-12 13 -15 -8 -7 -15
1>r2:wants the	12 2 -18 -9 -9 -10
1>r2:warned that	16 -13 -12 -3 -6 -11
1>r2:was ask	-6 -1 2 0 -13 -28
1>r2:was at	0 -21 -22 -12 13 4
1>r2:was boo	2 5 -18 -14 -17 -20
1>r2:was connect	-19 8 7 -11 -20 2
1>r2:was give	14 -14 -12 -10 -12 -13
1>r2:was ground	10 -9 -15 -5 -15 2
1>r2:was in	-2 -41 12 -32 -3 3
1>r2:was invit	-5 -15 -16 12 -9 -16
1>r2:was not	18 -28 -25 -32 2 -5
1>r2:was on	-10 12 -27 -15 -4 -5
1>r2:was put	9 8 -28 -8 -21 -21
1>r2:was receiv	5 17 -18 -5 -10 -15
1>r2:was repres	8 -8 -14 -12 5 -15
1>r2:was seen	15 -15 -14 -11 -14 -15
1>r2:was stop	-15 -15 -9 -11 -15 16
1>r2:was suspend	-18 -9 15 -1 -6 -9
1>r2:was taken	4 -11 10 -6 -13 -19
1>r2:was talk	17 -15 -13 -16 -11 -15
1>r2:was the	21 8 -30 -23 -31 -34
1>r2:was there	-7 19 -24 -2 -4 -19
1>r2:was to	-23 -2 6 -21 -25 1
1>r2:was travel	6 0 -20 -13 -25 0
1>r2:was turn	25 -18 -16 -8 -18 -12
1>r2:was with	5 14 -21 -12 -17 -18
1>r2:welcomed korean	-15 9 -2 -1 -8 -12
1>r2:welcomed the	14 -23 -6 -7 -14 -16
1>r2:went down	19 -19 -16 -13 -9 -15
1>r2:went home	-7 -20 3 -17 -13 6
1>r2:went instead	-7 14 -12 -11 -9 -14
1>r2:went over	-12 16 -16 -8 -6 -13
1>r2:went togeth	-6 12 -12 -2 -1 -4
1>r2:were alon	-19 16 -10 -5 -5 -12
1>r2:were alreadi	-23 22 -12 -10 -10 -20
1>r2:were ask	-22 -19 -21 3 -4 12
1>r2:were back	-11 14 -11 -2 -6 -11
1>r2:were join	-23 -18 11 -9 -17 12
1>r2:were last	13 -13 -8 -8 -9 -12
1>r2:were left	22 -23 -8 -7 -15 -16
1>r2:were present	-25 30 -29 -5 -10 -18
1>r2:were receiv	-13 15 -14 -1 -2 -6
1>r2:were sent	14 5 -14 -16 -15 -17
1>r2:were to	-11 12 -11 -8 -3 -9
1>r2:when the	-2 -20 7 -6 -10 -19
1>r2:where the	9 -10 -2 -14 -10 -16
1>r2:which is	-2 6 -11 -6 -9 -17
1>r2:whom thei	-11 15 -15 -1 -2 -9
1>r2:whose provinc	15 -18 9 -6 -9 -20
1>r2:whose son	-9 10 -18 -7 -7 -11
1>r2:will be	-30 -1 -7 -16 13 13
1>r2:will come	18 4 -24 -12 -15 -21
1>r2:will each	-11 15 -16 -6 -10 -12
1>r2:will go	-15 19 -16 -10 -17 -20
1>r2:will hear	16 1 -19 -6 -11 -17
1>r2:will host	13 -21 14 -5 -10 -16
1>r2:will jointli	-12 14 -13 -3 -6 -11
1>r2:will not	-8 -9 -13 -9 -18 14
1>r2:will presid	3 -12 5 -5 -7 -13
1>r2:will receiv	3 -14 -2 -1 -1 -2
1>r2:will share	-19 -24 25 -14 -16 -21
1>r2:will sit	21 7 -20 -4 -9 -13
1>r2:will speak	-8 12 -8 -7 -18 -17
1>r2:will thank	-1 -13 6 -9 -6 -9
1>r2:with <person>	18 2 -14 -5 -5 -9
1>r2:with editor	5 -16 14 -10 -12 -16
1>r2:with journalist	-16 17 -17 -8 -7 -17
1>r2:wore ear	-8 12 -13 -4 -9 -10
1>r2:would not	19 -20 4 -18 -10 -15
1>r2:wrote <person>	19 -20 -11 -4 -4 -13
1>r:'	-6 -29 3 -16 12 1
1>r:)	-12 14 -20 -16 -19 -25
1>r:,	3 -14 16 -11 -17 -21
1>r:<person>	-7 -20 -5 -32 26 -17
1>r:<place>	-11 11 -13 -11 -16 5
1>r:a	16 4 -22 -15 -23 -26
1>r:aboard	-18 21 -12 -5 -9 -17
1>r:abstain	-11 5 -22 -18 -22 9
1>r:accept	12 5 -8 -7 -9 -15
1>r:accompani	0 3 -4 -11 -21 -20
1>r:accord	6 1 -21 -15 -28 0
1>r:across	12 -1 -18 -3 -6 -8
1>r:advis	15 -15 -15 -13 -14 -15
1>r:after	-19 27 -23 -13 -27 -29
1>r:against	2 9 -20 -17 -13 -15
1>r:agre	-12 -12 13 -8 -9 -9
1>r:among	19 -17 -19 -10 -15 -17
1>r:an	12 -10 -5 -3 -3 -19
1>r:and	-6 -11 -12 -1 -7 12
1>r:announc	10 -23 2 -13 -30 -22
1>r:answer	-3 9 8 -35 -21 -33
1>r:apologis	-10 -17 15 -10 -12 -13
1>r:appear	2 -11 10 -20 -25 -23
1>r:ar	-4 1 2 -14 -19 -19
1>r:argu	2 6 -13 -11 -10 -12
1>r:arriv	-10 22 -17 -11 -17 -25
1>r:as	14 -10 -6 -25 -19 -26
1>r:ask	12 3 -1 -42 -21 -38
1>r:at	-15 19 -10 -24 -33 -14
1>r:attend	15 -5 -26 -16 11 -28
1>r:becaus	10 3 -5 -4 -18 -19
1>r:beg	-15 16 -17 -10 -16 -14
1>r:began	3 16 -24 -7 -13 -21
1>r:between	-11 -21 20 -5 -12 -22
1>r:blame	-17 11 1 -16 -14 -13
1>r:both	-21 20 -3 -12 -12 -22
1>r:bow	-13 14 -14 -8 -12 -14
1>r:brief	4 12 -23 -23 -22 -26
1>r:broke	-12 2 -20 -9 14 -14
1>r:brought	19 -5 -4 -21 -33 -35
1>r:burn	22 -21 -21 -12 -21 -21
1>r:but	-6 -4 -13 -26 3 -3
1>r:call	10 -10 -26 -14 -20 -1
1>r:came	11 17 -15 -20 -31 -41
1>r:cancel	6 -19 10 -12 -19 -15
1>r:carri	-7 2 4 -14 -19 -19
1>r:chair	20 -36 0 -15 -20 -28
1>r:chang	-15 13 -5 -6 -17 -19
1>r:cite	3 7 -25 -12 -19 -5
1>r:compar	14 1 -14 -10 -15 -21
1>r:confer	5 -3 2 -13 -18 -23
1>r:conven	14 -12 4 -6 -10 -19
1>r:could	0 -19 -16 -17 -20 6
1>r:count	9 10 -28 -17 -22 -28
1>r:cut	-17 -2 6 -14 -15 -18
1>r:declin	-14 -27 5 -12 -13 15
1>r:deni	10 -6 -14 -7 -6 -6
1>r:di	13 -13 -8 -6 -9 -9
1>r:did	-23 15 -8 -29 0 -7
1>r:dine	-23 -5 3 -11 -17 12
1>r:doubt	16 -14 -10 -10 -8 -12
1>r:drank	-8 13 -13 -12 -8 -14
1>r:drew	-1 -7 4 -21 -24 -27
1>r:drove	-3 12 -24 -14 -20 -30
1>r:drown	12 -12 -12 -9 -13 -12
1>r:end	21 9 -29 -13 -22 -29
1>r:entertain	-6 -24 14 -17 -19 -22
1>r:excus	-8 -13 -13 -1 -7 15
1>r:expect	5 -33 14 -24 -24 -22
1>r:explain	-15 13 -11 -11 -11 -18
1>r:face	-21 10 9 -24 -22 -28
1>r:fed	-3 -19 13 -11 -13 -12
1>r:fell	10 6 -21 -16 -23 -26
1>r:flew	13 4 -16 -11 -14 -16
1>r:follow	3 -3 -27 -20 -22 -2
1>r:for	-23 13 0 -24 -33 0
1>r:fought	14 -12 -16 -9 -9 -13
1>r:found	5 -8 -20 -16 -20 5
1>r:from	1 8 -19 -14 -15 -18
1>r:gather	8 -6 1 -16 -8 -33
1>r:gave	-3 2 -4 -3 -29 -13
1>r:got	-19 7 1 -11 -12 -23
1>r:grant	-10 -12 12 -8 -11 -12
1>r:greet	10 -16 7 -3 -8 -9
1>r:ha	-3 -36 8 10 -7 -13
1>r:had	-9 -11 -15 -12 1 14
1>r:hadn't	15 -11 -5 -6 -8 -14
1>r:hand	8 -2 -6 -12 -26 -22
1>r:happen	14 3 -14 -11 -11 -15
1>r:hasn't	-13 -19 -18 16 -8 -15
1>r:have	-31 2 -33 5 1 -7
1>r:head	7 6 -18 -13 -12 -20
1>r:heard	-14 10 4 -11 -13 -28
1>r:held	3 -5 6 -9 -20 -26
1>r:hi	-15 1 3 -4 -9 -12
1>r:himself	14 10 -18 -1 -3 -18
1>r:host	4 -14 2 -12 10 -29
1>r:if	-12 1 3 -8 -12 -14
1>r:in	2 -8 -7 -33 -16 11
1>r:into	17 -12 -19 -12 -14 -24
1>r:invit	-11 -8 1 -24 -17 7
1>r:is	19 -14 -20 -5 -6 -6
1>r:isn't	16 -15 -10 -11 -8 -10
1>r:it	-24 6 -15 -12 10 8
1>r:join	-5 17 -25 -4 -9 -9
1>r:joke	15 -15 -8 -7 -6 -10
1>r:kept	-8 -10 16 -22 -16 -21
1>r:laid	-13 17 -16 -8 -11 -18
1>r:late	-5 -17 4 -7 -12 7
1>r:later	-1 11 -20 -6 -13 -20
1>r:learn	-4 6 -1 -17 -20 -29
1>r:led	8 0 -8 -21 -22 -27
1>r:left	-3 -3 -27 -12 7 -18
1>r:lent	6 -11 6 -17 -20 -23
1>r:let	-15 -18 24 -26 -2 -3
1>r:listen	-10 5 -26 -17 -17 16
1>r:lit	-10 13 -15 -12 -10 -16
1>r:look	5 5 -17 -12 -13 -15
1>r:lost	0 -2 2 -19 -18 -27
1>r:lunch	-14 -1 -5 -7 16 -4
1>r:made	-2 2 -2 -14 -15 -18
1>r:mai	-3 13 -17 -17 -9 -17
1>r:make	18 -17 -15 -10 -13 -14
1>r:meet	6 -15 9 -10 -8 -9
1>r:met	-8 2 -1 -20 -23 -3
1>r:minist	-15 15 -11 -10 -14 -14
1>r:miss	-11 -15 -18 -4 -7 15
1>r:move	0 7 -13 -8 -7 -9
1>r:near	5 5 -12 -7 -5 -13
1>r:need	16 -17 -12 -7 -6 -11
1>r:neither	-1 -14 -16 -14 -18 11
1>r:nor	-21 5 -18 -19 -21 10
1>r:not	8 -20 0 0 -11 -8
1>r:not-near	7 -6 -12 1 -11 -11
1>r:object	-5 9 -13 -13 -11 -15
1>r:of	13 -3 -7 -9 -6 -17
1>r:offer	-14 -11 10 -15 -21 -21
1>r:on	0 -6 2 -30 -33 -3
1>r:onc	3 9 -17 -10 -10 -20
1>r:open	6 -22 5 -12 -3 -4
1>r:plead	4 -23 -21 -13 -21 14
1>r:pour	6 2 -10 -11 -15 -17
1>r:prais	6 -21 10 -16 -18 -18
1>r:preach	-23 27 -21 -11 -23 -25
1>r:present	0 8 -13 -13 -11 -15
1>r:presid	9 -19 11 -16 -21 -24
1>r:produc	-11 13 -11 -6 -4 -7
1>r:promis	14 -14 1 -19 -16 -23
1>r:protest	16 -15 -15 -9 -20 9
1>r:put	16 -11 -4 -12 -14 -23
1>r:question	-18 6 0 -10 -16 -16
1>r:read	9 -7 2 -32 -27 -34
1>r:receiv	-1 -7 1 -16 4 -25
1>r:recit	-7 11 -22 -18 -18 -22
1>r:refus	-22 -17 -11 -4 -8 17
1>r:reject	-11 18 -13 -1 -11 -18
1>r:remain	-14 1 -21 -21 -27 13
1>r:rememb	4 10 -24 -16 -20 -21
1>r:report	-1 12 -18 -7 -11 -14
1>r:resid	-16 18 -17 -8 -13 -18
1>r:respect	8 -21 9 -14 -16 -17
1>r:resum	12 -20 4 -11 -16 -19
1>r:sai	-3 -8 3 -19 -12 -1
1>r:said	-4 -2 -4 -3 -21 -2
1>r:sat	22 -6 -10 -18 -29 -11
1>r:saw	11 1 -14 -22 -25 -5
1>r:see	18 -19 -5 -18 -18 -22
1>r:sent	6 -9 4 -53 -5 -12
1>r:serv	-16 -11 18 -21 -22 -19
1>r:share	-8 12 -12 -7 -9 -11
1>r:shook	3 -1 -16 -8 -4 -8
1>r:show	15 -10 7 -17 -19 -21
1>r:sign	-14 4 8 -17 -14 -19
1>r:skip	1 -23 -24 -13 -22 12
1>r:speak	0 11 -19 -17 -12 -17
1>r:spent	-13 18 -19 -3 -5 -25
1>r:spoke	0 -1 -5 -17 -28 -1
1>r:stai	-4 -2 8 -22 -1 -12
1>r:stamp	-19 19 -17 -12 -15 -14
1>r:stood	-8 11 -1 -22 -33 -26
1>r:summon	-7 -18 4 -6 -16 10
1>r:swear	4 7 -21 -20 -22 -19
1>r:tabl	16 -3 -18 -17 -15 -18
1>r:take	-14 7 8 -10 -10 -14
1>r:talk	10 -7 -14 -13 -14 -16
1>r:telephon	0 11 -15 -8 -13 -13
1>r:testifi	-16 19 -15 -9 -11 -14
1>r:text	14 1 -18 -4 -13 -10
1>r:thank	17 -16 -16 -11 -13 -14
1>r:the	22 -14 -11 -29 -13 -15
1>r:then	-4 5 -29 -14 -14 8
1>r:think	13 -10 -11 -6 -4 -10
1>r:though	8 10 -22 -18 -21 -20
1>r:through	6 4 -8 -8 -10 -15
1>r:thu	16 -15 -13 -7 -10 -14
1>r:time	13 2 -17 -8 -10 -14
1>r:to	-10 1 -3 2 -2 -18
1>r:told	3 -6 5 -22 -24 -29
1>r:took	-18 7 7 -24 -33 -35
1>r:tore	-2 -16 7 -8 -9 -14
1>r:translat	3 10 -16 -17 -13 -17
1>r:turn	-12 -10 -30 7 -27 9
1>r:two	-13 3 3 -12 -10 -14
1>r:us	-5 11 -11 -13 -11 -19
1>r:visit	-6 11 -16 -3 -3 -9
1>r:vote	16 -3 -13 -21 -22 -11
1>r:wa	11 -20 -12 -11 1 -1
1>r:wait	10 -7 -20 -11 -12 2
1>r:walk	6 -12 6 -14 -20 -18
1>r:want	4 4 -5 -25 -24 -30
1>r:warn	25 -21 -20 -7 -12 -18
1>r:watch	-3 -14 -15 -9 -13 10
1>r:welcom	11 -11 -5 -8 -18 -21
1>r:went	1 -8 -7 6 -27 -9
1>r:wept	12 -5 -18 -16 -13 -14
1>r:were	7 -8 -11 -5 -23 6
1>r:when	-2 -18 11 -6 -10 -21
1>r:where	11 -3 -11 -15 -12 -20
1>r:which	-3 12 -17 -10 -12 -19
1>r:who	0 15 -21 -7 -10 -15
1>r:whom	-11 15 -15 -1 -2 -9
1>r:whose	-4 -2 6 -11 -10 -19
1>r:will	-37 14 11 -34 -11 -14
1>r:with	-13 4 -8 -29 -27 3
1>r:wore	-8 12 -13 -4 -9 -10
1>r:would	25 -21 4 -19 -27 -29
1>r:wrote	-3 5 -2 -17 -17 -30
1>r:ye	-23 2 8 -24 -20 -23
1>reference	-9 4 2 -18 7 -23
1>role-cue:absent	-15 -2 -12 -7 -12 10
1>role-cue:attended	13 1 -1 -14 -23 -40
1>role-cue:background	16 7 -14 -11 -25 -39
1>role-cue:hosted	-10 -34 32 -19 -3 -14
1>role-cue:observer	19 -17 -35 -18 -26 -3
1>role-cue:reported	14 -15 -12 -5 -7 -13
1>role-cue:represented	7 -8 2 -18 -38 -13
1>rv:abstain	-11 5 -22 -18 -22 9
1>rv:accept	5 17 -23 -16 -14 -17
1>rv:accompani	0 3 -4 -11 -21 -20
1>rv:address	4 5 -12 -3 -4 -8
1>rv:admit	8 7 -21 -12 -24 -18
1>rv:agre	2 -4 0 -14 -16 -25
1>rv:allow	-12 -13 13 -9 -10 -17
1>rv:announc	-1 -23 1 -19 15 -29
1>rv:answer	-9 16 -7 -4 -19 -33
1>rv:answer!	-19 -12 -12 16 -8 -15
1>rv:apologis	-10 -17 15 -10 -12 -13
1>rv:appear	2 -11 10 -20 -25 -23
1>rv:argu	0 10 -16 -12 -11 -16
1>rv:arriv	-9 7 2 -14 -23 -34
1>rv:ask	-1 5 -8 -3 -6 -25
1>rv:at	-12 18 -16 -18 -17 -21
1>rv:attend	4 -9 -3 -31 2 -5
1>rv:attend!	-2 -16 -14 -6 10 -12
1>rv:ban	-21 -14 10 -13 -19 1
1>rv:beg	-21 15 -23 -17 -21 -7
1>rv:began	3 16 -24 -7 -13 -21
1>rv:blame	-17 11 1 -16 -14 -13
1>rv:boo	2 5 -18 -14 -17 -20
1>rv:book	-15 16 -10 -13 -12 -16
1>rv:bow	-13 14 -14 -8 -12 -14
1>rv:breakfast	2 10 -19 -10 -11 -15
1>rv:bridg	21 -10 7 -15 -12 -16
1>rv:brief	4 12 -23 -23 -22 -26
1>rv:bring	-16 21 -21 -12 -18 -18
1>rv:broke	-16 4 -20 -9 14 -16
1>rv:brought	12 -3 -13 -24 -36 -15
1>rv:burn	22 -21 -21 -12 -21 -21
1>rv:call	12 -23 4 -16 -23 -9
1>rv:came	19 -1 -3 -19 -28 -44
1>rv:came!	5 -15 -16 -15 -17 7
1>rv:cancel	-2 -28 16 -19 14 -26
1>rv:carri	-7 2 4 -14 -19 -19
1>rv:chair	17 -31 5 -18 -30 -10
1>rv:chang	-1 12 -14 -13 -26 -33
1>rv:cite	3 7 -25 -12 -19 -5
1>rv:clear	2 8 -20 5 -11 -23
1>rv:come	6 -2 -7 5 -29 -35
1>rv:come!	0 -19 3 -13 -14 9
1>rv:compar	14 1 -14 -10 -15 -21
1>rv:confer	10 -6 4 -15 -24 -31
1>rv:confirm	-17 5 1 -9 -17 -20
1>rv:connect	-19 8 7 -11 -20 2
1>rv:conven	11 -21 14 -11 -14 -22
1>rv:correct	-1 11 -17 -18 -17 -19
1>rv:count	8 5 -29 -17 -22 -7
1>rv:crew	2 -2 -21 -6 -9 9
1>rv:cross	-12 15 -13 -5 -10 -14
1>rv:cut	-17 -2 6 -14 -15 -18
1>rv:declin	-12 -21 5 -23 -20 14
1>rv:defend	-16 5 3 -11 -14 -17
1>rv:demand	12 -3 -17 -12 -8 -17
1>rv:deni	11 -6 -19 -9 -8 -13
1>rv:dine	-25 8 -8 -16 -20 10
1>rv:doubt	18 -19 -14 -14 -12 -17
1>rv:drank	-4 7 -3 -12 -13 -17
1>rv:drew	-1 -7 4 -21 -24 -27
1>rv:drove	-3 -2 -29 -15 -20 6
1>rv:drown	16 -14 -17 -11 -16 -15
1>rv:end	21 9 -29 -13 -22 -29
1>rv:entertain	-6 -24 14 -17 -19 -22
1>rv:excus	-10 -8 -17 -2 -19 12
1>rv:expect	4 -9 1 -1 -13 -15
1>rv:expect!	10 -19 -9 -10 3 -12
1>rv:explain	-15 13 -11 -11 -11 -18
1>rv:face	-13 6 -3 -26 -26 -1
1>rv:fell	7 1 -20 -16 10 -31
1>rv:fire	-11 12 -12 -6 -9 -12
1>rv:flew	19 5 -23 -16 -16 -21
1>rv:follow	1 6 -27 -20 -22 -3
1>rv:forc	2 -18 11 -4 -4 -7
1>rv:fought	14 -12 -16 -9 -9 -13
1>rv:found	23 -19 -29 -23 -29 -2
1>rv:gather	2 -17 8 -15 -15 -4
1>rv:gave	-4 3 -4 -3 -29 -13
1>rv:get	-11 15 -16 -6 -10 -12
1>rv:give	16 -18 7 -17 -16 -19
1>rv:go	-22 27 -18 -13 -20 -20
1>rv:got	-14 13 -13 2 -20 -30
1>rv:grant	-10 -12 12 -8 -11 -12
1>rv:greet	10 -16 7 -3 -8 -9
1>rv:ground	10 -9 -15 -5 -15 2
1>rv:hand	-7 -9 3 -22 12 -34
1>rv:happen	14 3 -14 -11 -11 -15
1>rv:head	-3 23 -30 -19 -19 -24
1>rv:hear	16 1 -19 -6 -11 -17
1>rv:heard	-7 1 0 -22 -26 0
1>rv:heard!	15 -11 -5 -6 -8 -14
1>rv:held	3 -4 5 -9 -20 -26
1>rv:hide	-23 -12 -5 -2 -6 14
1>rv:hold	-15 19 -17 -11 -18 -21
1>rv:hope	-18 -19 19 -14 -15 -16
1>rv:host	-11 -1 -5 -14 6 -10
1>rv:invit	-15 -20 3 13 -28 -7
1>rv:join	-2 -1 -8 -19 -36 4
1>rv:joke	15 -15 -8 -7 -6 -10
1>rv:keep	-20 3 -13 -9 -16 10
1>rv:kept	-14 -19 13 8 -32 -11
1>rv:kill	11 -17 7 -15 -13 -18
1>rv:laid	-13 17 -16 -8 -11 -18
1>rv:land	-22 22 -18 -19 -21 -17
1>rv:lead	-17 22 -23 -19 -16 -16
1>rv:leak	-1 11 -20 -6 -13 -20
1>rv:learn	5 0 -1 -19 -20 -25
1>rv:leav	-4 -28 -15 -11 16 -4
1>rv:led	8 0 -8 -21 -22 -27
1>rv:left	11 -3 -22 -21 -5 -35
1>rv:lent	4 -4 -1 -19 -22 -24
1>rv:let	-18 -20 20 -22 -4 9
1>rv:listen	-15 -2 -18 8 -18 13
1>rv:look	5 5 -17 -12 -13 -15
1>rv:lost	-1 -5 1 -23 -25 0
1>rv:lunch	-12 -3 -3 -7 15 -5
1>rv:made	-2 2 -2 -14 -15 -18
1>rv:make	18 -17 -15 -10 -13 -14
1>rv:manag	-14 -15 -13 -6 -8 15
1>rv:meant	2 -12 5 -3 -5 -16
1>rv:meet	15 -18 8 -11 -13 -14
1>rv:met	-10 5 -3 -18 -23 0
1>rv:miss	0 -9 -33 -11 -30 9
1>rv:move	0 7 -13 -8 -7 -9
1>rv:name	-5 5 -4 -16 -16 -17
1>rv:need	8 -2 -5 -7 -10 -15
1>rv:note	-14 9 -3 -12 -23 -26
1>rv:object	-5 9 -13 -13 -11 -15
1>rv:offer	-13 -19 18 -21 -25 -28
1>rv:open	10 -27 8 -16 -4 -6
1>rv:own	10 -21 4 -9 -11 1
1>rv:pack	-17 18 -17 -11 -14 -15
1>rv:pick	20 -19 -16 -10 -10 -15
1>rv:plead	4 -23 -21 -13 -21 14
1>rv:postpon	-14 11 -9 -15 -6 -12
1>rv:pour	6 2 -10 -11 -15 -17
1>rv:prais	6 -21 10 -16 -18 -18
1>rv:preach	-23 27 -21 -11 -23 -25
1>rv:present	13 6 -19 -24 -20 -22
1>rv:presid	5 -26 18 -18 -24 -29
1>rv:print	-3 8 -14 -15 -18 -18
1>rv:produc	6 -1 -14 -10 -9 -12
1>rv:promis	5 -15 11 -22 -32 -16
1>rv:protest	16 -15 -15 -9 -20 9
1>rv:pull	-13 -10 -9 -3 -7 10
1>rv:put	10 -12 9 -17 -30 -33
1>rv:question	-20 9 -2 -10 -16 -17
1>rv:read	13 -4 -8 -33 -2 -43
1>rv:recal	12 -21 -17 -9 -28 -8
1>rv:receiv	-3 14 -19 -15 1 -31
1>rv:recit	-7 11 -22 -18 -18 -22
1>rv:reckon	15 -15 -8 -2 -4 -11
1>rv:recov	7 -13 -17 -15 1 -6
1>rv:recus	-23 -19 12 -19 -19 8
1>rv:refus	5 -14 -22 -7 -14 6
1>rv:reject	-11 18 -13 -1 -11 -18
1>rv:releas	-12 1 3 -8 -12 -14
1>rv:remain	-8 -4 -26 -23 -28 9
1>rv:replac	0 -17 -36 -11 19 -21
1>rv:repli	-9 20 -17 -15 -2 -2
1>rv:repli!	-8 -14 -16 13 -6 -17
1>rv:report	-9 -2 -23 -15 10 -20
1>rv:repres	15 -12 -17 -18 9 -22
1>rv:resum	12 -20 4 -11 -16 -19
1>rv:rose	-9 14 -11 -3 -8 -11
1>rv:sai	-3 -11 8 -19 -13 -2
1>rv:sai!	12 -14 -9 -17 -6 2
1>rv:said	-2 -5 -6 -4 -29 1
1>rv:sat	22 -3 -7 -20 -32 -19
1>rv:saw	8 -16 10 -24 -30 -6
1>rv:scrap	3 11 -20 -8 -6 -13
1>rv:seat	-1 -14 -6 -17 -17 14
1>rv:see	18 -19 -5 -18 -18 -22
1>rv:see!	15 -2 -16 -7 -18 5
1>rv:send	-18 -19 -25 -22 22 -22
1>rv:serv	-16 -11 18 -21 -22 -19
1>rv:set	9 5 -19 -16 -22 -20
1>rv:set!	-23 4 -13 -23 5 -1
1>rv:share	-12 11 -8 -9 -12 -16
1>rv:shook	0 3 -19 -8 -4 -16
1>rv:show	15 -10 7 -17 -19 -21
1>rv:show!	4 -27 -18 -12 -23 13
1>rv:sign	-17 12 2 -16 -15 -21
1>rv:sit	17 12 -16 -6 -12 -18
1>rv:skip	1 -23 -24 -13 -22 12
1>rv:slip	-23 9 -10 -6 -16 15
1>rv:speak	-3 5 0 -18 -19 -24
1>rv:spent	-34 14 11 -16 4 -37
1>rv:split	10 -13 -14 -13 -13 0
1>rv:spoke	2 -2 -6 -20 -6 -3
1>rv:stai	-5 5 5 -25 -4 -13
1>rv:stamp	-19 19 -17 -12 -15 -14
1>rv:stand	14 7 -17 -8 -7 -12
1>rv:state	-2 10 -31 -25 -27 -29
1>rv:stood	-5 4 -5 -26 7 -23
1>rv:stop	-7 -7 -14 -13 -18 13
1>rv:struck	19 2 -17 -19 -14 -14
1>rv:summon	-9 -25 -13 -28 -26 18
1>rv:surpris!	14 -7 -7 -11 -19 -16
1>rv:suspend	5 -24 11 -12 -24 -26
1>rv:swear	4 7 -21 -20 -22 -19
1>rv:tabl	22 -6 -23 -24 -20 -25
1>rv:take	2 16 -22 -22 -23 -22
1>rv:talk	4 -11 -16 -22 -25 7
1>rv:telephon	8 8 -18 -8 -13 -17
1>rv:testifi	-17 7 -16 -11 6 -17
1>rv:text	14 1 -18 -4 -13 -10
1>rv:thank	16 -22 -1 -16 -15 -16
1>rv:think	0 -16 -14 11 -12 -15
1>rv:time	13 2 -17 -8 -10 -14
1>rv:told	-8 -3 -4 -29 -36 5
1>rv:took	-12 4 5 -22 -32 -36
1>rv:translat	3 10 -16 -17 -13 -17
1>rv:travel	-1 19 -29 -17 -31 -17
1>rv:turn	-6 -1 -32 7 -28 -9
1>rv:type	-18 1 10 -14 -22 -22
1>rv:visit	-13 27 -30 -11 -14 -26
1>rv:vote	16 -12 0 -22 -22 -11
1>rv:wait	5 10 -29 -21 -27 -12
1>rv:walk	4 -6 2 -14 -20 -20
1>rv:want	4 4 -5 -25 -24 -30
1>rv:warn	25 -21 -20 -7 -12 -18
1>rv:watch	7 -18 -18 -13 -16 2
1>rv:welcom	11 4 -14 -8 -18 -21
1>rv:went	-10 8 -12 5 -29 -15
1>rv:wept	12 -5 -18 -16 -13 -14
1>rv:wore	-8 12 -13 -4 -9 -10
1>rv:wrote	-3 5 -2 -17 -17 -30
1>rvo:abstain ,	2 7 -11 -13 -12 -14
1>rvo:abstain .	-13 -5 -18 -18 -15 12
1>rvo:accept ,	12 5 -8 -7 -9 -15
1>rvo:accept ;	-8 13 -10 -3 -5 -5
1>rvo:accompani by	0 3 -4 -11 -21 -20
1>rvo:admit in	14 -16 -12 -7 -11 -12
1>rvo:agre to	15 -17 6 -11 -16 -25
1>rvo:agre with	-2 10 -25 -6 -6 -15
1>rvo:announc .	-14 -3 7 -4 -9 -9
1>rvo:answer .	-13 -9 7 5 -7 -18
1>rvo:answer for	-4 10 -26 -19 -7 -18
1>rvo:answer that	9 6 -15 -16 -9 -15
1>rvo:answer with	-15 5 10 -14 -12 -21
1>rvo:apologis for	-10 -17 15 -10 -12 -13
1>rvo:appear by	-15 -7 9 -5 -9 -11
1>rvo:appear in	-19 -8 12 -10 -13 -13
1>rvo:appear nowher	17 -15 -18 -13 -12 -12
1>rvo:appear on	-13 3 -18 -7 12 -20
1>rvo:arriv <date>	20 -10 -8 -3 -6 -9
1>rvo:arriv onli	1 -14 15 -7 -16 -29
1>rvo:ask .	-16 -13 -12 15 -13 -16
1>rvo:ask <person>	6 -19 5 -10 9 -16
1>rvo:ask all	15 -14 -13 -12 -9 -7
1>rvo:ask and	-22 -16 -16 9 -5 6
1>rvo:ask by	8 3 -20 -7 -12 -25
1>rvo:ask director	11 -10 5 -9 -5 -15
1>rvo:ask for	-8 20 -10 -18 -17 -27
1>rvo:ask the	17 -27 17 -17 -15 -20
1>rvo:ask to	-4 -3 -24 15 -19 -27
1>rvo:ask too	6 -25 -19 6 -10 9
1>rvo:ask who	15 -5 -24 -21 -14 -19
1>rvo:ask why	-19 3 5 -19 -10 -16
1>rvo:at from	-11 13 -12 -4 -8 -11
1>rvo:at hi	3 3 -15 -13 -11 -19
1>rvo:attend .	9 2 -24 -30 -29 0
1>rvo:attend ;	-2 -16 -14 -6 10 -12
1>rvo:attend the	-13 -17 10 -5 11 -12
1>rvo:beg off	-16 -23 -16 -12 -15 20
1>rvo:began <date>	8 5 -13 -6 -10 -15
1>rvo:began in	-11 19 -19 -4 -7 -14
1>rvo:blame the	-12 7 -2 -11 -11 -10
1>rvo:boo .	2 5 -18 -14 -17 -20
1>rvo:book room	-15 16 -10 -13 -12 -16
1>rvo:bow .	-13 14 -14 -8 -12 -14
1>rvo:breakfast apart	2 10 -19 -10 -11 -15
1>rvo:bridg loan	21 -10 7 -15 -12 -16
1>rvo:brief ;	6 5 -16 -14 -15 -17
1>rvo:brief the	3 7 -17 -16 -17 -20
1>rvo:broke for	-12 13 -6 -1 -3 -5
1>rvo:brought a	2 16 -27 -16 -15 -24
1>rvo:brought an	2 12 -19 -9 -15 -14
1>rvo:brought it	4 -5 -18 -9 -10 5
1>rvo:brought togeth	18 -27 9 -14 -24 -24
1>rvo:burn to	22 -21 -21 -12 -21 -21
1>rvo:call ,	6 -3 -31 -2 -6 -14
1>rvo:call <person>	-22 -3 6 -4 -7 -19
1>rvo:call a	-13 -16 15 -5 -7 -10
1>rvo:call for	-10 -13 13 -1 -1 -8
1>rvo:call it	1 -24 -36 -16 -19 6
1>rvo:call off	-19 -11 13 -9 -1 -15
1>rvo:call on	-11 16 -16 -2 -2 -16
1>rvo:call that	17 -15 -11 -5 -6 -14
1>rvo:call the	30 -26 -26 -11 -17 -30
1>rvo:call togeth	14 -12 10 -3 -5 -9
1>rvo:came ,	12 4 -11 -6 -11 -15
1>rvo:came ;	11 6 -17 -5 -12 -15
1>rvo:came for	5 10 -15 -6 -13 -26
1>rvo:came in	17 -7 0 -16 -20 -29
1>rvo:came with	-7 15 -13 -2 -7 -16
1>rvo:cancel ,	5 -16 14 -10 -12 -16
1>rvo:cancel them	6 -19 10 -12 -19 -15
1>rvo:carri a	-1 8 -15 -11 -10 -11
1>rvo:chair .	13 -18 -4 -15 -24 -27
1>rvo:chair ;	4 -27 6 -15 -22 2
1>rvo:chair from	10 -15 6 -6 -5 -12
1>rvo:chang her	22 -1 -21 -10 -20 -27
1>rvo:chang tabl	-15 13 -5 -6 -17 -19
1>rvo:cite the	10 1 -17 -9 -11 -22
1>rvo:clear ,	2 8 -20 5 -11 -23
1>rvo:come ,	13 -14 8 -3 -7 -17
1>rvo:come ;	0 4 -2 -17 -21 -25
1>rvo:come from	20 -3 -18 -8 -12 -15
1>rvo:compar <number>	14 1 -14 -10 -15 -21
1>rvo:confer by	-8 -5 8 -9 -15 -18
1>rvo:confer in	11 -5 3 -6 -15 -24
1>rvo:confer on	10 5 -19 -10 -11 -12
1>rvo:confirm .	-12 13 -17 -6 -11 -10
1>rvo:confirm ;	-7 15 -15 -3 -10 -11
1>rvo:confirm thei	-13 -6 8 -11 -10 -18
1>rvo:connect by	-19 8 7 -11 -20 2
1>rvo:conven chief	17 -11 -3 -4 -6 -8
1>rvo:correct within	10 1 -13 -12 -11 -15
1>rvo:count head	-1 7 -16 -10 -13 -15
1>rvo:count nine	16 -18 -7 -4 -6 -10
1>rvo:count the	8 -4 -7 -6 -9 -14
1>rvo:crew agent	2 -2 -21 -6 -9 9
1>rvo:cross the	-12 15 -13 -5 -10 -14
1>rvo:cut short	-13 -7 8 -2 -5 -8
1>rvo:cut the	-11 17 -21 -9 -12 -12
1>rvo:declin ,	-5 -18 -20 -8 -12 11
1>rvo:declin the	-2 -12 -15 -15 -8 7
1>rvo:declin to	-9 -14 9 -7 -12 0
1>rvo:dine <date>	-20 -5 1 -10 -17 15
1>rvo:dine with	-11 19 -17 -9 -12 -15
1>rvo:doubt that	18 -19 -14 -14 -12 -17
1>rvo:drank tea	-4 7 -3 -12 -13 -17
1>rvo:drew it	-1 6 -20 -13 -14 -16
1>rvo:drew ship	-1 -22 13 -14 -17 -19
1>rvo:drew the	2 5 -16 -4 -6 -7
1>rvo:drove them	7 6 -13 -8 -12 -19
1>rvo:drove up	-6 13 -21 -10 -13 -20
1>rvo:drown in	12 -12 -12 -9 -13 -12
1>rvo:end a	-18 23 -20 -1 -2 -8
1>rvo:end where	30 -22 -20 -11 -22 -25
1>rvo:entertain <person>	-6 -24 14 -17 -19 -22
1>rvo:expect a	19 -19 -16 -6 -7 -10
1>rvo:expect no	10 -12 -12 -9 -4 -6
1>rvo:expect to	14 -7 -21 -10 -18 -17
1>rvo:explain the	-11 2 2 -8 -9 -13
1>rvo:face oper	-9 13 -13 -7 -6 -12
1>rvo:face steel	-15 10 5 -21 -17 -24
1>rvo:face the	12 -21 0 -9 -16 4
1>rvo:fell in	9 -2 -12 -9 -14 -13
1>rvo:fell through	6 2 -10 -4 -8 -14
1>rvo:fire at	-11 12 -12 -6 -9 -12
1>rvo:flew in	12 4 -15 -7 -13 -15
1>rvo:flew to	12 4 -15 -13 -8 -16
1>rvo:follow <date>	-16 16 -15 -2 -2 -3
1>rvo:follow <person>	-7 13 -10 -4 -6 -18
1>rvo:follow the	-8 -16 -11 -5 -6 11
1>rvo:forc <person>	2 -18 11 -4 -4 -7
1>rvo:fought over	14 -12 -16 -9 -9 -13
1>rvo:found <number>	6 7 -21 -15 -17 -25
1>rvo:found a	-7 -16 -13 -8 -12 11
1>rvo:found the	16 -16 -11 -8 -14 -15
1>rvo:gather <person>	-4 -25 8 -8 -17 5
1>rvo:gather hi	2 2 -6 -9 -21 -24
1>rvo:gather the	16 -19 3 -8 1 -19
1>rvo:gave <person>	3 11 -17 -11 -11 -10
1>rvo:gave a	-16 2 8 -9 -19 2
1>rvo:gave it	-14 17 -18 -20 -6 -7
1>rvo:gave me	-2 -20 12 -12 -5 -14
1>rvo:gave no	2 -25 -1 7 -12 -19
1>rvo:gave the	7 4 -15 -17 -16 -16
1>rvo:gave up	12 -12 -3 -1 0 -3
1>rvo:get ten	-11 15 -16 -6 -10 -12
1>rvo:give a	14 -14 -12 -10 -12 -13
1>rvo:go ;	-15 19 -16 -10 -17 -20
1>rvo:got forti	-13 15 -15 -3 -2 -12
1>rvo:got hi	-1 -15 -13 8 -8 -12
1>rvo:grant an	-10 -12 12 -8 -11 -12
1>rvo:greet each	10 -16 7 -3 -8 -9
1>rvo:ground by	10 -9 -15 -5 -15 2
1>rvo:hand <person>	19 -4 -2 -8 -20 -21
1>rvo:hand out	-12 -5 11 -12 -17 -23
1>rvo:hand the	-23 -12 -23 -13 18 -18
1>rvo:happen to	14 3 -14 -11 -11 -15
1>rvo:head the	1 20 -28 -18 -18 -23
1>rvo:hear both	16 1 -19 -6 -11 -17
1>rvo:heard .	16 -14 -6 -4 -3 -8
1>rvo:heard <person>	0 -3 6 -8 -11 -24
1>rvo:heard it	5 12 -15 -10 -11 -18
1>rvo:heard of	-10 7 -19 -10 -12 0
1>rvo:held out	0 -8 6 -6 -11 -13
1>rvo:held talk	0 6 -20 -4 -5 -9
1>rvo:held the	3 -3 3 -10 -15 -14
1>rvo:held up	0 12 -16 -5 -16 -17
1>rvo:hide .	-23 -12 -5 -2 -6 14
1>rvo:hold the	-15 19 -17 -11 -18 -21
1>rvo:host ,	17 -18 6 -4 -8 -15
1>rvo:host a	1 -18 13 -3 -5 -4
1>rvo:host in	-23 7 -4 -6 -11 6
1>rvo:host the	3 10 -24 -13 12 -25
1>rvo:invit .	6 -14 -10 6 -8 -13
1>rvo:invit ;	22 -12 -10 -1 -9 -16
1>rvo:invit all	-13 6 7 -11 -10 -13
1>rvo:invit and	10 -16 -9 12 -10 -15
1>rvo:invit as	-3 -14 -11 4 -5 -21
1>rvo:invit but	-4 -16 -19 12 -8 -15
1>rvo:invit to	-18 -8 -10 12 -7 -14
1>rvo:invit two	-10 -17 2 -21 -10 8
1>rvo:join by	-23 -18 11 -9 -17 12
1>rvo:join the	20 -5 -21 -13 -26 -27
1>rvo:join them	-12 16 -21 -11 -12 -13
1>rvo:joke ,	15 -15 -8 -7 -6 -10
1>rvo:kept <person>	9 -12 7 -16 -12 -19
1>rvo:kept it	15 -14 -9 -5 -2 -9
1>rvo:kept order	15 -10 6 -5 -5 -9
1>rvo:kept the	-17 14 1 -12 -4 -14
1>rvo:kept them	1 -8 7 -11 -16 -21
1>rvo:leak .	-1 11 -20 -6 -13 -20
1>rvo:learn of	10 -3 -19 -16 -15 -17
1>rvo:leav .	0 -20 -11 -8 -1 0
1>rvo:led the	12 -9 1 -17 -20 -24
1>rvo:left after	15 2 -16 -4 -13 -15
1>rvo:left empty-hand	-7 11 -16 -5 -11 -8
1>rvo:left the	13 -8 -17 -9 -13 -16
1>rvo:left to	22 -23 -8 -7 -15 -16
1>rvo:left without	-17 9 1 -13 -19 -17
1>rvo:lent the	8 4 -20 -9 -15 -17
1>rvo:let ambassador	-1 -20 -24 -12 5 -16
1>rvo:let hi	-19 -1 -15 -3 3 -11
1>rvo:let it	-13 -6 -7 -6 -9 9
1>rvo:let two	-10 -16 8 -14 -21 8
1>rvo:listen and	-21 6 -15 -11 -11 18
1>rvo:listen at	-7 -13 -14 13 -1 -8
1>rvo:look at	-14 13 -11 -4 -9 -11
1>rvo:lost hi	2 -15 7 -19 -21 2
1>rvo:lunch with	-12 -6 0 -7 15 -4
1>rvo:make it	18 -17 -15 -10 -13 -14
1>rvo:manag to	-14 -15 -13 -6 -8 15
1>rvo:meant to	2 -12 5 -3 -5 -16
1>rvo:meet in	12 -9 -23 -3 -8 -5
1>rvo:meet with	6 -18 12 -11 -8 -8
1>rvo:met <person>	-20 20 -13 -5 -9 -16
1>rvo:met a	7 3 -14 -6 -7 -12
1>rvo:met again	-10 12 -10 -1 -2 -4
1>rvo:met banker	9 4 -15 -3 -3 -6
1>rvo:met congoles	-13 -11 12 -1 -1 -6
1>rvo:met in	-3 -15 4 -14 -15 -31
1>rvo:met lobstermen	11 -16 -20 -7 -13 9
1>rvo:met on	16 0 -23 -7 -9 3
1>rvo:met the	-17 -6 8 -4 -2 -14
1>rvo:met twice	-7 14 -12 -1 -2 -10
1>rvo:miss .	-9 10 -18 -7 -7 -11
1>rvo:move to	0 7 -13 -8 -7 -9
1>rvo:need ten	16 -14 -12 -6 -6 -9
1>rvo:note in	-2 -16 7 -8 -9 -14
1>rvo:offer <person>	-15 -14 14 -10 -9 -12
1>rvo:offer to	6 -22 12 -12 -15 -19
1>rvo:open an	13 -7 -14 -8 -9 -20
1>rvo:open the	3 -21 5 -12 -2 -2
1>rvo:own former	6 -14 10 -4 -5 -6
1>rvo:pack ;	-17 18 -17 -11 -14 -15
1>rvo:pick up	20 -19 -16 -10 -10 -15
1>rvo:plead anoth	6 -14 -15 -7 -11 6
1>rvo:plead ill	9 -12 -11 -7 -11 4
1>rvo:pour the	6 2 -10 -11 -15 -17
1>rvo:preach ;	-23 27 -21 -11 -23 -25
1>rvo:present the	-9 13 -6 -2 -6 -3
1>rvo:present troop	23 -5 -16 -22 -17 -25
1>rvo:presid ,	4 -19 7 -8 -13 -13
1>rvo:presid .	-1 -26 18 -14 -19 -20
1>rvo:presid ;	2 -4 1 -12 -15 -19
1>rvo:presid and	15 -21 10 -4 -4 -5
1>rvo:print the	-3 8 -14 -15 -18 -18
1>rvo:produc a	6 -1 -14 -10 -9 -12
1>rvo:promis <person>	-5 -16 14 -10 -16 -14
1>rvo:promis a	-22 -4 9 -10 -12 -13
1>rvo:promis journalist	14 -12 -16 -7 -5 -6
1>rvo:promis to	-4 -1 0 -12 -24 -8
1>rvo:protest ,	6 -12 -15 -7 -18 11
1>rvo:protest .	18 -14 -4 -3 -5 -17
1>rvo:pull out	-13 -10 -9 -3 -7 10
1>rvo:put back	-8 -11 11 -5 -6 -17
1>rvo:put besid	8 5 -23 -6 -20 -19
1>rvo:put the	15 -12 -6 -3 -2 -12
1>rvo:put their	-33 1 4 -14 -20 -20
1>rvo:question <person>	-13 16 -21 -7 -11 -12
1>rvo:read a	-4 5 -8 -3 -3 -14
1>rvo:read aloud	16 0 -21 -10 -6 -11
1>rvo:read hi	19 -23 -8 -17 7 -32
1>rvo:read line	9 -10 -2 -14 -10 -16
1>rvo:read out	-13 -2 9 -13 -11 -13
1>rvo:read the	-18 3 3 -23 -15 -14
1>rvo:recal <date>	-11 -20 -13 -5 -18 14
1>rvo:recal in	23 -17 -11 -6 -19 -24
1>rvo:receiv <date>	11 -6 -12 -4 -9 -18
1>rvo:receiv <person>	1 -32 10 -6 -17 -15
1>rvo:receiv a	-11 -18 19 -1 -2 -9
1>rvo:receiv at	-18 31 -27 -6 -16 -22
1>rvo:receiv by	-10 13 -14 0 -1 -2
1>rvo:receiv chief	17 -20 -10 -10 3 -28
1>rvo:receiv hi	2 -2 4 -8 -10 -19
1>rvo:receiv in	8 7 -8 -6 -10 -17
1>rvo:receiv just	-12 -10 0 -7 -26 8
1>rvo:receiv the	-5 6 -11 -11 10 -31
1>rvo:recit ;	-7 11 -22 -18 -18 -22
1>rvo:reckon that	15 -15 -8 -2 -4 -11
1>rvo:recov from	-19 -9 -11 -8 6 8
1>rvo:refus ,	-12 -12 -12 -3 -9 13
1>rvo:refus permiss	6 7 -13 -4 -11 -18
1>rvo:reject the	-11 18 -13 -1 -11 -18
1>rvo:releas from	-12 1 3 -8 -12 -14
1>rvo:remain at	-20 5 -18 -14 -17 16
1>rvo:remain in	9 -23 -11 -11 -18 -5
1>rvo:remain on	16 -15 -13 -7 -10 -14
1>rvo:replac by	12 -15 -30 -9 13 -21
1>rvo:repli .	-5 -14 -14 9 -6 -11
1>rvo:repli ye	-9 20 -17 -15 -2 -2
1>rvo:report .	-12 17 -16 -5 -10 -10
1>rvo:report dead	-8 -15 -13 -12 12 -14
1>rvo:repres by	15 -12 -17 -18 9 -22
1>rvo:resum on	12 -20 4 -11 -16 -19
1>rvo:sai <person>	-7 -19 -15 -14 -2 13
1>rvo:sai no	-4 13 -17 -4 -2 -21
1>rvo:sai noth	-13 -21 16 -5 -2 -18
1>rvo:sai that	17 -17 -17 -4 -8 -12
1>rvo:sai thei	5 -12 -7 -1 -1 5
1>rvo:sai there	14 -10 -12 -2 -3 -13
1>rvo:sai two	16 -16 -6 -2 -2 -10
1>rvo:sai whether	10 -8 -5 -13 -4 -8
1>rvo:said .	27 -28 0 -11 -14 -31
1>rvo:said a	-3 8 -22 -8 -13 -19
1>rvo:said no	-27 7 -1 -17 -13 17
1>rvo:said nobodi	21 -19 -17 -11 -6 -18
1>rvo:said outsid	-17 20 -21 -4 -7 -18
1>rvo:said polic	1 3 -14 -8 -7 -15
1>rvo:said that	6 -25 13 -8 -6 -15
1>rvo:said the	4 -13 11 -17 -18 -31
1>rvo:said thei	-22 13 -20 -8 -7 2
1>rvo:said to	6 4 -19 -8 -17 -18
1>rvo:sat down	11 -2 8 -11 -14 -20
1>rvo:sat in	24 -1 -32 -16 -28 -4
1>rvo:sat on	-4 16 -16 -1 -1 -6
1>rvo:sat togeth	9 3 -18 -3 -4 -7
1>rvo:sat two	-6 16 -21 -16 -14 -26
1>rvo:saw <person>	9 10 -13 -9 -6 -10
1>rvo:saw more	13 4 -19 -8 -15 -21
1>rvo:saw the	-6 -25 20 -19 -27 7
1>rvo:scrap .	3 11 -20 -8 -6 -13
1>rvo:seat <person>	8 -17 12 -6 -12 -15
1>rvo:seat plan	-7 -22 -21 -14 -12 15
1>rvo:see no	12 -11 -12 -9 -10 -13
1>rvo:see the	19 1 -1 -4 -20 -17
1>rvo:send <person>	-10 -9 -10 -7 10 -12
1>rvo:send hi	-7 -11 -16 -17 12 -10
1>rvo:sent <person>	2 -6 -7 -5 4 -17
1>rvo:sent a	7 2 -41 2 -10 -8
1>rvo:sent an	7 -26 -25 7 10 -31
1>rvo:sent back	-8 -9 -13 -9 -9 10
1>rvo:sent everybodi	-15 6 12 -22 -17 -21
1>rvo:sent hi	12 -22 10 -20 11 -32
1>rvo:sent home	20 -1 -2 -17 -19 -25
1>rvo:sent regret	-18 8 -23 -14 -18 -1
1>rvo:sent the	-28 10 -11 -2 1 1
1>rvo:serv and	11 9 -24 -10 -13 -13
1>rvo:set foot	-16 -18 -9 -11 8 5
1>rvo:set out	-1 10 -12 -19 -16 -17
1>rvo:share a	-12 11 -8 -9 -12 -16
1>rvo:shook hand	0 3 -19 -8 -4 -16
1>rvo:show ;	4 -27 -18 -12 -23 13
1>rvo:show <person>	15 -12 5 -12 -12 -17
1>rvo:show him	13 -13 6 -3 -9 -13
1>rvo:show them	11 -13 12 -6 -3 -6
1>rvo:sign .	-7 9 -10 -13 -8 -11
1>rvo:sign ;	-15 13 -11 -3 -4 -12
1>rvo:sign a	-10 15 -14 -1 -2 -2
1>rvo:sign for	-12 -11 12 -5 -9 -8
1>rvo:sign the	-14 16 -14 -3 -5 -3
1>rvo:sit togeth	21 7 -20 -4 -9 -13
1>rvo:skip the	1 -23 -24 -13 -22 12
1>rvo:slip out	-23 9 -10 -6 -16 15
1>rvo:speak .	-16 -1 6 -8 -16 -17
1>rvo:speak for	5 3 -13 -11 -9 -13
1>rvo:spent the	-34 13 11 -17 4 -36
1>rvo:split sinc	15 -11 -13 -12 -11 -15
1>rvo:spoke ;	-20 16 -13 -2 -6 -11
1>rvo:spoke by	-8 16 -15 -1 -3 -11
1>rvo:spoke first	9 -21 20 -7 -10 -20
1>rvo:spoke for	14 7 -10 -16 -15 -30
1>rvo:spoke of	11 -23 -20 -8 -18 13
1>rvo:spoke on	-12 15 -14 -2 -5 -9
1>rvo:spoke onc	-14 15 -13 -8 -7 -10
1>rvo:stai at	14 -26 -28 -7 14 -26
1>rvo:stai awai	7 -28 -24 -7 -26 21
1>rvo:stai behind	13 -18 13 -4 -20 -8
1>rvo:stai in	-16 17 -30 -21 -34 -1
1>rvo:stai to	19 -14 -21 -6 -18 -5
1>rvo:stand .	9 9 -17 -6 -5 -10
1>rvo:state <person>	-3 4 -13 -14 -12 -20
1>rvo:stood in	-5 2 -26 -12 11 -17
1>rvo:stop at	-15 -15 -9 -11 -15 16
1>rvo:stop that	17 5 -11 -4 -12 -25
1>rvo:struck out	19 2 -17 -19 -14 -14
1>rvo:summon the	-7 -18 4 -6 -16 10
1>rvo:summon too	0 -18 -17 -21 -17 13
1>rvo:surpris .	14 -7 -7 -11 -19 -16
1>rvo:suspend after	-18 -9 15 -1 -6 -9
1>rvo:tabl a	17 -3 -20 -22 -17 -22
1>rvo:tabl daili	14 -4 -10 -8 -8 -12
1>rvo:take bribe	15 -14 -15 -8 -9 -11
1>rvo:take part	-7 10 -14 -3 -8 -6
1>rvo:talk ;	-19 1 -1 -12 -22 12
1>rvo:talk by	-12 9 -7 -3 -2 -4
1>rvo:talk for	18 -18 -16 -6 -7 -18
1>rvo:talk of	17 -15 -13 -16 -11 -15
1>rvo:telephon .	10 -9 -6 -5 -8 -13
1>rvo:testifi instead	-11 -3 -11 -8 6 -13
1>rvo:text and	14 1 -18 -4 -13 -10
1>rvo:thank <person>	-1 -13 6 -9 -6 -9
1>rvo:thank <place>	17 -16 -16 -11 -13 -14
1>rvo:time the	13 2 -17 -8 -10 -14
1>rvo:told .	-12 15 -15 -10 -11 -15
1>rvo:told a	-10 -19 17 -5 -4 -12
1>rvo:told about	-11 15 -15 -1 -2 -9
1>rvo:told journalist	13 -12 -8 -2 -3 -9
1>rvo:told of	-18 19 -19 -4 -11 -16
1>rvo:told the	9 -16 -4 -15 -15 -2
1>rvo:told to	-4 -9 -20 -16 -22 8
1>rvo:took four	16 -16 -16 -6 -10 -10
1>rvo:took no	-17 1 0 -5 -8 -12
1>rvo:took note	-11 12 -15 -10 -9 -11
1>rvo:took part	7 3 -21 -9 -14 -19
1>rvo:took question	-6 -13 13 -1 -2 -2
1>rvo:took the	-26 23 -1 -15 -17 -18
1>rvo:translat .	3 10 -16 -17 -13 -17
1>rvo:travel .	8 1 -20 -13 -23 -5
1>rvo:travel by	-10 14 0 -8 -16 -17
1>rvo:travel to	1 14 -17 -4 -5 -11
1>rvo:turn awai	25 -18 -16 -8 -18 -12
1>rvo:turn back	-19 2 -23 12 -20 -13
1>rvo:turn down	15 -26 -18 -21 -9 0
1>rvo:type on	-18 1 10 -14 -22 -22
1>rvo:visit <place>	-12 16 -17 -3 -2 -8
1>rvo:visit the	-8 14 -18 -5 -8 -15
1>rvo:vote ;	14 7 -42 -17 -23 -20
1>rvo:vote against	14 3 -16 -13 -11 -19
1>rvo:vote for	4 -11 6 -8 -8 -15
1>rvo:vote no	1 10 -21 -14 -14 -18
1>rvo:vote to	0 -4 -28 -12 -13 7
1>rvo:wait .	-11 19 -15 -2 -16 -24
1>rvo:wait in	0 5 -19 -10 -9 5
1>rvo:walk out	7 -2 -24 -9 -16 -14
1>rvo:want a	-7 12 -16 -2 -2 -7
1>rvo:want date	0 4 -18 -11 -10 -16
1>rvo:want it	-12 13 -15 -8 -7 -15
1>rvo:want the	12 2 -18 -9 -9 -10
1>rvo:warn that	16 -13 -12 -3 -6 -11
1>rvo:watch from	-2 -14 -14 -10 -12 8
1>rvo:welcom korean	-15 9 -2 -1 -8 -12
1>rvo:welcom the	14 -23 -6 -7 -14 -16
1>rvo:went down	19 -19 -16 -13 -9 -15
1>rvo:went home	-15 1 -7 -28 -16 2
1>rvo:went instead	-7 14 -12 -11 -9 -14
1>rvo:went out	-20 6 -17 14 -8 -15
1>rvo:went over	-12 16 -16 -8 -6 -13
1>rvo:went togeth	-6 12 -12 -2 -1 -4
1>rvo:wore ear	-8 12 -13 -4 -9 -10
1>rvo:wrote <person>	19 -20 -11 -4 -4 -13
1>title-cue:absent	15 -25 -23 -6 -7 12
1>title-cue:attended	18 11 -42 -21 -26 -42
1>title-cue:background	41 -32 -26 -13 -23 -10
1>title-cue:hosted	-6 -35 34 -32 -50 -15
1>title-cue:invited	4 -20 16 -14 -12 -17
1>title-cue:observer	27 -14 -26 -11 -40 -20
1>title-cue:represented	0 2 -15 -6 -5 -20
A>aside-cue:absent	-8 -29 -4 -23 14 4
A>aside-cue:attended	-29 16 -15 -20 3 -6
A>aside-cue:background	24 -8 -29 -22 -23 -32
A>aside-cue:declined	8 -16 -20 -14 -19 5
A>aside-cue:hosted	-26 9 8 -13 -33 -10
A>aside-cue:invited	-10 -5 -5 8 -27 1
A>aside-cue:observer	1 4 -4 -14 -21 -4
A>aside-cue:reported	7 -6 -8 -17 -27 -8
A>aside-cue:represented	-31 -21 -32 -15 33 -38
A>aside-does-first:absent-not-come	10 -14 -7 -7 -11 -2
A>aside-does-first:asked	3 -21 10 -7 -13 -23
A>aside-does-first:comes	-22 7 -18 -18 -28 4
A>aside-does-first:died	12 -11 -11 -9 -6 -9
A>aside-does-first:does-there	9 11 -45 -20 -31 -23
A>aside-does-first:elsewhere	-18 -24 -24 -13 -24 26
A>aside-does-first:hindered	-2 -18 -18 -5 16 -22
A>aside-does-first:hosts	-21 -28 14 -8 -16 9
A>aside-does-first:is-represented	-17 -20 -14 -10 20 -14
A>aside-does-first:is-there	-15 15 -20 -9 -14 -6
A>aside-does-first:leaves	-12 8 -16 -8 2 -13
A>aside-does-first:refused	9 -15 -19 -14 -18 4
A>aside-does-first:says	14 -14 2 -14 -20 -35
A>aside-does-first:uninvited	13 -25 -21 -11 -13 1
A>aside-does-first:watched	4 -14 -15 -7 -14 2
A>aside-does-first:will-come	-3 0 -14 -18 -2 -1
A>aside-does:absent-not-come	10 -14 -7 -7 -11 -2
A>aside-does:asked	3 -21 10 -7 -13 -23
A>aside-does:comes	-23 9 -19 -19 -33 3
A>aside-does:did	-20 -9 -9 -6 5 7
A>aside-does:died	12 -11 -11 -9 -6 -9
A>aside-does:does-there	5 -5 -48 -25 4 -4
A>aside-does:elsewhere	-18 -24 -24 -13 -24 26
A>aside-does:hindered	-2 -18 -18 -5 16 -22
A>aside-does:hosts	-11 -18 13 -11 -25 2
A>aside-does:is-represented	-18 -22 -16 -9 21 -18
A>aside-does:is-there	-15 15 -20 -9 -14 -6
A>aside-does:leaves	-12 8 -16 -8 2 -13
A>aside-does:refused	8 -16 -20 -14 -19 5
A>aside-does:says	4 -5 -7 -17 -25 -6
A>aside-does:uninvited	4 -30 -21 -12 -16 12
A>aside-does:watched	4 -14 -15 -7 -14 2
A>aside-does:will-come	-7 -10 -20 -22 -5 11
A>byline	9 -7 -16 -6 -11 -11
A>does-first:absent-not-come	-14 -31 -37 -23 10 19
A>does-first:asked	-11 -22 -25 21 -3 -7
A>does-first:comes	-23 0 2 4 -10 -2
A>does-first:denies	21 -9 4 -15 -18 -32
A>does-first:did	2 -11 6 5 -25 -20
A>does-first:did-not	-15 -8 4 5 -3 -2
A>does-first:died	24 -5 -16 -14 -25 -23
A>does-first:does-there	-19 7 0 -4 -31 -14
A>does-first:elsewhere	9 -29 -33 -22 -4 2
A>does-first:hindered	-19 -37 -39 -27 -5 26
A>does-first:hindrance	-25 -23 -5 -12 0 9
A>does-first:hosts	-9 -16 15 -35 -14 -1
A>does-first:is-represented	-4 -25 -22 -4 20 -39
A>does-first:is-there	-13 10 6 -23 -37 -25
A>does-first:learned-later	0 -2 -27 -18 -21 3
A>does-first:leaves	-12 3 -12 -17 8 -31
A>does-first:no-answer	-11 -27 -26 29 -14 -27
A>does-first:refused	0 -9 -14 -27 -23 9
A>does-first:regrets	-22 10 -24 8 -13 -4
A>does-first:says-no	-1 4 -22 -16 -7 0
A>does-first:says-yes	-20 25 -26 -11 -18 -26
A>does-first:sent-deputy	-14 -18 -24 -16 15 -4
A>does-first:stayed-away	-39 3 -46 -18 9 6
A>does-first:tells-press	6 -11 -4 -9 -12 -2
A>does-first:uninvited	11 -32 -25 -28 -35 4
A>does-first:watched	14 -35 -26 -21 -24 8
A>does-first:will-come	-31 10 -7 -37 -3 0
A>does-first:will-not	-16 -17 -18 -14 -21 19
A>does:absent-not-come	-11 -33 -20 -24 9 16
A>does:asked	-11 -18 -27 20 3 -10
A>does:comes	-34 2 6 8 -17 -2
A>does:denies	23 -11 3 -16 -20 -32
A>does:did	-2 -5 -6 11 -32 -10
A>does:did-not	-14 -10 6 5 -3 -4
A>does:died	5 2 -24 -19 9 -26
A>does:does-there	-28 7 -2 -3 -7 -9
A>does:elsewhere	9 -22 -38 1 -6 -1
A>does:hindered	-19 -39 -43 2 10 21
A>does:hindrance	-11 -21 -11 -17 11 3
A>does:hosts	-15 -5 11 -16 -16 -7
A>does:is-represented	-6 -26 -24 -4 26 -41
A>does:is-there	-21 7 9 -28 -41 -13
A>does:learned-later	-2 -4 -27 -17 -23 8
A>does:leaves	-12 1 -6 -21 6 -36
A>does:no-answer	-13 -25 -32 27 -15 -10
A>does:refused	-7 -12 -20 -18 -25 17
A>does:regrets	-25 9 -32 5 -17 3
A>does:says-no	-6 5 -31 -4 -10 1
A>does:says-yes	-19 24 -26 -11 -18 -27
A>does:sent-deputy	-14 -18 -24 -16 15 -4
A>does:stayed-away	-20 -2 -41 -22 7 12
A>does:tells-press	6 -11 -4 -9 -12 -2
A>does:uninvited	11 -32 -25 -28 -35 4
A>does:watched	9 -19 -27 -21 -24 6
A>does:will-come	-21 0 7 -39 -4 -6
A>does:will-not	-16 -18 -2 -14 -21 15
A>group:2	-28 20 -7 -20 -12 -9
A>group:3	-7 15 -8 -20 -14 -33
A>group:4	13 -12 -5 -15 -21 0
A>l2:) ,	-15 23 -24 -3 -19 -14
A>l2:, <quote>	-15 -3 9 -1 -30 -9
A>l2:, among	-15 12 -12 -5 -9 -10
A>l2:, and	1 -18 7 -17 11 -14
A>l2:, as	1 -1 9 -14 0 -21
A>l2:, but	-19 -23 7 -10 -21 20
A>l2:, expects	-13 14 -12 -9 -11 -10
A>l2:, let	6 -3 -13 -10 -9 -11
A>l2:, said	-7 -10 10 7 -8 -51
A>l2:, says	17 -19 -7 -1 -1 -12
A>l2:, through	19 -21 -13 -13 -11 -12
A>l2:, where	16 -14 -19 -10 -10 -17
A>l2:, whose	5 2 -13 -8 -10 -9
A>l2:, with	-12 14 -16 -1 -7 -12
A>l2:: <number>	-15 -14 -16 -13 -17 15
A>l2:; for	-24 4 -12 -14 7 -23
A>l2:<date> ;	-11 18 -16 -11 -15 -22
A>l2:<date> from	-12 13 -8 -2 -6 -13
A>l2:<date> that	9 -14 -12 -1 -2 -7
A>l2:<date> with	-19 20 -20 -6 -15 -11
A>l2:<organisation> '	3 -10 -11 4 -30 1
A>l2:<organisation> ,	-14 20 -23 -10 -17 -11
A>l2:<organisation> came	-19 -1 -15 -3 3 -11
A>l2:<person> '	7 1 -17 -18 -16 -15
A>l2:<person> entertained	-12 13 -10 -5 -15 -13
A>l2:<person> gave	11 -16 -6 -1 -2 -4
A>l2:<person> lent	-14 -6 9 -7 -7 -10
A>l2:<person> nor	-21 -24 -17 -15 -19 25
A>l2:<person> questioned	-12 11 -7 -2 -4 -12
A>l2:<person> said	-2 5 -31 -30 -7 4
A>l2:<person> says	-22 3 -20 -14 -6 9
A>l2:<person> sent	-25 -11 -9 -5 16 -22
A>l2:<person> told	14 -11 -13 -5 -7 -9
A>l2:<person> —	9 -26 10 -16 -18 -20
A>l2:<place> '	-11 3 1 5 -9 -26
A>l2:<place> ,	10 -28 -2 4 -4 -15
A>l2:<place> ;	-22 -1 -16 -7 -16 13
A>l2:<place> came	-11 15 -9 -2 -14 -18
A>l2:<quote> said	3 -9 -10 -21 -13 3
A>l2:<quote> says	12 -12 -8 -6 -5 -16
A>l2:about :	-12 19 -6 -8 -6 -25
A>l2:accept ;	-17 -20 -17 10 -16 13
A>l2:accept in	-18 7 -15 -5 -8 -20
A>l2:accord to	-15 15 -12 -5 -8 -9
A>l2:across were	-22 22 -18 -2 -5 -9
A>l2:agenc head	-6 -17 17 -3 -4 -5
A>l2:agent ,	-10 14 -16 -7 -9 -13
A>l2:aid ,	11 2 -23 -15 -20 -21
A>l2:ambassador ,	-5 20 -26 -25 -23 11
A>l2:apolog :	-29 -24 -25 -19 9 18
A>l2:apologis to	9 -4 -12 -6 -11 -16
A>l2:as did	-17 -8 -16 -13 -20 13
A>l2:attend :	-22 -10 -20 -9 14 -19
A>l2:back with	13 -13 -2 0 -1 -14
A>l2:bench ;	-18 15 -13 -12 -3 -10
A>l2:besid <person>	-18 8 1 -9 -12 -17
A>l2:brother ,	16 -17 -12 -8 -10 -15
A>l2:by state	-22 25 -29 -13 -27 -15
A>l2:call <person>	-18 18 -14 -5 -5 -9
A>l2:came with	-27 -1 -17 -4 -13 7
A>l2:captain ,	11 3 -29 -17 -19 -21
A>l2:caretak ,	17 -16 -16 -11 -16 -17
A>l2:chair ,	-22 -12 9 -14 9 -3
A>l2:chair ;	-19 22 -19 -13 -16 -21
A>l2:chairman ,	-7 -13 20 -11 -17 -27
A>l2:chief ,	-22 -1 0 -21 11 -13
A>l2:clerk ,	-1 9 -19 -16 -18 -21
A>l2:client ,	9 -16 -13 -11 -14 -2
A>l2:clinic with	-16 -6 8 -4 -7 -10
A>l2:committe chair	-18 -14 15 -2 -7 -8
A>l2:compani ,	13 -1 -21 -10 -22 -23
A>l2:confirm ;	-19 -19 -13 8 -2 11
A>l2:counsel ,	-24 5 -24 -24 -19 5
A>l2:deleg ,	-25 13 -22 4 -23 -2
A>l2:deputi ,	-27 4 5 -13 -21 -1
A>l2:director ,	-14 2 -30 -15 8 -5
A>l2:driver ,	4 6 -23 -14 -19 -20
A>l2:engin ,	-17 17 -16 -10 -15 -16
A>l2:envoi ,	-6 -1 -12 -11 -16 5
A>l2:excus :	-25 -28 -26 -11 -28 29
A>l2:famili spoke	-4 9 -12 -2 -3 -5
A>l2:father ,	-5 -18 14 -6 -8 -12
A>l2:first ,	-15 17 -16 -6 -10 -12
A>l2:for by	-20 20 -18 -9 -20 -19
A>l2:founder ,	9 -12 -6 -4 -4 -6
A>l2:fourth ,	-6 -14 -14 -14 -17 15
A>l2:freed were	-9 15 -16 -1 -3 -6
A>l2:governor ,	8 -4 -25 -10 -5 0
A>l2:guest ,	-16 23 -29 -13 -16 -17
A>l2:had asked	-17 0 5 -10 -6 -13
A>l2:had caught	-8 -2 -13 -6 7 -12
A>l2:had told	-15 9 3 -6 -1 -11
A>l2:head ,	-26 -38 33 -18 -25 0
A>l2:head by	-12 19 -21 -4 -7 -11
A>l2:held by	-10 14 -22 -4 -7 -10
A>l2:hiker ,	13 -12 -6 -2 -5 -11
A>l2:histori ,	-15 15 -12 -3 -4 -11
A>l2:host ,	-6 -24 17 -21 -30 -18
A>l2:hostag ,	13 -13 -8 -8 -9 -12
A>l2:hour :	-16 19 -15 -7 -17 -22
A>l2:husband ,	20 -21 -14 -11 -8 -17
A>l2:institut ,	-12 16 -15 -2 -6 -15
A>l2:interpret ,	-16 15 -17 -7 -12 -13
A>l2:is sending	-13 14 -11 -11 -15 -12
A>l2:it ;	-12 16 -13 -4 -6 -11
A>l2:it to	-20 4 9 -13 -15 -16
A>l2:judg ,	11 -17 9 -5 -11 -18
A>l2:kept for	-18 -11 -10 10 -16 7
A>l2:known as	-21 25 -19 -9 -16 -16
A>l2:known that	-13 -6 -7 -6 -9 9
A>l2:lawyer ,	-6 17 -32 -15 -22 -32
A>l2:lawyer :	-8 11 -14 -3 -9 -12
A>l2:leader ,	-6 -9 -25 -13 -1 8
A>l2:left sat	-8 12 -4 0 -1 -10
A>l2:man ,	-19 -15 -14 -10 -16 19
A>l2:mayor ,	-17 -9 14 -15 -18 -18
A>l2:mediat ,	-26 -19 23 -16 -11 -18
A>l2:member ,	-23 17 -19 -8 -11 4
A>l2:minist ,	-26 -25 -4 -13 14 19
A>l2:minut ;	-14 14 -8 -10 -9 -12
A>l2:mother ,	-8 4 -1 -13 -8 -17
A>l2:name dropped	13 -13 -10 -8 -12 -12
A>l2:nephew ,	-15 16 -13 -6 -11 -13
A>l2:note ;	-20 22 -15 -13 -18 -22
A>l2:observ ,	-16 17 -12 -4 -6 -11
A>l2:on ;	-6 -13 -5 -2 -3 10
A>l2:on <date>	2 -26 15 -9 -15 -16
A>l2:order ;	-21 21 -11 -6 -2 -14
A>l2:owner ,	1 -2 -25 -11 9 -12
A>l2:p.c .	0 -16 -23 -22 -30 16
A>l2:paperwork :	-18 24 -23 -7 -22 -29
A>l2:partner ,	9 -18 -13 -10 -13 -5
A>l2:phone ,	-20 9 -17 -8 -11 4
A>l2:posit ;	-7 14 -12 -11 -9 -14
A>l2:predecessor ,	22 -16 -17 -10 -9 -22
A>l2:prefect ,	-20 4 8 -12 -17 -20
A>l2:premier ,	-16 -20 8 -8 11 -16
A>l2:present :	-18 8 10 -9 -18 -25
A>l2:present were	-15 25 -19 -2 -8 -12
A>l2:presid ,	17 -37 -35 -15 8 -3
A>l2:presid ;	-28 19 -23 -21 1 -23
A>l2:presid in	-21 -6 -30 -5 -9 11
A>l2:price ;	-14 19 -17 -15 -19 -18
A>l2:question ,	-20 19 -19 -8 -9 -16
A>l2:question by	-16 16 -12 -3 -9 -10
A>l2:reach ;	19 -12 -11 -1 -4 -19
A>l2:report ,	13 -15 -6 -6 -6 -11
A>l2:repres by	-8 -4 -15 -7 0 1
A>l2:river were	-5 15 -20 -2 -4 -4
A>l2:room :	-21 17 -16 -10 -22 -3
A>l2:s ,	-23 15 -21 -17 -18 -6
A>l2:sai that	-13 13 -8 -4 -10 4
A>l2:secretari ,	2 3 -24 -10 -13 -18
A>l2:senat ,	-15 14 -13 -4 -4 -6
A>l2:shuar ,	-9 22 -22 -1 -2 -8
A>l2:sign by	0 -18 10 -9 -18 -19
A>l2:son ,	-20 -13 -13 -8 -11 16
A>l2:speaker ,	14 -13 -13 -10 -5 -9
A>l2:speech by	-13 20 -23 -3 -5 -6
A>l2:spokesman ,	9 -20 -17 -13 -10 2
A>l2:spot ;	-12 16 -11 -2 -2 -7
A>l2:staff ,	-18 21 -23 -14 -18 -14
A>l2:steward ,	-24 23 -18 -7 -15 -20
A>l2:studi by	17 -17 -15 -9 -11 -14
A>l2:suspect :	28 -29 -23 -7 -23 -27
A>l2:tabl ,	-10 -11 -11 -4 -6 14
A>l2:tabl sat	-10 16 -18 -2 -7 -11
A>l2:talk :	-22 23 -20 -5 -23 -22
A>l2:teacher :	28 -27 -22 -12 -32 -32
A>l2:them ,	-9 15 -15 -5 -6 -13
A>l2:them were	-13 -7 8 -2 -5 -8
A>l2:there ;	14 -14 -12 -15 -2 -17
A>l2:there were	-10 12 -13 -2 -11 -5
A>l2:to see	-13 14 -15 -4 -3 -10
A>l2:too ;	-15 -19 -9 -15 -7 19
A>l2:top :	4 -1 -18 -3 -16 -19
A>l2:treasur ,	-14 11 -16 -12 -15 0
A>l2:tribe was	-15 18 -15 -2 -5 -16
A>l2:two ,	9 4 -21 -6 -21 -13
A>l2:two :	-22 24 -20 -9 -23 -26
A>l2:union ,	-5 12 -16 -1 -3 4
A>l2:union by	-8 16 -3 -1 -10 -4
A>l2:union chair	-13 20 -22 -3 -5 -7
A>l2:view by	-12 12 -15 -2 -2 -9
A>l2:villag head	-11 23 -24 -6 -10 -14
A>l2:visitor were	-9 10 -18 -4 -9 -6
A>l2:vote ,	-14 17 -16 -12 -13 -19
A>l2:vote ;	-19 -16 -18 -16 -20 19
A>l2:vote for	11 -6 -14 -15 -23 -19
A>l2:widow ,	19 -21 -13 -8 -8 -12
A>l2:wife ,	-12 -1 -11 -6 -14 9
A>l2:wreath and	-6 2 -3 -4 3 -15
A>l:#	-24 4 9 -11 -4 -3
A>l:'	-10 4 1 11 -21 -25
A>l:,	-8 -6 -3 -14 -7 -3
A>l:.	-10 -14 -33 -33 1 17
A>l::	-3 -18 -54 -43 6 23
A>l:;	-20 20 -42 -3 -10 -8
A>l:<date>	2 -25 15 -8 -15 -18
A>l:<number>	-15 -14 -16 -13 -17 15
A>l:<person>	-4 5 -2 -22 -30 -30
A>l:after	-2 15 -16 -6 -9 -11
A>l:among	-15 12 -12 -5 -9 -10
A>l:and	-9 -1 -5 -6 7 -14
A>l:as	-20 19 -6 -25 -9 -21
A>l:asked	-18 -4 7 -11 -6 -14
A>l:at	-6 11 -15 -3 -6 -4
A>l:but	12 -27 2 -19 -29 13
A>l:by	-12 15 -2 -26 -16 -26
A>l:calls	-7 11 -11 -2 -12 -11
A>l:came	-23 9 -18 -5 -1 -24
A>l:caught	-8 -2 -13 -6 7 -12
A>l:chair	-5 3 0 -17 -25 -21
A>l:did	-27 1 -13 -16 -22 9
A>l:dropped	13 -13 -10 -8 -12 -12
A>l:entertained	-12 13 -10 -5 -15 -13
A>l:expects	-14 18 -17 -11 -13 -13
A>l:for	-17 -17 -31 15 14 -8
A>l:from	-3 -2 -24 -20 -23 3
A>l:gave	11 -16 -6 -1 -2 -4
A>l:head	-14 -6 12 -11 -14 -17
A>l:heard	-10 10 -13 -5 -6 -7
A>l:host	-5 -23 17 -9 -9 -11
A>l:how	13 -11 -17 -8 -9 -10
A>l:if	-5 -14 -14 5 -4 11
A>l:in	-35 8 -15 -11 12 -4
A>l:is	-25 5 13 -13 -21 -16
A>l:kept	-14 -10 -13 -5 -9 14
A>l:lent	-14 -6 9 -7 -7 -10
A>l:let	13 -3 -18 -12 -15 -16
A>l:nor	-11 -9 -25 -21 -24 13
A>l:promised	-11 14 -14 -2 -2 -5
A>l:questioned	-12 11 -7 -2 -4 -12
A>l:said	0 -9 0 -3 -13 -2
A>l:sat	-14 21 -19 -2 -7 -16
A>l:says	5 -14 -22 -16 -9 3
A>l:see	-13 14 -15 -4 -3 -10
A>l:sending	-13 14 -11 -11 -15 -12
A>l:sent	-20 -8 -10 -6 13 -27
A>l:since	4 -15 -12 -9 -11 3
A>l:spoke	-4 9 -12 -2 -3 -5
A>l:state	10 1 -38 -15 -3 -21
A>l:that	21 -6 -34 0 -20 -4
A>l:through	21 -23 -15 -14 -12 -13
A>l:to	4 -2 13 -27 -43 -53
A>l:was	-17 6 -7 -21 -28 5
A>l:were	-32 18 -9 -7 -19 -25
A>l:whaling	-13 12 -9 -9 -8 -7
A>l:what	-9 20 -20 -5 -3 -13
A>l:when	-4 5 -27 -9 -12 3
A>l:where	16 -14 -19 -10 -10 -17
A>l:which	17 -20 -20 -15 -12 2
A>l:while	-14 4 4 -4 -6 -8
A>l:whose	5 2 -13 -8 -10 -9
A>l:with	1 4 -14 -15 -33 -5
A>l:without	-17 -10 -15 -8 -6 15
A>l:—	9 -26 10 -16 -18 -20
A>lb-cue:absent	-42 -5 -10 -19 -28 29
A>lb-cue:attended	-29 16 -7 -19 -28 8
A>lb-cue:background	10 -6 -22 -1 -39 -2
A>lb-cue:declined	3 -21 -8 -19 -23 13
A>lb-cue:hosted	-28 -12 22 -1 -18 -13
A>lb-cue:invited	-7 -7 -6 12 -30 -5
A>lb-cue:observer	9 -2 -17 -20 -25 -13
A>lb-cue:reported	3 1 -15 -7 -27 -8
A>lb-cue:represented	-38 20 -20 -21 5 -4
A>led:about	-8 -11 -39 14 13 -11
A>led:according	-1 -5 -3 -12 -18 -2
A>led:among	-24 15 -9 -8 -21 -25
A>led:beside	0 -1 -1 -15 -33 -7
A>led:beside-by	-11 0 -21 -8 -1 0
A>led:for-side	-34 8 8 -16 -11 -3
A>led:instead	-17 -17 -31 15 14 -8
A>led:invites	-18 -4 7 -11 -6 -14
A>led:meets	-25 17 -7 -16 -20 -24
A>led:met-by	6 -1 -18 -6 -12 -15
A>led:sends	-18 6 -29 -15 -1 4
A>led:there-came	-34 20 -37 -7 -5 -2
A>led:under	13 -8 -14 -8 -12 -14
A>led:with	1 4 -14 -15 -33 -5
A>led:without	-17 -10 -15 -8 -6 15
A>lv-cue:absent	-8 -16 -9 -4 -10 10
A>lv-cue:attended	-9 1 -4 -16 -20 4
A>lv-cue:background	0 3 -17 -13 -18 -23
A>lv-cue:declined	2 -21 0 -17 -21 9
A>lv-cue:hosted	-3 -16 13 -28 -7 -6
A>lv-cue:invited	-36 3 6 -24 -20 5
A>lv-cue:reported	3 -1 -12 -5 -24 -6
A>lv-cue:represented	-23 4 -33 -19 13 -6
A>lv:accept	-20 5 -20 -5 -13 6
A>lv:accept|in	-18 7 -15 -5 -8 -20
A>lv:allow	-15 11 -19 -9 -17 6
A>lv:announc	8 -2 -13 -4 -7 -8
A>lv:answer	-23 18 -3 -13 -8 -17
A>lv:apologis	3 7 -15 -12 -14 -21
A>lv:apologis|to	3 7 -15 -12 -14 -21
A>lv:appear	2 1 -13 -3 -7 -11
A>lv:ask	-16 -5 7 -15 -18 2
A>lv:ask|	2 -4 7 -11 -9 -18
A>lv:ask|,	-16 -1 8 -9 -9 -3
A>lv:ask|by	-12 12 -15 -2 -2 -9
A>lv:be	-11 12 -20 -13 -18 4
A>lv:been	7 -22 -17 -7 -11 1
A>lv:be|that	3 -8 -15 -9 -10 8
A>lv:bring	-14 16 -17 -9 -6 -12
A>lv:brought	2 4 -25 -10 -22 -26
A>lv:brought|,	4 2 -25 -8 -21 -24
A>lv:call	-22 25 -18 -7 -15 -19
A>lv:call|	-8 13 -13 -3 -12 -13
A>lv:call|<person>	-18 18 -14 -5 -5 -9
A>lv:came	5 -6 -33 -13 -11 3
A>lv:came|	-23 9 -18 -5 -1 -24
A>lv:came|'	-18 17 -12 -10 -11 -19
A>lv:came|with	8 -12 -18 -3 -13 6
A>lv:caught	-8 -2 -13 -6 7 -12
A>lv:caught|	-8 -2 -13 -6 7 -12
A>lv:chair	-2 -5 1 -21 2 -9
A>lv:chair|	-5 3 0 -17 -25 -21
A>lv:chair|,	-24 -2 3 -15 8 -4
A>lv:cite	19 -25 -18 -14 -13 5
A>lv:come	-13 9 -11 0 -10 -16
A>lv:did	3 -5 4 -28 -23 -4
A>lv:did|	-27 1 -13 -16 -22 9
A>lv:did|,	15 -4 -22 -11 -20 -29
A>lv:drop	13 -13 -10 -8 -12 -12
A>lv:drop|	13 -13 -10 -8 -12 -12
A>lv:edit	14 -13 -15 -8 -10 -14
A>lv:entertain	-12 13 -10 -5 -15 -13
A>lv:entertain|	-12 13 -10 -5 -15 -13
A>lv:expect	-14 18 -17 -11 -13 -13
A>lv:expect|	-14 18 -17 -11 -13 -13
A>lv:explain	5 -21 15 -13 -12 -18
A>lv:follow	-13 15 -17 -8 -11 -15
A>lv:gave	4 -16 6 -14 -17 1
A>lv:gave|	11 -16 -6 -1 -2 -4
A>lv:get	-18 10 -10 -6 -4 0
A>lv:go	1 -18 3 -11 -10 4
A>lv:got	-15 10 -16 7 -11 -13
A>lv:ha	1 -19 -15 -7 -11 13
A>lv:had	-16 15 -21 -11 -17 -6
A>lv:had|,	-24 13 -19 -10 -12 2
A>lv:had|to	4 6 -11 -8 -11 -22
A>lv:hand	-13 12 -11 -5 -4 -12
A>lv:head	-22 -8 17 -13 -24 -13
A>lv:head|	-14 -6 12 -11 -14 -17
A>lv:head|,	-8 -20 18 -4 -8 -18
A>lv:head|by	-12 19 -21 -4 -7 -11
A>lv:heard	7 -9 -20 -8 -10 2
A>lv:heard|	-10 10 -13 -5 -6 -7
A>lv:heard|,	4 -14 -6 -3 -6 6
A>lv:held	-20 7 -25 -5 -13 10
A>lv:held|by	-10 14 -22 -4 -7 -10
A>lv:host	0 -31 18 -16 -21 -16
A>lv:host|	-5 -23 17 -9 -9 -11
A>lv:host|,	7 -18 -2 -9 -14 -12
A>lv:is	-2 6 1 -18 -30 -30
A>lv:is|	-25 5 13 -13 -21 -16
A>lv:is|,	10 3 -32 -5 -14 -17
A>lv:join	-14 11 -13 -4 -6 -11
A>lv:join|,	-12 16 -15 -2 -6 -15
A>lv:kept	-23 -15 -17 10 -19 15
A>lv:kept|	-14 -10 -13 -5 -9 14
A>lv:kept|for	-18 -11 -10 10 -16 7
A>lv:led	9 -2 -24 -8 -15 -12
A>lv:left	-4 -5 7 -8 -12 -13
A>lv:left|,	-14 -5 10 -7 -9 -10
A>lv:lent	-14 -6 9 -7 -7 -10
A>lv:lent|	-14 -6 9 -7 -7 -10
A>lv:let	-2 -5 -4 -21 -23 3
A>lv:let|	13 -3 -18 -12 -15 -16
A>lv:let|,	-17 18 -15 -7 -12 -15
A>lv:name	-1 5 -16 -13 -18 -22
A>lv:offer	-19 9 -1 -13 -14 -14
A>lv:offer|	-13 4 1 -9 -9 -11
A>lv:open	-19 0 3 -6 -10 -12
A>lv:open|by	-13 20 -23 -3 -5 -6
A>lv:open|with	-16 -6 8 -4 -7 -10
A>lv:own	25 -22 -13 -10 -23 -19
A>lv:own|,	25 -22 -13 -10 -23 -19
A>lv:place	-13 14 -15 -7 -14 -14
A>lv:place|,	-13 14 -15 -7 -14 -14
A>lv:presid	-23 -2 -1 -8 -19 5
A>lv:presid|in	-21 -6 -30 -5 -9 11
A>lv:promis	-14 1 1 -4 -3 -9
A>lv:promis|	-11 14 -14 -2 -2 -5
A>lv:put	12 -5 -16 -6 -9 -12
A>lv:question	-21 19 -14 -7 -11 -15
A>lv:question|	-12 11 -7 -2 -4 -12
A>lv:question|by	-18 15 -12 -6 -10 -9
A>lv:rais	15 -14 -11 -6 -10 -16
A>lv:read	-21 1 14 -13 -14 -18
A>lv:read|and	-9 -16 17 -8 -3 -9
A>lv:receiv	-16 -5 7 -7 -13 -11
A>lv:recov	7 3 -15 -4 -12 -18
A>lv:refus	20 -16 -20 -17 -14 -18
A>lv:repres	-25 6 -26 -17 10 -15
A>lv:repres|,	-23 31 -20 -10 -43 -34
A>lv:repres|by	-8 -4 -15 -7 0 1
A>lv:sai	-6 1 -2 3 -17 -10
A>lv:said	4 -13 -4 -4 -17 1
A>lv:said|	0 -9 0 -3 -13 -2
A>lv:said|,	27 -36 -24 -18 -14 4
A>lv:said|and	-17 7 -13 -13 -11 10
A>lv:said|that	14 -13 -11 -1 -2 -13
A>lv:sai|	5 -14 -22 -16 -9 3
A>lv:sai|,	-11 5 12 -15 -10 -24
A>lv:sai|that	10 -3 -19 -10 -11 0
A>lv:sat	-24 -3 13 -8 -15 -30
A>lv:sat|	-14 21 -19 -2 -7 -16
A>lv:saw	6 2 -15 -8 -8 -16
A>lv:see	-13 14 -15 -4 -3 -10
A>lv:see|	-13 14 -15 -4 -3 -10
A>lv:send	-16 20 -22 -12 -17 -20
A>lv:send|	-13 15 -15 -11 -15 -14
A>lv:send|,	-7 14 -19 -6 -9 -16
A>lv:sent	-6 -5 -22 -15 3 4
A>lv:sent|	-20 -8 -10 -6 13 -27
A>lv:sent|,	-43 46 -18 -7 -39 -42
A>lv:show	-10 13 -12 -1 -7 -11
A>lv:sign	-5 -15 6 -11 -21 3
A>lv:sign|,	-11 6 -12 -8 -10 7
A>lv:sign|by	0 -18 10 -9 -18 -19
A>lv:spoke	-20 18 -5 -8 -13 -18
A>lv:spoke|	-4 9 -12 -2 -3 -5
A>lv:spoke|,	-10 15 -13 -2 -7 -12
A>lv:state	9 2 -39 -14 -3 -21
A>lv:state|	10 1 -38 -15 -3 -21
A>lv:stood	-19 -8 9 -15 13 -21
A>lv:talk	-16 17 -21 -8 -10 -15
A>lv:took	-14 14 -10 -3 -7 -13
A>lv:took|from	-14 14 -10 -3 -7 -13
A>lv:travel	13 -10 -14 -10 -8 -12
A>lv:turn	-2 -14 10 -3 -4 -18
A>lv:vote	6 2 -19 -17 -23 -23
A>lv:vote|for	11 -6 -14 -15 -23 -19
A>lv:wa	0 4 -20 -21 -9 -4
A>lv:wa|	-17 6 -7 -21 -28 5
A>lv:wa|,	4 -9 -16 -6 -12 2
A>lv:wa|and	15 -24 -19 -7 7 -10
A>lv:welcom	-14 9 -4 -10 -19 -11
A>lv:went	-14 13 -27 -16 -15 3
A>lv:went|,	-15 16 -21 -8 -10 -13
A>lv:went|to	-4 7 -15 -8 -9 -17
A>lv:were	-4 12 -16 -18 -30 -38
A>lv:were|	-32 18 -9 -7 -19 -25
A>lv:were|'	18 -13 -27 -24 -22 -25
A>lv:were|,	-25 29 -30 -7 -15 -25
A>lv:whale	-13 12 -9 -9 -8 -7
A>lv:whale|	-13 12 -9 -9 -8 -7
A>lv:will	-24 6 6 7 -19 -16
A>lv:will|with	-19 20 -20 -6 -15 -11
A>lv:would	-10 16 -14 -2 -7 -12
A>not-first	-9 9 -25 -12 -5 -4
A>quoted	12 1 -26 -1 -9 -13
A>r-cue-near:absent	-11 -16 -15 -31 -16 17
A>r-cue-near:attended	-18 4 -9 -5 -2 1
A>r-cue-near:background	5 -3 -19 2 -5 -27
A>r-cue-near:declined	-15 -13 -11 -25 1 12
A>r-cue-near:hosted	-10 -21 10 10 -8 0
A>r-cue-near:invited	-5 -18 -4 14 -38 -2
A>r-cue-near:observer	10 -9 -23 -13 -16 4
A>r-cue-near:reported	-4 -4 -8 -13 -5 -3
A>r-cue-near:represented	-32 -24 -6 0 20 -7
A>r-cue:absent	-19 -13 -28 -12 2 16
A>r-cue:attended	-16 -1 0 -7 -9 -4
A>r-cue:background	-9 -12 -4 -5 6 -13
A>r-cue:declined	-15 -18 -14 -28 1 18
A>r-cue:hosted	-7 -19 8 12 -24 5
A>r-cue:invited	-12 -10 -8 17 -22 -6
A>r-cue:represented	-38 -21 -6 -10 26 -12
A>r2:' s	-5 -11 -7 -23 16 -17
A>r2:, and	-7 10 -15 -3 -10 -8
A>r2:<person> )	-24 -17 -19 -14 12 9
A>r2:<person> ,	-8 4 -1 -17 1 -32
A>r2:<place> '	-18 18 -16 -19 -11 -13
A>r2:a jar	-9 -11 15 -1 -2 -4
A>r2:all confirm	-21 -6 9 -3 -3 -11
A>r2:and ,	8 -6 -23 -12 -15 -22
A>r2:and <person>	-10 2 11 -11 -15 -27
A>r2:and <place>	-26 37 -34 -30 -20 -28
A>r2:and a	-22 23 -20 -6 -21 -16
A>r2:and the	0 -6 -2 -19 -24 3
A>r2:and three	-7 18 -17 -3 -18 -11
A>r2:and wa	-11 16 -18 -9 -10 -15
A>r2:answered for	11 -7 -23 -17 -4 -12
A>r2:answered question	-21 21 -11 -6 -2 -14
A>r2:are both	-14 16 -18 -10 -14 -15
A>r2:are come	-9 16 -19 -2 -5 -4
A>r2:are expect	-10 14 -17 -3 -9 -9
A>r2:are on	4 3 -12 -11 -10 -14
A>r2:are to	-21 -3 5 -7 -12 -8
A>r2:asked about	-16 15 -14 -10 -5 -15
A>r2:asked for	-20 11 -1 -14 -5 -13
A>r2:asked why	-26 3 5 -18 -9 -15
A>r2:at <place>	-7 9 -13 -5 -4 -12
A>r2:at a	-13 -6 9 -3 -7 -14
A>r2:ate from	-11 13 -12 -4 -8 -11
A>r2:blamed the	-12 8 -3 -11 -11 -10
A>r2:both from	-8 12 -4 0 -1 -10
A>r2:brought a	-20 24 -20 -7 -19 -10
A>r2:called it	19 -4 -24 -8 -13 -26
A>r2:called that	3 7 -18 -3 -5 -15
A>r2:called the	2 -12 -18 -5 -8 7
A>r2:came in	-11 13 -15 -6 -10 -12
A>r2:came with	-7 14 -11 -2 -7 -16
A>r2:cited the	4 -1 -18 -8 -10 3
A>r2:compared <number>	-14 14 -9 -3 -10 -13
A>r2:could not	-1 -19 -16 -15 -19 7
A>r2:cut short	-13 -7 8 -2 -5 -8
A>r2:cut the	-11 17 -21 -9 -12 -12
A>r2:declined to	2 0 4 -6 -13 -12
A>r2:dialled in	-15 14 -17 4 -17 -16
A>r2:did not	-22 3 -2 -34 -6 5
A>r2:dined with	-10 13 -14 -5 -11 -12
A>r2:doubts that	12 -11 -9 -10 -8 -10
A>r2:fell in	9 -2 -12 -9 -14 -13
A>r2:followed <person>	-7 13 -10 -4 -6 -18
A>r2:for <place>	15 -14 -9 -6 -7 -7
A>r2:for nine	-12 13 -6 -2 -3 -15
A>r2:for the	-27 33 -32 -11 -28 -30
A>r2:found out	17 -14 -16 -5 -11 -21
A>r2:from the	-13 14 -18 -11 -12 -12
A>r2:gave <person>	3 11 -17 -11 -11 -10
A>r2:gave no	1 -25 0 7 -12 -18
A>r2:gave the	6 5 -15 -16 -15 -15
A>r2:had a	-16 -20 -23 -16 -23 22
A>r2:had all	-22 24 -24 -8 -22 -18
A>r2:had alreadi	-2 2 -27 -29 5 -14
A>r2:had ask	8 0 -21 -17 -14 5
A>r2:had been	-19 -8 -48 7 -6 18
A>r2:had come	-14 21 -20 -18 -14 -23
A>r2:had gone	-31 -25 -30 -22 -30 32
A>r2:had kept	2 -7 8 -9 -11 -13
A>r2:had last	-11 14 -12 -5 -6 -14
A>r2:had miss	-13 -11 -6 -3 -10 13
A>r2:had never	-21 2 -16 -14 15 -17
A>r2:had no	1 -21 -16 -10 -31 9
A>r2:had not	0 12 -17 8 -21 -34
A>r2:had refus	14 -10 -9 -3 -6 -12
A>r2:had sent	-6 -10 -11 -29 25 -24
A>r2:had the	-14 -19 19 -7 -14 -1
A>r2:handed <person>	-17 1 1 -5 -11 -9
A>r2:has a	-29 6 -24 8 -23 6
A>r2:has an	-19 -7 -17 17 -10 -14
A>r2:has ask	14 -24 13 -21 -10 -15
A>r2:has been	7 -30 -38 14 -25 -9
A>r2:has call	11 -6 -13 -4 -4 -9
A>r2:has kept	8 -17 9 -17 -12 -15
A>r2:has let	-13 -6 -7 -6 -9 9
A>r2:has not	9 -20 -23 18 -18 -28
A>r2:has promis	-13 17 -17 -9 -6 -22
A>r2:has said	-15 1 -16 -15 -10 11
A>r2:have accept	-8 13 -10 -3 -5 -5
A>r2:have ask	-17 20 -13 -19 -16 -15
A>r2:have been	-16 3 -15 7 -9 -18
A>r2:have confirm	-7 15 -15 -4 -12 -10
A>r2:have each	-9 15 -16 -7 -3 -7
A>r2:have never	-16 -18 -9 -11 8 5
A>r2:have said	-13 17 -14 -3 -14 -21
A>r2:heard of	-21 19 -15 -8 -7 -14
A>r2:held the	-15 -1 4 -6 -11 -9
A>r2:hopes for	-10 -19 16 -9 -10 -8
A>r2:in <date>	20 -20 -17 -10 -13 -20
A>r2:in <organisation>	-15 19 -23 -9 -15 -15
A>r2:in <place>	4 -4 -14 -5 -11 -3
A>r2:in bulgarian	-22 22 -20 -14 -18 -22
A>r2:in hi	-18 -12 14 -11 -11 -18
A>r2:in the	16 -15 -17 -8 -12 -14
A>r2:into <person>	-14 15 -11 -3 -3 -12
A>r2:is a	-20 -18 14 -13 -17 1
A>r2:is bring	-13 17 -16 -8 -14 -15
A>r2:is in	-4 -12 -29 -17 -31 11
A>r2:is not	-1 -20 -26 -22 -23 11
A>r2:is on	-10 -6 -22 13 -20 -6
A>r2:is recov	7 -13 -17 -15 1 -6
A>r2:is send	-17 -17 -22 -21 20 -19
A>r2:is the	14 -14 -17 -7 -7 -11
A>r2:is to	-14 -9 14 -26 -4 -29
A>r2:it wa	-17 -19 -14 -11 10 9
A>r2:learned of	7 -1 -20 -10 -13 -22
A>r2:led the	-18 -2 5 -13 -14 -15
A>r2:left the	3 -17 3 -2 7 -8
A>r2:lent the	8 4 -20 -9 -15 -17
A>r2:let hi	-19 -5 -16 -7 9 -12
A>r2:looked at	-14 13 -11 -4 -9 -11
A>r2:looked on	-13 12 -8 -4 -7 -9
A>r2:lost hi	4 -8 3 -14 -13 -21
A>r2:missed her	-5 -15 -5 -2 -5 12
A>r2:next door	-10 13 -9 -1 -1 -8
A>r2:nor <person>	-24 -27 -20 -18 -24 28
A>r2:of <organisation>	14 6 -37 -23 -26 -27
A>r2:of <place>	-55 20 -10 0 6 -38
A>r2:of the	1 -9 -1 -6 1 -19
A>r2:offered <number>	-7 -7 8 -5 -7 -12
A>r2:on hi	12 3 -22 -9 -10 -21
A>r2:promised a	-22 -4 9 -10 -12 -13
A>r2:put it	-7 14 -14 -10 -4 -11
A>r2:put their	-16 -6 7 -3 -9 -8
A>r2:questioned <person>	-13 16 -21 -7 -11 -12
A>r2:read aloud	12 2 -19 -9 -5 -9
A>r2:read hi	-17 -6 13 -9 -16 -14
A>r2:read out	-21 4 6 -13 -12 -13
A>r2:read the	-16 -11 5 8 -12 -15
A>r2:reads the	-12 15 -18 -17 -11 -10
A>r2:refused ,	-12 -12 -12 -3 -9 13
A>r2:rejected the	-11 18 -13 -1 -11 -18
A>r2:said ,	-26 -1 13 -7 -11 -8
A>r2:said <person>	0 -4 -15 3 -11 -6
A>r2:said a	-3 8 -23 -8 -13 -20
A>r2:said no	4 -4 -15 -11 -5 -3
A>r2:said nobodi	17 -16 -14 -10 -4 -16
A>r2:said on	4 -3 4 -2 -3 -18
A>r2:said polic	1 3 -14 -8 -7 -15
A>r2:said that	-10 7 5 -8 -12 -24
A>r2:said the	-5 -3 10 -13 -13 -29
A>r2:said thei	-22 13 -20 -8 -7 2
A>r2:sat down	-9 22 -22 -1 -2 -8
A>r2:sat in	-22 -8 1 -12 -16 10
A>r2:says <person>	-14 -2 -21 -14 -6 7
A>r2:says no	-4 13 -17 -4 -2 -21
A>r2:says noth	-13 -21 16 -5 -2 -18
A>r2:says that	15 -12 -21 -3 -6 -11
A>r2:says there	14 -10 -12 -2 -3 -13
A>r2:sees no	12 -11 -12 -9 -10 -13
A>r2:sent a	12 -23 -25 -28 -10 7
A>r2:sent an	-18 -18 -25 -21 14 5
A>r2:sent everybodi	-14 -19 17 -15 -13 -17
A>r2:sent her	-15 -15 -17 -10 17 -16
A>r2:sent hi	-15 -14 -20 -9 18 -19
A>r2:sent regret	-14 14 -19 -21 -24 -4
A>r2:sent the	-13 -22 2 -17 -2 3
A>r2:signed for	-12 -11 12 -5 -9 -8
A>r2:spoke by	-8 16 -15 -1 -3 -11
A>r2:spoke first	-13 -21 20 -4 -6 -14
A>r2:spoke for	-23 24 -22 -8 -10 -19
A>r2:spoke of	11 -23 -20 -8 -18 13
A>r2:stayed at	-19 6 -17 -4 16 -21
A>r2:stayed awai	-16 -25 -17 -4 -24 24
A>r2:stayed in	1 -32 -11 -5 -25 9
A>r2:the lawyer	-17 1 -11 -6 12 -17
A>r2:thinks the	13 -14 -10 -8 -5 -9
A>r2:though on	-15 17 -18 -5 -14 -12
A>r2:told <person>	-17 2 -5 14 -13 -19
A>r2:told of	-18 19 -19 -4 -11 -16
A>r2:told report	2 -1 -15 -6 -8 2
A>r2:told the	-1 -23 14 -15 -15 -20
A>r2:took note	-19 19 -18 -7 -7 -9
A>r2:took question	-6 -13 13 -1 -2 -2
A>r2:took the	-17 4 5 -7 -9 -8
A>r2:turned down	-13 -10 -12 -12 -3 13
A>r2:used their	-14 14 -8 -10 -9 -12
A>r2:voted against	-12 13 -13 -6 -6 -12
A>r2:voted for	-14 -5 9 -8 -10 -14
A>r2:voted to	-21 -6 -30 -5 -9 11
A>r2:waited at	11 -16 -12 -9 -11 6
A>r2:walked out	5 -2 -19 -9 -17 -14
A>r2:wanted a	-7 12 -16 -2 -2 -7
A>r2:wanted date	-15 14 -13 -4 -4 -6
A>r2:was ask	-29 0 -18 0 -16 2
A>r2:was at	-27 -7 -26 -8 13 -1
A>r2:was ill	-9 -8 -3 -1 -15 17
A>r2:was in	1 -35 -7 -23 -3 9
A>r2:was invit	-16 -8 -12 13 -7 -13
A>r2:was not	-6 -37 -33 -30 12 5
A>r2:was on	-14 5 -31 -24 -7 2
A>r2:was question	-4 13 -10 -3 -8 -7
A>r2:was repres	-14 -11 -16 -9 16 -17
A>r2:was sell	11 -8 -14 -3 -11 -12
A>r2:was sent	-10 13 -15 11 -17 -20
A>r2:was stop	-15 -15 -9 -11 -15 16
A>r2:was the	20 -22 -20 -9 -14 -15
A>r2:was there	-14 -10 4 -5 -7 8
A>r2:was to	15 -1 -11 -19 -22 -24
A>r2:was told	-14 -22 -10 -6 -10 18
A>r2:was travel	-19 -15 -7 -2 -15 20
A>r2:was with	-18 19 -20 -9 -14 -16
A>r2:welcomed the	10 -15 -6 -7 -13 -13
A>r2:went home	-19 -16 6 -14 -8 9
A>r2:went instead	-7 14 -12 -11 -9 -14
A>r2:went out	-13 -18 3 14 -7 -13
A>r2:went over	-12 16 -16 -8 -6 -13
A>r2:were all	-12 19 -6 -8 -6 -25
A>r2:were alreadi	-23 22 -12 -10 -10 -20
A>r2:were ask	-22 -19 -21 3 -4 12
A>r2:were join	-15 -14 15 -6 -15 -24
A>r2:were last	13 -13 -8 -8 -9 -12
A>r2:were left	15 -15 -5 -3 -11 -6
A>r2:were not	25 -20 -18 -9 -26 -27
A>r2:were present	-22 25 -25 -5 -8 -17
A>r2:will attend	-14 22 -21 -5 -19 -27
A>r2:will be	-30 -23 2 -16 13 14
A>r2:will come	-9 19 -22 -8 -11 -19
A>r2:will each	-11 15 -16 -6 -10 -12
A>r2:will not	-8 -6 -12 -7 -16 9
A>r2:will speak	-7 19 -25 -6 -17 -17
A>r2:wore ear	-8 12 -13 -4 -9 -10
A>r2:would be	-25 4 -25 -6 -2 13
A>r2:would come	-10 -10 13 -15 -1 -12
A>r2:would not	8 -12 -9 -14 -5 -2
A>r2:wrote on	-11 -7 -13 -10 -2 11
A>r:'	-5 -12 -8 -24 16 -12
A>r:)	-15 16 -19 -14 -19 -24
A>r:,	-7 10 -15 -3 -10 -8
A>r:<date>	5 5 -5 -10 -10 -12
A>r:<number>	-14 18 -19 -12 -13 -17
A>r:<person>	-24 -22 -5 -26 32 -17
A>r:<place>	-10 2 -30 -7 -14 4
A>r:a	22 5 -21 -14 -20 -22
A>r:about	0 16 -15 -16 -17 -18
A>r:abstain	-12 13 -14 -13 -6 -13
A>r:adjourn	14 -16 1 -7 -13 -17
A>r:admit	12 -1 -16 -8 -23 -13
A>r:advis	15 -15 -15 -13 -14 -15
A>r:after	-13 13 -12 -5 -13 -13
A>r:against	-20 16 -16 -10 -9 -9
A>r:agre	-13 -11 12 -8 -9 -11
A>r:all	-21 -6 9 -3 -3 -11
A>r:an	10 -7 -4 -1 -1 -17
A>r:and	-10 1 8 -41 -18 -8
A>r:announc	3 -23 11 -11 -27 -17
A>r:answer	11 4 -33 -28 -10 -20
A>r:appear	3 -16 10 -15 -18 -16
A>r:ar	-10 7 1 -17 -25 -23
A>r:argu	0 6 -13 -11 -10 -11
A>r:arriv	-21 24 -24 -13 -15 -23
A>r:as	-16 19 -25 -16 -11 -15
A>r:ask	-4 13 -3 -40 -18 -36
A>r:at	0 -4 -4 -18 -21 3
A>r:beg	-15 16 -17 -10 -16 -14
A>r:blame	-17 12 0 -16 -14 -13
A>r:bow	-13 14 -14 -8 -12 -14
A>r:brief	-19 18 -17 -12 -15 -15
A>r:brought	-22 30 -28 -9 -21 -17
A>r:but	-27 -12 -24 -24 12 11
A>r:call	-6 -10 -14 -14 -20 10
A>r:came	-24 14 -35 -16 -34 6
A>r:carri	-18 23 -22 -11 -16 -17
A>r:chair	5 -23 3 -12 -10 -15
A>r:cite	-5 5 -25 -13 -18 7
A>r:come	-16 -17 -16 18 -10 -12
A>r:compar	-14 14 -9 -3 -10 -13
A>r:could	-1 -19 -16 -15 -19 7
A>r:count	-2 15 -25 -14 -20 -22
A>r:cut	-14 3 1 -10 -14 -14
A>r:declin	-4 -2 -1 -13 -16 -3
A>r:deni	9 1 -13 -10 -6 -7
A>r:diall	-15 14 -17 4 -17 -16
A>r:did	-21 6 -3 -36 -9 0
A>r:dine	-10 13 -14 -5 -11 -12
A>r:doe	12 -21 -15 -18 -11 0
A>r:doubt	12 -11 -9 -10 -8 -10
A>r:drew	-22 0 11 -12 -16 -15
A>r:excus	-8 -13 -13 -1 -7 15
A>r:expect	7 -32 11 -22 -24 -18
A>r:explain	-15 -1 -3 -7 -9 9
A>r:fell	5 8 -17 -15 -21 -20
A>r:flew	20 -18 -10 -9 -14 -22
A>r:follow	4 3 -25 -20 -21 -10
A>r:for	0 13 -30 -16 -26 -33
A>r:found	1 -6 -21 -13 -18 7
A>r:from	-17 17 -19 -11 -12 -12
A>r:gave	10 -8 -7 -1 -27 -32
A>r:got	-11 8 -19 -11 -17 8
A>r:ha	1 -31 -19 18 -16 -3
A>r:had	-21 -18 -29 -4 16 18
A>r:hand	7 -4 -1 -12 -26 -21
A>r:hasn't	-19 -15 -16 18 -5 -12
A>r:have	-35 16 -38 -2 0 -9
A>r:heard	1 -4 6 -16 -15 -27
A>r:held	-25 16 -7 -13 -23 -21
A>r:hope	-10 -19 16 -9 -10 -8
A>r:in	-7 -2 -15 -36 -50 7
A>r:insist	-18 6 5 -9 -9 -18
A>r:into	-14 15 -11 -3 -3 -12
A>r:is	8 -24 -4 5 -3 -1
A>r:it	-17 -19 -14 -11 10 9
A>r:kept	-25 -9 13 -18 -16 -1
A>r:last	-4 13 -16 -2 -3 -10
A>r:later	5 -2 1 -7 -16 -22
A>r:learn	7 -1 -20 -10 -13 -22
A>r:leav	-13 -1 -9 -5 7 -5
A>r:led	-22 7 -3 -18 -17 -19
A>r:left	-23 2 -2 -12 8 -21
A>r:lent	6 -11 6 -17 -20 -23
A>r:let	-3 -18 23 -19 -8 -23
A>r:listen	11 -2 -3 -14 -13 -24
A>r:look	-4 12 -16 -9 -12 -12
A>r:lost	1 2 -2 -19 -18 -26
A>r:made	-3 3 -1 -12 -15 -17
A>r:mai	-2 -17 -15 15 -12 -14
A>r:met	15 -16 -3 -9 -10 -12
A>r:might	11 -19 -20 -14 -15 8
A>r:miss	-11 -16 -9 -4 -8 15
A>r:name	12 -3 -14 -1 -1 -4
A>r:need	13 -13 -11 -6 -4 -7
A>r:neither	-1 -14 -16 -14 -18 11
A>r:never	16 1 -14 -7 -8 -20
A>r:next	-10 13 -9 -1 -1 -8
A>r:nor	-24 -27 -20 -18 -24 28
A>r:not	1 -27 -14 1 -9 6
A>r:not-near	-1 -20 -26 1 -5 6
A>r:object	-14 14 -10 -9 -7 -11
A>r:of	-15 13 -17 -7 5 -39
A>r:offer	-24 -9 15 -15 -22 -22
A>r:on	-17 7 -12 -23 -23 7
A>r:own	-15 -14 8 -9 -10 7
A>r:plead	-15 -15 -18 -9 -17 16
A>r:prais	6 -21 10 -16 -18 -18
A>r:present	-11 12 -12 -9 -8 -12
A>r:presid	-21 -15 20 -10 -16 -20
A>r:promis	11 -9 0 -22 -17 -27
A>r:put	14 -12 -2 -14 -13 -20
A>r:question	-18 -6 11 -11 -17 -16
A>r:read	-21 10 4 3 -31 -41
A>r:receiv	6 -11 -3 -10 -7 -16
A>r:refus	-25 -21 -5 -5 -9 15
A>r:reject	-11 18 -13 -1 -11 -18
A>r:remain	-3 -20 -10 -7 -18 5
A>r:rememb	4 10 -24 -16 -20 -21
A>r:report	-12 18 -18 -6 -10 -11
A>r:resid	-16 18 -17 -8 -13 -18
A>r:sai	3 -5 -5 -17 -13 -6
A>r:said	-1 3 -3 -9 -16 -15
A>r:sat	-30 -7 7 -21 -23 2
A>r:saw	14 -21 -19 -9 -13 2
A>r:see	18 -19 -5 -18 -18 -22
A>r:sent	-9 -15 5 -50 -1 -2
A>r:serv	-29 -7 19 -19 -19 -17
A>r:show	-18 0 7 -11 -14 -23
A>r:sign	5 -10 8 -11 -11 -14
A>r:slept	-13 14 -15 -11 -13 -13
A>r:speak	-19 20 -18 -19 -13 -16
A>r:spoke	-8 4 -10 -16 -32 2
A>r:stai	-22 15 0 -16 1 -14
A>r:stamp	-19 19 -17 -12 -15 -14
A>r:stood	-9 4 6 -22 -33 -26
A>r:swear	4 7 -21 -20 -22 -19
A>r:tabl	-15 13 -7 -11 -7 -8
A>r:take	-14 7 8 -10 -10 -14
A>r:talk	16 -20 -8 -11 -13 -14
A>r:testifi	-9 13 -14 -6 -11 -10
A>r:that	-21 21 -20 -11 -10 -19
A>r:the	11 2 -14 -26 -4 -44
A>r:then	12 3 -7 -9 -8 -23
A>r:there	18 8 -17 -12 -15 -16
A>r:think	16 -15 -12 -11 -6 -11
A>r:though	-21 21 -21 -7 -17 -13
A>r:to	-7 -8 2 -16 -19 2
A>r:told	-15 6 -7 10 3 -15
A>r:took	2 -5 6 -16 -26 -26
A>r:translat	-18 16 -14 -10 -10 -12
A>r:turn	9 -22 -16 -15 -13 5
A>r:us	-17 11 -11 6 -10 -13
A>r:vote	-33 6 -2 -17 -22 -1
A>r:wa	2 -36 -47 -9 7 18
A>r:wait	0 -17 -15 -10 -11 15
A>r:walk	-5 1 4 -18 -26 -24
A>r:want	-8 7 -1 -17 -22 -28
A>r:warn	18 -16 -17 -6 -11 -15
A>r:watch	-3 -14 -15 -9 -13 10
A>r:welcom	10 -15 -6 -7 -13 -13
A>r:went	-9 -12 6 7 -26 -7
A>r:wept	1 8 -20 -18 -18 -21
A>r:were	20 -15 3 -3 -34 -17
A>r:who	6 11 -15 -5 -8 -13
A>r:whose	-15 0 9 -5 -8 -14
A>r:will	-19 -11 10 -33 -7 9
A>r:wore	-8 12 -13 -4 -9 -10
A>r:would	9 -10 4 -22 -27 -6
A>r:wrote	7 0 -31 -13 -17 -4
A>role-cue:attended	-18 11 -31 -9 -18 9
A>role-cue:background	19 -10 -7 -4 -23 -24
A>role-cue:hosted	-26 -17 24 -17 -21 -5
A>role-cue:observer	13 -4 -29 -15 -21 -17
A>role-cue:represented	-36 -1 13 -16 -34 -1
A>rv:abstain	-12 13 -14 -13 -6 -13
A>rv:accept	-16 22 -22 -15 -11 -14
A>rv:adjourn	14 -16 1 -7 -13 -17
A>rv:admit	6 -6 -18 -10 -24 6
A>rv:agre	-13 -11 12 -8 -9 -11
A>rv:announc	-9 -30 5 -18 17 -25
A>rv:answer	6 4 -25 4 -13 -20
A>rv:answer!	4 -16 -17 9 -6 -21
A>rv:apologis	-16 -20 19 -10 -11 -13
A>rv:appear	3 -16 10 -15 -18 -16
A>rv:appear!	-17 -11 -13 -4 -18 15
A>rv:argu	-2 11 -16 -12 -11 -15
A>rv:arriv	-24 27 -28 -15 -21 -27
A>rv:ask	-8 9 -13 -4 -6 -13
A>rv:ask!	10 -14 -17 -16 -16 -4
A>rv:at	-20 21 -19 -13 -13 -17
A>rv:attend	-2 8 -32 -21 -31 3
A>rv:attend!	-11 -13 -16 -7 13 -9
A>rv:ban	-21 -14 10 -13 -19 1
A>rv:beg	-21 15 -23 -17 -21 -7
A>rv:blame	-2 5 0 -16 -15 -14
A>rv:book	-25 -2 -18 -17 -19 14
A>rv:bow	-13 14 -14 -8 -12 -14
A>rv:boycot	-17 -17 -18 -3 -18 19
A>rv:brief	-19 18 -17 -12 -15 -15
A>rv:bring	-13 17 -16 -8 -14 -15
A>rv:brought	0 18 -39 -11 -24 -27
A>rv:call	-1 -14 -21 -17 -28 10
A>rv:came	-26 17 -38 -22 -36 6
A>rv:came!	5 -15 -16 -15 -17 7
A>rv:cancel	-18 -21 9 -10 15 -23
A>rv:carri	-19 24 -23 -11 -16 -19
A>rv:chair	-11 -5 12 -20 -25 -31
A>rv:charg!	15 -11 -16 -17 -14 -14
A>rv:cite	-5 5 -25 -13 -18 7
A>rv:come	-34 14 -8 13 -25 -45
A>rv:come!	-15 -16 2 -12 -11 5
A>rv:compar	-14 14 -9 -3 -10 -13
A>rv:confirm	-22 6 0 -14 -24 -26
A>rv:correct	-17 21 -20 -12 -15 -17
A>rv:cost	11 -20 4 -8 -9 -10
A>rv:count	-2 15 -25 -14 -20 -22
A>rv:cross	-17 19 -10 -5 -5 -21
A>rv:cut	-14 3 1 -10 -14 -14
A>rv:declin	8 -6 -4 -19 -18 -7
A>rv:deni	9 1 -13 -10 -6 -7
A>rv:diall	-15 14 -17 4 -17 -16
A>rv:dine	-10 13 -14 -5 -11 -12
A>rv:doubt	15 -14 -13 -12 -10 -11
A>rv:drew	-22 0 11 -12 -16 -15
A>rv:drown	15 -13 -16 -9 -15 -14
A>rv:excus	-10 -8 -17 -2 -19 12
A>rv:expect	12 -12 3 -29 -37 -28
A>rv:explain	-15 -1 -3 -7 -9 9
A>rv:fell	5 8 -17 -15 -21 -20
A>rv:flew	20 -18 -10 -9 -14 -22
A>rv:follow	5 2 -26 -20 -21 -11
A>rv:found	18 -17 -28 -22 -28 0
A>rv:gave	10 -7 -8 -1 -27 -32
A>rv:get	-11 15 -16 -6 -9 -12
A>rv:give	14 -14 -12 -12 -13 -13
A>rv:go	-18 21 -13 -10 -17 -18
A>rv:got	-22 23 -32 2 -26 -1
A>rv:hand	3 -17 -5 -19 15 -30
A>rv:head	-16 19 -21 -11 -14 -14
A>rv:heard	4 -9 5 -21 -20 -9
A>rv:held	-25 16 -7 -13 -23 -21
A>rv:hide	-22 -6 -10 -2 -8 10
A>rv:hope	-17 -25 22 -15 -15 -14
A>rv:insist	-18 6 5 -9 -9 -18
A>rv:invit	-5 -19 4 6 -23 -13
A>rv:join	-17 2 6 -13 -27 -26
A>rv:kept	-14 -17 14 8 -33 -7
A>rv:kill	12 -10 -14 -13 -12 -12
A>rv:laid	-18 -6 -16 -5 -21 12
A>rv:land	-22 22 -18 -19 -21 -17
A>rv:learn	14 -8 -22 -12 -15 -18
A>rv:leav	6 -21 -17 -10 20 -26
A>rv:led	-22 7 -3 -18 -17 -19
A>rv:left	-6 0 -6 -18 3 -29
A>rv:lent	6 -11 6 -17 -20 -23
A>rv:let	-6 -9 8 -17 -10 1
A>rv:list	-14 16 -18 -10 -14 -15
A>rv:listen	3 1 -1 -14 -17 -28
A>rv:look	-4 12 -16 -9 -12 -12
A>rv:lost	-8 4 -5 -21 -25 0
A>rv:made	-3 3 -1 -12 -15 -17
A>rv:met	15 -16 -3 -9 -10 -12
A>rv:miss	-6 -9 -25 -10 -30 12
A>rv:move	-16 8 -13 -5 -7 6
A>rv:name	9 6 -21 -11 -15 -16
A>rv:need	16 -19 -14 -9 -10 -13
A>rv:object	-14 14 -10 -9 -7 -11
A>rv:offer	-30 -16 22 -20 -24 -27
A>rv:open	0 0 0 -19 -12 -17
A>rv:own	-1 -6 1 -12 -12 -1
A>rv:pack	-17 18 -17 -11 -14 -15
A>rv:plai	12 -8 -18 -10 -8 -11
A>rv:plead	-15 -15 -18 -9 -17 16
A>rv:prais	15 -24 4 -18 -22 -23
A>rv:present	-14 15 -16 -13 -12 -14
A>rv:presid	-28 -21 27 -14 -20 -24
A>rv:promis	-1 -2 5 -24 -23 -36
A>rv:put	5 -6 3 -17 -27 -24
A>rv:question	-18 -4 10 -12 -19 -19
A>rv:quot	13 -3 -9 -3 -17 -13
A>rv:reach!	5 -15 -5 -3 -14 -3
A>rv:read	-28 3 2 0 -4 -7
A>rv:recal	8 -19 -16 -6 -26 -4
A>rv:receiv	6 -12 -2 -10 -8 -20
A>rv:recov	7 -13 -17 -15 1 -6
A>rv:refus	-3 -26 -6 -6 -13 10
A>rv:reject	-12 19 -14 -1 -11 -19
A>rv:remain	2 -21 -15 -9 -19 2
A>rv:replac	2 -23 -31 -17 24 -25
A>rv:repli	-9 4 -2 -15 -2 -4
A>rv:repli!	-16 -8 -16 15 -4 -15
A>rv:report	4 -8 -28 -12 10 -22
A>rv:repres	-16 -16 -20 -11 20 -18
A>rv:sai	8 -11 -2 -18 -15 -10
A>rv:said	-1 2 -6 -16 -22 -6
A>rv:sat	-34 -9 15 -22 -27 -8
A>rv:saw	9 -24 13 -12 -20 -2
A>rv:seat	-20 -25 9 -10 -11 17
A>rv:see	17 -23 -8 -18 -19 2
A>rv:sell	11 -8 -14 -3 -11 -12
A>rv:send	-17 -19 -25 -22 22 -22
A>rv:sent	-19 -21 -8 3 5 -3
A>rv:serv	-29 -7 19 -19 -19 -17
A>rv:set	9 5 -19 -16 -22 -20
A>rv:set!	-23 4 -13 -23 5 -1
A>rv:show	-18 0 7 -11 -14 -23
A>rv:sign	0 0 1 -12 -13 -19
A>rv:slept	-13 14 -15 -11 -13 -13
A>rv:speak	-26 7 -7 9 -27 -28
A>rv:spent	-7 14 -15 -1 -3 -4
A>rv:spoke	-10 3 -11 -19 -1 2
A>rv:stai	-10 14 -2 -16 -2 -16
A>rv:stamp	-19 19 -17 -12 -15 -14
A>rv:stand	7 -13 11 -3 -4 -10
A>rv:stood	-13 -1 3 -23 8 -22
A>rv:stop	-15 -15 -9 -11 -15 16
A>rv:summon	-16 -13 -18 -22 -15 19
A>rv:surpris!	13 -6 -7 -10 -18 -15
A>rv:swear	4 7 -21 -20 -22 -19
A>rv:tabl	-20 18 -15 -16 -11 -10
A>rv:take	-5 20 -20 -20 -21 -20
A>rv:talk	12 -8 -5 -17 -11 -21
A>rv:telephon	10 -9 -6 -5 -8 -13
A>rv:testifi	-12 7 -19 -10 1 -16
A>rv:thank	19 -19 -21 -10 -15 -16
A>rv:think	6 -19 -16 10 -14 -15
A>rv:told	-24 -7 -11 8 -1 14
A>rv:told!	19 -18 -10 -2 -24 -15
A>rv:took	1 1 3 -17 -28 -34
A>rv:translat	-18 16 -14 -10 -10 -12
A>rv:travel	-17 9 -13 -8 -22 1
A>rv:travel!	-15 -15 -5 -4 -22 18
A>rv:turn	-22 -12 -19 -13 -15 20
A>rv:vote	-35 -3 10 -18 -22 -1
A>rv:wait	-4 4 -29 -20 -26 3
A>rv:walk	3 -9 5 -15 -21 -20
A>rv:want	-8 7 -1 -17 -22 -28
A>rv:warn	18 -16 -17 -6 -11 -15
A>rv:watch	7 -18 -18 -13 -16 2
A>rv:welcom	8 9 -14 -7 -12 -14
A>rv:went	-18 3 1 6 -28 -12
A>rv:wept	1 8 -20 -18 -18 -21
A>rv:wore	-8 12 -13 -4 -9 -10
A>rv:wrote	7 0 -31 -13 -17 -4
A>rvo:accept ;	-8 13 -10 -3 -5 -5
A>rvo:admit .	-14 -16 -11 -8 -10 14
A>rvo:answer .	-22 3 -20 13 -7 -16
A>rvo:answer for	11 -7 -23 -17 -4 -12
A>rvo:answer question	-23 18 -9 -6 -2 -14
A>rvo:appear in	-19 -12 13 -10 -13 -13
A>rvo:ask .	0 -18 -20 13 -21 -7
A>rvo:ask <person>	-10 -12 7 -7 10 -16
A>rvo:ask about	-16 15 -14 -10 -5 -15
A>rvo:ask and	-22 -16 -16 9 -5 6
A>rvo:ask by	-18 7 -15 -5 -8 -20
A>rvo:ask for	4 13 -11 -20 -15 -28
A>rvo:ask to	-24 5 -29 11 -26 -1
A>rvo:ask too	-21 -21 -17 7 -7 11
A>rvo:ask who	12 -2 -22 -19 -10 -14
A>rvo:ask why	-26 3 5 -18 -9 -15
A>rvo:at from	-11 13 -12 -4 -8 -11
A>rvo:attend .	5 8 -19 -19 -20 -26
A>rvo:attend ;	-11 -13 -16 -7 13 -9
A>rvo:beg off	-16 -23 -16 -12 -15 20
A>rvo:blame the	-12 8 -3 -11 -11 -10
A>rvo:book room	-15 16 -10 -13 -12 -16
A>rvo:bow .	-13 14 -14 -8 -12 -14
A>rvo:boycot it	-17 -17 -18 -3 -18 19
A>rvo:brought a	-29 30 -26 -9 -21 -19
A>rvo:brought it	13 -13 -2 0 -1 -14
A>rvo:brought the	-15 20 -20 -4 -9 -8
A>rvo:call it	-2 -8 -36 -13 -18 3
A>rvo:call that	3 7 -18 -3 -5 -15
A>rvo:call the	8 -9 -29 -11 -18 2
A>rvo:came ;	-13 19 -16 -5 -18 -21
A>rvo:came in	-15 19 -24 -16 -14 -15
A>rvo:came with	-7 14 -11 -2 -7 -16
A>rvo:carri <number>	-10 13 -9 -1 -1 -8
A>rvo:chair .	-26 4 5 -10 -18 -20
A>rvo:charg .	15 -11 -16 -17 -14 -14
A>rvo:cite the	4 -1 -18 -8 -10 3
A>rvo:come ,	-12 18 -18 -18 -11 -14
A>rvo:come .	-17 -15 4 -9 -9 2
A>rvo:come ;	-13 28 -30 -7 -12 -14
A>rvo:compar <number>	-14 14 -9 -3 -10 -13
A>rvo:confirm .	-14 25 -27 -7 -17 -12
A>rvo:confirm ;	-7 15 -15 -3 -10 -11
A>rvo:confirm thei	-13 -6 8 -11 -10 -18
A>rvo:correct within	-10 15 -17 -4 -7 -8
A>rvo:cut short	-13 -7 8 -2 -5 -8
A>rvo:cut the	-11 17 -21 -9 -12 -12
A>rvo:declin ,	15 -14 -18 -3 -9 -10
A>rvo:declin to	2 0 4 -6 -13 -12
A>rvo:diall in	-15 14 -17 4 -17 -16
A>rvo:dine with	-10 13 -14 -5 -11 -12
A>rvo:doubt that	15 -14 -13 -12 -10 -11
A>rvo:expect .	-26 26 -32 -10 2 -20
A>rvo:expect to	14 -7 -21 -10 -18 -17
A>rvo:face each	-7 15 -12 0 -2 -9
A>rvo:fell in	9 -2 -12 -9 -14 -13
A>rvo:follow <person>	-7 13 -10 -4 -6 -18
A>rvo:follow the	-10 -15 -11 -5 -6 12
A>rvo:found <number>	6 7 -21 -15 -17 -25
A>rvo:found out	17 -14 -16 -5 -11 -21
A>rvo:found the	14 -15 -10 -8 -14 -15
A>rvo:gave <person>	3 11 -17 -11 -11 -10
A>rvo:gave it	-14 17 -18 -20 -6 -7
A>rvo:gave no	1 -25 0 7 -12 -18
A>rvo:gave the	6 5 -15 -16 -15 -15
A>rvo:get ten	-11 15 -16 -6 -10 -12
A>rvo:got as	-10 18 -20 -11 -16 -18
A>rvo:hand <person>	-17 1 1 -5 -11 -9
A>rvo:hand out	13 -18 -2 -5 -9 -10
A>rvo:hear it	-13 -11 -16 -5 -9 14
A>rvo:heard of	-16 14 -15 -10 -11 -1
A>rvo:held the	-15 -1 4 -6 -11 -9
A>rvo:hide .	-22 -6 -10 -2 -8 10
A>rvo:hope for	-10 -19 16 -9 -10 -8
A>rvo:invit but	-15 -9 -16 13 -6 -12
A>rvo:invit to	-18 -8 -10 12 -7 -14
A>rvo:join by	-15 -14 15 -6 -15 -24
A>rvo:join the	-7 18 -17 -3 -18 -11
A>rvo:join them	-12 16 -21 -11 -12 -13
A>rvo:kept <person>	-12 -7 10 -8 -9 -12
A>rvo:kept the	5 10 -1 -21 -13 -18
A>rvo:kept them	-13 -7 11 -8 -12 -15
A>rvo:kill at	12 -10 -14 -13 -12 -12
A>rvo:learn of	14 -8 -22 -12 -15 -18
A>rvo:leav .	14 -10 -8 -5 3 -20
A>rvo:led the	-18 -2 5 -13 -14 -15
A>rvo:left .	-10 3 6 -5 -16 -9
A>rvo:left for	5 -15 -15 -6 9 -11
A>rvo:left the	7 -20 1 -4 5 -10
A>rvo:left to	15 -15 -5 -3 -11 -6
A>rvo:lent the	8 4 -20 -9 -15 -17
A>rvo:let <person>	-8 13 -12 -1 -5 -5
A>rvo:let hi	-19 -5 -16 -7 9 -12
A>rvo:let it	-13 -6 -7 -6 -9 9
A>rvo:list as	-14 16 -18 -10 -14 -15
A>rvo:look at	-14 13 -11 -4 -9 -11
A>rvo:look on	-13 12 -8 -4 -7 -9
A>rvo:lost hi	-5 -5 1 -17 -21 2
A>rvo:miss a	-13 -11 -6 -3 -10 13
A>rvo:miss her	-5 -15 -5 -2 -5 12
A>rvo:need ten	16 -18 -14 -9 -10 -12
A>rvo:offer <number>	-7 -7 8 -5 -7 -12
A>rvo:offer <person>	-15 -7 11 -10 -9 -12
A>rvo:offer to	-15 -16 16 -8 -11 -11
A>rvo:open it	-14 -14 8 6 -8 -14
A>rvo:pack ;	-17 18 -17 -11 -14 -15
A>rvo:patch in	-14 -13 -10 -8 -17 14
A>rvo:prais <quote>	4 -19 10 -12 -17 -18
A>rvo:present the	-9 13 -6 -2 -6 -3
A>rvo:presid .	-20 -11 17 -9 -12 -14
A>rvo:presid ;	-18 -15 17 -9 -14 -17
A>rvo:promis <person>	-18 -21 20 -10 -14 -11
A>rvo:promis a	-22 -4 9 -10 -12 -13
A>rvo:promis to	-21 25 -20 -13 -8 -24
A>rvo:put it	-7 14 -14 -10 -4 -11
A>rvo:put their	-26 -10 13 -7 -17 -14
A>rvo:question <person>	-13 16 -21 -7 -11 -12
A>rvo:read aloud	12 2 -19 -9 -5 -9
A>rvo:read hi	-22 -9 13 -10 11 -20
A>rvo:read out	-21 4 6 -13 -12 -13
A>rvo:read the	-21 -1 1 6 -17 -19
A>rvo:recal <date>	-17 -15 -6 -2 -15 17
A>rvo:recov from	-19 -9 -11 -8 6 8
A>rvo:refus ,	-12 -12 -12 -3 -9 13
A>rvo:refus .	-17 -14 11 -5 -10 -7
A>rvo:reject the	-12 19 -14 -1 -11 -19
A>rvo:remain in	4 -13 -7 -6 -15 -2
A>rvo:repli .	-15 -14 11 9 -4 -10
A>rvo:repli ye	-9 20 -17 -15 -2 -2
A>rvo:report .	-12 17 -16 -5 -10 -10
A>rvo:report dead	-13 -15 -11 -7 13 -9
A>rvo:repres by	-16 -16 -20 -11 20 -18
A>rvo:sai ,	13 -8 -13 -3 -6 -15
A>rvo:sai <person>	-14 -2 -21 -14 -6 7
A>rvo:sai no	-4 13 -17 -4 -2 -21
A>rvo:sai noth	-13 -21 16 -5 -2 -18
A>rvo:sai that	15 -12 -21 -3 -6 -11
A>rvo:sai there	14 -10 -12 -2 -3 -13
A>rvo:said ,	-30 -3 12 -9 -20 5
A>rvo:said .	23 -14 -8 -24 -5 -18
A>rvo:said <person>	3 -4 -16 3 -10 -9
A>rvo:said a	-3 8 -23 -8 -13 -20
A>rvo:said no	2 -14 -19 -16 -6 12
A>rvo:said nobodi	17 -16 -14 -10 -4 -16
A>rvo:said on	4 -3 4 -2 -3 -18
A>rvo:said polic	1 3 -14 -8 -7 -15
A>rvo:said that	-11 12 2 -9 -20 -29
A>rvo:said the	3 -7 7 -16 -17 -32
A>rvo:said thei	-22 13 -20 -8 -7 2
A>rvo:said to	6 4 -19 -8 -17 -18
A>rvo:said ye	-16 20 -18 -7 -15 -20
A>rvo:sat down	-17 -13 18 -5 -9 -17
A>rvo:sat in	-25 0 -7 -14 -20 7
A>rvo:saw the	-25 -26 20 -11 -20 10
A>rvo:see no	12 -11 -12 -9 -10 -13
A>rvo:see the	-11 -15 2 -2 -4 9
A>rvo:sell insur	11 -8 -14 -3 -11 -12
A>rvo:send <person>	-10 -9 -10 -7 10 -12
A>rvo:send hi	-7 -11 -16 -17 12 -10
A>rvo:sent a	2 -28 -38 4 5 -6
A>rvo:sent an	-21 -19 -27 10 4 0
A>rvo:sent everybodi	-15 6 12 -22 -17 -21
A>rvo:sent her	-15 -15 -17 -10 17 -16
A>rvo:sent hi	-15 -14 -20 -9 18 -19
A>rvo:sent regret	-14 14 -19 -21 -24 -4
A>rvo:sent the	-12 -23 -2 0 2 -3
A>rvo:set foot	-16 -18 -9 -11 8 5
A>rvo:set out	-1 10 -12 -19 -16 -17
A>rvo:sign .	16 -8 -14 -5 -5 -6
A>rvo:sign ;	-15 13 -11 -3 -4 -12
A>rvo:sign for	-12 -11 12 -5 -9 -8
A>rvo:sign the	-14 16 -14 -3 -5 -3
A>rvo:speak .	-16 -1 6 -8 -16 -17
A>rvo:speak first	-5 11 -16 -5 -10 -10
A>rvo:speak for	-14 15 -12 -13 -7 -10
A>rvo:spent the	-7 14 -15 -1 -3 -4
A>rvo:spoke ;	-20 16 -13 -2 -6 -11
A>rvo:spoke by	-8 16 -15 -1 -3 -11
A>rvo:spoke first	-13 -21 20 -4 -6 -14
A>rvo:spoke for	-27 26 -23 -12 -13 -20
A>rvo:spoke of	11 -23 -20 -8 -18 13
A>rvo:stai at	8 2 -22 -5 14 -27
A>rvo:stai awai	-16 -25 -17 -4 -24 24
A>rvo:stai in	-1 -15 -13 -5 -26 8
A>rvo:stood in	-19 5 -22 -8 12 -15
A>rvo:stop at	-15 -15 -9 -11 -15 16
A>rvo:surpris .	13 -6 -7 -10 -18 -15
A>rvo:tabl a	-17 17 -14 -15 -9 -9
A>rvo:take part	-7 10 -14 -3 -8 -6
A>rvo:telephon .	10 -9 -6 -5 -8 -13
A>rvo:testifi .	-4 13 -11 -1 -1 -2
A>rvo:testifi instead	-12 5 -16 -10 2 -16
A>rvo:think the	13 -14 -10 -8 -5 -9
A>rvo:told .	5 10 -17 -10 -15 -21
A>rvo:told <person>	-18 -3 -7 14 -13 -3
A>rvo:told of	-16 9 -20 -5 -18 6
A>rvo:told report	2 -1 -15 -6 -8 2
A>rvo:told the	-7 -25 14 -17 -15 -6
A>rvo:told to	-4 -27 -16 -13 -22 10
A>rvo:took her	-3 9 -15 -9 -9 -20
A>rvo:took note	-19 19 -18 -7 -7 -9
A>rvo:took part	-5 10 -17 -5 -11 -13
A>rvo:took question	-6 -13 13 -1 -2 -2
A>rvo:took the	-17 4 5 -7 -9 -8
A>rvo:translat .	-18 16 -14 -10 -10 -12
A>rvo:travel .	-19 -16 -6 -5 -25 20
A>rvo:turn back	-16 -8 -17 -6 -9 12
A>rvo:turn down	-13 -10 -12 -12 -3 13
A>rvo:vote ;	-20 25 -28 -6 -10 -31
A>rvo:vote against	-12 13 -13 -6 -6 -12
A>rvo:vote for	-14 -5 9 -8 -10 -14
A>rvo:vote to	-21 -6 -30 -5 -9 11
A>rvo:wait .	-11 19 -15 -2 -16 -24
A>rvo:wait at	11 -16 -12 -9 -11 6
A>rvo:walk out	5 -2 -19 -9 -17 -14
A>rvo:want a	-7 12 -16 -2 -2 -7
A>rvo:want date	-15 14 -13 -4 -4 -6
A>rvo:want the	-12 21 -24 -6 -5 -6
A>rvo:watch from	-2 -14 -14 -10 -12 8
A>rvo:welcom the	10 -15 -6 -7 -13 -13
A>rvo:went home	-27 5 -5 -26 -12 5
A>rvo:went instead	-7 14 -12 -11 -9 -14
A>rvo:went out	-23 -3 2 14 -10 -18
A>rvo:went over	-12 16 -16 -8 -6 -13
A>rvo:wore ear	-8 12 -13 -4 -9 -10
A>rvo:wrote on	-11 -7 -13 -10 -2 11
A>title-cue:absent	13 -25 -22 -5 -7 12
A>title-cue:attended	-24 8 3 -13 -16 -22
A>title-cue:background	26 -31 -6 -8 -20 -17
A>title-cue:hosted	3 -13 14 -24 -22 -28
A>title-cue:observer	27 -8 -62 -8 -41 -13
A>title-cue:represented	6 3 -15 2 -5 -37
S>aside-cue:absent	-21 -6 -18 -7 -10 16
S>aside-cue:attended	-30 -12 -8 -14 8 10
S>aside-cue:background	-20 7 -16 -8 -11 6
S>aside-cue:hosted	5 -9 -7 -15 1 0
S>aside-cue:invited	-18 8 -11 -3 -6 4
S>aside-cue:reported	-20 4 -1 -10 -8 3
S>aside-cue:represented	-17 21 -20 -3 -6 -20
S>aside-does-first:asked	-16 11 -17 -3 -6 6
S>aside-does-first:comes	-11 -3 6 -3 -15 -16
S>aside-does-first:does-there	-23 12 -2 -5 -13 -23
S>aside-does-first:hosts	5 -25 13 -10 -20 -11
S>aside-does-first:says	-31 3 5 -9 -5 -17
S>aside-does-first:will-come	-12 16 -16 -3 -4 -14
S>aside-does:absent-not-come	9 -17 -12 -10 -13 8
S>aside-does:asked	-16 11 -17 -3 -6 6
S>aside-does:comes	-12 -13 2 -5 10 -18
S>aside-does:does-there	-26 17 -4 -6 -17 -25
S>aside-does:hindered	-14 1 -14 -2 -5 6
S>aside-does:hosts	4 -15 6 -11 -22 -12
S>aside-does:is-there	-23 -13 -20 -8 -14 17
S>aside-does:says	-20 5 -2 -10 -8 3
S>aside-does:stayed-away	-15 -15 -13 -6 -7 14
S>aside-does:will-come	-12 16 -16 -3 -4 -14
S>byline	16 -9 -6 -12 -23 -28
S>does-first:absent-not-come	-16 -13 -18 -9 13 5
S>does-first:asked	-22 -1 1 -2 3 -26
S>does-first:comes	-41 6 -8 -13 6 -15
S>does-first:does-there	-11 -8 12 -19 -15 -2
S>does-first:elsewhere	-26 -1 -22 -6 -19 10
S>does-first:hindered	-19 -1 6 -6 -11 -4
S>does-first:hosts	-21 -14 21 -9 -14 -28
S>does-first:is-there	-17 8 -7 -6 -7 -2
S>does-first:leaves	-26 32 -33 -10 -23 -27
S>does-first:no-answer	8 -16 -17 8 -9 -14
S>does-first:refused	-13 -12 7 -4 -4 6
S>does-first:says	1 -5 0 -17 -17 -5
S>does-first:stayed-away	-22 -11 7 -5 -13 1
S>does-first:uninvited	-12 14 -8 -4 -1 -18
S>does-first:watched	6 -16 -11 -4 -6 9
S>does-first:whether	-12 1 3 -8 -12 -14
S>does-first:will-come	-2 7 -23 -12 -15 6
S>does:absent-not-come	-24 -22 -13 -14 12 10
S>does:asked	-23 -3 4 -2 3 -28
S>does:comes	-43 1 -10 -15 4 -1
S>does:did	-14 3 1 -12 -5 -15
S>does:does-there	-5 -2 1 -18 -17 -6
S>does:elsewhere	-26 -1 -22 -6 -19 10
S>does:hindered	-21 4 3 -7 -15 -7
S>does:hosts	-12 -16 13 -10 3 -15
S>does:is-represented	8 -14 -2 -8 -12 -12
S>does:is-there	-24 3 -13 -9 -8 7
S>does:leaves	-36 32 -23 -15 -29 -33
S>does:no-answer	8 -16 -17 8 -9 -14
S>does:owns-deputy	-18 6 -18 -4 -21 12
S>does:refused	-20 -7 7 -6 -9 -1
S>does:says	-3 -5 4 -17 -19 -8
S>does:stayed-away	-22 -11 7 -5 -13 1
S>does:uninvited	-12 14 -8 -4 -1 -18
S>does:watched	4 -13 -13 -5 -6 9
S>does:whether	11 -7 -4 -15 -16 -19
S>does:will-come	-3 4 -19 -13 -15 5
S>does:will-not	-17 -19 -4 -12 -8 13
S>group:1	-28 -13 21 -4 -10 -5
S>group:2	-9 14 -12 -15 -17 -7
S>group:3	-3 13 -14 -30 -12 -22
S>group:4	-42 31 -14 -15 -23 -39
S>l2:) ,	-24 24 -23 -8 -22 -17
S>l2:, <quote>	-2 -8 6 -11 -8 -28
S>l2:, and	-19 6 -4 -17 -14 5
S>l2:, at	-15 -21 19 -11 -8 -12
S>l2:, brought	-12 21 -23 -3 -4 -8
S>l2:, was	-17 -19 20 -6 -12 -20
S>l2:, when	-13 6 -3 -2 -2 -7
S>l2:, where	-6 -16 14 -11 -12 -22
S>l2:, which	-9 -14 14 -2 -1 -5
S>l2:, whom	-11 -16 16 -3 -1 -6
S>l2:, with	-37 5 6 -15 -22 -22
S>l2:: <number>	-7 -15 17 -1 -2 -7
S>l2:: chair	-19 1 1 -5 -9 -8
S>l2:; and	-17 -9 10 -5 -2 -7
S>l2:<date> ,	-20 -2 4 -11 -17 -2
S>l2:<date> :	-52 18 -5 -22 -35 -50
S>l2:<date> ;	-26 2 -33 -16 -17 12
S>l2:<date> are	-15 17 -14 -14 -7 -17
S>l2:<date> before	-14 -15 15 -11 -10 -10
S>l2:<date> between	-8 14 -28 -7 -7 -14
S>l2:<date> by	-13 -19 20 -2 -2 -3
S>l2:<date> for	-15 16 -11 -4 -14 -8
S>l2:<date> under	-15 -10 11 -3 -3 -7
S>l2:<date> when	-11 -5 7 -3 -2 -13
S>l2:<date> with	-15 5 0 -6 -18 -17
S>l2:<organisation> '	-27 25 -22 -18 -10 -21
S>l2:<organisation> ,	-31 -5 10 -7 -15 -36
S>l2:<organisation> that	-18 15 -12 -6 -5 -10
S>l2:<organisation> —	20 -20 -17 -9 -15 -14
S>l2:<person> gathered	-9 15 -15 -1 -3 -3
S>l2:<person> invited	-7 16 -16 -13 -1 -7
S>l2:<person> met	6 7 -24 -4 -6 -9
S>l2:<person> received	-20 19 -16 -5 -5 -7
S>l2:<person> was	-10 13 -9 -1 -1 -8
S>l2:<person> —	-25 2 11 -10 -14 -16
S>l2:<place> '	-42 6 -10 12 -33 -53
S>l2:<place> ,	-15 6 6 -35 -48 -25
S>l2:<place> :	-44 -7 19 -19 -26 -46
S>l2:<place> ;	-15 8 -14 -8 -5 3
S>l2:<place> between	-15 12 -10 -4 -4 -7
S>l2:<place> by	-15 -6 9 -5 -7 -11
S>l2:<place> under	-18 -21 20 -8 -11 -13
S>l2:<place> with	10 6 -20 -7 -20 -24
S>l2:<place> —	-26 26 -25 -10 -18 -16
S>l2:<quote> said	-15 17 -14 -5 -4 -21
S>l2:accompani by	-16 16 -15 -2 -4 -11
S>l2:agent ,	14 1 -21 -8 -10 -17
S>l2:ambassador ,	8 -6 -2 -11 -15 -27
S>l2:at which	-17 -1 7 -13 -10 -20
S>l2:attend by	-13 19 -20 -2 -3 -9
S>l2:breakfast :	-19 -7 9 -9 -13 -18
S>l2:brought together	-10 14 -11 -1 -2 -6
S>l2:call between	-17 19 -20 -4 -4 -9
S>l2:call by	-14 -16 17 -5 -3 -9
S>l2:call on	-11 -16 16 -4 -3 -8
S>l2:came :	-22 28 -28 -12 -17 -30
S>l2:chair ,	-18 -5 2 -5 -18 1
S>l2:chair ;	-19 21 -18 -16 -11 -22
S>l2:chair by	-20 -16 18 -1 -4 -5
S>l2:chief ,	-5 26 -38 -11 -28 -35
S>l2:confer with	-14 13 -13 -2 -7 -5
S>l2:credenc from	-12 12 -10 -3 -7 -7
S>l2:dawn ,	-10 12 -10 -1 -2 -4
S>l2:deputi ,	-23 -3 5 -3 -7 -5
S>l2:dine with	-16 4 -2 -3 -8 -7
S>l2:dinner for	-20 21 -19 -4 -4 -3
S>l2:dinner that	-11 14 -15 -1 -1 -4
S>l2:dinner with	3 -19 9 -4 -10 -13
S>l2:director ,	-20 -25 20 -7 -16 7
S>l2:down with	-18 9 -7 -5 -10 -12
S>l2:encount since	3 -2 -12 -8 -4 -6
S>l2:envoi ,	-17 23 -24 -5 -9 -19
S>l2:father ,	14 -12 -16 -9 -9 -13
S>l2:feud between	17 -17 -12 -8 -5 -12
S>l2:foreseen when	-17 18 -13 -1 -1 -7
S>l2:forum :	-12 1 3 -8 -12 -14
S>l2:geologist ,	-8 13 -12 -1 -2 -3
S>l2:given by	-18 -21 21 -5 -3 -9
S>l2:gov .	-19 -4 9 -22 -20 -22
S>l2:governor ,	-31 -23 13 -12 -21 10
S>l2:grower '	-16 -8 10 -9 -3 -12
S>l2:guest :	12 -8 -28 -19 -4 -19
S>l2:ha invited	-7 -11 -19 13 -1 -9
S>l2:ha summoned	-8 18 -17 -12 -3 -7
S>l2:had met	-7 -2 2 -11 -12 -19
S>l2:happen :	-7 -4 -19 -5 -2 7
S>l2:have feted	-10 13 -11 -6 -5 -9
S>l2:head ,	-12 26 -26 -1 -2 -14
S>l2:hospit ;	14 -8 -19 -26 -16 -28
S>l2:host ,	-17 -31 8 -10 11 -17
S>l2:host by	6 -22 7 -2 -2 -3
S>l2:hous ,	-8 20 -21 -6 -3 -12
S>l2:hungarian state	-20 22 -23 -6 -8 -10
S>l2:husband ,	13 -9 -18 -6 -7 -12
S>l2:it was	-18 1 4 -6 -6 -12
S>l2:lawyer ,	-13 14 -14 -3 -4 -12
S>l2:leader ,	-21 23 -19 -3 -11 -22
S>l2:lunch for	-21 18 -10 -12 -18 -13
S>l2:lunch with	11 -14 7 -9 -12 -22
S>l2:margin ,	-13 13 -10 -2 -4 -11
S>l2:mayor ,	-15 -1 4 -7 -8 -17
S>l2:meet between	-24 3 3 -12 -9 -15
S>l2:meet with	-14 19 -19 -3 -3 -4
S>l2:member ,	-13 -2 -17 -4 -5 7
S>l2:minist ,	6 8 -10 -10 -35 -48
S>l2:minut ;	-12 -2 9 -12 -8 -19
S>l2:mission under	-16 5 0 -5 -11 -11
S>l2:off :	-18 18 -18 -3 -2 -11
S>l2:on <date>	-19 4 5 -9 -21 -29
S>l2:out by	10 -18 3 -2 -7 -8
S>l2:owner ,	-19 -16 -1 -7 -17 16
S>l2:panel with	-16 2 -17 -2 6 -4
S>l2:paper ,	-20 -19 -12 -15 -9 19
S>l2:place ;	-20 1 -9 -15 -8 8
S>l2:predecessor ,	-30 5 7 -6 -5 -9
S>l2:premier ,	2 -14 8 -9 -10 -11
S>l2:presid ,	-31 -3 15 -13 -26 -31
S>l2:presid ;	-11 13 -8 -1 -3 -13
S>l2:quorum :	-23 -9 14 -9 -19 -27
S>l2:rep ,	-7 14 -12 -1 -2 -10
S>l2:rev .	-10 -17 18 -12 -6 -12
S>l2:sai that	-14 1 4 -3 -2 -8
S>l2:sat with	-14 13 -12 -1 -4 -7
S>l2:secretari ,	-40 -3 3 -15 -16 4
S>l2:settl whether	-6 12 -7 -2 -3 -8
S>l2:so that	-2 11 -12 0 -1 -2
S>l2:state –	-15 15 -11 -10 -14 -14
S>l2:student '	-10 19 -21 -2 -5 -9
S>l2:tabl were	-14 -3 5 -6 -14 -18
S>l2:talk :	-21 25 -22 -8 -20 -24
S>l2:then saw	5 -12 3 -14 -11 -11
S>l2:to meet	-15 -2 4 -14 -6 -7
S>l2:to see	5 -15 12 -8 -4 -7
S>l2:to show	-16 -11 -20 -4 -3 15
S>l2:to which	-28 0 3 -8 -5 -8
S>l2:togeth with	-13 10 -4 -3 -5 -4
S>l2:top :	4 -1 -18 -3 -16 -19
S>l2:trucker '	-11 13 -11 -6 -4 -7
S>l2:undersecretari ,	-21 20 -15 -3 -4 -16
S>l2:vanilla with	7 -3 -18 -4 -11 -9
S>l2:visit by	-13 12 -12 -1 -1 -2
S>l2:will have	-10 14 -12 -5 -5 -11
S>l:#	-3 -10 12 -23 -13 -11
S>l:'	-56 13 -10 9 -35 -42
S>l:,	-21 4 -1 -33 -6 6
S>l:.	-40 19 -5 -3 -39 -44
S>l::	-35 12 9 -39 -54 -34
S>l:;	-11 -1 -28 -4 -27 16
S>l:<date>	-10 5 2 -12 -18 -31
S>l:<number>	-7 -15 17 -1 -2 -7
S>l:<person>	-19 23 -23 -9 -14 -14
S>l:<quote>	-5 -4 4 -12 -11 -29
S>l:about	21 -19 -23 -15 -15 -19
S>l:after	5 -19 13 -9 -6 -13
S>l:and	-30 11 -5 -22 -28 -1
S>l:are	-15 17 -14 -14 -7 -17
S>l:as	-24 19 -6 -11 -10 -21
S>l:at	-31 -4 13 -19 -22 -30
S>l:before	-16 -19 18 -12 -12 -14
S>l:between	0 9 -19 -15 -15 -31
S>l:brought	-12 21 -23 -3 -4 -8
S>l:but	9 3 -15 -5 -6 -18
S>l:by	6 -14 7 -14 -17 -39
S>l:chair	-28 -13 16 -7 -13 -11
S>l:did	-21 18 -14 -6 -5 -19
S>l:feted	-10 13 -11 -6 -5 -9
S>l:for	0 4 -30 -20 6 -27
S>l:from	-20 21 -18 -7 -9 -23
S>l:had	-16 19 -19 -9 -8 -17
S>l:has	-17 19 -19 -10 -7 -14
S>l:have	-12 16 -13 -6 -7 -19
S>l:heard	-14 14 -14 -1 0 -3
S>l:host	-20 1 0 -9 -5 -7
S>l:hosted	-11 15 -15 -4 -2 -3
S>l:in	5 -33 15 -13 -18 7
S>l:invited	-10 -4 -26 12 -2 -14
S>l:meet	-21 12 -8 -17 -8 -9
S>l:met	-2 7 -9 -15 -14 -23
S>l:on	18 -28 -17 11 5 -6
S>l:receive	-11 15 -12 -1 0 -2
S>l:received	-14 17 -19 -5 -4 -7
S>l:said	-22 4 -22 -9 -4 11
S>l:saw	1 -15 10 -8 -10 -12
S>l:says	-18 22 -20 -7 -4 -14
S>l:see	5 -15 12 -8 -4 -7
S>l:show	-16 -11 -20 -4 -3 15
S>l:since	3 -2 -12 -8 -4 -6
S>l:state	-27 -9 16 -14 -20 -18
S>l:summoned	-8 20 -19 -12 -3 -8
S>l:that	-21 10 5 -20 -20 -42
S>l:to	-11 29 -27 -26 -25 -32
S>l:together	-10 14 -11 -1 -2 -6
S>l:under	-31 -12 22 -13 -19 -22
S>l:was	-7 -17 18 -10 -16 -32
S>l:were	-14 -3 5 -6 -14 -18
S>l:when	-32 -3 13 -14 -15 -9
S>l:where	-8 -14 13 -11 -12 -22
S>l:whether	7 9 -22 -17 -12 -20
S>l:which	-26 -2 10 -16 -12 -23
S>l:while	4 11 -17 -7 -8 -16
S>l:whom	-11 -16 16 -3 -1 -6
S>l:with	-7 1 1 -15 4 -13
S>l:–	-15 15 -11 -10 -14 -14
S>l:—	8 -5 -3 -21 -32 -29
S>lb-cue:absent	3 4 -26 -17 -14 0
S>lb-cue:attended	-15 -19 18 -14 7 -9
S>lb-cue:background	-13 10 2 -24 -18 -51
S>lb-cue:declined	15 -20 7 -10 -8 -20
S>lb-cue:hosted	-17 12 -3 -25 1 -23
S>lb-cue:invited	-9 -8 2 3 -14 -7
S>lb-cue:observer	-18 15 -12 -4 -2 -9
S>lb-cue:reported	-11 -5 4 -18 -15 -8
S>lb-cue:represented	-37 10 0 -7 -13 -14
S>led:about	21 -7 -36 -25 2 -35
S>led:according	-2 -2 -2 -15 -14 -9
S>led:among	-20 1 2 -9 -17 -21
S>led:beside	-9 3 1 -15 4 -16
S>led:beside-by	-27 11 -6 -5 -9 -21
S>led:between	0 9 -19 -15 -15 -31
S>led:for-side	-21 4 5 -9 -3 -12
S>led:instead	0 4 -30 -20 6 -27
S>led:invites	-14 3 -33 11 -4 -18
S>led:meets	-11 9 -5 -2 -16 -28
S>led:met-by	-7 -20 21 -9 -10 -20
S>led:under	-9 -10 13 -11 -17 -21
S>led:with	-7 1 1 -15 4 -13
S>led:without	-12 -20 -13 -11 -11 17
S>lv-cue:absent	-16 19 -15 -7 -2 -14
S>lv-cue:attended	-7 3 -11 -12 10 -9
S>lv-cue:declined	-10 -11 11 -5 -4 -14
S>lv-cue:hosted	-14 16 -5 -17 -7 -30
S>lv-cue:invited	-3 -8 -5 5 -13 -3
S>lv-cue:reported	-50 -3 13 -17 -11 -2
S>lv-cue:represented	-14 17 -17 -4 -7 -17
S>lv:accompani	-16 16 -15 -2 -4 -11
S>lv:accompani|by	-16 16 -15 -2 -4 -11
S>lv:agre	-12 21 -22 -3 -3 -7
S>lv:answer	9 5 -22 -11 -15 -21
S>lv:ar	-26 -13 -20 -23 -14 18
S>lv:ar|	-15 17 -14 -14 -7 -17
S>lv:ar|,	-20 -19 -12 -15 -9 19
S>lv:ask	13 -9 -6 -12 -6 -17
S>lv:attend	-25 -4 10 -6 -17 -24
S>lv:attend|by	-13 19 -20 -2 -3 -9
S>lv:be	9 -1 -20 -13 -11 -25
S>lv:been	-1 8 -21 -8 -13 -18
S>lv:be|between	17 -17 -12 -8 -5 -12
S>lv:brief	-20 13 -24 -8 -11 6
S>lv:brief|,	-11 0 -16 -1 -4 8
S>lv:brought	-19 13 -10 -4 -7 -16
S>lv:brought|	-12 21 -23 -3 -4 -8
S>lv:brought|,	-13 17 -17 -2 -3 -8
S>lv:brought|together	-10 14 -11 -1 -2 -6
S>lv:call	-35 -7 16 -17 -17 -25
S>lv:call|	-16 15 -13 -9 -3 -9
S>lv:call|,	-6 -18 18 -2 -4 -11
S>lv:call|between	-11 18 -20 -3 -2 -6
S>lv:call|by	-14 -16 17 -5 -3 -9
S>lv:call|on	-11 -16 16 -4 -3 -8
S>lv:came	-12 15 -16 -2 -3 -15
S>lv:came|,	-12 15 -16 -2 -3 -15
S>lv:can't	-6 12 -7 -2 -3 -8
S>lv:can't|whether	-6 12 -7 -2 -3 -8
S>lv:chair	-47 1 6 -13 -1 -29
S>lv:chair|	-28 -13 16 -7 -13 -11
S>lv:chair|,	-26 10 -5 -9 -29 -21
S>lv:chair|by	-20 -16 18 -1 -4 -5
S>lv:chair|with	-19 5 -20 -3 6 -6
S>lv:close	-4 2 -2 -7 -8 -15
S>lv:co-chair	-16 -19 19 -20 -5 -7
S>lv:co-chair|'	-16 -19 19 -20 -5 -7
S>lv:confer	-3 13 -14 -12 -14 -14
S>lv:confer|with	-13 17 -17 -5 -9 -7
S>lv:conven	-19 -20 21 -10 -16 -14
S>lv:deni	-17 12 -9 -4 -3 -9
S>lv:deni|that	-17 12 -9 -4 -3 -9
S>lv:did	-21 18 -14 -6 -5 -19
S>lv:did|	-21 18 -14 -6 -5 -19
S>lv:dine	-22 -8 11 -10 -13 -17
S>lv:dine|with	-16 4 -2 -3 -8 -7
S>lv:drew	-18 18 -15 -5 -4 -18
S>lv:elect	-23 22 -20 -12 -16 -22
S>lv:end	-12 0 6 -1 -4 -15
S>lv:face	9 -9 -2 -9 -13 -17
S>lv:fete	-10 13 -11 -6 -5 -9
S>lv:fete|	-10 13 -11 -6 -5 -9
S>lv:flew	-17 -1 -3 -5 -6 3
S>lv:flew|,	-14 -5 3 -5 -5 4
S>lv:flew|that	-2 11 -12 0 -1 -2
S>lv:flew|where	-12 10 -7 -1 -3 -8
S>lv:forc	3 -21 13 -6 -6 -8
S>lv:forc|,	6 -13 2 -5 -6 -7
S>lv:gather	-17 2 -14 -10 12 -19
S>lv:gather|	-12 15 -15 -4 -7 -13
S>lv:gave	-22 25 -21 -14 -18 -22
S>lv:gave|for	-20 21 -15 -10 -16 -12
S>lv:goe	-15 17 -17 -7 -4 -10
S>lv:ha	-17 19 -19 -10 -7 -14
S>lv:had	5 3 -9 -21 -19 -30
S>lv:had|	-16 19 -19 -9 -8 -17
S>lv:had|'	-19 21 -21 -16 -4 -8
S>lv:had|with	12 -24 3 -5 -15 -19
S>lv:have	-22 3 -19 -14 -13 9
S>lv:have|	-19 -2 -19 -14 -13 10
S>lv:have|between	-13 12 -4 -1 -1 -2
S>lv:ha|	-17 19 -19 -10 -7 -14
S>lv:head	-15 8 -6 -4 -3 -17
S>lv:head|,	-12 26 -26 -1 -2 -14
S>lv:hear	-21 5 -3 -10 -12 -20
S>lv:heard	-25 22 -18 -15 -17 -18
S>lv:heard|	-14 14 -14 -1 0 -3
S>lv:heard|,	-15 18 -16 -15 -16 -16
S>lv:hear|,	-17 -6 9 -7 -10 -14
S>lv:held	-38 -1 7 -13 -20 -2
S>lv:held|,	-28 -1 8 -8 -17 -21
S>lv:held|with	-20 9 -18 -4 -10 7
S>lv:hold	9 -3 -7 -8 -15 -15
S>lv:hold|,	10 -9 -8 -6 -8 -13
S>lv:hold|with	-18 3 0 -3 -10 -6
S>lv:host	3 3 -7 -12 -16 -18
S>lv:host|	-24 10 -8 -11 -6 -8
S>lv:host|,	-18 -1 7 -5 -11 -11
S>lv:host|by	6 -22 7 -2 -2 -3
S>lv:host|with	-20 1 0 -2 -6 -6
S>lv:huddl	-9 16 -15 -4 -3 -10
S>lv:huddl|with	-9 16 -15 -4 -3 -10
S>lv:invit	-21 -13 0 9 -11 4
S>lv:invit|	-10 -4 -26 12 -2 -14
S>lv:invit|,	-17 -2 -18 -12 -10 9
S>lv:is	10 -11 -1 -10 -11 -19
S>lv:is|where	11 -20 -6 -6 -3 -9
S>lv:join	-13 -8 8 -4 -4 -9
S>lv:kept	12 -3 -20 -16 -14 -20
S>lv:laid	-13 -15 17 -15 -17 -18
S>lv:learn	-13 16 -14 -13 -13 -21
S>lv:led	-8 12 -11 -6 -9 -10
S>lv:link	-2 12 -12 -1 0 -1
S>lv:link|,	-2 12 -12 -1 0 -1
S>lv:lunch	11 0 -27 -8 -17 -16
S>lv:lunch|with	11 0 -27 -8 -17 -16
S>lv:meet	-5 -8 1 13 -21 -26
S>lv:meet|	-24 3 2 -18 -14 -12
S>lv:meet|,	-18 -2 6 -8 -6 -13
S>lv:meet|since	3 -2 -12 -8 -4 -6
S>lv:met	-15 -5 -2 -19 3 2
S>lv:met|	-2 7 -9 -15 -14 -23
S>lv:met|'	-23 -10 11 -12 -7 -15
S>lv:met|,	-25 8 -26 -7 -18 12
S>lv:met|under	-12 -18 16 -3 -7 -10
S>lv:own	-20 10 -14 -5 -7 6
S>lv:own|,	-20 10 -14 -5 -7 6
S>lv:put	5 -6 -1 -18 -16 -21
S>lv:put|,	9 0 -19 -16 -14 -19
S>lv:question	-11 14 -13 -1 0 -9
S>lv:read	17 -19 -3 -11 -16 -21
S>lv:read|by	10 -18 3 -2 -7 -8
S>lv:receiv	-12 12 -4 -13 -10 -18
S>lv:receiv|	-17 21 -23 -5 -4 -7
S>lv:receiv|,	-23 11 -8 -5 -10 -14
S>lv:receiv|by	-22 -26 26 -6 -8 -10
S>lv:receiv|from	-12 12 -10 -3 -7 -7
S>lv:reconven	-11 14 -11 -2 -6 -11
S>lv:reconven|,	-11 14 -11 -2 -6 -11
S>lv:repres	-13 13 -11 -2 -4 -11
S>lv:repres|by	-13 13 -11 -2 -4 -11
S>lv:resum	-15 12 -10 -4 -4 -7
S>lv:resum|between	-15 12 -10 -4 -4 -7
S>lv:sai	-25 19 -12 -8 -6 -18
S>lv:said	-26 5 -17 -10 -5 9
S>lv:said|	-22 4 -22 -9 -4 11
S>lv:sai|	-18 22 -20 -7 -4 -14
S>lv:sai|that	-14 1 4 -3 -2 -8
S>lv:sat	-3 -7 4 -7 -20 1
S>lv:sat|'	-10 19 -19 -3 -5 -9
S>lv:sat|,	7 9 -36 -5 -16 -4
S>lv:sat|with	-22 -9 11 -3 -13 -15
S>lv:saw	-1 -4 3 -9 -17 -26
S>lv:saw|	1 -15 10 -8 -10 -12
S>lv:saw|,	-23 18 -16 -4 -12 -22
S>lv:saw|with	-15 16 -15 -2 -5 -6
S>lv:see	3 -18 5 -9 -8 8
S>lv:see|	5 -15 12 -8 -4 -7
S>lv:see|,	-12 -7 -18 -4 -5 11
S>lv:set	-19 -2 12 -10 -7 -9
S>lv:show	-20 -3 -26 -6 -6 11
S>lv:show|	-17 -8 -21 -5 -4 13
S>lv:sign	-3 -7 -23 -9 18 -28
S>lv:sign|,	-20 -9 -19 -5 18 -20
S>lv:spent	-8 -13 11 -5 -4 -10
S>lv:spent|,	-8 -13 11 -5 -4 -10
S>lv:spoke	7 11 -27 -7 -19 -20
S>lv:state	-27 -11 17 -14 -20 -18
S>lv:state|	-27 -9 16 -14 -20 -18
S>lv:struck	13 -23 -8 -6 -5 -12
S>lv:summon	-14 19 -17 -15 -4 -12
S>lv:summon|	-8 20 -19 -12 -3 -8
S>lv:suspend	-13 15 -13 -1 -2 -10
S>lv:talk	7 -3 -18 -4 -11 -9
S>lv:talk|with	7 -3 -18 -4 -11 -9
S>lv:took	-15 17 -16 -3 -8 -11
S>lv:visit	-23 9 -5 -8 -10 -15
S>lv:visit|,	-12 14 -12 -4 -6 -11
S>lv:visit|by	-13 12 -12 -1 -1 -2
S>lv:visit|where	-14 -20 20 -5 -6 -8
S>lv:wa	-6 -9 10 -18 -21 -9
S>lv:walk	-13 -3 7 -11 -8 -15
S>lv:wa|	-7 -17 18 -10 -16 -32
S>lv:wa|'	-19 4 0 -9 -4 -12
S>lv:wa|,	-18 6 -23 -5 -8 8
S>lv:wa|by	9 -25 11 -10 -8 -17
S>lv:welcom	-6 16 -15 -2 -5 -7
S>lv:went	-15 -13 14 -4 -7 -11
S>lv:went|when	-8 14 -14 -1 -1 -3
S>lv:were	-22 -14 16 -9 -15 -23
S>lv:were|	-14 -3 5 -6 -14 -18
S>lv:were|'	-12 11 -9 -2 -1 -4
S>lv:were|when	-5 -12 12 -3 -3 -5
S>lv:will	7 -22 12 -15 -15 -21
S>lv:will|,	10 -18 2 -11 -13 -17
S>lv:work	-22 -5 7 -1 -5 -14
S>lv:work|,	-22 -5 7 -1 -5 -14
S>not-first	4 8 -29 -16 -18 -6
S>quoted	6 6 -17 -11 -13 -21
S>r-cue-near:absent	-9 -25 -1 -23 9 6
S>r-cue-near:attended	-10 -2 4 -12 3 -52
S>r-cue-near:background	22 -27 3 -17 -25 -29
S>r-cue-near:declined	-13 -12 7 -4 -4 6
S>r-cue-near:hosted	-11 -6 12 -15 -16 -13
S>r-cue-near:invited	-3 -22 25 -29 -14 -35
S>r-cue-near:observer	-16 17 -17 -8 -7 -17
S>r-cue-near:reported	-2 -1 -3 -17 -16 -7
S>r-cue-near:represented	-24 -16 -17 4 5 13
S>r-cue:absent	-16 -14 -2 -21 4 3
S>r-cue:attended	-13 -1 5 -13 5 -16
S>r-cue:background	10 3 -19 -19 -32 -43
S>r-cue:declined	-31 -2 4 -14 -15 -5
S>r-cue:hosted	-1 -11 2 -16 0 0
S>r-cue:invited	-3 -25 22 -5 -11 -31
S>r-cue:observer	-19 20 -18 -8 -6 -20
S>r-cue:reported	-4 -6 3 -17 -19 -4
S>r-cue:represented	0 -29 -10 2 13 8
S>r2:' s	14 -16 -5 -16 -34 3
S>r2:, and	-14 -17 19 -6 -12 -15
S>r2:<person> ,	0 -12 8 -10 -31 -8
S>r2:<place> '	-18 -4 -8 14 -6 -13
S>r2:a colonel	-18 18 -18 -3 -2 -11
S>r2:accompanied by	-8 -1 3 -4 -12 -11
S>r2:according to	-12 11 -9 -2 -1 -4
S>r2:across from	-14 13 -12 -1 -4 -7
S>r2:among them	20 -20 -17 -9 -15 -14
S>r2:and ,	-16 21 -20 -14 -11 -17
S>r2:and <place>	-42 -4 1 7 -19 -32
S>r2:and an	-11 14 -11 -1 -1 -7
S>r2:and broke	-12 13 -6 -1 -3 -5
S>r2:and observ	-19 1 1 -5 -9 -8
S>r2:and the	-36 6 5 -15 -22 -31
S>r2:appeared by	-15 -7 9 -5 -9 -11
S>r2:appeared on	-9 18 -18 -5 -15 -13
S>r2:are to	-16 18 -16 -2 -1 -6
S>r2:as host	-9 -16 15 -3 -3 -6
S>r2:at <place>	-14 -19 9 -9 -4 10
S>r2:at a	-11 14 -14 -4 -5 -11
S>r2:at hi	-17 9 -5 -7 -7 -18
S>r2:at the	-23 9 -4 -8 -11 -26
S>r2:attended the	-6 -9 -19 -3 12 -7
S>r2:briefed health	-6 8 -8 -2 -5 -13
S>r2:brought togeth	-13 -18 17 -4 -6 -5
S>r2:called ,	6 -3 -31 -2 -6 -14
S>r2:called a	-10 -11 12 -3 -5 -9
S>r2:called on	-11 16 -16 -2 -2 -16
S>r2:conferred by	-16 21 -22 -4 -8 -11
S>r2:conferred on	-11 12 -14 -4 -5 -5
S>r2:crossed the	-13 13 -14 -5 -8 -12
S>r2:did not	-21 7 -16 -9 14 -24
S>r2:for a	-6 14 -14 -1 -1 -3
S>r2:for the	-19 -1 4 -10 -14 -17
S>r2:fought over	14 -12 -16 -9 -9 -13
S>r2:gave a	-10 -16 16 -2 -1 -6
S>r2:gave each	-14 -2 4 -13 -1 -4
S>r2:got forti	-13 15 -15 -3 -2 -12
S>r2:granted an	-10 -12 12 -8 -11 -12
S>r2:had a	-14 18 -16 -9 -6 -13
S>r2:had ask	-19 11 -9 -9 -3 -18
S>r2:had been	-30 6 -4 -8 -6 -9
S>r2:had breakfast	-10 12 -17 -5 -5 -7
S>r2:had call	-12 -6 7 -2 -5 -14
S>r2:had confer	-16 -3 5 -3 -9 -16
S>r2:had lunch	-6 12 -7 -2 -3 -8
S>r2:had met	-30 1 5 -5 -4 -24
S>r2:had plan	-11 14 -15 -1 -1 -4
S>r2:had talk	10 -3 -32 -6 -13 -17
S>r2:has been	-22 2 -3 7 -7 -15
S>r2:has invit	-9 -10 15 -16 -3 -8
S>r2:have been	-16 19 -16 -8 -2 -24
S>r2:held a	-9 -13 13 -2 -4 -7
S>r2:held talk	-14 17 -17 -2 -3 -8
S>r2:himself stai	-15 2 -16 -1 -2 1
S>r2:his iranian	-15 1 3 -4 -9 -12
S>r2:hosted a	-2 -14 14 -1 -1 -2
S>r2:hosted the	-10 -18 19 0 -3 -3
S>r2:if releas	-12 1 3 -8 -12 -14
S>r2:in <place>	0 -5 6 -16 -20 -49
S>r2:in a	-13 7 -2 -1 -2 -10
S>r2:in the	-9 11 -9 -8 -22 -28
S>r2:is deni	-13 12 -4 -1 -1 -2
S>r2:is due	-20 23 -21 -5 -5 -11
S>r2:is replac	-16 2 -17 -2 6 -4
S>r2:is to	-32 12 -5 -14 -15 -25
S>r2:lunched with	10 -18 3 -2 -7 -8
S>r2:met again	-10 12 -10 -1 -2 -4
S>r2:met banker	9 4 -15 -3 -3 -6
S>r2:met congoles	-13 -11 12 -1 -1 -6
S>r2:met in	-22 25 -21 -7 -4 -14
S>r2:met on	-14 17 -15 -4 -6 -14
S>r2:met the	-21 -2 4 -6 -9 -13
S>r2:met twice	-7 14 -12 -1 -2 -10
S>r2:minister <person>	-15 15 -11 -10 -14 -14
S>r2:of <organisation>	-7 3 2 -7 -9 -16
S>r2:of <place>	4 0 -4 -7 -22 -16
S>r2:of the	-28 10 4 -18 -18 -28
S>r2:office said	-5 -12 1 0 0 10
S>r2:on <date>	9 -7 -4 -15 -17 -29
S>r2:on the	-21 4 4 -10 -15 -21
S>r2:produced a	-11 13 -11 -6 -4 -7
S>r2:put their	-16 20 -22 -9 -7 -9
S>r2:received <person>	6 -15 0 -2 -8 -5
S>r2:received the	-17 -1 2 -3 -5 -6
S>r2:respectively ,	3 -19 9 -4 -10 -13
S>r2:sat across	0 14 -14 0 0 -1
S>r2:sat in	-13 16 -16 -3 -6 -12
S>r2:sat on	-4 16 -16 -1 -1 -6
S>r2:sat togeth	-8 15 -16 -1 -1 -3
S>r2:saw the	-13 1 1 -7 -6 -14
S>r2:sent back	-8 -9 -13 -9 -9 10
S>r2:shook hand	3 -1 -16 -8 -4 -8
S>r2:showed <person>	-12 23 -25 -4 -2 -10
S>r2:spoke by	-11 14 -13 -1 -1 -5
S>r2:spoke for	-20 -3 5 -4 -5 -10
S>r2:stayed to	-11 13 -8 -1 -3 -13
S>r2:talked by	-12 9 -7 -3 -2 -4
S>r2:texted and	-12 15 -12 -1 -8 -5
S>r2:the ministri	-24 24 -18 -5 -5 -18
S>r2:the onli	-22 -5 7 -1 -5 -14
S>r2:the teacher	-13 -10 11 -3 -6 -12
S>r2:then the	-10 18 -22 -2 -3 -16
S>r2:to a	-19 -6 -6 11 -5 -14
S>r2:to hi	-7 16 -16 -13 -1 -7
S>r2:to scrap	-17 -9 10 -5 -2 -7
S>r2:to talk	-17 -8 9 -8 -5 -6
S>r2:to the	-6 16 -15 -2 -5 -8
S>r2:to which	6 -13 2 -5 -6 -7
S>r2:told a	-14 0 3 -4 -4 -12
S>r2:told the	10 -2 -15 -6 -6 -17
S>r2:took no	-17 1 0 -5 -8 -12
S>r2:visited the	-6 9 -12 -3 -3 -9
S>r2:walked out	-5 17 -17 -2 -2 -5
S>r2:was at	-13 13 -10 -3 -7 -8
S>r2:was in	-29 -5 -4 -17 -25 12
S>r2:was put	-6 10 -12 -2 -1 -4
S>r2:was receiv	-19 18 -17 -3 -6 -12
S>r2:was the	-19 24 -22 -10 -17 -22
S>r2:was to	-28 -10 8 -16 -14 2
S>r2:welcomed the	-12 -12 13 -1 -3 -4
S>r2:went togeth	-6 12 -12 -2 -1 -4
S>r2:were alon	-19 16 -10 -5 -5 -12
S>r2:were back	-11 14 -11 -2 -6 -11
S>r2:were present	-11 15 -13 -1 -4 -5
S>r2:were receiv	-13 15 -14 -1 -2 -6
S>r2:were to	-11 12 -11 -8 -3 -9
S>r2:whom thei	-17 17 -16 -2 -9 -13
S>r2:will be	-22 -5 -10 -6 -9 13
S>r2:will hear	-9 9 -14 -3 -4 -10
S>r2:will host	-10 -17 17 -3 -6 -10
S>r2:will jointli	-12 14 -13 -3 -6 -11
S>r2:will meet	-17 7 -4 -2 -2 -14
S>r2:will receiv	0 -20 8 -3 -5 -10
S>r2:will share	-15 -20 21 -10 -11 -20
S>r2:will sit	-12 12 -13 -3 -4 -7
S>r2:will visit	-1 13 -13 -1 0 -2
S>r2:with journalist	-16 17 -17 -8 -7 -17
S>r2:withdrew to	-10 -5 6 -2 -2 -12
S>r:'	14 -16 -5 -16 -34 3
S>r:,	-14 -17 19 -6 -12 -15
S>r:<date>	-12 4 3 -7 -6 -10
S>r:<person>	-12 -4 1 -18 -46 5
S>r:<place>	-7 -8 4 0 -15 5
S>r:a	0 13 -20 -8 -11 -20
S>r:accompani	-8 -1 3 -4 -12 -11
S>r:accord	-12 11 -9 -2 -1 -4
S>r:across	-14 13 -12 -1 -4 -7
S>r:address	4 5 -12 -3 -4 -8
S>r:among	19 -17 -19 -10 -15 -17
S>r:and	-2 -3 -5 -3 -34 -22
S>r:announc	10 -9 -8 -6 -8 -13
S>r:appear	-18 3 0 -9 -19 -19
S>r:ar	-14 16 -17 -4 -4 -10
S>r:as	14 -20 3 -22 -19 -28
S>r:at	-36 3 -3 -13 -13 -3
S>r:attend	-9 -6 -22 -4 12 -12
S>r:brief	-9 12 -12 -5 -11 -15
S>r:broke	-12 2 -20 -9 14 -14
S>r:brought	-19 -7 11 -6 -11 -12
S>r:but	-21 0 8 -4 -9 -21
S>r:call	3 3 -14 -5 -11 -25
S>r:came	-12 4 -20 -9 11 -21
S>r:chair	-12 -15 16 -3 -5 -8
S>r:confer	-18 21 -25 -6 -9 -12
S>r:conven	-15 -18 20 -2 -4 -12
S>r:cross	-13 13 -14 -5 -8 -12
S>r:did	-21 7 -16 -9 14 -24
S>r:dine	-15 -3 5 -8 -4 -12
S>r:drove	-10 15 -12 -4 -7 -19
S>r:end	-14 15 -14 -4 -2 -5
S>r:explain	-10 8 -7 -6 -6 -14
S>r:face	-15 -4 8 -9 -10 -16
S>r:flew	-26 26 -23 -9 -10 -19
S>r:for	-22 12 -9 -11 -14 -20
S>r:fought	14 -12 -16 -9 -9 -13
S>r:gather	-13 -18 17 -5 -8 -9
S>r:gave	-25 -22 25 -14 -4 -13
S>r:got	-22 2 6 -5 -6 -19
S>r:grant	-10 -12 12 -8 -11 -12
S>r:ha	7 -19 5 -4 -14 -5
S>r:had	-14 -10 10 -22 -7 1
S>r:have	-19 23 -19 -8 -4 -25
S>r:held	-17 2 1 -4 -6 -15
S>r:hi	-15 1 3 -4 -9 -12
S>r:himself	11 -5 -15 -8 -10 -3
S>r:host	-15 -23 25 -3 -7 -12
S>r:if	-12 1 3 -8 -12 -14
S>r:in	-6 2 -1 -14 3 -57
S>r:invit	-7 -17 14 -9 -4 -14
S>r:is	-41 19 -15 -24 -3 -4
S>r:join	-8 22 -22 -2 -11 -12
S>r:learn	-19 3 3 -12 -14 -18
S>r:lunch	10 -14 -2 -3 -8 -10
S>r:mai	-21 21 -19 -15 -7 -14
S>r:meet	-18 1 1 -7 -6 -9
S>r:met	-22 7 -1 -13 -15 -34
S>r:minist	-15 15 -11 -10 -14 -14
S>r:nor	-21 5 -18 -19 -21 10
S>r:not	-18 -7 -13 0 -1 12
S>r:not-near	-22 -6 -19 4 5 13
S>r:of	-11 7 1 -13 -27 -29
S>r:offic	-13 -21 15 -1 -3 9
S>r:on	4 1 -2 -18 -24 -43
S>r:open	-9 -17 17 -1 -2 -6
S>r:over	-15 8 -4 -6 -4 -12
S>r:own	-12 -15 3 -2 -6 7
S>r:presid	-18 -28 27 -4 -7 -7
S>r:produc	-11 13 -11 -6 -4 -7
S>r:put	-16 20 -22 -9 -7 -9
S>r:receiv	-4 -15 9 -5 -9 -8
S>r:respect	8 -21 9 -14 -16 -17
S>r:rose	-9 14 -11 -3 -8 -11
S>r:said	11 -1 -13 -9 -4 -14
S>r:sat	-23 4 -1 -7 -16 -25
S>r:saw	-20 14 -11 -12 -11 -18
S>r:sent	-10 -13 -18 -10 -12 15
S>r:shook	3 -1 -16 -8 -4 -8
S>r:show	-23 6 -1 -9 -7 -19
S>r:sign	-9 20 -20 -1 -2 -3
S>r:slip	-11 13 -11 -5 -11 -13
S>r:spoke	-24 5 -3 -4 -6 -14
S>r:stai	-18 -10 14 -2 -5 -16
S>r:talk	-12 9 -7 -3 -2 -4
S>r:telephon	-16 20 -20 -10 -17 -15
S>r:text	-12 15 -12 -1 -8 -5
S>r:the	-5 -1 -6 -15 -29 3
S>r:then	-31 -4 -2 -7 -18 10
S>r:to	-15 1 -5 7 -14 -24
S>r:told	5 -3 -4 -9 -9 -23
S>r:took	-17 -5 6 -5 -9 -13
S>r:two	-20 4 4 -8 -7 -11
S>r:visit	-6 11 -16 -3 -3 -9
S>r:wa	-46 14 -19 -30 -38 10
S>r:welcom	-19 -25 26 -3 -8 -10
S>r:went	-6 12 -12 -2 -1 -4
S>r:were	-29 27 -30 -11 -9 -17
S>r:when	17 -14 -7 -1 -3 -12
S>r:where	1 -2 -1 -4 -7 -14
S>r:who	-18 1 4 -6 -6 -12
S>r:whom	-17 17 -16 -2 -9 -13
S>r:will	-31 2 4 -19 -26 3
S>r:with	-33 6 -6 -27 -24 5
S>r:withdrew	-10 -5 6 -2 -2 -12
S>r:would	-6 9 -13 -1 -1 -1
S>r:wrote	-20 4 3 -8 -6 -18
S>reference	-2 13 -19 -14 -19 6
S>role-cue:absent	-16 1 -10 -4 -9 5
S>role-cue:background	-21 18 -9 -14 -12 -28
S>role-cue:hosted	-29 -19 8 -16 13 1
S>role-cue:represented	-26 8 0 -4 -10 -29
S>rv:accompani	-8 -1 3 -4 -12 -11
S>rv:address	4 5 -12 -3 -4 -8
S>rv:announc	8 -6 -6 -8 -14 -16
S>rv:answer	4 2 -3 -7 -3 -18
S>rv:appear	-18 3 0 -9 -19 -19
S>rv:ask	-25 -2 6 -9 -4 -20
S>rv:attend	-15 -13 6 -6 11 -15
S>rv:breakfast	-9 13 -17 -7 -6 -8
S>rv:bridg	-17 -8 9 -8 -5 -6
S>rv:brief	-9 0 -18 -5 -10 8
S>rv:broke	-16 4 -20 -9 14 -16
S>rv:broker	-13 13 -10 -2 -4 -11
S>rv:brought	-19 -7 11 -6 -11 -12
S>rv:call	-12 -9 20 -11 -13 -52
S>rv:came	-12 -5 -3 -9 11 -21
S>rv:chair	-13 -24 21 -4 -7 -17
S>rv:come	-3 -4 4 -10 -12 -17
S>rv:complain	-15 -6 -17 -6 -15 11
S>rv:confer	-23 7 -4 -7 -14 -20
S>rv:conven	-19 -24 26 -7 -9 -16
S>rv:cross	-14 18 -17 -6 -12 -15
S>rv:declin	-9 -4 6 -3 -4 -17
S>rv:deni	1 3 -13 -5 -2 -8
S>rv:dine	-17 6 -3 -12 -9 -18
S>rv:drove	-11 -4 -20 -6 -8 10
S>rv:end	-14 15 -14 -4 -2 -5
S>rv:explain	-10 8 -7 -6 -6 -14
S>rv:face	-19 -3 -3 -11 -13 6
S>rv:fell	-23 -11 -18 -3 12 11
S>rv:fire	-11 12 -12 -6 -9 -12
S>rv:flew	-28 28 -25 -11 -10 -20
S>rv:follow	-23 4 -17 -3 -5 10
S>rv:fought	14 -12 -16 -9 -9 -13
S>rv:gather	-20 -28 27 -10 -13 -19
S>rv:gave	-25 -22 25 -14 -4 -13
S>rv:give	-12 -10 12 -6 -6 -13
S>rv:goe	12 -6 -15 -14 -5 -9
S>rv:got	-22 2 6 -5 -6 -19
S>rv:grant	-10 -12 12 -8 -11 -12
S>rv:hear	-9 9 -14 -3 -4 -10
S>rv:heard	-28 -1 -4 -10 -16 5
S>rv:held	-21 -3 6 -5 -7 -18
S>rv:host	-24 -4 10 -8 -15 -23
S>rv:invit	-8 -20 20 -20 -6 -18
S>rv:join	-10 25 -27 -8 -16 -16
S>rv:learn	-19 3 3 -12 -14 -18
S>rv:left	-28 15 -7 -12 -21 -18
S>rv:listen	-9 -5 -17 10 -7 -19
S>rv:lunch	9 -19 2 -3 -8 -10
S>rv:manag	-14 -15 -13 -6 -8 15
S>rv:meet	3 3 -6 -9 -11 -23
S>rv:met	-3 11 -15 -12 -15 -12
S>rv:name	6 -17 7 -8 -4 -11
S>rv:open	-18 -23 23 -6 -6 -13
S>rv:own	-17 -25 18 -6 -12 2
S>rv:plan	-11 14 -15 -1 -1 -4
S>rv:postpon	-14 11 -9 -15 -6 -12
S>rv:presid	-18 -28 27 -4 -7 -7
S>rv:produc	-11 13 -11 -6 -4 -7
S>rv:promis	-14 -7 4 -6 -6 4
S>rv:put	-27 3 3 -12 -8 -20
S>rv:read	-17 3 3 -6 -6 -13
S>rv:receiv	3 3 -6 -7 -13 -20
S>rv:releas	-12 1 3 -8 -12 -14
S>rv:replac	-16 -5 -1 -4 6 -5
S>rv:rose	-9 14 -11 -3 -8 -11
S>rv:said	2 -11 -10 -15 -9 14
S>rv:sat	-24 6 -3 -8 -16 -25
S>rv:saw	-20 14 -11 -12 -11 -18
S>rv:sent	-13 -15 -17 6 2 9
S>rv:share	-9 5 -3 -4 -8 -14
S>rv:shook	0 3 -19 -8 -4 -16
S>rv:show	-26 -1 7 -10 -9 -20
S>rv:sign	-15 27 -27 -1 -3 -4
S>rv:sit	-14 17 -17 -6 -7 -15
S>rv:slip	-10 15 -13 -6 -15 -17
S>rv:spoke	-25 6 -4 -5 -8 -16
S>rv:stai	-26 -13 10 -5 -15 2
S>rv:state	1 14 -28 -18 -24 -22
S>rv:summon	-13 -11 12 -10 -6 -9
S>rv:suspend	11 -21 3 -11 -22 -23
S>rv:talk	6 5 -25 -8 -8 -20
S>rv:telephon	-16 20 -20 -10 -17 -15
S>rv:text	-12 15 -12 -1 -8 -5
S>rv:told	2 7 -8 -10 -14 -33
S>rv:took	-17 -5 6 -5 -9 -13
S>rv:travel	-12 19 -19 -6 -6 -13
S>rv:visit	-13 28 -32 -11 -14 -26
S>rv:wait	8 -5 -9 -4 -3 -12
S>rv:walk	-15 7 -6 -4 -4 -11
S>rv:welcom	-19 -25 26 -3 -8 -10
S>rv:went	-6 12 -12 -2 -1 -4
S>rv:withdrew	-10 -5 6 -2 -2 -12
S>rv:wrote	-20 4 3 -8 -6 -18
S>rvo:accompani by	-8 -1 3 -4 -12 -11
S>rvo:agre on	-2 12 -12 -1 0 -1
S>rvo:announc .	-14 -3 7 -4 -9 -9
S>rvo:appear by	-15 -7 9 -5 -9 -11
S>rvo:appear on	-14 7 -20 -9 12 -21
S>rvo:ask the	-12 -13 12 -6 -2 -6
S>rvo:attend the	-13 -17 10 -5 11 -12
S>rvo:breakfast apart	-9 13 -17 -7 -6 -8
S>rvo:bridg loan	-17 -8 9 -8 -5 -6
S>rvo:brief health	-6 8 -8 -2 -5 -13
S>rvo:brief the	-11 -6 -15 -4 -7 10
S>rvo:broke for	-12 13 -6 -1 -3 -5
S>rvo:broker by	-13 13 -10 -2 -4 -11
S>rvo:brought togeth	-13 -18 17 -4 -6 -5
S>rvo:call ,	6 -3 -31 -2 -6 -14
S>rvo:call .	-12 13 -13 -6 -1 -13
S>rvo:call <person>	-22 -3 6 -4 -7 -19
S>rvo:call a	-14 -13 14 -5 -7 -10
S>rvo:call for	-10 -13 13 -1 -1 -8
S>rvo:call off	-19 -11 13 -9 -1 -15
S>rvo:call on	-11 23 -23 -2 -2 -16
S>rvo:chair .	-8 -18 15 -2 -2 -4
S>rvo:come ;	-3 -3 2 -12 -10 -14
S>rvo:complain .	-15 -6 -17 -6 -15 11
S>rvo:confer by	-16 21 -22 -4 -8 -11
S>rvo:confer in	-16 -3 5 -3 -9 -16
S>rvo:confer on	-11 12 -14 -4 -5 -5
S>rvo:cross the	-14 18 -17 -6 -12 -15
S>rvo:declin to	-9 -4 6 -3 -4 -17
S>rvo:deni by	-13 12 -4 -1 -1 -2
S>rvo:dine <date>	-8 -1 3 -7 -7 -14
S>rvo:face the	-13 -16 5 -6 -10 9
S>rvo:fire at	-11 12 -12 -6 -9 -12
S>rvo:flew to	-14 15 -13 -6 -6 -9
S>rvo:fought over	14 -12 -16 -9 -9 -13
S>rvo:gather the	-16 -17 17 -5 -8 -11
S>rvo:gave a	-10 -16 16 -2 -1 -6
S>rvo:gave each	-14 -2 4 -13 -1 -4
S>rvo:got forti	-13 15 -15 -3 -2 -12
S>rvo:grant an	-10 -12 12 -8 -11 -12
S>rvo:hear both	-9 9 -14 -3 -4 -10
S>rvo:held a	-13 -19 19 -3 -5 -11
S>rvo:held talk	-16 18 -18 -3 -4 -8
S>rvo:host .	-18 -17 17 -5 -6 -10
S>rvo:host a	-8 -17 16 -2 -3 -3
S>rvo:host the	-14 3 -2 -4 -9 -6
S>rvo:left without	-19 2 3 -8 -15 -14
S>rvo:listen at	-7 -13 -14 13 -1 -8
S>rvo:lunch with	10 -24 4 -3 -7 -8
S>rvo:manag to	-14 -15 -13 -6 -8 15
S>rvo:meet again	-16 18 -16 -2 -1 -6
S>rvo:meet in	12 -9 -23 -3 -8 -5
S>rvo:meet the	-22 21 -18 -3 -3 -15
S>rvo:met <place>	-20 20 -15 -1 -3 -9
S>rvo:met a	-18 18 -19 -4 -8 -11
S>rvo:met again	-10 12 -10 -1 -2 -4
S>rvo:met banker	9 4 -15 -3 -3 -6
S>rvo:met congoles	-13 -11 12 -1 -1 -6
S>rvo:met in	12 -1 -22 -7 -5 -19
S>rvo:met on	-19 6 -21 -4 -6 5
S>rvo:met the	-22 4 -1 -6 -8 -17
S>rvo:met twice	-7 14 -12 -1 -2 -10
S>rvo:open the	-17 -20 20 -7 -6 -13
S>rvo:plan in	-11 14 -15 -1 -1 -4
S>rvo:produc a	-11 13 -11 -6 -4 -7
S>rvo:promis to	-14 -7 4 -6 -6 4
S>rvo:put back	-19 -10 11 -4 -3 -14
S>rvo:put their	-18 26 -27 -10 -7 -13
S>rvo:receiv <date>	11 -6 -12 -4 -9 -18
S>rvo:receiv <person>	6 -26 5 -5 -9 -8
S>rvo:receiv at	-16 24 -24 -2 -7 -15
S>rvo:receiv by	-10 13 -14 0 -1 -2
S>rvo:receiv hi	-16 -17 18 -3 -6 -4
S>rvo:receiv in	-22 10 -8 -4 -6 -13
S>rvo:receiv the	-17 -3 4 -3 -5 -6
S>rvo:releas from	-12 1 3 -8 -12 -14
S>rvo:replac by	-16 2 -17 -2 6 -4
S>rvo:said ,	-5 -12 1 0 0 10
S>rvo:said .	-2 -11 10 -11 -9 -29
S>rvo:sat across	0 14 -14 0 0 -1
S>rvo:sat in	-13 18 -19 -3 -6 -12
S>rvo:sat on	-4 16 -16 -1 -1 -6
S>rvo:sat togeth	-8 15 -16 -1 -1 -3
S>rvo:saw the	-13 1 1 -7 -6 -14
S>rvo:sent a	-6 -12 -15 8 -8 5
S>rvo:sent back	-8 -9 -13 -9 -9 10
S>rvo:sent home	-13 4 1 -13 -11 -16
S>rvo:share a	-9 5 -3 -4 -8 -14
S>rvo:shook hand	0 3 -19 -8 -4 -16
S>rvo:show <person>	-14 -2 4 -6 -5 -12
S>rvo:sign a	-13 15 -15 -1 -2 -4
S>rvo:sit togeth	-12 17 -17 -1 -2 -4
S>rvo:slip out	-6 10 -9 -4 -13 -12
S>rvo:spoke by	-11 14 -13 -1 -1 -5
S>rvo:spoke for	-20 -3 5 -4 -5 -10
S>rvo:spoke on	-12 15 -14 -2 -5 -9
S>rvo:stai in	-15 2 -16 -1 -2 1
S>rvo:stai to	-11 13 -8 -1 -3 -13
S>rvo:talk by	-12 9 -7 -3 -2 -4
S>rvo:text and	-12 15 -12 -1 -8 -5
S>rvo:told a	-14 0 3 -4 -4 -12
S>rvo:told about	-17 17 -16 -2 -9 -13
S>rvo:told the	10 -2 -15 -6 -6 -17
S>rvo:told to	-12 14 -8 -4 -1 -18
S>rvo:took no	-17 1 0 -5 -8 -12
S>rvo:travel to	-10 16 -15 -3 -4 -10
S>rvo:visit <place>	-12 20 -21 -4 -2 -8
S>rvo:visit the	-8 14 -18 -5 -8 -15
S>rvo:wait in	8 -5 -9 -4 -3 -12
S>rvo:walk out	-9 21 -22 -3 -3 -8
S>rvo:welcom the	-12 -12 13 -1 -3 -4
S>rvo:went togeth	-6 12 -12 -2 -1 -4
S>rvo:withdrew to	-10 -5 6 -2 -2 -12
S>title-cue:attended	-13 3 0 -5 -5 -13
S>title-cue:background	16 0 -33 -17 -22 -5
S>title-cue:hosted	-30 -28 36 -14 -33 -29
S>title-cue:invited	-12 -19 18 -8 -7 -11
S>title-cue:observer	4 -20 13 -15 -11 -19
S>title-cue:represented	-30 -3 2 -13 9 -22
aside-cue:absent	-10 -30 -13 -23 14 14
aside-cue:attended	-35 6 -10 -24 9 5
aside-cue:background	18 -2 -34 -23 -25 -10
aside-cue:declined	8 -16 -20 -14 -19 5
aside-cue:hosted	-15 2 2 -17 -13 -6
aside-cue:invited	-13 -1 -11 8 -27 4
aside-cue:observer	1 4 -4 -14 -21 -4
aside-cue:reported	-2 -6 -1 -17 -28 -3
aside-cue:represented	-36 -5 -37 -15 32 -41
aside-does-first:absent-not-come	16 -19 -12 -10 -14 -4
aside-does-first:asked	-2 -4 -1 -9 -15 -1
aside-does-first:comes	-26 6 -2 -18 -32 2
aside-does-first:died	12 -11 -11 -9 -6 -9
aside-does-first:does-there	5 14 -27 -20 -32 -26
aside-does-first:elsewhere	-14 -17 -23 -14 -24 26
aside-does-first:hindered	-4 -14 -12 -5 15 -2
aside-does-first:hosts	-5 -36 20 -10 -25 6
aside-does-first:is-represented	-17 -20 -14 -10 20 -14
aside-does-first:is-there	-15 15 -20 -9 -14 -6
aside-does-first:leaves	-14 2 2 -9 1 -15
aside-does-first:refused	9 -15 -19 -14 -18 4
aside-does-first:says	6 -9 8 -16 -23 -41
aside-does-first:uninvited	12 -27 -19 -13 -14 7
aside-does-first:watched	4 -14 -15 -7 -14 2
aside-does-first:will-come	-9 10 -22 -18 -4 -4
aside-does:absent-not-come	14 -23 -16 -14 -15 6
aside-does:asked	-2 -4 -1 -9 -15 -1
aside-does:comes	-26 0 -4 -18 -3 1
aside-does:did	-20 2 -14 -10 5 6
aside-does:died	12 -11 -11 -9 -6 -9
aside-does:does-there	1 2 -33 -25 3 -7
aside-does:elsewhere	-14 -17 -23 -14 -24 26
aside-does:hindered	-7 -4 -17 -6 15 -3
aside-does:hosts	-4 -24 15 -13 -32 1
aside-does:is-represented	-18 -22 -16 -9 21 -18
aside-does:is-there	-17 7 -27 -13 -19 12
aside-does:leaves	-14 2 2 -9 1 -15
aside-does:refused	8 -16 -20 -14 -19 5
aside-does:says	-5 -4 -1 -17 -27 0
aside-does:stayed-away	-15 -15 -13 -6 -7 14
aside-does:uninvited	3 -32 -19 -14 -17 15
aside-does:watched	4 -14 -15 -7 -14 2
aside-does:will-come	-13 0 -25 -22 -7 8
aside:<person>	-11 -2 12 -29 5 -43
aside:accept	16 5 -17 -4 -10 -21
aside:advis	-18 -21 9 -8 15 -16
aside:agenc	-19 -11 15 -9 -12 -13
aside:ambassador	-14 -6 -20 -5 11 -16
aside:answer	2 8 -16 -7 -8 -14
aside:appear	-14 18 -17 -7 -7 -12
aside:arrest	18 -10 -12 -7 -12 -17
aside:ask	0 4 -28 -9 -19 -1
aside:author	-9 17 -15 -11 -17 -16
aside:banker	-14 16 -19 -3 -3 -9
aside:behind	-21 -20 -19 -13 -20 27
aside:besid	-19 13 -4 -8 -18 -24
aside:bishop	-8 21 -7 -1 -21 -5
aside:boat	32 -23 -25 -14 -25 -30
aside:brother	-15 13 -12 -3 -10 2
aside:call	-2 14 -6 -11 -17 -24
aside:came	-10 21 -14 -1 -5 -22
aside:cancel	6 -13 2 -5 -6 -7
aside:chair	-25 -39 26 -9 -19 3
aside:chairman	-18 8 -3 -4 -15 -21
aside:channel	-5 11 -17 -7 -15 -11
aside:citi	11 -14 -7 -5 7 -11
aside:colleagu	-19 -11 7 -11 10 -19
aside:command	-14 -4 13 -9 -15 -22
aside:confer	-9 -16 14 -5 -14 1
aside:control	-18 10 -12 -8 -13 9
aside:count	15 -13 -15 -9 -14 -15
aside:cross	-18 9 -14 -17 -16 13
aside:deal	-19 -14 -15 -9 -13 17
aside:deleg	10 -9 -15 -9 10 -22
aside:deputi	-22 28 -23 -5 -22 -26
aside:director	-11 14 -21 -4 6 -16
aside:door	1 -16 -18 -6 -10 9
aside:down	-21 -18 22 -8 -22 -21
aside:draft	23 -24 -19 -7 -12 -16
aside:drew	12 -19 2 -14 -14 -17
aside:due	-13 19 -20 -4 -8 -17
aside:elder	-15 -4 -18 -7 -9 12
aside:eleven	-22 15 -7 -2 -3 -20
aside:emirati	-15 23 -17 -10 -16 -18
aside:english	-18 10 -6 -7 -8 -12
aside:envoi	-16 -5 10 -3 -9 -11
aside:evid	-20 -13 4 -11 -14 12
aside:expect	-7 0 -16 -15 -27 9
aside:famili	-17 13 -22 -4 6 -9
aside:farmer	19 -15 -20 -12 -22 -20
aside:ferri	-13 -6 -13 -2 -5 9
aside:file	1 -14 -8 -7 -21 13
aside:financ	-2 10 -12 -2 -3 -9
aside:firm	10 -18 -21 -17 -14 13
aside:first	-3 12 -20 -15 -19 -21
aside:follow	14 -6 -21 -3 -3 -10
aside:form	-17 20 -22 -8 -8 -10
aside:forum	6 -13 2 -5 -6 -7
aside:four	13 -21 18 -5 -11 -18
aside:gave	-14 -8 10 -1 -4 -13
aside:given	-18 8 -15 -12 -16 12
aside:governor	-30 -2 3 -12 2 -26
aside:hall	16 -22 6 -10 -10 -14
aside:head	-20 -16 15 -6 -17 4
aside:hear	-17 4 -19 -5 -9 12
aside:held	-16 -13 13 -2 -8 4
aside:hold	-14 18 -18 -2 -2 -9
aside:hospit	-8 -20 18 -7 -20 -25
aside:host	12 -7 -7 -11 -18 -27
aside:hour	-13 19 -19 -2 -6 -9
aside:hous	-14 -11 15 -6 -8 -9
aside:ill	-16 -12 -14 -3 16 -18
aside:invit	-21 -24 10 13 -16 3
aside:item	-14 14 -13 -3 -11 -10
aside:known	-8 13 -14 -2 -4 3
aside:labour	12 -11 -13 -7 -5 -8
aside:lao	-9 7 8 -2 -15 -8
aside:largest	14 -23 -23 -5 -7 7
aside:last	-16 -10 -12 -8 -15 14
aside:late	-6 2 -19 -9 -12 4
aside:law	18 -17 -18 -6 -11 -11
aside:lawyer	9 -31 -30 -24 22 -30
aside:lead	22 -17 -16 -4 -5 -22
aside:lectur	17 -17 -19 -7 -10 -13
aside:led	-11 19 -23 -2 -7 -15
aside:left	-14 2 2 -9 1 -15
aside:leg	-16 4 -16 -11 10 -19
aside:line	14 -29 5 -21 -4 1
aside:link	-7 19 -19 -1 -2 -4
aside:look	-20 -3 -15 -5 -10 11
aside:lost	-13 -21 15 -7 -16 5
aside:mayor	-11 -25 14 -13 -12 6
aside:mediat	-25 14 11 -10 -15 -17
aside:mention	15 -11 -16 -17 -14 -14
aside:met	-24 -7 9 -2 -7 -12
aside:minist	-22 -5 -3 -9 -13 10
aside:ministri	-22 -19 22 -8 -16 -19
aside:minut	-18 15 -12 -4 -3 -17
aside:miss	-7 9 -10 -3 -9 -16
aside:name	7 -13 -29 -26 -30 8
aside:new	-19 5 -19 -6 12 -16
aside:not	8 -37 -29 -34 4 20
aside:note	-20 -1 -19 -9 15 -21
aside:noth	-24 27 -22 -8 -13 -24
aside:now	21 -17 -19 -11 -13 -18
aside:oper	-16 22 -16 -11 -20 -25
aside:organis	-15 9 10 9 -18 -23
aside:own	17 -20 -26 -9 -32 -1
aside:paper	-9 14 -20 -7 -13 -10
aside:parliament	12 -18 -9 -3 4 -11
aside:petit	-2 -18 -14 10 -9 -13
aside:pipelin	-15 7 5 -8 -15 -19
aside:place	-8 -4 7 -3 -17 -5
aside:plan	-18 4 -1 -13 -3 -11
aside:port	-9 17 -15 -11 -17 -16
aside:post	-2 -16 15 -8 -9 -18
aside:premier	-16 -11 13 -9 -7 -14
aside:present	-23 -13 -20 -8 -14 17
aside:presid	0 18 -21 -11 -24 -26
aside:promis	-17 -15 -14 -6 -5 17
aside:pull	-16 -6 -10 -4 -12 13
aside:question	-15 13 -5 -3 -3 -9
aside:read	10 -6 -20 -16 -20 -20
aside:receiv	5 -12 10 -6 -11 -28
aside:recov	13 -13 -9 -2 -12 -10
aside:refus	16 -15 -15 -14 -14 -8
aside:report	12 -5 -15 -7 -15 -9
aside:repres	-18 -21 -15 -9 21 -18
aside:resign	21 -12 -24 -22 -18 -24
aside:retreat	5 -18 11 -5 -8 -12
aside:rule	-16 8 -15 13 -14 -15
aside:run	-18 -25 20 -12 5 -15
aside:russian	-31 -11 4 -20 -24 15
aside:russian-languag	-5 11 -17 -7 -15 -11
aside:sai	18 -19 -17 -7 -13 -15
aside:said	-7 13 -12 -7 -1 -11
aside:sat	-16 -8 16 -7 -16 -22
aside:seat	-16 1 -21 -7 -12 9
aside:secretari	-12 0 -11 -8 7 -13
aside:secur	-16 -17 17 -2 -6 -12
aside:seen	4 3 -13 -10 -13 -13
aside:senat	-23 -7 -12 -16 15 -21
aside:sent	-17 -15 -8 -5 16 -12
aside:set	7 -24 11 -10 -19 16
aside:sheep	18 -12 -15 -14 -19 -20
aside:sinc	25 -11 -27 -15 -18 -21
aside:slept	12 -11 -10 -6 -14 -12
aside:speak	-8 19 -22 -16 -16 -22
aside:speaker	12 0 -16 -16 -17 -13
aside:spell	-24 -2 11 -16 5 -21
aside:spent	-8 18 -19 -1 -6 -9
aside:spoke	-22 22 -12 -6 -21 -22
aside:stai	-26 -19 -17 -11 -11 29
aside:stand	-18 -15 -9 -12 18 -16
aside:state	-11 14 -14 -2 -3 -8
aside:student	8 2 -25 -16 -4 -26
aside:sudanes	-14 16 -12 -8 -15 -16
aside:summon	-16 5 -9 -3 -7 6
aside:tabl	-21 16 -11 -5 -13 -3
aside:take	-14 8 -15 -5 -10 1
aside:talk	-14 15 -8 -7 -21 -25
aside:telephon	10 -2 -16 -8 -15 1
aside:through	6 -20 -20 -8 11 -18
aside:time	11 -16 -23 -21 -17 4
aside:told	1 -32 4 -11 -20 10
aside:took	-18 -20 6 -7 15 -16
aside:tour	-13 14 -15 -5 -12 -11
aside:town	14 -19 -1 -6 -9 -11
aside:train	5 1 -17 -16 -16 -22
aside:turn	-17 -9 10 -5 -2 -7
aside:until	-10 14 -13 -1 -6 -6
aside:us	-15 21 -25 -8 -13 -17
aside:video	-20 24 -19 -16 -17 -18
aside:voic	11 -14 5 -6 -14 -14
aside:vote	-8 -6 -14 -3 2 6
aside:want	16 -18 -14 -9 -14 -9
aside:watch	1 -12 -14 -6 -14 4
aside:well	1 10 -16 -10 -15 -18
aside:year	14 1 -7 -13 -16 -17
aside:yet	-16 -17 -16 -7 -16 17
bias	20 3 -9 -20 -17 -10
byline	20 -13 -7 -14 -24 -27
complement::	-34 2 8 -17 -31 -32
complement:;	-12 18 -18 -8 -13 -18
complement:between	-31 10 -3 -13 -11 -19
complement:breakfast :	-19 -7 9 -9 -13 -18
complement:by	-21 1 2 -4 -4 -10
complement:call between	-17 19 -20 -4 -4 -9
complement:call on	-11 -16 16 -4 -3 -8
complement:confer with	-14 13 -13 -2 -7 -5
complement:dine with	-16 4 -2 -3 -8 -7
complement:dinner that	-11 14 -15 -1 -1 -4
complement:dinner with	7 -16 3 -2 -9 -12
complement:encount since	16 -16 -9 -6 -3 -5
complement:for	-22 24 -20 -13 -18 -13
complement:forum :	-12 1 3 -8 -12 -14
complement:heard	-14 14 -14 -1 0 -3
complement:heard heard	-14 14 -14 -1 0 -3
complement:host by	-8 -13 12 -1 -1 -1
complement:host hosted	-11 15 -15 -4 -2 -3
complement:hosted	-11 15 -15 -4 -2 -3
complement:invit invited	-7 9 -20 -1 -1 -9
complement:invited	-7 9 -20 -1 -1 -9
complement:lunch for	-21 18 -10 -12 -18 -13
complement:lunch with	-20 -6 10 -7 -10 -20
complement:meet	-21 12 -8 -17 -8 -9
complement:meet between	-24 3 3 -12 -9 -15
complement:meet meet	-21 12 -8 -17 -8 -9
complement:meet with	-14 19 -19 -3 -3 -4
complement:met	-36 10 -5 -10 -10 -17
complement:met met	-36 10 -5 -10 -10 -17
complement:on	7 -21 12 -10 -6 -16
complement:panel with	-16 2 -17 -2 6 -4
complement:receiv received	-14 17 -19 -5 -5 -7
complement:received	-14 17 -19 -5 -5 -7
complement:sat with	-14 13 -12 -1 -4 -7
complement:saw	14 -29 4 -6 -8 -10
complement:saw saw	14 -29 4 -6 -8 -10
complement:see	-15 -13 15 -5 -3 -5
complement:see see	-15 -13 15 -5 -3 -5
complement:since	16 -16 -9 -6 -3 -5
complement:tabl were	-14 -3 5 -6 -14 -18
complement:talk :	-21 25 -22 -8 -20 -24
complement:that	-23 -19 22 -6 -6 -23
complement:to	-22 24 -22 -14 -6 -19
complement:togeth together	-10 12 -11 -1 -1 -5
complement:together	-10 12 -11 -1 -1 -5
complement:under	-15 6 1 -6 -11 -8
complement:visit by	-13 12 -12 -1 -1 -2
complement:were	-14 -3 5 -6 -14 -18
complement:with	-17 11 -13 -14 -4 -4
d=-1	-8 10 -5 -31 -5 -10
d=-2	9 -1 1 -8 -13 -18
d=0	-24 10 7 -9 -14 -12
d=1	-61 35 12 -14 -6 -15
d=2	-3 -4 -31 -9 2 6
d=3	17 -19 -13 -5 -16 -6
d=4-6	29 -12 -21 0 -23 -23
d=7-10	23 -29 -23 -16 -24 1
does-first:absent-not-come	-15 -35 -37 -25 16 21
does-first:asked	-16 -21 -12 20 0 -10
does-first:comes	-31 6 -8 0 2 -3
does-first:denies	20 -6 0 -16 -18 -32
does-first:did	2 -9 4 5 -25 -21
does-first:did-not	-15 -10 1 5 -4 2
does-first:died	24 -5 -16 -14 -25 -23
does-first:does-there	-20 2 7 -6 -31 -10
does-first:elsewhere	7 -24 -41 -22 -5 7
does-first:hindered	-24 -21 -6 -25 -7 24
does-first:hindrance	-25 -23 -5 -12 0 9
does-first:hosts	-17 -21 26 -28 -14 -10
does-first:is-represented	-5 -26 -10 -5 20 -40
does-first:is-there	-18 11 4 -14 -30 -17
does-first:learned-later	0 -2 -27 -18 -21 3
does-first:leaves	-17 15 -26 -18 7 -36
does-first:no-answer	-4 -31 -24 30 -18 -32
does-first:refused	-1 -14 -10 -27 -23 11
does-first:regrets	-22 10 -24 8 -13 -4
does-first:says	-6 -6 -1 -13 -6 -2
does-first:says-no	-1 4 -22 -16 -7 0
does-first:says-yes	-20 25 -26 -11 -18 -26
does-first:sent-deputy	-14 -18 -24 -16 15 -4
does-first:stayed-away	-42 -4 -10 -19 8 8
does-first:tells-press	6 -15 1 -9 -12 -2
does-first:uninvited	10 -23 -27 -28 -34 3
does-first:watched	17 -40 -29 -22 -25 12
does-first:whether	-12 1 3 -8 -12 -14
does-first:will-come	-22 13 -22 -31 -3 4
does-first:will-not	-17 -20 -16 -15 -22 21
does:absent-not-come	-14 -40 -20 -26 15 21
does:asked	-16 -19 -11 19 5 -14
does:comes	-40 5 -6 5 -4 5
does:denies	22 -10 5 -16 -19 -33
does:did	-2 -4 -5 9 -32 -11
does:did-not	-17 -10 9 4 -5 1
does:died	2 -3 -3 -19 9 -28
does:does-there	-26 5 1 -5 -9 -7
does:elsewhere	7 -19 -44 0 -7 4
does:hindered	-24 -23 -11 0 8 18
does:hindrance	-11 -21 -11 -17 11 3
does:hosts	-18 -15 18 -17 -3 -12
does:is-represented	2 -30 -12 -6 26 -43
does:is-there	-27 7 4 -20 -35 -1
does:learned-later	-2 -4 -27 -17 -23 8
does:leaves	-19 14 -17 -22 4 -42
does:no-answer	-6 -30 -26 29 -19 -14
does:owns-deputy	-18 6 -18 -4 -21 12
does:refused	-9 -14 -6 -19 -25 18
does:regrets	-25 9 -32 5 -17 3
does:says	-1 -10 -1 -13 -9 -3
does:says-no	-6 5 -31 -4 -10 1
does:says-yes	-19 24 -26 -11 -18 -27
does:sent-deputy	-14 -18 -24 -16 15 -4
does:stayed-away	-22 -6 -19 -23 6 13
does:tells-press	6 -15 1 -9 -12 -2
does:uninvited	10 -23 -27 -28 -34 3
does:watched	11 -25 -31 -22 -25 10
does:whether	4 -8 -4 8 -16 -22
does:will-come	-16 4 -7 -32 -3 0
does:will-not	-21 -26 -3 -18 -23 22
first=0	1 4 -10 -7 -19 -8
first=1	-16 5 24 -28 -21 -19
first=2	-9 16 -18 -22 1 -14
first=3	12 -14 -39 -3 -7 9
first=4	38 -14 -21 -19 -32 -19
gap=-1	-41 15 10 -13 -22 -40
gap=-11-20	17 -9 -20 -28 1 3
gap=-2	-24 9 6 -16 -33 -63
gap=-21+	8 -17 7 -16 1 -30
gap=-3	-22 -6 9 -1 -28 -6
gap=-4-6	-34 15 2 -9 -6 -26
gap=-7-10	-1 6 -18 -30 -34 12
gap=11-20	12 -1 -19 0 -21 -7
gap=2	-4 -2 -1 -27 -35 -10
gap=21+	14 4 -50 -7 -42 4
gap=3	-13 -10 18 -36 -32 -41
gap=4-6	-58 20 8 -31 -8 -23
gap=7-10	-40 -8 20 -7 -18 -13
group:1	-20 -10 12 -9 -1 4
group:2	-23 25 -10 -20 -16 -10
group:3	-5 19 -13 -31 -13 -37
group:4	-2 8 -14 -18 -28 -9
l2:) ,	-29 35 -33 -10 -32 -23
l2:, <quote>	-13 -8 12 -2 -30 -11
l2:, among	-16 15 -17 -6 -9 -13
l2:, and	-4 -11 5 -23 9 -12
l2:, as	-10 3 7 -14 0 -21
l2:, at	-15 -21 19 -11 -8 -12
l2:, brought	-14 23 -23 -5 -7 -11
l2:, but	-3 -25 4 -12 -23 19
l2:, expects	-13 14 -12 -9 -11 -10
l2:, let	6 1 -16 -10 -9 -11
l2:, received	-4 18 -20 -3 -2 -3
l2:, said	-7 -13 8 7 -8 -17
l2:, says	17 -19 -7 -1 -1 -12
l2:, through	16 -10 -15 -15 -11 -13
l2:, was	-17 -19 20 -6 -12 -20
l2:, where	12 -19 8 -14 -15 -23
l2:, which	-9 -14 14 -2 -1 -5
l2:, while	-15 8 3 -5 -7 -15
l2:, whom	-11 -16 16 -3 -1 -6
l2:, whose	-1 -4 4 -12 -11 -12
l2:, with	-40 9 4 -15 -24 -26
l2:: <number>	-16 -16 -7 -13 -17 15
l2:: chair	-19 1 1 -5 -9 -8
l2:; and	-21 -1 5 -13 -12 -16
l2:; for	-24 4 -12 -14 7 -23
l2:<date> ,	-17 -2 4 -11 -17 -2
l2:<date> :	-52 18 -5 -22 -35 -50
l2:<date> ;	-27 15 -38 -20 -23 3
l2:<date> are	-15 17 -14 -14 -7 -17
l2:<date> before	-14 -15 15 -11 -10 -10
l2:<date> between	-8 14 -28 -7 -7 -14
l2:<date> by	8 -25 8 -5 -9 -9
l2:<date> for	-15 16 -11 -4 -14 -8
l2:<date> from	-12 13 -8 -2 -6 -13
l2:<date> that	9 -14 -12 -1 -2 -7
l2:<date> to	-20 -7 11 -9 -18 -17
l2:<date> under	-15 -10 11 -3 -3 -7
l2:<date> when	-14 7 -1 -5 -5 -11
l2:<date> with	-24 15 -8 -10 -24 -22
l2:<organisation> '	1 1 -15 3 -31 0
l2:<organisation> ,	-28 3 7 -12 -21 -21
l2:<organisation> came	-19 -1 -15 -3 3 -11
l2:<organisation> that	-18 15 -12 -6 -5 -10
l2:<organisation> —	20 -20 -17 -9 -15 -14
l2:<person> '	7 1 -17 -18 -16 -15
l2:<person> entertained	-12 13 -10 -5 -15 -13
l2:<person> gathered	-9 15 -15 -1 -3 -3
l2:<person> gave	11 -16 -6 -1 -2 -4
l2:<person> invited	-7 16 -16 -13 -1 -7
l2:<person> lent	-14 -6 9 -7 -7 -10
l2:<person> met	6 7 -24 -4 -6 -9
l2:<person> nor	-22 -26 -18 -15 -20 27
l2:<person> questioned	-12 11 -7 -2 -4 -12
l2:<person> received	-20 19 -16 -5 -5 -7
l2:<person> said	-2 5 -33 -29 -7 4
l2:<person> says	-22 3 -20 -14 -6 9
l2:<person> sent	-25 -11 -9 -5 16 -22
l2:<person> told	14 -11 -13 -5 -7 -9
l2:<person> was	-10 13 -9 -1 -1 -8
l2:<person> —	-4 -15 15 -20 -23 -26
l2:<place> '	-22 7 -2 18 -13 -36
l2:<place> ,	5 -12 4 -1 -12 -22
l2:<place> :	-44 -7 19 -19 -26 -46
l2:<place> ;	-29 7 -17 -10 -13 14
l2:<place> between	-15 12 -10 -4 -4 -7
l2:<place> by	-16 -2 6 -5 -7 -12
l2:<place> came	-11 15 -9 -2 -14 -18
l2:<place> under	-18 -21 20 -8 -11 -13
l2:<place> with	10 6 -20 -7 -20 -24
l2:<place> —	-26 26 -25 -10 -18 -16
l2:<quote> ,	-19 -23 24 -13 -17 -21
l2:<quote> said	1 -2 -15 -22 -14 2
l2:<quote> says	4 5 -16 -10 -9 -20
l2:about :	-12 19 -6 -8 -6 -25
l2:accept ;	-17 -20 -17 10 -16 13
l2:accept in	-18 7 -15 -5 -8 -20
l2:accompani by	-16 16 -15 -2 -4 -11
l2:accord to	-15 15 -12 -5 -8 -9
l2:across were	-22 22 -18 -2 -5 -9
l2:advis ,	-14 5 3 -5 -8 -9
l2:agenc head	-6 -17 17 -3 -4 -5
l2:agent ,	8 10 -26 -12 -16 -22
l2:aid ,	17 -4 -25 -17 -20 -24
l2:ambassador ,	1 10 -17 -27 -26 9
l2:and to	-4 8 -14 -5 -4 -16
l2:apolog :	-29 -24 -25 -19 9 18
l2:apologis to	9 -4 -12 -6 -11 -16
l2:as did	-17 -8 -16 -13 -20 13
l2:at which	-17 -1 7 -13 -10 -20
l2:attend :	-22 -10 -20 -9 14 -19
l2:attend by	-13 19 -20 -2 -3 -9
l2:back with	13 -13 -2 0 -1 -14
l2:bench ;	-18 15 -13 -12 -3 -10
l2:besid <person>	-18 8 1 -9 -12 -17
l2:board chair	-22 -21 20 -9 -13 -11
l2:breakfast :	-19 -7 9 -9 -13 -18
l2:brother ,	16 -17 -12 -8 -10 -15
l2:brought together	-10 14 -11 -1 -2 -6
l2:by state	-24 12 2 -16 -29 -18
l2:call <person>	-18 18 -14 -5 -5 -9
l2:call between	-17 19 -20 -4 -4 -9
l2:call by	-14 -16 17 -5 -3 -9
l2:call on	-11 -16 16 -4 -3 -8
l2:came :	-22 28 -28 -12 -17 -30
l2:came with	-27 -1 -17 -4 -13 7
l2:captain ,	11 3 -29 -17 -19 -21
l2:caretak ,	17 -16 -16 -11 -16 -17
l2:chair ,	-26 -14 9 -15 8 1
l2:chair ;	-28 32 -24 -23 -22 -33
l2:chair by	-24 -21 23 -1 -6 -10
l2:chairman ,	-8 -20 17 -12 -17 -2
l2:chief ,	-17 13 -19 -22 9 -19
l2:clerk ,	10 -2 -18 -20 -19 -24
l2:client ,	9 -16 -13 -11 -14 -2
l2:clinic with	-16 -6 8 -4 -7 -10
l2:colleagu ,	-10 16 -13 -6 -11 -12
l2:come ;	-17 -23 -18 22 -16 -23
l2:command ,	-12 5 -9 5 -3 -8
l2:committe chair	-18 -14 15 -2 -7 -8
l2:compani ,	13 -1 -21 -10 -22 -23
l2:confer with	-14 13 -13 -2 -7 -5
l2:confirm ;	-19 -19 -13 8 -2 11
l2:consul ,	-13 18 -19 9 -7 -16
l2:counsel ,	-24 5 -24 -24 -19 5
l2:credenc from	-12 12 -10 -3 -7 -7
l2:creditor '	-18 20 -18 -16 -11 -15
l2:dawn ,	-10 12 -10 -1 -2 -4
l2:deleg ,	-25 13 -22 4 -23 -2
l2:deputi ,	-31 -2 9 -13 -22 -1
l2:dine with	-16 4 -2 -3 -8 -7
l2:dinner for	-20 21 -19 -4 -4 -3
l2:dinner that	-11 14 -15 -1 -1 -4
l2:dinner with	3 -19 9 -4 -10 -13
l2:director ,	-21 -20 13 -17 6 1
l2:down with	-18 9 -7 -5 -10 -12
l2:driver ,	4 6 -23 -14 -19 -20
l2:encount since	3 -2 -12 -8 -4 -6
l2:engin ,	-17 17 -16 -10 -15 -16
l2:envoi ,	-10 15 -29 -12 -18 3
l2:excus :	-25 -28 -26 -11 -28 29
l2:famili spoke	-4 9 -12 -2 -3 -5
l2:farmer '	-15 12 -16 -13 -6 3
l2:father ,	9 -18 6 -13 -13 -20
l2:feud between	17 -17 -12 -8 -5 -12
l2:first ,	-15 17 -16 -6 -10 -12
l2:for by	-20 20 -18 -9 -20 -19
l2:foreseen when	-17 18 -13 -1 -1 -7
l2:forum :	-12 1 3 -8 -12 -14
l2:founder ,	9 -12 -6 -4 -4 -6
l2:fourth ,	-6 -14 -14 -14 -17 15
l2:freed were	-9 15 -16 -1 -3 -6
l2:geologist ,	-8 13 -12 -1 -2 -3
l2:given by	-18 -21 21 -5 -3 -9
l2:go before	-16 -11 14 -6 -5 -9
l2:gov .	-19 -4 9 -22 -20 -22
l2:governor ,	-2 -23 7 -16 -7 10
l2:grower '	-16 -8 10 -9 -3 -12
l2:guest ,	-16 23 -29 -13 -16 -17
l2:guest :	12 -8 -28 -19 -4 -19
l2:ha invited	-7 -11 -19 13 -1 -9
l2:ha summoned	-8 18 -17 -12 -3 -7
l2:had asked	-17 0 5 -10 -6 -13
l2:had caught	-8 -2 -13 -6 7 -12
l2:had met	-7 -2 2 -11 -12 -19
l2:had told	-15 9 3 -6 -1 -11
l2:happen :	-7 -4 -19 -5 -2 7
l2:have feted	-10 13 -11 -6 -5 -9
l2:head ,	-27 -23 25 -17 -24 -1
l2:head by	-12 19 -21 -4 -7 -11
l2:hiker ,	13 -12 -6 -2 -5 -11
l2:histori ,	-15 15 -12 -3 -4 -11
l2:hospit ;	14 -8 -19 -26 -16 -28
l2:host ,	-9 -41 19 -22 5 -24
l2:host by	0 -25 14 -5 -8 -9
l2:hostag ,	13 -13 -8 -8 -9 -12
l2:hour :	-16 19 -15 -7 -17 -22
l2:hous ,	-8 20 -21 -6 -3 -12
l2:hungarian state	-20 22 -23 -6 -8 -10
l2:husband ,	24 -18 -22 -14 -11 -21
l2:in ;	-20 -14 -17 -8 18 -24
l2:institut ,	-12 16 -15 -2 -6 -15
l2:interpret ,	-17 15 -18 -5 -9 -16
l2:is sending	-13 14 -11 -11 -15 -12
l2:it ;	-12 16 -13 -4 -6 -11
l2:it to	-20 4 9 -13 -15 -16
l2:it was	-22 6 -1 -7 -7 -16
l2:judg ,	8 -23 18 -12 -15 -26
l2:junior ,	-14 17 -14 -2 -7 -17
l2:kept for	-18 -11 -10 10 -16 7
l2:known as	-23 26 -21 -10 -16 -17
l2:known that	-13 -6 -7 -6 -9 9
l2:lawyer ,	-9 23 -28 -15 -22 -33
l2:lawyer :	-8 11 -14 -3 -9 -12
l2:leader ,	-8 5 -30 -13 -2 5
l2:left sat	-8 12 -4 0 -1 -10
l2:lunch for	-21 18 -10 -12 -18 -13
l2:lunch with	11 -14 7 -9 -12 -22
l2:man ,	-19 -15 -14 -10 -16 19
l2:manag ,	12 -3 -16 -5 -9 -12
l2:margin ,	-13 13 -10 -2 -4 -11
l2:mayor ,	-23 -6 15 -18 -20 -27
l2:mediat ,	-26 -22 26 -16 -11 -18
l2:meet between	-24 3 3 -12 -9 -15
l2:meet with	-14 19 -19 -3 -3 -4
l2:member ,	-26 4 -21 -7 -12 10
l2:minist ,	-13 -14 -6 -15 12 12
l2:minut ;	-20 5 9 -15 -14 -21
l2:mission under	-16 5 0 -5 -11 -11
l2:mother ,	-8 3 0 -13 -8 -17
l2:name after	17 -18 -10 -6 -7 -8
l2:name dropped	13 -13 -10 -8 -12 -12
l2:name is	-14 12 -9 -5 -7 -11
l2:negoti ,	-21 -19 6 -10 -13 14
l2:nephew ,	-15 16 -13 -6 -11 -13
l2:note ;	-20 22 -15 -13 -18 -22
l2:note-tak ,	-16 18 -17 -2 -5 -11
l2:observ ,	-16 17 -12 -4 -6 -11
l2:off :	-18 18 -18 -3 -2 -11
l2:on ;	-6 -13 -5 -2 -3 10
l2:on <date>	-13 -4 15 -12 -24 -31
l2:onli that	15 -11 -21 -11 -9 -18
l2:order ;	-21 21 -11 -6 -2 -14
l2:out by	-4 2 -1 -8 -16 -17
l2:owner ,	-4 -17 -6 -13 6 3
l2:p.c .	0 -16 -23 -22 -30 16
l2:panel with	-16 2 -17 -2 6 -4
l2:paper ,	-20 -19 -12 -15 -9 19
l2:paperwork :	-18 24 -23 -7 -22 -29
l2:partner ,	9 -18 -13 -10 -13 -5
l2:phone ,	-20 9 -17 -8 -11 4
l2:place ;	-20 1 -9 -15 -8 8
l2:planter '	-16 19 -18 -14 -13 -13
l2:posit ;	-7 14 -12 -11 -9 -14
l2:predecessor ,	11 -4 1 -12 -11 -22
l2:prefect ,	-21 -1 11 -13 -18 -21
l2:premier ,	-7 -25 12 -13 11 -18
l2:present :	-18 8 10 -9 -18 -25
l2:present were	-15 25 -19 -2 -8 -12
l2:presid ,	12 -25 6 -19 7 -8
l2:presid ;	-30 21 -24 -20 1 -26
l2:presid in	-21 -6 -30 -5 -9 11
l2:price ;	-14 19 -17 -15 -19 -18
l2:question ,	-20 19 -19 -8 -9 -16
l2:question by	-16 16 -12 -3 -9 -10
l2:quorum :	-23 -9 14 -9 -19 -27
l2:radio host	13 13 -24 -9 -5 -8
l2:reach ;	19 -12 -11 -1 -4 -19
l2:rep ,	-7 14 -12 -1 -2 -10
l2:report ,	13 -15 -6 -6 -6 -11
l2:repres by	-9 -3 -17 -7 0 1
l2:rev .	-18 -25 13 -15 16 -23
l2:river were	-5 15 -20 -2 -4 -4
l2:room :	-21 17 -16 -10 -22 -3
l2:s ,	-23 15 -21 -17 -18 -6
l2:sai that	-20 14 2 -6 -12 0
l2:sat with	-14 13 -12 -1 -4 -7
l2:secretari ,	-14 0 0 -18 -21 0
l2:senat ,	-15 14 -13 -4 -4 -6
l2:settl whether	-6 12 -7 -2 -3 -8
l2:shuar ,	-9 22 -22 -1 -2 -8
l2:sign by	0 -18 10 -9 -18 -19
l2:so that	-2 11 -12 0 -1 -2
l2:son ,	-20 -13 -13 -8 -11 16
l2:speaker ,	10 1 -17 -11 -6 -13
l2:speech by	9 3 -24 -7 -8 -13
l2:spokesman ,	9 -20 -17 -13 -10 2
l2:spot ;	-12 16 -11 -2 -2 -7
l2:staff ,	-18 21 -23 -14 -18 -14
l2:state –	-15 15 -11 -10 -14 -14
l2:steward ,	-24 23 -18 -7 -15 -20
l2:student '	-10 15 -26 -7 -7 -12
l2:studi by	17 -17 -15 -9 -11 -14
l2:suspect :	28 -29 -23 -7 -23 -27
l2:tabl ,	-10 -11 -11 -4 -6 14
l2:tabl sat	-10 16 -18 -2 -7 -11
l2:tabl were	-14 -3 5 -6 -14 -18
l2:talk :	-31 35 -30 -11 -32 -34
l2:teacher :	28 -27 -22 -12 -32 -32
l2:them ,	-9 15 -15 -5 -6 -13
l2:them were	-13 -7 8 -2 -5 -8
l2:then saw	5 -12 3 -14 -11 -11
l2:there ;	14 -14 -12 -15 -2 -17
l2:there were	-10 12 -13 -2 -11 -5
l2:to meet	-15 -2 4 -14 -6 -7
l2:to see	-4 -6 9 -10 -6 -13
l2:to show	-16 -11 -20 -4 -3 15
l2:to which	-28 0 3 -8 -5 -8
l2:togeth with	-13 10 -4 -3 -5 -4
l2:too ;	-15 -19 -9 -15 -7 19
l2:top :	4 -1 -18 -3 -16 -19
l2:treasur ,	-14 11 -16 -12 -15 0
l2:tribe was	-15 18 -15 -2 -5 -16
l2:trucker '	-11 13 -11 -6 -4 -7
l2:two ,	9 4 -21 -6 -21 -13
l2:two :	-22 24 -20 -9 -23 -26
l2:undersecretari ,	1 8 -22 -8 -10 -21
l2:union ,	-5 12 -16 -1 -3 4
l2:union by	-8 16 -3 -1 -10 -4
l2:union chair	-13 20 -22 -3 -5 -7
l2:vanilla with	7 -3 -18 -4 -11 -9
l2:view by	-12 12 -15 -2 -2 -9
l2:villag head	-11 23 -24 -6 -10 -14
l2:visit by	-13 12 -12 -1 -1 -2
l2:visitor were	-9 10 -18 -4 -9 -6
l2:vote ,	-14 18 -17 -12 -13 -20
l2:vote ;	-19 -16 -18 -16 -20 19
l2:vote for	11 -6 -14 -15 -23 -19
l2:widow ,	5 2 -13 -10 -8 -17
l2:wife ,	-12 4 -19 -7 -14 9
l2:will have	-10 14 -12 -5 -5 -11
l2:word that	-12 9 -8 -1 -12 11
l2:wreath and	-6 2 -3 -4 3 -15
l:#	-22 -2 15 -14 -5 -5
l:'	-22 11 -2 20 -26 -38
l:,	-17 1 2 -23 -6 2
l:.	-28 6 -18 -6 -6 8
l::	-16 -7 -8 -51 1 17
l:;	-22 16 -48 7 -11 6
l:<date>	-9 -1 10 -13 -21 -34
l:<number>	-16 -16 -7 -13 -17 15
l:<person>	-5 15 -15 -24 -33 -33
l:<quote>	-7 -6 3 -7 -11 -12
l:about	21 -19 -23 -15 -15 -19
l:after	6 -6 2 -11 -12 -18
l:among	-16 15 -17 -6 -9 -13
l:and	-15 7 -7 -9 5 -13
l:are	-15 17 -14 -14 -7 -17
l:as	-34 27 -8 -27 -9 -23
l:asked	-18 -3 7 -10 -6 -15
l:at	-29 1 10 -19 -20 -24
l:because	-17 -2 -10 -6 11 -12
l:before	-21 -22 23 -13 -13 -16
l:between	0 10 -19 -15 -16 -31
l:brought	-14 23 -23 -5 -7 -11
l:but	15 -26 -3 -21 -30 11
l:by	-1 3 3 -24 -18 -32
l:called	-19 16 -10 -8 -4 -11
l:calls	-7 11 -11 -2 -12 -11
l:came	-23 9 -18 -5 -1 -24
l:caught	-8 -2 -13 -6 7 -12
l:chair	-10 -5 9 -18 -28 -24
l:did	-31 7 -18 -18 -23 9
l:drew	-11 13 -13 -5 -9 -8
l:dropped	13 -13 -10 -8 -12 -12
l:entertained	-12 13 -10 -5 -15 -13
l:expects	-14 18 -17 -11 -13 -13
l:feted	-10 13 -11 -6 -5 -9
l:for	-14 -11 -43 13 17 -11
l:from	-11 13 -30 -20 -25 0
l:gave	11 -16 -6 -1 -2 -4
l:had	-16 19 -19 -9 -8 -17
l:has	12 1 -23 -11 -10 -16
l:have	-12 16 -13 -6 -7 -19
l:head	-14 -10 16 -12 -14 -18
l:heard	-12 17 -17 -5 -6 -8
l:host	-8 -13 13 -14 -12 -12
l:hosted	-11 15 -15 -4 -2 -3
l:how	13 -11 -17 -8 -9 -10
l:if	-5 -14 -14 5 -4 11
l:in	-20 -5 6 -12 11 1
l:invited	-10 -4 -26 12 -2 -14
l:is	-27 9 9 -14 -22 -18
l:kept	9 -18 -16 -15 -16 11
l:lent	-14 -6 9 -7 -7 -10
l:let	13 0 -21 -12 -15 -16
l:meet	-21 12 -8 -17 -8 -9
l:met	-3 5 -6 -14 -14 -23
l:named	-19 19 -7 -5 -3 -13
l:nor	-12 -12 -24 -21 -25 16
l:on	18 -29 -18 11 5 -2
l:presiding	-13 -17 17 -8 -12 -13
l:promised	-11 14 -14 -2 -2 -5
l:questioned	-15 15 -12 -3 -4 -16
l:receive	-11 15 -12 -1 0 -2
l:received	-14 24 -27 -5 -4 -7
l:said	-2 -7 -6 -3 -12 3
l:sat	-15 3 -19 -3 -7 2
l:saw	-1 -9 9 -10 -13 -16
l:says	0 0 -31 -18 -10 1
l:see	-4 -6 9 -10 -6 -13
l:sending	-13 14 -11 -11 -15 -12
l:sent	-23 -4 -11 -7 11 -28
l:show	-16 -11 -20 -4 -3 15
l:since	3 -7 -19 -13 -12 2
l:spoke	-4 9 -12 -2 -3 -5
l:state	3 -7 3 -18 -4 -25
l:summoned	-8 20 -19 -12 -3 -8
l:that	14 3 -14 -7 -24 -11
l:through	18 -12 -16 -16 -13 -15
l:to	3 16 -10 -33 -46 -59
l:together	-10 14 -11 -1 -2 -6
l:under	-25 -12 21 -14 -19 -21
l:until	-16 18 -18 -10 -14 -16
l:was	-18 -3 12 -21 -32 0
l:were	-34 11 -1 -9 -23 -30
l:whaling	-13 12 -9 -9 -8 -7
l:what	-9 20 -20 -5 -3 -13
l:when	-20 1 3 -17 -18 -2
l:where	12 -18 8 -13 -14 -23
l:whether	6 4 -24 3 -12 -20
l:which	6 -9 -1 -22 -16 -3
l:while	-3 11 -10 -9 -10 -19
l:whom	-11 -16 16 -3 -1 -6
l:whose	-1 -4 4 -12 -11 -12
l:with	-4 2 -2 -18 0 -10
l:without	-20 -16 -13 -10 -8 18
l:–	-15 15 -11 -10 -14 -14
l:—	12 -14 6 -26 -34 -33
last-sentence-only	62 -52 -47 4 -9 -7
lb-cue:absent	-30 0 -28 -23 -29 27
lb-cue:attended	-32 0 15 -18 -9 3
lb-cue:background	0 5 -10 -6 -39 -9
lb-cue:declined	15 -28 4 -22 -25 8
lb-cue:hosted	-32 2 15 -6 -9 -21
lb-cue:invited	-10 -11 -4 13 -29 -4
lb-cue:observer	8 1 -20 -20 -25 -13
lb-cue:reported	2 -2 -5 -10 -25 -8
lb-cue:represented	-43 22 -13 -19 3 -7
lb:absent	-25 -31 -19 -10 -10 28
lb:accept	-23 -3 13 -5 -15 3
lb:accompani	-16 18 -17 -2 -4 -12
lb:accord	19 -13 -6 -17 -18 -25
lb:across	-5 -5 11 -19 -19 -14
lb:act	-19 -10 14 -3 -14 -20
lb:address	-4 15 -11 -16 -11 -14
lb:admir	-31 -3 8 -16 7 -18
lb:advis	-16 16 -10 -6 -10 -11
lb:affair	11 -13 6 -14 -9 -13
lb:agenc	-17 -11 12 9 -9 -18
lb:agenda	-17 18 -13 -4 -5 -11
lb:agent	8 10 -26 -12 -16 -22
lb:agre	-17 25 -33 -7 -9 1
lb:agricultur	-9 -8 -19 -3 -7 11
lb:ahead	-20 21 -20 -11 -6 -13
lb:aid	23 -11 -13 -20 -20 -22
lb:airlin	-12 10 3 -11 -16 -15
lb:airport	-12 -8 10 -7 -6 -13
lb:allow	-15 11 -19 -9 -17 6
lb:alon	-13 12 -4 -1 -1 -2
lb:aloud	-9 -16 17 -8 -3 -9
lb:ambassador	4 19 -27 -29 -32 6
lb:american	-28 -6 -23 -6 -22 24
lb:among	-36 4 0 -7 -13 7
lb:announc	14 -12 -17 -7 -12 -13
lb:answer	2 20 -23 -18 -19 -24
lb:apologis	3 7 -15 -12 -14 -21
lb:appear	2 6 -20 -7 -12 -21
lb:appoint	11 14 -19 -3 -10 -19
lb:archbishop	16 -2 -20 -14 -1 -23
lb:armi	4 10 -16 -8 -8 -16
lb:arrest	11 2 -23 -19 -20 -27
lb:arriv	1 -21 15 -6 -7 -11
lb:ask	8 -11 -5 -23 -21 2
lb:assist	-18 18 -21 -10 -20 -12
lb:associ	-9 20 -17 -1 -16 -9
lb:at	18 -18 -16 -11 -13 -16
lb:attend	-23 -8 11 -8 -19 -3
lb:audienc	-21 13 -6 -11 -7 -14
lb:auditor	15 -9 -17 -13 -15 -18
lb:australian	5 9 -19 -10 -13 -14
lb:austrian	-22 20 -17 4 -19 -25
lb:auxiliari	-16 0 8 -5 -8 -17
lb:awai	-15 3 3 -11 -5 -14
lb:award	6 -16 4 -1 -1 -1
lb:back	-5 9 -10 -12 -11 -23
lb:bank	2 23 -22 -13 -17 -23
lb:banker	-1 7 -30 7 -6 -8
lb:becaus	-23 -10 8 -13 10 -11
lb:behind	-19 -1 -4 -8 -12 6
lb:belgian	-17 23 -23 -2 -3 -6
lb:besid	-24 -1 12 -13 -17 -28
lb:binat	-13 19 -20 -2 -3 -9
lb:bishop	-24 -16 25 -13 -19 -26
lb:block	-13 4 1 -4 -2 -10
lb:board	1 -38 30 -23 -23 -4
lb:boat	-20 21 -21 -10 -9 -13
lb:bodyguard	10 7 -18 -19 -21 -19
lb:border	-13 24 -22 -25 -7 -12
lb:breakfast	3 5 -6 -13 -23 -27
lb:brief	-22 11 -16 -11 -12 6
lb:bring	-14 16 -17 -9 -6 -12
lb:british	-25 7 3 -8 -21 -21
lb:broker	-22 -3 7 -12 -15 -17
lb:brother	5 10 -14 -11 -12 -24
lb:brought	-5 16 -17 -9 -23 -32
lb:call	-20 8 5 -22 -27 -40
lb:came	-3 -16 18 -12 -15 -3
lb:camera	-10 16 -15 -10 -4 -18
lb:can't	-6 12 -7 -2 -3 -8
lb:cancel	-29 1 2 -6 -5 -9
lb:candid	-19 -14 11 -9 -8 4
lb:captain	5 -7 7 -19 -19 -24
lb:cardin	-14 0 3 -7 -9 -7
lb:caretak	17 -16 -16 -11 -16 -17
lb:carmak	-10 10 -4 -6 -7 -15
lb:carri	6 -12 5 -3 -7 -17
lb:cathedr	-13 15 -16 -3 -6 -8
lb:cathol	-17 -14 16 -7 -11 -16
lb:caught	-8 -2 -13 -6 7 -12
lb:ceremoni	-18 26 -27 -10 -7 -13
lb:chair	-4 -9 5 -26 -1 -10
lb:chairman	-14 14 4 -15 -22 -9
lb:chamber	16 -13 -14 -9 -12 -16
lb:chancellor	-13 13 -17 -3 -15 11
lb:charg	6 -14 -11 -7 11 -21
lb:chief	0 -4 0 -24 4 -22
lb:chines	14 -17 -8 -2 -7 -11
lb:cite	26 -31 -24 -16 -18 1
lb:citi	-15 -7 -16 -6 -15 11
lb:claim	-7 12 -12 -6 -6 -14
lb:clan	-9 15 -16 -2 -7 -8
lb:clear	-19 23 -21 -11 -11 -23
lb:cleric	8 11 -21 -3 -4 -17
lb:clerk	10 -2 -18 -20 -19 -24
lb:client	9 -7 -13 -11 -14 -2
lb:clinic	-16 -6 8 -4 -7 -10
lb:cloth	-9 15 -15 -1 -3 -3
lb:co-chair	-16 -19 19 -20 -5 -7
lb:coach	10 -13 -17 -22 11 -29
lb:colleagu	-17 26 -27 -9 -12 -14
lb:colonel	-27 27 -20 -16 -22 -22
lb:come	3 4 -23 -1 -13 1
lb:command	-22 10 -16 3 -12 -1
lb:commission	12 -5 -34 -17 -24 8
lb:committe	2 -21 -9 -20 8 7
lb:commodor	-12 19 -17 -14 -14 -22
lb:commun	-7 16 -1 0 -8 -4
lb:compani	-13 -12 -9 -19 -31 15
lb:confer	9 -23 17 -16 -17 -22
lb:consul	-19 10 -4 2 -11 -20
lb:consult	16 -15 -10 -5 -11 -5
lb:conven	-22 -24 18 -11 -18 6
lb:cook	20 -21 -17 -12 -14 -18
lb:copper	5 4 -21 -8 -14 -16
lb:coral	-8 14 -13 -9 -3 -9
lb:council	-3 -8 11 -11 -21 -29
lb:counsel	-24 5 -24 -24 -19 5
lb:count	17 -11 -17 -11 -7 -15
lb:counti	9 -27 -20 13 -26 10
lb:countri	-15 -14 15 -2 -1 -3
lb:court	-16 -5 12 -16 -20 -22
lb:cousin	9 2 -15 -12 -14 -16
lb:credenc	-12 12 -10 -3 -7 -7
lb:creditor	9 2 -21 -20 -16 -22
lb:crew	-18 7 4 -12 -15 -18
lb:cross	-22 -6 13 -12 -10 -17
lb:cultur	-8 19 -19 -3 -17 -16
lb:custom	-12 -19 12 -8 12 -16
lb:cyclon	6 -13 2 -5 -6 -7
lb:dai	-9 -8 6 -11 -22 -1
lb:danish	-19 6 7 -14 -16 -16
lb:datu	-20 20 -19 -6 -8 -16
lb:dawn	15 -21 -25 -19 -21 7
lb:dean	-21 21 -19 -8 -14 -18
lb:debat	-25 5 -2 -9 -5 -6
lb:decis	-18 17 -12 -10 -11 -19
lb:declin	17 -16 -16 -8 -5 -12
lb:defenc	2 2 -1 -6 -21 -21
lb:defend	-24 6 -19 -16 -20 6
lb:deleg	-31 22 -14 2 -29 -4
lb:demand	-14 17 -18 -3 -3 -12
lb:deni	-22 19 -17 -5 -4 -10
lb:deputi	-36 10 0 -12 -35 -4
lb:describ	9 3 -21 -4 -10 -11
lb:diari	10 15 -26 -11 -12 -18
lb:dine	-22 -8 11 -10 -13 -17
lb:dinner	-3 -17 16 -20 -26 -36
lb:director	-23 -1 -2 -17 4 -4
lb:donor	-21 -25 24 -9 -9 -18
lb:door	4 -18 -4 -8 -9 5
lb:dormitori	-10 19 -21 -2 -5 -9
lb:doubt	5 -10 8 -5 -6 -13
lb:down	-1 4 -5 -9 -20 -24
lb:draft	-14 -3 7 -1 -5 -4
lb:drawn	17 -17 -12 -8 -5 -12
lb:drew	-18 23 -20 -11 -12 -22
lb:driver	4 6 -23 -14 -19 -20
lb:drop	7 5 -17 -8 -13 -26
lb:due	-5 14 -12 -12 -6 -12
lb:edit	14 -13 -15 -8 -10 -14
lb:educ	-19 17 -25 -6 -7 -2
lb:egyptian	-11 15 -15 -1 -2 -11
lb:elder	-28 4 -23 -22 -21 17
lb:elect	-22 15 -27 -20 -25 6
lb:eleven	-17 3 6 -8 -7 -16
lb:emerg	13 -10 -15 -5 -9 -11
lb:employ	-27 25 -20 -11 -17 -14
lb:encount	3 -2 -12 -8 -4 -6
lb:end	-16 5 3 -3 -7 -18
lb:energi	-30 22 -24 -7 -21 7
lb:engin	-22 13 -16 -11 -17 6
lb:entertain	-12 13 -10 -5 -15 -13
lb:environ	-12 -4 6 -4 -11 -15
lb:envoi	-10 17 -18 -13 -20 2
lb:ethiopian	-13 14 -15 -7 -14 -14
lb:even	-7 19 -26 -7 -4 -10
lb:evid	-22 20 -16 -7 -10 -19
lb:examin	9 -13 9 -1 -2 -9
lb:exchang	-11 -8 4 -13 6 -18
lb:execut	-22 3 1 -7 -8 -19
lb:expect	-14 14 -8 -11 -12 -13
lb:explain	5 -21 15 -13 -12 -18
lb:face	-5 7 -11 -12 -16 -2
lb:famili	19 -1 -25 -9 -15 -22
lb:farm-gat	8 -2 -13 -4 -7 -8
lb:farmer	-8 -14 1 -15 -12 12
lb:father	5 -7 1 -18 -14 -23
lb:feder	-26 -16 20 7 -30 -10
lb:feeler	-8 14 -14 -1 -1 -3
lb:fell	-19 25 -23 -7 -11 -9
lb:ferri	-19 -18 11 -7 -7 7
lb:fete	-10 13 -11 -6 -5 -9
lb:feud	17 -17 -12 -8 -5 -12
lb:file	-10 -17 13 -8 -4 3
lb:final	-7 -3 7 -3 -4 -20
lb:financ	-23 13 2 -7 -9 -23
lb:fire	-22 7 -19 -11 -11 2
lb:first	6 -5 1 -24 -31 -49
lb:five	-11 13 -11 -6 -4 -7
lb:fix	21 -23 -16 -10 -12 -15
lb:flew	-21 2 -5 -6 -10 2
lb:follow	-17 19 -19 -9 -13 -17
lb:footbal	-5 -16 16 -2 -5 -13
lb:forc	0 -9 6 -10 -12 -14
lb:foreign	5 17 -14 -13 -26 -33
lb:foreseen	-19 6 6 -2 -2 -8
lb:former	-2 -1 -1 -3 -25 -4
lb:forti	-21 -4 2 -10 -13 6
lb:forum	-30 2 2 -14 -7 -13
lb:founder	8 -8 -17 -6 -6 6
lb:four	-10 -1 3 -4 -6 -14
lb:fourth	-25 6 -27 -17 -18 21
lb:french	4 -18 6 6 13 -21
lb:funer	1 1 -1 -14 -18 -25
lb:gang	-16 0 8 -5 -8 -17
lb:gate	-16 2 12 -1 -2 -6
lb:gather	2 -5 -14 -16 10 -24
lb:gave	-3 7 -5 -19 -24 -4
lb:gener	-14 6 -11 -23 7 -11
lb:geologist	-8 13 -12 -1 -2 -3
lb:german	-14 13 -11 -4 -8 -12
lb:get	-18 10 -10 -6 -4 0
lb:given	-19 -3 21 -7 -12 -18
lb:glass	-13 15 -12 -5 -9 -16
lb:go	-8 7 -7 -17 -13 -1
lb:goe	-6 6 -5 -12 -7 -14
lb:gone	11 -11 -14 -9 -6 4
lb:got	-17 -6 6 6 -12 -15
lb:govern	-9 -14 -2 -13 -15 10
lb:governor	0 -14 5 -19 -4 -3
lb:grant	-15 11 -24 -10 -5 15
lb:greet	0 7 -14 -8 -12 -14
lb:grid	13 -15 0 -12 -7 -12
lb:group	-27 -6 13 -11 -16 -17
lb:grower	-24 -1 7 -13 -17 -20
lb:guest	-40 25 -4 -22 -29 -32
lb:guid	-16 14 -14 -7 -3 -10
lb:hand	-1 14 -14 -5 -4 -13
lb:harbour	-19 -6 10 -11 -17 -16
lb:head	-40 -4 21 -22 -12 -10
lb:hear	1 17 -18 -31 -24 -40
lb:heard	3 10 -22 -18 -20 -4
lb:heart	-19 -4 8 -7 -5 -16
lb:held	-13 -4 1 -13 -24 7
lb:high	3 -4 6 -10 -13 -17
lb:hiker	13 -12 -6 -2 -5 -11
lb:himself	8 10 -19 -16 -14 -18
lb:histori	-15 15 -12 -3 -4 -11
lb:hold	9 -3 -7 -8 -15 -15
lb:home	-19 -1 -19 -17 9 12
lb:hope	-19 2 -26 -11 -8 7
lb:host	-7 -19 18 -35 -1 -31
lb:hostag	13 -13 -8 -8 -9 -12
lb:hour	-1 2 1 -22 -24 -33
lb:hous	-18 8 -16 -16 5 -26
lb:huddl	-18 28 -26 -11 -17 -22
lb:hungarian	-20 22 -23 -6 -8 -10
lb:hurrican	-30 5 5 -18 -19 -29
lb:husband	24 -18 -22 -14 -11 -21
lb:idea	-19 -1 12 -4 -4 -7
lb:ill	-15 19 -21 -5 -12 -12
lb:initi	6 -16 9 -3 -6 -16
lb:inquiri	-21 -11 16 -7 -6 -18
lb:instead	-24 6 7 -11 -10 -21
lb:institut	-12 16 -15 -2 -6 -15
lb:intellig	-14 19 -18 -2 -10 -15
lb:interior	-18 -21 8 -11 7 4
lb:interpret	-19 15 -19 3 -9 -16
lb:investor	-24 11 -11 -8 -13 10
lb:invit	-17 -17 -8 24 -24 -5
lb:island	6 -13 2 -5 -6 -7
lb:joaquina	-18 -10 11 -12 -10 -16
lb:join	-17 -2 4 -5 -7 0
lb:joint	11 -8 -14 -10 -9 -11
lb:josefa	6 -13 2 -5 -6 -7
lb:journalist	14 -17 -7 -5 -7 -11
lb:judg	-7 -2 13 -22 -27 -34
lb:junior	-14 17 -14 -2 -7 -17
lb:justic	11 -20 -17 -11 11 -20
lb:kept	-4 -8 -32 9 -24 11
lb:king	-15 9 -8 -5 -9 -13
lb:kitchen	2 -8 11 -13 -14 -23
lb:known	-31 25 -26 -11 -21 7
lb:korean	-7 14 -22 -2 -5 -4
lb:labour	5 -2 -6 -11 -8 -19
lb:laid	-20 -18 14 -17 7 -19
lb:land	11 -2 -6 -10 -12 -13
lb:lao	-11 12 -13 -4 -7 -15
lb:last	14 -7 -12 -25 -24 -29
lb:late	-3 18 -20 6 -14 -29
lb:later	-4 11 -23 -12 -17 -18
lb:lawyer	4 21 -29 -22 -34 -33
lb:lead	-16 17 -17 -8 -7 -17
lb:leader	-14 16 -45 -10 -6 6
lb:leak	-17 22 -23 -6 -4 -10
lb:learn	0 15 -14 -14 -14 -23
lb:led	-2 4 -6 -11 -20 -19
lb:left	-17 2 3 -15 -21 -2
lb:lent	-14 -6 9 -7 -7 -10
lb:let	-5 -7 -7 -19 -24 17
lb:letter	10 0 -18 -13 -12 -11
lb:light	4 8 -17 -6 -17 -16
lb:line	-21 18 -27 -12 -19 0
lb:link	-4 18 -23 -19 -17 -22
lb:list	-11 -17 15 -21 -28 3
lb:lithuanian	-13 16 -15 -1 -6 -4
lb:lobbyist	17 -19 -17 -13 -14 -14
lb:lunch	6 -7 -2 -28 -27 -2
lb:magazin	-12 5 -3 -3 -1 -11
lb:man	4 2 -41 -30 -33 -4
lb:manag	11 1 -16 -13 -10 -15
lb:margin	-21 24 -22 -5 -12 -16
lb:master	-12 15 -14 -6 -8 -9
lb:mayor	-13 -12 -3 -6 -4 7
lb:mediat	-16 -9 13 -22 -15 1
lb:meet	-16 -6 16 5 -31 -51
lb:member	-29 -2 5 -8 -16 9
lb:memori	-12 16 -15 -2 -6 -15
lb:men	-7 10 -14 -5 -6 -17
lb:messag	15 -12 -21 -2 -12 6
lb:met	-2 -6 -7 -20 0 7
lb:metropolitan	-16 -7 -11 14 -4 -16
lb:midnight	-15 12 -10 -4 -4 -7
lb:militari	-17 9 -19 -14 -18 12
lb:mill	1 -16 -15 -7 -12 10
lb:mine	-6 11 -22 -1 -13 11
lb:minist	-16 -3 -13 -23 9 8
lb:ministri	-3 5 -5 -4 -8 -14
lb:minut	-30 15 -14 -11 -17 2
lb:mission	-26 1 6 -9 -15 -24
lb:mongolian	18 -6 -24 -4 -7 -8
lb:montenegrin	-6 14 -14 -1 -1 -3
lb:mother	-8 3 0 -13 -8 -17
lb:name	-13 8 -24 -27 -31 10
lb:negoti	-31 -7 8 -7 -18 9
lb:neither	4 -37 -25 -21 -26 26
lb:nephew	-15 16 -13 -6 -11 -13
lb:new	2 -24 25 -12 -15 -25
lb:next	5 -17 14 -13 -14 -21
lb:night	-10 15 -16 -2 -3 -8
lb:nine	18 -24 9 -10 -9 -19
lb:nobodi	-19 22 -30 -21 -32 -1
lb:none	1 11 -15 -4 -4 -7
lb:northern	-10 -17 17 -8 -7 -10
lb:not	0 -26 -43 -18 -52 39
lb:note-tak	-16 18 -17 -2 -5 -11
lb:notic	-20 -3 6 -19 -18 3
lb:number	-18 20 -21 -5 -17 -15
lb:observ	-27 28 -20 -13 -19 -26
lb:occupi	-15 17 -23 -9 -12 8
lb:offer	-19 9 -1 -13 -14 -14
lb:offic	-18 4 0 2 -7 -18
lb:offici	-25 -10 10 7 -14 -16
lb:old	12 -25 6 -14 9 -20
lb:ombudsman	-23 -3 8 -11 -16 -20
lb:open	-2 -13 14 -17 -16 -24
lb:oper	-4 13 -13 -21 -22 -28
lb:opposit	14 -4 -4 -7 -12 -26
lb:order	-3 9 -17 -30 -10 6
lb:outcom	7 -18 -12 -2 -3 9
lb:outgo	-20 5 5 -13 -17 5
lb:outsid	19 -15 -9 -9 -9 -10
lb:owner	-8 -1 -19 -20 3 -1
lb:padoh	-20 19 -22 -10 -15 -13
lb:panel	-24 4 -12 -11 1 6
lb:paper	-7 5 -20 -24 -27 10
lb:parlei	-15 12 -10 -4 -4 -7
lb:parliament	-18 8 0 -5 -8 -16
lb:parti	-35 19 2 -23 -21 -29
lb:partner	9 -18 -13 -10 -13 -5
lb:past	-13 15 -14 -1 -1 -13
lb:payload	-13 16 -15 -1 -6 -4
lb:pen	-12 16 -24 -4 -9 -11
lb:peopl	-22 19 -14 -11 -16 -22
lb:perman	-19 20 -19 -8 -6 -13
lb:phone	1 0 -20 -9 -12 3
lb:photograph	-24 8 -4 -8 -26 7
lb:place	-26 32 -26 -10 -21 -25
lb:plan	-29 10 1 -15 -16 -26
lb:plane	15 -19 -22 -7 6 -19
lb:planter	-19 14 -5 -15 -15 -15
lb:player	8 1 -18 -6 -9 -15
lb:plead	-12 -21 18 -8 -14 7
lb:polic	22 -25 -24 -19 -16 0
lb:polish	-13 7 -10 -6 -7 8
lb:polit	10 0 -22 -3 -10 -17
lb:port	-18 19 -17 -9 -3 -14
lb:post	24 -24 -19 -17 -13 -17
lb:predecessor	9 -11 10 -14 -13 -24
lb:prefect	-26 -7 19 -19 -20 -24
lb:premier	-32 23 -7 -22 5 -38
lb:present	-33 -3 10 -8 -19 2
lb:presid	-9 -15 9 -28 11 -12
lb:presidenti	11 -2 -19 -5 -5 -9
lb:press	23 -30 7 -15 -21 -29
lb:price	6 -18 8 -12 -14 -20
lb:priest	-20 -21 19 -12 -10 6
lb:prime	-25 33 -36 -20 -21 10
lb:prison	-18 -8 12 -11 -11 -17
lb:privat	-20 -1 5 -3 -5 -16
lb:promis	-19 7 -4 -8 -6 -20
lb:prosecutor	18 -22 1 -8 -12 -16
lb:protest	21 -9 -23 -4 -12 -32
lb:public	-22 -5 7 -1 -5 -14
lb:pull	-19 -13 10 -6 -11 6
lb:push	-21 23 -17 -13 -13 -22
lb:put	15 -7 -11 -20 -18 -21
lb:qatari	4 11 -25 -4 -10 -15
lb:quake-h	-16 2 -17 -2 6 -4
lb:quarrel	20 -21 -18 -10 -10 -15
lb:question	-7 31 -38 -18 -23 -29
lb:quot	13 -14 -9 -8 -2 -7
lb:radio	20 5 -30 -10 -9 -14
lb:rais	15 -14 -11 -6 -10 -16
lb:rancher	-10 -5 -12 14 -5 -20
lb:ranger	7 -5 -15 -11 6 -17
lb:read	12 -16 6 -20 -24 -28
lb:real	-14 12 -9 -5 -7 -11
lb:rebel	7 -2 -7 -5 -15 -21
lb:receiv	-14 8 1 -14 -14 -22
lb:reconven	-13 -1 4 -3 -7 -11
lb:recov	1 12 -16 -4 -17 -20
lb:refuge	20 -21 -16 -11 -15 -19
lb:refus	16 -5 -22 -18 -18 -22
lb:region	-25 -1 9 5 3 -12
lb:regul	4 -19 -17 -5 -7 11
lb:remain	-16 -4 -10 -8 -10 11
lb:rememb	-19 19 -18 -10 -12 -18
lb:rep	-7 14 -12 -1 -2 -10
lb:replac	-34 2 16 -20 -25 -27
lb:repli	12 -25 -14 -11 -8 8
lb:report	28 -8 -24 -15 -19 -27
lb:repres	-38 4 -12 -2 8 -4
lb:resid	-13 10 -13 10 -1 -6
lb:resum	-22 21 -20 -8 -9 -10
lb:review	-25 25 -24 -14 -16 -25
lb:right	-28 29 -32 -30 -23 -26
lb:river	-5 15 -20 -2 -4 -4
lb:room	-12 12 -6 -7 -14 -24
lb:round	-15 -5 11 -12 -12 -20
lb:row	-22 22 -18 -2 -5 -9
lb:run	-22 23 -21 -6 -11 -9
lb:sai	-5 8 -21 -2 -21 3
lb:said	-7 -1 -4 -5 -17 -3
lb:sanction	12 -4 -10 -7 -15 -17
lb:sarki	-19 4 5 -9 -13 -18
lb:sat	-17 6 2 -12 -27 -9
lb:saw	8 -5 -2 -16 -28 -31
lb:schoolteach	-13 16 -19 -7 -14 -14
lb:scrap	-27 11 -1 -19 -19 -23
lb:seat	-32 4 3 8 -22 10
lb:second	-1 -20 10 -11 -13 4
lb:secretari	2 -10 4 -22 -27 -3
lb:secur	-17 -16 17 -9 -10 -21
lb:seen	-4 -13 10 -2 -6 -15
lb:senat	-20 19 -5 -13 -17 -22
lb:send	-16 20 -22 -12 -17 -20
lb:sent	-9 0 -28 -16 -2 6
lb:separ	-16 19 -20 -2 -8 -15
lb:session	0 -16 10 -17 -23 -4
lb:set	-28 11 10 -13 -12 -16
lb:settl	-6 12 -7 -2 -3 -8
lb:share	-21 13 -21 -7 -17 5
lb:shehu	-12 17 -17 -1 -2 -4
lb:sheikh	-12 19 -16 -21 -6 -10
lb:ship	-10 -15 2 -3 -6 9
lb:shipbrok	3 -13 -2 -1 -1 -1
lb:shipper	-9 12 -12 -2 -2 -5
lb:shop	-9 8 -13 -3 -4 2
lb:show	-29 11 -32 -12 -18 6
lb:shuar	-9 22 -22 -1 -2 -8
lb:side	-17 -3 -12 -14 -17 8
lb:sign	-5 -8 -11 -15 14 -6
lb:similar	-5 10 -20 -8 -12 -11
lb:sinc	17 -10 -23 -21 -20 -2
lb:sit	-28 18 -11 -15 -21 -24
lb:six	-17 -11 15 -3 -2 -4
lb:slept	11 -16 1 -8 -11 -11
lb:slip	-13 12 -11 -5 -11 -10
lb:slovak	-11 17 -16 -2 -7 -10
lb:snow	-4 -24 -12 -7 -10 10
lb:son	-20 -13 -13 -8 -11 16
lb:sooner	-12 15 -15 -5 -10 -12
lb:south	-21 -2 6 -14 -16 -20
lb:speaker	21 -13 -20 -16 -15 -21
lb:speech	9 3 -24 -7 -8 -13
lb:spent	-8 -13 11 -5 -4 -10
lb:spoke	3 17 -26 -11 -24 -26
lb:spokesman	10 -19 -4 -15 -10 0
lb:spokeswoman	16 -16 -14 -4 -3 -13
lb:sport	-18 9 -4 -6 -9 -24
lb:staff	2 10 -27 -17 -21 -23
lb:stage	-26 -3 10 -6 -15 -12
lb:start	-18 5 -20 -6 -10 15
lb:state	-11 -13 13 -20 -8 -7
lb:steel	-10 8 -18 -3 -5 1
lb:steward	-25 25 -14 -7 -15 -20
lb:still	-21 -9 -22 -13 23 -19
lb:stood	-19 -8 9 -15 13 -21
lb:strike	-16 3 1 -8 -10 -19
lb:struck	13 -23 -8 -6 -5 -12
lb:student	-14 11 3 -11 -16 -20
lb:studi	17 -17 -15 -9 -11 -14
lb:successor	-23 20 -12 -4 -4 -12
lb:sudanes	-18 23 -22 -6 -9 -14
lb:summit	-12 -20 20 -1 -1 -9
lb:summon	-23 -2 6 -22 -8 -24
lb:supervisor	-22 4 -19 19 -11 -21
lb:surpris	-21 23 -20 -13 -15 -23
lb:suspend	-13 15 -13 -1 -2 -10
lb:swedish	-18 -4 9 -10 -11 -22
lb:swiss	-25 12 -4 -9 -16 -19
lb:synod	13 -12 -12 -10 -10 -16
lb:tabl	-14 -6 11 -15 -29 1
lb:take	-13 16 -18 -13 -14 -8
lb:taken	-15 8 -6 -3 -3 9
lb:talk	-1 -21 18 -15 -25 -5
lb:tea	-23 18 -9 -18 -18 -24
lb:telephon	-21 29 -29 -8 -14 -13
lb:text	12 -25 -20 -18 -18 12
lb:thank	9 -9 0 -14 -18 -19
lb:third	-4 6 -13 -18 -14 5
lb:though	-22 14 -28 -17 14 -19
lb:through	16 -1 -25 -19 -25 -31
lb:thumbprint	-20 -19 -12 -15 -9 19
lb:time	0 7 -8 -23 -22 -30
lb:togeth	-21 10 -1 -4 -6 -13
lb:took	-24 29 -24 -7 -18 -24
lb:trade	-26 2 1 -15 -20 11
lb:trader	6 -2 -9 -5 -4 -16
lb:train	-8 11 -10 -12 -8 -14
lb:transport	-31 14 -30 8 -26 14
lb:travel	9 -24 18 -12 -11 -19
lb:treasur	6 -1 -21 -22 -28 -8
lb:trial	-17 -13 -21 -7 -8 15
lb:tribe	-15 18 -15 -2 -5 -16
lb:trucker	-11 13 -11 -6 -4 -7
lb:turkish	16 -17 -4 -3 -13 -17
lb:turn	0 4 -2 -8 -7 -20
lb:undersecretari	1 8 -22 -8 -10 -21
lb:union	0 14 -23 -8 -22 -6
lb:until	-18 23 -20 -14 -17 -22
lb:upper	-16 4 3 -2 -8 -11
lb:uzbek	15 -10 -10 -2 -3 -11
lb:vaccin	6 0 -16 -6 -11 -11
lb:vanilla	7 -3 -18 -4 -11 -9
lb:vice	-12 6 -32 -15 18 -18
lb:vice-minist	-10 17 -20 -3 -11 -11
lb:vice-premi	-19 -7 10 -22 -15 -13
lb:vice-presid	-11 -11 12 -3 -2 -13
lb:video	1 -21 17 -14 -15 -18
lb:view	-18 21 -25 -7 -13 -14
lb:villag	-19 9 -12 -7 -10 4
lb:visit	9 11 -15 -24 -16 -30
lb:visitor	-9 14 -16 -5 -9 -7
lb:vote	5 10 -33 9 -34 -40
lb:walk	-13 -3 7 -10 -9 -15
lb:want	-7 18 -16 -1 -3 -12
lb:water	6 6 -14 -8 -23 -25
lb:water-shar	-13 19 -20 -2 -3 -9
lb:websit	-14 14 -12 -5 -5 -13
lb:week	13 -7 -15 -3 -4 -18
lb:welcom	-14 14 -9 -10 -20 -12
lb:went	-17 1 8 -20 -17 2
lb:whale	-13 12 -9 -9 -8 -7
lb:wharf	9 8 -14 -1 -2 -10
lb:whether	-3 13 -42 13 -20 -29
lb:widow	5 2 -13 -10 -8 -17
lb:wife	-12 4 -19 -7 -14 9
lb:wipe	-18 -10 11 -12 -10 -16
lb:without	-32 -10 -34 -20 -18 31
lb:word	7 -7 0 -5 -14 6
lb:work	6 -9 5 -12 -13 -21
lb:worker	-13 -5 4 -5 -5 2
lb:wreath	-8 -10 14 -15 0 -22
lb:ye	-21 14 -18 -11 -11 4
lb:year	17 -15 -18 -10 -8 -13
lb:yet	-11 -8 -12 -5 -6 9
led:about	13 -14 -53 10 14 -17
led:according	0 -3 -5 -16 -19 -2
led:among	-30 12 -3 -11 -26 -32
led:beside	-7 1 2 -18 -1 -13
led:beside-by	-15 5 -14 -8 -2 -1
led:between	0 10 -19 -15 -16 -31
led:for-side	-37 8 10 -18 -12 -6
led:instead	-14 -11 -43 13 17 -11
led:invites	-24 -2 -4 9 -7 -20
led:meets	-20 16 -2 -3 -20 -35
led:met-by	0 -15 16 -10 -14 -22
led:sends	-19 8 -29 -15 -3 3
led:there-came	-34 15 -37 -7 -5 2
led:under	-1 -12 11 -13 -19 -24
led:with	-4 2 -2 -18 0 -10
led:without	-22 -24 -17 -15 -13 24
loose=after	-5 1 -1 0 -52 -12
loose=before	-14 8 -2 -22 -12 -8
lv-cue:absent	-14 3 -18 -9 -10 7
lv-cue:attended	-12 5 -10 -16 -3 2
lv-cue:background	2 4 -12 -15 -19 -24
lv-cue:declined	-1 -25 12 -19 -22 6
lv-cue:hosted	-13 4 7 -28 -8 -17
lv-cue:invited	-24 -2 1 1 -21 4
lv-cue:reported	-4 -3 1 -8 -22 -4
lv-cue:represented	-24 7 -37 -18 12 -8
lv:accept	-23 -3 13 -5 -15 3
lv:accept|,	-12 -17 13 -6 -9 7
lv:accept|in	-18 7 -15 -5 -8 -20
lv:accompani	-16 18 -17 -2 -4 -12
lv:accompani|by	-16 16 -15 -2 -4 -11
lv:agre	-14 17 -24 -6 -7 2
lv:allow	-15 11 -19 -9 -17 6
lv:announc	14 -12 -17 -7 -12 -13
lv:answer	3 19 -21 -17 -19 -24
lv:answer|that	-24 18 -10 -13 -8 -14
lv:apologis	3 7 -15 -12 -14 -21
lv:apologis|to	3 7 -15 -12 -14 -21
lv:appear	2 1 -13 -3 -7 -11
lv:ar	-28 -15 -21 9 -15 15
lv:ar|	-15 17 -14 -14 -7 -17
lv:ar|,	-22 -21 -14 11 -11 16
lv:ask	-2 -10 5 -20 -19 1
lv:ask|	2 -3 7 -11 -9 -18
lv:ask|,	-16 -1 8 -9 -9 -3
lv:ask|by	-12 12 -15 -2 -2 -9
lv:at	18 -18 -16 -11 -13 -16
lv:attend	-23 -6 10 -9 -19 -3
lv:attend|,	-12 -19 13 -7 -16 4
lv:attend|by	-13 19 -20 -2 -3 -9
lv:at|,	18 -18 -16 -11 -13 -16
lv:be	1 5 -28 -18 -21 0
lv:been	6 0 -28 -10 -17 -1
lv:be|between	17 -17 -12 -8 -5 -12
lv:be|that	3 -8 -15 -9 -10 8
lv:brief	-20 13 -24 -8 -11 6
lv:brief|,	-11 0 -16 -1 -4 8
lv:bring	-14 16 -17 -9 -6 -12
lv:brought	-3 13 -13 -9 -23 -31
lv:brought|	-14 23 -23 -5 -7 -11
lv:brought|,	2 7 -29 -8 -22 -26
lv:brought|together	-10 14 -11 -1 -2 -6
lv:call	-36 9 12 -16 -22 -31
lv:call|	-15 21 -20 -10 -14 -16
lv:call|,	-8 -16 17 -2 -3 -12
lv:call|<person>	-18 18 -14 -5 -5 -9
lv:call|and	-10 14 -14 -2 -1 -9
lv:call|between	-11 18 -20 -3 -2 -6
lv:call|by	-14 -16 17 -5 -3 -9
lv:call|on	-11 -16 16 -4 -3 -8
lv:came	2 -2 -37 -13 -12 2
lv:came|	-23 9 -18 -5 -1 -24
lv:came|'	-18 17 -12 -10 -11 -19
lv:came|,	-13 13 -16 -2 -5 -2
lv:came|with	8 -12 -18 -3 -13 6
lv:can't	-6 12 -7 -2 -3 -8
lv:can't|whether	-6 12 -7 -2 -3 -8
lv:caught	-8 -2 -13 -6 7 -12
lv:caught|	-8 -2 -13 -6 7 -12
lv:chair	-12 -3 3 -23 2 -12
lv:chair|	-10 -5 9 -18 -28 -24
lv:chair|,	-28 5 -1 -16 6 -6
lv:chair|by	-24 -21 23 -1 -6 -10
lv:chair|with	-19 5 -20 -3 6 -6
lv:cite	19 -25 -18 -14 -13 5
lv:close	-4 2 -2 -7 -8 -15
lv:co-chair	-16 -19 19 -20 -5 -7
lv:co-chair|'	-16 -19 19 -20 -5 -7
lv:come	-14 6 -17 -1 -13 4
lv:come|and	-12 6 -14 -13 -12 7
lv:confer	-3 13 -14 -12 -14 -14
lv:confer|with	-13 17 -17 -5 -9 -7
lv:conven	-19 -20 21 -10 -16 -14
lv:deni	-17 12 -9 -4 -3 -9
lv:deni|that	-17 12 -9 -4 -3 -9
lv:did	1 0 1 -28 -23 -5
lv:did|	-31 7 -18 -18 -23 9
lv:did|,	15 -4 -22 -11 -20 -29
lv:dine	-22 -8 11 -10 -13 -17
lv:dine|with	-16 4 -2 -3 -8 -7
lv:drew	-18 23 -20 -11 -12 -22
lv:drew|	-11 13 -13 -5 -9 -8
lv:drop	7 5 -17 -8 -13 -26
lv:drop|	13 -13 -10 -8 -12 -12
lv:edit	14 -13 -15 -8 -10 -14
lv:elect	-23 22 -20 -12 -16 -22
lv:end	-12 0 6 -1 -4 -15
lv:entertain	-12 13 -10 -5 -15 -13
lv:entertain|	-12 13 -10 -5 -15 -13
lv:expect	-14 18 -17 -11 -13 -13
lv:expect|	-14 18 -17 -11 -13 -13
lv:explain	5 -21 15 -13 -12 -18
lv:face	1 3 -4 -12 -17 -21
lv:face|,	2 5 -12 -9 -13 -16
lv:fell	-17 20 -19 -8 -11 -8
lv:fete	-10 13 -11 -6 -5 -9
lv:fete|	-10 13 -11 -6 -5 -9
lv:flew	-17 -1 -3 -5 -6 3
lv:flew|,	-14 -5 3 -5 -5 4
lv:flew|that	-2 11 -12 0 -1 -2
lv:flew|where	-12 10 -7 -1 -3 -8
lv:follow	-17 19 -19 -9 -13 -17
lv:forc	3 -21 13 -6 -6 -8
lv:forc|,	6 -13 2 -5 -6 -7
lv:gather	-17 2 -14 -10 12 -19
lv:gather|	-12 15 -15 -4 -7 -13
lv:gave	0 2 -3 -18 -24 -3
lv:gave|	11 -16 -6 -1 -2 -4
lv:gave|,	-18 18 -11 -8 -10 -17
lv:gave|for	-22 2 -13 -18 -20 9
lv:get	-18 10 -10 -6 -4 0
lv:go	-1 -19 8 -12 -11 2
lv:goe	-15 17 -17 -7 -4 -10
lv:got	-17 -6 6 6 -12 -15
lv:go|before	-16 -11 14 -6 -5 -9
lv:ha	0 -3 -26 -13 -14 11
lv:had	-5 14 -13 -19 -23 -10
lv:had|	-16 19 -19 -9 -8 -17
lv:had|'	-19 21 -21 -16 -4 -8
lv:had|,	-27 17 -15 -11 -14 0
lv:had|to	4 6 -11 -8 -11 -22
lv:had|with	12 -24 3 -5 -15 -19
lv:hand	-14 15 -14 -5 -4 -13
lv:have	0 0 -21 -14 -14 1
lv:have|	-19 -2 -19 -14 -13 10
lv:have|between	-13 12 -4 -1 -1 -2
lv:ha|	12 1 -23 -11 -10 -16
lv:head	-23 -5 14 -13 -24 -14
lv:head|	-14 -10 16 -12 -14 -18
lv:head|,	-10 -2 7 -4 -8 -22
lv:head|by	-12 19 -21 -4 -7 -11
lv:hear	-21 5 -3 -10 -12 -20
lv:heard	3 10 -22 -18 -20 -4
lv:heard|	-12 17 -17 -5 -6 -8
lv:heard|,	-1 5 -17 -16 -18 -1
lv:hear|,	-17 -6 9 -7 -10 -14
lv:held	-35 2 2 -12 -22 9
lv:held|,	-29 1 7 -8 -19 -23
lv:held|with	-20 9 -18 -4 -10 7
lv:hold	9 -3 -7 -8 -15 -15
lv:hold|,	10 -9 -8 -6 -8 -13
lv:hold|with	-18 3 0 -3 -10 -6
lv:host	3 -9 6 -17 -23 -23
lv:host|	-9 -4 5 -15 -12 -12
lv:host|,	0 -8 4 -9 -18 -18
lv:host|by	0 -25 14 -5 -8 -9
lv:host|with	-20 1 0 -2 -6 -6
lv:huddl	-9 16 -15 -4 -3 -10
lv:huddl|with	-9 16 -15 -4 -3 -10
lv:invit	-23 -14 -1 9 -13 8
lv:invit|	-10 -4 -26 12 -2 -14
lv:invit|,	-19 -4 -20 -16 -13 13
lv:is	5 -1 2 -20 -31 -33
lv:is|	-27 9 9 -14 -22 -18
lv:is|,	9 -3 -3 -6 -14 -18
lv:is|where	11 -20 -6 -6 -3 -9
lv:join	-17 0 5 -5 -7 -12
lv:join|,	-12 16 -15 -2 -6 -15
lv:kept	-4 -12 -27 9 -24 12
lv:kept|	9 -18 -16 -15 -16 11
lv:kept|for	-18 -11 -10 10 -16 7
lv:laid	-20 -18 14 -17 7 -19
lv:learn	0 15 -14 -14 -14 -23
lv:led	0 11 -15 -10 -17 -16
lv:led|,	-8 12 -14 -2 -4 -5
lv:left	-4 -5 7 -8 -12 -13
lv:left|,	-14 -5 10 -7 -9 -10
lv:lent	-14 -6 9 -7 -7 -10
lv:lent|	-14 -6 9 -7 -7 -10
lv:let	-2 -3 -6 -21 -23 3
lv:let|	13 0 -21 -12 -15 -16
lv:let|,	-17 18 -15 -7 -12 -15
lv:link	-2 12 -12 -1 0 -1
lv:link|,	-2 12 -12 -1 0 -1
lv:lunch	11 0 -27 -8 -17 -16
lv:lunch|with	11 0 -27 -8 -17 -16
lv:meet	-5 -8 1 13 -21 -26
lv:meet|	-24 3 2 -18 -14 -12
lv:meet|,	-18 -2 6 -8 -6 -13
lv:meet|since	3 -2 -12 -8 -4 -6
lv:met	-15 -6 0 -19 3 2
lv:met|	-3 5 -6 -14 -14 -23
lv:met|'	-23 -10 11 -12 -7 -15
lv:met|,	-25 8 -26 -7 -18 12
lv:met|under	-12 -18 16 -3 -7 -10
lv:name	1 5 -12 -15 -19 -24
lv:name|	-19 19 -7 -5 -3 -13
lv:name|after	17 -18 -10 -6 -7 -8
lv:offer	-19 9 -1 -13 -14 -14
lv:offer|	-13 4 1 -9 -9 -11
lv:open	-25 -5 11 -9 -11 -21
lv:open|by	-13 20 -23 -3 -5 -6
lv:open|with	-16 -6 8 -4 -7 -10
lv:own	19 -7 -19 -12 -26 -12
lv:own|,	19 -7 -19 -12 -26 -12
lv:place	-13 14 -15 -7 -14 -14
lv:place|,	-13 14 -15 -7 -14 -14
lv:presid	-26 -3 3 -10 -21 4
lv:presid|	-13 -17 17 -8 -12 -13
lv:presid|in	-21 -6 -30 -5 -9 11
lv:presid|with	-12 16 -15 -1 -8 -13
lv:promis	-14 1 1 -4 -3 -9
lv:promis|	-11 14 -14 -2 -2 -5
lv:pull	-19 -13 10 -6 -11 6
lv:pull|,	-19 -13 10 -6 -11 6
lv:put	15 -7 -11 -20 -18 -21
lv:put|,	9 0 -19 -16 -14 -19
lv:question	-24 22 -19 -7 -11 -18
lv:question|	-15 15 -12 -3 -4 -16
lv:question|by	-18 15 -12 -6 -10 -9
lv:rais	15 -14 -11 -6 -10 -16
lv:read	3 -12 11 -19 -23 -29
lv:read|and	-16 -12 15 -9 -3 -13
lv:read|by	-4 2 -1 -8 -16 -17
lv:receiv	-14 8 1 -14 -14 -22
lv:receiv|	-17 27 -29 -5 -4 -7
lv:receiv|,	-29 -1 6 -9 -18 -18
lv:receiv|by	-22 -26 26 -6 -8 -10
lv:receiv|from	-12 12 -10 -3 -7 -7
lv:reconven	-11 14 -11 -2 -6 -11
lv:reconven|,	-11 14 -11 -2 -6 -11
lv:recov	7 3 -15 -4 -12 -18
lv:refus	20 -16 -20 -17 -14 -18
lv:remain	-16 -4 -10 -8 -10 11
lv:replac	-23 -4 12 -14 -16 -23
lv:repres	-26 8 -29 -17 10 -15
lv:repres|,	-23 31 -20 -10 -43 -34
lv:repres|by	-10 -1 -19 -7 0 1
lv:resum	-15 12 -10 -4 -4 -7
lv:resum|between	-15 12 -10 -4 -4 -7
lv:run	-18 19 -19 -6 -9 -8
lv:sai	-10 9 -4 0 -19 -13
lv:said	2 -9 -10 -5 -16 5
lv:said|	-2 -7 -6 -3 -12 3
lv:said|,	23 -38 -7 -18 -15 2
lv:said|and	-18 13 -16 -13 -11 9
lv:said|that	14 -13 -11 -1 -2 -13
lv:sai|	0 0 -31 -18 -10 1
lv:sai|,	-11 5 12 -15 -10 -24
lv:sai|that	4 -1 -10 -11 -13 -3
lv:sat	-12 -9 14 -9 -22 -6
lv:sat|	-15 3 -19 -3 -7 2
lv:sat|'	-20 -9 11 -7 -7 -16
lv:sat|,	7 9 -36 -5 -16 -4
lv:sat|with	-22 -9 11 -3 -13 -15
lv:saw	1 -3 2 -11 -18 -25
lv:saw|	-1 -9 9 -10 -13 -16
lv:saw|,	10 8 -17 -5 -13 -19
lv:saw|with	-15 16 -15 -2 -5 -6
lv:see|	-4 -6 9 -10 -6 -13
lv:see|,	-12 -7 -18 -4 -5 11
lv:send	-16 20 -22 -12 -17 -20
lv:send|	-13 15 -15 -11 -15 -14
lv:send|,	-7 14 -19 -6 -9 -16
lv:sent	-7 -3 -24 -15 2 3
lv:sent|	-23 -4 -11 -7 11 -28
lv:sent|,	-43 47 -20 -7 -39 -43
lv:set	-19 -2 12 -10 -7 -9
lv:show	-23 0 -29 -6 -10 10
lv:show|	-17 -7 -21 -5 -4 13
lv:show|,	-11 18 -15 -2 -8 -21
lv:sign	-3 -17 -7 -13 14 -5
lv:sign|,	-21 -9 -23 -10 15 2
lv:sign|by	0 -18 10 -9 -18 -19
lv:slept	11 -16 1 -8 -11 -11
lv:spent	-8 -13 11 -5 -4 -10
lv:spent|,	-8 -13 11 -5 -4 -10
lv:spoke	3 17 -26 -11 -24 -26
lv:spoke|	-4 9 -12 -2 -3 -5
lv:spoke|,	-13 13 -10 -3 -8 -14
lv:state	2 -7 4 -18 -5 -25
lv:state|	3 -7 3 -18 -4 -25
lv:stood	-19 -8 9 -15 13 -21
lv:struck	13 -23 -8 -6 -5 -12
lv:summon	-14 19 -17 -15 -4 -12
lv:summon|	-8 20 -19 -12 -3 -8
lv:suspend	-13 15 -13 -1 -2 -10
lv:talk	0 9 -29 -10 -15 -17
lv:talk|with	7 -3 -18 -4 -11 -9
lv:thank	-20 11 2 -12 -13 -13
lv:took	-20 24 -20 -5 -11 -18
lv:took|from	-14 14 -10 -3 -7 -13
lv:travel	13 -11 -6 -11 -8 -13
lv:turn	-2 -15 10 -3 -4 -18
lv:visit	-23 9 -5 -8 -10 -15
lv:visit|,	-12 14 -12 -4 -6 -11
lv:visit|by	-13 12 -12 -1 -1 -2
lv:visit|where	-14 -20 20 -5 -6 -8
lv:vote	6 2 -19 -17 -23 -23
lv:vote|for	11 -6 -14 -15 -23 -19
lv:wa	-1 -3 -1 -24 -12 -5
lv:walk	-13 -3 7 -10 -9 -15
lv:want	-7 18 -16 -1 -3 -12
lv:want|,	-7 18 -16 -1 -3 -12
lv:wa|	-18 -3 12 -21 -32 0
lv:wa|'	-19 4 0 -9 -4 -12
lv:wa|,	1 -3 -28 -8 -14 7
lv:wa|and	14 -13 -23 -9 7 -11
lv:wa|by	9 -25 11 -10 -8 -17
lv:wa|which	5 -15 9 -3 -5 -6
lv:welcom	-14 14 -9 -10 -20 -12
lv:welcom|,	-9 -3 6 -6 -14 -8
lv:went	-16 6 -1 -17 -16 2
lv:went|,	-15 16 -21 -8 -10 -13
lv:went|to	-5 -5 13 -10 -13 -19
lv:went|when	-15 -4 -20 -6 -5 11
lv:were	-7 -2 7 -19 -32 -43
lv:were|	-34 11 -1 -9 -23 -30
lv:were|'	16 -9 -25 -24 -22 -26
lv:were|,	-27 15 5 -8 -16 -27
lv:were|when	-5 -12 12 -3 -3 -5
lv:whale	-13 12 -9 -9 -8 -7
lv:whale|	-13 12 -9 -9 -8 -7
lv:will	-4 -12 14 -3 -24 -25
lv:will|,	10 -18 2 -11 -13 -17
lv:will|with	-19 20 -20 -6 -15 -11
lv:would	-10 16 -14 -2 -7 -12
many	30 -4 -13 -24 -18 -19
many:rel=A	-17 4 -11 -13 6 0
many:rel=B	-8 24 -7 -11 -30 -33
many:rel=O	19 -11 -15 -27 -14 -6
many:rel=S	-47 20 14 -26 -28 -19
many:rel=o	19 -6 -13 -23 -22 -12
many:rel=s	16 -7 -13 -14 -17 -25
many:rels=A	6 -2 -15 -7 -1 -20
many:rels=AO	-25 6 -27 -38 2 17
many:rels=AOS	-15 3 -2 -6 -6 -20
many:rels=AOSo	0 5 -11 -9 -20 0
many:rels=AOo	-14 -9 -11 -2 16 1
many:rels=AS	-2 8 -4 -27 -23 -18
many:rels=ASo	-26 3 6 -10 -9 -24
many:rels=Ao	-26 6 1 -11 -10 8
many:rels=B	0 0 6 -8 -12 -18
many:rels=BOSo	-16 17 -10 -3 -15 -16
many:rels=O	61 -41 -28 -31 -45 -47
many:rels=OS	-20 0 -8 -5 -4 9
many:rels=OSo	-43 13 10 -15 -18 -17
many:rels=Oo	20 -17 -14 -40 -22 -16
many:rels=Os	18 -19 -13 -3 -4 -4
many:rels=S	-17 8 9 -34 -27 -35
many:rels=So	-26 9 5 -21 -24 -16
many:rels=Ss	-19 4 3 -8 -6 -9
many:rels=o	48 -25 -59 -20 -39 -18
many:rels=s	18 -15 -12 -15 -18 -24
not-first	-4 14 -36 -15 -8 -2
object-of-trigger	-18 -3 1 -7 9 -6
object:call|between	-6 10 -12 -2 -1 -4
object:call|on	-11 -16 16 -4 -3 -8
object:confer|'	-14 -8 9 -6 -5 -6
object:confer|with	-13 17 -17 -5 -9 -7
object:dine|with	-16 4 -2 -3 -8 -7
object:gave|for	-15 16 -11 -4 -14 -8
object:heard|heard	-14 14 -14 -1 0 -3
object:held|,	-10 -10 11 -4 -12 -13
object:held|with	-20 9 -18 -4 -10 7
object:hold|,	10 -9 -8 -6 -8 -13
object:host|,	-17 24 -22 -2 -7 -8
object:host|by	-8 -13 12 -1 -1 -1
object:host|hosted	-11 15 -15 -4 -2 -3
object:host|with	-13 7 -6 -2 -6 -6
object:huddl|with	-9 16 -15 -4 -3 -10
object:invit|invited	-7 9 -20 -1 -1 -9
object:link|,	-2 12 -12 -1 0 -1
object:lunch|with	-26 24 -22 -5 -14 -13
object:meet|,	-18 -2 6 -8 -6 -13
object:meet|meet	-21 12 -8 -17 -8 -9
object:meet|since	16 -16 -9 -6 -3 -5
object:met|'	-23 -10 11 -12 -7 -15
object:met|,	-25 8 -26 -7 -18 12
object:met|met	-36 10 -5 -10 -10 -17
object:met|under	-12 -18 16 -3 -7 -10
object:receiv|,	-23 14 -11 -5 -10 -13
object:receiv|by	-18 -22 21 -5 -6 -8
object:receiv|from	-12 12 -10 -3 -7 -7
object:receiv|received	-14 17 -19 -5 -5 -7
object:reconven|,	-11 14 -11 -2 -6 -11
object:sat|'	-10 19 -19 -3 -5 -9
object:sat|,	-33 31 -28 -4 -13 -23
object:sat|with	-22 -9 11 -3 -13 -15
object:saw|,	-23 18 -16 -4 -12 -22
object:saw|saw	14 -29 4 -6 -8 -10
object:saw|with	-15 16 -15 -2 -5 -6
object:see|,	-12 -7 -18 -4 -5 11
object:see|see	-15 -13 15 -5 -3 -5
object:talk|with	-23 20 -14 -2 -9 -7
object:visit|by	-13 12 -12 -1 -1 -2
object:visit|where	-14 -20 20 -5 -6 -8
one	-11 6 -2 -13 -10 -2
one:rel=A	-7 6 -5 -10 -14 -4
one:rel=B	0 -7 -6 -30 -3 1
one:rels=A	-9 9 -2 -15 -12 -5
one:rels=AB	-12 15 -8 -6 -10 -20
one:rels=AS	6 -9 -9 6 -23 -12
one:rels=B	-2 -18 3 -32 -1 4
one:rels=BS	9 6 -15 -6 -9 -10
one:rels=S	-17 4 -2 -9 -1 -1
place:elsewhere	22 -22 -29 2 5 -1
place:elsewhere|(	-17 1 6 -2 -5 -6
place:elsewhere|(|-	-10 19 -17 -1 -3 -4
place:elsewhere|,	-8 6 -17 9 -34 -34
place:elsewhere|,|-	-31 10 -11 12 -25 -28
place:elsewhere|-	-18 19 -15 -16 -18 -19
place:elsewhere|and	-29 2 6 11 -29 -39
place:elsewhere|and|-	-15 -11 6 17 -25 -31
place:elsewhere|and|attend	-15 15 -13 -13 -9 -14
place:elsewhere|and|came	-16 18 -17 -12 -8 -12
place:elsewhere|and|had	-24 -7 11 -12 -9 -20
place:elsewhere|at	2 -16 -24 8 -17 10
place:elsewhere|at|had	-13 -9 -6 12 -10 -5
place:elsewhere|at|will	11 -6 -12 -4 -9 -18
place:elsewhere|for	24 -29 7 -17 -19 -18
place:elsewhere|for|-	15 -14 -13 -11 -10 -12
place:elsewhere|for|had	8 -16 7 -7 -12 -12
place:elsewhere|from	14 1 -8 -15 -1 -57
place:elsewhere|from|-	-29 21 -1 -20 -24 -33
place:elsewhere|from|appear	-15 -7 9 -5 -9 -11
place:elsewhere|from|said	22 -18 -23 -7 -7 -13
place:elsewhere|from|will	11 10 -15 -16 -18 -21
place:elsewhere|in	28 -51 -33 -30 -2 19
place:elsewhere|in|-	14 -21 -31 -21 0 11
place:elsewhere|in|ar	14 -14 -10 -1 -5 -3
place:elsewhere|in|had	-5 9 -22 -20 3 -4
place:elsewhere|in|is	-18 -16 11 -6 13 -15
place:elsewhere|in|sai	13 -13 -14 -3 -6 -15
place:elsewhere|in|said	18 -16 6 -7 -13 -20
place:elsewhere|in|shook	16 -16 -9 -6 -3 -5
place:elsewhere|in|stai	-1 -9 -21 -5 -25 8
place:elsewhere|in|wa	-16 1 -25 -11 -22 13
place:elsewhere|met	-20 20 -15 -1 -3 -9
place:elsewhere|met|had	-18 19 -14 -1 -2 -8
place:elsewhere|of	-14 12 -13 -2 0 -16
place:elsewhere|of|-	-38 33 -11 -25 -46 7
place:elsewhere|of|agre	-2 12 -12 -1 0 -1
place:elsewhere|of|ar	2 4 -35 -6 -18 -11
place:elsewhere|of|attend	-9 -11 12 -3 -24 -7
place:elsewhere|of|chair	-14 -20 19 -2 -11 -8
place:elsewhere|of|ha	13 -14 -12 5 -8 -13
place:elsewhere|of|had	-20 3 9 -13 -22 -21
place:elsewhere|of|met	-6 18 -19 -1 -1 -5
place:elsewhere|of|repli	-9 20 -17 -15 -2 -2
place:elsewhere|of|sign	-14 16 -14 -3 -5 -3
place:elsewhere|the	-35 -1 1 -7 4 -6
place:elsewhere|the|-	-18 7 3 -4 -12 -19
place:elsewhere|the|agre	-2 12 -12 -1 0 -1
place:elsewhere|the|had	-17 -6 8 -4 -10 -17
place:elsewhere|the|told	-21 10 -4 -2 -9 -15
place:elsewhere|to	2 7 -22 -13 -18 6
place:elsewhere|to|-	17 -10 -12 -10 -13 -14
place:elsewhere|to|had	-11 13 -18 -3 -9 10
place:elsewhere|to|said	-10 16 -17 -3 -3 -21
place:elsewhere|with	-17 -12 14 -5 -8 -13
place:elsewhere|with|-	-16 -14 15 -5 -7 -12
place:here	-31 9 9 -13 -16 -14
place:here|,	-18 15 -7 -7 -15 -9
place:here|,|-	-18 15 -7 -7 -15 -9
place:here|and	7 -16 3 -2 -9 -12
place:here|and|-	7 -16 3 -2 -9 -12
place:here|at	-42 -8 14 0 -25 -14
place:here|at|-	-30 -2 11 -13 -18 -33
place:here|at|gave	-9 -17 17 -2 -1 -8
place:here|at|ha	-11 10 5 -12 -8 -11
place:here|at|listen	-7 -13 -14 13 -1 -8
place:here|at|met	-2 17 -17 -1 0 -1
place:here|at|will	-15 -11 12 -10 -11 -20
place:here|from	-15 -3 6 -6 -5 -14
place:here|in	-16 -1 7 -16 -10 -4
place:here|in|-	-24 4 8 -12 -23 -26
place:here|in|address	-15 13 -12 -1 -3 -7
place:here|in|ar	-29 29 -24 -3 -4 -8
place:here|in|attend	-15 -13 6 -6 11 -15
place:here|in|gave	17 -20 -15 -5 -3 -10
place:here|in|got	-16 -6 12 -3 -5 -12
place:here|in|ha	0 -20 18 -10 -5 -19
place:here|in|had	-41 -16 24 -10 -19 -28
place:here|in|heard	-17 -16 -1 -5 -10 12
place:here|in|host	-5 -15 16 0 -1 -9
place:here|in|is	-1 25 -29 -16 -14 -28
place:here|in|manag	-14 -15 -13 -6 -8 15
place:here|in|meet	-16 16 -15 -2 -2 -10
place:here|in|met	-30 -5 3 -9 -6 1
place:here|in|open	-3 -11 12 0 0 -1
place:here|in|said	-16 18 -16 -3 -2 -17
place:here|in|sat	-19 -3 5 -6 -11 -19
place:here|in|shook	-22 24 -16 -3 -2 -14
place:here|in|told	15 -13 -10 -6 -7 -17
place:here|in|took	-17 -5 6 -5 -9 -13
place:here|in|wa	-38 8 -17 -18 -26 8
place:here|in|walk	-5 17 -17 -2 -2 -5
place:here|in|were	-27 26 -22 -7 -8 -20
place:here|in|will	-22 14 -5 -13 -16 -27
place:here|near	-31 7 0 -17 -14 -25
place:here|near|-	-15 14 -15 -6 -5 -10
place:here|near|had	-18 15 -12 -6 -5 -10
place:here|of	-14 1 1 -3 -3 -7
place:here|off	-14 16 -14 -5 -4 -13
place:here|of|sign	-8 13 -13 -1 -1 -1
place:here|on	-11 -5 7 -12 -1 -9
place:here|on|-	-9 24 -23 -13 -1 -8
place:here|outside	-3 -14 15 -1 -3 -5
place:here|the	-18 16 -10 -14 -20 -37
place:here|the|-	-30 23 -20 -5 -15 -29
place:here|the|had	-17 17 -16 -1 -2 -6
place:here|the|lunch	10 -18 3 -2 -7 -8
place:here|the|sat	0 14 -14 0 0 -1
place:here|the|walk	-7 12 -12 -2 -2 -5
place:here|the|welcom	-13 -21 20 -2 -4 -6
place:here|the|were	-13 4 1 -13 -11 -16
place:here|the|withdrew	-10 -5 6 -2 -2 -12
place:here|to	-16 35 -16 -15 -26 -48
place:here|to|-	-13 23 -24 -4 -9 -13
place:here|to|flew	-20 19 -16 -10 -8 -15
place:here|to|had	-12 -12 12 -6 -6 -8
place:here|to|welcom	-21 -16 22 -2 -7 -12
place:here|to|went	-6 12 -12 -2 -1 -4
place:here|to|will	4 28 -20 -9 -18 -30
place:here|visit	-1 13 -13 -1 0 -2
place:here|visited	-12 13 -14 -3 -2 -7
place:here|visit|will	-1 13 -13 -1 0 -2
place:unknown	-11 -16 -8 -20 -19 26
place:unknown|,	-14 -4 5 -7 -5 -8
place:unknown|and	-16 24 -22 -10 -8 -10
place:unknown|and|present	-12 14 -12 -9 -6 -5
place:unknown|at	-11 12 -12 -6 -9 -12
place:unknown|at|fire	-11 12 -12 -6 -9 -12
place:unknown|from	-23 -8 3 -7 -9 11
place:unknown|in	-16 -10 -4 -12 -32 18
place:unknown|in|-	4 2 -14 -6 -5 -18
place:unknown|in|wa	-21 -12 -15 -4 -15 17
place:unknown|of	-18 0 3 -6 3 -15
place:unknown|of|-	-15 -3 6 -4 -10 -13
place:unknown|to	-13 -17 -20 -3 -6 19
quoted	15 3 -30 -2 -10 -14
r-cue-near:absent	-11 -27 -14 -32 -11 21
r-cue-near:attended	-20 7 -6 -8 3 -5
r-cue-near:background	19 -19 -15 0 -7 -32
r-cue-near:declined	-16 -18 -8 -24 1 14
r-cue-near:hosted	-16 -18 16 4 -10 -6
r-cue-near:invited	-5 -25 9 11 -38 -4
r-cue-near:observer	7 -3 -27 -16 -18 3
r-cue-near:reported	-2 -4 -7 -16 -8 -2
r-cue-near:represented	-37 -32 -8 9 20 3
r-cue:absent	-22 -18 -19 -15 4 21
r-cue:attended	-21 0 6 -10 0 -7
r-cue:background	2 -9 -10 -8 5 -20
r-cue:declined	-19 -15 -4 -29 -1 18
r-cue:hosted	-6 -20 7 5 -17 5
r-cue:invited	-13 -19 4 15 -21 -9
r-cue:reported	1 -8 -6 -13 -10 -2
r-cue:represented	-33 -35 -4 -1 29 -4
r2:' s	6 -17 -10 -24 13 -8
r2:, and	-15 -11 18 -8 -16 -18
r2:<person> )	-24 -17 -19 -14 12 9
r2:<person> ,	-6 -7 7 -18 -6 -24
r2:<place> '	-25 1 -10 12 -14 -19
r2:a colonel	-18 18 -18 -3 -2 -11
r2:a jar	-9 -11 15 -1 -2 -4
r2:accompanied by	-8 -1 3 -4 -12 -11
r2:according to	-12 11 -9 -2 -1 -4
r2:across from	-14 13 -12 -1 -4 -7
r2:all confirm	-21 -6 9 -3 -3 -11
r2:among them	20 -20 -17 -9 -15 -14
r2:and ,	3 9 -25 -19 -20 -29
r2:and <person>	-10 2 11 -11 -15 -27
r2:and <place>	-45 9 -5 4 -26 -43
r2:and a	-22 26 -23 -7 -21 -16
r2:and an	-11 14 -11 -1 -1 -7
r2:and broke	-12 13 -6 -1 -3 -5
r2:and by	-11 -18 17 -7 -12 -7
r2:and observ	-19 1 1 -5 -9 -8
r2:and the	-9 -3 2 -24 -29 -1
r2:and three	-7 18 -17 -3 -18 -11
r2:and wa	-14 8 -1 -10 -11 -16
r2:answered for	11 -7 -23 -17 -4 -12
r2:answered question	-21 21 -11 -6 -2 -14
r2:appeared by	-15 -7 9 -5 -9 -11
r2:appeared in	-2 18 -18 -1 0 -3
r2:appeared on	-9 18 -18 -5 -15 -13
r2:are both	-14 16 -18 -10 -14 -15
r2:are come	-10 14 -16 -4 -7 -8
r2:are expect	-10 14 -17 -3 -9 -9
r2:are on	4 3 -12 -11 -10 -14
r2:are to	-26 0 4 -7 -11 -9
r2:as <person>	-5 14 -15 -1 -2 -7
r2:as host	-9 -16 15 -3 -3 -6
r2:asked about	-16 15 -14 -10 -5 -15
r2:asked for	-20 11 -1 -14 -5 -13
r2:asked why	-26 3 5 -18 -9 -15
r2:at <place>	-12 -14 8 -11 -7 6
r2:at a	-18 4 0 -6 -8 -18
r2:at hi	-17 9 -5 -7 -7 -18
r2:at the	11 -1 -7 -9 -12 -21
r2:ate from	-11 13 -12 -4 -8 -11
r2:attended the	-6 -9 -19 -3 12 -7
r2:blamed the	-12 8 -3 -11 -11 -10
r2:both from	-8 12 -4 0 -1 -10
r2:briefed health	-6 8 -8 -2 -5 -13
r2:briefed the	-17 16 -12 -9 -12 -13
r2:brought a	-20 24 -20 -7 -19 -10
r2:brought an	-12 17 -17 -5 -11 -9
r2:brought togeth	-13 -18 17 -4 -6 -5
r2:called ,	6 -3 -31 -2 -6 -14
r2:called a	-17 -14 17 -4 -8 -19
r2:called it	19 -4 -24 -8 -13 -26
r2:called on	-11 16 -16 -2 -2 -16
r2:called that	3 7 -18 -3 -5 -15
r2:called the	2 -12 -18 -5 -8 7
r2:came in	-14 15 -10 -7 -16 -15
r2:came with	-10 18 -12 -2 -9 -21
r2:cited the	4 -1 -18 -8 -10 3
r2:compared <number>	-14 14 -9 -3 -10 -13
r2:conferred by	-16 21 -22 -4 -8 -11
r2:conferred on	-11 12 -14 -4 -5 -5
r2:could not	-1 -19 -16 -15 -19 7
r2:crossed the	-13 13 -14 -5 -8 -12
r2:cut short	-13 -7 8 -2 -5 -8
r2:cut the	-11 17 -21 -9 -12 -12
r2:declined to	2 -3 8 -6 -13 -12
r2:dialled in	-15 14 -17 4 -17 -16
r2:did not	-24 5 -8 -36 6 0
r2:dined with	-10 13 -14 -5 -11 -12
r2:doubts that	12 -11 -9 -10 -8 -10
r2:explained the	-11 -5 10 -8 -8 -13
r2:fell in	9 -2 -12 -9 -14 -13
r2:flew home	11 4 -14 -6 -7 -18
r2:flew in	11 -2 -18 -6 -12 -14
r2:followed <person>	-7 13 -10 -4 -6 -18
r2:for <place>	15 -14 -9 -6 -7 -7
r2:for a	-6 14 -14 -1 -1 -3
r2:for nine	-15 18 -16 -5 -6 -16
r2:for the	-33 12 -2 -15 -31 -34
r2:fought over	14 -12 -16 -9 -9 -13
r2:found out	17 -14 -16 -5 -11 -21
r2:from the	-13 14 -18 -11 -12 -12
r2:gave <person>	3 11 -17 -11 -11 -10
r2:gave a	-17 -22 21 -7 -6 -11
r2:gave each	-17 -7 13 -13 -6 -8
r2:gave no	1 -25 0 7 -12 -18
r2:gave the	6 5 -15 -16 -15 -15
r2:got forti	-13 15 -15 -3 -2 -12
r2:granted an	-10 -12 12 -8 -11 -12
r2:had a	-19 -10 -28 -20 -24 20
r2:had all	-22 24 -24 -8 -22 -18
r2:had alreadi	-2 2 -27 -29 5 -14
r2:had also	-19 10 -18 15 -16 -19
r2:had ask	6 8 -19 -19 -15 2
r2:had been	-21 0 -28 7 -6 18
r2:had breakfast	-10 12 -17 -5 -5 -7
r2:had call	-12 -6 7 -2 -5 -14
r2:had come	-14 21 -20 -18 -14 -23
r2:had confer	-16 -3 5 -3 -9 -16
r2:had gone	-31 -25 -30 -22 -30 32
r2:had kept	2 -7 8 -9 -11 -13
r2:had last	-11 14 -12 -5 -6 -14
r2:had lunch	-6 12 -7 -2 -3 -8
r2:had met	-30 1 5 -5 -4 -24
r2:had miss	-13 -11 -6 -3 -10 13
r2:had never	-21 2 -16 -14 15 -17
r2:had no	1 -21 -16 -10 -31 9
r2:had not	0 8 -19 8 -21 -24
r2:had plan	-11 14 -15 -1 -1 -4
r2:had refus	14 -10 -9 -3 -6 -12
r2:had sent	-6 -12 -15 -31 27 -25
r2:had talk	10 -3 -32 -6 -13 -17
r2:had the	-14 -19 19 -7 -14 -1
r2:had to	-20 8 4 -13 -21 -23
r2:handed <person>	-17 1 1 -5 -11 -9
r2:has a	-29 6 -24 8 -23 6
r2:has an	-19 -7 -17 17 -10 -14
r2:has ask	11 -18 16 -24 -10 -15
r2:has been	1 -12 -15 16 -25 -17
r2:has invit	-17 -16 21 -20 -13 -17
r2:has kept	8 -17 9 -17 -12 -15
r2:has let	-13 -6 -7 -6 -9 9
r2:has not	9 -20 -23 18 -18 -28
r2:has promis	-16 21 -22 -11 -8 -26
r2:has said	-21 -9 -20 -16 -11 17
r2:have accept	-8 13 -10 -3 -5 -5
r2:have ask	-17 20 -13 -19 -16 -15
r2:have been	-25 14 -23 6 -9 -29
r2:have confirm	-7 15 -15 -4 -12 -10
r2:have each	-9 15 -16 -7 -3 -7
r2:have never	-16 -18 -9 -11 8 5
r2:have said	-13 17 -14 -3 -14 -21
r2:heard of	-21 19 -15 -8 -7 -14
r2:held a	-9 -13 13 -2 -4 -7
r2:held talk	-14 17 -17 -2 -3 -8
r2:held the	-15 -1 4 -6 -11 -9
r2:himself stai	-15 2 -16 -1 -2 1
r2:his iranian	-15 1 3 -4 -9 -12
r2:hopes for	-10 -19 16 -9 -10 -8
r2:hosted a	-2 -14 14 -1 -1 -2
r2:hosted the	-10 -18 19 0 -3 -3
r2:if releas	-12 1 3 -8 -12 -14
r2:in <date>	16 -8 -20 -11 -14 -22
r2:in <organisation>	-15 19 -23 -9 -15 -15
r2:in <place>	2 -5 5 -16 -22 -20
r2:in a	9 -3 -6 -3 -3 -22
r2:in bulgarian	-22 22 -20 -14 -18 -22
r2:in her	-9 12 -10 -5 -11 -10
r2:in hi	-18 -12 14 -11 -11 -18
r2:in hospit	-12 -22 -13 -1 13 11
r2:in the	3 5 -11 -10 -25 -30
r2:into <person>	-14 15 -11 -3 -3 -12
r2:is a	-20 -18 14 -13 -17 1
r2:is bring	-13 17 -16 -8 -14 -15
r2:is deni	-13 12 -4 -1 -1 -2
r2:is due	-20 23 -21 -5 -5 -11
r2:is expect	10 -4 -15 -5 -14 -16
r2:is in	-4 -12 -29 -17 -31 11
r2:is not	-1 -23 -18 -25 -25 16
r2:is on	-10 -6 -22 13 -20 -6
r2:is recov	7 -13 -17 -15 1 -6
r2:is replac	-16 2 -17 -2 6 -4
r2:is send	-17 -17 -22 -21 20 -19
r2:is the	14 -14 -17 -7 -7 -11
r2:is to	-27 5 8 -29 -7 -37
r2:it wa	-17 -19 -14 -11 10 9
r2:learned of	7 -1 -20 -10 -13 -22
r2:led the	-18 -2 5 -13 -14 -15
r2:left the	3 -17 3 -2 7 -8
r2:lent the	8 4 -20 -9 -15 -17
r2:let hi	-19 -5 -16 -7 9 -12
r2:looked at	-14 13 -11 -4 -9 -11
r2:looked on	-13 12 -8 -4 -7 -9
r2:lost hi	3 -12 8 -15 -13 -22
r2:lunched with	10 -18 3 -2 -7 -8
r2:met again	-10 12 -10 -1 -2 -4
r2:met banker	9 4 -15 -3 -3 -6
r2:met congoles	-13 -11 12 -1 -1 -6
r2:met in	-22 25 -21 -7 -4 -14
r2:met on	-14 17 -15 -4 -6 -14
r2:met the	-21 -2 4 -6 -9 -13
r2:met twice	-7 14 -12 -1 -2 -10
r2:minister <person>	-15 15 -11 -10 -14 -14
r2:missed her	-5 -15 -5 -2 -5 12
r2:next door	-10 13 -9 -1 -1 -8
r2:nor <person>	-27 -35 -26 -25 -31 34
r2:of <organisation>	8 6 -14 -24 -27 -30
r2:of <place>	-34 14 -8 1 4 -38
r2:of the	-6 -5 5 -9 1 -23
r2:offered <number>	-7 -7 8 -5 -7 -12
r2:office said	-5 -12 1 0 0 10
r2:on <date>	7 -9 0 -16 -18 -30
r2:on hi	12 3 -22 -9 -10 -21
r2:on the	-27 -8 1 -15 -15 14
r2:opened the	-12 -13 13 -3 -5 -7
r2:poured the	-12 2 0 -7 -8 -11
r2:produced a	-11 13 -11 -6 -4 -7
r2:promised a	-22 -4 9 -10 -12 -13
r2:put it	-7 14 -14 -10 -4 -11
r2:put their	-24 4 0 -10 -13 -14
r2:questioned <person>	-13 16 -21 -7 -11 -12
r2:read aloud	12 2 -19 -9 -5 -9
r2:read hi	-17 -6 13 -9 -16 -14
r2:read out	-24 7 3 -14 -13 -15
r2:read the	-16 -11 5 8 -12 -15
r2:reads the	-12 15 -18 -17 -11 -10
r2:received <person>	-5 -18 12 -2 -8 -7
r2:received the	-17 -1 2 -3 -5 -6
r2:refused ,	-12 -12 -12 -3 -9 13
r2:rejected the	-11 18 -13 -1 -11 -18
r2:respectively ,	3 -19 9 -4 -10 -13
r2:said ,	-26 -1 13 -7 -11 -8
r2:said <person>	0 -4 -18 3 -10 -6
r2:said a	-3 8 -23 -8 -13 -20
r2:said no	4 -4 -15 -11 -5 -3
r2:said nobodi	17 -16 -14 -10 -4 -16
r2:said on	4 -3 4 -2 -3 -18
r2:said outsid	-21 23 -17 -4 -10 -21
r2:said polic	1 3 -14 -8 -7 -15
r2:said that	-10 7 5 -8 -12 -24
r2:said the	-5 -3 10 -13 -13 -29
r2:said thei	-22 13 -20 -8 -7 2
r2:sat across	0 14 -14 0 0 -1
r2:sat down	-12 -6 7 -5 -9 -16
r2:sat in	-27 -2 -4 -13 -18 7
r2:sat on	-4 16 -16 -1 -1 -6
r2:sat togeth	-8 15 -16 -1 -1 -3
r2:saw a	-5 12 -14 -2 -5 -9
r2:saw the	-17 -6 -3 -11 -9 8
r2:says <person>	-14 -2 -21 -14 -6 7
r2:says no	-4 13 -17 -4 -2 -21
r2:says noth	-13 -21 16 -5 -2 -18
r2:says that	15 -12 -21 -3 -6 -11
r2:says there	14 -10 -12 -2 -3 -13
r2:sees no	12 -11 -12 -9 -10 -13
r2:sent a	12 -23 -21 -28 -10 11
r2:sent an	-18 -18 -25 -21 14 5
r2:sent back	-8 -9 -13 -9 -9 10
r2:sent everybodi	-14 -19 17 -15 -13 -17
r2:sent her	-15 -15 -17 -10 17 -16
r2:sent hi	-15 -14 -20 -9 18 -19
r2:sent regret	-14 14 -19 -21 -24 -4
r2:sent the	-13 -22 2 -17 -2 3
r2:shared a	-8 12 -12 -7 -9 -11
r2:shook hand	3 -1 -16 -8 -4 -8
r2:showed <person>	-16 -6 8 -8 -7 -12
r2:signed for	-14 -4 6 -5 -9 -8
r2:spoke by	-13 19 -17 -2 -4 -13
r2:spoke first	-13 -21 20 -4 -6 -14
r2:spoke for	-31 9 -6 -8 -11 -22
r2:spoke of	11 -23 -20 -8 -18 13
r2:stayed at	-19 6 -17 -4 16 -21
r2:stayed awai	-16 -25 -17 -4 -24 24
r2:stayed in	1 -32 -11 -5 -25 9
r2:stayed to	-15 14 -16 -1 -12 -12
r2:takes the	-13 -18 18 -5 -6 -11
r2:talked by	-12 9 -7 -3 -2 -4
r2:texted and	-12 15 -12 -1 -8 -5
r2:the lawyer	-17 1 -11 -6 12 -17
r2:the ministri	-24 24 -18 -5 -5 -18
r2:the onli	-22 -5 7 -1 -5 -14
r2:the teacher	-13 -10 11 -3 -6 -12
r2:then the	-10 18 -22 -2 -3 -16
r2:thinks the	13 -14 -10 -8 -5 -9
r2:though on	-15 17 -18 -5 -14 -12
r2:to a	-19 -6 -6 11 -5 -14
r2:to hi	-7 16 -16 -13 -1 -7
r2:to scrap	-17 -9 10 -5 -2 -7
r2:to talk	-17 -8 9 -8 -5 -6
r2:to the	-6 16 -15 -2 -5 -8
r2:to which	6 -13 2 -5 -6 -7
r2:told <person>	-17 2 -5 14 -13 -19
r2:told a	-14 0 3 -4 -4 -12
r2:told of	-18 19 -19 -4 -11 -16
r2:told the	14 -19 4 -18 -18 -23
r2:took no	-17 1 0 -5 -8 -12
r2:took note	-19 19 -18 -7 -7 -9
r2:took question	-6 -13 13 -1 -2 -2
r2:took the	-17 4 5 -7 -9 -8
r2:turned down	-13 -10 -12 -12 -3 13
r2:used their	-14 14 -8 -10 -9 -12
r2:visited the	-6 9 -12 -3 -3 -9
r2:voted against	-12 13 -13 -6 -6 -12
r2:voted for	-14 -5 9 -8 -10 -14
r2:voted to	-21 -6 -30 -5 -9 11
r2:waited at	11 -16 -12 -9 -11 6
r2:waited in	0 -14 -9 -4 -4 9
r2:walked out	4 1 -27 -10 -16 -15
r2:wanted a	-7 12 -16 -2 -2 -7
r2:wanted date	-15 14 -13 -4 -4 -6
r2:wants the	12 2 -18 -9 -9 -10
r2:was admit	-16 9 -13 -6 -4 7
r2:was ask	-29 -3 3 0 -16 2
r2:was at	-29 -2 -23 -10 12 -1
r2:was call	-15 7 -18 -3 -7 6
r2:was ill	-9 -8 -3 -1 -15 17
r2:was in	-4 -31 -9 -29 -5 14
r2:was invit	-16 -8 -12 13 -7 -13
r2:was not	-7 -36 -31 -34 11 8
r2:was on	-14 5 -31 -24 -7 2
r2:was put	-20 20 -21 -5 -16 -16
r2:was question	-4 13 -10 -3 -8 -7
r2:was receiv	-19 18 -17 -3 -6 -12
r2:was repres	-14 -11 -16 -9 16 -17
r2:was sell	11 -8 -14 -3 -11 -12
r2:was sent	-10 13 -15 11 -17 -20
r2:was stop	-15 -15 -9 -11 -15 16
r2:was talk	9 -5 -6 -15 -10 -13
r2:was the	13 7 -27 -15 -23 -28
r2:was there	-14 -6 1 -5 -8 6
r2:was to	5 -9 -1 -26 -29 -3
r2:was told	-14 -22 -10 -6 -10 18
r2:was travel	-19 -15 -7 -2 -15 20
r2:was with	-18 19 -20 -9 -14 -16
r2:welcomed the	10 -19 -2 -7 -14 -13
r2:went home	-19 -16 6 -14 -8 9
r2:went instead	-7 14 -12 -11 -9 -14
r2:went out	-13 -18 3 14 -7 -13
r2:went over	-12 16 -16 -8 -6 -13
r2:went togeth	-6 12 -12 -2 -1 -4
r2:were all	-12 19 -6 -8 -6 -25
r2:were alon	-19 16 -10 -5 -5 -12
r2:were alreadi	-23 22 -12 -10 -10 -20
r2:were ask	-22 -19 -21 3 -4 12
r2:were back	-11 14 -11 -2 -6 -11
r2:were join	-15 -14 15 -6 -15 -24
r2:were last	13 -13 -8 -8 -9 -12
r2:were left	15 -15 -5 -3 -11 -6
r2:were not	25 -20 -18 -9 -26 -27
r2:were present	-25 30 -29 -5 -10 -18
r2:were receiv	-13 15 -14 -1 -2 -6
r2:were to	-11 12 -11 -8 -3 -9
r2:who had	-13 -4 5 -4 -4 -10
r2:whom thei	-17 17 -16 -2 -9 -13
r2:will attend	-14 22 -21 -5 -19 -27
r2:will be	-37 -21 -5 -17 12 20
r2:will come	-16 20 -17 -9 -11 -21
r2:will each	-11 15 -16 -6 -10 -12
r2:will hear	-9 9 -14 -3 -4 -10
r2:will host	-10 -17 17 -3 -6 -10
r2:will jointli	-12 14 -13 -3 -6 -11
r2:will meet	-17 7 -4 -2 -2 -14
r2:will not	-9 -11 -13 -10 -17 13
r2:will pai	-16 -11 17 -14 -17 -23
r2:will receiv	0 -20 8 -3 -5 -10
r2:will share	-19 -24 25 -14 -16 -21
r2:will sit	-12 12 -13 -3 -4 -7
r2:will speak	-7 19 -25 -6 -17 -17
r2:will visit	-1 13 -13 -1 0 -2
r2:with journalist	-16 17 -17 -8 -7 -17
r2:withdrew to	-10 -5 6 -2 -2 -12
r2:wore ear	-8 12 -13 -4 -9 -10
r2:would be	-25 6 -30 -6 -3 13
r2:would come	-10 -10 13 -15 -1 -12
r2:would not	8 -12 -7 -14 -5 -1
r2:wrote on	-11 -7 -13 -10 -2 11
r:'	5 -17 -10 -25 13 -5
r:)	-15 16 -19 -14 -19 -24
r:,	-15 -11 18 -8 -16 -18
r:<date>	4 6 -3 -13 -12 -13
r:<number>	-14 18 -19 -12 -13 -17
r:<person>	-25 -19 -2 -28 29 -4
r:<place>	-6 -9 -2 1 -14 10
r:a	18 14 -29 -16 -23 -27
r:about	0 16 -15 -16 -17 -18
r:abstain	-12 13 -14 -13 -6 -13
r:accompani	-8 -1 3 -4 -12 -11
r:accord	-12 11 -9 -2 -1 -4
r:across	-14 13 -12 -1 -4 -7
r:address	4 5 -12 -3 -4 -8
r:adjourn	14 -16 1 -7 -13 -17
r:admit	12 -1 -16 -8 -23 -13
r:advis	15 -15 -15 -13 -14 -15
r:after	-17 20 -17 -7 -13 -20
r:against	-20 16 -16 -10 -9 -9
r:agre	-13 -11 12 -8 -9 -11
r:all	-21 -6 9 -3 -3 -11
r:among	19 -17 -19 -10 -15 -17
r:an	10 -7 -4 -1 -1 -17
r:and	-5 -4 7 -14 -23 -13
r:announc	10 -23 2 -13 -30 -22
r:answer	10 -2 -4 -28 -10 -21
r:appear	-2 -6 7 -18 -25 -23
r:ar	-12 10 -1 -16 -24 -24
r:argu	0 6 -13 -11 -10 -11
r:arriv	-23 27 -17 -12 -15 -24
r:as	11 -7 -3 -27 -20 -29
r:ask	-4 10 1 -40 -17 -36
r:at	-13 0 -2 -18 -21 3
r:attend	-16 -3 -25 -12 11 -17
r:beg	-15 16 -17 -10 -16 -14
r:began	-13 15 -15 -4 -7 -11
r:blame	-17 12 0 -16 -14 -13
r:bow	-13 14 -14 -8 -12 -14
r:brief	-22 23 -21 -14 -18 -21
r:broke	-12 2 -20 -9 14 -14
r:brought	-30 14 1 -10 -23 -21
r:but	-31 -8 -4 -25 11 8
r:by	-23 -4 -17 -11 18 -25
r:call	1 -4 -19 -12 -21 7
r:came	-25 12 -35 -18 0 5
r:carri	-19 8 2 -12 -19 -18
r:chair	1 -24 11 -11 -11 -18
r:cite	-5 5 -25 -13 -18 7
r:come	-16 -17 -16 18 -10 -12
r:compar	-14 14 -9 -3 -10 -13
r:confer	-18 21 -25 -6 -9 -12
r:conven	-15 -18 20 -2 -4 -12
r:could	-1 -19 -16 -15 -19 7
r:count	-2 15 -25 -14 -20 -22
r:cross	-13 13 -14 -5 -8 -12
r:cut	-17 -2 6 -14 -15 -18
r:declin	-4 -5 4 -13 -15 -3
r:deni	8 4 -15 -11 -6 -8
r:diall	-15 14 -17 4 -17 -16
r:did	-24 8 -8 -37 4 -5
r:dine	-16 3 2 -11 -11 -18
r:doe	12 -21 -15 -18 -11 0
r:doubt	12 -11 -9 -10 -8 -10
r:drew	-24 6 9 -13 -18 -17
r:drove	-10 15 -12 -4 -7 -19
r:end	5 12 -15 -4 -7 -17
r:excus	-8 -13 -13 -1 -7 15
r:expect	7 -32 11 -22 -24 -18
r:explain	-20 8 -7 -10 -12 5
r:face	-16 -11 14 -11 -11 -17
r:fell	3 11 -18 -15 -22 -23
r:flew	15 9 -28 -14 -16 -28
r:follow	3 -3 -27 -20 -22 -2
r:for	-5 16 -14 -17 -28 -38
r:fought	14 -12 -16 -9 -9 -13
r:found	1 -6 -21 -13 -18 7
r:from	-17 17 -19 -11 -12 -12
r:gather	-13 -18 17 -5 -8 -9
r:gave	8 -15 2 -2 -25 -33
r:got	-17 5 -2 -14 -19 6
r:grant	-10 -12 12 -8 -11 -12
r:ha	4 -37 -3 17 -16 -3
r:had	-26 -16 -6 -7 15 18
r:hand	7 -4 -1 -12 -26 -21
r:hasn't	-19 -15 -16 18 -5 -12
r:have	-40 23 -42 -2 -1 -11
r:heard	1 -4 6 -16 -15 -27
r:held	-30 14 -4 -12 -23 -25
r:hi	-15 1 3 -4 -9 -12
r:himself	4 4 -16 -10 -11 -8
r:hope	-10 -19 16 -9 -10 -8
r:host	-16 -24 26 -3 -11 -13
r:if	-12 1 3 -8 -12 -14
r:in	-8 2 -3 -29 -13 -4
r:insist	-18 6 5 -9 -9 -18
r:into	-20 20 -17 -8 -11 -18
r:invit	-10 -20 17 -14 -6 -20
r:it	-24 6 -15 -12 10 8
r:join	-5 17 -25 -4 -11 -10
r:kept	-25 -12 16 -18 -17 -1
r:laid	-13 20 -19 -9 -11 -19
r:last	-16 21 -22 -4 -8 -14
r:later	5 -2 1 -7 -16 -22
r:learn	2 1 -1 -15 -19 -30
r:leav	-13 -1 -9 -5 7 -5
r:led	-22 7 -3 -18 -17 -19
r:left	-23 3 -2 -12 8 -21
r:lent	6 -11 6 -17 -20 -23
r:let	-3 -18 24 -19 -8 -24
r:listen	11 -2 -3 -14 -13 -24
r:look	-4 12 -16 -9 -12 -12
r:lost	0 -2 2 -19 -18 -27
r:lunch	10 -14 -2 -3 -8 -10
r:made	-3 3 -1 -12 -15 -17
r:mai	-17 2 -23 14 -15 -21
r:meet	-18 1 1 -7 -6 -9
r:met	-4 3 -1 -16 -19 -36
r:might	11 -19 -20 -14 -15 8
r:minist	-15 15 -11 -10 -14 -14
r:miss	-11 -16 -9 -4 -8 15
r:name	12 -3 -14 -1 -1 -4
r:need	13 -13 -11 -6 -4 -7
r:neither	-1 -14 -16 -14 -18 11
r:never	16 1 -14 -7 -8 -20
r:next	-10 13 -9 -1 -1 -8
r:no	-18 -15 -8 10 -13 8
r:nor	-30 -7 -25 -26 -34 29
r:not	-3 -27 -15 8 -8 13
r:not-near	-5 -22 -27 9 -2 11
r:object	-14 14 -10 -9 -7 -11
r:of	-18 15 -7 -3 2 -42
r:offer	-24 -9 15 -15 -22 -22
r:offic	-14 -22 15 3 -3 8
r:on	-4 5 -4 -28 -31 -5
r:open	-13 -16 14 -4 -6 -8
r:over	-15 8 -4 -6 -4 -12
r:own	-21 -21 11 -10 -13 10
r:plead	-17 -17 -17 -10 -18 19
r:pour	-16 8 -5 -8 -12 -14
r:prais	6 -21 10 -16 -18 -18
r:present	-14 17 -18 -10 -9 -17
r:presid	-25 -28 29 -11 -18 -21
r:produc	-8 11 -12 -6 -5 -8
r:promis	11 -9 0 -22 -17 -27
r:protest	-3 -11 -13 -5 -16 11
r:put	10 -4 -7 -18 -15 -23
r:question	-18 -6 11 -11 -17 -16
r:ran	-18 19 -16 -10 -15 -18
r:read	-22 12 2 3 -31 -42
r:receiv	3 -18 6 -7 -10 -14
r:refus	-25 -21 -5 -5 -9 15
r:reject	-11 18 -13 -1 -11 -18
r:remain	-3 -20 -10 -7 -18 5
r:rememb	4 10 -24 -16 -20 -21
r:report	-12 18 -18 -6 -10 -11
r:resid	-16 18 -17 -8 -13 -18
r:respect	8 -21 9 -14 -16 -17
r:rose	-11 13 -13 -4 -12 -8
r:sai	3 -5 -5 -17 -13 -6
r:said	2 2 -7 -10 -16 -17
r:sat	-36 5 -4 -18 -25 -2
r:saw	5 4 -15 -17 -17 -2
r:see	18 -19 -5 -18 -18 -22
r:sent	-10 -21 -1 -51 -1 6
r:serv	-29 -7 19 -19 -19 -17
r:share	-8 12 -12 -7 -9 -11
r:shook	3 -1 -16 -8 -4 -8
r:show	-31 5 5 -15 -17 -29
r:sign	4 -4 2 -10 -11 -15
r:slept	-13 14 -15 -11 -13 -13
r:slip	-11 13 -11 -5 -11 -13
r:speak	-19 20 -18 -19 -13 -16
r:spoke	-11 5 -7 -14 -29 0
r:stai	-23 11 10 -16 1 -16
r:stamp	-19 19 -17 -12 -15 -14
r:stood	-12 -2 13 -23 -34 -29
r:swear	4 7 -21 -20 -22 -19
r:tabl	-15 13 -7 -11 -7 -8
r:take	-14 2 13 -11 -11 -15
r:talk	10 -7 -12 -13 -14 -16
r:telephon	-9 19 -20 -10 -17 -16
r:testifi	-16 19 -15 -9 -11 -14
r:text	-12 15 -12 -1 -8 -5
r:that	-21 23 -21 -10 -10 -19
r:the	9 -3 -12 -27 -8 -13
r:then	1 -3 -4 -12 -18 -4
r:there	18 8 -17 -12 -15 -16
r:think	16 -15 -12 -11 -6 -11
r:though	-21 21 -21 -7 -17 -13
r:through	7 -3 -12 -9 -13 -14
r:to	-13 -5 -1 5 -21 -3
r:told	-6 2 -7 9 2 -16
r:took	-1 -8 10 -17 -27 -29
r:translat	-18 16 -14 -10 -10 -12
r:turn	9 -22 -16 -15 -13 5
r:two	-20 4 4 -8 -7 -11
r:us	-17 11 -11 6 -10 -13
r:visit	-6 11 -16 -3 -3 -9
r:vote	-33 6 -2 -17 -22 -1
r:wa	-9 -16 -38 -13 4 23
r:wait	7 -20 -17 -11 -12 13
r:walk	-6 -6 12 -18 -25 -25
r:want	4 1 -3 -18 -23 -30
r:warn	18 -16 -17 -6 -11 -15
r:watch	-3 -14 -15 -9 -13 10
r:welcom	8 -29 8 -8 -16 -15
r:went	-10 -10 3 7 -26 -7
r:wept	1 8 -20 -18 -18 -21
r:were	14 1 -11 -6 -27 -21
r:when	17 -14 -7 -1 -3 -12
r:where	1 -2 -1 -4 -7 -14
r:which	-10 14 -16 -8 -10 -15
r:who	-7 9 -7 -8 -11 -18
r:whom	-17 17 -16 -2 -9 -13
r:whose	-15 0 9 -5 -8 -14
r:will	-33 -5 11 -35 -13 9
r:with	-33 6 -6 -27 -24 5
r:withdrew	-10 -5 6 -2 -2 -12
r:wore	-8 12 -13 -4 -9 -10
r:would	9 -9 -1 -22 -26 -6
r:wrote	-2 6 -5 -15 -20 -9
r:ye	-23 2 8 -24 -20 -23
rb:aboard	-18 3 -28 -5 -13 8
rb:abov	9 -3 -20 -1 -2 -4
rb:abstain	-16 21 -25 -19 -14 -20
rb:accept	-16 22 -22 -15 -11 -14
rb:accompani	-8 -1 3 -4 -12 -11
rb:accord	-16 17 -16 -3 -2 -5
rb:account	-2 10 -16 -13 -11 -15
rb:across	5 15 -20 -9 -13 -17
rb:address	12 5 -20 -9 -14 -15
rb:adjourn	5 1 -25 -14 -17 8
rb:admir	-9 23 -22 -3 -11 -16
rb:admit	-4 1 -25 -15 -26 12
rb:advic	-19 -22 -17 -7 -24 23
rb:advis	15 -17 -2 -13 -14 -15
rb:affair	12 -9 -9 -5 -4 -12
rb:afterward	1 0 5 -12 -17 -24
rb:against	10 -4 -1 -23 -28 -21
rb:agenc	-19 12 -7 -6 -9 -12
rb:agenda	1 9 -24 -5 -8 -1
rb:agent	8 11 -24 -10 -16 -25
rb:agre	-19 -8 7 -11 -10 -1
rb:aid	-10 -15 5 -14 6 11
rb:air	13 4 -20 -11 -24 -26
rb:airport	-23 -5 -18 12 -17 11
rb:allow	-12 -13 13 -9 -10 -17
rb:alon	4 7 -18 -16 -24 -3
rb:along	-20 4 7 -14 -16 -21
rb:aloud	1 0 1 -20 -20 -22
rb:alreadi	-12 9 -34 -4 3 -14
rb:ambassador	25 -16 -9 -17 -11 -11
rb:among	11 -5 -25 -12 -12 -14
rb:analyst	-10 13 -20 -11 -9 -16
rb:announc	-1 -25 7 -19 15 -29
rb:anoth	-30 20 -20 -9 -16 -1
rb:answer	5 -9 -10 15 -21 -35
rb:anyon	-14 -10 4 -13 -16 14
rb:apart	-9 13 -17 -7 -6 -8
rb:apologis	-16 -20 19 -10 -11 -13
rb:appeal	13 -13 7 -8 -12 -21
rb:appear	-11 -16 -3 -21 7 3
rb:appoint	17 -3 -17 -16 -18 -25
rb:argu	-2 11 -16 -12 -11 -15
rb:armi	-17 -1 -11 -9 -12 10
rb:arrest	-9 -14 4 -28 -17 12
rb:arriv	-17 27 -19 -17 -22 -28
rb:ash	-19 5 -7 -7 -12 6
rb:ask	-6 5 -11 -5 -1 -16
rb:associ	-18 14 -9 -4 -5 -14
rb:at	-25 24 -16 -14 -15 -18
rb:attend	-15 -14 4 -25 16 -5
rb:audienc	-14 -20 12 -10 -11 5
rb:auditor	11 -22 -3 -10 -13 3
rb:awai	-19 -17 -43 -20 -3 19
rb:back	-19 -7 -2 -31 -26 20
rb:bad	-20 -10 -20 -18 -15 19
rb:bag	-22 21 -15 -6 -1 -15
rb:ban	-22 5 4 -16 -22 0
rb:bank	-17 19 -19 -9 -13 -16
rb:banker	7 2 -10 -10 -9 -22
rb:bargain	-9 18 -19 -7 -11 -12
rb:base	-11 12 -14 -4 -5 -5
rb:beach	-12 13 -12 -3 -4 -11
rb:bed	-31 -23 5 -14 9 4
rb:beg	-21 15 -23 -17 -21 -7
rb:began	-13 15 -15 -4 -7 -11
rb:behind	-18 -22 20 -2 -20 -5
rb:believ	-2 8 -10 -12 -4 -13
rb:bell	-10 -15 15 -5 -6 -8
rb:bench	-32 3 9 -16 -22 -24
rb:besid	-19 -4 13 -6 -25 -17
rb:binat	-8 13 -13 -1 -1 -1
rb:bishop	-25 -18 16 -14 -21 -1
rb:blame	-2 5 0 -16 -15 -14
rb:bless	-23 -17 20 -9 -9 -15
rb:board	-7 -1 -27 -15 -14 13
rb:boat	-21 5 -9 -23 -28 7
rb:boi	-11 16 -15 -3 -8 -17
rb:book	-9 5 -13 -25 -26 6
rb:boss	-12 23 -23 -3 -12 -9
rb:bought	-23 16 -7 -19 -10 -13
rb:bow	-13 14 -14 -8 -12 -14
rb:box	-18 8 -18 -17 -18 16
rb:boycot	-17 -17 -18 -3 -18 19
rb:bread	-11 13 -13 -8 -11 -12
rb:breakfast	-6 21 -26 -10 -14 -21
rb:brief	-25 13 -15 -14 -18 3
rb:bring	-18 -4 3 8 -21 -24
rb:broke	-16 4 -20 -9 14 -16
rb:brought	-6 10 -5 -12 -26 -30
rb:bu	-14 8 -3 -6 -7 -17
rb:bucket	-13 26 -27 -4 -2 -16
rb:budget	-14 -15 7 -2 -2 7
rb:bui	3 -23 15 -8 -14 -21
rb:build	-20 -7 -22 -14 -21 16
rb:bulgarian	-22 22 -20 -14 -18 -22
rb:burn	16 -18 -13 -8 -11 -16
rb:buse	-16 19 -15 -13 -13 -17
rb:buyer	-19 0 4 -5 -8 -10
rb:call	4 -18 6 -29 1 -7
rb:calm	5 4 -13 -8 -9 -13
rb:came	-5 5 -23 -33 -7 7
rb:canal	5 6 -17 -4 -4 -18
rb:cancel	-29 -4 4 -19 13 -28
rb:canneri	-2 12 -8 -3 -8 -12
rb:canteen	14 -12 6 -6 -12 -19
rb:captain	14 -9 -14 -13 -11 -17
rb:car	13 0 -25 -9 -9 -17
rb:card	-8 -13 -27 -11 -20 22
rb:carpet	15 -15 -5 -3 -11 -6
rb:carri	-20 9 2 -11 -18 -19
rb:case	19 -11 -25 -14 -16 -5
rb:cattl	-27 -9 -5 -8 -19 15
rb:caus	12 -11 -12 -9 -10 -13
rb:cell	-16 11 -11 -6 -9 -6
rb:cent	0 -24 19 -15 -21 -19
rb:centr	0 14 -14 0 0 -1
rb:chain	-9 15 -15 -1 -3 -3
rb:chair	-28 -26 32 -19 0 -28
rb:chairman	-19 21 -22 -9 -5 -22
rb:chamber	13 -19 10 -10 -25 -22
rb:chang	-14 17 -22 -7 -13 -17
rb:charg	18 -19 4 -18 -17 -15
rb:chief	-33 4 14 -12 -2 -34
rb:children	9 -12 -13 -7 -7 3
rb:church	5 -22 8 -9 -12 3
rb:cite	-5 5 -25 -13 -18 7
rb:citi	7 -23 8 -5 -3 8
rb:clean	-25 6 -18 -18 -13 12
rb:clear	-11 -4 6 -3 -3 -13
rb:clerk	-19 7 -22 -9 18 -17
rb:close	-26 -10 2 -12 -16 10
rb:club	-15 8 -6 -6 -6 -8
rb:coach	-18 7 -8 -2 -14 13
rb:cold	-8 -14 3 -1 -8 0
rb:colleagu	7 -2 -2 -10 -18 -19
rb:colonel	-21 21 -20 -10 -7 -13
rb:come	-31 4 0 13 -39 -5
rb:command	-20 23 -20 -16 -11 -18
rb:comment	25 -24 12 -7 -20 -36
rb:compani	-22 22 1 -18 -17 -21
rb:compar	-16 17 -14 -4 -10 -14
rb:complain	-15 -6 -17 -6 -15 11
rb:confer	-33 -9 14 -11 -18 -27
rb:confirm	-4 -1 3 -11 -16 -19
rb:congoles	-13 -11 12 -1 -1 -6
rb:connect	-24 7 -20 -11 -27 14
rb:consul	-6 -15 9 -22 13 -19
rb:consult	-13 -9 2 -5 -6 3
rb:contract	8 -4 -4 -8 -13 -15
rb:conven	-19 -15 20 -8 -10 -16
rb:cooper	-10 18 -16 -3 -7 -11
rb:correct	-17 21 -20 -12 -15 -17
rb:corridor	-15 1 -5 -3 -3 10
rb:cost	11 -20 4 -8 -9 -10
rb:council	-19 -10 7 -5 1 2
rb:counsel	-16 -16 -9 -5 5 13
rb:count	-5 -1 -7 -14 -19 2
rb:counterpart	-8 -15 15 -3 -7 -7
rb:countri	1 -7 -21 -13 -10 9
rb:court	-22 -21 7 -8 -11 15
rb:cousin	-16 3 -6 -5 -8 8
rb:crack	-10 -15 15 -5 -6 -8
rb:creditor	-17 19 -18 -6 -6 -15
rb:crew	-20 -3 -11 -5 -9 13
rb:cricket	-8 -1 3 -3 -4 -14
rb:crisi	-14 12 -8 -12 -2 -8
rb:cross	-32 11 -28 -19 -24 12
rb:custodi	18 -7 -2 -1 -7 -18
rb:custom	-21 22 -22 -6 -9 -12
rb:cut	9 -6 4 -17 -20 -24
rb:dai	2 -14 -3 6 9 -28
rb:daili	-9 -11 12 -5 -8 -11
rb:dam	-20 -17 14 -4 -9 6
rb:date	-3 -1 3 -19 -15 -28
rb:daughter	-17 -14 -17 -8 18 -16
rb:dead	-19 -3 2 -14 11 -19
rb:deal	-4 -7 5 -14 -18 -11
rb:dealer	-17 17 -15 -6 -5 -13
rb:death	11 -12 5 -12 -13 -17
rb:decid	-19 -15 15 7 -6 -17
rb:decis	5 -25 12 -14 -13 -17
rb:declin	3 -3 4 -21 -18 -11
rb:defend	-16 5 3 -11 -14 -17
rb:deleg	-30 -15 23 -20 -24 -27
rb:demand	5 9 -23 -14 -11 -17
rb:deni	14 -5 -10 -13 -11 -10
rb:deputi	-33 -24 8 -29 17 -4
rb:descend	-17 -6 10 -2 -7 -13
rb:di	10 1 -12 -10 -13 -11
rb:diall	-6 11 -18 2 -18 -18
rb:diamond	-14 -8 17 -16 -8 -9
rb:dine	-19 12 -7 -14 -15 -23
rb:dinner	7 -3 -1 -10 -16 -26
rb:director	-22 4 -2 -21 -13 3
rb:disput	-10 -16 6 -7 -6 11
rb:district	-6 13 -14 -7 -6 -17
rb:doctor	-16 -10 -15 -12 -16 18
rb:document	-24 15 3 -14 -18 -23
rb:door	-22 10 1 -14 -19 -20
rb:doubt	15 -14 -13 -12 -10 -11
rb:down	-2 -12 14 -24 4 -26
rb:dr	6 15 -15 -12 -10 -10
rb:drank	-17 5 1 -6 -8 -10
rb:drew	-24 6 9 -13 -18 -17
rb:driver	-18 16 -11 -8 -10 -19
rb:drove	-15 -7 -22 -8 -19 19
rb:drown	14 -11 -17 -10 -16 -14
rb:drum	-2 13 -2 0 -1 -10
rb:dry	-23 0 2 -2 -6 -18
rb:dry-port	-13 19 -20 -9 -3 -7
rb:dual-degre	-16 -6 7 -3 -9 -8
rb:due	-26 11 -29 -18 -26 9
rb:dust	-17 17 -16 -2 -9 -13
rb:ear	-8 12 -13 -4 -9 -10
rb:east	-13 14 -16 -12 -13 -12
rb:editor	-16 -22 21 -9 -10 -17
rb:elder	-13 4 5 -3 -10 -16
rb:electr	-19 -15 16 -11 -14 -9
rb:eleven	17 -20 10 -14 -13 -19
rb:empti	-22 9 13 -11 -20 -25
rb:end	-7 24 -23 -6 -20 -25
rb:energi	-13 15 -14 -1 -2 -6
rb:engag	-14 -4 -21 -11 -17 13
rb:engin	-14 31 -31 -9 -9 -11
rb:enthron	-6 -9 -19 -3 12 -7
rb:envoi	-25 9 2 -16 -14 -16
rb:essai	-9 12 -9 -5 -14 -10
rb:even	13 -21 9 -15 -18 -15
rb:ever	-17 18 -13 -1 -1 -7
rb:everi	14 9 -15 -4 -7 -21
rb:everybodi	-15 6 12 -22 -17 -21
rb:evid	-21 22 -22 -11 -6 -12
rb:excus	-10 -8 -17 -2 -19 12
rb:execut	-19 2 4 -9 -11 -19
rb:exercis	12 6 -14 -2 -3 -15
rb:exil	3 4 -15 -9 -7 -13
rb:expect	6 -7 6 -29 -12 -30
rb:explain	-23 1 -8 -11 -15 10
rb:face	-29 6 -5 -19 -27 0
rb:fair	-6 12 -16 -3 -3 -6
rb:famili	-10 6 -17 4 -8 7
rb:farm	-19 12 -7 -7 -6 -11
rb:farmer	-20 -1 5 -5 -7 -20
rb:father	12 -24 9 -10 0 -17
rb:fell	-7 -4 -22 -16 11 7
rb:ferri	-27 0 10 -22 -31 -18
rb:fetch	15 -14 -22 -15 -12 -9
rb:fever	-13 -6 -11 -9 9 -1
rb:figur	-12 16 -18 -9 -6 -9
rb:file	0 9 -20 -8 -12 -18
rb:film	18 -17 -19 -11 -16 -16
rb:financ	19 -16 -14 -18 13 -22
rb:fire	-13 0 3 -6 -9 -13
rb:first	-1 18 -17 -25 -27 -38
rb:fish	2 -16 10 -13 -15 -23
rb:five	-3 9 -9 -12 -10 -19
rb:flap	-11 13 -14 -5 -8 -10
rb:flew	10 3 -33 -16 -21 2
rb:flight	-24 5 -29 -12 -21 15
rb:flood	-5 -13 13 -2 -1 -3
rb:floor	-17 20 -20 -6 -7 -16
rb:flower	-11 21 -22 -3 -4 -6
rb:flu	-16 -7 -4 -1 9 -9
rb:follow	-19 12 -2 -25 -26 -5
rb:foot	-21 -6 -18 -16 4 7
rb:foreign	-15 -17 17 -8 -7 -9
rb:former	-6 0 4 -13 -20 -21
rb:forti	1 11 -5 -15 -24 -21
rb:fought	14 -12 -16 -9 -9 -13
rb:found	14 -20 -31 -22 -30 10
rb:fountain	-19 19 -18 -10 -12 -18
rb:four	10 -2 -1 -19 -26 -26
rb:french	-15 14 -9 -11 -13 -16
rb:fro	-10 13 -9 -1 -1 -8
rb:front	-20 -18 13 -7 -12 -1
rb:frozen	-6 9 -13 -2 -4 -8
rb:funer	-26 -8 -15 -10 22 -22
rb:garden	-17 6 8 -8 -14 -13
rb:gate	-21 18 -17 -11 -14 -1
rb:gather	3 -18 12 -16 -18 -29
rb:gave	7 -15 2 -3 -3 -33
rb:gener	-18 1 8 -10 -2 -17
rb:georgian	-25 -22 23 -7 -18 -22
rb:get	-14 14 -17 -6 -10 -4
rb:ghanaian	-12 -17 19 -6 -8 -14
rb:give	10 -17 7 5 -15 -18
rb:given	-6 11 -8 -19 9 -26
rb:go	-33 28 -28 -16 9 -17
rb:goe	12 -8 -12 -14 -5 -10
rb:gold	6 2 -11 -5 -4 -14
rb:golf	-8 -1 3 -3 -4 -14
rb:gone	-34 -29 1 -25 -31 30
rb:got	-32 15 -16 0 -32 6
rb:govern	-13 12 -3 -3 -9 -12
rb:governor	10 11 -27 -17 -21 0
rb:grant	-14 -8 10 -8 -11 -13
rb:grass	-19 19 -15 -4 -16 -16
rb:greet	-21 -20 2 -16 15 -15
rb:ground	-11 -4 -5 -1 -14 9
rb:group	-32 14 -29 -21 -23 7
rb:grower	-6 9 -7 -1 -1 -14
rb:guard	-23 -18 10 -11 -18 12
rb:guest	-11 0 -7 13 -18 -25
rb:half	2 -11 1 6 -15 -22
rb:hall	-31 9 -11 -20 -33 8
rb:hand	3 -8 -10 -20 14 -19
rb:happen	-15 14 -13 -8 -11 -16
rb:harbour	14 -20 0 -4 -9 -13
rb:hasn't	-19 -15 -16 18 -5 -12
rb:head	-33 -2 15 -22 -28 -38
rb:health	-6 8 -8 -2 -5 -13
rb:hear	-29 -6 14 -13 -17 1
rb:heard	1 -10 -2 -28 -28 8
rb:held	-32 8 -2 -12 -23 -2
rb:helicopt	-19 21 -17 -3 -20 -15
rb:herself	-5 -7 -15 -2 -13 9
rb:hide	-22 -6 -10 -2 -8 10
rb:higher	-7 12 -16 -2 -2 -7
rb:himself	-1 -3 6 -15 -18 -9
rb:hold	-5 13 -12 -13 -18 -15
rb:holidai	-22 11 -13 -8 -13 7
rb:home	-2 -9 -12 -49 -16 11
rb:hope	-20 -14 17 -17 -17 -16
rb:hospit	-18 1 -14 -10 10 2
rb:host	-11 -4 -1 -9 10 -35
rb:hot	-12 12 -15 -2 -2 -9
rb:hotel	5 2 -18 -11 -19 -2
rb:hotlin	-8 20 -21 -1 -3 -3
rb:hour	-16 7 15 -28 -36 -37
rb:hous	-10 3 -2 -11 -13 -6
rb:hundr	-28 7 3 -12 -18 -22
rb:husband	-7 19 -22 -7 -12 -14
rb:iftar	-20 -6 11 -11 -19 -25
rb:ill	-26 -23 6 -8 -23 19
rb:imam	-20 -23 23 -9 -10 -15
rb:inaugur	-9 -11 12 -3 -24 -7
rb:indian	-16 22 -22 -7 -12 -11
rb:initi	-14 9 -6 -15 -13 -17
rb:inquiri	19 -18 -19 -10 -9 -17
rb:insist	-18 6 5 -9 -9 -18
rb:instead	-23 9 -25 -18 -8 4
rb:institut	-15 -14 15 -6 -15 -24
rb:insult	-7 14 -17 -1 -3 -13
rb:insur	15 -19 -1 -5 -13 -15
rb:interpret	-26 28 -25 -21 -23 -22
rb:interview	10 -24 12 -6 -10 -10
rb:investor	-23 -4 10 -11 -11 -15
rb:invit	-17 -32 6 16 -29 -5
rb:iranian	-15 1 3 -4 -9 -12
rb:island	-12 -19 16 -12 -18 -12
rb:jail	21 -14 -16 -11 -14 -17
rb:japanes	-10 12 -22 -3 13 -16
rb:jar	-22 20 -13 -11 -12 -12
rb:join	-20 8 -6 0 -31 -7
rb:joint	-15 -8 9 -6 -6 -10
rb:jointli	-12 14 -13 -3 -6 -11
rb:joke	4 -8 -13 -10 -7 6
rb:journalist	13 -18 -26 -22 -22 7
rb:judg	-5 5 -29 -12 -17 3
rb:jump	-15 17 -17 -5 -2 -10
rb:junior	-13 -15 -18 -9 17 -17
rb:kc	-13 14 -11 -8 -12 -16
rb:keep	-29 25 -26 -15 -22 3
rb:kept	-16 -8 9 8 -34 -8
rb:kill	11 -15 6 -15 -14 -18
rb:kilometr	-9 16 -15 -4 -5 -13
rb:kitchen	-18 7 3 -5 -13 -20
rb:know	22 -23 -15 -23 -13 -16
rb:known	-22 -1 0 -14 -19 5
rb:labour	-13 17 -15 -3 -5 -16
rb:laid	-21 13 -20 -11 -24 9
rb:lakesid	-8 13 -12 -2 -2 -4
rb:land	4 15 -19 -21 -24 -27
rb:last	-6 20 -31 -13 -1 -34
rb:late	-7 -10 -5 9 -22 3
rb:later	19 -10 -5 -17 -26 -29
rb:lawyer	-2 -2 -25 -17 10 -2
rb:lead	-17 22 -23 -19 -16 -16
rb:leader	-37 7 12 -19 -28 -42
rb:learn	9 -5 -2 -17 -20 -26
rb:leas	-13 19 -20 -9 -3 -7
rb:leav	-1 1 -28 -13 18 -33
rb:led	-6 8 -7 -18 -17 -20
rb:left	-16 4 -4 -22 1 -34
rb:lender	-10 12 -22 -3 13 -16
rb:lent	2 2 -4 -18 -23 -26
rb:less	20 -19 -18 -18 -16 -19
rb:let	-3 -7 6 -17 -10 -2
rb:letter	-28 0 -21 13 -21 14
rb:liaison	-9 14 -17 -4 -7 -11
rb:liar	13 -14 5 -3 -10 -13
rb:lift	-19 16 -10 -5 -5 -12
rb:line	-13 1 0 -9 -11 -2
rb:link	-24 7 -1 -10 -20 -17
rb:list	-32 24 -33 17 -23 -6
rb:listen	-3 -3 3 2 -23 -40
rb:lithuanian	-7 -19 19 -1 -4 -3
rb:live	15 -22 7 -14 -12 -14
rb:loan	-27 -6 8 -16 -12 -12
rb:lobbi	-14 17 -14 -15 -17 -19
rb:log	20 -4 -31 -18 -16 -18
rb:logger	-5 3 5 -14 -22 -20
rb:longer	-17 -12 13 -8 -10 -12
rb:longest	-20 -3 3 -10 6 -14
rb:look	-12 24 -25 -13 -15 -15
rb:lost	-8 1 0 -22 -25 -1
rb:lunch	0 -20 8 -12 -23 8
rb:made	-6 13 -8 -12 -15 -18
rb:main	17 -19 -11 -5 -5 -10
rb:majli	-10 -5 6 -2 -2 -12
rb:maker	-16 15 -1 -6 -9 -16
rb:malaria	1 -20 -14 -9 -21 10
rb:man	-17 11 4 -3 -9 -12
rb:manag	-19 2 -13 -14 -17 13
rb:map	-23 3 2 11 -7 -18
rb:mark	-10 14 -9 -6 -15 -11
rb:master	5 -21 12 -7 -13 -13
rb:mayor	-25 -6 8 -10 -14 16
rb:meant	-19 -22 6 -8 15 -15
rb:mediat	12 18 -27 -10 -6 -15
rb:medic	-13 8 -9 -4 -8 9
rb:meet	7 9 -8 -15 -16 -36
rb:member	-3 -18 13 -12 0 -21
rb:memori	-15 -14 15 -6 -15 -24
rb:men	11 -27 17 -7 -9 -14
rb:mention	20 -13 -10 -15 -22 -21
rb:menu	17 -25 -18 -15 -19 7
rb:merchant	-17 -6 10 -2 -7 -13
rb:messag	12 -21 11 -23 -2 -11
rb:met	5 10 -20 -14 -19 -17
rb:microphon	-15 -2 7 -11 -10 -15
rb:midnight	-12 -8 17 -11 -17 -18
rb:militia	-6 12 -12 -2 -1 -4
rb:mill	-14 -2 6 -2 -5 -4
rb:mine	-15 15 -14 -8 -8 -10
rb:miner	-21 4 13 -3 -8 -13
rb:minist	-12 -9 -9 -24 22 -2
rb:ministri	-36 19 -7 -9 -13 -27
rb:minut	-16 9 -1 -30 -36 -14
rb:miss	-7 -8 -4 -13 -31 11
rb:mission	-11 24 -27 -5 -9 -12
rb:moder	-30 -15 22 -21 -22 -24
rb:monei	4 -5 2 -15 -15 -17
rb:month	13 -12 7 -13 -9 -24
rb:morn	-12 5 -3 -3 -1 -11
rb:mother	-16 5 -1 -3 -7 -20
rb:motor	-18 22 -25 -11 -19 -20
rb:move	-16 8 -13 -5 -7 6
rb:mozambican	-13 15 -14 -1 -2 -6
rb:name	10 1 -5 -31 -37 -47
rb:nation	-16 -12 15 -4 -11 -21
rb:near	-14 9 -3 -16 -14 -25
rb:need	12 -4 -5 -10 -12 -19
rb:negoti	-10 -21 8 -6 -7 11
rb:neither	20 -27 3 -28 -32 -4
rb:nephew	-15 -12 -19 -20 17 -19
rb:never	1 -9 -28 -21 14 -15
rb:new	15 -33 12 -21 6 -30
rb:new-year	-6 12 -16 -3 -3 -6
rb:newspap	3 1 -17 -9 -12 -22
rb:next	-21 22 -11 -14 -25 -30
rb:niec	-11 -11 -11 -9 12 -16
rb:nine	16 0 -8 -19 -19 -31
rb:nineteen	16 -3 -19 -15 -11 -22
rb:nineti	-22 -6 6 -23 -19 11
rb:nobodi	-20 8 5 -22 -2 -9
rb:none	11 -12 8 -24 -14 -19
rb:northern	-17 -24 24 -4 -8 -14
rb:note	-34 20 -21 -28 -34 14
rb:noth	2 9 -6 -37 -30 -25
rb:number	-25 3 8 -15 -24 -27
rb:oath	-13 3 4 -17 -19 -18
rb:object	-30 20 4 -23 -32 -32
rb:observ	-22 5 -3 -5 -11 -12
rb:offer	-27 -2 15 -20 -24 -27
rb:offic	23 -18 7 -16 -13 -24
rb:offici	-22 -4 11 -7 -11 -16
rb:oil	-11 -19 19 -5 -10 -18
rb:old	-13 -8 12 -3 -3 -6
rb:on	-17 18 -20 -13 -17 -18
rb:open	1 -11 6 -4 -22 -32
rb:oper	-17 4 -13 -10 -15 12
rb:opposit	-34 9 4 -15 -25 -26
rb:order	-6 -9 15 -10 -21 -27
rb:organis	-11 -15 15 -4 -2 -11
rb:other	-22 13 1 -5 -5 -11
rb:outsid	-6 9 -4 -9 -14 -22
rb:overboard	-15 17 -17 -5 -2 -10
rb:owner	-6 -6 5 -11 -19 -22
rb:pack	-17 11 -2 -11 -14 -15
rb:pact	-12 7 -5 -15 -11 -14
rb:page	-18 -7 13 -16 -14 1
rb:pai	-18 -6 16 -18 -23 -28
rb:palac	-14 15 -13 -4 -5 -23
rb:paper	-14 19 -31 -16 6 -26
rb:parish	-22 -6 15 -11 -9 -23
rb:parliament	-18 -9 -24 -5 -5 12
rb:part	-7 15 -25 -6 -14 -13
rb:parti	-3 -18 19 -12 -17 -24
rb:pass	23 -20 -16 -8 -13 -18
rb:passport	-26 4 8 -21 -17 -4
rb:patch	-14 -13 -10 -8 -17 14
rb:patrol	-7 12 -18 -3 -8 -6
rb:peasant	-17 -4 9 -8 -11 -23
rb:pen	0 -1 3 -20 -22 -24
rb:penguin	-6 20 -25 -6 -3 -9
rb:pension	-25 26 -23 -17 -15 -21
rb:peopl	-28 -10 20 -12 -13 -3
rb:per	0 -24 19 -15 -21 -19
rb:person	-5 -12 6 -19 10 -29
rb:peruvian	-16 -5 10 -8 -10 -9
rb:petit	-15 21 -22 -10 -9 -10
rb:phone	-25 17 -21 -12 -15 -2
rb:photograph	20 -14 -20 -12 -15 -24
rb:pictur	-16 13 -10 -4 -7 -11
rb:pier	-17 -19 19 -9 -12 -15
rb:pilot	-13 14 -15 -6 -7 -15
rb:place	5 6 -9 -13 -10 -27
rb:plai	12 -8 -18 -10 -8 -11
rb:plan	-3 20 -34 -11 -18 -8
rb:plane	-38 -14 -33 -20 -30 31
rb:plateau	-10 17 -16 -4 -7 -9
rb:player	-16 -12 14 -6 -8 -14
rb:plead	-20 -8 -18 -12 -19 17
rb:polic	1 3 -14 -8 -7 -15
rb:polit	-14 -7 7 -6 -9 10
rb:port	-17 16 -8 -9 -5 -17
rb:portrait	4 -1 -18 -3 -16 -19
rb:posit	-19 -10 -25 -15 19 -20
rb:post	-23 -16 -19 -20 -19 22
rb:postpon	-17 1 2 -17 -9 -17
rb:pour	-19 12 -8 -8 -13 -15
rb:prais	15 -24 4 -18 -22 -23
rb:prayer	-13 -5 -15 -4 -6 10
rb:predecessor	5 -3 -9 -10 -20 -23
rb:prefer	-14 -19 -17 -17 -9 19
rb:premier	-15 18 -11 -6 -7 -15
rb:present	-25 29 -24 -13 -16 -24
rb:presid	9 1 -10 -18 -26 -46
rb:press	-28 -28 28 -10 3 -26
rb:price	-21 10 -26 -9 -15 7
rb:prime	-15 11 -17 -11 -8 11
rb:prior	-10 -13 -14 -6 -12 12
rb:prison	-4 -16 8 -20 -28 -1
rb:privat	-14 -6 11 -2 -3 -16
rb:produc	5 1 -14 -11 -10 -13
rb:programm	-21 15 -19 12 -13 -19
rb:promis	6 1 -4 -25 -30 -13
rb:propos	-19 -20 19 -12 -16 -17
rb:prosecutor	-4 -17 17 -1 -2 -7
rb:protector	-8 12 -13 -4 -9 -10
rb:protest	-24 -5 -26 -10 -21 19
rb:public	13 -21 7 -8 -4 -7
rb:pull	-18 2 -18 -18 -21 10
rb:pull-asid	-19 25 -24 -12 -11 -13
rb:pump	13 1 -16 -6 -3 -7
rb:purpos	-20 -23 -12 -5 -8 22
rb:put	-6 4 7 -24 -34 -33
rb:quarrel	-19 23 -20 -12 -14 -15
rb:question	-14 0 10 -22 -31 -42
rb:quot	9 -7 -16 -5 -18 1
rb:radio	4 -8 6 -10 -11 -14
rb:railwai	-8 -13 14 -4 -3 -7
rb:rain	22 -22 -24 -11 -15 -12
rb:rais	-22 21 -16 -13 -14 -16
rb:ran	-20 15 -4 -10 -15 -20
rb:rancher	-9 12 -12 -3 -7 -14
rb:reach	-3 -24 1 -16 -30 10
rb:reason	-3 -15 11 -27 -7 -15
rb:recal	7 6 -20 -17 -30 -7
rb:receiv	12 -6 -8 -9 -15 -28
rb:record	17 1 -28 -27 -6 -30
rb:recov	7 -13 -17 -15 1 -6
rb:rector	-8 23 -22 -1 -2 -4
rb:recus	-23 -19 12 -19 -19 8
rb:refus	-6 -25 -6 -13 -14 17
rb:region	-17 -12 -18 -3 -10 15
rb:regret	7 2 -31 -33 -34 9
rb:reject	-12 19 -14 -1 -11 -19
rb:releas	-17 -15 18 -12 -18 -16
rb:relief	-16 26 -24 -9 -11 -15
rb:remain	2 -21 -15 -9 -19 2
rb:rememb	12 4 -28 -18 -25 -25
rb:reopen	-10 -19 19 -6 -10 -15
rb:replac	-2 -18 -21 -18 25 -25
rb:repli	-24 6 -7 8 -12 -27
rb:report	-7 -9 -13 7 1 2
rb:repres	-22 -15 -15 -12 23 -26
rb:resid	-18 21 -17 -9 -14 -24
rb:respect	12 -17 4 -11 -18 -22
rb:rest	0 10 -26 -13 -19 -2
rb:restaur	15 -11 -24 -6 -6 -12
rb:result	5 11 -25 -8 -16 -16
rb:retreat	-24 -28 29 -20 -20 -27
rb:return	14 5 -12 -20 -18 -27
rb:right	-13 17 -9 -5 -15 -14
rb:rise	-11 17 -27 -11 -13 -16
rb:rival	10 -6 -13 -3 -7 -15
rb:river	-26 -4 -22 -17 -22 15
rb:road	-33 32 -23 -11 -16 -30
rb:room	-7 -2 2 -12 -35 -3
rb:rose	-14 17 -17 -6 -13 -9
rb:round	-14 1 -2 -4 -7 -12
rb:row	-8 1 8 -12 -11 -18
rb:rule	-11 -26 23 -10 -9 1
rb:run	-19 18 -16 -4 -11 -8
rb:russian	-26 5 13 -16 -26 -26
rb:sai	5 -13 -2 -18 -23 1
rb:said	2 -2 -12 -12 -23 -1
rb:sanction	10 -16 -17 -5 8 -15
rb:sarki	-6 -9 -19 -3 12 -7
rb:sat	-42 -7 12 -18 -30 -8
rb:saw	6 -7 -1 -16 -24 -6
rb:school	13 -14 6 -18 -21 -35
rb:scrap	-18 -1 3 -10 -3 -11
rb:screen	-9 14 -15 -12 -9 -17
rb:search	-1 6 -19 -10 -8 -10
rb:seat	-11 -9 -1 6 -40 4
rb:second	-29 22 -30 6 -17 -31
rb:secretari	-2 -28 -24 -28 27 -9
rb:secretli	6 2 -11 -5 -4 -14
rb:secur	-13 6 -2 -3 -2 -5
rb:see	6 -8 -9 -21 -26 13
rb:seen	13 -4 -7 -22 -33 -12
rb:sell	6 6 -22 -11 -17 -22
rb:seller	15 -15 -5 -3 -11 -6
rb:seminari	-3 -12 12 -1 0 -1
rb:send	-19 -21 3 -22 22 -23
rb:sent	-25 -22 -13 12 3 5
rb:separ	-18 5 6 -6 -15 -14
rb:serv	-29 -5 16 -19 -19 -17
rb:session	-19 -27 27 -11 -22 -21
rb:set	12 -5 -31 -32 1 -7
rb:shan	-20 19 -22 -10 -15 -13
rb:share	-23 -16 21 -18 -22 -8
rb:sheet	5 8 -25 -13 -12 -20
rb:ship	1 -15 11 -18 -17 -17
rb:shipper	-19 -22 20 -7 -10 -13
rb:shirt	-17 21 -21 -6 -11 -11
rb:shook	0 3 -19 -8 -4 -16
rb:short	-13 -7 8 -2 -5 -8
rb:shot	-6 20 -22 -14 -22 -21
rb:shout	-23 22 -12 -3 -10 -9
rb:show	-33 -3 9 -18 -25 6
rb:shrug	13 4 -22 -17 -16 -23
rb:sick	-18 -14 -13 -8 16 -7
rb:side	-11 6 8 -25 -24 -30
rb:sign	11 -6 6 -18 -28 -32
rb:silent	5 -8 9 -13 -26 -21
rb:silk	-14 -2 6 -2 -5 -4
rb:sinc	-19 12 -15 -16 -14 11
rb:sing	-15 13 -13 -10 -14 -8
rb:sir	-10 12 -13 -2 -11 -5
rb:sit	-31 25 -13 -15 -20 -23
rb:six	-18 7 2 -6 -14 -23
rb:sixteen	-15 -21 21 -8 -15 -15
rb:sleep	-23 10 6 -13 -8 -21
rb:slept	-13 14 -15 -11 -13 -13
rb:slip	-13 20 -21 -7 -16 -18
rb:slovak	-10 10 -1 -4 -15 -19
rb:smuggler	-20 26 -25 -4 -14 -19
rb:snow	2 1 -1 -16 -21 -21
rb:son	-16 13 -10 -6 1 -12
rb:speak	-44 4 9 2 -4 -32
rb:speech	-21 2 4 -16 -19 -21
rb:spent	-10 16 -16 -2 -5 -10
rb:spoke	-14 6 -9 -15 -3 -1
rb:spokesman	15 -18 -10 -4 17 -22
rb:sprat	-16 15 -13 -7 -10 -7
rb:spring	14 -11 -18 -9 -9 -14
rb:squatter	-19 -4 8 -14 -13 -17
rb:stai	-10 -3 4 -20 -4 -2
rb:stamp	-19 19 -17 -12 -15 -14
rb:stand	-12 1 -7 4 11 -16
rb:start	-25 -9 11 -15 -23 -2
rb:state	-5 10 -43 -18 13 -34
rb:statement	20 -20 -16 -8 -9 -22
rb:stead	-9 2 -12 -6 7 -15
rb:steel	-6 -14 14 -4 -3 -4
rb:step	-25 17 -3 -14 -10 -28
rb:still	20 -21 -26 11 -20 -27
rb:stood	-15 -7 10 -25 7 -23
rb:stop	-21 10 -22 -14 -20 12
rb:storag	-19 -9 11 -5 -13 -10
rb:storm	10 2 -20 -8 -14 -16
rb:street	-17 -8 12 -12 -12 -14
rb:strike	3 -8 -22 12 -13 -21
rb:stuck	-17 -10 -10 13 -9 -1
rb:sudanes	-8 -10 11 -2 -17 -5
rb:summit	-17 -20 20 -10 -6 -16
rb:summon	2 -23 -13 -25 -22 17
rb:sundai	-25 1 -26 -6 -13 5
rb:sure	14 -15 -9 -14 -9 -10
rb:surpris	11 0 -12 -10 -19 -17
rb:suspend	11 -21 3 -11 -22 -23
rb:swam	11 1 -22 -3 -2 -10
rb:swear	4 7 -21 -20 -22 -19
rb:swiss	-7 -13 13 0 -2 7
rb:tabl	-3 -5 9 -12 -37 -8
rb:take	-8 13 -4 -18 -23 -22
rb:taken	5 -21 -2 -10 -13 3
rb:talk	1 11 -19 -23 -35 -8
rb:tariff	-13 18 -16 -3 -3 -9
rb:tea	-21 -7 21 -24 -29 -37
rb:teacher	-18 2 -1 -2 -6 -13
rb:team	-17 -21 22 -4 -8 -14
rb:telephon	-10 23 -21 -15 -24 -30
rb:televis	26 -18 -24 -22 -19 -32
rb:ten	14 -9 -10 -15 -15 -27
rb:ten-minut	-23 29 -27 -12 -13 -17
rb:tent	-5 9 -15 4 -3 -4
rb:termin	-9 -11 12 -3 -24 -7
rb:testifi	-30 3 -6 10 -2 6
rb:text	-26 18 -18 7 -17 -16
rb:thank	16 -22 0 -12 -15 -16
rb:theatr	-10 -21 -23 -9 -13 15
rb:their	-14 14 -8 -10 -9 -12
rb:thermo	-18 -5 10 -4 -13 -14
rb:think	5 -19 -16 10 -14 -15
rb:though	-21 21 -21 -7 -17 -13
rb:through	8 -5 -13 -24 5 1
rb:ticket	1 7 -26 5 -23 -21
rb:time	16 21 -34 -23 -41 -41
rb:timet	8 8 -16 -7 -7 -17
rb:tin	21 -19 -23 -8 -14 -14
rb:togeth	-25 -1 13 -9 -14 -19
rb:told	-7 -8 -14 6 -4 4
rb:took	0 -1 7 -18 -29 -36
rb:tournament	-8 -1 3 -3 -4 -14
rb:town	-3 -10 14 -12 -15 -21
rb:trade	15 -12 -15 -7 -14 -14
rb:trader	-17 14 2 -5 -18 -24
rb:tradit	-14 -6 10 -4 -12 -21
rb:trai	-11 13 -12 -4 -8 -11
rb:train	6 7 -20 -12 -18 -18
rb:translat	-9 14 -15 -12 -13 -13
rb:transport	-14 0 1 -4 -3 -11
rb:travel	-24 9 -24 -13 -29 6
rb:trial	8 -15 6 -8 -8 -10
rb:truce	-13 15 -16 -3 -6 -8
rb:tulip	14 -25 -23 -20 -15 14
rb:tuna	13 -6 -17 -2 -6 -16
rb:turbin	5 -8 -15 -2 10 -14
rb:turn	13 -27 -38 -19 -27 13
rb:twenti	-17 18 -5 -1 -3 -5
rb:twenty-two	-14 -2 4 -13 -1 -4
rb:twice	-6 -27 15 -2 10 -29
rb:typhoon	-15 15 -16 -6 -8 -14
rb:union	8 2 -8 -7 -14 -19
rb:unpaid	-19 7 2 -5 -12 -17
rb:unrol	-14 16 -17 -8 -4 -19
rb:unusu	-22 23 -21 -13 -12 -17
rb:us	-17 10 -12 7 -10 -13
rb:vaccin	-19 -9 11 -5 -13 -10
rb:verdict	12 -22 13 -9 -8 -9
rb:vessel	-7 9 -12 -3 -8 -6
rb:vicar	-7 -12 -10 -5 12 -12
rb:vice	-9 12 -14 -3 -8 -10
rb:video	-24 9 0 -9 -19 -18
rb:visa	-15 -17 -13 3 -19 14
rb:visit	12 8 -41 -10 -15 -30
rb:visitor	12 8 -19 -16 -9 -11
rb:voic	-28 5 11 -17 -21 6
rb:vote	-18 8 -2 -34 -20 -7
rb:wai	11 1 -8 -15 -6 -21
rb:wait	-1 6 -23 -26 -33 0
rb:walk	-7 5 -1 -17 -25 -27
rb:wall	15 -11 -23 -6 -12 -16
rb:want	-4 0 -4 -18 -25 -1
rb:warn	18 -16 -17 -6 -11 -15
rb:watch	4 -3 -22 -15 -19 2
rb:water	-16 -10 16 -10 -11 -16
rb:water-shar	-8 13 -13 -1 -1 -1
rb:wed	-13 -15 -21 -7 -20 17
rb:week	6 27 -29 -19 -21 -30
rb:welcom	6 3 -7 -9 -15 -16
rb:well	16 -12 -8 -17 -16 -11
rb:went	-25 5 -5 4 -29 2
rb:wept	1 8 -20 -18 -18 -21
rb:west	7 8 -14 -7 -10 -14
rb:whether	5 -15 -12 8 -8 -15
rb:whole	10 5 -19 -6 -12 -22
rb:wife	-1 -4 6 -15 -21 -24
rb:window	-2 -19 -16 -11 -10 15
rb:wit	-13 19 -19 -4 -5 -16
rb:withdrew	-10 -5 6 -2 -2 -12
rb:within	-12 21 -21 -4 -7 -9
rb:without	-22 -2 6 -18 -24 3
rb:woman	-15 -2 3 -4 -10 -8
rb:women	-19 0 9 -16 -14 -22
rb:won	-8 -1 3 -3 -4 -14
rb:word	-11 2 -3 11 -23 -1
rb:wore	-8 12 -13 -4 -9 -10
rb:work	-16 21 -20 -6 -7 -12
rb:worker	-19 -8 15 -15 -23 -20
rb:wreath	-12 8 -16 -8 6 -20
rb:write	-5 12 -16 -5 -12 -21
rb:written	10 -14 8 -5 -10 -14
rb:wrongli	-16 -15 5 -4 -1 11
rb:wrote	5 0 -17 -16 -19 -12
rb:yacht	-14 -3 -19 -7 -13 8
rb:yam	-12 13 -6 -1 -3 -5
rb:ye	-26 22 -2 -31 -26 -36
rb:year	15 10 -17 -10 -8 -21
rb:yet	1 -6 -32 12 -26 -4
rel=A	-16 10 -9 -11 -4 1
rel=B	-3 7 -6 -30 -6 -11
rel=O	19 -11 -15 -27 -14 -6
rel=S	-34 14 8 -9 -14 -11
rel=o	19 -6 -13 -23 -22 -12
rel=s	16 -7 -13 -14 -17 -25
rels=A	-5 9 -7 -13 -8 -10
rels=AB	-12 15 -8 -6 -10 -20
rels=AO	-25 6 -27 -38 2 17
rels=AOS	-15 3 -2 -6 -6 -20
rels=AOSo	0 5 -11 -9 -20 0
rels=AOo	-14 -9 -11 -2 16 1
rels=AS	6 -6 -7 2 -25 -18
rels=ASo	-26 3 6 -10 -9 -24
rels=Ao	-26 6 1 -11 -10 8
rels=B	-3 -15 6 -33 -2 -3
rels=BOSo	-16 17 -10 -3 -15 -16
rels=BS	9 6 -15 -6 -9 -10
rels=O	61 -41 -28 -31 -45 -47
rels=OS	-20 0 -8 -5 -4 9
rels=OSo	-43 13 10 -15 -18 -17
rels=Oo	20 -17 -14 -40 -22 -16
rels=Os	18 -19 -13 -3 -4 -4
rels=S	-20 9 3 -17 -8 -12
rels=So	-26 9 5 -21 -24 -16
rels=Ss	-19 4 3 -8 -6 -9
rels=o	48 -25 -59 -20 -39 -18
rels=s	18 -15 -12 -15 -18 -24
role-cue:absent	-15 -2 -12 -7 -12 10
role-cue:attended	-18 -4 5 -9 -18 5
role-cue:background	9 5 -9 -6 -23 -27
role-cue:hosted	-34 -25 25 -21 0 -4
role-cue:observer	13 -4 -29 -15 -21 -17
role-cue:represented	-42 4 13 -14 -35 -11
role:advis	-14 5 3 -5 -8 -9
role:agent	8 10 -26 -12 -16 -22
role:aid	19 -2 -33 -17 -21 -26
role:ambassador	2 8 -15 -27 -26 9
role:american	-24 -17 -21 -14 -20 25
role:assist	-18 18 -21 -10 -20 -12
role:attaché	-18 -17 -14 20 -8 -17
role:auditor	15 -9 -17 -13 -15 -18
role:bank	7 19 -16 -8 -13 -18
role:bodyguard	-11 16 -15 -14 -15 -14
role:british	-18 23 -26 -5 -16 -15
role:brother	16 -17 -12 -8 -10 -15
role:captain	11 3 -29 -17 -19 -21
role:chair	-14 -7 4 -5 -10 0
role:chairman	7 -5 0 -8 -11 -23
role:chief	0 0 -15 -26 7 -25
role:chines	13 -27 -9 19 -10 -18
role:citi	-11 13 -9 -4 -13 -13
role:clerk	10 -2 -18 -20 -19 -24
role:colleagu	-18 -3 11 -10 -12 -19
role:command	-16 6 -12 -10 -9 8
role:compani	-25 -8 -33 -17 14 17
role:consul	-17 22 -21 9 -8 -19
role:council	4 2 -13 -5 -11 -15
role:counsel	-21 -1 -22 -22 -15 8
role:cultur	-8 19 -19 -3 -17 -16
role:danish	-11 -12 12 -5 -7 -9
role:daughter	4 -14 12 -5 -9 -19
role:defenc	-17 24 -24 -3 -18 -16
role:deleg	-23 10 -16 4 -21 0
role:deputi	-36 -2 14 -13 -32 -8
role:director	-16 -25 15 -16 6 2
role:driver	10 -1 -24 -16 -21 -22
role:emerg	13 -10 -15 -5 -9 -11
role:energi	-26 17 -21 -7 -19 8
role:engin	-17 17 -16 -10 -15 -16
role:environ	-12 -4 6 -4 -11 -15
role:envoi	-3 6 -27 -6 -13 9
role:execut	13 -7 -14 0 -2 -16
role:father	2 -21 10 -11 -11 -16
role:feder	-21 -14 15 11 -12 -19
role:financ	-20 13 3 -5 -15 -17
role:first	-22 -18 21 -9 -14 -17
role:foreign	2 13 -12 -5 -20 -16
role:former	-6 7 -27 2 -8 5
role:fourth	-15 -16 -14 -14 -17 18
role:french	12 -12 -14 8 -12 -15
role:gener	-22 15 -11 -7 14 -19
role:german	-14 13 -11 -4 -8 -12
role:govern	-4 -19 -17 -11 -13 12
role:governor	-4 -21 10 -18 -20 12
role:guest	-16 20 -26 -13 -15 -15
role:harbour	-19 -5 9 -12 -19 -18
role:head	-31 10 -17 -17 5 4
role:home	-12 -13 9 -4 -11 8
role:host	-15 -34 23 -13 11 -18
role:husband	16 -11 -19 -7 -7 -12
role:interior	-17 -2 -15 -9 15 -24
role:interpret	-18 17 -20 -5 -9 -15
role:journalist	14 -17 -7 -5 -7 -11
role:judg	8 -23 18 -12 -15 -26
role:junior	-14 17 -14 -2 -7 -17
role:lao	-9 14 -13 -3 -7 -15
role:late	-15 12 -9 -1 -3 -3
role:lawyer	0 33 -36 -20 -44 -43
role:leader	-32 28 -19 -8 -22 -25
role:man	11 -30 -30 -23 -26 7
role:manag	9 1 -19 -6 -10 -13
role:master	-19 23 -17 -10 -19 -21
role:mayor	-30 -4 14 -20 -22 -29
role:mediat	-19 -5 13 -6 -12 -14
role:member	-12 12 -13 -4 -8 -14
role:mine	-5 8 -15 0 -2 4
role:minist	-5 -18 -4 -16 15 4
role:mother	-1 -5 3 -9 -8 -15
role:negoti	-21 -19 6 -10 -13 14
role:nephew	-15 16 -13 -6 -11 -13
role:new	6 -8 5 -11 -15 -22
role:note-tak	-14 16 -16 -2 -4 -9
role:number	-18 20 -21 -5 -17 -15
role:observ	-21 20 -8 -7 -10 -19
role:offic	-9 -7 12 -5 -19 -17
role:outgo	-18 7 -18 -7 -13 8
role:owner	0 -32 -1 -13 20 -1
role:parti	-20 -2 10 -17 -16 -20
role:partner	9 -18 -13 -10 -13 -5
role:phone	-22 12 -20 -9 -11 3
role:plant	-15 -5 9 -6 -6 -10
role:polish	-10 5 -12 -4 -6 10
role:polit	16 -11 -17 -3 -9 -10
role:port	-14 19 -20 -4 -1 -9
role:predecessor	11 3 -7 -12 -11 -22
role:prefect	-21 -1 11 -13 -18 -21
role:premier	-7 -25 12 -13 11 -18
role:presid	3 -21 3 -22 5 -2
role:prime	-19 18 -21 -17 -15 11
role:region	-19 -15 10 11 6 -6
role:report	13 -15 -6 -6 -6 -11
role:repres	-19 -17 16 12 -16 -17
role:second	2 -17 -14 -9 -12 5
role:secretari	-9 11 -21 -17 -33 1
role:son	-18 1 -6 -2 -7 6
role:speaker	10 1 -17 -11 -6 -13
role:spokesman	20 -29 -17 -10 -9 0
role:staff	-11 14 -20 -12 -18 -13
role:state	-19 -20 15 -5 -12 5
role:sudanes	-14 13 -12 -5 -7 -10
role:swedish	-18 -4 9 -10 -11 -22
role:tabl	-10 -11 -11 -4 -6 14
role:taiwanes	-19 15 -11 -3 -5 -14
role:talk	-6 -16 15 -3 -11 -10
role:though	-13 8 -23 -9 13 -10
role:through	3 9 -19 -14 -21 -26
role:trade	-20 1 -11 -4 -19 15
role:transport	-26 4 -27 11 -22 15
role:treasur	-14 11 -16 -12 -15 0
role:undersecretari	5 3 -19 -7 -10 -19
role:union	-5 8 -13 -1 -2 4
role:vote	-21 23 -19 -15 -17 -23
role:water	8 1 -12 -8 -22 -23
role:widow	5 2 -13 -10 -8 -17
role:wife	-4 11 -18 -6 -6 -11
role:without	-17 8 -15 -7 -9 5
rv:abstain	-12 13 -14 -13 -6 -13
rv:accept	-16 22 -22 -15 -11 -14
rv:accompani	-8 -1 3 -4 -12 -11
rv:address	3 11 -18 -3 -5 -10
rv:adjourn	12 -25 -13 -12 -16 12
rv:admit	0 4 -22 -12 -24 5
rv:agre	-17 -7 9 -11 -9 -14
rv:allow	-12 -13 13 -9 -10 -17
rv:announc	-1 -23 1 -19 15 -29
rv:answer	5 4 -15 2 -14 -24
rv:answer!	1 -20 -15 14 -10 -24
rv:apologis	-16 -20 19 -10 -11 -13
rv:appear	-2 -6 7 -18 -25 -23
rv:appear!	-20 -19 -16 -8 13 3
rv:argu	-2 11 -16 -12 -11 -15
rv:arriv	-26 30 -18 -14 -20 -28
rv:ask	-10 7 -8 -4 -7 -15
rv:ask!	10 -14 -17 -16 -16 -4
rv:at	-25 24 -16 -14 -15 -18
rv:attend	-3 -10 -1 -22 6 2
rv:attend!	-11 -13 -16 -7 13 -9
rv:ban	-21 -14 10 -13 -19 1
rv:beg	-21 15 -23 -17 -21 -7
rv:began	-13 15 -15 -4 -7 -11
rv:blame	-2 5 0 -16 -15 -14
rv:book	-25 -2 -18 -17 -19 14
rv:bow	-13 14 -14 -8 -12 -14
rv:boycot	-17 -17 -18 -3 -18 19
rv:breakfast	-9 13 -17 -7 -6 -8
rv:bridg	-17 -8 9 -8 -5 -6
rv:brief	-22 13 -25 -13 -18 4
rv:bring	-16 21 -21 -12 -18 -18
rv:broke	-16 4 -20 -9 14 -16
rv:broker	-13 13 -10 -2 -4 -11
rv:brought	-6 10 -5 -12 -26 -30
rv:call	-9 -14 14 -15 -24 2
rv:came	-28 5 -16 -22 0 4
rv:came!	5 -15 -16 -15 -17 7
rv:cancel	-22 -27 17 -13 15 -24
rv:carri	-20 9 2 -11 -18 -19
rv:chair	-16 -17 23 -12 -20 -34
rv:chang	-14 17 -22 -7 -13 -17
rv:charg!	15 -11 -16 -17 -14 -14
rv:cite	-5 5 -25 -13 -18 7
rv:close	-13 -7 10 -9 -11 -12
rv:come	-18 1 4 10 -26 -48
rv:come!	-15 -16 2 -12 -11 5
rv:compar	-14 14 -9 -3 -10 -13
rv:complain	-15 -6 -17 -6 -15 11
rv:confer	-23 7 -4 -7 -14 -20
rv:confirm	-17 5 1 -9 -17 -20
rv:conven	-19 -24 26 -7 -9 -16
rv:correct	-17 21 -20 -12 -15 -17
rv:cost	11 -20 4 -8 -9 -10
rv:count	-3 9 -27 -14 -20 -4
rv:cross	-22 27 -21 -8 -14 -24
rv:cut	-17 -2 6 -14 -15 -18
rv:declin	5 -7 5 -19 -19 -10
rv:defend	-16 5 3 -11 -14 -17
rv:demand	12 -3 -17 -12 -8 -17
rv:deni	6 4 -20 -13 -7 -11
rv:diall	-15 14 -17 4 -17 -16
rv:dine	-18 11 -6 -14 -15 -22
rv:doubt	15 -14 -13 -12 -10 -11
rv:drew	-24 6 9 -13 -18 -17
rv:drove	-11 -4 -20 -6 -8 10
rv:drown	15 -13 -16 -9 -15 -14
rv:end	5 12 -15 -4 -7 -17
rv:excus	-10 -8 -17 -2 -19 12
rv:expect	7 -3 3 -28 -38 -29
rv:explain	-20 8 -7 -10 -12 5
rv:face	-21 -8 3 -12 -15 4
rv:fell	-7 -4 -22 -16 11 7
rv:fire	-11 12 -12 -6 -9 -12
rv:flew	15 11 -30 -15 -16 -28
rv:follow	0 6 -27 -21 -22 -2
rv:fought	14 -12 -16 -9 -9 -13
rv:found	18 -17 -28 -22 -28 0
rv:gather	-20 -28 27 -10 -13 -19
rv:gave	8 -14 2 -2 -25 -33
rv:get	-11 15 -16 -6 -9 -12
rv:give	12 -17 8 -14 -14 -16
rv:go	-18 21 -13 -10 -17 -18
rv:goe	12 -6 -15 -14 -5 -9
rv:got	-26 20 -16 1 -27 -3
rv:grant	-10 -12 12 -8 -11 -12
rv:hand	2 -15 -4 -19 15 -31
rv:head	-21 25 -26 -14 -15 -18
rv:hear	-14 3 -17 -4 -6 5
rv:heard	1 -8 2 -23 -25 0
rv:held	-31 11 0 -12 -23 -26
rv:hide	-22 -6 -10 -2 -8 10
rv:hope	-20 -14 17 -17 -17 -16
rv:host	-24 -8 13 -8 -17 -23
rv:insist	-18 6 5 -9 -9 -18
rv:invit	-7 -27 17 3 -24 -14
rv:join	-19 12 -4 -15 -31 -29
rv:keep	-20 3 -13 -9 -16 10
rv:kept	-15 -19 16 8 -34 -7
rv:kill	11 -15 6 -15 -14 -18
rv:laid	-21 13 -20 -11 -24 9
rv:land	-22 22 -18 -19 -21 -17
rv:lead	-17 22 -23 -19 -16 -16
rv:learn	9 -5 -2 -17 -20 -26
rv:leav	0 -14 -18 -10 20 -26
rv:led	-22 7 -3 -18 -17 -19
rv:left	-11 6 -10 -21 2 -32
rv:lent	4 -4 -1 -19 -22 -24
rv:let	-6 -9 8 -17 -10 0
rv:list	-14 16 -18 -10 -14 -15
rv:listen	0 -3 -5 6 -19 -34
rv:look	-4 12 -16 -9 -12 -12
rv:lost	-8 1 0 -22 -25 -1
rv:lunch	9 -19 2 -3 -8 -10
rv:made	-3 3 -1 -12 -15 -17
rv:manag	-14 -15 -13 -6 -8 15
rv:meet	3 3 -6 -9 -11 -23
rv:met	4 7 -15 -14 -19 -13
rv:miss	-6 -9 -25 -10 -30 12
rv:move	-16 8 -13 -5 -7 6
rv:name	11 0 -18 -16 -16 -20
rv:need	11 -4 -5 -10 -11 -18
rv:note	-20 13 1 -10 -21 -23
rv:object	-14 14 -10 -9 -7 -11
rv:offer	-30 -16 22 -20 -24 -27
rv:open	-3 -8 8 -19 -13 -20
rv:own	-12 -19 17 -14 -18 0
rv:pack	-17 18 -17 -11 -14 -15
rv:pai	-16 -11 17 -14 -17 -23
rv:plai	12 -8 -18 -10 -8 -11
rv:plan	-11 14 -15 -1 -1 -4
rv:plead	-17 -17 -17 -10 -18 19
rv:postpon	-14 11 -9 -15 -6 -12
rv:pour	-16 8 -5 -8 -12 -14
rv:prais	15 -24 4 -18 -22 -23
rv:present	-14 15 -16 -13 -12 -14
rv:presid	-31 -33 34 -13 -20 -24
rv:produc	5 1 -14 -11 -10 -13
rv:promis	-3 -6 7 -24 -24 -10
rv:protest	-3 -11 -13 -5 -16 11
rv:pull	-13 -10 -9 -3 -7 10
rv:put	-3 -5 8 -21 -29 -32
rv:question	-20 0 8 -12 -19 -19
rv:quot	13 -3 -9 -3 -17 -13
rv:ran	-18 19 -16 -10 -15 -18
rv:reach!	5 -15 -5 -3 -14 -3
rv:read	-30 3 4 0 -4 -8
rv:recal	8 -19 -16 -6 -26 -4
rv:receiv	7 -1 -7 -8 -14 -26
rv:recov	7 -13 -17 -15 1 -6
rv:recus	-23 -19 12 -19 -19 8
rv:refus	-4 -15 -9 -6 -14 9
rv:reject	-12 19 -14 -1 -11 -19
rv:releas	-12 1 3 -8 -12 -14
rv:remain	2 -21 -15 -9 -19 2
rv:replac	-2 -18 -21 -18 25 -25
rv:repli	-9 4 -2 -15 -2 -4
rv:repli!	-16 -8 -16 15 -4 -15
rv:report	4 -8 -28 -12 10 -22
rv:repres	-16 -16 -20 -11 20 -18
rv:rose	-11 13 -13 -4 -12 -8
rv:sai	8 -11 -2 -18 -15 -10
rv:sai!	8 -14 -9 -5 -5 3
rv:said	0 -2 -10 -17 -22 1
rv:sat	-40 3 4 -18 -28 -13
rv:saw	1 -7 4 -18 -24 -5
rv:seat	-21 -10 -3 -11 -13 17
rv:see	17 -23 -8 -18 -19 2
rv:see!	-15 1 -14 -6 -16 8
rv:sell	11 -8 -14 -3 -11 -12
rv:send	-17 -19 -25 -22 22 -22
rv:sent	-22 -28 -10 13 4 4
rv:serv	-29 -7 19 -19 -19 -17
rv:set	16 -1 -22 -20 -23 -22
rv:set!	-23 4 -13 -23 5 -1
rv:share	-12 11 -8 -9 -12 -16
rv:shook	0 3 -19 -8 -4 -16
rv:show	-33 -1 11 -16 -18 -30
rv:sign	-1 7 -6 -11 -13 -19
rv:sit	-14 17 -17 -6 -7 -15
rv:slept	-13 14 -15 -11 -13 -13
rv:slip	-10 15 -13 -6 -15 -17
rv:speak	-26 7 -7 9 -27 -28
rv:spent	-10 16 -16 -2 -5 -10
rv:spoke	-14 5 -9 -16 -3 -1
rv:stai	-12 6 7 -15 -2 -12
rv:stamp	-19 19 -17 -12 -15 -14
rv:state	15 -4 -31 -20 -26 -24
rv:stood	-15 -7 10 -25 7 -23
rv:stop	-17 -5 -12 -12 -15 14
rv:summon	-18 -18 -9 -25 -17 18
rv:surpris!	13 -6 -7 -10 -18 -15
rv:suspend	11 -21 3 -11 -22 -23
rv:swear	4 7 -21 -20 -22 -19
rv:tabl	-20 18 -15 -16 -11 -10
rv:take	-5 16 -13 -20 -22 -20
rv:talk	12 2 -26 -18 -14 -31
rv:telephon	5 13 -23 -9 -15 -19
rv:testifi	-18 13 -20 -12 1 -19
rv:text	-12 15 -12 -1 -8 -5
rv:thank	16 -22 0 -12 -15 -16
rv:think	6 -19 -16 10 -14 -15
rv:told	-18 -2 -13 7 -2 11
rv:told!	19 -18 -10 -2 -24 -15
rv:took	0 -1 7 -18 -29 -36
rv:translat	-18 16 -14 -10 -10 -12
rv:travel	-19 19 -23 -11 -23 -1
rv:travel!	-15 -15 -5 -4 -22 18
rv:turn	-22 -12 -19 -13 -15 20
rv:visit	-13 28 -32 -11 -14 -26
rv:vote	-35 -3 10 -18 -22 -1
rv:wait	2 2 -31 -20 -26 1
rv:walk	1 -2 0 -14 -21 -23
rv:want	4 1 -3 -18 -23 -30
rv:warn	18 -16 -17 -6 -11 -15
rv:watch	7 -18 -18 -13 -16 2
rv:welcom	6 3 -7 -9 -15 -16
rv:went	-19 5 -1 6 -28 -12
rv:wept	1 8 -20 -18 -18 -21
rv:withdrew	-10 -5 6 -2 -2 -12
rv:wore	-8 12 -13 -4 -9 -10
rv:wrote	-2 6 -5 -15 -20 -9
rvo:accept ;	-8 13 -10 -3 -5 -5
rvo:accompani by	-8 -1 3 -4 -12 -11
rvo:admit .	-20 5 -16 -10 -10 14
rvo:agre to	-13 -8 9 -9 -7 -15
rvo:announc .	-14 -3 7 -4 -9 -9
rvo:answer .	-22 3 -20 13 -7 -16
rvo:answer for	11 -7 -23 -17 -4 -12
rvo:answer question	-23 18 -9 -6 -2 -14
rvo:appear by	-15 -7 9 -5 -9 -11
rvo:appear in	-19 -5 9 -10 -13 -13
rvo:appear on	-14 7 -20 -9 12 -21
rvo:ask .	0 -18 -20 13 -21 -7
rvo:ask <person>	-10 -12 7 -7 10 -16
rvo:ask about	-16 15 -14 -10 -5 -15
rvo:ask and	-22 -16 -16 9 -5 6
rvo:ask by	-18 7 -15 -5 -8 -20
rvo:ask for	4 14 -13 -20 -15 -28
rvo:ask the	-19 -16 20 -18 -9 -11
rvo:ask to	-26 12 -28 11 -27 -2
rvo:ask too	-21 -21 -17 7 -7 11
rvo:ask who	12 -2 -22 -19 -10 -14
rvo:ask why	-26 3 5 -18 -9 -15
rvo:at from	-11 13 -12 -4 -8 -11
rvo:attend .	5 8 -19 -19 -20 -26
rvo:attend ;	-11 -13 -16 -7 13 -9
rvo:attend the	-13 -17 10 -5 11 -12
rvo:beg off	-16 -23 -16 -12 -15 20
rvo:blame the	-12 8 -3 -11 -11 -10
rvo:book room	-15 16 -10 -13 -12 -16
rvo:bow .	-13 14 -14 -8 -12 -14
rvo:boycot it	-17 -17 -18 -3 -18 19
rvo:breakfast apart	-9 13 -17 -7 -6 -8
rvo:bridg loan	-17 -8 9 -8 -5 -6
rvo:brief health	-6 8 -8 -2 -5 -13
rvo:brief the	-18 1 -19 -9 -12 9
rvo:broke for	-12 13 -6 -1 -3 -5
rvo:broker by	-13 13 -10 -2 -4 -11
rvo:brought a	-29 30 -26 -9 -21 -19
rvo:brought an	-12 17 -17 -5 -11 -9
rvo:brought it	13 -13 -2 0 -1 -14
rvo:brought the	-15 20 -20 -4 -9 -8
rvo:brought togeth	-13 -18 17 -4 -6 -5
rvo:call ,	6 -3 -31 -2 -6 -14
rvo:call .	-12 13 -13 -6 -1 -13
rvo:call <person>	-22 -3 6 -4 -7 -19
rvo:call a	-19 -15 19 -6 -9 -20
rvo:call for	-10 -13 13 -1 -1 -8
rvo:call it	-4 -17 4 -13 -18 3
rvo:call off	-19 -11 13 -9 -1 -15
rvo:call on	-11 23 -23 -2 -2 -16
rvo:call that	-3 -3 5 -4 -8 -18
rvo:call the	8 -9 -29 -11 -18 2
rvo:came ;	-13 19 -16 -5 -18 -21
rvo:came in	-18 20 -15 -17 -19 -18
rvo:came with	-10 18 -12 -2 -9 -21
rvo:carri <number>	-10 13 -9 -1 -1 -8
rvo:chair .	-27 -2 12 -10 -18 -21
rvo:chair ;	-14 -14 14 -5 -6 -13
rvo:charg .	15 -11 -16 -17 -14 -14
rvo:cite the	4 -1 -18 -8 -10 3
rvo:come ,	-15 21 -19 -20 -12 -16
rvo:come .	-17 -15 4 -9 -9 2
rvo:come ;	-9 3 -1 -14 -16 -20
rvo:come to	-2 -10 11 -1 -2 -13
rvo:compar <number>	-14 14 -9 -3 -10 -13
rvo:complain .	-15 -6 -17 -6 -15 11
rvo:confer by	-16 21 -22 -4 -8 -11
rvo:confer in	-16 -3 5 -3 -9 -16
rvo:confer on	-11 12 -14 -4 -5 -5
rvo:confirm .	-12 13 -17 -6 -11 -10
rvo:confirm ;	-7 15 -15 -3 -10 -11
rvo:confirm thei	-13 -6 8 -11 -10 -18
rvo:correct within	-10 15 -17 -4 -7 -8
rvo:cross the	-14 20 -19 -7 -13 -17
rvo:cut short	-13 -7 8 -2 -5 -8
rvo:cut the	-11 17 -21 -9 -12 -12
rvo:declin ,	15 -14 -18 -3 -9 -10
rvo:declin to	-1 -2 9 -7 -14 -16
rvo:deni by	-13 12 -4 -1 -1 -2
rvo:deni that	5 1 -14 -8 -1 -7
rvo:diall in	-15 14 -17 4 -17 -16
rvo:dine <date>	-8 -1 3 -7 -7 -14
rvo:dine with	-11 19 -17 -9 -12 -15
rvo:doubt that	15 -14 -13 -12 -10 -11
rvo:expect .	-26 26 -32 -10 2 -20
rvo:expect to	8 1 -17 -11 -18 -19
rvo:explain the	-11 -5 10 -8 -8 -13
rvo:face each	-9 15 -13 -2 -3 -14
rvo:face the	-13 -16 5 -6 -10 9
rvo:fell in	9 -2 -12 -9 -14 -13
rvo:fire at	-11 12 -12 -6 -9 -12
rvo:flew home	11 4 -14 -6 -7 -18
rvo:flew in	11 -2 -18 -6 -12 -14
rvo:flew to	-14 15 -13 -6 -6 -9
rvo:follow <person>	-7 13 -10 -4 -6 -18
rvo:follow the	-10 -15 -11 -5 -6 12
rvo:fought over	14 -12 -16 -9 -9 -13
rvo:found <number>	6 7 -21 -15 -17 -25
rvo:found out	17 -14 -16 -5 -11 -21
rvo:found the	14 -15 -10 -8 -14 -15
rvo:gather the	-16 -17 17 -5 -8 -11
rvo:gave <person>	3 11 -17 -11 -11 -10
rvo:gave a	-17 -22 21 -7 -6 -11
rvo:gave each	-17 -7 13 -13 -6 -8
rvo:gave it	-14 17 -18 -20 -6 -7
rvo:gave no	1 -25 0 7 -12 -18
rvo:gave the	6 5 -15 -16 -15 -15
rvo:get ten	-11 15 -16 -6 -10 -12
rvo:got as	-10 18 -20 -11 -16 -18
rvo:got forti	-13 15 -15 -3 -2 -12
rvo:grant an	-10 -12 12 -8 -11 -12
rvo:hand <person>	-21 0 2 -5 -11 -11
rvo:hand out	13 -18 -2 -5 -9 -10
rvo:head the	-19 22 -23 -13 -14 -17
rvo:hear both	-9 9 -14 -3 -4 -10
rvo:hear it	-13 -11 -16 -5 -9 14
rvo:heard of	-16 14 -15 -10 -11 -1
rvo:heard the	15 -18 6 -14 -12 -18
rvo:held a	-13 -19 19 -3 -5 -11
rvo:held talk	-16 18 -18 -3 -4 -8
rvo:held the	-15 -1 4 -6 -11 -9
rvo:hide .	-22 -6 -10 -2 -8 10
rvo:hope for	-10 -19 16 -9 -10 -8
rvo:hope to	-16 -1 5 -12 -14 -16
rvo:host .	-18 -17 17 -5 -6 -10
rvo:host ;	-7 -14 14 -1 -7 -3
rvo:host a	-8 -17 16 -2 -3 -3
rvo:host the	-14 3 -2 -4 -9 -6
rvo:invit but	-15 -9 -16 13 -6 -12
rvo:invit to	-18 -8 -10 12 -7 -14
rvo:join by	-15 -14 15 -6 -15 -24
rvo:join the	-7 18 -17 -3 -18 -11
rvo:join them	-12 16 -21 -11 -12 -13
rvo:kept <person>	-12 -7 10 -8 -9 -12
rvo:kept the	5 10 -1 -21 -13 -18
rvo:kept them	-13 -7 11 -8 -12 -15
rvo:kill at	12 -10 -14 -13 -12 -12
rvo:learn of	14 -8 -22 -12 -15 -18
rvo:leav .	8 1 -11 -5 3 -20
rvo:led the	-18 -2 5 -13 -14 -15
rvo:left .	-10 3 6 -5 -16 -9
rvo:left after	-19 20 -23 -4 -19 -12
rvo:left for	5 -15 -15 -6 9 -11
rvo:left the	4 -14 0 -4 3 -12
rvo:left to	15 -15 -5 -3 -11 -6
rvo:left without	-17 9 1 -13 -19 -17
rvo:lent the	8 4 -20 -9 -15 -17
rvo:let <person>	-8 13 -12 -1 -5 -5
rvo:let hi	-19 -5 -16 -7 9 -12
rvo:let it	-13 -6 -7 -6 -9 9
rvo:list as	-14 16 -18 -10 -14 -15
rvo:listen at	-7 -13 -14 13 -1 -8
rvo:look at	-14 13 -11 -4 -9 -11
rvo:look on	-13 12 -8 -4 -7 -9
rvo:lost hi	-6 -8 5 -17 -21 2
rvo:lunch with	10 -24 4 -3 -7 -8
rvo:manag to	-14 -15 -13 -6 -8 15
rvo:meant to	-19 -22 6 -8 15 -15
rvo:meet again	-16 18 -16 -2 -1 -6
rvo:meet in	12 -9 -23 -3 -8 -5
rvo:meet the	-22 21 -18 -3 -3 -15
rvo:met <place>	-20 20 -15 -1 -3 -9
rvo:met a	-18 18 -19 -4 -8 -11
rvo:met again	-10 12 -10 -1 -2 -4
rvo:met banker	9 4 -15 -3 -3 -6
rvo:met congoles	-13 -11 12 -1 -1 -6
rvo:met in	12 -1 -22 -7 -5 -19
rvo:met on	-19 6 -21 -4 -6 5
rvo:met the	-22 4 -1 -6 -8 -17
rvo:met twice	-7 14 -12 -1 -2 -10
rvo:miss a	-13 -11 -6 -3 -10 13
rvo:miss her	-5 -15 -5 -2 -5 12
rvo:need ten	16 -18 -14 -9 -10 -12
rvo:offer <number>	-7 -7 8 -5 -7 -12
rvo:offer <person>	-15 -7 11 -10 -9 -12
rvo:offer to	-15 -16 16 -8 -11 -11
rvo:open a	-14 15 -15 -11 -2 -10
rvo:open an	9 -13 -8 -7 -4 -8
rvo:open it	-14 -14 8 6 -8 -14
rvo:open the	-18 -21 19 -9 -8 -13
rvo:own .	-12 -13 13 -4 -6 -14
rvo:pack ;	-17 18 -17 -11 -14 -15
rvo:patch in	-14 -13 -10 -8 -17 14
rvo:plan in	-11 14 -15 -1 -1 -4
rvo:pour the	-16 8 -5 -8 -12 -14
rvo:prais <quote>	4 -19 10 -12 -17 -18
rvo:present the	-9 13 -6 -2 -6 -3
rvo:presid ,	-9 -13 11 -4 -8 -6
rvo:presid .	-23 -16 22 -10 -13 -15
rvo:presid ;	-19 -19 20 -9 -14 -18
rvo:produc a	6 -1 -14 -10 -9 -12
rvo:promis <person>	-18 -21 20 -10 -14 -11
rvo:promis a	-22 -4 9 -10 -12 -13
rvo:promis to	-25 6 -4 -14 -10 -3
rvo:pull out	-13 -10 -9 -3 -7 10
rvo:put back	-19 -10 11 -4 -3 -14
rvo:put it	-7 14 -14 -10 -4 -11
rvo:put their	-33 1 4 -14 -20 -20
rvo:question <person>	-13 16 -21 -7 -11 -12
rvo:read aloud	12 2 -19 -9 -5 -9
rvo:read hi	-22 -9 13 -10 11 -20
rvo:read out	-24 7 3 -14 -13 -15
rvo:read the	-21 -1 1 6 -17 -19
rvo:recal <date>	-17 -15 -6 -2 -15 17
rvo:receiv <date>	11 -6 -12 -4 -9 -18
rvo:receiv <person>	-3 -28 14 -5 -10 -9
rvo:receiv a	-11 -18 19 -1 -2 -9
rvo:receiv at	-16 24 -24 -2 -7 -15
rvo:receiv by	-10 13 -14 0 -1 -2
rvo:receiv hi	-16 -17 18 -3 -6 -4
rvo:receiv in	-22 10 -8 -4 -6 -13
rvo:receiv the	-17 -3 4 -3 -5 -6
rvo:recov from	-19 -9 -11 -8 6 8
rvo:refus ,	-12 -12 -12 -3 -9 13
rvo:refus .	-17 -14 11 -5 -10 -7
rvo:reject the	-12 19 -14 -1 -11 -19
rvo:releas from	-12 1 3 -8 -12 -14
rvo:remain in	4 -13 -7 -6 -15 -2
rvo:replac by	-20 -9 -26 -5 16 -18
rvo:repli .	-15 -14 11 9 -4 -10
rvo:repli ye	-9 20 -17 -15 -2 -2
rvo:report .	-12 17 -16 -5 -10 -10
rvo:report dead	-13 -15 -11 -7 13 -9
rvo:repres by	-16 -16 -20 -11 20 -18
rvo:sai ,	13 -8 -13 -3 -6 -15
rvo:sai <person>	-14 -2 -21 -14 -6 7
rvo:sai no	-4 13 -17 -4 -2 -21
rvo:sai noth	-13 -21 16 -5 -2 -18
rvo:sai that	15 -12 -21 -3 -6 -11
rvo:sai thei	5 -12 -7 -1 -1 5
rvo:sai there	14 -10 -12 -2 -3 -13
rvo:said ,	-30 -11 12 -9 -20 10
rvo:said .	22 -18 -2 -26 -7 -21
rvo:said <person>	3 -4 -18 3 -10 -9
rvo:said a	-3 8 -23 -8 -13 -20
rvo:said no	2 -14 -19 -16 -6 12
rvo:said nobodi	17 -16 -14 -10 -4 -16
rvo:said on	4 -3 4 -2 -3 -18
rvo:said outsid	-21 23 -17 -4 -10 -21
rvo:said polic	1 3 -14 -8 -7 -15
rvo:said that	-13 6 0 -12 -20 -4
rvo:said the	3 -7 7 -16 -17 -32
rvo:said thei	-22 13 -20 -8 -7 2
rvo:said to	6 4 -19 -8 -17 -18
rvo:said ye	-16 20 -18 -7 -15 -20
rvo:sat across	0 14 -14 0 0 -1
rvo:sat down	-18 -15 19 -7 -13 -19
rvo:sat in	-29 7 -14 -15 -22 5
rvo:sat on	-4 16 -16 -1 -1 -6
rvo:sat togeth	-8 15 -16 -1 -1 -3
rvo:sat with	-12 -10 11 -4 -10 -18
rvo:saw <person>	-9 18 -20 -6 -5 -11
rvo:saw a	-5 12 -14 -2 -5 -9
rvo:saw the	-29 -23 20 -16 -22 7
rvo:see no	12 -11 -12 -9 -10 -13
rvo:see the	-13 -7 -4 -3 -13 7
rvo:sell insur	11 -8 -14 -3 -11 -12
rvo:send <person>	-10 -9 -10 -7 10 -12
rvo:send hi	-7 -11 -16 -17 12 -10
rvo:sent a	-1 -32 -29 11 2 1
rvo:sent an	-21 -21 -26 9 10 -2
rvo:sent back	-8 -9 -13 -9 -9 10
rvo:sent everybodi	-15 6 12 -22 -17 -21
rvo:sent her	-15 -15 -17 -10 17 -16
rvo:sent hi	-15 -14 -20 -9 18 -19
rvo:sent home	-15 15 -8 -20 -19 -22
rvo:sent regret	-14 14 -19 -21 -24 -4
rvo:sent the	-12 -23 -2 0 2 -3
rvo:set foot	-16 -18 -9 -11 8 5
rvo:set out	-1 10 -12 -19 -16 -17
rvo:share a	-12 11 -8 -9 -12 -16
rvo:shook hand	0 3 -19 -8 -4 -16
rvo:show <person>	-19 -13 14 -9 -9 -14
rvo:sign .	16 -8 -14 -5 -5 -6
rvo:sign ;	-15 13 -11 -3 -4 -12
rvo:sign a	-13 15 -15 -1 -2 -4
rvo:sign for	-14 -4 6 -5 -9 -8
rvo:sign the	-14 16 -14 -3 -5 -3
rvo:sit togeth	-12 17 -17 -1 -2 -4
rvo:slip out	-6 10 -9 -4 -13 -12
rvo:speak .	-16 -1 6 -8 -16 -17
rvo:speak first	-5 11 -16 -5 -10 -10
rvo:speak for	-14 15 -12 -13 -7 -10
rvo:spent the	-7 14 -15 -1 -3 -4
rvo:spoke ;	-20 16 -13 -2 -6 -11
rvo:spoke by	-13 19 -17 -2 -4 -13
rvo:spoke first	-13 -21 20 -4 -6 -14
rvo:spoke for	-34 11 -6 -12 -13 -23
rvo:spoke of	11 -23 -20 -8 -18 13
rvo:spoke on	-12 15 -14 -2 -5 -9
rvo:stai at	8 2 -22 -5 14 -27
rvo:stai awai	-16 -25 -17 -4 -24 24
rvo:stai behind	-17 -16 14 -1 -15 -5
rvo:stai in	-1 -10 -21 -5 -26 9
rvo:stai to	-15 14 -16 -1 -12 -12
rvo:stood in	-19 5 -22 -8 12 -15
rvo:stop at	-15 -15 -9 -11 -15 16
rvo:surpris .	13 -6 -7 -10 -18 -15
rvo:tabl a	-17 17 -14 -15 -9 -9
rvo:take part	-7 10 -14 -3 -8 -6
rvo:take the	-13 -18 18 -5 -6 -11
rvo:talk ;	-14 20 -18 -6 -6 -19
rvo:talk by	-12 9 -7 -3 -2 -4
rvo:telephon .	10 -9 -6 -5 -8 -13
rvo:testifi .	-4 13 -11 -1 -1 -2
rvo:testifi instead	-12 5 -16 -10 2 -16
rvo:text and	-12 15 -12 -1 -8 -5
rvo:think the	13 -14 -10 -8 -5 -9
rvo:told .	5 10 -17 -10 -15 -21
rvo:told <person>	-18 -3 -7 14 -13 -3
rvo:told a	-14 0 3 -4 -4 -12
rvo:told about	-17 2 -19 -7 -15 13
rvo:told of	-16 9 -20 -5 -18 6
rvo:told the	9 -21 3 -19 -18 -9
rvo:told to	-5 -8 -19 -14 -22 8
rvo:took her	-3 9 -15 -9 -9 -20
rvo:took no	-17 1 0 -5 -8 -12
rvo:took note	-19 19 -18 -7 -7 -9
rvo:took part	-5 10 -17 -5 -11 -13
rvo:took question	-6 -13 13 -1 -2 -2
rvo:took the	-17 4 5 -7 -9 -8
rvo:translat .	-18 16 -14 -10 -10 -12
rvo:travel .	-19 -16 -6 -5 -25 20
rvo:travel to	-10 16 -15 -3 -4 -10
rvo:turn back	-16 -8 -17 -6 -9 12
rvo:turn down	-13 -10 -12 -12 -3 13
rvo:visit <place>	-12 20 -21 -4 -2 -8
rvo:visit the	-8 14 -18 -5 -8 -15
rvo:vote ;	-20 25 -28 -6 -10 -31
rvo:vote against	-12 13 -13 -6 -6 -12
rvo:vote for	-14 -5 9 -8 -10 -14
rvo:vote to	-21 -6 -30 -5 -9 11
rvo:wait .	-11 19 -15 -2 -16 -24
rvo:wait at	11 -16 -12 -9 -11 6
rvo:walk out	4 3 -30 -10 -17 -17
rvo:want a	-7 12 -16 -2 -2 -7
rvo:want date	-15 14 -13 -4 -4 -6
rvo:want the	12 8 -25 -9 -9 -10
rvo:watch from	-2 -14 -14 -10 -12 8
rvo:welcom the	10 -19 -2 -7 -14 -13
rvo:went home	-27 5 -5 -26 -12 5
rvo:went instead	-7 14 -12 -11 -9 -14
rvo:went out	-23 -3 2 14 -10 -18
rvo:went over	-12 16 -16 -8 -6 -13
rvo:went togeth	-6 12 -12 -2 -1 -4
rvo:withdrew to	-10 -5 6 -2 -2 -12
rvo:wore ear	-8 12 -13 -4 -9 -10
rvo:wrote on	-11 -7 -13 -10 -2 11
s>aside-cue:reported	24 -26 -6 0 -1 -2
s>aside-does:says	24 -26 -6 0 -1 -2
s>does-first:hosts	11 5 -16 -1 -4 -4
s>does-first:says	-8 12 -16 -1 -3 -6
s>does-first:will-come	13 -12 -12 -1 -5 -3
s>does:hosts	14 0 -16 -2 -5 -6
s>does:says	-8 12 -16 -1 -3 -6
s>does:will-come	13 -12 -12 -1 -5 -3
s>group:1	34 -7 -30 -13 -14 -21
s>group:2	7 -12 7 -9 -15 -18
s>group:3	-14 10 -2 -9 -6 -9
s>l2:, where	4 9 -13 0 -1 -2
s>l2:lunch with	14 -13 -15 -3 -4 -6
s>l2:minist ,	8 5 -12 -1 -4 -3
s>l:#	-3 6 -7 -8 -16 -22
s>l:,	24 -16 -18 -5 -10 -11
s>l:by	12 -11 -11 0 -2 -1
s>l:met	14 -14 -14 -1 -2 -5
s>l:where	4 9 -13 0 -1 -2
s>l:with	14 -22 2 -8 -8 -11
s>lb-cue:hosted	14 -1 -18 -3 -4 -5
s>led:according	12 -11 -11 0 -2 -1
s>led:beside	14 -22 2 -8 -8 -11
s>led:met-by	12 -11 -11 0 -2 -1
s>led:under	12 -11 -11 0 -2 -1
s>led:with	14 -22 2 -8 -8 -11
s>lv-cue:hosted	9 6 -17 -3 -3 -4
s>lv:is	11 -12 -10 -2 -2 -4
s>lv:led	11 -12 -8 -1 -2 -2
s>lv:lunch	17 -16 -19 -5 -6 -8
s>lv:lunch|with	17 -16 -19 -5 -6 -8
s>lv:met	14 -14 -14 -1 -2 -5
s>lv:met|	14 -14 -14 -1 -2 -5
s>not-first	-5 -6 13 -7 -9 -12
s>r-cue-near:attended	-16 -7 9 -4 -6 -9
s>r-cue-near:hosted	15 -2 -17 -3 -5 -6
s>r-cue-near:reported	-8 12 -16 -1 -3 -6
s>r-cue:hosted	17 -6 -17 -3 -6 -8
s>r-cue:reported	-8 12 -16 -1 -3 -6
s>r2:called ,	-7 9 -13 -1 -3 -6
s>r2:had talk	-3 6 -21 -8 -13 -15
s>r2:in <place>	18 -13 -21 -7 -7 -9
s>r2:of <place>	14 -14 -10 -1 -5 -3
s>r2:on <date>	8 -3 -15 -5 -2 -4
s>r:<place>	9 -10 -6 -12 -11 -15
s>r:call	-7 9 -13 -1 -3 -6
s>r:had	-9 4 2 -9 -13 -18
s>r:in	18 -13 -21 -7 -7 -9
s>r:met	3 -12 7 -2 -2 -7
s>r:of	17 -14 -11 -1 -5 -3
s>r:on	8 -3 -15 -5 -2 -4
s>r:to	9 13 -21 -7 -5 -7
s>reference	-5 14 -17 -4 -6 -11
s>rv:call	-7 9 -13 -1 -3 -6
s>rv:meet	14 -14 -10 -1 -5 -3
s>rv:receiv	11 5 -16 -1 -4 -4
s>rvo:call ,	-7 9 -13 -1 -3 -6
s>rvo:meet in	14 -14 -10 -1 -5 -3
state=cancelled	-6 27 3 -36 -65 -49
state=held	2 10 -6 -53 -7 1
state=planned	15 -35 -6 33 -15 -15
state=unclear	68 0 -81 -49 -51 -46
subject-of-trigger	-28 11 7 -12 -7 -15
subject:address	-15 13 -12 -1 -3 -7
subject:appear	-17 1 1 -8 -18 -17
subject:attend	-15 -13 6 -6 11 -15
subject:brief	-9 12 -12 -5 -11 -15
subject:call	13 -1 -20 -6 -11 -24
subject:chair	-12 -17 18 -1 -3 -4
subject:confer	-18 21 -25 -6 -9 -12
subject:conven	-15 -18 20 -2 -4 -12
subject:dine	-15 -3 5 -8 -4 -12
subject:flew	-11 19 -19 -5 -2 -5
subject:gather	-16 -24 22 -9 -11 -16
subject:gave	-7 -15 15 -1 -1 -2
subject:heard	-17 -16 -1 -5 -10 12
subject:held	-14 13 -11 -3 -4 -9
subject:host	-17 4 -2 -4 -12 -12
subject:join	-8 22 -22 -2 -11 -12
subject:lunch	12 -13 -3 -3 -8 -9
subject:meet	-21 1 1 -7 -6 -12
subject:met	-44 12 -7 -13 -15 -5
subject:receiv	-28 -23 22 -5 -8 -8
subject:saw	-20 14 -11 -12 -11 -18
subject:share	-9 5 -3 -4 -8 -14
subject:shook	-19 19 -7 -3 -1 -3
subject:sign	-8 23 -22 0 -2 -2
subject:spoke	-18 27 -26 -3 -6 -11
subject:talk	-14 13 -12 -3 -3 -8
subject:telephon	-16 20 -20 -10 -17 -15
subject:visit	-6 11 -16 -3 -3 -9
subject:welcom	-19 -25 26 -3 -8 -10
subject:went	-6 12 -12 -2 -1 -4
subject:withdrew	-10 -5 6 -2 -2 -12
tied-to-other	-5 2 -22 -7 -8 1
times=1	30 0 -15 -22 -16 -20
times=2	9 -14 -3 -23 -20 4
times=3	-22 20 -21 -23 -6 -2
times=4	-35 1 10 5 -4 3
title-cue:absent	13 -25 -22 -5 -7 12
title-cue:attended	-25 9 3 -14 -17 -26
title-cue:background	28 -23 -21 -10 -21 -13
title-cue:hosted	-11 -31 39 -26 -41 -38
title-cue:invited	-13 -11 12 -8 -8 -12
title-cue:observer	27 -19 -20 -8 -42 -14
title-cue:represented	-4 0 -5 -1 0 -43
title:<org>	-7 18 -7 -30 -34 -49
title:act	-18 -22 21 -9 -12 -15
title:admir	-23 23 -17 -12 -21 -19
title:advis	11 -10 5 -22 -25 -22
title:advoc	7 -10 4 -19 -16 -22
title:affair	-20 16 -16 -3 -5 -10
title:agent	7 7 -27 -13 -15 -20
title:agricultur	-10 5 -15 -5 12 -11
title:aid	28 -1 -24 -24 -16 -30
title:alhaji	-20 -24 -20 -13 -18 23
title:ambassador	-12 26 -16 -21 -40 -23
title:american	-21 -19 -21 5 -20 14
title:among	-15 18 -15 -9 -11 -16
title:analyst	13 -10 -13 -15 -8 -13
title:arbitr	-22 -21 21 -12 -18 -18
title:archbishop	-1 -5 7 -10 -2 -23
title:argentin	-5 -12 12 -3 -5 -6
title:armi	-10 9 -18 11 -15 -17
title:assist	13 -9 -14 -8 -4 -7
title:attornei	-8 -14 17 -14 -17 -17
title:auditor	5 -4 -20 -8 -9 3
title:aunti	-12 14 -10 -3 -10 -12
title:australian	-20 17 -13 -8 -6 -12
title:austrian	-17 14 2 -17 -18 -21
title:bank	-8 11 -15 -3 -8 -7
title:banker	-9 23 -34 -6 -10 0
title:bear	25 -24 -24 -20 -24 -23
title:biologist	8 6 -8 -18 -4 -9
title:bishop	-7 19 -9 -23 -6 -31
title:boss	-22 19 -22 -9 -12 10
title:brigadi	-13 26 -27 -5 -9 -15
title:british	-22 -1 -13 15 -14 -17
title:broker	-14 10 2 -8 -8 -17
title:brother	8 0 -19 -7 -17 -20
title:budget	-14 -8 -15 -9 -14 10
title:businessman	18 -8 -13 -16 -13 -19
title:buyer	-10 12 -11 -1 -5 -6
title:cacica	-10 13 -14 0 -1 -2
title:canneri	5 -14 5 -8 -4 -7
title:captain	1 4 -32 2 -8 6
title:cardin	-27 -21 23 -15 4 -19
title:cattl	-20 -10 14 -8 -6 -11
title:central	-8 11 -15 -3 -8 -7
title:chairman	-2 -44 28 -32 -25 9
title:chancellor	-13 18 -14 -5 -4 -11
title:chief	-30 -22 16 -39 17 3
title:citi	9 -6 -19 -5 -9 -2
title:club	-19 -15 -23 -8 -26 23
title:coach	-15 -9 8 -7 -14 7
title:colleagu	3 2 -14 -12 -10 -14
title:colonel	-1 7 -7 -17 -24 -2
title:command	-25 22 -26 -14 -22 3
title:commission	-6 -16 26 -25 -41 -22
title:commodor	-15 -16 16 -11 -10 -15
title:compani	-11 13 -10 -1 -4 -7
title:congoles	9 -1 -15 -1 -2 -5
title:consul	-25 24 -22 -10 -9 -16
title:contractor	0 -15 -15 -7 -8 12
title:councillor	4 24 -43 -16 -27 -29
title:counsel	2 20 -35 -21 -21 -25
title:court	-14 -11 11 -4 -4 -4
title:custom	5 10 -15 -10 -18 -16
title:dai	-19 8 -4 -4 -9 -12
title:dame	-26 -11 4 -15 -19 10
title:datuk	7 -9 15 -4 -12 -16
title:deacon	-14 21 -21 -13 -10 -18
title:dealer	-19 5 0 -4 -9 -17
title:dean	-21 6 -14 -16 13 -17
title:defenc	-8 13 -16 -7 -15 -17
title:deleg	-10 22 -24 -11 -6 -13
title:deputi	-28 25 -4 -1 -29 -40
title:diplomat	4 11 -17 -5 -3 -12
title:director	1 -3 -11 -4 -26 -1
title:dom	-13 13 -13 -3 -6 -9
title:dr	14 3 -27 -14 -18 -25
title:economist	4 -11 -12 -6 -6 3
title:editor	22 -20 -20 -18 -20 -24
title:educ	6 7 -14 -14 -26 -34
title:elder	-38 42 -39 -20 -22 -25
title:emirati	-14 17 -17 -1 -3 -4
title:energi	11 -10 0 -7 -11 -19
title:engin	-8 24 -30 1 -30 -11
title:envoi	-8 4 -16 3 -18 9
title:execut	-34 2 -31 -17 15 -8
title:export	-14 -13 12 -7 -6 -9
title:factori	-8 20 -21 -3 -6 -11
title:father	-2 -3 8 -24 -26 -18
title:feder	-10 14 -16 -8 -11 -10
title:financ	-26 -31 26 -14 19 -25
title:first	-6 3 -4 -9 -14 6
title:fisheri	-28 6 13 -9 -23 -18
title:fisherman	18 -10 -14 -9 -8 -24
title:fon	-15 21 -22 -16 -14 -15
title:foreign	-6 -20 11 -21 12 -7
title:foreman	-16 10 -14 -8 -17 7
title:former	8 -15 -9 -24 -3 3
title:fund	-17 -1 6 -3 -3 -10
title:gener	-6 -1 4 3 -13 -22
title:georgian	-16 10 -17 -19 15 -25
title:goalkeep	11 -14 -24 -8 2 -15
title:governor	-25 -16 16 -34 -20 18
title:grower	13 -2 -18 -7 -12 -20
title:guest	-21 -19 21 -12 -8 -19
title:haji	-10 -14 -7 -4 -4 12
title:harbour	-26 6 2 -11 -12 -13
title:headmistress	-16 -15 15 -10 -12 -10
title:health	-25 11 0 -19 -21 -25
title:herder	8 8 -12 -6 -7 -14
title:hereditari	-9 9 -1 -2 -12 -17
title:high	-15 -16 19 -8 -16 -17
title:historian	-8 -24 16 -16 -14 5
title:hoteli	-19 10 11 -7 -17 -21
title:hour	5 5 -19 -4 -9 -13
title:hous	-21 0 11 -17 -21 -19
title:hydrologist	-2 14 -21 -12 -10 -16
title:imam	-18 17 -16 -11 -12 7
title:includ	4 6 -13 -6 -9 -12
title:indonesian	3 -21 -10 -6 -11 9
title:industri	-15 16 -13 -6 -9 -9
title:inspector	-14 -3 14 -13 -13 -22
title:interior	5 -25 17 -24 -21 1
title:investor	-17 15 -14 -9 -16 -11
title:invit	-13 -11 12 -8 -8 -12
title:irrig	-10 -14 15 -1 -3 -6
title:journalist	-6 -21 15 -11 -9 -9
title:judg	-43 -47 50 -28 9 -37
title:justic	-30 -35 24 10 -19 9
title:korean	-12 1 1 -6 -10 -7
title:labour	-11 -30 25 -15 -20 -23
title:land	9 -19 13 -8 -4 -5
title:lao	-7 20 -17 -2 -8 -11
title:late	40 -32 -32 -19 -26 -29
title:lawyer	-8 18 -13 -29 -31 -13
title:leader	-1 14 -34 -27 -31 13
title:lieuten	-22 10 -19 12 -16 2
title:list	-17 17 -12 -11 -10 -16
title:lobbyist	14 -8 -29 -19 -18 -8
title:lord	-25 10 1 -13 -13 -19
title:major	-20 25 -17 -9 -15 -22
title:maker	-18 8 7 -15 -16 -13
title:man	-24 22 -24 -21 -13 -16
title:manag	-7 15 -13 -12 -12 -16
title:mapmak	6 9 -21 -16 -17 -17
title:master	-28 5 6 -12 -15 -16
title:mate	-13 -15 -9 -2 -18 16
title:mauritanian	-10 -3 12 -3 -6 -7
title:mayor	-47 -19 34 -28 -32 -4
title:mediat	-22 -28 34 -21 -20 -30
title:meet	-18 26 -27 -9 -8 -8
title:member	-24 32 -27 -14 -13 -19
title:metropolitan	-14 -17 9 -3 -5 11
title:mine	-8 -13 13 -1 -12 10
title:minist	-32 -24 24 -12 21 -10
title:ministri	19 -19 -14 -4 -2 -15
title:mission	-16 5 0 -5 -11 -11
title:moder	6 2 1 -19 -17 -20
title:monsignor	-22 -25 -18 -11 18 16
title:mr	-20 15 -6 -18 -15 -24
title:name	30 -37 -1 -23 -30 -30
title:navi	-11 -8 -12 -7 -17 17
title:negoti	-23 30 -29 -11 -6 -25
title:neither	-11 -8 -25 -26 -35 21
title:norwegian	-20 22 -15 -18 -19 -18
title:nurs	6 -2 -13 -6 -14 -16
title:observ	-27 24 -19 -18 -12 -18
title:offic	7 3 -20 -6 -7 -23
title:oil	-19 0 -17 7 -9 11
title:oligarch	8 -4 -13 -6 -10 -11
title:oper	-15 7 -6 -6 -9 3
title:opposit	11 -13 -32 -19 -17 12
title:organis	17 13 -23 -14 -11 -16
title:owner	-8 -18 6 -26 -5 13
title:palac	19 -17 -20 -6 -5 -13
title:paramount	-22 10 3 -4 -10 -13
title:parliament	7 12 -15 -5 -5 -14
title:parti	15 -21 -5 -5 -12 -26
title:pastor	-28 1 5 -16 -14 1
title:peasant	-10 -2 -12 -4 -4 7
title:person	-15 23 -14 -19 -13 -17
title:poet	10 -22 -16 16 -9 -14
title:polic	13 -14 2 -22 -11 1
title:polish	13 -23 12 -2 -5 -19
title:port	-14 -8 -8 -6 13 -22
title:prefect	-9 10 12 -1 -20 -4
title:premier	0 -13 8 -19 3 -2
title:presid	-24 -23 28 -12 8 -13
title:prime	-20 -40 25 -24 18 -7
title:princ	-19 -19 -23 -19 -21 22
title:princess	-16 -14 10 -6 -13 13
title:princip	-8 -12 13 -5 -12 -12
title:printer	19 -14 -23 -7 -18 -19
title:professor	-2 0 -25 -15 -22 6
title:prosecutor	1 -1 -29 -15 -14 10
title:qatari	-13 -11 12 -1 -1 -6
title:rancher	13 -11 -16 -7 -7 -17
title:rebel	-16 14 -19 -4 -9 12
title:rector	-27 -32 33 -7 -18 -19
title:region	-16 -10 -16 -6 -3 15
title:report	21 -12 -21 -13 -13 -28
title:repres	-25 -3 -5 -12 -16 17
title:retir	-14 -15 20 -12 -16 -19
title:rival	8 4 -22 -16 -20 -23
title:road	-13 17 -16 -8 -16 -17
title:russian	-26 23 -21 4 -21 -27
title:secretari	22 -7 -6 -9 -39 -41
title:secretary-gener	-13 1 3 -12 -13 -14
title:seen	-16 -9 -11 -11 -9 12
title:senat	-25 -26 15 -1 -4 11
title:serb	-13 10 -7 7 -6 -8
title:sheikh	-38 9 -8 -21 -34 19
title:ship	-24 18 -16 10 -9 -15
title:shipown	-24 -17 18 -17 -21 11
title:sinc	0 -4 -17 -12 -12 3
title:sir	4 10 -20 -14 -18 -26
title:sister	-30 23 5 -13 -19 -25
title:skipper	12 -6 -16 -14 -14 -15
title:smelter	-13 -16 -14 4 -20 15
title:son	10 2 -21 -16 -14 -15
title:south	-13 12 -9 -2 -2 -7
title:speaker	-28 8 14 -18 -26 -26
title:special	-17 -16 15 -14 -8 -19
title:spokesman	32 -23 -29 -20 -14 -35
title:spokeswoman	-7 -18 -13 9 -4 -2
title:steel	-11 14 -12 -6 -15 -15
title:striker	-20 16 -16 -3 -16 9
title:student	16 -21 -25 -22 -20 11
title:sultan	-20 -9 -10 -9 11 -11
title:surveyor	-18 -3 -20 -14 -14 17
title:swiss	-13 8 -14 7 -5 -11
title:through	18 -12 -16 -16 -13 -15
title:time	13 -11 -16 -11 -7 -14
title:tourism	19 -6 -32 -24 -17 -20
title:trade	-18 17 -7 -5 -16 -17
title:trader	-4 10 -35 -12 -25 3
title:transport	-18 0 4 -11 -25 6
title:treasur	-13 19 -27 -10 -19 -17
title:trial	-19 4 -21 -6 -12 10
title:truste	-7 21 -13 -1 -2 -20
title:turkish	-20 18 -22 6 -12 -11
title:u	-14 17 -20 -15 -15 -15
title:union	-11 30 -43 -13 -25 -1
title:until	-16 18 -18 -10 -14 -16
title:vener	-20 -16 18 -7 -14 -16
title:vice	-1 16 -20 -12 -20 -16
title:vice-minist	-8 19 -21 -4 -2 -4
title:vice-presid	-13 17 -20 -4 -12 4
title:volcanologist	-15 -8 9 -3 -2 -4
title:water	-16 24 -26 7 -6 -18
title:well	-8 15 -15 -4 -8 -9
title:whether	8 1 -22 4 -13 -19
title:widow	3 -6 -15 -5 -8 5
title:without	-20 -16 -13 -10 -8 18
title:writer	16 -15 -15 -12 -9 -16`;
