// Written by tests/train/meetings.ts; do not edit. One `feature\tweights` a line, in hundredths, under a line of classes.
/** Weights of the trigger classifier. */
export const TRIGGER = `no yes
candidates=1	-75 75
candidates=2	-41 41
candidates=4-6	23 -23
in-title	-37 37
k=noun:audience	-18 18
k=noun:ceremony	-34 34
k=noun:dinner	-26 26
k=noun:mission	24 -24
k=noun:visit	16 -16
k=verb:briefing	30 -30
k=verb:hearing	21 -21
k=verb:visit	18 -18
n2=#	34 -34
n2='	54 -54
n2=.	75 -75
n2=<organisation>	-25 25
n2=<place>	-29 29
n2=<quote>	64 -64
n2=a	23 -23
n2=about	50 -50
n2=after	49 -49
n2=agent	-22 22
n2=agreed	47 -47
n2=airline	-39 39
n2=all	43 -43
n2=ambassador	29 -29
n2=and	21 -21
n2=annual	-46 46
n2=any	49 -49
n2=appeal	-46 46
n2=banker	-34 34
n2=be	-17 17
n2=because	20 -20
n2=between	73 -73
n2=bishop	44 -44
n2=both	-25 25
n2=breakfast	-43 43
n2=but	21 -21
n2=called	-35 35
n2=chief	-18 18
n2=chiefs	24 -24
n2=chinese	-30 30
n2=closed	-50 50
n2=commissioner	29 -29
n2=delegation	-46 46
n2=director	45 -45
n2=door	41 -41
n2=each	-51 51
n2=education	-15 15
n2=empty	31 -31
n2=ended	-43 43
n2=for	45 -45
n2=forty	-47 47
n2=from	50 -50
n2=gold	-22 22
n2=had	25 -25
n2=halfway	23 -23
n2=hall	37 -37
n2=has	-29 29
n2=head	32 -32
n2=him	29 -29
n2=his	32 -32
n2=hundred	-45 45
n2=in	-35 35
n2=is	-40 40
n2=its	-33 33
n2=joint	41 -41
n2=last	50 -50
n2=late	43 -43
n2=leaders	-15 15
n2=led	-48 48
n2=letter	38 -38
n2=lunch	53 -53
n2=man	-31 31
n2=meeting	33 -33
n2=met	48 -48
n2=minds	35 -35
n2=minister	34 -34
n2=ministers	-38 38
n2=minutes	40 -40
n2=more	38 -38
n2=name	35 -35
n2=news	41 -41
n2=nine	34 -34
n2=no	46 -46
n2=norwegian	-43 43
n2=not	70 -70
n2=nothing	42 -42
n2=of	-16 16
n2=old	61 -61
n2=on	-18 18
n2=once	25 -25
n2=one	48 -48
n2=only	33 -33
n2=other	17 -17
n2=our	38 -38
n2=own	25 -25
n2=owner	-15 15
n2=party	16 -16
n2=peruvian	-29 29
n2=port	22 -22
n2=president	17 -17
n2=presidents	-16 16
n2=press	21 -21
n2=prime	27 -27
n2=qualifying	41 -41
n2=reason	28 -28
n2=retreat	40 -40
n2=road	34 -34
n2=rules	45 -45
n2=said	35 -35
n2=see	-26 26
n2=senator	34 -34
n2=sent	34 -34
n2=served	23 -23
n2=set	-57 57
n2=since	47 -47
n2=six	41 -41
n2=south	-40 40
n2=speak	15 -15
n2=state	-26 26
n2=stay	25 -25
n2=stood	31 -31
n2=sultan	-49 49
n2=talks	33 -33
n2=teachers	-53 53
n2=ten	-16 16
n2=than	45 -45
n2=that	-17 17
n2=their	18 -18
n2=them	45 -45
n2=there	17 -17
n2=they	38 -38
n2=this	34 -34
n2=three	60 -60
n2=took	21 -21
n2=twenty	-44 44
n2=union	-20 20
n2=up	24 -24
n2=video	-48 48
n2=views	42 -42
n2=visitors	35 -35
n2=vote	30 -30
n2=votes	54 -54
n2=warning	44 -44
n2=was	76 -76
n2=when	24 -24
n2=where	49 -49
n2=whole	37 -37
n2=with	-60 60
n2=witnesses	-21 21
n2=youth	25 -25
near=address	25 -25
near=adjourn	-41 41
near=appear	26 -26
near=arriv	28 -28
near=attend	-15 15
near=audienc	-17 17
near=bargain	-49 49
near=board	21 -21
near=call	-34 34
near=ceremoni	-20 20
near=chair	-55 55
near=coffe	37 -37
near=confer	-22 22
near=congress	26 -26
near=consult	34 -34
near=conven	-27 27
near=council	-51 51
near=court	19 -19
near=debat	20 -20
near=deleg	-22 22
near=dine	-23 23
near=dinner	21 -21
near=discuss	59 -59
near=drove	-39 39
near=encount	-26 26
near=face	-22 22
near=flew	-16 16
near=gather	29 -29
near=give	29 -29
near=heard	56 -56
near=held	-33 33
near=hold	32 -32
near=host	18 -18
near=interview	51 -51
near=join	48 -48
near=lunch	33 -33
near=meet	52 -52
near=met	77 -77
near=mission	-56 56
near=open	-32 32
near=phone	46 -46
near=plan	-47 47
near=present	-26 26
near=reach	43 -43
near=receiv	55 -55
near=retreat	36 -36
near=round	-30 30
near=sat	-44 44
near=saw	-16 16
near=session	26 -26
near=shook	-59 59
near=sign	52 -52
near=speak	62 -62
near=spoke	-21 21
near=spoken	-37 37
near=stop	61 -61
near=summit	89 -89
near=summon	21 -21
near=synod	-36 36
near=tabl	-35 35
near=talk	21 -21
near=tea	-17 17
near=telephon	-54 54
near=togeth	-44 44
near=tour	29 -29
near=town-hal	32 -32
near=travel	-56 56
near=trial	55 -55
near=tribun	-28 28
near=video	-21 21
near=vigil	-22 22
near=visit	21 -21
near=welcom	28 -28
near=went	-19 19
noun:aux=had	-47 47
noun:aux=is	26 -26
noun:aux=will	-46 46
noun:beside	-22 22
noun:capital	38 -38
noun:det=each	47 -47
noun:det=four	46 -46
noun:det=her	23 -23
noun:det=his	54 -54
noun:det=its	-35 35
noun:det=second	-57 57
noun:det=their	-24 24
noun:det=third	-40 40
noun:det=three	59 -59
noun:det=two	20 -20
noun:has=both	-19 19
noun:has=date	-24 24
noun:has=place	-15 15
noun:in-title	-25 25
noun:l=organisation:1	-45 45
noun:l=organisation:3	20 -20
noun:l=organisation:4-6	-36 36
noun:l=person:1	47 -47
noun:modifies	56 -56
noun:n='s	98 -98
noun:n=.	30 -30
noun:n=:	-53 53
noun:n=;	-27 27
noun:n=<date>	-46 46
noun:n=<person>	47 -47
noun:n=<quote>	69 -69
noun:n=a	33 -33
noun:n=against	32 -32
noun:n=between	-79 79
noun:n=break	36 -36
noun:n=brokers	28 -28
noun:n=by	-20 20
noun:n=ceremony	-29 29
noun:n=chair	36 -36
noun:n=chief	40 -40
noun:n=counter	48 -48
noun:n=given	-25 25
noun:n=growers	28 -28
noun:n=has	74 -74
noun:n=head	42 -42
noun:n=is	-55 55
noun:n=lasted	-57 57
noun:n=meeting	-20 20
noun:n=met	22 -22
noun:n=on	-15 15
noun:n=only	52 -52
noun:n=opens	45 -45
noun:n=over	29 -29
noun:n=planned	-52 52
noun:n=point	35 -35
noun:n=president	54 -54
noun:n=said	-34 34
noun:n=the	-28 28
noun:n=there	-24 24
noun:n=were	-15 15
noun:n=with	-65 65
noun:near:weak	-17 17
noun:neg	31 -31
noun:o=<person>	37 -37
noun:o=against	28 -28
noun:o=between	-63 63
noun:o=break	39 -39
noun:o=by	-19 19
noun:o=ceremoni	-31 31
noun:o=chief	44 -44
noun:o=counter	32 -32
noun:o=given	-30 30
noun:o=grower	27 -27
noun:o=led	-18 18
noun:o=minut	-44 44
noun:o=on	-19 19
noun:o=onli	43 -43
noun:o=open	27 -27
noun:o=over	32 -32
noun:o=point	35 -35
noun:o=said	-42 42
noun:o=session	-21 21
noun:o=stood	33 -33
noun:o=talk	-19 19
noun:o=with <organisation>	-28 28
noun:o=with <person>	-48 48
noun:o=with minist	-46 46
noun:p=#	40 -40
noun:p='	-19 19
noun:p=<date>	-77 77
noun:p=<number>	-32 32
noun:p=<organisation>	-43 43
noun:p=<person>	45 -45
noun:p=and	21 -21
noun:p=at	-43 43
noun:p=board	-39 39
noun:p=by	37 -37
noun:p=climate	-48 48
noun:p=donor	-42 42
noun:p=drank	26 -26
noun:p=each	42 -42
noun:p=final	-34 34
noun:p=for	-21 21
noun:p=four	47 -47
noun:p=fourth	-44 44
noun:p=further	-46 46
noun:p=general	18 -18
noun:p=had	-47 47
noun:p=held	-29 29
noun:p=hold	-27 27
noun:p=is	16 -16
noun:p=its	-26 26
noun:p=joint	-39 39
noun:p=new	52 -52
noun:p=of	20 -20
noun:p=on	69 -69
noun:p=opening	-45 45
noun:p=own	-38 38
noun:p=pay	-26 26
noun:p=peace	16 -16
noun:p=press	-37 37
noun:p=previous	28 -28
noun:p=private	26 -26
noun:p=return	-18 18
noun:p=ruling	30 -30
noun:p=second	-55 55
noun:p=security	20 -20
noun:p=senate	53 -53
noun:p=separate	31 -31
noun:p=signing	-23 23
noun:p=similar	-46 46
noun:p=special	-51 51
noun:p=spring	21 -21
noun:p=state	43 -43
noun:p=such	16 -16
noun:p=telephone	-36 36
noun:p=ten-minute	-49 49
noun:p=their	-23 23
noun:p=they	38 -38
noun:p=third	-46 46
noun:p=three	60 -60
noun:p=three-hour	-37 37
noun:p=to	-17 17
noun:p=trade	-30 30
noun:p=two	18 -18
noun:p=two-day	-51 51
noun:p=wage	-34 34
noun:p=will	-48 48
noun:p=with	56 -56
noun:p=working	-26 26
noun:page-people=2	44 -44
noun:quoted	93 -93
noun:r=organisation:2	-30 30
noun:r=organisation:4-6	-41 41
noun:r=organisation:7+	21 -21
noun:r=person:1	52 -52
noun:r=person:2	-17 17
noun:repeated	-21 21
noun:s=board	-37 37
noun:s=cabinet	24 -24
noun:s=call	-33 33
noun:s=cancel	-42 42
noun:s=climat	-42 42
noun:s=committe	-48 48
noun:s=donor	-46 46
noun:s=drank	33 -33
noun:s=each	44 -44
noun:s=final	-39 39
noun:s=four	45 -45
noun:s=fourth	-46 46
noun:s=further	-59 59
noun:s=gener	18 -18
noun:s=held	-35 35
noun:s=hold	-27 27
noun:s=hour	-47 47
noun:s=it	-26 26
noun:s=joint	-37 37
noun:s=mayor	-24 24
noun:s=new	46 -46
noun:s=night	-23 23
noun:s=open	-42 42
noun:s=own	-44 44
noun:s=pai	-31 31
noun:s=parti	-29 29
noun:s=peac	17 -17
noun:s=press	-44 44
noun:s=previou	27 -27
noun:s=privat	19 -19
noun:s=return	-16 16
noun:s=rule	31 -31
noun:s=second	-61 61
noun:s=secur	17 -17
noun:s=senat	48 -48
noun:s=separ	40 -40
noun:s=sign	-22 22
noun:s=similar	-44 44
noun:s=special	-40 40
noun:s=state	24 -24
noun:s=telephon	-34 34
noun:s=ten-minut	-46 46
noun:s=thei	33 -33
noun:s=their	-24 24
noun:s=them	33 -33
noun:s=third	-44 44
noun:s=three	58 -58
noun:s=three-hour	-35 35
noun:s=trade	-21 21
noun:s=two	15 -15
noun:s=two-dai	-52 52
noun:s=wage	-28 28
noun:s=week	50 -50
noun:s=work	-18 18
noun:takes-person|s=#	55 -55
noun:takes-person|s=a	-31 31
noun:takes-person|s=the	23 -23
p2=.	19 -19
p2=:	-30 30
p2=;	58 -58
p2=<organisation>	-18 18
p2=<quote>	63 -63
p2=a	-17 17
p2=about	38 -38
p2=an	-61 61
p2=analyst	37 -37
p2=annual	-40 40
p2=any	36 -36
p2=as	26 -26
p2=asked	40 -40
p2=at	-44 44
p2=attend	-42 42
p2=attended	-40 40
p2=attorney	54 -54
p2=banker	27 -27
p2=before	61 -61
p2=board	-32 32
p2=both	44 -44
p2=brought	32 -32
p2=but	22 -22
p2=by	17 -17
p2=called	-43 43
p2=chaired	-40 40
p2=chairman	23 -23
p2=chancellor	29 -29
p2=chief	24 -24
p2=commissioner	-26 26
p2=committee	25 -25
p2=conferred	-31 31
p2=councillor	40 -40
p2=crew	27 -27
p2=days	29 -29
p2=did	79 -79
p2=do	17 -17
p2=donors	-25 25
p2=emergency	-40 40
p2=executive	39 -39
p2=expected	-32 32
p2=failed	-16 16
p2=followed	39 -39
p2=foreign	46 -46
p2=four	-19 19
p2=from	61 -61
p2=gathered	44 -44
p2=gave	-28 28
p2=goalkeeper	44 -44
p2=governor	-60 60
p2=granted	-45 45
p2=had	38 -38
p2=has	33 -33
p2=have	47 -47
p2=head	37 -37
p2=his	29 -29
p2=hours	-45 45
p2=in	58 -58
p2=its	-57 57
p2=joined	44 -44
p2=joint	-30 30
p2=justice	30 -30
p2=lawyer	39 -39
p2=leaders	-18 18
p2=left	-63 63
p2=made	39 -39
p2=mayor	-32 32
p2=members	34 -34
p2=minister	-18 18
p2=more	27 -27
p2=named	-23 23
p2=negotiator	-33 33
p2=neither	57 -57
p2=night	-42 42
p2=nine	-40 40
p2=no	28 -28
p2=not	45 -45
p2=nothing	-19 19
p2=opened	-15 15
p2=over	38 -38
p2=part	39 -39
p2=people	18 -18
p2=pope	29 -29
p2=premier	40 -40
p2=president	-32 32
p2=prompted	57 -57
p2=prosecutor	68 -68
p2=reached	38 -38
p2=received	-22 22
p2=refused	33 -33
p2=round	-28 28
p2=said	21 -21
p2=secretary	-17 17
p2=security	-37 37
p2=sees	36 -36
p2=senator	-32 32
p2=session	24 -24
p2=share	43 -43
p2=shared	-56 56
p2=she	54 -54
p2=sides	-55 55
p2=spoke	-25 25
p2=talks	38 -38
p2=tea	-37 37
p2=teacher	27 -27
p2=their	-47 47
p2=them	19 -19
p2=there	29 -29
p2=they	-19 19
p2=though	45 -45
p2=three	39 -39
p2=two	-19 19
p2=wants	-16 16
p2=was	-18 18
p2=we	31 -31
p2=week	39 -39
p2=welcomed	37 -37
p2=were	28 -28
p2=where	-22 22
p2=whether	21 -21
p2=which	68 -68
p2=who	66 -66
p2=whose	25 -25
p2=will	-48 48
p2=with	-17 17
p2=without	22 -22
p2=you	24 -24
page-people=2	43 -43
page-people=3	19 -19
quoted	97 -97
verb:aux=has	40 -40
verb:aux=have	15 -15
verb:aux=having	26 -26
verb:aux=is	43 -43
verb:aux=must	38 -38
verb:aux=was	29 -29
verb:aux=were	34 -34
verb:aux=would	55 -55
verb:beside	-43 43
verb:det=first	-38 38
verb:det=her	36 -36
verb:det=no	30 -30
verb:det=the	20 -20
verb:has=both	-30 30
verb:has=date	-33 33
verb:has=place	-25 25
verb:in-title	-63 63
verb:l=organisation:2	-18 18
verb:l=organisation:4-6	-28 28
verb:l=organisation:7+	49 -49
verb:l=person:3	16 -16
verb:l=person:4-6	20 -20
verb:l=person:7+	34 -34
verb:n=,	18 -18
verb:n=.	21 -21
verb:n=;	15 -15
verb:n=<date>	-48 48
verb:n=<number>	77 -77
verb:n=<person>	24 -24
verb:n=<place>	-31 31
verb:n=<quote>	42 -42
verb:n=aboard	-50 50
verb:n=about	50 -50
verb:n=across	-56 56
verb:n=after	49 -49
verb:n=again	-21 21
verb:n=alone	40 -40
verb:n=an	42 -42
verb:n=arguments	-35 35
verb:n=as	48 -48
verb:n=behind	-22 22
verb:n=better	39 -39
verb:n=by	18 -18
verb:n=down	-24 24
verb:n=each	-30 30
verb:n=enough	30 -30
verb:n=first	48 -48
verb:n=foreign	-40 40
verb:n=four	33 -33
verb:n=home	43 -43
verb:n=instead	-28 28
verb:n=is	28 -28
verb:n=it	45 -45
verb:n=its	59 -59
verb:n=last	30 -30
verb:n=no	53 -53
verb:n=nobody	41 -41
verb:n=nor	36 -36
verb:n=nothing	20 -20
verb:n=of	59 -59
verb:n=off	19 -19
verb:n=on	-22 22
verb:n=once	26 -26
verb:n=only	37 -37
verb:n=out	40 -40
verb:n=president	36 -36
verb:n=prime	47 -47
verb:n=that	63 -63
verb:n=them	43 -43
verb:n=together	-45 45
verb:n=twice	-19 19
verb:n=two	56 -56
verb:n=under	-31 31
verb:n=up	53 -53
verb:n=us	35 -35
verb:n=was	30 -30
verb:n=with	23 -23
verb:near:noun	18 -18
verb:neg	60 -60
verb:o=#	18 -18
verb:o=<number>	42 -42
verb:o=<organisation>	-22 22
verb:o=<place>	-30 30
verb:o=aboard	-36 36
verb:o=about	46 -46
verb:o=across	-50 50
verb:o=after	58 -58
verb:o=alon	34 -34
verb:o=ambassador	-49 49
verb:o=argument	-33 33
verb:o=behind	-22 22
verb:o=bid	37 -37
verb:o=call	17 -17
verb:o=confer	-16 16
verb:o=consul	-37 37
verb:o=contract	-23 23
verb:o=down	-21 21
verb:o=enough	29 -29
verb:o=envoi	-22 22
verb:o=halfwai	22 -22
verb:o=home	37 -37
verb:o=instead	-30 30
verb:o=it	57 -57
verb:o=kilo	22 -22
verb:o=later	45 -45
verb:o=leader	18 -18
verb:o=led	-29 29
verb:o=line	-21 21
verb:o=man	-29 29
verb:o=meet	19 -19
verb:o=mind	16 -16
verb:o=minist	-49 49
verb:o=more	54 -54
verb:o=name	39 -39
verb:o=new	39 -39
verb:o=nobodi	45 -45
verb:o=nor	33 -33
verb:o=noth	19 -19
verb:o=of	80 -80
verb:o=off	21 -21
verb:o=on	-26 26
verb:o=onc	48 -48
verb:o=onli	34 -34
verb:o=order	35 -35
verb:o=out	41 -41
verb:o=paper	47 -47
verb:o=parti	35 -35
verb:o=point	38 -38
verb:o=premier	-44 44
verb:o=press	-41 41
verb:o=promis	36 -36
verb:o=show	58 -58
verb:o=side	-40 40
verb:o=star	28 -28
verb:o=state	-56 56
verb:o=student	24 -24
verb:o=talk	41 -41
verb:o=that	67 -67
verb:o=them	39 -39
verb:o=time	41 -41
verb:o=together	-51 51
verb:o=twice	-27 27
verb:o=under	-33 33
verb:o=union	-48 48
verb:o=up	41 -41
verb:o=villag	-55 55
verb:o=void	22 -22
verb:o=vote	44 -44
verb:o=warn	41 -41
verb:o=wit	16 -16
verb:o=with <person>	-15 15
verb:o=with guest	23 -23
verb:p=<date>	-28 28
verb:p=<number>	-40 40
verb:p=<quote>	16 -16
verb:p=already	31 -31
verb:p=and	40 -40
verb:p=as	64 -64
verb:p=be	-24 24
verb:p=been	15 -15
verb:p=board	-42 42
verb:p=by	17 -17
verb:p=commission	-41 41
verb:p=committee	-52 52
verb:p=council	-18 18
verb:p=documents	33 -33
verb:p=elders	-37 37
verb:p=empty	26 -26
verb:p=first	-36 36
verb:p=governors	-17 17
verb:p=group	-27 27
verb:p=has	39 -39
verb:p=having	23 -23
verb:p=i	26 -26
verb:p=is	45 -45
verb:p=minister	31 -31
verb:p=must	37 -37
verb:p=neither	37 -37
verb:p=never	39 -39
verb:p=no	31 -31
verb:p=nobody	23 -23
verb:p=note	29 -29
verb:p=of	50 -50
verb:p=presidents	54 -54
verb:p=prices	39 -39
verb:p=radio	25 -25
verb:p=said	40 -40
verb:p=secretly	-39 39
verb:p=summit	49 -49
verb:p=table	35 -35
verb:p=talks	35 -35
verb:p=the	23 -23
verb:p=then	-54 54
verb:p=was	19 -19
verb:p=we	31 -31
verb:p=were	32 -32
verb:p=who	52 -52
verb:p=would	54 -54
verb:p=—	-50 50
verb:page-people=2	49 -49
verb:page-people=3	23 -23
verb:people=2	16 -16
verb:quoted	60 -60
verb:r=	16 -16
verb:r=organisation:3	27 -27
verb:r=person:1	18 -18
verb:r=person:2	29 -29
verb:s=<organisation>	-31 31
verb:s=agre	44 -44
verb:s=alreadi	30 -30
verb:s=bank	26 -26
verb:s=board	-61 61
verb:s=came	-50 50
verb:s=commiss	-37 37
verb:s=council	-29 29
verb:s=countri	44 -44
verb:s=court	-33 33
verb:s=dawn	-26 26
verb:s=dinner	48 -48
verb:s=district	-34 34
verb:s=document	30 -30
verb:s=due	-42 42
verb:s=elder	-37 37
verb:s=empti	33 -33
verb:s=expect	-33 33
verb:s=first	-40 40
verb:s=flew	-49 49
verb:s=four	-30 30
verb:s=governor	-16 16
verb:s=group	-33 33
verb:s=grower	-29 29
verb:s=guest	43 -43
verb:s=host	21 -21
verb:s=i	26 -26
verb:s=leader	-61 61
verb:s=left	59 -59
verb:s=letter	43 -43
verb:s=list	33 -33
verb:s=meet	48 -48
verb:s=minist	-29 29
verb:s=name	-34 34
verb:s=note	30 -30
verb:s=offic	40 -40
verb:s=parti	45 -45
verb:s=peopl	57 -57
verb:s=polic	26 -26
verb:s=presid	-26 26
verb:s=price	41 -41
verb:s=radio	23 -23
verb:s=reach	25 -25
verb:s=river	39 -39
verb:s=round	29 -29
verb:s=said	56 -56
verb:s=session	33 -33
verb:s=set	50 -50
verb:s=side	-32 32
verb:s=spoke	-19 19
verb:s=summit	50 -50
verb:s=summon	43 -43
verb:s=tabl	44 -44
verb:s=talk	57 -57
verb:s=target	39 -39
verb:s=telephon	23 -23
verb:s=the	16 -16
verb:s=them	17 -17
verb:s=then	-55 55
verb:s=there	23 -23
verb:s=three	-34 34
verb:s=train	43 -43
verb:s=travel	26 -26
verb:s=two	-23 23
verb:s=visit	36 -36
verb:s=we	49 -49
verb:s=well	47 -47
verb:s=went	-18 18
verb:s=you	24 -24
verb:sentence=0	-23 23
verb:sentence=1	20 -20
verb:sentence=2	47 -47
verb:sentence=3	25 -25
verb:takes-person|s=#	69 -69
verb:takes-person|s=<organisation>	-40 40
verb:takes-person|s=<person>	-21 21
verb:takes-person|s=due	-17 17
verb:takes-person|s=radio	24 -24
verb:takes-person|s=tabl	33 -33
verb:takes-person|s=then	-45 45
w:has=accord|date	38 -38
w:has=address|both	-43 43
w:has=address|date	-45 45
w:has=address|place	-24 24
w:has=adjourn|date	20 -20
w:has=agre|both	40 -40
w:has=agre|date	47 -47
w:has=agre|place	43 -43
w:has=appear|date	-18 18
w:has=appear|place	-19 19
w:has=arriv|both	-36 36
w:has=arriv|date	-24 24
w:has=assembl|place	-16 16
w:has=attempt|both	-38 38
w:has=attempt|date	-41 41
w:has=attempt|place	-40 40
w:has=attend|place	-18 18
w:has=audienc|date	-17 17
w:has=bargain|date	-38 38
w:has=bargain|place	-30 30
w:has=began|both	51 -51
w:has=began|date	50 -50
w:has=began|place	51 -51
w:has=begun|place	-16 16
w:has=board|both	17 -17
w:has=board|date	19 -19
w:has=breakfast|both	-55 55
w:has=breakfast|date	-62 62
w:has=breakfast|place	-46 46
w:has=cabinet|place	-18 18
w:has=came|date	18 -18
w:has=ceremoni|both	-25 25
w:has=ceremoni|date	-25 25
w:has=ceremoni|place	-29 29
w:has=chair|date	24 -24
w:has=co-chair|place	40 -40
w:has=coffe|place	42 -42
w:has=confer|both	-24 24
w:has=confer|date	-49 49
w:has=confer|place	-31 31
w:has=congress|both	-17 17
w:has=consult|both	-35 35
w:has=consult|date	-30 30
w:has=consult|place	-45 45
w:has=conven|date	-33 33
w:has=conven|place	-16 16
w:has=council|both	-17 17
w:has=council|date	-21 21
w:has=court|date	17 -17
w:has=court|place	28 -28
w:has=debat|both	-41 41
w:has=debat|date	-54 54
w:has=debat|place	-44 44
w:has=deleg|date	16 -16
w:has=deleg|place	23 -23
w:has=dialogu|date	-39 39
w:has=dine|both	-36 36
w:has=dine|date	-35 35
w:has=dine|place	-33 33
w:has=dinner|both	-58 58
w:has=dinner|date	-61 61
w:has=dinner|place	-48 48
w:has=discuss|both	22 -22
w:has=discuss|date	-24 24
w:has=drove|both	47 -47
w:has=drove|date	51 -51
w:has=encount|place	18 -18
w:has=exchang|date	38 -38
w:has=exchang|place	33 -33
w:has=face|both	-20 20
w:has=face|date	-22 22
w:has=flew|both	27 -27
w:has=flew|date	33 -33
w:has=flew|place	20 -20
w:has=fli|date	49 -49
w:has=forum|both	-35 35
w:has=forum|date	-40 40
w:has=forum|place	-17 17
w:has=gather|place	-20 20
w:has=gave|date	-26 26
w:has=give|both	34 -34
w:has=give|date	35 -35
w:has=give|place	44 -44
w:has=heard|both	-17 17
w:has=heard|date	-44 44
w:has=hear|date	-30 30
w:has=held|both	-26 26
w:has=held|place	-19 19
w:has=hold|date	-22 22
w:has=host|date	-21 21
w:has=huddl|both	-47 47
w:has=huddl|date	-40 40
w:has=huddl|place	-33 33
w:has=iftar|date	18 -18
w:has=join|both	-66 66
w:has=join|date	-30 30
w:has=join|place	-47 47
w:has=land|place	47 -47
w:has=link|both	-30 30
w:has=link|date	-30 30
w:has=link|place	-17 17
w:has=lunch|both	-36 36
w:has=lunch|date	-23 23
w:has=lunch|place	-21 21
w:has=mass|place	-31 31
w:has=meet|both	-36 36
w:has=meet|date	-44 44
w:has=meet|place	-25 25
w:has=met|both	-68 68
w:has=met|date	-43 43
w:has=met|place	-54 54
w:has=mission|both	18 -18
w:has=mission|place	25 -25
w:has=negoti|both	-18 18
w:has=open|date	22 -22
w:has=pact|date	51 -51
w:has=panel|both	-16 16
w:has=parti|date	28 -28
w:has=parti|place	-19 19
w:has=phone|both	46 -46
w:has=phone|place	46 -46
w:has=plan|both	50 -50
w:has=plan|date	49 -49
w:has=plan|place	55 -55
w:has=presid|place	-32 32
w:has=pull-asid|place	-44 44
w:has=question|both	-19 19
w:has=ran|place	-20 20
w:has=reach|both	37 -37
w:has=reach|date	33 -33
w:has=reach|place	38 -38
w:has=receiv|both	-49 49
w:has=receiv|date	-30 30
w:has=receiv|place	-26 26
w:has=retreat|both	-56 56
w:has=retreat|date	-56 56
w:has=sat|place	-20 20
w:has=saw|both	-61 61
w:has=saw|date	-54 54
w:has=see|place	-26 26
w:has=servic|date	37 -37
w:has=session|both	-48 48
w:has=session|date	-47 47
w:has=session|place	-20 20
w:has=shake|place	30 -30
w:has=share|place	-23 23
w:has=shook|both	-19 19
w:has=shook|date	-39 39
w:has=shook|place	-16 16
w:has=sign|date	-24 24
w:has=sign|place	26 -26
w:has=sit|both	-24 24
w:has=sit|place	-51 51
w:has=speak|date	-24 24
w:has=speak|place	49 -49
w:has=spoken|date	33 -33
w:has=spoke|both	-21 21
w:has=spoke|date	-60 60
w:has=stop|both	26 -26
w:has=stop|date	37 -37
w:has=stop|place	49 -49
w:has=supper|place	-41 41
w:has=synod|both	21 -21
w:has=synod|place	21 -21
w:has=tabl|both	-23 23
w:has=tabl|date	-17 17
w:has=talk|both	-18 18
w:has=talk|date	-28 28
w:has=tea|date	37 -37
w:has=telephon|both	30 -30
w:has=telephon|place	43 -43
w:has=travel|both	-60 60
w:has=travel|date	-80 80
w:has=trial|both	32 -32
w:has=trial|date	39 -39
w:has=trial|place	31 -31
w:has=tribun|place	49 -49
w:has=trip|both	-31 31
w:has=trip|date	-32 32
w:has=trip|place	-33 33
w:has=video|both	-24 24
w:has=video|date	-41 41
w:has=welcom|place	-27 27
w:modifies=attend	39 -39
w:modifies=board	30 -30
w:modifies=call	43 -43
w:modifies=came	43 -43
w:modifies=conven	-41 41
w:modifies=council	36 -36
w:modifies=discuss	26 -26
w:modifies=face	55 -55
w:modifies=flew	26 -26
w:modifies=gather	39 -39
w:modifies=gave	32 -32
w:modifies=host	-27 27
w:modifies=invit	-31 31
w:modifies=join	-44 44
w:modifies=meet	15 -15
w:modifies=met	-27 27
w:modifies=parti	58 -58
w:modifies=question	-19 19
w:modifies=sat	71 -71
w:modifies=see	30 -30
w:modifies=seen	25 -25
w:modifies=session	51 -51
w:modifies=shake	33 -33
w:modifies=share	52 -52
w:modifies=sign	43 -43
w:modifies=summon	21 -21
w:modifies=tea	51 -51
w:modifies=togeth	58 -58
w:modifies=visit	60 -60
w:modifies=went	43 -43
w:people=accord|1	28 -28
w:people=adjourn|1	43 -43
w:people=agre|0	42 -42
w:people=agre|1	23 -23
w:people=agre|2	51 -51
w:people=appear|1	-38 38
w:people=appear|2	27 -27
w:people=arriv|1	57 -57
w:people=assembl|1	-38 38
w:people=attend|0	40 -40
w:people=attend|1	-18 18
w:people=attend|2	17 -17
w:people=began|0	34 -34
w:people=began|1	42 -42
w:people=began|2	37 -37
w:people=board|0	49 -49
w:people=breakfast|0	-20 20
w:people=breakfast|2	-55 55
w:people=brief|2	19 -19
w:people=broke|1	47 -47
w:people=broke|2	46 -46
w:people=call|0	-19 19
w:people=call|1	71 -71
w:people=call|2	-26 26
w:people=came|1	80 -80
w:people=came|2	17 -17
w:people=ceremoni|0	-24 24
w:people=ceremoni|2	-23 23
w:people=chair|1	19 -19
w:people=co-chair|2	43 -43
w:people=coffe|0	36 -36
w:people=coffe|2	39 -39
w:people=confer|0	-60 60
w:people=confer|1	-30 30
w:people=confer|2	-52 52
w:people=congress|0	-45 45
w:people=congress|2	43 -43
w:people=consult|2	-26 26
w:people=conven|0	-53 53
w:people=conven|2	-44 44
w:people=council|1	15 -15
w:people=council|2	18 -18
w:people=court|0	41 -41
w:people=court|1	34 -34
w:people=court|2	19 -19
w:people=debat|0	-33 33
w:people=debat|1	-20 20
w:people=deleg|0	37 -37
w:people=deleg|1	49 -49
w:people=dialogu|1	-29 29
w:people=dine|0	-25 25
w:people=dine|1	-24 24
w:people=dinner|2	-50 50
w:people=discuss|0	-29 29
w:people=encount|2	-19 19
w:people=exchang|1	48 -48
w:people=explain|1	37 -37
w:people=face|1	-38 38
w:people=gather|2	-73 73
w:people=gave|0	59 -59
w:people=give|1	61 -61
w:people=heard|2	-18 18
w:people=hear|0	53 -53
w:people=hear|1	-45 45
w:people=hear|2	-31 31
w:people=held|1	49 -49
w:people=held|2	-21 21
w:people=hold|1	18 -18
w:people=hold|2	-28 28
w:people=host|0	-27 27
w:people=huddl|2	-40 40
w:people=inspect|0	-26 26
w:people=interview|1	-16 16
w:people=invit|0	39 -39
w:people=invit|1	57 -57
w:people=join|2	16 -16
w:people=land|2	41 -41
w:people=link|1	55 -55
w:people=link|2	-20 20
w:people=lunch|2	-25 25
w:people=meet|0	-31 31
w:people=met|2	-19 19
w:people=mission|1	-27 27
w:people=mission|2	46 -46
w:people=negoti|2	42 -42
w:people=open|0	23 -23
w:people=open|2	18 -18
w:people=panel|1	43 -43
w:people=parti|1	56 -56
w:people=phone|1	31 -31
w:people=plan|0	16 -16
w:people=plan|1	41 -41
w:people=plan|2	39 -39
w:people=present|2	27 -27
w:people=presid|1	-28 28
w:people=presid|2	63 -63
w:people=question|1	19 -19
w:people=question|2	29 -29
w:people=ran|1	37 -37
w:people=reach|1	54 -54
w:people=reach|2	24 -24
w:people=receiv|0	75 -75
w:people=receiv|1	35 -35
w:people=retreat|2	19 -19
w:people=round|1	-17 17
w:people=sat|1	-16 16
w:people=sat|2	17 -17
w:people=seen|1	68 -68
w:people=session|0	60 -60
w:people=session|1	-29 29
w:people=session|2	-27 27
w:people=share|0	64 -64
w:people=share|1	-35 35
w:people=sign|2	35 -35
w:people=sit|0	-29 29
w:people=sit|1	-38 38
w:people=sit|2	41 -41
w:people=speak|1	30 -30
w:people=speak|2	19 -19
w:people=spoken|0	18 -18
w:people=spoken|2	50 -50
w:people=spoke|1	81 -81
w:people=stop|1	39 -39
w:people=stop|2	24 -24
w:people=summit|0	-49 49
w:people=summit|2	16 -16
w:people=summon|1	19 -19
w:people=synod|1	47 -47
w:people=tabl|1	16 -16
w:people=talk|0	27 -27
w:people=talk|1	24 -24
w:people=talk|2	-22 22
w:people=tea|2	40 -40
w:people=telephon|1	-38 38
w:people=testifi|2	44 -44
w:people=travel|0	-47 47
w:people=trial|1	42 -42
w:people=trial|2	-16 16
w:people=try|0	28 -28
w:people=video|0	-34 34
w:people=video|1	30 -30
w:people=video|2	-18 18
w:people=visit|1	26 -26
w:people=welcom|2	18 -18
w:people=went|0	44 -44
w:people=went|1	64 -64
w=accord	36 -36
w=address	38 -38
w=adjourned	26 -26
w=agree	44 -44
w=agreed	53 -53
w=appeared	-15 15
w=arrived	27 -27
w=attempt	-46 46
w=attend	31 -31
w=audience	-19 19
w=bargaining	-49 49
w=began	60 -60
w=board	25 -25
w=breakfast	-16 16
w=brief	39 -39
w=broke	20 -20
w=cabinet	41 -41
w=came	33 -33
w=ceremony	-29 29
w=chaired	16 -16
w=chairs	51 -51
w=coffee	47 -47
w=confer	-37 37
w=conference	-29 29
w=conferred	-55 55
w=consultation	-38 38
w=consultations	-31 31
w=consulted	20 -20
w=convene	-42 42
w=convened	-23 23
w=conversation	-37 37
w=conversations	54 -54
w=court	47 -47
w=debate	-23 23
w=delegation	24 -24
w=dialogue	-31 31
w=dined	-33 33
w=dining	36 -36
w=dinner	-23 23
w=discussions	18 -18
w=encounter	-17 17
w=exchange	25 -25
w=explained	42 -42
w=faced	25 -25
w=flies	48 -48
w=forum	-17 17
w=gathered	-39 39
w=gathering	-41 41
w=gathers	-20 20
w=gave	31 -31
w=give	51 -51
w=gives	49 -49
w=hear	38 -38
w=hearing	-40 40
w=hears	28 -28
w=holds	15 -15
w=host	32 -32
w=hosted	-23 23
w=huddled	-32 32
w=initial	-42 42
w=inspect	-20 20
w=interview	44 -44
w=invited	21 -21
w=joined	19 -19
w=landed	41 -41
w=lunch	-15 15
w=lunched	-16 16
w=mass	18 -18
w=meeting	-19 19
w=meetings	76 -76
w=meets	-24 24
w=mission	22 -22
w=negotiated	-19 19
w=negotiations	23 -23
w=open	31 -31
w=opens	42 -42
w=pact	50 -50
w=party	23 -23
w=phones	61 -61
w=planned	52 -52
w=preside	46 -46
w=pull-aside	-32 32
w=reached	52 -52
w=receive	75 -75
w=reconvene	17 -17
w=seen	18 -18
w=sees	37 -37
w=service	45 -45
w=sessions	69 -69
w=shake	33 -33
w=share	56 -56
w=shared	-19 19
w=sign	36 -36
w=signed	17 -17
w=signing	-30 30
w=signs	36 -36
w=speak	16 -16
w=speaks	33 -33
w=spoken	57 -57
w=squeezed	-23 23
w=stopped	55 -55
w=supper	-48 48
w=synod	32 -32
w=talk	48 -48
w=talked	36 -36
w=talking	15 -15
w=talks	-24 24
w=tea	26 -26
w=telephoned	-45 45
w=testified	47 -47
w=tour	56 -56
w=toured	-45 45
w=tribunal	46 -46
w=trip	-16 16
w=try	33 -33
w=video	-27 27
w=visiting	36 -36
w=welcomed	23 -23
w=went	32 -32
weak:aux=be	15 -15
weak:aux=been	40 -40
weak:aux=have	-22 22
weak:aux=is	22 -22
weak:aux=was	47 -47
weak:aux=were	-31 31
weak:beside	-31 31
weak:det=that	23 -23
weak:det=the	37 -37
weak:has=both	-29 29
weak:has=date	-33 33
weak:has=place	-27 27
weak:in-title	49 -49
weak:l=organisation:1	-34 34
weak:l=organisation:3	58 -58
weak:l=organisation:7+	-32 32
weak:l=person:4-6	47 -47
weak:modifies	29 -29
weak:n=.	72 -72
weak:n=:	17 -17
weak:n=;	38 -38
weak:n=a	-37 37
weak:n=as	22 -22
weak:n=bread	-20 20
weak:n=but	33 -33
weak:n=down	42 -42
weak:n=each	47 -47
weak:n=evidence	36 -36
weak:n=four	-18 18
weak:n=from	23 -23
weak:n=his	-15 15
weak:n=home	18 -18
weak:n=into	-42 42
weak:n=it	63 -63
weak:n=no	57 -57
weak:n=once	33 -33
weak:n=out	50 -50
weak:n=over	44 -44
weak:n=talks	-26 26
weak:n=that	36 -36
weak:n=their	-41 41
weak:n=up	63 -63
weak:n=were	28 -28
weak:n=when	-18 18
weak:n=without	38 -38
weak:near:weak	-24 24
weak:o=#	57 -57
weak:o=as	19 -19
weak:o=bread	-24 24
weak:o=but	30 -30
weak:o=dinner	-29 29
weak:o=door	60 -60
weak:o=down	35 -35
weak:o=evid	25 -25
weak:o=from	22 -22
weak:o=home	19 -19
weak:o=into	-40 40
weak:o=it	44 -44
weak:o=lunch	47 -47
weak:o=meet	-32 32
weak:o=minut	38 -38
weak:o=more	34 -34
weak:o=out	56 -56
weak:o=over	50 -50
weak:o=pen	42 -42
weak:o=reason	32 -32
weak:o=retreat	36 -36
weak:o=session	-42 42
weak:o=summit	30 -30
weak:o=that	33 -33
weak:o=there	-27 27
weak:o=up	60 -60
weak:o=when	-16 16
weak:o=with breakfast	33 -33
weak:o=without	34 -34
weak:p=<organisation>	-29 29
weak:p=<place>	64 -64
weak:p=<quote>	38 -38
weak:p=also	37 -37
weak:p=and	64 -64
weak:p=be	17 -17
weak:p=been	37 -37
weak:p=drivers	34 -34
weak:p=have	-17 17
weak:p=is	23 -23
weak:p=it	44 -44
weak:p=ministers	48 -48
weak:p=not	30 -30
weak:p=papers	28 -28
weak:p=sat	-39 39
weak:p=side	29 -29
weak:p=than	17 -17
weak:p=that	23 -23
weak:p=the	44 -44
weak:p=they	-19 19
weak:p=to	40 -40
weak:p=was	42 -42
weak:p=were	-30 30
weak:p=who	49 -49
weak:people=1	15 -15
weak:quoted	54 -54
weak:r=person:2	31 -31
weak:r=person:4-6	21 -21
weak:repeated	41 -41
weak:s=<organisation>	-16 16
weak:s=also	30 -30
weak:s=board	-39 39
weak:s=confer	-47 47
weak:s=driver	50 -50
weak:s=due	49 -49
weak:s=fail	26 -26
weak:s=gather	20 -20
weak:s=invit	30 -30
weak:s=it	60 -60
weak:s=meet	50 -50
weak:s=member	49 -49
weak:s=minist	52 -52
weak:s=paper	38 -38
weak:s=part	44 -44
weak:s=presid	-15 15
weak:s=refus	25 -25
weak:s=round	-27 27
weak:s=sat	-36 36
weak:s=she	38 -38
weak:s=side	36 -36
weak:s=talk	-27 27
weak:s=the	46 -46
weak:s=them	20 -20
weak:s=two	40 -40
weak:s=video	-21 21
weak:s=visit	39 -39
weak:s=week	25 -25
weak:s=year	-35 35
weak:sentence=2	15 -15
weak:sentence=3	18 -18
wn=agre|.	21 -21
wn=agre|on	50 -50
wn=agre|that	16 -16
wn=agre|to	33 -33
wn=agre|with	22 -22
wn=appoint|.	48 -48
wn=arriv|in	-25 25
wn=attend|.	61 -61
wn=attend|;	43 -43
wn=attend|a	-26 26
wn=attend|by	51 -51
wn=attend|the	-59 59
wn=attend|to	43 -43
wn=audienc|on	25 -25
wn=began|,	19 -19
wn=began|.	15 -15
wn=began|on	19 -19
wn=began|with	27 -27
wn=board|'s	37 -37
wn=board|,	38 -38
wn=board|chair	32 -32
wn=board|meeting	-63 63
wn=board|of	51 -51
wn=board|president	27 -27
wn=board|will	40 -40
wn=breakfast|at	-19 19
wn=breakfast|in	-22 22
wn=breakfast|of	-33 33
wn=brief|foreign	-46 46
wn=brief|the	-17 17
wn=broke|bread	-30 30
wn=broke|the	40 -40
wn=call|,	-26 26
wn=call|.	55 -55
wn=call|<person>	33 -33
wn=call|<quote>	38 -38
wn=call|between	-22 22
wn=call|by	45 -45
wn=call|lasted	-39 39
wn=call|off	23 -23
wn=call|on	-62 62
wn=call|that	46 -46
wn=call|the	90 -90
wn=came|,	27 -27
wn=came|.	45 -45
wn=came|;	28 -28
wn=came|<person>	50 -50
wn=came|a	44 -44
wn=came|from	51 -51
wn=came|in	56 -56
wn=came|on	44 -44
wn=came|out	37 -37
wn=came|up	26 -26
wn=came|with	63 -63
wn=ceremoni|in	-45 45
wn=chair|.	-17 17
wn=chair|by	67 -67
wn=chair|in	47 -47
wn=chair|the	63 -63
wn=confer|by	-32 32
wn=confer|in	-35 35
wn=confer|on	-32 32
wn=confer|with	-49 49
wn=congress|in	-29 29
wn=consult|.	35 -35
wn=consult|in	-32 32
wn=conven|by	27 -27
wn=conven|in	-41 41
wn=council|'s	76 -76
wn=council|,	82 -82
wn=council|met	17 -17
wn=council|of	-36 36
wn=court|in	25 -25
wn=deleg|.	35 -35
wn=dine|<date>	-35 35
wn=dinner|<date>	-28 28
wn=dinner|at	28 -28
wn=dinner|in	-46 46
wn=dinner|that	-26 26
wn=dinner|with	-33 33
wn=discuss|on	15 -15
wn=discuss|the	-33 33
wn=drove|to	-20 20
wn=exchang|of	47 -47
wn=explain|the	41 -41
wn=face|the	-42 42
wn=flew|home	21 -21
wn=flew|in	38 -38
wn=flew|to	-18 18
wn=gather|on	-39 39
wn=gather|the	-35 35
wn=gather|to	-42 42
wn=gave|<person>	51 -51
wn=gave|a	-32 32
wn=gave|each	48 -48
wn=gave|evidence	33 -33
wn=gave|it	46 -46
wn=gave|no	47 -47
wn=gave|the	68 -68
wn=give|the	43 -43
wn=heard|.	58 -58
wn=heard|<person>	-35 35
wn=heard|arguments	-34 34
wn=heard|from	-20 20
wn=heard|nothing	19 -19
wn=heard|of	36 -36
wn=heard|the	-30 30
wn=hear|,	-45 45
wn=hear|at	-25 25
wn=hear|in	-56 56
wn=hear|it	15 -15
wn=hear|on	-25 25
wn=held|a	-24 24
wn=held|at	43 -43
wn=held|by	61 -61
wn=held|on	43 -43
wn=held|talks	-50 50
wn=held|the	57 -57
wn=held|their	-24 24
wn=held|up	49 -49
wn=hold|its	-38 38
wn=hold|the	52 -52
wn=host|,	76 -76
wn=host|.	51 -51
wn=host|;	-19 19
wn=host|<person>	19 -19
wn=host|the	-27 27
wn=interview|.	41 -41
wn=invit|,	26 -26
wn=invit|.	17 -17
wn=invit|but	31 -31
wn=invit|the	59 -59
wn=invit|to	49 -49
wn=join|them	40 -40
wn=land|in	26 -26
wn=link|.	40 -40
wn=link|from	61 -61
wn=link|on	-38 38
wn=lunch|.	20 -20
wn=lunch|;	-41 41
wn=lunch|for	-59 59
wn=lunch|on	16 -16
wn=lunch|with	-29 29
wn=meet|<date>	37 -37
wn=meet|<person>	32 -32
wn=meet|and	52 -52
wn=meet|at	31 -31
wn=meet|between	-43 43
wn=meet|in	-20 20
wn=meet|point	34 -34
wn=meet|the	-42 42
wn=meet|took	-34 34
wn=meet|was	-44 44
wn=meet|with	-41 41
wn=met|,	-45 45
wn=met|.	-18 18
wn=met|<person>	31 -31
wn=met|<place>	-33 33
wn=met|and	-25 25
wn=met|at	-45 45
wn=met|behind	-25 25
wn=met|for	-38 38
wn=met|her	34 -34
wn=met|in	-34 34
wn=met|no	43 -43
wn=met|nobody	36 -36
wn=met|on	-33 33
wn=met|the	31 -31
wn=met|under	-39 39
wn=met|us	23 -23
wn=met|with	80 -80
wn=mission|,	42 -42
wn=mission|under	-18 18
wn=open|.	37 -37
wn=open|a	-17 17
wn=open|an	51 -51
wn=open|in	64 -64
wn=open|it	33 -33
wn=open|session	-21 21
wn=open|the	-32 32
wn=open|with	42 -42
wn=panel|of	56 -56
wn=parti|'s	38 -38
wn=parti|.	46 -46
wn=parti|in	-21 21
wn=phone|,	24 -24
wn=phone|.	46 -46
wn=plan|for	44 -44
wn=present|,	39 -39
wn=present|.	43 -43
wn=present|:	25 -25
wn=present|for	40 -40
wn=present|were	25 -25
wn=presid|,	35 -35
wn=presid|.	-18 18
wn=presid|;	47 -47
wn=presid|in	34 -34
wn=question|by	52 -52
wn=reach|by	44 -44
wn=reach|the	22 -22
wn=receiv|<date>	30 -30
wn=receiv|<number>	77 -77
wn=receiv|<person>	-25 25
wn=receiv|a	48 -48
wn=receiv|at	-43 43
wn=receiv|him	23 -23
wn=receiv|his	-25 25
wn=receiv|the	-20 20
wn=receiv|two	46 -46
wn=retreat|in	-27 27
wn=round|,	-54 54
wn=round|in	24 -24
wn=round|is	-27 27
wn=round|of	25 -25
wn=round|the	40 -40
wn=sat|<person>	46 -46
wn=sat|down	-42 42
wn=sat|on	18 -18
wn=sat|the	53 -53
wn=sat|together	-24 24
wn=saw|<person>	-31 31
wn=saw|a	18 -18
wn=saw|the	36 -36
wn=seen|by	51 -51
wn=seen|it	30 -30
wn=seen|the	-29 29
wn=see|<person>	17 -17
wn=see|the	17 -17
wn=session|,	-45 45
wn=session|;	-33 33
wn=session|at	22 -22
wn=session|ended	58 -58
wn=session|in	-61 61
wn=session|is	16 -16
wn=session|on	52 -52
wn=shake|hands	36 -36
wn=sign|.	45 -45
wn=sign|;	38 -38
wn=sign|a	29 -29
wn=sign|by	37 -37
wn=sign|ceremony	-31 31
wn=sign|for	-37 37
wn=sign|in	-20 20
wn=sign|the	22 -22
wn=sit|down	23 -23
wn=sit|of	-45 45
wn=sit|with	-49 49
wn=speak|,	37 -37
wn=speak|.	26 -26
wn=speak|first	28 -28
wn=speak|for	59 -59
wn=speak|with	46 -46
wn=spoken|to	31 -31
wn=spoke|,	36 -36
wn=spoke|<date>	-33 33
wn=spoke|about	33 -33
wn=spoke|by	-33 33
wn=spoke|first	41 -41
wn=spoke|for	25 -25
wn=spoke|last	31 -31
wn=spoke|of	36 -36
wn=spoke|on	-38 38
wn=stop|at	40 -40
wn=summit|of	34 -34
wn=summit|that	-42 42
wn=summon|the	-45 45
wn=summon|to	59 -59
wn=tabl|,	45 -45
wn=tabl|.	56 -56
wn=tabl|;	61 -61
wn=tabl|in	-17 17
wn=tabl|sat	52 -52
wn=tabl|that	-32 32
wn=talk|,	33 -33
wn=talk|.	-65 65
wn=talk|:	-24 24
wn=talk|about	44 -44
wn=talk|and	-24 24
wn=talk|between	-41 41
wn=talk|down	37 -37
wn=talk|for	48 -48
wn=talk|in	-25 25
wn=talk|it	27 -27
wn=talk|of	53 -53
wn=talk|on	-22 22
wn=talk|the	39 -39
wn=talk|to	17 -17
wn=talk|up	39 -39
wn=talk|were	68 -68
wn=tea|,	39 -39
wn=tea|and	56 -56
wn=tea|brokers	25 -25
wn=tea|was	22 -22
wn=telephon|,	55 -55
wn=telephon|.	53 -53
wn=telephon|on	65 -65
wn=testifi|.	26 -26
wn=togeth|.	54 -54
wn=togeth|the	-39 39
wn=togeth|with	40 -40
wn=tour|,	42 -42
wn=travel|.	33 -33
wn=travel|to	-25 25
wn=trial|of	-16 16
wn=tribun|in	47 -47
wn=trip|.	44 -44
wn=try|once	34 -34
wn=visit|<place>	-51 51
wn=visit|counter	48 -48
wn=visit|has	53 -53
wn=visit|the	-38 38
wn=welcom|by	35 -35
wn=went|home	30 -30
wn=went|out	42 -42
wn=went|to	58 -58
wo=accord|#	28 -28
wo=address|#	40 -40
wo=agre|#	20 -20
wo=agre|on	41 -41
wo=agre|to	47 -47
wo=arriv|in	-15 15
wo=assembl|in	19 -19
wo=attempt|#	-40 40
wo=attend|#	71 -71
wo=attend|by	53 -53
wo=attend|to	45 -45
wo=audienc|on	25 -25
wo=audienc|to	-52 52
wo=began|#	24 -24
wo=began|on	26 -26
wo=began|with breakfast	34 -34
wo=board|#	57 -57
wo=board|<person>	37 -37
wo=board|meet	-62 62
wo=board|of	29 -29
wo=breakfast|#	-27 27
wo=breakfast|at	-17 17
wo=breakfast|in	-27 27
wo=breakfast|of	-31 31
wo=brief|#	43 -43
wo=brief|<person>	-22 22
wo=broke|bread	-22 22
wo=call|<person>	44 -44
wo=call|between	-25 25
wo=call|by	37 -37
wo=call|minut	-41 41
wo=call|off	23 -23
wo=call|on	-69 69
wo=call|that	48 -48
wo=call|void	26 -26
wo=came|#	62 -62
wo=came|<person>	51 -51
wo=came|from	52 -52
wo=came|in	53 -53
wo=came|on	44 -44
wo=came|out	44 -44
wo=came|up	28 -28
wo=came|with <person>	44 -44
wo=ceremoni|in	-42 42
wo=chair|#	-34 34
wo=chair|by	61 -61
wo=chair|in	37 -37
wo=chair|session	-19 19
wo=coffe|#	44 -44
wo=confer|#	40 -40
wo=confer|by	-39 39
wo=confer|in	-35 35
wo=confer|on	-29 29
wo=congress|in	-30 30
wo=consult|in	-21 21
wo=conven|by	19 -19
wo=conven|in	-48 48
wo=council|#	30 -30
wo=council|<person>	24 -24
wo=council|met	20 -20
wo=council|of	-38 38
wo=court|#	32 -32
wo=court|in	23 -23
wo=deleg|#	56 -56
wo=deleg|of	-28 28
wo=dine|#	-17 17
wo=dine|with <person>	-47 47
wo=dine|with guest	18 -18
wo=dinner|#	30 -30
wo=dinner|for	-25 25
wo=dinner|in	-48 48
wo=dinner|that	-26 26
wo=discuss|on	17 -17
wo=drove|to	-23 23
wo=exchang|#	36 -36
wo=exchang|of	45 -45
wo=face|student	24 -24
wo=flew|home	23 -23
wo=flew|in	37 -37
wo=forum|#	38 -38
wo=gather|#	-34 34
wo=gather|<person>	-42 42
wo=gather|on	-38 38
wo=gather|to	-42 42
wo=gave|<person>	50 -50
wo=gave|dinner	-47 47
wo=gave|it	44 -44
wo=gave|lunch	43 -43
wo=gave|minut	38 -38
wo=gave|reason	27 -27
wo=heard|<person>	-26 26
wo=heard|argument	-37 37
wo=heard|from	-19 19
wo=heard|noth	20 -20
wo=heard|of	34 -34
wo=hear|at	-25 25
wo=hear|in	-52 52
wo=hear|it	29 -29
wo=hear|on	-34 34
wo=hear|wit	37 -37
wo=held|at	49 -49
wo=held|by	55 -55
wo=held|on	38 -38
wo=held|talk	-56 56
wo=held|up	49 -49
wo=hold|#	34 -34
wo=hold|session	-42 42
wo=host|#	55 -55
wo=host|dinner	33 -33
wo=interview|#	35 -35
wo=invit|#	46 -46
wo=invit|<person>	-33 33
wo=invit|but	33 -33
wo=invit|to	45 -45
wo=join|parti	24 -24
wo=join|them	42 -42
wo=land|in	33 -33
wo=link|#	32 -32
wo=link|from	68 -68
wo=link|on	-42 42
wo=lunch|at	17 -17
wo=lunch|for	-59 59
wo=lunch|with <person>	-27 27
wo=meet|and	50 -50
wo=meet|at	34 -34
wo=meet|between	-45 45
wo=meet|in	-22 22
wo=meet|leader	-47 47
wo=meet|place	-36 36
wo=meet|point	35 -35
wo=meet|with <person>	-43 43
wo=met|#	-48 48
wo=met|and	-36 36
wo=met|at	-46 46
wo=met|behind	-25 25
wo=met|buyer	-21 21
wo=met|for	-41 41
wo=met|halfwai	21 -21
wo=met|in	-40 40
wo=met|man	19 -19
wo=met|nobodi	40 -40
wo=met|on	-35 35
wo=met|time	38 -38
wo=met|under	-37 37
wo=mission|#	51 -51
wo=open|#	45 -45
wo=open|door	51 -51
wo=open|in	59 -59
wo=open|it	33 -33
wo=panel|<person>	18 -18
wo=panel|of	56 -56
wo=parti|<person>	48 -48
wo=parti|in	-18 18
wo=phone|#	43 -43
wo=plan|#	16 -16
wo=plan|for	43 -43
wo=present|#	67 -67
wo=present|for	43 -43
wo=presid|in	33 -33
wo=question|by	54 -54
wo=reach|by	45 -45
wo=receiv|#	44 -44
wo=receiv|<number>	28 -28
wo=receiv|<person>	-56 56
wo=receiv|at	-50 50
wo=receiv|by	-17 17
wo=receiv|kilo	23 -23
wo=receiv|more	32 -32
wo=receiv|order	33 -33
wo=receiv|star	27 -27
wo=receiv|vote	43 -43
wo=receiv|warn	45 -45
wo=retreat|#	31 -31
wo=retreat|in	-32 32
wo=round|#	-65 65
wo=round|in	33 -33
wo=round|of	19 -19
wo=sat|<person>	57 -57
wo=sat|down	-33 33
wo=sat|in	16 -16
wo=sat|on	20 -20
wo=sat|to	48 -48
wo=sat|together	-26 26
wo=saw|<person>	-33 33
wo=seen|#	45 -45
wo=seen|<person>	-23 23
wo=seen|by	60 -60
wo=see|<person>	25 -25
wo=see|point	23 -23
wo=session|#	-20 20
wo=session|at	28 -28
wo=session|in	-56 56
wo=shake|hand	35 -35
wo=sign|accord	-20 20
wo=sign|by	34 -34
wo=sign|ceremoni	-35 35
wo=sign|for	-24 24
wo=sign|in	-28 28
wo=sign|paper	50 -50
wo=sit|#	50 -50
wo=sit|of	-44 44
wo=speak|#	40 -40
wo=speak|for	50 -50
wo=spoken|to	32 -32
wo=spoke|#	54 -54
wo=spoke|about	29 -29
wo=spoke|by	-33 33
wo=spoke|for	21 -21
wo=spoke|of	34 -34
wo=spoke|on	-44 44
wo=stop|at	36 -36
wo=summit|of	38 -38
wo=summit|that	-52 52
wo=summon|to	60 -60
wo=tabl|#	24 -24
wo=tabl|<person>	50 -50
wo=tabl|in	-18 18
wo=tabl|that	-47 47
wo=talk|#	-23 23
wo=talk|about	44 -44
wo=talk|and	-20 20
wo=talk|between	-40 40
wo=talk|down	39 -39
wo=talk|for	51 -51
wo=talk|in	-33 33
wo=talk|it	30 -30
wo=talk|of	54 -54
wo=talk|on	-29 29
wo=talk|to	17 -17
wo=talk|up	41 -41
wo=tea|#	45 -45
wo=tea|and	49 -49
wo=telephon|#	72 -72
wo=telephon|call	-19 19
wo=telephon|on	50 -50
wo=testifi|#	27 -27
wo=togeth|#	53 -53
wo=togeth|<person>	22 -22
wo=togeth|with <person>	60 -60
wo=tour|#	53 -53
wo=travel|#	40 -40
wo=travel|to	-33 33
wo=tribun|in	47 -47
wo=trip|#	46 -46
wo=try|more	35 -35
wo=video|#	35 -35
wo=visit|<place>	-47 47
wo=visit|counter	40 -40
wo=visit|stood	29 -29
wo=welcom|by	33 -33
wo=went|#	34 -34
wo=went|home	17 -17
wo=went|out	35 -35
wo=went|to	60 -60
wp=address|<person>	-38 38
wp=adjourn|<person>	54 -54
wp=agre|,	29 -29
wp=agre|<person>	37 -37
wp=agre|<place>	17 -17
wp=agre|and	35 -35
wp=agre|been	15 -15
wp=agre|had	26 -26
wp=agre|papers	32 -32
wp=agre|to	31 -31
wp=attend|,	-43 43
wp=attend|<person>	31 -31
wp=attend|<place>	-23 23
wp=attend|to	45 -45
wp=attend|will	47 -47
wp=audienc|an	-45 45
wp=audienc|the	-19 19
wp=began|it	30 -30
wp=began|that	21 -21
wp=board|#	25 -25
wp=board|the	76 -76
wp=breakfast|had	-28 28
wp=breakfast|working	-39 39
wp=brief|,	-43 43
wp=brief|<person>	17 -17
wp=brief|to	51 -51
wp=brief|was	31 -31
wp=broke|,	50 -50
wp=call|a	-27 27
wp=call|been	30 -30
wp=call|had	-37 37
wp=call|has	33 -33
wp=call|telephone	-37 37
wp=call|they	38 -38
wp=call|was	66 -66
wp=call|who	29 -29
wp=came|,	27 -27
wp=came|and	25 -25
wp=came|they	-38 38
wp=ceremoni|signing	-21 21
wp=chair|,	-19 19
wp=chair|and	27 -27
wp=chair|empty	33 -33
wp=chair|who	49 -49
wp=coffe|the	34 -34
wp=confer|'	-47 47
wp=confer|,	-21 21
wp=confer|<person>	-24 24
wp=confer|a	-33 33
wp=confer|press	-50 50
wp=confer|the	-23 23
wp=conven|,	-38 38
wp=conven|<person>	-41 41
wp=conven|will	-33 33
wp=council|#	21 -21
wp=council|a	-33 33
wp=court|the	47 -47
wp=deleg|the	38 -38
wp=dine|<person>	-42 42
wp=dine|to	-36 36
wp=dinner|private	-27 27
wp=dinner|the	-28 28
wp=discuss|they	38 -38
wp=discuss|to	-28 28
wp=drove|,	36 -36
wp=drove|<person>	37 -37
wp=encount|such	-18 18
wp=exchang|the	34 -34
wp=explain|<person>	44 -44
wp=face|to	-31 31
wp=face|will	17 -17
wp=flew|<person>	20 -20
wp=gather|<organisation>	-43 43
wp=gather|<person>	-37 37
wp=gather|a	-36 36
wp=gather|to	-41 41
wp=gather|will	29 -29
wp=gave|,	21 -21
wp=give|<person>	24 -24
wp=give|to	37 -37
wp=heard|,	72 -72
wp=heard|<person>	-18 18
wp=heard|be	-28 28
wp=hear|'s	-46 46
wp=hear|a	-25 25
wp=hear|the	-30 30
wp=hear|to	70 -70
wp=hear|will	-30 30
wp=held|was	25 -25
wp=hold|to	30 -30
wp=hold|will	-20 20
wp=host|#	-21 21
wp=host|,	-28 28
wp=host|<person>	-26 26
wp=host|as	56 -56
wp=host|radio	23 -23
wp=host|to	-25 25
wp=host|will	-38 38
wp=huddl|,	-20 20
wp=interview|an	35 -35
wp=invit|,	52 -52
wp=invit|been	44 -44
wp=invit|is	19 -19
wp=invit|not	28 -28
wp=join|<person>	52 -52
wp=join|were	32 -32
wp=link|by	39 -39
wp=lunch|a	-24 24
wp=lunch|to	-53 53
wp=meet|'	31 -31
wp=meet|'s	32 -32
wp=meet|,	-51 51
wp=meet|<person>	-50 50
wp=meet|board	-41 41
wp=meet|general	-27 27
wp=meet|next	-49 49
wp=meet|not	-23 23
wp=meet|the	-22 22
wp=meet|third	-52 52
wp=meet|three	48 -48
wp=meet|two	-17 17
wp=meet|will	-61 61
wp=met|,	17 -17
wp=met|<organisation>	-41 41
wp=met|and	38 -38
wp=met|council	-21 21
wp=met|had	-59 59
wp=met|has	53 -53
wp=met|last	-46 46
wp=met|never	43 -43
wp=met|prices	35 -35
wp=met|were	39 -39
wp=mission|<organisation>	-40 40
wp=open|,	-43 43
wp=open|have	58 -58
wp=open|is	50 -50
wp=open|to	-17 17
wp=open|was	28 -28
wp=open|will	49 -49
wp=parti|a	45 -45
wp=parti|ruling	34 -34
wp=parti|the	35 -35
wp=phone|by	41 -41
wp=plan|,	25 -25
wp=plan|a	27 -27
wp=plan|had	29 -29
wp=plan|than	19 -19
wp=present|#	46 -46
wp=present|also	22 -22
wp=present|be	41 -41
wp=present|were	-42 42
wp=presid|<person>	64 -64
wp=presid|to	39 -39
wp=presid|will	42 -42
wp=pull-asid|ten-minute	-36 36
wp=question|was	31 -31
wp=reach|,	48 -48
wp=receiv|,	24 -24
wp=receiv|<date>	-41 41
wp=receiv|and	31 -31
wp=receiv|be	-29 29
wp=receiv|been	-30 30
wp=receiv|had	30 -30
wp=receiv|has	46 -46
wp=receiv|to	52 -52
wp=receiv|were	-18 18
wp=receiv|who	54 -54
wp=retreat|a	-44 44
wp=round|#	47 -47
wp=round|first	-27 27
wp=round|next	50 -50
wp=round|second	-38 38
wp=round|the	-65 65
wp=sat|<person>	28 -28
wp=sat|<place>	-22 22
wp=sat|and	22 -22
wp=sat|committee	-45 45
wp=sat|table	34 -34
wp=sat|who	51 -51
wp=saw|<person>	-19 19
wp=seen|having	25 -25
wp=seen|last	44 -44
wp=seen|not	42 -42
wp=see|neither	21 -21
wp=see|to	-28 28
wp=see|will	37 -37
wp=servic|the	42 -42
wp=session|#	-31 31
wp=session|'s	-19 19
wp=session|a	-46 46
wp=session|final	-39 39
wp=session|joint	-43 43
wp=session|last	27 -27
wp=session|opening	-34 34
wp=shake|to	33 -33
wp=share|to	26 -26
wp=share|will	43 -43
wp=shook|<person>	26 -26
wp=sign|,	51 -51
wp=sign|<place>	56 -56
wp=sign|a	-29 29
wp=sign|and	24 -24
wp=sign|had	31 -31
wp=sign|to	29 -29
wp=sign|was	41 -41
wp=sit|not	30 -30
wp=sit|the	31 -31
wp=sit|will	-38 38
wp=speak|<person>	41 -41
wp=speak|to	42 -42
wp=speak|who	21 -21
wp=speak|will	-23 23
wp=spoken|had	41 -41
wp=spoken|not	38 -38
wp=spoke|,	51 -51
wp=spoke|they	32 -32
wp=spoke|who	45 -45
wp=stop|was	19 -19
wp=summit|'s	-48 48
wp=summit|<date>	-37 37
wp=summit|climate	-37 37
wp=summit|the	38 -38
wp=summon|#	45 -45
wp=summon|,	-43 43
wp=summon|been	54 -54
wp=summon|has	51 -51
wp=synod|the	61 -61
wp=tabl|the	24 -24
wp=talk|#	25 -25
wp=talk|<person>	35 -35
wp=talk|<quote>	16 -16
wp=talk|and	-29 29
wp=talk|been	49 -49
wp=talk|for	-57 57
wp=talk|had	43 -43
wp=talk|have	29 -29
wp=talk|held	-49 49
wp=talk|hold	-27 27
wp=talk|in	18 -18
wp=talk|pay	-30 30
wp=talk|the	-24 24
wp=talk|they	-24 24
wp=talk|to	19 -19
wp=talk|was	-39 39
wp=tea|#	37 -37
wp=tea|drank	21 -21
wp=tea|the	51 -51
wp=telephon|,	-19 19
wp=telephon|<person>	-43 43
wp=telephon|by	18 -18
wp=testifi|<person>	22 -22
wp=togeth|,	46 -46
wp=togeth|sat	-36 36
wp=tour|,	-45 45
wp=travel|<person>	-26 26
wp=travel|not	46 -46
wp=travel|to	-38 38
wp=travel|will	20 -20
wp=trip|the	33 -33
wp=try|will	33 -33
wp=video|by	-30 30
wp=visit|'s	-23 23
wp=visit|,	-18 18
wp=visit|a	60 -60
wp=visit|and	-20 20
wp=visit|state	40 -40
wp=visit|the	-22 22
wp=visit|will	-39 39
wp=welcom|,	-28 28
wp=welcom|was	55 -55
wp=went|,	37 -37
wp=went|and	34 -34
ws=address|<person>	-23 23
ws=adjourn|<person>	17 -17
ws=agre|<person>	40 -40
ws=agre|fail	28 -28
ws=agre|minist	18 -18
ws=agre|paper	27 -27
ws=appear|<person>	-24 24
ws=attend|thei	32 -32
ws=audienc|an	-39 39
ws=audienc|privat	16 -16
ws=audienc|the	-16 16
ws=began|#	31 -31
ws=began|<person>	43 -43
ws=began|it	28 -28
ws=board|#	32 -32
ws=board|the	59 -59
ws=breakfast|<person>	-28 28
ws=breakfast|work	-46 46
ws=brief|<person>	-17 17
ws=broke|<person>	63 -63
ws=call|a	-29 29
ws=call|roll	49 -49
ws=call|session	22 -22
ws=call|telephon	-29 29
ws=call|the	-24 24
ws=call|thei	38 -38
ws=came|thei	-36 36
ws=came|visit	17 -17
ws=ceremoni|sign	-36 36
ws=chair|empti	24 -24
ws=chair|session	21 -21
ws=coffe|#	33 -33
ws=coffe|the	37 -37
ws=confer|<person>	-35 35
ws=confer|a	-26 26
ws=confer|press	-46 46
ws=conven|<organisation>	-39 39
ws=conven|<person>	-57 57
ws=council|#	20 -20
ws=council|a	-27 27
ws=court|the	54 -54
ws=deleg|#	33 -33
ws=deleg|the	38 -38
ws=dine|<person>	-32 32
ws=dinner|a	-17 17
ws=dinner|privat	-26 26
ws=dinner|the	-31 31
ws=discuss|thei	25 -25
ws=drove|<person>	55 -55
ws=encount|such	-20 20
ws=exchang|the	41 -41
ws=explain|<person>	44 -44
ws=flew|<person>	17 -17
ws=fli|<person>	42 -42
ws=gather|<organisation>	-41 41
ws=gather|a	-43 43
ws=gather|countri	44 -44
ws=gather|leader	-38 38
ws=gather|the	-51 51
ws=gave|invit	25 -25
ws=give|<person>	41 -41
ws=heard|<organisation>	-28 28
ws=heard|court	-44 44
ws=hear|<person>	-21 21
ws=hear|a	-31 31
ws=hear|committe	-36 36
ws=hear|the	-27 27
ws=hear|want	15 -15
ws=hold|<organisation>	-34 34
ws=hold|board	-43 43
ws=host|<person>	-19 19
ws=host|radio	28 -28
ws=huddl|<person>	-21 21
ws=interview|an	31 -31
ws=invit|#	28 -28
ws=invit|<person>	28 -28
ws=invit|also	31 -31
ws=join|<person>	28 -28
ws=join|ask	44 -44
ws=join|thei	48 -48
ws=link|video	-19 19
ws=lunch|<person>	-60 60
ws=meet|board	-52 52
ws=meet|committe	17 -17
ws=meet|donor	-16 16
ws=meet|gener	-29 29
ws=meet|minist	-39 39
ws=meet|next	-52 52
ws=meet|owner	-39 39
ws=meet|plan	32 -32
ws=meet|the	-22 22
ws=meet|third	-44 44
ws=meet|three	16 -16
ws=meet|two	-29 29
ws=met|<organisation>	-47 47
ws=met|<person>	-18 18
ws=met|board	-32 32
ws=met|committe	-32 32
ws=met|council	-33 33
ws=met|i	20 -20
ws=met|last	-46 46
ws=met|price	34 -34
ws=met|target	47 -47
ws=met|thei	-48 48
ws=met|we	27 -27
ws=mission|<organisation>	-36 36
ws=negoti|dai	18 -18
ws=open|#	-29 29
ws=open|due	46 -46
ws=open|the	17 -17
ws=panel|#	16 -16
ws=parti|rule	31 -31
ws=parti|the	33 -33
ws=phone|<person>	-33 33
ws=phone|said	40 -40
ws=plan|<person>	32 -32
ws=plan|a	26 -26
ws=present|#	52 -52
ws=present|also	25 -25
ws=presid|<person>	78 -78
ws=pull-asid|ten-minut	-35 35
ws=question|<person>	22 -22
ws=reach|<person>	30 -30
ws=receiv|<person>	-28 28
ws=receiv|it	32 -32
ws=retreat|a	-48 48
ws=round|#	46 -46
ws=round|first	-25 25
ws=round|next	42 -42
ws=round|second	-42 42
ws=round|the	-72 72
ws=round|third	-21 21
ws=sat|<person>	40 -40
ws=sat|committe	-44 44
ws=sat|court	15 -15
ws=sat|tabl	30 -30
ws=sat|then	-45 45
ws=seen|<person>	-19 19
ws=seen|last	42 -42
ws=see|<organisation>	37 -37
ws=see|<person>	41 -41
ws=servic|the	42 -42
ws=session|#	-33 33
ws=session|a	-46 46
ws=session|final	-34 34
ws=session|joint	-42 42
ws=session|last	18 -18
ws=session|open	-34 34
ws=session|the	-15 15
ws=shake|refus	25 -25
ws=share|<person>	64 -64
ws=share|two	40 -40
ws=shook|<person>	32 -32
ws=sign|#	31 -31
ws=sign|<person>	19 -19
ws=sign|a	-34 34
ws=sit|<person>	-35 35
ws=sit|the	30 -30
ws=speak|<person>	68 -68
ws=speak|invit	27 -27
ws=spoken|<person>	37 -37
ws=spoke|<person>	17 -17
ws=spoke|thei	44 -44
ws=stop|<person>	24 -24
ws=summit|#	-50 50
ws=summit|climat	-34 34
ws=summit|the	25 -25
ws=summon|#	47 -47
ws=synod|the	59 -59
ws=tabl|the	32 -32
ws=talk|#	31 -31
ws=talk|<person>	29 -29
ws=talk|dai	-60 60
ws=talk|held	-27 27
ws=talk|hold	-27 27
ws=talk|hour	-48 48
ws=talk|pai	-27 27
ws=talk|said	37 -37
ws=talk|the	-22 22
ws=talk|thei	-22 22
ws=talk|we	18 -18
ws=tea|#	38 -38
ws=tea|drank	23 -23
ws=tea|the	56 -56
ws=telephon|#	-15 15
ws=telephon|<person>	-37 37
ws=telephon|reach	26 -26
ws=testifi|<person>	45 -45
ws=togeth|sat	-39 39
ws=tour|<person>	-22 22
ws=trip|the	29 -29
ws=video|confer	-28 28
ws=video|part	37 -37
ws=visit|<person>	-28 28
ws=visit|a	50 -50
ws=visit|call	-38 38
ws=visit|state	44 -44
ws=visit|the	-20 20
ws=went|side	22 -22`;
/** Weights of the group classifier. */
export const GROUP = `no yes
aux='s	-25 25
aux=are	35 -35
aux=be	38 -38
aux=been	-26 26
aux=did	-33 33
aux=has	-40 40
aux=have	-34 34
aux=will	33 -33
between=,	51 -51
between=a	-17 17
between=aarhus	-32 32
between=aboard	-19 19
between=abroad	-24 24
between=across	-21 21
between=after	-23 23
between=agriculture	-23 23
between=all	-27 27
between=and	54 -54
between=annual	-20 20
between=arica	-29 29
between=army	-36 36
between=as	-30 30
between=at	24 -24
between=bankers	32 -32
between=be	-19 19
between=before	-34 34
between=bishop	-30 30
between=border	-33 33
between=bria	-18 18
between=bus	-38 38
between=by	15 -15
between=canada	-25 25
between=chief	-27 27
between=closed	-21 21
between=congolese	23 -23
between=contract	-17 17
between=crash	-15 15
between=dam	-34 34
between=damascus	-20 20
between=down	-33 33
between=eastern	-22 22
between=elders	-30 30
between=emergency	-27 27
between=envoy	23 -23
between=erbil	-29 29
between=farm	-39 39
between=fisheries	-30 30
between=for	-46 46
between=foreign	-24 24
between=formal	-31 31
between=forty	-30 30
between=four	-33 33
between=from	-26 26
between=garden	-44 44
between=georgetown	-29 29
between=growers	-24 24
between=hands	-38 38
between=her	32 -32
between=him	25 -25
between=hosted	36 -36
between=hotel	-24 24
between=hour	25 -25
between=inquiry	-15 15
between=is	-19 19
between=its	-31 31
between=joint	-20 20
between=kassala	-22 22
between=kenyan	28 -28
between=laid	-19 19
between=leader	-22 22
between=leaders	-42 42
between=libyan	-22 22
between=lobbyist	-34 34
between=management	-19 19
between=master	-26 26
between=mayor	-42 42
between=mayors	-35 35
between=militia	-22 22
between=minister	19 -19
between=ministers	-30 30
between=ministry	36 -36
between=monday	-43 43
between=montenegrin	-36 36
between=next	-20 20
between=nuclear	-30 30
between=nuuk	-19 19
between=off	-20 20
between=omdurman	-22 22
between=on	-31 31
between=oulu	-35 35
between=own	-15 15
between=padi	-24 24
between=planned	-34 34
between=posadas	-36 36
between=post	-33 33
between=premier	28 -28
between=prime	-25 25
between=private	-48 48
between=railway	-36 36
between=rotterdam	-34 34
between=same	-38 38
between=saturday	-38 38
between=secretary	-23 23
between=sect	-21 21
between=security	-29 29
between=senegalese	-22 22
between=separate	-20 20
between=shipbrokers	36 -36
between=since	37 -37
between=slovak	-36 36
between=special	-19 19
between=student	-42 42
between=sultan	-31 31
between=sunday	-37 37
between=surabaya	-26 26
between=taitung	-37 37
between=telephone	-16 16
between=that	-37 37
between=their	-23 23
between=thursday	-45 45
between=to	-18 18
between=tuesday	-37 37
between=tuna	-18 18
between=wednesday	32 -32
between=when	-33 33
between=whether	-22 22
between=wisconsin	-23 23
between=with	-25 25
between=woodcarvers	-26 26
between=working	-30 30
det=a	41 -41
det=an	-43 43
det=any	-33 33
det=four	-33 33
det=his	-27 27
det=last	26 -26
det=our	-20 20
det=that	31 -31
det=the	-22 22
det=third	40 -40
far:day=different	40 -40
far:day=different|place=different	39 -39
far:day=different|place=none	23 -23
far:day=different|place=same	20 -20
far:day=none|place=same	-17 17
far:day=same	27 -27
far:day=same|place=different	62 -62
far:det=a	36 -36
far:det=an	-38 38
far:det=any	-33 33
far:det=his	-27 27
far:det=last	26 -26
far:det=our	-20 20
far:det=that	31 -31
far:det=the	-17 17
far:det=third	40 -40
far:newday=false|newplace=false|noun	-31 31
far:newday=false|newplace=false|verb	23 -23
far:newday=false|newplace=true|verb	-34 34
far:newday=false|newplace=true|weak	33 -33
far:newday=true|newplace=false|verb	78 -78
far:newday=true|newplace=false|weak	33 -33
far:newday=true|newplace=true|noun	30 -30
far:newday=true|newplace=true|verb	48 -48
far:newday=true|newplace=true|weak	52 -52
far:other=again	53 -53
far:other=also	-24 24
far:other=another	27 -27
far:other=earlier	37 -37
far:other=final	42 -42
far:other=first	-20 20
far:other=fourth	47 -47
far:other=further	38 -38
far:other=last	27 -27
far:other=next	28 -28
far:other=other	53 -53
far:other=previous	36 -36
far:other=second	28 -28
far:other=similar	30 -30
far:other=third	45 -45
far:people=same	39 -39
far:place=different	26 -26
gap=0:1	-97 97
gap=0:11-20	18 -18
gap=0:2	-74 74
gap=0:21+	32 -32
gap=0:4-6	-24 24
gap=0:7-10	22 -22
gap=4-6	41 -41
gap=7-10	62 -62
kind=true	-16 16
latest=false	46 -46
lead=earlier	27 -27
lead=final	42 -42
lead=first	-33 33
lead=fourth	50 -50
lead=further	38 -38
lead=last	26 -26
lead=later	31 -31
lead=previous	36 -36
lead=second	20 -20
lead=separate	-16 16
lead=similar	30 -30
lead=then	17 -17
lead=third	29 -29
lw=address	-49 49
lw=appear	-35 35
lw=assembl	-33 33
lw=attend	-49 49
lw=audienc	-29 29
lw=banquet	19 -19
lw=barbecu	16 -16
lw=bargain	-31 31
lw=board	-42 42
lw=breakfast	63 -63
lw=broke	38 -38
lw=cabinet	-26 26
lw=call	56 -56
lw=came	-21 21
lw=congress	-41 41
lw=consult	-35 35
lw=conven	16 -16
lw=council	37 -37
lw=court	-37 37
lw=deleg	-35 35
lw=dine	-50 50
lw=discuss	-41 41
lw=drove	-26 26
lw=embrac	-25 25
lw=encount	37 -37
lw=face	-39 39
lw=flew	-46 46
lw=forum	34 -34
lw=gather	22 -22
lw=gave	-41 41
lw=hear	-22 22
lw=heard	-40 40
lw=held	-43 43
lw=hold	-42 42
lw=huddl	27 -27
lw=jirga	-30 30
lw=join	-35 35
lw=link	-33 33
lw=lunch	16 -16
lw=mass	-25 25
lw=meet	-28 28
lw=met	45 -45
lw=mission	-40 40
lw=panel	17 -17
lw=parlei	50 -50
lw=parti	45 -45
lw=phone	-29 29
lw=present	-30 30
lw=pull-asid	-44 44
lw=question	-29 29
lw=round	-17 17
lw=sat	31 -31
lw=saw	40 -40
lw=see	-23 23
lw=session	-28 28
lw=share	-27 27
lw=shook	-38 38
lw=sign	-30 30
lw=sit	-39 39
lw=spoke	-51 51
lw=summit	45 -45
lw=supper	16 -16
lw=tabl	-63 63
lw=telephon	24 -24
lw=tour	-38 38
lw=travel	-39 39
lw=trial	29 -29
lw=trip	-42 42
lw=unclear	-22 22
lw=video	-56 56
lw=vigil	-33 33
lw=visit	32 -32
lw=welcom	-50 50
lw=went	-17 17
lw=withdrew	33 -33
near-other	45 -45
near:day=none|place=same	-17 17
near:day=same	-18 18
near:day=same|place=none	-31 31
near:det=a	26 -26
near:det=four	-33 33
near:det=next	-20 20
near:det=second	-33 33
near:det=the	-49 49
near:newday=false|newplace=false|noun	-44 44
near:newday=false|newplace=false|verb	29 -29
near:newday=false|newplace=false|weak	-33 33
near:newday=false|newplace=true|weak	-50 50
near:newday=true|newplace=false|noun	-53 53
near:newday=true|newplace=false|weak	-40 40
near:newday=true|newplace=true|noun	-34 34
near:other=afternoon	-16 16
near:other=again	-24 24
near:other=former	-24 24
near:other=later	25 -25
near:other=new	-32 32
near:other=next	-20 20
near:other=other	-30 30
near:other=separate	-20 20
near:other=third	-24 24
near:people=none	-93 93
near:place=same	-18 18
paragraph=0	-52 52
paragraph=1	93 -93
paragraph=2	84 -84
paragraph=4-6	17 -17
stem=true	-29 29
strength=noun|verb	-25 25
strength=noun|weak	-41 41
strength=verb|verb	65 -65
strength=verb|weak	-32 32
strength=weak|noun	35 -35
strength=weak|weak	-19 19
w=appoint	-50 50
w=arriv	-35 35
w=assembl	-38 38
w=barbecu	-21 21
w=bargain	-18 18
w=board	-53 53
w=breakfast	41 -41
w=broke	16 -16
w=cabinet	-51 51
w=call	34 -34
w=chair	-18 18
w=chat	-35 35
w=coffe	-49 49
w=confer	33 -33
w=consult	-17 17
w=convers	-46 46
w=court	-36 36
w=deleg	-57 57
w=dinner	22 -22
w=discuss	-38 38
w=encount	-29 29
w=exchang	-29 29
w=face	-34 34
w=flew	33 -33
w=forum	-33 33
w=grain-board	-36 36
w=greet	33 -33
w=heard	-29 29
w=held	33 -33
w=hold	31 -31
w=host	42 -42
w=huddl	21 -21
w=indaba	-20 20
w=inspect	19 -19
w=interview	-35 35
w=join	36 -36
w=link	-22 22
w=mass	-31 31
w=meal	-27 27
w=meet	20 -20
w=met	-17 17
w=mission	37 -37
w=negoti	-26 26
w=open	20 -20
w=parti	-19 19
w=presid	-39 39
w=question	-23 23
w=receiv	25 -25
w=recept	-19 19
w=retreat	-22 22
w=sat	33 -33
w=saw	23 -23
w=see	22 -22
w=servic	-41 41
w=session	-21 21
w=share	-31 31
w=shook	25 -25
w=sign	35 -35
w=sit	-65 65
w=speak	27 -27
w=spoke	31 -31
w=summon	36 -36
w=supper	21 -21
w=synod	-24 24
w=tabl	-58 58
w=talk	-15 15
w=tea	-31 31
w=testimoni	-26 26
w=togeth	-32 32
w=tour	-41 41
w=travel	-45 45
w=trial	-21 21
w=video	-20 20
w=vigil	-55 55
w=visit	34 -34
w=workshop	-26 26`;
/** Weights of the state classifier. */
export const STATE = `held planned cancelled unclear
aux0='s	30 -32 2 -40
aux0=are	-18 20 -10 -16
aux0=be	-38 44 10 -27
aux0=been	17 -5 -18 -11
aux0=had	10 -21 -46 8
aux0=has	-6 17 -33 -39
aux0=have	-17 -14 24 -24
aux0=is	32 -22 -14 -6
aux0=next	-22 25 -22 -14
aux0=no	-21 -34 34 -34
aux0=not	-9 36 -22 -14
aux0=planned	-15 -14 16 -18
aux0=to	1 -20 -11 -15
aux0=was	10 -32 -7 -32
aux0=were	37 -17 -24 -26
aux0=will	-21 37 -15 -23
aux1='s	-2 -27 -25 14
aux1=are	-43 43 -16 -16
aux1=be	-21 -34 34 -34
aux1=due	-18 15 4 -11
aux1=expected	-20 20 -4 -3
aux1=had	14 -21 -41 0
aux1=has	-14 -16 -10 14
aux1=have	-11 -4 -8 11
aux1=is	-40 43 -18 -17
aux1=may	-15 -22 -21 22
aux1=no	-31 -18 -11 32
aux1=nothing	27 -21 -19 -24
aux1=planned	-22 -11 20 -12
aux1=to	-20 5 13 -31
aux1=was	4 5 -47 -5
aux1=were	29 -15 -25 -24
aux1=will	-14 24 -31 -17
aux2='ll	-18 -18 21 -36
aux2='s	10 -29 -17 -5
aux2=are	-22 25 -7 -3
aux2=be	15 -7 -11 -5
aux2=been	-16 -19 3 14
aux2=did	-31 -27 -17 31
aux2=had	22 -20 -6 -45
aux2=has	-11 -10 11 -2
aux2=is	15 14 -27 -19
aux2=may	-11 -4 -8 11
aux2=no	12 -10 -12 -11
aux2=to	28 2 -41 -38
aux2=was	16 -44 13 -91
aux2=were	-24 -18 26 -35
aux2=will	-26 -6 11 -13
aux3='s	-33 17 -31 24
aux3=be	-30 -30 -21 28
aux3=been	27 -10 -25 -19
aux3=had	-41 -38 39 3
aux3=has	-33 -22 35 23
aux3=have	18 -11 -14 -23
aux3=is	-29 25 -16 -11
aux3=neither	22 -31 -9 -20
aux3=next	-16 21 -13 -12
aux3=no	53 -22 -40 -47
aux3=none	31 -18 -17 -25
aux3=not	-3 -15 -18 5
aux3=to	-33 37 -13 -21
aux3=was	-8 -28 -45 16
aux3=were	22 -16 -19 -17
aux3=will	-21 30 -16 -7
aux3=would	15 -7 -11 -5
aux='ll	-18 -18 21 -36
aux='ll|noun	-18 -18 21 -36
aux='s	-13 -13 -18 18
aux='s|noun	17 -34 -2 -27
aux='s|verb	6 -16 -29 12
aux='s|weak	-53 15 -10 43
aux=are	-46 48 -16 -17
aux=are|noun	-52 49 -20 -21
aux=are|verb	-17 24 -11 -13
aux=be	-51 -21 32 10
aux=been	-11 -19 -12 13
aux=been|noun	-12 -13 -27 14
aux=been|verb	6 -15 5 -12
aux=be|noun	-39 -42 27 15
aux=be|verb	-31 37 4 -25
aux=be|weak	-16 21 -13 -12
aux=did	-31 -27 -17 31
aux=did|verb	-19 -22 -14 20
aux=did|weak	-20 -15 -10 20
aux=due	-18 15 4 -11
aux=due|verb	-18 15 4 -11
aux=expected	-20 20 -4 -3
aux=expected|verb	-20 20 -4 -3
aux=had	-19 -42 7 12
aux=had|noun	1 -30 -27 16
aux=had|verb	-25 -36 22 2
aux=had|weak	41 -16 -24 -45
aux=has	-33 2 8 17
aux=has|noun	-20 -18 28 -20
aux=has|verb	-14 -49 -35 19
aux=has|weak	-28 28 -5 -11
aux=have	-3 -17 14 -34
aux=have|noun	-11 16 -25 10
aux=have|verb	8 -24 14 -65
aux=have|weak	-9 -14 12 -9
aux=is	-6 41 -31 -21
aux=is|noun	-15 21 -18 -12
aux=is|verb	9 23 -23 -19
aux=is|weak	-36 34 -19 -17
aux=may	-15 -22 -21 22
aux=may|noun	-11 -4 -8 11
aux=may|verb	-20 -17 -17 18
aux=may|weak	-11 -4 -8 11
aux=neither	22 -31 -9 -20
aux=neither|verb	22 -31 -9 -20
aux=next	-24 27 -23 -16
aux=next|noun	-19 27 -14 -6
aux=next|verb	-18 19 -21 -17
aux=next|weak	-16 21 -13 -12
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
aux=no|verb	35 -16 -18 -33
aux=no|weak	12 -10 -12 -11
aux=planned	-28 -16 27 -21
aux=planned|noun	-28 -16 27 -21
aux=to	-27 12 7 -29
aux=to|noun	20 23 -40 -44
aux=to|verb	-40 -16 25 -8
aux=to|weak	-17 14 1 -40
aux=was	-14 -19 8 -26
aux=was|noun	25 -22 -87 -8
aux=was|verb	-21 -6 25 -40
aux=were	15 -23 2 -44
aux=were|noun	22 -16 -19 -17
aux=were|verb	24 -8 -13 -21
aux=were|weak	-9 -30 21 -46
aux=will	-27 34 -17 -21
aux=will|noun	-21 15 -8 -15
aux=will|verb	-20 37 -17 -24
aux=will|weak	-12 19 -9 -7
aux=would	15 -7 -11 -5
aux=would|verb	15 -7 -11 -5
bias	37 -2 -33 -24
day=after	-150 133 -1 -47
day=before	101 -81 -46 -12
day=same	-32 43 -16 -88
day=unknown	45 -49 -41 -10
drafts=1	23 -30 -41 16
drafts=2	45 37 -56 -79
drafts=3	31 4 -4 -87
end=ed	66 -42 -35 -20
end=ing	1 16 -36 -24
end=noun	15 -4 -12 -36
end=verb	15 4 -46 -8
end=weak	6 -10 -46 2
lead=#	-16 37 -54 -58
lead=# #	-16 37 -54 -58
lead=# <date>	-24 22 -8 -30
lead=# <number>	-91 88 -63 -75
lead=# <person>	34 0 -62 -98
lead=# a	-9 -48 17 -2
lead=# by	18 -6 -8 -15
lead=# further	-18 23 -17 -7
lead=# mediators	17 -15 -17 -15
lead=# regular	53 -52 -45 -53
lead=# that	-37 -35 37 -18
lead=# the	-13 -5 20 -47
lead=# two	20 -11 -16 -12
lead='	-28 12 6 -41
lead=' federation	-12 13 -14 -12
lead=' group	-28 32 -19 -3
lead='s	30 -32 2 -40
lead='s <organisation>	28 -14 -13 -30
lead='s <person>	-8 -20 -14 13
lead='s arbitration	-10 -5 11 -6
lead='s award	36 -16 -30 -39
lead='s board	33 -22 -22 -23
lead='s closed	-21 -11 -12 22
lead='s elders	26 -10 -20 -28
lead='s executive	24 -3 -9 -21
lead='s press	39 -20 -29 -19
lead='s village	37 -32 -28 -37
lead=,	65 -34 -29 -41
lead=, <person>	43 -24 -29 -33
lead=, a	-5 27 -52 -55
lead=, came	35 -12 -3 -33
lead=, ending	38 -16 -36 -27
lead=, had	52 -23 -45 -45
lead=, has	-28 28 -5 -11
lead=, held	42 -26 -9 -18
lead=, sat	18 -5 -5 -9
lead=, the	-51 -46 57 -45
lead=, then	43 -37 -33 -37
lead=, was	-17 -11 18 -22
lead=, were	27 -5 -7 -22
lead=, which	-17 34 -26 -26
lead=, who	27 -6 -21 -23
lead=, whose	55 -40 -45 -32
lead=, will	-11 13 -11 -12
lead=<date>	47 -19 -26 -67
lead=<date> 's	15 -34 11 -35
lead=<date> ,	47 -14 -26 -23
lead=<date> <person>	6 33 -86 -77
lead=<date> and	48 -26 -21 -36
lead=<date> at	25 -13 -20 -16
lead=<date> for	-19 24 -39 -26
lead=<date> in	42 -38 -31 -41
lead=<date> it	-50 51 -52 -47
lead=<date> the	-20 29 -28 -28
lead=<date> to	38 -26 -32 -39
lead=<number>	-96 81 -65 -3
lead=<number> opening	-48 46 -38 -35
lead=<number> telephone	-37 37 -34 -29
lead=<number> working	-22 39 -59 -55
lead=<organisation>	58 -12 -35 -52
lead=<organisation> 's	-18 -7 24 -1
lead=<organisation> ,	54 -43 -38 -53
lead=<organisation> has	42 -51 -35 -38
lead=<organisation> power	52 -23 -21 -54
lead=<organisation> reopened	55 -51 -32 -58
lead=<organisation> will	-33 44 -23 -33
lead=<person>	10 -25 -57 22
lead=<person> ,	51 -33 -27 -32
lead=<person> after	16 -9 -12 -13
lead=<person> also	-19 -22 -14 20
lead=<person> brought	59 -44 -42 -61
lead=<person> came	14 -10 -12 -13
lead=<person> for	20 -11 -4 -8
lead=<person> had	-2 -22 -47 16
lead=<person> have	43 -15 -46 -40
lead=<person> held	-12 -39 -29 24
lead=<person> last	32 -22 -27 -24
lead=<person> sat	-40 -27 -4 40
lead=<person> secretly	-26 -21 -16 26
lead=<person> to	21 -15 -23 -26
lead=<person> took	32 -27 -29 -29
lead=<person> was	69 -38 -69 -32
lead=<person> went	24 -17 -7 -15
lead=<person> were	19 -9 -11 -14
lead=<person> will	-29 54 -17 -17
lead=<person> —	30 -28 -22 -18
lead=<place>	61 -34 -21 -62
lead=<place> 's	33 -13 -27 -27
lead=<place> ,	32 -17 -22 -15
lead=<place> <date>	42 -36 -40 -48
lead=<place> after	24 -19 -14 -5
lead=<place> and	37 -34 -31 -24
lead=<place> for	31 -24 -16 -15
lead=<place> governors	41 -28 -22 -36
lead=<place> have	40 -34 -37 -40
lead=<place> navies	11 -10 -9 -10
lead=<place> to	43 -15 -31 -29
lead=<place> were	39 -26 -29 -20
lead=<place> will	-10 31 -15 -24
lead=<quote>	-20 -17 -17 18
lead=a	25 -12 -36 -23
lead=a <number>	-30 -30 -21 28
lead=a bilateral	37 -25 -29 -29
lead=a binational	52 -48 -45 -49
lead=a board	16 -13 -16 -14
lead=a boat	45 -39 -39 -43
lead=a church	38 -34 -37 -28
lead=a climate	21 -11 -10 -16
lead=a conference	11 -8 -10 -8
lead=a courtesy	45 -51 -40 -38
lead=a crisis	-16 19 -14 -21
lead=a donor	17 -26 2 -30
lead=a first	28 -26 -29 -18
lead=a fourth	-31 -30 31 -26
lead=a further	-12 22 -19 -4
lead=a joint	29 1 -42 -23
lead=a last	-26 16 22 -14
lead=a late-night	44 -13 -45 -17
lead=a maltese	12 -3 -7 -4
lead=a midnight	37 -39 -24 -14
lead=a new	-2 12 -10 -2
lead=a news	27 -26 -26 -22
lead=a parliamentary	-13 -18 15 -11
lead=a planned	-15 -14 16 -18
lead=a press	58 -29 -46 -53
lead=a private	-48 -61 -61 52
lead=a return	-7 19 -12 -1
lead=a review	51 -46 -38 -52
lead=a round	-4 9 -35 -30
lead=a second	-44 3 42 -22
lead=a separate	35 -10 -20 -34
lead=a signing	24 -23 -13 -9
lead=a similar	31 -28 -28 -23
lead=a single	25 -26 -14 -8
lead=a special	36 -26 -34 -21
lead=a technical	48 -33 -39 -52
lead=a telephone	-6 -53 11 -22
lead=a ten-minute	40 -18 -33 -42
lead=a third	-46 -3 -20 21
lead=a three-hour	31 -21 -19 -31
lead=a town	39 -37 -42 -35
lead=a town-hall	-27 24 -11 -11
lead=a two-day	23 -5 -15 -18
lead=a video	42 -43 -11 -3
lead=a working	-3 27 -45 -31
lead=about a	-23 -17 -16 21
lead=across the	28 -10 -5 -16
lead=actor <person>	26 -17 -17 -30
lead=actually	-14 -13 -11 14
lead=addressed a	31 -35 -7 -18
lead=adjourned the	27 -14 -26 -12
lead=administrator <person>	40 -12 -22 -24
lead=adviser <person>	57 -44 -28 -61
lead=affair	18 -3 -19 -5
lead=after	30 -21 -19 -13
lead=after a	-42 43 -44 -20
lead=after the	14 -11 -6 -12
lead=agency ,	27 -33 -12 -15
lead=all-faith	-24 -6 26 -2
lead=also	-19 -22 -14 20
lead=an	44 -45 -32 -37
lead=an <organisation>	25 -7 -5 -17
lead=an earlier	26 -27 -23 -21
lead=an emergency	16 -10 -6 -15
lead=an overnight	18 -4 -12 -5
lead=and	11 10 -42 -42
lead=and <person>	3 -91 -48 17
lead=and a	36 -21 -34 -32
lead=and be	-31 28 -26 -20
lead=and imams	39 -37 -34 -38
lead=and the	-32 -13 32 -6
lead=and then	30 -32 -17 -17
lead=and was	12 -8 -12 -10
lead=annual	18 -16 -8 -14
lead=annual general	54 -51 -42 -55
lead=arab clans	19 -25 -11 -15
lead=arbitration	-10 -5 11 -6
lead=archbishop <person>	25 -13 -6 -11
lead=are	-18 20 -10 -16
lead=are to	-43 43 -16 -16
lead=around a	25 -26 -14 -8
lead=as a	40 -43 -25 -35
lead=at	40 -28 -33 -31
lead=at a	90 -36 -56 -77
lead=at last	-22 32 -18 -4
lead=at the	11 -36 -90 13
lead=at their	49 -46 -34 -46
lead=attend a	-9 13 -4 -2
lead=attend peace	39 -39 -26 -34
lead=attended the	40 -11 -17 -31
lead=authorities '	-48 46 -42 -48
lead=award	36 -16 -30 -39
lead=away to	-43 -31 -39 38
lead=banker <person>	-10 -8 -7 10
lead=bankers	32 -15 -21 -13
lead=be	-38 44 10 -27
lead=be no	-21 -34 34 -34
lead=been	17 -5 -18 -11
lead=bench will	-3 34 -5 -39
lead=bilateral	37 -25 -29 -29
lead=binational	52 -48 -45 -49
lead=bishop <person>	51 -39 -22 -51
lead=board	44 -25 -18 -47
lead=board that	45 -16 -19 -46
lead=boards	37 -37 -31 -21
lead=boat	45 -39 -39 -43
lead=bondholders '	-28 -33 29 -16
lead=border	-4 -15 19 -5
lead=boss <person>	54 -22 -22 -59
lead=both	29 -15 -25 -24
lead=brands were	13 -8 -12 -12
lead=broker <person>	37 -14 -16 -25
lead=brokers	34 -23 -25 -32
lead=brought	59 -44 -42 -61
lead=but	27 -14 -12 -41
lead=by	34 -17 -17 -32
lead=by <organisation>	18 -11 -8 -12
lead=by <person>	34 -11 -12 -19
lead=by video	20 -11 -8 -25
lead=cabinet	16 -10 -6 -15
lead=called	15 -5 -11 -17
lead=called ,	28 -6 -26 -1
lead=called a	24 -28 -14 -15
lead=called for	-29 30 -31 -24
lead=called that	41 -13 -41 -15
lead=came	30 -13 -11 -38
lead=came to	35 -23 -46 -49
lead=cancelled a	-11 -10 11 -2
lead=central bankers	32 -15 -21 -13
lead=chair the	-7 11 -7 -1
lead=chaired a	24 -14 -12 -13
lead=chaired the	24 -3 -9 -21
lead=chairman <person>	61 -53 -26 -42
lead=chancellor <person>	44 -34 -23 -43
lead=chiefs	23 -7 -5 -13
lead=church	38 -34 -37 -28
lead=city council	37 -28 -22 -38
lead=clans	19 -25 -11 -15
lead=climate	51 -37 -30 -26
lead=closed	-21 -11 -12 22
lead=closed their	27 -11 -20 -17
lead=closing press	-38 -17 37 -14
lead=coach <person>	23 -8 -16 -21
lead=colleague <person>	53 -42 -29 -54
lead=colonel <person>	-25 -29 -32 28
lead=commission	45 -25 -29 -35
lead=commissioner <person>	68 -32 -30 -59
lead=commissioners who	25 -19 -16 -29
lead=committee	54 -32 -33 -36
lead=committee 's	21 -13 -51 -37
lead=committee ,	34 -14 -14 -20
lead=conference	11 -8 -10 -8
lead=conferred by	20 -12 -9 -26
lead=constitutional court	37 -25 -23 -34
lead=convened by	24 -8 -6 -18
lead=costume ,	32 -8 -8 -26
lead=council	66 -39 -52 -57
lead=council 's	21 -10 -19 -13
lead=countries	30 -11 -14 -19
lead=court	37 -25 -23 -34
lead=courtesy	45 -51 -40 -38
lead=crash inquiry	25 -8 -7 -15
lead=crisis	-16 19 -14 -21
lead=curator <person>	23 -16 -21 -13
lead=dam	27 -14 -26 -12
lead=day of	26 -19 -15 -19
lead=days of	18 -13 -8 -4
lead=dealer <person>	34 -15 -22 -19
lead=defence chiefs	23 -7 -5 -13
lead=director <person>	50 -43 -19 -50
lead=disaster committee	25 -9 -20 -18
lead=dish at	40 -27 -21 -18
lead=district	44 -27 -25 -49
lead=divided a	57 -69 -38 -46
lead=donor	17 -26 2 -30
lead=donor round	27 -24 -19 -28
lead=donors '	49 -64 -28 -40
lead=down and	-18 20 -28 -12
lead=due to	-18 15 4 -11
lead=earlier	26 -27 -23 -21
lead=elders	54 -41 -31 -52
lead=embassy ,	12 -10 -12 -11
lead=emergency	16 -10 -6 -15
lead=emergency cabinet	16 -10 -6 -15
lead=emergency intertribal	37 -26 -21 -32
lead=emir <person>	-10 -8 -5 10
lead=ended its	15 -7 -6 -4
lead=ending	38 -16 -36 -27
lead=engineer <person>	60 -38 -23 -60
lead=envoy <person>	-20 -17 -15 23
lead=euro group	37 -20 -28 -21
lead=executive	24 -3 -9 -21
lead=expected to	-20 20 -4 -3
lead=experts	36 -32 -30 -36
lead=extraordinary	-17 -11 17 -5
lead=face to	14 -10 -12 -13
lead=failed to	-17 -11 17 -5
lead=faiths will	-4 14 -6 -5
lead=farmer <person>	14 -10 -12 -13
lead=federation	-12 13 -14 -12
lead=ferries committee	27 -16 -15 -24
lead=final	25 2 -29 -13
lead=finally	29 -11 -19 -16
lead=finance ministers	-22 35 -17 -16
lead=first	55 -31 -46 -30
lead=first interfaith	-4 14 -6 -5
lead=first such	66 -15 -13 -67
lead=followed the	47 -36 -8 -44
lead=follows the	30 -12 -16 -18
lead=for	-15 39 -57 -57
lead=for a	60 -15 -58 -37
lead=for the	20 1 -22 -20
lead=for years	24 -9 -11 -25
lead=formal	15 -7 -7 -13
lead=former president	36 -23 -26 -37
lead=forty elders	18 -7 -7 -9
lead=four will	-5 11 -6 -1
lead=fourth	2 -65 19 -58
lead=full commission	39 -26 -26 -30
lead=further	-22 33 -26 -9
lead=garden	-49 45 -39 -37
lead=gas	31 -17 -25 -30
lead=gave a	79 -69 -45 -50
lead=gave him	39 -33 -41 -25
lead=general	54 -51 -42 -55
lead=given	33 -36 -23 -31
lead=governor <person>	-49 -54 -56 54
lead=governors	26 16 -31 -40
lead=governors '	-5 -7 12 -1
lead=granted an	41 -45 -28 -36
lead=grassfields	34 -32 -24 -36
lead=group	10 21 -35 -18
lead=growers	24 -8 -6 -18
lead=guards	39 -18 -25 -28
lead=had	10 -21 -46 8
lead=had been	17 -5 -18 -11
lead=had called	15 -5 -11 -17
lead=had first	25 -2 -23 -16
lead=had last	43 -17 -26 -37
lead=had secretly	-18 -13 -18 18
lead=had them	25 -13 -18 -27
lead=had to	13 -11 -12 -9
lead=half-hour	16 -9 -12 -13
lead=hands and	24 -9 -11 -25
lead=has	-6 17 -33 -39
lead=has <person>	-14 -16 -10 14
lead=have	-17 -14 24 -24
lead=have held	-11 -4 -8 11
lead=he	46 -26 -26 -45
lead=he had	-35 -3 -4 34
lead=held	-10 -41 -26 24
lead=held a	34 -24 -4 -11
lead=him	39 -33 -41 -25
lead=hold	-11 13 -18 -11
lead=hoped to	-52 -25 45 -47
lead=hosted a	65 -42 -30 -59
lead=hours of	37 -20 -18 -19
lead=imams	39 -37 -34 -38
lead=in	51 -38 -35 -45
lead=in <place>	51 -35 -33 -46
lead=in a	41 -19 -35 -32
lead=in for	51 -64 -28 -40
lead=in the	14 -16 -10 -11
lead=informateur <person>	32 -22 -10 -10
lead=inquiry	25 -8 -7 -15
lead=insurer <organisation>	37 -37 -21 -20
lead=interfaith	-4 14 -6 -5
lead=intertribal	37 -26 -21 -32
lead=investors '	-24 -33 34 -16
lead=invited to	47 -32 -32 -30
lead=is	32 -22 -14 -6
lead=is to	-40 43 -18 -17
lead=island	40 -41 -30 -34
lead=islands	14 -4 -11 -12
lead=it	-50 51 -52 -47
lead=it had	15 -1 -3 -13
lead=it remains	-10 -8 -7 10
lead=its	44 -32 -19 -36
lead=its next	-10 18 -8 -3
lead=its own	26 -4 -24 -7
lead=its spring	49 -51 -47 -43
lead=joint	10 -33 27 -23
lead=joint border	-4 -15 19 -5
lead=joint press	42 -40 -42 -33
lead=jointly	-16 23 -18 -13
lead=judge <person>	47 -36 -8 -44
lead=judges	21 -24 -18 -17
lead=kilometres to	43 -39 -39 -51
lead=kingmakers	46 -35 -31 -35
lead=kitchens	18 -6 -8 -15
lead=last	5 -7 3 -41
lead=last public	25 -12 -16 -3
lead=late-night	44 -13 -45 -17
lead=launch	50 -44 -39 -56
lead=lawmakers	28 -34 -26 -21
lead=lawyers first	25 -16 -25 -21
lead=leader <person>	74 -34 -20 -69
lead=leaders	21 -11 -10 -16
lead=leaders but	27 -14 -12 -41
lead=leaders last	34 -28 -17 -20
lead=led the	17 -15 -17 -15
lead=left the	39 -20 -32 -39
lead=lettuce growers	24 -8 -6 -18
lead=linked by	20 -12 -8 -4
lead=listening	-15 0 16 -1
lead=maltese	12 -3 -7 -4
lead=maltese mission	12 -3 -7 -4
lead=manager <person>	46 -19 -25 -19
lead=may <quote>	-20 -17 -17 18
lead=may have	-11 -4 -8 11
lead=mayor 's	-48 46 -29 -15
lead=mayor <person>	36 -18 -15 -30
lead=mayors '	-10 -10 10 -9
lead=mediator <person>	62 -33 -18 -44
lead=mediators	17 -15 -17 -15
lead=members	-10 14 -15 -22
lead=metropolitan <person>	37 -27 -19 -30
lead=midnight	37 -39 -24 -14
lead=minister ,	15 -7 -6 -4
lead=minister <person>	93 -39 -29 -70
lead=ministers	-22 35 -17 -16
lead=ministers will	-6 12 -4 -2
lead=ministries	27 -24 -19 -28
lead=mission	12 -3 -7 -4
lead=monthly	16 -8 -6 -1
lead=named ,	15 -7 -11 -5
lead=national prayer	-39 -42 42 -35
lead=navies	11 -10 -9 -10
lead=negotiator <person>	42 -31 -14 -43
lead=neighbourhood kitchens	18 -6 -8 -15
lead=new	-2 12 -10 -2
lead=news	27 -26 -26 -22
lead=next	-22 25 -22 -14
lead=night in	30 -12 -16 -18
lead=nine	29 -28 -24 -23
lead=nine countries	29 -13 -16 -22
lead=nine islands	14 -4 -11 -12
lead=no	-21 -34 34 -34
lead=no such	-31 -18 -11 32
lead=northern governors	-17 27 -23 -18
lead=not	-9 36 -22 -14
lead=nothing ,	27 -21 -19 -24
lead=of	39 -1 -27 -26
lead=of <date>	49 -59 -33 -33
lead=of <organisation>	37 -25 -26 -39
lead=of <place>	41 -29 -26 -39
lead=of a	52 -32 -42 -28
lead=of pay	38 -43 -17 -26
lead=of the	70 -59 -53 -62
lead=of trustees	32 -19 -17 -36
lead=ombudsman <person>	71 -45 -18 -71
lead=on <date>	57 -30 -18 -38
lead=on the	21 -12 -11 -11
lead=one who	29 -5 -27 -24
lead=open the	-8 23 -22 -9
lead=opened an	20 -11 -16 -12
lead=opened its	38 -33 -19 -36
lead=opening	-19 26 -24 -52
lead=organisers have	-10 -10 10 -9
lead=over to	33 -29 -27 -29
lead=overnight	18 -4 -12 -5
lead=own	35 -29 -43 -19
lead=own unions	-34 37 -37 -28
lead=owners '	-19 -3 22 -3
lead=packed press	29 -33 -24 -22
lead=panel	22 -3 -20 -11
lead=parliamentary	-13 -18 15 -11
lead=parties next	-18 19 -21 -17
lead=parties to	-18 22 -22 -29
lead=pastor <person>	24 -17 -7 -15
lead=pay	50 -51 -25 -33
lead=peace	14 7 -19 -32
lead=peace council	35 -15 -11 -29
lead=phosphate	-8 16 -13 -5
lead=planned	-15 -14 16 -18
lead=planned a	-22 -11 20 -12
lead=pope <person>	51 -23 -15 -45
lead=power	52 -23 -21 -54
lead=prayer	-39 -42 42 -35
lead=prayers ,	30 -18 -14 -13
lead=prefect <person>	24 -10 -4 -15
lead=president	36 -23 -26 -37
lead=president <person>	40 -82 -33 -20
lead=press	54 -73 -17 -72
lead=previous	17 -10 -7 -2
lead=price at	24 -23 -19 -20
lead=prince <person>	32 -26 -13 -32
lead=princess <person>	51 -23 -15 -45
lead=private	-48 -61 -61 52
lead=province	13 -4 -4 -6
lead=public	25 -12 -16 -3
lead=quake-housing	-22 24 -24 -22
lead=queen <person>	49 -68 -35 -34
lead=received a	24 -10 -4 -15
lead=reconciliation	-16 -21 20 -32
lead=rector <person>	52 -23 -21 -50
lead=regular	53 -52 -45 -53
lead=relatives were	11 -2 -2 -9
lead=remains	-10 -8 -7 10
lead=reopened	55 -51 -32 -58
lead=report —	38 -10 -13 -35
lead=return	-7 19 -12 -1
lead=review	51 -46 -38 -52
lead=round	5 -8 -12 -30
lead=round of	18 10 -27 -31
lead=royal commission	20 -6 -10 -18
lead=same	32 -39 -17 -24
lead=sat	-27 -33 -13 29
lead=say they	-15 -10 -10 15
lead=sayyid <person>	28 -6 -8 -24
lead=school board	36 -22 -25 -32
lead=scrap a	-54 -17 53 -5
lead=second	-16 -29 22 -43
lead=second such	-30 26 -21 -19
lead=secretary <person>	-61 62 -51 -48
lead=secretly	-34 -25 -22 34
lead=security council	30 -29 -19 -29
lead=senator <person>	57 -28 -18 -68
lead=separate	35 -10 -20 -34
lead=share a	-16 30 -25 -18
lead=shared a	-6 -25 -14 9
lead=she	41 -27 -27 -29
lead=sheikh <person>	24 -5 -4 -19
lead=shipowner <person>	36 -29 -28 -37
lead=sides finally	29 -11 -19 -16
lead=sides to	31 -28 -33 -23
lead=signing	32 -23 -29 -12
lead=silk	-26 24 -21 -24
lead=similar	31 -28 -28 -23
lead=single	25 -26 -14 -8
lead=skipped the	18 -16 -8 -14
lead=so the	26 -13 -24 -23
lead=socialist	-28 -32 30 -22
lead=somali sub-clans	50 -22 -14 -49
lead=speaker <person>	46 -21 -16 -33
lead=special	36 -26 -34 -21
lead=spoke by	23 -14 -19 -20
lead=spring	49 -51 -47 -43
lead=spring wage	29 -24 -18 -12
lead=spy affair	18 -3 -19 -5
lead=states are	-18 20 -10 -16
lead=still	-6 22 -9 -12
lead=sub-clans	50 -22 -14 -49
lead=sub-clans sat	50 -22 -14 -49
lead=such	-31 22 -23 4
lead=supervisory	-17 -24 28 -7
lead=supervisory board	-17 -24 28 -7
lead=suspended the	13 -10 -18 -10
lead=table for	-45 34 -22 -25
lead=tea brokers	34 -23 -25 -32
lead=technical	48 -33 -39 -52
lead=technical experts	36 -32 -30 -36
lead=telephone	-39 34 2 -34
lead=ten-minute	40 -18 -33 -42
lead=territory	34 -20 -20 -36
lead=thai lawmakers	28 -34 -26 -21
lead=that	-2 -40 12 -50
lead=that <person>	22 -31 -9 -20
lead=that is	32 -22 -14 -6
lead=that the	-4 -22 10 -15
lead=that they	-59 -34 -23 59
lead=the	28 -36 -1 -35
lead=the <number>	40 -30 -28 -29
lead=the <organisation>	41 2 -38 -45
lead=the <place>	19 -10 8 -39
lead=the all-faith	-24 -6 26 -2
lead=the board	-6 31 -8 -26
lead=the climate	43 -35 -29 -22
lead=the committee	49 -30 -25 -27
lead=the council	23 -14 -10 -7
lead=the dam	27 -14 -26 -12
lead=the elders	45 -38 -34 -46
lead=the extraordinary	-17 -11 17 -5
lead=the final	25 2 -29 -13
lead=the first	24 -17 -18 -21
lead=the formal	15 -7 -7 -13
lead=the fourth	57 -56 -61 -48
lead=the gas	31 -17 -25 -30
lead=the grassfields	34 -32 -24 -36
lead=the half-hour	16 -9 -12 -13
lead=the island	40 -41 -30 -34
lead=the joint	-14 -34 32 -12
lead=the kingmakers	46 -35 -31 -35
lead=the last	47 -24 -37 -15
lead=the launch	50 -44 -39 -56
lead=the listening	-15 0 16 -1
lead=the monthly	16 -8 -6 -1
lead=the next	-19 25 -14 -7
lead=the opening	50 -75 5 -36
lead=the panel	22 -3 -20 -11
lead=the pay	24 -18 -18 -13
lead=the phosphate	-8 16 -13 -5
lead=the previous	17 -10 -7 -2
lead=the province	13 -4 -4 -6
lead=the quake-housing	-22 24 -24 -22
lead=the reconciliation	-16 -21 20 -32
lead=the round	1 -30 16 -11
lead=the same	32 -39 -17 -24
lead=the second	75 -50 -55 -44
lead=the signing	32 -6 -30 -10
lead=the silk	-26 24 -21 -24
lead=the socialist	-28 -32 30 -22
lead=the supervisory	-17 -24 28 -7
lead=the territory	34 -20 -20 -36
lead=the third	-28 -41 25 -36
lead=the tribal	15 -10 -11 -14
lead=the tuna	27 -22 -20 -30
lead=the two	31 -18 -17 -25
lead=the wage	25 -26 -22 -24
lead=the water	28 -21 -23 -16
lead=the working	-18 -28 21 -11
lead=their	54 -46 -37 -48
lead=their annual	18 -16 -8 -14
lead=their first	13 -8 -7 -12
lead=their nine	29 -28 -24 -23
lead=their own	12 -10 -12 -11
lead=their press	37 -14 -37 -30
lead=their yearly	49 -46 -43 -49
lead=them	25 -13 -18 -27
lead=them —	35 -16 -18 -33
lead=then	52 -46 -36 -37
lead=there <person>	40 -20 -15 -32
lead=they	-29 -36 -63 42
lead=they had	14 -11 -6 -12
lead=third	-59 -14 10 16
lead=three will	-6 12 -4 -2
lead=three-day peace	-18 15 -13 -12
lead=three-hour	31 -21 -19 -31
lead=three-hour board	39 -23 -21 -32
lead=through the	19 -20 -16 -8
lead=to	1 -20 -11 -15
lead=to a	-4 20 -49 -26
lead=to be	-31 13 14 -10
lead=to have	-35 -14 36 -33
lead=to the	61 -59 -41 -28
lead=told a	52 -68 -30 -39
lead=took	32 -27 -29 -29
lead=town	39 -37 -42 -35
lead=town-hall	-27 24 -11 -11
lead=trade	22 -8 -11 -8
lead=tribal	15 -10 -11 -14
lead=trustees	32 -19 -17 -36
lead=tuna	27 -22 -20 -30
lead=two	37 -21 -21 -29
lead=two actually	-14 -13 -11 14
lead=two boards	37 -37 -31 -21
lead=two last	34 -29 -18 -20
lead=two ministries	27 -24 -19 -28
lead=two-day	23 -5 -15 -18
lead=unions	-34 37 -37 -28
lead=uzbek trade	22 -8 -11 -8
lead=veterans '	36 -31 -29 -29
lead=vice-president <person>	13 -8 -7 -12
lead=video	26 -24 -11 -24
lead=village	37 -32 -28 -37
lead=wage	31 -32 -27 -25
lead=wants to	-43 42 -24 -28
lead=was	10 -32 -7 -32
lead=was a	-4 -1 -67 9
lead=was given	33 -36 -23 -31
lead=was in	31 -13 -17 -20
lead=was the	14 -4 -11 -12
lead=was to	-19 26 3 -21
lead=water	28 -21 -23 -16
lead=weekly press	31 -27 -33 -28
lead=went	24 -17 -7 -15
lead=were	37 -17 -24 -26
lead=were both	29 -15 -25 -24
lead=when the	22 -3 -20 -11
lead=when they	62 -25 -59 -81
lead=where <person>	53 -40 -23 -38
lead=which	-17 34 -26 -26
lead=who	42 -19 -36 -44
lead=whose	55 -40 -45 -32
lead=whose members	-10 14 -15 -22
lead=will	-21 37 -15 -23
lead=will be	-18 30 -21 -10
lead=will have	-8 22 -20 -13
lead=will hold	-11 13 -18 -11
lead=will jointly	-16 23 -18 -13
lead=will not	-9 36 -22 -14
lead=will still	-6 22 -9 -12
lead=with a	20 -15 -20 -16
lead=with the	16 -6 -5 -9
lead=women judges	21 -24 -18 -17
lead=working	-20 46 -49 -56
lead=world leaders	21 -11 -10 -16
lead=year to	45 -40 -45 -57
lead=yearly	49 -46 -43 -49
lead=years	24 -9 -11 -25
lead=—	44 -29 -26 -45
n:adjourned	34 -14 -14 -20
n:back	16 8 -6 -54
n:began	44 -19 -15 -32
n:called	-20 -19 7 -20
n:cancelled	33 -36 10 -34
n:collapsed	27 -14 -12 -41
n:coming	36 2 -37 -38
n:confirmed	-48 11 7 3
n:delayed	35 -14 -7 -29
n:denied	-22 -26 -29 24
n:denies	-22 40 -38 -37
n:deny	-56 -30 -36 56
n:disputed	27 -5 -7 -22
n:dropped	18 -3 -19 -5
n:due	13 -48 22 -54
n:ended	40 -18 -19 -13
n:expected	9 4 -13 -23
n:failed	38 -36 -25 -21
n:fell	25 -35 11 -28
n:going	-25 34 -56 -51
n:hopes	13 -46 9 -49
n:invitation	4 30 -54 -47
n:invited	45 -6 -26 -44
n:last	-39 36 -5 4
n:leaked	63 -70 -30 -40
n:never	-39 -17 7 16
n:next	74 -59 -58 -52
n:opened	-31 17 4 -12
n:plans	14 -19 -38 -1
n:promised	11 21 -38 -56
n:put	14 3 -1 -38
n:quorum	11 4 -25 -36
n:report	31 -48 -57 -5
n:said	0 -34 -11 9
n:set	33 -30 -5 -40
n:through	-60 -38 -44 64
n:wants	14 16 -29 -38
n:whether	19 11 -14 -20
n:without	36 5 -31 -50
near-says=alleged	-11 -65 -26 18
near-says=because	23 -44 -44 -11
near-says=called-off	49 -37 -1 -40
near-says=claims	-30 13 -52 18
near-says=denied	-84 -25 -67 90
near-says=done	65 -28 -28 -61
near-says=fell-through	-2 -19 -34 9
near-says=future	-78 91 -25 -46
near-says=may-have	-4 -2 -28 9
near-says=new-date	-41 35 3 -42
near-says=no-quorum	12 -9 -12 -8
near-says=said-yes	-46 59 -42 -40
near-says=unclear	72 -48 -37 -44
near-says=was-to-have	-29 -63 47 -35
near-says=whether	-28 -45 -41 41
next='s	6 -23 -12 -23
next=after	-26 8 14 -6
next=again	22 -2 -12 -32
next=are	-27 34 -28 -22
next=be	-37 28 -8 -23
next=before	4 -12 -28 14
next=called	-11 -39 19 -15
next=deny	-10 -8 -5 10
next=dropped	-32 -13 32 -6
next=due	-38 12 -1 -17
next=ended	44 -16 -33 -22
next=failed	30 -12 -16 -18
next=had	23 -56 12 -40
next=has	-25 26 -24 -13
next=have	-23 -17 -16 21
next=is	-49 63 -50 -29
next=never	-41 -40 41 -33
next=off	-1 -16 -1 -1
next=opened	29 -24 -18 -12
next=pencilled	-36 44 -27 -9
next=planned	-34 19 8 -20
next=promised	18 -5 -5 -9
next=said	0 -20 -42 12
next=scheduled	-9 15 -6 -3
next=set	-32 11 21 -12
next=through	26 -8 -12 -12
next=to	4 -35 -7 -18
next=was	19 -28 0 -43
next=were	44 -27 -33 -30
next=whether	-10 8 -10 9
next=will	19 -22 3 -24
next=without	42 -33 -24 -43
next=won't	-28 -32 30 -22
question	-31 -27 -17 31
s2:abandoned the	-17 -11 17 -5
s2:abandoned when	-37 -35 37 -18
s2:adjourned before	-30 -23 30 -7
s2:adjourned on	-30 -3 30 -20
s2:adjourned the	27 -14 -26 -12
s2:after <number>	18 -3 -19 -5
s2:after <person>	17 -10 -7 -2
s2:after a	10 18 -67 -30
s2:after all	-16 -23 23 -1
s2:after ambassadors	40 -30 -28 -29
s2:after an	-17 -35 19 -13
s2:after another	32 -22 -10 -10
s2:after captain	40 -16 -20 -19
s2:after chairman	41 -24 -35 -18
s2:after cyclone	-27 -9 27 -2
s2:after dusk	49 -32 -18 -25
s2:after eleven	48 -34 -36 -33
s2:after embracing	16 -9 -12 -13
s2:after four	-7 22 -16 -5
s2:after it	21 -10 -19 -13
s2:after its	-19 -3 22 -3
s2:after nine	18 -12 -8 -13
s2:after talks	24 -19 -14 -5
s2:after ten	-17 -11 17 -5
s2:after the	-16 20 -27 -17
s2:after their	-7 19 -13 -5
s2:after twenty	33 -18 -22 -20
s2:after typhoon	29 -16 -15 -22
s2:after union	46 -19 -25 -19
s2:after vespers	37 -27 -19 -30
s2:again ,	37 -31 -14 -39
s2:again .	-10 11 -11 -8
s2:again <date>	-5 11 -6 -1
s2:again at	-11 25 -10 -8
s2:again in	-15 29 -11 -7
s2:again when	-15 0 16 -1
s2:again with	-2 12 -10 -2
s2:alleged paymaster	24 -14 -17 -29
s2:are <person>	-65 57 -29 -16
s2:are coming	-13 30 -19 -4
s2:are due	-21 25 -19 -18
s2:are expected	-48 40 -18 -11
s2:are gathering	-18 20 -10 -16
s2:are in	13 -6 -10 -7
s2:are on	-15 -10 -10 15
s2:are open	-9 -14 14 -6
s2:are to	3 15 -25 -38
s2:back around	25 -26 -14 -8
s2:back by	-28 -33 29 -16
s2:back from	10 17 -32 -28
s2:back in	47 -12 -40 -23
s2:back the	28 -44 16 -34
s2:back to	45 -54 -22 -12
s2:back until	-9 -14 14 -6
s2:back when	22 -7 -25 -19
s2:back without	-20 -12 20 -4
s2:been <person>	27 -22 -27 -13
s2:been arrested	22 -3 -20 -11
s2:been asked	-34 28 -22 -16
s2:been at	-15 -10 -10 15
s2:been called	-16 -7 14 -20
s2:been cancelled	-26 -37 39 -10
s2:been coming	-15 -12 14 -10
s2:been due	-14 -13 15 -7
s2:been late	23 -16 -21 -13
s2:been made	27 -24 -26 -22
s2:been postponed	-12 -28 17 -13
s2:been put	-19 -14 23 -5
s2:been received	27 -24 -26 -22
s2:been sent	-8 23 -22 -9
s2:been struck	-45 -47 48 -49
s2:been summoned	27 -10 -25 -19
s2:been suspended	41 -17 -43 -34
s2:been told	14 -31 20 -32
s2:before <person>	33 -29 -27 -29
s2:before approving	-55 -4 -7 55
s2:before arbitrator	-22 25 -26 -10
s2:before dawn	54 -32 -37 -65
s2:before dessert	41 -28 -22 -36
s2:before easter	22 -7 -25 -19
s2:before it	-40 -23 41 -21
s2:before judge	7 3 -32 -22
s2:before she	-32 28 -25 -26
s2:before special	24 -8 -6 -18
s2:before that	-16 20 -4 -2
s2:before the	-13 -29 17 9
s2:before they	17 -6 -7 -9
s2:began ,	21 -10 -19 -13
s2:began .	-30 -23 30 -7
s2:began :	-30 -3 30 -20
s2:began <date>	57 -66 -44 -24
s2:began as	40 -43 -25 -35
s2:began on	24 -30 -18 -14
s2:began with	38 -33 -35 -15
s2:called ,	29 -16 -32 -6
s2:called .	-10 25 -25 -6
s2:called <person>	6 -36 -29 9
s2:called a	34 -28 -26 -22
s2:called at	42 -42 -27 -26
s2:called by	16 21 -31 -14
s2:called for	-50 13 23 -25
s2:called home	-16 -14 16 -16
s2:called in	22 -7 -25 -19
s2:called off	-32 -29 38 -22
s2:called on	42 -22 -30 -36
s2:called that	41 -13 -41 -15
s2:called together	15 -5 -11 -17
s2:cancel <date>	-15 -12 14 -10
s2:cancelled ,	-26 -30 31 -9
s2:cancelled .	-14 -22 18 -14
s2:cancelled <date>	-27 -21 31 -20
s2:cancelled a	-11 -10 11 -2
s2:cancelled after	-27 -9 27 -2
s2:cancelled at	-4 -15 19 -5
s2:cancelled because	-45 -34 43 -28
s2:claims .	-10 -8 -7 10
s2:claims came	45 -16 -19 -46
s2:claims that	-43 -40 -41 45
s2:coming ,	-13 30 -19 -4
s2:coming .	34 -14 -14 -20
s2:coming ;	-15 -12 14 -10
s2:delayed ,	29 -21 -24 -16
s2:denied by	-18 -16 -26 18
s2:denied on	-37 -11 -11 31
s2:denied that	-29 -10 -13 29
s2:deny having	20 -8 -18 -16
s2:deny it	-10 -8 -5 10
s2:denying a	-27 -1 -3 27
s2:did <person>	-19 -22 -14 20
s2:did go	69 -59 -29 -66
s2:did not	-26 -46 -45 32
s2:did president	-20 -15 -10 20
s2:did the	34 -20 -20 -36
s2:disputed :	-14 -13 -11 14
s2:dropped .	-53 -20 53 -15
s2:dropped for	59 -41 -59 -39
s2:dropped when	-16 -14 16 -16
s2:due <date>	-13 -16 16 -12
s2:due at	-23 -20 22 -6
s2:due in	-14 19 -26 -12
s2:due on	-23 42 10 -47
s2:due to	-24 8 12 -18
s2:ended a	28 -22 -16 -20
s2:ended after	17 -10 -7 -2
s2:ended in	38 -35 -30 -17
s2:ended its	15 -7 -6 -4
s2:ended on	29 -13 -18 -19
s2:ended one	24 -8 -17 -8
s2:ended the	31 -8 -28 -8
s2:ended two	18 -13 -8 -4
s2:ended with	16 -9 -12 -13
s2:ended without	16 -7 -4 -4
s2:expected in	-33 30 -25 -25
s2:expected to	-23 31 -19 -5
s2:failed to	5 -26 0 -21
s2:fell ill	40 -14 -19 -16
s2:fell through	-26 -29 31 -21
s2:fell to	21 -16 -22 -28
s2:forced <person>	-22 -11 20 -12
s2:forced the	-15 -12 14 -10
s2:had <person>	53 -35 -37 -45
s2:had a	54 -45 -39 -49
s2:had achieved	14 -2 -13 -5
s2:had agreed	29 -13 -16 -22
s2:had already	44 -29 -34 -37
s2:had also	-51 -25 45 -50
s2:had asked	2 -30 7 -24
s2:had been	26 -26 1 -38
s2:had blocked	18 -4 -12 -5
s2:had breakfast	34 -10 -31 -31
s2:had breakfasted	36 -5 -9 -32
s2:had called	21 -41 1 -36
s2:had changed	-24 -28 25 -8
s2:had conferred	21 -9 -17 -18
s2:had counted	27 -26 -26 -22
s2:had drilled	14 -10 -12 -13
s2:had first	25 -2 -23 -16
s2:had flooded	24 -12 -20 -25
s2:had flown	-5 -29 11 -15
s2:had foundered	28 -26 -29 -18
s2:had heard	35 -36 -34 -16
s2:had held	35 -10 -20 -34
s2:had hoped	-15 0 16 -1
s2:had hosted	29 -15 -24 -28
s2:had its	33 -13 -31 -23
s2:had last	43 -17 -26 -37
s2:had left	30 -29 -29 -24
s2:had lunch	-56 -27 -17 52
s2:had meant	22 -14 -20 -12
s2:had met	5 -18 -34 4
s2:had not	-12 -12 -16 12
s2:had opened	20 -6 -10 -18
s2:had picked	18 -14 -14 -17
s2:had planned	-25 -32 28 -19
s2:had prepared	35 -24 -29 -35
s2:had promised	31 -24 -16 -15
s2:had recused	-30 -3 30 -20
s2:had run	35 -39 -28 -10
s2:had said	27 -14 -28 -25
s2:had sat	25 -5 -16 -22
s2:had secretly	-18 -13 -18 18
s2:had sent	27 -6 -21 -23
s2:had slipped	25 -13 -20 -16
s2:had stayed	29 -5 -27 -24
s2:had stormed	26 -27 -23 -21
s2:had summoned	-25 -30 31 -6
s2:had talks	50 -34 -42 -44
s2:had tested	33 -23 -25 -28
s2:had the	-15 -10 -10 15
s2:had them	25 -13 -18 -27
s2:had three	33 -29 -27 -29
s2:had to	13 -11 -12 -9
s2:had told	-20 -17 -17 18
s2:had twice	38 -16 -36 -27
s2:has <person>	-14 10 -28 14
s2:has asked	-18 22 -22 -29
s2:has become	38 -34 -37 -28
s2:has been	-14 -68 47 -36
s2:has called	-19 0 23 -7
s2:has cancelled	-18 -18 22 -18
s2:has crossed	45 -40 -45 -57
s2:has demanded	-25 -18 -15 25
s2:has denied	-29 -10 -13 29
s2:has forced	-15 -12 14 -10
s2:has heard	42 -51 -35 -38
s2:has invited	-39 40 -18 -15
s2:has moved	-28 -33 29 -16
s2:has named	-49 45 -39 -37
s2:has no	-31 31 -19 -19
s2:has not	-8 23 -22 -9
s2:has postponed	-20 -32 34 -4
s2:has promised	-5 11 -6 -1
s2:has pulled	-37 -40 40 -32
s2:has put	-24 -33 34 -16
s2:has said	-14 33 -36 -29
s2:has since	50 -19 -24 -49
s2:has summoned	-20 22 -20 -21
s2:has the	-18 15 -29 14
s2:has wiped	-16 -7 21 -16
s2:has yet	25 -26 -14 -8
s2:have been	-45 23 -10 -17
s2:have begun	-24 -18 26 -35
s2:have bishops	-45 34 -22 -25
s2:have buried	22 -7 -25 -19
s2:have called	-10 -10 10 -9
s2:have closed	-28 -32 30 -22
s2:have dinner	-8 22 -20 -13
s2:have feted	-16 -7 21 -16
s2:have held	-11 -4 -8 11
s2:have hosted	-38 -2 39 -2
s2:have known	16 -9 -12 -13
s2:have met	8 -43 -9 -2
s2:have no	12 -10 -12 -11
s2:have not	24 -9 -11 -25
s2:have suspended	-27 -21 31 -20
s2:have taken	-31 -34 -43 37
s2:have to	20 -11 -16 -12
s2:have visited	-45 -6 45 -8
s2:if i'm	29 -33 -24 -22
s2:if released	-26 24 -21 -24
s2:invitation of	21 -10 -18 -34
s2:invited both	-14 16 -18 -11
s2:invited student	-28 28 -5 -11
s2:invited the	-7 -33 12 -24
s2:invited to	47 -32 -32 -30
s2:invited tourism	35 -27 -20 -43
s2:is :	-14 -34 32 -12
s2:is <person>	27 -14 -28 -25
s2:is a	-19 -11 -10 15
s2:is asking	-19 -11 -10 15
s2:is back	-43 42 -24 -28
s2:is denied	-18 -16 -26 18
s2:is disputed	-14 -13 -11 14
s2:is due	-14 27 -34 -26
s2:is expected	-12 22 -19 -4
s2:is foreseen	-51 54 -32 -18
s2:is guest	-30 25 -16 -13
s2:is hearing	32 -22 -14 -6
s2:is in	-26 -33 -43 18
s2:is named	26 -16 -20 -28
s2:is not	-11 11 -16 10
s2:is nothing	-4 -35 31 -19
s2:is now	-25 32 -26 -10
s2:is off	-47 -53 54 -44
s2:is open	-6 48 -34 -50
s2:is opening	-18 15 -13 -12
s2:is pencilled	-25 26 -6 -3
s2:is planned	-30 26 -21 -19
s2:is replaced	-22 24 -24 -22
s2:is scheduled	-9 15 -6 -3
s2:is set	-20 29 -34 -12
s2:is that	22 -31 -9 -20
s2:is the	81 -65 -60 -91
s2:is theatre	10 -6 -3 -3
s2:is to	-25 62 -51 -31
s2:is under	11 -2 -2 -9
s2:last attempt	33 -20 -25 -14
s2:last call	-24 -28 25 -8
s2:last for	27 -22 -27 -13
s2:last in	19 -13 -15 -15
s2:last meeting	31 -12 -28 -6
s2:last met	71 -47 -42 -51
s2:last minute	-15 -14 16 -18
s2:last of	24 -12 -16 -27
s2:last public	25 -12 -16 -3
s2:last session	-22 25 -26 -10
s2:last sit	-22 32 -18 -4
s2:leaked ,	-13 -20 -14 14
s2:leaked diary	-14 -16 -10 14
s2:may &	59 -12 -9 -57
s2:may <quote>	-20 -17 -17 18
s2:may be	47 -36 -8 -44
s2:may claim	-3 34 -5 -39
s2:may have	-24 -32 -29 30
s2:never happened	-29 -26 34 -10
s2:never took	-41 -40 41 -33
s2:next comes	-7 16 -7 -2
s2:next conference	-16 21 -13 -12
s2:next convene	-18 19 -21 -17
s2:next council	-19 19 -12 -9
s2:next meeting	-10 22 -11 -3
s2:next round	-4 15 -9 -2
s2:next season	21 -16 -9 -21
s2:off ,	-19 -19 25 -12
s2:off .	-31 -62 49 -44
s2:off :	-23 -17 -16 21
s2:off <date>	-29 -11 38 -7
s2:off <place>	18 -24 -51 0
s2:off an	-10 -5 11 -6
s2:off at	-16 -13 18 -18
s2:off because	-14 -4 18 -1
s2:off by	-25 -5 25 -15
s2:off for	-24 -29 28 -4
s2:off screen	27 -5 -16 -14
s2:off the	-28 -16 26 -11
s2:off their	44 -13 -45 -17
s2:off until	-20 29 -28 -28
s2:off when	-46 -15 47 -20
s2:opened .	20 -6 -10 -18
s2:opened an	20 -11 -16 -12
s2:opened in	26 -23 -25 -20
s2:opened its	38 -33 -19 -36
s2:opened on	29 -24 -18 -12
s2:opened the	50 -26 -28 -35
s2:pencilled in	-36 44 -27 -9
s2:planned ,	-12 13 -14 -12
s2:planned .	24 -8 -17 -8
s2:planned a	-22 -11 20 -12
s2:planned for	-24 7 17 -24
s2:planned in	-25 -26 27 -18
s2:planned meeting	-15 -14 16 -18
s2:planned stop	59 -41 -59 -39
s2:plans to	-18 22 -18 -22
s2:plans with	16 -10 -6 -15
s2:postponed .	-18 -28 21 -11
s2:postponed because	-10 -10 10 -8
s2:postponed for	-17 -24 28 -7
s2:postponed to	-20 -32 34 -4
s2:postponed without	-14 -16 17 -10
s2:promised for	29 -10 -13 -14
s2:promised ten	18 -5 -5 -9
s2:promised to	26 -12 -16 -12
s2:put back	-31 -38 37 -12
s2:put down	39 -33 -41 -25
s2:put off	-45 14 27 -34
s2:put out	18 -15 -14 -23
s2:put their	30 -36 -13 -10
s2:quorum ,	-25 -5 25 -15
s2:quorum :	26 -13 -24 -23
s2:recall <date>	18 -5 -5 -9
s2:recall any	-34 -2 -2 34
s2:report in	-24 -11 -17 23
s2:report —	38 -10 -13 -35
s2:reports .	-19 -19 25 -12
s2:said ,	-27 -35 37 -17
s2:said .	-10 -14 -14 -3
s2:said ;	-20 -17 -17 18
s2:said <person>	-5 -20 -33 9
s2:said <quote>	-19 19 -12 -9
s2:said after	-15 19 -27 -18
s2:said as	41 -30 -15 -23
s2:said bishop	14 -13 -10 -11
s2:said by	-26 -34 -38 32
s2:said city	27 -26 -26 -22
s2:said could	27 -14 -28 -25
s2:said former	42 -14 -25 -40
s2:said he	-32 28 -25 -26
s2:said in	45 -22 -26 -43
s2:said on	-9 15 -6 -3
s2:said outside	22 -3 -5 -19
s2:said president	16 -9 -12 -13
s2:said she	27 -20 -30 -25
s2:said that	-2 30 -43 -29
s2:said the	-31 -26 -19 33
s2:said to	-23 -17 -16 21
s2:said yes	-8 23 -22 -9
s2:scheduled .	24 -19 -14 -5
s2:scheduled for	-9 15 -6 -3
s2:scrapped .	-31 -30 31 -26
s2:scrapped at	-29 -18 28 -16
s2:secretly met	-26 -21 -16 26
s2:secretly seen	-18 -13 -18 18
s2:set for	-58 6 38 -23
s2:set in	-11 13 -19 -9
s2:shelved <date>	-13 -18 15 -11
s2:should honduran	-44 43 -15 -24
s2:suspended ,	41 -17 -43 -34
s2:suspended after	18 -3 -19 -5
s2:suspended in	41 -7 -22 -34
s2:suspended the	13 -10 -18 -10
s2:suspended their	17 -28 17 -28
s2:through .	27 -12 -35 -28
s2:through <date>	-44 -45 45 -23
s2:through <person>	44 -25 -38 -20
s2:through a	15 -3 -8 -4
s2:through the	47 -56 -23 -32
s2:to ,	29 -16 -32 -6
s2:to <date>	19 -20 -16 -8
s2:to <organisation>	27 -31 -1 -36
s2:to <person>	-35 -33 -39 36
s2:to <place>	17 3 -8 -60
s2:to a	21 17 -56 -68
s2:to agree	48 -31 -34 -40
s2:to an	37 -34 -29 -16
s2:to announce	42 -40 -42 -33
s2:to answer	0 -24 20 -33
s2:to argue	28 -10 -5 -16
s2:to ask	31 -27 -30 -26
s2:to attend	39 -39 -26 -34
s2:to bake	40 -34 -37 -40
s2:to ban	36 -22 -25 -32
s2:to be	-21 1 -33 -8
s2:to begin	-20 -32 34 -4
s2:to brief	-24 -15 19 -7
s2:to call	-22 -11 20 -12
s2:to cancel	-15 -12 14 -10
s2:to choose	-17 34 -26 -26
s2:to compare	52 -11 -15 -50
s2:to confer	27 -23 -18 -31
s2:to consultations	-18 22 -22 -29
s2:to convene	-17 -11 17 -5
s2:to coordinate	39 -16 -14 -42
s2:to count	15 -7 -6 -4
s2:to cross	41 -43 -27 -23
s2:to debate	-49 44 -18 -13
s2:to deny	20 -8 -18 -16
s2:to deputy	21 -16 -22 -28
s2:to dine	-21 23 -10 -11
s2:to discuss	-4 33 -32 -47
s2:to donors	18 -6 -8 -15
s2:to double	16 -13 -16 -14
s2:to elect	54 -24 -27 -56
s2:to face	-5 -11 8 -11
s2:to fill	-2 18 -25 -22
s2:to finance	25 -7 -5 -17
s2:to follow	-25 3 17 -33
s2:to gather	-14 16 -12 -12
s2:to general	36 -8 -27 -35
s2:to give	-19 -28 23 -9
s2:to go	20 -11 -16 -12
s2:to have	-52 -42 29 27
s2:to hear	47 4 -39 -23
s2:to his	35 -27 -20 -43
s2:to host	20 -14 -21 -24
s2:to its	-6 -10 20 -7
s2:to join	35 -26 -36 -41
s2:to keep	29 -13 -16 -22
s2:to know	-25 -18 -15 25
s2:to land	-14 -13 15 -7
s2:to lead	-4 -15 19 -5
s2:to leave	-7 -37 21 -36
s2:to lecture	14 -13 -10 -11
s2:to let	35 -12 -3 -33
s2:to listen	14 -13 -10 -11
s2:to look	31 0 -17 -31
s2:to lunch	43 -34 -34 -39
s2:to make	44 -19 -21 -45
s2:to mediate	15 -1 -3 -13
s2:to meet	2 -24 -51 7
s2:to move	42 -30 -22 -35
s2:to name	-20 22 -17 -21
s2:to negotiate	14 -11 -6 -12
s2:to no	-26 -30 31 -9
s2:to nobody	34 -28 -25 -38
s2:to open	-19 6 11 -17
s2:to papers	45 -28 -29 -42
s2:to paramount	26 -16 -20 -28
s2:to patrol	20 -12 -8 -4
s2:to plead	31 -25 -21 -34
s2:to present	-22 35 -17 -16
s2:to press	18 -11 -8 -12
s2:to prosecutor	11 -2 -2 -9
s2:to read	40 -19 -31 -38
s2:to receive	-16 20 -4 -2
s2:to reject	37 -34 -30 -39
s2:to resume	24 -19 -14 -5
s2:to review	16 -10 -6 -15
s2:to ring	31 -24 -16 -15
s2:to scrap	-15 -12 14 -10
s2:to see	-32 -12 30 -38
s2:to sell	39 -23 -19 -24
s2:to settle	-4 9 -11 -19
s2:to shake	-11 -25 23 -13
s2:to share	21 -12 -13 -14
s2:to show	20 -8 -20 -7
s2:to sign	24 -12 -16 -27
s2:to sit	24 -6 -53 -56
s2:to speak	17 -15 -17 -15
s2:to start	-10 -5 11 -6
s2:to stay	40 -37 -20 -36
s2:to take	-13 22 -11 -3
s2:to talk	58 -22 -17 -44
s2:to tea	31 -28 -33 -23
s2:to testify	-13 28 -27 -26
s2:to the	56 -2 -36 -50
s2:to three	-79 -62 -43 78
s2:to two	40 -25 -19 -26
s2:to visit	43 -39 -39 -51
s2:to vote	-10 28 -14 -24
s2:to which	-15 -12 14 -10
s2:unclear whether	-10 -8 -7 10
s2:wants the	-30 -30 -21 28
s2:wants to	-43 42 -24 -28
s2:was <person>	54 -30 -46 -27
s2:was <quote>	27 -6 -21 -23
s2:was a	-4 -1 -67 9
s2:was abandoned	-37 -35 37 -18
s2:was adjourned	-33 -23 34 -20
s2:was agreed	15 -2 -6 -8
s2:was ambassador	12 -9 -12 -8
s2:was answering	-18 -13 -18 18
s2:was asked	36 -20 -35 -34
s2:was at	-31 -43 -62 36
s2:was being	23 -16 -21 -13
s2:was blocked	43 -15 -46 -40
s2:was brief	28 -14 -32 -10
s2:was called	-49 -18 49 -23
s2:was cancelled	-56 -36 54 -27
s2:was chaired	36 -18 -22 -15
s2:was co-chaired	49 -34 -41 -11
s2:was cooked	31 -8 -28 -8
s2:was delayed	29 -21 -24 -16
s2:was deputy	34 -20 -20 -36
s2:was detained	-19 -3 22 -3
s2:was dismissed	31 -27 -33 -28
s2:was down	25 -9 -20 -18
s2:was dropped	-39 -31 41 -38
s2:was first	-12 22 -19 -4
s2:was foreseen	34 -15 -22 -19
s2:was given	64 -43 -33 -67
s2:was hosted	36 -16 -30 -39
s2:was in	61 -31 -46 -37
s2:was late	27 -16 -15 -24
s2:was leaving	19 -14 -21 -4
s2:was led	52 -10 -36 -43
s2:was listening	27 -5 -16 -14
s2:was made	-14 -13 -11 14
s2:was meant	38 -34 -37 -28
s2:was met	12 -8 -12 -10
s2:was missing	25 -13 -20 -16
s2:was not	15 -15 -31 6
s2:was past	38 -16 -36 -27
s2:was photographed	25 -13 -20 -16
s2:was planned	-11 -10 11 -2
s2:was postponed	-18 -28 21 -11
s2:was promised	29 -10 -13 -14
s2:was put	-27 -13 28 -17
s2:was ready	-20 -12 20 -4
s2:was received	35 -15 -36 -15
s2:was refused	-14 -13 15 -7
s2:was represented	49 -34 -41 -11
s2:was scrapped	-43 -35 43 -31
s2:was seized	24 -13 -22 -23
s2:was shelved	-13 -18 15 -11
s2:was shot	39 -18 -25 -28
s2:was spokesman	40 -30 -28 -29
s2:was struck	-40 -24 40 -30
s2:was stuck	28 -26 -29 -18
s2:was summoned	47 -11 -45 -10
s2:was suspended	18 -3 -19 -5
s2:was taken	-37 -35 37 -18
s2:was talking	53 -39 -49 -26
s2:was the	67 -36 -48 -46
s2:was their	13 -8 -7 -12
s2:was there	26 -13 -24 -23
s2:was to	-44 -4 38 -17
s2:was visited	37 -7 -36 -22
s2:was welcomed	48 -29 -27 -39
s2:were <place>	37 -39 -31 -17
s2:were all	-13 -17 -20 17
s2:were alone	-32 -35 -17 33
s2:were another	28 -21 -23 -16
s2:were back	22 -3 -20 -11
s2:were both	29 -15 -25 -24
s2:were boys	16 -9 -12 -13
s2:were briefed	30 -10 -13 -13
s2:were cancelled	-14 -22 18 -14
s2:were clear	19 -20 -16 -8
s2:were five	27 -10 -15 -5
s2:were given	27 -24 -19 -28
s2:were hosted	13 -8 -12 -12
s2:were in	6 -19 -26 -1
s2:were led	57 -21 -16 -49
s2:were mennonite	18 -4 -12 -5
s2:were not	-20 -12 20 -4
s2:were on	34 -38 -26 -17
s2:were out	20 -8 -18 -16
s2:were present	28 -22 -27 -18
s2:were received	33 -7 -10 -23
s2:were said	22 -14 -20 -12
s2:were sent	-15 -9 15 -11
s2:were the	32 -27 -29 -29
s2:were then	48 -33 -39 -52
s2:were to	-33 -27 38 -33
s2:were two	29 -20 -18 -28
s2:whether <person>	-23 37 -33 14
s2:whether <place>	-55 -4 -7 55
s2:whether chief	-56 -27 -17 52
s2:whether emir	-10 -8 -5 10
s2:whether he	-35 -3 -4 34
s2:whether roads	-21 -11 -12 22
s2:whether that	-32 -35 -17 33
s2:whether the	-29 -15 -22 29
s2:whether they	-6 31 -8 -26
s2:whether tycoon	-19 -11 -10 15
s2:will at	-18 30 -15 -4
s2:will be	-48 27 1 -27
s2:will board	-11 15 -12 -5
s2:will chair	-57 50 -22 -24
s2:will come	-8 23 -22 -9
s2:will convene	-48 48 -31 -35
s2:will face	-27 29 -17 -12
s2:will gather	-8 22 -11 -7
s2:will go	-22 25 -26 -10
s2:will have	-45 39 -32 -27
s2:will hear	-6 38 -13 -35
s2:will hold	-13 15 -18 -11
s2:will host	-17 29 -20 -12
s2:will instead	-8 16 -13 -5
s2:will jointly	-16 23 -18 -13
s2:will land	-31 28 -26 -20
s2:will learn	-6 31 -8 -26
s2:will mark	-46 43 -21 -23
s2:will meet	-10 14 -11 -14
s2:will not	-46 -26 27 -3
s2:will open	-8 23 -22 -9
s2:will pay	-7 19 -12 -1
s2:will receive	-10 12 -13 -9
s2:will represent	-32 28 -25 -26
s2:will resign	29 -33 -24 -22
s2:will resume	38 -43 -17 -26
s2:will see	-17 18 -18 -12
s2:will share	-16 30 -25 -18
s2:will sit	-36 41 -10 -18
s2:will speak	-5 11 -6 -1
s2:will still	-6 22 -9 -12
s2:will thank	-30 25 -16 -13
s2:will the	-11 -25 23 -13
s2:will top	-17 27 -23 -18
s2:will travel	-5 14 -7 -6
s2:will visit	-31 34 -20 -17
s2:wiped out	-16 -7 21 -16
s2:without <person>	37 -24 -15 -11
s2:without a	-9 -28 26 -22
s2:without an	26 -19 -15 -19
s2:without cameras	31 -5 -10 -25
s2:without having	15 -1 -3 -13
s2:without hearing	25 -12 -16 -3
s2:without its	28 -14 -18 -28
s2:without lawyers	30 -23 -9 -29
s2:without once	25 -26 -22 -24
s2:without result	16 -7 -4 -4
s2:without shoes	31 -5 -10 -25
s2:without the	17 -19 -11 -14
s2:would be	-27 -19 27 -16
s2:would ever	34 -15 -22 -19
s2:would listen	-32 28 -25 -26
s2:would meet	11 -8 -2 -2
s2:would need	23 -25 -16 -16
s2:would not	37 -24 -23 -37
s2:would preside	-19 19 -12 -9
s2:would rather	23 -8 -16 -21
s:abandoned	-42 -35 43 -17
s:adjourned	-30 -27 32 -22
s:after	9 2 -19 -30
s:again	15 7 -13 -33
s:alleged	24 -14 -17 -29
s:are	-28 43 -32 -7
s:back	9 -38 15 -36
s:been	-19 -36 31 -13
s:before	-11 -1 6 -28
s:began	14 -75 1 -40
s:called	-10 -16 20 -34
s:cancel	-15 -12 14 -10
s:cancelled	-62 -55 70 -30
s:claims	-36 -46 -44 42
s:coming	-12 -9 13 -13
s:delayed	29 -21 -24 -16
s:denied	-52 -26 -28 46
s:deny	-6 -10 -22 10
s:denying	-27 -1 -3 27
s:did	-22 -56 -49 33
s:disputed	-14 -13 -11 14
s:dropped	-39 -31 41 -38
s:due	-44 16 24 -26
s:ended	58 -28 -30 -20
s:expected	-29 38 -32 -27
s:failed	5 -26 0 -21
s:fell	-17 -34 27 -28
s:forced	-30 -15 26 -14
s:had	6 -73 29 -12
s:has	-55 15 27 -3
s:have	-35 -33 9 8
s:if	9 9 -34 -34
s:invitation	21 -10 -18 -34
s:invited	-14 13 -7 -48
s:is	-22 13 -32 10
s:last	14 -19 0 -43
s:leaked	-13 -20 -14 14
s:may	-3 -28 -37 10
s:never	-47 -52 56 -34
s:next	-10 19 -27 -21
s:off	-31 -38 42 -5
s:opened	71 -36 -38 -53
s:pencilled	-36 44 -27 -9
s:planned	-24 3 22 -35
s:plans	3 13 -23 -24
s:postponed	-19 -44 27 -14
s:promised	39 -14 -18 -19
s:put	6 -24 14 -35
s:quorum	0 -14 7 -28
s:recall	-26 -5 -5 29
s:report	-20 -13 -19 21
s:reports	-19 -19 25 -12
s:said	-17 -10 -33 8
s:scheduled	16 -5 -15 -6
s:scrapped	-43 -35 43 -31
s:secretly	-34 -25 -22 34
s:set	-61 15 37 -23
s:shelved	-13 -18 15 -11
s:should	-44 43 -15 -24
s:suspended	41 -21 -37 -36
s:through	-8 -48 20 -37
s:to	-27 -20 -4 7
s:unclear	-10 -8 -7 10
s:wants	-39 -3 -23 27
s:was	-30 -51 44 -9
s:were	-13 -54 20 -4
s:whether	-83 -5 -28 75
s:will	-63 52 -10 -23
s:wiped	-16 -7 21 -16
s:without	35 -37 -7 -37
s:would	17 8 -6 -56
says=alleged	-5 -29 -31 10
says=because	6 -9 25 -62
says=called-off	-94 -71 113 -45
says=claims	-80 -63 -69 89
says=denied	-64 -32 -58 73
says=done	49 -35 -31 -42
says=fell-through	-41 -85 89 -84
says=future	-61 69 -19 -35
says=may-have	-3 -28 -37 10
says=new-date	-23 -7 23 -28
says=no-quorum	-45 -22 47 -24
says=said-yes	-33 30 -23 -13
says=unclear	-44 -15 -14 39
says=was-to-have	-59 -36 64 -26
says=whether	-86 -35 -46 90
title-says=alleged	-20 -34 -49 20
title-says=because	46 -54 -9 -59
title-says=called-off	-33 -62 67 -31
title-says=denied	-55 -19 -17 55
title-says=done	63 -54 -47 -48
title-says=fell-through	-19 -19 25 -12
title-says=future	-23 30 -39 11
title-says=may-have	-3 -33 -41 14
title-says=new-date	-19 -32 2 4
title-says=no-quorum	-25 -5 25 -15
title-says=unclear	-21 -13 -13 21
title-says=whether	-75 -25 -27 74
title=adjourned	-33 -23 34 -20
title=back	-59 38 -22 -54
title=called	-18 -11 17 -10
title=cancels	-11 -12 14 -7
title=coming	-48 46 -29 -15
title=delayed	-17 -33 28 -29
title=denies	-36 -8 -12 37
title=invitation	35 -8 -5 -29
title=invited	-9 10 -7 -2
title=last	57 -52 -52 -51
title=planned	-19 -19 25 -12
title=postpone	-28 -32 30 -22
title=postponed	-21 -23 25 -12
title=put	-14 -43 35 -11
title=quorum	-27 -11 28 -16
title=rumour	-20 -34 -49 20
title=scrapped	-21 -32 31 -13
title=shelved	-13 -18 15 -11
title=suspended	-10 -5 5 -17
title=through	-19 -19 25 -12
title=to-meet	-52 67 -51 -30
title=tomorrow	-31 28 -26 -20
title=unclear	-11 -4 -8 11
title=whether	-11 -4 -8 11
title=without	44 -19 -34 -37
w=addressed	32 -35 -11 -24
w=adjourned	-30 -3 30 -20
w=appeared	22 -11 -27 -21
w=appointment	-16 -14 16 -16
w=arbitration	-14 -4 17 -6
w=arranged	14 -16 -10 -11
w=arrived	51 -33 -29 -41
w=asked	37 -34 -31 -24
w=assemble	-17 27 -23 -18
w=assembled	44 -27 -25 -49
w=assembly	20 -11 -16 -12
w=attempt	28 -4 -26 -12
w=attend	-9 13 -4 -2
w=attended	-21 -19 -20 22
w=audience	-42 -82 38 23
w=banquet	57 -57 -11 -29
w=barbecue	21 -17 -9 -11
w=bargained	71 -76 -64 -61
w=bargaining	28 -22 -18 -28
w=begun	-24 -18 26 -35
w=board	37 -27 -22 -37
w=breakfast	11 -13 -5 -56
w=breakfasted	36 -5 -9 -32
w=briefed	80 -44 -41 -71
w=briefing	52 -23 -21 -54
w=broke	39 -37 -34 -38
w=cabinet	16 -10 -6 -15
w=call	2 7 -2 -85
w=called	31 -30 -3 -44
w=came	66 -48 -61 -74
w=ceremony	36 -22 -30 -12
w=chaired	50 -26 -23 -31
w=chat	32 -21 -15 -24
w=come	25 -13 -18 -27
w=commemoration	35 -24 -29 -35
w=conclave	22 -15 -12 -18
w=confer	-2 22 -39 -36
w=conference	52 -63 -9 -61
w=conferred	53 -22 -30 -52
w=congress	-33 23 -11 -63
w=consultation	-13 -16 -12 14
w=consultations	-39 41 -37 -35
w=convene	-35 31 -1 -36
w=convened	64 -32 -38 -48
w=conversation	16 -10 -8 -14
w=council	69 -26 -56 -46
w=court	43 -38 -30 -39
w=day	-14 16 -18 -11
w=debate	-46 41 -9 -35
w=delegation	36 -41 -23 -27
w=dialogue	24 -33 3 -34
w=dine	-21 23 -10 -11
w=dined	4 -19 -25 9
w=dines	-28 32 -19 -3
w=dining	-14 -16 -10 14
w=dinner	6 -49 -21 4
w=discuss	-43 42 -24 -28
w=discussions	47 -33 -28 -33
w=drove	31 -25 -21 -34
w=embracing	16 -9 -12 -13
w=encounter	-6 14 -5 -3
w=enthronement	28 -6 -8 -24
w=exchange	22 -13 -21 -20
w=face	-6 -2 5 -11
w=faced	52 -23 -27 -50
w=flew	37 -25 -23 -40
w=follow	-37 33 -17 -19
w=fono	37 -32 -28 -37
w=forum	-23 7 10 -23
w=funeral	45 -41 -35 -46
w=gather	-14 20 -14 -14
w=gathered	61 -28 -30 -38
w=gathering	-17 29 -49 -6
w=gathers	-16 30 -35 -43
w=gave	51 -31 -16 -46
w=goes	-50 51 -52 -47
w=greeted	46 -36 -29 -54
w=handover	-29 -18 28 -16
w=hear	-17 46 -14 -36
w=heard	58 -63 -16 -88
w=hearing	-4 43 -49 -92
w=hearings	43 -40 -34 -32
w=held	-13 -38 -29 21
w=hold	15 0 -27 -12
w=holds	-33 31 -20 -16
w=host	21 -2 -24 -28
w=hosted	85 -38 -28 -74
w=hosts	-31 31 -19 -19
w=huddle	44 -13 -45 -17
w=huddled	69 -34 -39 -50
w=hui	30 -19 -20 -21
w=iftar	-45 34 -22 -25
w=inauguration	29 -7 -15 -20
w=indaba	-10 -10 10 -9
w=interviewed	42 -30 -22 -35
w=invited	-11 17 -19 -44
w=jirga	18 -7 -7 -9
w=join	35 -26 -36 -41
w=joined	80 -68 -37 -50
w=link	20 -11 -8 -25
w=linked	20 -12 -8 -4
w=lunch	-18 33 -43 -21
w=lunched	67 -52 -33 -48
w=luncheon	35 -39 -28 -10
w=mass	-16 -21 20 -32
w=meal	19 -25 -11 -15
w=mediation	-27 -21 31 -20
w=meet	-37 -4 -52 31
w=meeting	-3 -16 -11 -29
w=meetings	35 -29 -30 -25
w=meets	-73 69 -40 -37
w=met	34 -73 -63 10
w=mission	39 -25 -30 -29
w=national	56 -47 -35 -54
w=negotiated	17 -6 -7 -9
w=negotiations	26 -19 -15 -19
w=open	-4 15 -9 -2
w=opened	30 -14 -9 -19
w=opening	-18 28 -51 -53
w=panel	-13 22 -24 -23
w=parley	37 -39 -24 -14
w=party	-2 -19 -51 14
w=phone	-20 -15 -10 20
w=present	68 -50 -49 -62
w=presided	15 -7 -6 -4
w=pull-aside	32 -14 -29 -30
w=questioned	57 -15 -25 -58
w=ran	69 -62 -37 -70
w=reading	55 -58 -47 -53
w=received	81 -20 -32 -59
w=receives	-45 48 -39 -57
w=reception	32 -26 -13 -32
w=reconvened	22 -3 -20 -11
w=retreat	0 0 9 -67
w=round	38 8 -62 -38
w=sat	64 -74 -42 -44
w=saw	75 -57 -34 -66
w=see	-32 -12 30 -40
w=seen	-18 -13 -18 18
w=session	6 -13 8 -65
w=shared	33 -32 -19 -30
w=shook	68 -59 -14 -57
w=shuttled	15 -2 -6 -8
w=signed	41 -41 -22 -26
w=signing	56 -19 -43 -50
w=sit	39 -26 -44 -57
w=sits	-6 31 -8 -26
w=sitting	0 -22 -37 3
w=speak	-5 11 -6 -1
w=spoke	90 -52 -30 -95
w=squeezed	36 -23 -26 -37
w=summit	24 13 -50 -41
w=summoned	65 -25 -47 -36
w=supper	37 -28 -40 -23
w=synod	27 -11 -20 -17
w=table	22 -12 -26 -29
w=talk	-15 18 -28 -15
w=talked	-51 -47 -55 53
w=talking	48 -40 -47 -30
w=talks	24 -1 -45 -45
w=tea	42 -30 -45 -37
w=telephone	-18 24 -46 -36
w=telephoned	57 -43 -28 -48
w=third	-23 -20 22 -6
w=together	-4 -41 -32 10
w=toured	50 -19 -22 -37
w=town-hall	-27 24 -11 -11
w=travel	-5 15 -7 -6
w=travelled	19 -9 -16 -12
w=trial	39 -33 -39 -25
w=trip	33 -29 -11 -37
w=unclear	-10 -8 -7 10
w=video	34 -23 -15 -28
w=vigil	24 -28 -14 -15
w=visit	10 -17 1 -34
w=visited	52 -40 -8 -67
w=voted	36 -22 -25 -32
w=welcomed	84 -46 -32 -80
w=welcomes	50 -63 -15 -46
w=went	24 -17 -7 -15
w=withdrew	62 -55 -40 -57`;
/** Weights of the place classifier. */
export const PLACE = `no yes
attribute	85 -85
between	31 -31
bracket	27 -27
clauses=0|after	-31 31
clauses=0|before	-25 25
clauses=1|before	23 -23
clauses=2|before	27 -27
dateline	-62 62
dateline-capitals	-48 48
head=#|at	-38 38
head=,|for	31 -31
head=,|of	66 -66
head=;|from	24 -24
head=<date>|at	-38 38
head=<date>|between	16 -16
head=<date>|from	34 -34
head=<number>|near	32 -32
head=<organisation>|at	-16 16
head=<person>|at	-22 22
head=<person>|for	23 -23
head=<person>|of	35 -35
head=<person>|to	-37 37
head=<place>|of	-16 16
head=<place>|on	-39 39
head=<place>|to	-22 22
head=<place>|with	24 -24
head=<quote>|in	-28 28
head=acacia|at	-25 25
head=accord|to	33 -33
head=across|from	-37 37
head=again|in	-25 25
head=agenc|at	-18 18
head=aid|to	29 -29
head=alon|to	25 -25
head=ambassador|in	44 -44
head=ambassador|of	32 -32
head=analyst|at	19 -19
head=announc|in	26 -26
head=apolog|from	21 -21
head=appeal|in	-20 20
head=appear|in	-19 19
head=archbishop|of	42 -42
head=ash|in	34 -34
head=ask|to	-24 24
head=assembl|in	-36 36
head=back|from	-18 18
head=back|over	23 -23
head=bakeri|in	-27 27
head=banker|at	34 -34
head=banker|from	45 -45
head=banquet|in	-37 37
head=barbecu|in	23 -23
head=bargain|at	-23 23
head=base|near	17 -17
head=bed|in	41 -41
head=been|to	-27 27
head=begun|in	-20 20
head=be|in	36 -36
head=bishop|of	41 -41
head=board|in	-21 21
head=bowl|for	22 -22
head=bridg|at	62 -62
head=bupati|of	-32 32
head=buyout|in	-35 35
head=bu|in	-27 27
head=calendar|of	-29 29
head=call|from	36 -36
head=call|to	35 -35
head=came|from	-16 16
head=carriag|at	-19 19
head=cathedr|of	-37 37
head=ceremoni|in	-24 24
head=chair|from	16 -16
head=chemist|from	28 -28
head=clinic|in	43 -43
head=close|in	-29 29
head=co-chair|by	20 -20
head=coach|in	21 -21
head=colleagu|from	28 -28
head=committe|of	33 -33
head=compani|in	15 -15
head=confer|in	-32 32
head=confer|with	20 -20
head=congress|in	-26 26
head=connect|at	29 -29
head=consul|of	34 -34
head=conven|by	22 -22
head=conven|in	20 -20
head=convers|in	35 -35
head=cook|from	26 -26
head=cooper|in	-19 19
head=council|in	16 -16
head=courtroom|in	-32 32
head=courtyard|at	-54 54
head=court|in	-39 39
head=court|on	-33 33
head=cousin|in	26 -26
head=custodi|in	28 -28
head=datu|of	24 -24
head=dawn|in	29 -29
head=debat|in	-23 23
head=deleg|in	30 -30
head=deleg|of	24 -24
head=dine|in	39 -39
head=dinghi|off	-22 22
head=dinner|in	24 -24
head=dinner|with	29 -29
head=district|in	40 -40
head=donor|in	40 -40
head=door|at	-26 26
head=dormitori|in	-26 26
head=down|to	25 -25
head=draw|in	-31 31
head=driver|in	-32 32
head=duke|of	34 -34
head=east|of	31 -31
head=elder|in	36 -36
head=elder|of	26 -26
head=emigr|to	28 -28
head=emir|of	39 -39
head=enthron|in	-17 17
head=euro|for	38 -38
head=exhum|in	38 -38
head=expect|in	-24 24
head=fair|near	-25 25
head=farmer|in	36 -36
head=farmer|of	42 -42
head=farm|near	-25 25
head=farm|outside	-24 24
head=fire|at	35 -35
head=fled|to	21 -21
head=flight|in	30 -30
head=fli|to	-19 19
head=flower|from	18 -18
head=flown|to	53 -53
head=fly|to	-24 24
head=fog|in	30 -30
head=foot|near	-27 27
head=foreseen|in	17 -17
head=forum|in	28 -28
head=from|across	22 -22
head=garden|of	-27 27
head=gather|in	-33 33
head=gavel|of	31 -31
head=gener|of	43 -43
head=glass|at	-28 28
head=gone|to	34 -34
head=governor|of	68 -68
head=go|to	24 -24
head=grower|in	-16 16
head=guarante|for	36 -36
head=guitarist|from	26 -26
head=half|of	28 -28
head=hear|in	-30 30
head=histori|at	34 -34
head=home|in	-38 38
head=hospit|in	-33 33
head=host|in	-17 17
head=hotel|in	-27 27
head=hour|in	20 -20
head=hous|in	-23 23
head=iftar|in	-21 21
head=indaba|in	-23 23
head=initial|in	-17 17
head=inquiri|into	37 -37
head=invit|for	28 -28
head=invit|of	23 -23
head=invit|to	-32 32
head=in|from	25 -25
head=in|to	-32 32
head=island|of	-27 27
head=italian|at	-23 23
head=it|in	15 -15
head=labor|at	34 -34
head=labour|of	26 -26
head=land|at	38 -38
head=land|in	31 -31
head=leader|from	33 -33
head=leader|of	19 -19
head=lead|at	-27 27
head=leak|off	22 -22
head=leav|in	18 -18
head=left|for	35 -35
head=librarian|of	31 -31
head=lighthous|at	-34 34
head=line|from	34 -34
head=link|from	38 -38
head=listen|at	-16 16
head=live|in	19 -19
head=lobstermen|in	-20 20
head=lunch|at	-36 36
head=lunch|in	17 -17
head=mahanayak|of	-43 43
head=maker|from	33 -33
head=man|in	41 -41
head=map|in	-15 15
head=mass|in	27 -27
head=meet|at	41 -41
head=mellah|of	-38 38
head=merchant|from	28 -28
head=met|at	-19 19
head=met|on	-24 24
head=mill|at	-23 23
head=miner|in	-31 31
head=miner|to	-27 27
head=ministri|in	-27 27
head=minist|of	49 -49
head=monasteri|near	-29 29
head=monitor|in	-16 16
head=mosqu|in	-38 38
head=mufti|of	-35 35
head=nation|of	40 -40
head=negoti|from	23 -23
head=negoti|in	-21 21
head=night|in	-17 17
head=nobodi|from	19 -19
head=now|in	43 -43
head=nuncio|in	32 -32
head=offici|in	29 -29
head=offic|on	-39 39
head=oligarch|off	25 -25
head=onli|in	-35 35
head=on|in	-22 22
head=on|to	17 -17
head=open|in	-26 26
head=other|in	31 -31
head=out|from	28 -28
head=out|in	-20 20
head=owner|in	-31 31
head=pact|in	-22 22
head=parliament|in	-30 30
head=parliament|of	38 -38
head=partner|in	39 -39
head=peopl|in	-26 26
head=pipe|near	41 -41
head=plane|in	31 -31
head=plan|for	20 -20
head=plan|in	-32 32
head=pond|near	-23 23
head=poor|in	-21 21
head=port|of	-24 24
head=prai|in	29 -29
head=prefect|of	44 -44
head=presid|of	71 -71
head=press|in	-18 18
head=priest|of	-24 24
head=promis|at	-23 23
head=question|in	-32 32
head=rang|outside	-20 20
head=receiv|at	21 -21
head=recept|at	-17 17
head=reconven|in	-27 27
head=recov|in	26 -26
head=remain|in	32 -32
head=report|in	35 -35
head=repres|of	25 -25
head=request|of	39 -39
head=restaur|in	-16 16
head=restaur|near	-17 17
head=resum|in	-24 24
head=retreat|at	-21 21
head=river|at	-23 23
head=road|to	26 -26
head=roll|in	-18 18
head=room|at	-31 31
head=round|in	-34 34
head=round|over	17 -17
head=said|by	28 -28
head=said|in	-22 22
head=sail|for	18 -18
head=sat|in	-20 20
head=scandal|in	-43 43
head=school|at	-25 25
head=school|in	-20 20
head=scientist|in	-31 31
head=sealer|in	-16 16
head=seen|in	-32 32
head=seminari|in	-19 19
head=session|at	-23 23
head=session|of	39 -39
head=session|on	36 -36
head=set|in	34 -34
head=shehu|of	48 -48
head=shoot|at	28 -28
head=shop|in	31 -31
head=sign|in	-19 19
head=sit|in	-31 31
head=soldier|in	-27 27
head=south|of	45 -45
head=speaker|at	45 -45
head=spokeswoman|in	41 -41
head=spoke|about	15 -15
head=spoke|for	22 -22
head=stai|in	51 -51
head=stand-off|at	34 -34
head=start|in	-32 32
head=still|in	31 -31
head=still|outside	20 -20
head=stool|of	31 -31
head=strand|at	20 -20
head=striker|in	-26 26
head=stuck|at	23 -23
head=stuck|in	36 -36
head=sultan|of	54 -54
head=summit|in	26 -26
head=summon|to	-20 20
head=superior|in	27 -27
head=supervisor|in	-31 31
head=surgeri|in	32 -32
head=tablet|of	28 -28
head=tabl|in	-37 37
head=takapu|in	-26 26
head=talk|from	25 -25
head=talk|in	31 -31
head=talk|of	34 -34
head=termin|in	-31 31
head=them|from	24 -24
head=three|from	-42 42
head=togeth|at	-22 22
head=togeth|in	-31 31
head=togeth|to	-17 17
head=town|of	-28 28
head=tradit|in	-26 26
head=train|from	22 -22
head=train|in	20 -20
head=travel|from	32 -32
head=travel|in	32 -32
head=travel|to	-19 19
head=trawler|off	-22 22
head=trip|to	-16 16
head=truce|at	-19 19
head=twice|in	-27 27
head=univers|in	-37 37
head=up|in	35 -35
head=up|to	-15 15
head=veranda|in	-18 18
head=verdict|in	-30 30
head=video|from	18 -18
head=villag|of	-33 33
head=visitor|from	15 -15
head=vote|in	25 -25
head=water|in	-21 21
head=wed|in	45 -45
head=week|of	24 -24
head=were|in	-27 27
head=west|of	28 -28
head=women|of	37 -37
head=woodcarv|of	-26 26
head=wreath|at	-25 25
head=wrestler|in	-27 27
head=written|in	29 -29
head=yacht|off	-25 25
heads-text	-26 26
located|false	23 -23
located|true	-46 46
many:mine=false|owner=false	56 -56
many:mine=true|owner=false	63 -63
many:mine=true|owner=true	-48 48
many:near=-1	-27 27
many:near=-11-20	91 -91
many:near=-2	25 -25
many:near=-3	69 -69
many:near=-4-6	31 -31
many:near=-7-10	24 -24
many:near=0:-1	-16 16
many:near=0:-21+	19 -19
many:near=0:-4-6	-46 46
many:near=0:-7-10	32 -32
many:near=0:2	-32 32
many:near=0:3	-54 54
many:near=0:4-6	-28 28
many:near=0:7-10	-19 19
many:near=1	61 -61
many:near=11-20	27 -27
many:near=2	100 -100
many:near=3	44 -44
many:near=4-6	32 -32
n=#	-30 30
n=&	26 -26
n='s	66 -66
n=(	-37 37
n=)	40 -40
n=:	-22 22
n=;	21 -21
n=<date>	-49 49
n=<person>	21 -21
n=<quote>	26 -26
n=about	-15 15
n=after	32 -32
n=agreed	38 -38
n=alone	28 -28
n=also	16 -16
n=and	25 -25
n=are	56 -56
n=at	38 -38
n=attended	-19 19
n=bakery	29 -29
n=banker	18 -18
n=barracks	-19 19
n=between	-37 37
n=bookshop	38 -38
n=bridge	-21 21
n=briefed	-40 40
n=burns	23 -23
n=by	17 -17
n=called	-31 31
n=came	24 -24
n=campus	51 -51
n=castle	-17 17
n=cement	-16 16
n=chaired	21 -21
n=chamber	39 -39
n=city	-33 33
n=closed	35 -35
n=cobalt	33 -33
n=councillor	15 -15
n=countries	30 -30
n=crossing	-37 37
n=dailies	29 -29
n=dam	27 -27
n=dealer	25 -25
n=decides	31 -31
n=defended	-46 46
n=describe	28 -28
n=did	-35 35
n=diner	-27 27
n=dinner	-32 32
n=district	50 -50
n=drove	30 -30
n=eats	27 -27
n=empty-handed	-29 29
n=envoy	42 -42
n=every	-23 23
n=fell	34 -34
n=floods	41 -41
n=for	-39 39
n=from	-21 21
n=gathering	-29 29
n=geologists	29 -29
n=governor	34 -34
n=governors	33 -33
n=grain	22 -22
n=had	53 -53
n=has	30 -30
n=have	-18 18
n=headquarters	-35 35
n=heard	-18 18
n=holding	34 -34
n=home	-18 18
n=hospital	-35 35
n=hosted	-23 23
n=hotel	-26 26
n=in	-31 31
n=insist	36 -36
n=investors	-26 26
n=is	-20 20
n=its	38 -38
n=itself	39 -39
n=jail	43 -43
n=kenyan	-21 21
n=led	17 -17
n=line	44 -44
n=may	31 -31
n=met	31 -31
n=mine	42 -42
n=minister	42 -42
n=must	-17 17
n=navies	29 -29
n=never	30 -30
n=newspapers	34 -34
n=night	29 -29
n=officials	39 -39
n=on	-54 54
n=one	-28 28
n=opened	-16 16
n=packed	-33 33
n=paid	-37 37
n=palace	39 -39
n=parish	21 -21
n=perch	33 -33
n=port	30 -30
n=premier	20 -20
n=president	35 -35
n=press	-18 18
n=replied	34 -34
n=said	21 -21
n=sat	24 -24
n=says	32 -32
n=secretary	22 -22
n=selectboard	-44 44
n=sent	31 -31
n=set	-23 23
n=showground	-38 38
n=signed	-41 41
n=still	40 -40
n=summit	36 -36
n=takes	34 -34
n=that	41 -41
n=they	-31 31
n=this	-36 36
n=to	15 -15
n=tour	42 -42
n=transport	16 -16
n=travelled	35 -35
n=until	-28 28
n=walked	43 -43
n=want	-32 32
n=when	65 -65
n=where	-37 37
n=who	19 -19
n=will	37 -37
n=with	-37 37
n=without	-36 36
n=won't	-25 25
n=—	47 -47
near=-1	-18 18
near=-11-20	91 -91
near=-3	69 -69
near=-4-6	31 -31
near=-7-10	24 -24
near=0:-21+	32 -32
near=0:11-20	15 -15
near=0:2	-36 36
near=0:21+	39 -39
near=0:3	-25 25
near=0:4-6	-20 20
near=11-20	27 -27
near=2	72 -72
near=3	49 -49
near=4-6	25 -25
one:near=-2	-67 67
one:near=0:-1	20 -20
one:near=0:-21+	25 -25
one:near=0:-4-6	25 -25
one:near=0:11-20	18 -18
one:near=0:2	-22 22
one:near=0:21+	54 -54
one:near=0:4-6	-15 15
one:near=1	-26 26
one:near=2	41 -41
one:near=3	29 -29
one:near=4-6	17 -17
owns	66 -66
p2=# <date>	17 -17
p2=# <quote>	27 -27
p2=# at	-38 38
p2=# four	33 -33
p2=# the	56 -56
p2=, and	36 -36
p2=, for	31 -31
p2=, of	66 -66
p2=, said	18 -18
p2=, saw	24 -24
p2=, the	30 -30
p2=, when	27 -27
p2=, where	18 -18
p2=, while	22 -22
p2=; from	24 -24
p2=<date> ,	32 -32
p2=<date> at	-38 38
p2=<date> between	16 -16
p2=<date> from	34 -34
p2=<date> the	39 -39
p2=<number> near	32 -32
p2=<organisation> ,	-36 36
p2=<organisation> and	22 -22
p2=<organisation> at	-16 16
p2=<person> (	27 -27
p2=<person> ,	26 -26
p2=<person> ;	39 -39
p2=<person> and	56 -56
p2=<person> at	-22 22
p2=<person> for	23 -23
p2=<person> of	35 -35
p2=<person> thanked	24 -24
p2=<person> to	-37 37
p2=<person> welcomed	22 -22
p2=<place> :	50 -50
p2=<place> ;	20 -20
p2=<place> of	-16 16
p2=<place> on	-39 39
p2=<place> to	-22 22
p2=<place> with	24 -24
p2=<quote> asked	15 -15
p2=<quote> in	-28 28
p2=about the	40 -40
p2=acacia at	-25 25
p2=according to	33 -33
p2=across from	-37 37
p2=again in	-25 25
p2=agencies at	-18 18
p2=aides to	29 -29
p2=alone to	25 -25
p2=ambassador in	45 -45
p2=ambassadors in	-33 33
p2=ambassadors of	32 -32
p2=analyst at	19 -19
p2=and the	49 -49
p2=announced in	26 -26
p2=apologies from	21 -21
p2=appeal in	-20 20
p2=appeared in	-19 19
p2=archbishop of	42 -42
p2=as the	32 -32
p2=ash in	34 -34
p2=asked to	-24 24
p2=assemble in	-16 16
p2=assembly in	-30 30
p2=at a	-27 27
p2=at his	-16 16
p2=at the	-73 73
p2=back from	-18 18
p2=back over	23 -23
p2=back the	-26 26
p2=bakery in	-27 27
p2=banker from	45 -45
p2=bankers at	34 -34
p2=banquet in	-37 37
p2=barbecue in	23 -23
p2=bargaining at	-23 23
p2=base near	17 -17
p2=be in	36 -36
p2=bed in	41 -41
p2=been to	-27 27
p2=begun in	-20 20
p2=bishop of	36 -36
p2=bishops of	30 -30
p2=board in	-21 21
p2=bowls for	22 -22
p2=bridge at	62 -62
p2=bupati of	-32 32
p2=bus in	-27 27
p2=buses reached	-15 15
p2=buyouts in	-35 35
p2=by evening	18 -18
p2=calendar of	-29 29
p2=call from	36 -36
p2=called to	35 -35
p2=came from	-16 16
p2=cameras ,	31 -31
p2=carriage at	-19 19
p2=cathedral of	-37 37
p2=ceremony in	-24 24
p2=chair ,	23 -23
p2=chair ;	23 -23
p2=chaired ;	26 -26
p2=chaired from	16 -16
p2=chemist from	28 -28
p2=clear whether	25 -25
p2=clearing house	30 -30
p2=clinic in	43 -43
p2=close the	33 -33
p2=closed in	-29 29
p2=co-chaired by	20 -20
p2=coaching in	21 -21
p2=colleague from	28 -28
p2=committee of	33 -33
p2=companies in	15 -15
p2=conference in	-37 37
p2=conferred with	20 -20
p2=congress in	-26 26
p2=connection at	29 -29
p2=consul of	34 -34
p2=consultation in	17 -17
p2=consultations in	-18 18
p2=convened by	22 -22
p2=convened in	23 -23
p2=conversations in	35 -35
p2=cooks from	26 -26
p2=cooperatives in	-19 19
p2=council in	16 -16
p2=court in	-39 39
p2=court on	-33 33
p2=courtroom in	-32 32
p2=courtyard at	-54 54
p2=cousin in	26 -26
p2=custody in	28 -28
p2=datu of	24 -24
p2=dawn in	29 -29
p2=debate in	-23 23
p2=delegate of	24 -24
p2=delegation in	30 -30
p2=dinghy off	-22 22
p2=dining in	39 -39
p2=dinner in	24 -24
p2=dinner with	29 -29
p2=disputed :	23 -23
p2=districts in	40 -40
p2=donors in	40 -40
p2=door at	-26 26
p2=dormitory in	-26 26
p2=down to	25 -25
p2=draw in	-31 31
p2=drivers in	-32 32
p2=duke of	34 -34
p2=east of	31 -31
p2=eats ,	31 -31
p2=elders in	36 -36
p2=elders of	26 -26
p2=emigrated to	28 -28
p2=emir of	39 -39
p2=enthronement in	-17 17
p2=euros for	38 -38
p2=exhumations in	38 -38
p2=expected in	-24 24
p2=fair near	-25 25
p2=far as	31 -31
p2=farm near	-25 25
p2=farm outside	-24 24
p2=farmer in	36 -36
p2=farmer of	42 -42
p2=fighting round	25 -25
p2=fired at	35 -35
p2=fled to	21 -21
p2=flies to	-19 19
p2=flight in	30 -30
p2=flowers from	18 -18
p2=flown to	53 -53
p2=fly to	-24 24
p2=fog in	30 -30
p2=foot near	-27 27
p2=for the	33 -33
p2=for whom	20 -20
p2=foreseen in	17 -17
p2=forum in	28 -28
p2=from across	22 -22
p2=from occupied	21 -21
p2=from three	29 -29
p2=galleries ,	27 -27
p2=garden of	-27 27
p2=gather in	-27 27
p2=gathers in	-36 36
p2=gavel of	31 -31
p2=general of	43 -43
p2=glass at	-28 28
p2=go to	24 -24
p2=gone to	34 -34
p2=governor of	65 -65
p2=governors of	19 -19
p2=growers in	-16 16
p2=guarantees for	36 -36
p2=guests were	34 -34
p2=guitarist from	26 -26
p2=had met	20 -20
p2=half of	28 -28
p2=have visited	-25 25
p2=hearing in	-29 29
p2=history at	34 -34
p2=home in	-38 38
p2=hospital in	-33 33
p2=hosted in	-17 17
p2=hosted two	29 -29
p2=hotel in	-27 27
p2=hours in	20 -20
p2=house in	-23 23
p2=how far	31 -31
p2=iftar in	-21 21
p2=in from	25 -25
p2=in the	-47 47
p2=in to	-32 32
p2=indaba in	-23 23
p2=initialled in	-17 17
p2=inquiry into	37 -37
p2=invitation for	28 -28
p2=invitation of	23 -23
p2=invitation to	49 -49
p2=invited to	-36 36
p2=island of	-27 27
p2=it in	15 -15
p2=italian at	-23 23
p2=kept the	22 -22
p2=labor at	34 -34
p2=labourers of	26 -26
p2=land at	38 -38
p2=landed in	31 -31
p2=lead at	-27 27
p2=leader of	19 -19
p2=leaders from	33 -33
p2=leaking off	22 -22
p2=leave in	18 -18
p2=left for	35 -35
p2=librarians of	31 -31
p2=lighthouse at	-34 34
p2=line from	34 -34
p2=link from	38 -38
p2=listening at	-16 16
p2=lives in	19 -19
p2=lobstermen in	-20 20
p2=ludvik closed	27 -27
p2=lunch at	-36 36
p2=lunched in	18 -18
p2=mahanayake of	-43 43
p2=maker from	33 -33
p2=man in	41 -41
p2=manager ,	33 -33
p2=maps in	-15 15
p2=mass in	27 -27
p2=mayor of	-16 16
p2=mayors of	51 -51
p2=meet at	41 -41
p2=meet in	19 -19
p2=meeting in	-18 18
p2=meetings in	-17 17
p2=meets in	-35 35
p2=mellah of	-38 38
p2=merchants from	28 -28
p2=met at	-19 19
p2=met on	-24 24
p2=mill at	-23 23
p2=miners in	-31 31
p2=miners to	-27 27
p2=minister of	40 -40
p2=ministers of	46 -46
p2=ministry in	-27 27
p2=monastery near	-29 29
p2=monitors in	-16 16
p2=mosque in	-38 38
p2=mufti of	-35 35
p2=nations of	40 -40
p2=negotiations from	23 -23
p2=negotiations in	-21 21
p2=never left	33 -33
p2=next comes	40 -40
p2=next is	-15 15
p2=night in	-17 17
p2=nobody from	19 -19
p2=now in	43 -43
p2=numbers ;	20 -20
p2=nuncio in	32 -32
p2=of the	62 -62
p2=office ,	29 -29
p2=office in	28 -28
p2=office on	-39 39
p2=officers in	-38 38
p2=officials in	29 -29
p2=oligarch off	25 -25
p2=on <date>	23 -23
p2=on in	-28 28
p2=on the	47 -47
p2=on to	17 -17
p2=one in	39 -39
p2=only in	-35 35
p2=open in	-22 22
p2=opened in	-18 18
p2=or the	40 -40
p2=order ,	32 -32
p2=other in	31 -31
p2=out from	28 -28
p2=out in	-20 20
p2=out the	-32 32
p2=over the	44 -44
p2=owners in	-31 31
p2=pact in	-22 22
p2=parliament of	38 -38
p2=parliaments in	-30 30
p2=partners in	39 -39
p2=patrol the	24 -24
p2=people in	-26 26
p2=pipe near	41 -41
p2=place :	-33 33
p2=plane in	31 -31
p2=planned for	20 -20
p2=planned in	-32 32
p2=pond near	-23 23
p2=poor in	-21 21
p2=port of	-24 24
p2=prairie &	24 -24
p2=prayed in	29 -29
p2=prefect of	44 -44
p2=presidency of	22 -22
p2=president of	57 -57
p2=presidents of	40 -40
p2=press in	-18 18
p2=priest of	-24 24
p2=promise at	-23 23
p2=questions in	-32 32
p2=r -	21 -21
p2=range outside	-20 20
p2=received at	21 -21
p2=reception at	-17 17
p2=reconvene in	-25 25
p2=recovering in	26 -26
p2=remained in	32 -32
p2=reopen the	-31 31
p2=report in	31 -31
p2=reporters in	26 -26
p2=representatives of	25 -25
p2=request of	39 -39
p2=restaurant in	-16 16
p2=restaurant near	-17 17
p2=resume in	-24 24
p2=retreat at	-21 21
p2=river at	-23 23
p2=road :	19 -19
p2=road to	26 -26
p2=roll in	-18 18
p2=room at	-31 31
p2=round in	-34 34
p2=round over	17 -17
p2=said by	28 -28
p2=said in	-22 22
p2=said that	23 -23
p2=sails for	18 -18
p2=samba school	26 -26
p2=sat in	-20 20
p2=scandal in	-43 43
p2=school at	-25 25
p2=school in	-20 20
p2=scientists in	-31 31
p2=sealers in	-16 16
p2=seen in	-32 32
p2=seminary in	-19 19
p2=session ,	-41 41
p2=session at	-23 23
p2=session of	39 -39
p2=session on	36 -36
p2=set in	34 -34
p2=shehu of	48 -48
p2=sheikhs ,	26 -26
p2=shooting at	28 -28
p2=shop in	31 -31
p2=signed in	-20 20
p2=signing in	18 -18
p2=since the	22 -22
p2=sits in	-31 31
p2=soldiers in	-27 27
p2=south of	45 -45
p2=speaker at	45 -45
p2=spoke about	15 -15
p2=spoke for	22 -22
p2=spokeswoman in	41 -41
p2=stand-off at	34 -34
p2=start in	-32 32
p2=stayed in	51 -51
p2=still in	31 -31
p2=still outside	20 -20
p2=stool of	31 -31
p2=stop in	40 -40
p2=stops in	-30 30
p2=stranded at	20 -20
p2=strikers in	-26 26
p2=stuck at	23 -23
p2=stuck in	36 -36
p2=sultan of	54 -54
p2=summit in	26 -26
p2=summoned to	-20 20
p2=superior in	27 -27
p2=supervisors in	-31 31
p2=surgery in	32 -32
p2=surprise ,	19 -19
p2=table in	-37 37
p2=table that	19 -19
p2=tablet of	28 -28
p2=takapu in	-26 26
p2=talk of	34 -34
p2=talks from	25 -25
p2=talks in	31 -31
p2=telephone ,	28 -28
p2=terminal in	-31 31
p2=thanked the	27 -27
p2=that left	35 -35
p2=the nameplate	32 -32
p2=the old	29 -29
p2=the same	28 -28
p2=the shrinking	28 -28
p2=the six	30 -30
p2=them from	24 -24
p2=there were	24 -24
p2=three from	-42 42
p2=to leave	20 -20
p2=to see	22 -22
p2=to the	-65 65
p2=together at	-22 22
p2=together in	-31 31
p2=together to	-17 17
p2=town of	-28 28
p2=traditions in	-26 26
p2=train from	22 -22
p2=training in	20 -20
p2=travel to	-26 26
p2=travelled from	32 -32
p2=travelling in	32 -32
p2=trawler off	-22 22
p2=trip to	-16 16
p2=truce at	-19 19
p2=twice in	-27 27
p2=university in	-37 37
p2=up in	35 -35
p2=up the	30 -30
p2=up to	-15 15
p2=venue ,	-47 47
p2=veranda in	-18 18
p2=verdict in	-30 30
p2=video from	18 -18
p2=village of	-33 33
p2=villages above	-20 20
p2=visitor from	15 -15
p2=vote in	25 -25
p2=water in	-21 21
p2=wedding in	45 -45
p2=week of	24 -24
p2=were in	-27 27
p2=west of	28 -28
p2=when the	-32 32
p2=who heads	19 -19
p2=women of	37 -37
p2=woodcarvers of	-26 26
p2=wreath ,	71 -71
p2=wreath at	-25 25
p2=wrestlers in	-27 27
p2=written in	29 -29
p2=yacht off	-25 25
p2=— visited	-18 18
p=#|mine=false|false	38 -38
p=#|mine=false|true	-16 16
p=&	24 -24
p=(	27 -27
p=(|mine=true|true	27 -27
p=,|mine=true|true	21 -21
p=-	30 -30
p=-|mine=true|true	30 -30
p=:|mine=false|false	19 -19
p=:|mine=false|true	-33 33
p=:|mine=true|true	63 -63
p=;	50 -50
p=;|mine=false|false	22 -22
p=;|mine=false|true	29 -29
p=;|mine=true|true	38 -38
p=<date>	24 -24
p=<date>|mine=true|true	25 -25
p=<person>|mine=false|false	49 -49
p=<quote>	27 -27
p=<quote>|mine=false|false	25 -25
p=a	-27 27
p=about	15 -15
p=about|mine=false|true	15 -15
p=above	-20 20
p=above|mine=true|true	-20 20
p=across	22 -22
p=across|mine=true|true	22 -22
p=and|mine=true|false	35 -35
p=and|mine=true|true	30 -30
p=as	44 -44
p=asked	15 -15
p=asked|mine=true|true	15 -15
p=as|mine=false|false	17 -17
p=as|mine=false|true	39 -39
p=at	-21 21
p=at|mine=false|false	21 -21
p=at|mine=true|true	-23 23
p=a|mine=false|false	24 -24
p=a|mine=false|true	28 -28
p=a|mine=true|true	-39 39
p=between	27 -27
p=between|mine=true|true	27 -27
p=by	55 -55
p=by|mine=false|true	30 -30
p=by|mine=true|true	34 -34
p=closed	27 -27
p=closed|mine=false|false	30 -30
p=closed|mine=true|true	22 -22
p=comes	40 -40
p=comes|mine=false|false	31 -31
p=comes|mine=true|true	26 -26
p=evening	18 -18
p=evening|mine=true|true	18 -18
p=far	31 -31
p=far|mine=false|false	17 -17
p=far|mine=true|true	21 -21
p=for	30 -30
p=for|mine=false|true	68 -68
p=for|mine=true|true	31 -31
p=four	33 -33
p=four|mine=false|false	16 -16
p=four|mine=true|true	27 -27
p=from	19 -19
p=from|mine=false|true	88 -88
p=from|mine=true|false	37 -37
p=heads	19 -19
p=heads|mine=true|true	19 -19
p=his	-16 16
p=his|mine=false|false	51 -51
p=house	30 -30
p=house|mine=false|false	23 -23
p=into|mine=false|false	72 -72
p=into|mine=false|true	43 -43
p=into|mine=true|true	-41 41
p=in|mine=false|false	54 -54
p=in|mine=true|false	50 -50
p=in|mine=true|true	-59 59
p=is	-15 15
p=is|mine=false|false	-24 24
p=is|mine=false|true	34 -34
p=leave	20 -20
p=leave|mine=true|true	20 -20
p=left	49 -49
p=left|mine=false|false	18 -18
p=left|mine=false|true	41 -41
p=met	27 -27
p=met|mine=true|true	25 -25
p=nameplate	32 -32
p=nameplate|mine=false|false	26 -26
p=near	-30 30
p=near|mine=false|false	47 -47
p=near|mine=false|true	32 -32
p=near|mine=true|true	-48 48
p=new	20 -20
p=new|mine=false|false	34 -34
p=new|mine=false|true	-29 29
p=occupied	21 -21
p=occupied|mine=false|true	21 -21
p=of	20 -20
p=off|mine=false|false	54 -54
p=off|mine=false|true	16 -16
p=off|mine=true|true	-41 41
p=of|mine=false|true	49 -49
p=of|mine=true|false	23 -23
p=old	29 -29
p=old|mine=true|true	29 -29
p=on|mine=false|false	80 -80
p=outside	-24 24
p=outside|mine=false|true	20 -20
p=outside|mine=true|true	-32 32
p=over	27 -27
p=over|mine=false|false	26 -26
p=over|mine=false|true	18 -18
p=reached	-15 15
p=reached|mine=false|false	-28 28
p=reached|mine=false|true	50 -50
p=round	25 -25
p=round|mine=false|false	23 -23
p=said	18 -18
p=same	28 -28
p=same|mine=true|true	28 -28
p=saw	24 -24
p=saw|mine=true|true	20 -20
p=school	26 -26
p=school|mine=false|false	21 -21
p=see	22 -22
p=see|mine=true|true	22 -22
p=shrinking	28 -28
p=shrinking|mine=true|true	28 -28
p=six	30 -30
p=six|mine=false|false	17 -17
p=six|mine=true|true	28 -28
p=thanked	24 -24
p=thanked|mine=false|false	26 -26
p=that	27 -27
p=that|mine=false|true	23 -23
p=that|mine=true|true	21 -21
p=the|mine=false|false	91 -91
p=the|mine=true|true	-33 33
p=three	29 -29
p=three|mine=false|false	16 -16
p=three|mine=true|true	27 -27
p=to	-29 29
p=to|mine=false|false	125 -125
p=to|mine=true|true	-96 96
p=two	29 -29
p=two|mine=true|true	29 -29
p=visited	-32 32
p=visited|mine=true|true	-32 32
p=visit|mine=false|false	45 -45
p=visit|mine=true|true	-27 27
p=welcomed	22 -22
p=welcomed|mine=true|true	22 -22
p=were	32 -32
p=were|mine=false|true	26 -26
p=were|mine=true|true	28 -28
p=when	27 -27
p=when|mine=true|true	26 -26
p=where	18 -18
p=where|mine=true|true	18 -18
p=whether	29 -29
p=whether|mine=true|true	25 -25
p=while	22 -22
p=while|mine=false|true	22 -22
p=whom	20 -20
p=whom|mine=true|true	20 -20
p=with	35 -35
p=with|mine=true|true	36 -36
places=1	-73 73
places=3	35 -35
places=4	23 -23
quoted	65 -65
read-as=organisation	66 -66
sentence=2	23 -23
times=0	66 -66
times=1	22 -22
times=2	-37 37
times=3	-40 40
v=accept	31 -31
v=accept|of	31 -31
v=address	-19 19
v=address|in	-19 19
v=adjourn	-28 28
v=adjourn|in	-28 28
v=agre	24 -24
v=agre|the	24 -24
v=announc	30 -30
v=announc|in	26 -26
v=answer	22 -22
v=answer|at	28 -28
v=answer|from	-17 17
v=appear	-19 19
v=appear|in	-19 19
v=arrest	29 -29
v=arrest|in	29 -29
v=ask|asked	15 -15
v=ask|in	25 -25
v=ask|to	-24 24
v=attend|for	28 -28
v=attend|in	-45 45
v=attend|of	32 -32
v=attend|that	19 -19
v=bargain	-23 23
v=bargain|at	-23 23
v=be	20 -20
v=becom	34 -34
v=becom|of	34 -34
v=been|to	-27 27
v=be|in	20 -20
v=board	31 -31
v=board|in	31 -31
v=book	17 -17
v=book|of	17 -17
v=borrow	-22 22
v=borrow|off	-22 22
v=brief	-16 16
v=brief|in	-33 33
v=brought	39 -39
v=brought|of	23 -23
v=brought|the	36 -36
v=call|in	-47 47
v=call|nameplate	32 -32
v=call|of	-26 26
v=came|and	38 -38
v=came|at	-22 22
v=came|from	-16 16
v=came|in	28 -28
v=came|of	28 -28
v=cancel	-22 22
v=cancel|to	-16 16
v=chair	27 -27
v=chair|;	26 -26
v=chair|from	16 -16
v=close	40 -40
v=close|at	38 -38
v=close|closed	27 -27
v=close|in	-29 29
v=close|of	31 -31
v=close|the	-37 37
v=co-chair	28 -28
v=co-chair|and	18 -18
v=co-chair|by	20 -20
v=coach	21 -21
v=coach|in	21 -21
v=come|outside	-20 20
v=come|the	43 -43
v=condemn	46 -46
v=condemn|in	46 -46
v=confer	59 -59
v=confer|at	-23 23
v=confer|from	28 -28
v=confer|the	40 -40
v=confer|with	20 -20
v=conven|at	-33 33
v=conven|by	22 -22
v=cross|at	-23 23
v=cross|near	-27 27
v=delai	30 -30
v=delai|in	30 -30
v=detain	25 -25
v=detain|in	25 -25
v=diall	25 -25
v=diall|from	25 -25
v=dine|off	-25 25
v=drew	36 -36
v=drew|of	36 -36
v=drove	-33 33
v=drove|the	-19 19
v=drove|to	-26 26
v=eat	31 -31
v=eat|,	31 -31
v=emigr	28 -28
v=emigr|to	28 -28
v=end	18 -18
v=end|in	18 -18
v=expect	-39 39
v=expect|in	-42 42
v=extend	-24 24
v=extend|in	-24 24
v=face	24 -24
v=face|in	24 -24
v=fire	35 -35
v=fire|at	35 -35
v=fix	-32 32
v=fix|in	-32 32
v=fli	-19 19
v=fli|to	-19 19
v=fly	-24 24
v=fly|to	-24 24
v=follow	35 -35
v=follow|from	35 -35
v=found	38 -38
v=found|a	38 -38
v=gather|,	37 -37
v=gather|near	-23 23
v=gather|the	-23 23
v=gave|and	27 -27
v=gave|at	-17 17
v=give	-29 29
v=give|in	-45 45
v=go	24 -24
v=goe	-26 26
v=goe|in	-27 27
v=got	26 -26
v=got|as	31 -31
v=go|to	24 -24
v=ground	34 -34
v=ground|in	34 -34
v=ha	54 -54
v=had	58 -58
v=had|<date>	17 -17
v=had|in	27 -27
v=had|to	63 -63
v=hand	-25 25
v=hand|in	-20 20
v=happen	-36 36
v=happen|the	-36 36
v=ha|in	49 -49
v=ha|off	25 -25
v=ha|to	21 -21
v=head	19 -19
v=head|heads	19 -19
v=hear	26 -26
v=heard	-16 16
v=heard|in	-16 16
v=hear|of	28 -28
v=held|with	24 -24
v=hire	-19 19
v=hire|at	-19 19
v=hold	29 -29
v=hold|in	-21 21
v=hold|on	36 -36
v=host|;	16 -16
v=host|in	-26 26
v=host|of	49 -49
v=host|two	29 -29
v=huddl	-26 26
v=huddl|in	-26 26
v=imprison	39 -39
v=imprison|of	39 -39
v=initial	-17 17
v=initial|in	-17 17
v=invit	-22 22
v=invit|of	38 -38
v=invit|the	-23 23
v=invit|to	-37 37
v=is|:	23 -23
v=is|near	-29 29
v=is|of	28 -28
v=join|from	17 -17
v=join|in	-27 27
v=kept	31 -31
v=kept|the	31 -31
v=know	20 -20
v=know|of	20 -20
v=laid	-25 25
v=laid|at	-25 25
v=land	30 -30
v=land|in	31 -31
v=lead	-27 27
v=lead|at	-27 27
v=leak	22 -22
v=leak|off	22 -22
v=leav	26 -26
v=leav|in	18 -18
v=leav|leave	20 -20
v=led|from	24 -24
v=left	36 -36
v=left|for	36 -36
v=let	25 -25
v=let|to	25 -25
v=link	-59 59
v=link|and	-41 41
v=link|from	-39 39
v=listen	-16 16
v=listen|at	-16 16
v=live	19 -19
v=live|in	19 -19
v=lunch	18 -18
v=lunch|in	18 -18
v=made	37 -37
v=made|from	37 -37
v=meet|'s	-41 41
v=meet|in	18 -18
v=meet|the	-43 43
v=met	23 -23
v=met|at	-66 66
v=met|met	27 -27
v=met|of	36 -36
v=met|on	-24 24
v=miss	33 -33
v=miss|at	29 -29
v=miss|in	16 -16
v=mock	20 -20
v=mock|from	20 -20
v=negoti	-17 17
v=negoti|in	-17 17
v=occupi|in	-26 26
v=occupi|occupied	21 -21
v=open|,	28 -28
v=open|at	-26 26
v=pai	23 -23
v=pai|in	-25 25
v=pai|the	33 -33
v=plan	28 -28
v=plan|for	20 -20
v=plan|in	20 -20
v=prai	29 -29
v=prais	26 -26
v=prais|to	26 -26
v=prai|in	29 -29
v=preach	15 -15
v=preach|of	15 -15
v=present	20 -20
v=present|;	20 -20
v=presid	34 -34
v=presid|of	34 -34
v=promis	18 -18
v=promis|in	18 -18
v=put	-22 22
v=put|the	-26 26
v=reach	-15 15
v=reach|reached	-15 15
v=receiv|in	-33 33
v=receiv|of	34 -34
v=recov	43 -43
v=recov|in	43 -43
v=remain	32 -32
v=remain|in	32 -32
v=reopen	-29 29
v=reopen|in	-29 29
v=repres	43 -43
v=repres|,	42 -42
v=resum	41 -41
v=resum|at	46 -46
v=sai	34 -34
v=said	31 -31
v=said|at	19 -19
v=said|by	28 -28
v=said|from	20 -20
v=said|of	18 -18
v=said|said	18 -18
v=said|that	23 -23
v=sai|in	27 -27
v=sat|the	-29 29
v=saw	24 -24
v=saw|saw	24 -24
v=schedul	21 -21
v=schedul|in	21 -21
v=seab	18 -18
v=seab|for	18 -18
v=seat	20 -20
v=seat|of	20 -20
v=see	-21 21
v=see|at	-15 15
v=see|see	22 -22
v=send	28 -28
v=send|,	28 -28
v=sent	-16 16
v=sent|and	38 -38
v=sent|from	28 -28
v=sent|the	-26 26
v=set	-38 38
v=set|at	-25 25
v=set|from	28 -28
v=set|in	-29 29
v=shake	-30 30
v=shake|in	-30 30
v=share	-20 20
v=share|:	19 -19
v=share|a	-27 27
v=shout	27 -27
v=shout|,	27 -27
v=show	31 -31
v=show|far	31 -31
v=sign	-25 25
v=sign|at	-21 21
v=sign|in	-21 21
v=speak	32 -32
v=speak|from	17 -17
v=speak|of	26 -26
v=spent	-41 41
v=spent|in	-41 41
v=spoke	44 -44
v=spoke|about	15 -15
v=spoke|for	22 -22
v=spoke|in	41 -41
v=stai	51 -51
v=stai|in	51 -51
v=stood	24 -24
v=stood|outside	20 -20
v=strand	20 -20
v=strand|at	20 -20
v=struck	-29 29
v=struck|of	-29 29
v=stuck	44 -44
v=stuck|at	23 -23
v=stuck|in	36 -36
v=summon	-22 22
v=summon|of	26 -26
v=summon|to	-27 27
v=talk	-22 22
v=talk|off	-22 22
v=thank	36 -36
v=thank|thanked	24 -24
v=thank|the	27 -27
v=told	42 -42
v=told|in	26 -26
v=told|the	36 -36
v=took	-24 24
v=took|from	20 -20
v=took|in	21 -21
v=took|the	-44 44
v=took|to	42 -42
v=touch	-28 28
v=touch|in	-28 28
v=tour|near	17 -17
v=tour|of	-33 33
v=trade	-23 23
v=trade|in	-23 23
v=train	20 -20
v=train|in	20 -20
v=travel	31 -31
v=travel|from	32 -32
v=travel|in	32 -32
v=turn	31 -31
v=turn|of	16 -16
v=turn|over	27 -27
v=visit	-27 27
v=visit|above	-20 20
v=visit|in	25 -25
v=visit|the	-16 16
v=visit|visited	-32 32
v=vote	-19 19
v=vote|in	-19 19
v=wa	-15 15
v=want	32 -32
v=want|of	26 -26
v=wa|;	23 -23
v=wa|from	36 -36
v=wa|in	-16 16
v=wa|the	33 -33
v=wa|whether	25 -25
v=welcom|in	30 -30
v=welcom|to	-32 32
v=welcom|welcomed	22 -22
v=went|in	-21 21
v=went|of	24 -24
v=went|to	-17 17
v=were|and	19 -19
v=were|in	-35 35
v=were|of	36 -36
v=were|the	32 -32
v=were|were	32 -32
v=will|at	32 -32
v=will|from	-37 37
v=will|in	-25 25
v=wipe	-32 32
v=wipe|the	-32 32
v=wrote|in	-35 35
v=wrote|of	28 -28
v=|&	24 -24
v=|(	27 -27
v=|-	30 -30
v=|;	33 -33
v=|<date>	23 -23
v=|<quote>	27 -27
v=|a	-26 26
v=|across	22 -22
v=|and	26 -26
v=|at	-28 28
v=|between	27 -27
v=|comes	40 -40
v=|evening	18 -18
v=|for	64 -64
v=|four	33 -33
v=|from	40 -40
v=|his	-16 16
v=|house	30 -30
v=|into	37 -37
v=|is	-15 15
v=|left	49 -49
v=|new	20 -20
v=|old	29 -29
v=|outside	-24 24
v=|round	25 -25
v=|same	28 -28
v=|school	26 -26
v=|shrinking	28 -28
v=|six	30 -30
v=|three	29 -29
v=|when	27 -27
v=|where	18 -18
v=|whom	20 -20
v=|with	21 -21`;
/** Weights of the date classifier. */
export const DATE = `no yes
alone=false|unknown	62 -62
alone=false|year	34 -34
alone=true|day	-20 20
alone=true|month	-52 52
alone=true|unknown	-32 32
alone=true|year	59 -59
clauses=0|after	-51 51
clauses=0|before	-31 31
clauses=2|before	-51 51
dates=0	-37 37
dates=1	-18 18
dates=2	22 -22
days=-1	-25 25
days=-2	-17 17
days=-21+	44 -44
days=-3	17 -17
days=-4-6	34 -34
days=0	-15 15
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
has=days	24 -24
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
has=november	20 -20
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
head=#|in	42 -42
head=#|of	20 -20
head=<date>|about	17 -17
head=<organisation>|by	16 -16
head=<organisation>|on	25 -25
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
head=beach|on	-25 25
head=boat|at	-30 30
head=bread|on	-28 28
head=call|for	-25 25
head=call|in	-21 21
head=call|off	-40 40
head=came|on	-19 19
head=car|on	-17 17
head=compact|on	35 -35
head=consult|on	39 -39
head=conven|on	-21 21
head=countri|in	16 -16
head=custodi|in	19 -19
head=dawn|on	-49 49
head=deal|by	18 -18
head=deni|on	30 -30
head=dialogu|on	-18 18
head=dinner|on	-35 35
head=dismiss|on	37 -37
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
head=hospit|by	21 -21
head=hotlin|on	-27 27
head=huddl|on	-29 29
head=iftar|on	-36 36
head=kilometr|by	29 -29
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
head=nation|on	-42 42
head=of|in	25 -25
head=open|on	26 -26
head=out|of	-31 31
head=pass|in	19 -19
head=plan|for	-26 26
head=post|in	34 -34
head=press|on	-30 30
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
head=station|on	-34 34
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
head=where|on	21 -21
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
n=<organisation>	50 -50
n=a	34 -34
n=after	-16 16
n=archbishop	28 -28
n=are	-28 28
n=assistant	-28 28
n=at	-20 20
n=australian	-46 46
n=auxiliary	-15 15
n=because	-25 25
n=began	64 -64
n=behind	28 -28
n=between	27 -27
n=billion	-21 21
n=breakfast	25 -25
n=by	48 -48
n=canal	16 -16
n=chair	42 -42
n=chat	-38 38
n=curator	21 -21
n=drove	-39 39
n=during	-37 37
n=education	-21 21
n=egyptian	32 -32
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
n=she	48 -48
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
n=were	35 -35
n=when	-45 45
n=whether	-33 33
n=will	-39 39
n=winner	17 -17
n=with	29 -29
n=without	29 -29
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
one:near=0:-3	-61 61
one:near=0:1	22 -22
one:near=0:11-20	-24 24
one:near=0:2	-17 17
one:near=0:21+	35 -35
one:near=0:3	-50 50
one:near=0:4-6	-24 24
one:near=0:7-10	-24 24
one:near=1	-32 32
one:near=4-6	-23 23
p2=# in	42 -42
p2=# of	20 -20
p2=, <date>	-28 28
p2=, but	-34 34
p2=, due	-27 27
p2=<date> ,	27 -27
p2=<date> about	17 -17
p2=<number> ,	-36 36
p2=<organisation> by	16 -16
p2=<organisation> on	25 -25
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
p2=and ,	17 -17
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
p2=beach on	-25 25
p2=been recalled	41 -41
p2=boats at	-30 30
p2=bread on	-28 28
p2=by video	-32 32
p2=called for	-25 25
p2=called in	-21 21
p2=called off	-40 40
p2=came on	-19 19
p2=car on	-17 17
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
p2=dinner on	-35 35
p2=dismissed on	37 -37
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
p2=hospital by	21 -21
p2=hotline on	-27 27
p2=hour on	16 -16
p2=hours on	-34 34
p2=huddle on	-29 29
p2=iftar on	-36 36
p2=in camera	-16 16
p2=investigation since	24 -24
p2=is due	21 -21
p2=it was	-25 25
p2=kilometres by	29 -29
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
p2=moved forward	43 -43
p2=nations on	-42 42
p2=near <place>	-15 15
p2=not told	17 -17
p2=of in	25 -25
p2=off <date>	-18 18
p2=off until	-23 23
p2=on film	20 -20
p2=one morning	-20 20
p2=open on	-25 25
p2=opened on	31 -31
p2=out of	-31 31
p2=passed in	19 -19
p2=planned for	-26 26
p2=port agreement	35 -35
p2=post in	34 -34
p2=press on	-30 30
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
p2=resumed on	22 -22
p2=room on	-31 31
p2=ruling before	31 -31
p2=ruling by	23 -23
p2=said on	59 -59
p2=same office	-21 21
p2=sat all	-26 26
p2=sat on	-22 22
p2=seabed since	20 -20
p2=second ,	23 -23
p2=selectboard ,	-35 35
p2=shell in	23 -23
p2=sides on	-23 23
p2=sitting on	-22 22
p2=snow in	33 -33
p2=spoke on	-36 36
p2=stage in	-18 18
p2=stage on	-32 32
p2=starts on	-25 25
p2=state on	-31 31
p2=station on	-34 34
p2=street in	28 -28
p2=summoned on	15 -15
p2=suspended in	25 -25
p2=teacher since	28 -28
p2=telephone on	-33 33
p2=temper on	-32 32
p2=the company	-21 21
p2=the faculty	-16 16
p2=the first	-26 26
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
p2=where on	21 -21
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
p=by|mine=false|true	45 -45
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
p=first	-26 26
p=first|mine=true|true	-26 26
p=follow	-22 22
p=follow|mine=false|false	27 -27
p=follow|mine=true|true	-30 30
p=for	-21 21
p=forward	43 -43
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
p=odds|mine=false|false	59 -59
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
p=until|mine=true|true	-23 23
p=video	-32 32
p=video|mine=true|true	-32 32
p=was	-25 25
p=was|mine=false|true	-25 25
p=with|mine=false|false	-24 24
p=with|mine=false|true	44 -44
precision=unknown	32 -32
precision=year	62 -62
sentence=3	20 -20
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
v=begin	-26 26
v=begin|on	-26 26
v=be|in	-18 18
v=be|on	28 -28
v=be|until	18 -18
v=borrow	-25 25
v=borrow|on	-25 25
v=brief	-36 36
v=brief|camera	-16 16
v=brief|on	-31 31
v=broke	19 -19
v=broke|on	19 -19
v=call|<date>	-18 18
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
v=dismiss|on	37 -37
v=emerg	34 -34
v=emerg|emerged	34 -34
v=endors	21 -21
v=endors|<person>	21 -21
v=expect	-22 22
v=expect|before	31 -31
v=expect|on	-50 50
v=extend	-21 21
v=extend|on	-21 21
v=face	28 -28
v=face|in	24 -24
v=face|on	23 -23
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
v=had	-26 26
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
v=meet	26 -26
v=meet|,	27 -27
v=meet|in	-28 28
v=meet|on	23 -23
v=met|met	33 -33
v=miss	-36 36
v=miss|on	-36 36
v=move|agreement	35 -35
v=move|forward	43 -43
v=move|rooms	-23 23
v=occupi	-24 24
v=occupi|on	-24 24
v=offer|at	-30 30
v=offer|truce	27 -27
v=open|<place>	-28 28
v=open|on	15 -15
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
v=put|until	-23 23
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
v=resum	22 -22
v=resum|on	22 -22
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
v=send	16 -16
v=send|by	16 -16
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
v=told	49 -49
v=told|on	32 -32
v=told|told	17 -17
v=took	-16 16
v=took|on	17 -17
v=took|place	-27 27
v=touch	-23 23
v=touch|<place>	-23 23
v=tour	24 -24
v=tour|on	24 -24
v=unfinish	-34 34
v=unfinish|on	-34 34
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
v=will|<place>	-27 27
v=will|in	21 -21
v=will|on	36 -36
v=will|until	30 -30
v=|<date>	-28 28
v=|<organisation>	-18 18
v=|<place>	-39 39
v=|a	-27 27
v=|about	17 -17
v=|cancel	19 -19
v=|diner	-22 22
v=|due	-27 27
v=|first	-26 26
v=|for	-57 57
v=|hearing	-29 29
v=|in	-21 21
v=|meetings	34 -34
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
word=earlier in the day	-46 46
word=february	45 -45
word=february 0	-22 22
word=four days later	23 -23
word=friday	19 -19
word=friday 0 october	36 -36
word=friday afternoon	34 -34
word=in a year	18 -18
word=in the afternoon	-29 29
word=in the spring	-23 23
word=in the spring of 0	34 -34
word=january 0	-36 36
word=june	21 -21
word=last friday	-34 34
word=last month	20 -20
word=last night	25 -25
word=last spring	18 -18
word=last sunday	-53 53
word=last year's	40 -40
word=march 0, 0	-35 35
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
word=sunday	22 -22
word=sunday evening	-33 33
word=that day	-19 19
word=that night	-32 32
word=the day before	18 -18
word=the eve of wednesday	-43 43
word=the next day	31 -31
word=the night before	18 -18
word=the same day	24 -24
word=this month	26 -26
word=this morning	-32 32
word=this summer	-20 20
word=three weeks ago	20 -20
word=thursday evening	-32 32
word=today	20 -20
word=tomorrow	-43 43
word=tomorrow's	25 -25
word=tuesday evening	33 -33
word=tuesday morning	-44 44
word=tuesday next week	-46 46
word=tuesday night	-25 25
word=tuesday week	-29 29
word=two days later	25 -25
word=until the summer	17 -17
word=wednesday evening	-20 20
word=wednesday morning	-17 17
word=wednesday next week	-48 48
word=yesterday	-34 34`;
/** Weights of the part classifier. */
export const PART = `none attended hosted invited represented absent
1>aside-cue:absent	12 -26 -48 -20 6 17
1>aside-cue:attended	-5 -5 -9 -23 4 3
1>aside-cue:background	20 -5 -18 -27 -33 -10
1>aside-cue:declined	-2 -19 -25 -21 -26 17
1>aside-cue:hosted	-14 -17 20 -23 -25 3
1>aside-cue:invited	2 8 -14 10 -30 -19
1>aside-cue:observer	15 -5 -9 -19 -31 -13
1>aside-cue:reported	7 -9 -8 -14 -23 -1
1>aside-cue:represented	1 -14 -49 -26 26 -18
1>aside-does-first:absent-not-come	8 -17 -13 -6 -9 5
1>aside-does-first:asked	-5 4 -4 -13 -27 -4
1>aside-does-first:comes	-16 7 -8 -23 -37 2
1>aside-does-first:died	28 -23 -23 -11 -14 -17
1>aside-does-first:does-there	-4 15 -29 -21 -31 -5
1>aside-does-first:elsewhere	-11 -19 -25 -11 -23 26
1>aside-does-first:hindered	12 -21 -20 -9 10 -3
1>aside-does-first:hosts	-14 -42 40 -22 -27 -15
1>aside-does-first:is-represented	-4 -34 5 -17 24 -37
1>aside-does-first:is-there	-8 16 -29 -15 -14 -13
1>aside-does-first:kept-away	10 -17 -15 -10 -10 9
1>aside-does-first:learned-later	19 -20 -13 -11 -14 -16
1>aside-does-first:leaves	-2 6 -8 -12 -1 -20
1>aside-does-first:no-show	0 -22 -14 -8 -17 9
1>aside-does-first:refused	-3 -22 -20 -21 -27 22
1>aside-does-first:says	2 1 4 -14 -22 -45
1>aside-does-first:uninvited	3 -27 -19 -12 -12 13
1>aside-does-first:watched	7 -18 -16 -9 -19 1
1>aside-does-first:will-come	-20 14 -26 -21 -7 8
1>aside-does-first:will-not	-12 -10 -6 -3 -7 10
1>aside-does:absent-not-come	6 -19 -13 -11 -15 11
1>aside-does:asked	-5 4 -4 -13 -27 -4
1>aside-does:comes	-9 0 -14 -23 -6 -1
1>aside-does:did	3 2 -14 -17 0 -1
1>aside-does:died	28 -23 -23 -11 -14 -17
1>aside-does:does-there	-1 1 -37 -23 4 1
1>aside-does:elsewhere	-11 -19 -25 -11 -23 26
1>aside-does:hindered	12 -21 -20 -9 10 -3
1>aside-does:hosts	-13 -32 34 -22 -30 -7
1>aside-does:is-represented	-2 -36 3 -20 25 -41
1>aside-does:is-there	-13 5 -18 -16 -17 11
1>aside-does:kept-away	10 -17 -15 -10 -10 9
1>aside-does:learned-later	19 -20 -13 -11 -14 -16
1>aside-does:leaves	-2 6 -8 -12 -1 -20
1>aside-does:no-show	-8 4 -23 -17 -27 6
1>aside-does:owns-deputy	11 -14 -7 -5 -7 -11
1>aside-does:refused	-3 -22 -20 -21 -26 23
1>aside-does:says	-2 -3 -4 -14 -23 2
1>aside-does:uninvited	3 -27 -19 -12 -12 13
1>aside-does:watched	7 -18 -16 -9 -19 1
1>aside-does:will-come	-23 2 -28 -25 -9 17
1>aside-does:will-not	-12 -10 -6 -3 -7 10
1>byline	10 -2 -11 -9 -18 -20
1>does-first:absent-not-come	8 -38 -26 -13 9 14
1>does-first:asked	-6 -29 -17 25 -18 -11
1>does-first:comes	0 -8 -11 -12 -9 3
1>does-first:denies	14 -21 15 -12 -18 -39
1>does-first:did	6 3 -40 -39 -30 -11
1>does-first:did-not	-29 23 -21 -30 -6 -4
1>does-first:died	31 -24 -15 -14 -24 -28
1>does-first:does-there	14 -5 -2 -14 -27 -17
1>does-first:elsewhere	-22 8 -40 -30 4 8
1>does-first:hindered	-1 -33 1 -23 4 3
1>does-first:hindrance	13 -34 -8 -15 6 -2
1>does-first:hosts	16 -13 1 -25 -8 -15
1>does-first:is-represented	-5 -28 -19 0 21 -23
1>does-first:is-there	-16 14 -4 -18 -31 -13
1>does-first:kept-away	-11 -17 -9 -26 20 1
1>does-first:learned-later	4 9 -29 -19 -19 -33
1>does-first:leaves	-3 -11 -23 -19 -3 12
1>does-first:no-answer	-10 -22 -25 26 -27 -38
1>does-first:no-show	8 -30 -28 -14 -23 11
1>does-first:open	-22 -19 -18 21 -17 -22
1>does-first:refused	-26 -13 -10 -33 -22 30
1>does-first:regrets	5 -5 -24 7 -16 -5
1>does-first:says	2 -8 6 -17 -10 -7
1>does-first:says-no	-29 17 -6 -19 -14 8
1>does-first:says-yes	-14 15 -17 -6 -6 -13
1>does-first:sent-deputy	-11 -16 -23 -16 10 3
1>does-first:stayed-away	3 -18 -18 -19 9 2
1>does-first:tells-press	25 -15 -8 -7 -15 -22
1>does-first:uninvited	1 -1 -8 -17 -6 3
1>does-first:watched	14 -21 -31 -22 -24 13
1>does-first:whether	-14 2 1 -18 -13 -16
1>does-first:will-come	-7 20 -19 -14 -14 -21
1>does-first:will-not	-6 -16 -6 -9 -21 15
1>does:absent-not-come	14 -40 -29 -36 3 17
1>does:asked	-4 -28 -16 24 -11 -16
1>does:comes	0 -13 -5 -6 -16 6
1>does:denies	18 -25 13 -17 -20 -40
1>does:did	9 -1 -45 -3 -30 -4
1>does:did-not	-13 13 -5 -29 -10 -3
1>does:died	13 -6 -5 -22 -4 -32
1>does:does-there	7 -2 -1 -14 -8 -22
1>does:elsewhere	-19 8 -51 -12 -2 7
1>does:hindered	4 -35 -6 -3 6 -4
1>does:hindrance	7 -12 -22 -25 9 -8
1>does:hosts	19 -12 -5 -22 -3 -15
1>does:is-represented	-2 -33 -23 -4 28 -29
1>does:is-there	-29 21 -1 -19 -31 -21
1>does:kept-away	-6 -23 -9 -25 19 5
1>does:learned-later	2 7 -28 -18 -19 -15
1>does:leaves	-7 3 -26 -18 -5 10
1>does:no-answer	-19 -24 -28 30 -27 -8
1>does:no-show	10 -3 -13 -15 -26 -5
1>does:open	-28 -25 -20 28 -20 -25
1>does:owns-deputy	2 -25 -14 -5 -10 9
1>does:refused	-30 -8 -13 -12 -23 32
1>does:regrets	4 -9 -28 7 -20 3
1>does:says-no	-34 17 -8 4 -14 8
1>does:says-yes	-5 16 -20 -18 -16 -17
1>does:sent-deputy	-14 -20 -25 -17 10 6
1>does:stayed-away	3 -16 -21 -21 4 6
1>does:tells-press	25 -15 -8 -7 -15 -22
1>does:uninvited	10 -9 -11 -19 -7 -1
1>does:watched	9 -11 -32 -22 -24 11
1>does:whether	-2 -9 2 6 -15 -26
1>does:will-come	-10 1 -5 -16 -18 4
1>does:will-not	-26 -23 -6 -14 -31 28
1>group:1	12 -1 -9 -17 -15 -3
1>group:2	17 -4 -2 -23 -22 -13
1>group:3	1 14 -16 -5 -11 -27
1>group:4	23 7 -19 -32 -28 -17
1>l2:'s ,	-22 21 -18 -18 -19 -14
1>l2:( in	20 -16 -8 -3 -6 -13
1>l2:) ,	-16 18 -18 -9 -12 -17
1>l2:, <person>	6 0 -13 -7 -9 -16
1>l2:, <quote>	-1 -6 7 -9 -9 -23
1>l2:, aboard	24 -21 -21 -11 -11 -20
1>l2:, among	14 4 -21 -12 -16 -22
1>l2:, and	-15 -23 -7 8 2 11
1>l2:, at	16 -27 10 -19 -17 -23
1>l2:, because	16 1 -13 -10 -10 -13
1>l2:, between	21 -15 -23 -6 -14 -17
1>l2:, brought	-11 17 -17 -4 -7 -10
1>l2:, but	-21 7 -18 -18 -28 12
1>l2:, by	-22 20 -18 -12 -11 -16
1>l2:, elected	-14 -7 10 -9 -12 -11
1>l2:, expects	-25 23 -18 -16 -14 -15
1>l2:, hosted	28 -9 -18 -8 -10 -19
1>l2:, in	-4 -6 -17 -23 12 -29
1>l2:, including	10 5 -14 -10 -13 -16
1>l2:, let	-9 19 -27 -23 -18 -38
1>l2:, lost	-2 14 -20 -14 -15 -15
1>l2:, met	22 -19 -46 -11 -11 7
1>l2:, noted	19 -14 -13 -13 -10 -14
1>l2:, received	-17 14 1 -12 -12 -2
1>l2:, said	-1 6 -34 -29 -16 -6
1>l2:, sent	9 10 -12 -4 -29 -22
1>l2:, so	-10 -10 -10 -5 -12 11
1>l2:, that	28 -48 -13 -11 -16 -25
1>l2:, thinks	15 -17 -9 -5 -10 -11
1>l2:, through	23 -14 -14 -18 -21 -23
1>l2:, under	16 -12 -7 -6 -4 -9
1>l2:, until	-10 11 -9 -6 -9 -13
1>l2:, when	16 -11 -8 -6 -9 -18
1>l2:, where	26 -20 2 -11 -15 -10
1>l2:, while	-19 1 0 -4 4 -1
1>l2:, whose	21 -13 -10 -22 -26 -30
1>l2:, with	-16 12 3 -23 -25 -37
1>l2:, wrote	15 -17 -10 -5 -6 -11
1>l2:: <number>	-12 -17 7 -9 -9 9
1>l2:; <person>	9 2 -25 -21 -15 -17
1>l2:; for	-26 9 -17 -20 10 -27
1>l2:; to	1 21 -29 -43 -33 -37
1>l2:; travel	16 -17 -11 -10 -4 -9
1>l2:<date> ,	0 -10 2 -12 -14 -3
1>l2:<date> :	-25 20 -2 -60 -45 -58
1>l2:<date> ;	10 -1 -26 -24 -22 -2
1>l2:<date> are	-11 15 -13 -15 -5 -15
1>l2:<date> before	-8 -20 17 -17 -19 -20
1>l2:<date> between	-1 14 -22 -3 -5 -13
1>l2:<date> by	19 -23 16 -15 -17 -26
1>l2:<date> for	-17 21 -19 -6 -20 -11
1>l2:<date> from	-16 18 -12 -2 -9 -20
1>l2:<date> in	18 -24 1 -7 -20 -12
1>l2:<date> on	10 -23 7 -18 -20 -18
1>l2:<date> to	-15 2 7 -12 -14 -13
1>l2:<date> under	17 -23 6 -6 -10 -18
1>l2:<date> when	-5 0 4 -11 -10 -13
1>l2:<date> with	-10 5 -8 13 -36 -31
1>l2:<organisation> '	-20 7 -16 -8 -14 9
1>l2:<organisation> ,	-15 -1 -11 -21 -31 6
1>l2:<organisation> and	4 -18 -4 -19 -13 17
1>l2:<organisation> came	-17 1 -16 -6 1 -15
1>l2:<organisation> gathered	6 12 -31 -10 -22 -28
1>l2:<organisation> kept	14 -13 -11 -8 -8 -13
1>l2:<organisation> —	17 -16 -14 -7 -11 -11
1>l2:<person> as	9 0 -13 -12 -11 -16
1>l2:<person> because	17 -20 -4 -6 9 -13
1>l2:<person> briefed	5 7 -20 -15 -18 -22
1>l2:<person> by	-22 22 -21 -16 -20 -23
1>l2:<person> entertained	9 0 -17 -15 -11 -19
1>l2:<person> faced	-23 28 -18 -11 -13 -20
1>l2:<person> facing	25 -10 -22 -10 -15 -20
1>l2:<person> gathered	-6 -28 17 -7 -15 5
1>l2:<person> gathers	21 -11 -26 -10 -16 -8
1>l2:<person> hosted	17 8 -18 -6 -6 -12
1>l2:<person> in	-10 -16 -7 -12 14 -11
1>l2:<person> invited	-15 6 11 -37 -20 -9
1>l2:<person> meets	-3 -2 7 -16 -19 -30
1>l2:<person> met	12 -7 -2 -12 -11 -27
1>l2:<person> nor	0 -12 -8 -4 -8 8
1>l2:<person> questioned	11 -15 -21 -15 -18 14
1>l2:<person> received	13 2 -31 5 -16 -30
1>l2:<person> said	-6 -24 18 -8 -9 -30
1>l2:<person> sent	-26 -6 -15 -11 16 -47
1>l2:<person> to	17 -18 -12 -15 -10 -15
1>l2:<person> told	28 -26 -18 -6 -8 -16
1>l2:<person> were	27 -9 -37 -16 -29 -36
1>l2:<person> —	-4 -14 17 -19 -22 -27
1>l2:<place> '	38 -31 -13 -10 -9 -18
1>l2:<place> ,	2 -12 -6 -4 -1 -14
1>l2:<place> :	18 -3 5 -52 -11 -48
1>l2:<place> ;	-1 -14 -1 -21 -23 5
1>l2:<place> <date>	12 -9 -11 -6 -3 -6
1>l2:<place> and	22 4 -25 -17 -22 -32
1>l2:<place> between	8 -5 0 -13 -14 0
1>l2:<place> by	-32 11 2 -11 -25 -15
1>l2:<place> came	22 -8 -27 -17 -31 -26
1>l2:<place> sent	26 -18 1 -9 -27 -19
1>l2:<place> under	5 -5 8 -17 -24 -29
1>l2:<place> was	-23 27 -27 -13 -19 -26
1>l2:<place> with	11 -12 6 -22 -27 -29
1>l2:<place> —	-36 35 -32 -23 -22 -20
1>l2:<quote> ,	-23 -28 27 -21 -25 -25
1>l2:<quote> ;	-22 20 -17 -3 -2 -16
1>l2:<quote> added	-15 14 -12 -11 -11 -14
1>l2:<quote> meet	-10 15 -16 -3 -3 -4
1>l2:<quote> said	10 -15 -35 -18 -13 7
1>l2:<quote> says	4 4 -16 -11 -10 -21
1>l2:<quote> was	16 -14 -19 -4 -5 -15
1>l2:abandon when	6 -16 9 -9 -17 -18
1>l2:absent was	-17 -20 -8 -4 -6 18
1>l2:accept ,	5 -11 -13 -7 -10 4
1>l2:accept ;	-19 -20 -18 7 -14 16
1>l2:accept in	5 5 -21 -8 -17 -27
1>l2:accompani by	5 -22 -32 -12 -22 7
1>l2:accord to	22 -20 -18 -14 -12 -17
1>l2:across were	14 0 -28 -17 -25 -37
1>l2:admir ,	6 7 -21 -11 -16 -20
1>l2:advis ,	3 8 -9 -10 -16 -25
1>l2:affair ,	18 -16 -14 -15 -8 -21
1>l2:agenc ,	13 -11 -8 7 -13 -21
1>l2:agent ,	20 -8 -16 -14 -21 -27
1>l2:agre that	-5 14 -14 -2 -2 -4
1>l2:agre when	11 1 -11 -9 -9 -17
1>l2:aid ,	25 -11 -27 -16 -20 -31
1>l2:aid to	-17 -14 -13 -5 -1 16
1>l2:airport by	-17 -2 5 -4 -6 -10
1>l2:all to	-17 10 -15 -9 -12 1
1>l2:aloud ;	-15 14 -11 -9 -10 -13
1>l2:also drew	16 8 -19 -7 -21 -20
1>l2:also meet	3 13 -24 -7 -6 -17
1>l2:also to	-12 -16 -8 -12 -4 14
1>l2:altern ,	15 4 -24 -21 -23 -26
1>l2:ambassador ,	3 0 -25 4 -36 0
1>l2:and <person>	10 -7 7 -12 -11 -17
1>l2:and by	8 18 -29 -9 -10 -15
1>l2:and host	-15 -19 19 -2 -1 -3
1>l2:and with	-10 17 -18 -17 -24 -28
1>l2:and without	-2 -5 -17 -6 -10 2
1>l2:apolog :	-34 -30 -27 -28 11 18
1>l2:apologis to	15 -14 -14 -8 -5 -21
1>l2:appear ;	-10 12 -17 -18 -11 -21
1>l2:architect ,	19 -21 -18 -4 -6 -12
1>l2:as did	-15 -23 -17 -13 -13 21
1>l2:assist ,	6 5 -16 -14 -13 -16
1>l2:at which	-10 -2 1 -11 -9 -20
1>l2:attend :	-16 -12 -20 -13 16 -17
1>l2:attend ;	10 3 -18 -21 -14 -24
1>l2:attend by	-10 18 -20 -3 -5 -8
1>l2:attornei ,	-6 7 -4 -4 -13 -9
1>l2:auditor ,	14 -14 -12 -10 -9 -16
1>l2:austrian ,	2 6 -18 -18 -18 -27
1>l2:author ,	9 -8 -7 -4 -4 -12
1>l2:back with	-5 2 -21 -9 -13 7
1>l2:ball ;	-13 18 -21 -14 -10 -10
1>l2:ban ;	-20 -7 10 -17 -20 -20
1>l2:ban on	-13 -9 -9 -6 -10 10
1>l2:bank ,	-1 11 -17 -4 -12 -16
1>l2:bank and	5 4 -15 -17 -16 -20
1>l2:banker ,	-13 -13 -6 13 -4 -10
1>l2:battalion ,	16 -21 -15 -20 -18 8
1>l2:bench ;	4 -8 10 -32 -9 -21
1>l2:besid <person>	-1 9 -26 -16 -15 -22
1>l2:between <person>	13 -14 -11 -5 -4 -10
1>l2:board ,	24 -20 -6 -5 -5 -13
1>l2:breakfast :	-43 -13 41 -51 -43 -51
1>l2:breakfast with	-9 15 -19 -12 -18 -19
1>l2:brief ;	16 -11 -13 -13 -11 -15
1>l2:brief by	-4 -22 15 -13 -12 -18
1>l2:brother ,	10 -16 -10 -7 -12 -5
1>l2:brother-in-law ,	15 -4 -8 -8 -16 -16
1>l2:brought together	-7 9 -43 -14 -27 5
1>l2:built under	12 -10 -13 -9 -10 -9
1>l2:buyer '	16 4 -15 -10 -8 -21
1>l2:buyer ,	12 1 -11 -5 -10 -17
1>l2:by <person>	-9 -8 16 -14 -18 -19
1>l2:call <person>	-9 12 -23 -12 -11 -20
1>l2:call between	9 8 -30 -9 -9 -17
1>l2:call by	-14 -14 15 -6 -1 -4
1>l2:call on	1 -18 16 -6 -9 -16
1>l2:call with	11 13 -26 -30 -28 -27
1>l2:came :	-28 34 -32 -28 -24 -30
1>l2:came ;	11 -12 -12 -9 -13 4
1>l2:came from	8 -11 9 -10 -17 -26
1>l2:came with	-28 0 -20 -6 -14 8
1>l2:camera ,	-14 15 -14 -2 -3 -12
1>l2:candid ,	-12 -6 -10 -4 -4 8
1>l2:captain ,	21 1 -35 -26 -26 -31
1>l2:caretak ,	15 -15 -14 -10 -14 -12
1>l2:carmak '	-18 14 4 -28 -24 -28
1>l2:case ;	-14 16 -21 -5 -6 -13
1>l2:cent ;	19 -20 -14 -15 -18 -12
1>l2:chair ,	9 -23 11 -18 -2 -6
1>l2:chair ;	6 13 -28 -26 -30 -9
1>l2:chair and	-11 13 -13 -5 -10 -12
1>l2:chair by	5 -34 20 -11 -3 -24
1>l2:chairman ,	-15 1 14 -17 -22 -10
1>l2:challeng to	14 -12 -9 -7 -5 -15
1>l2:chamber ,	-6 15 -15 -1 -8 -11
1>l2:chancellor ,	-17 -16 -11 -11 -13 17
1>l2:chapter ,	-13 -8 10 -1 -4 -7
1>l2:charg against	14 -13 -12 -11 -12 -11
1>l2:chargé ,	19 1 -27 -6 -9 -19
1>l2:chauffeur ,	11 -12 -8 -7 -8 -9
1>l2:chief ,	-4 12 -14 -21 4 -24
1>l2:clear ,	7 -11 6 -17 -23 -29
1>l2:cleric turned	11 -9 -9 -3 -3 -16
1>l2:clerk ,	9 -2 -23 -20 -20 -24
1>l2:client ,	22 -27 -17 -18 -32 -10
1>l2:clinic with	-18 -7 8 -7 -6 -11
1>l2:co-chair by	10 -21 17 -14 -15 -23
1>l2:colleagu ,	8 9 -14 -12 -18 -6
1>l2:come ;	-27 -30 -30 27 -1 -30
1>l2:command ,	31 -6 -21 1 -17 -28
1>l2:comment ,	20 -13 -10 -6 -5 -13
1>l2:commission ,	17 -15 -13 -12 -14 -15
1>l2:compani ,	-25 29 -27 -13 -23 -30
1>l2:confer with	19 -10 -7 -17 -20 -22
1>l2:confirm ;	-25 -23 -23 6 -5 19
1>l2:consul ,	15 2 -31 3 -16 -25
1>l2:contract :	23 -12 -33 -23 -27 -24
1>l2:contract ;	-12 12 -13 -10 -9 -11
1>l2:contract with	16 -16 -15 -9 -10 -15
1>l2:conven by	7 -1 -5 -8 -8 -16
1>l2:cook ,	12 -12 -11 -8 -11 -12
1>l2:correct :	15 -11 -10 -14 -14 -17
1>l2:counsel ,	-6 -7 -23 -15 -16 8
1>l2:counsellor ,	19 -13 9 -5 -5 -10
1>l2:counterpart ,	7 0 -8 -6 -13 -15
1>l2:court ,	-9 -13 13 -4 -10 -14
1>l2:cousin ,	21 -12 -9 -10 -18 -18
1>l2:credenc from	-8 13 -14 -5 -6 -12
1>l2:creditor '	-15 15 -14 -11 -10 -12
1>l2:cut ;	19 -17 -12 -20 -17 -20
1>l2:d'affair ,	23 -8 -18 -10 -9 -12
1>l2:dai by	-17 -25 23 -10 -14 -17
1>l2:date :	-8 12 -12 -7 -10 -12
1>l2:daughter ,	-16 -11 15 -2 -5 -9
1>l2:deleg ,	-28 15 -32 17 -37 -15
1>l2:deleg ;	-9 12 -13 -11 -5 -9
1>l2:deni having	14 -13 -8 -12 -12 -18
1>l2:deputi ,	28 -14 3 -17 -16 -30
1>l2:dine with	8 4 -5 -9 -12 -17
1>l2:dinner aboard	-18 -8 9 -1 -6 -8
1>l2:dinner in	-25 19 -18 -4 -9 -10
1>l2:dinner with	4 -25 10 -6 -10 -10
1>l2:diplomat ,	36 -9 -25 -14 -11 -15
1>l2:director ,	-2 -26 12 -31 20 -39
1>l2:disput ,	-6 -8 -4 14 -3 -20
1>l2:do with	15 -15 -12 -8 -9 -9
1>l2:doctor '	16 -17 -10 -10 -3 -14
1>l2:doctor ,	18 -16 -16 -5 -8 -14
1>l2:doctor to	17 -17 -6 -5 -11 -13
1>l2:down with	-3 10 -18 -11 -24 -30
1>l2:dr .	-13 18 -19 -19 -11 -17
1>l2:driver ,	20 -4 -27 -23 -26 -29
1>l2:economist ,	17 -11 -4 -3 -3 -8
1>l2:editor ,	-14 5 -3 -2 -7 -3
1>l2:elder ,	16 -19 -11 -9 -9 -11
1>l2:eldest ,	-16 15 -14 -4 -6 -12
1>l2:employ '	9 -15 -12 -3 -4 7
1>l2:empti :	-3 -25 -17 -13 -17 10
1>l2:encount since	4 -3 -13 -8 -4 -5
1>l2:energi ,	19 -30 -16 -14 -24 9
1>l2:engin ,	10 3 -22 -21 -24 -27
1>l2:engr .	-11 14 -13 -4 -6 -15
1>l2:envoi ,	-24 32 -36 -18 -26 1
1>l2:ethiopian ,	7 7 -15 -14 -19 -18
1>l2:excus :	-33 -36 -35 -24 -35 37
1>l2:execut ,	18 0 -25 -5 -10 -23
1>l2:explain how	13 -14 -12 -7 -8 -7
1>l2:famili spoke	-6 17 -17 -2 -4 -7
1>l2:farmer '	-2 11 -25 -10 -9 -8
1>l2:father ,	15 -22 2 -13 -16 -22
1>l2:feder for	4 2 -9 -7 -14 -14
1>l2:fell to	-5 14 -14 -4 -9 -2
1>l2:ferryman ,	13 -7 -9 -6 -6 -16
1>l2:feud between	15 -15 -15 -5 -3 -9
1>l2:filipino crewing	6 7 -18 -19 -17 -17
1>l2:financ ,	23 -26 10 -7 -8 -9
1>l2:fire were	-36 9 -25 -12 -6 -4
1>l2:first ,	-13 17 -19 -7 -10 -13
1>l2:fisherman ,	11 -10 -8 -6 -12 -9
1>l2:flank by	1 15 -22 -24 -19 -28
1>l2:floor ,	9 -21 14 -14 -6 -13
1>l2:flu :	-21 -26 -25 -20 -25 25
1>l2:for by	-8 18 -23 -19 -29 -31
1>l2:for which	14 -14 -14 -6 -7 -11
1>l2:foreseen when	24 -12 -29 -12 -12 -23
1>l2:forum :	-14 2 1 -18 -13 -16
1>l2:founder ,	18 -21 -7 -9 -8 -14
1>l2:fourth ,	-16 -18 -13 -15 -13 15
1>l2:freed was	31 -17 -15 -8 -7 -24
1>l2:freed were	-23 24 -19 -2 -3 -18
1>l2:fund ;	8 6 -16 -16 -14 -17
1>l2:funer in	14 -13 -9 -7 -11 -20
1>l2:gather <person>	21 -13 -25 -10 -14 1
1>l2:geologist ,	-7 15 -15 -1 -3 -2
1>l2:given by	-17 -20 20 -5 -4 -8
1>l2:go before	0 -15 9 -10 -10 -16
1>l2:go to	20 -18 -14 -9 -8 -15
1>l2:gov .	-24 -11 18 -30 -26 -28
1>l2:govern ,	17 -11 -13 -8 -3 -11
1>l2:governor ,	6 -26 6 -17 -3 6
1>l2:greet through	4 3 -6 -5 -14 -10
1>l2:grocer '	-8 17 -15 -1 -2 -5
1>l2:grower '	10 -7 5 -16 -17 -33
1>l2:guest ,	-23 31 -31 -13 -17 -22
1>l2:guest :	30 -10 -47 -27 -29 -41
1>l2:guest were	19 -5 -35 -11 -32 0
1>l2:guid '	29 -3 -20 -25 -15 -20
1>l2:h.e .	-10 14 -13 -15 -8 -17
1>l2:ha invited	-6 -11 -24 13 -2 -13
1>l2:ha summoned	-7 17 -16 -16 -4 -8
1>l2:had asked	-6 -12 10 -7 -5 -9
1>l2:had met	-13 6 -4 -14 -16 -31
1>l2:had sent	-11 22 -6 -5 -28 -17
1>l2:happen :	26 1 -31 -23 -26 -38
1>l2:have met	-29 1 9 -17 -19 -24
1>l2:head ,	9 -23 16 -22 -40 -7
1>l2:head by	-15 21 -21 -5 -8 -12
1>l2:heart ,	-6 12 -11 -2 -2 -7
1>l2:held by	-16 5 -1 -4 -6 -13
1>l2:her ,	14 -20 -15 -13 2 -20
1>l2:her with	17 1 -13 -6 -8 -10
1>l2:hiker ,	18 -19 -8 -5 -10 -17
1>l2:him :	-25 25 -19 -22 -22 -26
1>l2:himself ,	12 -11 -12 -11 -9 -11
1>l2:histori ,	-16 17 -14 -4 -5 -15
1>l2:hospit ;	12 -2 -31 -42 -20 -33
1>l2:host ,	-4 -14 10 -25 0 -34
1>l2:host ;	-10 14 -16 -10 -12 -17
1>l2:host by	1 -39 12 -14 -18 2
1>l2:host is	-12 -22 18 -14 -12 -10
1>l2:host was	-12 -14 14 -3 -4 -15
1>l2:hostag ,	15 -15 -8 -7 -9 -14
1>l2:hour :	-22 24 -19 -13 -23 -26
1>l2:hour by	-12 10 -9 -6 -6 -5
1>l2:hour from	-13 19 -10 -3 -5 -11
1>l2:hous ,	40 8 -27 -18 -22 -22
1>l2:housekeep ,	21 -1 -28 -15 -18 -19
1>l2:husband ,	22 -17 -22 -13 -14 -19
1>l2:in for	-15 -19 -9 -11 17 -12
1>l2:inquiri into	23 -21 -22 -16 -20 -22
1>l2:insist that	-8 13 -11 -2 -1 -3
1>l2:instead to	-8 11 -14 -6 -7 -9
1>l2:institut ,	-5 -6 9 -11 -15 -23
1>l2:insur ,	-23 16 -11 -10 -10 -11
1>l2:interpret ,	8 10 -23 -13 -16 -22
1>l2:interpret ;	-13 -17 -11 -11 -9 15
1>l2:invit to	-10 -14 -21 15 -4 -9
1>l2:is sending	-21 20 -11 -14 -20 -14
1>l2:is that	-14 -10 13 -2 -2 -3
1>l2:it ;	-12 14 -14 -5 -8 -11
1>l2:it comprised	-13 17 -15 -6 -10 -13
1>l2:it drew	2 -4 -1 -20 -13 -4
1>l2:it is	-16 2 12 -18 -17 -19
1>l2:it to	-18 17 -16 -17 -13 -14
1>l2:it was	-18 22 -23 -5 -9 -15
1>l2:join by	-17 7 -5 -4 -8 -15
1>l2:journalist ,	14 -14 -6 -4 -6 -14
1>l2:judg ,	10 -28 18 -11 -21 -25
1>l2:junior ,	3 2 -23 -12 -24 6
1>l2:kept for	-15 -9 -5 -15 -15 15
1>l2:keynot :	-23 23 -15 -19 -19 -25
1>l2:known as	6 7 -23 -14 -22 -27
1>l2:korean beside	19 -2 -22 -7 -11 -7
1>l2:land ;	-8 12 -12 -9 -10 -13
1>l2:lawyer ,	11 18 -38 -22 -24 -45
1>l2:lawyer :	-12 19 -20 -5 -11 -16
1>l2:lawyer was	-18 17 -15 -8 -12 -18
1>l2:leader ,	-19 -1 -34 -19 -13 19
1>l2:learn that	-12 12 -11 -11 -11 -13
1>l2:leav :	-14 -15 -12 -10 -19 15
1>l2:led by	7 2 -12 -8 -9 -15
1>l2:left sat	7 -9 8 -7 -9 -16
1>l2:left was	-12 21 -32 -14 -17 -33
1>l2:let <person>	15 -7 -13 -7 -7 -12
1>l2:letter ,	17 -16 -15 -13 -13 -10
1>l2:levi ,	12 -14 -10 -4 -8 -11
1>l2:libyan ,	26 -9 -23 -8 -12 -18
1>l2:loan ,	5 4 -17 -9 -13 -11
1>l2:loan to	20 -24 -15 -15 -12 -15
1>l2:local call	16 -14 -13 -7 -7 -9
1>l2:lockout ;	21 -20 -15 -19 -14 -23
1>l2:lunch ;	-10 13 -13 -4 -7 -12
1>l2:lunch by	-13 -17 16 -4 -4 -7
1>l2:lunch for	14 7 -31 -23 -43 -37
1>l2:lunch with	-30 10 14 -17 -22 0
1>l2:mai be	-16 15 -11 -7 -11 -15
1>l2:man ,	-7 -33 -27 -29 -27 18
1>l2:man named	-17 16 -6 -2 -4 -7
1>l2:manag ,	14 -7 -16 -8 -12 -15
1>l2:map ;	12 -1 -11 -11 -7 -13
1>l2:mayor ,	-17 -17 24 -21 -25 -34
1>l2:meanwhil ,	27 -32 3 -4 -17 -10
1>l2:mediat ,	-34 -34 37 -15 -19 -22
1>l2:mediat was	9 4 -19 -14 -13 -21
1>l2:meet between	-27 -3 7 -13 -12 -15
1>l2:meet with	3 21 -45 -18 -20 -29
1>l2:member ,	13 -9 -24 -17 -20 1
1>l2:met <person>	-25 26 -14 -8 -13 -23
1>l2:met under	19 -24 1 -6 -10 -23
1>l2:metropolitan ,	-15 -9 -8 12 -3 -11
1>l2:miner '	-18 18 -18 -4 -5 -8
1>l2:miner and	-4 8 -12 -1 -3 -4
1>l2:minist ,	-21 -9 9 -22 23 -20
1>l2:ministri by	-6 -13 13 -1 -1 -3
1>l2:minut ;	4 -4 5 -20 -23 -28
1>l2:miss :	-29 2 -11 -10 -16 28
1>l2:mission under	-4 6 -3 -9 -12 -17
1>l2:moder by	-12 23 -23 -5 -2 -5
1>l2:monei ;	-11 12 -8 -6 -6 -10
1>l2:mother ,	-17 8 -3 -15 -23 5
1>l2:name ,	-5 -19 -20 -15 -13 12
1>l2:name ;	-18 -15 -11 -12 -12 15
1>l2:name after	20 -19 -13 -9 -12 -14
1>l2:name dropped	21 -18 -14 -13 -16 -21
1>l2:name for	9 -10 -4 -7 -14 -7
1>l2:name is	-13 20 -22 -4 -6 -11
1>l2:natur :	-5 -9 -11 -3 16 -19
1>l2:negoti ,	4 -10 -9 -16 -13 6
1>l2:nephew ,	5 6 -10 -6 -13 -16
1>l2:next to	-25 6 3 -12 -9 -18
1>l2:niec ,	14 -14 -10 -7 -10 -14
1>l2:no ,	9 6 -11 -17 -16 -19
1>l2:nor was	24 -24 -18 -11 -19 -26
1>l2:not mention	12 -12 -8 -5 -6 -11
1>l2:note ;	-25 29 -21 -22 -25 -31
1>l2:note-tak ,	18 7 -21 -7 -11 -24
1>l2:notic was	-14 -15 -7 -4 -7 14
1>l2:notic when	-8 -13 11 -7 -7 -7
1>l2:number ,	-9 14 -13 -2 -5 -18
1>l2:nurs '	-6 18 -18 -3 -2 -3
1>l2:object ;	13 -12 -8 -10 -9 -13
1>l2:observ ,	-10 14 -14 -14 -15 -28
1>l2:observ in	2 6 -18 -19 -20 -26
1>l2:of <person>	18 -20 -16 -12 -11 -14
1>l2:off :	-17 16 -13 -3 -2 -7
1>l2:offic ,	3 4 -9 -7 -14 -14
1>l2:offic after	14 -12 -17 -6 -8 -8
1>l2:offici ,	16 -26 10 -20 -24 -25
1>l2:offici under	7 6 -16 -8 -8 -15
1>l2:ombudsman ,	15 -5 -22 -5 -21 7
1>l2:on ,	12 2 -25 -9 -15 -24
1>l2:on ;	-7 -17 -4 -1 -4 14
1>l2:on <date>	21 -20 -14 -23 3 -8
1>l2:on by	4 -14 4 -4 -5 -6
1>l2:on has	-6 9 -12 -5 -5 -10
1>l2:onc ,	-7 12 -10 -3 -3 -2
1>l2:onc ;	-17 16 -15 -6 -16 -11
1>l2:onli ,	-22 20 -17 -13 -18 -19
1>l2:onli that	18 -18 -19 -10 -6 -15
1>l2:oper ,	11 -14 -9 -2 -5 -7
1>l2:opposit ;	-13 -18 -7 -5 -9 16
1>l2:order ,	-2 27 -31 -10 -9 8
1>l2:out by	-29 13 -6 -21 23 -10
1>l2:outsid ,	17 -18 -14 -7 -6 -8
1>l2:oven ,	-13 12 -13 -8 -11 -11
1>l2:over :	-15 -17 -13 -13 -17 16
1>l2:owner ,	8 -21 -15 -14 1 0
1>l2:p.c .	-4 -14 -32 -24 -31 19
1>l2:pack ;	-12 14 -5 -11 -12 -13
1>l2:padoh saw	-13 12 -12 -5 -6 -9
1>l2:panel with	21 -7 -24 -16 0 -9
1>l2:paper ,	-26 -24 2 -18 -11 21
1>l2:paperwork :	-29 33 -30 -19 -28 -34
1>l2:parliament ,	-18 18 -18 -11 -14 -15
1>l2:part were	-29 32 -18 -3 -4 -13
1>l2:parti ,	-12 15 -13 -9 -12 -15
1>l2:particip ,	-9 11 -11 -8 -14 -11
1>l2:partner ,	-11 9 -2 -22 -21 -2
1>l2:passeng '	16 -14 -18 -9 -9 -12
1>l2:patient '	14 -15 -9 -8 -8 -9
1>l2:peopl :	1 14 -39 -20 -42 -4
1>l2:person :	6 7 -14 -15 -21 -25
1>l2:personnel ,	-13 14 -14 -3 -9 -10
1>l2:phone ,	-8 11 -14 -7 -8 -11
1>l2:place ;	-17 4 -8 -10 -9 3
1>l2:place came	-5 12 -8 -2 -13 -9
1>l2:planter '	1 13 -22 -27 -22 -26
1>l2:player ;	19 -18 -16 -11 -12 -25
1>l2:plead with	-6 -13 13 -3 -5 -3
1>l2:plough named	19 -20 -10 -4 -4 -6
1>l2:pope ;	-7 18 -21 -8 -4 -13
1>l2:posit ;	-7 12 -13 -18 -13 -14
1>l2:preach ;	19 -25 12 -16 6 -32
1>l2:predecessor ,	21 -5 -3 -12 -16 -36
1>l2:prefect ,	-8 6 1 -20 -23 -30
1>l2:premier ,	-13 9 2 -14 -16 -22
1>l2:present :	-11 17 3 -46 -46 -61
1>l2:present were	19 -34 -38 -24 13 -5
1>l2:presid ,	-17 -17 5 -30 -2 21
1>l2:presid ;	16 6 -38 -19 -23 -17
1>l2:presid in	-3 -5 -26 -12 -15 7
1>l2:president-elect ,	-8 14 -14 -5 -6 -10
1>l2:price ;	-25 27 -25 -23 -21 -25
1>l2:prison ;	-11 -13 -6 -10 -13 13
1>l2:propos by	15 -11 -12 -5 -4 -9
1>l2:question by	-20 20 -15 -6 -10 -13
1>l2:quorum :	-34 -17 22 -37 -30 -30
1>l2:quot ,	16 -14 -5 -4 -3 -7
1>l2:race ,	22 -22 -16 -7 -10 -21
1>l2:reach ;	14 -7 -16 -2 -2 -20
1>l2:recal that	13 -10 -4 -2 -1 -5
1>l2:receiv by	14 -17 7 -9 -10 -17
1>l2:receiv from	7 -26 -28 -19 -13 19
1>l2:referendum ;	-12 11 -7 -8 -7 -9
1>l2:region ,	16 -13 -28 -13 11 -26
1>l2:registrar ,	17 -5 -7 -3 -12 -17
1>l2:regul ,	24 -29 -9 -10 -9 -11
1>l2:relat ,	3 -6 6 -14 -23 -24
1>l2:rep ,	-8 17 -15 -2 -3 -9
1>l2:replac :	-20 -20 -17 -15 21 -23
1>l2:replac by	-15 23 -27 -10 -10 -9
1>l2:repli and	-8 -15 -7 -7 -2 13
1>l2:repli to	11 -12 -6 -9 -5 -13
1>l2:report ,	21 -19 -9 -10 -9 -15
1>l2:repres ,	4 -21 11 -18 -19 -21
1>l2:repres by	5 1 -17 -13 -45 1
1>l2:research ,	16 -18 -6 -7 -7 -9
1>l2:resid '	-13 -8 -2 13 0 -6
1>l2:resid ,	-2 12 -20 -5 -4 -9
1>l2:rev .	-14 -22 15 -20 10 -19
1>l2:ribbon ;	-9 12 -14 -7 -8 -9
1>l2:right ,	-6 16 -25 -23 -21 -28
1>l2:risk ,	-8 -14 -9 -2 -9 9
1>l2:rival for	-19 18 -7 -3 -5 -3
1>l2:river were	-18 26 -25 -2 -3 -14
1>l2:road :	-35 -33 -30 35 -24 -29
1>l2:room :	-25 21 -21 -20 -26 -6
1>l2:room as	-16 14 -12 -4 -5 -11
1>l2:runwai with	-13 12 -8 -2 -2 -7
1>l2:sai that	-18 8 1 -3 -1 -5
1>l2:said that	-22 -11 -1 0 -1 21
1>l2:sat between	-12 16 -17 -2 -7 -11
1>l2:sat with	-1 8 -19 -6 -7 -9
1>l2:seat ,	-13 11 -9 -2 -2 -7
1>l2:seat ;	-13 -8 -2 -2 -5 13
1>l2:second ,	23 -21 -27 -13 -21 -19
1>l2:secretari ,	8 -5 -2 -22 -41 0
1>l2:secretary-gener ,	12 -9 -14 -5 -8 -7
1>l2:secretli met	-19 15 -10 0 -1 -6
1>l2:seminarian ,	12 -12 -8 -8 -12 -12
1>l2:senat ,	4 4 -21 -13 -11 -17
1>l2:sent <person>	-7 11 -9 -8 -16 -16
1>l2:servic ,	-5 20 -24 -13 -16 -18
1>l2:session :	-21 12 -2 -17 -14 -23
1>l2:session ;	-9 16 -12 -3 -2 -4
1>l2:shadow ,	-17 17 -11 -12 -15 -15
1>l2:sharehold ,	28 -28 -6 -7 -7 -15
1>l2:she was	-2 -20 -1 -5 -8 6
1>l2:sheikh ,	-4 15 -11 -1 -5 -6
1>l2:shipper '	9 -12 -22 -9 7 5
1>l2:shore ,	19 -17 -18 -12 -12 -18
1>l2:show ;	19 -4 -11 -11 -11 -19
1>l2:shuar ,	-12 27 -26 -1 -2 -7
1>l2:side let	-19 -16 -8 -6 -7 17
1>l2:sign by	1 -21 12 -13 -22 -24
1>l2:silenc ;	-12 16 -17 -7 -4 -9
1>l2:sister ,	-18 22 -22 -12 -16 -18
1>l2:sixth to	0 4 -14 -11 -10 -23
1>l2:so did	-16 19 -20 -7 -6 -27
1>l2:so that	28 0 -16 -2 -2 -11
1>l2:so were	-15 18 -40 -37 -44 -50
1>l2:son ,	1 -10 -14 -8 -13 5
1>l2:speaker ,	12 -3 -14 -10 -8 -13
1>l2:speech by	12 6 -27 -9 -8 -16
1>l2:spoke after	-18 -17 18 -7 -12 -14
1>l2:spoken with	18 -18 -15 -2 -9 -10
1>l2:spokesman ,	19 -25 -16 -15 -10 0
1>l2:spokeswoman ,	12 -9 -5 -2 -2 -15
1>l2:spot ;	28 -17 -22 -12 -9 -21
1>l2:staff ,	-17 9 -28 -19 -22 4
1>l2:start was	-17 -15 -10 -6 -10 16
1>l2:state ,	25 -4 -1 -10 -9 -15
1>l2:state –	-19 20 -14 -19 -13 -11
1>l2:steamer bore	18 -18 -11 -10 -10 -15
1>l2:steward ,	27 3 -33 -24 -28 -41
1>l2:straight to	-12 -18 17 -7 -9 -9
1>l2:strike after	4 0 -15 -4 -8 -14
1>l2:student '	-16 21 -20 -6 -6 -10
1>l2:student ,	-11 12 -4 -3 -11 -11
1>l2:studi by	18 -18 -14 -10 -10 -13
1>l2:successor ,	-19 18 -9 -3 -4 -11
1>l2:successor-elect ,	-7 -18 -13 -8 -16 12
1>l2:such as	18 -16 -13 -11 -14 -19
1>l2:sudanes ,	8 4 -16 -13 -11 -14
1>l2:summit that	-21 3 2 -7 -12 8
1>l2:superintend ,	-7 14 -15 -2 -1 -1
1>l2:supervis by	-12 12 -10 -4 -10 -12
1>l2:supervisor ,	-13 -12 -8 14 0 -5
1>l2:surpris ,	-12 14 -13 -5 -7 -18
1>l2:suspect :	34 -33 -30 -22 -32 -34
1>l2:syndic ,	-12 -10 14 -1 -3 -2
1>l2:tabl ,	23 -20 -16 -9 -6 -8
1>l2:tabl sat	-10 17 -21 -2 -8 -14
1>l2:tabl were	-23 -2 4 -7 -13 -22
1>l2:talk :	-32 42 -40 -29 -32 -34
1>l2:talk ;	-29 -3 -22 -15 -15 28
1>l2:talk to	13 -15 -11 -8 -4 -8
1>l2:talk with	-4 -11 10 -9 -14 -16
1>l2:tanzanian ,	4 -25 -14 -17 -18 5
1>l2:tariff ,	7 4 -17 -16 -12 -16
1>l2:tea with	-6 12 -14 -1 -5 -3
1>l2:teacher :	38 -36 -31 -31 -41 -42
1>l2:telephon ,	-15 22 -19 -1 -2 -5
1>l2:the detained	14 -13 -12 -10 -12 -17
1>l2:thei heard	16 -4 -16 -16 -11 -20
1>l2:them ,	-20 24 -25 -8 -17 -20
1>l2:them were	-21 -5 7 -3 -5 -18
1>l2:them when	-31 32 -28 -23 -11 -20
1>l2:then saw	6 -12 3 -18 -13 -11
1>l2:there by	12 -12 -13 -5 -11 -11
1>l2:there were	-27 25 -15 -3 -5 -11
1>l2:thought that	-7 13 -12 -4 -3 -14
1>l2:tie ,	-2 0 -18 -6 -12 4
1>l2:to <date>	8 -3 -22 -4 -7 -14
1>l2:to brief	14 -15 -12 -9 -13 -12
1>l2:to bring	-8 10 -13 -6 -6 -9
1>l2:to hear	-9 12 -12 -3 -4 -7
1>l2:to meet	31 -9 -4 -21 -16 -22
1>l2:to see	17 -8 -1 -19 -15 -32
1>l2:to which	15 -5 -1 -15 -15 -25
1>l2:togeth with	19 13 -35 -10 -14 -17
1>l2:too ;	-10 -28 -8 -8 -13 21
1>l2:top :	6 -3 -22 -12 -17 -20
1>l2:train ,	-16 11 -9 -2 -4 -4
1>l2:train ;	-17 5 7 -11 -19 4
1>l2:trainer ,	16 -2 -15 -10 -9 -12
1>l2:travel with	11 -2 -18 -17 -15 -20
1>l2:treasur ,	-13 3 -20 -12 -23 9
1>l2:tribe was	-14 18 -21 -5 -9 -17
1>l2:two ,	18 -7 -23 -12 -24 -23
1>l2:two :	-4 20 -29 -26 -35 -38
1>l2:unclear whether	-7 16 -1 0 0 -11
1>l2:undersecretari ,	3 9 -26 -15 -17 -29
1>l2:union ,	19 8 -12 -10 -10 -4
1>l2:union by	-8 13 -19 -5 -15 -12
1>l2:us ,	27 -21 -18 -14 -15 -26
1>l2:v .	-16 5 -2 -10 -13 -15
1>l2:vanilla with	24 -11 -34 -16 -23 -22
1>l2:vessel ;	27 -17 -15 -12 -10 -19
1>l2:vicar ,	-11 13 -10 -8 -18 -17
1>l2:vice-chancellor ,	-14 -8 -11 -5 -20 12
1>l2:vice-minist ,	-3 10 -23 -5 -15 -18
1>l2:vice-premi ,	-16 -23 21 -13 -15 -21
1>l2:victim ,	19 -9 -14 -12 -21 -21
1>l2:view with	-16 19 -20 -10 -13 -14
1>l2:visit by	15 5 -21 -11 -9 -17
1>l2:visit to	-14 13 -13 -11 -4 -7
1>l2:visitor were	27 -6 -38 -31 -33 -35
1>l2:vote ,	-19 6 -28 -20 -25 7
1>l2:vote ;	-3 -30 11 -27 -37 -4
1>l2:wait with	-8 10 -12 -4 -7 -5
1>l2:wall ;	12 -3 -12 -14 -11 -16
1>l2:warden ,	18 -20 -15 -4 -5 -6
1>l2:watch by	-8 13 -13 -5 -7 -16
1>l2:when <number>	-12 12 -6 0 0 -5
1>l2:widow ,	-17 13 5 -16 -13 -22
1>l2:wife ,	2 -11 -15 -12 -18 14
1>l2:will have	-19 19 -18 -9 -6 -14
1>l2:will host	-6 18 -18 -4 -1 -1
1>l2:will see	-13 -9 14 -9 -9 -24
1>l2:wing ,	-11 -21 17 -18 -19 -24
1>l2:wit ,	4 -17 -14 -10 -13 7
1>l2:with <person>	16 9 -22 -11 -12 -18
1>l2:with coordinating	-11 13 -12 -10 -12 -12
1>l2:without having	-16 -17 -14 -10 -11 16
1>l2:won by	13 -13 -14 -11 -10 -11
1>l2:worker '	-9 12 -1 -19 -22 -17
1>l2:wreath and	6 6 -5 -4 -18 -16
1>l2:written by	13 -10 -10 -11 -11 -14
1>l2:ye ,	-18 18 -15 -4 -1 -20
1>l2:— but	13 -12 -12 -11 -12 -14
1>l2:— in	-7 12 -16 -17 -16 -20
1>l:#	-3 10 15 -20 -20 -23
1>l:'	-12 24 -25 -10 -14 -24
1>l:,	21 -10 -16 -15 -7 -4
1>l:.	-24 3 -3 -6 -14 4
1>l::	-21 -10 -1 -10 -5 19
1>l:;	-3 5 -30 -1 -41 4
1>l:<date>	31 -24 -18 -24 1 -11
1>l:<number>	-16 -11 2 -8 -9 8
1>l:<person>	4 11 -10 -32 -39 -32
1>l:<quote>	9 -8 4 -24 -29 -38
1>l:aboard	19 -18 -5 -12 -15 -21
1>l:about	17 -15 -17 -10 -9 -16
1>l:added	-15 14 -12 -11 -11 -14
1>l:after	19 -24 9 -13 -20 -27
1>l:against	14 -13 -12 -11 -12 -11
1>l:among	14 4 -21 -12 -16 -22
1>l:and	-9 -1 -23 -13 -4 11
1>l:are	-11 15 -13 -15 -5 -15
1>l:as	11 12 -26 -27 -30 -25
1>l:at	-35 29 1 -38 -38 -50
1>l:be	-16 15 -11 -7 -11 -15
1>l:because	23 -10 -14 -12 8 -15
1>l:before	-7 -25 19 -20 -20 -26
1>l:beside	8 11 -23 -13 -14 -15
1>l:between	17 -4 -4 -14 -18 -13
1>l:bore	18 -18 -11 -10 -10 -15
1>l:brief	14 -15 -12 -9 -13 -12
1>l:briefed	5 7 -20 -15 -18 -22
1>l:bring	-8 10 -13 -6 -6 -9
1>l:brought	-11 17 -17 -4 -7 -10
1>l:but	-15 7 -29 -20 -31 10
1>l:by	-3 2 4 -23 -14 -24
1>l:call	16 -6 -16 -7 -7 -10
1>l:came	15 2 -32 -17 -3 -32
1>l:comprised	-13 17 -15 -6 -10 -13
1>l:coordinating	-11 13 -12 -10 -12 -12
1>l:crewing	6 7 -18 -19 -17 -17
1>l:detained	14 -13 -12 -10 -12 -17
1>l:did	-26 7 -16 -18 -17 13
1>l:drew	5 -1 -7 -20 -14 -8
1>l:dropped	21 -18 -14 -13 -16 -21
1>l:elected	-14 -7 10 -9 -12 -11
1>l:entertained	9 0 -17 -15 -11 -19
1>l:expects	-25 23 -18 -16 -14 -15
1>l:faced	-23 28 -18 -11 -13 -20
1>l:facing	25 -10 -22 -10 -15 -20
1>l:for	-17 1 -36 -31 18 -10
1>l:from	-9 -10 -5 -21 -25 18
1>l:gathered	-2 -16 13 -12 -26 1
1>l:gathers	21 -11 -26 -10 -16 -8
1>l:has	-6 9 -12 -5 -5 -10
1>l:have	-20 20 -16 -9 -7 -16
1>l:having	9 -22 -18 -17 -16 11
1>l:hear	-9 12 -12 -3 -4 -7
1>l:heard	12 14 -13 -19 -17 -21
1>l:host	-18 -15 16 -5 -2 -4
1>l:hosted	32 2 -25 -10 -11 -22
1>l:how	12 -6 -18 -10 -10 -12
1>l:in	6 -17 -17 -20 14 -3
1>l:including	10 5 -14 -10 -13 -16
1>l:into	23 -21 -22 -16 -20 -22
1>l:invited	-15 -3 8 7 -19 -10
1>l:is	-26 -2 22 -23 -23 -20
1>l:kept	14 -13 -11 -8 -8 -13
1>l:let	-14 11 -28 -24 -20 6
1>l:lost	-2 14 -20 -14 -15 -15
1>l:meet	19 10 -13 -21 -16 -27
1>l:meets	-3 -2 7 -16 -19 -30
1>l:mention	12 -12 -8 -5 -6 -11
1>l:met	14 -13 -2 -18 -19 -6
1>l:named	-8 10 -13 -7 -7 -12
1>l:nor	-8 0 -11 -12 -15 4
1>l:noted	19 -14 -13 -13 -10 -14
1>l:on	23 -33 -15 4 2 -4
1>l:presiding	-11 -16 15 -9 -8 -12
1>l:questioned	5 -18 -20 -14 -18 18
1>l:received	-11 14 -19 4 -18 -23
1>l:said	2 -12 -13 -23 -15 12
1>l:sat	3 1 3 -7 -12 -22
1>l:saw	5 -9 2 -18 -14 -13
1>l:says	7 4 -19 -10 -8 -21
1>l:see	7 -12 10 -20 -17 -39
1>l:sending	-21 20 -11 -14 -20 -14
1>l:sent	9 -11 -2 -15 9 -52
1>l:since	8 -5 -16 -10 -8 -14
1>l:so	-10 -10 -10 -5 -12 11
1>l:spoke	-6 17 -17 -2 -4 -7
1>l:summoned	-7 19 -18 -16 -4 -9
1>l:that	17 -1 -8 -15 -18 -28
1>l:thinks	15 -17 -9 -5 -10 -11
1>l:through	23 -12 -15 -19 -26 -25
1>l:to	23 -4 -25 -1 -45 -23
1>l:together	-7 9 -43 -14 -27 5
1>l:told	28 -26 -18 -6 -8 -16
1>l:travel	16 -17 -11 -10 -4 -9
1>l:turned	11 -9 -9 -3 -3 -16
1>l:under	23 -19 6 -18 -26 -40
1>l:until	-10 11 -9 -6 -9 -13
1>l:was	-3 14 -33 -25 -39 1
1>l:were	-12 11 -9 -28 -3 -6
1>l:whaling	-17 18 -14 -12 -9 -9
1>l:when	-18 20 3 -20 -19 -35
1>l:where	26 -20 2 -11 -15 -10
1>l:whether	-17 11 -18 6 -13 -17
1>l:which	15 -11 5 -16 -16 -32
1>l:while	-9 4 -18 -9 3 -2
1>l:whose	21 -13 -10 -22 -26 -30
1>l:with	-9 4 -3 -9 -13 -22
1>l:without	-2 -5 -17 -6 -10 2
1>l:wrote	13 -3 -15 -7 -7 -15
1>l:–	-19 20 -14 -19 -13 -11
1>l:—	9 -10 3 -32 -34 -36
1>lb-cue:absent	-1 -15 -40 -18 -19 28
1>lb-cue:attended	10 -11 0 -20 -2 -13
1>lb-cue:background	12 -5 -11 -15 -26 -15
1>lb-cue:declined	-9 6 -15 7 -21 -7
1>lb-cue:hosted	6 -10 7 -13 -18 -17
1>lb-cue:invited	-17 -13 10 7 -26 8
1>lb-cue:observer	22 -12 -38 -17 -22 -5
1>lb-cue:reported	14 -23 -7 -18 -10 0
1>lb-cue:represented	7 9 -24 -17 3 -26
1>led:about	17 -25 -11 -27 11 -19
1>led:absent-was	1 -32 -16 -11 -23 8
1>led:according	19 -15 1 -21 -31 -6
1>led:among	-15 13 -10 -28 -4 -5
1>led:beside	-7 1 -1 -9 -13 -23
1>led:beside-by	6 6 -33 -24 -46 0
1>led:between	17 -4 -4 -14 -18 -13
1>led:for-side	-3 8 -4 -22 -12 -21
1>led:instead	-17 1 -36 -31 18 -10
1>led:invites	-17 -1 9 5 -18 -14
1>led:meets	-1 -5 1 -5 -27 -3
1>led:met-by	2 -14 7 -11 -10 -11
1>led:sends	16 2 -19 -16 -13 -21
1>led:there-came	24 -15 -31 -22 6 -16
1>led:under	20 -18 5 -13 -17 -28
1>led:urges	5 -6 2 -13 -13 -21
1>led:with	-5 -1 -2 -8 -13 -21
1>led:without	-16 -15 -27 -23 -31 25
1>lv-cue:absent	-6 -14 -27 -19 -22 25
1>lv-cue:attended	1 -5 -2 -21 -4 -6
1>lv-cue:background	13 -4 -20 -13 -18 -22
1>lv-cue:declined	-28 19 -9 10 -21 -4
1>lv-cue:hosted	3 7 -12 -15 -14 -6
1>lv-cue:invited	-14 -6 6 0 -27 2
1>lv-cue:reported	23 -24 0 -18 -16 -4
1>lv-cue:represented	23 1 -30 -17 0 -26
1>lv:abandon	6 -16 9 -9 -17 -18
1>lv:abandon|when	6 -16 9 -9 -17 -18
1>lv:accept	6 -10 10 -10 -19 -4
1>lv:accept|,	2 -21 14 -8 -11 2
1>lv:accept|in	5 5 -21 -8 -17 -27
1>lv:accompani	3 -13 -36 -13 -23 5
1>lv:accompani|,	-10 13 -14 -4 -9 -14
1>lv:accompani|by	5 -22 -32 -12 -22 7
1>lv:ad	-15 14 -12 -11 -11 -14
1>lv:adjourn	3 4 -11 -9 -10 -14
1>lv:adjourn|,	14 -14 -9 -6 -5 -9
1>lv:admit	1 5 -10 -10 -12 -12
1>lv:admit|among	1 5 -10 -10 -12 -12
1>lv:ad|	-15 14 -12 -11 -11 -14
1>lv:agre	4 7 -6 -7 -10 -18
1>lv:agre|that	-5 14 -14 -2 -2 -4
1>lv:agre|when	11 1 -11 -9 -9 -17
1>lv:announc	17 -17 -16 -12 -16 -6
1>lv:announc|,	13 -13 -11 -4 -9 -11
1>lv:announc|against	14 -13 -12 -11 -12 -11
1>lv:answer	7 9 -18 -17 -15 -17
1>lv:answer|that	-19 14 -9 -4 -4 -8
1>lv:answer|through	0 8 -9 -13 -8 -13
1>lv:apologis	15 -14 -14 -8 -5 -21
1>lv:apologis|to	15 -14 -14 -8 -5 -21
1>lv:ar	-27 -19 -23 10 -15 17
1>lv:arrest	19 -20 -15 -12 -13 -19
1>lv:ar|	-11 15 -13 -15 -5 -15
1>lv:ar|,	-24 -25 -17 12 -13 17
1>lv:ask	8 -6 -4 -14 -17 -3
1>lv:ask|,	4 3 -13 -11 -13 -1
1>lv:at	22 -20 -15 -13 -15 -21
1>lv:attend	-24 -12 12 -10 4 -3
1>lv:attend|,	-12 -22 14 -9 -18 9
1>lv:attend|aboard	-18 -8 9 -1 -6 -8
1>lv:attend|by	-10 18 -20 -3 -5 -8
1>lv:at|,	22 -20 -15 -13 -15 -21
1>lv:bar	-6 12 -11 -2 -2 -7
1>lv:bar|,	-6 12 -11 -2 -2 -7
1>lv:be	13 1 -24 -16 -16 -25
1>lv:been	14 -3 -16 -14 -15 -23
1>lv:been|,	1 4 -10 -7 -8 -14
1>lv:been|by	13 -10 -10 -11 -11 -14
1>lv:began	22 -12 -3 -5 -5 -10
1>lv:began|where	24 -21 1 -5 -5 -10
1>lv:be|	-16 15 -11 -7 -11 -15
1>lv:be|<person>	13 -14 -11 -5 -4 -10
1>lv:be|as	-16 14 -12 -4 -5 -11
1>lv:be|between	15 -15 -15 -5 -3 -9
1>lv:bore	18 -18 -11 -10 -10 -15
1>lv:bore|	18 -18 -11 -10 -10 -15
1>lv:brief	18 -5 -10 -24 2 -31
1>lv:brief|	16 0 -23 -18 -20 -24
1>lv:brief|,	14 4 -21 -10 8 -21
1>lv:brief|by	-4 -22 15 -13 -12 -18
1>lv:bring	-11 13 -14 -6 -7 -11
1>lv:bring|	-8 10 -13 -6 -6 -9
1>lv:broker	4 -21 11 -18 -19 -21
1>lv:broker|,	4 -21 11 -18 -19 -21
1>lv:brought	-11 11 -7 -18 -39 -3
1>lv:brought|	-11 17 -17 -4 -7 -10
1>lv:brought|,	12 9 -55 -18 -38 -10
1>lv:brought|together	-7 9 -43 -14 -27 5
1>lv:brought|with	-15 -30 23 -10 -14 -25
1>lv:built	12 -10 -13 -9 -10 -9
1>lv:built|under	12 -10 -13 -9 -10 -9
1>lv:call	7 -7 8 -16 -21 -31
1>lv:call|	6 7 -17 -11 -9 -13
1>lv:call|,	21 -28 17 -7 -18 -18
1>lv:call|<person>	-9 12 -23 -12 -11 -20
1>lv:call|between	-8 15 -16 -1 -1 -4
1>lv:call|by	-16 5 -2 -7 -1 -4
1>lv:call|on	1 -18 16 -6 -9 -16
1>lv:call|where	15 -10 2 -4 -10 -17
1>lv:came	-3 -4 -6 -14 -16 5
1>lv:came|	15 2 -32 -17 -3 -32
1>lv:came|,	-5 -3 -4 -7 -17 0
1>lv:came|and	10 2 -12 -4 -9 -15
1>lv:came|from	8 -11 9 -10 -17 -26
1>lv:came|so	-10 -10 -10 -5 -12 11
1>lv:came|with	-12 1 -27 -12 -19 14
1>lv:cancel	-31 32 -28 -23 -11 -20
1>lv:cancel|when	-31 32 -28 -23 -11 -20
1>lv:caught	-9 -14 -7 -4 12 -7
1>lv:chair	14 -8 1 -16 -4 -27
1>lv:chair|and	-11 13 -13 -5 -10 -12
1>lv:chair|by	5 -34 20 -11 -3 -24
1>lv:chair|with	21 -1 -29 -17 -2 -12
1>lv:cite	18 -20 -16 -12 -11 -14
1>lv:cite|<person>	18 -20 -16 -12 -11 -14
1>lv:clear	7 -11 6 -17 -23 -29
1>lv:clear|,	7 -11 6 -17 -23 -29
1>lv:close	13 7 -26 -14 -16 -20
1>lv:close|,	-12 12 -11 -3 -2 -9
1>lv:close|on	16 -16 -14 -11 -11 -13
1>lv:close|with	16 8 -16 -6 -10 -10
1>lv:co-chair	10 -21 17 -14 -15 -23
1>lv:co-chair|by	10 -21 17 -14 -15 -23
1>lv:come	5 4 -15 -17 -16 -20
1>lv:come|and	5 4 -15 -17 -16 -20
1>lv:compris	-13 17 -15 -6 -10 -13
1>lv:compris|	-13 17 -15 -6 -10 -13
1>lv:confer	17 1 -16 -18 -21 -22
1>lv:confer|with	19 -10 -7 -17 -20 -22
1>lv:conven	15 -10 1 -14 -22 -29
1>lv:conven|,	17 -9 0 -11 -20 -25
1>lv:conven|by	7 -1 -5 -8 -8 -16
1>lv:coordin	-11 13 -12 -10 -12 -12
1>lv:coordin|	-11 13 -12 -10 -12 -12
1>lv:crew	6 7 -18 -19 -17 -17
1>lv:crew|	6 7 -18 -19 -17 -17
1>lv:cross	-16 0 1 -9 -9 -10
1>lv:cross|where	-15 -2 3 -9 -9 -8
1>lv:defend	-16 8 -9 -4 -5 4
1>lv:defend|while	-12 12 -7 -3 -5 -11
1>lv:deleg	10 3 -10 -9 -18 -15
1>lv:deleg|,	10 3 -10 -9 -18 -15
1>lv:deni	-15 17 -14 -4 -3 -9
1>lv:deni|that	-15 17 -14 -4 -3 -9
1>lv:deputis	-12 12 -10 -5 -13 -12
1>lv:deputis|by	-12 12 -10 -5 -13 -12
1>lv:detain	14 -13 -12 -10 -12 -17
1>lv:detain|	14 -13 -12 -10 -12 -17
1>lv:did	-23 -11 -5 -38 -39 28
1>lv:did|	-26 7 -16 -18 -17 13
1>lv:did|,	-18 -25 -41 -36 -33 29
1>lv:did|and	-12 -19 18 -10 -16 -18
1>lv:did|to	11 -12 -6 -9 -5 -13
1>lv:dine	13 -17 5 -20 -21 -35
1>lv:dine|,	11 -30 9 -19 -18 -32
1>lv:dine|with	8 4 -5 -9 -12 -17
1>lv:dismiss|by	-10 -13 13 0 0 -2
1>lv:do	15 -15 -12 -8 -9 -9
1>lv:do|with	15 -15 -12 -8 -9 -9
1>lv:drew	3 -1 -9 -21 -16 -3
1>lv:drew|	5 -1 -7 -20 -14 -8
1>lv:drew|,	-2 0 -18 -6 -12 4
1>lv:drew|without	-2 -5 -17 -6 -10 2
1>lv:drop	21 -18 -14 -13 -16 -21
1>lv:drop|	21 -18 -14 -13 -16 -21
1>lv:drove	-6 -13 13 -3 -5 -3
1>lv:drove|with	-6 -13 13 -3 -5 -3
1>lv:edit	14 -14 -10 -7 -10 -14
1>lv:edit|,	14 -14 -10 -7 -10 -14
1>lv:elect	-19 9 -3 -13 -18 -20
1>lv:elect|	-14 -7 10 -9 -12 -11
1>lv:elect|,	-11 19 -20 -7 -12 -15
1>lv:entertain	9 0 -17 -15 -11 -19
1>lv:entertain|	9 0 -17 -15 -11 -19
1>lv:examin	11 -14 -6 -3 -4 -7
1>lv:examin|,	11 -14 -6 -3 -4 -7
1>lv:expect	13 -6 -20 -18 -19 -24
1>lv:expect|	13 -6 -20 -18 -19 -24
1>lv:explain	13 -14 -12 -7 -8 -7
1>lv:explain|how	13 -14 -12 -7 -8 -7
1>lv:face	-26 34 -26 -30 -36 -18
1>lv:face|	-14 26 -28 -17 -22 -31
1>lv:face|'	-13 17 -18 -19 -22 -16
1>lv:face|but	-20 18 -12 -15 -17 -5
1>lv:fell	-5 14 -14 -4 -9 -2
1>lv:fell|to	-5 14 -14 -4 -9 -2
1>lv:flank	1 15 -22 -24 -19 -28
1>lv:flank|by	1 15 -22 -24 -19 -28
1>lv:flew	14 -11 -4 -16 -18 -16
1>lv:flew|,	6 -5 -9 -16 -20 -12
1>lv:flew|at	16 -23 6 -18 -15 -20
1>lv:flew|that	28 0 -16 -2 -2 -11
1>lv:follow	-15 17 -17 -8 -12 -17
1>lv:follow|,	-12 13 -11 -8 -12 -16
1>lv:gather	17 -20 -7 -16 -3 -6
1>lv:gather|	14 -17 2 -14 -29 -2
1>lv:gather|,	-6 -9 -14 -2 13 -6
1>lv:gather|<person>	21 -13 -25 -10 -14 1
1>lv:gather|under	-5 4 3 -10 -18 -20
1>lv:gave	9 14 -22 -19 -33 -33
1>lv:gave|,	2 6 -18 -18 -18 -27
1>lv:gave|because	16 1 -13 -10 -10 -13
1>lv:gave|for	13 8 -21 -9 -27 -25
1>lv:go	16 -24 3 -16 -14 -22
1>lv:goe	9 -1 -24 -14 -11 -20
1>lv:goe|,	-1 9 -17 -9 -8 -19
1>lv:goe|which	2 5 -13 -5 -5 -8
1>lv:got|,	-11 12 -14 -10 -10 -11
1>lv:go|before	0 -15 9 -10 -10 -16
1>lv:go|to	20 -18 -14 -9 -8 -15
1>lv:grant	-7 19 -21 -4 -5 -6
1>lv:grant|to	-7 19 -21 -4 -5 -6
1>lv:greet	-15 16 -11 -5 -17 -13
1>lv:ha	-17 16 -24 -11 -10 6
1>lv:had	-9 14 -13 -22 -27 -7
1>lv:had|,	-13 25 -24 -21 -25 -28
1>lv:had|<date>	8 18 -35 -12 -16 -20
1>lv:had|to	-12 -16 -8 -12 -4 14
1>lv:had|with	2 -12 1 -9 -17 -15
1>lv:have	2 -5 -27 -19 -18 7
1>lv:have|	3 -7 -26 -20 -18 8
1>lv:have|between	1 3 -14 -3 -5 -11
1>lv:ha|	-6 9 -12 -5 -5 -10
1>lv:ha|,	-15 11 -18 -11 -9 8
1>lv:head	-15 21 -21 -5 -8 -12
1>lv:head|by	-15 21 -21 -5 -8 -12
1>lv:hear	2 -1 3 -17 -20 -26
1>lv:heard	23 4 -19 -22 -24 -18
1>lv:heard|	12 14 -13 -19 -17 -21
1>lv:heard|,	16 4 -14 -14 -18 -4
1>lv:heard|<person>	15 -16 -9 -1 -2 -7
1>lv:heard|to	14 -12 -9 -7 -5 -15
1>lv:hear|	-9 12 -12 -3 -4 -7
1>lv:hear|,	4 -9 11 -17 -20 -25
1>lv:held	16 -7 6 -22 -28 -39
1>lv:held|,	19 4 -13 -18 -23 -28
1>lv:held|by	-16 5 -1 -4 -6 -13
1>lv:held|under	17 -29 4 -14 -12 -17
1>lv:held|with	1 -15 16 -16 -20 -26
1>lv:hold	11 -13 4 -17 -26 -23
1>lv:hold|with	6 -10 9 -16 -24 -26
1>lv:host	16 -5 -7 -17 -24 -19
1>lv:host|	28 -10 4 -11 -11 -21
1>lv:host|,	7 -4 4 -15 -26 -35
1>lv:host|<date>	15 -12 -13 -11 -6 -9
1>lv:host|<person>	16 9 -22 -11 -12 -18
1>lv:host|by	1 -39 12 -14 -18 2
1>lv:host|in	-25 19 -18 -4 -9 -10
1>lv:host|with	13 2 -4 -6 -7 -7
1>lv:huddl	-4 -8 -26 16 -23 -24
1>lv:huddl|with	-4 -8 -26 16 -23 -24
1>lv:imprison	21 -24 -20 -9 -8 -15
1>lv:imprison|,	21 -24 -20 -9 -8 -15
1>lv:includ	-15 18 -19 -7 -14 -17
1>lv:includ|,	-15 18 -19 -7 -14 -17
1>lv:insist	-8 13 -11 -2 -1 -3
1>lv:insist|that	-8 13 -11 -2 -1 -3
1>lv:invit	-13 -11 7 5 -27 2
1>lv:invit|	-15 -3 8 7 -19 -10
1>lv:invit|,	23 -7 -27 -33 -25 9
1>lv:invit|with	-5 -17 17 -7 -3 -18
1>lv:is	-11 11 5 -27 -33 -40
1>lv:is|	-26 -2 22 -23 -23 -20
1>lv:is|,	-20 21 -3 -22 -24 -28
1>lv:is|and	17 -1 -24 -8 -21 -21
1>lv:is|that	-14 -10 13 -2 -2 -3
1>lv:is|to	13 -14 -12 -3 -1 -10
1>lv:is|where	6 -18 2 -9 -6 -11
1>lv:is|which	14 -14 -14 -6 -7 -11
1>lv:join	-18 -3 10 -13 -18 -30
1>lv:join|,	-9 -3 8 -12 -17 -23
1>lv:join|among	-12 19 -17 -2 -7 -12
1>lv:join|by	-17 7 -5 -4 -8 -15
1>lv:kept	2 -6 -19 -21 -19 12
1>lv:kept|	14 -13 -11 -8 -8 -13
1>lv:kept|for	-15 -9 -5 -15 -15 15
1>lv:laid	2 -5 5 -9 -8 -16
1>lv:laid|,	-9 15 -14 -7 -8 -14
1>lv:laid|by	4 -14 4 -4 -5 -6
1>lv:learn	-14 16 -15 -11 -12 -16
1>lv:learn|that	-12 12 -11 -11 -11 -13
1>lv:leav	-18 17 -16 -17 -13 -14
1>lv:leav|to	-18 17 -16 -17 -13 -14
1>lv:led	3 13 -19 -10 -12 -20
1>lv:led|,	-10 17 -23 -5 -10 -12
1>lv:led|by	5 8 -16 -9 -10 -17
1>lv:left	-1 -3 3 -22 -25 -13
1>lv:left|,	23 -15 6 -20 -22 -24
1>lv:left|to	-17 10 -15 -9 -12 1
1>lv:let	-7 13 -35 -27 -26 -3
1>lv:let|	-14 11 -28 -24 -20 6
1>lv:let|,	13 0 -20 -17 -18 -28
1>lv:let|<person>	15 -7 -13 -7 -7 -12
1>lv:lift	-13 -9 -9 -6 -10 10
1>lv:lift|on	-13 -9 -9 -6 -10 10
1>lv:link	-4 15 -14 0 -1 0
1>lv:link|,	-4 15 -14 0 -1 0
1>lv:lost	4 18 -26 -19 -24 -23
1>lv:lost|	-2 14 -20 -14 -15 -15
1>lv:lost|and	16 8 -15 -12 -17 -18
1>lv:lunch	-24 16 -1 -16 -25 0
1>lv:lunch|with	-24 16 -1 -16 -25 0
1>lv:mare	12 -14 -8 -7 -11 -10
1>lv:meet	8 -5 -2 3 -22 -40
1>lv:meet|	7 5 -2 -25 -23 -38
1>lv:meet|,	-2 -11 11 -13 -10 -19
1>lv:meet|since	4 -3 -13 -8 -4 -5
1>lv:meet|with	28 -3 -19 -11 -7 -8
1>lv:mention	16 -17 -9 -9 -8 -13
1>lv:mention|	12 -12 -8 -5 -6 -11
1>lv:mention|,	16 -13 -5 -7 -5 -10
1>lv:met	6 -4 -6 -18 -24 1
1>lv:met|	14 -13 -2 -18 -19 -6
1>lv:met|,	10 -7 -26 -15 -24 10
1>lv:met|<person>	-25 26 -14 -8 -13 -23
1>lv:met|by	-6 -13 13 -1 -1 -3
1>lv:met|under	22 -23 2 -10 -19 -31
1>lv:miss	7 -5 -11 -2 -7 -15
1>lv:miss|and	7 -5 -11 -2 -7 -15
1>lv:moder	-12 23 -23 -5 -2 -5
1>lv:moder|by	-12 23 -23 -5 -2 -5
1>lv:move	2 -25 -14 -5 -10 9
1>lv:move|where	2 -25 -14 -5 -10 9
1>lv:name	13 -5 -19 -14 -21 -20
1>lv:name|	-8 10 -13 -7 -7 -12
1>lv:name|,	29 -28 -7 -8 -11 -15
1>lv:name|after	20 -19 -13 -9 -12 -14
1>lv:name|for	9 -10 -4 -7 -14 -7
1>lv:note	17 -12 -12 -12 -9 -12
1>lv:note|	19 -14 -13 -13 -10 -14
1>lv:open	-25 -9 16 -12 -12 -21
1>lv:open|,	-15 -20 18 -5 -5 -13
1>lv:open|and	-6 13 -14 -3 -1 -2
1>lv:open|before	-7 -14 12 -3 -4 -5
1>lv:open|by	-16 21 -22 -4 -3 -8
1>lv:open|with	-18 -7 8 -7 -6 -11
1>lv:order	12 -12 -13 -5 -11 -11
1>lv:order|by	12 -12 -13 -5 -11 -11
1>lv:own	-6 -4 -24 -13 -33 15
1>lv:own|,	-6 -4 -24 -13 -33 15
1>lv:paid	-18 -14 16 -12 -14 -12
1>lv:paid|on	-18 -14 16 -12 -14 -12
1>lv:photograph	-9 15 -19 -12 -18 -19
1>lv:photograph|with	-9 15 -19 -12 -18 -19
1>lv:place	10 8 -21 -20 -23 -23
1>lv:place|,	10 8 -21 -20 -23 -23
1>lv:plan	-8 14 -18 -1 -1 -3
1>lv:plan|between	-8 14 -18 -1 -1 -3
1>lv:pledg	-5 -8 -7 -1 -14 9
1>lv:pledg|while	-5 -8 -7 -1 -14 9
1>lv:postpon	-14 -9 11 -1 -1 -9
1>lv:postpon|,	-14 -9 11 -1 -1 -9
1>lv:presid	-19 6 -6 -19 -24 1
1>lv:presid|	-11 -16 15 -9 -8 -12
1>lv:presid|in	-3 -5 -26 -12 -15 7
1>lv:presid|with	-17 22 -14 -12 -21 -25
1>lv:propos	25 -24 -18 -16 -13 -19
1>lv:propos|,	19 -19 -14 -15 -12 -16
1>lv:propos|by	15 -11 -12 -5 -4 -9
1>lv:protest	-3 11 -15 -7 -9 -24
1>lv:protest|,	-3 11 -15 -7 -9 -24
1>lv:provid	-13 12 -13 -8 -11 -11
1>lv:provid|,	-13 12 -13 -8 -11 -11
1>lv:put	17 -7 -26 -18 -17 -22
1>lv:put|,	13 -7 -19 -16 -16 -17
1>lv:put|which	-13 10 -8 -2 -3 -3
1>lv:question	-7 -10 -26 -16 -21 18
1>lv:question|	5 -18 -20 -14 -18 18
1>lv:question|by	-20 18 -15 -10 -12 -10
1>lv:quot	13 -11 -8 -9 -2 -10
1>lv:ran	14 -13 -9 -7 -11 -20
1>lv:ran|in	14 -13 -9 -7 -11 -20
1>lv:react	8 -3 -22 -4 -7 -14
1>lv:react|<date>	8 -3 -22 -4 -7 -14
1>lv:read	-22 9 -9 -23 20 -13
1>lv:read|,	15 -17 -10 -7 -8 -14
1>lv:read|by	-29 13 -6 -21 23 -10
1>lv:recal	21 -7 -16 -4 -4 -12
1>lv:recal|that	13 -10 -4 -2 -1 -5
1>lv:recal|when	17 -3 -18 -3 -4 -10
1>lv:receiv	-1 -2 -8 -6 -22 4
1>lv:receiv|	-11 14 -19 4 -18 -23
1>lv:receiv|,	1 10 -10 -25 -25 -46
1>lv:receiv|<date>	-12 18 -17 -5 -5 -4
1>lv:receiv|by	1 -42 28 -12 -12 2
1>lv:receiv|from	4 -15 -31 -19 -14 18
1>lv:receiv|with	38 2 -37 -12 -16 -21
1>lv:reconven	-12 13 -9 -6 -7 -11
1>lv:reconven|,	-12 13 -9 -6 -7 -11
1>lv:recov	13 -14 -11 -3 -6 -9
1>lv:recov|,	13 -14 -11 -3 -6 -9
1>lv:refus	-5 -20 -17 19 -17 -23
1>lv:refus|,	14 -13 -15 -2 -4 -14
1>lv:refus|and	-15 -21 -13 19 -15 -17
1>lv:releas	30 -30 -26 -16 -17 -25
1>lv:releas|by	30 -30 -26 -16 -17 -25
1>lv:remain	-26 -26 -14 -22 -21 28
1>lv:remain|and	-26 -29 -14 -24 -22 28
1>lv:remain|whether	-7 16 -1 0 0 -11
1>lv:replac	-8 0 1 -29 -28 -37
1>lv:replac|,	14 11 -28 -23 -21 -30
1>lv:replac|by	-23 -7 13 -16 -19 -21
1>lv:repli	-8 -15 -7 -7 -2 13
1>lv:repli|and	-8 -15 -7 -7 -2 13
1>lv:repres	7 12 -36 -17 -9 -15
1>lv:repres|,	21 19 -21 -18 -52 -42
1>lv:repres|<person>	-5 11 -12 -13 -16 -20
1>lv:repres|because	17 -20 -4 -6 9 -13
1>lv:repres|by	2 11 -34 -13 -51 -5
1>lv:repres|in	-10 -16 -7 -12 14 -11
1>lv:resum	15 -3 -20 -11 -13 2
1>lv:resum|between	15 -3 -20 -11 -13 2
1>lv:rotat	15 5 -23 -10 -16 -19
1>lv:rotat|,	15 5 -23 -10 -16 -19
1>lv:run	14 6 -30 -10 -21 -22
1>lv:run|and	-14 16 -17 -3 -8 -6
1>lv:run|between	21 -15 -23 -6 -14 -17
1>lv:run|for	4 2 -9 -7 -14 -14
1>lv:sai	9 -1 -10 -19 -15 -40
1>lv:said	12 -26 -7 -20 -16 11
1>lv:said|	2 -12 -13 -23 -15 12
1>lv:said|,	28 -47 0 -17 -17 -6
1>lv:said|that	-22 -11 -1 0 -1 21
1>lv:said|which	-14 -3 3 -3 0 -9
1>lv:sai|	7 4 -19 -10 -8 -21
1>lv:sai|,	1 2 -1 -18 -16 -32
1>lv:sai|that	11 -13 -14 -11 -6 -17
1>lv:sat	7 3 -7 -15 -24 -40
1>lv:sat|	3 1 3 -7 -12 -22
1>lv:sat|'	-8 21 -16 -3 -3 -5
1>lv:sat|,	18 15 -46 -10 -20 -27
1>lv:sat|as	-11 16 -13 -1 -3 -5
1>lv:sat|beside	19 -2 -22 -7 -11 -7
1>lv:sat|between	-12 16 -17 -2 -7 -11
1>lv:sat|to	-14 -17 16 -3 -3 -10
1>lv:sat|under	1 -23 13 -8 -11 -14
1>lv:sat|when	1 6 -16 -12 -10 -11
1>lv:sat|with	3 -5 0 -18 -26 -32
1>lv:saw	2 2 -5 -19 -32 -13
1>lv:saw|	5 -9 2 -18 -14 -13
1>lv:saw|,	-3 4 -3 -13 -33 -9
1>lv:saw|with	26 -4 -30 -17 -16 -23
1>lv:scrap	-8 -13 11 -7 -7 -7
1>lv:scrap|when	-8 -13 11 -7 -7 -7
1>lv:scuttl	-13 -2 5 -4 -3 -5
1>lv:scuttl|where	-11 -16 15 -3 -3 -3
1>lv:see	15 -21 4 -19 -20 3
1>lv:see|	7 -12 10 -20 -17 -39
1>lv:see|,	23 -16 -20 -5 -12 10
1>lv:send	2 11 -24 -17 -29 -26
1>lv:send|	-23 22 -12 -14 -23 -16
1>lv:send|,	-12 16 -21 -8 -14 -13
1>lv:send|to	17 -17 -6 -5 -11 -13
1>lv:sent	23 -11 -17 -17 4 -20
1>lv:sent|	9 -11 -2 -15 9 -52
1>lv:sent|,	10 20 -23 -14 -49 -44
1>lv:sent|<person>	-7 11 -9 -8 -16 -16
1>lv:sent|and	19 1 -8 -6 -22 -26
1>lv:sent|but	-14 -16 -5 -4 -21 17
1>lv:sent|in	4 -22 -13 -14 18 -18
1>lv:sent|to	23 -23 -11 -16 -19 -20
1>lv:set	-5 -10 10 -16 -16 -18
1>lv:set|before	-5 -10 10 -16 -16 -18
1>lv:shout	-6 11 -11 -3 -14 -7
1>lv:shout|,	-6 11 -11 -3 -14 -7
1>lv:sign	-8 -21 0 -14 20 -5
1>lv:sign|,	-14 -5 -28 -11 15 2
1>lv:sign|by	1 -21 12 -13 -22 -24
1>lv:sit	-15 18 -18 -7 -8 -6
1>lv:sit|with	-15 18 -18 -7 -8 -6
1>lv:slaughter	-14 16 -15 -4 -9 -10
1>lv:sought	-6 9 -9 -9 -8 -13
1>lv:sought|,	-6 9 -9 -9 -8 -13
1>lv:spent	-14 -18 18 -4 -2 -8
1>lv:spoke	5 2 -3 -12 -26 -25
1>lv:spoke|	-6 17 -17 -2 -4 -7
1>lv:spoke|,	15 4 -28 -11 -16 -18
1>lv:spoke|after	-18 -17 18 -7 -12 -14
1>lv:spoke|and	-4 8 -12 -1 -3 -4
1>lv:spoke|with	-10 25 -27 -3 -18 -6
1>lv:squeez	-12 -19 19 -3 -5 -8
1>lv:squeez|'	-12 -19 19 -3 -5 -8
1>lv:start	13 -7 -6 -11 -18 -27
1>lv:start|,	9 -3 -6 -7 -15 -21
1>lv:start|when	10 -9 -1 -6 -10 -16
1>lv:stood	-9 -6 -22 -21 10 -30
1>lv:stood|by	1 8 -20 -17 -25 -28
1>lv:stood|for	-15 -19 -9 -11 17 -12
1>lv:struck	2 -9 7 -8 -10 -15
1>lv:struck|and	2 -9 7 -8 -10 -15
1>lv:summon	9 16 -16 -16 -9 -21
1>lv:summon|	-7 19 -18 -16 -4 -9
1>lv:summon|,	14 2 -6 -6 -9 -20
1>lv:supervis	-12 12 -10 -4 -10 -12
1>lv:supervis|by	-12 12 -10 -4 -10 -12
1>lv:suspend	4 0 -15 -4 -8 -14
1>lv:suspend|after	4 0 -15 -4 -8 -14
1>lv:talk	17 4 -40 -21 -22 -27
1>lv:talk|,	-13 14 -13 -9 -9 -14
1>lv:talk|to	-8 11 -14 -6 -7 -9
1>lv:talk|with	24 -11 -34 -16 -23 -22
1>lv:thank	-16 -16 16 -12 -12 -16
1>lv:thank|,	-16 -16 16 -12 -12 -16
1>lv:think	15 -17 -9 -5 -10 -11
1>lv:think|	15 -17 -9 -5 -10 -11
1>lv:thought	-7 13 -12 -4 -3 -14
1>lv:thought|that	-7 13 -12 -4 -3 -14
1>lv:told	23 -16 -17 -6 -8 -11
1>lv:told|	28 -26 -18 -6 -8 -16
1>lv:took	6 9 -28 -12 -19 -30
1>lv:took|after	14 -12 -17 -6 -8 -8
1>lv:took|from	-17 21 -16 -4 -11 -22
1>lv:took|including	10 5 -14 -10 -13 -16
1>lv:took|with	-6 12 -14 -1 -5 -3
1>lv:trace	-1 7 -15 -19 -15 -16
1>lv:trace|,	-1 7 -15 -19 -15 -16
1>lv:travel	19 -18 -5 -18 -16 -22
1>lv:travel|	16 -17 -11 -10 -4 -9
1>lv:travel|with	11 -2 -18 -17 -15 -20
1>lv:turn	11 -13 -3 -2 -3 -16
1>lv:turn|	11 -9 -9 -3 -3 -16
1>lv:visit	4 4 -15 -10 -11 -15
1>lv:visit|,	-4 8 -7 -7 -10 -12
1>lv:vote	9 12 -19 -20 -25 -27
1>lv:vote|,	11 9 -19 -20 -19 -26
1>lv:wa	20 1 -15 -22 -40 -17
1>lv:wait	-8 10 -12 -4 -7 -5
1>lv:wait|with	-8 10 -12 -4 -7 -5
1>lv:watch	-8 13 -13 -5 -7 -16
1>lv:watch|by	-8 13 -13 -5 -7 -16
1>lv:wa|	-3 14 -33 -25 -39 1
1>lv:wa|'	26 -23 4 -4 -7 -17
1>lv:wa|,	15 -6 -14 -14 -19 -3
1>lv:wa|<number>	-12 12 -6 0 0 -5
1>lv:wa|and	23 -13 -4 -1 -16 -23
1>lv:wa|between	7 2 -20 -7 -5 -10
1>lv:wa|by	8 -27 12 -13 -10 -17
1>lv:wa|in	2 6 -18 -19 -20 -26
1>lv:wa|under	16 -12 -7 -6 -4 -9
1>lv:wa|where	14 -15 -12 -2 -4 -7
1>lv:wa|with	-13 12 -8 -2 -2 -7
1>lv:welcom	-8 -11 9 -18 1 -4
1>lv:welcom|'	9 -12 -22 -9 7 5
1>lv:welcom|,	-12 -4 6 -8 -13 -13
1>lv:welcom|by	-25 8 -4 -13 -15 -17
1>lv:went	-7 3 5 -21 -19 -30
1>lv:went|,	-10 14 -20 -10 -11 -16
1>lv:went|to	-1 -9 12 -18 -15 -26
1>lv:were	-17 12 -5 -27 -6 -9
1>lv:were|	-12 11 -9 -28 -3 -6
1>lv:were|,	-26 25 -6 -10 -18 -39
1>lv:were|<person>	-17 20 -18 -9 -10 -14
1>lv:were|and	19 -5 -15 -13 -12 -20
1>lv:were|when	-4 -13 12 -1 -2 -4
1>lv:whale	-17 18 -14 -12 -9 -9
1>lv:whale|	-17 18 -14 -12 -9 -9
1>lv:will	-20 9 7 7 -18 -20
1>lv:will|,	-16 -15 15 -4 -6 -8
1>lv:will|and	-12 -11 -8 14 -1 -6
1>lv:will|with	-15 19 -26 -7 -16 -13
1>lv:wipe	-10 -14 13 -6 -6 -9
1>lv:wipe|which	-10 -14 13 -6 -6 -9
1>lv:won	13 -13 -14 -11 -10 -11
1>lv:won|by	13 -13 -14 -11 -10 -11
1>lv:wrote	9 -1 0 -9 -8 -19
1>lv:wrote|	13 -3 -15 -7 -7 -15
1>lv:wrote|between	-16 -2 4 -6 -5 -12
1>not-first	23 -4 -29 -9 -7 -6
1>owned-does-first:owns-deputy	-25 -17 15 -9 -21 7
1>owned-does:owns-deputy	-25 -17 15 -9 -21 7
1>owns	-33 7 14 -38 18 -13
1>owns:clerk	-24 -26 -27 -20 25 -22
1>owns:compani	-16 2 12 -18 -17 -19
1>owns:deputi	-17 -5 -7 -2 -13 10
1>owns:secretari	-17 -5 -7 -2 -13 10
1>owns:visit	-23 18 -16 -4 -10 -11
1>owns:word	16 -14 -19 -4 -5 -15
1>quoted	-7 11 3 -41 -45 -46
1>r-cue-near:absent	8 -29 -1 -25 -9 7
1>r-cue-near:attended	10 -2 -12 -16 -8 -6
1>r-cue-near:background	16 -17 -12 5 -10 -13
1>r-cue-near:declined	-17 -20 -18 -5 -8 19
1>r-cue-near:hosted	2 1 -3 -9 -2 -27
1>r-cue-near:invited	-8 -16 -7 15 -27 -6
1>r-cue-near:observer	17 -23 -18 -10 -14 -3
1>r-cue-near:reported	2 -2 -1 -17 -6 -10
1>r-cue-near:represented	-13 1 -12 -4 3 -11
1>r-cue:absent	0 -11 -7 -17 3 0
1>r-cue:attended	8 -19 9 -16 -14 -1
1>r-cue:background	11 -24 -3 -6 -3 -7
1>r-cue:declined	-11 -22 -17 -8 -10 17
1>r-cue:hosted	2 4 -9 -6 -12 -14
1>r-cue:invited	-13 -6 -13 18 -30 -13
1>r-cue:observer	-1 -16 -33 -23 21 -20
1>r-cue:represented	-11 -3 -8 -14 9 -12
1>r2:) call	20 -16 -8 -3 -6 -13
1>r2:, and	7 -13 16 -12 -18 -18
1>r2:<person> )	-30 -24 -26 -23 16 7
1>r2:<person> ,	23 -20 3 -17 0 -32
1>r2:<person> admit	16 -15 -14 -8 -12 -14
1>r2:<person> wa	7 -24 -13 -15 -21 6
1>r2:<person> walet	7 5 -8 -5 -14 -20
1>r2:<place> by	-20 -18 -11 -1 -8 18
1>r2:a batteri	4 2 -9 -7 -14 -14
1>r2:a colonel	-17 16 -13 -3 -2 -7
1>r2:aboard a	-25 26 -14 -8 -13 -23
1>r2:abstained ,	9 6 -11 -17 -16 -19
1>r2:accepted ,	8 2 -10 -10 -11 -23
1>r2:accompanied by	4 -10 6 -8 -16 -15
1>r2:accompanied him	-12 16 -18 -10 -15 -15
1>r2:according to	20 0 -36 -9 -25 -9
1>r2:across from	-1 8 -19 -6 -7 -9
1>r2:acted on	12 -12 -13 -5 -11 -11
1>r2:adjourned the	-11 -12 12 -7 -9 -14
1>r2:admitted the	-10 15 -11 -6 -14 -12
1>r2:after stop	-16 25 -46 -19 -31 -40
1>r2:agreed on	-10 -8 10 -15 -12 -15
1>r2:agreed to	-23 -9 11 -7 -8 -12
1>r2:agreed with	-21 20 -18 -9 -11 -12
1>r2:always said	12 -13 -3 0 -1 -8
1>r2:among the	-20 18 -17 -3 -4 -9
1>r2:among them	21 -20 -18 -10 -16 -15
1>r2:an analyst	19 -15 -4 -2 -1 -12
1>r2:an economist	21 -10 -4 -2 -2 -22
1>r2:and ,	-9 -15 -35 3 16 -7
1>r2:and <person>	-33 7 -7 -26 -33 19
1>r2:and <place>	10 1 -8 -5 -9 -13
1>r2:and a	-6 24 -18 -18 -31 -30
1>r2:and an	20 -8 -16 -12 -7 -17
1>r2:and broke	-15 15 -8 -1 -5 -8
1>r2:and buyer	11 10 -20 -10 -10 -20
1>r2:and by	14 -25 12 -8 -13 -19
1>r2:and engr	-15 15 -14 -11 -13 -16
1>r2:and member	27 -16 9 -4 -11 -18
1>r2:and miner	-16 22 -24 -6 -11 -14
1>r2:and not	13 -10 -10 -11 -11 -14
1>r2:and observ	-20 3 2 -11 -7 -13
1>r2:and on	12 -14 -11 -1 -1 -1
1>r2:and p.c	-17 -20 -16 -12 -16 19
1>r2:and premier	-12 17 -17 -9 -12 -14
1>r2:and senior	-13 23 -23 -3 -6 -6
1>r2:and shop	-23 28 -18 -11 -13 -20
1>r2:and sign	-10 -14 13 -4 -6 -6
1>r2:and so	18 -18 -11 -10 -10 -15
1>r2:and squatter	-8 10 -13 -6 -6 -9
1>r2:and talk	14 -13 -9 -7 -11 -20
1>r2:and that	-17 14 -9 -3 -1 -8
1>r2:and the	-17 -2 5 -24 -36 11
1>r2:and three	31 -4 -25 -16 -28 -28
1>r2:and to	-8 11 -14 -6 -7 -9
1>r2:and under-secretari	10 -19 -18 -10 9 -28
1>r2:and vote	-14 -17 16 -3 -3 -10
1>r2:and wa	1 3 -5 -13 -17 -27
1>r2:and went	-8 13 -13 -5 -7 -16
1>r2:and with	-11 -12 13 -3 -2 -9
1>r2:announced in	12 -9 -14 -5 -8 -7
1>r2:announced it	-17 -16 16 -7 -19 -12
1>r2:announced the	14 -11 -21 -5 -15 -9
1>r2:answered for	-14 18 -33 -23 -12 -23
1>r2:answered that	8 6 -16 -16 -14 -17
1>r2:answered with	-4 1 6 -13 -11 -19
1>r2:apologised for	-8 -22 17 -13 -14 -17
1>r2:apologised on	-4 20 -22 -4 -10 -10
1>r2:appeared by	-17 -7 10 -6 -8 -12
1>r2:appeared in	-2 15 -15 -1 0 -3
1>r2:appeared on	-6 11 -11 -3 -14 -7
1>r2:appears nowher	24 -20 -19 -16 -13 -15
1>r2:are come	-12 32 -31 -4 -8 -6
1>r2:are expect	-12 14 -19 -4 -8 -9
1>r2:are on	5 3 -17 -13 -11 -15
1>r2:are to	-30 -8 14 -26 -23 -22
1>r2:argued for	16 -14 -5 -4 -3 -7
1>r2:argues her	-13 12 -10 -9 -9 -9
1>r2:arrived <date>	33 -23 -17 -5 -6 -12
1>r2:arrived in	-8 14 -14 -2 -3 -6
1>r2:as captain	14 -13 -11 -8 -8 -13
1>r2:as moder	-15 -17 17 -8 -5 -4
1>r2:as their	-13 -19 17 -8 -11 -9
1>r2:asked <person>	23 -13 5 -11 -8 -20
1>r2:asked about	-14 13 -12 -9 -4 -11
1>r2:asked all	17 -16 -15 -13 -13 -10
1>r2:asked director	15 -12 3 -12 -7 -16
1>r2:asked eleven	-14 -20 19 -9 -3 -9
1>r2:asked for	14 4 -18 -20 -12 -18
1>r2:asked how	-12 17 -11 -5 -1 -12
1>r2:asked most	-8 12 -12 -7 -1 -7
1>r2:asked that	-14 13 -14 -8 -4 -12
1>r2:asked why	-16 7 1 -21 -15 -24
1>r2:at <person>	-15 18 -31 -13 -16 0
1>r2:at <place>	15 -11 -2 -17 -12 5
1>r2:at a	-16 19 -17 -3 -8 -13
1>r2:at anchor	24 -21 -21 -11 -11 -20
1>r2:at citi	-5 16 -16 -1 -3 -6
1>r2:at hi	-6 3 3 -13 -17 -12
1>r2:at the	-25 18 1 -19 -26 -14
1>r2:ate from	-10 12 -16 -6 -10 -10
1>r2:ate hi	11 -1 -15 -18 -12 -18
1>r2:ate noth	-15 11 -8 -4 -4 -7
1>r2:attended the	-10 -7 -20 -4 12 -12
1>r2:austrian colleagu	9 7 -23 -10 -6 -16
1>r2:bears no	14 -12 -14 -10 -13 -15
1>r2:because gener	17 -1 -5 -6 -17 -18
1>r2:before the	-15 16 -16 -6 -3 -5
1>r2:began <date>	-20 25 -26 -20 -24 -28
1>r2:began in	-13 16 -15 -4 -9 -15
1>r2:begged both	-13 19 -15 -9 -14 -21
1>r2:begged off	-10 -17 -6 -1 -6 14
1>r2:between them	-15 -30 23 -10 -14 -25
1>r2:blamed <person>	-14 16 -21 -9 -7 -10
1>r2:blamed the	7 -3 -1 -17 -17 -18
1>r2:both ask	-31 32 -28 -23 -11 -20
1>r2:both from	7 -9 8 -7 -9 -16
1>r2:breathed again	11 -13 -9 -9 -7 -8
1>r2:briefed member	15 2 -18 -15 -12 -15
1>r2:briefed the	4 7 -14 -20 -18 -20
1>r2:broke a	-6 -9 -14 -2 13 -6
1>r2:broke bread	-10 14 -15 -4 -9 -10
1>r2:broke the	-14 -16 17 -13 -17 -16
1>r2:brought a	17 6 -20 -19 -14 -24
1>r2:brought an	7 17 -22 -14 -20 -23
1>r2:brought bu	-6 -15 15 -1 -1 -3
1>r2:brought none	-6 12 -8 -1 -1 -4
1>r2:brought togeth	18 -30 14 -14 -26 -22
1>r2:burned to	23 -21 -27 -13 -21 -19
1>r2:burst into	13 -12 -8 -10 -9 -13
1>r2:but <person>	13 -19 -17 -14 12 -9
1>r2:but a	25 -3 -17 -4 -12 -23
1>r2:but he	10 -19 -15 -14 -10 8
1>r2:but influenza	6 -14 7 -7 -8 -14
1>r2:but sent	4 -26 -18 -19 -26 13
1>r2:but the	-13 17 -18 -19 -22 -16
1>r2:but their	12 6 -12 -7 -13 -27
1>r2:but wa	11 -28 -18 -9 -15 3
1>r2:by <person>	-20 -20 -17 -15 21 -23
1>r2:by phone	14 -15 -12 -9 -13 -12
1>r2:called ,	7 -3 -26 -6 -6 -10
1>r2:called a	-10 -16 13 -3 -6 -10
1>r2:called for	-4 -23 9 -7 -13 -22
1>r2:called it	38 -37 -22 -11 -14 -40
1>r2:called on	-14 14 -13 -2 -2 -12
1>r2:called that	16 -19 -11 -9 -9 -11
1>r2:called the	39 -38 -22 -9 -12 -31
1>r2:called them	-16 17 -17 -5 -10 -20
1>r2:calls it	-24 -23 -24 -11 -12 24
1>r2:came ,	18 0 -19 -11 -14 -16
1>r2:came face	-2 15 -15 -1 -2 -3
1>r2:came for	7 11 -18 -11 -17 -19
1>r2:came in	22 -13 1 -18 -23 -34
1>r2:came togeth	-4 15 -11 -1 -5 -6
1>r2:came with	-7 17 -17 -5 -11 -16
1>r2:cancelled them	8 -20 10 -15 -19 -18
1>r2:carried a	6 5 -16 -14 -13 -16
1>r2:celebrated the	-12 -15 14 -10 -11 -11
1>r2:chaired a	13 -20 3 -4 -6 -9
1>r2:chaired from	16 -13 1 -8 -8 -12
1>r2:chaired the	-8 -7 12 -1 -1 -1
1>r2:changed tabl	-13 14 -9 -7 -20 -18
1>r2:cited the	13 -1 -17 -12 -11 -21
1>r2:citing a	-12 -10 -6 -3 -7 10
1>r2:clashed over	8 6 -18 -22 -20 -19
1>r2:closed the	16 -14 -13 -7 -7 -9
1>r2:colleague <person>	17 -11 -8 -2 -1 -13
1>r2:compared <number>	20 0 -22 -17 -19 -24
1>r2:condemned the	17 -15 -14 -11 -13 -16
1>r2:conferred by	-9 -3 7 -9 -13 -18
1>r2:conferred on	13 3 -23 -14 -13 -15
1>r2:confirmed thei	-12 -7 8 -9 -10 -15
1>r2:convened chief	20 -20 -6 -6 -8 -11
1>r2:could not	0 -24 -20 -22 -22 7
1>r2:counted bean	-13 13 -12 -7 -9 -11
1>r2:counted head	7 5 -20 -15 -15 -19
1>r2:counted nine	24 -20 -6 -5 -5 -13
1>r2:counted the	8 -3 -8 -9 -10 -14
1>r2:criticised the	14 -15 -13 -11 -14 -14
1>r2:crossed the	-11 15 -11 -4 -8 -14
1>r2:cut short	-21 -3 7 -10 -13 -17
1>r2:cut the	-13 20 -22 -12 -13 -14
1>r2:declined to	-5 -25 11 -5 -11 2
1>r2:defended it	-11 13 -15 -8 -9 -13
1>r2:demanded an	18 -19 -13 -10 -11 -13
1>r2:denied have	13 -13 -15 -6 -7 -5
1>r2:deputised for	-10 -12 -12 -10 12 -14
1>r2:described the	-10 12 -13 -9 -9 -12
1>r2:did it	12 -13 -9 -7 -9 -10
1>r2:did not	-22 26 -15 -33 1 -20
1>r2:did so	15 4 -24 -21 -23 -26
1>r2:did the	-21 -28 6 -15 -32 18
1>r2:dined <date>	-16 -27 2 -10 -16 19
1>r2:dined on	-11 14 -8 -4 -1 -3
1>r2:dined with	-13 17 -18 -8 -12 -15
1>r2:doubts that	17 -15 -11 -12 -8 -13
1>r2:drank tea	-9 15 -14 -7 -8 -14
1>r2:drew it	5 4 -20 -16 -16 -20
1>r2:drew ship	7 -28 10 -20 -17 -23
1>r2:drew the	2 5 -13 -5 -5 -8
1>r2:drove them	13 1 -13 -12 -16 -21
1>r2:drove up	-16 20 -26 -15 -18 -26
1>r2:drowned in	14 -14 -11 -15 -10 -13
1>r2:each got	-12 14 -15 -10 -9 -10
1>r2:each put	-20 -2 4 -13 -13 -13
1>r2:elder who	15 -16 -17 -11 -14 4
1>r2:eleven time	14 -15 -12 -7 -10 -12
1>r2:ended a	-16 20 -23 -3 -6 -12
1>r2:ended without	-7 10 -13 -5 -5 -9
1>r2:endorsed <person>	11 -10 -10 -9 -9 -13
1>r2:entertained <person>	4 -24 8 -22 -19 -24
1>r2:expects <person>	-19 -15 17 -10 -11 -14
1>r2:expects a	25 -21 -19 -8 -7 -14
1>r2:expects imam	-15 -13 14 -9 -8 -11
1>r2:expects price	20 -18 -21 -13 -14 -16
1>r2:expects snow	17 -10 -19 -4 -4 -7
1>r2:explained the	-16 7 -2 -12 -13 -22
1>r2:faced four	-6 15 -15 -2 -4 -8
1>r2:faced steel	-18 14 4 -28 -24 -28
1>r2:faced the	-13 -19 19 -6 -7 -12
1>r2:facing oper	-6 9 -12 -5 -5 -10
1>r2:failed to	0 -14 -20 -13 -14 10
1>r2:fed seven	8 -19 12 -15 -20 -17
1>r2:fell in	13 -3 -13 -10 -15 -14
1>r2:fell silent	-15 14 -11 -9 -10 -13
1>r2:fell through	12 1 -11 -5 -10 -17
1>r2:first learn	15 -16 -8 -6 -7 -12
1>r2:flew in	16 0 -22 -9 -17 -16
1>r2:flew to	37 -28 -13 -10 -9 -18
1>r2:followed <person>	-11 16 -9 -2 -4 -15
1>r2:followed her	-11 17 -9 -2 -4 -17
1>r2:followed it	15 -13 -10 -6 -9 -17
1>r2:followed the	-25 -6 -12 -6 -7 13
1>r2:follows the	18 -19 -14 -9 -11 -20
1>r2:for <date>	-30 -8 25 -11 -13 -21
1>r2:for <organisation>	-1 9 -35 -13 -13 -45
1>r2:for a	-12 25 -25 -5 -2 -3
1>r2:for nine	11 -14 -22 -15 -19 14
1>r2:for talk	-3 13 -13 -1 -1 -1
1>r2:for the	-3 8 -2 -16 -28 -38
1>r2:former judg	-16 15 -15 -9 -13 -10
1>r2:fought over	15 -14 -18 -11 -11 -14
1>r2:found <number>	-20 18 -14 -10 -10 -17
1>r2:found a	2 -18 -17 -10 -18 6
1>r2:found out	21 -21 -12 -7 -11 -18
1>r2:found the	9 -8 -7 -4 -4 -12
1>r2:from the	4 7 -23 -17 -17 -22
1>r2:gathered the	20 -25 3 -10 1 -18
1>r2:gathers <person>	-8 12 -16 -15 -22 -28
1>r2:gathers hi	12 -3 -8 -9 -17 -17
1>r2:gave <person>	1 14 -23 -12 -10 -11
1>r2:gave a	-20 0 8 -9 -21 1
1>r2:gave each	-6 35 -36 -2 -1 -2
1>r2:gave evid	-7 14 -20 -8 -5 -6
1>r2:gave her	-10 15 -17 -5 -3 -6
1>r2:gave it	-12 16 -17 -7 -4 -9
1>r2:gave me	-5 -22 12 -11 -6 -6
1>r2:gave no	6 -31 -2 7 -16 -29
1>r2:gave parent	-13 -16 16 -8 -5 -9
1>r2:gave the	4 6 -15 -19 -19 -21
1>r2:gave them	-11 -17 16 -8 -6 -8
1>r2:gave up	13 -10 -4 -2 -1 -5
1>r2:general hospit	17 -17 -6 -5 -11 -13
1>r2:got <number>	-8 12 -13 -9 -8 -12
1>r2:got forti	-12 13 -11 -5 -5 -11
1>r2:got the	-6 -12 12 -1 -1 -6
1>r2:granted an	-15 -15 16 -8 -13 -14
1>r2:greeted each	16 -19 3 -5 -9 -11
1>r2:had <number>	-17 16 -15 -10 -10 -15
1>r2:had a	-36 13 -37 -24 -28 19
1>r2:had achiev	-16 -2 4 -6 -5 -12
1>r2:had agre	12 1 -20 -4 -5 -10
1>r2:had all	-2 6 -16 -1 -17 -13
1>r2:had alreadi	-22 25 -28 -33 -4 -17
1>r2:had also	-14 -15 -10 15 -13 -18
1>r2:had an	32 -35 -23 -3 -18 -18
1>r2:had argu	-16 19 -9 -3 -5 -14
1>r2:had ask	24 -31 5 -19 -16 -31
1>r2:had bare	24 -26 -19 -16 -15 -21
1>r2:had been	-2 -16 -35 3 -6 21
1>r2:had breakfast	2 10 -19 -12 -16 -20
1>r2:had brought	-19 16 -14 -5 -6 -10
1>r2:had busi	-13 -9 -13 -5 -20 14
1>r2:had call	15 -21 10 -5 -7 -18
1>r2:had cancel	-5 -8 -7 -1 13 -16
1>r2:had chang	26 1 -31 -23 -26 -38
1>r2:had come	-9 19 -17 -13 -10 -21
1>r2:had confer	18 -3 2 -11 -17 -22
1>r2:had confirm	-4 10 -13 -2 -3 -6
1>r2:had declin	-8 -14 -9 -2 -9 9
1>r2:had demand	-10 11 -13 -3 -4 -8
1>r2:had fallen	-9 -13 -10 -1 -12 13
1>r2:had gone	-15 -23 -14 -9 -25 20
1>r2:had hope	-15 -17 16 -10 -9 -13
1>r2:had intend	-13 -17 -18 -14 -15 17
1>r2:had kept	25 -12 -4 -17 -19 -30
1>r2:had left	5 8 -17 -7 -14 -11
1>r2:had lost	4 -25 -14 -17 -18 5
1>r2:had met	17 -2 -18 -8 -6 -16
1>r2:had miss	-13 -8 -2 -2 -5 13
1>r2:had no	10 -29 -20 -25 -26 4
1>r2:had not	-4 12 -14 1 -19 -23
1>r2:had offer	16 -17 7 -10 -11 -17
1>r2:had overslept	-15 -17 -13 -13 -17 16
1>r2:had pick	18 -17 -13 -11 -12 -19
1>r2:had promis	-1 -9 -1 -8 -18 -7
1>r2:had recommend	14 -2 -19 -20 -22 -21
1>r2:had recus	-16 -15 16 -7 -17 -17
1>r2:had refus	21 -15 -9 -3 -7 -21
1>r2:had ridden	-14 12 -11 -3 -9 -10
1>r2:had scarc	12 -13 11 -13 -11 -21
1>r2:had secretli	-19 14 -9 -4 -4 -8
1>r2:had sent	-32 22 -23 -43 16 -6
1>r2:had slip	-29 2 -11 -10 -16 28
1>r2:had stai	-8 -15 -12 -4 -12 14
1>r2:had talk	12 -4 -41 -21 -25 -30
1>r2:had test	-11 -16 -15 -9 17 -18
1>r2:had the	-4 1 8 -21 -22 -26
1>r2:had them	-8 -16 16 -3 -6 -12
1>r2:had to	7 1 5 -20 -22 -28
1>r2:had travel	-15 14 -3 -7 -16 -19
1>r2:hadn't heard	15 -13 -5 -6 -7 -14
1>r2:handed <person>	-1 0 -2 -7 -17 -14
1>r2:handed her	0 6 -16 -5 -13 -12
1>r2:handed out	20 -19 -17 -6 -13 -13
1>r2:handed over	-13 14 -11 -4 -12 -13
1>r2:happened to	16 1 -13 -10 -10 -13
1>r2:has a	-24 -28 -26 12 -28 11
1>r2:has accept	-12 16 -17 -10 -8 -14
1>r2:has alreadi	-13 -14 -11 -14 -11 13
1>r2:has an	5 -11 -20 12 -18 -17
1>r2:has ask	15 -14 18 -27 -13 -20
1>r2:has been	-15 -19 -5 31 -28 -40
1>r2:has bought	-22 22 -19 -18 -10 -16
1>r2:has call	17 -13 -9 -9 -7 -15
1>r2:has cancel	-6 14 -14 -2 -4 -9
1>r2:has declin	-7 -14 -13 -22 -10 12
1>r2:has demand	11 -13 -8 -7 -5 -9
1>r2:has file	12 -12 -10 -11 -9 -11
1>r2:has forc	17 -14 -17 -12 -10 -14
1>r2:has found	14 -14 -12 -10 -9 -16
1>r2:has given	-18 -6 15 -7 -10 -6
1>r2:has hand	-27 -14 -25 -15 21 -22
1>r2:has heard	12 -9 -11 -11 -7 -14
1>r2:has invit	-15 4 15 -22 -5 -19
1>r2:has kept	-17 -11 16 -11 -2 -9
1>r2:has left	13 -15 -9 -7 -10 -16
1>r2:has let	-14 -11 -15 -10 -16 14
1>r2:has move	14 -13 -7 -5 -3 -16
1>r2:has name	1 -11 7 -12 -9 -12
1>r2:has no	15 -12 -13 -11 -6 -9
1>r2:has not	10 -5 -9 -15 -8 -11
1>r2:has offer	18 -10 -23 -13 -10 -12
1>r2:has promis	-13 17 -15 -5 -3 -19
1>r2:has put	-23 -13 15 -2 -3 -8
1>r2:has return	13 -12 -12 -11 -12 -14
1>r2:has said	-14 -4 -16 -6 -20 10
1>r2:has seen	25 -24 -24 -21 -15 -16
1>r2:has shingl	-22 -19 21 -20 -16 -19
1>r2:has spent	-39 -22 32 -30 5 -38
1>r2:has summon	-11 -8 13 -11 -1 -5
1>r2:has threaten	14 -9 -11 -11 -12 -17
1>r2:has yet	9 -15 -16 -2 -23 -20
1>r2:hasn't answer	-14 -9 -12 13 -3 -11
1>r2:hasn't repli	-6 -18 -19 11 -10 -15
1>r2:have been	-18 15 -15 11 -13 -28
1>r2:have confirm	-7 24 -18 -4 -9 -11
1>r2:have each	-11 20 -21 -7 -5 -11
1>r2:have met	-11 16 -9 -1 -3 -3
1>r2:have never	-18 -24 -13 -14 8 7
1>r2:head the	14 0 -12 -19 -12 -22
1>r2:heard <person>	0 -4 6 -11 -14 -20
1>r2:heard him	1 -9 7 -11 -14 -21
1>r2:heard of	-24 22 -18 -8 -6 -16
1>r2:held a	-15 -5 6 -4 -5 -5
1>r2:held out	4 -9 9 -10 -17 -24
1>r2:held talk	3 2 -18 -4 -7 -13
1>r2:held the	0 -4 -3 -15 -20 -20
1>r2:held their	29 -13 0 -4 -10 -15
1>r2:held up	12 -1 -25 -7 -16 -20
1>r2:himself stai	6 7 -13 -1 -5 -15
1>r2:his iranian	-12 -1 5 -3 -8 -8
1>r2:hopes for	7 -18 5 -12 -13 -12
1>r2:hosted a	-9 -20 22 -1 -3 -2
1>r2:hosted the	6 -10 -17 -12 12 -26
1>r2:hosted yolŋu	-4 -11 13 -1 -3 -1
1>r2:if releas	-14 2 1 -18 -13 -16
1>r2:in <date>	20 -20 -15 -12 -12 -17
1>r2:in <organisation>	-24 29 -28 -17 -20 -25
1>r2:in <person>	-8 9 -5 -5 -14 -7
1>r2:in <place>	5 -21 -2 -20 -25 16
1>r2:in a	5 -16 5 -10 -14 -4
1>r2:in bulgarian	-20 21 -19 -16 -17 -23
1>r2:in her	5 10 -16 -6 -14 -19
1>r2:in hospit	-9 -13 -12 -1 12 -14
1>r2:in place	-3 16 -8 -7 -20 -24
1>r2:in prison	-15 -9 -5 -15 -15 15
1>r2:in russian	-7 12 -16 -17 -16 -20
1>r2:in the	11 9 -46 -20 -1 -34
1>r2:in whose	12 -12 -8 -5 -6 -11
1>r2:insists that	-14 14 -11 -6 -6 -12
1>r2:interviewed the	-11 -12 12 -2 -2 -1
1>r2:into <person>	11 -8 -17 -11 -14 -19
1>r2:into hi	19 -10 -15 -9 -8 -20
1>r2:invited tourism	-3 -6 -8 -21 -18 3
1>r2:invited two	-11 -21 -3 -30 -12 15
1>r2:is a	-13 -16 18 -13 -18 -24
1>r2:is appeal	14 -12 -9 -7 -9 -16
1>r2:is at	18 -17 -15 -12 -16 -20
1>r2:is ban	-14 -7 -11 -6 -11 13
1>r2:is bring	-11 22 -25 -10 -15 -17
1>r2:is dead	11 -10 -8 -6 -12 -9
1>r2:is deni	1 3 -14 -3 -5 -11
1>r2:is due	-11 21 -22 -10 -12 -21
1>r2:is expect	19 -20 -16 -5 -12 -13
1>r2:is hidden	-15 15 -13 -5 -14 -15
1>r2:is in	-1 -12 -23 -19 -37 12
1>r2:is invit	8 -35 -24 10 -14 -21
1>r2:is join	-16 18 -21 -16 -10 -14
1>r2:is less	23 -21 -12 -14 -12 -15
1>r2:is nineti	-15 -18 -13 -16 -13 15
1>r2:is not	7 -21 -26 -25 -22 7
1>r2:is offer	-14 -9 11 -8 -7 -9
1>r2:is on	-35 38 -35 12 -36 -29
1>r2:is open	-13 -17 17 -9 -11 -14
1>r2:is recov	5 -12 -17 -16 1 -5
1>r2:is recus	-10 -9 -15 -13 -11 11
1>r2:is replac	21 -7 -24 -16 0 -9
1>r2:is send	-17 -20 -22 -23 21 -20
1>r2:is the	17 -17 -16 -7 -8 -13
1>r2:is to	-3 16 -3 -21 -33 -42
1>r2:is under	14 -12 -17 -13 4 -16
1>r2:isn't so	20 -19 -12 -15 -14 -14
1>r2:it wa	-18 -26 -21 -9 20 9
1>r2:joined hawker	-5 12 -12 -1 -7 -5
1>r2:joined mayor	-5 15 -16 -1 -4 -6
1>r2:joined them	-10 14 -14 -5 -8 -11
1>r2:kept <person>	-17 -16 22 -24 -16 -22
1>r2:kept order	20 -14 6 -7 -7 -13
1>r2:kept the	-11 24 -28 -9 -4 -17
1>r2:kept two	-13 -10 13 -8 -8 -12
1>r2:knows of	12 -12 -10 -12 -11 -11
1>r2:laid a	-12 13 -12 -5 -6 -12
1>r2:late and	1 -18 1 -9 -13 7
1>r2:later leak	5 7 -23 -8 -15 -18
1>r2:launched a	11 -11 -9 -6 -7 -13
1>r2:leads the	-11 12 -12 -11 -9 -12
1>r2:learned by	-11 12 -12 -3 -4 -7
1>r2:learned of	2 4 -21 -17 -17 -24
1>r2:learned that	-8 -13 11 -7 -7 -7
1>r2:led for	-15 18 -19 -9 -7 -9
1>r2:led the	19 -8 5 -19 -22 -22
1>r2:left it	-1 -13 -7 -7 6 -9
1>r2:left without	-16 -3 11 -13 -17 -16
1>r2:lent the	11 4 -26 -12 -18 -18
1>r2:let ambassador	-12 -25 -28 -21 15 -25
1>r2:let everyon	-9 -15 13 -5 -10 -10
1>r2:let hi	-17 1 -16 -6 1 -15
1>r2:let the	-17 -17 17 -12 -17 -15
1>r2:let two	-14 -18 5 -19 -27 16
1>r2:listened and	-29 -2 -20 -15 -14 27
1>r2:listened for	-9 17 -17 -5 -5 -5
1>r2:listened through	14 -14 -9 -7 -7 -19
1>r2:lit a	-21 23 -24 -21 -16 -21
1>r2:looked at	-16 16 -16 -8 -10 -11
1>r2:looked down	16 -18 -7 -9 -8 -11
1>r2:lost <person>	0 -8 6 -6 -6 -13
1>r2:lost hi	0 -7 8 -13 -13 -22
1>r2:lunched in	-4 7 -13 -1 -2 -3
1>r2:lunched with	-21 0 -2 -16 24 -9
1>r2:made a	-8 11 -14 -7 -8 -11
1>r2:made the	-2 0 -1 -14 -15 -17
1>r2:makes it	14 -14 -11 -12 -12 -11
1>r2:may be	14 -14 -9 -6 -5 -9
1>r2:may have	-16 11 -9 -2 -4 -4
1>r2:mayor of	-20 -19 -12 -6 -4 20
1>r2:meets with	3 -21 18 -17 -15 -13
1>r2:met <person>	-30 31 -15 -10 -19 -24
1>r2:met a	11 1 -11 -9 -9 -17
1>r2:met at	-14 16 -9 -2 -2 -8
1>r2:met banker	11 2 -23 -5 -6 -8
1>r2:met congoles	-10 -16 14 -1 -1 -5
1>r2:met for	-7 -4 13 -18 -17 -28
1>r2:met in	23 -9 -27 -11 -11 -25
1>r2:met lobstermen	26 -15 -28 -11 -19 8
1>r2:met on	-13 18 -18 -6 -7 -11
1>r2:met report	16 -18 -15 -10 -12 -11
1>r2:met the	-19 -11 13 -7 -5 -10
1>r2:met them	-15 -2 3 -9 -9 -8
1>r2:met twice	-8 17 -15 -2 -3 -9
1>r2:might have	17 -18 -16 -14 -14 -16
1>r2:minister <person>	-19 20 -14 -19 -13 -11
1>r2:moved to	1 6 -16 -12 -10 -11
1>r2:near <place>	17 6 -14 -9 -8 -18
1>r2:neither came	-10 -2 -5 -3 -23 6
1>r2:nor <person>	-19 -20 -12 -12 -15 19
1>r2:nor her	-12 12 -11 -11 -11 -13
1>r2:noted down	-15 16 -15 -7 -15 -13
1>r2:now grow	12 -7 -15 -8 -7 -9
1>r2:objected eleven	1 4 -11 -12 -9 -13
1>r2:of <organisation>	10 7 -27 -20 -34 -16
1>r2:of <place>	1 13 -27 -13 2 -43
1>r2:of the	8 -23 13 -17 -15 -8
1>r2:offered forti	-15 18 -19 -5 -5 -8
1>r2:offered them	-19 -17 18 -8 -13 -14
1>r2:offered to	-11 -13 12 -5 -7 -8
1>r2:on <date>	14 -15 -2 -16 -16 -29
1>r2:on her	18 0 -25 -5 -10 -23
1>r2:on horseback	-21 21 -17 -17 -18 -22
1>r2:on how	-11 -15 14 -1 -1 -4
1>r2:on the	-19 -13 6 -18 -18 9
1>r2:once a	9 4 -19 -14 -13 -21
1>r2:opened an	11 -9 -4 -4 -9 -21
1>r2:opened in	-14 20 -20 -2 -3 -8
1>r2:opened the	2 -25 12 -10 -3 1
1>r2:opened with	-7 -14 14 -2 -2 -4
1>r2:opposed the	-13 15 -14 -8 -10 -11
1>r2:plans to	-6 11 -13 -1 -1 -8
1>r2:played to	14 -15 -12 -4 -4 -6
1>r2:pleaded anoth	5 -11 -13 -7 -10 4
1>r2:pleaded ill	11 -12 -12 -9 -13 4
1>r2:pledged new	-15 16 -16 -8 -13 -12
1>r2:posted a	-15 -14 -13 -11 -12 15
1>r2:poured the	15 5 -11 -9 -9 -15
1>r2:praised the	15 -13 -20 -10 -11 -8
1>r2:presented a	-8 13 -11 -2 -3 -6
1>r2:presented troop	36 -27 -21 -17 -16 -19
1>r2:presided ,	11 -18 3 -7 -9 -11
1>r2:presided in	7 -12 4 -7 -14 -10
1>r2:presiding and	19 -13 6 -5 -5 -6
1>r2:promised a	-21 -10 14 -10 -11 -17
1>r2:promised an	-14 18 -21 -6 -10 -12
1>r2:promised journalist	20 -16 -21 -7 -8 -12
1>r2:promises calm	13 -14 -9 -7 -6 -9
1>r2:pronounced the	-10 11 -12 -8 -8 -10
1>r2:protested ,	16 -22 -17 -9 -18 5
1>r2:protested outsid	10 -9 -4 -4 -4 -14
1>r2:provided the	-17 0 6 -15 -17 -18
1>r2:put the	20 -20 -15 -8 -6 -15
1>r2:put their	-21 10 0 -5 -12 -9
1>r2:questioned <person>	-11 15 -19 -6 -9 -9
1>r2:questioned bank	-6 16 -17 -2 -2 -4
1>r2:questioned her	-13 16 -19 -6 -8 -11
1>r2:questioned shipyard	-12 1 1 -6 -9 -12
1>r2:ran in	-10 11 -9 -6 -9 -13
1>r2:reached the	-13 -13 -13 -8 -14 13
1>r2:read aloud	15 -1 -24 -10 -8 -13
1>r2:read hi	16 -13 -5 -9 -22 -21
1>r2:read out	-14 0 5 -15 -16 -16
1>r2:read the	-16 -4 7 -19 -14 -14
1>r2:reads the	-11 18 -25 -20 -15 -9
1>r2:received <person>	17 -32 -1 -10 -20 -19
1>r2:received a	-4 -16 16 -1 -1 -1
1>r2:received chief	15 -9 -9 -10 3 -26
1>r2:received her	6 -25 5 -7 -20 -13
1>r2:received hi	0 3 -6 -9 -11 -15
1>r2:received him	-23 9 11 -8 -22 -18
1>r2:received in	-6 -18 18 -1 -3 -2
1>r2:received just	-5 -10 -3 -8 -28 9
1>r2:received the	-12 4 -12 -12 12 -31
1>r2:refused ,	-15 -11 -14 -3 -7 13
1>r2:regretted that	13 -15 -11 -10 -10 -10
1>r2:reject ani	17 -17 -12 -10 -11 -14
1>r2:rejected that	-7 11 -8 -2 -4 -13
1>r2:rejected the	-15 20 -14 -2 -9 -21
1>r2:remained at	-22 -5 -16 -19 -25 22
1>r2:remained in	8 -16 -12 -13 -22 -3
1>r2:remains in	16 -9 -3 -5 -9 -16
1>r2:remembers a	-22 18 -10 -7 -6 -11
1>r2:remembers onli	22 -25 -16 -11 -11 -18
1>r2:remembers tea	-20 18 -17 -8 -10 -11
1>r2:respectively ,	4 -25 10 -6 -10 -10
1>r2:resumed on	15 -21 -5 -12 -17 -20
1>r2:rival <person>	-8 12 -15 -4 -8 -9
1>r2:said <person>	-8 10 -21 5 -12 -5
1>r2:said a	1 5 -25 -9 -18 -16
1>r2:said from	14 -18 -10 -7 -6 -9
1>r2:said he	12 -7 -33 -16 -18 -2
1>r2:said her	-5 9 -15 -9 -7 -16
1>r2:said hi	-13 -18 -7 -5 -9 16
1>r2:said in	15 -15 -13 -3 -6 -12
1>r2:said no	-30 8 -3 -18 -13 20
1>r2:said nobodi	17 -25 -14 -11 -10 -13
1>r2:said on	12 -10 -9 -3 -3 -7
1>r2:said outsid	-21 19 -17 -3 -5 -16
1>r2:said phone	-17 17 -18 -9 -11 -13
1>r2:said polic	1 5 -13 -5 -8 -14
1>r2:said she	-8 9 -13 -6 -9 -4
1>r2:said that	1 -7 14 -15 -21 -29
1>r2:said the	-10 -4 13 -14 -19 -29
1>r2:said thei	-26 18 -20 -8 -9 -1
1>r2:said there	9 -13 -8 -4 -3 -5
1>r2:sat between	-10 17 -17 -5 -12 -14
1>r2:sat down	-19 9 -4 -6 -10 -17
1>r2:sat in	24 -14 -20 -15 -21 -1
1>r2:sat on	-9 18 -17 -1 -2 -6
1>r2:sat togeth	14 6 -20 -4 -4 -10
1>r2:sat two	2 7 -9 -2 -4 -29
1>r2:sat with	-9 -13 13 -4 -10 -14
1>r2:saw <person>	12 11 -17 -9 -11 -18
1>r2:saw more	12 2 -25 -9 -15 -24
1>r2:saw the	2 -14 -11 -19 -25 12
1>r2:say the	11 -6 -6 -2 -8 -14
1>r2:saying the	-12 -6 -10 -4 -4 8
1>r2:says <person>	-6 -18 -14 -12 -1 14
1>r2:says it	18 -18 -6 -1 -3 -9
1>r2:says no	-5 14 -18 -6 -3 -30
1>r2:says noth	-16 -21 23 -7 -5 -25
1>r2:says that	26 -22 -28 -7 -12 -21
1>r2:says there	12 -9 -10 -3 -5 -13
1>r2:says ye	-9 11 -13 -6 -4 -11
1>r2:scored twice	12 -12 -10 -13 -12 -12
1>r2:seated ,	-7 12 -13 -2 -4 -2
1>r2:sees no	14 -13 -12 -10 -10 -14
1>r2:sells phone	-15 16 -15 -10 -11 -17
1>r2:sent a	12 2 -34 -28 -11 -6
1>r2:sent an	1 -48 -34 -35 24 -40
1>r2:sent everybodi	-13 -21 21 -12 -22 -20
1>r2:sent flower	17 -18 -8 -15 -17 -17
1>r2:sent her	-18 -20 -12 -17 0 10
1>r2:sent hi	20 -33 5 -26 13 -39
1>r2:sent regret	-32 7 -21 -21 -25 6
1>r2:sent the	-19 -6 -4 -28 -4 7
1>r2:sent them	-8 -16 17 -8 -17 -19
1>r2:sent word	-3 -3 -3 -1 -14 5
1>r2:served noodl	-12 -8 9 -5 -5 -8
1>r2:served quinc	-12 -19 16 -3 -4 -12
1>r2:serves and	21 -1 -28 -15 -18 -19
1>r2:serves no	-12 -8 11 -12 -11 -10
1>r2:set out	11 -13 -8 -5 -6 -8
1>r2:shared a	-11 12 -10 -7 -9 -13
1>r2:shook hand	1 3 -22 -9 -10 -13
1>r2:showed <person>	12 -9 4 -10 -12 -19
1>r2:showed him	16 -15 5 -10 -12 -16
1>r2:showed them	11 -15 12 -6 -5 -5
1>r2:signed for	-13 -9 11 -8 -15 -11
1>r2:signed off	-16 2 -1 -3 -6 -8
1>r2:signed under	-18 15 -10 -3 -6 -9
1>r2:skipped the	12 -24 -18 -12 -14 9
1>r2:slaughtered a	-10 -16 15 -6 -9 -6
1>r2:speak for	20 -10 -15 -12 -12 -20
1>r2:speaks for	-9 12 -13 -11 -5 -9
1>r2:spent the	-12 18 -17 -1 -3 -14
1>r2:spoke <date>	-6 10 -12 -2 -4 -5
1>r2:spoke about	-18 19 -17 -5 -9 -16
1>r2:spoke against	-9 16 -12 -3 -2 -4
1>r2:spoke by	-13 28 -23 -2 -7 -14
1>r2:spoke first	11 -25 23 -12 -18 -29
1>r2:spoke for	11 5 -13 -11 -15 -30
1>r2:spoke last	-5 15 -10 0 -1 -2
1>r2:spoke of	13 -28 -25 -12 -29 15
1>r2:spoke on	-8 18 -15 -1 -3 -6
1>r2:spoke onc	-13 16 -20 -12 -13 -20
1>r2:spoke to	-14 18 -16 -3 -16 -19
1>r2:stamped noth	-11 12 -13 -10 -9 -10
1>r2:stamped the	-14 12 -8 -6 -9 -9
1>r2:stayed at	-5 -24 -20 -9 18 -23
1>r2:stayed awai	14 -34 -28 -8 -36 25
1>r2:stayed behind	16 -23 9 -6 -15 -22
1>r2:stayed in	-10 4 -25 -20 -41 7
1>r2:stayed put	-17 20 -21 -5 -23 -19
1>r2:stayed seat	-18 -23 19 -10 -19 -16
1>r2:stayed to	24 -22 -24 -10 -20 -5
1>r2:stood between	-21 -24 22 -11 -16 -12
1>r2:stood by	11 0 -32 -15 -23 -15
1>r2:stood in	-14 15 -16 -4 -15 -11
1>r2:stood next	-14 17 -19 -7 -11 -9
1>r2:stood side	-23 18 -10 -5 -7 -9
1>r2:summoned the	-8 -25 1 -8 -20 12
1>r2:suspects it	-14 12 -8 -10 -9 -10
1>r2:swears nobodi	-20 18 -14 -13 -13 -16
1>r2:tabled a	16 -11 -13 -13 -11 -15
1>r2:tabled daili	18 -5 -11 -14 -11 -15
1>r2:takes the	-9 -16 13 -5 -5 -6
1>r2:talked by	-17 14 -8 -3 -1 -5
1>r2:talks onli	15 -17 -10 -11 -12 -13
1>r2:testify instead	-7 11 -5 -6 -13 -12
1>r2:texted and	19 4 -21 -6 -16 -12
1>r2:thanked <place>	19 -18 -16 -11 -13 -16
1>r2:thanked the	12 -12 -11 -10 -8 -13
1>r2:the associ	-16 14 -12 -4 -5 -11
1>r2:the govern	9 4 -14 -8 -17 -20
1>r2:the imam	-14 -10 11 -1 -3 -11
1>r2:the king	9 4 -8 -11 -29 -23
1>r2:the lawyer	4 -25 -21 -20 13 -29
1>r2:the leagu	17 -18 -16 -13 -16 -12
1>r2:the ministri	-25 23 -18 -6 -9 -17
1>r2:the oil	-13 -9 10 -6 -7 -12
1>r2:the onli	7 -15 0 -11 -33 3
1>r2:the pistachio	-13 12 -13 -8 -11 -11
1>r2:the region	-6 -13 -6 -1 -2 12
1>r2:the shortest	-12 10 -7 -1 -2 -11
1>r2:the teacher	-13 -10 11 -4 -7 -14
1>r2:the union	-13 14 -14 -3 -9 -10
1>r2:then declin	-8 -30 -14 -14 -16 13
1>r2:then heard	10 12 -15 -13 -13 -22
1>r2:then sat	11 -4 -19 -3 -8 -16
1>r2:then the	-13 16 -31 -6 -3 5
1>r2:there wa	18 -19 -16 -14 -15 -16
1>r2:thinks that	21 -13 -8 -6 -5 -9
1>r2:though on	16 5 -28 -21 -23 -24
1>r2:through <person>	21 -10 -9 -6 -7 -12
1>r2:thus remain	20 -20 -12 -10 -10 -15
1>r2:timed the	13 -3 -18 -10 -15 -15
1>r2:to <place>	-7 14 -14 -3 -2 -4
1>r2:to a	-14 -9 -3 12 -5 -16
1>r2:to hi	-15 6 11 -37 -20 -9
1>r2:to host	-5 14 -14 -4 -9 -2
1>r2:to listen	-13 3 8 -5 -5 -11
1>r2:to talk	20 -18 5 -14 -11 -21
1>r2:to the	17 -5 -35 -11 5 0
1>r2:to throw	-6 -12 10 -7 -5 -9
1>r2:together with	-9 13 -12 -1 -1 -4
1>r2:told <organisation>	14 -12 -15 -3 -11 -16
1>r2:told a	-9 -7 15 -7 -10 -21
1>r2:told analyst	-18 18 -18 -11 -9 -13
1>r2:told journalist	11 -14 -6 -3 -4 -7
1>r2:told of	-22 21 -21 -10 -12 -14
1>r2:told the	17 -24 0 -15 -17 -25
1>r2:too earli	-19 -18 -13 -18 -17 20
1>r2:took attend	-14 -18 18 -4 -9 -8
1>r2:took four	17 -18 -15 -10 -11 -14
1>r2:took no	-22 1 1 -6 -7 -14
1>r2:took note	-9 15 -20 -12 -12 -12
1>r2:took part	27 0 -30 -15 -22 -21
1>r2:took question	-14 -22 22 -3 -6 -7
1>r2:took the	-33 31 -3 -23 -24 -29
1>r2:took two	-8 18 -19 -2 -7 -6
1>r2:took up	12 -14 -10 -4 -8 -11
1>r2:tore the	2 -9 7 -8 -10 -15
1>r2:toured a	15 -2 -15 -11 -11 -14
1>r2:travelled to	6 4 -14 -3 -3 -5
1>r2:treasurer (	-13 13 -12 -7 -16 -9
1>r2:tried to	-10 12 -13 -8 -10 -10
1>r2:turn down	-14 -21 -17 -20 -19 20
1>r2:turned back	-27 2 -21 22 -20 -10
1>r2:turned down	32 -32 -12 -33 -11 -3
1>r2:twice suspend	-13 -13 13 -5 -13 -11
1>r2:two hundr	0 8 -9 -13 -8 -13
1>r2:urged both	18 -18 -18 -9 -13 -15
1>r2:urged them	-28 6 -1 -11 -11 -13
1>r2:used their	-4 12 -17 -20 -16 -22
1>r2:visited the	-14 14 -13 -6 -8 -8
1>r2:voted against	23 0 -26 -14 -12 -27
1>r2:voted for	7 -10 7 -16 -16 -29
1>r2:voted no	4 12 -20 -16 -16 -22
1>r2:voted to	-3 -5 -26 -12 -15 7
1>r2:waited at	14 -13 -11 -4 -5 -17
1>r2:waited in	14 -9 -23 -17 -16 0
1>r2:walet elmoctar	17 -4 -16 -10 -9 -13
1>r2:walked <person>	-14 -15 14 -10 -9 -11
1>r2:walked out	7 2 -30 -7 -14 -16
1>r2:wanted a	-10 13 -13 -2 -2 -6
1>r2:wanted canal	-16 17 -16 -3 -4 -7
1>r2:wanted date	4 4 -21 -13 -11 -17
1>r2:wanted it	-5 9 -19 -9 -11 -19
1>r2:wanted lower	11 2 -22 -14 -12 -16
1>r2:wanted ship	-15 15 -14 -3 -6 -6
1>r2:wants rate	15 -16 -15 -6 -10 -13
1>r2:wants the	10 -6 -14 -12 -10 -11
1>r2:wants to	-20 -1 4 -13 -13 -15
1>r2:warned in	16 -11 -7 -3 -4 -9
1>r2:warned that	18 -16 -12 -5 -7 -13
1>r2:was adjourn	-15 -15 -17 -6 -8 16
1>r2:was admit	-12 12 -11 -3 -2 -9
1>r2:was ask	-5 -4 5 0 -16 -24
1>r2:was at	4 -21 -13 -16 5 4
1>r2:was awai	-11 -8 -1 -5 12 -13
1>r2:was boo	14 3 -16 -17 -19 -17
1>r2:was call	-24 29 -30 -7 -23 -26
1>r2:was cancel	33 -13 -14 -7 -15 -27
1>r2:was cheer	-17 17 -11 -12 -15 -15
1>r2:was connect	-17 5 7 -11 -19 4
1>r2:was conspicu	-17 -16 -14 -8 -17 17
1>r2:was demonstr	15 -15 -12 -10 -15 -14
1>r2:was expect	14 -10 -7 -4 -7 -17
1>r2:was fetch	12 -11 -12 -11 -9 -11
1>r2:was freed	12 -12 -8 -8 -12 -12
1>r2:was give	17 -15 -13 -12 -14 -15
1>r2:was ground	22 -25 -17 -8 -19 -2
1>r2:was in	2 -53 7 -34 9 2
1>r2:was injur	-14 -12 -9 -7 -15 14
1>r2:was invit	9 -30 -20 11 -13 -23
1>r2:was kept	-8 -19 -17 -17 -27 15
1>r2:was miss	-13 -8 -10 0 -11 18
1>r2:was not	11 -31 -30 -29 -9 6
1>r2:was on	-11 18 -29 -23 -14 6
1>r2:was out	-17 -22 -16 -11 -22 20
1>r2:was put	15 3 -32 -9 -24 -24
1>r2:was quot	12 -5 -4 -2 -15 -15
1>r2:was re-elect	-16 -16 16 -13 -17 -15
1>r2:was receiv	5 15 -23 -9 -15 -15
1>r2:was refus	20 -14 -5 -3 -9 -18
1>r2:was replac	-13 -8 -14 -6 12 -9
1>r2:was repres	10 -13 -10 -16 3 -15
1>r2:was said	18 -18 -16 -8 -15 -17
1>r2:was seen	24 -21 -18 -16 -18 -22
1>r2:was sent	-14 -21 -5 15 -17 -13
1>r2:was shot	13 -12 -7 -6 -9 -15
1>r2:was stop	-17 -15 -7 -11 -15 17
1>r2:was suspend	-22 -14 18 -2 -9 -13
1>r2:was taken	6 -16 9 -9 -17 -18
1>r2:was talk	17 -14 -12 -10 -9 -17
1>r2:was the	35 -9 -35 -28 -33 -31
1>r2:was there	-22 -7 -24 -7 -9 17
1>r2:was to	-18 -7 5 -19 -25 3
1>r2:was too	-19 -7 -3 -4 -11 18
1>r2:was travel	11 -1 -23 -18 -31 1
1>r2:was turn	27 -25 -18 -16 -23 -12
1>r2:was unabl	-13 -6 -5 -1 -16 13
1>r2:was wait	-13 12 -12 -5 -6 -9
1>r2:was with	9 12 -25 -18 -19 -22
1>r2:watched from	-22 -13 -13 -8 -10 19
1>r2:watched it	15 -10 -7 -6 -8 -22
1>r2:welcomed korean	-21 13 -5 -2 -10 -17
1>r2:welcomed the	19 -36 -10 -12 -18 -20
1>r2:welcomes head	-5 -12 13 -1 -2 -2
1>r2:went down	24 -25 -18 -17 -11 -16
1>r2:went first	-9 13 -16 -15 -8 -10
1>r2:went home	-2 -20 7 -15 -15 1
1>r2:went instead	-7 12 -13 -18 -13 -14
1>r2:went on	-11 -20 18 -17 -9 -15
1>r2:went out	-10 -14 -21 15 -4 -9
1>r2:went over	-13 17 -20 -14 -7 -14
1>r2:went togeth	-5 15 -15 -2 -2 -6
1>r2:wept on	14 -15 -9 -8 -8 -9
1>r2:were alon	-25 22 -11 -4 -4 -10
1>r2:were alreadi	-27 25 -7 -11 -12 -22
1>r2:were among	-23 35 -35 -7 -3 -12
1>r2:were ask	9 -25 -28 -14 -16 15
1>r2:were back	-12 13 -9 -6 -7 -11
1>r2:were join	-23 -21 15 -10 -21 12
1>r2:were last	15 -15 -8 -7 -9 -14
1>r2:were left	23 -21 -13 -10 -17 -25
1>r2:were present	-26 33 -31 -6 -7 -24
1>r2:were receiv	-14 15 -15 -1 -2 -4
1>r2:were sent	23 8 -18 -19 -23 -23
1>r2:were stai	16 -16 -10 -1 -1 -15
1>r2:were the	-15 21 -15 -3 -3 -10
1>r2:were to	-11 15 -12 -3 -2 -7
1>r2:when the	-6 -23 14 -11 -18 -28
1>r2:where the	8 -5 -6 -13 -10 -16
1>r2:which is	10 4 -16 -9 -12 -24
1>r2:while both	-12 12 -8 -3 -2 -9
1>r2:who came	-4 13 -13 -1 -3 -7
1>r2:who did	-12 15 -15 -4 -4 -8
1>r2:who had	14 -13 -6 0 -1 -6
1>r2:who sign	-12 12 -11 -1 -6 -9
1>r2:whom thei	-14 15 -14 -2 -2 -7
1>r2:whose provinc	22 -18 11 -13 -13 -26
1>r2:whose son	-6 8 -13 -6 -5 -10
1>r2:will attend	-13 20 -20 -5 -19 -18
1>r2:will be	-35 -2 -11 -14 7 11
1>r2:will board	-9 13 -12 -3 -2 -5
1>r2:will chair	-10 -15 19 -2 -3 -5
1>r2:will come	27 11 -37 -18 -30 -30
1>r2:will each	-12 18 -21 -9 -12 -14
1>r2:will face	-6 12 -11 -2 -2 -7
1>r2:will fly	-8 12 -12 -7 -10 -12
1>r2:will go	-14 17 -17 -12 -14 -18
1>r2:will have	-16 -14 15 -8 -7 -16
1>r2:will head	-15 18 -21 -11 -13 -12
1>r2:will hear	28 -1 -24 -13 -15 -26
1>r2:will host	17 -20 15 -6 -9 -21
1>r2:will initi	-23 0 4 -8 -21 -18
1>r2:will interpret	-12 13 -11 -13 -12 -8
1>r2:will jointli	-13 17 -15 -6 -6 -8
1>r2:will keep	-13 -11 -11 -6 -12 13
1>r2:will lead	-9 15 -16 -7 -15 -12
1>r2:will mark	-11 13 -13 -5 -10 -12
1>r2:will not	-9 -5 -13 -5 -19 8
1>r2:will open	-9 -16 15 -10 -7 -12
1>r2:will pai	-16 -17 17 -14 -16 -15
1>r2:will presid	15 -21 8 -6 -9 -14
1>r2:will propos	-23 -22 22 -15 -21 -17
1>r2:will repres	-8 16 -17 -5 -16 -15
1>r2:will share	-22 -28 29 -19 -17 -14
1>r2:will sit	27 8 -20 -7 -11 -20
1>r2:will speak	-10 19 -17 -7 -20 -18
1>r2:will thank	4 -13 5 -9 -6 -12
1>r2:will watch	17 -10 -7 -7 -9 -23
1>r2:with <person>	15 8 -18 -7 -7 -13
1>r2:with editor	12 -21 5 -13 -16 -21
1>r2:with her	-10 15 -14 -3 -3 -3
1>r2:with interpret	-10 14 -13 -15 -8 -17
1>r2:with regret	-13 -17 -11 -11 -9 15
1>r2:wore ear	-10 13 -14 -7 -10 -11
1>r2:would have	16 -13 -8 -6 -6 -11
1>r2:would not	23 -12 -1 -19 -9 -5
1>r2:wrote <person>	17 -15 -12 -4 -5 -15
1>r2:wrote for	-17 16 -6 -2 -4 -7
1>r2:wrote that	15 -18 -12 -1 -3 -9
1>r2:wrote the	15 -15 -12 -7 -12 -14
1>r2:wrote to	-16 -17 17 -6 -6 -8
1>r:)	-21 23 -22 -23 -24 -27
1>r:,	7 -13 16 -12 -18 -18
1>r:<date>	9 -5 -4 -7 -11 -14
1>r:<number>	-11 12 -14 -10 -10 -11
1>r:<person>	6 -18 -9 -26 18 -7
1>r:<place>	-11 14 -14 -15 -9 4
1>r:a	18 4 -24 -15 -22 -30
1>r:aboard	-25 26 -14 -8 -13 -23
1>r:abstain	-7 3 -25 -21 -25 9
1>r:accept	8 2 -10 -10 -11 -23
1>r:accompani	1 -2 3 -12 -21 -21
1>r:accord	20 0 -36 -9 -25 -9
1>r:across	-1 8 -19 -6 -7 -9
1>r:act	12 -12 -13 -5 -11 -11
1>r:adjourn	-26 -22 25 -16 -18 -24
1>r:admit	-10 15 -11 -6 -14 -12
1>r:advis	17 -17 -15 -13 -14 -17
1>r:after	-19 27 -24 -19 -31 -43
1>r:against	8 6 -23 -19 -18 -18
1>r:agre	15 -12 4 -21 -21 -26
1>r:alwai	12 -13 -3 0 -1 -8
1>r:among	17 -11 -25 -12 -18 -20
1>r:an	24 -3 -10 -4 -6 -25
1>r:and	-11 -3 -19 -16 -3 21
1>r:announc	10 -24 6 -12 -27 -18
1>r:answer	-9 14 -2 -41 -21 -32
1>r:apologis	-9 -9 12 -15 -19 -21
1>r:appear	4 -4 5 -21 -23 -26
1>r:ar	-11 1 5 -24 -25 -25
1>r:argu	6 3 -12 -10 -9 -13
1>r:arriv	-5 20 -22 -8 -14 -22
1>r:as	8 -18 8 -22 -21 -25
1>r:ask	7 9 -11 -46 -20 -48
1>r:at	-23 25 -14 -20 -24 -13
1>r:attend	20 -15 -26 -20 6 -4
1>r:austrian	9 7 -23 -10 -6 -16
1>r:bear	14 -12 -14 -10 -13 -15
1>r:becaus	17 -1 -5 -6 -17 -18
1>r:befor	-15 16 -16 -6 -3 -5
1>r:beg	-17 16 -17 -9 -16 -13
1>r:began	-26 32 -28 -19 -25 -32
1>r:between	-15 -30 23 -10 -14 -25
1>r:blame	4 0 2 -19 -19 -19
1>r:both	-33 32 1 -23 -14 -25
1>r:bow	-15 17 -15 -11 -16 -16
1>r:breath	11 -13 -9 -9 -7 -8
1>r:brief	15 7 -27 -32 -30 -32
1>r:broke	-15 -7 -3 -15 9 -22
1>r:brought	24 -7 -3 -19 -33 -34
1>r:burn	23 -21 -27 -13 -21 -19
1>r:burst	13 -12 -8 -10 -9 -13
1>r:but	-6 -8 -23 -35 11 -4
1>r:by	2 -26 -22 -19 19 -27
1>r:call	2 -12 -2 -15 -21 1
1>r:came	24 5 -13 -19 -31 -40
1>r:cancel	8 -20 10 -15 -19 -18
1>r:carri	0 0 6 -14 -18 -18
1>r:celebr	-12 -15 14 -10 -11 -11
1>r:chair	22 -29 -2 -12 -18 -26
1>r:chang	-13 14 -9 -7 -20 -18
1>r:cite	4 7 -26 -16 -19 -4
1>r:clash	8 6 -18 -22 -20 -19
1>r:close	16 -14 -13 -7 -7 -9
1>r:colleagu	17 -11 -8 -2 -1 -13
1>r:compar	20 0 -22 -17 -19 -24
1>r:condemn	17 -15 -14 -11 -13 -16
1>r:confer	6 -2 -2 -15 -16 -21
1>r:confirm	-12 -7 8 -9 -10 -15
1>r:conven	19 -13 1 -6 -10 -16
1>r:could	0 -24 -20 -22 -22 7
1>r:count	13 6 -27 -19 -22 -28
1>r:criticis	14 -15 -13 -11 -14 -14
1>r:cross	-11 15 -11 -4 -8 -14
1>r:cut	-24 -1 8 -16 -17 -20
1>r:declin	-10 -27 8 -9 -12 12
1>r:defend	-14 17 -19 -13 -16 -15
1>r:demand	4 -1 -17 -13 -13 -17
1>r:deni	11 -7 -13 -7 -7 -6
1>r:deputis	-10 -12 -12 -10 12 -14
1>r:describ	-10 12 -13 -9 -9 -12
1>r:di	14 -13 -8 -9 -11 -13
1>r:did	-29 20 -15 -37 -1 -3
1>r:dine	-21 -14 -1 -14 -19 15
1>r:doe	21 -20 -15 -19 -14 -23
1>r:doesn't	19 -17 -12 -20 -17 -20
1>r:doubt	17 -15 -11 -12 -8 -13
1>r:drank	-9 15 -14 -7 -8 -14
1>r:drew	7 -10 3 -25 -25 -31
1>r:drove	-13 19 -29 -21 -26 -34
1>r:drown	14 -14 -11 -15 -10 -13
1>r:each	-23 4 0 -17 -16 -17
1>r:elder	12 -19 -4 -10 -14 3
1>r:eleven	14 -15 -12 -7 -10 -12
1>r:end	12 5 -41 -22 -26 -27
1>r:endors	11 -10 -10 -9 -9 -13
1>r:entertain	4 -24 8 -22 -19 -24
1>r:excus	-8 -10 -10 0 -6 15
1>r:expect	11 -40 12 -25 -25 -27
1>r:explain	-17 11 -7 -13 -14 -24
1>r:face	-22 18 1 -27 -25 -33
1>r:fail	0 -14 -20 -13 -14 10
1>r:fed	8 -19 12 -15 -20 -17
1>r:fell	17 2 -20 -15 -21 -23
1>r:first	15 -16 -8 -6 -7 -12
1>r:flew	21 -3 -24 -13 -17 -19
1>r:follow	5 -7 -24 -21 -26 2
1>r:for	-27 10 8 -19 -31 -1
1>r:former	-16 15 -15 -9 -13 -10
1>r:fought	15 -14 -18 -11 -11 -14
1>r:found	15 -14 -26 -19 -25 -3
1>r:from	4 7 -23 -17 -17 -22
1>r:gather	1 -2 -3 -23 -5 -36
1>r:gave	-6 4 -3 -5 -25 -13
1>r:gener	17 -17 -6 -5 -11 -13
1>r:got	-18 5 2 -11 -10 -20
1>r:grant	-15 -15 16 -8 -13 -14
1>r:greet	16 -19 3 -5 -9 -11
1>r:ha	-1 -48 10 16 -20 -11
1>r:had	-11 1 -13 -11 -7 10
1>r:hadn't	15 -13 -5 -6 -7 -14
1>r:hand	9 -2 -9 -14 -34 -29
1>r:happen	16 1 -13 -10 -10 -13
1>r:hasn't	-14 -20 -22 18 -12 -19
1>r:have	-30 7 -31 3 2 -5
1>r:head	14 0 -12 -19 -12 -22
1>r:heard	-18 4 12 -19 -23 -36
1>r:held	12 -8 5 -13 -24 -34
1>r:hi	-12 -1 5 -3 -8 -8
1>r:himself	6 7 -13 -1 -5 -15
1>r:hope	14 -24 2 -13 -15 -14
1>r:host	5 -17 0 -10 9 -29
1>r:if	-14 2 1 -18 -13 -16
1>r:in	5 -9 -12 -23 -14 13
1>r:insist	-16 17 -16 -7 -10 -12
1>r:interview	-11 -12 12 -2 -2 -1
1>r:into	16 -9 -23 -16 -16 -25
1>r:invit	-12 -14 -4 -37 -22 14
1>r:is	-4 8 -16 -12 -3 -9
1>r:isn't	20 -19 -12 -15 -14 -14
1>r:it	-22 -16 -23 -9 19 9
1>r:join	-13 26 -26 -6 -13 -15
1>r:kc	-12 13 -11 -8 -12 -16
1>r:kept	-18 -14 26 -27 -19 -20
1>r:know	12 -12 -10 -12 -11 -11
1>r:laid	-12 13 -13 -5 -7 -13
1>r:land	-14 13 -14 -11 -11 -10
1>r:late	1 -18 1 -9 -13 7
1>r:later	5 7 -23 -8 -15 -18
1>r:launch	11 -11 -9 -6 -7 -13
1>r:lead	-11 12 -12 -11 -9 -12
1>r:learn	0 5 -7 -19 -19 -26
1>r:led	17 -1 -2 -21 -23 -24
1>r:left	2 -9 0 -18 1 -26
1>r:lent	8 -8 4 -19 -23 -22
1>r:let	-22 -17 21 -31 9 4
1>r:listen	-21 -1 -28 -19 -19 24
1>r:lit	-21 23 -24 -21 -16 -21
1>r:look	10 0 -21 -13 -16 -18
1>r:lost	-1 -1 4 -19 -19 -27
1>r:lunch	-21 2 -6 -15 23 -9
1>r:made	-5 7 -6 -16 -18 -21
1>r:mai	4 5 -13 -10 -9 -12
1>r:make	14 -14 -11 -12 -12 -11
1>r:mayor	-20 -19 -12 -6 -4 20
1>r:meet	2 -18 16 -15 -14 -13
1>r:met	-13 6 2 -18 -22 -10
1>r:might	17 -18 -16 -14 -14 -16
1>r:minist	-19 20 -14 -19 -13 -11
1>r:miss	-13 -17 -15 -3 -6 18
1>r:move	1 6 -16 -12 -10 -11
1>r:near	17 6 -14 -9 -8 -18
1>r:need	13 -9 -8 -5 -4 -11
1>r:neither	2 -2 -6 -4 -24 6
1>r:nor	-28 0 -19 -24 -25 23
1>r:not	18 -23 -3 1 -8 -6
1>r:not-near	8 -14 -4 4 -13 -4
1>r:note	-6 10 -18 -10 -17 -15
1>r:now	12 -7 -15 -8 -7 -9
1>r:object	-1 8 -14 -15 -13 -18
1>r:of	13 -2 -13 -20 -3 -23
1>r:offer	7 -19 10 -15 -20 -23
1>r:on	8 -9 2 -23 -27 -8
1>r:onc	9 4 -19 -14 -13 -21
1>r:oppos	-13 15 -14 -8 -10 -11
1>r:plai	14 -15 -12 -4 -4 -6
1>r:plan	-6 11 -13 -1 -1 -8
1>r:plead	6 -20 -21 -12 -21 12
1>r:pledg	-15 16 -16 -8 -13 -12
1>r:post	-15 -14 -13 -11 -12 15
1>r:pour	8 10 -14 -9 -11 -15
1>r:prais	5 -19 8 -16 -16 -16
1>r:preach	-27 31 -28 -15 -20 -22
1>r:prefer	-15 -16 -16 -18 -12 17
1>r:present	27 2 -22 -16 -15 -16
1>r:presid	23 -20 13 -15 -20 -22
1>r:produc	-14 15 -15 -8 -10 -12
1>r:promis	10 -10 4 -19 -20 -28
1>r:pronounc	-10 11 -12 -8 -8 -10
1>r:protest	14 -6 -19 -13 -19 -5
1>r:provid	-17 0 6 -15 -17 -18
1>r:put	8 2 -5 -11 -14 -15
1>r:question	-25 14 -7 -13 -17 -21
1>r:ran	-10 11 -9 -6 -9 -13
1>r:reach	-13 -13 -13 -8 -14 13
1>r:read	5 -4 3 -28 -32 -30
1>r:receiv	-9 5 0 -15 8 -28
1>r:recit	0 9 -22 -23 -18 -23
1>r:refus	-20 -17 -18 -4 -8 21
1>r:regret	13 -15 -11 -10 -10 -10
1>r:reject	6 19 -20 -11 -16 -27
1>r:remain	-11 -12 -19 -24 -33 14
1>r:rememb	13 -1 -28 -18 -16 -24
1>r:remind	-7 -12 12 -6 -7 -10
1>r:report	-3 13 -24 -9 -13 -15
1>r:resid	-13 16 -19 -8 -14 -19
1>r:resign	14 -12 -17 -6 -8 -8
1>r:respect	7 -23 12 -17 -15 -13
1>r:resum	15 -21 -5 -12 -17 -20
1>r:rival	-8 12 -15 -4 -8 -9
1>r:sai	-3 -16 7 -21 -16 7
1>r:said	-2 4 -12 -6 -22 -9
1>r:sang	-12 11 -7 -8 -7 -9
1>r:sat	15 -4 -8 -11 -18 -8
1>r:saw	13 3 -22 -22 -30 4
1>r:score	12 -12 -10 -13 -12 -12
1>r:seat	-7 12 -13 -2 -4 -2
1>r:second	-10 11 -13 -7 -10 -11
1>r:see	18 -21 -1 -15 -13 -19
1>r:sell	-15 16 -15 -10 -11 -17
1>r:sent	10 -19 3 -46 -3 -4
1>r:serv	-9 -17 18 -19 -23 -23
1>r:set	11 -13 -8 -5 -6 -8
1>r:share	-11 12 -10 -7 -9 -13
1>r:shook	1 3 -22 -9 -10 -13
1>r:show	17 -12 7 -15 -16 -27
1>r:shrug	-6 9 -9 -9 -8 -13
1>r:sign	-19 11 7 -22 -24 -31
1>r:skip	12 -24 -18 -12 -14 9
1>r:slaughter	-10 -16 15 -6 -9 -6
1>r:speak	6 13 -26 -22 -17 -33
1>r:spent	-14 20 -19 -2 -3 -17
1>r:spoke	5 -6 -9 -13 -27 -4
1>r:stai	-3 -3 6 -21 -2 -15
1>r:stamp	-17 18 -17 -13 -14 -15
1>r:stood	-1 4 1 -23 -37 -25
1>r:summon	-8 -25 1 -8 -20 12
1>r:suspect	-14 12 -8 -10 -9 -10
1>r:swear	9 3 -24 -25 -24 -22
1>r:tabl	23 -11 -17 -18 -15 -21
1>r:take	-16 5 10 -11 -11 -14
1>r:talk	8 5 -20 -12 -12 -15
1>r:telephon	0 10 -12 -7 -10 -9
1>r:testifi	-11 19 -15 -7 -14 -14
1>r:text	19 4 -21 -6 -16 -12
1>r:thank	23 -22 -20 -17 -15 -22
1>r:the	21 -11 -8 -23 -16 -7
1>r:then	-3 2 -36 -19 -21 9
1>r:there	18 -19 -16 -14 -15 -16
1>r:think	15 -13 -9 -7 -6 -9
1>r:though	16 5 -28 -21 -23 -24
1>r:through	14 2 -13 -9 -10 -15
1>r:thu	20 -20 -12 -10 -10 -15
1>r:time	13 -3 -18 -10 -15 -15
1>r:togeth	-9 13 -12 -1 -1 -4
1>r:told	12 -8 9 -20 -26 -44
1>r:too	-19 -18 -13 -18 -17 20
1>r:took	-25 16 9 -25 -33 -39
1>r:tore	2 -9 7 -8 -10 -15
1>r:tour	15 -2 -15 -11 -11 -14
1>r:translat	-2 13 -18 -21 -17 -23
1>r:travel	6 4 -14 -3 -3 -5
1>r:treasur	-13 13 -12 -7 -16 -9
1>r:tri	-10 12 -13 -8 -10 -10
1>r:turn	-25 -13 -21 15 -29 18
1>r:twice	-13 -13 13 -5 -13 -11
1>r:two	4 -1 1 -17 -13 -14
1>r:unpack	-11 13 -13 -7 -9 -10
1>r:urg	11 -6 -10 -16 -19 -22
1>r:us	-4 12 -17 -20 -16 -22
1>r:visit	-15 16 -15 -5 -7 -8
1>r:vote	24 -2 -13 -21 -22 -9
1>r:wa	11 -20 -27 -15 -5 6
1>r:wait	19 -13 -23 -18 -17 -3
1>r:walet	17 -4 -16 -10 -9 -13
1>r:walk	2 -13 11 -13 -18 -20
1>r:want	8 6 -11 -23 -24 -29
1>r:warn	24 -21 -17 -8 -12 -16
1>r:watch	-4 -17 -16 -11 -12 12
1>r:welcom	14 -9 -9 -10 -19 -26
1>r:went	1 -7 -6 7 -29 -17
1>r:wept	9 -1 -17 -13 -14 -15
1>r:were	11 -6 -19 -19 -23 6
1>r:when	-8 -16 17 -11 -20 -26
1>r:where	10 0 -15 -13 -11 -18
1>r:which	6 9 -11 -12 -14 -25
1>r:while	-12 12 -8 -3 -2 -9
1>r:who	2 17 -28 -8 -10 -19
1>r:whom	-14 15 -14 -2 -2 -7
1>r:whose	3 -10 9 -16 -15 -25
1>r:will	-31 5 12 -29 -22 -9
1>r:with	7 -4 -13 -25 -22 2
1>r:won't	-10 -13 -11 -7 -8 12
1>r:wore	-10 13 -14 -7 -10 -11
1>r:would	21 -16 3 -19 -26 -17
1>r:wrote	5 1 -12 -15 -20 -31
1>r:ye	-25 -3 13 -27 -22 -25
1>reference	-6 -4 6 -21 6 -23
1>role-cue:absent	-16 -6 -11 -6 -11 10
1>role-cue:attended	15 -5 -4 -19 -21 -45
1>role-cue:background	9 13 -25 -16 -29 -27
1>role-cue:hosted	-3 -56 51 -25 -5 -21
1>role-cue:observer	29 -18 -28 -15 -19 -16
1>role-cue:reported	16 -15 -12 -9 -11 -16
1>role-cue:represented	0 -3 -1 -18 -14 -16
1>rv:abstain	-7 3 -25 -21 -25 9
1>rv:accept	0 15 -24 -14 -16 -20
1>rv:accompani	1 -2 3 -12 -21 -21
1>rv:achiev	-16 -2 4 -6 -5 -12
1>rv:act	12 -12 -13 -5 -11 -11
1>rv:address	1 6 -12 -3 -5 -8
1>rv:adjourn	-29 -28 13 -19 -20 8
1>rv:admit	7 6 -23 -13 -21 -22
1>rv:advis	13 -13 -12 -10 -11 -14
1>rv:agre	5 1 -5 -17 -20 -31
1>rv:announc	-7 -19 0 -22 20 -31
1>rv:answer	-13 19 -7 -11 -21 -34
1>rv:answer!	-18 -11 -11 17 -7 -17
1>rv:apologis	-9 -9 12 -15 -19 -21
1>rv:appeal	14 -12 -9 -7 -9 -16
1>rv:appear	4 -4 5 -21 -23 -26
1>rv:appear!	-12 -9 -11 -4 14 -18
1>rv:argu	1 11 -15 -11 -11 -19
1>rv:arriv	-1 0 5 -11 -20 -31
1>rv:ask	0 1 -6 -5 -10 -27
1>rv:at	-2 14 -22 -21 -19 -24
1>rv:attend	10 -13 -3 -19 1 -4
1>rv:attend!	-3 -10 -17 -8 14 -9
1>rv:ban	-17 -6 8 -11 -15 3
1>rv:bargain	-12 17 -17 -9 -11 -11
1>rv:beg	-21 15 -21 -19 -20 -2
1>rv:began	-26 32 -28 -19 -25 -32
1>rv:blame	4 0 2 -19 -19 -19
1>rv:boo	14 3 -16 -17 -19 -17
1>rv:book	-16 18 -13 -11 -15 -22
1>rv:bought	-22 22 -19 -18 -10 -16
1>rv:bow	-15 17 -15 -11 -16 -16
1>rv:breakfast	2 10 -19 -12 -16 -20
1>rv:breath	11 -13 -9 -9 -7 -8
1>rv:bridg	20 -18 5 -14 -11 -21
1>rv:brief	15 7 -27 -32 -30 -32
1>rv:bring	-13 24 -24 -12 -16 -18
1>rv:broke	-19 -5 -4 -14 8 -24
1>rv:brought	4 4 -14 -20 -35 -9
1>rv:burn	23 -21 -27 -13 -21 -19
1>rv:call	-4 -8 15 -15 -26 -10
1>rv:came	23 3 -8 -18 -31 -40
1>rv:came!	8 -2 -5 -4 -25 4
1>rv:cancel	17 -20 0 -23 10 -28
1>rv:carri	0 0 6 -14 -18 -18
1>rv:celebr	-12 -15 14 -10 -11 -11
1>rv:chair	22 -41 8 -17 -29 -11
1>rv:chang	8 13 -22 -23 -32 -40
1>rv:charg!	10 -5 -9 -15 -8 -11
1>rv:cheer	-17 17 -11 -12 -15 -15
1>rv:cite	4 7 -26 -16 -19 -4
1>rv:clash	8 6 -18 -22 -20 -19
1>rv:clear	5 -5 -20 8 -20 -27
1>rv:close	15 -8 -16 -9 -11 -7
1>rv:come	-1 -7 5 2 -41 -13
1>rv:compar	20 0 -22 -17 -19 -24
1>rv:condemn	17 -15 -14 -11 -13 -16
1>rv:confer	12 -3 -2 -17 -21 -30
1>rv:confirm	-20 12 -4 -10 -17 -23
1>rv:connect	-17 5 7 -11 -19 4
1>rv:conven	16 -24 16 -8 -11 -18
1>rv:correct	-2 9 -13 -15 -13 -14
1>rv:cost	12 -15 -8 -6 -8 -7
1>rv:count	12 5 -28 -18 -21 -12
1>rv:crew	7 -11 -17 -7 -21 7
1>rv:criticis	14 -15 -13 -11 -14 -14
1>rv:cross	-18 17 -13 -7 -14 -13
1>rv:cut	-24 -1 8 -16 -17 -20
1>rv:declin	-20 -25 6 -27 -24 23
1>rv:defend	-16 5 3 -13 -16 -16
1>rv:delai	-6 -6 -5 -2 -12 13
1>rv:demand	9 -2 -19 -17 -17 -18
1>rv:demonstr	15 -15 -12 -10 -15 -14
1>rv:deni	10 -4 -18 -7 -9 -14
1>rv:deputis	-10 -12 -12 -10 12 -14
1>rv:describ	-10 12 -13 -9 -9 -12
1>rv:dine	-22 -3 -8 -16 -20 12
1>rv:doubt	23 -26 -15 -15 -13 -17
1>rv:drank	2 1 -1 -9 -7 -13
1>rv:draw	12 -10 -6 -5 -5 -13
1>rv:drew	7 -10 3 -25 -25 -31
1>rv:drove	-13 8 -31 -21 -25 5
1>rv:drown	18 -17 -17 -18 -15 -16
1>rv:end	12 5 -41 -22 -26 -27
1>rv:endors	11 -10 -10 -9 -9 -13
1>rv:enjoi	16 -13 -8 -6 -6 -11
1>rv:entertain	4 -24 8 -22 -19 -24
1>rv:excus	-14 -17 -18 -2 -16 24
1>rv:expect	6 -5 0 -10 -32 -15
1>rv:expect!	9 -16 -14 -13 2 -15
1>rv:explain	-17 11 -7 -13 -14 -24
1>rv:face	-18 15 -5 -27 -29 -4
1>rv:fail	5 -5 -28 -18 -17 6
1>rv:fell	13 -2 -19 -15 10 -27
1>rv:fetch	12 -11 -12 -11 -9 -11
1>rv:fete	-10 -14 13 -6 -6 -9
1>rv:file	12 -12 -10 -11 -9 -11
1>rv:fire	-11 13 -11 -4 -6 -8
1>rv:flew	-6 18 -30 -13 -18 -21
1>rv:fly	-8 12 -12 -7 -10 -12
1>rv:follow	3 2 -31 -19 -24 1
1>rv:forc	19 -21 -4 -15 -14 -21
1>rv:fought	15 -14 -18 -11 -11 -14
1>rv:found	23 -20 -30 -21 -28 -6
1>rv:freed	12 -12 -8 -8 -12 -12
1>rv:gather	2 -10 7 -24 -9 -19
1>rv:gave	-6 4 -3 -5 -25 -13
1>rv:get	-12 18 -21 -9 -12 -14
1>rv:give	22 -23 1 -17 -19 -21
1>rv:go	-22 26 -17 -17 -19 -24
1>rv:got	-11 15 -14 1 -19 -27
1>rv:grant	-15 -15 16 -8 -13 -14
1>rv:greet	16 -19 3 -5 -9 -11
1>rv:ground	22 -25 -17 -8 -19 -2
1>rv:hand	-8 -17 12 -21 12 -33
1>rv:happen	16 1 -13 -10 -10 -13
1>rv:head	7 17 -25 -22 -17 -22
1>rv:hear	28 -1 -24 -13 -15 -26
1>rv:heard	-5 -6 8 -22 -26 -4
1>rv:heard!	15 -13 -5 -6 -7 -14
1>rv:held	11 -6 4 -12 -23 -33
1>rv:help	-13 15 -14 -11 -14 -17
1>rv:hide	-24 -6 -5 -4 -11 10
1>rv:hold	-17 22 -14 -12 -21 -25
1>rv:hope	12 -31 14 -18 -18 -19
1>rv:injur	-14 -12 -9 -7 -15 14
1>rv:insist	-16 17 -16 -7 -10 -12
1>rv:intend	-13 -17 -18 -14 -15 17
1>rv:interview	-11 -12 12 -2 -2 -1
1>rv:invit	-16 -26 -3 19 -29 -7
1>rv:invit!	13 -7 -5 -16 -1 -11
1>rv:join	5 -8 -6 -24 -36 4
1>rv:keep	-14 3 -14 -8 -12 12
1>rv:kept	-18 -27 22 9 -33 -7
1>rv:kill	15 -20 5 -16 -14 -21
1>rv:know	12 -12 -10 -12 -11 -11
1>rv:laid	-14 16 -16 -7 -8 -12
1>rv:land	-22 22 -17 -16 -21 -20
1>rv:launch	11 -11 -9 -6 -7 -13
1>rv:lead	-14 21 -21 -14 -18 -17
1>rv:leak	5 7 -23 -8 -15 -18
1>rv:learn	5 1 -7 -20 -20 -29
1>rv:leav	-2 -35 -15 -15 12 8
1>rv:leav!	-12 14 -5 -11 -12 -13
1>rv:led	17 -1 -2 -21 -23 -24
1>rv:left	14 -4 -10 -19 -4 -36
1>rv:lent	7 -4 1 -19 -23 -22
1>rv:let	-24 -19 19 -30 9 12
1>rv:let!	13 -5 -2 -1 -2 -16
1>rv:listen	-27 -2 -27 11 -17 17
1>rv:look	10 0 -21 -13 -16 -18
1>rv:lost	2 -6 0 -26 -27 -5
1>rv:lunch	-16 -1 -6 -13 23 -9
1>rv:made	-5 7 -6 -16 -18 -21
1>rv:make	14 -14 -11 -12 -12 -11
1>rv:meant	14 -13 4 -3 -6 -19
1>rv:meet	16 -22 9 -13 -14 -17
1>rv:mention!	22 -16 -16 -17 -24 -22
1>rv:met	-11 5 -1 -17 -20 -6
1>rv:miss	12 -11 -27 -13 -19 -3
1>rv:move	12 -5 -18 -15 -12 -20
1>rv:name	-3 4 -3 -19 -19 -19
1>rv:need	16 -9 -3 -6 -13 -13
1>rv:note	-8 6 2 -14 -21 -20
1>rv:object	-1 8 -14 -15 -13 -18
1>rv:obtain	19 -18 -6 -5 -5 -11
1>rv:offer	17 -32 11 -24 -26 -31
1>rv:open	4 -17 9 -16 -9 -6
1>rv:oppos	-13 15 -14 -8 -10 -11
1>rv:own	8 -18 3 -7 -8 2
1>rv:pack	-19 19 -20 -14 -19 -13
1>rv:pai	-16 -17 17 -14 -16 -15
1>rv:pick	18 -17 -13 -11 -12 -19
1>rv:plai	14 -15 -12 -4 -4 -6
1>rv:plead	6 -20 -21 -12 -21 12
1>rv:pledg	-15 16 -16 -8 -13 -12
1>rv:post	-15 -14 -13 -11 -12 15
1>rv:postpon	-16 10 -8 -13 -6 -9
1>rv:pour	8 10 -14 -9 -11 -15
1>rv:prais	5 -19 8 -16 -16 -16
1>rv:preach	-27 31 -28 -15 -20 -22
1>rv:predict	16 -16 -13 -13 -13 -13
1>rv:present	25 5 -22 -15 -16 -16
1>rv:presid	23 -28 21 -15 -21 -25
1>rv:print	-14 18 -15 -19 -21 -17
1>rv:produc	3 6 -17 -12 -13 -16
1>rv:promis	7 -20 12 -21 -32 -18
1>rv:pronounc	-10 11 -12 -8 -8 -10
1>rv:protest	14 -6 -19 -13 -19 -5
1>rv:provid	-17 0 6 -15 -17 -18
1>rv:put	8 -11 16 -16 -27 -31
1>rv:question	-28 16 -8 -13 -16 -22
1>rv:quot	12 -5 -4 -2 -15 -15
1>rv:ran	-10 11 -9 -6 -9 -13
1>rv:re-elect	-16 -16 16 -13 -17 -15
1>rv:reach	7 -21 -16 -14 -19 10
1>rv:reach!	16 -3 -3 -1 -2 -17
1>rv:read	12 -7 -6 -29 -2 -41
1>rv:recal	15 -30 -21 -19 -31 -3
1>rv:receiv	-2 18 -20 -13 5 -31
1>rv:recit	0 9 -22 -23 -18 -23
1>rv:reckon	18 -17 -9 -4 -6 -9
1>rv:recommend	14 -2 -19 -20 -22 -21
1>rv:recov	5 -12 -17 -16 1 -5
1>rv:recus	-17 -19 12 -16 -17 5
1>rv:refus	7 -17 -24 -7 -16 6
1>rv:regret	13 -15 -11 -10 -10 -10
1>rv:reject	-15 23 -16 -4 -11 -25
1>rv:releas	-14 2 1 -18 -13 -16
1>rv:remain	-8 -14 -22 -25 -33 12
1>rv:remind	-7 -12 12 -6 -7 -10
1>rv:replac	7 -13 -32 -17 10 -18
1>rv:repli	-12 21 -20 -17 -5 -3
1>rv:repli!	-10 -9 -19 14 -10 -24
1>rv:report	-10 1 -27 -16 8 -22
1>rv:repres	16 -13 -28 -20 8 -24
1>rv:resign	14 -12 -17 -6 -8 -8
1>rv:resum	15 -21 -5 -12 -17 -20
1>rv:return	13 -12 -12 -11 -12 -14
1>rv:row	12 -13 -9 -7 -9 -10
1>rv:sai	-4 -17 14 -21 -15 5
1>rv:sai!	23 -11 -9 -19 -6 2
1>rv:said	-2 -1 -14 -8 -15 -2
1>rv:sang	-12 11 -7 -8 -7 -9
1>rv:sat	19 -1 -9 -13 -21 -17
1>rv:saw	7 -16 7 -24 -35 1
1>rv:score	12 -12 -10 -13 -12 -12
1>rv:scrap	9 11 -19 -9 -10 -23
1>rv:seat	11 -19 -1 -21 -24 5
1>rv:see	22 -24 -4 -18 -13 -19
1>rv:see!	26 -8 -21 -7 -18 -1
1>rv:send	-17 -22 -23 -24 23 -22
1>rv:sent!	-8 12 -12 -9 -10 -13
1>rv:serv	-9 -17 18 -19 -23 -23
1>rv:set	5 9 -18 -14 -19 -18
1>rv:set!	-26 2 -17 -24 8 -1
1>rv:share	-15 13 -7 -9 -13 -15
1>rv:shook	1 3 -22 -9 -10 -13
1>rv:show	17 -12 7 -15 -16 -27
1>rv:show!	28 -35 -23 -14 -25 4
1>rv:shrug	-6 9 -9 -9 -8 -13
1>rv:sign	-25 13 9 -17 -27 -31
1>rv:sit	25 14 -23 -8 -11 -22
1>rv:skip	12 -24 -18 -12 -14 9
1>rv:slaughter	-10 -16 15 -6 -9 -6
1>rv:slip	-30 6 -13 -11 -18 27
1>rv:speak	1 -1 6 -22 -26 -37
1>rv:spent	-40 3 26 -25 4 -40
1>rv:split	10 -11 -15 -18 -15 3
1>rv:spoke	6 -7 -10 -13 -12 -5
1>rv:stai	-2 -1 2 -22 -8 -14
1>rv:stamp	-17 18 -17 -13 -14 -15
1>rv:stand	8 6 -22 -10 -9 -12
1>rv:state	-16 15 -15 -7 -12 -11
1>rv:stood	3 -2 -2 -26 -4 -33
1>rv:stop	12 -23 -28 -21 -26 6
1>rv:struck	29 -3 -20 -25 -15 -20
1>rv:summon	-7 -30 -12 -29 -33 23
1>rv:surpris!	19 -12 -8 -15 -22 -20
1>rv:suspend	3 -23 12 -9 -21 -20
1>rv:swear	9 3 -24 -25 -24 -22
1>rv:tabl	23 -11 -17 -18 -15 -21
1>rv:take	5 17 -18 -21 -21 -24
1>rv:talk	-9 -6 -20 -19 -31 7
1>rv:telephon	11 7 -13 -10 -16 -21
1>rv:test	-11 -16 -15 -9 17 -18
1>rv:testifi	-20 11 -20 -9 7 -16
1>rv:text	19 4 -21 -6 -16 -12
1>rv:thank	21 -27 -3 -20 -16 -25
1>rv:think	3 -17 -11 9 -12 -14
1>rv:threaten	14 -9 -11 -11 -12 -17
1>rv:throw	-6 -12 10 -7 -5 -9
1>rv:time	13 -3 -18 -10 -15 -15
1>rv:told	1 -4 1 -23 -33 -3
1>rv:took	-24 17 8 -22 -29 -38
1>rv:tour	15 -2 -15 -11 -11 -14
1>rv:translat	-2 13 -18 -21 -17 -23
1>rv:travel	8 20 -26 -13 -28 -12
1>rv:travel!	-8 -13 -2 -2 -14 13
1>rv:tri	-10 12 -13 -8 -10 -10
1>rv:turn	-14 0 -23 15 -29 -10
1>rv:type	-17 4 8 -16 -20 -22
1>rv:unpack	-11 13 -13 -7 -9 -10
1>rv:urg	11 -6 -10 -16 -19 -22
1>rv:visit	-25 32 -28 -10 -13 -20
1>rv:vote	22 -8 -2 -21 -22 -10
1>rv:wait	17 4 -36 -22 -26 -18
1>rv:walk	2 -8 6 -12 -18 -20
1>rv:want	8 6 -11 -23 -24 -29
1>rv:warn	24 -21 -17 -8 -12 -16
1>rv:watch	8 -21 -18 -15 -16 3
1>rv:welcom	18 2 -17 -11 -21 -27
1>rv:went	-11 9 -9 6 -31 -20
1>rv:wept	9 -1 -17 -13 -14 -15
1>rv:wore	-10 13 -14 -7 -10 -11
1>rv:wrote	5 1 -12 -15 -20 -31
1>rvo:abstain ,	9 6 -11 -17 -16 -19
1>rvo:abstain .	-11 -3 -22 -15 -19 12
1>rvo:accept ,	8 2 -10 -10 -11 -23
1>rvo:accept .	-12 16 -17 -10 -8 -14
1>rvo:accompani by	4 -10 6 -8 -16 -15
1>rvo:accompani him	-12 16 -18 -10 -15 -15
1>rvo:achiev littl	-16 -2 4 -6 -5 -12
1>rvo:act on	12 -12 -13 -5 -11 -11
1>rvo:adjourn after	-22 -18 20 -13 -15 -20
1>rvo:adjourn on	-15 -15 -17 -6 -8 16
1>rvo:adjourn the	-11 -12 12 -7 -9 -14
1>rvo:admit .	-12 12 -11 -3 -2 -9
1>rvo:admit in	16 -15 -14 -8 -12 -14
1>rvo:admit the	-10 15 -11 -6 -14 -12
1>rvo:advis .	13 -13 -12 -10 -11 -14
1>rvo:agre .	25 -25 -26 -12 -15 -18
1>rvo:agre on	-10 -7 9 -14 -11 -14
1>rvo:agre to	14 -4 -6 -8 -15 -23
1>rvo:agre with	-18 28 -28 -12 -15 -19
1>rvo:announc .	-14 3 3 -4 -9 -10
1>rvo:announc but	-21 -19 -23 -16 22 -24
1>rvo:announc in	12 -9 -14 -5 -8 -7
1>rvo:announc it	-17 -16 16 -7 -19 -12
1>rvo:announc the	14 -11 -21 -5 -15 -9
1>rvo:answer .	-10 -13 5 11 -10 -19
1>rvo:answer <quote>	14 -15 -10 -10 -3 -6
1>rvo:answer fisher	-7 19 -21 -4 -3 -8
1>rvo:answer for	-14 18 -33 -23 -12 -23
1>rvo:answer that	8 6 -16 -16 -14 -17
1>rvo:answer with	-4 1 6 -13 -11 -19
1>rvo:apologis for	-8 -22 17 -13 -14 -17
1>rvo:apologis on	-4 20 -22 -4 -10 -10
1>rvo:appeal .	14 -12 -9 -7 -9 -16
1>rvo:appear by	-17 -7 10 -6 -8 -12
1>rvo:appear in	-16 -1 5 -9 -10 -15
1>rvo:appear nowher	24 -20 -19 -16 -13 -15
1>rvo:appear on	-14 2 -16 -6 12 -20
1>rvo:argu for	9 2 -10 -6 -6 -16
1>rvo:argu her	-13 12 -10 -9 -9 -9
1>rvo:arriv <date>	33 -23 -17 -5 -6 -12
1>rvo:arriv as	-17 17 -15 -8 -14 -17
1>rvo:arriv in	-8 14 -14 -2 -3 -6
1>rvo:arriv onli	4 -17 17 -10 -18 -35
1>rvo:ask .	-24 -16 -15 21 -13 -21
1>rvo:ask <person>	18 -14 5 -13 11 -16
1>rvo:ask about	-14 13 -12 -9 -4 -11
1>rvo:ask all	17 -16 -15 -13 -13 -10
1>rvo:ask and	6 -22 -18 3 -11 -9
1>rvo:ask by	5 5 -21 -8 -17 -27
1>rvo:ask director	15 -12 3 -12 -7 -16
1>rvo:ask eleven	-14 -20 19 -9 -3 -9
1>rvo:ask for	-9 27 -26 -18 -17 -33
1>rvo:ask how	-12 17 -11 -5 -1 -12
1>rvo:ask if	-17 18 -18 -10 -2 -15
1>rvo:ask most	-8 12 -12 -7 -1 -7
1>rvo:ask nine	-7 -16 15 -7 -1 -4
1>rvo:ask that	-14 13 -14 -8 -4 -12
1>rvo:ask the	18 -21 22 -22 -16 -27
1>rvo:ask to	-2 -7 -26 14 -18 -32
1>rvo:ask too	-8 -31 -36 3 -22 13
1>rvo:ask when	-15 18 -18 -11 -2 -14
1>rvo:ask who	11 5 -40 -29 -25 -34
1>rvo:ask why	-16 7 1 -21 -15 -24
1>rvo:at from	-10 12 -16 -6 -10 -10
1>rvo:at hi	11 -1 -15 -18 -12 -18
1>rvo:at noth	-15 11 -8 -4 -4 -7
1>rvo:attend ,	-13 20 -20 -5 -19 -18
1>rvo:attend .	21 -16 -18 -21 -28 -2
1>rvo:attend ;	-3 -10 -17 -8 14 -9
1>rvo:attend becaus	-13 -6 -5 -1 -16 13
1>rvo:attend the	-20 -15 8 -7 11 -18
1>rvo:ban from	-14 -7 -11 -6 -11 13
1>rvo:bargain until	-12 17 -17 -9 -11 -11
1>rvo:beg both	-13 19 -15 -9 -14 -21
1>rvo:beg off	-15 -23 -13 -14 -14 19
1>rvo:began <date>	-20 25 -26 -20 -24 -28
1>rvo:began in	-13 16 -15 -4 -9 -15
1>rvo:blame <person>	-14 16 -21 -9 -7 -10
1>rvo:blame the	7 -3 -1 -17 -17 -18
1>rvo:boo .	14 3 -16 -17 -19 -17
1>rvo:book room	-16 18 -13 -11 -15 -22
1>rvo:bow .	-15 17 -15 -11 -16 -16
1>rvo:breakfast apart	2 10 -19 -12 -16 -20
1>rvo:breath again	11 -13 -9 -9 -7 -8
1>rvo:bridg loan	20 -18 5 -14 -11 -21
1>rvo:brief ;	13 0 -22 -19 -20 -21
1>rvo:brief member	15 2 -18 -15 -12 -15
1>rvo:brief the	4 7 -14 -20 -18 -20
1>rvo:bring the	-9 18 -20 -4 -6 -10
1>rvo:broke a	-6 -9 -14 -2 13 -6
1>rvo:broke bread	-10 14 -15 -4 -9 -10
1>rvo:broke for	-15 15 -8 -1 -5 -8
1>rvo:broke the	-14 -16 17 -13 -17 -16
1>rvo:brought a	5 16 -26 -19 -15 -26
1>rvo:brought an	7 17 -22 -14 -20 -23
1>rvo:brought bu	-6 -15 15 -1 -1 -3
1>rvo:brought it	-5 2 -21 -9 -13 7
1>rvo:brought none	-6 12 -8 -1 -1 -4
1>rvo:brought togeth	18 -30 14 -14 -26 -22
1>rvo:burn to	23 -21 -27 -13 -21 -19
1>rvo:call ,	7 -3 -26 -6 -6 -10
1>rvo:call <person>	-19 -7 10 -6 -7 -15
1>rvo:call a	-12 -17 15 -5 -8 -11
1>rvo:call for	-8 -25 20 -7 -13 -25
1>rvo:call in	-21 24 -26 -7 -23 -25
1>rvo:call it	0 -47 -36 -18 -21 13
1>rvo:call off	-15 -12 14 -8 -2 -14
1>rvo:call on	-14 14 -13 -2 -2 -12
1>rvo:call that	16 -19 -11 -9 -9 -11
1>rvo:call the	16 -4 -33 -15 -21 -41
1>rvo:call them	-16 17 -17 -5 -10 -20
1>rvo:call togeth	26 -23 4 -4 -7 -17
1>rvo:came ,	18 0 -19 -11 -14 -16
1>rvo:came ;	11 8 -17 -7 -12 -16
1>rvo:came face	-2 15 -15 -1 -2 -3
1>rvo:came for	7 11 -18 -11 -17 -19
1>rvo:came in	22 -13 1 -18 -23 -34
1>rvo:came nor	-10 -2 -5 -3 -23 6
1>rvo:came togeth	-4 15 -11 -1 -5 -6
1>rvo:came with	-7 17 -17 -5 -11 -16
1>rvo:cancel ,	12 -21 5 -13 -16 -21
1>rvo:cancel <date>	-5 -8 -7 -1 13 -16
1>rvo:cancel a	-6 14 -14 -2 -4 -9
1>rvo:cancel becaus	33 -13 -14 -7 -15 -27
1>rvo:cancel them	8 -20 10 -15 -19 -18
1>rvo:carri a	6 5 -16 -14 -13 -16
1>rvo:celebr the	-12 -15 14 -10 -11 -11
1>rvo:chair .	15 -21 0 -16 -26 -26
1>rvo:chair ;	15 -28 3 -12 -25 2
1>rvo:chair a	13 -20 3 -4 -6 -9
1>rvo:chair and	-7 -11 14 -1 -1 -3
1>rvo:chair from	16 -13 1 -8 -8 -12
1>rvo:chair it	-20 -14 16 -9 -9 -13
1>rvo:chair the	-16 -18 20 -3 -4 -9
1>rvo:chang <person>	15 2 -21 -16 -17 -27
1>rvo:chang her	21 -1 -22 -13 -16 -26
1>rvo:chang tabl	-13 14 -9 -7 -20 -18
1>rvo:charg .	10 -5 -9 -15 -8 -11
1>rvo:cheer .	-17 17 -11 -12 -15 -15
1>rvo:cite <quote>	-16 17 -17 -10 -13 -18
1>rvo:cite a	-12 -10 -6 -3 -7 10
1>rvo:cite the	13 -1 -17 -12 -11 -21
1>rvo:clash over	8 6 -18 -22 -20 -19
1>rvo:clear ,	5 -5 -20 8 -20 -27
1>rvo:close the	16 -14 -13 -7 -7 -9
1>rvo:come ,	18 -10 1 -4 -7 -23
1>rvo:come .	-24 -6 -4 -6 -11 14
1>rvo:come ;	2 5 -2 -16 -36 -34
1>rvo:come for	-9 19 -17 -13 -10 -21
1>rvo:come from	31 -9 -28 -15 -19 -22
1>rvo:come to	-8 -16 16 -3 -6 -12
1>rvo:compar <number>	20 0 -22 -17 -19 -24
1>rvo:condemn the	17 -15 -14 -11 -13 -16
1>rvo:confer by	-9 -3 7 -9 -13 -18
1>rvo:confer in	18 -3 2 -11 -17 -22
1>rvo:confer on	13 3 -23 -14 -13 -15
1>rvo:confirm .	-14 28 -28 -6 -11 -11
1>rvo:confirm ;	-7 16 -18 -4 -8 -10
1>rvo:confirm that	-11 21 -21 -6 -10 -13
1>rvo:confirm thei	-12 -7 8 -9 -10 -15
1>rvo:connect by	-17 5 7 -11 -19 4
1>rvo:conven chief	20 -20 -6 -6 -8 -11
1>rvo:correct within	9 0 -13 -12 -11 -16
1>rvo:cost the	12 -15 -8 -6 -8 -7
1>rvo:count bean	-13 13 -12 -7 -9 -11
1>rvo:count head	7 5 -20 -15 -15 -19
1>rvo:count nine	24 -20 -6 -5 -5 -13
1>rvo:count the	8 -3 -8 -9 -10 -14
1>rvo:crew agent	7 -11 -17 -7 -21 7
1>rvo:criticis the	14 -15 -13 -11 -14 -14
1>rvo:cross the	-18 17 -13 -7 -14 -13
1>rvo:cut short	-21 -3 7 -10 -13 -17
1>rvo:cut the	-13 20 -22 -12 -13 -14
1>rvo:declin ,	-14 -29 -14 -14 -17 18
1>rvo:declin <person>	-7 -10 -10 -16 -7 10
1>rvo:declin the	0 -10 -8 -13 -5 5
1>rvo:declin to	-10 -17 11 -8 -17 4
1>rvo:defend fire	-9 -13 13 -1 -1 -7
1>rvo:defend it	-11 13 -15 -8 -9 -13
1>rvo:delai by	-6 -6 -5 -2 -12 13
1>rvo:demand an	18 -19 -13 -10 -11 -13
1>rvo:demand it	-10 11 -13 -3 -4 -8
1>rvo:demand to	11 -13 -8 -7 -5 -9
1>rvo:demonstr outsid	15 -15 -12 -10 -15 -14
1>rvo:deni by	1 3 -14 -3 -5 -11
1>rvo:deni have	13 -13 -15 -6 -7 -5
1>rvo:deputis for	-10 -12 -12 -10 12 -14
1>rvo:describ the	-10 12 -13 -9 -9 -12
1>rvo:dine <date>	-17 -17 -3 -13 -19 17
1>rvo:dine on	-11 14 -8 -4 -1 -3
1>rvo:dine with	-15 15 -10 -9 -13 -17
1>rvo:doubt that	23 -26 -15 -15 -13 -17
1>rvo:drank tea	2 1 -1 -9 -7 -13
1>rvo:drew it	5 4 -20 -16 -16 -20
1>rvo:drew ship	7 -28 10 -20 -17 -23
1>rvo:drew the	2 5 -13 -5 -5 -8
1>rvo:drove home	-5 -14 -14 -2 -2 15
1>rvo:drove them	13 1 -13 -12 -16 -21
1>rvo:drove up	-16 20 -26 -15 -18 -26
1>rvo:drown ,	11 -9 -12 -7 -11 -10
1>rvo:drown in	14 -14 -11 -15 -10 -13
1>rvo:end a	-16 20 -23 -3 -6 -12
1>rvo:end where	23 -12 -33 -23 -27 -24
1>rvo:end without	-7 10 -13 -5 -5 -9
1>rvo:endors <person>	11 -10 -10 -9 -9 -13
1>rvo:enjoi the	16 -13 -8 -6 -6 -11
1>rvo:entertain <person>	4 -24 8 -22 -19 -24
1>rvo:excus .	-6 -12 -13 -2 -10 13
1>rvo:expect ,	14 -13 -6 0 -1 -6
1>rvo:expect .	-4 10 -18 -3 -9 -17
1>rvo:expect <person>	-19 -15 17 -10 -11 -14
1>rvo:expect <quote>	-16 -8 13 -6 -8 -9
1>rvo:expect a	25 -21 -19 -8 -7 -14
1>rvo:expect but	-17 -16 -11 -11 -13 17
1>rvo:expect him	13 -16 -7 -2 -4 -5
1>rvo:expect imam	-15 -13 14 -9 -8 -11
1>rvo:expect no	14 -11 -10 -9 -5 -9
1>rvo:expect price	20 -18 -21 -13 -14 -16
1>rvo:expect snow	17 -10 -19 -4 -4 -7
1>rvo:expect to	15 -1 -23 -14 -22 -27
1>rvo:explain the	-16 7 -2 -12 -13 -22
1>rvo:face each	-6 12 -11 -2 -2 -7
1>rvo:face four	-6 15 -15 -2 -4 -8
1>rvo:face oper	-6 9 -12 -5 -5 -10
1>rvo:face steel	-18 14 4 -28 -24 -28
1>rvo:face the	21 -25 7 -13 -20 5
1>rvo:fail to	5 -5 -28 -18 -17 6
1>rvo:fell in	13 -3 -13 -10 -15 -14
1>rvo:fell silent	-15 14 -11 -9 -10 -13
1>rvo:fell through	12 1 -11 -5 -10 -17
1>rvo:fell to	-9 -13 -12 -1 12 -14
1>rvo:fetch neither	12 -11 -12 -11 -9 -11
1>rvo:fete <person>	-10 -14 13 -6 -6 -9
1>rvo:file a	12 -12 -10 -11 -9 -11
1>rvo:fire at	-11 13 -11 -4 -6 -8
1>rvo:flew in	16 0 -22 -9 -17 -16
1>rvo:flew to	-17 22 -17 -11 -11 -22
1>rvo:fly to	-8 12 -12 -7 -10 -12
1>rvo:follow .	-21 21 -16 -13 -16 -22
1>rvo:follow <date>	-15 16 -18 -4 -3 -6
1>rvo:follow <person>	-11 16 -9 -2 -4 -15
1>rvo:follow her	-11 17 -9 -2 -4 -17
1>rvo:follow it	15 -13 -10 -6 -9 -17
1>rvo:follow the	12 -20 -23 -11 -12 8
1>rvo:forc <person>	6 -14 7 -7 -8 -14
1>rvo:forc the	17 -14 -17 -12 -10 -14
1>rvo:fought over	15 -14 -18 -11 -11 -14
1>rvo:found <number>	-1 10 -20 -15 -15 -25
1>rvo:found a	2 -18 -17 -10 -18 6
1>rvo:found out	21 -21 -12 -7 -11 -18
1>rvo:found the	14 -13 -11 -7 -10 -15
1>rvo:freed week	12 -12 -8 -8 -12 -12
1>rvo:gather <person>	-6 -4 5 -20 -31 -4
1>rvo:gather hi	12 -3 -8 -9 -17 -17
1>rvo:gather the	20 -25 3 -10 1 -18
1>rvo:gave <person>	1 14 -23 -12 -10 -11
1>rvo:gave a	-20 0 8 -9 -21 1
1>rvo:gave each	-6 35 -36 -2 -1 -2
1>rvo:gave evid	-7 14 -20 -8 -5 -6
1>rvo:gave her	-10 15 -17 -5 -3 -6
1>rvo:gave it	-12 16 -17 -7 -4 -9
1>rvo:gave me	-5 -22 12 -11 -6 -6
1>rvo:gave no	6 -31 -2 7 -16 -29
1>rvo:gave parent	-13 -16 16 -8 -5 -9
1>rvo:gave the	4 6 -15 -19 -19 -21
1>rvo:gave them	-11 -17 16 -8 -6 -8
1>rvo:gave up	13 -10 -4 -2 -1 -5
1>rvo:get ten	-12 18 -21 -9 -12 -14
1>rvo:give a	17 -15 -13 -12 -14 -15
1>rvo:give the	18 -21 -13 -11 -13 -10
1>rvo:go ;	-14 17 -17 -12 -14 -18
1>rvo:go along	-9 15 -5 -11 -12 -20
1>rvo:got <number>	-8 12 -13 -9 -8 -12
1>rvo:got <person>	12 -22 -9 4 -8 -13
1>rvo:got a	-12 14 -15 -10 -9 -10
1>rvo:got as	-8 14 -18 -11 -8 -6
1>rvo:got forti	-12 13 -11 -5 -5 -11
1>rvo:got hi	3 -17 -11 6 -6 -10
1>rvo:got the	-6 -12 12 -1 -1 -6
1>rvo:grant an	-15 -15 16 -8 -13 -14
1>rvo:greet each	16 -19 3 -5 -9 -11
1>rvo:ground by	22 -25 -17 -8 -19 -2
1>rvo:hand <person>	25 -9 -8 -10 -26 -22
1>rvo:hand her	0 6 -16 -5 -13 -12
1>rvo:hand out	-19 -16 22 -14 -19 -27
1>rvo:hand over	-13 14 -11 -4 -12 -13
1>rvo:hand the	-27 -14 -25 -15 21 -22
1>rvo:happen to	16 1 -13 -10 -10 -13
1>rvo:head the	7 17 -25 -22 -17 -22
1>rvo:hear both	28 -1 -24 -13 -15 -26
1>rvo:heard .	14 -14 -9 -6 -5 -9
1>rvo:heard <person>	0 -9 5 -10 -14 3
1>rvo:heard both	-2 -15 13 -6 -7 -12
1>rvo:heard him	1 -9 7 -11 -14 -21
1>rvo:heard it	10 12 -15 -13 -13 -22
1>rvo:heard noth	12 -9 -11 -11 -7 -14
1>rvo:heard of	-16 16 -18 -10 -11 -2
1>rvo:held a	-15 -5 6 -4 -5 -5
1>rvo:held out	4 -9 9 -10 -17 -24
1>rvo:held talk	2 5 -21 -5 -8 -13
1>rvo:held the	0 -4 -3 -15 -20 -20
1>rvo:held their	29 -13 0 -4 -10 -15
1>rvo:held up	12 -1 -25 -7 -16 -20
1>rvo:help from	-13 15 -14 -11 -14 -17
1>rvo:hide .	-24 -6 -5 -4 -11 10
1>rvo:hold the	-17 22 -14 -12 -21 -25
1>rvo:hope for	7 -18 5 -12 -13 -12
1>rvo:hope to	-15 -17 16 -10 -9 -13
1>rvo:host ,	22 -22 13 -6 -9 -23
1>rvo:host in	-21 3 2 -7 -12 8
1>rvo:host the	5 4 -19 -14 11 -26
1>rvo:host yolŋu	-4 -11 13 -1 -3 -1
1>rvo:injur and	-14 -12 -9 -7 -15 14
1>rvo:insist that	-14 14 -11 -6 -6 -12
1>rvo:intend to	-13 -17 -18 -14 -15 17
1>rvo:interview the	-11 -12 12 -2 -2 -1
1>rvo:invit .	4 -14 -22 11 -13 -24
1>rvo:invit ;	26 -23 -14 2 -14 -26
1>rvo:invit all	-13 11 6 -11 -3 -15
1>rvo:invit and	13 -11 -8 7 -13 -21
1>rvo:invit as	-9 -16 -16 10 -5 -28
1>rvo:invit both	-5 -5 12 -16 -1 -5
1>rvo:invit but	1 -13 -19 15 -12 -29
1>rvo:invit student	-6 -5 8 -13 -2 -6
1>rvo:invit to	-23 -14 -13 24 -13 -18
1>rvo:invit too	-17 -7 -10 -16 -15 16
1>rvo:invit tourism	-3 -6 -8 -21 -18 3
1>rvo:invit two	-11 -21 -3 -30 -12 15
1>rvo:join .	-10 13 -13 -4 -7 -12
1>rvo:join by	-23 -21 15 -10 -21 12
1>rvo:join hawker	-5 12 -12 -1 -7 -5
1>rvo:join mayor	-5 15 -16 -1 -4 -6
1>rvo:join the	31 -4 -25 -16 -28 -28
1>rvo:join them	-20 24 -27 -18 -13 -19
1>rvo:keep awai	-13 -11 -11 -6 -12 13
1>rvo:kept <person>	-13 -17 22 -25 -18 -25
1>rvo:kept awai	9 -13 -20 -11 -19 9
1>rvo:kept for	-16 -9 -21 18 -9 -22
1>rvo:kept it	19 -14 -19 -6 -4 -12
1>rvo:kept order	20 -14 6 -7 -7 -13
1>rvo:kept out	-12 -11 -9 -9 -16 12
1>rvo:kept the	-22 16 6 -16 -5 -20
1>rvo:kept them	10 -7 6 -15 -19 -27
1>rvo:kept two	-13 -10 13 -8 -8 -12
1>rvo:kill at	18 -18 -15 -15 -13 -18
1>rvo:know of	12 -12 -10 -12 -11 -11
1>rvo:laid a	-12 13 -12 -5 -6 -12
1>rvo:land ;	-14 13 -14 -11 -11 -10
1>rvo:land in	-15 15 -10 -10 -16 -17
1>rvo:launch a	11 -11 -9 -6 -7 -13
1>rvo:lead the	-14 20 -20 -14 -18 -16
1>rvo:leak .	5 7 -23 -8 -15 -18
1>rvo:learn by	-11 12 -12 -3 -4 -7
1>rvo:learn of	8 0 -22 -19 -19 -27
1>rvo:learn that	-8 -13 11 -7 -7 -7
1>rvo:leav ,	-10 -19 -7 -7 17 -10
1>rvo:leav .	-2 -31 -11 -12 -10 9
1>rvo:leav to	-12 14 -5 -11 -12 -13
1>rvo:led for	-15 18 -19 -9 -7 -9
1>rvo:led the	19 -8 5 -19 -22 -22
1>rvo:left after	10 5 -21 -8 -15 -16
1>rvo:left at	-13 13 -12 -7 -16 -9
1>rvo:left empty-hand	-5 12 -15 -6 -10 -12
1>rvo:left it	-1 -13 -7 -7 6 -9
1>rvo:left the	17 -11 -13 -8 -15 -18
1>rvo:left to	23 -21 -13 -10 -17 -25
1>rvo:left without	-26 -2 13 -17 -22 -22
1>rvo:lent the	11 4 -26 -12 -18 -18
1>rvo:let ambassador	-12 -25 -28 -21 15 -25
1>rvo:let everyon	-9 -15 13 -5 -10 -10
1>rvo:let hi	-17 1 -16 -6 1 -15
1>rvo:let it	-14 -11 -15 -10 -16 14
1>rvo:let near	13 -5 -2 -1 -2 -16
1>rvo:let the	-17 -17 17 -12 -17 -15
1>rvo:let two	-14 -18 5 -19 -27 16
1>rvo:listen .	-13 12 -2 -2 -5 -9
1>rvo:listen and	-29 -2 -20 -15 -14 27
1>rvo:listen at	-7 -15 -17 15 -2 -10
1>rvo:listen for	-9 17 -17 -5 -5 -5
1>rvo:listen in	-15 17 -16 -14 -9 -19
1>rvo:listen through	14 -14 -9 -7 -7 -19
1>rvo:look at	-16 16 -16 -8 -10 -11
1>rvo:look down	16 -18 -7 -9 -8 -11
1>rvo:lost <person>	2 -11 4 -14 -13 -3
1>rvo:lost hi	4 -13 4 -18 -19 -1
1>rvo:lunch in	-4 7 -13 -1 -2 -3
1>rvo:lunch with	-16 -2 -2 -14 23 -9
1>rvo:made a	-8 11 -14 -7 -8 -11
1>rvo:made the	-2 0 -1 -14 -15 -17
1>rvo:make it	14 -14 -11 -12 -12 -11
1>rvo:meant to	14 -13 4 -3 -6 -19
1>rvo:meet haulier	-6 11 -13 -1 -1 -8
1>rvo:meet in	16 -14 -23 -3 -8 -6
1>rvo:meet with	3 -21 18 -17 -15 -13
1>rvo:mention .	16 -13 -10 -11 -15 -17
1>rvo:mention by	13 -9 -10 -11 -18 -12
1>rvo:met <person>	-30 31 -15 -10 -19 -24
1>rvo:met a	11 1 -11 -9 -9 -17
1>rvo:met at	-14 16 -9 -2 -2 -8
1>rvo:met banker	11 2 -23 -5 -6 -8
1>rvo:met congoles	-10 -16 14 -1 -1 -5
1>rvo:met for	-2 -2 5 -21 -19 -33
1>rvo:met in	-3 -21 7 -15 -18 -34
1>rvo:met lobstermen	26 -15 -28 -11 -19 8
1>rvo:met on	13 -1 -29 -8 -7 0
1>rvo:met report	16 -18 -15 -10 -12 -11
1>rvo:met the	-22 -7 10 -8 -6 -13
1>rvo:met them	-15 -2 3 -9 -9 -8
1>rvo:met twice	-8 17 -15 -2 -3 -9
1>rvo:miss .	-6 8 -13 -6 -5 -10
1>rvo:miss :	-13 -8 -10 0 -11 18
1>rvo:miss a	-13 -8 -2 -2 -5 13
1>rvo:move abroad	14 -13 -7 -5 -3 -16
1>rvo:move to	1 6 -16 -12 -10 -11
1>rvo:name him	-22 19 -16 -11 -16 -10
1>rvo:name the	1 -11 7 -12 -9 -12
1>rvo:need .	-13 0 1 -2 -9 -6
1>rvo:note down	-15 16 -15 -7 -15 -13
1>rvo:note in	2 -9 7 -8 -10 -15
1>rvo:object .	-11 12 -8 -6 -6 -10
1>rvo:object eleven	1 4 -11 -12 -9 -13
1>rvo:obtain a	19 -18 -6 -5 -5 -11
1>rvo:offer <person>	-16 -13 14 -9 -8 -10
1>rvo:offer forti	-15 18 -19 -5 -5 -8
1>rvo:offer them	-19 -17 18 -8 -13 -14
1>rvo:offer to	17 -24 1 -19 -19 -23
1>rvo:open an	14 -13 -9 -8 -11 -24
1>rvo:open in	-16 22 -21 -4 -3 -10
1>rvo:open it	-11 -19 18 -12 -9 -15
1>rvo:open the	-1 -28 16 -11 -5 0
1>rvo:open with	-7 -14 14 -2 -2 -4
1>rvo:oppos the	-13 15 -14 -8 -10 -11
1>rvo:own former	19 -13 9 -5 -5 -10
1>rvo:pack ;	-19 19 -20 -14 -19 -13
1>rvo:pai for	-16 -17 17 -14 -16 -15
1>rvo:pick up	18 -17 -13 -11 -12 -19
1>rvo:plai to	14 -15 -12 -4 -4 -6
1>rvo:plead anoth	5 -11 -13 -7 -10 4
1>rvo:plead ill	11 -12 -12 -9 -13 4
1>rvo:pledg new	-15 16 -16 -8 -13 -12
1>rvo:post a	-15 -14 -13 -11 -12 15
1>rvo:postpon becaus	-14 13 -13 -11 -4 -7
1>rvo:pour the	8 10 -14 -9 -11 -15
1>rvo:prais the	15 -13 -20 -10 -11 -8
1>rvo:preach ;	-27 31 -28 -15 -20 -22
1>rvo:predict as	16 -16 -13 -13 -13 -13
1>rvo:present a	-8 13 -11 -2 -3 -6
1>rvo:present the	-12 14 -10 -3 -9 -8
1>rvo:present troop	36 -27 -21 -17 -16 -19
1>rvo:presid ,	20 -25 6 -8 -12 -16
1>rvo:presid .	6 -29 21 -16 -20 -21
1>rvo:presid ;	9 -6 5 -13 -17 -18
1>rvo:presid and	19 -13 6 -5 -5 -6
1>rvo:presid in	7 -12 4 -7 -14 -10
1>rvo:print the	-14 18 -15 -19 -21 -17
1>rvo:produc a	6 -1 -13 -9 -8 -12
1>rvo:promis <person>	-2 -19 11 -10 -14 -17
1>rvo:promis a	-21 -10 14 -10 -11 -17
1>rvo:promis an	-14 18 -21 -6 -10 -12
1>rvo:promis him	-1 -19 11 -10 -15 -17
1>rvo:promis journalist	20 -16 -21 -7 -8 -12
1>rvo:promis the	15 -16 -17 -11 -14 4
1>rvo:promis to	-6 2 -6 -11 -18 -11
1>rvo:pronounc the	-10 11 -12 -8 -8 -10
1>rvo:protest ,	16 -22 -17 -9 -18 5
1>rvo:protest .	2 5 -11 -8 -10 -14
1>rvo:protest outsid	10 -9 -4 -4 -4 -14
1>rvo:provid the	-17 0 6 -15 -17 -18
1>rvo:put a	-20 -2 4 -13 -13 -13
1>rvo:put back	-5 -10 8 -7 -8 -16
1>rvo:put besid	11 1 -23 -7 -23 -19
1>rvo:put off	-17 -15 16 -6 -6 -5
1>rvo:put the	23 -22 -17 -8 -6 -20
1>rvo:put their	-28 -1 11 -7 -16 -13
1>rvo:question <person>	-11 15 -19 -6 -9 -9
1>rvo:question bank	-6 16 -17 -2 -2 -4
1>rvo:question her	-13 16 -19 -6 -8 -11
1>rvo:question shipyard	-12 1 1 -6 -9 -12
1>rvo:quot forti	12 -5 -4 -2 -15 -15
1>rvo:ran in	-10 11 -9 -6 -9 -13
1>rvo:re-elect with	-16 -16 16 -13 -17 -15
1>rvo:reach ;	16 -3 -3 -1 -2 -17
1>rvo:reach the	-13 -13 -13 -8 -14 13
1>rvo:reach without	17 -17 -12 -10 -11 -14
1>rvo:read aloud	15 -1 -24 -10 -8 -13
1>rvo:read hi	20 -23 -11 -13 6 -35
1>rvo:read line	8 -5 -6 -13 -10 -16
1>rvo:read out	-14 0 5 -15 -16 -16
1>rvo:read the	-21 3 3 -29 -21 -14
1>rvo:recal <date>	-12 -21 -18 -14 -21 17
1>rvo:recal in	25 -23 -15 -13 -21 -24
1>rvo:receiv <date>	12 -9 -13 -4 -7 -13
1>rvo:receiv <person>	15 -36 3 -9 -19 -19
1>rvo:receiv a	-7 -17 15 -2 -2 -5
1>rvo:receiv at	5 28 -35 -6 -11 -21
1>rvo:receiv by	-5 13 -13 0 0 -1
1>rvo:receiv chief	15 -9 -9 -10 3 -26
1>rvo:receiv her	8 -27 3 -7 -20 -13
1>rvo:receiv hi	-1 0 1 -9 -11 -15
1>rvo:receiv him	-25 7 13 -8 -22 -18
1>rvo:receiv in	17 10 -13 -6 -16 -16
1>rvo:receiv just	-5 -10 -3 -8 -28 9
1>rvo:receiv letter	-13 -15 17 -1 -1 -1
1>rvo:receiv the	-12 4 -12 -12 12 -31
1>rvo:recit ;	0 9 -22 -23 -18 -23
1>rvo:reckon that	18 -17 -9 -4 -6 -9
1>rvo:recommend a	19 -20 -14 -15 -18 -12
1>rvo:recommend it	-21 18 -13 -12 -14 -16
1>rvo:recov at	19 -9 -14 -12 -21 -21
1>rvo:recov from	-22 -7 -7 -8 6 11
1>rvo:recus ,	-10 -9 -15 -13 -11 11
1>rvo:refus ,	-15 -11 -14 -3 -7 13
1>rvo:refus :	-14 -5 -5 -2 -3 14
1>rvo:refus a	20 -14 -5 -3 -9 -20
1>rvo:refus ani	14 -5 -4 -2 -2 -19
1>rvo:refus everi	16 -13 -7 -1 -2 -16
1>rvo:refus permiss	12 6 -12 -7 -13 -27
1>rvo:refus to	-8 -13 -14 -2 -6 13
1>rvo:regret that	13 -15 -11 -10 -10 -10
1>rvo:reject that	-7 11 -8 -2 -4 -13
1>rvo:reject the	-15 20 -14 -2 -9 -21
1>rvo:releas from	-14 2 1 -18 -13 -16
1>rvo:remain at	-22 -5 -16 -19 -25 22
1>rvo:remain in	13 -17 -13 -15 -24 -8
1>rvo:remain on	20 -20 -12 -10 -10 -15
1>rvo:replac by	20 -12 -29 -16 6 -16
1>rvo:replac for	-13 -8 -14 -6 12 -9
1>rvo:repli .	-6 -18 -19 11 -10 -15
1>rvo:repli and	-5 -7 -4 8 -1 -18
1>rvo:repli ye	-12 21 -20 -17 -5 -3
1>rvo:report .	-9 16 -21 -7 -12 -12
1>rvo:report dead	-7 -15 -11 -11 12 -14
1>rvo:repres by	18 -23 -22 -20 8 -21
1>rvo:repres the	-8 16 -17 -5 -16 -15
1>rvo:resign .	14 -12 -17 -6 -8 -8
1>rvo:resum on	15 -21 -5 -12 -17 -20
1>rvo:return onli	13 -12 -12 -11 -12 -14
1>rvo:row boat	12 -13 -9 -7 -9 -10
1>rvo:sai <person>	-6 -18 -14 -12 -1 14
1>rvo:sai for	15 -11 -5 -10 -4 -9
1>rvo:sai it	18 -18 -6 -1 -3 -9
1>rvo:sai no	-5 14 -18 -6 -3 -30
1>rvo:sai noth	-16 -21 23 -7 -5 -25
1>rvo:sai that	26 -22 -28 -7 -12 -21
1>rvo:sai the	4 -7 -13 -6 -9 4
1>rvo:sai there	12 -9 -10 -3 -5 -13
1>rvo:sai whether	23 -12 -6 -16 -5 -17
1>rvo:sai ye	-9 11 -13 -6 -4 -11
1>rvo:said ,	-16 -8 -7 -3 -18 14
1>rvo:said .	33 -37 0 -9 -12 -29
1>rvo:said <person>	-5 11 -22 5 -12 -9
1>rvo:said a	1 5 -25 -9 -18 -16
1>rvo:said after	-19 18 -15 -8 -8 -17
1>rvo:said from	14 -18 -10 -7 -6 -9
1>rvo:said he	11 -14 -35 -16 -19 5
1>rvo:said her	-5 9 -15 -9 -7 -16
1>rvo:said hi	-13 -18 -7 -5 -9 16
1>rvo:said in	15 -15 -13 -3 -6 -12
1>rvo:said no	-30 6 -5 -19 -14 23
1>rvo:said nobodi	17 -25 -14 -11 -10 -13
1>rvo:said on	12 -10 -9 -3 -3 -7
1>rvo:said outsid	-21 19 -17 -3 -5 -16
1>rvo:said phone	-17 17 -18 -9 -11 -13
1>rvo:said polic	1 5 -13 -5 -8 -14
1>rvo:said she	-8 9 -13 -6 -9 -4
1>rvo:said that	-3 -13 13 -15 5 -12
1>rvo:said the	-1 -9 11 -15 -23 -31
1>rvo:said thei	-26 18 -20 -8 -9 -1
1>rvo:said there	9 -13 -8 -4 -3 -5
1>rvo:said to	6 3 -20 -11 -25 -20
1>rvo:sang .	-12 11 -7 -8 -7 -9
1>rvo:sat between	-10 17 -17 -5 -12 -14
1>rvo:sat down	6 -1 4 -11 -15 -27
1>rvo:sat in	22 3 -38 -16 -24 -2
1>rvo:sat on	-9 18 -17 -1 -2 -6
1>rvo:sat togeth	14 6 -20 -4 -4 -10
1>rvo:sat two	2 7 -9 -2 -4 -29
1>rvo:sat with	-9 -13 13 -4 -10 -14
1>rvo:saw <person>	12 11 -17 -9 -11 -18
1>rvo:saw more	12 2 -25 -9 -15 -24
1>rvo:saw the	-8 -32 17 -22 -31 8
1>rvo:score twice	12 -12 -10 -13 -12 -12
1>rvo:scrap .	9 11 -19 -9 -10 -23
1>rvo:seat ,	-7 12 -13 -2 -4 -2
1>rvo:seat <person>	20 -30 11 -11 -17 -26
1>rvo:seat plan	-5 -19 -20 -15 -13 12
1>rvo:see no	14 -13 -12 -10 -10 -14
1>rvo:see nor	-10 -10 -10 -5 -12 11
1>rvo:see the	28 -2 1 -4 -24 -25
1>rvo:send hi	-13 -13 -14 -19 15 -13
1>rvo:send lawyer	-10 -11 -14 -10 12 -13
1>rvo:sent a	10 -7 -43 3 -3 -4
1>rvo:sent an	11 -22 -32 8 9 -40
1>rvo:sent everybodi	-17 4 19 -16 -25 -25
1>rvo:sent flower	17 -18 -8 -15 -17 -17
1>rvo:sent her	-18 -20 -12 -17 0 10
1>rvo:sent hi	20 -33 5 -26 13 -39
1>rvo:sent home	31 1 -7 -18 -26 -30
1>rvo:sent regret	-32 7 -21 -21 -25 6
1>rvo:sent the	-38 16 -11 -4 -1 6
1>rvo:sent them	-9 4 13 -11 -19 -22
1>rvo:sent tulip	-15 -18 -13 -16 -13 15
1>rvo:sent word	-3 -3 -3 -1 -14 5
1>rvo:serv and	21 -1 -28 -15 -18 -19
1>rvo:serv no	-12 -8 11 -12 -11 -10
1>rvo:serv noodl	-12 -8 9 -5 -5 -8
1>rvo:serv quinc	-12 -19 16 -3 -4 -12
1>rvo:set foot	-18 -24 -13 -14 8 7
1>rvo:set out	-5 14 -13 -21 -16 -20
1>rvo:set to	-11 15 -15 -13 -17 -16
1>rvo:share a	-15 13 -7 -9 -13 -15
1>rvo:shook hand	1 3 -22 -9 -10 -13
1>rvo:show ;	28 -35 -23 -14 -25 4
1>rvo:show <person>	12 -9 4 -10 -12 -19
1>rvo:show him	16 -15 5 -10 -12 -16
1>rvo:show them	11 -15 12 -6 -5 -5
1>rvo:shrug .	-6 9 -9 -9 -8 -13
1>rvo:sign .	-11 14 -18 -21 -14 -23
1>rvo:sign ;	-16 21 -21 -3 -10 -15
1>rvo:sign a	-16 -5 6 -4 -7 -7
1>rvo:sign at	-22 23 -16 -3 -14 -5
1>rvo:sign for	-13 -9 11 -8 -15 -11
1>rvo:sign off	-16 2 -1 -3 -6 -8
1>rvo:sign the	-11 17 -15 -2 -10 -3
1>rvo:sign under	-18 15 -10 -3 -6 -9
1>rvo:sit togeth	27 8 -20 -7 -11 -20
1>rvo:skip the	12 -24 -18 -12 -14 9
1>rvo:slaughter a	-10 -16 15 -6 -9 -6
1>rvo:slip out	-30 6 -13 -11 -18 27
1>rvo:speak .	-23 -9 14 -11 -19 -31
1>rvo:speak first	-9 6 1 -5 -11 -13
1>rvo:speak for	17 -2 -20 -17 -14 -23
1>rvo:spent the	-40 1 26 -27 4 -39
1>rvo:split sinc	18 -12 -15 -18 -12 -18
1>rvo:spoke ;	-36 35 -26 -4 -13 -18
1>rvo:spoke <date>	-6 10 -12 -2 -4 -5
1>rvo:spoke about	-18 19 -17 -5 -9 -16
1>rvo:spoke against	-9 16 -12 -3 -2 -4
1>rvo:spoke by	-13 28 -23 -2 -7 -14
1>rvo:spoke first	11 -25 23 -12 -18 -29
1>rvo:spoke for	10 6 -14 -11 -15 -30
1>rvo:spoke last	13 -11 -17 -6 5 -18
1>rvo:spoke of	13 -28 -25 -12 -29 15
1>rvo:spoke on	-8 18 -15 -1 -3 -6
1>rvo:spoke onc	-13 16 -20 -12 -13 -20
1>rvo:spoke to	-14 18 -16 -3 -16 -19
1>rvo:stai .	6 10 -26 -7 -19 -20
1>rvo:stai aboard	-8 -15 -12 -4 -12 14
1>rvo:stai at	14 -30 -25 -11 16 -29
1>rvo:stai awai	14 -34 -28 -8 -36 25
1>rvo:stai behind	13 -27 9 -6 -17 -9
1>rvo:stai in	-17 16 -31 -24 -44 1
1>rvo:stai put	-17 20 -21 -5 -23 -19
1>rvo:stai seat	-18 -23 19 -10 -19 -16
1>rvo:stai to	24 -22 -24 -10 -20 -5
1>rvo:stamp noth	-11 12 -13 -10 -9 -10
1>rvo:stamp the	-14 12 -8 -6 -9 -9
1>rvo:stand .	6 8 -22 -10 -7 -11
1>rvo:stood between	-21 -24 22 -11 -16 -12
1>rvo:stood by	11 0 -32 -15 -23 -15
1>rvo:stood in	-2 -1 -20 -14 8 -22
1>rvo:stood next	-14 17 -19 -7 -11 -9
1>rvo:stood side	-23 18 -10 -5 -7 -9
1>rvo:stop at	-17 -15 -7 -11 -15 17
1>rvo:stop leak	24 -26 -19 -16 -15 -21
1>rvo:stop that	25 -3 -17 -4 -12 -23
1>rvo:struck out	29 -3 -20 -25 -15 -20
1>rvo:summon port	-11 -8 13 -11 -1 -5
1>rvo:summon the	-8 -25 1 -8 -20 12
1>rvo:summon too	8 -15 -17 -23 -19 17
1>rvo:surpris .	19 -12 -8 -15 -22 -20
1>rvo:suspend after	-22 -14 18 -2 -9 -13
1>rvo:suspend the	-13 -13 13 -5 -13 -11
1>rvo:swear nobodi	-20 18 -14 -13 -13 -16
1>rvo:tabl a	16 -11 -13 -13 -11 -15
1>rvo:tabl daili	18 -5 -11 -14 -11 -15
1>rvo:take bribe	26 -26 -17 -15 -10 -16
1>rvo:take over	-13 17 -18 -11 -13 -7
1>rvo:take part	-9 17 -18 -2 -9 -8
1>rvo:take the	-9 -16 13 -5 -5 -6
1>rvo:talk ;	-26 -6 -7 -17 -32 17
1>rvo:talk by	-17 14 -8 -3 -1 -5
1>rvo:talk for	14 -3 -18 -8 -11 -21
1>rvo:talk of	17 -14 -12 -10 -9 -17
1>rvo:telephon .	15 -12 -10 -6 -12 -19
1>rvo:test posit	-11 -16 -15 -9 17 -18
1>rvo:testifi .	-16 17 -15 -2 -4 -6
1>rvo:testifi instead	-12 -2 -10 -8 7 -14
1>rvo:text and	19 4 -21 -6 -16 -12
1>rvo:thank <person>	4 -13 5 -9 -6 -12
1>rvo:thank <place>	19 -18 -16 -11 -13 -16
1>rvo:thank the	12 -12 -11 -10 -8 -13
1>rvo:think that	21 -13 -8 -6 -5 -9
1>rvo:threaten to	14 -9 -11 -11 -12 -17
1>rvo:throw out	-6 -12 10 -7 -5 -9
1>rvo:time the	13 -3 -18 -10 -15 -15
1>rvo:told .	-12 14 -12 -10 -12 -18
1>rvo:told <organisation>	12 -1 -16 -3 -14 -16
1>rvo:told <person>	17 -31 -19 -12 -16 -2
1>rvo:told a	-9 -7 15 -7 -10 -21
1>rvo:told about	-14 15 -14 -2 -2 -7
1>rvo:told analyst	-18 18 -18 -11 -9 -13
1>rvo:told journalist	11 -14 -6 -3 -4 -7
1>rvo:told of	-22 21 -21 -10 -12 -14
1>rvo:told the	13 -24 0 -15 -16 -3
1>rvo:told to	-3 -15 -17 -21 -24 12
1>rvo:took attend	-14 -18 18 -4 -9 -8
1>rvo:took four	17 -18 -15 -10 -11 -14
1>rvo:took no	-22 1 1 -6 -7 -14
1>rvo:took note	-9 15 -20 -12 -12 -12
1>rvo:took part	28 9 -37 -12 -19 -24
1>rvo:took question	-14 -22 22 -3 -6 -7
1>rvo:took the	-33 31 -3 -23 -24 -29
1>rvo:took two	-8 18 -19 -2 -7 -6
1>rvo:took up	12 -14 -10 -4 -8 -11
1>rvo:tour a	15 -2 -15 -11 -11 -14
1>rvo:translat .	-2 13 -18 -21 -17 -23
1>rvo:travel .	12 0 -24 -19 -28 -1
1>rvo:travel by	-15 14 -3 -7 -16 -19
1>rvo:travel in	-12 -7 -1 -1 -11 16
1>rvo:travel to	3 10 -20 -4 -16 6
1>rvo:tri to	-10 12 -13 -8 -10 -10
1>rvo:turn awai	27 -25 -18 -16 -23 -12
1>rvo:turn back	-28 7 -27 22 -22 -11
1>rvo:turn down	32 -32 -12 -33 -11 -3
1>rvo:type on	-17 4 8 -16 -20 -22
1>rvo:unpack .	-11 13 -13 -7 -9 -10
1>rvo:urg both	18 -18 -18 -9 -13 -15
1>rvo:urg them	-28 6 -1 -11 -11 -13
1>rvo:visit <place>	-11 13 -12 -3 -5 -10
1>rvo:visit six	-9 13 -12 -3 -2 -5
1>rvo:visit the	-20 23 -21 -9 -10 -12
1>rvo:vote ;	17 12 -41 -18 -21 -19
1>rvo:vote against	23 0 -26 -14 -12 -27
1>rvo:vote for	7 -10 7 -16 -16 -29
1>rvo:vote no	4 12 -20 -16 -16 -22
1>rvo:vote to	-3 -5 -26 -12 -15 7
1>rvo:vote twice	-14 -17 16 -3 -3 -10
1>rvo:wait ,	12 -12 -8 -5 -6 -11
1>rvo:wait .	-14 27 -27 -3 -18 -28
1>rvo:wait ;	-17 16 -15 -10 -10 -15
1>rvo:wait at	14 -13 -11 -4 -5 -17
1>rvo:wait in	13 -7 -24 -18 -15 -1
1>rvo:wait with	-13 12 -12 -5 -6 -9
1>rvo:walk <person>	-14 -15 14 -10 -9 -11
1>rvo:walk out	7 4 -32 -7 -14 -16
1>rvo:want a	-10 13 -13 -2 -2 -6
1>rvo:want canal	-16 17 -16 -3 -4 -7
1>rvo:want date	4 4 -21 -13 -11 -17
1>rvo:want it	-5 9 -19 -9 -11 -19
1>rvo:want lower	11 2 -22 -14 -12 -16
1>rvo:want rate	15 -16 -15 -6 -10 -13
1>rvo:want ship	-15 15 -14 -3 -6 -6
1>rvo:want the	10 -6 -14 -12 -10 -11
1>rvo:want to	-20 -1 4 -13 -13 -15
1>rvo:warn in	16 -11 -7 -3 -4 -9
1>rvo:warn that	18 -16 -12 -5 -7 -13
1>rvo:watch from	-1 -17 -16 -12 -14 8
1>rvo:watch it	15 -10 -7 -6 -8 -22
1>rvo:welcom head	-5 -12 13 -1 -2 -2
1>rvo:welcom korean	-21 13 -5 -2 -10 -17
1>rvo:welcom the	19 -36 -10 -12 -18 -20
1>rvo:went .	-15 20 -22 -18 -10 -18
1>rvo:went down	24 -25 -18 -17 -11 -16
1>rvo:went first	-9 13 -16 -15 -8 -10
1>rvo:went home	-6 -1 4 -16 -18 -3
1>rvo:went instead	-7 12 -13 -18 -13 -14
1>rvo:went on	-11 -20 18 -17 -9 -15
1>rvo:went out	-23 9 -22 15 -8 -18
1>rvo:went over	-13 17 -20 -14 -7 -14
1>rvo:went togeth	-5 15 -15 -2 -2 -6
1>rvo:wept .	-15 15 -15 -8 -9 -10
1>rvo:wept on	14 -15 -9 -8 -8 -9
1>rvo:wore ear	-10 13 -14 -7 -10 -11
1>rvo:wrote <person>	17 -15 -12 -4 -5 -15
1>rvo:wrote for	-17 16 -6 -2 -4 -7
1>rvo:wrote that	15 -18 -12 -1 -3 -9
1>rvo:wrote the	15 -15 -12 -7 -12 -14
1>rvo:wrote to	-16 -17 17 -6 -6 -8
1>title-cue:absent	28 -37 -26 -16 -17 14
1>title-cue:attended	30 3 -44 -21 -25 -46
1>title-cue:background	44 -25 -41 -12 -29 -6
1>title-cue:hosted	-15 -35 46 -31 -59 -22
1>title-cue:invited	15 -31 14 -16 -13 -20
1>title-cue:observer	32 -17 -25 -12 -25 -27
1>title-cue:represented	-9 9 -17 -6 6 -24
A>aside-cue:absent	-3 -27 -14 -21 19 0
A>aside-cue:attended	-26 12 -4 -17 6 -5
A>aside-cue:background	6 9 -41 -23 -28 -6
A>aside-cue:declined	4 -12 -20 -14 -21 7
A>aside-cue:hosted	-16 -1 4 -18 -29 1
A>aside-cue:invited	-14 -6 -6 10 -28 7
A>aside-cue:observer	-4 10 -1 -13 -27 -10
A>aside-cue:reported	7 -12 -4 -16 -30 -3
A>aside-cue:represented	-33 -24 -34 -14 35 -36
A>aside-does-first:absent-not-come	15 -20 -11 -9 -10 -4
A>aside-does-first:asked	-5 -27 9 -14 -21 3
A>aside-does-first:comes	-24 6 -13 -18 -28 8
A>aside-does-first:died	23 -19 -21 -10 -13 -11
A>aside-does-first:does-there	11 16 -42 -17 -28 -33
A>aside-does-first:elsewhere	-24 -29 -25 -16 -24 32
A>aside-does-first:hindered	-4 -15 -11 -4 13 -16
A>aside-does-first:hosts	-35 -33 26 -9 -14 8
A>aside-does-first:is-represented	-18 -32 -18 -9 30 -19
A>aside-does-first:is-there	-14 19 -26 -11 -12 -10
A>aside-does-first:learned-later	19 -20 -13 -11 -14 -16
A>aside-does-first:leaves	-2 3 -14 -8 0 -13
A>aside-does-first:refused	4 -12 -19 -14 -21 6
A>aside-does-first:says	16 -20 4 -14 -25 -15
A>aside-does-first:uninvited	12 -28 -25 -13 -14 2
A>aside-does-first:watched	7 -18 -16 -9 -19 1
A>aside-does-first:will-come	1 3 -14 -15 -5 -8
A>aside-does-first:will-not	-12 -10 -6 -3 -7 10
A>aside-does:absent-not-come	15 -20 -11 -9 -10 -4
A>aside-does:asked	-5 -27 9 -14 -21 3
A>aside-does:comes	-24 8 -14 -17 -33 7
A>aside-does:did	-19 -10 -5 -6 2 8
A>aside-does:died	23 -19 -21 -10 -13 -11
A>aside-does:does-there	7 -2 -47 -20 9 -6
A>aside-does:elsewhere	-24 -29 -25 -16 -24 32
A>aside-does:hindered	-4 -15 -11 -4 13 -16
A>aside-does:hosts	-18 -29 17 -13 -21 14
A>aside-does:is-represented	-22 -33 -19 -9 32 -22
A>aside-does:is-there	-14 19 -26 -11 -12 -10
A>aside-does:learned-later	19 -20 -13 -11 -14 -16
A>aside-does:leaves	-2 3 -14 -8 0 -13
A>aside-does:no-show	-13 16 -23 -9 -17 -25
A>aside-does:owns-deputy	11 -14 -7 -5 -7 -11
A>aside-does:refused	4 -12 -20 -14 -21 7
A>aside-does:says	3 -10 -2 -17 -29 0
A>aside-does:uninvited	4 -31 -26 -14 -16 13
A>aside-does:watched	7 -18 -16 -9 -19 1
A>aside-does:will-come	-4 -10 -21 -21 -7 10
A>aside-does:will-not	-12 -10 -6 -3 -7 10
A>does-first:absent-not-come	-13 -34 -31 -14 10 24
A>does-first:asked	-13 -23 -21 22 0 -5
A>does-first:comes	-26 4 -3 -7 1 -9
A>does-first:denies	19 -13 11 -13 -18 -36
A>does-first:did	-4 -9 12 -1 -26 -11
A>does-first:did-not	-30 2 4 11 -8 -3
A>does-first:died	24 -9 -15 -14 -24 -24
A>does-first:does-there	-15 8 1 -7 -29 -11
A>does-first:elsewhere	6 -34 -38 -22 6 4
A>does-first:hindered	-17 -37 -30 -18 3 28
A>does-first:hindrance	-7 -33 -7 -11 2 12
A>does-first:hosts	-9 -25 24 -30 -11 -4
A>does-first:is-represented	-4 -21 -23 0 20 -27
A>does-first:is-there	-22 16 4 -17 -40 -24
A>does-first:kept-away	-35 -14 -15 -24 11 14
A>does-first:learned-later	-2 -3 -32 -16 -21 8
A>does-first:leaves	-9 7 -8 -14 8 -29
A>does-first:no-answer	-4 -26 -30 25 -22 -34
A>does-first:no-show	-4 -32 -23 -10 -24 20
A>does-first:open	-27 -26 -17 24 -21 -3
A>does-first:refused	-1 -9 -9 -29 -20 7
A>does-first:regrets	3 1 -26 6 -17 -6
A>does-first:says	-6 0 -2 -12 -4 -3
A>does-first:says-no	1 3 -23 -16 -9 -4
A>does-first:says-yes	-24 26 -25 -11 -17 -21
A>does-first:sent-deputy	-17 -24 -23 -14 13 3
A>does-first:stayed-away	-43 1 -38 -16 12 8
A>does-first:tells-press	8 -13 -4 -14 -19 -3
A>does-first:uninvited	13 -32 -19 -27 -36 7
A>does-first:watched	13 -33 -28 -20 -23 13
A>does-first:will-come	-37 13 -5 -28 3 -4
A>does-first:will-not	-17 -12 -16 -8 -21 18
A>does:absent-not-come	-7 -37 -19 -33 6 24
A>does:asked	-12 -17 -27 21 5 -9
A>does:comes	-22 6 0 1 -6 -9
A>does:denies	21 -15 11 -13 -19 -37
A>does:did	-4 -9 1 12 -31 0
A>does:did-not	-23 1 5 5 -9 -6
A>does:died	9 0 -28 -18 -1 -26
A>does:does-there	-23 7 -3 -7 6 -2
A>does:elsewhere	7 -32 -48 1 1 4
A>does:hindered	-20 -47 -34 5 9 28
A>does:hindrance	-14 -11 -20 -18 12 5
A>does:hosts	-15 -13 19 -16 -15 -5
A>does:is-represented	-10 -24 -25 -2 28 -28
A>does:is-there	-29 9 11 -19 -40 -13
A>does:kept-away	-25 -20 -17 -24 10 19
A>does:learned-later	-5 -6 -32 -15 -23 17
A>does:leaves	-10 3 1 -14 6 -33
A>does:no-answer	-9 -22 -35 24 -22 -4
A>does:no-show	-8 3 -31 -13 -27 10
A>does:open	-31 -31 -19 30 -23 -5
A>does:refused	-9 -7 -20 -12 -18 17
A>does:regrets	2 3 -31 6 -22 0
A>does:says-no	-6 7 -37 0 -9 1
A>does:says-yes	-25 26 -26 -11 -16 -21
A>does:sent-deputy	-20 -27 -25 -15 14 5
A>does:stayed-away	-28 -2 -44 -24 7 14
A>does:tells-press	8 -13 -4 -14 -19 -3
A>does:uninvited	16 -36 -21 -28 -36 6
A>does:watched	8 -19 -29 -19 -23 11
A>does:whether	-14 -6 -4 14 -2 -9
A>does:will-come	-25 0 6 -29 0 -1
A>does:will-not	-31 -17 -3 -12 -29 24
A>group:2	-22 16 0 -28 -11 -5
A>group:3	3 6 -1 -22 -12 -34
A>group:4	-10 6 -6 -21 -15 -15
A>l2:' ask	9 -3 -3 -1 -7 -14
A>l2:' but	9 -3 -3 -1 -7 -14
A>l2:'s ,	-22 21 -18 -18 -19 -14
A>l2:( in	17 -15 -7 -1 -5 -11
A>l2:, <person>	0 5 -14 -7 -9 -15
A>l2:, <quote>	-12 -5 5 4 -25 -7
A>l2:, among	-14 15 -17 -6 -11 -12
A>l2:, and	1 -13 1 -12 11 -16
A>l2:, as	-11 -1 8 -12 -3 -7
A>l2:, but	-12 -28 0 -10 6 13
A>l2:, expects	-25 23 -18 -16 -14 -15
A>l2:, had	-10 -16 -8 -2 7 0
A>l2:, in	-21 -4 -13 -13 13 -24
A>l2:, let	9 -10 -18 -11 -13 -2
A>l2:, lost	0 -7 5 -7 -6 -13
A>l2:, nor	-16 18 -13 -10 -10 -18
A>l2:, said	-15 3 13 13 -10 -59
A>l2:, says	16 -15 -11 -2 -3 -12
A>l2:, sent	-15 12 -4 -2 7 -25
A>l2:, so	-10 -10 -10 -5 -12 11
A>l2:, that	20 -20 -4 -3 -11 -20
A>l2:, thinks	15 -17 -9 -5 -10 -11
A>l2:, through	24 -24 -18 -14 -18 -17
A>l2:, until	-10 11 -9 -6 -9 -13
A>l2:, where	20 -16 -20 -10 -14 -19
A>l2:, while	-19 1 0 -4 4 -1
A>l2:, whose	9 2 -19 -13 -15 -17
A>l2:, with	-13 13 -14 -3 -7 -13
A>l2:, wrote	11 -14 -8 -2 -4 -8
A>l2:: <number>	-12 -5 -15 -10 -12 9
A>l2:; <person>	12 -8 -17 -8 -8 -7
A>l2:; for	-26 9 -17 -20 10 -27
A>l2:; to	-23 22 -21 -16 -16 -19
A>l2:; travel	16 -17 -11 -10 -4 -9
A>l2:<date> ;	-3 15 -19 -10 -11 -29
A>l2:<date> from	-16 18 -12 -2 -9 -20
A>l2:<date> that	11 -13 -14 -2 -2 -10
A>l2:<date> to	-13 -15 14 -10 -12 -11
A>l2:<date> when	-12 12 -12 -2 -4 -7
A>l2:<date> with	-15 19 -26 -7 -16 -13
A>l2:<organisation> '	-9 -16 -5 -1 -9 14
A>l2:<organisation> ,	-21 31 -35 -15 -26 -25
A>l2:<organisation> came	-17 1 -16 -6 1 -15
A>l2:<person> because	-18 -12 0 -1 11 -9
A>l2:<person> blamed	-9 12 -18 -5 -6 -6
A>l2:<person> by	-22 22 -21 -16 -20 -23
A>l2:<person> entertained	-16 18 -14 -5 -18 -14
A>l2:<person> gave	10 -20 -4 -3 -6 -5
A>l2:<person> in	-11 -17 1 -10 14 -10
A>l2:<person> nor	-12 -36 -16 -17 -27 26
A>l2:<person> offered	-4 12 -12 -1 -2 -2
A>l2:<person> on	12 -10 -12 -5 -3 -13
A>l2:<person> questioned	-8 9 -6 -3 -4 -13
A>l2:<person> said	14 -9 -24 -28 -9 -2
A>l2:<person> says	-22 6 -18 -11 -5 6
A>l2:<person> sent	-27 -12 -10 -11 10 6
A>l2:<person> to	17 -18 -12 -15 -10 -15
A>l2:<person> told	17 -11 -6 -6 -6 -16
A>l2:<person> were	-29 25 -22 -5 -10 -15
A>l2:<person> —	7 -23 14 -14 -16 -20
A>l2:<place> ,	7 -28 -10 10 -9 -4
A>l2:<place> ;	-26 -4 -23 -8 -19 21
A>l2:<place> and	10 13 -18 -13 -16 -25
A>l2:<place> came	-23 26 -18 -3 -23 -20
A>l2:<place> said	12 -8 -5 -1 -1 -12
A>l2:<place> was	-19 20 -17 -7 -16 -20
A>l2:<quote> ;	-22 20 -17 -3 -2 -16
A>l2:<quote> added	-15 14 -12 -11 -11 -14
A>l2:<quote> said	1 -7 -10 -21 -13 4
A>l2:<quote> says	14 -14 -6 -6 -5 -17
A>l2:<quote> wrote	11 -13 -5 -3 -3 -7
A>l2:a recovered	-9 12 -7 -4 -15 -13
A>l2:about :	-13 26 -10 -11 -9 -32
A>l2:absent was	-17 -20 -8 -4 -6 18
A>l2:accept ;	-19 -20 -18 7 -14 16
A>l2:accept in	-22 9 -20 -4 -16 -25
A>l2:accord to	13 -8 -16 -13 -13 -12
A>l2:across were	-32 32 -16 -4 -4 -15
A>l2:address as	-13 16 -14 -13 -9 -13
A>l2:admir ,	-18 17 -15 -5 -10 -11
A>l2:advis ,	-14 -15 14 -6 -8 -9
A>l2:affair ,	18 -16 -14 -15 -8 -21
A>l2:agenc ,	-5 -3 -3 11 -5 -17
A>l2:agenda ;	-10 -19 19 -6 -1 -11
A>l2:agent ,	7 5 -16 -8 -11 -15
A>l2:aid ,	13 1 -25 -16 -22 -26
A>l2:aid to	-17 -14 -13 -5 -1 16
A>l2:all to	-16 17 -14 -8 -10 -17
A>l2:aloud ;	-15 14 -11 -9 -10 -13
A>l2:altern ,	-17 16 -16 -9 -15 -14
A>l2:ambassador ,	-6 27 -36 -31 -28 14
A>l2:and <person>	-12 17 -19 -7 -8 -10
A>l2:and by	-12 21 -22 -11 -12 -12
A>l2:and ex-king	-12 -6 -3 11 -7 -3
A>l2:and kept	-17 -16 -16 -5 -10 16
A>l2:and to	-17 16 -7 -3 -3 -10
A>l2:apolog :	-34 -30 -27 -28 11 18
A>l2:apologis to	9 -4 -15 -9 -11 -22
A>l2:appear ;	21 -22 -8 -13 -6 -10
A>l2:architect ,	19 -21 -18 -4 -6 -12
A>l2:as did	-18 -11 -23 -14 -24 14
A>l2:assist ,	-12 12 -12 -7 -9 -9
A>l2:attend :	-16 -12 -20 -13 16 -17
A>l2:attend ;	-18 9 -12 -12 -13 0
A>l2:attornei ,	-6 7 -4 -4 -13 -9
A>l2:auditor ,	14 -14 -12 -10 -9 -16
A>l2:austrian ,	-16 15 -11 -7 -11 -14
A>l2:author ,	9 -8 -7 -4 -4 -12
A>l2:back by	-15 -6 12 -1 -1 -5
A>l2:back with	19 -18 -4 0 -2 -19
A>l2:ball ;	-13 18 -21 -14 -10 -10
A>l2:ban ;	-20 -7 10 -17 -20 -20
A>l2:bank and	-15 13 -9 -11 -11 -10
A>l2:banker ,	-13 -13 -6 13 -4 -10
A>l2:battalion ,	-11 -14 -11 -11 -11 13
A>l2:bench ;	-27 28 -24 -20 -4 -14
A>l2:besid <person>	-16 8 0 -6 -9 -14
A>l2:brief ;	-22 21 -9 -6 -7 -12
A>l2:brother ,	9 -15 -9 -7 -12 -4
A>l2:built under	12 -10 -13 -9 -10 -9
A>l2:bust nor	16 -8 -5 -2 -7 -20
A>l2:by <person>	-17 16 -7 -5 -14 -12
A>l2:call <person>	-20 20 -14 -5 -5 -9
A>l2:came ;	-16 -1 -9 -6 -15 5
A>l2:came from	-6 15 -19 -3 -8 -17
A>l2:came with	-31 2 -20 -6 -14 5
A>l2:candid ,	-12 -6 -10 -4 -4 8
A>l2:captain ,	9 8 -31 -15 -20 -23
A>l2:caretak ,	15 -15 -14 -10 -14 -12
A>l2:case ;	-14 16 -21 -5 -6 -13
A>l2:cent ;	19 -20 -14 -15 -18 -12
A>l2:chair ,	-5 -10 9 -15 5 -20
A>l2:chair ;	-27 29 -21 -15 -23 -31
A>l2:chairman ,	-18 -5 28 -14 -19 -31
A>l2:chamber ,	-6 15 -15 -1 -8 -11
A>l2:chancellor ,	-17 -16 -11 -11 -13 17
A>l2:chart ;	-12 16 -6 0 -1 -12
A>l2:chauffeur ,	11 -12 -8 -7 -8 -9
A>l2:chief ,	-25 2 4 -16 10 -12
A>l2:cleric turned	11 -9 -9 -3 -3 -16
A>l2:clerk ,	-5 11 -16 -15 -18 -22
A>l2:client ,	14 -13 -8 -11 -26 -8
A>l2:clinic with	-18 -7 8 -7 -6 -11
A>l2:colleagu ,	-9 8 -8 -6 -16 3
A>l2:come ;	-27 -30 -30 27 -1 -30
A>l2:come with	-12 10 -7 -1 -2 -11
A>l2:command ,	-10 -9 -5 13 -5 -15
A>l2:compani ,	15 -2 -25 -10 -23 -31
A>l2:confirm ;	-25 -23 -23 6 -5 19
A>l2:contract :	15 -15 -8 -1 -5 -14
A>l2:contract ;	-12 12 -13 -10 -9 -11
A>l2:contract with	16 -16 -15 -9 -10 -15
A>l2:cook ,	12 -12 -11 -8 -11 -12
A>l2:copper ,	-13 12 -7 -2 -5 -10
A>l2:correct :	15 -11 -10 -14 -14 -17
A>l2:counsel ,	-21 -4 -26 -22 -22 10
A>l2:court ,	-9 -13 13 -4 -10 -14
A>l2:cousin ,	-15 15 -2 -1 -11 -11
A>l2:creditor '	-14 12 -8 -10 -9 -10
A>l2:cut ;	19 -17 -12 -20 -17 -20
A>l2:dai by	-17 -25 23 -10 -14 -17
A>l2:date :	-8 12 -12 -7 -10 -12
A>l2:deleg ,	-30 18 -18 2 -26 0
A>l2:deleg ;	-9 12 -13 -11 -5 -9
A>l2:deni having	14 -13 -8 -12 -12 -18
A>l2:deputi ,	-24 7 3 -12 -27 -8
A>l2:diplomat ,	-12 16 -17 -3 -3 -4
A>l2:director ,	-13 1 -31 -29 23 -33
A>l2:disput ,	-6 -8 -4 14 -3 -20
A>l2:do with	15 -15 -12 -8 -9 -9
A>l2:doctor '	16 -17 -10 -10 -3 -14
A>l2:doctor ,	14 -13 -15 -4 -6 -12
A>l2:doe :	17 -19 -15 -4 -10 -14
A>l2:driver ,	8 4 -22 -14 -21 -23
A>l2:editor ,	-14 5 -3 -2 -7 -3
A>l2:elder ,	9 -13 -6 -2 -4 -7
A>l2:eldest ,	-16 15 -14 -4 -6 -12
A>l2:empti :	-17 -13 -4 -5 -14 16
A>l2:energi ,	-16 -10 -3 -3 -20 16
A>l2:engin ,	-1 10 -19 -14 -19 -22
A>l2:engr .	-11 14 -13 -4 -6 -15
A>l2:envoi ,	-13 3 -14 -13 -18 11
A>l2:ethiopian ,	-10 12 -11 -5 -15 -11
A>l2:excus :	-33 -37 -36 -23 -36 39
A>l2:explain how	13 -14 -12 -7 -8 -7
A>l2:fail ,	-8 11 -8 -2 -17 -7
A>l2:fall ,	-13 13 -12 -8 -8 -15
A>l2:famili spoke	-6 17 -17 -2 -4 -7
A>l2:father ,	-1 -18 9 -5 -9 -16
A>l2:fell in	-16 11 -11 -7 -10 -7
A>l2:filipino crewing	-15 14 -14 -10 -12 -9
A>l2:financ ,	-6 -15 12 -2 -3 -3
A>l2:fire were	-44 0 -17 -7 -29 5
A>l2:first ,	-13 17 -19 -7 -10 -13
A>l2:fisherman ,	11 -10 -8 -6 -12 -9
A>l2:flank by	-13 13 -11 -1 -5 -11
A>l2:floor ,	-14 -18 17 -9 -4 -10
A>l2:flu :	-21 -26 -25 -20 -25 25
A>l2:folder ;	-7 17 -17 -1 -2 -2
A>l2:foot ;	-12 -6 -4 -7 10 -13
A>l2:for by	-24 23 -17 -10 -24 -20
A>l2:for which	14 -14 -14 -6 -7 -11
A>l2:founder ,	14 -15 -5 -2 -5 -10
A>l2:fourth ,	-16 -18 -13 -15 -13 15
A>l2:freed were	-23 24 -19 -2 -3 -18
A>l2:fund ;	-17 15 -8 -10 -8 -12
A>l2:go before	-13 -7 11 -3 -2 -7
A>l2:go to	13 -12 -12 -5 -5 -10
A>l2:governor ,	8 -2 -21 -10 -7 -6
A>l2:grocer '	-8 17 -15 -1 -2 -5
A>l2:guest ,	-23 31 -31 -13 -17 -22
A>l2:guest were	-17 15 -15 -1 -2 -11
A>l2:had asked	-6 1 4 -10 -5 -13
A>l2:had sent	-11 22 -6 -5 -28 -17
A>l2:had told	-17 6 4 -5 -2 -11
A>l2:have met	-21 -9 12 -12 -15 -19
A>l2:head ,	-34 -40 37 -20 -30 -7
A>l2:head by	-15 19 -19 -5 -9 -12
A>l2:held by	-13 17 -18 -4 -6 -12
A>l2:held up	-13 -13 -5 -2 -7 13
A>l2:her ,	14 -20 -15 -13 2 -20
A>l2:her ;	-17 -15 -5 -7 -23 17
A>l2:hiker ,	18 -19 -8 -5 -10 -17
A>l2:him :	-25 25 -19 -22 -22 -26
A>l2:himself ,	12 -11 -12 -11 -9 -11
A>l2:histori ,	-16 17 -14 -4 -5 -15
A>l2:home ;	-13 -3 -8 -6 -9 6
A>l2:host ,	0 -23 14 -19 -31 -24
A>l2:host by	-20 -15 19 -11 -10 -14
A>l2:host is	-12 -22 18 -14 -12 -10
A>l2:host was	-12 -14 14 -3 -4 -15
A>l2:hostag ,	15 -15 -8 -7 -9 -14
A>l2:hour :	-22 26 -12 -12 -23 -27
A>l2:hour by	-12 10 -9 -6 -6 -5
A>l2:hour from	-13 19 -10 -3 -5 -11
A>l2:housekeep ,	-11 15 -21 -3 -7 -8
A>l2:husband ,	14 -13 -11 -9 -8 -13
A>l2:in ;	-25 -23 -17 -10 23 -24
A>l2:in for	-15 -19 -9 -11 17 -12
A>l2:instead to	-8 11 -14 -6 -7 -9
A>l2:institut ,	-13 19 -21 -2 -9 -18
A>l2:interpret ,	-11 15 -14 -8 -12 -17
A>l2:invit to	-10 -14 -21 15 -4 -9
A>l2:is offering	-14 -9 11 -8 -7 -9
A>l2:is sending	-21 17 -12 -14 -4 -14
A>l2:it ;	-12 14 -14 -5 -8 -11
A>l2:it comprised	-13 17 -15 -6 -10 -13
A>l2:it drew	-25 13 -29 -11 -2 -24
A>l2:it from	12 -12 -1 -1 -1 -6
A>l2:it is	-19 19 -23 -6 -14 -12
A>l2:it to	-19 7 5 -17 -12 -14
A>l2:join by	-10 20 -22 -1 -3 -9
A>l2:journalist ,	14 -14 -6 -4 -6 -14
A>l2:judg ,	12 -22 7 -6 -12 -18
A>l2:junior ,	-9 12 -2 -1 -9 -11
A>l2:kept for	-16 -9 -11 7 -16 10
A>l2:keynot :	-23 23 -15 -19 -19 -25
A>l2:known as	1 11 -28 -12 -18 -20
A>l2:korean beside	-10 16 -19 -1 -6 -2
A>l2:land ;	-8 12 -12 -9 -10 -13
A>l2:late ;	-16 -16 -7 -7 -13 15
A>l2:lawyer ,	-9 22 -36 -16 -21 -34
A>l2:lawyer :	-12 19 -20 -5 -11 -16
A>l2:lawyer was	-18 17 -15 -8 -12 -18
A>l2:leader ,	-10 -12 -26 -12 -6 13
A>l2:leav :	-14 -15 -12 -10 -19 15
A>l2:led by	14 -15 -12 -4 -4 -6
A>l2:left was	-14 14 -11 -3 -12 -15
A>l2:letter ,	13 -14 -14 -12 -12 -7
A>l2:levi ,	12 -14 -10 -4 -8 -11
A>l2:loan ,	-10 10 -13 -4 -8 -7
A>l2:lockout ;	21 -20 -15 -19 -14 -23
A>l2:mai be	-16 15 -11 -7 -11 -15
A>l2:man ,	-25 -22 -19 -17 -20 26
A>l2:man named	-17 16 -6 -2 -4 -7
A>l2:matter to	-6 13 -14 -3 -2 -6
A>l2:mayor ,	-21 -11 18 -18 -23 -25
A>l2:mediat ,	-26 -22 28 -16 -20 -20
A>l2:mediat was	-16 15 -14 -6 -8 -12
A>l2:member ,	-18 20 -18 -6 -10 -2
A>l2:meter ;	-3 19 -20 0 0 -4
A>l2:metropolitan ,	-15 -9 -8 12 -3 -11
A>l2:miner '	-18 18 -18 -4 -5 -8
A>l2:miner and	-4 8 -12 -1 -3 -4
A>l2:minist ,	-9 -32 2 -11 8 6
A>l2:minut ;	-18 18 -11 -13 -13 -14
A>l2:monei ;	-11 12 -8 -6 -6 -10
A>l2:mother ,	-15 14 -9 -13 -10 -23
A>l2:mr .	-14 -15 -12 -10 -19 15
A>l2:name after	16 -17 -9 -6 -8 -9
A>l2:name dropped	14 -13 -9 -6 -11 -13
A>l2:name for	9 -10 -4 -7 -14 -7
A>l2:natur :	-5 -9 -11 -3 16 -19
A>l2:nephew ,	-13 15 -9 -4 -12 -13
A>l2:next to	-26 -9 18 -11 -10 -19
A>l2:niec ,	14 -14 -10 -7 -10 -14
A>l2:no ;	-21 -8 -9 12 -2 -10
A>l2:nor was	24 -24 -18 -11 -19 -26
A>l2:not to	-12 11 -7 -8 -7 -9
A>l2:note ;	-25 29 -21 -22 -25 -31
A>l2:note-tak ,	-7 15 -11 -1 -1 -8
A>l2:noth ;	17 -17 -14 -11 -6 -13
A>l2:notic was	-14 -15 -7 -4 -7 14
A>l2:object ;	13 -12 -8 -10 -9 -13
A>l2:observ ,	-24 24 -7 -5 -9 -17
A>l2:observ in	-16 16 -12 -6 -14 -14
A>l2:of <person>	18 -20 -16 -12 -11 -14
A>l2:offic ;	19 -17 -14 -8 -15 -20
A>l2:offic after	14 -12 -17 -6 -8 -8
A>l2:ombudsman ,	-8 14 -16 -1 -1 -9
A>l2:on ,	14 -13 -10 -4 -10 -16
A>l2:on ;	-7 -17 -4 -1 -4 14
A>l2:on <date>	5 -26 16 -9 -18 -18
A>l2:onc ;	-17 16 -15 -6 -16 -11
A>l2:onli ,	-22 20 -17 -13 -18 -19
A>l2:onli that	18 -18 -19 -10 -6 -15
A>l2:oper ,	11 -14 -9 -2 -5 -7
A>l2:opposit ;	-13 -18 -7 -5 -9 16
A>l2:or without	-15 -10 -20 -8 -5 16
A>l2:order ,	-12 -7 -9 -9 -8 9
A>l2:order ;	-28 26 -11 -6 -2 -17
A>l2:out by	-23 23 -25 -11 -18 -19
A>l2:outsid ,	17 -18 -14 -7 -6 -8
A>l2:oven ,	-13 12 -13 -8 -11 -11
A>l2:over :	-15 -17 -13 -13 -17 16
A>l2:overnight ,	-17 -6 -5 -1 -9 10
A>l2:owner ,	1 -8 -19 -11 8 -4
A>l2:p.c .	-4 -14 -32 -24 -31 19
A>l2:pack ;	-12 14 -5 -11 -12 -13
A>l2:padoh saw	-13 12 -12 -5 -6 -9
A>l2:paperwork :	-29 33 -30 -19 -28 -34
A>l2:part were	-29 32 -18 -3 -4 -13
A>l2:particip ,	-9 11 -11 -8 -14 -11
A>l2:partner ,	9 -25 -16 -13 -15 -3
A>l2:passeng '	16 -14 -18 -9 -9 -12
A>l2:patient '	14 -15 -9 -8 -8 -9
A>l2:pen ,	-8 12 -9 -1 -6 -7
A>l2:peopl :	-19 27 -18 -7 -27 -30
A>l2:person :	-17 3 -9 -6 9 -17
A>l2:personnel ,	-13 14 -14 -3 -9 -10
A>l2:phone ,	-15 7 -14 -6 -9 6
A>l2:place came	-5 12 -8 -2 -13 -9
A>l2:planter '	-19 18 -14 -14 -16 -17
A>l2:player ;	19 -18 -16 -11 -12 -25
A>l2:pope ;	-7 18 -21 -8 -4 -13
A>l2:posit ;	-7 12 -13 -18 -13 -14
A>l2:preach ;	-12 -13 -10 -5 12 -10
A>l2:predecessor ,	31 -22 -13 -7 -10 -33
A>l2:prefect ,	-22 13 -2 -15 -20 -25
A>l2:premier ,	-10 -16 14 -8 -9 -11
A>l2:present :	-43 26 9 -22 -39 -49
A>l2:present were	-32 34 -21 -3 -10 -33
A>l2:presid ,	25 -44 -35 -16 9 -5
A>l2:presid ;	-30 27 -31 -20 0 -23
A>l2:presid in	-22 -3 -32 -6 -13 11
A>l2:price ;	-25 27 -25 -23 -21 -25
A>l2:prison ;	-11 -13 -6 -10 -13 13
A>l2:proxi to	-15 14 -9 -3 -13 -12
A>l2:question ,	-20 19 -17 -7 -7 -19
A>l2:question by	-20 20 -15 -6 -10 -13
A>l2:race ,	16 -17 -11 -3 -8 -18
A>l2:reach ;	22 -8 -16 -2 -3 -23
A>l2:receiv from	-18 -23 -23 -6 -7 21
A>l2:recit ;	-10 15 -9 -2 -12 -17
A>l2:referendum ;	-12 11 -7 -8 -7 -9
A>l2:region ,	-15 -3 -15 -5 16 -21
A>l2:regul ,	11 -15 -3 -2 -3 -4
A>l2:replac :	-20 -20 -17 -15 21 -23
A>l2:replac by	-15 23 -27 -10 -10 -9
A>l2:repli and	-8 -15 -7 -7 -2 13
A>l2:repli to	11 -12 -6 -9 -5 -13
A>l2:report ,	13 -13 -6 -4 -6 -9
A>l2:repres by	-12 -2 -12 -9 -2 1
A>l2:research ,	12 -13 -4 -3 -5 -6
A>l2:resid '	-13 -8 -2 13 0 -6
A>l2:resid ,	-12 16 -18 -3 -1 -5
A>l2:rev .	-10 -12 -12 -10 12 -14
A>l2:ribbon ;	-9 12 -14 -7 -8 -9
A>l2:right ,	-19 20 -22 -10 -17 -21
A>l2:risk ,	-8 -14 -9 -2 -9 9
A>l2:river were	-18 26 -25 -2 -3 -14
A>l2:room :	-25 21 -21 -20 -26 -6
A>l2:runwai with	-13 12 -8 -2 -2 -7
A>l2:sai that	-1 4 -6 -4 -20 4
A>l2:said that	-9 -9 -11 -2 -7 16
A>l2:screen were	-12 16 -6 0 -1 -12
A>l2:seat ;	-13 -8 -2 -2 -5 13
A>l2:secretari ,	6 6 -26 -8 -18 -14
A>l2:seminarian ,	12 -12 -8 -8 -12 -12
A>l2:senat ,	-20 20 -15 -3 -5 -7
A>l2:sent <person>	-20 19 -5 -3 -13 -12
A>l2:shadow ,	-17 17 -11 -12 -15 -15
A>l2:sharehold ,	12 -12 -1 -1 -1 -6
A>l2:shore ,	14 -14 -13 -8 -6 -11
A>l2:show ;	-15 5 -4 -1 -11 1
A>l2:shuar ,	-12 27 -26 -1 -2 -7
A>l2:side let	-19 -16 -8 -6 -7 17
A>l2:sign by	1 -21 12 -13 -22 -24
A>l2:silenc ;	-12 16 -17 -7 -4 -9
A>l2:sister ,	-12 14 -19 -5 -2 -5
A>l2:sixth to	-11 12 -6 -4 -6 -13
A>l2:so did	-16 19 -20 -7 -6 -27
A>l2:so were	38 -38 -20 -9 -12 -19
A>l2:son ,	-3 -14 -15 -9 -14 11
A>l2:speaker ,	16 -15 -13 -9 -7 -10
A>l2:speech ;	-14 1 -12 -8 -10 2
A>l2:speech by	-16 21 -22 -4 -3 -8
A>l2:spoke ,	-7 12 -10 -2 -9 -13
A>l2:spoke after	-18 -17 18 -7 -12 -14
A>l2:spoken with	18 -15 -14 -2 -9 -9
A>l2:spokesman ,	12 -21 -14 -13 -8 4
A>l2:spot ;	-16 20 -14 -3 -4 -10
A>l2:staff ,	-32 14 -27 -15 -20 5
A>l2:start was	-17 -15 -10 -6 -10 16
A>l2:step ;	-17 19 -6 -1 -5 -7
A>l2:steward ,	-33 28 -20 -8 -15 -21
A>l2:student '	-14 13 -12 -5 -4 -8
A>l2:student ,	-11 12 -4 -3 -11 -11
A>l2:studi by	18 -18 -14 -10 -10 -13
A>l2:successor ,	-19 18 -9 -3 -4 -11
A>l2:such as	15 -13 -11 -8 -11 -17
A>l2:supervis by	-12 12 -10 -4 -10 -12
A>l2:supervisor ,	-13 -12 -8 14 0 -5
A>l2:suspect :	34 -33 -30 -22 -32 -34
A>l2:tabl ,	-22 -14 -15 -3 -8 17
A>l2:tabl sat	-10 17 -21 -2 -8 -14
A>l2:taka ;	-12 18 -18 -2 -5 -9
A>l2:talk :	-23 28 -25 -15 -28 -27
A>l2:talk ;	-4 14 -1 -5 -1 -15
A>l2:talk to	13 -15 -11 -8 -4 -8
A>l2:tanzanian ,	-11 -13 -8 -5 -12 12
A>l2:tariff ,	-15 13 -12 -6 -8 -8
A>l2:teacher :	38 -36 -31 -31 -41 -42
A>l2:text from	-14 -18 -15 -16 -16 17
A>l2:the detained	14 -13 -12 -10 -12 -17
A>l2:thei heard	-12 11 -8 -4 -6 -9
A>l2:them ,	-20 24 -25 -8 -17 -20
A>l2:them were	-21 -5 7 -3 -5 -18
A>l2:there ;	16 -19 -11 -17 -3 -16
A>l2:there by	10 -8 -15 -5 -10 -12
A>l2:there were	-27 25 -15 -3 -5 -11
A>l2:thought that	-7 13 -12 -4 -3 -14
A>l2:to brief	14 -15 -12 -9 -13 -12
A>l2:to bring	-8 10 -13 -6 -6 -9
A>l2:to see	-21 6 0 -8 -9 -15
A>l2:too ,	4 -18 13 -4 -9 -15
A>l2:too ;	-20 -18 -9 -14 -13 21
A>l2:top :	6 -3 -22 -12 -17 -20
A>l2:train ;	-12 14 -9 -9 -12 -16
A>l2:travel with	-15 14 -8 -4 -7 -7
A>l2:treasur ,	-13 3 -20 -12 -23 9
A>l2:tribe was	-14 18 -21 -5 -9 -17
A>l2:two ,	12 -4 -19 -7 -20 -16
A>l2:two :	-27 29 -27 -18 -30 -31
A>l2:undersecretari ,	19 -18 -18 -8 -11 -19
A>l2:union ,	-10 16 -9 -2 -6 5
A>l2:union by	-8 13 -19 -5 -15 -12
A>l2:us ,	18 -14 -10 -8 -12 -21
A>l2:v .	-16 5 -2 -10 -13 -15
A>l2:vessel ;	-13 12 -4 -2 -3 -4
A>l2:vice-chancellor ,	-14 -8 -11 -5 -20 12
A>l2:vice-minist ,	-16 15 -15 -3 -11 -12
A>l2:vice-premi ,	-16 -23 21 -13 -15 -21
A>l2:victim ,	19 -9 -14 -12 -21 -21
A>l2:video ;	-16 16 -17 -8 -13 -11
A>l2:view with	-16 19 -20 -10 -13 -14
A>l2:visit by	13 -12 -9 -8 -8 -12
A>l2:visitor were	-42 32 -20 -7 -10 -12
A>l2:vote ,	-16 19 -17 -11 -13 -20
A>l2:vote ;	-23 -14 -19 -14 -24 20
A>l2:vote for	8 -5 -16 -9 -17 -15
A>l2:wa how	-14 14 -13 -4 -6 -8
A>l2:wait with	-8 10 -12 -4 -7 -5
A>l2:want ,	-5 14 -8 0 -2 -9
A>l2:warden ,	18 -20 -15 -4 -5 -6
A>l2:watch by	-8 13 -13 -5 -7 -16
A>l2:which calls	-8 10 -7 0 -13 -10
A>l2:who found	8 -3 -15 -4 -5 -8
A>l2:widow ,	2 -26 12 -6 -8 -13
A>l2:wife ,	4 -22 -22 -11 -18 14
A>l2:wit ,	-11 -14 -10 -6 -11 13
A>l2:won by	13 -13 -14 -11 -10 -11
A>l2:won't :	-11 7 -13 -4 -12 -2
A>l2:word that	-3 -3 -3 -1 -14 5
A>l2:wreath and	-14 4 -2 -2 3 -8
A>l2:ye ,	-18 18 -15 -4 -1 -20
A>l2:ye and	-17 -16 -8 -11 -8 17
A>l2:— but	13 -12 -12 -11 -12 -14
A>l2:— in	-15 17 -14 -11 -15 -17
A>l:#	-17 4 11 -6 -8 -10
A>l:'	1 4 -14 3 -27 -13
A>l:,	-7 0 4 -18 -10 -1
A>l:.	-13 -13 -26 -32 -10 24
A>l::	-8 -8 -50 -62 10 17
A>l:;	-20 13 -37 3 -5 -4
A>l:<date>	2 -22 14 -8 -18 -21
A>l:<number>	-12 -5 -15 -10 -12 9
A>l:<person>	-3 17 -13 -27 -36 -42
A>l:<quote>	0 -4 -6 0 -13 -8
A>l:accompanying	-3 15 -15 0 -1 -1
A>l:added	-15 14 -12 -11 -11 -14
A>l:after	13 -20 4 -12 -18 -21
A>l:among	-14 15 -17 -6 -11 -12
A>l:and	-2 3 -12 -28 7 -8
A>l:as	1 4 -9 -23 -14 -12
A>l:ask	9 -3 -3 -1 -7 -14
A>l:asked	-7 1 4 -10 -6 -15
A>l:at	-14 10 -8 -4 -7 -10
A>l:be	-16 15 -11 -7 -11 -15
A>l:because	-18 -12 0 -1 11 -9
A>l:before	-13 -7 11 -3 -2 -7
A>l:beside	-17 1 4 -8 -10 -15
A>l:blamed	-9 12 -18 -5 -6 -6
A>l:brief	14 -15 -12 -9 -13 -12
A>l:bring	-8 10 -13 -6 -6 -9
A>l:but	3 -32 -5 -16 2 12
A>l:by	-14 21 -5 -21 -16 -23
A>l:called	-12 12 -6 -3 -6 -10
A>l:calls	-8 10 -7 0 -13 -10
A>l:came	-31 9 -28 -9 -1 -29
A>l:comprised	-13 17 -15 -6 -10 -13
A>l:crewing	-15 14 -14 -10 -12 -9
A>l:detained	14 -13 -12 -10 -12 -17
A>l:did	-25 1 -13 -16 -25 11
A>l:discovered	-15 14 -7 -6 -7 -8
A>l:drew	-25 13 -29 -11 -2 -24
A>l:dropped	14 -13 -9 -6 -11 -13
A>l:entertained	-16 18 -14 -5 -18 -14
A>l:ex-king	-12 -6 -3 11 -7 -3
A>l:expects	-26 26 -20 -16 -15 -18
A>l:for	-20 -7 -37 11 15 -12
A>l:found	8 -3 -15 -4 -5 -8
A>l:from	-28 -6 -33 -15 -24 26
A>l:gave	8 -22 -5 -3 4 -6
A>l:handed	-17 0 5 -1 -3 -8
A>l:having	14 -13 -8 -12 -12 -18
A>l:heard	-12 14 -11 -4 -6 -10
A>l:how	10 -6 -17 -10 -11 -11
A>l:if	-8 -12 -15 8 -5 11
A>l:in	-45 -3 -10 -14 22 -11
A>l:is	-26 8 13 -17 -20 -17
A>l:kept	-19 -1 -2 -11 -13 9
A>l:let	5 -17 -25 -14 -19 11
A>l:met	-21 -9 12 -12 -14 -19
A>l:named	-7 8 -13 -4 -6 -9
A>l:nor	-5 -22 -19 -20 -30 19
A>l:offered	-4 12 -12 -1 -2 -2
A>l:offering	-14 -9 11 -8 -7 -9
A>l:on	-10 0 -17 -9 -10 12
A>l:presiding	-7 -12 12 -6 -7 -10
A>l:questioned	-8 9 -6 -3 -4 -13
A>l:read	-8 -13 12 -2 -5 -5
A>l:recovered	-9 12 -7 -4 -15 -13
A>l:said	2 -6 -5 1 -13 -5
A>l:sat	-12 20 -22 -3 -8 -19
A>l:saw	-13 12 -12 -5 -6 -9
A>l:says	7 -10 -17 -13 -8 3
A>l:see	-21 6 0 -8 -9 -15
A>l:sending	-21 17 -12 -14 -4 -14
A>l:sent	-33 -5 -12 -12 9 -2
A>l:since	4 -14 -10 -6 -8 4
A>l:so	-10 -10 -10 -5 -12 11
A>l:spoke	-6 17 -17 -2 -4 -7
A>l:that	22 -9 -34 -3 -32 -6
A>l:thinks	15 -17 -9 -5 -10 -11
A>l:through	24 -24 -20 -16 -4 -21
A>l:to	0 -6 11 3 -43 -29
A>l:travel	16 -17 -11 -10 -4 -9
A>l:turned	11 -9 -9 -3 -3 -16
A>l:under	13 -11 -14 -10 -11 -11
A>l:until	-16 5 -14 -9 -11 5
A>l:up	-13 -13 -5 -2 -7 13
A>l:was	-17 12 -19 -21 -11 3
A>l:were	7 -1 -17 -11 -30 -11
A>l:whaling	-17 18 -14 -12 -9 -9
A>l:what	-9 17 -17 -5 -5 -9
A>l:when	-8 6 -19 -6 -8 7
A>l:where	20 -16 -20 -10 -14 -19
A>l:whether	-14 -14 -10 16 -9 -16
A>l:which	17 -22 -16 -10 -11 3
A>l:while	-23 5 -2 -7 4 -2
A>l:whose	9 2 -19 -13 -15 -17
A>l:with	7 3 -18 -16 -28 -9
A>l:without	-18 -6 -22 -9 -5 16
A>l:wrote	17 -19 -10 -4 -5 -10
A>l:—	7 -23 14 -14 -16 -20
A>lb-cue:absent	-26 -1 -25 -13 -5 26
A>lb-cue:attended	-31 19 -2 -15 -26 6
A>lb-cue:background	14 -12 -25 -9 -22 -3
A>lb-cue:declined	0 -22 -2 -14 -20 12
A>lb-cue:hosted	-29 -14 23 7 -21 -6
A>lb-cue:invited	-10 -8 -5 17 -26 -5
A>lb-cue:observer	9 -1 -19 -13 -20 -11
A>lb-cue:reported	2 3 -11 -7 -17 -8
A>lb-cue:represented	-37 16 -20 -13 5 1
A>led:about	-10 -10 -11 8 12 -18
A>led:absent-was	1 -32 -16 -11 -23 8
A>led:according	2 1 -5 -11 -18 -8
A>led:among	11 -3 -17 -11 -32 -13
A>led:beside	-1 -3 7 -17 -29 -15
A>led:beside-by	-17 8 -26 -8 -3 -3
A>led:for-side	-40 12 3 -13 -9 -11
A>led:instead	-20 -7 -37 11 15 -12
A>led:invites	-7 1 4 -10 -6 -15
A>led:meets	-40 14 4 -15 -24 -30
A>led:neither	-16 18 -13 -10 -10 -18
A>led:sends	-22 11 -24 -13 -7 7
A>led:there-came	-37 17 -8 -7 -5 -3
A>led:under	12 -10 -2 -13 -15 -13
A>led:urges	-20 16 -14 -5 -14 -1
A>led:with	7 3 -18 -16 -28 -9
A>led:without	-24 6 -25 -10 -10 13
A>lv-cue:absent	7 -19 -18 -8 -3 10
A>lv-cue:attended	-6 3 -1 -16 -20 -1
A>lv-cue:background	6 -1 -13 -10 -18 -15
A>lv-cue:declined	2 -22 4 -16 -20 9
A>lv-cue:hosted	-26 -6 8 -21 -31 11
A>lv-cue:invited	-37 4 2 -22 -21 7
A>lv-cue:reported	9 -3 -15 -6 -15 -6
A>lv-cue:represented	-27 9 -22 -12 9 0
A>lv:accept	-20 4 -19 -6 -17 4
A>lv:accept|in	-22 9 -20 -4 -16 -25
A>lv:accompani	-10 23 -21 -3 -9 -15
A>lv:accompani|	-3 17 -17 0 -1 -3
A>lv:accompani|,	-10 13 -14 -4 -9 -14
A>lv:ad	-15 14 -12 -11 -11 -14
A>lv:address	-13 16 -14 -13 -9 -13
A>lv:address|as	-13 16 -14 -13 -9 -13
A>lv:ad|	-15 14 -12 -11 -11 -14
A>lv:agre	-16 8 -9 -4 -4 1
A>lv:allow	-18 9 -13 -5 -14 12
A>lv:allow|and	-15 -10 -8 -1 -16 15
A>lv:announc|,	13 -13 -11 -4 -9 -11
A>lv:answer	-23 15 -2 -9 -8 -19
A>lv:answer|,	-17 15 -15 -1 -5 -14
A>lv:apologis	5 3 -17 -13 -14 -24
A>lv:apologis|to	5 3 -17 -13 -14 -24
A>lv:appoint	11 -10 -6 -2 -8 -13
A>lv:appoint|and	11 -10 -6 -2 -8 -13
A>lv:ar	-6 -8 -4 14 -3 -20
A>lv:ar|,	-6 -8 -4 14 -3 -20
A>lv:ask	-12 -4 2 -14 -16 3
A>lv:ask|	3 -2 2 -10 -9 -19
A>lv:ask|,	-24 6 0 -9 -9 -2
A>lv:ask|but	9 -3 -3 -1 -7 -14
A>lv:at	12 -12 -11 -8 -11 -12
A>lv:attend	-12 -16 -12 -8 7 4
A>lv:attend|,	-10 -13 -11 -7 -8 12
A>lv:at|,	12 -12 -11 -8 -11 -12
A>lv:be	-4 13 -13 -11 -15 -3
A>lv:been	12 -19 -18 -11 -15 -2
A>lv:be|	-16 15 -11 -7 -11 -15
A>lv:blame	-9 12 -18 -5 -6 -6
A>lv:blame|	-9 12 -18 -5 -6 -6
A>lv:brief	14 -15 -12 -9 -13 -12
A>lv:brief|	14 -15 -12 -9 -13 -12
A>lv:bring	-11 13 -14 -6 -7 -11
A>lv:bring|	-8 10 -13 -6 -6 -9
A>lv:brought	7 3 -31 -12 -27 -35
A>lv:brought|,	8 0 -30 -10 -27 -33
A>lv:built	12 -10 -13 -9 -10 -9
A>lv:built|under	12 -10 -13 -9 -10 -9
A>lv:call	-26 29 -15 -5 -17 -15
A>lv:call|	-15 17 -10 -3 -16 -14
A>lv:call|<person>	-20 20 -14 -5 -5 -9
A>lv:came	4 -2 -39 -9 -10 3
A>lv:came|	-31 9 -28 -9 -1 -29
A>lv:came|,	-13 2 -4 -2 -8 0
A>lv:came|from	-6 15 -19 -3 -8 -17
A>lv:came|so	-10 -10 -10 -5 -12 11
A>lv:came|with	10 -13 -21 -5 -14 3
A>lv:cite	16 -20 -15 -12 -12 4
A>lv:cite|<person>	18 -20 -16 -12 -11 -14
A>lv:come	-16 8 -13 3 -10 -14
A>lv:come|and	-15 13 -9 -11 -11 -10
A>lv:come|with	-12 10 -7 -1 -2 -11
A>lv:compris	-13 17 -15 -6 -10 -13
A>lv:compris|	-13 17 -15 -6 -10 -13
A>lv:crew	-15 14 -14 -10 -12 -9
A>lv:crew|	-15 14 -14 -10 -12 -9
A>lv:defend	-12 12 -7 -3 -5 -11
A>lv:defend|while	-12 12 -7 -3 -5 -11
A>lv:deleg	-9 11 -7 -4 -13 -10
A>lv:deleg|,	-9 11 -7 -4 -13 -10
A>lv:deputis	-12 12 -10 -5 -13 -12
A>lv:deputis|by	-12 12 -10 -5 -13 -12
A>lv:detain	14 -13 -12 -10 -12 -17
A>lv:detain|	14 -13 -12 -10 -12 -17
A>lv:did	6 -8 3 -25 -36 -4
A>lv:did|	-25 1 -13 -16 -25 11
A>lv:did|,	20 -1 -27 -13 -21 -42
A>lv:did|and	-12 -19 18 -10 -16 -18
A>lv:did|to	11 -12 -6 -9 -5 -13
A>lv:discov	-15 14 -7 -6 -7 -8
A>lv:discov|	-15 14 -7 -6 -7 -8
A>lv:do	15 -15 -12 -8 -9 -9
A>lv:do|with	15 -15 -12 -8 -9 -9
A>lv:drew	-25 13 -29 -11 -2 -24
A>lv:drew|	-25 13 -29 -11 -2 -24
A>lv:drop	14 -13 -9 -6 -11 -13
A>lv:drop|	14 -13 -9 -6 -11 -13
A>lv:edit	6 4 -9 -7 -10 -16
A>lv:edit|,	14 -14 -10 -7 -10 -14
A>lv:entertain	-16 18 -14 -5 -18 -14
A>lv:entertain|	-16 18 -14 -5 -18 -14
A>lv:ex-k	-12 -6 -3 11 -7 -3
A>lv:ex-k|	-12 -6 -3 11 -7 -3
A>lv:expect	-23 23 -22 -17 -16 1
A>lv:expect|	-26 26 -20 -16 -15 -18
A>lv:explain	9 -19 11 -12 -11 -14
A>lv:explain|and	-15 -14 14 -7 -6 -12
A>lv:explain|how	13 -14 -12 -7 -8 -7
A>lv:face	-16 12 -17 -7 -12 -2
A>lv:face|	-10 13 -13 -5 -9 -11
A>lv:fail	-8 11 -8 -2 -17 -7
A>lv:fail|,	-8 11 -8 -2 -17 -7
A>lv:fall	-13 13 -12 -8 -8 -15
A>lv:fall|,	-13 13 -12 -8 -8 -15
A>lv:fell	-16 11 -11 -7 -10 -7
A>lv:fell|in	-16 11 -11 -7 -10 -7
A>lv:flank	-13 13 -11 -1 -5 -11
A>lv:flank|by	-13 13 -11 -1 -5 -11
A>lv:follow	-18 4 3 -10 -12 -18
A>lv:follow|,	-12 13 -11 -8 -12 -16
A>lv:found	8 -3 -15 -4 -5 -8
A>lv:found|	8 -3 -15 -4 -5 -8
A>lv:gave	6 -14 -1 -13 -3 1
A>lv:gave|	8 -22 -5 -3 4 -6
A>lv:gave|,	-16 15 -11 -7 -11 -14
A>lv:get	-4 8 -14 -2 -3 3
A>lv:go	1 -16 5 -9 -8 -1
A>lv:got	-14 10 -15 6 -10 -13
A>lv:got|,	-11 12 -14 -10 -10 -11
A>lv:go|before	-13 -7 11 -3 -2 -7
A>lv:go|to	13 -12 -12 -5 -5 -10
A>lv:greet	-17 10 -12 -6 4 -16
A>lv:greet|through	-13 2 -6 -3 7 -11
A>lv:ha	-5 -17 -14 -5 -9 17
A>lv:had	-9 18 -31 -17 -10 -12
A>lv:had|,	-27 24 -22 -11 -19 -1
A>lv:had|to	7 7 -13 -11 -14 -22
A>lv:had|with	18 -15 -14 -2 -9 -9
A>lv:hand	-20 7 -2 -3 -4 -10
A>lv:hand|	-17 0 5 -1 -3 -8
A>lv:hand|to	-6 13 -14 -3 -2 -6
A>lv:have	19 -16 -12 -12 -12 -18
A>lv:have|	14 -13 -8 -12 -12 -18
A>lv:have|and	12 -10 -12 -1 -2 -12
A>lv:ha|,	-20 -6 -2 -1 -3 16
A>lv:head	-15 19 -19 -5 -9 -12
A>lv:head|by	-15 19 -19 -5 -9 -12
A>lv:heard	10 -14 -17 -6 -11 6
A>lv:heard|	-12 14 -11 -4 -6 -10
A>lv:heard|,	6 -18 -6 -4 -8 8
A>lv:heard|<person>	15 -16 -9 -1 -2 -7
A>lv:held	-18 17 -30 -10 -20 10
A>lv:held|,	-8 12 -9 -1 -6 -7
A>lv:held|by	-13 17 -18 -4 -6 -12
A>lv:held|up	-13 -13 -5 -2 -7 13
A>lv:host	-20 -15 19 -11 -10 -14
A>lv:host|by	-20 -15 19 -11 -10 -14
A>lv:includ	-15 18 -19 -7 -14 -17
A>lv:includ|,	-15 18 -19 -7 -14 -17
A>lv:invit	-11 -14 -11 -11 -11 13
A>lv:invit|,	-11 -14 -11 -11 -11 13
A>lv:is	-1 4 0 -20 -34 -30
A>lv:is|	-26 8 13 -17 -20 -17
A>lv:is|,	16 -7 -36 -7 -16 -21
A>lv:is|and	-18 17 -18 -3 -20 -3
A>lv:is|which	14 -14 -14 -6 -7 -11
A>lv:join	-20 33 -38 -4 -13 -25
A>lv:join|,	-13 19 -21 -2 -9 -18
A>lv:join|among	-12 19 -17 -2 -7 -12
A>lv:join|by	-10 20 -22 -1 -3 -9
A>lv:kept	-25 -9 -7 7 -21 17
A>lv:kept|	-19 -1 -2 -11 -13 9
A>lv:kept|for	-16 -9 -11 7 -16 10
A>lv:laid	-11 -10 -15 -3 11 -10
A>lv:laid|and	-11 -10 -15 -3 11 -10
A>lv:learn	12 -12 -1 -1 -1 -6
A>lv:learn|from	12 -12 -1 -1 -1 -6
A>lv:leav	-18 17 -16 -17 -12 -13
A>lv:leav|to	-18 17 -16 -17 -13 -14
A>lv:led	4 10 -29 -9 -14 -17
A>lv:led|,	-14 16 -17 -5 -10 -11
A>lv:led|by	8 0 -23 -7 -8 -12
A>lv:left	-18 3 5 -14 -23 -22
A>lv:left|,	-16 -9 11 -6 -13 -13
A>lv:left|to	-16 17 -14 -8 -10 -17
A>lv:let	-3 -5 -12 -15 -25 4
A>lv:let|	5 -17 -25 -14 -19 11
A>lv:let|,	-15 19 -11 -7 -15 -18
A>lv:listen	-4 -24 -7 -2 -16 12
A>lv:listen|and	-4 -24 -7 -2 -16 12
A>lv:met	-21 -9 12 -12 -14 -19
A>lv:met|	-21 -9 12 -12 -14 -19
A>lv:miss|and	7 -5 -11 -2 -7 -15
A>lv:name	5 -1 -13 -11 -19 -16
A>lv:name|	-7 8 -13 -4 -6 -9
A>lv:name|,	13 -13 -2 -1 -5 -9
A>lv:name|after	16 -17 -9 -6 -8 -9
A>lv:name|for	9 -10 -4 -7 -14 -7
A>lv:offer	-17 10 -4 -9 -10 -12
A>lv:offer|	-15 5 -1 -7 -8 -10
A>lv:open	-28 11 -7 -14 -11 -17
A>lv:open|and	-6 13 -14 -3 -1 -2
A>lv:open|by	-16 21 -22 -4 -3 -8
A>lv:open|with	-18 -7 8 -7 -6 -11
A>lv:order	10 -8 -15 -5 -10 -12
A>lv:order|by	10 -8 -15 -5 -10 -12
A>lv:own	25 -14 -9 -7 -28 -26
A>lv:own|,	25 -14 -9 -7 -28 -26
A>lv:pass	-13 -15 14 -10 -12 -11
A>lv:pass|to	-13 -15 14 -10 -12 -11
A>lv:place	-15 16 -16 -8 -17 -14
A>lv:place|,	-15 16 -16 -8 -17 -14
A>lv:pledg	-5 -8 -7 -1 -14 9
A>lv:pledg|while	-5 -8 -7 -1 -14 9
A>lv:presid	-25 -2 -5 -9 -24 0
A>lv:presid|	-7 -12 12 -6 -7 -10
A>lv:presid|and	-13 24 -22 -2 -14 -26
A>lv:presid|in	-22 -3 -32 -6 -13 11
A>lv:presid|with	-15 16 -16 -1 -10 -17
A>lv:promis	-22 -2 -3 -4 -9 5
A>lv:propos	14 -15 -11 -9 -10 -13
A>lv:propos|,	14 -15 -11 -9 -10 -13
A>lv:provid	-13 12 -13 -8 -11 -11
A>lv:provid|,	-13 12 -13 -8 -11 -11
A>lv:pull	-17 -6 -5 -1 -9 10
A>lv:pull|,	-17 -6 -5 -1 -9 10
A>lv:put	6 -2 -14 -7 -8 -13
A>lv:question	-22 21 -17 -9 -12 -16
A>lv:question|	-8 9 -6 -3 -4 -13
A>lv:question|by	-20 18 -15 -10 -12 -10
A>lv:rais	13 -11 -6 -3 -6 -14
A>lv:read	-21 0 18 -16 -19 -21
A>lv:read|	2 -15 11 -4 -7 -9
A>lv:read|and	-6 -17 17 -8 -1 -6
A>lv:read|by	-23 23 -25 -11 -18 -19
A>lv:receiv	-25 -26 9 -12 -15 18
A>lv:receiv|,	-16 -23 21 -13 -15 -21
A>lv:receiv|from	-18 -23 -23 -6 -7 21
A>lv:recov	6 4 -14 -5 -17 -16
A>lv:recov|	-9 12 -7 -4 -15 -13
A>lv:recov|,	13 -14 -11 -3 -6 -9
A>lv:refus	20 -17 -17 -15 -15 -22
A>lv:refus|,	14 -13 -15 -2 -4 -14
A>lv:remain	-16 -8 -5 -3 -11 14
A>lv:remain|and	-16 -8 -5 -3 -11 14
A>lv:replac	-23 -7 13 -16 -19 -21
A>lv:replac|by	-23 -7 13 -16 -19 -21
A>lv:repli	-8 -15 -7 -7 -2 13
A>lv:repli|and	-8 -15 -7 -7 -2 13
A>lv:repres	-27 12 -18 -10 5 -11
A>lv:repres|,	-29 41 -17 -9 -50 -40
A>lv:repres|<person>	-17 16 -7 -5 -14 -12
A>lv:repres|because	-18 -12 0 -1 11 -9
A>lv:repres|by	-12 -1 -12 -8 -2 0
A>lv:repres|in	-10 -16 -7 -12 14 -11
A>lv:rotat	-10 13 -17 -3 -9 -11
A>lv:rotat|,	-10 13 -17 -3 -9 -11
A>lv:run	-18 20 -19 -3 -10 -7
A>lv:run|and	-14 16 -17 -3 -8 -6
A>lv:sai	6 0 -16 1 -26 -8
A>lv:said	6 -13 -6 -3 -15 1
A>lv:said|	2 -6 -5 1 -13 -5
A>lv:said|,	23 -45 -1 -18 -18 -3
A>lv:said|and	-21 3 -8 -13 -10 13
A>lv:said|that	0 -7 -14 -2 -8 3
A>lv:said|to	-18 13 -9 -6 -3 1
A>lv:sai|	7 -10 -17 -13 -8 3
A>lv:sai|,	-1 3 0 -16 -12 -30
A>lv:sai|and	-9 13 -17 -3 -7 -10
A>lv:sai|that	13 -6 -21 -11 -21 0
A>lv:sat	-27 6 6 -5 -13 -27
A>lv:sat|	-12 20 -22 -3 -8 -19
A>lv:sat|,	-8 14 -16 -1 -1 -9
A>lv:sat|as	-11 16 -13 -1 -3 -5
A>lv:sat|beside	-10 16 -19 -1 -6 -2
A>lv:sat|to	-15 -19 19 -3 -6 -10
A>lv:sat|when	-12 12 -12 -2 -4 -7
A>lv:saw	8 -3 -16 -6 -8 -15
A>lv:saw|	-13 12 -12 -5 -6 -9
A>lv:saw|,	12 -12 -8 -2 -3 -12
A>lv:see	-22 6 -2 -8 -9 -16
A>lv:see|	-21 6 0 -8 -9 -15
A>lv:send	-3 13 -23 -15 -10 -23
A>lv:send|	-23 20 -13 -14 -7 -17
A>lv:send|,	-11 16 -21 -7 -13 -13
A>lv:sent	-19 -2 -20 -14 5 7
A>lv:sent|	-33 -5 -12 -12 9 -2
A>lv:sent|,	-46 52 -16 -8 -52 -39
A>lv:sent|<person>	-20 19 -5 -3 -13 -12
A>lv:sent|and	-15 3 -2 -1 3 -7
A>lv:sent|but	-14 -16 -5 -4 -21 17
A>lv:sent|in	-14 -20 -10 -6 19 -15
A>lv:sent|that	-3 -3 -3 -1 -14 5
A>lv:sent|to	22 -22 -10 -15 -18 -19
A>lv:sign	-2 -20 9 -11 -27 2
A>lv:sign|,	-13 5 -11 -9 -13 9
A>lv:sign|by	1 -21 12 -13 -22 -24
A>lv:smile	-18 18 -15 -3 -20 -12
A>lv:smile|and	-18 18 -15 -3 -20 -12
A>lv:sought	-6 9 -9 -9 -8 -13
A>lv:sought|,	-6 9 -9 -9 -8 -13
A>lv:spoke	-20 0 10 -8 -19 -25
A>lv:spoke|	-6 17 -17 -2 -4 -7
A>lv:spoke|,	-12 17 -20 -4 -12 -16
A>lv:spoke|after	-18 -17 18 -7 -12 -14
A>lv:spoke|and	-4 8 -12 -1 -3 -4
A>lv:stood	-7 -10 -6 -16 13 -21
A>lv:stood|by	2 3 -20 -10 -22 -16
A>lv:stood|for	-15 -19 -9 -11 17 -12
A>lv:supervis	-12 12 -10 -4 -10 -12
A>lv:supervis|by	-12 12 -10 -4 -10 -12
A>lv:talk	-16 18 -19 -13 -11 -19
A>lv:talk|,	-13 14 -13 -9 -9 -14
A>lv:talk|to	-8 11 -14 -6 -7 -9
A>lv:thank	-18 -9 13 -12 -16 -17
A>lv:thank|,	-16 -16 16 -12 -12 -16
A>lv:think	15 -17 -9 -5 -10 -11
A>lv:think|	15 -17 -9 -5 -10 -11
A>lv:thought	-7 13 -12 -4 -3 -14
A>lv:thought|that	-7 13 -12 -4 -3 -14
A>lv:told|that	-6 1 -22 -10 -5 3
A>lv:took	6 6 -23 -11 -15 -19
A>lv:took|after	14 -12 -17 -6 -8 -8
A>lv:took|from	-17 21 -16 -4 -11 -22
A>lv:trace	-15 13 -9 -6 -9 -7
A>lv:trace|,	-15 13 -9 -6 -9 -7
A>lv:travel	10 -8 -15 -11 -8 -13
A>lv:travel|	16 -17 -11 -10 -4 -9
A>lv:travel|with	-15 14 -8 -4 -7 -7
A>lv:turn	-4 -14 8 -4 -5 -10
A>lv:turn|	11 -9 -9 -3 -3 -16
A>lv:turn|by	-15 -6 12 -1 -1 -5
A>lv:vote	1 5 -22 -12 -18 -19
A>lv:vote|,	-16 14 -13 -6 -8 -10
A>lv:vote|for	8 -5 -16 -9 -17 -15
A>lv:wa	0 4 -28 -14 -8 -5
A>lv:wait	-18 13 -15 -7 -10 5
A>lv:wait|with	-8 10 -12 -4 -7 -5
A>lv:want	-5 14 -8 0 -2 -9
A>lv:want|,	-5 14 -8 0 -2 -9
A>lv:watch	-9 9 -16 -5 -12 1
A>lv:watch|by	-8 13 -13 -5 -7 -16
A>lv:wa|	-17 12 -19 -21 -11 3
A>lv:wa|,	9 -14 -11 -9 -18 4
A>lv:wa|and	18 -23 -15 -7 10 -14
A>lv:wa|how	-14 14 -13 -4 -6 -8
A>lv:wa|in	-16 16 -12 -6 -14 -14
A>lv:wa|with	-13 12 -8 -2 -2 -7
A>lv:welcom	-16 7 -2 -15 -16 -16
A>lv:welcom|,	-10 -16 14 -8 -9 -11
A>lv:welcom|by	-12 21 -22 -11 -12 -12
A>lv:went	-8 9 -21 -16 -16 4
A>lv:went|,	-17 17 -18 -8 -11 -14
A>lv:went|to	-4 7 -14 -10 -8 -17
A>lv:were	-2 10 -18 -12 -29 -16
A>lv:were|	7 -1 -17 -11 -30 -11
A>lv:were|,	-26 34 -35 -10 -17 -38
A>lv:were|<person>	-17 20 -18 -9 -10 -14
A>lv:whale	-17 18 -14 -12 -9 -9
A>lv:whale|	-17 18 -14 -12 -9 -9
A>lv:will	-17 16 -4 8 -18 -13
A>lv:will|and	-12 -11 -8 14 -1 -6
A>lv:will|with	-15 19 -26 -7 -16 -13
A>lv:won	13 -13 -14 -11 -10 -11
A>lv:won|by	13 -13 -14 -11 -10 -11
A>lv:wrote	13 -20 -12 -9 -5 2
A>lv:wrote|	17 -19 -10 -4 -5 -10
A>not-first	-3 5 -32 -11 -8 7
A>owned-does-first:denies	-10 12 -12 -2 -5 -7
A>owned-does-first:no-answer	-10 12 -12 -2 -5 -7
A>owned-does-first:owns-deputy	-1 -7 8 -12 -27 -23
A>owned-does:denies	-10 12 -12 -2 -5 -7
A>owned-does:does-there	-14 -15 -12 -10 -19 15
A>owned-does:no-answer	-10 12 -12 -2 -5 -7
A>owned-does:owns-deputy	-1 -7 8 -12 -27 -23
A>owns	-4 -11 -7 -14 18 -19
A>owns:aid	-20 18 -17 -8 -10 -11
A>owns:altern	-25 -23 -17 -10 23 -24
A>owns:boss	-15 13 -5 -1 -2 -6
A>owns:chauffeur	-9 13 -17 -3 -7 -10
A>owns:clerk	-27 -17 -29 -20 23 -25
A>owns:co-author	-15 24 -24 -3 -5 -10
A>owns:compani	-19 19 -23 -6 -14 -12
A>owns:deputi	-15 -9 10 -1 -2 -5
A>owns:driver	-7 17 -17 -1 -2 -2
A>owns:father	0 -26 17 -16 -25 -24
A>owns:husband	-23 6 4 -7 -9 -12
A>owns:lawyer	-38 20 -10 -3 -7 -10
A>owns:letter	-14 -15 -12 -10 -19 15
A>owns:mother	-6 18 -18 -1 -3 -15
A>owns:number	-13 -15 14 -10 -12 -11
A>owns:offic	8 4 -17 -3 -17 0
A>owns:opposit	-13 -15 14 -10 -12 -11
A>owns:predecessor	-10 -13 12 -1 -2 -5
A>owns:russian	-13 -15 14 -10 -12 -11
A>owns:silent	15 -15 -11 -2 -16 -13
A>owns:sir	-15 13 -5 -1 -2 -6
A>owns:spokesman	-10 -16 16 -2 -3 -7
A>owns:spokeswoman	-10 14 -14 -1 -1 -14
A>quoted	22 -4 -34 -3 -10 -10
A>r-cue-near:absent	-5 -19 -9 -19 -9 15
A>r-cue-near:attended	-19 8 -7 -11 4 -7
A>r-cue-near:background	6 3 -32 9 -1 -24
A>r-cue-near:declined	-10 -11 -10 -20 -4 13
A>r-cue-near:hosted	-18 -21 12 9 -4 -6
A>r-cue-near:invited	-7 -19 -2 14 -25 1
A>r-cue-near:observer	9 -29 -16 -14 -17 9
A>r-cue-near:reported	-1 -1 -7 -14 0 -4
A>r-cue-near:represented	-22 -19 -15 4 23 -7
A>r-cue:absent	-13 -13 -19 -7 8 11
A>r-cue:attended	-14 -1 1 -7 -1 -5
A>r-cue:background	-12 -6 -9 -2 10 -19
A>r-cue:declined	-12 -14 -12 -27 -4 19
A>r-cue:hosted	-11 -21 12 12 -21 -1
A>r-cue:invited	-11 -11 -8 16 -27 -2
A>r-cue:observer	-10 -15 -11 12 7 -5
A>r-cue:represented	-27 -17 -12 -7 29 -8
A>r2:) call	17 -15 -7 -1 -5 -11
A>r2:, and	-11 16 -17 -4 -14 -10
A>r2:<number> kilometr	-13 17 -20 -7 -8 -14
A>r2:<person> )	-30 -24 -26 -23 16 7
A>r2:<person> ,	-6 -8 7 -16 9 -33
A>r2:<person> wa	-16 -9 -7 -3 -15 15
A>r2:a jar	-5 -11 12 -1 -3 -2
A>r2:about the	9 -3 -3 -1 -7 -14
A>r2:accepted ,	-8 10 -5 -3 -6 -15
A>r2:accompanied him	-12 16 -18 -10 -15 -15
A>r2:acted on	10 -8 -15 -5 -10 -12
A>r2:admitted the	-10 15 -11 -6 -14 -12
A>r2:after stop	-11 14 -16 -2 -8 -10
A>r2:afterwards call	-17 18 -15 -5 -10 -17
A>r2:agreed at	-12 16 -6 0 -1 -12
A>r2:agreed on	-27 -7 10 -11 -8 -5
A>r2:agreed to	-23 -9 11 -7 -8 -12
A>r2:agreed with	-21 20 -18 -9 -11 -12
A>r2:aide <person>	-15 -9 0 0 -3 12
A>r2:all confirm	-13 -3 6 -11 -4 -11
A>r2:always said	12 -13 -3 0 -1 -8
A>r2:an analyst	15 -15 -3 -1 0 -9
A>r2:an economist	13 -6 -1 0 0 -14
A>r2:and ,	-29 33 -24 -5 -13 -27
A>r2:and <person>	-11 1 13 -18 -20 -34
A>r2:and a	-25 29 -19 -10 -29 -25
A>r2:and by	-10 -16 14 -8 -9 -11
A>r2:and engr	-15 15 -14 -11 -13 -16
A>r2:and miner	-16 22 -24 -6 -11 -14
A>r2:and p.c	-17 -20 -16 -12 -16 19
A>r2:and sat	-14 -13 14 -1 -2 -8
A>r2:and senior	-13 23 -23 -3 -6 -6
A>r2:and sign	-10 -14 13 -4 -6 -6
A>r2:and squatter	-8 10 -13 -6 -6 -9
A>r2:and the	-1 4 -32 -14 -22 0
A>r2:and three	-12 18 -18 -3 -20 -12
A>r2:and to	-8 11 -14 -6 -7 -9
A>r2:and under-secretari	-12 -11 -7 -2 12 -16
A>r2:and vote	-14 -17 16 -3 -3 -10
A>r2:and wa	-7 15 -19 -9 -10 -17
A>r2:and went	-8 13 -13 -5 -7 -16
A>r2:announced it	-17 -16 16 -7 -19 -12
A>r2:announced the	14 -11 -21 -5 -15 -9
A>r2:answered for	14 -10 -30 -18 -7 -14
A>r2:answered question	-28 26 -11 -6 -2 -17
A>r2:answered that	-17 15 -8 -10 -8 -12
A>r2:apologised for	-15 -20 18 -9 -11 -12
A>r2:apologised on	-4 19 -22 -4 -10 -7
A>r2:appears in	-15 -17 16 -8 -11 -10
A>r2:appears nowher	12 -11 -14 -8 -9 -8
A>r2:are both	-17 20 -23 -12 -17 -18
A>r2:are come	-12 32 -31 -4 -8 -6
A>r2:are expect	-12 14 -19 -4 -8 -9
A>r2:are on	5 3 -17 -13 -11 -15
A>r2:are to	-30 -8 14 -26 -23 -22
A>r2:argues her	-13 12 -10 -9 -9 -9
A>r2:as in	-13 16 -14 -13 -9 -13
A>r2:asked about	-16 16 -14 -10 -5 -15
A>r2:asked all	13 -14 -14 -12 -12 -7
A>r2:asked eleven	-14 -20 19 -9 -3 -9
A>r2:asked for	-20 8 -1 -14 -5 -16
A>r2:asked how	-12 17 -11 -5 -1 -12
A>r2:asked most	-8 12 -12 -7 -1 -7
A>r2:asked that	-14 13 -14 -8 -4 -12
A>r2:asked why	-24 7 2 -19 -13 -23
A>r2:at <place>	-13 22 -27 -6 -5 -17
A>r2:at home	-17 -16 -16 -5 -10 16
A>r2:ate from	-10 12 -16 -6 -10 -10
A>r2:ate hi	-14 12 -6 -7 -7 -10
A>r2:bears no	14 -12 -14 -10 -13 -15
A>r2:because gener	-17 15 -2 -2 -15 -8
A>r2:begged both	-13 19 -15 -9 -14 -21
A>r2:begged off	-10 -17 -6 -1 -6 14
A>r2:blamed <person>	-14 16 -21 -9 -7 -10
A>r2:blamed the	0 0 1 -12 -14 -15
A>r2:booked the	-21 -20 -15 -9 -16 20
A>r2:boycotted it	-16 -13 -6 -2 -8 14
A>r2:breathed again	11 -13 -9 -9 -7 -8
A>r2:briefed member	-12 12 -12 -5 -7 -8
A>r2:briefed the	-15 13 -10 -7 -8 -8
A>r2:broke the	-14 -16 17 -13 -17 -16
A>r2:brother <person>	-4 -4 -2 -1 9 -16
A>r2:brought a	-21 23 -19 -8 -22 -12
A>r2:brought an	-17 14 -9 -3 -10 -6
A>r2:burst into	13 -12 -8 -10 -9 -13
A>r2:but <person>	-6 -17 -15 -7 13 -6
A>r2:but sent	-17 -12 -8 -11 -20 17
A>r2:by <person>	-20 -20 -17 -15 21 -23
A>r2:by phone	14 -15 -12 -9 -13 -12
A>r2:called for	21 -21 -22 -5 -12 -21
A>r2:called it	21 2 -21 -7 -12 -17
A>r2:called the	18 -22 -17 -6 -10 6
A>r2:called them	-16 17 -17 -5 -10 -20
A>r2:calls it	-24 -23 -24 -11 -12 24
A>r2:came ,	-11 12 -10 -6 -11 -9
A>r2:came by	-12 17 -11 -6 -19 -17
A>r2:came for	-12 17 -13 -5 -12 -17
A>r2:came in	-17 23 -27 -9 -20 -21
A>r2:came then	-14 18 -13 -4 -15 -18
A>r2:came with	-6 18 -18 -5 -11 -16
A>r2:cancelled them	-15 -14 14 -7 -14 -11
A>r2:carried a	-12 12 -12 -7 -9 -9
A>r2:celebrated the	-12 -15 14 -10 -11 -11
A>r2:cited the	7 -2 -16 -9 -10 0
A>r2:citing a	-12 -10 -6 -3 -7 10
A>r2:clashed over	-18 15 -11 -7 -13 -11
A>r2:compared <number>	-14 18 -10 -4 -12 -17
A>r2:confirmed thei	-12 -7 8 -9 -10 -15
A>r2:could not	-1 -24 -20 -20 -21 8
A>r2:counted bean	-13 13 -12 -7 -9 -11
A>r2:counted head	-16 15 -14 -8 -11 -10
A>r2:counted the	0 3 -8 -7 -9 -14
A>r2:cut short	-21 -3 7 -10 -13 -17
A>r2:cut the	-13 20 -22 -12 -13 -14
A>r2:decided that	-15 -14 14 -7 -6 -12
A>r2:declined to	6 -3 5 -6 -13 -16
A>r2:defended it	-11 13 -15 -8 -9 -13
A>r2:demanded an	18 -19 -13 -10 -11 -13
A>r2:denied have	13 -13 -15 -6 -7 -5
A>r2:denies have	-13 10 -8 -2 -3 -3
A>r2:deputised for	-10 -12 -12 -10 12 -14
A>r2:described the	-10 12 -13 -9 -9 -12
A>r2:dialled in	-20 19 -14 0 -20 -18
A>r2:did not	-35 13 -6 -32 -10 3
A>r2:did so	-17 16 -16 -9 -15 -14
A>r2:did the	-5 14 -4 -4 -5 -18
A>r2:didn't appear	-14 -9 -9 -3 -12 11
A>r2:dined with	-13 17 -18 -8 -12 -15
A>r2:drew it	-15 14 -14 -6 -9 -9
A>r2:drew ship	-15 -17 16 -9 -11 -11
A>r2:each got	-12 14 -15 -10 -9 -10
A>r2:each put	-20 -2 4 -13 -13 -13
A>r2:elder who	9 -15 -15 -6 -10 6
A>r2:eleven time	14 -15 -12 -7 -10 -12
A>r2:endorsed <person>	11 -10 -10 -9 -9 -13
A>r2:entertained <person>	-15 -15 15 -11 -12 -12
A>r2:expects <person>	-19 -15 17 -10 -11 -14
A>r2:expects a	16 -16 -14 -2 -4 -7
A>r2:expects imam	-15 -13 14 -9 -8 -11
A>r2:expects price	18 -17 -19 -6 -11 -11
A>r2:expects snow	17 -10 -19 -4 -4 -7
A>r2:explained the	-18 13 -8 -12 -12 -21
A>r2:failed to	-11 -14 -10 -6 -11 13
A>r2:fed seven	-14 -14 13 -3 -3 -9
A>r2:fell in	13 -3 -13 -10 -15 -14
A>r2:fell silent	-15 14 -11 -9 -10 -13
A>r2:first learn	15 -16 -8 -6 -7 -12
A>r2:flew home	14 -13 -6 -6 -7 -17
A>r2:flew in	16 -17 -9 -6 -14 -11
A>r2:followed <person>	-11 16 -9 -2 -4 -15
A>r2:followed her	-11 17 -9 -2 -4 -17
A>r2:followed it	15 -13 -10 -6 -9 -17
A>r2:followed the	-21 -11 -9 -5 -6 15
A>r2:for nine	-8 9 -6 -3 -3 -12
A>r2:for the	-28 42 -41 -14 -28 -35
A>r2:former judg	-16 15 -15 -9 -13 -10
A>r2:found <number>	-20 18 -14 -10 -10 -17
A>r2:found a	-18 -10 -12 -3 -10 13
A>r2:found out	20 -20 -15 -7 -11 -20
A>r2:found the	9 -8 -7 -4 -4 -12
A>r2:from the	-16 18 -19 -11 -12 -13
A>r2:gave <person>	1 14 -23 -12 -10 -11
A>r2:gave a	-19 -18 19 -7 -7 -13
A>r2:gave each	-19 -11 15 -2 -9 -11
A>r2:gave evid	-7 14 -20 -8 -5 -6
A>r2:gave her	-10 15 -17 -5 -3 -6
A>r2:gave it	-12 16 -17 -7 -4 -9
A>r2:gave no	1 -28 0 8 -16 -26
A>r2:gave parent	-13 -16 16 -8 -5 -9
A>r2:gave the	1 7 -14 -16 -19 -18
A>r2:gave them	-11 -17 16 -8 -6 -8
A>r2:gaveled it	-19 -17 18 -11 -18 -19
A>r2:got <number>	-8 12 -13 -9 -8 -12
A>r2:got no	-10 -17 -7 -3 -14 13
A>r2:had <number>	-17 16 -15 -10 -10 -15
A>r2:had a	-26 -22 -34 -24 -28 30
A>r2:had all	-28 29 -27 -17 -21 -21
A>r2:had alreadi	-4 7 -28 -28 -1 -19
A>r2:had also	-14 -15 -10 15 -13 -18
A>r2:had argu	-16 19 -9 -3 -5 -14
A>r2:had ask	15 -7 -16 -19 -15 5
A>r2:had been	-30 -17 -49 11 -3 30
A>r2:had brought	-19 19 -16 -5 -6 -11
A>r2:had busi	-13 -9 -13 -5 -20 14
A>r2:had cancel	-5 -8 -7 -1 13 -16
A>r2:had come	-22 27 -27 -20 -22 -28
A>r2:had confirm	-4 10 -13 -2 -3 -6
A>r2:had declin	-8 -14 -9 -2 -9 9
A>r2:had demand	-10 11 -13 -3 -4 -8
A>r2:had fallen	-9 -13 -10 -1 -12 13
A>r2:had given	-10 -15 -5 -4 11 -10
A>r2:had gone	-31 -33 -32 -16 -42 36
A>r2:had got	-15 16 -14 -5 -13 -17
A>r2:had hope	-15 -17 16 -10 -9 -13
A>r2:had intend	-13 -17 -18 -14 -15 17
A>r2:had kept	7 -14 9 -11 -12 -20
A>r2:had last	-7 13 -13 -4 -8 -13
A>r2:had let	-3 20 -20 0 -2 -2
A>r2:had lost	-11 -13 -8 -5 -12 12
A>r2:had miss	-15 -11 -5 -3 -10 13
A>r2:had never	-19 -6 -13 -13 17 -19
A>r2:had no	0 -27 -23 -23 -33 12
A>r2:had not	5 7 -22 11 -24 -30
A>r2:had offer	-12 -12 12 -5 -6 -7
A>r2:had overslept	-15 -17 -13 -13 -17 16
A>r2:had recommend	14 -2 -19 -20 -22 -21
A>r2:had refus	21 -15 -9 -3 -7 -21
A>r2:had ridden	-14 12 -11 -3 -9 -10
A>r2:had scarc	-5 -6 14 -1 -4 -18
A>r2:had sent	-16 -13 -17 -35 29 -29
A>r2:had test	-11 -16 -15 -9 17 -18
A>r2:had the	-17 -22 21 -9 -24 -2
A>r2:had to	-13 15 -14 -11 -14 -17
A>r2:had travel	-8 12 -10 -7 -11 -13
A>r2:hadn't heard	11 -5 -2 -3 -5 -12
A>r2:handed <person>	-1 0 -2 -7 -17 -14
A>r2:handed her	0 6 -16 -5 -13 -12
A>r2:handed out	15 -15 -14 -4 -11 -10
A>r2:handed over	-13 14 -11 -4 -12 -13
A>r2:has a	-35 -5 -26 13 -28 12
A>r2:has accept	-12 16 -17 -10 -8 -14
A>r2:has acknowledg	-11 -12 -14 13 -6 -11
A>r2:has alreadi	-13 -14 -11 -14 -11 13
A>r2:has an	-23 -5 -16 15 -10 -13
A>r2:has ask	17 -29 14 -25 -13 -19
A>r2:has been	8 -22 -37 14 -31 -13
A>r2:has bought	-22 22 -19 -18 -10 -16
A>r2:has declin	-18 -8 -10 -15 -4 16
A>r2:has file	12 -12 -10 -11 -9 -11
A>r2:has found	14 -14 -12 -10 -9 -16
A>r2:has given	-18 -6 15 -7 -10 -6
A>r2:has hand	-22 -20 -21 -15 21 -22
A>r2:has heard	12 -9 -11 -11 -7 -14
A>r2:has invit	-12 -6 12 -11 -3 -15
A>r2:has kept	-2 -14 15 -17 -10 -16
A>r2:has let	-14 -11 -15 -10 -16 14
A>r2:has move	13 -11 -11 -6 -4 -17
A>r2:has never	-14 14 -3 -1 0 -2
A>r2:has not	10 -23 -24 12 -20 -32
A>r2:has offer	18 -10 -23 -13 -10 -12
A>r2:has promis	-17 27 -25 -10 -9 -28
A>r2:has return	13 -12 -12 -11 -12 -14
A>r2:has said	-20 5 -22 -14 -23 11
A>r2:has seen	12 -14 -15 -7 -3 -7
A>r2:has shingl	-22 -19 21 -20 -16 -19
A>r2:has spent	-9 14 -14 -1 -2 -3
A>r2:has threaten	14 -9 -11 -11 -12 -17
A>r2:has yet	6 -14 -15 2 -21 -18
A>r2:hasn't answer	-14 -9 -12 13 -3 -11
A>r2:hasn't repli	-15 -11 -15 15 -6 -10
A>r2:have ask	-20 24 -11 -27 -22 -23
A>r2:have been	-15 9 -13 11 -14 -20
A>r2:have both	-15 15 -13 -4 -12 -11
A>r2:have confirm	-7 24 -18 -4 -9 -11
A>r2:have each	-11 20 -21 -7 -5 -11
A>r2:have never	-18 -24 -13 -14 8 7
A>r2:have said	-23 30 -23 -3 -26 -27
A>r2:heard of	-26 24 -19 -8 -6 -16
A>r2:heard the	14 -13 -11 -8 -8 -13
A>r2:held out	-23 21 -19 -2 -7 -13
A>r2:held the	-21 4 3 -8 -14 -14
A>r2:held up	5 2 -19 -5 -13 -14
A>r2:hopes for	4 -24 13 -13 -14 -13
A>r2:in <date>	18 -19 -14 -10 -11 -16
A>r2:in <organisation>	-24 29 -28 -17 -20 -25
A>r2:in <person>	-9 4 1 -6 -15 -9
A>r2:in <place>	7 -7 -12 -4 -12 -1
A>r2:in a	18 -18 -17 -3 -3 -18
A>r2:in bulgarian	-20 21 -19 -16 -17 -23
A>r2:in her	-13 15 -6 -5 -13 -16
A>r2:in hi	-18 -12 15 -10 -9 -15
A>r2:in hospit	-19 -18 -9 -1 -8 18
A>r2:in place	-14 19 -6 -5 -19 -23
A>r2:in prison	-15 -9 -5 -15 -15 15
A>r2:in russian	-15 17 -14 -11 -15 -17
A>r2:in the	22 -23 -20 -7 -12 -17
A>r2:insists that	-14 14 -11 -6 -6 -12
A>r2:into hi	-17 17 -6 -1 -2 -8
A>r2:is a	-17 -17 18 -14 -19 -5
A>r2:is appeal	14 -12 -9 -7 -9 -16
A>r2:is at	18 -17 -15 -12 -16 -20
A>r2:is ban	-14 -7 -11 -6 -11 13
A>r2:is bring	-11 22 -25 -10 -15 -17
A>r2:is dead	11 -10 -8 -6 -12 -9
A>r2:is expect	19 -20 -16 -5 -12 -13
A>r2:is hidden	-15 15 -13 -5 -14 -15
A>r2:is in	-1 -9 -22 -18 -37 11
A>r2:is invit	-22 -8 -15 18 -6 -10
A>r2:is join	-16 18 -21 -16 -10 -14
A>r2:is move	-11 7 -13 -4 -12 -2
A>r2:is nineti	-15 -18 -13 -16 -13 15
A>r2:is not	7 -21 -26 -25 -22 7
A>r2:is offer	-14 -9 11 -8 -7 -9
A>r2:is on	-5 -8 -28 14 -26 -8
A>r2:is recov	5 -12 -17 -16 1 -5
A>r2:is recus	-10 -9 -15 -13 -11 11
A>r2:is send	-17 -20 -22 -23 21 -20
A>r2:is the	17 -17 -16 -6 -8 -13
A>r2:is to	-28 -6 18 -23 -13 -11
A>r2:is written	-7 -16 16 -1 -5 -7
A>r2:it wa	-18 -13 -11 -8 7 10
A>r2:joined them	-10 16 -15 -5 -8 -13
A>r2:kept <person>	-10 -10 11 -6 -6 -12
A>r2:kept awai	-10 -10 -10 -2 -8 12
A>r2:kept the	-11 24 -28 -9 -4 -17
A>r2:kept two	-13 -10 13 -8 -8 -12
A>r2:knows of	12 -12 -10 -12 -11 -11
A>r2:later prais	15 -14 -18 -5 -10 -10
A>r2:launched a	11 -11 -9 -6 -7 -13
A>r2:leads the	-11 12 -12 -11 -9 -12
A>r2:learned of	5 0 -23 -10 -15 -23
A>r2:led for	-15 18 -19 -9 -7 -9
A>r2:led the	-25 2 2 -14 -17 -17
A>r2:left the	0 -14 0 -3 8 -10
A>r2:left without	-16 1 7 -13 -17 -15
A>r2:lent the	11 4 -26 -12 -18 -18
A>r2:let <person>	-11 -15 3 -2 10 -9
A>r2:let ambassador	22 -14 -22 -6 -22 -14
A>r2:let everyon	-9 -15 13 -5 -10 -10
A>r2:let hi	-16 -1 -18 -7 4 -11
A>r2:let the	-17 -17 17 -12 -17 -15
A>r2:let two	-15 -11 12 -4 -9 -11
A>r2:listened ,	-7 12 -10 -2 -9 -13
A>r2:listened and	-4 14 -1 -5 -1 -15
A>r2:listened for	-9 17 -17 -5 -5 -5
A>r2:listened through	14 -14 -9 -7 -7 -19
A>r2:lit a	18 -18 -14 -9 -10 -13
A>r2:looked at	-16 16 -16 -8 -10 -11
A>r2:looked down	11 -12 -3 -2 -5 -7
A>r2:lost <person>	0 -7 5 -7 -6 -13
A>r2:lost hi	2 -3 3 -13 -12 -21
A>r2:made a	-8 11 -14 -7 -8 -11
A>r2:made the	-3 1 -1 -12 -15 -16
A>r2:mayor of	-20 -19 -12 -6 -4 20
A>r2:met report	16 -18 -15 -10 -12 -11
A>r2:might have	17 -18 -16 -14 -14 -16
A>r2:missed her	-10 -15 -4 -2 -5 13
A>r2:moved to	-12 12 -12 -2 -4 -7
A>r2:name ,	-8 3 -15 -3 -7 8
A>r2:neither came	-10 -2 -5 -3 -23 6
A>r2:never comment	12 -8 -5 -1 -1 -12
A>r2:nor <person>	-16 -30 -24 -19 -23 25
A>r2:nor hi	-5 -14 -13 -16 -14 12
A>r2:noted down	-15 16 -15 -7 -15 -13
A>r2:now grow	12 -7 -15 -8 -7 -9
A>r2:objected eleven	-12 11 -6 -3 -3 -4
A>r2:of <organisation>	21 7 -45 -22 -28 -28
A>r2:of <place>	-50 28 -10 -8 8 -37
A>r2:of the	7 -9 1 -7 -6 -30
A>r2:offered <number>	-14 -2 4 -4 -7 -12
A>r2:offered forti	-15 18 -19 -5 -5 -8
A>r2:offered them	-19 -17 18 -8 -13 -14
A>r2:offered to	-16 -7 13 -3 -5 -5
A>r2:on <date>	-13 -7 11 -3 -2 -7
A>r2:on <person>	12 -10 -12 -5 -3 -13
A>r2:on hi	7 7 -23 -9 -10 -21
A>r2:on horseback	-21 21 -17 -17 -18 -22
A>r2:on the	-17 -16 -17 -9 -11 18
A>r2:once a	-16 15 -14 -6 -8 -12
A>r2:opened the	-14 -10 13 -3 -5 -10
A>r2:opened with	-7 -14 14 -2 -2 -4
A>r2:opposed the	-13 15 -14 -8 -10 -11
A>r2:parish hall	-14 -9 11 -8 -7 -9
A>r2:played to	14 -15 -12 -4 -4 -6
A>r2:pledged new	-15 16 -16 -8 -13 -12
A>r2:posted a	-15 -14 -13 -11 -12 15
A>r2:poured the	-11 15 -16 -6 -7 -10
A>r2:praised the	15 -13 -20 -10 -11 -8
A>r2:presented a	-8 13 -11 -2 -3 -6
A>r2:presented troop	-21 21 -11 -4 -6 -4
A>r2:promised a	-22 -7 11 -10 -11 -17
A>r2:promised an	-14 19 -24 -6 -10 -12
A>r2:promised journalist	14 -11 -16 -4 -6 -10
A>r2:promises calm	13 -14 -9 -7 -6 -9
A>r2:pronounced the	-10 11 -12 -8 -8 -10
A>r2:proposed a	-13 5 -1 -3 -6 -10
A>r2:protested outsid	10 -9 -4 -4 -4 -14
A>r2:provided the	-17 0 6 -15 -17 -18
A>r2:put it	-18 22 -19 -7 -8 -18
A>r2:put the	12 -13 -11 -5 -4 -7
A>r2:questioned <person>	-11 15 -19 -6 -9 -9
A>r2:questioned her	-13 16 -19 -6 -8 -11
A>r2:questioned shipyard	-12 -17 17 -6 -9 -11
A>r2:ran in	-10 11 -9 -6 -9 -13
A>r2:reached the	-13 -13 -13 -8 -14 13
A>r2:read aloud	9 2 -22 -9 -6 -10
A>r2:read hi	-20 -2 12 -6 -20 -14
A>r2:read out	-27 6 1 -14 -15 -11
A>r2:read the	-18 -6 5 9 -17 -17
A>r2:reads the	-11 18 -25 -20 -15 -9
A>r2:received him	-13 -18 16 -3 -5 -9
A>r2:refused ,	-15 -11 -14 -3 -7 13
A>r2:refused the	-15 -7 -15 -3 -3 14
A>r2:regretted that	13 -15 -11 -10 -10 -10
A>r2:rejected that	-7 11 -8 -2 -4 -13
A>r2:rejected the	-15 20 -14 -2 -9 -21
A>r2:remained at	-12 -14 -5 -2 -8 12
A>r2:remained in	3 -7 -7 -4 -18 0
A>r2:remains in	16 -9 -3 -5 -9 -16
A>r2:remembers a	-22 18 -10 -7 -6 -11
A>r2:remembers onli	22 -25 -16 -11 -11 -18
A>r2:remembers tea	-20 18 -17 -8 -10 -11
A>r2:replied ,	-1 18 -18 -1 0 -3
A>r2:rival <person>	-18 2 6 -6 -9 -11
A>r2:said ,	-28 -7 15 -7 -11 -1
A>r2:said a	1 5 -25 -8 -17 -16
A>r2:said from	14 -18 -10 -7 -6 -9
A>r2:said he	12 -7 -33 -16 -18 -2
A>r2:said her	-5 9 -15 -9 -7 -16
A>r2:said hi	-13 -18 -7 -5 -9 16
A>r2:said in	15 -15 -13 -3 -6 -12
A>r2:said invit	-6 -13 10 -7 -4 -11
A>r2:said no	3 -16 -16 -12 -9 0
A>r2:said nobodi	14 -21 -10 -9 -6 -12
A>r2:said of	-4 12 -14 0 0 -2
A>r2:said on	4 -8 10 -3 -8 -17
A>r2:said outsid	-24 23 -21 -6 -14 -20
A>r2:said phone	-17 17 -18 -9 -11 -13
A>r2:said polic	1 5 -13 -5 -8 -14
A>r2:said she	-7 10 -13 -8 -9 -16
A>r2:said that	-23 17 8 -12 -27 -32
A>r2:said the	-7 -2 10 -12 -20 -30
A>r2:said thei	-26 18 -20 -8 -9 -1
A>r2:said there	9 -13 -8 -4 -3 -5
A>r2:sailed ,	-14 14 -13 -5 -16 -13
A>r2:sat down	-12 27 -26 -1 -2 -7
A>r2:sat in	-33 -6 -2 -15 -25 7
A>r2:sat two	-6 24 -1 0 -3 -22
A>r2:sat with	-9 -13 13 -4 -10 -14
A>r2:saw more	14 -13 -10 -4 -10 -16
A>r2:say the	11 -6 -6 -2 -8 -14
A>r2:saying the	-12 -6 -10 -4 -4 8
A>r2:says <person>	-13 1 -19 -11 -5 6
A>r2:says he	-18 -3 -24 -14 -15 11
A>r2:says it	14 -5 -8 -1 -3 -10
A>r2:says no	-5 14 -18 -6 -3 -30
A>r2:says noth	-16 -21 23 -7 -5 -25
A>r2:says that	20 -15 -30 -5 -10 -18
A>r2:says there	12 -9 -10 -3 -5 -13
A>r2:says ye	-9 11 -13 -6 -4 -11
A>r2:scored twice	12 -12 -10 -13 -12 -12
A>r2:sees no	14 -13 -12 -10 -10 -14
A>r2:sells phone	-15 16 -15 -10 -11 -17
A>r2:sent a	19 -9 -27 -27 -14 -1
A>r2:sent an	-28 -24 -28 -25 26 -3
A>r2:sent everybodi	-13 -21 21 -12 -22 -20
A>r2:sent flower	17 -18 -8 -15 -17 -17
A>r2:sent her	-21 -23 -15 -18 6 9
A>r2:sent hi	-25 -21 -19 -11 22 -17
A>r2:sent regret	-20 12 -19 -24 -30 0
A>r2:sent the	-17 -36 2 -28 -4 7
A>r2:sent them	-7 -9 14 -10 -15 -15
A>r2:sent word	-3 -3 -3 -1 -14 5
A>r2:served noodl	-12 -8 9 -5 -5 -8
A>r2:served quinc	-12 -19 16 -3 -4 -12
A>r2:serves and	-11 15 -21 -3 -7 -8
A>r2:serves no	-12 -8 11 -12 -11 -10
A>r2:set out	11 -13 -8 -5 -6 -8
A>r2:shook hand	-19 19 -15 -5 -10 -10
A>r2:showed slide	-15 17 -16 -3 -9 -18
A>r2:showed them	-8 12 -14 -6 -6 -9
A>r2:signed for	-13 -9 11 -8 -15 -11
A>r2:signed off	-16 2 -1 -3 -6 -8
A>r2:signed under	-18 15 -10 -3 -6 -9
A>r2:skipped the	-19 -11 -13 -4 -11 15
A>r2:smiled ,	-8 12 -9 -1 -6 -7
A>r2:sold ticket	20 -22 -14 -7 -22 -12
A>r2:speak for	-15 13 -8 -4 -5 -11
A>r2:speaks for	-9 12 -13 -11 -5 -9
A>r2:spoke ,	-14 18 -17 -5 -17 -16
A>r2:spoke about	-18 19 -17 -5 -9 -16
A>r2:spoke by	-13 26 -21 -2 -7 -15
A>r2:spoke first	-21 -24 24 -6 -14 -18
A>r2:spoke for	-28 48 -45 -8 -21 -30
A>r2:spoke last	-5 15 -10 0 -1 -2
A>r2:spoke of	13 -28 -25 -12 -29 15
A>r2:spoke onc	-20 20 -16 -5 -11 -14
A>r2:spoke to	-14 18 -16 -3 -16 -19
A>r2:stamped noth	-11 12 -13 -10 -9 -10
A>r2:stamped the	-14 12 -8 -6 -9 -9
A>r2:stayed at	-28 1 -15 -4 20 -22
A>r2:stayed awai	-22 -29 -20 -4 -32 31
A>r2:stayed for	-10 15 -9 -2 -12 -17
A>r2:stayed in	-3 -37 -13 -6 -33 14
A>r2:stayed put	-17 20 -21 -5 -23 -19
A>r2:stayed seat	-18 -23 19 -10 -19 -16
A>r2:stayed to	-22 16 -14 -1 -15 -12
A>r2:stood between	-21 -24 22 -11 -16 -12
A>r2:stood by	11 0 -32 -15 -23 -15
A>r2:stood in	-14 15 -16 -4 -15 -11
A>r2:stood next	-14 17 -19 -7 -11 -9
A>r2:suspects it	-14 12 -8 -10 -9 -10
A>r2:swam well	-19 18 -11 -3 -1 -8
A>r2:swears nobodi	-20 18 -14 -13 -13 -16
A>r2:tabled a	-22 21 -9 -6 -7 -12
A>r2:takes the	-9 -16 13 -5 -5 -6
A>r2:talks onli	15 -17 -10 -11 -12 -13
A>r2:testify instead	-7 11 -5 -6 -13 -12
A>r2:thanked the	5 1 -15 -7 -9 -10
A>r2:that thei	-13 13 -12 -8 -8 -15
A>r2:the govern	-13 13 -13 -2 -10 -11
A>r2:the king	-16 18 -14 -4 -18 -17
A>r2:the lawyer	-20 -10 -12 -5 16 -15
A>r2:the leagu	17 -18 -16 -13 -16 -12
A>r2:the oil	-13 -9 10 -6 -7 -12
A>r2:the pistachio	-13 12 -13 -8 -11 -11
A>r2:the union	-13 14 -14 -3 -9 -10
A>r2:then declin	20 -16 -5 -1 -4 -21
A>r2:there wa	18 -19 -16 -14 -15 -16
A>r2:thinks the	13 -13 -8 -9 -7 -9
A>r2:this time	-17 16 -14 -16 -9 -14
A>r2:though on	-20 20 -20 -6 -13 -12
A>r2:timed the	-7 9 -13 -4 -8 -9
A>r2:to listen	-13 3 8 -5 -5 -11
A>r2:to our	-14 -18 -15 -16 -16 17
A>r2:to stand	-6 -13 13 -1 -1 -3
A>r2:to throw	-6 -12 10 -7 -5 -9
A>r2:told <organisation>	9 -16 -8 -3 -11 2
A>r2:told <person>	-16 1 -7 15 -11 -24
A>r2:told a	5 8 -24 -5 -10 -16
A>r2:told analyst	-18 18 -18 -11 -9 -13
A>r2:told hi	13 -11 -17 -9 -13 -13
A>r2:told journalist	-16 17 -14 -5 -8 -14
A>r2:told me	-10 -9 -13 -2 12 -5
A>r2:told of	-22 21 -21 -10 -12 -14
A>r2:told report	3 -10 -19 -10 -10 7
A>r2:told the	0 -23 14 -17 -17 -28
A>r2:too earli	-22 -21 -14 -8 -19 21
A>r2:took attend	-14 -18 18 -4 -9 -8
A>r2:took four	14 -14 -14 -5 -8 -7
A>r2:took her	13 -13 -5 -1 0 -9
A>r2:took home	-2 15 -15 -1 -2 -3
A>r2:took note	-20 22 -19 -5 -7 -8
A>r2:took part	-18 20 -21 -4 -15 -8
A>r2:took question	-14 -22 22 -3 -6 -7
A>r2:took the	-19 1 5 -6 -10 -10
A>r2:took two	-8 14 -14 -2 -6 -8
A>r2:took up	12 -14 -10 -4 -8 -11
A>r2:treasurer (	-13 13 -12 -7 -16 -9
A>r2:tried to	-10 12 -13 -8 -10 -10
A>r2:turn down	19 -14 -10 -6 -9 -27
A>r2:turned down	-19 -10 -7 -9 -2 11
A>r2:urged both	18 -18 -18 -9 -13 -15
A>r2:urged them	-28 6 -1 -11 -11 -13
A>r2:used their	-18 18 -11 -13 -13 -14
A>r2:voted against	-20 24 -19 -6 -9 -20
A>r2:voted for	-28 -6 10 -12 -16 -26
A>r2:voted no	-14 16 -18 -10 -12 -18
A>r2:voted to	-22 -3 -32 -6 -13 11
A>r2:waited in	9 -21 -17 -11 -13 9
A>r2:walked <person>	-14 -15 14 -10 -9 -11
A>r2:walked out	4 1 -28 -8 -15 -18
A>r2:walks out	-16 16 -17 -8 -13 -11
A>r2:wanted a	-10 13 -13 -2 -2 -6
A>r2:wanted canal	-16 17 -16 -3 -4 -7
A>r2:wanted date	-20 20 -15 -3 -5 -7
A>r2:wanted it	-17 17 -14 -2 -6 -10
A>r2:wanted lower	-20 19 -15 -3 -6 -8
A>r2:wanted monei	-3 19 -20 0 0 -4
A>r2:wanted ship	-15 15 -14 -3 -6 -6
A>r2:wanted the	-7 21 -22 -1 0 -1
A>r2:wants rate	15 -16 -15 -6 -10 -13
A>r2:wants the	-12 12 -13 -10 -9 -11
A>r2:wants to	-13 -16 16 -8 -8 -8
A>r2:was admit	-14 -8 -4 -3 -4 11
A>r2:was ask	-30 2 -26 3 -26 3
A>r2:was at	-30 -1 -23 -9 7 2
A>r2:was awai	-11 -8 -1 -5 12 -13
A>r2:was boo	-14 10 -7 -3 -13 -4
A>r2:was call	-22 19 -28 -7 -27 -6
A>r2:was cheer	-17 17 -11 -12 -15 -15
A>r2:was connect	-12 14 -9 -9 -12 -16
A>r2:was conspicu	-17 -16 -14 -8 -17 17
A>r2:was demonstr	15 -15 -12 -10 -15 -14
A>r2:was expect	19 -13 -11 -5 -8 -20
A>r2:was fetch	12 -11 -12 -11 -9 -11
A>r2:was fish	17 -19 -15 -4 -10 -14
A>r2:was freed	12 -12 -8 -8 -12 -12
A>r2:was ground	-13 -6 -5 -1 -12 13
A>r2:was ill	-6 -9 -5 -3 -26 12
A>r2:was in	-1 -49 -7 -28 10 4
A>r2:was injur	-14 -12 -9 -7 -15 14
A>r2:was invit	-23 -15 -14 20 -7 -15
A>r2:was kept	-15 -16 -13 -11 -24 17
A>r2:was laid	-15 -13 -9 -4 -17 15
A>r2:was miss	-13 -8 -10 0 -11 18
A>r2:was next	-11 12 -8 -4 -13 -13
A>r2:was not	-8 -35 -27 -30 11 12
A>r2:was on	-13 11 -31 -27 -4 -1
A>r2:was out	-17 -22 -16 -11 -22 20
A>r2:was patch	-16 -12 -6 -8 -11 12
A>r2:was put	-12 14 -15 -4 -17 -13
A>r2:was quot	12 -5 -4 -2 -15 -15
A>r2:was re-elect	-16 -16 16 -13 -17 -15
A>r2:was replac	-13 -8 -14 -6 12 -9
A>r2:was repres	-15 -16 -12 -10 19 -18
A>r2:was said	18 -18 -16 -8 -15 -17
A>r2:was seen	18 -15 -13 -12 -15 -19
A>r2:was sell	3 1 -17 -7 -12 -16
A>r2:was sent	-15 16 -14 14 -24 -24
A>r2:was shot	13 -12 -7 -6 -9 -15
A>r2:was still	19 -17 -14 -8 -15 -20
A>r2:was stop	-17 -15 -7 -11 -15 17
A>r2:was talk	13 -12 -9 -8 -8 -12
A>r2:was the	26 -29 -21 -10 -18 -18
A>r2:was there	-28 -22 6 -6 -11 24
A>r2:was to	21 1 -22 -20 -32 -33
A>r2:was told	-19 -27 -11 -7 -14 23
A>r2:was too	2 -10 -11 -5 -13 9
A>r2:was travel	-17 -8 -5 -4 -20 15
A>r2:was unabl	-13 -6 -5 -1 -16 13
A>r2:was wait	-13 12 -12 -5 -6 -9
A>r2:was with	-13 19 -23 -11 -14 -19
A>r2:was write	11 -10 -6 -2 -8 -13
A>r2:watched from	-22 -13 -13 -8 -10 19
A>r2:watched it	15 -10 -7 -6 -8 -22
A>r2:welcomed the	10 -27 -7 -11 -17 -19
A>r2:went down	16 -18 -13 -9 -5 -8
A>r2:went first	-9 13 -16 -15 -8 -10
A>r2:went home	-14 -15 8 -11 -10 2
A>r2:went instead	-7 12 -13 -18 -13 -14
A>r2:went on	-11 -20 18 -17 -9 -15
A>r2:went out	-11 -21 3 15 -4 -11
A>r2:went over	-13 17 -20 -14 -7 -14
A>r2:wept on	14 -15 -9 -8 -8 -9
A>r2:were all	-13 26 -10 -11 -9 -32
A>r2:were alreadi	-27 25 -7 -11 -12 -22
A>r2:were among	-23 35 -35 -7 -3 -12
A>r2:were ask	6 -24 -27 -13 -15 15
A>r2:were foreign	-3 15 -15 0 -1 -1
A>r2:were join	-16 -14 17 -6 -20 -28
A>r2:were last	15 -15 -8 -7 -9 -14
A>r2:were left	17 -17 -7 -3 -12 -8
A>r2:were not	25 -13 -25 -12 -28 -30
A>r2:were present	-24 28 -29 -4 -7 -23
A>r2:were stai	18 -19 -9 -1 -3 -17
A>r2:which is	-13 13 -12 -3 -7 -14
A>r2:who sign	-12 12 -11 -1 -6 -9
A>r2:whose provinc	-8 -14 13 -3 -8 -14
A>r2:will attend	-17 22 -21 -5 -20 -20
A>r2:will be	-33 -17 0 -16 8 12
A>r2:will come	-20 6 -36 -13 11 -30
A>r2:will each	-12 18 -21 -9 -12 -14
A>r2:will fly	-8 12 -12 -7 -10 -12
A>r2:will go	-13 15 -16 -4 -15 -14
A>r2:will head	-15 18 -21 -11 -13 -12
A>r2:will interpret	-12 13 -11 -13 -12 -8
A>r2:will keep	-13 -11 -11 -6 -12 13
A>r2:will lead	-9 14 -17 -6 -14 -9
A>r2:will not	-10 -5 -13 -6 -18 8
A>r2:will open	-9 -16 15 -10 -7 -12
A>r2:will pai	-16 -17 17 -14 -16 -15
A>r2:will presid	-13 -12 15 -3 -5 -9
A>r2:will propos	-23 -22 22 -15 -21 -17
A>r2:will report	20 -21 -15 -4 -24 -14
A>r2:will speak	-7 27 -38 -7 -19 -17
A>r2:will watch	17 -10 -7 -7 -9 -23
A>r2:wore ear	-10 13 -14 -7 -10 -11
A>r2:would be	-32 6 -24 -7 -5 18
A>r2:would come	-13 -7 13 -18 -3 -14
A>r2:would comment	16 -8 -5 -2 -7 -20
A>r2:would look	-12 12 -11 -6 0 -9
A>r2:would not	19 -17 -14 -17 -5 -15
A>r2:wrote <person>	12 -12 -8 -2 -3 -12
A>r2:wrote afterward	18 -18 -16 -7 -7 -18
A>r2:wrote for	-17 16 -6 -2 -4 -7
A>r2:wrote the	15 -15 -12 -7 -12 -14
A>r:)	-23 24 -21 -22 -23 -27
A>r:,	-11 16 -17 -4 -14 -10
A>r:<date>	6 3 0 -9 -14 -12
A>r:<number>	-17 22 -26 -13 -14 -18
A>r:<person>	-31 -14 1 -25 34 -18
A>r:<place>	-14 3 -20 -1 1 6
A>r:a	19 5 -19 -14 -20 -31
A>r:about	3 8 -11 -10 -13 -19
A>r:abstain	-18 18 -16 -9 -11 -18
A>r:accept	-8 10 -5 -3 -6 -15
A>r:accompani	-12 16 -18 -10 -15 -15
A>r:act	10 -8 -15 -5 -10 -12
A>r:adjourn	5 -23 13 -16 -21 -28
A>r:admit	8 2 -15 -8 -18 -14
A>r:advis	17 -17 -15 -13 -14 -17
A>r:after	-13 16 -17 -3 -9 -12
A>r:afterward	-17 18 -15 -5 -10 -17
A>r:against	-18 17 -18 -8 -12 -11
A>r:agre	12 -13 1 -21 -23 -25
A>r:aid	-15 -9 0 0 -3 12
A>r:all	-13 -3 6 -11 -4 -11
A>r:alwai	12 -13 -3 0 -1 -8
A>r:an	15 0 -8 -4 -5 -20
A>r:and	-7 0 -2 -25 -11 -7
A>r:announc	3 -20 11 -10 -25 -16
A>r:answer	11 1 -41 -30 -13 -28
A>r:apologis	-16 -8 12 -10 -17 -14
A>r:appear	1 -17 12 -13 -16 -12
A>r:ar	-19 10 0 -26 -29 -30
A>r:arriv	-23 23 -20 -10 -16 -20
A>r:as	-13 19 -20 -13 -9 -13
A>r:ask	-17 16 -5 -43 -17 -18
A>r:at	-7 4 -15 -15 -20 2
A>r:attend	-30 33 -9 -6 -19 -25
A>r:back	17 -18 -15 -7 -5 -13
A>r:bear	14 -12 -14 -10 -13 -15
A>r:becaus	-17 15 -2 -2 -15 -8
A>r:beg	-17 16 -17 -9 -16 -13
A>r:blame	-3 3 4 -15 -16 -17
A>r:book	-21 -20 -15 -9 -16 20
A>r:both	-9 13 -11 -3 -1 -12
A>r:bow	-15 17 -15 -11 -16 -16
A>r:boycot	-16 -13 -6 -2 -8 14
A>r:breath	11 -13 -9 -9 -7 -8
A>r:brief	-24 24 -23 -14 -19 -17
A>r:broke	-14 -16 17 -13 -17 -16
A>r:broker	12 -12 -1 -1 -1 -6
A>r:brother	-4 -4 -2 -1 9 -16
A>r:brought	-27 35 -28 -7 -24 -17
A>r:burst	13 -12 -8 -10 -9 -13
A>r:but	-31 -20 -30 -25 18 10
A>r:by	2 -26 -22 -19 19 -27
A>r:call	1 -14 -16 -12 -22 12
A>r:came	-32 15 -47 -4 -48 6
A>r:cancel	-15 -14 14 -7 -14 -11
A>r:carri	-16 18 -16 -9 -13 -13
A>r:celebr	-12 -15 14 -10 -11 -11
A>r:cell	-16 11 -11 -7 -10 -7
A>r:chair	9 -22 -2 -9 -9 -13
A>r:cite	-1 5 -25 -15 -18 4
A>r:clash	-18 15 -11 -7 -13 -11
A>r:colleagu	11 -13 -8 -1 0 -7
A>r:come	-10 -9 -12 10 -9 -10
A>r:compar	-14 18 -10 -4 -12 -17
A>r:confirm	-12 -7 8 -9 -10 -15
A>r:could	-1 -24 -20 -20 -21 8
A>r:count	-7 17 -26 -14 -19 -23
A>r:cut	-21 3 2 -16 -16 -18
A>r:decid	-15 -14 14 -7 -6 -12
A>r:declin	1 -6 2 -9 -14 -4
A>r:defend	-14 17 -19 -13 -16 -15
A>r:demand	4 -1 -17 -13 -13 -17
A>r:deni	6 7 -17 -9 -8 -8
A>r:deputis	-10 -12 -12 -10 12 -14
A>r:describ	-10 12 -13 -9 -9 -12
A>r:diall	-20 19 -14 0 -20 -18
A>r:did	-34 15 -5 -33 -12 1
A>r:didn't	-14 -9 -9 -3 -12 11
A>r:dine	-13 17 -18 -8 -12 -15
A>r:doe	17 -27 -21 -20 -16 -9
A>r:doesn't	19 -17 -12 -20 -17 -20
A>r:drew	-22 -1 14 -13 -15 -15
A>r:each	-23 4 0 -17 -16 -17
A>r:elder	9 -15 -15 -6 -10 6
A>r:eleven	14 -15 -12 -7 -10 -12
A>r:end	15 -15 -8 -1 -5 -14
A>r:endors	11 -10 -10 -9 -9 -13
A>r:entertain	-15 -15 15 -11 -12 -12
A>r:excus	-9 -15 -13 -1 -11 20
A>r:expect	11 -39 11 -20 -23 -25
A>r:explain	-21 8 -9 -11 -13 6
A>r:fail	-11 -14 -10 -6 -11 13
A>r:fed	-14 -14 13 -3 -3 -9
A>r:fell	11 3 -15 -15 -19 -18
A>r:first	15 -16 -8 -6 -7 -12
A>r:flew	22 -21 -12 -10 -17 -22
A>r:follow	-4 9 -25 -18 -22 -6
A>r:for	-21 34 -26 -14 -29 -35
A>r:former	-16 15 -15 -9 -13 -10
A>r:found	10 -12 -26 -16 -20 1
A>r:from	-19 21 -19 -11 -12 -13
A>r:gave	3 -4 -5 -3 -28 -32
A>r:gavel	-19 -17 18 -11 -18 -19
A>r:got	-14 8 -14 -10 -17 8
A>r:ha	6 -36 -17 15 -22 -1
A>r:had	-23 -13 -31 3 13 21
A>r:hadn't	11 -5 -2 -3 -5 -12
A>r:hand	8 -4 -4 -13 -34 -28
A>r:hasn't	-21 -15 -19 20 -8 -16
A>r:have	-41 26 -40 -11 0 0
A>r:heard	-4 -2 3 -14 -17 -31
A>r:held	-15 14 -9 -10 -21 -23
A>r:hope	1 -11 11 -14 -14 -17
A>r:in	-9 0 -10 -29 -49 16
A>r:insist	-19 7 3 -8 -11 -17
A>r:into	-13 13 -10 -3 -3 -12
A>r:is	8 -30 -1 0 -5 6
A>r:it	-18 -13 -11 -8 7 10
A>r:join	-11 20 -16 -5 -11 -16
A>r:kc	-12 13 -11 -8 -12 -16
A>r:kept	-21 -7 8 -16 -15 2
A>r:know	12 -12 -10 -12 -11 -11
A>r:land	-14 13 -14 -11 -11 -10
A>r:last	-3 12 -13 -1 -3 -9
A>r:later	3 -2 -4 -6 -16 -20
A>r:launch	11 -11 -9 -6 -7 -13
A>r:lead	-11 12 -12 -11 -9 -12
A>r:learn	5 0 -23 -10 -15 -23
A>r:leav	-15 4 -10 -7 8 -8
A>r:led	-29 9 -5 -18 -19 -20
A>r:left	-27 -4 1 -13 13 -22
A>r:lent	8 -8 4 -19 -23 -22
A>r:let	-1 -15 26 -19 -13 -25
A>r:listen	10 1 -7 -12 -15 -27
A>r:lit	18 -18 -14 -9 -10 -13
A>r:look	-5 12 -19 -10 -14 -17
A>r:lost	0 3 -1 -20 -19 -27
A>r:made	-6 8 -6 -14 -17 -20
A>r:mai	4 -15 -12 9 -9 -11
A>r:mayor	-20 -19 -12 -6 -4 20
A>r:member	9 -14 -5 -7 0 -8
A>r:met	16 -19 -11 -10 -12 -11
A>r:might	14 -16 -20 -14 -15 9
A>r:miss	-14 -17 -7 -2 -6 18
A>r:move	-12 12 -12 -2 -4 -7
A>r:name	10 -8 -13 -8 -12 6
A>r:neither	2 -2 -6 -4 -24 6
A>r:never	16 1 -11 -5 -9 -16
A>r:no	-17 -16 -8 -11 -8 17
A>r:nor	-17 -33 -28 -26 -29 29
A>r:not	1 -24 -10 7 -12 9
A>r:not-near	0 -25 -17 10 -5 8
A>r:note	-6 10 -18 -10 -17 -15
A>r:now	12 -7 -15 -8 -7 -9
A>r:object	-14 15 -10 -7 -8 -12
A>r:of	-12 16 -14 -13 5 -47
A>r:offer	-2 -17 15 -14 -20 -23
A>r:on	-15 10 -19 -24 -26 6
A>r:onc	-16 15 -14 -6 -8 -12
A>r:open	-17 -15 16 -8 -11 -11
A>r:oppos	-13 15 -14 -8 -10 -11
A>r:own	6 -14 3 -8 -9 -3
A>r:parish	-14 -9 11 -8 -7 -9
A>r:plai	14 -15 -12 -4 -4 -6
A>r:plead	-16 -14 -17 -7 -18 16
A>r:pledg	-15 16 -16 -8 -13 -12
A>r:post	-15 -14 -13 -11 -12 15
A>r:pour	-11 15 -16 -6 -7 -10
A>r:prais	5 -21 14 -15 -17 -16
A>r:preach	-11 12 -8 -4 -13 -13
A>r:prefer	-15 -16 -16 -18 -12 17
A>r:present	-25 22 -17 -8 -8 -11
A>r:presid	-29 -9 23 -9 -13 -17
A>r:produc	-10 12 -10 -5 -9 -9
A>r:promis	5 -3 2 -16 -18 -27
A>r:pronounc	-10 11 -12 -8 -8 -10
A>r:propos	-13 5 -1 -3 -6 -10
A>r:protest	12 -11 -5 -6 -6 -17
A>r:provid	-17 0 6 -15 -17 -18
A>r:put	8 -6 3 -10 -13 -18
A>r:question	-22 -4 9 -14 -18 -19
A>r:ran	-10 11 -9 -6 -9 -13
A>r:reach	-13 -13 -13 -8 -14 13
A>r:read	-26 8 9 -2 -36 -36
A>r:receiv	-2 -21 9 -6 -7 -13
A>r:recit	-18 17 -15 -12 -14 -16
A>r:refus	-24 -19 0 -5 -10 17
A>r:regret	13 -15 -11 -10 -10 -10
A>r:reject	-1 21 -18 -9 -14 -26
A>r:remain	4 -12 -10 -8 -22 0
A>r:rememb	13 -1 -28 -18 -16 -24
A>r:remind	-7 -12 12 -6 -7 -10
A>r:report	-13 21 -26 -8 -14 -18
A>r:resid	-13 16 -19 -8 -14 -19
A>r:resign	14 -12 -17 -6 -8 -8
A>r:rival	-18 2 6 -6 -9 -11
A>r:sai	-2 -5 -2 -17 -18 0
A>r:said	2 0 2 -11 -20 -17
A>r:sail	-14 14 -13 -5 -16 -13
A>r:sang	-12 11 -7 -8 -7 -9
A>r:sat	-25 -9 5 -10 -21 5
A>r:saw	13 -19 -13 -7 -13 3
A>r:score	12 -12 -10 -13 -12 -12
A>r:second	-10 11 -13 -7 -10 -11
A>r:see	18 -21 -1 -15 -13 -19
A>r:sell	-15 16 -15 -10 -11 -17
A>r:sent	-2 -20 0 -46 0 4
A>r:serv	-26 -10 19 -15 -17 -19
A>r:set	11 -13 -8 -5 -6 -8
A>r:shook	-19 19 -15 -5 -10 -10
A>r:show	-23 -3 11 -13 -18 -21
A>r:shrug	-6 9 -9 -9 -8 -13
A>r:sign	9 -12 7 -12 -20 -23
A>r:skip	-19 -11 -13 -4 -11 15
A>r:slept	-11 12 -12 -9 -12 -10
A>r:smile	-8 14 -12 -1 -6 -6
A>r:sold	20 -22 -14 -7 -22 -12
A>r:speak	-26 28 -23 -19 -13 -29
A>r:spoke	-8 0 -13 -14 -1 -1
A>r:stai	-26 17 1 -14 1 -10
A>r:stamp	-17 18 -17 -13 -14 -15
A>r:stood	4 -4 6 -22 -36 -24
A>r:suspect	-14 12 -8 -10 -9 -10
A>r:swam	-19 18 -11 -3 -1 -8
A>r:swear	9 3 -24 -25 -24 -22
A>r:tabl	-16 14 -5 -7 -8 -12
A>r:take	-16 5 10 -11 -11 -14
A>r:talk	15 -20 -1 -10 -12 -13
A>r:testifi	-10 16 -14 -5 -13 -13
A>r:thank	10 -3 -19 -11 -13 -15
A>r:that	-16 17 -12 -8 -8 -13
A>r:the	15 -3 -13 -23 -4 -44
A>r:then	16 -3 -8 -5 -6 -25
A>r:there	17 3 -18 -14 -15 -16
A>r:thi	-17 16 -14 -16 -9 -14
A>r:think	15 -14 -9 -10 -8 -10
A>r:though	-22 23 -22 -7 -16 -14
A>r:time	-7 9 -13 -4 -8 -9
A>r:to	-11 -9 3 -19 -20 7
A>r:told	-9 8 -11 10 -3 -19
A>r:too	-22 -21 -14 -8 -19 21
A>r:took	0 -8 11 -9 -23 -24
A>r:translat	-25 22 -16 -10 -12 -15
A>r:treasur	-13 13 -12 -7 -16 -9
A>r:tri	-10 12 -13 -8 -10 -10
A>r:turn	9 -22 -12 -14 -10 5
A>r:unpack	-11 13 -13 -7 -9 -10
A>r:urg	11 -6 -10 -16 -19 -22
A>r:us	-19 17 -14 5 -12 -14
A>r:vote	-44 4 -2 -16 -7 -5
A>r:wa	-4 -25 -47 -11 12 17
A>r:wait	9 -23 -5 -14 -16 6
A>r:walk	-6 3 1 -17 -23 -23
A>r:want	-11 8 -2 -15 -20 -27
A>r:warn	15 -15 -13 -5 -11 -11
A>r:watch	-4 -17 -16 -11 -12 12
A>r:welcom	10 -27 -7 -11 -17 -19
A>r:went	-10 -9 4 9 -26 -13
A>r:wept	-3 11 -19 -16 -19 -22
A>r:were	25 -13 -12 -19 -35 -15
A>r:which	-13 13 -12 -3 -7 -14
A>r:who	6 9 -19 -6 -9 -16
A>r:whose	-16 -4 12 -5 -9 -16
A>r:will	-23 -3 4 -31 -3 -6
A>r:won't	-10 -13 -11 -7 -8 12
A>r:wore	-10 13 -14 -7 -10 -11
A>r:would	4 -11 2 -14 -22 -1
A>r:wrote	5 0 -25 -15 -16 -4
A>r:ye	-20 -23 21 -17 -18 -18
A>reference	-5 -15 -1 3 5 -5
A>role-cue:attended	-30 9 -34 -13 -18 7
A>role-cue:background	25 -17 -14 -10 -36 -15
A>role-cue:hosted	-5 -37 38 -21 -10 -20
A>role-cue:observer	14 -2 -21 -9 -14 -26
A>role-cue:represented	-40 4 14 -14 -43 -4
A>rv:abstain	-18 18 -16 -9 -11 -18
A>rv:accept	-13 20 -23 -11 -14 -16
A>rv:accompani	-12 16 -18 -10 -15 -15
A>rv:acknowledg	-11 -12 -14 13 -6 -11
A>rv:act	10 -8 -15 -5 -10 -12
A>rv:adjourn	5 -23 13 -16 -21 -28
A>rv:admit	-1 -4 -18 -10 -20 9
A>rv:admit!	-19 -10 -9 -4 -9 14
A>rv:advis	13 -13 -12 -10 -11 -14
A>rv:agre	11 -5 -6 -23 -24 -29
A>rv:announc	-13 -28 6 -21 21 -29
A>rv:answer	5 2 -39 -3 -13 -29
A>rv:answer!	8 -25 -19 3 -7 -22
A>rv:apologis	-17 -12 15 -10 -17 -15
A>rv:appeal	14 -12 -9 -7 -9 -16
A>rv:appear	1 -17 12 -13 -16 -12
A>rv:appear!	-10 -9 -11 -3 -16 12
A>rv:appoint!	20 -17 -10 -11 -13 -20
A>rv:argu	-5 14 -15 -10 -11 -18
A>rv:arriv	-27 29 -25 -12 -23 -25
A>rv:ask	-14 8 -17 -1 -9 -12
A>rv:ask!	13 -10 -15 -19 -19 -7
A>rv:at	-20 22 -20 -12 -14 -19
A>rv:attend	-8 7 -26 -10 -33 1
A>rv:attend!	-14 -9 -15 -5 15 -9
A>rv:ban	-17 -6 8 -11 -15 3
A>rv:beg	-21 15 -21 -19 -20 -2
A>rv:blame	-2 2 4 -14 -17 -17
A>rv:boo	-14 10 -7 -3 -13 -4
A>rv:book	-29 2 -21 -14 -23 11
A>rv:bought	-22 22 -19 -18 -10 -16
A>rv:bow	-15 17 -15 -11 -16 -16
A>rv:boycot	-18 -13 -9 -3 -8 15
A>rv:breath	11 -13 -9 -9 -7 -8
A>rv:brief	-24 24 -23 -14 -18 -17
A>rv:bring	-11 22 -25 -10 -15 -17
A>rv:broke	-14 -16 17 -13 -17 -16
A>rv:brought	5 16 -40 -9 -25 -27
A>rv:call	-6 5 -28 -14 -37 7
A>rv:call!	-20 -12 -9 -3 20 -22
A>rv:came	-32 12 -40 -5 -7 5
A>rv:came!	8 -2 -5 -4 -25 4
A>rv:cancel	-17 -18 9 -8 12 -13
A>rv:carri	-20 21 -18 -9 -13 -14
A>rv:celebr	-12 -15 14 -10 -11 -11
A>rv:chair	-8 -14 20 -15 -24 -33
A>rv:charg!	15 -8 -13 -18 -17 -16
A>rv:cheer	-17 17 -11 -12 -15 -15
A>rv:cite	-1 5 -25 -15 -18 4
A>rv:clash	-18 15 -11 -7 -13 -11
A>rv:come	-14 11 -12 1 -1 -31
A>rv:come!	-13 -6 5 -6 -9 2
A>rv:compar	-14 18 -10 -4 -12 -17
A>rv:confirm	-20 11 -3 -11 -19 -24
A>rv:connect	-12 14 -9 -9 -12 -16
A>rv:correct	-14 18 -17 -9 -11 -11
A>rv:cost	8 -16 2 -6 -8 -6
A>rv:count	-7 17 -26 -14 -19 -23
A>rv:crew	-17 13 -5 -2 -2 -11
A>rv:cross	-17 16 -10 -4 -9 -16
A>rv:cut	-21 3 2 -16 -16 -18
A>rv:decid	-15 -14 14 -7 -6 -12
A>rv:decid!	-13 -8 -2 13 0 -6
A>rv:declin	4 -10 0 -19 -18 -2
A>rv:defend	-14 17 -19 -13 -16 -15
A>rv:delai	-6 -6 -5 -2 -12 13
A>rv:demand	1 5 -22 -14 -15 -16
A>rv:demonstr	15 -15 -12 -10 -15 -14
A>rv:deni	6 7 -17 -9 -8 -8
A>rv:deputis	-10 -12 -12 -10 12 -14
A>rv:describ	-10 12 -13 -9 -9 -12
A>rv:diall	-20 19 -14 0 -20 -18
A>rv:dine	-13 17 -18 -8 -12 -15
A>rv:doubt	15 -16 -11 -12 -8 -12
A>rv:drew	-22 -1 14 -13 -15 -15
A>rv:drown	16 -15 -15 -12 -14 -14
A>rv:end	15 -15 -8 -1 -5 -14
A>rv:endors	11 -10 -10 -9 -9 -13
A>rv:entertain	-15 -15 15 -11 -12 -12
A>rv:excus	-14 -17 -18 -2 -16 24
A>rv:expect	12 -6 -1 -26 -38 -21
A>rv:explain	-21 8 -9 -11 -13 6
A>rv:fail	-11 -14 -10 -6 -11 13
A>rv:fell	11 3 -15 -15 -19 -18
A>rv:fetch	12 -11 -12 -11 -9 -11
A>rv:file	12 -12 -10 -11 -9 -11
A>rv:flew	22 -21 -12 -10 -17 -22
A>rv:fly	-8 12 -12 -7 -10 -12
A>rv:follow	-3 9 -25 -17 -22 -6
A>rv:found	19 -18 -31 -19 -25 -3
A>rv:freed	12 -12 -8 -8 -12 -12
A>rv:gave	3 -4 -5 -3 -28 -32
A>rv:gavel	-19 -17 18 -11 -18 -19
A>rv:get	-14 19 -21 -8 -11 -14
A>rv:give	17 -19 -13 -11 -14 -12
A>rv:go	-14 23 -20 -12 -20 -26
A>rv:got	-26 27 -31 2 -26 -6
A>rv:ground	-13 -6 -5 -1 -12 13
A>rv:hand	3 -14 -10 -20 16 -37
A>rv:head	-15 18 -21 -11 -13 -12
A>rv:hear	-12 -11 -13 -3 -4 12
A>rv:heard	3 -7 1 -18 -20 -15
A>rv:heard!	11 -5 -2 -3 -5 -12
A>rv:held	-15 14 -9 -10 -21 -23
A>rv:help	-13 15 -14 -11 -14 -17
A>rv:hide	-26 -4 -7 -4 -12 8
A>rv:hope	-2 -18 20 -18 -17 -20
A>rv:injur	-14 -12 -9 -7 -15 14
A>rv:insist	-19 7 3 -8 -11 -17
A>rv:intend	-13 -17 -18 -14 -15 17
A>rv:invit	-2 -21 3 6 -22 -16
A>rv:invit!	16 -12 -7 -16 -1 -15
A>rv:join	-27 4 4 -18 -29 -37
A>rv:keep	-14 -5 -12 -6 -12 12
A>rv:kept	-17 -23 9 11 -33 0
A>rv:kill	18 -18 -15 -15 -13 -18
A>rv:know	12 -12 -10 -12 -11 -11
A>rv:laid	-17 -2 -10 -6 -19 13
A>rv:land	-22 22 -17 -16 -21 -20
A>rv:launch	11 -11 -9 -6 -7 -13
A>rv:lead	-15 19 -22 -14 -18 -14
A>rv:learn	9 -4 -24 -13 -17 -26
A>rv:leav	13 -20 -16 -13 17 -32
A>rv:leav!	-12 14 -5 -11 -12 -13
A>rv:led	-29 9 -5 -18 -19 -20
A>rv:left	-2 -6 -3 -14 9 -27
A>rv:lent	8 -8 4 -19 -23 -22
A>rv:let	-6 -3 7 -20 -13 0
A>rv:let!	13 -5 -2 -1 -2 -16
A>rv:list	-17 20 -23 -12 -17 -18
A>rv:listen	-1 5 -10 -21 -19 -10
A>rv:look	-5 12 -19 -10 -14 -17
A>rv:lost	-6 2 -3 -21 -23 1
A>rv:made	-6 8 -6 -14 -17 -20
A>rv:meant!	-17 -19 -12 -9 17 -15
A>rv:mention!	21 -15 -15 -16 -24 -21
A>rv:met	16 0 -19 -10 -13 -14
A>rv:miss	5 -12 -20 -12 -20 3
A>rv:move	3 4 -21 -9 -15 -7
A>rv:name	1 3 -19 -14 0 3
A>rv:need	20 -15 -20 -8 -14 -11
A>rv:note	-6 10 -18 -10 -17 -15
A>rv:object	-14 15 -10 -7 -8 -12
A>rv:offer	8 -24 18 -22 -25 -30
A>rv:open	-4 -8 11 -21 -17 -22
A>rv:oppos	-13 15 -14 -8 -10 -11
A>rv:own	9 -16 1 -10 -10 -6
A>rv:pack	-19 19 -20 -14 -19 -13
A>rv:pai	-16 -17 17 -14 -16 -15
A>rv:patch	-16 -12 -6 -8 -11 12
A>rv:patch!	-11 -13 -14 -5 -10 13
A>rv:plai	13 -10 -13 -8 -6 -9
A>rv:plead	-16 -14 -17 -7 -18 16
A>rv:pledg	-15 16 -16 -8 -13 -12
A>rv:post	-15 -14 -13 -11 -12 15
A>rv:pour	-11 15 -16 -6 -7 -10
A>rv:prais	15 -25 11 -17 -21 -19
A>rv:preach	-11 12 -8 -4 -13 -13
A>rv:predict	13 -13 -10 -6 -10 -8
A>rv:present	-26 24 -17 -8 -11 -11
A>rv:presid	-38 -15 32 -11 -15 -20
A>rv:print	21 -23 -10 -14 -18 -14
A>rv:produc	7 -1 -13 -10 -12 -14
A>rv:promis	-4 -6 11 -21 -28 -18
A>rv:pronounc	-10 11 -12 -8 -8 -10
A>rv:propos	-13 5 -1 -3 -6 -10
A>rv:protest	12 -11 -5 -6 -6 -17
A>rv:provid	-17 0 6 -15 -17 -18
A>rv:put	-4 -5 14 -16 -27 -25
A>rv:question	-23 2 6 -15 -20 -17
A>rv:quot	12 -1 -8 -2 -14 -15
A>rv:ran	-10 11 -9 -6 -9 -13
A>rv:re-elect	-16 -16 16 -13 -17 -15
A>rv:reach	0 -17 -14 -12 -16 12
A>rv:reach!	8 -16 -6 -3 -16 -6
A>rv:read	-29 5 8 -3 4 -40
A>rv:recal	9 -25 -13 -12 -28 0
A>rv:receiv	-3 -22 10 -6 -7 -14
A>rv:recit	-18 17 -15 -12 -14 -16
A>rv:recommend	14 -2 -19 -20 -22 -21
A>rv:recov	5 -12 -17 -16 1 -5
A>rv:recus	-10 -9 -15 -13 -11 11
A>rv:refus	-3 -24 -3 -5 -13 11
A>rv:regret	13 -15 -11 -10 -10 -10
A>rv:reject	-14 26 -17 -3 -11 -27
A>rv:remain	6 -13 -11 -9 -23 -1
A>rv:remind	-7 -12 12 -6 -7 -10
A>rv:replac	5 -15 -22 -18 13 -22
A>rv:repli	-11 4 -3 -18 -5 -6
A>rv:repli!	-18 -9 -16 16 -5 -21
A>rv:report	5 -3 -31 -11 4 -26
A>rv:repres	-16 -22 -14 -10 23 -20
A>rv:resign	14 -12 -17 -6 -8 -8
A>rv:return	13 -12 -12 -11 -12 -14
A>rv:rise!	-13 13 -12 -8 -8 -15
A>rv:sai	4 -10 5 -17 -20 -5
A>rv:said	2 0 -2 -15 -17 -11
A>rv:sail	-14 14 -13 -5 -16 -13
A>rv:sang	-12 11 -7 -8 -7 -9
A>rv:sat	-32 -9 13 -12 -25 -4
A>rv:saw	4 -30 23 -12 -20 -2
A>rv:score	12 -12 -10 -13 -12 -12
A>rv:seat	-24 -27 16 -13 -17 18
A>rv:see	13 -9 -14 -16 -16 -1
A>rv:see!	-10 -10 -10 -5 -12 11
A>rv:sell	3 1 -17 -7 -12 -16
A>rv:send	-17 -22 -23 -24 23 -22
A>rv:sent	-13 -21 -10 8 10 -2
A>rv:sent!	-8 12 -12 -9 -10 -13
A>rv:serv	-26 -10 19 -15 -17 -19
A>rv:set	5 9 -18 -14 -19 -18
A>rv:set!	-26 2 -17 -24 8 -1
A>rv:share	-12 16 -19 -7 -11 -11
A>rv:shook	-19 19 -15 -5 -10 -10
A>rv:show	-23 -3 11 -13 -18 -21
A>rv:show!	-13 -16 -9 -3 -17 17
A>rv:shrug	-6 9 -9 -9 -8 -13
A>rv:sign	1 -10 10 -11 -4 -22
A>rv:ski	-23 -26 -13 -6 -4 23
A>rv:skip	-19 -11 -13 -4 -11 15
A>rv:slept	-11 12 -12 -9 -12 -10
A>rv:smile	-8 14 -12 -1 -6 -6
A>rv:speak	-30 4 -1 4 -27 -10
A>rv:spent	-9 16 -16 -1 -2 -3
A>rv:split	3 -9 -11 -9 -12 5
A>rv:spoke	-9 -1 -13 -13 4 -2
A>rv:stai	-7 7 -2 -12 -5 -9
A>rv:stamp	-17 18 -17 -13 -14 -15
A>rv:stand	3 -15 13 -2 -3 -6
A>rv:stood	-1 -1 1 -22 0 -27
A>rv:stop	3 -22 -17 -17 -21 9
A>rv:summon	-19 -11 -19 -24 -19 21
A>rv:surpris!	16 0 -10 -12 -20 -19
A>rv:swear	9 3 -24 -25 -24 -22
A>rv:tabl	-17 15 -8 -8 -8 -12
A>rv:take	-7 19 -17 -16 -20 -21
A>rv:talk	10 -2 1 -7 -11 -22
A>rv:telephon	15 -12 -10 -6 -12 -19
A>rv:test	-11 -16 -15 -9 17 -18
A>rv:testifi	-15 8 -19 -8 4 -16
A>rv:thank	20 -14 -25 -12 -16 -21
A>rv:think	6 -17 -12 9 -13 -14
A>rv:threaten	14 -9 -11 -11 -12 -17
A>rv:throw	-6 -12 10 -7 -5 -9
A>rv:time	-7 9 -13 -4 -8 -9
A>rv:told	-23 -4 -14 8 -8 16
A>rv:told!	19 -17 -11 -2 -24 -12
A>rv:took	-4 1 8 -15 -23 -26
A>rv:translat	-14 11 -3 -11 -13 -15
A>rv:travel	-19 9 -13 -8 -23 6
A>rv:travel!	-14 -16 -6 -4 -22 23
A>rv:tri	-10 12 -13 -8 -10 -10
A>rv:turn	-19 -8 -14 -11 -13 18
A>rv:type	-13 -19 17 -10 -14 -17
A>rv:unpack	-11 13 -13 -7 -9 -10
A>rv:urg	11 -6 -10 -16 -19 -22
A>rv:vote	-46 -2 8 -16 -27 -5
A>rv:wait	3 -3 -6 -19 -26 -8
A>rv:walk	0 -6 4 -14 -18 -21
A>rv:want	-11 8 -2 -15 -20 -27
A>rv:want!	-21 -11 -10 -2 -11 19
A>rv:warn	15 -15 -13 -5 -11 -11
A>rv:watch	8 -21 -18 -15 -16 3
A>rv:welcom	14 5 -16 -13 -18 -22
A>rv:went	-18 2 -1 7 -29 -10
A>rv:wept	-3 11 -19 -16 -19 -22
A>rv:wore	-10 13 -14 -7 -10 -11
A>rv:write	11 -10 -6 -2 -8 -13
A>rv:wrote	5 0 -25 -15 -16 -4
A>rvo:abstain .	-17 17 -15 -9 -11 -17
A>rvo:accept ,	-8 10 -5 -3 -6 -15
A>rvo:accept .	-12 16 -17 -10 -8 -14
A>rvo:accompani him	-12 16 -18 -10 -15 -15
A>rvo:acknowledg the	-11 -12 -14 13 -6 -11
A>rvo:act on	10 -8 -15 -5 -10 -12
A>rvo:adjourn after	-22 -18 20 -13 -15 -20
A>rvo:adjourn until	17 -14 -19 -7 -13 -15
A>rvo:admit .	-22 -14 -12 -7 -11 18
A>rvo:admit the	-10 15 -11 -6 -14 -12
A>rvo:advis .	13 -13 -12 -10 -11 -14
A>rvo:agre .	25 -25 -26 -12 -15 -18
A>rvo:agre at	-12 16 -6 0 -1 -12
A>rvo:agre on	-27 -7 10 -11 -8 -5
A>rvo:agre to	-27 10 -5 -11 -13 -19
A>rvo:agre with	-21 20 -18 -9 -11 -12
A>rvo:announc but	-21 -19 -23 -16 22 -24
A>rvo:announc it	-17 -16 16 -7 -19 -12
A>rvo:announc the	14 -11 -21 -5 -15 -9
A>rvo:answer .	-20 6 -25 17 -8 -20
A>rvo:answer <quote>	14 -15 -10 -10 -3 -6
A>rvo:answer call	20 -16 -11 -23 -3 -15
A>rvo:answer for	14 -10 -30 -18 -7 -14
A>rvo:answer it	-12 -6 -3 11 -7 -3
A>rvo:answer question	-28 25 -10 -6 -2 -18
A>rvo:answer that	-17 15 -8 -10 -8 -12
A>rvo:apologis for	-15 -20 18 -9 -11 -12
A>rvo:apologis on	-4 19 -22 -4 -10 -7
A>rvo:appeal .	14 -12 -9 -7 -9 -16
A>rvo:appear .	-14 -9 -9 -3 -12 11
A>rvo:appear in	-15 -14 14 -8 -11 -10
A>rvo:appear nowher	12 -11 -14 -8 -9 -8
A>rvo:appoint ,	20 -17 -10 -11 -13 -20
A>rvo:argu for	3 6 -10 -4 -6 -15
A>rvo:argu her	-13 12 -10 -9 -9 -9
A>rvo:arriv as	-17 17 -15 -8 -14 -17
A>rvo:arriv onli	-15 18 -15 -4 -14 -18
A>rvo:ask .	5 -21 -20 18 -25 -9
A>rvo:ask <person>	-14 -7 7 -8 11 -17
A>rvo:ask about	-16 16 -14 -10 -5 -15
A>rvo:ask all	13 -14 -14 -12 -12 -7
A>rvo:ask and	2 -22 -17 3 -9 0
A>rvo:ask by	-22 9 -20 -4 -16 -25
A>rvo:ask eleven	-14 -20 19 -9 -3 -9
A>rvo:ask for	6 8 -11 -17 -13 -32
A>rvo:ask how	-12 17 -11 -5 -1 -12
A>rvo:ask if	-18 3 -21 -11 -3 9
A>rvo:ask most	-8 12 -12 -7 -1 -7
A>rvo:ask that	-14 13 -14 -8 -4 -12
A>rvo:ask the	-21 -18 18 -17 -10 -13
A>rvo:ask to	-32 3 -31 12 -30 -1
A>rvo:ask too	-40 -26 -31 6 -19 15
A>rvo:ask when	-15 18 -18 -11 -2 -14
A>rvo:ask who	-2 14 -35 -24 -19 -29
A>rvo:ask why	-24 7 2 -19 -13 -23
A>rvo:at from	-10 12 -16 -6 -10 -10
A>rvo:at hi	-14 12 -6 -7 -7 -10
A>rvo:attend ,	-13 20 -20 -5 -19 -18
A>rvo:attend .	-2 11 -11 -6 -19 -18
A>rvo:attend ;	-14 -9 -15 -5 15 -9
A>rvo:attend becaus	-13 -6 -5 -1 -16 13
A>rvo:ban from	-14 -7 -11 -6 -11 13
A>rvo:beg both	-13 19 -15 -9 -14 -21
A>rvo:beg off	-15 -23 -13 -14 -14 19
A>rvo:blame <person>	-14 16 -21 -9 -7 -10
A>rvo:blame the	0 0 1 -12 -14 -15
A>rvo:boo .	-14 10 -7 -3 -13 -4
A>rvo:book room	-16 18 -13 -11 -15 -22
A>rvo:book the	-21 -20 -15 -9 -16 20
A>rvo:bow .	-15 17 -15 -11 -16 -16
A>rvo:boycot it	-18 -13 -9 -3 -8 15
A>rvo:breath again	11 -13 -9 -9 -7 -8
A>rvo:brief ;	-17 16 -14 -9 -13 -12
A>rvo:brief member	-12 12 -12 -5 -7 -8
A>rvo:brief the	-15 13 -10 -7 -8 -8
A>rvo:bring the	-9 18 -20 -4 -6 -10
A>rvo:broke the	-14 -16 17 -13 -17 -16
A>rvo:brought a	-29 29 -25 -10 -23 -17
A>rvo:brought an	-17 14 -9 -3 -10 -6
A>rvo:brought it	19 -18 -4 0 -2 -19
A>rvo:brought the	-13 19 -20 -4 -8 -7
A>rvo:call for	21 -21 -22 -5 -12 -21
A>rvo:call from	-20 -12 -9 -3 20 -22
A>rvo:call in	-21 24 -26 -7 -23 -25
A>rvo:call it	-9 -4 -32 -12 -19 10
A>rvo:call the	6 -1 -30 -12 -21 3
A>rvo:call them	-16 17 -17 -5 -10 -20
A>rvo:call to	-9 -13 -7 -1 -10 12
A>rvo:came ,	-11 12 -10 -6 -11 -9
A>rvo:came ;	-11 17 -16 -8 -20 -18
A>rvo:came as	-16 -21 -17 -11 -17 21
A>rvo:came by	-12 17 -11 -6 -19 -17
A>rvo:came for	-12 17 -13 -5 -12 -17
A>rvo:came in	-17 23 -27 -9 -20 -21
A>rvo:came nor	-10 -2 -5 -3 -23 6
A>rvo:came then	-14 18 -13 -4 -15 -18
A>rvo:came with	-6 18 -18 -5 -11 -16
A>rvo:cancel <date>	-5 -8 -7 -1 13 -16
A>rvo:cancel them	-15 -14 14 -7 -14 -11
A>rvo:carri a	-12 12 -12 -7 -9 -9
A>rvo:celebr the	-12 -15 14 -10 -11 -11
A>rvo:chair .	-31 -2 14 -8 -21 -21
A>rvo:chair ;	-18 -14 17 -2 -6 -17
A>rvo:chair it	-20 -14 16 -9 -9 -13
A>rvo:charg .	15 -8 -13 -18 -17 -16
A>rvo:cheer .	-17 17 -11 -12 -15 -15
A>rvo:cite <quote>	-16 17 -17 -10 -13 -18
A>rvo:cite a	-12 -10 -6 -3 -7 10
A>rvo:cite the	7 -2 -16 -9 -10 0
A>rvo:clash over	-18 15 -11 -7 -13 -11
A>rvo:come ,	-18 24 -26 -22 -18 -18
A>rvo:come .	-1 -13 4 -7 -13 6
A>rvo:come ;	-23 14 -52 -11 10 -27
A>rvo:come for	-9 19 -17 -13 -10 -21
A>rvo:come from	-10 16 -19 -5 -14 -10
A>rvo:come in	-13 -16 15 -2 -3 -11
A>rvo:compar <number>	-14 18 -10 -4 -12 -17
A>rvo:confirm .	-13 26 -29 -6 -13 -11
A>rvo:confirm ;	-7 16 -18 -4 -8 -10
A>rvo:confirm that	-11 21 -21 -6 -10 -13
A>rvo:confirm thei	-12 -7 8 -9 -10 -15
A>rvo:connect by	-12 14 -9 -9 -12 -16
A>rvo:correct within	-11 16 -14 -3 -7 -8
A>rvo:cost the	12 -15 -8 -6 -8 -7
A>rvo:count bean	-13 13 -12 -7 -9 -11
A>rvo:count head	-16 15 -14 -8 -11 -10
A>rvo:count the	0 3 -8 -7 -9 -14
A>rvo:crew agent	-17 13 -5 -2 -2 -11
A>rvo:cross into	-13 12 -4 -3 -3 -14
A>rvo:cut short	-21 -3 7 -10 -13 -17
A>rvo:cut the	-13 20 -22 -12 -13 -14
A>rvo:decid that	-15 -14 14 -7 -6 -12
A>rvo:decid whether	-13 -8 -2 13 0 -6
A>rvo:declin ,	15 -19 -13 -2 -8 -9
A>rvo:declin to	2 -4 5 -6 -16 -11
A>rvo:defend it	-11 13 -15 -8 -9 -13
A>rvo:delai by	-6 -6 -5 -2 -12 13
A>rvo:demand an	18 -19 -13 -10 -11 -13
A>rvo:demand it	-10 11 -13 -3 -4 -8
A>rvo:demonstr outsid	15 -15 -12 -10 -15 -14
A>rvo:deni have	7 2 -15 -7 -8 -7
A>rvo:deputis for	-10 -12 -12 -10 12 -14
A>rvo:describ the	-10 12 -13 -9 -9 -12
A>rvo:diall in	-20 19 -14 0 -20 -18
A>rvo:dine with	-13 17 -18 -8 -12 -15
A>rvo:doubt that	15 -16 -11 -12 -8 -12
A>rvo:drew it	-15 14 -14 -6 -9 -9
A>rvo:drew ship	-15 -17 16 -9 -11 -11
A>rvo:drown ,	11 -9 -12 -7 -11 -10
A>rvo:end where	15 -15 -8 -1 -5 -14
A>rvo:endors <person>	11 -10 -10 -9 -9 -13
A>rvo:entertain <person>	-15 -15 15 -11 -12 -12
A>rvo:excus .	-6 -12 -13 -2 -10 13
A>rvo:expect ,	14 -13 -6 0 -1 -6
A>rvo:expect .	-25 29 -34 -15 1 -20
A>rvo:expect <person>	-19 -15 17 -10 -11 -14
A>rvo:expect <quote>	-16 -8 13 -6 -8 -9
A>rvo:expect a	16 -16 -14 -2 -4 -7
A>rvo:expect but	-17 -16 -11 -11 -13 17
A>rvo:expect him	13 -16 -7 -2 -4 -5
A>rvo:expect imam	-15 -13 14 -9 -8 -11
A>rvo:expect price	18 -17 -19 -6 -11 -11
A>rvo:expect snow	17 -10 -19 -4 -4 -7
A>rvo:expect to	20 -3 -24 -14 -22 -29
A>rvo:explain .	-9 -17 -5 -1 -5 14
A>rvo:explain the	-18 13 -8 -12 -12 -21
A>rvo:face each	-6 17 -12 -1 -3 -10
A>rvo:fail to	-11 -14 -10 -6 -11 13
A>rvo:fell in	13 -3 -13 -10 -15 -14
A>rvo:fell silent	-15 14 -11 -9 -10 -13
A>rvo:fetch neither	12 -11 -12 -11 -9 -11
A>rvo:file a	12 -12 -10 -11 -9 -11
A>rvo:flew home	14 -13 -6 -6 -7 -17
A>rvo:flew in	16 -17 -9 -6 -14 -11
A>rvo:fly to	-8 12 -12 -7 -10 -12
A>rvo:follow .	-21 21 -16 -13 -16 -22
A>rvo:follow <person>	-11 16 -9 -2 -4 -15
A>rvo:follow her	-11 17 -9 -2 -4 -17
A>rvo:follow it	24 -24 -18 -14 -10 -23
A>rvo:follow the	-17 -11 -9 -5 -6 14
A>rvo:found <number>	-1 10 -20 -15 -15 -25
A>rvo:found a	-18 -10 -12 -3 -10 13
A>rvo:found out	20 -20 -15 -7 -11 -20
A>rvo:found the	13 -13 -11 -8 -10 -15
A>rvo:freed week	12 -12 -8 -8 -12 -12
A>rvo:gave <person>	1 14 -23 -12 -10 -11
A>rvo:gave a	-19 -18 19 -7 -7 -13
A>rvo:gave each	-19 -11 15 -2 -9 -11
A>rvo:gave evid	-7 14 -20 -8 -5 -6
A>rvo:gave her	-10 15 -17 -5 -3 -6
A>rvo:gave it	-12 16 -17 -7 -4 -9
A>rvo:gave no	1 -28 0 8 -16 -26
A>rvo:gave parent	-13 -16 16 -8 -5 -9
A>rvo:gave the	1 7 -14 -16 -19 -18
A>rvo:gave them	-11 -17 16 -8 -6 -8
A>rvo:gavel it	-19 -17 18 -11 -18 -19
A>rvo:get ten	-12 18 -21 -9 -12 -14
A>rvo:give the	14 -17 -11 -9 -12 -6
A>rvo:go ;	-13 15 -16 -4 -15 -14
A>rvo:go along	-9 15 -5 -11 -12 -20
A>rvo:got <number>	-8 12 -13 -9 -8 -12
A>rvo:got a	-12 14 -15 -10 -9 -10
A>rvo:got as	-15 21 -22 -14 -16 -19
A>rvo:got no	-10 -17 -7 -3 -14 13
A>rvo:ground by	-13 -6 -5 -1 -12 13
A>rvo:hand <person>	-1 0 -2 -7 -17 -14
A>rvo:hand her	0 6 -16 -5 -13 -12
A>rvo:hand out	14 -20 -8 -4 -11 -10
A>rvo:hand over	-13 14 -11 -4 -12 -13
A>rvo:hand the	-22 -20 -21 -15 21 -22
A>rvo:head the	-15 18 -21 -11 -13 -12
A>rvo:hear it	-15 -14 -14 -5 -8 15
A>rvo:heard noth	12 -9 -11 -11 -7 -14
A>rvo:heard of	-21 19 -19 -9 -10 -3
A>rvo:heard the	14 -13 -11 -8 -8 -13
A>rvo:held out	-23 21 -19 -2 -7 -13
A>rvo:held the	-21 4 3 -8 -14 -14
A>rvo:held up	5 2 -19 -5 -13 -14
A>rvo:help from	-13 15 -14 -11 -14 -17
A>rvo:hide .	-26 -4 -7 -4 -12 8
A>rvo:hope for	7 -25 13 -13 -14 -16
A>rvo:hope to	-22 0 12 -11 -9 -10
A>rvo:injur and	-14 -12 -9 -7 -15 14
A>rvo:insist .	-11 1 4 -3 -7 -12
A>rvo:insist that	-14 14 -11 -6 -6 -12
A>rvo:intend to	-13 -17 -18 -14 -15 17
A>rvo:invit .	-6 -8 -18 15 -7 -22
A>rvo:invit ;	-10 -9 -5 13 -5 -15
A>rvo:invit all	-12 -6 12 -11 -3 -15
A>rvo:invit and	-5 -3 -3 11 -5 -17
A>rvo:invit as	24 -11 -13 -24 -2 -24
A>rvo:invit but	-17 -8 -16 19 -8 -25
A>rvo:invit to	-23 -14 -13 24 -13 -18
A>rvo:invit too	-17 -7 -10 -16 -15 16
A>rvo:join by	-16 -14 17 -6 -20 -28
A>rvo:join the	-12 18 -18 -3 -20 -12
A>rvo:join them	-20 25 -27 -17 -13 -20
A>rvo:keep awai	-13 -11 -11 -6 -12 13
A>rvo:kept <person>	-14 -5 9 -8 -9 -15
A>rvo:kept awai	-13 -14 -12 -5 -18 17
A>rvo:kept for	-16 -9 -21 18 -9 -22
A>rvo:kept it	13 -9 -17 -4 -2 -6
A>rvo:kept out	-12 -11 -9 -9 -16 12
A>rvo:kept the	-6 13 5 -20 -11 -20
A>rvo:kept them	-17 -14 17 -10 -13 -20
A>rvo:kept two	-13 -10 13 -8 -8 -12
A>rvo:kill at	18 -18 -15 -15 -13 -18
A>rvo:know of	12 -12 -10 -12 -11 -11
A>rvo:laid up	-15 -13 -9 -4 -17 15
A>rvo:land ;	-14 13 -14 -11 -11 -10
A>rvo:land in	-15 15 -10 -10 -16 -17
A>rvo:launch a	11 -11 -9 -6 -7 -13
A>rvo:lead the	-15 19 -22 -14 -18 -14
A>rvo:learn of	9 -4 -24 -13 -17 -26
A>rvo:leav ,	-10 -19 -7 -7 17 -10
A>rvo:leav .	19 -6 -9 -7 -6 -28
A>rvo:leav to	-12 14 -5 -11 -12 -13
A>rvo:led for	-15 18 -19 -9 -7 -9
A>rvo:led the	-25 2 2 -14 -17 -17
A>rvo:left .	-8 6 1 -2 -19 -8
A>rvo:left after	-18 18 -15 -3 -20 -12
A>rvo:left at	-13 13 -12 -7 -16 -9
A>rvo:left for	3 -11 -8 -5 5 -12
A>rvo:left the	12 -19 -2 -5 6 -14
A>rvo:left to	17 -17 -7 -3 -12 -8
A>rvo:left without	-16 1 7 -13 -17 -15
A>rvo:lent the	11 4 -26 -12 -18 -18
A>rvo:let <person>	-12 18 -19 -2 9 -10
A>rvo:let ambassador	22 -14 -22 -6 -22 -14
A>rvo:let everyon	-9 -15 13 -5 -10 -10
A>rvo:let hi	-16 -1 -18 -7 4 -11
A>rvo:let it	-14 -11 -15 -10 -16 14
A>rvo:let near	13 -5 -2 -1 -2 -16
A>rvo:let the	-17 -17 17 -12 -17 -15
A>rvo:let two	-15 -11 12 -4 -9 -11
A>rvo:list as	-17 20 -23 -12 -17 -18
A>rvo:listen ,	-9 5 4 -4 -9 -13
A>rvo:listen .	-13 12 -2 -2 -5 -9
A>rvo:listen and	-4 14 -1 -5 -1 -15
A>rvo:listen for	-9 17 -17 -5 -5 -5
A>rvo:listen in	-16 9 -18 -14 -12 -2
A>rvo:listen through	14 -14 -9 -7 -7 -19
A>rvo:look at	-16 16 -16 -8 -10 -11
A>rvo:look down	11 -12 -3 -2 -5 -7
A>rvo:lost hi	-5 -5 1 -15 -16 5
A>rvo:made a	-8 11 -14 -7 -8 -11
A>rvo:made the	-3 1 -1 -12 -15 -16
A>rvo:meant to	-17 -19 -12 -9 17 -15
A>rvo:mention .	16 -13 -10 -11 -15 -17
A>rvo:mention by	12 -7 -9 -10 -17 -11
A>rvo:met prime	-6 14 -14 -2 -4 -9
A>rvo:met report	16 -18 -15 -10 -12 -11
A>rvo:miss :	-13 -8 -10 0 -11 18
A>rvo:miss a	-15 -11 -5 -3 -10 13
A>rvo:miss her	-10 -15 -4 -2 -5 13
A>rvo:move abroad	13 -11 -11 -6 -4 -17
A>rvo:move hous	-11 7 -13 -4 -12 -2
A>rvo:move to	-12 12 -12 -2 -4 -7
A>rvo:name ,	-8 3 -15 -3 -7 8
A>rvo:name him	-22 19 -16 -11 -16 -10
A>rvo:need for	11 -7 -12 -2 -8 -4
A>rvo:need ten	16 -15 -15 -7 -11 -10
A>rvo:note down	-15 16 -15 -7 -15 -13
A>rvo:object .	-11 12 -8 -6 -6 -10
A>rvo:object eleven	-12 11 -6 -3 -3 -4
A>rvo:offer <number>	-14 -2 4 -4 -7 -12
A>rvo:offer <person>	-16 -4 7 -8 -8 -10
A>rvo:offer forti	-15 18 -19 -5 -5 -8
A>rvo:offer them	-19 -17 18 -8 -13 -14
A>rvo:offer to	8 -17 8 -15 -16 -16
A>rvo:open a	-14 13 -13 -11 -4 -7
A>rvo:open it	-16 -20 15 2 -9 -16
A>rvo:open the	-16 -11 13 -7 -10 -10
A>rvo:open with	-7 -14 14 -2 -2 -4
A>rvo:oppos the	-13 15 -14 -8 -10 -11
A>rvo:pack ;	-19 19 -20 -14 -19 -13
A>rvo:pai for	-16 -17 17 -14 -16 -15
A>rvo:patch in	-20 -18 -9 -11 -17 18
A>rvo:plai to	14 -15 -12 -4 -4 -6
A>rvo:pledg new	-15 16 -16 -8 -13 -12
A>rvo:post a	-15 -14 -13 -11 -12 15
A>rvo:pour the	-11 15 -16 -6 -7 -10
A>rvo:prais <quote>	6 -20 16 -12 -17 -17
A>rvo:prais the	15 -13 -20 -10 -11 -8
A>rvo:preach ;	-11 12 -8 -4 -13 -13
A>rvo:predict as	13 -13 -10 -6 -10 -8
A>rvo:present a	-8 13 -11 -2 -3 -6
A>rvo:present the	-12 14 -10 -3 -9 -8
A>rvo:present troop	-21 21 -11 -4 -6 -4
A>rvo:presid ,	-15 -11 14 -3 -6 -8
A>rvo:presid .	-26 -3 18 -9 -12 -14
A>rvo:presid ;	-23 -28 20 -7 -9 -13
A>rvo:print the	21 -23 -10 -14 -18 -14
A>rvo:promis <person>	-16 -17 16 -6 -11 -10
A>rvo:promis a	-22 -7 11 -10 -11 -17
A>rvo:promis an	-14 19 -24 -6 -10 -12
A>rvo:promis him	-18 -19 19 -6 -12 -9
A>rvo:promis journalist	14 -11 -16 -4 -6 -10
A>rvo:promis the	9 -15 -15 -6 -10 6
A>rvo:promis to	-24 36 -35 -13 -11 -32
A>rvo:pronounc the	-10 11 -12 -8 -8 -10
A>rvo:propos a	-13 5 -1 -3 -6 -10
A>rvo:protest outsid	10 -9 -4 -4 -4 -14
A>rvo:provid the	-17 0 6 -15 -17 -18
A>rvo:put a	-20 -2 4 -13 -13 -13
A>rvo:put besid	-12 14 -15 -4 -17 -13
A>rvo:put it	-18 22 -19 -7 -8 -18
A>rvo:put the	14 -15 -13 -5 -4 -11
A>rvo:put their	-21 -13 17 -6 -15 -10
A>rvo:question <person>	-11 15 -19 -6 -9 -9
A>rvo:question her	-13 16 -19 -6 -8 -11
A>rvo:question shipyard	-12 -17 17 -6 -9 -11
A>rvo:quot forti	12 -5 -4 -2 -15 -15
A>rvo:ran in	-10 11 -9 -6 -9 -13
A>rvo:re-elect with	-16 -16 16 -13 -17 -15
A>rvo:reach .	-14 -16 -5 -3 -16 14
A>rvo:reach ;	16 -3 -3 -1 -2 -17
A>rvo:reach the	-13 -13 -13 -8 -14 13
A>rvo:read aloud	9 2 -22 -9 -6 -10
A>rvo:read hi	-21 -7 9 -7 11 -22
A>rvo:read out	-27 6 1 -14 -15 -11
A>rvo:read the	-22 1 1 5 -23 -20
A>rvo:recal <date>	-23 -15 -7 -6 -18 21
A>rvo:recal in	21 -17 -10 -9 -19 -23
A>rvo:receiv him	-13 -18 16 -3 -5 -9
A>rvo:recit ;	-18 17 -15 -12 -14 -16
A>rvo:recommend a	19 -20 -14 -15 -18 -12
A>rvo:recommend it	-21 18 -13 -12 -14 -16
A>rvo:recov at	19 -9 -14 -12 -21 -21
A>rvo:recov from	-22 -7 -7 -8 6 11
A>rvo:recus ,	-10 -9 -15 -13 -11 11
A>rvo:refus ,	-15 -11 -14 -3 -7 13
A>rvo:refus .	-13 -8 13 -4 -8 -9
A>rvo:refus :	-14 -5 -5 -2 -3 14
A>rvo:refus ani	14 -5 -4 -2 -2 -19
A>rvo:refus everi	16 -13 -7 -1 -2 -16
A>rvo:refus the	-15 -7 -15 -3 -3 14
A>rvo:refus to	-8 -14 -10 -2 -7 11
A>rvo:regret that	13 -15 -11 -10 -10 -10
A>rvo:reject that	-7 11 -8 -2 -4 -13
A>rvo:reject the	-12 22 -14 -2 -10 -23
A>rvo:remain at	-12 -14 -5 -2 -8 12
A>rvo:remain in	8 -8 -8 -8 -20 -6
A>rvo:replac as	14 -8 -11 -13 -21 -12
A>rvo:replac by	-10 -15 -21 -5 16 -14
A>rvo:replac for	-13 -8 -14 -6 12 -9
A>rvo:repli ,	-1 18 -18 -1 0 -3
A>rvo:repli .	-15 -19 13 13 -5 -11
A>rvo:repli and	-5 -7 -4 8 -1 -18
A>rvo:repli ye	-12 21 -20 -17 -5 -3
A>rvo:report .	-9 16 -21 -7 -12 -12
A>rvo:report dead	-11 -15 -10 -5 14 -9
A>rvo:report that	-7 13 -10 -2 -13 -11
A>rvo:report to	20 -21 -15 -4 -24 -14
A>rvo:repres by	-16 -22 -14 -10 23 -20
A>rvo:resign .	14 -12 -17 -6 -8 -8
A>rvo:return onli	13 -12 -12 -11 -12 -14
A>rvo:rise .	-13 13 -12 -8 -8 -15
A>rvo:sai ,	16 -11 -10 -4 -9 -16
A>rvo:sai <person>	-13 1 -19 -11 -5 6
A>rvo:sai he	-18 -3 -24 -14 -15 11
A>rvo:sai it	14 -5 -8 -1 -3 -10
A>rvo:sai no	-5 14 -18 -6 -3 -30
A>rvo:sai noth	-16 -21 23 -7 -5 -25
A>rvo:sai that	20 -15 -30 -5 -10 -18
A>rvo:sai the	4 -7 -13 -6 -9 4
A>rvo:sai thei	13 -7 -3 -1 -1 -15
A>rvo:sai there	12 -9 -10 -3 -5 -13
A>rvo:sai ye	-9 11 -13 -6 -4 -11
A>rvo:said ,	-32 -9 13 -8 -22 10
A>rvo:said .	33 -25 -7 -22 -6 -24
A>rvo:said a	1 5 -25 -8 -17 -16
A>rvo:said from	14 -18 -10 -7 -6 -9
A>rvo:said he	12 -7 -33 -16 -18 -2
A>rvo:said her	-5 9 -15 -9 -7 -16
A>rvo:said hi	-13 -18 -7 -5 -9 16
A>rvo:said in	15 -15 -13 -3 -6 -12
A>rvo:said invit	-6 -13 10 -7 -4 -11
A>rvo:said no	1 -19 -18 -16 -9 8
A>rvo:said nobodi	14 -21 -10 -9 -6 -12
A>rvo:said of	-4 12 -14 0 0 -2
A>rvo:said on	4 -8 10 -3 -8 -17
A>rvo:said outsid	-24 23 -21 -6 -14 -20
A>rvo:said phone	-17 17 -18 -9 -11 -13
A>rvo:said polic	1 5 -13 -5 -8 -14
A>rvo:said she	-7 10 -13 -8 -9 -16
A>rvo:said that	-30 17 5 -12 4 -22
A>rvo:said the	1 -7 8 -14 -24 -32
A>rvo:said thei	-26 18 -20 -8 -9 -1
A>rvo:said there	9 -13 -8 -4 -3 -5
A>rvo:said to	6 3 -20 -11 -25 -20
A>rvo:said ye	-22 25 -23 -9 -16 -21
A>rvo:sail ,	-14 14 -13 -5 -16 -13
A>rvo:sang .	-12 11 -7 -8 -7 -9
A>rvo:sat down	-19 -14 22 -7 -10 -21
A>rvo:sat in	-36 5 -14 -17 -30 6
A>rvo:sat two	-6 24 -1 0 -3 -22
A>rvo:sat with	-9 -13 13 -4 -10 -14
A>rvo:saw more	14 -13 -10 -4 -10 -16
A>rvo:saw the	-26 -30 26 -11 -18 5
A>rvo:score twice	12 -12 -10 -13 -12 -12
A>rvo:seat <person>	-15 -21 20 -6 -12 -13
A>rvo:seat plan	-17 -16 -17 -9 -11 18
A>rvo:see no	14 -13 -12 -10 -10 -14
A>rvo:see nor	-10 -10 -10 -5 -12 11
A>rvo:see prime	-23 18 -16 -4 -10 -11
A>rvo:see the	-13 -14 4 -4 -3 8
A>rvo:sell insur	3 1 -17 -7 -12 -16
A>rvo:send hi	-13 -13 -14 -19 15 -13
A>rvo:send lawyer	-10 -11 -14 -10 12 -13
A>rvo:sent a	7 -21 -34 4 8 -6
A>rvo:sent an	-30 -27 -28 13 13 -7
A>rvo:sent everybodi	-17 4 19 -16 -25 -25
A>rvo:sent flower	17 -18 -8 -15 -17 -17
A>rvo:sent her	-21 -23 -15 -18 6 9
A>rvo:sent hi	-25 -21 -19 -11 22 -17
A>rvo:sent home	-3 18 -13 -15 -16 -18
A>rvo:sent regret	-20 12 -19 -24 -30 0
A>rvo:sent the	-23 -40 -1 1 2 -1
A>rvo:sent them	-7 -9 14 -10 -15 -15
A>rvo:sent tulip	-15 -18 -13 -16 -13 15
A>rvo:sent word	-3 -3 -3 -1 -14 5
A>rvo:serv and	-11 15 -21 -3 -7 -8
A>rvo:serv no	-12 -8 11 -12 -11 -10
A>rvo:serv noodl	-12 -8 9 -5 -5 -8
A>rvo:serv quinc	-12 -19 16 -3 -4 -12
A>rvo:set foot	-18 -24 -13 -14 8 7
A>rvo:set out	-5 14 -13 -21 -16 -20
A>rvo:set to	-11 15 -15 -13 -17 -16
A>rvo:share a	-12 16 -19 -7 -11 -11
A>rvo:shook hand	-19 19 -15 -5 -10 -10
A>rvo:show ;	-13 -16 -9 -3 -17 17
A>rvo:show slide	-15 17 -16 -3 -9 -18
A>rvo:show them	-8 12 -14 -6 -6 -9
A>rvo:shrug .	-6 9 -9 -9 -8 -13
A>rvo:sign .	20 -16 -3 -7 -9 -15
A>rvo:sign ;	-17 12 -23 -3 5 -9
A>rvo:sign a	-10 -14 13 -4 -6 -6
A>rvo:sign at	-22 23 -16 -3 -14 -5
A>rvo:sign for	-13 -9 11 -8 -15 -11
A>rvo:sign off	-16 2 -1 -3 -6 -8
A>rvo:sign the	-11 17 -15 -2 -10 -3
A>rvo:sign under	-18 15 -10 -3 -6 -9
A>rvo:ski .	-23 -26 -13 -6 -4 23
A>rvo:skip the	-19 -11 -13 -4 -11 15
A>rvo:smile ,	-8 12 -9 -1 -6 -7
A>rvo:speak .	-23 -9 14 -11 -19 -31
A>rvo:speak first	-5 15 -23 -4 -10 -12
A>rvo:speak for	-20 13 -16 -13 -11 1
A>rvo:spent the	-9 16 -16 -1 -2 -3
A>rvo:split sinc	10 -7 -9 -8 -8 -12
A>rvo:spoke ,	-14 18 -17 -5 -17 -16
A>rvo:spoke ;	-36 35 -26 -4 -13 -18
A>rvo:spoke about	-18 19 -17 -5 -9 -16
A>rvo:spoke after	-1 -12 -15 -1 13 -11
A>rvo:spoke by	-13 26 -21 -2 -7 -15
A>rvo:spoke first	-21 -24 24 -6 -14 -18
A>rvo:spoke for	-28 48 -45 -8 -21 -30
A>rvo:spoke last	-12 -5 -13 -1 9 -8
A>rvo:spoke of	13 -28 -25 -12 -29 15
A>rvo:spoke onc	-20 20 -16 -5 -11 -14
A>rvo:spoke to	-14 18 -16 -3 -16 -19
A>rvo:stai .	12 3 -26 -7 -19 -24
A>rvo:stai at	4 -1 -19 -6 19 -28
A>rvo:stai awai	-22 -29 -20 -4 -32 31
A>rvo:stai behind	-9 -13 -10 -1 -12 13
A>rvo:stai for	-10 15 -9 -2 -12 -17
A>rvo:stai in	-8 -18 -14 -6 -34 15
A>rvo:stai put	-17 20 -21 -5 -23 -19
A>rvo:stai seat	-18 -23 19 -10 -19 -16
A>rvo:stai to	-22 16 -14 -1 -15 -12
A>rvo:stamp noth	-11 12 -13 -10 -9 -10
A>rvo:stamp the	-14 12 -8 -6 -9 -9
A>rvo:stand in	-6 -13 13 -1 -1 -3
A>rvo:stood between	-21 -24 22 -11 -16 -12
A>rvo:stood by	11 0 -32 -15 -23 -15
A>rvo:stood in	-23 6 -18 -7 14 -15
A>rvo:stood next	-14 17 -19 -7 -11 -9
A>rvo:stop at	-17 -15 -7 -11 -15 17
A>rvo:summon but	-12 -7 -9 -9 -8 9
A>rvo:summon too	-14 -9 -16 -20 -15 18
A>rvo:surpris .	16 0 -10 -12 -20 -19
A>rvo:swear nobodi	-20 18 -14 -13 -13 -16
A>rvo:tabl a	-22 21 -9 -6 -7 -12
A>rvo:take bribe	12 -13 -12 -3 -5 -7
A>rvo:take over	-13 17 -18 -11 -13 -7
A>rvo:take part	-9 17 -18 -2 -9 -8
A>rvo:take the	-9 -16 13 -5 -5 -6
A>rvo:talk ;	-5 14 -4 -4 -5 -18
A>rvo:talk of	13 -12 -9 -8 -8 -12
A>rvo:telephon .	15 -12 -10 -6 -12 -19
A>rvo:test posit	-11 -16 -15 -9 17 -18
A>rvo:testifi .	-8 17 -16 -1 -2 -4
A>rvo:testifi instead	-12 4 -14 -9 4 -15
A>rvo:thank by	17 -19 -16 -4 -12 -13
A>rvo:thank the	5 1 -15 -7 -9 -10
A>rvo:think the	13 -13 -8 -9 -7 -9
A>rvo:threaten to	14 -9 -11 -11 -12 -17
A>rvo:throw out	-6 -12 10 -7 -5 -9
A>rvo:time the	-7 9 -13 -4 -8 -9
A>rvo:told .	8 1 -15 -10 -14 -18
A>rvo:told <date>	16 -12 -7 -2 -18 -15
A>rvo:told <organisation>	9 -16 -8 -3 -11 2
A>rvo:told <person>	-19 -2 -7 15 -13 -8
A>rvo:told a	5 8 -24 -5 -10 -16
A>rvo:told about	-16 -21 -9 -7 -12 18
A>rvo:told analyst	-18 18 -18 -11 -9 -13
A>rvo:told hi	13 -11 -17 -9 -13 -13
A>rvo:told journalist	-16 17 -14 -5 -8 -14
A>rvo:told me	-10 -9 -13 -2 12 -5
A>rvo:told of	-24 9 -21 -9 -17 6
A>rvo:told report	3 -10 -19 -10 -10 7
A>rvo:told the	-4 -23 14 -16 -17 -6
A>rvo:told to	-4 -28 -13 -18 -23 14
A>rvo:took attend	-14 -18 18 -4 -9 -8
A>rvo:took four	14 -14 -14 -5 -8 -7
A>rvo:took her	2 6 -12 -12 -7 -14
A>rvo:took home	-2 15 -15 -1 -2 -3
A>rvo:took note	-20 22 -19 -5 -7 -8
A>rvo:took part	-11 28 -32 -6 -16 -15
A>rvo:took question	-14 -22 22 -3 -6 -7
A>rvo:took the	-19 1 5 -6 -10 -10
A>rvo:took two	-8 14 -14 -2 -6 -8
A>rvo:took up	12 -14 -10 -4 -8 -11
A>rvo:translat .	-14 11 -3 -11 -13 -15
A>rvo:travel .	-19 -18 -7 -4 -25 23
A>rvo:travel by	-8 12 -10 -7 -11 -13
A>rvo:travel in	-12 -7 -1 -1 -11 16
A>rvo:travel to	-8 -13 -2 -2 -14 13
A>rvo:tri to	-10 12 -13 -8 -10 -10
A>rvo:turn back	-12 -5 -17 -6 -9 12
A>rvo:turn down	-19 -10 -7 -9 -2 11
A>rvo:type on	-13 -19 17 -10 -14 -17
A>rvo:unpack .	-11 13 -13 -7 -9 -10
A>rvo:urg both	18 -18 -18 -9 -13 -15
A>rvo:urg them	-28 6 -1 -11 -11 -13
A>rvo:vote ;	-24 29 -28 -6 -16 -35
A>rvo:vote against	-20 24 -19 -6 -9 -20
A>rvo:vote for	-28 -6 10 -12 -16 -26
A>rvo:vote no	-14 16 -18 -10 -12 -18
A>rvo:vote to	-22 -3 -32 -6 -13 11
A>rvo:vote twice	-14 -17 16 -3 -3 -10
A>rvo:wait .	-14 27 -27 -3 -18 -28
A>rvo:wait ;	-23 9 3 -12 -12 -15
A>rvo:wait in	9 -21 -17 -11 -13 9
A>rvo:wait with	-13 12 -12 -5 -6 -9
A>rvo:walk <person>	-14 -15 14 -10 -9 -11
A>rvo:walk out	4 1 -28 -8 -15 -18
A>rvo:want ,	-21 -11 -10 -2 -11 19
A>rvo:want a	-10 13 -13 -2 -2 -6
A>rvo:want canal	-16 17 -16 -3 -4 -7
A>rvo:want date	-20 20 -15 -3 -5 -7
A>rvo:want it	-17 17 -14 -2 -6 -10
A>rvo:want lower	-20 19 -15 -3 -6 -8
A>rvo:want monei	-3 19 -20 0 0 -4
A>rvo:want rate	15 -16 -15 -6 -10 -13
A>rvo:want ship	-15 15 -14 -3 -6 -6
A>rvo:want the	-13 18 -25 -10 -8 -11
A>rvo:want to	-13 -16 16 -8 -8 -8
A>rvo:watch from	-1 -17 -16 -12 -14 8
A>rvo:watch it	15 -10 -7 -6 -8 -22
A>rvo:welcom the	10 -27 -7 -11 -17 -19
A>rvo:went .	-15 20 -22 -18 -10 -18
A>rvo:went down	16 -18 -13 -9 -5 -8
A>rvo:went first	-9 13 -16 -15 -8 -10
A>rvo:went home	-21 -4 3 -14 -15 5
A>rvo:went instead	-7 12 -13 -18 -13 -14
A>rvo:went on	-11 -20 18 -17 -9 -15
A>rvo:went out	-23 2 2 15 -9 -20
A>rvo:went over	-13 17 -20 -14 -7 -14
A>rvo:wept .	-15 15 -15 -8 -9 -10
A>rvo:wept on	14 -15 -9 -8 -8 -9
A>rvo:wore ear	-10 13 -14 -7 -10 -11
A>rvo:write a	11 -10 -6 -2 -8 -13
A>rvo:wrote .	13 -8 -8 0 -3 -6
A>rvo:wrote <person>	12 -12 -8 -2 -3 -12
A>rvo:wrote afterward	18 -18 -16 -7 -7 -18
A>rvo:wrote for	-17 16 -6 -2 -4 -7
A>rvo:wrote the	15 -15 -12 -7 -12 -14
A>title-cue:absent	12 -31 -16 -6 -7 19
A>title-cue:attended	-22 14 -2 -12 -15 -20
A>title-cue:background	30 -31 -11 -5 -26 -10
A>title-cue:hosted	-6 -43 45 -28 -36 -39
A>title-cue:observer	32 -10 -60 -15 -33 -18
A>title-cue:represented	-2 0 -20 1 9 -43
S>aside-cue:absent	-23 -5 -24 -8 -17 18
S>aside-cue:attended	-23 -9 -9 -15 5 13
S>aside-cue:background	-17 6 -11 -7 -8 5
S>aside-cue:hosted	3 -12 -9 -12 -10 7
S>aside-cue:invited	-21 9 -6 -2 -5 -2
S>aside-cue:observer	15 -18 -12 -1 -3 -9
S>aside-cue:reported	-25 12 -2 -7 -9 -3
S>aside-cue:represented	-23 22 -21 -5 -4 -20
S>aside-does-first:asked	-18 13 -13 -2 -4 2
S>aside-does-first:comes	-15 0 4 -4 -21 -17
S>aside-does-first:does-there	-19 13 -3 -4 -9 -16
S>aside-does-first:hosts	8 -24 7 -10 -17 -16
S>aside-does-first:kept-away	-10 -13 -12 -3 -5 13
S>aside-does-first:no-show	-14 -16 -12 -5 -13 14
S>aside-does-first:refused	-6 -13 -6 -1 -2 12
S>aside-does-first:says	-24 7 4 -7 -9 -23
S>aside-does-first:will-come	-12 21 -21 -4 -8 -17
S>aside-does:absent-not-come	5 -15 -12 -9 -15 8
S>aside-does:asked	-18 13 -13 -2 -4 2
S>aside-does:comes	-18 -9 0 -5 10 -20
S>aside-does:did	-10 13 -12 -4 -7 -16
S>aside-does:does-there	-21 17 -5 -4 -11 -24
S>aside-does:hindered	-10 1 -14 -2 -4 5
S>aside-does:hosts	8 -17 3 -10 -17 -16
S>aside-does:is-there	-15 -16 -13 -6 -11 17
S>aside-does:kept-away	-10 -13 -12 -3 -5 13
S>aside-does:no-show	-14 -16 -12 -5 -13 14
S>aside-does:refused	-6 -13 -6 -1 -2 12
S>aside-does:says	-25 13 -3 -7 -9 -3
S>aside-does:will-come	-12 21 -21 -4 -8 -17
S>byline	13 -9 -4 -9 -18 -19
S>does-first:absent-not-come	-12 -16 -20 -8 12 11
S>does-first:asked	-34 -2 10 -4 -7 -32
S>does-first:comes	-22 0 -6 -7 3 -6
S>does-first:did	-4 10 -6 -2 -11 -13
S>does-first:did-not	-7 -12 -15 -9 -6 12
S>does-first:does-there	-16 -1 6 -9 -9 -6
S>does-first:elsewhere	-4 -7 -26 -10 -21 13
S>does-first:hindered	-21 -2 8 -7 -13 -2
S>does-first:hosts	-26 -5 16 -5 -8 -14
S>does-first:is-represented	-23 1 -9 -13 3 -12
S>does-first:is-there	-21 -2 -7 -8 -5 3
S>does-first:kept-away	-24 -2 -13 -16 10 4
S>does-first:leaves	-23 32 -34 -6 -15 -14
S>does-first:no-answer	9 -14 -16 7 -8 -15
S>does-first:open	11 -18 -21 10 -11 -17
S>does-first:refused	-21 -18 3 -5 -5 12
S>does-first:stayed-away	-23 -10 4 -6 -14 3
S>does-first:uninvited	-13 15 -7 -3 -2 -20
S>does-first:watched	5 -16 -9 -3 -3 8
S>does-first:whether	-14 2 1 -18 -13 -16
S>does-first:will-come	-13 15 -26 -9 -14 2
S>does-first:will-not	-13 -13 -10 -4 -3 12
S>does:absent-not-come	-16 -24 -17 -12 11 16
S>does:asked	-34 -3 12 -4 -7 -33
S>does:comes	-24 -5 -8 -7 1 12
S>does:did	-10 7 1 -8 -12 -15
S>does:did-not	-14 -16 1 -11 -7 15
S>does:elsewhere	-4 -7 -26 -10 -21 13
S>does:hindered	-23 4 5 -7 -14 -5
S>does:hosts	-15 -7 11 -6 -1 -15
S>does:is-represented	-1 -2 -12 -14 3 -15
S>does:is-there	-22 -3 -17 -10 -8 13
S>does:kept-away	-25 -3 -12 -15 10 4
S>does:leaves	-30 32 -24 -8 -18 -17
S>does:no-answer	9 -14 -16 7 -8 -15
S>does:open	11 -18 -21 10 -11 -17
S>does:owns-deputy	-6 18 -24 -3 -3 -8
S>does:refused	-26 -12 4 -7 -10 8
S>does:stayed-away	-23 -10 4 -6 -14 3
S>does:uninvited	-13 15 -7 -3 -2 -20
S>does:watched	2 -13 -7 -5 -4 8
S>does:whether	4 -7 3 -21 -16 -20
S>does:will-come	-10 13 -23 -9 -13 1
S>does:will-not	-21 -22 -7 -11 -11 18
S>group:1	-15 -11 21 -18 -8 -7
S>group:2	-9 15 -14 -14 -15 -17
S>group:3	-4 11 -21 7 -18 -29
S>group:4	-42 25 -10 -19 -20 -34
S>l2:'s .	-14 15 -15 -1 -4 -9
S>l2:) ,	-16 18 -18 -9 -12 -17
S>l2:, <quote>	-6 -7 11 -9 -8 -20
S>l2:, and	-20 5 -1 -11 -13 2
S>l2:, as	-12 12 -8 0 0 -1
S>l2:, at	-14 -19 18 -10 -6 -10
S>l2:, brought	-15 21 -20 -3 -6 -7
S>l2:, by	-22 20 -18 -12 -11 -16
S>l2:, elected	-14 -7 10 -9 -12 -11
S>l2:, let	-13 16 -11 -1 -1 -10
S>l2:, met	14 -12 -26 -2 -3 -8
S>l2:, through	-14 10 -7 -4 -3 -5
S>l2:, was	-28 -29 29 -7 -21 -23
S>l2:, when	2 0 -2 -3 -5 -13
S>l2:, where	-9 -18 17 -7 -8 -12
S>l2:, while	-13 13 -12 -2 -13 -11
S>l2:, whom	4 -17 10 -3 -6 -8
S>l2:, whose	-14 -9 11 -4 -4 -6
S>l2:, with	-37 13 -1 -12 -13 -10
S>l2:, without	-10 -13 -16 -3 -6 14
S>l2:: <number>	-9 -21 21 -2 -3 -5
S>l2:; and	-20 -12 13 -5 -3 -9
S>l2:; to	-24 21 -16 -20 -14 -19
S>l2:; whether	12 -9 -14 -13 -4 -8
S>l2:<date> ,	-28 1 4 -7 -11 -1
S>l2:<date> :	-58 15 1 -57 -36 -52
S>l2:<date> ;	-29 2 -23 -16 -12 13
S>l2:<date> are	-11 15 -13 -15 -5 -15
S>l2:<date> before	-17 -18 18 -12 -12 -12
S>l2:<date> between	-4 14 -31 -6 -7 -16
S>l2:<date> by	-26 -17 21 -5 -5 -9
S>l2:<date> for	-21 6 1 -10 -23 -13
S>l2:<date> in	-9 -12 14 -1 -4 -1
S>l2:<date> on	4 -19 9 -15 -17 -15
S>l2:<date> to	-7 19 -21 -4 -5 -6
S>l2:<date> under	-19 -14 17 -3 -4 -8
S>l2:<date> with	-23 5 1 -11 -21 -9
S>l2:<organisation> '	-16 19 -14 -8 -13 -17
S>l2:<organisation> ,	-26 -3 11 -9 -11 -26
S>l2:<organisation> and	10 -13 0 -7 -9 -17
S>l2:<organisation> gathered	-8 11 -13 -3 -3 -6
S>l2:<organisation> kept	14 -13 -11 -8 -8 -13
S>l2:<organisation> that	-14 12 -8 -3 -3 -6
S>l2:<organisation> —	17 -16 -14 -7 -11 -11
S>l2:<person> at	-5 -14 14 -2 -2 -6
S>l2:<person> briefed	-16 16 -15 -8 -9 -10
S>l2:<person> facing	-6 13 -14 -3 -2 -6
S>l2:<person> gathered	-9 14 -14 -2 -3 -6
S>l2:<person> hosted	-12 16 -16 -2 -3 -3
S>l2:<person> invited	-6 21 -21 -15 -1 -8
S>l2:<person> meets	-13 -13 13 -1 -1 -4
S>l2:<person> met	-10 2 1 -9 -10 -15
S>l2:<person> received	-17 24 -21 -7 -4 -8
S>l2:<person> saw	-21 -15 19 -2 -2 -11
S>l2:<person> telephoned	-5 12 -11 -1 -1 -9
S>l2:<person> —	-23 0 11 -8 -13 -16
S>l2:<place> ,	-20 12 3 -32 -37 -31
S>l2:<place> :	-70 9 12 -51 -39 -56
S>l2:<place> ;	-23 21 -21 -18 -13 -4
S>l2:<place> between	-21 1 2 -7 -6 -13
S>l2:<place> by	-18 -4 11 -7 -11 -18
S>l2:<place> sent	-11 18 -7 -1 -9 -7
S>l2:<place> that	-13 9 -6 -2 -2 -5
S>l2:<place> under	-21 -26 25 -10 -12 -15
S>l2:<place> with	2 2 -7 -11 -21 -22
S>l2:<place> —	-36 35 -32 -23 -22 -20
S>l2:<quote> ,	-23 -28 27 -21 -25 -25
S>l2:<quote> meet	-10 15 -16 -3 -3 -4
S>l2:<quote> said	-20 6 -12 -7 -2 5
S>l2:<quote> says	-18 17 -14 -7 -6 -13
S>l2:<quote> was	16 -14 -19 -4 -5 -15
S>l2:abandon when	-10 -11 13 -5 -8 -14
S>l2:accompani by	-17 20 -17 -2 -4 -10
S>l2:accord to	13 -14 -12 -3 -1 -10
S>l2:across from	-18 19 -17 -5 -6 -23
S>l2:advis ,	-3 12 -13 -1 -2 -4
S>l2:agent ,	12 -1 -22 -8 -11 -17
S>l2:agre that	-5 14 -14 -2 -2 -4
S>l2:airport by	-17 -2 5 -4 -6 -10
S>l2:also meet	-19 20 -20 -3 -1 -2
S>l2:ambassador ,	13 -6 -8 -17 -15 -34
S>l2:and by	-5 7 -13 -3 -3 -5
S>l2:and has	-13 13 -13 -4 -7 -6
S>l2:and host	-15 -19 19 -2 -1 -3
S>l2:and with	10 -6 -13 -7 -12 -8
S>l2:and without	-9 0 3 -3 -1 -14
S>l2:at which	-24 5 3 -10 -8 -18
S>l2:attend by	-10 18 -20 -3 -5 -8
S>l2:ban on	-13 -9 -9 -6 -10 10
S>l2:bank ,	-13 17 -15 -2 -8 -11
S>l2:between <person>	13 -14 -11 -5 -4 -10
S>l2:breakfast :	-25 -5 9 -23 -19 -22
S>l2:breakfast with	-17 17 -18 -5 -12 -10
S>l2:brief by	-17 -19 18 -6 -6 -12
S>l2:brought together	-13 16 -11 -4 -3 -9
S>l2:but for	-7 -12 -9 -3 12 -11
S>l2:call between	-23 25 -25 -6 -6 -12
S>l2:call by	-20 -22 23 -7 -4 -13
S>l2:call on	-12 -17 17 -3 -4 -9
S>l2:call with	-17 20 -21 -11 -17 -10
S>l2:came :	-28 34 -32 -28 -24 -30
S>l2:camera ,	-14 15 -14 -2 -3 -12
S>l2:chair ,	-16 6 -10 -6 -15 1
S>l2:chair ;	-21 24 -24 -14 -10 -22
S>l2:chair and	-11 13 -13 -5 -10 -12
S>l2:chair by	-30 -23 27 -3 -5 -6
S>l2:chairman ,	-9 6 -20 -3 -5 11
S>l2:challeng to	14 -12 -9 -7 -5 -15
S>l2:chapter ,	-13 -8 10 -1 -4 -7
S>l2:charg against	14 -13 -12 -11 -12 -11
S>l2:chief ,	-8 33 -50 -11 -25 -31
S>l2:clear ,	-15 14 -9 -4 -6 -14
S>l2:clerk ,	20 -21 -14 -10 -10 -11
S>l2:co-chair by	-24 -19 20 -8 -7 -11
S>l2:command ,	-12 12 -12 -4 -2 -6
S>l2:confer with	-9 -7 6 -7 -15 -11
S>l2:consul ,	-10 20 -23 -6 -3 -14
S>l2:credenc from	-8 13 -14 -5 -6 -12
S>l2:deputi ,	-20 -4 9 -4 -10 -10
S>l2:dine with	-25 6 -3 -3 -7 -5
S>l2:dinner aboard	-18 -8 9 -1 -6 -8
S>l2:dinner for	-17 31 -31 -3 -6 -4
S>l2:dinner in	11 4 -21 -4 -9 -11
S>l2:dinner that	-14 19 -19 -1 -1 -4
S>l2:dinner with	4 -25 10 -6 -10 -10
S>l2:director ,	-26 -24 21 -6 -24 8
S>l2:down with	1 4 -10 -5 -13 -8
S>l2:dr .	-13 18 -19 -19 -11 -17
S>l2:drop when	-10 14 -14 -1 -1 -14
S>l2:encount since	4 -3 -13 -8 -4 -5
S>l2:envoi ,	-12 18 -22 -4 -9 -17
S>l2:execut ,	-6 16 -16 0 -1 -4
S>l2:farmer '	-18 18 -16 -7 -8 -20
S>l2:father ,	15 -14 -18 -11 -11 -14
S>l2:fell to	-5 14 -14 -4 -9 -2
S>l2:feud between	11 -17 2 -5 -4 -11
S>l2:foreseen when	-23 22 -12 -2 -2 -6
S>l2:forum :	-14 2 1 -18 -13 -16
S>l2:geologist ,	-7 15 -15 -1 -3 -2
S>l2:given by	-17 -20 20 -5 -4 -8
S>l2:gov .	-24 -11 18 -30 -26 -28
S>l2:governor ,	-35 -23 10 -10 -18 14
S>l2:grower '	-21 -4 7 -7 -7 -19
S>l2:guest :	15 -2 -27 -24 -5 -19
S>l2:guest were	-15 16 -16 -1 -1 -6
S>l2:guid '	-16 12 -8 -5 0 -12
S>l2:h.e .	-10 14 -13 -15 -8 -17
S>l2:ha invited	-6 -11 -24 13 -2 -13
S>l2:ha summoned	-7 17 -16 -16 -4 -8
S>l2:had been	-15 15 -14 -4 -6 -15
S>l2:had met	-25 7 -3 -12 -14 -19
S>l2:happen :	-14 -5 -20 -11 -3 11
S>l2:have met	-19 17 -14 -8 -8 -11
S>l2:head ,	-16 35 -34 -1 -2 -13
S>l2:heart ,	-6 12 -11 -2 -2 -7
S>l2:held by	-4 -17 16 0 0 -2
S>l2:him ;	-16 -4 5 -1 -3 -2
S>l2:hope —	18 -19 -17 -6 -13 -13
S>l2:hospit ;	12 -2 -31 -42 -20 -33
S>l2:host ,	-35 -10 10 -21 7 -32
S>l2:host ;	-15 18 -15 -14 -12 -18
S>l2:host by	11 -31 2 -2 -2 -2
S>l2:hous ,	-9 20 -22 -6 -6 -10
S>l2:husband ,	12 -9 -17 -5 -6 -8
S>l2:insist that	-8 13 -11 -2 -1 -3
S>l2:insur ,	-23 16 -11 -10 -10 -11
S>l2:interpret ,	-17 27 -18 -3 -3 -11
S>l2:interpret ;	-13 -17 -11 -11 -9 15
S>l2:is that	-14 -10 13 -2 -2 -3
S>l2:it was	-17 5 2 -6 -9 -15
S>l2:join by	-15 3 -1 -4 -7 -10
S>l2:judg ,	-16 -15 16 -7 -17 -17
S>l2:junior ,	-12 16 -17 -3 -11 -14
S>l2:last for	17 -17 -15 -7 -8 -11
S>l2:lawyer ,	-14 14 -12 -2 -3 -10
S>l2:leader ,	-12 24 -20 -4 -8 -22
S>l2:learn that	-12 12 -11 -11 -11 -13
S>l2:libyan ,	-11 14 -14 -1 -2 -5
S>l2:loan to	20 -24 -15 -15 -12 -15
S>l2:lunch ;	-10 13 -13 -4 -7 -12
S>l2:lunch by	-15 -8 9 -4 -5 -8
S>l2:lunch for	-29 30 -20 -13 -28 -18
S>l2:lunch with	19 -18 9 -10 -9 -19
S>l2:margin ,	-13 14 -7 -1 -1 -9
S>l2:mayor ,	-15 -9 12 -7 -10 -21
S>l2:meanwhil ,	-9 -12 14 -1 -3 -1
S>l2:mediat ,	-9 -18 17 0 -1 -7
S>l2:meet between	-23 0 4 -12 -12 -13
S>l2:meet with	-24 36 -39 -7 -10 -5
S>l2:member ,	-28 1 -15 -7 -6 8
S>l2:minist ,	-7 9 -14 -16 1 -50
S>l2:ministri by	-6 -13 13 -1 -1 -3
S>l2:minut ;	-20 -4 11 -11 -8 -18
S>l2:miss :	-9 14 -10 -3 -5 -17
S>l2:mission under	-15 8 -2 -4 -8 -10
S>l2:moder by	-12 23 -23 -5 -2 -5
S>l2:name ;	-18 -15 -11 -12 -12 15
S>l2:name is	-9 16 -18 -3 -5 -7
S>l2:note-tak ,	-14 14 -13 -2 -5 -8
S>l2:notic when	-8 -13 11 -7 -7 -7
S>l2:number ,	-9 14 -13 -2 -5 -18
S>l2:nurs '	-6 18 -18 -3 -2 -3
S>l2:object by	20 -20 -19 -3 -3 -5
S>l2:off :	-17 16 -13 -3 -2 -7
S>l2:offici ,	-17 -18 18 -10 -12 -14
S>l2:offici under	-14 13 -12 -3 -2 -8
S>l2:ombudsman ,	-11 16 -16 -2 -6 -11
S>l2:on <date>	-33 3 12 -8 -15 -28
S>l2:onc ,	-7 12 -10 -3 -3 -2
S>l2:out by	12 -23 5 -3 -11 -9
S>l2:owner ,	-20 -17 -2 -8 -14 18
S>l2:panel with	-21 2 -18 -8 5 -2
S>l2:paper ,	-26 -24 2 -18 -11 21
S>l2:paper with	8 -6 -16 -1 -8 -12
S>l2:parliament ,	-18 18 -18 -11 -14 -15
S>l2:parti ,	-12 15 -13 -9 -12 -15
S>l2:place ;	-17 4 -8 -10 -9 3
S>l2:plead with	-6 -13 13 -3 -5 -3
S>l2:predecessor ,	-28 8 3 -5 -7 -9
S>l2:premier ,	5 -13 9 -8 -8 -9
S>l2:presid ,	-27 -4 16 -12 -28 -26
S>l2:presid ;	-9 12 -9 -1 -2 -12
S>l2:presid <person>	-18 16 -13 -2 -3 -8
S>l2:president-elect ,	-8 14 -14 -5 -6 -10
S>l2:quorum :	-35 -11 18 -37 -29 -36
S>l2:receiv <person>	-6 15 -19 -1 -2 -4
S>l2:region ,	-16 22 -21 -3 -8 -10
S>l2:relat ,	-6 -13 10 -7 -4 -11
S>l2:rep ,	-8 17 -15 -2 -3 -9
S>l2:repres ,	-14 -16 15 -9 -11 -13
S>l2:repres by	-9 13 -9 -1 -2 -7
S>l2:rev .	-10 -17 17 -17 -7 -12
S>l2:rival for	6 -3 -12 -4 -8 -10
S>l2:road :	-35 -33 -30 35 -24 -29
S>l2:room as	-16 14 -12 -4 -5 -11
S>l2:sai that	-19 0 8 -3 -1 -8
S>l2:sat between	-12 16 -17 -2 -7 -11
S>l2:sat with	4 0 -25 -5 -9 -12
S>l2:seat ,	-13 11 -9 -2 -2 -7
S>l2:secretari ,	-35 -7 14 -15 -17 1
S>l2:secretary-gener ,	12 -9 -14 -5 -8 -7
S>l2:secretli met	-19 15 -10 0 -1 -6
S>l2:servic ,	-18 21 -23 -8 -11 -14
S>l2:session :	-21 12 -2 -17 -14 -23
S>l2:session ;	-11 22 -15 -3 -4 -10
S>l2:sheikh ,	-4 15 -11 -1 -5 -6
S>l2:sign for	-10 -10 -14 -2 12 -7
S>l2:sister ,	-17 16 -14 -9 -15 -16
S>l2:so that	-6 21 -21 0 -1 -3
S>l2:speech by	17 -19 -16 -7 -6 -12
S>l2:spoke to	-12 13 -14 -3 -3 -9
S>l2:state ,	-22 0 1 -2 -3 -7
S>l2:state –	-19 20 -14 -19 -13 -11
S>l2:straight to	-12 -18 17 -7 -9 -9
S>l2:student '	-8 21 -18 -3 -3 -5
S>l2:successor-elect ,	-14 -16 -12 -5 -13 14
S>l2:summit that	-7 -13 13 -1 -1 -8
S>l2:superintend ,	-7 14 -15 -2 -1 -1
S>l2:surpris ,	-12 14 -13 -5 -7 -18
S>l2:syndic ,	-12 -10 14 -1 -3 -2
S>l2:tabl were	-23 -2 4 -7 -13 -22
S>l2:talk :	-22 32 -31 -25 -17 -22
S>l2:talk ;	-13 9 -12 -4 -3 4
S>l2:talk with	-23 3 -1 -5 -10 -8
S>l2:tea with	-6 12 -14 -1 -5 -3
S>l2:telephon ,	-6 12 -12 -1 -2 -3
S>l2:that ,	-2 14 -14 -3 0 -2
S>l2:then saw	6 -12 3 -18 -13 -11
S>l2:time and	-8 12 -12 -2 -3 -18
S>l2:to <date>	8 -3 -22 -4 -7 -14
S>l2:to hear	-9 12 -12 -3 -4 -7
S>l2:to meet	-20 0 2 -15 -7 -9
S>l2:to receive	-2 14 -14 -3 0 -2
S>l2:to see	8 -13 8 -7 -4 -7
S>l2:to show	-21 -13 -22 -6 -5 16
S>l2:to which	-26 0 3 -7 -7 -10
S>l2:togeth with	-15 16 -15 -3 -8 -4
S>l2:top :	6 -3 -22 -12 -17 -20
S>l2:train ,	-16 11 -9 -2 -4 -4
S>l2:unclear whether	-7 16 -1 0 0 -11
S>l2:undersecretari ,	-25 22 -14 -5 -7 -14
S>l2:vanilla with	3 4 -24 -7 -12 -7
S>l2:visit by	-16 19 -18 -3 -2 -3
S>l2:visit to	-14 13 -13 -11 -4 -7
S>l2:when <number>	-12 12 -6 0 0 -5
S>l2:who heard	-21 20 -19 -1 0 -6
S>l2:who said	-4 10 -6 -2 -11 -13
S>l2:widow ,	-12 12 -11 -3 -2 -9
S>l2:will ,	13 -11 -14 -7 -12 -13
S>l2:will have	-19 19 -18 -9 -6 -14
S>l2:will host	-6 14 -13 -4 -1 -1
S>l2:will see	-24 -7 15 -5 -2 -7
S>l2:will thank	-5 17 -17 -1 0 -3
S>l2:wing ,	-19 -18 19 -14 -12 -16
S>l2:with <person>	-18 17 -17 -4 -6 -6
S>l2:with coordinating	-11 13 -12 -10 -12 -12
S>l2:without having	-16 -17 -14 -10 -11 16
S>l2:worker '	-10 -13 12 0 -1 -3
S>l:#	4 -3 3 -15 -14 -16
S>l:'	-43 21 -11 -11 -12 -10
S>l:,	-31 14 -1 -16 -3 -2
S>l:.	-33 13 5 -4 -31 -45
S>l::	-43 7 7 10 -48 -34
S>l:;	-18 6 -26 -9 -29 16
S>l:<date>	-16 12 1 -10 -16 -36
S>l:<number>	-17 -6 15 -2 -3 -8
S>l:<person>	1 1 -3 -17 -13 -25
S>l:<quote>	-8 -3 10 -10 -9 -22
S>l:aboard	12 -17 -4 -7 -10 -17
S>l:about	17 -15 -17 -10 -9 -16
S>l:against	14 -13 -12 -11 -12 -11
S>l:and	-9 3 2 -14 -21 -7
S>l:are	-11 15 -13 -15 -5 -15
S>l:as	-27 20 -13 -8 -10 -8
S>l:at	-34 -9 21 -16 -19 -28
S>l:been	-15 15 -14 -4 -6 -15
S>l:before	-19 -20 21 -12 -13 -14
S>l:between	-10 11 -6 -12 -13 -27
S>l:briefed	-16 16 -15 -8 -9 -10
S>l:brought	-15 21 -20 -3 -6 -7
S>l:but	5 7 -13 -5 -4 -20
S>l:by	2 -17 15 -12 -13 -23
S>l:call	10 -2 -14 -4 -3 -5
S>l:called	-18 7 -1 -6 -4 -9
S>l:coordinating	-11 13 -12 -10 -12 -12
S>l:did	-20 22 -16 -6 -5 -20
S>l:elected	-14 -7 10 -9 -12 -11
S>l:facing	-6 13 -14 -3 -2 -6
S>l:for	-3 1 -18 -18 10 -23
S>l:from	-23 27 -25 -8 -9 -28
S>l:gathered	-11 16 -19 -4 -5 -10
S>l:had	-13 16 -16 -6 -7 -11
S>l:has	-15 17 -15 -8 -9 -14
S>l:have	-20 20 -16 -9 -7 -16
S>l:having	-16 -17 -14 -10 -11 16
S>l:hear	-9 12 -12 -3 -4 -7
S>l:heard	-22 10 -24 -9 -11 1
S>l:host	-18 -16 17 -5 -2 -4
S>l:hosted	-13 20 -20 -5 -4 -4
S>l:in	7 -23 9 -11 -19 5
S>l:invited	-8 -7 -34 12 -2 -16
S>l:is	-13 -2 5 -5 -8 -10
S>l:kept	14 -13 -11 -8 -8 -13
S>l:let	-13 16 -11 -1 -1 -10
S>l:meet	-30 15 -10 -16 -9 -11
S>l:meets	-13 -13 13 -1 -1 -4
S>l:met	-1 4 -9 -13 -15 -24
S>l:on	22 -36 -15 5 3 -1
S>l:receive	-8 17 -16 -3 0 -2
S>l:received	-16 14 -8 -5 -4 -8
S>l:said	-24 9 -16 -7 -11 5
S>l:saw	3 -15 9 -18 -13 -16
S>l:says	-25 26 -21 -7 -5 -14
S>l:see	-8 -15 16 -10 -6 -11
S>l:sent	-11 18 -7 -1 -9 -7
S>l:show	-21 -13 -22 -6 -5 16
S>l:since	4 -3 -15 -8 -4 -5
S>l:summoned	-7 19 -18 -16 -4 -9
S>l:telephoned	-8 13 -12 -2 -1 -10
S>l:thank	-5 17 -17 -1 0 -3
S>l:that	-13 9 2 -12 -12 -18
S>l:through	-14 10 -7 -4 -3 -5
S>l:to	19 16 -32 -35 -26 -34
S>l:together	-13 16 -11 -4 -3 -9
S>l:under	-34 -13 26 -11 -14 -20
S>l:was	-10 -17 20 -11 -23 -29
S>l:were	-25 3 0 -7 -12 -24
S>l:when	-18 2 9 -9 -13 -10
S>l:where	-9 -16 16 -7 -7 -12
S>l:whether	6 10 -23 -16 -10 -14
S>l:which	-33 -1 10 -11 -9 -20
S>l:while	6 10 -26 -6 -16 -13
S>l:whom	4 -17 10 -3 -6 -8
S>l:whose	-14 -9 11 -4 -4 -6
S>l:with	-10 1 -2 -12 0 -19
S>l:without	-14 -12 -6 -5 -6 14
S>l:–	-19 20 -14 -19 -13 -11
S>l:—	12 -9 -12 -29 -34 -32
S>lb-cue:absent	16 -9 -17 -8 -12 -4
S>lb-cue:attended	-17 -15 13 -10 9 -2
S>lb-cue:background	-25 15 5 -12 -15 -50
S>lb-cue:declined	19 -21 2 -9 -7 -22
S>lb-cue:hosted	-12 7 0 -11 -3 -22
S>lb-cue:invited	-22 -3 4 5 -11 -8
S>lb-cue:observer	-24 21 -17 -3 -3 -8
S>lb-cue:reported	-14 -5 4 -10 -18 -6
S>lb-cue:represented	-40 3 -4 -8 9 -12
S>led:about	11 -8 -16 -18 2 -29
S>led:according	-7 -2 5 -11 -15 -9
S>led:among	-24 4 0 -8 -13 -24
S>led:beside	-13 3 -1 -12 0 -21
S>led:beside-by	-26 17 -14 -6 -11 -19
S>led:between	-10 11 -6 -12 -13 -27
S>led:for-side	-23 -3 8 -7 -3 -13
S>led:instead	-3 1 -18 -18 10 -23
S>led:invites	-10 2 -31 11 -4 -18
S>led:meets	-14 6 -5 0 -11 -21
S>led:met-by	-8 -10 13 -9 -8 -15
S>led:sends	-12 13 -5 -2 -13 -9
S>led:under	-9 -12 15 -8 -10 -14
S>led:urges	-2 -7 7 -9 -8 -15
S>led:with	-10 0 -1 -12 0 -18
S>led:without	-23 -18 -17 -9 -10 22
S>lv-cue:absent	-12 11 -8 -2 -2 -15
S>lv-cue:attended	-15 -1 -9 -9 12 -2
S>lv-cue:background	3 -3 -1 -6 -6 -13
S>lv-cue:declined	-10 -14 15 -3 -2 -13
S>lv-cue:hosted	-11 11 -2 -9 -7 -19
S>lv-cue:invited	-13 -3 -5 7 -9 -4
S>lv-cue:reported	-58 1 9 -10 -15 -1
S>lv-cue:represented	-25 11 -21 -6 -17 2
S>lv:abandon	-10 -11 13 -5 -8 -14
S>lv:abandon|when	-10 -11 13 -5 -8 -14
S>lv:accept	-8 -17 17 -2 -2 -14
S>lv:accept|,	-8 -17 17 -2 -2 -14
S>lv:accompani	-17 20 -17 -2 -4 -10
S>lv:accompani|by	-17 20 -17 -2 -4 -10
S>lv:agre	-9 12 -5 -5 -8 -12
S>lv:agre|that	-5 14 -14 -2 -2 -4
S>lv:announc	14 -13 -12 -11 -12 -11
S>lv:announc|against	14 -13 -12 -11 -12 -11
S>lv:answer	4 11 -17 -10 -13 -15
S>lv:answer|that	-19 14 -9 -4 -4 -8
S>lv:answer|through	-14 10 -7 -4 -3 -5
S>lv:ar	-24 -16 -21 -25 -14 21
S>lv:arrest	20 -21 -15 -12 -13 -21
S>lv:ar|	-11 15 -13 -15 -5 -15
S>lv:ar|,	-22 -22 -15 -18 -11 22
S>lv:attend	-22 -7 13 -7 -19 -21
S>lv:attend|,	-12 -19 19 -5 -15 -16
S>lv:attend|aboard	-18 -8 9 -1 -6 -8
S>lv:attend|by	-10 18 -20 -3 -5 -8
S>lv:bar	-6 12 -11 -2 -2 -7
S>lv:bar|,	-6 12 -11 -2 -2 -7
S>lv:be	14 -8 -11 -13 -11 -22
S>lv:been	1 9 -23 -10 -12 -21
S>lv:been|	-15 15 -14 -4 -6 -15
S>lv:been|for	17 -17 -15 -7 -8 -11
S>lv:be|<person>	13 -14 -11 -5 -4 -10
S>lv:be|as	-16 14 -12 -4 -5 -11
S>lv:be|between	11 -17 2 -5 -4 -11
S>lv:brief	-31 8 -7 -10 -15 6
S>lv:brief|	-16 16 -15 -8 -9 -10
S>lv:brief|,	-16 2 -22 -2 -7 9
S>lv:brief|as	-12 12 -8 0 0 -1
S>lv:brief|by	-17 -19 18 -6 -6 -12
S>lv:broker	-14 -16 15 -9 -11 -13
S>lv:broker|,	-14 -16 15 -9 -11 -13
S>lv:brought	-25 23 -17 -5 -7 -16
S>lv:brought|	-15 21 -20 -3 -6 -7
S>lv:brought|,	-23 29 -25 -3 -5 -14
S>lv:brought|together	-13 16 -11 -4 -3 -9
S>lv:brought|with	-3 -13 12 0 -1 -3
S>lv:call	-13 -10 14 -12 -11 -18
S>lv:call|,	-14 -22 23 -1 -6 -9
S>lv:call|and	-14 11 -10 -2 -1 -5
S>lv:call|between	-8 15 -16 -1 -1 -4
S>lv:call|by	-26 0 2 -8 -4 -13
S>lv:call|on	-12 -17 17 -3 -4 -9
S>lv:came	-19 7 2 -3 -12 -21
S>lv:came|,	-19 7 2 -3 -12 -21
S>lv:chair	-34 6 -2 -9 2 -11
S>lv:chair|and	-11 13 -13 -5 -10 -12
S>lv:chair|by	-30 -23 27 -3 -5 -6
S>lv:chair|with	-21 7 -27 -9 3 -5
S>lv:clear	-15 14 -9 -4 -6 -14
S>lv:clear|,	-15 14 -9 -4 -6 -14
S>lv:close	9 -7 -6 -9 -9 -14
S>lv:close|,	-12 12 -11 -3 -2 -9
S>lv:close|with	-9 -14 14 -1 -1 -1
S>lv:co-chair	-24 -19 20 -8 -7 -11
S>lv:co-chair|by	-24 -19 20 -8 -7 -11
S>lv:come	-7 -12 -15 -9 -6 12
S>lv:come|and	-7 -12 -15 -9 -6 12
S>lv:confer	-13 9 -9 -10 -16 -14
S>lv:confer|with	-11 1 -1 -8 -15 -12
S>lv:conven	-15 -15 17 -7 -16 -17
S>lv:conven|,	-19 -2 5 -4 -13 -12
S>lv:coordin	-11 13 -12 -10 -12 -12
S>lv:coordin|	-11 13 -12 -10 -12 -12
S>lv:cross	-16 0 1 -9 -9 -10
S>lv:cross|where	-15 -2 3 -9 -9 -8
S>lv:deni	-17 16 -13 -4 -4 -9
S>lv:deni|that	-17 16 -13 -4 -4 -9
S>lv:did	-25 27 -20 -7 -6 -21
S>lv:did|	-20 22 -16 -6 -5 -20
S>lv:did|<person>	-17 15 -11 -2 -2 -7
S>lv:dine	5 -14 6 -12 -14 -24
S>lv:dine|,	8 -28 10 -13 -12 -24
S>lv:dine|with	-25 6 -3 -3 -7 -5
S>lv:dismiss|by	-10 -13 13 0 0 -2
S>lv:drew	-16 12 -4 -7 -8 -22
S>lv:drew|without	-9 0 3 -3 -1 -14
S>lv:drop	-10 14 -14 -1 -1 -14
S>lv:drop|when	-10 14 -14 -1 -1 -14
S>lv:drove	-6 -13 13 -3 -5 -3
S>lv:drove|with	-6 -13 13 -3 -5 -3
S>lv:elect	-19 9 -3 -13 -18 -20
S>lv:elect|	-14 -7 10 -9 -12 -11
S>lv:elect|,	-11 19 -20 -7 -12 -15
S>lv:face|	-6 13 -14 -3 -2 -6
S>lv:fell	-5 14 -14 -4 -9 -2
S>lv:fell|to	-5 14 -14 -4 -9 -2
S>lv:flew	-22 -6 3 -12 -7 4
S>lv:flew|,	-18 -4 -2 -9 -5 7
S>lv:flew|at	-11 -14 13 -8 -4 -9
S>lv:flew|that	-6 21 -21 0 -1 -3
S>lv:forc	4 -16 12 -5 -6 -8
S>lv:forc|,	7 -12 6 -5 -6 -7
S>lv:gather	-17 7 -11 -6 8 -14
S>lv:gather|	-12 15 -14 -5 -6 -11
S>lv:gather|,	-6 -9 -14 -2 13 -6
S>lv:gather|under	-9 -12 10 -3 -6 -5
S>lv:gave	-26 25 -18 -9 -24 -19
S>lv:gave|for	-21 25 -18 -6 -23 -15
S>lv:goe	-3 9 -21 -12 -6 -12
S>lv:goe|,	-13 14 -15 -6 -4 -9
S>lv:goe|which	-13 11 -7 -2 -2 -4
S>lv:got	-14 -11 13 -2 -6 -6
S>lv:grant	-7 19 -21 -4 -5 -6
S>lv:grant|to	-7 19 -21 -4 -5 -6
S>lv:ha	-15 17 -15 -8 -9 -14
S>lv:had	-10 14 -14 -12 -17 -24
S>lv:had|	-13 16 -16 -6 -7 -11
S>lv:had|<date>	-31 31 -32 -5 -6 -11
S>lv:had|with	3 -11 0 -9 -16 -18
S>lv:have	-32 0 -8 -15 -13 10
S>lv:have|	-26 -1 -23 -15 -14 12
S>lv:have|between	-17 17 -6 -1 -1 -3
S>lv:ha|	-15 17 -15 -8 -9 -14
S>lv:hear	-20 1 4 -12 -15 -19
S>lv:heard	0 12 -26 -15 -20 -8
S>lv:heard|	-22 10 -24 -9 -11 1
S>lv:heard|,	-18 12 -13 -9 -15 -2
S>lv:heard|to	14 -12 -9 -7 -5 -15
S>lv:hear|	-9 12 -12 -3 -4 -7
S>lv:hear|,	-18 -7 12 -10 -13 -16
S>lv:held	-47 1 8 -11 -14 -4
S>lv:held|,	-34 10 2 -11 -13 -17
S>lv:held|by	-4 -17 16 0 0 -2
S>lv:held|under	-19 -16 19 -8 -4 -7
S>lv:held|with	-26 6 -5 -4 -11 5
S>lv:hold	-1 -8 6 -11 -17 -11
S>lv:hold|with	-23 -5 12 -8 -14 -7
S>lv:host	6 -8 0 -9 -13 -15
S>lv:host|	-21 -4 7 -8 -4 -6
S>lv:host|,	-19 -13 17 -5 -16 -14
S>lv:host|<person>	-18 17 -17 -4 -6 -6
S>lv:host|and	-13 13 -12 -1 -3 -7
S>lv:host|by	11 -31 2 -2 -2 -2
S>lv:host|in	11 4 -21 -4 -9 -11
S>lv:host|with	-14 1 1 -2 -4 -4
S>lv:huddl	-13 17 -15 -7 -4 -5
S>lv:huddl|with	-13 17 -15 -7 -4 -5
S>lv:imprison	21 -24 -20 -9 -8 -15
S>lv:imprison|,	21 -24 -20 -9 -8 -15
S>lv:insist	-8 13 -11 -2 -1 -3
S>lv:insist|that	-8 13 -11 -2 -1 -3
S>lv:invit	-21 -12 -4 11 -10 2
S>lv:invit|	-8 -7 -34 12 -2 -16
S>lv:invit|,	-18 8 -21 -19 -12 5
S>lv:invit|with	-5 -17 17 -7 -3 -18
S>lv:is	12 -18 -1 -11 -9 -21
S>lv:is|	-13 -2 5 -5 -8 -10
S>lv:is|,	-11 -12 13 -3 -2 -9
S>lv:is|that	-14 -10 13 -2 -2 -3
S>lv:is|to	13 -14 -12 -3 -1 -10
S>lv:is|where	12 -22 -6 -5 -3 -8
S>lv:join	-18 -9 11 -9 -11 -13
S>lv:join|by	-15 3 -1 -4 -7 -10
S>lv:kept	10 -2 -16 -11 -11 -16
S>lv:kept|	14 -13 -11 -8 -8 -13
S>lv:laid	-11 -9 11 -7 -10 -14
S>lv:learn	-14 16 -15 -11 -12 -16
S>lv:learn|that	-12 12 -11 -11 -11 -13
S>lv:led|,	-4 7 -13 -1 -2 -3
S>lv:let	-13 16 -11 -1 -1 -10
S>lv:let|	-13 16 -11 -1 -1 -10
S>lv:lift	-13 -9 -9 -6 -10 10
S>lv:lift|on	-13 -9 -9 -6 -10 10
S>lv:link	-4 15 -14 0 -1 0
S>lv:link|,	-4 15 -14 0 -1 0
S>lv:lost	-16 10 -5 -13 -14 -14
S>lv:lost|and	-11 13 -12 -7 -10 -10
S>lv:lunch	15 0 -36 -9 -15 -11
S>lv:lunch|with	15 0 -36 -9 -15 -11
S>lv:mare	12 -14 -8 -7 -11 -10
S>lv:meet	-8 -9 10 6 -12 -21
S>lv:meet|	-32 3 3 -16 -9 -12
S>lv:meet|,	-22 -13 18 -9 -6 -16
S>lv:meet|since	4 -3 -13 -8 -4 -5
S>lv:met|	-1 4 -9 -13 -15 -24
S>lv:met|,	-14 8 -18 -9 -20 8
S>lv:met|by	-6 -13 13 -1 -1 -3
S>lv:met|for	-7 -12 -9 -3 12 -11
S>lv:met|under	-12 -18 16 -3 -5 -9
S>lv:moder	-12 23 -23 -5 -2 -5
S>lv:moder|by	-12 23 -23 -5 -2 -5
S>lv:open	-18 -21 21 -7 -8 -16
S>lv:open|,	-15 -14 16 -5 -5 -14
S>lv:open|before	-7 -14 12 -3 -4 -5
S>lv:own	-18 14 -19 -5 -5 3
S>lv:own|,	-18 14 -19 -5 -5 3
S>lv:pai	-13 -15 15 -3 -3 -6
S>lv:paid	-18 -14 16 -12 -14 -12
S>lv:paid|on	-18 -14 16 -12 -14 -12
S>lv:pai|where	-13 -15 15 -3 -3 -6
S>lv:photograph	-17 17 -18 -5 -12 -10
S>lv:photograph|with	-17 17 -18 -5 -12 -10
S>lv:plan	-14 -1 4 -4 -2 -9
S>lv:plan|between	-8 14 -18 -1 -1 -3
S>lv:plan|with	-10 -15 15 -4 -1 -3
S>lv:postpon	-14 -9 11 -1 -1 -9
S>lv:postpon|,	-14 -9 11 -1 -1 -9
S>lv:protest	-17 14 -12 -2 -3 -17
S>lv:protest|,	-17 14 -12 -2 -3 -17
S>lv:put	12 -8 -11 -16 -16 -20
S>lv:put|,	12 -3 -21 -16 -16 -18
S>lv:put|where	-11 -13 12 -2 -2 -3
S>lv:put|which	-13 10 -8 -2 -3 -3
S>lv:react	8 -3 -22 -4 -7 -14
S>lv:react|<date>	8 -3 -22 -4 -7 -14
S>lv:read	15 -18 -2 -11 -20 -21
S>lv:read|,	15 -17 -10 -7 -8 -14
S>lv:read|by	12 -23 5 -3 -11 -9
S>lv:recal	-13 16 -15 -1 -1 -2
S>lv:recal|when	-13 16 -15 -1 -1 -2
S>lv:receiv	-19 10 -2 -7 -8 -23
S>lv:receiv|	-17 22 -17 -6 -3 -7
S>lv:receiv|,	-24 15 -11 -8 -11 -19
S>lv:receiv|<date>	-12 18 -17 -5 -5 -4
S>lv:receiv|<person>	3 4 -18 -2 -2 -9
S>lv:receiv|by	-23 -35 35 -7 -8 -14
S>lv:receiv|from	-8 13 -14 -5 -6 -12
S>lv:receiv|with	-21 3 1 -2 -7 -4
S>lv:reconven	-12 13 -9 -6 -7 -11
S>lv:reconven|,	-12 13 -9 -6 -7 -11
S>lv:remain	-7 16 -1 0 0 -11
S>lv:remain|whether	-7 16 -1 0 0 -11
S>lv:replac	-19 21 -22 -10 -9 -18
S>lv:replac|,	-19 21 -22 -10 -9 -18
S>lv:repres	-20 5 -22 -6 -12 6
S>lv:repres|by	-18 21 -18 -5 -11 -18
S>lv:resum	-12 14 -13 -3 -2 -4
S>lv:resum|between	-12 14 -13 -3 -2 -4
S>lv:sai	-31 20 -8 -8 -5 -17
S>lv:said	-28 5 -8 -7 -11 7
S>lv:said|	-24 9 -16 -7 -11 5
S>lv:said|and	-7 12 -12 -1 -1 -13
S>lv:said|which	-14 -3 3 -3 0 -9
S>lv:sai|	-25 26 -21 -7 -5 -14
S>lv:sai|that	-19 0 8 -3 -1 -8
S>lv:sat	-3 -8 2 -9 -19 3
S>lv:sat|'	-8 21 -16 -3 -3 -5
S>lv:sat|,	1 20 -42 -8 -17 -13
S>lv:sat|between	-12 16 -17 -2 -7 -11
S>lv:sat|under	-18 -17 18 -3 -6 -10
S>lv:sat|with	6 -16 8 -7 -18 -14
S>lv:saw	-1 -3 3 -15 -15 -22
S>lv:saw|	3 -15 9 -18 -13 -16
S>lv:saw|,	-13 13 -10 -4 -11 -19
S>lv:saw|with	-18 20 -17 -2 -4 -3
S>lv:scrap	-8 -13 11 -7 -7 -7
S>lv:scrap|when	-8 -13 11 -7 -7 -7
S>lv:scuttl	-13 -2 5 -4 -3 -5
S>lv:scuttl|where	-11 -16 15 -3 -3 -3
S>lv:see	-10 -20 12 -10 -7 12
S>lv:see|	-8 -15 16 -10 -6 -11
S>lv:see|,	-16 -11 -17 -3 -3 13
S>lv:sent	-13 15 -7 -2 -13 -11
S>lv:sent|	-11 18 -7 -1 -9 -7
S>lv:set	-24 8 8 -9 -7 -10
S>lv:set|before	-14 -8 12 -10 -8 -8
S>lv:set|between	-9 15 -22 -1 -1 -2
S>lv:set|where	-15 18 -19 -1 -1 -5
S>lv:shout	-6 11 -11 -3 -14 -7
S>lv:shout|,	-6 11 -11 -3 -14 -7
S>lv:show	-20 -7 -19 -7 -6 13
S>lv:show|	-22 -11 -16 -6 -5 16
S>lv:sign	-7 -9 -35 -8 21 -28
S>lv:sign|,	-20 -4 -24 -6 16 -18
S>lv:sign|for	-10 -10 -14 -2 12 -7
S>lv:sign|while	-13 13 -12 -2 -13 -11
S>lv:sign|with	8 -6 -16 -1 -8 -12
S>lv:sit	-15 18 -18 -7 -8 -6
S>lv:sit|with	-15 18 -18 -7 -8 -6
S>lv:slaughter	-18 8 -5 -9 -15 -12
S>lv:slaughter|for	-14 -7 9 -7 -13 -8
S>lv:spent	-14 -13 13 -4 -3 -8
S>lv:spoke	2 18 -34 -6 -19 -15
S>lv:spoke|,	-11 14 -14 -1 -2 -5
S>lv:spoke|to	-12 13 -14 -3 -3 -9
S>lv:spoke|with	-10 25 -27 -3 -18 -6
S>lv:squeez	-12 -19 19 -3 -5 -8
S>lv:squeez|'	-12 -19 19 -3 -5 -8
S>lv:start	4 11 -25 -3 -7 -12
S>lv:start|when	7 -2 -19 -1 -4 -10
S>lv:struck	15 -21 -10 -6 -6 -10
S>lv:struck|by	20 -20 -19 -3 -3 -5
S>lv:summon	-9 16 -12 -14 -4 -10
S>lv:summon|	-7 19 -18 -16 -4 -9
S>lv:talk	3 4 -24 -7 -12 -7
S>lv:talk|with	3 4 -24 -7 -12 -7
S>lv:telephon	-11 18 -16 -2 -3 -13
S>lv:telephon|	-8 13 -12 -2 -1 -10
S>lv:thank	-5 17 -17 -1 0 -3
S>lv:thank|	-5 17 -17 -1 0 -3
S>lv:took	-12 15 -17 -3 -7 -7
S>lv:took|with	-6 12 -14 -1 -5 -3
S>lv:visit	0 -1 -8 -7 -10 -14
S>lv:visit|,	-14 9 -7 -3 -8 -11
S>lv:visit|by	-14 16 -17 -1 -1 -2
S>lv:visit|where	-9 -21 19 -2 -2 -2
S>lv:wa	-8 -11 12 -13 -20 -6
S>lv:wa|	-10 -17 20 -11 -23 -29
S>lv:wa|'	-10 -13 12 0 -1 -3
S>lv:wa|,	-18 15 -28 -6 -8 8
S>lv:wa|<number>	-12 12 -6 0 0 -5
S>lv:wa|and	-8 12 -12 -2 -3 -18
S>lv:wa|between	-18 18 -17 -4 -5 -8
S>lv:wa|by	7 -22 9 -13 -11 -18
S>lv:welcom	-16 -9 14 -7 -12 -11
S>lv:welcom|,	-6 17 -18 -1 -7 -4
S>lv:welcom|by	-21 -6 8 -5 -6 -10
S>lv:went	-19 -9 12 -6 -8 -10
S>lv:went|to	-12 -18 17 -7 -9 -9
S>lv:went|when	-15 15 -14 -1 -1 -2
S>lv:were	-26 -14 18 -7 -12 -23
S>lv:were|	-25 3 0 -7 -12 -24
S>lv:were|when	-4 -13 12 -1 -2 -4
S>lv:will	7 -25 17 -13 -16 -19
S>lv:will|,	9 -19 7 -10 -15 -17
S>lv:will|where	-5 -12 12 -1 -1 -2
S>lv:wipe	-10 -14 13 -6 -6 -9
S>lv:wipe|which	-10 -14 13 -6 -6 -9
S>lv:wrote	-19 2 1 -6 -5 -14
S>lv:wrote|between	-16 -2 4 -6 -5 -12
S>not-first	-2 13 -33 2 -7 -15
S>owned-does-first:owns-deputy	28 -36 -30 -11 -20 11
S>owned-does:comes	-13 13 -13 -4 -7 -6
S>owned-does:owns-deputy	22 -19 -33 -13 -22 9
S>owned-does:will-come	-13 13 -13 -4 -7 -6
S>owns	14 -22 -1 -15 -34 1
S>owns:boat	-12 12 -8 0 0 -1
S>owns:deputi	-19 -11 -14 -4 -13 16
S>owns:first	-15 15 -14 -4 -6 -15
S>owns:late	8 -6 -16 -1 -8 -12
S>owns:lawyer	19 -20 -18 -2 -6 -14
S>owns:leav	-12 12 -8 0 0 -1
S>owns:predecessor	27 -25 -25 -8 -14 -20
S>owns:secretari	-17 -5 -7 -2 -13 10
S>owns:successor-elect	-9 -19 19 0 -1 -2
S>owns:visit	-23 18 -16 -4 -10 -11
S>owns:word	8 0 -24 -7 -10 -17
S>quoted	10 -4 -18 -9 -13 -5
S>r-cue-near:absent	-8 -19 -2 -19 7 7
S>r-cue-near:attended	-11 -4 2 -11 1 -12
S>r-cue-near:background	18 -28 13 -13 -9 -21
S>r-cue-near:declined	-22 -6 -3 -4 -6 6
S>r-cue-near:hosted	-15 -6 14 -8 -10 -10
S>r-cue-near:invited	-7 -18 24 -33 -11 -35
S>r-cue-near:observer	-21 16 -13 -5 -6 -11
S>r-cue-near:represented	-20 -15 3 3 3 2
S>r-cue:absent	-16 -11 0 -14 2 10
S>r-cue:attended	-13 -7 4 -12 -1 -5
S>r-cue:background	5 3 -10 -11 -14 -27
S>r-cue:declined	-35 -5 4 -8 -13 -1
S>r-cue:invited	-11 -18 21 -7 -11 -34
S>r-cue:observer	-17 19 -14 -5 -6 -13
S>r-cue:represented	-10 -17 0 2 10 -1
S>r2:, and	-22 -14 18 -6 -8 -10
S>r2:<person> ,	2 -16 11 -9 -35 -7
S>r2:a colonel	-17 16 -13 -3 -2 -7
S>r2:according to	-15 16 -16 -1 -1 -6
S>r2:across from	4 0 -25 -5 -9 -12
S>r2:adjourned the	-11 -12 12 -7 -9 -14
S>r2:again ,	-15 22 -22 -2 -4 -5
S>r2:agreed on	-41 -4 7 -8 -7 -14
S>r2:among the	-20 18 -17 -3 -4 -9
S>r2:among them	26 -25 -24 -12 -20 -19
S>r2:and ,	-21 24 -21 -8 -14 -18
S>r2:and <place>	-14 13 -12 -2 -8 -7
S>r2:and an	-11 12 -10 -1 -2 -8
S>r2:and broke	-15 15 -8 -1 -5 -8
S>r2:and buyer	-11 16 -16 -1 -2 -11
S>r2:and member	-4 -13 13 -1 -4 -7
S>r2:and observ	-20 3 2 -11 -7 -13
S>r2:and on	12 -14 -11 -1 -1 -1
S>r2:and premier	-12 17 -17 -9 -12 -14
S>r2:and that	-17 14 -9 -3 -1 -8
S>r2:and the	-26 -5 17 -10 -17 -29
S>r2:and with	-11 -12 13 -3 -2 -9
S>r2:announced in	12 -9 -14 -5 -8 -7
S>r2:answered with	-14 -15 15 -2 -1 -3
S>r2:appeared by	-17 -7 10 -6 -8 -12
S>r2:appeared in	-2 15 -15 -1 0 -3
S>r2:appeared on	-9 15 -15 -5 -15 -12
S>r2:are come	-9 17 -13 -4 -2 -9
S>r2:are to	-19 24 -26 -2 -2 -6
S>r2:arrived <date>	-10 17 -10 -1 -1 -6
S>r2:as captain	14 -13 -11 -8 -8 -13
S>r2:as guest	-6 14 -14 -3 -3 -4
S>r2:as host	-8 -23 22 -3 -3 -5
S>r2:as moder	-15 -17 17 -8 -5 -4
S>r2:as organis	-10 -15 15 -4 -1 -3
S>r2:as their	-13 -19 17 -8 -11 -9
S>r2:asked director	-10 -13 13 -2 -1 -4
S>r2:asked for	-10 24 -24 -3 -2 -3
S>r2:at <person>	-20 22 -18 -4 -3 -11
S>r2:at <place>	-13 -18 9 -9 -5 11
S>r2:at a	-13 16 -16 -3 -4 -8
S>r2:at citi	-5 16 -16 -1 -3 -6
S>r2:at hi	-16 -3 8 -7 -6 -14
S>r2:at the	-26 14 -9 -7 -8 -22
S>r2:ate noth	-15 11 -8 -4 -4 -7
S>r2:attended the	-10 -7 -20 -4 12 -12
S>r2:before the	-15 16 -16 -6 -3 -5
S>r2:between them	-3 -13 12 0 -1 -3
S>r2:briefed health	-10 14 -13 -1 -6 -13
S>r2:broke a	-6 -9 -14 -2 13 -6
S>r2:broke bread	-10 14 -15 -4 -9 -10
S>r2:brought an	-15 18 -18 -4 -7 -9
S>r2:brought bu	-6 -15 15 -1 -1 -3
S>r2:brought none	-6 12 -8 -1 -1 -4
S>r2:brought togeth	-22 -22 23 -5 -8 -9
S>r2:but a	-13 13 -10 -1 -2 -12
S>r2:but their	-7 11 -8 -2 -4 -15
S>r2:by telephon	-12 13 -14 -3 -3 -9
S>r2:called ,	7 -3 -26 -6 -6 -10
S>r2:called a	-10 -16 15 -3 -6 -9
S>r2:called at	-9 14 -14 -1 -2 -3
S>r2:called for	19 -8 -20 -1 0 -3
S>r2:called on	-14 14 -13 -2 -2 -12
S>r2:came a	-7 -12 -9 -3 12 -11
S>r2:came face	-2 15 -15 -1 -2 -3
S>r2:came togeth	-4 15 -11 -1 -5 -6
S>r2:came with	-5 14 -8 0 -2 -9
S>r2:chaired a	-11 -14 18 -1 -2 -2
S>r2:chaired the	-8 -7 12 -1 -1 -1
S>r2:conferred by	-14 19 -21 -5 -7 -8
S>r2:conferred on	-18 18 -16 -5 -5 -6
S>r2:criticised the	14 -15 -13 -11 -14 -14
S>r2:crossed the	-9 14 -16 -5 -11 -17
S>r2:did not	-20 6 -19 -5 14 -24
S>r2:dined <date>	-3 -15 13 -2 -1 -5
S>r2:dined on	-11 14 -8 -4 -1 -3
S>r2:drew the	-13 11 -7 -2 -2 -4
S>r2:drove to	-7 15 -15 -1 -2 -6
S>r2:ended without	-13 13 -11 -3 -2 -6
S>r2:faced four	-6 15 -15 -2 -4 -8
S>r2:faced the	-13 -19 19 -6 -7 -12
S>r2:failed to	-10 12 -12 -3 -4 -12
S>r2:flew home	-14 11 -10 -2 -1 -5
S>r2:flew in	-14 15 -15 -1 -4 -9
S>r2:flew to	-12 26 -24 -2 -4 -5
S>r2:flies home	18 -19 -16 -4 -5 -9
S>r2:follows the	18 -19 -14 -9 -11 -20
S>r2:for a	-11 23 -22 -5 -2 -3
S>r2:for talk	-3 13 -13 -1 -1 -1
S>r2:for the	-16 0 2 -8 -8 -11
S>r2:fought over	15 -14 -18 -11 -11 -14
S>r2:gave a	-14 -19 20 -2 -1 -6
S>r2:gave him	-11 -13 12 -2 -2 -3
S>r2:goes too	12 -9 -14 -13 -4 -8
S>r2:got forti	-12 13 -11 -5 -5 -11
S>r2:got the	-6 -12 12 -1 -1 -6
S>r2:granted an	-15 -15 16 -8 -13 -14
S>r2:had a	-17 18 -13 -5 -8 -21
S>r2:had achiev	-16 -2 4 -6 -5 -12
S>r2:had agre	-5 7 -13 -3 -3 -5
S>r2:had also	-6 11 -13 -2 -4 -10
S>r2:had ask	-19 11 -6 -14 -4 -22
S>r2:had been	-27 6 -4 -7 -7 -10
S>r2:had breakfast	-23 23 -23 -7 -9 -11
S>r2:had call	-28 -5 9 -3 -7 -17
S>r2:had chang	-11 15 -15 -11 -3 -11
S>r2:had confer	-24 0 3 -5 -9 -12
S>r2:had held	-9 -17 17 -1 -2 -11
S>r2:had left	-10 13 -15 -4 -7 -7
S>r2:had met	-28 5 8 -7 -8 -21
S>r2:had pick	14 -15 -11 -4 -4 -7
S>r2:had plan	-14 19 -19 -1 -1 -4
S>r2:had promis	-19 -12 5 -5 -3 9
S>r2:had recus	-16 -15 16 -7 -17 -17
S>r2:had secretli	-19 14 -9 -4 -4 -8
S>r2:had slip	-9 14 -10 -3 -5 -17
S>r2:had stai	-8 -15 -12 -4 -12 14
S>r2:had talk	12 -4 -41 -21 -25 -30
S>r2:had them	-8 -16 16 -3 -6 -12
S>r2:had to	-14 -11 12 -2 -4 -13
S>r2:has been	-26 -5 7 8 -9 -23
S>r2:has cancel	-6 14 -14 -2 -4 -9
S>r2:has demand	11 -13 -8 -7 -5 -9
S>r2:has forc	14 -12 -15 -9 -7 -10
S>r2:has invit	-9 -8 15 -21 -3 -9
S>r2:has name	-24 -6 12 -5 -2 -2
S>r2:has promis	-14 20 -20 -6 -5 -18
S>r2:has put	-23 -13 15 -2 -3 -8
S>r2:has said	-12 -15 -10 -5 -5 14
S>r2:has summon	-11 -8 13 -11 -1 -5
S>r2:have been	-24 25 -18 -7 -3 -26
S>r2:have met	-11 16 -9 -1 -3 -3
S>r2:head the	-16 19 -11 -13 -2 -9
S>r2:held a	-13 -7 9 -4 -5 -6
S>r2:held talk	-21 24 -24 -4 -4 -8
S>r2:himself stai	-13 5 -13 0 -1 -3
S>r2:his iranian	-12 -1 5 -3 -8 -8
S>r2:hosted a	-9 -20 22 -1 -3 -2
S>r2:hosted the	-6 -19 17 -1 -3 -3
S>r2:hosted yolŋu	-4 -11 13 -1 -3 -1
S>r2:if releas	-14 2 1 -18 -13 -16
S>r2:in <date>	-8 9 -14 -3 -4 -4
S>r2:in <place>	8 -8 4 -10 -16 -39
S>r2:in her	-6 12 -12 -1 -1 -1
S>r2:in hospit	-9 -13 -12 -1 12 -14
S>r2:in the	-8 14 -15 -16 -25 -31
S>r2:interviewed the	-11 -12 12 -2 -2 -1
S>r2:invited the	-9 -13 11 -4 -1 -11
S>r2:is deni	-17 17 -6 -1 -1 -3
S>r2:is due	-20 27 -24 -7 -9 -19
S>r2:is expect	-13 13 -12 -1 -3 -7
S>r2:is guest	-5 17 -17 -1 0 -3
S>r2:is not	-7 -12 -15 -9 -6 12
S>r2:is open	-13 -17 17 -9 -11 -14
S>r2:is replac	-21 2 -18 -8 5 -2
S>r2:is to	-9 15 -11 -9 -14 -24
S>r2:it wa	-8 -19 -15 -3 18 -16
S>r2:joined hawker	-5 12 -12 -1 -7 -5
S>r2:joined mayor	-5 15 -16 -1 -4 -6
S>r2:laid a	-12 13 -12 -5 -6 -12
S>r2:last met	-17 18 -19 -3 -8 -9
S>r2:laughed and	-11 13 -11 -2 -1 -10
S>r2:learned by	-11 12 -12 -3 -4 -7
S>r2:learned that	-8 -13 11 -7 -7 -7
S>r2:led the	-16 -21 21 -2 -3 -5
S>r2:lunched in	-4 7 -13 -1 -2 -3
S>r2:lunched with	12 -23 5 -3 -11 -9
S>r2:may have	-16 11 -9 -2 -4 -5
S>r2:meets <organisation>	-13 15 -15 -1 -1 -4
S>r2:meets the	-16 19 -20 -3 -3 -6
S>r2:meets with	-15 -20 19 -9 -8 -3
S>r2:met <person>	-15 17 -15 -1 -3 -3
S>r2:met at	-14 16 -9 -2 -2 -8
S>r2:met banker	11 2 -23 -5 -6 -8
S>r2:met congoles	-10 -16 14 -1 -1 -5
S>r2:met for	-8 -17 18 -3 -3 -7
S>r2:met hi	-12 16 -14 -3 -8 -12
S>r2:met in	-21 24 -17 -3 -3 -15
S>r2:met lobstermen	-8 16 -16 -1 -3 -7
S>r2:met on	-13 18 -18 -6 -7 -11
S>r2:met the	-22 -3 7 -9 -11 -14
S>r2:met them	-15 -2 3 -9 -9 -8
S>r2:met twice	-8 17 -15 -2 -3 -9
S>r2:minister <person>	-19 20 -14 -19 -13 -11
S>r2:near <place>	-12 12 -12 -4 -2 -6
S>r2:nor <person>	-17 -19 -12 -12 -15 17
S>r2:nor her	-12 12 -11 -11 -11 -13
S>r2:of <organisation>	-20 8 5 -5 -8 -16
S>r2:of <place>	9 -3 -10 -5 -25 -17
S>r2:of the	-33 8 -1 -13 -13 1
S>r2:on <date>	8 -11 -3 -13 -14 -25
S>r2:on her	-6 16 -16 0 -1 -4
S>r2:on the	-20 -3 10 -7 -10 -15
S>r2:on time	-11 23 -25 -4 -5 -22
S>r2:opened an	-6 -20 20 0 -1 -1
S>r2:opened in	-14 20 -20 -2 -3 -8
S>r2:opened the	-7 -12 12 -1 -3 -2
S>r2:opens the	-6 -15 15 -1 -1 -4
S>r2:plans to	-6 11 -13 -1 -1 -8
S>r2:present for	-8 12 -12 -2 -3 -18
S>r2:protested ,	-14 -9 -9 -3 -12 11
S>r2:pushed ,	-5 11 -10 -1 -1 -13
S>r2:put their	-21 29 -30 -4 -7 -12
S>r2:questioned bank	-6 16 -17 -2 -2 -4
S>r2:ran into	-11 17 -15 -1 -4 -9
S>r2:received <person>	6 -23 2 -2 -8 -3
S>r2:received a	-4 -16 16 -1 -1 -1
S>r2:received chief	-11 -17 17 -1 -3 -1
S>r2:received her	-9 -12 14 -1 -4 -1
S>r2:received him	-16 -4 5 -1 -3 -2
S>r2:received in	-6 -18 18 -1 -3 -2
S>r2:received just	-6 -15 15 0 -1 -1
S>r2:received the	-13 -3 1 -3 -8 -4
S>r2:respectively ,	4 -25 10 -6 -10 -10
S>r2:resumed on	-14 -9 11 -4 -4 -6
S>r2:said outsid	-17 15 -13 -1 -2 -12
S>r2:said that	7 -8 1 -7 -7 -17
S>r2:said the	-15 -13 15 0 0 -1
S>r2:sat across	-2 20 -19 -1 -2 -3
S>r2:sat alon	-7 12 -12 -1 -1 -13
S>r2:sat between	-10 17 -17 -5 -12 -14
S>r2:sat down	-22 -5 7 -6 -12 -15
S>r2:sat in	-18 21 -20 -4 -6 -12
S>r2:sat on	-9 18 -17 -1 -2 -6
S>r2:sat togeth	-15 20 -17 -2 -2 -4
S>r2:saw <person>	-13 15 -15 -4 -5 -7
S>r2:saw a	-16 17 -17 -2 -6 -5
S>r2:saw the	-19 3 0 -7 -10 -23
S>r2:seated ,	-7 12 -13 -2 -4 -2
S>r2:sent a	-8 -9 -17 -2 -7 11
S>r2:shook hand	3 -1 -16 -7 -4 -9
S>r2:showed him	-12 12 -8 -3 -2 -8
S>r2:showed them	-5 -14 13 -1 -1 -1
S>r2:signed a	-5 11 -17 -3 -4 -6
S>r2:signed for	-6 17 -17 0 -5 -2
S>r2:slaughtered a	-10 -16 15 -6 -9 -6
S>r2:spoke <date>	-6 10 -12 -2 -4 -5
S>r2:spoke against	-9 16 -12 -3 -2 -4
S>r2:spoke by	-15 21 -20 -1 -2 -3
S>r2:spoke for	-31 -3 7 -5 -7 -14
S>r2:spoke on	-8 18 -15 -1 -3 -6
S>r2:stayed behind	-17 -14 14 -1 -4 -13
S>r2:stayed to	-9 12 -9 -1 -2 -12
S>r2:stood alon	-18 -15 16 -2 -3 -9
S>r2:stood side	4 3 -15 -6 -10 -11
S>r2:talked by	-17 14 -8 -3 -1 -5
S>r2:texted and	-15 18 -14 -1 -12 -5
S>r2:the associ	-16 14 -12 -4 -5 -11
S>r2:the imam	-14 -10 11 -1 -3 -11
S>r2:the ministri	-25 23 -18 -6 -9 -17
S>r2:the onli	-27 -4 8 -4 -8 -25
S>r2:the region	-6 -13 -6 -1 -2 12
S>r2:the shortest	-12 10 -7 -1 -2 -11
S>r2:the teacher	-13 -10 11 -4 -7 -14
S>r2:then call	-17 -20 20 -1 -3 -16
S>r2:then fell	-20 -16 -16 -2 -14 18
S>r2:then heard	-15 14 -14 -4 -5 -14
S>r2:then sat	8 -1 -22 -2 -7 -13
S>r2:then the	-12 25 -28 -4 -3 -16
S>r2:to <place>	-7 14 -14 -3 -2 -4
S>r2:to a	-14 -9 -3 12 -5 -16
S>r2:to hi	-6 21 -21 -15 -1 -8
S>r2:to host	-5 14 -14 -4 -9 -2
S>r2:to it	-14 17 -16 -2 -1 -1
S>r2:to scrap	-20 -12 13 -5 -3 -9
S>r2:to talk	-33 -8 12 -7 -5 -5
S>r2:to the	-7 23 -23 -2 -7 -6
S>r2:to which	7 -12 6 -5 -6 -7
S>r2:together with	-9 13 -12 -1 -1 -4
S>r2:told a	-18 -3 8 -5 -5 -10
S>r2:took no	-22 1 1 -6 -7 -14
S>r2:twice suspend	-13 -13 13 -5 -13 -11
S>r2:two hundr	-14 10 -7 -4 -3 -5
S>r2:visited the	-14 14 -13 -6 -8 -8
S>r2:waited in	10 -9 -7 -2 -1 -12
S>r2:walked out	-7 17 -16 -1 -1 -7
S>r2:wants the	15 -17 -7 -3 -4 -5
S>r2:wants to	-13 16 -16 -8 -9 -10
S>r2:was adjourn	-15 -15 -17 -6 -8 16
S>r2:was admit	-12 12 -11 -3 -2 -9
S>r2:was ask	-7 -16 15 -7 -1 -4
S>r2:was call	-14 20 -21 -2 -2 -15
S>r2:was in	-30 -3 -3 -13 -23 11
S>r2:was listen	-11 14 -13 -11 -4 -14
S>r2:was not	-21 -11 -14 -10 -23 19
S>r2:was put	-10 16 -19 -2 -2 -8
S>r2:was receiv	-24 21 -19 -5 -11 -13
S>r2:was taken	-10 -11 13 -5 -8 -14
S>r2:was talk	-12 -1 2 -1 -3 -3
S>r2:was the	-21 26 -21 -9 -15 -20
S>r2:was there	-4 20 -20 -3 -1 -20
S>r2:was to	-26 -10 8 -13 -16 3
S>r2:welcomed the	-19 -14 20 -2 -4 -3
S>r2:welcomes head	-5 -12 13 -1 -2 -2
S>r2:went togeth	-5 15 -15 -2 -2 -6
S>r2:were alon	-25 22 -11 -4 -4 -10
S>r2:were back	-12 13 -9 -6 -7 -11
S>r2:were present	-12 18 -14 -3 -3 -8
S>r2:were receiv	-14 15 -15 -1 -2 -4
S>r2:were sent	-15 12 -8 -13 -14 -14
S>r2:were the	-15 21 -15 -3 -3 -10
S>r2:were to	-11 15 -12 -3 -2 -7
S>r2:when the	20 -16 -22 -1 -5 -10
S>r2:while both	-12 12 -8 -3 -2 -9
S>r2:who came	-4 13 -13 -1 -3 -7
S>r2:who did	-12 15 -15 -4 -4 -8
S>r2:who had	-13 -15 15 -3 -4 -7
S>r2:whom thei	-18 16 -14 -3 -6 -10
S>r2:will be	-27 1 -16 -7 -9 13
S>r2:will board	-9 13 -12 -3 -2 -5
S>r2:will chair	-10 -15 19 -2 -3 -5
S>r2:will face	-6 12 -11 -2 -2 -7
S>r2:will have	-16 -14 15 -8 -7 -16
S>r2:will hear	-24 23 -19 -6 -4 -13
S>r2:will host	-12 -17 18 -3 -5 -11
S>r2:will initi	-23 0 4 -8 -21 -18
S>r2:will jointli	-13 17 -15 -6 -6 -8
S>r2:will mark	-11 13 -13 -5 -10 -12
S>r2:will meet	-21 10 -4 -2 -2 -16
S>r2:will not	-7 -15 -12 -4 -1 13
S>r2:will open	-12 -17 16 -6 -6 -14
S>r2:will pai	-8 25 -16 -1 -1 -28
S>r2:will receiv	-1 -21 13 -4 -3 -9
S>r2:will repres	-8 16 -17 -5 -16 -15
S>r2:will see	16 -15 -16 -13 -4 -15
S>r2:will share	-23 -26 27 -18 -15 -22
S>r2:will sit	-20 22 -18 -3 -3 -8
S>r2:will thank	-17 -7 12 -2 -1 -2
S>r2:will visit	-2 15 -15 -3 0 -3
S>r2:with <person>	-13 16 -16 -3 -4 -4
S>r2:with editor	-13 -14 14 -4 -6 -12
S>r2:with her	-10 15 -14 -3 -3 -3
S>r2:with interpret	-10 14 -13 -15 -8 -17
S>r2:with regret	-13 -17 -11 -11 -9 15
S>r2:withdrew to	-12 -4 5 -1 -2 -11
S>r2:wrote that	15 -18 -12 -1 -3 -9
S>r2:wrote to	-16 -17 17 -6 -6 -8
S>r:,	-22 -14 18 -6 -8 -10
S>r:<date>	-11 11 -2 -6 -6 -14
S>r:<person>	-15 -2 -2 -13 -47 9
S>r:<place>	2 -9 2 -11 -18 -1
S>r:a	-1 15 -21 -7 -11 -11
S>r:accord	-15 16 -16 -1 -1 -6
S>r:across	4 0 -25 -5 -9 -12
S>r:address	1 6 -12 -3 -5 -8
S>r:adjourn	-11 -12 12 -7 -9 -14
S>r:again	-15 22 -22 -2 -4 -5
S>r:agre	-41 -4 7 -8 -7 -14
S>r:among	23 -16 -30 -13 -21 -23
S>r:and	0 3 -4 -13 -19 -21
S>r:answer	-14 -15 15 -2 -1 -3
S>r:appear	-17 4 -1 -9 -18 -17
S>r:ar	-22 28 -29 -4 -3 -10
S>r:arriv	-10 14 -13 -1 -2 -7
S>r:as	9 -25 13 -18 -17 -21
S>r:ask	-15 4 -3 -4 -3 -6
S>r:attend	-11 -5 -20 -5 12 -13
S>r:befor	-15 16 -16 -6 -3 -5
S>r:between	-3 -13 12 0 -1 -3
S>r:brief	-11 11 -10 -4 -10 -15
S>r:broke	-11 9 -21 -6 10 -13
S>r:brought	-28 -6 14 -7 -10 -14
S>r:but	-15 5 4 -3 -6 -20
S>r:by	-12 13 -14 -3 -3 -9
S>r:call	11 0 -21 -6 -8 -18
S>r:came	-13 1 -22 -4 11 -20
S>r:chair	-12 -13 15 -2 -4 -5
S>r:confer	-23 27 -26 -8 -9 -10
S>r:conven	-14 -16 19 -2 -4 -7
S>r:criticis	14 -15 -13 -11 -14 -14
S>r:cross	-9 14 -16 -5 -11 -17
S>r:did	-20 6 -19 -5 14 -24
S>r:drew	-13 11 -7 -2 -2 -4
S>r:drove	-11 20 -20 -5 -10 -18
S>r:end	-14 17 -14 -3 -2 -6
S>r:face	-17 4 0 -10 -11 -20
S>r:fail	-10 12 -12 -3 -4 -12
S>r:flew	-24 28 -27 -6 -8 -15
S>r:fli	18 -19 -16 -4 -5 -9
S>r:follow	12 -19 -16 -10 -13 5
S>r:for	-20 14 -12 -8 -7 -11
S>r:fought	15 -14 -18 -11 -11 -14
S>r:gather	-9 -20 17 -4 -7 -7
S>r:gave	-19 -22 24 -3 -2 -7
S>r:goe	12 -9 -14 -13 -4 -8
S>r:got	-27 6 4 -6 -7 -16
S>r:grant	-15 -15 16 -8 -13 -14
S>r:ha	18 -19 -3 -6 -18 0
S>r:had	-14 -8 13 -15 -17 -3
S>r:have	-27 29 -20 -7 -5 -26
S>r:head	-16 19 -11 -13 -2 -9
S>r:held	-25 4 1 -5 -7 -10
S>r:hi	-12 -1 5 -3 -8 -8
S>r:himself	10 -3 -17 -7 -12 -8
S>r:host	-13 -27 28 -2 -6 -8
S>r:if	-14 2 1 -18 -13 -16
S>r:in	-1 4 -11 -11 1 -43
S>r:interview	-11 -12 12 -2 -2 -1
S>r:invit	-12 -16 15 -11 -4 -14
S>r:is	-28 19 -16 -14 -1 -5
S>r:it	-12 -10 -18 -4 18 -17
S>r:join	-8 20 -21 -2 -9 -9
S>r:laid	-12 13 -12 -5 -6 -12
S>r:last	-17 18 -19 -3 -8 -9
S>r:laugh	-11 13 -11 -2 -1 -10
S>r:led	-16 -21 21 -2 -3 -5
S>r:left	-7 5 -17 -3 -6 1
S>r:lunch	8 -17 1 -4 -12 -10
S>r:mai	-12 13 -11 -7 -7 -8
S>r:meet	7 -7 -2 -14 -14 -18
S>r:met	-23 9 3 -9 -11 -31
S>r:minist	-19 20 -14 -19 -13 -11
S>r:near	-12 12 -12 -4 -2 -6
S>r:nor	-22 2 -17 -18 -20 12
S>r:not	-31 -1 -17 -1 3 16
S>r:not-near	-25 -7 -20 4 8 17
S>r:of	-14 3 2 -9 -22 -6
S>r:offic	-14 -19 11 -1 -1 8
S>r:on	0 -1 -3 -13 -15 -33
S>r:open	-18 10 -9 -2 -5 -8
S>r:own	-10 -13 8 -2 -4 3
S>r:plan	-6 11 -13 -1 -1 -8
S>r:present	-8 12 -12 -2 -3 -18
S>r:presid	-20 -22 23 -3 -4 -3
S>r:protest	-17 6 -12 -8 -16 6
S>r:push	-5 11 -10 -1 -1 -13
S>r:put	-21 29 -30 -4 -7 -12
S>r:question	-6 16 -17 -2 -2 -4
S>r:ran	-11 17 -15 -1 -4 -9
S>r:receiv	-4 -16 11 -4 -12 -6
S>r:respect	7 -23 12 -17 -15 -13
S>r:resum	-14 -9 11 -4 -4 -6
S>r:said	9 3 -15 -12 -12 -25
S>r:sat	-33 8 -2 -7 -13 -24
S>r:saw	-29 20 -15 -10 -15 -26
S>r:seat	-7 12 -13 -2 -4 -2
S>r:sent	-6 -18 -2 -6 -10 12
S>r:shook	3 -1 -16 -7 -4 -9
S>r:show	-17 9 -4 -8 -7 -14
S>r:sign	-6 19 -25 -3 -6 -7
S>r:slaughter	-10 -16 15 -6 -9 -6
S>r:spoke	-25 5 -2 -5 -7 -13
S>r:stai	-21 -6 10 -1 -5 -18
S>r:stood	0 -6 7 -7 -11 -13
S>r:talk	-18 20 -17 -4 -2 -8
S>r:telephon	-14 18 -18 -8 -14 -13
S>r:text	-15 18 -14 -1 -12 -5
S>r:the	-9 -4 -1 -11 -23 6
S>r:then	-11 -4 -2 -8 -19 9
S>r:through	-10 12 -10 -5 -5 -8
S>r:to	-5 1 -5 8 -10 -19
S>r:togeth	-11 -11 12 -3 -12 -13
S>r:told	-2 -4 4 -6 -6 -13
S>r:took	-22 -2 3 -5 -7 -13
S>r:twice	-13 -13 13 -5 -13 -11
S>r:two	-18 4 3 -8 -6 -8
S>r:visit	-15 16 -15 -5 -7 -8
S>r:wa	-53 17 -21 -18 -37 16
S>r:wait	10 -9 -7 -2 -1 -12
S>r:walk	-14 -1 2 -4 -5 -8
S>r:want	13 1 -17 -10 -11 -12
S>r:welcom	-24 -26 31 -3 -6 -5
S>r:went	-5 15 -15 -2 -2 -6
S>r:were	-39 37 -26 -12 -12 -21
S>r:when	17 -14 -10 -2 -9 -11
S>r:while	-12 12 -8 -3 -2 -9
S>r:who	-17 5 2 -6 -9 -15
S>r:whom	-18 16 -14 -3 -6 -10
S>r:will	-24 -5 9 -17 -19 -5
S>r:with	-30 5 -7 -23 -18 5
S>r:withdrew	-12 -4 5 -1 -2 -11
S>r:would	-12 -5 2 -2 -2 3
S>r:wrote	3 -3 -4 -12 -13 -22
S>r:ye	-13 18 -19 -19 -11 -17
S>reference	4 0 -10 -9 -22 -3
S>role-cue:attended	-8 -17 19 -1 -1 -26
S>role-cue:background	-26 28 -17 -12 -10 -27
S>role-cue:hosted	-37 -23 20 -13 6 -3
S>role-cue:represented	-24 1 -6 -7 14 -32
S>rv:achiev	-16 -2 4 -6 -5 -12
S>rv:address	1 6 -12 -3 -5 -8
S>rv:adjourn	-17 -20 -5 -11 -13 14
S>rv:admit	-12 12 -11 -3 -2 -9
S>rv:agre	-19 0 4 -6 -5 -11
S>rv:announc	4 0 -6 -7 -13 -13
S>rv:answer	1 1 -3 -6 -3 -15
S>rv:appear	-17 4 -1 -9 -18 -17
S>rv:appear!	-12 -9 -11 -4 14 -18
S>rv:arriv	-10 14 -13 -1 -2 -7
S>rv:ask	-26 4 2 -17 -5 -24
S>rv:at	-15 11 -8 -4 -4 -7
S>rv:attend	-21 -13 7 -7 11 -18
S>rv:bargain	-12 17 -17 -9 -11 -11
S>rv:breakfast	-16 16 -15 -7 -9 -9
S>rv:bridg	-33 -8 12 -7 -5 -5
S>rv:brief	-11 -1 -15 -4 -9 8
S>rv:broke	-15 11 -22 -6 9 -15
S>rv:broker	-13 14 -7 -1 -1 -9
S>rv:brought	-28 -6 14 -7 -10 -14
S>rv:call	-3 -14 16 -8 -9 -35
S>rv:came	-14 0 -6 -5 10 -22
S>rv:cancel	-16 3 2 -5 -9 -14
S>rv:chair	-15 -26 28 -3 -5 -20
S>rv:chang	-11 15 -15 -11 -3 -11
S>rv:close	8 -5 -14 -6 -9 -5
S>rv:come	-3 -13 15 -11 -13 -21
S>rv:confer	-30 13 -6 -10 -13 -16
S>rv:conven	-21 -27 30 -5 -6 -12
S>rv:criticis	14 -15 -13 -11 -14 -14
S>rv:cross	-12 19 -17 -8 -16 -15
S>rv:declin	-21 0 6 -5 -8 -22
S>rv:defend	-9 -13 13 -1 -1 -7
S>rv:demand	11 -13 -8 -7 -5 -9
S>rv:dine	-16 4 1 -9 -8 -17
S>rv:drew	-13 11 -7 -2 -2 -4
S>rv:drove	-12 -1 -25 -6 -10 10
S>rv:end	-14 17 -14 -3 -2 -6
S>rv:expect	-13 13 -12 -1 -3 -7
S>rv:face	-22 0 -5 -10 -13 6
S>rv:fail	-15 19 -20 -4 -5 -17
S>rv:fell	-28 -13 -18 -4 12 12
S>rv:fete	-10 -14 13 -6 -6 -9
S>rv:fire	-11 13 -11 -4 -6 -8
S>rv:flew	-25 30 -29 -6 -8 -16
S>rv:fli	18 -19 -16 -4 -5 -9
S>rv:follow	4 -4 -25 -11 -13 5
S>rv:forc	11 -16 0 -9 -7 -10
S>rv:fought	15 -14 -18 -11 -11 -14
S>rv:gather	-23 -32 30 -8 -12 -18
S>rv:gave	-19 -22 24 -3 -2 -7
S>rv:give	-16 -6 8 -6 -6 -12
S>rv:goe	11 -7 -15 -13 -4 -8
S>rv:got	-27 6 4 -6 -7 -16
S>rv:grant	-15 -15 16 -8 -13 -14
S>rv:head	-16 19 -11 -13 -2 -9
S>rv:hear	-24 23 -19 -6 -4 -13
S>rv:heard	-26 -7 2 -6 -9 4
S>rv:held	-29 -1 7 -5 -8 -14
S>rv:hope	8 -4 -19 -4 -10 -15
S>rv:host	-27 -12 17 -5 -10 -14
S>rv:interview	-11 -12 12 -2 -2 -1
S>rv:invit	-17 -20 23 -23 -5 -18
S>rv:join	-13 25 -25 -6 -13 -17
S>rv:laid	-12 13 -12 -5 -6 -12
S>rv:last	-8 9 -14 -3 -4 -4
S>rv:laugh	-11 13 -11 -2 -1 -10
S>rv:led	-16 -21 21 -2 -3 -5
S>rv:left	-23 13 -9 -8 -17 -4
S>rv:listen	-13 -11 -4 15 -5 -19
S>rv:lunch	11 -21 0 -4 -11 -9
S>rv:meet	-4 9 -12 -7 -9 -19
S>rv:met	-20 12 -7 -8 -11 -12
S>rv:need	-13 0 1 -2 -9 -6
S>rv:open	-17 5 -1 -6 -7 -15
S>rv:own	-12 -19 14 -3 -6 3
S>rv:pai	-8 25 -16 -1 -1 -28
S>rv:pick	14 -15 -11 -4 -4 -7
S>rv:plan	-14 19 -19 -1 -1 -4
S>rv:postpon	-16 10 -8 -13 -6 -9
S>rv:presid	-20 -22 23 -3 -4 -3
S>rv:promis	-24 -6 0 -9 -7 7
S>rv:protest	-17 6 -12 -8 -16 6
S>rv:push	-5 11 -10 -1 -1 -13
S>rv:put	-40 7 2 -9 -11 -19
S>rv:question	-13 15 -14 -2 -2 -6
S>rv:ran	-11 17 -15 -1 -4 -9
S>rv:read	-16 3 1 -3 -6 -11
S>rv:receiv	0 7 -8 -6 -13 -16
S>rv:recus	-16 -15 16 -7 -17 -17
S>rv:refus	-10 3 -12 -2 -4 1
S>rv:releas	-14 2 1 -18 -13 -16
S>rv:replac	-21 0 -9 -8 5 -2
S>rv:repres	-8 16 -17 -5 -16 -15
S>rv:resum	-14 -9 11 -4 -4 -6
S>rv:sai	-7 11 -13 -1 -1 -11
S>rv:said	-2 -6 -16 -11 -12 15
S>rv:sat	-7 7 -5 -7 -13 -26
S>rv:saw	-29 20 -15 -10 -15 -26
S>rv:scrap	-14 16 -17 -3 -2 -7
S>rv:seat	-7 12 -13 -2 -4 -2
S>rv:see	20 -18 -21 -17 -6 -17
S>rv:see!	-8 10 -7 0 -13 -10
S>rv:sent	-16 -6 -10 5 -7 8
S>rv:shook	3 -1 -16 -7 -4 -9
S>rv:show	-23 2 5 -9 -8 -16
S>rv:sign	-8 22 -29 -3 -6 -7
S>rv:sit	-22 26 -23 -4 -5 -13
S>rv:slaughter	-10 -16 15 -6 -9 -6
S>rv:slip	-12 16 -12 -5 -10 -22
S>rv:spoke	-25 5 -2 -5 -7 -13
S>rv:stai	-26 -10 8 -4 -14 2
S>rv:stand	8 1 -23 -10 -11 -14
S>rv:state	-16 16 -16 -7 -12 -11
S>rv:stood	0 -6 7 -7 -11 -13
S>rv:stop	-13 13 -10 -1 -2 -12
S>rv:struck	-16 12 -8 -5 0 -12
S>rv:summon	-9 -15 17 -15 -8 -14
S>rv:suspend	9 -19 2 -8 -18 -17
S>rv:talk	0 9 -15 -8 -8 -16
S>rv:telephon	-14 18 -18 -8 -14 -13
S>rv:testifi	-16 14 -12 -4 -5 -7
S>rv:text	-15 18 -14 -1 -12 -5
S>rv:thank	-17 -7 12 -2 -1 -2
S>rv:told	-8 7 -1 -7 -10 -23
S>rv:took	-22 -2 3 -5 -7 -13
S>rv:travel	-11 20 -20 -4 -5 -14
S>rv:visit	-25 36 -33 -11 -12 -20
S>rv:wait	5 -4 -5 -4 -2 -15
S>rv:walk	-15 4 -2 -4 -6 -8
S>rv:want	13 1 -17 -10 -11 -12
S>rv:welcom	-24 -19 24 -3 -6 -5
S>rv:went	-5 15 -15 -2 -2 -6
S>rv:withdrew	-12 -4 5 -1 -2 -11
S>rv:wrote	3 -3 -4 -12 -13 -22
S>rvo:achiev littl	-16 -2 4 -6 -5 -12
S>rvo:adjourn on	-15 -15 -17 -6 -8 16
S>rvo:adjourn the	-11 -12 12 -7 -9 -14
S>rvo:admit .	-12 12 -11 -3 -2 -9
S>rvo:agre on	-40 -3 6 -8 -7 -13
S>rvo:agre with	0 13 -13 0 0 0
S>rvo:announc .	-14 3 3 -4 -9 -10
S>rvo:announc in	12 -9 -14 -5 -8 -7
S>rvo:answer fisher	-7 19 -21 -4 -3 -8
S>rvo:answer with	-14 -15 15 -2 -1 -3
S>rvo:appear by	-17 -7 10 -6 -8 -12
S>rvo:appear in	-2 15 -15 -1 0 -3
S>rvo:appear on	-15 5 -19 -7 12 -21
S>rvo:arriv <date>	-10 17 -10 -1 -1 -6
S>rvo:ask director	-10 -13 13 -2 -1 -4
S>rvo:ask for	-10 29 -29 -3 -2 -3
S>rvo:ask nine	-7 -16 15 -7 -1 -4
S>rvo:ask the	-10 -15 15 -11 -2 -8
S>rvo:ask to	-18 19 -18 -10 -3 -20
S>rvo:at noth	-15 11 -8 -4 -4 -7
S>rvo:attend the	-20 -15 8 -7 11 -18
S>rvo:bargain until	-12 17 -17 -9 -11 -11
S>rvo:breakfast apart	-16 16 -15 -7 -9 -9
S>rvo:bridg loan	-33 -8 12 -7 -5 -5
S>rvo:brief health	-10 14 -13 -1 -6 -13
S>rvo:brief the	-8 -4 -12 -3 -6 9
S>rvo:broke a	-6 -9 -14 -2 13 -6
S>rvo:broke bread	-10 14 -15 -4 -9 -10
S>rvo:broke for	-15 15 -8 -1 -5 -8
S>rvo:broker by	-13 14 -7 -1 -1 -9
S>rvo:brought an	-15 18 -18 -4 -7 -9
S>rvo:brought bu	-6 -15 15 -1 -1 -3
S>rvo:brought none	-6 12 -8 -1 -1 -4
S>rvo:brought togeth	-22 -22 23 -5 -8 -9
S>rvo:call ,	7 -3 -26 -6 -6 -10
S>rvo:call .	-19 19 -17 -5 -2 -15
S>rvo:call <person>	-20 -10 13 -6 -7 -16
S>rvo:call a	-12 -18 18 -5 -7 -10
S>rvo:call at	-9 14 -14 -1 -2 -3
S>rvo:call for	12 -15 -6 -2 -2 -11
S>rvo:call home	-10 14 -14 -1 -1 -14
S>rvo:call off	-15 -12 14 -8 -2 -14
S>rvo:call on	-14 24 -24 -2 -2 -13
S>rvo:call that	-21 -17 18 -2 -6 -12
S>rvo:call togeth	-10 -13 12 0 -1 -3
S>rvo:came a	-7 -12 -9 -3 12 -11
S>rvo:came face	-2 15 -15 -1 -2 -3
S>rvo:came togeth	-4 15 -11 -1 -5 -6
S>rvo:came with	-5 14 -8 0 -2 -9
S>rvo:cancel ,	-13 -14 14 -4 -6 -12
S>rvo:cancel a	-6 14 -14 -2 -4 -9
S>rvo:chair ,	-3 -16 17 -1 -1 -21
S>rvo:chair .	-9 -16 15 -2 -2 -3
S>rvo:chair a	-11 -14 18 -1 -2 -2
S>rvo:chair and	-7 -11 14 -1 -1 -3
S>rvo:come ,	-9 17 -13 -4 -2 -9
S>rvo:come ;	0 -8 7 -9 -10 -13
S>rvo:come to	-8 -16 16 -3 -6 -12
S>rvo:confer by	-14 19 -21 -5 -7 -8
S>rvo:confer in	-24 0 3 -5 -9 -12
S>rvo:confer on	-18 18 -16 -5 -5 -6
S>rvo:criticis the	14 -15 -13 -11 -14 -14
S>rvo:cross the	-12 19 -17 -8 -16 -15
S>rvo:declin to	-21 0 6 -5 -8 -22
S>rvo:defend fire	-9 -13 13 -1 -1 -7
S>rvo:demand to	11 -13 -8 -7 -5 -9
S>rvo:deni by	-17 17 -6 -1 -1 -3
S>rvo:dine <date>	-6 -5 6 -6 -7 -13
S>rvo:dine on	-11 14 -8 -4 -1 -3
S>rvo:dine with	-15 11 -9 -3 -4 -9
S>rvo:drew the	-13 11 -7 -2 -2 -4
S>rvo:drove home	-5 -14 -14 -2 -2 15
S>rvo:drove to	-7 15 -15 -1 -2 -6
S>rvo:end without	-13 13 -11 -3 -2 -6
S>rvo:expect to	-13 13 -12 -1 -3 -7
S>rvo:face each	-6 12 -11 -2 -2 -7
S>rvo:face four	-6 15 -15 -2 -4 -8
S>rvo:face the	-17 -20 11 -7 -12 11
S>rvo:fail to	-15 19 -20 -4 -5 -17
S>rvo:fell ill	-20 -16 -16 -2 -14 18
S>rvo:fell to	-9 -13 -12 -1 12 -14
S>rvo:fete <person>	-10 -14 13 -6 -6 -9
S>rvo:fire at	-11 13 -11 -4 -6 -8
S>rvo:flew home	-14 11 -10 -2 -1 -5
S>rvo:flew in	-14 15 -15 -1 -4 -9
S>rvo:flew to	-13 19 -18 -2 -5 -8
S>rvo:fli home	18 -19 -16 -4 -5 -9
S>rvo:follow <date>	-21 19 -17 -3 -2 -3
S>rvo:follow the	15 -12 -17 -9 -12 -23
S>rvo:forc the	14 -12 -15 -9 -7 -10
S>rvo:fought over	15 -14 -18 -11 -11 -14
S>rvo:gather <person>	-15 -22 20 -4 -6 -13
S>rvo:gather the	-15 -20 18 -5 -8 -9
S>rvo:gave a	-14 -19 20 -2 -1 -6
S>rvo:gave him	-11 -13 12 -2 -2 -3
S>rvo:goe too	12 -9 -14 -13 -4 -8
S>rvo:got forti	-12 13 -11 -5 -5 -11
S>rvo:got the	-6 -12 12 -1 -1 -6
S>rvo:grant an	-15 -15 16 -8 -13 -14
S>rvo:head the	-16 19 -11 -13 -2 -9
S>rvo:hear both	-24 23 -19 -6 -4 -13
S>rvo:heard both	-14 -13 14 -3 -4 -9
S>rvo:heard it	-15 14 -14 -4 -5 -14
S>rvo:held a	-16 -15 17 -4 -6 -13
S>rvo:held talk	-26 28 -27 -4 -6 -9
S>rvo:hope to	-6 11 -13 -2 -4 -10
S>rvo:host ,	-17 7 -5 -4 -7 -13
S>rvo:host .	-16 -16 17 -4 -6 -8
S>rvo:host ;	-3 -14 14 0 0 -1
S>rvo:host a	-12 -9 10 -2 -4 -2
S>rvo:host in	-7 -13 13 -1 -1 -8
S>rvo:host yolŋu	-4 -11 13 -1 -3 -1
S>rvo:interview the	-11 -12 12 -2 -2 -1
S>rvo:invit both	-5 -5 12 -16 -1 -5
S>rvo:invit student	-6 -5 8 -13 -2 -6
S>rvo:invit the	-9 -13 11 -4 -1 -11
S>rvo:join .	-10 13 -13 -4 -7 -12
S>rvo:join hawker	-5 12 -12 -1 -7 -5
S>rvo:join mayor	-5 15 -16 -1 -4 -6
S>rvo:laid a	-12 13 -12 -5 -6 -12
S>rvo:last an	-8 9 -14 -3 -4 -4
S>rvo:laugh and	-11 13 -11 -2 -1 -10
S>rvo:learn by	-11 12 -12 -3 -4 -7
S>rvo:learn that	-8 -13 11 -7 -7 -7
S>rvo:led the	-16 -21 21 -2 -3 -5
S>rvo:left after	-7 10 -17 -3 -4 -5
S>rvo:left empty-hand	-10 13 -15 -4 -7 -7
S>rvo:left the	-9 5 -14 -1 -5 3
S>rvo:left without	-19 0 5 -8 -13 -14
S>rvo:listen at	-7 -15 -17 15 -2 -10
S>rvo:listen off	-11 14 -13 -11 -4 -14
S>rvo:lunch in	-4 7 -13 -1 -2 -3
S>rvo:lunch with	14 -28 4 -3 -10 -8
S>rvo:meet <organisation>	-13 15 -15 -1 -1 -4
S>rvo:meet again	-19 24 -26 -2 -2 -6
S>rvo:meet haulier	-6 11 -13 -1 -1 -8
S>rvo:meet in	16 -14 -23 -3 -8 -6
S>rvo:meet the	-25 28 -25 -5 -5 -19
S>rvo:meet with	-15 -20 19 -9 -8 -3
S>rvo:met <person>	-15 17 -15 -1 -3 -3
S>rvo:met <place>	-16 19 -22 -3 -6 -13
S>rvo:met a	-19 20 -20 -4 -9 -11
S>rvo:met at	-14 16 -9 -2 -2 -8
S>rvo:met banker	11 2 -23 -5 -6 -8
S>rvo:met congoles	-10 -16 14 -1 -1 -5
S>rvo:met farmer	-20 -21 21 -4 -3 -12
S>rvo:met for	-11 -15 16 -4 -6 -10
S>rvo:met hi	-12 16 -14 -3 -8 -12
S>rvo:met in	11 0 -30 -3 -6 -19
S>rvo:met lobstermen	-8 16 -16 -1 -3 -7
S>rvo:met on	-16 11 -28 -5 -5 3
S>rvo:met the	-25 2 3 -9 -11 -16
S>rvo:met them	-15 -2 3 -9 -9 -8
S>rvo:met twice	-8 17 -15 -2 -3 -9
S>rvo:name the	-24 -6 12 -5 -2 -2
S>rvo:need .	-13 0 1 -2 -9 -6
S>rvo:open an	-6 -20 20 0 -1 -1
S>rvo:open in	-16 22 -21 -4 -3 -10
S>rvo:open the	-15 -22 22 -5 -6 -13
S>rvo:pai a	-8 25 -16 -1 -1 -28
S>rvo:pick up	14 -15 -11 -4 -4 -7
S>rvo:plan in	-14 19 -19 -1 -1 -4
S>rvo:postpon becaus	-14 13 -13 -11 -4 -7
S>rvo:presid .	-12 -15 16 -2 -3 -1
S>rvo:presid ;	-9 -14 14 -1 -1 -1
S>rvo:promis to	-24 -6 0 -9 -7 7
S>rvo:protest ,	-14 -9 -9 -3 -12 11
S>rvo:push ,	-5 11 -10 -1 -1 -13
S>rvo:put back	-27 -7 11 -4 -4 -12
S>rvo:put off	-17 -15 16 -6 -6 -5
S>rvo:put their	-21 29 -30 -4 -7 -12
S>rvo:question bank	-6 16 -17 -2 -2 -4
S>rvo:ran into	-11 17 -15 -1 -4 -9
S>rvo:receiv <date>	12 -9 -13 -4 -7 -13
S>rvo:receiv <person>	3 -34 12 -4 -9 -5
S>rvo:receiv a	-4 -16 16 -1 -1 -1
S>rvo:receiv at	-21 31 -30 -3 -6 -21
S>rvo:receiv by	-5 13 -13 0 0 -1
S>rvo:receiv chief	-11 -17 17 -1 -3 -1
S>rvo:receiv her	1 -16 6 -1 -4 -2
S>rvo:receiv hi	-12 -17 18 -2 -3 -3
S>rvo:receiv him	-18 -6 8 -2 -4 -3
S>rvo:receiv in	-22 14 -12 -5 -10 -12
S>rvo:receiv just	-6 -15 15 0 -1 -1
S>rvo:receiv letter	-13 -15 17 -1 -1 -1
S>rvo:receiv on	-14 13 -12 -2 -8 -7
S>rvo:receiv the	-13 -5 2 -3 -8 -4
S>rvo:receiv them	-19 -16 17 -3 -2 -9
S>rvo:refus permiss	-7 11 -8 -2 -4 -15
S>rvo:releas from	-14 2 1 -18 -13 -16
S>rvo:replac by	-21 2 -18 -8 5 -2
S>rvo:repres the	-8 16 -17 -5 -16 -15
S>rvo:resum on	-14 -9 11 -4 -4 -6
S>rvo:sai ,	-7 11 -13 -1 -1 -11
S>rvo:said ,	-9 -15 3 -1 -1 9
S>rvo:said .	-2 -7 8 -12 -12 -29
S>rvo:said <quote>	16 -14 -17 -3 -1 -7
S>rvo:said after	-19 19 -16 -7 -8 -17
S>rvo:said as	-11 15 -15 -1 0 -5
S>rvo:said outsid	-17 15 -13 -1 -2 -12
S>rvo:said that	6 -15 -1 -9 -8 9
S>rvo:said the	-15 -13 15 0 0 -1
S>rvo:sat across	-2 20 -19 -1 -2 -3
S>rvo:sat alon	-7 12 -12 -1 -1 -13
S>rvo:sat between	-10 17 -17 -5 -12 -14
S>rvo:sat down	2 -6 5 -6 -13 -20
S>rvo:sat in	-18 22 -19 -4 -5 -13
S>rvo:sat on	-9 18 -17 -1 -2 -6
S>rvo:sat togeth	-15 20 -17 -2 -2 -4
S>rvo:saw <person>	-13 15 -15 -4 -5 -7
S>rvo:saw a	-16 17 -17 -2 -6 -5
S>rvo:saw the	-19 3 0 -7 -10 -23
S>rvo:scrap .	-14 16 -17 -3 -2 -7
S>rvo:seat ,	-7 12 -13 -2 -4 -2
S>rvo:see presid	16 -15 -16 -13 -4 -15
S>rvo:see the	-8 10 -7 0 -13 -10
S>rvo:sent a	-15 -13 -20 10 -13 9
S>rvo:sent home	-16 9 -3 -13 -16 -16
S>rvo:sent them	-5 9 1 -8 -13 -18
S>rvo:shook hand	3 -1 -16 -7 -4 -9
S>rvo:show <person>	-15 -4 7 -6 -5 -10
S>rvo:show him	-12 12 -8 -3 -2 -8
S>rvo:show them	-5 -14 13 -1 -1 -1
S>rvo:sign a	-8 15 -22 -3 -4 -7
S>rvo:sign for	-6 17 -17 0 -5 -2
S>rvo:sit togeth	-21 21 -17 -2 -3 -7
S>rvo:slaughter a	-10 -16 15 -6 -9 -6
S>rvo:slip out	-10 13 -9 -5 -9 -19
S>rvo:spoke <date>	-6 10 -12 -2 -4 -5
S>rvo:spoke against	-9 16 -12 -3 -2 -4
S>rvo:spoke by	-15 21 -20 -1 -2 -3
S>rvo:spoke for	-31 -3 7 -5 -7 -14
S>rvo:spoke on	-8 18 -15 -1 -3 -6
S>rvo:stai aboard	-8 -15 -12 -4 -12 14
S>rvo:stai behind	-17 -14 14 -1 -4 -13
S>rvo:stai in	-13 5 -13 0 -1 -3
S>rvo:stai to	-9 12 -9 -1 -2 -12
S>rvo:stand .	8 1 -23 -10 -11 -14
S>rvo:state agenc	-13 12 -10 -4 -8 -7
S>rvo:stood alon	-18 -15 16 -2 -3 -9
S>rvo:stood side	4 3 -15 -6 -10 -11
S>rvo:stop that	-13 13 -10 -1 -2 -12
S>rvo:struck out	-16 12 -8 -5 0 -12
S>rvo:summon port	-11 -8 13 -11 -1 -5
S>rvo:suspend the	-13 -13 13 -5 -13 -11
S>rvo:talk ;	-12 15 -15 -4 -4 -8
S>rvo:talk by	-17 14 -8 -3 -1 -5
S>rvo:talk for	10 -2 -17 -4 -6 -10
S>rvo:talk vanilla	-12 -1 2 -1 -3 -3
S>rvo:testifi .	-13 10 -8 -2 -3 -3
S>rvo:text and	-15 18 -14 -1 -12 -5
S>rvo:thank <person>	-17 -7 12 -2 -1 -2
S>rvo:told a	-18 -3 8 -5 -5 -10
S>rvo:told about	-18 16 -14 -3 -6 -10
S>rvo:told to	-13 15 -7 -3 -2 -20
S>rvo:took no	-22 1 1 -6 -7 -14
S>rvo:travel to	-10 17 -17 -3 -3 -11
S>rvo:visit <place>	-11 19 -20 -5 -4 -11
S>rvo:visit six	-9 13 -12 -3 -2 -5
S>rvo:visit the	-20 23 -21 -9 -10 -12
S>rvo:wait in	5 -4 -5 -4 -2 -15
S>rvo:walk out	-9 18 -18 -2 -2 -8
S>rvo:want the	15 -17 -7 -3 -4 -5
S>rvo:want to	-13 16 -16 -8 -9 -10
S>rvo:welcom head	-5 -12 13 -1 -2 -2
S>rvo:welcom the	-19 -14 20 -2 -4 -3
S>rvo:went togeth	-5 15 -15 -2 -2 -6
S>rvo:withdrew to	-12 -4 5 -1 -2 -11
S>rvo:wrote that	15 -18 -12 -1 -3 -9
S>rvo:wrote to	-16 -17 17 -6 -6 -8
S>title-cue:absent	23 -20 -20 -13 -14 -14
S>title-cue:attended	2 3 -10 -9 -10 -15
S>title-cue:background	11 8 -43 -17 -13 -2
S>title-cue:hosted	-33 -11 26 -9 -35 -20
S>title-cue:invited	-12 -25 21 -6 -6 -9
S>title-cue:observer	16 -34 13 -12 -8 -21
S>title-cue:represented	-32 -3 2 -13 8 -13
announces|other	-17 15 -13 -1 -2 -12
announces|own	-28 9 5 -7 -9 -25
announces|thing	-1 -13 12 -7 -11 -20
aside-cue:absent	-11 -22 -21 -20 17 14
aside-cue:attended	-33 4 -6 -20 9 10
aside-cue:background	4 10 -41 -23 -28 -1
aside-cue:declined	4 -12 -20 -14 -21 7
aside-cue:hosted	-1 -7 -2 -17 -21 7
aside-cue:invited	-20 3 -5 9 -28 7
aside-cue:observer	8 2 -8 -13 -27 -11
aside-cue:reported	-2 -2 -4 -13 -26 -1
aside-cue:represented	-38 -4 -35 -14 35 -39
aside-does-first:absent-not-come	18 -23 -14 -10 -11 -5
aside-does-first:asked	-10 -4 1 -13 -21 4
aside-does-first:comes	-25 5 -7 -16 -34 7
aside-does-first:died	23 -19 -21 -10 -13 -11
aside-does-first:does-there	5 21 -28 -16 -28 -37
aside-does-first:elsewhere	-17 -21 -26 -15 -24 31
aside-does-first:hindered	-7 -13 -11 -3 13 1
aside-does-first:hosts	-4 -40 23 -11 -19 -3
aside-does-first:is-represented	-18 -32 -18 -9 30 -19
aside-does-first:is-there	-14 19 -26 -11 -12 -10
aside-does-first:kept-away	-10 -13 -12 -3 -5 13
aside-does-first:learned-later	19 -20 -13 -11 -14 -16
aside-does-first:leaves	-5 0 2 -8 -1 -14
aside-does-first:no-show	-6 -20 -13 -6 -14 11
aside-does-first:refused	3 -18 -17 -14 -21 14
aside-does-first:says	9 -11 7 -13 -25 -19
aside-does-first:uninvited	10 -29 -20 -14 -14 9
aside-does-first:watched	7 -18 -16 -9 -19 1
aside-does-first:will-come	-3 16 -25 -15 -5 -12
aside-does-first:will-not	-12 -10 -6 -3 -7 10
aside-does:absent-not-come	13 -22 -14 -13 -17 7
aside-does:asked	-10 -4 1 -13 -21 4
aside-does:comes	-26 2 -11 -16 -1 5
aside-does:did	-23 8 -13 -9 1 4
aside-does:died	23 -19 -21 -10 -13 -11
aside-does:does-there	2 7 -37 -19 7 -10
aside-does:elsewhere	-17 -21 -26 -15 -24 31
aside-does:hindered	-8 -7 -17 -5 12 0
aside-does:hosts	-2 -31 16 -13 -25 5
aside-does:is-represented	-22 -33 -19 -9 32 -22
aside-does:is-there	-18 7 -18 -12 -16 11
aside-does:kept-away	-10 -13 -12 -3 -5 13
aside-does:learned-later	19 -20 -13 -11 -14 -16
aside-does:leaves	-5 0 2 -8 -1 -14
aside-does:no-show	-18 9 -21 -12 -23 8
aside-does:owns-deputy	11 -14 -7 -5 -7 -11
aside-does:refused	3 -18 -17 -14 -21 15
aside-does:says	-5 -1 -3 -14 -26 1
aside-does:uninvited	2 -32 -21 -14 -17 15
aside-does:watched	7 -18 -16 -9 -19 1
aside-does:will-come	-8 3 -28 -20 -8 6
aside-does:will-not	-12 -10 -6 -3 -7 10
aside:'d	-17 -21 20 -4 -4 -14
aside:'ll	-12 17 -17 -13 -4 -8
aside:<person>	-4 -10 18 -24 2 -23
aside:abroad	-12 -24 -8 -3 24 -1
aside:accept	15 8 -16 -2 -9 -25
aside:accompani	-18 -20 -17 -6 -10 21
aside:accord	20 -21 -9 -2 -6 -21
aside:advis	-25 -23 12 -10 19 -22
aside:agenc	-18 -15 19 -8 -11 -13
aside:airport	-9 -12 10 -3 -6 -5
aside:airspac	-11 -10 -15 -3 11 -10
aside:aloud	-18 18 -5 -7 -7 -15
aside:alphabet	-18 18 -9 -4 -5 -10
aside:ambassador	-20 -21 -16 -9 13 13
aside:ami	-12 13 -11 -13 -12 -8
aside:among	-11 12 -6 -4 -6 -13
aside:analyst	15 -18 -12 -1 -3 -9
aside:anoth	2 4 -22 -4 -2 -15
aside:answer	-13 21 -25 -9 -11 -12
aside:apologis	-16 -21 -17 -11 -17 21
aside:appear	-13 18 -17 -13 -5 -9
aside:arrest	19 -14 -10 -9 -11 -23
aside:ask	5 3 -23 -10 -20 -2
aside:associ	-11 -14 14 -3 -4 -14
aside:attend	-9 -12 -15 -3 13 -10
aside:author	-11 15 -9 -9 -13 -15
aside:back	-14 2 -12 -5 11 -12
aside:bai	16 -16 -16 -13 -13 -13
aside:ballot	-16 -14 -5 -2 -17 16
aside:banker	-15 16 -16 -5 -3 -8
aside:bar	-11 -10 -15 -3 11 -10
aside:base	-14 13 -14 -7 -8 -11
aside:battalion	-13 -22 18 -8 -14 -17
aside:behind	-32 -16 -15 -14 -14 32
aside:besid	-21 16 -8 -8 -21 -23
aside:biologist	-14 14 -9 -1 -2 -5
aside:bishop	-8 28 -10 -3 -29 -13
aside:boat	23 2 -25 -12 -20 -31
aside:bound	15 -17 -10 -11 -12 -13
aside:brief	-17 -22 22 -2 -9 -20
aside:brother	-19 21 -26 -7 -18 -13
aside:brought	17 -18 -12 -4 -8 -15
aside:buffet	26 -23 -22 -9 -7 -30
aside:bulgarian	-13 14 -14 -11 -12 -15
aside:burn	-24 -12 20 -11 -19 -17
aside:busi	-14 17 -16 -5 -6 -9
aside:buyer	-13 -6 -5 -1 -12 13
aside:cab	-9 -12 10 -3 -6 -5
aside:call	-10 12 -2 -12 -15 -34
aside:came	-10 18 -17 -2 -8 -26
aside:cancel	7 -12 6 -5 -6 -7
aside:candid	-14 -15 15 -2 -1 -3
aside:cannot	-10 -24 -7 -1 -12 24
aside:car	-16 -8 -7 -3 -18 14
aside:card	-14 17 -16 -5 -6 -9
aside:carri	17 -24 -9 -5 0 -8
aside:case	-13 -13 -5 -2 -7 13
aside:chair	-38 -45 39 -13 -16 0
aside:chairman	-21 2 7 -8 -23 -22
aside:chanc	-10 15 -9 -2 -12 -17
aside:chancellor	-12 15 -13 -5 -10 -11
aside:channel	0 15 -24 -8 -12 -9
aside:char	-16 19 -20 -7 -6 -27
aside:chief	-10 -13 -10 -6 -13 12
aside:chiefdom	-19 -22 -13 -13 -17 20
aside:citi	17 -19 -9 -4 7 -20
aside:clear	-20 -24 24 -3 -4 -6
aside:cleric	-7 11 -8 -2 -4 -15
aside:clinic	-17 -15 -5 -7 -23 17
aside:colleagu	-19 -18 13 -9 9 -16
aside:colonel	-14 13 -14 -7 -8 -11
aside:come	-13 17 -20 -7 -8 -14
aside:command	-22 -4 13 -13 -21 -13
aside:commission	-6 -18 17 -2 -2 -3
aside:complet	-11 14 -16 -2 -8 -10
aside:confer	-14 -15 15 -5 -12 -9
aside:consul	-19 -17 19 -1 -3 -16
aside:contract	15 -17 -10 -11 -12 -13
aside:control	-29 17 -14 -12 -17 9
aside:count	15 -15 -11 -8 -16 -14
aside:counterpart	-5 17 -17 -1 -9 -7
aside:countri	10 -19 -19 -17 -20 15
aside:courtyard	-11 -16 16 -3 -4 -6
aside:cousin	-19 -15 -11 -5 16 -14
aside:critic	-10 -13 -10 -6 -13 12
aside:cross	-21 15 -21 -16 -19 14
aside:custom	-13 -9 -9 -6 -10 10
aside:dai	-6 14 -14 -1 -2 -3
aside:daili	-16 -7 13 -3 -5 -5
aside:danish	-5 17 -17 -1 -9 -7
aside:deal	-19 -15 -10 -5 -14 18
aside:delai	-8 12 -12 -2 -3 -18
aside:deleg	7 -12 -22 -10 14 -24
aside:deputi	-27 31 -23 -8 -26 -25
aside:desk	12 -11 -14 -8 -9 -8
aside:di	20 -16 -19 -5 -13 -9
aside:dine	-14 -16 -12 -5 -13 14
aside:dinner	-14 -10 11 -1 -3 -11
aside:diocesan	-23 23 -1 0 -2 -5
aside:diplomat	14 -14 -14 -5 -8 -7
aside:director	-23 22 -26 -6 8 -17
aside:discov	17 -17 -15 -3 -8 -14
aside:discuss	-6 14 -14 -1 -2 -3
aside:dismiss	-17 -16 -14 -8 -17 17
aside:doctor	14 -16 -15 -6 -11 -10
aside:document	-13 14 -14 -11 -12 -15
aside:door	0 -7 -14 -5 -12 5
aside:down	-25 -23 27 -11 -30 -23
aside:draft	25 -21 -27 -4 -9 -9
aside:drew	15 -17 2 -14 -13 -18
aside:drink	11 -5 -2 -3 -5 -12
aside:driven	-9 -12 10 -3 -6 -5
aside:drop	-19 20 -17 -7 -16 -20
aside:drown	16 -16 -16 -13 -13 -13
aside:dry	12 -7 -15 -8 -7 -9
aside:due	-15 25 -22 -4 -11 -24
aside:dust	-3 -15 14 0 0 -1
aside:edit	11 -12 -6 -9 -5 -13
aside:editor	-9 16 -10 -2 -7 -25
aside:eighty-on	11 -7 -8 -6 -13 -11
aside:elder	-13 0 -17 -6 -10 11
aside:elect	-10 -17 -7 -10 15 -10
aside:eleven	-19 15 -8 -2 -2 -20
aside:emirati	-16 22 -17 -10 -14 -18
aside:empti	-17 -14 -21 -2 -7 18
aside:engin	-11 -17 -14 -5 15 -15
aside:english	-16 10 -7 -5 -7 -10
aside:enthron	-9 -12 -15 -3 13 -10
aside:environ	-8 -10 13 0 -1 -1
aside:envoi	-13 -5 9 -2 -5 -8
aside:ethiopian	-14 -7 13 -1 -18 -6
aside:evid	-19 -11 3 -11 -21 15
aside:excel	-16 19 -20 -7 -6 -27
aside:expect	-14 -5 -17 -15 -26 17
aside:fall	-15 14 -14 -6 -9 -9
aside:famili	-30 28 -23 -5 9 -13
aside:farmer	19 -17 -17 -14 -14 -18
aside:father	11 -14 -7 -5 -7 -11
aside:fee	-15 14 -9 -3 -13 -12
aside:ferri	-13 -6 -10 -4 -4 9
aside:file	-1 -19 -9 -5 -21 18
aside:financ	-1 8 -16 -3 -5 -8
aside:firm	11 -17 -22 -16 -17 15
aside:first	-4 15 -16 -13 -19 -21
aside:fled	30 -31 -23 -19 -22 -24
aside:floor	-15 18 -21 -3 -6 -13
aside:follow	3 4 -25 -4 -3 -17
aside:foot	19 -18 -5 0 -2 -19
aside:form	-16 20 -19 -6 -6 -10
aside:forum	7 -12 6 -5 -6 -7
aside:found	18 -17 -21 -10 -10 -12
aside:founder	-18 -4 -4 -2 -15 13
aside:four	20 -22 17 -4 -12 -24
aside:four-countri	-11 14 -16 -2 -8 -10
aside:fourth	11 -5 -2 -3 -5 -12
aside:frenchwoman	-14 26 -27 -17 -8 -10
aside:fund	12 -7 -15 -8 -7 -9
aside:garag	-20 -23 23 -2 -5 -14
aside:gather	-11 -16 16 -3 -4 -6
aside:gave	-15 -8 11 -1 -4 -9
aside:gener	14 -13 -6 0 -1 -6
aside:georgian	-20 20 -13 -13 -12 -21
aside:given	-18 10 -22 -11 -21 16
aside:governor	-34 -11 17 -11 -1 -31
aside:grandmoth	-12 11 -8 -4 -6 -9
aside:grandson	-21 -16 10 -3 -16 13
aside:ground	-11 -11 -10 -2 14 -14
aside:guest	-19 7 -16 -7 -19 4
aside:gun	-12 -14 -5 -2 -8 12
aside:half	-18 -15 -11 -12 -12 15
aside:hall	18 -25 6 -13 -11 -20
aside:hate	-7 -12 -15 -9 -6 12
aside:head	-18 -25 24 -7 -21 0
aside:health	-17 -16 -16 -5 -10 16
aside:hear	8 -1 -27 -11 -15 7
aside:heard	-17 16 -7 -3 -3 -10
aside:heat	-7 -12 -15 -9 -6 12
aside:held	-17 -15 15 -3 -9 3
aside:helicopt	-8 12 -12 -2 -3 -18
aside:herd	-13 -13 -13 -8 -14 13
aside:high	-16 16 -15 -2 -7 -13
aside:histori	12 -14 -15 -7 -3 -7
aside:hold	-9 18 -19 -3 -5 -11
aside:hospit	-12 -20 18 -11 -19 -19
aside:host	11 -11 -10 -6 -14 -36
aside:hour	-12 21 -21 -2 -9 -8
aside:hous	-24 -20 23 -7 -8 -12
aside:huddl	-6 -13 10 -7 -4 -11
aside:idea	-10 -4 -5 -4 10 -18
aside:ill	-13 -11 -8 -3 14 -21
aside:impeach	15 -13 -10 -6 -9 -17
aside:imprison	-14 17 -18 -3 -3 -4
aside:ink	-6 -12 -13 -2 -10 13
aside:insist	-17 16 -7 -3 -3 -10
aside:inspect	-14 13 -14 -7 -8 -11
aside:insur	17 -17 -10 -1 -3 -14
aside:invit	-23 -31 14 16 -18 -2
aside:item	-23 27 -26 -16 -17 -22
aside:jail	24 -24 -18 -11 -19 -26
aside:join	-4 13 -13 -1 -17 -7
aside:keep	26 -23 -22 -9 -7 -30
aside:kill	19 -23 -12 -17 -9 -19
aside:kitchen	-23 23 -11 -1 -2 -1
aside:known	-15 20 -24 -3 -8 2
aside:korean	-8 -14 13 -3 -8 -14
aside:kueh	-11 -14 14 -3 -4 -14
aside:labour	10 -5 -14 -7 -4 -8
aside:land	-9 13 -12 -1 -1 -4
aside:lao	-12 8 7 -3 -18 -9
aside:largest	18 -30 -22 -11 -9 5
aside:last	-21 -14 -17 -6 -19 20
aside:late	-7 4 -12 -8 -10 2
aside:latin	-18 18 -9 -4 -5 -10
aside:latter	-20 -23 23 -2 -5 -14
aside:law	17 -17 -16 -6 -9 -9
aside:lawyer	11 -39 -29 -22 27 -29
aside:lead	24 -24 -17 -10 -7 -26
aside:leav	12 5 -14 -8 -16 -16
aside:lectur	18 -16 -19 -7 -10 -14
aside:led	4 8 -31 -10 -11 -24
aside:left	-5 0 2 -8 -1 -14
aside:leg	-15 4 -18 -7 9 -13
aside:legisl	15 -13 -10 -6 -9 -17
aside:let	-9 -14 -7 -4 12 -7
aside:letter	12 -11 -14 -8 -9 -8
aside:librari	19 -21 -8 -4 -11 -15
aside:line	16 -32 6 -21 -8 3
aside:link	-17 26 -24 -1 -2 -4
aside:list	-20 20 -13 -13 -12 -21
aside:live	13 -13 -2 -1 -5 -9
aside:locomot	-9 -12 10 -3 -6 -5
aside:longest	-11 11 -3 -1 -14 -10
aside:look	-24 1 -26 -5 -13 9
aside:lorri	17 -14 -18 -6 -9 -11
aside:lost	-18 -29 26 -10 -17 2
aside:lunch	-9 18 -19 -2 -7 -8
aside:mail	11 -13 -8 -5 -6 -8
aside:malaysian	-13 -6 -5 -1 -12 13
aside:malian	-11 -10 -15 -3 11 -10
aside:mayor	-18 -26 17 -14 -14 11
aside:mediat	-29 11 16 -9 -15 -23
aside:member	-10 13 -17 -3 -9 -11
aside:memo	20 -17 -18 -18 -14 -22
aside:men	-6 -5 8 -13 -2 -6
aside:mention	15 -8 -13 -18 -17 -16
aside:merg	-19 -22 -13 -13 -17 20
aside:messag	17 -24 -9 -5 0 -8
aside:met	-31 -10 13 -4 -10 -20
aside:mill	-15 -16 -16 -2 -4 16
aside:minist	-22 1 -12 -8 -23 7
aside:ministri	-25 -16 23 -10 -20 -19
aside:minut	-11 14 -12 -3 -2 -12
aside:miss	-13 16 -23 -9 -17 -25
aside:morn	9 -3 -18 -2 -7 -13
aside:mother	-29 29 -15 -6 -8 -20
aside:mouth	-15 18 -19 -11 -11 -16
aside:mp	11 -11 -9 -6 -7 -13
aside:ms	11 -14 -7 -5 -7 -11
aside:murder	10 -7 -9 -8 -8 -12
aside:name	8 -7 -30 -19 -31 12
aside:nation	-14 -15 15 -3 -9 -11
aside:neither	-13 -11 12 -1 -4 -12
aside:never	14 -14 -10 -5 -6 -10
aside:new	-21 4 -18 -6 13 -15
aside:nobodi	-16 16 -3 -2 -13 -16
aside:norwegian	-13 -8 10 -1 -4 -7
aside:not	6 -34 -33 -29 12 26
aside:note	-24 -4 -15 -10 19 -24
aside:note-tak	-10 13 -6 -1 -1 -4
aside:noth	-24 26 -21 -8 -11 -19
aside:now	21 -18 -13 -5 -10 -17
aside:nurs	-11 15 -17 -7 -16 -13
aside:offici	-11 16 -16 -2 -6 -11
aside:ombudsman	-6 14 -16 -1 -5 -6
aside:open	-15 18 -19 -11 -11 -16
aside:oper	-16 21 -16 -12 -23 -21
aside:oppos	20 -21 -9 -2 -6 -21
aside:organis	-21 13 12 12 -15 -25
aside:outsid	13 -11 -7 -6 -6 -23
aside:overnight	-16 -9 -7 -3 -15 15
aside:own	19 -21 -24 -9 -32 -5
aside:owner	9 -15 -6 -8 -1 -7
aside:paper	-12 21 -25 -10 -16 -16
aside:parliament	12 -16 -12 -5 7 -12
aside:part	-15 -2 -14 -4 -4 7
aside:parti	-6 -12 -6 15 -22 -11
aside:passeng	-14 17 -2 -1 -1 -15
aside:photograph	-14 17 -16 -12 -13 -21
aside:pipelin	-15 6 5 -9 -19 -15
aside:pit	-9 13 -12 -1 -1 -4
aside:place	-14 -3 10 -2 -18 -6
aside:plan	-16 7 -4 -11 -4 -7
aside:planner	12 -13 -12 -3 -5 -7
aside:planter	-7 15 -13 -3 -2 -6
aside:port	-11 15 -9 -9 -13 -15
aside:post	0 -29 23 -15 -20 -2
aside:premier	-10 3 9 -8 -19 -14
aside:presenc	-11 16 -16 -2 -6 -11
aside:present	-15 -16 -13 -6 -11 17
aside:presid	12 28 -32 -16 -29 -29
aside:press	-15 -14 -13 -11 -12 15
aside:priest	-16 16 -15 -2 -7 -13
aside:promis	-21 -16 -14 -5 -9 17
aside:prompt	15 -9 -3 -5 -10 -15
aside:provost	-6 -5 8 -13 -2 -6
aside:pull	-18 -2 -7 -4 -15 14
aside:question	-22 21 -7 -2 -2 -13
aside:rabbi	-14 -10 11 -1 -3 -11
aside:railwai	15 -10 -10 -5 -6 -18
aside:rainmak	-6 -22 21 -2 -4 -8
aside:ram	16 -13 -10 -11 -15 -17
aside:ran	12 -7 -15 -8 -7 -9
aside:rather	15 -17 -10 -7 -8 -14
aside:read	6 -1 -16 -16 -18 -23
aside:receiv	5 -9 7 -5 -7 -23
aside:recov	10 -14 -8 -2 -10 -7
aside:refus	14 -12 -18 -13 -12 -2
aside:reindeer	-13 -13 -13 -8 -14 13
aside:report	18 -9 -14 -8 -19 -19
aside:repres	-18 -20 -16 -8 22 -18
aside:resign	23 -15 -26 -31 -18 -27
aside:rest	14 -14 -9 -7 -7 -19
aside:retreat	8 -14 7 -6 -10 -17
aside:right	-6 -13 -6 -1 -2 12
aside:rim	-9 13 -12 -1 -1 -4
aside:road	-3 -15 14 0 0 -1
aside:row	-13 13 -12 -2 -13 -11
aside:rule	-14 14 -15 14 -23 -14
aside:run	-22 -21 21 -12 -4 -17
aside:runwai	-14 13 -14 -7 -8 -11
aside:russian	-28 -13 11 -16 -20 12
aside:russian-languag	0 15 -24 -8 -12 -9
aside:sack	-13 -11 -11 -6 -12 13
aside:sai	23 -22 -21 -7 -15 -15
aside:said	-13 10 -14 -4 -10 6
aside:sank	23 -13 -4 -1 -16 -23
aside:sat	-25 -8 14 -7 -24 -27
aside:saw	-6 14 -16 -1 -5 -6
aside:sayyid	-9 -12 -15 -3 13 -10
aside:school	-12 15 -13 -5 -10 -11
aside:screen	-12 17 -17 -13 -4 -8
aside:sea	14 -14 -14 -5 -8 -7
aside:seat	-21 1 -22 -6 -11 13
aside:second	-13 13 -12 -2 -13 -11
aside:secretari	-12 -5 -13 -7 11 -15
aside:secur	-15 -18 18 -3 -9 -12
aside:see	-9 14 -11 -3 -5 -16
aside:seen	3 4 -13 -9 -15 -10
aside:sell	-11 -14 14 -3 -4 -14
aside:senat	-22 -5 -13 -15 14 -16
aside:send	-12 -12 -12 -6 12 -10
aside:sent	-21 -18 -15 -6 20 -16
aside:serb	-10 13 -17 -3 -9 -11
aside:serv	-17 16 -7 -3 -3 -10
aside:session	-13 7 -21 -4 -11 8
aside:set	13 -31 14 -10 -19 14
aside:sheep	19 -14 -15 -11 -15 -20
aside:sheikh	-7 11 -8 -2 -4 -15
aside:shell	19 -23 -12 -17 -9 -19
aside:shorten	-15 -14 -13 -11 -12 15
aside:shuar	-13 -9 10 -6 -7 -12
aside:shut	14 -14 -9 -7 -7 -19
aside:side	-14 -13 -14 -5 -8 14
aside:sinc	30 -15 -32 -12 -17 -22
aside:site	-22 -4 -2 -1 -20 22
aside:skip	-14 -16 -12 -5 -13 14
aside:slept	5 -3 -10 -5 -13 -12
aside:soldier	-24 22 -8 -1 -4 -9
aside:son	-11 12 -6 -4 -6 -13
aside:sound	16 -16 -16 -13 -13 -13
aside:soup	-17 16 -7 -3 -3 -10
aside:speak	-3 21 -26 -13 -17 -17
aside:speaker	12 -1 -21 -14 -14 -14
aside:spear	17 -18 -12 -4 -8 -15
aside:spell	-23 -8 13 -16 9 -22
aside:spent	-8 18 -18 -3 -10 -11
aside:spoke	-19 21 -15 -6 -22 -21
aside:spokesman	-23 23 -1 0 -2 -5
aside:sport	-23 24 -24 -2 -6 -11
aside:stai	-34 -20 -14 -11 -9 35
aside:stallhold	-11 -14 14 -3 -4 -14
aside:stand	-10 -13 -8 -11 14 -12
aside:start	20 -17 -18 -18 -14 -22
aside:state	-12 14 -11 -3 -3 -9
aside:steer	-20 18 -14 -13 -13 -16
aside:still	-3 -13 -5 -3 -10 6
aside:stood	-23 14 -24 -7 -19 14
aside:stoppag	-13 -11 -11 -6 -12 13
aside:stuck	-13 -13 -13 -8 -14 13
aside:student	6 11 -27 -20 -8 -28
aside:studi	10 -6 -5 -7 -15 -11
aside:su	-17 -15 -10 -6 -10 16
aside:sudanes	-14 17 -16 -6 -17 -13
aside:summon	-24 6 -10 -8 -14 15
aside:summons	13 -13 -2 -1 -5 -9
aside:superior	25 -21 -22 -10 -27 -23
aside:swim	-10 -24 -7 -1 -12 24
aside:swiss	-14 14 -9 -1 -2 -5
aside:tabl	-22 22 -18 -6 -13 -11
aside:taiwanes	14 -14 -10 -4 -5 -9
aside:take	-19 2 -16 -6 -11 6
aside:talk	-24 16 -14 -10 -29 7
aside:taught	15 -9 -6 -8 -11 -16
aside:teach	12 -14 -15 -7 -3 -7
aside:telephon	15 -11 -21 -7 -17 0
aside:tender	-18 20 -22 -9 -9 -7
aside:test	-15 14 -13 -4 -3 -5
aside:testimoni	14 -13 -7 -5 -3 -16
aside:thank	-16 15 -15 -9 -13 -10
aside:third	-11 14 -16 -2 -8 -10
aside:though	-18 -14 -17 18 -3 -11
aside:through	2 -14 -22 -7 16 -14
aside:time	14 -24 -23 -20 -21 9
aside:told	4 -33 3 -13 -21 11
aside:took	-11 -24 3 -14 17 -23
aside:tour	-13 20 -17 -5 -10 -13
aside:town	16 -20 -2 -12 -21 -14
aside:trace	-12 11 -8 -4 -6 -9
aside:train	7 -1 -16 -11 -12 -19
aside:tram	-18 20 -22 -9 -9 -7
aside:translat	-9 13 -2 0 0 -4
aside:travel	-10 13 -17 -3 -9 -11
aside:trawler	9 -15 -6 -8 -1 -7
aside:troop	12 -7 -9 -10 -17 -11
aside:truste	-11 -11 -10 -2 14 -14
aside:turn	-20 -12 13 -5 -3 -9
aside:tuvaluan	14 -14 -14 -5 -8 -7
aside:twice	-19 20 -17 -7 -16 -20
aside:until	-14 19 -20 -10 -8 -12
aside:us	-23 26 -20 -8 -15 -16
aside:vice-rector	-6 17 -17 0 -5 -2
aside:video	-24 28 -27 -18 -19 -25
aside:voic	11 -18 9 -5 -10 -14
aside:vote	-11 -15 -13 -2 4 11
aside:wait	22 -8 -4 -1 -1 -23
aside:waiv	-6 -13 -6 -1 -2 12
aside:walk	-14 17 -16 -12 -13 -21
aside:want	10 -20 -13 -6 -12 -3
aside:watch	3 -16 -16 -9 -21 4
aside:water	-15 14 -13 -4 -3 -5
aside:welcom	-14 16 -15 -4 -9 -10
aside:well	0 11 -11 -10 -16 -18
aside:widow	-14 14 -9 -1 -2 -5
aside:winner	17 -10 -7 -7 -9 -23
aside:wish	-16 -21 -17 -11 -17 21
aside:wit	-10 -17 -6 -1 -6 14
aside:worker	-7 15 -16 -5 -3 -7
aside:wrestler	-13 17 -15 -5 -3 -19
aside:written	-16 -7 13 -3 -5 -5
aside:wrong	-18 -10 -12 -3 -10 13
aside:ye	-10 14 -13 -15 -8 -17
aside:year	5 9 -22 -14 -23 -18
aside:yet	-14 -10 -11 -5 -13 12
aside:youngest	-14 -13 14 -1 -2 -8
aside:youth	-13 17 -15 -5 -3 -19
bias	18 2 -6 -17 -15 -9
byline	16 -11 -5 -10 -20 -21
complement::	-42 12 3 -43 -31 -40
complement:;	-28 34 -28 -15 -18 -9
complement:<person>	-8 18 -20 -2 -2 -7
complement:aboard	-18 -8 9 -1 -6 -8
complement:between	-31 7 0 -12 -12 -16
complement:breakfast :	-25 -5 9 -23 -19 -22
complement:breakfast with	-17 17 -18 -5 -12 -10
complement:brief briefed	-16 16 -15 -8 -9 -10
complement:briefed	-16 16 -15 -8 -9 -10
complement:by	-22 -1 4 -6 -6 -9
complement:call between	-23 25 -25 -6 -6 -12
complement:call on	-12 -17 17 -3 -4 -9
complement:call with	-17 20 -21 -11 -17 -10
complement:confer with	-27 -2 9 -7 -15 -11
complement:dine with	-25 6 -3 -3 -7 -5
complement:dinner aboard	-18 -8 9 -1 -6 -8
complement:dinner for	-10 25 -25 -1 -3 -1
complement:dinner in	11 4 -21 -4 -9 -11
complement:dinner that	-14 19 -19 -1 -1 -4
complement:dinner with	8 -21 4 -4 -10 -10
complement:encount since	23 -23 -10 -6 -3 -5
complement:for	-31 16 -38 -13 9 -20
complement:forum :	-14 2 1 -18 -13 -16
complement:gather gathered	-11 16 -19 -4 -5 -10
complement:gathered	-11 16 -19 -4 -5 -10
complement:heard	-22 10 -24 -9 -11 1
complement:heard heard	-22 10 -24 -9 -11 1
complement:host	-6 14 -13 -4 -1 -1
complement:host ;	-15 18 -15 -14 -12 -18
complement:host host	-6 14 -13 -4 -1 -1
complement:host hosted	-13 20 -20 -5 -4 -4
complement:hosted	-13 20 -20 -5 -4 -4
complement:in	8 1 -15 -4 -9 -11
complement:invit invited	-5 9 -28 -3 -1 -11
complement:invited	-5 9 -28 -3 -1 -11
complement:lunch ;	-10 13 -13 -4 -7 -12
complement:lunch by	-15 -8 9 -4 -5 -8
complement:lunch for	-29 30 -20 -13 -28 -18
complement:lunch with	-23 -6 10 -8 -7 -18
complement:meet	-30 15 -10 -16 -9 -11
complement:meet between	-23 0 4 -12 -12 -13
complement:meet meet	-30 15 -10 -16 -9 -11
complement:meet meets	-13 -13 13 -1 -1 -4
complement:meet with	-24 33 -33 -5 -8 -5
complement:meets	-13 -13 13 -1 -1 -4
complement:met	-18 9 -5 -12 -14 -22
complement:met met	-18 9 -5 -12 -14 -22
complement:mission under	-10 13 -15 -4 -7 -7
complement:on	5 -21 11 -6 -6 -13
complement:panel with	-21 2 -18 -8 5 -2
complement:receiv <person>	-6 15 -19 -1 -2 -4
complement:receiv received	-17 13 -7 -6 -4 -8
complement:received	-17 13 -7 -6 -4 -8
complement:sat with	4 0 -25 -5 -9 -12
complement:saw	16 -31 4 -12 -11 -15
complement:saw saw	16 -31 4 -12 -11 -15
complement:see	-23 -12 14 -4 -3 -5
complement:see see	-23 -12 14 -4 -3 -5
complement:session :	-21 12 -2 -17 -14 -23
complement:session ;	-11 22 -15 -3 -4 -10
complement:sign for	-10 -10 -14 -2 12 -7
complement:since	23 -23 -10 -6 -3 -5
complement:spoke to	-12 13 -14 -3 -3 -9
complement:summit that	-7 -13 13 -1 -1 -8
complement:tabl were	-23 -2 4 -7 -13 -22
complement:talk :	-22 32 -31 -25 -17 -22
complement:talk ;	-9 17 -13 -4 -2 -9
complement:talk with	-23 3 -1 -5 -10 -8
complement:tea with	-6 12 -14 -1 -5 -3
complement:telephon telephoned	-8 13 -12 -2 -1 -10
complement:telephoned	-8 13 -12 -2 -1 -10
complement:that	-27 -16 21 -6 -6 -21
complement:to	-20 22 -21 -13 -6 -15
complement:unclear whether	-7 16 -1 0 0 -11
complement:under	-13 6 1 -5 -9 -7
complement:visit by	-16 19 -18 -3 -2 -3
complement:visit to	-14 13 -13 -11 -4 -7
complement:were	-23 -2 4 -7 -13 -22
complement:whether	-7 16 -1 0 0 -11
complement:with	-20 8 -6 -14 -2 -6
d=-1	1 -7 -9 -25 -8 4
d=-2	18 -8 3 -23 -35 -41
d=0	-20 13 7 -13 -12 -15
d=1	-62 33 19 -12 -3 -13
d=2	3 -4 -27 -10 2 10
d=3	15 -21 -12 -10 -3 -6
d=4-6	30 -22 -29 -6 -27 2
d=7-10	22 -28 -20 -12 -20 4
does-first:absent-not-come	-15 -38 -35 -14 18 27
does-first:asked	-18 -20 -12 23 -1 -7
does-first:comes	-31 5 -8 -9 7 -8
does-first:denies	18 -10 10 -12 -17 -37
does-first:did	-8 -1 9 -2 -29 -14
does-first:did-not	-31 0 1 11 -9 1
does-first:died	24 -9 -15 -14 -24 -24
does-first:does-there	-20 6 6 -8 -23 -12
does-first:elsewhere	4 -32 -45 -20 4 10
does-first:hindered	-21 -32 -11 -17 3 26
does-first:hindrance	-7 -33 -7 -11 2 12
does-first:hosts	-20 -20 28 -22 -13 -9
does-first:is-represented	-6 -20 -22 0 22 -28
does-first:is-there	-26 15 1 -15 -35 -16
does-first:kept-away	-40 -13 -19 -25 16 15
does-first:learned-later	-2 -3 -32 -16 -21 8
does-first:leaves	-15 22 -24 -12 6 -28
does-first:no-answer	2 -31 -29 26 -25 -38
does-first:no-show	-4 -32 -23 -10 -24 20
does-first:open	-4 -33 -26 27 -24 -9
does-first:refused	-2 -16 -6 -29 -18 11
does-first:regrets	3 1 -26 6 -17 -6
does-first:says	-3 -6 -2 -13 -6 0
does-first:says-no	1 3 -23 -16 -9 -4
does-first:says-yes	-24 26 -25 -11 -17 -21
does-first:sent-deputy	-17 -18 -23 -14 12 2
does-first:stayed-away	-46 -3 -15 -15 12 10
does-first:tells-press	7 -7 -3 -12 -19 -5
does-first:uninvited	12 -25 -21 -27 -34 6
does-first:watched	13 -38 -24 -20 -23 16
does-first:whether	-14 2 1 -18 -13 -16
does-first:will-come	-32 18 -18 -23 -1 6
does-first:will-not	-22 -18 -15 -9 -20 22
does:absent-not-come	-9 -44 -25 -35 13 30
does:asked	-17 -15 -16 21 4 -12
does:comes	-27 3 -8 -2 1 0
does:denies	20 -14 12 -12 -17 -37
does:did	-6 -4 0 11 -34 -1
does:did-not	-24 -9 7 5 -10 3
does:died	5 -3 -7 -18 -2 -28
does:does-there	-24 6 1 -8 3 -4
does:elsewhere	5 -31 -54 0 0 9
does:hindered	-24 -37 -17 4 9 25
does:hindrance	-14 -11 -20 -18 12 5
does:hosts	-20 -15 21 -15 -4 -10
does:is-represented	-8 -25 -24 -2 29 -29
does:is-there	-34 9 5 -17 -35 -3
does:kept-away	-30 -18 -19 -25 15 20
does:learned-later	-5 -6 -32 -15 -23 17
does:leaves	-18 19 -14 -12 3 -33
does:no-answer	-2 -27 -32 25 -24 -9
does:no-show	-8 -1 -12 -13 -26 10
does:open	-8 -38 -28 33 -26 -11
does:owns-deputy	-6 18 -24 -3 -3 -8
does:refused	-12 -11 -13 -12 -17 19
does:regrets	2 3 -31 6 -22 0
does:says-no	-6 7 -37 0 -9 1
does:says-yes	-25 26 -26 -11 -16 -21
does:sent-deputy	-20 -21 -25 -15 13 5
does:stayed-away	-31 -6 -19 -23 6 15
does:tells-press	7 -7 -3 -12 -19 -5
does:uninvited	15 -29 -22 -28 -35 5
does:watched	8 -24 -22 -19 -23 14
does:whether	-8 -8 3 12 -14 -19
does:will-come	-23 7 -7 -24 -4 6
does:will-not	-38 -27 -6 -14 -30 32
first=0	0 10 -7 -11 -17 -20
first=1	-12 -1 31 -20 -20 -17
first=2	-3 14 -19 -25 0 -6
first=3	17 -16 -42 -12 -4 10
first=4	40 -16 -23 -12 -27 -14
gap=-1	-35 8 15 -8 -14 -26
gap=-11-20	23 -16 -26 -16 0 7
gap=-2	-22 1 14 -10 -21 -41
gap=-21+	4 -16 19 -16 -10 -34
gap=-3	3 -13 7 -1 -20 -7
gap=-4-6	-43 25 -3 -10 -14 -16
gap=-7-10	8 -1 -17 -20 -10 -8
gap=1	4 1 -19 -6 -7 -3
gap=11-20	5 -2 -13 1 -15 -9
gap=2	-2 -5 3 -19 -27 -5
gap=21+	26 8 -67 -15 -32 9
gap=3	-7 -8 16 -34 -21 -31
gap=4-6	-63 19 14 -14 -8 -12
gap=7-10	-42 5 18 -10 -22 -16
group:1	-13 -8 11 -13 -1 4
group:2	-20 24 -10 -21 -14 -10
group:3	-3 12 -12 -5 -17 -38
group:4	-27 20 -9 -21 -21 -24
l2:' ask	9 -3 -3 -1 -7 -14
l2:' but	9 -3 -3 -1 -7 -14
l2:'s ,	-22 21 -18 -18 -19 -14
l2:'s .	-14 15 -15 -1 -4 -9
l2:( in	17 -15 -7 -1 -5 -11
l2:) ,	-16 18 -18 -9 -12 -17
l2:, <person>	6 0 -13 -7 -9 -16
l2:, <quote>	-14 -10 15 3 -22 -9
l2:, among	-18 20 -17 -8 -12 -16
l2:, and	-5 -10 4 -12 11 -15
l2:, as	-15 1 7 -12 -3 -7
l2:, at	-14 -19 18 -10 -6 -10
l2:, brought	-16 24 -23 -5 -9 -11
l2:, but	-5 -30 -4 -10 5 13
l2:, by	-22 20 -18 -12 -11 -16
l2:, elected	-14 -7 10 -9 -12 -11
l2:, expects	-25 23 -18 -16 -14 -15
l2:, had	-10 -16 -8 -2 7 0
l2:, in	-21 -4 -13 -13 13 -24
l2:, let	8 -6 -22 -11 -13 -3
l2:, lost	-1 -4 3 -13 -10 -14
l2:, met	14 -12 -26 -2 -3 -8
l2:, nor	-16 18 -13 -10 -10 -18
l2:, received	-5 13 -12 -1 -1 -3
l2:, said	-15 1 12 13 -10 -33
l2:, says	16 -15 -11 -2 -3 -12
l2:, sent	-15 12 -4 -2 7 -25
l2:, so	-10 -10 -10 -5 -12 11
l2:, that	20 -20 -4 -3 -11 -20
l2:, thinks	15 -17 -9 -5 -10 -11
l2:, through	19 -12 -12 -15 -19 -18
l2:, until	-10 11 -9 -6 -9 -13
l2:, was	-28 -29 29 -7 -21 -23
l2:, when	2 0 -2 -3 -5 -13
l2:, where	9 -21 16 -9 -12 -22
l2:, while	-22 7 -5 -5 3 -4
l2:, whom	4 -17 10 -3 -6 -8
l2:, whose	4 -4 5 -14 -16 -19
l2:, with	-40 16 -2 -10 -13 -15
l2:, without	-10 -13 -16 -3 -6 14
l2:, wrote	11 -14 -8 -2 -4 -8
l2:: <number>	-15 -11 2 -10 -12 8
l2:; <person>	-1 8 -22 -17 -11 -13
l2:; and	-22 0 4 -11 -13 -17
l2:; for	-26 9 -17 -20 10 -27
l2:; to	-35 31 -23 -28 -23 -27
l2:; travel	16 -17 -11 -10 -4 -9
l2:; whether	12 -9 -14 -13 -4 -8
l2:<date> ,	-25 0 4 -7 -11 -2
l2:<date> :	-58 15 1 -57 -36 -52
l2:<date> ;	-19 13 -29 -18 -16 7
l2:<date> are	-11 15 -13 -15 -5 -15
l2:<date> before	-17 -18 18 -12 -12 -12
l2:<date> between	-4 14 -31 -6 -7 -16
l2:<date> by	-1 -19 19 -6 -8 -14
l2:<date> for	-21 6 1 -10 -23 -13
l2:<date> from	-16 18 -12 -2 -9 -20
l2:<date> in	-9 -12 14 -1 -4 -1
l2:<date> on	4 -19 9 -15 -17 -15
l2:<date> that	11 0 -18 -4 -3 -10
l2:<date> to	-15 0 8 -12 -14 -13
l2:<date> under	-19 -14 17 -3 -4 -8
l2:<date> when	-17 3 5 -3 -5 -10
l2:<date> with	-26 17 -3 -14 -27 -16
l2:<organisation> '	-20 7 -16 -8 -14 9
l2:<organisation> ,	-34 15 4 -15 -26 -37
l2:<organisation> and	4 -18 -4 -19 -13 17
l2:<organisation> came	-17 1 -16 -6 1 -15
l2:<organisation> gathered	-8 11 -13 -3 -3 -6
l2:<organisation> kept	14 -13 -11 -8 -8 -13
l2:<organisation> —	17 -16 -14 -7 -11 -11
l2:<person> at	-5 -14 14 -2 -2 -6
l2:<person> because	-18 -12 0 -1 11 -9
l2:<person> blamed	-9 12 -18 -5 -6 -6
l2:<person> briefed	-16 16 -15 -8 -9 -10
l2:<person> by	-22 22 -21 -16 -20 -23
l2:<person> entertained	-16 18 -14 -5 -18 -14
l2:<person> facing	-6 13 -14 -3 -2 -6
l2:<person> gathered	-9 14 -14 -2 -3 -6
l2:<person> gave	10 -20 -4 -3 -6 -5
l2:<person> hosted	-12 16 -16 -2 -3 -3
l2:<person> in	-11 -17 1 -10 14 -10
l2:<person> invited	-6 21 -21 -15 -1 -8
l2:<person> meets	-13 -13 13 -1 -1 -4
l2:<person> met	-10 2 1 -9 -10 -15
l2:<person> nor	-14 -33 -18 -17 -28 27
l2:<person> offered	-4 12 -12 -1 -2 -2
l2:<person> on	12 -10 -12 -5 -3 -13
l2:<person> questioned	-8 12 -12 -3 -4 -13
l2:<person> received	-17 24 -21 -7 -4 -8
l2:<person> said	14 -8 -25 -28 -9 -2
l2:<person> saw	-21 -15 19 -2 -2 -11
l2:<person> says	-22 6 -18 -11 -5 6
l2:<person> sent	-27 -12 -10 -11 10 6
l2:<person> telephoned	-5 12 -11 -1 -1 -9
l2:<person> to	17 -18 -12 -15 -10 -15
l2:<person> told	17 -11 -6 -6 -6 -16
l2:<person> were	-29 25 -22 -5 -10 -15
l2:<person> —	-4 -18 19 -17 -21 -26
l2:<place> ,	-6 -3 2 3 -21 -15
l2:<place> :	-70 9 12 -51 -39 -56
l2:<place> ;	-34 16 -25 -20 -22 18
l2:<place> and	10 13 -18 -13 -16 -25
l2:<place> between	-21 1 2 -7 -6 -13
l2:<place> by	-20 1 5 -7 -12 -18
l2:<place> came	-23 26 -18 -3 -23 -20
l2:<place> said	12 -8 -5 -1 -1 -12
l2:<place> sent	-11 18 -7 -1 -9 -7
l2:<place> under	-21 -26 25 -10 -12 -15
l2:<place> was	-19 20 -17 -7 -16 -20
l2:<place> with	2 2 -7 -11 -21 -22
l2:<place> —	-36 35 -32 -23 -22 -20
l2:<quote> ,	-25 -29 30 -21 -25 -27
l2:<quote> ;	-22 20 -17 -3 -2 -16
l2:<quote> added	-15 14 -12 -11 -11 -14
l2:<quote> meet	-10 15 -16 -3 -3 -4
l2:<quote> said	0 -4 -14 -21 -12 7
l2:<quote> says	2 8 -16 -11 -9 -22
l2:<quote> was	16 -14 -19 -4 -5 -15
l2:a recovered	-9 12 -7 -4 -15 -13
l2:abandon when	-10 -11 13 -5 -8 -14
l2:about :	-13 26 -10 -11 -9 -32
l2:absent was	-17 -20 -8 -4 -6 18
l2:accept ;	-19 -20 -18 7 -14 16
l2:accept in	-22 9 -20 -4 -16 -25
l2:accompani by	-17 20 -17 -2 -4 -10
l2:accord to	18 -12 -22 -14 -13 -13
l2:across from	-18 19 -17 -5 -6 -23
l2:across were	-32 32 -16 -4 -4 -15
l2:address as	-13 16 -14 -13 -9 -13
l2:admir ,	-18 17 -15 -5 -10 -11
l2:advis ,	-15 4 2 -6 -9 -11
l2:affair ,	18 -16 -14 -15 -8 -21
l2:agenc ,	-5 -3 -3 11 -5 -17
l2:agenda ;	-10 -19 19 -6 -1 -11
l2:agent ,	13 3 -28 -12 -16 -22
l2:agre that	-5 14 -14 -2 -2 -4
l2:aid ,	16 -3 -25 -16 -22 -27
l2:aid to	-17 -14 -13 -5 -1 16
l2:airport by	-17 -2 5 -4 -6 -10
l2:all to	-16 17 -14 -8 -10 -17
l2:aloud ;	-15 14 -11 -9 -10 -13
l2:also meet	-19 20 -20 -3 -1 -2
l2:altern ,	-17 16 -16 -9 -15 -14
l2:ambassador ,	7 12 -20 -33 -29 10
l2:and <person>	-15 -5 8 -7 -8 -11
l2:and by	-9 22 -27 -8 -9 -11
l2:and ex-king	-12 -6 -3 11 -7 -3
l2:and has	-13 13 -13 -4 -7 -6
l2:and host	-15 -19 19 -2 -1 -3
l2:and kept	-17 -16 -16 -5 -10 16
l2:and with	10 -6 -13 -7 -12 -8
l2:and without	-9 0 3 -3 -1 -14
l2:apolog :	-34 -30 -27 -28 11 18
l2:apologis to	9 -4 -15 -9 -11 -22
l2:appear ;	21 -22 -8 -13 -6 -10
l2:architect ,	19 -21 -18 -4 -6 -12
l2:as did	-18 -11 -23 -14 -24 14
l2:assist ,	-12 12 -12 -7 -9 -9
l2:at which	-24 5 3 -10 -8 -18
l2:attend :	-16 -12 -20 -13 16 -17
l2:attend ;	-18 9 -12 -12 -13 0
l2:attend by	-10 18 -20 -3 -5 -8
l2:attornei ,	-6 7 -4 -4 -13 -9
l2:auditor ,	14 -14 -12 -10 -9 -16
l2:austrian ,	-16 15 -11 -7 -11 -14
l2:author ,	9 -8 -7 -4 -4 -12
l2:back by	-15 -6 12 -1 -1 -5
l2:back with	19 -18 -4 0 -2 -19
l2:ball ;	-13 18 -21 -14 -10 -10
l2:ban ;	-20 -7 10 -17 -20 -20
l2:ban on	-13 -9 -9 -6 -10 10
l2:bank ,	-13 17 -15 -2 -8 -11
l2:bank and	-15 13 -9 -11 -11 -10
l2:banker ,	-13 -13 -6 13 -4 -10
l2:battalion ,	-11 -14 -11 -11 -11 13
l2:bench ;	-27 28 -24 -20 -4 -14
l2:besid <person>	-16 8 0 -6 -9 -14
l2:between <person>	13 -14 -11 -5 -4 -10
l2:breakfast :	-25 -5 9 -23 -19 -22
l2:breakfast with	-17 17 -18 -5 -12 -10
l2:brief ;	-22 21 -9 -6 -7 -12
l2:brief by	-17 -19 18 -6 -6 -12
l2:brother ,	9 -15 -9 -7 -12 -4
l2:brought together	-13 16 -11 -4 -3 -9
l2:built under	12 -10 -13 -9 -10 -9
l2:bust nor	16 -8 -5 -2 -7 -20
l2:but for	-7 -12 -9 -3 12 -11
l2:by <person>	-19 -5 16 -8 -16 -13
l2:call <person>	-20 20 -14 -5 -5 -9
l2:call between	-23 25 -25 -6 -6 -12
l2:call by	-20 -22 23 -7 -4 -13
l2:call on	-12 -17 17 -3 -4 -9
l2:call with	-17 20 -21 -11 -17 -10
l2:came :	-28 34 -32 -28 -24 -30
l2:came ;	-16 -1 -9 -6 -15 5
l2:came from	-6 15 -19 -3 -8 -17
l2:came with	-31 2 -20 -6 -14 5
l2:camera ,	-14 15 -14 -2 -3 -12
l2:candid ,	-12 -6 -10 -4 -4 8
l2:captain ,	9 8 -31 -15 -20 -23
l2:caretak ,	15 -15 -14 -10 -14 -12
l2:case ;	-14 16 -21 -5 -6 -13
l2:cent ;	19 -20 -14 -15 -18 -12
l2:chair ,	-13 -3 3 -16 2 -4
l2:chair ;	-34 38 -33 -21 -25 -39
l2:chair and	-11 13 -13 -5 -10 -12
l2:chair by	-21 -26 22 -3 -6 -6
l2:chairman ,	-20 4 15 -14 -20 -8
l2:challeng to	14 -12 -9 -7 -5 -15
l2:chamber ,	-6 15 -15 -1 -8 -11
l2:chancellor ,	-17 -16 -11 -11 -13 17
l2:chapter ,	-13 -8 10 -1 -4 -7
l2:charg against	14 -13 -12 -11 -12 -11
l2:chart ;	-12 16 -6 0 -1 -12
l2:chauffeur ,	11 -12 -8 -7 -8 -9
l2:chief ,	-22 22 -18 -16 7 -17
l2:clear ,	-15 14 -9 -4 -6 -14
l2:cleric turned	11 -9 -9 -3 -3 -16
l2:clerk ,	9 -2 -23 -20 -20 -24
l2:client ,	14 -13 -8 -11 -26 -8
l2:clinic with	-18 -7 8 -7 -6 -11
l2:co-chair by	-24 -19 20 -8 -7 -11
l2:colleagu ,	-10 11 -11 -6 -16 2
l2:come ;	-30 -33 -30 30 -2 -33
l2:come with	-12 10 -7 -1 -2 -11
l2:command ,	-15 7 -14 13 -6 -16
l2:compani ,	15 -2 -25 -10 -23 -31
l2:confer with	-9 -7 6 -7 -15 -11
l2:confirm ;	-25 -23 -23 6 -5 19
l2:consul ,	-10 16 -26 4 -8 -15
l2:contract :	15 -15 -8 -1 -5 -14
l2:contract ;	-12 12 -13 -10 -9 -11
l2:contract with	16 -16 -15 -9 -10 -15
l2:cook ,	12 -12 -11 -8 -11 -12
l2:copper ,	-13 12 -7 -2 -5 -10
l2:correct :	15 -11 -10 -14 -14 -17
l2:counsel ,	-21 -4 -26 -22 -22 10
l2:court ,	-9 -13 13 -4 -10 -14
l2:cousin ,	-15 15 -2 -1 -11 -11
l2:credenc from	-8 13 -14 -5 -6 -12
l2:creditor '	-15 15 -14 -11 -10 -12
l2:cut ;	19 -17 -12 -20 -17 -20
l2:dai by	-17 -25 23 -10 -14 -17
l2:date :	-8 12 -12 -7 -10 -12
l2:daughter ,	-16 -11 15 -2 -5 -9
l2:deleg ,	-30 18 -18 2 -26 0
l2:deleg ;	-9 12 -13 -11 -5 -9
l2:deni having	14 -13 -8 -12 -12 -18
l2:deputi ,	-33 2 12 -12 -28 -13
l2:dine with	-25 6 -3 -3 -7 -5
l2:dinner aboard	-18 -8 9 -1 -6 -8
l2:dinner for	-17 31 -31 -3 -6 -4
l2:dinner in	11 4 -21 -4 -9 -11
l2:dinner that	-14 19 -19 -1 -1 -4
l2:dinner with	4 -25 10 -6 -10 -10
l2:diplomat ,	-12 16 -17 -3 -3 -4
l2:director ,	-17 -22 11 -29 23 -13
l2:disput ,	-6 -8 -4 14 -3 -20
l2:do with	15 -15 -12 -8 -9 -9
l2:doctor '	16 -17 -10 -10 -3 -14
l2:doctor ,	14 -13 -15 -4 -6 -12
l2:doe :	17 -19 -15 -4 -10 -14
l2:down with	7 1 -11 -6 -13 -9
l2:dr .	-13 18 -19 -19 -11 -17
l2:driver ,	8 4 -22 -14 -21 -23
l2:drop when	-10 14 -14 -1 -1 -14
l2:editor ,	-14 5 -3 -2 -7 -3
l2:elder ,	9 -13 -6 -2 -4 -7
l2:eldest ,	-16 15 -14 -4 -6 -12
l2:employ '	9 -15 -12 -3 -4 7
l2:empti :	-17 -13 -4 -5 -14 16
l2:encount since	4 -3 -13 -8 -4 -5
l2:energi ,	-16 -10 -3 -3 -20 16
l2:engin ,	-1 10 -19 -14 -19 -22
l2:engr .	-11 14 -13 -4 -6 -15
l2:envoi ,	-18 17 -26 -13 -20 8
l2:ethiopian ,	-10 12 -11 -5 -15 -11
l2:excus :	-33 -37 -36 -23 -36 39
l2:execut ,	-6 16 -16 0 -1 -4
l2:explain how	13 -14 -12 -7 -8 -7
l2:fail ,	-8 11 -8 -2 -17 -7
l2:fall ,	-13 13 -12 -8 -8 -15
l2:famili spoke	-6 17 -17 -2 -4 -7
l2:farmer '	-1 7 -19 -10 -9 -7
l2:father ,	15 -22 3 -13 -15 -22
l2:fell in	-16 11 -11 -7 -10 -7
l2:fell to	-5 14 -14 -4 -9 -2
l2:feud between	11 -17 2 -5 -4 -11
l2:filipino crewing	-15 14 -14 -10 -12 -9
l2:financ ,	-6 -15 12 -2 -3 -3
l2:fire were	-44 0 -17 -7 -29 5
l2:first ,	-13 17 -19 -7 -10 -13
l2:fisherman ,	11 -10 -8 -6 -12 -9
l2:flank by	-13 13 -11 -1 -5 -11
l2:floor ,	-14 -18 17 -9 -4 -10
l2:flu :	-21 -26 -25 -20 -25 25
l2:folder ;	-7 17 -17 -1 -2 -2
l2:foot ;	-12 -6 -4 -7 10 -13
l2:for by	-24 23 -17 -10 -24 -20
l2:for which	14 -14 -14 -6 -7 -11
l2:foreseen when	-23 22 -12 -2 -2 -6
l2:forum :	-14 2 1 -18 -13 -16
l2:founder ,	14 -15 -5 -2 -5 -10
l2:fourth ,	-16 -18 -13 -15 -13 15
l2:freed were	-23 24 -19 -2 -3 -18
l2:fund ;	-17 15 -8 -10 -8 -12
l2:geologist ,	-7 15 -15 -1 -3 -2
l2:given by	-17 -20 20 -5 -4 -8
l2:go before	-17 -9 14 -5 -4 -8
l2:go to	13 -12 -12 -5 -5 -10
l2:gov .	-24 -11 18 -30 -26 -28
l2:governor ,	-7 -21 8 -13 -12 12
l2:grocer '	-8 17 -15 -1 -2 -5
l2:grower '	-21 -4 7 -7 -7 -19
l2:guest ,	-23 31 -31 -13 -17 -22
l2:guest :	15 -2 -27 -24 -5 -19
l2:guest were	-23 23 -23 -2 -3 -14
l2:guid '	-16 12 -8 -5 0 -12
l2:h.e .	-10 14 -13 -15 -8 -17
l2:ha invited	-6 -11 -24 13 -2 -13
l2:ha summoned	-7 17 -16 -16 -4 -8
l2:had asked	-6 1 4 -10 -5 -13
l2:had been	-15 15 -14 -4 -6 -15
l2:had met	-25 7 -3 -12 -14 -19
l2:had sent	-11 22 -6 -5 -28 -17
l2:had told	-17 6 4 -5 -2 -11
l2:happen :	-14 -5 -20 -11 -3 11
l2:have met	-29 1 9 -17 -19 -24
l2:head ,	-35 -31 32 -18 -29 -8
l2:head by	-15 21 -21 -5 -8 -12
l2:heart ,	-6 12 -11 -2 -2 -7
l2:held by	-16 5 -1 -4 -6 -13
l2:held up	-13 -13 -5 -2 -7 13
l2:her ,	14 -20 -15 -13 2 -20
l2:her ;	-17 -15 -5 -7 -23 17
l2:hiker ,	18 -19 -8 -5 -10 -17
l2:him :	-25 25 -19 -22 -22 -26
l2:him ;	-18 3 4 -9 -13 -16
l2:himself ,	12 -11 -12 -11 -9 -11
l2:histori ,	-16 17 -14 -4 -5 -15
l2:home ;	-13 -3 -8 -6 -9 6
l2:hope —	18 -19 -17 -6 -13 -13
l2:hospit ;	12 -2 -31 -42 -20 -33
l2:host ,	-10 -24 18 -24 -1 -35
l2:host ;	-10 14 -16 -10 -12 -17
l2:host by	1 -35 14 -9 -8 -12
l2:host is	-12 -22 18 -14 -12 -10
l2:host was	-12 -14 14 -3 -4 -15
l2:hostag ,	15 -15 -8 -7 -9 -14
l2:hour :	-22 26 -12 -12 -23 -27
l2:hour by	-12 10 -9 -6 -6 -5
l2:hour from	-13 19 -10 -3 -5 -11
l2:hous ,	-9 20 -22 -6 -6 -10
l2:housekeep ,	-11 15 -21 -3 -7 -8
l2:husband ,	19 -15 -21 -10 -10 -15
l2:in ;	-26 -19 -19 -12 23 -25
l2:in for	-15 -19 -9 -11 17 -12
l2:insist that	-8 13 -11 -2 -1 -3
l2:instead to	-8 11 -14 -6 -7 -9
l2:institut ,	-13 19 -21 -2 -9 -18
l2:insur ,	-23 16 -11 -10 -10 -11
l2:interpret ,	-14 18 -19 -8 -11 -18
l2:interpret ;	-13 -17 -11 -11 -9 15
l2:invit to	-10 -14 -21 15 -4 -9
l2:is offering	-14 -9 11 -8 -7 -9
l2:is sending	-21 17 -12 -14 -4 -14
l2:is that	-14 -10 13 -2 -2 -3
l2:it ;	-12 14 -14 -5 -8 -11
l2:it comprised	-13 17 -15 -6 -10 -13
l2:it drew	-25 13 -29 -11 -2 -24
l2:it from	12 -12 -1 -1 -1 -6
l2:it is	-19 19 -23 -6 -14 -12
l2:it to	-19 7 5 -17 -12 -14
l2:it was	-20 3 1 -7 4 -11
l2:join by	-17 7 -5 -4 -8 -15
l2:journalist ,	14 -14 -6 -4 -6 -14
l2:judg ,	10 -28 18 -11 -21 -25
l2:junior ,	-14 18 -17 -3 -15 -17
l2:kept for	-16 -9 -11 7 -16 10
l2:keynot :	-23 23 -15 -19 -19 -25
l2:known as	0 11 -24 -13 -20 -23
l2:korean beside	-10 16 -19 -1 -6 -2
l2:land ;	-8 12 -12 -9 -10 -13
l2:last for	17 -17 -15 -7 -8 -11
l2:late ;	-16 -16 -7 -7 -13 15
l2:lawyer ,	-11 26 -29 -14 -19 -35
l2:lawyer :	-12 19 -20 -5 -11 -16
l2:lawyer was	-18 17 -15 -8 -12 -18
l2:leader ,	-14 6 -27 -11 -6 7
l2:learn that	-12 12 -11 -11 -11 -13
l2:leav :	-14 -15 -12 -10 -19 15
l2:left was	-14 14 -11 -3 -12 -15
l2:letter ,	13 -14 -14 -12 -12 -7
l2:levi ,	12 -14 -10 -4 -8 -11
l2:libyan ,	-11 14 -14 -1 -2 -5
l2:loan ,	-10 10 -13 -4 -8 -7
l2:loan to	20 -24 -15 -15 -12 -15
l2:lockout ;	21 -20 -15 -19 -14 -23
l2:lunch ;	-10 13 -13 -4 -7 -12
l2:lunch by	-15 -8 9 -4 -5 -8
l2:lunch for	-29 30 -20 -13 -28 -18
l2:lunch with	19 -18 9 -10 -9 -19
l2:mai be	-16 15 -11 -7 -11 -15
l2:man ,	-25 -22 -19 -17 -20 26
l2:man named	-17 16 -6 -2 -4 -7
l2:manag ,	7 -3 -14 -4 -8 -9
l2:margin ,	-13 14 -7 -1 -1 -9
l2:matter to	-6 13 -14 -3 -2 -6
l2:mayor ,	-25 -14 23 -20 -25 -33
l2:meanwhil ,	-9 -12 14 -1 -3 -1
l2:mediat ,	-26 -30 31 -15 -19 -21
l2:mediat was	-16 15 -14 -6 -8 -12
l2:meet between	-23 0 4 -12 -12 -13
l2:meet with	-24 36 -39 -7 -10 -5
l2:member ,	-26 13 -18 -9 -11 7
l2:meter ;	-3 19 -20 0 0 -4
l2:metropolitan ,	-15 -9 -8 12 -3 -11
l2:miner '	-18 18 -18 -4 -5 -8
l2:miner and	-4 8 -12 -1 -3 -4
l2:minist ,	-6 -12 -8 -14 13 -2
l2:ministri by	-6 -13 13 -1 -1 -3
l2:minut ;	-26 9 9 -19 -16 -22
l2:miss :	-12 12 -12 -3 -10 -4
l2:mission under	-15 8 -2 -4 -8 -10
l2:moder by	-12 23 -23 -5 -2 -5
l2:monei ;	-11 12 -8 -6 -6 -10
l2:mother ,	-17 10 -2 -13 -9 -23
l2:mr .	-14 -15 -12 -10 -19 15
l2:name ;	-18 -15 -11 -12 -12 15
l2:name after	17 -17 -11 -7 -9 -10
l2:name dropped	14 -13 -9 -6 -11 -13
l2:name for	9 -10 -4 -7 -14 -7
l2:name is	-13 20 -22 -4 -6 -11
l2:natur :	-5 -9 -11 -3 16 -19
l2:negoti ,	-14 -15 4 -7 -10 10
l2:nephew ,	-13 15 -9 -4 -12 -13
l2:next to	-26 -9 18 -11 -10 -19
l2:niec ,	14 -14 -10 -7 -10 -14
l2:no ;	-21 -8 -9 12 -2 -10
l2:nor was	24 -24 -18 -11 -19 -26
l2:not to	-12 11 -7 -8 -7 -9
l2:note ;	-25 29 -21 -22 -25 -31
l2:note-tak ,	-17 20 -17 -3 -5 -13
l2:noth ;	17 -17 -14 -11 -6 -13
l2:notic was	-14 -15 -7 -4 -7 14
l2:notic when	-8 -13 11 -7 -7 -7
l2:number ,	-9 14 -13 -2 -5 -18
l2:nurs '	-6 18 -18 -3 -2 -3
l2:object ;	13 -12 -8 -10 -9 -13
l2:object by	20 -20 -19 -3 -3 -5
l2:observ ,	-24 24 -7 -5 -9 -17
l2:observ in	-16 16 -12 -6 -14 -14
l2:of <person>	18 -20 -16 -12 -11 -14
l2:off :	-17 16 -13 -3 -2 -7
l2:offic ;	19 -17 -14 -8 -15 -20
l2:offic after	14 -12 -17 -6 -8 -8
l2:offici ,	-17 -18 18 -10 -12 -14
l2:offici under	-14 13 -12 -3 -2 -8
l2:ombudsman ,	-15 21 -21 -3 -7 -15
l2:on ,	14 -13 -10 -4 -10 -16
l2:on ;	-7 -17 -4 -1 -4 14
l2:on <date>	-21 -7 21 -9 -20 -32
l2:onc ,	-11 12 -11 -4 -5 -7
l2:onc ;	-17 16 -15 -6 -16 -11
l2:onli ,	-22 20 -17 -13 -18 -19
l2:onli that	14 -8 -19 -12 -7 -18
l2:oper ,	11 -14 -9 -2 -5 -7
l2:opposit ;	-13 -18 -7 -5 -9 16
l2:or without	-15 -10 -20 -8 -5 16
l2:order ,	-13 -4 -3 -8 -6 9
l2:order ;	-28 26 -11 -6 -2 -17
l2:out by	-3 0 0 -12 -22 -23
l2:outsid ,	17 -18 -14 -7 -6 -8
l2:oven ,	-13 12 -13 -8 -11 -11
l2:over :	-15 -17 -13 -13 -17 16
l2:overnight ,	-17 -6 -5 -1 -9 10
l2:owner ,	-3 -22 -13 -12 7 11
l2:p.c .	-4 -14 -32 -24 -31 19
l2:pack ;	-12 14 -5 -11 -12 -13
l2:padoh saw	-13 12 -12 -5 -6 -9
l2:panel that	-9 14 -11 -2 -1 -13
l2:panel with	-21 2 -18 -8 5 -2
l2:paper ,	-26 -24 2 -18 -11 21
l2:paper with	8 -6 -16 -1 -8 -12
l2:paperwork :	-29 33 -30 -19 -28 -34
l2:parliament ,	-18 18 -18 -11 -14 -15
l2:part were	-29 32 -18 -3 -4 -13
l2:parti ,	-12 15 -13 -9 -12 -15
l2:particip ,	-9 11 -11 -8 -14 -11
l2:partner ,	9 -25 -16 -13 -15 -3
l2:passeng '	16 -14 -18 -9 -9 -12
l2:patient '	14 -15 -9 -8 -8 -9
l2:pen ,	-8 12 -9 -1 -6 -7
l2:peopl :	-19 27 -18 -7 -27 -30
l2:person :	-17 3 -9 -6 9 -17
l2:personnel ,	-13 14 -14 -3 -9 -10
l2:phone ,	-15 7 -14 -6 -9 6
l2:place ;	-17 4 -8 -10 -9 3
l2:place came	-5 12 -8 -2 -13 -9
l2:planter '	-20 21 -18 -14 -16 -17
l2:player ;	19 -18 -16 -11 -12 -25
l2:plead with	-6 -13 13 -3 -5 -3
l2:pope ;	-7 18 -21 -8 -4 -13
l2:posit ;	-7 12 -13 -18 -13 -14
l2:preach ;	-12 -13 -10 -5 12 -10
l2:predecessor ,	10 -1 -1 -8 -12 -34
l2:prefect ,	-23 8 2 -15 -20 -26
l2:premier ,	3 -19 16 -11 -13 -16
l2:present :	-43 26 9 -22 -39 -49
l2:present were	-32 34 -21 -3 -10 -33
l2:presid ,	18 -31 5 -18 6 -11
l2:presid ;	-31 29 -32 -19 0 -26
l2:presid <person>	-18 16 -13 -2 -3 -8
l2:presid in	-22 -3 -32 -6 -13 11
l2:president-elect ,	-8 14 -14 -5 -6 -10
l2:price ;	-25 27 -25 -23 -21 -25
l2:prison ;	-11 -13 -6 -10 -13 13
l2:proxi to	-15 14 -9 -3 -13 -12
l2:question ,	-20 19 -17 -7 -7 -19
l2:question by	-20 20 -15 -6 -10 -13
l2:quorum :	-35 -11 18 -37 -29 -36
l2:race ,	16 -17 -11 -3 -8 -18
l2:reach ;	22 -8 -16 -2 -3 -23
l2:receiv <person>	-6 15 -19 -1 -2 -4
l2:receiv from	-18 -23 -23 -6 -7 21
l2:recit ;	-10 15 -9 -2 -12 -17
l2:referendum ;	-12 11 -7 -8 -7 -9
l2:region ,	-21 9 -27 -6 15 -22
l2:regul ,	11 -15 -3 -2 -3 -4
l2:relat ,	-6 -13 10 -7 -4 -11
l2:rep ,	-8 17 -15 -2 -3 -9
l2:replac :	-20 -20 -17 -15 21 -23
l2:replac by	-15 23 -27 -10 -10 -9
l2:repli and	-8 -15 -7 -7 -2 13
l2:repli to	11 -12 -6 -9 -5 -13
l2:report ,	13 -13 -6 -4 -6 -9
l2:repres ,	-14 -16 15 -9 -11 -13
l2:repres by	-12 -1 -14 -8 -2 1
l2:research ,	12 -13 -4 -3 -5 -6
l2:resid '	-13 -8 -2 13 0 -6
l2:resid ,	-12 16 -18 -3 -1 -5
l2:rev .	-14 -22 15 -20 10 -19
l2:ribbon ;	-9 12 -14 -7 -8 -9
l2:right ,	-19 20 -22 -10 -17 -21
l2:risk ,	-8 -14 -9 -2 -9 9
l2:rival for	6 -3 -12 -4 -8 -10
l2:river were	-18 26 -25 -2 -3 -14
l2:road :	-35 -33 -30 35 -24 -29
l2:room :	-25 21 -21 -20 -26 -6
l2:room as	-16 14 -12 -4 -5 -11
l2:room when	7 -16 10 0 -4 1
l2:runwai with	-13 12 -8 -2 -2 -7
l2:sai that	-5 5 4 -5 -20 3
l2:said that	-10 -14 3 -3 -7 11
l2:sat between	-12 16 -17 -2 -7 -11
l2:sat with	4 0 -25 -5 -9 -12
l2:screen were	-12 16 -6 0 -1 -12
l2:seat ,	-13 11 -9 -2 -2 -7
l2:seat ;	-13 -8 -2 -2 -5 13
l2:secretari ,	-17 -3 7 -15 -23 2
l2:secretary-gener ,	12 -9 -14 -5 -8 -7
l2:secretli met	-19 15 -10 0 -1 -6
l2:seminarian ,	12 -12 -8 -8 -12 -12
l2:senat ,	-20 20 -15 -3 -5 -7
l2:sent <person>	-20 19 -5 -3 -13 -12
l2:servic ,	-18 21 -23 -8 -11 -14
l2:session :	-21 12 -2 -17 -14 -23
l2:session ;	-11 22 -15 -3 -4 -10
l2:shadow ,	-17 17 -11 -12 -15 -15
l2:sharehold ,	12 -12 -1 -1 -1 -6
l2:sheikh ,	-4 15 -11 -1 -5 -6
l2:shore ,	14 -14 -13 -8 -6 -11
l2:show ;	-15 5 -4 -1 -11 1
l2:shuar ,	-12 27 -26 -1 -2 -7
l2:side let	-19 -16 -8 -6 -7 17
l2:sign by	1 -21 12 -13 -22 -24
l2:sign for	-10 -10 -14 -2 12 -7
l2:silenc ;	-12 16 -17 -7 -4 -9
l2:sister ,	-18 22 -22 -12 -16 -18
l2:sixth to	-11 12 -6 -4 -6 -13
l2:so did	-16 19 -20 -7 -6 -27
l2:so that	-6 21 -21 0 -1 -3
l2:so were	38 -38 -20 -9 -12 -19
l2:son ,	-3 -14 -15 -9 -14 11
l2:speaker ,	12 -3 -14 -10 -8 -13
l2:speech ;	-14 1 -12 -8 -10 2
l2:speech by	12 6 -27 -9 -8 -16
l2:spoke ,	-7 12 -10 -2 -9 -13
l2:spoke after	-18 -17 18 -7 -12 -14
l2:spoke to	-12 13 -14 -3 -3 -9
l2:spoken with	18 -15 -14 -2 -9 -9
l2:spokesman ,	12 -21 -14 -13 -8 4
l2:spot ;	-16 20 -14 -3 -4 -10
l2:staff ,	-32 14 -27 -15 -20 5
l2:start was	-17 -15 -10 -6 -10 16
l2:state ,	-22 0 1 -2 -3 -7
l2:state –	-19 20 -14 -19 -13 -11
l2:step ;	-17 19 -6 -1 -5 -7
l2:steward ,	-33 28 -20 -8 -15 -21
l2:straight to	-12 -18 17 -7 -9 -9
l2:student '	-16 21 -20 -6 -6 -10
l2:student ,	-11 12 -4 -3 -11 -11
l2:studi by	18 -18 -14 -10 -10 -13
l2:successor ,	-19 18 -9 -3 -4 -11
l2:successor-elect ,	-14 -16 -12 -5 -13 14
l2:such as	15 -13 -11 -8 -11 -17
l2:summit that	-7 -13 13 -1 -1 -8
l2:superintend ,	-7 14 -15 -2 -1 -1
l2:supervis by	-12 12 -10 -4 -10 -12
l2:supervisor ,	-13 -12 -8 14 0 -5
l2:surpris ,	-12 14 -13 -5 -7 -18
l2:suspect :	34 -33 -30 -22 -32 -34
l2:syndic ,	-12 -10 14 -1 -3 -2
l2:tabl ,	-22 -14 -15 -3 -8 17
l2:tabl sat	-10 17 -21 -2 -8 -14
l2:tabl were	-23 -2 4 -7 -13 -22
l2:taka ;	-12 18 -18 -2 -5 -9
l2:talk :	-32 42 -40 -29 -32 -34
l2:talk ;	-13 17 -12 -7 -4 0
l2:talk to	13 -15 -11 -8 -4 -8
l2:talk with	-23 3 -1 -5 -10 -8
l2:tanzanian ,	-11 -13 -8 -5 -12 12
l2:tariff ,	-15 13 -12 -6 -8 -8
l2:tea with	-6 12 -14 -1 -5 -3
l2:teacher :	38 -36 -31 -31 -41 -42
l2:telephon ,	-6 12 -12 -1 -2 -3
l2:text from	-14 -18 -15 -16 -16 17
l2:that ,	-2 14 -14 -3 0 -2
l2:that <person>	2 1 -6 -2 -1 -13
l2:the detained	14 -13 -12 -10 -12 -17
l2:thei heard	-12 11 -8 -4 -6 -9
l2:them ,	-20 24 -25 -8 -17 -20
l2:them were	-21 -5 7 -3 -5 -18
l2:then saw	6 -12 3 -18 -13 -11
l2:there ;	16 -19 -11 -17 -3 -16
l2:there by	10 -8 -15 -5 -10 -12
l2:there were	-27 25 -15 -3 -5 -11
l2:thought that	-7 13 -12 -4 -3 -14
l2:time and	-8 12 -12 -2 -3 -18
l2:to <date>	8 -3 -22 -4 -7 -14
l2:to brief	14 -15 -12 -9 -13 -12
l2:to bring	-8 10 -13 -6 -6 -9
l2:to meet	-20 0 2 -15 -7 -9
l2:to receive	-2 14 -14 -3 0 -2
l2:to see	-4 -4 5 -11 -10 -17
l2:to show	-21 -13 -22 -6 -5 16
l2:to which	-26 0 3 -7 -7 -10
l2:togeth with	-15 16 -15 -3 -8 -4
l2:too ,	4 -18 13 -4 -9 -15
l2:too ;	-20 -18 -9 -14 -13 21
l2:top :	6 -3 -22 -12 -17 -20
l2:train ,	-16 11 -9 -2 -4 -4
l2:train ;	-12 14 -9 -9 -12 -16
l2:travel with	-15 14 -8 -4 -7 -7
l2:treasur ,	-13 3 -20 -12 -23 9
l2:tribe was	-14 18 -21 -5 -9 -17
l2:two ,	12 -4 -19 -7 -20 -16
l2:two :	-27 29 -27 -18 -30 -31
l2:unclear whether	-7 16 -1 0 0 -11
l2:undersecretari ,	1 10 -25 -11 -15 -26
l2:union ,	-10 16 -9 -2 -6 5
l2:union by	-8 13 -19 -5 -15 -12
l2:us ,	18 -14 -10 -8 -12 -21
l2:v .	-16 5 -2 -10 -13 -15
l2:vanilla with	3 4 -24 -7 -12 -7
l2:vessel ;	-13 12 -4 -2 -3 -4
l2:vice-chancellor ,	-14 -8 -11 -5 -20 12
l2:vice-minist ,	-16 15 -15 -3 -11 -12
l2:vice-premi ,	-16 -23 21 -13 -15 -21
l2:victim ,	19 -9 -14 -12 -21 -21
l2:video ;	-16 16 -17 -8 -13 -11
l2:view with	-16 19 -20 -10 -13 -14
l2:visit by	9 15 -19 -9 -8 -13
l2:visit to	-14 13 -13 -11 -4 -7
l2:visitor were	-42 32 -20 -7 -10 -12
l2:vote ,	-17 21 -20 -11 -13 -23
l2:vote ;	-23 -14 -19 -14 -24 20
l2:vote for	8 -5 -16 -9 -17 -15
l2:wa how	-14 14 -13 -4 -6 -8
l2:wait with	-8 10 -12 -4 -7 -5
l2:want ,	-5 14 -8 0 -2 -9
l2:warden ,	18 -20 -15 -4 -5 -6
l2:watch by	-8 13 -13 -5 -7 -16
l2:when <number>	-12 12 -6 0 0 -5
l2:which calls	-8 10 -7 0 -13 -10
l2:who found	8 -3 -15 -4 -5 -8
l2:who heard	-21 20 -19 -1 0 -6
l2:who said	-4 10 -6 -2 -11 -13
l2:widow ,	-5 -7 7 -8 -9 -16
l2:wife ,	2 -10 -16 -12 -18 14
l2:will ,	13 -11 -14 -7 -12 -13
l2:will have	-19 19 -18 -9 -6 -14
l2:will host	-6 14 -13 -4 -1 -1
l2:will see	-24 -7 15 -5 -2 -7
l2:will thank	-5 17 -17 -1 0 -3
l2:wing ,	-19 -18 19 -14 -12 -16
l2:wit ,	-13 -10 -9 -6 -11 10
l2:with <person>	-18 17 -17 -4 -6 -6
l2:with coordinating	-11 13 -12 -10 -12 -12
l2:without having	-16 -17 -14 -10 -11 16
l2:won by	13 -13 -14 -11 -10 -11
l2:won't :	-11 7 -13 -4 -12 -2
l2:word that	-3 3 -9 -2 -14 5
l2:wreath and	-14 4 -2 -2 3 -8
l2:ye ,	-18 18 -15 -4 -1 -20
l2:ye and	-17 -16 -8 -11 -8 17
l2:— but	13 -12 -12 -11 -12 -14
l2:— in	-15 17 -14 -11 -15 -17
l:#	-11 -1 14 -9 -8 -11
l:'	-12 18 -16 0 -24 -17
l:,	-19 10 1 -20 -8 1
l:.	-29 2 -6 -7 -18 14
l::	-31 1 -7 -6 3 7
l:;	-23 15 -43 2 -8 4
l:<date>	-12 6 9 -10 -20 -39
l:<number>	-18 -6 -2 -9 -12 6
l:<person>	-2 13 -6 -28 -36 -48
l:<quote>	-4 -6 3 -1 -13 -11
l:aboard	12 -17 -4 -7 -10 -17
l:about	17 -15 -17 -10 -9 -16
l:accompanying	-3 15 -15 0 -1 -1
l:added	-15 14 -12 -11 -11 -14
l:after	11 -13 5 -11 -18 -26
l:against	14 -13 -12 -11 -12 -11
l:among	-18 20 -17 -8 -12 -16
l:and	-6 3 -4 -27 6 -9
l:are	-11 15 -13 -15 -5 -15
l:as	-9 19 -14 -23 -16 -14
l:ask	9 -3 -3 -1 -7 -14
l:asked	-7 2 4 -10 -6 -15
l:at	-36 -5 18 -15 -19 -29
l:be	-16 15 -11 -7 -11 -15
l:because	-20 -1 -8 -5 11 -10
l:been	-15 15 -14 -4 -6 -15
l:before	-24 -21 24 -13 -13 -16
l:beside	-18 -3 8 -8 -10 -15
l:between	-10 12 -6 -12 -13 -26
l:blamed	-9 12 -18 -5 -6 -6
l:brief	14 -15 -12 -9 -13 -12
l:briefed	-16 16 -15 -8 -9 -10
l:bring	-8 10 -13 -6 -6 -9
l:brought	-16 24 -23 -5 -9 -11
l:but	6 -30 -11 -16 1 11
l:by	-7 2 10 -16 -17 -29
l:call	10 -2 -14 -4 -3 -5
l:called	-22 13 -5 -7 -8 -15
l:calls	-8 10 -7 0 -13 -10
l:came	-31 9 -28 -9 -1 -29
l:comprised	-13 17 -15 -6 -10 -13
l:coordinating	-11 13 -12 -10 -12 -12
l:crewing	-15 14 -14 -10 -12 -9
l:detained	14 -13 -12 -10 -12 -17
l:did	-29 7 -20 -17 -25 10
l:discovered	-15 14 -7 -6 -7 -8
l:drew	-27 17 -23 -12 -2 -25
l:dropped	14 -13 -9 -6 -11 -13
l:elected	-14 -7 10 -9 -12 -11
l:entertained	-16 18 -14 -5 -18 -14
l:ex-king	-12 -6 -3 11 -7 -3
l:expects	-26 26 -20 -16 -15 -18
l:facing	-6 13 -14 -3 -2 -6
l:for	-15 -6 -31 9 21 -16
l:found	8 -3 -15 -4 -5 -8
l:from	-36 12 -41 -15 -24 23
l:gathered	-11 16 -19 -4 -5 -10
l:gave	8 -22 -5 -3 4 -6
l:got	-13 9 -8 5 -1 -5
l:had	-17 16 -19 -8 2 -9
l:handed	-17 3 1 -1 -3 -8
l:has	3 7 -17 -9 -12 -19
l:have	-20 20 -16 -9 -7 -16
l:having	9 -22 -18 -17 -16 11
l:heard	-24 13 -25 -10 -14 0
l:host	-18 -16 17 -5 -2 -4
l:hosted	-13 20 -20 -5 -4 -4
l:how	9 -3 -19 -10 -11 -12
l:if	-8 -12 -15 8 -5 11
l:in	-20 -14 2 -16 21 -5
l:into	15 -19 -7 -11 -13 -17
l:invited	-8 -7 -34 12 -2 -16
l:is	-27 6 14 -18 -22 -19
l:kept	3 -8 -9 -16 -17 6
l:let	4 -13 -29 -13 -18 10
l:lost	-4 -6 3 -13 -11 -1
l:meet	-30 15 -10 -16 -9 -11
l:meets	-13 -13 13 -1 -1 -4
l:met	-3 -1 2 -15 -17 -29
l:named	-9 11 -12 -7 -7 -11
l:nor	-7 -21 -20 -20 -31 21
l:off	6 -2 -17 -1 -2 -7
l:offered	-4 12 -12 -1 -2 -2
l:offering	-14 -9 11 -8 -7 -9
l:on	20 -32 -19 0 1 7
l:presiding	-11 -16 15 -9 -8 -12
l:questioned	-11 14 -13 -3 -4 -14
l:read	-8 -13 12 -2 -5 -5
l:receive	-8 17 -16 -3 0 -2
l:received	-16 21 -18 -5 -4 -7
l:recovered	-9 12 -7 -4 -15 -13
l:said	0 -2 -11 0 -16 0
l:sat	-18 5 -21 -4 -8 5
l:saw	2 -11 8 -18 -14 -15
l:says	0 3 -27 -14 -9 2
l:see	-17 -8 14 -13 -11 -19
l:sending	-21 17 -12 -14 -4 -14
l:sent	-34 -5 -14 -11 9 -2
l:show	-21 -13 -22 -6 -5 16
l:since	6 -9 -18 -9 -9 3
l:so	-10 -10 -10 -5 -12 11
l:spoke	-6 17 -17 -2 -4 -7
l:summoned	-7 19 -18 -16 -4 -9
l:telephoned	-8 13 -12 -2 -1 -10
l:thank	-5 17 -17 -1 0 -3
l:that	15 0 -17 -8 -32 -10
l:thinks	15 -17 -9 -5 -10 -11
l:through	19 -13 -13 -17 -5 -23
l:to	13 4 -13 0 -44 -40
l:together	-13 16 -11 -4 -3 -9
l:travel	16 -17 -11 -10 -4 -9
l:turned	11 -9 -9 -3 -3 -16
l:under	-18 -15 24 -15 -17 -22
l:until	-18 11 -12 -9 -12 4
l:up	-13 -13 -5 -2 -7 13
l:was	-15 -3 15 -20 -14 -3
l:were	4 0 -11 -11 -31 -13
l:whaling	-17 18 -14 -12 -9 -9
l:what	-9 17 -17 -5 -5 -9
l:when	-20 5 4 -9 -13 -4
l:where	9 -20 14 -9 -11 -22
l:whether	0 3 -24 12 -13 -22
l:which	0 -7 3 -13 -13 -5
l:while	-12 9 -21 -9 3 -4
l:whom	4 -17 10 -3 -6 -8
l:whose	4 -4 5 -14 -16 -19
l:with	-6 2 -3 -13 -3 -17
l:without	-23 -15 -14 -10 -9 22
l:wrote	11 -4 -15 -4 -5 -11
l:–	-19 20 -14 -19 -13 -11
l:—	15 -17 4 -29 -33 -34
last-sentence-only	52 -49 -41 3 0 -10
lb-cue:absent	-8 -6 -25 -11 -8 23
lb-cue:attended	-32 2 11 -12 -4 7
lb-cue:background	-2 2 -9 -12 -24 -10
lb-cue:declined	16 -30 1 -15 -20 8
lb-cue:hosted	-26 -3 15 0 -12 -13
lb-cue:invited	-17 -7 1 17 -21 -9
lb-cue:observer	7 3 -27 -12 -20 -12
lb-cue:reported	2 -3 -3 -9 -18 -9
lb-cue:represented	-44 15 -14 -12 10 0
lb:abandon	-10 -11 13 -5 -8 -14
lb:aboard	12 -17 -4 -7 -10 -17
lb:absent	-30 -31 -15 -11 -15 30
lb:academ	-9 -14 14 -1 -1 -1
lb:accept	-24 -5 15 -7 -18 2
lb:accompani	-37 40 -33 -7 -14 -23
lb:accord	17 -21 2 -13 -17 -20
lb:across	-15 2 6 -18 -18 -7
lb:act	5 -14 11 -6 -12 -25
lb:ad	-15 14 -12 -11 -11 -14
lb:address	10 2 -12 -13 -11 -14
lb:adjourn	-3 3 -3 -7 -9 -13
lb:administr	0 7 -14 -3 -4 -8
lb:admir	-28 2 1 -6 6 -16
lb:advis	-22 22 -18 -14 -17 -18
lb:affair	11 -23 20 -16 -11 -25
lb:afterward	-16 22 -21 -3 -8 -10
lb:against	14 -13 -12 -11 -12 -11
lb:agenc	-7 11 -13 11 -7 -18
lb:agenda	-21 21 -18 -6 -9 -14
lb:agent	13 3 -28 -12 -16 -22
lb:agre	-21 18 -12 -6 -10 -3
lb:agricultur	-12 -12 -16 -3 -9 14
lb:ahead	-18 18 -17 -4 -5 -8
lb:aid	15 -13 -12 -18 -21 -6
lb:aircraft	-11 -13 12 -2 -2 -3
lb:airlin	-16 12 4 -9 -16 -13
lb:airport	-24 -8 11 -10 -11 -2
lb:algerian	-16 -10 -3 -3 -20 16
lb:allow	-18 9 -13 -5 -14 12
lb:alon	-17 17 -6 -1 -1 -3
lb:along	-16 17 -10 -1 -3 -8
lb:aloud	-7 -16 16 -8 -2 -6
lb:altern	-17 16 -16 -9 -15 -14
lb:ambassador	6 23 -28 -33 -35 8
lb:american	-30 -2 -21 -10 -22 19
lb:amid	-6 11 -11 -3 -14 -7
lb:among	-46 12 3 -9 -16 9
lb:announc	17 -13 -14 -11 -17 -7
lb:answer	-4 20 -14 -14 -16 -27
lb:apolog	-18 -15 -22 -6 -14 21
lb:apologis	5 3 -17 -13 -14 -24
lb:appear	1 10 -15 -7 -12 -20
lb:applic	-12 13 -11 -8 -12 -16
lb:appoint	7 19 -31 -4 -10 -13
lb:archbishop	11 -3 -15 -11 2 -26
lb:architect	19 -21 -18 -4 -6 -12
lb:argument	14 -12 -9 -7 -5 -15
lb:armi	7 6 -21 -9 -9 -19
lb:arrest	11 4 -25 -19 -19 -26
lb:arriv	-9 -13 12 -9 -12 -14
lb:ask	7 -3 -16 -15 -15 1
lb:assembl	-16 3 4 -7 -10 -9
lb:assist	-20 19 -19 -9 -19 -14
lb:associ	-13 28 -24 -3 -19 -12
lb:at	16 -15 -11 -10 -12 -16
lb:attend	-24 -12 12 -10 4 -3
lb:attornei	-6 7 -4 -4 -13 -9
lb:audienc	-26 23 -17 -10 -8 -19
lb:auditor	10 -1 -10 -11 -13 -19
lb:australian	6 6 -15 -7 -9 -10
lb:austrian	-24 23 -14 4 -22 -22
lb:author	9 -8 -7 -4 -4 -12
lb:autumn	-10 -15 15 -4 -1 -3
lb:auxiliari	-17 6 4 -4 -7 -15
lb:awai	-16 6 -3 -7 -8 -2
lb:award	7 -26 10 -3 -2 -3
lb:back	4 2 -9 -8 -9 -12
lb:ban	-13 -9 -9 -6 -10 10
lb:bank	12 4 -17 -19 -25 -11
lb:banker	-3 17 -31 12 -6 -11
lb:bar	-6 12 -11 -2 -2 -7
lb:barrack	-6 -13 13 -3 -5 -3
lb:base	-17 -19 18 -6 -6 -12
lb:battalion	-11 -14 -11 -11 -11 13
lb:becaus	-5 -12 -1 -9 14 -16
lb:began	-12 -6 8 -1 -2 -3
lb:behind	2 -12 -6 -10 -13 3
lb:belgian	-26 32 -33 -6 -3 -10
lb:besid	-29 -3 16 -13 -16 -28
lb:bilater	-17 22 -26 -4 -8 -3
lb:binat	-10 18 -20 -3 -5 -8
lb:bishop	-25 -2 15 -12 -16 -26
lb:blame	-9 12 -18 -5 -6 -6
lb:blew	-14 11 -10 -2 -1 -5
lb:bloc	-6 -15 12 -2 -3 -3
lb:board	0 -37 22 -14 -21 1
lb:boat	-15 15 -14 -7 -8 -11
lb:bodyguard	12 6 -17 -15 -18 -15
lb:book	-12 15 -15 -1 -2 -4
lb:border	-18 28 -26 -4 -10 -12
lb:brand	-11 -14 15 0 0 -1
lb:breakfast	4 2 -5 -10 -16 -26
lb:bridg	-14 11 -10 -2 -1 -5
lb:brief	-12 -1 1 -16 -19 3
lb:bring	-11 13 -14 -6 -7 -11
lb:british	-31 12 0 -11 -28 -25
lb:broker	-20 -2 7 -10 -13 -16
lb:brother	7 0 -26 -10 -17 -11
lb:brought	-1 19 -22 -9 -22 -38
lb:budget	-14 16 -6 -2 -17 -11
lb:built	12 -10 -13 -9 -10 -9
lb:bulgarian	-18 17 -15 -8 -12 -18
lb:bulletin	-16 18 -13 -10 -10 -18
lb:bust	16 -8 -5 -2 -7 -20
lb:buyer	-18 4 2 -2 -5 -14
lb:cabinet	19 -18 -17 -8 -10 -17
lb:café	-16 15 -11 -7 -11 -15
lb:call	-17 10 3 -17 -23 -28
lb:cambodian	-21 19 -17 -3 -2 -3
lb:camera	-16 19 -16 -4 -5 -19
lb:canadian	-14 14 -15 -8 -7 -7
lb:canal	0 7 -14 -3 -4 -8
lb:cancel	-28 5 -1 -7 -7 -17
lb:candid	-28 -18 14 -9 -9 6
lb:canneri	12 -5 -4 -2 -15 -15
lb:cannot	-9 10 -3 -2 -12 -3
lb:canton	-13 7 0 -5 -4 -21
lb:captain	2 -4 8 -15 -20 -24
lb:captor	-12 12 -12 -4 -2 -6
lb:cardboard	-11 12 -4 -3 -11 -11
lb:cardin	-4 9 -4 -11 -13 -14
lb:caretak	15 -15 -14 -10 -14 -12
lb:carmak	-14 6 0 -4 -6 -10
lb:carri	10 -12 8 -2 -10 -12
lb:carrier	-12 -12 -12 -6 12 -10
lb:case	12 -23 7 -20 -20 -24
lb:cathedr	-17 19 -18 -2 -6 -7
lb:cathol	-14 -10 12 -4 -5 -10
lb:cattl	8 -12 0 -2 -1 -13
lb:ceremoni	-21 29 -30 -4 -7 -12
lb:chair	-12 -2 8 -21 -1 -15
lb:chairman	-29 29 3 -17 -28 -17
lb:chairwoman	-6 13 -14 -3 -1 -2
lb:challeng	14 -12 -9 -7 -5 -15
lb:chamber	16 -22 -5 -10 -14 -17
lb:chancellor	-29 10 -14 -14 2 14
lb:chang	-10 17 -16 -7 -3 -11
lb:chapter	-13 -8 10 -1 -4 -7
lb:charg	10 -16 -14 -12 15 -21
lb:chargé	-8 14 -15 -3 -5 -7
lb:chauffeur	11 -12 -8 -7 -8 -9
lb:chief	5 -9 -3 -18 1 -15
lb:chines	15 -15 -11 -4 -6 -9
lb:cite	22 -26 -19 -15 -16 3
lb:citi	-10 -1 -13 -6 -14 6
lb:claim	-10 14 -14 -5 -5 -12
lb:clear	-17 21 -20 5 -11 -21
lb:cleric	1 17 -23 -3 -3 -17
lb:clerk	9 -2 -23 -20 -20 -24
lb:client	14 -6 -10 -11 -26 -8
lb:climat	-13 9 -5 -3 -6 -11
lb:clinic	-18 -7 8 -7 -6 -11
lb:cloth	-9 14 -14 -2 -3 -6
lb:club	-19 -12 5 -5 -3 9
lb:co-chair	-24 -19 20 -8 -7 -11
lb:coach	-3 -5 -26 -17 17 -29
lb:coal	-15 -4 11 -10 -8 -15
lb:coalit	-12 17 -17 -9 -12 -14
lb:coca	-12 -19 19 -3 -5 -8
lb:coffe	-15 14 -9 -4 -6 -14
lb:colleagu	-14 22 -25 -8 -17 2
lb:colombian	-12 -22 18 -14 -12 -10
lb:colonel	-22 18 -15 -7 -9 -13
lb:come	-4 6 -30 2 -18 1
lb:command	-24 1 -9 9 -17 6
lb:commerc	-7 12 -13 -2 -4 -2
lb:commiss	-9 15 -11 -4 -6 -14
lb:commission	9 2 -42 -14 -30 4
lb:committe	3 -14 -12 -21 4 6
lb:commodor	-16 18 -16 -11 -12 -18
lb:commun	-10 23 -3 -2 -11 -13
lb:compani	-10 -12 -16 -15 -35 24
lb:compris	-13 17 -15 -6 -10 -13
lb:concern	16 -16 -15 -9 -10 -15
lb:confer	1 -26 23 -14 -16 -22
lb:congress	-9 21 -19 -16 -4 -8
lb:congresswoman	-15 19 -3 -2 -1 -25
lb:constitut	14 -12 -9 -7 -5 -15
lb:consul	-18 17 -13 3 -18 -25
lb:consult	15 -13 -8 -7 -11 -5
lb:contract	22 -23 -17 -13 -14 -20
lb:conven	-16 -18 15 -9 -16 3
lb:convent	-13 13 -13 -2 -10 -11
lb:convers	17 -19 -16 -7 -6 -12
lb:cook	17 -17 -15 -10 -12 -14
lb:coordin	-2 9 -15 -10 -12 -14
lb:copper	3 5 -13 -6 -11 -12
lb:coral	-9 13 -9 -4 -5 -15
lb:council	2 2 -5 -16 -20 -35
lb:counsel	-21 -4 -26 -22 -22 10
lb:counti	9 -26 -14 9 -28 14
lb:countri	-18 -1 4 -1 -2 -4
lb:court	4 -4 9 -19 -23 -12
lb:courtesi	-18 -14 16 -12 -14 -12
lb:cousin	10 1 -12 -11 -15 -16
lb:crack	-13 14 -14 -8 -12 -12
lb:crash	-13 -12 12 -2 -3 -6
lb:credenc	-8 13 -14 -5 -6 -12
lb:creditor	6 1 -18 -15 -14 -15
lb:crew	-19 6 3 -10 -13 -12
lb:critic	3 7 -13 -5 -11 -16
lb:cross	-33 4 0 5 -14 -18
lb:crown	-6 -13 10 -7 -4 -11
lb:cultur	-16 31 -30 -5 -20 -27
lb:custom	-10 -17 8 -4 11 -13
lb:cyclon	7 -12 6 -5 -6 -7
lb:dai	-4 3 -6 -15 -23 -9
lb:dairi	-5 -14 -14 -2 -2 15
lb:dam	10 -12 -14 -9 -10 3
lb:danish	-21 7 6 -13 -15 -13
lb:date	-16 -17 -14 -10 -11 16
lb:datu	-17 17 -13 -6 -8 -15
lb:datuk	-13 5 2 -2 -4 -10
lb:daughter	-16 -11 15 -2 -5 -9
lb:dawn	15 -23 -25 -17 -18 9
lb:dean	-30 30 -20 -11 -21 -24
lb:debat	-23 10 -7 -8 -3 -6
lb:decis	-26 2 6 -3 -8 -14
lb:declin	19 -24 2 -9 -8 -16
lb:deed	-6 -8 -4 14 -3 -20
lb:deep	-13 -17 17 -9 -11 -14
lb:defenc	-1 8 -7 -10 -30 -26
lb:defend	-23 21 -17 -14 -22 -3
lb:deleg	-38 31 -21 -1 -27 -3
lb:demand	-16 11 -13 -5 -8 3
lb:deni	-2 27 -33 -12 -13 -22
lb:deputi	-36 7 2 -10 -14 -7
lb:deputis	-12 12 -10 -5 -13 -12
lb:describ	7 11 -16 -7 -13 -15
lb:detain	14 -13 -12 -10 -12 -17
lb:develop	-13 14 -12 -1 -9 -11
lb:diari	-5 18 -20 -9 -11 -17
lb:dine	5 -14 6 -12 -14 -24
lb:dinner	-3 -7 9 -15 -25 -30
lb:diplomat	-19 8 2 7 -4 -13
lb:director	-24 3 -1 -28 19 -19
lb:discov	-15 14 -7 -6 -7 -8
lb:disput	-9 -12 -7 14 -4 -9
lb:doctor	25 -24 -20 -13 -12 -23
lb:donor	-29 -27 29 -11 -10 -18
lb:door	12 -24 -4 -9 -12 2
lb:dormitori	-8 21 -18 -3 -3 -5
lb:doubt	2 -6 1 -5 -4 -16
lb:down	-1 0 1 -10 -19 -21
lb:drawn	20 -22 -4 -9 -6 -15
lb:drew	-31 17 -10 -14 -3 -34
lb:driver	8 4 -22 -14 -21 -23
lb:drop	11 2 -16 -6 -11 -20
lb:drove	-6 -13 13 -3 -5 -3
lb:due	4 15 -20 -16 -14 -19
lb:duwa	-17 10 -12 -6 4 -16
lb:economi	-23 -13 15 -2 -3 -8
lb:edit	6 4 -9 -7 -10 -16
lb:editor	-15 4 7 -2 -7 -4
lb:educ	-26 19 -29 -9 -10 1
lb:egyptian	-14 23 -18 -1 -4 -11
lb:eight	-16 14 -10 -7 -9 -11
lb:elder	-23 -3 -27 -19 -16 20
lb:eldest	-16 15 -14 -4 -6 -12
lb:elect	-28 6 -8 -20 -25 7
lb:eleven	-12 -3 8 -6 -5 -12
lb:els	-17 16 -11 -5 -10 -16
lb:emerg	7 0 -19 -5 -9 -10
lb:emir	-20 -4 -23 18 -10 -23
lb:emirati	-18 -21 20 -10 -12 -15
lb:employ	-15 6 -22 -9 -13 3
lb:encount	4 -3 -13 -8 -4 -5
lb:end	-14 7 -2 -4 -7 -12
lb:energi	-36 22 -31 -9 1 1
lb:engin	-11 12 -13 -12 -23 5
lb:entertain	-16 18 -14 -5 -18 -14
lb:enthron	-11 -17 16 -5 -16 -15
lb:environ	22 -8 5 -8 -17 -30
lb:envoi	-19 24 -25 -11 -20 7
lb:ethiopian	-15 16 -16 -8 -17 -14
lb:euro	-16 -18 18 -3 -13 -12
lb:european	-15 18 -21 -5 -11 -6
lb:evid	-25 23 -13 -7 -11 -23
lb:ex-k	-12 -6 -3 11 -7 -3
lb:exchang	-11 -4 4 -18 1 -19
lb:execut	-16 -10 13 -5 -6 -14
lb:expect	11 -6 -17 -18 -19 -4
lb:explain	9 -19 11 -12 -11 -14
lb:face	-3 6 -8 -10 -17 -4
lb:fail	-8 2 7 -4 -19 -13
lb:fall	-13 13 -12 -8 -8 -15
lb:famili	13 13 -24 -14 -18 -28
lb:far	-15 -6 12 -1 -1 -5
lb:farm-gat	10 0 -7 -4 -10 -13
lb:farmer	6 -17 -10 -11 -11 7
lb:father	12 -13 -2 -15 -17 -24
lb:fed	-15 4 4 -2 -10 -13
lb:feder	-21 -6 16 10 -23 -26
lb:fee	-12 12 -7 -3 -5 -11
lb:feeler	-15 15 -14 -1 -1 -2
lb:fell	-19 21 -18 -9 -12 -7
lb:ferri	-16 -15 9 -7 -5 5
lb:festiv	-11 -16 15 -3 -3 -3
lb:feud	20 -22 -4 -9 -6 -15
lb:fifth	-15 15 -12 -4 -6 -12
lb:fight	8 -2 -13 -1 -2 -7
lb:figur	-11 12 -4 -3 -11 -11
lb:file	-11 -13 11 -2 -3 2
lb:filipino	-15 14 -14 -10 -12 -9
lb:final	-13 -6 11 -3 -4 -25
lb:financ	-25 23 0 -7 -9 -32
lb:find	13 -12 -12 -5 -5 -10
lb:finnish	-16 19 -18 -18 -11 -20
lb:fire	-44 -1 -15 -7 -28 6
lb:first	4 -4 8 -13 -22 -40
lb:fisherman	11 -10 -8 -6 -12 -9
lb:fix	23 -24 -20 -12 -13 -15
lb:flank	-13 13 -11 -1 -5 -11
lb:flew	-30 4 -5 -13 -12 4
lb:floor	-14 -18 17 -9 -4 -10
lb:floralta	-7 12 -8 -2 -13 -7
lb:follow	-20 7 2 -10 -13 -18
lb:fono	-13 -9 -9 -6 -10 10
lb:foot	-15 -2 3 -9 -9 -8
lb:footbal	-5 -13 14 -1 -4 -8
lb:foreign	1 20 -15 -9 -19 -26
lb:foreseen	-25 7 6 -3 -3 -8
lb:forest	13 -12 -7 -6 -9 -15
lb:former	-18 0 2 -2 -7 -3
lb:forti	-17 -5 6 -7 -11 1
lb:forum	-29 5 0 -9 -9 -17
lb:found	8 -3 -15 -4 -5 -8
lb:founder	10 -12 -16 -5 -8 5
lb:four	15 -13 3 -12 -11 -18
lb:fourth	-21 8 -27 -16 -17 20
lb:freed	-24 25 -20 -3 -3 -17
lb:french	3 -27 1 3 17 -10
lb:front	-16 -8 -5 -3 -11 14
lb:fund	-17 7 -1 -2 -6 -7
lb:funer	-4 11 -9 -14 -7 -25
lb:gagauz	-15 -15 -17 -6 -8 16
lb:galleri	-6 11 -11 -3 -14 -7
lb:gang	-17 6 4 -4 -7 -15
lb:garden	-14 -11 12 -2 -4 -13
lb:garment	-11 -14 15 0 0 -1
lb:gate	-17 2 7 -2 -3 -7
lb:gate-keep	12 -11 -12 -11 -9 -11
lb:gather	-8 4 -11 -10 4 -17
lb:gave	-5 9 -10 -15 -10 -6
lb:gavel	-5 7 -13 -3 -3 -5
lb:gener	-6 -5 -10 -23 10 -2
lb:geologist	-7 15 -15 -1 -3 -2
lb:german	-16 15 -13 -3 -8 -11
lb:get	-4 8 -14 -2 -3 3
lb:given	-27 -10 22 -10 -17 -19
lb:glass	-11 14 -11 -4 -7 -13
lb:god	13 -11 -14 -7 -12 -13
lb:goe	2 3 -11 -14 -8 -14
lb:golf	13 -13 -14 -11 -10 -11
lb:got	-19 -5 7 6 -11 -15
lb:govern	0 -12 1 -10 -11 6
lb:governor	13 -9 -7 -25 -6 -15
lb:grand	-11 16 -9 -1 -3 -3
lb:grandmoth	-15 13 -9 -6 -9 -7
lb:grant	-8 14 -23 -8 -5 7
lb:greek	-15 -9 -8 12 -3 -11
lb:greet	0 3 -13 -9 1 -16
lb:grid	10 -14 -1 -5 -4 -8
lb:grocer	-8 17 -15 -1 -2 -5
lb:group	-34 -8 22 -13 -18 -22
lb:grower	-25 2 5 -9 -16 -23
lb:guest	-6 14 -2 -21 -25 -45
lb:guid	-18 16 -12 -6 -3 -15
lb:handov	-8 -13 11 -7 -7 -7
lb:harbour	-22 -7 13 -10 -16 -16
lb:harvest	-3 -14 14 0 0 -1
lb:head	-41 -4 15 -17 -7 3
lb:hear	-3 7 -5 -24 -19 -31
lb:heard	6 7 -27 -15 -22 -6
lb:heart	10 -16 -5 -12 -13 -18
lb:heifer	-18 5 -2 -8 -14 -13
lb:held	-16 0 1 -15 -24 3
lb:high	0 -13 15 -8 -9 -14
lb:hiker	18 -19 -8 -5 -10 -17
lb:himself	7 12 -22 -12 -10 -14
lb:histori	-16 17 -14 -4 -5 -15
lb:historian	17 -15 -7 -1 -5 -11
lb:hold	-1 -8 6 -11 -17 -11
lb:home	-23 -2 -9 -9 7 8
lb:hope	-14 -1 -25 -7 -8 10
lb:host	-6 -24 22 -22 -7 -38
lb:hostag	14 -17 9 -8 -10 -15
lb:hour	10 -6 -4 -19 -20 -29
lb:hous	-12 8 -13 -13 5 -19
lb:housekeep	-11 15 -21 -3 -7 -8
lb:huddl	-20 28 -24 -11 -14 -14
lb:hurrican	-30 15 -4 -23 -23 -28
lb:husband	19 -16 -20 -10 -10 -14
lb:idea	-19 0 8 -3 -5 -13
lb:ill	-20 20 -29 -4 7 -12
lb:imprison	21 -24 -20 -9 -8 -15
lb:includ	-16 21 -22 -8 -15 -19
lb:indian	8 1 -15 -2 -7 -13
lb:initi	10 -14 9 -2 -8 -12
lb:injunct	-6 9 -9 -9 -8 -13
lb:inquiri	8 -22 3 -12 -13 -19
lb:insist	-8 13 -11 -2 -1 -3
lb:inspect	-13 12 -8 -2 -2 -7
lb:instead	-23 -13 5 -16 14 -30
lb:institut	-13 19 -21 -2 -9 -18
lb:insur	-23 16 -11 -10 -10 -11
lb:intellig	-10 18 -18 -2 -9 -12
lb:intend	-14 14 -14 -5 -5 -4
lb:interior	-25 -15 -4 -14 6 4
lb:intern	-12 10 -7 -1 -2 -11
lb:interpret	-15 17 -20 6 -11 -19
lb:investig	13 -14 -12 -3 -1 -10
lb:investor	-30 20 -12 -11 -17 1
lb:invit	-20 -20 -6 25 -21 -3
lb:island	7 -12 6 -5 -6 -7
lb:item	-16 18 -18 -9 -12 -17
lb:join	-25 0 6 -9 -15 -8
lb:joint	13 -11 -14 -10 -11 -12
lb:journalist	1 8 -17 -5 -7 -11
lb:judg	-1 -4 18 -19 -28 -34
lb:junior	-14 18 -17 -3 -15 -17
lb:junta	-7 11 -8 -2 -4 -15
lb:justic	2 -3 -16 -12 11 -19
lb:kei	-11 -14 -10 -6 -11 13
lb:kenyan	-21 20 -28 -5 -20 8
lb:kept	-9 -2 -23 5 -24 12
lb:king	-20 1 3 -10 -15 -15
lb:kingmak	-13 -13 13 -2 -4 -5
lb:kitchen	-4 -8 11 -13 -13 -27
lb:known	-9 19 -30 -16 -24 -4
lb:korean	-11 20 -23 -2 -6 -5
lb:kremlin	-18 19 -18 -2 -1 -3
lb:labour	2 -5 2 -8 -8 -15
lb:laid	-17 -13 7 -8 10 -14
lb:land	8 2 -12 -8 -16 -13
lb:lao	-10 17 -17 -2 -5 -8
lb:largest	12 -12 -1 -1 -1 -6
lb:last	9 -1 -10 -17 -21 -25
lb:last-minut	-6 12 -11 -2 -2 -7
lb:late	-12 21 -20 7 -17 -31
lb:late-night	-8 15 -16 -1 -1 -4
lb:later	1 8 -27 -12 -18 -16
lb:lawmak	-5 -14 13 -1 -1 -1
lb:lawyer	0 22 -18 -19 -32 -39
lb:lead	-16 16 -15 -7 -8 -13
lb:leader	-6 3 -22 -4 -12 14
lb:leak	-23 18 -17 -4 -3 -4
lb:learn	-3 14 -14 -11 -12 -17
lb:least	-14 13 -3 -2 -10 -8
lb:leav	-19 5 4 -16 -12 -14
lb:lebanes	20 -21 -14 -10 -10 -11
lb:led	-4 7 -7 -11 -13 -19
lb:left	-37 13 -6 -16 -13 -2
lb:let	-6 -2 -15 -14 -25 5
lb:letter	18 -5 -22 -17 -16 -21
lb:levi	12 -14 -10 -4 -8 -11
lb:liber	-18 18 -16 -7 -8 -20
lb:libyan	-11 14 -14 -1 -2 -5
lb:lift	-13 -9 -9 -6 -10 10
lb:light	5 7 -15 -5 -19 -15
lb:lighthous	-8 -13 11 -7 -7 -7
lb:line	-25 22 -28 -12 -20 -6
lb:link	-4 21 -26 -23 -17 -25
lb:list	-11 -10 10 -18 -21 -4
lb:listen	-4 -24 -7 -2 -16 12
lb:lithuanian	-11 16 -18 -1 -7 -7
lb:loan	14 -9 -19 -16 -16 -13
lb:lobbyist	15 -10 -17 -13 -14 -15
lb:local	19 -16 -15 -8 -7 -18
lb:logger	13 -12 -7 -6 -9 -15
lb:lorri	-15 14 -14 -6 -9 -9
lb:lose	-18 15 -10 -3 -6 -9
lb:loss	-14 -9 11 -4 -4 -6
lb:lost	-5 -1 -2 -16 -15 -2
lb:lunch	-2 -2 -3 -17 -26 -1
lb:magazin	-12 0 3 -2 -2 -9
lb:mahanayak	-13 -8 10 -1 -4 -7
lb:majli	-8 12 -14 -6 -6 -9
lb:malaria	-11 -10 -15 -3 11 -10
lb:man	-2 9 -36 -28 -38 2
lb:manag	3 -1 -14 -5 -8 -13
lb:mare	12 -14 -8 -7 -11 -10
lb:margin	-19 26 -23 -4 -13 -14
lb:match	-17 18 -17 -5 -5 -8
lb:matter	-6 13 -14 -3 -2 -6
lb:mayor	-18 -11 4 -11 -13 15
lb:meanwhil	-9 -12 14 -1 -3 -1
lb:mediat	-32 -4 16 -19 -23 -1
lb:meet	-13 -1 9 -2 -20 -23
lb:mellah	-14 -10 11 -1 -3 -11
lb:member	-30 9 -2 -10 -15 6
lb:memori	-13 19 -21 -2 -9 -18
lb:men	-10 12 -9 -6 -7 -14
lb:messag	20 -16 -27 -4 -18 14
lb:met	-2 -4 -7 -13 -5 1
lb:metropolitan	-15 -7 -13 12 -3 -11
lb:midnight	-12 14 -13 -3 -2 -4
lb:militari	-6 14 -16 -1 -5 -6
lb:mill	8 -16 -11 -5 -13 4
lb:mine	-9 14 -25 -2 -15 10
lb:miner	-14 5 1 -7 -8 -11
lb:minist	-16 1 -5 -15 4 4
lb:minut	-21 13 -13 -7 -11 -1
lb:mission	-25 -2 11 -8 -12 -21
lb:moder	-12 23 -23 -5 -2 -5
lb:monei	-5 -8 -7 -1 -14 9
lb:mongolian	26 -10 -33 -5 -7 -6
lb:montenegrin	-8 17 -17 -2 -1 -2
lb:mother	-17 10 -2 -13 -9 -23
lb:movement	-8 -13 -2 -2 -14 13
lb:mr	7 -12 -3 -5 -9 -7
lb:mufti	-16 -14 15 -8 -7 -16
lb:name	-2 -1 -19 -19 -28 6
lb:nation	-11 17 -18 -10 -13 -13
lb:near	-24 -8 11 -13 -13 -16
lb:negoti	-38 -3 13 -9 -13 5
lb:neither	6 -43 -24 -17 -31 29
lb:nephew	-13 15 -9 -4 -12 -13
lb:never	5 -12 -12 -7 -15 8
lb:new	1 -24 19 -8 -24 1
lb:newspap	-25 1 -18 -8 2 7
lb:next	-4 -9 10 -14 -15 -26
lb:niec	14 -14 -10 -7 -10 -14
lb:nigerien	-13 16 -15 0 -3 -6
lb:nine	14 -19 5 -7 -9 -17
lb:nineteen	-4 -17 16 0 0 -2
lb:nobodi	-16 23 -34 -15 -29 4
lb:none	-13 20 -14 -4 -3 -9
lb:nordic	-9 -19 18 -2 -1 -5
lb:northern	-11 -26 26 -7 -6 -10
lb:norwegian	-7 14 -14 -1 -2 -6
lb:not	3 -32 -35 -12 -35 32
lb:note-tak	-17 20 -17 -3 -5 -13
lb:notic	-22 3 -1 -16 -17 5
lb:number	-21 21 -18 -7 -15 -18
lb:nuncio	13 -10 -9 -6 -11 -17
lb:nurs	-6 18 -18 -3 -2 -3
lb:o'clock	-16 14 -10 -7 -9 -11
lb:object	20 -20 -19 -3 -3 -5
lb:observ	-35 35 -17 -12 -21 -27
lb:occupi	-8 14 -18 -5 -5 3
lb:offer	-17 10 -4 -9 -10 -12
lb:offic	4 3 -15 -1 -18 -15
lb:offici	-5 -11 12 5 -14 -17
lb:oil	-13 16 -15 0 -3 -6
lb:old	9 -21 8 -10 10 -21
lb:ombudsman	-24 6 2 -11 -15 -22
lb:open	-11 -4 15 -22 -21 -28
lb:oper	0 7 -11 -13 -17 -16
lb:oppon	16 -17 -11 -3 -8 -18
lb:opposit	15 -2 -2 -7 -12 -35
lb:order	9 -12 -8 -9 -13 6
lb:ossetian	-9 11 -11 -8 -14 -11
lb:outcom	7 -19 -9 -1 -5 11
lb:outgo	-21 6 5 -15 -12 4
lb:outsid	30 -28 -11 -7 -9 -15
lb:oven	-13 12 -13 -8 -11 -11
lb:overnight	-17 -6 -5 -1 -9 10
lb:owner	-5 -6 -21 -15 3 8
lb:padoh	-16 17 -18 -8 -11 -11
lb:pai	-13 -15 15 -3 -3 -6
lb:paid	-18 -14 16 -12 -14 -12
lb:pair	12 -12 -8 -2 -3 -12
lb:palac	-10 -13 10 -3 -4 8
lb:panel	-21 9 -23 -10 1 1
lb:paper	-6 6 -18 -20 -26 7
lb:parlei	-12 14 -13 -3 -2 -4
lb:parliament	-12 15 -15 -12 -16 -17
lb:part	-29 32 -18 -3 -4 -13
lb:parti	-38 21 -5 -19 -28 1
lb:particip	-9 11 -11 -8 -14 -11
lb:partner	9 -25 -16 -13 -15 -3
lb:pass	-13 -15 14 -10 -12 -11
lb:passeng	14 -5 -21 -9 -10 -13
lb:past	-15 13 -8 0 0 -6
lb:patient	14 -15 -9 -8 -8 -9
lb:payload	-11 16 -18 -1 -7 -7
lb:pen	-25 29 -28 -9 -17 -23
lb:penc	-13 16 -15 -1 -1 -2
lb:peopl	-21 12 -4 -7 -14 -22
lb:perman	-23 24 -19 -7 -8 -15
lb:person	-9 -19 18 -2 -1 -5
lb:personnel	-10 16 -24 -6 -11 -15
lb:phone	-11 5 -20 -9 -11 4
lb:photograph	-25 14 -9 -6 -23 10
lb:physician	-9 -19 18 -2 -1 -5
lb:pilot	-14 2 7 -3 -2 -8
lb:pit	-11 17 -19 -2 -5 -2
lb:place	-30 33 -28 -9 -25 -24
lb:plan	-23 17 -9 -20 -17 -29
lb:plane	12 -19 -15 -7 10 -19
lb:plant	-16 -15 15 -4 -6 -8
lb:planter	-24 16 -1 -15 -18 -19
lb:player	8 0 -16 -5 -10 -10
lb:plead	-12 -16 10 -6 -9 9
lb:pledg	-5 -8 -7 -1 -14 9
lb:plough	-1 -24 -12 -4 -9 13
lb:poet	-12 16 -18 -3 -1 -5
lb:polic	24 -27 -21 -15 -12 -6
lb:polish	-16 2 -6 -8 -8 7
lb:polit	10 -3 -28 -3 -13 -17
lb:pope	-2 14 -17 -6 -7 -13
lb:port	-15 21 -20 -5 -2 -8
lb:post	20 -20 -18 -13 -14 -16
lb:postpon	-14 -9 11 -1 -1 -9
lb:predecessor	8 3 -2 -8 -17 -36
lb:prefect	-30 2 10 -23 -22 -31
lb:premier	-32 20 1 -19 -13 -50
lb:presenc	-17 -18 18 -10 -12 -14
lb:present	-36 -3 11 -8 -20 6
lb:presid	-17 -9 11 -16 9 -18
lb:president-elect	-8 14 -14 -5 -6 -10
lb:presidenti	10 -2 -13 -5 -8 -13
lb:press	18 -30 11 -17 -23 -26
lb:price	2 -14 9 -10 -15 -20
lb:priest	-18 -20 21 -9 -9 3
lb:prime	8 12 -24 -19 -1 5
lb:princ	2 11 -14 -1 -1 -6
lb:prison	-15 -7 10 -11 -13 -15
lb:privat	9 -3 -14 -13 -16 -20
lb:promis	-25 2 -6 -7 -10 4
lb:propos	19 -20 -14 -11 -10 -15
lb:prosecutor	15 -16 -3 -7 -9 -17
lb:protest	28 -15 -31 -6 -7 -25
lb:provid	-13 12 -13 -8 -11 -11
lb:proxi	-15 14 -9 -3 -13 -12
lb:public	-27 -4 8 -4 -8 -25
lb:pull	-18 -10 5 -3 -10 9
lb:push	-24 23 -17 -4 -9 -14
lb:put	13 -8 -14 -17 -17 -24
lb:qatari	-4 25 -29 -4 -8 -12
lb:quake-h	-21 2 -18 -8 5 -2
lb:quarrel	23 -24 -19 -12 -11 -17
lb:question	-11 35 -32 -13 -18 -29
lb:quot	13 -14 -8 -8 -2 -8
lb:race	16 -17 -11 -3 -8 -18
lb:radio	21 -16 -27 -4 -8 -18
lb:rais	20 -14 -14 -11 -14 -20
lb:rancher	-12 0 -13 14 -5 -21
lb:ranger	10 -11 -15 -9 7 -18
lb:rather	-8 -16 16 -3 -6 -12
lb:react	8 -3 -22 -4 -7 -14
lb:read	9 -15 7 -21 -29 -36
lb:real	-13 20 -22 -4 -6 -11
lb:rebel	13 -17 -1 -7 -18 -26
lb:recal	-5 11 -14 -1 -1 -4
lb:receiv	-25 -3 2 -9 -11 10
lb:reconstruct	-5 -8 -7 -1 13 -16
lb:reconven	-14 -1 5 -6 -8 -11
lb:record	-17 10 -12 -6 4 -16
lb:recov	-1 13 -15 -7 -21 -23
lb:refere	11 -8 -14 -7 -10 -10
lb:refuge	20 -21 -14 -11 -14 -16
lb:refus	17 -10 -12 -14 -18 -6
lb:region	-40 7 1 14 7 -15
lb:regul	21 -23 -18 -27 -22 3
lb:rel	-13 -11 13 -2 -3 -5
lb:relat	-6 -13 10 -7 -4 -11
lb:remain	-16 -5 -5 -3 -10 13
lb:rememb	-15 16 -15 -6 -7 -14
lb:rep	-8 17 -15 -2 -3 -9
lb:replac	-37 2 14 -26 -25 -33
lb:repli	10 -19 -9 -13 -6 5
lb:report	18 13 -30 -11 -16 -36
lb:repres	-36 1 -5 3 4 10
lb:request	-23 16 -11 -10 -10 -11
lb:research	12 -13 -4 -3 -5 -6
lb:resid	-19 15 -17 12 -1 -10
lb:resum	-22 25 -28 -10 -10 -7
lb:return	-13 -15 15 -3 -3 -6
lb:review	-27 30 -28 -20 -21 -26
lb:right	-29 29 -27 -19 -25 -28
lb:rim	-11 17 -19 -2 -5 -2
lb:risk	-8 -14 -9 -2 -9 9
lb:rival	3 -4 -18 -8 -11 0
lb:river	-30 4 -2 -5 -6 -18
lb:romanian	-17 14 -12 -2 -3 -17
lb:roof	-11 17 -17 -4 -2 -6
lb:room	-26 24 -14 -7 -14 -21
lb:rotat	-10 13 -17 -3 -9 -11
lb:round	-9 -8 10 -10 -27 3
lb:row	-32 32 -16 -4 -4 -15
lb:run	-13 19 -21 -5 -12 -9
lb:runwai	-15 18 -14 -2 -2 -7
lb:sai	-4 13 -24 -2 -28 -1
lb:said	-4 -1 -6 -4 -18 1
lb:sanction	8 1 -8 -7 -14 -14
lb:sarki	-13 4 3 -8 -11 -14
lb:sat	-14 3 -2 -9 -21 -2
lb:saudi	-17 18 -9 -20 -14 -18
lb:saw	6 -4 -1 -18 -19 -28
lb:sayyid	-11 -17 16 -5 -16 -15
lb:scarc	-12 12 -12 -2 -4 -7
lb:scrap	-18 18 -10 -15 -16 -18
lb:screen	-12 12 -8 -1 -4 -10
lb:scuttl	-13 -2 5 -4 -3 -5
lb:seat	-36 -7 6 7 -22 19
lb:second	9 -8 -12 -16 -19 5
lb:secretari	-20 -11 18 -18 2 -6
lb:secretary-gener	12 -9 -14 -5 -8 -7
lb:secretli	-19 15 -10 0 -1 -6
lb:secur	-22 -8 13 -13 -17 -25
lb:see	-24 2 -1 -12 -11 6
lb:seen	-13 -8 9 -2 -6 -8
lb:seminarian	12 -12 -8 -8 -12 -12
lb:seminol	-14 15 -16 -4 -15 -11
lb:senat	-39 30 -7 -8 -13 -25
lb:send	-3 13 -23 -15 -10 -23
lb:senegales	-18 -6 15 -7 -10 -6
lb:sent	-22 1 -22 -13 3 8
lb:separ	-21 31 -34 -3 -8 -17
lb:servic	-18 21 -23 -8 -11 -14
lb:session	-14 -13 17 -14 -18 -1
lb:set	-29 16 6 -13 -13 -16
lb:seven	-15 0 9 -2 -10 -13
lb:shadow	-18 14 6 -11 -15 -15
lb:share	-18 14 -22 -8 -18 5
lb:sharehold	12 -12 -1 -1 -1 -6
lb:shehu	-21 21 -17 -2 -3 -7
lb:sheikh	-4 14 -10 -1 -5 -6
lb:ship	-10 -13 -1 -2 -7 11
lb:shipbrok	9 -14 -5 -1 -1 -1
lb:shipown	-18 -2 7 -3 -11 -19
lb:shoot	18 -20 -16 -12 -11 -14
lb:shop	-7 7 -13 -1 -5 1
lb:shore	14 -14 -13 -8 -6 -11
lb:shot	18 -17 -15 -12 -16 -20
lb:shout	-6 11 -11 -3 -14 -7
lb:show	-24 2 -27 -9 -13 7
lb:shuar	-12 27 -26 -1 -2 -7
lb:side	-9 -3 -10 -8 -13 9
lb:sidelin	-9 13 -9 -4 -5 -15
lb:sign	-6 -10 -9 -13 19 -9
lb:signatur	12 -12 -6 -9 -10 -9
lb:similar	0 7 -24 -9 -11 -18
lb:sinc	16 -9 -20 -16 -23 -4
lb:sister	-19 16 -3 -12 -16 -20
lb:sister-c	-11 -16 15 -3 -3 -3
lb:sit	-30 18 -9 -14 -17 -22
lb:six	-21 -8 14 -2 -1 -4
lb:sixth	-11 12 -6 -4 -6 -13
lb:skip	21 -20 -22 -4 -5 -16
lb:slaughter	-18 8 -5 -9 -15 -12
lb:slept	5 -12 3 -5 -9 -9
lb:slip	-14 16 -14 -5 -7 -11
lb:slovak	-11 21 -20 -3 -6 -9
lb:smelter	-10 -13 12 0 -1 -3
lb:smile	-18 18 -15 -3 -20 -12
lb:snow	5 -27 -15 -6 -10 10
lb:son	-3 -16 -2 -8 -14 11
lb:sooner	-12 14 -11 -4 -10 -10
lb:sought	-6 9 -9 -9 -8 -13
lb:soup	-12 19 -17 -2 -7 -12
lb:south	-20 -4 7 -11 -13 -18
lb:spanish	-11 13 -13 -7 -9 -10
lb:speaker	23 -6 -26 -20 -23 -27
lb:special	12 -9 -14 -5 -8 -7
lb:speech	12 6 -27 -9 -8 -16
lb:spent	-14 -13 13 -4 -3 -8
lb:spoke	-8 14 -8 -9 -25 -28
lb:spoken	22 -22 -20 -3 -10 -12
lb:spokesman	9 -11 -17 -12 -8 3
lb:spokeswoman	20 -21 -17 -4 -5 -16
lb:sport	-21 27 -25 -4 -8 -21
lb:squeez	-12 -19 19 -3 -5 -8
lb:staff	-3 6 -28 -18 -21 0
lb:stage	-20 -1 14 -9 -16 -14
lb:stai	-7 24 -6 -1 -3 -23
lb:start	-8 3 -27 -7 -13 9
lb:state	-37 -1 11 -7 -19 -11
lb:station	9 -10 -4 -7 -14 -7
lb:step	13 -15 -11 -8 -4 -8
lb:steward	-33 29 -16 -8 -15 -21
lb:still	-23 -4 -24 -10 21 -25
lb:stood	-7 -10 -6 -16 13 -21
lb:straight	-12 -18 17 -7 -9 -9
lb:street	-6 -13 10 -7 -4 -11
lb:strike	-17 5 -2 -6 -8 -16
lb:striker	-10 -13 13 0 0 -2
lb:struck	15 -21 -10 -6 -6 -10
lb:student	-23 8 10 -9 -12 -18
lb:studi	14 -6 -10 -10 -10 -14
lb:successor	-22 20 -14 -4 -7 -16
lb:successor-elect	-14 -16 -12 -5 -13 14
lb:sudanes	-16 26 -28 -8 -9 -13
lb:summit	-12 2 3 -3 -5 -13
lb:summon	-15 -9 14 -20 -7 -20
lb:superintend	-7 14 -15 -2 -1 -1
lb:supervis	-12 12 -10 -4 -10 -12
lb:supervisor	-20 14 -14 12 -7 -23
lb:suprem	-10 -9 -5 13 -5 -15
lb:surgeri	-23 23 -5 -2 -10 -20
lb:surpris	-21 26 -24 -14 -19 -29
lb:suspect	15 -15 -12 -8 -9 -9
lb:swedish	-27 -2 12 -12 -16 -2
lb:swiss	-35 14 -5 -11 -19 -24
lb:syndic	-12 -10 14 -1 -3 -2
lb:synod	7 -9 -6 -9 -10 -13
lb:tabl	-18 -12 19 -10 -18 4
lb:take	-29 22 -16 -9 -10 -16
lb:taken	-19 14 -7 -2 -2 8
lb:talk	4 -34 27 -13 -19 -6
lb:tanzanian	-11 -13 -8 -5 -12 12
lb:tariff	-15 13 -12 -6 -8 -8
lb:tea	-29 28 -14 -16 -22 -24
lb:teacher	-11 15 -9 -3 -1 -11
lb:telephon	-27 38 -37 -8 -14 -18
lb:tell	-12 15 -15 -1 -2 -4
lb:templ	-8 -23 22 -4 -2 -4
lb:ten-minut	-14 -16 15 -9 -11 -13
lb:text	5 -26 -20 -23 -20 13
lb:thai	-5 -14 13 -1 -1 -1
lb:thank	1 -6 5 -16 -21 -24
lb:think	15 -17 -9 -5 -10 -11
lb:think-tank	12 -13 -4 -3 -5 -6
lb:third	-16 12 -22 -16 -13 8
lb:though	-18 15 -25 -12 10 -19
lb:thought	-7 13 -12 -4 -3 -14
lb:three-hour	14 -13 -11 -8 -8 -13
lb:through	11 3 -22 -20 -14 -38
lb:throw	-6 9 -9 -9 -8 -13
lb:thumbprint	-22 -22 -15 -18 -11 22
lb:time	-8 16 -11 -18 -18 -18
lb:togeth	-28 19 -10 -5 -8 -15
lb:took	-6 23 -36 -12 -20 -24
lb:tour	-22 3 3 -7 -11 -17
lb:tourism	-12 -17 17 0 -1 -3
lb:tournament	13 -13 -14 -11 -10 -11
lb:trace	-15 13 -9 -6 -9 -7
lb:trade	-37 13 -7 -18 -32 15
lb:trader	4 0 -6 -4 -4 -17
lb:train	-15 15 -12 -7 -9 -12
lb:transport	-33 27 -37 7 -26 -4
lb:travel	1 -20 17 -14 -11 -18
lb:treasur	1 -3 -25 -16 -30 6
lb:treasuri	-14 16 -9 -3 -17 -11
lb:trek	-16 12 -8 -5 0 -12
lb:trial	-15 -18 -8 -8 -10 13
lb:tribe	-14 18 -21 -5 -9 -17
lb:trip	-1 15 -16 0 -1 -7
lb:turbin	9 -3 -3 -1 -7 -14
lb:turkish	20 -8 1 -4 -14 -21
lb:twelv	-15 -2 3 -9 -9 -8
lb:typhoon	12 -13 -10 -7 -11 -9
lb:u	-12 -19 18 -10 -16 -18
lb:uga	-5 15 -10 0 -1 -2
lb:unclear	-7 16 -1 0 0 -11
lb:undersecretari	1 10 -25 -11 -15 -26
lb:union	5 6 -10 -18 -25 -7
lb:univers	-15 -17 17 -8 -5 -4
lb:until	-20 25 -26 -15 -19 -6
lb:upper	-13 11 -4 -2 -4 -9
lb:us	18 0 -8 -7 -12 -22
lb:vacant	14 -14 -14 -6 -7 -11
lb:vaccin	4 3 -15 -7 -8 -11
lb:vanilla	3 4 -24 -7 -12 -7
lb:verdict	14 -15 -12 -7 -10 -12
lb:vice	-4 17 -31 -2 10 -10
lb:vice-chancellor	-14 -8 -11 -5 -20 12
lb:vice-minist	-17 19 -19 -3 -11 -12
lb:vice-premi	-18 -18 19 -11 -13 -21
lb:victim	19 -9 -14 -12 -21 -21
lb:video	-2 -24 20 -8 -11 -16
lb:vietnames	-13 -11 12 -1 -4 -12
lb:view	-19 22 -25 -10 -13 -11
lb:villag	-21 -3 -6 -7 -13 9
lb:visit	10 20 -25 -16 -13 -27
lb:visitor	-39 31 -21 -9 -12 -23
lb:voic	-11 13 -12 -7 -10 -10
lb:volcanologist	-14 5 6 -3 -6 -11
lb:vote	-4 21 -25 6 -28 -36
lb:wait	-18 13 -15 -7 -10 5
lb:want	-25 4 3 -3 -8 -15
lb:warden	18 -20 -15 -4 -5 -6
lb:watch	-9 9 -16 -5 -12 1
lb:water	0 5 -14 -7 -28 -29
lb:water-shar	-10 18 -20 -3 -5 -8
lb:websit	-12 14 -14 -5 -4 -11
lb:week	11 -6 -10 -2 -3 -17
lb:welcom	-23 -2 10 -15 -19 -20
lb:well	-5 14 -15 -6 -12 -7
lb:went	-16 1 7 -17 -18 1
lb:west	-15 13 -9 -11 -11 -10
lb:whale	-17 18 -14 -12 -9 -9
lb:whether	-9 26 -42 11 -13 -28
lb:widow	-5 -7 7 -8 -9 -16
lb:wife	2 -10 -16 -11 -18 14
lb:will	13 -11 -14 -7 -12 -13
lb:wing	-19 -18 19 -14 -12 -16
lb:winner	-9 16 -10 -2 -7 -25
lb:wipe	-15 -6 7 -9 -9 -13
lb:wit	-15 -13 -11 -7 -14 17
lb:without	-41 -17 -16 -18 -20 32
lb:won	13 -13 -14 -11 -10 -11
lb:word	2 -11 0 -4 -16 3
lb:work	4 -12 7 -12 -12 -28
lb:worker	-13 -6 3 -5 -7 6
lb:wound	-6 18 -19 -1 -6 -9
lb:wreath	-24 -1 9 -8 2 -12
lb:written	17 -16 -13 -8 -11 -14
lb:yacht	13 -14 -9 -7 -6 -9
lb:ye	-24 16 -18 -13 -9 8
lb:year	19 -16 -23 -12 -15 -23
lb:yearli	-9 -19 18 -2 -1 -5
lb:young	-17 18 -15 -2 -4 -8
lb:youth	-19 -18 19 -14 -12 -16
lb:zone	-7 12 -10 -3 -3 -2
led:about	1 -12 -19 5 15 -22
led:absent-was	1 -32 -16 -11 -23 8
led:according	1 -1 2 -11 -18 -9
led:among	7 -1 -10 -12 -32 -15
led:beside	-12 0 6 -14 -3 -22
led:beside-by	-22 12 -24 -8 -4 -4
led:between	-10 12 -6 -12 -13 -26
led:for-side	-43 11 7 -14 -9 -14
led:instead	-15 -6 -31 9 21 -16
led:invites	-10 1 -7 8 -6 -19
led:meets	-20 10 -2 -3 -14 -24
led:met-by	-6 -11 11 -9 -9 -17
led:neither	-16 18 -13 -10 -10 -18
led:sends	-22 13 -24 -12 -8 6
led:there-came	-39 14 -11 -8 -5 5
led:under	-2 -16 14 -10 -12 -17
led:urges	-9 3 0 -11 -16 -8
led:with	-6 1 -2 -14 -3 -16
led:without	-34 -11 -24 -13 -14 27
loose=after	-12 6 5 -7 -31 -8
loose=before	1 -2 0 -17 -9 -9
lv-cue:absent	3 -7 -14 -7 -4 7
lv-cue:attended	-12 1 -9 -13 2 1
lv-cue:background	7 -3 -6 -11 -18 -19
lv-cue:declined	1 -26 10 -16 -20 8
lv-cue:hosted	-20 6 2 -12 -12 1
lv-cue:invited	-33 -1 1 -1 -17 3
lv-cue:reported	1 -3 -3 -7 -17 -6
lv-cue:represented	-28 10 -31 -11 8 2
lv:abandon	-10 -11 13 -5 -8 -14
lv:abandon|when	-10 -11 13 -5 -8 -14
lv:accept	-24 -5 15 -7 -18 2
lv:accept|,	-12 -19 16 -4 -7 6
lv:accept|in	-22 9 -20 -4 -16 -25
lv:accompani	-20 30 -26 -4 -10 -18
lv:accompani|	-3 17 -17 0 -1 -3
lv:accompani|,	-10 13 -14 -4 -9 -14
lv:accompani|by	-17 20 -17 -2 -4 -10
lv:ad	-15 14 -12 -11 -11 -14
lv:address	-13 16 -14 -13 -9 -13
lv:address|as	-13 16 -14 -13 -9 -13
lv:adjourn	-1 5 -11 -7 -9 -12
lv:ad|	-15 14 -12 -11 -11 -14
lv:agre	-18 13 -6 -6 -9 -3
lv:agre|that	-5 14 -14 -2 -2 -4
lv:allow	-18 9 -13 -5 -14 12
lv:allow|and	-15 -10 -8 -1 -16 15
lv:announc	17 -13 -14 -11 -17 -7
lv:announc|,	13 -13 -11 -4 -9 -11
lv:announc|against	14 -13 -12 -11 -12 -11
lv:answer	-3 19 -13 -14 -16 -26
lv:answer|,	-17 15 -15 -1 -5 -14
lv:answer|that	-23 17 -9 -10 -8 -12
lv:answer|through	-14 10 -7 -4 -3 -5
lv:apologis	5 3 -17 -13 -14 -24
lv:apologis|to	5 3 -17 -13 -14 -24
lv:appoint	11 -10 -6 -2 -8 -13
lv:appoint|and	11 -10 -6 -2 -8 -13
lv:ar	-27 -19 -23 10 -15 17
lv:arrest	20 -21 -15 -12 -13 -21
lv:ar|	-11 15 -13 -15 -5 -15
lv:ar|,	-24 -25 -17 12 -13 17
lv:ask	-2 -8 -2 -14 -16 2
lv:ask|	3 -1 1 -10 -9 -19
lv:ask|,	-24 6 0 -9 -9 -2
lv:ask|but	9 -3 -3 -1 -7 -14
lv:at	16 -15 -11 -10 -12 -16
lv:attend	-24 -12 12 -10 4 -3
lv:attend|,	-12 -22 14 -9 -18 9
lv:attend|aboard	-18 -8 9 -1 -6 -8
lv:attend|by	-10 18 -20 -3 -5 -8
lv:at|,	16 -15 -11 -10 -12 -16
lv:bar	-6 12 -11 -2 -2 -7
lv:bar|,	-6 12 -11 -2 -2 -7
lv:be	11 2 -19 -16 -18 -14
lv:been	8 3 -28 -16 -20 -7
lv:been|	-15 15 -14 -4 -6 -15
lv:been|for	17 -17 -15 -7 -8 -11
lv:began	-12 -6 8 -1 -2 -3
lv:be|	-16 15 -11 -7 -11 -15
lv:be|<person>	13 -14 -11 -5 -4 -10
lv:be|as	-16 14 -12 -4 -5 -11
lv:be|between	11 -17 2 -5 -4 -11
lv:blame	-9 12 -18 -5 -6 -6
lv:blame|	-9 12 -18 -5 -6 -6
lv:brief	-10 4 -9 -14 -19 5
lv:brief|	4 8 -18 -13 -16 -16
lv:brief|,	-16 2 -22 -2 -7 9
lv:brief|as	-12 12 -8 0 0 -1
lv:brief|by	-17 -19 18 -6 -6 -12
lv:bring	-11 13 -14 -6 -7 -11
lv:bring|	-8 10 -13 -6 -6 -9
lv:broker	-14 -16 15 -9 -11 -13
lv:broker|,	-14 -16 15 -9 -11 -13
lv:brought	-1 19 -22 -9 -22 -38
lv:brought|	-16 24 -23 -5 -9 -11
lv:brought|,	6 6 -38 -9 -25 -35
lv:brought|together	-13 16 -11 -4 -3 -9
lv:brought|with	-3 -13 12 0 -1 -3
lv:built	12 -10 -13 -9 -10 -9
lv:built|under	12 -10 -13 -9 -10 -9
lv:call	-28 6 12 -11 -17 -23
lv:call|	-3 14 -14 -9 -17 -18
lv:call|,	-16 -20 20 -1 -6 -9
lv:call|<person>	-20 20 -14 -5 -5 -9
lv:call|and	-13 12 -12 -2 -2 -7
lv:call|between	-8 15 -16 -1 -1 -4
lv:call|by	-26 0 2 -8 -4 -13
lv:call|on	-12 -17 17 -3 -4 -9
lv:came	1 0 -19 -9 -10 1
lv:came|	-31 9 -28 -9 -1 -29
lv:came|,	-24 5 -1 -4 -15 -2
lv:came|from	-6 15 -19 -3 -8 -17
lv:came|so	-10 -10 -10 -5 -12 11
lv:came|with	10 -13 -21 -5 -14 3
lv:chair	-32 4 1 -9 1 -11
lv:chair|and	-11 13 -13 -5 -10 -12
lv:chair|by	-21 -26 22 -3 -6 -6
lv:chair|with	-21 7 -27 -9 3 -5
lv:cite	16 -20 -15 -12 -12 4
lv:cite|<person>	18 -20 -16 -12 -11 -14
lv:clear	-15 14 -9 -4 -6 -14
lv:clear|,	-15 14 -9 -4 -6 -14
lv:close	9 -7 -6 -9 -9 -14
lv:close|,	-12 12 -11 -3 -2 -9
lv:close|with	-9 -14 14 -1 -1 -1
lv:co-chair	-24 -19 20 -8 -7 -11
lv:co-chair|by	-24 -19 20 -8 -7 -11
lv:come	-18 4 -22 2 -12 6
lv:come|and	-16 7 -19 -14 -13 8
lv:come|with	-12 10 -7 -1 -2 -11
lv:compris	-13 17 -15 -6 -10 -13
lv:compris|	-13 17 -15 -6 -10 -13
lv:confer	-13 9 -9 -10 -16 -14
lv:confer|with	-11 1 -1 -8 -15 -12
lv:conven	-15 -15 17 -7 -16 -17
lv:conven|,	-19 -2 5 -4 -13 -12
lv:coordin	-11 13 -12 -10 -12 -12
lv:coordin|	-11 13 -12 -10 -12 -12
lv:crew	-15 14 -14 -10 -12 -9
lv:crew|	-15 14 -14 -10 -12 -9
lv:cross	-16 0 1 -9 -9 -10
lv:cross|where	-15 -2 3 -9 -9 -8
lv:defend	-16 8 -9 -4 -5 4
lv:defend|while	-12 12 -7 -3 -5 -11
lv:deleg	-9 11 -7 -4 -13 -10
lv:deleg|,	-9 11 -7 -4 -13 -10
lv:deni	-17 16 -13 -4 -4 -9
lv:deni|that	-17 16 -13 -4 -4 -9
lv:deputis	-12 12 -10 -5 -13 -12
lv:deputis|by	-12 12 -10 -5 -13 -12
lv:detain	14 -13 -12 -10 -12 -17
lv:detain|	14 -13 -12 -10 -12 -17
lv:did	2 0 -3 -25 -36 -4
lv:did|	-29 7 -20 -17 -25 10
lv:did|,	20 -1 -27 -13 -21 -42
lv:did|<person>	-17 15 -11 -2 -2 -7
lv:did|and	-12 -19 18 -10 -16 -18
lv:did|to	11 -12 -6 -9 -5 -13
lv:dine	5 -14 6 -12 -14 -24
lv:dine|,	8 -28 10 -13 -12 -24
lv:dine|with	-25 6 -3 -3 -7 -5
lv:discov	-15 14 -7 -6 -7 -8
lv:discov|	-15 14 -7 -6 -7 -8
lv:dismiss|by	-10 -13 13 0 0 -2
lv:do	15 -15 -12 -8 -9 -9
lv:do|with	15 -15 -12 -8 -9 -9
lv:drew	-31 17 -10 -14 -3 -34
lv:drew|	-27 17 -23 -12 -2 -25
lv:drew|without	-9 0 3 -3 -1 -14
lv:drop	11 2 -16 -6 -11 -20
lv:drop|	14 -13 -9 -6 -11 -13
lv:drop|when	-10 14 -14 -1 -1 -14
lv:drove	-6 -13 13 -3 -5 -3
lv:drove|with	-6 -13 13 -3 -5 -3
lv:edit	6 4 -9 -7 -10 -16
lv:edit|,	14 -14 -10 -7 -10 -14
lv:elect	-19 9 -3 -13 -18 -20
lv:elect|	-14 -7 10 -9 -12 -11
lv:elect|,	-11 19 -20 -7 -12 -15
lv:entertain	-16 18 -14 -5 -18 -14
lv:entertain|	-16 18 -14 -5 -18 -14
lv:ex-k	-12 -6 -3 11 -7 -3
lv:ex-k|	-12 -6 -3 11 -7 -3
lv:expect	12 -4 -24 -19 -20 -4
lv:expect|	13 -3 -23 -18 -19 -26
lv:explain	9 -19 11 -12 -11 -14
lv:explain|and	-15 -14 14 -7 -6 -12
lv:explain|how	13 -14 -12 -7 -8 -7
lv:face	-3 6 -8 -10 -17 -4
lv:face|	-11 19 -20 -6 -10 -14
lv:fail	-8 11 -8 -2 -17 -7
lv:fail|,	-8 11 -8 -2 -17 -7
lv:fall	-13 13 -12 -8 -8 -15
lv:fall|,	-13 13 -12 -8 -8 -15
lv:fell	-18 18 -16 -10 -12 -7
lv:fell|in	-16 11 -11 -7 -10 -7
lv:fell|to	-5 14 -14 -4 -9 -2
lv:flank	-13 13 -11 -1 -5 -11
lv:flank|by	-13 13 -11 -1 -5 -11
lv:flew	-22 -6 3 -12 -7 4
lv:flew|,	-18 -4 -2 -9 -5 7
lv:flew|at	-11 -14 13 -8 -4 -9
lv:flew|that	-6 21 -21 0 -1 -3
lv:follow	-20 7 2 -10 -13 -18
lv:follow|,	-12 13 -11 -8 -12 -16
lv:forc	4 -16 12 -5 -6 -8
lv:forc|,	7 -12 6 -5 -6 -7
lv:found	8 -3 -15 -4 -5 -8
lv:found|	8 -3 -15 -4 -5 -8
lv:gather	-17 7 -11 -6 8 -14
lv:gather|	-12 15 -14 -5 -6 -11
lv:gather|,	-6 -9 -14 -2 13 -6
lv:gather|under	-9 -12 10 -3 -6 -5
lv:gave	-2 5 -8 -15 -9 -4
lv:gave|	8 -22 -5 -3 4 -6
lv:gave|,	-16 15 -11 -7 -11 -14
lv:gave|for	-23 13 -20 -11 -26 7
lv:gave|to	-12 -5 7 -4 -2 -8
lv:get	-4 8 -14 -2 -3 3
lv:go	-3 -16 9 -9 -9 -2
lv:goe	-3 9 -21 -12 -6 -12
lv:goe|,	-13 14 -15 -6 -4 -9
lv:goe|which	-13 11 -7 -2 -2 -4
lv:got	-19 -5 7 6 -11 -15
lv:got|	-13 9 -8 5 -1 -5
lv:got|,	-11 12 -14 -10 -10 -11
lv:go|before	-17 -9 14 -5 -4 -8
lv:go|to	13 -12 -12 -5 -5 -10
lv:grant	-7 19 -21 -4 -5 -6
lv:grant|to	-7 19 -21 -4 -5 -6
lv:greet	-17 10 -12 -6 4 -16
lv:greet|through	-13 2 -6 -3 7 -11
lv:ha	-11 4 -18 -10 -13 12
lv:had	-9 21 -20 -17 -17 -19
lv:had|	-17 16 -19 -8 2 -9
lv:had|,	-29 26 -18 -12 -19 -3
lv:had|<date>	-31 31 -32 -5 -6 -11
lv:had|to	7 7 -13 -11 -14 -22
lv:had|with	8 -16 -2 -10 -18 -20
lv:hand	-20 10 -6 -3 -4 -10
lv:hand|	-17 3 1 -1 -3 -8
lv:hand|to	-6 13 -14 -3 -2 -6
lv:have	5 -5 -10 -19 -17 -2
lv:have|	3 -7 -26 -20 -18 8
lv:have|and	12 -10 -12 -1 -2 -12
lv:have|between	-17 17 -6 -1 -1 -3
lv:ha|	3 7 -17 -9 -12 -19
lv:ha|,	-20 -6 -2 -1 -3 16
lv:head	-15 21 -21 -5 -8 -12
lv:head|by	-15 21 -21 -5 -8 -12
lv:hear	-20 -3 7 -12 -14 -20
lv:heard	6 7 -27 -15 -22 -6
lv:heard|	-24 13 -25 -10 -14 0
lv:heard|,	-1 4 -13 -10 -16 2
lv:heard|<person>	15 -16 -9 -1 -2 -7
lv:heard|to	14 -12 -9 -7 -5 -15
lv:hear|,	-18 -7 12 -10 -13 -16
lv:held	-42 7 3 -13 -23 5
lv:held|,	-35 12 1 -10 -14 -18
lv:held|by	-16 5 -1 -4 -6 -13
lv:held|under	-19 -16 19 -8 -4 -7
lv:held|up	-13 -13 -5 -2 -7 13
lv:held|with	-26 6 -5 -4 -11 5
lv:hold	-1 -8 6 -11 -17 -11
lv:hold|with	-23 -5 12 -8 -14 -7
lv:host	0 -10 6 -12 -15 -19
lv:host|	-21 -4 7 -8 -4 -6
lv:host|,	-19 -13 17 -5 -16 -14
lv:host|<person>	-18 17 -17 -4 -6 -6
lv:host|and	-13 13 -12 -1 -3 -7
lv:host|by	1 -35 14 -9 -8 -12
lv:host|in	11 4 -21 -4 -9 -11
lv:host|with	-14 1 1 -2 -4 -4
lv:huddl	-13 17 -15 -7 -4 -5
lv:huddl|with	-13 17 -15 -7 -4 -5
lv:imprison	21 -24 -20 -9 -8 -15
lv:imprison|,	21 -24 -20 -9 -8 -15
lv:includ	-15 18 -19 -7 -14 -17
lv:includ|,	-15 18 -19 -7 -14 -17
lv:insist	-8 13 -11 -2 -1 -3
lv:insist|that	-8 13 -11 -2 -1 -3
lv:invit	-21 -17 -7 9 -15 11
lv:invit|	-8 -7 -34 12 -2 -16
lv:invit|,	-19 1 -26 -23 -17 13
lv:invit|with	-5 -17 17 -7 -3 -18
lv:is	8 -6 0 -19 -30 -34
lv:is|	-27 6 14 -18 -22 -19
lv:is|,	15 -13 0 -9 -16 -24
lv:is|and	-18 17 -18 -3 -20 -3
lv:is|that	-14 -10 13 -2 -2 -3
lv:is|to	13 -14 -12 -3 -1 -10
lv:is|where	12 -22 -6 -5 -3 -8
lv:is|which	14 -14 -14 -6 -7 -11
lv:join	-25 2 6 -8 -16 -27
lv:join|,	-17 4 1 -3 -11 -19
lv:join|among	-12 19 -17 -2 -7 -12
lv:join|by	-17 7 -5 -4 -8 -15
lv:kept	-6 -8 -19 6 -24 15
lv:kept|	3 -8 -9 -16 -17 6
lv:kept|for	-16 -9 -11 7 -16 10
lv:laid	-17 -13 7 -8 10 -14
lv:laid|and	-11 -10 -15 -3 11 -10
lv:learn	-3 14 -14 -11 -12 -17
lv:learn|from	12 -12 -1 -1 -1 -6
lv:learn|that	-12 12 -11 -11 -11 -13
lv:leav	-18 18 -11 -17 -12 -14
lv:leav|to	-18 17 -16 -17 -13 -14
lv:led	-2 13 -15 -9 -12 -17
lv:led|,	-10 17 -23 -5 -10 -12
lv:led|by	0 8 -12 -9 -9 -13
lv:left	-18 4 4 -13 -23 -22
lv:left|,	-16 -9 11 -6 -13 -13
lv:left|to	-16 17 -14 -8 -10 -17
lv:let	-4 -1 -15 -14 -24 3
lv:let|	4 -13 -29 -13 -18 10
lv:let|,	-15 19 -11 -7 -15 -18
lv:lift	-13 -9 -9 -6 -10 10
lv:lift|on	-13 -9 -9 -6 -10 10
lv:link	-4 15 -14 0 -1 0
lv:link|,	-4 15 -14 0 -1 0
lv:listen	-4 -24 -7 -2 -16 12
lv:listen|and	-4 -24 -7 -2 -16 12
lv:lost	-5 -1 -2 -16 -15 -2
lv:lost|	-4 -6 3 -13 -11 -1
lv:lost|and	-11 13 -12 -7 -10 -10
lv:lunch	15 0 -36 -9 -15 -11
lv:lunch|with	15 0 -36 -9 -15 -11
lv:mare	12 -14 -8 -7 -11 -10
lv:meet	-8 -9 10 6 -12 -21
lv:meet|	-32 3 3 -16 -9 -12
lv:meet|,	-22 -13 18 -9 -6 -16
lv:meet|since	4 -3 -13 -8 -4 -5
lv:met	-11 -9 5 -13 -2 2
lv:met|	-3 -1 2 -15 -17 -29
lv:met|,	-14 8 -18 -9 -20 8
lv:met|by	-6 -13 13 -1 -1 -3
lv:met|for	-7 -12 -9 -3 12 -11
lv:met|under	-12 -18 16 -3 -5 -9
lv:miss|and	7 -5 -11 -2 -7 -15
lv:moder	-12 23 -23 -5 -2 -5
lv:moder|by	-12 23 -23 -5 -2 -5
lv:name	8 -5 -5 -12 -19 -17
lv:name|	-9 11 -12 -7 -7 -11
lv:name|,	13 -13 -2 -1 -5 -9
lv:name|after	17 -17 -11 -7 -9 -10
lv:name|for	7 -11 4 -8 -14 -7
lv:offer	-17 10 -4 -9 -10 -12
lv:offer|	-15 5 -1 -7 -8 -10
lv:open	-29 -2 12 -16 -14 -24
lv:open|,	-15 -14 16 -5 -5 -14
lv:open|and	-6 13 -14 -3 -1 -2
lv:open|before	-7 -14 12 -3 -4 -5
lv:open|by	-16 21 -22 -4 -3 -8
lv:open|with	-18 -7 8 -7 -6 -11
lv:order	10 -8 -15 -5 -10 -12
lv:order|by	10 -8 -15 -5 -10 -12
lv:own	16 2 -22 -9 -30 -15
lv:own|,	16 2 -22 -9 -30 -15
lv:pai	-13 -15 15 -3 -3 -6
lv:paid	-18 -14 16 -12 -14 -12
lv:paid|on	-18 -14 16 -12 -14 -12
lv:pai|where	-13 -15 15 -3 -3 -6
lv:pass	-13 -15 14 -10 -12 -11
lv:pass|to	-13 -15 14 -10 -12 -11
lv:photograph	-17 17 -18 -5 -12 -10
lv:photograph|with	-17 17 -18 -5 -12 -10
lv:place	-15 16 -16 -8 -17 -14
lv:place|,	-15 16 -16 -8 -17 -14
lv:plan	-14 -1 4 -4 -2 -9
lv:plan|between	-8 14 -18 -1 -1 -3
lv:plan|with	-10 -15 15 -4 -1 -3
lv:pledg	-5 -8 -7 -1 -14 9
lv:pledg|while	-5 -8 -7 -1 -14 9
lv:postpon	-14 -9 11 -1 -1 -9
lv:postpon|,	-14 -9 11 -1 -1 -9
lv:presid	-28 -1 -3 -11 -24 -2
lv:presid|	-11 -16 15 -9 -8 -12
lv:presid|and	-13 24 -22 -2 -14 -26
lv:presid|in	-22 -3 -32 -6 -13 11
lv:presid|with	-17 17 -13 -1 -10 -17
lv:promis	-22 -2 -3 -4 -9 5
lv:propos	19 -20 -14 -11 -10 -15
lv:propos|,	14 -15 -11 -9 -10 -13
lv:protest	-17 14 -12 -2 -3 -17
lv:protest|,	-17 14 -12 -2 -3 -17
lv:provid	-13 12 -13 -8 -11 -11
lv:provid|,	-13 12 -13 -8 -11 -11
lv:pull	-18 -10 5 -3 -10 9
lv:pull|,	-18 -10 5 -3 -10 9
lv:put	13 -8 -14 -17 -17 -24
lv:put|,	12 -3 -21 -16 -16 -18
lv:put|where	-11 -13 12 -2 -2 -3
lv:put|which	-13 10 -8 -2 -3 -3
lv:question	-23 24 -18 -9 -11 -17
lv:question|	-11 14 -13 -3 -4 -14
lv:question|by	-20 18 -15 -10 -12 -10
lv:rais	13 -11 -6 -3 -6 -14
lv:react	8 -3 -22 -4 -7 -14
lv:react|<date>	8 -3 -22 -4 -7 -14
lv:read	1 -13 13 -20 -27 -30
lv:read|	2 -15 11 -4 -7 -9
lv:read|,	15 -17 -10 -7 -8 -14
lv:read|by	-3 0 0 -12 -22 -23
lv:recal	-5 11 -14 -1 -1 -4
lv:recal|when	-13 16 -15 -1 -1 -2
lv:receiv	-25 -3 2 -9 -11 10
lv:receiv|	-17 27 -24 -6 -3 -7
lv:receiv|,	-29 5 3 -12 -17 -29
lv:receiv|<date>	-12 18 -17 -5 -5 -4
lv:receiv|<person>	3 4 -18 -2 -2 -9
lv:receiv|by	-23 -35 35 -7 -8 -14
lv:receiv|from	-20 -12 -27 -8 -9 20
lv:receiv|with	-21 3 1 -2 -7 -4
lv:reconven	-12 13 -9 -6 -7 -11
lv:reconven|,	-12 13 -9 -6 -7 -11
lv:recov	6 4 -14 -5 -17 -16
lv:recov|	-9 12 -7 -4 -15 -13
lv:recov|,	13 -14 -11 -3 -6 -9
lv:refus	20 -17 -17 -15 -15 -22
lv:refus|,	14 -13 -15 -2 -4 -14
lv:remain	-16 -5 -5 -3 -10 13
lv:remain|and	-16 -8 -5 -3 -11 14
lv:remain|whether	-7 16 -1 0 0 -11
lv:replac	-31 5 4 -21 -22 -29
lv:replac|,	-19 21 -22 -10 -9 -18
lv:replac|by	-23 -7 13 -16 -19 -21
lv:repli	-8 -15 -7 -7 -2 13
lv:repli|and	-8 -15 -7 -7 -2 13
lv:repres	-28 12 -28 -10 5 -7
lv:repres|,	-29 41 -17 -9 -50 -40
lv:repres|<person>	-17 16 -7 -5 -14 -12
lv:repres|because	-18 -12 0 -1 11 -9
lv:repres|by	-13 2 -24 -9 -3 0
lv:repres|in	-10 -16 -7 -12 14 -11
lv:resum	-12 14 -13 -3 -2 -4
lv:resum|between	-12 14 -13 -3 -2 -4
lv:rotat	-10 13 -17 -3 -9 -11
lv:rotat|,	-10 13 -17 -3 -9 -11
lv:run	-13 19 -21 -5 -12 -9
lv:run|and	-14 16 -17 -3 -8 -6
lv:sai	2 7 -17 0 -25 -9
lv:said	3 -10 -9 -4 -17 6
lv:said|	0 -2 -11 0 -16 0
lv:said|,	23 -46 2 -18 -18 -3
lv:said|and	-22 11 -15 -13 -10 11
lv:said|to	-18 13 -9 -6 -3 1
lv:said|which	-14 -3 3 -3 0 -9
lv:sai|	0 3 -27 -14 -9 2
lv:sai|,	-1 3 0 -16 -12 -30
lv:sai|and	-9 13 -17 -3 -7 -10
lv:sai|that	10 -5 -8 -11 -21 -1
lv:sat	-10 -6 7 -8 -18 -1
lv:sat|	-18 5 -21 -4 -8 5
lv:sat|'	-8 21 -16 -3 -3 -5
lv:sat|,	0 21 -44 -8 -17 -14
lv:sat|as	-11 16 -13 -1 -3 -5
lv:sat|between	-12 16 -17 -2 -7 -11
lv:sat|to	-15 -19 19 -3 -6 -10
lv:sat|under	-18 -17 18 -3 -6 -10
lv:sat|when	-12 12 -12 -2 -4 -7
lv:sat|with	6 -16 8 -7 -18 -14
lv:saw	2 -3 2 -15 -16 -25
lv:saw|	2 -11 8 -18 -14 -15
lv:saw|,	4 5 -11 -4 -12 -24
lv:saw|with	-18 20 -17 -2 -4 -3
lv:scrap	-8 -13 11 -7 -7 -7
lv:scrap|when	-8 -13 11 -7 -7 -7
lv:scuttl	-13 -2 5 -4 -3 -5
lv:scuttl|where	-11 -16 15 -3 -3 -3
lv:see	-19 -13 10 -12 -11 9
lv:see|	-17 -8 14 -13 -11 -19
lv:see|,	-16 -11 -17 -3 -3 13
lv:send	-3 13 -23 -15 -10 -23
lv:send|	-23 20 -13 -14 -7 -17
lv:send|,	-11 16 -21 -7 -13 -13
lv:sent	-19 0 -21 -13 5 6
lv:sent|	-34 -5 -14 -11 9 -2
lv:sent|,	-46 52 -17 -8 -52 -39
lv:sent|<person>	-20 19 -5 -3 -13 -12
lv:sent|and	-16 10 -4 -2 -2 -11
lv:sent|but	-14 -16 -5 -4 -21 17
lv:sent|in	-14 -20 -10 -6 19 -15
lv:sent|that	-3 -3 -3 -1 -14 5
lv:sent|to	22 -22 -10 -15 -18 -19
lv:set	-24 8 8 -9 -7 -10
lv:set|before	-14 -8 12 -10 -8 -8
lv:set|between	-9 15 -22 -1 -1 -2
lv:set|where	-15 18 -19 -1 -1 -5
lv:shout	-6 11 -11 -3 -14 -7
lv:shout|,	-6 11 -11 -3 -14 -7
lv:show	-20 -7 -19 -7 -6 13
lv:show|	-21 -11 -16 -6 -5 16
lv:sign	-4 -17 -3 -13 19 -7
lv:sign|,	-24 -3 -27 -10 16 3
lv:sign|by	1 -21 12 -13 -22 -24
lv:sign|for	-10 -10 -14 -2 12 -7
lv:sign|while	-13 13 -12 -2 -13 -11
lv:sign|with	8 -6 -16 -1 -8 -12
lv:sit	-15 18 -18 -7 -8 -6
lv:sit|with	-15 18 -18 -7 -8 -6
lv:slaughter	-18 8 -5 -9 -15 -12
lv:slaughter|for	-14 -7 9 -7 -13 -8
lv:slept	5 -12 3 -5 -9 -9
lv:smile	-18 18 -15 -3 -20 -12
lv:smile|and	-18 18 -15 -3 -20 -12
lv:sought	-6 9 -9 -9 -8 -13
lv:sought|,	-6 9 -9 -9 -8 -13
lv:spent	-14 -13 13 -4 -3 -8
lv:spoke	-8 14 -8 -9 -25 -28
lv:spoke|	-6 17 -17 -2 -4 -7
lv:spoke|,	-14 19 -25 -4 -13 -17
lv:spoke|after	-18 -17 18 -7 -12 -14
lv:spoke|and	-4 8 -12 -1 -3 -4
lv:spoke|to	-12 13 -14 -3 -3 -9
lv:spoke|with	-10 25 -27 -3 -18 -6
lv:squeez	-12 -19 19 -3 -5 -8
lv:squeez|'	-12 -19 19 -3 -5 -8
lv:start	4 11 -25 -3 -7 -12
lv:start|when	7 -2 -19 -1 -4 -10
lv:stood	-7 -10 -6 -16 13 -21
lv:stood|by	2 3 -20 -10 -22 -16
lv:stood|for	-15 -19 -9 -11 17 -12
lv:struck	15 -21 -10 -6 -6 -10
lv:struck|by	20 -20 -19 -3 -3 -5
lv:summon	-9 16 -12 -14 -4 -10
lv:summon|	-7 19 -18 -16 -4 -9
lv:supervis	-12 12 -10 -4 -10 -12
lv:supervis|by	-12 12 -10 -4 -10 -12
lv:talk	-5 16 -31 -15 -15 -19
lv:talk|,	-13 14 -13 -9 -9 -14
lv:talk|to	-8 11 -14 -6 -7 -9
lv:talk|with	3 4 -24 -7 -12 -7
lv:telephon	-11 18 -16 -2 -3 -13
lv:telephon|	-8 13 -12 -2 -1 -10
lv:thank	-20 10 5 -12 -15 -17
lv:thank|	-5 17 -17 -1 0 -3
lv:thank|,	-16 -16 16 -12 -12 -16
lv:think	15 -17 -9 -5 -10 -11
lv:think|	15 -17 -9 -5 -10 -11
lv:thought	-7 13 -12 -4 -3 -14
lv:thought|that	-7 13 -12 -4 -3 -14
lv:told|that	-6 1 -22 -10 -5 3
lv:took	0 14 -28 -11 -16 -21
lv:took|after	14 -12 -17 -6 -8 -8
lv:took|from	-17 21 -16 -4 -11 -22
lv:took|with	-6 12 -14 -1 -5 -3
lv:trace	-15 13 -9 -6 -9 -7
lv:trace|,	-15 13 -9 -6 -9 -7
lv:travel	7 -10 -5 -12 -9 -13
lv:travel|	16 -17 -11 -10 -4 -9
lv:travel|with	-15 14 -8 -4 -7 -7
lv:turn	-4 -16 12 -4 -4 -10
lv:turn|	11 -9 -9 -3 -3 -16
lv:turn|by	-15 -6 12 -1 -1 -5
lv:visit	0 -1 -8 -7 -10 -14
lv:visit|,	-14 9 -7 -3 -8 -11
lv:visit|by	-14 16 -17 -1 -1 -2
lv:visit|where	-9 -21 19 -2 -2 -2
lv:vote	1 5 -22 -12 -18 -19
lv:vote|,	-16 14 -13 -6 -8 -10
lv:vote|for	8 -5 -16 -9 -17 -15
lv:wa	1 -6 2 -16 -13 -8
lv:wait	-18 13 -15 -7 -10 5
lv:wait|with	-8 10 -12 -4 -7 -5
lv:want	-13 11 -8 -1 -3 -10
lv:want|,	-13 11 -8 -1 -3 -10
lv:watch	-9 9 -16 -5 -12 1
lv:watch|by	-8 13 -13 -5 -7 -16
lv:wa|	-15 -3 15 -20 -14 -3
lv:wa|'	-10 -13 12 0 -1 -3
lv:wa|,	3 1 -31 -11 -20 9
lv:wa|<number>	-12 12 -6 0 0 -5
lv:wa|and	17 -14 -18 -8 10 -14
lv:wa|between	-18 18 -17 -4 -5 -8
lv:wa|by	7 -22 9 -13 -11 -18
lv:wa|how	-14 14 -13 -4 -6 -8
lv:wa|in	-16 16 -12 -6 -14 -14
lv:wa|with	-13 12 -8 -2 -2 -7
lv:welcom	-23 -2 10 -15 -19 -20
lv:welcom|,	-12 -4 6 -8 -13 -13
lv:welcom|by	-25 9 -5 -12 -14 -16
lv:went	-13 6 -2 -17 -18 3
lv:went|,	-17 17 -18 -8 -11 -14
lv:went|to	-8 -5 13 -14 -13 -20
lv:went|when	-12 2 -17 -4 -5 9
lv:were	-5 2 5 -11 -29 -18
lv:were|	4 0 -11 -11 -31 -13
lv:were|,	-26 25 -6 -10 -18 -39
lv:were|<person>	-17 20 -18 -9 -10 -14
lv:were|when	-4 -13 12 -1 -2 -4
lv:whale	-17 18 -14 -12 -9 -9
lv:whale|	-17 18 -14 -12 -9 -9
lv:will	-5 -4 12 3 -23 -19
lv:will|,	9 -19 7 -10 -15 -17
lv:will|and	-12 -11 -8 14 -1 -6
lv:will|where	-5 -12 12 -1 -1 -2
lv:will|with	-15 19 -26 -7 -16 -13
lv:wipe	-10 -14 13 -6 -6 -9
lv:wipe|which	-10 -14 13 -6 -6 -9
lv:won	13 -13 -14 -11 -10 -11
lv:won|by	13 -13 -14 -11 -10 -11
lv:wrote|	11 -4 -15 -4 -5 -11
lv:wrote|between	-16 -2 4 -6 -5 -12
many	35 -6 -10 -22 -20 -15
many:rel=A	-16 5 -11 -11 8 1
many:rel=B	5 4 -12 -18 -37 -9
many:rel=O	21 -9 -12 -26 -17 -3
many:rel=S	-33 17 16 -22 -23 -16
many:rel=o	21 0 -12 -18 -19 -11
many:rel=s	12 -6 -14 -11 -13 -19
many:rels=A	10 2 -11 -10 2 -28
many:rels=AB	-13 16 -15 -3 -8 -12
many:rels=AO	-25 3 -27 -32 1 22
many:rels=AOS	-23 -6 13 -12 -5 -20
many:rels=AOo	-9 -6 -19 4 12 0
many:rels=AS	-2 9 -1 -28 -16 -20
many:rels=ASo	-23 11 -1 -7 -5 -15
many:rels=Ao	-23 -2 -1 -16 -10 7
many:rels=As	0 -14 6 -1 -2 -5
many:rels=B	7 -19 2 -20 -33 0
many:rels=BOSo	-18 23 -13 -4 -17 -18
many:rels=BSo	-11 19 -19 -2 -6 -13
many:rels=O	60 -34 -23 -30 -42 -42
many:rels=OS	-16 4 -17 -4 -7 13
many:rels=OSo	-57 15 15 -10 -13 -10
many:rels=Oo	19 -17 -13 -41 -34 -29
many:rels=Os	15 -10 -21 -4 -7 -8
many:rels=S	-5 3 6 -20 -24 -27
many:rels=So	-30 9 7 -11 -17 -15
many:rels=Ss	-24 0 6 -7 -8 -10
many:rels=o	52 -22 -45 -18 -32 -21
many:rels=os	-24 21 -16 -5 -8 -14
many:rels=s	18 -13 -18 -12 -13 -16
not-first	-6 14 -41 -4 -8 4
object-of-trigger	-25 0 7 -12 6 -11
object:attend|,	-12 -19 19 -5 -15 -16
object:attend|aboard	-18 -8 9 -1 -6 -8
object:brief|,	-14 18 -18 -2 -7 -17
object:brief|briefed	-16 16 -15 -8 -9 -10
object:call|,	-10 -20 20 0 -2 -4
object:call|on	-12 -17 17 -3 -4 -9
object:chair|with	-14 16 -20 -4 -9 -4
object:confer|with	-29 5 1 -8 -15 -12
object:conven|,	-19 -2 5 -4 -13 -12
object:dine|,	-24 -18 21 -11 -8 -15
object:dine|with	-25 6 -3 -3 -7 -5
object:drove|with	-6 -13 13 -3 -5 -3
object:gather|,	-6 -9 -14 -2 13 -6
object:gather|gathered	-11 16 -19 -4 -5 -10
object:gather|under	-9 -12 10 -3 -6 -5
object:gave|for	-13 17 -14 -5 -18 -9
object:goe|,	-13 14 -15 -6 -4 -9
object:heard|heard	-22 10 -24 -9 -11 1
object:heard|to	14 -12 -9 -7 -5 -15
object:held|with	-26 6 -5 -4 -11 5
object:host|,	-15 29 -30 -3 -8 -8
object:host|<person>	-18 17 -17 -4 -6 -6
object:host|host	-6 14 -13 -4 -1 -1
object:host|hosted	-13 20 -20 -5 -4 -4
object:huddl|with	-13 17 -15 -7 -4 -5
object:invit|invited	-5 9 -28 -3 -1 -11
object:link|,	-4 15 -14 0 -1 0
object:lunch|with	-31 31 -31 -6 -12 -8
object:meet|,	-22 -13 18 -9 -6 -16
object:meet|meet	-30 15 -10 -16 -9 -11
object:meet|meets	-13 -13 13 -1 -1 -4
object:meet|since	23 -23 -10 -6 -3 -5
object:met|,	-31 11 -18 -9 -20 8
object:met|by	-6 -13 13 -1 -1 -3
object:met|for	-7 -12 -9 -3 12 -11
object:met|met	-18 9 -5 -12 -14 -22
object:met|under	-12 -18 16 -3 -5 -9
object:receiv|,	-32 15 -10 -8 -11 -18
object:receiv|<date>	-12 18 -17 -5 -5 -4
object:receiv|<person>	3 4 -18 -2 -2 -9
object:receiv|by	-21 -36 34 -6 -6 -11
object:receiv|from	-8 13 -14 -5 -6 -12
object:receiv|received	-17 13 -7 -6 -4 -8
object:receiv|with	-21 3 1 -2 -7 -4
object:reconven|,	-12 13 -9 -6 -7 -11
object:sat|'	-8 21 -16 -3 -3 -5
object:sat|,	-29 33 -35 -8 -17 -19
object:sat|under	-18 -17 18 -3 -6 -10
object:sat|with	-4 -9 10 -7 -18 -15
object:saw|,	-13 13 -10 -4 -11 -19
object:saw|saw	16 -31 4 -12 -11 -15
object:saw|with	-18 20 -17 -2 -4 -3
object:see|,	-16 -11 -17 -3 -3 13
object:see|see	-23 -12 14 -4 -3 -5
object:sign|for	-10 -10 -14 -2 12 -7
object:spoke|to	-12 13 -14 -3 -3 -9
object:spoke|with	-10 25 -27 -3 -18 -6
object:squeez|'	-12 -19 19 -3 -5 -8
object:talk|with	-35 31 -20 -5 -11 -6
object:telephon|telephoned	-8 13 -12 -2 -1 -10
object:visit|,	-14 9 -7 -3 -8 -11
object:visit|by	-14 16 -17 -1 -1 -2
object:visit|where	-9 -21 19 -2 -2 -2
object:welcom|,	-6 17 -18 -1 -7 -4
one	-12 10 -2 -10 -8 -1
one:rel=B	-9 -1 -3 -29 -3 -1
one:rels=A	-10 10 -6 -13 -11 -1
one:rels=AB	-14 7 2 -6 -12 -14
one:rels=B	-10 -6 -3 -33 -1 5
one:rels=BS	16 8 -19 -6 -12 -19
one:rels=S	-16 4 0 -10 -4 -7
owned-does-first:denies	-10 12 -12 -2 -5 -7
owned-does-first:no-answer	-10 12 -12 -2 -5 -7
owned-does-first:owns-deputy	16 -22 2 -13 -29 -6
owned-does:comes	-13 14 -13 -4 -7 -8
owned-does:denies	-10 12 -12 -2 -5 -7
owned-does:does-there	-14 -15 -12 -10 -19 15
owned-does:no-answer	-10 12 -12 -2 -5 -7
owned-does:owns-deputy	11 -16 -1 -13 -30 -8
owned-does:will-come	-13 13 -13 -4 -7 -6
owns	7 -20 -7 -15 15 -12
owns:aid	-20 18 -17 -8 -10 -11
owns:altern	-25 -23 -17 -10 23 -24
owns:boat	-12 12 -8 0 0 -1
owns:boss	-15 13 -5 -1 -2 -6
owns:chauffeur	-9 13 -17 -3 -7 -10
owns:clerk	-27 -17 -29 -20 23 -25
owns:co-author	-15 24 -24 -3 -5 -10
owns:compani	-19 19 -23 -6 -14 -12
owns:deputi	-26 -14 4 -4 -13 13
owns:driver	-7 17 -17 -1 -2 -2
owns:father	0 -26 17 -16 -25 -24
owns:first	-15 15 -14 -4 -6 -15
owns:husband	-23 6 4 -7 -9 -12
owns:late	8 -6 -16 -1 -8 -12
owns:lawyer	3 12 -17 -4 -10 -18
owns:leav	-12 12 -8 0 0 -1
owns:letter	-14 -15 -12 -10 -19 15
owns:mother	-6 18 -18 -1 -3 -15
owns:number	-13 -15 14 -10 -12 -11
owns:offic	8 4 -17 -3 -17 0
owns:opposit	-13 -15 14 -10 -12 -11
owns:predecessor	27 -27 -4 -8 -15 -18
owns:russian	-13 -15 14 -10 -12 -11
owns:secretari	-17 -5 -7 -2 -13 10
owns:silent	15 -15 -11 -2 -16 -13
owns:sir	-15 13 -5 -1 -2 -6
owns:spokesman	-10 -16 16 -2 -3 -7
owns:spokeswoman	-10 14 -14 -1 -1 -14
owns:successor-elect	-9 -19 19 0 -1 -2
owns:visit	-23 18 -16 -4 -10 -11
owns:widow	14 -15 -14 -5 -6 -8
owns:word	8 0 -24 -7 -10 -17
place:elsewhere	15 -17 -20 -6 1 3
place:elsewhere|(|receiv	-13 -15 17 -1 -1 -1
place:elsewhere|,	2 15 -39 -20 -29 -37
place:elsewhere|,|-	3 7 -23 -21 -28 -31
place:elsewhere|,|presid	-8 -10 13 0 -1 -1
place:elsewhere|,|will	-16 30 -31 -2 -6 -24
place:elsewhere|-	-9 13 -13 -7 -10 -13
place:elsewhere|<date>	-14 -11 12 -2 -4 -13
place:elsewhere|<date>|had	-14 -11 12 -2 -4 -13
place:elsewhere|and	-11 2 11 -12 -23 -27
place:elsewhere|and|-	-7 4 5 -5 -20 -13
place:elsewhere|and|did	-8 12 -12 -9 -10 -13
place:elsewhere|and|had	-3 -16 14 -4 -7 -17
place:elsewhere|and|were	-14 13 -12 -2 -8 -7
place:elsewhere|at	1 -16 -27 9 -17 13
place:elsewhere|at|-	13 -10 -2 -1 0 -8
place:elsewhere|at|appear	-2 15 -15 -1 0 -3
place:elsewhere|at|had	-14 -10 -6 11 -11 -1
place:elsewhere|at|wa	-18 -15 -11 -12 -12 15
place:elsewhere|at|will	12 -9 -13 -4 -7 -13
place:elsewhere|for	6 -16 13 -6 -11 -11
place:elsewhere|for|had	7 -13 6 -4 -9 -9
place:elsewhere|from	16 -7 -3 -9 -12 -23
place:elsewhere|from|-	-34 29 -5 -18 -25 0
place:elsewhere|from|announc	14 -11 -21 -5 -15 -9
place:elsewhere|from|appear	-17 -7 10 -6 -8 -12
place:elsewhere|from|call	18 -15 -11 -5 -5 -22
place:elsewhere|from|diall	-12 14 -4 -4 -10 -12
place:elsewhere|from|ha	-12 -5 -15 8 -1 -10
place:elsewhere|from|left	-11 -18 18 -5 -11 -12
place:elsewhere|from|made	16 -18 -14 -5 -5 -9
place:elsewhere|from|said	27 -19 -34 -7 -13 -18
place:elsewhere|from|sent	7 -27 -11 -21 -27 18
place:elsewhere|from|set	11 -13 -8 -5 -6 -8
place:elsewhere|from|took	-16 16 -15 -2 -12 -7
place:elsewhere|from|wa	-20 -12 -9 -3 20 -22
place:elsewhere|from|watch	15 -10 -7 -6 -8 -22
place:elsewhere|from|will	13 8 -14 -14 -16 -26
place:elsewhere|in	30 -57 -32 -16 3 21
place:elsewhere|into	-13 12 -4 -3 -3 -14
place:elsewhere|into|cross	-13 12 -4 -3 -3 -14
place:elsewhere|in|-	16 -28 -25 -19 -8 15
place:elsewhere|in|ar	19 -19 -10 -2 -5 -3
place:elsewhere|in|did	-11 -13 -6 -4 -6 13
place:elsewhere|in|ha	-14 -11 -15 -10 -16 14
place:elsewhere|in|had	0 11 -29 -14 -3 -8
place:elsewhere|in|heard	14 -13 -11 -8 -8 -13
place:elsewhere|in|is	-19 -10 11 -8 11 -25
place:elsewhere|in|lent	19 -21 -14 -7 -16 -16
place:elsewhere|in|met	14 -14 -8 -2 -4 -5
place:elsewhere|in|offer	-16 -7 13 -3 -5 -5
place:elsewhere|in|put	-6 17 -17 0 -5 -2
place:elsewhere|in|remain	-23 -12 -6 -2 -10 22
place:elsewhere|in|sai	15 -12 -11 -3 -6 -22
place:elsewhere|in|said	21 -28 4 -5 -10 -16
place:elsewhere|in|shook	23 -23 -10 -6 -3 -5
place:elsewhere|in|stai	-6 -8 -18 -6 -33 9
place:elsewhere|in|wa	-15 -6 -13 -8 7 3
place:elsewhere|met	-16 19 -22 -3 -6 -13
place:elsewhere|met|had	-16 18 -20 -3 -6 -12
place:elsewhere|near	3 2 -13 -1 -1 -5
place:elsewhere|near|-	-6 12 -12 -1 -1 -1
place:elsewhere|of	-28 17 -5 -1 1 -17
place:elsewhere|of|-	-37 39 -14 -23 -57 5
place:elsewhere|of|agre	-4 15 -14 0 -1 0
place:elsewhere|of|ar	7 1 -38 -6 -29 -10
place:elsewhere|of|ask	-12 15 -14 -11 -10 -4
place:elsewhere|of|attend	-16 -10 11 -4 -27 -13
place:elsewhere|of|chair	-14 -24 22 -3 -15 -8
place:elsewhere|of|dine	-11 14 -8 -4 -1 -3
place:elsewhere|of|ha	8 -15 -11 5 -6 -12
place:elsewhere|of|had	-29 9 5 -13 -23 -23
place:elsewhere|of|have	-7 13 -14 -3 -8 -6
place:elsewhere|of|learn	-11 12 -12 -3 -4 -7
place:elsewhere|of|leav	-10 -19 -7 -7 17 -10
place:elsewhere|of|met	-8 18 -19 -1 -2 -4
place:elsewhere|of|preach	-11 12 -8 -4 -13 -13
place:elsewhere|of|present	-8 13 -11 -2 -3 -6
place:elsewhere|of|receiv	-10 -15 17 -2 -3 -3
place:elsewhere|of|repli	-12 21 -20 -17 -5 -3
place:elsewhere|of|said	-20 7 -15 -7 10 -12
place:elsewhere|of|sent	-12 -13 -10 -5 12 -10
place:elsewhere|of|sign	-25 29 -22 -4 -19 -6
place:elsewhere|of|take	-13 17 -18 -11 -13 -7
place:elsewhere|of|want	15 -17 -7 -3 -4 -5
place:elsewhere|of|were	-16 14 -9 -3 -3 -6
place:elsewhere|of|will	-16 19 -20 -17 -18 -13
place:elsewhere|over	-15 -8 -5 -1 -4 11
place:elsewhere|over|is	-15 -8 -5 -1 -4 11
place:elsewhere|saw	-6 14 -16 -1 -5 -6
place:elsewhere|saw|-	-6 14 -16 -1 -5 -6
place:elsewhere|that	12 -13 -3 0 -1 -8
place:elsewhere|that|said	12 -13 -3 0 -1 -8
place:elsewhere|the	-16 7 -2 -9 -1 -17
place:elsewhere|the|-	-21 16 -3 -5 -12 -18
place:elsewhere|the|agre	-4 15 -14 0 -1 0
place:elsewhere|the|had	-24 -3 6 -5 -10 -13
place:elsewhere|the|told	-22 7 -3 -3 -5 -11
place:elsewhere|to	15 5 -32 -12 -26 0
place:elsewhere|to|-	25 -23 -19 -13 -18 -21
place:elsewhere|to|had	-9 18 -20 -2 -15 13
place:elsewhere|to|said	-11 19 -20 -4 -6 -28
place:elsewhere|to|wa	-9 -13 -7 -1 -10 12
place:elsewhere|to|will	-18 3 9 0 -1 -4
place:elsewhere|with	-17 -14 15 -5 -10 -12
place:elsewhere|with|-	-16 -16 16 -5 -9 -12
place:elsewhere|with|flew	-7 15 -15 -1 -2 -2
place:here	-24 4 8 -12 -18 -15
place:here|,	-24 24 -16 -12 -24 -12
place:here|,|-	-24 24 -16 -12 -24 -12
place:here|and	8 -21 4 -4 -10 -10
place:here|and|-	8 -21 4 -4 -10 -10
place:here|at	-43 -14 23 3 -14 -10
place:here|at|-	-36 0 9 -14 -14 -30
place:here|at|agre	-11 -16 16 -3 -4 -6
place:here|at|brought	-6 12 -8 -1 -1 -4
place:here|at|cross	-13 12 -4 -3 -3 -14
place:here|at|drove	-5 -14 -14 -2 -2 15
place:here|at|gave	-9 -17 17 -1 -1 -7
place:here|at|ha	-14 8 6 -16 -9 -12
place:here|at|had	-6 -13 12 -6 -1 -4
place:here|at|laid	-12 13 -12 -5 -6 -12
place:here|at|listen	-7 -15 -17 15 -2 -10
place:here|at|met	-4 22 -21 0 -1 -2
place:here|at|open	-6 -15 15 -1 -1 -4
place:here|at|will	-25 -11 13 -17 -14 -25
place:here|from	-16 -7 9 -4 -3 -10
place:here|from|answer	-14 -15 15 -2 -1 -3
place:here|his|-	-5 11 -14 -2 -3 -6
place:here|in	-15 -1 5 -13 -15 -8
place:here|into	-9 18 -19 -2 -7 -8
place:here|into|-	-9 18 -19 -2 -7 -8
place:here|in|-	-6 -6 8 -10 -13 -27
place:here|in|address	-25 15 -12 -3 -4 -7
place:here|in|agre	-22 0 1 -2 -3 -7
place:here|in|appear	-2 15 -15 -1 0 -3
place:here|in|ar	-30 30 -27 -3 -4 -5
place:here|in|attend	-21 -13 7 -7 11 -18
place:here|in|brought	-10 -17 16 -2 -2 -5
place:here|in|came	-5 19 -20 -1 -5 -8
place:here|in|chair	-8 -10 14 -1 -1 -2
place:here|in|declin	-11 17 -17 -2 -8 -15
place:here|in|face	-6 15 -15 -2 -4 -8
place:here|in|gave	19 -24 -17 -4 -5 -11
place:here|in|got	-22 0 8 -3 -4 -10
place:here|in|ha	-6 -20 21 -14 -4 -15
place:here|in|had	-43 -15 27 -10 -14 -27
place:here|in|heard	-12 -18 7 -2 -4 8
place:here|in|held	-19 -5 7 -4 -5 -6
place:here|in|host	-10 -13 16 -1 -3 -7
place:here|in|is	-2 28 -30 -10 -10 -23
place:here|in|join	-5 12 -12 -1 -7 -5
place:here|in|learn	-11 12 -12 -3 -4 -7
place:here|in|lunch	6 -14 1 -4 -12 -10
place:here|in|meet	-16 28 -27 -3 -3 -12
place:here|in|met	-28 -12 13 -7 -8 -2
place:here|in|open	-16 14 -14 -3 -3 -8
place:here|in|presid	20 -16 -22 -1 -5 -10
place:here|in|question	-6 16 -17 -2 -2 -4
place:here|in|ran	-11 17 -15 -1 -4 -9
place:here|in|receiv	-19 -14 17 -4 -8 -10
place:here|in|said	-20 19 -16 -2 -2 -14
place:here|in|sat	-27 -4 8 -7 -12 -19
place:here|in|shook	-30 31 -12 -3 -2 -7
place:here|in|stand	8 1 -23 -10 -11 -14
place:here|in|stood	-18 -15 16 -2 -3 -9
place:here|in|stop	-13 13 -10 -1 -2 -12
place:here|in|took	-22 -2 3 -5 -7 -13
place:here|in|wa	-36 6 -10 -14 -26 6
place:here|in|walk	-7 17 -16 -1 -1 -7
place:here|in|welcom	-12 -8 12 0 -1 -1
place:here|in|were	-36 33 -24 -6 -15 -17
place:here|in|will	-7 10 -8 -16 -18 -26
place:here|in|wrote	15 -18 -12 -1 -3 -9
place:here|near	-33 12 -4 -11 -12 -22
place:here|near|-	-19 7 -3 -7 -6 -13
place:here|near|had	-20 15 -10 -5 -5 -8
place:here|near|is	-13 -17 17 -9 -11 -14
place:here|near|met	-5 18 -19 -1 -1 -5
place:here|of	-22 2 1 -5 -7 -14
place:here|off	-18 17 -14 -5 -4 -10
place:here|off|dine	-11 14 -8 -4 -1 -3
place:here|of|defend	-9 -13 13 -1 -1 -7
place:here|of|met	-14 16 -9 -2 -2 -8
place:here|of|sign	-10 16 -15 -1 -2 -1
place:here|on	-16 -5 7 -13 -1 -8
place:here|on|-	-14 12 -10 -15 -1 -7
place:here|on|sat	0 -19 19 0 0 0
place:here|outside	-9 -16 17 -3 -6 -12
place:here|outside|had	-8 -16 16 -3 -6 -12
place:here|the	4 11 -17 -12 -16 -36
place:here|the|-	-34 28 -23 -4 -14 -29
place:here|the|ha	16 -24 -2 -15 -10 -18
place:here|the|had	-28 24 -18 -1 -2 -5
place:here|the|lunch	12 -23 5 -3 -11 -9
place:here|the|meet	-15 -7 8 -4 -3 -2
place:here|the|open	-2 -18 18 0 0 0
place:here|the|said	-22 20 -17 -3 -2 -16
place:here|the|sat	-2 20 -19 -1 -2 -3
place:here|the|welcom	-12 -16 17 -1 -3 -2
place:here|the|were	-16 9 -3 -13 -16 -16
place:here|the|withdrew	-12 -4 5 -1 -2 -11
place:here|to	-29 41 -19 -9 -15 -42
place:here|to|-	-18 23 -22 -6 -10 -13
place:here|to|drove	-8 19 -18 -2 -4 -12
place:here|to|flew	-16 21 -19 -5 -6 -12
place:here|to|ha	-6 14 -14 -2 -4 -9
place:here|to|had	-12 -10 12 -7 -7 -11
place:here|to|invit	-9 -13 11 -4 -1 -11
place:here|to|travel	-6 13 -13 -1 -1 -3
place:here|to|welcom	-26 -19 26 -3 -9 -11
place:here|to|went	-5 15 -15 -2 -2 -6
place:here|to|will	-2 25 -18 -8 -11 -33
place:here|visit	-2 15 -15 -3 0 -3
place:here|visit|will	-2 15 -15 -3 0 -3
place:unknown	-8 -18 -8 -13 -10 18
place:unknown|at	-11 13 -11 -4 -6 -8
place:unknown|at|fire	-11 13 -11 -4 -6 -8
place:unknown|from	-23 -9 2 -7 -10 12
place:unknown|from|follow	-21 -11 -9 -5 -6 15
place:unknown|in	-5 -15 -1 -13 -34 11
place:unknown|in|-	10 12 -18 -7 -7 -25
place:unknown|in|did	-5 14 -4 -4 -5 -18
place:unknown|in|had	-17 -15 -5 -7 -23 17
place:unknown|in|listen	-4 14 -1 -5 -1 -15
place:unknown|in|remain	24 -4 -4 -3 -13 -28
place:unknown|in|told	-17 -10 -4 -3 -4 16
place:unknown|in|wa	-25 -10 -17 -5 -20 21
place:unknown|of	-7 -1 1 -6 1 -16
place:unknown|of|-	-21 3 3 -6 -17 -15
place:unknown|of|receiv	-6 -18 18 -1 -3 -2
place:unknown|of|spoke	-6 10 -12 -2 -4 -5
place:unknown|the|walk	13 -14 -12 -7 -8 -7
place:unknown|to	-10 -18 -16 -3 -4 17
quoted	25 -5 -38 -5 -12 -10
r-cue-near:absent	-6 -28 -7 -19 -5 20
r-cue-near:attended	-21 7 -4 -12 6 -11
r-cue-near:background	17 -14 -12 8 -1 -26
r-cue-near:declined	-11 -13 -9 -19 -4 14
r-cue-near:hosted	-22 -16 18 4 -7 -8
r-cue-near:invited	-7 -24 11 12 -23 -1
r-cue-near:observer	6 -17 -22 -15 -18 8
r-cue-near:reported	0 -3 -8 -15 -2 -2
r-cue-near:represented	-26 -24 -7 5 24 -6
r-cue:absent	-18 -10 -12 -8 9 14
r-cue:attended	-17 -2 5 -10 1 -5
r-cue:background	-6 -3 -4 -3 8 -23
r-cue:declined	-16 -15 -6 -25 -5 18
r-cue:hosted	-12 -15 9 6 -16 2
r-cue:invited	-12 -17 5 16 -27 -4
r-cue:observer	-12 -10 -16 12 7 -6
r-cue:represented	-28 -23 -7 -5 30 -8
r2:) call	17 -15 -7 -1 -5 -11
r2:, and	-25 -10 17 -8 -16 -15
r2:<number> kilometr	-13 17 -20 -7 -8 -14
r2:<person> )	-30 -24 -26 -23 16 7
r2:<person> ,	-3 -15 15 -14 2 -19
r2:<person> wa	-16 -9 -7 -3 -15 15
r2:a colonel	-17 16 -13 -3 -2 -7
r2:a jar	-5 -11 12 -1 -3 -2
r2:about the	9 -3 -3 -1 -7 -14
r2:accepted ,	-8 10 -5 -3 -6 -15
r2:accompanied him	-12 16 -18 -10 -15 -15
r2:according to	-15 16 -16 -1 -1 -6
r2:across from	4 0 -25 -5 -9 -12
r2:acted on	10 -8 -15 -5 -10 -12
r2:adjourned the	-11 -12 12 -7 -9 -14
r2:admitted the	-10 15 -11 -6 -14 -12
r2:after stop	-11 14 -16 -2 -8 -10
r2:afterwards call	-17 18 -15 -5 -10 -17
r2:again ,	-15 22 -22 -2 -4 -5
r2:agreed at	-12 16 -6 0 -1 -12
r2:agreed on	-43 -7 11 -13 -10 -12
r2:agreed to	-23 -9 11 -7 -8 -12
r2:agreed with	-21 20 -18 -9 -11 -12
r2:aide <person>	-15 -9 0 0 -3 12
r2:all confirm	-13 -3 6 -11 -4 -11
r2:always said	12 -13 -3 0 -1 -8
r2:among the	-20 18 -17 -3 -4 -9
r2:among them	26 -25 -24 -12 -20 -19
r2:an analyst	15 -15 -3 -1 0 -9
r2:an economist	13 -6 -1 0 0 -14
r2:and ,	-35 35 -24 -9 -18 -31
r2:and <person>	-11 1 13 -18 -20 -34
r2:and <place>	8 8 -13 -6 -12 -16
r2:and a	-25 31 -17 -9 -29 -25
r2:and an	-11 12 -10 -1 -2 -8
r2:and broke	-15 15 -8 -1 -5 -8
r2:and buyer	-11 16 -16 -1 -2 -11
r2:and by	-13 -18 17 -7 -9 -12
r2:and engr	-15 15 -14 -11 -13 -16
r2:and member	-4 -13 13 -1 -4 -7
r2:and miner	-16 22 -24 -6 -11 -14
r2:and observ	-20 3 2 -11 -7 -13
r2:and on	12 -14 -11 -1 -1 -1
r2:and p.c	-17 -20 -16 -12 -16 19
r2:and premier	-12 17 -17 -9 -12 -14
r2:and sat	-14 -13 14 -1 -2 -8
r2:and senior	-13 23 -23 -3 -6 -6
r2:and sign	-10 -14 13 -4 -6 -6
r2:and squatter	-8 10 -13 -6 -6 -9
r2:and that	-17 14 -9 -3 -1 -8
r2:and the	-8 0 11 -15 -27 -5
r2:and three	-12 18 -18 -3 -20 -12
r2:and to	-8 11 -14 -6 -7 -9
r2:and under-secretari	-12 -11 -7 -2 12 -16
r2:and vote	-14 -17 16 -3 -3 -10
r2:and wa	-10 8 -5 -9 -11 -19
r2:and went	-8 13 -13 -5 -7 -16
r2:and with	-11 -12 13 -3 -2 -9
r2:announced in	12 -9 -14 -5 -8 -7
r2:announced it	-17 -16 16 -7 -19 -12
r2:announced the	14 -11 -21 -5 -15 -9
r2:answered for	14 -10 -30 -18 -7 -14
r2:answered question	-28 26 -11 -6 -2 -17
r2:answered that	-17 15 -8 -10 -8 -12
r2:answered with	-14 -15 15 -2 -1 -3
r2:apologised for	-15 -20 18 -9 -11 -12
r2:apologised on	-4 19 -22 -4 -10 -7
r2:appeared by	-17 -7 10 -6 -8 -12
r2:appeared in	-2 16 -16 -1 -1 -4
r2:appeared on	-9 15 -15 -5 -15 -12
r2:appears in	-15 -17 16 -8 -11 -10
r2:appears nowher	12 -11 -14 -8 -9 -8
r2:are both	-17 20 -23 -12 -17 -18
r2:are come	-15 36 -35 -6 -9 -11
r2:are expect	-12 14 -19 -4 -8 -9
r2:are on	5 3 -17 -13 -11 -15
r2:are to	-34 0 9 -21 -19 -22
r2:argues her	-13 12 -10 -9 -9 -9
r2:arrived <date>	-10 17 -10 -1 -1 -6
r2:arrived in	-8 14 -14 -2 -3 -6
r2:as <person>	-4 14 -14 -1 -1 -4
r2:as captain	14 -13 -11 -8 -8 -13
r2:as guest	-6 14 -14 -3 -3 -4
r2:as host	-8 -23 22 -3 -3 -5
r2:as in	-13 16 -14 -13 -9 -13
r2:as moder	-15 -17 17 -8 -5 -4
r2:as organis	-10 -15 15 -4 -1 -3
r2:as their	-13 -19 17 -8 -11 -9
r2:asked about	-16 16 -14 -10 -5 -15
r2:asked all	13 -14 -14 -12 -12 -7
r2:asked director	-10 -13 13 -2 -1 -4
r2:asked eleven	-14 -20 19 -9 -3 -9
r2:asked for	-21 19 -17 -14 -6 -16
r2:asked how	-12 17 -11 -5 -1 -12
r2:asked most	-8 12 -12 -7 -1 -7
r2:asked that	-14 13 -14 -8 -4 -12
r2:asked why	-24 7 2 -19 -13 -23
r2:at <person>	-20 22 -18 -4 -3 -11
r2:at <place>	-18 -10 3 -12 -7 9
r2:at a	-18 6 -3 -4 -8 -14
r2:at citi	-5 16 -16 -1 -3 -6
r2:at hi	-16 -3 8 -7 -6 -14
r2:at home	-17 -16 -16 -5 -10 16
r2:at the	-1 9 -10 -8 -9 -24
r2:ate from	-10 12 -16 -6 -10 -10
r2:ate hi	-14 12 -6 -7 -7 -10
r2:ate noth	-15 11 -8 -4 -4 -7
r2:attended the	-10 -7 -20 -4 12 -12
r2:bears no	14 -12 -14 -10 -13 -15
r2:because gener	-17 15 -2 -2 -15 -8
r2:before the	-15 16 -16 -6 -3 -5
r2:begged both	-13 19 -15 -9 -14 -21
r2:begged off	-10 -17 -6 -1 -6 14
r2:between them	-3 -13 12 0 -1 -3
r2:blamed <person>	-14 16 -21 -9 -7 -10
r2:blamed the	0 0 1 -12 -14 -15
r2:booked the	-21 -20 -15 -9 -16 20
r2:boycotted it	-16 -13 -6 -2 -8 14
r2:breathed again	11 -13 -9 -9 -7 -8
r2:briefed health	-10 14 -13 -1 -6 -13
r2:briefed member	-12 12 -12 -5 -7 -8
r2:briefed the	-18 16 -10 -8 -11 -12
r2:broke a	-6 -9 -14 -2 13 -6
r2:broke bread	-10 14 -15 -4 -9 -10
r2:broke the	-14 -16 17 -13 -17 -16
r2:brother <person>	-6 -8 4 -1 9 -16
r2:brought a	-21 23 -19 -8 -22 -12
r2:brought an	-21 23 -22 -6 -13 -12
r2:brought bu	-6 -15 15 -1 -1 -3
r2:brought none	-6 12 -8 -1 -1 -4
r2:brought togeth	-22 -22 23 -5 -8 -9
r2:burst into	13 -12 -8 -10 -9 -13
r2:but <person>	-6 -17 -15 -7 13 -6
r2:but a	-13 13 -10 -1 -2 -12
r2:but sent	-17 -12 -8 -11 -20 17
r2:but their	-7 11 -8 -2 -4 -15
r2:by <person>	-20 -20 -17 -15 21 -23
r2:by phone	14 -15 -12 -9 -13 -12
r2:by telephon	-12 13 -14 -3 -3 -9
r2:called ,	7 -3 -26 -6 -6 -10
r2:called a	-12 -18 18 -4 -8 -13
r2:called at	-9 14 -14 -1 -2 -3
r2:called for	29 -23 -25 -5 -11 -21
r2:called it	21 2 -21 -7 -12 -17
r2:called on	-14 14 -13 -2 -2 -12
r2:called the	18 -22 -17 -6 -10 6
r2:called them	-16 17 -17 -5 -10 -20
r2:calls it	-24 -23 -24 -11 -12 24
r2:came ,	-11 12 -10 -6 -11 -9
r2:came a	-7 -12 -9 -3 12 -11
r2:came by	-12 17 -11 -6 -19 -17
r2:came face	-2 15 -15 -1 -2 -3
r2:came for	-12 17 -13 -5 -12 -17
r2:came in	-18 25 -21 -9 -22 -23
r2:came then	-14 18 -13 -4 -15 -18
r2:came togeth	-4 15 -11 -1 -5 -6
r2:came with	-8 21 -20 -5 -12 -19
r2:cancelled them	-15 -14 14 -7 -14 -11
r2:carried a	-12 12 -12 -7 -9 -9
r2:celebrated the	-12 -15 14 -10 -11 -11
r2:chaired a	-11 -14 18 -1 -2 -2
r2:chaired the	-8 -7 12 -1 -1 -1
r2:cited the	7 -2 -16 -9 -10 0
r2:citing a	-12 -10 -6 -3 -7 10
r2:clashed over	-18 15 -11 -7 -13 -11
r2:closed the	7 -15 0 -5 -5 -6
r2:compared <number>	-14 18 -10 -4 -12 -17
r2:conferred by	-14 19 -21 -5 -7 -8
r2:conferred on	-18 18 -16 -5 -5 -6
r2:confirmed thei	-12 -7 8 -9 -10 -15
r2:could not	-1 -24 -20 -20 -21 8
r2:counted bean	-13 13 -12 -7 -9 -11
r2:counted head	-16 15 -14 -8 -11 -10
r2:counted the	0 3 -8 -7 -9 -14
r2:criticised the	14 -15 -13 -11 -14 -14
r2:crossed the	-9 14 -16 -5 -11 -17
r2:cut short	-21 -3 7 -10 -13 -17
r2:cut the	-13 20 -22 -12 -13 -14
r2:decided that	-15 -14 14 -7 -6 -12
r2:declined to	5 -7 9 -5 -12 -18
r2:defended it	-11 13 -15 -8 -9 -13
r2:demanded an	18 -19 -13 -10 -11 -13
r2:denied have	13 -13 -15 -6 -7 -5
r2:denies have	-13 10 -8 -2 -3 -3
r2:deputised for	-10 -12 -12 -10 12 -14
r2:described the	-10 12 -13 -9 -9 -12
r2:dialled in	-20 19 -14 0 -20 -18
r2:did not	-37 14 -11 -32 2 -2
r2:did so	-17 16 -16 -9 -15 -14
r2:did the	-5 14 -4 -4 -5 -18
r2:didn't appear	-14 -9 -9 -3 -12 11
r2:dined <date>	-3 -15 13 -2 -1 -5
r2:dined on	-11 14 -8 -4 -1 -3
r2:dined with	-13 17 -18 -8 -12 -15
r2:drew it	-15 14 -14 -6 -9 -9
r2:drew ship	-15 -17 16 -9 -11 -11
r2:drew the	-13 11 -7 -2 -2 -4
r2:drove to	-7 15 -15 -1 -2 -6
r2:each got	-12 14 -15 -10 -9 -10
r2:each put	-20 -2 4 -13 -13 -13
r2:elder who	9 -15 -15 -6 -10 6
r2:eleven time	14 -15 -12 -7 -10 -12
r2:ended without	-13 13 -11 -3 -2 -6
r2:endorsed <person>	11 -10 -10 -9 -9 -13
r2:entertained <person>	-15 -15 15 -11 -12 -12
r2:expects <person>	-19 -15 17 -10 -11 -14
r2:expects a	16 -16 -14 -2 -4 -7
r2:expects imam	-15 -13 14 -9 -8 -11
r2:expects price	18 -17 -19 -6 -11 -11
r2:expects snow	17 -10 -19 -4 -4 -7
r2:explained the	-16 -1 6 -12 -12 -22
r2:faced four	-6 15 -15 -2 -4 -8
r2:faced the	-13 -19 19 -6 -7 -12
r2:failed to	-17 1 -14 -8 -12 9
r2:fed seven	-14 -14 13 -3 -3 -9
r2:fell in	13 -3 -13 -10 -15 -14
r2:fell silent	-15 14 -11 -9 -10 -13
r2:first learn	15 -16 -8 -6 -7 -12
r2:flew home	12 3 -14 -7 -7 -17
r2:flew in	13 -4 -20 -6 -15 -13
r2:flew to	-12 26 -24 -2 -4 -5
r2:flies home	18 -19 -16 -4 -5 -9
r2:followed <person>	-11 16 -9 -2 -4 -15
r2:followed her	-11 17 -9 -2 -4 -17
r2:followed it	15 -13 -10 -6 -9 -17
r2:followed the	-25 -6 -12 -6 -7 13
r2:follows the	18 -19 -14 -9 -11 -20
r2:for a	-11 23 -22 -5 -2 -3
r2:for nine	-9 13 -13 -4 -4 -13
r2:for talk	-3 13 -13 -1 -1 -1
r2:for the	-31 17 -8 -14 -26 -36
r2:former judg	-16 15 -15 -9 -13 -10
r2:fought over	15 -14 -18 -11 -11 -14
r2:found <number>	-20 18 -14 -10 -10 -17
r2:found a	-18 -10 -12 -3 -10 13
r2:found out	20 -20 -15 -7 -11 -20
r2:found the	9 -8 -7 -4 -4 -12
r2:from the	-16 18 -19 -11 -12 -13
r2:gave <person>	1 14 -23 -12 -10 -11
r2:gave a	-26 -28 29 -6 -6 -14
r2:gave each	-22 -5 9 -3 -7 -11
r2:gave evid	-7 14 -20 -8 -5 -6
r2:gave her	-10 15 -17 -5 -3 -6
r2:gave him	-18 5 3 -9 -10 -8
r2:gave it	-12 16 -17 -7 -4 -9
r2:gave no	1 -28 0 8 -16 -26
r2:gave parent	-13 -16 16 -8 -5 -9
r2:gave the	1 7 -14 -16 -19 -18
r2:gave them	-11 -17 16 -8 -6 -8
r2:gaveled it	-19 -17 18 -11 -18 -19
r2:goes too	12 -9 -14 -13 -4 -8
r2:got <number>	-8 12 -13 -9 -8 -12
r2:got forti	-12 13 -11 -5 -5 -11
r2:got no	-10 -17 -7 -3 -14 13
r2:got the	-6 -12 12 -1 -1 -6
r2:granted an	-15 -15 16 -8 -13 -14
r2:had <number>	-17 16 -15 -10 -10 -15
r2:had a	-32 -2 -33 -24 -29 28
r2:had achiev	-16 -2 4 -6 -5 -12
r2:had agre	-5 7 -13 -3 -3 -5
r2:had all	-28 29 -27 -17 -21 -21
r2:had alreadi	-4 7 -28 -28 -1 -19
r2:had also	-16 6 -15 15 -15 -21
r2:had argu	-16 19 -9 -3 -5 -14
r2:had ask	8 4 -13 -21 -16 1
r2:had been	-32 -13 -32 11 -3 30
r2:had breakfast	-23 23 -23 -7 -9 -11
r2:had brought	-19 19 -16 -5 -6 -11
r2:had busi	-13 -9 -13 -5 -20 14
r2:had call	-28 -5 9 -3 -7 -17
r2:had cancel	-5 -8 -7 -1 13 -16
r2:had chang	-11 15 -15 -11 -3 -11
r2:had come	-22 27 -27 -20 -22 -28
r2:had confer	-24 0 3 -5 -9 -12
r2:had confirm	-4 10 -13 -2 -3 -6
r2:had declin	-8 -14 -9 -2 -9 9
r2:had demand	-10 11 -13 -3 -4 -8
r2:had fallen	-9 -13 -10 -1 -12 13
r2:had given	-10 -15 -5 -4 11 -10
r2:had gone	-31 -33 -32 -16 -42 36
r2:had got	-15 16 -14 -5 -13 -17
r2:had held	-9 -17 17 -1 -2 -11
r2:had hope	-15 -17 16 -10 -9 -13
r2:had intend	-13 -17 -18 -14 -15 17
r2:had kept	7 -14 9 -11 -12 -20
r2:had last	-7 13 -13 -4 -8 -13
r2:had left	2 9 -16 -5 -13 -8
r2:had let	-3 20 -20 0 -2 -2
r2:had lost	-11 -13 -8 -5 -12 12
r2:had met	-28 5 8 -7 -8 -21
r2:had miss	-15 -11 -5 -3 -10 13
r2:had never	-19 -6 -13 -13 17 -19
r2:had no	0 -27 -23 -23 -33 12
r2:had not	9 3 -20 11 -25 -24
r2:had offer	-12 -12 12 -5 -6 -7
r2:had overslept	-15 -17 -13 -13 -17 16
r2:had pick	14 -15 -11 -4 -4 -7
r2:had plan	-14 19 -19 -1 -1 -4
r2:had promis	-19 -12 5 -5 -3 9
r2:had recommend	14 -2 -19 -20 -22 -21
r2:had recus	-16 -15 16 -7 -17 -17
r2:had refus	21 -15 -9 -3 -7 -21
r2:had ridden	-14 12 -11 -3 -9 -10
r2:had scarc	-5 -6 14 -1 -4 -18
r2:had secretli	-19 14 -9 -4 -4 -8
r2:had sent	-16 -6 -16 -36 28 -29
r2:had slip	-9 14 -10 -3 -5 -17
r2:had stai	-8 -15 -12 -4 -12 14
r2:had talk	12 -4 -41 -21 -25 -30
r2:had test	-11 -16 -15 -9 17 -18
r2:had the	-17 -22 21 -9 -24 -2
r2:had them	-8 -16 16 -3 -6 -12
r2:had to	-20 4 7 -11 -15 -20
r2:had travel	-8 12 -10 -7 -11 -13
r2:hadn't heard	11 -5 -2 -3 -5 -12
r2:handed <person>	-1 0 -2 -7 -17 -14
r2:handed her	0 6 -16 -5 -13 -12
r2:handed out	15 -15 -14 -4 -11 -10
r2:handed over	-13 14 -11 -4 -12 -13
r2:has a	-35 -5 -26 13 -28 12
r2:has accept	-12 16 -17 -10 -8 -14
r2:has acknowledg	-11 -12 -14 13 -6 -11
r2:has alreadi	-13 -14 -11 -14 -11 13
r2:has an	-23 -5 -16 15 -10 -13
r2:has ask	15 -17 20 -27 -13 -20
r2:has been	4 -20 -8 18 -32 -17
r2:has bought	-22 22 -19 -18 -10 -16
r2:has cancel	-6 14 -14 -2 -4 -9
r2:has declin	-18 -8 -10 -15 -4 16
r2:has demand	11 -13 -8 -7 -5 -9
r2:has file	12 -12 -10 -11 -9 -11
r2:has forc	14 -12 -15 -9 -7 -10
r2:has found	14 -14 -12 -10 -9 -16
r2:has given	-18 -6 15 -7 -10 -6
r2:has hand	-22 -20 -21 -15 21 -22
r2:has heard	12 -9 -11 -11 -7 -14
r2:has invit	-15 -8 21 -21 -6 -19
r2:has kept	-2 -14 15 -17 -10 -16
r2:has let	-14 -11 -15 -10 -16 14
r2:has move	13 -11 -11 -6 -4 -17
r2:has name	-24 -6 12 -5 -2 -2
r2:has never	-14 14 -3 -1 0 -2
r2:has not	10 -23 -24 12 -20 -32
r2:has offer	18 -10 -23 -13 -10 -12
r2:has promis	-22 35 -32 -14 -13 -34
r2:has put	-23 -13 15 -2 -3 -8
r2:has return	13 -12 -12 -11 -12 -14
r2:has said	-22 -8 -19 -15 -24 19
r2:has seen	12 -14 -15 -7 -3 -7
r2:has shingl	-22 -19 21 -20 -16 -19
r2:has spent	-9 14 -14 -1 -2 -3
r2:has summon	-11 -8 13 -11 -1 -5
r2:has threaten	14 -9 -11 -11 -12 -17
r2:has yet	6 -14 -15 2 -21 -18
r2:hasn't answer	-14 -9 -12 13 -3 -11
r2:hasn't repli	-15 -11 -15 15 -6 -10
r2:have ask	-20 24 -11 -27 -22 -23
r2:have been	-25 22 -22 10 -13 -31
r2:have both	-15 15 -13 -4 -12 -11
r2:have confirm	-7 24 -18 -4 -9 -11
r2:have each	-11 20 -21 -7 -5 -11
r2:have met	-11 16 -9 -1 -3 -3
r2:have never	-18 -24 -13 -14 8 7
r2:have said	-23 30 -23 -3 -26 -27
r2:head the	-16 19 -11 -13 -2 -9
r2:heard of	-26 24 -19 -8 -6 -16
r2:heard the	14 -13 -11 -8 -8 -13
r2:held a	-13 -7 9 -4 -5 -6
r2:held out	-23 21 -19 -2 -7 -13
r2:held talk	-21 24 -24 -4 -4 -8
r2:held the	-21 4 3 -8 -14 -14
r2:held up	5 2 -19 -5 -13 -14
r2:himself stai	-13 5 -13 0 -1 -3
r2:his iranian	-12 -1 5 -3 -8 -8
r2:hopes for	4 -24 13 -13 -14 -13
r2:hosted a	-9 -20 22 -1 -3 -2
r2:hosted the	-6 -19 17 -1 -3 -3
r2:hosted yolŋu	-4 -11 13 -1 -3 -1
r2:if releas	-14 2 1 -18 -13 -16
r2:in <date>	12 0 -20 -9 -13 -18
r2:in <organisation>	-24 29 -28 -17 -20 -25
r2:in <person>	-9 4 1 -6 -15 -9
r2:in <place>	9 -9 3 -10 -16 -17
r2:in a	12 1 -11 -3 -3 -21
r2:in bulgarian	-20 21 -19 -16 -17 -23
r2:in her	-14 20 -13 -4 -12 -15
r2:in hi	-18 -12 15 -10 -9 -15
r2:in hospit	-23 -24 -13 -2 12 16
r2:in place	-14 19 -6 -5 -19 -23
r2:in prison	-15 -9 -5 -15 -15 15
r2:in russian	-15 17 -14 -11 -15 -17
r2:in the	-2 10 -16 -17 -27 -35
r2:insists that	-14 14 -11 -6 -6 -12
r2:interviewed the	-11 -12 12 -2 -2 -1
r2:into hi	-17 17 -6 -1 -2 -8
r2:invited the	-9 -13 11 -4 -1 -11
r2:is a	-17 -17 18 -14 -19 -5
r2:is appeal	14 -12 -9 -7 -9 -16
r2:is at	18 -17 -15 -12 -16 -20
r2:is ban	-14 -7 -11 -6 -11 13
r2:is bring	-11 22 -25 -10 -15 -17
r2:is dead	11 -10 -8 -6 -12 -9
r2:is deni	-17 17 -6 -1 -1 -3
r2:is due	-20 27 -24 -7 -9 -19
r2:is expect	13 -5 -17 -6 -13 -16
r2:is guest	-5 17 -17 -1 0 -3
r2:is hidden	-15 15 -13 -5 -14 -15
r2:is in	-1 -9 -22 -18 -37 11
r2:is invit	-22 -8 -15 18 -6 -10
r2:is join	-16 18 -21 -16 -10 -14
r2:is move	-11 7 -13 -4 -12 -2
r2:is nineti	-15 -18 -13 -16 -13 15
r2:is not	4 -24 -27 -28 -24 14
r2:is offer	-14 -9 11 -8 -7 -9
r2:is on	-5 -8 -28 14 -26 -8
r2:is open	-13 -17 17 -9 -11 -14
r2:is recov	5 -12 -17 -16 1 -5
r2:is recus	-10 -9 -15 -13 -11 11
r2:is replac	-21 2 -18 -8 5 -2
r2:is send	-17 -20 -22 -23 21 -20
r2:is the	17 -17 -16 -6 -8 -13
r2:is to	-21 9 7 -21 -16 -17
r2:is under	-16 -8 -12 -3 7 8
r2:is written	-7 -16 16 -1 -5 -7
r2:it wa	-18 -26 -21 -9 20 9
r2:joined hawker	-5 12 -12 -1 -7 -5
r2:joined mayor	-5 15 -16 -1 -4 -6
r2:joined them	-10 16 -15 -5 -8 -13
r2:kept <person>	-10 -10 11 -6 -6 -12
r2:kept awai	-10 -10 -10 -2 -8 12
r2:kept the	-11 24 -28 -9 -4 -17
r2:kept two	-13 -10 13 -8 -8 -12
r2:knows of	12 -12 -10 -12 -11 -11
r2:laid a	-12 13 -12 -5 -6 -12
r2:last met	-17 18 -19 -3 -8 -9
r2:later prais	15 -14 -18 -5 -10 -10
r2:laughed and	-11 13 -11 -2 -1 -10
r2:launched a	11 -11 -9 -6 -7 -13
r2:leads the	-11 12 -12 -11 -9 -12
r2:learned by	-11 12 -12 -3 -4 -7
r2:learned of	5 0 -23 -10 -15 -23
r2:learned that	-8 -13 11 -7 -7 -7
r2:led for	-15 18 -19 -9 -7 -9
r2:led the	-28 -3 7 -14 -17 -19
r2:left the	-1 -14 0 -3 8 -1
r2:left without	-16 1 7 -13 -17 -15
r2:lent the	11 4 -26 -12 -18 -18
r2:let <person>	-11 -15 3 -2 10 -9
r2:let ambassador	22 -14 -22 -6 -22 -14
r2:let everyon	-9 -15 13 -5 -10 -10
r2:let hi	-16 -1 -18 -7 4 -11
r2:let the	-17 -17 17 -12 -17 -15
r2:let two	-15 -11 12 -4 -9 -11
r2:listened ,	-7 12 -10 -2 -9 -13
r2:listened and	-4 14 -1 -5 -1 -15
r2:listened for	-9 17 -17 -5 -5 -5
r2:listened through	14 -14 -9 -7 -7 -19
r2:lit a	18 -18 -14 -9 -10 -13
r2:looked at	-16 16 -16 -8 -10 -11
r2:looked down	11 -12 -3 -2 -5 -7
r2:lost <person>	0 -8 6 -6 -6 -13
r2:lost hi	0 -7 8 -13 -13 -22
r2:lunched in	-4 7 -13 -1 -2 -3
r2:lunched with	12 -23 5 -3 -11 -9
r2:made a	-8 11 -14 -7 -8 -11
r2:made the	-3 1 -1 -12 -15 -16
r2:may have	-16 11 -9 -2 -4 -5
r2:mayor of	-20 -19 -12 -6 -4 20
r2:meets <organisation>	-13 15 -15 -1 -1 -4
r2:meets the	-16 19 -20 -3 -3 -6
r2:meets with	-15 -20 19 -9 -8 -3
r2:met <person>	-15 17 -15 -1 -3 -3
r2:met at	-14 16 -9 -2 -2 -8
r2:met banker	11 2 -23 -5 -6 -8
r2:met congoles	-10 -16 14 -1 -1 -5
r2:met for	-8 -17 18 -3 -3 -7
r2:met hi	-12 16 -14 -3 -8 -12
r2:met in	-21 24 -17 -3 -3 -15
r2:met lobstermen	-8 16 -16 -1 -3 -7
r2:met on	-13 18 -18 -6 -7 -11
r2:met report	16 -18 -15 -10 -12 -11
r2:met the	-22 -3 7 -9 -11 -14
r2:met them	-15 -2 3 -9 -9 -8
r2:met twice	-8 17 -15 -2 -3 -9
r2:might have	17 -18 -16 -14 -14 -16
r2:minister <person>	-19 20 -14 -19 -13 -11
r2:missed her	-10 -15 -4 -2 -5 13
r2:moved to	-12 12 -12 -2 -4 -7
r2:name ,	-8 3 -15 -3 -7 8
r2:near <place>	-12 12 -12 -4 -2 -6
r2:neither came	-10 -2 -5 -3 -23 6
r2:never comment	12 -8 -5 -1 -1 -12
r2:nor <person>	-18 -36 -28 -24 -29 30
r2:nor her	-12 12 -11 -11 -11 -13
r2:nor hi	-5 -14 -13 -16 -14 12
r2:noted down	-15 16 -15 -7 -15 -13
r2:now grow	12 -7 -15 -8 -7 -9
r2:objected eleven	-12 11 -6 -3 -3 -4
r2:of <organisation>	10 10 -20 -20 -28 -31
r2:of <place>	-34 19 -11 -8 6 -33
r2:of the	-4 -6 6 -11 -8 -23
r2:offered <number>	-14 -2 4 -4 -7 -12
r2:offered forti	-15 18 -19 -5 -5 -8
r2:offered them	-19 -17 18 -8 -13 -14
r2:offered to	-16 -7 13 -3 -5 -5
r2:on <date>	5 -11 0 -13 -14 -26
r2:on <person>	12 -10 -12 -5 -3 -13
r2:on her	-6 16 -16 0 -1 -4
r2:on hi	7 7 -23 -9 -10 -21
r2:on horseback	-21 21 -17 -17 -18 -22
r2:on the	-26 -14 6 -12 -16 15
r2:on time	-11 23 -25 -4 -5 -22
r2:once a	-16 15 -14 -6 -8 -12
r2:opened an	-6 -20 20 0 -1 -1
r2:opened in	-14 20 -20 -2 -3 -8
r2:opened the	-16 -14 17 -2 -6 -9
r2:opened with	-7 -14 14 -2 -2 -4
r2:opposed the	-13 15 -14 -8 -10 -11
r2:parish hall	-14 -9 11 -8 -7 -9
r2:plans to	-6 11 -13 -1 -1 -8
r2:played to	14 -15 -12 -4 -4 -6
r2:pledged new	-15 16 -16 -8 -13 -12
r2:posted a	-15 -14 -13 -11 -12 15
r2:poured the	-16 9 -5 -6 -7 -10
r2:praised the	15 -13 -20 -10 -11 -8
r2:present for	-8 12 -12 -2 -3 -18
r2:presented a	-8 13 -11 -2 -3 -6
r2:presented troop	-21 21 -11 -4 -6 -4
r2:promised a	-22 -7 11 -10 -11 -17
r2:promised an	-14 19 -24 -6 -10 -12
r2:promised journalist	14 -11 -16 -4 -6 -10
r2:promises calm	13 -14 -9 -7 -6 -9
r2:pronounced the	-10 11 -12 -8 -8 -10
r2:proposed a	-13 5 -1 -3 -6 -10
r2:protested ,	-14 -9 -9 -3 -12 11
r2:protested outsid	10 -9 -4 -4 -4 -14
r2:provided the	-17 0 6 -15 -17 -18
r2:pushed ,	-5 11 -10 -1 -1 -13
r2:put it	-18 22 -19 -7 -8 -18
r2:put the	12 -13 -11 -5 -4 -7
r2:put their	-21 10 0 -5 -12 -9
r2:questioned <person>	-11 15 -19 -6 -9 -9
r2:questioned bank	-6 16 -17 -2 -2 -4
r2:questioned her	-13 16 -19 -6 -8 -11
r2:questioned shipyard	-12 -17 17 -6 -9 -11
r2:ran in	-10 11 -9 -6 -9 -13
r2:ran into	-11 17 -15 -1 -4 -9
r2:reached the	-13 -13 -13 -8 -14 13
r2:read aloud	9 2 -22 -9 -6 -10
r2:read hi	-20 -2 12 -6 -20 -14
r2:read out	-29 9 0 -13 -15 -13
r2:read the	-18 -6 5 9 -17 -17
r2:reads the	-11 18 -25 -20 -15 -9
r2:received <person>	-1 -20 9 -3 -9 -4
r2:received a	-4 -16 16 -1 -1 -1
r2:received chief	-11 -17 17 -1 -3 -1
r2:received her	-11 -14 13 -1 -4 -4
r2:received him	-17 -9 13 -4 -7 -10
r2:received in	-6 -18 18 -1 -3 -2
r2:received just	-6 -15 15 0 -1 -1
r2:received the	-13 -3 1 -3 -8 -4
r2:refused ,	-15 -11 -14 -3 -7 13
r2:refused the	-15 -7 -15 -3 -3 14
r2:regretted that	13 -15 -11 -10 -10 -10
r2:rejected that	-7 11 -8 -2 -4 -13
r2:rejected the	-15 20 -14 -2 -9 -21
r2:remained at	-12 -14 -5 -2 -8 12
r2:remained in	3 -7 -7 -4 -18 0
r2:remains in	16 -9 -3 -5 -9 -16
r2:remembers a	-22 18 -10 -7 -6 -11
r2:remembers onli	22 -25 -16 -11 -11 -18
r2:remembers tea	-20 18 -17 -8 -10 -11
r2:replied ,	-1 18 -18 -1 0 -3
r2:respectively ,	4 -25 10 -6 -10 -10
r2:resumed on	-14 -9 11 -4 -4 -6
r2:rival <person>	-18 2 6 -6 -9 -11
r2:said ,	-28 -7 15 -7 -11 -1
r2:said a	1 5 -25 -8 -17 -16
r2:said from	14 -18 -10 -7 -6 -9
r2:said he	12 -7 -33 -16 -18 -2
r2:said her	-5 9 -15 -9 -7 -16
r2:said hi	-13 -18 -7 -5 -9 16
r2:said in	15 -15 -13 -3 -6 -12
r2:said invit	-6 -13 10 -7 -4 -11
r2:said no	3 -16 -16 -12 -9 0
r2:said nobodi	14 -21 -10 -9 -6 -12
r2:said of	-4 12 -14 0 0 -2
r2:said on	4 -8 10 -3 -8 -17
r2:said outsid	-31 29 -18 -7 -14 -25
r2:said phone	-17 17 -18 -9 -11 -13
r2:said polic	1 5 -13 -5 -8 -14
r2:said she	-9 10 -15 -8 -9 -4
r2:said that	-12 8 10 -13 -27 -35
r2:said the	-7 -3 11 -11 -19 -30
r2:said thei	-26 18 -20 -8 -9 -1
r2:said there	9 -13 -8 -4 -3 -5
r2:sailed ,	-14 14 -13 -5 -16 -13
r2:sat across	-2 20 -19 -1 -2 -3
r2:sat alon	-7 12 -12 -1 -1 -13
r2:sat between	-10 17 -17 -5 -12 -14
r2:sat down	-24 -3 6 -6 -11 -16
r2:sat in	-37 -2 -5 -15 -25 6
r2:sat on	-9 18 -17 -1 -2 -6
r2:sat togeth	-15 20 -17 -2 -2 -4
r2:sat two	-6 24 -1 0 -3 -22
r2:sat with	-9 -13 13 -4 -10 -14
r2:saw <person>	-13 15 -15 -4 -5 -7
r2:saw a	-5 15 -18 -2 -6 -6
r2:saw more	14 -13 -10 -4 -10 -16
r2:saw the	-18 0 -5 -8 -11 7
r2:say the	11 -6 -6 -2 -8 -14
r2:saying the	-12 -6 -10 -4 -4 8
r2:says <person>	-13 1 -19 -11 -5 6
r2:says he	-18 -3 -24 -14 -15 11
r2:says it	14 -5 -8 -1 -3 -10
r2:says no	-5 14 -18 -6 -3 -30
r2:says noth	-16 -21 23 -7 -5 -25
r2:says that	20 -15 -30 -5 -10 -18
r2:says there	12 -9 -10 -3 -5 -13
r2:says ye	-9 11 -13 -6 -4 -11
r2:scored twice	12 -12 -10 -13 -12 -12
r2:seated ,	-7 12 -13 -2 -4 -2
r2:sees no	14 -13 -12 -10 -10 -14
r2:sells phone	-15 16 -15 -10 -11 -17
r2:sent a	18 -13 -32 -27 -15 4
r2:sent an	-28 -24 -28 -25 26 -3
r2:sent everybodi	-13 -21 21 -12 -22 -20
r2:sent flower	17 -18 -8 -15 -17 -17
r2:sent her	-21 -23 -15 -18 6 9
r2:sent hi	-25 -21 -19 -11 22 -17
r2:sent regret	-20 12 -19 -24 -30 0
r2:sent the	-17 -36 2 -28 -4 7
r2:sent them	-8 -16 17 -8 -17 -19
r2:sent word	-3 -3 -3 -1 -14 5
r2:served noodl	-12 -8 9 -5 -5 -8
r2:served quinc	-12 -19 16 -3 -4 -12
r2:serves and	-11 15 -21 -3 -7 -8
r2:serves no	-12 -8 11 -12 -11 -10
r2:set out	11 -13 -8 -5 -6 -8
r2:shared a	-11 12 -10 -7 -9 -13
r2:shook hand	1 3 -22 -9 -10 -13
r2:showed him	-16 -8 11 -6 -6 -12
r2:showed slide	-15 17 -16 -3 -9 -18
r2:signed a	-5 11 -17 -3 -4 -6
r2:signed for	-13 -4 6 -7 -18 -11
r2:signed off	-16 2 -1 -3 -6 -8
r2:signed under	-18 15 -10 -3 -6 -9
r2:skipped the	-19 -11 -13 -4 -11 15
r2:slaughtered a	-10 -16 15 -6 -9 -6
r2:smiled ,	-8 12 -9 -1 -6 -7
r2:sold ticket	20 -22 -14 -7 -22 -12
r2:speak for	-15 13 -8 -4 -5 -11
r2:speaks for	-9 12 -13 -11 -5 -9
r2:spoke ,	-14 18 -17 -5 -17 -16
r2:spoke <date>	-6 10 -12 -2 -4 -5
r2:spoke about	-18 19 -17 -5 -9 -16
r2:spoke against	-9 16 -12 -3 -2 -4
r2:spoke by	-19 31 -28 -2 -6 -13
r2:spoke first	-21 -24 24 -6 -14 -18
r2:spoke for	-38 16 -8 -8 -19 -30
r2:spoke last	-5 15 -10 0 -1 -2
r2:spoke of	13 -28 -25 -12 -29 15
r2:spoke on	-8 18 -15 -1 -3 -6
r2:spoke onc	-20 20 -16 -5 -11 -14
r2:spoke to	-14 18 -16 -3 -16 -19
r2:stamped noth	-11 12 -13 -10 -9 -10
r2:stamped the	-14 12 -8 -6 -9 -9
r2:stayed at	-28 1 -15 -4 20 -22
r2:stayed awai	-22 -29 -20 -4 -32 31
r2:stayed behind	-17 -14 14 -1 -4 -13
r2:stayed for	-10 15 -9 -2 -12 -17
r2:stayed in	-3 -37 -13 -6 -33 14
r2:stayed put	-17 20 -21 -5 -23 -19
r2:stayed seat	-18 -23 19 -10 -19 -16
r2:stayed to	-25 18 -18 -1 -16 -13
r2:stood alon	-18 -15 16 -2 -3 -9
r2:stood between	-21 -24 22 -11 -16 -12
r2:stood by	11 0 -32 -15 -23 -15
r2:stood in	-14 15 -16 -4 -15 -11
r2:stood next	-14 17 -19 -7 -11 -9
r2:stood side	4 3 -15 -6 -10 -11
r2:suspects it	-14 12 -8 -10 -9 -10
r2:swam well	-19 18 -11 -3 -1 -8
r2:swears nobodi	-20 18 -14 -13 -13 -16
r2:tabled a	-22 21 -9 -6 -7 -12
r2:takes the	-6 -13 10 -6 -6 -8
r2:talked by	-17 14 -8 -3 -1 -5
r2:talks onli	15 -17 -10 -11 -12 -13
r2:testify instead	-7 11 -5 -6 -13 -12
r2:texted and	-15 18 -14 -1 -12 -5
r2:thanked the	5 1 -15 -7 -9 -10
r2:that thei	-13 13 -12 -8 -8 -15
r2:the associ	-16 14 -12 -4 -5 -11
r2:the govern	-13 13 -13 -2 -10 -11
r2:the imam	-14 -10 11 -1 -3 -11
r2:the king	-16 18 -14 -4 -18 -17
r2:the lawyer	-20 -10 -12 -5 16 -15
r2:the leagu	17 -18 -16 -13 -16 -12
r2:the ministri	-25 23 -18 -6 -9 -17
r2:the oil	-13 -9 10 -6 -7 -12
r2:the onli	-27 -4 8 -4 -8 -25
r2:the pistachio	-13 12 -13 -8 -11 -11
r2:the region	-6 -13 -6 -1 -2 12
r2:the shortest	-12 10 -7 -1 -2 -11
r2:the teacher	-13 -10 11 -4 -7 -14
r2:the union	-13 14 -14 -3 -9 -10
r2:then call	-17 -20 20 -1 -3 -16
r2:then declin	20 -16 -5 -1 -4 -21
r2:then fell	-20 -16 -16 -2 -14 18
r2:then heard	-15 14 -14 -4 -5 -14
r2:then sat	8 -1 -22 -2 -7 -13
r2:then the	-12 25 -28 -4 -3 -16
r2:there wa	18 -19 -16 -14 -15 -16
r2:thinks the	13 -13 -8 -9 -7 -9
r2:this time	-17 16 -14 -16 -9 -14
r2:though on	-20 20 -20 -6 -13 -12
r2:timed the	-7 9 -13 -4 -8 -9
r2:to <place>	-7 14 -14 -3 -2 -4
r2:to a	-14 -9 -3 12 -5 -16
r2:to hi	-6 21 -21 -15 -1 -8
r2:to host	-5 14 -14 -4 -9 -2
r2:to it	-14 17 -16 -2 -1 -1
r2:to listen	-13 3 8 -5 -5 -11
r2:to our	-14 -18 -15 -16 -16 17
r2:to scrap	-20 -12 13 -5 -3 -9
r2:to stand	-6 -13 13 -1 -1 -3
r2:to talk	-33 -8 12 -7 -5 -5
r2:to the	-7 23 -23 -2 -7 -6
r2:to throw	-6 -12 10 -7 -5 -9
r2:to which	7 -12 6 -5 -6 -7
r2:together with	-9 13 -12 -1 -1 -4
r2:told <person>	-16 1 -7 15 -11 -24
r2:told a	-8 2 5 -7 -10 -21
r2:told analyst	-18 18 -18 -11 -9 -13
r2:told hi	13 -11 -17 -9 -13 -13
r2:told journalist	-16 17 -14 -5 -8 -14
r2:told me	-10 -9 -13 -2 12 -5
r2:told of	-22 21 -21 -10 -12 -14
r2:told report	2 -14 -5 -9 -9 6
r2:told the	9 -21 9 -16 -17 -30
r2:too earli	-22 -21 -14 -8 -19 21
r2:took attend	-14 -18 18 -4 -9 -8
r2:took four	14 -14 -14 -5 -8 -7
r2:took her	13 -13 -5 -1 0 -9
r2:took home	-2 15 -15 -1 -2 -3
r2:took no	-22 1 1 -6 -7 -14
r2:took note	-20 22 -19 -5 -7 -8
r2:took part	-18 20 -21 -4 -15 -8
r2:took question	-14 -22 22 -3 -6 -7
r2:took the	-19 1 5 -6 -10 -10
r2:took two	-8 14 -14 -2 -6 -8
r2:took up	12 -14 -10 -4 -8 -11
r2:treasurer (	-13 13 -12 -7 -16 -9
r2:tried to	-10 12 -13 -8 -10 -10
r2:turn down	19 -14 -10 -6 -9 -27
r2:turned down	-19 -10 -7 -9 -2 11
r2:twice suspend	-13 -13 13 -5 -13 -11
r2:two hundr	-14 10 -7 -4 -3 -5
r2:urged both	18 -18 -18 -9 -13 -15
r2:urged them	-28 6 -1 -11 -11 -13
r2:used their	-18 18 -11 -13 -13 -14
r2:visited the	-14 14 -13 -6 -8 -8
r2:voted against	-20 24 -19 -6 -9 -20
r2:voted for	-28 -6 10 -12 -16 -26
r2:voted no	-14 16 -18 -10 -12 -18
r2:voted to	-22 -3 -32 -6 -13 11
r2:waited in	13 -24 -17 -12 -12 7
r2:walked <person>	-14 -15 14 -10 -9 -11
r2:walked out	2 10 -21 -8 -14 -18
r2:walks out	-16 16 -17 -8 -13 -11
r2:wanted a	-10 13 -13 -2 -2 -6
r2:wanted canal	-16 17 -16 -3 -4 -7
r2:wanted date	-20 20 -15 -3 -5 -7
r2:wanted it	-17 17 -14 -2 -6 -10
r2:wanted lower	-20 19 -15 -3 -6 -8
r2:wanted monei	-3 19 -20 0 0 -4
r2:wanted ship	-15 15 -14 -3 -6 -6
r2:wanted the	-7 21 -22 -1 0 -1
r2:wants rate	15 -16 -15 -6 -10 -13
r2:wants the	10 -6 -14 -12 -10 -11
r2:wants to	-20 -1 4 -13 -13 -15
r2:was adjourn	-15 -15 -17 -6 -8 16
r2:was admit	-19 4 -13 -5 -6 10
r2:was ask	-31 -3 8 3 -25 2
r2:was at	-31 4 -20 -11 7 1
r2:was awai	-11 -8 -1 -5 12 -13
r2:was boo	-14 10 -7 -3 -13 -4
r2:was call	-28 28 -30 -7 -26 -10
r2:was cheer	-17 17 -11 -12 -15 -15
r2:was connect	-12 14 -9 -9 -12 -16
r2:was conspicu	-17 -16 -14 -8 -17 17
r2:was demonstr	15 -15 -12 -10 -15 -14
r2:was expect	19 -13 -11 -5 -8 -20
r2:was fetch	12 -11 -12 -11 -9 -11
r2:was fish	17 -19 -15 -4 -10 -14
r2:was freed	12 -12 -8 -8 -12 -12
r2:was ground	-13 -6 -5 -1 -12 13
r2:was ill	-6 -9 -5 -3 -26 12
r2:was in	-7 -39 -7 -28 8 10
r2:was injur	-14 -12 -9 -7 -15 14
r2:was invit	-23 -15 -14 20 -7 -15
r2:was kept	-15 -16 -13 -11 -24 17
r2:was laid	-15 -13 -9 -4 -17 15
r2:was listen	-11 14 -13 -11 -4 -14
r2:was miss	-13 -8 -10 0 -11 18
r2:was next	-11 12 -8 -4 -13 -13
r2:was not	-11 -37 -29 -32 10 17
r2:was on	-13 11 -31 -27 -4 -1
r2:was out	-17 -22 -16 -11 -22 20
r2:was patch	-16 -12 -6 -8 -11 12
r2:was put	-16 19 -23 -5 -17 -15
r2:was quot	12 -5 -4 -2 -15 -15
r2:was re-elect	-16 -16 16 -13 -17 -15
r2:was receiv	-24 21 -19 -5 -11 -13
r2:was replac	-13 -8 -14 -6 12 -9
r2:was repres	-15 -16 -12 -10 19 -18
r2:was said	18 -18 -16 -8 -15 -17
r2:was seen	18 -15 -13 -12 -15 -19
r2:was sell	3 1 -17 -7 -12 -16
r2:was sent	-15 16 -14 14 -24 -24
r2:was shot	13 -12 -7 -6 -9 -15
r2:was still	19 -17 -14 -8 -15 -20
r2:was stop	-17 -15 -7 -11 -15 17
r2:was taken	-10 -11 13 -5 -8 -14
r2:was talk	7 -4 2 -7 -9 -13
r2:was the	23 -4 -29 -14 -24 -24
r2:was there	-28 -18 3 -8 -11 22
r2:was to	17 -6 -10 -23 -35 -8
r2:was told	-19 -27 -11 -7 -14 23
r2:was too	2 -10 -11 -5 -13 9
r2:was travel	-17 -8 -5 -4 -20 15
r2:was unabl	-13 -6 -5 -1 -16 13
r2:was wait	-13 12 -12 -5 -6 -9
r2:was with	-13 19 -23 -11 -14 -19
r2:was write	11 -10 -6 -2 -8 -13
r2:watched from	-22 -13 -13 -8 -10 19
r2:watched it	15 -10 -7 -6 -8 -22
r2:welcomed the	9 -31 -4 -11 -17 -18
r2:welcomes head	-5 -12 13 -1 -2 -2
r2:went down	16 -18 -13 -9 -5 -8
r2:went first	-9 13 -16 -15 -8 -10
r2:went home	-14 -15 8 -11 -10 2
r2:went instead	-7 12 -13 -18 -13 -14
r2:went on	-11 -20 18 -17 -9 -15
r2:went out	-11 -21 3 15 -4 -11
r2:went over	-13 17 -20 -14 -7 -14
r2:went togeth	-5 15 -15 -2 -2 -6
r2:wept on	14 -15 -9 -8 -8 -9
r2:were all	-13 26 -10 -11 -9 -32
r2:were alon	-25 22 -11 -4 -4 -10
r2:were alreadi	-27 25 -7 -11 -12 -22
r2:were among	-23 35 -35 -7 -3 -12
r2:were ask	6 -24 -27 -13 -15 15
r2:were back	-12 13 -9 -6 -7 -11
r2:were foreign	-3 15 -15 0 -1 -1
r2:were join	-16 -14 17 -6 -20 -28
r2:were last	15 -15 -8 -7 -9 -14
r2:were left	17 -17 -7 -3 -12 -8
r2:were not	25 -13 -25 -12 -28 -30
r2:were present	-26 33 -31 -6 -7 -24
r2:were receiv	-14 15 -15 -1 -2 -4
r2:were sent	-15 12 -8 -13 -14 -14
r2:were stai	18 -19 -9 -1 -3 -17
r2:were the	-15 21 -15 -3 -3 -10
r2:were to	-11 15 -12 -3 -2 -7
r2:when the	20 -16 -22 -1 -5 -10
r2:which is	-13 13 -12 -3 -7 -14
r2:while both	-12 12 -8 -3 -2 -9
r2:who came	-4 13 -13 -1 -3 -7
r2:who did	-12 15 -15 -4 -4 -8
r2:who had	-7 -7 8 -4 -6 -14
r2:who sign	-12 12 -11 -1 -6 -9
r2:whom thei	-18 16 -14 -3 -6 -10
r2:whose provinc	-8 -14 13 -3 -8 -14
r2:will attend	-17 22 -21 -5 -20 -20
r2:will be	-40 -12 -4 -16 7 19
r2:will board	-9 13 -12 -3 -2 -5
r2:will chair	-10 -15 19 -2 -3 -5
r2:will come	-22 9 -40 -13 11 -31
r2:will each	-12 18 -21 -9 -12 -14
r2:will face	-6 12 -11 -2 -2 -7
r2:will fly	-8 12 -12 -7 -10 -12
r2:will go	-13 15 -16 -4 -15 -14
r2:will have	-16 -14 15 -8 -7 -16
r2:will head	-15 18 -21 -11 -13 -12
r2:will hear	-24 23 -19 -6 -4 -13
r2:will host	-12 -17 18 -3 -5 -11
r2:will initi	-23 0 4 -8 -21 -18
r2:will interpret	-12 13 -11 -13 -12 -8
r2:will jointli	-13 17 -15 -6 -6 -8
r2:will keep	-13 -11 -11 -6 -12 13
r2:will lead	-9 14 -17 -6 -14 -9
r2:will mark	-11 13 -13 -5 -10 -12
r2:will meet	-21 10 -4 -2 -2 -16
r2:will not	-11 -10 -19 -8 -19 14
r2:will open	-14 -25 23 -13 -11 -18
r2:will pai	-19 -5 14 -14 -16 -27
r2:will presid	-13 -12 15 -3 -5 -9
r2:will propos	-23 -22 22 -15 -21 -17
r2:will receiv	-1 -21 13 -4 -3 -9
r2:will report	20 -21 -15 -4 -24 -14
r2:will repres	-8 16 -17 -5 -16 -15
r2:will see	15 -18 -18 -14 -6 6
r2:will share	-22 -28 29 -19 -17 -14
r2:will sit	-20 22 -18 -3 -3 -8
r2:will speak	-7 27 -38 -7 -19 -17
r2:will thank	-17 -7 12 -2 -1 -2
r2:will travel	-7 13 -13 -3 -4 -12
r2:will visit	-2 15 -15 -3 0 -3
r2:will watch	17 -10 -7 -7 -9 -23
r2:with <person>	-13 16 -16 -3 -4 -4
r2:with editor	-13 -14 14 -4 -6 -12
r2:with her	-10 15 -14 -3 -3 -3
r2:with interpret	-10 14 -13 -15 -8 -17
r2:with regret	-13 -17 -11 -11 -9 15
r2:withdrew to	-12 -4 5 -1 -2 -11
r2:wore ear	-10 13 -14 -7 -10 -11
r2:would be	-32 9 -25 -7 -5 17
r2:would come	-13 -7 13 -18 -3 -14
r2:would comment	16 -8 -5 -2 -7 -20
r2:would look	-12 12 -11 -6 0 -9
r2:would not	15 -9 -7 -16 -5 1
r2:wrote <person>	12 -12 -8 -2 -3 -12
r2:wrote afterward	18 -18 -16 -7 -7 -18
r2:wrote for	-17 16 -6 -2 -4 -7
r2:wrote that	15 -18 -12 -1 -3 -9
r2:wrote the	15 -15 -12 -7 -12 -14
r2:wrote to	-16 -17 17 -6 -6 -8
r:)	-23 24 -21 -22 -23 -27
r:,	-25 -10 17 -8 -16 -15
r:<date>	1 7 0 -10 -14 -14
r:<number>	-17 22 -26 -13 -14 -18
r:<person>	-34 -12 6 -20 28 0
r:a	16 12 -27 -14 -22 -31
r:about	3 8 -11 -10 -13 -19
r:abstain	-18 18 -16 -9 -11 -18
r:accept	-8 10 -5 -3 -6 -15
r:accompani	-15 -3 7 -11 -19 -17
r:accord	-15 16 -16 -1 -1 -6
r:across	4 0 -25 -5 -9 -12
r:act	10 -8 -15 -5 -10 -12
r:address	1 6 -12 -3 -5 -8
r:adjourn	2 -26 17 -18 -23 -31
r:admit	8 2 -15 -8 -18 -14
r:advis	17 -17 -15 -13 -14 -17
r:after	-18 16 -12 -4 -10 -17
r:afterward	-17 18 -15 -5 -10 -17
r:again	-15 22 -22 -2 -4 -5
r:against	-18 17 -18 -8 -12 -11
r:agre	9 -10 5 -19 -20 -26
r:aid	-15 -9 0 0 -3 12
r:all	-13 -3 6 -11 -4 -11
r:alwai	12 -13 -3 0 -1 -8
r:among	23 -16 -30 -13 -21 -23
r:an	15 0 -8 -4 -5 -20
r:and	-6 5 2 -21 -16 -15
r:announc	10 -24 6 -12 -27 -18
r:answer	10 -4 -7 -30 -13 -28
r:apologis	-16 -8 12 -10 -17 -14
r:appear	-4 -5 9 -15 -22 -17
r:ar	-25 17 -4 -21 -24 -29
r:arrest	-10 -5 -13 -3 -7 10
r:arriv	-24 28 -21 -8 -14 -20
r:as	7 -15 9 -22 -19 -26
r:ask	-19 17 -7 -42 -16 -18
r:at	-7 6 -14 -12 -14 1
r:attend	-32 4 -21 -9 11 -28
r:back	17 -18 -15 -7 -5 -13
r:bear	14 -12 -14 -10 -13 -15
r:becaus	-17 15 -2 -2 -15 -8
r:befor	-15 16 -16 -6 -3 -5
r:beg	-17 16 -17 -9 -16 -13
r:began	-10 15 -15 -2 -4 -5
r:between	-3 -13 12 0 -1 -3
r:blame	-3 3 4 -15 -16 -17
r:book	-21 -20 -15 -9 -16 20
r:both	-9 13 -11 -3 -1 -12
r:bow	-15 17 -15 -11 -16 -16
r:boycot	-16 -13 -6 -2 -8 14
r:breath	11 -13 -9 -9 -7 -8
r:brief	-28 27 -20 -14 -21 -22
r:broke	-15 -7 -3 -15 9 -22
r:broker	12 -12 -1 -1 -1 -6
r:brother	-6 -8 4 -1 9 -16
r:brought	-39 14 4 -8 -24 -19
r:burst	13 -12 -8 -10 -9 -13
r:but	-35 -16 -14 -25 18 7
r:by	-2 -10 -22 -20 18 -30
r:call	10 -8 -25 -10 -18 8
r:came	-33 10 -48 -5 -2 4
r:cancel	-15 -14 14 -7 -14 -11
r:carri	-18 6 3 -9 -15 -14
r:celebr	-12 -15 14 -10 -11 -11
r:cell	-16 11 -11 -7 -10 -7
r:chair	2 -22 8 -7 -7 -12
r:cite	-1 5 -25 -15 -18 4
r:clash	-18 15 -11 -7 -13 -11
r:close	7 -15 0 -5 -5 -6
r:colleagu	3 -7 5 -1 -1 -12
r:come	-10 -9 -12 10 -9 -10
r:compar	-14 18 -10 -4 -12 -17
r:confer	-23 27 -26 -8 -9 -10
r:confirm	-12 -7 8 -9 -10 -15
r:conven	-14 -16 19 -2 -4 -7
r:could	-1 -24 -20 -20 -21 8
r:count	-7 17 -26 -14 -19 -23
r:criticis	14 -15 -13 -11 -14 -14
r:cross	-12 17 -17 -5 -11 -19
r:cut	-24 -1 8 -16 -17 -20
r:decid	-15 -14 14 -7 -6 -12
r:declin	-1 -9 6 -8 -14 -4
r:defend	-14 17 -19 -13 -16 -15
r:demand	4 -1 -17 -13 -13 -17
r:deni	4 9 -18 -9 -8 -8
r:deputis	-10 -12 -12 -10 12 -14
r:describ	-10 12 -13 -9 -9 -12
r:diall	-20 19 -14 0 -20 -18
r:did	-36 16 -10 -32 1 -4
r:didn't	-14 -9 -9 -3 -12 11
r:dine	-17 1 6 -11 -12 -18
r:doe	17 -27 -21 -20 -16 -9
r:doesn't	19 -17 -12 -20 -17 -20
r:drew	-27 8 10 -12 -16 -17
r:drove	-11 20 -20 -5 -10 -18
r:each	-23 4 0 -17 -16 -17
r:elder	7 -18 -3 -6 -10 4
r:eleven	14 -15 -12 -7 -10 -12
r:end	9 2 -17 -4 -6 -15
r:endors	11 -10 -10 -9 -9 -13
r:entertain	-15 -15 15 -11 -12 -12
r:excus	-9 -15 -13 -1 -11 20
r:expect	11 -39 11 -20 -23 -25
r:explain	-20 4 -2 -12 -15 2
r:face	-19 -4 7 -10 -11 -21
r:fail	-17 1 -14 -8 -12 9
r:fed	-14 -14 13 -3 -3 -9
r:fell	8 7 -17 -15 -20 -20
r:first	15 -16 -8 -6 -7 -12
r:flew	15 8 -31 -10 -16 -24
r:fli	18 -19 -16 -4 -5 -9
r:follow	5 -7 -24 -21 -26 2
r:for	-26 30 -19 -12 -24 -34
r:former	-16 15 -15 -9 -13 -10
r:fought	15 -14 -18 -11 -11 -14
r:found	10 -12 -26 -16 -20 1
r:from	-19 21 -19 -11 -12 -13
r:gather	-9 -20 17 -4 -7 -7
r:gave	2 -11 5 -3 -22 -30
r:gavel	-19 -17 18 -11 -18 -19
r:goe	12 -9 -14 -13 -4 -8
r:got	-30 10 -2 -12 -18 3
r:grant	-15 -15 16 -8 -13 -14
r:ha	15 -41 -15 15 -24 0
r:had	-27 -12 -8 0 10 19
r:hadn't	11 -5 -2 -3 -5 -12
r:hand	8 -4 -4 -13 -34 -28
r:hasn't	-21 -15 -19 20 -8 -16
r:have	-46 32 -43 -11 0 -2
r:head	-16 19 -11 -13 -2 -9
r:heard	-5 -5 10 -15 -17 -31
r:held	-26 11 0 -8 -18 -24
r:hi	-13 1 3 -3 -7 -8
r:himself	5 4 -17 -8 -12 -11
r:hope	9 -18 8 -15 -16 -18
r:host	-15 -26 28 -3 -10 -10
r:if	-14 2 1 -18 -13 -16
r:in	-6 5 -12 -17 -14 1
r:insist	-19 7 3 -8 -11 -17
r:interview	-11 -12 12 -2 -2 -1
r:into	-15 18 -15 -5 -8 -16
r:invit	-13 -20 15 1 -5 -13
r:is	-2 -13 -5 -2 -2 4
r:it	-22 -16 -23 -9 19 9
r:join	-14 30 -27 -5 -15 -19
r:kc	-12 13 -11 -8 -12 -16
r:kept	-22 -11 11 -16 -15 1
r:know	12 -12 -10 -12 -11 -11
r:laid	-13 16 -15 -5 -7 -13
r:land	-14 13 -14 -11 -11 -10
r:last	-18 23 -20 -3 -9 -13
r:later	3 -2 -4 -6 -16 -20
r:launch	11 -11 -9 -6 -7 -13
r:lead	-11 12 -12 -11 -9 -12
r:learn	3 1 -7 -14 -18 -25
r:leav	-15 4 -10 -7 8 -8
r:led	-31 5 0 -18 -20 -21
r:left	-29 1 -2 -11 10 -14
r:lent	8 -8 4 -19 -23 -22
r:let	-1 -15 26 -18 -13 -26
r:listen	10 1 -7 -12 -15 -27
r:lit	18 -18 -14 -9 -10 -13
r:look	-5 12 -19 -10 -14 -17
r:lost	-1 -1 4 -19 -19 -27
r:lunch	8 -17 1 -4 -12 -10
r:made	-6 8 -6 -14 -17 -20
r:mai	-5 6 -17 8 -11 -15
r:mayor	-20 -19 -12 -6 -4 20
r:meet	7 -7 -2 -14 -14 -18
r:member	9 -14 -5 -7 0 -8
r:met	-6 3 1 -11 -13 -29
r:might	14 -16 -20 -14 -15 9
r:minist	-19 20 -14 -19 -13 -11
r:miss	-14 -17 -7 -2 -6 18
r:move	-12 12 -12 -2 -4 -7
r:name	10 -8 -13 -8 -12 6
r:near	-12 12 -12 -4 -2 -6
r:neither	2 -2 -6 -4 -24 6
r:never	16 1 -11 -5 -9 -16
r:no	-22 -14 -8 9 -11 10
r:nor	-19 -22 -33 -32 -36 32
r:not	-6 -23 -17 7 -8 16
r:not-near	-3 -26 -23 11 0 14
r:note	-6 10 -18 -10 -17 -15
r:now	12 -7 -15 -8 -7 -9
r:object	-14 15 -10 -7 -8 -12
r:of	-15 15 -8 -14 2 -37
r:offer	-2 -17 15 -14 -20 -23
r:offic	-15 -22 10 3 -3 6
r:on	0 5 -8 -21 -26 -3
r:onc	-16 15 -14 -6 -8 -12
r:open	-21 5 -2 -6 -10 -12
r:oppos	-13 15 -14 -8 -10 -11
r:own	4 -21 8 -8 -10 2
r:parish	-14 -9 11 -8 -7 -9
r:plai	14 -15 -12 -4 -4 -6
r:plan	-6 11 -13 -1 -1 -8
r:plead	-17 -15 -18 -7 -18 18
r:pledg	-15 16 -16 -8 -13 -12
r:post	-15 -14 -13 -11 -12 15
r:pour	-14 13 -11 -7 -9 -11
r:prais	5 -21 14 -15 -17 -16
r:preach	-11 12 -8 -4 -13 -13
r:prefer	-15 -16 -16 -18 -12 17
r:present	-25 27 -23 -8 -9 -15
r:presid	-32 -19 31 -9 -13 -16
r:produc	-14 16 -16 -8 -10 -12
r:promis	5 -3 2 -16 -18 -27
r:pronounc	-10 11 -12 -8 -8 -10
r:propos	-13 5 -1 -3 -6 -10
r:protest	6 -2 -16 -10 -16 -1
r:provid	-17 0 6 -15 -17 -18
r:push	-5 11 -10 -1 -1 -13
r:put	3 8 -6 -10 -14 -19
r:question	-25 2 5 -14 -17 -20
r:ran	-14 18 -19 -6 -10 -16
r:reach	-13 -13 -13 -8 -14 13
r:read	-26 9 7 -3 -36 -36
r:receiv	-5 -20 15 -5 -13 -10
r:recit	-18 17 -15 -12 -14 -16
r:refus	-24 -20 0 -5 -10 19
r:regret	13 -15 -11 -10 -10 -10
r:reject	-1 21 -18 -9 -14 -26
r:remain	4 -12 -10 -8 -22 0
r:rememb	13 -1 -28 -18 -16 -24
r:remind	-7 -12 12 -6 -7 -10
r:report	-13 21 -26 -8 -14 -18
r:resid	-13 16 -19 -8 -14 -19
r:resign	14 -12 -17 -6 -8 -8
r:respect	7 -23 12 -17 -15 -13
r:resum	-14 -9 11 -4 -4 -6
r:rival	-18 2 6 -6 -9 -11
r:rose	-12 15 -12 -3 -10 -12
r:sai	-2 -5 -3 -17 -18 -1
r:said	7 1 -4 -12 -20 -18
r:sail	-14 14 -13 -5 -16 -13
r:sang	-12 11 -7 -8 -7 -9
r:sat	-37 6 -5 -9 -19 -3
r:saw	-1 14 -19 -12 -18 -1
r:score	12 -12 -10 -13 -12 -12
r:seat	-10 15 -16 -7 -7 -7
r:second	-10 11 -13 -7 -10 -11
r:see	18 -21 -1 -15 -13 -19
r:sell	-15 16 -15 -10 -11 -17
r:sent	-3 -26 1 -44 -1 9
r:serv	-26 -10 19 -15 -17 -19
r:set	11 -13 -8 -5 -6 -8
r:share	-11 12 -10 -7 -9 -13
r:shook	1 3 -22 -9 -10 -13
r:show	-27 4 6 -14 -17 -26
r:shrug	-6 9 -9 -9 -8 -13
r:sign	7 -1 -2 -9 -18 -24
r:skip	-19 -11 -13 -4 -11 15
r:slaughter	-10 -16 15 -6 -9 -6
r:slept	-11 12 -12 -9 -12 -10
r:smile	-8 14 -12 -1 -6 -6
r:sold	20 -22 -14 -7 -22 -12
r:son	-3 -13 13 -1 -1 -2
r:speak	-26 28 -23 -19 -13 -29
r:spoke	-14 3 -10 -10 -3 -4
r:stai	-28 14 9 -12 1 -13
r:stamp	-17 18 -17 -13 -14 -15
r:stood	3 -7 10 -22 -37 -27
r:suspect	-14 12 -8 -10 -9 -10
r:swam	-19 18 -11 -3 -1 -8
r:swear	9 3 -24 -25 -24 -22
r:tabl	-17 5 3 -8 -9 -14
r:take	-11 -1 9 -11 -12 -15
r:talk	8 3 -17 -11 -12 -15
r:telephon	-6 16 -18 -8 -14 -14
r:testifi	-11 19 -15 -6 -14 -14
r:text	-15 18 -14 -1 -12 -5
r:thank	10 -3 -19 -11 -13 -15
r:that	-16 17 -12 -8 -8 -13
r:the	7 -4 -4 -20 -11 -8
r:then	6 -5 -3 -9 -20 -8
r:there	17 3 -18 -14 -15 -16
r:thi	-17 12 -15 -16 -9 -6
r:think	15 -14 -9 -10 -8 -10
r:though	-22 23 -22 -7 -16 -14
r:through	5 3 -13 -7 -10 -12
r:time	-7 9 -13 -4 -8 -9
r:to	-13 -2 -3 4 -19 -1
r:togeth	-11 -11 12 -3 -12 -13
r:told	-11 3 -3 9 -4 -21
r:too	-22 -21 -14 -8 -19 21
r:took	-1 -8 12 -10 -23 -26
r:translat	-25 22 -16 -10 -12 -15
r:treasur	-13 13 -12 -7 -16 -9
r:tri	-10 12 -13 -8 -10 -10
r:turn	9 -22 -12 -14 -10 5
r:twice	-13 -13 13 -5 -13 -11
r:unpack	-11 13 -13 -7 -9 -10
r:urg	11 -6 -10 -16 -19 -22
r:us	-19 17 -14 5 -12 -14
r:visit	-15 16 -15 -5 -7 -8
r:vote	-44 4 -2 -16 -7 -5
r:wa	-12 -15 -46 -13 9 24
r:wait	12 -25 -7 -14 -16 4
r:walk	-9 1 6 -15 -22 -25
r:want	0 8 -6 -17 -22 -28
r:warn	15 -15 -13 -5 -11 -11
r:watch	-4 -17 -16 -11 -12 12
r:welcom	8 -36 1 -10 -16 -18
r:went	-10 -8 3 8 -25 -13
r:wept	-3 11 -19 -16 -19 -22
r:were	21 -1 -23 -20 -28 -17
r:when	17 -14 -10 -2 -9 -11
r:which	-16 15 -10 -7 -10 -16
r:while	-12 12 -8 -3 -2 -9
r:who	-9 10 -5 -9 -12 -22
r:whom	-18 16 -14 -3 -6 -10
r:whose	-16 -4 12 -5 -9 -16
r:will	-33 -9 14 -30 -10 2
r:with	-30 5 -7 -23 -18 5
r:withdrew	-12 -4 5 -1 -2 -11
r:won't	-10 -13 -11 -7 -8 12
r:wore	-10 13 -14 -7 -10 -11
r:would	4 -13 2 -14 -22 2
r:wrote	5 2 -14 -16 -20 -6
r:ye	-25 -3 13 -27 -22 -25
rb:'ll	-14 -11 -15 -10 -16 14
rb:aboard	-16 7 -20 -4 -12 7
rb:abov	13 -1 -18 -4 -8 -10
rb:abroad	6 -14 -17 -9 -21 8
rb:absent	-17 -16 -14 -8 -17 17
rb:abstain	-24 26 -24 -16 -18 -26
rb:accept	8 12 -32 -16 -20 -24
rb:accompani	-15 -3 7 -11 -19 -17
rb:accord	-18 25 -25 -2 -4 -10
rb:account	-3 13 -21 -14 -11 -12
rb:accus	2 -4 -15 -7 -10 4
rb:achiev	-16 -2 4 -6 -5 -12
rb:acknowledg	-11 -12 -14 13 -6 -11
rb:across	5 8 -35 -8 -12 -15
rb:act	5 -18 9 -7 -12 3
rb:addit	-12 -16 -15 -11 17 -18
rb:address	8 2 -11 -11 -15 -19
rb:adjourn	-5 -6 -1 -21 -26 -1
rb:admir	-14 20 -19 -4 -12 -21
rb:admit	-11 1 -25 -13 -23 16
rb:advic	-21 -24 -15 -6 -23 24
rb:advis	14 -15 -1 -12 -14 -18
rb:afar	14 -15 -13 -11 -14 -14
rb:affair	16 -12 -7 -3 -3 -12
rb:afternoon	17 0 -40 -6 -14 -22
rb:afterward	-17 6 17 -15 -22 -20
rb:against	8 -8 9 -17 -24 -20
rb:agenc	-14 11 -8 -4 -9 -9
rb:agenda	4 7 -20 -8 -12 -3
rb:agent	2 12 -20 -9 -13 -18
rb:agre	0 0 -6 -14 -17 -4
rb:agreement	8 -13 7 -5 -16 -17
rb:aid	-7 -21 5 -18 19 5
rb:air	22 -4 -28 -23 -35 -31
rb:aircraft	-7 11 -8 -2 -4 -15
rb:airport	-16 -3 -19 7 -14 10
rb:ala-too	15 -15 -8 -1 -2 -10
rb:alik	-14 -7 -11 -6 -11 13
rb:alon	14 4 -26 -15 -29 -3
rb:along	-16 5 6 -15 -17 -25
rb:aloud	3 -2 -1 -16 -16 -17
rb:alreadi	-24 20 -36 2 -4 -11
rb:alwai	12 -13 -3 0 -1 -8
rb:ambassador	16 -24 11 -14 7 -15
rb:among	18 -7 -30 -16 -21 -26
rb:analyst	-12 14 -19 -12 -8 -16
rb:angri	-10 -10 -10 -5 -12 11
rb:announc	-7 -27 12 -21 20 -31
rb:anoth	-30 24 -22 -9 -21 1
rb:answer	-5 4 -6 6 -23 -29
rb:antler	-14 13 -14 -8 -4 -12
rb:anyon	-11 -5 6 -2 -23 6
rb:anywai	-12 -20 19 -5 -10 -5
rb:apart	-16 16 -15 -7 -9 -9
rb:apolog	-20 2 -9 -14 -19 19
rb:apologis	-17 -11 14 -11 -17 -15
rb:appeal	10 -7 0 -7 -9 -20
rb:appear	-17 -17 5 -17 7 6
rb:appoint	22 -9 -15 -16 -15 -24
rb:approv	19 -13 -14 -25 -20 -18
rb:archbishop	-12 5 4 -6 -13 -16
rb:argu	-5 14 -15 -10 -11 -18
rb:armi	-21 -9 -14 -7 -14 15
rb:around	-6 -12 12 -1 -1 -6
rb:arrest	-16 0 -5 -36 -24 14
rb:arriv	-21 32 -23 -12 -21 -25
rb:ash	-25 18 -16 -8 -14 8
rb:ask	-3 6 -16 -4 -4 -10
rb:assembl	-6 -20 20 0 -1 -1
rb:associ	-21 5 6 -6 -7 -15
rb:at	-24 25 -20 -13 -15 -20
rb:attend	1 -15 -3 -12 14 -6
rb:atti	-13 13 -13 -2 -10 -11
rb:audienc	-20 -23 20 -8 -13 4
rb:auditor	10 -21 1 -6 -10 0
rb:austrian	-9 -2 -14 -2 6 -6
rb:awai	-19 -18 -27 -17 -5 24
rb:back	-13 -8 -11 -38 -40 29
rb:bad	-30 -11 -25 -27 -20 25
rb:bag	-26 22 -18 -9 -1 -15
rb:ball	-16 19 -20 -17 -18 -13
rb:ban	-23 14 -2 -13 -19 -2
rb:band	-7 15 -15 -1 -2 -6
rb:bangladeshi	-5 23 -24 -5 -3 -5
rb:bank	-21 29 -28 -10 -20 -16
rb:banker	9 2 -14 -9 -10 -23
rb:barbecu	-4 -16 16 0 0 -1
rb:bargain	-12 19 -19 -9 -10 -12
rb:base	-21 22 -19 -6 -5 -8
rb:beach	-12 16 -16 -5 -5 -10
rb:bean	-13 13 -12 -7 -9 -11
rb:bear	14 -12 -14 -10 -13 -15
rb:becaus	-17 15 -2 -2 -15 -8
rb:bed	-24 -22 0 -11 6 4
rb:beg	-21 15 -21 -19 -20 -2
rb:began	-10 15 -15 -2 -4 -5
rb:behalf	-4 19 -22 -4 -10 -7
rb:behind	-23 -19 19 -2 -15 -2
rb:believ	-7 11 -11 -11 -8 -14
rb:bell	-13 -20 20 -7 -9 -10
rb:bench	-31 -2 13 -19 -24 -32
rb:bereav	-12 -10 -6 -3 -7 10
rb:besid	-19 6 7 -6 -27 -13
rb:bilingu	-13 -16 16 -8 -8 -8
rb:bill	9 5 -9 -12 -13 -16
rb:billion	14 -14 -12 -10 -9 -16
rb:binat	-10 16 -15 -1 -2 -1
rb:birthdai	-16 18 -14 -4 -18 -17
rb:bishop	-26 -18 13 -15 -15 8
rb:black	-20 -16 17 -4 -10 -6
rb:blame	-2 2 4 -14 -17 -17
rb:blanket	-17 -19 18 -4 -6 -7
rb:bless	-31 -25 28 -8 -11 -13
rb:bloc	-14 1 -12 -8 -10 2
rb:board	0 8 -37 -16 -13 5
rb:boat	-20 1 -2 -18 -25 6
rb:bodyguard	-6 -12 -7 -1 -2 12
rb:bonus	-5 -14 14 -2 -3 -5
rb:boo	-14 10 -7 -3 -13 -4
rb:book	-18 10 -18 -20 -30 5
rb:border	-12 21 -22 -4 -10 -12
rb:boss	-10 19 -18 -2 -3 -8
rb:bought	-25 18 -6 -19 -11 -18
rb:bow	-15 17 -15 -11 -16 -16
rb:bowl	-10 -13 12 0 -1 -3
rb:box	-14 7 -27 -14 -32 0
rb:boycot	-18 -13 -9 -3 -8 15
rb:brazilian	8 -1 -20 -3 -9 -14
rb:bread	-12 18 -18 -9 -13 -15
rb:breakfast	-8 19 -25 -8 -11 -22
rb:breath	11 -13 -9 -9 -7 -8
rb:bribe	12 -13 -12 -3 -5 -7
rb:bridg	-27 1 2 -7 -5 -7
rb:brief	-33 19 -18 -12 -20 1
rb:brigad	-13 0 1 -2 -9 -6
rb:bring	-27 -3 1 9 -19 -29
rb:broke	-19 -5 -4 -14 8 -24
rb:broken	-12 20 -25 -5 -14 -13
rb:broker	-7 9 -7 -1 -2 -12
rb:bronz	-8 14 -15 -5 -15 -17
rb:brother	-13 3 -2 -4 9 -17
rb:brought	-4 8 -5 -8 -24 -28
rb:bu	-17 12 -8 -8 -9 -16
rb:bucket	-10 26 -35 -5 -4 -12
rb:budget	-13 -18 6 -3 4 7
rb:bui	7 -27 20 -6 -16 -22
rb:build	-21 -20 -26 -19 -30 24
rb:builder	-15 -1 -11 -2 -3 7
rb:bulgarian	-20 21 -19 -16 -17 -23
rb:burn	12 -12 -9 -5 -10 -12
rb:burnt	-9 13 -12 -3 -2 -5
rb:burst	13 -12 -8 -10 -9 -13
rb:buse	-23 11 2 -11 -13 -16
rb:busi	-13 8 -16 -5 -21 10
rb:buyer	-15 8 0 -6 -10 -15
rb:cabinet	17 -22 -11 -12 -14 -17
rb:cabl	-7 12 -10 -3 -3 -2
rb:calibr	-19 21 -25 -8 -8 -7
rb:call	11 -15 1 -35 3 -7
rb:calm	1 8 -13 -8 -7 -13
rb:came	-17 3 -26 -7 2 4
rb:camera	-14 13 -10 -7 -13 -13
rb:camp	-14 -16 -5 -4 -21 17
rb:campaign	-25 13 -1 -6 -12 -9
rb:canal	8 2 -24 -3 -5 -22
rb:cancel	-26 -4 6 -10 11 -17
rb:candid	14 -14 -14 -6 -7 -11
rb:canneri	4 -2 -9 -10 -11 -17
rb:cannot	-12 -10 -14 -8 -21 15
rb:canteen	16 -19 7 -7 -12 -22
rb:capit	-8 -13 -2 -2 -14 13
rb:captain	14 -20 4 -8 -9 -13
rb:car	1 1 -22 -6 -11 2
rb:card	-17 5 -30 -14 -28 26
rb:carpet	17 -17 -7 -3 -12 -8
rb:carri	-21 8 1 -9 -16 -15
rb:case	11 2 -29 -13 -17 -8
rb:castl	-2 -12 11 -1 0 -1
rb:catch	17 -19 -12 0 -2 -8
rb:cattl	-21 -8 -11 -10 -22 15
rb:caus	14 -13 -12 -10 -10 -14
rb:celebr	-12 -15 14 -10 -11 -11
rb:cell	-16 11 -11 -7 -10 -5
rb:cent	10 -25 13 -14 -19 -19
rb:centr	-2 20 -19 -1 -2 -3
rb:certain	12 -16 -11 -3 -4 -5
rb:certif	-14 -19 -15 -8 -13 15
rb:chadian	-13 12 -4 -3 -3 -14
rb:chain	-9 14 -14 -2 -3 -6
rb:chair	-23 -24 28 -13 -8 -20
rb:chairman	-24 13 11 -14 -13 -21
rb:chairmen	-12 12 -13 -10 -9 -11
rb:chamber	14 -29 19 -9 -27 -18
rb:champagn	-11 15 -16 -6 -7 -10
rb:chanc	-11 16 -19 -5 -5 -8
rb:chang	-7 14 -18 -12 -9 -16
rb:charg	17 -5 -4 -19 -20 -18
rb:cheer	-17 17 -11 -12 -15 -15
rb:chief	-39 9 9 -15 -9 -3
rb:children	-10 11 -22 -13 -13 -3
rb:chip	-12 13 -11 -13 -12 -8
rb:choir	-14 -21 26 -17 -27 -26
rb:christma	13 -16 -7 -2 -4 -5
rb:church	3 -22 12 -8 -14 -5
rb:cite	-1 5 -25 -15 -18 4
rb:citi	9 -15 2 -5 -13 0
rb:civil	-11 -14 -9 -19 18 -17
rb:clap	-13 13 -12 -2 -13 -11
rb:clash	-18 15 -11 -7 -13 -11
rb:clean	-21 2 -16 -9 -14 8
rb:clear	4 -7 -1 -6 -8 -20
rb:clerk	-1 18 -18 -1 0 -3
rb:clinic	-14 13 -13 -11 -4 -7
rb:clock	-19 -18 18 -3 -5 -7
rb:close	15 -21 -15 -14 -20 2
rb:club	-17 -7 18 -10 -9 -12
rb:co-princ	-12 -10 14 -1 -3 -2
rb:coach	-12 3 -5 -1 -9 11
rb:coal	-9 -16 6 -5 -10 9
rb:coat	11 -12 -8 -7 -8 -9
rb:coffe	-8 14 -12 -2 -2 -10
rb:cold	-12 -10 7 -2 -9 -1
rb:collaps	-7 13 -10 -2 -13 -11
rb:colleagu	-9 6 -2 -10 -15 -27
rb:colonel	-20 20 -16 -4 -3 -9
rb:coloni	-5 7 -13 -3 -3 -5
rb:come	-28 0 0 5 -13 -3
rb:command	-9 24 -24 -5 -4 -9
rb:commemor	-12 13 -12 -5 -6 -12
rb:comment	23 -20 17 -8 -19 -45
rb:commiss	-12 21 -23 -4 -9 -11
rb:commission	-21 20 -19 -1 0 -6
rb:common	10 -15 2 -3 -9 -7
rb:compani	-26 14 12 -21 -13 -18
rb:compar	-16 21 -12 -5 -12 -18
rb:condit	-13 13 -10 -1 -2 -12
rb:confer	-7 -17 19 -11 -16 -26
rb:confirm	-9 3 4 -13 -15 -25
rb:congoles	-11 -16 15 -1 -2 -6
rb:connect	-30 -2 -21 -12 -35 22
rb:conspicu	-17 -16 -14 -8 -17 17
rb:constitut	-14 -18 17 -9 -4 -10
rb:construct	-15 -13 15 0 0 -1
rb:consul	-21 -21 20 -23 16 -19
rb:consult	13 -14 -13 -6 -5 9
rb:contract	9 -7 -5 -12 -18 -18
rb:control	-13 13 -10 -1 -2 -12
rb:conven	-22 -23 27 -5 -7 -12
rb:convent	-14 -14 13 -3 -3 -9
rb:convers	16 -15 -20 -4 -7 -12
rb:cooper	-15 13 -9 -3 -8 -12
rb:correct	-14 18 -17 -9 -11 -11
rb:corridor	-21 -1 -12 -1 -4 15
rb:cost	8 -16 2 -6 -8 -6
rb:cough	-4 14 -1 -5 -1 -15
rb:council	-18 -7 10 -5 2 -10
rb:counsel	-20 -22 -12 -5 4 19
rb:counsellor	-15 13 -13 -2 -4 -5
rb:count	-10 2 -6 -12 -18 -1
rb:counterpart	-18 -6 14 -7 -16 -20
rb:countri	-5 5 -22 -7 -15 7
rb:court	-14 -17 7 -3 -4 13
rb:crack	-18 -11 15 -14 -14 -17
rb:credenc	-13 -15 17 -1 -1 -1
rb:creditor	-14 15 -15 -6 -5 -11
rb:crew	-25 -4 5 -4 -12 8
rb:crisi	-9 10 -6 -13 -2 -8
rb:critic	-11 15 -15 -13 -17 -16
rb:criticis	14 -15 -13 -11 -14 -14
rb:croatian	-9 14 -14 -1 -2 -3
rb:cross	-36 11 -27 -22 -29 18
rb:cultur	-9 -20 -25 -12 24 -24
rb:cushion	-19 16 -14 -5 -6 -10
rb:custodi	22 -15 -2 -2 -18 -21
rb:custom	-16 22 -21 -5 -7 -12
rb:cut	8 -9 6 -17 -21 -24
rb:dai	0 -5 -6 8 3 -27
rb:daili	7 -14 13 -5 -8 -14
rb:dam	-18 -16 14 -4 -7 -1
rb:date	-2 -6 9 -15 -12 -29
rb:daughter	-23 13 -18 -15 17 -26
rb:dawn	-9 -2 7 -10 -15 -19
rb:dead	-15 -1 -4 -15 6 -18
rb:deal	4 1 2 -32 -27 -27
rb:dealer	-19 16 -12 -5 -5 -10
rb:death	7 -11 6 -10 -13 -13
rb:debat	-14 2 -14 -4 -10 11
rb:debt	-13 16 -16 -8 -9 -10
rb:decent	-13 10 -6 0 0 -6
rb:decid	-19 -14 14 11 -5 -14
rb:decis	19 -37 12 -19 -20 -16
rb:declin	0 -5 5 -20 -18 -5
rb:deed	-14 12 -8 -6 -9 -9
rb:deer	-10 15 -11 -6 -14 -12
rb:defend	-16 5 3 -13 -16 -16
rb:delai	-6 -6 -5 -2 -12 13
rb:deleg	-39 -17 27 -23 -29 -31
rb:demand	4 6 -23 -17 -18 -19
rb:demonstr	15 -15 -12 -10 -15 -14
rb:deni	12 -2 -14 -10 -8 -12
rb:deputi	-28 -18 8 -23 21 -30
rb:deputis	-10 -12 -12 -10 12 -14
rb:descend	-17 -7 10 -2 -7 -12
rb:describ	-13 16 -16 -10 -10 -13
rb:detail	23 -18 -24 -29 -9 -13
rb:di	6 -2 -12 -10 -12 -1
rb:diall	-13 18 -14 -3 -20 -21
rb:dialogu	-3 -13 15 0 -2 -1
rb:diamond	-21 -19 20 -17 -10 -13
rb:didn't	-14 -9 -9 -3 -12 11
rb:differ	14 -11 -16 -4 -6 -10
rb:dig	-12 -10 11 -4 -11 -14
rb:dine	-24 13 -4 -12 -15 -23
rb:dinner	11 -7 -7 -23 -22 -27
rb:diplomat	6 -15 12 -1 -3 -5
rb:direct	-14 14 -15 -8 -7 -7
rb:director	-22 6 -9 -19 -13 6
rb:discuss	-13 16 -16 -8 -9 -10
rb:diseas	-20 -16 17 -4 -10 -6
rb:disput	-5 -13 1 -6 -4 6
rb:dissid	-5 18 -19 -1 -1 -5
rb:district	-3 10 -13 -4 -3 -20
rb:dive	-12 -17 17 -6 -9 -11
rb:division	-15 18 -19 -5 -5 -8
rb:doctor	-18 -13 -20 -12 -21 21
rb:document	-24 14 6 -16 -16 -23
rb:doesn't	19 -17 -12 -20 -17 -20
rb:donor	-5 13 -14 -1 -3 -2
rb:door	-23 7 2 -9 -15 -14
rb:doorstep	-16 16 -6 -2 -2 -15
rb:doubl	-16 -7 8 -2 -1 -6
rb:doubt	15 -16 -11 -12 -8 -12
rb:down	4 -14 11 -16 4 -27
rb:dr	3 13 -13 -11 -9 -9
rb:draft	-18 15 -11 -7 -13 -11
rb:drank	-18 7 0 -6 -8 -13
rb:drew	-27 8 10 -12 -16 -17
rb:driver	-25 24 -11 -7 -10 -21
rb:drove	-19 -5 -26 -7 -22 20
rb:drown	15 -12 -16 -12 -14 -15
rb:dry	-28 2 2 -4 -11 -27
rb:dry-port	-12 21 -22 -3 -2 -9
rb:due	-27 16 -40 -26 -33 14
rb:dust	-18 16 -14 -3 -6 -10
rb:duti	-13 -12 -8 14 0 -5
rb:e-mail	-10 -10 -10 -5 -12 11
rb:ear	-10 13 -14 -7 -10 -11
rb:earli	-22 -20 -15 -8 -19 21
rb:east	-16 17 -19 -13 -15 -14
rb:eaten	-14 14 -3 -1 0 -2
rb:economist	13 -6 -1 0 0 -14
rb:editor	-17 -19 19 -8 -10 -17
rb:egyptian	-18 -8 8 -7 -16 7
rb:elder	5 -14 -3 -9 -17 2
rb:eldest	-7 19 -21 -4 -5 -6
rb:elect	17 -26 7 -7 -13 -21
rb:elector	-7 21 -22 -1 0 -1
rb:electr	-26 -24 24 -11 -17 -14
rb:eleven	15 -20 10 -13 -13 -19
rb:els	-25 20 -10 -4 -7 -13
rb:elsewher	-13 -9 -13 -5 -20 14
rb:emirati	-12 18 -19 -2 -7 -8
rb:empti	-23 8 12 -13 -20 -22
rb:empty-hand	-12 16 -18 -3 -7 -8
rb:end	9 14 -34 -11 -24 -22
rb:endors	11 -10 -10 -9 -9 -13
rb:engag	-21 -5 -21 -10 -20 17
rb:engin	-21 39 -41 -8 -13 -15
rb:english	-17 -7 10 -5 -7 -13
rb:engr	-15 15 -14 -11 -13 -16
rb:entertain	-15 -15 15 -11 -12 -12
rb:enthron	-10 -7 -20 -4 12 -12
rb:entourag	-12 18 -17 -5 -5 -4
rb:envoi	3 4 -4 -10 -12 -20
rb:essai	-14 12 -10 -6 -10 -13
rb:ethiopian	-12 -12 12 -5 -6 -7
rb:european	-13 0 1 -2 -9 -6
rb:even	12 -21 7 -16 -18 -17
rb:ever	-23 22 -12 -2 -2 -6
rb:everi	13 10 -12 -4 -9 -21
rb:everybodi	-17 4 19 -16 -25 -25
rb:everyon	-9 -15 13 -5 -10 -10
rb:evid	-9 17 -23 -8 -5 -8
rb:ex-k	-18 -8 -10 -15 -4 16
rb:excel	-11 13 -11 -2 -1 -10
rb:excus	-14 -17 -18 -2 -16 24
rb:execut	-19 0 9 -12 -14 -22
rb:exercis	17 -17 -10 -1 -3 -14
rb:exil	-2 9 -16 -7 -6 -12
rb:expect	9 -6 -2 -26 -13 -23
rb:explain	-22 0 -2 -12 -19 10
rb:explan	18 -19 -13 -10 -11 -13
rb:export	-12 13 -10 -6 -3 -14
rb:face	-27 4 -1 -16 -23 -1
rb:factori	-19 9 4 -7 -17 -17
rb:faculti	-14 13 -12 -5 -4 -8
rb:fail	-20 8 -21 -8 -12 8
rb:fair	-8 21 -23 -2 -2 -7
rb:fairi	-19 15 -10 0 -1 -6
rb:fall	-3 14 -31 -7 -19 -24
rb:fallen	-9 -13 -10 -1 -12 13
rb:famili	-16 9 -19 4 -9 6
rb:farm	-21 14 -8 -5 -5 -9
rb:farmer	-29 7 -2 -8 -11 -26
rb:father	-10 -4 -5 -4 10 -18
rb:fax	-11 12 -12 -3 -4 -7
rb:fed	-14 -14 13 -3 -3 -9
rb:fee	-17 17 -15 -9 -12 -11
rb:feet	-22 18 -10 -7 -6 -11
rb:fell	-4 -10 -24 -15 9 5
rb:felt	-13 17 -15 -5 -3 -19
rb:ferri	-25 2 9 -19 -32 -19
rb:fetch	12 -15 -16 -13 -8 -6
rb:fete	-10 -14 13 -6 -6 -9
rb:fever	-25 -15 -9 -14 13 2
rb:few	-15 -14 14 -7 -6 -12
rb:field	-20 18 -14 -10 -10 -17
rb:figur	-9 15 -18 -9 -7 -11
rb:file	4 1 -19 -14 -17 -24
rb:filipino	-17 13 -5 -2 -2 -11
rb:film	18 -17 -14 -10 -13 -19
rb:financ	15 -15 -13 -15 14 -25
rb:fine	-11 -14 -10 -6 -11 13
rb:fire	-16 -3 5 -4 -7 -12
rb:first	-3 15 -13 -17 -22 -33
rb:fish	11 -13 5 -12 -16 -21
rb:fisher	-7 19 -21 -4 -3 -8
rb:fisheri	10 0 -14 -5 -8 -11
rb:five	11 1 -7 -10 -10 -20
rb:flag	-15 15 -13 -5 -14 -15
rb:flew	3 4 -37 -10 -21 4
rb:fli	18 -19 -16 -4 -5 -9
rb:flight	-30 10 -29 -8 -15 16
rb:flood	-19 -6 7 -2 -4 -7
rb:floor	-28 26 -18 -5 -5 -12
rb:flower	11 20 -30 -15 -18 -18
rb:flu	-22 -6 -2 -2 15 -15
rb:fly	-8 12 -12 -7 -10 -12
rb:fog	-6 -6 -5 -2 -12 13
rb:folder	-12 12 -12 -7 -9 -9
rb:follow	3 -3 1 -27 -30 -10
rb:foot	-30 -8 -10 -22 6 10
rb:forc	6 -8 2 -9 -12 -11
rb:foreign	-22 -12 14 -8 -9 -9
rb:forgeri	18 -18 -6 -1 -3 -9
rb:formal	-2 -14 14 0 -1 0
rb:former	1 -6 4 -12 -18 -17
rb:forti	0 10 -4 -11 -23 -19
rb:forum	-23 -13 15 -2 -3 -8
rb:fought	15 -14 -18 -11 -11 -14
rb:found	16 -18 -31 -19 -26 3
rb:foundat	-18 16 -13 -2 -3 -5
rb:founder	-13 13 -12 -5 -6 -8
rb:fountain	-13 15 -14 -6 -7 -13
rb:four	4 11 -10 -18 -28 -30
rb:freed	12 -12 -8 -8 -12 -12
rb:french	-11 13 -16 -8 -9 -10
rb:front	-17 -19 10 -9 -12 3
rb:fund	-22 3 1 -9 -12 -19
rb:funer	-22 -7 -15 -8 22 -23
rb:furiou	18 -18 -16 -8 -15 -17
rb:ga	-28 6 -1 -6 -11 -15
rb:gang	-15 -11 12 -4 -9 -11
rb:garden	-19 7 6 -10 -16 -17
rb:gate	-16 14 -15 -15 -14 1
rb:gather	-12 -18 19 -11 -14 -24
rb:gaug	-5 -14 13 -1 -1 -1
rb:gave	0 -13 4 -4 0 -30
rb:gavel	-19 -17 18 -11 -18 -19
rb:gener	-7 -9 13 -6 -1 -20
rb:geologist	-4 -13 15 0 -1 -6
rb:georgian	-27 -29 29 -10 -18 -25
rb:get	-7 15 -22 -8 -11 1
rb:ghanaian	-15 -26 27 -5 -11 -16
rb:gift	6 3 -15 -12 -15 -20
rb:give	13 -19 4 7 -15 -17
rb:given	8 10 -15 -18 3 -29
rb:go	-32 31 -34 -17 14 -28
rb:go-between	-8 13 -11 -2 -1 -3
rb:goalkeep	-16 3 3 -4 -2 -9
rb:goe	11 -10 -10 -12 -4 -8
rb:gold	0 5 -10 -4 -4 -15
rb:gone	-29 -37 -6 -18 -43 33
rb:got	-38 22 -19 -3 -28 2
rb:govern	-13 1 1 -11 7 -18
rb:governor	7 14 -29 -12 -23 -1
rb:grant	-21 -10 14 -9 -14 -16
rb:grass	-12 15 -16 -4 -17 -13
rb:graze	-11 -16 16 -3 -4 -6
rb:greet	-25 -10 -4 -14 20 -17
rb:ground	-26 -2 4 -12 -21 7
rb:group	-21 10 -25 -16 -18 13
rb:grow	12 -7 -15 -8 -7 -9
rb:grower	-6 3 0 -3 -2 -19
rb:grudg	14 -12 -14 -10 -13 -15
rb:guard	-19 -26 15 -14 -18 9
rb:guest	-15 3 -4 11 -20 -22
rb:gull	14 -15 -12 -4 -4 -6
rb:hadn't	11 -5 -2 -3 -5 -12
rb:half	-1 -14 6 6 -11 -15
rb:hall	-32 18 -16 -15 -23 4
rb:hand	1 -11 -10 -17 13 -36
rb:happen	-13 17 -18 -8 -11 -14
rb:harbour	15 -21 -2 -5 -12 -13
rb:hard	-13 14 -11 -4 -12 -13
rb:hasn't	-21 -15 -19 20 -8 -16
rb:hat	-13 14 -11 -4 -12 -13
rb:haulier	-6 11 -13 -1 -1 -8
rb:hawker	-5 12 -12 -1 -7 -5
rb:head	-36 -7 21 -21 -25 -36
rb:health	-10 14 -13 -1 -6 -13
rb:hear	-32 -8 16 -16 -14 6
rb:heard	-7 -9 3 -22 -28 2
rb:heart	-16 17 -17 -5 -10 -20
rb:heifer	-10 -16 15 -6 -9 -6
rb:held	-29 6 3 -7 -16 -9
rb:helicopt	-23 30 -24 -9 -24 -18
rb:help	-15 21 -21 -11 -18 -19
rb:herself	-11 10 -14 -7 -12 7
rb:hidden	-15 15 -13 -5 -14 -15
rb:hide	-26 -4 -7 -4 -12 8
rb:higher	-10 13 -13 -2 -2 -6
rb:himself	4 2 -4 -11 -20 -14
rb:hip	-6 -9 -14 -2 13 -6
rb:hmong	-5 18 -19 -1 -1 -5
rb:hold	-8 16 -18 -14 -15 -15
rb:holidai	-16 14 -18 -10 -16 2
rb:home	-8 -17 8 -31 -16 7
rb:honour	-8 -15 17 -1 -2 -1
rb:hop	-4 20 -20 -3 -1 -20
rb:hope	3 -13 12 -20 -24 -29
rb:horseback	-21 21 -17 -17 -18 -22
rb:hospit	-10 -6 -15 -16 6 14
rb:host	-18 -11 7 -6 9 -25
rb:hotel	4 8 -24 -10 -20 2
rb:hoteli	-20 18 -17 -3 -4 -9
rb:hotlin	-15 32 -31 -2 -4 -3
rb:hour	-27 1 20 -20 -38 -44
rb:hous	-15 8 3 -11 -19 -16
rb:human	-12 21 -23 -4 -9 -11
rb:hundr	-28 14 -6 -12 -15 -21
rb:husband	1 17 -27 -1 -2 -2
rb:hymn	-21 27 -28 -10 -11 -11
rb:iftar	-26 1 7 -14 -14 -24
rb:ill	-32 -26 2 -10 -32 29
rb:illeg	20 -21 -9 -2 -6 -21
rb:imam	-22 -19 21 -9 -10 -17
rb:improp	18 -18 -17 -7 -13 -17
rb:inaugur	-16 -10 11 -4 -27 -13
rb:indian	-19 32 -32 -8 -13 -18
rb:initi	-22 2 3 -10 -20 -16
rb:injur	-14 -12 -9 -7 -15 14
rb:ink	-16 12 -8 -5 0 -12
rb:inquiri	16 -16 -15 -8 -8 -12
rb:insist	-19 7 3 -8 -11 -17
rb:inspector	6 -13 10 -5 -9 -11
rb:instead	-16 10 -23 -19 -4 -3
rb:institut	-16 -14 17 -6 -20 -28
rb:insur	12 -16 0 -9 -16 -18
rb:intellig	-13 12 -4 -3 -3 -14
rb:intend	-15 -12 -21 -14 -15 14
rb:interfer	24 -18 -22 -6 -18 -35
rb:intern	-11 -22 20 -6 -9 -15
rb:interpret	-22 28 -26 -18 -19 -23
rb:interview	10 -19 8 -7 -11 -14
rb:investor	-34 1 8 -14 -15 -18
rb:invit	-15 -37 1 17 -35 -3
rb:iranian	-17 -4 7 -5 -10 -11
rb:island	9 -19 9 -17 -18 -20
rb:italian	-6 12 -8 -1 -1 -4
rb:jail	19 -14 -13 -10 -13 -18
rb:japanes	-11 9 -20 -5 12 -14
rb:jar	-23 25 -25 -14 -15 -14
rb:join	-30 5 -5 4 -31 -18
rb:joint	-13 -12 15 -5 -6 -7
rb:jointli	-13 17 -15 -6 -6 -8
rb:journalist	1 -1 -29 -17 -24 8
rb:judg	-14 13 -11 -11 -16 2
rb:junior	-15 -13 -17 -8 16 -16
rb:kazakh	-11 12 -12 -6 -10 -6
rb:kc	-15 15 -13 -8 -12 -17
rb:keep	-25 15 -12 -11 -14 6
rb:kept	-26 -6 10 9 -35 -3
rb:keynot	-16 -3 -7 14 -3 -10
rb:kidnapp	-8 13 -11 -2 -1 -3
rb:kill	15 -20 5 -16 -14 -21
rb:kilometr	-13 20 -19 -6 -9 -14
rb:king	-16 18 -14 -4 -18 -17
rb:kitchen	-19 12 0 -5 -11 -25
rb:knew	9 0 -14 -9 -5 -15
rb:know	17 -18 -12 -15 -13 -12
rb:known	-34 1 6 -18 -28 4
rb:kyrgyz	-10 -15 17 -2 -3 -3
rb:labor	-18 -15 -11 -12 -12 15
rb:labour	-5 23 -25 -6 -6 -15
rb:lack	-20 18 -14 -10 -10 -17
rb:ladi	26 -28 -10 -5 -6 -10
rb:laid	-19 10 -18 -9 -20 13
rb:lamb	-12 -8 11 -12 -11 -10
rb:lamp	18 -18 -14 -9 -10 -13
rb:land	2 11 -24 -17 -23 -28
rb:landown	-15 -17 16 -10 -9 -13
rb:larg	18 -17 -15 -12 -16 -20
rb:last	-1 15 -31 -7 -2 -25
rb:late	-7 -14 -2 4 -18 3
rb:later	-1 14 -15 -11 -23 -27
rb:laugh	-11 14 -13 -2 -1 -10
rb:launch	9 -22 18 -7 -8 -14
rb:law	-12 20 -25 -5 -14 -13
rb:lawyer	-12 -6 -29 -12 17 3
rb:lead	-15 21 -23 -13 -17 -15
rb:leader	-40 2 15 -21 -23 -10
rb:leagu	7 4 -23 -16 -24 -19
rb:leak	10 3 -18 -11 -16 -22
rb:learn	7 -3 -7 -15 -19 -28
rb:leas	-12 21 -22 -3 -2 -9
rb:leav	14 -2 -22 -14 16 -39
rb:led	-3 4 -4 -19 -21 -23
rb:left	-11 4 -5 -13 3 -25
rb:legal	18 -18 -17 -7 -13 -17
rb:lender	-11 8 -20 -5 12 -14
rb:lent	8 -4 0 -18 -23 -22
rb:less	9 1 -19 -18 -17 -22
rb:lesson	-12 14 -19 -5 -2 -5
rb:let	0 -3 7 -19 -14 -5
rb:letter	-8 0 -7 12 -23 -5
rb:liaison	-13 15 -16 -7 -9 -15
rb:liar	5 -15 -17 -3 -12 8
rb:libyan	-13 24 -24 -3 -3 -13
rb:lift	-25 22 -11 -4 -4 -10
rb:likewis	-12 -5 -13 -9 -11 9
rb:line	-15 13 -8 -7 -11 -6
rb:link	-31 5 3 -9 -19 -18
rb:list	-43 21 -35 16 -4 -10
rb:listen	-11 -7 3 5 -25 -16
rb:lit	18 -18 -14 -9 -10 -13
rb:lithuanian	-6 -18 18 -1 -3 -2
rb:littl	-16 -2 4 -6 -5 -12
rb:live	10 -20 8 -9 -9 -8
rb:loan	-4 -4 9 -8 -11 -16
rb:lobbi	18 -3 -21 -22 -22 -36
rb:lobstermen	-8 16 -16 -1 -3 -7
rb:local	18 -18 -17 -7 -13 -17
rb:log	21 3 -32 -18 -13 -18
rb:logger	-5 11 -6 -12 -22 -19
rb:longer	-15 -9 10 -9 -9 -12
rb:longest	-27 -11 13 -4 6 -19
rb:look	-20 28 -28 -14 -15 -23
rb:lost	-7 -2 3 -20 -23 0
rb:lower	-20 19 -15 -3 -6 -8
rb:luggag	-22 7 2 -10 -9 -19
rb:lunch	4 -28 8 -16 -16 7
rb:luncheon	-6 9 -12 -2 -5 -8
rb:made	-10 19 -14 -13 -17 -22
rb:main	12 5 -19 -7 -7 -9
rb:majli	-13 -4 5 -3 -5 -12
rb:maker	-17 16 -4 -5 -10 -17
rb:malaria	-3 -16 -12 -8 -21 12
rb:man	-18 8 3 -3 5 -10
rb:manag	-3 -5 -9 -10 -15 8
rb:mandazi	-20 18 -17 -8 -10 -11
rb:mango	-44 0 -17 -7 -29 5
rb:mani	-13 0 1 -2 -9 -6
rb:map	-21 6 -2 6 -6 -15
rb:mark	-14 12 -10 -6 -10 -13
rb:mass	7 -19 12 -11 -13 -16
rb:master	11 -22 6 -8 -15 -16
rb:math	-19 19 -13 -6 -5 -14
rb:matter	-22 -20 -21 -15 21 -22
rb:mayor	-29 -15 16 -11 -14 16
rb:meant	-18 -21 3 -9 17 -17
rb:mediat	19 18 -36 -15 -14 -22
rb:medic	-19 1 -19 -9 -15 17
rb:meet	19 5 -20 -10 -20 -29
rb:member	8 -18 13 -14 -6 -20
rb:memori	-16 -14 17 -6 -20 -28
rb:men	5 -19 12 -5 -6 -10
rb:mention	21 -15 -15 -16 -24 -21
rb:menu	20 -26 -16 -15 -19 4
rb:merchant	-17 -7 10 -2 -7 -12
rb:messag	4 -23 17 -27 3 -22
rb:met	-3 12 -14 -9 -12 -14
rb:microphon	-14 12 -4 -10 -9 -12
rb:midnight	-8 -12 16 -11 -17 -16
rb:militia	-5 15 -15 -2 -2 -6
rb:milk	-15 11 -8 -4 -4 -7
rb:mine	-15 15 -11 -7 -8 -8
rb:miner	-34 10 7 -9 -17 -21
rb:minist	-19 5 -14 -15 23 -17
rb:ministri	-41 28 -12 -9 -13 -28
rb:minut	-17 5 2 -17 -26 -13
rb:miss	-1 2 -4 -13 -22 -3
rb:mission	-9 19 -22 -3 -6 -11
rb:moder	-34 -24 32 -23 -25 -28
rb:monasteri	-13 -17 17 -9 -11 -14
rb:monei	-9 -5 13 -17 -19 -22
rb:month	22 -28 4 -19 -16 -20
rb:morn	-12 0 3 -2 -2 -9
rb:mother	-19 13 -3 -6 -14 -20
rb:motor	-19 20 -22 -12 -16 -16
rb:move	3 2 -10 -9 -15 -9
rb:much	-12 17 -11 -5 -1 -12
rb:muslim	-13 -16 18 -13 -18 -24
rb:name	-1 -3 6 -24 -8 -20
rb:napkin	-13 11 -7 -2 -2 -4
rb:nation	-20 -13 16 -3 -8 -20
rb:near	-10 14 -7 -10 -11 -25
rb:need	-1 -1 -7 -10 4 -18
rb:negoti	-14 -20 8 -6 -7 12
rb:neighbour	-13 -9 15 -4 -4 -5
rb:neither	19 -8 -1 -20 -32 -8
rb:nephew	-26 -25 -16 -23 24 -16
rb:never	-2 -16 -25 -21 15 -14
rb:new	21 -31 10 -20 3 -31
rb:new-year	-8 21 -23 -2 -2 -7
rb:newspap	-3 13 -34 -12 -13 -25
rb:next	-16 16 -8 -10 -18 -23
rb:nigerian	-3 14 -9 0 -5 -10
rb:nigerien	-8 -22 20 -3 -8 -16
rb:nine	4 2 0 -13 -13 -25
rb:nineteen	13 5 -18 -9 -7 -13
rb:nineti	-24 -15 7 -21 -15 13
rb:nobodi	-16 3 5 -18 -1 -3
rb:none	8 -14 8 -16 -13 -12
rb:noodl	-12 -8 9 -5 -5 -8
rb:north	19 -22 -16 -6 -13 -11
rb:northern	-21 -30 30 -3 -9 -10
rb:note	-30 9 -24 -20 -43 16
rb:noth	4 4 -6 -30 -28 -26
rb:now	12 -7 -15 -8 -7 -9
rb:nowher	12 -11 -14 -8 -9 -8
rb:nuclear	-9 30 -31 0 0 0
rb:number	-27 12 -3 -15 -13 -18
rb:oath	-8 1 7 -13 -17 -15
rb:object	-37 36 -11 -29 -38 -41
rb:observ	-30 9 -1 -9 -10 -27
rb:odd	14 -15 -13 -5 -4 -11
rb:offer	-1 -11 13 -21 -27 -32
rb:offic	16 -13 4 -7 -4 -24
rb:offici	-25 0 7 -7 -12 -18
rb:offsid	-8 0 3 -5 -5 -13
rb:oil	-15 -22 22 -8 -13 -21
rb:ombudsman	-9 20 -21 -5 -8 -25
rb:on	-18 19 -18 -12 -15 -18
rb:open	-3 -6 7 -5 -16 -29
rb:oper	-19 4 -14 -8 -17 16
rb:oppos	-13 15 -14 -8 -10 -11
rb:opposit	-30 20 -11 -13 -15 -16
rb:or	-12 -10 11 -4 -11 -14
rb:order	-10 -15 17 -14 -20 -24
rb:organis	-11 -15 15 -4 -2 -8
rb:other	-19 3 8 -5 -4 -16
rb:outboard	-10 11 -14 -7 -2 -5
rb:outcom	-15 -9 0 0 -3 12
rb:outsid	-1 5 6 -14 -21 -28
rb:oven	-12 -29 25 -12 -13 -12
rb:overrul	12 -12 -10 -11 -9 -11
rb:overslept	-15 -17 -13 -13 -17 16
rb:owner	-2 -5 8 -14 -25 -27
rb:pack	-21 11 2 -14 -19 -14
rb:pact	-23 0 4 -8 -21 -18
rb:page	-26 -16 20 -16 -11 5
rb:pai	-19 7 4 -16 -21 -33
rb:paiter	0 -17 17 0 0 0
rb:palac	-10 6 -4 -2 -3 -13
rb:panel	-17 13 -3 -3 -8 -18
rb:paper	-18 27 -40 -14 7 -33
rb:paramount	-12 -12 12 -5 -8 -8
rb:parchment	-15 -17 16 -8 -11 -10
rb:parent	-13 -16 16 -8 -5 -9
rb:parish	-22 -3 10 -9 -7 -22
rb:parliament	-23 -11 -8 -7 -7 15
rb:part	-15 33 -33 -5 -16 -16
rb:parti	-6 -18 19 -21 -17 -6
rb:pass	23 -17 -13 -7 -14 -22
rb:passport	-20 -4 9 -20 -15 1
rb:patch	-20 -18 -9 -11 -17 18
rb:patienc	6 12 -15 -7 -5 -8
rb:patrol	-18 19 -15 -2 -9 -6
rb:payload	-4 -15 15 0 -3 -2
rb:peac	-13 -18 16 -9 -10 3
rb:peasant	-17 -12 14 -6 -9 -23
rb:pen	-1 -5 7 -17 -20 -18
rb:penguin	-5 7 -13 -3 -3 -5
rb:pension	-23 22 -20 -13 -14 -15
rb:peopl	-13 -16 19 -11 -12 -8
rb:per	6 -22 16 -14 -19 -17
rb:permiss	-7 11 -8 -2 -4 -15
rb:person	-10 -16 9 -16 14 -35
rb:peruvian	-23 -5 14 -10 -13 -11
rb:petit	4 7 -37 -11 -15 -19
rb:phone	-19 15 -13 -17 -25 -5
rb:photograph	23 -11 -27 -12 -13 -28
rb:phrase	12 -13 -4 -3 -5 -6
rb:pick	14 -15 -11 -4 -4 -7
rb:pictur	-22 19 -18 -2 -5 -8
rb:pier	-17 -19 19 -10 -10 -14
rb:pig	-26 -19 25 -3 -10 -11
rb:pilot	-15 14 -14 -7 -8 -12
rb:pioneer	-12 13 -11 -13 -12 -8
rb:pipe	-6 12 -12 -1 -1 -1
rb:pistachio	-13 12 -13 -8 -11 -11
rb:place	-6 9 -7 -14 -6 -30
rb:plai	13 -10 -13 -8 -6 -9
rb:plan	-9 26 -33 -10 -18 -10
rb:plane	-32 -12 -24 -18 -37 29
rb:plant	-9 14 -14 -2 -3 -10
rb:planter	-19 20 -22 -10 -17 -21
rb:plate	19 -20 -15 -7 -8 -17
rb:plateau	-11 19 -19 -4 -6 -9
rb:player	-16 -15 19 -8 -11 -15
rb:plead	-17 -6 -19 -8 -19 15
rb:pledg	3 10 -21 -9 -15 -18
rb:pod	-20 -16 17 -4 -10 -6
rb:polic	1 5 -13 -5 -8 -14
rb:polish	-13 20 -20 -5 -19 -18
rb:polit	-23 11 5 -8 -14 2
rb:politician	-12 -8 11 -12 -11 -10
rb:port	9 -9 -8 -15 -13 -15
rb:portion	-14 12 -6 -7 -7 -10
rb:portrait	6 -3 -22 -12 -17 -20
rb:posit	-16 -3 -24 -11 14 -21
rb:post	-16 -11 -18 -13 -14 16
rb:poster	18 -19 -16 -14 -15 -16
rb:postpon	-20 1 2 -16 -10 -15
rb:pour	-17 17 -14 -7 -9 -12
rb:power	-16 -7 13 -3 -5 -5
rb:prais	15 -25 11 -17 -21 -19
rb:prayer	-18 0 -12 -4 -8 9
rb:preach	-11 12 -8 -4 -13 -13
rb:predecessor	-5 11 -17 -3 -4 -6
rb:predict	13 -13 -10 -6 -10 -8
rb:prefect	-5 -9 -11 -3 16 -19
rb:prefectur	-14 19 -20 -3 -5 -7
rb:prefer	-15 -19 -19 -19 -11 19
rb:premier	-3 19 -17 -12 -15 -16
rb:presenc	-6 14 -16 -1 -5 -6
rb:present	-45 37 -41 -11 -18 -11
rb:presid	21 -6 -16 -12 -16 -33
rb:press	-4 -39 38 -10 8 -24
rb:price	-6 19 -40 -11 -22 -3
rb:prime	-26 33 -33 -10 -17 -5
rb:print	21 -23 -10 -14 -18 -14
rb:printer	-4 7 -13 -1 -2 -3
rb:prior	-19 -17 -15 -7 -16 19
rb:prison	-2 -22 10 -23 -36 -4
rb:privat	-17 -12 15 -2 -4 -13
rb:prize	19 -23 2 -2 -1 -2
rb:process	-8 -23 22 -4 -2 -4
rb:produc	3 8 -19 -12 -14 -16
rb:programm	-20 21 -26 17 -18 -23
rb:progress	10 0 -14 -5 -8 -11
rb:promis	5 -4 -2 -20 -28 -10
rb:pronounc	-10 11 -12 -8 -8 -10
rb:propos	-25 -20 24 -16 -23 -21
rb:protector	-10 13 -14 -7 -10 -11
rb:protest	-6 1 -24 -11 -22 9
rb:provid	-17 0 6 -15 -17 -18
rb:provinc	-12 -10 11 -4 -11 -14
rb:proxi	-10 -15 -5 -4 11 -10
rb:public	12 -18 10 -9 -4 -7
rb:pull	-17 7 -20 -17 -21 9
rb:pull-asid	-24 26 -22 -7 -16 -17
rb:pump	14 -7 -19 -7 -7 -10
rb:purpos	-14 -22 -9 -5 -12 19
rb:push	-5 11 -10 -1 -1 -13
rb:put	-17 7 16 -16 -39 -35
rb:qat	-16 -17 17 -14 -16 -15
rb:qatari	-16 17 -17 -2 -6 -5
rb:quai	-14 14 -15 -8 -7 -7
rb:quarrel	-21 25 -20 -15 -17 -16
rb:question	-20 -2 17 -19 -26 -36
rb:quick	16 -14 -18 -9 -9 -12
rb:quinc	-12 -19 16 -3 -4 -12
rb:quorum	-12 2 6 -8 -9 -17
rb:quot	9 -4 -18 -4 -15 4
rb:radio	8 -12 8 -10 -12 -14
rb:raid	20 -21 -12 -1 -2 -9
rb:rail	-13 -3 10 -3 -6 -8
rb:rain	26 -27 -22 -12 -18 -15
rb:rais	-23 22 -15 -12 -14 -17
rb:ran	-18 11 3 -7 -10 -16
rb:rancher	-13 20 -20 -3 -8 -14
rb:rand	14 -14 -12 -10 -9 -16
rb:rang	-8 -16 16 -3 -6 -12
rb:rare	-13 13 -12 -3 -7 -14
rb:rate	15 -16 -15 -6 -10 -13
rb:rate-sett	-13 -20 20 -5 -4 -8
rb:re-elect	-16 -16 16 -13 -17 -15
rb:reach	5 -25 1 -15 -23 2
rb:read	-19 -4 12 -11 -6 3
rb:readi	-16 22 -19 -17 -17 -24
rb:reason	3 -18 11 -40 -11 -17
rb:rebel	10 -21 3 -3 -4 -13
rb:recal	8 8 -17 -21 -34 -8
rb:receiv	5 -1 -3 -7 -13 -18
rb:recept	-2 -12 11 -1 0 -1
rb:recit	-18 17 -15 -12 -14 -16
rb:recommend	14 -2 -19 -20 -22 -21
rb:record	27 -14 0 -26 -17 -39
rb:recov	5 -12 -17 -16 1 -5
rb:rector	-7 23 -22 -1 -6 -4
rb:recus	-17 -19 12 -16 -17 5
rb:red	-24 22 -20 -9 -5 -15
rb:refus	-8 -27 -3 -17 -14 19
rb:region	-11 0 -21 -3 -6 12
rb:registrar	-11 -11 -10 -2 14 -14
rb:regret	-10 3 -29 -29 -44 10
rb:reject	-2 23 -19 -9 -14 -29
rb:releas	-17 -6 9 -17 -13 -16
rb:relief	-18 23 -25 -8 -8 -11
rb:remain	6 -13 -11 -9 -23 -1
rb:remark	-16 -22 21 -5 -5 -8
rb:rememb	16 -4 -29 -18 -18 -27
rb:remind	-7 -12 12 -6 -7 -10
rb:reopen	-13 -22 22 -5 -6 -9
rb:repaid	11 -6 -6 -2 -8 -14
rb:replac	1 -12 -20 -19 12 -20
rb:repli	-19 2 -8 10 -10 -25
rb:report	-10 -3 -19 10 -6 3
rb:repres	-24 -5 -28 -11 22 -14
rb:research	-7 -19 19 -1 -3 -2
rb:resid	-22 23 -20 -9 -14 -23
rb:resign	6 7 -30 -13 -13 -14
rb:respect	16 -23 5 -24 -25 -29
rb:rest	-8 13 -26 -13 -26 0
rb:restaur	7 -2 -16 -4 -4 -7
rb:result	4 -1 -2 -7 -15 -13
rb:resum	-14 -9 11 -4 -4 -6
rb:retreat	-27 -32 33 -23 -20 -27
rb:return	17 -7 -8 -18 -27 -38
rb:ribbon	-9 16 -19 -8 -9 -9
rb:ridden	-14 12 -11 -3 -9 -10
rb:right	-24 6 -19 -6 -17 2
rb:ring	-19 -12 5 -5 -3 9
rb:rise	-3 13 -26 -10 -13 -18
rb:rival	26 -18 -11 -13 -14 -28
rb:river	-31 -4 -22 -22 -26 21
rb:road	-34 35 -24 -13 -16 -27
rb:roadblock	-11 -13 -6 -10 -13 13
rb:rodeo	-18 17 -14 -7 -6 -13
rb:roll	-7 21 -22 -1 0 -1
rb:romanian	-14 -9 -9 -3 -12 11
rb:room	-12 4 -1 -16 -42 2
rb:rose	-14 17 -14 -4 -11 -13
rb:roster	-13 -12 -8 14 0 -5
rb:round	-22 6 -1 -6 -4 -12
rb:row	-15 5 12 -13 -13 -19
rb:ruinou	14 -15 -9 -2 -5 -16
rb:rule	-2 -24 19 -11 -13 3
rb:run	-17 20 -23 -3 -9 -12
rb:russian	-18 19 -17 -12 -16 -21
rb:safe	-17 17 -18 -9 -11 -13
rb:sai	1 -12 3 -9 -33 4
rb:said	3 0 -14 -5 -18 -1
rb:sail	-14 14 -13 -5 -16 -13
rb:sale	-14 -3 3 -3 0 -9
rb:sampl	15 -15 -14 -4 -11 -10
rb:sandwich	-17 -14 14 -1 -4 -13
rb:sang	-12 11 -7 -8 -7 -9
rb:sarki	-6 -4 -14 -2 9 -8
rb:sat	-20 1 1 -11 -22 0
rb:saw	5 -7 1 -14 -22 -7
rb:scale	-13 11 -7 -2 -2 -4
rb:scarc	-5 -6 14 -1 -4 -18
rb:school	14 -23 16 -20 -30 -36
rb:score	12 -12 -10 -13 -12 -12
rb:scrap	-21 -5 8 -8 -4 -13
rb:screen	-12 19 -17 -13 -7 -16
rb:sea	13 -14 -9 -7 -6 -9
rb:seaplan	-12 17 -11 -6 -19 -17
rb:search	2 6 -20 -10 -9 -11
rb:seat	7 -30 1 14 -43 7
rb:second	-31 36 -39 6 -15 -24
rb:secretari	-35 -19 -18 -25 31 -21
rb:secretli	-1 8 -13 -6 -6 -16
rb:secur	-17 8 4 -3 -2 -5
rb:see	8 4 -28 -21 -25 5
rb:seen	10 -7 -11 -20 -31 -5
rb:segreg	-8 13 -11 -2 -3 -6
rb:sell	1 7 -6 -14 -18 -26
rb:seller	17 -17 -7 -3 -12 -8
rb:seminarian	-6 -13 13 -3 -5 -3
rb:senat	1 7 -18 -5 -9 -18
rb:send	-23 -25 5 -26 22 -9
rb:senegales	-7 -13 14 0 -1 0
rb:senior	-13 23 -23 -3 -6 -6
rb:sent	-17 -18 -12 10 7 3
rb:separ	-21 4 7 -6 -13 -15
rb:serv	-27 -4 16 -15 -17 -21
rb:servant	-11 -14 -9 -19 18 -17
rb:session	-32 -22 27 -12 -18 -22
rb:set	13 -11 -26 -30 4 -9
rb:settl	-8 -20 20 -1 -2 -3
rb:seven	-14 -14 13 -3 -3 -9
rb:shan	-16 17 -18 -8 -11 -11
rb:share	-26 -20 24 -20 -21 -3
rb:sharpest	-11 15 -15 -13 -17 -16
rb:sheet	-3 13 -19 -11 -14 -15
rb:sheikh	-14 -18 19 -5 -13 -13
rb:shingl	-22 -19 21 -20 -16 -19
rb:ship	0 -17 10 -16 -15 -15
rb:shipper	-23 -26 26 -10 -12 -17
rb:shipyard	-12 -17 17 -6 -9 -11
rb:shirt	-30 27 -25 -9 -17 -11
rb:shoe	9 -8 -7 -4 -4 -12
rb:shook	1 3 -22 -9 -10 -13
rb:shoot	-11 -15 8 -5 -6 5
rb:shop	-10 -12 13 -2 -4 -10
rb:short	5 -7 3 -11 -15 -21
rb:shortest	-12 10 -7 -1 -2 -11
rb:shot	-7 20 -30 -11 -21 -21
rb:shout	-29 26 -11 -5 -18 -9
rb:show	-34 -2 11 -15 -25 -3
rb:showground	-14 17 -16 -2 -1 -1
rb:shrug	13 -3 -18 -15 -16 -18
rb:sick	-13 -17 -13 -7 16 0
rb:side	-5 1 4 -19 -23 -23
rb:sign	15 -8 9 -12 -22 -32
rb:signal	-17 -15 -5 -7 -23 17
rb:silenc	-9 -10 15 -7 -8 -11
rb:silent	-18 -2 9 -10 -11 -16
rb:sinc	-19 11 -18 -15 -15 14
rb:sing	-17 12 -13 -7 -12 -10
rb:sit	-33 29 -20 -9 -13 -19
rb:site	-13 -15 15 -3 -3 -6
rb:six	-23 2 7 -7 -15 -24
rb:sixteen	-19 -20 22 -11 -17 -22
rb:ski	-23 -26 -13 -6 -4 23
rb:skip	-19 -11 -13 -4 -11 15
rb:slaughter	-10 -16 15 -6 -9 -6
rb:sleep	-21 8 12 -12 -12 -22
rb:slept	-11 12 -12 -9 -12 -10
rb:slide	-15 17 -16 -3 -9 -18
rb:slip	-18 25 -27 -8 -13 -18
rb:slurri	-16 -22 21 -5 -5 -8
rb:small	-9 14 -14 -1 -2 -3
rb:smile	-8 14 -12 -1 -6 -6
rb:smuggler	-17 24 -25 -6 -16 -19
rb:snow	1 -7 6 -15 -18 -19
rb:softwood	-6 17 -18 -1 -7 -4
rb:sold	20 -22 -14 -7 -22 -12
rb:soldier	-16 6 5 -6 -14 -20
rb:solv	-8 9 -14 -3 -4 -4
rb:somebodi	-21 -18 18 -17 -10 -13
rb:someon	-14 14 -11 -6 -6 -12
rb:someth	13 -14 -14 -12 -12 -7
rb:son	-17 8 0 -6 7 -16
rb:song	-15 -14 -13 -11 -12 15
rb:soup	-10 15 -9 -2 -12 -17
rb:south	-9 -12 14 -1 -3 -1
rb:soviet	-19 -15 16 -11 -10 -14
rb:speak	-50 2 16 1 -10 -25
rb:speaker	-16 26 -26 -6 -12 -12
rb:special	-8 12 -12 -9 -10 -13
rb:speech	-28 8 3 -20 -22 -28
rb:spell	-15 -17 16 -8 -11 -10
rb:spent	-13 19 -17 -2 -3 -8
rb:split	3 -9 -11 -9 -12 5
rb:spoke	-16 3 -12 -9 0 3
rb:spokesman	9 -6 -10 -3 18 -24
rb:spot	-13 -19 17 -10 -14 -17
rb:sprat	-18 19 -19 -10 -13 -8
rb:spring	15 -11 -20 -10 -10 -13
rb:squatter	-18 -10 14 -13 -12 -16
rb:stadium	-14 -7 -11 -6 -11 13
rb:staff	-21 -20 -13 -12 13 14
rb:stai	-7 -5 2 -17 -7 -1
rb:staircas	19 -21 -18 -4 -6 -12
rb:stamp	-17 18 -17 -13 -14 -15
rb:stand	5 -12 -15 6 9 -20
rb:start	-17 -10 7 -12 -13 2
rb:state	-31 25 -35 -12 11 -4
rb:statement	21 -20 -19 -7 -9 -20
rb:statut	-13 14 -12 -1 -9 -11
rb:stead	-10 8 -11 -6 6 -18
rb:steel	-7 -15 14 -3 -4 -5
rb:step	-26 18 0 -14 -10 -24
rb:still	25 -25 -32 12 -31 -34
rb:stone	-20 -2 4 -13 -13 -13
rb:stood	-1 -4 6 -21 -1 -31
rb:stop	0 -2 -32 -16 -22 7
rb:storag	-19 -10 12 -5 -10 -12
rb:storm	16 -6 -20 -7 -15 -14
rb:street	-14 -8 9 -9 -11 -12
rb:strike	16 -15 -27 7 -16 -24
rb:struck	-16 12 -8 -5 0 -12
rb:student	-10 13 -10 -13 -5 -11
rb:sudanes	-19 -9 17 -3 -19 -8
rb:summit	-20 -9 12 -7 -7 -13
rb:summon	5 -28 -14 -27 -25 20
rb:sundai	-22 -2 -21 -8 -17 7
rb:supper	-11 -13 12 -2 -2 -3
rb:sure	14 -15 -9 -12 -10 -10
rb:surgeri	-10 -4 -5 -4 10 -18
rb:surpris	16 2 -12 -12 -20 -20
rb:surveyor	0 -19 19 0 0 0
rb:survivor	-12 13 -12 -5 -6 -12
rb:suspect	-14 12 -8 -10 -9 -10
rb:suspend	9 -19 2 -8 -18 -17
rb:swam	-2 7 -18 -4 -2 -14
rb:swear	9 3 -24 -25 -24 -22
rb:swedish	-8 13 -13 -3 -3 -6
rb:swiss	-8 -12 6 0 -4 6
rb:sword	-3 21 -13 -2 -21 -4
rb:tabl	1 0 -7 -15 -33 -7
rb:tablecloth	-15 -17 16 -9 -11 -11
rb:tajik	-10 -15 17 -2 -3 -3
rb:takapu	-7 -19 19 -1 -3 -2
rb:take	-5 12 -5 -17 -22 -23
rb:taken	-7 -8 4 -15 -18 4
rb:tale	-19 15 -10 0 -1 -6
rb:talk	8 9 -25 -14 -27 -11
rb:tariff	-25 28 -27 -5 -9 -14
rb:tea	-30 5 16 -16 -29 -37
rb:teach	-12 12 -7 -3 -5 -11
rb:teacher	-24 15 -2 -8 -10 -20
rb:teacup	-8 0 3 -5 -5 -13
rb:team	-13 -27 29 -4 -8 -9
rb:tear	13 -12 -8 -10 -9 -13
rb:telegram	25 -26 -8 -15 -26 -27
rb:telephon	-15 18 -11 -16 -22 -31
rb:televis	20 -1 -25 -17 -21 -33
rb:templ	-7 16 -15 -1 -2 -3
rb:ten	5 -1 -5 -11 -20 -21
rb:ten-minut	-21 30 -25 -6 -15 -19
rb:tent	-9 12 -19 5 -2 -5
rb:termin	-16 -10 11 -4 -27 -13
rb:test	-11 -16 -15 -9 17 -18
rb:testifi	-24 -2 -5 8 -1 8
rb:text	-32 22 -25 9 -21 -19
rb:thank	14 -16 -6 -13 -16 -22
rb:theatr	-17 -21 -26 -12 -16 22
rb:their	-18 18 -11 -13 -13 -14
rb:thermo	-21 0 7 -5 -13 -12
rb:thin	14 -14 -9 -4 -5 -16
rb:think	2 -18 -12 13 -12 -14
rb:third	-10 12 -19 -4 -5 5
rb:though	-22 23 -22 -7 -16 -14
rb:thousand	-13 -16 15 -2 -1 -3
rb:threaten	14 -9 -11 -11 -12 -17
rb:three-dai	-13 -17 17 -9 -11 -14
rb:three-hour	-12 13 -12 -1 -2 -12
rb:through	0 -2 -11 -18 8 -1
rb:throughout	-8 12 -11 -4 -7 -14
rb:ticket	-2 10 -27 2 -28 -23
rb:tie	-17 -19 20 -13 -17 -19
rb:time	19 29 -41 -23 -38 -46
rb:timet	1 4 -5 -13 -13 -27
rb:tin	22 -22 -21 -8 -15 -13
rb:togeth	-37 -6 19 -7 -13 -18
rb:tomato	-5 14 -12 -1 -2 -3
rb:tone	-17 18 -15 -5 -10 -17
rb:took	-5 -1 10 -15 -23 -27
rb:tour	-24 27 -28 -7 -8 -11
rb:town	-18 -15 15 -15 -27 8
rb:trade	14 -13 -9 -9 -14 -15
rb:trader	-22 2 2 -4 -10 -13
rb:tradit	-19 -6 9 -3 -8 -21
rb:trai	-10 12 -16 -6 -10 -10
rb:train	1 13 -28 -11 -18 -5
rb:translat	-14 11 -3 -11 -13 -15
rb:travel	-29 11 -25 -13 -34 16
rb:treasur	-13 13 -12 -7 -16 -9
rb:tree	14 -14 -10 -8 -11 -15
rb:tri	-10 12 -13 -8 -10 -10
rb:trial	7 -17 8 -7 -7 -10
rb:tribe	-10 -18 17 -2 -20 -15
rb:trip	-8 5 -8 -12 -14 0
rb:troop	-21 21 -11 -4 -6 -4
rb:truce	23 5 -46 -19 -23 -23
rb:truck	-19 -24 -19 -6 -11 23
rb:truste	-8 -14 11 -1 6 -8
rb:tulip	9 -18 -21 -20 -16 11
rb:tuna	18 -15 -19 -2 -10 -21
rb:tunnel	12 -15 -8 -6 -8 -7
rb:turbin	5 -9 -15 -3 10 -15
rb:turn	9 -34 -24 -15 -34 20
rb:twenti	-18 17 -4 -3 -5 -6
rb:twice	0 -30 18 -7 5 -26
rb:type	-13 -19 17 -10 -14 -17
rb:typhoon	-19 17 -16 -7 -8 -13
rb:unabl	-13 -6 -5 -1 -16 13
rb:unaccount	14 -14 -12 -10 -9 -16
rb:under-secretari	-12 -11 -7 -2 12 -16
rb:undersea	-7 12 -10 -3 -3 -2
rb:understudi	-17 -19 -12 -12 -15 17
rb:unfinish	-17 -7 5 -7 -9 0
rb:union	8 3 -5 -7 -17 -14
rb:unpack	-11 13 -13 -7 -9 -10
rb:unpaid	-23 1 5 -9 -12 -14
rb:unrol	-16 16 -14 -6 -8 -13
rb:unusu	-18 20 -17 -9 -15 -17
rb:urg	11 -6 -10 -16 -19 -22
rb:us	-20 20 -20 5 -12 -13
rb:vaccin	-22 -4 7 -6 -11 -14
rb:vanilla	-12 -1 2 -1 -3 -3
rb:veranda	-6 16 -16 0 -1 -4
rb:verb	14 -11 -16 -4 -6 -10
rb:verdict	11 -24 21 -8 -8 -11
rb:vers	-27 -15 -12 25 -1 -9
rb:vessel	-17 15 -11 -3 -10 -7
rb:veteran	-3 -13 15 0 -2 -1
rb:vicar	-13 -9 -10 -4 13 -12
rb:vice	-12 16 -6 0 -1 -12
rb:vice-chair	-13 -8 -14 -6 12 -9
rb:video	-33 6 2 -8 -16 -20
rb:view	-13 -16 16 -8 -8 -8
rb:vigil	-10 -16 13 -3 -6 -10
rb:visa	-26 -18 -10 4 -24 19
rb:visit	15 9 -43 -10 -11 -39
rb:visitor	19 1 -31 -18 -15 -20
rb:voic	-28 -5 15 -16 -20 6
rb:vote	-21 9 -5 -28 -10 -2
rb:wage	13 7 -17 -3 -5 -17
rb:wai	15 -1 -8 -13 -9 -25
rb:wait	-3 -1 -5 -23 -32 -6
rb:waiver	-14 17 -16 -5 -6 -9
rb:walk	-9 5 1 -14 -21 -25
rb:wall	13 -10 -24 -13 -18 -17
rb:walnut	-14 17 -16 -5 -6 -9
rb:want	-10 6 -7 -17 -24 4
rb:warn	10 0 -17 -9 -15 -14
rb:warrant	-14 16 -21 -5 -6 -13
rb:wast	15 -9 -3 -1 -1 -12
rb:watch	1 -2 -19 -15 -19 0
rb:watchdog	19 -14 -6 -1 -2 -14
rb:water	-18 -5 12 -10 -12 -13
rb:water-shar	-10 16 -15 -1 -2 -1
rb:weather	15 -17 -10 -11 -12 -13
rb:web	-17 -17 17 -5 -7 -13
rb:websit	11 -11 -9 -6 -7 -13
rb:wed	-18 -21 -19 -9 -30 24
rb:week	-28 30 -36 -13 3 -29
rb:weekend	-16 18 -14 -4 -18 -17
rb:weekli	10 -18 10 0 -2 -11
rb:welcom	12 2 -12 -9 -16 -21
rb:well	18 -8 -11 -16 -17 -19
rb:went	-22 2 -4 6 -30 0
rb:wept	-3 11 -19 -16 -19 -22
rb:west	5 14 -19 -7 -17 -17
rb:whether	-4 -18 1 14 -7 -12
rb:whole	5 9 -20 -5 -11 -20
rb:wife	-19 -5 11 -13 -15 -16
rb:window	-5 -20 -16 -12 -14 16
rb:wish	20 -16 -5 -1 -4 -21
rb:wit	-17 13 -9 -7 -9 -16
rb:withdraw	14 -9 -11 -11 -12 -17
rb:withdrew	-12 -4 5 -1 -2 -11
rb:within	-11 20 -18 -3 -6 -7
rb:without	-27 -7 11 -18 -29 1
rb:woman	-14 -5 7 -5 -8 -14
rb:women	-19 -3 14 -16 -15 -28
rb:won't	-10 -13 -11 -7 -8 12
rb:word	-27 -12 12 13 -25 1
rb:wore	-10 13 -14 -7 -10 -11
rb:work	3 1 -5 -16 -8 -18
rb:worker	-34 -10 18 -15 -28 -25
rb:wound	-11 12 -13 -2 -3 -5
rb:wreath	-18 7 -15 -10 10 -14
rb:write	-4 10 -15 -4 -12 -15
rb:written	11 -19 12 -4 -11 -16
rb:wrongli	-12 -18 8 -2 -2 9
rb:wrote	11 -3 -19 -17 -17 -8
rb:yacht	-11 -2 -15 -7 -11 11
rb:yam	-15 15 -8 -1 -5 -8
rb:ye	-35 22 2 -33 -27 -29
rb:year	16 13 -18 -12 -11 -30
rb:yet	9 -3 -33 -2 -39 -11
rb:yolŋu	-4 -11 13 -1 -3 -1
rb:younger	-19 -14 -9 -15 16 -13
rb:youngest	14 -15 -10 -6 -12 -8
reference	-3 -17 0 0 1 1
rel=A	-13 9 -4 -12 -3 0
rel=B	-4 1 -7 -27 -7 -2
rel=O	21 -9 -12 -26 -17 -3
rel=S	-25 15 8 -13 -11 -14
rel=o	21 0 -12 -18 -19 -11
rel=s	12 -6 -14 -11 -13 -19
rels=AB	-15 11 0 -7 -15 -17
rels=AO	-25 3 -27 -32 1 22
rels=AOS	-23 -6 13 -12 -5 -20
rels=AOo	-9 -6 -19 4 12 0
rels=AS	4 -2 -2 -7 -7 -12
rels=ASo	-23 11 -1 -7 -5 -15
rels=Ao	-23 -2 -1 -16 -10 7
rels=As	0 -14 6 -1 -2 -5
rels=B	-4 -16 2 -33 -4 7
rels=BOSo	-18 23 -13 -4 -17 -18
rels=BS	16 9 -20 -7 -12 -20
rels=BSo	-11 19 -19 -2 -6 -13
rels=O	60 -34 -23 -30 -42 -42
rels=OS	-16 4 -17 -4 -7 13
rels=OSo	-57 15 15 -10 -13 -10
rels=Oo	19 -17 -13 -41 -34 -29
rels=Os	15 -10 -21 -4 -7 -8
rels=S	-11 6 5 -13 -10 -14
rels=So	-30 9 7 -11 -17 -15
rels=Ss	-24 0 6 -7 -8 -10
rels=o	52 -22 -45 -18 -32 -21
rels=os	-24 21 -16 -5 -8 -14
rels=s	18 -13 -18 -12 -13 -16
role-cue:absent	-16 -6 -11 -6 -11 10
role-cue:attended	-30 -4 3 -13 -17 0
role-cue:background	9 8 -21 -11 -32 -18
role-cue:hosted	-14 -44 44 -22 -3 -13
role-cue:observer	14 -2 -21 -9 -14 -26
role-cue:represented	-46 2 10 -12 -4 -14
role:act	-9 -17 17 -3 -11 -17
role:admir	-18 17 -15 -5 -10 -11
role:advis	-15 4 2 -6 -9 -11
role:agenc	-5 -3 -3 11 -5 -17
role:agent	12 7 -33 -12 -17 -23
role:agricultur	-5 -14 -14 -2 -2 15
role:aid	18 2 -39 -17 -22 -27
role:airlin	-16 15 -15 -9 -13 -10
role:algerian	-16 -10 -3 -3 -20 16
role:alleg	19 -20 -15 -12 -13 -19
role:altern	-17 16 -16 -9 -15 -14
role:ambassador	8 7 -15 -32 -29 11
role:american	-28 -9 -19 -10 -19 21
role:anglican	-14 -19 19 -11 -8 -15
role:architect	19 -21 -18 -4 -6 -12
role:assist	-20 19 -19 -9 -19 -14
role:associ	-3 19 -20 0 0 -4
role:attaché	-22 -16 -17 24 -11 -23
role:attornei	-6 7 -4 -4 -13 -9
role:auditor	10 -1 -10 -11 -13 -19
role:austrian	-16 15 -11 -7 -11 -14
role:author	-14 23 -24 -2 -3 -6
role:bank	4 11 -14 -8 -21 -7
role:banker	0 -14 -5 13 -3 -10
role:battalion	-11 -14 -11 -11 -11 13
role:bedouin	-11 13 -8 -1 -6 -14
role:belgian	-11 19 -19 -2 -1 -6
role:biologist	-19 19 -5 -1 -2 -5
role:bloc	-6 -15 12 -2 -3 -3
role:bodyguard	-9 18 -14 -15 -16 -18
role:border	-8 15 -17 -2 -5 -6
role:british	-26 29 -29 -8 -24 -19
role:brother	6 -17 -9 -8 -15 2
role:brother-in-law	-16 16 -3 -2 -13 -16
role:cabinet	13 -13 -11 -4 -9 -11
role:canadian	-14 14 -15 -8 -7 -7
role:candid	-12 -6 -10 -4 -4 8
role:canneri	12 -5 -4 -2 -15 -15
role:captain	9 8 -31 -15 -20 -23
role:caretak	14 -13 -12 -10 -12 -16
role:carrier	-12 -12 -12 -6 12 -10
role:chair	-33 -9 13 -16 1 -4
role:chairman	1 10 -10 -13 -15 -31
role:chamber	-6 15 -15 -1 -8 -11
role:chancellor	-14 -9 -5 -3 -7 13
role:charg	-11 -11 -7 -3 17 -19
role:chargé	-8 14 -15 -3 -5 -7
role:chauffeur	11 -12 -8 -7 -8 -9
role:chief	0 -6 -5 -18 4 -9
role:chines	12 -31 -13 25 -12 -18
role:citi	-8 10 -6 -5 -13 -11
role:clear	-8 12 -14 -6 -6 -9
role:clerk	17 -10 -26 -23 -25 -29
role:client	23 -8 -1 -1 -17 -23
role:club	-8 -17 19 -1 -1 -26
role:coach	-13 30 -26 -2 -1 -27
role:coalit	-6 12 -12 -4 -7 -9
role:colleagu	-25 -4 10 -14 -17 -3
role:command	-15 -3 -17 -12 -12 12
role:commiss	-7 11 -8 -2 -4 -13
role:commission	9 0 -15 -7 -11 -18
role:committe	-17 5 -15 -7 11 -10
role:compani	-35 -18 -31 -14 17 26
role:consul	-15 19 -27 4 -10 -18
role:consult	18 -14 -10 -8 -12 -21
role:cook	12 -12 -11 -8 -11 -12
role:copper	-13 12 -7 -2 -5 -10
role:council	-2 -12 10 -8 -16 -27
role:counsel	-16 -10 -23 -19 -19 14
role:counterpart	7 -20 17 -6 -12 -13
role:critic	-15 15 -12 -5 -6 -12
role:crown	-6 -13 10 -7 -4 -11
role:cultur	-11 30 -29 -4 -24 -21
role:danish	-19 -18 19 -6 -8 -9
role:daughter	1 -18 18 -7 -24 -23
role:deacon	17 -15 -11 -10 -6 -20
role:dean	-12 12 -10 -2 -2 -9
role:defenc	-22 29 -27 -6 -26 -20
role:defend	-9 19 -17 -13 -10 -21
role:deleg	-28 14 -13 3 -24 1
role:depart	-9 13 -9 -3 -9 -7
role:deputi	-40 3 15 -11 -40 -10
role:develop	-13 14 -12 -1 -9 -11
role:dinner	-18 18 -18 -11 -14 -15
role:diocesan	22 -22 0 0 -2 -6
role:diplomat	-12 16 -17 -3 -3 -4
role:director	-17 -21 10 -29 23 -14
role:disput	-6 -8 -4 14 -3 -20
role:doctor	14 -11 -15 -4 -6 -13
role:driver	14 -5 -23 -15 -22 -24
role:economi	-23 -13 15 -2 -3 -8
role:editor	-16 24 -3 -2 -6 -25
role:eight	-15 13 -5 -1 -2 -6
role:elder	3 -13 -7 -3 -9 6
role:eldest	-16 15 -14 -4 -6 -12
role:emerg	7 0 -19 -5 -9 -10
role:emirati	-18 -21 20 -10 -12 -15
role:energi	-34 27 -22 -8 -25 5
role:engin	-19 19 -14 -8 -15 -17
role:environ	22 -8 5 -8 -17 -30
role:envoi	-13 10 -23 -7 -15 10
role:ethiopian	-10 12 -11 -5 -15 -11
role:execut	18 -14 -17 0 -3 -21
role:farmer	13 -5 -2 -1 -2 -16
role:father	9 -17 4 -10 -13 -19
role:feder	-11 -18 15 11 -17 -18
role:financ	-23 18 -2 -6 -24 -29
role:finnish	-16 19 -18 -18 -11 -20
role:first	-19 -24 28 -9 -14 -15
role:fisherman	11 -10 -8 -6 -12 -9
role:foreign	-4 8 -6 -4 -18 -15
role:former	-1 4 -36 3 -14 4
role:founder	12 -13 -3 0 -1 -8
role:four	-7 25 -26 0 -1 -2
role:fourth	-11 -24 -15 -15 -14 19
role:french	13 -14 -18 4 -16 -26
role:gagauz	-15 -15 -17 -6 -8 16
role:gener	-30 15 -7 -5 15 -21
role:german	-16 15 -13 -3 -8 -11
role:girl	-16 15 -2 -1 -2 -8
role:govern	5 -19 -15 -8 -9 8
role:governor	-7 -15 5 -14 -32 13
role:greek	-15 -9 -8 12 -3 -11
role:guest	-20 24 -25 -13 -15 -17
role:harbour	-24 -2 10 -12 -18 -18
role:head	-35 -1 10 -18 0 1
role:health	-9 13 -9 -3 -9 -7
role:hiker	17 -19 -8 -5 -9 -14
role:histori	-12 12 -10 -2 -2 -9
role:home	-12 -18 17 -4 -18 5
role:host	5 -51 31 -14 5 -35
role:hous	3 12 -14 -6 -8 -11
role:housekeep	-11 15 -21 -3 -7 -8
role:human	-16 -20 20 -4 -7 -13
role:husband	13 -10 -17 -5 -8 -14
role:hydrologist	-13 15 -5 0 -1 -6
role:indian	9 -3 -18 -2 -7 -13
role:instead	-8 -19 -15 -3 18 -16
role:institut	-8 11 -15 -1 -4 -7
role:insur	-23 16 -11 -10 -10 -11
role:interior	-16 -2 -20 -16 21 -36
role:interpret	-16 20 -23 -8 -11 -17
role:japanes	-5 -19 19 -1 -8 -5
role:journalist	17 -18 -7 -4 -6 -14
role:judg	13 -28 18 -11 -21 -26
role:junior	-14 18 -17 -3 -15 -17
role:justic	-19 -15 -11 -5 16 -14
role:king	-14 16 -15 -4 -9 -10
role:kitchen	12 -12 -11 -8 -11 -12
role:labour	-14 1 1 -3 -6 -6
role:land	11 -7 -8 -6 -13 -11
role:lao	-7 16 -15 -1 -4 -6
role:late	-17 19 -20 -1 -3 -2
role:lawyer	-4 37 -40 -20 -54 -52
role:leader	-31 30 -23 -9 -25 -4
role:libyan	-11 14 -14 -1 -2 -5
role:lift	-12 -25 -5 -2 25 -8
role:line	-11 14 -19 -4 -6 -5
role:lithuanian	-7 12 -14 -1 -6 -5
role:local	15 -10 -10 -5 -6 -18
role:lorri	-15 14 -14 -6 -9 -9
role:lose	-18 15 -10 -3 -6 -9
role:man	6 -32 -29 -26 -29 18
role:manag	4 -1 -15 -4 -8 -10
role:master	-24 24 -13 -12 -22 -23
role:mathemat	-19 20 -14 -7 -17 -19
role:mayor	-30 -9 23 -21 -26 -36
role:mediat	-18 -5 18 -7 -22 -13
role:member	-16 22 -17 -5 -10 -21
role:memori	-8 11 -15 -1 -4 -7
role:metropolitan	-15 -9 -8 12 -3 -11
role:militari	-6 -23 -1 -1 -16 23
role:mine	-12 9 -18 -1 -7 11
role:minist	3 -15 -11 -15 17 -9
role:ministri	5 -13 7 -3 -3 -9
role:mission	-13 13 -10 -1 -2 -12
role:mongolian	26 -13 -30 -6 -8 -7
role:montenegrin	-7 18 -17 -3 -1 -2
role:mother	-12 9 -6 -10 -9 -19
role:movement	-8 -13 -2 -2 -14 13
role:nation	-3 12 -13 -1 -2 -4
role:negoti	-14 -15 4 -7 -10 10
role:nephew	-17 19 -11 -5 -17 -15
role:new	11 0 -2 -7 -14 -20
role:niec	14 -14 -10 -7 -10 -14
role:nigerien	-13 16 -15 0 -3 -6
role:nine	-16 15 -2 -1 -2 -8
role:norwegian	-7 14 -14 -1 -2 -6
role:note-tak	-16 18 -16 -3 -5 -11
role:number	-26 25 -21 -8 -21 -19
role:o'clock	-15 13 -5 -1 -2 -6
role:observ	-26 25 -10 -8 -13 -20
role:offic	-33 -7 14 -10 -23 -26
role:offici	-17 -18 18 -10 -12 -14
role:oil	-13 16 -15 0 -3 -6
role:old	14 -14 -13 -8 -6 -11
role:ombudsman	-15 21 -21 -3 -7 -15
role:oper	-16 15 -15 -9 -13 -10
role:opposit	-9 14 -13 -2 -5 -18
role:order	-12 -7 -9 -9 -8 9
role:ossetian	-9 11 -11 -8 -14 -11
role:outcom	-15 -9 0 0 -3 12
role:outgo	-21 6 5 -15 -12 4
role:oven	-13 12 -13 -8 -11 -11
role:overnight	-17 -6 -5 -1 -9 10
role:owner	2 -41 -3 -12 25 2
role:pan	-14 24 -27 -7 -5 -10
role:paper	-13 -13 -12 -11 -7 13
role:parliament	-25 21 -19 -11 -15 -18
role:parti	-26 -1 5 -15 -26 8
role:particip	-9 11 -11 -8 -14 -11
role:partner	15 -17 -18 -15 -16 -6
role:payload	-7 12 -14 -1 -6 -5
role:paymast	19 -20 -15 -12 -13 -19
role:perman	-13 14 -15 -6 -4 -9
role:personnel	-13 14 -14 -3 -9 -10
role:phone	-17 9 -16 -7 -9 6
role:plane	14 -13 -10 -4 -10 -16
role:plant	-18 -11 12 -4 -6 -8
role:poet	-12 16 -18 -3 -1 -5
role:polit	12 -5 -27 -3 -13 -16
role:pondo	-14 16 -15 -4 -9 -10
role:port	-20 33 -35 -5 -4 -9
role:predecessor	12 14 -21 -8 -11 -34
role:prefect	-27 13 1 -18 -22 -29
role:premier	-1 -29 16 -12 13 -20
role:presenc	-17 -18 18 -10 -12 -14
role:present	-8 -17 19 -1 -1 -26
role:presid	11 -28 2 -21 5 -4
role:president-elect	-8 14 -14 -5 -6 -10
role:presidenti	24 -27 -18 -2 -5 -8
role:press	-20 21 -7 -4 -21 -17
role:prime	5 6 -28 -18 0 8
role:prosecutor	-8 -16 16 -3 -6 -12
role:protest	14 -14 -10 -4 -5 -9
role:public	-18 28 -29 -2 -4 -19
role:question	-17 15 -15 -1 -5 -14
role:race	16 -17 -11 -3 -8 -18
role:reconstruct	-5 -8 -7 -1 13 -16
role:rector	-16 -21 -18 -7 22 -19
role:region	-31 -5 1 20 10 -17
role:registrar	-14 21 -2 -1 -21 -19
role:regul	24 -21 -16 -26 -21 -20
role:relat	-6 -13 10 -7 -4 -11
role:report	26 -20 -13 -9 -15 -28
role:repres	-12 -18 13 11 -14 -19
role:request	-23 16 -11 -10 -10 -11
role:research	12 -13 -4 -3 -5 -6
role:resid	-12 16 -18 -3 -1 -5
role:right	-16 -20 20 -4 -7 -13
role:risk	-8 -14 -9 -2 -9 9
role:rival	9 0 -8 -5 -8 -19
role:river	-7 25 -26 0 -1 -2
role:romanian	-17 14 -12 -2 -3 -17
role:ruler	-6 -23 -1 -1 -16 23
role:runner-up	-17 -24 -3 -2 -7 23
role:sat	-18 22 -24 -11 -12 -18
role:saudi	-17 18 -9 -20 -14 -18
role:seat	-14 11 -7 -3 -4 -6
role:second	-1 -15 -11 -12 -16 9
role:secretari	-13 18 -17 -15 -47 -4
role:secretary-gener	12 -9 -14 -5 -8 -7
role:secur	-3 12 -13 -1 -2 -4
role:seminarian	12 -12 -8 -8 -12 -12
role:seminol	-14 15 -16 -4 -15 -11
role:senat	-12 12 -11 -2 -3 -4
role:senegales	-18 -6 15 -7 -10 -6
role:servic	-18 21 -23 -8 -11 -14
role:shadow	-17 17 -11 -12 -15 -15
role:sharpest	-15 15 -12 -5 -6 -12
role:ship	-8 -9 -17 -2 -7 11
role:shore	14 -14 -13 -8 -6 -11
role:shot	18 -17 -15 -12 -16 -20
role:sinc	-8 -13 -10 -2 -15 13
role:sister	-18 22 -22 -12 -16 -18
role:sit	-11 19 -20 -7 -12 -15
role:son	-1 -1 -11 -7 -23 3
role:spanish	-11 13 -13 -7 -9 -10
role:speaker	6 24 -35 -19 -20 -24
role:spokesman	23 -29 -14 -8 -7 3
role:staff	-27 5 -20 -16 -21 7
role:state	-15 -4 4 -4 -9 0
role:steward	-24 20 -16 -7 -12 -15
role:student	-11 12 -4 -3 -11 -11
role:successor	-19 18 -9 -3 -4 -11
role:sudanes	-13 14 -16 -6 -7 -10
role:superintend	-7 14 -15 -2 -1 -1
role:supervisor	-13 -12 -8 14 0 -5
role:swedish	-27 -2 12 -12 -16 -2
role:swiss	-19 19 -5 -1 -2 -5
role:syndic	-12 -10 14 -1 -3 -2
role:tabl	-22 -14 -15 -3 -8 17
role:taiwanes	-17 14 -9 -1 -3 -8
role:tanzanian	-11 -13 -8 -5 -12 12
role:tariff	-15 13 -12 -6 -8 -8
role:think-tank	12 -13 -4 -3 -5 -6
role:third	-12 -9 -13 -5 -7 11
role:though	-12 8 -20 -5 10 -11
role:through	-7 16 -19 -13 -24 -29
role:tie	-12 17 -16 -5 -4 -19
role:trade	-29 18 -21 -10 -31 21
role:transport	-31 7 -33 8 -24 10
role:treasur	-13 3 -20 -12 -23 9
role:treasuri	-14 16 -6 -2 -17 -11
role:trial	-15 -15 -17 -6 -8 16
role:tribe	-13 15 -12 -2 -2 -4
role:undersecretari	3 7 -25 -11 -15 -25
role:us	18 -14 -10 -8 -12 -21
role:uzbek	12 -12 -8 -2 -3 -12
role:vicar	-23 23 -1 0 -2 -5
role:vice-minist	-16 15 -15 -3 -11 -12
role:vice-premi	-16 -23 21 -13 -15 -21
role:victim	19 -9 -14 -12 -21 -21
role:vietnames	-13 -11 12 -1 -4 -12
role:vote	-23 25 -20 -15 -19 -25
role:warden	18 -20 -15 -4 -5 -6
role:water	3 0 -12 -8 -29 -28
role:widow	6 -13 6 -10 -11 -19
role:wife	11 2 -20 -11 -10 -29
role:wing	-19 -18 19 -14 -12 -16
role:without	-18 7 3 -9 -11 -8
role:work	-18 28 -29 -2 -4 -19
role:worker	-14 24 -27 -7 -5 -10
role:wound	-6 18 -19 -1 -6 -9
role:written	14 -14 -10 -4 -5 -9
role:yacht	13 -14 -9 -7 -6 -9
role:ye	-18 18 -15 -4 -1 -20
role:year	9 -8 -13 -7 -7 -9
role:youth	-19 -18 19 -14 -12 -16
rv:abstain	-18 18 -16 -9 -11 -18
rv:accept	-13 20 -23 -11 -14 -16
rv:accompani	-15 -3 7 -11 -19 -17
rv:achiev	-16 -2 4 -6 -5 -12
rv:acknowledg	-11 -12 -14 13 -6 -11
rv:act	10 -8 -15 -5 -10 -12
rv:adjourn	1 -32 8 -20 -25 2
rv:admit	-6 4 -22 -11 -20 9
rv:admit!	-19 -10 -9 -4 -9 14
rv:advis	13 -13 -12 -10 -11 -14
rv:agre	7 -4 0 -15 -18 -26
rv:announc	-7 -19 0 -22 20 -31
rv:answer	6 2 -18 -4 -13 -31
rv:answer!	4 -24 -15 9 -9 -26
rv:apologis	-17 -12 15 -10 -17 -15
rv:appeal	14 -12 -9 -7 -9 -16
rv:appear	-4 -5 9 -15 -22 -17
rv:appear!	-15 -14 -16 -6 14 0
rv:appoint!	20 -17 -10 -11 -13 -20
rv:argu	-5 14 -15 -10 -11 -18
rv:arriv	-28 33 -23 -9 -20 -25
rv:ask	-17 9 -8 -2 -9 -14
rv:ask!	13 -10 -15 -19 -19 -7
rv:at	-24 25 -20 -13 -15 -20
rv:attend!	-14 -9 -15 -5 15 -9
rv:ban	-17 -6 8 -11 -15 3
rv:bargain	-12 17 -17 -9 -11 -11
rv:beg	-21 15 -21 -19 -20 -2
rv:began	-10 15 -15 -2 -4 -5
rv:blame	-2 2 4 -14 -17 -17
rv:boo	-14 10 -7 -3 -13 -4
rv:book	-29 2 -21 -14 -23 11
rv:bought	-22 22 -19 -18 -10 -16
rv:bow	-15 17 -15 -11 -16 -16
rv:boycot	-18 -13 -9 -3 -8 15
rv:breakfast	-16 16 -15 -7 -9 -9
rv:breath	11 -13 -9 -9 -7 -8
rv:bridg	-33 -8 12 -7 -5 -5
rv:brief	-28 17 -24 -13 -20 2
rv:bring	-13 24 -24 -12 -16 -18
rv:broke	-19 -5 -4 -14 8 -24
rv:broker	-13 14 -7 -1 -1 -9
rv:brought	-4 8 -4 -9 -25 -28
rv:call	-6 -6 7 -10 -25 0
rv:call!	-20 -12 -9 -3 20 -22
rv:came	-33 4 -22 -5 5 3
rv:came!	8 -2 -5 -4 -25 4
rv:cancel	-22 -9 8 -10 11 -17
rv:carri	-21 8 1 -9 -16 -15
rv:celebr	-12 -15 14 -10 -11 -11
rv:chair	-12 -26 32 -10 -18 -35
rv:chang	-13 16 -18 -12 -9 -15
rv:charg!	15 -8 -13 -18 -17 -16
rv:cheer	-17 17 -11 -12 -15 -15
rv:cite	-1 5 -25 -15 -18 4
rv:clash	-18 15 -11 -7 -13 -11
rv:come	-12 -5 11 -1 -3 -33
rv:come!	-16 -7 2 -6 -9 5
rv:compar	-14 18 -10 -4 -12 -17
rv:confer	-30 13 -6 -10 -13 -16
rv:confirm	-20 12 -4 -10 -17 -23
rv:connect	-12 14 -9 -9 -12 -16
rv:conven	-21 -27 30 -5 -6 -12
rv:correct	-14 18 -17 -9 -11 -11
rv:cost	8 -16 2 -6 -8 -6
rv:count	-8 15 -27 -13 -18 -8
rv:crew	-17 13 -5 -2 -2 -11
rv:criticis	14 -15 -13 -11 -14 -14
rv:cross	-22 26 -20 -9 -18 -22
rv:cut	-24 -1 8 -16 -17 -20
rv:decid	-15 -14 14 -7 -6 -12
rv:decid!	-13 -8 -2 13 0 -6
rv:declin	2 -10 6 -19 -19 -4
rv:defend	-16 5 3 -13 -16 -16
rv:delai	-6 -6 -5 -2 -12 13
rv:demand	9 -2 -19 -17 -17 -18
rv:demonstr	15 -15 -12 -10 -15 -14
rv:deni	1 10 -21 -8 -7 -10
rv:deputis	-10 -12 -12 -10 12 -14
rv:describ	-10 12 -13 -9 -9 -12
rv:diall	-20 19 -14 0 -20 -18
rv:dine	-21 10 -2 -12 -14 -23
rv:doubt	15 -16 -11 -12 -8 -12
rv:drew	-27 8 10 -12 -16 -17
rv:drove	-12 -1 -25 -6 -10 10
rv:drown	16 -15 -15 -12 -14 -14
rv:end	9 2 -17 -4 -6 -15
rv:endors	11 -10 -10 -9 -9 -13
rv:entertain	-15 -15 15 -11 -12 -12
rv:excus	-14 -17 -18 -2 -16 24
rv:expect	10 0 -3 -26 -38 -22
rv:explain	-20 4 -2 -12 -15 2
rv:face	-23 -5 2 -9 -13 4
rv:fail	-20 8 -21 -8 -12 8
rv:fell	-9 -7 -23 -15 9 6
rv:fetch	12 -11 -12 -11 -9 -11
rv:fete	-10 -14 13 -6 -6 -9
rv:file	12 -12 -10 -11 -9 -11
rv:fire	-11 13 -11 -4 -6 -8
rv:flew	14 12 -32 -9 -16 -25
rv:fli	18 -19 -16 -4 -5 -9
rv:fly	-8 12 -12 -7 -10 -12
rv:follow	1 2 -31 -20 -25 1
rv:forc	11 -16 0 -9 -7 -10
rv:fought	15 -14 -18 -11 -11 -14
rv:found	19 -18 -31 -19 -25 -3
rv:freed	12 -12 -8 -8 -12 -12
rv:gather	-23 -32 30 -8 -12 -18
rv:gave	2 -11 5 -3 -22 -30
rv:gavel	-19 -17 18 -11 -18 -19
rv:get	-14 19 -21 -8 -11 -14
rv:give	15 -18 4 -13 -15 -15
rv:go	-14 23 -20 -12 -20 -26
rv:goe	11 -7 -15 -13 -4 -8
rv:got	-34 25 -17 1 -26 -9
rv:grant	-15 -15 16 -8 -13 -14
rv:ground	-13 -6 -5 -1 -12 13
rv:hand	1 -15 -7 -18 16 -37
rv:head	-22 24 -24 -18 -13 -15
rv:hear	-23 10 -24 -7 -7 9
rv:heard	-4 -11 9 -18 -20 -4
rv:heard!	11 -5 -2 -3 -5 -12
rv:held	-28 7 5 -8 -18 -26
rv:help	-13 15 -14 -11 -14 -17
rv:hide	-26 -4 -7 -4 -12 8
rv:hope	4 -18 15 -19 -20 -22
rv:host	-28 -14 20 -6 -12 -15
rv:injur	-14 -12 -9 -7 -15 14
rv:insist	-19 7 3 -8 -11 -17
rv:intend	-13 -17 -18 -14 -15 17
rv:interview	-11 -12 12 -2 -2 -1
rv:invit	-4 -30 16 4 -21 -17
rv:invit!	16 -12 -7 -16 -1 -15
rv:join	-29 11 -2 -18 -31 -40
rv:keep	-14 4 -14 -8 -12 11
rv:kept	-17 -25 12 11 -32 0
rv:kill	15 -20 5 -16 -14 -21
rv:know	12 -12 -10 -12 -11 -11
rv:laid	-19 10 -18 -9 -20 13
rv:land	-22 22 -17 -16 -21 -20
rv:last	-8 9 -14 -3 -4 -4
rv:launch	11 -11 -9 -6 -7 -13
rv:lead	-15 21 -23 -13 -17 -15
rv:learn	7 -3 -7 -15 -19 -28
rv:leav	17 -19 -18 -12 16 -35
rv:leav!	-12 14 -5 -11 -12 -13
rv:led	-31 5 0 -18 -20 -21
rv:left	-9 4 -9 -14 6 -23
rv:lent	7 -4 1 -19 -23 -22
rv:let	-6 -4 8 -20 -13 0
rv:let!	13 -5 -2 -1 -2 -16
rv:list	-17 20 -23 -12 -17 -18
rv:listen	-5 -4 -10 10 -19 -13
rv:look	-5 12 -19 -10 -14 -17
rv:lost	-7 -2 3 -20 -23 0
rv:lunch	11 -21 0 -4 -11 -9
rv:made	-6 8 -6 -14 -17 -20
rv:meant!	-17 -19 -12 -9 17 -15
rv:meet	-4 9 -12 -7 -9 -19
rv:mention!	21 -15 -15 -16 -24 -21
rv:met	-5 9 -11 -10 -13 -12
rv:miss	5 -12 -20 -12 -20 3
rv:move	3 4 -21 -9 -15 -7
rv:name	2 -3 -12 -16 0 2
rv:need	18 -9 -6 -8 -17 -12
rv:note	-11 6 3 -12 -18 -18
rv:object	-14 15 -10 -7 -8 -12
rv:offer	8 -24 18 -22 -25 -30
rv:open	-10 -1 7 -18 -14 -24
rv:oppos	-13 15 -14 -8 -10 -11
rv:own	7 -26 12 -9 -11 0
rv:pack	-19 19 -20 -14 -19 -13
rv:pai	-19 -5 14 -14 -16 -27
rv:patch	-16 -12 -6 -8 -11 12
rv:patch!	-11 -13 -14 -5 -10 13
rv:pick	14 -15 -11 -4 -4 -7
rv:plai	13 -10 -13 -8 -6 -9
rv:plan	-14 19 -19 -1 -1 -4
rv:plead	-17 -15 -18 -7 -18 18
rv:pledg	-15 16 -16 -8 -13 -12
rv:post	-15 -14 -13 -11 -12 15
rv:postpon	-16 10 -8 -13 -6 -9
rv:pour	-14 13 -11 -7 -9 -11
rv:prais	15 -25 11 -17 -21 -19
rv:preach	-11 12 -8 -4 -13 -13
rv:predict	13 -13 -10 -6 -10 -8
rv:present	-26 24 -17 -8 -11 -11
rv:presid	-41 -24 39 -10 -15 -19
rv:print	21 -23 -10 -14 -18 -14
rv:produc	3 6 -17 -11 -13 -16
rv:promis	-6 -11 12 -21 -27 -7
rv:pronounc	-10 11 -12 -8 -8 -10
rv:propos	-13 5 -1 -3 -6 -10
rv:protest	6 -2 -16 -10 -16 -1
rv:provid	-17 0 6 -15 -17 -18
rv:push	-5 11 -10 -1 -1 -13
rv:put	-14 -3 16 -15 -26 -27
rv:question	-29 7 3 -13 -19 -19
rv:quot	12 -1 -8 -2 -14 -15
rv:ran	-14 18 -19 -6 -10 -16
rv:re-elect	-16 -16 16 -13 -17 -15
rv:reach	0 -17 -14 -12 -16 12
rv:reach!	8 -16 -6 -3 -16 -6
rv:read	-30 5 8 -4 3 -41
rv:recal	9 -25 -13 -12 -28 0
rv:receiv	0 4 -3 -7 -13 -18
rv:recit	-18 17 -15 -12 -14 -16
rv:recommend	14 -2 -19 -20 -22 -21
rv:recov	5 -12 -17 -16 1 -5
rv:recus	-17 -19 12 -16 -17 5
rv:refus	-4 -19 -5 -5 -14 12
rv:regret	13 -15 -11 -10 -10 -10
rv:reject	-14 26 -17 -3 -11 -27
rv:releas	-14 2 1 -18 -13 -16
rv:remain	6 -13 -11 -9 -23 -1
rv:remind	-7 -12 12 -6 -7 -10
rv:replac	1 -9 -21 -19 10 -22
rv:repli	-11 4 -3 -18 -5 -6
rv:repli!	-18 -9 -16 16 -5 -21
rv:report	5 -3 -31 -11 4 -26
rv:repres	-17 -12 -23 -11 23 -22
rv:resign	14 -12 -17 -6 -8 -8
rv:resum	-14 -9 11 -4 -4 -6
rv:return	13 -12 -12 -11 -12 -14
rv:rise!	-13 13 -12 -8 -8 -15
rv:rose	-12 15 -12 -3 -10 -12
rv:sai	3 -9 5 -17 -20 -6
rv:said	3 -3 -8 -15 -17 -2
rv:sail	-14 14 -13 -5 -16 -13
rv:sang	-12 11 -7 -8 -7 -9
rv:sat	-18 4 0 -10 -21 -10
rv:saw	-8 -6 7 -16 -24 -6
rv:score	12 -12 -10 -13 -12 -12
rv:scrap	-14 16 -17 -3 -2 -7
rv:seat	-27 -14 6 -13 -19 17
rv:see	26 -22 -24 -24 -17 -4
rv:see!	-13 2 -13 -5 -14 8
rv:sell	3 1 -17 -7 -12 -16
rv:send	-17 -22 -23 -24 23 -22
rv:sent	-16 -22 -11 11 9 2
rv:sent!	-8 12 -12 -9 -10 -13
rv:serv	-26 -10 19 -15 -17 -19
rv:set	12 4 -16 -16 -20 -21
rv:set!	-26 2 -17 -24 8 -1
rv:share	-15 13 -7 -9 -13 -15
rv:shook	1 3 -22 -9 -10 -13
rv:show	-31 -1 12 -15 -18 -26
rv:show!	-13 -16 -9 -3 -17 17
rv:shrug	-6 9 -9 -9 -8 -13
rv:sign	-1 0 0 -9 -4 -23
rv:sit	-22 26 -23 -4 -5 -13
rv:ski	-23 -26 -13 -6 -4 23
rv:skip	-19 -11 -13 -4 -11 15
rv:slaughter	-10 -16 15 -6 -9 -6
rv:slept	-11 12 -12 -9 -12 -10
rv:slip	-12 16 -12 -5 -10 -22
rv:smile	-8 14 -12 -1 -6 -6
rv:speak	-30 4 -1 4 -27 -10
rv:spent	-13 19 -17 -2 -3 -8
rv:split	3 -9 -11 -9 -12 5
rv:spoke	-15 2 -11 -10 2 -4
rv:stamp	-17 18 -17 -13 -14 -15
rv:stand	11 -6 -13 -11 -12 -17
rv:state	-16 16 -16 -7 -12 -11
rv:stood	-1 -4 6 -21 -1 -31
rv:stop	2 -15 -21 -16 -21 8
rv:struck	-16 12 -8 -5 0 -12
rv:summon	-22 -18 -10 -27 -21 21
rv:surpris!	16 0 -10 -12 -20 -19
rv:suspend	9 -19 2 -8 -18 -17
rv:swear	9 3 -24 -25 -24 -22
rv:tabl	-17 15 -8 -8 -8 -12
rv:take	-4 13 -7 -15 -21 -20
rv:talk	5 8 -15 -10 -13 -29
rv:telephon	5 14 -19 -11 -18 -24
rv:test	-11 -16 -15 -9 17 -18
rv:testifi	-20 15 -22 -9 3 -17
rv:text	-15 18 -14 -1 -12 -5
rv:thank	14 -16 -6 -13 -16 -22
rv:think	6 -17 -12 9 -13 -14
rv:threaten	14 -9 -11 -11 -12 -17
rv:throw	-6 -12 10 -7 -5 -9
rv:time	-7 9 -13 -4 -8 -9
rv:told	-25 1 -9 6 -10 12
rv:told!	19 -17 -11 -2 -24 -12
rv:took	-5 0 10 -15 -23 -27
rv:translat	-14 11 -3 -11 -13 -15
rv:travel	-21 21 -25 -8 -21 4
rv:travel!	-14 -16 -6 -4 -22 23
rv:tri	-10 12 -13 -8 -10 -10
rv:turn	-19 -8 -14 -11 -13 18
rv:type	-13 -19 17 -10 -14 -17
rv:unpack	-11 13 -13 -7 -9 -10
rv:urg	11 -6 -10 -16 -19 -22
rv:visit	-25 36 -33 -11 -12 -20
rv:vote	-46 -2 8 -16 -27 -5
rv:wait	5 -4 -7 -19 -25 -10
rv:walk	-3 -1 2 -12 -17 -22
rv:want	0 8 -6 -17 -22 -28
rv:want!	-21 -11 -10 -2 -11 19
rv:warn	15 -15 -13 -5 -11 -11
rv:watch	8 -21 -18 -15 -16 3
rv:welcom	12 -1 -11 -10 -17 -21
rv:went	-18 3 -2 7 -28 -10
rv:wept	-3 11 -19 -16 -19 -22
rv:withdrew	-12 -4 5 -1 -2 -11
rv:wore	-10 13 -14 -7 -10 -11
rv:write	11 -10 -6 -2 -8 -13
rv:wrote	5 2 -14 -16 -20 -6
rvo:abstain .	-17 17 -15 -9 -11 -17
rvo:accept ,	-8 10 -5 -3 -6 -15
rvo:accept .	-12 16 -17 -10 -8 -14
rvo:accompani him	-12 16 -18 -10 -15 -15
rvo:achiev littl	-16 -2 4 -6 -5 -12
rvo:acknowledg the	-11 -12 -14 13 -6 -11
rvo:act on	10 -8 -15 -5 -10 -12
rvo:address a	2 7 -15 -3 -6 -9
rvo:adjourn after	-22 -18 20 -13 -15 -20
rvo:adjourn on	-15 -15 -17 -6 -8 16
rvo:adjourn the	-11 -12 12 -7 -9 -14
rvo:adjourn until	17 -14 -19 -7 -13 -15
rvo:admit .	-26 -1 -17 -8 -12 18
rvo:admit the	-10 15 -11 -6 -14 -12
rvo:advis .	13 -13 -12 -10 -11 -14
rvo:agre .	25 -25 -26 -12 -15 -18
rvo:agre at	-12 16 -6 0 -1 -12
rvo:agre on	-42 -6 10 -12 -9 -11
rvo:agre to	-15 9 -3 -7 -12 -16
rvo:agre with	-21 22 -23 -8 -11 -12
rvo:announc .	-14 3 3 -4 -9 -10
rvo:announc but	-21 -19 -23 -16 22 -24
rvo:announc in	12 -9 -14 -5 -8 -7
rvo:announc it	-17 -16 16 -7 -19 -12
rvo:announc the	14 -11 -21 -5 -15 -9
rvo:answer .	-20 6 -25 17 -8 -20
rvo:answer <quote>	14 -15 -10 -10 -3 -6
rvo:answer call	20 -16 -11 -23 -3 -15
rvo:answer fisher	-7 19 -21 -4 -3 -8
rvo:answer for	14 -10 -30 -18 -7 -14
rvo:answer it	-12 -6 -3 11 -7 -3
rvo:answer question	-28 25 -10 -6 -2 -18
rvo:answer that	-17 15 -8 -10 -8 -12
rvo:answer with	-14 -15 15 -2 -1 -3
rvo:apologis for	-15 -20 18 -9 -11 -12
rvo:apologis on	-4 19 -22 -4 -10 -7
rvo:appeal .	14 -12 -9 -7 -9 -16
rvo:appear .	-14 -9 -9 -3 -12 11
rvo:appear by	-17 -7 10 -6 -8 -12
rvo:appear in	-15 -5 9 -8 -11 -11
rvo:appear nowher	12 -11 -14 -8 -9 -8
rvo:appear on	-15 5 -19 -7 12 -21
rvo:appoint ,	20 -17 -10 -11 -13 -20
rvo:argu for	3 6 -10 -4 -6 -15
rvo:argu her	-13 12 -10 -9 -9 -9
rvo:arriv <date>	-10 17 -10 -1 -1 -6
rvo:arriv as	-17 17 -15 -8 -14 -17
rvo:arriv in	-8 14 -14 -2 -3 -6
rvo:arriv onli	-15 18 -15 -4 -14 -18
rvo:ask .	5 -21 -20 18 -25 -9
rvo:ask <person>	-14 -7 7 -8 11 -17
rvo:ask about	-16 16 -14 -10 -5 -15
rvo:ask all	13 -14 -14 -12 -12 -7
rvo:ask and	2 -22 -17 3 -9 0
rvo:ask by	-22 9 -20 -4 -16 -25
rvo:ask director	-10 -13 13 -2 -1 -4
rvo:ask eleven	-14 -20 19 -9 -3 -9
rvo:ask for	6 18 -25 -17 -12 -31
rvo:ask how	-12 17 -11 -5 -1 -12
rvo:ask if	-18 3 -21 -11 -3 9
rvo:ask most	-8 12 -12 -7 -1 -7
rvo:ask nine	-7 -16 15 -7 -1 -4
rvo:ask that	-14 13 -14 -8 -4 -12
rvo:ask the	-20 -17 25 -20 -11 -16
rvo:ask to	-38 15 -30 11 -30 -3
rvo:ask too	-40 -26 -31 6 -19 15
rvo:ask when	-15 18 -18 -11 -2 -14
rvo:ask who	-2 14 -35 -24 -19 -29
rvo:ask why	-24 7 2 -19 -13 -23
rvo:at from	-10 12 -16 -6 -10 -10
rvo:at hi	-14 12 -6 -7 -7 -10
rvo:at noth	-15 11 -8 -4 -4 -7
rvo:attend ,	-13 20 -20 -5 -19 -18
rvo:attend .	-2 11 -11 -6 -19 -18
rvo:attend ;	-14 -9 -15 -5 15 -9
rvo:attend becaus	-13 -6 -5 -1 -16 13
rvo:attend the	-20 -15 8 -7 11 -18
rvo:ban from	-14 -7 -11 -6 -11 13
rvo:bargain until	-12 17 -17 -9 -11 -11
rvo:beg both	-13 19 -15 -9 -14 -21
rvo:beg off	-15 -23 -13 -14 -14 19
rvo:blame <person>	-14 16 -21 -9 -7 -10
rvo:blame the	0 0 1 -12 -14 -15
rvo:boo .	-14 10 -7 -3 -13 -4
rvo:book room	-16 18 -13 -11 -15 -22
rvo:book the	-21 -20 -15 -9 -16 20
rvo:bow .	-15 17 -15 -11 -16 -16
rvo:boycot it	-18 -13 -9 -3 -8 15
rvo:breakfast apart	-16 16 -15 -7 -9 -9
rvo:breath again	11 -13 -9 -9 -7 -8
rvo:bridg loan	-33 -8 12 -7 -5 -5
rvo:brief ;	-17 16 -14 -9 -13 -12
rvo:brief health	-10 14 -13 -1 -6 -13
rvo:brief member	-12 12 -12 -5 -7 -8
rvo:brief the	-18 6 -15 -8 -11 5
rvo:bring the	-9 18 -20 -4 -6 -10
rvo:broke a	-6 -9 -14 -2 13 -6
rvo:broke bread	-10 14 -15 -4 -9 -10
rvo:broke for	-15 15 -8 -1 -5 -8
rvo:broke the	-14 -16 17 -13 -17 -16
rvo:broker by	-13 14 -7 -1 -1 -9
rvo:brought a	-29 29 -25 -10 -23 -17
rvo:brought an	-21 23 -22 -6 -13 -12
rvo:brought bu	-6 -15 15 -1 -1 -3
rvo:brought it	19 -18 -4 0 -2 -19
rvo:brought none	-6 12 -8 -1 -1 -4
rvo:brought the	-13 19 -20 -4 -8 -7
rvo:brought togeth	-22 -22 23 -5 -8 -9
rvo:call ,	7 -3 -26 -6 -6 -10
rvo:call .	-19 19 -17 -5 -2 -15
rvo:call <person>	-20 -10 13 -6 -7 -16
rvo:call a	-15 -20 20 -5 -9 -13
rvo:call at	-9 14 -14 -1 -2 -3
rvo:call for	24 -25 -9 -6 -11 -24
rvo:call from	-20 -12 -9 -3 20 -22
rvo:call home	-10 14 -14 -1 -1 -14
rvo:call in	-22 20 -4 -7 -23 -25
rvo:call it	-10 -9 -10 -12 -18 10
rvo:call off	-15 -12 14 -8 -2 -14
rvo:call on	-14 24 -24 -2 -2 -13
rvo:call that	1 -17 14 -3 -9 -12
rvo:call the	6 -1 -30 -12 -21 3
rvo:call them	-16 17 -17 -5 -10 -20
rvo:call to	-9 -13 -7 -1 -10 12
rvo:call togeth	-10 -13 12 0 -1 -3
rvo:came ,	-11 12 -10 -6 -11 -9
rvo:came ;	-11 17 -16 -8 -20 -18
rvo:came a	-7 -12 -9 -3 12 -11
rvo:came as	-16 -21 -17 -11 -17 21
rvo:came by	-12 17 -11 -6 -19 -17
rvo:came face	-2 15 -15 -1 -2 -3
rvo:came for	-12 17 -13 -5 -12 -17
rvo:came in	-18 25 -21 -9 -22 -23
rvo:came nor	-10 -2 -5 -3 -23 6
rvo:came then	-14 18 -13 -4 -15 -18
rvo:came togeth	-4 15 -11 -1 -5 -6
rvo:came with	-8 21 -20 -5 -12 -19
rvo:cancel ,	-13 -14 14 -4 -6 -12
rvo:cancel <date>	-5 -8 -7 -1 13 -16
rvo:cancel a	-6 14 -14 -2 -4 -9
rvo:cancel them	-15 -14 14 -7 -14 -11
rvo:carri a	-12 12 -12 -7 -9 -9
rvo:celebr the	-12 -15 14 -10 -11 -11
rvo:chair ,	-3 -16 17 -1 -1 -21
rvo:chair .	-32 -7 19 -8 -19 -21
rvo:chair ;	-19 -12 17 -2 -6 -18
rvo:chair a	-11 -14 18 -1 -2 -2
rvo:chair and	-7 -11 14 -1 -1 -3
rvo:chair it	-20 -14 16 -9 -9 -13
rvo:chair the	-11 -17 16 -3 -5 -9
rvo:charg .	15 -8 -13 -18 -17 -16
rvo:cheer .	-17 17 -11 -12 -15 -15
rvo:cite <quote>	-16 17 -17 -10 -13 -18
rvo:cite a	-12 -10 -6 -3 -7 10
rvo:cite the	7 -2 -16 -9 -10 0
rvo:clash over	-18 15 -11 -7 -13 -11
rvo:close the	7 -15 0 -5 -5 -6
rvo:come ,	-23 30 -30 -23 -18 -20
rvo:come .	-4 -14 0 -7 -13 9
rvo:come ;	-4 -3 1 -13 8 -32
rvo:come for	-9 19 -17 -13 -10 -21
rvo:come from	-10 16 -19 -5 -14 -10
rvo:come in	-13 -16 15 -2 -3 -11
rvo:come to	-9 -15 16 -3 -6 -14
rvo:compar <number>	-14 18 -10 -4 -12 -17
rvo:confer by	-14 19 -21 -5 -7 -8
rvo:confer in	-24 0 3 -5 -9 -12
rvo:confer on	-18 18 -16 -5 -5 -6
rvo:confirm .	-14 28 -28 -6 -11 -11
rvo:confirm ;	-7 16 -18 -4 -8 -10
rvo:confirm that	-11 21 -21 -6 -10 -13
rvo:confirm thei	-12 -7 8 -9 -10 -15
rvo:connect by	-12 14 -9 -9 -12 -16
rvo:correct within	-11 16 -14 -3 -7 -8
rvo:cost the	12 -15 -8 -6 -8 -7
rvo:count bean	-13 13 -12 -7 -9 -11
rvo:count head	-16 15 -14 -8 -11 -10
rvo:count the	0 3 -8 -7 -9 -14
rvo:crew agent	-17 13 -5 -2 -2 -11
rvo:criticis the	14 -15 -13 -11 -14 -14
rvo:cross into	-13 12 -4 -3 -3 -14
rvo:cross the	-16 22 -19 -8 -19 -16
rvo:cut short	-21 -3 7 -10 -13 -17
rvo:cut the	-13 20 -22 -12 -13 -14
rvo:decid that	-15 -14 14 -7 -6 -12
rvo:decid whether	-13 -8 -2 13 0 -6
rvo:declin ,	15 -19 -13 -2 -8 -9
rvo:declin to	0 -5 9 -7 -18 -14
rvo:defend fire	-9 -13 13 -1 -1 -7
rvo:defend it	-11 13 -15 -8 -9 -13
rvo:delai by	-6 -6 -5 -2 -12 13
rvo:demand an	18 -19 -13 -10 -11 -13
rvo:demand it	-10 11 -13 -3 -4 -8
rvo:demand to	11 -13 -8 -7 -5 -9
rvo:demonstr outsid	15 -15 -12 -10 -15 -14
rvo:deni by	-17 17 -6 -1 -1 -3
rvo:deni have	7 2 -15 -7 -8 -7
rvo:deputis for	-10 -12 -12 -10 12 -14
rvo:describ the	-10 12 -13 -9 -9 -12
rvo:diall in	-20 19 -14 0 -20 -18
rvo:dine <date>	-6 -5 6 -6 -7 -13
rvo:dine on	-11 14 -8 -4 -1 -3
rvo:dine with	-19 19 -14 -9 -14 -19
rvo:doubt that	15 -16 -11 -12 -8 -12
rvo:drew it	-15 14 -14 -6 -9 -9
rvo:drew ship	-15 -17 16 -9 -11 -11
rvo:drew the	-13 11 -7 -2 -2 -4
rvo:drove home	-5 -14 -14 -2 -2 15
rvo:drove to	-7 15 -15 -1 -2 -6
rvo:drown ,	11 -9 -12 -7 -11 -10
rvo:end where	15 -15 -8 -1 -5 -14
rvo:end without	-13 13 -11 -3 -2 -6
rvo:endors <person>	11 -10 -10 -9 -9 -13
rvo:entertain <person>	-15 -15 15 -11 -12 -12
rvo:excus .	-6 -12 -13 -2 -10 13
rvo:expect ,	14 -13 -6 0 -1 -6
rvo:expect .	-25 29 -34 -15 1 -20
rvo:expect <person>	-19 -15 17 -10 -11 -14
rvo:expect <quote>	-16 -8 13 -6 -8 -9
rvo:expect a	16 -16 -14 -2 -4 -7
rvo:expect but	-17 -16 -11 -11 -13 17
rvo:expect him	13 -16 -7 -2 -4 -5
rvo:expect imam	-15 -13 14 -9 -8 -11
rvo:expect price	18 -17 -19 -6 -11 -11
rvo:expect snow	17 -10 -19 -4 -4 -7
rvo:expect to	15 6 -20 -14 -22 -30
rvo:explain .	-9 -17 -5 -1 -5 14
rvo:explain the	-16 -1 6 -12 -12 -22
rvo:face each	-9 19 -15 -2 -4 -14
rvo:face four	-6 15 -15 -2 -4 -8
rvo:face the	-17 -20 11 -7 -12 11
rvo:fail to	-20 8 -21 -8 -12 8
rvo:fell ill	-20 -16 -16 -2 -14 18
rvo:fell in	13 -3 -13 -10 -15 -14
rvo:fell silent	-15 14 -11 -9 -10 -13
rvo:fell to	-9 -13 -12 -1 12 -14
rvo:fetch neither	12 -11 -12 -11 -9 -11
rvo:fete <person>	-10 -14 13 -6 -6 -9
rvo:file a	12 -12 -10 -11 -9 -11
rvo:fire at	-11 13 -11 -4 -6 -8
rvo:flew home	12 3 -14 -7 -7 -17
rvo:flew in	13 -4 -20 -6 -15 -13
rvo:flew to	-13 19 -18 -2 -5 -8
rvo:fli home	18 -19 -16 -4 -5 -9
rvo:fly to	-8 12 -12 -7 -10 -12
rvo:follow .	-21 21 -16 -13 -16 -22
rvo:follow <date>	-21 19 -17 -3 -2 -3
rvo:follow <person>	-11 16 -9 -2 -4 -15
rvo:follow her	-11 17 -9 -2 -4 -17
rvo:follow it	24 -24 -18 -14 -10 -23
rvo:follow the	9 -19 -22 -11 -13 9
rvo:forc the	14 -12 -15 -9 -7 -10
rvo:fought over	15 -14 -18 -11 -11 -14
rvo:found <number>	-1 10 -20 -15 -15 -25
rvo:found a	-18 -10 -12 -3 -10 13
rvo:found out	20 -20 -15 -7 -11 -20
rvo:found the	13 -13 -11 -8 -10 -15
rvo:freed week	12 -12 -8 -8 -12 -12
rvo:gather <person>	-15 -22 20 -4 -6 -13
rvo:gather the	-15 -20 18 -5 -8 -9
rvo:gave <person>	1 14 -23 -12 -10 -11
rvo:gave a	-26 -28 29 -6 -6 -14
rvo:gave each	-22 -5 9 -3 -7 -11
rvo:gave evid	-7 14 -20 -8 -5 -6
rvo:gave her	-10 15 -17 -5 -3 -6
rvo:gave him	-18 5 3 -9 -10 -8
rvo:gave it	-12 16 -17 -7 -4 -9
rvo:gave no	1 -28 0 8 -16 -26
rvo:gave parent	-13 -16 16 -8 -5 -9
rvo:gave the	1 7 -14 -16 -19 -18
rvo:gave them	-11 -17 16 -8 -6 -8
rvo:gavel it	-19 -17 18 -11 -18 -19
rvo:get ten	-12 18 -21 -9 -12 -14
rvo:give the	14 -17 -11 -9 -12 -6
rvo:go ;	-13 15 -16 -4 -15 -14
rvo:go along	-9 15 -5 -11 -12 -20
rvo:goe too	12 -9 -14 -13 -4 -8
rvo:got <number>	-8 12 -13 -9 -8 -12
rvo:got <person>	-13 9 -8 5 -1 -5
rvo:got a	-12 14 -15 -10 -9 -10
rvo:got as	-15 21 -22 -14 -16 -19
rvo:got forti	-12 13 -11 -5 -5 -11
rvo:got no	-10 -17 -7 -3 -14 13
rvo:got the	-6 -12 12 -1 -1 -6
rvo:grant an	-15 -15 16 -8 -13 -14
rvo:ground by	-13 -6 -5 -1 -12 13
rvo:hand <person>	-2 -4 3 -6 -16 -14
rvo:hand her	0 6 -16 -5 -13 -12
rvo:hand out	14 -20 -8 -4 -11 -10
rvo:hand over	-13 14 -11 -4 -12 -13
rvo:hand the	-22 -20 -21 -15 21 -22
rvo:head the	-22 24 -24 -18 -13 -15
rvo:hear both	-24 23 -19 -6 -4 -13
rvo:hear it	-15 -14 -14 -5 -8 15
rvo:heard <person>	-12 -15 10 -3 -7 8
rvo:heard both	-14 -13 14 -3 -4 -9
rvo:heard it	-15 14 -14 -4 -5 -14
rvo:heard noth	12 -9 -11 -11 -7 -14
rvo:heard of	-21 19 -19 -9 -10 -3
rvo:heard the	12 -16 -3 -8 -8 -15
rvo:held a	-16 -15 17 -4 -6 -13
rvo:held out	-23 21 -19 -2 -7 -13
rvo:held talk	-26 28 -27 -4 -6 -9
rvo:held the	-21 4 3 -8 -14 -14
rvo:held up	5 2 -19 -5 -13 -14
rvo:help from	-13 15 -14 -11 -14 -17
rvo:hide .	-26 -4 -7 -4 -12 8
rvo:hope for	7 -25 13 -13 -14 -16
rvo:hope to	-25 7 7 -12 -11 -13
rvo:host ,	-17 7 -5 -4 -7 -13
rvo:host .	-16 -16 17 -4 -6 -8
rvo:host ;	-9 -13 14 -3 -9 -7
rvo:host a	-12 -9 10 -2 -4 -2
rvo:host in	-7 -13 13 -1 -1 -8
rvo:host yolŋu	-4 -11 13 -1 -3 -1
rvo:injur and	-14 -12 -9 -7 -15 14
rvo:insist .	-11 1 4 -3 -7 -12
rvo:insist that	-14 14 -11 -6 -6 -12
rvo:intend to	-13 -17 -18 -14 -15 17
rvo:interview the	-11 -12 12 -2 -2 -1
rvo:invit .	-6 -8 -18 15 -7 -22
rvo:invit ;	-10 -9 -5 13 -5 -15
rvo:invit all	-12 -6 12 -11 -3 -15
rvo:invit and	-5 -3 -3 11 -5 -17
rvo:invit as	24 -11 -13 -24 -2 -24
rvo:invit both	-5 -5 12 -16 -1 -5
rvo:invit but	-17 -8 -16 19 -8 -25
rvo:invit student	-6 -5 8 -13 -2 -6
rvo:invit the	-9 -13 11 -4 -1 -11
rvo:invit to	-23 -14 -13 24 -13 -18
rvo:invit too	-17 -7 -10 -16 -15 16
rvo:join .	-10 13 -13 -4 -7 -12
rvo:join by	-16 -14 17 -6 -20 -28
rvo:join hawker	-5 12 -12 -1 -7 -5
rvo:join mayor	-5 15 -16 -1 -4 -6
rvo:join the	-12 18 -18 -3 -20 -12
rvo:join them	-20 25 -27 -17 -13 -20
rvo:keep awai	-13 -11 -11 -6 -12 13
rvo:kept <person>	-14 -5 9 -8 -9 -15
rvo:kept awai	-13 -14 -12 -5 -18 17
rvo:kept for	-16 -9 -21 18 -9 -22
rvo:kept it	13 -9 -17 -4 -2 -6
rvo:kept out	-12 -11 -9 -9 -16 12
rvo:kept the	-6 13 5 -20 -11 -20
rvo:kept them	-17 -14 17 -10 -13 -20
rvo:kept two	-13 -10 13 -8 -8 -12
rvo:kill at	18 -18 -15 -15 -13 -18
rvo:know of	12 -12 -10 -12 -11 -11
rvo:laid a	-12 13 -12 -5 -6 -12
rvo:laid up	-15 -13 -9 -4 -17 15
rvo:land ;	-14 13 -14 -11 -11 -10
rvo:land in	-15 15 -10 -10 -16 -17
rvo:last an	-8 9 -14 -3 -4 -4
rvo:laugh and	-11 13 -11 -2 -1 -10
rvo:launch a	11 -11 -9 -6 -7 -13
rvo:lead the	-15 19 -22 -14 -18 -14
rvo:learn by	-11 12 -12 -3 -4 -7
rvo:learn of	9 -4 -24 -13 -17 -26
rvo:learn that	-8 -13 11 -7 -7 -7
rvo:leav ,	-11 -14 -10 -6 17 -11
rvo:leav .	19 -6 -9 -7 -6 -28
rvo:leav to	-12 14 -5 -11 -12 -13
rvo:led for	-15 18 -19 -9 -7 -9
rvo:led the	-28 -3 7 -14 -17 -19
rvo:left .	-8 6 1 -2 -19 -8
rvo:left after	-19 20 -23 -4 -21 -14
rvo:left at	-13 13 -12 -7 -16 -9
rvo:left empty-hand	-10 13 -15 -4 -7 -7
rvo:left for	3 -11 -8 -5 5 -12
rvo:left the	10 -16 -4 -5 5 -5
rvo:left to	17 -17 -7 -3 -12 -8
rvo:left without	-26 1 10 -17 -21 -22
rvo:lent the	11 4 -26 -12 -18 -18
rvo:let <person>	-12 18 -19 -2 9 -10
rvo:let ambassador	22 -14 -22 -6 -22 -14
rvo:let everyon	-9 -15 13 -5 -10 -10
rvo:let hi	-16 -1 -18 -7 4 -11
rvo:let it	-14 -11 -15 -10 -16 14
rvo:let near	13 -5 -2 -1 -2 -16
rvo:let the	-17 -17 17 -12 -17 -15
rvo:let two	-15 -11 12 -4 -9 -11
rvo:list as	-17 20 -23 -12 -17 -18
rvo:listen ,	-9 5 4 -4 -9 -13
rvo:listen .	-14 2 8 -3 -4 -11
rvo:listen and	-4 14 -1 -5 -1 -15
rvo:listen at	-7 -15 -17 15 -2 -10
rvo:listen for	-9 17 -17 -5 -5 -5
rvo:listen in	-16 9 -18 -14 -12 -2
rvo:listen off	-11 14 -13 -11 -4 -14
rvo:listen through	14 -14 -9 -7 -7 -19
rvo:look at	-16 16 -16 -8 -10 -11
rvo:look down	11 -12 -3 -2 -5 -7
rvo:lost hi	-7 -7 7 -15 -17 3
rvo:lunch in	-4 7 -13 -1 -2 -3
rvo:lunch with	14 -28 4 -3 -10 -8
rvo:made a	-8 11 -14 -7 -8 -11
rvo:made the	-3 1 -1 -12 -15 -16
rvo:meant to	-18 -21 3 -9 17 -17
rvo:meet <organisation>	-13 15 -15 -1 -1 -4
rvo:meet again	-19 24 -26 -2 -2 -6
rvo:meet haulier	-6 11 -13 -1 -1 -8
rvo:meet in	16 -14 -23 -3 -8 -6
rvo:meet the	-25 28 -25 -5 -5 -19
rvo:meet with	-15 -20 19 -9 -8 -3
rvo:mention .	16 -13 -10 -11 -15 -17
rvo:mention by	12 -7 -9 -10 -17 -11
rvo:met <person>	-15 17 -15 -1 -3 -3
rvo:met <place>	-16 19 -22 -3 -6 -13
rvo:met a	-19 20 -20 -4 -9 -11
rvo:met at	-14 16 -9 -2 -2 -8
rvo:met banker	11 2 -23 -5 -6 -8
rvo:met congoles	-10 -16 14 -1 -1 -5
rvo:met farmer	-20 -21 21 -4 -3 -12
rvo:met for	-11 -15 16 -4 -6 -10
rvo:met hi	-12 16 -14 -3 -8 -12
rvo:met in	11 0 -30 -3 -6 -19
rvo:met lobstermen	-8 16 -16 -1 -3 -7
rvo:met on	-16 11 -28 -5 -5 3
rvo:met prime	-6 14 -14 -2 -4 -9
rvo:met report	16 -18 -15 -10 -12 -11
rvo:met the	-25 2 3 -9 -11 -16
rvo:met them	-15 -2 3 -9 -9 -8
rvo:met twice	-8 17 -15 -2 -3 -9
rvo:miss :	-13 -8 -10 0 -11 18
rvo:miss a	-15 -11 -5 -3 -10 13
rvo:miss her	-10 -15 -4 -2 -5 13
rvo:move abroad	13 -11 -11 -6 -4 -17
rvo:move hous	-11 7 -13 -4 -12 -2
rvo:move to	-12 12 -12 -2 -4 -7
rvo:name ,	-8 3 -15 -3 -7 8
rvo:name him	-22 19 -16 -11 -16 -10
rvo:name the	-24 -6 12 -5 -2 -2
rvo:need .	-13 0 1 -2 -9 -6
rvo:need for	11 -7 -12 -2 -8 -4
rvo:need ten	16 -15 -15 -7 -11 -10
rvo:note down	-15 16 -15 -7 -15 -13
rvo:object .	-11 12 -8 -6 -6 -10
rvo:object eleven	-12 11 -6 -3 -3 -4
rvo:offer <number>	-14 -2 4 -4 -7 -12
rvo:offer <person>	-16 -4 7 -8 -8 -10
rvo:offer forti	-15 18 -19 -5 -5 -8
rvo:offer them	-19 -17 18 -8 -13 -14
rvo:offer to	8 -17 8 -15 -16 -16
rvo:open a	-14 12 -12 -10 -3 -6
rvo:open an	10 -21 -5 -6 -4 -8
rvo:open in	-16 22 -21 -4 -3 -10
rvo:open it	-16 -20 15 2 -9 -16
rvo:open the	-22 -26 27 -8 -11 -15
rvo:open with	-7 -14 14 -2 -2 -4
rvo:oppos the	-13 15 -14 -8 -10 -11
rvo:pack ;	-19 19 -20 -14 -19 -13
rvo:pai a	-8 25 -16 -1 -1 -28
rvo:pai for	-16 -17 17 -14 -16 -15
rvo:patch in	-20 -18 -9 -11 -17 18
rvo:pick up	14 -15 -11 -4 -4 -7
rvo:plai to	14 -15 -12 -4 -4 -6
rvo:plan in	-14 19 -19 -1 -1 -4
rvo:pledg new	-15 16 -16 -8 -13 -12
rvo:post a	-15 -14 -13 -11 -12 15
rvo:postpon becaus	-14 13 -13 -11 -4 -7
rvo:pour the	-14 13 -11 -7 -9 -11
rvo:prais <quote>	6 -20 16 -12 -17 -17
rvo:prais the	15 -13 -20 -10 -11 -8
rvo:preach ;	-11 12 -8 -4 -13 -13
rvo:predict as	13 -13 -10 -6 -10 -8
rvo:present a	-8 13 -11 -2 -3 -6
rvo:present the	-12 14 -10 -3 -9 -8
rvo:present troop	-21 21 -11 -4 -6 -4
rvo:presid ,	-16 -15 17 -4 -6 -7
rvo:presid .	-28 -5 21 -9 -12 -14
rvo:presid ;	-24 -31 25 -7 -9 -13
rvo:print the	21 -23 -10 -14 -18 -14
rvo:produc a	6 -1 -13 -9 -8 -12
rvo:promis <person>	-16 -17 16 -6 -11 -10
rvo:promis a	-22 -7 11 -10 -11 -17
rvo:promis an	-14 19 -24 -6 -10 -12
rvo:promis him	-18 -19 19 -6 -12 -9
rvo:promis journalist	14 -11 -16 -4 -6 -10
rvo:promis the	9 -15 -15 -6 -10 6
rvo:promis to	-31 9 -9 -15 -13 -2
rvo:pronounc the	-10 11 -12 -8 -8 -10
rvo:propos a	-13 5 -1 -3 -6 -10
rvo:protest ,	-14 -9 -9 -3 -12 11
rvo:protest outsid	10 -9 -4 -4 -4 -14
rvo:provid the	-17 0 6 -15 -17 -18
rvo:push ,	-5 11 -10 -1 -1 -13
rvo:put a	-20 -2 4 -13 -13 -13
rvo:put back	-27 -7 11 -4 -4 -12
rvo:put besid	-12 14 -15 -4 -17 -13
rvo:put it	-18 22 -19 -7 -8 -18
rvo:put off	-17 -15 16 -6 -6 -5
rvo:put the	14 -15 -13 -5 -4 -11
rvo:put their	-28 -1 11 -7 -16 -13
rvo:question <person>	-11 15 -19 -6 -9 -9
rvo:question bank	-6 16 -17 -2 -2 -4
rvo:question her	-13 16 -19 -6 -8 -11
rvo:question shipyard	-12 -17 17 -6 -9 -11
rvo:quot forti	12 -5 -4 -2 -15 -15
rvo:ran in	-10 11 -9 -6 -9 -13
rvo:ran into	-11 17 -15 -1 -4 -9
rvo:re-elect with	-16 -16 16 -13 -17 -15
rvo:reach .	-14 -16 -5 -3 -16 14
rvo:reach ;	16 -3 -3 -1 -2 -17
rvo:reach the	-13 -13 -13 -8 -14 13
rvo:read aloud	9 2 -22 -9 -6 -10
rvo:read hi	-21 -7 9 -7 11 -22
rvo:read out	-29 9 0 -13 -15 -13
rvo:read the	-22 1 1 5 -23 -20
rvo:recal <date>	-23 -15 -7 -6 -18 21
rvo:recal in	21 -17 -10 -9 -19 -23
rvo:receiv <date>	12 -9 -13 -4 -7 -13
rvo:receiv <person>	-3 -32 16 -4 -9 -6
rvo:receiv a	-7 -17 15 -2 -2 -5
rvo:receiv at	-21 31 -30 -3 -6 -21
rvo:receiv by	-5 13 -13 0 0 -1
rvo:receiv chief	-11 -17 17 -1 -3 -1
rvo:receiv her	-6 -18 11 -2 -4 -4
rvo:receiv hi	-12 -17 18 -2 -3 -3
rvo:receiv him	-19 -11 14 -5 -7 -11
rvo:receiv in	-22 14 -12 -5 -10 -12
rvo:receiv just	-6 -15 15 0 -1 -1
rvo:receiv letter	-13 -15 17 -1 -1 -1
rvo:receiv on	-14 13 -12 -2 -8 -7
rvo:receiv the	-13 -5 2 -3 -8 -4
rvo:receiv them	-19 -16 17 -3 -2 -9
rvo:recit ;	-18 17 -15 -12 -14 -16
rvo:recommend a	19 -20 -14 -15 -18 -12
rvo:recommend it	-21 18 -13 -12 -14 -16
rvo:recov at	19 -9 -14 -12 -21 -21
rvo:recov from	-22 -7 -7 -8 6 11
rvo:recus ,	-10 -9 -15 -13 -11 11
rvo:refus ,	-15 -11 -14 -3 -7 13
rvo:refus .	-13 -8 13 -4 -8 -9
rvo:refus :	-14 -5 -5 -2 -3 14
rvo:refus ani	14 -5 -4 -2 -2 -19
rvo:refus everi	16 -13 -7 -1 -2 -16
rvo:refus permiss	-7 11 -8 -2 -4 -15
rvo:refus the	-15 -7 -15 -3 -3 14
rvo:refus to	-8 -13 -14 -2 -6 13
rvo:regret that	13 -15 -11 -10 -10 -10
rvo:reject that	-7 11 -8 -2 -4 -13
rvo:reject the	-12 22 -14 -2 -10 -23
rvo:releas from	-14 2 1 -18 -13 -16
rvo:remain at	-12 -14 -5 -2 -8 12
rvo:remain in	8 -8 -8 -8 -20 -6
rvo:replac as	14 -8 -11 -13 -21 -12
rvo:replac by	-23 -3 -24 -11 12 -14
rvo:replac for	-13 -8 -14 -6 12 -9
rvo:repli ,	-1 18 -18 -1 0 -3
rvo:repli .	-15 -19 13 13 -5 -11
rvo:repli and	-5 -7 -4 8 -1 -18
rvo:repli ye	-12 21 -20 -17 -5 -3
rvo:report .	-9 16 -21 -7 -12 -12
rvo:report dead	-11 -15 -10 -5 14 -9
rvo:report that	-7 13 -10 -2 -13 -11
rvo:report to	20 -21 -15 -4 -24 -14
rvo:repres by	-16 -22 -14 -10 23 -20
rvo:repres the	-8 16 -17 -5 -16 -15
rvo:resign .	14 -12 -17 -6 -8 -8
rvo:resum on	-14 -9 11 -4 -4 -6
rvo:return onli	13 -12 -12 -11 -12 -14
rvo:rise .	-13 13 -12 -8 -8 -15
rvo:sai ,	14 -4 -13 -4 -9 -17
rvo:sai <person>	-13 1 -19 -11 -5 6
rvo:sai he	-18 -3 -24 -14 -15 11
rvo:sai it	14 -5 -8 -1 -3 -10
rvo:sai no	-5 14 -18 -6 -3 -30
rvo:sai noth	-16 -21 23 -7 -5 -25
rvo:sai that	20 -15 -30 -5 -10 -18
rvo:sai the	4 -7 -13 -6 -9 4
rvo:sai there	12 -9 -10 -3 -5 -13
rvo:sai ye	-9 11 -13 -6 -4 -11
rvo:said ,	-32 -16 15 -7 -21 15
rvo:said .	31 -25 0 -22 -8 -27
rvo:said <person>	3 2 -13 2 -10 -10
rvo:said <quote>	16 -14 -17 -3 -1 -7
rvo:said a	1 5 -25 -8 -17 -16
rvo:said after	-19 19 -16 -7 -8 -17
rvo:said as	-11 15 -15 -1 0 -5
rvo:said from	14 -18 -10 -7 -6 -9
rvo:said he	11 -14 -35 -16 -19 5
rvo:said her	-5 9 -15 -9 -7 -16
rvo:said hi	-13 -18 -7 -5 -9 16
rvo:said in	15 -15 -13 -3 -6 -12
rvo:said invit	-6 -13 10 -7 -4 -11
rvo:said no	1 -19 -18 -16 -9 8
rvo:said nobodi	14 -21 -10 -9 -6 -12
rvo:said of	-4 12 -14 0 0 -2
rvo:said on	4 -8 10 -3 -8 -17
rvo:said outsid	-31 29 -18 -7 -14 -25
rvo:said phone	-17 17 -18 -9 -11 -13
rvo:said polic	1 5 -13 -5 -8 -14
rvo:said she	-9 10 -15 -8 -9 -4
rvo:said that	-21 5 5 -14 3 -3
rvo:said the	0 -7 9 -13 -23 -32
rvo:said thei	-26 18 -20 -8 -9 -1
rvo:said there	9 -13 -8 -4 -3 -5
rvo:said to	6 3 -20 -11 -25 -20
rvo:said ye	-22 25 -23 -9 -16 -21
rvo:sail ,	-14 14 -13 -5 -16 -13
rvo:sang .	-12 11 -7 -8 -7 -9
rvo:sat across	-2 20 -19 -1 -2 -3
rvo:sat alon	-7 12 -12 -1 -1 -13
rvo:sat between	-10 17 -17 -5 -12 -14
rvo:sat down	-2 -12 18 -7 -14 -24
rvo:sat in	-39 11 -19 -16 -28 4
rvo:sat on	-9 18 -17 -1 -2 -6
rvo:sat togeth	-15 20 -17 -2 -2 -4
rvo:sat two	-6 24 -1 0 -3 -22
rvo:sat with	-10 -10 12 -4 -10 -15
rvo:saw <person>	-14 18 -19 -5 -7 -12
rvo:saw a	-5 15 -18 -2 -6 -6
rvo:saw more	14 -13 -10 -4 -10 -16
rvo:saw the	-33 -22 22 -14 -21 3
rvo:score twice	12 -12 -10 -13 -12 -12
rvo:scrap .	-14 16 -17 -3 -2 -7
rvo:seat ,	-7 12 -13 -2 -4 -2
rvo:seat <person>	-15 -21 20 -6 -12 -13
rvo:seat plan	-17 -16 -17 -9 -11 18
rvo:see no	14 -13 -12 -10 -10 -14
rvo:see nor	-10 -10 -10 -5 -12 11
rvo:see presid	16 -15 -16 -13 -4 -15
rvo:see prime	-23 18 -16 -4 -10 -11
rvo:see the	-16 -5 1 -4 -14 4
rvo:sell insur	3 1 -17 -7 -12 -16
rvo:send hi	-13 -13 -14 -19 15 -13
rvo:send lawyer	-10 -11 -14 -10 12 -13
rvo:sent a	5 -27 -39 10 8 -2
rvo:sent an	-30 -11 -26 13 12 -8
rvo:sent everybodi	-17 4 19 -16 -25 -25
rvo:sent flower	17 -18 -8 -15 -17 -17
rvo:sent her	-21 -23 -15 -18 6 9
rvo:sent hi	-25 -21 -19 -11 22 -17
rvo:sent home	-17 21 -11 -22 -21 -23
rvo:sent regret	-20 12 -19 -24 -30 0
rvo:sent the	-23 -40 -1 1 2 -1
rvo:sent them	-9 4 13 -11 -19 -22
rvo:sent tulip	-15 -18 -13 -16 -13 15
rvo:sent word	-3 -3 -3 -1 -14 5
rvo:serv and	-11 15 -21 -3 -7 -8
rvo:serv no	-12 -8 11 -12 -11 -10
rvo:serv noodl	-12 -8 9 -5 -5 -8
rvo:serv quinc	-12 -19 16 -3 -4 -12
rvo:set foot	-18 -24 -13 -14 8 7
rvo:set out	-5 14 -13 -21 -16 -20
rvo:set to	-11 15 -15 -13 -17 -16
rvo:share a	-15 13 -7 -9 -13 -15
rvo:shook hand	1 3 -22 -9 -10 -13
rvo:show ;	-13 -16 -9 -3 -17 17
rvo:show <person>	-17 -12 14 -9 -8 -13
rvo:show him	-16 -8 11 -6 -6 -12
rvo:show slide	-15 17 -16 -3 -9 -18
rvo:shrug .	-6 9 -9 -9 -8 -13
rvo:sign .	20 -16 -3 -7 -9 -15
rvo:sign ;	-17 12 -23 -3 5 -9
rvo:sign at	-22 23 -16 -3 -14 -5
rvo:sign for	-13 -4 6 -7 -18 -11
rvo:sign off	-16 2 -1 -3 -6 -8
rvo:sign the	-11 17 -15 -2 -10 -3
rvo:sign under	-18 15 -10 -3 -6 -9
rvo:sit togeth	-21 21 -17 -2 -3 -7
rvo:ski .	-23 -26 -13 -6 -4 23
rvo:skip the	-19 -11 -13 -4 -11 15
rvo:slaughter a	-10 -16 15 -6 -9 -6
rvo:slip out	-10 13 -9 -5 -9 -19
rvo:smile ,	-8 12 -9 -1 -6 -7
rvo:speak .	-23 -9 14 -11 -19 -31
rvo:speak first	-5 15 -23 -4 -10 -12
rvo:speak for	-20 13 -16 -13 -11 1
rvo:spent the	-9 16 -16 -1 -2 -3
rvo:split sinc	10 -7 -9 -8 -8 -12
rvo:spoke ,	-14 18 -17 -5 -17 -16
rvo:spoke ;	-36 35 -26 -4 -13 -18
rvo:spoke <date>	-6 10 -12 -2 -4 -5
rvo:spoke about	-18 19 -17 -5 -9 -16
rvo:spoke after	-1 -12 -15 -1 13 -11
rvo:spoke against	-9 16 -12 -3 -2 -4
rvo:spoke by	-19 31 -28 -2 -6 -13
rvo:spoke first	-21 -24 24 -6 -14 -18
rvo:spoke for	-38 16 -8 -8 -19 -30
rvo:spoke last	-12 -5 -13 -1 9 -8
rvo:spoke of	13 -28 -25 -12 -29 15
rvo:spoke on	-8 18 -15 -1 -3 -6
rvo:spoke onc	-20 20 -16 -5 -11 -14
rvo:spoke to	-14 18 -16 -3 -16 -19
rvo:stai .	12 3 -26 -7 -19 -24
rvo:stai aboard	-8 -15 -12 -4 -12 14
rvo:stai at	4 -1 -19 -6 19 -28
rvo:stai awai	-22 -29 -20 -4 -32 31
rvo:stai behind	-20 -18 14 -2 -13 0
rvo:stai for	-10 15 -9 -2 -12 -17
rvo:stai in	-9 -11 -19 -6 -34 13
rvo:stai put	-17 20 -21 -5 -23 -19
rvo:stai seat	-18 -23 19 -10 -19 -16
rvo:stai to	-25 18 -18 -1 -16 -13
rvo:stamp noth	-11 12 -13 -10 -9 -10
rvo:stamp the	-14 12 -8 -6 -9 -9
rvo:stand .	8 1 -23 -10 -11 -14
rvo:stand in	-6 -13 13 -1 -1 -3
rvo:state agenc	-13 12 -10 -4 -8 -7
rvo:stood alon	-18 -15 16 -2 -3 -9
rvo:stood between	-21 -24 22 -11 -16 -12
rvo:stood by	11 0 -32 -15 -23 -15
rvo:stood in	-23 6 -18 -7 14 -15
rvo:stood next	-14 17 -19 -7 -11 -9
rvo:stood side	4 3 -15 -6 -10 -11
rvo:stop at	-17 -15 -7 -11 -15 17
rvo:stop that	-13 13 -10 -1 -2 -12
rvo:struck out	-16 12 -8 -5 0 -12
rvo:summon but	-12 -7 -9 -9 -8 9
rvo:summon port	-11 -8 13 -11 -1 -5
rvo:summon too	-14 -9 -16 -20 -15 18
rvo:surpris .	16 0 -10 -12 -20 -19
rvo:suspend the	-13 -13 13 -5 -13 -11
rvo:swear nobodi	-20 18 -14 -13 -13 -16
rvo:tabl a	-22 21 -9 -6 -7 -12
rvo:take bribe	12 -13 -12 -3 -5 -7
rvo:take over	-13 17 -18 -11 -13 -7
rvo:take part	-9 17 -18 -2 -9 -8
rvo:take the	-6 -13 10 -6 -6 -8
rvo:talk ;	-15 20 -18 -6 -8 -20
rvo:talk by	-17 14 -8 -3 -1 -5
rvo:talk for	10 -2 -17 -4 -6 -10
rvo:talk of	13 -12 -9 -8 -8 -12
rvo:talk vanilla	-12 -1 2 -1 -3 -3
rvo:telephon .	15 -12 -10 -6 -12 -19
rvo:test posit	-11 -16 -15 -9 17 -18
rvo:testifi .	-16 18 -15 -2 -4 -6
rvo:testifi instead	-12 4 -14 -9 4 -15
rvo:text and	-15 18 -14 -1 -12 -5
rvo:thank <person>	-17 -7 12 -2 -1 -2
rvo:thank by	17 -19 -16 -4 -12 -13
rvo:thank the	5 1 -15 -7 -9 -10
rvo:think the	13 -13 -8 -9 -7 -9
rvo:threaten to	14 -9 -11 -11 -12 -17
rvo:throw out	-6 -12 10 -7 -5 -9
rvo:time the	-7 9 -13 -4 -8 -9
rvo:told .	8 1 -15 -10 -14 -18
rvo:told <date>	16 -12 -7 -2 -18 -15
rvo:told <organisation>	8 0 -12 -4 -13 0
rvo:told <person>	-19 -2 -7 15 -13 -8
rvo:told a	-8 2 5 -7 -10 -21
rvo:told about	-18 -4 -18 -9 -15 17
rvo:told analyst	-18 18 -18 -11 -9 -13
rvo:told hi	13 -11 -17 -9 -13 -13
rvo:told journalist	-16 17 -14 -5 -8 -14
rvo:told me	-10 -9 -13 -2 12 -5
rvo:told of	-24 9 -21 -9 -17 6
rvo:told report	2 -14 -5 -9 -9 6
rvo:told the	5 -21 9 -16 -16 -7
rvo:told to	-6 -13 -15 -18 -22 13
rvo:took attend	-14 -18 18 -4 -9 -8
rvo:took four	14 -14 -14 -5 -8 -7
rvo:took her	2 6 -12 -12 -7 -14
rvo:took home	-2 15 -15 -1 -2 -3
rvo:took no	-22 1 1 -6 -7 -14
rvo:took note	-20 22 -19 -5 -7 -8
rvo:took part	-11 28 -32 -6 -16 -15
rvo:took question	-14 -22 22 -3 -6 -7
rvo:took the	-19 1 5 -6 -10 -10
rvo:took two	-8 14 -14 -2 -6 -8
rvo:took up	12 -14 -10 -4 -8 -11
rvo:translat .	-14 11 -3 -11 -13 -15
rvo:travel .	-19 -18 -7 -4 -25 23
rvo:travel by	-8 12 -10 -7 -11 -13
rvo:travel in	-12 -7 -1 -1 -11 16
rvo:travel to	-13 15 -17 -4 -15 7
rvo:tri to	-10 12 -13 -8 -10 -10
rvo:turn back	-12 -5 -17 -6 -9 12
rvo:turn down	-19 -10 -7 -9 -2 11
rvo:type on	-13 -19 17 -10 -14 -17
rvo:unpack .	-11 13 -13 -7 -9 -10
rvo:urg both	18 -18 -18 -9 -13 -15
rvo:urg them	-28 6 -1 -11 -11 -13
rvo:visit <place>	-11 19 -20 -5 -4 -11
rvo:visit six	-9 13 -12 -3 -2 -5
rvo:visit the	-20 23 -21 -9 -10 -12
rvo:vote ;	-24 29 -28 -6 -16 -35
rvo:vote against	-20 24 -19 -6 -9 -20
rvo:vote for	-28 -6 10 -12 -16 -26
rvo:vote no	-14 16 -18 -10 -12 -18
rvo:vote to	-22 -3 -32 -6 -13 11
rvo:vote twice	-14 -17 16 -3 -3 -10
rvo:wait .	-14 27 -27 -3 -18 -28
rvo:wait ;	-23 9 3 -12 -12 -15
rvo:wait in	11 -22 -11 -12 -12 6
rvo:wait with	-13 12 -12 -5 -6 -9
rvo:walk <person>	-14 -15 14 -10 -9 -11
rvo:walk out	2 11 -23 -7 -14 -18
rvo:want ,	-21 -11 -10 -2 -11 19
rvo:want a	-10 13 -13 -2 -2 -6
rvo:want canal	-16 17 -16 -3 -4 -7
rvo:want date	-20 20 -15 -3 -5 -7
rvo:want it	-17 17 -14 -2 -6 -10
rvo:want lower	-20 19 -15 -3 -6 -8
rvo:want monei	-3 19 -20 0 0 -4
rvo:want rate	15 -16 -15 -6 -10 -13
rvo:want ship	-15 15 -14 -3 -6 -6
rvo:want the	10 -2 -26 -11 -10 -11
rvo:want to	-20 -1 4 -13 -13 -15
rvo:watch from	-1 -17 -16 -12 -14 8
rvo:watch it	15 -10 -7 -6 -8 -22
rvo:welcom head	-5 -12 13 -1 -2 -2
rvo:welcom the	9 -31 -4 -11 -17 -18
rvo:went .	-15 20 -22 -18 -10 -18
rvo:went down	16 -18 -13 -9 -5 -8
rvo:went first	-9 13 -16 -15 -8 -10
rvo:went home	-21 -4 3 -14 -15 5
rvo:went instead	-7 12 -13 -18 -13 -14
rvo:went on	-11 -20 18 -17 -9 -15
rvo:went out	-23 2 2 15 -9 -20
rvo:went over	-13 17 -20 -14 -7 -14
rvo:went togeth	-5 15 -15 -2 -2 -6
rvo:wept .	-15 15 -15 -8 -9 -10
rvo:wept on	14 -15 -9 -8 -8 -9
rvo:withdrew to	-12 -4 5 -1 -2 -11
rvo:wore ear	-10 13 -14 -7 -10 -11
rvo:write a	11 -10 -6 -2 -8 -13
rvo:wrote .	13 -8 -8 0 -3 -6
rvo:wrote <person>	12 -12 -8 -2 -3 -12
rvo:wrote afterward	18 -18 -16 -7 -7 -18
rvo:wrote for	-17 16 -6 -2 -4 -7
rvo:wrote that	15 -18 -12 -1 -3 -9
rvo:wrote the	15 -15 -12 -7 -12 -14
rvo:wrote to	-16 -17 17 -6 -6 -8
s>aside-cue:reported	37 -37 -8 -1 -1 -2
s>aside-does:says	37 -37 -8 -1 -1 -2
s>does-first:comes	6 -3 -13 -3 -6 -9
s>does-first:hosts	11 13 -21 -2 -6 -3
s>does-first:says	-7 11 -16 -2 -3 -5
s>does-first:will-come	12 -10 -13 -5 -9 -11
s>does:comes	6 -3 -13 -3 -6 -9
s>does:hosts	14 5 -21 -2 -6 -4
s>does:says	-7 11 -16 -2 -3 -5
s>does:will-come	12 -10 -13 -5 -9 -11
s>group:1	24 -2 -32 -10 -14 -22
s>group:2	11 -19 5 -12 -14 -14
s>group:3	-13 10 -2 -11 -7 -8
s>l2:, where	10 8 -16 -1 -1 -2
s>l2:; and	-15 25 -25 -4 -2 -7
s>l2:<person> met	12 -11 -17 -1 -1 -3
s>l2:chief ,	18 -19 -8 -2 -5 -7
s>l2:confer with	11 -7 -16 -1 -2 -2
s>l2:dinner for	-14 16 -16 -2 -3 -3
s>l2:dinner with	-4 -12 10 -2 -2 -2
s>l2:down with	13 -13 -14 -1 -2 -2
s>l2:lunch with	29 -30 -19 -5 -5 -5
s>l2:meet with	-16 17 -22 -3 -4 -2
s>l2:minist ,	5 13 -17 -1 -6 -3
s>l2:premier ,	11 -6 -19 -3 -4 -4
s>l2:then saw	-12 7 5 -13 -8 -8
s>l2:to see	16 -13 -17 -4 -2 -3
s>l2:to which	-17 -13 13 -3 -4 -4
s>l2:vanilla with	21 -21 -11 -3 -3 -2
s>l:#	-16 17 -7 -12 -16 -22
s>l:,	24 -5 -24 -5 -12 -13
s>l:and	-15 25 -25 -4 -2 -7
s>l:for	-14 16 -16 -2 -3 -3
s>l:met	15 -13 -18 -2 -3 -6
s>l:saw	-12 7 5 -13 -8 -8
s>l:see	16 -13 -17 -4 -2 -3
s>l:where	10 8 -16 -1 -1 -2
s>l:which	-17 -13 13 -3 -4 -4
s>l:while	14 -14 -8 -2 -4 -5
s>l:with	16 -25 0 -10 -10 -8
s>lb-cue:attended	24 -24 -18 -3 -6 -8
s>lb-cue:hosted	16 -5 -19 -1 -3 -5
s>led:about	-14 16 -16 -2 -3 -3
s>led:beside	16 -25 0 -10 -10 -8
s>led:instead	-14 16 -16 -2 -3 -3
s>led:meets	-3 4 -8 -12 -9 -10
s>led:with	16 -25 0 -10 -10 -8
s>lv-cue:attended	24 -24 -18 -3 -6 -8
s>lv-cue:hosted	11 0 -18 -1 -2 -3
s>lv:confer	11 -7 -16 -1 -2 -2
s>lv:confer|with	11 -7 -16 -1 -2 -2
s>lv:forc	11 -6 -19 -3 -4 -4
s>lv:forc|,	11 -6 -19 -3 -4 -4
s>lv:had	-12 6 6 -5 -5 -3
s>lv:had|with	-12 6 6 -5 -5 -3
s>lv:is	13 -11 -11 -1 -2 -3
s>lv:led	13 -15 -6 -1 -2 -2
s>lv:lunch	27 -29 -17 -7 -7 -7
s>lv:lunch|with	27 -29 -17 -7 -7 -7
s>lv:met	19 -17 -19 -2 -4 -8
s>lv:met|	15 -13 -18 -2 -3 -6
s>lv:receiv	-9 12 -11 -1 -1 -3
s>lv:sat	24 -24 -18 -3 -6 -8
s>lv:sat|,	18 -19 -8 -2 -5 -7
s>lv:sat|with	13 -13 -14 -1 -2 -2
s>lv:saw	-12 7 5 -13 -8 -8
s>lv:saw|	-12 7 5 -13 -8 -8
s>lv:see	16 -13 -17 -4 -2 -3
s>lv:see|	16 -13 -17 -4 -2 -3
s>lv:talk	21 -21 -11 -3 -3 -2
s>lv:talk|with	21 -21 -11 -3 -3 -2
s>not-first	0 -14 12 -11 -9 -11
s>r-cue-near:attended	5 -12 9 -5 -8 -10
s>r-cue-near:hosted	18 1 -22 -4 -9 -7
s>r-cue-near:reported	-7 11 -16 -2 -3 -5
s>r-cue:attended	11 -14 3 -6 -9 -11
s>r-cue:hosted	20 -4 -22 -4 -9 -7
s>r-cue:reported	-7 11 -16 -2 -3 -5
s>r2:called ,	-6 8 -15 -2 -3 -5
s>r2:had been	-17 -7 8 -3 -4 -4
s>r2:had met	-15 14 -6 -1 -4 -8
s>r2:had talk	-11 14 -27 -11 -13 -16
s>r2:in <place>	21 -17 -22 -3 -6 -8
s>r2:in the	13 -13 -14 -1 -2 -2
s>r2:is due	-14 13 -7 -4 -6 -10
s>r2:met banker	14 -14 -8 -2 -4 -5
s>r2:of <place>	19 -19 -10 -2 -5 -3
s>r2:on <date>	16 -10 -17 -4 -2 -3
s>r2:respectively ,	-4 -12 10 -2 -2 -2
s>r2:sat in	-16 13 -8 -3 -4 -7
s>r2:to scrap	-15 25 -25 -4 -2 -7
s>r2:to which	11 -6 -19 -3 -4 -4
s>r:<place>	11 -11 -5 -8 -11 -17
s>r:call	-6 8 -15 -2 -3 -5
s>r:had	-22 12 2 -12 -16 -19
s>r:in	24 -20 -25 -4 -7 -8
s>r:is	-14 13 -7 -4 -6 -10
s>r:of	20 -19 -9 -2 -5 -3
s>r:on	16 -10 -17 -4 -2 -3
s>r:receiv	6 9 -13 -1 -6 -2
s>r:respect	-12 0 10 -13 -8 -8
s>r:sat	-16 13 -8 -3 -4 -7
s>r:to	9 11 -34 -7 -5 -8
s>reference	-15 9 -2 -5 -9 -14
s>rv:call	-6 8 -15 -2 -3 -5
s>rv:come	10 -17 7 -5 -7 -6
s>rv:lunch	14 -13 -9 -1 -1 -1
s>rv:meet	19 -19 -10 -2 -5 -3
s>rv:met	-8 1 5 -5 -10 -14
s>rv:receiv	11 13 -21 -2 -6 -3
s>rv:sat	6 -3 -13 -3 -6 -9
s>rvo:call ,	-6 8 -15 -2 -3 -5
s>rvo:come ;	10 -17 7 -5 -7 -6
s>rvo:meet in	19 -19 -10 -2 -5 -3
s>rvo:met <place>	-15 14 -6 -1 -4 -8
s>rvo:met banker	14 -14 -8 -2 -4 -5
s>rvo:receiv <person>	11 -12 -10 -1 -5 -2
s>rvo:sat in	-16 13 -8 -3 -4 -7
state=cancelled	2 22 9 -26 -55 -55
state=held	0 11 -4 -33 -8 3
state=planned	23 -41 -6 30 -19 -14
state=unclear	78 2 -92 -40 -30 -43
subject-of-trigger	-22 7 8 -7 -12 -12
subject:address	-25 15 -12 -3 -4 -7
subject:appear	-15 2 0 -8 -17 -15
subject:attend	-21 -13 7 -7 11 -18
subject:bargain	-12 17 -17 -9 -11 -11
subject:brief	-11 11 -10 -4 -10 -15
subject:call	16 -6 -14 -7 -10 -19
subject:confer	-23 27 -26 -8 -9 -10
subject:conven	-14 -16 19 -2 -4 -7
subject:face	-15 1 2 -8 -10 -16
subject:gather	-18 -28 26 -7 -10 -15
subject:gave	-6 -14 13 -1 -1 -3
subject:heard	-12 -18 7 -2 -4 8
subject:held	-23 23 -19 -5 -6 -9
subject:host	-12 4 -2 -4 -9 -8
subject:interview	-11 -12 12 -2 -2 -1
subject:join	-8 20 -21 -2 -9 -9
subject:lunch	15 -15 -9 -4 -11 -9
subject:meet	-22 4 4 -9 -8 -12
subject:met	-38 12 -5 -9 -10 -9
subject:open	-5 -12 12 0 -2 -1
subject:presid	-8 -10 13 0 -1 -1
subject:question	-6 16 -17 -2 -2 -4
subject:ran	-11 17 -15 -1 -4 -9
subject:receiv	-26 -35 30 -4 -10 -5
subject:sat	3 -5 2 -5 -10 -14
subject:saw	-29 20 -15 -10 -15 -26
subject:shook	-28 28 -8 -3 -2 -2
subject:sign	-9 18 -18 -1 -6 -4
subject:spoke	-16 32 -36 -3 -6 -8
subject:talk	-20 17 -11 -3 -2 -6
subject:telephon	-14 18 -18 -8 -14 -13
subject:travel	-6 13 -13 -1 -1 -3
subject:visit	-15 16 -15 -5 -7 -8
subject:welcom	-24 -26 31 -3 -6 -5
subject:went	-5 15 -15 -2 -2 -6
subject:withdrew	-12 -4 5 -1 -2 -11
tied-to-other	-11 14 -16 -15 -1 0
times=1	33 -1 -15 -18 -17 -17
times=2	8 -2 -10 -25 -16 -3
times=3	-28 10 -5 -19 -6 10
times=4	-34 -1 19 12 -11 0
title-cue:absent	27 -37 -25 -15 -17 14
title-cue:attended	-13 16 -6 -14 -18 -27
title-cue:background	28 -13 -36 -8 -26 -7
title-cue:hosted	-18 -38 52 -20 -54 -41
title-cue:invited	-12 -15 16 -6 -7 -10
title-cue:observer	36 -28 -22 -15 -32 -19
title-cue:represented	-12 -3 -4 -1 12 -42
title:<org>	-10 20 -5 -4 -43 -24
title:aboard	12 -17 -4 -7 -10 -17
title:absenc	-14 -26 -19 -4 -7 25
title:account	-16 4 -31 -8 -12 12
title:act	-14 -26 24 -8 -10 -18
title:activist	19 -17 -16 -8 -13 -18
title:actress	17 -18 -8 -15 -17 -17
title:administr	8 -15 9 -2 -3 -10
title:admir	-28 25 -14 -6 -21 -20
title:advis	12 -11 6 -19 -21 -21
title:advoc	17 -17 0 -21 -17 -28
title:affair	-24 23 -22 -5 -8 -11
title:agenc	-9 -25 25 -4 -7 -8
title:agent	11 -4 -29 -19 -18 -32
title:agricultur	-17 2 -5 -6 12 -13
title:aid	32 -8 -26 -23 -19 -28
title:air	-7 14 -20 -8 -5 -6
title:alhaji	-21 -25 -14 -13 -18 23
title:ali	-1 -18 14 -5 -4 -3
title:ambassador	1 28 -29 -23 -47 -23
title:american	-28 -11 -31 7 -32 19
title:among	-16 17 -15 -8 -12 -13
title:analyst	23 -23 -12 -11 -8 -18
title:anthropologist	10 -6 -5 -7 -15 -11
title:apostl	-28 -20 -15 -8 -18 23
title:applic	-15 16 -19 -8 -10 -12
title:arbitr	-26 -25 25 -16 -22 -18
title:archbishop	-7 -8 12 -12 -3 -27
title:archimandrit	-11 22 -6 -5 -28 -17
title:argentin	-6 -14 14 -3 -5 -6
title:arm	-4 19 -19 -1 -2 -1
title:armi	-21 12 -19 15 -18 -15
title:assessor	-11 13 -15 -8 -9 -13
title:assist	11 -7 -13 -8 -5 -8
title:attornei	-3 -18 18 -16 -19 -14
title:auditor	2 3 -21 -9 -7 2
title:aunti	-17 21 -14 -6 -12 -16
title:australian	-17 15 -11 -7 -8 -11
title:austrian	-17 -17 25 -16 -16 -16
title:auxiliari	-15 -11 12 -4 -9 -11
title:awai	11 -9 -9 -3 -3 -16
title:ayatollah	-11 -14 14 -2 -2 -6
title:bank	-31 33 -29 -6 -11 -19
title:banker	-12 28 -39 -6 -9 -10
title:bar	-18 27 -28 -5 -6 -6
title:base	-13 12 -8 -2 -2 -7
title:bear	24 -21 -25 -20 -23 -23
title:behalf	-9 -12 -15 -3 13 -10
title:believ	13 -12 -8 -10 -9 -13
title:benefactor	14 -9 -11 -11 -12 -17
title:besid	-18 -3 8 -8 -10 -15
title:biologist	6 9 -8 -17 -4 -13
title:bishop	6 11 -10 -26 -5 -34
title:board	-12 -33 25 -23 -32 14
title:border	-3 19 -20 0 0 -1
title:boss	-23 29 -31 -6 -11 5
title:brainchild	12 -14 -10 -4 -8 -11
title:brazilian	2 20 -32 -5 -14 -11
title:breakfast	-13 -14 14 -4 -6 -12
title:brigadi	-22 26 -28 -7 -15 7
title:british	-17 2 -13 15 -14 -19
title:broker	0 3 -5 -13 -16 -23
title:brother	7 8 -16 -10 -15 -19
title:budget	-13 -2 -13 -6 -18 9
title:builder	21 -22 -18 -16 -16 -22
title:bullion	-18 -8 9 -1 -6 -8
title:bundjalung	-13 15 -10 -4 -11 -13
title:burundian	-12 -12 12 -5 -6 -7
title:businessman	18 3 -20 -17 -12 -21
title:bust	16 -8 -5 -2 -7 -20
title:buyer	-8 16 -16 -1 -5 -5
title:cacica	-7 16 -17 0 -1 -3
title:call	-15 18 -22 -5 -11 -12
title:canadian	-18 -8 9 -1 -6 -8
title:candid	-16 22 -19 -17 -17 -24
title:canneri	8 -12 3 -7 -4 -7
title:captain	14 3 -43 -5 -16 8
title:cardin	-2 -30 19 -17 5 -25
title:catechist	18 -16 -14 -15 -8 -21
title:cathol	-17 -17 17 -10 -9 -14
title:cattl	-15 -9 12 -10 -5 -13
title:cement	-10 16 -17 -2 -2 -5
title:central	-11 16 -19 -3 -8 -13
title:chadian	-18 23 -26 -6 -5 -13
title:chair	-23 -28 35 -16 -16 -28
title:chairman	-19 -50 34 -40 -45 22
title:chairwoman	-17 -18 18 -13 -17 -15
title:chancellor	-18 22 -26 -6 -18 7
title:chargé	-19 19 -18 -10 -11 -16
title:chief	-40 -22 22 -27 9 8
title:chines	-19 22 -22 -3 -2 -4
title:chip	-12 -11 -8 14 -1 -6
title:christian	-18 -3 -1 -1 19 -20
title:churchwarden	-15 15 -15 -8 -9 -10
title:citi	16 -2 -24 -5 -9 -2
title:claimant	-15 14 -9 -4 -6 -14
title:cleric	-18 -14 -17 18 -3 -11
title:clerk	-22 25 -19 -19 -23 -31
title:client	18 -20 -16 -12 -11 -14
title:club	-9 12 -36 -18 -27 15
title:co-chair	-16 -17 17 -5 -10 -13
title:coach	-27 12 -8 -14 -14 5
title:colleagu	7 -33 28 -14 -12 -17
title:colonel	-11 1 4 -20 -26 -3
title:columnist	12 -12 -8 -5 -2 -10
title:command	-24 12 -17 -10 -17 7
title:commission	-9 -13 31 -27 -42 -43
title:committe	-32 -18 16 -6 -15 16
title:commodor	-9 -9 10 -7 -7 -14
title:compact	16 -16 -16 -13 -13 -13
title:compani	-17 27 -24 -7 -12 -28
title:conductor	-10 13 -8 -7 -1 -4
title:congoles	13 16 -26 -2 -2 -5
title:congresswoman	-6 -15 -9 -8 12 -22
title:constitut	17 -23 -6 -6 -6 -16
title:consul	-23 24 -22 -12 -13 -19
title:contractor	0 -9 -17 -11 -12 9
title:control	-7 14 -20 -8 -5 -6
title:conven	-17 -17 17 -12 -17 -15
title:cook	19 -23 -12 -17 -9 -19
title:cooper	-20 -18 18 -4 -10 -5
title:council	-15 -18 18 -9 -12 -19
title:councillor	-1 32 -45 -17 -30 -33
title:councilman	-14 17 -19 -7 -11 -9
title:counsel	7 20 -45 -22 -20 -27
title:counterpart	-4 17 -15 -2 -3 -4
title:counti	-9 -17 -5 -1 -5 14
title:cricket	13 -13 -14 -11 -10 -11
title:curat	-16 12 9 -4 -10 -16
title:custom	10 7 -20 -14 -18 -18
title:cyclon	14 -12 -15 -9 -7 -10
title:d'affair	-19 19 -18 -10 -11 -16
title:dai	16 -12 -12 -10 -13 -14
title:dairyman	-11 15 -17 -7 -16 -13
title:dame	-23 -18 8 -13 -18 12
title:danish	-17 15 -15 -1 -2 -11
title:datuk	5 -10 17 -6 -17 -21
title:daughter	-15 21 -2 -2 -28 -18
title:deacon	-10 20 -23 -15 -13 -23
title:dealer	-21 14 -9 -4 -8 -11
title:dean	-26 5 1 -17 9 -21
title:deckhand	-20 18 -14 -13 -13 -16
title:defenc	-28 29 -26 -11 -18 -24
title:defend	-16 11 -11 -7 -10 -7
title:deleg	-23 27 -25 -8 -8 -8
title:democrat	-18 -3 -1 -1 19 -20
title:depart	-18 17 -17 -4 -6 -6
title:deputi	-38 27 -3 0 -41 -38
title:develop	28 -31 -22 -21 -15 -22
title:diamond	-6 12 -14 -1 -5 -3
title:diocesan	22 -22 -18 -7 -2 -19
title:diplomat	10 -4 -21 12 -11 -21
title:director	10 2 -32 -14 -27 -9
title:disast	-20 -14 16 -9 -9 -13
title:district	-19 -13 14 -2 -4 -8
title:dive	-14 17 -2 -1 -1 -15
title:dr	11 1 -10 -22 -24 -30
title:drug	-19 17 -14 -8 -8 -11
title:duwa	-20 -19 -14 -14 20 -15
title:ecologist	-18 19 -19 -11 -13 -8
title:econom	-12 13 -11 -13 -12 -8
title:economist	18 -21 -17 -11 -14 -4
title:editor	24 -21 -18 -22 -24 -24
title:educ	10 3 -5 -13 -28 -35
title:egyptian	-20 -27 26 -2 -4 -5
title:elder	-33 35 -33 -20 -21 -23
title:elect	14 -12 -9 -7 -5 -15
title:embassi	-11 17 -18 -3 -7 -6
title:emirati	-18 21 -20 -2 -3 -6
title:energi	9 -6 -4 -6 -8 -24
title:engin	-11 22 -28 7 -33 -10
title:envoi	-33 29 -37 -1 -36 16
title:ethic	18 -23 -20 -17 -4 -11
title:ex-minist	-14 -9 -16 -20 -15 18
title:ex-presid	-8 -16 -23 -11 -27 24
title:execut	-5 10 -45 -24 12 -22
title:exil	-30 25 -19 -1 -2 -8
title:expert	-19 21 -25 -8 -8 -7
title:export	-14 -10 10 -8 -4 -9
title:factori	-9 16 -17 -2 -6 -9
title:farm	17 -16 -17 -1 -1 -19
title:farmer	-2 15 -15 -1 -2 -3
title:father	-10 -2 10 -21 -24 -14
title:feder	-18 15 -3 -14 -17 -16
title:feud	5 -12 4 -3 -3 -10
title:figur	25 -25 -26 -12 -15 -18
title:financ	-30 -24 14 -20 25 -20
title:financi	-12 15 -13 0 -2 -2
title:first	-6 6 -16 -8 -14 7
title:fisher	16 -13 -10 -11 -15 -17
title:fisheri	-29 12 15 -13 -23 -19
title:fisherman	22 -10 -23 -15 -10 -33
title:fishermen	-11 13 -11 -2 -3 -7
title:folklorist	17 -16 -13 -5 -8 -14
title:fon	-15 25 -32 -15 -13 -11
title:foreign	-14 -12 14 -16 -1 -18
title:foreman	-17 14 -18 -9 -17 2
title:forens	-19 21 -25 -8 -8 -7
title:forest	-9 10 -12 -2 -6 -7
title:forestri	-15 16 -15 -7 -15 -13
title:former	-11 -1 -21 -20 -1 22
title:forward	19 -20 -16 -5 -12 -13
title:founder	12 -3 -18 -7 -16 -13
title:french	-15 8 -18 -7 14 -20
title:frenchwoman	-12 17 -17 -13 -4 -8
title:fund	-16 -2 4 -3 -2 -9
title:funer	17 -13 -17 -7 -8 -12
title:gang	13 -14 -12 -7 -8 -7
title:genealogist	-12 11 -8 -4 -6 -9
title:gener	2 -4 -11 10 -19 -5
title:georgian	-34 10 -15 -23 28 -25
title:ghanaian	-14 15 -12 -3 -1 -4
title:goalkeep	15 -20 -31 -15 3 -1
title:govern	13 -18 3 -5 -9 -12
title:governor	-26 -26 25 -26 -30 18
title:granddaught	-17 17 -12 -7 -9 -11
title:grandson	14 -15 -10 -6 -12 -8
title:greek	-17 22 -24 -7 -7 -17
title:greenland	-19 23 -26 -9 -8 -16
title:greet	15 -15 -14 -8 -12 -11
title:grid	-7 -16 15 -7 -1 -4
title:grower	11 -2 -14 -7 -9 -18
title:guest	-17 -21 22 -9 -4 -17
title:guild	-12 12 -13 -10 -9 -11
title:haitian	16 -9 -3 -5 -9 -16
title:harbour	-24 14 -3 -13 -12 -16
title:hawaiian	-15 14 -9 -4 -6 -14
title:head	-28 -30 37 -15 -18 -18
title:headmistress	-21 -12 17 -10 -11 -15
title:health	-25 8 5 4 -20 -25
title:hear	-31 15 3 -6 -7 -13
title:herder	8 8 -11 -5 -5 -14
title:herdsman	-12 14 -15 -4 -17 -13
title:hereditari	-10 16 -10 -3 -14 -20
title:high	-16 -15 18 -7 -14 -16
title:hindu	-20 19 -3 -5 -9 -16
title:historian	-4 -32 18 -16 -17 3
title:home	-10 25 -13 -4 -29 -1
title:honour	-25 19 -18 -4 -9 -10
title:hospit	14 -14 -11 -8 -12 -10
title:host	-21 -2 12 -19 -18 -15
title:hoteli	-24 12 12 -12 -23 -27
title:hous	-15 -1 13 -15 -18 -19
title:human	14 -11 -21 -5 -15 -9
title:hungarian	-18 18 -13 -1 -3 -8
title:hydrologist	-15 24 -24 -9 -9 -23
title:imam	-18 18 -21 -10 -10 2
title:independ	-18 10 -6 -6 -9 -15
title:indonesian	14 -29 -11 -6 -10 6
title:industri	-17 17 -14 -7 -10 -11
title:informateur	-8 -24 24 0 -1 -1
title:inspector	-10 -5 16 -21 -16 -29
title:intellig	-23 3 6 -7 -7 -15
title:interim	26 -28 -22 -4 -12 -10
title:interior	1 -19 13 -30 -31 2
title:interpret	-20 18 -14 -10 -10 -17
title:investor	-16 20 -22 -12 -20 -18
title:invit	-12 -15 16 -6 -7 -10
title:irrig	-11 -15 17 -1 -4 -4
title:isra	-12 12 -8 -3 -2 -9
title:italian	-16 23 -23 -8 -2 -5
title:jamaican	-18 27 -28 -2 -2 -3
title:journalist	0 -22 14 -11 -11 -13
title:judg	-49 -55 52 -33 10 -42
title:justic	-37 -42 33 5 -35 9
title:kenyan	-28 21 -7 -9 -17 -18
title:king	32 -11 -17 -17 -29 -36
title:known	10 0 -12 -14 -13 -20
title:korean	-22 -8 10 -6 -12 -8
title:labour	-18 -47 45 -27 -29 -35
title:ladi	-9 18 -18 -3 -1 -5
title:land	3 -25 17 -2 -6 -4
title:landown	-8 10 -13 -6 -6 -9
title:lao	-13 24 -22 -3 -10 -11
title:late	45 -33 -41 -12 -19 -28
title:later	-12 -1 2 -1 -3 -3
title:lawmak	13 -7 -28 -20 -21 4
title:lawyer	-11 37 -35 -25 -32 -32
title:leader	-3 25 -47 -30 -23 10
title:leagu	-8 -20 20 -1 -2 -3
title:lectur	-22 -24 23 -15 -20 -22
title:lieuten	-27 21 -26 14 -25 2
title:list	-20 24 -19 -12 -15 -17
title:lobbyist	19 -16 -32 -22 -20 -9
title:logger	-13 17 -22 -6 -13 -9
title:lord	-24 14 -3 -12 -14 -18
title:madam	-13 18 -18 -8 -9 -21
title:magnat	-16 -3 -7 14 -3 -10
title:major	-16 22 -18 -8 -15 -22
title:maker	-14 8 6 -12 -11 -11
title:malaysian	-3 15 -15 0 -1 -1
title:man	-25 25 -24 -21 -15 -19
title:manag	-9 -2 5 -8 -8 -15
title:mapmak	-2 15 -29 -18 -18 -18
title:marin	-12 11 -5 -5 -3 -5
title:master	-25 13 2 -13 -13 -24
title:mate	-17 -19 -10 -1 -19 20
title:mayor	-57 -14 40 -27 -40 -11
title:mediat	-17 -37 39 -17 -25 -28
title:meet	-19 27 -38 -10 -12 -8
title:member	-33 30 -42 -23 -32 12
title:mennonit	-14 30 -31 -4 -8 -15
title:meteorologist	19 -22 -16 -6 -13 -11
title:metropolitan	-16 -15 3 -3 -5 10
title:miller	-16 18 -17 -13 -14 -16
title:mine	-5 -11 6 -1 -14 5
title:minist	-30 -32 30 -9 24 -4
title:ministri	17 -14 -25 -4 -5 -17
title:minor	-13 14 -14 -11 -12 -15
title:mission	-15 8 -2 -4 -8 -10
title:moder	17 -8 -1 -21 -15 -20
title:mongolian	-11 12 -12 -6 -10 -6
title:monsignor	-21 -31 -13 -9 27 15
title:mother	17 -17 -8 -1 -4 -11
title:mr	-1 11 -7 -16 -18 -25
title:ms	-23 -18 24 -8 -15 -20
title:méti	-15 20 -22 -18 -10 -18
title:name	27 -37 4 -27 -28 -27
title:nationalist	-24 -23 -24 -11 -12 24
title:navi	-17 -6 -15 -11 -17 18
title:negoti	-34 37 -33 -10 -13 -30
title:neighbour	-5 13 -17 -1 -1 -3
title:neither	-10 -24 -34 -32 -37 27
title:net-mak	-19 16 -14 -5 -6 -10
title:newspap	-11 -15 -9 -5 13 -11
title:newsread	-19 -25 24 -3 -1 -2
title:niec	-12 12 -11 -1 -6 -9
title:north	-10 15 -16 -3 -3 -4
title:northern	-18 15 -14 -4 -8 -11
title:norwegian	-25 28 -17 -18 -20 -22
title:notari	-12 12 -10 -4 -10 -12
title:novelist	-14 -15 -10 15 -13 -18
title:nurs	7 1 -17 -11 -19 -23
title:observ	-24 24 -19 -11 -14 -14
title:offer	17 -18 -16 -13 -16 -12
title:offic	18 -11 -22 -9 -9 -28
title:offici	-16 27 -29 -6 -8 -13
title:oil	7 -11 -22 7 -16 4
title:oligarch	7 1 -20 -4 -9 -10
title:on	-14 16 -8 -10 -17 -17
title:oper	-13 -3 5 -8 -6 0
title:opposit	29 -33 -49 -23 -24 11
title:orat	-17 -16 16 -7 -19 -12
title:orchardist	-5 14 -13 -1 -1 -4
title:organis	17 10 -19 -13 -14 -16
title:owner	-15 -9 6 -23 6 -1
title:palac	23 -24 -21 -6 -7 -12
title:pamiri	-17 18 -13 -8 -2 -11
title:panel	-19 -22 21 -4 -5 -9
title:paper	-15 17 -14 -11 -15 -17
title:paramount	-29 12 9 -6 -12 -14
title:parent	-17 17 -18 -9 -11 -13
title:parliament	14 3 -12 -5 -6 -21
title:parti	22 -9 -19 -9 -18 -40
title:partner	19 -21 -14 -7 -16 -16
title:pastor	-31 9 3 -16 -15 3
title:person	-23 31 -20 -27 -18 -24
title:peruvian	-4 15 -15 -1 -2 0
title:phra	-13 -17 17 -9 -11 -14
title:pioneer	-12 -11 -8 14 -1 -6
title:place	-16 -26 -13 -15 24 -19
title:planner	-13 16 -16 -4 -4 -9
title:poet	7 -20 -16 22 -8 -18
title:polic	25 -24 0 -29 -13 3
title:polish	11 -15 13 -1 -5 -15
title:polit	14 -18 -11 -6 -12 -7
title:pope	-11 -17 18 -2 -3 -7
title:port	-16 -1 -12 -4 11 -19
title:preacher	-13 14 -11 -10 -15 -14
title:prefect	-8 17 13 -3 -28 -9
title:premier	-6 -33 29 -20 6 -9
title:presid	-23 -26 31 -9 6 -13
title:press	15 -18 -26 -30 -12 7
title:prime	-8 -48 36 -26 22 -16
title:princ	-32 -15 -24 -17 -21 24
title:princess	-19 -21 13 -5 -17 17
title:princip	-16 -20 21 -5 -14 -12
title:printer	24 -16 -35 -20 -29 -29
title:prison	-5 13 -9 -8 -1 -2
title:pro	-23 20 -20 -8 -8 -11
title:professor	-13 9 -24 -13 -27 8
title:prosecutor	-8 26 -63 -25 -28 4
title:protocol	-25 23 -23 -8 -16 -11
title:provinci	-15 18 -18 -11 -2 -14
title:proxi	19 -20 -14 -15 -18 -12
title:public	-8 -23 22 -4 -2 -4
title:publish	-4 -15 15 0 0 -1
title:rabbi	-16 17 -11 -7 -8 -9
title:radio	-2 22 -27 -8 -4 -17
title:rainmak	-12 28 -30 -3 -3 -9
title:ranger	-9 10 -12 -2 -6 -7
title:rebel	-25 26 -37 -9 -12 11
title:rector	-19 -18 21 -6 -13 -10
title:refere	19 -16 -24 -11 -14 -21
title:region	-17 -9 -14 -8 -2 17
title:replac	24 -24 -15 -25 -9 -20
title:report	14 -2 -20 -18 -15 -34
title:repres	-20 -7 -7 -13 -11 19
title:request	-6 -18 17 -3 -5 -5
title:resign	15 -15 -12 -8 -9 -9
title:resourc	-16 -21 -24 -2 -7 22
title:retir	-19 -12 21 -13 -18 -18
title:rice	-2 15 -15 -1 -2 -3
title:rider	-5 31 -32 -2 -3 -7
title:right	-4 15 -31 -18 -23 -21
title:rival	12 2 -25 -17 -21 -21
title:road	-12 16 -17 -10 -17 -14
title:rule	24 -18 -22 -6 -18 -35
title:rural	-14 17 -16 -2 -1 -1
title:russian	-26 18 -17 1 -24 0
title:safeti	-8 -23 22 -4 -2 -4
title:salt	-14 -13 -14 -5 -8 14
title:sat	-15 18 -19 -11 -11 -16
title:sayyid	-3 21 -13 -2 -21 -4
title:schoolteach	-13 -20 20 -7 -9 -10
title:scientist	6 3 -19 -12 -16 -14
title:seal	13 -7 -5 -16 -1 -11
title:secretari	26 1 -21 -5 -31 -46
title:secretary-gener	-25 -4 11 -9 -10 -11
title:seen	-19 -12 -16 -11 -12 14
title:selector	-10 19 -15 -10 -20 -19
title:senat	-29 -17 -1 4 8 12
title:senegales	-3 13 -13 -1 -1 -1
title:serb	-18 10 -9 4 -7 -9
title:sharehold	14 -15 -9 -2 -5 -16
title:sheikh	-37 13 -10 -22 -28 19
title:sheriff	-15 16 -15 -2 -5 -7
title:ship	18 -8 -29 10 -18 -26
title:shipown	-26 -13 17 -10 -12 0
title:shop	-13 -1 5 -4 -3 -4
title:similar	-10 13 -15 -4 -7 -7
title:sinc	1 -4 -17 -9 -9 4
title:sir	27 -9 -32 -22 -25 -41
title:sister	-34 30 3 -20 -17 -33
title:six	-5 17 -17 -1 0 -3
title:skipper	11 -2 -21 -13 -13 -15
title:slovak	-16 22 -10 -3 -18 -25
title:slugger	-7 13 -12 -4 -3 -14
title:smelter	-14 -17 -14 7 -16 16
title:soldier	17 -17 -8 -1 -4 -11
title:son	10 5 -25 -18 -16 -23
title:sourc	17 -15 -7 -1 -5 -11
title:speaker	-21 15 10 -19 -24 -22
title:special	-19 -1 15 -12 -19 -20
title:spelt	-17 -16 -17 -9 -11 18
title:spokesman	39 -30 -42 -16 -13 -30
title:spokeswoman	11 -29 -15 10 -4 -7
title:sport	8 -36 13 -10 19 -21
title:spy	-17 32 -31 -5 -6 -11
title:sri	-18 -6 -19 -3 -5 15
title:star	19 -20 -16 -5 -12 -13
title:state	14 6 -16 -31 5 -47
title:steel	-11 18 -17 -5 -18 -14
title:steward	-14 5 0 -5 -5 -6
title:stop	-11 17 -18 -3 -7 -6
title:striker	1 7 -22 -6 -19 5
title:stringer	14 -14 -9 -7 -7 -19
title:student	23 -28 -25 -22 -15 6
title:sultan	-25 -5 -13 -12 11 -15
title:superintend	-21 18 -13 -12 -14 -16
title:supervisor	-9 11 -13 -6 -4 -11
title:surgeon	-13 17 -19 -8 -10 -15
title:surveyor	-23 -2 -27 -19 -18 22
title:swiss	-13 5 -10 7 -6 -12
title:tajik	-5 12 -12 0 0 -1
title:tan	-15 -16 -16 -2 -4 16
title:teacher	-6 14 -20 -10 -13 -12
title:telephon	-9 17 -19 -2 -1 -5
title:tem	-23 20 -20 -8 -8 -11
title:tenant	22 -8 -4 -1 -1 -23
title:thai	-12 -8 9 -5 -5 -8
title:third	-11 -12 -4 -1 -12 13
title:through	20 -15 -13 -16 -3 -21
title:timber	-15 14 -14 -4 -5 -14
title:time	9 -1 -14 -5 -5 -8
title:togoles	-7 21 -22 -1 0 -1
title:tourism	12 12 -30 -23 -14 -16
title:trade	-21 29 -19 -7 -19 -24
title:trader	-18 17 -27 -11 -24 6
title:traffic	-7 14 -20 -8 -5 -6
title:transfer	15 -15 -8 -1 -5 -14
title:transport	9 -21 3 -11 -30 2
title:treasur	-11 29 -36 -12 -23 -26
title:treasuri	12 -8 -28 -10 -19 -2
title:treati	-13 -8 -2 -2 -5 13
title:trial	-19 17 -27 -5 -8 9
title:truste	-18 22 -17 -12 -22 20
title:turkish	-23 21 -25 13 -12 -18
title:tánaist	-13 16 -12 -2 -12 -13
title:u	-11 16 -17 -9 -11 -14
title:uga	-14 -18 19 -5 -13 -13
title:ukrainian	-4 14 -13 -1 -5 -12
title:umpir	-21 -21 21 -11 -12 -17
title:under-secretari	-17 18 -18 -3 -18 -12
title:union	-16 41 -64 -16 -23 -1
title:unionist	15 -15 -12 -10 -15 -14
title:until	-18 11 -12 -9 -12 4
title:upazila	22 -18 -12 -5 -2 -25
title:util	-7 19 -21 -4 -3 -8
title:vener	-15 -14 14 -5 -10 -11
title:vicar	-9 34 -5 -3 -34 -12
title:vice	-2 18 -27 -7 -28 -19
title:vice-chair	-17 -25 23 -10 -14 -17
title:vice-minist	-10 18 -19 -3 -3 -4
title:vice-premi	0 -20 20 0 0 0
title:vice-presid	-15 17 -24 -4 -12 6
title:vietnames	-12 -8 12 0 -1 -1
title:vintner	-11 12 -4 -6 -1 -3
title:visit	-25 19 -18 -4 -9 -10
title:volcanologist	-21 -15 16 -5 -6 -9
title:warden	-15 -23 20 -7 -9 -13
title:water	-14 27 -30 6 -7 -16
title:well	-14 26 -25 -5 -11 -11
title:whether	1 1 -24 12 -14 -21
title:whoever	24 -24 -15 -25 -9 -20
title:widow	-12 9 -13 -8 -10 9
title:wine	-12 -8 11 -12 -11 -10
title:wit	-13 15 -14 -11 -14 -17
title:without	-22 -18 -13 -9 -8 23
title:worker	14 -13 -12 -10 -12 -17
title:writer	20 -18 -16 -12 -12 -26
title:yacht	-18 -7 9 -2 -7 -10
title:yolŋu	-3 12 -12 0 0 0
within=about	-2 11 -16 -9 -8 -14
within=about|after	-26 19 -11 -8 -5 -12
within=about|unclear	-2 11 -16 -9 -8 -14
within=after	-2 5 -6 -16 -19 -31
within=after|after	-28 11 3 -16 -19 -23
within=after|before	12 1 -20 -5 -6 -23
within=after|held	-27 27 -23 -8 -13 -24
within=after|planned	8 -27 10 -15 -15 -20
within=alon at	-18 -15 16 -2 -3 -9
within=also at	-23 -2 4 -7 -13 -22
within=ambassador of	16 -14 -19 -4 -5 -15
within=and on	14 4 -30 -3 -6 -4
within=answer with	-14 -15 15 -2 -1 -3
within=appear by	4 -13 6 -7 -9 -11
within=ar to	8 -19 17 -32 -18 -24
within=at	0 -15 4 -18 -27 2
within=attend at	-16 11 -7 -10 -6 -15
within=at|after	8 -19 1 -22 -24 2
within=at|before	-10 0 -1 -11 -27 1
within=at|held	6 -14 7 -18 -27 -15
within=at|planned	-31 12 -9 -10 -17 -1
within=at|unclear	-32 -16 -8 -17 -13 22
within=awai to	-12 14 -14 -5 -4 -11
within=back to	-13 11 -7 -2 -2 -4
within=been at	-23 -24 -16 -17 -11 24
within=began with	3 3 -16 -3 -3 -11
within=bishop of	-6 -13 13 -3 -5 -3
within=board of	-9 -14 8 -2 -6 3
within=by	7 -4 -7 -12 -11 -21
within=by|after	13 -10 -9 -13 -10 -18
within=by|before	-26 7 -2 -7 -9 -12
within=by|cancelled	-11 12 -12 -3 -4 -7
within=by|held	8 -8 -3 -12 -10 -19
within=call for	19 -8 -20 -1 0 -3
within=came to	-16 -15 2 -6 17 -24
within=committe of	-10 -15 11 -3 -11 4
within=confer by	-7 12 -10 -3 -3 -2
within=court in	-13 0 -4 -14 -18 1
within=dai of	1 15 -25 -12 -14 -17
within=deleg of	-13 23 -24 -8 -12 -17
within=due to	-22 35 -36 -13 -10 -17
within=during	-13 24 -26 -3 -6 -7
within=during|after	-10 18 -20 -3 -5 -8
within=during|before	-10 16 -15 -1 -2 -1
within=during|held	-13 24 -26 -3 -6 -7
within=expect to	-3 -14 14 0 0 -1
within=far to	-23 9 -28 5 -20 5
within=for	0 -24 3 22 -26 -19
within=for|after	-14 -26 6 25 -30 -11
within=for|before	7 2 -11 -23 -18 -36
within=for|held	-21 -5 8 -26 -17 -9
within=for|planned	7 -24 -6 26 -32 -20
within=fund at	-22 0 1 -2 -3 -7
within=group of	-5 -14 13 -1 -1 -1
within=guest at	-30 13 -5 -5 -5 -13
within=guest for	-21 9 11 -13 -2 -6
within=hope to	-9 -3 -21 -4 -6 12
within=hour at	-10 18 -18 -1 -1 -6
within=hour of	-25 3 -1 -10 -8 -10
within=in	-25 -5 9 -14 -26 2
within=in for	-15 16 -7 -16 -12 -12
within=in on	-12 18 -18 -2 -2 -10
within=inquiri about	-2 11 -16 -9 -8 -14
within=invit to	-6 -21 9 -10 -6 8
within=in|after	-17 -7 8 -12 -21 5
within=in|before	-24 -2 2 -10 -19 1
within=in|held	-25 -5 9 -14 -26 2
within=is to	-32 8 -3 -10 -11 2
within=juri of	-14 12 -10 -6 -10 -13
within=learn by	-11 12 -12 -3 -4 -7
within=link by	-4 15 -14 0 -1 0
within=nigerian at	-16 -3 -9 -2 -12 10
within=night in	-5 9 1 -8 -13 -18
within=not at	2 -18 -14 -6 -19 14
within=of	-14 -1 4 -11 -21 -2
within=off until	-22 -4 11 -7 -7 -7
within=of|after	-21 9 7 -11 -16 -39
within=of|before	-8 -5 -2 -11 -24 7
within=of|held	-13 -2 7 -11 -21 -5
within=of|planned	-14 12 -10 -6 -10 -13
within=on	-4 2 2 -9 -15 -23
within=on|after	-34 6 11 -11 -17 -24
within=on|before	10 -15 1 -4 -9 -10
within=on|held	-4 1 3 -9 -16 -23
within=on|planned	-9 13 -12 -3 -2 -5
within=out of	-29 1 1 -5 -7 1
within=over	5 3 -19 -9 -10 -14
within=over to	-16 21 -16 -16 -14 -23
within=over|after	-20 19 -14 -8 -8 -11
within=over|before	12 -10 -10 -3 -4 -6
within=over|unclear	5 3 -19 -9 -10 -14
within=owner to	-6 -15 15 -1 -1 -3
within=panel of	-7 12 -10 -1 -1 -13
within=present at	-42 7 7 -32 -24 -37
within=price at	-16 13 -9 -2 -3 -17
within=question at	-22 1 1 -6 -7 -14
within=question over	5 3 -19 -9 -10 -14
within=react to	8 -3 -22 -4 -7 -14
within=resum after	-12 14 -13 -3 -2 -4
within=river to	-22 -19 -17 -14 -19 20
within=road to	-11 12 -14 -4 -9 -10
within=sat on	-9 18 -17 -1 -2 -6
within=senat of	-12 -3 9 -1 -3 -12
within=session of	-13 -12 12 -2 -3 -6
within=shortest of	-14 -15 17 -6 -10 -20
within=side to	-6 -13 12 -6 -1 -4
within=spoke by	8 0 -22 -11 -7 -17
within=spoken for	6 4 -21 -16 -10 -19
within=strike after	-15 21 -21 -6 -14 -14
within=summon to	-33 32 -28 -33 -22 -12
within=tabl for	-25 -3 9 -15 -11 -23
within=them at	-15 10 -25 -3 -5 6
within=them for	-24 -13 10 -12 -8 9
within=to	-29 4 -16 -6 6 13
within=to|after	-21 9 -8 -6 -33 4
within=to|before	-21 -2 -16 -4 13 8
within=to|cancelled	-1 -1 -12 -14 -16 9
within=to|held	-26 -3 -12 -21 14 13
within=to|planned	-19 5 -3 0 -23 -14
within=to|unclear	-12 14 -14 -5 -4 -11
within=until	-22 -4 11 -7 -7 -7
within=until|after	-13 10 -8 -2 -3 -3
within=until|before	-17 -15 16 -6 -6 -5
within=until|planned	-22 -4 11 -7 -7 -7
within=up to	-10 -2 -15 -4 -13 8
within=wa to	-16 -16 4 -5 -7 11
within=want to	-17 20 -19 -8 -12 -11
within=will at	-18 -6 10 -5 -8 -13
within=with	-4 -9 10 -5 -5 -13
within=with|before	-18 -3 6 -3 -3 -6
within=with|held	-4 -9 10 -5 -5 -13
within=worker at	-12 3 -20 -6 -17 4`;
/** Weights of the keep classifier. */
export const KEEP = `no yes
before=all	20 -20
before=all|there=1|own=false	1 -1
before=all|there=1|own=true	-21 21
before=all|there=2|own=false	-18 18
before=all|there=2|own=true	-3 3
before=all|there=3|own=true	26 -26
before=all|there=4|own=true	35 -35
before=new	-10 10
before=new|there=1|own=false	-24 24
before=new|there=1|own=true	16 -16
before=new|there=2|own=false	34 -34
before=new|there=2|own=true	-33 33
before=new|there=3|own=false	20 -20
before=new|there=3|own=true	-40 40
before=new|there=4|own=false	-25 25
before=new|there=4|own=true	-29 29
before=nobody	1 -1
before=nobody|there=0|own=false	6 -6
before=nobody|there=0|own=true	0 0
before=some	-7 7
before=some|there=2|own=false	39 -39
before=some|there=2|own=true	-25 25
before=some|there=3|own=false	38 -38
before=some|there=3|own=true	-48 48
before=some|there=4|own=false	-97 97
before=some|there=4|own=true	-52 52
bias	-4 4
first=0	1 -1
first=0|second=0	1 -1
first=4	8 -8
first=4|second=0	8 -8
first=5	22 -22
first=5|second=0	9 -9
first=6	25 -25
first=6|second=0	-17 17
first=6|second=5	31 -31
first=7	29 -29
first=7|second=0	-17 17
first=7|second=5	63 -63
first=7|second=6	11 -11
first=7|second=7	6 -6
first=8	-6 6
first=8|second=0	-17 17
first=8|second=4	-14 14
first=8|second=5	10 -10
first=8|second=6	-5 5
first=8|second=7	2 -2
first=8|second=8	-29 29
first=9	-18 18
first=9|second=0	2 -2
first=9|second=4	-10 10
first=9|second=5	-30 30
first=9|second=6	10 -10
first=9|second=7	-16 16
first=9|second=8	-9 9
first=9|second=9	-27 27
quoted=false	-4 4
rest=all|own=false	32 -32
rest=all|own=true	8 -8
rest=new|own=false	25 -25
rest=new|own=true	-24 24
rest=nobody|own=false	6 -6
rest=nobody|own=true	0 0
rest=some|own=false	38 -38
rest=some|own=true	-46 46
second=0	-1 1
second=4	23 -23
second=5	26 -26
second=6	21 -21
second=7	-4 4
second=8	-14 14
second=9	-27 27
state=cancelled|there=0	-113 113
state=cancelled|there=1	-47 47
state=cancelled|there=2	-34 34
state=cancelled|there=3	-83 83
state=cancelled|there=4	-40 40
state=held|there=0	13 -13
state=held|there=1	19 -19
state=held|there=2	10 -10
state=held|there=3	27 -27
state=held|there=4	-8 8
state=planned|there=0	-4 4
state=planned|there=1	-23 23
state=planned|there=2	-16 16
state=planned|there=3	-95 95
state=planned|there=4	-43 43
state=unclear|there=0	-62 62
state=unclear|there=1	-68 68
state=unclear|there=2	-67 67
state=unclear|there=3	-77 77
strength=noun|there=0	13 -13
strength=noun|there=1	-6 6
strength=noun|there=2	-22 22
strength=noun|there=3	15 -15
strength=noun|there=4	-20 20
strength=verb|there=0	-33 33
strength=verb|there=1	2 -2
strength=verb|there=2	-4 4
strength=verb|there=3	-12 12
strength=verb|there=4	-9 9
strength=weak|there=0	32 -32
strength=weak|there=1	-21 21
strength=weak|there=2	22 -22
strength=weak|there=3	-45 45
strength=weak|there=4	-7 7
there=0	1 -1
there=0|many	65 -65
there=0|one	-29 29
there=1	-2 2
there=1|many	66 -66
there=1|one	-77 77
there=2	-2 2
there=2|many	36 -36
there=2|one	-41 41
there=3	0 0
there=3|many	2 -2
there=3|one	-6 6
there=4	-12 12
there=4|many	1 -1
there=4|one	-23 23
trigger=1	52 -52
trigger=1|first=9	-9 9
trigger=1|there=2	-36 36
trigger=1|there=4	-71 71
trigger=2	7 -7
trigger=2|first=0	49 -49
trigger=2|first=4	8 -8
trigger=2|first=7	58 -58
trigger=2|first=8	-54 54
trigger=2|first=9	-24 24
trigger=2|there=0	49 -49
trigger=2|there=1	21 -21
trigger=2|there=2	-31 31
trigger=2|there=3	8 -8
trigger=2|there=4	-39 39
trigger=3	0 0
trigger=3|first=0	11 -11
trigger=3|first=7	-55 55
trigger=3|first=8	-78 78
trigger=3|first=9	34 -34
trigger=3|there=0	11 -11
trigger=3|there=1	-7 7
trigger=3|there=2	12 -12
trigger=3|there=3	-62 62
trigger=3|there=4	5 -5
trigger=4	24 -24
trigger=4|first=0	-38 38
trigger=4|first=8	62 -62
trigger=4|first=9	15 -15
trigger=4|there=0	-38 38
trigger=4|there=1	34 -34
trigger=4|there=2	-12 12
trigger=4|there=3	15 -15
trigger=4|there=4	36 -36
trigger=5	12 -12
trigger=5|first=8	-66 66
trigger=5|first=9	-1 1
trigger=5|there=1	-4 4
trigger=5|there=2	9 -9
trigger=5|there=3	16 -16
trigger=5|there=4	-63 63
trigger=6	25 -25
trigger=6|first=0	66 -66
trigger=6|first=6	-4 4
trigger=6|first=7	49 -49
trigger=6|first=8	-44 44
trigger=6|first=9	-3 3
trigger=6|there=0	66 -66
trigger=6|there=1	19 -19
trigger=6|there=2	-9 9
trigger=6|there=3	11 -11
trigger=6|there=4	-75 75
trigger=7	2 -2
trigger=7|first=0	7 -7
trigger=7|first=6	27 -27
trigger=7|first=7	-8 8
trigger=7|first=8	-29 29
trigger=7|first=9	-14 14
trigger=7|there=0	7 -7
trigger=7|there=1	14 -14
trigger=7|there=2	-24 24
trigger=7|there=3	20 -20
trigger=7|there=4	-77 77
trigger=8	-9 9
trigger=8|first=0	19 -19
trigger=8|first=5	-14 14
trigger=8|first=6	32 -32
trigger=8|first=7	-15 15
trigger=8|first=8	2 -2
trigger=8|first=9	-29 29
trigger=8|there=0	19 -19
trigger=8|there=1	-47 47
trigger=8|there=2	16 -16
trigger=8|there=3	-18 18
trigger=8|there=4	-11 11
trigger=9	-26 26
trigger=9|first=0	-12 12
trigger=9|first=4	1 -1
trigger=9|first=5	-50 50
trigger=9|first=6	-108 108
trigger=9|first=7	-12 12
trigger=9|first=8	-7 7
trigger=9|first=9	-25 25
trigger=9|there=0	-12 12
trigger=9|there=1	-37 37
trigger=9|there=2	-3 3
trigger=9|there=3	-28 28
trigger=9|there=4	-20 20`;
