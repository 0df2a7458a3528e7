// Written by tests/train/meetings.ts; do not edit. One `feature\tweights` a line, in hundredths, under a line of classes.
/** Weights of the trigger classifier. */
export const TRIGGER = `no yes
k=noun:audience	-26 26
k=noun:call	25 -25
k=noun:ceremony	-33 33
k=noun:session	16 -16
k=noun:visit	36 -36
k=verb:ceremony	18 -18
k=verb:hearing	27 -27
k=verb:visit	31 -31
n2=#	35 -35
n2='s	23 -23
n2=,	18 -18
n2=.	61 -61
n2=<place>	-20 20
n2=<quote>	39 -39
n2=about	26 -26
n2=after	36 -36
n2=agent	-27 27
n2=agreed	28 -28
n2=all	23 -23
n2=an	20 -20
n2=and	21 -21
n2=any	29 -29
n2=appeal	-25 25
n2=be	34 -34
n2=because	18 -18
n2=been	22 -22
n2=before	26 -26
n2=between	41 -41
n2=bishop	35 -35
n2=by	-31 31
n2=called	-25 25
n2=chiefs	15 -15
n2=closed	-45 45
n2=deadline	29 -29
n2=delegation	-25 25
n2=dinner	-33 33
n2=director	24 -24
n2=education	-26 26
n2=empty	22 -22
n2=ended	-37 37
n2=first	23 -23
n2=for	30 -30
n2=former	23 -23
n2=forty	-34 34
n2=four	-20 20
n2=from	41 -41
n2=gold	-19 19
n2=governor	-27 27
n2=halfway	18 -18
n2=has	-24 24
n2=head	26 -26
n2=her	-23 23
n2=in	-35 35
n2=is	-27 27
n2=its	-20 20
n2=last	30 -30
n2=leaders	-24 24
n2=led	-30 30
n2=legal	25 -25
n2=lunch	45 -45
n2=meeting	25 -25
n2=minds	27 -27
n2=minister	-18 18
n2=ministers	-25 25
n2=minutes	23 -23
n2=name	30 -30
n2=news	31 -31
n2=no	26 -26
n2=not	42 -42
n2=nothing	27 -27
n2=off	24 -24
n2=old	38 -38
n2=on	-24 24
n2=one	29 -29
n2=our	23 -23
n2=party	26 -26
n2=peruvian	-30 30
n2=presidents	-32 32
n2=qualifying	29 -29
n2=reason	21 -21
n2=rules	25 -25
n2=said	19 -19
n2=senator	21 -21
n2=served	22 -22
n2=since	32 -32
n2=six	27 -27
n2=south	-24 24
n2=standard	17 -17
n2=state	-21 21
n2=stood	25 -25
n2=sultan	-33 33
n2=talks	16 -16
n2=target	39 -39
n2=teachers	-33 33
n2=than	34 -34
n2=that	-17 17
n2=the	-17 17
n2=theatre	18 -18
n2=there	26 -26
n2=they	36 -36
n2=this	22 -22
n2=three	35 -35
n2=twenty	-20 20
n2=up	21 -21
n2=video	-37 37
n2=views	33 -33
n2=visitors	27 -27
n2=vote	19 -19
n2=votes	42 -42
n2=was	50 -50
n2=when	20 -20
n2=where	34 -34
n2=whole	24 -24
n2=with	-67 67
n='s	52 -52
n=,	17 -17
n=.	32 -32
n=<date>	-29 29
n=<number>	70 -70
n=<person>	16 -16
n=<quote>	44 -44
n=a	-23 23
n=aboard	-28 28
n=about	44 -44
n=across	-34 34
n=after	-27 27
n=again	-48 48
n=alone	22 -22
n=are	20 -20
n=as	38 -38
n=behind	-21 21
n=better	24 -24
n=between	-27 27
n=break	34 -34
n=brokers	29 -29
n=came	39 -39
n=ceremony	-27 27
n=chair	28 -28
n=counter	37 -37
n=every	25 -25
n=evidence	24 -24
n=first	36 -36
n=foreign	-29 29
n=given	-19 19
n=had	38 -38
n=has	40 -40
n=head	30 -30
n=her	37 -37
n=his	-19 19
n=home	43 -43
n=instead	-23 23
n=is	-22 22
n=it	64 -64
n=last	21 -21
n=lasted	-47 47
n=me	24 -24
n=meeting	-45 45
n=met	45 -45
n=no	62 -62
n=nobody	15 -15
n=nor	18 -18
n=nothing	23 -23
n=on	-18 18
n=once	19 -19
n=only	46 -46
n=out	42 -42
n=planned	-38 38
n=point	25 -25
n=president	34 -34
n=talks	-50 50
n=that	-24 24
n=them	27 -27
n=there	-36 36
n=together	-46 46
n=too	31 -31
n=two	53 -53
n=under	-19 19
n=up	57 -57
n=will	33 -33
noun:aux='s	29 -29
noun:aux=had	-21 21
noun:aux=will	-42 42
noun:beside	-28 28
noun:capital	39 -39
noun:det=each	37 -37
noun:det=four	32 -32
noun:det=its	-24 24
noun:det=second	-46 46
noun:det=that	-23 23
noun:det=third	-36 36
noun:det=three	36 -36
noun:has=date	-31 31
noun:has=place	-25 25
noun:l=organisation:1	-38 38
noun:l=organisation:2	-31 31
noun:l=organisation:7+	16 -16
noun:l=person:1	32 -32
noun:l=person:3	29 -29
noun:l=person:4-6	19 -19
noun:neg	36 -36
noun:o='s	52 -52
noun:o=.	20 -20
noun:o=:	-37 37
noun:o=<date>	-20 20
noun:o=<quote>	39 -39
noun:o=began	35 -35
noun:o=between	-52 52
noun:o=break	34 -34
noun:o=by	-16 16
noun:o=ceremoni	-27 27
noun:o=chair	28 -28
noun:o=chief	23 -23
noun:o=counter	37 -37
noun:o=given	-19 19
noun:o=ha	40 -40
noun:o=head	30 -30
noun:o=is	-27 27
noun:o=it	15 -15
noun:o=last	-53 53
noun:o=meet	-45 45
noun:o=met	52 -52
noun:o=on	-16 16
noun:o=onli	31 -31
noun:o=plan	-20 20
noun:o=point	25 -25
noun:o=presid	39 -39
noun:o=session	17 -17
noun:o=there	-24 24
noun:o=to	16 -16
noun:o=when	31 -31
noun:o=will	33 -33
noun:o=with	-53 53
noun:people=1	18 -18
noun:people=2	19 -19
noun:po=at|<place>	-18 18
noun:po=at|the	-48 48
noun:po=at|which	-32 32
noun:po=between|<organisation>	-20 20
noun:po=between|<person>	-22 22
noun:po=for|<person>	-28 28
noun:po=for|the	-32 32
noun:po=from|<place>	15 -15
noun:po=in|<place>	-30 30
noun:po=in|the	39 -39
noun:po=in|which	28 -28
noun:po=of|<place>	21 -21
noun:po=of|minds	27 -27
noun:po=of|the	-31 31
noun:po=on|<place>	-38 38
noun:po=to|the	20 -20
noun:po=with|<person>	-35 35
noun:po=with|his	-21 21
noun:po=with|the	-17 17
noun:quoted	67 -67
noun:r=	17 -17
noun:r=organisation:2	-20 20
noun:r=organisation:3	30 -30
noun:r=organisation:4-6	-37 37
noun:r=organisation:7+	19 -19
noun:r=person:1	33 -33
noun:r=person:3	23 -23
p2=#	24 -24
p2='	17 -17
p2='s	27 -27
p2=,	16 -16
p2=:	-29 29
p2=;	56 -56
p2=<date>	17 -17
p2=<number>	-21 21
p2=<organisation>	-25 25
p2=<quote>	36 -36
p2=a	-17 17
p2=an	-51 51
p2=annual	-21 21
p2=are	-51 51
p2=as	40 -40
p2=asked	40 -40
p2=attended	-33 33
p2=attorney	41 -41
p2=banker	15 -15
p2=be	-19 19
p2=board	-16 16
p2=brought	20 -20
p2=but	20 -20
p2=by	22 -22
p2=called	-42 42
p2=chaired	-23 23
p2=chairman	24 -24
p2=chief	30 -30
p2=commissioner	-16 16
p2=councillor	27 -27
p2=day	-15 15
p2=days	24 -24
p2=did	58 -58
p2=donors	-31 31
p2=due	-35 35
p2=emergency	-33 33
p2=envoy	-21 21
p2=followed	40 -40
p2=forty	23 -23
p2=from	47 -47
p2=gave	-26 26
p2=governor	-48 48
p2=granted	-16 16
p2=had	27 -27
p2=has	28 -28
p2=have	30 -30
p2=her	34 -34
p2=his	23 -23
p2=hoped	-34 34
p2=hours	-36 36
p2=in	32 -32
p2=is	26 -26
p2=its	-43 43
p2=joined	36 -36
p2=joint	-29 29
p2=judge	31 -31
p2=lawyer	18 -18
p2=made	23 -23
p2=may	32 -32
p2=mayor	-26 26
p2=metropolitan	-19 19
p2=minister	-45 45
p2=named	-16 16
p2=negotiator	-25 25
p2=neither	24 -24
p2=new	35 -35
p2=nine	-29 29
p2=no	29 -29
p2=not	25 -25
p2=nothing	22 -22
p2=over	21 -21
p2=people	29 -29
p2=president	-33 33
p2=prompted	22 -22
p2=prosecutor	32 -32
p2=reached	30 -30
p2=round	-28 28
p2=secretary	-19 19
p2=sees	21 -21
p2=senator	-24 24
p2=session	25 -25
p2=share	22 -22
p2=sides	-42 42
p2=such	32 -32
p2=their	-43 43
p2=there	26 -26
p2=three	43 -43
p2=two	-23 23
p2=wants	32 -32
p2=was	-16 16
p2=we	18 -18
p2=welcomed	21 -21
p2=when	29 -29
p2=where	-19 19
p2=which	47 -47
p2=who	49 -49
p2=will	-48 48
p2=without	15 -15
p2=you	17 -17
p=#	28 -28
p='	-38 38
p='s	31 -31
p=<date>	-54 54
p=<number>	-32 32
p=<organisation>	-37 37
p=<quote>	22 -22
p=already	27 -27
p=also	16 -16
p=and	46 -46
p=as	30 -30
p=at	-23 23
p=been	24 -24
p=being	24 -24
p=board	-40 40
p=boat	-23 23
p=by	18 -18
p=came	-36 36
p=commission	-33 33
p=committee	-44 44
p=council	-21 21
p=countries	35 -35
p=documents	28 -28
p=donor	-30 30
p=drank	18 -18
p=each	37 -37
p=elders	-38 38
p=empty	18 -18
p=final	-33 33
p=first	-15 15
p=four	32 -32
p=fourth	-34 34
p=further	-35 35
p=general	-21 21
p=group	-32 32
p=has	25 -25
p=having	16 -16
p=held	-34 34
p=his	35 -35
p=i	19 -19
p=is	26 -26
p=it	19 -19
p=joint	-32 32
p=longer	34 -34
p=meeting	39 -39
p=members	21 -21
p=minister	23 -23
p=neither	21 -21
p=never	23 -23
p=next	15 -15
p=nobody	26 -26
p=not	18 -18
p=note	25 -25
p=of	25 -25
p=on	45 -45
p=one	23 -23
p=opening	-31 31
p=own	-35 35
p=presidents	28 -28
p=press	-38 38
p=previous	34 -34
p=private	16 -16
p=radio	18 -18
p=regional	30 -30
p=regular	20 -20
p=ruling	27 -27
p=s	16 -16
p=sat	-35 35
p=second	-46 46
p=separate	25 -25
p=signing	-23 23
p=similar	-37 37
p=special	-37 37
p=spring	17 -17
p=state	39 -39
p=summit	40 -40
p=table	23 -23
p=talks	23 -23
p=telephone	-31 31
p=ten-minute	-40 40
p=than	37 -37
p=that	-24 24
p=them	27 -27
p=then	-45 45
p=they	-23 23
p=third	-36 36
p=three	36 -36
p=three-hour	-26 26
p=trade	-30 30
p=turnout	24 -24
p=two-day	-29 29
p=wage	-30 30
p=was	24 -24
p=we	28 -28
p=who	32 -32
p=will	-23 23
p=with	33 -33
p=would	35 -35
p=—	-16 16
quoted	85 -85
verb:again	27 -27
verb:aux=been	16 -16
verb:aux=has	39 -39
verb:aux=having	16 -16
verb:aux=is	19 -19
verb:aux=was	19 -19
verb:aux=would	35 -35
verb:beside	-16 16
verb:capital	-19 19
verb:det=first	-29 29
verb:det=her	24 -24
verb:det=last	20 -20
verb:det=next	15 -15
verb:det=no	20 -20
verb:det=the	45 -45
verb:has=date	-57 57
verb:has=place	-40 40
verb:l=	36 -36
verb:l=organisation:2	-20 20
verb:l=organisation:7+	23 -23
verb:l=person:4-6	23 -23
verb:l=person:7+	46 -46
verb:neg	62 -62
verb:o=,	31 -31
verb:o=.	22 -22
verb:o=;	31 -31
verb:o=<date>	-33 33
verb:o=<place>	-37 37
verb:o=<quote>	36 -36
verb:o=aboard	-24 24
verb:o=about	42 -42
verb:o=across	-34 34
verb:o=again	-48 48
verb:o=alon	22 -22
verb:o=appeal	-25 25
verb:o=as	37 -37
verb:o=behind	-21 21
verb:o=better	24 -24
verb:o=between	18 -18
verb:o=bid	26 -26
verb:o=by	26 -26
verb:o=deadlin	29 -29
verb:o=deleg	-25 25
verb:o=engin	17 -17
verb:o=foreign	-29 29
verb:o=gold	-19 19
verb:o=head	-29 29
verb:o=home	43 -43
verb:o=instead	-23 23
verb:o=is	26 -26
verb:o=it	50 -50
verb:o=leader	24 -24
verb:o=legal	25 -25
verb:o=list	17 -17
verb:o=lithuanian	-37 37
verb:o=meet	25 -25
verb:o=more	23 -23
verb:o=new	31 -31
verb:o=nobodi	15 -15
verb:o=nor	18 -18
verb:o=noth	23 -23
verb:o=of	62 -62
verb:o=on	-17 17
verb:o=onc	19 -19
verb:o=onli	31 -31
verb:o=order	30 -30
verb:o=out	32 -32
verb:o=own	38 -38
verb:o=port	38 -38
verb:o=promis	33 -33
verb:o=qualifi	29 -29
verb:o=sinc	23 -23
verb:o=south	-24 24
verb:o=standard	17 -17
verb:o=target	39 -39
verb:o=them	21 -21
verb:o=togeth	-44 44
verb:o=under	-28 28
verb:o=union	-27 27
verb:o=up	37 -37
verb:o=villag	-32 32
verb:o=vote	43 -43
verb:o=wa	30 -30
verb:o=whole	24 -24
verb:o=wit	33 -33
verb:o=with	18 -18
verb:people=1	21 -21
verb:people=2	21 -21
verb:po=aboard|a	-24 24
verb:po=about|a	25 -25
verb:po=at|<place>	17 -17
verb:po=at|the	-16 16
verb:po=behind|closed	-21 21
verb:po=by|<place>	40 -40
verb:po=by|this	22 -22
verb:po=by|video	-18 18
verb:po=down|in	39 -39
verb:po=down|on	-37 37
verb:po=down|the	31 -31
verb:po=down|with	-59 59
verb:po=for|<date>	41 -41
verb:po=for|the	46 -46
verb:po=for|two	32 -32
verb:po=from|a	35 -35
verb:po=from|the	25 -25
verb:po=in|.	33 -33
verb:po=in|<date>	38 -38
verb:po=in|<place>	-34 34
verb:po=in|by	26 -26
verb:po=in|for	26 -26
verb:po=off|<date>	42 -42
verb:po=off|when	20 -20
verb:po=of|a	17 -17
verb:po=on|<date>	-31 31
verb:po=on|<place>	19 -19
verb:po=together|in	-18 18
verb:po=to|<person>	-18 18
verb:po=to|her	26 -26
verb:po=up|the	28 -28
verb:po=with|<person>	-25 25
verb:quoted	46 -46
verb:r=	27 -27
verb:r=organisation:3	24 -24
verb:sentence=0	-20 20
verb:sentence=1	26 -26
verb:sentence=2	58 -58
verb:sentence=3	23 -23
w:has=address|date	-20 20
w:has=adjourn|date	19 -19
w:has=audienc|date	-40 40
w:has=audienc|place	-28 28
w:has=bargain|date	-38 38
w:has=bargain|place	-32 32
w:has=breakfast|date	-56 56
w:has=breakfast|place	-50 50
w:has=brief|date	-15 15
w:has=came|date	19 -19
w:has=ceremoni|date	-24 24
w:has=ceremoni|place	-30 30
w:has=chair|date	20 -20
w:has=co-chair|place	22 -22
w:has=coffe|place	35 -35
w:has=confer|date	-38 38
w:has=confer|place	-28 28
w:has=consult|place	-39 39
w:has=conven|date	-25 25
w:has=court|place	15 -15
w:has=debat|date	-26 26
w:has=debat|place	-26 26
w:has=deleg|place	21 -21
w:has=dialogu|date	-24 24
w:has=dine|date	-28 28
w:has=dine|place	-25 25
w:has=dinner|date	-46 46
w:has=dinner|place	-34 34
w:has=drove|date	50 -50
w:has=exchang|date	34 -34
w:has=exchang|place	23 -23
w:has=flew|date	38 -38
w:has=fli|date	34 -34
w:has=forum|date	-39 39
w:has=gather|place	-19 19
w:has=heard|date	-21 21
w:has=hear|date	-17 17
w:has=hear|place	-18 18
w:has=hold|date	-33 33
w:has=hold|place	-32 32
w:has=huddl|date	-28 28
w:has=huddl|place	-27 27
w:has=join|date	-28 28
w:has=join|place	-33 33
w:has=land|place	32 -32
w:has=meet|date	-39 39
w:has=meet|place	-34 34
w:has=met|date	-40 40
w:has=met|place	-57 57
w:has=mission|place	27 -27
w:has=open|date	38 -38
w:has=plan|date	37 -37
w:has=plan|place	37 -37
w:has=presid|place	-21 21
w:has=pull-asid|place	-29 29
w:has=receiv|place	-31 31
w:has=retreat|date	-42 42
w:has=saw|date	-51 51
w:has=seen|date	20 -20
w:has=see|place	-16 16
w:has=session|date	-42 42
w:has=session|place	-19 19
w:has=sign|place	29 -29
w:has=sit|date	-23 23
w:has=sit|place	-33 33
w:has=speak|date	-16 16
w:has=speak|place	39 -39
w:has=spoken|date	21 -21
w:has=spoke|date	-37 37
w:has=stop|date	27 -27
w:has=stop|place	40 -40
w:has=summit|date	-22 22
w:has=supper|place	-36 36
w:has=synod|place	16 -16
w:has=talk|date	-23 23
w:has=talk|place	-18 18
w:has=tea|date	27 -27
w:has=telephon|place	37 -37
w:has=travel|date	-50 50
w:has=travel|place	-15 15
w:has=trial|date	44 -44
w:has=trial|place	44 -44
w:has=tribun|place	33 -33
w:has=visit|place	-33 33
w:has=welcom|date	-37 37
w:has=welcom|place	-18 18
w:people=address|2	16 -16
w:people=appear|1	-36 36
w:people=appear|2	20 -20
w:people=arriv|1	40 -40
w:people=arriv|2	18 -18
w:people=assembl|1	-37 37
w:people=attend|0	28 -28
w:people=audienc|2	-35 35
w:people=board|1	24 -24
w:people=breakfast|0	-24 24
w:people=breakfast|2	-39 39
w:people=brief|0	-18 18
w:people=brief|2	16 -16
w:people=call|1	55 -55
w:people=came|1	57 -57
w:people=ceremoni|0	-22 22
w:people=ceremoni|2	-18 18
w:people=chair|2	16 -16
w:people=co-chair|2	22 -22
w:people=coffe|0	30 -30
w:people=coffe|2	28 -28
w:people=confer|0	-47 47
w:people=confer|2	-49 49
w:people=congress|0	-39 39
w:people=congress|2	35 -35
w:people=consult|1	-20 20
w:people=conven|0	-31 31
w:people=conven|2	-24 24
w:people=council|2	16 -16
w:people=court|0	34 -34
w:people=court|2	24 -24
w:people=debat|0	-27 27
w:people=debat|1	-26 26
w:people=deleg|1	31 -31
w:people=dialogu|1	-24 24
w:people=dine|1	-33 33
w:people=dinner|2	-26 26
w:people=discuss|0	-29 29
w:people=discuss|2	36 -36
w:people=encount|2	-27 27
w:people=exchang|1	38 -38
w:people=gather|2	-52 52
w:people=gave|2	31 -31
w:people=hear|0	34 -34
w:people=hear|1	-43 43
w:people=held|0	-21 21
w:people=held|1	43 -43
w:people=host|0	-25 25
w:people=huddl|2	-20 20
w:people=inspect|0	-24 24
w:people=interview|2	21 -21
w:people=invit|0	32 -32
w:people=invit|1	46 -46
w:people=land|2	26 -26
w:people=lunch|1	-16 16
w:people=meet|1	19 -19
w:people=met|1	24 -24
w:people=met|2	-16 16
w:people=mission|2	39 -39
w:people=negoti|2	24 -24
w:people=open|1	38 -38
w:people=panel|1	18 -18
w:people=parti|1	43 -43
w:people=phone|2	25 -25
w:people=plan|1	26 -26
w:people=plan|2	23 -23
w:people=present|2	20 -20
w:people=presid|1	-29 29
w:people=presid|2	62 -62
w:people=pull-asid|2	-29 29
w:people=question|2	45 -45
w:people=receiv|0	57 -57
w:people=receiv|1	35 -35
w:people=round|0	22 -22
w:people=sat|1	-19 19
w:people=sat|2	30 -30
w:people=seen|1	41 -41
w:people=see|1	19 -19
w:people=session|0	48 -48
w:people=session|2	-48 48
w:people=sign|0	-20 20
w:people=sign|2	22 -22
w:people=sit|1	-22 22
w:people=speak|1	27 -27
w:people=speak|2	29 -29
w:people=spoken|2	21 -21
w:people=spoke|1	46 -46
w:people=stop|0	31 -31
w:people=stop|1	20 -20
w:people=stop|2	19 -19
w:people=synod|1	29 -29
w:people=tabl|2	23 -23
w:people=talk|0	42 -42
w:people=talk|1	49 -49
w:people=talk|2	-16 16
w:people=tea|2	33 -33
w:people=telephon|1	-28 28
w:people=telephon|2	25 -25
w:people=testifi|2	32 -32
w:people=togeth|1	27 -27
w:people=tour|2	29 -29
w:people=travel|0	-25 25
w:people=trial|1	30 -30
w:people=visit|1	30 -30
w:people=visit|2	-28 28
w=address	34 -34
w=adjourned	19 -19
w=arrived	20 -20
w=attend	15 -15
w=audience	-26 26
w=bargaining	-40 40
w=board	24 -24
w=breakfast	-22 22
w=brief	27 -27
w=calls	28 -28
w=came	29 -29
w=ceremony	-30 30
w=chairs	33 -33
w=coffee	43 -43
w=confer	-27 27
w=conferred	-47 47
w=convene	-26 26
w=convened	-20 20
w=conversations	28 -28
w=court	34 -34
w=debate	-34 34
w=delegation	22 -22
w=dialogue	-24 24
w=dine	-23 23
w=dined	-27 27
w=dining	20 -20
w=dinner	-16 16
w=discuss	27 -27
w=discussed	-17 17
w=encounter	-27 27
w=exchange	30 -30
w=faced	22 -22
w=flies	34 -34
w=gather	-32 32
w=gathering	-21 21
w=gathers	-16 16
w=gave	19 -19
w=hear	31 -31
w=hearing	-39 39
w=hears	25 -25
w=holds	24 -24
w=host	28 -28
w=hosted	-18 18
w=huddled	-25 25
w=interview	21 -21
w=invited	23 -23
w=landed	32 -32
w=meeting	-16 16
w=meetings	55 -55
w=mission	20 -20
w=opening	15 -15
w=party	24 -24
w=phones	25 -25
w=planned	37 -37
w=preside	39 -39
w=pull-aside	-29 29
w=receive	41 -41
w=reconvene	20 -20
w=round	16 -16
w=sat	18 -18
w=seen	27 -27
w=sees	33 -33
w=session	-25 25
w=sessions	50 -50
w=sign	21 -21
w=signing	-19 19
w=sit	-29 29
w=speaks	30 -30
w=spoken	25 -25
w=stopped	42 -42
w=summoned	15 -15
w=supper	-36 36
w=synod	16 -16
w=talk	53 -53
w=talked	34 -34
w=tea	28 -28
w=telephone	17 -17
w=telephoned	-37 37
w=testified	33 -33
w=tour	37 -37
w=travel	-17 17
w=tribunal	33 -33
w=visiting	37 -37
weak:aux=been	27 -27
weak:aux=is	17 -17
weak:aux=was	30 -30
weak:aux=were	-20 20
weak:aux=will	-25 25
weak:beside	-28 28
weak:has=date	-31 31
weak:has=place	-30 30
weak:l=	17 -17
weak:l=organisation:1	-34 34
weak:l=person:4-6	24 -24
weak:l=person:7+	26 -26
weak:o=,	43 -43
weak:o=.	55 -55
weak:o=;	36 -36
weak:o=<person>	-16 16
weak:o=but	20 -20
weak:o=dinner	-31 31
weak:o=evid	24 -24
weak:o=for	35 -35
weak:o=it	40 -40
weak:o=lunch	39 -39
weak:o=reason	21 -21
weak:o=talk	-44 44
weak:o=up	34 -34
weak:o=were	27 -27
weak:people=1	31 -31
weak:po=at|the	15 -15
weak:po=by|video	-36 36
weak:po=for|<date>	19 -19
weak:po=for|the	25 -25
weak:po=in|a	23 -23
weak:po=on|<date>	-31 31
weak:po=on|a	31 -31
weak:po=to|the	26 -26
weak:po=up|in	26 -26
weak:r=organisation:4-6	-32 32
weak:r=person:2	28 -28
weak:r=person:3	-22 22
weak:r=person:4-6	44 -44
weak:sentence=1	27 -27
weak:sentence=3	26 -26
weak:verb	21 -21
wn=appoint|.	26 -26
wn=arriv|in	-16 16
wn=attend|.	26 -26
wn=attend|;	30 -30
wn=attend|by	37 -37
wn=attend|the	-48 48
wn=attend|to	34 -34
wn=board|,	30 -30
wn=board|chair	23 -23
wn=board|meeting	-43 43
wn=board|of	30 -30
wn=breakfast|in	-22 22
wn=breakfast|of	-22 22
wn=brief|foreign	-29 29
wn=brief|the	19 -19
wn=call|,	-34 34
wn=call|.	30 -30
wn=call|<person>	47 -47
wn=call|<quote>	26 -26
wn=call|between	-20 20
wn=call|by	34 -34
wn=call|for	48 -48
wn=call|it	42 -42
wn=call|lasted	-42 42
wn=call|on	-41 41
wn=call|that	43 -43
wn=call|the	55 -55
wn=came|,	25 -25
wn=came|.	34 -34
wn=came|;	32 -32
wn=came|<person>	20 -20
wn=came|a	31 -31
wn=came|from	40 -40
wn=came|in	50 -50
wn=came|on	33 -33
wn=came|out	32 -32
wn=came|to	-21 21
wn=came|with	46 -46
wn=ceremoni|in	-27 27
wn=chair|a	-39 39
wn=chair|by	47 -47
wn=chair|in	33 -33
wn=chair|the	43 -43
wn=confer|by	-28 28
wn=confer|in	-30 30
wn=confer|on	-16 16
wn=confer|with	-39 39
wn=conven|by	23 -23
wn=conven|in	-22 22
wn=council|'s	34 -34
wn=council|,	45 -45
wn=council|met	39 -39
wn=council|of	-33 33
wn=dine|<date>	-30 30
wn=dinner|<date>	-28 28
wn=dinner|in	-34 34
wn=dinner|that	-28 28
wn=dinner|with	-17 17
wn=drove|to	-17 17
wn=exchang|of	32 -32
wn=face|the	-27 27
wn=flew|home	20 -20
wn=flew|in	29 -29
wn=gather|on	-29 29
wn=gather|the	-33 33
wn=gave|<person>	39 -39
wn=gave|a	-33 33
wn=gave|each	33 -33
wn=gave|evidence	24 -24
wn=gave|it	40 -40
wn=gave|no	25 -25
wn=gave|the	56 -56
wn=heard|.	41 -41
wn=heard|from	-18 18
wn=heard|his	-21 21
wn=heard|nothing	23 -23
wn=heard|of	22 -22
wn=heard|the	-27 27
wn=hear|,	-27 27
wn=hear|in	-51 51
wn=hear|on	-24 24
wn=held|by	35 -35
wn=held|talks	-39 39
wn=held|the	33 -33
wn=held|up	28 -28
wn=hold|its	-24 24
wn=hold|the	37 -37
wn=host|,	69 -69
wn=host|.	33 -33
wn=host|a	-26 26
wn=host|the	-16 16
wn=invit|,	23 -23
wn=invit|but	20 -20
wn=invit|the	34 -34
wn=invit|to	48 -48
wn=join|by	-16 16
wn=join|them	31 -31
wn=land|in	24 -24
wn=lunch|.	39 -39
wn=lunch|at	20 -20
wn=lunch|for	-45 45
wn=lunch|with	-30 30
wn=meet|<date>	23 -23
wn=meet|<person>	28 -28
wn=meet|again	-20 20
wn=meet|and	34 -34
wn=meet|at	29 -29
wn=meet|between	-29 29
wn=meet|in	-20 20
wn=meet|point	25 -25
wn=meet|the	-29 29
wn=meet|took	-28 28
wn=meet|was	-33 33
wn=meet|with	-21 21
wn=met|,	-41 41
wn=met|<person>	16 -16
wn=met|<place>	-27 27
wn=met|a	25 -25
wn=met|all	17 -17
wn=met|and	-23 23
wn=met|at	-41 41
wn=met|behind	-21 21
wn=met|every	26 -26
wn=met|her	32 -32
wn=met|in	-54 54
wn=met|no	30 -30
wn=met|nobody	15 -15
wn=met|on	-25 25
wn=met|the	32 -32
wn=met|under	-31 31
wn=met|with	63 -63
wn=mission|,	18 -18
wn=parti|'s	21 -21
wn=parti|.	29 -29
wn=parti|in	-41 41
wn=plan|for	26 -26
wn=present|,	33 -33
wn=present|.	38 -38
wn=present|for	23 -23
wn=present|were	27 -27
wn=presid|,	28 -28
wn=presid|.	-24 24
wn=presid|;	41 -41
wn=presid|in	27 -27
wn=question|by	31 -31
wn=receiv|<date>	29 -29
wn=receiv|<number>	67 -67
wn=receiv|<person>	-22 22
wn=receiv|a	52 -52
wn=receiv|at	-28 28
wn=receiv|his	-25 25
wn=receiv|two	34 -34
wn=retreat|in	-23 23
wn=round|,	-38 38
wn=round|in	29 -29
wn=round|of	28 -28
wn=round|the	28 -28
wn=sat|<person>	28 -28
wn=sat|on	22 -22
wn=sat|the	32 -32
wn=sat|together	-29 29
wn=sat|with	-16 16
wn=saw|<person>	-21 21
wn=saw|the	27 -27
wn=seen|by	33 -33
wn=seen|the	-24 24
wn=session|,	-48 48
wn=session|.	-31 31
wn=session|ended	32 -32
wn=session|in	-49 49
wn=session|is	19 -19
wn=session|on	39 -39
wn=sign|.	22 -22
wn=sign|;	23 -23
wn=sign|a	18 -18
wn=sign|by	31 -31
wn=sign|ceremony	-27 27
wn=sign|for	-32 32
wn=sign|in	-16 16
wn=sit|of	-34 34
wn=sit|with	-27 27
wn=speak|.	22 -22
wn=speak|first	16 -16
wn=speak|for	34 -34
wn=speak|with	27 -27
wn=spoke|,	16 -16
wn=spoke|about	28 -28
wn=spoke|by	-25 25
wn=spoke|first	26 -26
wn=spoke|for	28 -28
wn=spoke|last	21 -21
wn=spoke|of	29 -29
wn=spoke|on	-29 29
wn=stop|at	21 -21
wn=summit|,	-17 17
wn=summit|of	21 -21
wn=summit|that	-37 37
wn=summon|the	-38 38
wn=summon|to	42 -42
wn=tabl|,	26 -26
wn=tabl|.	42 -42
wn=tabl|;	35 -35
wn=tabl|sat	36 -36
wn=tabl|that	-34 34
wn=talk|,	35 -35
wn=talk|.	28 -28
wn=talk|:	-19 19
wn=talk|;	-19 19
wn=talk|about	33 -33
wn=talk|at	-31 31
wn=talk|between	-32 32
wn=talk|down	38 -38
wn=talk|for	38 -38
wn=talk|in	-38 38
wn=talk|it	21 -21
wn=talk|of	40 -40
wn=talk|that	-23 23
wn=talk|the	25 -25
wn=talk|to	23 -23
wn=talk|up	38 -38
wn=talk|were	40 -40
wn=talk|with	16 -16
wn=tea|,	22 -22
wn=tea|and	39 -39
wn=tea|brokers	29 -29
wn=tea|was	22 -22
wn=telephon|,	35 -35
wn=telephon|.	37 -37
wn=togeth|.	35 -35
wn=togeth|with	42 -42
wn=tour|,	28 -28
wn=travel|.	16 -16
wn=travel|to	-35 35
wn=tribun|in	33 -33
wn=trip|.	18 -18
wn=visit|<place>	-37 37
wn=visit|counter	37 -37
wn=visit|has	24 -24
wn=visit|the	-37 37
wp=address|<person>	-20 20
wp=adjourn|<person>	35 -35
wp=attend|,	-34 34
wp=attend|<person>	29 -29
wp=attend|will	35 -35
wp=audienc|an	-16 16
wp=board|'s	20 -20
wp=board|the	55 -55
wp=breakfast|a	20 -20
wp=breakfast|had	-16 16
wp=breakfast|working	-30 30
wp=brief|,	-35 35
wp=brief|<person>	17 -17
wp=brief|to	32 -32
wp=brief|was	25 -25
wp=call|<person>	-20 20
wp=call|a	-16 16
wp=call|been	28 -28
wp=call|has	43 -43
wp=call|telephone	-30 30
wp=call|they	34 -34
wp=call|was	54 -54
wp=call|who	17 -17
wp=came|<person>	30 -30
wp=came|and	21 -21
wp=came|they	-24 24
wp=ceremoni|signing	-23 23
wp=chair|and	19 -19
wp=chair|empty	18 -18
wp=chair|who	33 -33
wp=coffe|the	24 -24
wp=confer|'	-40 40
wp=confer|,	-16 16
wp=confer|<person>	-24 24
wp=confer|a	-24 24
wp=confer|press	-38 38
wp=conven|,	-25 25
wp=conven|<person>	-37 37
wp=council|#	27 -27
wp=council|<place>	25 -25
wp=council|a	-31 31
wp=court|the	41 -41
wp=deleg|the	26 -26
wp=dine|<person>	-36 36
wp=dine|to	-29 29
wp=dinner|private	-29 29
wp=dinner|the	-29 29
wp=drove|,	26 -26
wp=drove|<person>	34 -34
wp=encount|such	-27 27
wp=exchang|the	24 -24
wp=face|to	-22 22
wp=face|will	23 -23
wp=flew|<person>	24 -24
wp=gather|<organisation>	-28 28
wp=gather|<person>	-27 27
wp=gather|a	-26 26
wp=gather|to	-20 20
wp=gather|will	-27 27
wp=gave|,	22 -22
wp=heard|,	42 -42
wp=heard|<organisation>	-21 21
wp=heard|be	-19 19
wp=heard|has	-18 18
wp=hear|'s	-29 29
wp=hear|a	-43 43
wp=hear|the	-18 18
wp=hear|to	54 -54
wp=hear|will	-33 33
wp=held|<person>	17 -17
wp=held|was	21 -21
wp=hold|will	-25 25
wp=host|#	-16 16
wp=host|,	-29 29
wp=host|<person>	-51 51
wp=host|as	30 -30
wp=host|had	20 -20
wp=host|radio	18 -18
wp=host|will	-18 18
wp=interview|an	21 -21
wp=invit|,	22 -22
wp=invit|been	27 -27
wp=invit|not	33 -33
wp=join|<person>	33 -33
wp=lunch|to	-29 29
wp=meet|'	21 -21
wp=meet|<person>	-35 35
wp=meet|<quote>	-22 22
wp=meet|board	-26 26
wp=meet|general	-21 21
wp=meet|next	-34 34
wp=meet|the	-16 16
wp=meet|third	-49 49
wp=meet|three	31 -31
wp=meet|to	-25 25
wp=meet|will	-20 20
wp=met|<organisation>	16 -16
wp=met|<person>	-36 36
wp=met|<quote>	24 -24
wp=met|and	23 -23
wp=met|council	-21 21
wp=met|had	-58 58
wp=met|has	52 -52
wp=met|turnout	24 -24
wp=met|were	33 -33
wp=mission|<organisation>	-38 38
wp=panel|#	18 -18
wp=parti|ruling	27 -27
wp=parti|the	25 -25
wp=plan|,	16 -16
wp=plan|had	23 -23
wp=present|#	40 -40
wp=present|also	17 -17
wp=present|be	26 -26
wp=present|were	-29 29
wp=presid|<person>	55 -55
wp=presid|to	28 -28
wp=presid|will	30 -30
wp=pull-asid|ten-minute	-29 29
wp=question|<person>	30 -30
wp=question|was	15 -15
wp=receiv|<date>	-24 24
wp=receiv|<person>	-33 33
wp=receiv|and	32 -32
wp=receiv|be	-27 27
wp=receiv|been	-15 15
wp=receiv|had	35 -35
wp=receiv|has	36 -36
wp=receiv|to	34 -34
wp=receiv|who	37 -37
wp=retreat|a	-37 37
wp=round|#	28 -28
wp=round|first	-29 29
wp=round|the	-52 52
wp=sat|<person>	48 -48
wp=sat|<place>	-20 20
wp=sat|and	-24 24
wp=sat|committee	-36 36
wp=sat|had	-23 23
wp=sat|table	23 -23
wp=sat|who	27 -27
wp=seen|having	16 -16
wp=seen|last	28 -28
wp=seen|not	20 -20
wp=see|<person>	26 -26
wp=see|neither	16 -16
wp=see|will	19 -19
wp=session|a	-19 19
wp=session|final	-33 33
wp=session|first	16 -16
wp=session|joint	-32 32
wp=session|opening	-20 20
wp=session|s	-28 28
wp=session|the	-27 27
wp=sign|,	28 -28
wp=sign|<organisation>	-41 41
wp=sign|<place>	35 -35
wp=sign|a	-33 33
wp=sign|to	20 -20
wp=sign|was	26 -26
wp=sit|the	27 -27
wp=speak|<person>	28 -28
wp=speak|to	30 -30
wp=speak|who	20 -20
wp=spoken|not	21 -21
wp=spoke|,	29 -29
wp=spoke|<person>	15 -15
wp=spoke|they	22 -22
wp=spoke|who	28 -28
wp=summit|<date>	-30 30
wp=summit|s	-46 46
wp=summit|the	20 -20
wp=summon|#	32 -32
wp=summon|,	-38 38
wp=summon|been	24 -24
wp=summon|has	36 -36
wp=synod|the	39 -39
wp=tabl|the	16 -16
wp=talk|#	17 -17
wp=talk|<person>	23 -23
wp=talk|been	32 -32
wp=talk|for	-38 38
wp=talk|had	28 -28
wp=talk|held	-34 34
wp=talk|was	-15 15
wp=tea|#	34 -34
wp=tea|drank	18 -18
wp=tea|the	45 -45
wp=telephon|<person>	-34 34
wp=togeth|,	29 -29
wp=togeth|<place>	37 -37
wp=togeth|sat	-35 35
wp=travel|to	-24 24
wp=travel|will	-16 16
wp=trip|the	23 -23
wp=visit|a	49 -49
wp=visit|and	-21 21
wp=visit|s	-41 41
wp=visit|state	35 -35
wp=visit|to	-17 17
wp=visit|will	-24 24
wp=welcom|,	-21 21`;
/** Weights of the group classifier. */
export const GROUP = `no yes
aux='s	-24 24
aux=are	17 -17
aux=be	26 -26
aux=did	-25 25
aux=has	-29 29
aux=have	-35 35
between=,	47 -47
between=and	41 -41
between=at	24 -24
between=by	20 -20
between=for	-21 21
between=his	-33 33
between=its	-27 27
between=mayors	-27 27
between=s	-29 29
between=saturday	-36 36
between=sunday	-32 32
between=that	-25 25
between=to	-17 17
between=when	-30 30
between=wrote	21 -21
det=a	34 -34
det=an	-26 26
det=last	22 -22
det=that	19 -19
det=third	28 -28
far:day=different	39 -39
far:day=different|place=different	33 -33
far:day=different|place=none	24 -24
far:day=same	21 -21
far:day=same|place=different	45 -45
far:det=a	29 -29
far:det=last	22 -22
far:det=that	19 -19
far:det=third	28 -28
far:newday=false|newplace=false|noun	-29 29
far:newday=false|newplace=false|verb	18 -18
far:newday=false|newplace=true|verb	-19 19
far:newday=false|newplace=true|weak	25 -25
far:newday=true|newplace=false|verb	59 -59
far:newday=true|newplace=true|noun	16 -16
far:newday=true|newplace=true|verb	40 -40
far:newday=true|newplace=true|weak	44 -44
far:other=again	25 -25
far:other=another	26 -26
far:other=earlier	40 -40
far:other=final	39 -39
far:other=first	-21 21
far:other=fourth	35 -35
far:other=further	35 -35
far:other=last	17 -17
far:other=later	21 -21
far:other=next	19 -19
far:other=other	46 -46
far:other=second	20 -20
far:other=similar	36 -36
far:other=third	34 -34
far:people=same	43 -43
gap=0:1	-76 76
gap=0:11-20	20 -20
gap=0:2	-51 51
gap=0:4-6	-56 56
gap=0:7-10	15 -15
gap=1	-29 29
gap=4-6	60 -60
gap=7-10	70 -70
latest=false	37 -37
lead=final	39 -39
lead=first	-21 21
lead=fourth	32 -32
lead=further	35 -35
lead=last	22 -22
lead=later	27 -27
lead=new	-32 32
lead=similar	36 -36
lead=third	22 -22
lw=address	-35 35
lw=appear	-27 27
lw=assembl	-20 20
lw=attend	-24 24
lw=barbecu	18 -18
lw=board	-45 45
lw=breakfast	54 -54
lw=call	54 -54
lw=confer	36 -36
lw=congress	-35 35
lw=council	39 -39
lw=dine	-30 30
lw=discuss	-26 26
lw=face	-32 32
lw=flew	-31 31
lw=forum	32 -32
lw=gather	55 -55
lw=gave	-35 35
lw=heard	-26 26
lw=held	-35 35
lw=hold	-36 36
lw=host	-18 18
lw=join	-25 25
lw=lunch	35 -35
lw=meet	-21 21
lw=met	45 -45
lw=mission	-32 32
lw=open	-19 19
lw=presid	17 -17
lw=pull-asid	-35 35
lw=receiv	17 -17
lw=saw	28 -28
lw=session	-22 22
lw=sign	-22 22
lw=sit	-33 33
lw=spoke	-47 47
lw=summit	35 -35
lw=summon	26 -26
lw=tabl	-50 50
lw=talk	26 -26
lw=togeth	17 -17
lw=travel	-19 19
lw=visit	18 -18
lw=welcom	-29 29
near-other	38 -38
near:day=none	-17 17
near:day=none|place=same	-19 19
near:day=same	-19 19
near:day=same|place=none	-16 16
near:det=a	18 -18
near:det=the	-50 50
near:newday=false|newplace=false|noun	-36 36
near:newday=false|newplace=true|noun	-21 21
near:newday=false|newplace=true|weak	-25 25
near:newday=true|newplace=false|noun	-41 41
near:newday=true|newplace=true|noun	-28 28
near:newday=true|newplace=true|weak	-41 41
near:other=again	-28 28
near:other=first	-59 59
near:other=new	-34 34
near:other=other	-17 17
near:other=second	-24 24
near:other=third	-34 34
near:people=none	-62 62
near:place=same	-22 22
paragraph=0	-46 46
paragraph=1	76 -76
paragraph=2	75 -75
paragraph=4-6	16 -16
strength=noun|noun	17 -17
strength=noun|verb	-30 30
strength=noun|weak	-51 51
strength=verb|verb	55 -55
strength=verb|weak	-25 25
w=appoint	-25 25
w=assembl	-26 26
w=audienc	20 -20
w=board	-39 39
w=breakfast	33 -33
w=cabinet	-37 37
w=call	15 -15
w=chair	-17 17
w=coffe	-37 37
w=confer	32 -32
w=conven	23 -23
w=court	-30 30
w=deleg	-36 36
w=dinner	20 -20
w=exchang	-24 24
w=face	-31 31
w=gather	19 -19
w=greet	23 -23
w=heard	-25 25
w=hold	18 -18
w=host	23 -23
w=join	30 -30
w=lunch	20 -20
w=meet	19 -19
w=receiv	16 -16
w=sat	26 -26
w=saw	31 -31
w=see	22 -22
w=sign	33 -33
w=sit	-36 36
w=spoke	36 -36
w=summit	37 -37
w=summon	25 -25
w=supper	21 -21
w=synod	-17 17
w=tabl	-47 47
w=tea	-66 66
w=travel	-24 24
w=vigil	-36 36
w=visit	21 -21`;
/** Weights of the state classifier. */
export const STATE = `held planned cancelled unclear
aux0='s	8 5 -31 -34
aux0=be	-33 33 0 -34
aux0=had	-1 -27 -61 11
aux0=has	1 11 -24 -31
aux0=have	-8 -19 18 -20
aux0=next	-19 20 -22 -16
aux0=no	-22 -30 32 -28
aux0=was	1 -22 4 -35
aux0=were	21 -14 -21 -19
aux0=will	-31 37 -32 -31
aux1='s	-7 -24 -26 11
aux1=are	-34 34 -30 -22
aux1=be	-22 -30 32 -28
aux1=had	0 -29 -51 11
aux1=is	-22 22 -19 -17
aux1=may	-19 -17 -20 20
aux1=to	-19 6 15 -47
aux1=was	-8 -4 -16 8
aux1=will	-21 29 -33 -25
aux2='s	-17 -7 -9 18
aux2=been	-18 -14 5 15
aux2=did	-33 -23 -14 31
aux2=had	-4 -18 11 -44
aux2=is	10 1 -24 -32
aux2=to	17 -6 -20 -42
aux2=was	-9 -21 17 -47
aux2=will	-21 -2 8 -24
aux3='s	-24 7 -13 21
aux3=had	-21 -31 23 -4
aux3=has	-33 -19 16 15
aux3=is	-22 21 -17 -11
aux3=no	27 -13 -28 -27
aux3=not	-10 -2 -22 7
aux3=to	-13 19 -9 -28
aux3=was	41 -21 -40 -34
aux3=were	23 -8 -23 -15
aux3=will	-27 29 -27 -15
aux='s	-17 2 -41 20
aux='s|noun	8 5 -31 -34
aux='s|verb	-11 -21 -25 17
aux='s|weak	-37 13 -18 31
aux=are	-34 31 -29 -17
aux=are|verb	-17 18 -17 -14
aux=be	-50 3 23 6
aux=been	-3 -19 -10 9
aux=been|noun	-3 -12 -20 10
aux=been|verb	2 -13 3 -15
aux=be|noun	-36 -36 27 12
aux=be|verb	-30 31 0 -33
aux=did	-33 -23 -14 31
aux=had	-20 -47 7 15
aux=had|noun	-9 -32 -10 9
aux=had|verb	-21 -37 16 9
aux=had|weak	45 -16 -27 -49
aux=has	-40 -1 10 20
aux=has|noun	-13 -18 17 -25
aux=has|verb	-27 -29 -34 30
aux=have	-6 -20 16 -21
aux=have|noun	-13 8 -22 12
aux=have|verb	8 -29 9 -48
aux=have|weak	-20 -16 12 7
aux=is	7 16 -45 -44
aux=is|noun	18 2 -30 -27
aux=is|verb	8 5 -27 -36
aux=is|weak	-20 17 -14 -13
aux=may	-19 -17 -20 20
aux=next	-21 22 -23 -18
aux=no	-20 -32 26 4
aux=not	-10 2 -24 6
aux=not|noun	-20 5 -11 11
aux=not|verb	13 3 -21 -34
aux=no|noun	-30 -31 29 10
aux=to	-19 13 9 -25
aux=to|noun	15 20 -39 -65
aux=to|verb	-25 -19 27 -6
aux=to|weak	-29 18 7 -32
aux=was	-9 -16 9 -7
aux=was|noun	10 -5 -72 2
aux=was|verb	-20 -29 27 -44
aux=were	9 -24 3 -42
aux=were|noun	23 -8 -23 -15
aux=were|weak	-3 -23 13 -39
aux=will	-44 43 -24 -39
aux=will|noun	-28 21 -8 -27
aux=will|verb	-34 40 -37 -32
bias	45 -8 -44 -33
day=after	-141 101 15 -72
day=before	97 -144 -59 -21
day=same	-29 26 12 -91
day=unknown	32 -31 -40 -9
drafts=1	27 -40 -41 11
drafts=2	41 18 -49 -108
drafts=3	21 16 -8 -71
end=ed	65 -48 -58 -41
end=ing	0 15 -32 -7
end=noun	7 -7 4 -45
end=verb	9 13 -51 -2
end=weak	-8 1 -42 11
lead=#	4 14 -41 -42
lead=# #	4 14 -41 -42
lead=# <date>	-9 1 8 -34
lead=# <number>	-52 50 -40 -45
lead=# <person>	49 -40 -28 -50
lead=# a	-16 -14 6 -1
lead=# the	-17 -9 24 -72
lead='	-22 -4 18 -41
lead=' s	4 -45 15 -40
lead='s	8 5 -31 -34
lead=,	43 -45 -59 -21
lead=, <person>	27 -20 -21 -29
lead=, a	6 11 -30 -34
lead=, had	13 -17 -27 -8
lead=, the	-23 -24 26 -27
lead=, was	-17 -7 18 -21
lead=, whose	28 -24 -28 -24
lead=<date>	36 -29 -13 -51
lead=<date> <person>	-6 20 -35 -44
lead=<date> and	18 -7 -15 -26
lead=<date> for	-16 21 -29 -32
lead=<date> in	27 -20 -25 -27
lead=<date> to	27 -17 -27 -30
lead=<number>	-46 40 -51 8
lead=<number> working	-7 19 -32 -36
lead=<organisation>	37 -4 -46 -59
lead=<organisation> will	-13 14 -16 -14
lead=<person>	12 -27 -96 18
lead=<person> ,	30 -39 -45 -14
lead=<person> brought	28 -25 -21 -31
lead=<person> had	-6 -24 -55 15
lead=<person> held	-16 -20 -24 19
lead=<person> was	36 -21 -44 -29
lead=<person> were	17 -10 -14 -14
lead=<person> will	-22 25 -24 -23
lead=<person> —	15 -13 -15 -14
lead=<place>	30 -13 -20 -44
lead=<place> ,	21 -16 -15 -15
lead=<place> to	22 -10 -29 -24
lead=<place> were	16 -7 -14 -15
lead=a	17 2 -33 -18
lead=a donor	16 -21 2 -27
lead=a joint	13 1 -25 -20
lead=a last	-30 13 15 -19
lead=a press	38 -23 -45 -36
lead=a private	-29 -31 -37 33
lead=a round	-11 15 -18 -15
lead=a signing	7 0 -17 -11
lead=a similar	21 -19 -22 -19
lead=a special	17 -9 -25 -21
lead=a telephone	-16 -10 16 -16
lead=a ten-minute	33 -12 -35 -34
lead=a third	-43 0 -12 25
lead=a three-hour	26 -20 -21 -30
lead=a two-day	19 -12 -17 -19
lead=a working	-1 14 -40 -20
lead=an	30 -23 -29 -31
lead=and	37 -15 -34 -44
lead=and <person>	16 -46 -50 -6
lead=and then	19 -21 -15 -17
lead=annual general	29 -24 -23 -32
lead=are to	-34 34 -30 -22
lead=at	24 -13 -25 -17
lead=at a	40 -11 -49 -49
lead=at the	15 -51 -74 8
lead=be	-33 33 0 -34
lead=be no	-22 -30 32 -28
lead=board	24 -23 -4 -37
lead=brought	28 -25 -21 -31
lead=came	17 -11 -17 -23
lead=colonel <person>	-24 -15 -22 25
lead=commission	19 -11 -15 -22
lead=commissioner <person>	37 -23 -20 -38
lead=committee	23 -19 -21 -26
lead=committee 's	8 -1 -20 -22
lead=council	34 -22 -30 -38
lead=donor	16 -21 2 -27
lead=donors '	-2 -18 7 -23
lead=elders	35 -23 -24 -38
lead=envoy <person>	-18 -9 -16 19
lead=final	19 4 -27 -19
lead=first	48 -32 -49 -41
lead=for	-5 27 -43 -37
lead=for a	12 7 -41 -23
lead=for the	14 10 -25 -20
lead=fourth	-2 -39 17 -36
lead=further	-12 16 -20 -16
lead=gave a	38 -30 -29 -43
lead=general	29 -24 -23 -32
lead=governor <person>	-21 -26 -26 26
lead=governors	5 9 -22 -21
lead=granted an	25 -22 -22 -25
lead=group	-12 15 -21 -16
lead=had	-1 -27 -61 11
lead=has	1 11 -24 -31
lead=have	-8 -19 18 -20
lead=held	-17 -30 -31 22
lead=hoped to	-30 -20 30 -30
lead=hosted a	25 -21 -18 -21
lead=hours of	23 -18 -21 -22
lead=in	33 -23 -31 -33
lead=in <place>	17 -15 -16 -18
lead=in a	30 -14 -20 -36
lead=is to	-22 22 -19 -17
lead=its	26 -19 -19 -25
lead=its next	-12 16 -12 -9
lead=joint	5 -20 12 -19
lead=last	-3 1 1 -38
lead=mayor <person>	13 -9 -10 -16
lead=mediator <person>	25 -19 -13 -24
lead=minister <person>	43 -32 -27 -48
lead=negotiator <person>	25 -20 -16 -25
lead=next	-19 20 -22 -16
lead=no	-22 -30 32 -28
lead=of	31 -10 -39 -42
lead=of <organisation>	32 -26 -28 -35
lead=of <place>	29 -25 -27 -30
lead=of a	30 -14 -35 -22
lead=on <date>	31 -21 -28 -30
lead=opening	-17 15 2 -41
lead=own	30 -17 -35 -30
lead=president <person>	-6 -44 -32 15
lead=press	30 -55 -9 -56
lead=private	-29 -31 -37 33
lead=round	3 3 -9 -39
lead=round of	11 3 -27 -27
lead=s	4 -45 15 -40
lead=s board	14 -12 -16 -11
lead=sat	-17 -24 -18 19
lead=second	-7 -28 12 -33
lead=secretary <person>	-39 37 -27 -27
lead=senator <person>	28 -19 -15 -31
lead=signing	18 -2 -30 -16
lead=similar	21 -19 -22 -19
lead=special	17 -9 -25 -21
lead=such	-30 25 -31 22
lead=telephone	-30 18 13 -27
lead=ten-minute	33 -12 -35 -34
lead=that	-15 -20 23 -34
lead=the	4 -33 10 -21
lead=the <organisation>	21 5 -41 -58
lead=the <place>	5 1 -6 -30
lead=the committee	20 -19 -17 -19
lead=the final	19 4 -27 -19
lead=the first	30 -12 -32 -21
lead=the last	27 -20 -28 -21
lead=the opening	10 -34 13 -31
lead=the round	-11 -19 12 -10
lead=the second	34 -24 -38 -31
lead=the third	-26 -4 23 -30
lead=then	27 -26 -27 -19
lead=they	-18 -25 -33 28
lead=third	-52 1 6 21
lead=three-hour	26 -20 -21 -30
lead=to a	0 16 -39 -25
lead=to be	-17 11 6 -13
lead=to have	-32 -15 31 -28
lead=to the	33 -31 -31 -28
lead=told a	24 -24 -21 -27
lead=two	19 -10 -21 -19
lead=two-day	19 -12 -17 -19
lead=wage	23 -21 -24 -22
lead=was	1 -22 4 -35
lead=was a	-8 1 -53 14
lead=were	21 -14 -21 -19
lead=when they	38 -23 -34 -47
lead=where <person>	31 -22 -17 -33
lead=who	33 -15 -31 -36
lead=whose	28 -24 -28 -24
lead=will	-31 37 -32 -31
lead=will be	-19 20 -17 -13
lead=with a	20 -11 -19 -18
lead=working	-11 23 -21 -39
lead=—	28 -19 -20 -33
n:after	60 -50 -56 -48
n:again	21 -15 -15 -24
n:are	-4 26 -41 -43
n:back	11 5 -16 -49
n:been	0 -4 -16 -8
n:before	17 -10 -12 -42
n:began	30 -20 -17 -32
n:called	-22 -4 13 4
n:cancelled	20 -29 15 -34
n:coming	8 17 -34 -33
n:confirmed	-24 9 7 -14
n:deny	-42 -22 -34 42
n:did	-22 -66 -20 35
n:due	-13 -24 18 -26
n:ended	30 -13 -26 -20
n:expected	-9 4 5 -27
n:failed	22 -15 -27 -13
n:fell	10 -31 8 -32
n:going	-11 21 -34 -23
n:had	5 -82 35 -25
n:has	-60 45 -24 16
n:have	-31 36 -10 -68
n:hopes	-11 -38 22 -32
n:if	11 3 -18 -27
n:invitation	-6 29 -56 -49
n:invited	17 9 -38 -42
n:is	-14 24 -33 -12
n:last	-9 10 -33 9
n:may	-24 -3 -26 20
n:never	-33 -45 9 34
n:next	43 -31 -41 -43
n:off	26 1 -35 -42
n:opened	-26 -6 4 17
n:or	-33 -14 -27 34
n:plans	6 -20 -24 9
n:promised	14 16 -53 -61
n:put	-5 -5 4 -39
n:quorum	9 15 -27 -31
n:report	-3 -4 -35 9
n:said	-21 -29 9 20
n:set	5 -27 10 -46
n:through	-32 -21 -37 38
n:to	-18 -15 23 -19
n:wants	8 8 -23 -33
n:was	33 -64 -33 -8
n:were	5 -55 -5 -8
n:whether	4 5 -25 -17
n:will	-76 79 -35 -18
n:without	-1 19 -40 -25
next='s	6 -26 -30 2
next=after	-30 0 29 -25
next=again	10 5 -21 -31
next=be	-24 25 -25 -27
next=before	-7 -20 -38 13
next=called	-17 -28 20 -15
next=due	-20 -2 11 -17
next=ended	32 -18 -35 -31
next=had	13 -38 9 -43
next=is	-45 50 -50 -41
next=off	-23 -24 14 2
next=pencilled	-14 15 -16 -9
next=planned	-41 5 21 -38
next=said	-3 -27 -33 16
next=set	-34 -6 23 -16
next=to	13 -16 -14 -12
next=was	-1 -11 4 -63
next=were	34 -22 -34 -35
next=whether	-17 5 -14 16
next=without	32 -28 -27 -34
question	-33 -23 -14 31
s2:after a	29 6 -55 -51
s2:after an	2 -26 5 -28
s2:after eleven	35 -22 -35 -31
s2:after twenty	25 -14 -25 -23
s2:again ,	27 -25 -17 -26
s2:again in	-12 14 -15 -13
s2:are to	-20 34 -42 -46
s2:back from	19 -15 -21 -20
s2:back in	38 -11 -34 -32
s2:back the	5 -27 12 -26
s2:back to	10 -22 2 -12
s2:been called	-15 4 8 -21
s2:been cancelled	-22 -30 27 -19
s2:been coming	-17 -19 17 -9
s2:been made	19 -15 -21 -20
s2:been postponed	-20 -32 27 -19
s2:been put	-12 -19 15 -12
s2:been received	19 -15 -21 -20
s2:been told	10 -21 10 -30
s2:before dawn	28 -19 -26 -33
s2:before it	-30 -15 30 -24
s2:before the	-13 -32 12 7
s2:began on	24 -21 -24 -18
s2:began with	14 -11 -20 -9
s2:called ,	30 -25 -33 -17
s2:called a	25 -20 -22 -19
s2:called by	5 9 -27 -13
s2:called for	-25 -10 24 -15
s2:called off	-30 -40 35 -52
s2:called on	16 -12 -15 -18
s2:cancel <date>	-17 -19 17 -9
s2:coming ;	-17 -19 17 -9
s2:did not	-13 -32 -37 28
s2:dropped .	-37 -21 36 -22
s2:due in	-29 32 -30 -24
s2:due on	-24 12 11 -20
s2:due to	-27 -3 19 -14
s2:ended a	25 -21 -21 -25
s2:expected in	-23 25 -27 -22
s2:fell through	-20 -26 24 -30
s2:forced the	-17 -19 17 -9
s2:had <person>	23 -11 -26 -25
s2:had a	33 -12 -35 -34
s2:had asked	2 -25 6 -18
s2:had been	14 -32 4 -43
s2:had called	3 -30 10 -43
s2:had flown	-6 -18 10 -19
s2:had hosted	18 -7 -12 -23
s2:had its	31 -12 -32 -28
s2:had met	-9 -22 -39 13
s2:had not	-11 -13 -18 12
s2:had planned	-28 -27 31 -25
s2:had talks	30 -16 -26 -33
s2:has <person>	-24 18 -23 15
s2:has been	-26 -33 37 -46
s2:has called	-21 -5 18 -21
s2:has forced	-17 -19 17 -9
s2:has invited	-22 21 -13 -10
s2:has summoned	-23 23 -23 -16
s2:has the	-23 13 -26 19
s2:have been	-26 15 -4 -22
s2:have met	5 -37 -13 -1
s2:have taken	-30 -28 -35 33
s2:invitation of	18 -11 -14 -24
s2:invited the	-5 -23 10 -27
s2:is due	-20 30 -36 -25
s2:is foreseen	-10 13 -16 -11
s2:is in	-20 -24 -39 21
s2:is off	-22 -35 30 -30
s2:is set	-20 22 -26 -14
s2:is the	38 -36 -29 -39
s2:is to	-39 43 -43 -30
s2:last met	28 -25 -24 -29
s2:leaked ,	-13 -16 -21 15
s2:may have	-29 -28 -29 29
s2:never happened	-29 -29 30 -20
s2:next meeting	-12 16 -12 -9
s2:off .	-34 -40 40 -38
s2:off <date>	-20 -26 26 -23
s2:off <place>	-1 -33 -46 14
s2:off when	-28 -16 28 -27
s2:opened the	35 -22 -34 -28
s2:pencilled in	-14 15 -16 -9
s2:planned for	-41 -1 26 -40
s2:postponed without	-13 -16 15 -12
s2:promised to	12 -6 -16 -11
s2:put back	-27 -36 32 -21
s2:put off	-27 -8 25 -20
s2:put their	17 -17 -14 -10
s2:report in	-34 -13 -30 34
s2:said ,	-28 -29 31 -23
s2:said .	-15 -11 -7 12
s2:said <person>	2 -24 -32 3
s2:said by	-21 -22 -26 25
s2:said in	22 -12 -16 -30
s2:said the	-22 -16 -17 23
s2:set for	-42 4 32 -25
s2:suspended their	1 -15 10 -22
s2:through .	26 -15 -20 -33
s2:through <date>	-23 -20 25 -18
s2:to ,	30 -25 -33 -17
s2:to <organisation>	5 -15 6 -29
s2:to <person>	-20 -24 -32 25
s2:to <place>	11 -3 -4 -64
s2:to a	18 22 -64 -63
s2:to agree	27 -13 -28 -28
s2:to an	14 -11 -20 -10
s2:to answer	0 -13 8 -19
s2:to ask	27 -24 -21 -27
s2:to be	-11 11 -24 -1
s2:to brief	-16 2 7 -16
s2:to cancel	-17 -19 17 -9
s2:to dine	-15 18 -16 -13
s2:to face	-13 -12 14 -17
s2:to fill	-1 7 -17 -20
s2:to follow	-38 12 13 -40
s2:to general	26 -15 -23 -31
s2:to give	-24 -20 23 -20
s2:to have	-48 -38 28 24
s2:to hear	21 0 -30 -25
s2:to host	15 -7 -25 -24
s2:to look	12 -7 -10 -16
s2:to lunch	38 -27 -41 -36
s2:to meet	-11 -20 -46 16
s2:to open	-25 -6 17 -17
s2:to scrap	-17 -19 17 -9
s2:to see	-21 -17 22 -47
s2:to share	18 -10 -19 -15
s2:to show	12 1 -22 -11
s2:to stay	31 -30 -13 -40
s2:to talk	34 -25 -24 -32
s2:to the	35 -20 -20 -61
s2:to which	-17 -19 17 -9
s2:was <person>	38 -24 -37 -30
s2:was a	-8 1 -53 14
s2:was adjourned	-26 -12 26 -21
s2:was at	-40 -29 -44 41
s2:was brief	26 -17 -31 -15
s2:was called	-42 -26 42 -41
s2:was dropped	-44 -29 44 -34
s2:was given	35 -19 -27 -41
s2:was in	39 -21 -44 -35
s2:was not	-8 -10 -30 15
s2:was put	-29 -8 28 -17
s2:was received	32 -19 -32 -19
s2:was scrapped	-41 -28 41 -34
s2:was struck	-31 -31 33 -33
s2:was talking	25 -20 -28 -19
s2:was the	56 -36 -56 -58
s2:was to	-45 -45 48 -38
s2:were all	-11 -19 -26 14
s2:were in	28 -10 -28 -23
s2:were present	18 -11 -16 -17
s2:were received	16 -9 -14 -14
s2:were to	-32 -35 38 -35
s2:whether <person>	-30 13 -19 17
s2:whether the	-40 -26 -29 40
s2:will at	-17 19 -16 -9
s2:will be	-34 22 -4 -36
s2:will chair	-27 27 -19 -26
s2:will face	-25 24 -17 -11
s2:will have	-19 20 -23 -16
s2:will host	-15 17 -20 -14
s2:will meet	-15 22 -16 -20
s2:will not	-41 -29 36 1
s2:will receive	-18 23 -26 -8
s2:will sit	-23 22 -10 -16
s2:without a	-9 -25 17 -35
s2:without its	22 -12 -22 -22
s2:without the	25 -25 -17 -20
s2:would be	-20 -19 21 -24
s:abandoned	-44 -18 42 -19
s:adjourned	-26 -12 26 -21
s:after	20 -29 5 -70
s:again	-3 11 -10 -33
s:are	-36 37 -35 -8
s:back	13 -56 15 -48
s:been	-20 -27 28 -26
s:before	-21 1 12 -6
s:began	6 -40 6 -33
s:called	-10 -27 22 -23
s:cancel	-17 -19 17 -9
s:cancelled	-39 -46 44 -36
s:claims	-27 -33 -35 32
s:coming	-18 -8 16 -10
s:denied	-31 -16 -19 32
s:did	-13 -48 -49 33
s:dropped	-44 -29 44 -34
s:due	-46 13 24 -32
s:ended	56 -37 -57 -49
s:expected	-22 27 -31 -30
s:fell	-8 -33 19 -44
s:forced	-31 -21 30 -17
s:had	-2 -94 20 2
s:has	-58 -1 34 -5
s:have	-43 -9 19 16
s:if	7 14 -35 -31
s:invitation	18 -11 -14 -24
s:invited	-3 3 -2 -44
s:is	-43 29 -29 10
s:last	12 -4 -11 -48
s:leaked	-13 -16 -21 15
s:may	-33 -29 -33 34
s:never	-39 -43 42 -33
s:next	-25 27 -29 -20
s:off	-48 -65 49 -2
s:opened	54 -41 -49 -50
s:pencilled	-14 15 -16 -9
s:planned	-41 -12 38 -52
s:postponed	-37 -47 43 -31
s:promised	21 -11 -21 -25
s:put	-19 -51 34 -46
s:quorum	-8 -12 11 -30
s:report	-26 -10 -25 28
s:said	-19 -15 -16 27
s:scrapped	-41 -28 41 -34
s:set	-43 8 30 -27
s:suspended	31 -24 -14 -38
s:through	-5 -31 12 -47
s:to	-14 -17 12 -4
s:was	-36 -67 52 -2
s:were	-8 -67 18 -1
s:whether	-84 0 -51 72
s:will	-79 65 -5 -35
s:without	29 -48 -1 -59
s:would	6 -9 5 -55
title=adjourned	-26 -12 26 -21
title=after	23 -47 -4 -51
title=back	-28 17 -1 -24
title=been	-5 -21 -29 14
title=before	-13 -10 17 -30
title=called	-19 -12 19 -15
title=delayed	-19 -22 24 -33
title=denies	-33 -6 -21 33
title=did	-39 -13 -10 38
title=have	-5 -21 -29 14
title=is	-18 -13 19 -21
title=may	-11 -25 -33 21
title=off	-28 -50 34 -10
title=or	-20 -22 13 -1
title=postponed	-19 -28 24 -18
title=put	-16 -40 27 -14
title=quorum	-34 -16 34 -28
title=rumour	-27 -18 -39 27
title=scrapped	-18 -35 29 -23
title=suspended	5 -25 20 -16
title=to	-25 45 -33 -27
title=was	0 -9 5 -26
title=were	21 -10 -27 -13
title=without	19 2 -39 -31
w=addressed	17 -16 -9 -20
w=appeared	32 -14 -30 -26
w=attempt	13 2 -20 -16
w=attended	-16 -14 -22 18
w=audience	-24 -49 17 16
w=bargaining	22 -18 -17 -25
w=board	23 -26 -8 -39
w=breakfast	8 -15 6 -50
w=briefed	32 -21 -24 -40
w=call	-17 2 17 -50
w=called	31 -25 -16 -40
w=came	44 -39 -43 -48
w=ceremony	25 -6 -36 -20
w=chaired	21 -12 -14 -20
w=confer	-11 19 -25 -20
w=conference	25 -42 1 -68
w=conferred	44 -26 -32 -51
w=congress	-33 11 11 -35
w=convene	-36 18 15 -21
w=convened	31 -21 -28 -34
w=council	41 -14 -50 -43
w=court	16 -14 -18 -15
w=debate	-34 30 -1 -46
w=delegation	21 -20 -16 -21
w=dialogue	-2 -15 6 -23
w=dine	-15 18 -16 -13
w=dined	-7 -26 -30 11
w=dinner	-9 -39 -2 12
w=face	-13 -3 14 -20
w=forum	-21 3 12 -23
w=gather	-13 14 -15 -12
w=gathered	32 -24 -31 -27
w=gathering	-20 26 -43 5
w=gathers	-5 12 -24 -33
w=gave	31 -24 -21 -39
w=hear	-13 18 -12 -19
w=heard	24 -34 -3 -62
w=hearing	-1 20 -8 -80
w=held	-11 -26 -54 20
w=hold	10 -1 -25 -20
w=host	11 3 -31 -28
w=hosted	54 -43 -40 -55
w=huddled	16 -8 -19 -18
w=invited	-15 16 -16 -21
w=joined	36 -28 -25 -34
w=lunch	-21 15 -16 -3
w=lunched	24 -20 -19 -27
w=meet	-40 0 -55 36
w=meetings	29 -14 -30 -25
w=meets	-37 42 -41 -45
w=met	30 -82 -61 9
w=mission	27 -22 -26 -27
w=opening	-11 20 -30 -38
w=panel	-11 16 -6 -33
w=party	-11 3 -44 15
w=present	43 -32 -36 -45
w=pull-aside	26 -10 -26 -28
w=received	32 3 -35 -79
w=retreat	-20 14 14 -42
w=round	33 -10 -35 -57
w=sat	35 -48 -48 -21
w=saw	42 -31 -33 -46
w=see	-16 -27 27 -45
w=session	-9 -6 22 -74
w=signed	31 -30 -23 -28
w=signing	32 -5 -38 -43
w=sit	22 -14 -38 -46
w=sitting	-3 -30 -41 12
w=spoke	49 -34 -38 -65
w=summit	4 13 -11 -45
w=summoned	38 -20 -36 -25
w=supper	21 -9 -34 -25
w=table	17 3 -33 -46
w=talked	-18 -17 -28 22
w=talks	12 -6 -24 -9
w=tea	34 -25 -36 -35
w=telephone	-15 22 -36 -33
w=telephoned	26 -22 -17 -28
w=together	4 -34 -31 6
w=travelled	23 -11 -22 -13
w=visit	8 -6 -4 -30
w=visited	21 -28 -6 -42
w=welcomed	28 -24 -20 -29`;
/** Weights of the place classifier. */
export const PLACE = `no yes
bracket	24 -24
clauses=0|after	-39 39
clauses=0|before	-18 18
dateline	-44 44
dateline-capitals	-46 46
head=,|for	29 -29
head=,|of	57 -57
head=<date>|at	-26 26
head=<person>|at	-20 20
head=<person>|from	19 -19
head=<person>|in	19 -19
head=<person>|of	24 -24
head=<person>|to	-24 24
head=<place>|with	21 -21
head=again|in	-17 17
head=alon|to	22 -22
head=ambassador|in	31 -31
head=ash|in	27 -27
head=assembl|in	-30 30
head=back|in	15 -15
head=back|over	26 -26
head=banker|from	29 -29
head=be|in	27 -27
head=bishop|of	35 -35
head=bridg|at	44 -44
head=call|from	29 -29
head=call|to	34 -34
head=ceremoni|in	-23 23
head=clinic|in	31 -31
head=compani|in	17 -17
head=confer|in	-23 23
head=connect|at	28 -28
head=conven|by	23 -23
head=conven|in	22 -22
head=convers|in	30 -30
head=council|in	16 -16
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
head=farmer|of	22 -22
head=farm|near	-20 20
head=flown|to	34 -34
head=foreseen|in	19 -19
head=forum|in	27 -27
head=garden|of	-17 17
head=gather|in	-24 24
head=gavel|of	22 -22
head=governor|of	55 -55
head=guarante|for	27 -27
head=hear|in	-24 24
head=hotel|in	-18 18
head=hous|in	-23 23
head=inquiri|into	23 -23
head=invit|to	-24 24
head=in|from	24 -24
head=island|of	-18 18
head=it|in	15 -15
head=land|in	16 -16
head=leader|from	27 -27
head=leader|of	22 -22
head=leak|off	26 -26
head=left|for	20 -20
head=line|from	21 -21
head=link|from	32 -32
head=live|in	15 -15
head=lunch|at	-24 24
head=lunch|in	16 -16
head=maker|from	17 -17
head=mayor|of	54 -54
head=meet|at	27 -27
head=minist|of	44 -44
head=nation|of	19 -19
head=offici|in	23 -23
head=offic|on	-19 19
head=onli|in	-23 23
head=on|in	-19 19
head=open|in	-22 22
head=out|in	-16 16
head=plan|in	-17 17
head=prefect|of	25 -25
head=presid|of	49 -49
head=receiv|at	17 -17
head=reconven|in	-21 21
head=remain|in	23 -23
head=round|in	-26 26
head=said|in	-16 16
head=sat|in	-19 19
head=scandal|in	-33 33
head=seen|in	-22 22
head=session|of	27 -27
head=set|in	31 -31
head=shehu|of	28 -28
head=shop|in	21 -21
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
head=town|of	-24 24
head=train|from	24 -24
head=up|in	23 -23
head=vote|in	28 -28
head=water|in	-16 16
head=week|of	19 -19
head=written|in	26 -26
heads-text	-25 25
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
many:near=0:-1	-31 31
many:near=0:-11-20	20 -20
many:near=0:-21+	35 -35
many:near=0:-4-6	-49 49
many:near=0:-7-10	27 -27
many:near=0:2	-48 48
many:near=0:3	-55 55
many:near=0:4-6	-24 24
many:near=0:7-10	-18 18
many:near=1	42 -42
many:near=2	86 -86
many:near=3	35 -35
many:near=4-6	25 -25
n=#	-31 31
n='	112 -112
n=)	31 -31
n=:	-26 26
n=<date>	-51 51
n=after	29 -29
n=agreed	32 -32
n=are	46 -46
n=asked	23 -23
n=at	36 -36
n=before	-28 28
n=bookshop	30 -30
n=by	17 -17
n=chaired	17 -17
n=chamber	29 -29
n=city	-32 32
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
n=had	47 -47
n=have	-25 25
n=headquarters	-25 25
n=holding	27 -27
n=in	-26 26
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
n=that	33 -33
n=together	22 -22
n=when	43 -43
n=where	-35 35
n=will	29 -29
n=with	-28 28
n=without	-21 21
n=—	47 -47
near=-1	-21 21
near=-11-20	70 -70
near=-3	56 -56
near=-4-6	27 -27
near=-7-10	21 -21
near=0:2	-37 37
near=0:21+	41 -41
near=0:3	-20 20
near=0:4-6	-31 31
near=0:7-10	-18 18
near=2	70 -70
near=3	43 -43
near=4-6	23 -23
one:near=-2	-54 54
one:near=0:-4-6	28 -28
one:near=0:2	-19 19
one:near=0:21+	60 -60
one:near=0:4-6	-20 20
one:near=1	-15 15
one:near=2	41 -41
one:near=3	27 -27
p2=# <date>	18 -18
p2=# <quote>	20 -20
p2=# four	28 -28
p2=# the	32 -32
p2=, and	30 -30
p2=, for	29 -29
p2=, of	57 -57
p2=, saw	18 -18
p2=, the	23 -23
p2=, when	16 -16
p2=<date> at	-26 26
p2=<person> (	24 -24
p2=<person> ,	25 -25
p2=<person> ;	39 -39
p2=<person> and	53 -53
p2=<person> at	-20 20
p2=<person> from	19 -19
p2=<person> in	19 -19
p2=<person> met	18 -18
p2=<person> of	24 -24
p2=<person> thanked	24 -24
p2=<person> to	-24 24
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
p2=be in	27 -27
p2=bridge at	44 -44
p2=call from	29 -29
p2=called to	34 -34
p2=ceremony in	-23 23
p2=chair ;	22 -22
p2=chaired ;	21 -21
p2=clinic in	31 -31
p2=companies in	17 -17
p2=conference in	-34 34
p2=connection at	28 -28
p2=convened by	23 -23
p2=convened in	22 -22
p2=conversations in	30 -30
p2=council in	16 -16
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
p2=farmer of	22 -22
p2=fighting round	29 -29
p2=flown to	34 -34
p2=for the	31 -31
p2=foreseen in	19 -19
p2=forum in	27 -27
p2=from three	24 -24
p2=garden of	-17 17
p2=gather in	-24 24
p2=gavel of	22 -22
p2=governor of	54 -54
p2=governors of	18 -18
p2=guarantees for	27 -27
p2=guests were	26 -26
p2=had met	20 -20
p2=hearing in	-23 23
p2=hotel in	-18 18
p2=house in	-23 23
p2=how far	23 -23
p2=in from	24 -24
p2=in the	-39 39
p2=inquiry into	23 -23
p2=island of	-18 18
p2=it in	15 -15
p2=landed in	16 -16
p2=leader of	22 -22
p2=leaders from	27 -27
p2=leaking off	26 -26
p2=left for	20 -20
p2=line from	21 -21
p2=link from	32 -32
p2=lives in	15 -15
p2=ludvik closed	31 -31
p2=lunch at	-24 24
p2=lunched in	16 -16
p2=maker from	17 -17
p2=mayor of	38 -38
p2=mayors of	35 -35
p2=meet at	27 -27
p2=meet in	27 -27
p2=meeting in	-15 15
p2=meets in	-15 15
p2=minister of	33 -33
p2=ministers of	24 -24
p2=nations of	19 -19
p2=next comes	35 -35
p2=of the	44 -44
p2=office in	20 -20
p2=office on	-19 19
p2=officials in	23 -23
p2=on <date>	24 -24
p2=on in	-23 23
p2=on the	39 -39
p2=only in	-23 23
p2=open in	-22 22
p2=out in	-16 16
p2=over the	35 -35
p2=planned in	-17 17
p2=prefect of	25 -25
p2=president of	35 -35
p2=presidents of	29 -29
p2=received at	17 -17
p2=reconvene in	-20 20
p2=remained in	23 -23
p2=round in	-26 26
p2=said in	-16 16
p2=sat in	-19 19
p2=scandal in	-33 33
p2=seen in	-22 22
p2=session of	27 -27
p2=set in	31 -31
p2=shehu of	28 -28
p2=shop in	21 -21
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
p2=town of	-24 24
p2=train from	24 -24
p2=travel to	-25 25
p2=up in	23 -23
p2=vote in	28 -28
p2=water in	-16 16
p2=week of	19 -19
p2=wreath ,	51 -51
p2=written in	26 -26
p=(	24 -24
p=(|mine=true|true	24 -24
p=,|mine=true|true	20 -20
p=-	25 -25
p=-|mine=true|true	25 -25
p=:|mine=true|true	35 -35
p=;	48 -48
p=;|mine=false|false	31 -31
p=;|mine=false|true	28 -28
p=;|mine=true|true	31 -31
p=<date>	26 -26
p=<date>|mine=true|true	25 -25
p=<quote>	20 -20
p=<quote>|mine=false|false	17 -17
p=a	-24 24
p=and	18 -18
p=and|mine=true|true	23 -23
p=as	27 -27
p=as|mine=false|false	15 -15
p=as|mine=false|true	20 -20
p=at	-21 21
p=at|mine=false|false	18 -18
p=at|mine=false|true	-21 21
p=a|mine=true|true	-37 37
p=by	30 -30
p=by|mine=false|true	16 -16
p=by|mine=true|true	23 -23
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
p=from	24 -24
p=from|mine=false|true	68 -68
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
p=of	17 -17
p=off	-19 19
p=off|mine=false|false	43 -43
p=off|mine=true|true	-32 32
p=of|mine=false|true	43 -43
p=of|mine=true|false	21 -21
p=on|mine=false|false	64 -64
p=outside	-21 21
p=outside|mine=true|true	-36 36
p=over	24 -24
p=over|mine=false|false	18 -18
p=over|mine=false|true	17 -17
p=reached|mine=false|false	-21 21
p=round	29 -29
p=saw	18 -18
p=thanked	24 -24
p=thanked|mine=false|false	22 -22
p=that	32 -32
p=that|mine=true|true	22 -22
p=the	-15 15
p=the|mine=false|false	74 -74
p=the|mine=false|true	-21 21
p=the|mine=true|true	-39 39
p=three	24 -24
p=to	-33 33
p=to|mine=false|false	101 -101
p=to|mine=true|true	-77 77
p=visited	-29 29
p=visited|mine=true|true	-29 29
p=visit|mine=true|true	-23 23
p=were	24 -24
p=were|mine=false|true	24 -24
p=when	16 -16
p=whether	29 -29
p=with	37 -37
p=with|mine=true|true	36 -36
places=1	-100 100
places=3	40 -40
places=4	25 -25
quoted	58 -58
sentence=1	20 -20
sentence=2	19 -19
times=1	27 -27
times=2	-42 42
v=announc	27 -27
v=answer	17 -17
v=ask|in	32 -32
v=attend	20 -20
v=be	25 -25
v=becom	28 -28
v=becom|of	28 -28
v=be|in	23 -23
v=brief	-18 18
v=call	-31 31
v=call|in	-39 39
v=chair	27 -27
v=chair|;	21 -21
v=close	45 -45
v=close|at	32 -32
v=close|closed	31 -31
v=close|of	20 -20
v=come	15 -15
v=come|the	41 -41
v=confer	48 -48
v=confer|the	33 -33
v=conven|at	-29 29
v=conven|by	23 -23
v=detain	28 -28
v=detain|in	28 -28
v=diall	24 -24
v=diall|from	24 -24
v=drew	34 -34
v=drew|of	34 -34
v=drove	-25 25
v=drove|to	-18 18
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
v=gather	18 -18
v=gave|and	18 -18
v=give	-36 36
v=give|in	-36 36
v=goe	-17 17
v=goe|in	-20 20
v=got	29 -29
v=got|as	27 -27
v=ground	27 -27
v=ground|in	27 -27
v=ha	45 -45
v=had	54 -54
v=had|<date>	25 -25
v=had|in	24 -24
v=had|to	42 -42
v=hand	-19 19
v=hand|in	-16 16
v=happen	-20 20
v=happen|the	-20 20
v=ha|in	37 -37
v=head	27 -27
v=heard	-21 21
v=heard|in	-21 21
v=held|with	21 -21
v=hold	33 -33
v=hold|in	-21 21
v=host	21 -21
v=host|of	27 -27
v=invit|of	33 -33
v=invit|to	-27 27
v=join|in	-23 23
v=land	16 -16
v=land|in	16 -16
v=leak	26 -26
v=leak|off	26 -26
v=leav	27 -27
v=led	15 -15
v=left	30 -30
v=left|for	20 -20
v=let	22 -22
v=let|to	22 -22
v=link	-46 46
v=live	15 -15
v=live|in	15 -15
v=lunch	16 -16
v=lunch|in	16 -16
v=made	22 -22
v=made|from	22 -22
v=met|at	-25 25
v=met|in	27 -27
v=met|met	24 -24
v=miss	29 -29
v=miss|at	28 -28
v=miss|in	20 -20
v=pai	31 -31
v=pai|the	31 -31
v=plan	16 -16
v=plan|in	-32 32
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
v=resum	32 -32
v=resum|at	34 -34
v=said	17 -17
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
v=set|at	-21 21
v=set|in	-21 21
v=share	-15 15
v=show	23 -23
v=show|far	23 -23
v=sign	-17 17
v=speak	24 -24
v=speak|from	19 -19
v=spoke	45 -45
v=stai	43 -43
v=stai|in	43 -43
v=state	-20 20
v=state|of	20 -20
v=stuck	33 -33
v=stuck|at	25 -25
v=stuck|in	28 -28
v=summon	-16 16
v=summon|to	-27 27
v=thank	24 -24
v=thank|thanked	24 -24
v=told	42 -42
v=told|the	31 -31
v=took|from	15 -15
v=took|in	16 -16
v=travel	25 -25
v=travel|to	-18 18
v=turn	31 -31
v=turn|over	24 -24
v=visit	-27 27
v=visit|in	16 -16
v=visit|visited	-29 29
v=wa|;	22 -22
v=wa|from	29 -29
v=wa|the	28 -28
v=welcom|in	24 -24
v=welcom|to	-29 29
v=went|of	26 -26
v=were|and	18 -18
v=were|in	-26 26
v=were|were	24 -24
v=will|at	24 -24
v=will|in	-16 16
v=work	27 -27
v=work|for	27 -27
v=|(	24 -24
v=|-	25 -25
v=|;	32 -32
v=|<quote>	20 -20
v=|and	21 -21
v=|at	-37 37
v=|comes	35 -35
v=|for	46 -46
v=|four	28 -28
v=|from	30 -30
v=|into	23 -23
v=|left	30 -30
v=|on	-38 38
v=|round	29 -29
v=|three	24 -24
v=|to	25 -25
v=|when	16 -16
v=|with	27 -27`;
/** Weights of the date classifier. */
export const DATE = `no yes
alone=false|unknown	55 -55
alone=false|year	50 -50
alone=true|day	-38 38
alone=true|month	-44 44
alone=true|unknown	-31 31
alone=true|year	59 -59
clauses=0|after	-53 53
clauses=0|before	-29 29
clauses=2|before	-30 30
dates=1	-29 29
dates=2	21 -21
days=-1	-28 28
days=-2	-17 17
days=-21+	38 -38
days=-3	22 -22
days=-4-6	29 -29
days=1	-38 38
days=3	30 -30
days=4-6	22 -22
has=a	19 -19
has=afternoon	-20 20
has=ago	34 -34
has=at	-52 52
has=autumn	23 -23
has=clock	-29 29
has=days	25 -25
has=eight	-36 36
has=four	19 -19
has=friday	22 -22
has=in	-31 31
has=later	15 -15
has=may	24 -24
has=morning	-33 33
has=next	19 -19
has=nine	-35 35
has=noon	-53 53
has=o	-29 29
has=oct	54 -54
has=october	31 -31
has=of	22 -22
has=p	-21 21
has=s	40 -40
has=sept	39 -39
has=spring	24 -24
has=that	-31 31
has=this	-17 17
has=until	19 -19
has=weeks	17 -17
has=year	43 -43
has=yesterday	-22 22
head=#|in	31 -31
head=<number>|on	15 -15
head=<organisation>|by	18 -18
head=<organisation>|on	-26 26
head=<person>|for	-40 40
head=<place>|for	16 -16
head=agreement|in	21 -21
head=ahead|on	33 -33
head=appear|on	-19 19
head=back|in	-18 18
head=back|on	23 -23
head=call|for	-20 20
head=call|off	-22 22
head=compact|on	26 -26
head=dawn|on	-29 29
head=di|in	27 -27
head=down|on	15 -15
head=due|on	21 -21
head=end|on	-19 19
head=evid|on	-24 24
head=follow|on	24 -24
head=gather|on	-24 24
head=guild|on	21 -21
head=hall|on	16 -16
head=held|in	27 -27
head=hope|for	28 -28
head=kilometr|by	24 -24
head=meet|in	17 -17
head=meet|on	40 -40
head=met|in	-24 24
head=ministri|on	29 -29
head=mission|on	28 -28
head=nation|on	-26 26
head=open|on	27 -27
head=post|in	24 -24
head=recal|in	29 -29
head=receiv|on	-27 27
head=releas|on	25 -25
head=replac|in	28 -28
head=resum|on	29 -29
head=rule|before	27 -27
head=said|on	42 -42
head=summon|on	16 -16
head=talk|on	17 -17
head=truste|on	16 -16
head=video|on	24 -24
head=where|on	16 -16
many:mine=false|owner=false	47 -47
many:mine=false|owner=true	21 -21
many:mine=true|owner=false	45 -45
many:mine=true|owner=true	-66 66
many:near=-1	-28 28
many:near=-11-20	47 -47
many:near=-2	20 -20
many:near=-3	27 -27
many:near=-4-6	26 -26
many:near=-7-10	57 -57
many:near=0:-2	-52 52
many:near=0:-3	-42 42
many:near=0:1	-35 35
many:near=0:2	-26 26
many:near=0:3	-52 52
many:near=0:4-6	-21 21
many:near=0:7-10	-43 43
many:near=11-20	32 -32
many:near=2	37 -37
many:near=3	25 -25
many:near=4-6	33 -33
many:near=7-10	75 -75
n=#	16 -16
n='	41 -41
n=(	39 -39
n=<date>	-38 38
n=<organisation>	39 -39
n=a	27 -27
n=archbishop	31 -31
n=assistant	-21 21
n=australian	-37 37
n=began	49 -49
n=behind	24 -24
n=between	23 -23
n=breakfast	19 -19
n=by	30 -30
n=canal	19 -19
n=chair	19 -19
n=curator	21 -21
n=egyptian	23 -23
n=has	-18 18
n=informateur	27 -27
n=is	21 -21
n=lasted	-28 28
n=lie	30 -30
n=lunched	16 -16
n=mauritanian	15 -15
n=received	-24 24
n=she	48 -48
n=sister	-21 21
n=stands	17 -17
n=stopped	25 -25
n=that	31 -31
n=under	-18 18
n=was	16 -16
n=were	29 -29
n=when	-37 37
n=will	-35 35
near=-1	-26 26
near=-11-20	47 -47
near=-3	27 -27
near=-4-6	26 -26
near=-7-10	57 -57
near=0:-1	-24 24
near=0:-2	-65 65
near=0:-3	-63 63
near=0:-4-6	-18 18
near=0:1	-25 25
near=0:2	-24 24
near=0:21+	23 -23
near=0:3	-54 54
near=0:4-6	-22 22
near=0:7-10	-27 27
near=11-20	32 -32
near=2	31 -31
near=3	21 -21
near=4-6	27 -27
near=7-10	75 -75
one:mine=false|owner=true	-20 20
one:mine=true|owner=true	-21 21
one:near=0:-1	-57 57
one:near=0:-11-20	-17 17
one:near=0:-2	-53 53
one:near=0:-3	-56 56
one:near=0:-4-6	-65 65
one:near=0:21+	24 -24
one:near=0:3	-30 30
one:near=0:4-6	-27 27
one:near=1	-27 27
one:near=4-6	-16 16
p2=# in	31 -31
p2=, <date>	-24 24
p2=<number> on	15 -15
p2=<organisation> by	18 -18
p2=<organisation> on	-26 26
p2=<person> ,	32 -32
p2=<person> dined	28 -28
p2=<person> for	-40 40
p2=<place> for	16 -16
p2=a dinner	-25 25
p2=agreement in	21 -21
p2=ahead on	33 -33
p2=and <organisation>	-21 21
p2=at <place>	-25 25
p2=back in	-18 18
p2=back on	23 -23
p2=bankers dined	-19 19
p2=be heard	16 -16
p2=been recalled	30 -30
p2=called for	-20 20
p2=called off	-22 22
p2=compact on	26 -26
p2=dawn on	-29 29
p2=deal emerged	26 -26
p2=desk since	25 -25
p2=died in	27 -27
p2=down on	15 -15
p2=due on	21 -21
p2=ended on	-35 35
p2=envoys spent	-18 18
p2=evidence on	-24 24
p2=followed on	24 -24
p2=guilds on	21 -21
p2=hall on	16 -16
p2=held in	27 -27
p2=hopes for	28 -28
p2=in <place>	-18 18
p2=kilometres by	24 -24
p2=last until	25 -25
p2=meet on	18 -18
p2=meeting ,	-34 34
p2=meetings in	30 -30
p2=meetings on	32 -32
p2=met in	-24 24
p2=ministry on	29 -29
p2=mission on	28 -28
p2=moved forward	36 -36
p2=nations on	-26 26
p2=not told	19 -19
p2=opened on	33 -33
p2=port agreement	31 -31
p2=post in	24 -24
p2=recalled in	29 -29
p2=received on	-27 27
p2=released on	25 -25
p2=replaced in	28 -28
p2=resumed on	30 -30
p2=ruling before	27 -27
p2=said on	42 -42
p2=same office	-17 17
p2=second ,	19 -19
p2=summoned on	16 -16
p2=talks on	17 -17
p2=the snow	40 -40
p2=three rooms	-20 20
p2=to cancel	21 -21
p2=trustees on	16 -16
p2=video on	24 -24
p2=where on	16 -16
p=#|mine=false|true	-36 36
p=,	15 -15
p=,|mine=false|false	-31 31
p=,|mine=false|true	23 -23
p=,|mine=true|true	28 -28
p=<date>	-25 25
p=<date>|mine=true|true	-21 21
p=<organisation>	-21 21
p=<person>|mine=true|true	-30 30
p=<place>	-21 21
p=<place>|mine=false|false	49 -49
p=<place>|mine=true|true	-68 68
p=agreement	31 -31
p=ahead|mine=false|false	46 -46
p=arrived|mine=false|false	49 -49
p=at|mine=false|false	45 -45
p=at|mine=false|true	-32 32
p=at|mine=true|true	-30 30
p=before	27 -27
p=by	27 -27
p=by|mine=false|false	46 -46
p=by|mine=false|true	33 -33
p=calendar|mine=false|false	50 -50
p=cancel	21 -21
p=cancelled	31 -31
p=dinner	-25 25
p=dinner|mine=true|true	-25 25
p=emerged	26 -26
p=emerged|mine=false|false	17 -17
p=evidence|mine=false|false	47 -47
p=for	-19 19
p=forward	36 -36
p=forward|mine=false|false	18 -18
p=for|mine=false|false	22 -22
p=for|mine=false|true	20 -20
p=for|mine=true|true	-74 74
p=four|mine=false|false	38 -38
p=heard	16 -16
p=heard|mine=false|false	32 -32
p=him|mine=false|false	28 -28
p=in	29 -29
p=in|mine=false|false	41 -41
p=in|mine=false|true	46 -46
p=laid|mine=false|false	33 -33
p=meetings|mine=false|false	45 -45
p=meetings|mine=false|true	-16 16
p=odds|mine=false|false	40 -40
p=off	-22 22
p=office	-17 17
p=off|mine=true|true	-22 22
p=only|mine=false|false	49 -49
p=on|mine=false|false	40 -40
p=on|mine=false|true	24 -24
p=on|mine=true|true	-48 48
p=recalled	30 -30
p=recalled|mine=false|false	22 -22
p=recalled|mine=false|true	27 -27
p=recall|mine=false|false	39 -39
p=rooms	-20 20
p=rooms|mine=false|false	44 -44
p=since	18 -18
p=since|mine=false|false	48 -48
p=since|mine=false|true	47 -47
p=snow	40 -40
p=snow|mine=false|false	24 -24
p=spent	-19 19
p=telephone|mine=false|false	-26 26
p=through|mine=false|false	30 -30
p=through|mine=true|true	-32 32
p=told	19 -19
p=until	35 -35
p=until|mine=false|false	19 -19
p=until|mine=false|true	28 -28
p=with|mine=false|false	-15 15
precision=day	-16 16
precision=range	15 -15
precision=unknown	26 -26
precision=year	76 -76
v=appear	-26 26
v=appear|on	-23 23
v=be	15 -15
v=been	34 -34
v=been|since	34 -34
v=began|on	-18 18
v=be|on	23 -23
v=brief	-26 26
v=broke	27 -27
v=broke|on	27 -27
v=call|for	-20 20
v=call|off	-22 22
v=cancel	31 -31
v=cancel|cancelled	31 -31
v=close	-29 29
v=close|on	-25 25
v=conven	21 -21
v=conven|on	29 -29
v=cross	29 -29
v=cross|on	29 -29
v=emerg	26 -26
v=emerg|emerged	26 -26
v=expect	-18 18
v=expect|before	27 -27
v=expect|on	-17 17
v=face	28 -28
v=face|on	25 -25
v=fell	26 -26
v=fell|on	29 -29
v=flew	22 -22
v=flew|on	22 -22
v=follow|<place>	25 -25
v=follow|on	24 -24
v=gather	24 -24
v=gather|<place>	23 -23
v=give	-21 21
v=grant	-24 24
v=had	-22 22
v=had|on	-22 22
v=have|in	31 -31
v=heard|heard	16 -16
v=heard|on	-33 33
v=held	28 -28
v=held|in	29 -29
v=hope	28 -28
v=hope|for	28 -28
v=host|on	27 -27
v=invit|for	26 -26
v=is	26 -26
v=is|in	35 -35
v=left	32 -32
v=left|on	32 -32
v=lost	22 -22
v=lost|in	28 -28
v=meet	33 -33
v=meet|in	-21 21
v=meet|on	28 -28
v=move|agreement	31 -31
v=move|forward	36 -36
v=move|rooms	-20 20
v=open|on	18 -18
v=produc	-16 16
v=produc|meetings	-16 16
v=promis	32 -32
v=promis|by	30 -30
v=recal|in	29 -29
v=recal|recalled	30 -30
v=receiv	33 -33
v=receiv|on	19 -19
v=releas	25 -25
v=releas|on	25 -25
v=replac	28 -28
v=replac|in	28 -28
v=resum	30 -30
v=resum|on	30 -30
v=said|on	42 -42
v=sat	-18 18
v=sat|on	-16 16
v=saw	-17 17
v=saw|office	-17 17
v=send	18 -18
v=send|by	18 -18
v=sign	17 -17
v=sign|on	19 -19
v=spent	-19 19
v=spent|spent	-19 19
v=summon|on	16 -16
v=told	32 -32
v=told|told	19 -19
v=took	-23 23
v=visit|on	-19 19
v=welcom	30 -30
v=welcom|on	30 -30
v=were	-19 19
v=were|on	-23 23
v=will|in	21 -21
v=will|until	25 -25
v=|<date>	-24 24
v=|<organisation>	-21 21
v=|<place>	-33 33
v=|cancel	21 -21
v=|for	-40 40
v=|meetings	30 -30
v=|since	16 -16
v=|snow	40 -40
word=0	54 -54
word=0 april	-32 32
word=0 april 0	29 -29
word=0 may 0	-33 33
word=0 november	26 -26
word=0 october 0	16 -16
word=at 0:0 a.m.	-24 24
word=at 0:0 p.m.	-21 21
word=at eight	-36 36
word=at nine o'clock	-29 29
word=at noon	-55 55
word=at two	-24 24
word=autumn	23 -23
word=earlier in the day	-37 37
word=february	33 -33
word=february 0	-21 21
word=four days later	19 -19
word=friday	19 -19
word=friday 0 october	29 -29
word=friday afternoon	20 -20
word=in the afternoon	-23 23
word=in the spring of 0	30 -30
word=january 0	-25 25
word=june	19 -19
word=june 0	-16 16
word=last friday	-28 28
word=last night	28 -28
word=last sunday	-40 40
word=last year's	26 -26
word=march 0	22 -22
word=may	45 -45
word=may 0	-19 19
word=next morning	16 -16
word=next wednesday	23 -23
word=next week	34 -34
word=oct 0	54 -54
word=saturday night	-22 22
word=sept 0	39 -39
word=spring	25 -25
word=sunday	16 -16
word=that day	-20 20
word=that night	-28 28
word=the next day	19 -19
word=the same day	32 -32
word=this morning	-21 21
word=tomorrow	-29 29
word=tomorrow's	19 -19
word=tuesday evening	31 -31
word=tuesday morning	-37 37
word=two days later	23 -23
word=until the summer	19 -19
word=yesterday	-23 23`;
/** Weights of the part classifier. */
export const PART = `none attended hosted invited represented absent
1>aside-cue:absent	7 -33 -36 -19 4 20
1>aside-cue:attended	-29 14 -19 -12 3 -2
1>aside-cue:background	18 -6 -20 -17 -20 -18
1>aside-cue:declined	0 -25 -30 -21 -19 19
1>aside-cue:hosted	-20 -16 21 -17 -21 -7
1>aside-cue:invited	-13 13 -19 15 -22 -36
1>aside-cue:observer	-2 3 -1 -11 -21 -7
1>aside-cue:reported	5 -12 1 -13 -23 -8
1>aside-cue:represented	-16 -14 -32 -11 29 -25
1>aside:'s	11 -25 10 -9 -16 5
1>aside:<person>	-8 -2 4 -14 0 -33
1>aside:a	1 -12 -28 -7 8 -2
1>aside:abroad	11 -27 -9 -2 23 -2
1>aside:accept	-2 7 -21 -11 -14 -1
1>aside:advis	-11 -25 12 -8 13 -12
1>aside:after	15 -7 -8 -1 -6 -18
1>aside:agenc	-21 -3 13 -5 -10 -12
1>aside:all	5 1 2 -12 -14 -23
1>aside:also	-10 8 1 -15 -22 -2
1>aside:an	-12 15 -24 -12 0 1
1>aside:and	-18 9 -4 -11 -6 -5
1>aside:ar	-6 -12 -13 -8 -18 14
1>aside:as	-32 22 -20 -26 -16 -1
1>aside:ask	5 15 -30 -9 -17 -27
1>aside:at	-1 -16 5 -11 -20 1
1>aside:bai	21 -11 -11 -4 -7 -11
1>aside:banker	-12 16 -21 -3 -5 -7
1>aside:battalion	-7 -2 9 -9 -11 -19
1>aside:be	-10 -34 -25 -12 -3 24
1>aside:been	-14 -20 -22 -8 -16 23
1>aside:behind	-21 -18 -16 -11 -14 27
1>aside:besid	-4 14 -14 -9 -14 -20
1>aside:bishop	-14 28 -9 -3 -31 -2
1>aside:boat	37 -14 -17 -8 -26 -36
1>aside:both	17 -5 -17 -14 -16 -23
1>aside:brief	9 -8 5 -3 -7 -16
1>aside:brother-in-law	7 -18 -4 -5 8 -9
1>aside:by	0 -1 -34 -19 11 -21
1>aside:call	2 5 -8 -9 -16 -30
1>aside:came	1 14 -16 -6 -10 -25
1>aside:chair	-19 -46 35 -15 -28 0
1>aside:channel	-4 10 -12 -7 -14 -17
1>aside:command	-10 3 8 -9 -11 -23
1>aside:control	-7 14 -16 -10 -9 4
1>aside:count	18 -17 -7 -4 -13 -12
1>aside:cousin	-3 -15 -7 -6 9 -14
1>aside:cross	-18 9 -13 -11 -16 11
1>aside:daili	5 -15 4 -6 -10 -7
1>aside:dead	19 -17 -7 -8 -1 -5
1>aside:deal	-15 -10 -16 -8 -14 15
1>aside:deleg	18 -16 -10 -10 4 -17
1>aside:deputi	-13 16 -18 -3 -10 -4
1>aside:down	-19 -14 21 -4 -15 -17
1>aside:draft	6 -28 2 -4 -11 -17
1>aside:drew	-1 -22 -3 -9 -10 3
1>aside:drop	-16 18 -15 -9 -11 -27
1>aside:drown	21 -11 -11 -4 -7 -11
1>aside:due	-3 19 -18 -2 -4 -9
1>aside:elder	-6 8 -18 -9 -8 2
1>aside:eleven	9 9 -6 -3 -4 -17
1>aside:emirati	-4 1 -18 -7 -17 8
1>aside:engin	19 -22 -25 -10 6 -23
1>aside:english	-16 12 -8 -2 -6 -5
1>aside:environ	24 -15 -3 -7 -8 -8
1>aside:evid	3 -21 8 -6 -11 2
1>aside:expect	-9 4 -13 -8 -16 8
1>aside:fall	-8 12 -22 -6 -5 -8
1>aside:famili	-11 2 -22 -3 5 -7
1>aside:farmer	20 -9 -22 -16 -21 -23
1>aside:file	12 -21 -11 -7 -23 6
1>aside:firm	12 -25 -24 -17 -14 16
1>aside:first	8 3 -13 -14 -19 -20
1>aside:floor	3 7 -18 -8 -7 -21
1>aside:flown	6 -17 -15 -2 -3 13
1>aside:for	-22 1 -12 -17 22 -38
1>aside:form	-1 10 -22 -8 -8 -8
1>aside:four	12 -21 9 -5 -7 -21
1>aside:from	-13 13 -2 -20 -41 -15
1>aside:garag	-5 -19 19 -1 -3 -10
1>aside:governor	-8 3 -9 -8 0 -23
1>aside:ha	21 -9 -29 -14 -22 -8
1>aside:had	2 -22 1 -10 -2 -7
1>aside:hall	16 -19 4 -6 -6 -16
1>aside:have	12 -17 -11 -9 -14 2
1>aside:held	-11 -18 17 -6 -11 4
1>aside:her	-16 -28 -22 -16 -16 23
1>aside:hi	-5 -9 -1 -24 0 -16
1>aside:histori	20 -24 -14 -7 -4 -14
1>aside:hold	-4 16 -16 0 0 -1
1>aside:host	-2 -13 10 -19 -26 -26
1>aside:hour	-6 16 -17 -2 -3 -2
1>aside:ill	12 -16 -14 -8 11 -22
1>aside:in	5 -21 -2 -10 -14 -5
1>aside:insur	17 -22 -7 -2 -6 -9
1>aside:interpret	-8 12 -16 -9 -8 -18
1>aside:invit	-22 -7 7 21 -11 -34
1>aside:is	-8 -24 -1 -13 8 1
1>aside:it	7 -15 7 -17 -9 -19
1>aside:korean	4 -15 11 -2 -4 -5
1>aside:labour	19 0 -19 -8 -6 -15
1>aside:largest	-5 -2 -17 -5 -10 5
1>aside:last	-5 -12 -9 -10 -18 9
1>aside:latter	-5 -19 19 -1 -3 -10
1>aside:lawyer	-1 -17 -37 -25 22 -31
1>aside:led	-8 23 -26 -1 -3 -11
1>aside:leg	-10 7 -14 -6 10 -22
1>aside:line	11 -20 -1 -18 -4 -6
1>aside:longest	9 3 -4 -6 -15 -20
1>aside:lost	13 -22 6 -10 -16 -4
1>aside:mediat	-23 16 12 -5 -16 -21
1>aside:member	4 6 -16 -4 -13 -12
1>aside:mention	17 -6 -6 -14 -10 -12
1>aside:minist	1 0 -4 -11 -15 -13
1>aside:ministri	-5 -7 11 -6 -14 -18
1>aside:name	0 -17 -30 -16 -22 13
1>aside:nation	-4 -18 18 -4 -9 -13
1>aside:new	-24 5 -18 -3 13 -13
1>aside:no	-28 -31 -22 -19 21 5
1>aside:not	3 -17 -25 -18 6 10
1>aside:note	-14 1 -26 -10 11 -16
1>aside:note-tak	-14 -15 -13 -4 -16 20
1>aside:noth	-12 12 -26 -11 -20 4
1>aside:of	-3 -3 -6 3 -18 -16
1>aside:offici	4 -4 -19 -2 -12 11
1>aside:ombudsman	6 0 -15 -3 4 -5
1>aside:on	8 0 -9 -9 -11 -24
1>aside:onc	24 -21 -11 -5 -13 -22
1>aside:oper	-20 9 -7 -8 -13 -3
1>aside:organis	-20 14 8 13 -24 -29
1>aside:other	-16 -10 -7 -18 -13 16
1>aside:out	10 2 -21 -13 -16 -1
1>aside:overnight	-4 -25 -18 -7 -13 12
1>aside:own	29 -24 -35 -8 -16 4
1>aside:parti	9 -27 -8 13 -13 -15
1>aside:petit	-12 -20 -4 13 -5 -12
1>aside:pictur	15 -18 -13 -7 -7 -7
1>aside:planner	15 -10 -17 -3 -7 -5
1>aside:polish	20 -6 -6 -2 -3 -8
1>aside:post	29 -22 7 -15 -17 -39
1>aside:presenc	4 -4 -19 -2 -12 11
1>aside:present	-18 -9 -16 -4 -13 15
1>aside:presid	-4 21 -24 -11 -25 -26
1>aside:publish	15 -18 -13 -7 -7 -7
1>aside:pull	8 -19 -18 -8 -13 9
1>aside:read	8 -1 -23 -14 -11 -23
1>aside:receiv	2 -20 17 -10 -13 -27
1>aside:recov	18 -19 -8 0 -5 -16
1>aside:refus	-2 -22 -24 -21 -17 14
1>aside:report	9 0 -19 -6 -13 -4
1>aside:repres	-12 -25 -13 -10 22 -21
1>aside:resign	26 -16 -26 -22 -19 -26
1>aside:retreat	7 -25 2 -7 -11 -8
1>aside:rule	-6 9 -19 13 -13 -21
1>aside:run	-8 -26 17 -11 4 -16
1>aside:russian	-24 -17 7 -18 -21 13
1>aside:russian-languag	-4 10 -12 -7 -14 -17
1>aside:said	-13 16 -13 -9 -2 -10
1>aside:same	3 6 -12 -9 -9 -24
1>aside:sat	-14 -6 16 -5 -11 -8
1>aside:saw	6 0 -15 -3 4 -5
1>aside:seat	-8 9 -20 -6 -12 0
1>aside:secur	-6 -21 21 -4 -8 -13
1>aside:senat	-26 -5 -13 -7 15 -16
1>aside:sent	-2 -23 -11 -7 14 -17
1>aside:serb	4 6 -16 -4 -13 -12
1>aside:set	-5 -13 8 -7 -14 17
1>aside:sheep	25 -21 -23 -19 -18 -19
1>aside:site	7 -14 -18 -3 -9 16
1>aside:sound	21 -11 -11 -4 -7 -11
1>aside:sourc	20 -6 -6 -2 -3 -8
1>aside:speak	10 8 -19 -19 -20 -24
1>aside:spell	-16 -3 13 -17 1 -24
1>aside:spent	-5 16 -13 0 -1 -4
1>aside:spoke	-1 23 -26 -11 -25 -31
1>aside:stai	-28 -24 -20 -8 -12 31
1>aside:stand	-10 -19 -15 -3 18 -14
1>aside:state	-9 19 -19 0 -2 -4
1>aside:still	-3 -15 -15 -6 -18 12
1>aside:student	-25 19 -18 -12 1 -21
1>aside:tabl	-23 21 -15 -6 -14 -6
1>aside:take	-11 9 -22 -8 -13 3
1>aside:teach	20 -24 -14 -7 -4 -14
1>aside:test	-11 15 -18 -2 -3 -8
1>aside:that	16 -7 -10 -1 -5 -20
1>aside:thei	-4 -20 11 -13 3 -16
1>aside:thi	27 -6 -15 -9 -10 -22
1>aside:thing	10 -16 -7 -3 -9 -8
1>aside:three	11 13 -20 -5 -9 -6
1>aside:through	10 -19 -2 -6 -2 -10
1>aside:time	18 -13 -12 -15 -12 -2
1>aside:to	6 -7 -45 -11 -2 9
1>aside:told	8 -37 4 -9 -18 6
1>aside:took	-14 -23 9 -5 13 -9
1>aside:travel	4 6 -16 -4 -13 -12
1>aside:tuareg	-8 12 -16 -9 -8 -18
1>aside:twice	-16 18 -15 -9 -11 -27
1>aside:under	19 -29 -14 -6 -10 -17
1>aside:up	-6 -14 -19 -4 -11 13
1>aside:us	-1 10 -22 -8 -8 -8
1>aside:villa	-1 -23 6 -4 -5 -3
1>aside:wa	6 -7 -25 -15 5 -8
1>aside:want	18 -23 -14 -8 -18 -1
1>aside:watch	-2 -17 -20 -7 -26 9
1>aside:water	-11 15 -18 -2 -3 -8
1>aside:well	3 8 -19 -8 -18 -17
1>aside:who	6 -25 -8 -13 -14 6
1>aside:whole	10 -16 -7 -3 -9 -8
1>aside:whom	33 -23 -22 -13 -20 -16
1>aside:whose	-1 -21 -7 -23 -8 8
1>aside:will	-17 1 -6 -18 -3 -2
1>aside:with	-17 3 5 -11 -24 -1
1>aside:would	19 -19 -11 -8 -9 -15
1>aside:written	5 -15 4 -6 -10 -7
1>aside:year	20 0 -7 -10 -13 -16
1>aside:yet	-11 -21 -8 -2 -9 18
1>byline	3 14 -15 -7 -15 -17
1>group:2	5 -3 -5 -15 -14 -5
1>group:3	8 4 -20 -20 -9 -21
1>group:4	15 8 -26 -20 -27 -17
1>l2:( in	29 -22 -10 -4 -10 -23
1>l2:) ,	-28 40 -38 -14 -36 -28
1>l2:, <quote>	-1 -8 1 -16 -10 -32
1>l2:, and	-11 -24 -7 16 4 1
1>l2:, at	-4 -25 14 -9 -6 -12
1>l2:, brought	-7 14 -16 -4 -5 -8
1>l2:, but	-9 -9 -7 -8 -16 16
1>l2:, expects	-14 16 -10 -10 -10 -10
1>l2:, hosted	18 7 -20 -4 -7 -10
1>l2:, in	2 6 -12 -16 -17 -17
1>l2:, let	1 5 -16 -12 -12 -15
1>l2:, noted	15 -14 -11 -16 -8 -11
1>l2:, said	0 7 -25 -19 -10 -8
1>l2:, that	18 -17 -6 -2 -3 -15
1>l2:, through	16 -13 -11 -14 -8 -8
1>l2:, with	-7 7 -3 -10 -11 -26
1>l2:: <number>	-16 -24 2 -12 -14 16
1>l2:: chair	-18 2 -1 -5 -8 -6
1>l2:; for	-32 -1 -22 -17 13 -26
1>l2:<date> ,	-18 2 2 -9 -12 -1
1>l2:<date> :	-35 28 -10 -25 -41 -46
1>l2:<date> ;	-5 11 -27 -16 -22 -1
1>l2:<date> are	-12 16 -15 -9 -5 -15
1>l2:<date> by	5 -27 22 -3 -5 -7
1>l2:<date> for	-12 19 -16 -4 -9 -4
1>l2:<date> to	-23 -11 14 -5 -21 -21
1>l2:<date> with	-11 12 -13 4 -32 -24
1>l2:<organisation> '	-1 1 -14 0 -31 1
1>l2:<organisation> ,	-13 -1 -2 -11 -16 10
1>l2:<organisation> <date>	16 -10 -15 -6 0 -5
1>l2:<organisation> came	-16 2 -22 -4 2 -16
1>l2:<organisation> gathered	-5 16 -18 -8 -14 -19
1>l2:<organisation> —	20 -20 -17 -9 -10 -14
1>l2:<person> '	7 -1 -12 -18 -12 -11
1>l2:<person> briefed	-10 16 -18 -12 -15 -16
1>l2:<person> entertained	5 5 -14 -9 -10 -22
1>l2:<person> facing	13 13 -19 -9 -11 -17
1>l2:<person> gathers	8 -2 -22 -3 -7 -4
1>l2:<person> invited	-7 14 -5 -14 -18 -9
1>l2:<person> met	3 8 -25 -5 -6 -7
1>l2:<person> received	-2 15 -14 -2 -7 -10
1>l2:<person> sent	-23 -10 -13 -9 14 -20
1>l2:<person> told	23 -19 -12 -9 -8 -13
1>l2:<person> —	5 -26 17 -26 -31 -40
1>l2:<place> ,	5 -13 -17 -9 -4 -11
1>l2:<place> :	5 -1 1 -23 -40 -22
1>l2:<place> ;	-3 -4 0 -16 -15 4
1>l2:<place> by	-32 10 -1 -11 -20 -7
1>l2:<place> came	16 -7 -20 -13 -19 -23
1>l2:<place> under	-6 -5 7 -11 -14 -21
1>l2:<place> was	-16 18 -15 -9 -11 -27
1>l2:<place> —	-30 31 -33 -15 -22 -17
1>l2:<quote> said	10 -15 -44 -21 -15 6
1>l2:<quote> says	8 0 -20 -17 -15 -19
1>l2:<quote> wrote	19 -14 -4 -3 -2 -7
1>l2:abandon when	3 -11 10 -7 -8 -19
1>l2:accept ,	2 -20 -11 -7 -9 8
1>l2:accept ;	-25 -32 -24 13 -29 24
1>l2:accept in	-4 2 -12 -3 -14 -22
1>l2:accompani by	8 -9 -23 -9 -14 7
1>l2:admir ,	10 8 -21 -10 -15 -19
1>l2:agent ,	2 1 -3 -5 -8 -21
1>l2:aid ,	13 -4 -17 -9 -10 -21
1>l2:also to	-12 -18 -12 -14 -4 16
1>l2:altern ,	6 6 -23 -13 -18 -15
1>l2:ambassador ,	-3 3 -21 -8 -16 4
1>l2:and ex-king	-5 -17 -15 10 -13 -8
1>l2:apolog :	-35 -34 -34 -27 8 25
1>l2:appear ;	4 -1 -16 -18 -15 -10
1>l2:at which	-16 -6 9 -6 -4 -11
1>l2:attend :	-25 -14 -19 -9 19 -22
1>l2:attend ;	-2 8 -19 -15 -16 -19
1>l2:attend by	-10 15 -15 -2 -2 -4
1>l2:bench ;	11 -3 3 -29 -14 -20
1>l2:besid <person>	-13 20 -27 -14 -17 -27
1>l2:board chair	-23 -25 23 -10 -11 -13
1>l2:breakfast :	-35 -22 42 -46 -51 -60
1>l2:breakfast with	-4 16 -22 -17 -16 -20
1>l2:brother ,	16 -12 -7 -4 -11 -11
1>l2:brought together	-3 11 -24 -8 -18 0
1>l2:by <person>	-2 7 -6 -8 -18 -7
1>l2:by state	-16 10 1 -17 -37 -20
1>l2:call on	-1 -24 17 -9 -12 -13
1>l2:call with	20 8 -20 -20 -19 -15
1>l2:came :	-21 31 -36 -16 -23 -33
1>l2:came with	-27 -8 -14 -8 -12 11
1>l2:captain ,	11 3 -33 -13 -16 -19
1>l2:caretak ,	18 -16 -18 -13 -17 -14
1>l2:chair ,	-18 -27 12 -13 6 5
1>l2:chair ;	-32 37 -23 -29 -28 -37
1>l2:chair by	0 -36 23 -9 -5 -19
1>l2:chairman ,	-8 -24 17 -6 -12 -12
1>l2:chief ,	-10 5 -21 -17 8 -15
1>l2:clerk ,	12 -4 -14 -13 -14 -17
1>l2:colleagu ,	-9 16 -14 -7 -11 -13
1>l2:committe chair	-18 -19 20 -1 -4 -8
1>l2:confer with	14 1 -17 -11 -8 -12
1>l2:confirm ;	-24 -26 -21 14 -5 7
1>l2:consul ,	7 8 -24 3 -6 -10
1>l2:contract :	19 -1 -7 -1 -5 -13
1>l2:counsel ,	-22 -1 -17 -16 -17 6
1>l2:creditor '	-22 21 -17 -12 -9 -11
1>l2:deleg ,	-12 11 -23 5 -27 -14
1>l2:dinner with	4 -23 8 -5 -5 -12
1>l2:diplomat ,	3 9 -25 -8 -3 -10
1>l2:down with	2 -2 -12 -10 -14 -18
1>l2:driver ,	4 1 -26 -13 -14 -16
1>l2:elder ,	15 -14 -4 -1 -1 -6
1>l2:empti :	-13 -15 -6 -6 -16 17
1>l2:energi ,	0 -12 -9 -5 -19 9
1>l2:engin ,	-5 11 -19 -12 -16 -18
1>l2:envoi ,	-13 17 -32 -12 -14 -3
1>l2:excus :	-34 -38 -33 -17 -39 38
1>l2:famili spoke	-6 12 -16 -3 -4 -6
1>l2:farmer '	-14 12 -20 -15 -4 11
1>l2:father ,	11 -16 4 -9 -11 -15
1>l2:feud between	15 -15 -7 -5 -3 -8
1>l2:filipino crewing	-4 11 -18 -10 -11 -14
1>l2:financ ,	9 -16 9 -2 -4 -6
1>l2:first ,	-16 18 -14 -9 -8 -10
1>l2:flank by	9 7 -18 -19 -16 -21
1>l2:floor ,	16 -13 10 -6 -2 -4
1>l2:for by	-9 21 -21 -13 -30 -24
1>l2:forum :	-11 1 3 -9 -14 -16
1>l2:fourth ,	-6 -7 -15 -13 -17 15
1>l2:freed were	-20 26 -14 -2 -2 -9
1>l2:funer in	15 -13 -14 -4 -2 -5
1>l2:given by	-17 -27 27 -5 -3 -4
1>l2:go before	-5 -10 13 -7 -4 -15
1>l2:go to	15 -14 -13 -6 -8 -13
1>l2:gov .	-27 -16 21 -30 -27 -27
1>l2:governor ,	6 -27 2 -8 2 5
1>l2:grocer '	-4 15 -8 -2 -4 -5
1>l2:guest ,	-14 27 -35 -17 -15 -22
1>l2:guest :	26 -17 -35 -21 -25 -36
1>l2:ha invited	-7 -12 -19 13 -3 -13
1>l2:ha summoned	-6 22 -19 -12 -4 -4
1>l2:had met	16 -17 4 -15 -20 -28
1>l2:happen :	10 4 -24 -6 -7 -15
1>l2:head ,	-12 -11 18 -18 -23 -9
1>l2:head by	-13 20 -20 -2 -4 -8
1>l2:hospit ;	16 -7 -24 -36 -23 -35
1>l2:host ,	-2 -42 12 -22 3 -21
1>l2:host ;	-5 16 -11 -2 -5 -4
1>l2:host by	-1 -27 19 -8 -9 0
1>l2:hous ,	5 18 -18 -2 -2 -8
1>l2:housekeep ,	2 10 -26 -4 -7 -7
1>l2:hungarian state	6 10 -31 -10 -13 -13
1>l2:husband ,	24 -18 -18 -9 -12 -20
1>l2:interpret ,	0 12 -12 -9 -11 -16
1>l2:it ;	-13 19 -9 -4 -7 -6
1>l2:it drew	-3 8 -8 -5 -11 -15
1>l2:it was	-20 21 -21 -5 -5 -11
1>l2:judg ,	2 -22 19 -11 -13 -23
1>l2:junior ,	3 2 -18 -6 -9 -2
1>l2:known as	-6 15 -14 -7 -6 -20
1>l2:korean beside	1 6 -22 -2 -3 -6
1>l2:lawyer ,	6 13 -18 -10 -14 -26
1>l2:leader ,	-11 -1 -21 -10 -5 8
1>l2:led by	18 -9 -14 -11 -12 -12
1>l2:left was	-21 24 -22 -3 -4 -22
1>l2:lunch for	21 10 -36 -28 -37 -35
1>l2:lunch with	-8 -10 18 -12 -10 -6
1>l2:man ,	-17 -12 -4 -5 -14 19
1>l2:mayor ,	-13 -18 23 -15 -18 -25
1>l2:mediat ,	-28 -20 27 -10 -11 -19
1>l2:mediat was	9 7 -14 -9 -9 -18
1>l2:meet between	-22 -4 8 -12 -7 -17
1>l2:meet with	13 18 -27 -16 -14 -16
1>l2:member ,	-2 -4 -23 -7 -10 7
1>l2:met <person>	-13 17 -7 -4 -4 -11
1>l2:met under	14 -21 3 -6 -5 -18
1>l2:minist ,	-6 -22 -2 -11 11 1
1>l2:minut ;	15 -13 12 -6 -7 -15
1>l2:miss :	-27 4 -10 -14 -21 18
1>l2:mother ,	-6 5 -6 -15 -16 -5
1>l2:name ,	1 -25 -16 -13 -8 16
1>l2:name after	23 -23 -12 -6 -7 -9
1>l2:name dropped	18 -15 -7 -7 -11 -14
1>l2:name is	-18 13 -8 -5 -4 -11
1>l2:note ;	-31 33 -17 -21 -23 -31
1>l2:note-tak ,	12 14 -22 -5 -4 -12
1>l2:observ ,	-3 11 -10 -10 -8 -20
1>l2:occup ,	16 -7 -4 -5 -6 -8
1>l2:of state	-6 12 -25 -19 -27 -16
1>l2:off :	-19 21 -18 -3 -3 -7
1>l2:offici ,	-5 -19 17 -7 -9 -12
1>l2:offici under	1 12 -15 -5 -2 -4
1>l2:ombudsman ,	4 -4 -19 -2 -12 11
1>l2:on ;	-7 -23 -4 -2 -1 18
1>l2:on <date>	4 -17 5 -11 -6 -3
1>l2:owner ,	-5 -19 -11 -11 6 -1
1>l2:p.c .	13 -21 -30 -28 -34 8
1>l2:panel with	10 -3 -20 -4 0 -6
1>l2:paperwork :	-24 33 -29 -10 -32 -38
1>l2:planter '	0 17 -19 -15 -11 -18
1>l2:posit ;	-10 21 -11 -15 -10 -13
1>l2:preach ;	0 -14 13 -13 3 -16
1>l2:predecessor ,	13 -9 -3 -5 -10 -17
1>l2:prefect ,	-14 3 5 -12 -12 -17
1>l2:premier ,	-6 -15 13 -8 1 -14
1>l2:present :	-22 -3 19 -11 -23 -30
1>l2:present were	9 -14 -24 -17 4 -4
1>l2:presid ,	-6 -22 6 -16 3 0
1>l2:presid ;	9 16 -29 -20 -15 -10
1>l2:presid in	-9 0 -22 -10 -15 7
1>l2:price ;	-19 25 -15 -21 -23 -26
1>l2:propos by	13 -7 -18 -4 -3 -3
1>l2:question by	-13 21 -11 -2 -6 -4
1>l2:quorum :	-26 -22 26 -16 -31 -30
1>l2:race ,	25 -20 -15 -5 -16 -31
1>l2:radio host	-1 18 -26 -6 -5 -6
1>l2:region ,	-3 -17 -6 -6 8 -21
1>l2:repres ,	4 -21 13 -8 -8 -12
1>l2:repres by	-2 7 -16 -12 -42 4
1>l2:research ,	18 -17 -2 -4 -2 -9
1>l2:rev .	-17 -34 17 -16 21 -27
1>l2:river were	-5 15 -19 -1 -1 -3
1>l2:room :	-31 26 -28 -17 -34 -5
1>l2:s ,	-33 22 -32 -22 -27 2
1>l2:second ,	19 -16 -18 -12 -19 -17
1>l2:sent <person>	-19 21 -6 -11 -15 -16
1>l2:servic ,	-1 19 -22 -7 -11 -13
1>l2:sharehold ,	17 -16 -2 -1 -3 -8
1>l2:shipper '	-9 -5 -18 -7 7 1
1>l2:shuar ,	-11 18 -13 -1 -1 -9
1>l2:sign by	0 -18 10 -5 -16 -14
1>l2:so that	15 -9 -6 0 0 -1
1>l2:son ,	-20 -7 -7 -7 -7 11
1>l2:speech by	8 2 -17 -3 -2 -5
1>l2:spokesman ,	11 -23 -11 -9 -6 -1
1>l2:spot ;	16 -4 -19 -10 -10 -19
1>l2:staff ,	-12 16 -21 -8 -12 -15
1>l2:state –	-17 18 -14 -13 -17 -15
1>l2:steward ,	1 12 -21 -10 -13 -29
1>l2:student '	-13 18 -25 -6 -5 -11
1>l2:studi by	15 -15 -15 -11 -6 -9
1>l2:summit that	-15 5 -2 -1 -1 -1
1>l2:suspect :	42 -42 -28 -15 -35 -40
1>l2:tabl sat	-6 22 -22 -2 -3 -10
1>l2:tabl were	-10 4 -3 -6 -9 -16
1>l2:talk :	-38 47 -37 -12 -36 -38
1>l2:tanzanian ,	0 -18 -16 -4 -14 9
1>l2:teacher :	42 -39 -30 -18 -45 -46
1>l2:there were	-12 15 -9 -1 -12 -3
1>l2:to meet	-1 -4 0 -17 -11 -13
1>l2:togeth with	19 13 -25 -3 -6 -14
1>l2:top :	2 2 -18 -2 -11 -17
1>l2:train ;	-17 4 10 -7 -11 -1
1>l2:treasur ,	-16 13 -13 -16 -12 -4
1>l2:tribe was	-10 21 -13 -2 -6 -11
1>l2:two ,	17 -2 -9 -7 -21 -13
1>l2:two :	4 24 -39 -27 -36 -48
1>l2:undersecretari ,	7 3 -21 -13 -15 -22
1>l2:union chair	-16 20 -23 -5 -5 -9
1>l2:vanilla with	8 -3 -18 -9 -11 -10
1>l2:villag head	-12 27 -27 -7 -14 -20
1>l2:visitor were	11 6 -31 -17 -26 -27
1>l2:vote ,	-12 4 -19 -13 -12 8
1>l2:vote ;	-14 -31 10 -31 -31 18
1>l2:wall ;	9 6 -12 -16 -10 -17
1>l2:where chair	13 -24 11 -5 -6 -6
1>l2:widow ,	-6 12 -18 -18 -13 -25
1>l2:wife ,	-10 2 -15 -5 -8 6
1>l2:will have	-4 16 -15 -3 -6 -2
1>l2:wing ,	-10 -20 17 -9 -6 -10
1>l2:with <person>	11 7 -19 -6 -7 -10
1>l2:— in	-8 18 -27 -22 -24 -27
1>l:#	7 -4 13 -23 -14 -27
1>l:'	-2 2 -10 5 -15 -13
1>l::	-26 -14 0 -53 -3 21
1>l:;	6 4 -30 -7 -54 -1
1>l:<date>	8 -18 4 -16 -8 -4
1>l:<number>	-16 -24 2 -12 -14 16
1>l:<person>	0 22 -39 -23 -32 -37
1>l:<quote>	6 -2 -4 -34 -34 -50
1>l:about	15 -10 -21 -7 -5 -5
1>l:after	14 -17 7 -7 -7 -11
1>l:and	-17 17 -31 10 -3 -3
1>l:are	-12 16 -15 -9 -5 -15
1>l:as	-11 19 -23 -12 -12 -6
1>l:asked	-4 -16 17 -4 -8 -12
1>l:at	-17 8 10 -28 -23 -32
1>l:because	4 -15 -12 -6 9 -13
1>l:before	-6 -16 16 -10 -10 -16
1>l:beside	1 6 -22 -2 -3 -6
1>l:briefed	-10 16 -18 -12 -15 -16
1>l:brought	-7 14 -16 -4 -5 -8
1>l:but	-4 -5 -27 -14 -20 10
1>l:by	3 -5 7 -18 -31 -20
1>l:came	7 6 -28 -14 -8 -31
1>l:chair	-14 -3 9 -14 -20 -22
1>l:crewing	-4 11 -18 -10 -11 -14
1>l:did	-34 8 -13 -15 -17 13
1>l:drew	-5 11 -12 -6 -11 -18
1>l:dropped	18 -15 -7 -7 -11 -14
1>l:entertained	5 5 -14 -9 -10 -22
1>l:ex-king	-5 -17 -15 10 -13 -8
1>l:expects	-14 16 -10 -10 -10 -10
1>l:facing	13 13 -19 -9 -11 -17
1>l:for	-12 -4 -29 -33 18 -29
1>l:from	-2 14 -20 -7 -11 -14
1>l:gathered	-19 9 5 -7 -16 -5
1>l:gathers	8 -2 -22 -3 -7 -4
1>l:have	-18 22 -18 -6 -8 -17
1>l:head	-19 2 5 -13 -13 -17
1>l:hosted	20 10 -12 -5 -7 -9
1>l:in	-4 -8 -19 -16 -2 3
1>l:invited	-7 1 -6 9 -16 -10
1>l:is	-23 -8 15 -12 -11 -11
1>l:let	1 5 -16 -12 -12 -15
1>l:meet	-5 10 -14 -19 -13 -17
1>l:met	6 1 -7 -14 -16 -29
1>l:named	-23 22 -7 -1 -1 -3
1>l:nor	-21 16 -16 -9 -6 -12
1>l:noted	15 -14 -11 -16 -8 -11
1>l:on	7 -21 -14 10 5 -5
1>l:presiding	-9 -17 16 -5 -15 -7
1>l:said	6 -9 -45 -22 -15 6
1>l:saw	1 -5 -1 -16 -15 -16
1>l:says	10 0 -23 -14 -12 -19
1>l:sent	-22 -1 -1 -13 8 -33
1>l:since	4 -2 -12 -9 -5 -19
1>l:spoke	-6 12 -16 -3 -4 -6
1>l:state	-1 2 -5 -26 -13 -29
1>l:summoned	-7 23 -20 -12 -4 -6
1>l:that	10 3 -5 -7 -6 -19
1>l:through	17 -15 -11 -14 -8 -9
1>l:to	14 -1 -31 -41 -35 0
1>l:together	-3 11 -24 -8 -18 0
1>l:told	23 -19 -12 -9 -8 -13
1>l:under	1 -8 5 -12 -13 -23
1>l:was	-12 18 -28 -15 -20 0
1>l:were	4 -2 -11 -15 -9 -12
1>l:when	-11 -3 11 -9 -6 -22
1>l:whether	-9 18 -12 -5 -9 -17
1>l:which	8 -5 5 -10 -8 -15
1>l:with	-11 7 -16 -12 -8 -10
1>l:–	-17 18 -14 -13 -17 -15
1>l:—	15 -17 6 -32 -40 -46
1>lb-cue:absent	-3 -19 -39 -11 -16 25
1>lb-cue:background	6 3 -11 -13 -16 -13
1>lb-cue:declined	-4 -13 -3 16 -20 -20
1>lb-cue:hosted	-9 -14 16 -9 -15 -15
1>lb-cue:invited	-11 -16 -4 2 -15 10
1>lb-cue:observer	12 -10 -19 -8 -11 -4
1>lb-cue:reported	31 -22 -21 -18 -20 -13
1>lb-cue:represented	-6 14 -24 -12 -21 -21
1>lb:'s	0 -2 -20 -12 -6 -3
1>lb:a	9 -11 2 -8 -14 -19
1>lb:abandon	3 -11 10 -7 -8 -19
1>lb:about	28 -23 -20 -13 -12 -19
1>lb:absent	-20 -35 -19 -9 -9 29
1>lb:accept	-2 -8 8 -4 -16 -7
1>lb:accompani	8 -9 -23 -9 -14 7
1>lb:accord	5 -17 -11 -10 -2 4
1>lb:across	-1 -6 8 -7 -8 -27
1>lb:act	-19 -17 21 -1 -7 -9
1>lb:address	-6 15 -12 -8 -9 -11
1>lb:adjourn	18 -16 -3 -2 -3 -6
1>lb:admir	8 -13 6 -14 5 -32
1>lb:agent	2 1 -3 -5 -8 -21
1>lb:agre	1 15 -25 -6 -6 -11
1>lb:agricultur	11 -5 -17 -5 -7 4
1>lb:aid	12 -8 -17 -8 -9 -7
1>lb:airlin	-11 12 -1 -9 -15 -19
1>lb:algerian	0 -12 -9 -5 -19 9
1>lb:also	-3 7 -16 -13 -29 -4
1>lb:altern	6 6 -23 -13 -18 -15
1>lb:ambassador	-2 17 -34 -9 -24 1
1>lb:american	-17 -3 -16 -3 -18 13
1>lb:an	14 0 -19 -6 -14 -16
1>lb:and	-2 7 -23 2 -21 -17
1>lb:answer	5 9 -24 -8 -11 -17
1>lb:appear	0 6 -19 -3 -7 -12
1>lb:appoint	6 19 -20 -3 -3 -11
1>lb:ar	-1 -16 5 3 -9 9
1>lb:archbishop	4 8 -18 -9 -16 -19
1>lb:armi	7 3 -18 -6 -3 -12
1>lb:arrest	11 -5 -20 -14 -13 -20
1>lb:arriv	1 -23 18 -3 -7 -6
1>lb:as	-20 8 -21 -14 -16 14
1>lb:ask	6 3 -19 -13 -17 0
1>lb:assist	-7 13 -17 -9 -16 -9
1>lb:at	-3 -12 -3 -15 -19 6
1>lb:attend	-23 -3 6 -7 -14 -2
1>lb:auditor	18 -13 -22 -14 -18 -18
1>lb:australian	6 11 -18 -12 -10 -13
1>lb:austrian	-1 9 -14 -15 -16 -21
1>lb:auxiliari	6 3 -7 -5 -4 -19
1>lb:baltic	-15 5 -2 -1 -1 -1
1>lb:bank	5 14 -13 -9 -11 -16
1>lb:banker	0 2 -29 7 -7 -7
1>lb:be	-1 2 -21 -21 -8 -4
1>lb:becaus	1 -17 0 -5 8 -17
1>lb:been	-6 -3 -1 -10 -18 -5
1>lb:befor	-7 -14 15 -9 -9 -16
1>lb:belgian	17 7 -26 -13 -8 -16
1>lb:besid	-10 8 0 -14 -18 -30
1>lb:binat	-10 15 -15 -2 -2 -4
1>lb:bishop	-3 -12 18 -8 -7 -20
1>lb:bloc	9 -16 9 -2 -4 -6
1>lb:board	3 -18 11 -9 -17 -14
1>lb:bodyguard	15 2 -14 -9 -21 -13
1>lb:border	-11 27 -17 -26 -3 -8
1>lb:both	3 12 -17 -5 -2 -8
1>lb:breakfast	-6 15 -8 -13 -13 -19
1>lb:brief	-11 9 -12 -14 1 -23
1>lb:bring	-8 23 -23 -3 -1 -6
1>lb:british	1 -4 5 -14 -21 -23
1>lb:brother	16 -12 -7 -4 -11 -11
1>lb:brought	1 3 -16 -11 -18 -6
1>lb:but	8 -11 -26 -16 -17 5
1>lb:by	2 5 1 -18 -18 -22
1>lb:call	11 -9 -4 -18 -16 -26
1>lb:cambodian	-16 22 -22 -4 -2 -3
1>lb:came	7 -18 1 -11 -20 -1
1>lb:camera	-7 11 -14 -6 -3 -18
1>lb:candid	-13 -17 11 -4 -6 4
1>lb:captain	14 -3 -13 -14 -19 -17
1>lb:caretak	18 -16 -18 -13 -17 -14
1>lb:carmak	-13 11 -3 -10 -8 -17
1>lb:ceremoni	-7 18 -22 -5 -5 -4
1>lb:chair	5 -20 5 -18 -4 -12
1>lb:chairman	1 2 -1 -9 -15 -16
1>lb:chamber	14 -11 -11 -4 -17 -13
1>lb:chancellor	-14 19 -20 -6 -19 13
1>lb:charg	5 -14 -9 -8 7 -22
1>lb:chief	-2 8 -16 -17 -1 -19
1>lb:chines	11 -22 -6 -1 -4 -7
1>lb:cite	33 -35 -28 -19 -19 -22
1>lb:citi	-3 -4 -18 -4 -13 10
1>lb:clear	-5 6 -8 -6 -6 -16
1>lb:cleric	3 11 -21 -2 -3 -18
1>lb:clerk	12 -4 -14 -13 -14 -17
1>lb:close	-16 7 -13 -6 -7 4
1>lb:co-chair	15 -20 19 -18 -5 -8
1>lb:coach	-5 -1 -8 -8 11 -17
1>lb:colleagu	-15 29 -29 -8 -11 -14
1>lb:colonel	-13 21 -16 -16 -16 -20
1>lb:come	7 3 -16 -10 -7 -17
1>lb:commission	0 -5 -26 -15 -18 6
1>lb:commodor	4 13 -19 -10 -9 -21
1>lb:compani	-18 -1 -3 -13 -34 3
1>lb:confer	14 -24 13 -13 -10 -14
1>lb:congress	-3 16 -14 -10 -4 -2
1>lb:consul	3 10 -17 -3 -8 -14
1>lb:cook	21 -24 -17 -10 -16 -16
1>lb:council	-3 -4 10 -7 -11 -24
1>lb:counsel	-22 -1 -17 -16 -17 6
1>lb:counti	2 -27 -18 14 -18 7
1>lb:countri	2 -18 2 -2 -4 5
1>lb:cousin	13 -2 -16 -11 -14 -17
1>lb:creditor	-2 9 -18 -13 -9 -19
1>lb:crew	-4 11 -18 -10 -11 -14
1>lb:cross	-20 0 8 -7 -6 -11
1>lb:cultur	-9 19 -19 -7 -16 -15
1>lb:dai	-23 -3 16 -15 -22 0
1>lb:danish	-8 -2 2 -11 -14 -15
1>lb:datu	-19 20 -14 -6 -9 -16
1>lb:dawn	17 -22 -25 -12 -10 7
1>lb:dean	-9 18 -18 -8 -18 -19
1>lb:debat	-21 11 -12 -5 -6 -7
1>lb:decis	-2 12 -24 -13 -12 -31
1>lb:declin	15 -15 -7 -5 -3 -8
1>lb:defenc	6 -3 5 -10 -22 -23
1>lb:defend	-14 8 -22 -9 -19 -2
1>lb:deleg	-12 19 -23 3 -19 -14
1>lb:deni	-17 14 -13 -4 -4 -6
1>lb:diari	11 -1 -16 -2 -6 -10
1>lb:did	-7 2 -11 -22 -21 6
1>lb:dine	8 -7 7 -8 -11 -16
1>lb:dinner	6 -33 20 -10 -10 -19
1>lb:diplomat	3 9 -25 -8 -3 -10
1>lb:do	22 -25 -7 -6 -4 -10
1>lb:donor	-11 -32 26 -6 -4 -15
1>lb:dormitori	-7 17 -20 -1 -2 -4
1>lb:down	8 2 -13 -11 -16 -21
1>lb:draft	13 -26 18 0 0 -1
1>lb:drawn	15 -15 -7 -5 -3 -8
1>lb:drew	-4 2 -21 -6 -15 4
1>lb:driver	4 1 -26 -13 -14 -16
1>lb:drop	18 -15 -7 -7 -11 -14
1>lb:dure	-10 15 -15 -2 -2 -4
1>lb:each	15 -13 -14 -4 -2 -5
1>lb:educ	-4 -2 -17 -3 -5 10
1>lb:egyptian	-1 -1 -17 -4 -6 5
1>lb:elder	-16 2 -18 -7 -4 14
1>lb:elect	-16 13 -28 -15 -18 1
1>lb:eleven	-17 1 9 -7 -5 -13
1>lb:els	-3 8 -10 -4 -7 -15
1>lb:emirati	-5 -19 17 -7 -9 -12
1>lb:employ	-19 27 -22 -6 -12 -10
1>lb:energi	-13 17 -22 -6 -19 6
1>lb:engin	-7 6 -13 -13 -15 -2
1>lb:entertain	5 5 -14 -9 -10 -22
1>lb:environ	-20 -3 6 -3 -11 -20
1>lb:envoi	-8 14 -21 -11 -12 -5
1>lb:ethiopian	5 4 -15 -9 -13 -17
1>lb:euro	18 -14 7 -4 -7 -15
1>lb:even	9 16 -23 -7 -2 -7
1>lb:evid	-7 15 -15 -7 -7 -12
1>lb:ex-k	-5 -17 -15 10 -13 -8
1>lb:expect	-14 16 -10 -10 -10 -10
1>lb:expert	14 -21 3 -6 -5 -18
1>lb:famili	29 -18 -32 -7 -9 -20
1>lb:father	9 -7 -2 -10 -11 -17
1>lb:feder	-12 -20 14 0 -16 1
1>lb:fell	13 17 -22 -3 -6 -1
1>lb:ferri	5 -17 0 -6 -7 1
1>lb:feud	15 -15 -7 -5 -3 -8
1>lb:filipino	-4 11 -18 -10 -11 -14
1>lb:financ	-16 9 0 -5 -29 -19
1>lb:find	15 -14 -13 -6 -8 -13
1>lb:fire	-12 2 -26 -9 8 3
1>lb:first	3 -3 -5 -9 -13 -19
1>lb:fix	17 -22 -9 -4 -7 -9
1>lb:flank	9 7 -18 -19 -16 -21
1>lb:floor	16 -13 10 -6 -2 -4
1>lb:follow	-19 20 -19 -10 -12 -18
1>lb:for	-16 -9 -1 -16 11 -5
1>lb:foreign	-7 2 1 -7 -1 -20
1>lb:fourth	-16 2 -25 -19 -19 15
1>lb:french	-3 -25 7 -9 16 3
1>lb:from	-3 1 0 -20 -16 -23
1>lb:front	-5 -25 -19 -20 -16 10
1>lb:funer	13 -1 -24 -10 -16 -21
1>lb:gang	6 3 -7 -5 -4 -19
1>lb:garden	20 -18 7 -6 -14 -28
1>lb:gave	3 20 -29 -8 -10 -22
1>lb:gener	-5 -2 -16 -16 1 -5
1>lb:given	-12 -24 21 -6 -4 -8
1>lb:glass	-10 18 -15 -3 -10 -13
1>lb:go	10 -7 -7 -10 -7 -19
1>lb:gone	-12 -18 -12 -14 -4 16
1>lb:grant	-16 10 -20 -12 -6 15
1>lb:grocer	-4 15 -8 -2 -4 -5
1>lb:group	3 -10 9 -9 -8 -18
1>lb:grower	0 -8 0 -9 -13 -15
1>lb:guest	-23 14 -15 -14 -21 -10
1>lb:guid	9 7 -17 -10 -3 -11
1>lb:had	-15 -6 3 -16 -19 11
1>lb:hand	5 15 -19 -1 -3 -6
1>lb:harbour	-16 -10 10 -5 -11 -13
1>lb:have	-34 10 -3 -6 -12 -7
1>lb:he	13 -24 21 -5 -7 -12
1>lb:head	-20 -1 12 -15 -13 -13
1>lb:hear	-21 17 -10 -21 -16 -28
1>lb:held	2 -6 2 -10 -14 -16
1>lb:her	12 -2 -31 -13 -1 -11
1>lb:hi	-3 11 -26 -17 -28 11
1>lb:himself	8 10 -13 -9 -9 -21
1>lb:historian	29 -22 -10 -4 -10 -23
1>lb:home	3 4 -5 -10 -7 -16
1>lb:hope	-4 3 -20 -3 -2 9
1>lb:host	-7 -12 13 -26 -4 -22
1>lb:hour	-4 0 -2 -10 -11 -21
1>lb:hous	-8 23 -24 -8 -6 -10
1>lb:housekeep	2 10 -26 -4 -7 -7
1>lb:huddl	-7 13 -23 7 -19 -20
1>lb:hungarian	6 10 -31 -10 -13 -13
1>lb:hurrican	-23 1 5 -13 -9 -20
1>lb:husband	24 -18 -18 -9 -12 -20
1>lb:idea	-28 -8 20 -2 -2 -7
1>lb:ill	16 3 -20 -4 -8 -10
1>lb:in	9 -23 -1 -21 3 -12
1>lb:instead	-26 2 7 -13 -9 -16
1>lb:intellig	0 2 -15 -3 4 -6
1>lb:interior	-22 -22 7 -9 6 6
1>lb:interpret	-1 11 -12 -2 -11 -16
1>lb:into	4 -23 6 -7 -8 -1
1>lb:investor	-31 9 -15 -7 -15 14
1>lb:invit	-17 -15 -2 12 -18 9
1>lb:irrig	18 2 -12 -5 -3 -5
1>lb:is	4 18 -14 -17 -19 -29
1>lb:it	6 -2 -17 -13 -19 0
1>lb:journalist	16 -14 -7 -3 -3 -9
1>lb:judg	-7 -5 14 -12 -17 -26
1>lb:junior	3 2 -18 -6 -9 -2
1>lb:justic	17 -24 -15 -10 8 -22
1>lb:kept	4 4 -29 -14 -11 4
1>lb:king	-14 8 -20 -8 -10 7
1>lb:kitchen	15 -28 16 -7 -15 -12
1>lb:known	-11 7 -16 -7 -7 2
1>lb:korean	-3 -3 -27 -7 4 -4
1>lb:lao	-9 13 -20 -4 -6 -9
1>lb:largest	17 -16 -2 -1 -3 -8
1>lb:last	27 -19 -18 -17 -14 -23
1>lb:late	0 8 -20 -4 -6 0
1>lb:later	9 -4 -18 -7 -9 -12
1>lb:lawyer	1 20 -21 -11 -16 -29
1>lb:lead	-13 20 -20 -3 -5 -11
1>lb:leader	-15 4 -36 -7 -8 10
1>lb:leak	-16 21 -20 -6 -3 -9
1>lb:left	-21 -6 7 -8 -5 1
1>lb:let	-5 4 -19 -17 -20 3
1>lb:liber	-16 17 -17 -3 -1 -6
1>lb:line	-20 19 -22 -11 -13 -5
1>lb:link	-14 23 -26 -21 -14 -19
1>lb:list	-19 -17 21 -13 -19 -6
1>lb:lithuanian	-5 2 -2 -6 -13 -16
1>lb:loan	0 14 -19 -8 -5 -8
1>lb:lorri	-8 12 -22 -6 -5 -8
1>lb:lunch	8 -6 -5 -31 -27 -13
1>lb:mai	-8 11 -20 -10 -7 -18
1>lb:man	5 1 -26 -17 -31 -10
1>lb:margin	-11 16 -17 -2 -9 -7
1>lb:mayor	0 -22 -2 -11 -2 2
1>lb:mediat	-8 -14 16 -14 -15 -6
1>lb:meet	0 -12 3 1 -14 -30
1>lb:metropolitan	-15 -8 -14 16 -9 -16
1>lb:militari	-15 -3 -17 -11 -1 12
1>lb:minist	-2 -15 -11 -14 7 -4
1>lb:minut	-19 8 -8 -5 -6 0
1>lb:mongolian	25 -17 -27 -4 -8 -10
1>lb:mother	-6 5 -6 -15 -16 -5
1>lb:move	-6 -18 -2 -3 -3 10
1>lb:name	-1 6 -24 -18 -19 -8
1>lb:neither	11 -23 -4 -12 -8 11
1>lb:new	4 -27 28 -6 -11 -17
1>lb:next	-16 -10 16 -15 -12 -15
1>lb:night	-8 17 -16 -2 -1 -7
1>lb:nine	17 -18 -11 -5 -4 -10
1>lb:no	-12 5 4 -15 -13 -9
1>lb:nobodi	-12 18 -24 -11 -17 -15
1>lb:nor	-1 -6 -31 -19 -25 5
1>lb:not	5 -22 -20 -15 -23 17
1>lb:note	15 -14 -11 -16 -8 -11
1>lb:note-tak	12 14 -22 -5 -4 -12
1>lb:number	-23 17 -17 -6 -23 -11
1>lb:observ	-14 11 -17 -12 -12 -3
1>lb:occup	16 -7 -4 -5 -6 -8
1>lb:occupi	-19 -1 -23 -16 -10 14
1>lb:off	0 2 -8 -11 -11 -19
1>lb:old	10 -15 3 -4 -5 -7
1>lb:on	10 -20 -12 -5 -3 -5
1>lb:onli	-1 5 -2 -18 -14 1
1>lb:open	6 -15 15 -15 -9 -15
1>lb:oper	-6 17 -32 -15 -18 -22
1>lb:oppon	25 -20 -15 -5 -16 -31
1>lb:opposit	1 -10 -22 -9 -13 3
1>lb:order	-2 20 -36 -39 -11 4
1>lb:other	22 -10 -13 -8 -11 -13
1>lb:out	-4 -3 3 -17 -3 -19
1>lb:outgo	-20 15 -4 -11 -12 -2
1>lb:outsid	28 -16 -27 -8 -9 -10
1>lb:over	11 -3 -23 -20 -22 -2
1>lb:own	3 -5 -29 -12 -28 3
1>lb:padoh	-16 16 -17 -6 -10 -13
1>lb:pair	17 -20 -6 -2 -2 -11
1>lb:paper	-9 1 -17 -14 2 7
1>lb:parti	-21 9 2 -11 -12 -19
1>lb:past	-14 15 -10 -1 0 -9
1>lb:payload	-5 2 -2 -6 -13 -16
1>lb:pen	-10 15 -26 -5 -7 -9
1>lb:perman	-14 18 -19 -8 -8 -16
1>lb:phone	8 2 -19 -9 -9 -18
1>lb:photograph	-10 18 -22 -16 -17 -21
1>lb:pilot	-1 -20 9 -7 -4 -15
1>lb:place	-11 22 -21 -8 -2 -16
1>lb:plan	-22 22 -19 -10 -7 -17
1>lb:planter	-3 8 -5 -15 -11 -18
1>lb:plead	-12 -23 20 -6 -5 10
1>lb:polish	-10 9 -17 -4 -4 10
1>lb:polit	11 -9 -21 -6 -11 4
1>lb:post	27 -27 -10 -8 -6 -9
1>lb:predecessor	13 -9 -3 -5 -10 -17
1>lb:prefect	-21 -9 19 -22 -17 -25
1>lb:premier	-12 5 -2 -15 -3 -33
1>lb:presenc	-5 -19 17 -7 -9 -12
1>lb:presid	-16 -9 5 -18 4 8
1>lb:press	12 -19 1 -9 -11 -21
1>lb:priest	-21 -18 19 -10 -5 14
1>lb:prime	-12 19 -26 -14 -16 6
1>lb:privat	-16 -2 7 -3 -7 -8
1>lb:propos	13 -7 -18 -4 -3 -3
1>lb:prosecutor	10 -8 -16 -2 -5 -7
1>lb:protest	23 -19 -15 -5 -7 -16
1>lb:push	-4 17 -26 -16 -18 -33
1>lb:put	16 -6 -24 -13 -9 -15
1>lb:qatari	-3 14 -32 -10 -10 -18
1>lb:quake-h	10 -3 -20 -4 0 -6
1>lb:quarrel	14 -17 -10 -5 -6 -10
1>lb:queen	-4 -17 3 -3 -4 8
1>lb:question	-3 11 -28 -10 -13 -1
1>lb:quot	22 -19 -6 -8 -1 -6
1>lb:race	25 -20 -15 -5 -16 -31
1>lb:radio	14 10 -31 -8 -7 -11
1>lb:ran	15 -13 -14 -4 -2 -5
1>lb:ranger	6 -19 -8 -6 15 -13
1>lb:ratu	-17 2 9 -2 -6 3
1>lb:read	-1 -1 -17 -12 2 -15
1>lb:real	-18 13 -8 -5 -4 -11
1>lb:refuge	22 -22 -20 -11 -9 -17
1>lb:refus	-2 -16 -24 23 -19 -25
1>lb:regul	12 -20 -18 -5 -7 8
1>lb:remain	-6 -20 -19 -20 -15 10
1>lb:replac	-20 -7 17 -20 -24 -35
1>lb:repli	15 -33 -10 -7 -2 12
1>lb:report	22 -3 -21 -7 -14 -21
1>lb:repres	-9 8 -17 -7 -12 -27
1>lb:research	18 -17 -2 -4 -2 -9
1>lb:resum	-8 10 -16 -9 -14 0
1>lb:review	-22 22 -19 -10 -7 -17
1>lb:right	18 10 -31 -33 -19 -33
1>lb:river	-5 15 -19 -1 -1 -3
1>lb:room	-13 7 -2 -5 -8 -20
1>lb:rotat	4 6 -16 -4 -13 -12
1>lb:run	0 17 -31 -5 -7 -9
1>lb:s	-6 -6 0 -5 0 -18
1>lb:sai	3 11 -17 -17 -13 -35
1>lb:said	16 -19 -23 -17 -14 0
1>lb:sanction	20 -17 -9 -6 -4 -18
1>lb:sarki	-15 11 4 -12 -13 -19
1>lb:sat	-4 7 -1 -10 -13 -31
1>lb:saw	4 -2 -3 -16 -22 -15
1>lb:scrap	-13 -1 4 -10 -8 -26
1>lb:seat	-30 6 5 -10 -10 6
1>lb:second	9 -18 -17 -10 -19 2
1>lb:secretari	-8 -2 -4 -17 -22 -2
1>lb:secur	5 -4 1 -6 -8 -18
1>lb:see	-11 7 -19 -8 -6 2
1>lb:senat	-3 14 -9 -5 -6 -21
1>lb:send	-16 18 -17 -10 -12 -15
1>lb:sent	7 1 -14 -12 -18 -12
1>lb:servic	-1 19 -22 -7 -11 -13
1>lb:session	6 -25 2 -14 -17 -1
1>lb:set	-16 12 4 -8 -11 -16
1>lb:share	-13 17 -15 -6 -19 -10
1>lb:sharehold	17 -16 -2 -1 -3 -8
1>lb:shehu	18 9 -15 -2 -4 -9
1>lb:sheikh	-10 20 -11 -23 -3 -9
1>lb:shipper	-12 3 -19 -7 6 -3
1>lb:show	-20 31 -18 -4 -14 -18
1>lb:shuar	-11 18 -13 -1 -1 -9
1>lb:signatur	22 -23 -3 -6 -4 -5
1>lb:similar	-8 17 -21 -9 -12 -7
1>lb:sinc	12 -7 -16 -10 -11 -10
1>lb:sit	-23 18 -13 -12 -16 -22
1>lb:snow	18 -16 -5 -2 -5 -6
1>lb:so	-4 12 -23 -27 -29 -24
1>lb:son	-20 -7 -7 -7 -7 11
1>lb:sooner	-12 14 -18 -6 -8 -12
1>lb:south	1 -9 6 -10 -12 -17
1>lb:speaker	20 -7 -18 -15 -8 -17
1>lb:speech	8 2 -17 -3 -2 -5
1>lb:spoke	4 11 -21 -10 -20 -18
1>lb:spokeswoman	18 -15 -14 -3 -3 -13
1>lb:sport	-18 3 -2 -7 -9 -3
1>lb:staff	0 9 -22 -7 -11 -23
1>lb:stage	-16 -1 11 -6 -18 -12
1>lb:state	-15 9 2 -20 -16 -19
1>lb:steel	-15 9 -8 -7 -5 -2
1>lb:steward	1 12 -21 -10 -13 -29
1>lb:still	-18 -5 -17 -8 20 -12
1>lb:stood	-7 -10 -22 -15 16 -24
1>lb:student	-15 9 -1 -9 -8 -13
1>lb:studi	15 -15 -15 -11 -6 -9
1>lb:successor	-25 25 -10 -2 -1 -14
1>lb:such	3 -1 -18 -8 -5 -10
1>lb:sudanes	15 6 -23 -8 -7 -15
1>lb:summon	-9 2 2 -13 -5 -15
1>lb:supervisor	-25 1 -17 20 -9 -18
1>lb:surpris	-21 30 -28 -14 -11 -18
1>lb:swiss	5 10 -17 -13 -17 -22
1>lb:tabl	-6 -2 4 -9 -14 -33
1>lb:take	-15 17 -16 -10 -12 -10
1>lb:taliban	22 -8 -2 -3 -2 -20
1>lb:talk	3 -17 7 -8 -16 -25
1>lb:tanzanian	0 -18 -16 -4 -14 9
1>lb:tea	-5 23 -23 -15 -11 -21
1>lb:technic	14 -21 3 -6 -5 -18
1>lb:telephon	5 27 -30 -12 -12 -10
1>lb:ten-minut	4 -21 13 -8 -8 -12
1>lb:thank	14 -25 14 -12 -21 -16
1>lb:that	14 2 -3 -9 -9 -35
1>lb:thei	21 1 -24 -10 -14 -30
1>lb:their	-1 -12 -30 -10 -2 19
1>lb:them	-7 8 -4 -9 -7 -31
1>lb:there	4 -5 5 -12 -16 -24
1>lb:thi	2 22 -26 -29 -6 -9
1>lb:think-tank	18 -17 -2 -4 -2 -9
1>lb:though	1 5 -25 -8 12 -12
1>lb:through	16 -3 -15 -17 -11 -22
1>lb:to	16 -17 -22 -6 -22 -12
1>lb:told	16 -23 4 -9 -8 -14
1>lb:took	-18 26 -19 -5 -10 -14
1>lb:trade	8 -1 -10 -14 -26 3
1>lb:transport	-22 3 -18 4 -17 15
1>lb:travel	22 -32 12 -14 -10 -14
1>lb:treasur	-21 18 -13 -17 -22 -6
1>lb:trial	-2 -11 -21 -4 -6 13
1>lb:tribe	-10 21 -13 -2 -6 -11
1>lb:turkish	14 -17 -3 -5 -16 -19
1>lb:turn	14 -13 -4 -3 -4 -19
1>lb:two	8 -5 -26 -3 -14 -7
1>lb:under	4 -12 9 -11 -13 -25
1>lb:undersecretari	7 3 -21 -13 -15 -22
1>lb:union	-18 13 -9 -9 -12 -8
1>lb:until	-2 13 -12 -8 -14 -15
1>lb:uzbek	18 -9 -11 -2 -2 -11
1>lb:vanilla	8 -3 -18 -9 -11 -10
1>lb:vice	3 -8 -11 -10 8 -29
1>lb:vice-premi	-32 -8 11 -19 -16 -13
1>lb:villag	-12 14 -34 -7 -10 3
1>lb:visit	2 23 -30 -16 -10 -27
1>lb:visitor	-1 11 -22 -16 -24 -26
1>lb:vote	-18 13 -28 8 -21 -5
1>lb:wa	5 -8 12 -11 -24 -26
1>lb:water	-1 -5 3 -11 -17 -24
1>lb:water-shar	-10 15 -15 -2 -2 -4
1>lb:week	11 3 -18 -2 -5 -20
1>lb:welcom	-16 2 -8 -8 3 -6
1>lb:went	-15 13 2 -11 -13 -20
1>lb:were	10 -15 5 -16 -14 -21
1>lb:when	-9 4 2 -8 -5 -26
1>lb:where	28 -23 -4 -8 -8 -13
1>lb:whether	-37 19 -27 8 -13 -23
1>lb:who	-4 -9 -43 10 -6 -7
1>lb:whose	14 -7 -19 -5 -14 -10
1>lb:widow	-6 12 -18 -18 -13 -25
1>lb:wife	-10 2 -15 -5 -8 6
1>lb:will	-19 -2 -14 1 -2 2
1>lb:wing	-10 -20 17 -9 -6 -10
1>lb:with	-4 7 -15 -14 -15 -17
1>lb:without	-18 -13 -33 -9 -8 24
1>lb:word	16 -17 8 0 -4 -15
1>lb:would	8 0 -11 -4 -5 -17
1>lb:wreath	-2 -8 13 -14 -20 -21
1>lb:youth	-10 -20 17 -9 -6 -10
1>lv-cue:absent	-2 -11 -19 -14 -12 10
1>lv-cue:background	11 -1 -17 -9 -13 -22
1>lv-cue:declined	-23 -1 1 17 -21 -17
1>lv-cue:invited	-9 -10 -7 1 -17 5
1>lv-cue:reported	15 -9 -6 -20 -17 -12
1>lv-cue:represented	-1 9 -25 -13 -22 -22
1>lv:abandon	3 -11 10 -7 -8 -19
1>lv:abandon|when	3 -11 10 -7 -8 -19
1>lv:accept	-2 -8 8 -4 -16 -7
1>lv:accept|,	1 -19 11 -7 -8 7
1>lv:accept|in	-4 2 -12 -3 -14 -22
1>lv:accompani	8 -9 -23 -9 -14 7
1>lv:accompani|by	8 -9 -23 -9 -14 7
1>lv:adjourn	18 -16 -3 -2 -3 -6
1>lv:adjourn|,	18 -16 -3 -2 -3 -6
1>lv:agre	1 14 -21 -7 -6 -8
1>lv:answer	7 5 -20 -8 -12 -17
1>lv:ar	-20 -8 -19 8 -8 10
1>lv:ar|	-12 16 -15 -9 -5 -15
1>lv:ar|,	-17 -18 -6 10 -5 11
1>lv:ask	5 -5 -9 -10 -17 4
1>lv:ask|	-4 -16 17 -4 -8 -12
1>lv:at	22 -22 -15 -8 -15 -18
1>lv:attend	-23 -1 5 -7 -15 -2
1>lv:attend|,	-10 -24 15 -5 -12 6
1>lv:attend|by	-10 15 -15 -2 -2 -4
1>lv:at|,	22 -22 -15 -8 -15 -18
1>lv:be	1 6 -17 -8 -10 -28
1>lv:been	8 1 -9 -4 -3 -16
1>lv:be|between	15 -15 -7 -5 -3 -8
1>lv:brief	-8 12 -23 -11 1 -23
1>lv:brief|	-10 16 -18 -12 -15 -16
1>lv:brief|,	0 2 -12 -1 6 -16
1>lv:bring	-8 23 -23 -3 -1 -6
1>lv:broker	4 -21 13 -8 -8 -12
1>lv:broker|,	4 -21 13 -8 -8 -12
1>lv:brought	-1 9 -8 -13 -20 -19
1>lv:brought|	-7 14 -16 -4 -5 -8
1>lv:brought|,	-1 14 -29 -13 -15 -28
1>lv:brought|together	-3 11 -24 -8 -18 0
1>lv:brought|with	-4 -21 16 -5 -4 -15
1>lv:call	-10 3 3 -16 -16 -24
1>lv:call|	-20 18 -16 -12 -5 -9
1>lv:call|,	2 -19 9 -3 -5 -8
1>lv:call|on	-1 -24 17 -9 -12 -13
1>lv:call|with	20 8 -20 -20 -19 -15
1>lv:came	9 -7 -37 -12 -17 4
1>lv:came|	7 6 -28 -14 -8 -31
1>lv:came|'	-2 12 -24 -13 -12 -31
1>lv:came|and	18 -14 -9 -3 -2 -13
1>lv:came|with	-5 -7 -17 -7 -10 15
1>lv:chair	0 -9 -2 -18 -3 -15
1>lv:chair|	-14 -3 9 -14 -20 -22
1>lv:chair|,	-22 12 -10 -15 3 -5
1>lv:chair|by	0 -36 23 -9 -5 -19
1>lv:chair|with	10 -3 -20 -4 0 -6
1>lv:close	-11 11 -14 -6 -6 -17
1>lv:co-chair	15 -20 19 -18 -5 -8
1>lv:co-chair|'	15 -20 19 -18 -5 -8
1>lv:confer	22 -2 -9 -18 -13 -17
1>lv:confer|'	20 -17 2 -14 -10 -13
1>lv:confer|with	14 1 -17 -11 -8 -12
1>lv:conven	5 -4 5 -5 -7 -16
1>lv:conven|,	18 -14 7 -4 -7 -15
1>lv:crew	-4 11 -18 -10 -11 -14
1>lv:crew|	-4 11 -18 -10 -11 -14
1>lv:deleg	18 -12 -5 -9 -9 -12
1>lv:deleg|,	18 -12 -5 -9 -9 -12
1>lv:did	-8 -6 -3 -25 -21 6
1>lv:did|	-34 8 -13 -15 -17 13
1>lv:did|,	-2 -15 -34 -18 -25 3
1>lv:dine	8 -7 7 -8 -11 -16
1>lv:dine|,	7 -17 13 -5 -4 -8
1>lv:drew	-4 2 -21 -6 -15 4
1>lv:drew|	-5 11 -12 -6 -11 -18
1>lv:drop	18 -15 -7 -7 -11 -14
1>lv:drop|	18 -15 -7 -7 -11 -14
1>lv:elect	-20 23 -22 -11 -14 -23
1>lv:entertain	5 5 -14 -9 -10 -22
1>lv:entertain|	5 5 -14 -9 -10 -22
1>lv:ex-k	-5 -17 -15 10 -13 -8
1>lv:ex-k|	-5 -17 -15 10 -13 -8
1>lv:expect	-14 16 -10 -10 -10 -10
1>lv:expect|	-14 16 -10 -10 -10 -10
1>lv:face	3 2 -6 -11 -14 -28
1>lv:face|	13 13 -19 -9 -11 -17
1>lv:face|,	0 13 -6 -4 -5 -15
1>lv:flank	9 7 -18 -19 -16 -21
1>lv:flank|by	9 7 -18 -19 -16 -21
1>lv:flew|that	15 -9 -6 0 0 -1
1>lv:follow	-19 20 -19 -10 -12 -18
1>lv:gather|	-4 1 -4 -6 -17 -1
1>lv:gave	8 17 -33 -8 -10 -21
1>lv:gave|,	0 9 -16 -6 -5 -15
1>lv:gave|for	-12 19 -16 -4 -9 -4
1>lv:go	11 -20 2 -9 -8 -20
1>lv:goe	-10 15 -16 -3 -2 -6
1>lv:goe|,	-7 13 -16 -3 -2 -7
1>lv:go|before	-5 -10 13 -7 -4 -15
1>lv:go|to	15 -14 -13 -6 -8 -13
1>lv:ha	-7 6 -16 -11 -11 3
1>lv:had	-4 8 -7 -27 -14 -7
1>lv:had|'	27 19 -43 -30 -11 -43
1>lv:had|,	-22 29 -15 -12 -11 -21
1>lv:had|to	-12 -18 -12 -14 -4 16
1>lv:had|with	4 -23 8 -5 -5 -12
1>lv:have	-21 3 -22 -8 -8 6
1>lv:have|	-22 3 -22 -9 -9 7
1>lv:head|	-19 2 5 -13 -13 -17
1>lv:head|by	-13 20 -20 -2 -4 -8
1>lv:hear	-4 2 -1 -8 -11 -16
1>lv:held	-5 -1 5 -9 -14 -16
1>lv:held|under	20 -17 8 -11 -12 -8
1>lv:hold|with	-17 4 0 -2 -8 -3
1>lv:host	10 -5 1 -12 -11 -16
1>lv:host|	-7 -4 3 -10 -10 -16
1>lv:host|,	4 0 -9 -12 -16 -21
1>lv:host|<date>	16 -10 -15 -6 0 -5
1>lv:host|<person>	11 7 -19 -6 -7 -10
1>lv:host|by	-1 -27 19 -8 -9 0
1>lv:huddl	-2 0 -17 8 -14 -17
1>lv:huddl|with	-2 0 -17 8 -14 -17
1>lv:invit	-9 -14 3 6 -18 0
1>lv:invit|	-7 1 -6 9 -16 -10
1>lv:is	-3 -8 13 -12 -15 -17
1>lv:is|	-23 -8 15 -12 -11 -11
1>lv:is|and	11 3 -18 -6 -10 -11
1>lv:is|where	7 -22 -3 -2 -1 -3
1>lv:kept	5 -5 -24 -16 -13 4
1>lv:led	12 -1 -18 -11 -12 -13
1>lv:led|,	-10 16 -12 -2 -4 -4
1>lv:led|by	18 -9 -14 -11 -12 -12
1>lv:let	-5 4 -19 -17 -20 3
1>lv:let|	1 5 -16 -12 -12 -15
1>lv:let|,	4 11 -11 -9 -13 -21
1>lv:meet	1 -1 -21 9 -16 -22
1>lv:meet|	-14 9 -11 -20 -15 -19
1>lv:meet|with	22 13 -21 -8 -5 -8
1>lv:met|	6 1 -7 -14 -16 -29
1>lv:met|<person>	-13 17 -7 -4 -4 -11
1>lv:met|under	7 -9 3 -7 -7 -28
1>lv:move	-6 -18 -2 -3 -3 10
1>lv:move|where	-6 -18 -2 -3 -3 10
1>lv:name	7 2 -16 -10 -15 -24
1>lv:name|	-23 22 -7 -1 -1 -3
1>lv:name|after	23 -23 -12 -6 -7 -9
1>lv:note	15 -14 -11 -16 -8 -11
1>lv:note|	15 -14 -11 -16 -8 -11
1>lv:open	-26 -7 12 -9 -8 -15
1>lv:open|by	-9 26 -25 0 -1 -1
1>lv:own	6 -13 -19 -14 -27 5
1>lv:own|,	6 -13 -19 -14 -27 5
1>lv:photograph	-4 16 -22 -17 -16 -20
1>lv:photograph|with	-4 16 -22 -17 -16 -20
1>lv:place	5 4 -15 -9 -13 -17
1>lv:place|,	5 4 -15 -9 -13 -17
1>lv:presid	-16 3 -2 -12 -21 5
1>lv:presid|	-9 -17 16 -5 -15 -7
1>lv:presid|in	-9 0 -22 -10 -15 7
1>lv:propos	13 -7 -18 -4 -3 -3
1>lv:propos|by	13 -7 -18 -4 -3 -3
1>lv:put	16 -6 -24 -13 -9 -15
1>lv:put|,	5 6 -15 -12 -9 -18
1>lv:question|by	-15 16 -12 -3 -6 -5
1>lv:quot	19 -17 -7 -8 -1 -5
1>lv:ran	15 -13 -14 -4 -2 -5
1>lv:ran|in	15 -13 -14 -4 -2 -5
1>lv:read	-9 4 -14 -11 5 -16
1>lv:receiv|,	-1 -4 9 -11 -13 -20
1>lv:receiv|by	-13 -32 25 -8 -5 5
1>lv:receiv|with	29 7 -22 -3 -5 -14
1>lv:recov	11 -15 -5 -5 -3 -6
1>lv:recov|,	11 -15 -5 -5 -3 -6
1>lv:refus	-12 -26 -22 24 -19 -22
1>lv:refus|and	-17 -31 -14 24 -19 -18
1>lv:remain	-6 -20 -19 -20 -15 10
1>lv:remain|and	-5 -25 -19 -20 -16 10
1>lv:replac	-16 -13 16 -15 -18 -23
1>lv:replac|,	4 20 -27 -9 -3 -14
1>lv:repres	-10 12 -27 -13 -9 -23
1>lv:repres|,	-4 14 -14 -7 -21 -18
1>lv:repres|<person>	-2 7 -6 -8 -18 -7
1>lv:repres|by	-7 21 -20 -13 -45 -8
1>lv:run	-4 19 -29 -6 -5 -7
1>lv:sai	-8 5 4 -19 -11 -34
1>lv:said	18 -19 -41 -19 -14 6
1>lv:said|	6 -9 -45 -22 -15 6
1>lv:said|,	39 -48 -16 -11 -11 0
1>lv:sai|	10 0 -23 -14 -12 -19
1>lv:sai|,	-14 2 15 -14 -5 -25
1>lv:sai|that	9 -6 -17 -4 -3 -8
1>lv:sat	-1 -7 13 -10 -12 -29
1>lv:sat|'	-18 -10 12 -10 -5 -9
1>lv:sat|,	18 13 -45 -5 -11 -29
1>lv:sat|beside	1 6 -22 -2 -3 -6
1>lv:sat|with	3 -13 9 -10 -15 -17
1>lv:saw	-2 2 -1 -12 -20 -15
1>lv:saw|	1 -5 -1 -16 -15 -16
1>lv:saw|,	-6 8 -10 -7 -19 -5
1>lv:send	-16 18 -17 -10 -12 -15
1>lv:send|,	-7 14 -18 -4 -2 -17
1>lv:sent	8 -1 -13 -12 -18 -11
1>lv:sent|	-22 -1 -1 -13 8 -33
1>lv:sent|'	22 -23 -3 -6 -4 -5
1>lv:sent|,	-12 30 -12 -8 -27 -33
1>lv:sent|<person>	-19 21 -6 -11 -15 -16
1>lv:show	-13 16 -6 -1 -2 -5
1>lv:sign	-6 -21 -6 -11 14 -2
1>lv:sign|,	-6 -14 -18 -10 16 2
1>lv:sign|by	0 -18 10 -5 -16 -14
1>lv:spoke	4 11 -21 -10 -20 -18
1>lv:spoke|	-6 12 -16 -3 -4 -6
1>lv:spoke|'	0 14 -19 -8 -5 -8
1>lv:state	-2 3 -7 -23 -13 -28
1>lv:state|	-1 2 -5 -26 -13 -29
1>lv:stood	-7 -10 -22 -15 16 -24
1>lv:stood|by	2 8 -14 -7 -17 -17
1>lv:summon	-4 18 -16 -12 -4 -8
1>lv:summon|	-7 23 -20 -12 -4 -6
1>lv:talk	1 7 -28 -11 -11 -15
1>lv:talk|with	8 -3 -18 -9 -11 -10
1>lv:told	20 -14 -12 -8 -8 -14
1>lv:told|	23 -19 -12 -9 -8 -13
1>lv:took	-9 21 -17 -4 -7 -11
1>lv:travel	19 -19 -10 -13 -10 -14
1>lv:turn	12 -11 -3 -2 -4 -18
1>lv:visit	-18 28 -21 -3 -8 -13
1>lv:visit|,	-18 29 -23 -3 -9 -14
1>lv:vote	-4 14 -14 -14 -17 -14
1>lv:wa	5 10 -27 -12 -15 -6
1>lv:wa|	-12 18 -28 -15 -20 0
1>lv:wa|,	13 -11 -18 -7 -8 0
1>lv:wa|by	7 -23 7 -7 -5 -7
1>lv:welcom	-16 2 -8 -8 3 -6
1>lv:welcom|'	-9 -5 -18 -7 7 1
1>lv:went	-12 10 6 -12 -15 -19
1>lv:went|,	-12 14 -21 -10 -11 -14
1>lv:went|to	-2 -5 11 -6 -10 -17
1>lv:were	-6 4 -9 -18 -7 -14
1>lv:were|	4 -2 -11 -15 -9 -12
1>lv:were|'	-8 9 -28 -27 3 -3
1>lv:were|,	-26 21 -3 -4 -7 -14
1>lv:will	-15 5 9 8 -19 -13
1>lv:will|with	-13 17 -15 -6 -19 -10
1>not-first	19 -3 -40 -13 -3 -6
1>quoted	17 2 -8 -36 -35 -51
1>r-cue-near:absent	5 -39 2 -23 -13 8
1>r-cue-near:background	11 -14 -16 -3 -8 -16
1>r-cue-near:declined	-22 -24 -22 -18 -1 33
1>r-cue-near:hosted	1 -13 12 -7 -9 -18
1>r-cue-near:invited	-4 -19 -5 17 -24 -10
1>r-cue-near:observer	27 -20 -15 -5 -5 -19
1>r-cue-near:reported	4 -17 -2 -15 -13 -6
1>r-cue-near:represented	-19 -11 -24 -4 8 -3
1>r-cue:absent	3 -39 -2 -20 -2 9
1>r-cue:attended	15 -13 0 -12 -12 -11
1>r-cue:background	7 -29 -5 -8 2 -5
1>r-cue:declined	-19 -22 -18 -22 -2 31
1>r-cue:invited	-10 -11 -11 21 -21 -17
1>r-cue:observer	3 -4 -30 -1 13 -20
1>r-cue:reported	5 -19 -2 -10 -14 -7
1>r-cue:represented	-15 -17 -15 -13 16 -11
1>r2:' s	-2 -35 -2 -17 14 4
1>r2:) call	29 -22 -10 -4 -10 -23
1>r2:, and	-4 -10 15 -6 -10 -9
1>r2:<person> )	-28 -24 -23 -20 12 11
1>r2:<person> ,	3 -8 -2 -10 -2 -27
1>r2:<person> admit	10 -16 -7 -3 -9 -8
1>r2:<person> wa	-4 -25 -18 -7 -13 12
1>r2:<place> '	6 -14 -10 8 -16 -4
1>r2:<place> by	-7 -18 -12 -1 -6 14
1>r2:a colonel	-19 21 -18 -3 -3 -7
1>r2:aboard a	-13 17 -7 -4 -4 -11
1>r2:agreed on	-16 -4 7 -6 -11 -10
1>r2:among them	20 -20 -17 -9 -10 -14
1>r2:an economist	17 -2 0 -2 -1 -14
1>r2:and ,	-11 6 -22 -4 4 -4
1>r2:and <person>	-26 12 -4 -19 -17 10
1>r2:and <place>	-1 -6 -19 -3 -1 -14
1>r2:and a	-14 21 -20 -13 -17 -20
1>r2:and by	3 -18 15 -2 -7 -10
1>r2:and observ	-18 2 -1 -5 -8 -6
1>r2:and talk	15 -13 -14 -4 -2 -5
1>r2:and the	-10 -10 -3 -19 -18 19
1>r2:and under-secretari	13 -16 -14 -8 6 -19
1>r2:and wa	6 6 -12 -18 -20 -19
1>r2:answered for	0 7 -26 -24 -15 -10
1>r2:apologised for	-8 -21 14 -11 -11 -12
1>r2:are expect	-14 17 -20 -9 -11 -11
1>r2:are to	-21 -3 5 -9 -13 -7
1>r2:arrived <date>	30 -14 -4 -3 -3 -11
1>r2:asked <person>	10 -29 10 -11 -9 -14
1>r2:asked for	-4 3 3 -17 -6 -8
1>r2:asked why	-16 8 -1 -22 -10 -13
1>r2:at a	-18 17 -15 -4 -6 -9
1>r2:at the	-1 -4 2 -8 -16 -15
1>r2:ate from	-14 17 -13 -3 -5 -11
1>r2:ate hi	-2 8 -19 -15 -16 -19
1>r2:attended the	-11 -5 -18 -3 12 -6
1>r2:between them	-4 -21 16 -5 -4 -15
1>r2:briefed the	6 8 -20 -11 -11 -16
1>r2:brought an	14 8 -18 -8 -10 -9
1>r2:brought togeth	11 -27 14 -10 -14 -18
1>r2:burned to	19 -16 -18 -12 -19 -17
1>r2:but a	2 6 -7 -1 -1 -17
1>r2:but influenza	-1 -23 6 -4 -5 -3
1>r2:called ,	7 -4 -38 -5 -9 -7
1>r2:called it	28 -17 -19 -10 -16 -47
1>r2:called on	-7 15 -16 -2 -3 -17
1>r2:called that	15 -14 -4 -1 -1 -6
1>r2:called the	28 -27 -12 -4 -7 -14
1>r2:came for	-3 8 -8 -4 -4 -22
1>r2:came with	-5 19 -16 -1 -6 -12
1>r2:chaired from	10 -19 7 -10 -5 -13
1>r2:cited the	9 -2 -13 -9 -8 -20
1>r2:conferred on	9 1 -21 -9 -9 -8
1>r2:convened chief	16 -12 1 -3 -5 -6
1>r2:could not	6 -25 -14 -16 -17 0
1>r2:counted head	8 5 -18 -15 -15 -18
1>r2:cut the	-14 20 -23 -11 -12 -14
1>r2:declined to	-2 -25 4 -7 -14 7
1>r2:did it	15 -16 -4 -1 -7 -10
1>r2:did not	-12 20 -18 -23 2 -26
1>r2:did so	6 6 -23 -13 -18 -15
1>r2:did the	-7 -23 14 -5 -10 0
1>r2:died in	16 -9 -4 -5 -7 -10
1>r2:dined with	-7 14 -19 -2 -7 -7
1>r2:drew it	-8 12 -22 -6 -5 -8
1>r2:drew ship	-6 -20 12 -9 -13 -14
1>r2:drove up	-5 11 -12 -5 -5 -16
1>r2:ended where	19 -1 -7 -1 -5 -13
1>r2:entertained <person>	-5 -31 15 -13 -20 -18
1>r2:fed seven	-2 -21 13 -6 -7 -8
1>r2:flew in	10 1 -17 -6 -13 -16
1>r2:flew to	15 4 -13 -5 -2 -4
1>r2:followed <person>	-7 15 -5 -4 -5 -22
1>r2:for <date>	-17 1 5 -3 -4 -5
1>r2:for <organisation>	2 3 -9 -2 -4 -19
1>r2:for <place>	4 -2 -11 -8 -15 -13
1>r2:for nine	4 -1 -17 -5 -7 2
1>r2:for the	-12 6 0 -11 -24 -22
1>r2:gathered the	9 -23 14 -7 3 -7
1>r2:gave <person>	0 15 -15 -14 -13 -12
1>r2:gave a	-8 -11 13 -19 -14 -2
1>r2:gave me	-1 -29 12 -18 -8 -18
1>r2:gave no	-1 -35 -1 11 -9 -17
1>r2:gave the	4 -1 -7 -31 -19 -22
1>r2:greeted each	12 -18 11 -6 -11 -9
1>r2:had a	-16 -15 -28 -25 -24 21
1>r2:had alreadi	-11 17 -23 -33 -10 -19
1>r2:had ask	23 -31 2 -11 -18 -15
1>r2:had been	-7 -11 -26 -2 -12 11
1>r2:had chang	10 4 -24 -6 -7 -15
1>r2:had confer	2 -6 2 -5 -11 -24
1>r2:had gone	-16 -26 -16 -12 -19 21
1>r2:had left	-6 14 -16 -6 -11 -7
1>r2:had lost	0 -18 -16 -4 -14 9
1>r2:had no	12 -14 -16 -18 -21 -7
1>r2:had not	11 14 -12 -8 -25 -27
1>r2:had pick	20 -21 -10 -6 -8 -9
1>r2:had sent	-17 3 -18 -30 17 -9
1>r2:had slip	-27 4 -10 -14 -21 18
1>r2:had talk	10 -1 -47 -11 -20 -19
1>r2:had the	-3 -4 3 -11 -13 -19
1>r2:had to	-2 17 -6 -17 -29 -35
1>r2:handed <person>	-20 -1 4 -8 -15 -15
1>r2:has a	-21 -29 -24 -3 -20 13
1>r2:has an	-2 -15 -26 20 -18 -19
1>r2:has ask	15 -27 11 -18 -12 -5
1>r2:has been	-8 -18 -15 24 -19 -32
1>r2:has hand	-20 -10 -20 -10 15 -14
1>r2:has invit	-15 5 14 -18 -3 -12
1>r2:has left	15 -18 -13 -7 -7 -7
1>r2:has name	6 -16 8 -6 -4 -4
1>r2:has no	16 -10 -15 -6 0 -5
1>r2:has seen	20 -24 -14 -7 -4 -14
1>r2:has spent	-19 0 0 -4 7 -6
1>r2:has yet	-5 -17 -15 10 -13 -8
1>r2:hasn't repli	5 -15 -15 6 -8 -13
1>r2:have been	-21 5 -20 5 -9 -33
1>r2:have confirm	-9 17 -18 -13 -11 -9
1>r2:have never	-20 -20 -4 -11 6 7
1>r2:have said	-9 23 -12 -4 -2 -12
1>r2:head the	12 5 -18 -11 -7 -15
1>r2:heard <person>	2 -3 3 -7 -10 -19
1>r2:heard of	-19 20 -19 -5 -5 -13
1>r2:held out	1 -8 6 -11 -10 -17
1>r2:held the	7 -5 4 -14 -17 -15
1>r2:himself stai	17 14 -23 0 -1 -20
1>r2:hosted a	-1 -19 19 -1 -2 0
1>r2:hosted the	-2 -4 -4 -5 7 -18
1>r2:if releas	-11 1 3 -9 -14 -16
1>r2:in <date>	25 -23 -15 -8 -8 -26
1>r2:in <organisation>	-22 24 -27 -8 -17 -16
1>r2:in <place>	7 -26 8 -15 -15 0
1>r2:in bulgarian	-21 25 -17 -13 -13 -22
1>r2:in her	-7 13 -15 -5 -10 -7
1>r2:in russian	-8 18 -27 -22 -24 -27
1>r2:in the	20 -2 -25 -14 -1 -32
1>r2:into <person>	6 3 -7 -5 -4 -19
1>r2:invited two	-1 -23 -7 -18 -8 10
1>r2:is bring	-20 24 -20 -29 -17 -20
1>r2:is due	-7 19 -19 -6 -2 -6
1>r2:is in	-20 -9 -39 -26 -37 14
1>r2:is invit	6 -15 -13 10 -8 -25
1>r2:is not	-8 -22 -29 -18 -24 15
1>r2:is on	-6 -12 -34 16 -16 -22
1>r2:is recov	8 -16 -23 -17 2 -6
1>r2:is replac	10 -3 -20 -4 0 -6
1>r2:is send	-13 -22 -30 -22 24 -24
1>r2:is to	-20 20 0 -40 -38 -39
1>r2:is under	22 -19 -13 -8 -3 -13
1>r2:it wa	-20 -24 -15 -9 4 14
1>r2:kept <person>	2 -22 18 -16 -15 -20
1>r2:later leak	-6 15 -21 -7 -12 -17
1>r2:learned of	-3 10 -19 -10 -12 -17
1>r2:led the	5 -4 -1 -15 -19 -17
1>r2:left after	8 14 -17 -1 -3 -3
1>r2:left it	-1 -17 -10 -10 10 -11
1>r2:lent the	17 2 -27 -9 -14 -22
1>r2:let ambassador	3 -35 -33 -19 6 -29
1>r2:let hi	-16 2 -22 -4 2 -16
1>r2:lit a	-3 7 -20 -17 -12 -21
1>r2:lost hi	-1 -10 6 -11 -13 -26
1>r2:makes it	23 -20 -17 -10 -13 -14
1>r2:may be	18 -16 -3 -2 -3 -6
1>r2:meets with	4 -21 13 -8 -7 -4
1>r2:met <person>	-15 15 -12 -5 -8 -11
1>r2:met congoles	-19 -7 9 -1 -1 -5
1>r2:met on	-11 20 -14 -3 -4 -11
1>r2:met the	-16 -8 10 -5 -3 -7
1>r2:minister <person>	-17 18 -14 -13 -17 -15
1>r2:of <organisation>	19 -8 -22 -18 -26 -7
1>r2:of <place>	-11 18 -18 -2 1 -38
1>r2:of the	9 -23 5 -17 -6 -19
1>r2:offered to	5 -15 4 -6 -10 -7
1>r2:on <date>	17 -21 0 -14 -13 -26
1>r2:on the	-13 -29 7 -18 -13 14
1>r2:once a	9 7 -14 -9 -9 -18
1>r2:opened the	1 -25 11 -10 -2 -5
1>r2:pleaded anoth	2 -20 -11 -7 -9 8
1>r2:poured the	2 4 -12 -12 -16 -22
1>r2:presided in	8 -8 7 -7 -10 -19
1>r2:presiding and	13 -26 18 0 0 -1
1>r2:promised a	-24 -4 10 -8 -12 -12
1>r2:protested ,	2 -13 -15 -6 -17 15
1>r2:questioned <person>	-10 16 -23 -3 -7 -2
1>r2:read aloud	16 0 -18 -7 -6 -11
1>r2:read hi	7 -15 9 -7 -15 -12
1>r2:read out	-14 1 6 -13 -11 -18
1>r2:read the	-16 -10 13 -15 -11 -16
1>r2:reads the	-16 20 -23 -19 -7 -12
1>r2:received <person>	2 -21 7 -5 -15 -8
1>r2:received the	2 -3 -6 -7 7 -28
1>r2:refused ,	-9 -13 -18 -1 -5 13
1>r2:rejected the	-12 20 -9 -1 -11 -20
1>r2:remained in	-10 -24 -18 -11 -14 14
1>r2:respectively ,	4 -23 8 -5 -5 -12
1>r2:said a	1 5 -26 -6 -8 -21
1>r2:said no	-30 -1 -5 -20 -8 18
1>r2:said nobodi	29 -27 -18 -12 -14 -20
1>r2:said outsid	-16 21 -22 -5 -5 -20
1>r2:said that	-2 -23 15 -6 -3 -11
1>r2:said the	2 -10 11 -14 -11 -26
1>r2:said thei	-19 8 -26 -9 -12 3
1>r2:sat in	22 -23 -10 -9 -11 -1
1>r2:sat to	-5 16 -11 -2 -5 -4
1>r2:sat two	-6 10 -16 -11 -4 -17
1>r2:saw <person>	16 9 -11 -7 -4 -14
1>r2:saw the	3 -7 -3 -13 -16 7
1>r2:says <person>	5 -23 -20 -14 -3 17
1>r2:says no	-10 14 -17 -12 -2 -20
1>r2:says noth	-19 -29 21 -2 -1 -21
1>r2:says that	22 -24 -17 -2 -4 -11
1>r2:says there	21 -9 -2 -1 -2 -13
1>r2:sent a	6 -3 -31 -28 -12 -1
1>r2:sent an	0 -28 -22 -25 20 -19
1>r2:sent everybodi	-19 -20 18 -15 -10 -19
1>r2:sent hi	5 -16 10 -16 8 -22
1>r2:sent regret	-18 9 -33 -16 -21 3
1>r2:sent the	-21 -12 -6 -22 6 -5
1>r2:serves and	2 10 -26 -4 -7 -7
1>r2:shared a	-12 16 -16 -8 -8 -12
1>r2:showed <person>	10 -15 7 -14 -12 -18
1>r2:signed for	-18 -18 18 -5 -8 -6
1>r2:skipped the	0 -23 -28 -11 -20 17
1>r2:spoke by	-10 27 -17 -1 -9 -22
1>r2:spoke first	-4 -25 24 -5 -7 -20
1>r2:spoke for	10 8 -13 -9 -7 -16
1>r2:spoke of	14 -26 -25 -12 -22 12
1>r2:stayed at	-15 -16 -30 -6 21 -24
1>r2:stayed awai	-7 -26 -21 -7 -22 24
1>r2:stayed in	-3 -13 -31 -9 -29 19
1>r2:stayed to	8 -5 -16 -3 -10 -2
1>r2:summoned the	-4 -17 3 -3 -4 8
1>r2:tabled a	2 7 -16 -14 -9 -10
1>r2:thanked <place>	18 -17 -18 -11 -14 -15
1>r2:the lawyer	-3 -15 -7 -6 9 -14
1>r2:the ministri	-27 29 -14 -2 -2 -10
1>r2:then heard	0 11 -14 -10 -9 -19
1>r2:then the	-7 1 -19 -2 -1 5
1>r2:though on	0 12 -18 -10 -14 -15
1>r2:timed the	8 9 -22 -9 -10 -16
1>r2:to a	-16 -2 -4 12 -6 -13
1>r2:to hi	-7 14 -5 -14 -18 -9
1>r2:told a	-14 -18 18 -6 -6 -15
1>r2:told of	-16 19 -16 -4 -7 -20
1>r2:told the	14 -14 -4 -13 -11 -19
1>r2:took no	-18 1 1 -9 -9 -16
1>r2:took part	3 11 -16 -8 -14 -18
1>r2:took the	-20 13 4 -12 -8 -14
1>r2:turn down	1 -24 -10 -8 -8 4
1>r2:turned down	8 -19 -15 -17 -7 13
1>r2:voted against	2 12 -16 -11 -12 -17
1>r2:voted for	5 -16 9 -8 -11 -12
1>r2:voted no	-4 17 -27 -17 -11 -23
1>r2:voted to	-9 0 -22 -10 -15 7
1>r2:walked out	5 1 -25 -9 -5 -14
1>r2:wants the	15 6 -19 -10 -6 -12
1>r2:warned that	16 -13 -9 -2 -2 -10
1>r2:was ask	-17 -5 0 5 -17 -24
1>r2:was at	5 -24 -15 -7 10 3
1>r2:was connect	-17 4 10 -7 -11 -1
1>r2:was in	-10 -38 11 -26 -6 8
1>r2:was invit	5 -31 -16 11 -8 -12
1>r2:was not	21 -21 -22 -22 9 -12
1>r2:was on	-8 7 -28 -23 -10 -5
1>r2:was put	5 9 -24 -9 -11 -9
1>r2:was receiv	7 16 -19 -10 -19 -18
1>r2:was refus	-4 -8 -1 -1 -18 8
1>r2:was stop	-18 -16 -7 -15 -16 19
1>r2:was suspend	-19 -7 14 -2 -5 -9
1>r2:was taken	3 -11 10 -7 -8 -19
1>r2:was talk	16 -12 -8 -12 -4 -11
1>r2:was the	7 12 -22 -10 -12 -21
1>r2:was there	-13 24 -29 -3 -10 -14
1>r2:was travel	0 -6 -14 -12 -15 19
1>r2:was with	-4 28 -31 -21 -29 -26
1>r2:welcomed the	16 -27 -6 -9 -14 -18
1>r2:went down	24 -25 -23 -7 -11 -10
1>r2:went home	-8 -17 5 -8 -5 4
1>r2:went instead	-10 21 -11 -15 -10 -13
1>r2:went over	-10 20 -9 -6 -2 -10
1>r2:went togeth	-4 16 -15 -1 -1 -3
1>r2:were alreadi	-25 25 -16 -6 -2 -18
1>r2:were ask	-24 -23 -24 6 -6 12
1>r2:were join	-22 -10 4 -6 -10 10
1>r2:were left	21 -20 -5 -5 -9 -9
1>r2:were present	-34 38 -26 -10 -19 -23
1>r2:were receiv	-11 16 -13 -1 -4 -4
1>r2:when the	0 -24 4 -3 -12 -11
1>r2:whom thei	-7 17 -16 0 -1 -2
1>r2:whose provinc	4 -15 11 -2 -4 -5
1>r2:will be	-36 0 -3 -24 9 6
1>r2:will come	11 12 -27 -17 -12 -20
1>r2:will go	-11 19 -22 -22 -21 -22
1>r2:will hear	8 1 -19 -5 -8 -14
1>r2:will host	15 -18 16 -6 -12 -10
1>r2:will jointli	-12 16 -12 -1 -3 -8
1>r2:will not	-11 -19 -21 -18 -23 23
1>r2:will presid	1 -14 8 -11 -5 -16
1>r2:will receiv	5 -20 -3 -1 -1 -2
1>r2:will share	-19 -25 26 -11 -11 -22
1>r2:will sit	18 9 -15 -2 -4 -9
1>r2:will speak	-8 11 -8 -8 -15 -17
1>r2:will travel	-9 17 -17 -7 -8 -14
1>r2:with <person>	12 4 -15 -3 -4 -4
1>r2:with editor	6 -19 14 -11 -16 -18
1>r2:with journalist	-13 20 -20 -3 -5 -11
1>r2:would not	16 -17 -1 -5 -5 -12
1>r2:wrote <person>	17 -20 -6 -2 -2 -11
1>r:'	-2 -35 -2 -17 14 4
1>r:)	-22 27 -29 -24 -31 -36
1>r:,	-4 -10 15 -6 -10 -9
1>r:<person>	-17 -20 -1 -14 22 -13
1>r:a	14 9 -15 -9 -14 -24
1>r:aboard	-13 17 -7 -4 -4 -11
1>r:abstain	-1 4 -22 -19 -19 4
1>r:advis	16 -16 -15 -14 -12 -16
1>r:after	-15 18 -23 -5 -8 -21
1>r:against	-8 14 -21 -14 -10 -10
1>r:agre	-17 -9 11 -7 -13 -13
1>r:among	20 -18 -20 -8 -10 -15
1>r:announc	9 -28 5 -15 -40 -28
1>r:answer	0 7 2 -39 -19 -31
1>r:apologis	-8 -21 14 -11 -11 -12
1>r:appear	-10 -8 11 -12 -17 -20
1>r:ar	-8 3 0 -16 -16 -15
1>r:arriv	-13 24 -21 -7 -9 -18
1>r:as	12 -9 -10 -15 -15 -23
1>r:ask	1 11 1 -50 -15 -29
1>r:at	-14 8 2 -12 -16 -12
1>r:attend	9 0 -24 -12 10 -17
1>r:beg	-19 13 -15 -6 -13 -9
1>r:began	-1 9 -16 -6 -8 -15
1>r:between	-4 -21 16 -5 -4 -15
1>r:blame	-18 12 -1 -16 -13 -16
1>r:brief	5 15 -28 -19 -16 -19
1>r:broke	-11 2 -16 -6 13 -11
1>r:brought	17 -5 -3 -15 -15 -21
1>r:burn	19 -16 -18 -12 -19 -17
1>r:call	7 -11 -28 -14 -19 5
1>r:came	7 17 -15 -12 -14 -31
1>r:chair	20 -34 13 -14 -9 -17
1>r:cite	4 9 -24 -12 -19 -14
1>r:conven	9 -20 13 -4 -6 -10
1>r:could	6 -25 -14 -16 -17 0
1>r:count	8 11 -29 -15 -19 -27
1>r:cut	-18 3 1 -11 -11 -14
1>r:declin	-13 -28 0 -16 -16 19
1>r:deni	16 -15 -16 -10 -8 -10
1>r:di	20 -14 -7 -5 -8 -12
1>r:did	-11 18 -8 -23 -3 -20
1>r:dine	-17 -3 2 -11 -13 7
1>r:drew	-9 3 5 -9 -12 -16
1>r:drove	-4 13 -18 -7 -9 -18
1>r:end	2 13 -18 -4 -5 -13
1>r:entertain	-5 -31 15 -13 -20 -18
1>r:excus	-10 -19 -14 -1 -12 20
1>r:expect	9 -37 16 -23 -21 -23
1>r:explain	-15 13 -10 -10 -11 -15
1>r:face	-11 3 7 -15 -14 -17
1>r:fed	-2 -21 13 -6 -7 -8
1>r:fell	5 13 -16 -10 -17 -21
1>r:flew	11 2 -20 -9 -11 -15
1>r:follow	-2 -2 -28 -22 -24 4
1>r:for	-13 4 -5 -10 -24 -5
1>r:found	5 -7 -19 -10 -10 3
1>r:gather	-3 -10 8 -7 -2 -16
1>r:gave	-8 7 -4 -3 -24 -22
1>r:got	-20 14 -5 -9 -12 -24
1>r:greet	12 -18 11 -6 -11 -9
1>r:ha	-3 -28 -1 7 -11 -13
1>r:had	-7 -15 -19 -9 4 13
1>r:hand	3 2 -2 -13 -24 -22
1>r:hasn't	-10 -19 -17 15 -9 -16
1>r:have	-34 -2 -28 2 -5 -11
1>r:head	12 5 -18 -11 -7 -15
1>r:heard	-13 9 0 -9 -12 -21
1>r:held	5 -9 8 -12 -15 -23
1>r:himself	17 14 -23 0 -1 -20
1>r:host	-2 -15 13 -6 4 -22
1>r:if	-11 1 3 -9 -14 -16
1>r:in	5 -14 -1 -18 -19 1
1>r:into	6 3 -7 -5 -4 -19
1>r:invit	-5 -6 0 -21 -8 8
1>r:is	9 -6 -23 -8 -7 -3
1>r:it	-26 6 -24 -9 2 11
1>r:join	-6 18 -24 -5 -8 -6
1>r:kept	-9 -11 17 -22 -16 -25
1>r:laid	-13 20 -21 -8 -9 -17
1>r:later	-6 15 -21 -7 -12 -17
1>r:learn	-8 5 0 -11 -13 -20
1>r:led	2 8 -15 -17 -20 -19
1>r:left	-2 -10 -28 -12 13 -17
1>r:lent	13 -12 -2 -13 -17 -27
1>r:let	-14 -21 21 -22 3 -10
1>r:listen	9 4 -21 -8 -7 -1
1>r:lit	-3 7 -20 -17 -12 -21
1>r:lost	-6 1 0 -20 -19 -33
1>r:mai	5 8 -16 -16 -7 -10
1>r:make	23 -20 -17 -10 -13 -14
1>r:meet	4 -20 11 -7 -6 -4
1>r:minist	-17 18 -14 -13 -17 -15
1>r:miss	-17 -17 -19 -4 -10 19
1>r:need	18 -16 -13 -6 -4 -10
1>r:neither	-11 -17 -20 -11 -19 12
1>r:nor	-18 1 -14 -19 -16 18
1>r:not	10 -20 -8 -1 -12 -7
1>r:not-near	10 -12 -16 1 -13 -10
1>r:of	4 4 -10 -9 -3 -22
1>r:offer	-12 -13 12 -12 -19 -17
1>r:on	1 -9 2 -21 -29 -1
1>r:onc	9 7 -14 -9 -9 -18
1>r:open	-2 -21 12 -9 -5 -10
1>r:plead	5 -25 -20 -13 -15 10
1>r:pour	2 4 -12 -12 -16 -22
1>r:prais	7 -25 7 -14 -15 -20
1>r:preach	-16 17 -12 -7 -11 -13
1>r:presid	15 -27 15 -17 -16 -28
1>r:promis	16 -18 1 -15 -16 -27
1>r:protest	17 -14 -15 -8 -17 13
1>r:read	0 -3 6 -26 -21 -31
1>r:recit	-6 16 -29 -24 -21 -33
1>r:refus	-22 -18 -12 -5 -8 19
1>r:reject	-12 20 -9 -1 -11 -20
1>r:remain	-4 -4 -22 -14 -18 5
1>r:rememb	-1 10 -27 -14 -23 -19
1>r:report	-13 20 -17 -5 -14 -16
1>r:resid	-18 21 -17 -9 -13 -19
1>r:respect	9 -23 8 -15 -14 -15
1>r:sai	-6 -6 1 -20 -8 5
1>r:said	-1 -10 -5 -4 -15 -4
1>r:saw	4 2 -11 -15 -17 -4
1>r:see	22 -16 -1 -19 -15 -24
1>r:sent	3 -17 -2 -49 -1 -8
1>r:serv	-23 -10 20 -16 -17 -15
1>r:share	-12 16 -16 -8 -8 -12
1>r:show	7 -8 5 -12 -11 -18
1>r:sign	-11 2 9 -19 -16 -20
1>r:skip	0 -23 -28 -11 -20 17
1>r:speak	3 12 -20 -21 -12 -15
1>r:spoke	1 0 -5 -12 -19 -8
1>r:stai	-11 -5 6 -19 5 -8
1>r:stamp	-21 20 -14 -6 -12 -7
1>r:stood	-22 14 -2 -21 -39 -38
1>r:summon	-4 -17 3 -3 -4 8
1>r:swear	7 4 -23 -20 -22 -21
1>r:tabl	11 2 -20 -17 -11 -11
1>r:take	-15 4 16 -13 -9 -17
1>r:telephon	6 13 -19 -8 -12 -12
1>r:testifi	-14 19 -15 -10 -13 -16
1>r:thank	18 -17 -18 -11 -14 -15
1>r:the	12 -8 -15 -17 -11 -14
1>r:then	-1 1 -29 -12 -11 6
1>r:though	0 12 -18 -10 -14 -15
1>r:time	8 9 -22 -9 -10 -16
1>r:to	-9 5 -9 1 -3 -17
1>r:told	5 -9 6 -14 -18 -27
1>r:took	-14 -4 16 -16 -19 -25
1>r:translat	1 11 -13 -18 -12 -15
1>r:turn	-4 -12 -21 -4 -11 7
1>r:visit	-7 14 -17 -2 -3 -8
1>r:vote	-2 3 -6 -15 -21 -10
1>r:wa	9 -18 -6 -7 -4 -7
1>r:wait	14 -18 -15 -7 -7 3
1>r:walk	5 -8 -2 -13 -7 -19
1>r:want	3 8 -11 -17 -21 -26
1>r:warn	25 -19 -16 -5 -6 -15
1>r:watch	-6 -19 -21 -15 -17 18
1>r:welcom	14 -24 -1 -10 -16 -21
1>r:went	4 -14 0 6 -21 -15
1>r:wept	10 3 -19 -17 -17 -17
1>r:when	0 -19 10 -4 -11 -12
1>r:which	-12 14 -20 -6 -9 -8
1>r:who	2 17 -21 -5 -7 -11
1>r:whom	-7 17 -16 0 -1 -2
1>r:will	-32 15 8 -27 -16 -25
1>r:with	-16 9 -15 -26 -28 4
1>r:would	30 -19 -1 -6 -26 -32
1>r:wrote	1 1 -4 -16 -15 -23
1>r:ye	-25 3 10 -29 -25 -27
1>rb:'s	-8 5 -16 -15 -14 3
1>rb:aboard	-22 15 -25 -11 -16 9
1>rb:about	1 -12 9 3 -23 -39
1>rb:abov	10 -6 -34 -3 -4 -5
1>rb:absenc	13 -18 5 -5 -6 -20
1>rb:abstain	-4 17 -36 -24 -22 -9
1>rb:accept	-10 30 -26 -26 -14 -18
1>rb:account	-8 11 -17 -12 -8 -13
1>rb:address	12 1 -16 -10 -15 -15
1>rb:admir	-15 19 -16 -6 -12 -15
1>rb:admit	0 16 -19 -8 -21 -11
1>rb:advic	-5 -22 -14 -4 -21 18
1>rb:advis	17 -17 -14 -14 -12 -16
1>rb:affair	16 -10 -10 -8 -4 -11
1>rb:after	-5 -6 11 -8 -20 -6
1>rb:again	20 -16 -29 -13 -8 8
1>rb:against	30 -15 -7 -24 -24 -27
1>rb:agenc	-20 11 -5 -4 -7 -11
1>rb:aid	14 0 -24 -11 5 -8
1>rb:air	9 7 -15 -8 -9 -19
1>rb:airport	-17 -13 -16 16 -9 10
1>rb:allow	-10 -16 19 -6 -8 -10
1>rb:along	-11 1 5 -11 -11 -17
1>rb:aloud	1 6 -6 -17 -15 -18
1>rb:alreadi	-17 13 -38 -1 -12 -4
1>rb:ambassador	9 -8 -32 -22 3 -4
1>rb:among	8 -2 -22 -10 -12 -16
1>rb:an	0 -23 -6 -1 5 -10
1>rb:analyst	-3 11 -26 -6 -13 -18
1>rb:and	-3 -16 1 1 -1 0
1>rb:ani	16 -9 -10 -7 -4 -10
1>rb:announc	-4 -28 9 -24 19 -35
1>rb:anoth	22 -4 -28 -12 -22 -13
1>rb:answer	-9 4 -14 15 -24 -32
1>rb:apart	1 12 -17 -9 -10 -13
1>rb:apologis	-8 -21 14 -11 -11 -12
1>rb:appeal	16 -7 -5 -14 -19 -28
1>rb:appear	-18 -15 -2 -13 10 -15
1>rb:appoint	20 -13 -17 -6 -1 -7
1>rb:ar	-1 4 -6 -16 -17 -15
1>rb:argentin	-15 15 -12 -5 -8 -11
1>rb:argu	-5 16 -12 -8 -8 -10
1>rb:armi	-20 -2 -5 -7 -10 6
1>rb:arrest	-3 -3 -5 -21 -12 8
1>rb:arriv	-12 7 1 -9 -10 -22
1>rb:as	-11 -1 -1 4 -5 -23
1>rb:ash	-8 4 -16 -7 -11 6
1>rb:ask	1 1 -11 4 -7 -33
1>rb:attend	-4 -24 4 -15 8 -1
1>rb:audienc	-19 -15 8 -8 -9 8
1>rb:auditor	12 -29 -9 -6 -9 -2
1>rb:awai	11 -34 -31 -16 3 0
1>rb:back	-14 -4 -3 -16 -22 16
1>rb:bad	-28 -19 -27 -18 -17 23
1>rb:bag	-17 20 -15 -5 -5 -13
1>rb:ban	-24 7 3 -15 -18 -1
1>rb:bank	12 8 -24 -12 -11 -20
1>rb:barbecu	7 4 -25 -9 -10 -25
1>rb:bargain	-5 19 -19 -6 -5 -10
1>rb:base	9 1 -21 -9 -9 -8
1>rb:be	-8 0 -25 -7 -13 9
1>rb:bed	-14 -37 -3 -17 3 7
1>rb:been	-6 -16 -31 23 -20 -8
1>rb:befor	5 1 -18 -11 -9 0
1>rb:beg	-22 12 -21 -12 -18 -5
1>rb:began	1 -1 -22 -7 -11 8
1>rb:behind	9 -15 12 -2 -16 -7
1>rb:bench	-23 14 -5 -12 -19 -15
1>rb:between	-4 -13 21 -16 -13 -30
1>rb:bishop	-21 -14 19 -10 -16 -19
1>rb:blame	-3 5 -1 -15 -13 -18
1>rb:bless	-6 -29 26 -18 -15 -15
1>rb:board	-6 5 -19 -10 -8 4
1>rb:boat	-19 1 -13 -22 -35 11
1>rb:boi	-15 16 -9 -3 -3 -17
1>rb:book	-4 12 -13 -26 -19 -36
1>rb:boss	-14 24 -20 -3 -12 -10
1>rb:both	-2 2 12 -20 -10 -24
1>rb:bought	-24 18 -10 -16 -11 -16
1>rb:box	-15 13 -16 -14 -16 -2
1>rb:break	-15 -18 22 -13 -14 -22
1>rb:breakfast	-2 13 -20 -11 -13 -18
1>rb:bribe	15 -10 -17 -3 -7 -5
1>rb:brief	8 8 -7 -20 -18 -20
1>rb:bring	-4 -1 -4 3 -22 -27
1>rb:broke	-24 8 -17 -12 12 -18
1>rb:broken	19 -14 -10 -5 -3 -13
1>rb:broker	17 -16 -2 -1 -3 -8
1>rb:brought	3 -1 -8 -14 -15 -14
1>rb:bucket	13 10 -38 -11 -8 -16
1>rb:bui	-7 -23 14 -7 -11 -12
1>rb:build	-20 -1 -20 -11 -14 12
1>rb:bulgarian	-21 25 -17 -13 -13 -22
1>rb:burn	19 -17 -18 -11 -19 -17
1>rb:buse	-16 16 -12 -9 -10 -13
1>rb:by	-18 -6 -14 -23 23 -6
1>rb:calibr	-11 17 -23 -13 -10 -17
1>rb:call	16 -24 -3 -16 -18 -1
1>rb:came	16 -6 -10 -18 -26 -13
1>rb:canal	10 -3 -14 -3 -6 -15
1>rb:cancel	-4 -5 0 -15 18 -26
1>rb:car	10 -6 -20 -2 -2 -5
1>rb:card	-14 -7 -23 -12 -18 20
1>rb:carpet	21 -20 -5 -5 -9 -9
1>rb:case	16 -14 -24 -4 -10 1
1>rb:cattl	-1 -13 -9 -10 -16 14
1>rb:cent	1 -27 20 -16 -25 -21
1>rb:chair	8 -28 23 -19 -18 -16
1>rb:chairman	-20 32 -42 -20 -10 -32
1>rb:chang	-1 5 -6 -5 -9 -17
1>rb:charg	17 -17 0 -13 -9 -8
1>rb:chief	-12 5 -3 -10 16 -21
1>rb:church	10 -12 3 -9 -12 -27
1>rb:cite	4 9 -24 -12 -19 -14
1>rb:citi	13 -29 5 -4 -4 4
1>rb:clean	-18 13 -16 -16 -8 8
1>rb:close	-11 -3 -7 -10 -19 2
1>rb:coffe	-3 -4 5 -2 -8 -15
1>rb:cold	-10 -17 7 -1 -7 2
1>rb:colleagu	-18 13 -3 -10 -18 -14
1>rb:colonel	-3 8 -21 -10 -12 3
1>rb:come	-39 0 -10 11 -34 17
1>rb:command	-1 12 -23 -9 -15 1
1>rb:comment	22 -27 14 -10 -22 -32
1>rb:compani	7 4 -2 -18 -12 -14
1>rb:confer	10 -12 1 -13 -13 -22
1>rb:confirm	-5 8 0 -18 -18 -24
1>rb:congoles	-19 -7 9 -1 -1 -5
1>rb:connect	-4 -12 6 -11 -28 7
1>rb:constitut	16 -13 10 -6 -2 -4
1>rb:consul	-17 -6 7 -22 5 8
1>rb:control	2 6 -7 -1 -1 -17
1>rb:conven	7 -22 18 -5 -8 -12
1>rb:convent	-2 -21 13 -6 -7 -8
1>rb:cooper	-7 18 -13 -2 -2 -10
1>rb:correct	-5 14 -16 -13 -19 -19
1>rb:could	7 -17 -10 -16 -20 3
1>rb:counsel	-6 -16 2 -8 7 -5
1>rb:counsellor	24 5 -12 -8 -12 -10
1>rb:count	6 3 -21 -14 -18 -5
1>rb:countri	6 0 -26 -7 -8 -7
1>rb:court	-23 -21 8 -6 -9 17
1>rb:courtyard	-4 -17 3 -3 -4 8
1>rb:creditor	-12 19 -20 -4 -4 -10
1>rb:crew	-15 -15 -6 -6 -10 12
1>rb:crisi	-8 19 -6 -9 -1 -5
1>rb:cross	-29 -3 -19 -14 -16 14
1>rb:custodi	18 -13 -1 -1 -6 -17
1>rb:custom	-17 25 -17 -6 -10 -21
1>rb:cut	14 -5 -2 -12 -17 -22
1>rb:dai	-11 -7 -1 8 10 -20
1>rb:dam	7 -19 9 -5 -8 0
1>rb:date	-1 -8 12 -10 -14 -26
1>rb:daughter	-16 -14 -20 -9 24 -13
1>rb:dead	1 -6 2 -33 -2 -34
1>rb:dealer	-19 21 -15 -3 -3 -7
1>rb:death	24 -15 -7 -10 -21 -21
1>rb:decis	6 -29 15 -13 -12 -17
1>rb:declin	-9 -22 -5 -21 -21 18
1>rb:defenc	15 -14 1 -3 4 -9
1>rb:defend	-15 11 -10 -9 -13 -16
1>rb:deleg	-5 -19 16 -15 -17 -23
1>rb:demand	1 11 -15 -13 -12 -17
1>rb:deni	30 -23 -23 -11 -12 -11
1>rb:depart	12 4 -15 -3 -4 -4
1>rb:deputi	-11 -6 -5 -18 6 -4
1>rb:di	30 -29 -8 -6 -10 -12
1>rb:diamond	-13 -9 17 -13 -10 -3
1>rb:did	-15 9 -10 -21 -6 -4
1>rb:dine	-18 14 -13 -13 -14 5
1>rb:dinner	11 -14 8 -13 -20 -26
1>rb:director	-21 18 -6 -15 -9 -15
1>rb:do	13 -5 -23 -15 -21 -12
1>rb:document	-24 14 5 -12 -12 -22
1>rb:doe	25 -25 -20 -18 -23 -21
1>rb:door	-17 13 -4 -15 -21 -17
1>rb:doubt	20 -17 -13 -7 -8 -16
1>rb:down	1 -14 -3 -24 2 -4
1>rb:drew	-9 3 5 -9 -12 -16
1>rb:driver	-18 13 -3 -6 -9 -12
1>rb:drove	-4 4 -22 -6 -8 4
1>rb:drown	15 -9 -20 -14 -15 -17
1>rb:dry-port	-7 15 -15 -5 -1 -2
1>rb:due	-19 1 -26 -20 -34 16
1>rb:dust	-7 17 -16 0 -1 -2
1>rb:each	2 26 -36 -13 -10 -13
1>rb:east	2 4 -5 -13 -12 -18
1>rb:economist	17 -2 0 -2 -1 -14
1>rb:editor	2 -20 18 -11 -16 -18
1>rb:elder	-4 3 0 -4 -5 -22
1>rb:electr	-8 -18 18 -18 -16 -15
1>rb:eleven	12 -24 14 -13 -12 -13
1>rb:els	-9 17 -18 -2 -3 -8
1>rb:emirati	6 0 -15 -3 4 -5
1>rb:empti	-18 3 5 -6 -12 -17
1>rb:empty-hand	-6 14 -16 -6 -11 -7
1>rb:end	-2 14 -14 6 -7 -22
1>rb:energi	-11 16 -13 -1 -4 -4
1>rb:engin	6 20 -28 -12 -15 -16
1>rb:entertain	-5 -31 15 -13 -20 -18
1>rb:enthron	-11 -5 -18 -3 12 -6
1>rb:even	19 -26 2 -15 -20 -21
1>rb:everybodi	-15 5 12 -17 -17 -18
1>rb:evid	-19 28 -28 -6 -4 -2
1>rb:excus	-10 -13 -14 -2 -17 16
1>rb:execut	-11 -4 -2 -9 8 -23
1>rb:exercis	17 -22 -7 -2 -6 -9
1>rb:expect	6 -12 0 0 -4 -17
1>rb:explain	-15 13 -10 -10 -11 -15
1>rb:export	9 8 -20 -6 -7 -11
1>rb:face	-3 3 -13 -20 -32 -4
1>rb:factori	9 -23 14 -7 3 -7
1>rb:fair	-6 13 -19 -4 -5 -6
1>rb:famili	4 -7 -14 2 -16 -4
1>rb:farm	-23 14 -5 -4 -4 -3
1>rb:farmer	-7 7 -15 -2 -2 4
1>rb:fed	-2 -21 13 -6 -7 -8
1>rb:fell	2 6 -13 -10 8 -26
1>rb:ferri	-30 2 6 -18 -26 -18
1>rb:file	13 2 -24 -16 -19 -29
1>rb:financ	16 -17 -17 -17 9 -23
1>rb:first	-4 -1 0 -18 -11 -15
1>rb:fish	-16 -31 24 -9 -7 -17
1>rb:five	9 3 -20 -10 -5 -11
1>rb:flew	19 2 -22 -13 -12 -17
1>rb:flight	-6 6 -31 -12 -17 12
1>rb:flu	-7 -25 -16 -12 5 -2
1>rb:follow	-26 8 -6 -21 -23 2
1>rb:foot	-10 -28 -8 -10 5 13
1>rb:for	-1 10 -7 -14 -7 -36
1>rb:foreign	15 -30 14 -8 -11 -10
1>rb:formal	17 -31 13 -7 -14 -16
1>rb:former	-3 -3 3 -9 -20 -6
1>rb:forti	2 1 3 -10 -21 -15
1>rb:found	19 -26 -32 -22 -21 9
1>rb:four	19 -18 3 -9 -23 -17
1>rb:french	-2 13 -8 -10 -20 -22
1>rb:from	18 -14 -6 -15 -23 -9
1>rb:fund	-4 -22 5 -7 -9 4
1>rb:funer	3 -23 -22 -16 25 -20
1>rb:gave	-8 6 -5 -4 -12 -22
1>rb:gener	-4 9 -8 -12 -3 -16
1>rb:georgian	-29 -25 25 -8 -16 -19
1>rb:ghanaian	-4 -16 8 -7 -16 3
1>rb:given	-39 29 -3 -18 -24 -20
1>rb:go	-31 30 -35 -21 -25 -4
1>rb:gone	-16 -26 -16 -12 -19 21
1>rb:got	-18 14 -15 2 -14 -4
1>rb:governor	16 -1 -22 -9 -14 -2
1>rb:grass	2 6 -21 -10 -12 -9
1>rb:greet	-6 -23 7 -15 17 -13
1>rb:group	-33 12 -25 -19 -22 4
1>rb:guarante	16 -13 -9 -2 -2 -10
1>rb:guard	-25 -3 8 -17 -15 16
1>rb:guest	-25 -23 13 19 -15 5
1>rb:ha	-10 -25 2 8 -14 -9
1>rb:had	-2 -4 -31 -8 8 1
1>rb:half	12 -11 -8 5 -13 -22
1>rb:hall	-40 4 0 -20 -32 -4
1>rb:hand	-5 0 -4 -13 7 -23
1>rb:hasn't	-10 -19 -17 15 -9 -16
1>rb:head	-11 1 -1 -21 -23 -13
1>rb:headquart	-9 -5 -18 -7 7 1
1>rb:hear	1 -10 5 -10 2 -23
1>rb:heard	-2 -1 0 -16 -22 -7
1>rb:helicopt	-16 27 -15 -2 -16 -6
1>rb:her	-14 6 -11 2 -8 -20
1>rb:hi	-14 -14 8 -25 13 -23
1>rb:hide	-22 -12 -4 -5 -8 14
1>rb:him	2 7 -15 -17 -21 -19
1>rb:himself	-8 3 6 -8 -14 -16
1>rb:hold	-2 14 -23 -13 -18 -19
1>rb:holidai	-13 8 -10 -9 -17 12
1>rb:home	8 -9 -9 -28 -10 -10
1>rb:hope	-14 -19 19 -11 -13 -13
1>rb:hospit	-10 5 -1 -14 3 -17
1>rb:hotel	-7 12 -22 -9 -14 4
1>rb:hour	-16 2 1 -13 -15 -23
1>rb:hundr	-6 6 -1 -8 -6 -17
1>rb:husband	4 3 -18 -1 -5 -1
1>rb:hymn	-6 20 -26 -15 -12 -13
1>rb:if	-20 9 1 -15 -17 -20
1>rb:ill	8 -20 5 -13 -25 0
1>rb:imam	-13 -16 19 -8 -10 -10
1>rb:in	5 2 -16 -14 -11 -3
1>rb:inaugur	-13 -12 13 -6 -22 -9
1>rb:indian	-16 17 -16 -5 -4 -10
1>rb:influenza	-1 -23 6 -4 -5 -3
1>rb:inquiri	18 -16 -17 -10 -7 -12
1>rb:instead	-2 2 -21 -16 5 -23
1>rb:institut	-22 -10 4 -6 -10 10
1>rb:interpret	-25 25 -23 -16 -21 -24
1>rb:interview	2 -29 15 -4 -9 -1
1>rb:into	29 -25 3 -17 -21 -30
1>rb:investor	-32 -3 9 -11 -11 -17
1>rb:invit	-5 -24 -17 21 -30 -5
1>rb:invok	-19 -7 14 -2 -5 -9
1>rb:is	5 -13 -22 0 -11 -2
1>rb:island	-3 -30 22 -5 -13 -6
1>rb:it	-2 -11 -27 -5 3 -1
1>rb:jail	18 -11 -10 -9 -5 -14
1>rb:japanes	-7 13 -21 -3 9 -18
1>rb:jar	-21 21 -19 -15 -13 -12
1>rb:join	-11 8 -22 1 -18 2
1>rb:jointli	-12 16 -12 -1 -3 -8
1>rb:journalist	9 -3 -17 -8 -6 -15
1>rb:judg	-9 -2 -27 -6 -18 11
1>rb:junior	26 -25 -31 -8 8 -10
1>rb:keep	-17 11 -22 -8 -18 12
1>rb:kept	-21 -5 -1 6 -20 -7
1>rb:kill	10 -12 2 -17 -13 -11
1>rb:kitchen	-21 2 -13 -13 -19 14
1>rb:know	24 -30 -15 -25 -14 -17
1>rb:labour	-4 5 -8 -3 -6 -16
1>rb:laid	-13 20 -21 -8 -9 -17
1>rb:lamp	-3 7 -20 -17 -12 -21
1>rb:land	4 19 -14 -18 -20 -19
1>rb:late	-12 -22 0 11 -16 10
1>rb:later	22 -1 -28 -15 -23 -23
1>rb:law	19 -14 -10 -5 -3 -13
1>rb:lawyer	-6 -7 -9 -17 3 1
1>rb:lead	-16 26 -24 -20 -15 -18
1>rb:leader	-5 -4 11 -14 -27 -17
1>rb:leak	-6 15 -21 -7 -12 -17
1>rb:learn	4 -4 -1 -14 -16 -22
1>rb:leas	-7 15 -15 -5 -1 -2
1>rb:leav	-2 -10 -26 -15 14 -16
1>rb:led	8 8 -18 -18 -20 -20
1>rb:left	3 8 -39 -20 0 -28
1>rb:lender	-7 13 -21 -3 9 -18
1>rb:lent	11 -9 -6 -15 -18 -28
1>rb:less	22 -19 -12 -9 -9 -16
1>rb:let	-8 -22 14 -17 0 -4
1>rb:letter	-13 1 5 7 -18 -27
1>rb:lickanantai	-5 11 -12 -5 -5 -16
1>rb:list	-11 -8 -28 18 -9 -10
1>rb:lit	-3 7 -20 -17 -12 -21
1>rb:lithuanian	-7 -16 11 -3 10 -11
1>rb:live	15 -22 7 -11 -7 -12
1>rb:loan	32 -11 4 -18 -9 -14
1>rb:lobbi	-21 24 -18 -19 -24 -28
1>rb:log	13 -10 -22 -13 -4 -11
1>rb:logger	-5 -2 9 -10 -23 -19
1>rb:longest	1 -13 3 -11 0 -17
1>rb:look	-11 24 -25 -6 -6 -8
1>rb:lost	-3 -1 -2 -20 -24 -4
1>rb:ludvik	-15 5 -2 -1 -1 -1
1>rb:lunch	-7 -14 -2 -16 -6 12
1>rb:mai	-4 16 -19 -15 -8 -12
1>rb:main	27 -25 -9 -5 -4 -7
1>rb:make	23 -20 -17 -10 -13 -14
1>rb:mango	-11 4 -11 -11 -15 1
1>rb:map	14 -7 -5 5 -7 -20
1>rb:matter	-20 -10 -20 -10 15 -14
1>rb:mayor	-37 -3 4 -10 -10 25
1>rb:me	-1 -29 12 -18 -8 -18
1>rb:mediat	6 6 -32 -14 -14 -1
1>rb:memori	-22 -10 4 -6 -10 10
1>rb:men	12 -24 18 -3 -4 -4
1>rb:menu	-5 8 -16 -17 -22 -3
1>rb:messag	12 -24 11 -23 -8 -8
1>rb:militia	-4 16 -15 -1 -1 -3
1>rb:mine	-7 -13 -2 -3 12 -17
1>rb:miner	-23 3 15 -5 -10 -8
1>rb:minist	-2 -17 -14 -19 18 0
1>rb:minut	-6 15 -17 -14 -16 -29
1>rb:miss	-7 -13 -3 -7 -20 12
1>rb:moder	-29 -26 29 -28 -26 -26
1>rb:monei	-5 7 -3 -18 -14 -19
1>rb:month	12 -21 12 -11 -18 -17
1>rb:more	7 10 -17 -9 -8 -19
1>rb:most	12 -6 -2 -18 -9 -17
1>rb:motor	-19 24 -29 -13 -19 -23
1>rb:mozambican	-11 16 -13 -1 -4 -4
1>rb:name	1 5 -4 -21 -25 -31
1>rb:nation	-2 -6 4 -7 -15 -21
1>rb:near	-6 16 -9 -10 -13 -18
1>rb:negoti	-14 -25 -18 -6 -9 18
1>rb:neither	21 -34 9 -17 -24 -8
1>rb:nephew	-8 -9 -22 -19 12 -17
1>rb:never	17 -21 -14 -17 3 -6
1>rb:new	21 -35 11 -11 3 -26
1>rb:new-year	-6 13 -19 -4 -5 -6
1>rb:newspap	0 4 -14 -10 -9 -22
1>rb:next	-3 19 -24 -6 -12 -10
1>rb:nigerien	21 -19 10 -6 -12 -25
1>rb:nine	24 -9 -15 -12 -8 -4
1>rb:nineti	-19 -2 -3 -20 -15 13
1>rb:no	-6 -14 -6 20 -28 -17
1>rb:nobodi	-16 12 -1 -20 -5 -12
1>rb:none	19 -13 -1 -21 -9 -17
1>rb:nor	12 -20 -5 -28 -26 6
1>rb:northern	10 -27 18 -4 -14 -13
1>rb:not	-1 -6 -17 -10 -3 -3
1>rb:note	-30 28 -18 -22 -28 -13
1>rb:noth	8 0 -5 -21 -20 -22
1>rb:number	-3 -8 10 -16 -18 -26
1>rb:object	-24 17 4 -18 -25 -32
1>rb:of	13 -17 -6 -7 -8 -1
1>rb:off	-17 -22 4 -14 -17 24
1>rb:offer	-4 -1 1 -17 -17 -25
1>rb:offic	-6 12 -19 -14 -18 -11
1>rb:oil	16 -15 14 -6 -15 -33
1>rb:on	-5 1 -2 -10 -17 -15
1>rb:onc	-9 18 -21 -13 -11 -13
1>rb:onli	25 -16 1 -15 -19 -14
1>rb:open	4 -16 2 -8 4 -22
1>rb:oper	-20 8 -12 -9 -15 7
1>rb:opposit	-33 0 7 -8 -22 -24
1>rb:order	15 -24 3 -9 -8 -11
1>rb:other	-4 19 -8 -12 -9 -28
1>rb:out	-10 -2 -3 -1 -25 5
1>rb:outsid	2 10 -20 -9 -16 -16
1>rb:over	-2 7 -22 1 -14 -21
1>rb:own	21 -28 4 -6 -10 2
1>rb:owner	6 -6 1 -7 0 -16
1>rb:pack	-19 15 -1 -11 -17 -16
1>rb:page	-16 -28 25 -6 -6 -17
1>rb:pai	-9 -21 21 -9 -15 -15
1>rb:palac	-20 16 -5 -3 -4 -21
1>rb:paper	14 10 -32 -16 -3 -30
1>rb:pardon	-5 11 -12 -5 -5 -16
1>rb:parish	-15 -8 17 -10 -5 -27
1>rb:part	0 11 -26 -6 -11 -13
1>rb:parti	24 -23 -10 -11 -19 -20
1>rb:pass	37 -24 -14 -10 -18 -31
1>rb:passport	-22 0 4 2 -20 -12
1>rb:patrol	-18 22 -21 -10 -11 -15
1>rb:peasant	-22 -5 14 -7 -8 -25
1>rb:pen	-10 -2 12 -23 -23 -22
1>rb:penguin	9 16 -23 -7 -2 -7
1>rb:pension	-22 27 -24 -18 -12 -22
1>rb:peopl	-2 -26 14 -18 -9 0
1>rb:per	1 -27 20 -16 -25 -21
1>rb:person	7 -11 4 -12 -11 -22
1>rb:peruvian	4 -21 13 -8 -7 -4
1>rb:petit	-13 23 -24 -9 -7 -9
1>rb:phone	-30 17 -18 -8 -14 -7
1>rb:photograph	19 -6 -11 -9 -9 -10
1>rb:phrase	20 -8 -16 -4 -4 -9
1>rb:pick	20 -21 -10 -6 -8 -9
1>rb:pier	-13 -19 19 -7 -3 -12
1>rb:pilot	14 4 -14 -9 -8 -18
1>rb:place	3 9 -8 -13 -14 -23
1>rb:plan	-3 7 -28 -12 -16 1
1>rb:plane	-11 2 -26 -11 -23 15
1>rb:planter	-1 18 -23 -19 -9 -28
1>rb:plateau	-12 22 -15 -4 -3 -5
1>rb:player	-8 -17 17 -3 -2 -7
1>rb:plead	9 -9 -21 -14 -16 1
1>rb:polic	9 -5 -14 -11 -8 -16
1>rb:polit	4 -16 3 -10 -14 4
1>rb:portion	-2 8 -19 -15 -16 -19
1>rb:portrait	2 2 -18 -2 -11 -17
1>rb:pour	0 9 -16 -11 -15 -22
1>rb:prais	7 -25 7 -14 -15 -20
1>rb:prayer	-16 -10 -13 -3 -5 14
1>rb:preach	-16 17 -12 -7 -11 -13
1>rb:premier	-11 9 -14 -6 -17 6
1>rb:presenc	6 0 -15 -3 4 -5
1>rb:present	-13 24 -21 -16 -15 -21
1>rb:presid	-5 10 -3 -14 -17 -22
1>rb:press	-21 -20 21 -10 -10 -19
1>rb:prime	-5 -16 7 -9 -10 8
1>rb:print	-4 10 -14 -17 -22 -20
1>rb:prison	-12 -20 7 -15 -18 2
1>rb:programm	-24 14 -27 13 -11 -26
1>rb:promis	-6 5 -1 -19 -28 -22
1>rb:protest	-11 1 -24 -12 -20 12
1>rb:public	16 -10 -15 -6 0 -5
1>rb:pull	-26 -2 -25 -17 -21 10
1>rb:pull-asid	-12 22 -18 -6 -9 -10
1>rb:purpos	-24 -21 -11 -2 -9 25
1>rb:put	-3 4 6 -19 -24 -32
1>rb:quarrel	2 18 -22 -7 -9 -10
1>rb:question	4 -7 7 -24 -18 -24
1>rb:radio	11 -22 12 -11 -12 -15
1>rb:rain	18 -20 5 -11 -10 -22
1>rb:rais	-28 27 -17 -15 -13 -24
1>rb:ran	-18 6 0 -5 -11 -12
1>rb:reach	8 -24 7 -14 -18 1
1>rb:read	12 -10 0 -25 -11 -14
1>rb:reason	-8 -17 14 -35 -5 -18
1>rb:rebel	7 -4 0 -8 -10 -17
1>rb:recal	18 -17 -8 -11 -25 -14
1>rb:recit	-6 16 -29 -24 -21 -33
1>rb:record	25 -21 -22 -26 -10 -30
1>rb:recov	8 -16 -23 -17 2 -6
1>rb:recus	-27 -28 9 -30 -24 15
1>rb:refus	-11 -20 -19 -12 -21 23
1>rb:regret	0 4 -36 -24 -31 10
1>rb:reject	-12 20 -9 -1 -11 -20
1>rb:releas	-12 -12 15 -10 -13 -16
1>rb:relief	-17 27 -24 -10 -9 -17
1>rb:remain	-1 -6 -20 -12 -16 4
1>rb:rememb	7 4 -27 -16 -24 -21
1>rb:replac	-6 -15 -28 -5 16 -17
1>rb:repli	-6 -5 -25 13 -11 -23
1>rb:report	-6 8 -8 -17 -7 -29
1>rb:repres	-1 -15 -13 -11 20 -25
1>rb:resid	-19 26 -23 -11 -15 -29
1>rb:respect	13 -17 1 -14 -22 -22
1>rb:rest	3 3 -4 -10 -10 -16
1>rb:restaur	14 -10 -26 -1 -2 -3
1>rb:result	18 -2 -28 -7 -15 -13
1>rb:retreat	-24 -28 30 -15 -17 -25
1>rb:return	18 -1 -4 -16 -14 -20
1>rb:right	-15 -10 15 -16 -27 -33
1>rb:rise	10 -4 -35 -3 -4 -5
1>rb:river	-29 -3 -19 -14 -16 14
1>rb:road	-19 22 -19 -7 -3 -19
1>rb:romanian	2 -13 -15 -6 -17 15
1>rb:roof	-10 18 -18 -7 -1 -8
1>rb:rose	-12 15 -19 -6 -8 -14
1>rb:row	-2 -5 5 -6 -10 -15
1>rb:russian	-19 -1 13 -23 -33 -33
1>rb:s	-2 -22 -5 2 4 -4
1>rb:sai	-8 -12 7 -20 -20 11
1>rb:said	3 -10 -13 2 -26 -8
1>rb:same	26 -12 -14 -14 -13 1
1>rb:sanction	16 -16 -17 -9 -5 -17
1>rb:sarki	-11 -5 -18 -3 12 -6
1>rb:sat	8 -5 -4 -9 -15 -17
1>rb:saw	5 -21 10 -16 -20 -2
1>rb:school	-1 -1 12 -18 -26 -25
1>rb:scrap	2 11 -22 -8 -5 -12
1>rb:search	4 0 -18 -13 -11 -15
1>rb:seat	-4 -27 -4 6 -37 10
1>rb:second	-23 16 -30 4 -14 -27
1>rb:secreci	-19 -7 14 -2 -5 -9
1>rb:secretari	3 -22 -25 -22 23 -11
1>rb:see	16 -19 -7 -18 -20 14
1>rb:seen	20 -6 -22 -13 -13 -24
1>rb:seller	21 -20 -5 -5 -9 -9
1>rb:send	-15 -25 -3 -23 25 -26
1>rb:separ	0 12 -18 -10 -14 -15
1>rb:serv	-31 -3 19 -17 -19 -16
1>rb:session	-8 -27 9 -10 -16 14
1>rb:set	9 -1 -33 -33 -1 -6
1>rb:seven	-2 -21 13 -6 -7 -8
1>rb:shan	-16 16 -17 -6 -10 -13
1>rb:share	-24 -18 17 -14 -15 -5
1>rb:she	-3 -18 -5 -10 -11 12
1>rb:sheet	6 3 -17 -10 -7 -13
1>rb:ship	13 -19 2 -16 -15 -19
1>rb:shipper	-25 -18 22 -10 -12 -24
1>rb:shot	-4 15 -16 -10 -22 -18
1>rb:shout	-19 20 -6 -2 -2 -2
1>rb:show	5 -14 1 -16 -26 3
1>rb:shrug	14 -6 -19 -16 -12 -21
1>rb:sick	-21 -20 -11 -8 20 -7
1>rb:side	12 4 -3 -14 -14 -32
1>rb:sign	-14 -7 13 -18 -6 -33
1>rb:silent	-19 -7 14 -10 -12 -14
1>rb:sinc	10 -2 -21 -18 -16 -4
1>rb:sir	-12 15 -9 -1 -12 -3
1>rb:sit	-7 22 -20 -6 -12 -14
1>rb:sixteen	1 -18 13 -3 -11 -10
1>rb:skip	0 -23 -28 -11 -20 17
1>rb:sleep	-29 16 4 -13 -9 -22
1>rb:slip	-31 16 -23 -15 -22 13
1>rb:small	-19 0 0 -4 7 -6
1>rb:smuggler	-17 27 -25 -7 -13 -17
1>rb:snow	9 -10 -2 -14 -14 -19
1>rb:so	8 5 -17 -2 -20 -26
1>rb:son	-12 14 -15 -6 -4 -20
1>rb:speak	-11 -1 6 -19 -10 -28
1>rb:speech	-26 4 4 -20 -24 -29
1>rb:spent	-21 6 -3 -4 6 -11
1>rb:spokesman	16 -21 -17 -12 14 -23
1>rb:stai	6 -16 -6 -16 -2 1
1>rb:stamp	-21 20 -14 -6 -12 -7
1>rb:stand	13 0 -28 2 14 -22
1>rb:start	-25 -12 13 -8 -19 -1
1>rb:state	-12 10 -13 -18 4 -27
1>rb:step	-27 29 -25 -9 -3 -24
1>rb:still	9 -18 -16 8 -8 -19
1>rb:stood	-8 6 -8 -21 -3 -16
1>rb:stop	-16 4 -11 -11 -15 16
1>rb:storag	-20 -9 11 -5 -12 -7
1>rb:strike	4 -11 -13 14 -5 -17
1>rb:such	17 -14 -8 -9 -17 -16
1>rb:summon	6 -22 -11 -30 -21 13
1>rb:sundai	-10 6 -23 -11 -18 1
1>rb:sure	19 -14 -4 -5 -5 -7
1>rb:surpris	12 3 -13 -8 -15 -14
1>rb:suspend	4 -19 9 -9 -19 -26
1>rb:swear	7 4 -23 -20 -22 -21
1>rb:synod	-17 4 -8 -6 -6 5
1>rb:tabl	10 -22 14 -16 -13 -11
1>rb:tablecloth	-6 -20 12 -9 -13 -14
1>rb:take	-4 12 -10 -19 -17 -21
1>rb:taken	11 -21 -4 -9 -9 0
1>rb:talk	10 -4 -13 -14 -15 -5
1>rb:tea	-5 -2 10 -13 -18 -27
1>rb:team	9 -25 18 -4 -13 -13
1>rb:telephon	-4 12 -13 -14 -23 -13
1>rb:televis	32 -25 -28 -22 -25 -45
1>rb:ten	19 -17 -6 -6 -5 -12
1>rb:ten-minut	-12 22 -18 -6 -9 -10
1>rb:termin	-13 -12 13 -6 -22 -9
1>rb:testifi	-25 -4 -4 1 8 4
1>rb:text	7 17 -27 -19 -17 -20
1>rb:than	2 12 -14 -9 -10 -20
1>rb:thank	20 -21 -10 -9 -12 -15
1>rb:that	1 -12 0 -15 -26 -1
1>rb:theatr	-16 -32 -28 -15 -22 21
1>rb:thei	-22 -9 13 -9 -12 10
1>rb:their	-22 0 -1 -16 -17 -8
1>rb:them	-2 -20 30 -18 -31 -25
1>rb:then	-8 -19 19 -22 -19 5
1>rb:there	-8 8 2 -21 -8 -35
1>rb:think	-6 -24 -16 18 -14 -20
1>rb:though	0 12 -18 -10 -14 -15
1>rb:through	17 -12 -8 -14 7 -23
1>rb:time	24 -5 -17 -9 -25 -34
1>rb:timet	15 0 -15 -9 -7 -15
1>rb:tin	15 -14 -18 -5 -8 -12
1>rb:to	2 -11 5 -3 -6 -21
1>rb:told	-12 -9 1 -23 -21 10
1>rb:too	-13 -42 -31 0 -22 23
1>rb:took	-2 -3 11 -12 -15 -22
1>rb:town	7 -22 7 -9 -12 -10
1>rb:trade	20 -17 -12 -13 -17 -17
1>rb:trader	-20 9 -2 -6 -16 -3
1>rb:trai	-14 17 -13 -3 -5 -11
1>rb:translat	5 9 -14 -19 -14 -15
1>rb:travel	-18 23 -32 -16 -29 -3
1>rb:tree	15 -13 -14 -4 -2 -5
1>rb:trip	-20 8 2 -13 -7 -7
1>rb:troop	10 4 -12 -17 -9 -13
1>rb:truck	-5 -23 -13 -3 -7 20
1>rb:tulip	11 -23 -19 -19 -13 13
1>rb:turn	1 -14 -26 -7 -17 9
1>rb:twelv	9 -19 13 -2 -3 -11
1>rb:twenti	-20 6 -4 -3 -5 -9
1>rb:twice	-1 -29 19 -8 5 -32
1>rb:two	-9 -6 12 -20 -21 -13
1>rb:under-secretari	13 -16 -14 -8 6 -19
1>rb:union	-3 9 -19 -9 -20 -1
1>rb:unpaid	-15 6 3 -4 -7 -19
1>rb:until	-4 -8 -13 -17 -20 12
1>rb:unusu	-16 26 -25 -13 -10 -14
1>rb:up	9 9 -26 -9 -25 -8
1>rb:vaccin	-20 -9 11 -5 -12 -7
1>rb:verdict	9 -27 14 -9 -7 -12
1>rb:vessel	-18 22 -19 -11 -11 -16
1>rb:vicar	0 -17 13 -12 9 -16
1>rb:vice	-6 9 -4 -5 -12 -17
1>rb:visit	10 5 -30 -8 -12 -25
1>rb:visitor	8 1 -29 -17 -15 0
1>rb:voic	-24 2 12 -16 -21 -8
1>rb:vote	13 -12 -2 -22 -2 -12
1>rb:wa	0 -9 -16 2 0 -8
1>rb:wait	4 1 -14 -19 -24 -11
1>rb:walk	2 -1 -4 -12 -8 -20
1>rb:wall	15 -9 -16 -5 -9 -14
1>rb:want	3 8 -11 -17 -21 -26
1>rb:warn	13 -8 -15 -8 -10 -18
1>rb:watch	12 -23 -28 -19 -21 2
1>rb:watchdog	28 -15 -2 -3 -3 -13
1>rb:water	-12 -8 12 -9 -5 -16
1>rb:week	-2 5 -4 -12 0 -23
1>rb:welcom	13 -3 -9 -10 -15 -21
1>rb:well	7 -15 -8 0 -15 -8
1>rb:went	-13 7 -16 3 -22 -5
1>rb:wept	10 3 -19 -17 -17 -17
1>rb:were	4 -8 -19 -1 -14 9
1>rb:west	22 1 -18 -10 -9 -19
1>rb:where	8 2 -18 -5 -8 -17
1>rb:whether	5 -19 -10 9 -10 -19
1>rb:who	21 -8 -27 -8 1 -26
1>rb:whole	5 11 -26 -11 -12 -23
1>rb:whom	16 -4 -1 -6 5 -9
1>rb:whose	-1 -2 1 -6 -8 -16
1>rb:why	-17 14 -9 -22 -12 -15
1>rb:wife	-5 -10 13 -15 -22 -21
1>rb:will	-17 12 2 -28 -19 -12
1>rb:window	-2 -28 -18 -15 -13 22
1>rb:wit	3 14 -18 -9 -9 -19
1>rb:with	-3 -1 6 -25 -4 -26
1>rb:without	-8 -20 0 -15 0 14
1>rb:women	-23 -1 9 -17 -11 -16
1>rb:word	-12 2 -14 19 -24 -1
1>rb:work	0 11 -16 -7 -8 -12
1>rb:worker	-17 1 9 -21 -19 -14
1>rb:worth	16 -13 -9 -2 -2 -10
1>rb:would	-13 -14 10 -11 -25 5
1>rb:wrote	11 -4 -15 -14 -15 -25
1>rb:ye	-23 25 -6 -37 -25 -32
1>rb:year	12 -1 -18 -16 -9 -13
1>rb:yet	-23 4 -29 11 -21 -4
1>reference	-10 2 6 -18 12 -26
1>role-cue:attended	-5 8 -8 -7 -10 -25
1>role-cue:background	13 9 -19 -10 -17 -29
1>role-cue:hosted	-18 -38 41 -14 -8 -15
1>role-cue:observer	20 -12 -13 -8 -11 -15
1>role-cue:represented	5 -7 0 -8 -18 -8
1>role:a	1 -3 -8 -8 -22 -6
1>role:about	21 -26 -11 -10 -10 -18
1>role:admir	10 8 -21 -10 -15 -19
1>role:after	5 -17 7 -2 -5 -7
1>role:agent	2 1 -3 -5 -8 -21
1>role:aid	15 -5 -19 -8 -9 -21
1>role:algerian	0 -12 -9 -5 -19 9
1>role:altern	6 6 -23 -13 -18 -15
1>role:ambassador	-3 2 -20 -8 -18 4
1>role:american	-18 -7 -12 -6 -13 21
1>role:assist	-7 13 -17 -9 -16 -9
1>role:at	-18 20 -22 -10 -6 -17
1>role:attaché	-6 -23 -10 22 -13 -19
1>role:auditor	18 -13 -22 -14 -18 -18
1>role:bank	8 21 -14 -4 -10 -21
1>role:belgian	16 4 -22 -14 -7 -17
1>role:bloc	9 -16 9 -2 -4 -6
1>role:british	-2 20 -32 -12 -18 -18
1>role:brother	16 -12 -7 -4 -11 -11
1>role:by	5 -3 0 -10 -20 -24
1>role:captain	11 3 -33 -13 -16 -19
1>role:chair	4 -25 14 -2 -3 -1
1>role:chairman	9 -11 3 -8 -13 -27
1>role:charg	-3 -17 -6 -6 8 -21
1>role:chief	-7 8 -16 -17 4 -10
1>role:chines	9 -36 -7 22 -11 -14
1>role:citi	-10 15 -9 -3 -13 -12
1>role:clerk	12 -4 -14 -13 -14 -17
1>role:club	-2 -4 8 0 -2 -16
1>role:coach	-6 -2 -16 -3 -16 6
1>role:colleagu	-17 -6 15 -10 -11 -19
1>role:compani	-14 -4 -36 -15 13 5
1>role:consul	4 10 -24 3 -7 -11
1>role:counsel	-19 -5 -14 -15 -15 10
1>role:counti	10 -16 -7 -3 -9 -8
1>role:cultur	-9 19 -19 -7 -16 -15
1>role:daughter	4 -16 14 -4 -8 -17
1>role:defenc	-6 22 -25 -7 -20 -14
1>role:deleg	-11 9 -19 5 -27 -13
1>role:deputi	2 -5 4 -8 -18 -6
1>role:diplomat	3 9 -25 -8 -3 -10
1>role:director	-2 -19 13 -9 4 -7
1>role:driver	11 -6 -26 -13 -15 -16
1>role:emirati	-5 -19 17 -7 -9 -12
1>role:energi	-7 11 -21 -6 -19 6
1>role:engin	-5 11 -19 -12 -16 -18
1>role:environ	-20 -3 6 -3 -11 -20
1>role:envoi	-5 7 -30 -9 -11 -2
1>role:father	7 -16 9 -8 -11 -14
1>role:first	8 -20 14 -10 -17 -17
1>role:for	-12 8 -20 -15 10 -15
1>role:foreign	-2 -3 -2 -6 0 -20
1>role:former	-1 2 -22 -3 -7 3
1>role:fourth	-19 -2 -9 -16 -17 17
1>role:french	-1 -32 -28 0 -21 4
1>role:from	1 -30 27 -5 -5 -10
1>role:gener	-13 15 -10 -6 8 -24
1>role:governor	10 -24 6 -8 -7 6
1>role:guest	-13 22 -31 -15 -12 -14
1>role:harbour	-18 -6 7 -6 -13 -14
1>role:head	-24 6 -25 -13 4 5
1>role:her	14 -1 -28 -9 3 -17
1>role:hi	7 -10 3 -18 -31 -20
1>role:host	-9 -44 34 -12 6 -24
1>role:housekeep	2 10 -26 -4 -7 -7
1>role:husband	15 -10 -14 -5 -9 -10
1>role:interior	-17 -2 -13 -8 19 -31
1>role:interpret	8 11 -14 -9 -11 -16
1>role:it	19 -18 -22 -11 -11 5
1>role:journalist	16 -14 -7 -3 -3 -9
1>role:judg	2 -22 19 -11 -13 -23
1>role:junior	3 2 -18 -6 -9 -2
1>role:justic	-3 -15 -7 -6 9 -14
1>role:lao	-4 8 -20 -3 -5 -8
1>role:lawyer	6 25 -23 -13 -33 -40
1>role:leader	-9 16 -14 -6 -15 -21
1>role:lithuanian	-3 13 -20 -5 -11 -10
1>role:lorri	-8 12 -22 -6 -5 -8
1>role:man	9 -30 -12 -14 -24 5
1>role:manag	2 0 -16 -4 -10 -1
1>role:master	-5 23 -24 -12 -23 -30
1>role:mathemat	1 13 -17 -11 -20 -27
1>role:mayor	-17 -9 18 -28 -25 -29
1>role:member	4 4 -15 -6 -8 -16
1>role:minist	-1 -17 -8 -11 15 -11
1>role:mission	2 6 -7 -1 -1 -17
1>role:mother	5 -3 -4 -6 -15 -17
1>role:new	6 -14 13 -4 -11 -16
1>role:note-tak	14 12 -22 -5 -4 -11
1>role:number	-23 17 -17 -6 -23 -11
1>role:offic	-2 -10 13 -9 -15 -17
1>role:offici	-5 -19 17 -7 -9 -12
1>role:ombudsman	4 -4 -19 -2 -12 11
1>role:on	12 -9 -6 -11 -16 -13
1>role:onli	-14 21 -12 -6 -12 -16
1>role:other	9 -5 -17 -6 -8 -6
1>role:outgo	-18 12 -15 -7 -12 2
1>role:owner	1 -37 -9 -11 23 -6
1>role:parti	-15 -7 11 -10 -13 -17
1>role:payload	-3 13 -20 -5 -11 -10
1>role:perman	-7 13 -16 -3 -2 -7
1>role:phone	-20 21 -20 -10 -9 -19
1>role:polic	15 1 -18 -1 -3 -1
1>role:polit	17 -13 -15 -4 -11 -10
1>role:port	-11 17 -18 -3 -4 -9
1>role:predecessor	13 4 -15 -6 -11 -17
1>role:prefect	-14 3 5 -12 -12 -17
1>role:premier	-6 -15 13 -8 1 -14
1>role:presenc	-5 -19 17 -7 -9 -12
1>role:present	-2 -4 8 0 -2 -16
1>role:presid	-13 -16 5 -16 1 5
1>role:prime	-13 13 -16 -13 -11 9
1>role:qatari	-8 12 -16 -9 -8 -18
1>role:race	25 -20 -15 -5 -16 -31
1>role:region	-3 -17 -3 9 0 -5
1>role:repres	0 -22 13 7 -9 -12
1>role:research	18 -17 -2 -4 -2 -9
1>role:s	-9 -9 8 -19 7 -19
1>role:second	9 -18 -17 -10 -19 2
1>role:secretari	11 3 -23 -8 -31 0
1>role:servic	-1 19 -22 -7 -11 -13
1>role:ship	8 -12 -21 -2 -6 6
1>role:spokesman	24 -37 -10 -9 -6 0
1>role:staff	-6 12 -16 -6 -13 -11
1>role:state	-14 -22 18 -5 -11 3
1>role:steward	10 1 -18 -8 -11 -22
1>role:taiwanes	-16 7 -12 -3 -4 4
1>role:taliban	22 -8 -2 -3 -2 -20
1>role:tanzanian	0 -18 -16 -4 -14 9
1>role:the	7 -21 -4 -6 0 -11
1>role:their	1 -7 -25 -8 7 4
1>role:think-tank	18 -17 -2 -4 -2 -9
1>role:though	1 6 -21 -7 8 -8
1>role:through	5 6 -16 -18 -11 -24
1>role:trade	13 -3 -24 -16 -28 7
1>role:transport	-17 -9 -18 7 -16 16
1>role:treasur	-16 13 -13 -16 -12 -4
1>role:tribal	15 1 -18 -1 -3 -1
1>role:turkish	6 -12 -3 -4 -17 -7
1>role:two	5 11 -31 -1 3 -39
1>role:under	-4 2 0 -3 -7 -17
1>role:undersecretari	13 -7 -20 -13 -14 -21
1>role:uzbek	17 -20 -6 -2 -2 -11
1>role:vote	-14 8 -22 -13 -11 6
1>role:water	-1 -9 6 -11 -15 -21
1>role:whose	14 -2 -7 -11 -11 -24
1>role:widow	-6 12 -18 -18 -13 -25
1>role:wife	6 6 -18 -8 -10 -18
1>role:wing	-10 -20 17 -9 -6 -10
1>role:with	5 -16 12 -7 -15 -25
1>role:without	-12 -8 -16 -6 -5 14
1>role:youth	-10 -20 17 -9 -6 -10
1>rv:abstain	-1 4 -22 -19 -19 4
1>rv:accept	-10 30 -26 -26 -14 -18
1>rv:admit	0 16 -19 -8 -21 -11
1>rv:agre	-3 1 2 -8 -10 -15
1>rv:allow	-10 -16 19 -6 -8 -10
1>rv:announc	-4 -33 3 -25 19 -35
1>rv:answer	-6 13 -11 -8 -22 -30
1>rv:answer!	-26 -24 -12 22 -10 -19
1>rv:apologis	-8 -21 14 -11 -11 -12
1>rv:appear	-10 -8 11 -12 -17 -20
1>rv:argu	-5 16 -12 -8 -8 -10
1>rv:arriv	-12 7 1 -9 -10 -22
1>rv:ask	-2 1 -9 4 -7 -32
1>rv:at	-23 28 -19 -24 -23 -25
1>rv:attend	-9 -5 -6 -16 -2 -5
1>rv:attend!	-3 -24 -19 -9 7 6
1>rv:ban	-23 -19 14 -13 -17 0
1>rv:beg	-22 12 -21 -12 -18 -5
1>rv:began	-1 9 -16 -6 -8 -15
1>rv:blame	-18 12 -1 -16 -13 -16
1>rv:book	-23 23 -9 -16 -13 -20
1>rv:breakfast	1 12 -17 -9 -10 -13
1>rv:brief	5 15 -28 -19 -16 -19
1>rv:bring	-21 26 -24 -30 -18 -21
1>rv:broke	-12 2 -16 -6 12 -11
1>rv:brought	3 -1 -8 -15 -15 -14
1>rv:burn	19 -16 -18 -12 -19 -17
1>rv:call	9 -24 2 -12 -17 -1
1>rv:came	10 -2 -4 -12 -15 -35
1>rv:came!	-13 -16 -18 -10 -16 13
1>rv:cancel	1 -23 13 -13 18 -24
1>rv:chair	8 -21 13 -19 -21 -22
1>rv:chang	-1 5 -6 -5 -9 -17
1>rv:cite	4 9 -24 -12 -19 -14
1>rv:come	4 -1 -8 5 -16 -38
1>rv:come!	-16 -20 -7 -23 -13 21
1>rv:confer	6 -6 -1 -10 -14 -19
1>rv:confirm	-21 10 0 -18 -18 -27
1>rv:connect	-17 4 10 -7 -11 -1
1>rv:conven	7 -22 18 -5 -8 -12
1>rv:correct	-5 14 -16 -13 -19 -19
1>rv:count	7 6 -30 -14 -18 -7
1>rv:cut	-18 3 1 -11 -11 -14
1>rv:declin	-9 -22 -5 -21 -21 18
1>rv:defend	-15 11 -10 -9 -13 -16
1>rv:demand	11 -3 -11 -10 -14 -16
1>rv:deni	14 -13 -15 -9 -8 -12
1>rv:dine	-18 14 -13 -14 -16 5
1>rv:doubt	20 -17 -13 -7 -8 -16
1>rv:drew	-9 3 5 -9 -12 -16
1>rv:drove	-4 4 -22 -6 -8 4
1>rv:drown	14 -10 -20 -9 -16 -17
1>rv:end	2 13 -18 -4 -5 -13
1>rv:entertain	-5 -31 15 -13 -20 -18
1>rv:excus	-10 -13 -14 -2 -17 16
1>rv:expect	1 -7 1 0 -6 -16
1>rv:expect!	7 -18 -4 -5 8 -9
1>rv:explain	-15 13 -10 -10 -11 -15
1>rv:fell	2 6 -13 -10 8 -26
1>rv:flew	19 2 -22 -13 -12 -17
1>rv:follow	-4 5 -37 -20 -23 4
1>rv:forc	-1 -23 6 -4 -5 -3
1>rv:found	28 -21 -29 -20 -20 -5
1>rv:gave	-8 9 -5 -4 -24 -22
1>rv:go	-20 27 -24 -19 -22 -20
1>rv:got	-15 22 -13 3 -14 -26
1>rv:greet	12 -18 11 -6 -11 -9
1>rv:hand	-2 -3 -2 -13 8 -34
1>rv:head	2 28 -34 -14 -12 -21
1>rv:hear	8 1 -19 -5 -8 -14
1>rv:heard	-4 1 0 -16 -23 -8
1>rv:held	5 -9 8 -12 -15 -23
1>rv:hide	-22 -12 -4 -5 -8 14
1>rv:hope	-14 -19 19 -11 -13 -13
1>rv:invit	-16 -20 -3 17 -19 -8
1>rv:join	-10 8 -19 -15 -19 3
1>rv:kept	-21 -20 12 7 -20 -7
1>rv:kill	10 -12 2 -17 -13 -11
1>rv:laid	-13 20 -21 -8 -9 -17
1>rv:land	-24 26 -18 -21 -20 -19
1>rv:lead	-16 26 -24 -20 -15 -18
1>rv:leak	-6 15 -21 -7 -12 -17
1>rv:learn	4 -4 -1 -14 -16 -22
1>rv:leav	-3 -32 -28 -17 18 -3
1>rv:led	2 8 -15 -17 -20 -19
1>rv:left	4 4 -35 -20 2 -28
1>rv:lent	11 -9 -6 -15 -18 -28
1>rv:let	-14 -24 16 -18 1 1
1>rv:listen	4 -5 -17 9 -13 -4
1>rv:lost	-3 -1 -2 -20 -24 -4
1>rv:make	23 -20 -17 -10 -13 -14
1>rv:meet	15 -19 6 -12 -13 -7
1>rv:miss	-9 -7 -32 -9 -23 12
1>rv:name	-9 8 -10 -12 -17 -7
1>rv:note	-14 10 -7 -8 -18 -26
1>rv:offer	-11 -20 19 -17 -23 -24
1>rv:open	-1 -23 15 -15 -7 -11
1>rv:own	18 -19 -6 -5 -7 3
1>rv:pack	-19 19 -16 -11 -17 -15
1>rv:pick	20 -21 -10 -6 -8 -9
1>rv:plead	5 -25 -20 -13 -15 10
1>rv:pour	2 4 -12 -12 -16 -22
1>rv:prais	7 -25 7 -14 -15 -20
1>rv:preach	-16 17 -12 -7 -11 -13
1>rv:present	-1 12 -16 -16 -11 -16
1>rv:presid	12 -34 22 -18 -17 -29
1>rv:print	-4 10 -14 -17 -22 -20
1>rv:promis	-6 -8 11 -20 -25 -18
1>rv:protest	17 -14 -15 -8 -17 13
1>rv:pull	-21 -10 -11 -4 -10 11
1>rv:put	5 -13 10 -10 -13 -17
1>rv:read	3 5 -9 -26 -6 -30
1>rv:recal	18 -17 -8 -11 -25 -14
1>rv:recit	-6 16 -29 -24 -21 -33
1>rv:recov	8 -16 -23 -17 2 -6
1>rv:recus	-27 -28 9 -30 -24 15
1>rv:refus	-10 -17 -15 -6 -19 19
1>rv:reject	-12 20 -9 -1 -11 -20
1>rv:releas	-11 1 3 -9 -14 -16
1>rv:remain	-1 -6 -20 -12 -16 4
1>rv:replac	-6 -15 -28 -5 16 -17
1>rv:repli	-7 25 -16 -21 -4 -2
1>rv:repli!	-3 -21 -18 16 -10 -23
1>rv:report	-9 3 -19 -13 3 -19
1>rv:repres	13 -14 -14 -12 14 -20
1>rv:rose	-9 16 -13 -3 -4 -14
1>rv:row	15 -16 -4 -1 -7 -10
1>rv:sai	-7 -8 6 -20 -8 3
1>rv:said	0 -13 -6 -5 -26 0
1>rv:sat	6 3 -13 -8 -14 -16
1>rv:saw	1 -18 14 -17 -22 -5
1>rv:scrap	2 11 -22 -8 -5 -12
1>rv:seat	-3 -10 -16 -12 -10 16
1>rv:see	22 -16 -1 -19 -15 -24
1>rv:see!	6 -1 -15 -2 -12 4
1>rv:send	-14 -23 -31 -22 26 -26
1>rv:sent	-7 -20 -11 1 -1 -9
1>rv:serv	-23 -10 20 -16 -17 -15
1>rv:set	9 5 -20 -14 -27 -25
1>rv:set!	-33 6 -6 -27 4 -1
1>rv:share	-14 13 -12 -9 -9 -16
1>rv:show	7 -8 5 -12 -11 -18
1>rv:show!	10 -37 -27 -15 -25 18
1>rv:sign	-15 11 2 -15 -15 -21
1>rv:sit	15 10 -13 -3 -5 -11
1>rv:skip	0 -23 -28 -11 -20 17
1>rv:slip	-27 9 -15 -13 -21 17
1>rv:speak	-1 7 -7 -23 -19 -22
1>rv:spent	-21 6 -3 -4 6 -11
1>rv:stai	-1 -7 -2 -16 0 -7
1>rv:stamp	-21 20 -14 -6 -12 -7
1>rv:stand	12 10 -19 -11 -24 -15
1>rv:state	4 5 -39 -25 -31 -27
1>rv:stood	-8 6 -8 -21 -3 -16
1>rv:stop	-18 -5 -10 -13 -14 17
1>rv:summon	-5 -18 -6 -30 -15 14
1>rv:surpris!	14 -9 -5 -8 -16 -13
1>rv:suspend	4 -19 9 -9 -19 -26
1>rv:swear	7 4 -23 -20 -22 -21
1>rv:tabl	15 3 -24 -24 -16 -20
1>rv:take	-1 19 -26 -19 -17 -19
1>rv:talk	3 -8 -11 -15 -10 -5
1>rv:telephon	9 6 -23 -8 -13 -10
1>rv:testifi	-16 0 -15 -11 10 -19
1>rv:thank	20 -21 -10 -9 -12 -15
1>rv:think	-5 -24 -17 17 -15 -21
1>rv:time	8 9 -22 -9 -10 -16
1>rv:told	-11 -8 1 -23 -21 7
1>rv:took	-15 3 12 -12 -15 -21
1>rv:translat	1 11 -13 -18 -12 -15
1>rv:travel	-5 15 -33 -12 -18 -4
1>rv:turn	-7 -3 -18 -3 -12 9
1>rv:visit	-12 25 -26 -7 -11 -22
1>rv:vote	-3 -8 7 -17 -21 -10
1>rv:wait	9 1 -28 -13 -22 -16
1>rv:walk	2 -2 -3 -12 -8 -19
1>rv:want	3 8 -11 -17 -21 -26
1>rv:warn	25 -19 -16 -5 -6 -15
1>rv:watch	15 -28 -27 -20 -22 2
1>rv:welcom	13 -3 -9 -10 -15 -21
1>rv:went	-7 7 -12 5 -21 -19
1>rv:wept	10 3 -19 -17 -17 -17
1>rv:wrote	1 1 -4 -16 -15 -23
1>rvo:abstain .	-3 -4 -19 -17 -19 10
1>rvo:admit in	10 -16 -7 -3 -9 -8
1>rvo:agre with	-4 5 -19 0 0 -2
1>rvo:answer .	0 -3 2 -5 -15 -23
1>rvo:answer for	0 7 -26 -24 -15 -10
1>rvo:answer it	-5 -17 -15 10 -13 -8
1>rvo:apologis for	-8 -21 14 -11 -11 -12
1>rvo:appear in	-22 -6 15 -10 -12 -20
1>rvo:appear on	-10 -3 -19 -4 14 -18
1>rvo:arriv <date>	30 -14 -4 -3 -3 -11
1>rvo:arriv onli	-1 -15 15 -7 -6 -18
1>rvo:ask .	-22 -19 -7 18 -12 -16
1>rvo:ask <person>	0 -32 10 -16 12 -19
1>rvo:ask and	-22 -17 -18 13 -17 2
1>rvo:ask by	-4 2 -12 -3 -14 -22
1>rvo:ask the	17 -31 17 -15 -13 -14
1>rvo:ask to	-1 -12 -20 14 -8 -24
1>rvo:ask too	-11 -28 -20 10 -10 6
1>rvo:ask who	18 1 -25 -29 -27 -21
1>rvo:ask why	-16 8 -1 -22 -10 -13
1>rvo:at from	-14 17 -13 -3 -5 -11
1>rvo:at hi	-2 8 -19 -15 -16 -19
1>rvo:attend .	2 9 -23 -14 -21 0
1>rvo:attend ;	-3 -24 -19 -9 7 6
1>rvo:attend the	-17 -16 10 -7 11 -12
1>rvo:beg off	-18 -25 -14 -10 -14 21
1>rvo:book room	-23 23 -9 -16 -13 -20
1>rvo:breakfast apart	1 12 -17 -9 -10 -13
1>rvo:brief ;	3 11 -21 -16 -14 -16
1>rvo:brief the	6 8 -20 -11 -11 -16
1>rvo:brought a	1 20 -25 -16 -11 -25
1>rvo:brought an	14 8 -18 -8 -10 -9
1>rvo:brought togeth	11 -27 14 -10 -14 -18
1>rvo:burn to	19 -16 -18 -12 -19 -17
1>rvo:call ,	7 -4 -38 -5 -9 -7
1>rvo:call <person>	-21 2 3 -5 -5 -14
1>rvo:call a	-13 -17 19 -10 -10 -14
1>rvo:call for	-12 -21 22 -1 -2 -5
1>rvo:call it	-6 -24 -34 -15 -21 13
1>rvo:call off	-15 -16 17 -12 -3 -18
1>rvo:call on	-7 15 -16 -2 -3 -17
1>rvo:call that	15 -14 -4 -1 -1 -6
1>rvo:call the	41 -36 -26 -9 -14 -23
1>rvo:came ;	19 7 -25 -11 -14 -21
1>rvo:came for	-3 8 -8 -4 -4 -22
1>rvo:came in	10 -5 -4 -11 -11 -21
1>rvo:came with	-5 19 -16 -1 -6 -12
1>rvo:cancel ,	6 -19 14 -11 -16 -18
1>rvo:chair .	11 -19 0 -18 -20 -22
1>rvo:chair ;	-9 -24 10 -8 -10 2
1>rvo:chair from	10 -19 7 -10 -5 -13
1>rvo:chang her	10 4 -24 -6 -7 -15
1>rvo:cite the	9 -2 -13 -9 -8 -20
1>rvo:come ;	-2 6 -3 -18 -11 -20
1>rvo:come from	16 2 -18 -10 -8 -11
1>rvo:confer in	2 -6 2 -5 -11 -24
1>rvo:confer on	9 1 -21 -9 -9 -8
1>rvo:confirm .	-17 18 -18 -13 -13 -10
1>rvo:confirm ;	-13 17 -15 -13 -13 -11
1>rvo:confirm thei	-14 -7 11 -9 -10 -25
1>rvo:connect by	-17 4 10 -7 -11 -1
1>rvo:conven chief	16 -12 1 -3 -5 -6
1>rvo:count head	8 5 -18 -15 -15 -18
1>rvo:cut the	-14 20 -23 -11 -12 -14
1>rvo:declin ,	-1 -14 -26 -9 -13 8
1>rvo:declin to	-5 -16 1 -7 -15 6
1>rvo:dine <date>	-13 -3 1 -12 -16 10
1>rvo:dine with	-11 22 -20 -7 -8 -13
1>rvo:doubt that	20 -17 -13 -7 -8 -16
1>rvo:drew it	-8 12 -22 -6 -5 -8
1>rvo:drew ship	-6 -20 12 -9 -13 -14
1>rvo:drove up	-5 11 -12 -5 -5 -16
1>rvo:end where	19 -1 -7 -1 -5 -13
1>rvo:entertain <person>	-5 -31 15 -13 -20 -18
1>rvo:expect to	16 -7 -29 -16 -16 -21
1>rvo:face the	7 -19 -1 -4 -7 5
1>rvo:flew in	10 1 -17 -6 -13 -16
1>rvo:follow <date>	-16 22 -22 -4 -2 -3
1>rvo:follow <person>	-7 15 -5 -4 -5 -22
1>rvo:follow the	-18 -22 -17 -7 -6 20
1>rvo:forc <person>	-1 -23 6 -4 -5 -3
1>rvo:found <number>	3 11 -26 -15 -20 -29
1>rvo:found the	19 -18 -11 -8 -12 -17
1>rvo:gather <person>	-4 -22 5 -7 -9 4
1>rvo:gather the	9 -23 14 -7 3 -7
1>rvo:gave <person>	0 15 -15 -14 -13 -12
1>rvo:gave a	-8 -11 13 -19 -14 -2
1>rvo:gave it	-16 23 -23 -34 -11 -6
1>rvo:gave me	-1 -29 12 -18 -8 -18
1>rvo:gave no	-1 -35 -1 11 -9 -17
1>rvo:gave the	4 -1 -7 -31 -19 -22
1>rvo:go ;	-11 19 -22 -22 -21 -22
1>rvo:greet each	12 -18 11 -6 -11 -9
1>rvo:hand <person>	14 -2 0 -7 -14 -19
1>rvo:hand the	-20 -10 -20 -10 15 -14
1>rvo:head the	7 26 -32 -14 -12 -20
1>rvo:hear both	8 1 -19 -5 -8 -14
1>rvo:heard .	18 -16 -3 -2 -3 -6
1>rvo:heard <person>	2 -3 3 -7 -10 -19
1>rvo:heard hi	-12 11 -19 -2 -14 5
1>rvo:heard it	0 11 -14 -10 -9 -19
1>rvo:heard of	-10 5 -24 -7 -8 1
1>rvo:held out	1 -8 6 -11 -10 -17
1>rvo:held the	7 -5 4 -14 -17 -15
1>rvo:hide .	-22 -12 -4 -5 -8 14
1>rvo:host ,	23 -12 7 -6 -10 -10
1>rvo:host a	2 -24 22 -3 -5 -2
1>rvo:host in	-15 5 -2 -1 -1 -1
1>rvo:host the	-2 10 -17 -6 7 -18
1>rvo:invit .	15 -21 -13 -2 -10 -15
1>rvo:invit as	-1 -32 -11 4 -9 -28
1>rvo:invit but	12 -31 -14 9 -7 -12
1>rvo:invit to	-25 -7 -10 12 -4 -12
1>rvo:invit two	-1 -23 -7 -18 -8 10
1>rvo:join by	-22 -10 4 -6 -10 10
1>rvo:join them	-14 20 -24 -13 -8 -12
1>rvo:kept <person>	1 -11 14 -16 -14 -13
1>rvo:kept the	-21 19 0 -18 -5 -18
1>rvo:leak .	-6 15 -21 -7 -12 -17
1>rvo:learn of	9 -2 -23 -13 -15 -18
1>rvo:leav .	5 -19 -26 -14 -8 1
1>rvo:led the	5 -4 -1 -15 -19 -17
1>rvo:left after	8 14 -17 -1 -3 -3
1>rvo:left empty-hand	-6 14 -16 -6 -11 -7
1>rvo:left it	-1 -17 -10 -10 10 -11
1>rvo:left the	16 -14 -13 -7 -8 -9
1>rvo:left to	21 -20 -5 -5 -9 -9
1>rvo:left without	-8 9 -5 -8 -15 -18
1>rvo:lent the	17 2 -27 -9 -14 -22
1>rvo:let ambassador	3 -35 -33 -19 6 -29
1>rvo:let hi	-16 2 -22 -4 2 -16
1>rvo:listen at	-8 -15 -15 16 -3 -10
1>rvo:lost hi	2 -12 3 -11 -21 0
1>rvo:make it	23 -20 -17 -10 -13 -14
1>rvo:meet in	11 -3 -38 -9 -12 -6
1>rvo:meet with	4 -21 13 -8 -7 -4
1>rvo:met <person>	-15 15 -12 -5 -8 -11
1>rvo:met congoles	-19 -7 9 -1 -1 -5
1>rvo:met on	2 4 -16 -3 -3 0
1>rvo:name the	6 -16 8 -6 -4 -4
1>rvo:offer <person>	-11 -18 16 -8 -6 -11
1>rvo:offer to	8 -18 8 -10 -16 -14
1>rvo:open an	4 1 -15 -8 -10 -14
1>rvo:open the	-2 -25 13 -10 -5 -8
1>rvo:pack ;	-19 19 -16 -11 -17 -15
1>rvo:pick up	20 -21 -10 -6 -8 -9
1>rvo:plead anoth	2 -20 -11 -7 -9 8
1>rvo:pour the	2 4 -12 -12 -16 -22
1>rvo:preach ;	-16 17 -12 -7 -11 -13
1>rvo:present the	-12 20 -4 -2 -7 -2
1>rvo:present troop	10 4 -12 -17 -9 -13
1>rvo:presid ,	5 -18 9 -11 -9 -14
1>rvo:presid .	4 -31 20 -15 -15 -17
1>rvo:presid ;	13 -12 5 -18 -13 -23
1>rvo:presid and	13 -26 18 0 0 -1
1>rvo:presid in	8 -8 7 -7 -10 -19
1>rvo:print the	-4 10 -14 -17 -22 -20
1>rvo:promis <person>	-6 -18 17 -17 -16 -16
1>rvo:promis a	-24 -4 10 -8 -12 -12
1>rvo:promis to	-21 12 -2 -7 -18 -5
1>rvo:protest ,	2 -13 -15 -6 -17 15
1>rvo:protest .	22 -8 -2 -3 -2 -20
1>rvo:pull out	-21 -10 -11 -4 -10 11
1>rvo:put besid	2 6 -21 -10 -12 -9
1>rvo:put their	-17 1 3 -9 -14 -10
1>rvo:question <person>	-10 16 -23 -3 -7 -2
1>rvo:read aloud	16 0 -18 -7 -6 -11
1>rvo:read hi	17 -24 -3 -11 2 -24
1>rvo:read out	-14 1 6 -13 -11 -18
1>rvo:read the	-24 6 2 -26 -15 -20
1>rvo:recal <date>	-16 -18 -6 -6 -16 19
1>rvo:recal in	30 -19 -6 -8 -18 -29
1>rvo:receiv <person>	5 -25 6 -5 -14 -8
1>rvo:receiv a	-22 -28 27 -10 -12 -17
1>rvo:receiv at	-10 22 -24 -7 -14 -19
1>rvo:receiv in	3 7 -7 -19 -16 -20
1>rvo:receiv the	2 -3 -6 -7 7 -28
1>rvo:recit ;	-6 16 -29 -24 -21 -33
1>rvo:recov from	-18 -9 -10 -3 10 6
1>rvo:refus ,	-9 -13 -18 -1 -5 13
1>rvo:reject the	-12 20 -9 -1 -11 -20
1>rvo:releas from	-11 1 3 -9 -14 -16
1>rvo:remain in	8 -26 -20 -12 -17 -2
1>rvo:replac by	8 -12 -22 -4 9 -14
1>rvo:repli .	5 -15 -15 6 -8 -13
1>rvo:repli ye	-7 25 -16 -21 -4 -2
1>rvo:report .	-15 19 -17 -5 -16 -16
1>rvo:repres by	13 -14 -14 -12 14 -20
1>rvo:row boat	15 -16 -4 -1 -7 -10
1>rvo:sai <person>	5 -23 -20 -14 -3 17
1>rvo:sai no	-10 14 -17 -12 -2 -20
1>rvo:sai noth	-19 -29 21 -2 -1 -21
1>rvo:sai that	22 -24 -17 -2 -4 -11
1>rvo:sai thei	15 -13 -8 0 -1 2
1>rvo:sai there	21 -9 -2 -1 -2 -13
1>rvo:said .	31 -33 5 -12 -10 -27
1>rvo:said a	1 5 -26 -6 -8 -21
1>rvo:said no	-31 -3 -6 -22 -8 21
1>rvo:said nobodi	29 -27 -18 -12 -14 -20
1>rvo:said outsid	-16 21 -22 -5 -5 -20
1>rvo:said that	-1 -24 14 -6 -3 -12
1>rvo:said the	8 -13 9 -16 -12 -30
1>rvo:said thei	-19 8 -26 -9 -12 3
1>rvo:said to	13 -7 -17 -5 -14 -19
1>rvo:said ye	-9 15 -19 -5 -3 -17
1>rvo:sat down	0 -4 9 -4 -15 -16
1>rvo:sat in	20 -1 -32 -10 -15 -4
1>rvo:sat to	-5 16 -11 -2 -5 -4
1>rvo:sat two	-6 10 -16 -11 -4 -17
1>rvo:saw <person>	16 9 -11 -7 -4 -14
1>rvo:saw the	-8 -29 25 -17 -22 5
1>rvo:scrap .	2 11 -22 -8 -5 -12
1>rvo:seat plan	1 -25 -16 -13 -8 16
1>rvo:sent a	5 -11 -31 1 -9 -9
1>rvo:sent an	3 -34 -25 6 8 -26
1>rvo:sent everybodi	-15 5 12 -17 -17 -18
1>rvo:sent hi	5 -16 10 -16 8 -22
1>rvo:sent regret	-18 9 -33 -16 -21 3
1>rvo:sent the	-24 0 -11 2 5 -7
1>rvo:serv and	2 10 -26 -4 -7 -7
1>rvo:set foot	-20 -20 -4 -11 6 7
1>rvo:set out	-4 13 -8 -21 -13 -17
1>rvo:share a	-14 13 -12 -9 -9 -16
1>rvo:show ;	10 -37 -27 -15 -25 18
1>rvo:show <person>	10 -15 7 -14 -12 -18
1>rvo:sign .	-3 5 -10 -19 -9 -11
1>rvo:sign ;	-22 14 -11 -3 -8 -12
1>rvo:sign for	-18 -18 18 -5 -8 -6
1>rvo:sign the	-15 18 -9 -3 -4 -2
1>rvo:sit togeth	18 9 -15 -2 -4 -9
1>rvo:skip the	0 -23 -28 -11 -20 17
1>rvo:slip out	-27 9 -15 -13 -21 17
1>rvo:speak .	-20 3 2 -11 -14 -13
1>rvo:spent the	-21 5 -3 -5 7 -6
1>rvo:spoke ;	-24 19 -14 -3 -9 -15
1>rvo:spoke by	-10 27 -17 -1 -9 -22
1>rvo:spoke first	-4 -25 24 -5 -7 -20
1>rvo:spoke for	15 8 -14 -11 -8 -19
1>rvo:spoke of	14 -26 -25 -12 -22 12
1>rvo:stai at	9 -31 -43 -6 18 -32
1>rvo:stai awai	-7 -26 -21 -7 -22 24
1>rvo:stai behind	9 -15 12 -2 -16 -7
1>rvo:stai in	-3 -5 -36 -7 -25 15
1>rvo:stai to	8 -5 -16 -3 -10 -2
1>rvo:stand .	3 12 -19 -11 -11 -13
1>rvo:state <person>	5 -4 -11 -8 -16 -13
1>rvo:stood in	9 -2 -23 -7 8 -11
1>rvo:stop at	-18 -16 -7 -15 -16 19
1>rvo:stop that	2 6 -7 -1 -1 -17
1>rvo:summon the	-4 -17 3 -3 -4 8
1>rvo:summon too	10 -22 -15 -22 -15 12
1>rvo:surpris .	14 -9 -5 -8 -16 -13
1>rvo:suspend after	-19 -7 14 -2 -5 -9
1>rvo:tabl a	9 6 -22 -23 -15 -21
1>rvo:take bribe	15 -10 -17 -3 -7 -5
1>rvo:talk for	15 -13 -14 -4 -2 -5
1>rvo:talk of	16 -12 -8 -12 -4 -11
1>rvo:testifi .	-4 15 -8 -2 -4 -5
1>rvo:testifi instead	-12 -8 -8 -9 12 -15
1>rvo:thank <place>	18 -17 -18 -11 -14 -15
1>rvo:time the	8 9 -22 -9 -10 -16
1>rvo:told .	-15 21 -15 -17 -8 -21
1>rvo:told a	-14 -18 18 -6 -6 -15
1>rvo:told about	-7 17 -16 0 -1 -2
1>rvo:told of	-16 19 -16 -4 -7 -20
1>rvo:told to	-9 -2 -16 -16 -18 11
1>rvo:took no	-18 1 1 -9 -9 -16
1>rvo:took part	10 0 -18 -7 -12 -16
1>rvo:took the	-20 13 4 -12 -8 -14
1>rvo:translat .	1 11 -13 -18 -12 -15
1>rvo:travel to	-4 22 -23 -7 -7 -14
1>rvo:turn down	8 -19 -15 -17 -7 13
1>rvo:visit <place>	-11 18 -21 -5 -2 -6
1>rvo:vote ;	-2 9 -30 -9 -17 -8
1>rvo:vote against	2 12 -16 -11 -12 -17
1>rvo:vote for	5 -16 9 -8 -11 -12
1>rvo:vote no	-4 17 -27 -17 -11 -23
1>rvo:vote to	-9 0 -22 -10 -15 7
1>rvo:wait .	-17 21 -17 -3 -13 -24
1>rvo:walk out	5 2 -27 -9 -5 -14
1>rvo:want the	15 6 -19 -10 -6 -12
1>rvo:warn that	16 -13 -9 -2 -2 -10
1>rvo:watch from	6 -23 -22 -17 -16 7
1>rvo:welcom the	16 -27 -6 -9 -14 -18
1>rvo:went down	24 -25 -23 -7 -11 -10
1>rvo:went home	-19 15 -21 -26 -6 0
1>rvo:went instead	-10 21 -11 -15 -10 -13
1>rvo:went out	-22 4 -16 15 -1 -8
1>rvo:went over	-10 20 -9 -6 -2 -10
1>rvo:went togeth	-4 16 -15 -1 -1 -3
1>rvo:wrote <person>	17 -20 -6 -2 -2 -11
1>title-cue:absent	9 -33 -23 -7 -11 14
1>title-cue:attended	8 14 -40 -11 -19 -32
1>title-cue:background	30 -25 -23 -8 -15 -7
1>title-cue:hosted	-5 -27 29 -27 -48 -18
1>title-cue:invited	-1 -23 11 -11 -6 -15
1>title-cue:observer	26 -16 -22 -20 -23 -14
1>title-cue:represented	4 -4 -13 -7 -7 -24
1>title:'s	-8 9 -43 6 -26 -2
1>title:<org>	-4 22 -27 -20 -34 -37
1>title:about	15 -10 -21 -7 -5 -5
1>title:absenc	-8 -29 -19 -6 -9 22
1>title:act	-5 -22 18 -7 -9 -13
1>title:admir	3 4 -18 -14 -24 0
1>title:advis	17 -20 13 -24 -36 -34
1>title:advoc	5 -7 0 -19 -17 -19
1>title:agent	19 -14 -18 -16 -11 -1
1>title:agricultur	25 1 -16 -8 7 -11
1>title:aid	30 -10 -13 -17 -10 -24
1>title:alhaji	-25 -30 -27 -17 -22 29
1>title:also	29 -22 -10 -4 -10 -23
1>title:ambassador	12 17 -42 -26 -33 -33
1>title:american	-8 -17 -17 3 -14 8
1>title:among	3 7 -16 -6 -7 -15
1>title:an	-1 7 -17 -8 -6 -16
1>title:ani	7 15 -33 -21 -30 -37
1>title:arbitr	-28 -24 26 -11 -14 -15
1>title:armi	-12 8 -17 12 -16 -18
1>title:assist	16 -8 -15 -6 -1 -5
1>title:attornei	-10 -15 16 -12 -14 -14
1>title:australian	5 4 -19 -8 0 -13
1>title:austrian	-9 15 -26 -26 -26 -2
1>title:bank	14 -2 -19 -9 -20 -22
1>title:banker	1 12 -23 -6 -7 1
1>title:befor	-6 -16 16 -10 -10 -16
1>title:besid	1 6 -22 -2 -3 -6
1>title:between	9 13 -30 -8 -9 -21
1>title:biologist	19 10 -5 -22 -3 -8
1>title:bishop	-3 11 -7 -21 -8 -29
1>title:bookmak	23 -20 -17 -10 -13 -14
1>title:boss	-26 17 -17 -5 -5 11
1>title:breakfast	6 -19 14 -11 -16 -18
1>title:brigadi	2 13 -29 -8 4 -7
1>title:british	-9 -18 -12 18 -14 3
1>title:broker	-13 11 2 -13 2 -30
1>title:brother	10 -2 -18 -9 -15 -24
1>title:businessman	18 -5 -6 -13 -6 -18
1>title:buyer	-10 6 -1 -2 -7 -16
1>title:canneri	1 -16 6 -10 -6 -10
1>title:captain	4 5 -30 -4 -17 3
1>title:cardin	-16 -30 26 -19 2 -23
1>title:central	14 -2 -19 -9 -20 -22
1>title:chairman	9 -20 7 -36 -20 -12
1>title:chief	0 -15 3 -9 6 -4
1>title:chilean	-18 9 -8 -2 -16 9
1>title:christian	-3 -25 -17 -12 15 -17
1>title:cloth	9 -23 14 -7 3 -7
1>title:club	-23 -20 -28 -8 -31 29
1>title:coach	-18 -7 1 -8 -18 16
1>title:colleagu	-15 17 -11 -10 -8 -14
1>title:colonel	1 12 -15 -14 -18 -5
1>title:command	-15 20 -27 -13 -18 -1
1>title:commission	15 -13 14 -30 -25 -28
1>title:committe	-10 -24 -18 -11 -14 14
1>title:commodor	-13 -20 20 -5 -5 -14
1>title:compact	21 -11 -11 -4 -7 -11
1>title:conductor	16 -12 -6 -7 -4 -7
1>title:congoles	8 4 -21 -3 -4 -5
1>title:consul	-30 27 -22 -6 -6 -10
1>title:councillor	11 21 -50 -24 -22 -28
1>title:counsel	-2 22 -36 -25 -50 -34
1>title:custom	11 7 -14 -10 -19 -20
1>title:dai	-6 8 -8 -5 -11 -16
1>title:dame	-15 -16 3 -16 -24 11
1>title:datuk	13 -8 12 -6 -15 -16
1>title:deacon	-12 22 -24 -14 -10 -17
1>title:dean	19 -1 -24 -16 10 -14
1>title:defenc	-8 11 -15 -4 -15 -16
1>title:deleg	-2 16 -22 -13 -11 -14
1>title:democrat	-3 -25 -17 -12 15 -17
1>title:depart	11 7 -19 -6 -7 -10
1>title:deputi	-14 19 -11 -6 -32 -21
1>title:diari	-18 7 0 -7 -6 -10
1>title:diarist	15 -14 -11 -16 -8 -11
1>title:diplomat	15 3 -28 -12 -11 -21
1>title:director	3 2 -11 -13 -20 -8
1>title:dom	-16 17 -9 -2 -4 -8
1>title:dr	-2 16 -28 -15 -18 -22
1>title:each	-24 25 -22 -11 -8 -9
1>title:economist	9 -16 -11 -5 -7 0
1>title:editor	-2 10 -22 -21 -25 -30
1>title:educ	-3 20 -28 -16 -28 -39
1>title:egyptian	7 -15 4 -8 -10 -15
1>title:elder	-7 28 -34 -20 -15 -28
1>title:embassi	-24 25 -22 -11 -8 -9
1>title:energi	22 -15 -15 -8 -13 -30
1>title:engin	-18 26 -28 -3 -20 -6
1>title:ex-minist	10 -22 -15 -22 -15 12
1>title:ex-presid	-11 4 -17 -10 -18 16
1>title:execut	-36 10 -32 -14 10 -7
1>title:expert	-11 17 -23 -13 -10 -17
1>title:export	-9 -9 5 -8 -17 6
1>title:father	4 -9 5 -19 -19 -14
1>title:feder	-14 16 -15 -6 -11 -8
1>title:financ	-19 -31 20 -9 25 -18
1>title:fisheri	-12 -6 20 -11 -26 -31
1>title:fisherman	29 -19 -14 -12 -10 -28
1>title:fon	-13 23 -25 -15 -20 -18
1>title:foreign	2 -17 2 -17 5 1
1>title:foreman	-9 9 -15 -11 -15 4
1>title:forens	-11 17 -23 -13 -10 -17
1>title:former	14 -19 -17 -24 -2 2
1>title:fugit	16 -9 -2 -3 -4 -8
1>title:fund	-7 12 -6 -8 -17 1
1>title:gener	2 -8 -5 -3 -17 -11
1>title:georgian	-21 -6 -22 -9 22 -27
1>title:ghanaian	-5 16 -18 -8 -14 -19
1>title:goalkeep	11 -18 -27 -8 4 -16
1>title:governor	-10 -26 8 -23 -8 12
1>title:granddaught	9 6 -12 -16 -10 -17
1>title:greek	2 -4 -15 -13 9 -18
1>title:grower	15 -6 -18 -14 -16 -22
1>title:guest	-9 -22 19 -10 -8 4
1>title:harbour	-16 8 -2 -14 -10 -3
1>title:headmistress	-26 -20 21 -15 -13 -14
1>title:health	-15 13 -6 -19 -24 -28
1>title:her	17 -12 -20 -15 -8 -20
1>title:herdsman	2 6 -21 -10 -12 -9
1>title:hereditari	-12 5 8 -4 -12 -18
1>title:hi	-4 8 -9 -13 -37 -10
1>title:high	12 -15 11 -7 -13 -16
1>title:historian	-13 -20 16 -10 -8 7
1>title:home	8 20 -18 -4 -26 -5
1>title:hoteli	-22 14 12 -7 -19 -25
1>title:hous	-6 3 8 -14 -26 -21
1>title:hungarian	-17 -6 -10 -2 -4 10
1>title:hydrologist	1 8 -17 -5 -6 -15
1>title:imam	-19 3 -20 -18 -11 13
1>title:includ	17 2 -11 -6 -8 -11
1>title:indonesian	12 -29 -15 -10 -10 7
1>title:industri	-12 19 -18 -5 -6 -9
1>title:informateur	19 -21 -15 -2 -15 -17
1>title:inspector	-7 -3 14 -21 -18 -30
1>title:insur	-18 1 12 -2 -2 -11
1>title:interior	4 -21 16 -19 -16 -8
1>title:invit	-1 -23 11 -11 -6 -15
1>title:irrig	15 -23 9 -6 -6 -12
1>title:italian	7 3 -24 -5 -9 -20
1>title:jamaican	6 19 -20 -3 -3 -11
1>title:journalist	3 -28 7 -9 -9 -8
1>title:judg	-40 -41 41 -23 18 -33
1>title:justic	-6 -37 17 8 -19 5
1>title:kanak	-12 15 -8 -6 -2 -4
1>title:king	-15 12 -1 -2 -4 -5
1>title:labour	-11 -27 27 -13 -20 -24
1>title:land	21 -23 6 -14 -9 -13
1>title:lao	10 6 -26 -6 -6 -11
1>title:late	45 -33 -29 -7 -10 -19
1>title:lawyer	19 -2 -14 -21 -24 -22
1>title:leader	-5 11 -26 -28 -19 10
1>title:lieuten	-10 -7 -12 14 -15 0
1>title:lobbyist	19 -20 -31 -17 -19 -6
1>title:lord	-19 15 -3 -5 -5 -7
1>title:major	0 18 -20 -13 -18 -24
1>title:man	-27 23 -25 -17 -13 -17
1>title:manag	7 -1 -23 -11 -18 1
1>title:mapmak	5 11 -12 -13 -12 -20
1>title:mate	7 -15 -16 -4 -16 8
1>title:mauritanian	-14 -2 -12 -9 -15 4
1>title:mayor	-50 -9 32 -25 -39 -9
1>title:mediat	-11 -20 26 -25 -22 -22
1>title:meet	-13 27 -27 -6 -4 -2
1>title:member	-16 29 -26 -13 -10 -19
1>title:metropolitan	-14 -18 -3 -4 -5 14
1>title:minist	-23 -31 19 -18 4 -11
1>title:ministri	30 -23 -17 -9 -4 -14
1>title:moder	15 -2 -12 -20 -12 -21
1>title:monsignor	-24 -29 -20 -11 25 19
1>title:mr	-21 21 -16 -21 -16 -23
1>title:name	9 -31 7 -13 -15 -23
1>title:nana	-4 -17 3 -3 -4 8
1>title:navi	-15 -8 -11 -9 -15 15
1>title:negoti	-11 16 -25 -12 -11 11
1>title:neither	-18 1 -14 -19 -16 18
1>title:newsread	-9 -22 18 -1 -3 -5
1>title:no	12 -25 -23 -16 -18 13
1>title:nor	-21 16 -16 -9 -6 -12
1>title:norwegian	-24 21 -12 -17 -21 -19
1>title:not	-32 -31 -25 -10 -26 30
1>title:nurs	6 4 -11 -5 -14 -18
1>title:observ	-22 19 -21 -19 -12 -12
1>title:of	21 -36 -9 -19 -5 -1
1>title:offic	11 -3 -17 -7 -9 -29
1>title:offici	1 12 -15 -5 -2 -4
1>title:oil	-24 -6 -18 14 -7 14
1>title:on	1 7 -15 -15 -16 -17
1>title:onli	-2 -4 -22 -7 -11 6
1>title:opposit	14 -18 -25 -15 -15 5
1>title:osagyefo	16 -7 -4 -5 -6 -8
1>title:other	-21 23 -23 -15 -18 -21
1>title:owner	-14 -33 0 -24 8 12
1>title:palac	24 -27 -18 -9 -3 -13
1>title:pamiri	-18 -5 10 -18 -4 -10
1>title:paper	-8 18 -27 -22 -24 -27
1>title:paramount	-24 5 9 -6 -13 -9
1>title:parti	21 -20 -10 -6 -16 -33
1>title:pastor	-21 -3 5 -12 -12 3
1>title:person	-11 27 -12 -24 -11 -25
1>title:peruvian	22 13 -21 -8 -5 -8
1>title:poet	6 -19 -15 26 -6 -14
1>title:polic	30 -22 -3 -17 -15 -10
1>title:port	17 -28 -8 -9 8 -22
1>title:prefect	-17 24 10 -4 -31 -4
1>title:premier	7 -19 -6 -7 3 -8
1>title:presid	-14 -15 13 -15 4 0
1>title:prime	-3 -22 1 -16 13 -3
1>title:princ	-23 -24 -16 -22 -30 27
1>title:printer	25 -17 -29 -14 -25 -26
1>title:professor	-18 -12 -37 -17 -23 23
1>title:prosecutor	3 4 -28 -19 -12 12
1>title:qatari	-19 -7 9 -1 -1 -5
1>title:ratu	-20 -21 17 0 16 5
1>title:rear	10 -19 7 -10 -5 -13
1>title:rebel	-4 13 -21 -12 -15 4
1>title:rector	-6 -28 30 -9 -13 -19
1>title:report	27 -17 -22 -10 -10 -29
1>title:repres	-23 -8 -6 -19 -18 23
1>title:retir	-12 -11 15 -6 -13 -10
1>title:rival	4 6 -16 -15 -19 -18
1>title:road	-14 18 -15 -6 -15 -16
1>title:russian	-15 18 -16 -1 -17 -22
1>title:s	6 -1 -10 5 -23 -17
1>title:scientist	9 0 -19 -10 -8 -11
1>title:secretari	30 -17 -11 -30 -26 -24
1>title:secretary-gener	-15 0 3 -12 -11 -12
1>title:seen	-16 -7 -10 -6 -2 13
1>title:senat	-8 -36 6 -7 -11 13
1>title:seu	-3 8 -10 -4 -7 -15
1>title:sheikh	-38 6 -18 -24 -42 25
1>title:ship	-23 13 -15 14 -7 -14
1>title:shipown	-14 -29 15 -17 4 5
1>title:similar	-6 14 -16 -6 -11 -7
1>title:sinc	1 1 -11 -8 -3 -17
1>title:sir	2 -5 -18 -15 -13 3
1>title:sister	-27 22 3 -13 -17 -24
1>title:smelter	10 -38 -30 0 -24 17
1>title:son	9 -5 -18 -17 -13 -4
1>title:sourc	29 -22 -10 -4 -10 -23
1>title:speaker	-25 9 10 -21 -24 -25
1>title:special	-18 -15 14 -13 -7 -17
1>title:spelt	1 -25 -16 -13 -8 16
1>title:spokesman	38 -26 -25 -17 -9 -34
1>title:spokeswoman	-5 -38 -17 9 -6 0
1>title:steward	2 2 0 -5 -7 -16
1>title:stop	-24 25 -22 -11 -8 -9
1>title:strike	-22 24 -5 -1 -1 -3
1>title:striker	-23 16 -17 -2 -15 11
1>title:student	19 -19 -29 -17 -17 13
1>title:sudanes	18 2 -12 -5 -3 -5
1>title:sultan	-18 -11 -12 -7 12 -4
1>title:surveyor	-22 13 -18 -14 -14 23
1>title:swiss	11 -1 -22 4 -15 -23
1>title:the	9 -13 -15 -3 -15 -12
1>title:their	-22 24 -5 -1 -1 -3
1>title:them	3 7 -16 -6 -7 -15
1>title:then	-19 17 -19 -7 -18 -2
1>title:those	16 -9 -2 -3 -4 -8
1>title:through	17 -15 -11 -14 -8 -9
1>title:timber	0 11 -14 -10 -9 -19
1>title:togeth	12 7 -22 -7 -13 -19
1>title:tourism	7 -7 -7 -13 -12 -27
1>title:trader	7 2 -33 -13 -14 -7
1>title:transfer	19 -1 -7 -1 -5 -13
1>title:transport	-3 4 -28 -10 -4 2
1>title:treasur	-18 24 -35 -11 -21 -23
1>title:trial	-6 6 -18 -10 -15 5
1>title:truste	14 16 -13 -3 -5 -29
1>title:turkish	-20 20 -21 7 -8 -9
1>title:two	-12 16 -22 -16 -19 -22
1>title:tánaist	7 -2 -17 -9 -11 -16
1>title:u	-13 22 -23 -12 -12 -15
1>title:under	1 -8 5 -12 -13 -23
1>title:under-secretari	11 3 -18 -6 -10 -11
1>title:union	-17 28 -41 -13 -22 -3
1>title:us	9 -12 7 4 -14 -19
1>title:vener	-14 -17 18 -5 -12 -14
1>title:vice	3 4 -28 -10 -25 2
1>title:vice-minist	-15 21 -21 -6 -5 -6
1>title:vice-presid	18 4 -27 -3 -6 6
1>title:water	0 18 -32 5 -7 -22
1>title:which	8 6 -7 -9 -8 -17
1>title:wrestler	-18 19 -12 -4 -2 -11
1>title:writer	20 -16 -16 -11 -5 -18
A>aside-cue:absent	-2 -36 -7 -21 10 7
A>aside-cue:attended	-38 26 -22 -17 -4 -9
A>aside-cue:background	17 -3 -21 -18 -23 -27
A>aside-cue:declined	18 -21 -28 -19 -18 4
A>aside-cue:hosted	-34 12 6 -15 -35 -9
A>aside-cue:invited	-15 9 -17 15 -26 -7
A>aside-cue:observer	-4 4 0 -12 -20 -6
A>aside-cue:reported	5 -4 -4 -10 -19 -15
A>aside-cue:represented	-29 -21 -25 -11 34 -37
A>aside:'s	7 -18 -27 -10 -19 10
A>aside:<person>	3 4 -8 -17 -7 -34
A>aside:a	-14 -12 -34 -1 14 1
A>aside:after	18 -18 -6 -1 -6 -15
A>aside:all	4 11 -25 -17 -12 -20
A>aside:also	-7 11 5 -11 -18 -29
A>aside:and	9 -16 -5 -9 5 -12
A>aside:ar	-5 -16 -10 -8 -16 15
A>aside:as	-36 27 -20 -23 -14 -2
A>aside:ask	1 10 -34 -10 -22 -12
A>aside:at	-14 10 -14 -15 -26 2
A>aside:be	-9 -31 -21 -14 -3 21
A>aside:been	-21 -24 -23 -9 -14 28
A>aside:behind	-21 -18 -16 -11 -14 27
A>aside:boat	37 -14 -17 -7 -27 -36
A>aside:both	14 -3 -15 -10 -16 -22
A>aside:by	-6 1 -30 -20 16 -23
A>aside:call	-9 7 8 -9 -14 -27
A>aside:chair	-24 -40 26 -12 -24 3
A>aside:channel	-4 10 -12 -7 -14 -17
A>aside:command	-10 -4 11 -3 -9 -17
A>aside:control	-21 21 -13 -6 -6 2
A>aside:count	14 -15 -5 -4 -11 -10
A>aside:deal	-15 -10 -16 -8 -14 15
A>aside:deputi	-8 14 -10 -2 -10 -18
A>aside:draft	24 -21 -4 -1 -5 -15
A>aside:evid	-17 -23 15 -5 -7 8
A>aside:farmer	20 -9 -22 -15 -21 -23
A>aside:file	0 -15 -9 -4 -20 12
A>aside:first	-2 6 -10 -11 -17 -14
A>aside:for	-30 9 -31 -25 29 -32
A>aside:form	-16 18 -18 -6 -6 -5
A>aside:four	12 -11 8 -2 -6 -16
A>aside:from	-11 18 -21 -17 -7 -9
A>aside:governor	-30 3 -2 -7 3 -15
A>aside:ha	28 -23 -30 -16 -23 -15
A>aside:had	3 -19 0 -12 6 -10
A>aside:hall	18 -18 -6 -1 -6 -15
A>aside:have	8 -21 -9 -10 -13 8
A>aside:head	-11 -1 7 -2 -8 -19
A>aside:her	-23 -26 -21 -15 0 24
A>aside:hi	-4 -9 -29 -27 8 -9
A>aside:hospit	-10 -27 17 -10 -18 -28
A>aside:host	-35 16 -10 -15 -17 -19
A>aside:ill	-12 -8 -13 -1 15 -16
A>aside:in	10 -20 -4 -29 -7 -9
A>aside:invit	-23 -33 6 21 -12 1
A>aside:is	-20 -30 15 -13 14 7
A>aside:it	-6 2 9 -22 -9 -17
A>aside:largest	2 -22 -22 -4 -8 13
A>aside:last	-21 -6 -9 -8 -18 11
A>aside:lawyer	12 -36 -33 -22 24 -29
A>aside:lead	20 -13 -14 -2 -4 -16
A>aside:leg	-9 4 -9 -5 11 -22
A>aside:line	11 -24 4 -16 -3 -5
A>aside:look	-22 8 -12 -5 -10 10
A>aside:mayor	-3 -16 -15 -5 -6 9
A>aside:mediat	-23 16 12 -5 -16 -21
A>aside:name	-11 -8 -26 -16 -22 13
A>aside:not	14 -19 -42 -18 7 1
A>aside:note	-21 0 -25 -7 12 -15
A>aside:noth	-15 23 -22 -7 -16 -12
A>aside:of	-4 -5 16 6 -25 -28
A>aside:on	6 -1 -19 -10 -25 -11
A>aside:onc	24 -21 -11 -5 -13 -22
A>aside:oper	-13 16 -8 -6 -10 -17
A>aside:organis	-20 14 8 13 -24 -29
A>aside:out	-1 -15 9 -16 -16 3
A>aside:own	12 -22 -28 -6 -15 7
A>aside:paper	-13 15 -17 -5 -11 -8
A>aside:petit	-12 -20 -4 13 -5 -12
A>aside:presid	-2 14 -21 -11 -24 -25
A>aside:pull	-23 -1 -13 -3 -11 14
A>aside:read	8 -1 -23 -14 -11 -23
A>aside:recov	18 -19 -8 0 -5 -16
A>aside:refus	23 -22 -23 -19 -17 -12
A>aside:repres	-18 -24 -13 -9 23 -20
A>aside:run	-16 -24 24 -7 -17 -13
A>aside:russian	-32 -12 3 -17 -20 16
A>aside:russian-languag	-4 10 -12 -7 -14 -17
A>aside:s	8 13 -33 -12 -23 -17
A>aside:same	-1 8 -12 -6 -8 -23
A>aside:sat	-18 6 3 -6 -9 -5
A>aside:senat	-26 -5 -13 -7 15 -16
A>aside:sent	-16 -18 -7 -4 17 -13
A>aside:set	5 -12 -15 -1 -13 17
A>aside:sheep	21 -20 -21 -20 -19 -19
A>aside:sinc	15 -12 -15 -5 -7 -15
A>aside:speak	1 13 -19 -15 -16 -16
A>aside:spell	-24 -1 13 -13 2 -21
A>aside:spoke	-20 31 -27 -12 -27 -30
A>aside:stai	-24 -20 -21 -7 -10 28
A>aside:still	-3 -15 -15 -6 -18 12
A>aside:student	-4 11 -21 -12 -3 -21
A>aside:tabl	-26 22 -14 -6 -15 -5
A>aside:take	-16 9 -23 -4 -11 3
A>aside:that	11 -1 -9 -1 -4 -20
A>aside:the	-2 2 -8 -19 -9 -25
A>aside:them	6 15 -27 -7 -10 -11
A>aside:thi	14 6 -9 -7 -7 -19
A>aside:time	15 -13 -8 -15 -11 0
A>aside:to	3 -8 -30 -16 1 5
A>aside:told	20 -31 -20 -8 -14 9
A>aside:took	-14 -23 9 -5 13 -9
A>aside:us	-10 16 -19 -7 -8 -13
A>aside:video	-26 32 -13 -16 -26 -29
A>aside:wa	0 -8 -23 -16 9 -8
A>aside:want	18 -23 -14 -8 -18 -1
A>aside:watch	-2 -17 -20 -7 -26 9
A>aside:well	-1 10 -18 -9 -18 -17
A>aside:whom	28 -33 -31 -13 -18 -9
A>aside:whose	-11 -15 -1 -22 -5 9
A>aside:will	-24 -3 -16 -17 -2 10
A>aside:with	9 1 -21 -9 -20 -12
A>aside:year	13 3 -6 -11 -14 -16
A>group:2	-27 17 -12 -16 -10 -4
A>group:3	-11 11 -7 -14 -19 -33
A>group:4	16 -15 -7 -15 -22 -3
A>l2:) ,	-20 32 -32 -5 -25 -23
A>l2:, <quote>	-12 -5 4 -8 -20 -9
A>l2:, among	-16 10 -9 -5 -6 -7
A>l2:, and	0 -20 2 -22 11 -10
A>l2:, as	0 -6 16 -13 0 -21
A>l2:, but	-21 -22 6 -6 -21 17
A>l2:, expects	-14 16 -10 -10 -10 -10
A>l2:, said	-9 -5 12 9 -9 -49
A>l2:, says	21 -22 -5 0 -1 -8
A>l2:, through	16 -20 -9 -12 -8 -8
A>l2:, where	14 -11 -16 -6 -13 -14
A>l2:, with	-7 17 -17 0 -4 -7
A>l2:: <number>	-16 -10 -20 -12 -18 16
A>l2:; for	-32 -1 -22 -17 13 -26
A>l2:<date> ;	-20 24 -13 -7 -15 -14
A>l2:<date> with	-13 17 -15 -6 -19 -10
A>l2:<organisation> '	0 -10 -15 0 -32 2
A>l2:<organisation> ,	-17 21 -30 -11 -16 -4
A>l2:<organisation> came	-16 2 -22 -4 2 -16
A>l2:<person> '	7 -1 -12 -18 -12 -11
A>l2:<person> entertained	-11 13 -7 -4 -15 -18
A>l2:<person> gave	10 -23 -5 -3 -3 -8
A>l2:<person> nor	-16 -21 -6 -5 -9 20
A>l2:<person> questioned	-18 12 -6 -2 -4 -8
A>l2:<person> said	-2 8 -39 -23 -15 1
A>l2:<person> says	-27 8 -12 -14 -4 10
A>l2:<person> sent	-24 -14 -13 -9 19 -20
A>l2:<person> told	16 -13 -18 -7 -8 -10
A>l2:<person> —	15 -33 10 -19 -22 -28
A>l2:<place> '	-10 -1 2 -7 -14 -21
A>l2:<place> ,	4 -33 -3 -3 -4 -11
A>l2:<place> ;	-26 1 -14 -6 -12 18
A>l2:<place> came	-11 16 -8 -3 -10 -19
A>l2:<quote> said	1 -8 -10 -20 -15 6
A>l2:<quote> says	18 -16 -10 -9 -8 -20
A>l2:about :	-24 28 -6 -5 -8 -33
A>l2:accept ;	-25 -32 -24 13 -29 24
A>l2:accept in	-16 6 -10 -2 -14 -19
A>l2:accord to	-21 18 -12 -5 -7 -3
A>l2:across were	-18 19 -5 -2 -3 -4
A>l2:agent ,	-13 14 -13 -4 -8 -17
A>l2:aid ,	2 6 -16 -11 -14 -18
A>l2:ambassador ,	-9 21 -25 -29 -16 10
A>l2:apolog :	-35 -34 -34 -27 8 25
A>l2:apologis to	15 -11 -16 -7 -10 -14
A>l2:as did	-14 -21 -15 -8 -13 21
A>l2:attend :	-25 -14 -19 -9 19 -22
A>l2:bench ;	-34 23 -12 -22 -7 -14
A>l2:besid <person>	-18 11 0 -10 -16 -23
A>l2:brother ,	16 -12 -8 -5 -12 -11
A>l2:by state	-32 36 -38 -9 -34 -13
A>l2:call <person>	-20 20 -12 -5 -4 -7
A>l2:came with	-22 0 -17 -8 -13 5
A>l2:captain ,	8 4 -33 -13 -16 -19
A>l2:caretak ,	18 -16 -18 -13 -17 -14
A>l2:chair ,	-22 -19 9 -12 7 0
A>l2:chair ;	-24 33 -24 -19 -22 -30
A>l2:chairman ,	-8 -17 18 -6 -12 -26
A>l2:chief ,	-18 -2 0 -15 11 -11
A>l2:clerk ,	3 4 -20 -13 -13 -17
A>l2:client ,	6 -15 -4 -5 -7 -2
A>l2:committe chair	-18 -19 20 -1 -4 -8
A>l2:compani ,	14 5 -26 -15 -29 -28
A>l2:confirm ;	-24 -26 -21 14 -5 7
A>l2:counsel ,	-25 -1 -17 -17 -18 7
A>l2:deleg ,	-21 13 -20 5 -26 -6
A>l2:deputi ,	-32 1 3 -10 -18 2
A>l2:director ,	-20 9 -29 -9 6 -6
A>l2:driver ,	2 3 -27 -13 -14 -15
A>l2:engin ,	-18 17 -17 -7 -13 -14
A>l2:excus :	-36 -39 -35 -16 -40 43
A>l2:famili spoke	-6 12 -16 -3 -4 -6
A>l2:first ,	-16 18 -14 -9 -8 -10
A>l2:flank by	-18 20 -8 -1 -5 -8
A>l2:for by	-24 26 -20 -12 -30 -19
A>l2:fourth ,	-6 -7 -15 -13 -17 15
A>l2:freed were	-20 26 -14 -2 -2 -9
A>l2:governor ,	8 -12 -27 -9 -3 2
A>l2:grocer '	-4 15 -8 -2 -4 -5
A>l2:guest ,	-14 27 -35 -17 -15 -22
A>l2:had asked	-17 2 2 -6 -10 -13
A>l2:head ,	-26 -35 35 -22 -24 -7
A>l2:head by	-13 20 -20 -2 -4 -8
A>l2:held by	-10 15 -26 -5 -7 -9
A>l2:host ,	0 -31 10 -20 -18 -15
A>l2:host ;	-5 16 -11 -2 -5 -4
A>l2:hour :	-18 22 -11 -7 -18 -26
A>l2:husband ,	33 -35 -15 -8 -9 -19
A>l2:institut ,	-13 21 -13 -1 -3 -6
A>l2:interpret ,	-26 19 -18 -12 -14 -12
A>l2:it ;	-13 19 -9 -4 -7 -6
A>l2:it to	-31 11 7 -14 -11 -20
A>l2:judg ,	6 -16 8 -2 -6 -12
A>l2:kept for	-18 -14 -10 11 -9 5
A>l2:known as	-28 21 -12 -6 -5 -19
A>l2:lawyer ,	-3 12 -16 -10 -16 -26
A>l2:leader ,	-9 -10 -16 -11 0 8
A>l2:left sat	-10 15 -3 0 0 -8
A>l2:man ,	-18 -11 -5 -5 -15 19
A>l2:mayor ,	-16 -17 20 -15 -16 -17
A>l2:mediat ,	-27 -18 22 -13 -9 -18
A>l2:member ,	-19 19 -9 -6 -7 0
A>l2:minist ,	-20 -20 -11 -4 5 14
A>l2:mother ,	-3 6 -7 -16 -16 -21
A>l2:note ;	-31 33 -17 -21 -23 -31
A>l2:observ ,	-22 17 -7 -4 -6 -8
A>l2:on ;	-7 -23 -4 -2 -1 18
A>l2:on <date>	5 -22 14 -6 -12 -14
A>l2:order ;	-33 34 -7 -8 -4 -11
A>l2:owner ,	-4 -10 -25 -11 10 -11
A>l2:p.c .	13 -21 -30 -28 -34 8
A>l2:paperwork :	-24 33 -29 -10 -32 -38
A>l2:partner ,	11 -21 -9 -4 -8 1
A>l2:phone ,	-23 7 -18 -8 -10 2
A>l2:posit ;	-10 21 -11 -15 -10 -13
A>l2:prefect ,	-20 10 3 -11 -11 -14
A>l2:premier ,	-14 -15 11 -2 5 -7
A>l2:present :	-22 -3 19 -11 -23 -30
A>l2:present were	-40 51 -19 -2 -5 -15
A>l2:presid ,	15 -36 -29 -7 10 -9
A>l2:presid ;	-35 18 -29 -26 2 -22
A>l2:presid in	-20 -5 -34 -7 -15 12
A>l2:price ;	-19 25 -15 -21 -23 -26
A>l2:question ,	-27 16 -15 -7 -6 -12
A>l2:question by	-13 21 -11 -2 -6 -4
A>l2:reach ;	25 -18 -7 -3 -9 -24
A>l2:river were	-5 15 -19 -1 -1 -3
A>l2:room :	-31 26 -28 -17 -34 -5
A>l2:s ,	-33 22 -32 -22 -27 2
A>l2:secretari ,	-6 9 -19 -7 -8 -17
A>l2:shuar ,	-11 18 -13 -1 -1 -9
A>l2:sign by	0 -18 10 -5 -16 -14
A>l2:son ,	-24 -11 -8 -7 -7 14
A>l2:speaker ,	11 -11 -15 -10 -6 -8
A>l2:speech by	-9 26 -25 0 -1 -1
A>l2:spokesman ,	7 -23 -9 -7 -6 3
A>l2:spot ;	-19 29 -13 -2 -4 -11
A>l2:staff ,	-14 18 -22 -9 -13 -16
A>l2:steward ,	-25 24 -15 -6 -9 -16
A>l2:studi by	15 -15 -15 -11 -6 -9
A>l2:suspect :	42 -42 -28 -15 -35 -40
A>l2:tabl sat	-6 22 -22 -2 -3 -10
A>l2:talk :	-29 34 -24 -5 -27 -27
A>l2:teacher :	42 -39 -30 -18 -45 -46
A>l2:there ;	18 -21 -12 -15 -6 -22
A>l2:there were	-12 15 -9 -1 -12 -3
A>l2:to see	-16 15 -11 -2 -2 -5
A>l2:too ;	-13 -22 -8 -21 -11 25
A>l2:top :	2 2 -18 -2 -11 -17
A>l2:treasur ,	-16 13 -13 -16 -12 -4
A>l2:tribe was	-10 21 -13 -2 -6 -11
A>l2:two ,	7 4 -11 -8 -22 -11
A>l2:two :	-31 33 -24 -14 -29 -35
A>l2:union ,	-8 21 -10 -2 -7 4
A>l2:union chair	-16 20 -23 -5 -5 -9
A>l2:villag head	-12 27 -27 -7 -14 -20
A>l2:visitor were	-18 20 -25 -8 -12 -10
A>l2:vote ,	-8 13 -16 -12 -11 -17
A>l2:vote ;	-33 -23 -27 -25 -21 29
A>l2:vote for	12 -6 -14 -6 -21 -19
A>l2:widow ,	23 -24 -12 -8 -6 -15
A>l:#	-29 12 11 -16 -10 -8
A>l:'	-12 1 3 2 -24 -19
A>l:.	0 -16 -42 -41 -4 11
A>l::	-1 -24 -64 -49 6 27
A>l:;	-16 14 -51 -1 -16 -11
A>l:<date>	5 -22 14 -5 -11 -14
A>l:<number>	-16 -10 -20 -12 -18 16
A>l:<person>	-1 4 -8 -24 -35 -34
A>l:<quote>	0 -7 -5 -14 -16 -13
A>l:among	-16 10 -9 -5 -6 -7
A>l:and	-12 -3 -11 -7 7 -16
A>l:as	-15 11 1 -17 -7 -17
A>l:asked	-17 -5 8 -6 -9 -14
A>l:but	3 -24 3 -13 -24 11
A>l:by	-9 12 -5 -21 -18 -23
A>l:came	-27 17 -24 -8 -3 -29
A>l:chair	-14 6 1 -13 -21 -20
A>l:did	-33 -1 -9 -12 -17 14
A>l:entertained	-11 13 -7 -4 -15 -18
A>l:expects	-14 20 -17 -10 -10 -12
A>l:for	-15 -22 -30 13 22 -14
A>l:from	-9 0 -22 -13 -19 3
A>l:gave	10 -23 -5 -3 -3 -8
A>l:head	-12 -4 8 -13 -13 -16
A>l:heard	-15 17 -15 -6 -7 -11
A>l:host	-17 -15 16 -9 -5 -14
A>l:in	-42 10 -16 -8 5 -7
A>l:is	-27 -2 18 -12 -15 -13
A>l:let	21 -7 -18 -9 -13 -13
A>l:questioned	-18 12 -6 -2 -4 -8
A>l:sat	-13 27 -22 -2 -3 -13
A>l:says	13 -18 -19 -16 -8 2
A>l:see	-16 15 -11 -2 -2 -5
A>l:sent	-18 -9 -15 -12 14 -30
A>l:spoke	-6 12 -16 -3 -4 -6
A>l:state	18 -6 -46 -15 -5 -21
A>l:that	10 -10 -34 -5 -19 6
A>l:through	17 -22 -9 -13 -8 -9
A>l:to	7 -5 11 -23 -27 -34
A>l:was	-18 8 -10 -16 -22 4
A>l:were	-45 21 -10 -7 -13 -19
A>l:what	-4 15 -14 -1 -1 -9
A>l:when	-6 7 -15 -8 -6 -3
A>l:where	14 -11 -16 -6 -13 -14
A>l:which	11 -15 -17 -8 -8 0
A>l:with	-10 10 -10 -14 -27 -6
A>l:without	-23 -11 -14 -6 -6 18
A>l:—	15 -33 10 -19 -22 -28
A>lb-cue:absent	-39 -17 -12 -13 -23 35
A>lb-cue:attended	-30 12 -10 -11 -26 7
A>lb-cue:background	16 -9 -26 -10 -26 -10
A>lb-cue:declined	5 -26 -4 -25 -19 13
A>lb-cue:hosted	-21 -16 19 -4 -20 -12
A>lb-cue:invited	-4 -8 -1 9 -15 -8
A>lb-cue:observer	12 -11 -16 -8 -16 -8
A>lb-cue:reported	6 0 -18 -8 -18 -6
A>lb-cue:represented	-32 17 -23 -14 8 -7
A>lb:'s	-6 0 -5 -21 -1 -6
A>lb:a	-8 2 -20 7 -24 -4
A>lb:absent	-20 -35 -19 -9 -9 29
A>lb:accept	-19 5 -14 -3 -17 2
A>lb:accord	13 -6 -16 -9 -9 -7
A>lb:across	-21 26 -19 -2 -3 -5
A>lb:admir	-35 6 -27 -13 9 -20
A>lb:after	-2 10 -23 -6 -9 -3
A>lb:agenc	-19 -9 9 4 -5 -13
A>lb:agenda	-18 19 -13 -4 -4 -8
A>lb:agent	-13 14 -13 -4 -8 -17
A>lb:airlin	-14 13 2 -7 -15 -16
A>lb:allow	-13 13 -23 -9 -8 1
A>lb:aloud	-3 -15 15 -4 -1 -5
A>lb:also	0 13 -14 -10 -9 -23
A>lb:ambassador	-9 21 -25 -29 -16 10
A>lb:american	-24 1 -15 -3 -16 14
A>lb:among	-31 1 -5 -7 -8 12
A>lb:an	-12 12 -39 2 -17 -18
A>lb:and	-17 -1 1 -8 -7 -13
A>lb:answer	-32 16 2 -11 -6 -12
A>lb:apologis	6 2 -18 -13 -12 -19
A>lb:ar	15 -19 -12 11 -5 -13
A>lb:archbishop	18 -8 -19 -10 1 -17
A>lb:armi	7 0 -16 -6 -3 -10
A>lb:as	-32 10 3 -17 -9 1
A>lb:assist	-16 15 -16 -8 -16 -8
A>lb:associ	-5 20 -11 0 -10 -3
A>lb:at	1 -1 -17 -19 -28 3
A>lb:austrian	-17 14 -14 2 -13 -15
A>lb:auxiliari	-18 -1 8 -3 -5 -9
A>lb:bank	7 17 -11 -9 -12 -26
A>lb:be	-12 -5 -13 -21 0 4
A>lb:becaus	-16 -14 -16 -8 11 6
A>lb:been	-1 -26 18 -9 -20 5
A>lb:besid	-22 12 1 -10 -15 -24
A>lb:between	-9 19 -17 -6 -9 -13
A>lb:bishop	-25 0 9 -6 -6 -13
A>lb:board	-8 -17 17 -10 -16 -15
A>lb:bring	-8 23 -23 -3 -1 -6
A>lb:british	-16 22 -25 -7 -4 -10
A>lb:brother	16 -12 -8 -5 -12 -11
A>lb:brought	-1 4 -24 -14 -17 -23
A>lb:but	15 -32 -8 -15 -21 9
A>lb:by	-8 6 0 -23 -6 -26
A>lb:call	-23 15 3 -6 -9 -22
A>lb:came	1 -7 -11 -10 -15 -8
A>lb:captain	8 0 -10 -12 -16 -19
A>lb:caretak	18 -16 -18 -13 -17 -14
A>lb:chair	-2 -9 3 -21 -3 -10
A>lb:chairman	-10 15 12 -10 -15 -31
A>lb:chief	-6 0 -12 -21 5 -23
A>lb:cite	32 -37 -31 -20 -19 1
A>lb:clerk	3 4 -20 -13 -13 -17
A>lb:coach	-1 -7 -23 -10 11 -20
A>lb:colonel	-21 21 -14 -9 -15 -10
A>lb:come	-2 4 -16 0 -6 -12
A>lb:command	-19 4 -17 5 -8 -2
A>lb:commission	9 -14 -27 -18 -16 4
A>lb:committe	3 -21 3 -5 12 -18
A>lb:compani	-11 -1 -7 -16 -39 5
A>lb:copper	5 5 -23 -4 -11 -15
A>lb:counsel	-25 -1 -17 -17 -18 7
A>lb:count	16 -11 -17 -8 -7 -10
A>lb:counti	7 -19 -8 -4 -16 7
A>lb:cousin	6 6 -16 -10 -14 -16
A>lb:creditor	-2 7 -18 -13 -10 -19
A>lb:crew	-27 6 5 -8 -12 -13
A>lb:cultur	-9 19 -19 -7 -16 -15
A>lb:dai	-16 -24 18 -12 -22 0
A>lb:danish	-25 14 1 -9 -13 -9
A>lb:datu	-20 20 -15 -6 -10 -15
A>lb:dean	-20 23 -17 -6 -17 -14
A>lb:decis	-19 19 -10 -7 -6 -14
A>lb:defend	-17 24 -16 -9 -20 -19
A>lb:deleg	-18 18 -26 5 -26 -6
A>lb:deputi	-29 6 -2 -9 -23 2
A>lb:did	4 -5 3 -20 -18 -8
A>lb:director	-20 14 -29 -8 4 -5
A>lb:do	21 -25 -7 -6 -4 -9
A>lb:drew	-9 12 -10 -3 -10 -18
A>lb:driver	2 3 -27 -13 -14 -15
A>lb:educ	-22 22 -21 -7 -5 -12
A>lb:employ	-29 28 -15 -5 -13 -7
A>lb:engin	-24 10 -12 -10 -14 -1
A>lb:entertain	-11 13 -7 -4 -15 -18
A>lb:exchang	-10 4 -24 -9 8 -11
A>lb:expect	-14 20 -17 -10 -10 -12
A>lb:face	-20 10 -16 -4 -5 0
A>lb:famili	7 7 -18 -3 -6 -16
A>lb:farmer	0 -17 -7 -14 -9 2
A>lb:father	0 -3 1 -8 -10 -15
A>lb:feder	-19 -8 6 1 -21 -2
A>lb:financ	-23 8 5 -5 -21 -16
A>lb:fire	-30 33 -19 -7 -6 -26
A>lb:first	-16 -2 6 -10 -16 -23
A>lb:flank	-18 20 -8 -1 -5 -8
A>lb:follow	-12 22 -25 -5 -8 -12
A>lb:for	-38 -2 -4 2 -1 -8
A>lb:foreign	-6 22 -30 -5 -11 -19
A>lb:fourth	-14 -21 -17 -15 -17 22
A>lb:french	15 -20 -21 4 19 -16
A>lb:from	-12 8 -41 -22 -24 6
A>lb:funer	-14 7 3 -7 -16 -13
A>lb:gang	-18 -1 8 -3 -5 -9
A>lb:gave	0 -16 7 -11 -7 2
A>lb:gener	-12 12 -27 -14 7 -28
A>lb:go	-5 -22 2 -11 -12 8
A>lb:gone	16 -11 -15 -10 -7 -1
A>lb:got	-13 13 -15 3 -10 -15
A>lb:governor	10 -22 -6 -8 3 -10
A>lb:grocer	-4 15 -8 -2 -4 -5
A>lb:guest	-37 14 0 -18 -20 -27
A>lb:ha	7 -28 -24 4 -10 12
A>lb:had	-21 9 -6 -14 -14 3
A>lb:harbour	-15 -14 16 -3 -9 -12
A>lb:have	-3 3 0 -7 -14 -32
A>lb:head	-36 -12 23 -19 -11 -12
A>lb:heard	5 -1 -17 -7 -8 -1
A>lb:held	-16 15 -23 -5 -12 3
A>lb:her	-2 21 -56 -10 -30 -4
A>lb:hi	-27 -1 -18 -17 -27 21
A>lb:himself	5 11 -12 -9 -8 -19
A>lb:home	-14 -10 -18 -2 9 11
A>lb:hope	-8 23 -23 -3 -1 -6
A>lb:host	-12 -40 32 -24 -22 -25
A>lb:hous	-10 17 -11 -6 -6 -9
A>lb:husband	33 -35 -15 -8 -9 -19
A>lb:in	1 3 -34 -23 14 -24
A>lb:instead	-16 19 -22 -7 -5 -10
A>lb:institut	-13 21 -13 -1 -3 -6
A>lb:interior	-20 -20 -4 -9 6 7
A>lb:interpret	-27 17 -18 8 -13 -12
A>lb:into	-21 5 6 -3 -6 -8
A>lb:investor	-31 9 -15 -7 -15 14
A>lb:invit	2 -10 -12 18 -14 -28
A>lb:is	-10 11 -2 -18 -27 -20
A>lb:it	-3 -14 17 -20 -18 -13
A>lb:judg	-10 6 0 -8 -18 -19
A>lb:kept	-24 -10 -13 11 -11 10
A>lb:known	-20 12 -18 -7 -7 7
A>lb:last	16 -12 -27 -20 -12 -22
A>lb:late	6 -23 -10 7 -1 -5
A>lb:later	-26 23 -10 -10 -9 -15
A>lb:lawyer	-2 16 -36 -14 -21 -27
A>lb:leader	-13 -10 -19 -6 -3 11
A>lb:led	17 -12 -24 -11 -13 -13
A>lb:left	-17 10 6 -7 -6 -12
A>lb:let	1 -15 -11 -16 -23 15
A>lb:letter	12 -12 -16 -10 -4 -4
A>lb:line	-21 17 -18 -7 -10 0
A>lb:list	-27 -13 21 -12 -21 3
A>lb:mai	-2 3 -10 -9 -8 -19
A>lb:man	5 1 -28 -19 -33 -10
A>lb:mayor	-35 -13 8 -9 0 5
A>lb:mediat	-32 8 16 -16 -13 -23
A>lb:meet	-13 16 -13 -5 -5 -10
A>lb:member	-21 3 4 -7 -9 0
A>lb:memori	-13 21 -13 -1 -3 -6
A>lb:messag	11 -13 -20 -4 -13 5
A>lb:minist	-25 -4 -24 -9 1 13
A>lb:mother	-3 6 -7 -16 -16 -21
A>lb:name	-18 2 -28 -19 -20 10
A>lb:neither	0 -29 -23 -11 -10 17
A>lb:no	-21 5 8 -14 -11 -2
A>lb:nobodi	-20 23 -25 -15 -22 -9
A>lb:nor	10 -12 -22 -13 -22 -5
A>lb:not	-7 -13 -19 -12 -28 13
A>lb:observ	-24 25 -14 -7 -9 -15
A>lb:of	-2 -15 -9 0 1 -12
A>lb:offer	-17 4 0 -10 -8 -15
A>lb:on	-1 16 -16 -19 -18 -34
A>lb:onli	6 8 -33 -18 -14 -28
A>lb:oper	-20 22 -31 -10 -17 -20
A>lb:opposit	15 -17 5 -2 -5 -14
A>lb:out	-9 7 -32 -17 -18 1
A>lb:outgo	-20 9 4 -10 -12 -2
A>lb:outsid	10 2 -27 -8 -8 -8
A>lb:over	6 5 -19 -10 -13 -13
A>lb:own	29 -21 -15 -7 -23 -22
A>lb:owner	-5 4 -28 -13 9 -15
A>lb:padoh	-16 16 -17 -6 -10 -13
A>lb:paper	-18 21 -13 -12 -16 -23
A>lb:parti	-11 13 -21 -3 -11 -11
A>lb:partner	11 -21 -9 -4 -8 1
A>lb:pen	-12 17 -24 -5 -12 -10
A>lb:phone	5 -2 -19 -8 -10 2
A>lb:place	-18 21 -15 -7 -14 -17
A>lb:plane	10 -16 -16 -2 5 -6
A>lb:polic	20 -33 -25 -15 -18 -5
A>lb:post	26 -27 -12 -9 -7 -10
A>lb:prefect	-24 -2 18 -22 -16 -22
A>lb:premier	-30 15 -6 -7 3 -34
A>lb:present	-32 26 -33 -6 -10 -3
A>lb:presid	-4 -15 -5 -14 11 -9
A>lb:priest	-21 -15 14 -10 -4 15
A>lb:prime	-11 16 -36 -11 -10 9
A>lb:promis	-17 0 1 -4 -3 -6
A>lb:push	-19 19 -10 -7 -6 -14
A>lb:question	-34 30 -21 -7 -9 -20
A>lb:quot	18 -17 -6 -8 -1 -5
A>lb:radio	17 -17 -26 -3 -5 -11
A>lb:rais	15 -10 -3 -3 -5 -15
A>lb:ranger	5 -7 -10 -9 6 -17
A>lb:read	-12 -1 7 -11 -16 -10
A>lb:receiv	-25 -12 13 -1 -13 -9
A>lb:refuge	22 -22 -20 -11 -9 -17
A>lb:refus	18 -7 -24 -23 -18 -19
A>lb:region	-18 2 -21 13 4 -8
A>lb:replac	-42 -15 25 -15 -26 -23
A>lb:repli	15 -33 -10 -7 -2 12
A>lb:report	27 -22 -13 -8 -16 -20
A>lb:repres	-32 -3 -32 -4 7 5
A>lb:resid	-16 12 -13 13 -3 -10
A>lb:right	-36 33 -29 -24 -12 -27
A>lb:river	-5 15 -19 -1 -1 -3
A>lb:round	-15 32 -26 -7 -6 -27
A>lb:row	-18 19 -5 -2 -3 -4
A>lb:run	-15 21 -20 -4 -4 -3
A>lb:s	15 -19 13 -42 -2 -32
A>lb:sai	-4 -1 -20 -3 -20 5
A>lb:sanction	12 -8 -8 -4 -4 -16
A>lb:sat	-23 5 7 -11 -15 -21
A>lb:saw	17 -4 -30 -18 -13 -19
A>lb:schoolteach	-14 24 -22 -4 -14 -17
A>lb:seat	-32 13 -17 7 -16 9
A>lb:secretari	11 -9 0 -10 -25 -22
A>lb:see	-16 15 -11 -2 -2 -5
A>lb:senat	-17 2 12 -7 -9 -11
A>lb:send	-16 19 -20 -10 -11 -16
A>lb:sent	-9 0 -23 -16 1 0
A>lb:share	-13 17 -15 -6 -19 -10
A>lb:show	-20 28 -24 -4 -15 -19
A>lb:shuar	-11 18 -13 -1 -1 -9
A>lb:side	-16 -4 -16 -10 -6 12
A>lb:sign	-6 -12 6 -10 -23 1
A>lb:sinc	14 -26 -24 -6 -11 6
A>lb:snow	4 -17 -6 -2 -6 4
A>lb:so	13 -10 -41 0 -18 -8
A>lb:son	-24 -11 -8 -7 -7 14
A>lb:speaker	22 -24 -24 -15 -8 -17
A>lb:speech	-9 26 -25 0 -1 -1
A>lb:spoke	-17 16 -2 -7 -7 -15
A>lb:spokesman	10 -26 1 -8 -5 1
A>lb:spokeswoman	16 -15 -14 -2 -3 -12
A>lb:sport	-16 2 4 -8 -10 -7
A>lb:staff	-1 10 -24 -9 -13 -26
A>lb:stage	-13 17 -15 -6 -19 -10
A>lb:state	13 4 -46 -15 -7 -24
A>lb:steward	-25 22 -10 -6 -9 -17
A>lb:still	-18 0 -19 -6 13 -11
A>lb:stood	-20 -11 -8 -14 17 -18
A>lb:studi	15 -15 -15 -11 -6 -9
A>lb:supervisor	-19 10 -18 17 -2 -16
A>lb:tabl	-27 21 -18 -5 -8 10
A>lb:take	-15 17 -16 -10 -12 -10
A>lb:talk	8 0 -24 -9 -6 -14
A>lb:tea	-27 -2 7 -6 -8 -15
A>lb:text	8 -31 -22 -15 -15 14
A>lb:thank	14 -25 14 -12 -21 -16
A>lb:that	-3 12 -40 -8 -23 -5
A>lb:the	5 -5 -2 -9 -18 -11
A>lb:thei	11 9 -18 -11 -15 -31
A>lb:their	-40 -5 -4 -11 -15 16
A>lb:them	0 -1 3 -7 -9 -18
A>lb:there	1 25 -20 -5 -16 -22
A>lb:those	-18 19 -5 -2 -3 -4
A>lb:though	-24 21 -28 -10 -10 -10
A>lb:three	5 5 -18 -5 -7 -9
A>lb:through	16 -7 -16 -13 -14 -19
A>lb:time	15 -11 -17 -9 -16 -12
A>lb:to	-3 1 13 -8 -25 -44
A>lb:took	-19 19 -10 -3 -9 -12
A>lb:transport	-20 -25 -9 8 -15 18
A>lb:travel	17 -16 -13 -12 -9 -12
A>lb:treasur	6 2 -18 -18 -22 -9
A>lb:tribe	-10 21 -13 -2 -6 -11
A>lb:turn	5 -13 5 -3 -5 -19
A>lb:union	4 -1 -32 -6 -11 0
A>lb:until	-1 10 -16 -6 -12 -11
A>lb:up	-13 -17 -12 -3 10 8
A>lb:vice	-24 -7 -17 -9 14 -18
A>lb:view	-15 17 -20 -6 -7 -17
A>lb:villag	-8 19 -30 -6 -9 -9
A>lb:visit	19 -16 -13 -14 -7 -22
A>lb:visitor	-18 20 -25 -8 -12 -10
A>lb:vote	9 11 -29 -21 -22 -25
A>lb:wa	-27 2 7 -9 1 -4
A>lb:water	-20 18 -13 -6 -11 -10
A>lb:week	12 -4 -12 -2 -5 -19
A>lb:went	-13 14 -24 -14 -15 -3
A>lb:were	13 -9 -10 -12 -19 -16
A>lb:what	-15 24 -17 -1 -2 -9
A>lb:when	-7 9 -16 -8 -10 -5
A>lb:where	13 -4 -21 -9 -13 -16
A>lb:whether	-18 -21 -14 23 -3 -13
A>lb:which	12 -8 -22 -8 -13 -1
A>lb:while	12 -16 0 -4 -3 -10
A>lb:who	6 6 -25 -28 -12 -16
A>lb:whose	12 2 -23 0 -15 -25
A>lb:widow	23 -24 -12 -8 -6 -15
A>lb:with	-18 12 -18 -15 -1 0
A>lb:without	-20 -4 -20 -8 -10 17
A>lb:word	18 -22 -4 -1 -14 11
A>lb:would	-1 4 -19 12 -7 -18
A>lb:ye	-17 11 -21 -15 -7 2
A>lv-cue:absent	-16 -17 -13 -6 -10 17
A>lv-cue:attended	-10 0 -5 -12 -21 1
A>lv-cue:background	4 -1 -12 -10 -16 -23
A>lv-cue:declined	6 -20 -2 -26 -19 9
A>lv-cue:hosted	3 -22 8 -25 -9 -4
A>lv-cue:invited	-33 1 9 -18 -12 2
A>lv-cue:reported	3 0 -11 -10 -19 -7
A>lv-cue:represented	-20 2 -24 -14 15 -12
A>lv:accept	-19 5 -14 -3 -17 2
A>lv:accept|in	-16 6 -10 -2 -14 -19
A>lv:allow	-13 13 -23 -9 -8 1
A>lv:answer	-32 16 2 -11 -6 -12
A>lv:apologis	6 2 -18 -13 -12 -19
A>lv:apologis|to	6 2 -18 -13 -12 -19
A>lv:ask	-20 -5 9 -9 -12 2
A>lv:ask|,	-15 -8 11 -8 -8 -1
A>lv:be	-17 12 -18 -6 -8 4
A>lv:be|that	2 -8 -16 -5 -5 6
A>lv:bring	-8 23 -23 -3 -1 -6
A>lv:brought	-1 4 -24 -14 -17 -23
A>lv:brought|,	3 -1 -23 -12 -15 -19
A>lv:call	-20 26 -18 -4 -9 -21
A>lv:call|	-5 10 -15 -1 -8 -10
A>lv:call|<person>	-20 20 -12 -5 -4 -7
A>lv:came	0 -4 -30 -11 -12 -4
A>lv:came|	-27 17 -24 -8 -3 -29
A>lv:came|'	-19 19 -10 -7 -6 -14
A>lv:came|with	4 -9 -16 -7 -12 5
A>lv:chair	-8 -3 -1 -20 -1 -8
A>lv:chair|	-14 6 1 -13 -21 -20
A>lv:chair|,	-24 -2 -1 -13 5 -3
A>lv:cite	27 -32 -27 -18 -16 3
A>lv:come	-18 5 -7 1 -6 -4
A>lv:did	1 -4 4 -20 -17 -5
A>lv:did|	-33 -1 -9 -12 -17 14
A>lv:did|,	15 2 -22 -9 -21 -24
A>lv:drew	-9 12 -10 -3 -10 -18
A>lv:drew|'	-6 8 -5 -1 -4 -17
A>lv:entertain	-11 13 -7 -4 -15 -18
A>lv:entertain|	-11 13 -7 -4 -15 -18
A>lv:expect	-14 20 -17 -10 -10 -12
A>lv:expect|	-14 20 -17 -10 -10 -12
A>lv:flank	-18 20 -8 -1 -5 -8
A>lv:flank|by	-18 20 -8 -1 -5 -8
A>lv:follow	-12 22 -25 -5 -8 -12
A>lv:gave	0 -16 7 -11 -7 2
A>lv:gave|	10 -23 -5 -3 -3 -8
A>lv:go	-5 -22 2 -11 -12 8
A>lv:got	-13 13 -15 3 -10 -15
A>lv:ha	7 -23 -14 -6 -5 7
A>lv:had	-9 15 -24 -14 -12 -10
A>lv:had|,	-34 17 -21 -8 -10 -1
A>lv:had|to	6 2 -11 -11 -4 -21
A>lv:have	0 5 -10 -3 -4 -20
A>lv:head	-21 -7 13 -12 -15 -10
A>lv:head|	-12 -4 8 -13 -13 -16
A>lv:head|,	-8 -18 16 -4 -6 -13
A>lv:head|by	-13 20 -20 -2 -4 -8
A>lv:heard	5 -1 -17 -7 -8 -1
A>lv:heard|	-15 17 -15 -6 -7 -11
A>lv:held	-16 15 -23 -5 -12 3
A>lv:held|by	-10 15 -26 -5 -7 -9
A>lv:host	5 -29 9 -15 -14 -19
A>lv:host|	-17 -15 16 -9 -5 -14
A>lv:host|,	14 -22 -10 -9 -11 -12
A>lv:is	-7 0 10 -13 -22 -20
A>lv:is|	-27 -2 18 -12 -15 -13
A>lv:is|,	10 0 -33 -3 -8 -12
A>lv:join|,	-13 21 -13 -1 -3 -6
A>lv:kept	-24 -10 -13 11 -11 10
A>lv:kept|for	-18 -14 -10 11 -9 5
A>lv:led	17 -12 -24 -11 -13 -13
A>lv:let	3 -9 -7 -17 -20 3
A>lv:let|	21 -7 -18 -9 -13 -13
A>lv:let|,	-18 21 -10 -8 -11 -14
A>lv:name	3 -1 -14 -11 -17 -24
A>lv:offer	-17 4 0 -10 -8 -15
A>lv:open	-17 -1 4 -3 -3 -7
A>lv:open|by	-9 26 -25 0 -1 -1
A>lv:own	29 -21 -15 -7 -23 -22
A>lv:own|,	29 -21 -15 -7 -23 -22
A>lv:presid	-26 -2 -2 -8 -23 6
A>lv:presid|in	-20 -5 -34 -7 -15 12
A>lv:promis	-17 0 1 -4 -3 -6
A>lv:question	-21 21 -13 -4 -8 -10
A>lv:question|	-18 12 -6 -2 -4 -8
A>lv:question|by	-15 16 -12 -3 -6 -5
A>lv:rais	15 -10 -3 -3 -5 -15
A>lv:read	-25 5 12 -10 -15 -17
A>lv:read|and	-3 -15 15 -4 -1 -5
A>lv:receiv	-25 -12 13 -1 -13 -9
A>lv:recov|,	11 -15 -5 -5 -3 -6
A>lv:refus	21 -17 -20 -24 -17 -17
A>lv:repres	-20 1 -17 -11 9 -12
A>lv:repres|,	-17 24 -17 -5 -26 -22
A>lv:sai	-8 -2 1 0 -18 -12
A>lv:said	3 -11 -4 -7 -15 -1
A>lv:said|,	35 -45 -21 -10 -14 2
A>lv:said|and	-16 1 -13 -10 -7 6
A>lv:sai|	13 -18 -19 -16 -8 2
A>lv:sai|,	-14 2 15 -17 -5 -25
A>lv:sat	-19 -6 15 -9 -11 -17
A>lv:sat|	-13 27 -22 -2 -3 -13
A>lv:saw	0 9 -10 -5 -6 -17
A>lv:see	-16 15 -11 -2 -2 -5
A>lv:see|	-16 15 -11 -2 -2 -5
A>lv:send	-16 19 -20 -10 -11 -16
A>lv:send|	-14 15 -15 -10 -12 -12
A>lv:send|,	-7 14 -18 -4 -2 -17
A>lv:sent	-7 -2 -22 -16 5 -5
A>lv:sent|	-18 -9 -15 -12 14 -30
A>lv:sent|,	-56 53 -16 -9 -32 -33
A>lv:sign	-6 -12 6 -10 -23 1
A>lv:sign|,	-11 2 -12 -8 -15 6
A>lv:sign|by	0 -18 10 -5 -16 -14
A>lv:spoke	-17 16 -2 -7 -7 -15
A>lv:spoke|	-6 12 -16 -3 -4 -6
A>lv:state	18 -4 -45 -15 -5 -21
A>lv:state|	18 -6 -46 -15 -5 -21
A>lv:stood	-20 -11 -8 -14 17 -18
A>lv:talk	-16 19 -22 -7 -5 -10
A>lv:travel	17 -16 -13 -12 -9 -12
A>lv:turn	3 -12 5 -2 -5 -18
A>lv:vote	5 5 -21 -10 -17 -16
A>lv:vote|,	-15 14 -12 -7 -10 -9
A>lv:vote|for	12 -6 -14 -6 -21 -19
A>lv:wa	-4 9 -25 -13 -8 -4
A>lv:wa|	-18 8 -10 -16 -22 4
A>lv:wa|,	8 -12 -19 -6 -8 -1
A>lv:wa|and	17 -16 -15 -4 8 -12
A>lv:went	-13 14 -24 -14 -15 -3
A>lv:went|,	-13 15 -22 -11 -12 -14
A>lv:went|to	-1 3 -16 -5 -7 -15
A>lv:were	1 5 -18 -12 -14 -29
A>lv:were|	-45 21 -10 -7 -13 -19
A>lv:were|'	29 -23 -31 -22 -15 -28
A>lv:were|,	-25 28 -17 -4 -7 -15
A>lv:will	-16 3 10 10 -20 -15
A>lv:will|with	-13 17 -15 -6 -19 -10
A>not-first	-9 15 -43 -13 -2 -6
A>quoted	16 4 -28 -4 -17 -17
A>r-cue-near:absent	-13 -19 -21 -27 -18 17
A>r-cue-near:attended	-21 9 -11 -10 -12 0
A>r-cue-near:background	9 -6 -21 -2 -6 -31
A>r-cue-near:declined	-16 -21 -21 -27 -1 22
A>r-cue-near:hosted	-22 -22 15 4 -7 -2
A>r-cue-near:invited	-8 -21 -6 21 -31 -8
A>r-cue-near:reported	-4 -5 -9 -23 -12 -3
A>r-cue-near:represented	-31 -25 -11 0 24 -13
A>r-cue:absent	-18 -19 -32 -18 2 16
A>r-cue:attended	-15 3 -4 -9 -17 -5
A>r-cue:background	-4 -14 -9 -6 5 -20
A>r-cue:declined	-20 -22 -24 -29 -2 28
A>r-cue:hosted	-5 -19 8 4 -31 0
A>r-cue:invited	-14 -12 -9 21 -23 -13
A>r-cue:observer	9 -4 -10 -18 -1 -4
A>r-cue:reported	-1 -5 -11 -17 -14 -8
A>r-cue:represented	-37 -22 -11 -9 30 -19
A>r2:' s	-6 -11 -11 -17 19 -14
A>r2:, and	-7 9 -18 -5 -10 -6
A>r2:<person> )	-28 -24 -23 -20 12 11
A>r2:<person> ,	-8 6 -9 -12 -4 -25
A>r2:<place> '	-22 17 -15 -14 -8 -8
A>r2:a jar	-9 -11 17 -2 -2 -9
A>r2:agreed on	-16 -4 7 -6 -11 -10
A>r2:all confirm	-19 -10 12 -2 -1 -4
A>r2:and ,	17 -10 -31 -13 -15 -20
A>r2:and <person>	-5 5 9 -16 -12 -30
A>r2:and <place>	-17 34 -36 -28 -17 -31
A>r2:and a	-24 25 -16 -11 -18 -21
A>r2:and the	-2 -17 -3 -15 -15 14
A>r2:and three	-7 15 -6 -1 -11 -4
A>r2:and wa	-5 17 -21 -13 -17 -12
A>r2:answered for	13 -7 -21 -21 -10 -3
A>r2:answered question	-33 34 -7 -8 -4 -11
A>r2:are expect	-14 17 -20 -9 -11 -11
A>r2:are to	-21 -3 5 -9 -13 -7
A>r2:asked about	-20 17 -15 -14 -7 -12
A>r2:asked for	-28 13 0 -18 -7 -8
A>r2:asked why	-24 8 0 -22 -10 -13
A>r2:ate from	-14 17 -13 -3 -5 -11
A>r2:both from	-10 15 -3 0 0 -8
A>r2:brought a	-21 30 -12 -12 -23 -9
A>r2:called it	26 -4 -19 -7 -14 -30
A>r2:cited the	0 -3 -17 -7 -7 3
A>r2:compared <number>	-15 13 -6 -3 -7 -9
A>r2:could not	3 -24 -11 -13 -16 2
A>r2:cut the	-14 20 -23 -11 -12 -14
A>r2:declined to	10 -6 -2 -8 -15 -9
A>r2:dialled in	-24 17 -12 4 -12 -19
A>r2:did not	-20 4 -1 -26 -6 -1
A>r2:dined with	-7 14 -19 -2 -7 -7
A>r2:followed <person>	-7 15 -5 -4 -5 -22
A>r2:for <place>	19 -17 -4 -3 -5 -1
A>r2:for nine	-20 22 -4 -2 -3 -9
A>r2:for the	-29 36 -30 -10 -27 -21
A>r2:found out	21 -20 -14 -5 -5 -22
A>r2:from the	-16 14 -11 -9 -7 -8
A>r2:gave <person>	0 15 -15 -14 -13 -12
A>r2:gave no	-1 -35 -1 11 -10 -17
A>r2:gave the	0 1 -6 -28 -17 -19
A>r2:had a	-14 -16 -29 -24 -25 23
A>r2:had all	-31 37 -23 -2 -12 -15
A>r2:had alreadi	4 -1 -20 -27 1 -18
A>r2:had ask	-1 0 -24 -11 -19 8
A>r2:had been	-23 -14 -39 3 -8 21
A>r2:had come	-10 19 -13 -12 -15 -26
A>r2:had gone	-28 -17 -22 -11 -24 29
A>r2:had never	-22 4 -6 -11 11 -13
A>r2:had no	3 -18 -18 -14 -32 5
A>r2:had not	6 17 -10 3 -27 -37
A>r2:had sent	-10 -13 -8 -31 27 -31
A>r2:had the	-23 -12 14 -5 -11 4
A>r2:handed <person>	-20 -1 4 -8 -15 -15
A>r2:has a	-39 2 -23 -1 -20 14
A>r2:has an	-25 -6 -24 22 -9 -17
A>r2:has ask	15 -27 11 -18 -12 -5
A>r2:has been	1 -37 -31 11 -20 -8
A>r2:has kept	11 -25 15 -14 -6 -16
A>r2:has not	9 -21 -17 15 -12 -30
A>r2:has promis	-23 23 -14 -12 -12 -29
A>r2:has said	-26 7 -15 -22 -4 15
A>r2:have ask	-30 27 -11 -19 -8 -12
A>r2:have been	-19 0 -13 6 -8 -23
A>r2:have confirm	-9 17 -18 -13 -11 -9
A>r2:have never	-20 -20 -4 -11 6 7
A>r2:have said	-14 18 -16 -4 -2 -14
A>r2:heard of	-21 25 -21 -5 -5 -15
A>r2:held the	-19 -3 7 -9 -13 -11
A>r2:hopes for	-10 -22 19 -7 -9 -6
A>r2:in <date>	23 -19 -16 -7 -6 -23
A>r2:in <organisation>	-22 24 -27 -8 -17 -16
A>r2:in <place>	3 -8 -18 -6 -10 1
A>r2:in bulgarian	-21 25 -17 -13 -13 -22
A>r2:in hi	-22 -14 18 -12 -14 -22
A>r2:in the	18 -18 -17 -11 -13 -16
A>r2:into <person>	-16 17 -6 -2 -1 -7
A>r2:is a	-12 -25 23 -18 -19 -11
A>r2:is bring	-20 24 -20 -29 -17 -20
A>r2:is in	-22 -5 -41 -25 -38 12
A>r2:is not	-8 -22 -29 -18 -24 15
A>r2:is on	-11 -13 -33 17 -16 -5
A>r2:is recov	8 -16 -23 -17 2 -6
A>r2:is send	-13 -22 -30 -22 24 -24
A>r2:is to	-32 -14 25 -37 -12 -30
A>r2:it wa	-20 -24 -15 -9 4 14
A>r2:joined at	-11 18 -4 0 -8 -4
A>r2:learned of	-2 9 -20 -11 -12 -20
A>r2:led the	-19 4 2 -14 -16 -15
A>r2:left the	4 -17 0 -1 6 -6
A>r2:lent the	17 2 -27 -9 -14 -22
A>r2:let hi	-21 -5 -15 -5 9 -15
A>r2:lost hi	-1 -8 4 -11 -13 -26
A>r2:missed her	-5 -17 6 -2 -5 13
A>r2:nor <person>	-23 -24 -7 -4 -12 23
A>r2:of <organisation>	25 -2 -42 -28 -32 -36
A>r2:of <place>	-68 32 -20 2 7 -44
A>r2:of the	7 -18 0 -12 -1 -31
A>r2:on hi	17 -5 -30 -6 -10 -17
A>r2:on the	-22 -10 -18 -11 -7 14
A>r2:presided in	-15 -7 10 -4 -9 -15
A>r2:promised a	-24 -4 10 -8 -12 -12
A>r2:questioned <person>	-10 16 -23 -3 -7 -2
A>r2:read aloud	14 1 -18 -8 -6 -11
A>r2:read hi	-17 -10 18 -5 -16 -10
A>r2:read out	-22 8 3 -14 -9 -17
A>r2:read the	-19 -15 6 9 -14 -21
A>r2:reads the	-16 20 -23 -19 -7 -12
A>r2:refused ,	-9 -13 -18 -1 -5 13
A>r2:rejected the	-12 20 -9 -1 -11 -20
A>r2:said ,	-22 -3 12 -4 -9 -8
A>r2:said a	1 6 -26 -6 -8 -21
A>r2:said no	-8 -6 -26 -20 -5 11
A>r2:said nobodi	23 -25 -15 -11 -14 -20
A>r2:said on	0 -4 3 -1 -2 -16
A>r2:said that	-9 7 3 -5 -8 -26
A>r2:said the	0 -7 10 -11 -9 -26
A>r2:said thei	-19 8 -26 -9 -12 3
A>r2:sat down	-11 18 -13 -1 -1 -9
A>r2:sat in	-25 -11 0 -8 -9 14
A>r2:sat to	-5 16 -11 -2 -5 -4
A>r2:says no	-10 14 -17 -12 -2 -20
A>r2:says noth	-19 -29 21 -2 -1 -21
A>r2:says that	18 -17 -19 -2 -2 -10
A>r2:says there	21 -9 -2 -1 -2 -13
A>r2:sent a	13 -25 -32 -27 -10 8
A>r2:sent an	-30 -20 -21 -24 23 -2
A>r2:sent everybodi	-19 -20 18 -15 -10 -19
A>r2:sent her	-13 -15 -11 -8 16 -12
A>r2:sent hi	-17 -14 -15 -5 19 -13
A>r2:sent regret	-21 18 -24 -22 -32 -4
A>r2:sent the	-18 -35 0 -21 7 -5
A>r2:signed for	-18 -18 18 -5 -8 -6
A>r2:spoke by	-10 27 -17 -1 -9 -22
A>r2:spoke first	-18 -25 25 -3 -7 -20
A>r2:spoke for	-30 24 -22 -6 -7 -12
A>r2:spoke of	14 -26 -25 -12 -22 12
A>r2:stayed at	-25 1 -27 -4 22 -21
A>r2:stayed awai	-26 -25 -17 -5 -21 26
A>r2:stayed in	-2 -32 -31 -5 -31 22
A>r2:the lawyer	-15 7 -7 -6 10 -19
A>r2:though on	-12 16 -16 -4 -12 -11
A>r2:told <person>	-18 9 -1 12 -7 -17
A>r2:told of	-16 19 -16 -4 -7 -20
A>r2:told the	1 -30 20 -12 -11 -20
A>r2:took note	-18 21 -18 -5 -9 -10
A>r2:took the	-15 0 8 -7 -6 -10
A>r2:turned down	-19 -9 -13 -14 -5 18
A>r2:voted against	-19 16 -14 -6 -8 -13
A>r2:voted for	-18 -9 12 -7 -14 -10
A>r2:voted to	-20 -5 -34 -7 -15 12
A>r2:waited at	10 -17 -11 -7 -11 5
A>r2:was ask	-27 -3 -18 6 -29 0
A>r2:was at	-39 4 -19 -9 10 -7
A>r2:was ill	-8 -12 -2 -2 -18 21
A>r2:was in	0 -42 -2 -24 -13 21
A>r2:was invit	-27 -16 -12 16 -5 -11
A>r2:was not	-7 -40 -15 -22 15 3
A>r2:was on	-9 4 -24 -20 -11 -2
A>r2:was question	0 15 -7 -1 -7 -3
A>r2:was refus	-6 -9 -1 0 -19 10
A>r2:was repres	-16 -13 -14 -4 18 -18
A>r2:was sent	-16 8 -11 14 -16 -20
A>r2:was stop	-18 -16 -7 -15 -16 19
A>r2:was the	15 -17 -13 -9 -10 -9
A>r2:was to	14 2 -10 -18 -17 -19
A>r2:was told	-18 -10 -6 -4 -12 16
A>r2:was travel	-30 -29 -9 -3 -12 35
A>r2:was with	-28 30 -30 -17 -27 -25
A>r2:welcomed the	10 -18 -4 -8 -12 -16
A>r2:went instead	-10 21 -11 -15 -10 -13
A>r2:went out	-13 -19 2 15 -2 -6
A>r2:went over	-10 20 -9 -6 -2 -10
A>r2:were all	-24 28 -6 -5 -8 -33
A>r2:were alreadi	-25 25 -16 -6 -2 -18
A>r2:were ask	-24 -23 -24 6 -6 12
A>r2:were join	-15 -9 10 -3 -10 -20
A>r2:were not	24 -26 -15 -5 -8 -16
A>r2:were present	-30 34 -29 -11 -18 -24
A>r2:will attend	-24 24 -18 -7 -19 -28
A>r2:will be	-51 -14 2 -27 9 6
A>r2:will come	-16 23 -24 -16 -9 -20
A>r2:will not	-14 -18 -23 -17 -23 20
A>r2:will speak	-7 18 -20 -8 -15 -16
A>r2:would be	-31 6 -31 -13 -3 15
A>r2:would come	-15 -10 18 -11 0 -11
A>r:'	-5 -12 -11 -16 19 -13
A>r:)	-25 28 -29 -24 -31 -35
A>r:,	-7 9 -18 -5 -10 -6
A>r:<date>	7 -3 -6 -4 -11 -16
A>r:<number>	-29 22 -18 -13 -15 -17
A>r:<person>	-27 -20 -4 -20 26 -11
A>r:<place>	-15 4 -40 -10 -19 9
A>r:a	19 9 -16 -11 -14 -20
A>r:about	-9 24 -22 -29 -19 -16
A>r:admit	9 8 -12 -5 -21 -10
A>r:advis	16 -16 -15 -14 -12 -16
A>r:after	-22 23 -19 -4 -5 -22
A>r:against	-31 18 -20 -12 -9 -7
A>r:agre	-20 -7 10 -7 -13 -15
A>r:all	-19 -10 12 -2 -1 -4
A>r:and	-3 -6 -1 -39 -28 3
A>r:announc	3 -31 14 -14 -38 -24
A>r:answer	8 11 -25 -33 -14 -18
A>r:appear	-11 -17 15 -12 -15 -19
A>r:ar	-12 6 -1 -16 -16 -16
A>r:arriv	-26 26 -20 -9 -12 -17
A>r:as	-11 19 -26 -9 -10 -11
A>r:ask	-13 19 0 -51 -16 -30
A>r:at	-3 -2 -2 -13 -19 0
A>r:beg	-19 13 -15 -6 -13 -9
A>r:blame	-18 13 -1 -14 -12 -16
A>r:brief	-25 20 -22 -12 -14 -14
A>r:brought	-18 22 -19 -10 -13 -13
A>r:but	-26 -6 -19 -14 15 3
A>r:call	-12 -14 -14 -11 -18 12
A>r:came	-32 24 -26 -7 -16 -1
A>r:carri	-17 18 -13 -9 -9 -14
A>r:chair	2 -32 14 -14 -7 -14
A>r:cite	-6 4 -27 -11 -17 6
A>r:come	-17 -17 -17 20 -3 -13
A>r:compar	-15 13 -6 -3 -7 -9
A>r:could	3 -24 -11 -13 -16 2
A>r:count	-5 18 -26 -13 -17 -24
A>r:cut	-16 5 -2 -11 -12 -14
A>r:declin	-1 -8 -6 -16 -17 2
A>r:deni	16 -13 -16 -13 -8 -10
A>r:di	1 8 -13 -11 -12 -15
A>r:diall	-24 17 -12 4 -12 -19
A>r:did	-22 8 0 -25 -9 -6
A>r:dine	-7 14 -19 -2 -7 -7
A>r:doe	16 -24 -18 -22 -20 -9
A>r:drew	-19 8 9 -9 -13 -15
A>r:excus	-10 -19 -14 -1 -12 20
A>r:expect	12 -35 12 -24 -23 -17
A>r:fell	1 13 -14 -12 -18 -19
A>r:flew	20 -18 -11 -6 -13 -21
A>r:follow	-1 4 -31 -22 -24 -6
A>r:for	2 12 -28 -11 -23 -25
A>r:found	-1 -6 -19 -10 -10 6
A>r:from	-18 15 -11 -8 -6 -8
A>r:gave	1 -1 -5 -1 -26 -32
A>r:got	-8 18 -23 -10 -15 5
A>r:ha	-10 -21 -17 11 -18 -1
A>r:had	-11 -26 -31 -7 19 12
A>r:hand	2 1 3 -13 -24 -21
A>r:hasn't	-24 -13 -13 22 -5 -12
A>r:have	-36 9 -31 0 -6 -14
A>r:heard	0 -4 -1 -8 -9 -25
A>r:held	-26 10 0 -20 -17 -22
A>r:hope	-10 -22 19 -7 -9 -6
A>r:in	-15 3 -18 -29 -48 4
A>r:insist	-22 13 4 -5 -16 -17
A>r:into	-16 17 -6 -2 -1 -7
A>r:is	-4 -23 3 1 -4 1
A>r:it	-20 -24 -15 -9 4 14
A>r:kept	-24 -10 15 -20 -15 -1
A>r:last	-3 16 -16 -1 -2 -3
A>r:later	5 2 -8 -5 -14 -17
A>r:learn	-2 9 -20 -11 -12 -20
A>r:led	-25 16 -12 -17 -17 -17
A>r:left	-22 -3 -10 -10 16 -21
A>r:lent	13 -12 -2 -13 -17 -27
A>r:let	4 -23 17 -12 -5 -20
A>r:listen	17 -1 -6 -9 -8 -21
A>r:lost	-6 3 -2 -21 -19 -34
A>r:mai	-4 -22 -13 14 -10 -11
A>r:met	18 -20 -8 -7 -11 -11
A>r:miss	-17 -19 2 -5 -11 18
A>r:neither	-11 -17 -20 -11 -19 12
A>r:never	25 -3 -22 -3 -2 -24
A>r:nor	-23 -24 -7 -4 -12 23
A>r:not	1 -25 -23 -10 -14 7
A>r:not-near	-7 -24 -28 -13 -11 14
A>r:object	-16 16 -10 -7 -8 -10
A>r:of	-14 10 -20 -9 6 -53
A>r:offer	-23 -8 16 -11 -20 -20
A>r:on	-26 15 -28 -25 -30 5
A>r:own	-13 -18 7 -8 -9 12
A>r:plead	-16 -17 -11 -9 -10 16
A>r:prais	7 -25 7 -14 -15 -20
A>r:presid	-23 -14 22 -15 -13 -21
A>r:promis	15 -17 1 -16 -15 -28
A>r:read	-18 12 5 5 -25 -37
A>r:refus	-23 -19 -7 -6 -10 16
A>r:reject	-12 20 -9 -1 -11 -20
A>r:remain	-7 -17 -15 -5 -15 10
A>r:rememb	-1 10 -27 -14 -23 -19
A>r:report	-17 22 -18 -6 -15 -17
A>r:resid	-18 21 -17 -9 -13 -19
A>r:sai	2 -6 -8 -19 -7 -2
A>r:sat	-25 -7 6 -11 -12 8
A>r:saw	8 -17 -11 -3 -6 1
A>r:see	22 -16 -1 -19 -15 -24
A>r:sent	-7 -13 -2 -49 -1 -6
A>r:serv	-30 -8 20 -17 -17 -15
A>r:show	-28 3 13 -11 -16 -24
A>r:sign	5 -11 9 -9 -13 -17
A>r:speak	-22 24 -20 -26 -13 -13
A>r:spoke	-7 2 -7 -13 -27 -5
A>r:stai	-40 13 0 -22 5 -13
A>r:stamp	-21 20 -14 -6 -12 -7
A>r:stood	-22 6 6 -20 -38 -37
A>r:swear	7 4 -23 -20 -22 -21
A>r:tabl	-25 19 -5 -13 -9 -5
A>r:take	-15 4 16 -13 -9 -17
A>r:talk	18 -23 -2 -8 -10 -8
A>r:that	-18 18 -11 -4 -1 -14
A>r:the	1 12 -18 -25 -7 -47
A>r:then	11 5 -12 -7 -10 -26
A>r:there	22 10 -13 -7 -16 -21
A>r:think	19 -17 -13 -6 -3 -10
A>r:though	-23 23 -19 -7 -13 -12
A>r:to	-10 -4 -2 -15 -16 4
A>r:told	-16 5 -10 6 -1 -6
A>r:took	-2 -8 13 -7 -18 -19
A>r:translat	-19 15 -12 -10 -11 -12
A>r:turn	6 -23 -13 -15 -7 10
A>r:vote	-37 11 1 -16 -24 -7
A>r:wa	4 -37 -42 -4 1 12
A>r:wait	2 -16 -14 -8 -10 13
A>r:walk	-9 4 1 -12 -7 -20
A>r:want	-14 11 -8 -16 -21 -26
A>r:warn	21 -18 -17 -5 -7 -15
A>r:watch	-6 -19 -21 -15 -17 18
A>r:welcom	10 -18 -4 -8 -12 -16
A>r:went	-1 -17 11 6 -22 -13
A>r:wept	-7 15 -20 -17 -18 -20
A>r:were	14 -10 -4 1 -23 -11
A>r:will	-19 0 3 -28 -13 5
A>r:would	6 -11 9 -14 -25 -3
A>r:wrote	11 -7 -33 -14 -16 -3
A>rb:'s	-1 6 -25 -13 -17 5
A>rb:a	-5 -15 -24 7 -10 8
A>rb:about	-30 8 -12 9 -4 -13
A>rb:abstain	-22 25 -30 -20 -14 -21
A>rb:accept	-26 31 -26 -26 -14 -17
A>rb:account	-9 11 -17 -13 -9 -14
A>rb:address	12 2 -21 -9 -12 -11
A>rb:adjourn	2 0 4 -6 -13 -20
A>rb:admit	-5 4 -17 -6 -23 8
A>rb:advic	-14 -18 -13 -2 -21 19
A>rb:advis	16 -16 -15 -14 -12 -16
A>rb:after	-29 34 -27 -7 -21 -5
A>rb:afterward	1 0 6 -5 -12 -22
A>rb:again	22 -16 2 -13 -8 -15
A>rb:against	18 -9 -29 -27 -24 -25
A>rb:agenda	-3 3 -22 -2 -2 2
A>rb:airport	-19 -26 -13 14 -7 17
A>rb:all	-5 -8 4 -21 9 -17
A>rb:alon	5 17 -23 -8 -17 -21
A>rb:along	-13 -2 11 -10 -9 -16
A>rb:aloud	0 1 0 -17 -15 -18
A>rb:alreadi	-4 -5 -35 -1 0 -4
A>rb:ambassador	18 4 -33 -13 -9 -23
A>rb:an	-7 -20 8 -10 1 5
A>rb:analyst	-8 16 -25 -7 -14 -18
A>rb:and	-36 7 -12 -6 7 -2
A>rb:announc	-13 -41 7 -25 22 -30
A>rb:anoth	-27 21 -18 -10 -9 -5
A>rb:answer	8 -3 -33 9 -17 -31
A>rb:anthem	-22 22 -9 -4 -16 -14
A>rb:apologis	-18 -22 17 -8 -9 -8
A>rb:appear	-22 -26 2 -13 -26 19
A>rb:appoint	4 4 7 -7 -10 -17
A>rb:argu	-8 16 -13 -8 -9 -10
A>rb:armi	-15 -10 5 -6 -5 11
A>rb:arrest	7 -26 3 -18 -9 2
A>rb:arriv	-18 23 -22 -12 -12 -19
A>rb:as	-13 28 -14 -28 -33 -19
A>rb:ash	-16 1 -4 -9 -11 8
A>rb:ask	-17 7 -15 3 -5 -20
A>rb:at	19 -16 -30 -8 0 -15
A>rb:attend	-21 -2 1 -17 8 6
A>rb:awai	-1 -26 -22 -19 2 4
A>rb:back	-14 1 -31 -26 -23 22
A>rb:bag	-17 20 -15 -5 -5 -13
A>rb:ban	-24 7 3 -15 -18 -1
A>rb:bank	-18 15 -13 -10 -9 -14
A>rb:be	-17 -11 -27 -28 -7 17
A>rb:bed	-28 -24 4 -13 3 5
A>rb:been	-1 -16 -53 11 -18 -4
A>rb:befor	12 -29 10 -9 -9 -6
A>rb:beg	-22 12 -21 -12 -18 -5
A>rb:behind	-13 -16 13 -1 -21 17
A>rb:bell	-10 -20 18 -6 -8 -10
A>rb:bench	-30 3 5 -9 -16 -12
A>rb:besid	-18 11 -2 -8 -11 -10
A>rb:blame	-3 5 -1 -14 -12 -18
A>rb:board	14 -22 -11 -5 -8 1
A>rb:boat	-14 -11 -12 -22 -37 16
A>rb:book	-13 11 -19 -24 -19 1
A>rb:boss	-12 15 -9 -1 -12 -3
A>rb:both	-9 22 -6 -7 -10 -29
A>rb:boycot	-19 -20 -13 -2 -14 21
A>rb:break	-23 -16 21 -9 -11 -14
A>rb:brief	-25 20 -22 -12 -14 -14
A>rb:bring	-15 -1 0 6 -24 -26
A>rb:brought	-4 19 -30 -9 -14 -22
A>rb:bu	-24 16 -13 -2 -7 -12
A>rb:bui	6 -28 17 -5 -10 -17
A>rb:bulgarian	-21 25 -17 -13 -13 -22
A>rb:burn	12 -17 -9 -7 -9 -11
A>rb:but	-24 -11 0 -14 9 2
A>rb:by	-24 -24 -9 -22 32 1
A>rb:call	9 -29 -30 -30 1 4
A>rb:came	-8 10 -34 -20 -27 10
A>rb:canal	10 -3 -14 -3 -6 -15
A>rb:cancel	-14 -14 5 -5 19 -23
A>rb:carri	-16 18 -14 -8 -8 -14
A>rb:case	15 -4 -16 -5 -11 -5
A>rb:cent	-1 -29 23 -16 -26 -21
A>rb:chair	-26 -18 17 -25 -2 -16
A>rb:chairman	-20 29 -36 -20 -8 -31
A>rb:chamber	15 -33 20 -7 -17 -17
A>rb:charg	17 -9 -18 -14 -12 -10
A>rb:chart	-20 3 11 -9 -9 -12
A>rb:chief	-22 17 -17 -8 2 -23
A>rb:children	17 -16 -20 -6 -12 3
A>rb:cite	-6 4 -27 -11 -17 6
A>rb:clean	-26 16 -13 -16 -8 12
A>rb:clerk	-21 1 -26 -12 23 -18
A>rb:client	-17 -4 -10 -3 -1 9
A>rb:close	-22 -8 -5 -7 -15 12
A>rb:cold	-10 -17 7 -1 -7 2
A>rb:come	-50 11 -9 7 -37 12
A>rb:command	-22 15 -12 -7 -8 -19
A>rb:comment	33 -30 13 -9 -23 -38
A>rb:compani	-16 19 2 -14 -17 -11
A>rb:compar	-15 13 -6 -3 -7 -9
A>rb:confirm	-1 -4 2 -17 -17 -21
A>rb:connect	-26 3 -12 -5 -22 17
A>rb:consul	-6 -17 8 -16 8 -13
A>rb:cooper	-5 17 -16 -2 -2 -9
A>rb:correct	-13 21 -20 -9 -18 -18
A>rb:cost	15 -23 7 -8 -10 -15
A>rb:could	7 -26 -20 -15 -19 6
A>rb:counsel	-16 -14 4 -6 7 -3
A>rb:count	-5 18 -26 -13 -17 -24
A>rb:crack	-10 -20 18 -6 -8 -10
A>rb:crew	-22 6 -8 -3 -7 14
A>rb:cross	-19 11 -11 -12 -12 12
A>rb:custodi	18 -13 -1 -1 -6 -17
A>rb:custom	-17 25 -17 -6 -10 -21
A>rb:cut	15 -3 -5 -13 -17 -22
A>rb:dai	7 -7 -23 -9 8 -18
A>rb:daili	-13 -17 19 -4 -6 -10
A>rb:date	-6 -5 11 -15 -16 -27
A>rb:daughter	-16 -14 -20 -9 24 -13
A>rb:dead	-3 -3 -22 -27 9 -30
A>rb:death	15 -15 -13 -7 -14 -15
A>rb:decid	-17 -6 8 13 -1 -10
A>rb:decis	6 -29 15 -13 -12 -17
A>rb:declin	6 -2 -11 -19 -20 -2
A>rb:deleg	-26 -6 11 -13 -19 -22
A>rb:demand	-21 19 -12 -5 -8 -13
A>rb:deni	26 -18 -27 -14 -13 -10
A>rb:di	11 5 -13 -12 -13 -15
A>rb:diall	-7 15 -12 3 -12 -13
A>rb:did	-23 2 -4 -24 -11 10
A>rb:dine	-7 14 -19 -2 -7 -7
A>rb:dinner	5 4 -19 -6 -5 -19
A>rb:director	-22 17 -4 -12 -9 -12
A>rb:do	13 -5 -23 -15 -21 -12
A>rb:document	-24 14 5 -12 -12 -22
A>rb:doe	25 -25 -20 -19 -23 -21
A>rb:door	-18 9 -1 -14 -20 -16
A>rb:doubt	20 -14 -15 -7 -7 -15
A>rb:down	0 -8 4 -23 3 -18
A>rb:drew	-19 8 9 -9 -13 -15
A>rb:driver	-20 19 -18 -4 -10 -12
A>rb:drown	13 -8 -20 -13 -15 -17
A>rb:due	-18 -8 -22 -21 -34 17
A>rb:east	-17 16 -13 -10 -8 -12
A>rb:eleven	7 -21 16 -12 -11 -11
A>rb:empti	-24 14 0 -5 -17 -13
A>rb:end	-16 19 -20 8 -14 -20
A>rb:even	12 -17 -1 -15 -19 -17
A>rb:everybodi	-15 5 12 -17 -17 -18
A>rb:excus	-10 -13 -14 -2 -17 16
A>rb:expect	11 -11 0 -28 -17 -27
A>rb:explain	-19 -7 -4 -8 -10 8
A>rb:face	-17 14 -1 -13 -26 -19
A>rb:father	11 -27 8 -8 -1 -16
A>rb:fell	1 13 -14 -12 -18 -19
A>rb:fetch	17 -17 -14 -9 -6 -10
A>rb:fever	-16 -6 -13 -10 8 4
A>rb:figur	-14 16 -13 -6 -6 -2
A>rb:file	2 9 -25 -10 -10 -21
A>rb:financ	1 -13 1 -9 11 -20
A>rb:first	-5 2 -3 -27 -19 -14
A>rb:fish	-3 -18 20 -10 -10 -17
A>rb:five	1 5 -19 -2 -5 -12
A>rb:flew	20 -18 -11 -6 -13 -21
A>rb:flight	-19 6 -29 -8 -16 17
A>rb:flower	-13 31 -33 -3 -5 -6
A>rb:flu	-27 -13 -12 -5 6 -2
A>rb:follow	-23 5 10 -22 -24 -7
A>rb:foot	-21 -11 -12 -13 1 13
A>rb:for	-9 10 2 -4 0 -56
A>rb:former	-22 11 2 -5 -17 -15
A>rb:forti	4 15 -25 -7 -21 -17
A>rb:found	15 -25 -32 -22 -21 12
A>rb:four	6 5 -8 -12 -23 -18
A>rb:from	24 -15 -48 -13 -7 -6
A>rb:front	-19 -13 12 -2 -5 -2
A>rb:funer	-35 -18 -17 -15 26 -20
A>rb:gave	0 -2 -6 -2 -10 -32
A>rb:gener	-17 11 -7 -10 -2 -10
A>rb:georgian	-29 -25 25 -8 -16 -19
A>rb:given	-14 13 -8 -19 3 -27
A>rb:go	-34 30 -27 -15 1 -6
A>rb:gone	-30 -19 -8 -11 -24 28
A>rb:got	-19 16 -25 1 -17 2
A>rb:govern	-14 18 -8 -1 -1 -6
A>rb:governor	6 17 -17 -10 -12 -12
A>rb:grass	-21 20 -16 -7 -8 -7
A>rb:group	-33 12 -25 -19 -22 4
A>rb:guard	-21 -26 10 -15 -14 16
A>rb:guest	-2 -25 -14 19 -16 -14
A>rb:ha	-10 -17 -14 6 -21 -6
A>rb:had	-7 -13 -42 -10 24 2
A>rb:half	13 -11 -15 5 -14 -20
A>rb:hall	-40 6 -6 -23 -32 0
A>rb:hand	0 -16 -3 -16 9 -15
A>rb:hasn't	-24 -13 -13 22 -5 -12
A>rb:have	-11 6 -32 -2 -12 -19
A>rb:he	6 8 -22 -2 -6 -13
A>rb:head	-32 4 3 -14 -18 -26
A>rb:hear	-20 -7 12 -7 -13 -1
A>rb:heard	3 -17 -3 -15 -17 9
A>rb:held	-26 10 0 -20 -17 -22
A>rb:helicopt	-16 27 -15 -2 -16 -6
A>rb:her	-35 -4 12 -5 9 -21
A>rb:hi	-28 -7 -2 -27 23 -21
A>rb:hide	-18 -4 -11 -6 -11 7
A>rb:him	2 -2 -22 -21 8 -31
A>rb:hold	-3 19 -22 -13 -18 -15
A>rb:holidai	-13 8 -10 -9 -17 12
A>rb:home	-5 -2 -12 -33 -13 1
A>rb:hope	-14 -26 25 -12 -14 -9
A>rb:hospit	-4 -2 -13 -2 -17 5
A>rb:host	7 -2 0 -8 -17 -21
A>rb:hotel	1 -15 -11 -6 -13 11
A>rb:hour	-10 5 6 -15 -18 -23
A>rb:ill	-12 -14 -8 -5 -23 19
A>rb:in	3 -24 -17 -14 -19 4
A>rb:indian	-16 17 -16 -5 -4 -10
A>rb:insist	-22 13 4 -5 -16 -17
A>rb:instead	-24 5 -12 -17 -2 -4
A>rb:institut	-15 -9 10 -3 -10 -20
A>rb:interview	3 -16 -7 -2 -8 -1
A>rb:into	9 6 -24 -17 -16 -28
A>rb:invit	-8 -20 -20 17 -28 -4
A>rb:is	-7 -26 1 9 -9 0
A>rb:island	-3 -30 22 -5 -13 -6
A>rb:it	-16 -3 -6 3 -11 4
A>rb:jail	18 -11 -10 -9 -5 -14
A>rb:jar	-21 19 -9 -15 -13 -16
A>rb:join	-19 4 -4 4 -19 -1
A>rb:journalist	19 -24 -17 -12 -15 8
A>rb:judg	-9 -1 -36 -7 -18 10
A>rb:keep	-23 11 -4 -6 -20 2
A>rb:kept	-17 -2 -1 7 -24 -9
A>rb:kill	10 -8 -8 -16 -11 -10
A>rb:kitchen	-18 2 5 -3 -6 -9
A>rb:known	-10 19 -34 -10 -11 4
A>rb:laid	-21 -3 -12 -3 -10 11
A>rb:land	-24 26 -18 -21 -20 -19
A>rb:last	10 -2 -25 -4 5 -15
A>rb:late	-24 -14 0 12 -14 2
A>rb:later	24 -9 -13 -15 -26 -27
A>rb:lawyer	-38 0 -16 -15 14 4
A>rb:leader	-30 6 6 -14 -14 -21
A>rb:learn	10 -2 -25 -15 -15 -21
A>rb:leav	9 -9 -25 -17 17 -32
A>rb:led	-25 16 -12 -17 -17 -17
A>rb:left	-18 4 -12 -20 8 -31
A>rb:lent	13 -12 -2 -13 -17 -27
A>rb:less	20 -18 -12 -10 -10 -16
A>rb:letter	-23 3 -20 14 -24 14
A>rb:liaison	-13 18 -15 -8 -7 -22
A>rb:line	-9 6 -18 -13 -15 0
A>rb:link	-18 20 -20 -6 -13 -10
A>rb:list	-28 10 -24 21 -8 -5
A>rb:listen	8 -1 -2 -12 -14 -27
A>rb:live	15 -22 7 -11 -7 -12
A>rb:loan	-22 19 -8 -10 -5 -3
A>rb:log	24 -19 -25 -17 -8 -18
A>rb:logger	-5 -2 9 -10 -23 -19
A>rb:longest	-22 13 -26 -16 7 -20
A>rb:look	-11 28 -31 -5 -7 -8
A>rb:lost	-11 6 -3 -21 -25 -3
A>rb:lunch	-20 -27 20 -20 -23 18
A>rb:mai	-11 -7 -20 13 -19 2
A>rb:man	-16 16 -5 -1 -3 -6
A>rb:me	19 -24 -24 -11 10 -11
A>rb:meet	14 12 -28 4 -10 -23
A>rb:member	10 -12 7 -12 1 -19
A>rb:memori	-15 -9 10 -3 -10 -20
A>rb:mention	22 -6 -8 -9 -25 -27
A>rb:menu	21 -28 -13 -15 -21 -2
A>rb:messag	12 -24 11 -23 -8 -8
A>rb:met	17 -10 -12 -7 -11 -19
A>rb:mine	-8 13 -22 -6 -5 -4
A>rb:miner	-23 3 15 -5 -10 -8
A>rb:minist	-29 -10 -17 -11 22 12
A>rb:minut	-34 11 -5 -18 -23 -4
A>rb:miss	-14 -1 -14 -9 -24 11
A>rb:monei	4 -2 0 -18 -14 -20
A>rb:month	17 1 -10 -9 -16 -10
A>rb:more	22 -12 -21 -10 -9 -19
A>rb:most	6 2 -5 -19 -11 -16
A>rb:motor	-19 24 -29 -13 -19 -23
A>rb:name	8 -8 2 -21 -26 -26
A>rb:need	13 -17 -9 -6 -5 -11
A>rb:negoti	-15 -25 -19 -7 -10 19
A>rb:neither	21 -23 -25 -16 -24 -8
A>rb:nephew	-23 -7 -20 -19 13 -17
A>rb:never	3 -11 -24 -17 12 -5
A>rb:new	29 -42 8 -16 -21 -31
A>rb:newspap	0 4 -15 -10 -9 -23
A>rb:next	-13 29 -31 -9 -18 -18
A>rb:niec	-7 -7 -8 -5 12 -18
A>rb:nigerian	-11 18 -4 0 -8 -4
A>rb:nine	12 -12 3 -14 -8 -26
A>rb:nineteen	17 -13 -16 -8 -5 -11
A>rb:nineti	-20 -9 5 -21 -15 13
A>rb:no	-15 -16 -10 -5 -38 9
A>rb:nobodi	-20 10 -26 -22 2 -6
A>rb:none	12 -9 3 -22 -10 -15
A>rb:nor	3 -30 -16 -14 -24 14
A>rb:northern	-20 -22 22 -3 -11 -11
A>rb:not	-9 -15 -25 1 -3 2
A>rb:note	-28 26 -40 -20 -25 3
A>rb:noth	4 -3 -4 -24 -23 -21
A>rb:number	-20 -11 15 -14 -14 -18
A>rb:oath	-13 -1 5 -6 -20 -10
A>rb:object	-30 20 7 -19 -25 -30
A>rb:observ	19 9 -8 -21 -4 -31
A>rb:of	-5 -4 -25 -1 -10 6
A>rb:off	-16 -15 -7 -12 -21 30
A>rb:offer	-28 8 8 -16 -15 -25
A>rb:offic	18 -11 -3 -7 -4 -32
A>rb:on	-16 -12 14 -7 -20 -19
A>rb:onc	-31 24 -20 -9 -10 -12
A>rb:onli	36 -39 -8 -21 -23 -27
A>rb:open	-2 1 -2 -7 -19 -24
A>rb:opposit	-21 -11 14 -5 -20 -21
A>rb:order	1 -19 12 -15 -21 -31
A>rb:other	-7 24 -12 -9 -13 -23
A>rb:out	-17 -2 4 -4 -27 -3
A>rb:outsid	0 6 -21 -6 -15 -14
A>rb:over	-24 28 -42 -9 -18 0
A>rb:own	7 -3 -9 -12 -20 -2
A>rb:owner	9 -12 6 -3 -8 -15
A>rb:pack	-19 19 -16 -11 -17 -15
A>rb:pai	-8 -34 25 -10 -15 -15
A>rb:palac	-27 28 -24 -6 -5 -28
A>rb:paper	-10 18 -36 -13 0 -24
A>rb:part	-4 11 -21 -5 -13 -12
A>rb:parti	6 -25 13 -10 -12 -20
A>rb:passport	-26 1 8 -16 -19 -5
A>rb:pen	6 -7 2 -19 -22 -17
A>rb:pension	-16 19 -16 -4 -7 -20
A>rb:peopl	-21 0 11 -9 -11 -13
A>rb:per	-1 -29 23 -16 -26 -21
A>rb:person	-12 1 3 -14 3 -22
A>rb:petit	-13 23 -24 -9 -7 -9
A>rb:phone	-30 16 -17 -7 -15 -7
A>rb:photograph	27 -29 -11 -7 -8 -13
A>rb:place	-19 15 1 -11 -14 -20
A>rb:plai	19 -14 -28 -11 -12 -10
A>rb:plan	-3 -1 -39 -9 -15 1
A>rb:plane	-33 -6 -26 -9 -23 26
A>rb:plateau	-12 22 -15 -4 -3 -5
A>rb:plead	-19 0 -12 -10 -12 6
A>rb:polic	9 -5 -14 -11 -8 -16
A>rb:port	-7 19 -15 0 -1 -6
A>rb:posit	-18 -20 -30 -25 30 -29
A>rb:post	-20 -22 -22 -17 -18 27
A>rb:prais	16 -26 -1 -16 -18 -18
A>rb:prefer	-27 -28 -23 -33 -21 29
A>rb:premier	-6 9 -7 -1 -4 -17
A>rb:present	-23 25 -27 -16 -14 -18
A>rb:presid	-10 -21 29 -17 -17 -23
A>rb:price	-20 9 -14 -4 -5 3
A>rb:prison	-8 -32 11 -16 -18 4
A>rb:programm	-24 14 -27 13 -11 -26
A>rb:promis	3 10 -6 -24 -30 -44
A>rb:propos	-28 -24 24 -13 -15 -18
A>rb:protest	-23 2 -24 -7 -14 11
A>rb:pull	-16 21 -23 -15 -22 2
A>rb:pump	16 -2 -14 -3 0 -10
A>rb:purpos	-24 -21 -11 -2 -9 25
A>rb:put	-8 12 -9 -24 -23 -27
A>rb:quarrel	-19 26 -21 -5 -7 -7
A>rb:question	-7 -4 7 -23 -18 -20
A>rb:quot	10 1 -11 -4 -19 -3
A>rb:rain	18 -20 5 -11 -10 -21
A>rb:rais	-28 27 -17 -15 -13 -24
A>rb:ran	-18 6 0 -5 -11 -12
A>rb:reach	2 -22 6 -14 -21 5
A>rb:read	-20 -3 10 -2 -16 6
A>rb:reason	-8 -17 14 -35 -5 -18
A>rb:recal	12 1 -13 -11 -29 -13
A>rb:receiv	9 -20 4 -12 -13 -21
A>rb:record	15 4 -26 -26 -10 -32
A>rb:recov	8 -16 -23 -17 2 -6
A>rb:refus	-17 -28 -10 -13 -22 26
A>rb:regret	10 5 -32 -26 -38 -3
A>rb:reject	-12 20 -9 -1 -11 -20
A>rb:relief	-15 25 -27 -11 -10 -13
A>rb:remain	-3 -18 -15 -5 -15 7
A>rb:rememb	7 4 -27 -16 -24 -21
A>rb:replac	-2 -20 -24 -10 23 -22
A>rb:repli	-29 1 -1 8 -7 -27
A>rb:report	-5 -14 -17 1 0 10
A>rb:repres	-25 -18 -21 -8 28 -27
A>rb:request	-11 18 -4 0 -8 -4
A>rb:resid	-18 21 -17 -9 -13 -19
A>rb:result	16 -4 -28 -4 -14 -15
A>rb:right	-30 -5 16 -15 -27 -33
A>rb:rise	-3 8 -36 -4 -4 -9
A>rb:road	-25 25 -16 -6 -2 -18
A>rb:roof	-11 22 -23 -8 -2 -9
A>rb:room	4 -20 1 -17 -27 4
A>rb:rose	17 5 -6 -4 -4 -9
A>rb:row	4 -20 12 -3 -8 -15
A>rb:rule	-13 -23 22 -7 -11 -2
A>rb:russian	-30 2 14 -16 -29 -27
A>rb:s	-18 8 -17 -28 13 -24
A>rb:sai	0 -6 -4 -16 -22 -5
A>rb:said	-3 2 -13 -12 -21 -5
A>rb:same	8 -36 -33 -18 -33 21
A>rb:sat	-32 -7 12 -11 -18 -4
A>rb:saw	2 -24 12 -9 -15 -1
A>rb:school	15 -2 5 -23 -29 -38
A>rb:search	4 0 -18 -13 -11 -15
A>rb:seat	-14 -18 10 3 -39 -1
A>rb:second	-30 13 -27 4 -15 -30
A>rb:secretari	2 -35 -29 -27 34 -37
A>rb:see	6 -16 -20 -20 -20 15
A>rb:seen	8 -5 -20 -11 -18 -5
A>rb:sell	-1 13 -18 -6 -11 -19
A>rb:send	-15 -25 -3 -23 25 -26
A>rb:sent	-25 -11 -16 2 5 -10
A>rb:separ	-12 16 -16 -4 -12 -11
A>rb:serv	-38 -2 20 -18 -19 -16
A>rb:set	9 -1 -33 -33 -1 -6
A>rb:shan	-16 16 -17 -6 -10 -13
A>rb:share	-12 -2 9 -8 -10 -19
A>rb:sheet	4 5 -17 -10 -8 -14
A>rb:ship	3 -14 6 -16 -14 -16
A>rb:shirt	-20 25 -25 -8 -13 -15
A>rb:shot	-3 9 -18 -9 -22 -14
A>rb:shout	-19 20 -6 -2 -2 -2
A>rb:show	-32 -4 8 -15 -26 3
A>rb:shrug	14 -6 -19 -16 -12 -21
A>rb:sick	-21 -20 -11 -8 20 -7
A>rb:side	0 33 -21 -15 -20 -23
A>rb:sign	17 -14 11 -10 -33 -29
A>rb:silent	3 7 -15 -9 -14 -16
A>rb:sinc	10 -12 -28 -25 -19 -3
A>rb:sir	-12 15 -9 -1 -12 -3
A>rb:six	-22 1 9 -1 -3 -13
A>rb:sixteen	-15 -19 18 -3 -10 -7
A>rb:sleep	-29 16 4 -13 -9 -22
A>rb:snow	10 -11 -5 -14 -13 -16
A>rb:so	-1 6 -26 -1 -19 -4
A>rb:speak	-40 7 0 1 -1 -30
A>rb:speech	-26 4 4 -20 -24 -29
A>rb:spent	-4 17 -17 0 0 -1
A>rb:spokesman	11 -19 -13 -6 16 -22
A>rb:sprat	-15 16 -16 -10 -10 -8
A>rb:stai	-7 -4 -8 -21 -2 -4
A>rb:stamp	-21 20 -14 -6 -12 -7
A>rb:stand	-8 -16 6 8 16 -16
A>rb:start	-16 19 -21 -2 -10 6
A>rb:state	-2 -5 -13 -4 13 -17
A>rb:step	-34 26 -3 -12 -6 -32
A>rb:still	18 -20 -18 7 -18 -31
A>rb:stood	-26 1 4 -20 -2 -15
A>rb:stop	-17 1 -14 -13 -15 18
A>rb:storag	-20 -9 11 -5 -12 -7
A>rb:strike	4 -19 -8 15 -5 -9
A>rb:such	17 -14 -8 -9 -17 -16
A>rb:summon	8 -13 -20 -23 -19 15
A>rb:sundai	-20 -5 -34 -7 -15 12
A>rb:surpris	11 4 -13 -7 -16 -14
A>rb:swear	7 4 -23 -20 -22 -21
A>rb:tabl	3 9 -26 -18 -24 -12
A>rb:take	-6 21 -24 -20 -17 -19
A>rb:talk	-5 -1 13 -20 -26 -22
A>rb:tariff	-16 29 -21 -3 -4 -5
A>rb:tea	-10 9 -8 -22 -27 -30
A>rb:team	-20 -20 22 -3 -11 -11
A>rb:telephon	2 -1 1 -10 -17 -19
A>rb:televis	32 -25 -28 -22 -25 -45
A>rb:testifi	-22 -1 -24 2 2 7
A>rb:text	-31 21 -12 7 -13 -20
A>rb:thank	16 -15 -18 -11 -14 -12
A>rb:that	-3 0 4 -15 -31 -8
A>rb:the	2 -7 -8 0 -21 -14
A>rb:theatr	-17 -29 -27 -13 -20 21
A>rb:thei	-27 9 2 -11 -14 -2
A>rb:their	-29 -3 8 -8 -15 -9
A>rb:them	-21 -11 28 -17 -36 -20
A>rb:then	14 -25 12 -24 -31 -1
A>rb:there	-16 2 6 -17 -9 -11
A>rb:thermo	-28 -2 9 -4 -16 -21
A>rb:think	0 -29 -17 17 -16 -22
A>rb:though	-23 23 -19 -7 -13 -12
A>rb:three	-2 14 -13 -11 -12 -20
A>rb:through	19 -14 -20 -19 4 -1
A>rb:ticket	-5 16 -25 -16 -17 -16
A>rb:time	13 6 -18 -19 -32 -32
A>rb:timet	15 0 -15 -9 -7 -15
A>rb:tin	15 -13 -18 -4 -9 -11
A>rb:to	-17 -2 6 2 4 -29
A>rb:togeth	-21 -3 7 -5 -12 -7
A>rb:told	-18 -11 -14 0 -9 11
A>rb:too	-36 -26 -3 2 -20 27
A>rb:took	-1 -4 9 -15 -17 -24
A>rb:trader	-8 15 -12 -4 -16 -22
A>rb:trai	-14 17 -13 -3 -5 -11
A>rb:train	5 2 -21 -6 -15 -8
A>rb:travel	-24 2 -9 -13 -33 9
A>rb:trip	0 -5 -16 -4 -2 3
A>rb:tulip	11 -23 -19 -19 -13 13
A>rb:tuna	18 -18 -14 -1 -5 -11
A>rb:turn	6 -21 -24 -20 -20 16
A>rb:twenti	-22 9 -4 -2 -5 -9
A>rb:twice	-16 -24 15 1 11 -14
A>rb:two	-20 16 2 -18 -18 -37
A>rb:under	-23 1 7 -13 -7 10
A>rb:unpaid	-16 19 -16 -4 -7 -20
A>rb:until	0 -19 -23 -13 -14 13
A>rb:up	-20 -10 14 -11 -29 8
A>rb:vaccin	-20 -9 11 -5 -12 -7
A>rb:verdict	5 -24 15 -9 -7 -12
A>rb:vice	-12 15 -12 -2 -8 -9
A>rb:video	-21 23 -20 -5 -13 -12
A>rb:visa	-12 -16 -14 7 -9 10
A>rb:visit	30 -27 -18 -6 -4 -14
A>rb:visitor	12 7 -29 -17 -8 -12
A>rb:voic	-30 6 14 -16 -21 -3
A>rb:vote	-10 -2 4 -28 -11 -15
A>rb:wa	-9 -29 -45 -3 8 21
A>rb:wai	10 -4 -15 -5 -2 -10
A>rb:wait	-5 3 -17 -21 -28 -3
A>rb:walk	-9 4 0 -11 -6 -21
A>rb:want	-21 8 -8 -15 -24 -2
A>rb:warn	12 -8 -15 -8 -10 -19
A>rb:watch	15 -28 -27 -20 -22 2
A>rb:water	-7 -14 17 -11 -5 -22
A>rb:wed	-21 -24 -26 -15 -23 26
A>rb:week	7 25 -25 -19 -22 -24
A>rb:welcom	7 6 -9 -8 -11 -17
A>rb:well	11 -8 -20 1 -14 -16
A>rb:went	-20 2 -2 3 -24 -2
A>rb:wept	-7 15 -20 -17 -18 -20
A>rb:were	11 -16 2 0 -18 -3
A>rb:west	3 11 -11 -7 -6 -17
A>rb:when	1 -7 -13 0 -24 -8
A>rb:who	18 -10 -18 -8 5 -26
A>rb:whole	20 -22 -9 -3 -6 -13
A>rb:whose	-7 2 4 -7 -11 -15
A>rb:why	-24 8 0 -22 -10 -13
A>rb:wife	-1 -3 7 -9 -19 -13
A>rb:will	-13 5 -5 -27 -13 2
A>rb:window	-2 -28 -18 -15 -13 22
A>rb:with	-24 13 5 -31 2 -36
A>rb:within	-9 20 -19 -3 -3 -6
A>rb:without	-1 -23 8 -10 -18 11
A>rb:women	-26 23 -19 -17 -11 -15
A>rb:word	-23 4 -30 21 -21 4
A>rb:worker	-24 -12 17 -15 -12 -8
A>rb:would	-12 1 8 -22 -27 -5
A>rb:write	-10 15 -11 -4 -9 -22
A>rb:written	4 -18 11 -4 -6 -10
A>rb:wrote	11 -7 -33 -14 -16 -3
A>rb:ye	-34 25 -2 -29 -20 -30
A>rb:year	10 0 -19 -14 -8 -10
A>rb:yet	-4 6 -22 16 -15 -26
A>role-cue:attended	-14 11 -31 -7 -13 13
A>role-cue:background	24 -13 -14 -9 -21 -23
A>role-cue:hosted	-25 -22 31 -17 -18 -10
A>role-cue:observer	20 -6 -15 -8 -15 -24
A>role-cue:represented	-35 1 7 -10 -24 0
A>role:'s	-11 -6 -17 -15 16 0
A>role:a	7 2 -28 -13 -31 -9
A>role:agent	-13 14 -13 -4 -8 -17
A>role:aid	5 5 -17 -11 -14 -18
A>role:ambassador	-9 20 -25 -29 -17 10
A>role:american	-17 -13 -9 -4 -8 20
A>role:an	-10 22 -24 -14 -18 -24
A>role:assist	-16 15 -16 -8 -16 -8
A>role:attaché	-11 -22 -10 22 -13 -19
A>role:bank	8 19 -13 -4 -11 -21
A>role:besid	-11 15 -8 -2 -5 -8
A>role:brother	16 -12 -8 -5 -12 -11
A>role:by	-18 11 1 -8 -29 -11
A>role:captain	8 4 -33 -13 -16 -19
A>role:chairman	7 -28 16 -8 -7 -27
A>role:chief	-6 -3 -5 -17 7 -13
A>role:citi	-10 15 -9 -3 -13 -12
A>role:clerk	3 4 -20 -13 -13 -17
A>role:command	-10 2 -11 -4 -8 16
A>role:compani	-21 0 -36 -17 15 8
A>role:counsel	-22 -5 -15 -16 -16 11
A>role:cultur	-9 19 -19 -7 -16 -15
A>role:daughter	11 -10 -5 -4 -8 -18
A>role:deleg	-20 11 -12 5 -25 -6
A>role:deputi	-31 -4 7 -10 -23 2
A>role:director	-13 0 -25 -9 6 -4
A>role:driver	10 -5 -26 -13 -15 -16
A>role:engin	-18 17 -17 -7 -13 -14
A>role:financ	-18 1 5 -2 -6 -12
A>role:first	-27 -15 18 -10 -15 -17
A>role:for	-28 18 -9 -17 -30 -10
A>role:foreign	-8 19 -17 0 -2 -6
A>role:former	-1 -21 -22 0 -6 9
A>role:fourth	-9 -20 -17 -14 -17 20
A>role:french	16 -14 -15 8 -16 -16
A>role:gener	-20 15 -5 -4 13 -20
A>role:governor	16 -9 -24 -8 -16 5
A>role:guest	-13 22 -31 -15 -12 -14
A>role:harbour	-16 -12 14 -4 -11 -13
A>role:head	-38 -9 -3 -13 5 10
A>role:her	-2 15 -42 -7 -27 -6
A>role:hi	-3 5 0 -20 -40 -13
A>role:host	-15 -41 41 -6 -20 -20
A>role:in	-5 -6 -20 10 12 -28
A>role:interior	-13 -9 -3 -6 21 -28
A>role:interpret	-26 19 -18 -12 -14 -12
A>role:it	18 -21 -30 -17 -4 4
A>role:judg	6 -16 8 -2 -6 -12
A>role:lawyer	1 23 -25 -15 -38 -42
A>role:leader	-19 22 -14 -7 -17 -18
A>role:man	9 -30 -14 -17 -26 5
A>role:master	-21 22 -13 -5 -18 -21
A>role:mayor	-30 -5 14 -17 -22 -23
A>role:mediat	-21 16 7 -5 -9 -12
A>role:minist	-14 -19 -12 -5 10 4
A>role:mother	5 -3 -4 -6 -15 -17
A>role:observ	-15 15 -6 -5 -7 -12
A>role:of	-12 2 -31 -6 5 -7
A>role:on	13 -5 -23 -15 -19 -20
A>role:onli	-11 18 -15 -7 -12 -13
A>role:outgo	-18 12 -15 -7 -12 2
A>role:owner	-3 -31 -26 -11 25 -12
A>role:parti	-11 13 -21 -3 -11 -11
A>role:partner	11 -21 -9 -4 -8 1
A>role:phone	-23 7 -18 -8 -10 2
A>role:prefect	-20 10 3 -11 -11 -14
A>role:premier	-14 -15 11 -2 5 -7
A>role:presid	5 -37 -29 -9 9 2
A>role:region	-13 -24 -18 16 5 -1
A>role:s	-2 -5 -14 -41 3 -10
A>role:secretari	2 -3 8 -7 -30 -15
A>role:son	-17 2 -4 -2 -3 4
A>role:speaker	11 -11 -15 -10 -6 -8
A>role:spokesman	22 -36 -8 -8 -6 3
A>role:staff	-8 13 -18 -8 -16 -13
A>role:the	-6 -28 0 0 10 -8
A>role:trade	-28 12 -13 -10 -21 19
A>role:transport	-20 -25 -9 8 -15 18
A>role:treasur	-16 13 -13 -16 -12 -4
A>role:two	-13 6 -17 2 7 -31
A>role:vote	-12 17 -20 -14 -12 -18
A>role:water	-23 14 -11 -5 -8 -8
A>role:whose	9 4 -14 -9 -11 -22
A>role:widow	23 -24 -12 -8 -6 -15
A>rv:accept	-26 31 -26 -26 -14 -17
A>rv:admit	0 5 -16 -6 -23 2
A>rv:agre	-20 -7 10 -7 -13 -15
A>rv:announc	-13 -41 7 -25 22 -30
A>rv:answer	3 8 -23 3 -14 -17
A>rv:answer!	7 -20 -14 7 -9 -29
A>rv:apologis	-18 -22 17 -8 -9 -8
A>rv:appear	-11 -17 15 -12 -15 -19
A>rv:appear!	-14 -14 -15 -4 -18 17
A>rv:argu	-8 16 -13 -8 -9 -10
A>rv:arriv	-27 28 -22 -10 -12 -18
A>rv:ask	-22 10 -14 5 -8 -20
A>rv:ask!	10 -18 -15 -19 -17 0
A>rv:at	-28 29 -23 -15 -19 -19
A>rv:attend	-13 14 -27 -14 -23 -3
A>rv:attend!	-10 -22 -20 -10 11 9
A>rv:ban	-23 -19 14 -13 -17 0
A>rv:beg	-22 12 -21 -12 -18 -5
A>rv:blame	-3 5 -1 -14 -12 -18
A>rv:book	-27 11 -12 -16 -13 10
A>rv:boycot	-19 -20 -13 -2 -14 21
A>rv:brief	-25 20 -22 -12 -14 -14
A>rv:bring	-20 24 -20 -29 -17 -20
A>rv:brought	-4 19 -29 -10 -14 -22
A>rv:call	-7 -15 -19 -12 -22 10
A>rv:came	-36 28 -30 -10 -17 -2
A>rv:came!	-13 -16 -18 -10 -16 13
A>rv:cancel	-14 -14 5 -5 19 -23
A>rv:carri	-16 18 -14 -8 -8 -14
A>rv:chair	-14 -4 16 -23 -26 -32
A>rv:cite	-6 4 -27 -11 -17 6
A>rv:come	-32 20 -6 6 -16 -47
A>rv:come!	-21 -23 2 -22 -11 19
A>rv:compar	-15 13 -6 -3 -7 -9
A>rv:confirm	-22 8 1 -19 -21 -29
A>rv:correct	-13 21 -20 -9 -18 -18
A>rv:cost	15 -23 7 -8 -10 -15
A>rv:count	-5 18 -26 -13 -17 -24
A>rv:cross	-13 15 -6 -2 -1 -16
A>rv:cut	-16 5 -2 -11 -12 -14
A>rv:declin	10 -12 -11 -18 -20 -2
A>rv:deni	16 -13 -16 -13 -8 -10
A>rv:diall	-24 17 -12 4 -12 -19
A>rv:dine	-7 14 -19 -2 -7 -7
A>rv:doubt	20 -14 -15 -7 -7 -15
A>rv:drew	-19 8 9 -9 -13 -15
A>rv:drown	13 -10 -20 -9 -16 -17
A>rv:excus	-10 -13 -14 -2 -17 16
A>rv:expect	12 -10 0 -29 -32 -27
A>rv:fell	1 13 -14 -12 -18 -19
A>rv:flew	20 -18 -11 -6 -13 -21
A>rv:follow	0 4 -31 -21 -23 -6
A>rv:found	21 -20 -29 -20 -20 -2
A>rv:gave	1 1 -6 -2 -27 -32
A>rv:go	-18 20 -12 -12 -16 -19
A>rv:got	-16 19 -33 2 -18 -1
A>rv:hand	0 -12 1 -16 9 -27
A>rv:head	-14 24 -26 -8 -10 -15
A>rv:heard	5 -11 -2 -13 -15 -3
A>rv:held	-26 10 0 -20 -17 -22
A>rv:hide	-18 -4 -11 -6 -11 7
A>rv:hope	-14 -26 25 -12 -14 -9
A>rv:insist	-22 13 4 -5 -16 -17
A>rv:invit	-8 -19 -2 11 -19 -15
A>rv:join	-18 8 -2 -12 -20 -18
A>rv:kept	-17 -19 12 7 -24 -9
A>rv:kill	10 -8 -8 -16 -11 -10
A>rv:laid	-21 -3 -12 -3 -10 11
A>rv:land	-24 26 -18 -21 -20 -19
A>rv:learn	10 -2 -25 -15 -15 -21
A>rv:leav	9 -25 -26 -12 20 -31
A>rv:led	-25 16 -12 -17 -17 -17
A>rv:left	-10 2 -15 -22 9 -31
A>rv:lent	13 -12 -2 -13 -17 -27
A>rv:listen	9 -2 -1 -12 -13 -26
A>rv:lost	-11 6 -3 -21 -25 -3
A>rv:met	18 -20 -8 -7 -11 -11
A>rv:miss	-12 -8 -13 -9 -24 14
A>rv:name	5 11 -19 -8 -17 -8
A>rv:need	13 -17 -9 -7 -5 -9
A>rv:object	-16 16 -10 -7 -8 -10
A>rv:offer	-27 -15 23 -16 -24 -25
A>rv:open	-10 3 3 -20 -17 -17
A>rv:own	-4 -9 -5 -11 -17 4
A>rv:pack	-19 19 -16 -11 -17 -15
A>rv:plai	19 -14 -28 -11 -12 -10
A>rv:plead	-16 -17 -11 -9 -10 16
A>rv:prais	16 -26 -1 -16 -18 -18
A>rv:present	-13 15 -15 -13 -10 -14
A>rv:presid	-28 -22 30 -19 -16 -23
A>rv:promis	-5 2 8 -23 -21 -40
A>rv:quot	12 5 -8 -1 -20 -10
A>rv:reach!	11 -20 -1 -2 -11 -10
A>rv:read	-24 7 2 1 -11 -3
A>rv:recal	12 -13 -5 -9 -25 -10
A>rv:receiv	9 -17 1 -13 -14 -20
A>rv:recov	8 -16 -23 -17 2 -6
A>rv:refus	-11 -23 -8 -7 -21 19
A>rv:reject	-12 20 -9 -1 -11 -20
A>rv:remain	-3 -18 -15 -5 -15 7
A>rv:replac	-2 -20 -24 -10 23 -22
A>rv:repli	-7 -1 2 -22 -4 -3
A>rv:repli!	-21 -10 -14 20 -5 -22
A>rv:report	5 -12 -28 -9 9 -27
A>rv:repres	-16 -18 -16 -8 23 -20
A>rv:sai	5 -9 -6 -18 -9 -9
A>rv:said	-1 -1 -12 -21 -20 0
A>rv:sat	-31 -3 8 -11 -19 -3
A>rv:saw	2 -24 12 -9 -15 -1
A>rv:seat	-21 -24 3 -9 -8 20
A>rv:see	21 -19 -2 -19 -16 -4
A>rv:send	-14 -22 -31 -22 26 -26
A>rv:sent	-16 -19 -13 3 8 -13
A>rv:serv	-30 -8 20 -17 -17 -15
A>rv:set	9 5 -20 -14 -27 -25
A>rv:set!	-33 6 -6 -27 4 -1
A>rv:show	-28 3 13 -11 -16 -24
A>rv:sign	1 0 2 -9 -13 -20
A>rv:speak	-28 15 -13 4 -23 -22
A>rv:spent	-4 17 -17 0 0 -1
A>rv:stai	-19 13 -3 -20 1 -17
A>rv:stamp	-21 20 -14 -6 -12 -7
A>rv:stand	17 -13 12 -1 -17 -6
A>rv:stood	-26 1 4 -20 -2 -15
A>rv:stop	-18 -16 -7 -15 -16 19
A>rv:summon	-17 -7 -13 -23 -12 16
A>rv:surpris!	13 -9 -5 -8 -16 -13
A>rv:swear	7 4 -23 -20 -22 -21
A>rv:tabl	-29 27 -18 -21 -12 -11
A>rv:take	-6 21 -24 -20 -17 -19
A>rv:talk	11 -12 4 -12 -8 -16
A>rv:testifi	-13 2 -15 -10 3 -18
A>rv:thank	16 -15 -18 -11 -14 -12
A>rv:think	1 -29 -18 17 -16 -22
A>rv:told	-25 -11 -11 0 -8 18
A>rv:told!	7 -10 -5 -1 -19 -4
A>rv:took	-1 -4 9 -15 -17 -24
A>rv:translat	-19 15 -12 -10 -11 -12
A>rv:travel	-25 0 -10 -4 -18 9
A>rv:travel!	-17 -17 -6 -6 -15 19
A>rv:turn	-29 -12 -13 -14 -13 23
A>rv:vote	-39 -1 14 -19 -24 -7
A>rv:wait	-1 3 -29 -14 -23 -5
A>rv:walk	2 -7 2 -12 -6 -18
A>rv:want	-14 11 -8 -16 -21 -26
A>rv:warn	21 -18 -17 -5 -7 -15
A>rv:watch	15 -28 -27 -20 -22 2
A>rv:welcom	7 6 -9 -8 -11 -17
A>rv:went	-13 3 0 4 -22 -18
A>rv:wept	-7 15 -20 -17 -18 -20
A>rv:wrote	11 -7 -33 -14 -16 -3
A>rvo:agre on	-16 -4 7 -6 -11 -10
A>rvo:answer .	-35 7 -16 8 -9 -17
A>rvo:answer for	13 -7 -21 -21 -10 -3
A>rvo:answer question	-33 30 -7 -7 -4 -11
A>rvo:appear in	-22 -13 17 -9 -12 -20
A>rvo:ask .	-6 -24 -12 14 -22 -5
A>rvo:ask <person>	-20 -9 9 -13 12 -19
A>rvo:ask about	-20 17 -15 -14 -7 -12
A>rvo:ask and	-22 -17 -18 13 -17 2
A>rvo:ask by	-16 6 -10 -2 -14 -19
A>rvo:ask to	-24 1 -22 13 -24 -1
A>rvo:ask too	-25 -26 -19 11 -10 9
A>rvo:ask who	11 6 -23 -27 -22 -14
A>rvo:ask why	-24 8 0 -22 -10 -13
A>rvo:at from	-14 17 -13 -3 -5 -11
A>rvo:attend .	1 8 -16 -11 -15 -25
A>rvo:attend ;	-10 -22 -20 -10 11 9
A>rvo:beg off	-18 -25 -14 -10 -14 21
A>rvo:book room	-23 23 -9 -16 -13 -20
A>rvo:boycot it	-19 -20 -13 -2 -14 21
A>rvo:brought a	-36 40 -23 -13 -26 -24
A>rvo:brought the	-13 18 -15 -2 -4 -7
A>rvo:call it	-8 -9 -35 -14 -21 6
A>rvo:call the	7 -7 -21 -8 -13 -2
A>rvo:came ;	-17 25 -18 -6 -13 -25
A>rvo:came in	-18 22 -27 -10 -9 -7
A>rvo:chair .	-28 5 5 -16 -21 -20
A>rvo:cite the	0 -3 -17 -7 -7 3
A>rvo:come ,	-10 16 -12 -12 -8 -8
A>rvo:come .	-21 -19 4 -16 -9 12
A>rvo:come ;	-14 30 -30 -16 -9 -17
A>rvo:compar <number>	-15 13 -6 -3 -7 -9
A>rvo:confirm .	-15 24 -25 -12 -14 -8
A>rvo:confirm ;	-13 17 -15 -13 -13 -11
A>rvo:confirm thei	-14 -7 11 -9 -10 -25
A>rvo:cut the	-14 20 -23 -11 -12 -14
A>rvo:declin ,	16 -11 -24 -5 -11 -10
A>rvo:declin to	10 -6 -2 -8 -15 -9
A>rvo:diall in	-24 17 -12 4 -12 -19
A>rvo:dine with	-7 14 -19 -2 -7 -7
A>rvo:doubt that	20 -14 -15 -7 -7 -15
A>rvo:expect .	-33 29 -27 -9 4 -21
A>rvo:expect to	16 -7 -29 -16 -16 -21
A>rvo:follow <person>	-7 15 -5 -4 -5 -22
A>rvo:follow the	-19 -22 -18 -6 -7 21
A>rvo:found <number>	3 11 -26 -15 -20 -29
A>rvo:found out	21 -20 -14 -5 -5 -22
A>rvo:found the	17 -17 -11 -8 -13 -16
A>rvo:gave <person>	0 15 -15 -14 -13 -12
A>rvo:gave it	-16 23 -23 -34 -11 -6
A>rvo:gave no	-1 -35 -1 11 -10 -17
A>rvo:gave the	0 1 -6 -28 -17 -19
A>rvo:got as	-8 10 -14 -6 -8 -16
A>rvo:hand <person>	-20 -1 4 -8 -15 -15
A>rvo:heard of	-16 13 -23 -7 -8 1
A>rvo:held the	-19 -3 7 -9 -13 -11
A>rvo:hide .	-18 -4 -11 -6 -11 7
A>rvo:hope for	-10 -22 19 -7 -9 -6
A>rvo:invit but	-25 -17 -10 14 -4 -11
A>rvo:invit to	-25 -7 -10 12 -4 -12
A>rvo:join at	-11 18 -4 0 -8 -4
A>rvo:join by	-15 -9 10 -3 -10 -20
A>rvo:join the	-7 15 -6 -1 -11 -4
A>rvo:join them	-14 20 -24 -13 -8 -12
A>rvo:kept <person>	-16 -9 15 -12 -13 -13
A>rvo:kept the	7 14 -1 -22 -9 -22
A>rvo:kill at	10 -8 -8 -16 -11 -10
A>rvo:learn of	10 -2 -25 -15 -15 -21
A>rvo:leav .	20 -11 -17 -6 -5 -25
A>rvo:led the	-19 4 2 -14 -16 -15
A>rvo:left for	8 -18 -16 -7 9 -10
A>rvo:left the	9 -22 -4 -4 3 -9
A>rvo:lent the	17 2 -27 -9 -14 -22
A>rvo:let hi	-21 -5 -15 -5 9 -15
A>rvo:lost hi	-7 -4 2 -12 -22 1
A>rvo:miss her	-5 -17 6 -2 -5 13
A>rvo:need ten	13 -17 -9 -7 -5 -9
A>rvo:pack ;	-19 19 -16 -11 -17 -15
A>rvo:prais <quote>	2 -17 9 -9 -15 -15
A>rvo:present the	-12 20 -4 -2 -7 -2
A>rvo:presid .	-15 -5 12 -13 -12 -13
A>rvo:presid ;	-17 -18 20 -13 -10 -15
A>rvo:presid in	-15 -7 10 -4 -9 -15
A>rvo:promis <person>	-25 -23 25 -15 -12 -10
A>rvo:promis a	-24 -4 10 -8 -12 -12
A>rvo:promis to	-24 30 -18 -12 -12 -28
A>rvo:put their	-25 -7 10 -7 -14 -9
A>rvo:question <person>	-10 16 -23 -3 -7 -2
A>rvo:read aloud	14 1 -18 -8 -6 -11
A>rvo:read hi	-20 -11 16 -5 6 -16
A>rvo:read out	-22 8 3 -14 -9 -17
A>rvo:read the	-27 -1 0 7 -16 -23
A>rvo:recal <date>	-20 -15 -1 -4 -15 21
A>rvo:recov from	-18 -9 -10 -3 10 6
A>rvo:refus ,	-9 -13 -18 -1 -5 13
A>rvo:refus .	-19 -13 10 -7 -15 -6
A>rvo:reject the	-12 20 -9 -1 -11 -20
A>rvo:repli .	-20 -17 15 8 -3 -10
A>rvo:repli ye	-7 25 -16 -21 -4 -2
A>rvo:report .	-15 19 -17 -5 -16 -16
A>rvo:repres by	-16 -18 -16 -8 23 -20
A>rvo:sai no	-10 14 -17 -12 -2 -20
A>rvo:sai noth	-19 -29 21 -2 -1 -21
A>rvo:sai that	18 -17 -19 -2 -2 -10
A>rvo:sai there	21 -9 -2 -1 -2 -13
A>rvo:said ,	-28 -5 12 -6 -31 9
A>rvo:said .	33 -19 -20 -19 -3 -19
A>rvo:said a	1 6 -26 -6 -8 -21
A>rvo:said no	-11 -15 -23 -24 -6 24
A>rvo:said nobodi	23 -25 -15 -11 -14 -20
A>rvo:said on	0 -4 3 -1 -2 -16
A>rvo:said that	-10 9 2 -4 -8 -28
A>rvo:said the	7 -10 8 -13 -10 -29
A>rvo:said thei	-19 8 -26 -9 -12 3
A>rvo:said to	13 -7 -17 -5 -14 -19
A>rvo:said ye	-23 26 -15 -9 -9 -19
A>rvo:sat down	-22 -10 17 -2 -12 -16
A>rvo:sat in	-31 5 -15 -10 -16 11
A>rvo:sat to	-5 16 -11 -2 -5 -4
A>rvo:saw the	-17 -26 24 -9 -16 5
A>rvo:sent a	2 -23 -38 2 10 -18
A>rvo:sent an	-33 -22 -23 8 5 -7
A>rvo:sent everybodi	-15 5 12 -17 -17 -18
A>rvo:sent her	-13 -15 -11 -8 16 -12
A>rvo:sent hi	-17 -14 -15 -5 19 -13
A>rvo:sent regret	-21 18 -24 -22 -32 -4
A>rvo:sent the	-18 -22 -4 3 7 -11
A>rvo:set foot	-20 -20 -4 -11 6 7
A>rvo:set out	-4 13 -8 -21 -13 -17
A>rvo:sign .	19 -16 -14 -5 -5 -7
A>rvo:sign ;	-22 14 -11 -3 -8 -12
A>rvo:sign for	-18 -18 18 -5 -8 -6
A>rvo:sign the	-15 18 -9 -3 -4 -2
A>rvo:speak .	-20 3 2 -11 -14 -13
A>rvo:speak for	-17 17 -10 -14 -7 -5
A>rvo:spent the	-4 17 -17 0 0 -1
A>rvo:spoke ;	-24 19 -14 -3 -9 -15
A>rvo:spoke by	-10 27 -17 -1 -9 -22
A>rvo:spoke first	-18 -25 25 -3 -7 -20
A>rvo:spoke for	-35 26 -23 -11 -9 -12
A>rvo:spoke of	14 -26 -25 -12 -22 12
A>rvo:stai at	1 -6 -41 -5 18 -29
A>rvo:stai awai	-26 -25 -17 -5 -21 26
A>rvo:stai in	-2 -24 -30 -5 -30 19
A>rvo:stood in	-15 4 -19 -4 9 -10
A>rvo:stop at	-18 -16 -7 -15 -16 19
A>rvo:surpris .	13 -9 -5 -8 -16 -13
A>rvo:tabl a	-23 23 -16 -20 -10 -10
A>rvo:testifi .	-4 16 -9 -2 -4 -5
A>rvo:testifi instead	-13 1 -13 -10 4 -18
A>rvo:told .	-4 20 -14 -17 -10 -27
A>rvo:told <person>	-22 -6 -4 12 -7 7
A>rvo:told of	-19 7 -14 -3 -15 3
A>rvo:told the	-9 -30 19 -14 -10 -4
A>rvo:told to	-9 -26 -9 -16 -21 12
A>rvo:took her	8 -5 -10 -17 -3 -17
A>rvo:took note	-18 21 -18 -5 -9 -10
A>rvo:took the	-15 0 8 -7 -6 -10
A>rvo:translat .	-19 15 -12 -10 -11 -12
A>rvo:travel .	-20 -18 -6 -6 -18 21
A>rvo:turn back	-16 -5 -3 -4 -4 8
A>rvo:turn down	-19 -9 -13 -14 -5 18
A>rvo:vote ;	-16 18 -23 -2 -9 -17
A>rvo:vote against	-19 16 -14 -6 -8 -13
A>rvo:vote for	-18 -9 12 -7 -14 -10
A>rvo:vote to	-20 -5 -34 -7 -15 12
A>rvo:wait .	-17 21 -17 -3 -13 -24
A>rvo:wait at	10 -17 -11 -7 -11 5
A>rvo:want the	-14 21 -21 -8 -2 -7
A>rvo:watch from	6 -23 -22 -17 -16 7
A>rvo:welcom the	10 -18 -4 -8 -12 -16
A>rvo:went home	-25 16 -18 -26 -6 1
A>rvo:went instead	-10 21 -11 -15 -10 -13
A>rvo:went out	-23 -3 1 14 -2 -10
A>rvo:went over	-10 20 -9 -6 -2 -10
A>title-cue:absent	7 -32 -23 -7 -11 15
A>title-cue:attended	-23 9 4 -9 -14 -19
A>title-cue:background	23 -30 -9 -9 -16 -14
A>title-cue:hosted	10 -18 12 -23 -20 -30
A>title-cue:observer	30 -14 -59 -17 -29 -9
A>title-cue:represented	10 4 -22 2 -8 -51
A>title:'s	-3 -18 -24 12 -23 5
A>title:<org>	8 20 -25 -30 -33 -41
A>title:admir	-21 15 3 -8 -20 -14
A>title:advis	19 -20 7 -25 -37 -35
A>title:advoc	14 -24 8 -16 -9 -14
A>title:agent	17 -12 -18 -13 -13 -13
A>title:aid	34 -32 -26 -13 -5 -21
A>title:ambassador	-10 21 -5 -19 -28 -21
A>title:american	-21 -13 -17 5 -14 12
A>title:an	-23 21 -8 -8 -5 -20
A>title:archbishop	0 3 -17 -6 0 -13
A>title:armi	-12 7 -17 12 -16 -18
A>title:austrian	-21 20 -14 -18 -19 -20
A>title:bank	-7 10 -15 -4 -8 -7
A>title:biologist	19 10 -5 -22 -3 -8
A>title:bishop	2 17 -30 -17 -1 -29
A>title:boss	-24 12 -13 -5 -5 15
A>title:british	-20 -7 -13 20 -12 -15
A>title:brother	-19 23 -8 -7 -16 -22
A>title:businessman	18 -8 -6 -13 -7 -18
A>title:captain	-4 11 -27 -3 -17 4
A>title:cardin	-34 -30 28 -13 5 -16
A>title:central	-7 10 -15 -4 -8 -7
A>title:chairman	4 -39 19 -35 -17 1
A>title:chief	-16 -5 7 -42 8 -18
A>title:citi	13 -3 -13 -5 -7 -26
A>title:club	-23 -20 -28 -8 -31 29
A>title:coach	-16 3 -42 -6 -18 18
A>title:colleagu	-19 16 -8 -8 -7 -10
A>title:colonel	-2 5 -9 -14 -16 -2
A>title:command	-16 18 -26 -10 -18 0
A>title:commission	-4 -30 34 -32 -30 -22
A>title:councillor	7 21 -48 -16 -23 -27
A>title:counsel	-39 32 -22 -24 -17 -26
A>title:court	-19 -8 10 -5 -9 2
A>title:custom	11 7 -14 -10 -19 -20
A>title:dame	-24 -1 10 -5 -15 -14
A>title:datuk	12 -12 5 -5 -15 -16
A>title:deacon	-12 22 -24 -14 -10 -17
A>title:dean	-21 12 -23 -14 11 -11
A>title:defenc	-8 11 -15 -4 -15 -16
A>title:deputi	-20 36 -21 3 -28 -40
A>title:director	-8 9 -14 -11 -22 -4
A>title:dom	-16 17 -9 -2 -4 -8
A>title:dr	-4 20 -42 -13 -17 -21
A>title:each	4 -1 -16 -3 -4 -8
A>title:economist	3 -17 -12 -4 -5 4
A>title:editor	27 -26 -19 -19 -24 -29
A>title:educ	-3 18 -35 -16 -27 -37
A>title:elder	-29 34 -27 -20 -16 -22
A>title:engin	-34 23 -23 3 -21 -1
A>title:envoi	-28 -17 4 5 -13 12
A>title:execut	-34 2 -27 -14 11 -7
A>title:father	5 -18 8 -17 -17 -7
A>title:financ	-14 11 -18 -9 -2 -16
A>title:fisheri	-24 -12 25 -10 -26 -26
A>title:fisherman	29 -19 -14 -12 -10 -28
A>title:fon	-13 23 -25 -15 -20 -18
A>title:foreign	-16 -12 5 -7 9 -28
A>title:former	20 -40 -7 -27 -1 -13
A>title:georgian	-22 12 -22 -19 11 -23
A>title:goalkeep	10 -18 -27 -9 4 -16
A>title:governor	-17 -11 -2 -28 -24 18
A>title:grower	15 -6 -18 -14 -16 -22
A>title:harbour	-28 5 3 -15 -9 -14
A>title:headmistress	-26 -20 21 -15 -13 -14
A>title:her	3 3 -16 -17 -8 -18
A>title:hi	-37 35 -17 -15 -42 -21
A>title:high	-11 -9 15 -4 -12 -14
A>title:historian	-6 -22 -7 -10 -7 9
A>title:imam	-15 -9 -22 -18 -12 14
A>title:indonesian	9 -29 -13 -7 -8 9
A>title:inspector	-3 -14 20 -20 -17 -28
A>title:interior	9 -11 8 -12 -12 -20
A>title:judg	-42 -26 27 -23 19 -30
A>title:justic	-27 -25 2 9 -19 12
A>title:labour	-11 -27 27 -13 -20 -24
A>title:late	37 -34 -17 -10 -16 -19
A>title:lawyer	-1 21 -29 -19 -25 -37
A>title:leader	-16 4 -45 -15 -20 17
A>title:lieuten	-20 -2 -12 14 -14 2
A>title:lobbyist	21 -27 -20 -13 -19 -6
A>title:major	-22 29 -14 -9 -16 -21
A>title:man	-27 23 -25 -17 -13 -17
A>title:master	-30 6 3 -14 -9 -15
A>title:mate	-16 -10 -11 -2 -14 13
A>title:mayor	-51 4 14 -29 -40 -7
A>title:mediat	-14 -21 27 -20 -18 -29
A>title:member	-23 31 -24 -8 -9 -15
A>title:minist	-27 4 0 -11 2 -6
A>title:ministri	21 -20 -9 -3 -1 -13
A>title:moder	15 -2 -12 -20 -12 -21
A>title:monsignor	-22 -30 -15 -12 25 20
A>title:name	8 -31 7 -13 -16 -23
A>title:navi	-15 -8 -11 -9 -15 15
A>title:neither	-6 -26 -7 -4 -12 12
A>title:not	-3 -26 -26 -10 -28 29
A>title:nurs	6 4 -11 -5 -14 -18
A>title:observ	-34 21 -20 -17 -11 -11
A>title:of	34 -29 -33 -37 -12 6
A>title:offic	11 -4 -16 -8 -10 -29
A>title:oil	-24 -6 -18 14 -7 14
A>title:onli	5 -8 -31 16 -10 -25
A>title:opposit	-3 -28 -17 -9 -11 12
A>title:organis	23 15 -27 -18 -23 -17
A>title:owner	3 -13 -30 -30 2 7
A>title:parliament	17 4 -5 -4 -2 -15
A>title:pastor	-17 2 10 -10 -8 -17
A>title:person	-19 30 -10 -23 -11 -22
A>title:poet	3 -22 -11 26 -4 -11
A>title:polic	27 -30 -38 -20 -16 -8
A>title:premier	5 -21 0 -17 10 -3
A>title:presid	-23 -40 30 -5 15 -19
A>title:prime	-13 -31 11 -16 6 3
A>title:princ	-17 -29 -27 -19 -29 30
A>title:professor	-12 -10 -36 -19 -24 18
A>title:prosecutor	-14 3 -34 -19 -10 13
A>title:region	-17 -10 -13 -5 0 15
A>title:report	27 -17 -22 -10 -10 -29
A>title:repres	-25 -20 -25 -10 -4 25
A>title:retir	-12 -11 15 -6 -13 -10
A>title:rival	9 0 -16 -14 -19 -19
A>title:russian	-26 22 -13 2 -14 -16
A>title:s	2 0 -9 -2 -22 -22
A>title:secretari	30 -15 -6 -18 -29 -30
A>title:senat	-24 -22 -13 -3 -4 22
A>title:sheikh	-42 7 -33 -24 -42 27
A>title:ship	-23 11 -14 15 -8 -15
A>title:shipown	-16 -27 22 -3 -19 16
A>title:sir	5 10 -15 -11 -10 -21
A>title:sister	-32 23 4 -10 -17 -23
A>title:smelter	-17 -29 -22 7 -19 22
A>title:son	8 0 -15 -18 -14 -14
A>title:speaker	-16 16 7 -20 -19 -17
A>title:spokesman	40 -24 -27 -13 -8 -32
A>title:spokeswoman	-11 -31 -11 11 -5 3
A>title:student	-1 -13 -15 -16 -17 15
A>title:the	19 -17 -30 -6 -16 -18
A>title:them	-15 3 9 -4 -7 -11
A>title:then	-19 24 -11 -7 -19 -25
A>title:through	17 -22 -9 -13 -8 -9
A>title:tourism	22 -23 -24 -14 -13 -15
A>title:trade	-16 25 -25 -3 -4 -12
A>title:transport	-19 -5 -21 -8 -27 16
A>title:treasur	-18 24 -35 -11 -21 -23
A>title:turkish	-20 20 -21 7 -8 -9
A>title:two	5 6 -20 -14 -18 -21
A>title:u	-13 18 -22 -12 -11 -15
A>title:union	-10 6 -34 -8 -23 6
A>title:us	-22 21 -24 15 -6 -20
A>title:vice	-18 19 -9 -5 -19 -11
A>title:vice-presid	-9 17 -19 -2 -6 9
A>title:water	-14 5 -10 10 -2 -18
A>title:what	-4 15 -14 -1 -1 -9
A>title:which	11 -15 -17 -8 -8 0
A>title:without	-23 -11 -14 -6 -6 18
A>title:writer	18 -14 -16 -11 -5 -18
O>aside-cue:absent	10 -8 -8 -11 -25 -5
O>aside-cue:attended	42 -35 -8 -7 -6 -12
O>aside-cue:background	19 -24 0 -6 -6 -11
O>aside-cue:declined	-7 -26 -15 -12 -16 13
O>aside-cue:hosted	2 -8 4 -10 -11 -17
O>aside-cue:invited	22 -11 -6 -11 -9 -34
O>aside-cue:represented	33 -7 -20 -11 -42 -4
O>aside:'s	18 -8 -7 -2 -2 -7
O>aside:about	-29 -10 8 -4 -8 7
O>aside:abroad	17 -6 -3 -1 -8 -2
O>aside:accept	-10 -23 -12 -10 -9 12
O>aside:airspac	4 4 -12 -13 -12 -16
O>aside:also	-5 3 -17 -9 -11 3
O>aside:among	18 -12 -2 -1 -1 -5
O>aside:an	0 -3 -15 -15 -31 7
O>aside:and	-12 16 -16 -12 -23 2
O>aside:ani	5 6 -7 -2 -2 -16
O>aside:answer	-2 11 -16 -2 -3 -4
O>aside:as	18 -22 -3 -12 -18 -16
O>aside:ask	3 -16 1 -14 -9 -3
O>aside:at	16 -13 -22 -9 -15 -1
O>aside:back	-18 21 -12 -4 -9 -14
O>aside:bar	4 4 -12 -13 -12 -16
O>aside:been	15 -11 -4 -6 -5 -22
O>aside:besid	26 -17 -7 -4 -5 -9
O>aside:biologist	17 -13 -2 -1 -4 -3
O>aside:both	26 -21 -10 -8 -7 -12
O>aside:brother-in-law	15 -10 -4 -5 -13 -6
O>aside:budget	24 -11 -5 -2 -17 -7
O>aside:buyer	17 -6 -5 -2 -3 -9
O>aside:by	1 -4 -8 -7 -24 -12
O>aside:candid	-4 9 -27 -5 -3 -12
O>aside:cannot	-9 13 -18 -5 -7 -30
O>aside:case	5 6 -7 -2 -2 -16
O>aside:chair	24 -16 -20 -12 -5 -11
O>aside:chargé	15 -9 -20 -1 -3 -11
O>aside:clear	3 14 -25 -10 -9 -16
O>aside:clinic	0 11 -7 -2 -14 -29
O>aside:come	9 -18 7 -5 -4 -17
O>aside:cousin	20 -8 -4 -3 -16 -9
O>aside:cover	22 -6 -1 -2 -2 -13
O>aside:defend	24 -11 -5 -2 -17 -7
O>aside:deleg	31 -21 -15 -8 -27 -16
O>aside:detain	7 -22 4 -5 -4 -5
O>aside:director	7 -10 5 -3 -16 -8
O>aside:door	20 -6 -4 -1 -1 -20
O>aside:draft	-8 -17 11 -4 -8 -9
O>aside:elder	-5 9 -9 -9 -7 -22
O>aside:elect	-5 6 -26 5 -21 -23
O>aside:emirati	4 -22 0 -3 -11 14
O>aside:environ	29 -21 -27 -7 -7 -7
O>aside:ethiopian	16 -5 -14 -2 -3 -7
O>aside:expect	26 -22 -9 -5 -5 -8
O>aside:fee	-28 -3 -17 -4 -8 10
O>aside:file	15 -11 -8 -6 -8 -16
O>aside:first	23 -22 -6 -9 -9 -12
O>aside:floor	30 -24 -6 -6 -4 -13
O>aside:flown	21 -6 -1 -1 -1 -17
O>aside:for	19 -16 -8 -6 -5 -12
O>aside:form	18 -22 -6 -4 -4 -6
O>aside:from	-15 17 -11 -11 -11 -22
O>aside:garag	16 -1 -7 -1 0 -8
O>aside:governor	30 0 -16 -5 -12 -10
O>aside:grandmoth	19 -17 -3 -5 -3 -7
O>aside:grandson	20 -11 -12 -2 -1 -4
O>aside:ha	29 -20 -9 -6 -6 -8
O>aside:hate	-20 5 -1 -7 -1 -2
O>aside:head	1 8 -29 -10 -9 -5
O>aside:health	4 3 -7 -2 -2 -19
O>aside:heat	-20 5 -1 -7 -1 -2
O>aside:hi	-2 2 -5 -13 -22 -8
O>aside:histori	19 -9 -10 -3 -4 -2
O>aside:hospit	11 -15 -16 -8 -8 5
O>aside:hour	22 -14 -6 -2 -2 -1
O>aside:hous	5 10 -25 -11 -10 -17
O>aside:ill	16 -14 -11 -8 -22 -12
O>aside:interpret	-8 10 -8 -9 -7 -18
O>aside:invit	3 6 -4 -7 -9 -18
O>aside:is	24 -20 -18 -11 -25 -21
O>aside:it	3 -18 2 -7 -9 -1
O>aside:join	18 -15 -1 -1 -1 -2
O>aside:just	-5 6 -26 5 -21 -23
O>aside:labour	19 -9 -10 -3 -4 -2
O>aside:lao	18 -15 -1 -1 -1 -2
O>aside:last	22 -20 -2 -4 -3 -9
O>aside:latter	16 -1 -7 -1 0 -8
O>aside:link	-9 10 -24 -9 -8 -10
O>aside:longest	22 -20 -2 -4 -3 -9
O>aside:look	37 -25 -7 -7 -5 -26
O>aside:lost	42 -23 -37 -10 -11 -31
O>aside:malaysian	17 -6 -5 -2 -3 -9
O>aside:malian	4 4 -12 -13 -12 -16
O>aside:mayor	10 0 -30 -8 -7 -14
O>aside:member	16 -18 -5 -4 -4 -7
O>aside:minist	13 3 -20 -7 -12 -16
O>aside:minut	18 -22 -6 -4 -4 -6
O>aside:miss	18 -12 -2 -1 -1 -5
O>aside:nicaraguan	15 -9 -20 -1 -3 -11
O>aside:nobodi	18 -16 -2 -1 -1 -3
O>aside:not	-12 10 -25 -12 -9 2
O>aside:note-tak	-13 -34 -7 -4 -15 21
O>aside:of	4 -10 -4 -9 -18 -4
O>aside:offici	9 -20 -7 -1 -9 11
O>aside:on	19 -12 -12 -5 -5 -11
O>aside:other	-1 7 -28 -5 -3 -14
O>aside:out	9 5 -14 -12 -19 -19
O>aside:overnight	33 -19 -12 -6 -15 -17
O>aside:own	22 -14 -19 -6 -6 -22
O>aside:parti	28 -19 -1 -16 -2 -3
O>aside:pictur	13 -18 -9 -5 -3 -4
O>aside:pipelin	-8 -3 -18 -1 -2 5
O>aside:place	16 -5 -14 -2 -3 -7
O>aside:post	43 -24 -39 -11 -13 -32
O>aside:presenc	9 -20 -7 -1 -9 11
O>aside:publish	13 -18 -9 -5 -3 -4
O>aside:pull	26 -21 -13 -7 -16 -18
O>aside:question	5 2 -16 -2 -5 -9
O>aside:repres	27 -15 -7 -6 -24 -11
O>aside:resign	25 -20 -12 -7 -8 -8
O>aside:rule	28 -19 -1 -16 -2 -3
O>aside:run	28 -16 -16 -5 -5 -8
O>aside:s	-5 3 -28 -9 2 -3
O>aside:same	19 -17 -3 -5 -3 -7
O>aside:sat	22 -15 -6 -3 -3 -5
O>aside:sent	28 -12 -8 -5 -24 -10
O>aside:serb	16 -18 -5 -4 -4 -7
O>aside:share	20 -12 -3 -5 -2 -8
O>aside:sinc	-15 -1 12 -8 -10 1
O>aside:site	18 -13 -18 -3 -6 -18
O>aside:son	18 -12 -2 -1 -1 -5
O>aside:speak	-6 10 -26 -14 -13 -16
O>aside:spoke	29 -24 -6 -4 -4 -8
O>aside:sudanes	20 -15 -4 -4 -5 -8
O>aside:summon	15 -10 -19 -2 -3 -11
O>aside:swim	-9 13 -18 -5 -7 -30
O>aside:swiss	17 -13 -2 -1 -4 -3
O>aside:tabl	17 -6 -5 -2 -3 -9
O>aside:talk	31 -22 -9 -4 -5 -10
O>aside:teach	19 -9 -10 -3 -4 -2
O>aside:tenth	20 -12 -3 -5 -2 -8
O>aside:test	17 -12 -2 -1 -1 -2
O>aside:the	3 -1 -17 -9 -11 -2
O>aside:thi	21 -24 -9 -4 -5 -7
O>aside:three	15 -16 -5 -5 -4 -6
O>aside:to	12 -3 -25 -8 -11 -5
O>aside:trace	19 -17 -3 -5 -3 -7
O>aside:travel	16 -18 -5 -4 -4 -7
O>aside:treasuri	24 -11 -5 -2 -17 -7
O>aside:tuareg	-8 10 -8 -9 -7 -18
O>aside:two	24 -17 -6 -2 -2 -3
O>aside:us	1 -10 -18 -7 -10 7
O>aside:video	-12 13 -23 -5 -5 -8
O>aside:vote	7 -22 4 -5 -4 -5
O>aside:wa	15 -3 -19 -10 -12 -5
O>aside:water	17 -12 -2 -1 -1 -2
O>aside:which	18 -15 -13 -1 -3 -2
O>aside:while	21 -8 -5 -3 -5 -4
O>aside:whom	27 -18 -5 -3 -3 -10
O>aside:whose	5 -17 -6 -6 -6 -1
O>aside:widow	17 -13 -2 -1 -4 -3
O>aside:with	-12 6 -21 -11 -19 13
O>aside:wrong	20 -6 -4 -1 -1 -20
O>aside:year	16 -10 -2 -2 -2 -4
O>aside:youngest	20 -11 -12 -2 -1 -4
O>byline	-8 11 -16 -1 -2 -5
O>group:2	6 -24 8 -14 -5 -2
O>group:3	7 -22 -26 -10 -2 12
O>group:4	28 -13 -2 -18 -20 -16
O>l2:, <quote>	6 -7 3 -23 -12 -26
O>l2:, among	20 -21 -4 -4 -4 -11
O>l2:, and	-15 -10 5 16 -19 -1
O>l2:, as	18 -14 -11 -4 -4 -12
O>l2:, at	42 -15 -33 -4 -4 -10
O>l2:, brought	23 -18 3 -4 -1 -8
O>l2:, but	-3 4 -7 -7 -3 -19
O>l2:, hosted	19 -14 -7 -2 -3 -10
O>l2:, including	16 -12 -3 -2 -2 -3
O>l2:, noted	17 -5 -3 -5 -3 -5
O>l2:, received	7 -18 14 -12 -11 1
O>l2:, said	-14 15 -13 -6 -7 -3
O>l2:, through	16 -9 -3 -2 -2 -4
O>l2:, was	15 -15 -20 -13 6 -21
O>l2:, where	-2 5 -25 -6 -11 -4
O>l2:, which	-12 14 -18 -1 -5 -7
O>l2:, with	-3 0 -5 -17 -15 -13
O>l2:, wrote	17 -7 -2 -2 -3 -6
O>l2:<date> ,	-5 6 -2 -9 -28 -11
O>l2:<date> :	13 -5 -20 -3 -14 -21
O>l2:<date> ;	6 -2 -5 -12 -19 -5
O>l2:<date> before	17 -5 -16 -2 -5 -4
O>l2:<date> by	17 -9 -4 -2 -3 -6
O>l2:<date> with	12 -33 -31 8 -19 -16
O>l2:<organisation> '	21 -13 -5 -2 -1 -4
O>l2:<organisation> gathered	7 9 -23 -6 -15 -20
O>l2:<person> as	20 -18 -4 -6 -4 -8
O>l2:<person> briefed	23 -20 -13 -7 -8 -9
O>l2:<person> entertained	9 -15 -12 -12 -23 7
O>l2:<person> gathers	12 -11 -25 -3 -6 -2
O>l2:<person> hosted	16 -14 -7 -2 -3 -4
O>l2:<person> invited	-5 0 7 -12 -18 -8
O>l2:<person> meets	-9 12 -22 -6 -2 -9
O>l2:<person> met	12 -10 -15 -3 -5 -12
O>l2:<person> nor	-12 8 -4 -22 3 -14
O>l2:<person> said	-22 -1 8 9 -11 -17
O>l2:<person> told	-1 5 -17 -7 -10 -9
O>l2:<place> '	10 -15 -4 -21 -7 -4
O>l2:<place> ,	-2 -27 -15 -20 6 10
O>l2:<place> :	23 -1 -42 -15 -18 -12
O>l2:<place> ;	25 -23 13 -11 -11 -19
O>l2:<place> by	-27 13 -9 -10 -20 -5
O>l2:<place> came	20 -17 -16 -12 -14 -18
O>l2:<place> sent	9 -15 6 -3 -5 -8
O>l2:<place> under	3 3 -20 -8 -13 -20
O>l2:<place> with	-8 -19 -1 -7 -11 17
O>l2:<quote> and	16 -7 -4 -5 -2 -9
O>l2:<quote> answered	19 -11 -12 -2 -6 -4
O>l2:a recovered	-4 -16 0 -3 -10 10
O>l2:abandon when	17 -4 -13 -2 -3 -3
O>l2:accept in	24 -16 -6 -8 -3 -7
O>l2:accompani by	13 -26 -18 -8 -14 8
O>l2:across were	32 -21 -4 -4 -8 -11
O>l2:agenc ,	21 -7 -1 -13 -1 -6
O>l2:agre with	-4 5 -16 0 0 -2
O>l2:also meet	26 -18 -4 -2 -2 -11
O>l2:altern ,	24 -34 -9 -11 -13 -12
O>l2:ambassador ,	-5 -32 -18 14 -12 -22
O>l2:and has	3 -18 3 -2 1 -6
O>l2:and kept	4 3 -7 -2 -2 -19
O>l2:and with	-9 10 -16 -5 -5 -12
O>l2:as did	-12 6 -21 -13 -16 7
O>l2:assist ,	18 -15 -5 -4 -5 -8
O>l2:attend ;	31 -29 -12 -8 -5 -10
O>l2:austrian ,	18 -13 -1 -1 -1 -6
O>l2:bank and	23 -22 -9 -6 -4 -11
O>l2:battalion ,	19 -8 -4 -2 -2 -12
O>l2:bench ;	20 -21 5 -23 -11 -12
O>l2:breakfast :	-34 -43 38 -44 -45 -54
O>l2:brother-in-law ,	18 -16 -2 -1 -1 -3
O>l2:brought together	-2 5 -23 -8 -18 1
O>l2:by <person>	27 -25 -2 -5 -2 -4
O>l2:by state	48 -47 -16 -9 -7 -9
O>l2:call <person>	43 -37 -7 -4 -4 -7
O>l2:call by	-15 19 -18 -16 -8 -17
O>l2:call with	26 -26 -14 -15 -11 -11
O>l2:came ;	27 -19 -16 -8 -7 -21
O>l2:captain ,	16 -11 -4 -3 -3 -6
O>l2:carmak '	-5 6 -15 -10 -7 -12
O>l2:chair ,	-7 -1 -17 -9 -10 3
O>l2:chair by	11 -26 -3 -9 -2 -17
O>l2:chairman ,	21 -6 -1 -1 -1 -17
O>l2:chief ,	2 -3 -3 -8 -11 -16
O>l2:come ;	7 6 -24 -10 -3 -9
O>l2:command ,	23 -9 -2 -11 -2 -12
O>l2:compani ,	-14 19 -16 -1 -3 -8
O>l2:confer with	26 -19 -8 -10 -7 -11
O>l2:copper ,	19 -20 -6 -5 -4 -5
O>l2:cousin ,	22 -20 -3 -5 -3 -5
O>l2:deleg ,	10 -6 -16 -1 -11 -28
O>l2:deputi ,	13 -15 2 -8 1 -15
O>l2:diplomat ,	37 -34 -6 -5 -2 -6
O>l2:director ,	4 0 -10 -7 -6 -21
O>l2:down with	3 -2 -28 -9 -11 -17
O>l2:driver ,	25 -20 -5 -4 -4 -5
O>l2:empti :	26 -7 -6 -3 -3 -18
O>l2:envoi ,	-5 12 -15 -11 -10 -22
O>l2:ethiopian ,	20 -15 -4 -4 -5 -8
O>l2:fall ,	5 -17 4 -5 -3 -6
O>l2:filipino crewing	14 -20 -6 -6 -5 -11
O>l2:financ ,	20 -19 -5 -1 -1 -4
O>l2:flank by	16 -3 -14 -20 -14 -18
O>l2:folder ;	-7 16 -11 0 0 -1
O>l2:for by	20 -19 -4 -4 -4 -11
O>l2:foreseen when	16 -8 -5 -1 -1 -4
O>l2:guest :	14 -4 -27 -8 -25 -26
O>l2:guid '	20 -15 -8 -6 -3 -3
O>l2:had told	20 -15 -8 -6 -3 -3
O>l2:happen :	1 2 -13 -2 -5 -20
O>l2:head ,	7 3 -23 -9 -13 -4
O>l2:held up	5 6 -7 -2 -2 -16
O>l2:her ;	0 11 -7 -2 -14 -29
O>l2:host ,	11 -26 -31 -7 -22 8
O>l2:host by	13 -15 -29 -9 -8 1
O>l2:hungarian state	25 -33 -13 -8 -11 -10
O>l2:in ;	6 14 -15 -13 -47 -32
O>l2:in <date>	23 -16 -3 -1 -4 -13
O>l2:institut ,	2 -15 11 -3 -3 -5
O>l2:invit for	-7 6 -9 -18 -2 3
O>l2:it is	23 -26 9 -3 -5 -10
O>l2:junior ,	7 -23 -6 -5 -5 2
O>l2:last for	-23 10 4 -9 -13 -14
O>l2:lawyer ,	21 -2 -18 -9 -8 -9
O>l2:led by	21 -14 -9 -3 -3 -6
O>l2:left was	5 7 -16 -2 -2 -10
O>l2:libyan ,	20 -19 -9 -3 -4 -8
O>l2:lunch for	25 -11 1 -28 -28 -36
O>l2:lunch with	-16 1 10 -3 -7 3
O>l2:map ;	18 -16 -5 -4 -2 -6
O>l2:margin ,	-5 9 -14 -9 -5 -22
O>l2:mediat was	20 -19 -9 -5 -5 -13
O>l2:meet between	-18 -2 -20 -14 14 -14
O>l2:meet with	30 -33 -11 -8 -6 -13
O>l2:member ,	25 -21 -13 -5 -8 -19
O>l2:met under	20 -14 -22 -5 -4 -17
O>l2:minist ,	-1 -8 -2 -17 1 -16
O>l2:mission under	17 -13 -2 -2 -2 -2
O>l2:name ,	27 -15 -7 -7 -4 -25
O>l2:no ;	-4 6 -26 -26 0 -22
O>l2:note-tak ,	25 -24 -5 -3 -2 -8
O>l2:object by	-3 -24 19 -3 -8 -8
O>l2:observ ,	41 -28 -9 -8 -8 -37
O>l2:observ in	21 -15 -1 -2 -2 -6
O>l2:of state	-22 24 -23 -23 -20 -26
O>l2:offic ;	28 -24 -12 -8 -4 -24
O>l2:offici ,	20 -5 -13 -1 -4 -5
O>l2:ombudsman ,	9 -20 -7 -1 -9 11
O>l2:on <date>	-7 7 -15 -9 4 0
O>l2:order ;	1 5 -21 -5 -10 -19
O>l2:out ;	0 -22 -21 10 -8 -11
O>l2:out by	-11 6 -18 -6 6 -5
O>l2:overnight ,	17 -10 -8 -4 -5 -10
O>l2:owner ,	0 5 -18 -6 -25 -9
O>l2:partner ,	-16 6 -2 -11 -9 -7
O>l2:pen ,	-5 -1 -8 -3 12 -19
O>l2:peopl :	-8 -3 -18 -1 -2 5
O>l2:preach ;	4 -13 14 -12 -18 -13
O>l2:prefect ,	28 -19 -25 -6 -8 -12
O>l2:present were	12 -19 -21 -20 4 -3
O>l2:presid ,	-18 3 -4 -19 -31 12
O>l2:presid ;	8 -4 -18 0 -22 -10
O>l2:presid in	7 10 -14 -7 -5 -24
O>l2:proxi to	-28 -3 -17 -4 -8 10
O>l2:rais ,	-7 5 -17 -1 -6 4
O>l2:registrar ,	16 -11 -3 -1 -1 -3
O>l2:regul ,	17 -7 -4 -2 -3 -4
O>l2:repres ,	25 -9 -22 -5 -4 -7
O>l2:s .	-9 -17 -4 -4 -1 7
O>l2:sai that	-2 -35 -7 -6 -7 7
O>l2:sai whether	26 -9 -3 -15 -3 -14
O>l2:sat with	18 -5 -18 -5 -6 -14
O>l2:secretari ,	22 -16 -20 -7 -9 -3
O>l2:senat ,	22 -15 -3 -4 -3 -4
O>l2:sent <person>	25 -21 -2 -6 -3 -5
O>l2:she discovered	23 -16 -3 -1 -4 -13
O>l2:shipper '	-5 -13 -15 -7 7 2
O>l2:sixth to	18 -12 -2 -1 -1 -5
O>l2:spot ;	20 -16 -13 -9 -8 -14
O>l2:staff ,	21 -19 -1 -1 -1 -1
O>l2:steward ,	35 -32 -14 -8 -9 -26
O>l2:sudanes ,	15 -14 -4 -4 -4 -6
O>l2:talk ;	-9 -2 -22 -5 8 1
O>l2:talk with	19 -27 9 -2 -2 -6
O>l2:tariff ,	23 -19 -3 -4 -4 -10
O>l2:thei heard	19 -17 -3 -5 -3 -7
O>l2:there ;	17 -14 -20 -5 -22 -14
O>l2:tie ,	-2 -20 -3 -2 -2 7
O>l2:to meet	30 -20 -10 -6 -7 -8
O>l2:to see	24 -15 -4 -2 -3 -7
O>l2:to show	-15 -9 10 -3 -10 -20
O>l2:to which	18 -12 -9 -3 -3 -9
O>l2:togeth with	34 -1 -11 -2 -5 -9
O>l2:too ,	16 -10 -15 -4 -4 -6
O>l2:train ;	-11 -27 13 -3 -6 15
O>l2:travel with	16 -14 -4 -7 -5 -7
O>l2:two :	40 -41 -30 -19 -26 -33
O>l2:vanilla with	21 -15 -11 -6 -7 -8
O>l2:visitor were	26 -20 -18 -16 -23 -25
O>l2:vote ,	-8 -17 -7 -4 -3 12
O>l2:vote ;	-8 -26 17 -14 -20 -34
O>l2:wa told	15 -11 -4 -1 -2 -8
O>l2:wall ;	20 -21 -9 -13 -7 -12
O>l2:water ,	-21 -8 9 -7 -10 5
O>l2:which calls	18 -10 -15 -1 -3 -7
O>l2:widow ,	-14 17 -13 -13 -10 -14
O>l2:will ,	0 -10 -14 -1 8 -16
O>l2:will thank	-15 -17 20 -2 -4 -5
O>l2:with <person>	19 -25 -8 -5 -4 -7
O>l2:word that	3 -18 3 -2 1 -6
O>l:#	9 6 -8 -12 -15 -30
O>l:'	10 -16 -7 -20 -3 -5
O>l::	-13 -11 16 -25 -38 8
O>l:;	11 -12 1 -2 -10 -25
O>l:<person>	6 0 -13 -12 -9 -18
O>l:<quote>	3 -19 13 -23 -19 -19
O>l:after	6 -4 -16 -5 -7 -1
O>l:among	20 -21 -4 -4 -4 -11
O>l:and	-12 -13 3 12 -16 2
O>l:answered	19 -11 -12 -2 -6 -4
O>l:as	20 -12 -14 -7 -6 -16
O>l:at	-15 0 10 -25 -19 -31
O>l:before	30 -17 -29 -5 -7 -12
O>l:between	-4 -16 5 -12 6 -1
O>l:briefed	23 -20 -13 -7 -8 -9
O>l:brought	23 -18 3 -4 -1 -8
O>l:but	-5 -2 3 -6 -3 -18
O>l:by	-3 -7 -21 -16 -8 0
O>l:calls	12 -17 -3 -3 -4 -12
O>l:came	20 -17 -16 -12 -14 -18
O>l:crewing	14 -20 -6 -6 -5 -11
O>l:did	-16 10 -18 -12 -16 7
O>l:discovered	23 -16 -3 -1 -4 -13
O>l:drew	5 7 -10 -5 -7 -16
O>l:entertained	9 -15 -12 -12 -23 7
O>l:for	1 0 2 -28 -23 -23
O>l:from	7 -4 -17 -1 -2 4
O>l:gathered	-7 1 2 -6 -16 -5
O>l:gathers	12 -11 -25 -3 -6 -2
O>l:heard	3 -1 -13 -7 -7 -17
O>l:hosted	26 -21 -11 -4 -5 -11
O>l:in	28 -17 -22 -20 -21 -6
O>l:including	16 -12 -3 -2 -2 -3
O>l:invited	-5 0 7 -12 -18 -8
O>l:is	23 -26 9 -3 -5 -10
O>l:kept	7 -3 0 -2 -2 -19
O>l:meet	40 -29 -11 -7 -7 -15
O>l:meets	-9 12 -22 -6 -2 -9
O>l:met	1 6 -22 -12 -16 -26
O>l:nor	-11 8 -4 -21 2 -16
O>l:noted	17 -5 -3 -5 -3 -5
O>l:on	3 -2 -17 -8 3 -13
O>l:recovered	-4 -16 0 -3 -10 10
O>l:said	-16 -3 2 2 -13 -10
O>l:see	24 -15 -4 -2 -3 -7
O>l:sent	12 -15 6 -3 -6 -8
O>l:show	-15 -9 10 -3 -10 -20
O>l:state	-7 12 -31 -25 -26 -26
O>l:thank	-15 -17 20 -2 -4 -5
O>l:through	16 -9 -3 -2 -2 -4
O>l:to	-13 -23 -3 -12 -17 15
O>l:together	-2 5 -23 -8 -18 1
O>l:told	5 0 -18 -8 -10 -12
O>l:under	16 -5 -27 -9 -11 -24
O>l:up	5 6 -7 -2 -2 -16
O>l:was	11 3 -34 -14 1 -13
O>l:were	22 -28 -12 -20 0 -4
O>l:where	-2 5 -25 -6 -11 -4
O>l:which	-2 10 -17 -3 -6 -12
O>l:wrote	19 -7 -3 -2 -3 -6
O>lb-cue:absent	6 -11 -19 -9 -7 4
O>lb-cue:declined	-24 8 -26 24 -11 -23
O>lb-cue:represented	15 -11 -21 -10 -10 -8
O>lb:'s	16 -4 -25 -5 -8 -2
O>lb:abandon	17 -4 -13 -2 -3 -3
O>lb:accept	26 -17 -7 -9 -5 -14
O>lb:accompani	13 -26 -18 -8 -14 8
O>lb:accord	-12 1 -19 -8 3 10
O>lb:adjourn	16 -14 -1 -1 -1 -3
O>lb:administr	-5 -13 -15 -7 7 2
O>lb:admir	37 -25 -14 -9 -14 -28
O>lb:after	3 -20 0 -7 -11 12
O>lb:again	-18 6 -12 -2 -5 3
O>lb:agenc	21 -7 -1 -13 -1 -6
O>lb:agenda	28 3 -14 -4 -5 -8
O>lb:agre	5 -3 -19 -5 -5 -12
O>lb:agricultur	16 -21 -4 -5 -4 -8
O>lb:aircraft	5 0 -16 -10 -13 -12
O>lb:alreadi	-21 -8 9 -7 -10 5
O>lb:also	-1 -15 -18 -12 -35 7
O>lb:altern	24 -34 -9 -11 -13 -12
O>lb:ambassador	-5 -32 -17 14 -12 -21
O>lb:american	24 -16 -6 -8 -3 -7
O>lb:among	22 -13 -10 -6 -8 -14
O>lb:an	15 -24 -1 -16 -10 -5
O>lb:and	-2 -8 -2 -1 -16 1
O>lb:answer	25 -7 -11 -5 -6 -10
O>lb:appoint	21 2 -17 -3 -3 -15
O>lb:ar	-18 0 -3 -6 -6 3
O>lb:as	-1 -9 -21 -14 -26 6
O>lb:assist	18 -15 -5 -4 -5 -8
O>lb:audienc	20 -15 -8 -6 -3 -3
O>lb:australian	27 -20 -4 -3 -3 -6
O>lb:austrian	33 -30 -7 -14 -10 -17
O>lb:auxiliari	11 -19 -15 -8 -12 -1
O>lb:bank	9 -30 -9 -6 -5 2
O>lb:battalion	19 -8 -4 -2 -2 -12
O>lb:be	10 -19 -6 -12 2 2
O>lb:befor	25 -22 1 -8 -8 -17
O>lb:belgian	21 -13 -16 -14 -7 -15
O>lb:between	0 -18 4 -11 6 -1
O>lb:bishop	6 -6 -18 -7 -12 -2
O>lb:bloc	20 -19 -5 -1 -1 -4
O>lb:board	2 4 -18 -5 -5 -24
O>lb:both	22 -17 -2 -4 -1 -5
O>lb:breakfast	1 -1 -25 -10 -11 0
O>lb:brief	7 -6 -13 -6 4 -27
O>lb:british	51 -39 -16 -10 -12 -17
O>lb:brother-in-law	18 -16 -2 -1 -1 -3
O>lb:by	4 -8 -20 -13 -11 -7
O>lb:call	18 -15 -4 -14 -11 -23
O>lb:came	-2 -4 -17 -9 -11 7
O>lb:canal	-5 -13 -15 -7 7 2
O>lb:cancel	-11 13 -15 -10 -6 -13
O>lb:cane	16 -12 -3 -2 -2 -3
O>lb:canton	-2 -20 -3 -2 -2 7
O>lb:cargo	-7 5 -17 -1 -6 4
O>lb:case	17 -5 -16 -2 -5 -4
O>lb:chair	5 -11 -16 -11 -8 -4
O>lb:chief	7 2 -11 -7 -11 -21
O>lb:citi	21 -6 -1 -1 -1 -17
O>lb:club	-8 8 -18 -2 -12 -6
O>lb:co-chair	24 -12 -20 -3 -5 -9
O>lb:colonel	27 -24 -6 -6 -6 -13
O>lb:command	30 -12 -5 -11 -3 -18
O>lb:compani	5 11 -17 -3 -4 -11
O>lb:confer	10 14 -30 -11 -12 -20
O>lb:consul	16 -7 -14 -6 -5 -11
O>lb:conven	11 14 -23 -4 -4 -14
O>lb:copper	19 -20 -6 -5 -4 -5
O>lb:council	17 1 -21 -7 -13 -20
O>lb:cousin	22 -20 -3 -5 -3 -5
O>lb:crew	14 -20 -6 -6 -5 -11
O>lb:cross	24 -15 -4 -2 -3 -7
O>lb:dai	-10 5 4 -9 -9 -21
O>lb:danish	14 -20 -6 -6 -5 -11
O>lb:datu	27 -20 -2 -2 -2 -5
O>lb:dean	20 -19 -4 -4 -4 -11
O>lb:decis	9 0 -22 -9 -11 -27
O>lb:defenc	28 -11 -15 -5 -13 -14
O>lb:deleg	15 -8 -17 -2 -9 -29
O>lb:deputi	6 -8 -2 -10 1 -16
O>lb:describ	17 -9 -4 -2 -3 -6
O>lb:did	-15 -5 -6 -17 -19 12
O>lb:dine	29 -13 -19 -6 -4 -12
O>lb:dinner	22 -12 -21 -5 -6 -10
O>lb:diplomat	37 -34 -6 -5 -2 -6
O>lb:discov	23 -16 -3 -1 -4 -13
O>lb:dish	-12 14 -18 -1 -5 -7
O>lb:dona	17 -7 -5 -3 -3 -4
O>lb:donor	16 -6 -8 -3 -2 -4
O>lb:down	10 -3 -30 -15 -18 -18
O>lb:drew	0 -10 -18 -6 -14 6
O>lb:driver	25 -20 -5 -4 -4 -5
O>lb:due	29 -18 -9 -5 -6 -8
O>lb:elder	15 -7 -12 -4 -3 -8
O>lb:els	24 -22 -2 -2 -3 -10
O>lb:emirati	20 -5 -13 -1 -4 -5
O>lb:energi	10 -6 -10 -8 -11 -19
O>lb:engin	31 -23 -11 -9 -6 -26
O>lb:entertain	9 -15 -12 -12 -23 7
O>lb:envoi	4 7 -17 -12 -9 -26
O>lb:ethiopian	25 -21 -6 -6 -8 -11
O>lb:euro	22 -13 -17 -3 -3 -12
O>lb:even	17 -13 -8 -3 -4 -8
O>lb:evid	20 -16 -4 -3 -3 -3
O>lb:exchang	25 -9 -22 -5 -4 -7
O>lb:execut	10 2 -9 -5 -12 -17
O>lb:expert	20 -14 -22 -5 -4 -17
O>lb:face	-6 7 -7 -11 -11 -22
O>lb:fall	5 -17 4 -5 -3 -6
O>lb:famili	14 -6 -15 -1 -2 2
O>lb:feder	4 -5 -16 -10 -5 3
O>lb:file	-6 2 -25 -3 -5 8
O>lb:filipino	14 -20 -6 -6 -5 -11
O>lb:fix	17 -9 -4 -2 -3 -6
O>lb:flank	16 -3 -14 -20 -14 -18
O>lb:flew	-3 5 -21 -6 -11 -12
O>lb:flown	-2 4 -1 -1 -1 -16
O>lb:for	-7 -4 4 -16 -14 1
O>lb:forc	0 6 -15 -4 -3 -4
O>lb:former	15 -23 -12 -6 -9 -2
O>lb:forum	18 -12 -9 -3 -3 -9
O>lb:fourth	-12 -1 -2 -11 -26 0
O>lb:french	-10 -32 -29 -13 -21 13
O>lb:from	24 -7 -16 -10 -12 -14
O>lb:front	-1 -20 -10 -17 -9 3
O>lb:funer	24 -22 -5 -5 -4 -14
O>lb:gang	11 -19 -15 -8 -12 -1
O>lb:garden	22 -17 -12 -5 -12 -24
O>lb:gather	10 -23 -1 -11 -12 -3
O>lb:gave	8 -10 4 -13 -8 -18
O>lb:gavel	13 -16 -6 -1 -1 -9
O>lb:german	26 -28 -8 -9 -4 -8
O>lb:given	-14 -7 -19 -5 -8 7
O>lb:go	14 -17 -1 -9 -8 -15
O>lb:god	0 -10 -14 -1 8 -16
O>lb:gone	-19 -5 -10 -7 -5 20
O>lb:govern	7 -1 -19 -6 -4 -7
O>lb:grandmoth	21 -18 -1 -4 -1 -4
O>lb:group	31 -16 -20 -5 -4 -14
O>lb:guest	12 -8 -16 -7 -11 0
O>lb:guid	20 -15 -8 -6 -3 -3
O>lb:ha	7 -7 -4 -8 3 -17
O>lb:hand	19 -13 -15 -4 -9 -15
O>lb:hear	20 -34 12 -8 -14 -16
O>lb:heard	6 -4 -14 -7 -7 -16
O>lb:heidi	5 6 -7 -2 -2 -16
O>lb:her	18 -22 -15 -10 -14 -7
O>lb:hi	5 2 -9 -15 -15 -19
O>lb:himself	24 -15 -4 -2 -3 -7
O>lb:home	-13 4 0 -5 -19 -4
O>lb:host	8 -10 -5 -9 -20 2
O>lb:hour	21 -15 -11 -6 -7 -8
O>lb:hous	26 -15 -6 -5 -5 -9
O>lb:huddl	8 -28 -27 8 -16 -15
O>lb:hungarian	25 -33 -13 -8 -11 -10
O>lb:ill	6 0 -17 -4 -5 -9
O>lb:in	5 -1 -34 -9 -12 -1
O>lb:includ	16 -12 -3 -2 -2 -3
O>lb:institut	2 -15 11 -3 -3 -5
O>lb:into	9 -16 -12 -7 -13 4
O>lb:invit	-22 6 1 -20 -13 9
O>lb:irrig	20 -9 -7 -5 -3 -5
O>lb:is	20 -7 -3 -15 -16 -15
O>lb:junior	7 -23 -6 -5 -5 2
O>lb:justic	20 -8 -4 -3 -16 -9
O>lb:kept	7 -3 0 -2 -2 -19
O>lb:kingmak	23 -11 -14 -3 -4 -3
O>lb:known	6 1 -8 -4 -3 -16
O>lb:korean	2 -17 -17 -7 6 0
O>lb:laid	-1 6 -12 -13 -12 -17
O>lb:lao	1 2 -17 -2 -3 -4
O>lb:last	0 8 -6 -11 -15 -24
O>lb:late	8 -29 -8 -4 -8 5
O>lb:later	20 -15 -10 -5 -6 -7
O>lb:lawyer	6 4 -20 -10 -8 -10
O>lb:led	24 -14 -12 -3 -4 -7
O>lb:let	-6 7 -15 -12 -15 -3
O>lb:libyan	20 -19 -9 -3 -4 -8
O>lb:limit	-7 5 -17 -1 -6 4
O>lb:list	25 -31 14 -8 -8 -21
O>lb:listen	0 10 -12 -2 -1 -15
O>lb:lithuanian	-4 0 1 -7 -12 -17
O>lb:loan	24 -19 -5 -2 -2 -6
O>lb:lost	21 -17 -3 -2 -1 -4
O>lb:lunch	-1 -1 2 -24 -25 -22
O>lb:malaria	4 4 -12 -13 -12 -16
O>lb:manag	21 -7 -15 -2 -2 -5
O>lb:margin	-5 9 -14 -9 -5 -22
O>lb:mayor	17 -14 -1 -24 -4 -8
O>lb:meet	13 -20 -25 -11 5 -2
O>lb:member	18 -22 -20 -7 -13 -5
O>lb:memori	2 -15 11 -3 -3 -5
O>lb:met	-4 13 -32 -9 -11 -7
O>lb:minist	3 -12 -5 -15 -1 -16
O>lb:misspelt	20 -18 -4 -6 -4 -8
O>lb:move	-3 -17 -12 -2 -4 10
O>lb:name	26 -4 -11 -9 -7 -29
O>lb:negoti	3 -7 1 -7 -6 -18
O>lb:neighbour	13 -16 -2 -1 -1 -3
O>lb:neither	-10 8 -6 -20 2 -17
O>lb:next	-12 20 -25 -7 -14 -22
O>lb:no	29 -5 -15 -13 -8 -21
O>lb:none	16 -8 -5 -1 -1 -4
O>lb:nor	-18 7 -6 -23 2 0
O>lb:note	17 -5 -3 -5 -3 -5
O>lb:note-tak	25 -24 -5 -3 -2 -8
O>lb:now	23 -16 -3 -1 -4 -13
O>lb:object	-3 -24 19 -3 -8 -8
O>lb:observ	7 -32 -12 -12 -11 5
O>lb:off	0 -12 13 -8 -15 -18
O>lb:offic	-1 5 -28 -8 -11 -24
O>lb:offici	33 -14 -13 -7 -5 -8
O>lb:ombudsman	12 -20 -11 -2 -10 11
O>lb:on	-22 14 -26 -7 3 1
O>lb:onli	-13 5 -20 -8 -18 15
O>lb:open	5 -20 1 -3 0 -6
O>lb:other	24 -15 -1 -5 -6 -12
O>lb:out	-10 7 -13 -6 3 -18
O>lb:outsid	18 -15 -6 -3 -5 -7
O>lb:overnight	17 -10 -8 -4 -5 -10
O>lb:own	-12 1 -24 -11 -19 10
O>lb:owner	-9 1 -3 -7 -25 -2
O>lb:partner	-16 6 -2 -11 -9 -7
O>lb:payload	-4 0 1 -7 -12 -17
O>lb:pen	-5 -1 -8 -3 12 -19
O>lb:peopl	-4 -2 -17 -9 -18 16
O>lb:perman	34 -33 -5 -5 -5 -9
O>lb:plane	-22 10 0 -5 -21 -10
O>lb:plough	5 6 -7 -2 -2 -16
O>lb:port	21 -9 -14 -1 -2 -3
O>lb:predecessor	8 -17 -7 -4 -7 3
O>lb:prefect	28 -19 -25 -6 -8 -12
O>lb:premier	-1 -5 4 -21 -17 -13
O>lb:presenc	20 -5 -13 -1 -4 -5
O>lb:present	3 -4 -23 -15 2 -11
O>lb:presid	-20 1 0 -17 -31 10
O>lb:prime	-5 4 -16 -4 -18 1
O>lb:proxi	-28 -3 -17 -4 -8 10
O>lb:pull	17 -10 -8 -4 -5 -10
O>lb:push	9 0 -22 -9 -11 -27
O>lb:put	2 4 -18 -10 -12 -14
O>lb:qatari	-4 7 -13 -11 -9 -18
O>lb:rais	-7 5 -17 -1 -6 4
O>lb:ratu	-16 1 10 -3 -7 3
O>lb:read	-9 4 -19 -6 6 -8
O>lb:readout	20 -18 -4 -6 -4 -8
O>lb:rebel	0 -4 -17 -4 -5 3
O>lb:recov	-4 -16 0 -3 -10 10
O>lb:refus	-22 -27 -10 26 -7 -16
O>lb:region	15 -18 -7 -16 -14 -10
O>lb:registrar	16 -11 -3 -1 -1 -3
O>lb:regul	30 -10 -4 -3 -3 -17
O>lb:releas	17 -9 -4 -2 -3 -6
O>lb:remain	-1 -20 -10 -17 -9 3
O>lb:rememb	-7 -6 -20 -8 -18 16
O>lb:replac	46 -35 -28 -10 -7 -27
O>lb:report	21 -9 -4 -3 -3 -6
O>lb:resum	24 -13 -16 -6 -12 3
O>lb:right	30 -30 -12 -21 -15 -25
O>lb:room	24 -22 -2 -2 -3 -10
O>lb:rotat	16 -18 -5 -4 -4 -7
O>lb:round	-8 -1 -16 -4 9 -4
O>lb:row	32 -21 -4 -4 -8 -11
O>lb:run	9 -4 -15 -3 -5 -9
O>lb:runwai	-21 -8 9 -7 -10 5
O>lb:sai	5 -12 -16 -10 -7 7
O>lb:same	16 10 -19 -5 -3 -17
O>lb:sat	9 -6 -7 -10 -10 -22
O>lb:saw	-5 -3 6 -8 -18 -4
O>lb:screen	9 -15 5 -4 -5 -12
O>lb:seat	4 3 -1 -5 -5 -16
O>lb:second	13 1 -16 -19 -15 -13
O>lb:secretari	-11 10 -7 -16 -15 -3
O>lb:see	17 -13 4 -3 -5 -10
O>lb:senat	28 -4 -20 -7 -7 -13
O>lb:sent	24 -6 -14 -7 -5 -14
O>lb:separ	-4 -20 7 -4 -7 8
O>lb:session	-1 -1 -17 -13 -21 1
O>lb:she	-1 -2 -16 -5 -9 2
O>lb:shehu	27 -19 -11 -1 -4 -7
O>lb:ship	0 5 -20 -1 -5 -9
O>lb:shipper	-5 -13 -15 -7 7 2
O>lb:shop	-3 4 -7 -8 -4 -17
O>lb:similar	18 -5 -6 -2 -5 -5
O>lb:sinc	22 -19 3 -2 -4 -3
O>lb:six	1 -9 -15 -2 -3 5
O>lb:sixth	18 -12 -2 -1 -1 -5
O>lb:slept	17 -9 -4 -2 -2 -5
O>lb:smile	16 -5 -14 -6 -5 -14
O>lb:snow	8 4 -6 -2 -2 -16
O>lb:so	-12 18 -23 -20 -29 -34
O>lb:somaliland	-9 -1 -10 7 -4 -15
O>lb:south	17 -13 -7 -3 -1 -8
O>lb:spoke	23 -15 0 -6 -7 -11
O>lb:staff	20 -17 -1 -1 -1 -1
O>lb:state	-13 20 -30 -20 -22 -25
O>lb:steel	-8 8 -7 -8 -5 -17
O>lb:steward	35 -32 -14 -8 -9 -26
O>lb:stood	20 -19 -4 -4 -4 -11
O>lb:struck	4 -26 16 -4 -7 -9
O>lb:sudanes	28 -27 -8 -6 -5 -11
O>lb:suprem	18 -6 -2 -11 -1 -12
O>lb:swedish	16 -6 -8 -3 -2 -4
O>lb:tabl	8 -14 -2 -12 -13 -33
O>lb:talk	0 7 -15 -6 -13 -15
O>lb:tariff	23 -19 -3 -4 -4 -10
O>lb:technic	20 -14 -22 -5 -4 -17
O>lb:telephon	12 -1 -22 -12 -10 -10
O>lb:ten-minut	25 -9 -22 -5 -4 -7
O>lb:thank	-15 -17 20 -2 -4 -5
O>lb:thei	17 -25 3 -8 -5 -11
O>lb:there	6 -21 1 -4 -1 -7
O>lb:thi	15 -7 -5 -1 -1 -4
O>lb:third	27 -24 -8 -2 -3 -9
O>lb:those	32 -21 -4 -4 -8 -11
O>lb:three	-1 11 -6 -5 -7 -28
O>lb:through	44 -30 -9 -17 -8 -19
O>lb:tie	-2 -20 -3 -2 -2 7
O>lb:to	5 -22 -17 -11 -5 7
O>lb:told	5 0 -18 -8 -10 -12
O>lb:too	16 -10 -15 -4 -4 -6
O>lb:took	16 -12 -3 -2 -2 -3
O>lb:trace	21 -18 -1 -4 -1 -4
O>lb:trade	42 -28 -21 -10 -22 -29
O>lb:travel	21 -17 -11 -8 -5 -9
O>lb:trek	20 -15 -8 -6 -3 -3
O>lb:turkish	27 -10 -14 -2 -12 -7
O>lb:turn	17 -15 -6 -2 -2 -6
O>lb:two	17 -18 -6 -6 -8 -4
O>lb:union	-17 15 0 -11 -10 -28
O>lb:up	9 6 -15 -14 -15 -28
O>lb:uzbek	12 -16 -5 -1 -2 -4
O>lb:vaccin	17 -9 -4 -2 -3 -6
O>lb:vanilla	21 -15 -11 -6 -7 -8
O>lb:vice	14 -15 1 -8 -18 -26
O>lb:vice-presid	-4 -20 10 -5 -4 -13
O>lb:video	-3 17 -19 -2 -2 -6
O>lb:visit	-19 19 -8 -3 -4 -8
O>lb:visitor	7 0 -10 -15 -22 -25
O>lb:voic	21 -17 -3 -2 -1 -4
O>lb:vote	3 -18 -11 -11 -7 7
O>lb:water	-4 -22 11 -11 -18 1
O>lb:welcom	-5 -13 -15 -7 7 2
O>lb:went	8 11 -16 -3 -4 -13
O>lb:were	-12 4 -14 -18 -2 -11
O>lb:west	23 -22 -9 -6 -4 -11
O>lb:what	9 -10 3 -5 -6 -16
O>lb:where	1 -7 9 -15 -11 -19
O>lb:which	-1 7 -15 -3 -7 -13
O>lb:who	-14 -20 3 20 -13 -28
O>lb:widow	-14 17 -13 -13 -10 -14
O>lb:will	-2 -23 14 -9 1 -3
O>lb:wit	21 -15 -11 -6 -4 -14
O>lb:with	-6 0 -17 -10 -15 -4
O>lb:word	4 -18 2 -2 1 -6
O>lb:work	6 -13 -16 -6 -11 8
O>lb:worker	3 1 -13 -6 -4 -18
O>lb:would	13 -22 4 -15 -7 -14
O>lb:wrote	19 -7 -3 -2 -3 -6
O>lv-cue:attended	6 -18 -5 -12 -11 -2
O>lv-cue:declined	-24 8 -27 24 -12 -23
O>lv-cue:hosted	13 -8 -19 -7 -8 -3
O>lv-cue:invited	9 -7 -1 -9 -11 -26
O>lv-cue:represented	16 -7 -15 -9 -9 -19
O>lv:abandon	17 -4 -13 -2 -3 -3
O>lv:abandon|when	17 -4 -13 -2 -3 -3
O>lv:accept	26 -17 -7 -9 -5 -14
O>lv:accept|in	24 -16 -6 -8 -3 -7
O>lv:accompani	13 -26 -18 -8 -14 8
O>lv:accompani|by	13 -26 -18 -8 -14 8
O>lv:adjourn	16 -14 -1 -1 -1 -3
O>lv:adjourn|,	16 -14 -1 -1 -1 -3
O>lv:agre	4 -2 -19 -5 -5 -13
O>lv:agre|with	-4 5 -16 0 0 -2
O>lv:answer	25 -7 -11 -5 -6 -10
O>lv:answer|	19 -11 -12 -2 -6 -4
O>lv:ask	11 -16 5 -4 -6 -14
O>lv:ask|,	24 -16 -17 -4 -5 -11
O>lv:been	-19 1 6 -6 -8 -4
O>lv:been|,	22 -14 -6 -2 -2 -1
O>lv:been|for	-23 10 4 -9 -13 -14
O>lv:brief	7 -6 -13 -6 4 -27
O>lv:brief|	23 -20 -13 -7 -8 -9
O>lv:brief|,	-1 0 -3 -2 6 -24
O>lv:brief|as	22 -21 -6 -1 -2 -4
O>lv:broker	25 -9 -22 -5 -4 -7
O>lv:broker|,	25 -9 -22 -5 -4 -7
O>lv:brought|	23 -18 3 -4 -1 -8
O>lv:brought|,	-11 19 -14 -8 -8 -20
O>lv:brought|together	-2 5 -23 -8 -18 1
O>lv:brought|with	-4 -20 10 -5 -4 -13
O>lv:call	19 -7 -20 -15 -12 -23
O>lv:call|<person>	43 -37 -7 -4 -4 -7
O>lv:call|by	-15 19 -18 -16 -8 -17
O>lv:call|with	26 -26 -14 -15 -11 -11
O>lv:came	-3 -4 -17 -9 -11 7
O>lv:came|	20 -17 -16 -12 -14 -18
O>lv:came|'	9 0 -22 -9 -11 -27
O>lv:came|and	20 -19 -4 -3 -1 -11
O>lv:chair	20 -13 -13 -10 -7 -21
O>lv:chair|,	16 2 -16 -5 -4 -7
O>lv:chair|by	11 -26 -3 -9 -2 -17
O>lv:co-chair	24 -12 -20 -3 -5 -9
O>lv:co-chair|'	24 -12 -20 -3 -5 -9
O>lv:confer	17 -1 -23 -10 -9 -13
O>lv:confer|with	8 4 -16 -9 -7 -8
O>lv:conven	11 14 -23 -4 -4 -14
O>lv:conven|'	-3 17 -19 -2 -2 -6
O>lv:conven|,	22 -13 -17 -3 -3 -12
O>lv:crew	14 -20 -6 -6 -5 -11
O>lv:crew|	14 -20 -6 -6 -5 -11
O>lv:did	-19 2 -27 -19 -19 16
O>lv:did|	-16 10 -18 -12 -16 7
O>lv:did|,	-7 -37 -27 -17 -17 15
O>lv:dine	29 -13 -19 -6 -4 -12
O>lv:dine|,	16 -6 -8 -3 -2 -4
O>lv:discov	23 -16 -3 -1 -4 -13
O>lv:discov|	23 -16 -3 -1 -4 -13
O>lv:drew	0 -10 -18 -6 -14 6
O>lv:drew|	5 7 -10 -5 -7 -16
O>lv:drew|,	-2 -20 -3 -2 -2 7
O>lv:entertain	9 -15 -12 -12 -23 7
O>lv:entertain|	9 -15 -12 -12 -23 7
O>lv:fall	5 -17 4 -5 -3 -6
O>lv:fall|,	5 -17 4 -5 -3 -6
O>lv:flank	16 -3 -14 -20 -14 -18
O>lv:flank|by	16 -3 -14 -20 -14 -18
O>lv:flew	-5 7 -21 -4 -10 -11
O>lv:flew|,	-2 3 -20 -5 -12 -7
O>lv:forc	0 6 -15 -4 -3 -4
O>lv:gather	9 -8 -6 -6 -19 -4
O>lv:gather|	5 -9 -3 -6 -17 -1
O>lv:gave	7 -10 4 -13 -8 -18
O>lv:gave|,	15 -7 -9 -4 -5 -11
O>lv:gave|for	-17 -2 9 -15 -8 -17
O>lv:go	16 -13 -15 -6 -6 -12
O>lv:had	-9 -12 -5 -16 -18 16
O>lv:had|'	40 -26 -29 -14 -11 -42
O>lv:had|,	11 2 -18 -8 -9 -11
O>lv:had|to	-28 -4 -18 -9 -9 27
O>lv:had|with	-15 -7 -8 -2 -6 17
O>lv:hand	19 -13 -17 -5 -10 -16
O>lv:ha|that	3 -18 3 -2 1 -6
O>lv:head	2 8 -17 -10 -9 -6
O>lv:head|,	9 0 -21 -7 -10 -2
O>lv:head|but	-3 4 -4 -6 -2 -16
O>lv:hear	26 -16 -10 -3 -5 -6
O>lv:heard	6 -4 -14 -7 -7 -16
O>lv:heard|	3 -1 -13 -7 -7 -17
O>lv:hear|,	26 -16 -10 -3 -5 -6
O>lv:held|,	2 -1 -13 -6 7 -21
O>lv:held|under	40 -15 -33 -5 -10 -7
O>lv:held|up	5 6 -7 -2 -2 -16
O>lv:held|with	-4 -18 8 -7 -11 4
O>lv:host	17 -11 -26 -9 -23 -1
O>lv:host|	21 -18 -13 -5 -4 -10
O>lv:host|,	1 -4 -10 -9 -24 3
O>lv:host|<person>	19 -25 -8 -5 -4 -7
O>lv:host|by	13 -15 -29 -9 -8 1
O>lv:huddl	8 -28 -27 8 -16 -15
O>lv:huddl|with	8 -28 -27 8 -16 -15
O>lv:invit|	-5 0 7 -12 -18 -8
O>lv:invit|but	19 -8 -4 -2 -2 -12
O>lv:is	13 6 -22 -8 -15 -13
O>lv:is|	23 -26 9 -3 -5 -10
O>lv:is|,	4 9 -17 -3 -5 -11
O>lv:is|and	20 -21 -15 -4 -1 -6
O>lv:is|where	0 7 -20 -4 -10 -10
O>lv:is|with	-17 7 -5 -6 -11 -1
O>lv:join	2 -15 11 -3 -3 -5
O>lv:join|,	2 -15 11 -3 -3 -5
O>lv:kept	7 -3 0 -2 -2 -19
O>lv:kept|	7 -3 0 -2 -2 -19
O>lv:laid	-1 6 -12 -13 -12 -17
O>lv:laid|and	4 4 -12 -13 -12 -16
O>lv:led	21 -14 -9 -3 -3 -6
O>lv:led|by	21 -14 -9 -3 -3 -6
O>lv:left	7 -10 -17 -4 -5 5
O>lv:left|,	27 -11 -12 -3 -2 -12
O>lv:let	-6 7 -15 -12 -15 -3
O>lv:let|,	21 -16 -3 -4 -4 -16
O>lv:listen	0 10 -12 -2 -1 -15
O>lv:listen|and	0 10 -12 -2 -1 -15
O>lv:lost	21 -17 -3 -2 -1 -4
O>lv:lost|and	21 -17 -3 -2 -1 -4
O>lv:lunch	-16 1 10 -3 -7 3
O>lv:lunch|with	-16 1 10 -3 -7 3
O>lv:meet	3 -5 -26 -9 -8 -1
O>lv:meet|	0 7 -24 -9 -8 -14
O>lv:met	-3 9 -26 -9 -11 -5
O>lv:met|	1 6 -22 -12 -16 -26
O>lv:met|'	21 -20 -17 -2 -3 -9
O>lv:met|under	13 -2 -17 -7 -6 -26
O>lv:move	-3 -17 -12 -2 -4 10
O>lv:move|where	-3 -17 -12 -2 -4 10
O>lv:note	17 -5 -3 -5 -3 -5
O>lv:note|	17 -5 -3 -5 -3 -5
O>lv:own	-14 -38 -23 -13 -23 18
O>lv:own|,	-14 -38 -23 -13 -23 18
O>lv:place	25 -21 -6 -6 -8 -11
O>lv:place|,	25 -21 -6 -6 -8 -11
O>lv:presid|in	7 10 -14 -7 -5 -24
O>lv:pull	17 -10 -8 -4 -5 -10
O>lv:pull|,	17 -10 -8 -4 -5 -10
O>lv:put	2 4 -18 -10 -12 -14
O>lv:put|where	5 0 -16 -10 -13 -12
O>lv:rais	-7 5 -17 -1 -6 4
O>lv:rais|,	-7 5 -17 -1 -6 4
O>lv:read	-9 4 -19 -6 6 -8
O>lv:read|by	-11 6 -18 -6 6 -5
O>lv:receiv|,	2 5 -12 -12 -9 -17
O>lv:receiv|with	34 -1 -11 -2 -5 -9
O>lv:recov	-4 -16 0 -3 -10 10
O>lv:recov|	-4 -16 0 -3 -10 10
O>lv:releas	17 -9 -4 -2 -3 -6
O>lv:releas|by	17 -9 -4 -2 -3 -6
O>lv:remain	-1 -20 -10 -17 -9 3
O>lv:remain|and	-1 -20 -10 -17 -9 3
O>lv:replac	26 -20 -12 -4 -2 -5
O>lv:replac|,	26 -20 -12 -4 -2 -5
O>lv:repres|,	10 -28 5 -8 -5 -12
O>lv:repres|<person>	27 -25 -2 -5 -2 -4
O>lv:repres|by	-5 3 -9 -12 -21 -8
O>lv:sai	1 -8 -16 -12 -7 8
O>lv:said|	-16 -3 2 2 -13 -10
O>lv:said|,	31 -10 -7 -8 -5 -14
O>lv:sai|,	16 -7 -3 -1 -2 -5
O>lv:sai|that	-2 -35 -7 -6 -7 7
O>lv:sai|whether	26 -9 -3 -15 -3 -14
O>lv:sat	8 -6 -6 -10 -10 -22
O>lv:sat|under	23 -11 -14 -3 -4 -3
O>lv:sat|with	10 -5 -33 -12 -14 -21
O>lv:saw	-5 -3 6 -8 -18 -4
O>lv:saw|,	-9 0 3 -8 -19 -2
O>lv:saw|with	16 -9 -10 -6 -5 -10
O>lv:see	29 -18 -6 -2 -4 -8
O>lv:see|	24 -15 -4 -2 -3 -7
O>lv:sent	24 -6 -14 -7 -5 -14
O>lv:sent|	12 -15 6 -3 -6 -8
O>lv:sent|,	15 -7 -9 -7 -4 -12
O>lv:sent|<person>	25 -21 -2 -6 -3 -5
O>lv:sent|and	15 2 -13 -5 -3 -17
O>lv:set|before	17 -5 -16 -2 -5 -4
O>lv:set|between	15 -8 11 0 -2 -16
O>lv:sign|,	26 -9 -4 -4 -5 -17
O>lv:slept	17 -9 -4 -2 -2 -5
O>lv:smile	16 -5 -14 -6 -5 -14
O>lv:smile|and	16 -5 -14 -6 -5 -14
O>lv:spoke	23 -15 0 -6 -7 -11
O>lv:spoke|'	24 -19 -5 -2 -2 -6
O>lv:spoke|,	17 -7 -13 -4 -5 -9
O>lv:state	-7 13 -33 -22 -24 -25
O>lv:state|	-7 12 -31 -25 -26 -26
O>lv:stood	20 -19 -4 -4 -4 -11
O>lv:stood|by	20 -19 -4 -4 -4 -11
O>lv:struck	4 -26 16 -4 -7 -9
O>lv:struck|by	-3 -24 19 -3 -8 -8
O>lv:talk	21 -15 -11 -6 -7 -8
O>lv:talk|with	21 -15 -11 -6 -7 -8
O>lv:thank	-15 -17 20 -2 -4 -5
O>lv:thank|	-15 -17 20 -2 -4 -5
O>lv:told	5 0 -18 -8 -10 -12
O>lv:told|	5 0 -18 -8 -10 -12
O>lv:took	16 -12 -3 -2 -2 -3
O>lv:took|including	16 -12 -3 -2 -2 -3
O>lv:trace	21 -18 -1 -4 -1 -4
O>lv:trace|,	21 -18 -1 -4 -1 -4
O>lv:travel	16 -14 -4 -7 -5 -7
O>lv:travel|with	16 -14 -4 -7 -5 -7
O>lv:visit	-19 19 -8 -3 -5 -8
O>lv:vote	13 -6 -8 -11 -6 -18
O>lv:vote|,	13 -6 -8 -11 -6 -18
O>lv:wa	0 1 -17 -12 -5 -9
O>lv:wa|	11 3 -34 -14 1 -13
O>lv:wa|'	23 -14 -10 -2 -1 -4
O>lv:wa|and	-16 4 4 -8 -22 -4
O>lv:wa|in	21 -15 -1 -2 -2 -6
O>lv:wa|which	-12 14 -18 -1 -5 -7
O>lv:welcom	-5 -13 -15 -7 7 2
O>lv:welcom|'	-5 -13 -15 -7 7 2
O>lv:went|to	18 -12 -2 -1 -1 -5
O>lv:were	-17 10 -14 -22 2 -8
O>lv:were|	22 -28 -12 -20 0 -4
O>lv:were|'	-31 25 -29 -22 4 -2
O>lv:were|with	-5 -6 7 -6 -5 -22
O>lv:will	0 -8 -14 -1 8 -17
O>lv:will|,	0 -10 -14 -1 8 -16
O>lv:wrote	19 -7 -3 -2 -3 -6
O>lv:wrote|	19 -7 -3 -2 -3 -6
O>not-first	14 -20 -12 -13 -6 -7
O>quoted	6 -25 10 -13 -7 -13
O>r-cue-near:absent	7 -7 -2 -12 -20 -21
O>r-cue-near:attended	-2 -4 -10 -8 -18 -1
O>r-cue-near:declined	8 -7 -12 0 -17 -13
O>r-cue-near:hosted	9 -4 -32 -15 -5 -10
O>r-cue-near:invited	-16 0 -13 -10 -14 -1
O>r-cue-near:reported	-12 1 10 -6 0 -18
O>r-cue-near:represented	2 14 -13 -13 -35 -37
O>r-cue:absent	3 2 -13 -11 -18 -15
O>r-cue:attended	1 -12 -11 -9 -16 3
O>r-cue:declined	6 -1 -19 -3 -15 -18
O>r-cue:hosted	2 1 -22 -14 -5 -8
O>r-cue:invited	-12 2 -15 -11 -14 -2
O>r-cue:observer	-18 -7 -27 15 4 5
O>r-cue:reported	-12 3 7 -9 0 -17
O>r-cue:represented	1 13 -9 -13 -39 -37
O>r2:, and	17 -12 -4 -2 -1 -4
O>r2:<number> kilometr	9 -18 7 -5 -4 -17
O>r2:<person> ,	20 -6 -7 -9 -4 -10
O>r2:<person> wa	33 -19 -12 -6 -15 -17
O>r2:<place> '	9 -22 1 -8 -11 -3
O>r2:accepted ,	18 -16 -3 -4 -3 -11
O>r2:according to	-1 2 -17 -5 -14 -2
O>r2:across from	18 -5 -18 -5 -6 -14
O>r2:again ,	12 -10 -15 -3 -5 -12
O>r2:all confirm	-8 0 -25 -12 -17 4
O>r2:and ,	-24 10 -4 -3 5 -3
O>r2:and <person>	-23 7 -24 -11 -11 21
O>r2:and <place>	16 -20 -5 -17 1 -13
O>r2:and a	19 -17 -3 -5 -3 -7
O>r2:and an	20 -9 -7 -5 -3 -5
O>r2:and sat	20 -11 -12 -2 -1 -4
O>r2:and three	15 -16 -5 -5 -4 -8
O>r2:and under-secretari	16 -14 -11 -8 -22 -12
O>r2:and wa	26 -22 -9 -9 -8 -10
O>r2:answered question	1 5 -21 -5 -10 -19
O>r2:answered with	-4 9 -27 -5 -3 -12
O>r2:appeared on	-16 16 -9 -6 -10 -13
O>r2:are come	-2 -2 -20 -5 8 -17
O>r2:as host	-27 8 -16 -9 -13 2
O>r2:asked <person>	24 -16 -20 -12 -5 -11
O>r2:asked for	35 -39 -9 -6 -5 -9
O>r2:at <place>	27 -14 -4 -3 -4 -9
O>r2:at hi	-1 3 -33 -6 -8 -2
O>r2:at home	4 3 -7 -2 -2 -19
O>r2:ate hi	31 -29 -12 -8 -5 -10
O>r2:because gener	26 -22 -1 -2 -1 -8
O>r2:between them	-4 -20 10 -5 -4 -13
O>r2:booked the	6 3 -5 -4 -2 -39
O>r2:boycotted it	20 -7 -19 -4 -6 -21
O>r2:briefed health	-5 -10 5 -6 -25 8
O>r2:briefed the	27 -29 -12 -7 -4 -7
O>r2:brought a	22 -25 -9 -10 -6 -10
O>r2:brought an	-1 4 -17 -8 -12 -13
O>r2:brought togeth	22 -15 -17 -8 -11 -17
O>r2:but <person>	19 -8 -4 -2 -2 -12
O>r2:but wa	15 -11 -4 -1 -2 -8
O>r2:called at	-16 -16 11 -4 8 -5
O>r2:called the	17 -7 -5 -2 -2 -4
O>r2:came ,	30 -27 -9 -3 -3 -5
O>r2:came back	-6 6 -5 -2 -2 -20
O>r2:came for	-1 6 -7 -3 -2 -19
O>r2:came in	21 -8 4 -6 -2 -5
O>r2:carried a	18 -15 -5 -4 -5 -8
O>r2:chairs the	-16 4 3 -3 -4 -4
O>r2:compared <number>	18 -18 -7 -4 -5 -6
O>r2:conferred on	14 -10 -16 -8 -8 -7
O>r2:convened chief	17 -10 -13 -3 -5 -5
O>r2:dialled in	4 -3 -13 -14 -24 4
O>r2:did so	24 -34 -9 -11 -13 -12
O>r2:did the	-7 -36 14 -5 -6 1
O>r2:didn't appear	19 -5 -8 -2 -9 -13
O>r2:dined <date>	-10 -26 -21 -10 -14 12
O>r2:drew ship	28 -16 -16 -5 -5 -8
O>r2:entertained <person>	28 -15 -23 -6 -8 -11
O>r2:expected rise	21 -9 -12 -2 -2 -1
O>r2:faced steel	-5 6 -15 -10 -7 -12
O>r2:fed seven	16 -10 -15 -4 -4 -6
O>r2:flew home	0 12 -13 -15 -10 -16
O>r2:flies home	-23 23 -7 0 0 0
O>r2:for <date>	-17 3 3 -3 -4 -5
O>r2:for <organisation>	2 -2 -11 -3 -3 -21
O>r2:for the	-5 -18 19 -4 -7 -9
O>r2:found a	20 -6 -4 -1 -1 -20
O>r2:from the	23 -22 -9 -6 -4 -11
O>r2:gathered the	19 -17 -7 -5 4 -7
O>r2:gathers hi	-3 7 -19 -3 -12 -12
O>r2:gave a	4 2 -41 -9 -11 2
O>r2:gave him	5 0 -16 -10 -13 -12
O>r2:gave in	-12 14 -18 -1 -5 -7
O>r2:gave the	31 -27 -29 -10 -8 -12
O>r2:gaveled it	11 -15 -16 -8 -8 5
O>r2:got her	6 -20 -13 -4 -7 2
O>r2:got no	1 -18 6 -6 -8 -26
O>r2:greeted each	21 -9 -14 -3 -6 -5
O>r2:had a	1 8 -7 -9 -5 -18
O>r2:had alreadi	-26 25 -3 -17 -19 -21
O>r2:had an	16 -5 -2 -7 -2 -5
O>r2:had ask	17 -18 -15 -5 -6 2
O>r2:had been	46 -25 -11 -23 -7 -39
O>r2:had chang	17 -11 -14 -2 -5 -7
O>r2:had come	-1 -29 11 -5 -8 -10
O>r2:had flown	-2 4 -1 -1 -1 -16
O>r2:had given	-18 21 -12 -4 -9 -14
O>r2:had gone	1 9 -19 -10 -9 -3
O>r2:had held	11 7 -21 -6 -9 -16
O>r2:had met	27 0 -18 -4 -3 -14
O>r2:had miss	6 9 -14 -2 -2 -19
O>r2:had never	21 -12 -2 -3 -20 -6
O>r2:had no	10 -8 -2 -8 -15 -33
O>r2:had not	-12 -5 9 -4 -5 -22
O>r2:had offer	19 -13 -9 -1 -2 -6
O>r2:had promis	-8 8 -18 -2 -12 -6
O>r2:had sat	23 -16 -3 -1 -4 -13
O>r2:had sent	-12 15 -15 -14 -31 10
O>r2:had to	22 -17 -12 -5 -12 -24
O>r2:has a	24 -21 -7 -22 -4 -6
O>r2:has an	38 -13 -9 -24 -14 -12
O>r2:has left	13 -18 -9 -5 -3 -4
O>r2:has not	4 5 -41 -39 -3 -29
O>r2:has promis	-16 8 -10 -2 5 -24
O>r2:has said	12 -12 1 -9 -16 -1
O>r2:has seen	19 -9 -10 -3 -4 -2
O>r2:has spent	-16 -16 11 -4 8 -5
O>r2:have been	-7 0 1 -8 -17 -19
O>r2:have both	18 -19 0 -2 -7 -13
O>r2:head the	19 -6 -15 -9 -8 -12
O>r2:heard <person>	7 6 -16 -5 -9 -14
O>r2:held out	5 -23 12 -6 -6 -9
O>r2:held the	42 -23 -44 -9 -11 -15
O>r2:himself cross	-2 -35 -7 -6 -7 7
O>r2:hosted the	0 4 -13 -5 7 -20
O>r2:in <date>	-3 -7 -23 -15 12 -18
O>r2:in <place>	3 -11 -21 -17 -16 9
O>r2:in a	-1 -16 13 -6 -4 2
O>r2:in the	22 -14 -9 -8 4 -8
O>r2:into <person>	21 -16 -3 -4 -4 -16
O>r2:invited the	-15 9 -19 -9 -6 6
O>r2:invited two	0 -16 -26 -16 -8 11
O>r2:is guest	-15 -17 20 -2 -4 -5
O>r2:is invit	38 -26 -10 -32 -6 -22
O>r2:is not	-20 5 -1 -7 -1 -2
O>r2:is to	19 -7 -17 -7 -10 -22
O>r2:kept <person>	30 -16 -21 -12 -9 -6
O>r2:kept awai	15 -13 4 -2 -1 -19
O>r2:knew noth	0 -22 -21 10 -8 -11
O>r2:later had	19 -11 -12 -2 -6 -4
O>r2:learned of	16 -14 8 -4 -4 -5
O>r2:led the	18 -14 -22 -6 -11 -11
O>r2:left after	20 -7 -14 -5 -6 -14
O>r2:left for	23 -15 -6 -2 -8 -5
O>r2:left the	-18 3 6 -4 -22 -6
O>r2:left within	-7 7 -45 -13 -18 7
O>r2:let ambassador	-15 -28 -29 -17 19 -25
O>r2:let hi	4 4 -12 -13 -12 -16
O>r2:lit a	-15 17 -14 -13 -10 -14
O>r2:looked on	-1 -16 9 -3 -5 -13
O>r2:lunched with	-11 6 -18 -6 6 -5
O>r2:may be	16 -14 -1 -1 -1 -3
O>r2:meets <organisation>	15 -10 -9 -1 -7 -20
O>r2:met <person>	-15 16 -14 -5 -8 -11
O>r2:met the	12 -20 11 -2 -6 -14
O>r2:nor <person>	-21 4 8 -12 13 -26
O>r2:objected eleven	15 -16 -3 -2 -2 -4
O>r2:of <place>	19 -2 -21 -17 -18 -22
O>r2:of the	8 -29 4 -10 -11 2
O>r2:offered <number>	-5 6 -15 -10 -7 -12
O>r2:office said	-2 4 -1 -1 -1 -16
O>r2:on the	27 -15 -7 -7 -4 -25
O>r2:once a	20 -19 -9 -5 -5 -13
O>r2:opened the	4 -15 -3 -9 1 1
O>r2:presented troop	16 -15 -5 -6 -4 -8
O>r2:presided ,	31 -19 -28 -3 -6 -6
O>r2:presiding and	18 -13 -7 0 0 -1
O>r2:protested ,	19 -5 -8 -2 -9 -13
O>r2:put the	19 -9 -2 -2 -1 -7
O>r2:read hi	20 -21 -15 -4 -1 -6
O>r2:read the	16 -7 -4 -5 -2 -9
O>r2:received <person>	35 -20 -16 -2 -13 -6
O>r2:received just	-9 -6 -18 -4 -12 8
O>r2:received the	4 -1 -23 -5 8 -21
O>r2:receives the	-17 3 3 -3 -4 -5
O>r2:reported that	15 -13 -1 -1 -1 -1
O>r2:said <person>	-9 -6 3 7 -14 -16
O>r2:said afterward	24 2 -7 -3 -2 -6
O>r2:said no	-14 -1 -7 -12 -15 3
O>r2:said outsid	12 -1 -19 -5 -10 -19
O>r2:said that	25 -24 2 -11 -8 -12
O>r2:sat across	-20 21 -21 -3 -2 -9
O>r2:sat alon	4 -1 -24 -4 -7 -17
O>r2:sat down	-14 16 -18 -3 -5 -9
O>r2:sat in	15 -17 2 -7 -10 -24
O>r2:saw a	10 -25 14 -2 -9 -12
O>r2:saw the	14 -17 -29 -6 -12 9
O>r2:sent a	-3 14 -9 -2 -7 -25
O>r2:sent an	24 -34 -5 -6 -9 -5
O>r2:sent hi	12 -14 12 -15 -23 -14
O>r2:sent regret	0 10 -12 -2 -1 -15
O>r2:showed <person>	17 -12 -22 -7 -7 -9
O>r2:showed slide	15 -4 -7 -3 -4 -11
O>r2:signature mai	-20 5 -1 -7 -1 -2
O>r2:sister <person>	16 -8 -3 -5 -6 -3
O>r2:skipped the	27 -14 -13 -6 -9 -26
O>r2:smiled ,	-5 -1 -8 -3 12 -19
O>r2:speak for	14 -30 -6 -5 -5 -7
O>r2:spoke by	-19 -7 9 -6 -9 4
O>r2:spoke first	20 -11 -12 -2 -1 -4
O>r2:spoke for	24 -17 -19 -8 -4 -16
O>r2:spoke onc	27 -24 -9 -6 -4 -9
O>r2:stayed at	33 -20 -18 -6 -15 -25
O>r2:stayed awai	19 -10 -9 -3 -6 -20
O>r2:stayed behind	24 -6 -23 -1 -2 -4
O>r2:stayed in	3 2 -9 -7 -5 -22
O>r2:tabled a	18 -18 -7 -5 -4 -7
O>r2:tabled daili	17 -17 -6 -5 -3 -3
O>r2:texted and	19 -14 -9 -2 -6 -4
O>r2:that the	-4 5 -16 0 0 -2
O>r2:that thei	5 -17 4 -5 -3 -6
O>r2:the lawyer	20 -8 -4 -3 -16 -9
O>r2:then call	10 10 -18 -2 -5 -9
O>r2:then declin	-10 -23 -12 -10 -9 12
O>r2:then fell	14 1 -14 -4 -5 -17
O>r2:this time	-18 -13 -2 12 -2 2
O>r2:though on	24 -23 -7 -9 -8 -11
O>r2:timed the	17 -16 -11 -6 -6 -7
O>r2:to hi	-5 0 7 -12 -18 -8
O>r2:to talk	24 -12 -18 -2 -2 -3
O>r2:to the	-2 -13 -17 -7 7 -2
O>r2:told <person>	-6 10 -28 -26 -13 -8
O>r2:told me	-18 3 6 -4 -22 -6
O>r2:told the	9 -11 4 -3 -5 -15
O>r2:took part	30 -27 -9 -7 -5 -10
O>r2:took the	-10 13 -19 -11 -7 -14
O>r2:turn down	-7 -16 -6 -7 -5 9
O>r2:turned back	-9 -1 -10 7 -4 -15
O>r2:turned down	37 -16 -9 -23 -5 -32
O>r2:used it	16 -5 -2 -7 -2 -5
O>r2:used their	21 -18 -4 -3 -3 -5
O>r2:voted against	20 -16 -13 -9 -8 -14
O>r2:voted no	26 -21 -8 -7 -4 -9
O>r2:voted to	7 10 -14 -7 -5 -24
O>r2:walked out	6 -20 -13 -4 -7 2
O>r2:wanted date	22 -15 -3 -4 -3 -4
O>r2:wanted it	29 -30 -5 -5 -5 -8
O>r2:was admit	18 -3 -10 -8 -10 -18
O>r2:was again	-9 10 -16 -5 -5 -12
O>r2:was ask	-5 10 -7 -8 -16 -27
O>r2:was at	21 5 -16 -7 -17 -12
O>r2:was boo	19 -20 -6 -5 -4 -5
O>r2:was connect	-11 -27 13 -3 -6 15
O>r2:was ground	17 -6 -5 -2 -3 -9
O>r2:was ill	-14 16 -8 -2 -8 -9
O>r2:was in	-25 11 2 -3 -6 -7
O>r2:was invit	38 -26 -8 -42 -6 -18
O>r2:was laid	5 4 3 -3 -7 -27
O>r2:was next	-13 17 -12 -6 -7 -6
O>r2:was not	22 -9 -4 -10 -11 -42
O>r2:was on	-16 3 -22 -24 1 2
O>r2:was patch	-19 -5 4 -7 -11 1
O>r2:was receiv	30 -30 -12 -5 -8 -6
O>r2:was refus	4 4 -10 -3 -3 -17
O>r2:was repres	3 1 -10 0 -29 -25
O>r2:was still	28 -24 -12 -8 -4 -24
O>r2:was taken	17 -4 -13 -2 -3 -3
O>r2:was talk	5 1 -18 -6 -7 -13
O>r2:was the	-3 14 -18 -9 -9 -7
O>r2:was there	-5 -15 13 -5 -5 -6
O>r2:was told	-4 11 -24 -15 -14 -28
O>r2:was travel	9 1 -12 -12 -9 -24
O>r2:was turn	22 -6 -1 -2 -2 -13
O>r2:was under	19 -8 -4 -2 -2 -12
O>r2:wept ,	16 -6 -11 -5 -3 -11
O>r2:were join	-13 -6 -19 -3 -2 12
O>r2:were sent	21 -17 -3 -2 -1 -4
O>r2:when the	-13 -19 14 -3 -10 -10
O>r2:which is	17 -13 -4 -3 -2 -3
O>r2:who had	1 7 -16 -3 -5 -8
O>r2:will attend	17 -4 -14 -3 -4 -11
O>r2:will be	-14 -1 9 -5 -12 -22
O>r2:will come	10 -23 -1 -5 -1 -8
O>r2:will go	-10 14 -25 -19 -18 -21
O>r2:will hear	16 -14 -14 -3 -7 -10
O>r2:will host	30 -13 -23 -2 -6 -3
O>r2:will open	-1 6 -19 -4 -7 -11
O>r2:will presid	31 -19 -18 -3 -2 -8
O>r2:will sit	27 -19 -11 -1 -4 -7
O>r2:will thank	16 -10 -7 -1 0 -1
O>r2:with <person>	16 -14 -7 -2 -3 -4
O>r2:withdrew to	15 -10 -13 -7 -13 -22
O>r2:would not	15 -12 1 -3 -4 -4
O>r:,	17 -12 -4 -2 -1 -4
O>r:<number>	9 -18 7 -5 -4 -17
O>r:<person>	3 0 -7 -12 -16 -9
O>r:abstain	12 -20 -15 -13 -17 7
O>r:accept	18 -16 -3 -4 -3 -11
O>r:accord	-1 2 -17 -5 -14 -2
O>r:across	18 -5 -18 -5 -6 -14
O>r:again	12 -10 -15 -3 -5 -12
O>r:against	34 -29 -7 -5 -5 -14
O>r:all	-8 0 -25 -12 -17 4
O>r:and	-17 -2 -11 -6 1 8
O>r:answer	-12 10 -5 -23 -16 -28
O>r:appear	-14 16 -9 -7 -9 -12
O>r:ar	-6 -10 7 -7 2 -22
O>r:as	-18 13 -14 -19 -14 -3
O>r:ask	44 -19 -19 -11 -7 -15
O>r:attend	27 -24 -6 -6 -6 -13
O>r:becaus	26 -22 -1 -2 -1 -8
O>r:between	-4 -20 10 -5 -4 -13
O>r:book	6 3 -5 -4 -2 -39
O>r:boycot	20 -7 -19 -4 -6 -21
O>r:brief	13 -27 -4 -14 -29 1
O>r:brought	14 -7 -22 -13 -15 -23
O>r:call	-16 0 2 -7 5 -9
O>r:carri	18 -15 -5 -4 -5 -8
O>r:compar	18 -18 -7 -4 -5 -6
O>r:confer	13 -16 4 -10 -12 -9
O>r:conven	18 -2 -19 -3 -4 -5
O>r:count	24 -9 -15 -7 -7 -14
O>r:diall	4 -3 -13 -14 -24 4
O>r:didn't	19 -5 -8 -2 -9 -13
O>r:dine	-10 -26 -21 -10 -14 12
O>r:drew	23 -9 -12 -5 -7 -9
O>r:entertain	28 -15 -23 -6 -8 -11
O>r:expect	22 -12 -12 -3 -2 -3
O>r:fed	16 -10 -15 -4 -4 -6
O>r:fli	-23 23 -7 0 0 0
O>r:found	20 -6 -4 -1 -1 -20
O>r:from	21 -4 -12 -6 -3 -10
O>r:gather	3 3 -20 -6 -2 -16
O>r:gave	-8 -2 6 -17 -17 -9
O>r:gavel	11 -15 -16 -8 -8 5
O>r:got	1 -25 4 -8 -11 -6
O>r:greet	21 -9 -14 -3 -6 -5
O>r:ha	-3 -3 -5 -2 3 -25
O>r:had	-3 4 -26 -11 -16 -5
O>r:hand	22 -13 -6 -2 -4 -6
O>r:head	19 -6 -15 -9 -8 -12
O>r:heard	7 6 -16 -5 -9 -14
O>r:held	15 -21 1 -8 -10 -3
O>r:host	2 4 -14 -5 7 -20
O>r:in	8 -17 -18 -17 1 7
O>r:into	16 -18 -20 -9 -18 14
O>r:invit	-15 7 -29 -19 -10 12
O>r:is	-3 -3 2 -18 -16 -13
O>r:kept	33 -20 -9 -11 -7 -20
O>r:knew	0 -22 -21 10 -8 -11
O>r:later	12 3 -18 -10 -13 -16
O>r:learn	16 -14 8 -4 -4 -5
O>r:led	18 -14 -22 -6 -11 -11
O>r:left	-11 3 -4 -18 -28 -4
O>r:let	-18 -1 -34 -26 15 -8
O>r:lit	-15 17 -14 -13 -10 -14
O>r:look	2 -17 9 -4 -5 -14
O>r:lunch	-11 6 -18 -6 6 -5
O>r:mai	16 -14 -1 -1 -1 -3
O>r:meet	26 -15 -20 -4 -8 -22
O>r:met	-8 3 -2 -5 -15 2
O>r:nor	-21 4 8 -12 13 -26
O>r:not	-7 -8 8 -12 4 -16
O>r:not-near	0 -8 5 -11 -8 -20
O>r:object	15 -16 -3 -2 -2 -4
O>r:of	20 -17 -11 -14 -15 0
O>r:offer	1 2 -26 -12 -10 -15
O>r:offic	-2 4 -1 -1 -1 -16
O>r:onc	20 -19 -9 -5 -5 -13
O>r:plead	18 -10 -8 -9 -7 -23
O>r:preach	-13 17 -12 -6 -7 -6
O>r:presid	6 -6 -14 -17 -18 -1
O>r:protest	23 -7 -8 -3 -9 -15
O>r:put	19 -9 -2 -2 -1 -7
O>r:read	15 -13 -20 -9 -10 -2
O>r:receiv	2 1 -16 -7 4 -6
O>r:recit	29 -34 -14 -12 -11 -13
O>r:report	15 -13 -1 -1 -1 -1
O>r:said	-11 -2 8 -1 -14 -16
O>r:sat	13 -6 -10 -6 -9 -32
O>r:saw	19 -13 -10 -7 -17 1
O>r:sent	13 -1 -2 -14 -26 -32
O>r:show	21 -13 -20 -6 -6 -13
O>r:sign	-13 18 -20 -18 -19 -19
O>r:signatur	-20 5 -1 -7 -1 -2
O>r:sister	16 -8 -3 -5 -6 -3
O>r:skip	27 -14 -13 -6 -9 -26
O>r:smile	-5 -1 -8 -3 12 -19
O>r:speak	14 -30 -6 -5 -5 -7
O>r:stai	22 -7 -22 -9 -15 -8
O>r:tabl	26 -26 -11 -9 -6 -9
O>r:testifi	-7 5 -17 -1 -6 4
O>r:text	19 -14 -9 -2 -6 -4
O>r:the	11 -13 -8 -10 -16 -9
O>r:then	-4 -9 -27 -13 -14 12
O>r:thi	-18 -13 -2 12 -2 2
O>r:though	24 -23 -7 -9 -8 -11
O>r:time	17 -16 -11 -6 -6 -7
O>r:togeth	8 -26 -28 -6 -21 9
O>r:told	-5 -3 8 -23 -20 -18
O>r:took	-2 6 -23 -18 -10 -19
O>r:translat	20 -21 -9 -13 -7 -12
O>r:us	28 -19 -5 -9 -4 -8
O>r:vote	19 -9 -22 -12 -14 -9
O>r:wa	-3 -2 -6 -6 -15 -19
O>r:want	18 -10 -4 -7 -7 -13
O>r:welcom	10 2 -16 -5 -8 -11
O>r:went	17 -12 -5 -2 -3 -9
O>r:wept	16 -6 -11 -5 -3 -11
O>r:were	-12 -19 -3 -7 -1 12
O>r:when	-13 -19 14 -3 -10 -10
O>r:which	17 -13 -4 -3 -2 -3
O>r:who	1 7 -16 -3 -5 -8
O>r:whose	20 -14 -4 -1 -1 -4
O>r:will	-4 2 5 -13 -13 -33
O>r:with	31 -17 -24 -11 -10 -9
O>r:withdrew	15 -10 -13 -7 -13 -22
O>rb:'s	8 -19 9 -7 4 -37
O>rb:a	-10 -2 17 -17 -14 -11
O>rb:aboard	-21 22 -12 -9 -11 -18
O>rb:about	-5 3 0 -12 -22 -19
O>rb:abov	21 -9 -12 -2 -2 -1
O>rb:abstain	19 -24 -18 -14 -18 5
O>rb:accept	18 -16 -3 -4 -3 -11
O>rb:accord	-1 2 -17 -5 -14 -2
O>rb:across	7 13 -27 -6 -6 -17
O>rb:adjourn	7 -17 7 -9 -5 -9
O>rb:admit	4 -12 8 -12 -12 -25
O>rb:advic	19 -10 -9 -3 -6 -20
O>rb:advis	25 -11 -9 -5 -5 -6
O>rb:affair	18 -6 -6 -3 -2 -3
O>rb:after	-4 1 3 -8 4 -34
O>rb:afterward	27 -5 0 -5 -4 -8
O>rb:again	-7 -7 12 -7 -9 -17
O>rb:against	30 -25 -13 -10 -9 -18
O>rb:agenda	0 3 -7 -7 -4 -17
O>rb:aid	19 -2 -24 -10 -18 -9
O>rb:air	-24 15 -18 4 3 -10
O>rb:airport	-10 -5 5 7 -12 -21
O>rb:alon	3 -8 21 -8 -13 -30
O>rb:alreadi	-26 25 -3 -17 -19 -21
O>rb:altern	37 -7 -15 -10 -43 -30
O>rb:ambassador	-17 5 -4 3 9 -33
O>rb:an	-14 3 -19 12 7 -14
O>rb:and	-13 9 -18 -12 0 -1
O>rb:anoth	34 -31 -24 -9 -18 -28
O>rb:answer	-7 8 -13 -50 -9 -42
O>rb:anthem	-3 -2 -9 -6 11 -24
O>rb:apart	26 -17 -7 -3 -5 -8
O>rb:appear	-25 -3 10 -6 13 -20
O>rb:appoint	-8 -7 8 -4 -5 -22
O>rb:ar	-6 -10 7 -7 2 -22
O>rb:arrest	1 7 -13 -8 -9 -17
O>rb:as	-30 -16 9 14 6 -8
O>rb:ash	17 -6 -5 -2 -3 -9
O>rb:ask	-4 0 -12 -22 -12 3
O>rb:at	-17 6 -2 -10 -12 -10
O>rb:austrian	23 -15 -6 -2 -8 -5
O>rb:back	-9 8 -22 4 -9 -27
O>rb:bank	31 -7 -18 -7 -7 -12
O>rb:barbecu	7 5 -38 -9 -10 -25
O>rb:base	14 -10 -16 -8 -8 -7
O>rb:becaus	26 -22 -1 -2 -1 -8
O>rb:bed	26 14 -31 -11 -25 -26
O>rb:befor	3 0 1 -7 -9 -28
O>rb:behind	24 -6 -23 -1 -2 -4
O>rb:belgian	-17 3 3 -3 -4 -5
O>rb:besid	15 -10 -18 -5 -8 -10
O>rb:between	-2 -5 9 -6 -6 -26
O>rb:bless	31 -27 -29 -10 -8 -12
O>rb:board	-18 -7 8 -2 -3 -3
O>rb:boat	14 -9 -28 -5 -5 -15
O>rb:boo	19 -20 -6 -5 -4 -5
O>rb:book	8 5 -17 -4 -3 -40
O>rb:box	-4 16 -9 -3 -8 -25
O>rb:boycot	20 -7 -19 -4 -6 -21
O>rb:break	-17 -1 14 -7 -6 -20
O>rb:bridg	26 -13 -17 -3 -3 -4
O>rb:brief	8 -8 -14 -12 -28 -4
O>rb:bring	16 -12 -10 -24 -5 -11
O>rb:broker	-4 9 -14 -9 -5 -22
O>rb:brought	-2 3 -23 -12 -14 -10
O>rb:bu	9 -18 7 -5 -4 -17
O>rb:bucket	11 -9 -25 -7 -7 3
O>rb:bui	20 -15 0 -7 -9 -8
O>rb:but	11 -6 -17 -7 -10 -21
O>rb:buyer	21 -19 -10 -6 2 -10
O>rb:by	-20 -2 3 -9 -14 5
O>rb:calibr	34 -32 -8 -3 -4 -6
O>rb:call	8 -2 -8 -6 -14 -15
O>rb:came	10 -17 2 -10 -14 -13
O>rb:camera	3 1 -23 -4 -7 -24
O>rb:cancel	21 -10 -28 -12 -11 -10
O>rb:car	-14 17 -13 0 0 -1
O>rb:carri	18 -15 -5 -4 -5 -8
O>rb:carriag	-12 14 -18 -1 -5 -7
O>rb:cent	-4 6 -22 -10 -8 -12
O>rb:centr	-20 21 -21 -3 -2 -9
O>rb:chadian	-2 -35 -7 -6 -7 7
O>rb:chair	2 -4 -16 -9 -21 3
O>rb:chanc	10 -22 -13 -5 -7 0
O>rb:chees	1 9 -14 -3 -2 -16
O>rb:chief	2 2 -28 -7 9 -10
O>rb:church	0 8 -18 -7 -11 -17
O>rb:clean	20 -6 -4 -1 -1 -20
O>rb:clear	10 -5 -15 -1 -15 -22
O>rb:close	5 3 -2 -8 -9 -16
O>rb:coach	23 -16 -3 -1 -4 -13
O>rb:coffe	3 -10 7 -1 -7 -15
O>rb:collaps	23 -18 -15 -1 -3 -7
O>rb:colonel	0 -17 -8 -6 -8 4
O>rb:commiss	12 -20 11 -2 -6 -14
O>rb:compani	26 -28 1 -4 -9 -14
O>rb:compar	18 -18 -7 -4 -5 -6
O>rb:confer	23 -18 -6 -11 -12 -18
O>rb:confirm	-8 0 -25 -12 -17 4
O>rb:connect	15 -22 4 -9 -17 -22
O>rb:consul	-10 -1 4 -14 -31 7
O>rb:convent	16 -10 -15 -4 -4 -6
O>rb:could	17 -12 -11 -6 -5 -14
O>rb:council	23 -20 8 -6 -15 -17
O>rb:counsel	23 -13 -14 -5 -6 -20
O>rb:counsellor	30 -30 -12 -5 -8 -6
O>rb:count	24 -9 -15 -7 -7 -14
O>rb:countri	1 2 -22 -5 -8 0
O>rb:crew	17 -14 -9 -3 -6 3
O>rb:croatian	-16 -16 11 -4 8 -5
O>rb:cross	5 -20 0 -9 -8 6
O>rb:daili	20 -17 -12 -6 -5 -12
O>rb:date	19 -13 -6 -4 -3 -4
O>rb:dead	8 1 -9 -12 -16 -12
O>rb:death	18 -14 -16 -10 -16 -13
O>rb:declin	-5 2 -18 -14 -13 1
O>rb:defenc	17 -10 -13 -3 -5 -5
O>rb:deputi	-7 0 1 -10 -22 -18
O>rb:diall	4 -3 -13 -14 -24 3
O>rb:didn't	19 -5 -8 -2 -9 -13
O>rb:dine	-10 -26 -21 -10 -14 12
O>rb:dinner	0 -21 22 -8 -7 -15
O>rb:director	-1 5 -7 -2 -3 -20
O>rb:disput	-9 -1 -10 7 -4 -15
O>rb:down	-13 13 -22 -17 -10 1
O>rb:drew	23 -9 -12 -5 -7 -9
O>rb:drown	28 -18 -6 -6 -4 -6
O>rb:dry	-2 -1 -17 -5 -10 3
O>rb:each	5 9 -10 -6 -8 -17
O>rb:east	29 -24 2 -11 -11 -12
O>rb:egyptian	19 -13 -9 -1 -2 -6
O>rb:elder	-1 6 -7 -3 -2 -19
O>rb:electr	38 -28 -31 -8 -11 -11
O>rb:eleven	15 -16 -3 -2 -2 -4
O>rb:end	2 11 -15 -9 -5 -9
O>rb:engag	19 -21 3 -6 -5 -20
O>rb:engin	16 -1 -16 -8 -12 -15
O>rb:entertain	28 -15 -23 -6 -8 -11
O>rb:envoi	2 -16 8 -13 -13 2
O>rb:ethiopian	19 -13 -9 -1 -2 -6
O>rb:even	23 -23 -9 -5 -7 -14
O>rb:ever	16 -8 -5 -1 -1 -4
O>rb:examin	18 -10 -11 -2 -5 -3
O>rb:exchang	-4 9 -14 -9 -5 -21
O>rb:execut	-10 3 -11 -3 12 -22
O>rb:export	10 -4 -15 -5 -6 -10
O>rb:factori	19 -17 -7 -5 4 -7
O>rb:fall	21 -25 -10 -8 -8 -11
O>rb:famili	14 -12 0 -24 -12 -17
O>rb:farmer	20 -6 -30 -4 -3 4
O>rb:fed	16 -10 -15 -4 -4 -6
O>rb:fell	19 -3 -13 -4 -5 -16
O>rb:fever	15 15 -31 -6 -8 -16
O>rb:figur	17 -17 -6 -5 -3 -3
O>rb:first	-11 -14 16 -8 -5 -12
O>rb:fli	-23 23 -7 0 0 0
O>rb:flight	25 -16 -14 -9 -7 -13
O>rb:flown	-2 4 -1 -1 -1 -16
O>rb:folder	18 -15 -5 -4 -5 -8
O>rb:foot	5 -31 10 -5 -8 -15
O>rb:for	-8 11 -22 -16 -14 -4
O>rb:formal	20 -29 5 -6 -14 -16
O>rb:former	7 -15 -17 -5 -11 3
O>rb:found	28 -11 -10 -6 -4 -24
O>rb:fountain	-7 -6 -20 -8 -18 16
O>rb:four	27 -22 -24 -5 -15 -17
O>rb:french	20 -19 -9 -3 -4 -8
O>rb:from	18 -15 -8 -9 -34 -25
O>rb:funer	22 1 -8 -6 -20 -18
O>rb:galleri	-18 19 -18 -2 -2 -10
O>rb:gather	-1 5 -31 -8 -7 -5
O>rb:gave	-7 -2 6 -16 -18 -10
O>rb:gavel	11 -15 -16 -8 -8 5
O>rb:gener	-27 20 2 -9 -9 -15
O>rb:give	20 -11 -4 -3 -3 -6
O>rb:given	-12 -8 16 -7 -11 -16
O>rb:go	-6 15 -24 -16 -33 -21
O>rb:gone	-1 11 -23 -10 -11 -9
O>rb:got	1 -20 9 -8 -10 -8
O>rb:govern	-3 6 -17 -2 -1 -6
O>rb:governor	4 6 -17 -7 -7 -13
O>rb:greet	21 -9 -14 -3 -6 -5
O>rb:ground	17 -6 -5 -2 -3 -9
O>rb:guest	-23 3 13 -12 -18 6
O>rb:ha	1 -11 -2 -4 1 -28
O>rb:had	-7 2 -3 -10 -17 -4
O>rb:half	-15 1 6 -8 -12 4
O>rb:hand	1 -2 0 -4 -9 -17
O>rb:harbour	-11 6 -18 -6 6 -5
O>rb:head	11 -13 -29 -16 -22 -8
O>rb:headquart	-5 -13 -15 -7 7 2
O>rb:health	-5 -10 5 -6 -25 8
O>rb:hear	17 -16 -6 -4 -8 -5
O>rb:heard	16 -8 -22 -8 -10 1
O>rb:held	18 -21 0 -8 -12 -10
O>rb:her	12 -3 -21 2 -28 -12
O>rb:hi	-2 -12 9 -12 -27 -11
O>rb:him	5 7 -30 -14 -19 -11
O>rb:hire	-12 14 -18 -1 -5 -7
O>rb:home	-4 15 -19 -9 -13 -31
O>rb:hospit	-9 -15 16 -14 -20 -35
O>rb:hourli	13 -16 -2 -1 -1 -3
O>rb:hous	8 -4 -16 -9 -20 -6
O>rb:human	12 -20 11 -2 -6 -14
O>rb:hundr	22 -16 -8 -2 -1 -2
O>rb:ill	19 5 -23 -10 -13 -26
O>rb:ink	20 -15 -8 -6 -3 -3
O>rb:instead	19 -14 -9 -2 -6 -4
O>rb:institut	-13 -6 -19 -3 -2 12
O>rb:intellig	-2 -35 -7 -6 -7 7
O>rb:into	2 -10 -16 -10 -19 13
O>rb:invit	-4 -1 -41 10 -17 -6
O>rb:invok	-21 -12 3 -2 -6 5
O>rb:is	-1 -2 2 -16 -14 -17
O>rb:it	-4 1 -13 -27 5 -34
O>rb:join	-7 -16 -1 -10 -10 6
O>rb:journalist	10 1 -16 -13 -10 -16
O>rb:junior	30 -19 -25 -7 -14 -11
O>rb:just	-9 -6 -18 -4 -12 8
O>rb:kept	26 -9 -11 -8 -6 -17
O>rb:kilometr	9 -18 7 -5 -4 -17
O>rb:kitchen	-12 -38 -21 -15 -20 21
O>rb:knew	0 -22 -21 10 -8 -11
O>rb:laid	5 4 3 -3 -7 -27
O>rb:lamp	-15 17 -14 -13 -10 -14
O>rb:last	5 -15 -2 -11 12 -5
O>rb:later	13 2 -17 -9 -10 -15
O>rb:lawyer	-10 -11 7 -11 -19 5
O>rb:leader	15 -2 -18 -11 -21 -7
O>rb:learn	16 -14 8 -4 -4 -5
O>rb:leav	1 -37 -18 -9 -16 12
O>rb:led	18 -14 -22 -6 -11 -11
O>rb:left	-5 1 -14 -14 -10 -15
O>rb:let	-15 -8 -34 -25 15 -9
O>rb:libyan	16 -17 -11 -6 -4 -9
O>rb:link	30 -27 -9 -7 -5 -10
O>rb:list	18 -8 -8 -26 -17 -25
O>rb:lit	-15 17 -14 -13 -10 -14
O>rb:loan	-1 4 -26 -8 -10 -14
O>rb:lunch	-13 6 -33 -11 2 -2
O>rb:mai	-18 4 -1 -7 -2 -3
O>rb:majli	15 -10 -13 -7 -13 -22
O>rb:maker	-3 -22 -9 -5 -4 10
O>rb:malaria	11 1 1 -4 -8 -28
O>rb:man	25 -12 -13 -3 -7 -5
O>rb:mango	-10 18 -7 -2 -7 -23
O>rb:map	20 -15 -23 -5 -6 -17
O>rb:master	-11 12 -16 -6 6 -5
O>rb:me	-34 -2 21 -13 -22 -13
O>rb:meant	16 -2 0 -1 -19 -4
O>rb:mediat	2 -3 -17 -8 -11 7
O>rb:medic	18 -22 -6 -4 -4 -6
O>rb:memori	-13 -6 -19 -3 -2 12
O>rb:menu	-22 25 -10 -8 -7 -16
O>rb:met	-11 -3 9 -5 -16 1
O>rb:mine	-4 -15 -12 -5 11 -19
O>rb:minist	-9 7 -6 -8 -21 -9
O>rb:miss	10 6 -14 -2 -2 -17
O>rb:mission	-18 -12 9 -4 7 -8
O>rb:mother	15 -8 11 0 -2 -16
O>rb:move	26 -23 -13 -6 -3 -5
O>rb:name	18 6 -26 -10 -11 -10
O>rb:neither	18 -11 -8 -5 -5 -8
O>rb:nephew	20 -19 -8 -4 -8 -3
O>rb:never	24 -14 -3 -3 -20 -6
O>rb:new	17 -10 -8 -3 -3 -4
O>rb:newspap	17 -7 -4 -2 -3 -4
O>rb:next	-1 14 -13 -7 -9 -18
O>rb:nigerien	28 -13 -29 -5 -6 -22
O>rb:no	-2 -10 2 -12 -19 -9
O>rb:none	12 -1 -14 -4 -4 -15
O>rb:nor	-21 4 8 -12 13 -26
O>rb:northern	13 -9 -20 -3 -8 -6
O>rb:not	0 -10 11 -19 -3 -21
O>rb:note	-6 19 -19 -13 -11 -32
O>rb:noth	3 -15 -24 8 13 -22
O>rb:number	34 -24 -18 -10 -11 -17
O>rb:object	15 -16 -3 -2 -2 -4
O>rb:observ	-21 -12 -17 20 10 3
O>rb:odd	19 -9 -2 -2 -1 -7
O>rb:off	1 -1 -16 2 -5 -4
O>rb:offer	11 -7 -33 -13 -15 -18
O>rb:offic	-15 3 -6 -9 -3 -1
O>rb:offici	13 -10 -17 -3 4 -6
O>rb:oil	28 -13 -29 -5 -6 -22
O>rb:on	-17 4 -8 -8 -8 -5
O>rb:onc	27 -25 3 -9 -9 -18
O>rb:onli	-7 -16 9 -10 -12 6
O>rb:open	5 -4 -15 -9 -4 -10
O>rb:order	14 -16 -19 -7 -7 4
O>rb:out	-13 -3 -3 -12 -16 4
O>rb:outsid	12 -1 -19 -5 -10 -19
O>rb:over	2 -7 -6 3 -12 -23
O>rb:own	13 -10 -22 -4 3 -9
O>rb:pai	-3 -25 24 -1 -2 -7
O>rb:panel	-16 4 3 -3 -4 -4
O>rb:paper	28 -9 -22 -10 -22 -22
O>rb:parliament	-15 -9 10 -3 -10 -20
O>rb:part	9 1 -16 -6 -4 -8
O>rb:parti	-4 4 -3 -4 -16 -17
O>rb:passport	-9 -1 -10 7 -4 -15
O>rb:patch	-23 1 8 -6 -9 -8
O>rb:patrol	-17 19 -16 -12 -17 -19
O>rb:pen	-12 -1 17 -17 -15 -24
O>rb:peopl	4 -8 -2 -17 -8 5
O>rb:per	-4 6 -22 -10 -8 -12
O>rb:perhap	16 -7 -4 -5 -2 -9
O>rb:person	8 0 -4 -11 -26 -34
O>rb:peruvian	15 -19 3 -5 -10 -6
O>rb:phrase	17 -9 -4 -2 -3 -5
O>rb:pictur	10 -20 -13 -7 -9 -4
O>rb:pilot	20 -19 -9 -5 -5 -13
O>rb:plan	26 -10 -3 -6 -5 -22
O>rb:plane	24 8 -13 -9 -16 -44
O>rb:player	15 -8 11 0 -2 -16
O>rb:plead	24 -17 -9 -11 -8 -26
O>rb:polit	17 -11 -15 -7 -10 -15
O>rb:portion	31 -29 -12 -8 -5 -10
O>rb:post	-20 5 -1 -7 -1 -2
O>rb:preach	-13 17 -12 -6 -7 -6
O>rb:premier	-5 4 -15 -5 -17 7
O>rb:presid	-11 7 0 -13 -16 -3
O>rb:press	-8 20 -22 -4 -4 -13
O>rb:prime	7 9 -5 -10 -2 -17
O>rb:promis	-1 -1 -15 -6 0 -15
O>rb:protest	1 -2 -3 -9 -9 -26
O>rb:proxi	-18 21 -12 -4 -9 -14
O>rb:public	-15 18 -19 -2 -2 -10
O>rb:put	17 -15 -12 -4 -6 -9
O>rb:qatari	10 -25 14 -2 -9 -12
O>rb:quake-h	-16 4 3 -3 -4 -4
O>rb:quarrel	21 -18 -4 -3 -3 -5
O>rb:question	4 9 -27 -6 -10 -17
O>rb:railwai	-13 15 -7 -9 -7 -17
O>rb:rare	17 -13 -4 -3 -2 -3
O>rb:read	20 -12 -30 -10 -15 -10
O>rb:rebel	17 -11 -15 -7 -10 -15
O>rb:recal	15 -10 -8 -5 -5 -18
O>rb:receiv	-3 9 -24 -7 0 -12
O>rb:recit	29 -34 -14 -12 -11 -13
O>rb:red	20 -15 -8 -6 -3 -3
O>rb:regret	-6 18 -17 -4 -7 -29
O>rb:replac	10 -16 2 -4 -10 -5
O>rb:repli	20 -17 11 -26 -8 -11
O>rb:report	20 -7 0 -28 -15 -13
O>rb:repres	2 4 -17 -1 -33 -30
O>rb:right	29 -28 9 -4 -9 -15
O>rb:ring	-8 8 -18 -2 -12 -6
O>rb:rise	8 -18 4 -6 -4 -6
O>rb:romanian	19 -5 -8 -2 -9 -13
O>rb:row	16 -7 -3 -1 -4 -2
O>rb:s	12 -22 -7 -12 -8 -5
O>rb:said	-6 -3 10 -5 -11 -17
O>rb:same	22 -31 15 -4 -4 -15
O>rb:sandwich	24 -6 -23 -1 -2 -4
O>rb:sat	11 -4 -13 -6 -8 -36
O>rb:saw	19 -13 -10 -7 -17 1
O>rb:school	31 -27 -13 -8 -5 -23
O>rb:seat	1 -24 -18 9 -8 8
O>rb:second	23 -16 -10 -6 -5 -7
O>rb:secreci	-21 -12 3 -2 -6 5
O>rb:secretari	-19 22 -14 -8 -16 -15
O>rb:secur	17 -10 -13 -3 -5 -5
O>rb:seen	4 7 -26 -10 -13 -18
O>rb:sent	7 12 -13 -16 -28 -27
O>rb:separ	22 -10 -23 -12 -12 -17
O>rb:session	16 0 -17 -2 -3 -5
O>rb:seven	16 -10 -15 -4 -4 -6
O>rb:shaman	18 -16 -5 -4 -2 -6
O>rb:ship	30 -18 -17 -5 -6 -10
O>rb:show	28 -15 -26 -9 -14 -16
O>rb:sign	-30 15 -32 -22 13 0
O>rb:signal	0 11 -7 -2 -14 -29
O>rb:signatur	-20 5 -1 -7 -1 -2
O>rb:silenc	17 -16 -11 -6 -6 -7
O>rb:silent	-16 4 -2 -3 -6 -6
O>rb:sinc	17 -4 -5 -6 -2 -8
O>rb:sister	16 -8 -3 -5 -6 -3
O>rb:sit	27 -19 -11 -1 -4 -7
O>rb:skip	27 -14 -13 -6 -9 -26
O>rb:slide	15 -4 -7 -3 -4 -11
O>rb:slip	-18 -22 -19 -12 -14 22
O>rb:slovak	-8 -3 -18 -1 -2 5
O>rb:small	-16 -16 11 -4 8 -5
O>rb:smile	-5 -1 -8 -3 12 -19
O>rb:snow	21 -5 0 -5 -9 -14
O>rb:so	29 -14 -19 -11 -12 -23
O>rb:solv	-18 -2 -20 -14 14 -14
O>rb:son	-2 6 -18 -3 -11 -12
O>rb:speak	18 -10 -2 -9 -11 -17
O>rb:spent	-20 -3 4 -5 7 -6
O>rb:staff	7 -22 4 -5 -4 -5
O>rb:stai	6 5 -16 -8 -16 -13
O>rb:stand	32 -32 -13 -23 -7 -13
O>rb:state	-15 5 9 -8 -11 -19
O>rb:statement	9 -21 9 -3 -4 -6
O>rb:steel	-5 6 -15 -10 -7 -12
O>rb:still	13 -16 2 -28 -9 -13
O>rb:stood	11 -3 -18 -5 -15 -10
O>rb:storm	-19 14 -14 -2 -2 -4
O>rb:struck	20 -15 -8 -6 -3 -3
O>rb:sudanes	22 -8 -15 -2 -5 -8
O>rb:summit	10 6 -12 -5 -6 -18
O>rb:summon	6 -22 -15 -14 -10 -1
O>rb:sundai	7 10 -14 -7 -5 -24
O>rb:supper	5 0 -16 -10 -13 -12
O>rb:surveyor	-18 19 -18 -2 -2 -10
O>rb:swiss	3 6 -12 -3 -5 -18
O>rb:synod	-16 7 -11 -5 -5 5
O>rb:tabl	-1 -2 -19 -13 -10 -1
O>rb:tablecloth	28 -16 -16 -5 -5 -8
O>rb:taken	18 -5 -12 -2 -3 -5
O>rb:talk	15 -24 -2 -7 -10 -8
O>rb:tea	14 -5 -19 -12 -11 -22
O>rb:team	13 -9 -20 -3 -8 -6
O>rb:ten-minut	-5 9 -14 -9 -5 -22
O>rb:tent	14 -10 -8 -25 -4 -9
O>rb:testifi	-7 5 -17 -1 -6 4
O>rb:text	35 -29 -17 -12 -12 -20
O>rb:thank	4 10 -22 -9 -9 -11
O>rb:that	15 -6 -17 -6 -9 -17
O>rb:their	21 -17 -4 -3 -3 -5
O>rb:them	11 -6 -15 -7 -9 -26
O>rb:then	-23 15 -16 2 1 -3
O>rb:thi	-18 -13 -2 12 -2 2
O>rb:though	24 -23 -7 -9 -8 -11
O>rb:through	10 -17 5 -6 -8 -15
O>rb:tin	20 -13 -3 -2 -1 -6
O>rb:togeth	18 -12 -2 -8 -22 -4
O>rb:told	-17 -1 8 -20 6 -12
O>rb:too	9 -8 -4 -15 -7 -24
O>rb:took	-7 4 -20 3 -11 -12
O>rb:trade	19 -14 -7 -2 -3 -10
O>rb:trader	4 -2 -22 -6 -9 2
O>rb:translat	20 -21 -9 -13 -7 -12
O>rb:travel	19 8 -29 -9 -10 -40
O>rb:trip	-21 12 -6 -11 -7 -10
O>rb:troop	32 -27 -11 -12 -10 -16
O>rb:turbin	-19 0 7 -4 -20 -5
O>rb:turn	-7 -6 -17 5 -8 1
O>rb:twice	8 1 -9 -12 -16 -12
O>rb:two	14 -18 -19 -16 -16 0
O>rb:typhoon	-16 16 -9 -6 -10 -13
O>rb:under	5 3 -18 -11 -20 -18
O>rb:under-secretari	16 -14 -11 -8 -22 -12
O>rb:union	-10 12 -38 -10 -17 -8
O>rb:until	-9 13 -6 -9 -11 -21
O>rb:up	3 6 -6 -5 -8 -29
O>rb:us	13 -16 -10 -8 -4 7
O>rb:vanilla	4 1 -18 -6 -8 -13
O>rb:vessel	-17 19 -16 -12 -17 -19
O>rb:vicar	4 -13 14 -12 -18 -13
O>rb:video	8 -12 3 -6 -8 -16
O>rb:visit	-15 -25 28 -7 -5 -12
O>rb:visitor	-9 -6 -18 -4 -12 8
O>rb:vote	16 -19 -23 -15 2 -2
O>rb:wa	-5 2 -6 -9 -7 -27
O>rb:wait	21 -2 -3 -9 -7 -16
O>rb:want	25 -3 -10 -7 -10 -33
O>rb:week	-17 -5 4 -5 7 -9
O>rb:welcom	10 2 -16 -5 -8 -11
O>rb:well	-1 -18 -13 -11 -8 6
O>rb:went	28 -14 -7 -3 -3 -23
O>rb:wept	16 -6 -11 -5 -3 -11
O>rb:were	-14 -18 -6 -8 -2 15
O>rb:west	25 -27 -12 -5 -5 -5
O>rb:where	7 0 -19 -4 -4 -4
O>rb:whole	15 -6 -5 -2 -2 -2
O>rb:whom	15 -10 -4 -5 -13 -6
O>rb:whose	19 -19 -6 -2 -2 -5
O>rb:wife	28 -15 -23 -6 -8 -11
O>rb:will	1 -1 3 -13 -9 -26
O>rb:wish	-10 -23 -12 -10 -9 12
O>rb:wit	3 -9 3 -9 -15 -16
O>rb:with	-3 4 -1 -9 -11 -29
O>rb:withdrew	15 -10 -13 -7 -13 -22
O>rb:within	-1 6 -27 -15 -19 2
O>rb:without	-5 -13 -20 -18 7 9
O>rb:worker	-7 10 -9 -14 -14 -18
O>rb:would	7 -5 -8 -7 -9 -18
O>rb:write	30 -10 -16 -5 -5 -14
O>rb:ye	25 -29 4 -12 -15 -19
O>rb:year	23 -22 -4 -4 -2 -4
O>rb:yet	1 -16 0 -27 1 2
O>rb:younger	20 -19 -8 -4 -8 -3
O>rb:youngest	17 -7 -5 -3 -3 -4
O>reference	-9 -12 16 -9 -3 -11
O>role-cue:attended	9 1 -23 -3 -5 -10
O>role-cue:background	2 1 -12 -8 -7 -16
O>role-cue:observer	8 -25 -12 -8 -6 2
O>role-cue:represented	15 -17 -8 -8 -8 -4
O>role:'s	15 -10 -12 -5 -6 -4
O>role:agenc	21 -7 -1 -13 -1 -6
O>role:altern	24 -34 -9 -11 -13 -12
O>role:ambassador	-6 -32 -18 15 -13 -23
O>role:an	23 -45 -16 -12 -10 -1
O>role:as	-8 -17 -7 -4 -3 12
O>role:assist	18 -15 -5 -4 -5 -8
O>role:at	7 2 -15 -4 -6 -15
O>role:attaché	16 -7 -2 -5 -2 -3
O>role:austrian	18 -13 -1 -1 -1 -6
O>role:battalion	19 -8 -4 -2 -2 -12
O>role:belgian	18 -12 -15 -14 -6 -15
O>role:besid	15 -14 -4 -4 -4 -6
O>role:bloc	20 -19 -5 -1 -1 -4
O>role:british	46 -36 -13 -7 -10 -12
O>role:brother-in-law	18 -16 -2 -1 -1 -3
O>role:by	31 -36 -9 -8 -3 -7
O>role:captain	16 -11 -4 -3 -3 -6
O>role:chief	-5 8 -18 -6 -9 -1
O>role:chines	16 -7 -2 -5 -2 -3
O>role:club	-2 7 -22 0 -2 -6
O>role:coach	-1 -32 -2 -2 -14 14
O>role:command	24 -11 -4 -3 -2 -12
O>role:compani	21 -18 -3 -3 -2 -8
O>role:copper	19 -20 -6 -5 -4 -5
O>role:defenc	25 -8 -10 -4 -11 -9
O>role:deleg	10 -6 -16 -1 -11 -28
O>role:deputi	12 -11 -6 -9 -8 -15
O>role:diplomat	37 -34 -6 -5 -2 -6
O>role:director	2 1 -6 -4 -4 -19
O>role:driver	25 -20 -5 -4 -4 -5
O>role:emirati	20 -5 -13 -1 -4 -5
O>role:envoi	-5 12 -15 -11 -10 -22
O>role:ethiopian	20 -15 -4 -4 -5 -8
O>role:feder	0 -5 -17 -12 -5 3
O>role:first	13 -9 -20 -3 -8 -6
O>role:for	22 -14 -18 -6 -9 -18
O>role:foreign	-4 -12 8 -7 6 -18
O>role:former	24 -19 -3 -3 -2 -15
O>role:fourth	-18 6 -1 -9 -6 -7
O>role:french	-12 -29 -22 -11 -13 13
O>role:gang	16 -14 -3 -2 -3 -10
O>role:german	26 -28 -8 -9 -4 -8
O>role:govern	28 -5 -13 -6 -2 -5
O>role:head	31 -17 -12 -5 -7 -9
O>role:her	28 -17 -15 -8 -11 -18
O>role:hi	3 -6 -3 -16 -10 -15
O>role:host	16 -5 -14 -2 -3 -7
O>role:in	-3 5 -18 -10 -11 -3
O>role:interpret	32 -29 -15 -8 -9 -10
O>role:it	2 2 -17 -6 -12 -6
O>role:junior	7 -23 -6 -5 -5 2
O>role:justic	20 -8 -4 -3 -16 -9
O>role:lao	1 2 -17 -2 -3 -4
O>role:lawyer	45 -8 -11 -11 -9 -14
O>role:libyan	20 -19 -9 -3 -4 -8
O>role:lithuanian	-2 10 -16 -5 -8 -9
O>role:mayor	23 -9 4 -24 -9 -11
O>role:member	18 -16 -9 -3 -5 -13
O>role:minist	2 -6 -3 -15 0 -19
O>role:neighbour	13 -16 -2 -1 -1 -3
O>role:note-tak	25 -24 -5 -3 -2 -8
O>role:observ	1 -25 -12 -10 -9 9
O>role:of	24 -23 -11 -9 -9 -16
O>role:offic	18 -14 -7 -6 -3 -9
O>role:offici	20 -5 -13 -1 -4 -5
O>role:ombudsman	9 -20 -7 -1 -9 11
O>role:other	16 -15 -5 -4 -4 -4
O>role:out	17 -10 -8 -4 -5 -10
O>role:overnight	17 -10 -8 -4 -5 -10
O>role:owner	16 -7 -21 -6 -22 -19
O>role:partner	-16 6 -2 -11 -9 -7
O>role:payload	-2 10 -16 -5 -8 -9
O>role:pen	-6 -22 9 -2 13 -15
O>role:prefect	28 -19 -25 -6 -8 -12
O>role:presenc	20 -5 -13 -1 -4 -5
O>role:present	-2 7 -22 0 -2 -6
O>role:presid	-18 3 -4 -19 -31 12
O>role:press	15 -14 -4 -5 -2 -8
O>role:qatari	-8 10 -8 -9 -7 -18
O>role:registrar	16 -11 -3 -1 -1 -3
O>role:regul	17 -7 -4 -2 -3 -4
O>role:repres	33 -12 -21 -15 -4 -11
O>role:s	-11 -18 9 7 -7 -29
O>role:second	15 -13 -13 -5 -15 -11
O>role:secretari	16 -30 -13 -5 -7 2
O>role:somaliland	-9 -1 -10 7 -4 -15
O>role:staff	20 -17 -1 -1 -1 -1
O>role:steward	27 -29 -14 -6 -7 -19
O>role:sudanes	21 -23 -4 -4 -4 -7
O>role:swedish	16 -6 -8 -3 -2 -4
O>role:tariff	23 -19 -3 -4 -4 -10
O>role:the	14 -8 -15 -12 -7 -7
O>role:through	41 -30 -9 -18 -9 -20
O>role:tie	-2 -20 -3 -2 -2 7
O>role:too	16 -10 -15 -4 -4 -6
O>role:trade	38 -25 -18 -9 -23 -29
O>role:turkish	26 -9 -15 -2 -14 -4
O>role:two	30 -11 -18 -5 -5 -10
O>role:vote	-5 -20 -7 -4 -3 11
O>role:water	-6 -15 10 -9 -17 -7
O>role:whose	21 -7 -11 -6 -2 -7
O>role:widow	-14 17 -13 -13 -10 -14
O>role:wife	22 -19 -12 -8 -7 -20
O>role:without	-7 -23 -8 -5 -4 15
O>rv:abstain	12 -20 -15 -13 -17 7
O>rv:accept	18 -16 -3 -4 -3 -11
O>rv:admit	19 -3 -10 -8 -10 -18
O>rv:admit!	-7 -15 11 -7 -6 -18
O>rv:answer	-13 12 -6 -44 -19 -29
O>rv:answer!	3 3 -34 -27 -2 -28
O>rv:appear	-14 16 -9 -7 -9 -12
O>rv:appear!	-18 -20 15 -2 16 -16
O>rv:appoint!	-12 -5 9 -4 -5 -22
O>rv:ask	0 4 -30 -23 -12 4
O>rv:ask!	2 -19 9 -17 5 -24
O>rv:at	31 -29 -12 -8 -5 -10
O>rv:attend	9 -12 -18 -9 -12 0
O>rv:boo	19 -20 -6 -5 -4 -5
O>rv:book	6 3 -5 -4 -2 -39
O>rv:boycot	20 -7 -19 -4 -6 -21
O>rv:breakfast	26 -17 -7 -3 -5 -8
O>rv:bridg	24 -12 -18 -2 -2 -3
O>rv:brief	4 -6 -4 -13 -28 -2
O>rv:broker	-5 9 -14 -9 -5 -22
O>rv:brought	-2 3 -23 -12 -14 -10
O>rv:call	-2 -3 -3 -6 -2 -18
O>rv:call!	21 -10 2 -1 -30 -2
O>rv:came	10 -17 2 -10 -15 -13
O>rv:cancel	21 -10 -28 -12 -11 -10
O>rv:carri	18 -15 -5 -4 -5 -8
O>rv:chair	3 -1 -19 -10 -13 5
O>rv:come	6 -20 0 -9 3 -7
O>rv:compar	18 -18 -7 -4 -5 -6
O>rv:confer	18 -19 2 -10 -12 -15
O>rv:connect	-11 -27 13 -3 -6 15
O>rv:conven	18 -2 -19 -3 -4 -5
O>rv:count	24 -9 -15 -7 -7 -14
O>rv:cross	5 -20 0 -9 -8 6
O>rv:declin	-6 -4 -8 -17 -11 7
O>rv:diall	4 -3 -13 -14 -24 4
O>rv:dine	-10 -26 -21 -10 -14 12
O>rv:drew	23 -9 -12 -5 -7 -9
O>rv:entertain	28 -15 -23 -6 -8 -11
O>rv:examin	19 -11 -12 -2 -6 -4
O>rv:expect!	15 -10 -4 -5 -13 -6
O>rv:fell	19 -3 -13 -4 -5 -16
O>rv:fli	-23 23 -7 0 0 0
O>rv:found	22 -7 -4 -2 -2 -20
O>rv:gather	0 2 -25 -7 -5 -2
O>rv:gave	-8 -2 6 -17 -17 -9
O>rv:gavel	11 -15 -16 -8 -8 5
O>rv:give	20 -11 -4 -3 -3 -6
O>rv:go	-10 14 -27 -18 -19 -21
O>rv:got	1 -25 11 -8 -11 -7
O>rv:greet	21 -9 -14 -3 -6 -5
O>rv:ground	17 -6 -5 -2 -3 -9
O>rv:hand	1 -2 0 -4 -9 -17
O>rv:head	19 -6 -15 -9 -8 -12
O>rv:hear!	15 1 -9 -3 -6 -21
O>rv:heard	15 3 -17 -9 -11 -15
O>rv:held	18 -21 0 -8 -12 -10
O>rv:hold	-9 10 -16 -5 -5 -12
O>rv:host	0 0 -19 -7 1 -6
O>rv:invit	-22 6 -32 10 -14 7
O>rv:join	-7 -17 -1 -10 -10 6
O>rv:kept	26 -9 -11 -8 -6 -17
O>rv:knew	0 -22 -21 10 -8 -11
O>rv:laid	5 4 3 -3 -7 -27
O>rv:last	-18 -2 -20 -14 14 -14
O>rv:learn	16 -14 8 -4 -4 -5
O>rv:leav	-3 -35 -22 -12 -22 14
O>rv:led	18 -14 -22 -6 -11 -11
O>rv:left	-1 -3 -8 -16 -29 -8
O>rv:let	-15 -8 -34 -25 15 -9
O>rv:look	2 -17 9 -4 -5 -14
O>rv:lunch	-11 6 -18 -6 6 -5
O>rv:meant!	16 -1 0 -1 -20 -4
O>rv:met	-12 -3 10 -6 -16 1
O>rv:miss	10 6 -14 -2 -3 -18
O>rv:name	29 -20 -22 -3 -4 -4
O>rv:object	15 -16 -3 -2 -2 -4
O>rv:offer	4 -1 -28 -12 -10 -17
O>rv:open	10 -6 -18 -9 -3 -10
O>rv:own	12 -11 -20 -4 4 -7
O>rv:patch	-19 -5 4 -7 -11 1
O>rv:plead	18 -10 -8 -9 -7 -23
O>rv:preach	-13 17 -12 -6 -7 -6
O>rv:present	32 -27 -11 -12 -10 -16
O>rv:presid	10 -10 -17 -17 -17 -3
O>rv:promis	-10 13 -26 -6 3 -13
O>rv:protest	23 -7 -8 -3 -9 -15
O>rv:put	17 -15 -12 -4 -6 -9
O>rv:read	19 -13 -28 -12 -18 -6
O>rv:recal	15 -10 -8 -5 -5 -18
O>rv:receiv	-4 10 -24 -8 1 -11
O>rv:recit	29 -34 -14 -12 -11 -13
O>rv:replac	10 -16 2 -4 -10 -5
O>rv:report	15 -4 -9 -9 -15 -14
O>rv:repres	5 1 -14 -1 -33 -25
O>rv:rise!	5 -17 4 -5 -3 -6
O>rv:said	-7 -3 10 -2 -11 -17
O>rv:sat	16 -8 -12 -6 -9 -32
O>rv:saw	19 -13 -10 -7 -17 1
O>rv:seat	20 -13 -12 -7 -4 -24
O>rv:see!	18 -10 -15 -1 -3 -7
O>rv:sent	6 13 -11 -16 -28 -27
O>rv:show	21 -10 -21 -6 -6 -13
O>rv:show!	30 -22 -17 -10 -18 -25
O>rv:sign	-12 18 -20 -17 -18 -18
O>rv:sit	27 -19 -11 -1 -4 -7
O>rv:skip	27 -14 -13 -6 -9 -26
O>rv:slip	-18 -22 -19 -12 -14 22
O>rv:smile	-5 -1 -8 -3 12 -19
O>rv:speak	13 -18 2 -5 -6 -7
O>rv:spent	-20 -3 4 -5 7 -6
O>rv:state	-12 13 -12 -11 -17 -16
O>rv:stood	11 -3 -18 -5 -15 -10
O>rv:struck	20 -15 -8 -6 -3 -3
O>rv:summon	6 -22 -15 -14 -10 -1
O>rv:tabl	33 -31 -15 -12 -10 -17
O>rv:testifi	-7 5 -17 -1 -6 4
O>rv:text	19 -14 -9 -2 -6 -4
O>rv:thank	4 10 -22 -9 -9 -11
O>rv:time	17 -16 -11 -6 -6 -7
O>rv:told	-9 4 3 -24 -21 -25
O>rv:told!	-13 -12 10 -2 17 -9
O>rv:took	1 -5 -20 7 -9 -8
O>rv:translat	20 -21 -9 -13 -7 -12
O>rv:travel	9 -1 -5 -10 -8 -24
O>rv:travel!	17 8 -22 -2 -7 -28
O>rv:turn	3 -3 -16 6 -6 -33
O>rv:vote	19 -9 -22 -12 -14 -9
O>rv:wait	12 -1 -2 -4 -4 -16
O>rv:walk	9 -21 -14 -4 -8 1
O>rv:want	18 -10 -4 -7 -7 -13
O>rv:want!	16 7 -16 -2 -8 -24
O>rv:welcom	10 2 -16 -5 -8 -11
O>rv:went	17 -12 -5 -2 -3 -9
O>rv:wept	16 -6 -11 -5 -3 -11
O>rv:withdrew	15 -10 -13 -7 -13 -22
O>rvo:abstain .	5 -34 -13 -9 -16 10
O>rvo:accept ,	18 -16 -3 -4 -3 -11
O>rvo:admit .	4 -12 8 -12 -12 -25
O>rvo:agre to	18 -20 -7 -2 -2 -10
O>rvo:agre with	-4 5 -16 0 0 -2
O>rvo:answer .	-3 -4 1 -36 -1 -27
O>rvo:answer call	17 -14 -20 -5 -22 -14
O>rvo:answer question	-3 7 -18 -5 -9 -18
O>rvo:answer with	-4 9 -27 -5 -3 -12
O>rvo:appear .	19 -5 -8 -2 -9 -13
O>rvo:appear ;	-19 -19 17 -1 17 -7
O>rvo:appear on	-16 16 -9 -6 -10 -13
O>rvo:appoint ,	-12 -5 9 -4 -5 -22
O>rvo:arriv onli	4 -17 15 -6 -5 -16
O>rvo:ask .	2 -19 9 -17 5 -24
O>rvo:ask <person>	24 -16 -20 -12 -5 -11
O>rvo:ask by	24 -16 -6 -8 -3 -7
O>rvo:ask the	19 -21 -14 -3 -4 -13
O>rvo:ask to	-11 5 -20 -21 -15 7
O>rvo:ask too	16 -7 -4 -5 -2 -9
O>rvo:ask who	31 -30 -16 -22 -12 -13
O>rvo:at hi	31 -29 -12 -8 -5 -10
O>rvo:attend .	7 -20 -15 -9 -13 1
O>rvo:boo .	19 -20 -6 -5 -4 -5
O>rvo:book the	6 3 -5 -4 -2 -39
O>rvo:boycot it	20 -7 -19 -4 -6 -21
O>rvo:breakfast apart	26 -17 -7 -3 -5 -8
O>rvo:bridg loan	24 -12 -18 -2 -2 -3
O>rvo:brief ;	35 -38 -18 -11 -9 -14
O>rvo:brief health	-5 -10 5 -6 -25 8
O>rvo:brief the	0 3 -11 -7 -4 -20
O>rvo:broker by	-5 9 -14 -9 -5 -22
O>rvo:brought a	22 -25 -9 -10 -6 -10
O>rvo:brought an	-1 4 -17 -8 -12 -13
O>rvo:brought togeth	22 -15 -17 -8 -11 -17
O>rvo:call .	-7 0 1 -8 -17 -19
O>rvo:call at	-16 -16 11 -4 8 -5
O>rvo:call from	21 -10 2 -1 -30 -2
O>rvo:call her	10 10 -18 -2 -5 -9
O>rvo:call that	5 10 -16 -3 -3 -5
O>rvo:call the	22 -8 -6 -3 -3 -5
O>rvo:came ,	30 -27 -9 -3 -3 -5
O>rvo:came ;	10 -20 -14 -9 -13 8
O>rvo:came back	-6 6 -5 -2 -2 -20
O>rvo:came for	-1 6 -7 -3 -2 -19
O>rvo:came in	21 -19 5 -8 -8 -22
O>rvo:carri a	18 -15 -5 -4 -5 -8
O>rvo:chair ,	-7 -14 -16 -5 -10 9
O>rvo:chair .	10 3 -17 -7 -9 -8
O>rvo:chair ;	0 -15 -27 -3 -8 10
O>rvo:chair the	-16 4 3 -3 -4 -4
O>rvo:chang her	17 -11 -14 -2 -5 -7
O>rvo:come ,	1 -15 5 -7 3 -20
O>rvo:come from	25 -27 -12 -5 -5 -5
O>rvo:compar <number>	18 -18 -7 -4 -5 -6
O>rvo:confer on	14 -10 -16 -8 -8 -7
O>rvo:connect by	-11 -27 13 -3 -6 15
O>rvo:conven chief	17 -10 -13 -3 -5 -5
O>rvo:cross into	-2 -35 -7 -6 -7 7
O>rvo:cross the	8 -16 2 -6 -4 -8
O>rvo:declin ,	-10 -23 -12 -10 -9 12
O>rvo:diall in	4 -3 -13 -14 -24 4
O>rvo:dine <date>	-10 -26 -21 -10 -14 12
O>rvo:drew ship	28 -16 -16 -5 -5 -8
O>rvo:entertain <person>	28 -15 -23 -6 -8 -11
O>rvo:examin ,	19 -11 -12 -2 -6 -4
O>rvo:expect rise	21 -9 -12 -2 -2 -1
O>rvo:face steel	-5 6 -15 -10 -7 -12
O>rvo:fell ill	14 1 -14 -4 -5 -17
O>rvo:flew home	0 12 -13 -15 -10 -16
O>rvo:flew to	4 -1 -3 -6 -6 -17
O>rvo:fli home	-23 23 -7 0 0 0
O>rvo:found a	20 -6 -4 -1 -1 -20
O>rvo:gather hi	-3 7 -19 -3 -12 -12
O>rvo:gather the	4 4 -17 -5 3 -8
O>rvo:gave a	4 2 -41 -9 -11 2
O>rvo:gave him	5 0 -16 -10 -13 -12
O>rvo:gave in	-12 14 -18 -1 -5 -7
O>rvo:gave the	31 -27 -29 -10 -8 -12
O>rvo:gavel it	11 -15 -16 -8 -8 5
O>rvo:go ;	-10 14 -25 -19 -18 -21
O>rvo:got her	6 -20 -13 -4 -7 2
O>rvo:got no	1 -18 6 -6 -8 -26
O>rvo:greet each	21 -9 -14 -3 -6 -5
O>rvo:ground by	17 -6 -5 -2 -3 -9
O>rvo:hand <person>	17 -10 -22 -1 -4 -15
O>rvo:hand out	-16 3 3 -4 -5 -8
O>rvo:head the	19 -6 -15 -9 -8 -12
O>rvo:hear both	16 -14 -14 -3 -7 -10
O>rvo:hear it	8 -4 1 -3 -7 -17
O>rvo:heard .	16 -14 -1 -1 -1 -3
O>rvo:heard <person>	7 6 -16 -5 -9 -14
O>rvo:held a	3 7 -25 -6 -9 -3
O>rvo:held out	5 -23 12 -6 -6 -9
O>rvo:held the	42 -23 -44 -9 -11 -15
O>rvo:hold the	-9 10 -16 -5 -5 -12
O>rvo:host ,	36 -19 1 -5 -3 -9
O>rvo:host .	-21 19 -14 -8 -13 -10
O>rvo:host the	6 2 -18 -6 4 -23
O>rvo:invit .	38 -26 -10 -32 -6 -22
O>rvo:invit ;	18 -6 -2 -11 -1 -12
O>rvo:invit and	21 -7 -1 -13 -1 -6
O>rvo:invit but	38 -26 -8 -42 -6 -18
O>rvo:invit the	-15 9 -19 -9 -6 6
O>rvo:invit two	0 -16 -26 -16 -8 11
O>rvo:join by	-13 -6 -19 -3 -2 12
O>rvo:join the	15 -16 -5 -5 -4 -8
O>rvo:kept <person>	34 -20 -19 -11 -7 -7
O>rvo:kept awai	15 -13 4 -2 -1 -19
O>rvo:knew noth	0 -22 -21 10 -8 -11
O>rvo:laid up	5 4 3 -3 -7 -27
O>rvo:last an	-18 -2 -20 -14 14 -14
O>rvo:learn of	16 -14 8 -4 -4 -5
O>rvo:leav .	-3 -35 -22 -12 -22 14
O>rvo:led the	18 -14 -22 -6 -11 -11
O>rvo:left after	20 -7 -14 -5 -6 -14
O>rvo:left for	23 -15 -6 -2 -8 -5
O>rvo:left the	-11 -1 4 -8 -21 -8
O>rvo:left within	-7 7 -45 -13 -18 7
O>rvo:let ambassador	-15 -28 -29 -17 19 -25
O>rvo:let hi	4 4 -12 -13 -12 -16
O>rvo:look on	-1 -16 9 -3 -5 -13
O>rvo:lunch with	-11 6 -18 -6 6 -5
O>rvo:meant to	16 -2 0 -1 -19 -4
O>rvo:meet <organisation>	15 -10 -9 -1 -7 -20
O>rvo:meet at	-4 5 -16 0 0 -2
O>rvo:meet the	-5 11 -16 -2 -4 -4
O>rvo:met <person>	-15 16 -14 -5 -8 -11
O>rvo:met a	16 -19 4 -5 -10 -8
O>rvo:met farmer	21 3 -32 -4 -4 -13
O>rvo:met the	12 -20 11 -2 -6 -14
O>rvo:miss a	6 9 -14 -2 -2 -19
O>rvo:object eleven	15 -16 -3 -2 -2 -4
O>rvo:offer <number>	-5 6 -15 -10 -7 -12
O>rvo:offer to	26 -19 -21 -4 -5 -9
O>rvo:own .	9 -11 -17 -4 4 -12
O>rvo:patch in	-23 1 8 -6 -9 -8
O>rvo:preach ;	-13 17 -12 -6 -7 -6
O>rvo:present troop	32 -27 -11 -12 -10 -16
O>rvo:presid ,	43 -30 -35 -5 -7 -12
O>rvo:presid .	10 -16 -2 -12 -11 -26
O>rvo:presid ;	6 -2 -25 -15 -17 7
O>rvo:presid and	18 -13 -7 0 0 -1
O>rvo:promis <person>	38 -28 -31 -8 -11 -11
O>rvo:promis to	-14 14 -23 -3 3 -13
O>rvo:protest ,	19 -5 -8 -2 -9 -13
O>rvo:put the	19 -9 -2 -2 -1 -7
O>rvo:read hi	25 -21 -20 -9 -20 -14
O>rvo:read the	16 -7 -4 -5 -2 -9
O>rvo:recal <date>	26 -7 -6 -3 -3 -18
O>rvo:receiv at	-9 11 -18 -6 -10 -9
O>rvo:receiv in	38 -38 -15 -5 -7 -11
O>rvo:receiv just	-9 -6 -18 -4 -12 8
O>rvo:receiv the	-4 2 -5 -6 7 -23
O>rvo:recit ;	29 -34 -14 -12 -11 -13
O>rvo:report dead	8 1 -9 -12 -16 -12
O>rvo:report that	23 -18 -15 -1 -3 -7
O>rvo:repres by	5 1 -14 -1 -33 -25
O>rvo:rise .	5 -17 4 -5 -3 -6
O>rvo:said ,	-3 0 -1 -6 -6 -19
O>rvo:said .	-22 19 10 -10 -7 -20
O>rvo:said <person>	-9 -6 3 7 -14 -16
O>rvo:said <quote>	-5 8 -18 -4 -11 -10
O>rvo:said afterward	24 2 -7 -3 -2 -6
O>rvo:said no	-14 -1 -7 -12 -15 3
O>rvo:said outsid	12 -1 -19 -5 -10 -19
O>rvo:said ye	20 -28 5 -9 -15 -15
O>rvo:sat across	-20 21 -21 -3 -2 -9
O>rvo:sat alon	4 -1 -24 -4 -7 -17
O>rvo:sat down	-11 15 -24 -5 -6 -10
O>rvo:sat in	15 -17 2 -7 -10 -24
O>rvo:sat with	23 -16 -3 -1 -4 -13
O>rvo:saw a	10 -25 14 -2 -9 -12
O>rvo:saw the	14 -17 -29 -6 -12 9
O>rvo:seat plan	27 -15 -7 -7 -4 -25
O>rvo:see the	18 -10 -15 -1 -3 -7
O>rvo:sent a	11 16 -27 -12 -11 -32
O>rvo:sent an	33 -41 -5 -18 -9 -6
O>rvo:sent by	-20 5 -1 -7 -1 -2
O>rvo:sent hi	12 -14 12 -15 -23 -14
O>rvo:sent home	22 -17 -4 -2 -1 -5
O>rvo:sent regret	0 10 -12 -2 -1 -15
O>rvo:sent the	-13 8 -15 -17 -33 12
O>rvo:show ;	30 -22 -17 -10 -18 -25
O>rvo:show <person>	16 -8 -23 -7 -7 -12
O>rvo:show slide	15 -4 -7 -3 -4 -11
O>rvo:sign .	-16 17 -15 -17 -14 -19
O>rvo:sit togeth	27 -19 -11 -1 -4 -7
O>rvo:skip the	27 -14 -13 -6 -9 -26
O>rvo:smile ,	-5 -1 -8 -3 12 -19
O>rvo:speak for	14 -30 -6 -5 -5 -7
O>rvo:spent the	-20 -3 4 -5 7 -6
O>rvo:spoke by	-19 -7 9 -6 -9 4
O>rvo:spoke first	20 -11 -12 -2 -1 -4
O>rvo:spoke for	31 -22 -21 -9 -6 -20
O>rvo:spoke last	18 -7 -5 -2 -12 -3
O>rvo:spoke onc	27 -24 -9 -6 -4 -9
O>rvo:stai at	33 -20 -18 -6 -15 -25
O>rvo:stai awai	19 -10 -9 -3 -6 -20
O>rvo:stai behind	24 -6 -23 -1 -2 -4
O>rvo:stai in	-4 4 -1 -8 -6 -23
O>rvo:stood in	26 -27 -9 -4 -16 -11
O>rvo:struck out	20 -15 -8 -6 -3 -3
O>rvo:tabl a	27 -25 -13 -10 -9 -17
O>rvo:tabl daili	17 -17 -6 -5 -3 -3
O>rvo:talk ;	-7 -36 14 -5 -6 1
O>rvo:talk vanilla	4 1 -18 -6 -8 -13
O>rvo:testifi .	-7 5 -17 -1 -6 4
O>rvo:text and	19 -14 -9 -2 -6 -4
O>rvo:thank <person>	16 -10 -7 -1 0 -1
O>rvo:time the	17 -16 -11 -6 -6 -7
O>rvo:told <person>	-4 9 -28 -25 -13 -11
O>rvo:told about	9 2 -17 -15 -11 -18
O>rvo:told me	-18 3 6 -4 -22 -6
O>rvo:told of	-20 -6 14 -2 16 -18
O>rvo:told the	9 -11 4 -3 -5 -15
O>rvo:took her	-18 -13 -2 12 -2 2
O>rvo:took part	27 -25 -8 -6 -5 -9
O>rvo:took the	-10 13 -19 -11 -7 -14
O>rvo:translat .	20 -21 -9 -13 -7 -12
O>rvo:travel .	19 9 -30 -11 -12 -40
O>rvo:turn awai	22 -6 -1 -2 -2 -13
O>rvo:turn back	-6 -2 -16 7 -4 -18
O>rvo:turn down	37 -16 -9 -23 -5 -32
O>rvo:vote ;	13 -9 -21 -10 -15 -4
O>rvo:vote against	20 -16 -13 -9 -8 -14
O>rvo:vote no	26 -21 -8 -7 -4 -9
O>rvo:vote to	7 10 -14 -7 -5 -24
O>rvo:walk out	6 -20 -13 -4 -7 2
O>rvo:want ,	16 7 -16 -2 -8 -24
O>rvo:want date	22 -15 -3 -4 -3 -4
O>rvo:want it	29 -30 -5 -5 -5 -8
O>rvo:wept ,	16 -6 -11 -5 -3 -11
O>rvo:withdrew to	15 -10 -13 -7 -13 -22
O>title-cue:attended	14 1 -22 -7 -12 -29
O>title-cue:background	36 -21 -12 -5 -4 -2
O>title-cue:hosted	5 -13 -12 -19 -19 4
O>title-cue:invited	31 -12 -30 -8 -4 -12
O>title-cue:observer	-4 12 -18 -13 -8 -17
O>title-cue:represented	4 -2 -31 -18 -17 2
O>title:'s	-6 15 -21 -18 -11 -30
O>title:<org>	4 5 -34 -10 -13 -16
O>title:admir	8 -27 -22 -12 -10 2
O>title:agent	12 -16 -9 -5 -5 1
O>title:agricultur	27 -23 -24 -7 -12 -5
O>title:alhaji	21 -6 -1 -1 -1 -17
O>title:ambassador	24 -8 -39 -25 -26 -49
O>title:american	18 -6 -2 -11 -1 -12
O>title:among	16 -19 -4 -4 -4 -7
O>title:an	4 -1 -23 -8 -12 -5
O>title:analyst	23 -9 -4 -4 -3 -5
O>title:archbishop	-16 7 -11 -5 -5 5
O>title:auditor	17 -9 -4 -2 -3 -6
O>title:australian	9 -18 -11 -6 1 -10
O>title:austrian	16 -37 -30 -18 -18 4
O>title:bank	18 -15 -10 -7 -21 -22
O>title:banker	32 -27 -6 -4 -5 -11
O>title:barima	23 -11 -14 -3 -4 -3
O>title:befor	30 -17 -29 -5 -7 -12
O>title:bishop	1 -5 12 -16 -23 -8
O>title:broker	19 -17 -7 -5 4 -7
O>title:brother	26 -20 -3 -5 -3 -5
O>title:burundian	19 -13 -9 -1 -2 -6
O>title:buyer	-5 -14 11 -2 -5 -17
O>title:caciqu	18 -16 -5 -4 -2 -6
O>title:cardin	31 -27 -29 -10 -8 -12
O>title:cattl	36 -13 -26 -3 -4 -9
O>title:central	18 -15 -10 -7 -21 -22
O>title:chadian	24 -15 -4 -2 -3 -7
O>title:chairman	5 7 -24 -15 -10 -27
O>title:chief	18 -14 -6 -3 -2 -27
O>title:chilean	-16 4 -6 -2 -16 10
O>title:chines	26 -18 -4 -2 -2 -11
O>title:cloth	19 -17 -7 -5 4 -7
O>title:colonel	26 6 -16 -6 -10 -22
O>title:commission	41 -8 -30 -8 -9 -26
O>title:councillor	15 -1 -14 -19 -9 -13
O>title:counsel	-2 9 -14 -9 -43 -31
O>title:czech	23 -15 -6 -2 -8 -5
O>title:dame	30 -27 -9 -7 -5 -10
O>title:dean	29 -29 -18 -6 -17 -18
O>title:deleg	30 -30 -12 -5 -8 -6
O>title:depart	19 -25 -8 -5 -4 -7
O>title:deputi	5 -3 -31 -18 -17 2
O>title:diari	-17 3 3 -3 -4 -5
O>title:diarist	17 -5 -3 -5 -3 -5
O>title:director	29 -20 -11 -7 -4 -8
O>title:dona	20 -11 -12 -2 -1 -4
O>title:dr	-14 16 -9 -4 -5 -7
O>title:each	-18 20 -16 -8 -6 -12
O>title:educ	11 14 -16 -4 -8 -14
O>title:egyptian	17 -11 -15 -7 -10 -15
O>title:elder	18 -12 -11 -7 -5 -12
O>title:embassi	-20 21 -17 -9 -7 -12
O>title:engin	44 -32 -13 -23 -8 -22
O>title:envoi	13 -20 13 -8 -9 -10
O>title:expert	34 -32 -8 -3 -4 -6
O>title:export	7 0 -23 -5 -17 7
O>title:financ	17 -6 -3 -1 -8 -2
O>title:first	4 1 -16 -3 -5 -16
O>title:fisheri	27 -29 -12 -7 -4 -7
O>title:foreign	44 -18 -17 -9 -12 -16
O>title:forens	34 -32 -8 -3 -4 -6
O>title:fund	-5 10 -17 -8 -17 1
O>title:genealogist	19 -17 -3 -5 -3 -7
O>title:gener	30 -31 -25 -14 -15 -7
O>title:ghanaian	-2 14 -13 -7 -14 -18
O>title:governor	6 -19 -19 -8 4 -26
O>title:granddaught	20 -21 -9 -13 -7 -12
O>title:grandson	17 -7 -5 -3 -3 -4
O>title:greek	13 -17 -11 -6 10 -17
O>title:harbour	-7 5 -17 -1 -6 4
O>title:health	23 -20 -13 -7 -8 -9
O>title:hi	19 -23 2 -10 -7 4
O>title:high	14 -10 -18 -5 -4 -6
O>title:historian	21 -8 -7 -2 -3 -4
O>title:hour	4 -1 -23 -8 -12 -5
O>title:hous	36 -13 -26 -3 -4 -9
O>title:hydrologist	28 -18 -4 -3 -2 -11
O>title:includ	20 -13 -4 -3 -4 -5
O>title:intellig	24 -15 -4 -2 -3 -7
O>title:invit	31 -12 -30 -8 -4 -12
O>title:irrig	23 -15 -11 -6 -4 -8
O>title:italian	8 1 -19 -5 -9 -20
O>title:jamaican	22 -19 -7 -2 -3 -9
O>title:journalist	13 -18 -9 -5 -3 -4
O>title:judg	20 -13 7 -7 -7 -7
O>title:kenyan	27 -24 -9 -6 -4 -9
O>title:korean	31 -28 -12 -7 -9 -7
O>title:late	19 -9 -4 -3 -2 -5
O>title:later	4 1 -18 -6 -8 -13
O>title:lawyer	33 -45 -11 -12 -12 -28
O>title:leader	-8 11 -14 -13 -7 -21
O>title:lieuten	22 -17 -4 -4 -4 -5
O>title:major	30 -31 -12 -8 -6 -10
O>title:manag	9 -9 -18 -8 -17 1
O>title:master	-2 4 -18 -3 -8 -1
O>title:mate	19 -10 -9 -3 -6 -20
O>title:mauritanian	-9 -6 -18 -4 -12 8
O>title:mediat	3 -7 -4 -17 -16 2
O>title:member	21 -18 -5 -7 -5 -8
O>title:minist	-7 -29 14 -17 -17 -11
O>title:ministri	22 -10 -14 -8 -3 -4
O>title:mission	17 -13 -2 -2 -2 -2
O>title:name	18 -6 -4 -4 -2 -6
O>title:namepl	19 -15 -2 -1 -2 -3
O>title:negoti	-5 -14 -17 -6 -12 13
O>title:neither	-19 4 7 -11 11 -29
O>title:nor	-11 8 -4 -21 2 -16
O>title:not	-14 19 -16 -1 -3 -8
O>title:observ	27 -24 -9 -6 -4 -9
O>title:of	-10 -15 6 -12 -9 1
O>title:opposit	50 -27 -19 -20 -6 -19
O>title:owner	-13 -24 -6 -8 11 12
O>title:perhap	16 -7 -4 -5 -2 -9
O>title:person	28 -22 -5 -6 -3 -9
O>title:photograph	22 -6 -1 -2 -2 -13
O>title:polic	27 -21 -12 -4 -4 -10
O>title:port	22 -20 -9 -5 -6 -6
O>title:premier	10 -19 -19 5 -17 -4
O>title:presid	-1 3 -27 -15 -15 7
O>title:prime	7 -3 -12 -12 -19 -7
O>title:rail	-3 4 -4 -6 -2 -16
O>title:ratu	-11 -25 -13 0 17 5
O>title:rebel	-2 -5 -16 -10 -11 3
O>title:region	16 -8 -3 -5 -6 -3
O>title:russian	28 -25 -7 -15 -11 -15
O>title:s	6 -6 -1 -22 -14 -12
O>title:scientist	27 -29 -12 -7 -4 -7
O>title:secretari	14 -7 -37 -29 -16 -6
O>title:senat	45 -36 -28 -16 -13 -18
O>title:serb	16 -14 -4 -7 -5 -7
O>title:seu	24 -22 -2 -2 -3 -10
O>title:sheikh	29 -33 -12 -10 -9 -13
O>title:shipown	1 -22 -18 -14 9 3
O>title:side	16 -5 -2 -7 -2 -5
O>title:sir	-3 -25 -11 -10 -8 9
O>title:sister	29 -26 -15 -7 -5 -8
O>title:six	-15 -17 20 -2 -4 -5
O>title:smelter	30 -22 -17 -10 -18 -25
O>title:south	20 -9 -7 -5 -3 -5
O>title:spelt	27 -15 -7 -7 -4 -25
O>title:spokesman	41 -24 -17 -13 -4 -7
O>title:spokeswoman	37 -23 -14 -11 -5 -17
O>title:stop	-20 21 -17 -9 -7 -12
O>title:sudanes	20 -9 -7 -5 -3 -5
O>title:surveyor	-12 13 -23 -5 -5 -8
O>title:swiss	18 1 -16 -20 -12 -15
O>title:them	16 -19 -4 -4 -4 -7
O>title:through	16 -9 -3 -2 -2 -4
O>title:togeth	13 1 -21 -6 -12 -19
O>title:tourism	0 -22 14 -3 -4 -21
O>title:trader	25 -14 -14 -11 -9 -13
O>title:transport	8 -4 -17 -6 3 -17
O>title:under	16 -5 -27 -9 -11 -24
O>title:under-secretari	20 -21 -15 -4 -1 -6
O>title:union	-12 16 -14 -11 -7 -25
O>title:up	5 6 -7 -2 -2 -16
O>title:us	19 -20 13 -27 -11 -11
O>title:vice-presid	20 -20 -8 -1 -1 -4
O>title:water	24 -21 -7 -22 -4 -6
O>title:which	-5 11 -17 -2 -7 -12
O>title:widow	20 -10 -3 -3 -4 -7
S>aside-cue:attended	-35 -6 -12 -10 8 5
S>aside-cue:background	-11 4 -15 -2 -5 3
S>aside-cue:hosted	4 -31 12 -14 -2 -6
S>aside-cue:reported	-20 3 2 -11 -10 -2
S>aside-cue:represented	-12 17 -18 -1 -4 -6
S>aside:'s	-20 -13 16 -5 -5 -7
S>aside:<person>	-24 -12 18 -14 -5 -34
S>aside:a	3 5 -9 -9 -22 -13
S>aside:an	-24 17 -16 -1 -8 -8
S>aside:and	-17 -1 5 -10 -16 -15
S>aside:ar	-16 15 -8 -1 -6 -6
S>aside:at	-18 -26 21 -5 -10 5
S>aside:banker	-13 18 -21 -3 -3 -5
S>aside:be	-16 -15 -12 -4 -13 15
S>aside:been	-17 -1 -13 -4 -10 10
S>aside:by	-28 12 -21 -4 -14 4
S>aside:call	-1 15 -26 -3 -9 -6
S>aside:chair	-19 -20 23 -8 -17 -23
S>aside:deputi	-9 12 -23 -1 -3 -6
S>aside:due	-9 20 -18 -2 -5 -8
S>aside:famili	-18 21 -21 -2 -6 -5
S>aside:for	-20 1 8 -14 -15 -23
S>aside:from	-19 5 8 -5 -11 -15
S>aside:governor	-18 0 3 -2 -7 -13
S>aside:ha	-21 11 -17 -8 -15 3
S>aside:head	-17 -23 10 -3 -4 5
S>aside:hi	-16 -9 10 -6 -18 -2
S>aside:hold	-4 16 -16 0 0 -1
S>aside:host	13 -40 9 -8 -14 -19
S>aside:hour	-16 18 -17 -1 -2 -1
S>aside:in	1 -12 1 -11 0 -34
S>aside:is	0 11 -19 -3 -9 -6
S>aside:late	-11 4 -15 -2 -5 3
S>aside:lost	-18 -14 16 -4 -9 -17
S>aside:mayor	-19 -10 14 -4 -6 -8
S>aside:met	-27 -9 11 -1 -3 -3
S>aside:minist	-21 -3 10 -7 -8 -18
S>aside:not	-1 -21 -5 -16 -19 17
S>aside:noth	-15 14 -12 -5 -5 -15
S>aside:of	-25 13 -18 -15 2 6
S>aside:on	3 -5 -3 -13 0 -33
S>aside:other	-21 -25 2 -17 -12 17
S>aside:present	-18 -9 -16 -4 -13 15
S>aside:receiv	-18 -18 19 -9 -12 -18
S>aside:resign	20 -13 -22 -22 -16 -25
S>aside:said	-13 16 -13 -9 -2 -10
S>aside:secur	-21 -21 21 -3 -5 -8
S>aside:sinc	8 8 -23 -8 -13 -13
S>aside:speaker	10 -18 -7 -1 -3 -4
S>aside:spent	-5 16 -13 0 -1 -4
S>aside:state	-9 19 -19 0 -2 -4
S>aside:talk	-21 0 3 -3 -7 -9
S>aside:the	-19 -23 8 -12 0 5
S>aside:three	-5 17 -16 -1 -3 -3
S>aside:to	-22 14 -26 -8 -20 17
S>aside:told	-29 -15 11 -5 -6 1
S>aside:turn	-12 -15 16 -6 -3 -2
S>aside:wa	-15 14 -19 -8 -9 -5
S>aside:who	-2 -25 7 -25 -10 7
S>aside:whom	11 -2 -15 -9 -10 -19
S>aside:will	-19 1 4 -2 -5 -7
S>aside:with	-26 -12 14 -5 -11 -11
S>aside:yet	-11 -21 -8 -2 -9 18
S>byline	9 0 -9 -7 -15 -17
S>group:1	-28 -17 22 -4 -10 -6
S>group:2	-9 18 -15 -13 -14 -10
S>group:3	-7 19 -16 -27 -20 -29
S>group:4	-42 46 -23 -14 -20 -36
S>l2:) ,	-19 25 -24 -13 -22 -15
S>l2:, <quote>	-6 -12 9 -14 -9 -30
S>l2:, and	-26 4 -4 -12 -9 4
S>l2:, at	-11 -24 17 -7 -4 -5
S>l2:, brought	-12 18 -20 -2 -2 -3
S>l2:, was	-16 -15 17 -2 -9 -9
S>l2:, where	-12 -16 15 -5 -5 -11
S>l2:, with	-37 11 -1 -8 -9 -11
S>l2:: <number>	-10 -22 23 -3 -3 -5
S>l2:: chair	-18 2 -1 -5 -8 -6
S>l2:; and	-12 -15 16 -6 -3 -2
S>l2:<date> ,	-21 4 1 -7 -11 -4
S>l2:<date> :	-58 27 -8 -25 -41 -48
S>l2:<date> ;	-29 5 -32 -14 -16 13
S>l2:<date> are	-12 16 -15 -9 -5 -15
S>l2:<date> between	-11 17 -22 -3 -2 -5
S>l2:<date> by	-13 -27 28 -1 -2 -1
S>l2:<date> for	-12 19 -16 -4 -9 -4
S>l2:<date> under	-17 -8 10 -1 -1 -2
S>l2:<date> with	-14 9 -3 -9 -20 -18
S>l2:<organisation> '	-24 22 -17 -14 -7 -13
S>l2:<organisation> ,	-37 -5 15 -4 -6 -26
S>l2:<organisation> that	-21 22 -17 -4 -3 -4
S>l2:<organisation> —	20 -20 -17 -9 -10 -14
S>l2:<person> gathered	-13 20 -13 -1 -3 -3
S>l2:<person> invited	-9 26 -23 -5 -3 -2
S>l2:<person> met	1 12 -28 -6 -8 -15
S>l2:<person> received	-18 24 -18 -4 -5 -5
S>l2:<person> —	-25 -2 15 -9 -12 -17
S>l2:<place> '	-33 11 -15 12 -22 -35
S>l2:<place> ,	-17 14 -7 -28 -34 -21
S>l2:<place> :	-41 1 17 -17 -30 -38
S>l2:<place> ;	-16 6 -9 -16 -9 1
S>l2:<place> under	-11 -17 16 -9 -8 -9
S>l2:<place> with	7 6 -20 -8 -13 -15
S>l2:<place> —	-30 31 -33 -15 -22 -17
S>l2:accompani by	-17 18 -14 -3 -4 -6
S>l2:at which	-16 -2 7 -7 -4 -12
S>l2:attend by	-10 15 -15 -2 -2 -4
S>l2:breakfast :	-23 -12 14 -12 -18 -21
S>l2:brought together	-12 16 -11 -2 -5 -4
S>l2:call between	-11 18 -17 -2 -1 -2
S>l2:call by	-20 -16 18 -6 -8 -9
S>l2:call on	-10 -21 19 -5 -8 -11
S>l2:came :	-21 31 -36 -16 -23 -33
S>l2:chair ,	-17 0 -4 -3 -9 -5
S>l2:chair ;	-16 22 -17 -22 -13 -20
S>l2:chair by	-26 -20 23 -4 -8 -7
S>l2:chief ,	-2 19 -28 -7 -16 -24
S>l2:confer with	-18 20 -14 -2 -3 -3
S>l2:dine with	-16 5 -2 -3 -9 -7
S>l2:dinner for	-12 21 -21 -3 -2 -1
S>l2:dinner that	-14 17 -13 0 0 -1
S>l2:dinner with	4 -23 8 -5 -5 -12
S>l2:director ,	-14 -21 17 -3 -5 7
S>l2:down with	-16 7 -5 -4 -7 -8
S>l2:envoi ,	-18 29 -29 -2 -4 -7
S>l2:feud between	15 -15 -7 -5 -3 -8
S>l2:foreseen when	-12 15 -4 0 0 -2
S>l2:forum :	-11 1 3 -9 -14 -16
S>l2:given by	-17 -27 27 -5 -3 -4
S>l2:gov .	-27 -16 21 -30 -27 -27
S>l2:governor ,	-25 -18 11 -6 -13 11
S>l2:grower '	-18 -7 10 -7 -2 -7
S>l2:guest :	20 -18 -28 -18 -6 -22
S>l2:ha invited	-7 -12 -19 13 -3 -13
S>l2:ha summoned	-6 22 -19 -12 -4 -4
S>l2:had met	-4 -6 5 -11 -16 -25
S>l2:happen :	-12 -2 -20 -5 -3 5
S>l2:head ,	-15 17 -16 -2 -2 -9
S>l2:hospit ;	16 -7 -24 -36 -23 -35
S>l2:host ,	-15 -33 10 -11 9 -16
S>l2:host by	4 -22 12 -1 -2 -1
S>l2:hous ,	-3 19 -18 -2 -1 -8
S>l2:hungarian state	-26 26 -25 -6 -6 -8
S>l2:it was	-21 1 2 -5 -6 -12
S>l2:lawyer ,	-16 14 -12 -2 -2 -6
S>l2:leader ,	-14 18 -11 -1 -5 -12
S>l2:lunch for	-29 26 -19 -16 -23 -20
S>l2:lunch with	10 -19 14 -13 -8 -25
S>l2:mayor ,	-14 2 0 -3 -9 -17
S>l2:mediat ,	-4 -17 18 0 -1 -3
S>l2:meet between	-19 0 4 -12 -9 -16
S>l2:meet with	-24 25 -24 -11 -10 -8
S>l2:member ,	-15 -3 -18 -5 -6 10
S>l2:minist ,	2 2 -6 -8 -20 -23
S>l2:minut ;	-27 2 11 -6 -2 -15
S>l2:mission under	-16 3 -2 -6 -11 -6
S>l2:off :	-19 21 -18 -3 -3 -7
S>l2:on <date>	-22 7 6 -4 -8 -17
S>l2:out by	13 -17 0 -1 -9 -3
S>l2:panel with	-11 5 -18 -1 3 -3
S>l2:premier ,	1 -15 10 -6 -5 -6
S>l2:presid ,	-31 -6 14 -15 -23 -27
S>l2:presid ;	-15 16 -11 -1 -6 -15
S>l2:quorum :	-28 -13 23 -16 -31 -22
S>l2:repres by	-14 17 -12 -1 -2 -3
S>l2:rev .	-10 -24 22 -14 -10 -16
S>l2:sat with	-12 18 -18 -1 -3 -6
S>l2:secretari ,	-44 0 -2 -8 -7 2
S>l2:state –	-17 18 -14 -13 -17 -15
S>l2:student '	-7 17 -20 -1 -2 -4
S>l2:tabl were	-10 4 -3 -6 -9 -16
S>l2:talk :	-24 31 -28 -10 -21 -26
S>l2:to meet	-22 0 2 -16 -6 -8
S>l2:to see	1 -15 15 -10 -6 -10
S>l2:to show	-13 -6 -19 -3 -2 12
S>l2:to which	-18 -1 2 -8 -4 -2
S>l2:top :	2 2 -18 -2 -11 -17
S>l2:undersecretari ,	-27 28 -11 -3 -2 -11
S>l2:vanilla with	4 -1 -17 -6 -8 -6
S>l2:will have	-4 16 -15 -3 -6 -2
S>l:#	0 -15 11 -13 -13 -10
S>l:'	-44 15 -12 9 -18 -30
S>l:,	-17 5 -5 -15 -5 4
S>l:.	-49 19 1 -5 -48 -50
S>l::	-44 19 13 -39 -51 -54
S>l:;	-11 2 -26 -8 -28 18
S>l:<date>	-19 3 3 -9 -10 -20
S>l:<number>	-10 -22 23 -3 -3 -5
S>l:<person>	-22 23 -22 -8 -9 -13
S>l:<quote>	-9 -6 5 -17 -12 -32
S>l:about	15 -10 -21 -7 -5 -5
S>l:after	6 -16 8 -4 -3 -7
S>l:and	-29 7 -2 -15 -12 -4
S>l:are	-12 16 -15 -9 -5 -15
S>l:as	-16 15 -9 -4 -6 -19
S>l:at	-19 7 5 -15 -15 -27
S>l:before	-8 -15 15 -4 -5 -5
S>l:between	-2 5 -14 -10 -8 -18
S>l:brought	-12 18 -20 -2 -2 -3
S>l:but	15 9 -19 -3 -3 -12
S>l:by	8 -21 12 -11 -12 -16
S>l:chair	-28 -14 16 -8 -10 -10
S>l:did	-18 20 -15 -5 -5 -21
S>l:for	2 14 -35 -18 2 -23
S>l:from	-16 19 -12 -2 -5 -25
S>l:had	-15 19 -16 -6 -6 -10
S>l:has	-18 18 -14 -10 -10 -9
S>l:have	-4 16 -15 -3 -6 -2
S>l:heard	-16 15 -14 -1 -1 -5
S>l:host	-28 -4 6 -7 -9 -9
S>l:in	-1 -31 11 -9 -15 4
S>l:invited	-11 4 -30 13 -5 -13
S>l:meet	-25 15 -11 -21 -11 -10
S>l:met	-8 7 -6 -12 -14 -27
S>l:on	7 -26 -11 11 5 -4
S>l:receive	-8 19 -15 -2 -1 -3
S>l:received	-17 19 -14 -4 -4 -5
S>l:said	-18 -11 -23 -9 -3 15
S>l:saw	-1 -16 11 -12 -14 -12
S>l:says	-19 26 -24 -10 -8 -15
S>l:see	1 -15 15 -10 -6 -10
S>l:show	-13 -6 -19 -3 -2 12
S>l:state	-29 -9 16 -13 -16 -15
S>l:summoned	-7 23 -20 -12 -4 -6
S>l:that	-19 5 6 -8 -7 -21
S>l:to	-28 37 -31 -30 -25 -30
S>l:together	-12 16 -11 -2 -5 -4
S>l:under	-17 -8 15 -12 -13 -12
S>l:was	-8 -16 14 -7 -13 -18
S>l:were	-10 4 -3 -6 -9 -16
S>l:when	-29 -6 12 -9 -9 -7
S>l:whether	3 8 -18 -6 -9 -17
S>l:which	-19 -1 6 -10 -6 -10
S>l:–	-17 18 -14 -13 -17 -15
S>l:—	6 -3 -3 -22 -29 -29
S>lb-cue:absent	-2 9 -21 -9 -9 0
S>lb-cue:attended	-16 -17 12 -8 7 -6
S>lb-cue:background	-16 6 5 -13 -10 -35
S>lb-cue:declined	14 -18 4 -5 -5 -11
S>lb-cue:hosted	-16 14 -3 -17 -2 -23
S>lb-cue:invited	-17 -1 -5 3 -9 -9
S>lb-cue:observer	-17 11 -7 -4 -3 -6
S>lb-cue:represented	-36 11 -4 -7 -8 -7
S>lb:'s	-39 6 -4 -10 -13 4
S>lb:a	-3 -7 12 -11 -10 -32
S>lb:about	28 -25 -16 -13 -11 -19
S>lb:accompani	-17 18 -14 -3 -4 -6
S>lb:act	-19 -17 21 -1 -7 -9
S>lb:admir	-9 -17 17 -3 -2 -4
S>lb:advis	-11 20 -19 -3 -1 -3
S>lb:after	12 -11 -5 -9 -8 -22
S>lb:again	-14 -20 5 -3 -4 5
S>lb:agre	-16 23 -23 -5 -5 -8
S>lb:ahead	-18 16 -13 -5 -1 -2
S>lb:also	-22 13 -8 -8 -9 -26
S>lb:ambassador	5 10 -16 -21 -24 -30
S>lb:an	17 -8 -11 -10 -10 -19
S>lb:and	3 -2 -11 -5 -14 -25
S>lb:answer	5 9 -24 -8 -12 -17
S>lb:ar	-8 -13 10 -16 -10 16
S>lb:arrest	11 -5 -20 -14 -13 -20
S>lb:as	-20 9 4 -5 -10 -22
S>lb:ask	3 10 -15 -12 -6 -15
S>lb:at	-26 -11 14 -11 -13 -7
S>lb:attend	-21 0 7 -5 -13 -14
S>lb:audienc	-18 11 -5 -8 -7 -12
S>lb:australian	-8 15 -17 -8 -4 -5
S>lb:back	-10 15 -15 -1 -2 -3
S>lb:banker	2 5 -24 -1 -6 -2
S>lb:be	-3 12 -14 -14 -12 -20
S>lb:been	-6 17 -28 -11 -8 3
S>lb:belgian	-14 21 -20 -2 -3 -6
S>lb:besid	-4 -16 16 -1 -1 -9
S>lb:between	-5 12 -19 -13 -10 -19
S>lb:binat	-10 15 -15 -2 -2 -4
S>lb:bishop	-7 -25 25 -3 -5 -6
S>lb:board	2 -27 13 -6 -7 4
S>lb:border	-11 27 -17 -26 -3 -8
S>lb:both	-4 17 -17 -1 -1 -4
S>lb:breakfast	0 10 -13 -9 -13 -16
S>lb:brief	-26 13 -13 -10 -12 3
S>lb:british	-24 -6 11 -7 -17 -14
S>lb:broker	-23 -6 9 -6 -8 -9
S>lb:brought	-20 14 -11 -4 -6 -9
S>lb:but	-20 14 -6 -9 7 -23
S>lb:by	-4 -7 6 -15 -11 -18
S>lb:call	-2 0 -4 -19 -18 -22
S>lb:came	-37 -17 24 -4 -4 -17
S>lb:camera	-7 11 -14 -6 -3 -18
S>lb:cancel	-18 -1 2 -8 -4 -2
S>lb:candid	-27 -10 14 -3 -5 -11
S>lb:ceremoni	-7 18 -22 -5 -5 -4
S>lb:chair	-46 -1 7 -11 -7 -17
S>lb:chairman	-30 16 -23 -3 -8 9
S>lb:claim	-16 12 -8 -5 -2 -8
S>lb:clear	-10 14 -18 -3 -4 -13
S>lb:close	-16 2 -7 -6 -5 5
S>lb:cloth	-13 20 -13 -1 -3 -3
S>lb:co-chair	-16 -19 21 -17 -1 -1
S>lb:colleagu	-10 27 -27 -2 -1 -4
S>lb:colonel	-20 16 -13 -11 -5 -10
S>lb:commission	-18 13 -12 -1 -2 -8
S>lb:committe	-21 2 -12 -9 -8 9
S>lb:confer	9 -19 8 -12 -9 -8
S>lb:consul	-19 15 -12 -8 -5 -9
S>lb:conven	-19 -18 14 -3 -7 5
S>lb:council	-10 2 4 -6 -8 -16
S>lb:dawn	17 -22 -25 -12 -10 7
S>lb:debat	-31 13 -11 -5 -5 -4
S>lb:declin	15 -15 -7 -5 -3 -8
S>lb:defenc	-24 -1 6 -7 -17 -13
S>lb:deleg	-36 14 -9 -2 -1 -6
S>lb:deni	-20 16 -16 -5 -4 -6
S>lb:diari	-20 22 -21 -6 -3 -8
S>lb:did	-31 30 -22 -9 -6 -24
S>lb:dine	-19 -6 8 -5 -10 -10
S>lb:dinner	-2 -8 5 -10 -11 -18
S>lb:director	-29 -9 11 -7 -7 -2
S>lb:donor	-12 -17 17 -3 -3 -6
S>lb:door	-7 -17 -3 -2 -3 6
S>lb:dormitori	-7 17 -20 -1 -2 -4
S>lb:down	3 -3 1 -7 -16 -19
S>lb:drawn	15 -15 -7 -5 -3 -8
S>lb:drew	-17 15 -9 -2 -1 -8
S>lb:dure	-10 15 -15 -2 -2 -4
S>lb:elder	-14 -5 -17 -6 -4 16
S>lb:elect	-25 9 -24 -14 -15 4
S>lb:energi	-29 31 -22 -3 -4 -13
S>lb:even	-4 21 -23 -7 -1 -3
S>lb:face	4 -3 -5 -6 -4 -16
S>lb:famili	17 -5 -28 -7 -6 -29
S>lb:farmer	-22 -13 5 -4 -3 8
S>lb:feder	-20 -12 14 -3 -3 -9
S>lb:fell	-4 24 -23 -3 -6 -1
S>lb:feud	15 -15 -7 -5 -3 -8
S>lb:final	-12 0 9 -1 -2 -16
S>lb:first	9 -4 -8 -12 -13 -23
S>lb:flew	-21 5 -7 -5 -7 2
S>lb:for	-4 -10 0 -15 19 -20
S>lb:former	-34 0 6 -18 -8 -16
S>lb:forum	-17 0 1 -11 -4 -5
S>lb:founder	-22 -1 -9 -1 -4 8
S>lb:fourth	-12 20 -22 -7 -9 -13
S>lb:french	-24 -6 11 -7 -17 -14
S>lb:from	-36 1 15 -15 -10 -15
S>lb:gave	-23 28 -28 -9 -10 -12
S>lb:gener	-26 -3 -4 -16 -13 5
S>lb:given	-24 -20 23 -6 -4 -5
S>lb:go	-20 10 -6 -6 -1 -2
S>lb:governor	-35 -6 -2 -8 -13 8
S>lb:group	-26 -7 11 -7 -8 -11
S>lb:grower	-21 -4 7 -9 -5 -11
S>lb:guest	-27 12 -9 -5 -8 -14
S>lb:ha	-25 18 -15 5 -10 -34
S>lb:had	5 -12 -11 -16 -12 17
S>lb:have	-31 6 -12 -9 -7 7
S>lb:head	-24 16 -12 -7 -8 -19
S>lb:hear	0 12 -15 -23 -15 -26
S>lb:heard	-22 17 -15 -5 -10 -10
S>lb:her	-7 -13 -2 -11 18 -20
S>lb:hi	-5 18 -23 -15 -16 -9
S>lb:host	-2 3 -8 -29 5 -16
S>lb:hour	2 -7 3 -11 -12 -19
S>lb:huddl	-17 25 -19 -7 -11 -14
S>lb:hungarian	-26 26 -25 -6 -6 -8
S>lb:hurrican	-23 1 5 -13 -9 -20
S>lb:idea	-22 0 14 -3 -2 -8
S>lb:into	-7 -20 17 -7 -5 -13
S>lb:invit	-16 -10 -4 9 -9 2
S>lb:is	-5 -1 -10 -15 -12 -2
S>lb:it	4 -6 -20 -9 -14 12
S>lb:judg	-14 -20 20 -9 -10 -19
S>lb:kept	13 5 -29 -7 -7 -20
S>lb:king	-15 10 -9 -3 -9 -13
S>lb:kitchen	-13 -7 15 -2 -1 -25
S>lb:laid	-12 -15 16 -9 -10 -12
S>lb:land	-18 -7 10 -1 -2 -2
S>lb:late	-32 25 -15 -3 -8 -15
S>lb:later	4 -1 -17 -6 -8 -6
S>lb:lawyer	-17 10 -6 -1 -2 -6
S>lb:lead	-13 20 -20 -3 -5 -11
S>lb:leader	-16 34 -30 -3 -11 -19
S>lb:leak	-16 21 -20 -6 -3 -9
S>lb:led	-17 4 0 -11 -14 -11
S>lb:link	-14 23 -26 -21 -14 -19
S>lb:list	3 -16 -4 -5 -2 -8
S>lb:lithuanian	-14 20 -14 0 -5 -2
S>lb:lunch	3 -4 -1 -29 -22 -4
S>lb:margin	-17 22 -21 -4 -10 -10
S>lb:mayor	12 -5 -22 -14 -18 -2
S>lb:meet	-16 -4 10 4 -16 -27
S>lb:member	-16 -6 -8 -5 -6 8
S>lb:mine	-11 20 -18 -1 -7 -4
S>lb:minist	0 5 -7 -10 -16 -30
S>lb:minut	-22 10 -9 -5 -6 -1
S>lb:mission	-23 5 0 -6 -12 -18
S>lb:new	-13 -31 32 -4 -10 -13
S>lb:night	-8 17 -16 -2 -1 -7
S>lb:nine	11 -17 3 -6 -3 -4
S>lb:no	-12 15 -20 -6 -8 -12
S>lb:none	-12 15 -4 0 0 -2
S>lb:nor	-15 -13 -14 -6 -5 16
S>lb:not	-13 -16 -18 -8 -8 26
S>lb:notic	-14 2 3 -10 -9 -16
S>lb:occupi	-7 17 -20 -1 -2 -4
S>lb:of	-7 -7 11 -12 -15 -7
S>lb:off	8 11 -24 -13 -10 -21
S>lb:offici	-24 -5 7 -11 -7 -12
S>lb:ombudsman	-30 2 2 -7 -12 -14
S>lb:onli	-24 -1 3 -5 -4 -8
S>lb:open	-25 -1 5 -8 -6 -11
S>lb:opposit	-9 18 -18 -3 -8 -13
S>lb:order	-26 19 -14 -39 -9 -11
S>lb:out	-3 -18 14 -6 -10 -13
S>lb:outsid	17 -23 -5 -4 -2 -5
S>lb:over	9 -4 -20 -14 -16 4
S>lb:own	-31 8 -10 -5 -4 6
S>lb:owner	-25 -6 0 -6 -18 10
S>lb:panel	-15 17 -27 -6 3 -7
S>lb:paper	6 -12 -12 -7 -17 11
S>lb:parliament	-16 6 -1 -1 -1 -8
S>lb:parti	-30 7 4 -12 -7 -14
S>lb:past	-14 15 -10 -1 0 -9
S>lb:payload	-14 20 -14 0 -5 -2
S>lb:peopl	-20 11 -8 -6 -5 -11
S>lb:photograph	-23 9 -6 -9 -12 -11
S>lb:plan	-24 5 3 -10 -8 -17
S>lb:predecessor	-15 -5 15 -5 -10 -9
S>lb:presid	-35 7 3 -15 -16 -31
S>lb:presidenti	-17 11 -7 -4 -3 -6
S>lb:press	14 -19 1 -9 -11 -21
S>lb:prime	-14 21 -20 -2 -6 -4
S>lb:privat	-16 -2 7 -3 -7 -8
S>lb:protest	19 -18 -12 -4 -6 -8
S>lb:public	-23 -5 7 -1 -3 -7
S>lb:put	1 0 -4 -13 -11 -19
S>lb:qatari	1 11 -28 -4 -5 -6
S>lb:quake-h	-11 5 -18 -1 3 -3
S>lb:question	3 11 -21 -8 -10 -17
S>lb:read	14 -13 -8 -5 -11 -16
S>lb:region	-16 -3 11 -6 -14 -10
S>lb:rememb	-20 16 -14 -7 -5 -10
S>lb:report	-24 23 -17 -4 -5 -5
S>lb:repres	-26 -5 7 -7 -8 -10
S>lb:resum	-20 19 -16 -7 -6 -7
S>lb:review	-22 22 -19 -10 -7 -17
S>lb:round	-24 -20 22 -2 -2 -4
S>lb:s	-23 3 -4 19 -21 -16
S>lb:sai	-27 6 -9 -9 -7 3
S>lb:said	-30 2 -4 -8 -5 7
S>lb:same	-16 -5 5 -6 -4 6
S>lb:scrap	-18 14 -11 -11 -9 -24
S>lb:secur	-12 -14 15 -3 -5 -12
S>lb:senat	-18 12 -10 -5 -3 -11
S>lb:separ	-16 14 -12 -1 -3 -8
S>lb:session	-3 -19 11 -13 -14 -10
S>lb:set	-16 0 10 -3 -4 -3
S>lb:shehu	-11 15 -13 -1 -1 -4
S>lb:sheikh	-10 20 -11 -23 -3 -9
S>lb:show	-18 8 -26 -4 -4 7
S>lb:sign	-8 0 -21 -9 19 -20
S>lb:similar	-8 17 -20 -9 -11 -8
S>lb:sit	-23 18 -13 -12 -16 -22
S>lb:sooner	-12 14 -18 -6 -8 -12
S>lb:south	-22 -3 8 -9 -12 -13
S>lb:spoke	3 11 -23 -7 -20 -16
S>lb:spokesman	-17 11 -7 -4 -3 -6
S>lb:state	-30 -16 23 -11 -17 -3
S>lb:still	-9 -19 -6 -5 13 -10
S>lb:struck	14 -23 -7 -3 -1 -5
S>lb:sudanes	-12 20 -19 -3 -1 -5
S>lb:summit	-5 -23 9 0 -1 -5
S>lb:summon	-15 2 2 -15 -6 -15
S>lb:surpris	-8 16 -11 -8 -2 -14
S>lb:swiss	-24 4 -2 -4 -4 -4
S>lb:tabl	-5 -14 13 -9 -12 -21
S>lb:talk	-1 -21 13 -9 -15 1
S>lb:tea	-7 20 -21 -4 -4 -8
S>lb:telephon	-20 30 -27 -8 -9 -7
S>lb:that	-9 0 4 -11 -10 -23
S>lb:their	11 -9 -25 -7 8 4
S>lb:them	-6 4 -25 -1 -1 5
S>lb:then	2 -7 -2 -13 -13 -16
S>lb:there	-30 -4 5 -13 -11 -4
S>lb:thi	-20 30 -25 -34 -8 -12
S>lb:third	-41 13 -17 -7 -5 5
S>lb:though	-8 -14 -16 -7 18 -10
S>lb:time	-16 9 -2 -10 -8 -16
S>lb:togeth	-16 8 1 -5 -6 -9
S>lb:told	-18 0 3 -2 -2 -7
S>lb:trade	-17 9 -4 -8 -5 -14
S>lb:transport	-22 22 -16 -12 -14 -20
S>lb:travel	-18 -19 20 -5 -1 -2
S>lb:trial	-15 -10 -21 -4 -7 13
S>lb:turn	-11 17 -16 -3 -2 -1
S>lb:two	-35 22 -20 -21 -10 4
S>lb:under	-21 -7 16 -11 -14 -15
S>lb:undersecretari	-27 28 -11 -3 -2 -11
S>lb:union	-11 7 -5 -6 -7 -20
S>lb:until	-16 15 -12 -6 -5 -8
S>lb:up	-16 18 -16 -5 -4 -17
S>lb:vanilla	4 -1 -17 -6 -8 -6
S>lb:vice	2 5 -24 -1 -6 -2
S>lb:visit	-22 17 -13 -9 -9 -14
S>lb:vote	-12 -16 -13 14 -8 -11
S>lb:wa	3 -16 14 -13 -11 -30
S>lb:water-shar	-10 15 -15 -2 -2 -4
S>lb:websit	-16 12 -8 -5 -2 -8
S>lb:welcom	-5 20 -18 -1 -3 -2
S>lb:went	-17 -18 19 -4 -5 -3
S>lb:were	0 -20 15 -7 -8 -12
S>lb:when	-38 7 1 -8 -9 -16
S>lb:where	-16 -8 7 -9 -7 -10
S>lb:whether	-4 26 -31 -18 -12 -22
S>lb:which	-21 2 4 -9 -6 -11
S>lb:while	7 7 -24 -5 -12 -12
S>lb:who	-1 13 -28 -10 -7 -1
S>lb:whose	-23 -6 -3 -9 -6 12
S>lb:will	-21 0 -2 6 3 -18
S>lb:without	-19 -11 -14 -7 -7 21
S>lb:word	-21 3 -1 -1 0 -3
S>lv-cue:absent	-13 17 -10 -2 -2 -11
S>lv-cue:reported	-45 -3 13 -13 -11 1
S>lv-cue:represented	-20 21 -17 -4 -6 -8
S>lv:accompani	-17 18 -14 -3 -4 -6
S>lv:accompani|by	-17 18 -14 -3 -4 -6
S>lv:agre	-14 21 -20 -5 -3 -4
S>lv:answer	7 5 -20 -8 -12 -17
S>lv:ar	-17 -4 -18 -12 -6 13
S>lv:ar|	-12 16 -15 -9 -5 -15
S>lv:attend	-21 2 5 -6 -14 -14
S>lv:attend|by	-10 15 -15 -2 -2 -4
S>lv:be	10 -4 -12 -8 -6 -17
S>lv:been	7 0 -19 -5 -5 -11
S>lv:be|between	15 -15 -7 -5 -3 -8
S>lv:brief	-23 15 -23 -7 -11 3
S>lv:brief|,	-17 1 -13 -1 -1 8
S>lv:brought	-17 10 -6 -4 -6 -8
S>lv:brought|	-12 18 -20 -2 -2 -3
S>lv:brought|,	-12 19 -19 -2 -1 -3
S>lv:brought|together	-12 16 -11 -2 -5 -4
S>lv:call	-35 -2 12 -17 -18 -19
S>lv:call|	-20 18 -16 -12 -5 -9
S>lv:call|,	-8 -15 15 -1 -4 -4
S>lv:call|by	-20 -16 18 -6 -8 -9
S>lv:call|on	-10 -21 19 -5 -8 -11
S>lv:came	-15 18 -16 -2 -2 -10
S>lv:came|,	-15 18 -16 -2 -2 -10
S>lv:chair	-44 0 6 -12 -6 -21
S>lv:chair|	-28 -14 16 -8 -10 -10
S>lv:chair|,	-21 15 -12 -13 -25 -18
S>lv:chair|by	-26 -20 23 -4 -8 -7
S>lv:chair|with	-13 9 -20 -2 3 -3
S>lv:co-chair	-16 -19 21 -17 -1 -1
S>lv:co-chair|'	-16 -19 21 -17 -1 -1
S>lv:confer|'	13 -16 3 -14 -8 -5
S>lv:confer|with	-16 13 -10 -4 -4 -4
S>lv:conven	-14 -14 15 -3 -6 -7
S>lv:deni	-18 11 -10 -4 -2 -6
S>lv:deni|that	-18 11 -10 -4 -2 -6
S>lv:did	-18 20 -15 -5 -5 -21
S>lv:did|	-18 20 -15 -5 -5 -21
S>lv:dine	-19 -6 8 -5 -10 -10
S>lv:dine|with	-16 5 -2 -3 -9 -7
S>lv:drew	-17 15 -9 -2 -1 -8
S>lv:elect	-20 23 -22 -11 -14 -23
S>lv:face	4 -3 -5 -6 -4 -16
S>lv:flew	-15 2 -6 -4 -6 3
S>lv:forc	-2 -20 12 -6 -7 -7
S>lv:gave	-28 32 -28 -9 -10 -12
S>lv:gave|for	-17 25 -19 -5 -10 -9
S>lv:goe	-12 16 -17 -3 -2 -5
S>lv:ha	-18 18 -14 -10 -10 -9
S>lv:had	7 -2 -11 -22 -10 -19
S>lv:had|	-15 19 -16 -6 -6 -10
S>lv:had|'	-30 38 -36 -23 -1 -6
S>lv:had|with	14 -28 1 -6 -7 -15
S>lv:have	-17 -4 -20 -7 -6 13
S>lv:have|	-15 -6 -20 -8 -7 13
S>lv:ha|	-18 18 -14 -10 -10 -9
S>lv:head	-18 2 1 -3 -3 -10
S>lv:head|,	-15 17 -16 -2 -2 -9
S>lv:hear	-20 3 -1 -8 -10 -15
S>lv:heard	-22 17 -15 -5 -10 -10
S>lv:heard|	-16 15 -14 -1 -1 -5
S>lv:hear|,	-16 -10 12 -6 -7 -12
S>lv:held	-34 -1 9 -9 -12 0
S>lv:held|,	-23 3 8 -4 -10 -14
S>lv:held|with	-22 6 -11 -4 -6 3
S>lv:hold|with	-17 4 0 -2 -8 -3
S>lv:host|	-30 5 -2 -8 -12 -8
S>lv:host|by	4 -22 12 -1 -2 -1
S>lv:invit	-17 -10 -4 9 -9 2
S>lv:invit|	-11 4 -30 13 -5 -13
S>lv:is|where	11 -26 -7 -3 -2 -4
S>lv:kept	13 -4 -24 -8 -8 -21
S>lv:laid	-12 -15 16 -9 -10 -12
S>lv:lunch	9 1 -29 -10 -13 -15
S>lv:lunch|with	9 1 -29 -10 -13 -15
S>lv:meet	-6 -2 -7 11 -16 -16
S>lv:meet|	-26 8 -3 -21 -14 -11
S>lv:met	-16 -4 6 -13 1 -12
S>lv:met|	-8 7 -6 -12 -14 -27
S>lv:met|'	-21 -8 9 -13 -5 -4
S>lv:met|,	-29 9 -13 -4 -11 -2
S>lv:met|under	-11 -19 20 -2 -2 -8
S>lv:own	-21 2 -16 -3 -3 8
S>lv:own|,	-21 2 -16 -3 -3 8
S>lv:put	1 0 -4 -13 -11 -19
S>lv:put|,	5 6 -15 -12 -9 -18
S>lv:read	14 -13 -8 -5 -11 -16
S>lv:read|by	13 -17 0 -1 -9 -3
S>lv:receiv|	-21 24 -18 -4 -4 -5
S>lv:receiv|,	-24 12 -9 -4 -7 -10
S>lv:receiv|by	-17 -31 30 -4 -4 -5
S>lv:repres	-19 16 -14 -4 -4 -5
S>lv:repres|by	-19 16 -14 -4 -4 -5
S>lv:sai	-25 14 -3 -10 -8 -17
S>lv:said	-22 -10 -19 -8 -3 15
S>lv:said|	-18 -11 -23 -9 -3 15
S>lv:sai|	-19 26 -24 -10 -8 -15
S>lv:sat|'	-7 19 -19 -1 -2 -5
S>lv:sat|,	11 8 -47 -5 -12 1
S>lv:sat|with	-17 -9 12 -3 -11 -11
S>lv:saw|	-1 -16 11 -12 -14 -12
S>lv:saw|,	-30 19 -17 -2 -8 -11
S>lv:saw|with	-17 14 -8 -1 -1 -2
S>lv:see	0 -17 9 -9 -6 7
S>lv:see|	1 -15 15 -10 -6 -10
S>lv:set	-16 0 10 -3 -4 -3
S>lv:show	-18 4 -24 -4 -4 7
S>lv:show|	-18 0 -19 -4 -3 10
S>lv:sign	-5 -11 -13 -7 20 -20
S>lv:sign|,	-17 -15 -12 -5 20 -15
S>lv:spoke	3 11 -23 -7 -20 -16
S>lv:state	-29 -11 18 -12 -15 -15
S>lv:state|	-29 -9 16 -13 -16 -15
S>lv:struck	14 -23 -7 -3 -1 -5
S>lv:summon	-7 17 -16 -13 -4 -6
S>lv:summon|	-7 23 -20 -12 -4 -6
S>lv:talk	4 -1 -17 -6 -8 -6
S>lv:talk|with	4 -1 -17 -6 -8 -6
S>lv:visit	-19 9 -6 -4 -8 -13
S>lv:visit|,	-10 23 -22 -1 -8 -13
S>lv:visit|where	-12 -17 17 -3 -3 -3
S>lv:wa|	-8 -16 14 -7 -13 -18
S>lv:wa|'	-24 3 -1 -4 -1 -3
S>lv:wa|,	-16 9 -25 -3 -6 6
S>lv:wa|by	7 -23 7 -7 -5 -7
S>lv:welcom	-5 20 -18 -1 -3 -2
S>lv:went	-14 -16 17 -2 -5 -2
S>lv:were	-17 -4 6 -7 -8 -13
S>lv:were|	-10 4 -3 -6 -9 -16
S>lv:were|'	-16 9 -7 -3 0 -1
S>lv:will	5 -22 11 -11 -13 -13
S>lv:will|,	9 -20 1 -10 -13 -12
S>lv:work	-23 -5 7 -1 -3 -7
S>lv:work|,	-23 -5 7 -1 -3 -7
S>not-first	4 10 -29 -16 -15 -13
S>quoted	2 10 -15 -16 -16 -15
S>r-cue-near:absent	-14 -24 -4 -18 4 7
S>r-cue-near:attended	-9 1 2 -11 2 -32
S>r-cue-near:background	21 -26 0 -12 -13 -19
S>r-cue-near:declined	-24 -14 8 -5 -5 9
S>r-cue-near:hosted	-11 -15 22 -9 -9 -21
S>r-cue-near:invited	-12 -27 34 -25 -5 -18
S>r-cue-near:observer	-13 20 -20 -3 -5 -11
S>r-cue-near:represented	-14 -12 -22 4 -2 14
S>r-cue:absent	-23 -13 -8 -15 1 3
S>r-cue:attended	-13 5 -1 -11 2 -17
S>r-cue:background	11 -1 -15 -11 -17 -27
S>r-cue:declined	-36 -4 5 -11 -12 0
S>r-cue:hosted	-4 -17 10 -9 5 -11
S>r-cue:invited	-11 -23 18 -2 -5 -17
S>r-cue:observer	-15 24 -14 -3 -4 -19
S>r-cue:represented	3 -28 -14 3 7 8
S>r2:' s	16 -20 -4 -11 -26 12
S>r2:, and	-15 -16 17 -3 -7 -10
S>r2:<person> ,	-2 -8 4 -6 -18 -8
S>r2:<place> '	-18 2 -11 16 -9 -14
S>r2:a colonel	-19 21 -18 -3 -3 -7
S>r2:according to	-16 9 -7 -3 0 -1
S>r2:across from	-12 18 -18 -1 -3 -6
S>r2:among them	20 -20 -17 -9 -10 -14
S>r2:and ,	-17 23 -22 -13 -9 -13
S>r2:and <place>	-40 -9 6 8 -20 -25
S>r2:and observ	-18 2 -1 -5 -8 -6
S>r2:and the	-29 8 2 -13 -16 -27
S>r2:are to	-15 17 -10 -1 -1 -2
S>r2:as host	-5 -20 20 -3 -2 -6
S>r2:at <place>	-13 -21 17 -12 -3 7
S>r2:at the	-27 4 1 -7 -11 -19
S>r2:attended the	-11 -5 -18 -3 12 -6
S>r2:brought togeth	-11 -21 19 -5 -7 -5
S>r2:called ,	7 -4 -38 -5 -9 -7
S>r2:called on	-7 15 -16 -2 -3 -17
S>r2:chaired a	-5 -18 21 -1 -2 -2
S>r2:conferred on	-11 16 -15 -3 -4 -3
S>r2:did not	-19 4 -16 -4 14 -23
S>r2:gave a	-13 -17 18 -5 -2 -6
S>r2:had a	-13 17 -11 -6 -2 -9
S>r2:had ask	-23 9 -4 -5 -3 -11
S>r2:had been	-20 4 -3 -7 -4 -3
S>r2:had breakfast	-23 14 -7 -4 -3 -4
S>r2:had confer	-24 -1 3 -4 -9 -18
S>r2:had met	-32 -4 8 -4 -3 -13
S>r2:had plan	-14 17 -13 0 0 -1
S>r2:had talk	10 -1 -47 -11 -20 -19
S>r2:has been	-16 -2 -1 5 -6 -16
S>r2:has invit	-7 -7 16 -15 -1 -3
S>r2:have been	-17 21 -17 -11 -2 -24
S>r2:held talk	-15 20 -17 -2 -5 -9
S>r2:himself stai	-6 4 -25 -1 -1 5
S>r2:hosted a	-1 -19 19 -1 -2 0
S>r2:hosted the	-8 -16 16 -1 -1 -2
S>r2:if releas	-11 1 3 -9 -14 -16
S>r2:in <place>	-1 -9 12 -14 -16 -38
S>r2:in the	-9 8 -7 -7 -15 -23
S>r2:is due	-21 25 -19 -6 -3 -5
S>r2:is replac	-11 5 -18 -1 3 -3
S>r2:is to	-34 11 -6 -19 -11 -20
S>r2:lunched with	13 -17 0 -1 -9 -3
S>r2:met congoles	-19 -7 9 -1 -1 -5
S>r2:met in	-18 22 -8 -3 -6 -14
S>r2:met on	-11 20 -14 -3 -4 -11
S>r2:met the	-20 -3 5 -5 -3 -8
S>r2:minister <person>	-17 18 -14 -13 -17 -15
S>r2:of <place>	1 4 -8 -11 -18 -13
S>r2:of the	-31 14 2 -14 -16 -21
S>r2:on <date>	17 -17 -5 -12 -12 -21
S>r2:on the	-17 -12 16 -9 -9 -15
S>r2:opened the	-10 -16 18 -2 -6 -2
S>r2:put their	-7 12 -16 -4 -4 -2
S>r2:respectively ,	4 -23 8 -5 -5 -12
S>r2:sat in	-21 11 -7 -1 -2 -7
S>r2:showed <person>	-10 28 -29 -8 -3 -12
S>r2:spoke for	-26 1 1 -4 -4 -3
S>r2:stayed to	-15 16 -11 -1 -6 -15
S>r2:texted and	-11 18 -10 -1 -9 -7
S>r2:the ministri	-27 29 -14 -2 -2 -10
S>r2:the onli	-23 -5 7 -1 -3 -7
S>r2:then the	-7 14 -16 -1 0 -5
S>r2:to a	-16 -2 -4 12 -6 -13
S>r2:to hi	-9 26 -23 -5 -3 -2
S>r2:to scrap	-12 -15 16 -6 -3 -2
S>r2:to talk	-18 -7 8 -14 -5 -3
S>r2:told a	-17 -4 6 -5 -6 -14
S>r2:told the	12 4 -18 -5 -4 -13
S>r2:took no	-18 1 1 -9 -9 -16
S>r2:walked out	-6 28 -28 -3 -2 -9
S>r2:was in	-21 -9 -3 -14 -16 9
S>r2:was receiv	-22 22 -19 -6 -15 -15
S>r2:was the	-15 26 -20 -6 -12 -23
S>r2:was to	-18 -6 6 -10 -9 -1
S>r2:welcomed the	-10 -13 15 -1 -3 -2
S>r2:went togeth	-4 16 -15 -1 -1 -3
S>r2:were receiv	-11 16 -13 -1 -4 -4
S>r2:whom thei	-16 13 -14 -3 -12 -9
S>r2:will be	-17 -5 -10 -4 -6 9
S>r2:will hear	-9 11 -15 -4 -5 -11
S>r2:will host	-8 -16 18 -5 -9 -10
S>r2:will jointli	-12 16 -12 -1 -3 -8
S>r2:will meet	-24 9 -5 -2 -2 -9
S>r2:will receiv	1 -16 7 -2 -2 -4
S>r2:will share	-15 -22 22 -9 -8 -20
S>r2:will travel	-9 17 -17 -7 -8 -14
S>r2:with journalist	-13 20 -20 -3 -5 -11
S>r:'	16 -20 -4 -11 -26 12
S>r:,	-15 -16 17 -3 -7 -10
S>r:<person>	-12 -3 1 -10 -25 0
S>r:a	-3 21 -16 -4 -4 -9
S>r:accord	-16 9 -7 -3 0 -1
S>r:across	-12 18 -18 -1 -3 -6
S>r:among	20 -18 -20 -8 -10 -15
S>r:and	-10 2 -4 -4 -21 -33
S>r:ar	-21 21 -12 -3 -4 -3
S>r:as	9 -18 3 -12 -10 -25
S>r:at	-37 -2 6 -12 -12 -11
S>r:attend	-11 -1 -22 -3 12 -8
S>r:brief	-9 11 -9 -3 -13 -15
S>r:broke	-11 2 -16 -6 13 -11
S>r:brought	-17 -6 10 -6 -12 -9
S>r:call	3 1 -15 -10 -13 -22
S>r:came	-18 8 -16 -6 10 -14
S>r:confer	-13 22 -21 -3 -4 -4
S>r:conven	-15 -17 20 -3 -4 -9
S>r:did	-19 4 -16 -4 14 -23
S>r:dine	-17 1 0 -8 -2 -10
S>r:drove	-16 18 -16 -5 -5 -12
S>r:flew	-29 23 -16 -11 -6 -12
S>r:gather	-10 -24 19 -4 -3 -5
S>r:gave	-31 -22 25 -14 -5 -6
S>r:ha	5 -20 3 -4 -12 -10
S>r:had	-17 -11 6 -15 -8 -1
S>r:have	-18 24 -18 -10 -2 -24
S>r:held	-17 -1 3 -3 -6 -10
S>r:himself	10 -2 -21 -8 -12 1
S>r:host	-11 -27 30 -3 -5 -10
S>r:if	-11 1 3 -9 -14 -16
S>r:in	-4 -2 2 -11 -1 -42
S>r:invit	-11 -16 16 -4 -1 -3
S>r:is	-45 21 -18 -19 -4 -2
S>r:join	-7 20 -20 -3 -8 -5
S>r:mai	-17 22 -18 -16 -6 -7
S>r:meet	-29 -1 4 -6 -6 -6
S>r:met	-20 10 0 -8 -8 -22
S>r:minist	-17 18 -14 -13 -17 -15
S>r:nor	-18 1 -14 -19 -16 18
S>r:not	-18 -13 -19 10 3 17
S>r:not-near	-21 -15 -22 12 6 18
S>r:of	-17 12 -4 -13 -18 -18
S>r:offic	-7 -19 13 0 -1 9
S>r:on	11 -6 1 -13 -14 -36
S>r:open	-14 -22 26 -3 -6 -3
S>r:own	-9 -16 -5 -2 -2 10
S>r:pour	-6 -16 17 -2 -2 -2
S>r:presid	-15 -32 30 -2 -3 -4
S>r:put	-7 12 -16 -4 -4 -2
S>r:respect	9 -23 8 -15 -14 -15
S>r:rose	-9 16 -13 -3 -4 -14
S>r:sat	-26 8 -4 -5 -11 -13
S>r:saw	-23 14 -11 -14 -12 -13
S>r:sent	-6 -11 -19 -8 -11 14
S>r:show	-20 14 -10 -10 -6 -15
S>r:sign	-8 19 -20 -1 -1 -1
S>r:spoke	-24 10 -8 -3 -4 -6
S>r:stai	-23 -5 13 -2 -7 -19
S>r:telephon	-16 24 -25 -9 -15 -14
S>r:text	-11 18 -10 -1 -9 -7
S>r:then	-27 9 -12 -7 -10 9
S>r:to	-17 1 -3 9 -11 -12
S>r:togeth	-6 -16 11 -2 -6 -4
S>r:told	4 -4 -2 -8 -7 -20
S>r:took	-17 -8 9 -8 -9 -15
S>r:visit	-7 14 -17 -2 -3 -8
S>r:wa	-39 12 -9 -16 -22 6
S>r:welcom	-15 -18 22 -5 -9 -8
S>r:went	-4 16 -15 -1 -1 -3
S>r:were	-24 21 -22 -8 -7 -12
S>r:when	17 -16 -3 -1 -3 -4
S>r:who	-21 1 2 -5 -6 -12
S>r:whom	-16 13 -14 -3 -12 -9
S>r:will	-27 3 -2 -12 -10 0
S>r:with	-41 11 -10 -25 -27 7
S>r:wrote	-16 3 3 -9 -11 -15
S>rb:'s	-33 11 -10 -9 -24 9
S>rb:a	-5 -7 -1 2 -4 -18
S>rb:aboard	-13 -1 -23 -7 -12 11
S>rb:about	10 -12 7 -13 -14 -21
S>rb:accord	-18 12 -9 -3 -2 -2
S>rb:across	-14 17 -13 -2 -3 -9
S>rb:adjourn	-18 2 -22 -6 -8 13
S>rb:after	22 -25 3 -5 -8 -16
S>rb:again	-20 8 -24 -3 -6 9
S>rb:agenc	-20 11 -5 -4 -7 -11
S>rb:agre	-15 14 -11 -5 -1 -3
S>rb:aid	-27 0 3 -4 -3 -8
S>rb:air	-15 15 -13 -3 -4 -18
S>rb:alon	-19 -5 1 -4 -5 3
S>rb:also	-8 16 -10 -1 -1 -14
S>rb:ambassador	8 -25 0 -7 -18 14
S>rb:among	20 -18 -20 -8 -10 -15
S>rb:an	-5 15 -19 -7 -2 -13
S>rb:and	8 -25 11 -1 -17 -13
S>rb:answer	-6 -9 -6 16 -9 -20
S>rb:apart	-9 14 -17 -8 -7 -9
S>rb:appeal	-16 6 0 -3 -9 -25
S>rb:appear	-15 1 -14 -7 14 -19
S>rb:ar	2 10 -27 -9 -11 -7
S>rb:as	6 -16 6 -10 -10 -16
S>rb:ask	-28 3 3 -8 -6 -12
S>rb:at	-27 5 -5 -6 -1 -5
S>rb:attend	-17 -11 5 -7 11 -13
S>rb:audienc	-20 -16 11 -8 -9 5
S>rb:auditor	12 -29 -9 -6 -9 -2
S>rb:awai	-12 22 -25 -7 -2 -8
S>rb:back	-28 -17 14 -9 -8 2
S>rb:bargain	-5 19 -19 -6 -5 -10
S>rb:base	-11 16 -15 -3 -4 -3
S>rb:be	-4 3 -19 -16 -7 7
S>rb:been	-18 1 -2 1 -10 -3
S>rb:befor	-8 4 -27 -10 -9 12
S>rb:began	-27 -5 -27 -9 -12 15
S>rb:bench	-19 20 -19 -10 -10 -18
S>rb:bishop	-24 -16 21 -8 -12 -19
S>rb:blizzard	-6 16 -12 -1 -1 -2
S>rb:board	-24 17 -21 -10 -9 2
S>rb:boat	-18 14 -1 -9 -2 -6
S>rb:boss	-7 15 -16 -2 -3 -8
S>rb:both	-11 -6 15 -15 -5 -11
S>rb:breakfast	-9 23 -21 -9 -12 -15
S>rb:bridg	-16 -5 6 -10 -4 -3
S>rb:brief	-15 2 -3 -7 -16 4
S>rb:broke	-12 2 -16 -6 12 -11
S>rb:brought	-17 -6 10 -6 -12 -9
S>rb:bucket	-16 26 -23 -8 -4 -12
S>rb:buyer	-19 -9 12 -8 -4 -4
S>rb:by	-10 20 -15 -6 -17 -35
S>rb:call	-17 -6 11 -11 -10 -10
S>rb:came	-22 6 -8 -7 9 -21
S>rb:cancel	-25 7 0 -11 -11 -17
S>rb:cattl	-18 11 -5 -5 -4 -9
S>rb:chain	-13 20 -13 -1 -3 -3
S>rb:chair	-18 -20 27 -5 -6 -22
S>rb:chief	-19 -6 16 -8 -10 -15
S>rb:citi	6 -26 7 -4 -3 7
S>rb:close	-6 21 -13 -1 -8 -4
S>rb:colonel	-19 21 -18 -3 -3 -7
S>rb:compani	-9 11 -15 -4 -5 -11
S>rb:confer	-32 -5 9 -12 -12 -16
S>rb:congoles	-19 -7 9 -1 -1 -5
S>rb:conven	-18 -19 24 -4 -8 -12
S>rb:council	-29 2 -3 -6 -5 -2
S>rb:countri	-12 -4 -19 -3 -4 10
S>rb:court	-10 -21 8 -2 -10 7
S>rb:creditor	-12 19 -20 -4 -4 -10
S>rb:crisi	-8 19 -6 -9 -1 -5
S>rb:cross	-12 6 -19 -4 -8 4
S>rb:dai	-16 -8 6 9 -12 -18
S>rb:dam	-21 -17 13 -4 -7 7
S>rb:dealer	-19 21 -15 -3 -3 -7
S>rb:deleg	-13 -16 20 -8 -4 -8
S>rb:deputi	-22 -14 1 -15 6 7
S>rb:did	-24 3 -15 -7 12 -3
S>rb:dine	-20 11 -9 -8 -6 -13
S>rb:dinner	6 -11 5 -11 -19 -19
S>rb:drank	-17 8 -3 -9 -7 -10
S>rb:drove	-16 5 -19 -5 -5 5
S>rb:dry	-26 -1 3 -4 -4 -12
S>rb:dry-port	-7 15 -15 -5 -1 -2
S>rb:due	-21 25 -19 -6 -3 -5
S>rb:dust	-16 13 -14 -3 -12 -9
S>rb:each	-19 3 1 -12 -5 -8
S>rb:east	-6 16 -12 -1 -1 -2
S>rb:editor	-20 -19 21 -8 -10 -16
S>rb:elder	-6 -16 18 -1 -2 -1
S>rb:energi	-11 16 -13 -1 -4 -4
S>rb:engin	-13 22 -20 -9 -5 -6
S>rb:enthron	-11 -5 -18 -3 12 -6
S>rb:envoi	-31 3 2 -4 -6 -9
S>rb:ever	-12 15 -4 0 0 -2
S>rb:execut	-5 -10 16 0 -2 -4
S>rb:face	-15 1 -8 -8 -12 6
S>rb:fair	-6 13 -19 -4 -5 -6
S>rb:farm	-23 14 -5 -4 -4 -3
S>rb:farmer	-27 -8 11 -4 -3 -12
S>rb:fell	-17 -9 -15 -3 9 10
S>rb:ferri	-15 -10 11 -9 -21 -10
S>rb:first	6 13 -19 -6 -8 -18
S>rb:flew	-28 22 -21 -13 -10 11
S>rb:follow	-28 8 -24 -7 -8 13
S>rb:for	-19 0 5 -7 -7 -29
S>rb:foreign	-15 -12 14 -5 -5 -2
S>rb:former	13 -25 1 -4 -5 -8
S>rb:forti	-12 -15 15 -6 -5 -9
S>rb:fountain	-20 16 -14 -7 -5 -10
S>rb:from	-47 1 5 -15 -19 -15
S>rb:gather	1 -1 -1 -12 -12 -20
S>rb:gave	-31 -22 25 -14 -5 -6
S>rb:gener	18 -22 2 0 0 -2
S>rb:govern	-6 -15 16 -2 -2 -3
S>rb:guest	-20 7 -5 -6 -2 -6
S>rb:ha	2 -18 8 -5 -13 -11
S>rb:harbour	13 -17 0 -1 -9 -3
S>rb:have	-3 -9 10 -17 -7 -7
S>rb:head	-14 2 3 -9 -9 -18
S>rb:hear	-19 -10 3 -10 10 -30
S>rb:heard	-31 5 -1 -9 -17 -7
S>rb:held	-25 -12 9 -3 -6 2
S>rb:her	-20 18 -10 -11 -15 -29
S>rb:hi	-19 -7 11 -9 -4 -11
S>rb:highwai	-6 16 -12 -1 -1 -2
S>rb:him	-23 -1 9 -5 -9 -8
S>rb:himself	3 -8 1 -15 -17 -6
S>rb:hospit	-23 1 -14 -9 8 -1
S>rb:host	-10 -6 2 -7 6 -16
S>rb:hotel	-16 18 -16 -8 -6 -14
S>rb:hour	-21 8 -5 -3 -5 -8
S>rb:hous	-17 5 4 -7 -14 -26
S>rb:husband	4 3 -18 -1 -5 -1
S>rb:if	-11 1 3 -9 -14 -16
S>rb:ill	-18 -16 5 -7 -13 5
S>rb:inaugur	-13 -12 13 -6 -22 -9
S>rb:instead	-11 18 -10 -1 -9 -7
S>rb:insur	13 -17 0 -1 -9 -3
S>rb:interpret	-26 24 -18 -21 -19 -22
S>rb:into	-26 7 -2 -7 -13 -12
S>rb:investor	-22 -15 16 -3 -2 -12
S>rb:invit	-12 -17 23 -17 -1 -5
S>rb:is	-8 20 -23 -19 -5 -4
S>rb:it	-29 1 -13 -13 13 -1
S>rb:japanes	-7 13 -21 -3 9 -18
S>rb:join	-14 27 -25 -8 -11 -13
S>rb:jointli	-12 16 -12 -1 -3 -8
S>rb:journalist	-13 20 -20 -3 -5 -11
S>rb:keep	-9 19 -18 -7 -2 -6
S>rb:labour	-14 13 -11 -3 -5 -17
S>rb:lakesid	-6 19 -19 -1 -2 -2
S>rb:last	-26 23 -17 -5 -8 -15
S>rb:lawyer	16 2 -21 -7 -16 -24
S>rb:leader	-32 -4 11 -11 -14 -23
S>rb:leas	-7 15 -15 -5 -1 -2
S>rb:leav	-12 16 -17 -1 -2 -7
S>rb:left	-22 14 -13 -7 -13 -8
S>rb:lender	-7 13 -21 -3 9 -18
S>rb:list	-13 18 -14 -8 -2 -8
S>rb:listen	-23 -12 0 3 -4 9
S>rb:lithuanian	-3 -16 17 -1 -2 -1
S>rb:loan	-18 -7 8 -14 -5 -3
S>rb:mai	-17 22 -18 -16 -6 -7
S>rb:map	-21 1 2 -2 -4 -10
S>rb:mayor	-13 0 5 -7 -8 -18
S>rb:mediat	-3 22 -21 -8 -4 -3
S>rb:meet	0 5 -7 -10 -9 -26
S>rb:men	-20 -19 20 -2 -4 -2
S>rb:met	-1 6 -18 -7 -7 -8
S>rb:militia	-4 16 -15 -1 -1 -3
S>rb:minist	-4 -8 1 -11 2 -24
S>rb:ministri	-36 15 -5 -4 -10 -11
S>rb:mission	-7 26 -26 -1 -2 -3
S>rb:moder	-18 -8 12 -6 -8 -13
S>rb:mozambican	-11 16 -13 -1 -4 -4
S>rb:name	-12 22 -20 -10 -10 -13
S>rb:nation	-17 -6 11 -5 -11 -15
S>rb:near	-33 18 -10 -10 -12 -13
S>rb:new-year	-6 13 -19 -4 -5 -6
S>rb:nine	-17 12 -10 -3 -2 -6
S>rb:no	3 -2 -17 16 -13 -20
S>rb:nor	-22 -10 0 -21 -17 15
S>rb:not	-11 -19 -12 -14 10 16
S>rb:noth	-21 19 -16 -9 -8 -11
S>rb:number	-18 14 -7 -8 -10 -14
S>rb:observ	-18 6 -5 -5 -8 -6
S>rb:off	-18 -5 15 -8 -5 1
S>rb:offici	-22 -6 9 -3 -3 -14
S>rb:onli	-18 9 -7 -4 -6 -12
S>rb:open	-2 -14 -1 -11 12 -25
S>rb:opposit	-22 15 -10 -5 -11 -8
S>rb:out	-37 30 -39 -13 -12 -8
S>rb:outsid	-11 9 -1 -3 -3 -16
S>rb:own	-19 -21 15 -3 -9 8
S>rb:owner	-18 5 -2 -4 -3 -4
S>rb:pai	-14 24 -12 -4 -5 -26
S>rb:panel	-14 6 -3 -2 -8 -21
S>rb:parish	-12 10 1 -6 -2 -22
S>rb:parliament	-13 -6 -19 -3 -2 12
S>rb:parti	12 -28 11 -6 -3 -6
S>rb:penguin	-4 21 -23 -7 -1 -3
S>rb:peopl	-8 -15 9 0 -1 9
S>rb:peruvian	-25 -7 12 -7 -9 -5
S>rb:plan	-18 17 -10 -2 -5 -7
S>rb:portrait	2 2 -18 -2 -11 -17
S>rb:predecessor	10 0 -20 -8 -10 -13
S>rb:premier	-16 13 -3 -3 -3 -8
S>rb:present	-22 11 -6 -2 -6 -11
S>rb:presid	8 20 -31 -7 -10 -21
S>rb:press	-21 -23 25 -9 -10 -14
S>rb:prison	-12 16 -12 -1 -3 -8
S>rb:promis	-17 7 -13 -4 -6 1
S>rb:pull-asid	-12 22 -18 -6 -9 -10
S>rb:put	-20 2 5 -6 -5 -12
S>rb:question	-21 -1 5 -10 -10 -19
S>rb:radio	-6 16 -12 -1 -1 -2
S>rb:receiv	2 -4 0 -11 -12 -16
S>rb:rector	-7 22 -22 0 -1 -1
S>rb:releas	-14 -12 15 -10 -14 -17
S>rb:reopen	-2 -18 18 0 -1 -1
S>rb:repres	-16 7 5 -3 -4 -6
S>rb:respect	13 -17 1 -14 -22 -22
S>rb:rest	-9 14 -17 -8 -7 -9
S>rb:restaur	-6 19 -19 -1 -2 -2
S>rb:retreat	-24 -28 30 -15 -17 -25
S>rb:return	-14 20 -7 -15 -8 -30
S>rb:road	-14 20 -22 -5 -11 -13
S>rb:room	-19 8 -7 -5 -7 -11
S>rb:rose	-12 15 -19 -6 -8 -14
S>rb:round	-21 3 -4 -5 -4 -12
S>rb:row	-18 2 1 -5 -5 -2
S>rb:s	1 -16 -1 14 -28 5
S>rb:said	10 -8 -18 -13 -9 6
S>rb:sarki	-11 -5 -18 -3 12 -6
S>rb:sat	-28 1 -1 -4 -12 -2
S>rb:saw	-23 14 -11 -14 -12 -13
S>rb:screen	-17 9 -18 -6 -2 -7
S>rb:secretari	9 -15 -14 -6 -5 14
S>rb:session	-18 -26 21 -8 -14 3
S>rb:share	-21 -19 14 -12 -12 2
S>rb:show	-22 2 5 -10 -7 -15
S>rb:side	-13 -20 21 -4 -5 -10
S>rb:sign	-13 20 -18 -5 -4 -9
S>rb:sit	-26 23 -18 -7 -12 -15
S>rb:slip	-14 19 -14 -5 -10 -23
S>rb:smuggler	-17 27 -25 -7 -13 -17
S>rb:spoke	-28 12 -9 -4 -7 -8
S>rb:stai	-30 -10 -3 -9 -15 8
S>rb:state	-7 25 -32 -22 -24 -25
S>rb:storm	-20 7 0 -3 -5 -6
S>rb:strike	-11 10 -8 -2 -1 -19
S>rb:suspend	12 -17 1 -8 -17 -24
S>rb:tabl	-8 -13 22 -6 -5 -10
S>rb:taken	11 -18 -2 -10 -9 -20
S>rb:talk	0 10 -26 -11 -14 -1
S>rb:tea	-16 -10 14 -4 -6 -6
S>rb:telephon	-25 31 -29 -10 -19 -16
S>rb:ten-minut	-17 27 -21 -7 -9 -12
S>rb:termin	-13 -12 13 -6 -22 -9
S>rb:testifi	-15 2 1 -8 -16 -11
S>rb:text	-11 18 -10 -1 -9 -7
S>rb:the	-16 4 0 -9 -4 -2
S>rb:thei	-23 -7 8 -4 -9 4
S>rb:their	-23 9 -12 -17 -15 -5
S>rb:them	12 -22 16 -16 -10 -16
S>rb:then	-34 -4 7 -7 -14 5
S>rb:there	-20 -3 -10 -9 -6 8
S>rb:time	-23 27 -25 -3 -4 -16
S>rb:to	-11 4 -5 -16 -7 -7
S>rb:told	3 3 -5 -10 -13 -27
S>rb:town	-20 -13 18 -8 -10 -19
S>rb:trader	-18 1 5 -5 -3 -6
S>rb:travel	-12 26 -25 -8 -8 -16
S>rb:twice	0 -8 4 -9 -16 -26
S>rb:two	-28 -22 30 -6 -8 -21
S>rb:union	-37 16 -12 -6 -9 -17
S>rb:until	-15 6 -1 -10 -15 -17
S>rb:unusu	-16 26 -25 -13 -10 -14
S>rb:up	15 -7 -16 -8 -9 -11
S>rb:visit	4 16 -33 -8 -12 -41
S>rb:vote	-36 21 -13 -7 -9 -19
S>rb:wa	-46 11 -8 -16 -19 9
S>rb:wall	2 2 -18 -2 -11 -17
S>rb:welcom	-15 -18 22 -5 -9 -8
S>rb:went	-7 22 -21 -1 -1 -3
S>rb:were	-25 22 -20 -8 -7 -13
S>rb:who	-21 1 2 -5 -6 -12
S>rb:whole	-19 20 -19 -10 -10 -18
S>rb:wit	-13 17 -17 -6 -4 -18
S>rb:with	9 -5 -7 -17 -17 -6
S>rb:without	-23 18 -11 -6 -6 -9
S>rb:women	-5 -20 19 -3 -2 -4
S>rb:work	-24 16 -12 -6 -6 -11
S>rb:wrote	3 -2 -12 -10 -14 -16
S>reference	-10 13 -15 -8 -10 5
S>role-cue:background	-21 23 -12 -9 -13 -16
S>role-cue:hosted	-20 -14 9 -10 10 -5
S>role-cue:represented	-21 9 -2 -3 -5 -17
S>role:'s	-19 -9 4 -8 -15 5
S>role:a	-1 -16 7 -5 -6 3
S>role:about	21 -26 -11 -10 -10 -18
S>role:after	5 -17 7 -2 -5 -7
S>role:aid	7 -3 -17 -4 -2 -10
S>role:at	-24 7 3 -10 -6 -14
S>role:by	7 -12 2 -8 -4 -18
S>role:chair	-15 7 -14 -2 -3 -3
S>role:chief	-3 7 -12 -6 -16 -23
S>role:colleagu	-14 -14 16 -5 -3 -13
S>role:defenc	-16 24 -24 -5 -14 -9
S>role:deputi	-15 7 -1 -2 -4 -16
S>role:director	-14 -21 17 -3 -5 7
S>role:energi	-18 22 -17 -3 -3 -10
S>role:envoi	-18 29 -29 -2 -4 -7
S>role:for	-18 0 -15 -10 18 -26
S>role:former	-26 22 -18 -4 -3 -12
S>role:from	-9 -28 27 -4 -4 -8
S>role:governor	-25 -18 11 -6 -13 11
S>role:head	-18 27 -28 -7 -8 -16
S>role:her	-5 -7 -9 -8 19 -19
S>role:hi	6 -6 1 -14 -13 -26
S>role:host	-11 -18 -4 -9 13 -10
S>role:lawyer	-17 15 -13 -2 -2 -5
S>role:leader	-16 14 -9 0 -2 -11
S>role:mayor	-15 3 0 -4 -10 -17
S>role:mediat	-4 -17 18 0 -1 -3
S>role:minist	4 8 -11 -8 -19 -23
S>role:of	-12 -3 -8 -20 -24 11
S>role:offic	-10 -17 17 -3 -5 -8
S>role:other	-12 23 -19 -1 -1 -2
S>role:polit	17 -13 -15 -4 -11 -10
S>role:predecessor	-12 17 -9 -6 -9 -3
S>role:premier	1 -15 10 -6 -5 -6
S>role:presid	-23 -1 9 -14 -23 -28
S>role:prime	-4 22 -20 -1 -6 -3
S>role:s	-18 8 -5 -8 -17 -19
S>role:secretari	-39 21 -32 -7 -4 6
S>role:state	-14 -22 18 -5 -11 3
S>role:the	-28 8 -3 -15 -26 -8
S>role:their	3 -10 -21 -7 12 6
S>role:to	5 -6 -2 -4 -2 -19
S>role:transport	-11 16 -15 -7 -5 -13
S>role:two	-18 26 -19 -5 -10 -20
S>role:under	-22 7 -5 -1 -5 -10
S>role:with	-20 -8 12 -6 -11 -21
S>role:without	-19 -4 -10 -1 -2 7
S>rv:ask	-26 -6 12 -8 -3 -11
S>rv:attend	-17 -11 5 -7 11 -13
S>rv:breakfast	-9 14 -17 -8 -7 -9
S>rv:bridg	-18 -7 8 -14 -5 -3
S>rv:broke	-12 2 -16 -6 12 -11
S>rv:brought	-17 -6 10 -6 -12 -9
S>rv:call	-13 -8 16 -11 -11 -28
S>rv:came	-17 -4 -1 -5 10 -14
S>rv:chair	-13 -16 23 -4 -5 -20
S>rv:confer	-29 8 -6 -6 -10 -15
S>rv:conven	-18 -20 24 -4 -8 -12
S>rv:cross	-11 16 -17 -4 -7 -7
S>rv:dine	-19 11 -9 -9 -6 -14
S>rv:drove	-16 5 -19 -5 -5 5
S>rv:fell	-17 -9 -15 -3 9 10
S>rv:flew	-30 25 -17 -13 -6 -12
S>rv:follow	-25 3 -23 -5 -5 14
S>rv:gather	-17 -5 10 -9 -13 -17
S>rv:gave	-31 -22 25 -14 -5 -6
S>rv:hear	-9 11 -15 -4 -5 -11
S>rv:heard	-23 4 -3 -8 -18 -2
S>rv:held	-26 -7 10 -4 -6 -10
S>rv:host	-21 -6 14 -7 -10 -13
S>rv:invit	-12 -17 23 -17 -1 -5
S>rv:join	-14 22 -21 -9 -12 -11
S>rv:left	-22 14 -13 -7 -13 -8
S>rv:listen	-21 -5 -24 7 -3 -13
S>rv:meet	-6 7 -5 -9 -10 -20
S>rv:name	10 -24 16 -6 -2 -3
S>rv:open	-17 -23 22 -5 -6 -7
S>rv:own	-13 -18 10 -2 -8 8
S>rv:plan	-14 17 -13 0 0 -1
S>rv:pour	-6 -16 17 -2 -2 -2
S>rv:presid	-15 -32 30 -2 -3 -4
S>rv:put	-20 2 5 -6 -5 -12
S>rv:receiv	-6 -1 2 -11 -11 -15
S>rv:releas	-11 1 3 -9 -14 -16
S>rv:rose	-9 16 -13 -3 -4 -14
S>rv:sat	-27 10 -5 -4 -10 -12
S>rv:saw	-23 14 -11 -14 -12 -13
S>rv:show	-22 2 5 -10 -7 -15
S>rv:sign	-12 26 -26 -2 -2 -2
S>rv:slip	-14 19 -14 -5 -10 -23
S>rv:spoke	-25 11 -8 -4 -4 -6
S>rv:stai	-28 -13 -2 -7 -16 9
S>rv:state	-1 17 -36 -22 -24 -22
S>rv:suspend	12 -17 1 -8 -17 -24
S>rv:talk	-2 9 -21 -7 -5 -11
S>rv:telephon	-16 24 -25 -9 -15 -14
S>rv:text	-11 18 -10 -1 -9 -7
S>rv:told	3 3 -5 -10 -13 -27
S>rv:travel	-12 26 -25 -8 -8 -16
S>rv:visit	-12 27 -29 -7 -11 -22
S>rv:welcom	-15 -18 22 -5 -9 -8
S>rv:went	-4 16 -15 -1 -1 -3
S>rv:wrote	-16 3 3 -9 -11 -15
S>rvo:appear on	-10 -2 -20 -5 14 -18
S>rvo:ask the	-13 -16 16 -6 -3 -3
S>rvo:attend the	-17 -16 10 -7 11 -12
S>rvo:breakfast apart	-9 14 -17 -8 -7 -9
S>rvo:bridg loan	-18 -7 8 -14 -5 -3
S>rvo:brought togeth	-11 -21 19 -5 -7 -5
S>rvo:call ,	7 -4 -38 -5 -9 -7
S>rvo:call .	-16 16 -14 -7 -1 -6
S>rvo:call <person>	-21 2 3 -5 -5 -14
S>rvo:call for	-12 -21 22 -1 -2 -5
S>rvo:call off	-15 -16 17 -12 -3 -18
S>rvo:call on	-7 21 -22 -2 -3 -16
S>rvo:chair ;	-4 -15 17 -1 -2 -3
S>rvo:chair a	-5 -18 21 -1 -2 -2
S>rvo:confer in	-24 -1 3 -4 -9 -18
S>rvo:confer on	-11 16 -15 -3 -4 -3
S>rvo:cross the	-11 16 -17 -4 -7 -7
S>rvo:gather the	-25 -18 19 -5 -5 -7
S>rvo:gave a	-13 -17 18 -5 -2 -6
S>rvo:hear both	-9 11 -15 -4 -5 -11
S>rvo:heard hi	-12 11 -19 -2 -14 5
S>rvo:held a	-21 -17 18 -2 -5 -7
S>rvo:held talk	-15 20 -17 -2 -4 -8
S>rvo:host .	-15 -16 17 -4 -4 -8
S>rvo:host a	-7 -23 24 -2 -2 -1
S>rvo:listen at	-8 -15 -15 16 -3 -10
S>rvo:lunch with	11 -22 4 -1 -9 -3
S>rvo:meet again	-15 17 -10 -1 -1 -2
S>rvo:meet in	11 -3 -38 -9 -12 -6
S>rvo:meet the	-27 19 -14 -4 -3 -20
S>rvo:met <place>	-16 12 -6 0 -1 -2
S>rvo:met a	-27 26 -18 -7 -7 -8
S>rvo:met congoles	-19 -7 9 -1 -1 -5
S>rvo:met in	12 -10 -22 -3 -8 4
S>rvo:met on	-13 8 -16 -2 -3 3
S>rvo:met the	-19 3 1 -5 -3 -11
S>rvo:open the	-14 -20 19 -5 -7 -7
S>rvo:plan in	-14 17 -13 0 0 -1
S>rvo:pour the	-6 -16 17 -2 -2 -2
S>rvo:put back	-23 -10 13 -3 -2 -12
S>rvo:put their	-7 18 -22 -5 -5 -4
S>rvo:receiv <person>	6 -22 5 -5 -8 -6
S>rvo:receiv at	-12 21 -20 -3 -8 -17
S>rvo:receiv hi	-7 -15 12 -2 -2 -1
S>rvo:receiv in	-26 13 -6 -18 -13 -15
S>rvo:releas from	-11 1 3 -9 -14 -16
S>rvo:replac by	-11 5 -18 -1 3 -3
S>rvo:said .	-1 -19 15 -14 -9 -22
S>rvo:sat in	-21 13 -10 -1 -2 -7
S>rvo:sit togeth	-11 15 -13 -1 -1 -4
S>rvo:slip out	-7 16 -13 -4 -10 -22
S>rvo:spoke for	-26 1 1 -4 -4 -3
S>rvo:stai in	-6 4 -25 -1 -1 5
S>rvo:stai to	-15 16 -11 -1 -6 -15
S>rvo:text and	-11 18 -10 -1 -9 -7
S>rvo:told a	-17 -4 6 -5 -6 -14
S>rvo:told about	-16 13 -14 -3 -12 -9
S>rvo:told the	12 4 -18 -5 -4 -13
S>rvo:told to	-11 18 -12 -6 -2 -22
S>rvo:took no	-18 1 1 -9 -9 -16
S>rvo:travel to	-12 24 -22 -7 -8 -14
S>rvo:visit <place>	-10 22 -26 -5 -2 -6
S>rvo:walk out	-6 30 -30 -3 -2 -9
S>rvo:welcom the	-10 -13 15 -1 -3 -2
S>rvo:went togeth	-4 16 -15 -1 -1 -3
S>title-cue:background	16 -1 -34 -12 -15 -9
S>title-cue:hosted	-24 -18 35 -8 -30 -15
S>title-cue:invited	-9 -22 14 -5 -4 -7
S>title-cue:observer	2 -25 17 -10 -9 -14
S>title-cue:represented	-30 -9 7 -11 9 -12
S>title:'s	6 16 -28 -12 -11 -15
S>title:<org>	-17 3 3 -7 -11 -21
S>title:a	-21 16 -12 -10 -13 -8
S>title:about	15 -10 -21 -7 -5 -5
S>title:act	-15 -19 19 -6 -8 -12
S>title:advis	-22 -8 13 -3 -4 -2
S>title:affair	-23 16 -13 -4 -10 -12
S>title:after	6 -17 8 -4 -2 -6
S>title:agent	-15 17 -12 -1 -1 -6
S>title:aid	-17 17 -15 -10 -5 -9
S>title:ambassador	-21 33 -33 -6 -7 -13
S>title:archbishop	-19 -11 14 -6 -7 -17
S>title:attornei	-13 -16 17 -5 -8 -7
S>title:australian	-20 17 -11 -9 -6 -10
S>title:banker	-4 15 -20 -5 -5 -14
S>title:befor	-8 -15 15 -4 -5 -5
S>title:between	-22 30 -34 -8 -7 -12
S>title:bishop	-26 2 2 -10 -11 -18
S>title:brother	6 -5 -17 -1 -3 -10
S>title:canneri	1 -16 6 -10 -6 -10
S>title:cattl	-19 -4 16 -6 -2 -5
S>title:chief	-37 -18 13 -10 -12 9
S>title:colonel	-20 8 -5 -4 -10 -13
S>title:commission	-29 37 -34 -4 -5 -16
S>title:congoles	8 4 -21 -3 -4 -5
S>title:consul	-27 23 -18 -6 -5 -8
S>title:contractor	16 -4 -16 -2 -1 -2
S>title:dai	-16 13 -1 -4 -10 -12
S>title:dealer	-19 12 -4 -3 -10 -9
S>title:deleg	-11 19 -18 -7 -5 -7
S>title:deputi	-27 -3 8 -11 -12 -11
S>title:dr	15 -23 0 -4 -3 -8
S>title:elder	-21 22 -14 -1 -1 -3
S>title:envoi	-1 13 -23 -10 -8 -20
S>title:father	-13 11 -16 -7 -7 -8
S>title:financ	-17 -36 22 -4 22 -6
S>title:foreign	2 -13 4 -19 -29 13
S>title:former	-34 20 -20 -5 -14 4
S>title:gener	-13 5 7 -30 -37 -36
S>title:governor	-14 -24 26 -17 -13 -30
S>title:guest	-24 -18 23 -9 -6 -13
S>title:health	-20 6 3 -12 -16 -19
S>title:her	17 -17 -12 -3 -2 -9
S>title:hi	-14 17 -13 -2 -2 -7
S>title:imam	-7 16 -14 -1 -1 -4
S>title:interior	-14 -15 11 -13 -12 5
S>title:invit	-9 -22 14 -5 -4 -7
S>title:judg	-12 -29 28 -8 -9 -11
S>title:justic	-10 -21 22 -7 -6 -11
S>title:land	14 -23 7 -13 -7 -5
S>title:late	13 -8 -22 -8 -5 -8
S>title:leader	4 15 -10 -18 -12 -24
S>title:lord	-18 11 3 -4 -2 -3
S>title:manag	-16 19 -11 -4 -4 -6
S>title:mayor	-16 -27 29 -6 -4 -9
S>title:mediat	-23 -17 18 -2 -2 -10
S>title:meet	-11 18 -23 -7 -5 -4
S>title:metropolitan	-13 -18 -4 -4 -4 14
S>title:minist	-24 -24 21 -18 9 -9
S>title:mission	-16 3 -2 -6 -11 -6
S>title:negoti	-22 25 -22 -12 -3 -14
S>title:neither	-18 1 -14 -19 -16 18
S>title:no	20 -20 -17 -9 -10 -14
S>title:norwegian	-18 12 -9 -14 -7 -11
S>title:of	-5 -23 8 9 1 -10
S>title:onli	-11 17 -8 -1 -1 -10
S>title:opposit	8 15 -22 -10 -12 -17
S>title:owner	-15 -22 23 -9 -13 -11
S>title:pastor	-15 -6 -14 -4 -7 11
S>title:polic	-25 -6 8 -2 -3 -5
S>title:port	-14 -8 -6 -6 9 -20
S>title:presid	-22 7 -2 -20 -20 -10
S>title:prime	-31 -20 12 -14 6 -28
S>title:printer	-7 15 -19 -8 -12 -11
S>title:prosecutor	14 7 -19 -4 -5 -7
S>title:qatari	-19 -7 9 -1 -1 -5
S>title:rebel	-17 18 -17 -7 -8 -11
S>title:rector	-20 -26 27 -7 -9 -14
S>title:repres	-16 7 -4 -9 -11 -19
S>title:s	-31 0 -5 13 -22 -35
S>title:seen	-16 -7 -10 -6 -2 13
S>title:senat	-27 -17 21 -13 -13 -22
S>title:sheikh	-26 4 0 -3 -4 -10
S>title:speaker	-18 1 4 -6 -13 -16
S>title:student	17 -7 -20 -12 -1 -5
S>title:sultan	-18 -11 -12 -7 12 -4
S>title:the	-9 7 -5 -1 -16 -24
S>title:tourism	-9 28 -25 -5 -2 -4
S>title:trader	-1 8 -23 -8 -8 -18
S>title:trial	-16 8 -17 -6 -11 5
S>title:under	-17 -8 15 -12 -13 -12
S>title:union	-16 28 -26 -8 -10 -14
S>title:vice-minist	-10 18 -20 -7 -5 -6
S>title:water	-5 24 -24 -1 -3 -5
S>title:whether	6 4 -17 -8 -11 -14
S>title:which	-17 10 -5 -7 -5 -11
aside-cue:absent	-2 -35 -12 -19 10 13
aside-cue:attended	-43 18 -19 -18 4 1
aside-cue:background	12 0 -25 -18 -23 -16
aside-cue:declined	18 -21 -28 -19 -18 4
aside-cue:hosted	-23 -9 17 -17 -22 -10
aside-cue:invited	-16 8 -15 15 -26 -5
aside-cue:observer	-4 4 0 -12 -20 -6
aside-cue:reported	-6 -7 5 -12 -22 -9
aside-cue:represented	-32 -14 -29 -10 33 -37
aside:'s	1 -18 13 -11 -18 7
aside:<person>	-9 -3 11 -15 -6 -42
aside:a	-6 -9 -24 -2 12 -1
aside:accept	15 8 -20 -7 -12 -28
aside:advis	-16 -25 12 -7 13 -10
aside:after	15 -7 -8 -1 -6 -18
aside:agenc	-21 -3 13 -5 -10 -12
aside:all	0 3 4 -17 -14 -20
aside:also	-10 10 8 -10 -18 -29
aside:an	-26 19 -21 -10 11 -17
aside:and	0 -12 7 -11 -1 -16
aside:appear	-24 27 -23 -7 -4 -10
aside:ar	-6 -12 -13 -8 -18 14
aside:as	-36 27 -20 -23 -14 -2
aside:ask	1 10 -34 -10 -22 -12
aside:at	-24 -9 13 -13 -26 8
aside:author	-12 11 -16 -4 -13 -7
aside:banker	-13 18 -21 -3 -3 -5
aside:be	-13 -37 -27 -15 -4 28
aside:been	-29 -13 -22 -9 -15 31
aside:behind	-21 -18 -16 -11 -14 27
aside:besid	-18 18 -11 -8 -13 -17
aside:bishop	-14 28 -9 -3 -31 -2
aside:boat	37 -14 -17 -7 -27 -36
aside:both	14 -3 -15 -10 -16 -22
aside:by	-9 5 -38 -19 15 -18
aside:call	-9 13 -3 -8 -16 -27
aside:came	-12 20 -13 -2 -7 -23
aside:chair	-28 -46 36 -13 -28 1
aside:channel	-4 10 -12 -7 -14 -17
aside:command	-10 -4 11 -3 -9 -17
aside:control	-21 21 -13 -6 -6 2
aside:count	14 -15 -5 -4 -11 -10
aside:cross	-18 9 -13 -11 -16 11
aside:deal	-15 -10 -16 -8 -14 15
aside:deputi	-15 19 -13 -2 -11 -19
aside:director	-11 6 -17 -4 5 -4
aside:down	-19 -14 21 -4 -15 -17
aside:draft	18 -22 -15 -1 -7 -15
aside:drew	8 -18 2 -9 -7 -14
aside:due	-9 20 -18 -2 -5 -8
aside:eleven	-26 29 -4 -1 -2 -10
aside:emirati	-25 21 -16 -5 -11 -11
aside:english	-16 12 -8 -2 -6 -5
aside:evid	-17 -18 13 -5 -7 6
aside:expect	-11 8 -9 -5 -16 8
aside:famili	-19 8 -23 -3 6 -8
aside:farmer	20 -9 -22 -15 -21 -23
aside:file	0 -15 -9 -4 -20 12
aside:firm	12 -25 -24 -17 -14 16
aside:first	-3 7 -12 -10 -17 -15
aside:for	-38 8 -8 -24 26 -35
aside:form	-16 18 -18 -6 -6 -5
aside:four	4 -16 15 -3 -8 -16
aside:from	-18 16 -5 -18 -8 -12
aside:given	-17 8 -12 -6 -11 8
aside:governor	-33 3 -2 -8 2 -21
aside:ha	18 -8 -30 -18 -28 -6
aside:had	3 -19 -3 -11 5 -6
aside:hall	16 -19 4 -6 -6 -16
aside:head	-21 -19 12 -4 -10 3
aside:held	-19 -18 18 -5 -10 8
aside:her	-23 -26 -21 -15 0 24
aside:hi	-12 -10 -2 -26 7 -10
aside:hold	-4 16 -16 0 0 -1
aside:hospit	-10 -27 17 -10 -18 -28
aside:host	9 -16 2 -18 -23 -24
aside:hour	-16 18 -17 -1 -2 -1
aside:hous	-18 -6 13 -6 -8 -10
aside:ill	-12 -8 -13 -1 15 -16
aside:in	13 -30 6 -26 1 -12
aside:invit	-23 -33 6 21 -12 1
aside:is	-15 -21 2 -12 12 5
aside:it	-2 1 8 -20 -9 -18
aside:labour	14 2 -17 -6 -3 -15
aside:largest	2 -22 -22 -4 -8 13
aside:last	-21 -6 -9 -8 -18 11
aside:late	-1 -2 -18 -5 -6 -1
aside:lawyer	12 -36 -33 -22 24 -29
aside:lead	20 -13 -14 -2 -4 -16
aside:led	-12 24 -25 -1 -4 -11
aside:leg	-9 4 -9 -5 11 -22
aside:line	11 -24 4 -16 -3 -5
aside:link	-5 15 -14 -1 -2 -4
aside:look	-22 8 -12 -5 -10 10
aside:lost	-16 -18 12 -4 -12 2
aside:mayor	-7 -18 9 -7 -10 6
aside:mediat	-23 16 12 -5 -16 -21
aside:met	-27 -9 11 -1 -3 -3
aside:minist	-17 -10 11 -8 -11 6
aside:ministri	-18 -15 19 -3 -13 -17
aside:minut	-19 14 -10 -5 -2 -6
aside:name	-2 -12 -27 -16 -22 12
aside:new	-24 5 -18 -3 13 -13
aside:no	-28 -31 -22 -19 21 5
aside:not	12 -29 -28 -21 4 10
aside:note	-21 0 -25 -7 12 -15
aside:noth	-17 28 -26 -10 -17 -17
aside:now	18 -13 -17 -7 -5 -9
aside:of	-10 4 -2 2 -16 -17
aside:on	8 -1 -8 -13 -11 -22
aside:onc	24 -21 -11 -5 -13 -22
aside:oper	-13 16 -8 -6 -10 -17
aside:organis	-20 14 8 13 -24 -29
aside:other	-22 -27 0 -17 -12 19
aside:out	-1 -15 9 -16 -16 3
aside:own	12 -22 -28 -6 -15 7
aside:paper	-13 15 -17 -5 -11 -8
aside:parliament	9 -24 -6 -1 5 -7
aside:petit	-12 -20 -4 13 -5 -12
aside:pipelin	-8 5 -2 -4 -4 -18
aside:port	-12 11 -16 -4 -13 -7
aside:post	-8 -16 16 -8 -10 -21
aside:present	-18 -9 -16 -4 -13 15
aside:presid	-4 21 -25 -12 -25 -26
aside:pull	-23 -1 -13 -3 -11 14
aside:read	8 -1 -23 -14 -11 -23
aside:receiv	2 -20 17 -10 -13 -27
aside:recov	18 -19 -8 0 -5 -16
aside:refus	23 -22 -23 -19 -17 -12
aside:report	8 0 -18 -6 -13 -3
aside:repres	-18 -24 -13 -9 23 -20
aside:resign	24 -15 -26 -23 -19 -25
aside:retreat	3 -21 6 -5 -9 -6
aside:rule	-20 14 -20 13 -13 -22
aside:run	-16 -24 19 -9 5 -13
aside:russian	-32 -12 3 -17 -20 16
aside:russian-languag	-4 10 -12 -7 -14 -17
aside:s	6 1 -5 -12 -24 -20
aside:said	-13 16 -13 -9 -2 -10
aside:same	-1 8 -12 -6 -8 -23
aside:sat	-21 -2 15 -7 -11 -6
aside:seat	-14 11 -17 -6 -13 1
aside:secur	-21 -21 21 -3 -5 -8
aside:senat	-26 -5 -13 -7 15 -16
aside:sent	-16 -18 -7 -4 17 -13
aside:set	5 -22 10 -8 -13 16
aside:she	15 -18 -6 -2 -2 -8
aside:sheep	21 -20 -21 -20 -19 -19
aside:sinc	17 -3 -25 -10 -15 -20
aside:speak	0 17 -22 -14 -16 -18
aside:spell	-24 -1 13 -13 2 -21
aside:spent	-5 16 -13 0 -1 -4
aside:spoke	-27 34 -26 -11 -27 -30
aside:stai	-28 -24 -20 -8 -12 31
aside:stand	-17 -15 -14 -3 18 -14
aside:state	-9 19 -19 0 -2 -4
aside:still	-3 -15 -15 -6 -18 12
aside:student	-4 11 -21 -12 -3 -21
aside:sudanes	-12 15 -12 -6 -11 -12
aside:tabl	-26 22 -14 -6 -15 -5
aside:take	-16 9 -23 -4 -11 3
aside:that	12 -5 -13 -1 -5 -21
aside:the	-4 -13 4 -19 -2 -17
aside:thei	-17 -17 12 -7 4 -13
aside:thi	14 6 -9 -7 -7 -19
aside:three	-5 21 -18 -1 -9 -3
aside:to	-2 -1 -38 -14 -1 16
aside:told	8 -37 4 -9 -18 6
aside:took	-14 -23 9 -5 13 -9
aside:train	8 -2 -19 -5 -7 -17
aside:turn	-12 -15 16 -6 -3 -2
aside:under	19 -29 -14 -6 -10 -17
aside:up	-13 -8 -18 -3 -11 14
aside:us	-10 16 -19 -7 -8 -13
aside:video	-26 32 -13 -16 -26 -29
aside:wa	-2 -4 -26 -16 9 -7
aside:want	18 -23 -14 -8 -18 -1
aside:watch	-2 -17 -20 -7 -26 9
aside:well	-1 10 -18 -9 -18 -17
aside:who	0 -19 -1 -12 -12 8
aside:whom	33 -22 -22 -15 -20 -15
aside:whose	-16 -8 -3 -22 -5 9
aside:will	-30 -1 -7 -16 -3 9
aside:with	1 -8 7 -8 -22 -16
aside:would	19 -19 -11 -8 -9 -15
aside:year	13 3 -6 -11 -14 -16
aside:yet	-11 -21 -8 -2 -9 18
byline	17 -6 -10 -9 -22 -19
complement::	-34 -1 14 -20 -36 -35
complement:;	-22 17 -13 -8 -8 -13
complement:between	-23 7 0 -11 -8 -16
complement:breakfast :	-23 -12 14 -12 -18 -21
complement:by	-15 0 2 -5 -5 -3
complement:call between	-11 18 -17 -2 -1 -2
complement:call on	-10 -21 19 -5 -8 -11
complement:confer with	-18 20 -14 -2 -3 -3
complement:dine with	-16 5 -2 -3 -9 -7
complement:dinner that	-14 17 -13 0 0 -1
complement:dinner with	14 -22 -4 -4 -4 -11
complement:encount since	31 -31 -7 -6 -2 -3
complement:for	-30 34 -30 -16 -22 -20
complement:forum :	-11 1 3 -9 -14 -16
complement:heard	-16 15 -14 -1 -1 -5
complement:heard heard	-16 15 -14 -1 -1 -5
complement:host by	-7 -15 15 -1 -1 -1
complement:invit invited	-8 19 -26 -1 -3 -6
complement:invited	-8 19 -26 -1 -3 -6
complement:lunch for	-29 26 -19 -16 -23 -20
complement:lunch with	-29 -10 16 -12 -7 -24
complement:meet	-25 15 -11 -21 -11 -10
complement:meet between	-19 0 4 -12 -9 -16
complement:meet meet	-25 15 -11 -21 -11 -10
complement:meet with	-24 25 -24 -11 -10 -8
complement:met	-50 11 -2 -11 -14 -26
complement:met met	-50 11 -2 -11 -14 -26
complement:on	4 -26 16 -9 -9 -12
complement:panel with	-11 5 -18 -1 3 -3
complement:receiv received	-18 19 -14 -4 -4 -5
complement:received	-18 19 -14 -4 -4 -5
complement:sat with	-12 18 -18 -1 -3 -6
complement:saw	15 -40 4 -9 -12 -10
complement:saw saw	15 -40 4 -9 -12 -10
complement:see	-16 -14 18 -7 -5 -7
complement:see see	-16 -14 18 -7 -5 -7
complement:since	31 -31 -7 -6 -2 -3
complement:tabl were	-10 4 -3 -6 -9 -16
complement:talk :	-24 31 -28 -10 -21 -26
complement:that	-19 -15 21 -1 -3 -7
complement:to	-14 20 -19 -10 -5 -8
complement:togeth together	-13 17 -13 -2 -4 -5
complement:together	-13 17 -13 -2 -4 -5
complement:under	-17 9 -7 -7 -12 -7
complement:were	-10 4 -3 -6 -9 -16
complement:with	-13 10 -14 -18 -7 -6
d=-1	-15 5 -4 -22 -3 -8
d=-2	16 -6 -3 -14 -24 -20
d=0	-24 12 5 -9 -13 -12
d=1	-62 38 8 -10 -10 -10
d=2	-4 -2 -31 -13 0 4
d=3	26 -23 -18 -17 -17 -8
d=4-6	30 -11 -17 -1 -26 -25
d=7-10	21 -25 -13 -13 -14 0
first=0	2 4 -15 -4 -17 -10
first=1	-21 1 24 -23 -15 -13
first=2	-9 16 -10 -19 -6 -17
first=3	7 -12 -39 -2 -6 8
first=4	28 -12 -14 -15 -21 -15
gap=-1	-48 19 12 -9 -14 -23
gap=-11-20	26 -12 -23 -16 -1 3
gap=-2	-20 4 4 -10 -18 -37
gap=-21+	9 -10 -3 -17 -1 -26
gap=-3	-20 -13 17 1 -14 -12
gap=-4-6	-54 26 3 -8 -8 -27
gap=-7-10	5 5 -23 -26 -16 9
gap=1	10 7 -21 -8 -12 -16
gap=11-20	11 1 -25 6 -15 -13
gap=2	5 -8 -8 -23 -26 -11
gap=21+	11 3 -47 -1 -25 1
gap=3	-9 -7 15 -24 -24 -32
gap=4-6	-76 23 15 -27 -12 -26
gap=7-10	-46 3 16 -17 -17 -15
group:1	-22 -9 12 -10 -4 3
group:2	-22 26 -15 -16 -13 -6
group:3	-6 19 -12 -23 -17 -38
group:4	0 11 -20 -15 -24 -13
l2:) ,	-28 40 -38 -14 -36 -28
l2:, <quote>	-12 -14 11 -10 -18 -12
l2:, among	-16 12 -14 -5 -6 -8
l2:, and	-4 -16 1 -23 10 -9
l2:, as	-7 -2 13 -13 0 -21
l2:, at	-11 -24 17 -7 -4 -5
l2:, brought	-14 21 -21 -5 -6 -10
l2:, but	-15 -23 6 -7 -21 17
l2:, expects	-14 16 -10 -10 -10 -10
l2:, received	-5 16 -17 -3 -1 -3
l2:, said	-9 -8 11 9 -9 -25
l2:, says	21 -22 -5 0 -1 -8
l2:, was	-16 -15 17 -2 -9 -9
l2:, where	10 -20 6 -6 -9 -15
l2:, with	-39 14 -4 -7 -9 -14
l2:: <number>	-17 -17 -2 -12 -19 16
l2:: chair	-18 2 -1 -5 -8 -6
l2:; and	-23 -6 11 -18 -12 -17
l2:; for	-32 -1 -22 -17 13 -26
l2:<date> ,	-20 4 1 -6 -11 -4
l2:<date> :	-58 27 -8 -25 -41 -48
l2:<date> ;	-39 22 -34 -14 -22 2
l2:<date> are	-12 16 -15 -9 -5 -15
l2:<date> between	-11 17 -22 -3 -2 -5
l2:<date> by	3 -26 23 -2 -3 -3
l2:<date> for	-12 19 -16 -4 -9 -4
l2:<date> to	-23 -11 14 -5 -21 -21
l2:<date> under	-17 -8 10 -1 -1 -2
l2:<date> with	-20 19 -10 -12 -28 -22
l2:<organisation> '	-2 1 -14 0 -32 2
l2:<organisation> ,	-31 -2 9 -9 -15 -16
l2:<organisation> came	-16 2 -22 -4 2 -16
l2:<organisation> that	-21 22 -17 -4 -3 -4
l2:<organisation> —	20 -20 -17 -9 -10 -14
l2:<person> '	7 -1 -12 -18 -12 -11
l2:<person> entertained	-11 13 -7 -4 -15 -18
l2:<person> gathered	-13 20 -13 -1 -3 -3
l2:<person> gave	10 -23 -5 -3 -3 -8
l2:<person> invited	-9 26 -23 -5 -3 -2
l2:<person> met	1 12 -28 -6 -8 -15
l2:<person> nor	-16 -23 -9 -5 -9 21
l2:<person> questioned	-18 12 -6 -2 -4 -8
l2:<person> received	-18 24 -18 -4 -5 -5
l2:<person> said	-2 8 -40 -23 -14 1
l2:<person> says	-27 8 -12 -14 -4 10
l2:<person> sent	-24 -14 -13 -9 19 -20
l2:<person> told	16 -13 -18 -7 -8 -10
l2:<person> —	-1 -24 17 -22 -26 -34
l2:<place> '	-19 5 -5 11 -17 -28
l2:<place> ,	4 -9 -9 -7 -11 -17
l2:<place> :	-41 1 17 -17 -30 -38
l2:<place> ;	-33 6 -11 -16 -14 11
l2:<place> came	-11 16 -8 -3 -10 -19
l2:<place> under	-11 -17 16 -9 -8 -9
l2:<place> with	7 6 -20 -8 -13 -15
l2:<place> —	-30 31 -33 -15 -22 -17
l2:<quote> ,	-29 -37 37 -30 -30 -31
l2:<quote> said	0 -6 -11 -20 -15 6
l2:<quote> says	8 2 -20 -16 -14 -25
l2:about :	-24 28 -6 -5 -8 -33
l2:accept ;	-25 -32 -24 13 -29 24
l2:accept in	-16 6 -10 -2 -14 -19
l2:accompani by	-17 18 -14 -3 -4 -6
l2:accord to	-21 18 -12 -5 -7 -3
l2:across were	-18 19 -5 -2 -3 -4
l2:agent ,	-3 13 -19 -5 -8 -20
l2:aid ,	8 1 -18 -12 -14 -20
l2:ambassador ,	-2 12 -15 -29 -16 9
l2:apolog :	-35 -34 -34 -27 8 25
l2:apologis to	15 -11 -16 -7 -10 -14
l2:as did	-14 -21 -15 -8 -13 21
l2:at which	-16 -2 7 -7 -4 -12
l2:attend :	-25 -14 -19 -9 19 -22
l2:attend by	-10 15 -15 -2 -2 -4
l2:bench ;	-34 23 -12 -22 -7 -14
l2:besid <person>	-18 11 0 -10 -16 -23
l2:board chair	-23 -25 23 -10 -11 -13
l2:breakfast :	-23 -12 14 -12 -18 -21
l2:brother ,	16 -12 -8 -5 -12 -11
l2:brought together	-12 16 -11 -2 -5 -4
l2:by state	-34 17 2 -12 -36 -17
l2:call <person>	-20 20 -12 -5 -4 -7
l2:call between	-11 18 -17 -2 -1 -2
l2:call by	-20 -16 18 -6 -8 -9
l2:call on	-10 -21 19 -5 -8 -11
l2:came :	-21 31 -36 -16 -23 -33
l2:came with	-22 0 -17 -8 -13 5
l2:captain ,	8 4 -33 -13 -16 -19
l2:caretak ,	18 -16 -18 -13 -17 -14
l2:chair ,	-23 -12 5 -12 7 -1
l2:chair ;	-28 38 -26 -30 -28 -38
l2:chair by	-29 -28 30 -4 -11 -8
l2:chairman ,	-8 -24 17 -6 -13 -11
l2:chief ,	-14 6 -20 -15 10 -13
l2:clerk ,	12 -4 -14 -13 -14 -17
l2:client ,	6 -15 -4 -5 -7 -2
l2:colleagu ,	-9 16 -14 -7 -11 -13
l2:come ;	-26 -37 -18 33 -26 -35
l2:committe chair	-18 -19 20 -1 -4 -8
l2:compani ,	14 5 -26 -15 -29 -28
l2:confer with	-18 20 -14 -2 -3 -3
l2:confirm ;	-24 -26 -21 14 -5 7
l2:consul ,	-17 22 -18 9 -6 -8
l2:counsel ,	-25 -1 -17 -17 -18 7
l2:creditor '	-22 21 -17 -12 -9 -11
l2:deleg ,	-21 13 -20 5 -26 -6
l2:deputi ,	-33 -8 7 -8 -16 3
l2:dine with	-16 5 -2 -3 -9 -7
l2:dinner for	-12 21 -21 -3 -2 -1
l2:dinner that	-14 17 -13 0 0 -1
l2:dinner with	4 -23 8 -5 -5 -12
l2:director ,	-24 -15 10 -9 4 -2
l2:down with	-16 7 -5 -4 -7 -8
l2:driver ,	2 3 -27 -13 -14 -15
l2:engin ,	-18 17 -17 -7 -13 -14
l2:envoi ,	-11 11 -33 -9 -12 1
l2:excus :	-36 -39 -35 -16 -40 43
l2:famili spoke	-6 12 -16 -3 -4 -6
l2:farmer '	-14 11 -18 -15 -5 11
l2:father ,	11 -15 4 -9 -11 -16
l2:feud between	15 -15 -7 -5 -3 -8
l2:first ,	-16 18 -14 -9 -8 -10
l2:flank by	-18 20 -8 -1 -5 -8
l2:for by	-24 26 -20 -12 -30 -19
l2:foreseen when	-12 15 -4 0 0 -2
l2:forum :	-11 1 3 -9 -14 -16
l2:fourth ,	-6 -7 -15 -13 -17 15
l2:freed were	-20 26 -14 -2 -2 -9
l2:given by	-17 -27 27 -5 -3 -4
l2:go before	-17 -8 15 -5 -2 -9
l2:gov .	-27 -16 21 -30 -27 -27
l2:governor ,	3 -24 2 -10 -4 11
l2:grocer '	-4 15 -8 -2 -4 -5
l2:grower '	-18 -7 10 -7 -2 -7
l2:guest ,	-14 27 -35 -17 -15 -22
l2:guest :	20 -18 -28 -18 -6 -22
l2:ha invited	-7 -12 -19 13 -3 -13
l2:ha summoned	-6 22 -19 -12 -4 -4
l2:had asked	-17 2 2 -6 -10 -13
l2:had met	-4 -6 5 -11 -16 -25
l2:happen :	-12 -2 -20 -5 -3 5
l2:head ,	-28 -20 28 -20 -22 -7
l2:head by	-13 20 -20 -2 -4 -8
l2:hospit ;	16 -7 -24 -36 -23 -35
l2:host ,	-3 -47 14 -23 2 -22
l2:host ;	-5 16 -11 -2 -5 -4
l2:host by	2 -25 16 -3 -5 -6
l2:hour :	-18 22 -11 -7 -18 -26
l2:hous ,	-3 19 -18 -2 -1 -8
l2:hungarian state	-26 26 -25 -6 -6 -8
l2:husband ,	22 -17 -17 -10 -14 -21
l2:in ;	-25 -13 -14 -9 20 -24
l2:institut ,	-13 21 -13 -1 -3 -6
l2:interpret ,	-19 15 -9 -7 -9 -15
l2:it ;	-13 19 -9 -4 -7 -6
l2:it to	-31 11 7 -14 -11 -20
l2:it was	-27 8 -4 -6 -7 -14
l2:judg ,	2 -22 19 -11 -13 -23
l2:junior ,	-16 17 -15 -3 -6 -13
l2:kept for	-18 -14 -10 11 -9 5
l2:known as	-27 21 -13 -6 -7 -20
l2:lawyer ,	-4 16 -17 -9 -16 -27
l2:leader ,	-10 -3 -20 -9 -1 6
l2:led by	7 -5 -11 -15 -16 -13
l2:left sat	-10 15 -3 0 0 -8
l2:lunch for	-29 26 -19 -16 -23 -20
l2:lunch with	10 -19 14 -13 -8 -25
l2:man ,	-18 -11 -5 -5 -15 19
l2:mayor ,	-21 -10 18 -16 -19 -26
l2:mediat ,	-27 -27 25 -12 -9 -18
l2:meet between	-19 0 4 -12 -9 -16
l2:meet with	-24 25 -24 -11 -10 -8
l2:member ,	-23 4 -20 -7 -9 10
l2:minist ,	-8 -16 -7 -6 3 10
l2:minut ;	-30 3 11 -6 -5 -15
l2:mission under	-16 3 -2 -6 -11 -6
l2:mother ,	-3 5 -6 -15 -16 -21
l2:name after	19 -20 -10 -6 -7 -8
l2:name is	-18 13 -8 -5 -4 -11
l2:note ;	-31 33 -17 -21 -23 -31
l2:note-tak ,	-16 24 -22 -3 -3 -9
l2:observ ,	-22 17 -7 -4 -6 -8
l2:off :	-19 21 -18 -3 -3 -7
l2:on ;	-7 -23 -4 -2 -1 18
l2:on <date>	-17 -5 16 -4 -10 -19
l2:onli that	14 -10 -20 -6 -5 -11
l2:order ;	-33 34 -7 -8 -4 -11
l2:out by	-7 8 -6 -7 -19 -16
l2:owner ,	-9 -16 -8 -11 8 -1
l2:p.c .	13 -21 -30 -28 -34 8
l2:panel with	-11 5 -18 -1 3 -3
l2:paperwork :	-24 33 -29 -10 -32 -38
l2:partner ,	11 -21 -9 -4 -8 1
l2:phone ,	-23 7 -18 -8 -10 2
l2:planter '	-19 21 -18 -7 -8 -11
l2:posit ;	-10 21 -11 -15 -10 -13
l2:prefect ,	-21 4 6 -11 -11 -14
l2:premier ,	-6 -23 14 -7 5 -10
l2:present :	-22 -3 19 -11 -23 -30
l2:present were	-40 51 -19 -2 -5 -15
l2:presid ,	12 -25 5 -10 9 -12
l2:presid ;	-38 21 -30 -25 2 -27
l2:presid in	-20 -5 -34 -7 -15 12
l2:price ;	-19 25 -15 -21 -23 -26
l2:question ,	-27 16 -15 -7 -6 -12
l2:question by	-13 21 -11 -2 -6 -4
l2:quorum :	-28 -13 23 -16 -31 -22
l2:radio host	-3 18 -26 -5 -5 -6
l2:reach ;	25 -18 -7 -3 -9 -24
l2:repres by	-7 -4 -16 -9 -1 0
l2:rev .	-17 -34 17 -16 21 -27
l2:river were	-5 15 -19 -1 -1 -3
l2:room :	-31 26 -28 -17 -34 -5
l2:s ,	-33 22 -32 -22 -27 2
l2:sai that	-20 7 4 -3 -11 1
l2:sat with	-12 18 -18 -1 -3 -6
l2:secretari ,	-17 7 -4 -10 -10 -5
l2:shuar ,	-11 18 -13 -1 -1 -9
l2:sign by	0 -18 10 -5 -16 -14
l2:son ,	-24 -11 -8 -7 -7 14
l2:speech by	8 2 -17 -3 -2 -5
l2:spokesman ,	7 -23 -9 -7 -6 3
l2:spot ;	-19 29 -13 -2 -4 -11
l2:staff ,	-14 18 -22 -9 -13 -16
l2:state –	-17 18 -14 -13 -17 -15
l2:steward ,	-25 24 -15 -6 -9 -16
l2:student '	-13 18 -25 -6 -5 -11
l2:studi by	15 -15 -15 -11 -6 -9
l2:suspect :	42 -42 -28 -15 -35 -40
l2:tabl sat	-6 22 -22 -2 -3 -10
l2:tabl were	-10 4 -3 -6 -9 -16
l2:talk :	-38 47 -37 -12 -36 -38
l2:talk ;	-13 16 -7 -4 -4 -9
l2:teacher :	42 -39 -30 -18 -45 -46
l2:there ;	18 -21 -12 -15 -6 -22
l2:there were	-12 15 -9 -1 -12 -3
l2:to meet	-22 0 2 -16 -6 -8
l2:to show	-13 -6 -19 -3 -2 12
l2:to which	-18 -1 2 -8 -4 -2
l2:too ;	-13 -22 -8 -21 -11 25
l2:top :	2 2 -18 -2 -11 -17
l2:treasur ,	-16 13 -13 -16 -12 -4
l2:tribe was	-10 21 -13 -2 -6 -11
l2:two ,	7 4 -11 -8 -22 -11
l2:two :	-31 33 -24 -14 -29 -35
l2:undersecretari ,	3 4 -19 -5 -12 -19
l2:union ,	-8 21 -10 -2 -7 4
l2:union chair	-16 20 -23 -5 -5 -9
l2:vanilla with	4 -1 -17 -6 -8 -6
l2:villag head	-12 27 -27 -7 -14 -20
l2:visitor were	-18 20 -25 -8 -12 -10
l2:vote ,	-8 13 -16 -12 -11 -18
l2:vote ;	-33 -23 -27 -25 -21 29
l2:vote for	12 -6 -14 -6 -21 -19
l2:widow ,	9 -4 -14 -10 -7 -19
l2:wife ,	-10 2 -15 -5 -8 6
l2:will have	-4 16 -15 -3 -6 -2
l2:word that	-17 7 -6 -1 -13 14
l:#	-24 1 18 -17 -10 -9
l:'	-23 10 -2 14 -25 -29
l:,	-16 -1 -1 -17 -8 2
l:.	-20 6 -14 -9 -15 -2
l::	-16 -9 -15 -51 -1 15
l:;	-16 11 -50 10 -18 2
l:<date>	-15 -6 12 -10 -11 -20
l:<number>	-17 -17 -2 -12 -19 16
l:<person>	-2 12 -17 -25 -36 -36
l:<quote>	-1 -10 0 -16 -17 -16
l:about	15 -10 -21 -7 -5 -5
l:among	-16 12 -14 -5 -6 -8
l:and	-17 2 -9 -8 6 -17
l:are	-12 16 -15 -9 -5 -15
l:as	-24 18 -4 -15 -7 -19
l:asked	-17 -4 8 -6 -9 -15
l:at	-20 10 4 -14 -14 -21
l:before	-17 -17 21 -7 -6 -11
l:between	-2 5 -14 -9 -7 -17
l:brought	-14 21 -21 -5 -6 -10
l:but	5 -16 -2 -14 -23 8
l:by	2 -3 4 -16 -20 -26
l:called	-22 20 -17 -11 -5 -11
l:came	-27 17 -24 -8 -3 -29
l:chair	-20 -2 9 -14 -21 -22
l:did	-38 6 -13 -13 -17 12
l:entertained	-11 13 -7 -4 -15 -18
l:expects	-14 20 -17 -10 -10 -12
l:for	-11 -5 -49 9 22 -19
l:from	-15 14 -23 -10 -17 -1
l:gave	10 -23 -5 -3 -3 -8
l:had	-15 19 -16 -6 -6 -10
l:has	15 2 -19 -10 -11 -13
l:have	-18 22 -18 -6 -8 -17
l:head	-13 -9 13 -13 -13 -16
l:heard	-17 22 -22 -6 -7 -12
l:host	-23 -12 14 -12 -11 -15
l:in	-31 3 2 -9 4 -3
l:invited	-11 4 -30 13 -5 -13
l:is	-28 2 14 -12 -16 -15
l:kept	6 -14 -17 -5 -7 9
l:let	20 -4 -20 -8 -13 -13
l:meet	-25 15 -11 -21 -11 -10
l:met	-8 6 -5 -12 -14 -26
l:named	-23 22 -7 -1 -1 -3
l:on	5 -28 -12 10 5 4
l:presiding	-9 -17 16 -5 -15 -7
l:questioned	-20 16 -10 -2 -4 -12
l:receive	-8 19 -15 -2 -1 -3
l:received	-17 25 -22 -3 -4 -4
l:sat	-12 3 -22 -2 -3 3
l:saw	-4 -9 10 -13 -15 -18
l:says	8 -8 -28 -19 -10 0
l:sent	-22 -4 -15 -12 12 -30
l:show	-13 -6 -19 -3 -2 12
l:spoke	-6 12 -16 -3 -4 -6
l:state	9 -13 1 -18 -7 -23
l:summoned	-7 23 -20 -12 -4 -6
l:that	5 -3 -5 -8 -19 -1
l:through	16 -14 -11 -15 -8 -9
l:to	2 17 -12 -33 -30 -40
l:together	-12 16 -11 -2 -5 -4
l:under	-16 -8 15 -12 -13 -12
l:until	-17 16 -19 -8 -12 -10
l:was	-21 -3 8 -15 -22 0
l:were	-46 18 -7 -8 -14 -22
l:what	-4 15 -14 -1 -1 -9
l:when	-20 1 3 -10 -8 -5
l:where	10 -19 6 -6 -8 -15
l:whether	1 5 -18 8 -8 -19
l:while	-6 6 -3 -6 -10 -15
l:without	-27 -15 -9 -6 -6 17
l:–	-17 18 -14 -13 -17 -15
l:—	12 -16 6 -29 -36 -42
last-sentence-only	67 -48 -50 3 -16 -12
lb-cue:absent	-33 -7 -24 -12 -21 32
lb-cue:attended	-32 0 9 -9 -6 6
lb-cue:background	5 -2 -6 -13 -22 -14
lb-cue:declined	16 -29 7 -26 -19 10
lb-cue:hosted	-25 2 14 -8 -13 -21
lb-cue:invited	-7 -10 -3 10 -15 -7
lb-cue:observer	12 -7 -17 -9 -16 -9
lb-cue:reported	7 -5 -9 -10 -16 -5
lb-cue:represented	-34 18 -20 -13 6 -9
lb:'s	-15 0 -9 -17 -3 2
lb:a	-4 -3 4 -4 -26 -12
lb:about	29 -25 -16 -13 -10 -16
lb:absent	-20 -35 -19 -9 -9 29
lb:accept	-21 -2 12 -3 -17 0
lb:accompani	-16 19 -15 -3 -4 -7
lb:accord	22 -14 -8 -9 -11 -14
lb:act	-19 -17 21 -1 -7 -9
lb:address	-6 15 -12 -8 -9 -11
lb:admir	-37 -9 12 -13 8 -21
lb:again	-14 -20 5 -3 -4 5
lb:agenc	-20 -8 9 4 -5 -14
lb:agenda	-18 19 -13 -4 -4 -8
lb:agent	-3 13 -19 -5 -8 -20
lb:agre	-16 17 -23 -6 -5 0
lb:ahead	-18 16 -13 -5 -1 -2
lb:aid	19 -12 -9 -13 -12 -15
lb:airlin	-14 13 2 -7 -15 -16
lb:allow	-13 13 -23 -9 -8 1
lb:aloud	-3 -15 15 -4 -1 -5
lb:also	-11 19 -11 -12 -12 -29
lb:ambassador	-1 26 -30 -33 -26 7
lb:american	-25 0 -15 -3 -19 16
lb:among	-32 1 -2 -7 -8 11
lb:an	2 1 -23 3 -15 -19
lb:and	-8 -4 -3 -2 -8 -17
lb:announc	12 -9 -16 -5 -12 -10
lb:answer	1 21 -23 -15 -14 -18
lb:apologis	6 2 -18 -13 -12 -19
lb:appear	0 7 -18 -3 -6 -14
lb:appoint	13 17 -20 -3 -6 -18
lb:ar	-2 -19 8 2 -11 14
lb:archbishop	16 0 -25 -11 0 -20
lb:armi	7 3 -18 -6 -3 -12
lb:arrest	11 -5 -20 -14 -13 -20
lb:arriv	0 -23 18 -3 -8 -6
lb:as	-35 7 14 -15 -11 -3
lb:assist	-16 15 -16 -8 -16 -8
lb:at	-13 -11 5 -13 -17 -2
lb:attend	-23 -3 6 -7 -14 -2
lb:audienc	-18 11 -5 -8 -7 -12
lb:auditor	18 -13 -22 -14 -18 -18
lb:australian	3 13 -18 -13 -10 -12
lb:austrian	-17 14 -14 2 -13 -15
lb:auxiliari	-18 -1 8 -3 -5 -9
lb:bank	5 20 -12 -8 -11 -29
lb:banker	0 2 -29 7 -7 -7
lb:be	-10 4 -20 -21 -2 1
lb:becaus	-20 -16 2 -11 10 4
lb:been	-1 -8 -4 -11 -20 7
lb:befor	-17 -9 17 -6 -5 -12
lb:belgian	-14 21 -20 -2 -3 -6
lb:besid	-22 3 11 -9 -14 -26
lb:between	-5 15 -22 -13 -11 -23
lb:binat	-10 15 -15 -2 -2 -4
lb:bishop	-26 -14 22 -7 -8 -14
lb:board	0 -31 20 -11 -18 -3
lb:boat	-14 17 -17 -9 -6 -9
lb:bodyguard	15 2 -14 -9 -21 -13
lb:border	-11 27 -17 -26 -3 -8
lb:both	-4 17 -17 -3 -1 -7
lb:breakfast	0 10 -13 -9 -13 -16
lb:brief	-26 13 -13 -10 -12 3
lb:bring	-8 23 -23 -3 -1 -6
lb:british	-31 2 7 -11 -18 -18
lb:broker	-23 -6 9 -6 -8 -9
lb:brother	4 8 -7 -5 -12 -17
lb:brought	-7 13 -14 -10 -15 -24
lb:but	6 -15 -6 -16 -4 5
lb:by	-3 1 3 -19 -8 -28
lb:call	-15 8 -1 -16 -16 -35
lb:came	-7 -15 14 -9 -17 -13
lb:camera	-7 11 -14 -6 -3 -18
lb:cancel	-18 0 1 -7 -4 -2
lb:candid	-15 -16 13 -4 -6 4
lb:captain	4 -3 1 -13 -16 -21
lb:caretak	18 -16 -18 -13 -17 -14
lb:carmak	-9 8 -2 -3 -3 -15
lb:ceremoni	-7 18 -22 -5 -5 -4
lb:chair	-10 -5 3 -21 -6 -13
lb:chairman	-12 19 4 -9 -15 -20
lb:chamber	14 -11 -11 -4 -17 -13
lb:chancellor	-14 19 -20 -6 -19 13
lb:charg	0 -9 -11 -7 10 -22
lb:chief	-2 -7 -5 -16 3 -14
lb:chines	11 -21 -6 -1 -3 -5
lb:cite	32 -37 -31 -20 -19 1
lb:citi	-13 -2 -18 -3 -14 12
lb:clear	-10 14 -18 -3 -4 -13
lb:cleric	3 11 -21 -2 -4 -19
lb:clerk	12 -4 -14 -13 -14 -17
lb:close	-16 2 -7 -6 -5 5
lb:cloth	-13 20 -13 -1 -3 -3
lb:co-chair	-16 -19 21 -17 -1 -1
lb:coach	8 -11 -13 -10 11 -22
lb:colleagu	-15 29 -29 -8 -11 -14
lb:colonel	-26 22 -16 -15 -15 -15
lb:come	-2 -1 -18 0 -8 0
lb:command	-23 8 -10 3 -8 -5
lb:commission	8 -3 -26 -17 -16 4
lb:commodor	-9 18 -15 -8 -8 -16
lb:compani	-13 -5 -2 -15 -38 5
lb:confer	9 -19 8 -12 -9 -8
lb:consul	-24 18 -12 0 -8 -12
lb:conven	-19 -18 14 -3 -7 5
lb:cook	21 -24 -17 -10 -16 -16
lb:copper	5 5 -23 -4 -11 -15
lb:council	-7 -8 11 -7 -9 -21
lb:counsel	-25 -1 -17 -17 -18 7
lb:count	16 -11 -17 -8 -7 -10
lb:counti	2 -27 -18 14 -18 7
lb:cousin	6 6 -16 -10 -14 -16
lb:creditor	-2 9 -18 -13 -9 -19
lb:crew	-27 6 5 -8 -12 -13
lb:cross	-23 1 9 -7 -6 -8
lb:cultur	-9 19 -19 -7 -16 -15
lb:custom	-10 -21 15 -7 10 -12
lb:dai	-16 -18 13 -12 -21 0
lb:danish	-19 4 7 -9 -13 -10
lb:datu	-20 20 -15 -6 -10 -15
lb:dawn	17 -22 -25 -12 -10 7
lb:dean	-20 23 -17 -6 -17 -14
lb:debat	-31 13 -11 -5 -5 -4
lb:decis	-19 19 -10 -7 -6 -14
lb:declin	15 -14 -14 -4 -3 -7
lb:defenc	-6 -3 5 -8 -17 -17
lb:defend	-21 10 -23 -9 -20 -2
lb:deleg	-25 22 -17 4 -22 -7
lb:deni	-20 16 -16 -5 -4 -6
lb:deputi	-30 7 -4 -7 -21 1
lb:diari	10 14 -23 -6 -8 -14
lb:did	-5 15 -10 -19 -19 -11
lb:dine	-19 -6 8 -5 -10 -10
lb:dinner	-2 -8 5 -10 -11 -18
lb:director	-27 -1 6 -9 2 -7
lb:do	21 -25 -7 -6 -4 -9
lb:donor	-20 -29 27 -4 -3 -13
lb:door	6 -16 -4 -3 -4 2
lb:dormitori	-7 17 -20 -1 -2 -4
lb:down	1 0 -2 -7 -15 -17
lb:drawn	15 -15 -7 -5 -3 -8
lb:drew	-13 18 -14 -4 -9 -14
lb:driver	2 3 -27 -13 -14 -15
lb:dure	-10 15 -15 -2 -2 -4
lb:educ	-23 24 -25 -7 -5 -12
lb:elder	-20 5 -18 -14 -6 14
lb:elect	-16 13 -28 -15 -18 1
lb:eleven	-17 1 9 -7 -5 -13
lb:employ	-33 34 -21 -6 -13 -7
lb:energi	-29 24 -23 -4 -18 9
lb:engin	-24 10 -12 -10 -14 -1
lb:entertain	-11 13 -7 -4 -15 -18
lb:environ	-20 -3 6 -3 -11 -20
lb:even	-6 23 -26 -8 -2 -4
lb:evid	-17 18 -14 -6 -7 -13
lb:examin	12 -19 11 0 0 -9
lb:execut	-20 3 -1 -4 -6 -11
lb:expect	-14 18 -11 -10 -10 -13
lb:famili	20 -4 -31 -8 -10 -23
lb:father	9 -7 -2 -10 -11 -17
lb:feder	-21 -18 15 1 -19 -3
lb:fell	-13 27 -25 -6 -11 -7
lb:feud	15 -15 -7 -5 -3 -8
lb:final	-12 0 9 -1 -2 -16
lb:financ	-23 9 1 -5 -21 -18
lb:fire	-30 12 -20 -7 -6 1
lb:first	3 -2 -2 -12 -16 -30
lb:fix	17 -22 -9 -3 -5 -7
lb:flank	-18 20 -8 -1 -5 -8
lb:flew	-21 5 -7 -5 -7 2
lb:follow	-20 26 -25 -11 -12 -19
lb:for	-25 -9 -4 -4 14 -13
lb:foreign	-1 11 -7 -6 -15 -24
lb:former	-5 -8 3 -8 -16 2
lb:forum	-17 0 1 -11 -4 -5
lb:fourth	-20 6 -29 -16 -17 22
lb:french	6 -21 10 -1 18 -19
lb:from	-25 3 2 -21 -18 -3
lb:funer	1 0 -4 -9 -16 -14
lb:gang	-18 -1 8 -3 -5 -9
lb:gate	-20 -2 7 0 -2 -2
lb:gener	-21 7 -11 -20 5 -7
lb:german	-16 13 -11 -3 -5 -9
lb:given	-9 -2 22 -6 -6 -13
lb:glass	-10 18 -15 -3 -10 -13
lb:gone	16 -11 -15 -10 -7 -1
lb:got	-16 -8 10 3 -10 -17
lb:governor	-2 -19 2 -9 -2 -2
lb:grant	-16 10 -20 -12 -6 15
lb:grocer	-4 15 -8 -2 -4 -5
lb:group	-26 -7 11 -7 -8 -11
lb:grower	-22 0 4 -8 -12 -12
lb:guest	-42 20 -2 -16 -20 -29
lb:guid	-13 16 -14 -7 -2 -11
lb:ha	-4 -3 -19 8 -11 5
lb:had	-12 1 -16 -15 -15 14
lb:hand	-7 16 -15 -4 -4 -11
lb:harbour	-18 -6 9 -5 -11 -13
lb:have	-15 5 -6 -8 -13 -11
lb:head	-38 -6 19 -18 -11 -13
lb:hear	0 12 -15 -23 -15 -26
lb:heard	0 12 -22 -7 -11 -4
lb:held	-16 0 0 -9 -15 0
lb:her	-3 13 -16 -12 5 -11
lb:hi	-24 12 -25 -20 -28 16
lb:himself	5 11 -12 -9 -8 -19
lb:home	-17 -1 -15 -12 9 10
lb:hope	-14 4 -20 -3 -2 9
lb:host	-5 -16 14 -33 -5 -28
lb:hour	-6 1 -2 -10 -10 -21
lb:hous	-11 7 -16 -9 6 -14
lb:huddl	-17 25 -19 -7 -11 -14
lb:hungarian	-26 26 -25 -6 -6 -8
lb:hurrican	-23 1 5 -13 -9 -20
lb:husband	22 -17 -17 -10 -14 -21
lb:idea	-22 0 14 -3 -2 -8
lb:ill	-12 18 -21 -3 -10 -7
lb:in	-8 -9 5 -18 11 -21
lb:instead	-26 2 7 -13 -9 -16
lb:institut	-13 21 -13 -1 -3 -6
lb:intellig	-16 11 -8 -1 -4 -6
lb:interior	-22 -22 7 -9 6 6
lb:interpret	-19 14 -10 0 -9 -15
lb:into	-19 -13 19 -8 -8 -17
lb:investor	-31 9 -15 -7 -15 14
lb:invit	-3 -16 -9 22 -14 -10
lb:is	-5 11 -11 -19 -23 -12
lb:it	-2 -13 -2 -17 -21 3
lb:judg	-12 1 11 -12 -21 -28
lb:junior	-16 17 -15 -3 -6 -13
lb:justic	11 -21 -13 -8 10 -19
lb:kept	-8 -8 -28 10 -12 8
lb:king	-15 10 -9 -3 -9 -13
lb:kitchen	-2 -10 14 -7 -15 -29
lb:known	-20 12 -18 -7 -8 7
lb:korean	-7 11 -25 -2 -2 -5
lb:labour	10 -8 -7 -6 -5 -19
lb:laid	-15 -19 12 -10 8 -15
lb:last	17 -13 -15 -21 -14 -23
lb:late	-1 18 -16 6 -7 -17
lb:later	-7 13 -21 -12 -12 -16
lb:lawyer	-3 20 -20 -11 -19 -27
lb:lead	-13 20 -20 -3 -5 -11
lb:leader	-17 4 -39 -5 -5 8
lb:leak	-16 21 -20 -6 -3 -9
lb:led	-2 -1 -7 -14 -17 -15
lb:left	-19 2 4 -9 -6 1
lb:let	1 -14 -12 -15 -22 15
lb:line	-21 17 -18 -7 -10 0
lb:link	-14 23 -26 -21 -14 -19
lb:list	-12 -20 19 -11 -18 2
lb:lithuanian	-14 20 -14 0 -5 -2
lb:lobbyist	22 -28 -14 -9 -17 -11
lb:lunch	3 -4 -1 -29 -22 -4
lb:mai	-8 11 -23 -12 -9 -19
lb:man	5 1 -28 -19 -33 -10
lb:margin	-17 22 -21 -4 -10 -10
lb:master	-10 18 -15 -2 -4 -5
lb:mediat	-14 -5 8 -16 -13 -2
lb:meet	-16 -3 10 4 -16 -28
lb:member	-26 -3 -2 -7 -10 9
lb:memori	-13 21 -13 -1 -3 -6
lb:messag	11 -13 -20 -4 -13 5
lb:metropolitan	-15 -8 -14 16 -9 -16
lb:militari	-22 5 -10 -10 -16 18
lb:mine	-6 4 -19 -2 -15 9
lb:minut	-22 10 -9 -5 -6 -1
lb:mission	-23 5 0 -6 -12 -18
lb:mongolian	25 -17 -27 -4 -8 -10
lb:mother	-3 5 -6 -15 -16 -21
lb:name	-19 12 -21 -18 -20 4
lb:negoti	-18 -7 7 -5 -7 4
lb:neither	2 -30 -13 -11 -11 19
lb:new	-1 -25 26 -7 -10 -19
lb:next	-4 -15 15 -15 -12 -17
lb:night	-8 17 -16 -2 -1 -7
lb:nine	15 -20 5 -7 -4 -7
lb:no	-22 8 7 -15 -13 -4
lb:nobodi	-21 24 -25 -13 -20 -9
lb:nor	7 -18 -26 -13 -21 6
lb:not	-9 -19 -28 -13 -25 27
lb:note-tak	-16 24 -22 -3 -3 -9
lb:number	-23 17 -17 -6 -23 -11
lb:observ	-24 25 -14 -7 -9 -15
lb:occupi	-19 -1 -23 -16 -10 14
lb:off	16 2 -29 -12 -10 -1
lb:offer	-17 4 0 -10 -8 -15
lb:offici	-23 -7 7 7 -7 -10
lb:old	9 -20 1 -8 6 -15
lb:ombudsman	-30 2 2 -7 -12 -14
lb:on	9 -8 -7 -14 -15 -18
lb:onli	5 5 -1 -19 -12 -28
lb:open	-1 -9 11 -15 -9 -15
lb:oper	-11 17 -17 -13 -17 -21
lb:opposit	14 -7 -1 -4 -10 -20
lb:order	-4 6 -18 -38 -10 5
lb:out	-5 -9 9 -15 -17 -2
lb:outgo	-20 9 4 -10 -12 -2
lb:outsid	19 -10 -24 -9 -8 -9
lb:over	11 -2 -23 -19 -21 -2
lb:own	14 -3 -15 -8 -26 -7
lb:owner	-13 -5 -16 -12 7 -5
lb:padoh	-16 16 -17 -6 -10 -13
lb:paper	-8 4 -14 -12 -19 6
lb:parliament	-15 6 -2 -1 -1 -10
lb:parti	-34 15 2 -12 -13 -20
lb:partner	11 -21 -9 -4 -8 1
lb:past	-14 15 -10 -1 0 -9
lb:payload	-14 20 -14 0 -5 -2
lb:pen	-12 17 -24 -5 -12 -10
lb:peopl	-23 12 -8 -6 -5 -14
lb:perman	-18 21 -19 -5 -5 -13
lb:phone	5 -2 -19 -8 -10 2
lb:photograph	-19 9 -6 -8 -14 5
lb:place	-21 28 -16 -6 -14 -16
lb:plan	-24 5 3 -10 -8 -17
lb:plane	10 -16 -16 -2 5 -6
lb:planter	-22 11 -5 -8 -8 -11
lb:plead	-12 -23 20 -6 -5 10
lb:polic	25 -25 -27 -14 -18 -5
lb:port	-19 14 -12 -8 -4 -11
lb:post	26 -27 -12 -9 -7 -10
lb:predecessor	5 -15 11 -6 -11 -17
lb:prefect	-25 -8 21 -22 -16 -23
lb:premier	-22 11 -3 -9 1 -30
lb:present	-34 7 1 -5 -12 -2
lb:presid	-14 -7 2 -15 9 -14
lb:press	14 -19 1 -9 -11 -21
lb:priest	-21 -18 19 -10 -5 14
lb:prime	-14 27 -25 -12 -11 6
lb:privat	-16 -2 7 -3 -7 -8
lb:protest	19 -17 -12 -4 -8 -15
lb:public	-23 -5 7 -1 -3 -7
lb:pull	-19 -11 6 -2 -6 7
lb:push	-21 24 -17 -11 -14 -18
lb:put	15 -7 -15 -13 -10 -15
lb:qatari	1 11 -28 -4 -5 -6
lb:quake-h	-11 5 -18 -1 3 -3
lb:quarrel	14 -17 -10 -5 -6 -10
lb:question	-10 32 -32 -9 -12 -23
lb:quot	18 -17 -6 -8 -1 -5
lb:radio	14 11 -31 -7 -8 -11
lb:rais	15 -10 -3 -3 -5 -15
lb:ranger	5 -7 -10 -9 6 -17
lb:read	4 -11 6 -12 -19 -14
lb:real	-18 13 -8 -5 -4 -11
lb:rebel	8 -4 -5 -4 -9 -17
lb:refuge	22 -22 -20 -11 -9 -17
lb:refus	18 -7 -24 -23 -18 -19
lb:region	-19 0 2 11 3 -12
lb:regul	7 -19 -18 -4 -6 10
lb:remain	-22 -9 -14 -7 -10 16
lb:rememb	-20 16 -14 -7 -5 -10
lb:replac	-46 -5 18 -18 -25 -26
lb:repli	15 -33 -10 -7 -2 12
lb:report	21 -1 -24 -9 -16 -21
lb:repres	-34 -5 -17 -4 7 5
lb:resid	-16 10 -10 13 -4 -10
lb:resum	-20 19 -16 -7 -6 -7
lb:review	-22 22 -19 -10 -7 -17
lb:right	-36 33 -29 -24 -12 -27
lb:river	-5 15 -19 -1 -1 -3
lb:room	-7 6 -2 -3 -8 -20
lb:round	-28 -2 13 -7 -7 -28
lb:row	-18 19 -5 -2 -3 -4
lb:run	-21 27 -26 -5 -5 -3
lb:s	3 -12 6 -13 -6 -27
lb:sai	-10 4 -16 -5 -21 6
lb:same	-23 -1 5 -7 -4 6
lb:sanction	12 -8 -8 -4 -4 -16
lb:sarki	-15 11 4 -12 -13 -19
lb:sat	-16 2 2 -8 -15 -6
lb:saw	4 -5 -2 -16 -17 -24
lb:schoolteach	-14 24 -22 -4 -14 -17
lb:scrap	-18 14 -11 -11 -9 -24
lb:seat	-32 5 -3 7 -16 9
lb:secretari	8 -12 -1 -15 -24 -8
lb:secur	-12 -14 15 -3 -5 -12
lb:see	-19 3 -2 -9 -6 1
lb:senat	-21 13 -1 -7 -7 -13
lb:send	-16 19 -20 -10 -11 -16
lb:sent	-9 1 -22 -15 0 -2
lb:separ	-16 14 -12 -1 -3 -8
lb:session	-3 -19 11 -13 -14 -10
lb:set	-26 13 9 -6 -7 -15
lb:share	-14 9 -19 -6 -19 7
lb:shehu	-11 15 -13 -1 -1 -4
lb:sheikh	-10 20 -11 -23 -3 -9
lb:show	-29 13 -30 -6 -13 2
lb:shuar	-11 18 -13 -1 -1 -9
lb:side	-23 -5 -4 -9 -6 12
lb:similar	-8 17 -20 -9 -11 -8
lb:sinc	10 -10 -17 -11 -13 3
lb:sit	-23 18 -13 -12 -16 -22
lb:snow	4 -17 -6 -2 -6 4
lb:so	12 -11 -18 0 -18 -9
lb:son	-24 -11 -8 -7 -7 14
lb:sooner	-12 14 -18 -6 -8 -12
lb:south	-22 -3 8 -9 -12 -13
lb:speaker	20 -7 -18 -15 -8 -17
lb:speech	8 2 -17 -3 -2 -5
lb:spoke	-2 16 -22 -10 -20 -21
lb:spokeswoman	16 -15 -14 -2 -3 -12
lb:sport	-19 10 1 -8 -10 -25
lb:staff	-1 10 -24 -9 -13 -26
lb:stage	-18 -1 12 -6 -19 -10
lb:start	-15 3 -14 -3 -5 14
lb:state	-5 -12 10 -16 -10 -14
lb:steward	-25 22 -10 -6 -9 -17
lb:still	-18 -5 -17 -9 20 -13
lb:stood	-20 -11 -8 -14 17 -18
lb:struck	14 -23 -7 -3 -1 -5
lb:student	-15 9 -1 -9 -8 -13
lb:studi	15 -15 -15 -11 -6 -9
lb:successor	-25 25 -10 -2 -1 -14
lb:sudanes	-14 20 -19 -6 -6 -11
lb:summit	-5 -23 9 0 -1 -5
lb:summon	-15 2 2 -15 -6 -15
lb:supervisor	-25 1 -17 20 -9 -18
lb:surpris	-21 30 -28 -14 -11 -18
lb:swiss	-32 10 -3 -10 -16 -15
lb:tabl	-22 1 6 -8 -12 6
lb:take	-15 17 -16 -10 -12 -10
lb:talk	-1 -18 9 -10 -15 -2
lb:tea	-27 14 -10 -8 -9 -18
lb:telephon	-20 30 -27 -8 -9 -7
lb:text	8 -31 -22 -15 -15 14
lb:thank	14 -9 -7 -12 -21 -16
lb:that	0 6 -7 -13 -24 -9
lb:the	1 -4 5 -14 -16 -8
lb:thei	11 0 -3 -10 -14 -21
lb:their	-10 -13 -26 -10 0 20
lb:then	2 -7 -1 -13 -13 -21
lb:there	-2 -1 2 -13 -19 -22
lb:thi	-2 24 -27 -34 -8 -11
lb:third	0 4 -18 -15 -12 3
lb:those	-18 19 -5 -2 -3 -4
lb:though	-25 17 -27 -14 11 -15
lb:through	15 -1 -17 -15 -14 -20
lb:time	2 3 -7 -12 -17 -24
lb:to	-3 -4 4 -6 -17 -17
lb:togeth	-16 8 1 -5 -6 -9
lb:took	-20 27 -19 -4 -10 -14
lb:trade	-29 7 -4 -11 -20 15
lb:transport	-28 9 -20 4 -16 16
lb:travel	16 -27 14 -12 -8 -11
lb:treasur	6 2 -18 -18 -22 -9
lb:trial	-15 -10 -21 -4 -7 13
lb:tribe	-10 21 -13 -2 -6 -11
lb:turkish	12 -16 -3 -4 -9 -16
lb:turn	4 5 -12 -4 -5 -18
lb:two	-18 4 -17 -2 -13 -5
lb:under	-21 -6 16 -11 -14 -16
lb:undersecretari	3 4 -19 -5 -12 -19
lb:union	-1 6 -17 -7 -11 -2
lb:until	-14 20 -16 -10 -14 -17
lb:up	-18 6 -23 -6 7 2
lb:vanilla	4 -1 -17 -6 -8 -6
lb:vice	-12 1 -29 -8 14 -17
lb:vice-premi	-32 -8 11 -19 -16 -13
lb:view	-15 17 -20 -6 -7 -17
lb:villag	-16 13 -13 -9 -11 1
lb:visit	7 10 -14 -17 -11 -26
lb:visitor	-17 21 -19 -8 -11 -10
lb:vote	6 8 -33 8 -23 -26
lb:want	-11 17 -7 0 -1 -6
lb:water-shar	-10 15 -15 -2 -2 -4
lb:websit	-16 12 -8 -5 -2 -8
lb:week	12 -4 -12 -2 -5 -19
lb:were	15 -20 11 -11 -16 -17
lb:what	-8 15 -9 -5 -4 -15
lb:when	-25 14 -6 -8 -10 -14
lb:whether	-6 8 -32 18 -11 -23
lb:while	15 -6 -17 -7 -12 -14
lb:who	6 11 -41 -29 -12 -5
lb:whose	1 -2 -17 -2 -15 -1
lb:widow	9 -4 -14 -10 -7 -19
lb:wife	-10 2 -15 -5 -8 6
lb:will	-19 -2 -10 -1 1 -13
lb:with	-20 9 -1 -13 -3 -2
lb:without	-27 -9 -21 -10 -11 27
lb:would	-7 12 -19 11 -8 -22
lb:wreath	-8 -8 14 -12 1 -21
lb:ye	-17 11 -21 -15 -7 2
loose=after	-10 3 -3 0 -25 -15
loose=before	-11 7 -4 -18 -13 -6
lv-cue:absent	-23 1 -17 -6 -9 13
lv-cue:background	4 3 -15 -10 -15 -24
lv-cue:declined	2 -23 12 -26 -20 7
lv-cue:hosted	-9 0 7 -16 -10 -13
lv-cue:invited	-28 0 -4 1 -14 1
lv-cue:reported	-4 -2 1 -11 -17 -5
lv-cue:represented	-21 5 -33 -14 14 -13
lv:accept	-21 -2 12 -3 -17 0
lv:accept|,	-13 -15 13 -6 -7 12
lv:accept|in	-16 6 -10 -2 -14 -19
lv:accompani	-16 19 -15 -3 -4 -7
lv:accompani|by	-17 18 -14 -3 -4 -6
lv:agre	-15 13 -20 -6 -4 0
lv:allow	-13 13 -23 -9 -8 1
lv:announc	12 -9 -16 -5 -12 -10
lv:answer	3 19 -19 -15 -14 -18
lv:answer|that	-24 20 -12 -11 -5 -9
lv:apologis	6 2 -18 -13 -12 -19
lv:apologis|to	6 2 -18 -13 -12 -19
lv:ar	-20 -8 -19 8 -8 10
lv:ar|	-12 16 -15 -9 -5 -15
lv:ar|,	-17 -18 -6 10 -5 11
lv:ask|,	-15 -8 11 -8 -8 -1
lv:at	21 -20 -17 -9 -15 -16
lv:attend	-23 -1 5 -7 -15 -2
lv:attend|,	-10 -24 15 -5 -12 6
lv:attend|by	-10 15 -15 -2 -2 -4
lv:at|,	21 -20 -17 -9 -15 -16
lv:be	-5 2 -20 -9 -9 3
lv:been	11 -7 -24 -8 -6 -1
lv:be|between	15 -15 -7 -5 -3 -8
lv:be|that	2 -8 -16 -5 -5 6
lv:brief	-23 15 -23 -7 -11 3
lv:brief|,	-17 1 -13 -1 -1 8
lv:bring	-8 23 -23 -3 -1 -6
lv:brought	-5 9 -9 -10 -15 -24
lv:brought|	-14 21 -21 -5 -6 -10
lv:brought|,	2 4 -29 -11 -14 -19
lv:brought|together	-12 16 -11 -2 -5 -4
lv:call	-35 14 8 -14 -17 -31
lv:call|	-12 22 -26 -10 -11 -14
lv:call|<person>	-20 20 -12 -5 -4 -7
lv:call|and	-21 18 -12 -1 -1 -10
lv:call|by	-20 -16 18 -6 -8 -9
lv:call|on	-10 -21 19 -5 -8 -11
lv:came	-4 2 -35 -10 -13 -7
lv:came|	-27 17 -24 -8 -3 -29
lv:came|'	-19 19 -10 -7 -6 -14
lv:came|,	-17 16 -16 -3 -3 -1
lv:came|with	4 -9 -16 -7 -12 5
lv:chair	-15 -2 0 -21 -3 -10
lv:chair|	-20 -2 9 -14 -21 -22
lv:chair|,	-26 11 -9 -15 4 -5
lv:chair|by	-29 -28 30 -4 -11 -8
lv:chair|with	-13 9 -20 -2 3 -3
lv:cite	27 -32 -27 -18 -16 3
lv:co-chair	-16 -19 21 -17 -1 -1
lv:co-chair|'	-16 -19 21 -17 -1 -1
lv:come	-18 0 -10 0 -8 5
lv:confer|'	13 -16 3 -14 -8 -5
lv:confer|with	-16 13 -10 -4 -4 -4
lv:conven	-14 -14 15 -3 -6 -7
lv:deni	-18 11 -10 -4 -2 -6
lv:deni|that	-18 11 -10 -4 -2 -6
lv:did	-1 3 0 -20 -17 -7
lv:did|	-38 6 -13 -13 -17 12
lv:did|,	15 2 -22 -9 -21 -24
lv:dine	-19 -6 8 -5 -10 -10
lv:dine|with	-16 5 -2 -3 -9 -7
lv:drew	-13 18 -14 -4 -9 -14
lv:drew|'	-6 8 -5 -1 -4 -17
lv:elect	-20 23 -22 -11 -14 -23
lv:entertain	-11 13 -7 -4 -15 -18
lv:entertain|	-11 13 -7 -4 -15 -18
lv:expect	-14 20 -17 -10 -10 -12
lv:expect|	-14 20 -17 -10 -10 -12
lv:face	-1 5 -6 -9 -7 -23
lv:face|,	0 13 -6 -4 -5 -15
lv:fell	-14 22 -20 -7 -12 -7
lv:flank	-18 20 -8 -1 -5 -8
lv:flank|by	-18 20 -8 -1 -5 -8
lv:flew	-15 2 -6 -4 -6 3
lv:follow	-20 26 -25 -11 -12 -19
lv:forc	-2 -20 12 -6 -7 -7
lv:gave|	10 -23 -5 -3 -3 -8
lv:gave|for	-17 13 -21 -12 -12 11
lv:go	-5 -21 6 -11 -12 7
lv:goe	-12 16 -17 -3 -2 -5
lv:got	-16 -8 10 3 -10 -17
lv:go|before	-17 -8 15 -5 -2 -9
lv:ha	5 -3 -23 -13 -11 5
lv:had	2 9 -14 -24 -13 -14
lv:had|	-15 19 -16 -6 -6 -10
lv:had|'	-30 38 -36 -23 -1 -6
lv:had|,	-38 21 -15 -8 -11 -2
lv:had|to	6 2 -11 -11 -4 -21
lv:had|with	14 -28 1 -6 -7 -15
lv:hand	-13 16 -15 -4 -5 -11
lv:have	-9 1 -23 -8 -8 2
lv:have|	-22 3 -22 -9 -9 7
lv:ha|	15 2 -19 -10 -11 -13
lv:head	-23 -6 13 -11 -13 -10
lv:head|	-13 -9 13 -13 -13 -16
lv:head|,	-12 -4 7 -4 -5 -17
lv:head|by	-13 20 -20 -2 -4 -8
lv:hear	-20 3 -1 -8 -10 -15
lv:heard	0 12 -22 -7 -11 -4
lv:heard|	-17 22 -22 -6 -7 -12
lv:hear|,	-16 -10 12 -6 -7 -12
lv:held	-32 6 3 -9 -14 2
lv:held|,	-24 5 7 -4 -13 -14
lv:held|with	-22 6 -11 -4 -6 3
lv:hold|with	-17 4 0 -2 -8 -3
lv:host	5 -9 4 -13 -14 -25
lv:host|	-23 -3 5 -11 -12 -14
lv:host|,	5 -10 -2 -11 -16 -16
lv:host|by	2 -25 16 -3 -5 -6
lv:invit	-18 -10 -4 9 -11 3
lv:invit|	-11 4 -30 13 -5 -13
lv:is	0 -6 8 -12 -20 -21
lv:is|	-28 2 14 -12 -16 -15
lv:is|where	11 -26 -7 -3 -2 -4
lv:join|,	-13 21 -13 -1 -3 -6
lv:kept	-8 -11 -26 10 -15 8
lv:kept|	6 -14 -17 -5 -7 9
lv:kept|for	-18 -14 -10 11 -9 5
lv:laid	-15 -19 12 -10 8 -15
lv:led	1 4 -15 -15 -16 -15
lv:led|,	-10 16 -12 -2 -4 -4
lv:led|by	7 -5 -11 -15 -16 -13
lv:let	3 -8 -8 -16 -20 3
lv:let|	20 -4 -20 -8 -13 -13
lv:let|,	-18 21 -10 -8 -11 -14
lv:lunch	9 1 -29 -10 -13 -15
lv:lunch|with	9 1 -29 -10 -13 -15
lv:meet	-6 -2 -7 11 -16 -16
lv:meet|	-26 8 -3 -21 -14 -11
lv:met	-16 -5 7 -12 1 -12
lv:met|	-8 6 -5 -12 -14 -26
lv:met|'	-21 -8 9 -13 -5 -4
lv:met|,	-29 9 -13 -4 -11 -2
lv:met|under	-11 -19 20 -2 -2 -8
lv:name	4 4 -16 -11 -16 -25
lv:name|	-23 22 -7 -1 -1 -3
lv:name|after	19 -20 -10 -6 -7 -8
lv:offer	-17 4 0 -10 -8 -15
lv:open	-26 -7 12 -9 -8 -15
lv:open|by	-9 26 -25 0 -1 -1
lv:own	25 -14 -22 -8 -25 -5
lv:own|,	25 -14 -22 -8 -25 -5
lv:presid	-27 -1 1 -8 -22 4
lv:presid|	-9 -17 16 -5 -15 -7
lv:presid|in	-20 -5 -34 -7 -15 12
lv:promis	-17 0 1 -4 -3 -6
lv:pull	-19 -11 6 -2 -6 7
lv:pull|,	-19 -11 6 -2 -6 7
lv:put	15 -7 -15 -13 -10 -15
lv:put|,	5 6 -15 -12 -9 -18
lv:question	-24 24 -17 -4 -7 -13
lv:question|	-20 16 -10 -2 -4 -12
lv:question|by	-15 16 -12 -3 -6 -5
lv:rais	15 -10 -3 -3 -5 -15
lv:read	-4 -5 11 -11 -18 -23
lv:read|by	-7 8 -6 -7 -19 -16
lv:receiv|	-20 28 -25 -4 -3 -5
lv:receiv|,	-37 -9 12 -4 -13 -14
lv:receiv|by	-17 -31 30 -4 -4 -5
lv:recov|,	11 -15 -5 -5 -3 -6
lv:refus	21 -17 -20 -24 -17 -17
lv:remain	-22 -9 -14 -7 -10 16
lv:replac	-26 -12 16 -14 -18 -23
lv:repres	-21 4 -28 -11 9 -12
lv:repres|,	-17 24 -17 -5 -26 -22
lv:repres|by	-7 0 -20 -9 -1 -1
lv:run	-18 25 -27 -5 -5 -3
lv:sai	-16 4 4 -3 -20 -17
lv:said|,	34 -48 -16 -10 -14 1
lv:said|and	-16 7 -11 -10 -7 4
lv:sai|	8 -8 -28 -19 -10 0
lv:sai|,	-14 2 15 -17 -5 -25
lv:sat	-10 -15 16 -7 -13 -5
lv:sat|	-12 3 -22 -2 -3 3
lv:sat|'	-18 -10 12 -10 -5 -9
lv:sat|,	11 8 -47 -5 -12 1
lv:sat|with	-17 -9 12 -3 -11 -11
lv:saw	-3 1 1 -11 -15 -23
lv:saw|	-4 -9 10 -13 -15 -18
lv:saw|,	6 15 -17 -2 -8 -13
lv:saw|with	-17 14 -8 -1 -1 -2
lv:send	-16 19 -20 -10 -11 -16
lv:send|	-14 15 -15 -10 -12 -12
lv:send|,	-7 14 -18 -4 -2 -17
lv:sent	-7 -1 -21 -15 4 -6
lv:sent|	-22 -4 -15 -12 12 -30
lv:sent|,	-56 53 -16 -8 -32 -33
lv:set	-16 0 10 -3 -4 -3
lv:show	-24 6 -24 -4 -5 7
lv:show|	-17 0 -20 -4 -3 10
lv:show|,	-16 20 -9 -2 -4 -19
lv:sign	-6 -18 -7 -12 14 -2
lv:sign|,	-16 -14 -18 -10 16 3
lv:sign|by	0 -18 10 -5 -16 -14
lv:spoke	-2 16 -22 -10 -20 -21
lv:spoke|	-6 12 -16 -3 -4 -6
lv:state	9 -13 0 -17 -7 -23
lv:state|	9 -13 1 -18 -7 -23
lv:stood	-20 -11 -8 -14 17 -18
lv:struck	14 -23 -7 -3 -1 -5
lv:summon	-7 17 -16 -13 -4 -6
lv:summon|	-7 23 -20 -12 -4 -6
lv:talk	-2 9 -27 -10 -10 -13
lv:talk|with	4 -1 -17 -6 -8 -6
lv:thank	-23 18 -4 -8 -16 -11
lv:took	-17 22 -17 -3 -6 -11
lv:travel	17 -17 -9 -12 -9 -11
lv:turn	3 -13 6 -2 -5 -18
lv:visit	-19 9 -6 -4 -8 -13
lv:visit|,	-10 23 -22 -1 -8 -13
lv:visit|where	-12 -17 17 -3 -3 -3
lv:vote	5 5 -21 -10 -17 -16
lv:vote|,	-15 14 -12 -7 -10 -9
lv:vote|for	12 -6 -14 -6 -21 -19
lv:want	-11 17 -7 0 -1 -6
lv:want|,	-11 17 -7 0 -1 -6
lv:wa|	-21 -3 8 -15 -22 0
lv:wa|'	-24 3 -1 -4 -1 -3
lv:wa|,	6 -1 -32 -7 -9 4
lv:wa|and	16 -7 -16 -4 8 -15
lv:wa|by	7 -23 7 -7 -5 -7
lv:went	-14 10 1 -13 -16 -3
lv:went|,	-13 15 -22 -11 -12 -14
lv:went|to	-2 -5 11 -6 -10 -16
lv:were	-2 -4 0 -12 -13 -29
lv:were|	-46 18 -7 -8 -14 -22
lv:were|'	26 -16 -18 -21 -14 -28
lv:were|,	-26 21 -3 -4 -7 -14
lv:will	-5 -11 14 1 -24 -19
lv:will|,	9 -20 1 -10 -13 -12
lv:will|with	-13 17 -15 -6 -19 -10
many	20 -5 -9 -13 -12 -12
many:rel=A	-16 0 -12 -11 2 3
many:rel=B	-17 19 -2 -5 -11 -25
many:rel=S	-47 25 9 -16 -22 -19
many:rel=s	16 -8 -15 -11 -10 -14
many:rels=A	13 -9 -17 -9 -8 -20
many:rels=AO	-35 11 -25 -23 1 16
many:rels=AOS	-12 6 -4 -4 -3 -16
many:rels=AOo	-17 -3 -22 -3 16 4
many:rels=AS	2 9 -8 -23 -16 -13
many:rels=ASo	-23 9 -1 -4 -4 -12
many:rels=Ao	-24 -1 1 -12 -2 11
many:rels=B	-7 3 6 -6 -11 -16
many:rels=BOSo	-16 18 -5 -1 -3 -8
many:rels=O	51 -41 -12 -16 -22 -36
many:rels=OS	-33 2 -2 -3 -9 5
many:rels=OSo	-41 13 8 -6 -9 -16
many:rels=Oo	31 -36 -14 -13 -14 -13
many:rels=Os	16 -21 -13 -1 -1 -1
many:rels=S	-10 9 -1 -22 -29 -31
many:rels=So	-36 15 9 -9 -10 -21
many:rels=o	40 -22 -33 -10 -21 -16
many:rels=s	17 -12 -16 -12 -12 -15
not-first	-3 19 -44 -14 -3 -4
object-of-trigger	-18 2 -2 -9 6 -11
object:call|on	-10 -21 19 -5 -8 -11
object:confer|'	-25 -13 15 -8 -6 -4
object:confer|with	-16 13 -10 -4 -4 -4
object:dine|with	-16 5 -2 -3 -9 -7
object:gave|for	-12 19 -16 -4 -9 -4
object:heard|heard	-16 15 -14 -1 -1 -5
object:held|with	-22 6 -11 -4 -6 3
object:host|,	-16 16 -14 -2 -6 -3
object:host|by	-7 -15 15 -1 -1 -1
object:invit|invited	-8 19 -26 -1 -3 -6
object:lunch|with	-40 35 -27 -7 -13 -13
object:meet|meet	-25 15 -11 -21 -11 -10
object:meet|since	31 -31 -7 -6 -2 -3
object:met|'	-21 -8 9 -13 -5 -4
object:met|,	-29 9 -13 -4 -11 -2
object:met|met	-50 11 -2 -11 -14 -26
object:met|under	-11 -19 20 -2 -2 -8
object:receiv|,	-24 16 -12 -4 -7 -10
object:receiv|by	-12 -30 28 -3 -4 -5
object:receiv|received	-18 19 -14 -4 -4 -5
object:sat|'	-7 19 -19 -1 -2 -5
object:sat|,	-42 36 -31 -4 -11 -16
object:sat|with	-17 -9 12 -3 -11 -11
object:saw|,	-30 19 -17 -2 -8 -11
object:saw|saw	15 -40 4 -9 -12 -10
object:saw|with	-17 14 -8 -1 -1 -2
object:see|see	-16 -14 18 -7 -5 -7
object:talk|with	-31 23 -13 -4 -7 -5
object:visit|,	-11 22 -21 -1 -8 -13
object:visit|where	-12 -17 17 -3 -3 -3
one:rel=B	1 -11 -7 -26 -4 -3
one:rels=A	-10 10 -4 -17 -14 -7
one:rels=AB	-16 14 -7 -7 -18 -17
one:rels=AS	-1 -4 -9 4 -21 -10
one:rels=B	-1 -26 3 -29 -1 -1
one:rels=S	-20 5 -1 -9 -6 -4
quoted	17 6 -32 -5 -19 -18
r-cue-near:absent	-13 -29 -19 -26 -15 24
r-cue-near:attended	-22 12 -7 -9 -6 -5
r-cue-near:background	21 -19 -19 -3 -6 -32
r-cue-near:declined	-17 -27 -18 -27 -1 24
r-cue-near:hosted	-24 -24 27 0 -8 -11
r-cue-near:invited	-8 -28 7 19 -28 -9
r-cue-near:reported	-1 -7 -5 -24 -13 -4
r-cue-near:represented	-35 -32 -12 12 21 -3
r-cue:absent	-19 -24 -24 -20 3 23
r-cue:attended	-21 8 1 -9 -7 -9
r-cue:background	7 -14 -12 -7 3 -24
r-cue:declined	-23 -25 -12 -30 -3 29
r-cue:hosted	-7 -25 15 -1 -13 -2
r-cue:invited	-17 -21 1 20 -23 -15
r-cue:observer	9 0 -12 -19 -2 -6
r-cue:reported	0 -10 -4 -19 -15 -5
r-cue:represented	-30 -35 -8 5 29 -11
r2:' s	6 -20 -14 -16 14 -1
r2:, and	-13 -9 16 -6 -13 -9
r2:<person> )	-28 -24 -23 -20 12 11
r2:<person> ,	-9 0 0 -11 -12 -23
r2:<place> '	-29 6 -13 13 -11 -17
r2:a colonel	-19 21 -18 -3 -3 -7
r2:a jar	-9 -11 17 -2 -2 -9
r2:according to	-16 9 -7 -3 0 -1
r2:across from	-12 18 -18 -1 -3 -6
r2:agreed on	-16 -4 7 -6 -11 -10
r2:all confirm	-19 -10 12 -2 -1 -4
r2:among them	20 -20 -17 -9 -10 -14
r2:and ,	8 2 -29 -18 -16 -23
r2:and <person>	-5 5 9 -16 -12 -30
r2:and <place>	-29 7 -4 3 -22 -36
r2:and a	-24 29 -24 -10 -18 -21
r2:and by	-9 -17 15 -2 -7 -5
r2:and observ	-18 2 -1 -5 -8 -6
r2:and the	-13 -10 -2 -18 -19 12
r2:and three	-7 15 -6 -1 -11 -4
r2:and wa	-10 11 -10 -15 -18 -17
r2:answered for	13 -7 -21 -21 -10 -3
r2:answered question	-33 34 -7 -8 -4 -11
r2:appeared in	-1 17 -17 -1 0 0
r2:are come	-16 18 -16 -7 -5 -7
r2:are expect	-14 17 -20 -9 -11 -11
r2:are to	-26 2 3 -8 -11 -7
r2:as host	-5 -20 20 -3 -2 -6
r2:asked about	-20 17 -15 -14 -7 -12
r2:asked for	-28 13 0 -18 -7 -8
r2:asked why	-24 8 0 -22 -10 -13
r2:at <place>	-15 -15 16 -12 -5 2
r2:at a	-18 2 1 -4 -6 -9
r2:at the	13 -9 -3 -7 -11 -15
r2:ate from	-14 17 -13 -3 -5 -11
r2:attended the	-11 -5 -18 -3 12 -6
r2:both from	-10 15 -3 0 0 -8
r2:briefed the	-17 19 -15 -7 -10 -13
r2:brought a	-21 30 -12 -12 -23 -9
r2:brought an	-14 15 -16 -5 -8 -7
r2:brought togeth	-11 -21 19 -5 -7 -5
r2:called ,	7 -4 -38 -5 -9 -7
r2:called a	-13 -12 17 -9 -12 -22
r2:called it	26 -4 -19 -7 -14 -30
r2:called on	-7 15 -16 -2 -3 -17
r2:came in	-15 14 -8 -5 -5 -8
r2:came with	-11 17 -13 -1 -6 -15
r2:chaired a	-5 -18 21 -1 -2 -2
r2:cited the	0 -3 -17 -7 -7 3
r2:compared <number>	-15 13 -6 -3 -7 -9
r2:conferred on	-11 16 -15 -3 -4 -3
r2:could not	3 -24 -11 -13 -16 2
r2:cut the	-14 20 -23 -11 -12 -14
r2:dialled in	-24 17 -12 4 -12 -19
r2:did not	-22 5 -10 -26 7 -3
r2:dined with	-7 14 -19 -2 -7 -7
r2:flew home	14 3 -16 -4 -9 -18
r2:flew in	8 -1 -16 -5 -11 -15
r2:followed <person>	-7 15 -5 -4 -5 -22
r2:for <place>	19 -17 -4 -3 -5 -1
r2:for nine	-21 21 -15 -3 -4 -9
r2:for the	-30 17 -11 -12 -24 -21
r2:found out	21 -20 -14 -5 -5 -22
r2:from the	-16 14 -11 -9 -7 -8
r2:gave <person>	0 15 -15 -14 -13 -12
r2:gave a	-18 -27 29 -17 -10 -19
r2:gave each	-18 -9 15 -14 -5 -5
r2:gave no	-1 -35 -1 11 -10 -17
r2:gave the	0 1 -6 -28 -17 -19
r2:had a	-15 -11 -32 -25 -24 23
r2:had all	-31 37 -23 -2 -12 -15
r2:had alreadi	4 -1 -20 -27 1 -18
r2:had also	-24 -3 -11 20 -13 -16
r2:had ask	-3 5 -18 -13 -19 2
r2:had been	-23 -6 -22 2 -8 21
r2:had breakfast	-23 14 -7 -4 -3 -4
r2:had come	-10 19 -13 -12 -15 -26
r2:had confer	-24 -1 3 -4 -9 -18
r2:had gone	-28 -17 -22 -11 -24 29
r2:had met	-32 -4 8 -4 -3 -13
r2:had never	-22 4 -6 -11 11 -13
r2:had no	3 -18 -18 -14 -32 5
r2:had not	6 12 -12 3 -27 -30
r2:had plan	-14 17 -13 0 0 -1
r2:had sent	-10 -13 -16 -32 30 -32
r2:had talk	10 -1 -47 -11 -20 -19
r2:had the	-23 -12 14 -5 -11 4
r2:had to	-28 21 -1 -15 -26 -31
r2:handed <person>	-20 -1 4 -8 -15 -15
r2:has a	-39 2 -23 -1 -20 14
r2:has an	-25 -6 -24 22 -9 -17
r2:has ask	14 -29 16 -23 -13 -7
r2:has been	-5 -18 -9 13 -21 -18
r2:has invit	-16 -16 20 -18 -3 -12
r2:has kept	11 -25 15 -14 -6 -16
r2:has not	9 -21 -17 15 -12 -30
r2:has promis	-25 25 -16 -13 -12 -29
r2:has said	-30 0 -15 -22 -4 19
r2:have ask	-30 27 -11 -19 -8 -12
r2:have been	-29 11 -23 5 -8 -34
r2:have confirm	-9 17 -18 -13 -11 -9
r2:have never	-20 -20 -4 -11 6 7
r2:have said	-14 18 -16 -4 -2 -14
r2:heard of	-21 25 -21 -5 -5 -15
r2:held talk	-15 20 -17 -2 -5 -9
r2:held the	-19 -3 7 -9 -13 -11
r2:himself stai	-6 4 -25 -1 -1 5
r2:hopes for	-10 -22 19 -7 -9 -6
r2:hosted a	-1 -19 19 -1 -2 0
r2:hosted the	-8 -16 16 -1 -1 -2
r2:if releas	-11 1 3 -9 -14 -16
r2:in <date>	16 -5 -18 -7 -8 -25
r2:in <organisation>	-22 24 -27 -8 -17 -16
r2:in <place>	1 -9 10 -13 -17 -23
r2:in a	9 -1 -7 -3 -2 -18
r2:in bulgarian	-21 25 -17 -13 -13 -22
r2:in hi	-22 -14 18 -12 -14 -22
r2:in hospit	-10 -28 -8 -1 9 12
r2:in the	8 -1 -10 -12 -19 -25
r2:into <person>	-16 17 -6 -2 -1 -7
r2:is a	-12 -25 23 -18 -19 -11
r2:is bring	-20 24 -20 -29 -17 -20
r2:is due	-21 25 -19 -6 -3 -5
r2:is expect	12 -2 -12 -12 -15 -16
r2:is in	-22 -5 -41 -25 -38 12
r2:is not	-8 -23 -24 -19 -26 19
r2:is on	-11 -13 -33 17 -16 -5
r2:is recov	8 -16 -23 -17 2 -6
r2:is replac	-11 5 -18 -1 3 -3
r2:is send	-13 -22 -30 -22 24 -24
r2:is to	-44 4 12 -40 -15 -36
r2:it wa	-20 -24 -15 -9 4 14
r2:joined at	-11 18 -4 0 -8 -4
r2:learned of	-2 9 -20 -11 -12 -20
r2:led the	-19 4 2 -14 -16 -15
r2:left after	-20 21 -21 -4 -14 -13
r2:left the	4 -17 0 -1 6 -6
r2:lent the	17 2 -27 -9 -14 -22
r2:let hi	-21 -5 -15 -5 9 -15
r2:lost hi	-1 -10 6 -11 -13 -26
r2:lunched with	13 -17 0 -1 -9 -3
r2:met congoles	-19 -7 9 -1 -1 -5
r2:met in	-18 22 -8 -3 -6 -14
r2:met on	-11 20 -14 -3 -4 -11
r2:met the	-20 -3 5 -5 -3 -8
r2:minister <person>	-17 18 -14 -13 -17 -15
r2:missed her	-5 -17 6 -2 -5 13
r2:nor <person>	-25 -37 -13 -16 -19 33
r2:of <organisation>	15 -2 -13 -23 -30 -35
r2:of <place>	-49 24 -17 2 4 -38
r2:of the	-2 -10 4 -14 -2 -34
r2:on <date>	14 -18 -1 -13 -12 -23
r2:on hi	17 -5 -30 -6 -10 -17
r2:on the	-30 -15 5 -16 -13 12
r2:opened the	-13 -21 18 -6 -10 -10
r2:poured the	-18 10 -6 -11 -15 -19
r2:presided in	-15 -7 10 -4 -9 -15
r2:promised a	-24 -4 10 -8 -12 -12
r2:questioned <person>	-10 16 -23 -3 -7 -2
r2:read aloud	14 1 -18 -8 -6 -11
r2:read hi	-17 -10 18 -5 -16 -10
r2:read out	-27 11 1 -16 -10 -17
r2:read the	-19 -15 6 9 -14 -21
r2:reads the	-16 20 -23 -19 -7 -12
r2:received <person>	-1 -18 8 -4 -9 -6
r2:refused ,	-9 -13 -18 -1 -5 13
r2:rejected the	-12 20 -9 -1 -11 -20
r2:respectively ,	4 -23 8 -5 -5 -12
r2:said ,	-22 -3 12 -4 -9 -8
r2:said a	1 6 -26 -6 -8 -21
r2:said no	-8 -6 -26 -20 -5 11
r2:said nobodi	23 -25 -15 -11 -14 -20
r2:said on	0 -4 3 -1 -2 -16
r2:said outsid	-27 26 -18 -3 -2 -22
r2:said that	-9 7 3 -5 -8 -26
r2:said the	0 -7 10 -11 -9 -26
r2:said thei	-19 8 -26 -9 -12 3
r2:sat in	-34 -5 -3 -7 -9 10
r2:sat to	-5 16 -11 -2 -5 -4
r2:says no	-10 14 -17 -12 -2 -20
r2:says noth	-19 -29 21 -2 -1 -21
r2:says that	18 -17 -19 -2 -2 -10
r2:says there	21 -9 -2 -1 -2 -13
r2:sent a	13 -23 -32 -28 -11 12
r2:sent an	-30 -20 -21 -24 23 -2
r2:sent everybodi	-19 -20 18 -15 -10 -19
r2:sent her	-13 -15 -11 -8 16 -12
r2:sent hi	-17 -14 -15 -5 19 -13
r2:sent regret	-21 18 -24 -22 -32 -4
r2:sent the	-18 -35 0 -21 7 -5
r2:shared a	-12 16 -16 -8 -8 -12
r2:showed <person>	-16 -9 11 -12 -10 -14
r2:signed for	-18 -5 7 -4 -7 -5
r2:spoke first	-18 -25 25 -3 -7 -20
r2:spoke for	-37 14 -10 -7 -8 -12
r2:spoke of	14 -26 -25 -12 -22 12
r2:stayed at	-25 1 -27 -4 22 -21
r2:stayed awai	-26 -25 -17 -5 -21 26
r2:stayed in	-2 -32 -31 -5 -31 22
r2:stayed to	-23 17 -17 -2 -14 -13
r2:takes the	-12 -17 19 -9 -6 -12
r2:texted and	-11 18 -10 -1 -9 -7
r2:the lawyer	-15 7 -7 -6 10 -19
r2:the ministri	-27 29 -14 -2 -2 -10
r2:the onli	-23 -5 7 -1 -3 -7
r2:then the	-7 14 -16 -1 0 -5
r2:though on	-12 16 -16 -4 -12 -11
r2:to a	-16 -2 -4 12 -6 -13
r2:to hi	-9 26 -23 -5 -3 -2
r2:to scrap	-12 -15 16 -6 -3 -2
r2:to talk	-18 -7 8 -14 -5 -3
r2:told <person>	-18 9 -1 12 -7 -17
r2:told a	-17 -4 6 -5 -6 -14
r2:told of	-16 19 -16 -4 -7 -20
r2:told the	14 -20 3 -13 -11 -21
r2:took no	-18 1 1 -9 -9 -16
r2:took note	-18 21 -18 -5 -9 -10
r2:took the	-15 0 8 -7 -6 -10
r2:turned down	-19 -9 -13 -14 -5 18
r2:voted against	-19 16 -14 -6 -8 -13
r2:voted for	-18 -9 12 -7 -14 -10
r2:voted to	-20 -5 -34 -7 -15 12
r2:waited at	10 -17 -11 -7 -11 5
r2:waited in	4 -16 -11 -3 -2 7
r2:walked out	1 8 -32 -9 -5 -15
r2:wants the	15 6 -19 -10 -6 -12
r2:was admit	-16 10 -16 -5 -4 6
r2:was ask	-27 -7 1 6 -29 0
r2:was at	-39 9 -17 -9 10 -7
r2:was ill	-8 -12 -2 -2 -18 21
r2:was in	-5 -42 -4 -25 -14 24
r2:was invit	-27 -16 -12 16 -5 -11
r2:was not	-9 -42 -16 -25 15 6
r2:was on	-9 4 -24 -20 -11 -2
r2:was put	-22 21 -20 -8 -8 -7
r2:was question	0 15 -7 -1 -7 -3
r2:was receiv	-22 22 -19 -6 -15 -15
r2:was refus	-6 -9 -1 0 -19 10
r2:was repres	-16 -13 -14 -4 18 -18
r2:was sent	-16 8 -11 14 -16 -20
r2:was stop	-18 -16 -7 -15 -16 19
r2:was the	9 6 -24 -12 -15 -22
r2:was to	2 -4 -3 -20 -19 -3
r2:was told	-18 -10 -6 -4 -12 16
r2:was travel	-30 -29 -9 -3 -12 35
r2:was with	-28 30 -30 -17 -27 -25
r2:welcomed the	9 -23 0 -8 -12 -16
r2:went instead	-10 21 -11 -15 -10 -13
r2:went out	-13 -19 2 15 -2 -6
r2:went over	-10 20 -9 -6 -2 -10
r2:went togeth	-4 16 -15 -1 -1 -3
r2:were all	-24 28 -6 -5 -8 -33
r2:were alreadi	-25 25 -16 -6 -2 -18
r2:were ask	-24 -23 -24 6 -6 12
r2:were join	-15 -9 10 -3 -10 -20
r2:were not	24 -26 -15 -5 -8 -16
r2:were present	-34 38 -26 -10 -19 -23
r2:were receiv	-11 16 -13 -1 -4 -4
r2:who had	-18 -3 4 -2 -4 -10
r2:whom thei	-16 13 -14 -3 -12 -9
r2:will attend	-24 24 -18 -7 -19 -28
r2:will be	-56 -12 -6 -24 9 12
r2:will come	-24 16 -10 -15 -8 -19
r2:will hear	-9 11 -15 -4 -5 -11
r2:will host	-8 -16 18 -5 -9 -10
r2:will jointli	-12 16 -12 -1 -3 -8
r2:will meet	-24 9 -5 -2 -2 -9
r2:will not	-15 -21 -22 -19 -23 23
r2:will pai	-17 -7 23 -11 -15 -31
r2:will receiv	1 -16 7 -2 -2 -4
r2:will share	-19 -25 26 -11 -11 -22
r2:will speak	-7 18 -20 -8 -15 -16
r2:will travel	-9 17 -17 -7 -8 -14
r2:with journalist	-13 20 -20 -3 -5 -11
r2:would be	-32 9 -35 -13 -4 13
r2:would come	-15 -10 18 -11 0 -11
r2:would not	8 -17 -9 -4 -2 -1
r:'	6 -20 -14 -15 14 -1
r:)	-25 28 -29 -24 -31 -35
r:,	-13 -9 16 -6 -13 -9
r:<date>	6 -2 -7 -6 -11 -17
r:<number>	-29 22 -18 -13 -15 -17
r:<person>	-27 -20 -1 -16 23 -4
r:a	11 24 -25 -10 -13 -23
r:about	-9 24 -22 -29 -19 -16
r:accord	-16 9 -7 -3 0 -1
r:across	-12 18 -18 -1 -3 -6
r:admit	9 8 -12 -5 -21 -10
r:advis	16 -16 -15 -14 -12 -16
r:after	-22 23 -19 -4 -5 -22
r:against	-31 18 -20 -12 -9 -7
r:agre	-20 -7 10 -7 -13 -15
r:all	-19 -10 12 -2 -1 -4
r:among	20 -18 -20 -8 -10 -15
r:and	-5 -7 3 -18 -29 -3
r:announc	9 -28 5 -15 -40 -28
r:answer	5 8 -6 -33 -14 -18
r:appear	-12 -2 6 -12 -18 -20
r:ar	-16 11 -3 -14 -14 -15
r:arriv	-30 32 -23 -8 -10 -18
r:as	8 -5 -6 -14 -14 -23
r:ask	-13 16 2 -51 -16 -29
r:at	-20 -3 7 -13 -17 -3
r:attend	-17 2 -23 -9 11 -10
r:beg	-19 13 -15 -6 -13 -9
r:began	-22 22 -19 -5 -7 -12
r:blame	-18 13 -1 -14 -12 -16
r:brief	-25 24 -22 -12 -16 -18
r:broke	-11 2 -16 -6 13 -11
r:brought	-24 13 0 -10 -14 -14
r:but	-23 -3 -3 -13 13 1
r:by	-27 -17 -19 -13 30 -38
r:call	0 -9 -22 -12 -18 8
r:came	-34 21 -29 -8 -1 -3
r:carri	-18 7 4 -9 -10 -14
r:cite	-6 4 -27 -11 -17 6
r:come	-17 -17 -17 20 -3 -13
r:compar	-15 13 -6 -3 -7 -9
r:confer	-13 22 -21 -3 -4 -4
r:conven	-15 -17 20 -3 -4 -9
r:could	3 -24 -11 -13 -16 2
r:count	-5 18 -26 -13 -17 -24
r:cut	-18 3 1 -11 -11 -14
r:declin	-1 -10 -1 -16 -17 2
r:deni	16 -10 -20 -13 -8 -10
r:di	1 8 -13 -11 -12 -15
r:diall	-24 17 -12 4 -12 -19
r:did	-24 9 -8 -25 3 -9
r:doe	16 -24 -18 -22 -20 -9
r:drew	-24 13 6 -9 -12 -14
r:drove	-16 18 -16 -5 -5 -12
r:excus	-10 -19 -14 -1 -12 20
r:expect	12 -35 12 -24 -23 -17
r:explain	-17 6 -7 -9 -11 1
r:fell	-1 16 -16 -12 -18 -20
r:flew	11 7 -23 -13 -13 -25
r:follow	-2 -2 -28 -22 -24 4
r:for	-3 14 -18 -10 -24 -23
r:found	-1 -6 -19 -10 -10 6
r:from	-18 15 -11 -8 -6 -8
r:gather	-10 -24 19 -4 -3 -5
r:gave	0 -11 7 -3 -23 -31
r:ha	-7 -30 -2 10 -18 -4
r:had	-17 -19 -6 -6 16 11
r:hand	2 1 3 -13 -24 -21
r:hasn't	-24 -13 -13 22 -5 -12
r:have	-39 15 -36 -1 -6 -16
r:heard	0 -4 -1 -8 -9 -25
r:held	-29 7 3 -16 -16 -23
r:himself	2 4 -21 -8 -11 -3
r:hope	-10 -22 19 -7 -9 -6
r:host	-12 -28 31 -4 -10 -11
r:if	-11 1 3 -9 -14 -16
r:in	-11 0 0 -19 -20 -10
r:insist	-22 13 4 -5 -16 -17
r:into	-19 18 -12 -5 -4 -10
r:invit	-12 -19 19 -9 -1 -5
r:it	-26 6 -24 -9 2 11
r:join	-7 19 -25 -5 -12 -7
r:kept	-24 -14 17 -19 -15 -1
r:laid	-15 25 -25 -8 -9 -18
r:last	-23 27 -21 -3 -6 -6
r:later	5 2 -8 -5 -14 -17
r:learn	-7 4 0 -12 -13 -24
r:led	-25 16 -12 -17 -17 -17
r:left	-23 -2 -11 -10 16 -21
r:lent	13 -12 -2 -13 -17 -27
r:let	3 -24 19 -12 -6 -20
r:listen	17 -1 -6 -9 -8 -21
r:lost	-6 1 0 -20 -19 -33
r:mai	-12 -2 -19 13 -12 -14
r:meet	-29 -1 4 -6 -6 -6
r:met	-4 4 -1 -9 -13 -24
r:minist	-17 18 -14 -13 -17 -15
r:miss	-17 -19 2 -5 -11 18
r:neither	-11 -17 -20 -11 -19 12
r:never	25 -3 -22 -3 -2 -24
r:no	-22 -22 -11 16 -13 1
r:nor	-27 -4 -16 -19 -21 31
r:not	-1 -28 -22 3 -10 15
r:not-near	-9 -30 -26 5 -7 20
r:object	-16 16 -10 -7 -8 -10
r:of	-18 16 -16 -5 2 -49
r:offer	-23 -8 16 -11 -20 -20
r:offic	-12 -19 13 8 -1 9
r:on	-3 3 -4 -20 -29 -11
r:open	-15 -23 18 -6 -10 -11
r:own	-17 -26 7 -8 -10 16
r:plead	-18 -20 -16 -9 -11 19
r:pour	-18 10 -6 -10 -14 -19
r:prais	7 -25 7 -14 -15 -20
r:present	-11 16 -15 -7 -7 -17
r:presid	-25 -24 29 -12 -12 -21
r:promis	15 -17 1 -16 -15 -28
r:ran	-21 18 -13 -5 -12 -11
r:read	-18 14 3 5 -25 -37
r:receiv	-1 -19 9 -8 -9 -11
r:refus	-23 -19 -7 -6 -10 16
r:reject	-12 20 -9 -1 -11 -20
r:remain	-7 -17 -15 -5 -15 10
r:rememb	-1 10 -27 -14 -23 -19
r:report	-17 22 -18 -6 -15 -17
r:resid	-18 21 -17 -9 -13 -19
r:respect	9 -23 8 -15 -14 -15
r:sai	2 -6 -8 -19 -7 -2
r:sat	-37 11 -8 -8 -12 1
r:see	22 -16 -1 -19 -15 -24
r:sent	-7 -20 -8 -49 -1 2
r:serv	-30 -8 20 -17 -17 -15
r:share	-12 16 -16 -8 -8 -12
r:show	-35 12 5 -15 -17 -28
r:sign	4 0 -1 -9 -12 -17
r:speak	-22 24 -20 -26 -13 -13
r:spoke	-10 6 -7 -10 -21 -6
r:stai	-42 12 9 -21 5 -15
r:stamp	-21 20 -14 -6 -12 -7
r:stood	-26 4 10 -21 -39 -31
r:swear	7 4 -23 -20 -22 -21
r:tabl	-25 19 -5 -13 -9 -5
r:take	-16 -3 13 -13 -11 -18
r:telephon	-11 22 -25 -9 -15 -14
r:testifi	-13 19 -15 -10 -13 -16
r:text	-11 18 -10 -1 -9 -7
r:that	-18 18 -14 -4 -1 -14
r:the	3 5 -18 -20 -10 -18
r:then	-2 9 -19 -9 -15 -7
r:there	22 10 -13 -7 -16 -21
r:think	19 -17 -13 -6 -3 -10
r:though	-23 23 -19 -7 -13 -12
r:through	9 -6 -9 -8 -16 -12
r:to	-20 -3 0 3 -15 0
r:togeth	-6 -16 11 -2 -6 -4
r:took	-3 -14 18 -10 -19 -21
r:translat	-19 15 -12 -10 -11 -12
r:turn	6 -23 -13 -15 -7 10
r:visit	-7 14 -17 -2 -3 -8
r:vote	-37 11 1 -16 -24 -7
r:wa	-7 -15 -22 -13 -2 16
r:wait	10 -22 -15 -8 -10 12
r:walk	-10 -4 8 -12 -7 -20
r:want	1 6 -11 -16 -22 -28
r:warn	21 -18 -17 -5 -7 -15
r:watch	-6 -19 -21 -15 -17 18
r:welcom	8 -24 13 -10 -14 -18
r:went	-2 -16 9 6 -22 -14
r:wept	-7 15 -20 -17 -18 -20
r:were	7 2 -15 -1 -16 -15
r:when	17 -16 -3 -1 -3 -4
r:which	-14 15 -19 -4 -9 -6
r:who	-7 9 -8 -6 -9 -15
r:whom	-16 13 -14 -3 -12 -9
r:will	-30 4 3 -29 -17 4
r:with	-41 11 -10 -25 -27 7
r:would	5 -9 3 -14 -25 -4
r:wrote	0 4 -5 -18 -21 -9
r:ye	-25 3 10 -29 -25 -27
rb:'s	-20 11 -18 -14 -28 12
rb:a	-8 -17 -8 7 -9 3
rb:aboard	-13 -1 -23 -7 -12 11
rb:about	-3 -9 5 4 -9 -21
rb:abov	9 -5 -30 -1 -4 -5
rb:abstain	-22 25 -30 -20 -14 -21
rb:accept	-26 31 -26 -26 -14 -17
rb:accord	-18 12 -9 -3 -2 -2
rb:account	-9 11 -17 -13 -9 -14
rb:address	11 5 -20 -8 -14 -11
rb:adjourn	1 2 -11 -9 -16 -3
rb:admir	-13 27 -25 -5 -9 -13
rb:admit	-11 13 -23 -8 -23 7
rb:advic	-14 -18 -13 -2 -21 19
rb:advis	16 -16 -12 -14 -12 -15
rb:after	-5 6 -11 -7 -21 -6
rb:afterward	1 0 6 -5 -12 -22
rb:against	17 -12 -5 -26 -24 -25
rb:agenc	-20 11 -5 -4 -7 -11
rb:agenda	-3 3 -22 -2 -2 2
rb:agent	3 16 -12 -5 -5 -20
rb:agre	-17 -6 5 -8 -11 -2
rb:aid	-17 -9 5 -11 5 6
rb:air	20 -15 -16 -17 -17 -27
rb:airport	-23 -9 -11 13 -8 16
rb:all	-5 -8 3 -21 8 -17
rb:allow	-10 -16 19 -6 -8 -10
rb:alon	-2 11 -18 -9 -18 -2
rb:along	-15 1 6 -10 -10 -17
rb:aloud	0 1 0 -17 -15 -18
rb:alreadi	-4 -5 -35 -1 0 -4
rb:also	-24 5 -11 19 -13 -23
rb:ambassador	22 -10 -22 -14 -11 -2
rb:among	8 -2 -22 -11 -13 -16
rb:analyst	-8 16 -25 -7 -14 -18
rb:announc	-4 -28 9 -24 19 -35
rb:anoth	-28 20 -13 -10 -9 -5
rb:answer	5 -9 -17 17 -18 -36
rb:anthem	-22 22 -9 -4 -16 -14
rb:anyon	-20 -8 3 -9 -16 18
rb:apart	-9 14 -17 -8 -7 -9
rb:apologis	-18 -22 17 -8 -9 -8
rb:appeal	16 -7 -5 -14 -19 -28
rb:appear	-25 -13 -12 -14 8 15
rb:appoint	12 1 -15 -10 -10 -17
rb:argu	-8 16 -13 -8 -9 -10
rb:armi	-19 -2 -4 -6 -9 6
rb:arrest	-1 -11 -3 -20 -10 13
rb:arriv	-22 30 -24 -10 -11 -19
rb:as	-6 16 -7 -31 -27 -20
rb:ash	-16 1 -4 -9 -11 8
rb:ask	-18 7 -14 3 -5 -22
rb:attend	-22 -14 3 -17 15 5
rb:audienc	-20 -16 11 -8 -9 5
rb:auditor	12 -29 -9 -6 -9 -2
rb:awai	-4 -15 -33 -20 1 1
rb:back	-19 -14 0 -26 -23 25
rb:bad	-28 -19 -27 -18 -17 23
rb:bag	-17 20 -15 -5 -5 -13
rb:ban	-24 7 3 -15 -18 -1
rb:bank	-21 18 -15 -10 -8 -14
rb:bargain	-5 19 -19 -6 -5 -10
rb:base	-11 16 -15 -3 -4 -3
rb:be	-16 -5 -32 -25 -8 23
rb:bed	-34 -31 -2 -13 3 13
rb:been	-10 -15 -24 14 -17 -5
rb:befor	11 -18 -7 -11 -10 5
rb:beg	-22 12 -21 -12 -18 -5
rb:began	-16 0 -28 -8 -13 13
rb:behind	-23 -21 21 -2 -21 -8
rb:bell	-10 -20 18 -6 -8 -10
rb:bench	-32 14 -4 -12 -20 -15
rb:besid	-23 -4 12 -8 -11 -10
rb:between	-25 -17 19 -15 -13 -18
rb:bishop	-21 -15 15 -11 -14 -5
rb:blame	-3 5 -1 -14 -12 -18
rb:bless	-26 -25 27 -12 -11 -10
rb:blizzard	-6 16 -12 -1 -1 -2
rb:board	4 -3 -27 -8 -11 8
rb:boat	-25 0 -10 -23 -36 13
rb:boi	-15 16 -9 -3 -3 -17
rb:book	-13 11 -19 -24 -19 1
rb:boss	-14 24 -20 -3 -12 -10
rb:both	-13 12 12 -19 -9 -30
rb:bought	-25 19 -10 -16 -11 -16
rb:box	-25 2 -11 -13 -11 13
rb:boycot	-19 -20 -13 -2 -14 21
rb:break	-23 -16 21 -9 -11 -14
rb:breakfast	-9 23 -21 -9 -12 -15
rb:brief	-27 13 -13 -13 -17 1
rb:bring	-15 1 -1 6 -24 -26
rb:broke	-24 8 -17 -12 12 -18
rb:brought	-9 11 -5 -10 -15 -22
rb:bu	-28 11 -3 -3 -7 -15
rb:bucket	-16 26 -23 -8 -4 -12
rb:bui	6 -28 17 -5 -10 -17
rb:build	-20 -1 -20 -11 -14 12
rb:bulgarian	-21 25 -17 -13 -13 -22
rb:burn	12 -17 -9 -7 -9 -11
rb:buse	-16 16 -12 -9 -10 -13
rb:but	-25 -7 6 -13 9 0
rb:buyer	-21 -3 6 -8 -6 -7
rb:by	-18 -6 -21 -24 26 -4
rb:call	-5 -17 3 -31 -3 -1
rb:calm	4 6 -16 -5 -6 -10
rb:came	-10 7 -22 -19 -11 8
rb:canal	10 -3 -14 -3 -6 -15
rb:cancel	-26 -3 3 -12 18 -25
rb:canneri	-14 18 -13 -4 -7 -9
rb:canteen	9 -6 5 -7 -3 -16
rb:captain	15 -8 -16 -3 -4 -15
rb:car	12 -4 -20 -5 -3 -8
rb:card	-9 -14 -17 -11 -18 20
rb:carri	-18 7 3 -8 -10 -14
rb:case	20 -7 -20 -8 -12 -6
rb:cattl	-29 -6 -5 -7 -16 15
rb:cent	-1 -29 23 -16 -26 -21
rb:chain	-13 20 -13 -1 -3 -3
rb:chair	-35 -23 34 -19 -5 -28
rb:chairman	-20 32 -42 -20 -10 -32
rb:chamber	9 -26 17 -11 -19 -21
rb:chang	-13 18 -21 -5 -6 -16
rb:charg	16 -15 2 -14 -12 -10
rb:chart	-20 3 11 -9 -9 -12
rb:chief	-28 7 10 -10 -4 -26
rb:children	17 -16 -20 -6 -12 3
rb:cite	-6 4 -27 -11 -17 6
rb:citi	6 -26 7 -4 -3 7
rb:clean	-26 16 -13 -16 -8 12
rb:clerk	-21 1 -26 -12 23 -18
rb:client	-17 -4 -10 -3 -1 9
rb:close	-23 -7 -10 -6 -18 11
rb:club	-17 14 -14 -7 -2 -7
rb:coach	-22 -5 -6 -1 -11 17
rb:cold	-10 -17 7 -1 -7 2
rb:colleagu	5 -4 -2 -6 -16 -11
rb:colonel	-21 21 -18 -7 -7 -11
rb:come	-44 10 -10 6 -34 11
rb:command	-21 19 -13 -7 -8 -18
rb:comment	33 -30 13 -9 -23 -38
rb:compani	-20 21 -2 -18 -16 -16
rb:compar	-16 16 -12 -4 -7 -10
rb:confer	-32 -5 9 -12 -12 -16
rb:confirm	-7 2 4 -17 -16 -24
rb:congoles	-19 -7 9 -1 -1 -5
rb:connect	-26 3 -12 -5 -22 17
rb:conven	-18 -19 24 -4 -8 -12
rb:cooper	-7 18 -13 -2 -2 -10
rb:correct	-13 21 -20 -9 -18 -18
rb:cost	15 -23 7 -8 -10 -15
rb:could	5 -17 -10 -14 -20 5
rb:council	-29 2 -4 -7 4 -2
rb:counsel	-16 -14 4 -6 7 -3
rb:count	-7 8 -19 -13 -16 -3
rb:countri	1 -9 -20 -5 -8 5
rb:court	-23 -21 8 -6 -9 17
rb:crack	-10 -20 18 -6 -8 -10
rb:creditor	-12 19 -20 -4 -4 -10
rb:crew	-22 -6 1 -5 -7 13
rb:crisi	-8 19 -6 -9 -1 -5
rb:cross	-23 11 -24 -12 -14 11
rb:custodi	18 -13 -1 -1 -6 -17
rb:custom	-23 30 -21 -7 -14 -24
rb:cut	14 -5 -2 -12 -17 -22
rb:dai	3 -12 -6 7 7 -23
rb:daili	-13 -17 19 -4 -6 -10
rb:dam	-21 -17 13 -4 -7 7
rb:date	-7 -2 9 -14 -15 -27
rb:daughter	-16 -14 -20 -9 24 -13
rb:dead	-7 -6 1 -27 9 -34
rb:dealer	-19 21 -15 -3 -3 -7
rb:death	14 -12 -3 -7 -15 -16
rb:decid	-17 -6 8 13 -1 -10
rb:decis	6 -29 15 -13 -12 -17
rb:declin	4 -5 -5 -20 -21 -3
rb:defend	-15 11 -10 -9 -13 -16
rb:deleg	-29 -14 21 -15 -17 -23
rb:demand	0 15 -17 -14 -12 -17
rb:deni	25 -14 -10 -13 -11 -10
rb:deputi	-20 -22 3 -16 13 2
rb:di	11 5 -13 -12 -13 -15
rb:diall	-7 15 -12 3 -12 -13
rb:diamond	-13 -9 17 -13 -10 -3
rb:did	-32 7 -14 -23 0 7
rb:dine	-16 15 -12 -8 -8 -15
rb:dinner	6 -10 4 -12 -19 -25
rb:director	-25 6 -1 -15 -8 4
rb:disput	-11 -9 15 -4 0 8
rb:district	-6 13 -12 -7 -6 -19
rb:do	13 -5 -23 -15 -21 -12
rb:doctor	-14 -7 -18 -6 -8 14
rb:document	-24 14 5 -12 -12 -22
rb:doe	25 -25 -20 -19 -23 -21
rb:door	-18 9 0 -13 -20 -16
rb:doubt	20 -14 -15 -7 -7 -15
rb:down	-1 -14 9 -22 2 -19
rb:drank	-17 8 -3 -9 -7 -10
rb:drew	-24 13 6 -9 -12 -14
rb:driver	-21 15 -5 -5 -9 -13
rb:drove	-16 5 -19 -5 -5 5
rb:drown	13 -8 -20 -13 -15 -17
rb:dry	-28 3 -1 -4 -4 -12
rb:dry-port	-7 15 -15 -5 -1 -2
rb:due	-26 4 -26 -21 -34 17
rb:dust	-16 13 -14 -3 -12 -9
rb:east	-18 17 -16 -10 -8 -12
rb:editor	-20 -19 21 -8 -10 -16
rb:elder	-21 1 13 -2 -4 -8
rb:electr	-26 -16 20 -15 -11 -8
rb:eleven	7 -21 16 -12 -11 -11
rb:els	-13 18 -15 -1 -1 -6
rb:empti	-28 7 8 -6 -17 -16
rb:end	-22 25 -14 7 -12 -20
rb:energi	-11 16 -13 -1 -4 -4
rb:engin	-18 31 -24 -10 -8 -10
rb:enthron	-11 -5 -18 -3 12 -6
rb:envoi	-31 11 -1 -12 -11 -17
rb:even	11 -21 3 -15 -19 -17
rb:ever	-12 15 -4 0 0 -2
rb:everybodi	-15 5 12 -17 -17 -18
rb:evid	-19 28 -28 -6 -4 -2
rb:excus	-10 -13 -14 -2 -17 16
rb:execut	-13 3 2 -8 -11 -15
rb:exil	3 7 -17 -12 -8 -12
rb:expect	6 -7 7 -28 -18 -28
rb:explain	-22 -1 -8 -9 -12 7
rb:face	-25 7 -6 -15 -29 1
rb:fair	-6 13 -19 -4 -5 -6
rb:farm	-23 14 -5 -4 -4 -3
rb:farmer	-27 -2 6 -4 -5 -12
rb:father	11 -27 8 -8 -1 -16
rb:fell	-12 1 -17 -12 7 7
rb:ferri	-30 2 6 -18 -26 -18
rb:fetch	17 -17 -14 -9 -6 -10
rb:fever	-16 -6 -13 -10 8 4
rb:figur	-14 16 -13 -6 -6 -2
rb:file	2 9 -21 -10 -10 -21
rb:financ	13 -18 -12 -14 11 -22
rb:first	0 12 -16 -21 -16 -19
rb:fish	-3 -9 10 -10 -10 -17
rb:flew	7 7 -28 -15 -16 1
rb:flight	-19 6 -29 -8 -16 17
rb:flower	-13 31 -33 -3 -5 -6
rb:flu	-27 -13 -12 -5 6 -2
rb:follow	-27 8 -6 -23 -24 2
rb:foot	-21 -11 -12 -13 1 13
rb:for	-10 9 5 -6 -2 -54
rb:foreign	-20 -17 19 -9 -13 -7
rb:former	-2 -1 2 -7 -18 -19
rb:forti	0 0 3 -10 -21 -17
rb:found	15 -25 -32 -22 -21 12
rb:fountain	-20 16 -14 -7 -5 -10
rb:four	3 1 1 -11 -21 -18
rb:french	-15 14 -7 -9 -19 -19
rb:from	14 -10 -15 -15 -12 -10
rb:front	-19 -13 12 -2 -5 -2
rb:funer	-36 -4 -10 -14 25 -20
rb:garden	-17 6 8 -5 -11 -7
rb:gate	-16 7 -18 -7 -13 8
rb:gather	1 -1 -1 -12 -12 -20
rb:gave	-1 -12 5 -4 -11 -32
rb:georgian	-29 -25 25 -8 -16 -19
rb:given	-14 14 -11 -19 3 -27
rb:go	-34 30 -27 -15 1 -6
rb:gone	-30 -19 -8 -11 -24 28
rb:got	-19 16 -17 1 -15 2
rb:govern	-17 0 9 -3 -3 -8
rb:governor	11 11 -21 -13 -14 1
rb:grass	-21 20 -16 -7 -8 -7
rb:greet	-30 -20 11 -15 19 -12
rb:group	-33 12 -25 -19 -22 4
rb:guard	-21 -26 10 -15 -14 16
rb:guest	-10 -3 -7 16 -15 -17
rb:ha	-10 -27 5 8 -21 -8
rb:had	-11 -10 -15 -8 22 2
rb:half	7 -7 -7 5 -12 -21
rb:hall	-40 11 -6 -18 -31 -4
rb:hand	-1 -1 -5 -15 8 -18
rb:harbour	17 -17 0 -2 -9 -12
rb:hasn't	-24 -13 -13 22 -5 -12
rb:he	6 8 -22 -2 -6 -13
rb:head	-30 5 5 -14 -19 -32
rb:hear	-26 -9 10 -11 3 -9
rb:heard	-2 -8 -2 -17 -22 2
rb:held	-31 -2 8 -14 -15 -3
rb:helicopt	-16 27 -15 -2 -16 -6
rb:her	-35 11 0 -6 7 -24
rb:hi	-29 -11 9 -26 23 -19
rb:hide	-18 -4 -11 -6 -11 7
rb:highwai	-6 16 -12 -1 -1 -2
rb:him	-7 -4 -9 -21 7 -32
rb:himself	-5 -2 0 -14 -19 -4
rb:hold	-4 16 -17 -12 -17 -15
rb:holidai	-13 8 -10 -9 -17 12
rb:home	-2 -7 -11 -30 -14 9
rb:hope	-15 -23 23 -12 -14 -10
rb:hospit	-14 2 -15 -8 6 4
rb:host	-6 -6 2 -10 5 -18
rb:hotel	-4 11 -18 -11 -14 5
rb:hour	-13 8 4 -12 -15 -23
rb:hundr	-18 7 -1 -9 -8 -17
rb:husband	-4 12 -19 -5 -18 -8
rb:if	-20 9 1 -15 -17 -20
rb:ill	-24 -21 4 -9 -28 17
rb:imam	-13 -16 19 -8 -10 -10
rb:in	-5 -7 -8 -16 -11 10
rb:inaugur	-13 -12 13 -6 -22 -9
rb:indian	-16 17 -16 -5 -4 -10
rb:inquiri	18 -16 -17 -10 -7 -12
rb:insist	-22 13 4 -5 -16 -17
rb:instead	-28 10 -17 -16 -3 -6
rb:institut	-15 -9 10 -3 -10 -20
rb:insur	16 -15 -5 -1 -11 -5
rb:interpret	-25 25 -23 -16 -21 -24
rb:interview	2 -29 16 -3 -9 -1
rb:into	1 9 -6 -17 -20 -31
rb:investor	-32 -3 9 -11 -11 -17
rb:invit	-11 -25 -1 14 -28 -5
rb:is	-5 -16 -11 5 -6 0
rb:island	-3 -30 22 -5 -13 -6
rb:it	-20 -2 -11 2 3 7
rb:jail	18 -11 -10 -9 -5 -14
rb:japanes	-7 13 -21 -3 9 -18
rb:jar	-21 19 -9 -15 -13 -16
rb:join	-20 15 -19 2 -20 -3
rb:jointli	-12 16 -12 -1 -3 -8
rb:journalist	14 -16 -22 -13 -16 6
rb:judg	-4 -2 -32 -10 -18 10
rb:junior	-7 -11 -17 -7 15 -13
rb:keep	-28 23 -16 -9 -19 -3
rb:kept	-17 -4 1 7 -23 -9
rb:kill	10 -12 2 -17 -13 -11
rb:kilometr	-25 15 -10 -3 -8 -13
rb:kitchen	-21 7 1 -5 -12 -24
rb:know	24 -30 -15 -25 -14 -17
rb:labour	-14 13 -11 -3 -5 -17
rb:laid	-27 12 -26 -9 -13 5
rb:lakesid	-6 19 -19 -1 -2 -2
rb:land	1 20 -12 -20 -21 -19
rb:last	0 16 -29 -5 1 -21
rb:late	-21 -6 -4 12 -15 1
rb:later	24 -9 -13 -15 -26 -27
rb:lawyer	-5 -1 -26 -13 11 -1
rb:lead	-16 26 -24 -20 -15 -18
rb:leader	-41 2 15 -14 -17 -29
rb:learn	5 -4 -2 -15 -16 -25
rb:leas	-7 15 -15 -5 -1 -2
rb:leav	2 -1 -29 -15 17 -35
rb:led	-8 16 -15 -18 -18 -18
rb:left	-19 11 -20 -20 7 -31
rb:lender	-7 13 -21 -3 9 -18
rb:lent	10 0 -12 -14 -18 -29
rb:less	20 -18 -12 -10 -10 -16
rb:letter	-23 2 -16 14 -24 14
rb:liaison	-13 18 -15 -8 -7 -22
rb:link	-22 12 -8 -6 -14 -12
rb:list	-29 17 -28 21 -8 -6
rb:lithuanian	-3 -16 17 -1 -2 -1
rb:live	15 -22 7 -11 -7 -12
rb:loan	-32 -6 8 -19 -8 -6
rb:lobbi	-21 24 -18 -19 -24 -28
rb:log	24 -19 -25 -17 -8 -18
rb:logger	-5 -2 9 -10 -23 -19
rb:longest	-26 -3 8 -16 7 -23
rb:look	-12 28 -30 -6 -6 -8
rb:lost	-12 5 -2 -21 -25 -3
rb:lunch	-5 -28 17 -14 -23 12
rb:mai	-17 2 -24 12 -19 2
rb:main	27 -25 -9 -5 -4 -7
rb:man	-21 3 14 -3 -8 -10
rb:map	-25 2 2 10 -5 -10
rb:master	9 -17 8 -2 -11 -6
rb:mayor	-37 -3 4 -10 -10 25
rb:me	19 -24 -24 -11 10 -11
rb:meant	-16 -16 8 -2 12 -8
rb:mediat	18 12 -29 -13 -8 -17
rb:meet	15 3 -15 -3 -11 -35
rb:member	10 -14 10 -11 1 -22
rb:memori	-15 -9 10 -3 -10 -20
rb:men	12 -24 18 -3 -4 -4
rb:mention	22 -6 -8 -9 -25 -27
rb:menu	21 -28 -13 -15 -21 -2
rb:messag	12 -24 11 -23 -8 -8
rb:met	7 3 -20 -8 -11 -9
rb:militia	-4 16 -15 -1 -1 -3
rb:mine	-11 15 -15 -6 -7 -6
rb:miner	-23 3 15 -5 -10 -8
rb:minist	-18 -15 -8 -18 20 1
rb:ministri	-36 15 -5 -4 -10 -11
rb:minut	-21 4 -1 -17 -18 -7
rb:miss	-14 -6 -4 -9 -23 11
rb:mission	-7 26 -26 -1 -2 -3
rb:moder	-29 -26 29 -28 -26 -26
rb:monei	4 -8 5 -17 -14 -20
rb:month	7 -11 9 -10 -16 -18
rb:more	22 -12 -21 -10 -9 -19
rb:most	5 -3 2 -19 -10 -16
rb:mother	-11 8 0 -2 -8 -21
rb:motor	-19 24 -29 -13 -19 -23
rb:mozambican	-11 16 -13 -1 -4 -4
rb:name	3 6 -10 -21 -26 -28
rb:nation	-17 -6 11 -5 -11 -15
rb:near	-8 17 -10 -10 -14 -17
rb:negoti	-15 -27 2 -6 -9 19
rb:neither	20 -30 7 -17 -24 -8
rb:nephew	-23 -7 -20 -19 13 -17
rb:never	3 -11 -24 -17 12 -5
rb:new	24 -38 7 -13 3 -31
rb:new-year	-6 13 -19 -4 -5 -6
rb:newspap	0 4 -15 -10 -9 -23
rb:next	-13 20 -15 -9 -17 -18
rb:niec	-7 -7 -8 -5 12 -18
rb:nine	10 -4 -4 -13 -7 -26
rb:nineteen	16 -9 -17 -9 -6 -12
rb:nineti	-20 -9 5 -21 -15 13
rb:no	-12 -17 -13 14 -37 6
rb:nobodi	-24 8 5 -21 1 -8
rb:none	12 -9 3 -21 -9 -15
rb:nor	0 -23 -9 -25 -27 21
rb:northern	-20 -22 22 -3 -11 -11
rb:not	-11 -19 -23 -3 3 11
rb:note	-33 14 -20 -20 -26 5
rb:noth	1 8 -11 -25 -24 -23
rb:number	-25 -4 11 -16 -17 -23
rb:oath	-13 -1 5 -6 -20 -10
rb:object	-30 20 7 -19 -25 -30
rb:observ	15 7 -6 -23 -9 -32
rb:off	-26 -9 8 -9 -18 27
rb:offer	-28 8 8 -16 -15 -25
rb:offic	13 -8 0 -8 -6 -20
rb:offici	-22 -6 9 -3 -3 -14
rb:oil	-16 -15 16 -3 -12 -21
rb:onc	-31 24 -20 -9 -10 -12
rb:onli	28 -9 -7 -15 -19 -26
rb:open	0 -9 -2 -9 4 -33
rb:oper	-15 2 -10 -8 -15 10
rb:opposit	-33 0 7 -8 -22 -24
rb:order	1 -24 15 -15 -21 -33
rb:other	-16 25 -10 -7 -8 -27
rb:out	-21 13 -7 -6 -27 -9
rb:outsid	-7 13 -5 -8 -15 -20
rb:over	-15 16 -13 -9 -14 -10
rb:own	-8 -16 5 -10 -21 3
rb:owner	-6 -5 2 -5 -7 -15
rb:pack	-19 15 -1 -11 -17 -16
rb:page	-14 -11 18 -13 -15 1
rb:pai	-10 -7 19 -11 -16 -32
rb:palac	-27 22 -9 -5 -6 -28
rb:panel	-14 6 -3 -2 -8 -21
rb:paper	-12 19 -22 -12 -1 -24
rb:parish	-15 -8 17 -10 -5 -27
rb:parliament	-14 -2 -20 -3 -3 8
rb:part	-4 11 -22 -5 -12 -11
rb:parti	12 -31 20 -10 -11 -22
rb:pass	33 -22 -13 -11 -19 -29
rb:passport	-26 1 8 -16 -19 -5
rb:peasant	-22 -5 14 -7 -8 -25
rb:pen	6 -3 -1 -17 -20 -18
rb:penguin	-4 21 -23 -7 -1 -3
rb:pension	-22 27 -24 -18 -12 -22
rb:peopl	-25 -9 17 -8 -10 -3
rb:per	-1 -29 23 -16 -26 -21
rb:person	-12 0 4 -14 2 -22
rb:peruvian	-25 -7 12 -7 -9 -5
rb:petit	-13 23 -24 -9 -7 -9
rb:phone	-30 17 -18 -8 -14 -7
rb:photograph	24 -9 -15 -9 -9 -13
rb:phrase	12 -4 -16 -3 -2 -7
rb:pier	-14 -17 19 -7 -3 -13
rb:place	3 9 -8 -13 -14 -23
rb:plai	19 -14 -28 -11 -12 -10
rb:plan	-8 7 -29 -9 -14 1
rb:plane	-33 -6 -26 -9 -23 26
rb:plateau	-12 22 -15 -4 -3 -5
rb:plead	-20 -1 -17 -10 -12 10
rb:polic	9 -5 -14 -11 -8 -16
rb:portrait	2 2 -18 -2 -11 -17
rb:posit	-18 -20 -30 -25 30 -29
rb:post	-20 -22 -22 -17 -18 27
rb:pour	-21 15 -10 -10 -14 -19
rb:prais	16 -26 -1 -16 -18 -18
rb:prayer	-16 -10 -13 -3 -5 14
rb:predecessor	7 -10 -2 -9 -12 -15
rb:prefer	-27 -28 -23 -33 -21 29
rb:premier	-8 12 -7 -3 -5 -19
rb:present	-25 28 -18 -13 -14 -20
rb:presid	2 4 -4 -12 -16 -28
rb:press	-21 -25 25 -9 5 -18
rb:price	-20 9 -14 -4 -5 3
rb:prison	-12 -20 7 -15 -18 2
rb:programm	-24 14 -27 13 -11 -26
rb:promis	-5 12 -10 -22 -27 -18
rb:propos	-28 -24 24 -13 -15 -18
rb:protest	-25 -2 -27 -9 -20 20
rb:public	12 -21 4 -6 0 -5
rb:pull	-26 -2 -25 -17 -21 10
rb:pull-asid	-12 22 -18 -6 -9 -10
rb:pump	16 -2 -14 -3 0 -10
rb:purpos	-24 -21 -11 -2 -9 25
rb:put	-14 10 4 -22 -24 -32
rb:quarrel	-19 26 -21 -5 -7 -7
rb:question	-12 -6 12 -23 -18 -25
rb:quot	10 1 -11 -4 -19 -3
rb:rain	18 -20 5 -11 -10 -21
rb:rais	-28 27 -17 -15 -13 -24
rb:ran	-23 14 -6 -5 -11 -13
rb:reach	2 -22 6 -14 -21 5
rb:read	-16 -2 7 -3 -17 3
rb:reason	-8 -17 14 -35 -5 -18
rb:recal	12 1 -13 -11 -29 -13
rb:receiv	6 -14 2 -13 -14 -20
rb:record	15 4 -26 -26 -10 -32
rb:recov	8 -16 -23 -17 2 -6
rb:rector	-7 22 -22 0 -1 -1
rb:recus	-27 -28 9 -30 -24 15
rb:refus	-17 -27 -5 -13 -22 25
rb:regret	5 1 -34 -30 -38 4
rb:reject	-12 20 -9 -1 -11 -20
rb:releas	-14 -12 15 -10 -14 -17
rb:relief	-17 27 -24 -10 -9 -17
rb:remain	-3 -18 -15 -5 -15 7
rb:rememb	7 4 -27 -16 -24 -21
rb:replac	-7 -16 -20 -10 22 -22
rb:repli	-29 1 -1 8 -7 -27
rb:repres	-28 -17 -16 -8 27 -27
rb:request	-11 18 -4 0 -8 -4
rb:resid	-14 20 -19 -9 -13 -26
rb:respect	13 -17 1 -14 -22 -22
rb:rest	-3 8 -20 -11 -10 -2
rb:restaur	13 -8 -28 -2 -2 -4
rb:result	11 8 -31 -6 -14 -15
rb:retreat	-24 -28 30 -15 -17 -25
rb:return	17 16 -10 -16 -14 -35
rb:right	-31 -1 13 -15 -27 -34
rb:rise	-3 8 -36 -4 -4 -9
rb:river	-29 -3 -19 -14 -16 14
rb:road	-23 27 -25 -8 -12 -17
rb:roof	-11 22 -23 -8 -2 -9
rb:room	-2 -5 -2 -12 -21 -2
rb:rose	-5 12 -8 -8 -9 -18
rb:round	-21 3 -4 -5 -4 -12
rb:row	-7 -3 5 -7 -9 -15
rb:rule	-13 -23 22 -7 -11 -2
rb:russian	-30 2 14 -16 -29 -27
rb:sai	0 -9 -4 -16 -22 -1
rb:said	0 -1 -17 -14 -21 -1
rb:same	12 -25 -7 -15 -33 19
rb:sanction	12 -14 -15 -3 9 -15
rb:sarki	-11 -5 -18 -3 12 -6
rb:sat	-42 -1 6 -8 -16 -5
rb:saw	-6 -4 3 -16 -19 -6
rb:school	15 -2 6 -22 -28 -38
rb:screen	-17 9 -18 -6 -2 -7
rb:search	4 0 -18 -13 -11 -15
rb:seat	-14 -6 -1 3 -39 -1
rb:second	-34 15 -26 4 -14 -29
rb:secretari	11 -36 -25 -25 26 -8
rb:see	3 -12 -9 -17 -20 14
rb:seen	9 -6 -5 -11 -17 -7
rb:sell	-1 13 -18 -6 -11 -19
rb:send	-15 -25 -3 -23 25 -26
rb:sent	-28 -20 -11 15 3 -4
rb:separ	-18 2 7 -5 -13 -11
rb:serv	-38 2 13 -18 -19 -16
rb:session	-22 -26 19 -10 -16 15
rb:set	13 -2 -33 -34 -1 -6
rb:shan	-16 16 -17 -6 -10 -13
rb:share	-24 -18 17 -14 -15 -5
rb:sheet	4 5 -17 -10 -8 -14
rb:ship	3 -14 6 -16 -14 -16
rb:shipper	-22 -30 28 -10 -10 -20
rb:shirt	-20 25 -25 -8 -13 -15
rb:shoot	-16 -4 -10 -4 -2 10
rb:shot	-4 15 -16 -10 -22 -18
rb:shout	-19 20 -6 -2 -2 -2
rb:show	-41 0 9 -18 -26 0
rb:shrug	14 -6 -19 -16 -12 -21
rb:sick	-23 -18 -14 -8 20 -8
rb:side	-11 5 10 -13 -17 -28
rb:sign	14 -4 3 -9 -33 -29
rb:silent	-2 -11 13 -10 -14 -16
rb:sinc	10 -5 -25 -24 -18 -3
rb:sir	-12 15 -9 -1 -12 -3
rb:sit	-28 20 -12 -7 -12 -15
rb:six	-25 6 3 -2 -4 -16
rb:sixteen	-15 -19 18 -3 -10 -7
rb:sleep	-29 16 4 -13 -9 -22
rb:slip	-16 22 -22 -7 -11 -20
rb:slovak	-9 5 -2 -2 -7 -19
rb:smuggler	-17 27 -25 -7 -13 -17
rb:snow	10 -11 -5 -14 -13 -16
rb:so	-4 11 -15 -1 -19 -11
rb:speak	-40 7 0 1 -1 -30
rb:speech	-26 4 4 -20 -24 -29
rb:spent	-8 22 -17 -1 -1 -8
rb:spokesman	11 -19 -13 -6 16 -22
rb:sprat	-15 16 -16 -10 -10 -8
rb:stai	-8 -7 -4 -20 -3 2
rb:stamp	-21 20 -14 -6 -12 -7
rb:stand	-21 6 -9 7 15 -17
rb:start	-25 -12 13 -8 -19 -1
rb:state	-5 11 -33 -21 10 -28
rb:statement	19 -14 -16 -6 -6 -19
rb:step	-34 26 -3 -12 -6 -32
rb:still	18 -20 -18 7 -18 -31
rb:stood	-30 -2 8 -21 -2 -16
rb:stop	-18 6 -16 -13 -15 17
rb:storag	-20 -9 11 -5 -12 -7
rb:strike	3 -11 -13 14 -5 -17
rb:stuck	-29 -7 -9 9 -5 3
rb:such	17 -14 -8 -9 -17 -16
rb:summit	-27 -12 13 -4 -1 -9
rb:summon	6 -17 -6 -27 -18 14
rb:sundai	-24 2 -35 -9 -18 5
rb:surpris	11 4 -13 -7 -16 -14
rb:suspend	12 -17 1 -8 -17 -24
rb:swear	7 4 -23 -20 -22 -21
rb:tabl	-2 -4 13 -14 -19 -15
rb:take	-9 8 1 -20 -18 -22
rb:taken	5 -20 -2 -9 -9 2
rb:talk	-1 9 -16 -15 -19 -10
rb:tariff	-16 29 -21 -3 -4 -5
rb:tea	-18 -2 13 -11 -18 -21
rb:team	-20 -20 22 -3 -11 -11
rb:telephon	-7 22 -22 -13 -22 -26
rb:televis	32 -25 -28 -22 -25 -45
rb:ten	8 -14 2 -9 -7 -16
rb:ten-minut	-17 27 -21 -7 -9 -12
rb:termin	-13 -12 13 -6 -22 -9
rb:testifi	-25 4 -9 1 0 4
rb:text	-33 26 -15 7 -16 -22
rb:than	6 5 -17 -10 -9 -16
rb:thank	15 -17 -9 -10 -14 -12
rb:that	-7 -1 6 -18 -30 -3
rb:theatr	-17 -29 -27 -13 -20 21
rb:thei	-28 0 13 -9 -13 3
rb:their	-31 1 1 -17 -18 -6
rb:them	-6 -28 37 -18 -33 -21
rb:then	6 -24 15 -24 -33 5
rb:there	-20 1 2 -17 -9 -5
rb:thermo	-28 -2 9 -4 -16 -21
rb:thi	-8 10 -12 -16 -3 -11
rb:think	0 -29 -17 17 -16 -22
rb:though	-23 23 -19 -7 -13 -12
rb:three	-10 8 5 -11 -10 -20
rb:through	13 -7 -13 -16 1 -1
rb:ticket	-9 11 -23 3 -17 -20
rb:time	12 20 -32 -15 -27 -37
rb:timet	15 0 -15 -9 -7 -15
rb:tin	15 -13 -18 -4 -9 -11
rb:to	-15 -3 6 1 3 -22
rb:togeth	-20 -5 13 -6 -12 -11
rb:too	-10 -28 -5 0 -20 27
rb:took	-7 -2 11 -13 -15 -21
rb:town	0 -13 18 -11 -10 -14
rb:trade	18 -15 -11 -13 -16 -16
rb:trader	-21 12 -3 -6 -15 -23
rb:trai	-14 17 -13 -3 -5 -11
rb:train	5 2 -21 -6 -15 -8
rb:travel	-25 10 -30 -15 -33 8
rb:tulip	11 -23 -19 -19 -13 13
rb:tuna	18 -12 -8 -1 -4 -11
rb:turn	6 -21 -24 -20 -20 16
rb:twelv	7 -20 14 -1 -3 -11
rb:twenti	-22 15 -13 -2 -5 -8
rb:twice	-9 -25 16 -5 10 -31
rb:two	-33 3 23 -13 -19 -41
rb:union	2 5 -9 -5 -13 -18
rb:unpaid	-15 6 3 -4 -7 -19
rb:until	0 -12 -17 -16 -20 11
rb:unusu	-16 26 -25 -13 -10 -14
rb:up	-2 -14 3 -14 -31 6
rb:vaccin	-20 -9 11 -5 -12 -7
rb:verdict	5 -24 15 -9 -7 -12
rb:vice	-12 15 -12 -2 -8 -9
rb:video	-25 11 -2 -5 -13 -12
rb:visa	-12 -16 -14 7 -9 10
rb:visit	10 11 -33 -9 -12 -43
rb:visitor	12 6 -28 -17 -8 -12
rb:voic	-30 6 14 -16 -21 -3
rb:vote	-12 4 0 -27 -12 -17
rb:wa	-20 -13 -25 -12 5 26
rb:wait	-1 -1 -18 -20 -27 -4
rb:walk	-12 8 -6 -11 -7 -21
rb:wall	15 -9 -18 -4 -9 -14
rb:want	-6 4 -11 -16 -25 -3
rb:warn	12 -8 -15 -8 -10 -19
rb:watch	12 -23 -28 -19 -21 2
rb:water	-7 -14 18 -12 -6 -22
rb:wed	-21 -24 -26 -15 -23 26
rb:week	7 25 -26 -17 -21 -24
rb:welcom	5 -2 0 -9 -14 -18
rb:well	11 -9 -9 1 -14 -16
rb:went	-20 4 -6 3 -23 -3
rb:wept	-7 15 -20 -17 -18 -20
rb:were	5 -4 -7 -2 -16 -6
rb:west	3 11 -11 -7 -6 -17
rb:when	7 -8 -18 -3 5 -4
rb:where	0 6 -8 -3 -7 -18
rb:whether	4 -19 -10 10 -10 -19
rb:who	12 -6 -13 -9 4 -29
rb:whole	3 12 -25 -11 -13 -24
rb:whose	-7 2 4 -7 -11 -15
rb:why	-25 12 -6 -21 -11 -14
rb:wife	-1 2 5 -11 -21 -18
rb:will	-15 3 0 -28 -18 4
rb:window	-2 -28 -18 -15 -13 22
rb:wit	-11 19 -22 -7 -6 -19
rb:with	-7 3 -1 -24 -7 -27
rb:within	-9 20 -19 -3 -3 -6
rb:without	-5 -16 2 -10 -18 9
rb:women	-23 -1 9 -17 -11 -16
rb:word	-14 7 -9 19 -23 -4
rb:work	-24 16 -12 -6 -6 -11
rb:worker	-26 -9 15 -15 -14 -9
rb:would	-14 3 7 -21 -25 -6
rb:wreath	-13 5 -21 -8 6 -21
rb:write	-10 15 -11 -4 -9 -22
rb:written	4 -18 11 -4 -6 -10
rb:wrote	7 -3 -18 -17 -19 -12
rb:ye	-37 35 -9 -36 -27 -34
rb:year	10 1 -17 -15 -10 -13
rb:yet	-6 -1 -33 15 -20 -11
reference	-15 -2 -5 -3 -4 -2
rel=A	-16 11 -10 -11 -6 3
rel=B	-5 0 -7 -23 -6 -10
rel=S	-33 16 6 -8 -13 -11
rel=s	16 -8 -15 -11 -10 -14
rels=AB	-16 14 -7 -7 -18 -17
rels=AO	-35 11 -25 -23 1 16
rels=AOS	-12 6 -4 -4 -3 -16
rels=AOo	-17 -3 -22 -3 16 4
rels=AS	3 -4 -8 -1 -22 -15
rels=ASo	-23 9 -1 -4 -4 -12
rels=Ao	-24 -1 1 -12 -2 11
rels=B	-3 -20 5 -28 -3 -6
rels=BOSo	-16 18 -5 -1 -3 -8
rels=O	51 -41 -12 -16 -22 -36
rels=OS	-33 2 -2 -3 -9 5
rels=OSo	-41 13 8 -6 -9 -16
rels=Oo	31 -36 -14 -13 -14 -13
rels=Os	16 -21 -13 -1 -1 -1
rels=S	-15 10 -1 -16 -11 -12
rels=So	-36 15 9 -9 -10 -21
rels=o	40 -22 -33 -10 -21 -16
rels=s	17 -12 -16 -12 -12 -15
role-cue:background	14 4 -14 -10 -21 -24
role-cue:hosted	-31 -26 32 -17 -6 -13
role-cue:observer	20 -6 -15 -8 -15 -24
role-cue:represented	-38 5 6 -8 -22 -7
role:a	8 -7 -8 -13 -30 -4
role:about	21 -26 -11 -10 -10 -18
role:after	5 -17 7 -2 -5 -7
role:agent	-3 13 -19 -5 -8 -20
role:aid	10 1 -21 -11 -13 -20
role:ambassador	-2 11 -15 -29 -17 9
role:american	-18 -7 -12 -6 -13 21
role:an	-7 9 1 -12 -16 -25
role:assist	-16 15 -16 -8 -16 -8
role:at	-24 5 -6 -10 -8 7
role:attaché	-11 -22 -10 22 -13 -19
role:auditor	18 -13 -22 -14 -18 -18
role:bank	8 21 -14 -4 -10 -21
role:besid	-11 15 -8 -2 -5 -8
role:british	-23 27 -29 -9 -14 -13
role:brother	16 -12 -8 -5 -12 -11
role:by	-8 2 4 -10 -27 -14
role:captain	8 4 -33 -13 -16 -19
role:chairman	7 -9 3 -8 -8 -27
role:chief	-2 -2 -15 -16 6 -15
role:chines	8 -35 -7 22 -11 -13
role:citi	-10 15 -9 -3 -13 -12
role:clerk	12 -4 -14 -13 -14 -17
role:colleagu	-17 -6 15 -10 -11 -19
role:compani	-21 0 -36 -17 15 8
role:consul	-17 26 -21 8 -6 -10
role:counsel	-22 -5 -15 -16 -16 11
role:cultur	-9 19 -19 -7 -16 -15
role:daughter	4 -16 14 -4 -8 -17
role:defenc	-16 24 -24 -5 -14 -9
role:deleg	-20 11 -12 5 -25 -6
role:deputi	-33 0 8 -7 -21 -4
role:director	-17 -20 13 -9 4 -2
role:driver	10 -5 -26 -13 -15 -16
role:energi	-20 15 -19 -4 -18 10
role:engin	-18 17 -17 -7 -13 -14
role:environ	-20 -3 6 -3 -11 -20
role:envoi	1 3 -31 -4 -7 4
role:execut	9 -5 -16 0 -4 -6
role:feder	-22 -10 10 8 -3 -14
role:financ	-18 4 3 -2 -6 -12
role:first	-27 -15 18 -10 -15 -17
role:for	-31 12 -18 -19 11 -13
role:former	-9 6 -24 -1 -7 6
role:fourth	-9 -20 -17 -14 -17 20
role:french	16 -14 -15 8 -16 -16
role:from	-1 -29 27 -5 -10 -12
role:gener	-21 18 -11 -6 13 -23
role:german	-16 13 -11 -3 -5 -9
role:governor	1 -20 7 -10 -21 14
role:guest	-13 22 -31 -15 -12 -14
role:harbour	-18 -6 7 -6 -13 -14
role:head	-43 12 -23 -14 5 8
role:her	-5 7 -18 -9 7 -14
role:hi	3 -3 -2 -20 -39 -19
role:home	-20 -14 10 -3 -12 7
role:host	-20 -44 35 -13 6 -23
role:interior	-17 -2 -13 -8 19 -31
role:interpret	-20 17 -13 -8 -10 -15
role:it	19 -23 -18 -14 -8 1
role:judg	2 -22 19 -11 -13 -23
role:junior	-16 17 -15 -3 -6 -13
role:lawyer	0 26 -23 -13 -37 -43
role:leader	-23 26 -12 -6 -16 -20
role:man	9 -30 -14 -17 -26 5
role:master	-22 27 -22 -7 -19 -22
role:mayor	-32 -2 12 -17 -24 -29
role:mediat	-22 -5 12 -5 -9 -12
role:mine	-6 0 -17 0 -5 5
role:mother	5 -3 -4 -6 -15 -17
role:new	4 -7 5 -6 -11 -18
role:note-tak	-14 21 -21 -3 -3 -6
role:number	-23 17 -17 -6 -23 -11
role:observ	-15 15 -6 -5 -7 -12
role:of	-15 -2 -19 -9 3 5
role:offic	-9 -7 14 -6 -16 -14
role:on	6 -8 2 -15 -19 -9
role:onli	-11 18 -15 -7 -12 -13
role:other	-1 5 -21 -5 -7 -5
role:outgo	-18 12 -15 -7 -12 2
role:owner	-3 -36 -6 -11 24 -5
role:parti	-18 -6 11 -10 -14 -17
role:partner	11 -21 -9 -4 -8 1
role:phone	-26 9 -20 -9 -10 1
role:polit	17 -13 -15 -4 -11 -10
role:port	-16 18 -17 -3 -3 -8
role:prefect	-21 4 6 -11 -11 -14
role:premier	-6 -23 14 -7 5 -10
role:presid	-2 -17 3 -11 6 -2
role:prime	-16 19 -21 -11 -10 10
role:region	-13 -15 4 15 5 -1
role:repres	-25 -17 17 8 -7 -9
role:s	-4 -3 -6 -39 0 -9
role:secretari	-9 12 -18 -10 -31 -2
role:son	-17 2 -4 -2 -3 4
role:spokesman	22 -36 -8 -8 -6 3
role:staff	-8 13 -18 -8 -16 -13
role:state	-14 -22 18 -5 -11 3
role:the	-15 -17 6 -4 6 -3
role:their	-4 -6 -24 -7 7 4
role:though	-8 8 -21 -6 8 -8
role:trade	-28 12 -13 -10 -21 19
role:transport	-23 1 -20 7 -15 17
role:treasur	-16 13 -13 -16 -12 -4
role:two	-18 16 -24 0 5 -36
role:under	-22 7 -5 -1 -5 -10
role:undersecretari	10 -5 -18 -5 -12 -17
role:vote	-12 17 -20 -14 -12 -18
role:whose	8 0 -5 -9 -11 -23
role:widow	9 -4 -14 -10 -7 -19
role:wife	-3 9 -16 -6 -6 -13
role:with	-6 -10 12 -9 -19 -25
rv:accept	-26 31 -26 -26 -14 -17
rv:address	2 10 -16 -2 -6 -4
rv:adjourn	7 -22 -5 -7 -11 9
rv:admit	-7 13 -23 -8 -23 1
rv:agre	-20 -3 6 -9 -11 -13
rv:allow	-10 -16 19 -6 -8 -10
rv:announc	-4 -33 3 -25 19 -35
rv:answer	3 7 -15 1 -14 -22
rv:answer!	3 -28 -13 18 -14 -32
rv:apologis	-18 -22 17 -8 -9 -8
rv:appear	-12 -2 6 -12 -18 -20
rv:appear!	-18 -23 -20 -7 14 11
rv:argu	-8 16 -13 -8 -9 -10
rv:arriv	-31 34 -24 -8 -10 -18
rv:ask	-23 8 -10 4 -9 -22
rv:ask!	10 -18 -15 -19 -17 0
rv:at	-34 31 -18 -20 -21 -23
rv:attend	-14 -4 -4 -15 3 -4
rv:attend!	-10 -22 -20 -10 11 9
rv:ban	-23 -19 14 -13 -17 0
rv:beg	-22 12 -21 -12 -18 -5
rv:began	-22 22 -19 -5 -7 -12
rv:blame	-3 5 -1 -14 -12 -18
rv:book	-27 11 -12 -16 -13 10
rv:boycot	-19 -20 -13 -2 -14 21
rv:breakfast	-9 14 -17 -8 -7 -9
rv:bridg	-18 -7 8 -14 -5 -3
rv:brief	-25 15 -24 -12 -16 2
rv:bring	-21 26 -24 -30 -18 -21
rv:broke	-12 2 -16 -6 12 -11
rv:brought	-9 11 -4 -10 -15 -22
rv:call	-12 -13 11 -12 -16 3
rv:came	-37 12 -14 -10 -2 -3
rv:came!	-13 -16 -18 -10 -16 13
rv:cancel	-21 -21 16 -10 19 -24
rv:carri	-18 7 3 -8 -10 -14
rv:chair	-23 -13 29 -18 -21 -39
rv:chang	-13 18 -21 -5 -6 -16
rv:cite	-6 4 -27 -11 -17 6
rv:come	-25 9 -1 2 -15 -46
rv:come!	-21 -23 2 -22 -11 19
rv:compar	-15 13 -6 -3 -7 -9
rv:confer	-29 8 -6 -6 -10 -15
rv:confirm	-21 10 0 -18 -18 -27
rv:conven	-18 -20 24 -4 -8 -12
rv:correct	-13 21 -20 -9 -18 -18
rv:cost	15 -23 7 -8 -10 -15
rv:count	-6 11 -27 -13 -17 -5
rv:cross	-17 24 -18 -4 -7 -15
rv:cut	-18 3 1 -11 -11 -14
rv:declin	8 -12 -5 -19 -21 -3
rv:defend	-15 11 -10 -9 -13 -16
rv:demand	11 -3 -11 -10 -14 -16
rv:deni	12 -8 -19 -12 -7 -12
rv:diall	-24 17 -12 4 -12 -19
rv:dine	-15 15 -12 -9 -9 -16
rv:doubt	20 -14 -15 -7 -7 -15
rv:drew	-24 13 6 -9 -12 -14
rv:drove	-16 5 -19 -5 -5 5
rv:drown	13 -10 -20 -9 -16 -17
rv:excus	-10 -13 -14 -2 -17 16
rv:expect	7 -1 3 -28 -32 -27
rv:explain	-17 6 -7 -9 -11 1
rv:fell	-12 1 -17 -12 7 7
rv:flew	11 9 -24 -14 -13 -25
rv:follow	-5 5 -37 -22 -24 4
rv:found	21 -20 -29 -20 -20 -2
rv:gather	-17 -5 10 -9 -13 -17
rv:gave	0 -10 6 -3 -24 -31
rv:go	-18 20 -12 -12 -16 -19
rv:got	-17 18 -15 2 -15 -2
rv:hand	-1 -7 -2 -15 9 -27
rv:head	-18 31 -31 -11 -9 -18
rv:hear	-12 10 -15 -4 -5 1
rv:heard	1 -7 0 -15 -22 -3
rv:held	-31 2 8 -15 -15 -22
rv:hide	-18 -4 -11 -6 -11 7
rv:hope	-15 -23 23 -12 -14 -10
rv:host	-21 -10 17 -7 -12 -13
rv:insist	-22 13 4 -5 -16 -17
rv:invit	-11 -25 15 8 -18 -15
rv:join	-19 18 -15 -14 -23 -20
rv:kept	-17 -22 14 7 -24 -9
rv:kill	10 -12 2 -17 -13 -11
rv:laid	-27 12 -26 -9 -13 5
rv:land	-24 26 -18 -21 -20 -19
rv:lead	-16 26 -24 -20 -15 -18
rv:learn	5 -4 -2 -15 -16 -25
rv:leav	4 -20 -28 -12 20 -31
rv:led	-25 16 -12 -17 -17 -17
rv:left	-11 9 -24 -21 9 -31
rv:lent	11 -9 -6 -15 -18 -28
rv:let	6 -15 1 -10 -8 -3
rv:listen	7 -4 -3 2 -13 -27
rv:lost	-12 5 -2 -21 -25 -3
rv:meet	-6 7 -5 -9 -10 -20
rv:miss	-12 -8 -13 -9 -24 14
rv:name	7 6 -17 -12 -17 -9
rv:note	-20 12 -4 -8 -19 -25
rv:object	-16 16 -10 -7 -8 -10
rv:offer	-27 -15 23 -16 -24 -25
rv:open	-16 -5 11 -18 -16 -18
rv:own	-13 -18 7 -10 -19 8
rv:pack	-19 19 -16 -11 -17 -15
rv:pai	-17 -7 23 -11 -15 -31
rv:plai	19 -14 -28 -11 -12 -10
rv:plan	-14 17 -13 0 0 -1
rv:plead	-18 -20 -16 -9 -11 19
rv:pour	-18 10 -6 -10 -14 -19
rv:prais	16 -26 -1 -16 -18 -18
rv:present	-13 15 -15 -13 -10 -14
rv:presid	-29 -30 36 -16 -15 -23
rv:promis	-12 0 8 -22 -21 -16
rv:pull	-21 -10 -11 -4 -10 11
rv:put	-4 -6 8 -12 -13 -17
rv:quot	12 5 -8 -1 -20 -10
rv:ran	-21 18 -13 -5 -12 -11
rv:reach!	11 -20 -1 -2 -11 -10
rv:read	-26 9 3 1 -11 -5
rv:recal	12 -13 -5 -9 -25 -10
rv:receiv	0 -9 3 -13 -13 -20
rv:recov	8 -16 -23 -17 2 -6
rv:recus	-27 -28 9 -30 -24 15
rv:refus	-12 -19 -8 -7 -21 17
rv:reject	-12 20 -9 -1 -11 -20
rv:releas	-11 1 3 -9 -14 -16
rv:remain	-3 -18 -15 -5 -15 7
rv:replac	-7 -16 -20 -10 22 -22
rv:repli	-7 -1 2 -22 -4 -3
rv:repli!	-21 -10 -14 20 -5 -22
rv:report	5 -12 -28 -9 9 -27
rv:repres	-16 -18 -16 -8 23 -20
rv:sai	5 -9 -6 -18 -9 -9
rv:said	-2 -4 -12 -22 -20 3
rv:sat	-41 9 -2 -8 -15 -10
rv:saw	-6 -4 3 -16 -19 -6
rv:seat	-22 -7 -11 -9 -9 19
rv:see	21 -19 -2 -19 -16 -4
rv:see!	-16 3 -10 -2 -11 6
rv:send	-14 -22 -31 -22 26 -26
rv:sent	-20 -28 -9 16 5 -6
rv:serv	-30 -8 20 -17 -17 -15
rv:set	15 2 -21 -15 -28 -25
rv:set!	-33 6 -6 -27 4 -1
rv:share	-14 13 -12 -9 -9 -16
rv:show	-37 5 12 -15 -17 -28
rv:sign	-1 10 -8 -8 -12 -19
rv:slip	-14 19 -14 -5 -10 -23
rv:speak	-28 15 -13 4 -23 -22
rv:spent	-8 22 -17 -1 -1 -8
rv:stai	-21 6 1 -19 1 -9
rv:stamp	-21 20 -14 -6 -12 -7
rv:stand	-5 8 -6 -8 -21 -10
rv:state	16 -4 -37 -23 -26 -21
rv:stood	-30 -2 8 -21 -2 -16
rv:stop	-20 -4 -10 -14 -15 18
rv:summon	-19 -12 -1 -27 -11 15
rv:surpris!	13 -9 -5 -8 -16 -13
rv:suspend	12 -17 1 -8 -17 -24
rv:swear	7 4 -23 -20 -22 -21
rv:tabl	-29 27 -18 -21 -12 -11
rv:take	-6 15 -12 -20 -18 -19
rv:talk	4 3 -20 -16 -9 -21
rv:telephon	4 13 -28 -9 -15 -12
rv:testifi	-16 8 -18 -12 2 -22
rv:text	-11 18 -10 -1 -9 -7
rv:thank	15 -17 -9 -10 -14 -12
rv:think	1 -29 -18 17 -16 -22
rv:told	-17 -9 -11 -1 -9 14
rv:told!	7 -10 -5 -1 -19 -4
rv:took	-7 -3 11 -13 -15 -21
rv:translat	-19 15 -12 -10 -11 -12
rv:travel	-27 14 -29 -9 -19 7
rv:travel!	-17 -17 -6 -6 -15 19
rv:turn	-29 -12 -13 -14 -13 23
rv:visit	-12 27 -29 -7 -11 -22
rv:vote	-39 -1 14 -19 -24 -7
rv:wait	5 -2 -30 -13 -23 -5
rv:walk	-1 2 -5 -11 -7 -20
rv:want	1 6 -11 -16 -22 -28
rv:warn	21 -18 -17 -5 -7 -15
rv:watch	15 -28 -27 -20 -22 2
rv:welcom	5 -2 0 -9 -14 -18
rv:went	-13 4 -2 4 -22 -18
rv:wept	-7 15 -20 -17 -18 -20
rv:wrote	0 4 -5 -18 -21 -9
rvo:admit .	-21 9 -16 -5 -5 12
rvo:answer .	-35 7 -16 8 -9 -17
rvo:answer for	13 -7 -21 -21 -10 -3
rvo:answer question	-33 30 -7 -7 -4 -11
rvo:appear in	-22 -1 11 -9 -12 -19
rvo:appear on	-10 -2 -20 -5 14 -18
rvo:ask .	-6 -24 -12 14 -22 -5
rvo:ask <person>	-20 -9 9 -13 12 -19
rvo:ask about	-20 17 -15 -14 -7 -12
rvo:ask and	-22 -17 -18 13 -17 2
rvo:ask by	-16 6 -10 -2 -14 -19
rvo:ask the	-22 -24 24 -18 -12 -6
rvo:ask to	-26 7 -24 13 -24 -4
rvo:ask too	-25 -26 -19 11 -10 9
rvo:ask who	11 6 -23 -27 -22 -14
rvo:ask why	-24 8 0 -22 -10 -13
rvo:at from	-14 17 -13 -3 -5 -11
rvo:attend .	1 8 -16 -11 -15 -25
rvo:attend ;	-10 -22 -20 -10 11 9
rvo:attend the	-17 -16 10 -7 11 -12
rvo:beg off	-18 -25 -14 -10 -14 21
rvo:book room	-23 23 -9 -16 -13 -20
rvo:boycot it	-19 -20 -13 -2 -14 21
rvo:breakfast apart	-9 14 -17 -8 -7 -9
rvo:bridg loan	-18 -7 8 -14 -5 -3
rvo:brief the	-18 -3 -20 -6 -9 9
rvo:brought a	-36 40 -23 -13 -26 -24
rvo:brought an	-14 15 -16 -5 -8 -7
rvo:brought the	-13 18 -15 -2 -4 -7
rvo:brought togeth	-11 -21 19 -5 -7 -5
rvo:call ,	7 -4 -38 -5 -9 -7
rvo:call .	-16 16 -14 -7 -1 -6
rvo:call <person>	-21 2 3 -5 -5 -14
rvo:call a	-13 -14 18 -10 -12 -21
rvo:call for	-12 -21 22 -1 -2 -5
rvo:call it	-12 -17 1 -14 -21 6
rvo:call off	-15 -16 17 -12 -3 -18
rvo:call on	-7 21 -22 -2 -3 -16
rvo:call the	7 -7 -21 -8 -13 -2
rvo:came ;	-17 25 -18 -6 -13 -25
rvo:came in	-21 20 -12 -10 -10 -9
rvo:came with	-11 17 -13 -1 -6 -15
rvo:chair .	-28 1 10 -14 -19 -19
rvo:chair ;	-11 -19 14 -7 -5 -18
rvo:chair a	-5 -18 21 -1 -2 -2
rvo:cite the	0 -3 -17 -7 -7 3
rvo:come ,	-15 22 -14 -14 -9 -9
rvo:come .	-21 -19 4 -16 -9 12
rvo:come ;	-9 8 -5 -18 -10 -18
rvo:compar <number>	-15 13 -6 -3 -7 -9
rvo:confer in	-24 -1 3 -4 -9 -18
rvo:confer on	-11 16 -15 -3 -4 -3
rvo:confirm .	-17 18 -18 -13 -13 -10
rvo:confirm ;	-13 17 -15 -13 -13 -11
rvo:confirm thei	-14 -7 11 -9 -10 -25
rvo:cross the	-11 19 -18 -4 -7 -10
rvo:cut the	-14 20 -23 -11 -12 -14
rvo:declin ,	16 -11 -24 -5 -11 -10
rvo:declin to	7 -7 1 -7 -16 -10
rvo:diall in	-24 17 -12 4 -12 -19
rvo:dine with	-11 22 -20 -7 -8 -13
rvo:doubt that	20 -14 -15 -7 -7 -15
rvo:expect .	-33 29 -27 -9 4 -21
rvo:expect to	10 3 -14 -16 -16 -21
rvo:flew home	14 3 -16 -4 -9 -18
rvo:flew in	8 -1 -16 -5 -11 -15
rvo:follow <person>	-7 15 -5 -4 -5 -22
rvo:follow the	-19 -22 -18 -6 -7 21
rvo:found <number>	3 11 -26 -15 -20 -29
rvo:found out	21 -20 -14 -5 -5 -22
rvo:found the	17 -17 -11 -8 -13 -16
rvo:gather the	-25 -18 19 -5 -5 -7
rvo:gave <person>	0 15 -15 -14 -13 -12
rvo:gave a	-18 -27 29 -17 -10 -19
rvo:gave each	-18 -9 15 -14 -5 -5
rvo:gave it	-16 23 -23 -34 -11 -6
rvo:gave no	-1 -35 -1 11 -10 -17
rvo:gave the	0 1 -6 -28 -17 -19
rvo:got as	-8 10 -14 -6 -8 -16
rvo:hand <person>	-25 1 2 -8 -14 -14
rvo:head the	-18 29 -28 -10 -8 -17
rvo:hear both	-9 11 -15 -4 -5 -11
rvo:heard hi	-12 11 -19 -2 -14 5
rvo:heard of	-16 13 -23 -7 -8 1
rvo:heard the	15 -17 -2 -4 -5 -19
rvo:held a	-21 -17 18 -2 -5 -7
rvo:held talk	-15 20 -17 -2 -4 -8
rvo:held the	-19 -3 7 -9 -13 -11
rvo:hide .	-18 -4 -11 -6 -11 7
rvo:hope for	-10 -22 19 -7 -9 -6
rvo:host .	-15 -16 17 -4 -4 -8
rvo:host ;	-3 -15 15 -1 -9 -4
rvo:host a	-7 -23 24 -2 -2 -1
rvo:invit but	-25 -17 -10 14 -4 -11
rvo:invit to	-25 -7 -10 12 -4 -12
rvo:join at	-11 18 -4 0 -8 -4
rvo:join by	-15 -9 10 -3 -10 -20
rvo:join the	-7 15 -6 -1 -11 -4
rvo:join them	-14 20 -24 -13 -8 -12
rvo:kept <person>	-16 -9 15 -12 -13 -13
rvo:kept the	7 14 -1 -22 -9 -22
rvo:kill at	10 -8 -8 -16 -11 -10
rvo:learn of	10 -2 -25 -15 -15 -21
rvo:leav .	14 -3 -20 -6 -5 -25
rvo:led the	-19 4 2 -14 -16 -15
rvo:left after	-20 21 -21 -4 -14 -13
rvo:left for	8 -18 -16 -7 9 -10
rvo:left the	9 -22 -4 -4 3 -9
rvo:left without	-8 9 -5 -8 -15 -18
rvo:lent the	17 2 -27 -9 -14 -22
rvo:let hi	-21 -5 -15 -5 9 -15
rvo:listen at	-8 -15 -15 16 -3 -10
rvo:lost hi	-7 -5 4 -12 -22 1
rvo:lunch with	11 -22 4 -1 -9 -3
rvo:meant to	-16 -16 8 -2 12 -8
rvo:meet again	-15 17 -10 -1 -1 -2
rvo:meet in	11 -3 -38 -9 -12 -6
rvo:meet the	-27 19 -14 -4 -3 -20
rvo:met <place>	-16 12 -6 0 -1 -2
rvo:met a	-27 26 -18 -7 -7 -8
rvo:met congoles	-19 -7 9 -1 -1 -5
rvo:met in	12 -10 -22 -3 -8 4
rvo:met on	-13 8 -16 -2 -3 3
rvo:met the	-19 3 1 -5 -3 -11
rvo:miss her	-5 -17 6 -2 -5 13
rvo:need ten	13 -17 -9 -7 -5 -9
rvo:open the	-18 -23 20 -8 -10 -14
rvo:pack ;	-19 19 -16 -11 -17 -15
rvo:plan in	-14 17 -13 0 0 -1
rvo:pour the	-18 10 -6 -10 -14 -19
rvo:prais <quote>	2 -17 9 -9 -15 -15
rvo:present the	-12 20 -4 -2 -7 -2
rvo:presid .	-19 -13 19 -12 -12 -14
rvo:presid ;	-18 -21 22 -12 -10 -15
rvo:presid in	-15 -7 10 -4 -9 -15
rvo:promis <person>	-25 -23 25 -15 -12 -10
rvo:promis a	-24 -4 10 -8 -12 -12
rvo:promis to	-30 18 -9 -13 -13 -6
rvo:pull out	-21 -10 -11 -4 -10 11
rvo:put back	-23 -10 13 -3 -2 -12
rvo:put their	-17 1 3 -9 -14 -10
rvo:question <person>	-10 16 -23 -3 -7 -2
rvo:read aloud	14 1 -18 -8 -6 -11
rvo:read hi	-20 -11 16 -5 6 -16
rvo:read out	-27 11 1 -16 -10 -17
rvo:read the	-27 -1 0 7 -16 -23
rvo:recal <date>	-20 -15 -1 -4 -15 21
rvo:receiv <person>	2 -25 10 -5 -8 -6
rvo:receiv a	-22 -28 27 -10 -12 -17
rvo:receiv at	-12 21 -20 -3 -8 -17
rvo:receiv hi	-7 -15 12 -2 -2 -1
rvo:receiv in	-26 13 -6 -18 -13 -15
rvo:recov from	-18 -9 -10 -3 10 6
rvo:refus ,	-9 -13 -18 -1 -5 13
rvo:refus .	-19 -13 10 -7 -15 -6
rvo:reject the	-12 20 -9 -1 -11 -20
rvo:releas from	-11 1 3 -9 -14 -16
rvo:replac by	-14 -7 -19 -3 12 -13
rvo:repli .	-20 -17 15 8 -3 -10
rvo:repli ye	-7 25 -16 -21 -4 -2
rvo:report .	-15 19 -17 -5 -16 -16
rvo:repres by	-16 -18 -16 -8 23 -20
rvo:sai no	-10 14 -17 -12 -2 -20
rvo:sai noth	-19 -29 21 -2 -1 -21
rvo:sai that	18 -17 -19 -2 -2 -10
rvo:sai thei	15 -13 -8 0 -1 2
rvo:sai there	21 -9 -2 -1 -2 -13
rvo:said ,	-28 -13 13 -6 -30 13
rvo:said .	33 -25 -13 -21 -5 -20
rvo:said <person>	-4 2 -16 1 -12 -14
rvo:said a	1 6 -26 -6 -8 -21
rvo:said no	-11 -15 -23 -24 -6 24
rvo:said nobodi	23 -25 -15 -11 -14 -20
rvo:said on	0 -4 3 -1 -2 -16
rvo:said outsid	-27 26 -18 -3 -2 -22
rvo:said the	7 -10 8 -13 -10 -29
rvo:said thei	-19 8 -26 -9 -12 3
rvo:said to	13 -7 -17 -5 -14 -19
rvo:said ye	-23 26 -15 -9 -9 -19
rvo:sat down	-21 -16 20 -3 -14 -17
rvo:sat in	-38 11 -21 -9 -15 8
rvo:sat to	-5 16 -11 -2 -5 -4
rvo:saw <person>	-8 20 -19 -6 -3 -4
rvo:saw the	-20 -27 26 -16 -20 1
rvo:sent a	2 -29 -19 11 5 -7
rvo:sent an	-33 -22 -26 8 11 -12
rvo:sent everybodi	-15 5 12 -17 -17 -18
rvo:sent her	-13 -15 -11 -8 16 -12
rvo:sent hi	-17 -14 -15 -5 19 -13
rvo:sent home	-15 10 -5 -13 -13 -14
rvo:sent regret	-21 18 -24 -22 -32 -4
rvo:sent the	-18 -22 -4 3 7 -11
rvo:set foot	-20 -20 -4 -11 6 7
rvo:set out	-4 13 -8 -21 -13 -17
rvo:share a	-14 13 -12 -9 -9 -16
rvo:show <person>	-19 -15 17 -12 -10 -15
rvo:sign .	19 -16 -14 -5 -5 -7
rvo:sign ;	-22 14 -11 -3 -8 -12
rvo:sign for	-18 -5 7 -4 -7 -5
rvo:sign the	-15 18 -9 -3 -4 -2
rvo:sit togeth	-11 15 -13 -1 -1 -4
rvo:slip out	-7 16 -13 -4 -10 -22
rvo:speak .	-20 3 2 -11 -14 -13
rvo:speak for	-17 17 -10 -14 -7 -5
rvo:spent the	-4 17 -17 0 0 -1
rvo:spoke ;	-24 19 -14 -3 -9 -15
rvo:spoke first	-18 -25 25 -3 -7 -20
rvo:spoke for	-40 15 -11 -10 -9 -12
rvo:spoke of	14 -26 -25 -12 -22 12
rvo:stai at	1 -6 -41 -5 18 -29
rvo:stai awai	-26 -25 -17 -5 -21 26
rvo:stai behind	-19 -15 14 -1 -16 -7
rvo:stai in	-3 -15 -38 -5 -29 20
rvo:stai to	-23 17 -17 -2 -14 -13
rvo:stood in	-15 4 -19 -4 9 -10
rvo:stop at	-18 -16 -7 -15 -16 19
rvo:surpris .	13 -9 -5 -8 -16 -13
rvo:tabl a	-23 23 -16 -20 -10 -10
rvo:take the	-12 -17 19 -9 -6 -12
rvo:talk ;	-15 25 -25 -4 -8 -14
rvo:testifi .	-4 16 -9 -2 -4 -5
rvo:testifi instead	-13 1 -13 -10 4 -18
rvo:text and	-11 18 -10 -1 -9 -7
rvo:told .	-4 20 -14 -17 -10 -27
rvo:told <person>	-22 -6 -4 12 -7 7
rvo:told a	-17 -4 6 -5 -6 -14
rvo:told about	-17 6 -18 -6 -18 9
rvo:told of	-19 7 -14 -3 -15 3
rvo:told the	6 -21 3 -15 -11 -5
rvo:told to	-9 -2 -17 -17 -20 11
rvo:took her	8 -5 -10 -17 -3 -17
rvo:took no	-18 1 1 -9 -9 -16
rvo:took note	-18 21 -18 -5 -9 -10
rvo:took the	-15 0 8 -7 -6 -10
rvo:translat .	-19 15 -12 -10 -11 -12
rvo:travel .	-20 -18 -6 -6 -18 21
rvo:travel to	-12 24 -22 -7 -8 -14
rvo:turn back	-16 -5 -3 -4 -4 8
rvo:turn down	-19 -9 -13 -14 -5 18
rvo:visit <place>	-10 22 -26 -5 -2 -6
rvo:vote ;	-16 18 -23 -2 -9 -17
rvo:vote against	-19 16 -14 -6 -8 -13
rvo:vote for	-18 -9 12 -7 -14 -10
rvo:vote to	-20 -5 -34 -7 -15 12
rvo:wait .	-17 21 -17 -3 -13 -24
rvo:wait at	10 -17 -11 -7 -11 5
rvo:walk out	1 8 -33 -8 -5 -15
rvo:want the	15 8 -21 -11 -5 -12
rvo:watch from	6 -23 -22 -17 -16 7
rvo:welcom the	9 -23 0 -8 -12 -16
rvo:went home	-25 16 -18 -26 -6 1
rvo:went instead	-10 21 -11 -15 -10 -13
rvo:went out	-23 -3 1 14 -2 -10
rvo:went over	-10 20 -9 -6 -2 -10
rvo:went togeth	-4 16 -15 -1 -1 -3
s>aside-cue:reported	32 -35 -6 -1 -1 -1
s>aside:<person>	32 -35 -6 -1 -1 -1
s>aside:and	32 -35 -6 -1 -1 -1
s>aside:call	32 -35 -6 -1 -1 -1
s>aside:in	15 9 -22 -5 -4 -2
s>group:1	45 -14 -34 -10 -9 -14
s>group:3	-18 14 -5 -9 -8 -7
s>l2:lunch with	15 -15 -9 -3 -2 -4
s>l:,	27 -23 -20 -4 -7 -8
s>l:by	16 -16 -9 0 -3 -1
s>l:met	15 -12 -28 -2 -4 -7
s>l:with	11 -23 7 -7 -5 -8
s>lb-cue:hosted	14 -4 -17 -3 -4 -3
s>lb:banker	17 -20 -10 0 -4 -1
s>lb:by	17 -7 -15 0 -3 -1
s>lb:led	17 -20 -10 0 -4 -1
s>lb:lunch	18 -17 -14 -5 -4 -7
s>lb:met	21 -20 -21 -2 -6 -7
s>lb:on	12 -4 -21 -8 -5 -7
s>lb:presid	17 -20 -10 0 -4 -1
s>lb:the	12 -2 -19 -5 -7 -9
s>lb:vice	17 -20 -10 0 -4 -1
s>lb:where	12 6 -20 -1 -3 -3
s>lb:while	17 -20 -9 -2 -6 -4
s>lb:with	24 -32 0 -12 -9 -12
s>lv-cue:hosted	11 0 -17 -3 -4 -2
s>lv:led	17 -20 -10 0 -4 -1
s>lv:lunch	18 -17 -14 -5 -4 -7
s>lv:lunch|with	18 -17 -14 -5 -4 -7
s>lv:met	15 -12 -28 -2 -4 -7
s>lv:met|	15 -12 -28 -2 -4 -7
s>not-first	-7 -9 17 -9 -9 -9
s>r-cue-near:attended	-24 -7 9 -3 -4 -6
s>r-cue-near:hosted	18 -5 -16 -3 -5 -6
s>r-cue-near:reported	-10 14 -17 -2 -4 -4
s>r-cue:hosted	20 -9 -17 -3 -6 -6
s>r-cue:reported	-10 14 -17 -2 -4 -4
s>r2:had talk	-7 9 -25 -8 -12 -12
s>r2:in <place>	27 -13 -26 -8 -8 -8
s>r2:of <place>	19 -18 -12 -2 -5 -2
s>r2:on <date>	10 -2 -23 -6 -2 -5
s>r:in	27 -13 -26 -8 -8 -8
s>r:of	21 -18 -11 -2 -5 -2
s>r:on	10 -2 -23 -6 -2 -5
s>r:to	12 27 -20 -5 -2 -1
s>rb:a	-2 13 -24 -11 -12 -11
s>rb:ar	19 -18 -12 -2 -5 -2
s>rb:dinner	-7 14 -43 -12 -12 -12
s>rb:lunch	9 -17 -8 0 0 0
s>rb:meet	19 -18 -12 -2 -5 -2
s>rb:of	22 -18 -15 -2 -6 -2
s>rb:on	23 -19 -15 -6 -8 -12
s>rb:receiv	13 2 -15 -2 -3 -5
s>rb:talk	-15 19 -13 -8 -12 -14
s>rb:the	1 11 -15 -1 -2 -6
s>rb:to	8 3 -33 -6 -7 -5
s>rv:lunch	9 -17 -8 0 0 0
s>rv:meet	19 -18 -12 -2 -5 -2
s>rv:receiv	13 2 -15 -2 -3 -5
s>rvo:meet in	19 -18 -12 -2 -5 -2
s>title:minist	25 -21 -19 -8 -6 -3
s>title:the	-16 17 -11 -5 -4 -5
state=cancelled	-13 29 6 -34 -53 -48
state=held	-9 14 -3 -32 -4 6
state=planned	22 -42 -10 36 -19 -14
state=unclear	83 -5 -72 -34 -26 -73
subject-of-trigger	-35 11 13 -8 -7 -15
subject:attend	-17 -11 5 -7 11 -13
subject:brief	-9 11 -9 -3 -13 -15
subject:call	16 -5 -21 -12 -14 -24
subject:chair	-8 -27 29 -2 -3 -2
subject:confer	-13 22 -21 -3 -4 -4
subject:conven	-15 -17 20 -3 -4 -9
subject:dine	-17 1 0 -8 -2 -10
subject:flew	-15 28 -21 -8 -3 -4
subject:gather	-14 -30 24 -6 -6 -9
subject:gave	-7 -27 27 -4 -2 -3
subject:join	-7 20 -20 -3 -8 -5
subject:meet	-30 1 4 -6 -6 -17
subject:met	-31 19 -9 -8 -7 -6
subject:open	-5 -23 25 -1 -1 -1
subject:receiv	-23 -24 26 -7 -8 -9
subject:saw	-23 14 -11 -14 -12 -13
subject:shook	-29 29 -8 -3 -2 -2
subject:sign	-2 20 -19 -1 -1 -1
subject:spoke	-7 17 -17 -1 -2 -4
subject:telephon	-16 24 -25 -9 -15 -14
subject:visit	-7 14 -17 -2 -3 -8
subject:welcom	-15 -18 22 -5 -9 -8
tied-to-other	2 -9 -21 -6 -9 1
times=1	25 2 -14 -16 -15 -16
times=2	0 -17 0 -13 -11 6
times=3	-22 12 -16 -13 -1 0
times=4	-43 3 9 1 0 6
title-cue:absent	7 -32 -23 -7 -11 15
title-cue:attended	-23 9 4 -9 -14 -20
title-cue:background	26 -23 -22 -10 -16 -13
title-cue:hosted	-8 -23 37 -20 -41 -37
title-cue:observer	30 -27 -19 -18 -29 -9
title-cue:represented	-3 -4 -4 -2 -3 -50
title:'s	1 -5 -37 9 -25 2
title:<org>	-2 17 -15 -24 -34 -44
title:a	-19 17 -14 -9 -12 -9
title:about	15 -10 -21 -7 -5 -5
title:act	-15 -19 19 -6 -8 -12
title:admir	-24 21 -5 -9 -20 -17
title:advis	17 -20 14 -24 -36 -34
title:advoc	5 -7 0 -19 -17 -19
title:affair	-23 16 -13 -4 -10 -12
title:agent	14 -3 -23 -12 -12 -15
title:agricultur	-6 7 -11 -2 17 -7
title:aid	31 -5 -23 -18 -8 -23
title:alhaji	-30 -29 -28 -18 -23 29
title:ambassador	-12 28 -19 -20 -28 -22
title:american	-21 -13 -17 5 -14 12
title:among	-15 20 -13 -4 -5 -13
title:an	-6 13 -8 -8 -6 -21
title:arbitr	-28 -24 26 -11 -14 -15
title:archbishop	-2 -5 4 -8 -1 -18
title:armi	-12 8 -17 12 -16 -18
title:attornei	-10 -15 16 -12 -14 -14
title:australian	-20 17 -11 -9 -6 -10
title:austrian	-21 20 -14 -18 -19 -20
title:bank	-7 10 -15 -4 -8 -7
title:banker	-6 18 -23 -5 -6 2
title:befor	-17 -17 21 -7 -6 -11
title:between	-23 31 -34 -7 -6 -11
title:biologist	19 10 -5 -22 -3 -8
title:bishop	-1 15 -16 -17 -3 -32
title:boss	-26 17 -17 -5 -5 11
title:brigadi	-11 23 -23 -7 -8 -11
title:british	-21 -7 -11 20 -12 -15
title:broker	-21 17 5 -11 -15 -25
title:brother	0 6 -20 -7 -16 -26
title:businessman	18 -5 -6 -13 -6 -18
title:canneri	1 -16 6 -10 -6 -10
title:captain	3 5 -30 -4 -17 4
title:cardin	-35 -27 27 -15 3 -21
title:cattl	-19 -4 16 -6 -2 -5
title:central	-7 10 -15 -4 -8 -7
title:chairman	3 -42 23 -34 -17 1
title:chief	-24 -14 14 -37 6 -1
title:club	-23 -20 -28 -8 -31 29
title:coach	-18 -7 1 -8 -18 16
title:colonel	-5 11 -10 -14 -18 -3
title:command	-16 18 -26 -11 -17 -1
title:commission	-6 -12 21 -31 -28 -23
title:commodor	-12 -17 17 -4 -3 -12
title:congoles	8 4 -21 -3 -4 -5
title:consul	-30 27 -22 -6 -6 -10
title:councillor	7 22 -48 -15 -22 -27
title:counsel	-3 21 -32 -23 -17 -26
title:court	-19 -8 10 -5 -9 2
title:custom	11 7 -14 -10 -19 -20
title:dai	-16 13 -1 -4 -10 -12
title:dame	-35 -13 4 -14 -23 13
title:datuk	11 -7 13 -5 -15 -16
title:deacon	-12 22 -24 -14 -10 -17
title:dealer	-19 12 -4 -3 -10 -9
title:dean	-22 10 -19 -14 10 -11
title:defenc	-8 11 -15 -4 -15 -16
title:deleg	-13 21 -22 -11 -7 -12
title:deputi	-32 23 -2 -2 -30 -41
title:diplomat	11 5 -27 -8 -9 -20
title:director	-9 9 -8 -12 -21 -5
title:dom	-16 17 -9 -2 -4 -8
title:dr	12 0 -31 -14 -16 -22
title:each	4 -1 -16 -3 -4 -8
title:economist	3 -17 -12 -4 -5 4
title:editor	27 -26 -19 -19 -24 -29
title:educ	-3 16 -24 -16 -26 -38
title:elder	-36 39 -32 -19 -14 -23
title:emirati	-12 18 -12 0 -1 -1
title:energi	16 -14 -10 -8 -13 -29
title:engin	-36 30 -26 1 -22 -3
title:execut	-35 7 -30 -14 11 -7
title:factori	-9 22 -22 -2 -9 -12
title:father	4 -9 5 -19 -19 -14
title:feder	-14 16 -15 -6 -11 -8
title:financ	-24 -31 20 -9 25 -18
title:fisheri	-29 -1 20 -8 -25 -28
title:fisherman	29 -19 -14 -12 -10 -28
title:fon	-13 23 -25 -15 -20 -18
title:foreign	-8 -17 3 -19 6 2
title:former	13 -17 -18 -26 -2 -8
title:gener	-16 3 -3 0 -14 -13
title:georgian	-23 12 -22 -18 11 -23
title:goalkeep	10 -18 -27 -9 4 -16
title:governor	-20 -23 15 -27 -24 16
title:grower	15 -6 -18 -14 -16 -22
title:guest	-24 -18 23 -9 -6 -13
title:harbour	-28 6 3 -14 -8 -14
title:headmistress	-26 -20 21 -15 -13 -14
title:health	-24 15 -5 -18 -22 -26
title:her	17 -12 -21 -17 -8 -20
title:hereditari	-12 5 8 -4 -12 -18
title:hi	-38 38 -22 -12 -40 -21
title:high	-11 -9 15 -4 -12 -14
title:historian	-17 -19 18 -10 -8 8
title:hoteli	-22 14 12 -7 -19 -25
title:hous	-22 5 11 -14 -26 -19
title:hydrologist	-7 11 -16 -5 -7 -11
title:imam	-19 3 -20 -18 -11 13
title:indonesian	9 -29 -13 -7 -8 9
title:industri	-10 16 -15 -5 -7 -9
title:inspector	-7 -3 14 -21 -18 -30
title:interior	4 -21 16 -19 -16 -8
title:irrig	-12 -16 15 -1 -3 -7
title:journalist	-5 -23 12 -7 -8 -7
title:judg	-45 -37 41 -23 18 -32
title:justic	-27 -36 19 9 -19 11
title:labour	-11 -27 27 -13 -20 -24
title:land	14 -23 7 -13 -7 -5
title:lao	-8 27 -24 -2 -4 -7
title:late	38 -28 -27 -12 -16 -19
title:lawyer	-7 11 -10 -20 -24 -11
title:leader	-8 13 -23 -26 -20 13
title:lieuten	-21 -3 -11 14 -14 2
title:list	-13 19 -10 -12 -20 -17
title:lobbyist	19 -20 -31 -17 -19 -6
title:lord	-19 15 -3 -5 -5 -7
title:major	-22 29 -14 -9 -16 -21
title:man	-27 23 -25 -17 -13 -17
title:manag	-13 23 -16 -7 -7 -10
title:mapmak	-2 12 -12 -12 -10 -16
title:master	-30 6 3 -13 -9 -15
title:mate	-16 -10 -11 -2 -14 13
title:mayor	-55 -9 33 -24 -39 -9
title:mediat	-19 -25 32 -17 -16 -32
title:meet	-11 18 -23 -7 -5 -4
title:member	-23 33 -26 -11 -9 -18
title:metropolitan	-14 -18 -3 -4 -5 14
title:minist	-30 -10 12 -15 11 -6
title:ministri	21 -20 -9 -3 -1 -13
title:mission	-16 3 -2 -6 -11 -6
title:moder	15 -2 -12 -20 -12 -21
title:monsignor	-24 -29 -20 -11 25 19
title:mr	-21 17 -8 -21 -16 -24
title:name	8 -31 7 -13 -16 -23
title:navi	-15 -8 -11 -9 -15 15
title:negoti	-21 26 -23 -12 -3 -18
title:neither	-9 -4 -16 -18 -21 19
title:no	12 -25 -23 -16 -18 13
title:norwegian	-24 21 -12 -17 -21 -19
title:not	-3 -26 -26 -10 -28 29
title:nurs	6 4 -11 -5 -14 -18
title:observ	-34 21 -20 -17 -11 -11
title:of	29 -39 -18 -18 -2 2
title:offic	11 -3 -17 -7 -9 -29
title:oil	-24 -6 -18 14 -7 14
title:onli	4 -7 -32 16 -10 -27
title:oper	-17 11 -10 -5 -5 1
title:opposit	5 -15 -23 -13 -16 8
title:organis	23 15 -27 -18 -23 -17
title:other	-21 23 -23 -15 -18 -21
title:owner	-4 -22 4 -28 1 6
title:palac	24 -27 -18 -9 -3 -13
title:paramount	-24 5 9 -6 -13 -9
title:parti	20 -19 -10 -6 -15 -33
title:pastor	-21 -3 5 -12 -12 3
title:peasant	-19 1 -14 -6 -4 4
title:person	-19 30 -10 -23 -11 -22
title:poet	6 -19 -15 26 -6 -14
title:polic	21 -18 -1 -18 -16 -9
title:polish	25 -32 5 -2 -9 -9
title:port	-14 -8 -6 -6 9 -20
title:prefect	-17 24 10 -4 -31 -4
title:premier	-4 -15 10 -22 6 -6
title:presid	-24 -19 22 -10 10 -18
title:prime	-22 -38 15 -18 16 -5
title:princ	-23 -24 -16 -22 -30 27
title:printer	25 -17 -29 -14 -25 -26
title:professor	-13 -8 -37 -19 -24 16
title:prosecutor	3 4 -28 -19 -12 12
title:qatari	-19 -7 9 -1 -1 -5
title:rebel	-19 16 -18 -6 -9 7
title:rector	-26 -33 35 -8 -12 -16
title:region	-17 -10 -13 -5 0 15
title:report	27 -17 -22 -10 -10 -29
title:repres	-30 -7 -6 -15 -12 24
title:retir	-12 -11 15 -6 -13 -10
title:rival	9 0 -16 -14 -19 -19
title:road	-14 18 -15 -6 -15 -16
title:russian	-26 22 -13 2 -14 -16
title:s	-6 -1 -5 13 -24 -27
title:secretari	24 -9 -3 -23 -26 -32
title:secretary-gener	-15 0 3 -12 -11 -12
title:seen	-16 -7 -10 -6 -2 13
title:senat	-28 -29 13 -4 -7 17
title:sheikh	-48 7 -17 -22 -41 26
title:ship	-26 14 -15 15 -7 -15
title:shipown	-21 -21 23 -11 -19 13
title:sir	5 10 -15 -11 -10 -21
title:sister	-33 24 4 -11 -17 -24
title:smelter	-17 -29 -22 7 -19 22
title:son	8 1 -17 -18 -14 -14
title:speaker	-25 9 10 -21 -24 -25
title:special	-18 -15 14 -13 -7 -17
title:spokesman	33 -24 -23 -14 -9 -34
title:spokeswoman	-11 -31 -11 11 -5 3
title:striker	-23 16 -17 -2 -15 11
title:student	14 -15 -27 -15 -16 14
title:sultan	-18 -11 -12 -7 12 -4
title:surveyor	-24 -3 -15 -12 -13 23
title:swiss	-17 3 -12 9 -7 -17
title:the	13 -9 -28 -1 -19 -21
title:them	-16 10 4 -5 -7 -14
title:then	-19 26 -21 -7 -18 -25
title:through	16 -14 -11 -15 -8 -9
title:time	11 -7 -16 -5 -3 -4
title:tourism	17 9 -35 -15 -13 -16
title:trade	-19 23 -14 -3 -4 -12
title:trader	-5 8 -27 -9 -12 -2
title:transport	-17 -8 4 -9 -25 15
title:treasur	-18 24 -35 -11 -21 -23
title:trial	-16 8 -17 -6 -11 5
title:truste	-5 28 -12 -1 -4 -27
title:turkish	-20 20 -21 7 -8 -9
title:two	5 6 -20 -14 -18 -21
title:u	-13 22 -23 -12 -12 -15
title:under	-16 -8 15 -12 -13 -12
title:union	-14 23 -39 -10 -23 1
title:until	-17 16 -19 -8 -12 -10
title:us	-22 21 -24 15 -6 -20
title:vener	-14 -17 18 -5 -12 -14
title:vice	0 15 -20 -8 -20 -13
title:vice-minist	-10 18 -20 -7 -5 -6
title:vice-presid	-8 25 -26 -2 -7 8
title:water	-15 22 -28 9 -5 -20
title:what	-4 15 -14 -1 -1 -9
title:whether	4 0 -17 8 -9 -18
title:without	-27 -15 -9 -6 -6 17
title:writer	18 -14 -16 -11 -5 -18`;
