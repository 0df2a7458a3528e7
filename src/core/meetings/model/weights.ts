// Written by tests/train/meetings.ts; do not edit. One `feature\tweights` a line, in hundredths, under a line of classes.
/** Weights of the trigger classifier. */
export const TRIGGER = `no yes
candidates=1	-66 66
candidates=2	-23 23
candidates=4-6	20 -20
in-title	-32 32
k=noun:ceremony	-18 18
k=noun:mission	25 -25
k=noun:press conference	-20 20
k=verb:briefing	17 -17
k=verb:dinner	-15 15
k=verb:hearing	17 -17
n2=#	19 -19
n2='	31 -31
n2=(	-29 29
n2=.	68 -68
n2=<organisation>	-28 28
n2=<place>	-22 22
n2=<quote>	40 -40
n2=a	30 -30
n2=about	28 -28
n2=acting	42 -42
n2=admiral	30 -30
n2=afar	-28 28
n2=after	34 -34
n2=again	-17 17
n2=agenda	21 -21
n2=agreed	31 -31
n2=agriculture	16 -16
n2=airline	-34 34
n2=all	41 -41
n2=ambassador	23 -23
n2=ambassadors	-15 15
n2=american	-26 26
n2=among	19 -19
n2=announced	-27 27
n2=annual	-28 28
n2=answers	31 -31
n2=any	24 -24
n2=appeal	-30 30
n2=archbishop	26 -26
n2=argentine	-30 30
n2=arms	-16 16
n2=army	-30 30
n2=assembly	28 -28
n2=attacker	29 -29
n2=audience	18 -18
n2=australian	17 -17
n2=away	25 -25
n2=ball	29 -29
n2=band	-29 29
n2=bank	-23 23
n2=banker	-29 29
n2=barbecue	-27 27
n2=base	-17 17
n2=be	-17 17
n2=bees	24 -24
n2=began	22 -22
n2=behind	34 -34
n2=being	18 -18
n2=belgian	-20 20
n2=beside	23 -23
n2=between	54 -54
n2=bicycle	17 -17
n2=bishop	32 -32
n2=blamed	39 -39
n2=blessing	15 -15
n2=boat	22 -22
n2=bodyguard	-29 29
n2=booked	24 -24
n2=booth	-16 16
n2=breakfast	-33 33
n2=british	36 -36
n2=burnt	-22 22
n2=buy	25 -25
n2=call	20 -20
n2=called	-20 20
n2=captors	-28 28
n2=care	16 -16
n2=cattle	-28 28
n2=ceasefire	-19 19
n2=certificate	20 -20
n2=chaired	-19 19
n2=chairman	20 -20
n2=changing	23 -23
n2=checkpoint	25 -25
n2=chief	-16 16
n2=chiefs	18 -18
n2=chinese	-27 27
n2=clerics	39 -39
n2=clinic	22 -22
n2=closed	-37 37
n2=co-chaired	-27 27
n2=collapsed	44 -44
n2=colonel	23 -23
n2=commissioner	25 -25
n2=companies	-25 25
n2=consul	-16 16
n2=consultations	23 -23
n2=contract	-28 28
n2=council	-23 23
n2=counsel	-23 23
n2=counting	31 -31
n2=covered	-30 30
n2=cup	15 -15
n2=dairyman	25 -25
n2=dawn	-18 18
n2=debt	-25 25
n2=decide	23 -23
n2=delegates	-19 19
n2=delegation	-49 49
n2=desalination	-18 18
n2=did	23 -23
n2=diesel	23 -23
n2=dined	-27 27
n2=director	32 -32
n2=directors	20 -20
n2=discussions	26 -26
n2=divisional	25 -25
n2=doctor	25 -25
n2=donor	-17 17
n2=door	34 -34
n2=doors	33 -33
n2=down	17 -17
n2=drafting	38 -38
n2=draw	-17 17
n2=dropped	-25 25
n2=drug	40 -40
n2=due	-23 23
n2=each	-42 42
n2=economists	32 -32
n2=education	-27 27
n2=eight	18 -18
n2=elders	-18 18
n2=emergency	-29 29
n2=empty	23 -23
n2=ended	-31 31
n2=enemy	24 -24
n2=engineers	-23 23
n2=enthronement	-16 16
n2=evening	21 -21
n2=everybody	15 -15
n2=everywhere	16 -16
n2=exile	-22 22
n2=extended	-19 19
n2=factory	-17 17
n2=failed	27 -27
n2=family	-25 25
n2=ferry	26 -26
n2=film	20 -20
n2=finnish	17 -17
n2=fire	22 -22
n2=fishing	19 -19
n2=five	29 -29
n2=flag	21 -21
n2=floor	32 -32
n2=flowers	26 -26
n2=flows	35 -35
n2=follow	23 -23
n2=followed	25 -25
n2=for	44 -44
n2=foreign	20 -20
n2=foreseen	-29 29
n2=formal	-27 27
n2=forty	-22 22
n2=founder	17 -17
n2=four-page	29 -29
n2=fourth	22 -22
n2=francs	17 -17
n2=from	29 -29
n2=gas	28 -28
n2=gathering	29 -29
n2=georgian	33 -33
n2=german	-27 27
n2=gloomy	23 -23
n2=gold	-25 25
n2=grand	21 -21
n2=guests	20 -20
n2=gum	-29 29
n2=had	26 -26
n2=half	-33 33
n2=has	-19 19
n2=head	20 -20
n2=headed	20 -20
n2=headmen	-18 18
n2=heads	-31 31
n2=him	19 -19
n2=hip	23 -23
n2=hmong	-16 16
n2=home	-16 16
n2=honour	-20 20
n2=hour	18 -18
n2=hundred	-25 25
n2=husband	25 -25
n2=iftar	31 -31
n2=in	-35 35
n2=inauguration	-25 25
n2=indian	-43 43
n2=inquiry	16 -16
n2=intelligence	27 -27
n2=interference	18 -18
n2=interrupted	48 -48
n2=is	-25 25
n2=israeli	-18 18
n2=it	21 -21
n2=its	-19 19
n2=japanese	-32 32
n2=joined	-36 36
n2=joint	40 -40
n2=judge	17 -17
n2=judges	32 -32
n2=junior	27 -27
n2=jury	19 -19
n2=kazakh	-18 18
n2=kurdish	-25 25
n2=kyrgyz	-38 38
n2=labour	-22 22
n2=lao	-20 20
n2=laser	-25 25
n2=last	27 -27
n2=lasted	-29 29
n2=late	37 -37
n2=later	32 -32
n2=leader	-28 28
n2=led	-36 36
n2=letter	36 -36
n2=lists	28 -28
n2=lithuanian	-21 21
n2=lobbyist	-31 31
n2=log	20 -20
n2=longest	23 -23
n2=loudspeaker	35 -35
n2=lt	33 -33
n2=lunch	47 -47
n2=man	-17 17
n2=management	-15 15
n2=mandazi	17 -17
n2=maps	-21 21
n2=marks	15 -15
n2=mattered	-19 19
n2=mayor	-27 27
n2=meal	-20 20
n2=measured	18 -18
n2=meeting	19 -19
n2=men	28 -28
n2=mennonite	-42 42
n2=menu	27 -27
n2=merger	-18 18
n2=met	20 -20
n2=minds	28 -28
n2=mine	-17 17
n2=miners	28 -28
n2=minister	29 -29
n2=ministers	-19 19
n2=minutes	21 -21
n2=modest	22 -22
n2=monastery	28 -28
n2=monthly	-29 29
n2=months	32 -32
n2=more	28 -28
n2=mother	21 -21
n2=mullet	-31 31
n2=municipal	-34 34
n2=myself	25 -25
n2=name	24 -24
n2=national	-21 21
n2=never	19 -19
n2=new	18 -18
n2=news	26 -26
n2=nicaraguan	-21 21
n2=nigerien	-29 29
n2=nine	28 -28
n2=no	33 -33
n2=nobody	18 -18
n2=none	18 -18
n2=noon	24 -24
n2=nor	15 -15
n2=northern	20 -20
n2=norwegian	-26 26
n2=not	51 -51
n2=nothing	22 -22
n2=now	-21 21
n2=nuclear	-23 23
n2=nurses	23 -23
n2=officials	28 -28
n2=oil	44 -44
n2=old	41 -41
n2=on	-18 18
n2=once	23 -23
n2=one	39 -39
n2=only	30 -30
n2=opponent	39 -39
n2=order	17 -17
n2=others	29 -29
n2=our	28 -28
n2=out	38 -38
n2=own	40 -40
n2=owner	-18 18
n2=owners	-22 22
n2=padi	-19 19
n2=pay	17 -17
n2=peasant	-17 17
n2=pen	22 -22
n2=people	25 -25
n2=person	23 -23
n2=personal	-33 33
n2=photograph	29 -29
n2=pictures	16 -16
n2=pit	22 -22
n2=planned	-27 27
n2=planters	-19 19
n2=points	20 -20
n2=polish	-33 33
n2=pond	31 -31
n2=praise	24 -24
n2=preferred	25 -25
n2=press	29 -29
n2=previous	20 -20
n2=prime	17 -17
n2=prison	-16 16
n2=produced	16 -16
n2=protest	21 -21
n2=quake-housing	23 -23
n2=qualifying	27 -27
n2=rate-setters	-31 31
n2=read	24 -24
n2=reason	21 -21
n2=received	15 -15
n2=reception	-26 26
n2=remains	27 -27
n2=reply	25 -25
n2=reporter	22 -22
n2=research	-17 17
n2=result	30 -30
n2=resume	-27 27
n2=retreat	29 -29
n2=return	-17 17
n2=returning	18 -18
n2=review	34 -34
n2=road	20 -20
n2=roma	-20 20
n2=room	19 -19
n2=rules	24 -24
n2=run	47 -47
n2=runway	26 -26
n2=rural	-22 22
n2=said	29 -29
n2=same	-16 16
n2=saxon	-21 21
n2=school	26 -26
n2=scientists	-16 16
n2=scorn	17 -17
n2=screen	20 -20
n2=sea	25 -25
n2=sealers	-25 25
n2=seaplane	16 -16
n2=seats	21 -21
n2=secretary-general	-30 30
n2=secure	-26 26
n2=see	-28 28
n2=senator	27 -27
n2=senegalese	-28 28
n2=sent	25 -25
n2=separate	-20 20
n2=served	22 -22
n2=servers	16 -16
n2=set	-36 36
n2=shackles	-37 37
n2=share	-16 16
n2=sharpest	25 -25
n2=shipbrokers	-17 17
n2=shipbuilding	28 -28
n2=shippers	-30 30
n2=show	19 -19
n2=shrugs	20 -20
n2=side	19 -19
n2=sides	-28 28
n2=silence	17 -17
n2=since	25 -25
n2=sitting	22 -22
n2=six	34 -34
n2=sixteen	24 -24
n2=sleep	19 -19
n2=slovak	-33 33
n2=sons	-26 26
n2=soup	27 -27
n2=source	19 -19
n2=south	-20 20
n2=sporting	-20 20
n2=spring	-29 29
n2=stage	16 -16
n2=standing	16 -16
n2=star	20 -20
n2=starts	-22 22
n2=state	-18 18
n2=statement	28 -28
n2=statutes	24 -24
n2=stay	18 -18
n2=stayed	-25 25
n2=stood	20 -20
n2=stopped	19 -19
n2=story	23 -23
n2=street	17 -17
n2=strikers	-23 23
n2=sugar	-20 20
n2=sultan	-37 37
n2=summer	28 -28
n2=summoned	21 -21
n2=supper	19 -19
n2=supply	20 -20
n2=swedish	-37 37
n2=swiss	-23 23
n2=synod	-26 26
n2=table	21 -21
n2=taking	15 -15
n2=taxi	18 -18
n2=teachers	-40 40
n2=tenth	21 -21
n2=text	16 -16
n2=than	27 -27
n2=that	-16 16
n2=them	28 -28
n2=there	16 -16
n2=they	19 -19
n2=thin	26 -26
n2=third	-32 32
n2=this	19 -19
n2=three	46 -46
n2=tie	17 -17
n2=timber	-35 35
n2=time	20 -20
n2=timetable	18 -18
n2=took	17 -17
n2=town	-17 17
n2=trade	17 -17
n2=train	21 -21
n2=transcript	33 -33
n2=trials	35 -35
n2=truce	28 -28
n2=trustees	16 -16
n2=turned	18 -18
n2=turns	42 -42
n2=twenty	-46 46
n2=two-day	23 -23
n2=ukrainian	33 -33
n2=undersea	-31 31
n2=uniform	29 -29
n2=union	-20 20
n2=up	24 -24
n2=uzbek	18 -18
n2=veterans	38 -38
n2=video	-42 42
n2=views	22 -22
n2=vigil	-20 20
n2=villagers	-21 21
n2=visa	24 -24
n2=visited	-37 37
n2=visitors	24 -24
n2=vote	20 -20
n2=votes	45 -45
n2=wage	18 -18
n2=wages	22 -22
n2=wall	21 -21
n2=warning	27 -27
n2=was	58 -58
n2=water	-40 40
n2=water-sharing	36 -36
n2=weaker	15 -15
n2=well	16 -16
n2=what	18 -18
n2=when	20 -20
n2=where	28 -28
n2=while	21 -21
n2=whole	28 -28
n2=whom	19 -19
n2=wife	31 -31
n2=with	-62 62
n2=witnesses	-19 19
n2=wives	-16 16
n2=working	-34 34
n2=wounded	-16 16
n2=wrote	-18 18
n2=yams	17 -17
n2=yearly	27 -27
n2=youth	20 -20
near=adjourn	-22 22
near=appear	19 -19
near=arriv	16 -16
near=audienc	-22 22
near=barbecu	-27 27
near=bargain	-38 38
near=begun	43 -43
near=board	18 -18
near=brief	-22 22
near=call	-24 24
near=chair	-39 39
near=co-chair	-27 27
near=coffe	26 -26
near=conclav	23 -23
near=confer	-19 19
near=consult	23 -23
near=conven	-21 21
near=council	-34 34
near=court	20 -20
near=debat	16 -16
near=deleg	-20 20
near=dialogu	38 -38
near=dine	-22 22
near=discuss	36 -36
near=drove	-25 25
near=encount	-27 27
near=enthron	-16 16
near=fli	-24 24
near=gather	38 -38
near=grain-board	-21 21
near=heard	40 -40
near=held	-25 25
near=hold	23 -23
near=inaugur	-25 25
near=indaba	-26 26
near=initi	17 -17
near=interview	29 -29
near=invit	15 -15
near=join	34 -34
near=land	18 -18
near=long-servic	17 -17
near=lunch	19 -19
near=majli	-21 21
near=mass	23 -23
near=meal	-20 20
near=meet	51 -51
near=met	65 -65
near=mission	-46 46
near=open	-19 19
near=pact	-17 17
near=phone	33 -33
near=plan	-36 36
near=present	-25 25
near=question	-29 29
near=reach	34 -34
near=read	22 -22
near=receiv	28 -28
near=recept	-26 26
near=reconven	-26 26
near=retreat	29 -29
near=round	-23 23
near=sat	-29 29
near=session	20 -20
near=shook	-40 40
near=sign	37 -37
near=speak	42 -42
near=spoken	-18 18
near=stop	44 -44
near=summit	68 -68
near=summon	21 -21
near=supper	19 -19
near=synod	-21 21
near=tabl	-30 30
near=talk	22 -22
near=telephon	-40 40
near=togeth	-27 27
near=tour	25 -25
near=town-hal	18 -18
near=travel	-35 35
near=trial	47 -47
near=tribun	-21 21
near=visit	25 -25
near=welcom	22 -22
near=withdrew	25 -25
noun:aux=are	-30 30
noun:aux=had	-36 36
noun:aux=have	-23 23
noun:aux=is	20 -20
noun:aux=will	-32 32
noun:beside	-25 25
noun:capital	36 -36
noun:det=any	18 -18
noun:det=each	31 -31
noun:det=four	32 -32
noun:det=her	18 -18
noun:det=his	31 -31
noun:det=its	-23 23
noun:det=nine	-19 19
noun:det=second	-41 41
noun:det=their	-25 25
noun:det=third	-36 36
noun:det=this	23 -23
noun:det=three	38 -38
noun:has=both	-17 17
noun:has=date	-22 22
noun:has=place	-18 18
noun:in-title	-22 22
noun:l=organisation:4-6	-35 35
noun:l=organisation:7+	-23 23
noun:l=person:1	29 -29
noun:l=person:3	16 -16
noun:modifies	51 -51
noun:n=#	17 -17
noun:n='s	71 -71
noun:n=:	-37 37
noun:n=;	-32 32
noun:n=<date>	-30 30
noun:n=<person>	40 -40
noun:n=<quote>	46 -46
noun:n=?	28 -28
noun:n=a	23 -23
noun:n=aboard	-21 21
noun:n=abroad	-17 17
noun:n=after	-21 21
noun:n=against	18 -18
noun:n=also	-30 30
noun:n=appeared	38 -38
noun:n=aunt	16 -16
noun:n=began	24 -24
noun:n=between	-47 47
noun:n=break	26 -26
noun:n=brokered	-22 22
noun:n=brokers	21 -21
noun:n=brought	19 -19
noun:n=came	32 -32
noun:n=ceremony	-21 21
noun:n=chair	27 -27
noun:n=chief	23 -23
noun:n=closely	-25 25
noun:n=continued	41 -41
noun:n=convened	-16 16
noun:n=cookie	30 -30
noun:n=counter	43 -43
noun:n=depends	-25 25
noun:n=due	-16 16
noun:n=early	-27 27
noun:n=ended	16 -16
noun:n=ends	21 -21
noun:n=followed	-21 21
noun:n=gathered	30 -30
noun:n=had	20 -20
noun:n=has	58 -58
noun:n=head	19 -19
noun:n=headed	31 -31
noun:n=his	30 -30
noun:n=hosted	-32 32
noun:n=is	-44 44
noun:n=it	-16 16
noun:n=justice	-29 29
noun:n=kept	23 -23
noun:n=knew	17 -17
noun:n=laid	-19 19
noun:n=lasted	-47 47
noun:n=leader	24 -24
noun:n=list	21 -21
noun:n=louder	17 -17
noun:n=meeting	-15 15
noun:n=musician	22 -22
noun:n=never	-22 22
noun:n=next	22 -22
noun:n=one	-27 27
noun:n=only	38 -38
noun:n=opened	-25 25
noun:n=opens	31 -31
noun:n=over	28 -28
noun:n=planned	-24 24
noun:n=plans	15 -15
noun:n=point	22 -22
noun:n=president	29 -29
noun:n=prize	16 -16
noun:n=reconvened	-26 26
noun:n=resumes	-25 25
noun:n=said	-33 33
noun:n=sent	-30 30
noun:n=session	-16 16
noun:n=show	25 -25
noun:n=sits	25 -25
noun:n=six	-22 22
noun:n=talks	-23 23
noun:n=ten	16 -16
noun:n=the	-16 16
noun:n=there	-22 22
noun:n=touched	38 -38
noun:n=travelled	-22 22
noun:n=turned	32 -32
noun:n=up	15 -15
noun:n=voted	22 -22
noun:n=well	20 -20
noun:n=with	-56 56
noun:near:weak	-16 16
noun:neg	19 -19
noun:o=<person>	33 -33
noun:o=aboard	-21 21
noun:o=abroad	-17 17
noun:o=after	-21 21
noun:o=against	18 -18
noun:o=appear	38 -38
noun:o=armi	-30 30
noun:o=began	24 -24
noun:o=between	-47 47
noun:o=break	26 -26
noun:o=bu	-16 16
noun:o=ceremoni	-21 21
noun:o=chang	23 -23
noun:o=chief	23 -23
noun:o=close	-25 25
noun:o=continu	41 -41
noun:o=conven	-16 16
noun:o=cooki	30 -30
noun:o=counter	32 -32
noun:o=depend	-25 25
noun:o=doctor	25 -25
noun:o=due	-16 16
noun:o=earli	-27 27
noun:o=fire	22 -22
noun:o=floor	32 -32
noun:o=follow	-21 21
noun:o=gather	30 -30
noun:o=head	31 -31
noun:o=host	-32 32
noun:o=it	-16 16
noun:o=knew	17 -17
noun:o=laid	-19 19
noun:o=louder	17 -17
noun:o=minut	-44 44
noun:o=mother	21 -21
noun:o=onli	34 -34
noun:o=open	22 -22
noun:o=over	28 -28
noun:o=point	22 -22
noun:o=presid	25 -25
noun:o=prison	-16 16
noun:o=prize	16 -16
noun:o=reconven	-26 26
noun:o=resum	-25 25
noun:o=said	-33 33
noun:o=scandal	-20 20
noun:o=sent	-30 30
noun:o=session	-19 19
noun:o=show	25 -25
noun:o=sit	25 -25
noun:o=situat	-30 30
noun:o=stood	20 -20
noun:o=stop	19 -19
noun:o=striker	-23 23
noun:o=talk	-17 17
noun:o=there	16 -16
noun:o=touch	38 -38
noun:o=travel	-22 22
noun:o=trial	31 -31
noun:o=turn	32 -32
noun:o=up	15 -15
noun:o=villag	-22 22
noun:o=vote	22 -22
noun:o=week	32 -32
noun:o=well	20 -20
noun:o=with <organisation>	-18 18
noun:o=with <person>	-40 40
noun:o=with club	-18 18
noun:o=with governor	-20 20
noun:o=with minist	-24 24
noun:o=with myself	25 -25
noun:o=with parliament	-18 18
noun:o=with parti	-24 24
noun:p=#	25 -25
noun:p=<date>	-46 46
noun:p=<number>	-30 30
noun:p=<person>	29 -29
noun:p=after	-29 29
noun:p=afternoon	26 -26
noun:p=and	21 -21
noun:p=any	18 -18
noun:p=are	-30 30
noun:p=at	-26 26
noun:p=back-to-back	28 -28
noun:p=band	20 -20
noun:p=bedouin	23 -23
noun:p=belarusian	35 -35
noun:p=bhutanese	20 -20
noun:p=binational	-27 27
noun:p=board	-18 18
noun:p=boat	-30 30
noun:p=border	-27 27
noun:p=budget	27 -27
noun:p=by	19 -19
noun:p=cabinet	-17 17
noun:p=café	33 -33
noun:p=cassation	21 -21
noun:p=church	-24 24
noun:p=city	26 -26
noun:p=climate	-35 35
noun:p=coalition	19 -19
noun:p=coral	25 -25
noun:p=courtesy	-17 17
noun:p=crisis	-19 19
noun:p=croatian	19 -19
noun:p=donor	-23 23
noun:p=each	31 -31
noun:p=earlier	-33 33
noun:p=emergency	-19 19
noun:p=ending	-23 23
noun:p=extraordinary	-21 21
noun:p=fashion	17 -17
noun:p=fighting	24 -24
noun:p=final	-32 32
noun:p=fishing	18 -18
noun:p=flying	28 -28
noun:p=for	-28 28
noun:p=formal	-29 29
noun:p=four	32 -32
noun:p=four-country	18 -18
noun:p=fourth	-32 32
noun:p=further	-31 31
noun:p=garden	-22 22
noun:p=georgian	20 -20
noun:p=given	-15 15
noun:p=gloomy	16 -16
noun:p=good	18 -18
noun:p=had	-36 36
noun:p=half-hour	-20 20
noun:p=have	-23 23
noun:p=held	-21 21
noun:p=him	-18 18
noun:p=his	21 -21
noun:p=hold	-27 27
noun:p=interfaith	-17 17
noun:p=intertribal	-25 25
noun:p=is	20 -20
noun:p=island	-27 27
noun:p=its	-23 23
noun:p=joint	-28 28
noun:p=jointly	-16 16
noun:p=kitchen	25 -25
noun:p=labour	18 -18
noun:p=launch	-17 17
noun:p=lickanantay	29 -29
noun:p=listening	-18 18
noun:p=locals	16 -16
noun:p=maltese	-22 22
noun:p=midnight	-16 16
noun:p=minority	24 -24
noun:p=monthly	-30 30
noun:p=new	30 -30
noun:p=night	19 -19
noun:p=nine	-19 19
noun:p=nobody	15 -15
noun:p=of	22 -22
noun:p=offered	19 -19
noun:p=on	37 -37
noun:p=one	21 -21
noun:p=opening	-34 34
noun:p=over	24 -24
noun:p=own	-35 35
noun:p=painting	25 -25
noun:p=parish	19 -19
noun:p=pay	-23 23
noun:p=peace	24 -24
noun:p=phosphate	-17 17
noun:p=planned	-15 15
noun:p=power	-20 20
noun:p=press	-28 28
noun:p=previous	32 -32
noun:p=private	23 -23
noun:p=provincial	33 -33
noun:p=public	-19 19
noun:p=quake-housing	-16 16
noun:p=quiet	25 -25
noun:p=race	25 -25
noun:p=reconciliation	-25 25
noun:p=recording	23 -23
noun:p=regional	32 -32
noun:p=relief	19 -19
noun:p=remembers	17 -17
noun:p=reopened	-19 19
noun:p=review	-18 18
noun:p=rodeo	15 -15
noun:p=roll	20 -20
noun:p=ruling	25 -25
noun:p=saying	21 -21
noun:p=school	22 -22
noun:p=second	-41 41
noun:p=security	18 -18
noun:p=senate	28 -28
noun:p=separate	24 -24
noun:p=sides	19 -19
noun:p=signing	-16 16
noun:p=similar	-36 36
noun:p=single	-20 20
noun:p=sixty-fourth	26 -26
noun:p=small	19 -19
noun:p=smoked	18 -18
noun:p=socialist	-18 18
noun:p=special	-27 27
noun:p=state	40 -40
noun:p=technical	-15 15
noun:p=telephone	-24 24
noun:p=ten-minute	-34 34
noun:p=their	-25 25
noun:p=them	16 -16
noun:p=they	26 -26
noun:p=third	-36 36
noun:p=this	23 -23
noun:p=three	38 -38
noun:p=three-hour	-24 24
noun:p=three-way	24 -24
noun:p=to	-16 16
noun:p=took	-15 15
noun:p=town	-20 20
noun:p=town-hall	-16 16
noun:p=trade	-18 18
noun:p=tribal	-38 38
noun:p=turned	18 -18
noun:p=two-day	-26 26
noun:p=village	-18 18
noun:p=wage	-17 17
noun:p=water	-30 30
noun:p=will	-32 32
noun:p=with	29 -29
noun:p=without	21 -21
noun:page-people=2	28 -28
noun:quoted	70 -70
noun:r=organisation:2	-28 28
noun:r=organisation:4-6	-32 32
noun:r=organisation:7+	27 -27
noun:r=person:1	40 -40
noun:r=person:2	-21 21
noun:repeated	-29 29
noun:s=afternoon	26 -26
noun:s=ani	18 -18
noun:s=author	-28 28
noun:s=back-to-back	28 -28
noun:s=band	20 -20
noun:s=bedouin	23 -23
noun:s=belarusian	35 -35
noun:s=bhutanes	20 -20
noun:s=binat	-27 27
noun:s=board	-18 18
noun:s=bondhold	-16 16
noun:s=border	-27 27
noun:s=bu	-22 22
noun:s=budget	27 -27
noun:s=burn	17 -17
noun:s=cabinet	18 -18
noun:s=café	33 -33
noun:s=call	-32 32
noun:s=cancel	-31 31
noun:s=care	30 -30
noun:s=cassat	21 -21
noun:s=church	-24 24
noun:s=citi	26 -26
noun:s=climat	-35 35
noun:s=coalit	19 -19
noun:s=column	16 -16
noun:s=comment	15 -15
noun:s=committe	-42 42
noun:s=contract	17 -17
noun:s=coral	25 -25
noun:s=council	-23 23
noun:s=countri	19 -19
noun:s=courtesi	-17 17
noun:s=crisi	-19 19
noun:s=croatian	19 -19
noun:s=detain	26 -26
noun:s=dish	-29 29
noun:s=donor	-28 28
noun:s=each	31 -31
noun:s=earlier	-33 33
noun:s=emerg	-19 19
noun:s=end	-23 23
noun:s=exhum	-29 29
noun:s=extraordinari	-21 21
noun:s=fashion	17 -17
noun:s=fight	24 -24
noun:s=file	-17 17
noun:s=final	-32 32
noun:s=fish	18 -18
noun:s=flew	-18 18
noun:s=fly	28 -28
noun:s=formal	-29 29
noun:s=four	32 -32
noun:s=four-countri	18 -18
noun:s=fourth	-32 32
noun:s=further	-31 31
noun:s=garden	-22 22
noun:s=georgian	20 -20
noun:s=given	-15 15
noun:s=glacier	18 -18
noun:s=gloomi	16 -16
noun:s=gone	16 -16
noun:s=good	18 -18
noun:s=governor	-16 16
noun:s=grower	-26 26
noun:s=half-hour	-20 20
noun:s=he	21 -21
noun:s=held	-21 21
noun:s=hi	21 -21
noun:s=him	-18 18
noun:s=hold	-27 27
noun:s=hour	-46 46
noun:s=interfaith	-17 17
noun:s=intertrib	-25 25
noun:s=investor	-21 21
noun:s=island	-27 27
noun:s=it	-23 23
noun:s=joint	-28 28
noun:s=kilometr	-23 23
noun:s=kitchen	25 -25
noun:s=labour	18 -18
noun:s=launch	-17 17
noun:s=leader	24 -24
noun:s=lickanantai	29 -29
noun:s=listen	-18 18
noun:s=local	16 -16
noun:s=maltes	-22 22
noun:s=mass	23 -23
noun:s=midnight	-16 16
noun:s=millin	24 -24
noun:s=minor	24 -24
noun:s=minut	-27 27
noun:s=new	29 -29
noun:s=night	-20 20
noun:s=nine	-19 19
noun:s=offer	19 -19
noun:s=on	21 -21
noun:s=open	-34 34
noun:s=own	-35 35
noun:s=owner	-19 19
noun:s=pai	-23 23
noun:s=paint	25 -25
noun:s=paper	23 -23
noun:s=parish	19 -19
noun:s=parti	-23 23
noun:s=peac	24 -24
noun:s=phosphat	-17 17
noun:s=plan	-15 15
noun:s=planner	15 -15
noun:s=player	26 -26
noun:s=power	-20 20
noun:s=press	-28 28
noun:s=previou	32 -32
noun:s=privat	23 -23
noun:s=provinci	33 -33
noun:s=public	-19 19
noun:s=pull	-20 20
noun:s=quake-h	-16 16
noun:s=quiet	25 -25
noun:s=race	25 -25
noun:s=react	-23 23
noun:s=reconcili	-25 25
noun:s=record	23 -23
noun:s=region	32 -32
noun:s=regul	20 -20
noun:s=relief	19 -19
noun:s=rememb	17 -17
noun:s=reopen	-19 19
noun:s=review	-18 18
noun:s=rodeo	15 -15
noun:s=roll	20 -20
noun:s=rule	25 -25
noun:s=sai	21 -21
noun:s=said	23 -23
noun:s=school	22 -22
noun:s=scuttl	-27 27
noun:s=season	23 -23
noun:s=second	-41 41
noun:s=secur	18 -18
noun:s=senat	28 -28
noun:s=separ	24 -24
noun:s=session	21 -21
noun:s=set	40 -40
noun:s=side	-15 15
noun:s=sign	-16 16
noun:s=similar	-36 36
noun:s=singl	-20 20
noun:s=sixty-fourth	26 -26
noun:s=small	19 -19
noun:s=smoke	18 -18
noun:s=socialist	-18 18
noun:s=special	-27 27
noun:s=state	30 -30
noun:s=street	15 -15
noun:s=string	22 -22
noun:s=tabl	-23 23
noun:s=technic	-15 15
noun:s=telephon	-24 24
noun:s=ten-minut	-34 34
noun:s=thei	26 -26
noun:s=their	-29 29
noun:s=them	24 -24
noun:s=thi	23 -23
noun:s=third	-36 36
noun:s=three	38 -38
noun:s=three-hour	-24 24
noun:s=three-wai	24 -24
noun:s=took	-15 15
noun:s=town	-20 20
noun:s=town-hal	-16 16
noun:s=trade	-18 18
noun:s=tribal	-38 38
noun:s=turn	18 -18
noun:s=two-dai	-26 26
noun:s=villag	-18 18
noun:s=wage	-17 17
noun:s=water	-30 30
noun:s=week	39 -39
noun:s=year	25 -25
noun:takes-person|s=#	44 -44
noun:takes-person|s=a	-25 25
noun:takes-person|s=column	16 -16
noun:takes-person|s=paper	23 -23
noun:takes-person|s=quake-h	-16 16
noun:takes-person|s=record	23 -23
noun:takes-person|s=telephon	-18 18
noun:takes-person|s=the	27 -27
noun:takes-person|s=took	-15 15
p2=.	26 -26
p2=:	-24 24
p2=;	51 -51
p2=<quote>	58 -58
p2=about	32 -32
p2=accountant	27 -27
p2=actor	-25 25
p2=addressed	-17 17
p2=adjourned	-23 23
p2=administrator	-30 30
p2=admiral	38 -38
p2=after	17 -17
p2=afterwards	-27 27
p2=agency	-23 23
p2=agreed	21 -21
p2=ambassador	-27 27
p2=an	-49 49
p2=analyst	24 -24
p2=annual	-29 29
p2=any	33 -33
p2=apologies	21 -21
p2=arab	-20 20
p2=archbishop	-26 26
p2=as	22 -22
p2=asked	29 -29
p2=at	-34 34
p2=attend	-33 33
p2=attended	-22 22
p2=attorney	52 -52
p2=authorities	-28 28
p2=autumn	31 -31
p2=away	-28 28
p2=awkward	19 -19
p2=backstroker	27 -27
p2=banged	33 -33
p2=banker	16 -16
p2=become	19 -19
p2=before	35 -35
p2=bench	-21 21
p2=bill	16 -16
p2=bishop	-17 17
p2=board	-31 31
p2=bondholders	-16 16
p2=booked	23 -23
p2=boss	-15 15
p2=both	25 -25
p2=brands	-23 23
p2=breakfast	20 -20
p2=broker	-17 17
p2=brother	18 -18
p2=brought	28 -28
p2=burns	17 -17
p2=bus	17 -17
p2=but	20 -20
p2=calendar	20 -20
p2=called	-34 34
p2=came	-30 30
p2=campaigner	25 -25
p2=cancelled	-17 17
p2=cardinal	15 -15
p2=celebrated	28 -28
p2=central	-20 20
p2=chair	-19 19
p2=chaired	-37 37
p2=chairman	25 -25
p2=chairwoman	16 -16
p2=chancellor	30 -30
p2=cheesemaker	20 -20
p2=chief	23 -23
p2=clear	17 -17
p2=closing	-27 27
p2=coach	-28 28
p2=column	16 -16
p2=commander	22 -22
p2=comments	15 -15
p2=commissioner	-27 27
p2=commissioners	-24 24
p2=committee	24 -24
p2=concert	17 -17
p2=condemned	-33 33
p2=conditions	22 -22
p2=conductor	22 -22
p2=conferred	-20 20
p2=constitutional	-16 16
p2=contract	17 -17
p2=convened	-22 22
p2=costume	-21 21
p2=could	17 -17
p2=councillor	27 -27
p2=countries	31 -31
p2=country	19 -19
p2=crash	-29 29
p2=critic	22 -22
p2=criticised	-28 28
p2=curator	-18 18
p2=cypriot	16 -16
p2=dealer	-17 17
p2=decisive	23 -23
p2=defence	-16 16
p2=delayed	23 -23
p2=deputy	19 -19
p2=detained	26 -26
p2=did	57 -57
p2=director	-22 22
p2=dish	-29 29
p2=doctor	25 -25
p2=donor	-32 32
p2=down	-31 31
p2=ducking	32 -32
p2=ecologist	23 -23
p2=eleven	18 -18
p2=embassy	-28 28
p2=emergency	-25 25
p2=emir	-18 18
p2=encounters	18 -18
p2=ended	-17 17
p2=euro	-17 17
p2=examiner	23 -23
p2=executive	27 -27
p2=expected	-32 32
p2=face	-23 23
p2=faiths	-37 37
p2=farmer	-29 29
p2=finance	-22 22
p2=followed	26 -26
p2=follows	-25 25
p2=foreign	28 -28
p2=forty	-24 24
p2=founder	23 -23
p2=from	35 -35
p2=funeral	17 -17
p2=games	-15 15
p2=gathered	19 -19
p2=general	19 -19
p2=glacier	18 -18
p2=goalkeeper	25 -25
p2=gone	16 -16
p2=got	27 -27
p2=governor	-53 53
p2=governors	-16 16
p2=granted	-41 41
p2=growers	-26 26
p2=guests	26 -26
p2=had	20 -20
p2=hands	-23 23
p2=happy	23 -23
p2=has	36 -36
p2=have	52 -52
p2=he	18 -18
p2=head	34 -34
p2=his	34 -34
p2=home	18 -18
p2=hours	-44 44
p2=in	50 -50
p2=insurer	-18 18
p2=intends	26 -26
p2=investors	-21 21
p2=invited	15 -15
p2=its	-38 38
p2=joined	45 -45
p2=joint	-28 28
p2=justice	34 -34
p2=kilometres	-23 23
p2=last	-19 19
p2=late	25 -25
p2=lawyer	31 -31
p2=leave	16 -16
p2=led	-36 36
p2=left	-47 47
p2=let	25 -25
p2=letter	26 -26
p2=lettuce	-17 17
p2=like	21 -21
p2=linked	-23 23
p2=long	19 -19
p2=lorries	20 -20
p2=lorry	18 -18
p2=made	31 -31
p2=manager	-36 36
p2=matter	15 -15
p2=may	25 -25
p2=mayor	-34 34
p2=meeting	16 -16
p2=members	36 -36
p2=met	30 -30
p2=minister	-18 18
p2=ministers	-19 19
p2=money	18 -18
p2=near	17 -17
p2=negotiator	-38 38
p2=neither	32 -32
p2=new	20 -20
p2=next	25 -25
p2=night	-23 23
p2=nine	-21 21
p2=nineteen	23 -23
p2=no	17 -17
p2=noon	21 -21
p2=nor	32 -32
p2=nordic	27 -27
p2=northern	-24 24
p2=not	29 -29
p2=notebooks	15 -15
p2=nurse	17 -17
p2=offered	16 -16
p2=old	16 -16
p2=ombudsman	-16 16
p2=organisers	-26 26
p2=over	28 -28
p2=owners	-19 19
p2=papers	23 -23
p2=part	40 -40
p2=parties	-23 23
p2=past	20 -20
p2=pastor	-21 21
p2=pens	18 -18
p2=people	21 -21
p2=petition	21 -21
p2=phosphate	15 -15
p2=pilots	28 -28
p2=plan	37 -37
p2=plane	18 -18
p2=planned	-22 22
p2=plans	26 -26
p2=players	26 -26
p2=polish	24 -24
p2=pope	29 -29
p2=post	19 -19
p2=poured	16 -16
p2=pouring	19 -19
p2=praised	32 -32
p2=prayers	-23 23
p2=premier	41 -41
p2=president	-34 34
p2=prince	-26 26
p2=princess	-17 17
p2=professor	19 -19
p2=prompted	43 -43
p2=prosecutor	61 -61
p2=queen	-21 21
p2=quotas	29 -29
p2=railways	24 -24
p2=rates	19 -19
p2=rather	32 -32
p2=reached	30 -30
p2=received	-31 31
p2=recovered	26 -26
p2=rector	-21 21
p2=refused	26 -26
p2=regulator	20 -20
p2=relatives	-21 21
p2=replaced	16 -16
p2=report	-17 17
p2=rescue	18 -18
p2=rice	15 -15
p2=rim	15 -15
p2=rival	22 -22
p2=roll	29 -29
p2=room	19 -19
p2=round	-28 28
p2=rounds	45 -45
p2=royal	-26 26
p2=salmon	21 -21
p2=same	20 -20
p2=say	-23 23
p2=sayyid	-16 16
p2=scientist	22 -22
p2=season	23 -23
p2=second	-27 27
p2=security	-35 35
p2=see	39 -39
p2=sees	31 -31
p2=senator	-31 31
p2=session	16 -16
p2=set	25 -25
p2=sets	40 -40
p2=share	31 -31
p2=shared	-33 33
p2=shareholder	22 -22
p2=she	45 -45
p2=sheikh	-50 50
p2=shipowner	24 -24
p2=sides	-42 42
p2=slugger	33 -33
p2=sluice	15 -15
p2=so	-24 24
p2=speaking	27 -27
p2=spoke	-21 21
p2=spring	-25 25
p2=spy	-18 18
p2=started	37 -37
p2=states	-30 30
p2=steps	22 -22
p2=steward	29 -29
p2=striker	29 -29
p2=string	22 -22
p2=students	24 -24
p2=sub-clans	-19 19
p2=such	26 -26
p2=supervisory	-15 15
p2=suspended	-32 32
p2=table	-23 23
p2=talks	30 -30
p2=target	18 -18
p2=tea	-17 17
p2=teacher	20 -20
p2=technical	-20 20
p2=their	-41 41
p2=there	31 -31
p2=they	-21 21
p2=though	23 -23
p2=three	19 -19
p2=three-day	-22 22
p2=through	-22 22
p2=traders	20 -20
p2=trainer	15 -15
p2=training	23 -23
p2=trials	23 -23
p2=twice	29 -29
p2=unable	18 -18
p2=under	18 -18
p2=union	23 -23
p2=until	29 -29
p2=uzbek	-30 30
p2=vice-president	-22 22
p2=visa	18 -18
p2=visit	17 -17
p2=visitors	18 -18
p2=visits	16 -16
p2=volcanologist	17 -17
p2=wage	37 -37
p2=was	-16 16
p2=week	29 -29
p2=welcomed	22 -22
p2=went	25 -25
p2=were	19 -19
p2=when	20 -20
p2=where	-27 27
p2=whether	15 -15
p2=which	60 -60
p2=who	43 -43
p2=will	-23 23
p2=wished	20 -20
p2=with	-25 25
p2=without	18 -18
p2=world	-24 24
p2=you	16 -16
p2=zanzibari	25 -25
page-cue:background	16 -16
page-people=2	37 -37
quoted	69 -69
verb:aux=being	16 -16
verb:aux=has	23 -23
verb:aux=having	16 -16
verb:aux=is	31 -31
verb:aux=may	16 -16
verb:aux=might	21 -21
verb:aux=was	21 -21
verb:aux=were	33 -33
verb:aux=would	38 -38
verb:beside	-39 39
verb:det=first	-23 23
verb:det=five	17 -17
verb:det=her	17 -17
verb:det=the	19 -19
verb:det=their	21 -21
verb:has=date	-40 40
verb:has=place	-28 28
verb:in-title	-46 46
verb:l=organisation:1	-19 19
verb:l=organisation:4-6	-38 38
verb:l=organisation:7+	34 -34
verb:l=person:3	21 -21
verb:l=person:7+	31 -31
verb:n=,	17 -17
verb:n=<date>	-36 36
verb:n=<number>	59 -59
verb:n=<organisation>	-29 29
verb:n=<person>	20 -20
verb:n=<place>	-38 38
verb:n=<quote>	27 -27
verb:n=aboard	-37 37
verb:n=about	31 -31
verb:n=across	-37 37
verb:n=after	34 -34
verb:n=against	27 -27
verb:n=all	16 -16
verb:n=alone	22 -22
verb:n=an	20 -20
verb:n=arguments	-19 19
verb:n=army	-21 21
verb:n=as	30 -30
verb:n=back	28 -28
verb:n=bank	-41 41
verb:n=bankers	-18 18
verb:n=because	18 -18
verb:n=before	19 -19
verb:n=behind	-18 18
verb:n=better	20 -20
verb:n=blankets	22 -22
verb:n=but	16 -16
verb:n=came	23 -23
verb:n=cannery	-37 37
verb:n=car	28 -28
verb:n=chadian	27 -27
verb:n=chief	-18 18
verb:n=chiefs	-21 21
verb:n=conference	-26 26
verb:n=daily	21 -21
verb:n=each	-17 17
verb:n=egyptian	-29 29
verb:n=engineer	34 -34
verb:n=ever	20 -20
verb:n=executives	-22 22
verb:n=face	-29 29
verb:n=farmers	-17 17
verb:n=first	28 -28
verb:n=five	-25 25
verb:n=foreign	-24 24
verb:n=forests	17 -17
verb:n=former	-18 18
verb:n=genealogist	26 -26
verb:n=governor	37 -37
verb:n=hauliers	26 -26
verb:n=hawkers	-23 23
verb:n=heads	-27 27
verb:n=health	-30 30
verb:n=his	-21 21
verb:n=home	24 -24
verb:n=imam	-21 21
verb:n=instead	-19 19
verb:n=it	30 -30
verb:n=its	46 -46
verb:n=just	-24 24
verb:n=kept	25 -25
verb:n=korean	-30 30
verb:n=last	22 -22
verb:n=line	16 -16
verb:n=lithuanian	-25 25
verb:n=longhouse	-18 18
verb:n=mayors	-19 19
verb:n=medical	16 -16
verb:n=members	23 -23
verb:n=ministers	-27 27
verb:n=more	21 -21
verb:n=most	21 -21
verb:n=neither	15 -15
verb:n=next	32 -32
verb:n=nineteen	18 -18
verb:n=no	34 -34
verb:n=nobody	23 -23
verb:n=nor	22 -22
verb:n=nothing	17 -17
verb:n=of	41 -41
verb:n=off	22 -22
verb:n=on	-22 22
verb:n=only	30 -30
verb:n=opposition	-28 28
verb:n=out	25 -25
verb:n=party	-35 35
verb:n=peace	19 -19
verb:n=port	30 -30
verb:n=praise	16 -16
verb:n=president	25 -25
verb:n=prices	17 -17
verb:n=prime	35 -35
verb:n=privately	20 -20
verb:n=promise	18 -18
verb:n=rates	22 -22
verb:n=reporters	20 -20
verb:n=senator	16 -16
verb:n=shipyard	34 -34
verb:n=silent	23 -23
verb:n=steel	29 -29
verb:n=students	24 -24
verb:n=that	46 -46
verb:n=them	43 -43
verb:n=then	31 -31
verb:n=there	-22 22
verb:n=three	-16 16
verb:n=together	-30 30
verb:n=too	17 -17
verb:n=twelve	-20 20
verb:n=twice	-20 20
verb:n=two	47 -47
verb:n=under	-21 21
verb:n=union	-25 25
verb:n=up	35 -35
verb:n=us	19 -19
verb:n=vanilla	-25 25
verb:n=water	-24 24
verb:n=what	-22 22
verb:n=why	19 -19
verb:n=with	20 -20
verb:n=yolŋu	-18 18
verb:n=zanzibari	17 -17
verb:near:noun	22 -22
verb:neg	43 -43
verb:o=<number>	25 -25
verb:o=<organisation>	-19 19
verb:o=<place>	-32 32
verb:o=aboard	-37 37
verb:o=about	31 -31
verb:o=across	-37 37
verb:o=after	34 -34
verb:o=against	27 -27
verb:o=agreement	18 -18
verb:o=alon	22 -22
verb:o=ambassador	-22 22
verb:o=argument	-19 19
verb:o=armi	-21 21
verb:o=back	28 -28
verb:o=ball	29 -29
verb:o=base	-17 17
verb:o=because	18 -18
verb:o=before	19 -19
verb:o=behind	-18 18
verb:o=bicycl	17 -17
verb:o=bid	18 -18
verb:o=blanket	22 -22
verb:o=breakfast	-23 23
verb:o=but	16 -16
verb:o=came	23 -23
verb:o=captor	-28 28
verb:o=car	28 -28
verb:o=care	16 -16
verb:o=case	30 -30
verb:o=certif	20 -20
verb:o=chargé	-21 21
verb:o=checkpoint	25 -25
verb:o=co-princ	-33 33
verb:o=compact	-18 18
verb:o=compani	-25 25
verb:o=conclav	23 -23
verb:o=consul	-22 22
verb:o=council	-29 29
verb:o=cup	15 -15
verb:o=daili	21 -21
verb:o=debt	-25 25
verb:o=decent	30 -30
verb:o=declar	31 -31
verb:o=defenc	-21 21
verb:o=dinner	20 -20
verb:o=draft	38 -38
verb:o=earlier	18 -18
verb:o=engin	-23 23
verb:o=enthron	-16 16
verb:o=evas	31 -31
verb:o=ever	20 -20
verb:o=everywher	16 -16
verb:o=execut	-22 22
verb:o=face	-29 29
verb:o=farmer	-17 17
verb:o=flag	21 -21
verb:o=forest	17 -17
verb:o=geologist	-22 22
verb:o=gift	25 -25
verb:o=governor	-24 24
verb:o=haulier	26 -26
verb:o=hawker	-23 23
verb:o=headmen	-18 18
verb:o=home	21 -21
verb:o=host	-24 24
verb:o=hous	-31 31
verb:o=husband	21 -21
verb:o=import	21 -21
verb:o=instead	-19 19
verb:o=it	28 -28
verb:o=judg	32 -32
verb:o=junior	27 -27
verb:o=juri	19 -19
verb:o=kilo	19 -19
verb:o=korean	27 -27
verb:o=later	15 -15
verb:o=led	-28 28
verb:o=lender	-32 32
verb:o=letter	17 -17
verb:o=list	28 -28
verb:o=log	20 -20
verb:o=lunch	-34 34
verb:o=maker	-25 25
verb:o=man	-17 17
verb:o=manag	-15 15
verb:o=mark	15 -15
verb:o=mayor	-16 16
verb:o=medal	22 -22
verb:o=meet	28 -28
verb:o=member	23 -23
verb:o=men	28 -28
verb:o=menu	27 -27
verb:o=mind	20 -20
verb:o=mine	-17 17
verb:o=miner	28 -28
verb:o=minist	-38 38
verb:o=monitor	-19 19
verb:o=more	30 -30
verb:o=name	25 -25
verb:o=neither	15 -15
verb:o=new	26 -26
verb:o=nineteen	18 -18
verb:o=nobodi	30 -30
verb:o=nor	22 -22
verb:o=noth	17 -17
verb:o=nurs	23 -23
verb:o=of	56 -56
verb:o=off	22 -22
verb:o=on	-24 24
verb:o=onc	33 -33
verb:o=onli	30 -30
verb:o=order	27 -27
verb:o=organis	-20 20
verb:o=out	25 -25
verb:o=pact	-17 17
verb:o=panel	23 -23
verb:o=paper	43 -43
verb:o=parti	23 -23
verb:o=photograph	29 -29
verb:o=point	23 -23
verb:o=pond	31 -31
verb:o=port	18 -18
verb:o=premier	-33 33
verb:o=press	-33 33
verb:o=price	17 -17
verb:o=privat	20 -20
verb:o=prize	18 -18
verb:o=promis	22 -22
verb:o=prosecutor	33 -33
verb:o=puddl	16 -16
verb:o=rate	22 -22
verb:o=report	20 -20
verb:o=ruinou	22 -22
verb:o=runwai	26 -26
verb:o=scientist	-16 16
verb:o=sea	25 -25
verb:o=seat	21 -21
verb:o=server	16 -16
verb:o=servic	18 -18
verb:o=shipper	-30 30
verb:o=show	30 -30
verb:o=side	-35 35
verb:o=silent	23 -23
verb:o=soup	27 -27
verb:o=spring	-29 29
verb:o=star	24 -24
verb:o=state	-44 44
verb:o=street	17 -17
verb:o=student	16 -16
verb:o=summit	35 -35
verb:o=survei	35 -35
verb:o=tabl	-22 22
verb:o=talk	26 -26
verb:o=taxi	18 -18
verb:o=termin	-25 25
verb:o=text	16 -16
verb:o=that	46 -46
verb:o=them	33 -33
verb:o=then	31 -31
verb:o=thin	21 -21
verb:o=time	27 -27
verb:o=together	-30 30
verb:o=too	17 -17
verb:o=transcript	33 -33
verb:o=truce	28 -28
verb:o=twice	-20 20
verb:o=under	-21 21
verb:o=union	-38 38
verb:o=up	35 -35
verb:o=vanilla	-25 25
verb:o=vigil	-20 20
verb:o=villag	-35 35
verb:o=vote	41 -41
verb:o=waiver	24 -24
verb:o=warn	25 -25
verb:o=what	-22 22
verb:o=why	19 -19
verb:o=wit	17 -17
verb:o=with colleagu	21 -21
verb:o=with guest	17 -17
verb:o=with lawyer	16 -16
verb:o=with planter	-19 19
verb:o=with prais	24 -24
verb:o=with premier	25 -25
verb:o=with quarter	15 -15
verb:o=with refuge	-24 24
verb:o=with scorn	17 -17
verb:o=with shrug	20 -20
verb:o=with silenc	17 -17
verb:o=with snow	18 -18
verb:o=with them	29 -29
verb:o=wive	-16 16
verb:o=women	-21 21
verb:o=wors	24 -24
verb:p=<date>	-21 21
verb:p=<number>	-29 29
verb:p=<organisation>	-19 19
verb:p=actually	-24 24
verb:p=affair	-18 18
verb:p=already	16 -16
verb:p=and	37 -37
verb:p=as	47 -47
verb:p=bad	16 -16
verb:p=ban	22 -22
verb:p=bankers	-20 20
verb:p=being	16 -16
verb:p=board	-31 31
verb:p=boat	15 -15
verb:p=brokers	-19 19
verb:p=chiefs	-16 16
verb:p=code	16 -16
verb:p=coin	20 -20
verb:p=colonel	21 -21
verb:p=commission	-28 28
verb:p=committee	-40 40
verb:p=council	-16 16
verb:p=counter	17 -17
verb:p=counterpart	27 -27
verb:p=countries	26 -26
verb:p=court	-16 16
verb:p=dam	-25 25
verb:p=district	-21 21
verb:p=documents	18 -18
verb:p=elders	-32 32
verb:p=email	21 -21
verb:p=empty	25 -25
verb:p=envoys	16 -16
verb:p=evening	24 -24
verb:p=everyone	25 -25
verb:p=executive	-25 25
verb:p=experts	-20 20
verb:p=exports	15 -15
verb:p=families	19 -19
verb:p=federation	-16 16
verb:p=first	-23 23
verb:p=five	17 -17
verb:p=grassfields	-22 22
verb:p=group	-22 22
verb:p=growers	-17 17
verb:p=has	23 -23
verb:p=having	16 -16
verb:p=her	18 -18
verb:p=holy	31 -31
verb:p=inquiry	-29 29
verb:p=is	31 -31
verb:p=islanders	29 -29
verb:p=islands	-16 16
verb:p=it	15 -15
verb:p=kingmakers	-29 29
verb:p=later	19 -19
verb:p=leaders	-24 24
verb:p=left	19 -19
verb:p=man	16 -16
verb:p=may	16 -16
verb:p=mediators	-17 17
verb:p=meeting	23 -23
verb:p=might	21 -21
verb:p=minister	20 -20
verb:p=ministers	-22 22
verb:p=moment	19 -19
verb:p=most	15 -15
verb:p=navies	-20 20
verb:p=neither	24 -24
verb:p=never	41 -41
verb:p=note	25 -25
verb:p=of	23 -23
verb:p=once	21 -21
verb:p=orders	19 -19
verb:p=others	18 -18
verb:p=padoh	20 -20
verb:p=pair	18 -18
verb:p=panel	-23 23
verb:p=passport	16 -16
verb:p=people	20 -20
verb:p=plea	17 -17
verb:p=presidents	39 -39
verb:p=prices	27 -27
verb:p=province	-28 28
verb:p=push	23 -23
verb:p=radio	17 -17
verb:p=rivers	24 -24
verb:p=runners	18 -18
verb:p=said	29 -29
verb:p=scarcely	44 -44
verb:p=secretly	-29 29
verb:p=secure	26 -26
verb:p=senators	18 -18
verb:p=she	-18 18
verb:p=shipbrokers	30 -30
verb:p=state	17 -17
verb:p=still	-25 25
verb:p=students	23 -23
verb:p=summit	36 -36
verb:p=summoned	24 -24
verb:p=table	25 -25
verb:p=talks	22 -22
verb:p=territory	-16 16
verb:p=than	32 -32
verb:p=the	19 -19
verb:p=their	21 -21
verb:p=them	22 -22
verb:p=then	-43 43
verb:p=trustees	-19 19
verb:p=turn	21 -21
verb:p=turnout	22 -22
verb:p=tv	19 -19
verb:p=twenty-seven	21 -21
verb:p=unions	-23 23
verb:p=vice-chancellors	23 -23
verb:p=vietnamese	17 -17
verb:p=was	21 -21
verb:p=we	16 -16
verb:p=well	32 -32
verb:p=were	33 -33
verb:p=who	55 -55
verb:p=would	38 -38
verb:p=yearly	19 -19
verb:p=—	-45 45
verb:page-people=2	32 -32
verb:page-people=3	15 -15
verb:people=2	19 -19
verb:quoted	33 -33
verb:r=organisation:1	-29 29
verb:r=organisation:3	18 -18
verb:r=person:1	20 -20
verb:r=person:2	23 -23
verb:s=<organisation>	-27 27
verb:s=affair	-18 18
verb:s=ag	25 -25
verb:s=agenc	-23 23
verb:s=agre	23 -23
verb:s=all	27 -27
verb:s=alreadi	16 -16
verb:s=apolog	21 -21
verb:s=arriv	24 -24
verb:s=author	21 -21
verb:s=awai	-28 28
verb:s=bad	16 -16
verb:s=ban	22 -22
verb:s=base	23 -23
verb:s=bench	-21 21
verb:s=bill	16 -16
verb:s=bishop	-22 22
verb:s=board	-41 41
verb:s=boat	15 -15
verb:s=book	33 -33
verb:s=brand	-23 23
verb:s=breakfast	20 -20
verb:s=bridg	16 -16
verb:s=broker	-17 17
verb:s=call	-18 18
verb:s=came	-33 33
verb:s=campu	17 -17
verb:s=chief	-16 16
verb:s=code	16 -16
verb:s=coin	20 -20
verb:s=colonel	21 -21
verb:s=commiss	-28 28
verb:s=commission	-24 24
verb:s=committe	-24 24
verb:s=condit	22 -22
verb:s=costum	-21 21
verb:s=council	-16 16
verb:s=counter	17 -17
verb:s=counterpart	27 -27
verb:s=countri	44 -44
verb:s=court	-23 23
verb:s=cross	27 -27
verb:s=dam	-25 25
verb:s=dawn	-16 16
verb:s=deal	17 -17
verb:s=diner	19 -19
verb:s=dinner	38 -38
verb:s=district	-33 33
verb:s=document	18 -18
verb:s=dormitori	-21 21
verb:s=due	-45 45
verb:s=elder	-32 32
verb:s=email	21 -21
verb:s=empti	25 -25
verb:s=engin	17 -17
verb:s=envoi	16 -16
verb:s=even	24 -24
verb:s=everyon	25 -25
verb:s=execut	-25 25
verb:s=expect	-32 32
verb:s=expert	-20 20
verb:s=export	15 -15
verb:s=face	-23 23
verb:s=fail	-19 19
verb:s=faith	-37 37
verb:s=famili	19 -19
verb:s=feder	-16 16
verb:s=first	-23 23
verb:s=five	17 -17
verb:s=flew	-30 30
verb:s=flown	20 -20
verb:s=four	-21 21
verb:s=game	-15 15
verb:s=gather	17 -17
verb:s=govern	-39 39
verb:s=grassfield	-22 22
verb:s=group	-22 22
verb:s=grower	-17 17
verb:s=guest	28 -28
verb:s=hand	-23 23
verb:s=happi	23 -23
verb:s=hear	34 -34
verb:s=her	18 -18
verb:s=host	16 -16
verb:s=inquiri	-29 29
verb:s=intend	26 -26
verb:s=kingmak	-29 29
verb:s=land	-23 23
verb:s=later	19 -19
verb:s=lawyer	-16 16
verb:s=leader	-26 26
verb:s=leav	16 -16
verb:s=left	41 -41
verb:s=letter	28 -28
verb:s=list	19 -19
verb:s=lorri	20 -20
verb:s=man	16 -16
verb:s=mayor	-39 39
verb:s=me	17 -17
verb:s=mediat	-17 17
verb:s=meet	33 -33
verb:s=met	30 -30
verb:s=minist	-30 30
verb:s=ministri	-22 22
verb:s=moment	19 -19
verb:s=monei	18 -18
verb:s=most	15 -15
verb:s=name	-17 17
verb:s=navi	-20 20
verb:s=note	25 -25
verb:s=notebook	15 -15
verb:s=onc	21 -21
verb:s=order	19 -19
verb:s=organis	-26 26
verb:s=other	18 -18
verb:s=padoh	20 -20
verb:s=paint	24 -24
verb:s=pair	18 -18
verb:s=panel	-23 23
verb:s=pantri	18 -18
verb:s=parliament	-16 16
verb:s=parti	26 -26
verb:s=passport	16 -16
verb:s=peopl	41 -41
verb:s=permit	37 -37
verb:s=petit	21 -21
verb:s=pilot	28 -28
verb:s=plan	26 -26
verb:s=plea	17 -17
verb:s=polic	21 -21
verb:s=post	19 -19
verb:s=prayer	-23 23
verb:s=price	27 -27
verb:s=promis	15 -15
verb:s=provinc	-28 28
verb:s=push	23 -23
verb:s=question	19 -19
verb:s=quota	29 -29
verb:s=radio	17 -17
verb:s=railwai	24 -24
verb:s=rather	32 -32
verb:s=refus	19 -19
verb:s=rel	-21 21
verb:s=replac	16 -16
verb:s=rescu	18 -18
verb:s=river	30 -30
verb:s=roll	29 -29
verb:s=room	19 -19
verb:s=round	17 -17
verb:s=runner	18 -18
verb:s=sai	17 -17
verb:s=said	38 -38
verb:s=sat	34 -34
verb:s=secur	26 -26
verb:s=see	32 -32
verb:s=senat	18 -18
verb:s=session	23 -23
verb:s=set	31 -31
verb:s=she	-16 16
verb:s=shipbrok	30 -30
verb:s=side	-29 29
verb:s=sit	-31 31
verb:s=state	17 -17
verb:s=step	22 -22
verb:s=still	-25 25
verb:s=student	23 -23
verb:s=summit	34 -34
verb:s=summon	26 -26
verb:s=tabl	25 -25
verb:s=talk	37 -37
verb:s=target	28 -28
verb:s=territori	-16 16
verb:s=their	21 -21
verb:s=them	19 -19
verb:s=then	-45 45
verb:s=three	-35 35
verb:s=trader	20 -20
verb:s=train	25 -25
verb:s=travel	35 -35
verb:s=tribun	25 -25
verb:s=truste	-19 19
verb:s=turn	21 -21
verb:s=turnout	22 -22
verb:s=tv	19 -19
verb:s=twenty-seven	21 -21
verb:s=twice	29 -29
verb:s=unabl	18 -18
verb:s=union	-23 23
verb:s=vice-chancellor	23 -23
verb:s=vietnames	17 -17
verb:s=visa	18 -18
verb:s=visit	17 -17
verb:s=wall	17 -17
verb:s=we	22 -22
verb:s=well	34 -34
verb:s=went	-29 29
verb:s=year	-24 24
verb:s=you	16 -16
verb:sentence=0	-23 23
verb:sentence=1	17 -17
verb:sentence=2	41 -41
verb:sentence=3	21 -21
verb:takes-person|s=#	75 -75
verb:takes-person|s=<organisation>	-35 35
verb:takes-person|s=affair	-18 18
verb:takes-person|s=colonel	21 -21
verb:takes-person|s=commission	-24 24
verb:takes-person|s=committe	21 -21
verb:takes-person|s=court	-31 31
verb:takes-person|s=cross	27 -27
verb:takes-person|s=due	-19 19
verb:takes-person|s=face	-23 23
verb:takes-person|s=famili	19 -19
verb:takes-person|s=flew	-21 21
verb:takes-person|s=gather	17 -17
verb:takes-person|s=hope	32 -32
verb:takes-person|s=it	-21 21
verb:takes-person|s=left	19 -19
verb:takes-person|s=on	-16 16
verb:takes-person|s=padoh	20 -20
verb:takes-person|s=presid	-32 32
verb:takes-person|s=radio	17 -17
verb:takes-person|s=sat	34 -34
verb:takes-person|s=sit	-31 31
verb:takes-person|s=state	17 -17
verb:takes-person|s=tabl	25 -25
verb:takes-person|s=thei	26 -26
verb:takes-person|s=then	-40 40
verb:takes-person|s=tv	19 -19
verb:takes-person|s=wall	17 -17
w:has=address|both	-24 24
w:has=address|date	-24 24
w:has=address|place	-20 20
w:has=agre|both	31 -31
w:has=agre|date	36 -36
w:has=agre|place	36 -36
w:has=appoint|both	-17 17
w:has=appoint|date	-17 17
w:has=arrang|place	-22 22
w:has=arriv|both	-32 32
w:has=arriv|date	-22 22
w:has=attempt|both	-22 22
w:has=attempt|date	-22 22
w:has=attempt|place	-22 22
w:has=banquet|both	25 -25
w:has=banquet|date	25 -25
w:has=barbecu|both	-21 21
w:has=barbecu|date	-21 21
w:has=barbecu|place	-21 21
w:has=bargain|both	-18 18
w:has=bargain|date	-19 19
w:has=bargain|place	-18 18
w:has=began|both	35 -35
w:has=began|date	38 -38
w:has=began|place	36 -36
w:has=begin|both	16 -16
w:has=begin|date	16 -16
w:has=begin|place	16 -16
w:has=bilater|place	27 -27
w:has=breakfast|both	-35 35
w:has=breakfast|date	-40 40
w:has=breakfast|place	-35 35
w:has=came|both	25 -25
w:has=came|date	30 -30
w:has=ceremoni|both	-16 16
w:has=ceremoni|date	-16 16
w:has=ceremoni|place	-20 20
w:has=chair|date	15 -15
w:has=chat|date	-20 20
w:has=co-chair|place	23 -23
w:has=coffe|both	18 -18
w:has=coffe|date	18 -18
w:has=coffe|place	26 -26
w:has=conclav|both	-17 17
w:has=conclav|date	-17 17
w:has=conclav|place	-17 17
w:has=confer|date	-23 23
w:has=consult|both	-20 20
w:has=consult|date	-33 33
w:has=consult|place	-31 31
w:has=conven|date	-21 21
w:has=convers|both	25 -25
w:has=convers|place	25 -25
w:has=council|both	-24 24
w:has=council|date	-15 15
w:has=court|place	31 -31
w:has=debat|both	-30 30
w:has=debat|date	-30 30
w:has=debat|place	-30 30
w:has=dialogu|date	-19 19
w:has=dine|both	-35 35
w:has=dine|date	-35 35
w:has=dine|place	-27 27
w:has=dinner|both	-36 36
w:has=dinner|date	-41 41
w:has=dinner|place	-43 43
w:has=discuss|date	-21 21
w:has=drove|both	38 -38
w:has=drove|date	41 -41
w:has=embrac|both	-17 17
w:has=embrac|date	-17 17
w:has=embrac|place	-17 17
w:has=exchang|both	24 -24
w:has=exchang|date	27 -27
w:has=exchang|place	25 -25
w:has=explain|both	18 -18
w:has=explain|date	18 -18
w:has=explain|place	18 -18
w:has=fete|both	23 -23
w:has=fete|date	23 -23
w:has=fete|place	23 -23
w:has=flew|both	41 -41
w:has=flew|date	42 -42
w:has=fli|both	26 -26
w:has=fli|date	28 -28
w:has=fli|place	26 -26
w:has=fly|both	26 -26
w:has=fly|date	26 -26
w:has=fly|place	26 -26
w:has=fono|both	-18 18
w:has=fono|date	-18 18
w:has=fono|place	-18 18
w:has=forum|both	-20 20
w:has=forum|date	-20 20
w:has=gave|date	-17 17
w:has=give|both	26 -26
w:has=give|date	26 -26
w:has=give|place	26 -26
w:has=grill|both	18 -18
w:has=grill|date	18 -18
w:has=grill|place	18 -18
w:has=handov|place	-21 21
w:has=heard|date	-29 29
w:has=hear|date	-15 15
w:has=held|place	-17 17
w:has=hold|date	-19 19
w:has=hotlin|date	23 -23
w:has=huddl|both	-26 26
w:has=huddl|date	-31 31
w:has=huddl|place	-26 26
w:has=hui|date	-19 19
w:has=inaugur|both	-16 16
w:has=inaugur|date	-16 16
w:has=inaugur|place	-16 16
w:has=initi|both	-17 17
w:has=initi|date	-17 17
w:has=initi|place	-17 17
w:has=inspect|date	-22 22
w:has=interview|date	-24 24
w:has=jirga|both	-19 19
w:has=jirga|date	-19 19
w:has=jirga|place	-19 19
w:has=join|both	-40 40
w:has=join|place	-31 31
w:has=land|place	29 -29
w:has=link|both	-17 17
w:has=link|date	-17 17
w:has=luncheon|both	-24 24
w:has=luncheon|date	-24 24
w:has=luncheon|place	-24 24
w:has=lunch|both	-22 22
w:has=lunch|date	-18 18
w:has=majli|both	25 -25
w:has=majli|date	25 -25
w:has=majli|place	25 -25
w:has=mass|place	-18 18
w:has=meal|place	-22 22
w:has=mediat|both	-20 20
w:has=mediat|date	-20 20
w:has=mediat|place	-20 20
w:has=meet|both	-25 25
w:has=meet|date	-34 34
w:has=meet|place	-15 15
w:has=met|both	-44 44
w:has=met|date	-34 34
w:has=met|place	-44 44
w:has=mission|both	19 -19
w:has=mission|place	26 -26
w:has=pact|both	17 -17
w:has=pact|date	25 -25
w:has=pact|place	17 -17
w:has=parlei|place	-16 16
w:has=parti|date	19 -19
w:has=parti|place	-16 16
w:has=phone|both	31 -31
w:has=phone|place	31 -31
w:has=plan|both	35 -35
w:has=plan|date	36 -36
w:has=plan|place	35 -35
w:has=pull-asid|place	-24 24
w:has=ran|both	-15 15
w:has=ran|date	-15 15
w:has=reach|both	18 -18
w:has=reach|date	18 -18
w:has=reach|place	18 -18
w:has=read|place	-20 20
w:has=receiv|both	-38 38
w:has=receiv|date	-23 23
w:has=receiv|place	-20 20
w:has=recept|place	-24 24
w:has=retreat|both	-34 34
w:has=retreat|date	-34 34
w:has=saw|both	-34 34
w:has=saw|date	-34 34
w:has=see|place	-17 17
w:has=servic|date	19 -19
w:has=session|both	-31 31
w:has=session|date	-34 34
w:has=session|place	-19 19
w:has=shake|both	16 -16
w:has=shake|date	16 -16
w:has=shake|place	21 -21
w:has=shook|date	-25 25
w:has=shuttl|both	-16 16
w:has=shuttl|date	-16 16
w:has=shuttl|place	-16 16
w:has=sign|both	19 -19
w:has=sign|place	27 -27
w:has=sit|both	-18 18
w:has=sit|place	-28 28
w:has=speak|date	-16 16
w:has=speak|place	26 -26
w:has=spoken|date	17 -17
w:has=spoken|place	21 -21
w:has=spoke|date	-52 52
w:has=stop|both	17 -17
w:has=stop|date	17 -17
w:has=stop|place	32 -32
w:has=supper|both	-17 17
w:has=supper|date	-17 17
w:has=supper|place	-22 22
w:has=synod|both	22 -22
w:has=synod|date	22 -22
w:has=synod|place	26 -26
w:has=tabl|both	-16 16
w:has=tea|date	30 -30
w:has=telephon|both	24 -24
w:has=telephon|place	30 -30
w:has=testifi|both	25 -25
w:has=testifi|date	25 -25
w:has=testifi|place	25 -25
w:has=travel|both	-48 48
w:has=travel|date	-43 43
w:has=trial|both	25 -25
w:has=trial|date	25 -25
w:has=trial|place	25 -25
w:has=tribun|both	18 -18
w:has=tribun|date	18 -18
w:has=tribun|place	29 -29
w:has=try|both	18 -18
w:has=try|date	18 -18
w:has=try|place	18 -18
w:has=video|date	-29 29
w:has=vigil|place	-18 18
w:has=withdrew|both	-21 21
w:has=withdrew|date	-21 21
w:has=withdrew|place	-21 21
w:has=workshop|both	16 -16
w:has=workshop|date	16 -16
w:has=workshop|place	16 -16
w:modifies=attend	20 -20
w:modifies=audienc	16 -16
w:modifies=cabinet	18 -18
w:modifies=call	22 -22
w:modifies=came	22 -22
w:modifies=confer	-16 16
w:modifies=conven	-26 26
w:modifies=council	15 -15
w:modifies=court	17 -17
w:modifies=deleg	21 -21
w:modifies=discuss	24 -24
w:modifies=face	37 -37
w:modifies=gather	27 -27
w:modifies=gave	30 -30
w:modifies=invit	-31 31
w:modifies=join	-29 29
w:modifies=lunch	-17 17
w:modifies=met	-22 22
w:modifies=parti	33 -33
w:modifies=present	21 -21
w:modifies=sat	39 -39
w:modifies=see	21 -21
w:modifies=seen	16 -16
w:modifies=session	38 -38
w:modifies=shake	21 -21
w:modifies=share	22 -22
w:modifies=sign	24 -24
w:modifies=sit	25 -25
w:modifies=spoke	-26 26
w:modifies=stop	16 -16
w:modifies=summon	19 -19
w:modifies=tea	28 -28
w:modifies=telephon	16 -16
w:modifies=togeth	41 -41
w:modifies=tour	21 -21
w:modifies=trip	-17 17
w:modifies=visit	45 -45
w:modifies=went	22 -22
w:people=adjourn|1	25 -25
w:people=agre|0	30 -30
w:people=agre|1	20 -20
w:people=agre|2	29 -29
w:people=appear|1	-27 27
w:people=appear|2	27 -27
w:people=appoint|1	17 -17
w:people=arbitr|0	22 -22
w:people=arbitr|1	-28 28
w:people=arrang|0	-22 22
w:people=arriv|1	41 -41
w:people=assembl|0	-21 21
w:people=assembl|1	-34 34
w:people=assembl|2	33 -33
w:people=attempt|2	-18 18
w:people=attend|0	26 -26
w:people=audienc|0	-20 20
w:people=audienc|1	-21 21
w:people=banquet|1	25 -25
w:people=banquet|2	-19 19
w:people=barbecu|1	-21 21
w:people=bargain|0	-18 18
w:people=bargain|2	-18 18
w:people=began|0	27 -27
w:people=began|1	22 -22
w:people=began|2	31 -31
w:people=begin|1	16 -16
w:people=begun|2	24 -24
w:people=bilater|2	27 -27
w:people=board|0	32 -32
w:people=breakfast|0	-18 18
w:people=breakfast|2	-34 34
w:people=broke|1	24 -24
w:people=broke|2	40 -40
w:people=cabinet|0	23 -23
w:people=call|1	64 -64
w:people=call|2	-29 29
w:people=came|1	51 -51
w:people=ceremoni|0	-16 16
w:people=ceremoni|2	-22 22
w:people=chat|0	-20 20
w:people=co-chair|2	23 -23
w:people=coffe|2	27 -27
w:people=conclav|0	-17 17
w:people=confer|0	-37 37
w:people=confer|2	-38 38
w:people=congress|0	-29 29
w:people=congress|2	23 -23
w:people=consult|1	-19 19
w:people=conven|0	-30 30
w:people=conven|2	-34 34
w:people=council|2	16 -16
w:people=court|0	17 -17
w:people=court|1	35 -35
w:people=court|2	25 -25
w:people=debat|0	-22 22
w:people=debat|1	-19 19
w:people=debat|2	-18 18
w:people=deleg|0	33 -33
w:people=deleg|1	31 -31
w:people=dialogu|1	-19 19
w:people=dine|0	-16 16
w:people=dinner|0	18 -18
w:people=dinner|1	-15 15
w:people=dinner|2	-40 40
w:people=discuss|0	-20 20
w:people=drove|2	20 -20
w:people=embrac|2	-17 17
w:people=encount|0	22 -22
w:people=encount|2	-16 16
w:people=entertain|2	25 -25
w:people=exchang|1	29 -29
w:people=explain|1	24 -24
w:people=face|0	24 -24
w:people=face|1	-23 23
w:people=fete|2	23 -23
w:people=fli|1	26 -26
w:people=fly|1	26 -26
w:people=fono|1	-18 18
w:people=forum|0	18 -18
w:people=gather|2	-61 61
w:people=gave|0	33 -33
w:people=give|1	38 -38
w:people=greet|1	-19 19
w:people=grill|1	18 -18
w:people=handov|2	-21 21
w:people=heard|0	16 -16
w:people=hear|0	41 -41
w:people=hear|1	-38 38
w:people=hear|2	-19 19
w:people=held|1	27 -27
w:people=hold|2	-26 26
w:people=host|0	-18 18
w:people=hotlin|2	23 -23
w:people=huddl|1	-16 16
w:people=huddl|2	-24 24
w:people=hui|0	-19 19
w:people=iftar|1	24 -24
w:people=iftar|2	-23 23
w:people=inaugur|2	-16 16
w:people=initi|2	-17 17
w:people=inspect|0	-16 16
w:people=inspect|2	26 -26
w:people=interview|2	23 -23
w:people=invit|0	25 -25
w:people=invit|1	34 -34
w:people=jirga|1	-19 19
w:people=land|2	25 -25
w:people=link|1	41 -41
w:people=link|2	-17 17
w:people=lunch|0	-17 17
w:people=lunch|2	-16 16
w:people=mass|0	-25 25
w:people=mass|1	28 -28
w:people=mass|2	21 -21
w:people=meal|1	-22 22
w:people=mediat|0	-20 20
w:people=meet|0	-29 29
w:people=meet|1	17 -17
w:people=met|2	-22 22
w:people=mission|0	21 -21
w:people=mission|1	-21 21
w:people=mission|2	23 -23
w:people=negoti|2	25 -25
w:people=open|0	15 -15
w:people=open|2	18 -18
w:people=pact|0	15 -15
w:people=pact|2	17 -17
w:people=panel|1	33 -33
w:people=parlei|2	-16 16
w:people=parti|1	32 -32
w:people=phone|0	22 -22
w:people=phone|1	26 -26
w:people=plan|1	28 -28
w:people=plan|2	27 -27
w:people=question|1	16 -16
w:people=question|2	21 -21
w:people=ran|1	22 -22
w:people=reach|1	34 -34
w:people=receiv|0	46 -46
w:people=receiv|1	20 -20
w:people=recept|1	-24 24
w:people=reconven|0	29 -29
w:people=reconven|1	-32 32
w:people=reconven|2	-23 23
w:people=retreat|0	-16 16
w:people=round|0	19 -19
w:people=round|1	-16 16
w:people=saw|1	25 -25
w:people=seen|0	16 -16
w:people=seen|1	40 -40
w:people=see|0	27 -27
w:people=servic|2	26 -26
w:people=session|0	45 -45
w:people=session|1	-27 27
w:people=session|2	-27 27
w:people=shake|0	16 -16
w:people=share|0	37 -37
w:people=share|1	-16 16
w:people=shook|0	-22 22
w:people=shuttl|2	-16 16
w:people=sign|2	18 -18
w:people=sit|0	-20 20
w:people=sit|1	-28 28
w:people=sit|2	21 -21
w:people=speak|1	24 -24
w:people=spoken|2	33 -33
w:people=spoke|1	58 -58
w:people=stop|0	19 -19
w:people=stop|1	24 -24
w:people=summit|0	-35 35
w:people=summon|1	16 -16
w:people=supper|0	-17 17
w:people=supper|2	-18 18
w:people=synod|1	29 -29
w:people=synod|2	21 -21
w:people=tabl|0	-17 17
w:people=tabl|1	22 -22
w:people=talk|0	23 -23
w:people=tea|2	32 -32
w:people=telephon|0	-15 15
w:people=telephon|1	-27 27
w:people=testifi|2	30 -30
w:people=travel|1	-22 22
w:people=travel|2	16 -16
w:people=trial|1	20 -20
w:people=tribun|2	18 -18
w:people=trip|0	18 -18
w:people=trip|2	-18 18
w:people=try|0	25 -25
w:people=video|0	-36 36
w:people=video|1	16 -16
w:people=vigil|0	37 -37
w:people=vigil|2	-18 18
w:people=visit|1	19 -19
w:people=welcom|2	18 -18
w:people=went|0	19 -19
w:people=went|1	37 -37
w:people=workshop|2	16 -16
w=accord	17 -17
w=address	27 -27
w=adjourned	18 -18
w=agree	28 -28
w=agreed	32 -32
w=appointment	15 -15
w=arranged	-22 22
w=arrive	18 -18
w=arrived	17 -17
w=assemble	-24 24
w=assembled	-21 21
w=attempt	-22 22
w=attend	25 -25
w=attends	16 -16
w=barbecue	-21 21
w=bargained	-18 18
w=bargaining	-25 25
w=began	44 -44
w=begin	16 -16
w=bilateral	27 -27
w=board	27 -27
w=breakfast	-23 23
w=brief	31 -31
w=briefing	-20 20
w=broke	19 -19
w=cabinet	27 -27
w=came	22 -22
w=ceremony	-20 20
w=chairs	31 -31
w=chat	-20 20
w=co-chaired	16 -16
w=co-chairs	15 -15
w=coffee	30 -30
w=conclave	-17 17
w=confer	-26 26
w=conferred	-34 34
w=consultation	-25 25
w=consultations	-29 29
w=consulted	24 -24
w=convene	-31 31
w=conversation	-24 24
w=conversations	28 -28
w=court	46 -46
w=debate	-22 22
w=delegation	22 -22
w=dialogue	-19 19
w=dined	-22 22
w=dines	-16 16
w=dining	23 -23
w=dinner	-19 19
w=embracing	-17 17
w=encounter	-16 16
w=encounters	22 -22
w=entertained	25 -25
w=exchange	28 -28
w=explained	25 -25
w=faced	24 -24
w=feted	23 -23
w=flies	28 -28
w=fly	26 -26
w=fono	-18 18
w=gathered	-22 22
w=gathering	-30 30
w=gatherings	30 -30
w=gathers	-28 28
w=give	30 -30
w=gives	30 -30
w=greeted	-19 19
w=grilled	18 -18
w=handover	-21 21
w=hear	35 -35
w=hearing	-31 31
w=hearings	-29 29
w=hears	23 -23
w=host	28 -28
w=hosted	-17 17
w=hosting	17 -17
w=hotline	23 -23
w=huddled	-26 26
w=inauguration	-16 16
w=interview	32 -32
w=interviewed	-24 24
w=invited	16 -16
w=jirga	-19 19
w=joined	17 -17
w=joins	26 -26
w=landed	29 -29
w=linked	-19 19
w=luncheon	-24 24
w=majlis	25 -25
w=meal	-22 22
w=mediation	-20 20
w=meeting	-22 22
w=meetings	61 -61
w=meets	-24 24
w=met	-17 17
w=mission	15 -15
w=negotiations	22 -22
w=open	26 -26
w=opens	39 -39
w=pact	25 -25
w=panel	23 -23
w=parley	-16 16
w=party	15 -15
w=phones	36 -36
w=planned	39 -39
w=preside	49 -49
w=pull-aside	-24 24
w=questioned	15 -15
w=questioning	26 -26
w=reached	32 -32
w=reading	-20 20
w=receive	51 -51
w=receives	-20 20
w=reception	-24 24
w=reconvene	16 -16
w=reconvened	-23 23
w=rounds	17 -17
w=sees	30 -30
w=service	25 -25
w=session	-17 17
w=sessions	58 -58
w=shake	21 -21
w=share	42 -42
w=shuttled	-16 16
w=sign	42 -42
w=signs	18 -18
w=sits	-16 16
w=speaking	27 -27
w=speaks	18 -18
w=spoken	37 -37
w=stopped	32 -32
w=supper	-22 22
w=synod	26 -26
w=talk	27 -27
w=talked	36 -36
w=talks	-27 27
w=tea	21 -21
w=telephoned	-30 30
w=testified	30 -30
w=testimony	22 -22
w=tour	42 -42
w=toured	-29 29
w=tribunal	29 -29
w=try	25 -25
w=visiting	26 -26
w=visits	15 -15
w=welcomed	17 -17
w=welcomes	-27 27
w=went	25 -25
w=withdrew	-21 21
w=workshop	16 -16
weak:again	18 -18
weak:aux=been	24 -24
weak:aux=was	30 -30
weak:aux=were	-20 20
weak:aux=won't	25 -25
weak:beside	-27 27
weak:det=both	-15 15
weak:det=his	21 -21
weak:det=last	-18 18
weak:det=seven	18 -18
weak:det=that	20 -20
weak:det=the	20 -20
weak:det=two	20 -20
weak:has=both	-26 26
weak:has=date	-36 36
weak:has=place	-25 25
weak:in-title	42 -42
weak:l=organisation:1	-23 23
weak:l=organisation:3	34 -34
weak:l=organisation:7+	-21 21
weak:l=person:4-6	36 -36
weak:modifies	21 -21
weak:n=,	16 -16
weak:n=.	53 -53
weak:n=;	23 -23
weak:n=a	-26 26
weak:n=all	24 -24
weak:n=are	20 -20
weak:n=between	15 -15
weak:n=both	44 -44
weak:n=but	19 -19
weak:n=club	21 -21
weak:n=down	28 -28
weak:n=each	29 -29
weak:n=evidence	23 -23
weak:n=foreign	33 -33
weak:n=from	25 -25
weak:n=her	24 -24
weak:n=him	23 -23
weak:n=into	-18 18
weak:n=it	39 -39
weak:n=mayors	18 -18
weak:n=no	44 -44
weak:n=once	25 -25
weak:n=out	38 -38
weak:n=over	28 -28
weak:n=parents	23 -23
weak:n=student	-20 20
weak:n=talks	-26 26
weak:n=that	30 -30
weak:n=their	-38 38
weak:n=them	28 -28
weak:n=together	-21 21
weak:n=tourism	-25 25
weak:n=two	25 -25
weak:n=up	41 -41
weak:n=uranium	16 -16
weak:n=vice-president	21 -21
weak:n=were	18 -18
weak:n=when	-21 21
weak:n=without	21 -21
weak:near:weak	-25 25
weak:o=#	45 -45
weak:o=audienc	40 -40
weak:o=barbecu	-27 27
weak:o=before	-22 22
weak:o=between	15 -15
weak:o=bless	15 -15
weak:o=boat	22 -22
weak:o=booth	-16 16
weak:o=but	19 -19
weak:o=clinic	22 -22
weak:o=club	21 -21
weak:o=confer	21 -21
weak:o=consult	-22 22
weak:o=council	-27 27
weak:o=court	18 -18
weak:o=cup	18 -18
weak:o=dinner	-32 32
weak:o=door	46 -46
weak:o=down	28 -28
weak:o=draw	-17 17
weak:o=even	21 -21
weak:o=evid	17 -17
weak:o=flower	26 -26
weak:o=from	25 -25
weak:o=govern	-26 26
weak:o=grower	-19 19
weak:o=hip	23 -23
weak:o=hour	28 -28
weak:o=in	16 -16
weak:o=inquiri	16 -16
weak:o=interview	23 -23
weak:o=into	-18 18
weak:o=it	32 -32
weak:o=lunch	43 -43
weak:o=map	-21 21
weak:o=meal	-20 20
weak:o=meet	-31 31
weak:o=men	-24 24
weak:o=minist	17 -17
weak:o=minut	21 -21
weak:o=month	22 -22
weak:o=more	25 -25
weak:o=nation	28 -28
weak:o=of	25 -25
weak:o=other	29 -29
weak:o=out	38 -38
weak:o=over	28 -28
weak:o=pen	22 -22
weak:o=pit	22 -22
weak:o=reason	21 -21
weak:o=recept	-26 26
weak:o=retreat	29 -29
weak:o=road	16 -16
weak:o=room	19 -19
weak:o=school	26 -26
weak:o=session	-28 28
weak:o=sourc	19 -19
weak:o=stand	16 -16
weak:o=statut	24 -24
weak:o=stori	23 -23
weak:o=summit	22 -22
weak:o=supper	19 -19
weak:o=synod	-26 26
weak:o=that	30 -30
weak:o=there	-24 24
weak:o=tie	17 -17
weak:o=timet	18 -18
weak:o=together	-21 21
weak:o=turn	18 -18
weak:o=up	41 -41
weak:o=veteran	38 -38
weak:o=visit	20 -20
weak:o=when	-21 21
weak:o=with breakfast	27 -27
weak:o=with other	19 -19
weak:o=with report	16 -16
weak:o=without	21 -21
weak:o=world	21 -21
weak:p=<organisation>	-23 23
weak:p=<place>	37 -37
weak:p=<quote>	17 -17
weak:p=after	-17 17
weak:p=also	24 -24
weak:p=and	39 -39
weak:p=been	24 -24
weak:p=boards	-17 17
weak:p=both	-15 15
weak:p=called	-18 18
weak:p=came	-23 23
weak:p=clans	-20 20
weak:p=colonies	21 -21
weak:p=courts	27 -27
weak:p=drivers	26 -26
weak:p=engineers	27 -27
weak:p=file	20 -20
weak:p=flood-warning	15 -15
weak:p=hearing	30 -30
weak:p=his	21 -21
weak:p=hundred	22 -22
weak:p=imams	-21 21
weak:p=instead	36 -36
weak:p=it	26 -26
weak:p=land	22 -22
weak:p=last	-18 18
weak:p=leaders	23 -23
weak:p=lunch	36 -36
weak:p=meeting	26 -26
weak:p=members	19 -19
weak:p=ministers	28 -28
weak:p=ministries	-17 17
weak:p=never	19 -19
weak:p=not	26 -26
weak:p=on	19 -19
weak:p=paper	19 -19
weak:p=return	17 -17
weak:p=round	37 -37
weak:p=sat	-27 27
weak:p=secure	25 -25
weak:p=seven	18 -18
weak:p=side	20 -20
weak:p=sit	-26 26
weak:p=summit	15 -15
weak:p=that	20 -20
weak:p=the	20 -20
weak:p=there	19 -19
weak:p=to	21 -21
weak:p=tour	18 -18
weak:p=two	20 -20
weak:p=was	30 -30
weak:p=went	-24 24
weak:p=were	-20 20
weak:p=which	23 -23
weak:p=who	31 -31
weak:p=won't	25 -25
weak:p=years	-31 31
weak:people=1	16 -16
weak:quoted	21 -21
weak:r=organisation:4-6	-24 24
weak:r=person:2	36 -36
weak:r=person:4-6	26 -26
weak:repeated	39 -39
weak:s=#	20 -20
weak:s=agre	-16 16
weak:s=also	23 -23
weak:s=board	-32 32
weak:s=both	-15 15
weak:s=bu	17 -17
weak:s=calendar	20 -20
weak:s=call	-18 18
weak:s=came	-23 23
weak:s=chancellor	20 -20
weak:s=chief	-19 19
weak:s=clan	-20 20
weak:s=coloni	21 -21
weak:s=concert	17 -17
weak:s=confer	-39 39
weak:s=congress	25 -25
weak:s=conven	-22 22
weak:s=court	31 -31
weak:s=delai	23 -23
weak:s=driver	26 -26
weak:s=due	48 -48
weak:s=embassi	-28 28
weak:s=encount	18 -18
weak:s=engin	27 -27
weak:s=fail	21 -21
weak:s=file	20 -20
weak:s=flood-warn	15 -15
weak:s=funer	17 -17
weak:s=gather	18 -18
weak:s=hall	-20 20
weak:s=health	43 -43
weak:s=hear	30 -30
weak:s=hi	21 -21
weak:s=hundr	22 -22
weak:s=imam	-21 21
weak:s=instead	36 -36
weak:s=invit	18 -18
weak:s=it	45 -45
weak:s=land	22 -22
weak:s=last	-18 18
weak:s=leader	23 -23
weak:s=link	-23 23
weak:s=lunch	36 -36
weak:s=meet	32 -32
weak:s=member	36 -36
weak:s=minist	29 -29
weak:s=ministri	-17 17
weak:s=noon	21 -21
weak:s=paper	27 -27
weak:s=part	40 -40
weak:s=past	20 -20
weak:s=pen	18 -18
weak:s=rate	19 -19
weak:s=return	17 -17
weak:s=right	24 -24
weak:s=rim	15 -15
weak:s=round	-21 21
weak:s=said	16 -16
weak:s=sat	-27 27
weak:s=secur	25 -25
weak:s=seven	18 -18
weak:s=she	36 -36
weak:s=side	20 -20
weak:s=sit	-26 26
weak:s=sluic	15 -15
weak:s=speak	27 -27
weak:s=spoke	-26 26
weak:s=sultan	-19 19
weak:s=summit	15 -15
weak:s=the	27 -27
weak:s=there	19 -19
weak:s=tour	18 -18
weak:s=trial	16 -16
weak:s=two	24 -24
weak:s=villag	25 -25
weak:s=visit	21 -21
weak:s=went	-24 24
weak:s=year	-29 29
weak:s=you	15 -15
weak:takes-person|s=hall	-20 20
weak:takes-person|s=rim	15 -15
weak:takes-person|s=the	15 -15
weak:takes-person|s=thei	-23 23
weak:takes-person|s=villag	25 -25
wn=address|,	19 -19
wn=address|.	24 -24
wn=adjourn|at	26 -26
wn=adjourn|before	19 -19
wn=adjourn|on	-19 19
wn=adjourn|the	21 -21
wn=adjourn|until	23 -23
wn=agre|on	38 -38
wn=agre|to	15 -15
wn=agre|with	21 -21
wn=appear|by	-27 27
wn=appoint|,	-17 17
wn=appoint|.	22 -22
wn=arbitr|over	-28 28
wn=arbitr|session	22 -22
wn=arrang|in	-22 22
wn=arriv|<date>	32 -32
wn=arriv|after	15 -15
wn=arriv|as	23 -23
wn=arriv|in	-18 18
wn=arriv|only	24 -24
wn=arriv|with	18 -18
wn=assembl|in	18 -18
wn=assembl|of	-25 25
wn=attempt|,	-18 18
wn=attend|,	22 -22
wn=attend|.	51 -51
wn=attend|;	28 -28
wn=attend|a	-30 30
wn=attend|and	21 -21
wn=attend|because	18 -18
wn=attend|by	44 -44
wn=attend|neither	15 -15
wn=attend|peace	19 -19
wn=attend|the	-39 39
wn=attend|to	37 -37
wn=audienc|<date>	-16 16
wn=audienc|ended	-20 20
wn=audienc|for	-24 24
wn=audienc|on	21 -21
wn=audienc|prize	16 -16
wn=audienc|to	-37 37
wn=audienc|with	-20 20
wn=banquet|in	25 -25
wn=banquet|laid	-19 19
wn=barbecu|in	-21 21
wn=bargain|,	-18 18
wn=bargain|until	-18 18
wn=began|<date>	24 -24
wn=began|on	19 -19
wn=began|with	18 -18
wn=begin|in	16 -16
wn=begun|to	24 -24
wn=bilater|meeting	27 -27
wn=board|'s	24 -24
wn=board|,	19 -19
wn=board|chair	24 -24
wn=board|gathered	30 -30
wn=board|in	-23 23
wn=board|knew	17 -17
wn=board|meeting	-45 45
wn=board|met	20 -20
wn=board|of	35 -35
wn=board|sits	25 -25
wn=board|that	19 -19
wn=board|the	-16 16
wn=board|voted	22 -22
wn=board|will	25 -25
wn=breakfast|:	-25 25
wn=breakfast|<date>	-31 31
wn=breakfast|in	-17 17
wn=breakfast|of	-24 24
wn=breakfast|show	25 -25
wn=brief|;	41 -41
wn=brief|by	23 -23
wn=brief|foreign	-24 24
wn=brief|health	-30 30
wn=brief|in	-20 20
wn=brief|it	21 -21
wn=brief|members	23 -23
wn=brief|on	20 -20
wn=brief|president	26 -26
wn=broke|a	23 -23
wn=broke|down	19 -19
wn=broke|for	17 -17
wn=broke|the	25 -25
wn=cabinet|chief	18 -18
wn=cabinet|meeting	-19 19
wn=cabinet|that	15 -15
wn=cabinet|was	23 -23
wn=call|,	-22 22
wn=call|.	38 -38
wn=call|<person>	26 -26
wn=call|<quote>	26 -26
wn=call|also	-30 30
wn=call|aunt	16 -16
wn=call|between	-21 21
wn=call|by	37 -37
wn=call|from	37 -37
wn=call|his	31 -31
wn=call|lasted	-40 40
wn=call|of	33 -33
wn=call|off	19 -19
wn=call|on	-52 52
wn=call|said	-31 31
wn=call|that	43 -43
wn=call|the	64 -64
wn=call|them	30 -30
wn=call|to	34 -34
wn=call|together	-19 19
wn=call|took	44 -44
wn=call|with	-18 18
wn=came|,	24 -24
wn=came|.	31 -31
wn=came|:	21 -21
wn=came|;	29 -29
wn=came|<person>	28 -28
wn=came|a	30 -30
wn=came|back	28 -28
wn=came|by	16 -16
wn=came|down	-22 22
wn=came|face	-29 29
wn=came|for	24 -24
wn=came|from	33 -33
wn=came|in	51 -51
wn=came|on	30 -30
wn=came|out	25 -25
wn=came|the	27 -27
wn=came|then	31 -31
wn=came|together	-33 33
wn=came|with	40 -40
wn=ceremoni|in	-36 36
wn=chair|;	-32 32
wn=chair|<place>	25 -25
wn=chair|by	60 -60
wn=chair|from	38 -38
wn=chair|in	34 -34
wn=chair|it	25 -25
wn=chair|the	60 -60
wn=chat|was	-20 20
wn=co-chair|<person>	15 -15
wn=co-chair|by	16 -16
wn=coffe|#	17 -17
wn=coffe|.	16 -16
wn=coffe|was	18 -18
wn=conclav|that	-17 17
wn=confer|by	-19 19
wn=confer|due	-16 16
wn=confer|from	-28 28
wn=confer|in	-32 32
wn=confer|it	-16 16
wn=confer|on	-34 34
wn=confer|will	39 -39
wn=confer|with	-33 33
wn=congress|,	-28 28
wn=congress|has	21 -21
wn=congress|in	-28 28
wn=congress|on	-19 19
wn=consult|.	24 -24
wn=consult|on	-23 23
wn=consult|that	-20 20
wn=conven|an	-29 29
wn=conven|army	-21 21
wn=conven|by	23 -23
wn=conven|chiefs	-21 21
wn=conven|in	-25 25
wn=conven|on	-19 19
wn=conven|under	-17 17
wn=convers|<quote>	26 -26
wn=convers|in	25 -25
wn=convers|lasted	-19 19
wn=convers|since	-26 26
wn=council|'s	64 -64
wn=council|,	65 -65
wn=council|.	20 -20
wn=council|<date>	-29 29
wn=council|at	-30 30
wn=council|for	29 -29
wn=council|is	-31 31
wn=council|of	-30 30
wn=council|on	-25 25
wn=court|,	17 -17
wn=court|against	16 -16
wn=court|in	21 -21
wn=court|on	-27 27
wn=court|to	16 -16
wn=court|was	21 -21
wn=debat|.	27 -27
wn=debat|for	-18 18
wn=debat|in	-16 16
wn=debat|is	-30 30
wn=debat|led	-16 16
wn=deleg|,	20 -20
wn=deleg|.	23 -23
wn=deleg|;	25 -25
wn=deleg|headed	31 -31
wn=deleg|in	19 -19
wn=deleg|list	21 -21
wn=deleg|of	-17 17
wn=deleg|to	23 -23
wn=dine|<date>	-24 24
wn=dine|at	-16 16
wn=dine|car	28 -28
wn=dine|in	23 -23
wn=dine|on	-17 17
wn=dine|twice	-20 20
wn=dinner|.	24 -24
wn=dinner|<date>	-25 25
wn=dinner|aboard	-21 21
wn=dinner|at	25 -25
wn=dinner|in	-32 32
wn=dinner|of	-29 29
wn=dinner|plans	15 -15
wn=dinner|that	-28 28
wn=dinner|with	-21 21
wn=discuss|forests	17 -17
wn=discuss|the	-26 26
wn=drove|up	20 -20
wn=embrac|the	-17 17
wn=encount|since	-23 23
wn=encount|that	22 -22
wn=entertain|<person>	25 -25
wn=exchang|'s	22 -22
wn=exchang|brokered	-22 22
wn=exchang|of	33 -33
wn=explain|the	25 -25
wn=face|four	-21 21
wn=face|steel	29 -29
wn=face|students	24 -24
wn=face|the	-24 24
wn=face|with	-23 23
wn=fete|<person>	23 -23
wn=flew|in	27 -27
wn=flew|its	21 -21
wn=flew|on	27 -27
wn=fli|to	26 -26
wn=fly|to	26 -26
wn=fono|on	-18 18
wn=forum|'s	18 -18
wn=forum|,	25 -25
wn=forum|by	-21 21
wn=forum|in	-24 24
wn=gather|,	33 -33
wn=gather|<person>	-22 22
wn=gather|blankets	22 -22
wn=gather|is	-27 27
wn=gather|of	-24 24
wn=gather|on	-27 27
wn=gather|since	34 -34
wn=gather|the	-22 22
wn=gather|them	-30 30
wn=gather|to	-43 43
wn=gather|was	-28 28
wn=gave|<person>	33 -33
wn=gave|a	-24 24
wn=gave|each	29 -29
wn=gave|evidence	18 -18
wn=gave|her	24 -24
wn=gave|him	23 -23
wn=gave|in	23 -23
wn=gave|it	33 -33
wn=gave|no	34 -34
wn=gave|parents	23 -23
wn=gave|the	48 -48
wn=gave|them	28 -28
wn=gave|up	20 -20
wn=give|<date>	23 -23
wn=give|the	27 -27
wn=greet|each	-19 19
wn=grill|the	18 -18
wn=handov|of	-21 21
wn=heard|.	56 -56
wn=heard|<date>	-25 25
wn=heard|<quote>	22 -22
wn=heard|and	34 -34
wn=heard|arguments	-19 19
wn=heard|by	-27 27
wn=heard|five	-25 25
wn=heard|genealogist	26 -26
wn=heard|his	-29 29
wn=heard|its	37 -37
wn=heard|nothing	17 -17
wn=heard|of	22 -22
wn=heard|that	21 -21
wn=heard|the	-25 25
wn=heard|two	27 -27
wn=hear|,	-28 28
wn=hear|<date>	-27 27
wn=hear|at	-23 23
wn=hear|both	-25 25
wn=hear|but	-25 25
wn=hear|engineer	34 -34
wn=hear|followed	-21 21
wn=hear|from	21 -21
wn=hear|has	27 -27
wn=hear|held	-16 16
wn=hear|in	-43 43
wn=hear|is	-23 23
wn=hear|its	18 -18
wn=hear|justice	-29 29
wn=hear|on	-27 27
wn=hear|only	18 -18
wn=hear|president	17 -17
wn=hear|resumes	-25 25
wn=hear|three	-16 16
wn=hear|was	42 -42
wn=hear|why	19 -19
wn=held|<person>	39 -39
wn=held|at	25 -25
wn=held|by	36 -36
wn=held|on	32 -32
wn=held|out	23 -23
wn=held|talks	-40 40
wn=held|that	20 -20
wn=held|the	37 -37
wn=held|their	-29 29
wn=held|up	33 -33
wn=held|with	-23 23
wn=hold|;	19 -19
wn=hold|a	-16 16
wn=hold|an	-19 19
wn=hold|its	-33 33
wn=hold|no	21 -21
wn=hold|the	29 -29
wn=host|,	62 -62
wn=host|.	55 -55
wn=host|;	-15 15
wn=host|<date>	-25 25
wn=host|four	16 -16
wn=host|governor	37 -37
wn=host|in	42 -42
wn=host|lithuanian	-25 25
wn=host|party	-35 35
wn=host|president	32 -32
wn=host|the	-19 19
wn=host|twelve	-20 20
wn=host|two	17 -17
wn=host|was	17 -17
wn=host|yolŋu	-18 18
wn=hotlin|on	23 -23
wn=huddl|<date>	-16 16
wn=huddl|over	-16 16
wn=hui|with	-19 19
wn=iftar|in	24 -24
wn=iftar|on	-23 23
wn=inaugur|of	-16 16
wn=initi|a	-17 17
wn=inspect|the	26 -26
wn=inspect|what	-22 22
wn=interview|.	17 -17
wn=interview|in	22 -22
wn=interview|the	-24 24
wn=invit|,	26 -26
wn=invit|all	24 -24
wn=invit|both	44 -44
wn=invit|but	19 -19
wn=invit|mayors	18 -18
wn=invit|student	-20 20
wn=invit|the	39 -39
wn=invit|to	34 -34
wn=invit|tourism	-25 25
wn=invit|two	25 -25
wn=jirga|of	-19 19
wn=join|.	26 -26
wn=join|and	25 -25
wn=join|at	30 -30
wn=join|hawkers	-23 23
wn=join|mayors	-19 19
wn=join|them	34 -34
wn=land|;	23 -23
wn=land|in	18 -18
wn=link|.	35 -35
wn=link|by	-19 19
wn=link|from	49 -49
wn=link|on	-27 27
wn=luncheon|that	-24 24
wn=lunch|.	23 -23
wn=lunch|;	-38 38
wn=lunch|at	23 -23
wn=lunch|break	23 -23
wn=lunch|by	-15 15
wn=lunch|for	-43 43
wn=lunch|given	-17 17
wn=lunch|with	-23 23
wn=majli|in	25 -25
wn=mass|,	-25 25
wn=mass|.	28 -28
wn=mass|in	21 -21
wn=meal|in	-22 22
wn=mediat|in	-20 20
wn=meet|;	-37 37
wn=meet|<date>	21 -21
wn=meet|<organisation>	-29 29
wn=meet|<person>	31 -31
wn=meet|and	37 -37
wn=meet|appeared	38 -38
wn=meet|at	21 -21
wn=meet|began	24 -24
wn=meet|between	-22 22
wn=meet|convened	-16 16
wn=meet|daily	21 -21
wn=meet|depends	-25 25
wn=meet|early	-27 27
wn=meet|ended	34 -34
wn=meet|every	-29 29
wn=meet|for	32 -32
wn=meet|hauliers	26 -26
wn=meet|in	-20 20
wn=meet|longhouse	-18 18
wn=meet|most	21 -21
wn=meet|point	22 -22
wn=meet|president	-32 32
wn=meet|since	-35 35
wn=meet|the	-41 41
wn=meet|took	-32 32
wn=meet|union	-25 25
wn=meet|was	-39 39
wn=meet|well	20 -20
wn=meet|will	-26 26
wn=meet|with	-37 37
wn=met|,	-34 34
wn=met|.	-22 22
wn=met|<person>	25 -25
wn=met|<place>	-30 30
wn=met|aboard	-15 15
wn=met|again	-27 27
wn=met|an	24 -24
wn=met|and	-20 20
wn=met|at	-36 36
wn=met|bankers	-18 18
wn=met|behind	-18 18
wn=met|egyptian	-29 29
wn=met|executives	-22 22
wn=met|farmers	-17 17
wn=met|for	-38 38
wn=met|her	23 -23
wn=met|in	-35 35
wn=met|no	27 -27
wn=met|nobody	23 -23
wn=met|on	-25 25
wn=met|opposition	-28 28
wn=met|prime	33 -33
wn=met|reporters	20 -20
wn=met|the	30 -30
wn=met|them	-17 17
wn=met|under	-21 21
wn=met|with	47 -47
wn=mission|,	32 -32
wn=mission|;	20 -20
wn=mission|led	-27 27
wn=mission|of	19 -19
wn=mission|on	34 -34
wn=mission|sent	-30 30
wn=mission|travelled	-22 22
wn=negoti|from	21 -21
wn=negoti|in	-36 36
wn=negoti|over	28 -28
wn=negoti|through	-17 17
wn=open|.	22 -22
wn=open|<person>	20 -20
wn=open|an	35 -35
wn=open|his	26 -26
wn=open|in	53 -53
wn=open|it	21 -21
wn=open|its	29 -29
wn=open|of	23 -23
wn=open|session	-20 20
wn=open|talks	-23 23
wn=open|the	-26 26
wn=open|with	18 -18
wn=open|without	15 -15
wn=pact|between	15 -15
wn=pact|in	17 -17
wn=panel|'s	22 -22
wn=panel|of	38 -38
wn=panel|reconvened	-26 26
wn=panel|that	25 -25
wn=panel|with	-16 16
wn=parlei|in	-16 16
wn=parti|'s	22 -22
wn=parti|.	29 -29
wn=parti|leader	24 -24
wn=parti|ten	16 -16
wn=phone|,	17 -17
wn=phone|.	28 -28
wn=phone|kept	25 -25
wn=phone|that	16 -16
wn=plan|for	33 -33
wn=present|,	30 -30
wn=present|.	34 -34
wn=present|are	20 -20
wn=present|club	21 -21
wn=present|for	30 -30
wn=present|on	-19 19
wn=present|the	24 -24
wn=present|their	-21 21
wn=present|were	18 -18
wn=present|when	-25 25
wn=presid|,	41 -41
wn=presid|.	-23 23
wn=presid|;	44 -44
wn=presid|in	29 -29
wn=pull-asid|,	-23 23
wn=question|bank	-41 41
wn=question|by	32 -32
wn=question|for	17 -17
wn=question|former	-18 18
wn=question|over	25 -25
wn=question|shipyard	34 -34
wn=ran|in	29 -29
wn=ran|into	-15 15
wn=ran|it	15 -15
wn=reach|by	36 -36
wn=reach|the	16 -16
wn=read|of	-20 20
wn=receiv|<date>	30 -30
wn=receiv|<number>	59 -59
wn=receiv|<person>	-20 20
wn=receiv|a	30 -30
wn=receiv|at	-39 39
wn=receiv|better	15 -15
wn=receiv|both	28 -28
wn=receiv|chief	-18 18
wn=receiv|from	21 -21
wn=receiv|his	-20 20
wn=receiv|imam	-21 21
wn=receiv|in	-20 20
wn=receiv|just	-24 24
wn=receiv|medical	16 -16
wn=receiv|ministers	-27 27
wn=receiv|nineteen	18 -18
wn=receiv|praise	16 -16
wn=receiv|their	20 -20
wn=receiv|them	19 -19
wn=receiv|two	28 -28
wn=recept|at	-24 24
wn=retreat|,	18 -18
wn=retreat|.	19 -19
wn=retreat|for	-22 22
wn=retreat|in	-25 25
wn=retreat|that	-22 22
wn=retreat|when	26 -26
wn=round|,	-42 42
wn=round|had	-30 30
wn=round|in	28 -28
wn=round|is	-16 16
wn=round|opened	-25 25
wn=round|over	18 -18
wn=round|that	-19 19
wn=round|the	32 -32
wn=sat|<person>	27 -27
wn=sat|across	-36 36
wn=sat|again	-22 22
wn=sat|all	16 -16
wn=sat|alone	22 -22
wn=sat|between	30 -30
wn=sat|down	-22 22
wn=sat|in	17 -17
wn=sat|next	32 -32
wn=sat|on	16 -16
wn=sat|senator	16 -16
wn=sat|silent	23 -23
wn=sat|the	30 -30
wn=sat|through	22 -22
wn=sat|to	21 -21
wn=sat|together	-16 16
wn=sat|two	21 -21
wn=saw|<person>	-25 25
wn=saw|more	21 -21
wn=saw|the	27 -27
wn=seen|,	28 -28
wn=seen|by	33 -33
wn=seen|in	22 -22
wn=seen|it	17 -17
wn=seen|on	20 -20
wn=seen|the	-24 24
wn=see|<place>	-23 23
wn=see|cannery	-37 37
wn=see|chadian	27 -27
wn=see|nor	17 -17
wn=see|president	25 -25
wn=see|rates	22 -22
wn=servic|,	26 -26
wn=session|'s	16 -16
wn=session|,	-37 37
wn=session|.	-17 17
wn=session|;	-24 24
wn=session|after	-21 21
wn=session|are	24 -24
wn=session|cookie	30 -30
wn=session|ended	42 -42
wn=session|in	-43 43
wn=session|musician	22 -22
wn=session|on	36 -36
wn=session|one	-27 27
wn=session|opens	25 -25
wn=session|that	32 -32
wn=session|when	-23 23
wn=session|with	23 -23
wn=shake|hands	21 -21
wn=share|<person>	16 -16
wn=share|uranium	16 -16
wn=shuttl|between	-16 16
wn=sign|.	43 -43
wn=sign|;	34 -34
wn=sign|a	25 -25
wn=sign|as	16 -16
wn=sign|at	19 -19
wn=sign|by	31 -31
wn=sign|ceremony	-21 21
wn=sign|for	-32 32
wn=sign|in	-30 30
wn=sign|is	-29 29
wn=sign|off	27 -27
wn=sign|only	26 -26
wn=sign|promise	18 -18
wn=sign|their	-18 18
wn=sign|under	21 -21
wn=sit|<date>	32 -32
wn=sit|across	-15 15
wn=sit|down	18 -18
wn=sit|in	-16 16
wn=sit|next	22 -22
wn=sit|of	-38 38
wn=sit|on	-23 23
wn=sit|president	25 -25
wn=sit|with	-30 30
wn=speak|,	19 -19
wn=speak|.	27 -27
wn=speak|again	-24 24
wn=speak|by	27 -27
wn=speak|first	18 -18
wn=speak|for	30 -30
wn=speak|on	23 -23
wn=speak|with	29 -29
wn=spoken|an	18 -18
wn=spoken|to	19 -19
wn=spoken|with	20 -20
wn=spoke|,	32 -32
wn=spoke|;	25 -25
wn=spoke|<date>	-16 16
wn=spoke|<person>	19 -19
wn=spoke|about	16 -16
wn=spoke|after	25 -25
wn=spoke|against	27 -27
wn=spoke|by	-29 29
wn=spoke|first	26 -26
wn=spoke|for	29 -29
wn=spoke|from	19 -19
wn=spoke|in	23 -23
wn=spoke|instead	-26 26
wn=spoke|last	22 -22
wn=spoke|of	26 -26
wn=spoke|on	-31 31
wn=stop|at	22 -22
wn=stop|twice	16 -16
wn=summit|hosted	-32 32
wn=summit|of	22 -22
wn=summit|on	-38 38
wn=summit|planned	-17 17
wn=summit|that	-41 41
wn=summon|,	20 -20
wn=summon|but	16 -16
wn=summon|by	27 -27
wn=summon|came	23 -23
wn=summon|on	-41 41
wn=summon|port	30 -30
wn=summon|the	-38 38
wn=summon|to	47 -47
wn=summon|too	17 -17
wn=summon|water	-24 24
wn=supper|and	-18 18
wn=supper|since	-17 17
wn=synod|of	21 -21
wn=synod|that	21 -21
wn=tabl|,	54 -54
wn=tabl|.	39 -39
wn=tabl|;	61 -61
wn=tabl|and	-29 29
wn=tabl|but	23 -23
wn=tabl|for	31 -31
wn=tabl|from	-37 37
wn=tabl|had	22 -22
wn=tabl|is	-21 21
wn=tabl|kept	23 -23
wn=tabl|of	35 -35
wn=tabl|sat	39 -39
wn=tabl|that	-31 31
wn=tabl|were	-42 42
wn=tabl|when	24 -24
wn=talk|,	31 -31
wn=talk|.	-55 55
wn=talk|:	-22 22
wn=talk|?	28 -28
wn=talk|aboard	-29 29
wn=talk|about	26 -26
wn=talk|and	-26 26
wn=talk|are	-29 29
wn=talk|at	-16 16
wn=talk|between	-39 39
wn=talk|brought	19 -19
wn=talk|but	-27 27
wn=talk|by	-26 26
wn=talk|closely	-25 25
wn=talk|continued	41 -41
wn=talk|down	29 -29
wn=talk|ended	-30 30
wn=talk|ever	20 -20
wn=talk|for	43 -43
wn=talk|from	40 -40
wn=talk|had	44 -44
wn=talk|in	-23 23
wn=talk|instead	28 -28
wn=talk|it	18 -18
wn=talk|louder	17 -17
wn=talk|of	37 -37
wn=talk|on	-25 25
wn=talk|only	17 -17
wn=talk|planned	-20 20
wn=talk|prices	17 -17
wn=talk|privately	20 -20
wn=talk|sat	-29 29
wn=talk|since	40 -40
wn=talk|there	-16 16
wn=talk|touched	38 -38
wn=talk|turned	32 -32
wn=talk|up	28 -28
wn=talk|vanilla	-25 25
wn=talk|were	59 -59
wn=talk|will	-27 27
wn=tea|,	17 -17
wn=tea|.	16 -16
wn=tea|and	30 -30
wn=tea|at	-26 26
wn=tea|brokers	21 -21
wn=tea|in	23 -23
wn=tea|was	22 -22
wn=tea|with	-15 15
wn=telephon|,	41 -41
wn=telephon|.	45 -45
wn=telephon|<date>	29 -29
wn=telephon|<person>	-30 30
wn=telephon|and	36 -36
wn=telephon|conference	-26 26
wn=telephon|for	-33 33
wn=telephon|line	16 -16
wn=telephon|on	45 -45
wn=testifi|.	18 -18
wn=testifi|by	25 -25
wn=testimoni|led	22 -22
wn=togeth|.	35 -35
wn=togeth|<person>	-42 42
wn=togeth|at	-23 23
wn=togeth|foreign	33 -33
wn=togeth|four	-18 18
wn=togeth|on	-19 19
wn=togeth|the	-30 30
wn=togeth|to	-24 24
wn=togeth|vice-president	21 -21
wn=togeth|with	17 -17
wn=tour|,	29 -29
wn=tour|.	18 -18
wn=tour|a	-17 17
wn=tour|ends	21 -21
wn=tour|opens	20 -20
wn=tour|the	-21 21
wn=travel|.	24 -24
wn=travel|by	21 -21
wn=travel|from	-19 19
wn=travel|on	28 -28
wn=travel|there	-22 22
wn=travel|to	-16 16
wn=travel|with	37 -37
wn=trial|for	15 -15
wn=tribun|in	29 -29
wn=trip|.	33 -33
wn=trip|abroad	-17 17
wn=trip|to	-17 17
wn=try|once	25 -25
wn=video|<date>	-22 22
wn=video|for	-26 26
wn=video|on	25 -25
wn=vigil|,	-18 18
wn=vigil|.	37 -37
wn=visit|<place>	-32 32
wn=visit|and	-18 18
wn=visit|but	34 -34
wn=visit|came	32 -32
wn=visit|counter	43 -43
wn=visit|every	31 -31
wn=visit|has	39 -39
wn=visit|his	21 -21
wn=visit|is	27 -27
wn=visit|no	19 -19
wn=visit|on	-26 26
wn=visit|six	-22 22
wn=visit|that	19 -19
wn=visit|the	-22 22
wn=visit|will	-30 30
wn=visit|zanzibari	17 -17
wn=welcom|<place>	-33 33
wn=welcom|at	24 -24
wn=welcom|by	28 -28
wn=welcom|heads	-27 27
wn=welcom|korean	-30 30
wn=welcom|to	-34 34
wn=went|down	19 -19
wn=went|on	21 -21
wn=went|out	24 -24
wn=went|over	27 -27
wn=went|to	33 -33
wn=went|together	-21 21
wn=withdrew|to	-21 21
wn=workshop|head	16 -16
wo=address|#	27 -27
wo=address|host	-24 24
wo=address|name	19 -19
wo=adjourn|at	26 -26
wo=adjourn|before	19 -19
wo=adjourn|on	-19 19
wo=adjourn|session	21 -21
wo=adjourn|until	23 -23
wo=agre|on	38 -38
wo=agre|to	15 -15
wo=appear|by	-27 27
wo=appoint|#	15 -15
wo=arbitr|over	-28 28
wo=arbitr|session	22 -22
wo=arrang|in	-22 22
wo=arriv|#	32 -32
wo=arriv|after	15 -15
wo=arriv|as	23 -23
wo=arriv|in	-18 18
wo=arriv|onli	24 -24
wo=arriv|with snow	18 -18
wo=assembl|in	18 -18
wo=assembl|of	-25 25
wo=attempt|#	-22 22
wo=attend|#	58 -58
wo=attend|and	21 -21
wo=attend|because	18 -18
wo=attend|by	44 -44
wo=attend|conclav	23 -23
wo=attend|dinner	-30 30
wo=attend|enthron	-16 16
wo=attend|meet	-21 21
wo=attend|neither	15 -15
wo=attend|tabl	-22 22
wo=attend|talk	19 -19
wo=attend|termin	-25 25
wo=attend|to	37 -37
wo=audienc|end	-20 20
wo=audienc|for	-24 24
wo=audienc|on	21 -21
wo=audienc|prize	16 -16
wo=audienc|to	-45 45
wo=audienc|with governor	-20 20
wo=banquet|in	25 -25
wo=banquet|laid	-19 19
wo=barbecu|in	-21 21
wo=bargain|#	-18 18
wo=bargain|until	-18 18
wo=began|on	19 -19
wo=began|with breakfast	27 -27
wo=begin|in	16 -16
wo=begun|to	24 -24
wo=bilater|meet	27 -27
wo=board|#	41 -41
wo=board|<person>	21 -21
wo=board|bu	-16 16
wo=board|gather	30 -30
wo=board|in	-23 23
wo=board|knew	17 -17
wo=board|meet	-45 45
wo=board|met	20 -20
wo=board|of	35 -35
wo=board|sit	25 -25
wo=board|that	19 -19
wo=board|vote	22 -22
wo=breakfast|#	-31 31
wo=breakfast|for	-31 31
wo=breakfast|in	-17 17
wo=breakfast|of	-24 24
wo=breakfast|show	25 -25
wo=brief|#	36 -36
wo=brief|<organisation>	-20 20
wo=brief|<person>	-21 21
wo=brief|ambassador	-15 15
wo=brief|by	23 -23
wo=brief|consul	-17 17
wo=brief|director	20 -20
wo=brief|governor	-24 24
wo=brief|in	-20 20
wo=brief|it	21 -21
wo=brief|leader	22 -22
wo=brief|member	23 -23
wo=brief|on	20 -20
wo=broke|down	19 -19
wo=broke|for	17 -17
wo=broke|hip	23 -23
wo=broke|stori	23 -23
wo=broke|tie	17 -17
wo=cabinet|#	23 -23
wo=cabinet|chief	18 -18
wo=cabinet|meet	-19 19
wo=cabinet|that	15 -15
wo=call|<person>	29 -29
wo=call|between	-21 21
wo=call|by	37 -37
wo=call|case	30 -30
wo=call|confer	43 -43
wo=call|decent	30 -30
wo=call|evas	31 -31
wo=call|from	37 -37
wo=call|gift	25 -25
wo=call|minut	-40 40
wo=call|of	33 -33
wo=call|off	19 -19
wo=call|on	-52 52
wo=call|photograph	29 -29
wo=call|place	44 -44
wo=call|puddl	16 -16
wo=call|ruinou	22 -22
wo=call|said	-31 31
wo=call|session	19 -19
wo=call|situat	-30 30
wo=call|taxi	18 -18
wo=call|that	43 -43
wo=call|thin	21 -21
wo=call|to	34 -34
wo=call|together	-19 19
wo=call|vigil	-20 20
wo=call|with <person>	-18 18
wo=came|#	46 -46
wo=came|<person>	32 -32
wo=came|back	28 -28
wo=came|by	16 -16
wo=came|down	-22 22
wo=came|face	-29 29
wo=came|for	24 -24
wo=came|from	33 -33
wo=came|in	51 -51
wo=came|junior	27 -27
wo=came|on	30 -30
wo=came|out	25 -25
wo=came|soup	27 -27
wo=came|then	31 -31
wo=came|together	-33 33
wo=came|with <person>	31 -31
wo=came|with lawyer	16 -16
wo=ceremoni|in	-36 36
wo=chair|#	-27 27
wo=chair|<place>	25 -25
wo=chair|by	60 -60
wo=chair|committe	20 -20
wo=chair|from	38 -38
wo=chair|in	34 -34
wo=chair|it	25 -25
wo=chair|juri	19 -19
wo=chair|meet	34 -34
wo=chair|panel	23 -23
wo=chair|session	-17 17
wo=chair|state	-23 23
wo=chat|#	-20 20
wo=co-chair|<person>	15 -15
wo=co-chair|by	16 -16
wo=coffe|#	32 -32
wo=conclav|that	-17 17
wo=confer|#	30 -30
wo=confer|by	-19 19
wo=confer|due	-16 16
wo=confer|from	-28 28
wo=confer|in	-32 32
wo=confer|it	-16 16
wo=confer|on	-34 34
wo=confer|with <person>	-21 21
wo=confer|with planter	-19 19
wo=congress|in	-28 28
wo=congress|on	-19 19
wo=consult|on	-23 23
wo=consult|that	-20 20
wo=conven|armi	-21 21
wo=conven|by	23 -23
wo=conven|defenc	-21 21
wo=conven|in	-25 25
wo=conven|meet	-29 29
wo=conven|on	-19 19
wo=conven|under	-17 17
wo=convers|#	26 -26
wo=convers|in	25 -25
wo=convers|minut	-19 19
wo=convers|since	-26 26
wo=council|#	48 -48
wo=council|at	-30 30
wo=council|for	29 -29
wo=council|of	-30 30
wo=council|on	-25 25
wo=court|#	25 -25
wo=court|against	16 -16
wo=court|in	21 -21
wo=court|on	-27 27
wo=court|to	16 -16
wo=debat|#	-16 16
wo=debat|for	-18 18
wo=debat|in	-16 16
wo=debat|led	-16 16
wo=deleg|#	37 -37
wo=deleg|head	31 -31
wo=deleg|in	19 -19
wo=deleg|of	-17 17
wo=deleg|to	23 -23
wo=dine|at	-16 16
wo=dine|car	28 -28
wo=dine|in	23 -23
wo=dine|on	-17 17
wo=dine|twice	-20 20
wo=dine|with <person>	-34 34
wo=dine|with guest	17 -17
wo=dine|with them	29 -29
wo=dinner|#	22 -22
wo=dinner|aboard	-21 21
wo=dinner|at	24 -24
wo=dinner|for	-24 24
wo=dinner|in	-32 32
wo=dinner|of	-29 29
wo=dinner|plan	15 -15
wo=dinner|that	-28 28
wo=dinner|with parliament	-18 18
wo=discuss|debt	-25 25
wo=discuss|forest	17 -17
wo=drove|up	20 -20
wo=embrac|<person>	-17 17
wo=encount|since	-23 23
wo=encount|that	22 -22
wo=entertain|<person>	25 -25
wo=exchang|#	27 -27
wo=exchang|broker	-22 22
wo=exchang|of	33 -33
wo=explain|court	18 -18
wo=explain|timet	18 -18
wo=face|<person>	34 -34
wo=face|press	-28 28
wo=face|student	16 -16
wo=face|with <person>	-23 23
wo=fete|<person>	23 -23
wo=flew|flag	21 -21
wo=flew|in	27 -27
wo=flew|on	27 -27
wo=fli|to	26 -26
wo=fly|to	26 -26
wo=fono|on	-18 18
wo=forum|#	20 -20
wo=forum|by	-21 21
wo=forum|in	-24 24
wo=gather|#	-31 31
wo=gather|<person>	-29 29
wo=gather|blanket	22 -22
wo=gather|of	-24 24
wo=gather|on	-27 27
wo=gather|side	-18 18
wo=gather|since	34 -34
wo=gather|them	-30 30
wo=gather|to	-43 43
wo=gave|<person>	33 -33
wo=gave|audienc	40 -40
wo=gave|barbecu	-27 27
wo=gave|bless	15 -15
wo=gave|cup	18 -18
wo=gave|dinner	-37 37
wo=gave|hour	28 -28
wo=gave|in	23 -23
wo=gave|interview	23 -23
wo=gave|it	27 -27
wo=gave|lunch	37 -37
wo=gave|minut	21 -21
wo=gave|of	25 -25
wo=gave|reason	21 -21
wo=gave|recept	-26 26
wo=gave|school	26 -26
wo=gave|sourc	19 -19
wo=gave|stand	16 -16
wo=gave|supper	19 -19
wo=gave|up	20 -20
wo=gave|visit	20 -20
wo=give|in	23 -23
wo=give|month	22 -22
wo=greet|man	-19 19
wo=grill|port	18 -18
wo=handov|of	-21 21
wo=heard|<person>	-20 20
wo=heard|and	34 -34
wo=heard|argument	-19 19
wo=heard|by	-27 27
wo=heard|chief	27 -27
wo=heard|men	28 -28
wo=heard|new	25 -25
wo=heard|noth	17 -17
wo=heard|of	22 -22
wo=heard|side	-28 28
wo=heard|that	21 -21
wo=heard|villag	-21 21
wo=hear|at	-23 23
wo=hear|but	-25 25
wo=hear|compani	-25 25
wo=hear|follow	-21 21
wo=hear|from	21 -21
wo=hear|held	-16 16
wo=hear|in	-43 43
wo=hear|on	-27 27
wo=hear|onli	18 -18
wo=hear|resum	-25 25
wo=hear|scandal	-20 20
wo=hear|scientist	-16 16
wo=hear|servic	18 -18
wo=hear|why	19 -19
wo=hear|wit	24 -24
wo=held|<person>	39 -39
wo=held|at	25 -25
wo=held|by	36 -36
wo=held|confer	21 -21
wo=held|consult	-22 22
wo=held|dinner	27 -27
wo=held|flower	26 -26
wo=held|hear	-26 26
wo=held|meet	-20 20
wo=held|on	32 -32
wo=held|out	23 -23
wo=held|pen	22 -22
wo=held|tabl	-17 17
wo=held|talk	-44 44
wo=held|that	20 -20
wo=held|up	33 -33
wo=held|with <person>	-23 23
wo=hold|#	24 -24
wo=hold|draw	-17 17
wo=hold|meet	-26 26
wo=hold|on	21 -21
wo=hold|pit	22 -22
wo=hold|session	-28 28
wo=hold|talk	38 -38
wo=hold|there	-29 29
wo=hold|world	21 -21
wo=host|#	52 -52
wo=host|as	-25 25
wo=host|breakfast	-23 23
wo=host|chief	-21 21
wo=host|dinner	29 -29
wo=host|draft	38 -38
wo=host|engin	-23 23
wo=host|geologist	-22 22
wo=host|hall	-17 17
wo=host|in	42 -42
wo=host|lender	-32 32
wo=host|lunch	-34 34
wo=host|maker	-25 25
wo=host|organis	-20 20
wo=host|server	16 -16
wo=host|show	21 -21
wo=host|summit	35 -35
wo=hotlin|on	23 -23
wo=huddl|over	-16 16
wo=huddl|with <person>	-16 16
wo=hui|with minist	-19 19
wo=iftar|in	24 -24
wo=iftar|on	-23 23
wo=inaugur|of	-16 16
wo=initi|pact	-17 17
wo=inspect|runwai	26 -26
wo=inspect|what	-22 22
wo=interview|#	17 -17
wo=interview|in	22 -22
wo=interview|men	-24 24
wo=invit|#	27 -27
wo=invit|<person>	-18 18
wo=invit|but	19 -19
wo=invit|minist	17 -17
wo=invit|other	29 -29
wo=invit|peopl	25 -25
wo=invit|to	34 -34
wo=invit|turn	18 -18
wo=jirga|of	-19 19
wo=join|#	26 -26
wo=join|<person>	-19 19
wo=join|and	25 -25
wo=join|at	30 -30
wo=join|hawker	-23 23
wo=join|line	-22 22
wo=join|monitor	-19 19
wo=join|survei	35 -35
wo=join|talk	19 -19
wo=join|them	34 -34
wo=land|#	23 -23
wo=land|in	18 -18
wo=link|#	35 -35
wo=link|by	-19 19
wo=link|from	49 -49
wo=link|on	-27 27
wo=luncheon|that	-24 24
wo=lunch|#	-16 16
wo=lunch|at	23 -23
wo=lunch|break	23 -23
wo=lunch|by	-15 15
wo=lunch|for	-43 43
wo=lunch|given	-17 17
wo=lunch|with <person>	-23 23
wo=majli|in	25 -25
wo=mass|in	21 -21
wo=meal|in	-22 22
wo=mediat|in	-20 20
wo=meet|and	37 -37
wo=meet|appear	38 -38
wo=meet|armi	-30 30
wo=meet|at	21 -21
wo=meet|began	24 -24
wo=meet|between	-22 22
wo=meet|captor	-28 28
wo=meet|conven	-16 16
wo=meet|council	-29 29
wo=meet|daili	21 -21
wo=meet|depend	-25 25
wo=meet|earli	-27 27
wo=meet|end	34 -34
wo=meet|for	32 -32
wo=meet|haulier	26 -26
wo=meet|headmen	-18 18
wo=meet|in	-20 20
wo=meet|leader	-29 29
wo=meet|nurs	23 -23
wo=meet|place	-33 33
wo=meet|point	22 -22
wo=meet|premier	-25 25
wo=meet|since	-35 35
wo=meet|spring	-29 29
wo=meet|union	-29 29
wo=meet|well	20 -20
wo=meet|with <person>	-37 37
wo=meet|with minist	-18 18
wo=meet|with myself	25 -25
wo=meet|with parti	-24 24
wo=met|#	-37 37
wo=met|<place>	-29 29
wo=met|aboard	-15 15
wo=met|again	-27 27
wo=met|and	-20 20
wo=met|at	-36 36
wo=met|ball	29 -29
wo=met|behind	-18 18
wo=met|checkpoint	25 -25
wo=met|execut	-22 22
wo=met|farmer	-17 17
wo=met|for	-38 38
wo=met|husband	21 -21
wo=met|import	21 -21
wo=met|in	-36 36
wo=met|led	-18 18
wo=met|manag	-15 15
wo=met|nobodi	23 -23
wo=met|on	-25 25
wo=met|onc	29 -29
wo=met|report	20 -20
wo=met|state	-36 36
wo=met|them	-17 17
wo=met|time	27 -27
wo=met|under	-21 21
wo=met|with prais	24 -24
wo=met|with quarter	15 -15
wo=met|with scorn	17 -17
wo=met|with shrug	20 -20
wo=met|with silenc	17 -17
wo=met|wive	-16 16
wo=met|wors	24 -24
wo=mission|#	40 -40
wo=mission|led	-27 27
wo=mission|of	19 -19
wo=mission|on	34 -34
wo=mission|sent	-30 30
wo=mission|travel	-22 22
wo=negoti|from	21 -21
wo=negoti|in	-36 36
wo=negoti|over	28 -28
wo=negoti|through	-17 17
wo=open|#	26 -26
wo=open|<person>	20 -20
wo=open|clinic	22 -22
wo=open|council	-27 27
wo=open|door	43 -43
wo=open|even	21 -21
wo=open|floor	32 -32
wo=open|grower	-19 19
wo=open|hear	29 -29
wo=open|in	53 -53
wo=open|inquiri	16 -16
wo=open|it	21 -21
wo=open|nation	28 -28
wo=open|of	23 -23
wo=open|on	-19 19
wo=open|session	-29 29
wo=open|summit	20 -20
wo=open|synod	-26 26
wo=open|talk	-23 23
wo=open|there	29 -29
wo=open|trial	31 -31
wo=open|veteran	38 -38
wo=open|with report	16 -16
wo=open|without	15 -15
wo=pact|between	15 -15
wo=pact|in	17 -17
wo=panel|#	22 -22
wo=panel|of	38 -38
wo=panel|reconven	-26 26
wo=panel|that	25 -25
wo=panel|with <person>	-16 16
wo=parlei|in	-16 16
wo=parti|<person>	30 -30
wo=parti|minut	16 -16
wo=phone|#	32 -32
wo=phone|that	16 -16
wo=plan|for	33 -33
wo=present|#	46 -46
wo=present|club	21 -21
wo=present|for	30 -30
wo=present|map	-21 21
wo=present|on	-19 19
wo=present|statut	24 -24
wo=present|when	-25 25
wo=presid|in	29 -29
wo=pull-asid|#	-23 23
wo=question|by	32 -32
wo=question|for	28 -28
wo=question|over	25 -25
wo=ran|in	29 -29
wo=ran|into	-15 15
wo=ran|it	15 -15
wo=reach|by	36 -36
wo=read|of	-20 20
wo=receiv|#	36 -36
wo=receiv|<number>	25 -25
wo=receiv|<person>	-49 49
wo=receiv|ambassador	-20 20
wo=receiv|at	-39 39
wo=receiv|bicycl	17 -17
wo=receiv|by	-15 15
wo=receiv|call	18 -18
wo=receiv|care	16 -16
wo=receiv|certif	20 -20
wo=receiv|consul	-16 16
wo=receiv|cup	15 -15
wo=receiv|envoi	-23 23
wo=receiv|everywher	16 -16
wo=receiv|from	21 -21
wo=receiv|in	-20 20
wo=receiv|judg	32 -32
wo=receiv|kilo	19 -19
wo=receiv|letter	17 -17
wo=receiv|list	28 -28
wo=receiv|log	20 -20
wo=receiv|mark	15 -15
wo=receiv|medal	22 -22
wo=receiv|mine	-17 17
wo=receiv|minist	-27 27
wo=receiv|more	21 -21
wo=receiv|name	16 -16
wo=receiv|nineteen	18 -18
wo=receiv|order	19 -19
wo=receiv|point	20 -20
wo=receiv|premier	-20 20
wo=receiv|prize	18 -18
wo=receiv|star	24 -24
wo=receiv|them	19 -19
wo=receiv|union	-28 28
wo=receiv|visitor	-24 24
wo=receiv|vote	41 -41
wo=receiv|warn	25 -25
wo=receiv|women	-21 21
wo=recept|at	-24 24
wo=retreat|#	28 -28
wo=retreat|for	-22 22
wo=retreat|in	-25 25
wo=retreat|that	-22 22
wo=retreat|when	26 -26
wo=round|#	-58 58
wo=round|<person>	20 -20
wo=round|fire	22 -22
wo=round|in	28 -28
wo=round|open	-25 25
wo=round|over	18 -18
wo=round|that	-19 19
wo=sat|#	-24 24
wo=sat|<person>	31 -31
wo=sat|across	-36 36
wo=sat|again	-22 22
wo=sat|alon	22 -22
wo=sat|between	30 -30
wo=sat|down	-22 22
wo=sat|in	17 -17
wo=sat|korean	27 -27
wo=sat|of	30 -30
wo=sat|on	16 -16
wo=sat|seat	21 -21
wo=sat|silent	23 -23
wo=sat|through	22 -22
wo=sat|to	34 -34
wo=sat|together	-16 16
wo=sat|with <person>	-28 28
wo=sat|with colleagu	24 -24
wo=saw|<organisation>	-22 22
wo=saw|<person>	-25 25
wo=saw|deleg	33 -33
wo=saw|menu	27 -27
wo=saw|minist	-29 29
wo=saw|more	21 -21
wo=saw|transcript	33 -33
wo=seen|#	30 -30
wo=seen|<person>	-24 24
wo=seen|by	33 -33
wo=seen|in	22 -22
wo=seen|on	20 -20
wo=seen|street	17 -17
wo=see|#	27 -27
wo=see|<organisation>	-19 19
wo=see|<person>	20 -20
wo=see|<place>	-23 23
wo=see|leader	29 -29
wo=see|led	-21 21
wo=see|mind	17 -17
wo=see|nor	17 -17
wo=see|prosecutor	33 -33
wo=see|rate	22 -22
wo=see|sea	25 -25
wo=servic|#	26 -26
wo=session|#	-28 28
wo=session|<person>	22 -22
wo=session|after	-21 21
wo=session|cooki	30 -30
wo=session|end	28 -28
wo=session|in	-43 43
wo=session|open	25 -25
wo=session|that	32 -32
wo=session|there	30 -30
wo=session|when	-23 23
wo=session|with <person>	23 -23
wo=shake|hand	21 -21
wo=share|<person>	16 -16
wo=share|boat	22 -22
wo=share|booth	-16 16
wo=share|lunch	23 -23
wo=share|meal	-20 20
wo=share|retreat	27 -27
wo=share|road	16 -16
wo=share|room	19 -19
wo=share|tabl	20 -20
wo=shuttl|between	-16 16
wo=sign|agreement	18 -18
wo=sign|as	16 -16
wo=sign|at	19 -19
wo=sign|by	31 -31
wo=sign|ceremoni	-21 21
wo=sign|compact	-18 18
wo=sign|declar	31 -31
wo=sign|for	-32 32
wo=sign|in	-30 30
wo=sign|off	27 -27
wo=sign|onli	26 -26
wo=sign|order	17 -17
wo=sign|paper	43 -43
wo=sign|promis	18 -18
wo=sign|text	16 -16
wo=sign|under	21 -21
wo=sign|visitor	18 -18
wo=sign|waiver	24 -24
wo=sit|#	38 -38
wo=sit|across	-15 15
wo=sit|down	18 -18
wo=sit|in	-16 16
wo=sit|of	-38 38
wo=sit|on	-23 23
wo=sit|presid	25 -25
wo=sit|to	22 -22
wo=sit|with refuge	-24 24
wo=speak|#	35 -35
wo=speak|again	-24 24
wo=speak|by	27 -27
wo=speak|for	30 -30
wo=speak|on	23 -23
wo=speak|with premier	25 -25
wo=spoken|earlier	18 -18
wo=spoken|to	19 -19
wo=spoken|with <person>	20 -20
wo=spoke|#	41 -41
wo=spoke|<person>	19 -19
wo=spoke|about	16 -16
wo=spoke|after	25 -25
wo=spoke|against	27 -27
wo=spoke|and	17 -17
wo=spoke|by	-29 29
wo=spoke|for	29 -29
wo=spoke|from	19 -19
wo=spoke|in	23 -23
wo=spoke|instead	-26 26
wo=spoke|of	26 -26
wo=spoke|on	-31 31
wo=spoke|with <person>	-26 26
wo=stop|at	22 -22
wo=stop|twice	16 -16
wo=summit|host	-32 32
wo=summit|of	22 -22
wo=summit|on	-38 38
wo=summit|plan	-17 17
wo=summit|that	-41 41
wo=summon|#	20 -20
wo=summon|<person>	19 -19
wo=summon|but	16 -16
wo=summon|by	27 -27
wo=summon|came	23 -23
wo=summon|chargé	-21 21
wo=summon|hous	-31 31
wo=summon|on	-41 41
wo=summon|to	47 -47
wo=summon|too	17 -17
wo=supper|and	-18 18
wo=supper|since	-17 17
wo=synod|of	21 -21
wo=synod|that	21 -21
wo=tabl|#	22 -22
wo=tabl|<person>	39 -39
wo=tabl|and	-29 29
wo=tabl|but	23 -23
wo=tabl|chang	23 -23
wo=tabl|for	31 -31
wo=tabl|from	-37 37
wo=tabl|of	35 -35
wo=tabl|that	-31 31
wo=tabl|when	24 -24
wo=talk|<person>	-29 29
wo=talk|aboard	-29 29
wo=talk|about	26 -26
wo=talk|and	-26 26
wo=talk|at	-16 16
wo=talk|between	-39 39
wo=talk|but	-27 27
wo=talk|by	-26 26
wo=talk|close	-25 25
wo=talk|continu	41 -41
wo=talk|down	29 -29
wo=talk|end	-30 30
wo=talk|ever	20 -20
wo=talk|for	43 -43
wo=talk|from	40 -40
wo=talk|in	-23 23
wo=talk|instead	28 -28
wo=talk|it	18 -18
wo=talk|louder	17 -17
wo=talk|meet	19 -19
wo=talk|of	37 -37
wo=talk|on	-25 25
wo=talk|onli	17 -17
wo=talk|plan	-20 20
wo=talk|price	17 -17
wo=talk|privat	20 -20
wo=talk|since	40 -40
wo=talk|there	-16 16
wo=talk|touch	38 -38
wo=talk|turn	32 -32
wo=talk|up	28 -28
wo=talk|vanilla	-25 25
wo=talk|with <person>	16 -16
wo=talk|with club	-18 18
wo=tea|#	33 -33
wo=tea|and	30 -30
wo=tea|at	-26 26
wo=tea|broker	27 -27
wo=tea|in	23 -23
wo=tea|with <person>	-15 15
wo=telephon|#	65 -65
wo=telephon|<person>	-30 30
wo=telephon|and	36 -36
wo=telephon|confer	-26 26
wo=telephon|for	-33 33
wo=telephon|line	16 -16
wo=telephon|on	45 -45
wo=testifi|#	18 -18
wo=testifi|by	25 -25
wo=testimoni|led	22 -22
wo=togeth|#	35 -35
wo=togeth|at	-23 23
wo=togeth|govern	-26 26
wo=togeth|on	-19 19
wo=togeth|peopl	-18 18
wo=togeth|to	-24 24
wo=togeth|with <person>	34 -34
wo=togeth|with other	19 -19
wo=tour|#	35 -35
wo=tour|base	-17 17
wo=tour|end	21 -21
wo=tour|open	20 -20
wo=tour|villag	-21 21
wo=travel|#	24 -24
wo=travel|by	21 -21
wo=travel|from	-19 19
wo=travel|on	28 -28
wo=travel|there	-22 22
wo=travel|to	-16 16
wo=travel|with <person>	37 -37
wo=trial|for	15 -15
wo=tribun|in	29 -29
wo=trip|#	33 -33
wo=trip|abroad	-17 17
wo=trip|to	-17 17
wo=try|more	25 -25
wo=video|before	-22 22
wo=video|for	-26 26
wo=video|on	25 -25
wo=visit|<place>	-32 32
wo=visit|and	-18 18
wo=visit|but	34 -34
wo=visit|counter	32 -32
wo=visit|doctor	25 -25
wo=visit|mayor	-16 16
wo=visit|mother	21 -21
wo=visit|on	-26 26
wo=visit|parti	17 -17
wo=visit|pond	31 -31
wo=visit|prison	-16 16
wo=visit|show	19 -19
wo=visit|stood	20 -20
wo=visit|stop	19 -19
wo=visit|striker	-23 23
wo=visit|that	19 -19
wo=visit|villag	-22 22
wo=visit|week	32 -32
wo=welcom|<place>	-33 33
wo=welcom|at	24 -24
wo=welcom|by	28 -28
wo=welcom|call	20 -20
wo=welcom|co-princ	-33 33
wo=welcom|deleg	-42 42
wo=welcom|miner	28 -28
wo=welcom|shipper	-30 30
wo=welcom|state	-27 27
wo=welcom|to	-34 34
wo=welcom|truce	28 -28
wo=went|#	19 -19
wo=went|down	19 -19
wo=went|on	21 -21
wo=went|out	24 -24
wo=went|over	27 -27
wo=went|to	33 -33
wo=went|together	-21 21
wo=withdrew|to	-21 21
wo=workshop|<person>	16 -16
wp=address|<person>	-24 24
wp=address|evening	24 -24
wp=address|later	19 -19
wp=address|yearly	19 -19
wp=adjourn|<person>	45 -45
wp=agre|,	22 -22
wp=agre|<person>	22 -22
wp=agre|and	17 -17
wp=agre|they	17 -17
wp=agre|to	22 -22
wp=appear|,	-22 22
wp=appear|meeting	26 -26
wp=appoint|by	17 -17
wp=appoint|next	18 -18
wp=appoint|third	-17 17
wp=arbitr|'s	22 -22
wp=arbitr|the	-28 28
wp=arrang|<organisation>	-22 22
wp=arriv|,	23 -23
wp=arriv|<organisation>	24 -24
wp=arriv|it	15 -15
wp=arriv|will	18 -18
wp=assembl|an	-25 25
wp=assembl|district	-21 21
wp=assembl|governors	-24 24
wp=assembl|provincial	33 -33
wp=attempt|last	-18 18
wp=attend|,	-35 35
wp=attend|<person>	27 -27
wp=attend|man	16 -16
wp=attend|might	21 -21
wp=attend|minister	20 -20
wp=attend|most	15 -15
wp=attend|to	30 -30
wp=attend|vice-chancellors	23 -23
wp=attend|will	40 -40
wp=audienc|'s	-20 20
wp=audienc|an	-41 41
wp=audienc|half-hour	-20 20
wp=audienc|private	15 -15
wp=audienc|the	-15 15
wp=banquet|'s	25 -25
wp=banquet|a	-19 19
wp=barbecu|a	-21 21
wp=bargain|of	-18 18
wp=began|<person>	24 -24
wp=began|<quote>	15 -15
wp=began|it	18 -18
wp=began|that	20 -20
wp=begin|to	16 -16
wp=begun|<person>	24 -24
wp=bilater|a	27 -27
wp=board|#	18 -18
wp=board|,	23 -23
wp=board|a	-17 17
wp=board|relief	19 -19
wp=board|rodeo	15 -15
wp=board|school	22 -22
wp=board|the	53 -53
wp=board|three-hour	-21 21
wp=board|wage	-23 23
wp=board|will	-16 16
wp=breakfast|<date>	-16 16
wp=breakfast|working	-31 31
wp=brief|,	-33 33
wp=brief|<place>	-17 17
wp=brief|people	20 -20
wp=brief|power	-20 20
wp=brief|to	35 -35
wp=brief|were	23 -23
wp=brief|will	-15 15
wp=broke|,	37 -37
wp=broke|<person>	17 -17
wp=broke|and	17 -17
wp=broke|drivers	19 -19
wp=broke|imams	-21 21
wp=broke|which	23 -23
wp=cabinet|'s	18 -18
wp=cabinet|emergency	-19 19
wp=cabinet|the	23 -23
wp=call|<person>	-24 24
wp=call|<place>	37 -37
wp=call|a	-20 20
wp=call|been	35 -35
wp=call|colonel	21 -21
wp=call|courtesy	-17 17
wp=call|first	24 -24
wp=call|good	18 -18
wp=call|had	-36 36
wp=call|have	-26 26
wp=call|last	-30 30
wp=call|locals	16 -16
wp=call|not	26 -26
wp=call|others	18 -18
wp=call|roll	20 -20
wp=call|sides	19 -19
wp=call|telephone	-23 23
wp=call|they	26 -26
wp=call|was	53 -53
wp=call|—	-16 16
wp=came|,	22 -22
wp=came|<organisation>	31 -31
wp=came|and	18 -18
wp=came|envoys	16 -16
wp=came|five	17 -17
wp=came|grassfields	-22 22
wp=came|members	21 -21
wp=came|moment	19 -19
wp=came|orders	19 -19
wp=came|push	23 -23
wp=came|she	16 -16
wp=came|state	17 -17
wp=came|summoned	24 -24
wp=came|they	-28 28
wp=came|turn	21 -21
wp=came|twenty-seven	21 -21
wp=came|who	38 -38
wp=came|—	-33 33
wp=ceremoni|signing	-16 16
wp=ceremoni|the	-20 20
wp=chair|<place>	42 -42
wp=chair|empty	25 -25
wp=chair|have	25 -25
wp=chair|talks	16 -16
wp=chair|was	17 -17
wp=chair|who	33 -33
wp=chat|<date>	-20 20
wp=co-chair|#	15 -15
wp=co-chair|was	16 -16
wp=coffe|<number>	17 -17
wp=coffe|for	16 -16
wp=coffe|the	23 -23
wp=conclav|two-day	-17 17
wp=confer|'	-22 22
wp=confer|<person>	-29 29
wp=confer|brokers	-19 19
wp=confer|had	-21 21
wp=confer|navies	-20 20
wp=confer|next	39 -39
wp=confer|press	-28 28
wp=confer|to	-21 21
wp=confer|unions	-23 23
wp=congress|'	-28 28
wp=congress|'s	21 -21
wp=congress|a	-19 19
wp=congress|socialist	-18 18
wp=congress|their	-20 20
wp=consult|been	22 -22
wp=consult|for	-23 23
wp=consult|the	-20 20
wp=conven|,	-36 36
wp=conven|<organisation>	-22 22
wp=conven|<person>	-28 28
wp=conven|group	-17 17
wp=conven|growers	-17 17
wp=conven|meeting	23 -23
wp=conven|next	-28 28
wp=conven|presidents	36 -36
wp=conven|to	-19 19
wp=convers|a	26 -26
wp=convers|first	-26 26
wp=convers|separate	25 -25
wp=convers|the	-19 19
wp=council|<place>	27 -27
wp=council|a	-26 26
wp=council|band	20 -20
wp=council|bedouin	23 -23
wp=council|city	26 -26
wp=council|formal	-29 29
wp=council|intertribal	-25 25
wp=council|lickanantay	29 -29
wp=council|next	-31 31
wp=council|parish	19 -19
wp=council|peace	34 -34
wp=council|regional	22 -22
wp=council|security	29 -29
wp=court|cassation	21 -21
wp=court|island	-27 27
wp=court|regional	21 -21
wp=court|the	36 -36
wp=court|to	16 -16
wp=court|tribal	-38 38
wp=debat|a	-16 16
wp=debat|budget	27 -27
wp=debat|the	-30 30
wp=debat|to	-18 18
wp=debat|town-hall	-16 16
wp=deleg|'s	23 -23
wp=deleg|belarusian	35 -35
wp=deleg|georgian	20 -20
wp=deleg|one	21 -21
wp=deleg|small	19 -19
wp=deleg|the	27 -27
wp=deleg|trade	-30 30
wp=dine|,	29 -29
wp=dine|<person>	-25 25
wp=dine|bankers	-20 20
wp=dine|but	19 -19
wp=dine|group	-16 16
wp=dine|the	28 -28
wp=dine|to	-23 23
wp=dine|was	23 -23
wp=dine|who	-16 16
wp=dinner|<place>	-20 20
wp=dinner|had	-18 18
wp=dinner|have	-23 23
wp=dinner|launch	-17 17
wp=dinner|on	15 -15
wp=dinner|over	24 -24
wp=dinner|private	-26 26
wp=dinner|the	-25 25
wp=discuss|sides	-23 23
wp=discuss|they	22 -22
wp=drove|,	27 -27
wp=drove|<person>	31 -31
wp=drove|<place>	-22 22
wp=embrac|after	-17 17
wp=encount|of	22 -22
wp=encount|such	-16 16
wp=entertain|<person>	25 -25
wp=exchang|<number>	19 -19
wp=exchang|ten-minute	-22 22
wp=exchang|the	29 -29
wp=explain|<person>	25 -25
wp=face|last	24 -24
wp=face|to	-21 21
wp=fete|have	23 -23
wp=flew|<organisation>	-31 31
wp=flew|<person>	16 -16
wp=flew|<place>	21 -21
wp=fli|,	26 -26
wp=fly|will	26 -26
wp=fono|village	-18 18
wp=forum|'	-21 21
wp=forum|'s	-24 24
wp=forum|coral	25 -25
wp=forum|the	18 -18
wp=gather|<organisation>	-40 40
wp=gather|<person>	-47 47
wp=gather|<place>	-28 28
wp=gather|a	-31 31
wp=gather|are	-30 30
wp=gather|board	-25 25
wp=gather|countries	20 -20
wp=gather|executive	-25 25
wp=gather|first	-18 18
wp=gather|had	22 -22
wp=gather|islands	-16 16
wp=gather|leaders	-24 24
wp=gather|still	-25 25
wp=gather|they	33 -33
wp=gather|to	-52 52
wp=gather|two	30 -30
wp=gather|will	26 -26
wp=gave|<organisation>	24 -24
wp=gave|and	17 -17
wp=gave|paper	19 -19
wp=gave|who	16 -16
wp=give|<organisation>	22 -22
wp=give|to	27 -27
wp=greet|<person>	-19 19
wp=grill|senators	18 -18
wp=handov|the	-21 21
wp=heard|,	49 -49
wp=heard|<date>	-29 29
wp=heard|<organisation>	-30 30
wp=heard|<place>	-23 23
wp=heard|and	17 -17
wp=heard|be	-20 20
wp=heard|court	-16 16
wp=heard|dam	-25 25
wp=heard|had	28 -28
wp=heard|they	26 -26
wp=heard|who	-24 24
wp=hear|'s	-32 32
wp=hear|<person>	18 -18
wp=hear|a	-28 28
wp=hear|is	-20 20
wp=hear|special	-21 21
wp=hear|that	-22 22
wp=hear|to	50 -50
wp=hear|whose	-29 29
wp=hear|will	-24 24
wp=hear|without	21 -21
wp=held|courts	27 -27
wp=held|drivers	18 -18
wp=held|engineers	27 -27
wp=held|had	-20 20
wp=held|have	-20 20
wp=held|hearing	30 -30
wp=held|ministries	-17 17
wp=held|they	-23 23
wp=held|were	18 -18
wp=hold|,	21 -21
wp=hold|<organisation>	-17 17
wp=hold|boards	-17 17
wp=hold|colonies	21 -21
wp=hold|land	22 -22
wp=hold|on	19 -19
wp=hold|to	15 -15
wp=host|#	-20 20
wp=host|,	-27 27
wp=host|<date>	24 -24
wp=host|and	17 -17
wp=host|as	47 -47
wp=host|be	37 -37
wp=host|code	16 -16
wp=host|have	42 -42
wp=host|once	21 -21
wp=host|radio	17 -17
wp=host|shipbrokers	30 -30
wp=host|summit	36 -36
wp=host|their	21 -21
wp=host|they	41 -41
wp=host|to	-16 16
wp=host|tv	19 -19
wp=host|vietnamese	17 -17
wp=host|was	34 -34
wp=host|were	-23 23
wp=host|who	-38 38
wp=hotlin|new	23 -23
wp=huddl|,	-18 18
wp=huddl|<number>	-16 16
wp=iftar|an	24 -24
wp=iftar|for	-23 23
wp=inaugur|the	-16 16
wp=initi|will	-17 17
wp=interview|,	-24 24
wp=interview|an	29 -29
wp=interview|gloomy	16 -16
wp=invit|#	21 -21
wp=invit|,	26 -26
wp=invit|<person>	-16 16
wp=invit|been	23 -23
wp=invit|leaders	23 -23
wp=invit|not	18 -18
wp=invit|seven	18 -18
wp=jirga|a	-19 19
wp=join|#	-24 24
wp=join|<organisation>	26 -26
wp=join|<person>	44 -44
wp=join|been	39 -39
wp=join|governors	19 -19
wp=join|were	24 -24
wp=land|<person>	23 -23
wp=link|#	-19 19
wp=link|by	27 -27
wp=luncheon|a	-24 24
wp=lunch|,	-33 33
wp=lunch|at	-29 29
wp=lunch|given	-15 15
wp=lunch|they	39 -39
wp=lunch|to	-57 57
wp=majli|a	25 -25
wp=mass|reconciliation	-25 25
wp=mass|saying	21 -21
wp=mass|the	28 -28
wp=meal|a	-22 22
wp=mediat|'s	-20 20
wp=meet|'	24 -24
wp=meet|'s	24 -24
wp=meet|,	-34 34
wp=meet|<person>	-34 34
wp=meet|<quote>	-41 41
wp=meet|and	21 -21
wp=meet|any	18 -18
wp=meet|back-to-back	28 -28
wp=meet|binational	-27 27
wp=meet|board	-18 18
wp=meet|cabinet	-17 17
wp=meet|church	-24 24
wp=meet|crisis	-19 19
wp=meet|federation	-16 16
wp=meet|four	26 -26
wp=meet|fourth	-28 28
wp=meet|further	-17 17
wp=meet|general	-29 29
wp=meet|last	-33 33
wp=meet|members	-22 22
wp=meet|ministers	-22 22
wp=meet|next	-39 39
wp=meet|nine	-19 19
wp=meet|not	-17 17
wp=meet|of	27 -27
wp=meet|own	-30 30
wp=meet|planned	-15 15
wp=meet|private	36 -36
wp=meet|race	25 -25
wp=meet|regular	-29 29
wp=meet|review	-18 18
wp=meet|rivers	24 -24
wp=meet|separate	-15 15
wp=meet|similar	-24 24
wp=meet|the	-19 19
wp=meet|third	-37 37
wp=meet|three	32 -32
wp=meet|town	-20 20
wp=meet|two	-22 22
wp=meet|two-day	-18 18
wp=meet|which	-26 26
wp=meet|will	-56 56
wp=meet|would	24 -24
wp=met|,	20 -20
wp=met|<organisation>	-26 26
wp=met|<place>	-19 19
wp=met|<quote>	17 -17
wp=met|actually	-24 24
wp=met|and	28 -28
wp=met|been	32 -32
wp=met|but	18 -18
wp=met|chiefs	-16 16
wp=met|coin	20 -20
wp=met|council	-16 16
wp=met|countries	-20 20
wp=met|experts	-20 20
wp=met|exports	15 -15
wp=met|had	-47 47
wp=met|has	23 -23
wp=met|last	-41 41
wp=met|mediators	-17 17
wp=met|never	38 -38
wp=met|plea	17 -17
wp=met|prices	27 -27
wp=met|runners	18 -18
wp=met|secretly	-22 22
wp=met|territory	-16 16
wp=met|they	-30 30
wp=met|trustees	-19 19
wp=met|turnout	22 -22
wp=met|was	-19 19
wp=met|were	30 -30
wp=mission|<organisation>	-39 39
wp=mission|bhutanese	20 -20
wp=mission|croatian	19 -19
wp=mission|maltese	-22 22
wp=mission|senate	33 -33
wp=mission|similar	-27 27
wp=mission|the	19 -19
wp=mission|their	26 -26
wp=negoti|<organisation>	-17 17
wp=negoti|the	21 -21
wp=open|#	32 -32
wp=open|,	-24 24
wp=open|<number>	-29 29
wp=open|<place>	29 -29
wp=open|has	16 -16
wp=open|have	40 -40
wp=open|instead	36 -36
wp=open|is	32 -32
wp=open|round	37 -37
wp=open|tour	18 -18
wp=open|was	17 -17
wp=open|who	20 -20
wp=open|will	29 -29
wp=open|won't	25 -25
wp=pact|flood-warning	15 -15
wp=pact|return	17 -17
wp=panel|a	24 -24
wp=panel|border	-27 27
wp=panel|quake-housing	-16 16
wp=parlei|midnight	-16 16
wp=parti|<date>	-25 25
wp=parti|<number>	-29 29
wp=parti|a	32 -32
wp=parti|and	24 -24
wp=parti|each	16 -16
wp=parti|garden	-22 22
wp=parti|minority	24 -24
wp=parti|ruling	25 -25
wp=parti|the	22 -22
wp=parti|trade	25 -25
wp=phone|<person>	-26 26
wp=phone|ban	22 -22
wp=phone|by	32 -32
wp=phone|said	25 -25
wp=plan|,	19 -19
wp=plan|had	16 -16
wp=plan|summit	15 -15
wp=present|#	36 -36
wp=present|,	23 -23
wp=present|also	17 -17
wp=present|and	20 -20
wp=present|be	28 -28
wp=present|both	-15 15
wp=present|his	21 -21
wp=present|members	19 -19
wp=present|to	24 -24
wp=present|were	-25 25
wp=presid|,	-35 35
wp=presid|<person>	60 -60
wp=presid|to	36 -36
wp=presid|will	33 -33
wp=pull-asid|ten-minute	-24 24
wp=question|affair	-18 18
wp=question|be	25 -25
wp=question|for	26 -26
wp=question|was	23 -23
wp=ran|who	15 -15
wp=reach|,	39 -39
wp=read|the	-20 20
wp=receiv|,	30 -30
wp=receiv|<date>	-35 35
wp=receiv|<organisation>	17 -17
wp=receiv|and	20 -20
wp=receiv|been	-31 31
wp=receiv|boat	15 -15
wp=receiv|had	36 -36
wp=receiv|has	33 -33
wp=receiv|have	-41 41
wp=receiv|he	16 -16
wp=receiv|than	32 -32
wp=receiv|to	39 -39
wp=receiv|well	32 -32
wp=receiv|were	-16 16
wp=receiv|which	16 -16
wp=receiv|who	32 -32
wp=recept|a	-24 24
wp=reconven|panel	-23 23
wp=reconven|to	29 -29
wp=reconven|will	-32 32
wp=retreat|'s	18 -18
wp=retreat|a	-31 31
wp=retreat|in	19 -19
wp=retreat|on	26 -26
wp=retreat|peace	-22 22
wp=round|#	32 -32
wp=round|'	-26 26
wp=round|'s	29 -29
wp=round|donor	-22 22
wp=round|earlier	-33 33
wp=round|fighting	24 -24
wp=round|first	-19 19
wp=round|new	23 -23
wp=round|next	34 -34
wp=round|previous	-33 33
wp=round|second	-30 30
wp=round|security	-39 39
wp=round|sixty-fourth	26 -26
wp=round|smoked	18 -18
wp=round|spring	32 -32
wp=round|the	-52 52
wp=round|third	-18 18
wp=round|three	17 -17
wp=round|turned	18 -18
wp=sat|<organisation>	27 -27
wp=sat|<person>	20 -20
wp=sat|<place>	-24 24
wp=sat|and	20 -20
wp=sat|commission	-26 26
wp=sat|committee	-34 34
wp=sat|counterpart	27 -27
wp=sat|elders	-24 24
wp=sat|her	18 -18
wp=sat|inquiry	-29 29
wp=sat|kingmakers	-29 29
wp=sat|left	19 -19
wp=sat|scarcely	44 -44
wp=sat|table	25 -25
wp=sat|them	22 -22
wp=sat|then	-20 20
wp=sat|who	37 -37
wp=saw|<organisation>	33 -33
wp=saw|last	29 -29
wp=saw|padoh	20 -20
wp=saw|pair	18 -18
wp=saw|then	-28 28
wp=seen|,	16 -16
wp=seen|email	21 -21
wp=seen|having	16 -16
wp=seen|last	27 -27
wp=seen|next	22 -22
wp=seen|not	30 -30
wp=seen|note	16 -16
wp=seen|secretly	-27 27
wp=see|<organisation>	24 -24
wp=see|<person>	23 -23
wp=see|holy	31 -31
wp=see|neither	19 -19
wp=see|not	29 -29
wp=see|to	-23 23
wp=see|will	26 -26
wp=servic|the	24 -24
wp=session|#	-22 22
wp=session|'s	-25 25
wp=session|a	-35 35
wp=session|afternoon	26 -26
wp=session|closed	22 -22
wp=session|each	25 -25
wp=session|extraordinary	-21 21
wp=session|final	-32 32
wp=session|first	24 -24
wp=session|its	-17 17
wp=session|joint	-28 28
wp=session|last	24 -24
wp=session|listening	-18 18
wp=session|monthly	-30 30
wp=session|night	19 -19
wp=session|opening	-29 29
wp=session|painting	25 -25
wp=session|previous	16 -16
wp=session|public	-19 19
wp=session|quiet	25 -25
wp=session|recording	23 -23
wp=session|regular	29 -29
wp=session|second	-15 15
wp=session|single	-20 20
wp=session|special	-17 17
wp=session|spring	-27 27
wp=session|technical	-15 15
wp=session|this	23 -23
wp=session|three-way	24 -24
wp=session|two	28 -28
wp=session|whose	24 -24
wp=shake|to	21 -21
wp=share|,	-16 16
wp=share|<person>	22 -22
wp=share|clans	-20 20
wp=share|never	19 -19
wp=share|the	16 -16
wp=share|they	23 -23
wp=share|to	17 -17
wp=share|two	20 -20
wp=share|will	32 -32
wp=shook|<organisation>	-22 22
wp=shook|<person>	25 -25
wp=shook|years	-31 31
wp=shuttl|<date>	-16 16
wp=sign|,	49 -49
wp=sign|<place>	31 -31
wp=sign|a	-27 27
wp=sign|and	32 -32
wp=sign|had	18 -18
wp=sign|have	18 -18
wp=sign|is	17 -17
wp=sign|note	18 -18
wp=sign|passport	16 -16
wp=sign|province	-28 28
wp=sign|sides	24 -24
wp=sign|they	18 -18
wp=sign|to	17 -17
wp=sign|was	38 -38
wp=sign|who	22 -22
wp=sit|#	22 -22
wp=sit|'s	-23 23
wp=sit|board	-16 16
wp=sit|closed	-31 31
wp=sit|last	-15 15
wp=sit|the	22 -22
wp=sit|will	-40 40
wp=speak|,	27 -27
wp=speak|<person>	28 -28
wp=speak|islanders	29 -29
wp=speak|may	16 -16
wp=speak|to	36 -36
wp=speak|will	-20 20
wp=spoken|had	29 -29
wp=spoken|not	30 -30
wp=spoke|,	37 -37
wp=spoke|and	18 -18
wp=spoke|but	-22 22
wp=spoke|families	19 -19
wp=spoke|then	-26 26
wp=spoke|they	23 -23
wp=spoke|who	33 -33
wp=stop|<date>	16 -16
wp=stop|counter	17 -17
wp=summit|'s	-58 58
wp=summit|<date>	-39 39
wp=summit|a	18 -18
wp=summit|climate	-34 34
wp=summit|next	-25 25
wp=summit|phosphate	-17 17
wp=summit|previous	42 -42
wp=summit|the	34 -34
wp=summit|their	-28 28
wp=summon|#	36 -36
wp=summon|,	-38 38
wp=summon|<organisation>	-24 24
wp=summon|been	38 -38
wp=summon|had	36 -36
wp=summon|has	35 -35
wp=summon|students	23 -23
wp=summon|was	-41 41
wp=supper|him	-18 18
wp=supper|interfaith	-17 17
wp=synod|the	37 -37
wp=synod|their	-37 37
wp=tabl|<person>	27 -27
wp=tabl|a	-43 43
wp=tabl|café	33 -33
wp=tabl|same	-43 43
wp=tabl|second	-23 23
wp=tabl|the	23 -23
wp=tabl|third	-21 21
wp=talk|#	27 -27
wp=talk|,	17 -17
wp=talk|<organisation>	20 -20
wp=talk|<person>	24 -24
wp=talk|<place>	17 -17
wp=talk|after	-29 29
wp=talk|and	-24 24
wp=talk|been	32 -32
wp=talk|being	16 -16
wp=talk|coalition	19 -19
wp=talk|ending	-23 23
wp=talk|everyone	25 -25
wp=talk|fashion	17 -17
wp=talk|for	-46 46
wp=talk|further	-29 29
wp=talk|had	26 -26
wp=talk|have	22 -22
wp=talk|held	-21 21
wp=talk|hold	-27 27
wp=talk|is	15 -15
wp=talk|kitchen	25 -25
wp=talk|opening	-15 15
wp=talk|pay	-23 23
wp=talk|peace	-25 25
wp=talk|reopened	-19 19
wp=talk|that	23 -23
wp=talk|they	-28 28
wp=talk|was	-23 23
wp=talk|water	-30 30
wp=talk|with	23 -23
wp=tea|#	24 -24
wp=tea|offered	19 -19
wp=tea|remembers	17 -17
wp=tea|the	44 -44
wp=tea|them	16 -16
wp=tea|to	-26 26
wp=tea|took	-15 15
wp=telephon|<number>	-23 23
wp=telephon|<person>	-33 33
wp=telephon|bad	16 -16
wp=telephon|secure	26 -26
wp=telephon|the	26 -26
wp=testifi|,	25 -25
wp=testifi|<person>	18 -18
wp=testimoni|whose	22 -22
wp=togeth|,	29 -29
wp=togeth|<person>	18 -18
wp=togeth|<place>	17 -17
wp=togeth|called	-18 18
wp=togeth|came	-23 23
wp=togeth|it	17 -17
wp=togeth|lunch	36 -36
wp=togeth|ministers	27 -27
wp=togeth|sat	-27 27
wp=togeth|sit	-26 26
wp=togeth|there	19 -19
wp=togeth|went	-24 24
wp=tour|,	-29 29
wp=tour|<place>	20 -20
wp=tour|a	18 -18
wp=tour|four-country	18 -18
wp=tour|the	21 -21
wp=travel|<person>	-24 24
wp=travel|<place>	-21 21
wp=travel|had	21 -21
wp=travel|not	27 -27
wp=travel|to	-22 22
wp=trial|on	15 -15
wp=tribun|labour	18 -18
wp=tribun|the	23 -23
wp=trip|a	-17 17
wp=trip|boat	-30 30
wp=trip|first	-17 17
wp=trip|fishing	18 -18
wp=trip|same	37 -37
wp=trip|the	27 -27
wp=try|will	25 -25
wp=video|secure	25 -25
wp=visit|'s	-20 20
wp=visit|a	58 -58
wp=visit|flying	28 -28
wp=visit|have	-21 21
wp=visit|jointly	-16 16
wp=visit|nobody	15 -15
wp=visit|state	40 -40
wp=visit|such	27 -27
wp=visit|the	-21 21
wp=visit|was	-26 26
wp=visit|will	-26 26
wp=visit|—	-17 17
wp=welcom|,	-28 28
wp=welcom|be	25 -25
wp=welcom|was	32 -32
wp=went|,	25 -25
wp=went|file	20 -20
wp=went|hundred	22 -22
wp=workshop|with	16 -16
ws=address|even	24 -24
ws=address|later	19 -19
ws=adjourn|question	19 -19
ws=agre|<person>	25 -25
ws=agre|fail	21 -21
ws=agre|thei	17 -17
ws=appear|<person>	-17 17
ws=appear|meet	26 -26
ws=appoint|burn	17 -17
ws=appoint|next	18 -18
ws=appoint|third	-17 17
ws=arbitr|#	22 -22
ws=arbitr|the	-28 28
ws=arrang|<organisation>	-22 22
ws=arriv|<organisation>	24 -24
ws=arriv|it	15 -15
ws=arriv|monei	18 -18
ws=assembl|an	-25 25
ws=assembl|district	-21 21
ws=assembl|governor	-24 24
ws=assembl|provinci	33 -33
ws=attempt|last	-18 18
ws=attend|costum	-21 21
ws=attend|expect	18 -18
ws=attend|he	25 -25
ws=attend|man	16 -16
ws=attend|minist	20 -20
ws=attend|most	15 -15
ws=attend|refus	19 -19
ws=attend|summit	15 -15
ws=attend|the	35 -35
ws=attend|thei	29 -29
ws=attend|unabl	18 -18
ws=attend|vice-chancellor	23 -23
ws=audienc|an	-41 41
ws=audienc|half-hour	-20 20
ws=audienc|privat	15 -15
ws=audienc|pull	-20 20
ws=audienc|the	-15 15
ws=banquet|a	-19 19
ws=banquet|year	25 -25
ws=barbecu|a	-21 21
ws=bargain|night	-18 18
ws=began|<person>	28 -28
ws=began|encount	18 -18
ws=began|it	18 -18
ws=began|you	15 -15
ws=begin|trial	16 -16
ws=begun|<person>	24 -24
ws=bilater|a	27 -27
ws=board|#	18 -18
ws=board|<person>	-16 16
ws=board|a	-17 17
ws=board|minut	-27 27
ws=board|paper	23 -23
ws=board|regul	20 -20
ws=board|relief	19 -19
ws=board|rodeo	15 -15
ws=board|school	22 -22
ws=board|the	53 -53
ws=board|three-hour	-21 21
ws=board|wage	-23 23
ws=breakfast|#	-16 16
ws=breakfast|work	-31 31
ws=brief|base	23 -23
ws=brief|due	26 -26
ws=brief|expect	21 -21
ws=brief|flown	20 -20
ws=brief|game	-15 15
ws=brief|offici	-17 17
ws=brief|peopl	20 -20
ws=brief|power	-20 20
ws=broke|<organisation>	23 -23
ws=broke|<person>	47 -47
ws=broke|driver	19 -19
ws=broke|imam	-21 21
ws=cabinet|<person>	23 -23
ws=cabinet|emerg	-19 19
ws=cabinet|the	23 -23
ws=call|<organisation>	15 -15
ws=call|<person>	-18 18
ws=call|a	-20 20
ws=call|breakfast	20 -20
ws=call|colonel	21 -21
ws=call|courtesi	-17 17
ws=call|first	24 -24
ws=call|flew	-26 26
ws=call|good	18 -18
ws=call|last	-30 30
ws=call|local	16 -16
ws=call|organis	-26 26
ws=call|other	18 -18
ws=call|owner	37 -37
ws=call|pilot	28 -28
ws=call|roll	38 -38
ws=call|side	19 -19
ws=call|telephon	-17 17
ws=call|thei	26 -26
ws=came|<organisation>	31 -31
ws=came|diner	19 -19
ws=came|envoi	16 -16
ws=came|five	17 -17
ws=came|grassfield	-22 22
ws=came|member	21 -21
ws=came|moment	19 -19
ws=came|order	19 -19
ws=came|push	23 -23
ws=came|she	16 -16
ws=came|state	17 -17
ws=came|summon	24 -24
ws=came|thei	-28 28
ws=came|then	27 -27
ws=came|turn	21 -21
ws=came|twenty-seven	21 -21
ws=ceremoni|sign	-16 16
ws=ceremoni|the	-20 20
ws=chair|campu	17 -17
ws=chair|committe	35 -35
ws=chair|empti	25 -25
ws=chair|hear	34 -34
ws=chair|minist	49 -49
ws=chair|presid	-23 23
ws=chair|session	19 -19
ws=chair|talk	16 -16
ws=chat|#	-20 20
ws=co-chair|#	15 -15
ws=co-chair|meet	16 -16
ws=coffe|the	23 -23
ws=coffe|them	16 -16
ws=conclav|two-dai	-17 17
ws=confer|<person>	-24 24
ws=confer|bondhold	-16 16
ws=confer|broker	-19 19
ws=confer|flew	-21 21
ws=confer|governor	-16 16
ws=confer|navi	-20 20
ws=confer|next	39 -39
ws=confer|press	-28 28
ws=confer|union	-23 23
ws=congress|#	21 -21
ws=congress|a	-19 19
ws=congress|author	-28 28
ws=congress|socialist	-18 18
ws=congress|their	-20 20
ws=consult|call	-23 23
ws=consult|the	-20 20
ws=conven|<organisation>	-17 17
ws=conven|<person>	-38 38
ws=conven|fail	-19 19
ws=conven|group	-17 17
ws=conven|grower	-17 17
ws=conven|meet	23 -23
ws=conven|next	-28 28
ws=conven|presid	36 -36
ws=convers|a	26 -26
ws=convers|first	-26 26
ws=convers|separ	25 -25
ws=convers|the	-19 19
ws=council|a	-26 26
ws=council|band	20 -20
ws=council|bedouin	23 -23
ws=council|citi	26 -26
ws=council|formal	-29 29
ws=council|intertrib	-25 25
ws=council|lickanantai	29 -29
ws=council|next	-31 31
ws=council|parish	19 -19
ws=council|peac	34 -34
ws=council|region	22 -22
ws=council|secur	29 -29
ws=court|cassat	21 -21
ws=court|gone	16 -16
ws=court|island	-27 27
ws=court|region	21 -21
ws=court|the	36 -36
ws=court|tribal	-38 38
ws=debat|<person>	-18 18
ws=debat|a	-16 16
ws=debat|budget	27 -27
ws=debat|the	-30 30
ws=debat|town-hal	-16 16
ws=deleg|#	28 -28
ws=deleg|belarusian	35 -35
ws=deleg|georgian	20 -20
ws=deleg|on	21 -21
ws=deleg|small	19 -19
ws=deleg|the	27 -27
ws=deleg|trade	-30 30
ws=dine|<person>	-21 21
ws=dine|group	-16 16
ws=dine|he	-22 22
ws=dine|on	-16 16
ws=dine|talk	19 -19
ws=dine|the	28 -28
ws=dinner|comment	15 -15
ws=dinner|launch	-17 17
ws=dinner|leader	24 -24
ws=dinner|parti	-23 23
ws=dinner|privat	-26 26
ws=dinner|the	-28 28
ws=dinner|two	-18 18
ws=discuss|dai	26 -26
ws=discuss|met	30 -30
ws=discuss|round	-38 38
ws=discuss|side	-23 23
ws=discuss|thei	22 -22
ws=discuss|want	-25 25
ws=drove|<person>	43 -43
ws=drove|bishop	-22 22
ws=embrac|<person>	-17 17
ws=encount|string	22 -22
ws=encount|such	-16 16
ws=entertain|<person>	25 -25
ws=exchang|#	19 -19
ws=exchang|ten-minut	-22 22
ws=exchang|the	29 -29
ws=explain|<person>	25 -25
ws=face|<person>	-21 21
ws=face|face	-23 23
ws=face|last	24 -24
ws=face|presid	24 -24
ws=face|set	25 -25
ws=fete|<person>	23 -23
ws=flew|<organisation>	-31 31
ws=flew|the	21 -21
ws=fli|<person>	28 -28
ws=fly|<person>	26 -26
ws=fono|villag	-18 18
ws=forum|cancel	-24 24
ws=forum|coral	25 -25
ws=forum|investor	-21 21
ws=forum|the	18 -18
ws=gather|<organisation>	-40 40
ws=gather|<person>	-17 17
ws=gather|a	-31 31
ws=gather|board	-25 25
ws=gather|countri	39 -39
ws=gather|district	-25 25
ws=gather|due	-36 36
ws=gather|execut	-25 25
ws=gather|faith	-37 37
ws=gather|first	-18 18
ws=gather|island	-16 16
ws=gather|leader	-39 39
ws=gather|mayor	-39 39
ws=gather|state	-30 30
ws=gather|still	-25 25
ws=gather|the	-31 31
ws=gather|thei	33 -33
ws=gather|two	30 -30
ws=gave|<organisation>	24 -24
ws=gave|calendar	20 -20
ws=gave|funer	17 -17
ws=gave|invit	16 -16
ws=gave|paper	19 -19
ws=give|<organisation>	22 -22
ws=give|<person>	30 -30
ws=greet|<person>	-19 19
ws=grill|senat	18 -18
ws=handov|the	-21 21
ws=heard|all	27 -27
ws=heard|commission	-24 24
ws=heard|court	-28 28
ws=heard|dam	-25 25
ws=heard|deal	17 -17
ws=heard|left	28 -28
ws=heard|meet	21 -21
ws=heard|see	32 -32
ws=heard|thei	26 -26
ws=heard|train	25 -25
ws=hear|#	-22 22
ws=hear|a	-28 28
ws=hear|bench	-21 21
ws=hear|committe	-27 27
ws=hear|gather	17 -17
ws=hear|parliament	-16 16
ws=hear|react	-23 23
ws=hear|rescu	18 -18
ws=hear|said	19 -19
ws=hear|sat	34 -34
ws=hear|session	21 -21
ws=hear|special	-21 21
ws=hear|want	24 -24
ws=held|confer	-30 30
ws=held|court	31 -31
ws=held|driver	18 -18
ws=held|embassi	-28 28
ws=held|engin	27 -27
ws=held|health	43 -43
ws=held|hear	30 -30
ws=held|meet	23 -23
ws=held|ministri	-17 17
ws=held|pen	18 -18
ws=held|thei	-23 23
ws=held|visit	17 -17
ws=hold|<organisation>	-21 21
ws=hold|<person>	-29 29
ws=hold|board	-32 32
ws=hold|coloni	21 -21
ws=hold|land	22 -22
ws=hold|noon	21 -21
ws=hold|rate	19 -19
ws=hold|she	38 -38
ws=host|#	-20 20
ws=host|agenc	-23 23
ws=host|brand	-23 23
ws=host|code	16 -16
ws=host|dinner	34 -34
ws=host|onc	21 -21
ws=host|parti	24 -24
ws=host|radio	17 -17
ws=host|replac	16 -16
ws=host|shipbrok	30 -30
ws=host|summit	36 -36
ws=host|thei	41 -41
ws=host|their	21 -21
ws=host|tv	19 -19
ws=host|vietnames	17 -17
ws=host|wall	17 -17
ws=hotlin|new	23 -23
ws=huddl|<person>	-18 18
ws=huddl|the	-16 16
ws=iftar|an	24 -24
ws=iftar|tabl	-23 23
ws=inaugur|the	-16 16
ws=initi|<person>	-17 17
ws=inspect|<person>	26 -26
ws=inspect|presid	-22 22
ws=interview|<person>	-24 24
ws=interview|an	29 -29
ws=interview|gloomi	16 -16
ws=invit|#	22 -22
ws=invit|<person>	17 -17
ws=invit|concert	17 -17
ws=invit|hall	-20 20
ws=invit|leader	23 -23
ws=invit|seven	18 -18
ws=jirga|a	-19 19
ws=join|#	-24 24
ws=join|<organisation>	26 -26
ws=join|<person>	27 -27
ws=join|ask	28 -28
ws=join|dawn	-19 19
ws=join|governor	19 -19
ws=join|ministri	-22 22
ws=join|talk	22 -22
ws=join|thei	46 -46
ws=land|<person>	23 -23
ws=link|#	-19 19
ws=link|<person>	27 -27
ws=luncheon|a	-24 24
ws=lunch|<person>	-63 63
ws=lunch|dish	-29 29
ws=lunch|given	-15 15
ws=lunch|thei	39 -39
ws=majli|a	25 -25
ws=mass|reconcili	-25 25
ws=mass|sai	21 -21
ws=mass|the	28 -28
ws=meal|a	-22 22
ws=mediat|cancel	-20 20
ws=meet|agre	21 -21
ws=meet|ani	18 -18
ws=meet|awai	-28 28
ws=meet|back-to-back	28 -28
ws=meet|binat	-27 27
ws=meet|board	-29 29
ws=meet|boat	25 -25
ws=meet|cabinet	-17 17
ws=meet|church	-24 24
ws=meet|crisi	-19 19
ws=meet|donor	-18 18
ws=meet|due	-32 32
ws=meet|expect	-39 39
ws=meet|feder	-16 16
ws=meet|four	26 -26
ws=meet|fourth	-28 28
ws=meet|further	-17 17
ws=meet|gener	-29 29
ws=meet|govern	-39 39
ws=meet|happi	23 -23
ws=meet|last	-33 33
ws=meet|member	-22 22
ws=meet|minist	-24 24
ws=meet|next	-39 39
ws=meet|nine	-19 19
ws=meet|own	-30 30
ws=meet|owner	-25 25
ws=meet|plan	17 -17
ws=meet|player	26 -26
ws=meet|presid	-32 32
ws=meet|privat	36 -36
ws=meet|race	25 -25
ws=meet|railwai	24 -24
ws=meet|regular	-29 29
ws=meet|review	-18 18
ws=meet|river	24 -24
ws=meet|separ	-15 15
ws=meet|she	-25 25
ws=meet|similar	-24 24
ws=meet|the	-19 19
ws=meet|third	-37 37
ws=meet|town	-20 20
ws=meet|travel	-25 25
ws=meet|two	-22 22
ws=meet|two-dai	-18 18
ws=meet|week	27 -27
ws=met|<organisation>	-26 26
ws=met|ag	25 -25
ws=met|chief	-16 16
ws=met|coin	20 -20
ws=met|committe	-28 28
ws=met|condit	22 -22
ws=met|council	-16 16
ws=met|countri	-20 20
ws=met|expert	-20 20
ws=met|export	15 -15
ws=met|last	-41 41
ws=met|me	17 -17
ws=met|mediat	-17 17
ws=met|paint	24 -24
ws=met|plea	17 -17
ws=met|price	27 -27
ws=met|promis	15 -15
ws=met|quota	29 -29
ws=met|runner	18 -18
ws=met|target	28 -28
ws=met|territori	-16 16
ws=met|thei	-38 38
ws=met|three	-29 29
ws=met|train	23 -23
ws=met|travel	-19 19
ws=met|truste	-19 19
ws=met|turnout	22 -22
ws=met|two	-24 24
ws=mission|<organisation>	-31 31
ws=mission|a	23 -23
ws=mission|bhutanes	20 -20
ws=mission|croatian	19 -19
ws=mission|maltes	-22 22
ws=mission|senat	33 -33
ws=mission|similar	-27 27
ws=mission|the	19 -19
ws=mission|their	26 -26
ws=negoti|<organisation>	-17 17
ws=negoti|the	21 -21
ws=open|#	-23 23
ws=open|<organisation>	29 -29
ws=open|chancellor	20 -20
ws=open|congress	25 -25
ws=open|due	49 -49
ws=open|instead	36 -36
ws=open|it	31 -31
ws=open|round	-21 21
ws=open|sluic	15 -15
ws=open|sultan	-19 19
ws=open|tour	18 -18
ws=pact|flood-warn	15 -15
ws=pact|return	17 -17
ws=panel|a	24 -24
ws=panel|border	-27 27
ws=panel|quake-h	-16 16
ws=parlei|midnight	-16 16
ws=parti|#	-25 25
ws=parti|<person>	24 -24
ws=parti|each	16 -16
ws=parti|garden	-22 22
ws=parti|minor	24 -24
ws=parti|rule	25 -25
ws=parti|the	22 -22
ws=parti|trade	25 -25
ws=phone|<person>	-20 20
ws=phone|ban	22 -22
ws=phone|said	29 -29
ws=plan|<person>	21 -21
ws=plan|summit	15 -15
ws=present|#	36 -36
ws=present|also	17 -17
ws=present|both	-15 15
ws=present|chief	-19 19
ws=present|delai	23 -23
ws=present|hi	21 -21
ws=present|member	19 -19
ws=present|past	20 -20
ws=present|right	24 -24
ws=presid|<person>	70 -70
ws=presid|minist	-35 35
ws=pull-asid|ten-minut	-24 24
ws=question|<person>	19 -19
ws=question|affair	-18 18
ws=question|detain	26 -26
ws=reach|<organisation>	25 -25
ws=reach|<person>	20 -20
ws=read|the	-20 20
ws=receiv|<person>	-27 27
ws=receiv|apolog	21 -21
ws=receiv|ask	46 -46
ws=receiv|boat	15 -15
ws=receiv|book	33 -33
ws=receiv|guest	26 -26
ws=receiv|he	16 -16
ws=receiv|it	39 -39
ws=receiv|land	-23 23
ws=receiv|letter	26 -26
ws=receiv|notebook	15 -15
ws=receiv|pantri	18 -18
ws=receiv|permit	37 -37
ws=receiv|petit	21 -21
ws=receiv|polic	18 -18
ws=receiv|rather	32 -32
ws=receiv|rel	-21 21
ws=receiv|report	16 -16
ws=receiv|she	-26 26
ws=receiv|travel	42 -42
ws=receiv|tribun	25 -25
ws=receiv|visit	16 -16
ws=receiv|well	32 -32
ws=recept|a	-24 24
ws=reconven|panel	-23 23
ws=reconven|side	-32 32
ws=reconven|thei	29 -29
ws=retreat|<person>	26 -26
ws=retreat|a	-31 31
ws=retreat|countri	19 -19
ws=retreat|glacier	18 -18
ws=retreat|peac	-22 22
ws=round|#	35 -35
ws=round|donor	-22 22
ws=round|earlier	-33 33
ws=round|fight	24 -24
ws=round|first	-19 19
ws=round|grower	-26 26
ws=round|new	23 -23
ws=round|next	34 -34
ws=round|previou	-33 33
ws=round|second	-30 30
ws=round|secur	-39 39
ws=round|sixty-fourth	26 -26
ws=round|smoke	18 -18
ws=round|spring	32 -32
ws=round|the	-52 52
ws=round|third	-18 18
ws=round|three	17 -17
ws=round|turn	18 -18
ws=sat|<organisation>	27 -27
ws=sat|<person>	43 -43
ws=sat|commiss	-26 26
ws=sat|committe	-34 34
ws=sat|counterpart	27 -27
ws=sat|dormitori	-21 21
ws=sat|elder	-24 24
ws=sat|her	18 -18
ws=sat|inquiri	-29 29
ws=sat|kingmak	-29 29
ws=sat|left	19 -19
ws=sat|peopl	22 -22
ws=sat|prayer	-23 23
ws=sat|room	19 -19
ws=sat|tabl	25 -25
ws=sat|the	-29 29
ws=sat|them	22 -22
ws=sat|then	-33 33
ws=saw|<organisation>	33 -33
ws=saw|last	29 -29
ws=saw|padoh	20 -20
ws=saw|pair	18 -18
ws=saw|then	-28 28
ws=seen|<person>	-17 17
ws=seen|bill	16 -16
ws=seen|email	21 -21
ws=seen|last	27 -27
ws=seen|next	22 -22
ws=seen|note	16 -16
ws=see|<organisation>	28 -28
ws=see|<person>	25 -25
ws=see|came	-30 30
ws=see|cross	27 -27
ws=see|due	-21 21
ws=see|the	31 -31
ws=see|went	25 -25
ws=servic|the	24 -24
ws=session|#	-27 27
ws=session|a	-35 35
ws=session|afternoon	26 -26
ws=session|cabinet	20 -20
ws=session|close	22 -22
ws=session|each	25 -25
ws=session|extraordinari	-21 21
ws=session|final	-32 32
ws=session|first	24 -24
ws=session|it	-17 17
ws=session|joint	-28 28
ws=session|last	24 -24
ws=session|listen	-18 18
ws=session|millin	24 -24
ws=session|night	19 -19
ws=session|open	-29 29
ws=session|paint	25 -25
ws=session|previou	16 -16
ws=session|public	-19 19
ws=session|quiet	25 -25
ws=session|record	23 -23
ws=session|regular	29 -29
ws=session|second	-15 15
ws=session|singl	-20 20
ws=session|special	-17 17
ws=session|spring	-27 27
ws=session|technic	-15 15
ws=session|thi	23 -23
ws=session|three-wai	24 -24
ws=session|two	28 -28
ws=shake|presid	16 -16
ws=share|<person>	41 -41
ws=share|agre	-16 16
ws=share|clan	-20 20
ws=share|the	16 -16
ws=share|thei	23 -23
ws=share|two	24 -24
ws=shook|<organisation>	-22 22
ws=shook|<person>	25 -25
ws=shook|year	-31 31
ws=shuttl|lawyer	-16 16
ws=sign|#	32 -32
ws=sign|a	-27 27
ws=sign|bridg	16 -16
ws=sign|engin	17 -17
ws=sign|it	20 -20
ws=sign|note	18 -18
ws=sign|passport	16 -16
ws=sign|peopl	18 -18
ws=sign|provinc	-28 28
ws=sign|sai	17 -17
ws=sign|side	24 -24
ws=sign|thei	18 -18
ws=sit|#	22 -22
ws=sit|<person>	-36 36
ws=sit|board	-16 16
ws=sit|close	-31 31
ws=sit|council	-23 23
ws=sit|intend	26 -26
ws=sit|last	-15 15
ws=sit|the	22 -22
ws=sit|year	-24 24
ws=speak|<person>	41 -41
ws=speak|four	-24 24
ws=speak|island	29 -29
ws=speak|want	25 -25
ws=spoken|<person>	29 -29
ws=spoke|famili	19 -19
ws=spoke|leader	-22 22
ws=spoke|thei	23 -23
ws=spoke|then	-26 26
ws=spoke|two	28 -28
ws=spoke|visa	18 -18
ws=stop|counter	17 -17
ws=stop|left	16 -16
ws=summit|#	-55 55
ws=summit|a	18 -18
ws=summit|climat	-34 34
ws=summit|next	-25 25
ws=summit|phosphat	-17 17
ws=summit|previou	42 -42
ws=summit|the	26 -26
ws=summit|their	-28 28
ws=summon|#	36 -36
ws=summon|<organisation>	-24 24
ws=summon|student	23 -23
ws=supper|him	-18 18
ws=supper|interfaith	-17 17
ws=synod|the	37 -37
ws=synod|their	-37 37
ws=tabl|<person>	27 -27
ws=tabl|a	-43 43
ws=tabl|café	33 -33
ws=tabl|same	-43 43
ws=tabl|second	-23 23
ws=tabl|the	23 -23
ws=tabl|third	-21 21
ws=talk|#	27 -27
ws=talk|<person>	33 -33
ws=talk|broker	17 -17
ws=talk|coalit	19 -19
ws=talk|contract	17 -17
ws=talk|dai	-65 65
ws=talk|end	-23 23
ws=talk|everyon	25 -25
ws=talk|exhum	-29 29
ws=talk|fashion	17 -17
ws=talk|file	-17 17
ws=talk|flew	-18 18
ws=talk|further	-29 29
ws=talk|hand	-23 23
ws=talk|held	-21 21
ws=talk|hold	-27 27
ws=talk|hour	-46 46
ws=talk|kitchen	25 -25
ws=talk|mass	23 -23
ws=talk|night	-27 27
ws=talk|offici	20 -20
ws=talk|open	-15 15
ws=talk|pai	-23 23
ws=talk|peac	-25 25
ws=talk|reopen	-19 19
ws=talk|said	29 -29
ws=talk|set	40 -40
ws=talk|sit	-31 31
ws=talk|step	22 -22
ws=talk|thei	-25 25
ws=talk|trader	20 -20
ws=talk|travel	19 -19
ws=talk|twice	29 -29
ws=talk|two	39 -39
ws=talk|water	-30 30
ws=talk|week	25 -25
ws=talk|went	-41 41
ws=tea|#	24 -24
ws=tea|offer	19 -19
ws=tea|rememb	17 -17
ws=tea|side	-26 26
ws=tea|the	44 -44
ws=tea|them	16 -16
ws=tea|took	-15 15
ws=telephon|<person>	-27 27
ws=telephon|bad	16 -16
ws=telephon|secur	26 -26
ws=telephon|the	26 -26
ws=testifi|<person>	30 -30
ws=testimoni|<person>	22 -22
ws=togeth|<person>	18 -18
ws=togeth|call	-18 18
ws=togeth|came	-23 23
ws=togeth|it	17 -17
ws=togeth|lunch	36 -36
ws=togeth|minist	27 -27
ws=togeth|rim	15 -15
ws=togeth|sat	-27 27
ws=togeth|sit	-26 26
ws=togeth|the	17 -17
ws=togeth|there	19 -19
ws=togeth|villag	25 -25
ws=togeth|went	-24 24
ws=tour|<person>	-16 16
ws=tour|a	18 -18
ws=tour|four-countri	18 -18
ws=tour|her	17 -17
ws=tour|the	21 -21
ws=travel|author	21 -21
ws=travel|he	28 -28
ws=travel|leav	16 -16
ws=travel|name	-19 19
ws=trial|planner	15 -15
ws=tribun|labour	18 -18
ws=tribun|the	23 -23
ws=trip|a	-17 17
ws=trip|boat	-30 30
ws=trip|first	-17 17
ws=trip|fish	18 -18
ws=trip|same	37 -37
ws=trip|the	27 -27
ws=try|thei	18 -18
ws=video|<person>	31 -31
ws=video|confer	-20 20
ws=video|conven	-22 22
ws=video|link	-23 23
ws=video|member	33 -33
ws=video|part	40 -40
ws=video|secur	25 -25
ws=video|speak	27 -27
ws=video|spoke	-26 26
ws=visit|<person>	-25 25
ws=visit|a	58 -58
ws=visit|bu	-22 22
ws=visit|call	-29 29
ws=visit|care	30 -30
ws=visit|fly	28 -28
ws=visit|he	21 -21
ws=visit|kilometr	-23 23
ws=visit|post	19 -19
ws=visit|report	-17 17
ws=visit|scuttl	-27 27
ws=visit|season	23 -23
ws=visit|state	40 -40
ws=visit|street	15 -15
ws=visit|such	27 -27
ws=visit|the	-21 21
ws=welcom|arriv	24 -24
ws=welcom|lorri	20 -20
ws=went|bu	17 -17
ws=went|file	20 -20
ws=went|hundr	22 -22
ws=workshop|column	16 -16`;
/** Weights of the group classifier. */
export const GROUP = `no yes
aux='s	-28 28
aux=are	27 -27
aux=be	30 -30
aux=been	-26 26
aux=did	-36 36
aux=has	-40 40
aux=have	-29 29
aux=will	31 -31
between=,	53 -53
between=a	-22 22
between=aarhus	-29 29
between=aboard	-23 23
between=abroad	-33 33
between=across	-23 23
between=after	-25 25
between=again	-20 20
between=agriculture	-21 21
between=all	-26 26
between=and	53 -53
between=annual	-32 32
between=arica	-29 29
between=army	-36 36
between=as	-30 30
between=at	21 -21
between=bankers	29 -29
between=be	-21 21
between=before	-36 36
between=bishop	-32 32
between=border	-39 39
between=bria	-24 24
between=bus	-38 38
between=by	17 -17
between=canada	-31 31
between=chief	-26 26
between=closed	-22 22
between=congolese	21 -21
between=contract	-16 16
between=crash	-26 26
between=dam	-30 30
between=damascus	-23 23
between=donor	-17 17
between=down	-33 33
between=eastern	-22 22
between=elders	-33 33
between=envoy	21 -21
between=erbil	-35 35
between=farm	-38 38
between=fisheries	-30 30
between=for	-47 47
between=foreign	-33 33
between=formal	-37 37
between=forty	-33 33
between=four	-32 32
between=from	-27 27
between=garden	-46 46
between=georgetown	-33 33
between=growers	-30 30
between=hands	-41 41
between=her	32 -32
between=him	25 -25
between=his	-17 17
between=hosted	35 -35
between=hotel	-35 35
between=hour	25 -25
between=indian	21 -21
between=inquiry	-26 26
between=is	-21 21
between=its	-31 31
between=joint	-24 24
between=kassala	-24 24
between=kenyan	30 -30
between=laid	-21 21
between=laser	-16 16
between=leader	-17 17
between=leaders	-41 41
between=libyan	-22 22
between=lithuanian	-16 16
between=lobbyist	-36 36
between=makers	-16 16
between=management	-24 24
between=master	-31 31
between=mayor	-48 48
between=mayors	-39 39
between=militia	-17 17
between=minister	24 -24
between=ministers	-30 30
between=ministry	35 -35
between=monday	-50 50
between=montenegrin	-35 35
between=monthly	-17 17
between=next	-22 22
between=nuclear	-29 29
between=nuuk	-23 23
between=off	-20 20
between=omdurman	-24 24
between=on	-27 27
between=oulu	-35 35
between=own	-16 16
between=padi	-30 30
between=planned	-31 31
between=posadas	-37 37
between=post	-39 39
between=premier	27 -27
between=prime	-31 31
between=private	-46 46
between=railway	-36 36
between=rotterdam	-37 37
between=same	-38 38
between=saturday	-45 45
between=secretary	-21 21
between=sect	-20 20
between=security	-38 38
between=senegalese	-24 24
between=separate	-20 20
between=shipbrokers	35 -35
between=since	37 -37
between=slovak	-35 35
between=special	-23 23
between=student	-41 41
between=sultan	-35 35
between=sunday	-44 44
between=surabaya	-33 33
between=taitung	-42 42
between=telephone	-21 21
between=that	-34 34
between=their	-33 33
between=this	-20 20
between=thursday	-51 51
between=time	-20 20
between=to	-30 30
between=tuesday	-40 40
between=tuna	-30 30
between=wednesday	32 -32
between=when	-32 32
between=whether	-22 22
between=wisconsin	-21 21
between=with	-27 27
between=woodcarvers	-31 31
between=working	-33 33
between=wrote	17 -17
det=a	45 -45
det=an	-45 45
det=any	-35 35
det=four	-32 32
det=his	-24 24
det=last	23 -23
det=our	-22 22
det=that	30 -30
det=the	-21 21
det=third	41 -41
far:day=different	39 -39
far:day=different|place=different	41 -41
far:day=different|place=none	22 -22
far:day=different|place=same	15 -15
far:day=none|place=none	-16 16
far:day=same	23 -23
far:day=same|place=different	54 -54
far:det=a	32 -32
far:det=an	-41 41
far:det=any	-35 35
far:det=his	-24 24
far:det=last	23 -23
far:det=our	-22 22
far:det=that	30 -30
far:det=the	-18 18
far:det=third	41 -41
far:newday=false|newplace=false|noun	-31 31
far:newday=false|newplace=true|verb	-32 32
far:newday=false|newplace=true|weak	32 -32
far:newday=true|newplace=false|verb	71 -71
far:newday=true|newplace=false|weak	44 -44
far:newday=true|newplace=true|noun	24 -24
far:newday=true|newplace=true|verb	43 -43
far:newday=true|newplace=true|weak	54 -54
far:other=again	50 -50
far:other=also	-20 20
far:other=another	28 -28
far:other=earlier	44 -44
far:other=final	40 -40
far:other=first	-21 21
far:other=fourth	42 -42
far:other=further	33 -33
far:other=last	32 -32
far:other=next	26 -26
far:other=other	55 -55
far:other=previous	37 -37
far:other=second	25 -25
far:other=similar	34 -34
far:other=third	44 -44
far:people=same	36 -36
far:place=different	22 -22
gap=0:1	-99 99
gap=0:2	-71 71
gap=0:21+	25 -25
gap=0:4-6	-27 27
gap=0:7-10	16 -16
gap=4-6	38 -38
gap=7-10	58 -58
kind=false	18 -18
latest=false	46 -46
lead=earlier	29 -29
lead=final	40 -40
lead=first	-27 27
lead=fourth	46 -46
lead=further	33 -33
lead=last	23 -23
lead=later	27 -27
lead=previous	37 -37
lead=second	21 -21
lead=similar	34 -34
lead=then	18 -18
lead=third	24 -24
lw=address	-55 55
lw=appear	-41 41
lw=assembl	-36 36
lw=attend	-26 26
lw=audienc	-26 26
lw=banquet	19 -19
lw=bargain	-39 39
lw=board	-59 59
lw=breakfast	61 -61
lw=broke	37 -37
lw=cabinet	-28 28
lw=call	59 -59
lw=came	-15 15
lw=chair	-15 15
lw=congress	-41 41
lw=consult	-32 32
lw=council	36 -36
lw=court	-42 42
lw=deleg	-36 36
lw=dine	-42 42
lw=discuss	-43 43
lw=drove	-25 25
lw=embrac	-35 35
lw=encount	37 -37
lw=face	-41 41
lw=flew	-48 48
lw=forum	39 -39
lw=gather	22 -22
lw=gave	-56 56
lw=hear	-27 27
lw=heard	-46 46
lw=held	-41 41
lw=hold	-29 29
lw=huddl	20 -20
lw=jirga	-33 33
lw=join	-40 40
lw=link	-26 26
lw=lunch	19 -19
lw=mass	-27 27
lw=meet	-29 29
lw=met	46 -46
lw=mission	-43 43
lw=parlei	50 -50
lw=parti	43 -43
lw=phone	-33 33
lw=present	-32 32
lw=pull-asid	-45 45
lw=question	-27 27
lw=retreat	17 -17
lw=sat	31 -31
lw=saw	49 -49
lw=see	-21 21
lw=session	-32 32
lw=share	-28 28
lw=shook	-41 41
lw=sign	-39 39
lw=sit	-44 44
lw=spoke	-54 54
lw=summit	47 -47
lw=summon	19 -19
lw=supper	29 -29
lw=tabl	-67 67
lw=telephon	27 -27
lw=tour	-43 43
lw=travel	-42 42
lw=trial	29 -29
lw=trip	-40 40
lw=unclear	-22 22
lw=video	-62 62
lw=vigil	-32 32
lw=visit	31 -31
lw=welcom	-43 43
lw=went	-18 18
lw=withdrew	39 -39
near-other	45 -45
near:day=none|place=same	-19 19
near:day=same	-19 19
near:day=same|place=none	-30 30
near:det=a	22 -22
near:det=four	-32 32
near:det=next	-22 22
near:det=second	-33 33
near:det=the	-30 30
near:newday=false|newplace=false|noun	-48 48
near:newday=false|newplace=false|verb	24 -24
near:newday=false|newplace=false|weak	-29 29
near:newday=false|newplace=true|weak	-50 50
near:newday=true|newplace=false|noun	-55 55
near:newday=true|newplace=false|weak	-50 50
near:newday=true|newplace=true|noun	-38 38
near:other=afternoon	-23 23
near:other=again	-30 30
near:other=former	-44 44
near:other=later	25 -25
near:other=next	-22 22
near:other=other	-33 33
near:other=separate	-20 20
near:other=third	-30 30
near:people=none	-87 87
near:place=none	-17 17
near:place=same	-18 18
paragraph=0	-56 56
paragraph=1	91 -91
paragraph=2	87 -87
stem=true	-25 25
strength=noun|verb	-23 23
strength=noun|weak	-37 37
strength=verb|verb	63 -63
strength=verb|weak	-30 30
strength=weak|noun	39 -39
strength=weak|weak	-25 25
w=appoint	-55 55
w=arriv	-40 40
w=assembl	-34 34
w=banquet	-16 16
w=barbecu	-24 24
w=bargain	-30 30
w=board	-61 61
w=breakfast	37 -37
w=broke	16 -16
w=cabinet	-44 44
w=call	34 -34
w=chat	-34 34
w=coffe	-52 52
w=confer	33 -33
w=consult	34 -34
w=conven	20 -20
w=convers	-46 46
w=court	-37 37
w=deleg	-66 66
w=dinner	24 -24
w=discuss	-40 40
w=encount	-29 29
w=exchang	-33 33
w=face	-39 39
w=flew	35 -35
w=forum	-33 33
w=grain-board	-36 36
w=greet	41 -41
w=heard	-20 20
w=held	23 -23
w=hold	28 -28
w=host	40 -40
w=huddl	26 -26
w=inaugur	-16 16
w=indaba	-20 20
w=inspect	15 -15
w=interview	-33 33
w=join	42 -42
w=link	-19 19
w=mass	-33 33
w=meal	-28 28
w=meet	23 -23
w=mission	36 -36
w=negoti	-22 22
w=open	23 -23
w=parti	-18 18
w=presid	-42 42
w=question	-25 25
w=receiv	26 -26
w=recept	-28 28
w=retreat	-24 24
w=sat	38 -38
w=saw	24 -24
w=see	18 -18
w=servic	-40 40
w=session	-20 20
w=share	-35 35
w=shook	26 -26
w=sign	40 -40
w=sit	-48 48
w=speak	32 -32
w=spoke	36 -36
w=summit	20 -20
w=summon	37 -37
w=supper	20 -20
w=synod	-28 28
w=tabl	-61 61
w=talk	-15 15
w=tea	-23 23
w=testimoni	-31 31
w=togeth	-37 37
w=tour	-41 41
w=travel	-50 50
w=trial	-20 20
w=video	-25 25
w=vigil	-56 56
w=visit	36 -36
w=workshop	-31 31`;
/** Weights of the state classifier. */
export const STATE = `held planned cancelled unclear
aux0='s	30 -32 2 -40
aux0=are	-18 20 -10 -16
aux0=be	-38 45 10 -27
aux0=been	17 -5 -17 -11
aux0=had	10 -21 -46 8
aux0=has	-3 16 -38 -44
aux0=have	-17 -13 24 -24
aux0=is	32 -22 -14 -6
aux0=next	-22 25 -22 -14
aux0=no	-20 -34 34 -34
aux0=not	-9 36 -22 -14
aux0=planned	-15 -14 16 -18
aux0=to	2 -20 -11 -15
aux0=was	11 -32 -8 -33
aux0=were	36 -17 -24 -26
aux0=will	-21 37 -15 -23
aux1='s	-2 -28 -25 14
aux1=are	-42 42 -16 -15
aux1=be	-20 -34 34 -34
aux1=due	-17 16 3 -10
aux1=expected	-20 20 -4 -3
aux1=had	14 -21 -41 0
aux1=has	-14 -16 -10 15
aux1=have	-11 -4 -8 11
aux1=is	-41 43 -18 -17
aux1=may	-15 -22 -21 22
aux1=no	-31 -17 -11 32
aux1=nothing	27 -21 -19 -24
aux1=planned	-22 -11 20 -12
aux1=to	-19 6 12 -31
aux1=was	4 5 -47 -5
aux1=were	29 -14 -25 -24
aux1=will	-14 24 -31 -17
aux2='ll	-18 -18 21 -36
aux2='s	10 -29 -17 -5
aux2=are	-22 24 -7 -3
aux2=be	16 -7 -10 -5
aux2=been	-16 -18 3 14
aux2=did	-31 -27 -18 31
aux2=had	22 -20 -6 -45
aux2=has	-11 -10 11 -3
aux2=is	15 13 -26 -19
aux2=may	-11 -4 -8 11
aux2=no	12 -10 -12 -11
aux2=to	29 3 -40 -44
aux2=was	16 -44 13 -91
aux2=were	-24 -17 26 -35
aux2=will	-26 -5 11 -13
aux3='s	-33 17 -31 24
aux3=be	-30 -30 -21 28
aux3=been	27 -10 -25 -19
aux3=had	-41 -37 39 3
aux3=has	-34 -22 35 23
aux3=have	18 -11 -14 -23
aux3=is	-30 25 -16 -10
aux3=neither	22 -30 -9 -20
aux3=next	-16 21 -13 -12
aux3=no	53 -22 -40 -47
aux3=none	31 -18 -17 -25
aux3=not	-3 -15 -18 5
aux3=to	-35 37 -12 -21
aux3=was	-8 -28 -45 16
aux3=were	22 -16 -19 -18
aux3=will	-21 29 -16 -7
aux3=would	16 -7 -10 -5
aux='ll	-18 -18 21 -36
aux='ll|noun	-18 -18 21 -36
aux='s	-13 -13 -18 18
aux='s|noun	17 -35 -2 -27
aux='s|verb	6 -16 -29 12
aux='s|weak	-54 15 -10 43
aux=are	-46 48 -15 -16
aux=are|noun	-52 49 -20 -21
aux=are|verb	-17 24 -11 -13
aux=be	-51 -21 32 10
aux=been	-11 -18 -14 13
aux=been|noun	-12 -12 -27 14
aux=been|verb	8 -15 5 -12
aux=be|noun	-38 -42 27 15
aux=be|verb	-32 37 5 -24
aux=be|weak	-16 21 -13 -12
aux=did	-31 -27 -18 31
aux=did|verb	-19 -22 -13 20
aux=did|weak	-19 -15 -11 20
aux=due	-17 16 3 -10
aux=due|verb	-17 16 3 -10
aux=expected	-20 20 -4 -3
aux=expected|verb	-20 20 -4 -3
aux=had	-19 -42 7 13
aux=had|noun	1 -31 -27 16
aux=had|verb	-25 -36 22 2
aux=had|weak	41 -15 -25 -45
aux=has	-31 1 6 15
aux=has|noun	-19 -17 27 -21
aux=has|verb	-11 -58 -40 18
aux=has|weak	-29 29 -5 -10
aux=have	-3 -17 14 -34
aux=have|noun	-11 16 -25 10
aux=have|verb	7 -24 15 -65
aux=have|weak	-9 -14 12 -9
aux=is	-6 41 -31 -21
aux=is|noun	-15 21 -18 -12
aux=is|verb	9 22 -22 -19
aux=is|weak	-37 35 -20 -17
aux=may	-15 -22 -21 22
aux=may|noun	-11 -4 -8 11
aux=may|verb	-20 -17 -17 18
aux=may|weak	-11 -4 -8 11
aux=neither	22 -30 -9 -20
aux=neither|verb	22 -30 -9 -20
aux=next	-24 27 -23 -16
aux=next|noun	-19 27 -14 -6
aux=next|verb	-18 19 -20 -17
aux=next|weak	-16 21 -13 -12
aux=no	-23 -42 20 1
aux=none	31 -18 -17 -25
aux=none|verb	31 -18 -17 -25
aux=not	-3 -6 -20 4
aux=nothing	27 -21 -19 -24
aux=nothing|weak	27 -21 -19 -24
aux=not|noun	-15 -3 -10 14
aux=not|verb	7 -1 -17 -6
aux=not|weak	24 -8 -11 -25
aux=no|noun	-39 -35 31 9
aux=no|verb	35 -15 -18 -33
aux=no|weak	12 -10 -12 -11
aux=planned	-28 -16 27 -21
aux=planned|noun	-28 -16 27 -21
aux=to	-27 12 7 -30
aux=to|noun	20 23 -40 -44
aux=to|verb	-40 -15 25 -8
aux=to|weak	-19 16 1 -39
aux=was	-15 -19 8 -27
aux=was|noun	25 -22 -87 -8
aux=was|verb	-22 -6 25 -40
aux=were	16 -22 2 -44
aux=were|noun	22 -16 -19 -18
aux=were|verb	24 -8 -13 -21
aux=were|weak	-9 -29 20 -46
aux=will	-27 35 -17 -21
aux=will|noun	-21 15 -8 -15
aux=will|verb	-20 37 -17 -24
aux=will|weak	-13 19 -9 -7
aux=would	16 -7 -10 -5
aux=would|verb	16 -7 -10 -5
bias	38 -2 -33 -24
day=after	-149 133 -1 -47
day=before	101 -81 -47 -13
day=same	-32 44 -17 -88
day=unknown	45 -49 -41 -10
drafts=1	23 -30 -41 16
drafts=2	46 37 -57 -79
drafts=3	32 4 -4 -88
end=ed	66 -43 -35 -20
end=ing	1 16 -36 -24
end=noun	14 -2 -13 -37
end=verb	15 4 -47 -8
end=weak	7 -20 -43 3
lead=#	-16 37 -54 -57
lead=# #	-16 37 -54 -57
lead=# <date>	-24 21 -8 -30
lead=# <number>	-91 88 -62 -75
lead=# <person>	26 2 -62 -90
lead=# a	-9 -49 17 -2
lead=# by	18 -6 -8 -16
lead=# further	-18 23 -17 -7
lead=# mediators	18 -15 -17 -15
lead=# regular	53 -52 -45 -53
lead=# that	-37 -35 37 -18
lead=# the	-13 -6 20 -47
lead=# two	20 -11 -16 -12
lead='	-29 12 9 -41
lead=' federation	-13 13 -13 -12
lead=' group	-28 32 -19 -3
lead='s	30 -32 2 -40
lead='s <organisation>	30 -14 -13 -30
lead='s <person>	-7 -21 -14 13
lead='s arbitration	-10 -5 11 -6
lead='s award	36 -17 -30 -39
lead='s board	33 -22 -21 -23
lead='s closed	-21 -11 -12 22
lead='s elders	26 -10 -20 -28
lead='s executive	24 -3 -9 -21
lead='s press	39 -20 -29 -19
lead='s village	37 -32 -28 -37
lead=,	65 -34 -29 -41
lead=, <person>	43 -24 -30 -33
lead=, a	-5 27 -52 -55
lead=, came	35 -11 -3 -33
lead=, ending	38 -16 -36 -27
lead=, had	52 -23 -45 -45
lead=, has	-29 29 -5 -10
lead=, held	41 -25 -9 -18
lead=, sat	18 -4 -5 -9
lead=, the	-51 -46 57 -45
lead=, then	43 -37 -33 -37
lead=, was	-18 -11 18 -22
lead=, were	27 -5 -7 -22
lead=, which	-17 35 -26 -26
lead=, who	27 -7 -21 -23
lead=, whose	54 -40 -45 -31
lead=, will	-11 13 -11 -12
lead=<date>	47 -19 -26 -66
lead=<date> 's	15 -34 11 -34
lead=<date> ,	47 -14 -26 -22
lead=<date> <person>	1 33 -73 -76
lead=<date> and	48 -26 -21 -36
lead=<date> at	25 -13 -20 -16
lead=<date> for	-18 24 -40 -26
lead=<date> in	43 -38 -31 -40
lead=<date> it	-50 51 -53 -47
lead=<date> she	41 -18 -37 -23
lead=<date> the	-20 29 -28 -28
lead=<date> to	37 -26 -32 -38
lead=<number>	-96 81 -65 -3
lead=<number> opening	-48 46 -38 -35
lead=<number> telephone	-37 37 -33 -29
lead=<number> working	-22 39 -59 -55
lead=<organisation>	56 -11 -33 -52
lead=<organisation> 's	-19 -7 24 -1
lead=<organisation> ,	54 -43 -38 -53
lead=<organisation> power	52 -23 -21 -54
lead=<organisation> reopened	56 -51 -32 -58
lead=<organisation> will	-33 44 -23 -33
lead=<person>	9 -24 -55 23
lead=<person> ,	51 -33 -27 -32
lead=<person> after	16 -9 -12 -13
lead=<person> also	-19 -22 -13 20
lead=<person> brought	51 -37 -38 -54
lead=<person> came	14 -10 -12 -13
lead=<person> for	20 -11 -5 -7
lead=<person> had	-2 -22 -47 16
lead=<person> have	43 -15 -45 -40
lead=<person> held	-12 -39 -30 23
lead=<person> last	32 -22 -26 -24
lead=<person> sat	-40 -26 -4 40
lead=<person> secretly	-26 -21 -16 26
lead=<person> to	47 -36 -39 -63
lead=<person> took	32 -27 -29 -29
lead=<person> was	68 -38 -68 -31
lead=<person> went	25 -16 -6 -15
lead=<person> were	19 -9 -11 -14
lead=<person> will	-28 54 -17 -17
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
lead=<place> were	39 -25 -29 -20
lead=<place> will	-10 31 -15 -24
lead=<quote>	-20 -17 -17 18
lead=a	25 -13 -35 -23
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
lead=a donor	16 -26 2 -30
lead=a first	28 -26 -29 -18
lead=a fourth	-31 -30 31 -26
lead=a further	-12 22 -19 -4
lead=a joint	29 2 -42 -23
lead=a last	-26 16 22 -14
lead=a late-night	44 -13 -45 -17
lead=a maltese	11 -3 -6 -4
lead=a midnight	37 -39 -24 -14
lead=a new	-2 13 -11 -2
lead=a news	27 -26 -26 -22
lead=a parliamentary	-13 -18 16 -11
lead=a planned	-15 -14 16 -18
lead=a press	58 -29 -46 -53
lead=a private	-48 -60 -61 52
lead=a return	-7 18 -11 -1
lead=a review	51 -46 -38 -52
lead=a round	-4 9 -35 -30
lead=a second	-44 2 42 -22
lead=a separate	35 -10 -20 -33
lead=a signing	24 -23 -13 -9
lead=a similar	31 -28 -28 -23
lead=a single	25 -26 -15 -8
lead=a special	36 -26 -34 -21
lead=a technical	48 -33 -38 -51
lead=a telephone	-6 -54 11 -22
lead=a ten-minute	40 -18 -33 -42
lead=a third	-46 -2 -20 21
lead=a three-hour	31 -21 -19 -32
lead=a town	39 -37 -41 -35
lead=a town-hall	-27 24 -11 -11
lead=a two-day	23 -5 -15 -18
lead=a video	42 -42 -12 -3
lead=a working	-3 27 -46 -31
lead=about a	-22 -16 -15 20
lead=across the	28 -11 -5 -17
lead=actor <person>	25 -17 -18 -29
lead=actually	-14 -13 -11 14
lead=addressed a	32 -36 -7 -18
lead=adjourned the	27 -15 -25 -12
lead=administrator <person>	40 -12 -23 -24
lead=adviser <person>	57 -44 -28 -61
lead=affair	18 -3 -19 -5
lead=after	30 -21 -20 -13
lead=after a	-42 43 -45 -20
lead=after the	14 -11 -6 -12
lead=agency ,	27 -33 -12 -15
lead=all-faith	-24 -6 25 -2
lead=also	-19 -22 -13 20
lead=an	45 -45 -32 -37
lead=an <organisation>	26 -7 -5 -17
lead=an earlier	26 -28 -22 -21
lead=an emergency	16 -10 -6 -15
lead=an overnight	18 -4 -12 -5
lead=and	11 10 -41 -41
lead=and <person>	2 -91 -49 17
lead=and a	36 -21 -34 -32
lead=and be	-31 28 -26 -20
lead=and imams	39 -36 -35 -38
lead=and the	-32 -14 33 -7
lead=and then	29 -32 -17 -17
lead=and was	12 -7 -12 -10
lead=annual	18 -15 -8 -14
lead=annual general	54 -50 -42 -55
lead=arab clans	19 -25 -11 -15
lead=arbitration	-10 -5 11 -6
lead=archbishop <person>	25 -13 -6 -11
lead=are	-18 20 -10 -16
lead=are to	-42 42 -16 -15
lead=around a	25 -26 -15 -8
lead=as a	40 -43 -25 -35
lead=at	40 -29 -33 -31
lead=at a	91 -37 -56 -77
lead=at last	-22 32 -18 -4
lead=at the	11 -36 -91 13
lead=at their	50 -47 -35 -46
lead=attend a	-9 13 -4 -2
lead=attend peace	39 -38 -26 -33
lead=attended the	40 -11 -16 -31
lead=authorities '	-45 46 -44 -48
lead=award	36 -17 -30 -39
lead=away to	-44 -31 -39 39
lead=banker <person>	-10 -8 -7 10
lead=bankers	32 -15 -21 -13
lead=be	-38 45 10 -27
lead=be no	-20 -34 34 -34
lead=been	17 -5 -17 -11
lead=bench will	-3 34 -5 -39
lead=bilateral	37 -25 -29 -29
lead=binational	52 -48 -45 -50
lead=bishop <person>	51 -39 -22 -51
lead=board	44 -25 -18 -47
lead=board that	45 -15 -19 -47
lead=boards	37 -37 -31 -21
lead=boat	45 -40 -39 -43
lead=bondholders '	-28 -33 29 -16
lead=border	-4 -15 19 -5
lead=border guards	33 -15 -21 -23
lead=boss <person>	54 -22 -22 -59
lead=both	29 -14 -25 -24
lead=brands were	13 -8 -12 -12
lead=broker <person>	38 -14 -17 -25
lead=brokers	34 -23 -25 -32
lead=brought	65 -48 -46 -68
lead=but	27 -13 -12 -41
lead=by	34 -16 -18 -33
lead=by <organisation>	18 -12 -9 -13
lead=by <person>	35 -12 -12 -19
lead=by video	20 -11 -9 -25
lead=cabinet	16 -10 -6 -15
lead=called	15 -5 -11 -17
lead=called ,	28 -6 -26 -1
lead=called a	25 -29 -15 -16
lead=called for	-31 30 -29 -21
lead=called that	41 -13 -41 -15
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
lead=colleague <person>	53 -42 -29 -54
lead=colonel <person>	-25 -28 -33 28
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
lead=dam	27 -15 -25 -12
lead=day of	26 -19 -15 -19
lead=days of	18 -13 -8 -4
lead=dealer <person>	34 -15 -23 -19
lead=defence chiefs	22 -7 -5 -13
lead=director <person>	51 -43 -20 -50
lead=disaster committee	25 -9 -20 -18
lead=dish at	40 -27 -21 -18
lead=district	44 -27 -25 -49
lead=divided a	57 -69 -38 -46
lead=donor	16 -26 2 -30
lead=donor round	27 -23 -19 -28
lead=donors '	49 -67 -24 -40
lead=down and	-18 20 -28 -12
lead=due to	-17 16 3 -10
lead=earlier	26 -28 -22 -21
lead=elders	54 -40 -31 -52
lead=embassy ,	12 -10 -12 -11
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
lead=first such	66 -16 -13 -67
lead=followed the	47 -37 -8 -44
lead=follows the	31 -12 -17 -18
lead=for	-15 39 -55 -57
lead=for a	61 -16 -61 -37
lead=for the	20 1 -22 -20
lead=for years	24 -8 -11 -25
lead=formal	15 -7 -7 -13
lead=former president	36 -23 -26 -37
lead=forty elders	19 -7 -8 -9
lead=four will	-5 11 -5 -1
lead=fourth	2 -65 20 -58
lead=full commission	38 -25 -26 -30
lead=further	-22 33 -26 -9
lead=garden	-49 45 -39 -37
lead=gas	31 -17 -25 -30
lead=gave a	79 -70 -44 -50
lead=gave him	39 -33 -41 -25
lead=general	54 -50 -42 -55
lead=given	33 -36 -23 -31
lead=governor <person>	-49 -54 -57 54
lead=governors	26 16 -31 -40
lead=governors '	-5 -7 12 -1
lead=granted an	41 -45 -28 -37
lead=grassfields	35 -32 -24 -37
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
lead=hands and	24 -8 -11 -25
lead=has	-3 16 -38 -44
lead=has <person>	-14 -16 -10 15
lead=have	-17 -13 24 -24
lead=have held	-11 -4 -8 11
lead=he	62 -49 -45 -60
lead=he had	-35 -3 -4 34
lead=held	-10 -38 -26 24
lead=held a	33 -23 -4 -11
lead=him	39 -33 -41 -25
lead=hold	-11 13 -18 -11
lead=hoped to	-52 -25 45 -47
lead=hosted a	65 -42 -30 -59
lead=hours of	38 -20 -18 -19
lead=imams	39 -36 -35 -38
lead=in	52 -39 -35 -45
lead=in <place>	52 -36 -33 -46
lead=in a	41 -19 -35 -32
lead=in for	51 -63 -29 -40
lead=in the	13 -16 -10 -11
lead=informateur <person>	32 -22 -10 -10
lead=inquiry	25 -8 -7 -14
lead=insurer <organisation>	38 -38 -22 -20
lead=interfaith	-4 14 -6 -5
lead=intertribal	37 -26 -21 -32
lead=investors '	-24 -33 34 -16
lead=invited to	47 -32 -32 -30
lead=is	32 -22 -14 -6
lead=is to	-41 43 -18 -17
lead=island	40 -41 -30 -34
lead=islands	14 -5 -11 -13
lead=it	-50 51 -53 -47
lead=it had	16 -1 -3 -14
lead=it remains	-10 -8 -7 10
lead=its	44 -32 -19 -36
lead=its next	-10 18 -8 -3
lead=its own	26 -4 -24 -7
lead=its spring	49 -50 -47 -43
lead=joint	9 -33 27 -23
lead=joint border	-4 -15 19 -5
lead=joint press	42 -40 -42 -33
lead=jointly	-16 23 -18 -13
lead=judge <person>	47 -37 -8 -44
lead=judges	21 -23 -18 -17
lead=kilometres to	43 -39 -39 -51
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
lead=linked by	20 -11 -8 -4
lead=listening	-15 0 16 -1
lead=maltese	11 -3 -6 -4
lead=maltese mission	11 -3 -6 -4
lead=manager <person>	47 -18 -26 -19
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
lead=mission	11 -3 -6 -4
lead=monthly	16 -9 -6 -1
lead=named ,	16 -7 -10 -5
lead=national prayer	-39 -42 42 -35
lead=navies	11 -10 -9 -10
lead=negotiator <person>	42 -31 -14 -43
lead=neighbourhood kitchens	18 -6 -8 -16
lead=new	-2 13 -11 -2
lead=news	27 -26 -26 -22
lead=next	-22 25 -22 -14
lead=night in	31 -12 -17 -18
lead=nine	29 -28 -24 -23
lead=nine countries	29 -13 -15 -22
lead=nine islands	14 -5 -11 -13
lead=no	-20 -34 34 -34
lead=no such	-31 -17 -11 32
lead=northern governors	-17 27 -23 -18
lead=not	-9 36 -22 -14
lead=nothing ,	27 -21 -19 -24
lead=of	39 -1 -27 -26
lead=of <date>	49 -59 -33 -33
lead=of <organisation>	36 -25 -26 -38
lead=of <place>	46 -30 -28 -42
lead=of a	52 -32 -42 -28
lead=of pay	38 -44 -18 -26
lead=of the	70 -58 -53 -62
lead=of trustees	32 -19 -17 -36
lead=ombudsman <person>	71 -45 -18 -71
lead=on <date>	57 -30 -18 -38
lead=on the	22 -13 -11 -11
lead=one who	29 -5 -27 -24
lead=open the	-8 23 -22 -9
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
lead=parliamentary	-13 -18 16 -11
lead=parties next	-18 19 -20 -17
lead=parties to	-18 22 -22 -29
lead=pastor <person>	25 -16 -6 -15
lead=pay	50 -51 -26 -33
lead=peace	14 6 -19 -31
lead=peace council	34 -15 -11 -29
lead=phosphate	-7 16 -13 -5
lead=planned	-15 -14 16 -18
lead=planned a	-22 -11 20 -12
lead=pope <person>	51 -23 -16 -45
lead=power	52 -23 -21 -54
lead=prayer	-39 -42 42 -35
lead=prayers ,	30 -18 -14 -13
lead=prefect <person>	24 -10 -4 -15
lead=president	36 -23 -26 -37
lead=president <person>	39 -83 -34 -20
lead=press	54 -74 -17 -72
lead=previous	16 -10 -6 -1
lead=price at	24 -23 -19 -20
lead=prince <person>	32 -25 -13 -32
lead=princess <person>	51 -23 -15 -45
lead=private	-48 -60 -61 52
lead=province	13 -4 -4 -6
lead=public	25 -12 -16 -3
lead=quake-housing	-22 24 -24 -22
lead=queen <person>	49 -68 -35 -34
lead=ratu <person>	37 -23 -24 -33
lead=received a	24 -10 -4 -15
lead=reconciliation	-16 -21 20 -32
lead=rector <person>	52 -23 -22 -50
lead=regional council	33 -14 -34 -28
lead=regular	53 -52 -45 -53
lead=relatives were	11 -2 -2 -9
lead=remains	-10 -8 -7 10
lead=reopened	56 -51 -32 -58
lead=report —	38 -10 -13 -34
lead=return	-7 18 -11 -1
lead=review	51 -46 -38 -52
lead=round	4 -7 -12 -29
lead=round of	19 9 -28 -31
lead=royal commission	20 -6 -10 -18
lead=same	32 -39 -17 -24
lead=sat	-27 -31 -13 30
lead=say they	-15 -10 -11 15
lead=sayyid <person>	28 -7 -8 -24
lead=school board	35 -22 -25 -32
lead=scrap a	-54 -16 53 -5
lead=second	-16 -30 22 -42
lead=second such	-30 26 -21 -19
lead=secretary <person>	-61 62 -51 -48
lead=secretly	-34 -25 -22 34
lead=security council	30 -28 -19 -28
lead=senator <person>	57 -28 -18 -68
lead=separate	35 -10 -20 -33
lead=share a	-16 30 -25 -17
lead=shared a	-6 -25 -14 9
lead=she	53 -26 -46 -32
lead=sheikh <person>	24 -5 -4 -20
lead=shipowner <person>	39 -32 -31 -41
lead=sides	11 -2 -4 -5
lead=sides finally	29 -11 -19 -16
lead=sides to	31 -28 -33 -23
lead=signing	33 -23 -29 -12
lead=silk	-26 25 -21 -24
lead=similar	31 -28 -28 -23
lead=single	25 -26 -15 -8
lead=skipped the	18 -15 -8 -14
lead=so the	27 -13 -24 -23
lead=socialist	-28 -32 30 -22
lead=somali sub-clans	50 -20 -14 -49
lead=speaker <person>	46 -21 -17 -33
lead=special	36 -26 -34 -21
lead=spoke by	23 -14 -19 -20
lead=spring	49 -50 -47 -43
lead=spring wage	29 -24 -18 -12
lead=spy affair	18 -3 -19 -5
lead=states are	-18 20 -10 -16
lead=still	-6 22 -9 -12
lead=sub-clans	50 -20 -14 -49
lead=sub-clans sat	50 -20 -14 -49
lead=such	-31 23 -23 4
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
lead=that the	-4 -22 10 -15
lead=that they	-59 -33 -22 59
lead=the	27 -36 -1 -35
lead=the <number>	40 -30 -28 -29
lead=the <organisation>	40 0 -33 -45
lead=the <place>	20 -14 5 -34
lead=the all-faith	-24 -6 25 -2
lead=the board	-6 31 -8 -26
lead=the climate	43 -35 -29 -22
lead=the committee	48 -29 -25 -27
lead=the council	23 -14 -10 -7
lead=the dam	27 -15 -25 -12
lead=the elders	45 -37 -34 -45
lead=the extraordinary	-17 -11 17 -4
lead=the final	25 1 -29 -13
lead=the first	24 -17 -18 -21
lead=the formal	15 -7 -7 -13
lead=the fourth	57 -56 -61 -48
lead=the gas	31 -17 -25 -30
lead=the grassfields	35 -32 -24 -37
lead=the half-hour	16 -9 -12 -13
lead=the island	40 -41 -30 -34
lead=the joint	-14 -34 32 -12
lead=the kingmakers	46 -35 -31 -35
lead=the last	47 -23 -38 -15
lead=the launch	50 -44 -39 -56
lead=the listening	-15 0 16 -1
lead=the monthly	16 -9 -6 -1
lead=the next	-19 25 -14 -7
lead=the opening	50 -75 5 -36
lead=the panel	22 -3 -20 -11
lead=the pay	24 -18 -18 -13
lead=the phosphate	-7 16 -13 -5
lead=the previous	16 -10 -6 -1
lead=the province	13 -4 -4 -6
lead=the quake-housing	-22 24 -24 -22
lead=the reconciliation	-16 -21 20 -32
lead=the round	2 -29 16 -11
lead=the same	32 -39 -17 -24
lead=the second	74 -50 -54 -43
lead=the signing	32 -6 -31 -10
lead=the silk	-26 25 -21 -24
lead=the socialist	-28 -32 30 -22
lead=the supervisory	-17 -24 28 -7
lead=the territory	34 -20 -19 -36
lead=the third	-27 -41 25 -36
lead=the tribal	15 -10 -10 -14
lead=the tuna	29 -22 -20 -32
lead=the two	31 -18 -17 -25
lead=the wage	25 -26 -22 -24
lead=the water	28 -22 -23 -16
lead=the working	-18 -28 21 -11
lead=their	54 -46 -38 -48
lead=their annual	18 -15 -8 -14
lead=their first	13 -8 -7 -12
lead=their nine	29 -28 -24 -23
lead=their own	12 -10 -12 -11
lead=their press	37 -15 -37 -30
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
lead=three-hour	31 -21 -19 -32
lead=three-hour board	39 -23 -21 -32
lead=through the	19 -20 -16 -8
lead=to	2 -20 -11 -15
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
lead=veterans '	36 -32 -30 -29
lead=vice-president <person>	13 -8 -7 -12
lead=video	26 -23 -11 -24
lead=village	37 -32 -28 -37
lead=wage	31 -32 -27 -25
lead=wants to	-44 42 -24 -28
lead=was	11 -32 -8 -33
lead=was a	-4 -1 -67 9
lead=was given	33 -36 -23 -31
lead=was in	32 -14 -17 -21
lead=was the	14 -5 -11 -13
lead=was to	-19 25 2 -20
lead=water	28 -22 -23 -16
lead=weekly press	31 -27 -33 -28
lead=went	25 -16 -6 -15
lead=were	36 -17 -24 -26
lead=were both	29 -14 -25 -24
lead=when the	22 -3 -20 -11
lead=when they	62 -25 -59 -81
lead=where <person>	53 -40 -23 -38
lead=which	-17 35 -26 -26
lead=who	42 -19 -36 -43
lead=whose	54 -40 -45 -31
lead=whose members	-10 14 -15 -22
lead=will	-21 37 -15 -23
lead=will be	-19 30 -22 -11
lead=will have	-8 22 -20 -13
lead=will hold	-11 13 -18 -11
lead=will jointly	-16 23 -18 -13
lead=will not	-9 36 -22 -14
lead=will still	-6 22 -9 -12
lead=with a	20 -16 -20 -16
lead=with the	16 -6 -5 -9
lead=women judges	21 -23 -18 -17
lead=working	-20 45 -49 -56
lead=world leaders	21 -12 -10 -16
lead=year to	45 -40 -45 -57
lead=yearly	49 -46 -43 -49
lead=years	24 -8 -11 -25
lead=—	44 -29 -25 -44
n:adjourned	34 -14 -14 -20
n:back	15 8 -6 -55
n:began	44 -19 -15 -32
n:called	-21 -18 6 -20
n:cancelled	33 -36 10 -34
n:collapsed	27 -13 -12 -41
n:coming	36 2 -37 -37
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
n:plans	13 -18 -39 -1
n:promised	10 21 -36 -54
n:put	14 3 -1 -39
n:quorum	11 4 -25 -36
n:report	30 -49 -57 -5
n:said	0 -33 -11 9
n:set	32 -31 -4 -40
n:through	-60 -38 -45 64
n:wants	14 16 -29 -38
n:whether	19 11 -14 -19
n:without	36 4 -31 -50
near-says=alleged	-11 -67 -27 18
near-says=because	22 -44 -43 -11
near-says=called-off	49 -37 -1 -40
near-says=claims	-31 13 -52 19
near-says=denied	-84 -25 -66 90
near-says=done	64 -28 -28 -60
near-says=fell-through	-2 -19 -33 9
near-says=future	-79 92 -25 -46
near-says=may-have	-4 -2 -28 9
near-says=new-date	-41 35 3 -43
near-says=no-quorum	12 -9 -12 -8
near-says=said-yes	-46 59 -42 -40
near-says=unclear	74 -49 -40 -47
near-says=was-to-have	-30 -63 48 -35
near-says=whether	-28 -44 -41 41
next='s	6 -23 -10 -23
next=after	-26 7 14 -6
next=again	22 -2 -12 -32
next=are	-26 34 -28 -22
next=be	-36 27 -7 -23
next=before	3 -12 -28 14
next=called	-11 -39 19 -16
next=deny	-10 -8 -5 10
next=dropped	-32 -14 33 -7
next=due	-38 12 -1 -17
next=ended	45 -16 -34 -22
next=failed	31 -12 -17 -18
next=had	23 -57 12 -40
next=has	-25 26 -24 -13
next=have	-22 -16 -15 20
next=is	-49 63 -51 -29
next=never	-41 -40 41 -33
next=off	-1 -16 -1 -1
next=opened	29 -24 -18 -12
next=pencilled	-36 44 -27 -9
next=planned	-35 19 8 -20
next=promised	18 -4 -5 -9
next=said	0 -20 -41 12
next=scheduled	-9 15 -5 -3
next=set	-31 10 21 -12
next=through	26 -8 -12 -12
next=to	3 -34 -6 -18
next=was	17 -28 1 -44
next=were	44 -28 -33 -30
next=whether	-10 8 -10 9
next=will	17 -21 4 -24
next=without	42 -33 -24 -43
next=won't	-28 -32 30 -22
question	-31 -27 -18 31
s2:abandoned the	-17 -11 17 -4
s2:abandoned when	-37 -35 37 -18
s2:adjourned before	-30 -23 30 -7
s2:adjourned on	-30 -3 30 -20
s2:adjourned the	27 -15 -25 -12
s2:after <number>	18 -3 -19 -5
s2:after <person>	31 -15 -12 -15
s2:after a	10 18 -67 -29
s2:after all	-16 -23 23 -1
s2:after ambassadors	40 -30 -28 -29
s2:after an	-17 -35 19 -13
s2:after another	32 -22 -10 -10
s2:after captain	40 -16 -20 -19
s2:after chairman	41 -25 -35 -18
s2:after dusk	49 -32 -18 -25
s2:after eleven	48 -35 -36 -33
s2:after embracing	16 -9 -12 -13
s2:after four	-7 22 -16 -5
s2:after it	21 -10 -19 -13
s2:after its	-18 -3 22 -3
s2:after nine	18 -12 -8 -13
s2:after talks	25 -20 -15 -5
s2:after ten	-17 -11 17 -4
s2:after the	-16 20 -27 -17
s2:after their	-7 19 -13 -5
s2:after twenty	33 -18 -22 -20
s2:after union	47 -18 -26 -19
s2:after vespers	37 -27 -19 -30
s2:again ,	37 -31 -14 -39
s2:again .	-10 11 -11 -8
s2:again <date>	-5 11 -5 -1
s2:again at	-11 24 -10 -8
s2:again in	-16 29 -11 -7
s2:again when	-15 0 16 -1
s2:again with	-2 13 -11 -2
s2:alleged paymaster	24 -14 -17 -29
s2:are <person>	-66 57 -29 -16
s2:are coming	-13 30 -19 -4
s2:are due	-20 25 -18 -18
s2:are expected	-48 40 -18 -11
s2:are gathering	-18 20 -10 -16
s2:are in	13 -6 -10 -7
s2:are on	-15 -10 -11 15
s2:are open	-9 -14 14 -6
s2:are to	2 16 -25 -38
s2:back around	25 -26 -15 -8
s2:back by	-28 -33 29 -16
s2:back from	10 17 -32 -28
s2:back in	48 -12 -41 -23
s2:back the	29 -44 16 -34
s2:back to	45 -53 -22 -12
s2:back until	-9 -14 14 -6
s2:back when	22 -7 -26 -20
s2:back without	-20 -13 20 -4
s2:been <person>	27 -22 -27 -13
s2:been arrested	22 -3 -20 -11
s2:been asked	-32 28 -22 -16
s2:been at	-15 -10 -11 15
s2:been called	-16 -7 14 -20
s2:been cancelled	-26 -37 39 -10
s2:been coming	-15 -12 14 -10
s2:been due	-13 -14 16 -6
s2:been late	23 -16 -21 -13
s2:been made	27 -24 -26 -22
s2:been postponed	-12 -28 17 -13
s2:been put	-20 -14 24 -5
s2:been received	27 -24 -26 -22
s2:been sent	-8 23 -22 -9
s2:been struck	-45 -47 48 -49
s2:been summoned	27 -10 -25 -19
s2:been suspended	33 -14 -34 -28
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
s2:began with	38 -34 -35 -15
s2:called ,	29 -16 -32 -6
s2:called .	-10 25 -25 -6
s2:called <person>	-1 -38 -31 15
s2:called a	34 -29 -26 -22
s2:called at	44 -43 -29 -26
s2:called by	16 21 -31 -14
s2:called for	-52 13 18 -22
s2:called home	-16 -14 16 -16
s2:called in	22 -7 -26 -20
s2:called off	-33 -29 38 -22
s2:called on	42 -22 -30 -36
s2:called that	41 -13 -41 -15
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
s2:delayed ,	29 -22 -24 -16
s2:denied by	-18 -16 -27 18
s2:denied on	-37 -11 -11 31
s2:denied that	-29 -9 -12 30
s2:deny having	20 -8 -18 -16
s2:deny it	-10 -8 -5 10
s2:denying a	-26 -1 -3 27
s2:did <person>	-19 -22 -13 20
s2:did go	69 -60 -29 -66
s2:did not	-27 -46 -45 32
s2:did president	-19 -15 -11 20
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
s2:ended a	29 -22 -16 -20
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
s2:fell ill	40 -14 -19 -16
s2:fell through	-26 -29 31 -21
s2:fell to	19 -15 -19 -24
s2:forced <person>	-22 -11 20 -12
s2:forced the	-15 -12 14 -10
s2:had <person>	53 -35 -37 -45
s2:had a	53 -46 -39 -49
s2:had achieved	14 -2 -13 -5
s2:had agreed	29 -13 -15 -22
s2:had already	42 -28 -32 -36
s2:had also	-52 -26 45 -50
s2:had asked	3 -30 7 -24
s2:had been	26 -26 1 -38
s2:had blocked	18 -4 -12 -5
s2:had breakfast	34 -11 -31 -31
s2:had breakfasted	36 -5 -10 -32
s2:had called	20 -41 3 -36
s2:had changed	-24 -28 25 -8
s2:had conferred	21 -9 -17 -18
s2:had counted	27 -26 -26 -22
s2:had drilled	14 -10 -12 -13
s2:had first	25 -2 -23 -16
s2:had flooded	24 -12 -19 -25
s2:had flown	-6 -29 11 -15
s2:had foundered	28 -26 -29 -18
s2:had heard	35 -36 -33 -16
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
s2:had prepared	35 -25 -29 -35
s2:had promised	32 -24 -15 -15
s2:had recused	-30 -3 30 -20
s2:had run	35 -39 -28 -10
s2:had said	27 -14 -28 -25
s2:had sat	25 -5 -16 -22
s2:had secretly	-18 -13 -18 18
s2:had sent	27 -7 -21 -23
s2:had slipped	25 -13 -20 -16
s2:had stayed	29 -5 -27 -24
s2:had stormed	26 -28 -22 -21
s2:had summoned	-23 -29 29 -6
s2:had talks	50 -35 -42 -44
s2:had tested	32 -23 -25 -27
s2:had the	-15 -10 -11 15
s2:had them	25 -13 -18 -27
s2:had three	32 -29 -27 -29
s2:had to	13 -11 -12 -9
s2:had told	-20 -17 -17 18
s2:had twice	38 -16 -36 -27
s2:has <person>	-15 10 -28 14
s2:has asked	-18 22 -22 -29
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
s2:has moved	-28 -33 29 -16
s2:has named	-49 45 -39 -37
s2:has no	-31 31 -19 -19
s2:has not	-8 23 -22 -9
s2:has postponed	-20 -31 34 -4
s2:has promised	-5 11 -5 -1
s2:has pulled	-38 -40 40 -32
s2:has put	-24 -33 34 -16
s2:has said	-14 33 -36 -29
s2:has since	50 -20 -24 -49
s2:has summoned	-20 22 -20 -21
s2:has the	-18 15 -29 14
s2:has wiped	-16 -8 21 -17
s2:has yet	25 -26 -15 -8
s2:have been	-44 23 -8 -17
s2:have begun	-24 -17 26 -35
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
s2:have no	12 -10 -12 -11
s2:have not	24 -8 -11 -25
s2:have suspended	-28 -21 31 -20
s2:have taken	-31 -34 -42 37
s2:have to	20 -11 -16 -12
s2:have visited	-45 -6 45 -7
s2:if i'm	29 -33 -24 -22
s2:if released	-26 25 -21 -24
s2:invitation of	21 -10 -18 -34
s2:invited both	-14 16 -18 -11
s2:invited student	-29 29 -5 -10
s2:invited the	-8 -33 13 -24
s2:invited to	47 -32 -32 -30
s2:invited tourism	36 -28 -20 -44
s2:is :	-14 -34 32 -12
s2:is <person>	27 -14 -28 -25
s2:is a	-19 -11 -10 15
s2:is asking	-19 -11 -10 15
s2:is back	-44 42 -24 -28
s2:is denied	-18 -16 -27 18
s2:is disputed	-14 -13 -11 14
s2:is due	-14 27 -34 -26
s2:is expected	-12 22 -19 -4
s2:is foreseen	-51 55 -32 -18
s2:is guest	-31 25 -16 -13
s2:is hearing	32 -22 -14 -6
s2:is in	-26 -33 -43 18
s2:is named	26 -16 -20 -29
s2:is not	-11 11 -16 10
s2:is nothing	-4 -35 31 -19
s2:is now	-25 32 -26 -10
s2:is off	-47 -53 55 -44
s2:is open	-6 48 -34 -50
s2:is opening	-18 15 -13 -12
s2:is pencilled	-26 26 -6 -3
s2:is planned	-30 26 -21 -19
s2:is replaced	-22 24 -24 -22
s2:is scheduled	-9 15 -5 -3
s2:is set	-20 29 -34 -12
s2:is that	22 -30 -9 -20
s2:is the	81 -65 -60 -91
s2:is theatre	10 -6 -3 -3
s2:is to	-25 63 -52 -31
s2:is under	11 -2 -2 -9
s2:last attempt	33 -19 -25 -14
s2:last call	-24 -28 25 -8
s2:last for	27 -22 -27 -13
s2:last in	19 -13 -15 -14
s2:last meeting	32 -12 -29 -6
s2:last met	70 -47 -41 -51
s2:last minute	-15 -14 16 -18
s2:last of	25 -12 -16 -27
s2:last public	25 -12 -16 -3
s2:last session	-22 25 -26 -10
s2:last sit	-22 32 -18 -4
s2:leaked ,	-13 -20 -14 14
s2:leaked diary	-14 -16 -10 15
s2:may &	59 -12 -9 -57
s2:may <quote>	-20 -17 -17 18
s2:may be	47 -37 -8 -44
s2:may claim	-3 34 -5 -39
s2:may have	-24 -32 -29 30
s2:never happened	-30 -27 34 -11
s2:never took	-41 -40 41 -33
s2:next comes	-7 15 -7 -2
s2:next conference	-16 21 -13 -12
s2:next convene	-18 19 -20 -17
s2:next council	-19 19 -12 -9
s2:next meeting	-10 23 -11 -3
s2:next round	-5 16 -10 -2
s2:next season	21 -16 -9 -22
s2:off ,	-20 -19 25 -12
s2:off .	-31 -62 49 -44
s2:off :	-22 -16 -15 20
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
s2:plans to	-18 21 -18 -21
s2:plans with	16 -10 -6 -15
s2:postponed .	-18 -28 21 -11
s2:postponed because	-10 -10 10 -9
s2:postponed for	-17 -24 28 -7
s2:postponed to	-20 -31 34 -4
s2:postponed without	-14 -16 17 -10
s2:promised for	29 -10 -13 -14
s2:promised ten	18 -4 -5 -9
s2:promised to	26 -12 -15 -12
s2:put back	-31 -38 37 -12
s2:put down	39 -33 -41 -25
s2:put off	-45 14 27 -34
s2:put out	18 -15 -14 -23
s2:put their	30 -36 -13 -10
s2:quorum ,	-26 -5 25 -15
s2:quorum :	27 -13 -24 -23
s2:recall <date>	18 -4 -5 -9
s2:recall any	-33 -2 -2 33
s2:report in	-24 -11 -17 23
s2:report —	38 -10 -13 -34
s2:reports .	-20 -19 25 -12
s2:said ,	-28 -35 37 -17
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
s2:said on	-9 15 -5 -3
s2:said outside	22 -3 -5 -19
s2:said president	16 -9 -12 -13
s2:said she	27 -20 -30 -24
s2:said that	-2 30 -43 -29
s2:said the	-32 -26 -19 33
s2:said to	-22 -16 -15 20
s2:said yes	-8 23 -22 -9
s2:scheduled .	25 -20 -15 -5
s2:scheduled for	-9 15 -5 -3
s2:scrapped .	-31 -30 31 -26
s2:scrapped at	-29 -18 28 -16
s2:secretly met	-26 -21 -16 26
s2:secretly seen	-18 -13 -18 18
s2:set for	-58 6 38 -23
s2:set in	-11 13 -19 -9
s2:shelved <date>	-13 -18 16 -11
s2:should honduran	-44 44 -15 -24
s2:suspended ,	33 -14 -34 -28
s2:suspended after	18 -3 -19 -5
s2:suspended in	42 -7 -23 -35
s2:suspended the	13 -10 -18 -10
s2:suspended their	16 -28 18 -28
s2:through .	27 -12 -35 -28
s2:through <date>	-44 -45 45 -23
s2:through <person>	44 -25 -38 -20
s2:through a	15 -3 -8 -4
s2:through the	47 -56 -23 -32
s2:to ,	29 -16 -32 -6
s2:to <date>	19 -20 -16 -8
s2:to <organisation>	-1 -33 10 -34
s2:to <person>	-28 -50 -48 35
s2:to <place>	21 8 -15 -56
s2:to a	21 17 -57 -69
s2:to agree	48 -31 -34 -40
s2:to an	37 -34 -29 -16
s2:to announce	42 -40 -42 -33
s2:to answer	1 -24 20 -33
s2:to argue	28 -11 -5 -17
s2:to ask	31 -27 -29 -25
s2:to attend	39 -38 -26 -33
s2:to bake	40 -34 -37 -40
s2:to ban	35 -22 -25 -32
s2:to be	-20 1 -33 -8
s2:to begin	-20 -31 34 -4
s2:to brief	-23 -15 19 -7
s2:to call	-22 -11 20 -12
s2:to cancel	-15 -12 14 -10
s2:to choose	-17 35 -26 -26
s2:to compare	51 -11 -15 -50
s2:to confer	30 -26 -19 -32
s2:to consultations	-18 22 -22 -29
s2:to convene	-17 -11 17 -4
s2:to coordinate	38 -16 -14 -43
s2:to count	15 -7 -6 -4
s2:to cross	41 -43 -27 -23
s2:to debate	-48 44 -18 -13
s2:to deny	20 -8 -18 -16
s2:to deputy	19 -15 -19 -24
s2:to dine	-21 23 -10 -11
s2:to discuss	-4 33 -33 -48
s2:to donors	18 -6 -8 -16
s2:to double	16 -13 -16 -14
s2:to elect	54 -25 -27 -56
s2:to face	-5 -11 7 -11
s2:to fill	-2 18 -26 -24
s2:to finance	26 -7 -5 -17
s2:to follow	-26 4 17 -33
s2:to gather	-14 16 -12 -12
s2:to general	36 -8 -27 -35
s2:to give	-19 -28 23 -9
s2:to go	20 -11 -16 -12
s2:to have	-51 -42 29 26
s2:to hear	47 4 -39 -23
s2:to his	36 -28 -20 -44
s2:to host	18 -13 -19 -20
s2:to its	-7 -11 20 -7
s2:to join	35 -26 -36 -41
s2:to keep	29 -13 -15 -22
s2:to know	-25 -18 -16 25
s2:to land	-13 -14 16 -6
s2:to lead	-4 -15 19 -5
s2:to leave	-7 -37 21 -36
s2:to lecture	14 -13 -10 -11
s2:to let	35 -11 -3 -33
s2:to listen	14 -13 -10 -11
s2:to look	31 0 -15 -30
s2:to lunch	43 -35 -34 -39
s2:to make	51 -22 -27 -53
s2:to mediate	16 -1 -3 -14
s2:to meet	2 -23 -50 5
s2:to move	41 -30 -22 -35
s2:to name	-20 22 -17 -21
s2:to negotiate	14 -11 -6 -12
s2:to no	-26 -30 31 -9
s2:to nobody	34 -28 -25 -38
s2:to open	-19 6 11 -17
s2:to papers	37 -23 -24 -33
s2:to paramount	26 -16 -20 -29
s2:to patrol	20 -11 -8 -4
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
s2:to sell	38 -21 -20 -23
s2:to settle	-4 9 -11 -19
s2:to shake	-11 -25 22 -13
s2:to share	21 -12 -13 -15
s2:to show	20 -9 -19 -7
s2:to sign	25 -12 -16 -27
s2:to sit	23 -6 -53 -55
s2:to speak	18 -15 -17 -15
s2:to start	-10 -5 11 -6
s2:to stay	40 -36 -20 -36
s2:to take	-12 22 -11 -3
s2:to talk	60 -22 -17 -44
s2:to tea	31 -28 -33 -23
s2:to testify	-13 28 -27 -26
s2:to the	56 -2 -36 -50
s2:to three	-79 -62 -43 78
s2:to two	38 -24 -20 -26
s2:to visit	43 -39 -39 -51
s2:to vote	-10 28 -14 -24
s2:to which	-15 -12 14 -10
s2:unclear whether	-10 -8 -7 10
s2:wants the	-30 -30 -21 28
s2:wants to	-44 42 -24 -28
s2:was <person>	54 -30 -46 -27
s2:was <quote>	27 -7 -21 -23
s2:was a	-4 -1 -67 9
s2:was abandoned	-37 -35 37 -18
s2:was adjourned	-33 -23 34 -20
s2:was agreed	15 -2 -6 -8
s2:was ambassador	12 -9 -12 -8
s2:was answering	-18 -13 -18 18
s2:was asked	36 -21 -35 -34
s2:was at	-31 -43 -62 36
s2:was being	23 -16 -21 -13
s2:was blocked	43 -15 -45 -40
s2:was brief	28 -14 -32 -10
s2:was called	-50 -18 49 -24
s2:was cancelled	-56 -37 55 -27
s2:was chaired	36 -18 -22 -15
s2:was co-chaired	50 -35 -41 -11
s2:was cooked	31 -8 -28 -8
s2:was delayed	29 -22 -24 -16
s2:was deputy	34 -20 -19 -36
s2:was detained	-18 -3 22 -3
s2:was dismissed	31 -27 -33 -28
s2:was down	25 -9 -20 -18
s2:was dropped	-38 -29 40 -36
s2:was first	-12 22 -19 -4
s2:was foreseen	34 -15 -23 -19
s2:was given	64 -43 -33 -67
s2:was hosted	36 -17 -30 -39
s2:was in	58 -29 -43 -35
s2:was late	27 -16 -15 -24
s2:was leaving	20 -14 -21 -4
s2:was led	53 -10 -37 -43
s2:was listening	27 -5 -16 -14
s2:was made	-14 -13 -11 14
s2:was meant	38 -34 -37 -28
s2:was met	12 -7 -12 -10
s2:was missing	25 -13 -20 -16
s2:was not	15 -16 -32 6
s2:was past	38 -16 -36 -27
s2:was photographed	25 -13 -20 -16
s2:was planned	-11 -10 11 -3
s2:was postponed	-18 -28 21 -11
s2:was promised	29 -10 -13 -14
s2:was put	-27 -13 28 -17
s2:was ready	-20 -13 20 -4
s2:was received	34 -15 -35 -14
s2:was refused	-13 -14 16 -6
s2:was represented	50 -35 -41 -11
s2:was scrapped	-43 -35 43 -31
s2:was seized	24 -13 -22 -23
s2:was shelved	-13 -18 16 -11
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
s2:were all	-12 -16 -20 16
s2:were alone	-32 -35 -17 33
s2:were another	28 -22 -23 -16
s2:were back	22 -3 -20 -11
s2:were both	29 -14 -25 -24
s2:were boys	16 -9 -12 -13
s2:were briefed	30 -10 -12 -13
s2:were cancelled	-14 -22 18 -14
s2:were clear	19 -20 -16 -8
s2:were five	27 -10 -15 -5
s2:were given	27 -23 -19 -28
s2:were hosted	13 -8 -12 -12
s2:were in	6 -19 -26 -1
s2:were led	59 -22 -17 -51
s2:were mennonite	18 -4 -12 -5
s2:were not	-20 -13 20 -4
s2:were on	34 -38 -25 -17
s2:were out	20 -8 -18 -16
s2:were present	28 -22 -27 -18
s2:were received	33 -7 -10 -23
s2:were said	22 -14 -20 -12
s2:were sent	-15 -9 15 -11
s2:were the	32 -27 -29 -29
s2:were then	48 -33 -38 -51
s2:were to	-33 -26 38 -32
s2:were two	30 -21 -19 -28
s2:whether <person>	-23 37 -33 14
s2:whether <place>	-55 -3 -7 54
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
s2:will board	-11 16 -13 -5
s2:will chair	-57 50 -22 -25
s2:will come	-8 23 -22 -9
s2:will convene	-48 48 -31 -35
s2:will face	-27 29 -17 -12
s2:will gather	-8 22 -11 -7
s2:will go	-22 25 -26 -10
s2:will have	-45 39 -31 -27
s2:will hear	-6 38 -13 -35
s2:will hold	-13 15 -18 -11
s2:will host	-17 29 -20 -13
s2:will instead	-7 16 -13 -5
s2:will jointly	-16 23 -18 -13
s2:will land	-31 28 -26 -20
s2:will learn	-6 31 -8 -26
s2:will mark	-47 43 -21 -23
s2:will meet	-10 14 -11 -14
s2:will not	-46 -26 26 -3
s2:will open	-8 23 -22 -9
s2:will pay	-7 18 -11 -1
s2:will receive	-10 12 -13 -9
s2:will represent	-31 28 -25 -25
s2:will resign	29 -33 -24 -22
s2:will resume	38 -44 -18 -26
s2:will see	-17 19 -18 -12
s2:will share	-16 30 -25 -17
s2:will sit	-36 41 -11 -18
s2:will speak	-5 11 -5 -1
s2:will still	-6 22 -9 -12
s2:will thank	-31 25 -16 -13
s2:will the	-11 -25 22 -13
s2:will top	-17 27 -23 -18
s2:will travel	-5 14 -6 -6
s2:will visit	-30 34 -20 -17
s2:wiped out	-16 -8 21 -17
s2:without <person>	38 -24 -16 -11
s2:without a	-9 -28 26 -22
s2:without an	26 -19 -15 -19
s2:without cameras	31 -5 -10 -25
s2:without having	16 -1 -3 -14
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
s:are	-28 44 -32 -7
s:back	9 -38 15 -36
s:been	-19 -36 32 -13
s:before	-11 -1 7 -28
s:began	14 -75 1 -40
s:called	-9 -15 19 -34
s:cancel	-15 -12 14 -10
s:cancelled	-63 -55 70 -30
s:claims	-36 -46 -44 42
s:coming	-12 -9 13 -13
s:delayed	29 -22 -24 -16
s:denied	-52 -26 -28 46
s:deny	-6 -10 -22 10
s:denying	-26 -1 -3 27
s:did	-22 -56 -49 33
s:disputed	-14 -13 -11 14
s:dropped	-38 -29 40 -36
s:due	-44 16 23 -26
s:ended	58 -27 -31 -20
s:expected	-28 38 -32 -27
s:failed	5 -26 0 -21
s:fell	-18 -34 27 -27
s:forced	-30 -15 26 -14
s:had	5 -73 29 -12
s:has	-53 15 27 -3
s:have	-36 -34 10 8
s:if	9 9 -34 -34
s:invitation	21 -10 -18 -34
s:invited	-15 13 -7 -48
s:is	-22 13 -32 10
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
s:promised	39 -14 -18 -18
s:put	6 -25 14 -35
s:quorum	0 -14 7 -28
s:recall	-26 -5 -5 29
s:report	-20 -13 -19 21
s:reports	-20 -19 25 -12
s:said	-17 -10 -32 8
s:scheduled	16 -5 -15 -6
s:scrapped	-43 -35 43 -31
s:secretly	-34 -25 -22 34
s:set	-61 15 36 -23
s:shelved	-13 -18 16 -11
s:should	-44 44 -15 -24
s:suspended	40 -20 -36 -35
s:through	-8 -48 20 -37
s:to	-28 -19 -3 6
s:unclear	-10 -8 -7 10
s:wants	-39 -4 -24 27
s:was	-31 -51 44 -9
s:were	-13 -54 19 -5
s:whether	-83 -5 -28 75
s:will	-63 51 -10 -23
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
says=new-date	-24 -6 22 -27
says=no-quorum	-45 -22 47 -24
says=said-yes	-32 30 -23 -13
says=unclear	-44 -15 -15 39
says=was-to-have	-59 -35 64 -26
says=whether	-86 -35 -47 90
title-says=alleged	-20 -35 -50 20
title-says=because	46 -54 -9 -59
title-says=called-off	-33 -63 68 -31
title-says=denied	-55 -19 -17 55
title-says=done	62 -53 -46 -47
title-says=fell-through	-20 -19 25 -12
title-says=future	-23 30 -39 12
title-says=may-have	0 -34 -44 13
title-says=new-date	-19 -31 1 4
title-says=no-quorum	-26 -5 25 -15
title-says=unclear	-21 -13 -13 21
title-says=whether	-75 -25 -27 74
title=adjourned	-33 -23 34 -20
title=back	-59 38 -22 -54
title=called	-18 -11 17 -10
title=cancels	-11 -12 13 -7
title=coming	-48 46 -29 -15
title=delayed	-17 -34 28 -30
title=denies	-37 -7 -11 37
title=invitation	35 -8 -5 -29
title=invited	-9 10 -7 -2
title=last	57 -52 -52 -51
title=planned	-20 -19 25 -12
title=postpone	-28 -32 30 -22
title=postponed	-21 -23 25 -12
title=put	-14 -43 35 -11
title=quorum	-27 -11 28 -16
title=rumour	-20 -35 -50 20
title=scrapped	-21 -32 31 -13
title=shelved	-13 -18 16 -11
title=suspended	-10 -5 5 -17
title=through	-20 -19 25 -12
title=to-meet	-52 67 -52 -30
title=tomorrow	-31 28 -26 -20
title=unclear	-11 -4 -8 11
title=whether	-11 -4 -8 11
title=without	43 -19 -33 -36
w=addressed	33 -35 -12 -24
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
w=attempt	27 -2 -27 -12
w=attend	-9 13 -4 -2
w=attended	-21 -19 -20 22
w=audience	-42 -82 38 24
w=banquet	57 -57 -11 -30
w=barbecue	22 -17 -10 -12
w=bargained	71 -76 -64 -61
w=bargaining	29 -22 -17 -30
w=begun	-24 -17 26 -35
w=board	38 -27 -22 -37
w=breakfast	11 -13 -5 -56
w=breakfasted	36 -5 -10 -32
w=briefed	80 -44 -41 -71
w=briefing	52 -23 -21 -54
w=broke	39 -36 -35 -38
w=cabinet	16 -10 -6 -15
w=call	2 6 -2 -85
w=called	31 -31 -3 -44
w=came	66 -48 -60 -73
w=ceremony	37 -22 -30 -12
w=chaired	50 -26 -23 -31
w=chat	32 -22 -15 -24
w=come	25 -13 -18 -27
w=commemoration	35 -25 -29 -35
w=conclave	22 -15 -12 -18
w=confer	-1 22 -39 -37
w=conference	52 -64 -8 -61
w=conferred	53 -22 -30 -52
w=congress	-32 22 -10 -63
w=consultation	-13 -16 -13 14
w=consultations	-39 41 -39 -33
w=convene	-35 31 -1 -36
w=convened	64 -33 -38 -49
w=conversation	16 -10 -8 -14
w=council	69 -27 -56 -46
w=court	44 -38 -30 -39
w=day	-14 16 -18 -11
w=debate	-46 41 -10 -35
w=delegation	37 -42 -23 -27
w=dialogue	24 -33 3 -34
w=dine	-21 23 -10 -11
w=dined	5 -19 -27 9
w=dines	-28 32 -19 -3
w=dining	-14 -16 -10 15
w=dinner	6 -50 -21 4
w=discuss	-44 42 -24 -28
w=discussed	11 -2 -4 -5
w=discussions	48 -33 -28 -34
w=drove	31 -24 -20 -34
w=embracing	16 -9 -12 -13
w=encounter	-6 14 -5 -3
w=enthronement	28 -7 -8 -24
w=exchange	22 -13 -21 -20
w=face	-5 -2 4 -11
w=faced	52 -23 -27 -50
w=flew	40 -27 -23 -40
w=follow	-38 34 -18 -19
w=fono	37 -32 -28 -37
w=forum	-23 7 10 -23
w=funeral	45 -40 -35 -46
w=gather	-14 20 -13 -14
w=gathered	61 -29 -30 -38
w=gathering	-16 29 -49 -7
w=gathers	-15 30 -35 -43
w=gave	51 -30 -16 -46
w=goes	-50 51 -53 -47
w=greeted	46 -36 -30 -53
w=handover	-29 -18 28 -16
w=hear	-17 46 -14 -36
w=heard	59 -64 -16 -90
w=hearing	-4 43 -49 -92
w=hearings	42 -40 -34 -32
w=held	-13 -35 -30 21
w=hold	15 1 -27 -12
w=holds	-32 30 -21 -16
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
w=jirga	19 -7 -8 -9
w=join	35 -26 -36 -41
w=joined	80 -68 -37 -50
w=link	20 -11 -9 -25
w=linked	20 -11 -8 -4
w=lunch	-17 33 -43 -21
w=lunched	63 -50 -30 -42
w=luncheon	35 -39 -28 -10
w=mass	-16 -21 20 -32
w=meal	19 -25 -11 -15
w=mediation	-28 -21 31 -20
w=meet	-37 -4 -52 31
w=meeting	-3 -16 -11 -29
w=meetings	35 -30 -30 -25
w=meets	-72 69 -41 -37
w=met	35 -72 -65 10
w=mission	38 -25 -29 -29
w=national	55 -45 -35 -54
w=negotiated	17 -6 -8 -9
w=negotiations	26 -19 -15 -19
w=open	-5 16 -10 -2
w=opened	30 -14 -9 -19
w=opening	-18 28 -50 -53
w=panel	-13 22 -24 -23
w=parley	37 -39 -24 -14
w=party	-2 -19 -51 14
w=phone	-19 -15 -11 20
w=present	68 -49 -49 -61
w=presided	15 -7 -6 -4
w=pull-aside	32 -14 -29 -30
w=questioned	57 -16 -25 -58
w=ran	69 -61 -38 -70
w=reading	55 -58 -47 -53
w=received	82 -20 -32 -59
w=receives	-44 48 -41 -58
w=reception	32 -25 -13 -32
w=reconvened	22 -3 -20 -11
w=retreat	0 0 9 -67
w=round	38 8 -62 -38
w=sat	64 -74 -41 -44
w=saw	76 -58 -35 -66
w=see	-32 -12 30 -39
w=seen	-18 -13 -18 18
w=session	7 -13 8 -65
w=shared	33 -32 -19 -30
w=shook	68 -59 -15 -57
w=shuttled	15 -2 -6 -8
w=signed	41 -41 -23 -26
w=signing	57 -19 -43 -50
w=sit	39 -26 -44 -56
w=sits	-6 31 -8 -26
w=sitting	0 -22 -37 3
w=speak	-5 11 -5 -1
w=spoke	90 -52 -30 -95
w=squeezed	36 -23 -26 -37
w=summit	24 13 -49 -40
w=summoned	66 -25 -46 -36
w=supper	37 -29 -41 -23
w=synod	27 -11 -20 -17
w=table	21 -12 -26 -29
w=talk	-15 19 -28 -15
w=talked	-51 -47 -56 53
w=talking	48 -40 -47 -29
w=talks	24 -1 -44 -45
w=tea	42 -30 -45 -37
w=telephone	-18 24 -46 -36
w=telephoned	58 -44 -30 -49
w=third	-22 -20 21 -7
w=together	-4 -43 -35 10
w=toured	50 -19 -22 -37
w=town-hall	-27 24 -11 -11
w=travel	-5 14 -6 -6
w=travelled	19 -9 -15 -12
w=trial	40 -34 -39 -25
w=trip	31 -28 -9 -37
w=unclear	-10 -8 -7 10
w=video	34 -22 -15 -28
w=vigil	25 -29 -15 -16
w=visit	10 -19 2 -34
w=visited	54 -40 -8 -69
w=voted	35 -22 -25 -32
w=welcomed	84 -46 -30 -80
w=welcomes	50 -64 -15 -46
w=went	25 -16 -6 -15
w=withdrew	62 -54 -41 -57`;
/** Weights of the place classifier. */
export const PLACE = `no yes
attribute	89 -89
between	31 -31
bracket	27 -27
clauses=0|after	-34 34
clauses=0|before	-26 26
clauses=1|before	22 -22
clauses=2|before	26 -26
dateline	-61 61
dateline-capitals	-48 48
head=#|at	-37 37
head=,|at	23 -23
head=,|for	32 -32
head=,|of	64 -64
head=;|from	21 -21
head=<date>|at	-34 34
head=<date>|between	17 -17
head=<date>|from	31 -31
head=<number>|near	28 -28
head=<organisation>|at	-15 15
head=<organisation>|in	-20 20
head=<person>|at	-20 20
head=<person>|for	21 -21
head=<person>|from	15 -15
head=<person>|of	34 -34
head=<person>|to	-32 32
head=<place>|of	-17 17
head=<place>|on	-42 42
head=<place>|to	-27 27
head=<place>|with	30 -30
head=<quote>|in	-28 28
head=acacia|at	-24 24
head=across|from	-37 37
head=again|in	-22 22
head=aid|to	31 -31
head=alon|to	25 -25
head=ambassador|in	40 -40
head=ambassador|of	38 -38
head=announc|in	20 -20
head=apolog|from	21 -21
head=appeal|in	-17 17
head=appear|in	-22 22
head=archbishop|of	38 -38
head=ash|in	31 -31
head=ask|to	-19 19
head=assembl|in	-22 22
head=back|from	-18 18
head=back|in	17 -17
head=back|over	23 -23
head=bakeri|in	-27 27
head=banker|from	48 -48
head=banquet|in	-36 36
head=barbecu|in	24 -24
head=bargain|at	-25 25
head=base|near	16 -16
head=bed|in	38 -38
head=been|to	-24 24
head=begun|in	-21 21
head=be|in	48 -48
head=bishop|of	35 -35
head=board|in	-21 21
head=bowl|for	17 -17
head=bridg|at	61 -61
head=bupati|of	-33 33
head=buyout|in	-35 35
head=bu|in	-31 31
head=calendar|of	-28 28
head=call|from	39 -39
head=call|to	41 -41
head=came|from	-17 17
head=carriag|at	-21 21
head=cathedr|of	-39 39
head=ceremoni|in	-30 30
head=chair|from	18 -18
head=chemist|from	27 -27
head=clinic|in	35 -35
head=close|in	-25 25
head=co-chair|by	21 -21
head=coach|in	24 -24
head=colleagu|from	28 -28
head=committe|of	33 -33
head=compani|in	18 -18
head=confer|in	-22 22
head=congress|in	-26 26
head=connect|at	32 -32
head=consul|of	35 -35
head=conven|by	26 -26
head=conven|in	21 -21
head=convers|in	35 -35
head=cook|from	15 -15
head=cooper|in	-18 18
head=council|in	17 -17
head=courtroom|in	-31 31
head=courtyard|at	-47 47
head=court|in	-24 24
head=court|on	-33 33
head=cousin|in	30 -30
head=custodi|in	33 -33
head=datu|of	31 -31
head=dawn|in	26 -26
head=debat|in	-19 19
head=deleg|in	29 -29
head=deleg|of	27 -27
head=dine|at	16 -16
head=dine|in	42 -42
head=dinghi|off	-22 22
head=dinner|in	25 -25
head=dinner|with	28 -28
head=director|of	31 -31
head=disput|with	15 -15
head=district|in	40 -40
head=donor|in	41 -41
head=door|at	-25 25
head=dormitori|in	-26 26
head=down|to	23 -23
head=draw|in	-28 28
head=driver|in	-29 29
head=duke|of	38 -38
head=east|of	37 -37
head=elder|in	36 -36
head=elder|of	26 -26
head=emigr|to	28 -28
head=emir|of	37 -37
head=euro|for	40 -40
head=execut|of	34 -34
head=exhum|in	38 -38
head=expect|in	-24 24
head=fair|near	-25 25
head=farmer|in	37 -37
head=farmer|of	41 -41
head=farm|near	-30 30
head=farm|outside	-24 24
head=fire|at	34 -34
head=fled|to	26 -26
head=flight|in	29 -29
head=fli|to	-18 18
head=flown|to	55 -55
head=fly|to	-23 23
head=fog|in	32 -32
head=foot|near	-28 28
head=foreseen|in	22 -22
head=forum|in	25 -25
head=from|across	24 -24
head=garden|of	-28 28
head=gather|in	-34 34
head=gavel|of	35 -35
head=gener|of	45 -45
head=glass|at	-21 21
head=gone|to	31 -31
head=governor|of	71 -71
head=go|to	26 -26
head=guarante|for	39 -39
head=guest|from	16 -16
head=guitarist|from	22 -22
head=half|of	30 -30
head=hear|in	-33 33
head=home|in	-38 38
head=hospit|in	-36 36
head=host|in	-20 20
head=hotel|in	-28 28
head=hour|in	21 -21
head=hous|in	-24 24
head=iftar|in	-20 20
head=indaba|in	-23 23
head=initial|in	-15 15
head=inquiri|into	39 -39
head=invit|of	20 -20
head=invit|to	-28 28
head=in|from	24 -24
head=in|to	-32 32
head=island|of	-25 25
head=italian|at	-18 18
head=it|in	20 -20
head=labor|at	33 -33
head=labour|of	25 -25
head=ladi|of	-23 23
head=land|at	36 -36
head=land|in	32 -32
head=leader|from	36 -36
head=leader|of	25 -25
head=lead|at	-30 30
head=leak|off	24 -24
head=leav|in	21 -21
head=left|for	33 -33
head=librarian|of	34 -34
head=lift|in	15 -15
head=lighthous|at	-32 32
head=line|from	35 -35
head=link|from	21 -21
head=live|in	17 -17
head=lunch|at	-29 29
head=lunch|in	20 -20
head=mahanayak|of	-42 42
head=maker|from	39 -39
head=man|in	41 -41
head=mass|in	24 -24
head=meal|in	-17 17
head=meet|at	47 -47
head=mellah|of	-38 38
head=merchant|from	23 -23
head=met|at	-19 19
head=met|on	-23 23
head=mill|at	-17 17
head=miner|in	-28 28
head=miner|to	-26 26
head=ministri|in	-27 27
head=minist|of	59 -59
head=monasteri|near	-30 30
head=more|in	-17 17
head=mosqu|in	-38 38
head=mufti|of	-35 35
head=nation|of	41 -41
head=negoti|from	22 -22
head=negoti|in	-21 21
head=now|in	44 -44
head=nuncio|in	34 -34
head=offici|in	27 -27
head=offic|on	-32 32
head=oligarch|off	18 -18
head=onli|in	-33 33
head=on|in	-24 24
head=on|to	19 -19
head=open|in	-34 34
head=organis|in	-24 24
head=other|in	31 -31
head=out|from	30 -30
head=out|in	-20 20
head=owner|in	-30 30
head=pact|in	-18 18
head=parliament|in	-32 32
head=parliament|of	37 -37
head=parti|in	16 -16
head=partner|in	38 -38
head=peopl|in	-22 22
head=pipe|near	38 -38
head=plane|in	32 -32
head=plan|for	20 -20
head=plan|in	-32 32
head=pond|near	-20 20
head=poor|in	-21 21
head=port|of	-24 24
head=prai|in	29 -29
head=prefect|of	34 -34
head=presid|of	70 -70
head=press|in	-15 15
head=priest|of	-30 30
head=question|in	-29 29
head=rang|outside	-21 21
head=rate-sett|in	-20 20
head=receiv|at	18 -18
head=recept|at	-16 16
head=reconven|in	-26 26
head=recov|in	26 -26
head=remain|in	31 -31
head=report|in	33 -33
head=repres|of	23 -23
head=request|of	41 -41
head=restaur|in	-17 17
head=restaur|near	-16 16
head=resum|in	-24 24
head=retreat|at	-20 20
head=river|at	-21 21
head=road|to	27 -27
head=room|at	-29 29
head=round|in	-27 27
head=said|in	-21 21
head=sail|for	20 -20
head=sat|in	-25 25
head=scandal|in	-46 46
head=school|at	-24 24
head=school|in	-23 23
head=scientist|in	-29 29
head=seen|in	-32 32
head=seminari|in	-32 32
head=session|at	-23 23
head=session|of	28 -28
head=session|on	34 -34
head=set|in	36 -36
head=shehu|of	41 -41
head=shoot|at	30 -30
head=shop|in	31 -31
head=sign|in	-16 16
head=sit|in	-34 34
head=soldier|in	-24 24
head=south|of	43 -43
head=speaker|at	47 -47
head=spokeswoman|in	39 -39
head=spoke|for	20 -20
head=stage|in	17 -17
head=stai|in	51 -51
head=start|in	-32 32
head=still|in	31 -31
head=still|outside	19 -19
head=stool|of	33 -33
head=strand|at	27 -27
head=striker|in	-17 17
head=stuck|at	27 -27
head=stuck|in	38 -38
head=sultan|of	56 -56
head=summit|in	28 -28
head=summon|to	-19 19
head=superior|in	28 -28
head=supervisor|in	-30 30
head=surgeri|in	30 -30
head=tabl|in	-36 36
head=talk|from	27 -27
head=talk|in	32 -32
head=talk|of	30 -30
head=termin|in	-28 28
head=them|from	23 -23
head=three|from	-42 42
head=togeth|at	-26 26
head=togeth|in	-32 32
head=togeth|to	-18 18
head=tower|at	16 -16
head=town|of	-27 27
head=tradit|in	-19 19
head=train|from	24 -24
head=train|in	23 -23
head=travel|from	26 -26
head=travel|in	33 -33
head=travel|to	-20 20
head=trawler|off	-22 22
head=trip|to	-16 16
head=twice|in	-27 27
head=up|in	40 -40
head=up|to	-18 18
head=veranda|in	-17 17
head=verdict|in	-31 31
head=villag|of	-32 32
head=visitor|from	17 -17
head=vote|in	30 -30
head=water|in	-19 19
head=wed|in	42 -42
head=week|of	23 -23
head=were|in	-18 18
head=women|of	40 -40
head=wreath|at	-23 23
head=wrestler|in	-24 24
head=written|in	32 -32
head=yacht|off	-20 20
heads-text	-30 30
in-title	-16 16
located|false	20 -20
located|true	-48 48
many:mine=false|owner=false	56 -56
many:mine=true|owner=false	58 -58
many:mine=true|owner=true	-53 53
many:near=-1	-30 30
many:near=-11-20	88 -88
many:near=-2	24 -24
many:near=-3	68 -68
many:near=-4-6	30 -30
many:near=-7-10	23 -23
many:near=0:-11-20	16 -16
many:near=0:-4-6	-44 44
many:near=0:-7-10	33 -33
many:near=0:2	-35 35
many:near=0:3	-74 74
many:near=0:4-6	-33 33
many:near=0:7-10	-22 22
many:near=1	58 -58
many:near=11-20	28 -28
many:near=2	96 -96
many:near=3	39 -39
many:near=4-6	26 -26
n=#	-33 33
n=&	26 -26
n='s	64 -64
n=(	-39 39
n=)	38 -38
n=:	-19 19
n=;	24 -24
n=<date>	-50 50
n=<person>	15 -15
n=<quote>	27 -27
n=after	37 -37
n=agreed	46 -46
n=and	26 -26
n=are	62 -62
n=asked	28 -28
n=at	36 -36
n=bakery	28 -28
n=bank	23 -23
n=banker	21 -21
n=barracks	-26 26
n=between	-33 33
n=bookshop	34 -34
n=bridge	-27 27
n=briefed	-37 37
n=burns	22 -22
n=by	16 -16
n=called	-30 30
n=came	21 -21
n=castle	-16 16
n=cement	-23 23
n=chaired	20 -20
n=chamber	47 -47
n=city	-43 43
n=closed	30 -30
n=cobalt	29 -29
n=councillor	15 -15
n=countries	37 -37
n=crossed	28 -28
n=crossing	-37 37
n=dailies	32 -32
n=dam	38 -38
n=dealer	24 -24
n=decides	23 -23
n=defended	-43 43
n=describe	27 -27
n=did	-33 33
n=diner	-29 29
n=dinner	-33 33
n=district	52 -52
n=drove	26 -26
n=eats	26 -26
n=empty-handed	-26 26
n=envoy	32 -32
n=every	-21 21
n=fell	48 -48
n=floods	38 -38
n=for	-41 41
n=from	-20 20
n=gathering	-25 25
n=geologists	29 -29
n=governor	29 -29
n=governors	34 -34
n=had	48 -48
n=has	24 -24
n=have	-30 30
n=headquarters	-33 33
n=heard	-21 21
n=holding	32 -32
n=home	-22 22
n=hospital	-33 33
n=hosted	-26 26
n=hotel	-29 29
n=in	-23 23
n=insist	36 -36
n=investors	-28 28
n=is	-22 22
n=its	42 -42
n=itself	42 -42
n=jail	39 -39
n=leaders	41 -41
n=led	33 -33
n=line	41 -41
n=master	27 -27
n=may	33 -33
n=met	46 -46
n=mine	43 -43
n=minister	34 -34
n=mission	29 -29
n=must	-15 15
n=navies	34 -34
n=never	29 -29
n=newspapers	26 -26
n=night	22 -22
n=on	-52 52
n=one	-33 33
n=opened	-15 15
n=packed	-28 28
n=paid	-42 42
n=palace	40 -40
n=parish	21 -21
n=perch	28 -28
n=port	23 -23
n=premier	28 -28
n=press	-20 20
n=prison	-21 21
n=regional	38 -38
n=replied	32 -32
n=said	17 -17
n=sat	19 -19
n=says	43 -43
n=selectboard	-27 27
n=sent	29 -29
n=set	-23 23
n=showground	-40 40
n=signed	-35 35
n=still	41 -41
n=summit	31 -31
n=takes	32 -32
n=that	46 -46
n=they	-30 30
n=this	-36 36
n=tour	43 -43
n=transport	17 -17
n=travelled	33 -33
n=until	-25 25
n=walked	39 -39
n=want	-29 29
n=when	61 -61
n=where	-46 46
n=will	30 -30
n=with	-36 36
n=without	-37 37
n=won't	-25 25
n=—	37 -37
near=-1	-20 20
near=-11-20	88 -88
near=-3	68 -68
near=-4-6	30 -30
near=-7-10	23 -23
near=0:-21+	21 -21
near=0:2	-37 37
near=0:21+	41 -41
near=0:3	-26 26
near=0:4-6	-29 29
near=0:7-10	-16 16
near=11-20	28 -28
near=2	72 -72
near=3	50 -50
near=4-6	23 -23
one:near=-2	-65 65
one:near=0:-21+	31 -31
one:near=0:-4-6	25 -25
one:near=0:2	-22 22
one:near=0:21+	55 -55
one:near=1	-24 24
one:near=2	44 -44
one:near=3	39 -39
owns	64 -64
p2=# <date>	32 -32
p2=# <quote>	26 -26
p2=# at	-37 37
p2=# four	34 -34
p2=# ten	29 -29
p2=# the	46 -46
p2=, and	47 -47
p2=, at	23 -23
p2=, for	32 -32
p2=, of	64 -64
p2=, said	19 -19
p2=, saw	26 -26
p2=, the	23 -23
p2=, where	17 -17
p2=, while	23 -23
p2=; from	21 -21
p2=<date> ,	33 -33
p2=<date> :	15 -15
p2=<date> at	-34 34
p2=<date> between	17 -17
p2=<date> from	31 -31
p2=<date> the	36 -36
p2=<number> near	28 -28
p2=<organisation> ,	-43 43
p2=<organisation> and	32 -32
p2=<organisation> at	-15 15
p2=<organisation> in	-20 20
p2=<person> (	27 -27
p2=<person> ,	25 -25
p2=<person> ;	33 -33
p2=<person> and	51 -51
p2=<person> at	-20 20
p2=<person> closed	30 -30
p2=<person> for	21 -21
p2=<person> from	15 -15
p2=<person> met	17 -17
p2=<person> of	34 -34
p2=<person> thanked	25 -25
p2=<person> to	-32 32
p2=<person> walet	33 -33
p2=<person> welcomed	23 -23
p2=<place> :	56 -56
p2=<place> ;	24 -24
p2=<place> of	-17 17
p2=<place> on	-42 42
p2=<place> to	-27 27
p2=<place> with	30 -30
p2=<quote> asked	15 -15
p2=<quote> in	-28 28
p2=about the	38 -38
p2=acacia at	-24 24
p2=across from	-37 37
p2=again in	-22 22
p2=aides to	31 -31
p2=alone to	25 -25
p2=ambassador in	46 -46
p2=ambassadors in	-38 38
p2=ambassadors of	38 -38
p2=and the	52 -52
p2=announced in	20 -20
p2=apologies from	21 -21
p2=appeal in	-17 17
p2=appeared in	-22 22
p2=archbishop of	38 -38
p2=as the	34 -34
p2=ash in	31 -31
p2=asked to	-19 19
p2=assemble in	-18 18
p2=assembly in	-26 26
p2=at a	-29 29
p2=at his	-16 16
p2=at the	-86 86
p2=back from	-18 18
p2=back in	17 -17
p2=back over	23 -23
p2=back the	-28 28
p2=bakery in	-27 27
p2=banker from	48 -48
p2=banquet in	-36 36
p2=barbecue in	24 -24
p2=bargaining at	-25 25
p2=base near	16 -16
p2=be in	48 -48
p2=bed in	38 -38
p2=been to	-24 24
p2=begun in	-21 21
p2=bishop of	36 -36
p2=bishops of	26 -26
p2=board in	-21 21
p2=bowls for	17 -17
p2=bridge at	61 -61
p2=bupati of	-33 33
p2=bus in	-31 31
p2=buses reached	-16 16
p2=buyouts in	-35 35
p2=by evening	16 -16
p2=calendar of	-28 28
p2=call from	39 -39
p2=called to	41 -41
p2=came from	-17 17
p2=carriage at	-21 21
p2=cathedral of	-39 39
p2=ceremony in	-30 30
p2=chair ,	20 -20
p2=chair ;	23 -23
p2=chaired ;	26 -26
p2=chaired from	18 -18
p2=chemist from	27 -27
p2=clear whether	25 -25
p2=clearing house	26 -26
p2=clinic in	35 -35
p2=close the	28 -28
p2=closed in	-25 25
p2=co-chaired by	21 -21
p2=coaching in	24 -24
p2=colleague from	28 -28
p2=committee of	33 -33
p2=companies in	18 -18
p2=conference in	-22 22
p2=congress in	-26 26
p2=connection at	32 -32
p2=consul of	35 -35
p2=consultation in	17 -17
p2=consultations in	-15 15
p2=convened by	26 -26
p2=convened in	24 -24
p2=conversations in	35 -35
p2=cooks from	15 -15
p2=cooperatives in	-18 18
p2=council in	17 -17
p2=court in	-24 24
p2=court on	-33 33
p2=courtroom in	-31 31
p2=courtyard at	-47 47
p2=cousin in	30 -30
p2=custody in	33 -33
p2=datu of	31 -31
p2=dawn in	26 -26
p2=debate in	-19 19
p2=delegate of	27 -27
p2=delegation in	29 -29
p2=dines at	16 -16
p2=dinghy off	-22 22
p2=dining in	42 -42
p2=dinner in	25 -25
p2=dinner with	28 -28
p2=directors of	31 -31
p2=dispute with	15 -15
p2=disputed :	17 -17
p2=districts in	40 -40
p2=donors in	41 -41
p2=door at	-25 25
p2=dormitory in	-26 26
p2=down to	23 -23
p2=draw in	-28 28
p2=drivers in	-29 29
p2=duke of	38 -38
p2=east of	37 -37
p2=eats ,	23 -23
p2=elders in	36 -36
p2=elders of	26 -26
p2=emigrated to	28 -28
p2=emir of	37 -37
p2=ended a	29 -29
p2=euros for	40 -40
p2=exhumations in	38 -38
p2=expected in	-24 24
p2=fair near	-25 25
p2=far as	31 -31
p2=farm near	-30 30
p2=farm outside	-24 24
p2=farmer in	37 -37
p2=farmer of	41 -41
p2=fighting round	26 -26
p2=fired at	34 -34
p2=fled to	26 -26
p2=flies to	-18 18
p2=flight in	29 -29
p2=flown to	55 -55
p2=fly to	-23 23
p2=fog in	32 -32
p2=foot near	-28 28
p2=for the	36 -36
p2=for whom	21 -21
p2=foreseen in	22 -22
p2=forum in	25 -25
p2=from across	24 -24
p2=from occupied	22 -22
p2=from three	34 -34
p2=galleries ,	28 -28
p2=garden of	-28 28
p2=gather in	-28 28
p2=gathers in	-38 38
p2=gavel of	35 -35
p2=general of	45 -45
p2=glass at	-21 21
p2=go to	26 -26
p2=gone to	31 -31
p2=governor of	68 -68
p2=governors of	15 -15
p2=guarantees for	39 -39
p2=guest from	16 -16
p2=guests were	32 -32
p2=guitarist from	22 -22
p2=had met	28 -28
p2=half of	30 -30
p2=have visited	-24 24
p2=hearing in	-33 33
p2=home in	-38 38
p2=hospital in	-36 36
p2=hosted ;	21 -21
p2=hosted in	-20 20
p2=hosted two	29 -29
p2=hotel in	-28 28
p2=hours in	21 -21
p2=house in	-24 24
p2=how far	30 -30
p2=iftar in	-20 20
p2=in from	24 -24
p2=in the	-47 47
p2=in to	-32 32
p2=indaba in	-23 23
p2=initialled in	-15 15
p2=inquiry into	39 -39
p2=invitation of	20 -20
p2=invitation to	50 -50
p2=invited to	-36 36
p2=island of	-25 25
p2=it in	20 -20
p2=italian at	-18 18
p2=known as	27 -27
p2=labor at	33 -33
p2=labourers of	25 -25
p2=lady of	-23 23
p2=land at	36 -36
p2=landed in	32 -32
p2=lead at	-30 30
p2=leader of	25 -25
p2=leaders from	36 -36
p2=leaking off	24 -24
p2=leave in	21 -21
p2=left for	33 -33
p2=librarians of	34 -34
p2=lift in	15 -15
p2=lighthouse at	-32 32
p2=line from	35 -35
p2=link from	21 -21
p2=lives in	17 -17
p2=ludvik closed	21 -21
p2=lunch at	-29 29
p2=lunched in	22 -22
p2=mahanayake of	-42 42
p2=maker from	39 -39
p2=man in	41 -41
p2=manager ,	29 -29
p2=mass in	24 -24
p2=mayor of	-18 18
p2=mayors of	61 -61
p2=meal in	-17 17
p2=meet at	47 -47
p2=meet in	28 -28
p2=meeting in	-20 20
p2=meets in	-34 34
p2=mellah of	-38 38
p2=merchants from	23 -23
p2=met at	-19 19
p2=met on	-23 23
p2=mill at	-17 17
p2=miners in	-28 28
p2=miners to	-26 26
p2=minister of	43 -43
p2=ministers of	46 -46
p2=ministry in	-27 27
p2=monastery near	-30 30
p2=more in	-17 17
p2=mosque in	-38 38
p2=mufti of	-35 35
p2=nations of	41 -41
p2=negotiations from	22 -22
p2=negotiations in	-21 21
p2=never left	29 -29
p2=next comes	38 -38
p2=next is	-18 18
p2=now in	44 -44
p2=numbers ;	20 -20
p2=nuncio in	34 -34
p2=of the	58 -58
p2=office ,	28 -28
p2=office in	20 -20
p2=office on	-32 32
p2=officers in	-37 37
p2=officials in	27 -27
p2=oligarch off	18 -18
p2=on <date>	25 -25
p2=on in	-28 28
p2=on the	50 -50
p2=on to	19 -19
p2=one in	32 -32
p2=only in	-33 33
p2=open in	-29 29
p2=opened in	-15 15
p2=order ,	27 -27
p2=organisations in	-24 24
p2=other in	31 -31
p2=out from	30 -30
p2=out in	-20 20
p2=out the	-33 33
p2=over the	41 -41
p2=owners in	-30 30
p2=pact in	-18 18
p2=parliament of	37 -37
p2=parliaments in	-32 32
p2=partners in	38 -38
p2=party in	16 -16
p2=patrol the	21 -21
p2=people in	-22 22
p2=pipe near	38 -38
p2=place :	-30 30
p2=plane in	32 -32
p2=planned for	20 -20
p2=planned in	-32 32
p2=pond near	-20 20
p2=poor in	-21 21
p2=port of	-24 24
p2=prairie &	23 -23
p2=prayed in	29 -29
p2=prefect of	34 -34
p2=presidency of	27 -27
p2=president of	53 -53
p2=presidents of	42 -42
p2=press in	-15 15
p2=priest of	-30 30
p2=questions in	-29 29
p2=range outside	-21 21
p2=rate-setters in	-20 20
p2=received at	18 -18
p2=reception at	-16 16
p2=reconvene in	-26 26
p2=recovering in	26 -26
p2=remained in	31 -31
p2=reopen the	-33 33
p2=report in	30 -30
p2=reporters in	32 -32
p2=representatives of	23 -23
p2=request of	41 -41
p2=restaurant in	-17 17
p2=restaurant near	-16 16
p2=resume in	-24 24
p2=retreat at	-20 20
p2=river at	-21 21
p2=road :	17 -17
p2=road to	27 -27
p2=room at	-29 29
p2=round in	-27 27
p2=said in	-21 21
p2=said that	22 -22
p2=sails for	20 -20
p2=samba school	28 -28
p2=sat in	-25 25
p2=scandal in	-46 46
p2=school at	-24 24
p2=school in	-23 23
p2=scientists in	-29 29
p2=seen in	-32 32
p2=seminary in	-32 32
p2=session ,	-44 44
p2=session at	-23 23
p2=session of	28 -28
p2=session on	34 -34
p2=set in	36 -36
p2=shehu of	41 -41
p2=sheikhs ,	23 -23
p2=shooting at	30 -30
p2=shop in	31 -31
p2=signed in	-20 20
p2=signing in	18 -18
p2=silence ;	15 -15
p2=since the	25 -25
p2=sits in	-34 34
p2=soldiers in	-24 24
p2=south of	43 -43
p2=speaker at	47 -47
p2=spoke for	20 -20
p2=spokeswoman in	39 -39
p2=stage in	17 -17
p2=start in	-32 32
p2=stayed in	51 -51
p2=still in	31 -31
p2=still outside	19 -19
p2=stool of	33 -33
p2=stop in	39 -39
p2=stops in	-28 28
p2=stranded at	27 -27
p2=strikers in	-17 17
p2=stuck at	27 -27
p2=stuck in	38 -38
p2=sultan of	56 -56
p2=summit in	28 -28
p2=summoned to	-19 19
p2=superior in	28 -28
p2=supervisors in	-30 30
p2=surgery in	30 -30
p2=surprise ,	20 -20
p2=table in	-36 36
p2=table that	26 -26
p2=talk of	30 -30
p2=talks from	27 -27
p2=talks in	32 -32
p2=telephone ,	25 -25
p2=terminal in	-28 28
p2=thanked the	24 -24
p2=that left	31 -31
p2=the nameplate	31 -31
p2=the old	28 -28
p2=the same	25 -25
p2=the shrinking	30 -30
p2=the six	28 -28
p2=them from	23 -23
p2=there were	22 -22
p2=three from	-42 42
p2=to leave	19 -19
p2=to see	22 -22
p2=to the	-64 64
p2=together at	-26 26
p2=together in	-32 32
p2=together to	-18 18
p2=tower at	16 -16
p2=town of	-27 27
p2=traditions in	-19 19
p2=train from	24 -24
p2=training in	23 -23
p2=travel to	-22 22
p2=travelled from	26 -26
p2=travelling in	33 -33
p2=trawler off	-22 22
p2=trip to	-16 16
p2=twice in	-27 27
p2=up in	40 -40
p2=up the	23 -23
p2=up to	-18 18
p2=veranda in	-17 17
p2=verdict in	-31 31
p2=village of	-32 32
p2=villages above	-16 16
p2=visitor from	17 -17
p2=vote in	30 -30
p2=water in	-19 19
p2=wedding in	42 -42
p2=week of	23 -23
p2=were in	-18 18
p2=when the	-37 37
p2=who heads	19 -19
p2=women of	40 -40
p2=wreath ,	65 -65
p2=wreath at	-23 23
p2=wrestlers in	-24 24
p2=written in	32 -32
p2=yacht off	-20 20
p2=— visited	-21 21
p=#|mine=false|false	32 -32
p=&	23 -23
p=(	27 -27
p=(|mine=true|true	27 -27
p=,|mine=true|true	16 -16
p=-	27 -27
p=-|mine=true|true	27 -27
p=:|mine=false|false	25 -25
p=:|mine=false|true	-30 30
p=:|mine=true|true	54 -54
p=;	48 -48
p=;|mine=false|false	22 -22
p=;|mine=false|true	30 -30
p=;|mine=true|true	37 -37
p=<date>	42 -42
p=<date>|mine=true|true	39 -39
p=<person>	23 -23
p=<person>|mine=false|false	48 -48
p=<person>|mine=true|true	16 -16
p=<quote>	26 -26
p=<quote>|mine=false|false	24 -24
p=above	-16 16
p=above|mine=true|true	-16 16
p=across	24 -24
p=across|mine=true|true	24 -24
p=and	17 -17
p=and|mine=true|false	35 -35
p=and|mine=true|true	25 -25
p=as	39 -39
p=asked	15 -15
p=asked|mine=true|true	15 -15
p=as|mine=false|false	17 -17
p=as|mine=false|true	37 -37
p=at	-23 23
p=at|mine=false|false	16 -16
p=at|mine=false|true	-39 39
p=at|mine=true|true	-21 21
p=a|mine=false|false	36 -36
p=a|mine=false|true	26 -26
p=a|mine=true|true	-22 22
p=between	27 -27
p=between|mine=true|true	27 -27
p=by	41 -41
p=by|mine=true|true	33 -33
p=closed	36 -36
p=closed|mine=false|false	25 -25
p=closed|mine=true|true	26 -26
p=comes	38 -38
p=comes|mine=false|false	25 -25
p=comes|mine=true|true	25 -25
p=evening	16 -16
p=evening|mine=true|true	16 -16
p=far	30 -30
p=far|mine=false|false	16 -16
p=far|mine=true|true	23 -23
p=for	28 -28
p=for|mine=false|true	65 -65
p=for|mine=true|true	31 -31
p=four	34 -34
p=four|mine=false|false	17 -17
p=four|mine=true|true	26 -26
p=from	24 -24
p=from|mine=false|true	74 -74
p=from|mine=true|false	37 -37
p=heads	19 -19
p=heads|mine=true|true	19 -19
p=his	-16 16
p=his|mine=false|false	43 -43
p=house	26 -26
p=house|mine=false|false	23 -23
p=into|mine=false|false	75 -75
p=into|mine=false|true	45 -45
p=into|mine=true|true	-41 41
p=in|mine=false|false	48 -48
p=in|mine=false|true	-17 17
p=in|mine=true|false	48 -48
p=in|mine=true|true	-63 63
p=is	-18 18
p=is|mine=false|false	-22 22
p=is|mine=false|true	42 -42
p=leave	19 -19
p=leave|mine=true|true	19 -19
p=left	48 -48
p=left|mine=false|false	18 -18
p=left|mine=false|true	43 -43
p=met	30 -30
p=met|mine=true|true	28 -28
p=nameplate	31 -31
p=nameplate|mine=false|false	27 -27
p=near	-29 29
p=near|mine=false|false	51 -51
p=near|mine=false|true	28 -28
p=near|mine=true|true	-47 47
p=new|mine=false|false	44 -44
p=new|mine=false|true	-35 35
p=occupied	22 -22
p=occupied|mine=false|true	22 -22
p=of	22 -22
p=off|mine=false|false	53 -53
p=off|mine=false|true	19 -19
p=off|mine=true|true	-37 37
p=of|mine=false|true	45 -45
p=of|mine=true|false	19 -19
p=old	28 -28
p=old|mine=true|true	28 -28
p=on|mine=false|false	59 -59
p=outside	-20 20
p=outside|mine=false|true	19 -19
p=outside|mine=true|true	-33 33
p=over	27 -27
p=over|mine=false|false	24 -24
p=over|mine=false|true	19 -19
p=reached	-16 16
p=reached|mine=false|false	-27 27
p=reached|mine=false|true	47 -47
p=round	26 -26
p=round|mine=false|false	22 -22
p=said	19 -19
p=said|mine=false|true	15 -15
p=same	25 -25
p=same|mine=true|true	25 -25
p=saw	26 -26
p=saw|mine=true|true	24 -24
p=school	28 -28
p=school|mine=false|false	19 -19
p=see	22 -22
p=see|mine=true|true	22 -22
p=shrinking	30 -30
p=shrinking|mine=true|true	30 -30
p=six	28 -28
p=six|mine=false|false	15 -15
p=six|mine=true|true	27 -27
p=ten	29 -29
p=thanked	25 -25
p=thanked|mine=false|false	22 -22
p=that	32 -32
p=that|mine=false|true	22 -22
p=that|mine=true|true	24 -24
p=the|mine=false|false	81 -81
p=the|mine=true|true	-27 27
p=three	34 -34
p=three|mine=true|true	27 -27
p=to	-41 41
p=to|mine=false|false	125 -125
p=to|mine=true|true	-90 90
p=two	29 -29
p=two|mine=true|true	29 -29
p=visited	-33 33
p=visited|mine=true|true	-33 33
p=visit|mine=false|false	44 -44
p=visit|mine=true|true	-29 29
p=walet	33 -33
p=walet|mine=false|false	19 -19
p=welcomed	23 -23
p=welcomed|mine=true|true	23 -23
p=were	33 -33
p=were|mine=false|false	22 -22
p=were|mine=false|true	16 -16
p=were|mine=true|true	28 -28
p=when|mine=true|true	35 -35
p=where	17 -17
p=where|mine=true|true	17 -17
p=whether	27 -27
p=whether|mine=true|true	25 -25
p=while	23 -23
p=while|mine=false|true	23 -23
p=whom	21 -21
p=whom|mine=true|true	21 -21
p=with	45 -45
p=with|mine=true|true	42 -42
places=1	-82 82
places=3	43 -43
places=4	24 -24
quoted	68 -68
sentence=1	19 -19
sentence=2	19 -19
times=1	29 -29
times=2	-35 35
times=3	-35 35
v=accept	29 -29
v=accept|of	29 -29
v=address	-18 18
v=address|in	-18 18
v=adjourn	-26 26
v=adjourn|in	-26 26
v=agre	21 -21
v=agre|the	21 -21
v=announc	25 -25
v=announc|in	20 -20
v=answer	19 -19
v=answer|at	30 -30
v=answer|from	-22 22
v=appear	-22 22
v=appear|in	-22 22
v=arrest	26 -26
v=arrest|in	26 -26
v=ask|;	15 -15
v=ask|asked	15 -15
v=ask|in	40 -40
v=ask|to	-19 19
v=attend|in	-45 45
v=attend|of	27 -27
v=attend|that	26 -26
v=bargain	-25 25
v=bargain|at	-25 25
v=be	16 -16
v=becom	30 -30
v=becom|of	30 -30
v=been	-24 24
v=been|to	-24 24
v=board	32 -32
v=board|in	32 -32
v=borrow	-22 22
v=borrow|off	-22 22
v=brief	23 -23
v=brief|in	-38 38
v=brought	28 -28
v=brought|of	24 -24
v=brought|the	25 -25
v=call|in	-53 53
v=call|nameplate	31 -31
v=came|and	38 -38
v=came|at	-26 26
v=came|from	-17 17
v=cancel	-21 21
v=cancel|to	-16 16
v=chair	26 -26
v=chair|;	26 -26
v=chair|from	18 -18
v=close	40 -40
v=close|:	15 -15
v=close|at	40 -40
v=close|closed	36 -36
v=close|in	-32 32
v=close|of	37 -37
v=close|the	-34 34
v=co-chair	28 -28
v=co-chair|and	18 -18
v=co-chair|by	21 -21
v=coach	24 -24
v=coach|in	24 -24
v=come|outside	-21 21
v=come|the	44 -44
v=condemn	46 -46
v=condemn|in	46 -46
v=confer	50 -50
v=confer|at	-18 18
v=confer|from	28 -28
v=confer|the	38 -38
v=conven|at	-30 30
v=conven|by	26 -26
v=cross	-18 18
v=cross|at	-21 21
v=cross|near	-28 28
v=delai	32 -32
v=delai|in	32 -32
v=detain	30 -30
v=detain|in	30 -30
v=diall	24 -24
v=diall|from	24 -24
v=dine|at	16 -16
v=dine|off	-20 20
v=drew	34 -34
v=drew|of	34 -34
v=drove	-30 30
v=drove|the	-26 26
v=drove|to	-21 21
v=eat	23 -23
v=eat|,	23 -23
v=emigr	28 -28
v=emigr|to	28 -28
v=end	31 -31
v=end|a	29 -29
v=expect	-42 42
v=expect|in	-38 38
v=extend	-25 25
v=extend|in	-25 25
v=face	23 -23
v=face|in	23 -23
v=fire	34 -34
v=fire|at	34 -34
v=fix	-30 30
v=fix|in	-30 30
v=fli	-18 18
v=fli|to	-18 18
v=fly	-23 23
v=fly|to	-23 23
v=follow	25 -25
v=follow|from	36 -36
v=found	34 -34
v=found|a	34 -34
v=gather	19 -19
v=gather|,	37 -37
v=gather|near	-20 20
v=gave|and	31 -31
v=gave|at	-16 16
v=give	-26 26
v=give|in	-46 46
v=go	26 -26
v=goe	-24 24
v=goe|in	-25 25
v=got	29 -29
v=got|as	31 -31
v=go|to	26 -26
v=ground	31 -31
v=ground|in	31 -31
v=ha	57 -57
v=had	63 -63
v=had|<date>	20 -20
v=had|for	27 -27
v=had|in	26 -26
v=had|to	62 -62
v=hand	-29 29
v=hand|in	-20 20
v=happen	-34 34
v=happen|the	-34 34
v=ha|in	51 -51
v=ha|off	18 -18
v=ha|to	26 -26
v=head	19 -19
v=head|heads	19 -19
v=hear	26 -26
v=heard	-21 21
v=heard|in	-21 21
v=hear|of	27 -27
v=held|with	30 -30
v=hire	-21 21
v=hire|at	-21 21
v=hold	26 -26
v=hold|in	-21 21
v=hold|on	34 -34
v=host|;	30 -30
v=host|in	-20 20
v=host|of	38 -38
v=host|two	29 -29
v=huddl	-31 31
v=huddl|in	-31 31
v=imprison	39 -39
v=imprison|of	39 -39
v=initial	-15 15
v=initial|in	-15 15
v=invit	-21 21
v=invit|of	43 -43
v=invit|the	-18 18
v=invit|to	-32 32
v=is|:	17 -17
v=is|near	-30 30
v=is|of	30 -30
v=join|from	20 -20
v=join|in	-27 27
v=kept	25 -25
v=kept|the	25 -25
v=know	24 -24
v=know|of	24 -24
v=laid	-23 23
v=laid|at	-23 23
v=land	23 -23
v=land|in	32 -32
v=lead	-30 30
v=lead|at	-30 30
v=leak	24 -24
v=leak|off	24 -24
v=leav	24 -24
v=leav|in	21 -21
v=leav|leave	19 -19
v=led	17 -17
v=led|from	21 -21
v=left	30 -30
v=left|for	30 -30
v=let	25 -25
v=let|to	25 -25
v=link	-60 60
v=link|and	-39 39
v=link|from	-43 43
v=live	17 -17
v=live|in	17 -17
v=lunch	22 -22
v=lunch|in	22 -22
v=made	34 -34
v=made|from	34 -34
v=meet|'s	-40 40
v=meet|in	19 -19
v=meet|the	-42 42
v=met	21 -21
v=met|at	-57 57
v=met|met	30 -30
v=met|of	38 -38
v=met|on	-23 23
v=miss	34 -34
v=miss|at	32 -32
v=miss|in	15 -15
v=occupi|in	-26 26
v=occupi|occupied	22 -22
v=open|,	30 -30
v=open|at	-25 25
v=pack|from	16 -16
v=pack|in	-17 17
v=pai	19 -19
v=pai|in	-32 32
v=pai|the	36 -36
v=plan	31 -31
v=plan|for	20 -20
v=plan|in	23 -23
v=prai	29 -29
v=prais	27 -27
v=prais|to	27 -27
v=prai|in	29 -29
v=preach	16 -16
v=preach|of	16 -16
v=present	20 -20
v=present|;	20 -20
v=presid	43 -43
v=presid|of	32 -32
v=promis	18 -18
v=promis|in	18 -18
v=put	-23 23
v=put|the	-28 28
v=reach	-16 16
v=reach|reached	-16 16
v=receiv|in	-36 36
v=receiv|of	35 -35
v=receiv|the	22 -22
v=recov	39 -39
v=recov|in	39 -39
v=remain	31 -31
v=remain|in	31 -31
v=reopen	-31 31
v=reopen|in	-31 31
v=repres	43 -43
v=repres|,	37 -37
v=resum	40 -40
v=resum|at	44 -44
v=sai	35 -35
v=said	20 -20
v=said|from	24 -24
v=said|of	37 -37
v=said|said	19 -19
v=said|that	22 -22
v=sai|in	24 -24
v=sat|the	-24 24
v=saw	26 -26
v=saw|saw	26 -26
v=schedul	33 -33
v=schedul|in	33 -33
v=seab	20 -20
v=seab|for	20 -20
v=seat	19 -19
v=seat|of	19 -19
v=see|at	-22 22
v=see|see	22 -22
v=send	19 -19
v=send|,	19 -19
v=sent|and	42 -42
v=sent|from	27 -27
v=sent|the	-16 16
v=set	-35 35
v=set|at	-26 26
v=set|from	30 -30
v=set|in	-25 25
v=shake	-29 29
v=shake|in	-29 29
v=share	-20 20
v=share|:	17 -17
v=share|a	-29 29
v=share|in	-17 17
v=shout	28 -28
v=shout|,	28 -28
v=show	30 -30
v=show|far	30 -30
v=sign	-21 21
v=sign|at	-25 25
v=sign|in	-22 22
v=speak	19 -19
v=speak|of	25 -25
v=spent	-42 42
v=spent|in	-42 42
v=spoke	57 -57
v=spoke|for	20 -20
v=spoke|in	45 -45
v=stai	51 -51
v=stai|in	51 -51
v=stood	21 -21
v=stood|outside	19 -19
v=strand	27 -27
v=strand|at	27 -27
v=struck	-28 28
v=struck|of	-28 28
v=stuck	46 -46
v=stuck|at	27 -27
v=stuck|in	38 -38
v=summon	-16 16
v=summon|of	26 -26
v=summon|to	-23 23
v=talk	-22 22
v=talk|off	-22 22
v=thank	35 -35
v=thank|thanked	25 -25
v=thank|the	24 -24
v=told	47 -47
v=told|in	32 -32
v=told|the	33 -33
v=took|from	27 -27
v=took|in	16 -16
v=took|to	41 -41
v=touch	-28 28
v=touch|in	-28 28
v=tour|near	16 -16
v=tour|of	-32 32
v=trade	-19 19
v=trade|in	-19 19
v=train	23 -23
v=train|in	23 -23
v=travel	26 -26
v=travel|from	26 -26
v=travel|in	33 -33
v=turn	32 -32
v=turn|of	18 -18
v=turn|over	27 -27
v=visit	-28 28
v=visit|above	-16 16
v=visit|in	19 -19
v=visit|the	-23 23
v=visit|visited	-33 33
v=wait	-27 27
v=wait|the	-27 27
v=walk|in	-17 17
v=want	29 -29
v=want|of	27 -27
v=watch	16 -16
v=watch|from	16 -16
v=wa|;	23 -23
v=wa|from	39 -39
v=wa|in	-16 16
v=wa|the	28 -28
v=wa|whether	25 -25
v=welcom|in	29 -29
v=welcom|to	-28 28
v=welcom|welcomed	23 -23
v=went|in	-21 21
v=went|of	31 -31
v=went|to	-18 18
v=were|and	22 -22
v=were|in	-30 30
v=were|of	34 -34
v=were|the	34 -34
v=were|were	33 -33
v=will|at	33 -33
v=will|from	-37 37
v=will|in	-26 26
v=wipe	-33 33
v=wipe|the	-33 33
v=wrote	-34 34
v=wrote|in	-34 34
v=|&	23 -23
v=|(	24 -24
v=|-	27 -27
v=|:	-16 16
v=|;	40 -40
v=|<date>	36 -36
v=|<quote>	26 -26
v=|a	-29 29
v=|across	24 -24
v=|and	28 -28
v=|as	27 -27
v=|at	-35 35
v=|between	27 -27
v=|comes	38 -38
v=|evening	16 -16
v=|for	67 -67
v=|four	34 -34
v=|from	38 -38
v=|his	-16 16
v=|house	26 -26
v=|into	39 -39
v=|is	-18 18
v=|left	48 -48
v=|old	28 -28
v=|outside	-24 24
v=|round	26 -26
v=|same	25 -25
v=|school	28 -28
v=|shrinking	30 -30
v=|six	28 -28
v=|ten	29 -29
v=|three	34 -34
v=|to	-17 17
v=|walet	33 -33
v=|where	17 -17
v=|whom	21 -21
v=|with	26 -26`;
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
1>aside-cue:absent	11 -26 -54 -21 4 15
1>aside-cue:attended	-5 -3 -13 -24 8 2
1>aside-cue:background	23 -8 -20 -28 -35 -10
1>aside-cue:declined	-4 -30 -25 -22 -25 17
1>aside-cue:hosted	-20 -12 20 -25 -20 -1
1>aside-cue:invited	7 5 -21 9 -30 -25
1>aside-cue:observer	11 -8 -7 -20 -31 -9
1>aside-cue:reported	7 -5 -7 -13 -24 -2
1>aside-cue:represented	2 -13 -54 -25 28 -21
1>aside-does-first:absent-not-come	6 -16 -13 -7 -10 6
1>aside-does-first:asked	-7 3 0 -21 -22 -3
1>aside-does-first:comes	-13 3 -7 -22 -35 4
1>aside-does-first:died	25 -22 -16 -9 -13 -17
1>aside-does-first:does-there	1 13 -29 -18 -31 -5
1>aside-does-first:elsewhere	-9 -14 -19 -11 -22 26
1>aside-does-first:hindered	15 -25 -22 -9 11 -4
1>aside-does-first:hindrance	-6 -10 -5 -5 9 -13
1>aside-does-first:hosts	-21 -29 38 -23 -29 -11
1>aside-does-first:is-represented	-3 -15 -21 -13 20 -25
1>aside-does-first:is-there	-8 15 -25 -13 -18 -16
1>aside-does-first:learned-later	19 -20 -13 -10 -16 -16
1>aside-does-first:leaves	-2 4 -5 -12 0 -20
1>aside-does-first:refused	-3 -29 -25 -23 -25 16
1>aside-does-first:says	3 2 6 -14 -22 -44
1>aside-does-first:uninvited	3 -29 -22 -12 -14 13
1>aside-does-first:watched	10 -15 -15 -8 -17 0
1>aside-does-first:will-come	-19 12 -22 -19 -5 11
1>aside-does:absent-not-come	6 -18 -14 -12 -19 12
1>aside-does:asked	-7 3 0 -21 -22 -3
1>aside-does:comes	-9 -1 -10 -22 -4 1
1>aside-does:did	5 -3 -18 -16 3 -2
1>aside-does:died	25 -22 -16 -9 -13 -17
1>aside-does:does-there	2 -1 -35 -21 8 2
1>aside-does:elsewhere	-9 -14 -19 -11 -22 26
1>aside-does:hindered	15 -25 -22 -9 11 -4
1>aside-does:hindrance	-6 -10 -5 -5 9 -13
1>aside-does:hosts	-20 -22 32 -23 -29 -7
1>aside-does:is-represented	-1 -18 -23 -16 22 -31
1>aside-does:is-there	-12 7 -21 -15 -21 8
1>aside-does:learned-later	19 -20 -13 -10 -16 -16
1>aside-does:leaves	-2 4 -5 -12 0 -20
1>aside-does:owns-deputy	15 -15 -10 -6 -9 -13
1>aside-does:refused	-4 -30 -25 -22 -25 17
1>aside-does:says	-4 0 -3 -14 -23 1
1>aside-does:uninvited	3 -29 -22 -12 -14 13
1>aside-does:watched	10 -15 -15 -8 -17 0
1>aside-does:will-come	-23 1 -23 -24 -7 20
1>byline	10 -3 -8 -8 -14 -22
1>does-first:absent-not-come	11 -41 -33 -14 5 11
1>does-first:asked	-10 -25 -16 27 -16 -7
1>does-first:denies	15 -26 13 -9 -16 -34
1>does-first:did	7 1 -39 -42 -41 -5
1>does-first:did-not	-30 21 -26 -32 -4 -5
1>does-first:died	24 -24 -14 -14 -22 -20
1>does-first:does-there	15 -5 1 -13 -22 -15
1>does-first:elsewhere	-20 16 -38 -31 7 7
1>does-first:hindered	3 -33 2 -24 2 4
1>does-first:hindrance	12 -30 -5 -14 6 -4
1>does-first:hosts	14 -13 2 -26 -5 -18
1>does-first:is-represented	-5 -24 -8 3 20 -22
1>does-first:is-there	-16 18 -5 -19 -37 -14
1>does-first:learned-later	3 10 -28 -18 -19 -32
1>does-first:leaves	1 -13 -17 -17 1 9
1>does-first:no-answer	-7 -28 -25 26 -25 -34
1>does-first:refused	-25 -10 -8 -30 -21 30
1>does-first:regrets	4 -4 -29 6 -13 -6
1>does-first:says	1 -10 6 -17 -15 -8
1>does-first:says-no	-30 17 -3 -17 -12 8
1>does-first:says-yes	-16 19 -21 -5 -5 -17
1>does-first:sent-deputy	-6 -10 -25 -20 10 2
1>does-first:stayed-away	2 -14 -15 -19 7 2
1>does-first:tells-press	22 -7 -8 -6 -12 -24
1>does-first:uninvited	0 0 -11 -17 -8 0
1>does-first:watched	15 -22 -28 -22 -23 14
1>does-first:whether	-17 2 1 -18 -13 -17
1>does-first:will-come	-15 20 -20 -15 -8 -13
1>does-first:will-not	-3 -18 -8 -10 -21 15
1>does:absent-not-come	11 -42 -31 -20 1 16
1>does:asked	-7 -26 -15 25 -8 -12
1>does:comes	-1 -12 -4 -1 -15 11
1>does:denies	20 -30 12 -14 -18 -35
1>does:did	8 4 -35 -9 -38 -8
1>does:did-not	-24 12 -9 -29 -5 0
1>does:died	13 -9 -10 -22 -3 -24
1>does:does-there	7 1 0 -13 -9 -21
1>does:elsewhere	-19 19 -47 -8 2 5
1>does:hindered	10 -34 -4 -3 5 -4
1>does:hindrance	6 -10 -18 -22 13 -5
1>does:hosts	14 -10 -4 -23 -2 -17
1>does:is-represented	-4 -28 -13 0 24 -18
1>does:is-there	-28 24 -2 -20 -37 -24
1>does:learned-later	1 7 -27 -17 -19 -10
1>does:leaves	-3 2 -22 -16 -1 6
1>does:no-answer	-16 -31 -27 29 -26 -9
1>does:owns-deputy	5 -22 -9 -5 -10 9
1>does:refused	-28 -7 -11 -15 -22 31
1>does:regrets	2 -9 -32 3 -18 3
1>does:says	0 -9 7 -15 -13 -8
1>does:says-no	-33 16 -6 7 -13 8
1>does:says-yes	-5 18 -21 -17 -13 -25
1>does:sent-deputy	-5 -16 -20 -20 10 4
1>does:stayed-away	4 -18 -18 -21 4 5
1>does:tells-press	22 -7 -8 -6 -12 -24
1>does:uninvited	9 -8 -14 -19 -9 -5
1>does:watched	9 -12 -29 -21 -23 12
1>does:whether	-5 -10 5 7 -15 -23
1>does:will-come	-10 2 -4 -17 -12 0
1>does:will-not	-18 -26 -7 -14 -29 27
1>group:1	14 0 -7 -15 -12 -4
1>group:2	19 -4 1 -24 -22 -10
1>group:3	3 13 -18 -10 -12 -28
1>group:4	25 5 -18 -31 -21 -13
1>l2:'s ,	-23 21 -19 -18 -19 -12
1>l2:( in	19 -16 -9 -3 -6 -14
1>l2:) ,	-18 19 -18 -8 -12 -17
1>l2:, <person>	7 -1 -16 -8 -10 -14
1>l2:, <quote>	2 -10 6 -12 -9 -28
1>l2:, aboard	21 -19 -21 -11 -11 -21
1>l2:, among	12 2 -23 -13 -16 -25
1>l2:, and	-15 -21 -8 12 2 13
1>l2:, as	14 -12 -8 -8 -6 -9
1>l2:, at	19 -28 9 -18 -16 -23
1>l2:, because	14 0 -13 -10 -10 -14
1>l2:, between	23 -15 -28 -6 -14 -18
1>l2:, brought	-14 17 -15 -5 -8 -12
1>l2:, but	-18 -1 -17 -13 -28 15
1>l2:, by	-22 21 -18 -12 -11 -17
1>l2:, elected	-15 -7 10 -9 -11 -10
1>l2:, expects	-25 24 -20 -16 -15 -15
1>l2:, hosted	29 -5 -20 -10 -12 -19
1>l2:, in	-3 -11 -22 -23 11 -32
1>l2:, including	11 5 -14 -10 -13 -16
1>l2:, let	-13 22 -25 -22 -17 -37
1>l2:, lost	-2 13 -14 -16 -14 -16
1>l2:, met	21 -15 -43 -10 -11 7
1>l2:, noted	21 -14 -11 -11 -9 -14
1>l2:, received	-13 8 -3 -13 -12 1
1>l2:, said	0 6 -38 -31 -19 -7
1>l2:, sent	11 9 -11 -3 -30 -22
1>l2:, that	30 -43 -13 -11 -17 -26
1>l2:, thinks	16 -17 -10 -6 -11 -11
1>l2:, through	25 -15 -18 -16 -20 -23
1>l2:, under	16 -12 -7 -6 -4 -9
1>l2:, until	-10 11 -8 -6 -9 -15
1>l2:, when	15 -10 -6 -6 -10 -17
1>l2:, where	23 -20 0 -11 -16 -19
1>l2:, while	-17 3 -2 -4 3 0
1>l2:, whose	25 -14 -13 -19 -25 -29
1>l2:, with	-22 17 4 -27 -29 -44
1>l2:, wrote	18 -17 -11 -5 -6 -13
1>l2:: <number>	-11 -14 8 -9 -9 10
1>l2:; <person>	4 6 -20 -20 -13 -20
1>l2:; for	-28 8 -18 -18 6 -30
1>l2:; to	1 23 -30 -42 -32 -33
1>l2:; travel	16 -17 -11 -9 -4 -8
1>l2:<date> ,	-18 5 3 -15 -17 2
1>l2:<date> :	-38 22 7 -61 -47 -59
1>l2:<date> ;	14 -3 -31 -22 -22 -4
1>l2:<date> are	-13 18 -15 -13 -5 -16
1>l2:<date> before	-7 -20 17 -17 -20 -20
1>l2:<date> between	-5 18 -19 -3 -5 -12
1>l2:<date> by	16 -23 17 -14 -16 -28
1>l2:<date> for	-20 19 -16 -6 -23 -10
1>l2:<date> from	-21 23 -10 -2 -9 -23
1>l2:<date> in	30 -24 0 -8 -21 -14
1>l2:<date> on	9 -20 8 -18 -19 -16
1>l2:<date> that	-10 13 -12 -3 -2 -4
1>l2:<date> to	-17 4 6 -13 -15 -15
1>l2:<date> under	18 -24 6 -6 -10 -18
1>l2:<date> when	-2 -5 5 -11 -9 -14
1>l2:<date> with	-2 -3 -11 13 -34 -35
1>l2:<organisation> '	-22 6 -18 -9 -20 12
1>l2:<organisation> ,	-13 -3 -11 -23 -33 6
1>l2:<organisation> came	-22 2 -18 -6 0 -14
1>l2:<organisation> gathered	7 9 -35 -10 -22 -30
1>l2:<organisation> hosted	16 -16 -14 -4 -6 -6
1>l2:<organisation> kept	14 -13 -13 -8 -8 -12
1>l2:<organisation> —	17 -18 -13 -8 -12 -12
1>l2:<person> as	8 -1 -13 -10 -10 -13
1>l2:<person> because	16 -21 -5 -6 9 -12
1>l2:<person> briefed	3 8 -19 -16 -19 -24
1>l2:<person> by	-21 22 -22 -16 -19 -23
1>l2:<person> entertained	9 -3 -16 -13 -11 -20
1>l2:<person> faced	-23 29 -17 -10 -12 -16
1>l2:<person> facing	23 -8 -22 -11 -16 -20
1>l2:<person> gathered	-7 -21 14 -8 -17 3
1>l2:<person> gathers	22 -14 -28 -11 -16 -3
1>l2:<person> hosted	7 11 -17 -6 -6 -12
1>l2:<person> in	-11 -17 -8 -14 16 -15
1>l2:<person> invited	-16 7 9 -45 -27 -9
1>l2:<person> meets	-2 -5 8 -16 -20 -32
1>l2:<person> met	11 -5 -6 -12 -11 -26
1>l2:<person> nor	2 -13 -7 -5 -8 8
1>l2:<person> questioned	14 -19 -18 -16 -18 16
1>l2:<person> received	10 4 -30 7 -19 -32
1>l2:<person> said	-4 -17 16 -7 -8 -31
1>l2:<person> sent	-23 -9 -13 -10 16 -36
1>l2:<person> to	17 -17 -13 -16 -10 -16
1>l2:<person> told	29 -27 -19 -6 -7 -16
1>l2:<person> were	30 -14 -41 -17 -31 -38
1>l2:<person> —	-3 -18 16 -18 -21 -26
1>l2:<place> '	17 -17 -10 -10 -9 -16
1>l2:<place> :	20 -1 -1 -52 -13 -32
1>l2:<place> ;	-2 -10 -4 -21 -27 4
1>l2:<place> and	21 -9 -16 -16 -13 -25
1>l2:<place> between	8 -3 0 -13 -15 -2
1>l2:<place> by	-29 14 -1 -11 -25 -8
1>l2:<place> came	17 -3 -30 -16 -34 -27
1>l2:<place> sent	24 -17 1 -9 -29 -22
1>l2:<place> under	4 -10 11 -20 -26 -34
1>l2:<place> was	-22 27 -27 -15 -20 -26
1>l2:<place> with	13 -16 7 -22 -28 -31
1>l2:<place> —	-36 33 -29 -23 -24 -19
1>l2:<quote> ,	-24 -27 27 -21 -26 -25
1>l2:<quote> ;	-23 19 -17 -3 -3 -12
1>l2:<quote> added	-14 14 -13 -11 -11 -14
1>l2:<quote> meet	-14 14 -14 -5 -3 -4
1>l2:<quote> said	8 -19 -40 -19 -14 9
1>l2:<quote> says	4 5 -15 -12 -9 -23
1>l2:<quote> was	15 -13 -18 -5 -6 -13
1>l2:abandon when	7 -17 9 -9 -18 -18
1>l2:absent was	-16 -17 -11 -5 -9 17
1>l2:accept ,	6 -9 -13 -6 -9 5
1>l2:accept ;	-20 -22 -17 9 -17 17
1>l2:accept in	12 1 -26 -6 -17 -27
1>l2:accompani by	10 -19 -26 -8 -14 8
1>l2:accord to	19 -21 -10 -12 -12 -18
1>l2:across were	20 -4 -31 -16 -26 -43
1>l2:admir ,	6 7 -20 -10 -14 -18
1>l2:advis ,	2 5 -4 -10 -15 -21
1>l2:affair ,	21 -19 -15 -17 -14 -22
1>l2:agenc ,	21 -14 -9 8 -12 -17
1>l2:agent ,	20 -7 -19 -14 -23 -32
1>l2:agre that	-5 15 -15 -1 -2 -3
1>l2:agre when	12 1 -11 -9 -9 -16
1>l2:aid ,	27 -8 -25 -17 -22 -35
1>l2:aid to	-15 -12 -13 -5 -3 14
1>l2:airport by	-18 0 2 -4 -6 -8
1>l2:all to	-17 10 -13 -9 -12 -1
1>l2:aloud ;	-15 14 -11 -9 -12 -13
1>l2:also drew	15 8 -22 -8 -23 -23
1>l2:also meet	2 9 -22 -7 -5 -11
1>l2:also to	-11 -14 -8 -11 -3 13
1>l2:altern ,	13 2 -24 -19 -24 -29
1>l2:ambassador ,	2 0 -27 -2 -36 3
1>l2:american ,	-13 -13 -10 -12 -11 13
1>l2:and by	18 18 -33 -11 -13 -22
1>l2:and host	-21 -21 21 -2 -1 -3
1>l2:and with	-8 15 -23 -14 -22 -24
1>l2:and without	-1 -5 -18 -6 -11 4
1>l2:apolog :	-38 -33 -31 -31 9 20
1>l2:apologis to	16 -14 -12 -8 -5 -21
1>l2:appear ;	-11 13 -17 -19 -12 -22
1>l2:architect ,	19 -21 -18 -5 -5 -8
1>l2:as did	-13 -25 -16 -12 -14 21
1>l2:assist ,	1 4 -13 -9 -9 -13
1>l2:at which	-12 3 3 -9 -8 -16
1>l2:attend :	-24 -8 -26 -15 13 -22
1>l2:attend ;	11 2 -21 -19 -15 -25
1>l2:attend by	-13 17 -17 -3 -4 -8
1>l2:attornei ,	-11 13 -3 -3 -10 -13
1>l2:auditor ,	13 -14 -10 -10 -10 -14
1>l2:austrian ,	0 9 -16 -17 -18 -24
1>l2:author ,	9 -9 -7 -5 -5 -14
1>l2:back with	-5 2 -20 -10 -12 5
1>l2:ball ;	-10 15 -17 -13 -9 -8
1>l2:ban ;	-15 -5 12 -17 -19 -17
1>l2:ban on	-13 -9 -10 -7 -10 11
1>l2:bank ,	4 14 -18 -4 -13 -19
1>l2:bank and	8 4 -13 -18 -16 -19
1>l2:banker ,	-14 -18 -4 18 -4 -13
1>l2:battalion ,	10 -20 -17 -18 -18 7
1>l2:bench ;	9 -11 10 -30 -8 -21
1>l2:besid <person>	-2 10 -25 -14 -15 -22
1>l2:between <person>	13 -14 -10 -5 -4 -10
1>l2:board ,	22 -18 -7 -5 -6 -15
1>l2:breakfast :	-39 -15 43 -33 -25 -35
1>l2:breakfast that	-11 -13 13 -5 -6 -9
1>l2:breakfast with	-8 13 -22 -13 -18 -19
1>l2:brief ;	20 -8 -17 -12 -12 -19
1>l2:brief by	-6 -21 17 -14 -13 -19
1>l2:brother ,	11 -20 -10 -8 -14 -3
1>l2:brother-in-law ,	6 1 -7 -9 -14 -10
1>l2:brought together	-7 8 -44 -13 -26 1
1>l2:built under	11 -10 -13 -9 -9 -9
1>l2:busi since	9 -9 -5 -5 -7 -14
1>l2:buyer '	15 2 -14 -10 -9 -20
1>l2:buyer ,	13 2 -11 -6 -10 -19
1>l2:by <person>	-7 -10 14 -17 -18 -22
1>l2:call <person>	-8 13 -13 -7 -7 -11
1>l2:call between	9 9 -32 -8 -9 -15
1>l2:call by	-15 -10 14 -7 -2 -4
1>l2:call on	-3 -19 16 -6 -9 -15
1>l2:call with	12 16 -26 -33 -28 -28
1>l2:came :	-27 32 -29 -30 -25 -29
1>l2:came ;	14 -13 -13 -7 -11 7
1>l2:came from	4 -11 6 -10 -18 -26
1>l2:came with	-32 -2 -22 -7 -15 10
1>l2:camera ,	-13 14 -11 -2 -2 -16
1>l2:captain ,	17 2 -32 -24 -24 -29
1>l2:caretak ,	16 -15 -13 -10 -15 -13
1>l2:carmak '	-18 11 4 -27 -25 -26
1>l2:case ;	-12 13 -17 -4 -6 -11
1>l2:cent ;	19 -19 -15 -15 -20 -14
1>l2:chair ,	8 -24 6 -20 0 -6
1>l2:chair ;	8 13 -25 -24 -29 -7
1>l2:chair and	-9 14 -15 -7 -11 -11
1>l2:chair by	5 -33 17 -11 -2 -25
1>l2:chair from	-9 13 -13 -9 -11 -10
1>l2:chairman ,	-14 -4 12 -19 -19 -3
1>l2:challeng to	14 -11 -9 -6 -4 -15
1>l2:chamber ,	-7 14 -13 -1 -9 -12
1>l2:chancellor ,	-18 -16 -11 -12 -15 18
1>l2:chapter ,	-12 -8 11 -1 -4 -9
1>l2:charg against	13 -12 -13 -11 -13 -12
1>l2:chargé ,	19 4 -18 -5 -9 -18
1>l2:chauffeur ,	13 -14 -9 -7 -8 -11
1>l2:chief ,	-16 19 -12 -21 1 -36
1>l2:clear ,	6 -6 8 -19 -25 -31
1>l2:cleric turned	12 -8 -9 -3 -3 -18
1>l2:clerk ,	10 -2 -22 -21 -21 -27
1>l2:client ,	22 -25 -20 -19 -26 -8
1>l2:clinic with	-19 -6 7 -7 -8 -15
1>l2:co-accus ,	-12 -10 -2 -1 -7 12
1>l2:co-chair by	11 -24 15 -14 -16 -23
1>l2:colleagu ,	6 10 -13 -13 -15 -4
1>l2:colonel called	-19 16 -11 -7 -5 -8
1>l2:come ;	-27 -29 -29 26 -1 -31
1>l2:command ,	33 -3 -16 3 -17 -21
1>l2:comment ,	16 -11 -8 -5 -5 -12
1>l2:commission ,	19 -17 -12 -10 -13 -16
1>l2:compani ,	-20 23 -22 -14 -23 -24
1>l2:confer with	22 -7 -2 -18 -20 -26
1>l2:confirm ;	-23 -28 -23 9 -9 20
1>l2:consul ,	15 1 -29 4 -14 -27
1>l2:contract :	24 -16 -28 -19 -25 -27
1>l2:contract ;	-16 16 -14 -11 -9 -13
1>l2:contract with	15 -14 -15 -9 -10 -15
1>l2:conven ,	-13 -12 -8 -3 -4 11
1>l2:conven by	12 1 -7 -6 -8 -18
1>l2:cook ,	11 -10 -9 -9 -12 -12
1>l2:correct :	19 -16 -11 -16 -14 -20
1>l2:council ,	-6 12 -6 -2 -7 -6
1>l2:counsel ,	-17 -3 -27 -21 -22 12
1>l2:counsellor ,	12 -12 10 -5 -6 -10
1>l2:counterpart ,	8 0 -7 -9 -17 -24
1>l2:court ,	-8 -14 14 -5 -9 -14
1>l2:cousin ,	14 -2 -10 -9 -16 -13
1>l2:credenc from	-16 26 -20 -5 -7 -14
1>l2:creditor '	-16 14 -8 -11 -11 -14
1>l2:cut ;	20 -19 -13 -20 -17 -20
1>l2:d'affair ,	18 -5 -17 -8 -8 -11
1>l2:dai by	-13 -27 24 -9 -13 -17
1>l2:date :	-8 12 -12 -7 -11 -13
1>l2:daughter ,	-9 -10 15 -4 -6 -7
1>l2:dawn ,	-8 14 -12 -1 -2 -4
1>l2:deal while	-12 9 -6 -4 -5 -5
1>l2:deleg ,	-19 15 -35 15 -38 -18
1>l2:deleg ;	-11 15 -13 -12 -5 -9
1>l2:deni having	15 -15 -10 -12 -12 -17
1>l2:deni that	-12 7 -5 -3 -3 -7
1>l2:deputi ,	29 -9 5 -15 -13 -23
1>l2:dine with	11 3 -4 -10 -13 -19
1>l2:dinner aboard	-19 -8 11 -2 -6 -9
1>l2:dinner in	-28 21 -19 -5 -10 -11
1>l2:dinner with	2 -25 11 -6 -11 -11
1>l2:diplomat ,	41 -12 -26 -13 -11 -17
1>l2:director ,	-3 -22 6 -32 19 -31
1>l2:disput ,	-5 -10 -4 13 -3 -16
1>l2:do with	15 -18 -11 -8 -8 -8
1>l2:doctor '	18 -19 -9 -9 -4 -15
1>l2:doctor ,	21 -18 -15 -4 -6 -14
1>l2:down with	-2 10 -15 -8 -15 -25
1>l2:dr .	-15 21 -21 -19 -11 -18
1>l2:driver ,	18 -3 -23 -24 -26 -32
1>l2:drove to	17 -15 -15 -8 -7 -9
1>l2:editor ,	-15 2 -9 -3 -6 0
1>l2:elder ,	24 -21 -14 -6 -7 -18
1>l2:eldest ,	-18 15 -13 -4 -6 -11
1>l2:employ '	10 -18 -13 -3 -4 11
1>l2:empti :	-1 -24 -18 -10 -19 8
1>l2:encount since	3 -1 -12 -7 -4 -6
1>l2:energi ,	18 -38 -17 -14 -30 11
1>l2:engin ,	7 3 -20 -19 -23 -22
1>l2:engr .	-11 14 -14 -5 -7 -14
1>l2:envoi ,	-18 31 -36 -16 -25 -1
1>l2:ethiopian ,	5 8 -13 -13 -19 -19
1>l2:excus :	-31 -37 -34 -24 -36 37
1>l2:execut ,	16 1 -23 -5 -10 -24
1>l2:explain how	14 -14 -13 -7 -9 -8
1>l2:famili spoke	-5 16 -17 -2 -5 -7
1>l2:farmer '	-2 16 -23 -12 -10 -10
1>l2:father ,	14 -25 2 -13 -16 -21
1>l2:feder for	7 1 -10 -7 -15 -13
1>l2:fell to	-6 15 -15 -4 -8 -2
1>l2:ferryman ,	9 -6 -7 -6 -6 -14
1>l2:feud between	14 -14 -14 -5 -3 -9
1>l2:filipino crewing	5 7 -18 -17 -18 -19
1>l2:financ ,	33 -36 12 -6 -8 -11
1>l2:fire were	-39 9 -30 -11 -14 0
1>l2:first ,	-14 20 -20 -7 -11 -14
1>l2:fisherman ,	13 -12 -8 -7 -14 -10
1>l2:flank by	4 14 -23 -19 -17 -30
1>l2:floor ,	8 -17 15 -14 -6 -15
1>l2:flu :	-22 -26 -25 -21 -26 25
1>l2:for by	-6 15 -21 -19 -27 -33
1>l2:for which	13 -15 -14 -7 -6 -10
1>l2:foreseen when	29 -6 -29 -10 -12 -27
1>l2:forum :	-17 2 1 -18 -13 -17
1>l2:founder ,	16 -17 -7 -9 -7 -13
1>l2:fourth ,	-11 -15 -14 -17 -16 15
1>l2:freed was	30 -19 -14 -7 -6 -28
1>l2:freed were	-21 12 -13 -4 -4 -12
1>l2:fund ;	15 8 -13 -21 -13 -16
1>l2:funer in	15 -13 -11 -6 -11 -21
1>l2:gather <person>	23 -20 -21 -10 -15 -3
1>l2:geologist ,	-7 17 -16 -1 -3 -2
1>l2:given by	-23 -19 21 -6 -3 -8
1>l2:go before	0 -14 8 -10 -9 -17
1>l2:go to	19 -17 -15 -8 -9 -15
1>l2:gov .	-26 -11 17 -30 -27 -28
1>l2:govern ,	16 -15 -11 -8 -3 -10
1>l2:governor ,	6 -22 2 -18 -2 6
1>l2:greet through	3 2 -7 -6 -14 -12
1>l2:grocer '	-8 14 -13 -2 -3 -6
1>l2:grower '	12 -5 5 -16 -17 -32
1>l2:guest ,	-21 29 -30 -14 -18 -21
1>l2:guest :	29 -10 -48 -27 -30 -39
1>l2:guest were	16 -9 -42 -11 -33 0
1>l2:guid '	28 -4 -24 -23 -17 -19
1>l2:h.e .	-11 15 -14 -15 -8 -17
1>l2:ha invited	-8 -10 -24 14 -1 -14
1>l2:ha summoned	-11 23 -20 -14 -4 -8
1>l2:had caught	-6 -14 -6 -3 12 -6
1>l2:had met	-13 4 -3 -14 -15 -26
1>l2:had sent	-13 21 -6 -5 -24 -19
1>l2:happen :	25 1 -29 -22 -25 -36
1>l2:have met	-32 -2 11 -17 -20 -26
1>l2:head ,	6 -17 15 -30 -47 -9
1>l2:head by	-16 21 -19 -5 -8 -12
1>l2:held by	-16 8 -3 -5 -8 -15
1>l2:her ,	18 -18 -14 -14 -15 -19
1>l2:her with	14 2 -15 -7 -10 -11
1>l2:hiker ,	19 -20 -8 -6 -12 -16
1>l2:him :	-25 25 -19 -22 -23 -26
1>l2:himself ,	12 -11 -13 -10 -10 -12
1>l2:histori ,	-16 16 -12 -4 -6 -13
1>l2:home from	17 -16 -12 -5 -10 -16
1>l2:hospit ;	12 -2 -28 -42 -22 -33
1>l2:host ,	-7 -18 11 -26 2 -33
1>l2:host ;	-17 25 -17 -11 -14 -19
1>l2:host by	-1 -33 19 -13 -19 1
1>l2:host is	-18 -21 20 -16 -14 -15
1>l2:host was	-13 -13 14 -3 -5 -16
1>l2:hostag ,	15 -16 -8 -8 -9 -12
1>l2:hour :	-20 23 -19 -13 -23 -25
1>l2:hour by	-13 11 -9 -6 -6 -5
1>l2:hour from	-12 13 -10 -3 -7 -9
1>l2:hous ,	33 6 -28 -13 -16 -31
1>l2:housekeep ,	19 3 -23 -13 -17 -19
1>l2:husband ,	22 -16 -23 -13 -13 -14
1>l2:in for	-15 -18 -10 -11 17 -14
1>l2:inquiri into	20 -19 -20 -17 -20 -22
1>l2:insist that	-6 13 -12 -2 -1 -3
1>l2:instead to	-10 12 -14 -5 -6 -10
1>l2:institut ,	-3 -7 11 -11 -15 -21
1>l2:insur ,	-22 17 -11 -9 -9 -12
1>l2:interpret ,	9 15 -24 -12 -15 -23
1>l2:interpret ;	-14 -17 -13 -11 -9 16
1>l2:invit to	-13 -14 -22 16 -6 -11
1>l2:is sending	-17 19 -12 -13 -18 -15
1>l2:is that	-12 -14 14 -2 -2 -2
1>l2:it ;	-15 18 -18 -5 -8 -15
1>l2:it comprised	-13 15 -15 -8 -11 -12
1>l2:it drew	2 -8 -3 -24 -5 -4
1>l2:it to	-18 17 -17 -17 -13 -14
1>l2:it was	-18 24 -24 -5 -8 -14
1>l2:join by	-18 5 -3 -5 -9 -17
1>l2:journalist ,	15 -15 -6 -4 -6 -14
1>l2:judg ,	11 -25 18 -13 -18 -23
1>l2:junior ,	2 2 -26 -9 -21 6
1>l2:kept for	-15 -12 -7 -16 -15 15
1>l2:keynot :	-23 23 -17 -18 -20 -24
1>l2:known as	1 9 -29 -14 -21 -26
1>l2:known whether	-13 11 -9 -6 -2 -3
1>l2:korean beside	11 0 -24 -8 -11 -9
1>l2:land ;	-8 12 -15 -8 -11 -12
1>l2:lawyer ,	9 16 -37 -19 -24 -40
1>l2:lawyer :	-13 18 -18 -5 -11 -16
1>l2:lawyer was	-18 18 -17 -9 -11 -19
1>l2:leader ,	-27 4 -35 -22 -12 16
1>l2:learn that	-11 13 -12 -11 -12 -13
1>l2:leav :	-14 -16 -13 -10 -18 16
1>l2:led by	10 3 -13 -8 -8 -14
1>l2:left ,	-12 10 -7 -1 -1 -9
1>l2:left sat	11 -10 9 -6 -8 -14
1>l2:left was	-8 18 -32 -15 -19 -33
1>l2:let <person>	13 -6 -13 -7 -8 -13
1>l2:letter ,	16 -15 -13 -13 -12 -11
1>l2:levi ,	12 -14 -11 -5 -8 -10
1>l2:libyan ,	21 -6 -17 -8 -11 -17
1>l2:loan ,	10 3 -21 -7 -12 -15
1>l2:loan to	19 -20 -17 -15 -12 -14
1>l2:local call	12 -12 -11 -6 -7 -8
1>l2:lockout ;	21 -20 -16 -20 -18 -23
1>l2:lunch ;	-9 15 -15 -5 -7 -12
1>l2:lunch by	-14 -18 17 -4 -4 -7
1>l2:lunch for	18 4 -32 -22 -43 -34
1>l2:lunch with	-29 7 14 -18 -25 0
1>l2:mai be	-16 15 -10 -7 -11 -16
1>l2:man ,	-10 -30 -22 -28 -27 19
1>l2:man named	-18 17 -6 -2 -4 -7
1>l2:mayor ,	-15 -20 25 -21 -25 -31
1>l2:meanwhil ,	28 -30 3 -4 -16 -10
1>l2:mediat ,	-35 -29 38 -15 -19 -25
1>l2:mediat was	9 2 -19 -13 -13 -24
1>l2:meet between	-31 -6 10 -13 -11 -14
1>l2:meet with	4 23 -40 -20 -21 -30
1>l2:member ,	17 -10 -32 -16 -20 -1
1>l2:met <person>	-26 28 -15 -8 -14 -24
1>l2:met under	21 -23 2 -7 -11 -25
1>l2:metropolitan ,	-12 -10 -10 13 -4 -16
1>l2:miner '	-19 18 -18 -5 -5 -8
1>l2:minist ,	-19 -9 7 -25 19 -11
1>l2:minut ;	9 -3 8 -19 -22 -23
1>l2:miss :	-29 2 -15 -11 -16 28
1>l2:mission under	-5 5 -2 -8 -12 -15
1>l2:moder by	-13 23 -23 -6 -3 -4
1>l2:mother ,	-11 7 -6 -16 -21 6
1>l2:name ,	-6 -18 -19 -14 -12 13
1>l2:name after	17 -18 -9 -9 -11 -13
1>l2:name dropped	18 -17 -14 -12 -15 -17
1>l2:name for	13 -12 -6 -8 -15 -9
1>l2:name is	-11 16 -15 -4 -7 -11
1>l2:natur :	-5 -7 -16 -4 15 -17
1>l2:negoti ,	-15 10 -10 -18 -15 7
1>l2:nephew ,	1 9 -11 -6 -13 -16
1>l2:next to	-30 1 9 -12 -11 -24
1>l2:niec ,	12 -12 -8 -8 -10 -13
1>l2:no ,	8 5 -9 -16 -14 -21
1>l2:nor was	24 -22 -20 -12 -20 -28
1>l2:note ;	-28 30 -21 -21 -27 -28
1>l2:note-tak ,	19 9 -19 -8 -10 -26
1>l2:notic was	-16 -15 -10 -5 -9 15
1>l2:number ,	-13 15 -13 -3 -4 -19
1>l2:nurs '	-6 19 -21 -3 -3 -3
1>l2:object ;	13 -13 -8 -10 -9 -12
1>l2:observ ,	-9 14 -9 -9 -10 -20
1>l2:observ in	4 6 -19 -19 -20 -25
1>l2:of <person>	18 -19 -16 -12 -12 -14
1>l2:off :	-19 18 -12 -3 -2 -7
1>l2:off when	19 -17 -17 -4 -5 -8
1>l2:offic ,	-1 7 -9 -6 -13 -13
1>l2:offic after	13 -12 -17 -5 -8 -6
1>l2:offic on	21 -19 -19 -20 -24 -24
1>l2:offici ,	17 -22 13 -22 -27 -29
1>l2:offici under	7 6 -15 -8 -8 -14
1>l2:ombudsman ,	14 -6 -23 -5 -20 9
1>l2:on ,	13 6 -22 -9 -16 -26
1>l2:on ;	-6 -12 -4 -1 -4 9
1>l2:on <date>	24 -23 -13 -23 0 -11
1>l2:on by	13 -12 6 -4 -9 -11
1>l2:onc ;	-17 18 -17 -5 -17 -17
1>l2:onli ,	-20 20 -18 -14 -18 -20
1>l2:onli that	17 -17 -17 -11 -8 -17
1>l2:oper ,	10 -14 -8 -2 -6 -7
1>l2:opposit ;	-15 -17 -8 -4 -10 16
1>l2:order ,	-6 24 -32 -12 -10 8
1>l2:out by	-31 15 -5 -20 21 -22
1>l2:outsid ,	17 -20 -9 -8 -6 -7
1>l2:oven ,	-13 13 -12 -8 -12 -11
1>l2:over :	-14 -15 -13 -14 -19 15
1>l2:owner ,	6 -12 -8 -13 2 0
1>l2:p.c .	-7 -13 -32 -24 -32 17
1>l2:pack ;	-11 13 -5 -9 -14 -13
1>l2:padoh saw	-11 10 -13 -6 -6 -10
1>l2:panel with	28 -7 -26 -15 3 -11
1>l2:paper ,	-25 -26 6 -17 -11 19
1>l2:paperwork :	-29 33 -30 -19 -29 -29
1>l2:parliament ,	-18 18 -17 -12 -15 -16
1>l2:part were	-29 28 -18 -5 -6 -12
1>l2:parti ,	-10 17 -13 -8 -13 -17
1>l2:particip ,	-10 12 -11 -9 -14 -11
1>l2:partner ,	-10 5 -3 -21 -21 -4
1>l2:passeng '	16 -13 -22 -9 -9 -8
1>l2:patient '	14 -16 -7 -7 -7 -8
1>l2:peopl :	4 13 -39 -23 -45 -2
1>l2:person :	7 7 -16 -13 -21 -25
1>l2:personnel ,	-12 13 -14 -4 -9 -9
1>l2:phone ,	-11 12 -13 -7 -10 -11
1>l2:place ;	-17 3 -9 -9 -9 3
1>l2:place came	-6 13 -7 -2 -13 -11
1>l2:planter '	-1 14 -22 -27 -23 -22
1>l2:player ;	19 -19 -14 -11 -10 -24
1>l2:plead with	-8 -14 14 -3 -5 -3
1>l2:plough named	21 -20 -13 -3 -4 -6
1>l2:pope ;	-7 16 -19 -9 -4 -10
1>l2:posit ;	-9 16 -17 -16 -13 -14
1>l2:preach ;	13 -18 14 -16 8 -32
1>l2:predecessor ,	28 -10 -8 -11 -14 -32
1>l2:prefect ,	-7 6 2 -20 -22 -28
1>l2:premier ,	-13 9 4 -14 -16 -22
1>l2:present :	-4 16 3 -42 -43 -51
1>l2:present were	19 -33 -36 -21 12 -4
1>l2:presid ,	-15 -16 8 -29 0 16
1>l2:presid ;	15 11 -34 -19 -21 -20
1>l2:presid in	-7 -3 -30 -12 -15 6
1>l2:president-elect ,	-9 14 -13 -6 -6 -12
1>l2:price ;	-18 22 -21 -20 -20 -21
1>l2:prison ;	-15 -13 -8 -11 -13 14
1>l2:propos by	16 -13 -12 -5 -5 -10
1>l2:question ,	-10 12 -12 -7 -5 -11
1>l2:question by	-17 19 -15 -5 -11 -11
1>l2:quorum :	-34 -17 22 -37 -31 -29
1>l2:quot ,	15 -15 -5 -4 -3 -8
1>l2:race ,	20 -18 -18 -5 -9 -23
1>l2:reach ;	13 -10 -16 -2 -2 -14
1>l2:receiv by	16 -17 9 -9 -11 -20
1>l2:receiv from	4 -26 -29 -24 -18 20
1>l2:referendum ;	-12 11 -7 -8 -7 -9
1>l2:region ,	17 -9 -34 -17 14 -26
1>l2:registrar ,	14 -6 -11 -4 -13 -17
1>l2:regul ,	36 -35 -10 -9 -9 -15
1>l2:relat ,	3 -2 3 -13 -22 -29
1>l2:rep ,	-7 18 -16 -2 -2 -10
1>l2:replac :	-20 -21 -18 -16 21 -22
1>l2:replac by	-16 21 -24 -11 -11 -10
1>l2:repli and	-7 -15 -6 -4 -3 13
1>l2:repli to	12 -13 -7 -9 -5 -13
1>l2:report ,	22 -24 -9 -9 -9 -13
1>l2:repres ,	4 -21 11 -17 -18 -22
1>l2:repres by	7 0 -17 -13 -38 2
1>l2:research ,	19 -21 -6 -6 -6 -10
1>l2:resid '	-13 -6 -2 12 0 -7
1>l2:resid ,	4 11 -19 -4 -4 -8
1>l2:rev .	-17 -20 14 -19 11 -16
1>l2:right ,	-8 17 -25 -22 -22 -25
1>l2:risk ,	-10 -13 -10 -2 -9 11
1>l2:rival for	-20 19 -8 -3 -9 -3
1>l2:river were	-18 28 -26 -3 -3 -14
1>l2:road :	-39 -32 -30 35 -26 -30
1>l2:room :	-26 21 -19 -19 -26 -9
1>l2:room as	-19 16 -11 -5 -5 -12
1>l2:s .	-11 13 -8 -3 -12 -10
1>l2:sai that	-20 8 4 -3 -1 -4
1>l2:said that	-18 -11 -1 -1 -1 18
1>l2:sat between	-16 19 -19 -2 -4 -10
1>l2:sat with	2 8 -17 -6 -8 -11
1>l2:screen were	-12 -4 8 -2 -2 -13
1>l2:seat ,	-18 16 -11 -2 -2 -8
1>l2:second ,	22 -20 -21 -12 -18 -18
1>l2:secretari ,	13 -12 -7 -22 -41 -2
1>l2:secretary-gener ,	11 -8 -12 -5 -7 -8
1>l2:secretli met	-21 16 -10 0 -1 -7
1>l2:seminarian ,	12 -12 -8 -9 -12 -12
1>l2:senat ,	5 3 -18 -11 -10 -16
1>l2:sent <person>	-8 10 -8 -8 -14 -14
1>l2:servic ,	-3 18 -24 -12 -17 -21
1>l2:session :	-25 10 -2 -17 -16 -24
1>l2:session ;	-9 18 -13 -3 -2 -4
1>l2:session when	-14 11 -9 -6 -7 -9
1>l2:settl whether	-9 14 -10 -5 -6 -12
1>l2:shadow ,	-17 17 -12 -12 -16 -15
1>l2:sharehold ,	23 -27 -6 -8 -8 -13
1>l2:she met	17 -16 10 -5 -5 -19
1>l2:she was	0 -18 -2 -4 -10 8
1>l2:sheikh ,	-4 14 -11 -2 -6 -6
1>l2:shipper '	8 -11 -21 -9 7 5
1>l2:shore ,	20 -20 -16 -11 -11 -18
1>l2:show ;	19 -2 -9 -8 -10 -14
1>l2:shuar ,	-15 25 -25 -2 -3 -9
1>l2:side let	-17 -16 -10 -7 -9 17
1>l2:sign by	0 -22 13 -14 -21 -24
1>l2:signatori :	-19 9 -21 -8 -7 3
1>l2:silenc ;	-14 16 -14 -10 -4 -8
1>l2:sister ,	-19 20 -17 -13 -17 -18
1>l2:sixth to	-2 5 -10 -8 -9 -18
1>l2:slip ;	-8 14 -10 -5 -11 -14
1>l2:so did	-16 18 -16 -8 -7 -23
1>l2:so that	13 2 -9 -3 -4 -9
1>l2:so were	-18 20 -43 -36 -45 -50
1>l2:son ,	-1 -9 -13 -9 -14 6
1>l2:speaker ,	13 -5 -15 -9 -7 -11
1>l2:speech by	11 4 -30 -10 -9 -16
1>l2:spoke after	-17 -18 18 -8 -13 -15
1>l2:spoken with	16 -17 -16 -3 -9 -9
1>l2:spokesman ,	21 -26 -17 -14 -9 -1
1>l2:spokeswoman ,	14 -13 -6 -3 -3 -16
1>l2:spot ;	22 -15 -22 -13 -9 -20
1>l2:staff ,	-18 11 -29 -19 -26 3
1>l2:start was	-19 -17 -13 -8 -12 18
1>l2:state ,	23 -1 -1 -11 -10 -17
1>l2:state –	-21 20 -14 -19 -15 -12
1>l2:steamer bore	14 -14 -10 -9 -8 -13
1>l2:steward ,	22 6 -31 -23 -29 -39
1>l2:straight to	-17 -15 16 -6 -9 -9
1>l2:strike after	3 1 -24 -5 -8 -14
1>l2:student '	-14 17 -19 -6 -6 -8
1>l2:student ,	-8 10 -5 -4 -12 -11
1>l2:studi by	17 -18 -14 -10 -10 -13
1>l2:successor ,	-19 17 -9 -3 -4 -9
1>l2:successor-elect ,	-12 -19 -16 -11 -22 16
1>l2:such as	20 -18 -13 -11 -14 -21
1>l2:sudanes ,	7 1 -14 -11 -11 -15
1>l2:summit that	-17 3 0 -7 -13 8
1>l2:superintend ,	-6 12 -12 -2 -1 -1
1>l2:supervis by	-11 12 -10 -5 -9 -13
1>l2:supervisor ,	-13 -14 -8 15 0 -4
1>l2:surpris ,	-15 16 -14 -6 -7 -17
1>l2:suspect :	33 -32 -30 -22 -32 -34
1>l2:syndic ,	-12 -8 10 -2 -4 -3
1>l2:tabl ,	27 -14 -13 -8 -5 -9
1>l2:tabl sat	-10 19 -20 -3 -8 -16
1>l2:tabl were	-22 -2 5 -8 -13 -21
1>l2:talk :	-35 42 -36 -30 -32 -34
1>l2:talk ;	-31 -3 -24 -15 -17 26
1>l2:talk to	15 -16 -11 -8 -4 -11
1>l2:talk with	-1 -10 10 -10 -14 -14
1>l2:tanzanian ,	7 -27 -16 -16 -19 7
1>l2:tariff ,	7 2 -16 -14 -15 -17
1>l2:tea with	-8 13 -13 -1 -4 -2
1>l2:teacher :	38 -38 -28 -29 -39 -35
1>l2:telephon ,	-13 13 -16 -3 -3 -6
1>l2:the detained	13 -13 -12 -9 -11 -17
1>l2:thei heard	11 -3 -13 -13 -10 -18
1>l2:them ,	-20 23 -24 -9 -16 -22
1>l2:them were	-22 -4 7 -5 -7 -19
1>l2:them when	-32 32 -21 -19 -8 -14
1>l2:then saw	5 -13 3 -18 -14 -12
1>l2:there were	-21 21 -17 -4 -8 -11
1>l2:thought that	-7 11 -10 -5 -4 -14
1>l2:tie ,	-3 1 -13 -7 -15 4
1>l2:to <date>	8 -3 -22 -4 -5 -15
1>l2:to brief	14 -15 -11 -8 -13 -12
1>l2:to bring	-8 10 -12 -5 -6 -8
1>l2:to hear	-9 12 -12 -4 -3 -6
1>l2:to meet	19 -8 0 -22 -16 -22
1>l2:to see	13 -10 2 -20 -17 -36
1>l2:to which	11 -7 0 -15 -15 -23
1>l2:togeth with	24 20 -38 -10 -14 -18
1>l2:too ;	-14 -29 -9 -8 -15 24
1>l2:top :	4 -1 -16 -11 -15 -15
1>l2:train ,	-16 15 -11 -2 -3 -5
1>l2:train ;	-22 8 7 -12 -23 4
1>l2:trainer ,	15 -1 -13 -10 -9 -13
1>l2:travel with	9 -1 -21 -19 -17 -21
1>l2:treasur ,	-18 5 -18 -12 -23 9
1>l2:tribe was	-17 18 -21 -4 -9 -15
1>l2:trucker '	-11 14 -12 -3 -3 -6
1>l2:two ,	19 -6 -20 -10 -23 -16
1>l2:two :	-4 22 -32 -25 -34 -37
1>l2:undersecretari ,	4 9 -24 -14 -17 -31
1>l2:union ,	16 3 -11 -10 -10 -2
1>l2:union by	-18 26 -19 -5 -19 -14
1>l2:us ,	26 -21 -15 -12 -14 -25
1>l2:v .	-16 4 -1 -10 -14 -13
1>l2:vanilla with	22 -10 -37 -18 -23 -26
1>l2:vessel ;	20 -8 -11 -12 -10 -15
1>l2:vicar ,	-12 16 -15 -8 -17 -23
1>l2:vice-chancellor ,	-14 -9 -13 -6 -18 13
1>l2:vice-minist ,	-4 13 -20 -5 -18 -19
1>l2:vice-premi ,	-15 -22 21 -13 -15 -21
1>l2:victim ,	19 -14 -17 -15 -22 -20
1>l2:view with	-15 18 -21 -11 -12 -15
1>l2:visit by	12 5 -16 -10 -9 -18
1>l2:visit to	-15 14 -14 -12 -3 -6
1>l2:visitor were	27 -8 -41 -31 -34 -35
1>l2:vote ,	-15 5 -22 -16 -21 10
1>l2:vote ;	-1 -26 15 -25 -39 -1
1>l2:vote on	-13 -11 -13 12 -9 -11
1>l2:wa <person>	-14 -1 5 -3 -5 -9
1>l2:wait with	-11 13 -14 -5 -9 -8
1>l2:wall ;	6 -1 -9 -12 -10 -12
1>l2:warden ,	18 -25 -11 -6 -6 -6
1>l2:watch by	-8 12 -14 -6 -4 -15
1>l2:when <number>	-12 9 -5 0 0 -6
1>l2:who runs	9 -7 -17 -4 -5 -5
1>l2:widow ,	-19 12 8 -14 -12 -25
1>l2:wife ,	3 -12 -17 -12 -21 12
1>l2:will have	-23 19 -13 -10 -7 -16
1>l2:will see	-10 -16 13 -6 -6 -14
1>l2:wing ,	-11 -22 17 -19 -20 -24
1>l2:wit ,	3 -16 -13 -9 -14 9
1>l2:with <person>	7 8 -22 -11 -14 -20
1>l2:with coordinating	-11 13 -13 -11 -13 -12
1>l2:without having	-13 -13 -12 -8 -8 13
1>l2:won by	14 -14 -14 -11 -10 -12
1>l2:worker '	-10 12 0 -18 -22 -22
1>l2:wreath and	9 5 -4 -4 -17 -15
1>l2:written by	20 -18 -14 -7 -10 -17
1>l2:ye ,	-18 18 -12 -4 -1 -20
1>l2:— but	13 -12 -12 -10 -11 -13
1>l2:— in	-7 12 -16 -16 -16 -18
1>l:#	-1 11 17 -22 -20 -25
1>l:'	-8 23 -25 -11 -11 -24
1>l:,	20 -6 -16 -18 -9 -4
1>l:.	-31 3 -2 -13 -8 1
1>l::	-22 -11 11 -6 -9 15
1>l:;	0 6 -26 -1 -42 4
1>l:<date>	32 -27 -14 -24 -2 -14
1>l:<number>	-15 -10 5 -8 -9 9
1>l:<person>	8 7 -17 -27 -35 -27
1>l:<quote>	4 -6 5 -29 -30 -46
1>l:aboard	17 -16 -8 -12 -15 -23
1>l:about	18 -16 -17 -9 -9 -17
1>l:added	-14 14 -13 -11 -11 -14
1>l:after	21 -29 8 -14 -23 -27
1>l:against	13 -12 -13 -11 -13 -12
1>l:among	12 2 -23 -13 -16 -25
1>l:and	-20 3 -27 7 -3 8
1>l:are	-13 18 -15 -13 -5 -16
1>l:as	8 15 -29 -26 -29 -39
1>l:at	-35 29 1 -35 -39 -48
1>l:be	-16 15 -10 -7 -11 -16
1>l:because	22 -14 -14 -12 7 -15
1>l:before	-6 -24 21 -20 -21 -26
1>l:beside	2 14 -25 -14 -13 -13
1>l:between	17 -4 -9 -14 -18 -17
1>l:bore	14 -14 -10 -9 -8 -13
1>l:brief	14 -15 -11 -8 -13 -12
1>l:briefed	3 8 -19 -16 -19 -24
1>l:bring	-8 10 -12 -5 -6 -8
1>l:brought	-14 17 -15 -5 -8 -12
1>l:but	-4 2 -25 -21 -35 10
1>l:by	-4 2 5 -22 -16 -18
1>l:call	12 -4 -15 -6 -7 -9
1>l:called	-19 16 -11 -7 -5 -8
1>l:came	14 1 -36 -16 -5 -32
1>l:caught	-6 -14 -6 -3 12 -6
1>l:comprised	-13 15 -15 -8 -11 -12
1>l:coordinating	-11 13 -13 -11 -13 -12
1>l:crewing	5 7 -18 -17 -18 -19
1>l:detained	13 -13 -12 -9 -11 -17
1>l:did	-31 5 -18 -19 -17 12
1>l:drew	5 -4 -8 -23 -8 -6
1>l:dropped	18 -17 -14 -12 -15 -17
1>l:elected	-15 -7 10 -9 -11 -10
1>l:entertained	9 -3 -16 -13 -11 -20
1>l:expects	-25 24 -20 -16 -15 -15
1>l:faced	-23 29 -17 -10 -12 -16
1>l:facing	23 -8 -22 -11 -16 -20
1>l:for	-17 3 -29 -30 21 -13
1>l:from	4 -19 -8 -21 -26 17
1>l:gathered	-4 -12 12 -12 -27 -4
1>l:gathers	22 -14 -28 -11 -16 -3
1>l:have	-24 20 -15 -10 -7 -17
1>l:having	9 -18 -14 -16 -15 10
1>l:hear	-9 12 -12 -4 -3 -6
1>l:heard	9 11 -17 -17 -14 -22
1>l:host	-24 -16 17 -5 -3 -5
1>l:hosted	26 -3 -28 -13 -15 -23
1>l:how	7 -2 -20 -11 -11 -9
1>l:in	6 -14 -16 -16 15 1
1>l:including	11 5 -14 -10 -13 -16
1>l:into	20 -19 -20 -17 -20 -22
1>l:invited	-16 -3 5 11 -23 -10
1>l:is	-20 0 9 -18 -17 -19
1>l:kept	14 -13 -13 -8 -8 -12
1>l:let	-18 15 -27 -23 -19 6
1>l:lost	-2 13 -14 -16 -14 -16
1>l:meet	9 4 -13 -19 -13 -22
1>l:meets	-2 -5 8 -16 -20 -32
1>l:met	15 -12 -4 -19 -20 -6
1>l:named	-7 9 -14 -7 -7 -11
1>l:nor	-3 -1 -9 -12 -15 4
1>l:noted	21 -14 -11 -11 -9 -14
1>l:on	27 -35 -13 4 0 -11
1>l:presiding	-11 -17 17 -9 -10 -14
1>l:puts	12 -12 -11 -4 -7 -12
1>l:questioned	6 -16 -20 -16 -18 18
1>l:received	-14 16 -19 6 -21 -17
1>l:runs	9 -7 -17 -4 -5 -5
1>l:said	4 -15 -14 -24 -16 10
1>l:sat	7 2 1 -7 -12 -20
1>l:saw	1 -5 1 -18 -13 -12
1>l:says	6 5 -17 -10 -8 -23
1>l:see	4 -15 12 -13 -12 -29
1>l:sending	-17 19 -12 -13 -18 -15
1>l:sent	5 -10 -2 -15 11 -50
1>l:since	9 -5 -15 -10 -8 -18
1>l:spoke	-5 16 -17 -2 -5 -7
1>l:summoned	-11 21 -18 -14 -4 -9
1>l:that	15 -1 -8 -14 -17 -19
1>l:thinks	16 -17 -10 -6 -11 -11
1>l:through	25 -12 -18 -18 -25 -26
1>l:to	24 -3 -26 -5 -43 -20
1>l:together	-7 8 -44 -13 -26 1
1>l:told	29 -27 -19 -6 -7 -16
1>l:travel	16 -17 -11 -9 -4 -8
1>l:turned	12 -8 -9 -3 -3 -18
1>l:under	28 -23 6 -19 -26 -42
1>l:until	-10 11 -8 -6 -9 -15
1>l:was	-3 13 -33 -26 -39 0
1>l:were	-12 13 -12 -25 -2 -9
1>l:whaling	-20 16 -14 -12 -10 -7
1>l:when	-14 20 -3 -18 -19 -38
1>l:where	23 -20 0 -11 -16 -19
1>l:whether	-21 7 -20 13 -14 -20
1>l:which	11 -7 7 -14 -14 -27
1>l:while	-9 7 -19 -6 2 0
1>l:whose	25 -14 -13 -19 -25 -29
1>l:with	-10 7 -4 -5 -12 -17
1>l:without	-1 -5 -18 -6 -11 4
1>l:wrote	14 -2 -13 -6 -7 -16
1>l:–	-21 20 -14 -19 -15 -12
1>l:—	6 -5 4 -30 -32 -34
1>lb-cue:absent	-2 -15 -34 -18 -12 27
1>lb-cue:attended	11 -8 4 -20 -3 -11
1>lb-cue:background	11 -3 -5 -15 -23 -14
1>lb-cue:declined	-9 8 -19 10 -22 -13
1>lb-cue:hosted	11 -11 5 -18 -14 -22
1>lb-cue:invited	-16 -16 12 1 -26 9
1>lb-cue:observer	21 -13 -34 -17 -22 -3
1>lb-cue:reported	19 -24 -9 -19 -2 -2
1>lb-cue:represented	8 7 -22 -17 -3 -26
1>led:about	17 -23 -10 -27 12 -21
1>led:absent-was	-16 -17 -11 -5 -9 17
1>led:according	18 -11 -2 -21 -34 -4
1>led:among	-14 15 -14 -25 -3 -8
1>led:beside	-9 4 0 -5 -12 -18
1>led:beside-by	9 7 -28 -20 -39 5
1>led:between	17 -4 -9 -14 -18 -17
1>led:for-side	-5 10 -2 -22 -10 -22
1>led:instead	-17 3 -29 -30 21 -13
1>led:invites	-17 -3 8 7 -20 -12
1>led:meets	-2 -2 3 -4 -29 -8
1>led:met-by	-1 -11 9 -11 -12 -10
1>led:sends	17 -3 -19 -16 -8 -19
1>led:there-came	25 -16 -35 -19 5 -17
1>led:under	21 -20 5 -12 -19 -27
1>led:urges	2 -5 0 -12 -13 -19
1>led:with	-6 2 -2 -5 -11 -16
1>led:without	-5 -15 -18 -12 -16 14
1>lv-cue:absent	-3 -19 -31 -20 -22 24
1>lv-cue:attended	4 -5 -4 -20 -4 -2
1>lv-cue:background	17 -7 -18 -12 -19 -24
1>lv-cue:declined	-26 22 -10 12 -21 -9
1>lv-cue:hosted	3 4 -13 -14 -13 -8
1>lv-cue:invited	-17 -7 9 -2 -26 3
1>lv-cue:reported	23 -26 -2 -20 -17 -5
1>lv-cue:represented	23 1 -31 -16 -6 -24
1>lv:abandon	7 -17 9 -9 -18 -18
1>lv:abandon|when	7 -17 9 -9 -18 -18
1>lv:accept	5 -7 15 -9 -17 -4
1>lv:accept|,	1 -24 17 -7 -9 2
1>lv:accept|in	12 1 -26 -6 -17 -27
1>lv:accompani	9 -11 -30 -9 -17 7
1>lv:accompani|,	-10 14 -14 -4 -10 -14
1>lv:accompani|by	10 -19 -26 -8 -14 8
1>lv:ad	-14 14 -13 -11 -11 -14
1>lv:adjourn	4 6 -10 -9 -9 -13
1>lv:adjourn|,	17 -15 -10 -5 -5 -13
1>lv:adjourn|when	-14 11 -9 -6 -7 -9
1>lv:admit	2 2 -10 -9 -12 -13
1>lv:admit|among	2 2 -10 -9 -12 -13
1>lv:ad|	-14 14 -13 -11 -11 -14
1>lv:agre	10 5 -6 -11 -14 -19
1>lv:agre|and	-5 -12 11 -5 -9 -11
1>lv:agre|that	-5 15 -15 -1 -2 -3
1>lv:agre|when	12 1 -11 -9 -9 -16
1>lv:allow	-8 12 -14 -6 -7 -8
1>lv:announc	18 -18 -17 -12 -16 0
1>lv:announc|against	13 -12 -13 -11 -13 -12
1>lv:answer	7 9 -18 -17 -16 -15
1>lv:answer|that	-15 13 -9 -5 -4 -8
1>lv:answer|through	1 8 -11 -13 -9 -12
1>lv:apologis	16 -14 -12 -8 -5 -21
1>lv:apologis|to	16 -14 -12 -8 -5 -21
1>lv:ar	-30 -18 -26 10 -15 14
1>lv:arrest	19 -17 -18 -12 -12 -20
1>lv:arriv	14 -11 -5 -3 -3 -6
1>lv:arriv|,	14 -11 -5 -3 -3 -6
1>lv:ar|	-13 18 -15 -13 -5 -16
1>lv:ar|,	-26 -26 -21 11 -13 16
1>lv:ask	4 -10 -4 -13 -14 0
1>lv:ask|,	9 1 -18 -10 -13 -2
1>lv:at	17 -16 -13 -13 -16 -19
1>lv:attend	-20 -12 9 -10 3 2
1>lv:attend|,	-15 -18 14 -9 -16 7
1>lv:attend|aboard	-19 -8 11 -2 -6 -9
1>lv:attend|by	-13 17 -17 -3 -4 -8
1>lv:at|,	17 -16 -13 -13 -16 -19
1>lv:be	12 1 -26 -14 -14 -25
1>lv:been	18 -9 -15 -11 -15 -27
1>lv:been|,	3 1 -13 -5 -8 -12
1>lv:been|by	20 -18 -14 -7 -10 -17
1>lv:been|since	9 -9 -5 -5 -7 -14
1>lv:began	22 -9 -3 -5 -6 -10
1>lv:began|where	23 -15 0 -5 -5 -9
1>lv:be|	-16 15 -10 -7 -11 -16
1>lv:be|<person>	13 -14 -10 -5 -4 -10
1>lv:be|as	-19 16 -11 -5 -5 -12
1>lv:be|between	14 -14 -14 -5 -3 -9
1>lv:bore	14 -14 -10 -9 -8 -13
1>lv:bore|	14 -14 -10 -9 -8 -13
1>lv:brief	18 -4 -10 -25 2 -35
1>lv:brief|	15 1 -23 -18 -20 -22
1>lv:brief|,	16 6 -19 -10 10 -25
1>lv:brief|by	-6 -21 17 -14 -13 -19
1>lv:bring	-11 12 -15 -6 -7 -11
1>lv:bring|	-8 10 -12 -5 -6 -8
1>lv:broker	4 -21 11 -17 -18 -22
1>lv:broker|,	4 -21 11 -17 -18 -22
1>lv:brought	-7 10 -9 -17 -38 -6
1>lv:brought|	-14 17 -15 -5 -8 -12
1>lv:brought|,	9 11 -49 -17 -36 -10
1>lv:brought|together	-7 8 -44 -13 -26 1
1>lv:brought|with	-11 -28 22 -10 -14 -26
1>lv:built	11 -10 -13 -9 -9 -9
1>lv:built|under	11 -10 -13 -9 -9 -9
1>lv:call	12 -10 4 -13 -17 -30
1>lv:call|	3 9 -20 -11 -9 -13
1>lv:call|,	21 -27 17 -8 -17 -20
1>lv:call|<person>	-8 13 -13 -7 -7 -11
1>lv:call|between	-11 16 -17 -1 -1 -3
1>lv:call|by	-18 7 -4 -8 -2 -5
1>lv:call|on	-3 -19 16 -6 -9 -15
1>lv:call|when	19 -17 -17 -4 -5 -8
1>lv:call|where	14 -15 3 -4 -11 -15
1>lv:came	6 -13 -11 -15 -14 3
1>lv:came|	14 1 -36 -16 -5 -32
1>lv:came|,	-1 -6 -4 -7 -18 1
1>lv:came|and	20 -3 -15 -4 -8 -16
1>lv:came|from	4 -11 6 -10 -18 -26
1>lv:came|with	-8 -2 -24 -13 -19 13
1>lv:can't	-9 14 -10 -5 -6 -12
1>lv:can't|whether	-9 14 -10 -5 -6 -12
1>lv:cancel	-32 32 -21 -19 -8 -14
1>lv:cancel|when	-32 32 -21 -19 -8 -14
1>lv:caught	-6 -14 -6 -3 12 -6
1>lv:caught|	-6 -14 -6 -3 12 -6
1>lv:chair	15 -13 4 -16 -1 -29
1>lv:chair|and	-9 14 -15 -7 -11 -11
1>lv:chair|by	5 -33 17 -11 -2 -25
1>lv:chair|with	30 -4 -33 -17 1 -13
1>lv:cite	18 -19 -16 -12 -12 -14
1>lv:cite|<person>	18 -19 -16 -12 -12 -14
1>lv:clear	6 -6 8 -19 -25 -31
1>lv:clear|,	6 -6 8 -19 -25 -31
1>lv:close	17 7 -25 -15 -17 -22
1>lv:close|,	-16 11 -8 -3 -2 -10
1>lv:close|on	16 -16 -15 -10 -11 -13
1>lv:close|with	16 8 -13 -7 -12 -13
1>lv:co-accus	-12 -10 -2 -1 -7 12
1>lv:co-accus|,	-12 -10 -2 -1 -7 12
1>lv:co-chair	11 -24 15 -14 -16 -23
1>lv:co-chair|by	11 -24 15 -14 -16 -23
1>lv:come	8 4 -13 -18 -16 -19
1>lv:come|and	8 4 -13 -18 -16 -19
1>lv:compris	-13 15 -15 -8 -11 -12
1>lv:compris|	-13 15 -15 -8 -11 -12
1>lv:confer	20 3 -11 -18 -21 -26
1>lv:confer|with	22 -7 -2 -18 -20 -26
1>lv:conven	17 -9 1 -13 -22 -31
1>lv:conven|,	16 -6 2 -10 -20 -25
1>lv:conven|by	12 1 -7 -6 -8 -18
1>lv:coordin	-11 13 -13 -11 -13 -12
1>lv:coordin|	-11 13 -13 -11 -13 -12
1>lv:crew	5 7 -18 -17 -18 -19
1>lv:crew|	5 7 -18 -17 -18 -19
1>lv:cross	-16 1 0 -9 -10 -9
1>lv:cross|where	-15 -3 4 -9 -9 -7
1>lv:defend	-16 7 -7 -3 -6 3
1>lv:defend|while	-13 12 -6 -3 -5 -10
1>lv:deleg	13 2 -13 -9 -15 -18
1>lv:deleg|,	13 2 -13 -9 -15 -18
1>lv:deni	-17 12 -9 -5 -4 -9
1>lv:deni|that	-17 12 -9 -5 -4 -9
1>lv:deputis	-12 13 -9 -5 -12 -13
1>lv:deputis|by	-12 13 -9 -5 -12 -13
1>lv:detain	13 -13 -12 -9 -11 -17
1>lv:detain|	13 -13 -12 -9 -11 -17
1>lv:did	-23 -11 -2 -36 -31 27
1>lv:did|	-31 5 -18 -19 -17 12
1>lv:did|,	-20 -23 -44 -33 -37 27
1>lv:did|and	-11 -18 15 -11 -13 -16
1>lv:did|to	12 -13 -7 -9 -5 -13
1>lv:dine	13 -18 5 -20 -22 -37
1>lv:dine|,	11 -30 8 -18 -19 -32
1>lv:dine|with	11 3 -4 -10 -13 -19
1>lv:dismiss	-15 -10 11 -2 -3 -9
1>lv:dismiss|by	-10 -13 13 0 0 -3
1>lv:do	15 -18 -11 -8 -8 -8
1>lv:do|with	15 -18 -11 -8 -8 -8
1>lv:drew	3 -5 -11 -24 -10 0
1>lv:drew|	5 -4 -8 -23 -8 -6
1>lv:drew|,	-3 1 -13 -7 -15 4
1>lv:drew|without	-1 -5 -18 -6 -11 4
1>lv:drop	18 -17 -14 -12 -15 -17
1>lv:drop|	18 -17 -14 -12 -15 -17
1>lv:drove	14 -20 9 -10 -10 -11
1>lv:drove|to	17 -15 -15 -8 -7 -9
1>lv:drove|with	-8 -14 14 -3 -5 -3
1>lv:edit	12 -12 -8 -8 -10 -13
1>lv:edit|,	12 -12 -8 -8 -10 -13
1>lv:elect	-20 10 -3 -13 -17 -19
1>lv:elect|	-15 -7 10 -9 -11 -10
1>lv:elect|,	-15 19 -20 -7 -13 -15
1>lv:entertain	9 -3 -16 -13 -11 -20
1>lv:entertain|	9 -3 -16 -13 -11 -20
1>lv:examin	14 -12 -7 -2 -2 -7
1>lv:examin|,	14 -12 -7 -2 -2 -7
1>lv:expect	10 -4 -24 -18 -19 -24
1>lv:expect|	10 -4 -24 -18 -19 -24
1>lv:explain	14 -14 -13 -7 -9 -8
1>lv:explain|how	14 -14 -13 -7 -9 -8
1>lv:face	-24 31 -24 -28 -35 -18
1>lv:face|	-13 26 -25 -17 -22 -27
1>lv:face|'	-13 17 -21 -19 -22 -19
1>lv:face|,	5 0 -9 -8 -12 -12
1>lv:face|but	-17 12 -9 -9 -10 -1
1>lv:fell	-6 15 -15 -4 -8 -2
1>lv:fell|to	-6 15 -15 -4 -8 -2
1>lv:flank	4 14 -23 -19 -17 -30
1>lv:flank|by	4 14 -23 -19 -17 -30
1>lv:flew	23 -5 -3 -14 -18 -15
1>lv:flew|,	16 -4 -8 -13 -20 -11
1>lv:flew|at	18 -25 8 -17 -14 -21
1>lv:flew|that	13 2 -9 -3 -4 -9
1>lv:follow	-18 21 -17 -10 -14 -22
1>lv:follow|,	-13 16 -15 -10 -13 -20
1>lv:gather	18 -26 -4 -17 -1 -11
1>lv:gather|	13 -18 5 -15 -30 -6
1>lv:gather|,	-8 -13 -15 -5 15 -5
1>lv:gather|<person>	23 -20 -21 -10 -15 -3
1>lv:gather|under	-9 3 5 -10 -19 -19
1>lv:gave	12 13 -22 -19 -35 -38
1>lv:gave|,	0 9 -16 -17 -18 -24
1>lv:gave|because	14 0 -13 -10 -10 -14
1>lv:gave|for	11 8 -14 -9 -29 -24
1>lv:go	13 -20 5 -14 -14 -26
1>lv:goe	7 1 -22 -14 -11 -20
1>lv:goe|,	-2 7 -18 -9 -8 -16
1>lv:goe|which	6 2 -14 -5 -6 -10
1>lv:got	-10 -1 5 -11 -12 -11
1>lv:got|,	-9 11 -12 -10 -10 -10
1>lv:go|before	0 -14 8 -10 -9 -17
1>lv:go|to	19 -17 -15 -8 -9 -15
1>lv:go|where	18 -13 -12 -4 -4 -12
1>lv:grant	-8 18 -19 -3 -5 -6
1>lv:grant|to	-8 18 -19 -3 -5 -6
1>lv:greet	-14 16 -11 -6 -16 -15
1>lv:ha	-15 18 -22 -11 -9 7
1>lv:had	-6 14 -13 -21 -26 -10
1>lv:had|,	-9 22 -27 -15 -20 -27
1>lv:had|<date>	2 23 -37 -18 -23 -27
1>lv:had|to	-11 -14 -8 -11 -3 13
1>lv:had|with	4 -11 3 -10 -14 -13
1>lv:have	4 -1 -23 -18 -17 5
1>lv:have|	2 -4 -22 -18 -17 7
1>lv:have|between	-1 5 -13 -3 -5 -12
1>lv:ha|,	-12 9 -19 -10 -9 11
1>lv:head	-16 21 -19 -5 -8 -12
1>lv:head|by	-16 21 -19 -5 -8 -12
1>lv:hear	3 -1 3 -16 -21 -26
1>lv:heard	25 2 -21 -22 -24 -16
1>lv:heard|	9 11 -17 -17 -14 -22
1>lv:heard|,	16 5 -17 -15 -19 -4
1>lv:heard|<person>	15 -18 -8 -1 -3 -7
1>lv:heard|to	14 -11 -9 -6 -4 -15
1>lv:heard|with	-9 -14 14 -3 -3 -1
1>lv:hear|	-9 12 -12 -4 -3 -6
1>lv:hear|,	4 -9 10 -16 -21 -25
1>lv:held	-3 -1 5 -23 -29 -43
1>lv:held|,	-5 13 -10 -22 -30 -38
1>lv:held|by	-16 8 -3 -5 -8 -15
1>lv:held|under	14 -27 2 -14 -12 -16
1>lv:held|with	4 -18 13 -18 -20 -26
1>lv:hold	13 -15 3 -19 -26 -28
1>lv:hold|with	7 -12 9 -18 -25 -27
1>lv:host	12 -5 -2 -17 -26 -18
1>lv:host|	22 -13 -3 -14 -14 -23
1>lv:host|,	5 -3 5 -14 -26 -33
1>lv:host|<date>	12 -8 -13 -9 -6 -9
1>lv:host|<person>	7 8 -22 -11 -14 -20
1>lv:host|by	-1 -33 19 -13 -19 1
1>lv:host|in	-28 21 -19 -5 -10 -11
1>lv:host|with	15 2 -6 -7 -8 -8
1>lv:huddl	-2 -9 -30 14 -25 -29
1>lv:huddl|with	-2 -9 -30 14 -25 -29
1>lv:imprison	21 -21 -21 -7 -8 -15
1>lv:imprison|,	21 -21 -21 -7 -8 -15
1>lv:includ	-15 17 -18 -7 -15 -17
1>lv:includ|,	-15 17 -18 -7 -15 -17
1>lv:insist	-6 13 -12 -2 -1 -3
1>lv:insist|that	-6 13 -12 -2 -1 -3
1>lv:invit	-12 -18 6 5 -31 -1
1>lv:invit|	-16 -3 5 11 -23 -10
1>lv:invit|,	20 -10 -37 -34 -27 7
1>lv:invit|with	-6 -17 17 -7 -2 -18
1>lv:is	16 -10 -4 -24 -29 -35
1>lv:is|	-20 0 9 -18 -17 -19
1>lv:is|,	9 1 -3 -14 -16 -19
1>lv:is|and	18 2 -26 -10 -22 -21
1>lv:is|that	-12 -14 14 -2 -2 -2
1>lv:is|where	2 -20 2 -8 -7 -9
1>lv:is|whether	-13 11 -9 -6 -2 -3
1>lv:is|which	13 -15 -14 -7 -6 -10
1>lv:join	-19 -2 8 -13 -18 -30
1>lv:join|,	-4 -8 10 -11 -16 -21
1>lv:join|among	-12 16 -17 -3 -9 -12
1>lv:join|by	-18 5 -3 -5 -9 -17
1>lv:kept	2 -4 -19 -22 -20 8
1>lv:kept|	14 -13 -13 -8 -8 -12
1>lv:kept|for	-15 -12 -7 -16 -15 15
1>lv:laid	-4 4 5 -17 -19 -25
1>lv:laid|,	-20 22 -18 -16 -12 -21
1>lv:laid|by	13 -12 6 -4 -9 -11
1>lv:learn	-12 15 -15 -11 -12 -14
1>lv:learn|that	-11 13 -12 -11 -12 -13
1>lv:leav	-18 17 -17 -17 -13 -14
1>lv:leav|to	-18 17 -17 -17 -13 -14
1>lv:led	6 11 -17 -9 -12 -19
1>lv:led|,	-10 14 -19 -5 -11 -12
1>lv:led|by	9 5 -14 -9 -9 -16
1>lv:left	0 -6 4 -21 -26 -10
1>lv:left|,	19 -16 7 -19 -23 -28
1>lv:left|to	-17 10 -13 -9 -12 -1
1>lv:let	-7 12 -35 -26 -24 -3
1>lv:let|	-18 15 -27 -23 -19 6
1>lv:let|,	15 -1 -22 -16 -16 -28
1>lv:let|<person>	13 -6 -13 -7 -8 -13
1>lv:lift	-13 -9 -10 -7 -10 11
1>lv:lift|on	-13 -9 -10 -7 -10 11
1>lv:link	-3 14 -14 0 -1 -1
1>lv:link|,	-3 14 -14 0 -1 -1
1>lv:lost	9 14 -21 -24 -18 -23
1>lv:lost|	-2 13 -14 -16 -14 -16
1>lv:lost|and	17 6 -17 -17 -12 -16
1>lv:lunch	-24 15 -1 -15 -23 -2
1>lv:lunch|with	-24 15 -1 -15 -23 -2
1>lv:meet	13 -10 -7 4 -21 -39
1>lv:meet|	10 1 -7 -23 -20 -37
1>lv:meet|,	-1 -13 11 -13 -10 -21
1>lv:meet|on	-13 -11 -13 12 -9 -11
1>lv:meet|since	3 -1 -12 -7 -4 -6
1>lv:meet|with	25 -5 -18 -12 -7 -8
1>lv:mention	16 -15 -9 -9 -8 -15
1>lv:mention|,	16 -14 -6 -6 -6 -10
1>lv:met	5 -6 -8 -18 -25 0
1>lv:met|	15 -12 -4 -19 -20 -6
1>lv:met|,	6 -6 -29 -17 -27 10
1>lv:met|<person>	-26 28 -15 -8 -14 -24
1>lv:met|under	27 -27 4 -13 -20 -40
1>lv:miss	8 -6 -15 -3 -10 -17
1>lv:miss|and	8 -6 -15 -3 -10 -17
1>lv:moder	-13 23 -23 -6 -3 -4
1>lv:moder|by	-13 23 -23 -6 -3 -4
1>lv:move	5 -22 -9 -5 -10 9
1>lv:move|where	5 -22 -9 -5 -10 9
1>lv:name	14 -6 -16 -14 -21 -22
1>lv:name|	-7 9 -14 -7 -7 -11
1>lv:name|,	21 -19 -7 -7 -11 -15
1>lv:name|after	17 -18 -9 -9 -11 -13
1>lv:name|for	13 -12 -6 -8 -15 -9
1>lv:note	20 -14 -11 -11 -8 -12
1>lv:note|	21 -14 -11 -11 -9 -14
1>lv:open	-31 -11 16 -12 -13 -24
1>lv:open|,	-19 -13 15 -5 -4 -14
1>lv:open|and	-5 15 -17 -4 -1 -2
1>lv:open|by	-16 22 -23 -3 -4 -8
1>lv:open|with	-19 -6 7 -7 -8 -15
1>lv:own	-7 -1 -26 -15 -36 13
1>lv:own|,	-7 -1 -26 -15 -36 13
1>lv:paid	-18 -13 15 -12 -13 -10
1>lv:paid|on	-18 -13 15 -12 -13 -10
1>lv:photograph	-8 13 -22 -13 -18 -19
1>lv:photograph|with	-8 13 -22 -13 -18 -19
1>lv:place	10 6 -20 -17 -23 -25
1>lv:place|,	10 6 -20 -17 -23 -25
1>lv:plan	-10 20 -23 -1 -1 -3
1>lv:plan|between	-10 20 -23 -1 -1 -3
1>lv:presid	-17 7 -4 -16 -23 2
1>lv:presid|	-11 -17 17 -9 -10 -14
1>lv:presid|in	-7 -3 -30 -12 -15 6
1>lv:presid|with	-16 21 -20 -10 -16 -20
1>lv:propos	23 -23 -18 -15 -14 -15
1>lv:propos|,	16 -18 -11 -14 -13 -12
1>lv:propos|by	16 -13 -12 -5 -5 -10
1>lv:protest	0 11 -15 -6 -11 -25
1>lv:protest|,	0 11 -15 -6 -11 -25
1>lv:provid	-13 13 -12 -8 -12 -11
1>lv:provid|,	-13 13 -12 -8 -12 -11
1>lv:put	19 -9 -24 -17 -16 -24
1>lv:put|	12 -12 -11 -4 -7 -12
1>lv:put|,	14 -9 -19 -16 -14 -17
1>lv:put|while	-12 9 -6 -4 -5 -5
1>lv:question	-10 -8 -25 -17 -22 16
1>lv:question|	6 -16 -20 -16 -18 18
1>lv:question|by	-21 20 -16 -9 -13 -13
1>lv:quot	14 -14 -9 -7 -2 -11
1>lv:ran	15 -13 -11 -6 -11 -21
1>lv:ran|in	15 -13 -11 -6 -11 -21
1>lv:react	8 -3 -22 -4 -5 -15
1>lv:react|<date>	8 -3 -22 -4 -5 -15
1>lv:read	-25 11 -10 -22 20 -26
1>lv:read|,	15 -15 -13 -7 -8 -13
1>lv:read|by	-31 15 -5 -20 21 -22
1>lv:recal	22 -7 -14 -3 -3 -11
1>lv:recal|when	19 -2 -14 -3 -4 -10
1>lv:receiv	-5 -3 -5 -5 -23 1
1>lv:receiv|	-14 16 -19 6 -21 -17
1>lv:receiv|,	-4 13 -9 -23 -25 -45
1>lv:receiv|<date>	-16 19 -18 -4 -6 -3
1>lv:receiv|by	-4 -34 27 -11 -12 4
1>lv:receiv|from	0 -19 -35 -22 -18 19
1>lv:receiv|with	36 3 -39 -13 -18 -22
1>lv:reconven	-11 15 -11 -6 -7 -11
1>lv:reconven|,	-11 15 -11 -6 -7 -11
1>lv:recov	13 -16 -10 -2 -7 -9
1>lv:recov|,	13 -16 -10 -2 -7 -9
1>lv:refus	-5 -17 -16 18 -17 -23
1>lv:refus|,	13 -11 -14 -1 -4 -13
1>lv:refus|and	-15 -21 -14 19 -15 -18
1>lv:releas	31 -30 -24 -15 -16 -28
1>lv:releas|by	31 -30 -24 -15 -16 -28
1>lv:remain	-26 -30 -19 -25 -21 28
1>lv:remain|and	-26 -35 -21 -27 -22 28
1>lv:replac	-9 0 1 -30 -26 -36
1>lv:replac|,	8 12 -29 -23 -20 -29
1>lv:replac|by	-20 -6 13 -16 -18 -20
1>lv:repli	-7 -15 -6 -4 -3 13
1>lv:repli|and	-7 -15 -6 -4 -3 13
1>lv:repres	6 13 -34 -16 -15 -15
1>lv:repres|,	19 15 -22 -16 -48 -41
1>lv:repres|<person>	-3 9 -12 -14 -17 -20
1>lv:repres|because	16 -21 -5 -6 9 -12
1>lv:repres|by	3 11 -30 -13 -42 -5
1>lv:repres|in	-11 -17 -8 -14 16 -15
1>lv:resum	14 -6 -24 -11 -13 1
1>lv:resum|between	14 -6 -24 -11 -13 1
1>lv:rotat	12 6 -21 -10 -17 -18
1>lv:rotat|,	12 6 -21 -10 -17 -18
1>lv:run	12 -2 -33 -12 -22 -21
1>lv:run|	9 -7 -17 -4 -5 -5
1>lv:run|between	23 -15 -28 -6 -14 -18
1>lv:run|for	7 1 -10 -7 -15 -13
1>lv:sai	9 2 -10 -19 -16 -41
1>lv:said	8 -25 -2 -21 -17 10
1>lv:said|	4 -15 -14 -24 -16 10
1>lv:said|,	28 -50 -4 -17 -18 -9
1>lv:said|that	-18 -11 -1 -1 -1 18
1>lv:sai|	6 5 -17 -10 -8 -23
1>lv:sai|,	3 1 -3 -17 -16 -33
1>lv:sai|that	12 -15 -13 -12 -8 -18
1>lv:sat	9 4 -5 -15 -23 -42
1>lv:sat|	7 2 1 -7 -12 -20
1>lv:sat|'	-10 24 -21 -3 -3 -4
1>lv:sat|,	25 18 -41 -12 -22 -35
1>lv:sat|beside	11 0 -24 -8 -11 -9
1>lv:sat|between	-16 19 -19 -2 -4 -10
1>lv:sat|to	-15 -16 16 -3 -3 -12
1>lv:sat|under	0 -15 14 -7 -9 -12
1>lv:sat|when	2 5 -14 -11 -9 -11
1>lv:sat|with	2 -2 2 -13 -20 -29
1>lv:saw	-2 3 -3 -21 -31 -14
1>lv:saw|	1 -5 1 -18 -13 -12
1>lv:saw|,	-1 3 -3 -11 -29 -9
1>lv:saw|with	-11 17 -42 -23 -21 -28
1>lv:scuttl	-13 1 2 -4 -3 -5
1>lv:scuttl|where	-12 -19 18 -3 -2 -3
1>lv:see	10 -22 8 -14 -14 5
1>lv:see|	4 -15 12 -13 -12 -29
1>lv:see|,	26 -15 -22 -5 -13 10
1>lv:send	-20 26 -23 -15 -23 -22
1>lv:send|	-19 21 -13 -13 -20 -17
1>lv:send|,	-8 14 -19 -8 -11 -15
1>lv:sent	27 -18 -20 -16 2 -19
1>lv:sent|	5 -10 -2 -15 11 -50
1>lv:sent|,	8 21 -23 -14 -49 -46
1>lv:sent|<person>	-8 10 -8 -8 -14 -14
1>lv:sent|and	17 0 -7 -6 -20 -24
1>lv:sent|but	-14 -16 -5 -5 -23 17
1>lv:sent|from	17 -16 -12 -5 -10 -16
1>lv:sent|in	2 -24 -13 -14 17 -20
1>lv:sent|to	25 -23 -11 -14 -18 -21
1>lv:set	-3 -20 10 -16 -17 -19
1>lv:set|before	-3 -20 10 -16 -17 -19
1>lv:shout	-8 13 -12 -3 -12 -7
1>lv:shout|,	-8 13 -12 -3 -12 -7
1>lv:sign	-4 -24 -1 -17 18 -7
1>lv:sign|,	-14 -7 -28 -14 15 -1
1>lv:sign|by	0 -22 13 -14 -21 -24
1>lv:sit	-16 19 -20 -7 -7 -5
1>lv:sit|with	-16 19 -20 -7 -7 -5
1>lv:slaughter	-14 18 -17 -4 -11 -10
1>lv:slept	9 -14 2 -6 -8 -10
1>lv:slept|where	9 -14 2 -6 -8 -10
1>lv:snow	14 -12 -8 -8 -6 -9
1>lv:snow|as	14 -12 -8 -8 -6 -9
1>lv:sought	-8 10 -8 -8 -7 -13
1>lv:sought|,	-8 10 -8 -8 -7 -13
1>lv:spent	-15 -18 18 -3 -3 -11
1>lv:spent|,	-11 -13 13 -3 -2 -10
1>lv:split	14 -12 -9 -3 -3 -11
1>lv:split|,	12 -11 -6 -2 -1 -7
1>lv:spoke	6 2 -3 -11 -22 -25
1>lv:spoke|	-5 16 -17 -2 -5 -7
1>lv:spoke|,	22 1 -25 -9 -16 -23
1>lv:spoke|after	-17 -18 18 -8 -13 -15
1>lv:spoke|with	-14 28 -29 -4 -16 -5
1>lv:squeez	-12 -20 19 -4 -6 -7
1>lv:squeez|'	-12 -20 19 -4 -6 -7
1>lv:start	15 -10 -6 -9 -22 -24
1>lv:start|,	10 -2 -9 -7 -17 -20
1>lv:start|when	9 -11 0 -5 -12 -14
1>lv:stood	-11 -4 -21 -21 11 -33
1>lv:stood|by	-1 10 -18 -16 -24 -29
1>lv:stood|for	-15 -18 -10 -11 17 -14
1>lv:struck	2 -14 8 -11 -13 -17
1>lv:struck|and	2 -14 8 -11 -13 -17
1>lv:summon	9 13 -15 -14 -8 -20
1>lv:summon|	-11 21 -18 -14 -4 -9
1>lv:summon|,	18 2 -11 -5 -8 -18
1>lv:supervis	-11 12 -10 -5 -9 -13
1>lv:supervis|by	-11 12 -10 -5 -9 -13
1>lv:suspend	3 1 -24 -5 -8 -14
1>lv:suspend|after	3 1 -24 -5 -8 -14
1>lv:take	-9 13 -13 -9 -11 -10
1>lv:take|from	-9 13 -13 -9 -11 -10
1>lv:talk	16 3 -40 -22 -24 -28
1>lv:talk|,	-13 13 -12 -10 -9 -14
1>lv:talk|to	-10 12 -14 -5 -6 -10
1>lv:talk|with	22 -10 -37 -18 -23 -26
1>lv:thank	-17 -17 17 -13 -12 -16
1>lv:thank|,	-17 -17 17 -13 -12 -16
1>lv:think	16 -17 -10 -6 -11 -11
1>lv:think|	16 -17 -10 -6 -11 -11
1>lv:thought	-7 11 -10 -5 -4 -14
1>lv:thought|that	-7 11 -10 -5 -4 -14
1>lv:told	28 -23 -21 -5 -8 -17
1>lv:told|	29 -27 -19 -6 -7 -16
1>lv:took	9 8 -29 -11 -18 -24
1>lv:took|after	13 -12 -17 -5 -8 -6
1>lv:took|from	-26 27 -15 -4 -12 -23
1>lv:took|including	11 5 -14 -10 -13 -16
1>lv:took|with	-8 13 -13 -1 -4 -2
1>lv:trace	-1 6 -16 -18 -17 -21
1>lv:trace|,	-1 6 -16 -18 -17 -21
1>lv:travel	17 -14 -8 -17 -17 -21
1>lv:travel|	16 -17 -11 -9 -4 -8
1>lv:travel|with	9 -1 -21 -19 -17 -21
1>lv:turn	11 -9 -6 -3 -3 -18
1>lv:turn|	12 -8 -9 -3 -3 -18
1>lv:visit	4 7 -14 -10 -11 -15
1>lv:visit|,	-6 8 -7 -7 -9 -13
1>lv:vote	7 11 -16 -20 -23 -25
1>lv:vote|,	8 7 -16 -20 -21 -27
1>lv:wa	16 6 -18 -23 -41 -17
1>lv:wait	-11 13 -14 -5 -9 -8
1>lv:wait|with	-11 13 -14 -5 -9 -8
1>lv:watch	-8 12 -14 -6 -4 -15
1>lv:watch|by	-8 12 -14 -6 -4 -15
1>lv:wa|	-3 13 -33 -26 -39 0
1>lv:wa|'	26 -22 4 -4 -7 -17
1>lv:wa|,	18 -4 -21 -14 -19 -6
1>lv:wa|<number>	-12 9 -5 0 0 -6
1>lv:wa|<person>	-14 -1 5 -3 -5 -9
1>lv:wa|and	23 -13 -6 -6 -20 -24
1>lv:wa|between	7 4 -19 -6 -5 -10
1>lv:wa|by	10 -30 15 -14 -10 -18
1>lv:wa|in	4 6 -19 -19 -20 -25
1>lv:wa|under	16 -12 -7 -6 -4 -9
1>lv:wa|where	26 -19 -13 -3 -5 -7
1>lv:welcom	-11 -11 8 -19 4 -1
1>lv:welcom|'	8 -11 -21 -9 7 5
1>lv:welcom|,	-12 -2 5 -8 -15 -14
1>lv:welcom|by	-26 7 -3 -13 -15 -17
1>lv:went	-5 2 5 -18 -19 -30
1>lv:went|,	-11 14 -19 -10 -14 -17
1>lv:went|to	0 -7 9 -15 -13 -24
1>lv:were	-16 16 -7 -25 -5 -12
1>lv:were|	-12 13 -12 -25 -2 -9
1>lv:were|,	-29 25 -2 -10 -16 -32
1>lv:were|<person>	-17 19 -20 -9 -10 -13
1>lv:were|and	21 -9 -16 -16 -13 -25
1>lv:were|when	-7 -15 15 -2 -3 -5
1>lv:whale	-20 16 -14 -12 -10 -7
1>lv:whale|	-20 16 -14 -12 -10 -7
1>lv:will	-29 3 8 3 -18 -18
1>lv:will|,	-17 -14 15 -4 -5 -8
1>lv:will|with	-20 22 -24 -7 -16 -14
1>lv:wipe	-10 -13 13 -7 -6 -10
1>lv:wipe|which	-10 -13 13 -7 -6 -10
1>lv:won	14 -14 -14 -11 -10 -12
1>lv:won|by	14 -14 -14 -11 -10 -12
1>lv:wrote	10 -6 -1 -9 -9 -20
1>lv:wrote|	14 -2 -13 -6 -7 -16
1>lv:wrote|between	-19 -3 5 -6 -6 -13
1>not-first	23 -2 -35 -14 -4 -5
1>owned-does-first:owns-deputy	-7 -25 9 -15 -25 7
1>owned-does:owns-deputy	-7 -25 9 -15 -25 7
1>owns	8 -21 -12 -36 20 -17
1>owns:clerk	-25 -25 -27 -20 25 -22
1>owns:deputi	-18 -8 -11 -2 -10 17
1>owns:environ	19 -18 -22 -10 -18 -19
1>owns:father	-3 -22 11 -15 -21 -23
1>owns:librari	16 -16 -14 -4 -6 -6
1>owns:minist	19 -18 -22 -10 -18 -19
1>owns:secretari	-18 -8 -11 -2 -10 17
1>owns:truste	16 -16 -14 -4 -6 -6
1>owns:visit	-27 23 -22 -11 -17 -14
1>owns:word	15 -13 -18 -5 -6 -13
1>quoted	18 -7 -6 -34 -40 -43
1>r-cue-near:absent	0 -25 3 -27 -8 8
1>r-cue-near:attended	10 -2 -11 -15 -6 -1
1>r-cue-near:background	17 -18 -16 0 -5 -11
1>r-cue-near:declined	-10 -19 -18 -8 -11 20
1>r-cue-near:hosted	1 3 -3 -2 -3 -29
1>r-cue-near:invited	-8 -11 -7 17 -28 -8
1>r-cue-near:observer	14 -19 -13 -8 -12 3
1>r-cue-near:reported	3 -3 -4 -17 -13 -10
1>r-cue-near:represented	-12 2 -10 -3 5 -8
1>r-cue:absent	-4 -15 -5 -18 2 3
1>r-cue:attended	7 -15 7 -15 -12 2
1>r-cue:background	10 -25 -2 -5 3 2
1>r-cue:declined	-4 -20 -17 -12 -13 18
1>r-cue:hosted	-3 5 -6 -2 -13 -14
1>r-cue:invited	-12 -2 -14 20 -27 -14
1>r-cue:observer	-4 -15 -25 -20 17 -14
1>r-cue:reported	3 -6 -1 -16 -14 -9
1>r-cue:represented	-5 -7 -9 -14 12 -12
1>r2:& price	-13 -1 -12 -3 -3 6
1>r2:) call	19 -16 -9 -3 -6 -14
1>r2:, and	11 -17 10 -13 -23 -21
1>r2:<person> )	-29 -24 -24 -22 16 6
1>r2:<person> ,	27 -22 5 -19 1 -31
1>r2:<person> admit	12 -13 -10 -8 -12 -11
1>r2:<person> wa	2 -22 -18 -15 -21 9
1>r2:<person> walet	9 5 -10 -4 -14 -24
1>r2:<place> by	-19 -13 -6 -1 -7 16
1>r2:a batteri	7 1 -10 -7 -15 -13
1>r2:a colonel	-19 18 -12 -3 -2 -7
1>r2:aboard a	-26 28 -15 -8 -14 -24
1>r2:abstained ,	8 5 -9 -16 -14 -21
1>r2:accepted ,	11 2 -10 -8 -9 -17
1>r2:accompanied by	9 -10 4 -12 -21 -22
1>r2:accompanied him	-14 15 -16 -11 -12 -15
1>r2:according to	17 -5 -35 -9 -26 -9
1>r2:across from	2 8 -17 -6 -8 -11
1>r2:adjourned the	-12 -11 13 -7 -9 -13
1>r2:admitted the	-5 14 -10 -4 -18 -8
1>r2:after stop	-17 29 -42 -18 -34 -38
1>r2:agreed on	-9 -7 10 -12 -11 -14
1>r2:agreed to	-23 -7 10 -8 -8 -13
1>r2:agreed with	-23 20 -19 -10 -11 -11
1>r2:always said	14 -13 -2 0 0 -8
1>r2:among the	-19 16 -14 -3 -4 -8
1>r2:among them	17 -18 -13 -8 -12 -12
1>r2:an analyst	21 -16 -6 -2 -1 -15
1>r2:an economist	27 -12 -3 -2 -2 -24
1>r2:and ,	-4 -19 -35 3 11 -6
1>r2:and <person>	-38 13 -6 -25 -33 26
1>r2:and <place>	7 9 -11 -5 -11 -16
1>r2:and a	-4 21 -20 -16 -27 -30
1>r2:and an	27 -4 -15 -10 -6 -18
1>r2:and broke	-18 13 -6 -1 -4 -8
1>r2:and buyer	13 11 -16 -10 -9 -20
1>r2:and by	14 -25 13 -7 -11 -19
1>r2:and engr	-15 16 -15 -11 -13 -17
1>r2:and member	14 -15 7 -4 -10 -20
1>r2:and miner	-13 21 -25 -6 -10 -11
1>r2:and not	20 -18 -14 -7 -10 -17
1>r2:and observ	-22 1 4 -10 -7 -17
1>r2:and p.c	-16 -20 -17 -12 -17 19
1>r2:and premier	-10 22 -22 -8 -13 -17
1>r2:and senior	-17 25 -25 -3 -7 -7
1>r2:and shop	-23 29 -17 -10 -12 -16
1>r2:and sign	-9 -13 13 -5 -6 -7
1>r2:and so	14 -14 -10 -9 -8 -13
1>r2:and squatter	-8 10 -12 -5 -6 -8
1>r2:and talk	15 -13 -11 -6 -11 -21
1>r2:and that	-18 17 -12 -2 -1 -8
1>r2:and the	-16 0 3 -25 -36 6
1>r2:and three	35 -4 -28 -14 -26 -34
1>r2:and to	-10 12 -14 -5 -6 -10
1>r2:and under-secretari	12 -28 -24 -10 11 -26
1>r2:and vote	-15 -16 16 -3 -3 -12
1>r2:and wa	4 4 -7 -10 -17 -23
1>r2:and went	-8 12 -14 -6 -4 -15
1>r2:and with	-13 -15 14 -3 -1 -8
1>r2:announced in	11 -8 -12 -5 -7 -8
1>r2:announced it	-15 -17 16 -6 -18 -13
1>r2:announced the	16 -14 -17 -4 -14 -12
1>r2:answered for	-15 19 -34 -24 -12 -23
1>r2:answered that	15 8 -13 -21 -13 -16
1>r2:answered with	-4 -3 9 -13 -11 -18
1>r2:apologised for	-7 -24 17 -12 -15 -16
1>r2:apologised on	-5 20 -21 -4 -10 -9
1>r2:appeared by	-17 -9 10 -7 -9 -12
1>r2:appeared in	-2 14 -14 -2 -1 -3
1>r2:appeared on	-8 13 -12 -3 -12 -7
1>r2:appears nowher	19 -17 -17 -13 -12 -12
1>r2:are come	-11 33 -32 -4 -12 -6
1>r2:are expect	-12 15 -18 -4 -9 -11
1>r2:are on	1 5 -19 -14 -13 -15
1>r2:are to	-35 -8 14 -24 -25 -24
1>r2:argued for	15 -15 -5 -4 -3 -8
1>r2:arrived <date>	18 -15 -15 -4 -7 -13
1>r2:arrived in	-9 14 -14 -2 -4 -6
1>r2:as captain	14 -13 -13 -8 -8 -12
1>r2:as moder	-15 -17 17 -9 -5 -6
1>r2:as their	-13 -20 18 -8 -11 -8
1>r2:asked <person>	22 -16 2 -14 -8 -19
1>r2:asked about	-13 14 -14 -9 -4 -11
1>r2:asked all	16 -15 -13 -13 -12 -11
1>r2:asked director	11 -10 5 -13 -8 -18
1>r2:asked eleven	-15 -19 19 -10 -2 -10
1>r2:asked for	25 7 -14 -20 -12 -21
1>r2:asked how	-12 13 -10 -5 -2 -11
1>r2:asked that	-15 14 -14 -8 -5 -13
1>r2:asked why	-15 6 2 -20 -13 -22
1>r2:at <person>	-1 10 -26 -8 -10 -6
1>r2:at <place>	14 -11 -1 -18 -13 7
1>r2:at a	-12 16 -15 -4 -7 -12
1>r2:at anchor	21 -19 -21 -11 -11 -21
1>r2:at citi	-4 14 -15 -2 -3 -6
1>r2:at hi	-7 3 2 -14 -18 -7
1>r2:at the	-26 21 1 -19 -26 -17
1>r2:ate from	-14 16 -15 -6 -8 -12
1>r2:ate hi	15 -6 -17 -16 -13 -21
1>r2:ate noth	-15 10 -7 -3 -4 -7
1>r2:attended the	-10 -10 -17 -5 12 -12
1>r2:austrian colleagu	7 10 -26 -8 -9 -18
1>r2:bašić show	9 -9 2 -3 -8 -15
1>r2:bears no	13 -10 -12 -8 -12 -15
1>r2:because gener	16 -2 -6 -5 -16 -22
1>r2:before the	-16 16 -16 -6 -3 -6
1>r2:began <date>	-19 22 -23 -19 -23 -27
1>r2:began in	-14 18 -19 -4 -9 -14
1>r2:begged both	-13 19 -14 -11 -13 -21
1>r2:begged off	-10 -17 -6 -1 -6 14
1>r2:between them	-11 -28 22 -10 -14 -26
1>r2:bishops and	11 -18 2 -8 -10 -16
1>r2:blamed <person>	-11 14 -18 -9 -7 -9
1>r2:blamed the	4 -2 -3 -19 -18 -19
1>r2:both ask	-32 32 -21 -19 -8 -14
1>r2:both from	11 -10 9 -6 -8 -14
1>r2:briefed member	13 1 -17 -14 -12 -15
1>r2:briefed the	6 5 -16 -17 -15 -18
1>r2:broke a	-8 -13 -15 -5 15 -5
1>r2:broke bread	-12 15 -14 -3 -10 -13
1>r2:broke the	-10 -17 16 -12 -17 -14
1>r2:brought a	20 3 -25 -18 -14 -23
1>r2:brought an	9 13 -22 -15 -23 -25
1>r2:brought bu	-5 -13 8 -3 -3 -4
1>r2:brought togeth	19 -27 13 -13 -25 -27
1>r2:burned to	22 -20 -21 -12 -18 -18
1>r2:burst into	13 -13 -8 -10 -9 -12
1>r2:but <person>	16 -18 -20 -13 13 -12
1>r2:but a	27 -5 -16 -4 -13 -31
1>r2:but he	3 -15 -13 -13 -10 8
1>r2:but influenza	7 -11 9 -7 -7 -14
1>r2:but sent	7 -24 -20 -20 -23 15
1>r2:but the	-13 17 -21 -19 -22 -19
1>r2:but their	14 5 -11 -6 -14 -30
1>r2:but wa	11 -28 -16 -6 -12 3
1>r2:by <person>	-20 -21 -18 -16 21 -22
1>r2:by phone	14 -15 -11 -8 -13 -12
1>r2:called ,	6 -2 -28 -5 -6 -12
1>r2:called a	-13 -14 14 -3 -7 -10
1>r2:called for	-6 -22 14 -7 -13 -25
1>r2:called hi	-9 -12 11 -1 -2 -12
1>r2:called it	37 -33 -25 -10 -14 -40
1>r2:called on	-15 16 -16 -2 -2 -14
1>r2:called that	24 -21 -14 -6 -7 -18
1>r2:called the	38 -40 -20 -8 -9 -34
1>r2:called them	-16 18 -18 -5 -10 -19
1>r2:calls it	-24 -21 -23 -11 -12 24
1>r2:came ,	17 3 -13 -7 -9 -12
1>r2:came face	-6 13 -12 -1 -2 -3
1>r2:came for	9 13 -17 -12 -16 -36
1>r2:came in	23 -15 3 -20 -25 -36
1>r2:came togeth	-4 14 -11 -2 -6 -6
1>r2:came with	-8 19 -16 -6 -11 -18
1>r2:cancelled them	8 -19 10 -13 -20 -18
1>r2:carried a	7 1 -19 -13 -12 -18
1>r2:celebrated the	-10 -13 16 -9 -13 -14
1>r2:chaired a	17 -20 3 -5 -7 -9
1>r2:chaired from	18 -19 0 -8 -7 -12
1>r2:changed tabl	-15 17 -11 -6 -15 -17
1>r2:cited the	14 -1 -22 -11 -11 -26
1>r2:clashed over	8 4 -21 -20 -19 -19
1>r2:closed <place>	19 -17 -17 -4 -5 -8
1>r2:closed the	12 -12 -11 -6 -7 -8
1>r2:colleague <person>	10 -8 -7 -2 -2 -13
1>r2:comes hang	-13 -14 -12 14 -11 -14
1>r2:compared <number>	23 1 -21 -13 -16 -24
1>r2:condemned the	14 -13 -13 -12 -14 -16
1>r2:conferred by	-10 -3 6 -9 -13 -17
1>r2:conferred on	15 2 -26 -14 -13 -18
1>r2:confirmed thei	-13 -7 9 -9 -10 -15
1>r2:convened chief	26 -23 -6 -6 -8 -10
1>r2:could not	1 -25 -22 -21 -20 7
1>r2:counted bean	-14 13 -13 -7 -9 -11
1>r2:counted head	6 7 -19 -14 -15 -15
1>r2:counted nine	22 -18 -7 -5 -6 -15
1>r2:counted the	8 0 -11 -9 -11 -16
1>r2:criticised the	14 -14 -13 -11 -14 -13
1>r2:crossed the	-15 19 -13 -4 -9 -15
1>r2:cut short	-19 -5 8 -9 -14 -16
1>r2:cut the	-14 20 -24 -12 -12 -14
1>r2:declined ,	-11 -7 -16 -3 -5 10
1>r2:declined an	-12 -11 -12 -8 -1 12
1>r2:declined to	-7 -29 12 -6 -11 1
1>r2:defended it	-9 11 -15 -8 -9 -10
1>r2:defended the	-12 13 -14 -9 -12 -12
1>r2:demanded an	18 -20 -12 -10 -9 -10
1>r2:denied have	13 -13 -17 -6 -7 -5
1>r2:deputised for	-9 -11 -13 -10 12 -13
1>r2:described the	-11 12 -14 -9 -10 -11
1>r2:did it	12 -14 -9 -7 -7 -11
1>r2:did not	-22 22 -18 -32 1 -18
1>r2:did so	13 2 -24 -19 -24 -29
1>r2:did the	-21 -32 6 -20 -31 19
1>r2:died in	11 -12 -6 -7 -9 -8
1>r2:dined <date>	-15 -27 2 -10 -17 19
1>r2:dined on	-10 12 -8 -6 -2 -4
1>r2:dined with	-12 16 -19 -8 -13 -15
1>r2:doubts that	14 -14 -11 -12 -9 -13
1>r2:drank tea	-20 22 -18 -16 -12 -21
1>r2:drew it	7 3 -23 -15 -16 -17
1>r2:drew ship	5 -28 11 -18 -19 -24
1>r2:drew the	6 2 -14 -5 -6 -10
1>r2:drove them	20 -1 -15 -11 -16 -24
1>r2:drove up	-16 22 -21 -15 -17 -24
1>r2:drowned in	16 -15 -12 -13 -12 -14
1>r2:each got	-12 14 -16 -9 -9 -11
1>r2:each put	-25 -1 5 -13 -15 -15
1>r2:elder who	16 -20 -20 -10 -13 2
1>r2:eleven time	15 -16 -13 -7 -10 -12
1>r2:ended a	-18 23 -21 -3 -6 -12
1>r2:entertained <person>	5 -20 12 -20 -19 -21
1>r2:expects <person>	-21 -15 18 -10 -9 -11
1>r2:expects a	19 -17 -18 -7 -8 -13
1>r2:expects imam	-17 -15 16 -8 -7 -11
1>r2:expects price	22 -22 -19 -12 -14 -17
1>r2:expects snow	18 -10 -19 -4 -5 -8
1>r2:explained the	-16 8 -3 -12 -12 -19
1>r2:faced four	-9 15 -15 -3 -4 -8
1>r2:faced steel	-18 11 4 -27 -25 -26
1>r2:faced the	-14 -18 18 -6 -8 -12
1>r2:failed to	1 -13 -18 -13 -14 10
1>r2:fed seven	6 -19 12 -14 -17 -18
1>r2:fell in	12 -5 -14 -10 -15 -16
1>r2:fell silent	-15 14 -11 -9 -12 -13
1>r2:fell through	13 2 -11 -6 -10 -19
1>r2:first learn	16 -17 -8 -6 -7 -12
1>r2:flew in	16 4 -21 -9 -15 -20
1>r2:flew to	17 -16 -10 -10 -9 -16
1>r2:followed <person>	-11 15 -7 -3 -5 -17
1>r2:followed her	-10 13 -7 -3 -6 -17
1>r2:followed it	15 -15 -10 -7 -8 -17
1>r2:followed the	-23 -6 -10 -6 -8 12
1>r2:follows the	18 -19 -14 -8 -12 -20
1>r2:for <date>	-30 -6 23 -9 -14 -21
1>r2:for <organisation>	-2 6 -36 -12 -12 -46
1>r2:for a	-15 22 -21 -6 -3 -3
1>r2:for nine	14 -20 -21 -17 -18 17
1>r2:for talk	-4 13 -13 -1 -1 -1
1>r2:for the	-2 11 -1 -15 -26 -30
1>r2:former judg	-16 16 -16 -8 -14 -11
1>r2:fought over	15 -15 -15 -11 -10 -13
1>r2:found <number>	-21 19 -14 -10 -11 -19
1>r2:found a	-3 -18 -11 -10 -16 10
1>r2:found out	21 -22 -14 -7 -12 -18
1>r2:found the	9 -9 -7 -5 -5 -14
1>r2:from the	6 8 -22 -18 -17 -21
1>r2:gathered the	28 -30 0 -9 -1 -26
1>r2:gathered them	9 -14 2 -6 -8 -10
1>r2:gathers <person>	-26 13 13 -15 -21 -22
1>r2:gathers hi	14 -6 -9 -10 -19 -23
1>r2:gave <person>	0 15 -22 -14 -10 -10
1>r2:gave a	-19 0 8 -11 -23 0
1>r2:gave each	-7 29 -29 -2 -1 -1
1>r2:gave evid	-14 15 -15 -9 -4 -6
1>r2:gave her	-12 16 -16 -7 -3 -6
1>r2:gave it	-14 16 -14 -10 -4 -8
1>r2:gave me	-7 -22 14 -12 -5 -12
1>r2:gave no	6 -33 -4 9 -15 -23
1>r2:gave parent	-12 -17 16 -10 -5 -8
1>r2:gave the	4 5 -14 -20 -18 -18
1>r2:gave them	-14 -19 18 -10 -6 -7
1>r2:got <number>	-9 14 -15 -8 -8 -15
1>r2:got forti	-8 10 -13 -5 -5 -12
1>r2:got no	-20 -24 16 -16 -16 6
1>r2:got the	-8 -15 14 -1 -1 -9
1>r2:granted an	-15 -14 15 -9 -12 -13
1>r2:greeted each	17 -20 3 -5 -10 -11
1>r2:had <number>	-16 17 -18 -10 -12 -15
1>r2:had a	-40 32 -43 -27 -34 4
1>r2:had achiev	-19 -3 5 -6 -6 -13
1>r2:had agre	24 -6 -22 -3 -6 -16
1>r2:had all	-1 4 -19 0 -11 -14
1>r2:had alreadi	-23 26 -30 -31 -3 -18
1>r2:had also	-14 -17 -12 17 -12 -18
1>r2:had an	37 -36 -25 -6 -17 -25
1>r2:had argu	-15 17 -9 -3 -5 -15
1>r2:had ask	26 -32 5 -19 -15 -31
1>r2:had bare	21 -21 -15 -14 -15 -22
1>r2:had been	-1 -19 -39 5 -8 16
1>r2:had breakfast	4 11 -19 -11 -17 -20
1>r2:had brought	-20 16 -14 -5 -9 -11
1>r2:had busi	-15 -12 -15 -5 -21 17
1>r2:had call	13 -22 12 -4 -7 -19
1>r2:had cancel	-13 -15 -16 -5 16 -15
1>r2:had chang	25 1 -29 -22 -25 -36
1>r2:had come	-7 15 -15 -14 -10 -18
1>r2:had confer	16 -6 0 -9 -18 -28
1>r2:had declin	-10 -13 -10 -2 -9 11
1>r2:had demand	-15 11 -9 -3 -4 -9
1>r2:had fallen	-9 -15 -10 -1 -19 18
1>r2:had gone	-23 -23 -22 -19 -23 25
1>r2:had hope	-14 -17 15 -10 -8 -10
1>r2:had intend	-11 -18 -18 -15 -15 17
1>r2:had kept	19 -16 -2 -16 -19 -29
1>r2:had left	6 10 -16 -7 -14 -12
1>r2:had lost	7 -27 -16 -16 -19 7
1>r2:had lunch	-9 14 -10 -5 -6 -12
1>r2:had met	15 -1 -16 -8 -7 -22
1>r2:had no	12 -30 -21 -23 -28 1
1>r2:had not	-5 13 -13 1 -19 -19
1>r2:had offer	18 -17 10 -9 -10 -19
1>r2:had overslept	-14 -15 -13 -14 -19 15
1>r2:had pick	22 -21 -16 -10 -12 -19
1>r2:had promis	6 -4 0 -6 -19 -8
1>r2:had recommend	10 -1 -20 -22 -26 -20
1>r2:had recus	-17 -14 16 -10 -9 -15
1>r2:had refus	18 -23 -12 -3 -7 -15
1>r2:had ridden	-12 9 -6 -3 -8 -12
1>r2:had scarc	14 -14 10 -12 -9 -22
1>r2:had secretli	-15 13 -9 -5 -4 -8
1>r2:had sent	-31 20 -23 -42 19 -7
1>r2:had slip	-29 2 -15 -11 -16 28
1>r2:had stai	-11 -15 -13 -5 -14 15
1>r2:had talk	9 -1 -41 -19 -27 -29
1>r2:had test	-16 -20 -19 -17 19 -20
1>r2:had the	-3 -4 6 -22 -24 -27
1>r2:had them	-7 -16 16 -3 -6 -12
1>r2:had to	10 -2 3 -18 -21 -27
1>r2:had travel	-12 13 1 -8 -19 -23
1>r2:hadn't heard	14 -8 -5 -6 -8 -16
1>r2:handed <person>	1 -2 0 -8 -17 -15
1>r2:handed her	1 5 -15 -6 -14 -14
1>r2:handed out	19 -19 -16 -5 -12 -13
1>r2:handed over	-12 12 -12 -4 -11 -9
1>r2:happened to	14 0 -13 -10 -10 -14
1>r2:has a	-27 -28 -30 14 -31 13
1>r2:has accept	-13 16 -15 -10 -11 -15
1>r2:has alreadi	-14 -13 -12 -13 -11 14
1>r2:has also	-13 -4 -14 14 -3 -10
1>r2:has an	8 -23 -21 13 -20 -18
1>r2:has ask	17 -32 19 -26 -14 -22
1>r2:has ban	-10 -9 11 -9 -8 -12
1>r2:has been	-15 -20 -9 30 -28 -42
1>r2:has bought	-22 21 -20 -17 -12 -17
1>r2:has call	24 -15 -8 -7 -7 -17
1>r2:has cancel	-10 16 -16 -6 -7 -13
1>r2:has declin	-5 -11 -11 -20 -9 11
1>r2:has demand	12 -13 -10 -7 -5 -9
1>r2:has file	12 -11 -11 -11 -11 -12
1>r2:has forc	17 -14 -17 -11 -10 -13
1>r2:has found	13 -14 -10 -10 -10 -14
1>r2:has given	-18 -8 15 -8 -14 -7
1>r2:has hand	-25 -14 -26 -14 21 -22
1>r2:has heard	13 -12 -11 -12 -10 -12
1>r2:has invit	-17 6 12 -21 -9 -20
1>r2:has kept	-18 -11 17 -11 -4 -12
1>r2:has left	17 -15 -13 -7 -11 -16
1>r2:has let	-16 -10 -15 -11 -17 15
1>r2:has move	14 -13 -8 -6 -6 -15
1>r2:has name	3 -19 13 -12 -11 -13
1>r2:has no	12 -8 -13 -9 -6 -9
1>r2:has not	11 -8 -10 -15 -8 -10
1>r2:has offer	17 -9 -24 -12 -12 -11
1>r2:has produc	12 -13 -6 -7 -7 -9
1>r2:has promis	-14 16 -12 -6 -6 -18
1>r2:has put	-21 -15 17 -3 -5 -8
1>r2:has return	13 -12 -12 -10 -11 -13
1>r2:has said	-13 -9 -18 -6 -17 15
1>r2:has seen	23 -24 -16 -17 -13 -21
1>r2:has shingl	-23 -19 21 -19 -18 -19
1>r2:has spent	-40 -16 31 -29 5 -39
1>r2:has summon	-8 -10 15 -10 -1 -4
1>r2:has threaten	14 -13 -13 -10 -11 -15
1>r2:has yet	13 -14 -15 -1 -22 -20
1>r2:hasn't answer	-15 -10 -11 14 -4 -12
1>r2:hasn't repli	-5 -19 -18 12 -10 -17
1>r2:have accept	-8 14 -12 -4 -8 -6
1>r2:have been	-26 19 -18 15 -11 -31
1>r2:have book	-2 14 -2 -1 -3 -10
1>r2:have confirm	-7 24 -19 -4 -11 -11
1>r2:have each	-13 19 -18 -8 -3 -9
1>r2:have met	-12 13 -8 -1 -3 -3
1>r2:have never	-20 -26 -12 -12 9 6
1>r2:head the	13 2 -15 -19 -13 -20
1>r2:heard <person>	1 -4 6 -10 -14 -21
1>r2:heard him	2 -8 5 -10 -14 -22
1>r2:heard of	-19 18 -19 -7 -6 -12
1>r2:held a	-15 -5 6 -4 -5 -4
1>r2:held out	-1 -9 7 -10 -19 -25
1>r2:held talk	1 4 -21 -4 -7 -13
1>r2:held the	2 -6 1 -13 -18 -21
1>r2:held their	28 -11 3 -5 -11 -16
1>r2:held up	10 1 -22 -7 -18 -20
1>r2:himself stai	8 6 -13 -1 -4 -16
1>r2:his iranian	-13 -2 5 -3 -8 -9
1>r2:hopes for	8 -19 6 -13 -12 -12
1>r2:hosted a	-8 -12 12 -2 -3 -2
1>r2:hosted the	6 -7 -25 -12 13 -23
1>r2:hosted yolŋu	-3 -10 12 -1 -2 -1
1>r2:if releas	-17 2 1 -18 -13 -17
1>r2:in <date>	18 -19 -12 -11 -12 -21
1>r2:in <organisation>	-26 28 -28 -15 -20 -23
1>r2:in <person>	-10 14 -6 -5 -13 -13
1>r2:in <place>	5 -16 -2 -20 -24 16
1>r2:in a	1 -23 3 -11 -14 4
1>r2:in bulgarian	-23 19 -15 -11 -14 -20
1>r2:in her	4 10 -21 -6 -12 -16
1>r2:in hospit	-11 -10 -13 -1 13 -14
1>r2:in place	-5 17 -8 -7 -19 -28
1>r2:in prison	-15 -12 -7 -16 -15 15
1>r2:in russian	-7 12 -16 -16 -16 -18
1>r2:in the	12 9 -37 -20 -5 -38
1>r2:insists that	-12 12 -11 -5 -7 -13
1>r2:interviewed the	-11 -12 12 -1 -2 -1
1>r2:into <person>	13 -9 -13 -9 -10 -17
1>r2:into hi	7 -3 -16 -10 -10 -18
1>r2:invited tourism	-4 -6 -2 -21 -17 6
1>r2:invited two	-9 -25 -5 -27 -14 15
1>r2:is a	-18 -18 20 -15 -17 -25
1>r2:is appeal	14 -11 -10 -8 -9 -17
1>r2:is at	18 -18 -14 -14 -15 -19
1>r2:is ban	-10 -5 -11 -7 -13 11
1>r2:is bring	-10 19 -23 -9 -13 -15
1>r2:is dead	13 -12 -8 -7 -14 -10
1>r2:is deni	-1 5 -13 -3 -5 -12
1>r2:is due	-10 17 -21 -11 -13 -23
1>r2:is expect	19 -21 -15 -6 -12 -18
1>r2:is hidden	-13 13 -12 -6 -13 -15
1>r2:is in	3 -18 -27 -25 -41 17
1>r2:is invit	17 -31 -24 5 -13 -28
1>r2:is join	-15 18 -21 -18 -12 -15
1>r2:is less	14 -12 -9 -15 -9 -14
1>r2:is nineti	-11 -15 -14 -18 -16 15
1>r2:is not	8 -26 -27 -27 -25 6
1>r2:is offer	-13 -9 11 -9 -7 -10
1>r2:is on	-35 33 -33 20 -40 -36
1>r2:is open	-13 -18 18 -9 -10 -14
1>r2:is recov	4 -13 -23 -20 2 -7
1>r2:is recus	-11 -9 -16 -14 -13 12
1>r2:is replac	28 -7 -26 -15 3 -11
1>r2:is send	-17 -20 -22 -24 22 -21
1>r2:is the	18 -18 -15 -8 -7 -12
1>r2:is to	-1 12 -5 -25 -35 -45
1>r2:is under	15 -15 -12 -12 5 -14
1>r2:isn't so	18 -15 -14 -13 -13 -12
1>r2:it had	-15 13 -11 -1 -2 -1
1>r2:it wa	-19 -26 -19 -9 20 9
1>r2:joined mayor	-4 15 -15 -1 -4 -7
1>r2:joined them	-9 13 -16 -6 -7 -10
1>r2:joked ,	14 -12 -8 -8 -6 -9
1>r2:kept <person>	-18 -17 23 -22 -15 -22
1>r2:kept order	22 -14 5 -8 -8 -13
1>r2:kept the	-11 20 -24 -9 -4 -14
1>r2:knows of	12 -13 -10 -12 -9 -10
1>r2:laid a	-12 13 -12 -5 -7 -11
1>r2:late and	4 -17 -1 -7 -14 9
1>r2:later leak	6 5 -19 -8 -16 -21
1>r2:launched a	12 -12 -9 -6 -8 -13
1>r2:learned by	-11 12 -12 -2 -4 -7
1>r2:learned of	3 3 -20 -16 -15 -22
1>r2:leaves it	-14 -6 -6 -5 9 -6
1>r2:led for	-15 18 -18 -10 -6 -9
1>r2:led the	16 -9 4 -20 -22 -23
1>r2:left for	10 -11 -15 -7 5 -9
1>r2:left it	-1 -15 -13 -8 9 -16
1>r2:left without	-18 -2 10 -12 -20 -11
1>r2:lent the	9 4 -24 -12 -19 -21
1>r2:let ambassador	-11 -26 -21 -21 16 -28
1>r2:let everyon	-10 -14 13 -5 -10 -11
1>r2:let hi	-22 2 -18 -6 0 -14
1>r2:let the	-18 -14 17 -11 -18 -13
1>r2:let two	-13 -19 4 -18 -30 13
1>r2:listened and	-31 -1 -23 -15 -16 25
1>r2:listened for	-11 17 -17 -5 -4 -5
1>r2:listened through	13 -12 -10 -7 -7 -20
1>r2:lit a	-19 21 -21 -17 -14 -16
1>r2:looked at	-20 18 -17 -8 -10 -10
1>r2:looked down	14 -15 -7 -9 -8 -11
1>r2:looked on	15 -4 -9 -6 -7 -9
1>r2:lost <person>	2 -8 5 -6 -6 -12
1>r2:lost hi	1 -9 7 -13 -12 -21
1>r2:lunched with	-24 0 -3 -16 24 -15
1>r2:made a	-11 12 -13 -7 -10 -11
1>r2:made the	-1 1 -1 -13 -12 -17
1>r2:makes it	15 -14 -12 -11 -12 -12
1>r2:may be	17 -15 -10 -5 -5 -13
1>r2:may have	-16 15 -11 -2 -3 -5
1>r2:mayor of	-20 -20 -12 -6 -4 20
1>r2:meets with	4 -18 17 -16 -15 -13
1>r2:met <person>	-31 31 -10 -10 -18 -26
1>r2:met a	12 1 -11 -9 -9 -16
1>r2:met again	-8 14 -12 -1 -2 -4
1>r2:met at	-15 19 -10 -2 -2 -9
1>r2:met banker	15 4 -20 -5 -5 -9
1>r2:met congoles	-12 -16 14 -1 -2 -5
1>r2:met for	-4 -8 11 -8 -9 -20
1>r2:met in	27 -2 -27 -10 -10 -28
1>r2:met lobstermen	17 -23 -27 -12 -23 20
1>r2:met on	-17 15 -12 -6 -7 -10
1>r2:met report	17 -17 -16 -11 -11 -14
1>r2:met them	-15 -3 4 -9 -9 -7
1>r2:met twice	-7 18 -16 -2 -2 -10
1>r2:might have	16 -17 -16 -13 -12 -15
1>r2:minister <person>	-21 20 -14 -19 -15 -12
1>r2:more than	-10 12 -12 -7 -5 -11
1>r2:moved to	2 5 -14 -11 -9 -11
1>r2:near <place>	15 5 -14 -9 -8 -17
1>r2:needs ten	15 -12 -8 -4 -4 -8
1>r2:negotiated better	14 -11 -5 -3 -3 -6
1>r2:neither came	-19 -8 -10 -7 -21 11
1>r2:never came	8 -4 -3 -3 -6 -12
1>r2:nor <person>	-18 -17 -12 -12 -16 16
1>r2:nor her	-11 13 -12 -11 -12 -13
1>r2:noted down	-14 15 -15 -6 -14 -14
1>r2:noted that	13 -14 -8 -4 -6 -9
1>r2:now grow	12 -8 -17 -9 -6 -10
1>r2:of <organisation>	9 9 -29 -22 -32 -19
1>r2:of <place>	3 11 -26 -5 1 -48
1>r2:of polar	-7 14 -9 -1 -1 -8
1>r2:of the	9 -21 10 -16 -10 -10
1>r2:offered forti	-16 19 -19 -5 -4 -8
1>r2:offered them	-19 -17 18 -7 -13 -14
1>r2:on <date>	12 -13 0 -16 -16 -28
1>r2:on her	16 1 -23 -5 -10 -24
1>r2:on horseback	-22 21 -17 -17 -18 -21
1>r2:on how	-13 -13 13 -1 -1 -4
1>r2:on the	-19 -13 7 -18 -18 10
1>r2:once a	9 2 -19 -13 -13 -24
1>r2:opened an	8 -9 3 -5 -8 -23
1>r2:opened in	-14 20 -19 -2 -3 -7
1>r2:opened the	4 -31 9 -11 -1 3
1>r2:opened with	-7 -14 14 -2 -2 -4
1>r2:opens the	-11 -15 12 -5 -7 -7
1>r2:opposed the	-14 14 -15 -8 -10 -10
1>r2:over the	-7 12 -12 -2 -2 -5
1>r2:passed awai	13 -8 -6 -5 -10 -15
1>r2:played to	14 -15 -12 -3 -4 -5
1>r2:pleaded a	-14 -10 -9 -3 -11 11
1>r2:pleaded anoth	6 -9 -13 -6 -9 5
1>r2:pleaded ill	14 -13 -13 -7 -11 7
1>r2:pledged new	-14 16 -16 -8 -14 -12
1>r2:politely refus	-13 -10 -10 -5 -5 12
1>r2:posted a	-15 -14 -13 -11 -11 14
1>r2:poured the	14 6 -11 -9 -10 -14
1>r2:praised the	16 -15 -19 -10 -10 -11
1>r2:presented a	-7 12 -11 -2 -3 -6
1>r2:presented troop	36 -24 -20 -15 -16 -18
1>r2:presided ,	17 -26 2 -6 -9 -11
1>r2:presiding and	22 -18 6 -6 -6 -7
1>r2:produced a	-11 14 -12 -3 -3 -6
1>r2:promised a	-20 -10 14 -11 -11 -17
1>r2:promised an	-17 19 -21 -7 -10 -14
1>r2:promised journalist	18 -14 -20 -5 -8 -12
1>r2:promised more	-13 -11 12 -2 -4 -5
1>r2:promised noth	12 -10 -14 -4 -1 -10
1>r2:promises calm	11 -13 -8 -7 -6 -8
1>r2:pronounced the	-13 12 -12 -9 -7 -10
1>r2:protested ,	16 -13 -16 -7 -18 5
1>r2:protested outsid	13 -13 -5 -5 -5 -13
1>r2:provided the	-17 0 6 -16 -17 -20
1>r2:put the	14 -17 -13 -6 -5 -9
1>r2:put their	-30 11 0 -5 -9 -13
1>r2:questioned <person>	-12 15 -19 -6 -9 -9
1>r2:questioned bank	-6 11 -13 -3 -3 -5
1>r2:questioned her	-13 16 -19 -6 -9 -11
1>r2:questioned shipyard	-13 1 1 -6 -8 -12
1>r2:ran in	-10 11 -8 -6 -9 -15
1>r2:reached the	-15 -13 -13 -9 -14 14
1>r2:read aloud	20 -3 -22 -9 -8 -12
1>r2:read hi	16 -11 -4 -11 -24 -22
1>r2:read out	-10 -1 5 -15 -13 -13
1>r2:read the	-17 -3 9 -18 -12 -11
1>r2:reads the	-14 20 -21 -18 -14 -12
1>r2:received <person>	11 -13 3 -9 -19 -20
1>r2:received a	-3 -16 16 -1 -1 -1
1>r2:received chief	16 -13 -11 -11 5 -28
1>r2:received her	9 -25 10 -8 -21 -15
1>r2:received hi	3 -2 -3 -9 -10 -15
1>r2:received him	-20 10 8 -8 -21 -17
1>r2:received imam	-6 -12 13 -1 -2 -1
1>r2:received in	-6 -16 16 -1 -3 -2
1>r2:received just	-7 -12 1 -10 -28 11
1>r2:received the	-6 11 -15 -13 11 -29
1>r2:refused ,	-20 -15 -14 -3 -7 17
1>r2:refused to	-9 -13 -12 -1 -3 14
1>r2:regretted that	14 -14 -12 -10 -11 -12
1>r2:reject ani	13 -14 -10 -10 -9 -12
1>r2:rejected the	-19 18 -13 -2 -10 -17
1>r2:remained at	-20 -6 -16 -12 -17 23
1>r2:remained in	9 -22 -13 -14 -26 -4
1>r2:remains in	15 -10 -4 -6 -9 -16
1>r2:remembers a	-20 15 -11 -6 -6 -9
1>r2:remembers onli	24 -27 -15 -11 -11 -16
1>r2:remembers tea	-19 17 -17 -8 -8 -10
1>r2:respectively ,	2 -25 11 -6 -11 -11
1>r2:resumed on	16 -20 -4 -12 -16 -18
1>r2:rival <person>	-7 11 -15 -4 -7 -9
1>r2:said <person>	-11 8 -23 7 -14 -4
1>r2:said a	2 4 -23 -8 -19 -22
1>r2:said from	13 -15 -9 -5 -6 -9
1>r2:said he	11 -9 -31 -13 -15 -3
1>r2:said her	-4 7 -13 -8 -8 -17
1>r2:said hi	-15 -17 -8 -4 -10 16
1>r2:said in	13 -16 -10 -3 -6 -10
1>r2:said no	-31 6 0 -16 -12 21
1>r2:said nobodi	18 -22 -14 -12 -9 -13
1>r2:said noth	6 -4 -7 -4 -4 -15
1>r2:said on	15 -13 -9 -2 -2 -7
1>r2:said outsid	-22 19 -16 -2 -4 -16
1>r2:said phone	-18 17 -15 -8 -10 -14
1>r2:said polic	1 4 -14 -5 -10 -17
1>r2:said that	-3 -8 13 -14 -22 -32
1>r2:said the	-12 -3 10 -13 -19 -33
1>r2:said thei	-25 18 -22 -9 -13 1
1>r2:said there	13 -14 -11 -3 -3 -8
1>r2:sat between	-13 16 -16 -5 -12 -15
1>r2:sat down	-13 8 -4 -6 -9 -16
1>r2:sat in	28 -14 -20 -18 -25 -3
1>r2:sat on	-11 17 -16 -1 -2 -7
1>r2:sat to	-5 16 -11 -2 -7 -6
1>r2:sat togeth	16 5 -18 -3 -4 -10
1>r2:sat two	7 7 -10 -1 -4 -33
1>r2:sat with	-8 -14 14 -5 -9 -14
1>r2:saw <person>	12 13 -20 -9 -10 -17
1>r2:saw more	13 6 -22 -9 -16 -26
1>r2:saw the	4 -10 -10 -17 -23 15
1>r2:say the	14 -11 -7 -2 -8 -16
1>r2:says <person>	-4 -16 -14 -12 -3 13
1>r2:says it	15 -20 -5 -1 -3 -7
1>r2:says no	-5 15 -14 -5 -3 -31
1>r2:says noth	-18 -20 22 -6 -5 -26
1>r2:says that	23 -23 -19 -6 -9 -21
1>r2:says there	11 -9 -9 -3 -4 -14
1>r2:says two	14 -12 -9 -3 -3 -11
1>r2:says ye	-9 12 -14 -5 -3 -13
1>r2:scored twice	12 -12 -11 -11 -11 -13
1>r2:seated ,	-10 14 -14 -2 -4 -2
1>r2:sees no	13 -13 -11 -10 -10 -12
1>r2:sells phone	-14 15 -14 -10 -12 -17
1>r2:sent <person>	19 -22 -8 -5 -9 6
1>r2:sent a	10 1 -37 -35 -14 -3
1>r2:sent an	0 -30 -35 -28 23 -36
1>r2:sent back	-6 -11 -18 -8 -9 13
1>r2:sent everybodi	-15 -20 19 -13 -18 -18
1>r2:sent flower	15 -11 -10 -14 -15 -17
1>r2:sent her	-16 -15 -16 -15 -1 13
1>r2:sent hi	16 -27 6 -24 17 -35
1>r2:sent regret	-22 8 -22 -19 -27 4
1>r2:sent the	-28 -8 -6 -29 -2 5
1>r2:sent them	-11 -17 19 -11 -16 -18
1>r2:sent word	0 -2 0 0 -12 12
1>r2:served quinc	-12 -22 18 -3 -5 -12
1>r2:serves and	19 3 -23 -13 -17 -19
1>r2:serves no	-12 -10 11 -11 -11 -8
1>r2:shared a	-10 12 -13 -7 -8 -9
1>r2:shook hand	1 3 -22 -8 -10 -15
1>r2:showed <person>	14 -10 2 -10 -10 -17
1>r2:showed him	17 -12 4 -10 -12 -14
1>r2:showed them	14 -16 11 -6 -5 -5
1>r2:signed for	-23 -11 13 -9 -15 -14
1>r2:signed off	-19 -1 3 -3 -7 -9
1>r2:signed under	-17 15 -13 -4 -7 -8
1>r2:skipped the	13 -24 -21 -15 -20 12
1>r2:slaughtered a	-11 -13 13 -6 -9 -7
1>r2:slept ,	-10 11 -12 -10 -11 -9
1>r2:speak for	23 -12 -19 -12 -14 -27
1>r2:speaks for	-11 15 -13 -12 -5 -9
1>r2:spent the	-14 17 -19 -1 -3 -12
1>r2:spoke <date>	-13 11 -10 -1 -3 -6
1>r2:spoke about	-22 20 -16 -6 -6 -15
1>r2:spoke against	-9 18 -13 -3 -2 -4
1>r2:spoke by	-12 24 -21 -3 -5 -15
1>r2:spoke first	15 -25 24 -11 -14 -29
1>r2:spoke for	13 8 -10 -9 -12 -28
1>r2:spoke last	-3 14 -10 0 -1 -3
1>r2:spoke of	15 -29 -22 -13 -24 16
1>r2:spoke on	-8 14 -12 -2 -4 -8
1>r2:spoke onc	-11 13 -19 -11 -10 -21
1>r2:spoke to	-17 17 -15 -4 -12 -20
1>r2:stamped noth	-12 11 -14 -9 -8 -8
1>r2:stamped the	-13 12 -8 -7 -10 -10
1>r2:stayed at	-7 -30 -24 -11 19 -22
1>r2:stayed awai	15 -34 -21 -6 -33 21
1>r2:stayed behind	18 -19 12 -6 -15 -17
1>r2:stayed in	-5 -7 -26 -17 -42 13
1>r2:stayed put	-19 20 -21 -7 -24 -19
1>r2:stayed seat	-20 -22 19 -11 -20 -16
1>r2:stayed to	24 -20 -27 -9 -21 -11
1>r2:stood between	-21 -23 22 -13 -17 -16
1>r2:stood by	11 0 -32 -15 -21 -14
1>r2:stood in	-15 16 -15 -4 -19 -9
1>r2:stood next	-17 18 -20 -7 -12 -10
1>r2:stood side	-29 25 -13 -4 -10 -9
1>r2:summoned the	-5 -28 0 -9 -20 12
1>r2:suspects it	-13 13 -10 -10 -9 -11
1>r2:swears nobodi	-21 18 -12 -12 -13 -13
1>r2:tabled a	20 -8 -17 -12 -12 -19
1>r2:tabled daili	21 -6 -10 -11 -10 -14
1>r2:talked by	-19 18 -10 -3 -1 -4
1>r2:talks onli	16 -17 -11 -11 -12 -14
1>r2:texted and	9 2 -17 -5 -14 -11
1>r2:thanked <place>	19 -18 -15 -9 -11 -16
1>r2:thanked the	14 -14 -13 -9 -11 -13
1>r2:the associ	-19 16 -11 -5 -5 -12
1>r2:the govern	9 3 -18 -8 -16 -18
1>r2:the imam	-12 -9 10 -2 -4 -11
1>r2:the king	6 4 -11 -9 -30 -26
1>r2:the lawyer	3 -22 -18 -19 12 -20
1>r2:the leagu	16 -17 -17 -13 -14 -11
1>r2:the ministri	-28 27 -20 -5 -8 -18
1>r2:the onli	10 -14 1 -15 -37 2
1>r2:the pistachio	-13 13 -12 -8 -12 -11
1>r2:the region	-7 -13 -10 -1 -3 14
1>r2:the shortest	-13 13 -9 -1 -1 -11
1>r2:the teacher	-14 -10 11 -5 -6 -14
1>r2:the union	-12 13 -14 -4 -9 -9
1>r2:then declin	-10 -32 -13 -10 -15 13
1>r2:then heard	10 12 -17 -14 -13 -23
1>r2:then sat	12 -5 -16 -3 -7 -17
1>r2:then the	-14 6 -31 -5 -3 4
1>r2:there wa	17 -17 -18 -14 -14 -16
1>r2:thinks that	16 -12 -8 -6 -4 -9
1>r2:though on	14 4 -25 -22 -25 -25
1>r2:through <person>	17 -5 -8 -6 -7 -9
1>r2:thus remain	18 -18 -14 -10 -10 -14
1>r2:timed the	18 -3 -17 -9 -14 -15
1>r2:to a	-17 -6 -6 12 -5 -17
1>r2:to hi	-16 7 9 -45 -27 -9
1>r2:to host	-6 15 -15 -4 -8 -2
1>r2:to listen	-19 2 8 -5 -5 -10
1>r2:to meet	17 -15 -15 -8 -7 -9
1>r2:to read	-8 14 -14 -4 -3 -7
1>r2:to talk	13 -15 6 -11 -10 -18
1>r2:to the	15 -2 -34 -10 6 2
1>r2:together with	-7 13 -14 -1 -2 -4
1>r2:told a	-13 -8 15 -9 -11 -24
1>r2:told analyst	-15 15 -14 -11 -8 -14
1>r2:told journalist	14 -12 -7 -2 -2 -7
1>r2:told of	-23 24 -24 -9 -11 -16
1>r2:told the	12 -18 3 -14 -15 -24
1>r2:too earli	-17 -20 -13 -16 -17 20
1>r2:took attend	-12 -16 15 -5 -8 -6
1>r2:took four	17 -15 -20 -9 -9 -13
1>r2:took no	-22 2 0 -4 -8 -14
1>r2:took note	-8 13 -18 -12 -12 -14
1>r2:took part	18 1 -26 -18 -22 -24
1>r2:took question	-15 -23 22 -3 -7 -7
1>r2:took the	-34 33 -6 -21 -22 -28
1>r2:took two	-9 18 -18 -2 -7 -6
1>r2:took up	12 -14 -11 -5 -8 -10
1>r2:tore the	2 -14 8 -11 -13 -17
1>r2:toured a	19 -2 -14 -10 -10 -15
1>r2:traded accus	-11 14 -11 -2 -3 -7
1>r2:treasurer (	-13 14 -11 -7 -15 -11
1>r2:tried to	-9 12 -15 -8 -10 -10
1>r2:turn down	-9 -24 -19 -18 -19 18
1>r2:turned back	-27 2 -24 15 -22 -12
1>r2:turned down	27 -24 -12 -28 -10 0
1>r2:twice suspend	-12 -13 12 -5 -12 -11
1>r2:two hundr	1 8 -11 -13 -9 -12
1>r2:two offici	-13 -9 10 -5 -4 -7
1>r2:under a	15 -8 -4 -3 -3 -6
1>r2:university in	9 -12 3 -6 -19 -19
1>r2:urged both	18 -19 -17 -9 -12 -16
1>r2:urged them	-27 5 -1 -11 -10 -12
1>r2:used their	-4 12 -16 -18 -16 -18
1>r2:visited the	-15 15 -14 -7 -9 -9
1>r2:voted against	19 -1 -26 -15 -12 -25
1>r2:voted for	8 -8 10 -12 -13 -21
1>r2:voted no	6 10 -24 -15 -16 -18
1>r2:voted to	-7 -3 -30 -12 -15 6
1>r2:waited at	15 -14 -10 -4 -5 -16
1>r2:waited in	13 -7 -23 -16 -14 1
1>r2:walet <place>	-11 14 -22 -14 -12 -20
1>r2:walked <person>	-11 -15 14 -9 -8 -9
1>r2:walked feder	-15 -10 10 -3 -5 -5
1>r2:walked out	7 2 -16 -8 -16 -15
1>r2:wanted a	-11 12 -13 -2 -2 -6
1>r2:wanted canal	-17 17 -16 -3 -4 -8
1>r2:wanted date	5 3 -18 -11 -10 -16
1>r2:wanted it	-8 11 -14 -8 -8 -17
1>r2:wanted lower	8 0 -20 -13 -11 -14
1>r2:wanted ship	-16 13 -11 -4 -6 -6
1>r2:wants rate	16 -19 -15 -6 -11 -11
1>r2:wants the	9 -7 -18 -12 -11 -14
1>r2:wants to	-20 -1 4 -13 -13 -14
1>r2:warned in	15 -11 -7 -3 -4 -8
1>r2:warned that	21 -17 -12 -4 -6 -13
1>r2:was adjourn	-15 -14 -17 -6 -7 16
1>r2:was admit	-16 11 -8 -3 -2 -10
1>r2:was ask	0 -6 10 -2 -17 -33
1>r2:was at	1 -24 -27 -19 11 6
1>r2:was awai	-11 -11 -6 -7 13 -14
1>r2:was boo	19 -1 -17 -14 -16 -21
1>r2:was call	-23 28 -34 -8 -25 -26
1>r2:was cancel	31 -12 -13 -7 -16 -25
1>r2:was cheer	-17 17 -12 -12 -16 -15
1>r2:was connect	-22 8 7 -12 -23 4
1>r2:was conspicu	-16 -15 -15 -8 -17 16
1>r2:was demonstr	15 -14 -14 -11 -14 -15
1>r2:was expect	11 -6 -6 -4 -7 -20
1>r2:was fetch	12 -11 -13 -10 -10 -12
1>r2:was freed	12 -12 -8 -9 -12 -12
1>r2:was give	19 -17 -12 -10 -13 -16
1>r2:was ground	15 -11 -18 -7 -22 1
1>r2:was in	0 -52 9 -35 9 0
1>r2:was injur	-15 -10 -9 -8 -14 14
1>r2:was invit	9 -23 -18 10 -13 -22
1>r2:was kept	-5 -22 -22 -18 -24 16
1>r2:was miss	-6 -8 -14 -2 -19 12
1>r2:was not	14 -37 -34 -26 -3 4
1>r2:was on	-12 16 -33 -27 -13 8
1>r2:was out	-18 -21 -15 -13 -22 20
1>r2:was put	16 5 -35 -10 -24 -27
1>r2:was quot	14 -11 -6 -3 -14 -14
1>r2:was re-elect	-15 -16 16 -13 -16 -16
1>r2:was receiv	13 14 -22 -9 -17 -19
1>r2:was refus	15 -9 -4 -3 -8 -16
1>r2:was replac	-15 -12 -15 -7 14 -13
1>r2:was repres	18 -13 -11 -15 4 -13
1>r2:was said	19 -20 -12 -6 -16 -19
1>r2:was seen	23 -18 -17 -14 -18 -22
1>r2:was sent	-18 -19 -5 16 -15 -14
1>r2:was shot	12 -14 -6 -6 -9 -15
1>r2:was stop	-17 -17 -10 -12 -16 18
1>r2:was suspend	-16 -12 14 -2 -7 -9
1>r2:was taken	7 -17 9 -9 -18 -18
1>r2:was talk	14 -12 -12 -10 -9 -18
1>r2:was the	39 -8 -38 -28 -34 -42
1>r2:was there	-23 -4 -15 -8 -9 16
1>r2:was to	-16 -8 6 -20 -26 9
1>r2:was too	-16 -7 -11 -6 -13 15
1>r2:was travel	13 -2 -22 -16 -28 1
1>r2:was turn	29 -19 -18 -11 -19 -21
1>r2:was unabl	-14 -7 -6 -2 -15 14
1>r2:was wait	-11 10 -13 -6 -6 -10
1>r2:was with	14 12 -26 -17 -18 -21
1>r2:watched from	-23 -11 -13 -8 -8 19
1>r2:watched it	16 -12 -9 -5 -8 -19
1>r2:welcomed <place>	-7 -12 14 -1 -1 -1
1>r2:welcomed korean	-13 10 -3 -2 -9 -17
1>r2:welcomed the	18 -32 -7 -12 -18 -21
1>r2:welcomes head	-5 -12 13 -1 -2 -3
1>r2:went down	20 -20 -16 -15 -10 -16
1>r2:went first	-11 15 -17 -16 -9 -15
1>r2:went home	-7 -16 8 -21 -13 7
1>r2:went instead	-9 16 -17 -16 -13 -14
1>r2:went on	-13 -19 18 -18 -10 -18
1>r2:went out	-13 -14 -22 16 -6 -11
1>r2:went over	-15 21 -24 -12 -7 -16
1>r2:went togeth	-6 17 -15 -2 -2 -7
1>r2:wept on	14 -16 -7 -7 -7 -8
1>r2:were alon	-25 22 -11 -5 -5 -10
1>r2:were alreadi	-26 25 -10 -10 -11 -21
1>r2:were among	-24 29 -29 -10 -4 -13
1>r2:were ask	-33 -24 -30 -2 -7 19
1>r2:were back	-11 15 -11 -6 -7 -11
1>r2:were join	-32 -21 13 -12 -20 16
1>r2:were last	15 -16 -8 -8 -9 -12
1>r2:were left	26 -23 -13 -8 -16 -23
1>r2:were present	-28 24 -19 -8 -8 -25
1>r2:were receiv	-18 17 -16 -1 -2 -4
1>r2:were sent	21 8 -16 -24 -18 -21
1>r2:were stai	13 -12 -10 -2 -1 -17
1>r2:were the	-16 18 -13 -4 -3 -10
1>r2:were to	-13 14 -11 -4 -2 -7
1>r2:when the	-6 -23 14 -12 -19 -30
1>r2:where the	-11 13 -8 -16 -11 -18
1>r2:which is	6 4 -10 -9 -12 -19
1>r2:who came	-4 15 -15 -1 -3 -7
1>r2:who did	-13 16 -17 -5 -4 -8
1>r2:who had	13 -14 -6 0 -1 -5
1>r2:who sign	-15 14 -12 -1 -5 -7
1>r2:whom thei	-17 19 -18 -1 -2 -7
1>r2:whose provinc	11 -20 12 -12 -12 -25
1>r2:whose son	-6 8 -13 -5 -7 -12
1>r2:will attend	-13 20 -19 -6 -18 -21
1>r2:will be	-32 2 -12 -15 8 11
1>r2:will board	-12 16 -15 -3 -2 -4
1>r2:will come	30 18 -33 -18 -29 -31
1>r2:will each	-14 21 -23 -8 -12 -14
1>r2:will fly	-8 12 -12 -7 -11 -13
1>r2:will go	-20 21 -15 -10 -13 -19
1>r2:will have	-18 -16 18 -8 -8 -17
1>r2:will head	-16 19 -21 -11 -14 -14
1>r2:will hear	25 -1 -25 -11 -15 -26
1>r2:will host	7 -21 10 -5 -8 -13
1>r2:will initi	-30 -3 6 -9 -24 -20
1>r2:will interpret	-12 13 -14 -12 -13 -10
1>r2:will jointli	-18 17 -14 -6 -8 -9
1>r2:will lead	-11 17 -20 -7 -14 -11
1>r2:will mark	-9 14 -15 -7 -11 -11
1>r2:will not	-8 -7 -14 -8 -16 12
1>r2:will open	-10 -15 15 -10 -10 -16
1>r2:will pai	-15 -18 17 -14 -16 -18
1>r2:will presid	15 -17 6 -4 -9 -13
1>r2:will propos	-22 -23 22 -15 -20 -19
1>r2:will receiv	2 -13 -1 -1 -1 -2
1>r2:will repres	-11 23 -20 -4 -16 -16
1>r2:will share	-23 -29 29 -19 -16 -23
1>r2:will sit	21 6 -26 -6 -12 -23
1>r2:will speak	-11 19 -12 -8 -21 -22
1>r2:will thank	-4 -16 7 -8 -7 -9
1>r2:will watch	20 -12 -10 -7 -10 -24
1>r2:with <person>	9 10 -17 -7 -8 -13
1>r2:with editor	11 -24 5 -13 -15 -22
1>r2:with her	-12 13 -12 -3 -4 -2
1>r2:with interpret	-11 15 -14 -15 -8 -17
1>r2:with journalist	-13 14 -12 -4 -5 -13
1>r2:with regret	-14 -17 -13 -11 -9 16
1>r2:wore ear	-12 13 -14 -7 -10 -11
1>r2:would not	24 -11 -2 -18 -9 -4
1>r2:wrote <person>	16 -16 -9 -3 -5 -16
1>r2:wrote for	-18 17 -6 -2 -4 -7
1>r2:wrote that	14 -15 -12 -1 -2 -10
1>r2:wrote the	17 -17 -12 -7 -12 -17
1>r2:wrote to	-17 -14 17 -5 -4 -9
1>r:&	-13 -1 -12 -3 -3 6
1>r:)	-21 23 -21 -22 -24 -28
1>r:,	11 -17 10 -13 -23 -21
1>r:<date>	5 -5 2 -8 -11 -15
1>r:<number>	-9 11 -12 -10 -10 -10
1>r:<person>	5 -22 -8 -24 18 -3
1>r:<place>	-9 13 -15 -15 -12 6
1>r:a	17 9 -19 -16 -22 -25
1>r:aboard	-26 28 -15 -8 -14 -24
1>r:abstain	-8 2 -24 -19 -28 11
1>r:accept	11 2 -10 -8 -9 -17
1>r:accompani	4 -4 2 -17 -22 -27
1>r:accord	17 -5 -35 -9 -26 -9
1>r:across	2 8 -17 -6 -8 -11
1>r:adjourn	-23 -21 23 -16 -17 -25
1>r:admit	-5 14 -10 -4 -18 -8
1>r:advis	17 -16 -14 -13 -15 -16
1>r:after	-18 31 -37 -18 -34 -41
1>r:against	11 2 -26 -16 -20 -23
1>r:agre	15 -12 6 -18 -18 -24
1>r:alwai	14 -13 -2 0 0 -8
1>r:among	16 -6 -19 -9 -14 -16
1>r:an	24 -3 -10 -4 -5 -27
1>r:and	-11 -3 -24 -20 -10 21
1>r:announc	8 -25 4 -12 -25 -22
1>r:answer	-10 14 2 -40 -21 -31
1>r:apologis	-7 -10 10 -14 -18 -19
1>r:appear	5 -7 6 -19 -20 -22
1>r:ar	-13 2 4 -24 -28 -25
1>r:arriv	-2 15 -24 -9 -15 -24
1>r:as	8 -19 9 -23 -19 -21
1>r:ask	12 8 -9 -44 -19 -49
1>r:at	-20 25 -14 -20 -24 -9
1>r:attend	23 -15 -27 -17 4 -2
1>r:austrian	7 10 -26 -8 -9 -18
1>r:bašić	9 -9 2 -3 -8 -15
1>r:bear	13 -10 -12 -8 -12 -15
1>r:becaus	16 -2 -6 -5 -16 -22
1>r:befor	-16 16 -16 -6 -3 -6
1>r:beg	-16 16 -16 -11 -16 -13
1>r:began	-22 28 -31 -19 -25 -30
1>r:between	-11 -28 22 -10 -14 -26
1>r:bishop	11 -18 2 -8 -10 -16
1>r:blame	0 1 4 -21 -19 -15
1>r:both	-31 31 -1 -19 -11 -20
1>r:bow	-17 18 -17 -10 -16 -15
1>r:brief	15 8 -31 -30 -27 -32
1>r:broke	-16 -7 -2 -15 10 -18
1>r:brought	22 -6 0 -17 -26 -35
1>r:burn	22 -20 -21 -12 -18 -18
1>r:burst	13 -13 -8 -10 -9 -12
1>r:but	-7 -5 -23 -34 13 -1
1>r:by	1 -27 -21 -20 17 -27
1>r:call	4 -14 0 -14 -19 -6
1>r:came	25 4 -12 -16 -26 -44
1>r:cancel	8 -19 10 -13 -20 -18
1>r:carri	-3 1 4 -14 -18 -17
1>r:celebr	-10 -13 16 -9 -13 -14
1>r:chair	21 -23 0 -12 -16 -23
1>r:chang	-15 17 -11 -6 -15 -17
1>r:cite	4 7 -31 -16 -20 -9
1>r:clash	8 4 -21 -20 -19 -19
1>r:close	21 -20 -20 -8 -9 -11
1>r:colleagu	10 -8 -7 -2 -2 -13
1>r:come	-13 -14 -12 14 -11 -14
1>r:compar	23 1 -21 -13 -16 -24
1>r:condemn	14 -13 -13 -12 -14 -16
1>r:confer	7 -4 -1 -15 -17 -23
1>r:confirm	-13 -7 9 -9 -10 -15
1>r:conven	22 -16 4 -7 -10 -14
1>r:could	1 -25 -22 -21 -20 7
1>r:count	12 9 -25 -18 -20 -27
1>r:criticis	14 -14 -13 -11 -14 -13
1>r:cross	-15 19 -13 -4 -9 -15
1>r:cut	-20 0 8 -16 -18 -21
1>r:declin	-10 -33 8 -11 -10 13
1>r:defend	-14 17 -21 -14 -16 -15
1>r:demand	4 0 -15 -12 -11 -13
1>r:deni	11 -6 -13 -7 -7 -6
1>r:deputis	-9 -11 -13 -10 12 -13
1>r:describ	-11 12 -14 -9 -10 -11
1>r:di	14 -16 -8 -8 -11 -9
1>r:did	-30 19 -20 -36 -3 -3
1>r:dine	-20 -15 0 -15 -19 15
1>r:doe	21 -20 -16 -20 -18 -23
1>r:doesn't	20 -19 -13 -20 -17 -20
1>r:doubt	14 -14 -11 -12 -9 -13
1>r:drank	-20 22 -18 -16 -12 -21
1>r:drew	7 -12 2 -23 -26 -31
1>r:drove	-13 24 -25 -21 -25 -33
1>r:drown	16 -15 -12 -13 -12 -14
1>r:each	-27 5 0 -16 -16 -16
1>r:elder	14 -20 -4 -9 -13 1
1>r:eleven	15 -16 -13 -7 -10 -12
1>r:end	13 6 -36 -19 -26 -30
1>r:entertain	5 -20 12 -20 -19 -21
1>r:excus	-10 -14 -12 -1 -8 14
1>r:expect	11 -35 10 -22 -20 -26
1>r:explain	-17 13 -10 -13 -13 -20
1>r:face	-24 16 3 -26 -25 -33
1>r:fail	1 -13 -18 -13 -14 10
1>r:fed	6 -19 12 -14 -17 -18
1>r:fell	12 2 -22 -15 -21 -24
1>r:first	16 -17 -8 -6 -7 -12
1>r:flew	23 -2 -23 -13 -17 -25
1>r:follow	7 -5 -31 -23 -21 1
1>r:for	-26 14 5 -19 -31 -4
1>r:former	-16 16 -16 -8 -14 -11
1>r:fought	15 -15 -15 -11 -10 -13
1>r:found	12 -15 -23 -20 -25 4
1>r:from	6 8 -22 -18 -17 -21
1>r:gather	-7 -2 10 -23 -12 -43
1>r:gave	-4 4 -5 1 -26 -19
1>r:got	-24 3 15 -20 -20 -2
1>r:grant	-15 -14 15 -9 -12 -13
1>r:greet	17 -20 3 -5 -10 -11
1>r:ha	-1 -44 10 12 -10 -8
1>r:had	-10 -1 -18 -13 -7 10
1>r:hadn't	14 -8 -5 -6 -8 -16
1>r:hand	7 -3 -3 -14 -29 -22
1>r:happen	14 0 -13 -10 -10 -14
1>r:hasn't	-16 -20 -21 19 -12 -21
1>r:have	-35 7 -32 5 1 -3
1>r:head	13 2 -15 -19 -13 -20
1>r:heard	-16 5 13 -17 -20 -34
1>r:held	10 -10 8 -12 -24 -33
1>r:hi	-13 -2 5 -3 -8 -9
1>r:himself	8 6 -13 -1 -4 -16
1>r:hope	17 -25 2 -14 -14 -14
1>r:host	3 -16 1 -11 11 -24
1>r:if	-17 2 1 -18 -13 -17
1>r:in	5 -4 -12 -24 -14 14
1>r:insist	-17 17 -13 -7 -11 -15
1>r:interview	-11 -12 12 -1 -2 -1
1>r:into	16 -10 -20 -14 -15 -25
1>r:invit	-12 -12 -4 -34 -23 14
1>r:is	-8 7 -25 -2 -6 -7
1>r:isn't	18 -15 -14 -13 -13 -12
1>r:it	-22 -20 -23 -9 20 9
1>r:join	-11 24 -25 -7 -11 -15
1>r:joke	14 -12 -8 -8 -6 -9
1>r:kept	-20 -11 25 -26 -19 -19
1>r:know	12 -13 -10 -12 -9 -10
1>r:laid	-13 13 -13 -6 -7 -13
1>r:land	-13 13 -15 -11 -10 -11
1>r:late	4 -17 -1 -7 -14 9
1>r:later	6 5 -19 -8 -16 -21
1>r:launch	12 -12 -9 -6 -8 -13
1>r:learn	0 3 -6 -18 -17 -24
1>r:leav	-14 -6 -6 -5 9 -6
1>r:led	14 -1 -3 -22 -23 -25
1>r:left	4 -10 -3 -17 5 -20
1>r:lent	6 -9 4 -20 -20 -24
1>r:let	-25 -16 21 -27 5 2
1>r:listen	-21 -3 -32 -20 -19 23
1>r:lit	-19 21 -21 -17 -14 -16
1>r:look	10 2 -20 -13 -14 -17
1>r:lost	-1 0 3 -19 -18 -26
1>r:lunch	-23 4 -5 -15 23 -16
1>r:made	-5 8 -4 -16 -16 -21
1>r:mai	-6 -2 -17 -16 -20 12
1>r:make	15 -14 -12 -11 -12 -12
1>r:mayor	-20 -20 -12 -6 -4 20
1>r:meet	3 -13 12 -15 -13 -12
1>r:met	-13 4 2 -16 -21 4
1>r:might	16 -17 -16 -13 -12 -15
1>r:minist	-21 20 -14 -19 -15 -12
1>r:miss	-12 -20 -17 -4 -10 19
1>r:more	-10 12 -12 -7 -5 -11
1>r:move	2 5 -14 -11 -9 -11
1>r:near	15 5 -14 -9 -8 -17
1>r:need	16 -14 -8 -4 -4 -10
1>r:negoti	14 -11 -5 -3 -3 -6
1>r:neither	2 -11 -8 -8 -22 7
1>r:never	8 -4 -3 -3 -6 -12
1>r:nor	-27 1 -20 -24 -25 20
1>r:not	12 -24 -2 -7 -9 -2
1>r:not-near	8 -15 -5 -4 -13 -5
1>r:note	-8 12 -17 -9 -16 -18
1>r:now	12 -8 -17 -9 -6 -10
1>r:object	-2 7 -12 -14 -13 -16
1>r:of	11 -3 -13 -13 -3 -24
1>r:offer	4 -21 14 -15 -20 -22
1>r:on	4 -7 4 -24 -26 -10
1>r:onc	9 2 -19 -13 -13 -24
1>r:oppos	-14 14 -15 -8 -10 -10
1>r:over	-7 12 -12 -2 -2 -5
1>r:pass	13 -8 -6 -5 -10 -15
1>r:plai	14 -15 -12 -3 -4 -5
1>r:plead	7 -20 -20 -11 -19 16
1>r:pledg	-14 16 -16 -8 -14 -12
1>r:polit	-13 -10 -10 -5 -5 12
1>r:post	-15 -14 -13 -11 -11 14
1>r:pour	11 9 -13 -9 -11 -14
1>r:prais	3 -21 9 -16 -15 -18
1>r:preach	-29 32 -26 -15 -23 -25
1>r:prefer	-13 -19 -15 -19 -11 17
1>r:present	28 0 -24 -14 -14 -17
1>r:presid	21 -17 9 -15 -18 -21
1>r:produc	-14 16 -16 -9 -9 -11
1>r:promis	12 -16 0 -18 -19 -29
1>r:pronounc	-13 12 -12 -9 -7 -10
1>r:protest	19 -6 -18 -13 -20 -1
1>r:provid	-17 0 6 -16 -17 -20
1>r:put	12 0 -13 -13 -15 -23
1>r:question	-24 12 -6 -13 -17 -21
1>r:ran	-10 11 -8 -6 -9 -15
1>r:reach	-15 -13 -13 -9 -14 14
1>r:read	8 -4 3 -29 -30 -30
1>r:receiv	-7 2 2 -16 6 -26
1>r:recit	-1 8 -23 -21 -18 -24
1>r:refus	-29 -21 -17 -4 -7 29
1>r:regret	14 -14 -12 -10 -11 -12
1>r:reject	6 19 -22 -10 -15 -23
1>r:remain	-10 -14 -20 -16 -28 15
1>r:rememb	12 3 -26 -17 -16 -23
1>r:remind	-9 -13 13 -6 -7 -11
1>r:report	-1 17 -22 -8 -12 -17
1>r:resid	-14 16 -19 -9 -12 -16
1>r:resign	13 -12 -17 -5 -8 -6
1>r:respect	7 -23 9 -17 -17 -15
1>r:resum	16 -20 -4 -12 -16 -18
1>r:rival	-7 11 -15 -4 -7 -9
1>r:sai	-5 -20 8 -22 -15 3
1>r:said	-1 4 -12 -6 -25 -8
1>r:sang	-12 11 -7 -8 -7 -9
1>r:sat	20 -2 -6 -10 -17 -10
1>r:saw	12 3 -19 -21 -29 6
1>r:score	12 -12 -11 -11 -11 -13
1>r:seat	12 8 -17 -16 -16 -18
1>r:second	-10 12 -12 -8 -11 -11
1>r:see	16 -20 -2 -15 -15 -17
1>r:sell	-14 15 -14 -10 -12 -17
1>r:sent	13 -17 -1 -48 -6 -4
1>r:serv	-14 -13 19 -19 -23 -21
1>r:share	-10 12 -13 -7 -8 -9
1>r:shook	1 3 -22 -8 -10 -15
1>r:show	20 -15 5 -16 -16 -21
1>r:shrug	-8 10 -8 -8 -7 -13
1>r:sign	-19 10 4 -22 -22 -33
1>r:skip	13 -24 -21 -15 -20 12
1>r:slaughter	-11 -13 13 -6 -9 -7
1>r:slept	-10 11 -12 -10 -11 -9
1>r:speak	5 12 -24 -22 -16 -30
1>r:spent	-16 19 -19 -3 -4 -15
1>r:spoke	12 -6 -5 -12 -20 -2
1>r:stai	4 -3 4 -18 -1 -14
1>r:stamp	-18 18 -17 -13 -14 -12
1>r:stood	0 4 -3 -24 -39 -26
1>r:summon	-5 -28 0 -9 -20 12
1>r:suspect	-13 13 -10 -10 -9 -11
1>r:swear	9 3 -26 -24 -23 -23
1>r:tabl	29 -11 -17 -16 -15 -23
1>r:take	-14 5 7 -11 -11 -14
1>r:talk	7 6 -21 -12 -12 -17
1>r:telephon	-1 10 -15 -8 -11 -9
1>r:testifi	-14 19 -13 -7 -12 -16
1>r:text	9 2 -17 -5 -14 -11
1>r:thank	22 -21 -20 -15 -16 -20
1>r:the	22 -15 -8 -24 -13 -7
1>r:then	-5 3 -33 -17 -20 11
1>r:there	17 -17 -18 -14 -14 -16
1>r:think	15 -12 -10 -7 -5 -11
1>r:though	14 4 -25 -22 -25 -25
1>r:through	13 2 -13 -9 -11 -13
1>r:thu	18 -18 -14 -10 -10 -14
1>r:time	18 -3 -17 -9 -14 -15
1>r:togeth	-7 13 -14 -1 -2 -4
1>r:told	12 -9 6 -20 -24 -48
1>r:too	-17 -20 -13 -16 -17 20
1>r:took	-24 15 9 -25 -32 -38
1>r:tore	2 -14 8 -11 -13 -17
1>r:tour	19 -2 -14 -10 -10 -15
1>r:trade	-11 14 -11 -2 -3 -7
1>r:translat	-2 12 -23 -19 -16 -19
1>r:treasur	-13 14 -11 -7 -15 -11
1>r:tri	-9 12 -15 -8 -10 -10
1>r:turn	-19 -17 -22 9 -30 21
1>r:twice	-12 -13 12 -5 -12 -11
1>r:two	-5 0 3 -16 -11 -15
1>r:under	15 -8 -4 -3 -3 -6
1>r:univers	9 -12 3 -6 -19 -19
1>r:unpack	-11 13 -15 -7 -10 -9
1>r:urg	11 -6 -9 -16 -18 -21
1>r:us	-4 12 -16 -18 -16 -18
1>r:visit	-14 14 -13 -7 -9 -10
1>r:vote	22 0 -15 -20 -24 -14
1>r:wa	11 -16 -25 -13 1 5
1>r:wait	17 -12 -23 -17 -15 -1
1>r:walet	-11 14 -22 -14 -12 -20
1>r:walk	0 -10 8 -13 -18 -17
1>r:want	11 7 -20 -22 -23 -29
1>r:warn	24 -22 -15 -7 -11 -17
1>r:watch	-5 -16 -15 -11 -12 12
1>r:welcom	9 -7 -5 -11 -18 -27
1>r:went	-1 -9 -6 5 -28 -12
1>r:wept	10 1 -19 -13 -14 -15
1>r:were	10 -9 -17 -9 -22 9
1>r:when	-8 -15 17 -12 -20 -30
1>r:where	-8 17 -15 -15 -11 -20
1>r:which	5 8 -14 -11 -14 -20
1>r:who	2 19 -27 -8 -9 -14
1>r:whom	-17 19 -18 -1 -2 -7
1>r:whose	0 -8 10 -14 -15 -26
1>r:will	-28 8 11 -29 -11 -9
1>r:with	3 -3 -14 -25 -23 1
1>r:wore	-12 13 -14 -7 -10 -11
1>r:would	26 -17 2 -18 -25 -14
1>r:wrote	5 0 -5 -14 -17 -35
1>r:ye	-21 -2 14 -27 -21 -24
1>reference	-7 -8 11 -22 8 -20
1>role-cue:absent	-17 -4 -11 -5 -12 10
1>role-cue:attended	17 -3 1 -16 -20 -44
1>role-cue:background	11 14 -25 -15 -29 -30
1>role-cue:hosted	-4 -55 45 -26 -4 -20
1>role-cue:observer	26 -20 -28 -15 -21 -11
1>role-cue:reported	15 -13 -10 -9 -12 -18
1>role-cue:represented	2 -3 1 -17 -10 -21
1>rv:abstain	-8 2 -24 -19 -28 11
1>rv:accept	4 18 -25 -13 -16 -21
1>rv:accompani	4 -4 2 -17 -22 -27
1>rv:achiev	-19 -3 5 -6 -6 -13
1>rv:adjourn	-28 -25 14 -19 -18 10
1>rv:admit	7 7 -15 -11 -22 -17
1>rv:advis	13 -12 -11 -10 -13 -13
1>rv:agre	5 1 -3 -16 -19 -30
1>rv:allow	-10 -7 9 -6 -6 -12
1>rv:announc	-6 -19 1 -22 19 -33
1>rv:answer	-12 15 -11 -4 -19 -33
1>rv:answer!	-18 -15 -14 18 -9 -16
1>rv:apologis	-7 -10 10 -14 -18 -19
1>rv:appeal	14 -11 -10 -8 -9 -17
1>rv:appear	5 -7 6 -19 -20 -22
1>rv:appear!	-11 -12 -13 -4 16 -17
1>rv:argu	0 11 -13 -12 -11 -17
1>rv:arriv	2 -2 2 -12 -22 -34
1>rv:ask	3 4 -7 -7 -9 -24
1>rv:at	0 13 -19 -19 -18 -25
1>rv:attend	16 -14 -2 -18 -2 -2
1>rv:attend!	-3 -13 -17 -8 14 -12
1>rv:ban	-15 -10 8 -12 -16 5
1>rv:bargain	-11 18 -18 -9 -11 -11
1>rv:beg	-23 15 -21 -18 -20 -1
1>rv:began	-22 28 -31 -19 -25 -30
1>rv:blame	0 1 4 -21 -19 -15
1>rv:boo	19 -1 -17 -14 -16 -21
1>rv:book	-14 16 -12 -10 -15 -18
1>rv:bought	-22 21 -20 -17 -12 -17
1>rv:bow	-17 18 -17 -10 -16 -15
1>rv:breakfast	4 11 -19 -11 -17 -20
1>rv:bridg	13 -15 6 -11 -10 -18
1>rv:brief	15 8 -31 -30 -27 -32
1>rv:bring	-12 22 -24 -11 -14 -16
1>rv:broke	-19 -4 -3 -14 9 -20
1>rv:brought	4 4 -10 -19 -29 -13
1>rv:burn	22 -20 -21 -12 -18 -18
1>rv:call	-3 -11 15 -14 -26 -20
1>rv:came	25 1 -6 -16 -26 -44
1>rv:came!	6 -11 -9 -9 -23 7
1>rv:cancel	19 -17 -5 -24 10 -34
1>rv:carri	-3 1 4 -14 -18 -17
1>rv:celebr	-10 -13 16 -9 -13 -14
1>rv:chair	22 -40 8 -17 -27 -8
1>rv:chang	10 12 -30 -22 -29 -40
1>rv:charg!	11 -8 -10 -15 -8 -10
1>rv:cheer	-17 17 -12 -12 -16 -15
1>rv:cite	4 7 -31 -16 -20 -9
1>rv:clash	8 4 -21 -20 -19 -19
1>rv:clear	7 -7 -22 11 -21 -30
1>rv:close	21 -15 -21 -10 -13 -11
1>rv:come	2 -9 2 7 -42 -18
1>rv:compar	23 1 -21 -13 -16 -24
1>rv:condemn	14 -13 -13 -12 -14 -16
1>rv:confer	13 -5 -1 -16 -22 -34
1>rv:confirm	-19 12 -2 -11 -19 -24
1>rv:connect	-22 8 7 -12 -23 4
1>rv:conven	12 -21 16 -10 -11 -17
1>rv:correct	-2 9 -14 -14 -13 -14
1>rv:cost	14 -15 -10 -8 -9 -9
1>rv:count	11 6 -24 -17 -20 -6
1>rv:crew	5 -9 -23 -7 -19 10
1>rv:criticis	14 -14 -13 -11 -14 -13
1>rv:cross	-18 20 -18 -8 -14 -14
1>rv:cut	-20 0 8 -16 -18 -21
1>rv:declin	-18 -25 4 -24 -19 23
1>rv:defend	-16 5 4 -13 -15 -16
1>rv:delai	-6 -6 -5 -2 -13 14
1>rv:demand	10 0 -21 -16 -14 -18
1>rv:demonstr	15 -14 -14 -11 -14 -15
1>rv:deputis	-9 -11 -13 -10 12 -13
1>rv:describ	-11 12 -14 -9 -10 -11
1>rv:dine	-22 -4 -9 -17 -21 12
1>rv:doubt	23 -22 -19 -15 -13 -19
1>rv:drank	-2 11 -2 -16 -17 -24
1>rv:drew	7 -12 2 -23 -26 -31
1>rv:drove	-14 10 -29 -21 -24 6
1>rv:drown	21 -19 -17 -16 -16 -17
1>rv:end	13 6 -36 -19 -26 -30
1>rv:entertain	5 -20 12 -20 -19 -21
1>rv:excus	-9 -11 -18 -3 -15 13
1>rv:expect	10 -7 -3 -12 -27 -18
1>rv:expect!	26 -16 -12 -11 2 -22
1>rv:explain	-17 13 -10 -13 -13 -20
1>rv:face	-19 14 -4 -26 -29 -7
1>rv:fail	6 -1 -23 -17 -16 8
1>rv:fell	7 -6 -20 -15 10 -29
1>rv:fetch	12 -11 -13 -10 -10 -12
1>rv:fete	-10 -13 13 -7 -6 -10
1>rv:file	12 -11 -11 -11 -11 -12
1>rv:flew	-4 17 -27 -14 -17 -27
1>rv:fly	-8 12 -12 -7 -11 -13
1>rv:follow	3 3 -38 -20 -20 0
1>rv:forc	18 -20 -4 -14 -14 -19
1>rv:fought	15 -15 -15 -11 -10 -13
1>rv:found	22 -21 -29 -20 -25 -3
1>rv:freed	12 -12 -8 -9 -12 -12
1>rv:gather	-6 -9 14 -25 -15 -18
1>rv:gave	-4 4 -5 1 -26 -19
1>rv:get	-14 21 -23 -8 -12 -14
1>rv:give	24 -22 2 -17 -18 -23
1>rv:go	-22 27 -16 -16 -18 -22
1>rv:got	-26 11 4 -2 -25 -10
1>rv:grant	-15 -14 15 -9 -12 -13
1>rv:greet	17 -20 3 -5 -10 -11
1>rv:ground	15 -11 -18 -7 -22 1
1>rv:hand	-7 -12 8 -20 14 -41
1>rv:happen	14 0 -13 -10 -10 -14
1>rv:head	6 19 -28 -22 -20 -25
1>rv:hear	25 -1 -25 -11 -15 -26
1>rv:heard	-6 -4 7 -22 -25 1
1>rv:heard!	14 -8 -5 -6 -8 -16
1>rv:held	10 -9 7 -12 -23 -32
1>rv:help	-14 15 -15 -11 -15 -16
1>rv:hide	-26 -10 -13 -6 -10 13
1>rv:hold	-16 21 -20 -10 -16 -20
1>rv:hope	12 -31 14 -18 -17 -18
1>rv:injur	-15 -10 -9 -8 -14 14
1>rv:insist	-17 17 -13 -7 -11 -15
1>rv:intend	-11 -18 -18 -15 -15 17
1>rv:interview	-11 -12 12 -1 -2 -1
1>rv:invit	-16 -23 -4 19 -27 -2
1>rv:invit!	14 -7 -3 -15 -1 -12
1>rv:join	8 -5 -5 -25 -35 4
1>rv:joke	14 -12 -8 -8 -6 -9
1>rv:keep	-13 3 -14 -8 -11 10
1>rv:kept	-16 -30 17 6 -33 -10
1>rv:kill	13 -20 5 -18 -16 -19
1>rv:know	12 -13 -10 -12 -9 -10
1>rv:laid	-14 15 -15 -8 -8 -12
1>rv:land	-20 21 -18 -16 -21 -20
1>rv:launch	12 -12 -9 -6 -8 -13
1>rv:lead	-18 25 -27 -13 -17 -18
1>rv:leak	6 5 -19 -8 -16 -21
1>rv:learn	6 -2 -7 -19 -18 -26
1>rv:leav	0 -35 -16 -17 13 4
1>rv:leav!	-11 13 -5 -9 -14 -13
1>rv:led	14 -1 -3 -22 -23 -25
1>rv:left	21 -8 -13 -17 -3 -32
1>rv:lent	5 -5 1 -20 -20 -24
1>rv:let	-29 -18 18 -29 4 11
1>rv:let!	12 -6 -3 -1 -4 -13
1>rv:listen	-24 -8 -27 8 -23 21
1>rv:look	10 2 -20 -13 -14 -17
1>rv:lost	3 -4 2 -24 -25 -4
1>rv:lunch	-15 -2 -3 -14 22 -17
1>rv:made	-5 8 -4 -16 -16 -21
1>rv:make	15 -14 -12 -11 -12 -12
1>rv:manag	-12 -13 -9 -4 -8 12
1>rv:meant	13 -11 4 -3 -6 -21
1>rv:meet	18 -21 8 -16 -17 -19
1>rv:mention!	21 -14 -14 -16 -24 -22
1>rv:met	-10 5 -1 -16 -21 3
1>rv:miss	12 -19 -33 -16 -29 6
1>rv:move	13 -6 -15 -14 -13 -20
1>rv:name	-4 6 -3 -19 -19 -19
1>rv:need	12 -8 -3 -6 -11 -11
1>rv:negoti	14 -11 -5 -3 -3 -6
1>rv:note	-7 9 -1 -16 -21 -22
1>rv:object	-2 7 -12 -14 -13 -16
1>rv:obtain	23 -20 -6 -5 -6 -11
1>rv:offer	13 -30 15 -22 -24 -28
1>rv:open	4 -17 9 -16 -9 -9
1>rv:oppos	-14 14 -15 -8 -10 -10
1>rv:own	6 -17 5 -7 -8 4
1>rv:pack	-21 19 -16 -14 -18 -16
1>rv:pai	-15 -18 17 -14 -16 -18
1>rv:pass	13 -8 -6 -5 -10 -15
1>rv:pick	22 -21 -16 -10 -12 -19
1>rv:plai	14 -15 -12 -3 -4 -5
1>rv:plead	7 -20 -20 -11 -19 16
1>rv:pledg	-14 16 -16 -8 -14 -12
1>rv:post	-15 -14 -13 -11 -11 14
1>rv:postpon	-15 9 -7 -14 -7 -8
1>rv:pour	11 9 -13 -9 -11 -14
1>rv:prais	3 -21 9 -16 -15 -18
1>rv:preach	-29 32 -26 -15 -23 -25
1>rv:predict	21 -19 -15 -13 -13 -14
1>rv:present	26 3 -25 -14 -16 -18
1>rv:presid	17 -25 15 -16 -19 -23
1>rv:print	-12 15 -16 -18 -21 -19
1>rv:produc	4 7 -18 -12 -11 -14
1>rv:promis	11 -19 13 -20 -32 -16
1>rv:pronounc	-13 12 -12 -9 -7 -10
1>rv:protest	19 -6 -18 -13 -20 -1
1>rv:provid	-17 0 6 -16 -17 -20
1>rv:put	16 -21 8 -19 -31 -42
1>rv:question	-26 14 -8 -12 -17 -21
1>rv:quot	14 -11 -6 -3 -14 -14
1>rv:ran	-10 11 -8 -6 -9 -15
1>rv:re-elect	-15 -16 16 -13 -16 -16
1>rv:reach	5 -19 -17 -15 -18 10
1>rv:reach!	16 -4 -2 0 -3 -16
1>rv:read	-2 5 -4 -31 -4 -43
1>rv:recal	19 -33 -18 -16 -33 -7
1>rv:receiv	-6 21 -21 -14 3 -28
1>rv:recit	-1 8 -23 -21 -18 -24
1>rv:reckon	12 -12 -9 -3 -5 -7
1>rv:recommend	10 -1 -20 -22 -26 -20
1>rv:recov	4 -13 -23 -20 2 -7
1>rv:recus	-21 -18 13 -18 -16 6
1>rv:refus	15 -16 -21 -6 -15 2
1>rv:regret	14 -14 -12 -10 -11 -12
1>rv:reject	-21 22 -19 -3 -12 -21
1>rv:releas	-17 2 1 -18 -13 -17
1>rv:remain	-7 -16 -22 -17 -28 14
1>rv:rememb	11 -10 -11 -7 -9 -13
1>rv:remind	-9 -13 13 -6 -7 -11
1>rv:replac	6 -18 -41 -18 21 -27
1>rv:repli	-13 23 -23 -17 -5 -3
1>rv:repli!	-8 -17 -21 17 -10 -18
1>rv:report	-8 0 -25 -15 9 -21
1>rv:repres	24 -11 -35 -19 9 -22
1>rv:resign	13 -12 -17 -5 -8 -6
1>rv:resum	16 -20 -4 -12 -16 -18
1>rv:return	13 -12 -12 -10 -11 -13
1>rv:row	12 -14 -9 -7 -7 -11
1>rv:sai	-5 -22 11 -21 -15 2
1>rv:sai!	15 -15 -10 -19 -6 -1
1>rv:said	-1 1 -16 -7 -22 0
1>rv:sang	-12 11 -7 -8 -7 -9
1>rv:sat	23 1 -9 -12 -20 -19
1>rv:saw	8 -17 8 -24 -35 4
1>rv:score	12 -12 -11 -11 -11 -13
1>rv:scrap	10 7 -20 -9 -10 -22
1>rv:seat	8 -21 -1 -21 -26 9
1>rv:see	19 -22 -6 -17 -15 -18
1>rv:see!	27 1 -13 -6 -14 1
1>rv:send	-18 -23 -23 -26 24 -24
1>rv:sent!	-8 12 -15 -8 -11 -12
1>rv:serv	-14 -13 19 -19 -23 -21
1>rv:set	6 7 -17 -15 -19 -19
1>rv:set!	-26 1 -15 -26 6 0
1>rv:share	-15 13 -8 -9 -12 -14
1>rv:shook	1 3 -22 -8 -10 -15
1>rv:show	20 -17 11 -15 -18 -26
1>rv:show!	27 -29 -19 -12 -21 5
1>rv:shrug	-8 10 -8 -8 -7 -13
1>rv:sign	-23 13 2 -18 -25 -32
1>rv:sit	19 9 -18 -7 -13 -25
1>rv:skip	13 -24 -21 -15 -20 12
1>rv:slaughter	-11 -13 13 -6 -9 -7
1>rv:slept	-10 11 -12 -10 -11 -9
1>rv:slip	-29 8 -14 -12 -18 28
1>rv:speak	-4 2 10 -23 -27 -39
1>rv:spent	-44 5 24 -24 3 -34
1>rv:split	12 0 -18 -18 -15 1
1>rv:spoke	10 -6 -7 -12 -4 -4
1>rv:stai	4 1 0 -20 -5 -14
1>rv:stamp	-18 18 -17 -13 -14 -12
1>rv:stand	9 7 -20 -10 -8 -10
1>rv:state	-22 20 -17 -11 -16 -15
1>rv:stood	2 -3 -5 -27 6 -33
1>rv:stop	15 -26 -23 -19 -25 6
1>rv:struck	28 -4 -24 -23 -17 -19
1>rv:summon	-3 -28 -13 -29 -32 22
1>rv:surpris!	25 -20 -12 -12 -20 -22
1>rv:suspend	-1 -22 14 -9 -20 -18
1>rv:swear	9 3 -26 -24 -23 -23
1>rv:tabl	29 -11 -17 -16 -15 -23
1>rv:take	6 13 -19 -25 -23 -23
1>rv:talk	-8 -8 -22 -21 -29 13
1>rv:telephon	14 3 -19 -10 -15 -20
1>rv:test	-16 -20 -19 -17 19 -20
1>rv:testifi	-18 11 -14 -9 4 -17
1>rv:text	9 2 -17 -5 -14 -11
1>rv:thank	16 -26 0 -17 -18 -22
1>rv:think	2 -19 -13 11 -14 -16
1>rv:threaten	14 -13 -13 -10 -11 -15
1>rv:time	18 -3 -17 -9 -14 -15
1>rv:told	3 -5 0 -22 -30 -7
1>rv:took	-23 16 7 -22 -29 -38
1>rv:tour	19 -2 -14 -10 -10 -15
1>rv:trade	-11 14 -11 -2 -3 -7
1>rv:translat	-2 12 -23 -19 -16 -19
1>rv:travel	6 17 -21 -15 -30 -8
1>rv:travel!	-8 -13 -2 -2 -12 12
1>rv:tri	-9 12 -15 -8 -10 -10
1>rv:turn	3 -4 -26 9 -28 -12
1>rv:type	-23 1 9 -17 -21 -24
1>rv:unnam	-12 10 -7 -1 -1 -9
1>rv:unpack	-11 13 -15 -7 -10 -9
1>rv:urg	11 -6 -9 -16 -18 -21
1>rv:visit	-27 28 -25 -11 -14 -21
1>rv:vote	21 -7 -1 -20 -24 -14
1>rv:wait	12 8 -32 -21 -28 -12
1>rv:walk	0 -6 5 -12 -17 -17
1>rv:want	11 7 -20 -22 -23 -29
1>rv:warn	24 -22 -15 -7 -11 -17
1>rv:watch	7 -20 -18 -14 -16 4
1>rv:welcom	13 2 -15 -12 -20 -27
1>rv:went	-13 6 -10 4 -28 -16
1>rv:wept	10 1 -19 -13 -14 -15
1>rv:wore	-12 13 -14 -7 -10 -11
1>rv:wrote	4 -2 -7 -15 -17 -6
1>rvo:abstain ,	8 5 -9 -16 -14 -21
1>rvo:abstain .	-15 -5 -24 -19 -23 15
1>rvo:accept ,	11 2 -10 -8 -9 -17
1>rvo:accept .	-13 16 -15 -10 -11 -15
1>rvo:accept ;	-8 14 -12 -4 -8 -6
1>rvo:accompani by	9 -10 4 -12 -21 -22
1>rvo:accompani him	-14 15 -16 -11 -12 -15
1>rvo:achiev littl	-19 -3 5 -6 -6 -13
1>rvo:adjourn after	-20 -17 19 -13 -14 -21
1>rvo:adjourn on	-15 -14 -17 -6 -7 16
1>rvo:adjourn the	-12 -11 13 -7 -9 -13
1>rvo:admit .	-16 11 -8 -3 -2 -10
1>rvo:admit in	12 -13 -10 -8 -12 -11
1>rvo:admit the	-5 14 -10 -4 -18 -8
1>rvo:advis .	13 -12 -11 -10 -13 -13
1>rvo:agre .	25 -24 -27 -12 -14 -19
1>rvo:agre on	-9 -6 9 -11 -10 -14
1>rvo:agre to	17 -5 -8 -10 -16 -24
1>rvo:agre with	-19 30 -27 -12 -14 -15
1>rvo:announc .	-23 1 3 -4 -7 -10
1>rvo:announc but	-21 -22 -22 -17 23 -25
1>rvo:announc in	11 -8 -12 -5 -7 -8
1>rvo:announc it	-15 -17 16 -6 -18 -13
1>rvo:announc the	16 -14 -17 -4 -14 -12
1>rvo:answer .	-11 -12 8 7 -10 -24
1>rvo:answer <quote>	14 -16 -9 -8 -3 -7
1>rvo:answer fisher	-11 18 -19 -5 -3 -11
1>rvo:answer for	-15 19 -34 -24 -12 -23
1>rvo:answer that	15 8 -13 -21 -13 -16
1>rvo:answer with	-4 -3 9 -13 -11 -18
1>rvo:apologis for	-7 -24 17 -12 -15 -16
1>rvo:apologis on	-5 20 -21 -4 -10 -9
1>rvo:appeal .	14 -11 -10 -8 -9 -17
1>rvo:appear by	-17 -9 10 -7 -9 -12
1>rvo:appear in	-13 -1 6 -9 -9 -10
1>rvo:appear nowher	19 -17 -17 -13 -12 -12
1>rvo:appear on	-15 -2 -18 -6 15 -18
1>rvo:argu for	11 1 -10 -5 -6 -17
1>rvo:arriv <date>	18 -15 -15 -4 -7 -13
1>rvo:arriv as	-18 17 -12 -10 -12 -16
1>rvo:arriv in	-9 14 -14 -2 -4 -6
1>rvo:arriv onli	7 -20 17 -12 -19 -37
1>rvo:ask .	-27 -21 -19 26 -13 -21
1>rvo:ask <person>	20 -17 1 -16 10 -19
1>rvo:ask about	-13 14 -14 -9 -4 -11
1>rvo:ask all	16 -15 -13 -13 -12 -11
1>rvo:ask and	-20 -13 -12 10 -5 4
1>rvo:ask by	12 1 -26 -6 -17 -27
1>rvo:ask director	11 -10 5 -13 -8 -18
1>rvo:ask eleven	-15 -19 19 -10 -2 -10
1>rvo:ask for	-7 24 -24 -13 -16 -32
1>rvo:ask how	-12 13 -10 -5 -2 -11
1>rvo:ask if	-19 19 -17 -11 -3 -19
1>rvo:ask nine	-6 -18 18 -6 0 -5
1>rvo:ask that	-15 14 -14 -8 -5 -13
1>rvo:ask the	17 -28 22 -23 -18 -27
1>rvo:ask to	2 -5 -27 14 -20 -28
1>rvo:ask too	7 -29 -34 9 -20 14
1>rvo:ask when	-15 22 -22 -11 -4 -17
1>rvo:ask who	8 10 -32 -31 -23 -31
1>rvo:ask why	-15 6 2 -20 -13 -22
1>rvo:at from	-14 16 -15 -6 -8 -12
1>rvo:at hi	15 -6 -17 -16 -13 -21
1>rvo:at noth	-15 10 -7 -3 -4 -7
1>rvo:attend ,	-13 20 -19 -6 -18 -21
1>rvo:attend .	24 -13 -17 -17 -24 -1
1>rvo:attend ;	-3 -13 -17 -8 14 -12
1>rvo:attend becaus	-14 -7 -6 -2 -15 14
1>rvo:attend the	-18 -15 7 -8 11 -18
1>rvo:ban from	-10 -5 -11 -7 -13 11
1>rvo:ban weapon	-10 -9 11 -9 -8 -12
1>rvo:bargain until	-11 18 -18 -9 -11 -11
1>rvo:beg both	-13 19 -14 -11 -13 -21
1>rvo:beg off	-17 -23 -14 -13 -14 19
1>rvo:began <date>	-19 22 -23 -19 -23 -27
1>rvo:began in	-14 18 -19 -4 -9 -14
1>rvo:blame <person>	-11 14 -18 -9 -7 -9
1>rvo:blame the	4 -2 -3 -19 -18 -19
1>rvo:boo .	19 -1 -17 -14 -16 -21
1>rvo:book room	-14 16 -12 -10 -15 -18
1>rvo:bow .	-17 18 -17 -10 -16 -15
1>rvo:breakfast apart	4 11 -19 -11 -17 -20
1>rvo:bridg loan	13 -15 6 -11 -10 -18
1>rvo:brief ;	14 -1 -25 -18 -18 -24
1>rvo:brief member	13 1 -17 -14 -12 -15
1>rvo:brief the	6 5 -16 -17 -15 -18
1>rvo:bring ,	-8 14 -10 -5 -11 -14
1>rvo:bring the	-7 18 -21 -5 -7 -9
1>rvo:broke a	-8 -13 -15 -5 15 -5
1>rvo:broke bread	-12 15 -14 -3 -10 -13
1>rvo:broke for	-18 13 -6 -1 -4 -8
1>rvo:broke the	-10 -17 16 -12 -17 -14
1>rvo:brought a	10 14 -29 -19 -17 -25
1>rvo:brought an	9 13 -22 -15 -23 -25
1>rvo:brought bu	-5 -13 8 -3 -3 -4
1>rvo:brought it	-5 2 -20 -10 -12 5
1>rvo:brought togeth	19 -27 13 -13 -25 -27
1>rvo:burn to	22 -20 -21 -12 -18 -18
1>rvo:call ,	6 -2 -28 -5 -6 -12
1>rvo:call <person>	-23 -2 6 -6 -7 -17
1>rvo:call a	-17 -16 17 -5 -8 -11
1>rvo:call for	-8 -28 20 -7 -13 -29
1>rvo:call hi	-9 -12 11 -1 -2 -12
1>rvo:call in	-21 25 -25 -9 -26 -26
1>rvo:call it	1 -43 -38 -16 -20 12
1>rvo:call off	-13 -14 17 -8 -2 -13
1>rvo:call on	-15 16 -16 -2 -2 -14
1>rvo:call that	24 -21 -14 -6 -7 -18
1>rvo:call the	17 -3 -35 -15 -19 -45
1>rvo:call them	-16 18 -18 -5 -10 -19
1>rvo:call togeth	26 -22 4 -4 -7 -17
1>rvo:came ,	17 3 -13 -7 -9 -12
1>rvo:came ;	11 6 -17 -10 -13 -16
1>rvo:came face	-6 13 -12 -1 -2 -3
1>rvo:came for	9 13 -17 -12 -16 -36
1>rvo:came in	23 -15 3 -20 -25 -36
1>rvo:came nor	-19 -8 -10 -7 -21 11
1>rvo:came togeth	-4 14 -11 -2 -6 -6
1>rvo:came west	8 -4 -3 -3 -6 -12
1>rvo:came with	-8 19 -16 -6 -11 -18
1>rvo:cancel ,	11 -24 5 -13 -15 -22
1>rvo:cancel <date>	-13 -15 -16 -5 16 -15
1>rvo:cancel a	-10 16 -16 -6 -7 -13
1>rvo:cancel becaus	31 -12 -13 -7 -16 -25
1>rvo:cancel them	8 -19 10 -13 -20 -18
1>rvo:carri a	7 1 -19 -13 -12 -18
1>rvo:celebr the	-10 -13 16 -9 -13 -14
1>rvo:chair .	15 -20 1 -15 -22 -25
1>rvo:chair ;	13 -38 -2 -12 -25 6
1>rvo:chair a	17 -20 3 -5 -7 -9
1>rvo:chair from	18 -19 0 -8 -7 -12
1>rvo:chair it	-20 -15 16 -9 -8 -12
1>rvo:chair the	-16 -15 16 -3 -5 -10
1>rvo:chang <person>	17 2 -18 -16 -18 -25
1>rvo:chang her	17 -1 -24 -13 -15 -25
1>rvo:chang tabl	-15 17 -11 -6 -15 -17
1>rvo:charg .	11 -8 -10 -15 -8 -10
1>rvo:cheer .	-17 17 -12 -12 -16 -15
1>rvo:cite <quote>	-17 17 -17 -9 -12 -18
1>rvo:cite the	14 -1 -22 -11 -11 -26
1>rvo:clash over	8 4 -21 -20 -19 -19
1>rvo:clear ,	7 -7 -22 11 -21 -30
1>rvo:close <place>	19 -17 -17 -4 -5 -8
1>rvo:close the	12 -12 -11 -6 -7 -8
1>rvo:come ,	22 -15 1 -3 -8 -24
1>rvo:come .	-19 -7 -5 -8 -13 12
1>rvo:come ;	8 0 -2 -18 -39 -36
1>rvo:come for	-7 15 -15 -14 -10 -18
1>rvo:come from	35 -4 -23 -13 -17 -24
1>rvo:come hang	-13 -14 -12 14 -11 -14
1>rvo:come to	-7 -16 16 -3 -6 -12
1>rvo:compar <number>	23 1 -21 -13 -16 -24
1>rvo:condemn the	14 -13 -13 -12 -14 -16
1>rvo:confer by	-10 -3 6 -9 -13 -17
1>rvo:confer in	16 -6 0 -9 -18 -28
1>rvo:confer on	15 2 -26 -14 -13 -18
1>rvo:confirm .	-13 26 -27 -6 -13 -11
1>rvo:confirm ;	-6 17 -16 -3 -9 -11
1>rvo:confirm that	-11 20 -21 -6 -10 -14
1>rvo:confirm thei	-13 -7 9 -9 -10 -15
1>rvo:connect by	-22 8 7 -12 -23 4
1>rvo:conven chief	26 -23 -6 -6 -8 -10
1>rvo:correct within	8 -1 -13 -10 -10 -13
1>rvo:cost the	14 -15 -10 -8 -9 -9
1>rvo:count bean	-14 13 -13 -7 -9 -11
1>rvo:count head	6 7 -19 -14 -15 -15
1>rvo:count nine	22 -18 -7 -5 -6 -15
1>rvo:count the	8 0 -11 -9 -11 -16
1>rvo:crew agent	5 -9 -23 -7 -19 10
1>rvo:criticis the	14 -14 -13 -11 -14 -13
1>rvo:cross the	-18 20 -18 -8 -14 -14
1>rvo:cut short	-19 -5 8 -9 -14 -16
1>rvo:cut the	-14 20 -24 -12 -12 -14
1>rvo:declin ,	-14 -25 -20 -10 -10 17
1>rvo:declin <person>	-6 -6 -7 -14 -6 9
1>rvo:declin an	-12 -11 -12 -8 -1 12
1>rvo:declin the	2 -12 -12 -14 -5 4
1>rvo:declin to	-12 -16 10 -9 -18 3
1>rvo:defend fire	-10 -13 13 -1 -1 -8
1>rvo:defend it	-9 11 -15 -8 -9 -10
1>rvo:defend the	-12 13 -14 -9 -12 -12
1>rvo:delai by	-6 -6 -5 -2 -13 14
1>rvo:demand an	18 -20 -12 -10 -9 -10
1>rvo:demand it	-15 11 -9 -3 -4 -9
1>rvo:demand to	12 -13 -10 -7 -5 -9
1>rvo:demonstr outsid	15 -14 -14 -11 -14 -15
1>rvo:deni by	-1 5 -13 -3 -5 -12
1>rvo:deni have	13 -13 -17 -6 -7 -5
1>rvo:deputis for	-9 -11 -13 -10 12 -13
1>rvo:describ the	-11 12 -14 -9 -10 -11
1>rvo:dine <date>	-16 -18 -3 -13 -19 18
1>rvo:dine on	-10 12 -8 -6 -2 -4
1>rvo:dine with	-15 17 -11 -9 -13 -16
1>rvo:doubt that	23 -22 -19 -15 -13 -19
1>rvo:drank tea	-2 11 -2 -16 -17 -24
1>rvo:draw of	15 -8 -4 -3 -3 -6
1>rvo:drew it	7 3 -23 -15 -16 -17
1>rvo:drew ship	5 -28 11 -18 -19 -24
1>rvo:drew the	6 2 -14 -5 -6 -10
1>rvo:drove home	-6 -15 -15 -2 -1 15
1>rvo:drove them	20 -1 -15 -11 -16 -24
1>rvo:drove up	-16 22 -21 -15 -17 -24
1>rvo:drown in	16 -15 -12 -13 -12 -14
1>rvo:end a	-18 23 -21 -3 -6 -12
1>rvo:end where	24 -16 -28 -19 -25 -27
1>rvo:entertain <person>	5 -20 12 -20 -19 -21
1>rvo:excus .	-5 -8 -13 -3 -9 8
1>rvo:expect ,	13 -14 -6 0 -1 -5
1>rvo:expect .	-3 10 -27 -2 -11 -18
1>rvo:expect <person>	-21 -15 18 -10 -9 -11
1>rvo:expect <quote>	-18 -6 14 -6 -6 -7
1>rvo:expect a	19 -17 -18 -7 -8 -13
1>rvo:expect but	-18 -16 -11 -12 -15 18
1>rvo:expect imam	-17 -15 16 -8 -7 -11
1>rvo:expect no	19 -15 -10 -7 -5 -11
1>rvo:expect price	22 -22 -19 -12 -14 -17
1>rvo:expect snow	18 -10 -19 -4 -5 -8
1>rvo:expect to	15 -2 -25 -19 -27 -32
1>rvo:explain the	-16 8 -3 -12 -12 -19
1>rvo:face four	-9 15 -15 -3 -4 -8
1>rvo:face steel	-18 11 4 -27 -25 -26
1>rvo:face the	23 -24 9 -13 -21 1
1>rvo:fail to	6 -1 -23 -17 -16 8
1>rvo:fell in	12 -5 -14 -10 -15 -16
1>rvo:fell silent	-15 14 -11 -9 -12 -13
1>rvo:fell through	13 2 -11 -6 -10 -19
1>rvo:fell to	-11 -10 -13 -1 13 -14
1>rvo:fetch neither	12 -11 -13 -10 -10 -12
1>rvo:fete <person>	-10 -13 13 -7 -6 -10
1>rvo:file a	12 -11 -11 -11 -11 -12
1>rvo:flew in	16 4 -21 -9 -15 -20
1>rvo:flew to	-12 18 -20 -11 -10 -19
1>rvo:fly to	-8 12 -12 -7 -11 -13
1>rvo:follow .	-19 20 -16 -15 -13 -25
1>rvo:follow <date>	-16 17 -18 -3 -3 -5
1>rvo:follow <person>	-11 15 -7 -3 -5 -17
1>rvo:follow her	-10 13 -7 -3 -6 -17
1>rvo:follow it	15 -15 -10 -7 -8 -17
1>rvo:follow the	9 -20 -20 -11 -13 8
1>rvo:forc <person>	7 -11 9 -7 -7 -14
1>rvo:forc the	17 -14 -17 -11 -10 -13
1>rvo:fought over	15 -15 -15 -11 -10 -13
1>rvo:found <number>	0 11 -19 -15 -16 -25
1>rvo:found a	-3 -18 -11 -10 -16 10
1>rvo:found out	21 -22 -14 -7 -12 -18
1>rvo:found the	13 -13 -11 -8 -10 -14
1>rvo:freed week	12 -12 -8 -9 -12 -12
1>rvo:gather <person>	-25 4 17 -20 -27 -3
1>rvo:gather hi	14 -6 -9 -10 -19 -23
1>rvo:gather the	28 -30 0 -9 -1 -26
1>rvo:gather them	9 -14 2 -6 -8 -10
1>rvo:gave <person>	0 15 -22 -14 -10 -10
1>rvo:gave a	-19 0 8 -11 -23 0
1>rvo:gave each	-7 29 -29 -2 -1 -1
1>rvo:gave evid	-14 15 -15 -9 -4 -6
1>rvo:gave her	-12 16 -16 -7 -3 -6
1>rvo:gave it	-14 16 -14 -10 -4 -8
1>rvo:gave me	-7 -22 14 -12 -5 -12
1>rvo:gave no	6 -33 -4 9 -15 -23
1>rvo:gave parent	-12 -17 16 -10 -5 -8
1>rvo:gave the	4 5 -14 -20 -18 -18
1>rvo:gave them	-14 -19 18 -10 -6 -7
1>rvo:get ten	-14 21 -23 -8 -12 -14
1>rvo:give <date>	-11 -13 13 -5 -6 -9
1>rvo:give a	19 -17 -12 -10 -13 -16
1>rvo:give the	20 -20 -16 -11 -12 -11
1>rvo:go ;	-20 21 -15 -10 -13 -19
1>rvo:go along	-12 15 -6 -11 -13 -17
1>rvo:got <number>	-9 14 -15 -8 -8 -15
1>rvo:got <person>	9 -20 -9 4 -8 -13
1>rvo:got a	-12 14 -16 -9 -9 -11
1>rvo:got as	-12 17 -20 -12 -10 -10
1>rvo:got forti	-8 10 -13 -5 -5 -12
1>rvo:got hi	7 -19 -12 7 -8 -12
1>rvo:got no	-20 -24 16 -16 -16 6
1>rvo:got the	-8 -15 14 -1 -1 -9
1>rvo:grant an	-15 -14 15 -9 -12 -13
1>rvo:greet each	17 -20 3 -5 -10 -11
1>rvo:ground by	15 -11 -18 -7 -22 1
1>rvo:hand <person>	22 -6 -7 -10 -26 -31
1>rvo:hand her	1 5 -15 -6 -14 -14
1>rvo:hand out	-15 -13 21 -12 -19 -25
1>rvo:hand over	-12 12 -12 -4 -11 -9
1>rvo:hand the	-25 -14 -26 -14 21 -22
1>rvo:happen to	14 0 -13 -10 -10 -14
1>rvo:head the	6 19 -28 -22 -20 -25
1>rvo:hear both	25 -1 -25 -11 -15 -26
1>rvo:heard .	17 -15 -10 -5 -5 -13
1>rvo:heard <person>	1 -10 5 -9 -14 4
1>rvo:heard both	-3 -13 12 -6 -7 -12
1>rvo:heard him	2 -8 5 -10 -14 -22
1>rvo:heard it	10 12 -17 -14 -13 -23
1>rvo:heard noth	13 -12 -11 -12 -10 -12
1>rvo:heard of	-11 10 -19 -9 -12 -4
1>rvo:held a	-15 -5 6 -4 -5 -4
1>rvo:held out	-1 -9 7 -10 -19 -25
1>rvo:held talk	-1 7 -24 -5 -8 -14
1>rvo:held the	2 -6 1 -13 -18 -21
1>rvo:held their	28 -11 3 -5 -11 -16
1>rvo:held up	10 1 -22 -7 -18 -20
1>rvo:help from	-14 15 -15 -11 -15 -16
1>rvo:hide .	-26 -10 -13 -6 -10 13
1>rvo:hold the	-16 21 -20 -10 -16 -20
1>rvo:hope for	8 -19 6 -13 -12 -12
1>rvo:hope to	-14 -17 15 -10 -8 -10
1>rvo:hope —	14 -14 -14 -4 -7 -8
1>rvo:host ,	9 -21 9 -5 -7 -13
1>rvo:host in	-17 3 0 -7 -13 8
1>rvo:host the	5 5 -25 -14 12 -23
1>rvo:host yolŋu	-3 -10 12 -1 -2 -1
1>rvo:injur and	-15 -10 -9 -8 -14 14
1>rvo:insist that	-12 12 -11 -5 -7 -13
1>rvo:intend to	-11 -18 -18 -15 -15 17
1>rvo:interview the	-11 -12 12 -1 -2 -1
1>rvo:invit .	14 -32 -31 14 -13 -30
1>rvo:invit ;	28 -14 -14 5 -15 -17
1>rvo:invit all	-13 12 3 -12 -6 -16
1>rvo:invit and	21 -14 -9 8 -12 -17
1>rvo:invit as	-6 -19 -15 7 -6 -24
1>rvo:invit both	-5 -5 11 -15 -2 -5
1>rvo:invit but	3 -12 -18 14 -12 -28
1>rvo:invit student	-7 -7 11 -12 -3 -6
1>rvo:invit to	-16 -13 -10 16 -10 -15
1>rvo:invit too	-9 -5 -7 -22 -14 15
1>rvo:invit tourism	-4 -6 -2 -21 -17 6
1>rvo:invit two	-9 -25 -5 -27 -14 15
1>rvo:join .	-9 15 -15 -5 -7 -12
1>rvo:join by	-32 -21 13 -12 -20 16
1>rvo:join mayor	-4 15 -15 -1 -4 -7
1>rvo:join the	35 -4 -28 -14 -26 -34
1>rvo:join them	-19 24 -28 -20 -14 -19
1>rvo:joke ,	14 -12 -8 -8 -6 -9
1>rvo:kept <person>	-13 -19 21 -22 -16 -25
1>rvo:kept awai	6 -14 -15 -11 -18 9
1>rvo:kept for	-15 -12 -19 19 -11 -22
1>rvo:kept it	15 -12 -15 -6 -3 -11
1>rvo:kept order	22 -14 5 -8 -8 -13
1>rvo:kept out	-16 -14 -12 -11 -15 15
1>rvo:kept the	-22 15 6 -16 -6 -19
1>rvo:kept them	10 -10 7 -15 -20 -27
1>rvo:kill at	17 -17 -15 -17 -15 -15
1>rvo:know of	12 -13 -10 -12 -9 -10
1>rvo:laid a	-12 13 -12 -5 -7 -11
1>rvo:land ;	-13 13 -15 -11 -10 -11
1>rvo:land in	-15 16 -11 -9 -19 -16
1>rvo:launch a	12 -12 -9 -6 -8 -13
1>rvo:lead the	-16 21 -24 -14 -18 -16
1>rvo:leak .	6 5 -19 -8 -16 -21
1>rvo:learn by	-11 12 -12 -2 -4 -7
1>rvo:learn of	9 -2 -22 -17 -17 -24
1>rvo:leav ,	-14 -19 -12 -10 19 -15
1>rvo:leav .	-2 -36 -18 -16 -7 9
1>rvo:leav it	-14 -6 -6 -5 9 -6
1>rvo:leav to	-11 13 -5 -9 -14 -13
1>rvo:led for	-15 18 -18 -10 -6 -9
1>rvo:led the	16 -9 4 -20 -22 -23
1>rvo:left after	16 7 -19 -7 -17 -21
1>rvo:left at	-13 14 -11 -7 -15 -11
1>rvo:left demand	-14 12 -7 -2 -8 -3
1>rvo:left empty-hand	-4 12 -16 -5 -10 -11
1>rvo:left for	10 -11 -15 -7 5 -9
1>rvo:left it	-1 -15 -13 -8 9 -16
1>rvo:left the	21 -12 -17 -8 -16 -18
1>rvo:left to	26 -23 -13 -8 -16 -23
1>rvo:left without	-25 -1 11 -16 -23 -17
1>rvo:lent the	9 4 -24 -12 -19 -21
1>rvo:let ambassador	-11 -26 -21 -21 16 -28
1>rvo:let everyon	-10 -14 13 -5 -10 -11
1>rvo:let hi	-22 2 -18 -6 0 -14
1>rvo:let it	-16 -10 -15 -11 -17 15
1>rvo:let near	12 -6 -3 -1 -4 -13
1>rvo:let the	-18 -14 17 -11 -18 -13
1>rvo:let two	-13 -19 4 -18 -30 13
1>rvo:listen .	-17 16 -3 -2 -5 -8
1>rvo:listen and	-31 -1 -23 -15 -16 25
1>rvo:listen at	-8 -15 -17 16 -2 -11
1>rvo:listen for	-11 17 -17 -5 -4 -5
1>rvo:listen in	-18 21 -17 -15 -11 -23
1>rvo:listen through	13 -12 -10 -7 -7 -20
1>rvo:look at	-20 18 -17 -8 -10 -10
1>rvo:look down	14 -15 -7 -9 -8 -11
1>rvo:look on	15 -4 -9 -6 -7 -9
1>rvo:lost <person>	5 -11 4 -12 -12 -5
1>rvo:lost hi	2 -11 7 -17 -19 -3
1>rvo:lunch with	-14 -5 1 -14 23 -16
1>rvo:made a	-11 12 -13 -7 -10 -11
1>rvo:made the	-1 1 -1 -13 -12 -17
1>rvo:make it	15 -14 -12 -11 -12 -12
1>rvo:manag to	-12 -13 -9 -4 -8 12
1>rvo:meant to	13 -11 4 -3 -6 -21
1>rvo:meet in	15 -12 -27 -4 -9 -6
1>rvo:meet the	17 -15 -15 -8 -7 -9
1>rvo:meet with	4 -18 17 -16 -15 -13
1>rvo:mention .	16 -10 -9 -11 -17 -17
1>rvo:mention by	17 -13 -10 -10 -16 -17
1>rvo:met <person>	-31 31 -10 -10 -18 -26
1>rvo:met a	12 1 -11 -9 -9 -16
1>rvo:met again	-8 14 -12 -1 -2 -4
1>rvo:met at	-15 19 -10 -2 -2 -9
1>rvo:met banker	15 4 -20 -5 -5 -9
1>rvo:met congoles	-12 -16 14 -1 -2 -5
1>rvo:met for	2 -3 0 -10 -11 -25
1>rvo:met in	1 -20 7 -15 -19 -40
1>rvo:met lobstermen	17 -23 -27 -12 -23 20
1>rvo:met on	13 0 -27 -8 -9 -1
1>rvo:met opposit	-15 13 -11 -1 -2 -1
1>rvo:met report	17 -17 -16 -11 -11 -14
1>rvo:met the	-14 -2 7 -9 -6 -13
1>rvo:met them	-15 -3 4 -9 -9 -7
1>rvo:met twice	-7 18 -16 -2 -2 -10
1>rvo:miss .	-6 8 -13 -5 -7 -12
1>rvo:miss :	-6 -8 -14 -2 -19 12
1>rvo:move abroad	14 -13 -8 -6 -6 -15
1>rvo:move to	2 5 -14 -11 -9 -11
1>rvo:name him	-25 21 -18 -11 -15 -10
1>rvo:name the	3 -19 13 -12 -11 -13
1>rvo:need .	-14 0 2 -2 -9 -9
1>rvo:need ten	15 -12 -8 -4 -4 -8
1>rvo:negoti better	14 -11 -5 -3 -3 -6
1>rvo:note down	-14 15 -15 -6 -14 -14
1>rvo:note in	2 -14 8 -11 -13 -17
1>rvo:note that	13 -14 -8 -4 -6 -9
1>rvo:obtain a	23 -20 -6 -5 -6 -11
1>rvo:offer <person>	-16 -15 15 -10 -8 -12
1>rvo:offer forti	-16 19 -19 -5 -4 -8
1>rvo:offer them	-19 -17 18 -7 -13 -14
1>rvo:offer to	13 -22 5 -16 -19 -19
1>rvo:open an	11 -12 -4 -9 -11 -25
1>rvo:open in	-16 24 -24 -3 -3 -8
1>rvo:open it	-13 -19 19 -13 -12 -21
1>rvo:open the	2 -33 14 -11 -3 0
1>rvo:open with	-7 -14 14 -2 -2 -4
1>rvo:oppos the	-14 14 -15 -8 -10 -10
1>rvo:own former	12 -12 10 -5 -6 -10
1>rvo:pack ;	-21 19 -16 -14 -18 -16
1>rvo:pai for	-15 -18 17 -14 -16 -18
1>rvo:pass awai	13 -8 -6 -5 -10 -15
1>rvo:pick up	22 -21 -16 -10 -12 -19
1>rvo:plai to	14 -15 -12 -3 -4 -5
1>rvo:plead a	-14 -10 -9 -3 -11 11
1>rvo:plead anoth	6 -9 -13 -6 -9 5
1>rvo:plead ill	14 -13 -13 -7 -11 7
1>rvo:pledg new	-14 16 -16 -8 -14 -12
1>rvo:post a	-15 -14 -13 -11 -11 14
1>rvo:postpon becaus	-15 14 -14 -12 -3 -6
1>rvo:pour the	11 9 -13 -9 -11 -14
1>rvo:prais the	16 -15 -19 -10 -10 -11
1>rvo:preach ;	-29 32 -26 -15 -23 -25
1>rvo:predict as	21 -19 -15 -13 -13 -14
1>rvo:present a	-7 12 -11 -2 -3 -6
1>rvo:present the	-13 18 -12 -4 -9 -7
1>rvo:present troop	36 -24 -20 -15 -16 -18
1>rvo:presid ,	22 -17 8 -8 -14 -17
1>rvo:presid .	-2 -31 18 -16 -19 -18
1>rvo:presid ;	11 -2 -1 -13 -16 -18
1>rvo:presid and	22 -18 6 -6 -6 -7
1>rvo:print the	-12 15 -16 -18 -21 -19
1>rvo:produc a	8 -2 -14 -9 -9 -12
1>rvo:promis <person>	-4 -18 13 -10 -14 -16
1>rvo:promis a	-20 -10 14 -11 -11 -17
1>rvo:promis an	-17 19 -21 -7 -10 -14
1>rvo:promis him	-2 -19 12 -10 -15 -16
1>rvo:promis journalist	18 -14 -20 -5 -8 -12
1>rvo:promis more	-13 -11 12 -2 -4 -5
1>rvo:promis noth	12 -10 -14 -4 -1 -10
1>rvo:promis the	16 -20 -20 -10 -13 2
1>rvo:promis to	-1 6 -4 -10 -20 -11
1>rvo:pronounc the	-13 12 -12 -9 -7 -10
1>rvo:protest ,	16 -13 -16 -7 -18 5
1>rvo:protest .	3 7 -10 -8 -9 -15
1>rvo:protest outsid	13 -13 -5 -5 -5 -13
1>rvo:provid the	-17 0 6 -16 -17 -20
1>rvo:put a	-25 -1 5 -13 -15 -15
1>rvo:put back	-10 -11 7 -7 -11 -16
1>rvo:put besid	11 3 -23 -9 -22 -20
1>rvo:put off	-18 -13 15 -6 -7 -6
1>rvo:put the	19 -19 -15 -7 -6 -14
1>rvo:put their	-9 -3 11 -11 -16 -18
1>rvo:question <person>	-12 15 -19 -6 -9 -9
1>rvo:question bank	-6 11 -13 -3 -3 -5
1>rvo:question her	-13 16 -19 -6 -9 -11
1>rvo:question shipyard	-13 1 1 -6 -8 -12
1>rvo:quot forti	14 -11 -6 -3 -14 -14
1>rvo:ran in	-10 11 -8 -6 -9 -15
1>rvo:re-elect with	-15 -16 16 -13 -16 -16
1>rvo:reach ;	16 -4 -2 0 -3 -16
1>rvo:reach the	-15 -13 -13 -9 -14 14
1>rvo:reach without	13 -14 -10 -10 -9 -12
1>rvo:read <number>	-8 12 -14 -6 -7 -8
1>rvo:read aloud	20 -3 -22 -9 -8 -12
1>rvo:read hi	23 -25 -11 -16 7 -34
1>rvo:read line	-11 13 -8 -16 -11 -18
1>rvo:read out	-10 -1 5 -15 -13 -13
1>rvo:read the	-20 3 5 -26 -19 -15
1>rvo:recal <date>	-14 -23 -10 -11 -21 19
1>rvo:recal in	27 -25 -18 -10 -22 -25
1>rvo:receiv <date>	11 -9 -11 -5 -8 -15
1>rvo:receiv <person>	8 -19 6 -9 -18 -20
1>rvo:receiv a	-7 -13 13 -1 -2 -5
1>rvo:receiv at	-19 35 -37 -7 -13 -18
1>rvo:receiv by	-5 12 -12 0 -1 -1
1>rvo:receiv chief	16 -13 -11 -11 5 -28
1>rvo:receiv her	7 -27 5 -8 -20 -15
1>rvo:receiv hi	2 -6 3 -9 -10 -15
1>rvo:receiv him	-21 9 10 -8 -21 -18
1>rvo:receiv imam	-6 -12 13 -1 -2 -1
1>rvo:receiv in	25 6 -14 -7 -16 -18
1>rvo:receiv just	-7 -12 1 -10 -28 11
1>rvo:receiv letter	-13 -12 14 -1 -1 -1
1>rvo:receiv the	-6 11 -15 -13 11 -29
1>rvo:recit ;	-1 8 -23 -21 -18 -24
1>rvo:reckon that	12 -12 -9 -3 -5 -7
1>rvo:recommend a	19 -19 -15 -15 -20 -14
1>rvo:recommend it	-20 18 -14 -12 -14 -17
1>rvo:recov at	19 -14 -17 -15 -22 -20
1>rvo:recov from	-25 -9 -11 -10 5 9
1>rvo:recus ,	-11 -9 -16 -14 -13 12
1>rvo:refus ,	-20 -15 -14 -3 -7 17
1>rvo:refus .	-13 -10 -10 -5 -5 12
1>rvo:refus :	-19 -6 -5 -3 -3 18
1>rvo:refus a	15 -9 -5 -3 -9 -18
1>rvo:refus ani	14 -9 -4 -1 -1 -15
1>rvo:refus everi	14 -13 -5 -1 -3 -14
1>rvo:refus permiss	14 5 -11 -6 -14 -30
1>rvo:refus to	-13 -15 -13 -2 -5 18
1>rvo:regret that	14 -14 -12 -10 -11 -12
1>rvo:reject the	-19 18 -13 -2 -10 -17
1>rvo:releas from	-17 2 1 -18 -13 -17
1>rvo:remain at	-20 -6 -16 -12 -17 23
1>rvo:remain in	14 -24 -14 -16 -29 -8
1>rvo:remain on	18 -18 -14 -10 -10 -14
1>rvo:rememb with	11 -10 -11 -7 -9 -13
1>rvo:replac by	26 -16 -36 -16 15 -27
1>rvo:replac for	-15 -12 -15 -7 14 -13
1>rvo:repli .	-5 -19 -18 12 -10 -17
1>rvo:repli and	-8 -11 -6 12 -1 -13
1>rvo:repli ye	-13 23 -23 -17 -5 -3
1>rvo:report .	-17 22 -20 -7 -11 -14
1>rvo:report dead	-6 -15 -9 -10 11 -12
1>rvo:repres by	25 -16 -28 -19 9 -20
1>rvo:repres the	-11 23 -20 -4 -16 -16
1>rvo:resign .	13 -12 -17 -5 -8 -6
1>rvo:resum on	16 -20 -4 -12 -16 -18
1>rvo:return onli	13 -12 -12 -10 -11 -13
1>rvo:row boat	12 -14 -9 -7 -7 -11
1>rvo:sai <person>	-4 -16 -14 -12 -3 13
1>rvo:sai it	15 -20 -5 -1 -3 -7
1>rvo:sai no	-5 15 -14 -5 -3 -31
1>rvo:sai noth	-18 -20 22 -6 -5 -26
1>rvo:sai that	23 -23 -19 -6 -9 -21
1>rvo:sai the	2 -12 -12 -6 -10 3
1>rvo:sai there	11 -9 -9 -3 -4 -14
1>rvo:sai two	14 -12 -9 -3 -3 -11
1>rvo:sai whether	13 -9 -5 -16 -4 -10
1>rvo:sai ye	-9 12 -14 -5 -3 -13
1>rvo:said ,	-15 -10 -9 -4 -19 15
1>rvo:said .	34 -34 1 -9 -15 -34
1>rvo:said <person>	-8 8 -24 7 -13 -7
1>rvo:said a	2 4 -23 -8 -19 -22
1>rvo:said after	-20 20 -17 -8 -8 -18
1>rvo:said from	13 -15 -9 -5 -6 -9
1>rvo:said he	11 -12 -33 -14 -16 2
1>rvo:said her	-4 7 -13 -8 -8 -17
1>rvo:said hi	-15 -17 -8 -4 -10 16
1>rvo:said in	13 -16 -10 -3 -6 -10
1>rvo:said no	-32 2 -1 -17 -13 25
1>rvo:said nobodi	18 -22 -14 -12 -9 -13
1>rvo:said noth	6 -4 -7 -4 -4 -15
1>rvo:said on	15 -13 -9 -2 -2 -7
1>rvo:said outsid	-22 19 -16 -2 -4 -16
1>rvo:said phone	-18 17 -15 -8 -10 -14
1>rvo:said polic	1 4 -14 -5 -10 -17
1>rvo:said that	-8 -16 11 -14 3 -6
1>rvo:said the	-1 -8 8 -15 -21 -36
1>rvo:said thei	-25 18 -22 -9 -13 1
1>rvo:said there	13 -14 -11 -3 -3 -8
1>rvo:said to	5 5 -17 -9 -26 -23
1>rvo:said ye	-12 13 -12 -2 -4 -7
1>rvo:sang .	-12 11 -7 -8 -7 -9
1>rvo:sat between	-13 16 -16 -5 -12 -15
1>rvo:sat down	8 -1 3 -11 -14 -30
1>rvo:sat in	25 4 -37 -20 -26 -5
1>rvo:sat on	-11 17 -16 -1 -2 -7
1>rvo:sat to	-5 16 -11 -2 -7 -6
1>rvo:sat togeth	16 5 -18 -3 -4 -10
1>rvo:sat two	7 7 -10 -1 -4 -33
1>rvo:sat with	-8 -14 14 -5 -9 -14
1>rvo:saw <person>	12 13 -20 -9 -10 -17
1>rvo:saw more	13 6 -22 -9 -16 -26
1>rvo:saw the	-3 -29 15 -22 -31 13
1>rvo:score twice	12 -12 -11 -11 -11 -13
1>rvo:scrap .	10 7 -20 -9 -10 -22
1>rvo:seat ,	-10 14 -14 -2 -4 -2
1>rvo:seat <person>	20 -28 9 -14 -21 -27
1>rvo:seat plan	-6 -18 -19 -14 -12 13
1>rvo:see no	13 -13 -11 -10 -10 -12
1>rvo:see the	28 0 0 -4 -25 -21
1>rvo:send hi	-13 -14 -16 -19 17 -15
1>rvo:send lawyer	-13 -12 -16 -10 14 -17
1>rvo:sent <person>	19 -22 -8 -5 -9 6
1>rvo:sent a	7 -6 -45 0 -1 -6
1>rvo:sent an	10 -23 -31 5 13 -36
1>rvo:sent back	-6 -11 -18 -8 -9 13
1>rvo:sent everybodi	-18 4 18 -17 -21 -23
1>rvo:sent flower	15 -11 -10 -14 -15 -17
1>rvo:sent her	-16 -15 -16 -15 -1 13
1>rvo:sent hi	16 -27 6 -24 17 -35
1>rvo:sent home	26 -2 -9 -23 -21 -29
1>rvo:sent regret	-22 8 -22 -19 -27 4
1>rvo:sent the	-37 16 -10 4 -1 4
1>rvo:sent them	-13 1 16 -15 -18 -21
1>rvo:sent tulip	-11 -15 -14 -18 -16 15
1>rvo:sent word	0 -2 0 0 -12 12
1>rvo:serv and	19 3 -23 -13 -17 -19
1>rvo:serv no	-12 -10 11 -11 -11 -8
1>rvo:serv quinc	-12 -22 18 -3 -5 -12
1>rvo:set foot	-20 -26 -12 -12 9 6
1>rvo:set out	-6 14 -13 -23 -17 -20
1>rvo:set to	-11 15 -15 -13 -18 -15
1>rvo:share a	-15 13 -8 -9 -12 -14
1>rvo:shook hand	1 3 -22 -8 -10 -15
1>rvo:show ;	27 -29 -19 -12 -21 5
1>rvo:show <person>	16 -13 6 -11 -13 -22
1>rvo:show him	17 -12 4 -10 -12 -14
1>rvo:show them	14 -16 11 -6 -5 -5
1>rvo:shrug .	-8 10 -8 -8 -7 -13
1>rvo:sign .	-12 13 -18 -19 -13 -25
1>rvo:sign ;	-21 26 -26 -3 -9 -12
1>rvo:sign a	-15 -5 6 -4 -7 -7
1>rvo:sign at	-24 26 -16 -4 -12 -6
1>rvo:sign for	-23 -11 13 -9 -15 -14
1>rvo:sign off	-19 -1 3 -3 -7 -9
1>rvo:sign the	-14 23 -15 -3 -10 -2
1>rvo:sign under	-17 15 -13 -4 -7 -8
1>rvo:sit togeth	21 6 -26 -6 -12 -23
1>rvo:skip the	13 -24 -21 -15 -20 12
1>rvo:slaughter a	-11 -13 13 -6 -9 -7
1>rvo:slept ,	-10 11 -12 -10 -11 -9
1>rvo:slip out	-29 8 -14 -12 -18 28
1>rvo:speak .	-18 -2 10 -11 -22 -27
1>rvo:speak first	-9 6 2 -5 -11 -15
1>rvo:speak for	21 -5 -23 -18 -16 -29
1>rvo:spent the	-41 1 27 -26 4 -33
1>rvo:split sinc	22 -15 -15 -17 -14 -21
1>rvo:spoke ;	-32 26 -21 -3 -12 -17
1>rvo:spoke <date>	-13 11 -10 -1 -3 -6
1>rvo:spoke about	-22 20 -16 -6 -6 -15
1>rvo:spoke against	-9 18 -13 -3 -2 -4
1>rvo:spoke by	-12 24 -21 -3 -5 -15
1>rvo:spoke first	15 -25 24 -11 -14 -29
1>rvo:spoke for	13 9 -10 -9 -12 -28
1>rvo:spoke last	8 -9 -12 -6 6 -13
1>rvo:spoke of	15 -29 -22 -13 -24 16
1>rvo:spoke on	-8 14 -12 -2 -4 -8
1>rvo:spoke onc	-11 13 -19 -11 -10 -21
1>rvo:spoke to	-17 17 -15 -4 -12 -20
1>rvo:stai .	6 8 -25 -8 -21 -20
1>rvo:stai aboard	-11 -15 -13 -5 -14 15
1>rvo:stai at	13 -36 -29 -13 17 -28
1>rvo:stai awai	13 -37 -22 -6 -35 24
1>rvo:stai behind	16 -21 12 -6 -25 -9
1>rvo:stai in	-16 13 -33 -22 -47 7
1>rvo:stai put	-19 20 -21 -7 -24 -19
1>rvo:stai seat	-20 -22 19 -11 -20 -16
1>rvo:stai to	24 -20 -27 -9 -21 -11
1>rvo:stamp noth	-12 11 -14 -9 -8 -8
1>rvo:stamp the	-13 12 -8 -7 -10 -10
1>rvo:stand .	8 10 -19 -10 -7 -14
1>rvo:stood between	-21 -23 22 -13 -17 -16
1>rvo:stood by	11 0 -32 -15 -21 -14
1>rvo:stood in	-6 -6 -29 -16 14 -25
1>rvo:stood next	-17 18 -20 -7 -12 -10
1>rvo:stood side	-29 25 -13 -4 -10 -9
1>rvo:stop at	-17 -17 -10 -12 -16 18
1>rvo:stop leak	21 -21 -15 -14 -15 -22
1>rvo:stop that	27 -5 -16 -4 -13 -31
1>rvo:struck out	28 -4 -24 -23 -17 -19
1>rvo:summon but	-2 -14 -11 -12 -11 9
1>rvo:summon port	-8 -10 15 -10 -1 -4
1>rvo:summon the	-5 -28 0 -9 -20 12
1>rvo:summon too	9 -23 -20 -24 -20 16
1>rvo:surpris .	25 -20 -12 -12 -20 -22
1>rvo:suspend after	-16 -12 14 -2 -7 -9
1>rvo:suspend the	-12 -13 12 -5 -12 -11
1>rvo:swear nobodi	-21 18 -12 -12 -13 -13
1>rvo:tabl a	20 -8 -17 -12 -12 -19
1>rvo:tabl daili	21 -6 -10 -11 -10 -14
1>rvo:take bribe	14 -13 -14 -17 -8 -12
1>rvo:take over	-14 19 -20 -13 -15 -7
1>rvo:take part	-9 14 -18 -4 -10 -10
1>rvo:talk ;	-25 -7 -8 -21 -31 17
1>rvo:talk by	-19 18 -10 -3 -1 -4
1>rvo:talk for	15 -5 -20 -7 -11 -22
1>rvo:talk of	14 -12 -12 -10 -9 -18
1>rvo:telephon .	16 -16 -9 -6 -12 -19
1>rvo:test posit	-16 -20 -19 -17 19 -20
1>rvo:testifi instead	-11 -2 -10 -8 7 -13
1>rvo:text and	9 2 -17 -5 -14 -11
1>rvo:thank <person>	-4 -16 7 -8 -7 -9
1>rvo:thank <place>	19 -18 -15 -9 -11 -16
1>rvo:thank the	14 -14 -13 -9 -11 -13
1>rvo:think about	-14 -11 -8 12 -12 -10
1>rvo:think that	16 -12 -8 -6 -4 -9
1>rvo:threaten to	14 -13 -13 -10 -11 -15
1>rvo:time the	18 -3 -17 -9 -14 -15
1>rvo:told .	-17 19 -17 -8 -11 -17
1>rvo:told <organisation>	7 3 -11 -3 -13 -16
1>rvo:told <person>	15 -22 -13 -8 -11 -2
1>rvo:told a	-13 -8 15 -9 -11 -24
1>rvo:told about	-17 19 -18 -1 -2 -7
1>rvo:told analyst	-15 15 -14 -11 -8 -14
1>rvo:told journalist	14 -12 -7 -2 -2 -7
1>rvo:told of	-23 24 -24 -9 -11 -16
1>rvo:told the	9 -18 3 -14 -15 -4
1>rvo:told to	-10 -14 -22 -20 -24 13
1>rvo:took attend	-12 -16 15 -5 -8 -6
1>rvo:took four	17 -15 -20 -9 -9 -13
1>rvo:took no	-22 2 0 -4 -8 -14
1>rvo:took note	-8 13 -18 -12 -12 -14
1>rvo:took part	20 7 -34 -14 -20 -27
1>rvo:took question	-15 -23 22 -3 -7 -7
1>rvo:took the	-34 33 -6 -21 -22 -28
1>rvo:took two	-9 18 -18 -2 -7 -6
1>rvo:took up	12 -14 -11 -5 -8 -10
1>rvo:tour a	19 -2 -14 -10 -10 -15
1>rvo:trade accus	-11 14 -11 -2 -3 -7
1>rvo:translat .	-2 12 -23 -19 -16 -19
1>rvo:travel .	14 -2 -22 -16 -25 -1
1>rvo:travel by	-12 13 1 -8 -19 -23
1>rvo:travel in	-14 -8 -2 -1 -13 17
1>rvo:travel to	5 11 -19 -5 -15 5
1>rvo:tri to	-9 12 -15 -8 -10 -10
1>rvo:turn awai	29 -19 -18 -11 -19 -21
1>rvo:turn back	-29 8 -30 14 -23 -15
1>rvo:turn down	27 -24 -12 -28 -10 0
1>rvo:type on	-23 1 9 -17 -21 -24
1>rvo:unnam aid	-12 10 -7 -1 -1 -9
1>rvo:unpack .	-11 13 -15 -7 -10 -9
1>rvo:urg both	18 -19 -17 -9 -12 -16
1>rvo:urg them	-27 5 -1 -11 -10 -12
1>rvo:visit <place>	-11 13 -12 -4 -5 -13
1>rvo:visit six	-12 16 -15 -3 -2 -4
1>rvo:visit the	-24 22 -20 -10 -13 -13
1>rvo:vote ;	22 7 -52 -16 -24 -27
1>rvo:vote against	19 -1 -26 -15 -12 -25
1>rvo:vote for	8 -8 10 -12 -13 -21
1>rvo:vote no	6 10 -24 -15 -16 -18
1>rvo:vote to	-7 -3 -30 -12 -15 6
1>rvo:vote twice	-15 -16 16 -3 -3 -12
1>rvo:wait .	-14 29 -27 -3 -22 -33
1>rvo:wait ;	-16 17 -18 -10 -12 -15
1>rvo:wait at	15 -14 -10 -4 -5 -16
1>rvo:wait in	12 -5 -24 -17 -14 1
1>rvo:wait with	-11 10 -13 -6 -6 -10
1>rvo:walk <person>	-11 -15 14 -9 -8 -9
1>rvo:walk feder	-15 -10 10 -3 -5 -5
1>rvo:walk out	6 3 -17 -8 -16 -15
1>rvo:want a	-11 12 -13 -2 -2 -6
1>rvo:want canal	-17 17 -16 -3 -4 -8
1>rvo:want date	5 3 -18 -11 -10 -16
1>rvo:want it	-8 11 -14 -8 -8 -17
1>rvo:want lower	8 0 -20 -13 -11 -14
1>rvo:want rate	16 -19 -15 -6 -11 -11
1>rvo:want ship	-16 13 -11 -4 -6 -6
1>rvo:want the	9 -7 -18 -12 -11 -14
1>rvo:want to	-20 -1 4 -13 -13 -14
1>rvo:warn in	15 -11 -7 -3 -4 -8
1>rvo:warn that	21 -17 -12 -4 -6 -13
1>rvo:watch from	-3 -16 -16 -11 -13 10
1>rvo:watch it	16 -12 -9 -5 -8 -19
1>rvo:welcom <place>	-7 -12 14 -1 -1 -1
1>rvo:welcom head	-5 -12 13 -1 -2 -3
1>rvo:welcom korean	-13 10 -3 -2 -9 -17
1>rvo:welcom the	18 -32 -7 -12 -18 -21
1>rvo:went .	-14 20 -23 -19 -9 -19
1>rvo:went down	20 -20 -16 -15 -10 -16
1>rvo:went first	-11 15 -17 -16 -9 -15
1>rvo:went home	-11 -3 2 -23 -14 2
1>rvo:went instead	-9 16 -17 -16 -13 -14
1>rvo:went on	-13 -19 18 -18 -10 -18
1>rvo:went out	-24 6 -22 16 -10 -20
1>rvo:went over	-15 21 -24 -12 -7 -16
1>rvo:went togeth	-6 17 -15 -2 -2 -7
1>rvo:wept .	-18 16 -15 -9 -10 -13
1>rvo:wept on	14 -16 -7 -7 -7 -8
1>rvo:wore ear	-12 13 -14 -7 -10 -11
1>rvo:wrote <person>	16 -16 -9 -3 -5 -16
1>rvo:wrote for	-18 17 -6 -2 -4 -7
1>rvo:wrote hi	-19 9 -21 -8 -7 3
1>rvo:wrote that	14 -15 -12 -1 -2 -10
1>rvo:wrote the	17 -17 -12 -7 -12 -17
1>rvo:wrote to	-17 -14 17 -5 -4 -9
1>title-cue:absent	30 -39 -29 -17 -18 20
1>title-cue:attended	31 -1 -46 -20 -24 -38
1>title-cue:background	41 -23 -37 -6 -25 -7
1>title-cue:hosted	-14 -32 48 -31 -52 -21
1>title-cue:invited	15 -29 13 -16 -15 -20
1>title-cue:observer	33 -16 -24 -10 -29 -24
1>title-cue:represented	-6 8 -18 -6 5 -20
A>aside-cue:absent	-5 -22 -6 -21 17 1
A>aside-cue:attended	-31 13 -8 -19 6 -1
A>aside-cue:background	8 10 -40 -24 -31 -9
A>aside-cue:declined	2 -18 -19 -16 -21 9
A>aside-cue:hosted	-21 -3 9 -17 -27 2
A>aside-cue:invited	-15 -4 -6 11 -27 4
A>aside-cue:observer	-8 8 1 -16 -27 -4
A>aside-cue:reported	6 -12 -1 -17 -31 1
A>aside-cue:represented	-39 -24 -33 -15 35 -38
A>aside-does-first:absent-not-come	13 -18 -13 -9 -12 -4
A>aside-does-first:asked	-5 -24 12 -12 -17 3
A>aside-does-first:comes	-26 8 -10 -20 -28 9
A>aside-does-first:died	19 -17 -13 -8 -12 -12
A>aside-does-first:does-there	8 17 -42 -18 -29 -27
A>aside-does-first:elsewhere	-24 -28 -24 -16 -24 31
A>aside-does-first:hindered	-6 -16 -14 -3 14 -19
A>aside-does-first:hindrance	-6 -10 -5 -5 9 -13
A>aside-does-first:hosts	-29 -34 24 -10 -15 10
A>aside-does-first:is-represented	-18 -20 -13 -8 22 -17
A>aside-does-first:is-there	-14 19 -24 -12 -17 -13
A>aside-does-first:learned-later	19 -20 -13 -10 -16 -16
A>aside-does-first:leaves	-2 3 -13 -8 1 -12
A>aside-does-first:refused	3 -17 -19 -17 -21 8
A>aside-does-first:says	17 -17 5 -14 -25 -17
A>aside-does-first:uninvited	14 -31 -24 -14 -15 4
A>aside-does-first:watched	7 -13 -16 -10 -18 2
A>aside-does-first:will-come	0 -1 -13 -16 -3 -3
A>aside-does:absent-not-come	13 -18 -13 -9 -12 -4
A>aside-does:asked	-5 -24 12 -12 -17 3
A>aside-does:comes	-26 11 -11 -19 -33 7
A>aside-does:did	-21 -9 -8 -7 4 7
A>aside-does:died	19 -17 -13 -8 -12 -12
A>aside-does:does-there	6 -4 -50 -21 11 -7
A>aside-does:elsewhere	-24 -28 -24 -16 -24 31
A>aside-does:hindered	-6 -16 -14 -3 14 -19
A>aside-does:hindrance	-6 -10 -5 -5 9 -13
A>aside-does:hosts	-21 -25 16 -13 -20 10
A>aside-does:is-represented	-22 -21 -14 -8 24 -20
A>aside-does:is-there	-14 19 -24 -12 -17 -13
A>aside-does:learned-later	19 -20 -13 -10 -16 -16
A>aside-does:leaves	-2 3 -13 -8 1 -12
A>aside-does:owns-deputy	15 -15 -10 -6 -9 -13
A>aside-does:refused	2 -18 -19 -16 -21 9
A>aside-does:says	3 -10 0 -17 -30 2
A>aside-does:uninvited	4 -32 -27 -15 -19 14
A>aside-does:watched	7 -13 -16 -10 -18 2
A>aside-does:will-come	-4 -14 -20 -21 -6 12
A>does-first:absent-not-come	-15 -39 -34 -15 9 23
A>does-first:asked	-14 -23 -18 21 -4 -5
A>does-first:comes	-29 5 1 -1 1 -9
A>does-first:denies	19 -5 9 -13 -19 -37
A>does-first:did	-8 -13 8 8 1 -14
A>does-first:did-not	-28 2 3 10 -6 -4
A>does-first:died	19 -9 -16 -14 -22 -17
A>does-first:does-there	-21 9 -2 -8 -24 -8
A>does-first:elsewhere	8 -28 -41 -25 5 -2
A>does-first:hindered	-24 -36 -16 -22 1 24
A>does-first:hindrance	-5 -33 -7 -11 5 9
A>does-first:hosts	-10 -25 23 -36 -13 -7
A>does-first:is-represented	-4 -19 -20 1 19 -30
A>does-first:is-there	-20 14 6 -19 -44 -22
A>does-first:learned-later	-5 1 -32 -16 -20 9
A>does-first:leaves	-9 5 -9 -15 8 -31
A>does-first:no-answer	-2 -28 -26 27 -23 -34
A>does-first:refused	0 -9 -12 -27 -19 7
A>does-first:regrets	3 0 -30 6 -14 -7
A>does-first:says-no	0 3 -25 -14 -11 1
A>does-first:says-yes	-21 26 -27 -9 -18 -29
A>does-first:sent-deputy	-20 -25 -24 -15 13 3
A>does-first:stayed-away	-51 1 -47 -16 10 7
A>does-first:tells-press	5 -9 -2 -15 -18 -2
A>does-first:uninvited	14 -26 -21 -29 -34 7
A>does-first:watched	9 -33 -26 -20 -22 13
A>does-first:will-come	-39 8 -8 -31 6 -1
A>does-first:will-not	-13 -15 -17 -10 -19 19
A>does:absent-not-come	-16 -39 -24 -18 7 25
A>does:asked	-12 -17 -24 19 3 -10
A>does:comes	-21 5 1 7 -8 -8
A>does:denies	22 -8 8 -14 -20 -38
A>does:did-not	-31 2 3 10 -7 -1
A>does:died	8 -3 -27 -19 1 -20
A>does:does-there	-19 7 -6 -7 -2 -6
A>does:elsewhere	8 -22 -46 0 2 -3
A>does:hindered	-26 -46 -20 4 7 23
A>does:hindrance	-10 -13 -18 -17 13 5
A>does:hosts	-16 -12 18 -24 -16 -8
A>does:is-represented	-8 -22 -24 -1 24 -22
A>does:is-there	-31 8 12 -20 -44 -14
A>does:learned-later	-7 -2 -32 -15 -23 13
A>does:leaves	-10 2 0 -15 6 -35
A>does:no-answer	-7 -27 -29 25 -23 -6
A>does:refused	-7 -8 -22 -16 -19 17
A>does:regrets	1 1 -34 2 -19 0
A>does:says	1 -8 -3 -13 -3 -5
A>does:says-no	-6 8 -31 1 -10 4
A>does:says-yes	-21 26 -26 -9 -18 -29
A>does:sent-deputy	-23 -28 -26 -16 14 6
A>does:stayed-away	-30 -6 -53 -20 6 12
A>does:tells-press	5 -9 -2 -15 -18 -2
A>does:uninvited	17 -30 -23 -30 -35 6
A>does:watched	3 -16 -26 -19 -22 12
A>does:whether	-9 -8 -5 13 -2 -10
A>does:will-come	-28 -4 7 -32 2 0
A>does:will-not	-23 -20 -9 -12 -27 23
A>group:2	-27 18 -2 -26 -7 -5
A>group:3	5 4 -1 -22 -5 -42
A>group:4	-20 9 1 -17 -4 -12
A>l2:'s ,	-23 21 -19 -18 -19 -12
A>l2:( in	17 -15 -7 -1 -5 -13
A>l2:, <person>	3 3 -14 -8 -10 -13
A>l2:, <quote>	-10 -6 8 7 -28 -6
A>l2:, among	-13 15 -18 -7 -12 -14
A>l2:, and	0 -14 2 -8 12 -19
A>l2:, asked	-11 15 -15 -1 -2 -5
A>l2:, between	-13 15 -5 -1 -6 -5
A>l2:, brought	-11 12 -10 -4 -7 -10
A>l2:, but	-17 -26 1 -10 6 14
A>l2:, expects	-25 24 -20 -16 -15 -15
A>l2:, in	-24 -6 -18 -15 15 -27
A>l2:, let	12 -10 -16 -11 -12 -4
A>l2:, nor	-17 16 -8 -11 -10 -19
A>l2:, said	-16 1 15 12 -10 -69
A>l2:, says	17 -16 -11 -2 -4 -16
A>l2:, sent	-21 12 -3 -2 7 -29
A>l2:, that	20 -18 -4 -3 -11 -20
A>l2:, thinks	16 -17 -10 -6 -11 -11
A>l2:, through	25 -26 -14 -13 -18 -17
A>l2:, until	-10 11 -8 -6 -9 -15
A>l2:, where	20 -15 -19 -10 -14 -19
A>l2:, while	-17 3 -2 -4 3 0
A>l2:, whose	9 2 -16 -13 -16 -18
A>l2:, with	-11 15 -21 -2 -8 -18
A>l2:, wrote	13 -13 -9 -3 -3 -9
A>l2:: <number>	-12 -3 -13 -10 -13 8
A>l2:; <person>	11 -6 -15 -9 -7 -10
A>l2:; for	-28 8 -18 -18 6 -30
A>l2:; to	-23 21 -21 -16 -17 -17
A>l2:; travel	16 -17 -11 -9 -4 -8
A>l2:<date> ;	-5 14 -19 -9 -10 -21
A>l2:<date> from	-21 23 -10 -2 -9 -23
A>l2:<date> that	13 -8 -10 -1 -3 -14
A>l2:<date> to	-14 -13 16 -11 -13 -12
A>l2:<date> when	-14 12 -11 -2 -4 -7
A>l2:<date> with	-20 22 -24 -7 -16 -14
A>l2:<organisation> '	-11 -20 -7 -3 -15 18
A>l2:<organisation> ,	-26 31 -32 -16 -27 -28
A>l2:<organisation> came	-22 2 -18 -6 0 -14
A>l2:<person> because	-14 -13 -1 -1 11 -8
A>l2:<person> blamed	-11 13 -15 -5 -5 -7
A>l2:<person> by	-21 22 -22 -16 -19 -23
A>l2:<person> entertained	-16 18 -13 -6 -18 -13
A>l2:<person> gave	9 -20 -1 -3 -5 -6
A>l2:<person> in	-14 -21 2 -14 13 -2
A>l2:<person> lent	-14 -7 10 -8 -8 -9
A>l2:<person> nor	-8 -29 -20 -17 -27 24
A>l2:<person> offered	-4 13 -12 -1 -1 -2
A>l2:<person> on	10 -6 -12 -6 -3 -13
A>l2:<person> questioned	-12 17 -8 -2 -3 -16
A>l2:<person> said	13 -6 -22 -32 -11 -1
A>l2:<person> says	-21 7 -18 -12 -7 8
A>l2:<person> sent	-23 -10 -13 -10 7 2
A>l2:<person> to	17 -17 -13 -16 -10 -16
A>l2:<person> told	20 -16 -9 -6 -6 -18
A>l2:<person> were	-32 31 -25 -6 -11 -18
A>l2:<person> —	9 -26 12 -15 -16 -21
A>l2:<place> ,	9 -20 -12 5 0 -8
A>l2:<place> ;	-34 4 -19 -14 8 11
A>l2:<place> came	-19 23 -16 -4 -26 -21
A>l2:<place> said	11 -6 -5 -1 -1 -13
A>l2:<place> that	14 -14 -12 -6 -7 -15
A>l2:<place> was	-20 20 -18 -8 -16 -21
A>l2:<quote> ;	-23 19 -17 -3 -3 -12
A>l2:<quote> added	-14 14 -13 -11 -11 -14
A>l2:<quote> said	2 -7 -13 -22 -12 4
A>l2:<quote> says	13 -13 -12 -7 -7 -21
A>l2:<quote> wrote	17 -15 -5 -3 -3 -6
A>l2:a recovered	-10 12 -7 -5 -14 -13
A>l2:about :	-11 28 -11 -11 -7 -34
A>l2:absent was	-16 -17 -11 -5 -9 17
A>l2:accept ;	-20 -22 -17 9 -17 17
A>l2:accept in	-24 8 -20 -3 -15 -22
A>l2:accord to	13 -6 -16 -14 -15 -13
A>l2:across were	-35 35 -15 -4 -5 -13
A>l2:address as	-13 14 -10 -13 -9 -12
A>l2:admir ,	-19 16 -15 -5 -10 -10
A>l2:affair ,	21 -19 -15 -17 -14 -22
A>l2:agenc ,	-6 -3 -3 12 -5 -14
A>l2:agenda ;	-11 -19 19 -6 -2 -11
A>l2:agent ,	6 5 -17 -8 -11 -19
A>l2:aid ,	14 3 -23 -17 -23 -30
A>l2:aid to	-15 -12 -13 -5 -3 14
A>l2:all to	-16 17 -16 -7 -11 -15
A>l2:aloud ;	-15 14 -11 -9 -12 -13
A>l2:altern ,	-15 16 -16 -9 -17 -15
A>l2:ambassador ,	-4 24 -35 -30 -28 15
A>l2:american ,	-13 -13 -10 -12 -11 13
A>l2:and <person>	-11 14 -19 -7 -8 -8
A>l2:and by	-14 21 -21 -11 -12 -12
A>l2:and ex-king	-14 -4 -4 9 -7 -4
A>l2:and kept	-10 -17 -15 -4 -7 14
A>l2:and to	-18 18 -11 -4 -3 -15
A>l2:apolog :	-38 -33 -31 -31 9 20
A>l2:apologis to	9 -3 -15 -9 -10 -22
A>l2:appear ;	21 -22 -8 -13 -6 -10
A>l2:architect ,	19 -21 -18 -5 -5 -8
A>l2:as did	-18 -9 -21 -13 -25 14
A>l2:attend :	-24 -8 -26 -15 13 -22
A>l2:attend ;	-20 10 -14 -12 -12 2
A>l2:attornei ,	-11 13 -3 -3 -10 -13
A>l2:auditor ,	13 -14 -10 -10 -10 -14
A>l2:austrian ,	-16 15 -11 -8 -13 -13
A>l2:author ,	9 -9 -7 -5 -5 -14
A>l2:back by	-16 -8 14 0 -1 -3
A>l2:back with	18 -18 -2 0 -2 -20
A>l2:ball ;	-10 15 -17 -13 -9 -8
A>l2:ban ;	-15 -5 12 -17 -19 -17
A>l2:bank and	-15 13 -8 -12 -11 -10
A>l2:banker ,	-14 -18 -4 18 -4 -13
A>l2:battalion ,	-9 -13 -11 -10 -11 12
A>l2:bench ;	-29 28 -23 -20 -4 -15
A>l2:besid <person>	-18 6 3 -7 -10 -15
A>l2:brief ;	-21 18 -8 -6 -7 -10
A>l2:brother ,	10 -20 -10 -8 -14 -2
A>l2:built under	11 -10 -13 -9 -9 -9
A>l2:busi since	9 -9 -5 -5 -7 -14
A>l2:bust nor	16 -11 -8 -2 -7 -17
A>l2:by <person>	-17 17 -7 -6 -15 -13
A>l2:call <person>	-21 20 -16 -6 -6 -10
A>l2:came ;	-11 2 -11 -7 -13 6
A>l2:came from	-7 15 -25 -3 -10 -17
A>l2:came with	-34 1 -19 -7 -14 7
A>l2:captain ,	8 7 -29 -15 -20 -21
A>l2:caretak ,	16 -15 -13 -10 -15 -13
A>l2:carmak '	-5 -12 11 -3 -3 -4
A>l2:case ;	-12 13 -17 -4 -6 -11
A>l2:cent ;	19 -19 -15 -15 -20 -14
A>l2:chair ,	-6 -13 7 -17 6 -14
A>l2:chair ;	-30 32 -24 -16 -26 -29
A>l2:chair from	-9 13 -13 -9 -11 -10
A>l2:chairman ,	-17 -5 28 -13 -17 -33
A>l2:chamber ,	-7 14 -13 -1 -9 -12
A>l2:chancellor ,	-18 -16 -11 -12 -15 18
A>l2:chart ;	-10 13 -7 0 -1 -11
A>l2:chauffeur ,	13 -14 -9 -7 -8 -11
A>l2:chief ,	-26 0 4 -19 8 -17
A>l2:cleric turned	12 -8 -9 -3 -3 -18
A>l2:clerk ,	-5 12 -16 -17 -19 -25
A>l2:client ,	15 -16 -11 -12 -23 -6
A>l2:clinic with	-19 -6 7 -7 -8 -15
A>l2:co-accus ,	-12 -10 -2 -1 -7 12
A>l2:colleagu ,	-9 7 -11 -7 -14 2
A>l2:come ;	-27 -29 -29 26 -1 -31
A>l2:come with	-13 13 -9 -1 -1 -11
A>l2:command ,	-12 -5 -4 10 -5 -12
A>l2:compani ,	13 1 -25 -15 -27 -32
A>l2:confirm ;	-23 -28 -23 9 -9 20
A>l2:contract :	12 -12 -5 -1 -5 -14
A>l2:contract ;	-16 16 -14 -11 -9 -13
A>l2:contract with	15 -14 -15 -9 -10 -15
A>l2:cook ,	11 -10 -9 -9 -12 -12
A>l2:copper ,	-15 13 -8 -2 -7 -10
A>l2:correct :	19 -16 -11 -16 -14 -20
A>l2:council ,	-6 12 -6 -2 -7 -6
A>l2:counsel ,	-22 -2 -27 -21 -23 12
A>l2:court ,	-8 -14 14 -5 -9 -14
A>l2:creditor '	-13 13 -10 -10 -9 -11
A>l2:cut ;	20 -19 -13 -20 -17 -20
A>l2:d'affair ,	-12 13 -11 -3 -5 -8
A>l2:dai by	-13 -27 24 -9 -13 -17
A>l2:date :	-8 12 -12 -7 -11 -13
A>l2:deal while	-12 9 -6 -4 -5 -5
A>l2:deleg ,	-31 18 -21 5 -27 -3
A>l2:deleg ;	-11 15 -13 -12 -5 -9
A>l2:deni having	15 -15 -10 -12 -12 -17
A>l2:deputi ,	-25 6 5 -13 -28 -3
A>l2:diplomat ,	-12 16 -19 -3 -4 -4
A>l2:director ,	-18 0 -31 -30 21 -25
A>l2:disput ,	-5 -10 -4 13 -3 -16
A>l2:do with	15 -18 -11 -8 -8 -8
A>l2:doctor '	18 -19 -9 -9 -4 -15
A>l2:doctor ,	16 -14 -13 -3 -4 -13
A>l2:doe :	17 -18 -13 -4 -12 -16
A>l2:driver ,	6 4 -19 -17 -22 -25
A>l2:edit by	-12 10 -8 -1 -1 -4
A>l2:editor ,	-15 2 -9 -3 -6 0
A>l2:elder ,	13 -14 -7 -2 -3 -12
A>l2:eldest ,	-18 15 -13 -4 -6 -11
A>l2:employ '	14 -13 -7 -2 -2 3
A>l2:empti :	-18 -12 -4 -3 -16 18
A>l2:energi ,	-16 -13 -4 -3 -24 19
A>l2:engin ,	1 7 -17 -13 -20 -18
A>l2:engr .	-11 14 -14 -5 -7 -14
A>l2:envoi ,	-17 8 -16 -14 -20 8
A>l2:ethiopian ,	-11 12 -10 -5 -15 -11
A>l2:excus :	-31 -37 -34 -23 -37 37
A>l2:explain how	14 -14 -13 -7 -9 -8
A>l2:fail ,	-12 14 -11 -1 -17 -9
A>l2:fall ,	-13 13 -12 -8 -8 -13
A>l2:famili spoke	-5 16 -17 -2 -5 -7
A>l2:farmer '	8 -14 -6 -8 -6 -4
A>l2:father ,	-1 -19 11 -5 -10 -14
A>l2:fell in	-18 12 -12 -7 -9 -7
A>l2:filipino crewing	-15 14 -14 -10 -12 -10
A>l2:financ ,	-10 -19 18 -1 -2 -2
A>l2:fire were	-38 1 -16 -5 -25 5
A>l2:first ,	-14 20 -20 -7 -11 -14
A>l2:fisherman ,	13 -12 -8 -7 -14 -10
A>l2:flank by	-15 16 -11 -1 -7 -14
A>l2:floor ,	-11 -16 16 -9 -4 -12
A>l2:flu :	-22 -26 -25 -21 -26 25
A>l2:folder ;	-7 14 -16 -1 -3 -3
A>l2:foot ;	-11 -10 -5 -8 13 -13
A>l2:for by	-24 23 -16 -11 -24 -20
A>l2:for which	13 -15 -14 -7 -6 -10
A>l2:founder ,	12 -14 -4 -3 -5 -9
A>l2:fourth ,	-11 -15 -14 -17 -16 15
A>l2:freed were	-21 12 -13 -4 -4 -12
A>l2:fund ;	-18 16 -7 -14 -8 -13
A>l2:go to	13 -12 -12 -5 -6 -11
A>l2:governor ,	4 0 -20 -13 -14 -1
A>l2:grocer '	-8 14 -13 -2 -3 -6
A>l2:guest ,	-21 29 -30 -14 -18 -21
A>l2:guest were	-10 12 -16 -2 -2 -15
A>l2:ha said	-1 13 -8 -1 -2 -14
A>l2:had asked	-4 -2 5 -11 -6 -14
A>l2:had caught	-8 -2 -13 -6 7 -9
A>l2:had sent	-13 21 -6 -5 -24 -19
A>l2:had told	-16 9 5 -4 -1 -9
A>l2:have met	-24 -12 15 -13 -16 -22
A>l2:head ,	-32 -43 37 -24 -31 -9
A>l2:head by	-16 19 -19 -5 -8 -12
A>l2:held by	-16 21 -25 -6 -8 -15
A>l2:held up	-14 -12 -6 -3 -9 13
A>l2:her ,	18 -18 -14 -14 -15 -19
A>l2:her ;	-18 -15 -3 -6 -22 18
A>l2:hiker ,	19 -20 -8 -6 -12 -16
A>l2:him :	-25 25 -19 -22 -23 -26
A>l2:himself ,	12 -11 -13 -10 -10 -12
A>l2:histori ,	-16 16 -12 -4 -6 -13
A>l2:host ,	-2 -30 14 -19 -35 -22
A>l2:host ;	-5 16 -11 -2 -7 -6
A>l2:host by	-20 -16 19 -10 -9 -14
A>l2:host is	-18 -21 20 -16 -14 -15
A>l2:host was	-13 -13 14 -3 -5 -16
A>l2:hostag ,	15 -16 -8 -8 -9 -12
A>l2:hour :	-21 25 -10 -13 -23 -28
A>l2:hour by	-13 11 -9 -6 -6 -5
A>l2:hour from	-12 13 -10 -3 -7 -9
A>l2:housekeep ,	-14 15 -16 -4 -8 -9
A>l2:husband ,	14 -15 -13 -10 -9 -10
A>l2:in ;	-25 -23 -18 -11 24 -23
A>l2:in for	-15 -18 -10 -11 17 -14
A>l2:instead to	-10 12 -14 -5 -6 -10
A>l2:institut ,	-15 19 -20 -2 -10 -15
A>l2:interpret ,	-13 16 -15 -8 -12 -17
A>l2:invit for	-13 -17 -16 17 -18 -19
A>l2:invit to	-13 -14 -22 16 -6 -11
A>l2:is offering	-13 -9 11 -9 -7 -10
A>l2:is sending	-17 15 -13 -13 -7 -16
A>l2:it ;	-15 18 -18 -5 -8 -15
A>l2:it comprised	-13 15 -15 -8 -11 -12
A>l2:it drew	-27 10 -31 -10 3 -24
A>l2:it is	-16 17 -21 -5 -13 -13
A>l2:it to	-18 7 5 -17 -12 -15
A>l2:join by	-11 18 -19 -1 -5 -12
A>l2:journalist ,	15 -15 -6 -4 -6 -14
A>l2:judg ,	16 -19 6 -6 -15 -16
A>l2:kept for	-16 -13 -10 8 -18 10
A>l2:keynot :	-23 23 -17 -18 -20 -24
A>l2:known as	-4 13 -33 -12 -18 -20
A>l2:korean beside	-7 12 -22 -2 -6 -3
A>l2:land ;	-8 12 -15 -8 -11 -12
A>l2:late ;	-11 -16 -6 -10 -13 16
A>l2:lawyer ,	-5 19 -33 -16 -22 -38
A>l2:lawyer :	-13 18 -18 -5 -11 -16
A>l2:lawyer was	-18 18 -17 -9 -11 -19
A>l2:leader ,	-11 -10 -24 -13 -6 12
A>l2:leav :	-14 -16 -13 -10 -18 16
A>l2:led by	14 -15 -12 -3 -4 -5
A>l2:left ,	-12 10 -7 -1 -1 -9
A>l2:left was	-18 18 -16 -3 -13 -18
A>l2:lesson ;	-8 -12 11 -7 -15 -6
A>l2:letter ,	12 -13 -11 -12 -11 -9
A>l2:levi ,	12 -14 -11 -5 -8 -10
A>l2:loan ,	-16 16 -16 -3 -8 -9
A>l2:lockout ;	21 -20 -16 -20 -18 -23
A>l2:mai be	-16 15 -10 -7 -11 -16
A>l2:man ,	-22 -20 -16 -18 -22 22
A>l2:man named	-18 17 -6 -2 -4 -7
A>l2:matter to	-8 12 -14 -4 -3 -7
A>l2:mayor ,	-21 -14 20 -19 -23 -22
A>l2:mediat ,	-27 -18 28 -16 -19 -22
A>l2:mediat was	-17 16 -14 -6 -9 -14
A>l2:member ,	-22 22 -16 -7 -12 -4
A>l2:meter ;	-1 18 -18 0 0 -4
A>l2:metropolitan ,	-12 -10 -10 13 -4 -16
A>l2:miner '	-19 18 -18 -5 -5 -8
A>l2:minist ,	-9 -36 0 -9 10 8
A>l2:minut ;	-19 17 -11 -13 -12 -12
A>l2:mother ,	-10 11 -6 -13 -8 -19
A>l2:mr .	-14 -16 -13 -10 -18 16
A>l2:name after	19 -19 -10 -6 -8 -9
A>l2:name dropped	14 -14 -9 -7 -11 -12
A>l2:name for	13 -12 -6 -8 -15 -9
A>l2:natur :	-5 -7 -16 -4 15 -17
A>l2:nephew ,	-12 14 -10 -5 -12 -14
A>l2:next to	-32 -14 22 -12 -12 -25
A>l2:niec ,	12 -12 -8 -8 -10 -13
A>l2:no ;	-14 -8 -8 10 -4 -8
A>l2:nor was	24 -22 -20 -12 -20 -28
A>l2:not to	-12 11 -7 -8 -7 -9
A>l2:note ;	-28 30 -21 -21 -27 -28
A>l2:note-tak ,	-9 14 -13 -2 -2 -10
A>l2:noth ;	19 -19 -12 -12 -6 -17
A>l2:notic was	-16 -15 -10 -5 -9 15
A>l2:object ;	13 -13 -8 -10 -9 -12
A>l2:observ ,	-23 24 -7 -6 -10 -18
A>l2:observ in	-16 15 -12 -7 -13 -14
A>l2:of <person>	18 -19 -16 -12 -12 -14
A>l2:offic ;	21 -18 -14 -8 -16 -22
A>l2:offic after	13 -12 -17 -5 -8 -6
A>l2:ombudsman ,	-9 13 -14 -1 -1 -9
A>l2:on ,	15 -14 -11 -4 -11 -16
A>l2:on ;	-6 -12 -4 -1 -4 9
A>l2:on <date>	2 -28 16 -9 -18 -18
A>l2:onc ;	-17 18 -17 -5 -17 -17
A>l2:onli ,	-20 20 -18 -14 -18 -20
A>l2:onli that	17 -17 -17 -11 -8 -17
A>l2:oper ,	10 -14 -8 -2 -6 -7
A>l2:opposit ;	-15 -17 -8 -4 -10 16
A>l2:or without	-15 -12 -18 -9 -5 16
A>l2:order ;	-33 28 -11 -6 -3 -14
A>l2:out by	-23 23 -23 -10 -15 -14
A>l2:outsid ,	17 -20 -9 -8 -6 -7
A>l2:oven ,	-13 13 -12 -8 -12 -11
A>l2:over :	-14 -15 -13 -14 -19 15
A>l2:overnight ,	-13 -11 -8 -1 -8 12
A>l2:owner ,	-1 -5 -18 -10 8 -6
A>l2:p.c .	-7 -13 -32 -24 -32 17
A>l2:pack ;	-11 13 -5 -9 -14 -13
A>l2:padoh saw	-11 10 -13 -6 -6 -10
A>l2:paperwork :	-29 33 -30 -19 -29 -29
A>l2:part were	-29 28 -18 -5 -6 -12
A>l2:particip ,	-10 12 -11 -9 -14 -11
A>l2:partner ,	10 -26 -17 -12 -16 -4
A>l2:passeng '	16 -13 -22 -9 -9 -8
A>l2:patient '	14 -16 -7 -7 -7 -8
A>l2:pen ,	-8 14 -10 -1 -6 -7
A>l2:peopl :	-17 27 -19 -7 -27 -29
A>l2:person :	-17 5 -9 -5 9 -15
A>l2:personnel ,	-12 13 -14 -4 -9 -9
A>l2:phone ,	-17 4 -15 -7 -12 6
A>l2:place came	-6 13 -7 -2 -13 -11
A>l2:planter '	-18 17 -15 -15 -18 -15
A>l2:player ;	19 -19 -14 -11 -10 -24
A>l2:pope ;	-7 16 -19 -9 -4 -10
A>l2:posit ;	-9 16 -17 -16 -13 -14
A>l2:preach ;	-13 -13 -11 -5 11 -9
A>l2:predecessor ,	29 -23 -16 -7 -9 -26
A>l2:prefect ,	-22 15 -4 -16 -19 -22
A>l2:premier ,	-10 -15 14 -7 -9 -12
A>l2:present :	-41 24 8 -20 -36 -41
A>l2:present were	-37 32 -19 -4 -10 -28
A>l2:presid ,	26 -45 -33 -15 8 -7
A>l2:presid ;	-31 23 -26 -19 2 -20
A>l2:presid in	-19 -6 -30 -6 -13 9
A>l2:price ;	-22 26 -21 -21 -20 -24
A>l2:prison ;	-15 -13 -8 -11 -13 14
A>l2:proxi to	-15 13 -7 -2 -14 -11
A>l2:question ,	-19 19 -18 -7 -8 -17
A>l2:question by	-17 19 -15 -5 -11 -11
A>l2:race ,	16 -14 -13 -2 -8 -20
A>l2:reach ;	21 -10 -17 -2 -5 -23
A>l2:receiv from	-23 -21 -25 -8 -11 23
A>l2:recit ;	-8 14 -13 -2 -13 -17
A>l2:referendum ;	-12 11 -7 -8 -7 -9
A>l2:region ,	-11 -2 -14 -7 16 -22
A>l2:regul ,	17 -19 -3 -2 -3 -5
A>l2:replac :	-20 -21 -18 -16 21 -22
A>l2:replac by	-16 21 -24 -11 -11 -10
A>l2:repli and	-7 -15 -6 -4 -3 13
A>l2:repli to	12 -13 -7 -9 -5 -13
A>l2:report ,	14 -18 -6 -5 -6 -7
A>l2:repres by	-8 -3 -12 -9 -2 3
A>l2:research ,	13 -16 -3 -3 -4 -6
A>l2:resid '	-13 -6 -2 12 0 -7
A>l2:resid ,	-18 16 -16 -2 -1 -5
A>l2:rev .	-9 -11 -13 -10 12 -13
A>l2:right ,	-19 20 -22 -10 -19 -20
A>l2:risk ,	-10 -13 -10 -2 -9 11
A>l2:river were	-18 28 -26 -3 -3 -14
A>l2:roof ,	-7 12 -12 -2 -2 -5
A>l2:room :	-26 21 -19 -19 -26 -9
A>l2:s .	-11 13 -8 -3 -12 -10
A>l2:sai that	-3 2 -10 -5 -20 2
A>l2:said that	-9 -10 -11 -2 -4 16
A>l2:saint and	15 -16 -9 -4 -10 -13
A>l2:screen were	-10 13 -7 0 -1 -11
A>l2:secretari ,	6 4 -22 -7 -18 -23
A>l2:seminarian ,	12 -12 -8 -9 -12 -12
A>l2:senat ,	-21 19 -13 -3 -5 -7
A>l2:sent <person>	-16 15 -5 -4 -12 -11
A>l2:shadow ,	-17 17 -12 -12 -16 -15
A>l2:shore ,	15 -15 -13 -9 -7 -12
A>l2:shuar ,	-15 25 -25 -2 -3 -9
A>l2:side let	-17 -16 -10 -7 -9 17
A>l2:sign by	0 -22 13 -14 -21 -24
A>l2:silenc ;	-14 16 -14 -10 -4 -8
A>l2:sister ,	-10 11 -13 -6 -3 -5
A>l2:sixth to	-13 12 -6 -4 -6 -12
A>l2:slip ;	-8 14 -10 -5 -11 -14
A>l2:so did	-16 18 -16 -8 -7 -23
A>l2:so were	38 -38 -19 -9 -16 -15
A>l2:son ,	-6 -14 -15 -10 -15 12
A>l2:speaker ,	15 -15 -13 -9 -6 -8
A>l2:speech ;	-14 0 -13 -8 -10 3
A>l2:speech by	-16 22 -23 -3 -4 -8
A>l2:spoke ,	-5 10 -9 -2 -10 -12
A>l2:spoke after	-17 -18 18 -8 -13 -15
A>l2:spoken with	15 -14 -16 -3 -8 -9
A>l2:spokesman ,	13 -21 -15 -12 -8 3
A>l2:spokeswoman ,	10 -11 -5 -2 -2 -12
A>l2:spot ;	-15 19 -15 -3 -4 -10
A>l2:staff ,	-32 15 -28 -17 -24 3
A>l2:start was	-19 -17 -13 -8 -12 18
A>l2:step ;	-16 18 -7 -1 -5 -10
A>l2:steward ,	-31 27 -18 -9 -16 -22
A>l2:student '	-12 12 -11 -4 -4 -7
A>l2:student ,	-8 10 -5 -4 -12 -11
A>l2:studi by	17 -18 -14 -10 -10 -13
A>l2:successor ,	-19 17 -9 -3 -4 -9
A>l2:such as	17 -14 -11 -8 -11 -19
A>l2:supervis by	-11 12 -10 -5 -9 -13
A>l2:supervisor ,	-13 -14 -8 15 0 -4
A>l2:suspect :	33 -32 -30 -22 -32 -34
A>l2:tabl ,	-22 -13 -11 -4 -7 16
A>l2:tabl sat	-10 19 -20 -3 -8 -16
A>l2:taka ;	-14 18 -18 -2 -5 -11
A>l2:talk :	-27 30 -26 -14 -28 -26
A>l2:talk ;	-4 11 -2 -5 -1 -16
A>l2:talk to	15 -16 -11 -8 -4 -11
A>l2:tanzanian ,	-14 -14 -8 -5 -12 14
A>l2:tariff ,	-13 12 -11 -6 -9 -8
A>l2:teacher :	38 -38 -28 -29 -39 -35
A>l2:text from	-14 -16 -15 -15 -14 16
A>l2:the detained	13 -13 -12 -9 -11 -17
A>l2:them ,	-20 23 -24 -9 -16 -22
A>l2:them were	-22 -4 7 -5 -7 -19
A>l2:there ;	16 -14 -9 -14 -3 -16
A>l2:there by	11 -10 -15 -5 -10 -11
A>l2:there were	-21 21 -17 -4 -8 -11
A>l2:thought that	-7 11 -10 -5 -4 -14
A>l2:to brief	14 -15 -11 -8 -13 -12
A>l2:to bring	-8 10 -12 -5 -6 -8
A>l2:to see	-21 7 -2 -10 -10 -17
A>l2:too ,	4 -19 13 -5 -11 -16
A>l2:too ;	-20 -14 -8 -13 -15 18
A>l2:top :	4 -1 -16 -11 -15 -15
A>l2:train ;	-10 14 -8 -8 -12 -17
A>l2:travel with	-14 14 -9 -4 -7 -9
A>l2:treasur ,	-18 5 -18 -12 -23 9
A>l2:tribe was	-17 18 -21 -4 -9 -15
A>l2:two ,	8 1 -17 -8 -22 -12
A>l2:two :	-30 30 -25 -16 -30 -30
A>l2:undersecretari ,	19 -17 -19 -9 -11 -22
A>l2:union by	-18 26 -19 -5 -19 -14
A>l2:us ,	19 -14 -8 -7 -12 -22
A>l2:v .	-16 4 -1 -10 -14 -13
A>l2:vicar ,	-8 12 -3 -1 -10 -11
A>l2:vice-chancellor ,	-14 -9 -13 -6 -18 13
A>l2:vice-minist ,	-16 15 -15 -3 -11 -12
A>l2:vice-premi ,	-15 -22 21 -13 -15 -21
A>l2:victim ,	19 -14 -17 -15 -22 -20
A>l2:video ;	-18 17 -14 -7 -12 -11
A>l2:view with	-15 18 -21 -11 -12 -15
A>l2:visitor were	-40 33 -23 -8 -12 -12
A>l2:vote ,	-19 21 -15 -13 -15 -20
A>l2:vote ;	-23 -14 -19 -15 -27 20
A>l2:vote for	11 -5 -10 -8 -15 -13
A>l2:wa <person>	-14 -1 5 -3 -5 -9
A>l2:wa how	-14 13 -13 -6 -6 -7
A>l2:wait with	-11 13 -14 -5 -9 -8
A>l2:warden ,	18 -25 -11 -6 -6 -6
A>l2:watch by	-8 12 -14 -6 -4 -15
A>l2:which calls	-7 10 -7 -1 -13 -11
A>l2:who runs	9 -7 -17 -4 -5 -5
A>l2:widow ,	2 -25 16 -6 -8 -14
A>l2:wife ,	5 -20 -16 -12 -21 12
A>l2:wit ,	-11 -15 -9 -6 -11 13
A>l2:won by	14 -14 -14 -11 -10 -12
A>l2:word that	0 -2 0 0 -12 12
A>l2:wreath and	-13 6 -1 -2 1 -11
A>l2:ye ,	-18 18 -12 -4 -1 -20
A>l2:ye and	-18 -10 -7 -12 -10 15
A>l2:— but	13 -12 -12 -10 -11 -13
A>l2:— in	-15 17 -15 -11 -16 -17
A>l:#	-20 3 12 -9 -9 -7
A>l:'	-2 7 -14 0 -31 -11
A>l:,	-5 -4 4 -18 -8 -4
A>l:.	-19 -7 -23 -31 -8 23
A>l::	-9 -6 -46 -65 4 18
A>l:;	-19 16 -32 2 -2 -7
A>l:<date>	1 -24 15 -8 -18 -21
A>l:<number>	-12 -3 -13 -10 -13 8
A>l:<person>	-11 19 -6 -29 -37 -41
A>l:<quote>	-3 -4 -2 4 -14 -6
A>l:accompanying	-3 17 -17 0 -1 -1
A>l:added	-14 14 -13 -11 -11 -14
A>l:after	8 -12 3 -12 -19 -22
A>l:among	-13 15 -18 -7 -12 -14
A>l:and	-10 2 -11 -5 9 -17
A>l:as	-1 10 -7 -23 -13 -16
A>l:asked	-5 -5 8 -10 -6 -14
A>l:at	-13 8 -6 -4 -8 -9
A>l:be	-16 15 -10 -7 -11 -16
A>l:because	-14 -13 -1 -1 11 -8
A>l:beside	-14 5 3 -9 -10 -16
A>l:between	-13 15 -5 -1 -6 -5
A>l:blamed	-11 13 -15 -5 -5 -7
A>l:brief	14 -15 -11 -8 -13 -12
A>l:bring	-8 10 -12 -5 -6 -8
A>l:brought	-11 12 -10 -4 -7 -10
A>l:but	15 -31 -11 -19 4 11
A>l:by	-14 19 -7 -23 -13 -20
A>l:called	-12 13 -9 -3 -6 -9
A>l:calls	-7 10 -7 -1 -13 -11
A>l:came	-27 9 -28 -9 -3 -30
A>l:caught	-8 -2 -13 -6 7 -9
A>l:comprised	-13 15 -15 -8 -11 -12
A>l:crewing	-15 14 -14 -10 -12 -10
A>l:detained	13 -13 -12 -9 -11 -17
A>l:did	-28 0 -13 -17 -26 11
A>l:discovered	-17 17 -6 -6 -7 -10
A>l:drew	-27 10 -31 -10 3 -24
A>l:dropped	14 -14 -9 -7 -11 -12
A>l:entertained	-16 18 -13 -6 -18 -13
A>l:ex-king	-14 -4 -4 9 -7 -4
A>l:expects	-27 23 -15 -17 -16 -17
A>l:for	-23 -7 -32 11 17 -10
A>l:from	-29 -9 -37 -17 -27 25
A>l:gave	8 -21 -3 -3 4 -6
A>l:handed	-14 1 6 -1 -3 -9
A>l:has	12 -12 -11 -4 -7 -12
A>l:having	15 -15 -10 -12 -12 -17
A>l:heard	-14 12 -5 -4 -6 -11
A>l:how	7 -3 -17 -11 -11 -10
A>l:if	-9 -12 -11 8 -8 11
A>l:in	-46 -1 -7 -13 20 -5
A>l:is	-25 6 11 -19 -22 -21
A>l:kept	-17 -3 -4 -9 -9 11
A>l:lent	-14 -7 10 -8 -8 -9
A>l:let	7 -17 -23 -14 -17 9
A>l:met	-24 -13 16 -12 -15 -22
A>l:named	-7 8 -12 -4 -5 -8
A>l:nor	-4 -15 -19 -21 -31 17
A>l:offered	-4 13 -12 -1 -1 -2
A>l:offering	-13 -9 11 -9 -7 -10
A>l:on	-8 1 -18 -9 -11 10
A>l:presiding	-9 -13 13 -6 -7 -11
A>l:promised	-11 16 -17 -2 -2 -5
A>l:puts	12 -12 -11 -4 -7 -12
A>l:questioned	-12 17 -8 -2 -3 -16
A>l:read	-9 -12 12 -3 -4 -5
A>l:recovered	-10 12 -7 -5 -14 -13
A>l:runs	9 -7 -17 -4 -5 -5
A>l:said	3 -6 -3 -1 -13 -6
A>l:sat	-14 22 -21 -3 -9 -17
A>l:saw	-11 10 -13 -6 -6 -10
A>l:says	5 -13 -24 -14 -10 2
A>l:see	-21 7 -2 -10 -10 -17
A>l:sending	-17 15 -13 -13 -7 -16
A>l:sent	-29 -4 -14 -11 6 -3
A>l:since	7 -12 -10 -7 -10 2
A>l:spoke	-5 16 -17 -2 -5 -7
A>l:that	21 -11 -33 -4 -28 -5
A>l:thinks	16 -17 -10 -6 -11 -11
A>l:through	25 -26 -16 -16 -3 -20
A>l:to	-1 -4 5 0 -41 -23
A>l:travel	16 -17 -11 -9 -4 -8
A>l:turned	12 -8 -9 -3 -3 -18
A>l:under	13 -11 -14 -11 -10 -11
A>l:until	-16 5 -9 -9 -11 5
A>l:up	-14 -12 -6 -3 -9 13
A>l:was	-16 7 -17 -23 -13 3
A>l:were	8 -1 -10 -10 -28 -9
A>l:whaling	-20 16 -14 -12 -10 -7
A>l:what	-6 15 -19 -5 -5 -13
A>l:when	-9 3 -26 -8 -10 8
A>l:where	20 -15 -19 -10 -14 -19
A>l:whether	-18 -18 -13 18 -12 -12
A>l:which	12 -20 -15 -11 -11 3
A>l:while	-19 6 -3 -5 2 0
A>l:whose	9 2 -16 -13 -16 -18
A>l:with	7 2 -24 -19 -30 -7
A>l:without	-16 -13 -18 -9 -5 16
A>l:wrote	21 -20 -10 -5 -5 -11
A>l:—	9 -26 12 -15 -16 -21
A>lb-cue:absent	-23 -8 -17 -16 -1 28
A>lb-cue:attended	-29 16 -8 -15 -20 5
A>lb-cue:background	17 -9 -26 -11 -20 -5
A>lb-cue:declined	5 -21 -5 -20 -22 15
A>lb-cue:hosted	-35 -12 24 6 -21 -7
A>lb-cue:invited	-9 -7 -12 12 -29 -3
A>lb-cue:observer	9 -2 -16 -13 -21 -11
A>lb-cue:reported	2 2 -13 -5 -18 -2
A>lb-cue:represented	-46 18 -21 -14 6 4
A>led:about	-9 -11 -18 6 11 -16
A>led:absent-was	-16 -17 -11 -5 -9 17
A>led:according	2 1 -6 -14 -15 -11
A>led:among	12 -3 -11 -10 -30 -10
A>led:beside	0 -5 8 -20 -30 -13
A>led:beside-by	-13 4 -25 -9 -2 -1
A>led:between	-13 15 -5 -1 -6 -5
A>led:for-side	-44 14 6 -16 -8 -12
A>led:instead	-23 -7 -32 11 17 -10
A>led:invites	-5 -5 8 -10 -6 -14
A>led:meets	-37 16 -1 -16 -22 -27
A>led:met-by	4 6 -10 -8 -11 -20
A>led:neither	-17 16 -8 -11 -10 -19
A>led:sends	-31 14 -24 -13 -7 10
A>led:there-came	-48 15 -3 -8 -6 -7
A>led:under	12 -11 -2 -13 -14 -18
A>led:urges	-18 14 -13 -5 -9 0
A>led:with	7 2 -24 -19 -30 -7
A>led:without	-16 -13 -18 -9 -5 16
A>lv-cue:absent	8 -16 -18 -10 -7 11
A>lv-cue:attended	-7 0 -4 -17 -11 1
A>lv-cue:background	7 -1 -17 -11 -18 -17
A>lv-cue:declined	3 -22 -1 -20 -22 13
A>lv-cue:hosted	-27 -11 13 -24 -37 12
A>lv-cue:invited	-29 7 -3 -21 -20 6
A>lv-cue:reported	8 -5 -15 -4 -16 -5
A>lv-cue:represented	-36 12 -21 -12 9 -6
A>lv:accept	-21 5 -19 -5 -16 2
A>lv:accept|in	-24 8 -20 -3 -15 -22
A>lv:accompani	-11 25 -23 -3 -10 -15
A>lv:accompani|	-3 19 -19 0 -1 -3
A>lv:accompani|,	-10 14 -14 -4 -10 -14
A>lv:ad	-14 14 -13 -11 -11 -14
A>lv:address	-13 14 -10 -13 -9 -12
A>lv:address|as	-13 14 -10 -13 -9 -12
A>lv:ad|	-14 14 -13 -11 -11 -14
A>lv:agre	-12 12 -9 -4 -4 -3
A>lv:allow	-15 7 -19 -7 -19 12
A>lv:allow|and	-13 -8 -9 -2 -16 13
A>lv:answer	-19 17 -5 -9 -7 -18
A>lv:answer|,	-17 15 -11 -2 -4 -14
A>lv:apologis	5 5 -17 -14 -13 -22
A>lv:apologis|to	5 5 -17 -14 -13 -22
A>lv:appear	1 6 -9 -6 -8 -13
A>lv:appoint	12 -10 -7 -3 -10 -14
A>lv:appoint|and	12 -10 -7 -3 -10 -14
A>lv:ar	-5 -10 -4 13 -3 -16
A>lv:ar|,	-5 -10 -4 13 -3 -16
A>lv:ask	-13 -3 2 -13 -16 4
A>lv:ask|	1 -5 7 -10 -10 -19
A>lv:ask|,	-21 6 2 -10 -10 -4
A>lv:at	11 -10 -9 -9 -12 -12
A>lv:at|,	11 -10 -9 -9 -12 -12
A>lv:be	-5 11 -15 -10 -14 0
A>lv:been	10 -18 -13 -12 -15 1
A>lv:been|since	9 -9 -5 -5 -7 -14
A>lv:be|	-16 15 -10 -7 -11 -16
A>lv:blame	-11 13 -15 -5 -5 -7
A>lv:blame|	-11 13 -15 -5 -5 -7
A>lv:brief	14 -15 -11 -8 -13 -12
A>lv:brief|	14 -15 -11 -8 -13 -12
A>lv:bring	-11 12 -15 -6 -7 -11
A>lv:bring|	-8 10 -12 -5 -6 -8
A>lv:brought	4 6 -29 -12 -28 -36
A>lv:brought|	-11 12 -10 -4 -7 -10
A>lv:brought|,	5 2 -28 -11 -26 -33
A>lv:built	11 -10 -13 -9 -9 -9
A>lv:built|under	11 -10 -13 -9 -9 -9
A>lv:call	-25 29 -14 -6 -17 -17
A>lv:call|	-14 15 -9 -3 -16 -12
A>lv:call|<person>	-21 20 -16 -6 -6 -10
A>lv:came	2 -1 -42 -11 -9 3
A>lv:came|	-27 9 -28 -9 -3 -30
A>lv:came|,	-16 1 -10 -3 -8 1
A>lv:came|and	-11 16 -9 -1 -6 -8
A>lv:came|from	-7 15 -25 -3 -10 -17
A>lv:came|with	7 -11 -19 -6 -14 6
A>lv:caught	-8 -2 -13 -6 7 -9
A>lv:caught|	-8 -2 -13 -6 7 -9
A>lv:cite	16 -23 -12 -12 -12 4
A>lv:cite|<person>	18 -19 -16 -12 -12 -14
A>lv:co-accus	-12 -10 -2 -1 -7 12
A>lv:co-accus|,	-12 -10 -2 -1 -7 12
A>lv:come	-17 10 -13 1 -10 -14
A>lv:come|and	-15 13 -8 -12 -11 -10
A>lv:come|with	-13 13 -9 -1 -1 -11
A>lv:compris	-13 15 -15 -8 -11 -12
A>lv:compris|	-13 15 -15 -8 -11 -12
A>lv:crew	-15 14 -14 -10 -12 -10
A>lv:crew|	-15 14 -14 -10 -12 -10
A>lv:defend	-13 12 -6 -3 -5 -10
A>lv:defend|while	-13 12 -6 -3 -5 -10
A>lv:deleg	-13 13 -8 -4 -12 -12
A>lv:deleg|,	-13 13 -8 -4 -12 -12
A>lv:deputis	-12 13 -9 -5 -12 -13
A>lv:deputis|by	-12 13 -9 -5 -12 -13
A>lv:detain	13 -13 -12 -9 -11 -17
A>lv:detain|	13 -13 -12 -9 -11 -17
A>lv:did	7 -5 4 -26 -31 -4
A>lv:did|	-28 0 -13 -17 -26 11
A>lv:did|,	19 0 -28 -13 -25 -41
A>lv:did|and	-11 -18 15 -11 -13 -16
A>lv:did|to	12 -13 -7 -9 -5 -13
A>lv:discov	-17 17 -6 -6 -7 -10
A>lv:discov|	-17 17 -6 -6 -7 -10
A>lv:do	15 -18 -11 -8 -8 -8
A>lv:do|with	15 -18 -11 -8 -8 -8
A>lv:drew	-27 10 -31 -10 3 -24
A>lv:drew|	-27 10 -31 -10 3 -24
A>lv:drop	14 -14 -9 -7 -11 -12
A>lv:drop|	14 -14 -9 -7 -11 -12
A>lv:edit	7 2 -12 -8 -10 -13
A>lv:edit|,	12 -12 -8 -8 -10 -13
A>lv:edit|by	-12 10 -8 -1 -1 -4
A>lv:entertain	-16 18 -13 -6 -18 -13
A>lv:entertain|	-16 18 -13 -6 -18 -13
A>lv:ex-k	-14 -4 -4 9 -7 -4
A>lv:ex-k|	-14 -4 -4 9 -7 -4
A>lv:expect	-26 21 -15 -17 -18 -1
A>lv:expect|	-27 23 -15 -17 -16 -17
A>lv:explain	8 -19 11 -14 -12 -16
A>lv:explain|and	-14 -14 14 -9 -7 -14
A>lv:explain|how	14 -14 -13 -7 -9 -8
A>lv:face	-19 15 -19 -7 -12 -4
A>lv:face|	-11 12 -13 -4 -8 -10
A>lv:fail	-12 14 -11 -1 -17 -9
A>lv:fail|,	-12 14 -11 -1 -17 -9
A>lv:fall	-13 13 -12 -8 -8 -13
A>lv:fall|,	-13 13 -12 -8 -8 -13
A>lv:fell	-18 12 -12 -7 -9 -7
A>lv:fell|in	-18 12 -12 -7 -9 -7
A>lv:flank	-15 16 -11 -1 -7 -14
A>lv:flank|by	-15 16 -11 -1 -7 -14
A>lv:follow	-21 6 4 -12 -16 -24
A>lv:follow|,	-13 16 -15 -10 -13 -20
A>lv:gave	3 -16 -1 -14 -1 1
A>lv:gave|	8 -21 -3 -3 4 -6
A>lv:gave|,	-16 15 -11 -8 -13 -13
A>lv:get	-9 12 -12 -2 -2 0
A>lv:get|,	-7 12 -12 -2 -2 -5
A>lv:got	-13 9 -16 6 -11 -13
A>lv:got|,	-9 11 -12 -10 -10 -10
A>lv:go|to	13 -12 -12 -5 -6 -11
A>lv:greet	-16 10 -12 -8 3 -13
A>lv:greet|through	-12 4 -5 -3 6 -9
A>lv:ha	-5 -18 -14 -6 -10 17
A>lv:had	-9 14 -29 -18 -8 -9
A>lv:had|,	-29 24 -19 -12 -20 -1
A>lv:had|to	7 10 -11 -10 -15 -21
A>lv:had|with	15 -14 -16 -3 -8 -9
A>lv:hand	-17 6 0 -4 -5 -10
A>lv:hand|	-14 1 6 -1 -3 -9
A>lv:hand|to	-8 12 -14 -4 -3 -7
A>lv:have	22 -17 -15 -12 -13 -26
A>lv:have|	15 -15 -10 -12 -12 -17
A>lv:have|and	14 -8 -10 -1 -3 -17
A>lv:ha|	12 -12 -11 -4 -7 -12
A>lv:ha|,	-15 -12 -2 -1 -2 15
A>lv:head	-16 19 -19 -5 -8 -12
A>lv:head|by	-16 19 -19 -5 -8 -12
A>lv:heard	7 -8 -9 -7 -13 3
A>lv:heard|	-14 12 -5 -4 -6 -11
A>lv:heard|,	6 -13 -6 -4 -9 6
A>lv:heard|<person>	15 -18 -8 -1 -3 -7
A>lv:held	-21 12 -27 -7 -15 9
A>lv:held|,	-8 14 -10 -1 -6 -7
A>lv:held|by	-16 21 -25 -6 -8 -15
A>lv:held|up	-14 -12 -6 -3 -9 13
A>lv:host	-20 -16 19 -10 -9 -14
A>lv:host|by	-20 -16 19 -10 -9 -14
A>lv:includ	-15 17 -18 -7 -15 -17
A>lv:includ|,	-15 17 -18 -7 -15 -17
A>lv:invit	-9 -13 -11 -10 -11 12
A>lv:invit|,	-9 -13 -11 -10 -11 12
A>lv:is	0 6 -8 -23 -33 -29
A>lv:is|	-25 6 11 -19 -22 -21
A>lv:is|,	14 1 -31 -7 -17 -25
A>lv:is|and	-16 16 -20 -5 -18 -1
A>lv:is|which	13 -15 -14 -7 -6 -10
A>lv:join	-24 32 -34 -4 -15 -24
A>lv:join|,	-15 19 -20 -2 -10 -15
A>lv:join|among	-12 16 -17 -3 -9 -12
A>lv:join|by	-11 18 -19 -1 -5 -12
A>lv:kept	-25 -6 -8 6 -21 16
A>lv:kept|	-17 -3 -4 -9 -9 11
A>lv:kept|for	-16 -13 -10 8 -18 10
A>lv:laid	-13 -14 -14 -5 13 -11
A>lv:laid|and	-13 -14 -14 -5 13 -11
A>lv:leav	-18 17 -17 -17 -12 -14
A>lv:leav|to	-18 17 -17 -17 -13 -14
A>lv:led	4 10 -32 -12 -17 -20
A>lv:led|,	-15 18 -18 -5 -10 -11
A>lv:led|by	13 -6 -22 -7 -9 -13
A>lv:left	-19 1 8 -14 -22 -14
A>lv:left|,	-10 -10 12 -6 -14 -16
A>lv:left|to	-16 17 -16 -7 -11 -15
A>lv:lent	-14 -7 10 -8 -8 -9
A>lv:lent|	-14 -7 10 -8 -8 -9
A>lv:let	-1 -5 -10 -16 -22 6
A>lv:let|	7 -17 -23 -14 -17 9
A>lv:let|,	-14 18 -14 -7 -12 -18
A>lv:listen	-11 -19 -9 -2 -16 18
A>lv:listen|and	-11 -19 -9 -2 -16 18
A>lv:met	-24 -13 16 -12 -15 -22
A>lv:met|	-24 -13 16 -12 -15 -22
A>lv:miss	8 -8 -15 -3 -11 2
A>lv:miss|and	8 -6 -15 -3 -10 -17
A>lv:name	6 -1 -17 -12 -19 -18
A>lv:name|	-7 8 -12 -4 -5 -8
A>lv:name|after	19 -19 -10 -6 -8 -9
A>lv:name|for	13 -12 -6 -8 -15 -9
A>lv:note	13 -10 -8 -8 -6 -9
A>lv:offer	-16 8 -1 -11 -11 -13
A>lv:offer|	-14 2 3 -8 -7 -10
A>lv:open	-26 7 -6 -14 -11 -14
A>lv:open|and	-5 15 -17 -4 -1 -2
A>lv:open|by	-16 22 -23 -3 -4 -8
A>lv:open|with	-19 -6 7 -7 -8 -15
A>lv:order	11 -10 -15 -5 -10 -11
A>lv:order|by	11 -10 -15 -5 -10 -11
A>lv:own	24 -13 -10 -8 -30 -21
A>lv:own|,	24 -13 -10 -8 -30 -21
A>lv:pass	-14 -13 16 -11 -13 -12
A>lv:pass|to	-14 -13 16 -11 -13 -12
A>lv:place	-16 16 -14 -8 -18 -15
A>lv:place|,	-16 16 -14 -8 -18 -15
A>lv:presid	-16 4 -8 -10 -26 3
A>lv:presid|	-9 -13 13 -6 -7 -11
A>lv:presid|and	-10 25 -21 -3 -14 -27
A>lv:presid|in	-19 -6 -30 -6 -13 9
A>lv:presid|with	-11 13 -15 -1 -8 -18
A>lv:promis	-21 -7 2 -6 -9 6
A>lv:promis|	-11 16 -17 -2 -2 -5
A>lv:propos	14 -17 -9 -8 -11 -11
A>lv:propos|,	14 -17 -9 -8 -11 -11
A>lv:provid	-13 13 -12 -8 -12 -11
A>lv:provid|,	-13 13 -12 -8 -12 -11
A>lv:pull	-13 -11 -8 -1 -8 12
A>lv:pull|,	-13 -11 -8 -1 -8 12
A>lv:put	6 -3 -13 -7 -9 -14
A>lv:put|	12 -12 -11 -4 -7 -12
A>lv:put|while	-12 9 -6 -4 -5 -5
A>lv:question	-23 24 -17 -8 -13 -21
A>lv:question|	-12 17 -8 -2 -3 -16
A>lv:question|by	-21 20 -16 -9 -13 -13
A>lv:rais	14 -12 -9 -6 -10 -15
A>lv:read	-17 1 16 -18 -17 -17
A>lv:read|	3 -14 11 -4 -6 -8
A>lv:read|and	-6 -17 17 -11 -2 -6
A>lv:read|by	-23 23 -23 -10 -15 -14
A>lv:receiv	-27 -24 8 -17 -20 18
A>lv:receiv|,	-15 -22 21 -13 -15 -21
A>lv:receiv|from	-23 -21 -25 -8 -11 23
A>lv:recov	7 3 -13 -6 -16 -15
A>lv:recov|	-10 12 -7 -5 -14 -13
A>lv:recov|,	13 -16 -10 -2 -7 -9
A>lv:refus	20 -15 -15 -18 -16 -21
A>lv:refus|,	13 -11 -14 -1 -4 -13
A>lv:remain	-14 -10 -7 -4 -12 13
A>lv:remain|and	-14 -10 -7 -4 -12 13
A>lv:replac	-20 -6 13 -16 -18 -20
A>lv:replac|by	-20 -6 13 -16 -18 -20
A>lv:repli	-7 -15 -6 -4 -3 13
A>lv:repli|and	-7 -15 -6 -4 -3 13
A>lv:repres	-24 10 -18 -12 6 -8
A>lv:repres|,	-25 38 -19 -10 -49 -38
A>lv:repres|<person>	-17 17 -7 -6 -15 -13
A>lv:repres|because	-14 -13 -1 -1 11 -8
A>lv:repres|by	-8 -2 -12 -9 -2 3
A>lv:repres|in	-11 -17 -8 -14 16 -15
A>lv:rotat	-8 13 -16 -3 -11 -11
A>lv:rotat|,	-8 13 -16 -3 -11 -11
A>lv:run	2 3 -27 -9 -13 -9
A>lv:run|	9 -7 -17 -4 -5 -5
A>lv:run|between	-13 15 -5 -1 -6 -5
A>lv:sai	4 -4 -15 2 -24 -1
A>lv:said	5 -15 -4 -5 -16 2
A>lv:said|	3 -6 -3 -1 -13 -6
A>lv:said|,	23 -48 -4 -20 -19 -4
A>lv:said|and	-20 1 -9 -14 -11 12
A>lv:said|that	3 -15 -14 -2 -6 9
A>lv:said|to	-19 9 -9 -5 -2 3
A>lv:sai|	5 -13 -24 -14 -10 2
A>lv:sai|,	-2 4 0 -16 -15 -29
A>lv:sai|and	-12 14 -14 -4 -6 -10
A>lv:sai|that	11 -8 -22 -12 -21 0
A>lv:sat	-28 5 7 -5 -14 -27
A>lv:sat|	-14 22 -21 -3 -9 -17
A>lv:sat|,	-9 13 -14 -1 -1 -9
A>lv:sat|beside	-7 12 -22 -2 -6 -3
A>lv:sat|to	-16 -18 18 -3 -6 -12
A>lv:sat|when	-14 12 -11 -2 -4 -7
A>lv:saw	6 1 -15 -6 -7 -13
A>lv:saw|	-11 10 -13 -6 -6 -10
A>lv:saw|,	14 -15 -7 -2 -3 -14
A>lv:see	-21 8 -3 -10 -10 -17
A>lv:see|	-21 7 -2 -10 -10 -17
A>lv:send	-20 23 -24 -14 -12 -15
A>lv:send|	-19 18 -14 -13 -9 -19
A>lv:send|,	-8 14 -19 -7 -11 -14
A>lv:sent	-23 4 -20 -14 5 0
A>lv:sent|	-29 -4 -14 -11 6 -3
A>lv:sent|,	-38 47 -17 -8 -51 -41
A>lv:sent|<person>	-16 15 -5 -4 -12 -11
A>lv:sent|and	-13 4 -1 -2 1 -7
A>lv:sent|but	-14 -16 -5 -5 -23 17
A>lv:sent|in	-14 -20 -12 -8 19 -17
A>lv:sent|that	0 -2 0 0 -12 12
A>lv:sent|to	22 -22 -10 -14 -17 -20
A>lv:sign	-3 -20 10 -14 -25 0
A>lv:sign|,	-13 6 -15 -10 -15 8
A>lv:sign|by	0 -22 13 -14 -21 -24
A>lv:smile	-16 18 -17 -4 -20 -12
A>lv:smile|and	-16 18 -17 -4 -20 -12
A>lv:sought	-8 10 -8 -8 -7 -13
A>lv:sought|,	-8 10 -8 -8 -7 -13
A>lv:spoke	-24 1 12 -8 -19 -24
A>lv:spoke|	-5 16 -17 -2 -5 -7
A>lv:spoke|,	-16 19 -20 -3 -14 -17
A>lv:spoke|after	-17 -18 18 -8 -13 -15
A>lv:stood	-6 -9 -5 -17 11 -23
A>lv:stood|by	2 5 -20 -10 -22 -17
A>lv:stood|for	-15 -18 -10 -11 17 -14
A>lv:supervis	-11 12 -10 -5 -9 -13
A>lv:supervis|by	-11 12 -10 -5 -9 -13
A>lv:take	-9 13 -13 -9 -11 -10
A>lv:take|from	-9 13 -13 -9 -11 -10
A>lv:talk	-17 19 -19 -13 -12 -18
A>lv:talk|,	-13 13 -12 -10 -9 -14
A>lv:talk|to	-10 12 -14 -5 -6 -10
A>lv:thank	-17 -12 16 -12 -14 -16
A>lv:thank|,	-17 -17 17 -13 -12 -16
A>lv:think	16 -17 -10 -6 -11 -11
A>lv:think|	16 -17 -10 -6 -11 -11
A>lv:thought	-7 11 -10 -5 -4 -14
A>lv:thought|that	-7 11 -10 -5 -4 -14
A>lv:told|that	-1 3 -18 -9 -6 -1
A>lv:took	5 7 -22 -10 -15 -23
A>lv:took|after	13 -12 -17 -5 -8 -6
A>lv:took|from	-26 27 -15 -4 -12 -23
A>lv:trace	-14 14 -10 -6 -10 -9
A>lv:trace|,	-14 14 -10 -6 -10 -9
A>lv:travel	10 -8 -13 -10 -9 -12
A>lv:travel|	16 -17 -11 -9 -4 -8
A>lv:travel|with	-14 14 -9 -4 -7 -9
A>lv:turn	1 -13 8 -4 -4 -11
A>lv:turn|	12 -8 -9 -3 -3 -18
A>lv:turn|by	-16 -8 14 0 -1 -3
A>lv:vote	3 6 -15 -11 -19 -17
A>lv:vote|,	-12 12 -9 -6 -10 -10
A>lv:vote|for	11 -5 -10 -8 -15 -13
A>lv:wa	2 1 -25 -15 -11 -2
A>lv:wait	-14 9 -18 -9 -12 4
A>lv:wait|with	-11 13 -14 -5 -9 -8
A>lv:watch	-12 9 -15 -7 -11 2
A>lv:watch|by	-8 12 -14 -6 -4 -15
A>lv:wa|	-16 7 -17 -23 -13 3
A>lv:wa|,	7 -13 -13 -10 -19 6
A>lv:wa|<person>	-14 -1 5 -3 -5 -9
A>lv:wa|and	21 -26 -21 -13 3 -16
A>lv:wa|how	-14 13 -13 -6 -6 -7
A>lv:wa|in	-16 15 -12 -7 -13 -14
A>lv:welcom	-15 7 -2 -15 -16 -17
A>lv:welcom|,	-10 -15 14 -7 -9 -12
A>lv:welcom|by	-14 21 -21 -11 -12 -12
A>lv:went	-9 9 -32 -18 -17 2
A>lv:went|,	-18 18 -17 -9 -13 -15
A>lv:went|to	-7 10 -12 -10 -8 -16
A>lv:were	-2 12 -21 -11 -30 -15
A>lv:were|	8 -1 -10 -10 -28 -9
A>lv:were|,	-28 34 -32 -10 -16 -32
A>lv:were|<person>	-17 19 -20 -9 -10 -13
A>lv:were|with	-4 15 -15 0 0 -2
A>lv:whale	-20 16 -14 -12 -10 -7
A>lv:whale|	-20 16 -14 -12 -10 -7
A>lv:will	-26 10 -5 4 -19 -17
A>lv:will|with	-20 22 -24 -7 -16 -14
A>lv:won	14 -14 -14 -11 -10 -12
A>lv:won|by	14 -14 -14 -11 -10 -12
A>lv:wrote	17 -17 -9 -7 -5 4
A>lv:wrote|	21 -20 -10 -5 -5 -11
A>not-first	-6 6 -29 -23 -5 6
A>owned-does-first:denies	-11 12 -11 -2 -5 -9
A>owned-does-first:no-answer	-11 12 -11 -2 -5 -9
A>owned-does-first:owns-deputy	0 -4 8 -11 -24 -19
A>owned-does:denies	-11 12 -11 -2 -5 -9
A>owned-does:does-there	-14 -16 -13 -10 -18 16
A>owned-does:no-answer	-11 12 -11 -2 -5 -9
A>owned-does:owns-deputy	0 -4 8 -11 -24 -19
A>owns	-5 -10 -5 -13 23 -19
A>owns:aid	-19 17 -17 -8 -8 -10
A>owns:altern	-25 -23 -18 -11 24 -23
A>owns:boss	-15 16 -5 -1 -3 -5
A>owns:chauffeur	-12 14 -14 -4 -6 -10
A>owns:clerk	-25 -22 -28 -20 25 -23
A>owns:co-author	-15 24 -25 -2 -5 -10
A>owns:compani	-16 17 -21 -5 -13 -13
A>owns:deputi	-14 -10 10 -2 -2 -6
A>owns:driver	-7 14 -16 -1 -3 -3
A>owns:father	1 -27 13 -16 -25 -22
A>owns:husband	-20 7 5 -7 -9 -9
A>owns:lawyer	-43 21 -10 -3 -6 -11
A>owns:letter	-14 -16 -13 -10 -18 16
A>owns:mother	-7 17 -16 -1 -2 -15
A>owns:niec	-12 10 -8 -1 -1 -4
A>owns:number	-14 -13 16 -11 -13 -12
A>owns:offic	8 4 -18 -4 -18 0
A>owns:opposit	-14 -13 16 -11 -13 -12
A>owns:russian	-14 -13 16 -11 -13 -12
A>owns:shadow	-9 -2 -5 13 -11 -11
A>owns:silent	16 -16 -12 -2 -17 -14
A>owns:sir	-15 16 -5 -1 -3 -5
A>owns:spokesman	-11 -16 16 -2 -3 -8
A>owns:spokeswoman	-11 13 -14 -1 0 -11
A>quoted	20 -1 -36 -3 -8 -9
A>r-cue-near:absent	-9 -17 -8 -23 -9 14
A>r-cue-near:attended	-19 9 -8 -8 2 -13
A>r-cue-near:background	6 5 -26 5 1 -28
A>r-cue-near:declined	-12 -11 -9 -22 -7 11
A>r-cue-near:hosted	-15 -25 12 13 -6 -2
A>r-cue-near:invited	-6 -20 -5 15 -27 0
A>r-cue-near:observer	10 -28 -13 -14 -16 11
A>r-cue-near:reported	-3 -2 -6 -14 -1 -4
A>r-cue-near:represented	-23 -18 -7 3 22 -7
A>r-cue:absent	-19 -9 -19 -9 4 10
A>r-cue:background	-12 -7 0 -2 15 -20
A>r-cue:declined	-13 -15 -12 -25 -8 17
A>r-cue:hosted	-9 -25 11 14 -24 4
A>r-cue:invited	-9 -13 -10 15 -23 -2
A>r-cue:observer	-11 -15 -5 11 6 -3
A>r-cue:represented	-29 -16 -6 -7 27 -10
A>r2:) call	17 -15 -7 -1 -5 -13
A>r2:, and	-15 21 -18 -3 -15 -11
A>r2:<number> kilometr	-9 15 -19 -6 -8 -15
A>r2:<person> )	-29 -24 -24 -22 16 6
A>r2:<person> ,	-6 -7 7 -15 9 -34
A>r2:<person> wa	-18 -11 -12 -5 -16 16
A>r2:a jar	-3 -13 15 0 -2 -2
A>r2:a liar	15 -16 -9 -4 -10 -13
A>r2:accompanied him	-14 15 -16 -11 -12 -15
A>r2:acted on	11 -10 -15 -5 -10 -11
A>r2:admitted the	-5 14 -10 -4 -18 -8
A>r2:after stop	-11 12 -12 -2 -8 -10
A>r2:afterwards call	-18 18 -17 -5 -10 -18
A>r2:agreed at	-10 13 -7 0 -1 -11
A>r2:agreed on	-43 -5 7 -11 -10 -8
A>r2:agreed to	-23 -7 10 -8 -8 -13
A>r2:agreed with	-23 20 -19 -10 -11 -11
A>r2:aide <person>	-12 -6 -3 0 -5 8
A>r2:all confirm	-20 -4 8 -11 -5 -12
A>r2:always said	14 -13 -2 0 0 -8
A>r2:an analyst	16 -15 -5 -1 0 -10
A>r2:an economist	17 -8 -1 -1 0 -16
A>r2:and ,	-25 30 -23 -5 -13 -25
A>r2:and <person>	-14 8 11 -17 -21 -33
A>r2:and <place>	7 9 -11 -5 -11 -16
A>r2:and a	-24 29 -21 -11 -25 -26
A>r2:and an	-12 10 -7 -1 -1 -9
A>r2:and by	-10 -15 14 -7 -9 -12
A>r2:and engr	-15 16 -15 -11 -13 -17
A>r2:and miner	-13 21 -25 -6 -10 -11
A>r2:and p.c	-16 -20 -17 -12 -17 19
A>r2:and sat	-12 -12 13 -1 -1 -6
A>r2:and senior	-17 25 -25 -3 -7 -7
A>r2:and sign	-9 -13 13 -5 -6 -7
A>r2:and squatter	-8 10 -12 -5 -6 -8
A>r2:and the	-3 5 -33 -16 -24 -3
A>r2:and three	-11 18 -19 -3 -20 -13
A>r2:and to	-10 12 -14 -5 -6 -10
A>r2:and under-secretari	-14 -13 -11 -2 14 -15
A>r2:and vote	-15 -16 16 -3 -3 -12
A>r2:and wa	-6 14 -18 -8 -9 -15
A>r2:and went	-8 12 -14 -6 -4 -15
A>r2:announced it	-15 -17 16 -6 -18 -13
A>r2:announced the	16 -14 -17 -4 -14 -12
A>r2:answered for	15 -10 -31 -20 -8 -15
A>r2:answered question	-33 28 -11 -6 -3 -14
A>r2:answered that	-18 16 -7 -14 -8 -13
A>r2:apologised for	-16 -21 19 -9 -12 -12
A>r2:apologised on	-5 19 -21 -4 -10 -7
A>r2:appears in	-20 -16 17 -9 -12 -13
A>r2:appears nowher	11 -11 -14 -8 -10 -7
A>r2:are both	-18 21 -25 -12 -16 -18
A>r2:are come	-11 33 -32 -4 -12 -6
A>r2:are expect	-12 15 -18 -4 -9 -11
A>r2:are on	1 5 -19 -14 -13 -15
A>r2:are to	-35 -8 14 -24 -25 -24
A>r2:as in	-13 14 -10 -13 -9 -12
A>r2:asked <person>	-11 -5 7 -6 -4 -13
A>r2:asked about	-14 17 -15 -10 -5 -17
A>r2:asked all	12 -13 -11 -12 -11 -9
A>r2:asked eleven	-15 -19 19 -10 -2 -10
A>r2:asked for	-39 10 -1 -16 -5 -19
A>r2:asked how	-12 13 -10 -5 -2 -11
A>r2:asked that	-15 14 -14 -8 -5 -13
A>r2:asked why	-25 6 2 -18 -12 -21
A>r2:at <place>	-12 20 -25 -7 -5 -19
A>r2:at home	-10 -17 -15 -4 -7 14
A>r2:at the	12 -12 -11 -4 -7 -12
A>r2:ate from	-14 16 -15 -6 -8 -12
A>r2:ate hi	-14 13 -6 -7 -8 -11
A>r2:bears no	13 -10 -12 -8 -12 -15
A>r2:because gener	-13 14 -1 -1 -15 -10
A>r2:begged both	-13 19 -14 -11 -13 -21
A>r2:begged off	-10 -17 -6 -1 -6 14
A>r2:blamed <person>	-11 14 -18 -9 -7 -9
A>r2:blamed the	-1 0 -1 -13 -16 -17
A>r2:booked the	-20 -21 -17 -12 -16 20
A>r2:boycotted it	-17 -14 -12 -3 -11 16
A>r2:briefed the	-14 12 -9 -6 -8 -8
A>r2:broke the	-10 -17 16 -12 -17 -14
A>r2:brother <person>	-5 -6 -1 -1 14 -18
A>r2:brought a	-21 24 -24 -9 -21 -11
A>r2:brought an	-15 15 -11 -3 -11 -8
A>r2:burst into	13 -13 -8 -10 -9 -12
A>r2:but <person>	-9 -17 -18 -7 13 -9
A>r2:but sent	-19 -14 -11 -12 -19 18
A>r2:by <person>	-20 -21 -18 -16 21 -22
A>r2:by phone	14 -15 -11 -8 -13 -12
A>r2:called for	21 -20 -22 -5 -12 -22
A>r2:called hi	-9 -12 11 -1 -2 -12
A>r2:called it	23 1 -23 -7 -13 -23
A>r2:called the	18 -23 -19 -6 -10 6
A>r2:called them	-16 18 -18 -5 -10 -19
A>r2:calls it	-24 -21 -23 -11 -12 24
A>r2:came by	-11 19 -11 -7 -19 -20
A>r2:came for	-13 16 -12 -8 -12 -17
A>r2:came in	-19 26 -28 -11 -21 -18
A>r2:came then	-10 17 -13 -5 -13 -20
A>r2:came with	-7 19 -17 -6 -11 -18
A>r2:cancelled them	-15 -13 14 -7 -15 -12
A>r2:carried a	-12 15 -14 -7 -9 -11
A>r2:celebrated the	-10 -13 16 -9 -13 -14
A>r2:clashed over	-18 16 -12 -7 -13 -11
A>r2:comes hang	-13 -14 -12 14 -11 -14
A>r2:compared <number>	-16 19 -9 -4 -11 -17
A>r2:confirmed thei	-13 -7 9 -9 -10 -15
A>r2:could not	-1 -24 -21 -19 -20 7
A>r2:counted bean	-14 13 -13 -7 -9 -11
A>r2:counted head	-16 14 -15 -8 -10 -10
A>r2:counted the	2 4 -9 -7 -10 -13
A>r2:cut short	-19 -5 8 -9 -14 -16
A>r2:cut the	-14 20 -24 -12 -12 -14
A>r2:decided that	-14 -14 14 -9 -7 -14
A>r2:declined ,	-11 -7 -16 -3 -5 10
A>r2:declined an	-12 -11 -12 -8 -1 12
A>r2:declined to	4 -5 7 -6 -13 -14
A>r2:defended it	-9 11 -15 -8 -9 -10
A>r2:defended the	-12 13 -14 -9 -12 -12
A>r2:demanded an	18 -20 -12 -10 -9 -10
A>r2:denied have	13 -13 -17 -6 -7 -5
A>r2:deputised for	-9 -11 -13 -10 12 -13
A>r2:described the	-11 12 -14 -9 -10 -11
A>r2:dialled in	-21 20 -22 2 -21 -13
A>r2:did not	-34 11 -6 -32 -12 2
A>r2:did so	-15 16 -16 -9 -17 -15
A>r2:did the	-5 15 -3 -4 -5 -21
A>r2:dined with	-12 16 -19 -8 -13 -15
A>r2:drew it	-15 14 -16 -6 -10 -8
A>r2:drew ship	-16 -17 16 -10 -13 -13
A>r2:each got	-12 14 -16 -9 -9 -11
A>r2:each put	-25 -1 5 -13 -15 -15
A>r2:elder who	9 -15 -17 -6 -10 5
A>r2:eleven time	15 -16 -13 -7 -10 -12
A>r2:entertained <person>	-16 -14 14 -11 -14 -10
A>r2:expects <person>	-21 -15 18 -10 -9 -11
A>r2:expects a	11 -11 -13 -2 -5 -7
A>r2:expects imam	-17 -15 16 -8 -7 -11
A>r2:expects price	17 -19 -16 -5 -11 -13
A>r2:expects snow	18 -10 -19 -4 -5 -8
A>r2:explained the	-15 9 -4 -11 -12 -19
A>r2:faced steel	-5 -12 11 -3 -3 -4
A>r2:failed to	-11 -15 -9 -6 -11 13
A>r2:fed seven	-12 -14 14 -3 -5 -9
A>r2:fell in	12 -5 -14 -10 -15 -16
A>r2:fell silent	-15 14 -11 -9 -12 -13
A>r2:first learn	16 -17 -8 -6 -7 -12
A>r2:flew home	15 -12 -8 -6 -7 -16
A>r2:flew in	18 -19 -11 -6 -12 -14
A>r2:followed <person>	-11 15 -7 -3 -5 -17
A>r2:followed her	-10 13 -7 -3 -6 -17
A>r2:followed it	15 -15 -10 -7 -8 -17
A>r2:followed the	-19 -12 -10 -5 -6 15
A>r2:for nine	-12 17 -8 -2 -2 -16
A>r2:for the	-21 33 -38 -14 -25 -27
A>r2:former judg	-16 16 -16 -8 -14 -11
A>r2:found <number>	-21 19 -14 -10 -11 -19
A>r2:found a	-16 -12 -9 -4 -8 14
A>r2:found out	21 -20 -16 -8 -12 -20
A>r2:found the	9 -9 -7 -5 -5 -14
A>r2:from the	-16 17 -19 -13 -12 -13
A>r2:gave <person>	0 15 -22 -14 -10 -10
A>r2:gave a	-18 -22 20 -7 -7 -11
A>r2:gave each	-16 -11 14 -2 -7 -9
A>r2:gave evid	-14 15 -15 -9 -4 -6
A>r2:gave her	-12 16 -16 -7 -3 -6
A>r2:gave it	-14 16 -14 -10 -4 -8
A>r2:gave no	3 -30 -2 9 -15 -21
A>r2:gave parent	-12 -17 16 -10 -5 -8
A>r2:gave the	2 6 -14 -19 -18 -16
A>r2:gave them	-14 -19 18 -10 -6 -7
A>r2:gaveled it	-17 -16 18 -10 -18 -19
A>r2:got <number>	-9 14 -15 -8 -8 -15
A>r2:got no	-12 -19 -15 -9 -13 16
A>r2:had <number>	-16 17 -18 -10 -12 -15
A>r2:had a	-30 -6 -38 -25 -33 21
A>r2:had all	-28 29 -27 -13 -23 -18
A>r2:had alreadi	-6 9 -30 -27 1 -20
A>r2:had also	-14 -17 -12 17 -12 -18
A>r2:had argu	-15 17 -9 -3 -5 -15
A>r2:had ask	14 -2 -28 -21 -19 2
A>r2:had been	-27 -19 -57 12 -4 25
A>r2:had brought	-20 16 -15 -5 -8 -11
A>r2:had busi	-15 -12 -15 -5 -21 17
A>r2:had cancel	-13 -15 -16 -5 16 -15
A>r2:had come	-17 25 -26 -22 -25 -26
A>r2:had declin	-10 -13 -10 -2 -9 11
A>r2:had demand	-15 11 -9 -3 -4 -9
A>r2:had fallen	-9 -15 -10 -1 -19 18
A>r2:had given	-14 -15 -5 -4 14 -12
A>r2:had gone	-37 -35 -36 -23 -41 40
A>r2:had got	-11 15 -14 -4 -12 -17
A>r2:had hope	-14 -17 15 -10 -8 -10
A>r2:had intend	-11 -18 -18 -15 -15 17
A>r2:had kept	4 -12 7 -10 -12 -21
A>r2:had last	-13 14 -12 -5 -8 -14
A>r2:had left	11 -14 -2 -3 -9 -3
A>r2:had let	-2 20 -20 0 -2 -2
A>r2:had lost	-14 -14 -8 -5 -12 14
A>r2:had miss	-19 -13 -8 -4 -15 18
A>r2:had never	-19 -7 -15 -13 17 -18
A>r2:had no	3 -25 -20 -21 -36 12
A>r2:had not	5 8 -22 10 -22 -35
A>r2:had offer	-13 -13 13 -5 -5 -8
A>r2:had overslept	-14 -15 -13 -14 -19 15
A>r2:had recommend	10 -1 -20 -22 -26 -20
A>r2:had refus	18 -23 -12 -3 -7 -15
A>r2:had ridden	-12 9 -6 -3 -8 -12
A>r2:had scarc	-8 -7 14 -1 -4 -18
A>r2:had sent	-21 -21 -25 -36 30 -27
A>r2:had test	-16 -20 -19 -17 19 -20
A>r2:had the	-15 -20 16 -9 -25 0
A>r2:had to	-14 15 -15 -11 -15 -16
A>r2:had travel	-7 12 -10 -7 -12 -16
A>r2:hadn't heard	12 -6 -2 -4 -7 -12
A>r2:handed <person>	1 -2 0 -8 -17 -15
A>r2:handed her	1 5 -15 -6 -14 -14
A>r2:handed out	15 -16 -14 -4 -10 -10
A>r2:handed over	-12 12 -12 -4 -11 -9
A>r2:has a	-35 -10 -30 16 -31 12
A>r2:has accept	-13 16 -15 -10 -11 -15
A>r2:has acknowledg	-11 -11 -14 13 -6 -10
A>r2:has alreadi	-14 -13 -12 -13 -11 14
A>r2:has also	-13 -4 -14 14 -3 -10
A>r2:has an	-23 -6 -14 17 -11 -14
A>r2:has ask	18 -30 15 -25 -14 -22
A>r2:has ban	-10 -9 11 -9 -8 -12
A>r2:has been	12 -21 -37 12 -30 -21
A>r2:has bought	-22 21 -20 -17 -12 -17
A>r2:has call	12 -7 -9 -3 -4 -11
A>r2:has declin	-20 -7 -8 -15 -4 15
A>r2:has file	12 -11 -11 -11 -11 -12
A>r2:has found	13 -14 -10 -10 -10 -14
A>r2:has given	-18 -8 15 -8 -14 -7
A>r2:has hand	-22 -21 -21 -14 21 -22
A>r2:has heard	13 -12 -11 -12 -10 -12
A>r2:has invit	-11 -8 13 -12 -6 -16
A>r2:has kept	-2 -14 16 -17 -11 -15
A>r2:has let	-16 -10 -15 -11 -17 15
A>r2:has move	13 -12 -11 -6 -7 -18
A>r2:has never	-20 20 -1 -1 0 -1
A>r2:has not	8 -20 -24 16 -20 -34
A>r2:has offer	17 -9 -24 -12 -12 -11
A>r2:has produc	12 -13 -6 -7 -7 -9
A>r2:has promis	-19 26 -24 -12 -13 -29
A>r2:has return	13 -12 -12 -10 -11 -13
A>r2:has said	-21 -1 -24 -14 -21 13
A>r2:has seen	12 -14 -10 -6 -5 -9
A>r2:has shingl	-23 -19 21 -19 -18 -19
A>r2:has spent	-10 12 -13 -1 -4 -5
A>r2:has threaten	14 -13 -13 -10 -11 -15
A>r2:has yet	9 -13 -13 2 -20 -19
A>r2:hasn't answer	-15 -10 -11 14 -4 -12
A>r2:hasn't repli	-14 -12 -15 14 -7 -12
A>r2:have accept	-8 14 -12 -4 -8 -6
A>r2:have ask	-23 26 -17 -26 -20 -23
A>r2:have been	-21 11 -17 16 -12 -22
A>r2:have book	-2 14 -2 -1 -3 -10
A>r2:have both	-12 12 -10 -4 -10 -12
A>r2:have confirm	-7 24 -19 -4 -11 -11
A>r2:have each	-13 19 -18 -8 -3 -9
A>r2:have never	-20 -26 -12 -12 9 6
A>r2:have said	-19 29 -25 -3 -26 -27
A>r2:heard of	-20 19 -20 -7 -7 -14
A>r2:heard the	14 -13 -13 -8 -8 -12
A>r2:held out	-27 25 -25 -2 -9 -13
A>r2:held the	-20 1 5 -6 -13 -12
A>r2:held up	4 3 -16 -4 -12 -13
A>r2:hopes for	2 -23 16 -13 -14 -14
A>r2:in <date>	17 -17 -11 -10 -11 -20
A>r2:in <organisation>	-26 28 -28 -15 -20 -23
A>r2:in <person>	-11 3 5 -6 -14 -15
A>r2:in <place>	2 -5 -16 -6 -14 -6
A>r2:in a	19 -18 -19 -3 -2 -19
A>r2:in bulgarian	-23 19 -15 -11 -14 -20
A>r2:in her	-6 10 -6 -5 -11 -14
A>r2:in hi	-17 -11 14 -11 -11 -17
A>r2:in hospit	-20 -18 -10 -1 -7 18
A>r2:in place	-13 19 -6 -6 -19 -28
A>r2:in prison	-15 -12 -7 -16 -15 15
A>r2:in russian	-15 17 -15 -11 -16 -17
A>r2:in the	19 -18 -20 -8 -14 -15
A>r2:insists that	-12 12 -11 -5 -7 -13
A>r2:into <person>	-15 15 -7 -1 -2 -10
A>r2:is a	-19 -21 18 -16 -19 -3
A>r2:is appeal	14 -11 -10 -8 -9 -17
A>r2:is at	18 -18 -14 -14 -15 -19
A>r2:is ban	-10 -5 -11 -7 -13 11
A>r2:is bring	-10 19 -23 -9 -13 -15
A>r2:is dead	13 -12 -8 -7 -14 -10
A>r2:is expect	19 -21 -15 -6 -12 -18
A>r2:is hidden	-13 13 -12 -6 -13 -15
A>r2:is in	1 -16 -28 -24 -41 16
A>r2:is invit	-20 -7 -12 18 -5 -11
A>r2:is join	-15 18 -21 -18 -12 -15
A>r2:is nineti	-11 -15 -14 -18 -16 15
A>r2:is not	8 -26 -27 -27 -25 6
A>r2:is offer	-13 -9 11 -9 -7 -10
A>r2:is on	-10 -7 -30 21 -33 -11
A>r2:is record	-11 13 -15 -6 -9 -10
A>r2:is recov	4 -13 -23 -20 2 -7
A>r2:is recus	-11 -9 -16 -14 -13 12
A>r2:is send	-17 -20 -22 -24 22 -21
A>r2:is the	14 -15 -14 -8 -6 -10
A>r2:is to	-19 -11 23 -28 -9 -13
A>r2:is written	-8 -18 18 -1 -6 -10
A>r2:it wa	-18 -15 -9 -7 7 11
A>r2:joined them	-10 14 -16 -6 -7 -11
A>r2:kept <person>	-10 -12 12 -6 -6 -13
A>r2:kept awai	-13 -12 -14 -3 -8 16
A>r2:kept the	-11 20 -24 -9 -4 -14
A>r2:knows of	12 -13 -10 -12 -9 -10
A>r2:later leak	-11 12 -13 -3 -9 -13
A>r2:later prais	14 -12 -21 -5 -11 -10
A>r2:launched a	12 -12 -9 -6 -8 -13
A>r2:learned of	6 0 -22 -11 -13 -21
A>r2:leaves it	-14 -6 -6 -5 9 -6
A>r2:led for	-15 18 -18 -10 -6 -9
A>r2:led the	-27 1 2 -15 -16 -16
A>r2:left it	-15 -9 -7 -3 12 -5
A>r2:left the	-2 -14 2 -4 10 -10
A>r2:left without	-18 2 6 -12 -20 -11
A>r2:lent the	9 4 -24 -12 -19 -21
A>r2:let ambassador	23 -12 -16 -7 -25 -12
A>r2:let everyon	-10 -14 13 -5 -10 -11
A>r2:let hi	-18 1 -16 -8 3 -14
A>r2:let the	-18 -14 17 -11 -18 -13
A>r2:let two	-15 -10 12 -3 -11 -8
A>r2:listened ,	-5 10 -9 -2 -10 -12
A>r2:listened and	-4 11 -2 -5 -1 -16
A>r2:listened for	-11 17 -17 -5 -4 -5
A>r2:listened through	13 -12 -10 -7 -7 -20
A>r2:lit a	17 -17 -15 -9 -12 -12
A>r2:looked at	-20 18 -17 -8 -10 -10
A>r2:looked on	-16 16 -7 -4 -6 -11
A>r2:lost hi	3 -5 3 -12 -11 -19
A>r2:made a	-11 12 -13 -7 -10 -11
A>r2:made the	-3 1 -1 -11 -12 -16
A>r2:may speak	-13 -11 -13 12 -9 -11
A>r2:mayor of	-20 -20 -12 -6 -4 20
A>r2:met report	17 -17 -16 -11 -11 -14
A>r2:might have	16 -17 -16 -13 -12 -15
A>r2:missed her	-7 -15 -8 -3 -8 13
A>r2:more than	-10 12 -12 -7 -5 -11
A>r2:moved to	-14 12 -11 -2 -4 -7
A>r2:name ,	-9 2 -15 -4 -6 8
A>r2:named a	-11 15 -15 -1 -2 -5
A>r2:needs ten	12 -11 -10 -4 -4 -9
A>r2:neither came	-19 -8 -10 -7 -21 11
A>r2:never came	8 -4 -3 -3 -6 -12
A>r2:never comment	11 -6 -5 -1 -1 -13
A>r2:next door	-12 15 -13 -1 -4 -7
A>r2:nor <person>	-17 -29 -21 -17 -24 24
A>r2:nor hi	-5 -15 -16 -15 -13 12
A>r2:noted down	-14 15 -15 -6 -14 -14
A>r2:noted that	13 -14 -8 -4 -6 -9
A>r2:now grow	12 -8 -17 -9 -6 -10
A>r2:of <organisation>	15 5 -51 -26 -29 -30
A>r2:of <place>	-45 22 -11 -2 8 -42
A>r2:of the	7 -11 1 -10 -3 -28
A>r2:offered <number>	-13 -2 4 -4 -6 -10
A>r2:offered forti	-16 19 -19 -5 -4 -8
A>r2:offered them	-19 -17 18 -7 -13 -14
A>r2:offered to	-16 -9 13 -3 -6 -6
A>r2:on <person>	10 -6 -12 -6 -3 -13
A>r2:on hi	4 6 -25 -9 -8 -19
A>r2:on horseback	-22 21 -17 -17 -18 -21
A>r2:on the	-16 -16 -18 -9 -12 19
A>r2:once a	-17 16 -14 -6 -9 -14
A>r2:opened the	-14 -13 15 -2 -4 -8
A>r2:opened with	-7 -14 14 -2 -2 -4
A>r2:opposed the	-14 14 -15 -8 -10 -10
A>r2:parish hall	-13 -9 11 -9 -7 -10
A>r2:passed awai	13 -8 -6 -5 -10 -15
A>r2:played to	14 -15 -12 -3 -4 -5
A>r2:pleaded a	-14 -10 -9 -3 -11 11
A>r2:pleaded ill	-15 -10 -9 -3 -8 11
A>r2:pledged new	-14 16 -16 -8 -14 -12
A>r2:politely refus	-13 -10 -10 -5 -5 12
A>r2:posted a	-15 -14 -13 -11 -11 14
A>r2:poured the	-12 14 -15 -7 -7 -10
A>r2:praised the	16 -15 -19 -10 -10 -11
A>r2:presented a	-7 12 -11 -2 -3 -6
A>r2:presented troop	-19 19 -11 -4 -6 -5
A>r2:presided ,	-14 -9 13 -2 -3 -4
A>r2:promised a	-22 -7 12 -10 -11 -17
A>r2:promised an	-17 20 -22 -7 -10 -13
A>r2:promised journalist	13 -10 -18 -4 -7 -9
A>r2:promised more	-13 -11 12 -2 -4 -5
A>r2:promised noth	12 -10 -14 -4 -1 -10
A>r2:promises calm	11 -13 -8 -7 -6 -8
A>r2:pronounced the	-13 12 -12 -9 -7 -10
A>r2:protested outsid	13 -13 -5 -5 -5 -13
A>r2:provided the	-17 0 6 -16 -17 -20
A>r2:put it	-16 17 -16 -8 -8 -13
A>r2:put their	-17 -6 9 -3 -6 -7
A>r2:questioned <person>	-12 15 -19 -6 -9 -9
A>r2:questioned her	-13 16 -19 -6 -9 -11
A>r2:questioned shipyard	-12 -17 16 -6 -9 -11
A>r2:ran in	-10 11 -8 -6 -9 -15
A>r2:reached the	-15 -13 -13 -9 -14 14
A>r2:read aloud	14 1 -20 -9 -6 -10
A>r2:read hi	-18 -2 13 -8 -20 -14
A>r2:read out	-27 5 3 -14 -13 -12
A>r2:read the	-19 -5 8 7 -14 -15
A>r2:reads the	-14 20 -21 -18 -14 -12
A>r2:received him	-15 -18 17 -2 -4 -8
A>r2:refused ,	-20 -15 -14 -3 -7 17
A>r2:refused the	-15 -7 -15 -3 -2 14
A>r2:regretted that	14 -14 -12 -10 -11 -12
A>r2:rejected the	-19 18 -13 -2 -10 -17
A>r2:remained at	-11 -16 -5 -2 -9 12
A>r2:remained in	3 -9 -7 -5 -20 -1
A>r2:remains in	15 -10 -4 -6 -9 -16
A>r2:remembers a	-20 15 -11 -6 -6 -9
A>r2:remembers onli	24 -27 -15 -11 -11 -16
A>r2:remembers tea	-19 17 -17 -8 -8 -10
A>r2:replied ,	-2 20 -20 -1 0 -2
A>r2:rival <person>	-16 2 5 -6 -9 -10
A>r2:said ,	-30 -7 14 -6 -15 -1
A>r2:said <person>	3 -2 -17 4 -15 -5
A>r2:said a	2 5 -24 -7 -18 -22
A>r2:said from	13 -15 -9 -5 -6 -9
A>r2:said he	11 -9 -31 -13 -15 -3
A>r2:said her	-4 7 -13 -8 -8 -17
A>r2:said hi	-15 -17 -8 -4 -10 16
A>r2:said in	13 -16 -10 -3 -6 -10
A>r2:said invit	-8 -8 9 -7 -5 -12
A>r2:said no	7 -16 -21 -10 -10 0
A>r2:said nobodi	15 -18 -11 -10 -8 -11
A>r2:said noth	6 -4 -7 -4 -4 -15
A>r2:said of	-8 14 -14 0 0 -1
A>r2:said on	4 -11 7 -3 -11 -21
A>r2:said outsid	-23 23 -21 -6 -14 -21
A>r2:said phone	-18 17 -15 -8 -10 -14
A>r2:said polic	1 4 -14 -5 -10 -17
A>r2:said she	-7 10 -12 -7 -9 -14
A>r2:said that	-21 14 4 -11 -22 -36
A>r2:said the	-8 -3 9 -12 -21 -33
A>r2:said thei	-25 18 -22 -9 -13 1
A>r2:said there	13 -14 -11 -3 -3 -8
A>r2:said through	-14 -10 -13 -3 -9 11
A>r2:sailed ,	-13 14 -13 -5 -15 -13
A>r2:sat down	-15 25 -25 -2 -3 -9
A>r2:sat in	-28 -8 -3 -15 -21 12
A>r2:sat to	-5 16 -11 -2 -7 -6
A>r2:sat two	-7 26 -2 0 -4 -24
A>r2:sat with	-8 -14 14 -5 -9 -14
A>r2:saw more	15 -14 -11 -4 -11 -16
A>r2:say the	14 -11 -7 -2 -8 -16
A>r2:saying mass	12 -12 -11 -4 -7 -12
A>r2:says <person>	-11 0 -19 -12 -7 7
A>r2:says he	-15 -1 -24 -15 -17 13
A>r2:says it	13 -5 -10 -2 -3 -8
A>r2:says no	-5 15 -14 -5 -3 -31
A>r2:says noth	-18 -20 22 -6 -5 -26
A>r2:says that	19 -16 -21 -5 -8 -19
A>r2:says there	11 -9 -9 -3 -4 -14
A>r2:says ye	-9 12 -14 -5 -3 -13
A>r2:scored twice	12 -12 -11 -11 -11 -13
A>r2:sees no	13 -13 -11 -10 -10 -12
A>r2:sells phone	-14 15 -14 -10 -12 -17
A>r2:sent <person>	-8 -16 -4 -1 -5 8
A>r2:sent a	17 -9 -31 -36 -15 1
A>r2:sent an	-25 -22 -34 -25 22 -3
A>r2:sent everybodi	-15 -20 19 -13 -18 -18
A>r2:sent flower	15 -11 -10 -14 -15 -17
A>r2:sent her	-20 -19 -19 -16 7 11
A>r2:sent hi	-21 -17 -25 -10 21 -17
A>r2:sent regret	-25 8 -27 -23 -32 1
A>r2:sent the	-27 -35 0 -29 -2 5
A>r2:sent them	-10 -14 14 -8 -15 -14
A>r2:sent word	0 -2 0 0 -12 12
A>r2:served quinc	-12 -22 18 -3 -5 -12
A>r2:serves and	-14 15 -16 -4 -8 -9
A>r2:serves no	-12 -10 11 -11 -11 -8
A>r2:shook hand	-18 20 -18 -5 -10 -10
A>r2:showed slide	-12 15 -17 -4 -9 -18
A>r2:showed them	-5 11 -15 -5 -5 -12
A>r2:signed for	-23 -11 13 -9 -15 -14
A>r2:signed off	-19 -1 3 -3 -7 -9
A>r2:signed under	-17 15 -13 -4 -7 -8
A>r2:skipped the	-17 -12 -17 -7 -16 16
A>r2:slept ,	-10 11 -12 -10 -11 -9
A>r2:smiled ,	-8 14 -10 -1 -6 -7
A>r2:sold ticket	20 -21 -15 -7 -20 -14
A>r2:speak for	-16 16 -9 -5 -5 -13
A>r2:speaks for	-11 15 -13 -12 -5 -9
A>r2:spoke ,	-11 16 -17 -5 -12 -14
A>r2:spoke about	-22 20 -16 -6 -6 -15
A>r2:spoke by	-12 22 -21 -3 -5 -15
A>r2:spoke first	-22 -24 25 -7 -10 -19
A>r2:spoke for	-33 49 -44 -8 -15 -29
A>r2:spoke last	-3 14 -10 0 -1 -3
A>r2:spoke of	15 -29 -22 -13 -24 16
A>r2:spoke onc	-21 21 -14 -7 -8 -15
A>r2:spoke to	-17 17 -15 -4 -12 -20
A>r2:stamped noth	-12 11 -14 -9 -8 -8
A>r2:stamped the	-13 12 -8 -7 -10 -10
A>r2:stayed at	-28 4 -18 -5 20 -21
A>r2:stayed awai	-16 -30 -15 -4 -29 25
A>r2:stayed for	-8 14 -13 -2 -13 -17
A>r2:stayed in	-6 -42 -16 -7 -37 18
A>r2:stayed put	-19 20 -21 -7 -24 -19
A>r2:stayed seat	-20 -22 19 -11 -20 -16
A>r2:stayed to	-17 17 -13 -1 -17 -14
A>r2:stood between	-21 -23 22 -13 -17 -16
A>r2:stood by	11 0 -32 -15 -21 -14
A>r2:stood in	-15 16 -15 -4 -19 -9
A>r2:stood next	-17 18 -20 -7 -12 -10
A>r2:suspects it	-13 13 -10 -10 -9 -11
A>r2:swam well	-19 19 -17 -2 0 -9
A>r2:swears nobodi	-21 18 -12 -12 -13 -13
A>r2:tabled a	-21 18 -8 -6 -7 -10
A>r2:talks onli	16 -17 -11 -11 -12 -14
A>r2:thanked the	8 2 -14 -5 -9 -9
A>r2:that thei	-13 13 -12 -8 -8 -13
A>r2:the govern	-13 13 -13 -2 -10 -10
A>r2:the king	-14 15 -10 -3 -17 -17
A>r2:the lawyer	-19 -8 -8 -6 13 -14
A>r2:the leagu	16 -17 -17 -13 -14 -11
A>r2:the pistachio	-13 13 -12 -8 -12 -11
A>r2:the union	-12 13 -14 -4 -9 -9
A>r2:then declin	20 -18 -4 0 -6 -20
A>r2:there wa	17 -17 -18 -14 -14 -16
A>r2:thinks the	12 -12 -8 -8 -7 -9
A>r2:this time	-20 19 -15 -16 -9 -18
A>r2:though not	-14 12 -7 -2 -8 -3
A>r2:though on	-18 18 -17 -6 -14 -13
A>r2:to listen	-19 2 8 -5 -5 -10
A>r2:to our	-14 -16 -15 -15 -14 16
A>r2:told <organisation>	8 -13 -9 -2 -10 2
A>r2:told <person>	-12 0 -10 16 -11 -29
A>r2:told a	2 8 -21 -5 -9 -20
A>r2:told analyst	-15 15 -14 -11 -8 -14
A>r2:told hi	13 -10 -16 -7 -11 -13
A>r2:told journalist	-15 18 -19 -5 -7 -15
A>r2:told me	-7 -8 -16 -3 12 -5
A>r2:told of	-23 24 -24 -9 -11 -16
A>r2:told report	0 -7 -15 -11 -10 7
A>r2:told the	-3 -19 17 -17 -16 -29
A>r2:too earli	-17 -21 -15 -12 -20 22
A>r2:took attend	-12 -16 15 -5 -8 -6
A>r2:took four	13 -12 -17 -5 -7 -6
A>r2:took home	-6 13 -12 -1 -2 -3
A>r2:took note	-21 21 -19 -6 -8 -10
A>r2:took part	-13 16 -18 -6 -15 -9
A>r2:took question	-15 -23 22 -3 -7 -7
A>r2:took the	-21 1 7 -6 -10 -9
A>r2:took two	-10 15 -15 -2 -7 -8
A>r2:took up	12 -14 -11 -5 -8 -10
A>r2:treasurer (	-13 14 -11 -7 -15 -11
A>r2:tried to	-9 12 -15 -8 -10 -10
A>r2:turn down	19 -13 -11 -6 -10 -27
A>r2:turned down	-16 -7 -8 -9 -2 11
A>r2:university in	9 -12 3 -6 -19 -19
A>r2:urged both	18 -19 -17 -9 -12 -16
A>r2:urged them	-27 5 -1 -11 -10 -12
A>r2:used their	-19 17 -11 -13 -12 -12
A>r2:voted against	-19 23 -20 -7 -9 -19
A>r2:voted for	-25 -6 10 -10 -13 -18
A>r2:voted no	-14 17 -19 -10 -12 -15
A>r2:voted to	-19 -6 -30 -6 -13 9
A>r2:waited at	11 -12 -7 -5 -7 2
A>r2:waited in	7 -20 -15 -11 -11 7
A>r2:walked <person>	-11 -15 14 -9 -8 -9
A>r2:walked out	2 3 -29 -9 -18 -18
A>r2:walks out	-18 17 -14 -7 -12 -11
A>r2:wanted a	-11 12 -13 -2 -2 -6
A>r2:wanted canal	-17 17 -16 -3 -4 -8
A>r2:wanted date	-21 19 -13 -3 -5 -7
A>r2:wanted it	-19 18 -11 -2 -5 -9
A>r2:wanted lower	-21 18 -15 -3 -6 -7
A>r2:wanted monei	-1 18 -18 0 0 -4
A>r2:wanted ship	-16 13 -11 -4 -6 -6
A>r2:wanted the	-6 18 -19 -1 0 -1
A>r2:wants rate	16 -19 -15 -6 -11 -11
A>r2:wants the	-16 16 -14 -11 -9 -13
A>r2:wants to	-13 -15 15 -8 -7 -8
A>r2:was admit	-13 -7 -5 -4 -5 9
A>r2:was ask	-30 1 -25 -1 -28 3
A>r2:was at	-33 -4 -30 -12 11 -1
A>r2:was awai	-11 -11 -6 -7 13 -14
A>r2:was boo	-15 11 -8 -3 -14 -3
A>r2:was call	-24 19 -27 -9 -28 -6
A>r2:was cheer	-17 17 -12 -12 -16 -15
A>r2:was connect	-10 14 -8 -8 -12 -17
A>r2:was conspicu	-16 -15 -15 -8 -17 16
A>r2:was demonstr	15 -14 -14 -11 -14 -15
A>r2:was expect	16 -8 -8 -5 -7 -19
A>r2:was fetch	12 -11 -13 -10 -10 -12
A>r2:was fish	17 -18 -13 -4 -12 -16
A>r2:was freed	12 -12 -8 -9 -12 -12
A>r2:was ground	-6 -4 -5 -1 -15 6
A>r2:was ill	-9 -8 -5 -2 -21 17
A>r2:was in	-6 -48 -7 -28 7 7
A>r2:was injur	-15 -10 -9 -8 -14 14
A>r2:was invit	-18 -10 -11 16 -8 -15
A>r2:was kept	-16 -18 -16 -13 -22 19
A>r2:was laid	-15 -10 -11 -4 -17 14
A>r2:was miss	-6 -8 -14 -2 -19 12
A>r2:was next	-11 12 -10 -4 -13 -13
A>r2:was not	-4 -39 -29 -29 12 8
A>r2:was on	-12 5 -37 -28 -3 3
A>r2:was out	-18 -21 -15 -13 -22 20
A>r2:was patch	-20 -13 -10 -7 -12 17
A>r2:was put	-16 16 -16 -6 -17 -14
A>r2:was quot	14 -11 -6 -3 -14 -14
A>r2:was re-elect	-15 -16 16 -13 -16 -16
A>r2:was replac	-15 -12 -15 -7 14 -13
A>r2:was repres	-21 -18 -15 -11 21 -17
A>r2:was said	19 -20 -12 -6 -16 -19
A>r2:was seen	18 -15 -14 -11 -15 -18
A>r2:was sell	5 0 -15 -8 -13 -16
A>r2:was sent	-20 16 -17 14 -19 -23
A>r2:was shot	12 -14 -6 -6 -9 -15
A>r2:was still	21 -18 -14 -8 -16 -22
A>r2:was stop	-17 -17 -10 -12 -16 18
A>r2:was the	27 -28 -24 -11 -18 -21
A>r2:was there	-26 -24 4 -7 -10 23
A>r2:was to	21 -2 -17 -19 -27 -29
A>r2:was told	-14 -27 -12 -7 -13 21
A>r2:was too	-16 -13 9 -10 -19 0
A>r2:was travel	-17 -6 -6 -4 -19 11
A>r2:was turn	-11 -3 -2 -1 -8 13
A>r2:was unabl	-14 -7 -6 -2 -15 14
A>r2:was wait	-11 10 -13 -6 -6 -10
A>r2:was with	-16 20 -24 -11 -14 -18
A>r2:was write	12 -10 -7 -3 -10 -14
A>r2:watched from	-23 -11 -13 -8 -8 19
A>r2:watched it	16 -12 -9 -5 -8 -19
A>r2:welcomed the	13 -28 -9 -11 -16 -19
A>r2:went down	14 -16 -12 -8 -5 -8
A>r2:went first	-11 15 -17 -16 -9 -15
A>r2:went home	-16 -13 8 -17 -7 8
A>r2:went instead	-9 16 -17 -16 -13 -14
A>r2:went on	-13 -19 18 -18 -10 -18
A>r2:went out	-15 -20 1 16 -7 -13
A>r2:went over	-15 21 -24 -12 -7 -16
A>r2:wept on	14 -16 -7 -7 -7 -8
A>r2:were all	-11 28 -11 -11 -7 -34
A>r2:were alreadi	-26 25 -10 -10 -11 -21
A>r2:were among	-24 29 -29 -10 -4 -13
A>r2:were ask	-33 -24 -30 -2 -7 19
A>r2:were foreign	-3 17 -17 0 -1 -1
A>r2:were join	-22 -14 17 -8 -19 -31
A>r2:were last	15 -16 -8 -8 -9 -12
A>r2:were left	16 -16 -8 -3 -14 -9
A>r2:were not	27 -18 -22 -13 -28 -28
A>r2:were present	-26 29 -30 -7 -7 -24
A>r2:were stai	18 -18 -8 -2 -3 -16
A>r2:who had	10 10 -15 -1 -3 -8
A>r2:who sign	-15 14 -12 -1 -5 -7
A>r2:whose provinc	-5 -16 13 -4 -7 -13
A>r2:will attend	-15 24 -21 -6 -19 -30
A>r2:will be	-40 -21 -5 -18 11 11
A>r2:will come	-18 7 -36 -14 10 -29
A>r2:will each	-14 21 -23 -8 -12 -14
A>r2:will fly	-8 12 -12 -7 -11 -13
A>r2:will go	-9 14 -15 -4 -14 -18
A>r2:will head	-16 19 -21 -11 -14 -14
A>r2:will interpret	-12 13 -14 -12 -13 -10
A>r2:will lead	-8 14 -17 -6 -14 -10
A>r2:will not	-8 -7 -14 -8 -16 12
A>r2:will open	-10 -15 15 -10 -10 -16
A>r2:will pai	-15 -18 17 -14 -16 -18
A>r2:will propos	-22 -23 22 -15 -20 -19
A>r2:will report	20 -20 -17 -4 -23 -18
A>r2:will see	-13 -12 -8 -3 -4 11
A>r2:will speak	-9 29 -37 -7 -21 -23
A>r2:will watch	20 -12 -10 -7 -10 -24
A>r2:wore ear	-12 13 -14 -7 -10 -11
A>r2:would be	-27 4 -29 -9 -6 16
A>r2:would come	-9 -9 14 -18 -4 -13
A>r2:would comment	16 -11 -8 -2 -7 -17
A>r2:would not	15 -11 -8 -17 -5 -15
A>r2:wrote <person>	14 -15 -7 -2 -3 -14
A>r2:wrote for	-18 17 -6 -2 -4 -7
A>r2:wrote the	17 -17 -12 -7 -12 -17
A>r:)	-23 24 -20 -22 -24 -28
A>r:,	-15 21 -18 -3 -15 -11
A>r:<date>	6 6 -4 -8 -12 -14
A>r:<number>	-12 19 -24 -14 -14 -19
A>r:<person>	-28 -16 0 -25 33 -25
A>r:<place>	-9 -1 -22 -5 -6 2
A>r:a	16 8 -16 -16 -22 -26
A>r:about	1 11 -12 -11 -14 -16
A>r:abstain	-16 18 -16 -10 -11 -22
A>r:accompani	-14 15 -16 -11 -12 -15
A>r:act	11 -10 -15 -5 -10 -11
A>r:adjourn	6 -24 13 -16 -20 -27
A>r:admit	8 1 -13 -6 -20 -10
A>r:advis	17 -16 -14 -13 -15 -16
A>r:after	-14 15 -15 -3 -9 -13
A>r:afterward	-18 18 -17 -5 -10 -18
A>r:against	-19 19 -18 -8 -14 -13
A>r:agre	14 -14 -1 -23 -23 -25
A>r:aid	-12 -6 -3 0 -5 8
A>r:all	-20 -4 8 -11 -5 -12
A>r:alwai	14 -13 -2 0 0 -8
A>r:an	14 1 -8 -4 -5 -21
A>r:and	-11 5 4 -26 -17 -7
A>r:announc	1 -22 11 -9 -24 -19
A>r:answer	10 3 -39 -31 -13 -23
A>r:apologis	-16 -6 12 -11 -16 -14
A>r:appear	-1 -19 14 -13 -16 -15
A>r:ar	-22 8 3 -26 -31 -31
A>r:arriv	-19 21 -18 -13 -15 -21
A>r:as	-15 18 -14 -14 -9 -14
A>r:ask	-16 11 -2 -42 -19 -5
A>r:at	-8 6 -16 -15 -19 5
A>r:attend	-24 26 -10 -7 -19 -19
A>r:back	18 -17 -16 -7 -5 -16
A>r:bear	13 -10 -12 -8 -12 -15
A>r:becaus	-13 14 -1 -1 -15 -10
A>r:beg	-16 16 -16 -11 -16 -13
A>r:blame	-5 3 5 -16 -17 -15
A>r:book	-20 -21 -17 -12 -16 20
A>r:both	-11 15 -11 -3 -3 -12
A>r:bow	-17 18 -17 -10 -16 -15
A>r:boycot	-17 -14 -12 -3 -11 16
A>r:brief	-25 24 -22 -14 -18 -19
A>r:broke	-10 -17 16 -12 -17 -14
A>r:brother	-5 -6 -1 -1 14 -18
A>r:brought	-27 32 -30 -9 -23 -17
A>r:burst	13 -13 -8 -10 -9 -12
A>r:but	-32 -23 -31 -26 17 12
A>r:by	1 -27 -21 -20 17 -27
A>r:call	0 -17 -23 -13 -21 15
A>r:came	-35 13 -41 -6 -37 6
A>r:cancel	-15 -13 14 -7 -15 -12
A>r:carri	-15 18 -18 -9 -13 -13
A>r:celebr	-10 -13 16 -9 -13 -14
A>r:cell	-18 12 -12 -7 -9 -7
A>r:cite	-3 7 -19 -15 -19 6
A>r:clash	-18 16 -12 -7 -13 -11
A>r:come	-13 -14 -14 14 -11 -14
A>r:compar	-16 19 -9 -4 -11 -17
A>r:confirm	-13 -7 9 -9 -10 -15
A>r:could	-1 -24 -21 -19 -20 7
A>r:count	-6 18 -23 -13 -17 -21
A>r:cut	-23 5 -1 -15 -18 -19
A>r:decid	-14 -14 14 -9 -7 -14
A>r:defend	-14 17 -21 -14 -16 -15
A>r:demand	4 0 -15 -12 -11 -13
A>r:deputis	-9 -11 -13 -10 12 -13
A>r:describ	-11 12 -14 -9 -10 -11
A>r:diall	-21 20 -22 2 -21 -13
A>r:did	-36 16 -8 -33 -15 -2
A>r:dine	-12 16 -19 -8 -13 -15
A>r:doe	19 -24 -16 -21 -21 -9
A>r:doesn't	20 -19 -13 -20 -17 -20
A>r:drew	-23 -1 12 -13 -18 -15
A>r:each	-27 5 0 -16 -16 -16
A>r:elder	9 -15 -17 -6 -10 5
A>r:eleven	15 -16 -13 -7 -10 -12
A>r:end	12 -12 -5 -1 -5 -14
A>r:entertain	-16 -14 14 -11 -14 -10
A>r:expect	11 -31 10 -18 -18 -23
A>r:explain	-19 6 -5 -11 -13 3
A>r:face	-5 -12 11 -3 -3 -4
A>r:fail	-11 -15 -9 -6 -11 13
A>r:fed	-12 -14 14 -3 -5 -9
A>r:fell	8 2 -18 -15 -19 -20
A>r:first	16 -17 -8 -6 -7 -12
A>r:flew	24 -24 -15 -10 -15 -22
A>r:follow	-6 10 -25 -20 -19 -4
A>r:for	-26 33 -21 -14 -27 -32
A>r:former	-16 16 -16 -8 -14 -11
A>r:found	8 -12 -24 -17 -21 7
A>r:from	-19 19 -19 -13 -12 -14
A>r:gave	5 -4 -6 2 -29 -35
A>r:gavel	-17 -16 18 -10 -18 -19
A>r:got	-14 1 -21 -14 -17 13
A>r:ha	6 -36 -23 14 -14 -1
A>r:had	-24 -15 -33 1 18 20
A>r:hadn't	12 -6 -2 -4 -7 -12
A>r:hand	7 -3 -2 -14 -29 -21
A>r:hasn't	-22 -16 -19 21 -9 -17
A>r:have	-38 27 -41 -14 -3 -7
A>r:heard	-4 -1 6 -13 -15 -26
A>r:held	-12 12 -7 -8 -22 -22
A>r:hope	0 -11 13 -14 -15 -23
A>r:in	-10 3 -13 -29 -43 13
A>r:insist	-18 10 2 -8 -10 -17
A>r:into	-12 13 -11 -2 -4 -14
A>r:is	3 -31 -4 11 -9 0
A>r:it	-18 -15 -9 -7 7 11
A>r:join	-10 16 -16 -5 -10 -15
A>r:kept	-26 -3 8 -16 -15 -1
A>r:know	12 -13 -10 -12 -9 -10
A>r:land	-13 13 -15 -11 -10 -11
A>r:last	-3 12 -12 -1 -2 -9
A>r:later	6 0 -4 -6 -16 -19
A>r:launch	12 -12 -9 -6 -8 -13
A>r:learn	6 0 -22 -11 -13 -21
A>r:leav	-17 1 -10 -7 7 -8
A>r:led	-31 9 -5 -19 -18 -19
A>r:left	-29 -4 4 -12 12 -17
A>r:lent	6 -9 4 -20 -20 -24
A>r:let	0 -15 23 -19 -11 -30
A>r:listen	7 3 -9 -13 -14 -28
A>r:lit	17 -17 -15 -9 -12 -12
A>r:look	-1 11 -19 -10 -13 -15
A>r:lost	0 4 -2 -19 -18 -25
A>r:made	-7 8 -4 -14 -15 -21
A>r:mai	-10 -20 -18 10 -21 12
A>r:mayor	-20 -20 -12 -6 -4 20
A>r:met	16 -18 -9 -11 -11 -14
A>r:might	15 -20 -20 -13 -14 6
A>r:miss	-13 -21 -13 -4 -10 20
A>r:more	-10 12 -12 -7 -5 -11
A>r:move	-14 12 -11 -2 -4 -7
A>r:need	14 -12 -10 -4 -4 -9
A>r:neither	2 -11 -8 -8 -22 7
A>r:never	14 0 -11 -6 -8 -21
A>r:next	-12 15 -13 -1 -4 -7
A>r:no	-18 -10 -7 -12 -10 15
A>r:nor	-18 -33 -25 -24 -27 28
A>r:not	-1 -21 -7 4 -11 8
A>r:not-near	3 -24 -13 6 -4 6
A>r:note	-8 12 -17 -9 -16 -18
A>r:now	12 -8 -17 -9 -6 -10
A>r:object	-13 13 -9 -8 -8 -11
A>r:of	-15 12 -15 -7 7 -43
A>r:offer	-2 -16 14 -14 -19 -22
A>r:on	-16 6 -10 -24 -25 3
A>r:onc	-17 16 -14 -6 -9 -14
A>r:open	-17 -21 19 -7 -9 -10
A>r:oppos	-14 14 -15 -8 -10 -10
A>r:own	5 -12 5 -8 -10 -2
A>r:parish	-13 -9 11 -9 -7 -10
A>r:pass	13 -8 -6 -5 -10 -15
A>r:plai	14 -15 -12 -3 -4 -5
A>r:plead	-16 -15 -16 -7 -16 17
A>r:pledg	-14 16 -16 -8 -14 -12
A>r:polit	-13 -10 -10 -5 -5 12
A>r:post	-15 -14 -13 -11 -11 14
A>r:pour	-12 14 -15 -7 -7 -10
A>r:prais	3 -19 16 -16 -16 -18
A>r:preach	-11 12 -10 -4 -13 -13
A>r:prefer	-13 -19 -15 -19 -11 17
A>r:present	-26 26 -20 -7 -8 -13
A>r:presid	-28 -18 26 -12 -14 -19
A>r:promis	5 -4 1 -16 -19 -29
A>r:pronounc	-13 12 -12 -9 -7 -10
A>r:protest	15 -17 -6 -5 -6 -14
A>r:provid	-17 0 6 -16 -17 -20
A>r:put	14 -8 -6 -14 -15 -22
A>r:question	-22 -4 10 -14 -19 -20
A>r:ran	-10 11 -8 -6 -9 -15
A>r:reach	-15 -13 -13 -9 -14 14
A>r:read	-27 7 7 -1 -33 -33
A>r:receiv	-2 -22 10 -5 -6 -13
A>r:recit	-17 17 -16 -13 -15 -17
A>r:refus	-34 -21 -3 -5 -9 20
A>r:regret	14 -14 -12 -10 -11 -12
A>r:reject	2 20 -20 -8 -13 -22
A>r:remain	4 -18 -10 -9 -26 1
A>r:rememb	12 3 -26 -17 -16 -23
A>r:remind	-9 -13 13 -6 -7 -11
A>r:report	-17 22 -23 -8 -13 -14
A>r:resid	-14 16 -19 -9 -12 -16
A>r:resign	13 -12 -17 -5 -8 -6
A>r:rival	-16 2 5 -6 -9 -10
A>r:sai	-1 -7 -1 -19 -19 -1
A>r:said	3 0 -1 -11 -17 -20
A>r:sail	-13 14 -13 -5 -15 -13
A>r:sang	-12 11 -7 -8 -7 -9
A>r:sat	-33 -4 3 -12 -22 6
A>r:saw	14 -16 -19 -8 -12 5
A>r:score	12 -12 -11 -11 -11 -13
A>r:seat	11 1 -17 -17 -16 -21
A>r:second	-10 12 -12 -8 -11 -11
A>r:see	16 -20 -2 -15 -15 -17
A>r:sell	-14 15 -14 -10 -12 -17
A>r:sent	-2 -19 1 -50 -3 4
A>r:serv	-26 -8 20 -15 -19 -18
A>r:shook	-18 20 -18 -5 -10 -10
A>r:show	-17 -2 10 -10 -13 -25
A>r:shrug	-8 10 -8 -8 -7 -13
A>r:sign	9 -12 4 -12 -18 -23
A>r:skip	-17 -12 -17 -7 -16 16
A>r:slept	-11 12 -13 -10 -11 -9
A>r:smile	-8 15 -10 -1 -6 -7
A>r:sold	20 -21 -15 -7 -20 -14
A>r:speak	-26 28 -21 -20 -12 -25
A>r:spoke	-11 1 -10 -15 -31 0
A>r:stai	-23 15 0 -13 1 -11
A>r:stamp	-18 18 -17 -13 -14 -12
A>r:stood	2 -4 7 -23 -38 -25
A>r:suspect	-13 13 -10 -10 -9 -11
A>r:swam	-19 19 -17 -2 0 -9
A>r:swear	9 3 -26 -24 -23 -23
A>r:tabl	-21 16 -5 -8 -8 -12
A>r:take	-14 5 7 -11 -11 -14
A>r:talk	16 -20 -4 -11 -12 -13
A>r:testifi	-12 18 -16 -6 -12 -14
A>r:thank	14 -3 -16 -9 -13 -14
A>r:that	-16 17 -16 -7 -8 -15
A>r:the	12 -1 -13 -23 -2 -44
A>r:then	17 -3 -7 -4 -8 -24
A>r:there	16 4 -17 -14 -14 -16
A>r:thi	-20 19 -15 -16 -9 -18
A>r:think	14 -13 -10 -10 -8 -10
A>r:though	-23 22 -17 -8 -17 -14
A>r:to	-18 -10 4 -18 -16 13
A>r:told	-8 5 -11 12 -4 -19
A>r:too	-17 -21 -15 -12 -20 22
A>r:took	-2 -9 12 -11 -22 -21
A>r:train	-11 -9 -9 -2 -14 12
A>r:translat	-22 21 -20 -12 -13 -13
A>r:treasur	-13 14 -11 -7 -15 -11
A>r:tri	-9 12 -15 -8 -10 -10
A>r:turn	9 -21 -11 -15 -11 5
A>r:univers	9 -12 3 -6 -19 -19
A>r:unpack	-11 13 -15 -7 -10 -9
A>r:urg	11 -6 -9 -16 -18 -21
A>r:us	-20 16 -13 5 -12 -16
A>r:vote	-44 6 -2 -14 -7 -2
A>r:wa	-6 -29 -43 -9 14 19
A>r:wait	11 -25 -4 -13 -14 6
A>r:walk	-7 0 5 -16 -22 -21
A>r:want	-12 9 3 -16 -21 -27
A>r:warn	15 -15 -12 -6 -11 -13
A>r:watch	-5 -16 -15 -11 -12 12
A>r:welcom	13 -28 -9 -11 -16 -19
A>r:went	-9 -13 3 6 -26 -10
A>r:wept	-1 11 -21 -16 -17 -20
A>r:were	25 -16 -14 -7 -35 -13
A>r:who	7 9 -24 -6 -7 -10
A>r:whose	-15 -4 12 -5 -10 -16
A>r:will	-28 -11 5 -35 4 0
A>r:wore	-12 13 -14 -7 -10 -11
A>r:would	5 -10 -2 -10 -25 -4
A>r:wrote	7 0 -28 -14 -14 -5
A>r:ye	-18 -24 21 -17 -18 -17
A>reference	-4 -17 2 2 5 -3
A>role-cue:attended	-32 9 -30 -13 -18 8
A>role-cue:background	27 -13 -15 -10 -35 -19
A>role-cue:hosted	-18 -36 33 -23 -12 -14
A>role-cue:observer	14 -1 -24 -10 -16 -27
A>role-cue:represented	-42 6 15 -15 -51 -9
A>rv:abstain	-16 18 -16 -10 -11 -22
A>rv:accept	-19 25 -24 -11 -15 -16
A>rv:accompani	-14 15 -16 -11 -12 -15
A>rv:accus	2 -14 -9 -6 -10 8
A>rv:acknowledg	-11 -11 -14 13 -6 -10
A>rv:act	11 -10 -15 -5 -10 -11
A>rv:adjourn	6 -24 13 -16 -20 -27
A>rv:admit	0 -5 -17 -8 -23 8
A>rv:admit!	-14 -13 -13 -5 -9 14
A>rv:advis	13 -12 -11 -10 -13 -13
A>rv:agre	11 -6 -8 -23 -25 -27
A>rv:announc	-15 -32 5 -22 19 -31
A>rv:answer	6 1 -35 2 -12 -26
A>rv:answer!	9 -16 -18 6 -9 -18
A>rv:apologis	-18 -11 15 -11 -16 -15
A>rv:appeal	14 -11 -10 -8 -9 -17
A>rv:appear	-1 -19 14 -13 -16 -15
A>rv:appear!	-12 -8 -10 -3 -19 10
A>rv:appoint!	16 -13 -10 -9 -11 -17
A>rv:argu	-5 12 -13 -11 -11 -17
A>rv:arriv	-23 25 -22 -15 -21 -26
A>rv:ask	-19 5 -10 -6 -10 -4
A>rv:ask!	12 -7 -17 -20 -17 -7
A>rv:at	-25 26 -15 -12 -14 -20
A>rv:attend	-14 13 -26 -11 -30 0
A>rv:attend!	-10 -11 -16 -7 15 -11
A>rv:ban	-15 -10 8 -12 -16 5
A>rv:beg	-23 15 -21 -18 -20 -1
A>rv:blame	-4 2 5 -16 -18 -13
A>rv:boo	-15 11 -8 -3 -14 -3
A>rv:book	-27 3 -22 -17 -23 14
A>rv:bought	-22 21 -20 -17 -12 -17
A>rv:bow	-17 18 -17 -10 -16 -15
A>rv:boycot	-19 -18 -17 -4 -16 21
A>rv:brief	-25 25 -23 -14 -18 -19
A>rv:bring	-10 19 -23 -9 -13 -15
A>rv:broke	-10 -17 16 -12 -17 -14
A>rv:brought	0 17 -41 -10 -26 -29
A>rv:call	-8 6 -36 -15 -35 10
A>rv:call!	-20 -9 -9 -4 20 -21
A>rv:came	-35 11 -40 -6 -7 3
A>rv:came!	6 -11 -9 -9 -23 7
A>rv:cancel	-24 -23 9 -11 15 -12
A>rv:carri	-16 20 -20 -9 -14 -14
A>rv:celebr	-10 -13 16 -9 -13 -14
A>rv:chair	-3 -14 18 -13 -19 -32
A>rv:charg!	17 -11 -15 -18 -16 -16
A>rv:cheer	-17 17 -12 -12 -16 -15
A>rv:cite	-3 7 -19 -15 -19 6
A>rv:clash	-18 16 -12 -7 -13 -11
A>rv:come	-33 12 -1 5 -2 -27
A>rv:come!	-12 -9 2 -7 -8 5
A>rv:compar	-16 19 -9 -4 -11 -17
A>rv:confirm	-19 9 -1 -11 -20 -23
A>rv:connect	-10 14 -8 -8 -12 -17
A>rv:correct	-13 18 -15 -9 -11 -12
A>rv:cost	11 -17 3 -8 -9 -9
A>rv:count	-6 18 -23 -13 -17 -21
A>rv:crew	-10 10 -4 -2 -2 -15
A>rv:cross	-19 19 -13 -6 -12 -19
A>rv:cut	-23 5 -1 -15 -18 -19
A>rv:decid	-14 -14 14 -9 -7 -14
A>rv:decid!	-13 -6 -2 12 0 -7
A>rv:declin	5 -13 -2 -18 -15 -3
A>rv:defend	-14 17 -21 -14 -16 -15
A>rv:delai	-6 -6 -5 -2 -13 14
A>rv:demand	3 5 -17 -13 -13 -16
A>rv:demonstr	15 -14 -14 -11 -14 -15
A>rv:deputis	-9 -11 -13 -10 12 -13
A>rv:describ	-11 12 -14 -9 -10 -11
A>rv:diall	-21 20 -22 2 -21 -13
A>rv:dine	-12 16 -19 -8 -13 -15
A>rv:doubt	14 -14 -13 -13 -9 -12
A>rv:drew	-23 -1 12 -13 -18 -15
A>rv:drown	16 -16 -14 -11 -14 -15
A>rv:end	12 -12 -5 -1 -5 -14
A>rv:entertain	-16 -14 14 -11 -14 -10
A>rv:excus	-9 -11 -18 -3 -15 13
A>rv:expect	14 -6 -1 -29 -42 -21
A>rv:explain	-19 6 -5 -11 -13 3
A>rv:fail	-11 -15 -9 -6 -11 13
A>rv:fell	8 2 -18 -15 -19 -20
A>rv:fetch	12 -11 -13 -10 -10 -12
A>rv:file	12 -11 -11 -11 -11 -12
A>rv:flew	24 -24 -15 -10 -15 -22
A>rv:fly	-8 12 -12 -7 -11 -13
A>rv:follow	-5 9 -25 -20 -19 -5
A>rv:found	19 -18 -29 -19 -23 0
A>rv:freed	12 -12 -8 -9 -12 -12
A>rv:gave	5 -4 -6 2 -29 -35
A>rv:gavel	-17 -16 18 -10 -18 -19
A>rv:get	-16 22 -23 -8 -11 -14
A>rv:give	19 -20 -16 -12 -14 -14
A>rv:go	-16 24 -20 -12 -19 -24
A>rv:got	-28 25 -36 0 -24 2
A>rv:ground	-6 -4 -5 -1 -15 6
A>rv:hand	1 -12 -7 -20 16 -30
A>rv:head	-16 19 -21 -11 -14 -14
A>rv:hear	-11 -12 -17 -3 -4 13
A>rv:heard	0 -5 3 -18 -19 -11
A>rv:heard!	12 -6 -2 -4 -7 -12
A>rv:held	-12 12 -7 -8 -22 -22
A>rv:help	-14 15 -15 -11 -15 -16
A>rv:hide	-27 -8 -11 -6 -10 12
A>rv:hope	-3 -18 21 -18 -17 -25
A>rv:injur	-15 -10 -9 -8 -14 14
A>rv:insist	-18 10 2 -8 -10 -17
A>rv:intend	-11 -18 -18 -15 -15 17
A>rv:invit	0 -19 1 6 -20 -14
A>rv:invit!	17 -11 -5 -16 -1 -16
A>rv:join	-28 4 6 -21 -30 -40
A>rv:keep	-11 -8 -12 -6 -11 11
A>rv:kept	-17 -22 10 10 -33 -3
A>rv:kill	17 -17 -15 -17 -15 -15
A>rv:know	12 -13 -10 -12 -9 -10
A>rv:laid	-17 -3 -9 -7 -19 13
A>rv:land	-20 21 -18 -16 -21 -20
A>rv:launch	12 -12 -9 -6 -8 -13
A>rv:lead	-14 19 -22 -13 -17 -15
A>rv:leak	-11 12 -13 -3 -9 -13
A>rv:learn	11 -5 -23 -13 -16 -24
A>rv:leav	16 -21 -17 -15 15 -27
A>rv:leav!	-11 13 -5 -9 -14 -13
A>rv:led	-31 9 -5 -19 -18 -19
A>rv:left	-1 -8 2 -14 8 -23
A>rv:lent	6 -9 4 -20 -20 -24
A>rv:let	-5 -4 6 -21 -12 1
A>rv:let!	12 -6 -3 -1 -4 -13
A>rv:list	-18 21 -25 -12 -16 -18
A>rv:listen	1 8 -7 -22 -20 -15
A>rv:look	-1 11 -19 -10 -13 -15
A>rv:lost	-5 3 -3 -20 -23 1
A>rv:made	-7 8 -4 -14 -15 -21
A>rv:meant!	-17 -19 -14 -7 18 -14
A>rv:mention!	21 -13 -13 -16 -24 -21
A>rv:met	16 -3 -14 -11 -11 -16
A>rv:miss	3 -21 -29 -15 -31 13
A>rv:move	3 5 -18 -9 -13 -8
A>rv:name	2 1 -13 -14 -2 0
A>rv:need	18 -14 -21 -9 -13 -14
A>rv:note	-8 12 -17 -9 -16 -18
A>rv:object	-13 13 -9 -8 -8 -11
A>rv:offer	9 -27 16 -21 -23 -27
A>rv:open	2 -11 8 -21 -18 -24
A>rv:oppos	-14 14 -15 -8 -10 -10
A>rv:own	11 -15 2 -9 -9 -4
A>rv:pack	-21 19 -16 -14 -18 -16
A>rv:pai	-17 -18 17 -14 -16 -7
A>rv:pass	13 -8 -6 -5 -10 -15
A>rv:patch	-20 -13 -10 -7 -12 17
A>rv:patch!	-7 -15 -13 -4 -10 10
A>rv:plai	11 -9 -15 -7 -6 -7
A>rv:plead	-16 -15 -16 -7 -16 17
A>rv:pledg	-14 16 -16 -8 -14 -12
A>rv:post	-15 -14 -13 -11 -11 14
A>rv:pour	-12 14 -15 -7 -7 -10
A>rv:prais	14 -24 11 -18 -21 -21
A>rv:preach	-11 12 -10 -4 -13 -13
A>rv:predict	14 -14 -11 -8 -11 -9
A>rv:present	-28 29 -20 -8 -12 -13
A>rv:presid	-32 -26 33 -13 -16 -21
A>rv:print	20 -21 -11 -15 -19 -16
A>rv:produc	7 1 -12 -11 -11 -12
A>rv:promis	-8 -4 11 -24 -29 -21
A>rv:pronounc	-13 12 -12 -9 -7 -10
A>rv:protest	15 -17 -6 -5 -6 -14
A>rv:provid	-17 0 6 -16 -17 -20
A>rv:put	8 -12 8 -20 -29 -32
A>rv:question	-25 0 9 -15 -21 -17
A>rv:quot	13 1 -6 -3 -14 -15
A>rv:ran	-10 11 -8 -6 -9 -15
A>rv:re-elect	-15 -16 16 -13 -16 -16
A>rv:reach	1 -18 -16 -13 -16 10
A>rv:reach!	8 -11 -7 -5 -18 -5
A>rv:read	-32 4 9 -2 -1 -38
A>rv:recal	12 -23 -11 -9 -32 -2
A>rv:receiv	-3 -23 11 -5 -6 -14
A>rv:recit	-17 17 -16 -13 -15 -17
A>rv:recommend	10 -1 -20 -22 -26 -20
A>rv:record	-11 13 -15 -6 -9 -10
A>rv:recov	4 -13 -23 -20 2 -7
A>rv:recus	-11 -9 -16 -14 -13 12
A>rv:refus	-4 -28 -5 -5 -12 11
A>rv:regret	14 -14 -12 -10 -11 -12
A>rv:reject	-18 25 -19 -3 -12 -25
A>rv:remain	6 -20 -12 -10 -26 -1
A>rv:rememb	11 -10 -11 -7 -9 -13
A>rv:remind	-9 -13 13 -6 -7 -11
A>rv:replac	4 -22 -31 -18 23 -28
A>rv:repli	-12 2 1 -18 -5 -6
A>rv:repli!	-19 -11 -19 20 -6 -18
A>rv:report	3 -2 -28 -11 7 -23
A>rv:repres	-23 -16 -19 -11 23 -19
A>rv:resign	13 -12 -17 -5 -8 -6
A>rv:return	13 -12 -12 -10 -11 -13
A>rv:rise!	-13 13 -12 -8 -8 -13
A>rv:sai	5 -13 1 -18 -22 -6
A>rv:said	1 0 -6 -16 -12 -12
A>rv:sail	-13 14 -13 -5 -15 -13
A>rv:sang	-12 11 -7 -8 -7 -9
A>rv:sat	-39 -12 15 -15 -24 -4
A>rv:saw	6 -28 22 -15 -22 -1
A>rv:score	12 -12 -11 -11 -11 -13
A>rv:seat	-22 -26 13 -15 -20 18
A>rv:see	14 -24 -6 -15 -15 2
A>rv:sell	5 0 -15 -8 -13 -16
A>rv:send	-18 -22 -23 -25 24 -24
A>rv:sent	-14 -21 -7 8 9 -3
A>rv:sent!	-8 12 -15 -8 -11 -12
A>rv:serv	-26 -8 20 -15 -19 -18
A>rv:set	6 7 -17 -15 -19 -19
A>rv:set!	-26 1 -15 -26 6 0
A>rv:share	-12 14 -17 -8 -10 -12
A>rv:shook	-18 20 -18 -5 -10 -10
A>rv:show	-17 -2 10 -10 -13 -25
A>rv:show!	-12 -15 -8 -3 -15 15
A>rv:shrug	-8 10 -8 -8 -7 -13
A>rv:sign	2 -9 3 -12 -5 -27
A>rv:ski	-19 -27 -16 -7 -6 22
A>rv:skip	-17 -12 -17 -7 -16 16
A>rv:slept	-11 12 -13 -10 -11 -9
A>rv:smile	-8 15 -10 -1 -6 -7
A>rv:speak	-35 3 -3 6 -29 -14
A>rv:spent	-10 12 -13 -1 -3 -5
A>rv:split	4 -13 -9 -8 -12 5
A>rv:spoke	-12 0 -12 -14 -2 -1
A>rv:stai	-2 4 -4 -13 -3 -12
A>rv:stamp	-18 18 -17 -13 -14 -12
A>rv:stand	5 -14 6 -3 -4 -5
A>rv:stood	-2 -4 0 -26 6 -28
A>rv:stop	6 -23 -15 -17 -21 9
A>rv:summon	-20 -19 -19 -24 -20 23
A>rv:surpris!	19 1 -12 -10 -18 -19
A>rv:swear	9 3 -26 -24 -23 -23
A>rv:tabl	-21 17 -8 -8 -8 -12
A>rv:take	1 15 -18 -19 -22 -20
A>rv:talk	8 -3 -2 -9 -10 -24
A>rv:telephon	16 -16 -9 -6 -12 -19
A>rv:test	-16 -20 -19 -17 19 -20
A>rv:testifi	-15 12 -21 -9 2 -17
A>rv:thank	23 -15 -22 -12 -19 -19
A>rv:think	4 -19 -13 11 -16 -15
A>rv:threaten	14 -13 -13 -10 -11 -15
A>rv:told	-19 -5 -13 10 -8 15
A>rv:told!	20 -19 -10 -2 -26 -17
A>rv:took	-6 -2 10 -16 -23 -31
A>rv:translat	-13 11 -4 -12 -14 -15
A>rv:travel	-16 6 -12 -8 -23 5
A>rv:travel!	-13 -17 -7 -4 -20 23
A>rv:tri	-9 12 -15 -8 -10 -10
A>rv:turn	-26 -10 -15 -12 -13 17
A>rv:type	-16 -18 18 -10 -16 -18
A>rv:unnam	-12 10 -7 -1 -1 -9
A>rv:unpack	-11 13 -15 -7 -10 -9
A>rv:urg	11 -6 -9 -16 -18 -21
A>rv:vote	-46 -1 9 -15 -24 -2
A>rv:wait	5 -3 -8 -19 -28 -5
A>rv:walk	-3 -6 6 -13 -18 -17
A>rv:want	-12 9 3 -16 -21 -27
A>rv:want!	-24 -11 -9 -1 -10 20
A>rv:warn	15 -15 -12 -6 -11 -13
A>rv:watch	7 -20 -18 -14 -16 4
A>rv:welcom	17 3 -20 -12 -17 -20
A>rv:went	-21 0 -2 4 -28 -7
A>rv:wept	-1 11 -21 -16 -17 -20
A>rv:wore	-12 13 -14 -7 -10 -11
A>rv:write	12 -10 -7 -3 -10 -14
A>rv:wrote	7 0 -28 -14 -14 -5
A>rvo:abstain .	-18 18 -16 -10 -11 -20
A>rvo:accept .	-13 16 -15 -10 -11 -15
A>rvo:accept ;	-8 14 -12 -4 -8 -6
A>rvo:accompani him	-14 15 -16 -11 -12 -15
A>rvo:acknowledg the	-11 -11 -14 13 -6 -10
A>rvo:act on	11 -10 -15 -5 -10 -11
A>rvo:adjourn after	-20 -17 19 -13 -14 -21
A>rvo:adjourn until	17 -12 -23 -6 -13 -15
A>rvo:admit .	-21 -12 -16 -7 -11 17
A>rvo:admit the	-5 14 -10 -4 -18 -8
A>rvo:advis .	13 -12 -11 -10 -13 -13
A>rvo:agre .	25 -24 -27 -12 -14 -19
A>rvo:agre at	-10 13 -7 0 -1 -11
A>rvo:agre on	-43 -5 7 -11 -10 -8
A>rvo:agre to	-21 10 -5 -11 -14 -15
A>rvo:agre with	-23 20 -19 -10 -11 -11
A>rvo:announc but	-21 -22 -22 -17 23 -25
A>rvo:announc it	-15 -17 16 -6 -18 -13
A>rvo:announc the	16 -14 -17 -4 -14 -12
A>rvo:answer .	-27 5 -25 15 -9 -18
A>rvo:answer <quote>	14 -16 -9 -8 -3 -7
A>rvo:answer call	19 -12 -9 -22 -3 -14
A>rvo:answer for	15 -10 -31 -20 -8 -15
A>rvo:answer it	-14 -4 -4 9 -7 -4
A>rvo:answer question	-33 25 -8 -6 -3 -14
A>rvo:answer that	-18 16 -7 -14 -8 -13
A>rvo:apologis for	-16 -21 19 -9 -12 -12
A>rvo:apologis on	-5 19 -21 -4 -10 -7
A>rvo:appeal .	14 -11 -10 -8 -9 -17
A>rvo:appear ;	-7 -12 -2 0 -13 12
A>rvo:appear in	-20 -15 17 -9 -12 -13
A>rvo:appear nowher	11 -11 -14 -8 -10 -7
A>rvo:appoint ,	16 -13 -10 -9 -11 -17
A>rvo:argu for	4 5 -9 -3 -5 -16
A>rvo:arriv as	-18 17 -12 -10 -12 -16
A>rvo:arriv onli	-13 16 -16 -5 -15 -18
A>rvo:ask .	3 -26 -27 20 -25 -6
A>rvo:ask <person>	-16 -6 7 -11 11 -19
A>rvo:ask about	-14 17 -15 -10 -5 -17
A>rvo:ask all	12 -13 -11 -12 -11 -9
A>rvo:ask and	-21 -19 -12 9 -5 9
A>rvo:ask by	-24 8 -20 -3 -15 -22
A>rvo:ask eleven	-15 -19 19 -10 -2 -10
A>rvo:ask for	8 7 -15 -12 -15 -36
A>rvo:ask how	-12 13 -10 -5 -2 -11
A>rvo:ask if	-23 -5 -23 -14 -11 16
A>rvo:ask that	-15 14 -14 -8 -5 -13
A>rvo:ask the	-20 -18 17 -16 -11 -13
A>rvo:ask to	-38 6 -33 9 -30 -1
A>rvo:ask too	-36 -27 -31 9 -17 14
A>rvo:ask when	-15 22 -22 -11 -4 -17
A>rvo:ask who	0 16 -31 -27 -17 -28
A>rvo:ask why	-25 6 2 -18 -12 -21
A>rvo:at from	-14 16 -15 -6 -8 -12
A>rvo:at hi	-14 13 -6 -7 -8 -11
A>rvo:attend ,	-13 20 -19 -6 -18 -21
A>rvo:attend .	-5 16 -11 -6 -18 -33
A>rvo:attend ;	-10 -11 -16 -7 15 -11
A>rvo:attend becaus	-14 -7 -6 -2 -15 14
A>rvo:ban from	-10 -5 -11 -7 -13 11
A>rvo:ban weapon	-10 -9 11 -9 -8 -12
A>rvo:beg both	-13 19 -14 -11 -13 -21
A>rvo:beg off	-17 -23 -14 -13 -14 19
A>rvo:blame <person>	-11 14 -18 -9 -7 -9
A>rvo:blame the	-1 0 -1 -13 -16 -17
A>rvo:boo .	-15 11 -8 -3 -14 -3
A>rvo:book room	-14 16 -12 -10 -15 -18
A>rvo:book the	-20 -21 -17 -12 -16 20
A>rvo:bow .	-17 18 -17 -10 -16 -15
A>rvo:boycot it	-19 -18 -17 -4 -16 21
A>rvo:brief ;	-18 17 -15 -9 -12 -15
A>rvo:brief the	-14 12 -9 -6 -8 -8
A>rvo:bring ,	-8 14 -10 -5 -11 -14
A>rvo:bring the	-7 18 -21 -5 -7 -9
A>rvo:broke the	-10 -17 16 -12 -17 -14
A>rvo:brought a	-29 30 -29 -11 -23 -17
A>rvo:brought an	-15 15 -11 -3 -11 -8
A>rvo:brought it	18 -18 -2 0 -2 -20
A>rvo:brought the	-13 19 -20 -5 -8 -7
A>rvo:call for	21 -20 -22 -5 -12 -22
A>rvo:call from	-20 -9 -9 -4 20 -21
A>rvo:call hi	-9 -12 11 -1 -2 -12
A>rvo:call in	-21 25 -25 -9 -26 -26
A>rvo:call it	-7 -5 -34 -13 -19 9
A>rvo:call the	5 -3 -32 -13 -20 2
A>rvo:call them	-16 18 -18 -5 -10 -19
A>rvo:call to	-9 -14 -9 -1 -7 12
A>rvo:came ;	-12 18 -16 -11 -20 -18
A>rvo:came as	-17 -21 -18 -14 -17 21
A>rvo:came by	-11 19 -11 -7 -19 -20
A>rvo:came for	-13 16 -12 -8 -12 -17
A>rvo:came in	-19 26 -28 -11 -21 -18
A>rvo:came nor	-19 -8 -10 -7 -21 11
A>rvo:came then	-10 17 -13 -5 -13 -20
A>rvo:came west	8 -4 -3 -3 -6 -12
A>rvo:came with	-7 19 -17 -6 -11 -18
A>rvo:cancel <date>	-13 -15 -16 -5 16 -15
A>rvo:cancel them	-15 -13 14 -7 -15 -12
A>rvo:carri <number>	-12 15 -13 -1 -4 -7
A>rvo:carri a	-12 15 -14 -7 -9 -11
A>rvo:celebr the	-10 -13 16 -9 -13 -14
A>rvo:chair .	-27 -3 13 -8 -16 -20
A>rvo:chair ;	-16 -14 16 -2 -5 -15
A>rvo:chair it	-20 -15 16 -9 -8 -12
A>rvo:charg .	17 -11 -15 -18 -16 -16
A>rvo:cheer .	-17 17 -12 -12 -16 -15
A>rvo:cite <quote>	-17 17 -17 -9 -12 -18
A>rvo:clash over	-18 16 -12 -7 -13 -11
A>rvo:come ,	-15 24 -26 -22 -20 -18
A>rvo:come .	-18 -15 10 -10 -17 -1
A>rvo:come ;	-21 14 -51 -13 8 -26
A>rvo:come for	-7 15 -15 -14 -10 -18
A>rvo:come from	-10 16 -17 -6 -14 -11
A>rvo:come hang	-13 -14 -12 14 -11 -14
A>rvo:come in	-9 -17 15 -2 -4 -12
A>rvo:come to	-1 13 -8 -1 -2 -14
A>rvo:compar <number>	-16 19 -9 -4 -11 -17
A>rvo:confirm .	-12 24 -30 -6 -14 -10
A>rvo:confirm ;	-6 17 -16 -3 -9 -11
A>rvo:confirm that	-11 20 -21 -6 -10 -14
A>rvo:confirm thei	-13 -7 9 -9 -10 -15
A>rvo:connect by	-10 14 -8 -8 -12 -17
A>rvo:correct within	-10 14 -12 -3 -6 -7
A>rvo:cost the	14 -15 -10 -8 -9 -9
A>rvo:count bean	-14 13 -13 -7 -9 -11
A>rvo:count head	-16 14 -15 -8 -10 -10
A>rvo:count the	2 4 -9 -7 -10 -13
A>rvo:crew agent	-10 10 -4 -2 -2 -15
A>rvo:cross into	-12 13 -5 -4 -3 -16
A>rvo:cross the	-13 13 -13 -3 -11 -9
A>rvo:cut short	-19 -5 8 -9 -14 -16
A>rvo:cut the	-14 20 -24 -12 -12 -14
A>rvo:decid that	-14 -14 14 -9 -7 -14
A>rvo:decid whether	-13 -6 -2 12 0 -7
A>rvo:declin ,	15 -17 -17 -3 -7 -11
A>rvo:declin an	-12 -11 -12 -8 -1 12
A>rvo:declin to	2 -7 6 -7 -17 -10
A>rvo:defend it	-9 11 -15 -8 -9 -10
A>rvo:defend the	-12 13 -14 -9 -12 -12
A>rvo:delai by	-6 -6 -5 -2 -13 14
A>rvo:demand an	18 -20 -12 -10 -9 -10
A>rvo:demand it	-15 11 -9 -3 -4 -9
A>rvo:demonstr outsid	15 -14 -14 -11 -14 -15
A>rvo:deputis for	-9 -11 -13 -10 12 -13
A>rvo:describ the	-11 12 -14 -9 -10 -11
A>rvo:diall in	-21 20 -22 2 -21 -13
A>rvo:dine with	-12 16 -19 -8 -13 -15
A>rvo:doubt that	14 -14 -13 -13 -9 -12
A>rvo:drew it	-15 14 -16 -6 -10 -8
A>rvo:drew ship	-16 -17 16 -10 -13 -13
A>rvo:end where	12 -12 -5 -1 -5 -14
A>rvo:entertain <person>	-16 -14 14 -11 -14 -10
A>rvo:excus .	-5 -8 -13 -3 -9 8
A>rvo:expect ,	13 -14 -6 0 -1 -5
A>rvo:expect .	-38 32 -36 -15 -2 -26
A>rvo:expect <person>	-21 -15 18 -10 -9 -11
A>rvo:expect <quote>	-18 -6 14 -6 -6 -7
A>rvo:expect a	11 -11 -13 -2 -5 -7
A>rvo:expect but	-18 -16 -11 -12 -15 18
A>rvo:expect imam	-17 -15 16 -8 -7 -11
A>rvo:expect no	12 -10 -9 -6 -4 -8
A>rvo:expect price	17 -19 -16 -5 -11 -13
A>rvo:expect snow	18 -10 -19 -4 -5 -8
A>rvo:expect to	19 -3 -26 -19 -27 -27
A>rvo:explain .	-11 -18 -5 -1 -4 16
A>rvo:explain the	-15 9 -4 -11 -12 -19
A>rvo:face each	-4 15 -10 -1 -3 -11
A>rvo:face steel	-5 -12 11 -3 -3 -4
A>rvo:fail to	-11 -15 -9 -6 -11 13
A>rvo:fell in	12 -5 -14 -10 -15 -16
A>rvo:fell silent	-15 14 -11 -9 -12 -13
A>rvo:fetch neither	12 -11 -13 -10 -10 -12
A>rvo:file a	12 -11 -11 -11 -11 -12
A>rvo:flew home	15 -12 -8 -6 -7 -16
A>rvo:flew in	18 -19 -11 -6 -12 -14
A>rvo:fly to	-8 12 -12 -7 -11 -13
A>rvo:follow .	-19 20 -16 -15 -13 -25
A>rvo:follow <person>	-11 15 -7 -3 -5 -17
A>rvo:follow her	-10 13 -7 -3 -6 -17
A>rvo:follow it	24 -26 -18 -13 -9 -24
A>rvo:follow the	-16 -13 -10 -5 -6 14
A>rvo:found <number>	0 11 -19 -15 -16 -25
A>rvo:found a	-16 -12 -9 -4 -8 14
A>rvo:found out	21 -20 -16 -8 -12 -20
A>rvo:found the	13 -13 -11 -8 -10 -13
A>rvo:freed week	12 -12 -8 -9 -12 -12
A>rvo:gave <person>	0 15 -22 -14 -10 -10
A>rvo:gave a	-18 -22 20 -7 -7 -11
A>rvo:gave each	-16 -11 14 -2 -7 -9
A>rvo:gave evid	-14 15 -15 -9 -4 -6
A>rvo:gave her	-12 16 -16 -7 -3 -6
A>rvo:gave it	-14 16 -14 -10 -4 -8
A>rvo:gave no	3 -30 -2 9 -15 -21
A>rvo:gave parent	-12 -17 16 -10 -5 -8
A>rvo:gave the	2 6 -14 -19 -18 -16
A>rvo:gave them	-14 -19 18 -10 -6 -7
A>rvo:gavel it	-17 -16 18 -10 -18 -19
A>rvo:get ten	-14 21 -23 -8 -12 -14
A>rvo:give the	16 -17 -14 -10 -11 -8
A>rvo:go ;	-9 14 -15 -4 -14 -18
A>rvo:go along	-12 15 -6 -11 -13 -17
A>rvo:got <number>	-9 14 -15 -8 -8 -15
A>rvo:got a	-12 14 -16 -9 -9 -11
A>rvo:got as	-17 24 -24 -14 -16 -20
A>rvo:got no	-12 -19 -15 -9 -13 16
A>rvo:ground by	-6 -4 -5 -1 -15 6
A>rvo:hand <person>	1 -2 0 -8 -17 -15
A>rvo:hand her	1 5 -15 -6 -14 -14
A>rvo:hand out	14 -17 -2 -4 -10 -10
A>rvo:hand over	-12 12 -12 -4 -11 -9
A>rvo:hand the	-22 -21 -21 -14 21 -22
A>rvo:head the	-16 19 -21 -11 -14 -14
A>rvo:hear it	-16 -17 -20 -5 -8 18
A>rvo:heard noth	13 -12 -11 -12 -10 -12
A>rvo:heard of	-17 15 -20 -9 -11 -2
A>rvo:heard the	14 -13 -13 -8 -8 -12
A>rvo:held out	-27 25 -25 -2 -9 -13
A>rvo:held the	-20 1 5 -6 -13 -12
A>rvo:held up	4 3 -16 -4 -12 -13
A>rvo:help from	-14 15 -15 -11 -15 -16
A>rvo:hide .	-27 -8 -11 -6 -10 12
A>rvo:hope for	8 -25 15 -14 -15 -21
A>rvo:hope to	-20 0 13 -11 -8 -14
A>rvo:injur and	-15 -10 -9 -8 -14 14
A>rvo:insist that	-12 12 -11 -5 -7 -13
A>rvo:intend to	-11 -18 -18 -15 -15 17
A>rvo:invit .	-6 -16 -23 24 -6 -24
A>rvo:invit ;	-12 -5 -4 10 -5 -12
A>rvo:invit all	-11 -8 13 -12 -6 -16
A>rvo:invit and	-6 -3 -3 12 -5 -14
A>rvo:invit as	24 -12 -10 -25 -3 -21
A>rvo:invit but	-19 -7 -14 17 -8 -24
A>rvo:invit to	-16 -13 -10 16 -10 -15
A>rvo:invit too	-9 -5 -7 -22 -14 15
A>rvo:join by	-22 -14 17 -8 -19 -31
A>rvo:join the	-11 18 -19 -3 -20 -13
A>rvo:join them	-20 25 -28 -20 -15 -20
A>rvo:kept <person>	-15 -8 11 -8 -9 -16
A>rvo:kept awai	-14 -18 -19 -6 -17 20
A>rvo:kept for	-15 -12 -19 19 -11 -22
A>rvo:kept it	10 -8 -12 -3 -1 -5
A>rvo:kept out	-16 -14 -12 -11 -15 15
A>rvo:kept the	-5 14 5 -20 -13 -17
A>rvo:kept them	-10 -11 14 -10 -13 -21
A>rvo:kill at	17 -17 -15 -17 -15 -15
A>rvo:know of	12 -13 -10 -12 -9 -10
A>rvo:laid up	-15 -10 -11 -4 -17 14
A>rvo:land ;	-13 13 -15 -11 -10 -11
A>rvo:land in	-15 16 -11 -9 -19 -16
A>rvo:launch a	12 -12 -9 -6 -8 -13
A>rvo:lead the	-14 19 -22 -13 -17 -15
A>rvo:leak .	-11 12 -13 -3 -9 -13
A>rvo:learn of	11 -5 -23 -13 -16 -24
A>rvo:leav ,	-14 -19 -12 -10 19 -15
A>rvo:leav .	22 -10 -11 -9 -3 -25
A>rvo:leav it	-14 -6 -6 -5 9 -6
A>rvo:leav to	-11 13 -5 -9 -14 -13
A>rvo:led for	-15 18 -18 -10 -6 -9
A>rvo:led the	-27 1 2 -15 -16 -16
A>rvo:left .	-13 7 3 -2 -18 -9
A>rvo:left after	-16 18 -17 -4 -20 -12
A>rvo:left at	-13 14 -11 -7 -15 -11
A>rvo:left demand	-14 12 -7 -2 -8 -3
A>rvo:left it	-15 -9 -7 -3 12 -5
A>rvo:left the	10 -18 0 -6 6 -13
A>rvo:left to	16 -16 -8 -3 -14 -9
A>rvo:left without	-18 2 6 -12 -20 -11
A>rvo:lent the	9 4 -24 -12 -19 -21
A>rvo:let <person>	-12 15 -16 -4 7 -11
A>rvo:let ambassador	23 -12 -16 -7 -25 -12
A>rvo:let everyon	-10 -14 13 -5 -10 -11
A>rvo:let hi	-18 1 -16 -8 3 -14
A>rvo:let it	-16 -10 -15 -11 -17 15
A>rvo:let near	12 -6 -3 -1 -4 -13
A>rvo:let the	-18 -14 17 -11 -18 -13
A>rvo:let two	-15 -10 12 -3 -11 -8
A>rvo:list as	-18 21 -25 -12 -16 -18
A>rvo:listen ,	-6 5 2 -5 -10 -13
A>rvo:listen .	-17 16 -3 -2 -5 -8
A>rvo:listen and	-4 11 -2 -5 -1 -16
A>rvo:listen for	-11 17 -17 -5 -4 -5
A>rvo:listen in	-19 11 -20 -16 -12 0
A>rvo:listen through	13 -12 -10 -7 -7 -20
A>rvo:look at	-20 18 -17 -8 -10 -10
A>rvo:look on	-16 16 -7 -4 -6 -11
A>rvo:lost hi	-3 -3 -1 -14 -17 0
A>rvo:made a	-11 12 -13 -7 -10 -11
A>rvo:made the	-3 1 -1 -11 -12 -16
A>rvo:meant to	-17 -19 -14 -7 18 -14
A>rvo:mention .	16 -10 -9 -11 -17 -17
A>rvo:mention by	15 -10 -9 -9 -15 -16
A>rvo:met report	17 -17 -16 -11 -11 -14
A>rvo:miss :	-6 -8 -14 -2 -19 12
A>rvo:miss a	-19 -13 -8 -4 -15 18
A>rvo:miss her	-7 -15 -8 -3 -8 13
A>rvo:move abroad	13 -12 -11 -6 -7 -18
A>rvo:move to	-14 12 -11 -2 -4 -7
A>rvo:name ,	-9 2 -15 -4 -6 8
A>rvo:name a	-11 15 -15 -1 -2 -5
A>rvo:name him	-25 21 -18 -11 -15 -10
A>rvo:need for	9 -7 -13 -3 -8 -5
A>rvo:need ten	16 -16 -14 -8 -11 -12
A>rvo:note down	-14 15 -15 -6 -14 -14
A>rvo:note that	13 -14 -8 -4 -6 -9
A>rvo:offer <number>	-13 -2 4 -4 -6 -10
A>rvo:offer <person>	-17 -5 9 -10 -8 -12
A>rvo:offer forti	-16 19 -19 -5 -4 -8
A>rvo:offer them	-19 -17 18 -7 -13 -14
A>rvo:offer to	8 -19 9 -14 -16 -15
A>rvo:open a	-15 14 -14 -12 -3 -6
A>rvo:open it	-16 -20 16 2 -13 -22
A>rvo:open the	-16 -14 15 -6 -9 -9
A>rvo:open with	-7 -14 14 -2 -2 -4
A>rvo:oppos the	-14 14 -15 -8 -10 -10
A>rvo:pack ;	-21 19 -16 -14 -18 -16
A>rvo:pai for	-15 -18 17 -14 -16 -18
A>rvo:pass awai	13 -8 -6 -5 -10 -15
A>rvo:patch in	-14 -21 -16 -10 -18 18
A>rvo:plai to	14 -15 -12 -3 -4 -5
A>rvo:plead a	-14 -10 -9 -3 -11 11
A>rvo:plead ill	-15 -10 -9 -3 -8 11
A>rvo:pledg new	-14 16 -16 -8 -14 -12
A>rvo:post a	-15 -14 -13 -11 -11 14
A>rvo:pour the	-12 14 -15 -7 -7 -10
A>rvo:prais <quote>	6 -21 14 -12 -17 -17
A>rvo:prais the	16 -15 -19 -10 -10 -11
A>rvo:preach ;	-11 12 -10 -4 -13 -13
A>rvo:predict as	14 -14 -11 -8 -11 -9
A>rvo:present a	-7 12 -11 -2 -3 -6
A>rvo:present the	-13 18 -12 -4 -9 -7
A>rvo:present troop	-19 19 -11 -4 -6 -5
A>rvo:presid ,	-15 -8 12 -2 -6 -7
A>rvo:presid .	-20 -13 19 -12 -13 -14
A>rvo:presid ;	-24 -24 27 -11 -14 -17
A>rvo:print the	20 -21 -11 -15 -19 -16
A>rvo:produc a	12 -13 -6 -7 -7 -9
A>rvo:promis .	-7 12 -12 -2 -2 -5
A>rvo:promis <person>	-15 -16 16 -8 -12 -10
A>rvo:promis a	-22 -7 12 -10 -11 -17
A>rvo:promis an	-17 20 -22 -7 -10 -13
A>rvo:promis him	-17 -17 17 -8 -13 -10
A>rvo:promis journalist	13 -10 -18 -4 -7 -9
A>rvo:promis more	-13 -11 12 -2 -4 -5
A>rvo:promis noth	12 -10 -14 -4 -1 -10
A>rvo:promis the	9 -15 -17 -6 -10 5
A>rvo:promis to	-20 32 -32 -15 -13 -32
A>rvo:pronounc the	-13 12 -12 -9 -7 -10
A>rvo:protest .	12 -11 -2 -1 -3 -10
A>rvo:protest outsid	13 -13 -5 -5 -5 -13
A>rvo:provid the	-17 0 6 -16 -17 -20
A>rvo:put a	-25 -1 5 -13 -15 -15
A>rvo:put besid	-16 16 -16 -6 -17 -14
A>rvo:put it	-16 17 -16 -8 -8 -13
A>rvo:put their	-6 -13 18 -11 -15 -15
A>rvo:question <person>	-12 15 -19 -6 -9 -9
A>rvo:question her	-13 16 -19 -6 -9 -11
A>rvo:question shipyard	-12 -17 16 -6 -9 -11
A>rvo:quot forti	14 -11 -6 -3 -14 -14
A>rvo:ran in	-10 11 -8 -6 -9 -15
A>rvo:re-elect with	-15 -16 16 -13 -16 -16
A>rvo:reach .	-19 -11 -6 -5 -17 16
A>rvo:reach ;	16 -4 -2 0 -3 -16
A>rvo:reach the	-15 -13 -13 -9 -14 14
A>rvo:read <number>	-8 12 -14 -6 -7 -8
A>rvo:read aloud	14 1 -20 -9 -6 -10
A>rvo:read hi	-24 -7 12 -9 10 -21
A>rvo:read out	-27 5 3 -14 -13 -12
A>rvo:read the	-22 1 5 5 -21 -17
A>rvo:recal <date>	-27 -18 -5 -4 -19 24
A>rvo:recal in	21 -19 -12 -7 -21 -21
A>rvo:receiv him	-15 -18 17 -2 -4 -8
A>rvo:recit ;	-17 17 -16 -13 -15 -17
A>rvo:recommend a	19 -19 -15 -15 -20 -14
A>rvo:recommend it	-20 18 -14 -12 -14 -17
A>rvo:record as	-11 13 -15 -6 -9 -10
A>rvo:recov at	19 -14 -17 -15 -22 -20
A>rvo:recov from	-25 -9 -11 -10 5 9
A>rvo:recus ,	-11 -9 -16 -14 -13 12
A>rvo:refus ,	-20 -15 -14 -3 -7 17
A>rvo:refus .	-16 -9 13 -5 -8 -7
A>rvo:refus :	-19 -6 -5 -3 -3 18
A>rvo:refus ani	14 -9 -4 -1 -1 -15
A>rvo:refus everi	14 -13 -5 -1 -3 -14
A>rvo:refus the	-15 -7 -15 -3 -2 14
A>rvo:refus to	-13 -12 -9 -2 -5 15
A>rvo:regret that	14 -14 -12 -10 -11 -12
A>rvo:reject the	-15 21 -14 -2 -10 -20
A>rvo:remain at	-11 -16 -5 -2 -9 12
A>rvo:remain in	8 -11 -9 -9 -23 -5
A>rvo:rememb with	11 -10 -11 -7 -9 -13
A>rvo:replac as	13 -8 -14 -12 -18 -16
A>rvo:replac by	-11 -20 -21 -4 20 -22
A>rvo:replac for	-15 -12 -15 -7 14 -13
A>rvo:repli ,	-2 20 -20 -1 0 -2
A>rvo:repli .	-18 -21 17 13 -6 -15
A>rvo:repli and	-8 -11 -6 12 -1 -13
A>rvo:repli ye	-13 23 -23 -17 -5 -3
A>rvo:report .	-17 22 -20 -7 -11 -14
A>rvo:report dead	-13 -12 -9 -4 14 -11
A>rvo:report that	-11 11 -7 -2 -13 -11
A>rvo:report to	20 -20 -17 -4 -23 -18
A>rvo:repres by	-23 -16 -19 -11 23 -19
A>rvo:resign .	13 -12 -17 -5 -8 -6
A>rvo:return onli	13 -12 -12 -10 -11 -13
A>rvo:rise .	-13 13 -12 -8 -8 -13
A>rvo:sai ,	17 -12 -12 -4 -12 -16
A>rvo:sai <person>	-11 0 -19 -12 -7 7
A>rvo:sai he	-15 -1 -24 -15 -17 13
A>rvo:sai it	13 -5 -10 -2 -3 -8
A>rvo:sai mass	12 -12 -11 -4 -7 -12
A>rvo:sai no	-5 15 -14 -5 -3 -31
A>rvo:sai noth	-18 -20 22 -6 -5 -26
A>rvo:sai that	19 -16 -21 -5 -8 -19
A>rvo:sai the	2 -12 -12 -6 -10 3
A>rvo:sai thei	19 -11 -4 -1 -1 -20
A>rvo:sai there	11 -9 -9 -3 -4 -14
A>rvo:sai ye	-9 12 -14 -5 -3 -13
A>rvo:said ,	-33 -8 13 -7 -24 9
A>rvo:said .	30 -26 -10 -22 -2 -17
A>rvo:said <person>	6 -3 -18 4 -15 -8
A>rvo:said a	2 5 -24 -7 -18 -22
A>rvo:said from	13 -15 -9 -5 -6 -9
A>rvo:said he	11 -9 -31 -13 -15 -3
A>rvo:said her	-4 7 -13 -8 -8 -17
A>rvo:said hi	-15 -17 -8 -4 -10 16
A>rvo:said in	13 -16 -10 -3 -6 -10
A>rvo:said invit	-8 -8 9 -7 -5 -12
A>rvo:said no	3 -18 -23 -14 -11 11
A>rvo:said nobodi	15 -18 -11 -10 -8 -11
A>rvo:said noth	6 -4 -7 -4 -4 -15
A>rvo:said of	-8 14 -14 0 0 -1
A>rvo:said on	4 -11 7 -3 -11 -21
A>rvo:said outsid	-23 23 -21 -6 -14 -21
A>rvo:said phone	-18 17 -15 -8 -10 -14
A>rvo:said polic	1 4 -14 -5 -10 -17
A>rvo:said she	-7 10 -12 -7 -9 -14
A>rvo:said that	-28 13 -1 -12 0 -17
A>rvo:said the	3 -8 6 -14 -22 -37
A>rvo:said thei	-25 18 -22 -9 -13 1
A>rvo:said there	13 -14 -11 -3 -3 -8
A>rvo:said through	-14 -10 -13 -3 -9 11
A>rvo:said to	5 5 -17 -9 -26 -23
A>rvo:said ye	-18 22 -21 -7 -18 -25
A>rvo:sail ,	-13 14 -13 -5 -15 -13
A>rvo:sang .	-12 11 -7 -8 -7 -9
A>rvo:sat down	-21 -14 20 -8 -11 -24
A>rvo:sat in	-33 5 -15 -19 -22 9
A>rvo:sat to	-5 16 -11 -2 -7 -6
A>rvo:sat two	-7 26 -2 0 -4 -24
A>rvo:sat with	-8 -14 14 -5 -9 -14
A>rvo:saw more	15 -14 -11 -4 -11 -16
A>rvo:saw the	-31 -31 27 -15 -20 7
A>rvo:score twice	12 -12 -11 -11 -11 -13
A>rvo:seat <person>	-17 -19 19 -9 -14 -15
A>rvo:seat plan	-16 -16 -18 -9 -12 19
A>rvo:see no	13 -13 -11 -10 -10 -12
A>rvo:see the	-15 -15 2 -3 -4 10
A>rvo:sell insur	5 0 -15 -8 -13 -16
A>rvo:send hi	-13 -14 -16 -19 17 -15
A>rvo:send lawyer	-13 -12 -16 -10 14 -17
A>rvo:sent <person>	-8 -16 -4 -1 -5 8
A>rvo:sent a	5 -18 -37 2 7 -6
A>rvo:sent an	-26 -24 -36 11 15 -8
A>rvo:sent everybodi	-18 4 18 -17 -21 -23
A>rvo:sent flower	15 -11 -10 -14 -15 -17
A>rvo:sent her	-20 -19 -19 -16 7 11
A>rvo:sent hi	-21 -17 -25 -10 21 -17
A>rvo:sent home	-5 17 -17 -17 -17 -15
A>rvo:sent regret	-25 8 -27 -23 -32 1
A>rvo:sent the	-23 -37 -2 6 1 -3
A>rvo:sent them	-10 -14 14 -8 -15 -14
A>rvo:sent tulip	-11 -15 -14 -18 -16 15
A>rvo:sent word	0 -2 0 0 -12 12
A>rvo:serv and	-14 15 -16 -4 -8 -9
A>rvo:serv no	-12 -10 11 -11 -11 -8
A>rvo:serv quinc	-12 -22 18 -3 -5 -12
A>rvo:set foot	-20 -26 -12 -12 9 6
A>rvo:set out	-6 14 -13 -23 -17 -20
A>rvo:set to	-11 15 -15 -13 -18 -15
A>rvo:share a	-12 14 -17 -8 -10 -12
A>rvo:shook hand	-18 20 -18 -5 -10 -10
A>rvo:show ;	-12 -15 -8 -3 -15 15
A>rvo:show slide	-12 15 -17 -4 -9 -18
A>rvo:show them	-5 11 -15 -5 -5 -12
A>rvo:shrug .	-8 10 -8 -8 -7 -13
A>rvo:sign .	21 -17 -3 -6 -8 -14
A>rvo:sign ;	-22 15 -27 -4 4 -17
A>rvo:sign a	-9 -13 13 -5 -6 -7
A>rvo:sign at	-24 26 -16 -4 -12 -6
A>rvo:sign for	-23 -11 13 -9 -15 -14
A>rvo:sign off	-19 -1 3 -3 -7 -9
A>rvo:sign the	-14 23 -15 -3 -10 -2
A>rvo:sign under	-17 15 -13 -4 -7 -8
A>rvo:ski .	-19 -27 -16 -7 -6 22
A>rvo:skip the	-17 -12 -17 -7 -16 16
A>rvo:slept ,	-10 11 -12 -10 -11 -9
A>rvo:smile ,	-8 14 -10 -1 -6 -7
A>rvo:speak ,	-13 -11 -13 12 -9 -11
A>rvo:speak .	-18 -2 10 -11 -22 -27
A>rvo:speak first	-7 17 -23 -5 -11 -15
A>rvo:speak for	-19 10 -19 -14 -13 3
A>rvo:spent the	-10 12 -13 -1 -3 -5
A>rvo:split sinc	12 -7 -9 -8 -9 -12
A>rvo:spoke ,	-11 16 -17 -5 -12 -14
A>rvo:spoke ;	-32 26 -21 -3 -12 -17
A>rvo:spoke about	-22 20 -16 -6 -6 -15
A>rvo:spoke by	-12 22 -21 -3 -5 -15
A>rvo:spoke first	-22 -24 25 -7 -10 -19
A>rvo:spoke for	-33 49 -44 -8 -15 -29
A>rvo:spoke of	15 -29 -22 -13 -24 16
A>rvo:spoke onc	-21 21 -14 -7 -8 -15
A>rvo:spoke to	-17 17 -15 -4 -12 -20
A>rvo:stai .	12 1 -24 -8 -21 -22
A>rvo:stai at	4 2 -23 -8 19 -27
A>rvo:stai awai	-18 -33 -15 -5 -32 28
A>rvo:stai behind	-9 -15 -10 -1 -19 18
A>rvo:stai empti	15 -7 -21 -9 -19 -17
A>rvo:stai for	-8 14 -13 -2 -13 -17
A>rvo:stai in	-10 -23 -16 -7 -38 19
A>rvo:stai put	-19 20 -21 -7 -24 -19
A>rvo:stai seat	-20 -22 19 -11 -20 -16
A>rvo:stai to	-17 17 -13 -1 -17 -14
A>rvo:stamp noth	-12 11 -14 -9 -8 -8
A>rvo:stamp the	-13 12 -8 -7 -10 -10
A>rvo:stood between	-21 -23 22 -13 -17 -16
A>rvo:stood by	11 0 -32 -15 -21 -14
A>rvo:stood in	-26 -2 -25 -10 16 -21
A>rvo:stood next	-17 18 -20 -7 -12 -10
A>rvo:stop at	-17 -17 -10 -12 -16 18
A>rvo:summon too	-17 -16 -17 -21 -15 19
A>rvo:surpris .	19 1 -12 -10 -18 -19
A>rvo:swear nobodi	-21 18 -12 -12 -13 -13
A>rvo:tabl a	-21 18 -8 -6 -7 -10
A>rvo:take over	-14 19 -20 -13 -15 -7
A>rvo:take part	-9 14 -18 -4 -10 -10
A>rvo:talk ;	-5 15 -3 -4 -5 -21
A>rvo:telephon .	16 -16 -9 -6 -12 -19
A>rvo:test posit	-16 -20 -19 -17 19 -20
A>rvo:testifi .	-8 15 -13 -1 -3 -5
A>rvo:testifi instead	-12 5 -16 -9 3 -15
A>rvo:thank by	17 -19 -16 -4 -11 -14
A>rvo:thank the	8 2 -14 -5 -9 -9
A>rvo:think about	-14 -11 -8 12 -12 -10
A>rvo:think the	12 -12 -8 -8 -7 -9
A>rvo:threaten to	14 -13 -13 -10 -11 -15
A>rvo:told .	9 -2 -11 -8 -13 -18
A>rvo:told <date>	16 -9 -6 -1 -18 -18
A>rvo:told <organisation>	8 -13 -9 -2 -10 2
A>rvo:told <person>	-14 -2 -11 16 -13 -9
A>rvo:told a	2 8 -21 -5 -9 -20
A>rvo:told about	-16 -20 -10 -7 -12 18
A>rvo:told analyst	-15 15 -14 -11 -8 -14
A>rvo:told hi	13 -10 -16 -7 -11 -13
A>rvo:told journalist	-15 18 -19 -5 -7 -15
A>rvo:told me	-7 -8 -16 -3 12 -5
A>rvo:told of	-16 11 -24 -8 -18 10
A>rvo:told report	0 -7 -15 -11 -10 7
A>rvo:told the	-7 -19 17 -17 -16 -11
A>rvo:told to	-9 -27 -18 -18 -25 18
A>rvo:took attend	-12 -16 15 -5 -8 -6
A>rvo:took four	13 -12 -17 -5 -7 -6
A>rvo:took her	3 2 -14 -12 -7 -17
A>rvo:took home	-6 13 -12 -1 -2 -3
A>rvo:took note	-21 21 -19 -6 -8 -10
A>rvo:took part	-11 21 -29 -7 -16 -15
A>rvo:took question	-15 -23 22 -3 -7 -7
A>rvo:took the	-21 1 7 -6 -10 -9
A>rvo:took two	-10 15 -15 -2 -7 -8
A>rvo:took up	12 -14 -11 -5 -8 -10
A>rvo:translat .	-13 11 -4 -12 -14 -15
A>rvo:travel .	-18 -18 -8 -5 -24 22
A>rvo:travel by	-7 12 -10 -7 -12 -16
A>rvo:travel in	-14 -8 -2 -1 -13 17
A>rvo:travel to	-8 -13 -2 -2 -12 12
A>rvo:tri to	-9 12 -15 -8 -10 -10
A>rvo:turn awai	-11 -3 -2 -1 -8 13
A>rvo:turn back	-18 -6 -22 -7 -9 12
A>rvo:turn down	-16 -7 -8 -9 -2 11
A>rvo:type on	-16 -18 18 -10 -16 -18
A>rvo:unnam aid	-12 10 -7 -1 -1 -9
A>rvo:unpack .	-11 13 -15 -7 -10 -9
A>rvo:urg both	18 -19 -17 -9 -12 -16
A>rvo:urg them	-27 5 -1 -11 -10 -12
A>rvo:vote ;	-26 33 -37 -6 -17 -32
A>rvo:vote against	-19 23 -20 -7 -9 -19
A>rvo:vote for	-25 -6 10 -10 -13 -18
A>rvo:vote no	-14 17 -19 -10 -12 -15
A>rvo:vote to	-19 -6 -30 -6 -13 9
A>rvo:vote twice	-15 -16 16 -3 -3 -12
A>rvo:wait .	-14 29 -27 -3 -22 -33
A>rvo:wait ;	-21 11 3 -12 -13 -16
A>rvo:wait at	11 -12 -7 -5 -7 2
A>rvo:wait in	7 -20 -15 -11 -11 7
A>rvo:wait with	-11 10 -13 -6 -6 -10
A>rvo:walk <person>	-11 -15 14 -9 -8 -9
A>rvo:walk out	2 3 -29 -9 -18 -18
A>rvo:want ,	-24 -11 -9 -1 -10 20
A>rvo:want a	-11 12 -13 -2 -2 -6
A>rvo:want canal	-17 17 -16 -3 -4 -8
A>rvo:want date	-21 19 -13 -3 -5 -7
A>rvo:want it	-19 18 -11 -2 -5 -9
A>rvo:want lower	-21 18 -15 -3 -6 -7
A>rvo:want monei	-1 18 -18 0 0 -4
A>rvo:want rate	16 -19 -15 -6 -11 -11
A>rvo:want ship	-16 13 -11 -4 -6 -6
A>rvo:want the	-18 24 -24 -10 -8 -13
A>rvo:want to	-13 -15 15 -8 -7 -8
A>rvo:watch from	-3 -16 -16 -11 -13 10
A>rvo:watch it	16 -12 -9 -5 -8 -19
A>rvo:welcom the	13 -28 -9 -11 -16 -19
A>rvo:went .	-14 20 -23 -19 -9 -19
A>rvo:went down	14 -16 -12 -8 -5 -8
A>rvo:went first	-11 15 -17 -16 -9 -15
A>rvo:went home	-22 -5 1 -20 -11 9
A>rvo:went instead	-9 16 -17 -16 -13 -14
A>rvo:went on	-13 -19 18 -18 -10 -18
A>rvo:went out	-25 -3 1 16 -11 -21
A>rvo:went over	-15 21 -24 -12 -7 -16
A>rvo:wept .	-18 16 -15 -9 -10 -13
A>rvo:wept on	14 -16 -7 -7 -7 -8
A>rvo:wore ear	-12 13 -14 -7 -10 -11
A>rvo:write a	12 -10 -7 -3 -10 -14
A>rvo:wrote .	13 -9 -11 0 -3 -10
A>rvo:wrote <person>	14 -15 -7 -2 -3 -14
A>rvo:wrote for	-18 17 -6 -2 -4 -7
A>rvo:wrote the	17 -17 -12 -7 -12 -17
A>title-cue:absent	9 -28 -18 -6 -8 23
A>title-cue:attended	-25 14 1 -14 -17 -21
A>title-cue:background	30 -32 -11 -2 -24 -10
A>title-cue:hosted	-10 -38 41 -31 -34 -37
A>title-cue:observer	33 -12 -61 -6 -34 -16
A>title-cue:represented	4 -7 -12 3 6 -41
S>aside-cue:absent	-28 -7 -27 -11 -22 22
S>aside-cue:attended	-28 -8 -9 -16 7 13
S>aside-cue:background	-19 2 -13 -6 -9 7
S>aside-cue:hosted	6 -17 -7 -13 -3 6
S>aside-cue:invited	-23 9 -9 -2 -5 0
S>aside-cue:observer	14 -15 -12 -1 -2 -10
S>aside-cue:reported	-20 12 -6 -7 -9 -4
S>aside-cue:represented	-26 26 -23 -5 -6 -21
S>aside-does-first:asked	-19 13 -15 -2 -5 2
S>aside-does-first:comes	-17 0 3 -4 -22 -19
S>aside-does-first:does-there	-23 13 -1 -3 -10 -15
S>aside-does-first:hosts	9 -26 13 -10 -18 -14
S>aside-does-first:says	-21 7 4 -7 -9 -21
S>aside-does-first:will-come	-13 18 -16 -4 -9 -19
S>aside-does:absent-not-come	6 -14 -13 -10 -16 9
S>aside-does:asked	-19 13 -15 -2 -5 2
S>aside-does:comes	-20 -8 -1 -6 10 -23
S>aside-does:did	-13 14 -13 -4 -6 -14
S>aside-does:does-there	-25 17 -3 -4 -13 -21
S>aside-does:hindered	-15 0 -14 -3 -6 6
S>aside-does:hosts	8 -19 9 -10 -19 -14
S>aside-does:is-there	-15 -10 -15 -7 -11 16
S>aside-does:says	-20 13 -6 -7 -9 -4
S>aside-does:will-come	-13 18 -16 -4 -9 -19
S>byline	8 -10 0 -10 -18 -24
S>does-first:absent-not-come	-10 -15 -20 -9 12 10
S>does-first:asked	-41 -4 8 -3 -3 -32
S>does-first:comes	-25 3 -3 -7 6 -7
S>does-first:did-not	-7 -13 -13 -9 -5 13
S>does-first:does-there	-16 -3 6 -9 -9 -6
S>does-first:elsewhere	-4 2 -17 -6 -19 6
S>does-first:hindered	-24 -5 10 -7 -13 -5
S>does-first:hosts	-26 -7 18 -6 -8 -15
S>does-first:is-there	-18 0 -9 -7 -6 6
S>does-first:leaves	-27 31 -28 -6 -14 -12
S>does-first:no-answer	11 -18 -16 6 -10 -15
S>does-first:refused	-21 -16 8 -3 -3 5
S>does-first:sent-deputy	-15 8 -2 -12 -17 -10
S>does-first:stayed-away	-24 -11 9 -6 -16 2
S>does-first:uninvited	-14 17 -8 -3 -1 -21
S>does-first:watched	7 -15 -6 -3 -3 8
S>does-first:whether	-17 2 1 -18 -13 -17
S>does-first:will-come	-14 15 -28 -10 -16 7
S>does-first:will-not	-14 -12 -10 -4 -3 12
S>does:absent-not-come	-12 -22 -16 -13 12 16
S>does:asked	-41 -6 10 -3 -3 -33
S>does:comes	-27 -3 -5 -8 6 11
S>does:did	-12 4 6 -9 -14 -13
S>does:did-not	-13 -14 -1 -10 -7 15
S>does:elsewhere	-4 2 -17 -6 -19 6
S>does:hindered	-27 7 5 -7 -14 -9
S>does:hosts	-16 -7 12 -6 -1 -19
S>does:is-represented	8 -12 0 -11 -12 -12
S>does:is-there	-24 1 -16 -10 -9 10
S>does:leaves	-37 33 -23 -7 -18 -16
S>does:no-answer	11 -18 -16 6 -10 -15
S>does:owns-deputy	-7 13 -11 -3 -4 -9
S>does:refused	-28 -6 7 -6 -10 -2
S>does:sent-deputy	-15 8 -2 -12 -17 -10
S>does:stayed-away	-24 -11 9 -6 -16 2
S>does:uninvited	-14 17 -8 -3 -1 -21
S>does:whether	3 -9 6 -21 -16 -22
S>does:will-come	-11 13 -25 -10 -15 6
S>does:will-not	-21 -21 -7 -11 -10 19
S>group:1	-16 -10 20 -17 -10 -5
S>group:2	-7 15 -13 -15 -14 -16
S>group:3	-7 11 -18 5 -15 -34
S>group:4	-56 27 -13 -21 -25 -39
S>l2:'s .	-13 17 -19 -2 -4 -7
S>l2:) ,	-18 19 -18 -8 -12 -17
S>l2:, <quote>	-3 -9 9 -11 -8 -27
S>l2:, among	-7 12 -12 -5 -6 -10
S>l2:, and	-25 7 -3 -18 -15 5
S>l2:, at	-16 -18 18 -11 -6 -11
S>l2:, brought	-14 23 -23 -2 -5 -6
S>l2:, by	-22 21 -18 -12 -11 -17
S>l2:, elected	-15 -7 10 -9 -11 -10
S>l2:, hosted	-21 14 -11 -7 -3 -4
S>l2:, including	-13 12 -11 -3 -4 -5
S>l2:, let	-12 16 -11 -1 -1 -11
S>l2:, lost	-15 5 -2 -13 -10 -9
S>l2:, met	14 -10 -21 -2 -3 -9
S>l2:, through	-14 10 -8 -4 -3 -5
S>l2:, was	-32 -25 28 -7 -20 -22
S>l2:, when	0 0 -7 -3 -5 -13
S>l2:, where	-7 -17 15 -8 -8 -12
S>l2:, which	-5 -14 15 -1 -1 -3
S>l2:, while	-16 14 -11 -2 -12 -12
S>l2:, whom	4 -15 9 -3 -6 -9
S>l2:, whose	-14 -10 12 -5 -3 -8
S>l2:, with	-38 11 2 -13 -13 -11
S>l2:, without	-9 -14 -16 -3 -6 15
S>l2:: <number>	-8 -20 21 -2 -3 -5
S>l2:; and	-19 -12 13 -6 -4 -11
S>l2:; to	-26 22 -18 -20 -13 -16
S>l2:; whether	14 -14 -13 -16 -5 -9
S>l2:<date> ,	-37 0 2 -8 -12 1
S>l2:<date> :	-60 17 2 -57 -37 -50
S>l2:<date> ;	-27 6 -27 -17 -15 12
S>l2:<date> are	-13 18 -15 -13 -5 -16
S>l2:<date> before	-21 -17 21 -13 -14 -13
S>l2:<date> between	-6 15 -39 -8 -8 -18
S>l2:<date> by	-27 -17 22 -4 -5 -8
S>l2:<date> for	-23 4 3 -11 -26 -13
S>l2:<date> in	-8 -10 13 -1 -4 -1
S>l2:<date> on	3 -18 9 -15 -16 -14
S>l2:<date> that	-10 13 -12 -3 -2 -4
S>l2:<date> to	-8 18 -19 -3 -5 -6
S>l2:<date> under	-21 -13 15 -3 -3 -7
S>l2:<date> when	-13 -9 10 -1 -2 -7
S>l2:<date> with	-21 4 2 -12 -22 -10
S>l2:<organisation> '	-19 22 -16 -7 -12 -18
S>l2:<organisation> ,	-34 -8 15 -11 -16 -30
S>l2:<organisation> gathered	-11 14 -14 -3 -3 -6
S>l2:<organisation> kept	14 -13 -13 -8 -8 -12
S>l2:<organisation> —	17 -18 -13 -8 -12 -12
S>l2:<person> at	-5 -15 16 -2 -2 -7
S>l2:<person> briefed	-17 16 -15 -8 -10 -11
S>l2:<person> facing	-8 12 -14 -4 -3 -7
S>l2:<person> gathered	-6 10 -15 -2 -4 -5
S>l2:<person> hosted	-23 17 -15 -3 -3 -4
S>l2:<person> invited	-6 18 -19 -14 -1 -9
S>l2:<person> meets	-14 -13 13 -2 -2 -6
S>l2:<person> met	-8 3 -4 -8 -9 -15
S>l2:<person> received	-21 24 -20 -7 -5 -9
S>l2:<person> said	-11 12 -7 -1 0 -13
S>l2:<person> saw	-20 -15 18 -2 -2 -11
S>l2:<person> telephoned	-6 13 -13 -1 -1 -9
S>l2:<person> threw	-8 11 -13 -4 -6 -8
S>l2:<person> —	-23 -2 12 -8 -13 -15
S>l2:<place> ,	-28 13 4 -30 -38 -24
S>l2:<place> :	-76 12 11 -52 -40 -55
S>l2:<place> ;	-30 18 -22 -19 -17 0
S>l2:<place> between	-23 2 1 -8 -7 -13
S>l2:<place> by	-20 -3 12 -7 -11 -18
S>l2:<place> sent	-22 24 -7 -1 -12 -9
S>l2:<place> that	-13 12 -7 -3 -3 -6
S>l2:<place> under	-21 -25 25 -11 -11 -14
S>l2:<place> with	2 4 -5 -11 -21 -21
S>l2:<place> —	-36 33 -29 -23 -24 -19
S>l2:<quote> ,	-24 -27 27 -21 -26 -25
S>l2:<quote> meet	-14 14 -14 -5 -3 -4
S>l2:<quote> said	-17 6 -13 -7 -2 7
S>l2:<quote> says	-21 16 -12 -8 -6 -12
S>l2:<quote> was	15 -13 -18 -5 -6 -13
S>l2:<quote> wrote	-12 10 -8 -1 -1 -4
S>l2:abandon when	-12 -12 13 -5 -9 -13
S>l2:accompani by	-20 20 -17 -2 -4 -11
S>l2:across from	-24 23 -18 -5 -5 -24
S>l2:again with	-6 -17 14 -1 -1 -1
S>l2:agent ,	10 0 -21 -8 -12 -17
S>l2:agre that	-5 15 -15 -1 -2 -3
S>l2:airport by	-18 0 2 -4 -6 -8
S>l2:also drew	-10 12 -13 -3 -7 -7
S>l2:also meet	-17 18 -19 -3 -1 -2
S>l2:ambassador ,	9 -5 -9 -15 -15 -34
S>l2:and by	-11 15 -14 0 -1 -8
S>l2:and has	-15 15 -14 -4 -8 -6
S>l2:and host	-21 -21 21 -2 -1 -3
S>l2:and with	12 -10 -15 -9 -14 -12
S>l2:and without	-13 1 4 -3 -2 -17
S>l2:at which	-22 5 3 -8 -6 -15
S>l2:attend by	-13 17 -17 -3 -4 -8
S>l2:ban on	-13 -9 -10 -7 -10 11
S>l2:bank ,	-16 20 -16 -2 -9 -13
S>l2:between <person>	13 -14 -10 -5 -4 -10
S>l2:breakfast :	-27 -4 9 -24 -19 -21
S>l2:breakfast that	-11 -13 13 -5 -6 -9
S>l2:breakfast with	-16 17 -19 -6 -13 -12
S>l2:brief by	-17 -19 18 -6 -7 -13
S>l2:brought together	-16 21 -14 -3 -3 -8
S>l2:call between	-25 26 -27 -5 -6 -11
S>l2:call by	-21 -25 26 -8 -4 -13
S>l2:call on	-17 -17 18 -3 -4 -9
S>l2:call with	-19 21 -21 -12 -16 -10
S>l2:came :	-27 32 -29 -30 -25 -29
S>l2:camera ,	-13 14 -11 -2 -2 -16
S>l2:chair ,	-20 6 -8 -6 -19 0
S>l2:chair ;	-22 22 -19 -14 -10 -23
S>l2:chair and	-9 14 -15 -7 -11 -11
S>l2:chair by	-32 -27 31 -2 -7 -5
S>l2:chairman ,	-15 3 -22 -5 -9 17
S>l2:challeng to	14 -11 -9 -6 -4 -15
S>l2:chapter ,	-12 -8 11 -1 -4 -9
S>l2:charg against	13 -12 -13 -11 -13 -12
S>l2:chief ,	-6 31 -52 -10 -24 -29
S>l2:clear ,	-16 14 -10 -4 -7 -14
S>l2:clerk ,	20 -21 -14 -9 -8 -11
S>l2:co-chair by	-25 -19 21 -8 -8 -12
S>l2:colonel called	-19 16 -11 -7 -5 -8
S>l2:come ;	-13 -13 -13 13 -14 -15
S>l2:confer with	-9 -6 8 -6 -14 -11
S>l2:consul ,	-15 18 -17 -7 -2 -15
S>l2:conven ,	-13 -12 -8 -3 -4 11
S>l2:conven by	-11 -13 13 -1 -2 -7
S>l2:counsellor ,	-13 -11 11 -2 -3 -3
S>l2:counterpart ,	4 -1 -4 -4 -10 -16
S>l2:credenc from	-16 26 -20 -5 -7 -14
S>l2:dawn ,	-8 14 -12 -1 -2 -4
S>l2:deni that	-12 7 -5 -3 -3 -7
S>l2:deputi ,	-20 -4 7 -4 -10 -7
S>l2:dine with	-29 6 -3 -3 -7 -6
S>l2:dinner aboard	-19 -8 11 -2 -6 -9
S>l2:dinner for	-20 34 -35 -3 -7 -5
S>l2:dinner in	9 5 -19 -5 -11 -11
S>l2:dinner that	-13 10 -12 -3 -3 -5
S>l2:dinner with	2 -25 11 -6 -11 -11
S>l2:director ,	-28 -25 22 -6 -23 7
S>l2:dr .	-15 21 -21 -19 -11 -18
S>l2:drop when	-11 13 -14 -1 0 -11
S>l2:encount since	3 -1 -12 -7 -4 -6
S>l2:envoi ,	-12 21 -23 -4 -8 -17
S>l2:execut ,	-6 14 -16 0 -1 -3
S>l2:farmer '	-17 18 -16 -7 -8 -20
S>l2:father ,	15 -15 -15 -11 -10 -13
S>l2:fell to	-6 15 -15 -4 -8 -2
S>l2:feud between	11 -16 1 -5 -4 -11
S>l2:foreseen when	-25 24 -12 -1 -2 -7
S>l2:forum :	-17 2 1 -18 -13 -17
S>l2:geologist ,	-7 17 -16 -1 -3 -2
S>l2:given by	-23 -19 21 -6 -3 -8
S>l2:gov .	-26 -11 17 -30 -27 -28
S>l2:governor ,	-30 -19 9 -10 -17 12
S>l2:grower '	-22 -2 6 -7 -7 -18
S>l2:guest :	18 -5 -31 -23 -7 -17
S>l2:guest were	-19 20 -17 -1 -1 -6
S>l2:guid '	-15 12 -8 -4 0 -11
S>l2:h.e .	-11 15 -14 -15 -8 -17
S>l2:ha invited	-8 -10 -24 14 -1 -14
S>l2:ha summoned	-11 23 -20 -14 -4 -8
S>l2:had been	-14 15 -17 -5 -7 -16
S>l2:had met	-26 6 -2 -12 -13 -17
S>l2:happen :	-11 -2 -17 -13 -3 9
S>l2:have met	-21 20 -17 -8 -7 -11
S>l2:head ,	-9 25 -27 -2 -2 -11
S>l2:held by	-3 -15 15 0 0 -1
S>l2:hope —	14 -14 -14 -4 -7 -8
S>l2:hospit ;	12 -2 -28 -42 -22 -33
S>l2:host ,	-53 -12 9 -21 11 -36
S>l2:host ;	-15 18 -13 -12 -10 -17
S>l2:host by	10 -28 4 -2 -2 -2
S>l2:hous ,	-5 17 -22 -5 -5 -12
S>l2:husband ,	9 -5 -16 -5 -7 -10
S>l2:influenza forced	-12 -9 10 -1 -1 -2
S>l2:insist that	-6 13 -12 -2 -1 -3
S>l2:insur ,	-22 17 -11 -9 -9 -12
S>l2:interpret ,	-17 18 -13 -3 -3 -11
S>l2:interpret ;	-14 -17 -13 -11 -9 16
S>l2:is that	-12 -14 14 -2 -2 -2
S>l2:it was	-21 4 2 -7 -9 -15
S>l2:join by	-13 3 -1 -4 -6 -11
S>l2:judg ,	-17 -14 16 -10 -9 -15
S>l2:junior ,	-13 19 -20 -3 -9 -17
S>l2:known whether	-13 11 -9 -6 -2 -3
S>l2:lawyer ,	-11 12 -13 -3 -3 -10
S>l2:leader ,	-14 20 -22 -3 -7 -23
S>l2:learn that	-11 13 -12 -11 -12 -13
S>l2:left ,	-12 10 -7 -1 -1 -9
S>l2:loan to	19 -20 -17 -15 -12 -14
S>l2:lunch ;	-9 15 -15 -5 -7 -12
S>l2:lunch by	-14 -9 10 -4 -5 -9
S>l2:lunch for	-32 31 -19 -13 -31 -17
S>l2:lunch with	20 -17 8 -10 -10 -19
S>l2:margin ,	-17 17 -7 0 -1 -9
S>l2:mayor ,	-22 -10 13 -8 -9 -20
S>l2:meanwhil ,	-6 -11 13 -1 -2 -1
S>l2:mediat ,	-10 -15 15 0 -1 -7
S>l2:meet between	-32 -1 6 -13 -12 -14
S>l2:meet with	-28 36 -35 -8 -10 -6
S>l2:member ,	-30 1 -19 -6 -7 9
S>l2:minist ,	-14 17 -18 -17 6 -55
S>l2:minut ;	-22 -8 13 -11 -7 -15
S>l2:miss :	-7 12 -9 -3 -6 -15
S>l2:mission under	-15 6 -1 -4 -9 -10
S>l2:moder by	-13 23 -23 -6 -3 -4
S>l2:mother ,	-2 -13 12 0 0 -1
S>l2:name ;	-16 -15 -13 -9 -8 17
S>l2:name is	-9 12 -12 -2 -6 -8
S>l2:note-tak ,	-17 15 -13 -3 -4 -9
S>l2:number ,	-13 15 -13 -3 -4 -19
S>l2:nurs '	-6 19 -21 -3 -3 -3
S>l2:object by	20 -19 -20 -4 -4 -5
S>l2:off :	-19 18 -12 -3 -2 -7
S>l2:offici ,	-18 -17 17 -10 -12 -15
S>l2:offici under	-15 12 -11 -4 -2 -7
S>l2:ombudsman ,	-11 18 -18 -3 -6 -12
S>l2:on <date>	-16 4 3 -10 -18 -28
S>l2:out by	11 -22 6 -3 -12 -8
S>l2:owner ,	-19 -17 -2 -6 -14 18
S>l2:panel with	-21 -1 -20 -9 5 -3
S>l2:paper ,	-25 -26 6 -17 -11 19
S>l2:paper with	10 -8 -12 -1 -7 -10
S>l2:parliament ,	-18 18 -17 -12 -15 -16
S>l2:parti ,	-10 17 -13 -8 -13 -17
S>l2:place ;	-17 3 -9 -9 -9 3
S>l2:plead with	-8 -14 14 -3 -5 -3
S>l2:predecessor ,	-31 10 3 -5 -7 -10
S>l2:presid ,	-36 -4 17 -13 -29 -26
S>l2:presid <person>	-19 16 -12 -3 -3 -9
S>l2:president-elect ,	-9 14 -13 -6 -6 -12
S>l2:quorum :	-35 -10 18 -37 -30 -37
S>l2:receiv <person>	-9 18 -19 -1 -1 -3
S>l2:receiv by	-10 -14 13 -3 -3 -6
S>l2:region ,	-24 24 -20 -3 -9 -11
S>l2:relat ,	-8 -8 9 -7 -5 -12
S>l2:rep ,	-7 18 -16 -2 -2 -10
S>l2:repres ,	-15 -16 16 -9 -12 -14
S>l2:rev .	-14 -15 18 -16 -8 -12
S>l2:road :	-39 -32 -30 35 -26 -30
S>l2:room as	-19 16 -11 -5 -5 -12
S>l2:sai that	-22 -2 10 -3 -1 -8
S>l2:said that	-8 -12 6 -2 0 4
S>l2:sat between	-16 19 -19 -2 -4 -10
S>l2:sat with	5 0 -28 -5 -10 -10
S>l2:seat ,	-18 16 -11 -2 -2 -8
S>l2:secretari ,	-15 -7 7 -17 -19 0
S>l2:secretary-gener ,	11 -8 -12 -5 -7 -8
S>l2:secretli met	-21 16 -10 0 -1 -7
S>l2:servic ,	-18 21 -22 -8 -12 -15
S>l2:session :	-25 10 -2 -17 -16 -24
S>l2:session ;	-7 14 -15 -3 -4 -10
S>l2:session when	-14 11 -9 -6 -7 -9
S>l2:settl whether	-9 14 -10 -5 -6 -12
S>l2:sheikh ,	-4 14 -11 -2 -6 -6
S>l2:sign for	-14 -9 -10 -2 12 -6
S>l2:signatori :	-19 9 -21 -8 -7 3
S>l2:sister ,	-19 16 -10 -10 -16 -17
S>l2:so that	-5 9 -14 -2 -3 -4
S>l2:speech by	17 -17 -17 -8 -7 -13
S>l2:spoke to	-15 14 -13 -3 -3 -10
S>l2:state ,	-25 0 1 -2 -3 -10
S>l2:state –	-21 20 -14 -19 -15 -12
S>l2:straight to	-17 -15 16 -6 -9 -9
S>l2:strike after	-12 12 -8 0 -2 -2
S>l2:student '	-10 21 -17 -3 -3 -4
S>l2:successor-elect ,	-18 -18 -15 -8 -18 18
S>l2:summit that	-7 -14 13 0 -1 -8
S>l2:superintend ,	-6 12 -12 -2 -1 -1
S>l2:surpris ,	-15 16 -14 -6 -7 -17
S>l2:syndic ,	-12 -8 10 -2 -4 -3
S>l2:tabl were	-22 -2 5 -8 -13 -21
S>l2:talk :	-21 29 -28 -25 -16 -21
S>l2:talk ;	-13 7 -13 -5 -4 3
S>l2:talk sat	-12 -7 -12 -2 -2 11
S>l2:talk with	-18 2 0 -6 -10 -8
S>l2:tea with	-8 13 -13 -1 -4 -2
S>l2:telephon ,	-5 14 -13 -1 -2 -4
S>l2:that ,	-3 13 -13 -3 0 -2
S>l2:then saw	5 -13 3 -18 -14 -12
S>l2:time and	-9 14 -13 -3 -3 -17
S>l2:to <date>	8 -3 -22 -4 -5 -15
S>l2:to hear	-9 12 -12 -4 -3 -6
S>l2:to meet	-15 -1 4 -16 -8 -10
S>l2:to receive	-3 13 -13 -3 0 -2
S>l2:to see	7 -13 4 -8 -5 -7
S>l2:to show	-20 -13 -20 -6 -6 18
S>l2:to which	-28 -1 4 -8 -9 -12
S>l2:togeth with	-25 16 -13 -3 -8 -4
S>l2:top :	4 -1 -16 -11 -15 -15
S>l2:train ,	-16 15 -11 -2 -3 -5
S>l2:trucker '	-11 14 -12 -3 -3 -6
S>l2:undersecretari ,	-25 22 -12 -4 -6 -14
S>l2:vanilla with	3 3 -24 -6 -11 -7
S>l2:visit by	-16 20 -20 -3 -2 -4
S>l2:visit to	-15 14 -14 -12 -3 -6
S>l2:vote ,	-11 10 -5 -1 0 -13
S>l2:vote on	-13 -11 -13 12 -9 -11
S>l2:when <number>	-12 9 -5 0 0 -6
S>l2:who had	-8 12 -12 -5 -5 -9
S>l2:who heard	-23 17 -15 -1 -1 -7
S>l2:widow ,	-16 11 -8 -3 -2 -10
S>l2:will ,	14 -13 -14 -8 -13 -13
S>l2:will have	-23 19 -13 -10 -7 -16
S>l2:will see	-24 -10 15 -5 -4 -5
S>l2:will thank	-6 13 -13 -1 0 -3
S>l2:wing ,	-20 -18 19 -14 -12 -17
S>l2:with <person>	-19 18 -17 -5 -8 -6
S>l2:with coordinating	-11 13 -13 -11 -13 -12
S>l2:without having	-13 -13 -12 -8 -8 13
S>l:#	7 -6 4 -16 -14 -16
S>l:'	-41 20 -10 -11 -12 -17
S>l:,	-36 14 -3 -16 -10 5
S>l:.	-42 9 8 -5 -39 -42
S>l::	-42 9 5 10 -49 -32
S>l:;	-26 10 -23 -8 -31 9
S>l:<date>	-10 9 -3 -11 -19 -34
S>l:<number>	-16 -5 16 -2 -3 -8
S>l:<person>	1 2 -8 -19 -16 -28
S>l:<quote>	-5 -6 8 -12 -9 -27
S>l:aboard	12 -15 -7 -7 -10 -18
S>l:about	18 -16 -17 -9 -9 -17
S>l:after	11 -10 -7 -8 -14 -14
S>l:against	13 -12 -13 -11 -13 -12
S>l:among	-7 12 -12 -5 -6 -10
S>l:and	-32 10 1 -20 -26 -6
S>l:are	-13 18 -15 -13 -5 -16
S>l:as	-26 23 -13 -8 -10 -9
S>l:at	-39 -11 21 -18 -24 -32
S>l:been	-14 15 -17 -5 -7 -16
S>l:before	-25 -19 24 -13 -14 -15
S>l:between	-7 9 -5 -13 -14 -27
S>l:briefed	-17 16 -15 -8 -10 -11
S>l:brought	-14 23 -23 -2 -5 -6
S>l:but	3 6 -12 -5 -6 -20
S>l:by	-3 -17 16 -11 -12 -25
S>l:call	8 -1 -12 -3 -3 -5
S>l:called	-20 8 0 -7 -4 -9
S>l:coordinating	-11 13 -13 -11 -13 -12
S>l:did	-25 21 -16 -7 -6 -20
S>l:drew	-10 12 -13 -3 -7 -7
S>l:elected	-15 -7 10 -9 -11 -10
S>l:facing	-8 12 -14 -4 -3 -7
S>l:for	-5 1 -19 -18 12 -27
S>l:forced	-12 -9 10 -1 -1 -2
S>l:from	2 6 -23 -9 -13 -30
S>l:gathered	-11 17 -22 -4 -6 -9
S>l:had	-13 17 -17 -7 -8 -12
S>l:has	-16 17 -17 -8 -9 -13
S>l:have	-24 20 -15 -10 -7 -17
S>l:having	-13 -13 -12 -8 -8 13
S>l:hear	-9 12 -12 -4 -3 -6
S>l:heard	-26 10 -21 -10 -8 3
S>l:host	-24 -16 17 -5 -3 -4
S>l:hosted	7 7 -24 -9 -8 -8
S>l:in	8 -17 4 -11 -21 11
S>l:including	-13 12 -11 -3 -4 -5
S>l:invited	-10 -3 -30 13 -2 -17
S>l:is	-12 1 2 -5 -8 -13
S>l:kept	14 -13 -13 -8 -8 -12
S>l:let	-12 16 -11 -1 -1 -11
S>l:lost	-16 3 1 -12 -10 -9
S>l:meet	-29 14 -7 -19 -10 -13
S>l:meets	-14 -13 13 -2 -2 -6
S>l:met	-1 5 -6 -13 -14 -24
S>l:on	22 -37 -12 6 3 -6
S>l:receive	-8 15 -13 -3 -1 -3
S>l:received	-16 15 -8 -6 -4 -8
S>l:said	-23 9 -22 -6 -12 10
S>l:sat	-12 -7 -12 -2 -2 11
S>l:saw	2 -15 9 -18 -14 -17
S>l:says	-22 20 -16 -7 -5 -13
S>l:see	-8 -16 15 -7 -5 -7
S>l:sent	-22 24 -7 -1 -12 -9
S>l:show	-20 -13 -20 -6 -6 18
S>l:since	3 -1 -13 -7 -4 -5
S>l:summoned	-11 21 -18 -14 -4 -9
S>l:telephoned	-7 15 -15 -1 -1 -10
S>l:thank	-6 13 -13 -1 0 -3
S>l:that	-9 10 0 -11 -12 -27
S>l:threw	-8 11 -13 -4 -6 -8
S>l:through	-14 10 -8 -4 -3 -5
S>l:to	21 10 -33 -35 -25 -31
S>l:together	-16 21 -14 -3 -3 -8
S>l:under	-37 -14 26 -13 -15 -20
S>l:was	-13 -18 22 -12 -23 -35
S>l:were	-31 2 2 -7 -12 -23
S>l:when	-6 2 3 -10 -14 -16
S>l:where	-7 -16 15 -8 -8 -12
S>l:whether	9 10 -22 -19 -12 -18
S>l:which	-30 -1 10 -9 -8 -17
S>l:while	8 13 -24 -6 -15 -13
S>l:whom	4 -15 9 -3 -6 -9
S>l:whose	-14 -10 12 -5 -3 -8
S>l:with	-11 1 -1 -13 1 -22
S>l:without	-14 -14 -7 -5 -7 15
S>l:wrote	-12 10 -8 -1 -1 -4
S>l:–	-21 20 -14 -19 -15 -12
S>l:—	11 -3 -8 -28 -34 -29
S>lb-cue:absent	13 -5 -17 -8 -13 -6
S>lb-cue:attended	-16 -20 17 -10 0 -13
S>lb-cue:background	-28 20 3 -12 -15 -41
S>lb-cue:declined	13 -19 0 -9 -6 -21
S>lb-cue:hosted	-5 3 -3 -13 -3 -27
S>lb-cue:invited	-22 -4 5 5 -12 -10
S>lb-cue:observer	-28 19 -14 -4 -4 -8
S>lb-cue:reported	-6 -1 3 -11 -16 -6
S>led:about	14 -12 -14 -19 9 -31
S>led:according	-8 -1 5 -11 -16 -9
S>led:among	-29 4 1 -9 -14 -24
S>led:beside	-14 4 -1 -13 1 -24
S>led:beside-by	-25 18 -13 -6 -10 -20
S>led:between	-7 9 -5 -13 -14 -27
S>led:for-side	-22 0 8 -7 -3 -13
S>led:instead	-5 1 -19 -18 12 -27
S>led:invites	-14 8 -33 12 -4 -19
S>led:meets	-11 3 0 0 -12 -12
S>led:met-by	-10 -10 13 -9 -8 -13
S>led:sends	14 -10 -14 -4 -16 -11
S>led:there-came	-12 -7 -12 -2 -2 11
S>led:under	-9 -10 14 -8 -10 -12
S>led:urges	-4 -6 7 -9 -8 -14
S>led:with	-10 0 0 -13 1 -22
S>led:without	-20 -19 -11 -10 -12 21
S>lv-cue:absent	-14 16 -12 -2 -2 -14
S>lv-cue:attended	-23 1 -8 -10 1 -9
S>lv-cue:background	4 -2 -3 -6 -7 -14
S>lv-cue:hosted	-14 9 -2 -10 -9 -15
S>lv-cue:reported	-37 2 10 -10 -14 0
S>lv-cue:represented	7 0 -22 -8 -19 -2
S>lv:abandon	-12 -12 13 -5 -9 -13
S>lv:abandon|when	-12 -12 13 -5 -9 -13
S>lv:accept	-5 -22 19 -3 -3 -11
S>lv:accept|,	-5 -22 19 -3 -3 -11
S>lv:accompani	-20 20 -17 -2 -4 -11
S>lv:accompani|by	-20 20 -17 -2 -4 -11
S>lv:adjourn	-14 11 -9 -6 -7 -9
S>lv:adjourn|when	-14 11 -9 -6 -7 -9
S>lv:agre	-12 10 -5 -7 -10 -13
S>lv:agre|and	-5 -12 11 -5 -9 -11
S>lv:agre|that	-5 15 -15 -1 -2 -3
S>lv:announc	13 -12 -13 -11 -13 -12
S>lv:announc|against	13 -12 -13 -11 -13 -12
S>lv:answer	4 11 -17 -11 -13 -13
S>lv:answer|that	-15 13 -9 -5 -4 -8
S>lv:answer|through	-14 10 -8 -4 -3 -5
S>lv:ar	-28 -14 -25 -24 -14 20
S>lv:arrest	19 -18 -19 -12 -12 -19
S>lv:ar|	-13 18 -15 -13 -5 -16
S>lv:ar|,	-24 -21 -19 -18 -11 22
S>lv:attend	-30 -7 13 -8 -19 -24
S>lv:attend|,	-13 -16 18 -6 -16 -19
S>lv:attend|aboard	-19 -8 11 -2 -6 -9
S>lv:attend|by	-13 17 -17 -3 -4 -8
S>lv:be	12 -9 -10 -14 -11 -22
S>lv:been	0 9 -24 -10 -14 -21
S>lv:been|	-14 15 -17 -5 -7 -16
S>lv:been|,	-12 11 -6 -1 -1 -3
S>lv:be|<person>	13 -14 -10 -5 -4 -10
S>lv:be|as	-19 16 -11 -5 -5 -12
S>lv:be|between	11 -16 1 -5 -4 -11
S>lv:brief	-30 7 -7 -11 -15 10
S>lv:brief|	-17 16 -15 -8 -10 -11
S>lv:brief|,	-17 1 -22 -2 -5 11
S>lv:brief|by	-17 -19 18 -6 -7 -13
S>lv:broker	-15 -16 16 -9 -12 -14
S>lv:broker|,	-15 -16 16 -9 -12 -14
S>lv:brought	-25 21 -18 -5 -6 -15
S>lv:brought|	-14 23 -23 -2 -5 -6
S>lv:brought|,	-17 19 -18 -4 -5 -14
S>lv:brought|together	-16 21 -14 -3 -3 -8
S>lv:call	-4 -12 14 -12 -11 -21
S>lv:call|,	-18 -20 22 -1 -6 -9
S>lv:call|between	-11 16 -17 -1 -1 -3
S>lv:call|by	-27 2 2 -9 -4 -13
S>lv:call|on	-17 -17 18 -3 -4 -9
S>lv:came	-26 8 0 -3 -11 -22
S>lv:came|,	-26 8 0 -3 -11 -22
S>lv:can't	-9 14 -10 -5 -6 -12
S>lv:can't|whether	-9 14 -10 -5 -6 -12
S>lv:chair	-48 5 -4 -10 4 -11
S>lv:chair|and	-9 14 -15 -7 -11 -11
S>lv:chair|by	-32 -27 31 -2 -7 -5
S>lv:chair|with	-34 7 -30 -10 5 -5
S>lv:clear	-16 14 -10 -4 -7 -14
S>lv:clear|,	-16 14 -10 -4 -7 -14
S>lv:close	6 -3 -8 -10 -10 -16
S>lv:close|,	-16 11 -8 -3 -2 -10
S>lv:close|with	-8 -19 17 -1 -1 -2
S>lv:co-chair	-25 -19 21 -8 -8 -12
S>lv:co-chair|by	-25 -19 21 -8 -8 -12
S>lv:come	-7 -13 -13 -9 -5 13
S>lv:come|and	-7 -13 -13 -9 -5 13
S>lv:confer	-12 10 -8 -10 -15 -14
S>lv:confer|with	-9 3 -1 -8 -15 -12
S>lv:conven	-22 -12 15 -8 -16 -18
S>lv:conven|,	-19 -2 4 -5 -14 -13
S>lv:conven|by	-11 -13 13 -1 -2 -7
S>lv:coordin	-11 13 -13 -11 -13 -12
S>lv:coordin|	-11 13 -13 -11 -13 -12
S>lv:cross	-16 1 0 -9 -10 -9
S>lv:cross|where	-15 -3 4 -9 -9 -7
S>lv:deni	-17 13 -10 -5 -5 -9
S>lv:deni|that	-17 13 -10 -5 -5 -9
S>lv:did	-31 25 -17 -7 -7 -22
S>lv:did|	-25 21 -16 -7 -6 -20
S>lv:did|<person>	-18 15 -11 -3 -2 -8
S>lv:dine	4 -15 7 -13 -15 -25
S>lv:dine|,	7 -28 9 -14 -12 -25
S>lv:dine|with	-29 6 -3 -3 -7 -6
S>lv:dismiss	-15 -10 11 -2 -3 -9
S>lv:dismiss|by	-10 -13 13 0 0 -3
S>lv:drew	-17 12 -6 -7 -11 -24
S>lv:drew|	-10 12 -13 -3 -7 -7
S>lv:drew|without	-13 1 4 -3 -2 -17
S>lv:drop	-11 13 -14 -1 0 -11
S>lv:drop|when	-11 13 -14 -1 0 -11
S>lv:drove	9 -20 9 -8 -9 -7
S>lv:drove|with	-8 -14 14 -3 -5 -3
S>lv:elect	-20 10 -3 -13 -17 -19
S>lv:elect|	-15 -7 10 -9 -11 -10
S>lv:elect|,	-15 19 -20 -7 -13 -15
S>lv:end	-14 6 1 -3 -6 -9
S>lv:face	7 -7 -3 -7 -12 -14
S>lv:face|	-8 12 -14 -4 -3 -7
S>lv:fell	-6 15 -15 -4 -8 -2
S>lv:fell|to	-6 15 -15 -4 -8 -2
S>lv:flew	-24 -2 -1 -10 -7 4
S>lv:flew|,	-21 -7 -2 -8 -5 9
S>lv:flew|at	-14 -16 15 -9 -5 -9
S>lv:flew|that	-5 9 -14 -2 -3 -4
S>lv:forc	2 -17 12 -5 -6 -9
S>lv:forc|	-12 -9 10 -1 -1 -2
S>lv:forc|,	6 -12 6 -5 -6 -8
S>lv:gather	-18 6 -13 -8 11 -15
S>lv:gather|	-12 19 -19 -5 -7 -12
S>lv:gather|,	-8 -13 -15 -5 15 -5
S>lv:gave	-27 24 -18 -10 -26 -19
S>lv:gave|for	-23 21 -13 -7 -25 -15
S>lv:goe	-3 9 -19 -11 -7 -12
S>lv:goe|,	-12 13 -14 -6 -5 -9
S>lv:goe|which	-17 16 -9 -1 -1 -4
S>lv:got	-15 -10 12 -2 -7 -8
S>lv:grant	-8 18 -19 -3 -5 -6
S>lv:grant|to	-8 18 -19 -3 -5 -6
S>lv:ha	-16 17 -17 -8 -9 -13
S>lv:had	-11 15 -9 -13 -18 -26
S>lv:had|	-13 17 -17 -7 -8 -12
S>lv:had|<date>	-34 33 -30 -5 -6 -11
S>lv:had|with	0 -8 3 -9 -17 -21
S>lv:have	-24 5 -10 -14 -12 6
S>lv:have|	-25 1 -20 -14 -12 10
S>lv:have|between	-16 13 -4 -2 -1 -3
S>lv:ha|	-16 17 -17 -8 -9 -13
S>lv:hear	-22 0 4 -12 -15 -19
S>lv:heard	2 11 -26 -17 -18 -3
S>lv:heard|	-26 10 -21 -10 -8 3
S>lv:heard|,	-14 12 -16 -11 -15 -2
S>lv:heard|to	14 -11 -9 -6 -4 -15
S>lv:heard|with	-9 -14 14 -3 -3 -1
S>lv:hear|	-9 12 -12 -4 -3 -6
S>lv:hear|,	-21 -7 12 -11 -14 -18
S>lv:held	-45 0 8 -11 -15 -8
S>lv:held|,	-35 6 2 -10 -13 -16
S>lv:held|by	-3 -15 15 0 0 -1
S>lv:held|under	-17 -14 16 -9 -5 -7
S>lv:held|with	-23 5 -5 -5 -12 3
S>lv:hold	-1 -10 5 -12 -17 -13
S>lv:hold|with	-25 -7 12 -9 -14 -8
S>lv:host	10 -12 0 -10 -15 -16
S>lv:host|,	-30 -13 16 -6 -16 -15
S>lv:host|<date>	11 -8 -12 -7 -4 -6
S>lv:host|<person>	-19 18 -17 -5 -8 -6
S>lv:host|and	-12 13 -13 -1 -2 -7
S>lv:host|by	10 -28 4 -2 -2 -2
S>lv:host|in	9 5 -19 -5 -11 -11
S>lv:host|with	-17 -1 2 -2 -4 -2
S>lv:huddl	-13 18 -18 -8 -6 -7
S>lv:huddl|with	-13 18 -18 -8 -6 -7
S>lv:imprison	21 -21 -21 -7 -8 -15
S>lv:imprison|,	21 -21 -21 -7 -8 -15
S>lv:insist	-6 13 -12 -2 -1 -3
S>lv:insist|that	-6 13 -12 -2 -1 -3
S>lv:invit	-25 -11 -4 12 -12 2
S>lv:invit|	-10 -3 -30 13 -2 -17
S>lv:invit|,	-19 7 -25 -22 -15 5
S>lv:invit|with	-6 -17 17 -7 -2 -18
S>lv:is	12 -15 -3 -12 -10 -19
S>lv:is|	-12 1 2 -5 -8 -13
S>lv:is|,	-13 -15 14 -3 -1 -8
S>lv:is|that	-12 -14 14 -2 -2 -2
S>lv:is|where	9 -27 -6 -5 -4 -8
S>lv:is|whether	-13 11 -9 -6 -2 -3
S>lv:is|with	-5 -12 11 -1 -1 -2
S>lv:join	-20 -5 6 -9 -10 -13
S>lv:join|by	-13 3 -1 -4 -6 -11
S>lv:kept	12 -2 -18 -11 -11 -13
S>lv:kept|	14 -13 -13 -8 -8 -12
S>lv:laid	-14 -9 11 -6 -9 -13
S>lv:learn	-12 15 -15 -11 -12 -14
S>lv:learn|that	-11 13 -12 -11 -12 -13
S>lv:let	-12 16 -11 -1 -1 -11
S>lv:let|	-12 16 -11 -1 -1 -11
S>lv:lift	-13 -9 -10 -7 -10 11
S>lv:lift|on	-13 -9 -10 -7 -10 11
S>lv:link	-3 14 -14 0 -1 -1
S>lv:link|,	-3 14 -14 0 -1 -1
S>lv:lost	-20 8 -5 -18 -12 -13
S>lv:lost|	-16 3 1 -12 -10 -9
S>lv:lost|and	-11 13 -13 -11 -6 -8
S>lv:lunch	14 5 -32 -9 -13 -10
S>lv:lunch|with	14 5 -32 -9 -13 -10
S>lv:meet	-13 -7 7 8 -13 -23
S>lv:meet|	-32 7 1 -19 -10 -14
S>lv:meet|,	-21 -12 16 -9 -5 -16
S>lv:meet|on	-13 -11 -13 12 -9 -11
S>lv:meet|since	3 -1 -12 -7 -4 -6
S>lv:met|	-1 5 -6 -13 -14 -24
S>lv:met|,	-9 -1 -18 -11 -24 10
S>lv:met|under	-15 -17 17 -3 -6 -10
S>lv:moder	-13 23 -23 -6 -3 -4
S>lv:moder|by	-13 23 -23 -6 -3 -4
S>lv:open	-22 -14 17 -6 -8 -17
S>lv:open|,	-20 -10 13 -5 -4 -15
S>lv:own	-20 15 -13 -5 -5 2
S>lv:own|,	-20 15 -13 -5 -5 2
S>lv:pai	-12 -17 15 -4 -3 -6
S>lv:paid	-18 -13 15 -12 -13 -10
S>lv:paid|on	-18 -13 15 -12 -13 -10
S>lv:pai|where	-12 -17 15 -4 -3 -6
S>lv:photograph	-16 17 -19 -6 -13 -12
S>lv:photograph|with	-16 17 -19 -6 -13 -12
S>lv:plan	-17 -2 4 -4 -2 -10
S>lv:plan|between	-10 20 -23 -1 -1 -3
S>lv:plan|with	-10 -15 15 -4 -1 -3
S>lv:protest	-17 15 -12 -1 -3 -17
S>lv:protest|,	-17 15 -12 -1 -3 -17
S>lv:put	9 -2 -13 -17 -16 -21
S>lv:put|,	11 -1 -22 -16 -17 -19
S>lv:put|where	-10 -18 15 -3 -2 -4
S>lv:react	8 -3 -22 -4 -5 -15
S>lv:react|<date>	8 -3 -22 -4 -5 -15
S>lv:read	16 -19 -1 -10 -18 -18
S>lv:read|,	15 -15 -13 -7 -8 -13
S>lv:read|by	11 -22 6 -3 -12 -8
S>lv:recal	-18 15 -10 -1 -1 -2
S>lv:recal|when	-18 15 -10 -1 -1 -2
S>lv:receiv	-17 8 1 -8 -9 -18
S>lv:receiv|	-18 22 -14 -6 -4 -8
S>lv:receiv|,	-24 17 -13 -8 -11 -16
S>lv:receiv|<date>	-16 19 -18 -4 -6 -3
S>lv:receiv|<person>	5 7 -18 -2 -2 -11
S>lv:receiv|by	-22 -32 31 -7 -8 -12
S>lv:receiv|from	-16 26 -20 -5 -7 -14
S>lv:receiv|with	-23 4 0 -2 -9 -4
S>lv:reconven	-11 15 -11 -6 -7 -11
S>lv:reconven|,	-11 15 -11 -6 -7 -11
S>lv:replac	-21 21 -21 -11 -9 -19
S>lv:replac|,	-21 21 -21 -11 -9 -19
S>lv:repres	-18 9 -20 -6 -11 4
S>lv:repres|by	-16 19 -18 -5 -10 -19
S>lv:resum	-15 14 -14 -4 -3 -4
S>lv:resum|between	-15 14 -14 -4 -3 -4
S>lv:sai	-26 19 -10 -8 -5 -15
S>lv:said	-26 7 -6 -5 -12 7
S>lv:said|	-23 9 -22 -6 -12 10
S>lv:said|and	-5 11 -13 -1 -1 -12
S>lv:said|that	-12 -2 2 -2 0 1
S>lv:sai|	-22 20 -16 -7 -5 -13
S>lv:sai|that	-22 -2 10 -3 -1 -8
S>lv:sat	-7 -8 1 -9 -17 1
S>lv:sat|	-12 -7 -12 -2 -2 11
S>lv:sat|'	-10 24 -21 -3 -3 -4
S>lv:sat|,	0 18 -37 -9 -17 -7
S>lv:sat|between	-16 19 -19 -2 -4 -10
S>lv:sat|under	-22 -14 16 -4 -5 -8
S>lv:sat|with	0 -12 9 -8 -17 -13
S>lv:saw	-1 -6 4 -15 -16 -25
S>lv:saw|	2 -15 9 -18 -14 -17
S>lv:saw|,	-14 11 -8 -4 -11 -22
S>lv:saw|with	-15 17 -16 -1 -4 -3
S>lv:scuttl	-13 1 2 -4 -3 -5
S>lv:scuttl|where	-12 -19 18 -3 -2 -3
S>lv:see	-9 -22 12 -7 -5 10
S>lv:see|	-8 -16 15 -7 -5 -7
S>lv:see|,	-16 -10 -18 -3 -2 12
S>lv:sent	12 -6 -9 -5 -16 -12
S>lv:sent|	-22 24 -7 -1 -12 -9
S>lv:set	-26 13 4 -10 -8 -12
S>lv:set|before	-15 -14 15 -11 -9 -9
S>lv:set|between	-8 14 -22 -1 -1 -3
S>lv:set|where	-19 19 -16 -1 -1 -5
S>lv:set|with	-6 -17 14 -1 -1 -1
S>lv:shout	-8 13 -12 -3 -12 -7
S>lv:shout|,	-8 13 -12 -3 -12 -7
S>lv:show	-22 -4 -23 -7 -7 15
S>lv:show|	-20 -11 -17 -7 -6 17
S>lv:sign	-4 -8 -30 -8 20 -25
S>lv:sign|,	-24 -4 -22 -7 17 -19
S>lv:sign|for	-14 -9 -10 -2 12 -6
S>lv:sign|while	-16 14 -11 -2 -12 -12
S>lv:sign|with	10 -8 -12 -1 -7 -10
S>lv:sit	-16 19 -20 -7 -7 -5
S>lv:sit|with	-16 19 -20 -7 -7 -5
S>lv:slaughter	-18 6 -3 -9 -17 -12
S>lv:slaughter|for	-16 -7 10 -8 -15 -9
S>lv:spent	-15 -13 13 -3 -3 -11
S>lv:spent|,	-11 -13 13 -3 -2 -10
S>lv:spoke	-3 26 -36 -6 -17 -14
S>lv:spoke|to	-15 14 -13 -3 -3 -10
S>lv:spoke|with	-14 28 -29 -4 -16 -5
S>lv:squeez	-12 -20 19 -4 -6 -7
S>lv:squeez|'	-12 -20 19 -4 -6 -7
S>lv:start	4 9 -25 -3 -8 -13
S>lv:start|when	6 -2 -17 -1 -4 -12
S>lv:struck	17 -22 -12 -7 -7 -11
S>lv:struck|by	20 -19 -20 -4 -4 -5
S>lv:summon	-8 13 -12 -13 -4 -10
S>lv:summon|	-11 21 -18 -14 -4 -9
S>lv:suspend|after	-12 12 -8 0 -2 -2
S>lv:talk	3 3 -24 -6 -11 -7
S>lv:talk|with	3 3 -24 -6 -11 -7
S>lv:telephon	-10 13 -11 -2 -3 -12
S>lv:telephon|	-7 15 -15 -1 -1 -10
S>lv:thank	-6 13 -13 -1 0 -3
S>lv:thank|	-6 13 -13 -1 0 -3
S>lv:threw	-8 11 -13 -4 -6 -8
S>lv:threw|	-8 11 -13 -4 -6 -8
S>lv:told	-13 -8 9 0 0 -2
S>lv:told|whom	-13 -8 9 0 0 -2
S>lv:took	-15 17 -17 -3 -6 -7
S>lv:took|including	-13 12 -11 -3 -4 -5
S>lv:took|with	-8 13 -13 -1 -4 -2
S>lv:visit	-1 1 -5 -7 -9 -14
S>lv:visit|,	-14 9 -6 -3 -7 -12
S>lv:visit|by	-14 15 -15 -1 -1 -2
S>lv:visit|where	-6 -19 16 -2 -2 -1
S>lv:wa	-13 -12 16 -14 -20 -9
S>lv:wa|	-13 -18 22 -12 -23 -35
S>lv:wa|,	-21 13 -28 -5 -6 7
S>lv:wa|<number>	-12 9 -5 0 0 -6
S>lv:wa|and	-9 14 -13 -3 -3 -17
S>lv:wa|between	-21 19 -18 -5 -5 -8
S>lv:wa|by	10 -24 10 -14 -11 -19
S>lv:welcom	-28 -8 11 -9 -15 -15
S>lv:welcom|,	-8 18 -18 -2 -9 -7
S>lv:welcom|by	-21 -5 7 -5 -7 -9
S>lv:went	-23 -10 13 -6 -8 -9
S>lv:went|to	-17 -15 16 -6 -9 -9
S>lv:went|when	-14 17 -15 -1 -1 -2
S>lv:were	-32 -14 17 -7 -12 -23
S>lv:were|	-31 2 2 -7 -12 -23
S>lv:were|when	-7 -15 15 -2 -3 -5
S>lv:will	3 -32 22 -14 -16 -20
S>lv:will|,	9 -20 9 -11 -16 -16
S>lv:will|where	-5 -17 16 -1 -1 -2
S>lv:wipe	-10 -13 13 -7 -6 -10
S>lv:wipe|which	-10 -13 13 -7 -6 -10
S>lv:wrote	-19 1 2 -6 -6 -15
S>lv:wrote|	-12 10 -8 -1 -1 -4
S>lv:wrote|between	-19 -3 5 -6 -6 -13
S>not-first	-2 12 -30 2 -7 -13
S>owned-does-first:owns-deputy	26 -32 -31 -10 -20 15
S>owned-does:comes	-15 15 -14 -4 -8 -6
S>owned-does:owns-deputy	20 -18 -37 -12 -22 13
S>owned-does:will-come	-15 15 -14 -4 -8 -6
S>owns	21 -24 -2 -21 -42 0
S>owns:deputi	-24 -8 -16 -3 -11 17
S>owns:first	-14 15 -17 -5 -7 -16
S>owns:late	10 -8 -12 -1 -7 -10
S>owns:lawyer	20 -22 -17 -2 -6 -15
S>owns:predecessor	27 -27 -20 -6 -14 -15
S>owns:secretari	-18 -8 -11 -2 -10 17
S>owns:successor-elect	-12 -12 13 -1 -2 -2
S>owns:visit	-27 23 -22 -11 -17 -14
S>owns:word	8 2 -25 -8 -11 -15
S>quoted	6 -1 -17 -9 -14 -2
S>r-cue-near:absent	-7 -20 -1 -20 5 11
S>r-cue-near:background	16 -29 14 -11 -9 -17
S>r-cue-near:declined	-24 2 -4 -6 -8 4
S>r-cue-near:hosted	-19 -3 12 -9 -10 -13
S>r-cue-near:invited	-12 -16 23 -32 -12 -37
S>r-cue-near:observer	-23 19 -15 -5 -8 -16
S>r-cue-near:represented	-36 -12 1 4 5 5
S>r-cue:absent	-8 -15 -6 -16 3 13
S>r-cue:attended	-11 -6 6 -13 0 -2
S>r-cue:background	9 1 -12 -11 -14 -26
S>r-cue:declined	-38 1 4 -9 -15 -6
S>r-cue:invited	-14 -13 17 -6 -16 -40
S>r-cue:observer	-27 23 -17 -5 -8 -18
S>r-cue:represented	-14 -21 -2 2 11 1
S>r2:& price	-13 -1 -12 -3 -3 6
S>r2:, and	1 -14 13 -10 -16 -15
S>r2:<person> ,	-3 -14 11 -9 -36 -8
S>r2:a colonel	-19 18 -12 -3 -2 -7
S>r2:according to	-19 20 -17 -1 -1 -6
S>r2:across from	5 0 -28 -5 -10 -10
S>r2:adjourned the	-12 -11 13 -7 -9 -13
S>r2:again ,	-12 19 -19 -1 -2 -5
S>r2:agreed on	-24 -1 5 -6 -6 -10
S>r2:among the	-19 16 -14 -3 -4 -8
S>r2:among them	23 -23 -20 -10 -17 -16
S>r2:and ,	-22 28 -24 -8 -13 -20
S>r2:and an	-14 14 -11 -2 -2 -9
S>r2:and broke	-18 13 -6 -1 -4 -8
S>r2:and buyer	-10 14 -14 -1 -2 -11
S>r2:and observ	-22 1 4 -10 -7 -17
S>r2:and premier	-10 22 -22 -8 -13 -17
S>r2:and that	-18 17 -12 -2 -1 -8
S>r2:and the	-28 -8 13 -10 -17 -30
S>r2:and wa	-13 -11 11 -2 -3 -6
S>r2:and with	-13 -15 14 -3 -1 -8
S>r2:announced in	11 -8 -12 -5 -7 -8
S>r2:answered with	-15 -14 15 -3 -1 -3
S>r2:appeared by	-17 -9 10 -7 -9 -12
S>r2:appeared in	-2 14 -14 -2 -1 -3
S>r2:appeared on	-6 14 -16 -5 -14 -11
S>r2:are come	-7 13 -12 -4 -3 -12
S>r2:are to	-21 24 -23 -2 -2 -6
S>r2:arrived <date>	-9 13 -9 -1 -2 -5
S>r2:as captain	14 -13 -13 -8 -8 -12
S>r2:as guest	-7 13 -13 -3 -2 -3
S>r2:as host	-9 -22 21 -2 -3 -4
S>r2:as moder	-15 -17 17 -9 -5 -6
S>r2:as organis	-10 -15 15 -4 -1 -3
S>r2:as their	-13 -20 18 -8 -11 -8
S>r2:asked director	-7 -14 13 -2 -1 -4
S>r2:asked for	-11 20 -20 -3 -3 -3
S>r2:at <person>	-22 19 -16 -5 -4 -11
S>r2:at <place>	-12 -18 11 -9 -4 11
S>r2:at a	-17 14 -12 -3 -3 -9
S>r2:at citi	-4 14 -15 -2 -3 -6
S>r2:at hi	-27 -3 6 -7 -6 -17
S>r2:at the	-26 18 -12 -8 -8 -21
S>r2:ate noth	-15 10 -7 -3 -4 -7
S>r2:attended the	-10 -10 -17 -5 12 -12
S>r2:before the	-16 16 -16 -6 -3 -6
S>r2:bishops and	11 -18 2 -8 -10 -16
S>r2:briefed health	-10 15 -14 -1 -5 -14
S>r2:broke a	-8 -13 -15 -5 15 -5
S>r2:broke bread	-12 15 -14 -3 -10 -13
S>r2:brought an	-19 17 -16 -5 -9 -11
S>r2:brought bu	-5 -13 8 -3 -3 -4
S>r2:brought togeth	-24 -22 23 -5 -8 -9
S>r2:but a	-13 14 -9 -1 -1 -16
S>r2:but influenza	-12 -9 10 -1 -1 -2
S>r2:but their	-9 10 -7 -2 -6 -16
S>r2:by telephon	-15 14 -13 -3 -3 -10
S>r2:called ,	6 -2 -28 -5 -6 -12
S>r2:called a	-14 -12 13 -3 -6 -10
S>r2:called at	-10 12 -13 -1 -4 -5
S>r2:called for	19 -5 -21 -1 -1 -4
S>r2:called on	-15 16 -16 -2 -2 -14
S>r2:calmed thing	-12 16 -18 -5 -4 -11
S>r2:came face	-6 13 -12 -1 -2 -3
S>r2:came togeth	-4 14 -11 -2 -6 -6
S>r2:chaired a	-12 -12 17 -1 -2 -2
S>r2:conferred by	-17 20 -20 -5 -7 -8
S>r2:conferred on	-20 18 -15 -5 -5 -6
S>r2:convened chief	-3 -13 13 0 -1 -1
S>r2:criticised the	14 -14 -13 -11 -14 -13
S>r2:crossed the	-7 10 -10 -5 -8 -14
S>r2:declined to	-13 -8 9 -1 -1 -10
S>r2:did not	-23 8 -18 -5 15 -23
S>r2:dined <date>	-5 -14 14 -2 -1 -6
S>r2:dined on	-10 12 -8 -6 -2 -4
S>r2:drew the	-17 16 -9 -1 -1 -4
S>r2:driven in	-8 12 -12 -5 -5 -9
S>r2:drove to	-9 14 -16 -3 -3 -8
S>r2:faced four	-9 15 -15 -3 -4 -8
S>r2:faced the	-14 -18 18 -6 -8 -12
S>r2:failed to	-12 17 -16 -3 -4 -14
S>r2:flew in	-13 17 -19 -2 -4 -7
S>r2:flew to	-8 13 -15 -2 -5 -6
S>r2:flies home	18 -19 -16 -4 -4 -9
S>r2:follows the	18 -19 -14 -8 -12 -20
S>r2:for a	-14 20 -19 -6 -3 -3
S>r2:for talk	-4 13 -13 -1 -1 -1
S>r2:for the	-16 2 0 -9 -8 -10
S>r2:fought over	15 -15 -15 -11 -10 -13
S>r2:gathered the	-9 -12 12 -2 -5 -5
S>r2:gave a	-12 -19 19 -2 -1 -6
S>r2:gave him	-10 -18 15 -3 -2 -4
S>r2:goes too	14 -14 -13 -16 -5 -9
S>r2:got forti	-8 10 -13 -5 -5 -12
S>r2:got the	-8 -15 14 -1 -1 -9
S>r2:granted an	-15 -14 15 -9 -12 -13
S>r2:greeted each	-11 -11 12 -1 -3 -3
S>r2:had a	-16 17 -14 -5 -7 -16
S>r2:had achiev	-19 -3 5 -6 -6 -13
S>r2:had agre	-11 15 -14 0 -1 -8
S>r2:had also	-8 13 -16 -3 -5 -10
S>r2:had ask	-24 8 -4 -15 -6 -23
S>r2:had been	-29 6 -4 -7 -9 -12
S>r2:had breakfast	-32 28 -25 -6 -10 -11
S>r2:had call	-29 -7 12 -3 -8 -20
S>r2:had chang	-10 13 -12 -13 -3 -12
S>r2:had confer	-25 0 3 -5 -12 -17
S>r2:had flown	-5 -12 -11 0 0 12
S>r2:had held	-10 -17 17 -1 -2 -11
S>r2:had left	-10 13 -15 -4 -8 -7
S>r2:had lunch	-9 14 -10 -5 -6 -12
S>r2:had met	-25 4 7 -7 -8 -20
S>r2:had pick	14 -15 -11 -4 -6 -9
S>r2:had plan	-13 10 -12 -3 -3 -5
S>r2:had promis	-14 -12 4 -3 -3 9
S>r2:had recus	-17 -14 16 -10 -9 -15
S>r2:had secretli	-15 13 -9 -5 -4 -8
S>r2:had slip	-7 12 -9 -3 -6 -15
S>r2:had stai	-11 -15 -13 -5 -14 15
S>r2:had storm	-10 12 -12 -1 -3 -8
S>r2:had talk	9 -1 -41 -19 -27 -29
S>r2:had them	-7 -16 16 -3 -6 -12
S>r2:had to	-19 -11 14 -1 -3 -15
S>r2:has been	-24 -7 8 10 -14 -25
S>r2:has cancel	-10 16 -16 -6 -7 -13
S>r2:has demand	12 -13 -10 -7 -5 -9
S>r2:has forc	13 -11 -14 -8 -7 -9
S>r2:has invit	-10 -8 15 -20 -4 -9
S>r2:has name	-23 -12 20 -5 -2 -2
S>r2:has no	11 -8 -12 -7 -4 -6
S>r2:has promis	-11 14 -13 -5 -5 -17
S>r2:has put	-21 -15 17 -3 -5 -8
S>r2:has said	-18 -15 -16 -4 -6 16
S>r2:has summon	-8 -10 15 -10 -1 -4
S>r2:have been	-20 23 -17 -7 -3 -26
S>r2:have met	-12 13 -8 -1 -3 -3
S>r2:head the	-15 13 -8 -14 -4 -9
S>r2:held a	-15 -7 8 -4 -5 -5
S>r2:held talk	-17 24 -24 -3 -4 -7
S>r2:held their	-14 -6 6 -1 -3 -3
S>r2:himself stai	-14 4 -9 0 -1 -1
S>r2:his iranian	-13 -2 5 -3 -8 -9
S>r2:hosted a	-8 -12 12 -2 -3 -2
S>r2:hosted yolŋu	-3 -10 12 -1 -2 -1
S>r2:hosts a	-9 -4 12 -1 -1 0
S>r2:if releas	-17 2 1 -18 -13 -17
S>r2:in <date>	-11 16 -17 -2 -5 -4
S>r2:in <place>	7 -7 5 -10 -14 -38
S>r2:in a	-15 13 -8 -1 -2 -12
S>r2:in her	-21 17 -14 -1 -1 -1
S>r2:in hospit	-11 -10 -13 -1 13 -14
S>r2:in the	-10 16 -16 -15 -23 -27
S>r2:interviewed the	-11 -12 12 -1 -2 -1
S>r2:into the	-8 11 -13 -4 -6 -8
S>r2:invited the	-7 -16 11 -3 -1 -12
S>r2:is deni	-16 13 -4 -2 -1 -3
S>r2:is due	-18 23 -21 -8 -10 -21
S>r2:is expect	-12 13 -13 -1 -2 -7
S>r2:is guest	-6 13 -13 -1 0 -3
S>r2:is not	-7 -13 -13 -9 -5 13
S>r2:is open	-13 -18 18 -9 -10 -14
S>r2:is replac	-21 -1 -20 -9 5 -3
S>r2:is to	-11 15 -10 -11 -14 -22
S>r2:it had	-15 13 -11 -1 -2 -1
S>r2:it wa	-13 -18 -14 -5 17 -17
S>r2:joined mayor	-4 15 -15 -1 -4 -7
S>r2:laid a	-12 13 -12 -5 -7 -11
S>r2:last met	-18 18 -19 -2 -8 -9
S>r2:laughed and	-10 11 -9 -1 -1 -12
S>r2:learned by	-11 12 -12 -2 -4 -7
S>r2:led the	-14 -24 24 -2 -2 -5
S>r2:lunched with	11 -22 6 -3 -12 -8
S>r2:may have	-16 16 -12 -2 -3 -5
S>r2:meets <organisation>	-13 18 -18 -1 -1 -3
S>r2:meets the	-20 22 -22 -2 -2 -6
S>r2:meets with	-22 -17 18 -9 -8 -3
S>r2:met <person>	-14 13 -11 -2 -4 -4
S>r2:met again	-8 14 -12 -1 -2 -4
S>r2:met at	-15 19 -10 -2 -2 -9
S>r2:met banker	15 4 -20 -5 -5 -9
S>r2:met congoles	-12 -16 14 -1 -2 -5
S>r2:met for	-15 -18 18 -3 -4 -9
S>r2:met in	-25 25 -16 -2 -4 -15
S>r2:met lobstermen	-8 14 -14 -1 -3 -9
S>r2:met on	-17 15 -12 -6 -7 -10
S>r2:met the	-17 0 6 -9 -10 -15
S>r2:met them	-15 -3 4 -9 -9 -7
S>r2:met twice	-7 18 -16 -2 -2 -10
S>r2:minister <person>	-21 20 -14 -19 -15 -12
S>r2:nor <person>	-18 -17 -12 -12 -16 16
S>r2:nor her	-11 13 -12 -11 -12 -13
S>r2:of <organisation>	-26 9 2 -5 -7 -14
S>r2:of <place>	5 2 -7 -6 -25 -17
S>r2:of polar	-7 14 -9 -1 -1 -8
S>r2:of the	-36 12 2 -16 -14 -2
S>r2:on <date>	12 -11 -1 -13 -14 -25
S>r2:on her	-6 14 -16 0 -1 -3
S>r2:on how	-13 -8 8 -1 -1 -4
S>r2:on the	-19 -5 11 -7 -10 -14
S>r2:on time	-13 24 -25 -4 -5 -22
S>r2:opened in	-14 20 -19 -2 -3 -7
S>r2:opened the	-7 -23 22 -1 -2 -2
S>r2:opens the	-5 -16 17 -1 -1 -3
S>r2:over the	-7 12 -12 -2 -2 -5
S>r2:present for	-9 14 -13 -3 -3 -17
S>r2:presiding and	-13 -13 13 0 -1 0
S>r2:produced a	-11 14 -12 -3 -3 -6
S>r2:pushed ,	-5 11 -9 0 0 -12
S>r2:put their	-26 29 -28 -4 -7 -12
S>r2:questioned bank	-6 11 -13 -3 -3 -5
S>r2:ran into	-10 13 -13 -2 -5 -11
S>r2:received <person>	7 -16 3 -3 -8 -3
S>r2:received a	-3 -16 16 -1 -1 -1
S>r2:received chief	-9 -16 15 -1 -3 -1
S>r2:received her	-8 -10 13 -1 -4 -1
S>r2:received imam	-6 -12 13 -1 -2 -1
S>r2:received in	-6 -16 16 -1 -3 -2
S>r2:received just	-6 -12 12 0 -1 -1
S>r2:received the	-20 -3 5 -3 -7 -5
S>r2:respectively ,	2 -25 11 -6 -11 -11
S>r2:resumed on	-14 -10 12 -5 -3 -8
S>r2:said <person>	-11 12 -7 -1 0 -13
S>r2:said outsid	-18 15 -13 -1 -2 -12
S>r2:said that	7 -9 5 -6 -6 -19
S>r2:said the	-16 -14 15 0 0 -2
S>r2:sat across	-2 20 -19 -1 -2 -4
S>r2:sat alon	-5 11 -13 -1 -1 -12
S>r2:sat between	-13 16 -16 -5 -12 -15
S>r2:sat down	-16 -5 8 -6 -11 -13
S>r2:sat in	-18 21 -18 -4 -6 -15
S>r2:sat on	-11 17 -16 -1 -2 -7
S>r2:sat togeth	-20 20 -16 -2 -2 -4
S>r2:saw <person>	-14 17 -18 -5 -5 -7
S>r2:saw a	-14 18 -20 -2 -7 -5
S>r2:saw the	-20 4 -1 -7 -9 -25
S>r2:seated ,	-10 14 -14 -2 -4 -2
S>r2:sent a	-9 -10 -13 -2 -7 12
S>r2:sent back	-6 -11 -18 -8 -9 13
S>r2:sent them	-5 -12 11 -5 -9 -11
S>r2:shook hand	2 1 -16 -7 -4 -10
S>r2:showed <person>	-13 20 -20 -3 -2 -8
S>r2:showed him	-14 14 -11 -3 -2 -8
S>r2:showed them	-7 -13 13 -1 -1 -1
S>r2:signed a	-11 17 -17 -1 -2 -10
S>r2:signed for	-13 19 -18 0 -12 -2
S>r2:slaughtered a	-11 -13 13 -6 -9 -7
S>r2:spoke <date>	-13 11 -10 -1 -3 -6
S>r2:spoke against	-9 18 -13 -3 -2 -4
S>r2:spoke by	-15 22 -19 -1 -2 -3
S>r2:spoke for	-33 -6 8 -5 -7 -16
S>r2:spoke on	-8 14 -12 -2 -4 -8
S>r2:stayed behind	-17 -14 14 -1 -4 -13
S>r2:stood alon	-20 -13 15 -2 -4 -9
S>r2:stood side	4 3 -16 -5 -11 -11
S>r2:summoned the	-2 -13 12 0 0 -1
S>r2:talked by	-19 18 -10 -3 -1 -4
S>r2:texted and	-16 13 -10 -2 -16 -9
S>r2:the associ	-19 16 -11 -5 -5 -12
S>r2:the imam	-12 -9 10 -2 -4 -11
S>r2:the ministri	-28 27 -20 -5 -8 -18
S>r2:the onli	3 -10 6 -6 -12 -27
S>r2:the other	-8 11 -6 -1 -12 -7
S>r2:the region	-7 -13 -10 -1 -3 14
S>r2:the shortest	-13 13 -9 -1 -1 -11
S>r2:the teacher	-14 -10 11 -5 -6 -14
S>r2:then call	-18 -18 19 -1 -3 -15
S>r2:then fell	-21 -13 -13 -2 -11 17
S>r2:then heard	-14 15 -15 -4 -5 -15
S>r2:then sat	9 -1 -19 -2 -7 -13
S>r2:then the	-14 27 -30 -4 -3 -18
S>r2:to a	-17 -6 -6 12 -5 -17
S>r2:to call	-12 -9 10 -1 -1 -2
S>r2:to hi	-6 18 -19 -14 -1 -9
S>r2:to host	-6 15 -15 -4 -8 -2
S>r2:to it	-15 17 -17 -2 -1 -1
S>r2:to scrap	-19 -12 13 -6 -4 -11
S>r2:to talk	-34 -10 12 -7 -6 -7
S>r2:to the	-11 25 -24 -2 -9 -9
S>r2:to which	6 -12 6 -5 -6 -8
S>r2:together with	-7 13 -14 -1 -2 -4
S>r2:told a	-22 -4 10 -6 -5 -14
S>r2:told the	10 -3 -13 -4 -5 -13
S>r2:took no	-22 2 0 -4 -8 -14
S>r2:traded accus	-11 14 -11 -2 -3 -7
S>r2:twice suspend	-12 -13 12 -5 -12 -11
S>r2:two hundr	-14 10 -8 -4 -3 -5
S>r2:two offici	-13 -9 10 -5 -4 -7
S>r2:visited the	-15 15 -14 -7 -9 -9
S>r2:waited in	8 -9 -5 -2 -2 -16
S>r2:walked feder	-15 -10 10 -3 -5 -5
S>r2:walked out	-5 14 -15 -1 -1 -6
S>r2:wants the	15 -15 -10 -3 -4 -5
S>r2:wants to	-13 16 -16 -8 -9 -10
S>r2:was adjourn	-15 -14 -17 -6 -7 16
S>r2:was admit	-16 11 -8 -3 -2 -10
S>r2:was ask	-6 -18 18 -6 0 -5
S>r2:was call	-16 20 -23 -1 -1 -11
S>r2:was in	-21 -5 -1 -10 -20 14
S>r2:was listen	-14 18 -14 -11 -4 -14
S>r2:was not	-21 -10 -15 -10 -24 20
S>r2:was put	-10 15 -21 -2 -3 -8
S>r2:was receiv	-24 20 -19 -5 -11 -14
S>r2:was taken	-12 -12 13 -5 -9 -13
S>r2:was talk	-12 -3 4 -1 -2 -3
S>r2:was the	-22 24 -21 -9 -16 -20
S>r2:was there	-5 12 -10 -3 -2 -20
S>r2:was to	-31 -11 10 -14 -16 0
S>r2:welcomed <place>	-7 -12 14 -1 -1 -1
S>r2:welcomed the	-19 -10 14 -2 -4 -3
S>r2:welcomes head	-5 -12 13 -1 -2 -3
S>r2:went togeth	-6 17 -15 -2 -2 -7
S>r2:were alon	-25 22 -11 -5 -5 -10
S>r2:were back	-11 15 -11 -6 -7 -11
S>r2:were receiv	-18 17 -16 -1 -2 -4
S>r2:were sent	-19 10 -7 -19 -12 -13
S>r2:were the	-16 18 -13 -4 -3 -10
S>r2:were to	-13 14 -11 -4 -2 -7
S>r2:when the	20 -16 -22 -1 -5 -10
S>r2:who came	-4 15 -15 -1 -3 -7
S>r2:who did	-13 16 -17 -5 -4 -8
S>r2:who had	-15 -14 14 -3 -5 -8
S>r2:whom thei	-22 21 -17 -3 -8 -15
S>r2:will be	-16 -2 -21 -6 -8 14
S>r2:will board	-12 16 -15 -3 -2 -4
S>r2:will have	-18 -16 18 -8 -8 -17
S>r2:will hear	-26 25 -19 -6 -6 -14
S>r2:will host	-10 -17 16 -4 -6 -12
S>r2:will initi	-30 -3 6 -9 -24 -20
S>r2:will jointli	-18 17 -14 -6 -8 -9
S>r2:will mark	-9 14 -15 -7 -11 -11
S>r2:will meet	-26 14 -4 -2 -3 -16
S>r2:will open	-15 -16 16 -7 -6 -13
S>r2:will pai	-7 22 -15 -1 -1 -28
S>r2:will receiv	-4 -18 12 -4 -3 -7
S>r2:will repres	-11 23 -20 -4 -16 -16
S>r2:will see	18 -16 -18 -8 -6 -17
S>r2:will share	-24 -26 26 -18 -18 -22
S>r2:will sit	-24 22 -19 -3 -5 -10
S>r2:will thank	-15 -9 14 -2 -1 -2
S>r2:will visit	-3 14 -14 -3 0 -3
S>r2:with <person>	-21 17 -14 -4 -5 -4
S>r2:with editor	-14 -16 16 -4 -6 -14
S>r2:with her	-12 13 -12 -3 -4 -2
S>r2:with interpret	-11 15 -14 -15 -8 -17
S>r2:with journalist	-13 14 -12 -4 -5 -13
S>r2:with regret	-14 -17 -13 -11 -9 16
S>r2:withdrew to	-12 -5 6 -1 -2 -10
S>r2:wrote that	14 -15 -12 -1 -2 -10
S>r2:wrote to	-17 -14 17 -5 -4 -9
S>r:&	-13 -1 -12 -3 -3 6
S>r:,	1 -14 13 -10 -16 -15
S>r:<date>	-13 5 1 -6 -6 -15
S>r:<person>	-23 -3 2 -14 -50 12
S>r:<place>	2 -7 3 -9 -13 0
S>r:a	-2 16 -22 -7 -12 -15
S>r:accord	-19 20 -17 -1 -1 -6
S>r:across	5 0 -28 -5 -10 -10
S>r:adjourn	-12 -11 13 -7 -9 -13
S>r:again	-12 19 -19 -1 -2 -5
S>r:agre	-24 -1 5 -6 -6 -10
S>r:among	22 -12 -23 -11 -18 -19
S>r:and	0 0 -3 -11 -17 -12
S>r:answer	-15 -14 15 -3 -1 -3
S>r:appear	-12 4 -2 -10 -18 -16
S>r:ar	-24 29 -27 -4 -4 -12
S>r:arriv	-10 16 -13 -1 -2 -5
S>r:as	9 -25 13 -17 -15 -17
S>r:attend	-12 -8 -20 -5 12 -14
S>r:befor	-16 16 -16 -6 -3 -6
S>r:bishop	11 -18 2 -8 -10 -16
S>r:brief	-14 18 -15 -4 -10 -17
S>r:broke	-14 10 -21 -7 14 -15
S>r:brought	-27 -7 12 -5 -8 -11
S>r:but	-19 2 6 -3 -6 -23
S>r:by	-15 14 -13 -3 -3 -10
S>r:call	11 -3 -19 -6 -9 -21
S>r:calm	-12 16 -18 -5 -4 -11
S>r:came	-10 2 -24 -5 10 -19
S>r:chair	-12 -20 18 -2 -4 -5
S>r:close	16 -16 -17 -4 -4 -5
S>r:colleagu	-13 -1 4 -1 -1 -9
S>r:confer	-28 29 -26 -8 -9 -9
S>r:conven	-15 -16 20 -2 -3 -7
S>r:criticis	14 -14 -13 -11 -14 -13
S>r:cross	-7 10 -10 -5 -8 -14
S>r:declin	-13 -8 9 -1 -1 -10
S>r:did	-23 8 -18 -5 15 -23
S>r:dine	-13 -7 8 -8 -3 -9
S>r:drew	-17 16 -9 -1 -1 -4
S>r:driven	-8 12 -12 -5 -5 -9
S>r:drove	-15 21 -20 -5 -11 -20
S>r:end	-12 14 -14 -3 -3 -6
S>r:face	-11 4 0 -9 -10 -18
S>r:fail	-12 17 -16 -3 -4 -14
S>r:flew	-22 27 -28 -7 -9 -14
S>r:fli	18 -19 -16 -4 -4 -9
S>r:follow	12 -19 -19 -10 -14 6
S>r:for	-22 14 -11 -9 -7 -11
S>r:fought	15 -15 -15 -11 -10 -13
S>r:gather	-15 -19 19 -4 -7 -8
S>r:gave	-17 -18 20 -4 -2 -7
S>r:goe	14 -14 -13 -16 -5 -9
S>r:got	-20 11 2 -6 -8 -17
S>r:grant	-15 -14 15 -9 -12 -13
S>r:greet	-11 -11 12 -1 -3 -3
S>r:ha	16 -17 -4 -2 -20 -2
S>r:had	-22 -7 13 -16 -10 -3
S>r:have	-22 27 -19 -7 -5 -27
S>r:head	-15 13 -8 -14 -4 -9
S>r:held	-24 4 1 -5 -7 -10
S>r:hi	-13 -2 5 -3 -8 -9
S>r:himself	9 -2 -19 -8 -13 -3
S>r:hope	14 -14 -14 -4 -7 -8
S>r:host	-14 -20 21 -2 -6 -6
S>r:if	-17 2 1 -18 -13 -17
S>r:in	1 2 -5 -11 3 -42
S>r:interview	-11 -12 12 -1 -2 -1
S>r:into	-8 11 -13 -4 -6 -8
S>r:invit	-9 -18 15 -11 -5 -16
S>r:is	-30 19 -18 -16 -1 -6
S>r:it	-21 -11 -19 -6 17 -17
S>r:join	-7 19 -18 -2 -9 -11
S>r:laid	-12 13 -12 -5 -7 -11
S>r:last	-18 18 -19 -2 -8 -9
S>r:laugh	-10 11 -9 -1 -1 -12
S>r:learn	-16 1 4 -9 -10 -11
S>r:led	-14 -24 24 -2 -2 -5
S>r:left	-14 13 -18 -1 -6 0
S>r:lunch	10 -16 -1 -4 -12 -9
S>r:mai	-16 15 -12 -7 -5 -9
S>r:meet	3 -3 -4 -13 -13 -17
S>r:met	-26 9 4 -9 -11 -24
S>r:minist	-21 20 -14 -19 -15 -12
S>r:nor	-22 3 -18 -19 -21 11
S>r:not	-33 -5 -13 -2 5 21
S>r:not-near	-24 -4 -19 1 8 16
S>r:of	-17 7 2 -10 -22 -9
S>r:offic	-10 -16 8 -1 -1 8
S>r:on	6 -1 -4 -13 -15 -36
S>r:own	-12 -14 6 -2 -4 5
S>r:pour	-13 1 2 -2 -5 -4
S>r:present	-9 14 -13 -3 -3 -17
S>r:presid	-22 -21 23 -3 -5 -3
S>r:produc	-11 14 -12 -3 -3 -6
S>r:protest	-17 3 -13 -7 -14 7
S>r:push	-5 11 -9 0 0 -12
S>r:put	-26 29 -28 -4 -7 -12
S>r:question	-6 11 -13 -3 -3 -5
S>r:ran	-10 13 -13 -2 -5 -11
S>r:receiv	-4 -15 14 -5 -11 -5
S>r:respect	7 -23 9 -17 -17 -15
S>r:resum	-14 -10 12 -5 -3 -8
S>r:said	6 1 -10 -12 -10 -23
S>r:sat	-30 7 0 -7 -13 -24
S>r:saw	-27 19 -14 -10 -14 -27
S>r:seat	-10 14 -14 -2 -4 -2
S>r:sent	-13 -19 -3 -11 -15 16
S>r:shook	2 1 -16 -7 -4 -10
S>r:show	-23 12 -7 -8 -7 -16
S>r:sign	-19 26 -26 -1 -13 -11
S>r:slaughter	-11 -13 13 -6 -9 -7
S>r:slip	-11 13 -9 -3 -7 -11
S>r:spoke	-35 10 -6 -5 -7 -15
S>r:stai	-19 -5 11 -2 -6 -17
S>r:stood	-3 -10 9 -6 -12 -16
S>r:summon	-2 -13 12 0 0 -1
S>r:talk	-22 23 -19 -3 -1 -7
S>r:telephon	-19 20 -19 -9 -15 -15
S>r:text	-16 13 -10 -2 -16 -9
S>r:the	0 -10 1 -11 -24 3
S>r:then	-16 -1 -3 -8 -17 11
S>r:through	-13 11 -9 -6 -6 -8
S>r:to	-1 -2 -5 7 -12 -23
S>r:togeth	-20 -12 13 -3 -13 -14
S>r:told	-1 -7 5 -7 -7 -19
S>r:took	-23 -2 4 -4 -8 -14
S>r:trade	-11 14 -11 -2 -3 -7
S>r:twice	-12 -13 12 -5 -12 -11
S>r:two	-19 2 4 -8 -6 -9
S>r:visit	-14 14 -13 -7 -9 -10
S>r:wa	-44 16 -18 -17 -36 17
S>r:wait	8 -9 -5 -2 -2 -16
S>r:walk	-12 0 1 -4 -5 -8
S>r:want	10 1 -18 -9 -11 -12
S>r:welcom	-23 -22 24 -4 -6 -5
S>r:went	-6 17 -15 -2 -2 -7
S>r:were	-39 30 -22 -16 -13 -20
S>r:when	18 -13 -11 -2 -9 -13
S>r:who	-21 4 2 -7 -9 -15
S>r:whom	-22 21 -17 -3 -8 -15
S>r:will	-20 -6 9 -17 -24 4
S>r:with	-37 6 -6 -23 -19 5
S>r:withdrew	-12 -5 6 -1 -2 -10
S>r:wrote	2 -5 2 -10 -10 -23
S>r:ye	-15 21 -21 -19 -11 -18
S>reference	-9 -2 -8 -9 -21 6
S>role-cue:absent	-12 -1 -10 -3 -8 4
S>role-cue:attended	-5 -17 19 -1 -1 -25
S>role-cue:background	-31 31 -15 -12 -11 -28
S>role-cue:hosted	-48 -22 18 -14 8 -6
S>role-cue:represented	-32 2 -6 -8 14 -36
S>rv:achiev	-19 -3 5 -6 -6 -13
S>rv:adjourn	-21 -18 -4 -12 -14 15
S>rv:admit	-16 11 -8 -3 -2 -10
S>rv:agre	-26 1 4 -5 -6 -11
S>rv:announc	7 -2 -5 -7 -12 -14
S>rv:answer	3 1 -6 -7 -3 -17
S>rv:appear	-12 4 -2 -10 -18 -16
S>rv:appear!	-11 -12 -13 -4 16 -17
S>rv:arriv	-10 16 -13 -1 -2 -5
S>rv:ask	-28 6 -1 -19 -7 -26
S>rv:at	-15 10 -7 -3 -4 -7
S>rv:attend	-19 -14 6 -8 11 -19
S>rv:bargain	-11 18 -18 -9 -11 -11
S>rv:breakfast	-20 18 -15 -6 -10 -9
S>rv:bridg	-34 -10 12 -7 -6 -7
S>rv:brief	-15 -3 -19 -4 -9 9
S>rv:broke	-22 15 -24 -7 13 -16
S>rv:broker	-17 17 -7 0 -1 -9
S>rv:brought	-27 -7 12 -5 -8 -11
S>rv:call	-2 -13 17 -8 -10 -38
S>rv:calm	-12 16 -18 -5 -4 -11
S>rv:came	-11 -1 -11 -6 10 -22
S>rv:cancel	-19 9 -4 -8 -12 -20
S>rv:chair	-16 -33 32 -4 -5 -21
S>rv:chang	-10 13 -12 -13 -3 -12
S>rv:close	16 -11 -17 -7 -10 -7
S>rv:come	-6 -12 12 -12 -15 -23
S>rv:confer	-37 13 -6 -9 -15 -19
S>rv:conven	-17 -21 22 -6 -7 -12
S>rv:criticis	14 -14 -13 -11 -14 -13
S>rv:cross	-12 17 -14 -7 -13 -15
S>rv:declin	-23 1 5 -5 -9 -21
S>rv:defend	-10 -13 13 -1 -1 -8
S>rv:demand	12 -13 -10 -7 -5 -9
S>rv:dine	-19 2 1 -11 -8 -17
S>rv:drew	-17 16 -9 -1 -1 -4
S>rv:drove	-16 -1 -25 -7 -11 10
S>rv:end	-12 14 -14 -3 -3 -6
S>rv:expect	-12 13 -13 -1 -2 -7
S>rv:face	-14 2 -8 -9 -13 4
S>rv:fail	-17 21 -20 -4 -5 -19
S>rv:fell	-26 -11 -20 -4 11 15
S>rv:fete	-10 -13 13 -7 -6 -10
S>rv:flew	-23 29 -30 -7 -9 -15
S>rv:fli	18 -19 -16 -4 -4 -9
S>rv:follow	3 -5 -28 -10 -14 6
S>rv:forc	10 -15 0 -8 -7 -10
S>rv:fought	15 -15 -15 -11 -10 -13
S>rv:gather	-23 -27 27 -8 -11 -17
S>rv:gave	-17 -18 20 -4 -2 -7
S>rv:give	-17 -6 8 -7 -6 -11
S>rv:goe	13 -9 -14 -15 -5 -10
S>rv:got	-20 11 2 -6 -8 -17
S>rv:grant	-15 -14 15 -9 -12 -13
S>rv:greet	-11 -11 12 -1 -3 -3
S>rv:head	-15 13 -8 -14 -4 -9
S>rv:hear	-26 25 -19 -6 -6 -14
S>rv:heard	-25 -9 2 -7 -10 7
S>rv:held	-27 -1 7 -5 -7 -14
S>rv:hope	9 -3 -22 -6 -11 -14
S>rv:host	-24 -16 20 -6 -10 -13
S>rv:interview	-11 -12 12 -1 -2 -1
S>rv:invit	-12 -21 23 -22 -8 -19
S>rv:join	-13 24 -22 -6 -13 -18
S>rv:laid	-12 13 -12 -5 -7 -11
S>rv:last	-11 16 -17 -2 -5 -4
S>rv:laugh	-10 11 -9 -1 -1 -12
S>rv:learn	-16 1 4 -9 -10 -11
S>rv:leav	10 -6 -9 -1 -5 -12
S>rv:led	-14 -24 24 -2 -2 -5
S>rv:left	-32 23 -15 -8 -18 -11
S>rv:listen	-18 -11 -6 15 -4 -20
S>rv:lunch	13 -21 0 -4 -11 -8
S>rv:manag	-12 -13 -9 -4 -8 12
S>rv:meet	4 3 -9 -9 -10 -19
S>rv:met	-17 13 -3 -8 -11 -13
S>rv:name	-1 -16 12 -7 -4 -7
S>rv:need	-14 0 2 -2 -9 -9
S>rv:open	-20 5 -1 -6 -6 -14
S>rv:own	-19 -19 12 -3 -6 5
S>rv:pai	-7 22 -15 -1 -1 -28
S>rv:pick	14 -15 -11 -4 -6 -9
S>rv:plan	-13 10 -12 -3 -3 -5
S>rv:postpon	-15 9 -7 -14 -7 -8
S>rv:pour	-13 1 2 -2 -5 -4
S>rv:presid	-22 -21 23 -3 -5 -3
S>rv:produc	-11 14 -12 -3 -3 -6
S>rv:promis	-19 -7 -1 -7 -7 7
S>rv:protest	-17 3 -13 -7 -14 7
S>rv:push	-5 11 -9 0 0 -12
S>rv:put	-41 6 7 -9 -13 -18
S>rv:question	-11 14 -15 -3 -3 -6
S>rv:ran	-10 13 -13 -2 -5 -11
S>rv:read	-12 2 1 -3 -6 -10
S>rv:receiv	1 3 -4 -6 -12 -15
S>rv:recus	-17 -14 16 -10 -9 -15
S>rv:releas	-17 2 1 -18 -13 -17
S>rv:replac	-21 -3 -8 -9 5 -3
S>rv:repres	-11 23 -20 -4 -16 -16
S>rv:resum	-14 -10 12 -5 -3 -8
S>rv:said	-5 -1 -14 -11 -12 12
S>rv:sat	-9 8 -4 -7 -13 -26
S>rv:saw	-27 19 -14 -10 -14 -27
S>rv:scrap	-15 16 -16 -3 -1 -7
S>rv:seat	-10 14 -14 -2 -4 -2
S>rv:see	21 -18 -22 -13 -8 -19
S>rv:see!	-7 10 -7 -1 -13 -11
S>rv:sent	-30 -8 -13 6 -6 10
S>rv:shook	2 1 -16 -7 -4 -10
S>rv:show	-21 0 8 -10 -9 -17
S>rv:sign	-24 32 -31 -2 -13 -11
S>rv:sit	-25 20 -17 -5 -6 -18
S>rv:slaughter	-11 -13 13 -6 -9 -7
S>rv:slip	-15 18 -12 -5 -11 -20
S>rv:spoke	-35 10 -6 -5 -7 -15
S>rv:stai	-27 -8 8 -5 -16 -2
S>rv:stand	8 2 -22 -11 -11 -13
S>rv:state	-22 20 -17 -10 -15 -15
S>rv:stood	-3 -10 9 -6 -12 -16
S>rv:stop	-13 14 -9 -1 -1 -16
S>rv:storm	-10 12 -12 -1 -3 -8
S>rv:struck	-15 12 -8 -4 0 -11
S>rv:summon	-10 -9 12 -15 -6 -11
S>rv:suspend	8 -19 4 -8 -18 -15
S>rv:talk	-2 8 -10 -7 -8 -16
S>rv:telephon	-19 20 -19 -9 -15 -15
S>rv:text	-16 13 -10 -2 -16 -9
S>rv:thank	-15 -9 14 -2 -1 -2
S>rv:told	-6 6 -2 -8 -11 -30
S>rv:took	-23 -2 4 -4 -8 -14
S>rv:trade	-11 14 -11 -2 -3 -7
S>rv:travel	-12 20 -19 -5 -5 -14
S>rv:unnam	-12 10 -7 -1 -1 -9
S>rv:visit	-27 32 -29 -12 -14 -21
S>rv:wait	6 -3 -6 -4 -3 -19
S>rv:walk	-13 4 -3 -4 -5 -9
S>rv:want	10 1 -18 -9 -11 -12
S>rv:welcom	-22 -18 21 -4 -6 -5
S>rv:went	-6 17 -15 -2 -2 -7
S>rv:withdrew	-12 -5 6 -1 -2 -10
S>rv:wrote	0 -6 0 -12 -11 0
S>rvo:achiev littl	-19 -3 5 -6 -6 -13
S>rvo:adjourn on	-15 -14 -17 -6 -7 16
S>rvo:adjourn the	-12 -11 13 -7 -9 -13
S>rvo:admit .	-16 11 -8 -3 -2 -10
S>rvo:agre on	-24 0 4 -6 -6 -10
S>rvo:agre to	-13 1 1 -1 -1 -9
S>rvo:announc .	-23 1 3 -4 -7 -10
S>rvo:announc in	11 -8 -12 -5 -7 -8
S>rvo:answer fisher	-11 18 -19 -5 -3 -11
S>rvo:answer with	-15 -14 15 -3 -1 -3
S>rvo:appear by	-17 -9 10 -7 -9 -12
S>rvo:appear in	-2 14 -14 -2 -1 -3
S>rvo:appear on	-12 5 -21 -8 14 -20
S>rvo:arriv <date>	-9 13 -9 -1 -2 -5
S>rvo:ask director	-7 -14 13 -2 -1 -4
S>rvo:ask for	-11 21 -21 -3 -2 -3
S>rvo:ask nine	-6 -18 18 -6 0 -5
S>rvo:ask the	-16 -18 19 -13 -4 -8
S>rvo:ask to	-20 18 -16 -10 -3 -21
S>rvo:at noth	-15 10 -7 -3 -4 -7
S>rvo:attend the	-18 -15 7 -8 11 -18
S>rvo:bargain until	-11 18 -18 -9 -11 -11
S>rvo:breakfast apart	-20 18 -15 -6 -10 -9
S>rvo:bridg loan	-34 -10 12 -7 -6 -7
S>rvo:brief health	-10 15 -14 -1 -5 -14
S>rvo:brief the	-12 -9 -14 -3 -6 12
S>rvo:broke a	-8 -13 -15 -5 15 -5
S>rvo:broke bread	-12 15 -14 -3 -10 -13
S>rvo:broke for	-18 13 -6 -1 -4 -8
S>rvo:broker by	-17 17 -7 0 -1 -9
S>rvo:brought an	-19 17 -16 -5 -9 -11
S>rvo:brought bu	-5 -13 8 -3 -3 -4
S>rvo:brought togeth	-24 -22 23 -5 -8 -9
S>rvo:call ,	6 -2 -28 -5 -6 -12
S>rvo:call .	-16 17 -14 -6 -3 -15
S>rvo:call <person>	-25 -5 9 -6 -7 -17
S>rvo:call a	-19 -13 16 -5 -8 -11
S>rvo:call at	-10 12 -13 -1 -4 -5
S>rvo:call for	16 -17 -7 -2 -3 -12
S>rvo:call home	-11 13 -14 -1 0 -11
S>rvo:call in	-13 -8 9 0 0 -2
S>rvo:call it	-12 -9 10 -1 -1 -2
S>rvo:call off	-13 -14 17 -8 -2 -13
S>rvo:call on	-15 27 -27 -2 -2 -14
S>rvo:call that	-18 -19 19 -2 -9 -13
S>rvo:calm thing	-12 16 -18 -5 -4 -11
S>rvo:came face	-6 13 -12 -1 -2 -3
S>rvo:came togeth	-4 14 -11 -2 -6 -6
S>rvo:cancel ,	-14 -16 16 -4 -6 -14
S>rvo:cancel a	-10 16 -16 -6 -7 -13
S>rvo:chair ,	-3 -17 18 -2 -1 -22
S>rvo:chair .	-8 -16 13 -2 -3 -4
S>rvo:chair ;	-6 -13 14 -1 -1 -3
S>rvo:chair a	-12 -12 17 -1 -2 -2
S>rvo:chair the	-11 -12 13 -2 -3 -4
S>rvo:come ,	-7 13 -12 -4 -3 -12
S>rvo:come ;	-3 -7 6 -10 -12 -15
S>rvo:come to	-7 -16 16 -3 -6 -12
S>rvo:confer by	-17 20 -20 -5 -7 -8
S>rvo:confer in	-25 0 3 -5 -12 -17
S>rvo:confer on	-20 18 -15 -5 -5 -6
S>rvo:conven chief	-3 -13 13 0 -1 -1
S>rvo:criticis the	14 -14 -13 -11 -14 -13
S>rvo:cross the	-12 17 -14 -7 -13 -15
S>rvo:declin to	-23 1 5 -5 -9 -21
S>rvo:defend fire	-10 -13 13 -1 -1 -8
S>rvo:demand to	12 -13 -10 -7 -5 -9
S>rvo:deni by	-16 13 -4 -2 -1 -3
S>rvo:dine <date>	-11 -6 7 -7 -6 -14
S>rvo:dine on	-10 12 -8 -6 -2 -4
S>rvo:drew the	-17 16 -9 -1 -1 -4
S>rvo:drove home	-6 -15 -15 -2 -1 15
S>rvo:drove to	-9 14 -16 -3 -3 -8
S>rvo:expect to	-12 13 -13 -1 -2 -7
S>rvo:face four	-9 15 -15 -3 -4 -8
S>rvo:face the	-18 -22 11 -7 -12 8
S>rvo:fail to	-17 21 -20 -4 -5 -19
S>rvo:fell ill	-21 -13 -13 -2 -11 17
S>rvo:fell to	-11 -10 -13 -1 13 -14
S>rvo:fete <person>	-10 -13 13 -7 -6 -10
S>rvo:flew in	-13 17 -19 -2 -4 -7
S>rvo:flew to	-10 16 -18 -2 -6 -7
S>rvo:fli home	18 -19 -16 -4 -4 -9
S>rvo:follow <date>	-19 19 -17 -2 -2 -2
S>rvo:follow the	14 -13 -17 -9 -13 -24
S>rvo:forc <person>	-12 -9 10 -1 -1 -2
S>rvo:forc the	13 -11 -14 -8 -7 -9
S>rvo:fought over	15 -15 -15 -11 -10 -13
S>rvo:gather <person>	-10 -16 14 -3 -4 -9
S>rvo:gather the	-17 -18 18 -5 -8 -11
S>rvo:gave a	-12 -19 19 -2 -1 -6
S>rvo:gave him	-10 -18 15 -3 -2 -4
S>rvo:give <date>	-11 -13 13 -5 -6 -9
S>rvo:goe too	14 -14 -13 -16 -5 -9
S>rvo:got forti	-8 10 -13 -5 -5 -12
S>rvo:got the	-8 -15 14 -1 -1 -9
S>rvo:grant an	-15 -14 15 -9 -12 -13
S>rvo:greet each	-11 -11 12 -1 -3 -3
S>rvo:head the	-15 13 -8 -14 -4 -9
S>rvo:hear both	-26 25 -19 -6 -6 -14
S>rvo:heard both	-13 -12 13 -3 -4 -10
S>rvo:heard it	-14 15 -15 -4 -5 -15
S>rvo:held a	-18 -15 16 -4 -6 -11
S>rvo:held talk	-20 27 -27 -4 -6 -9
S>rvo:held their	-14 -6 6 -1 -3 -3
S>rvo:hope to	-8 13 -16 -3 -5 -10
S>rvo:hope —	14 -14 -14 -4 -7 -8
S>rvo:host ,	-17 8 -5 -4 -7 -14
S>rvo:host .	-16 -16 17 -4 -6 -8
S>rvo:host in	-7 -14 13 0 -1 -8
S>rvo:host the	-12 0 2 -5 -9 -4
S>rvo:host yolŋu	-3 -10 12 -1 -2 -1
S>rvo:interview the	-11 -12 12 -1 -2 -1
S>rvo:invit both	-5 -5 11 -15 -2 -5
S>rvo:invit student	-7 -7 11 -12 -3 -6
S>rvo:invit the	-7 -16 11 -3 -1 -12
S>rvo:join .	-9 15 -15 -5 -7 -12
S>rvo:join mayor	-4 15 -15 -1 -4 -7
S>rvo:laid a	-12 13 -12 -5 -7 -11
S>rvo:last an	-11 16 -17 -2 -5 -4
S>rvo:laugh and	-10 11 -9 -1 -1 -12
S>rvo:learn by	-11 12 -12 -2 -4 -7
S>rvo:led the	-14 -24 24 -2 -2 -5
S>rvo:left after	-13 15 -15 -1 -5 -7
S>rvo:left empty-hand	-10 13 -15 -4 -8 -7
S>rvo:left without	-21 -1 6 -8 -13 -13
S>rvo:listen at	-8 -15 -17 16 -2 -11
S>rvo:listen off	-14 18 -14 -11 -4 -14
S>rvo:lunch with	15 -28 4 -3 -11 -7
S>rvo:manag to	-12 -13 -9 -4 -8 12
S>rvo:meet <organisation>	-13 18 -18 -1 -1 -3
S>rvo:meet again	-21 24 -23 -2 -2 -6
S>rvo:meet in	15 -12 -27 -4 -9 -6
S>rvo:meet the	-3 17 -32 -9 -8 -21
S>rvo:meet with	-22 -17 18 -9 -8 -3
S>rvo:met <person>	-14 13 -11 -2 -4 -4
S>rvo:met <place>	-18 21 -21 -3 -6 -12
S>rvo:met a	-22 20 -19 -4 -9 -10
S>rvo:met again	-8 14 -12 -1 -2 -4
S>rvo:met at	-15 19 -10 -2 -2 -9
S>rvo:met banker	15 4 -20 -5 -5 -9
S>rvo:met congoles	-12 -16 14 -1 -2 -5
S>rvo:met farmer	-22 -21 21 -4 -4 -11
S>rvo:met for	-21 -14 15 -4 -6 -13
S>rvo:met in	11 3 -30 -3 -7 -19
S>rvo:met lobstermen	-8 14 -14 -1 -3 -9
S>rvo:met on	-11 10 -24 -5 -7 2
S>rvo:met opposit	-15 13 -11 -1 -2 -1
S>rvo:met the	-19 5 2 -10 -10 -17
S>rvo:met them	-15 -3 4 -9 -9 -7
S>rvo:met twice	-7 18 -16 -2 -2 -10
S>rvo:name the	-23 -12 20 -5 -2 -2
S>rvo:need .	-14 0 2 -2 -9 -9
S>rvo:open in	-16 24 -24 -3 -3 -8
S>rvo:open the	-18 -25 24 -5 -6 -12
S>rvo:own former	-13 -11 11 -2 -3 -3
S>rvo:pai a	-7 22 -15 -1 -1 -28
S>rvo:pick up	14 -15 -11 -4 -6 -9
S>rvo:plan in	-13 10 -12 -3 -3 -5
S>rvo:postpon becaus	-15 14 -14 -12 -3 -6
S>rvo:pour the	-13 1 2 -2 -5 -4
S>rvo:presid .	-12 -16 17 -3 -3 -2
S>rvo:presid ;	-8 -19 17 -1 -1 -2
S>rvo:presid and	-13 -13 13 0 -1 0
S>rvo:produc a	-11 14 -12 -3 -3 -6
S>rvo:promis to	-19 -7 -1 -7 -7 7
S>rvo:protest .	-14 11 -9 -6 -7 -9
S>rvo:push ,	-5 11 -9 0 0 -12
S>rvo:put back	-25 -6 11 -4 -7 -13
S>rvo:put off	-18 -13 15 -6 -7 -6
S>rvo:put their	-26 29 -28 -4 -7 -12
S>rvo:question bank	-6 11 -13 -3 -3 -5
S>rvo:ran into	-10 13 -13 -2 -5 -11
S>rvo:receiv <date>	11 -9 -11 -5 -8 -15
S>rvo:receiv <person>	3 -28 11 -4 -8 -4
S>rvo:receiv a	-3 -16 16 -1 -1 -1
S>rvo:receiv at	-13 31 -34 -3 -6 -12
S>rvo:receiv by	-5 12 -12 0 -1 -1
S>rvo:receiv chief	-9 -16 15 -1 -3 -1
S>rvo:receiv her	3 -14 2 -1 -4 -2
S>rvo:receiv hi	-11 -13 14 -2 -3 -2
S>rvo:receiv him	-14 -5 6 -2 -3 -3
S>rvo:receiv imam	-6 -12 13 -1 -2 -1
S>rvo:receiv in	-30 13 -11 -5 -9 -12
S>rvo:receiv just	-6 -12 12 0 -1 -1
S>rvo:receiv letter	-13 -12 14 -1 -1 -1
S>rvo:receiv the	-20 -3 5 -3 -7 -4
S>rvo:receiv them	-17 -16 16 -3 -3 -7
S>rvo:refus permiss	-9 10 -7 -2 -6 -16
S>rvo:releas from	-17 2 1 -18 -13 -17
S>rvo:replac by	-21 -1 -20 -9 5 -3
S>rvo:repres the	-11 23 -20 -4 -16 -16
S>rvo:resum on	-14 -10 12 -5 -3 -8
S>rvo:said ,	-5 -18 4 -1 -1 9
S>rvo:said .	-3 -2 3 -12 -12 -32
S>rvo:said <person>	-11 12 -7 -1 0 -13
S>rvo:said <quote>	18 -18 -17 -3 -2 -7
S>rvo:said after	-21 21 -18 -7 -7 -19
S>rvo:said as	-13 17 -17 -1 0 -5
S>rvo:said outsid	-18 15 -13 -1 -2 -12
S>rvo:said that	4 -14 2 -8 -8 8
S>rvo:said the	-16 -14 15 0 0 -2
S>rvo:sat across	-2 20 -19 -1 -2 -4
S>rvo:sat alon	-5 11 -13 -1 -1 -12
S>rvo:sat between	-13 16 -16 -5 -12 -15
S>rvo:sat down	2 -5 5 -6 -12 -17
S>rvo:sat in	-19 22 -17 -4 -6 -15
S>rvo:sat on	-11 17 -16 -1 -2 -7
S>rvo:sat togeth	-20 20 -16 -2 -2 -4
S>rvo:saw <person>	-14 17 -18 -5 -5 -7
S>rvo:saw a	-14 18 -20 -2 -7 -5
S>rvo:saw the	-20 4 -1 -7 -9 -25
S>rvo:scrap .	-15 16 -16 -3 -1 -7
S>rvo:seat ,	-10 14 -14 -2 -4 -2
S>rvo:see presid	18 -16 -18 -8 -6 -17
S>rvo:see the	-7 10 -7 -1 -13 -11
S>rvo:sent a	-15 -17 -20 13 -16 7
S>rvo:sent back	-6 -11 -18 -8 -9 13
S>rvo:sent home	-20 8 -3 -18 -13 -16
S>rvo:sent them	-12 7 1 -11 -16 -21
S>rvo:shook hand	2 1 -16 -7 -4 -10
S>rvo:show <person>	-13 -4 8 -7 -6 -11
S>rvo:show him	-14 14 -11 -3 -2 -8
S>rvo:show them	-7 -13 13 -1 -1 -1
S>rvo:sign a	-18 24 -23 -1 -4 -10
S>rvo:sign for	-13 19 -18 0 -12 -2
S>rvo:sit togeth	-23 23 -20 -2 -4 -10
S>rvo:slaughter a	-11 -13 13 -6 -9 -7
S>rvo:slip out	-11 15 -11 -5 -9 -18
S>rvo:spoke <date>	-13 11 -10 -1 -3 -6
S>rvo:spoke against	-9 18 -13 -3 -2 -4
S>rvo:spoke by	-15 22 -19 -1 -2 -3
S>rvo:spoke for	-33 -6 8 -5 -7 -16
S>rvo:spoke on	-8 14 -12 -2 -4 -8
S>rvo:stai aboard	-11 -15 -13 -5 -14 15
S>rvo:stai behind	-17 -14 14 -1 -4 -13
S>rvo:stai in	-14 4 -9 0 -1 -1
S>rvo:stand .	8 2 -22 -11 -11 -13
S>rvo:state agenc	-15 13 -11 -4 -8 -7
S>rvo:stood alon	-20 -13 15 -2 -4 -9
S>rvo:stood side	4 3 -16 -5 -11 -11
S>rvo:stop that	-13 14 -9 -1 -1 -16
S>rvo:storm out	-10 12 -12 -1 -3 -8
S>rvo:struck out	-15 12 -8 -4 0 -11
S>rvo:summon port	-8 -10 15 -10 -1 -4
S>rvo:summon the	-2 -13 12 0 0 -1
S>rvo:suspend the	-12 -13 12 -5 -12 -11
S>rvo:talk ;	-13 16 -17 -5 -4 -8
S>rvo:talk by	-19 18 -10 -3 -1 -4
S>rvo:talk for	9 -2 -18 -3 -5 -11
S>rvo:talk vanilla	-12 -3 4 -1 -2 -3
S>rvo:text and	-16 13 -10 -2 -16 -9
S>rvo:thank <person>	-15 -9 14 -2 -1 -2
S>rvo:told a	-22 -4 10 -6 -5 -14
S>rvo:told about	-22 21 -17 -3 -8 -15
S>rvo:told the	10 -3 -13 -4 -5 -13
S>rvo:told to	-14 17 -8 -3 -1 -21
S>rvo:took no	-22 2 0 -4 -8 -14
S>rvo:trade accus	-11 14 -11 -2 -3 -7
S>rvo:travel to	-10 17 -16 -3 -4 -12
S>rvo:unnam aid	-12 10 -7 -1 -1 -9
S>rvo:visit <place>	-12 19 -18 -6 -5 -13
S>rvo:visit six	-12 16 -15 -3 -2 -4
S>rvo:visit the	-24 22 -20 -10 -13 -13
S>rvo:wait in	6 -3 -6 -4 -3 -19
S>rvo:walk feder	-15 -10 10 -3 -5 -5
S>rvo:walk out	-6 15 -16 -2 -2 -7
S>rvo:want the	15 -15 -10 -3 -4 -5
S>rvo:want to	-13 16 -16 -8 -9 -10
S>rvo:welcom <place>	-7 -12 14 -1 -1 -1
S>rvo:welcom head	-5 -12 13 -1 -2 -3
S>rvo:welcom the	-19 -10 14 -2 -4 -3
S>rvo:went togeth	-6 17 -15 -2 -2 -7
S>rvo:withdrew to	-12 -5 6 -1 -2 -10
S>rvo:wrote hi	-19 9 -21 -8 -7 3
S>rvo:wrote that	14 -15 -12 -1 -2 -10
S>rvo:wrote to	-17 -14 17 -5 -4 -9
S>title-cue:absent	23 -23 -20 -15 -15 -20
S>title-cue:attended	3 4 -12 -9 -10 -15
S>title-cue:background	11 9 -38 -18 -13 2
S>title-cue:hosted	-36 -13 26 -8 -31 -20
S>title-cue:invited	-14 -23 21 -6 -7 -10
S>title-cue:observer	13 -32 15 -9 -7 -16
S>title-cue:represented	-39 0 1 -14 8 -19
announces|other	-18 15 -13 -1 -2 -12
announces|own	-29 9 5 -7 -8 -27
announces|self	-13 -8 9 0 0 -2
announces|thing	6 -13 3 -8 -10 -24
aside-cue:absent	-12 -22 -17 -21 16 15
aside-cue:attended	-38 7 -9 -23 10 8
aside-cue:background	5 10 -43 -24 -31 0
aside-cue:declined	2 -18 -19 -16 -21 9
aside-cue:hosted	-3 -15 2 -16 -17 6
aside-cue:invited	-18 3 -11 11 -26 5
aside-cue:observer	4 -1 -6 -15 -27 -6
aside-cue:reported	-3 -1 -2 -14 -27 2
aside-cue:represented	-46 -8 -41 -15 35 -41
aside-does-first:absent-not-come	16 -21 -15 -10 -14 -5
aside-does-first:asked	-11 -6 3 -12 -17 5
aside-does-first:comes	-26 7 -4 -18 -34 8
aside-does-first:died	19 -17 -13 -8 -12 -12
aside-does-first:does-there	3 21 -25 -16 -29 -30
aside-does-first:elsewhere	-16 -16 -19 -15 -23 31
aside-does-first:hindered	-10 -14 -10 -3 13 1
aside-does-first:hindrance	-6 -10 -5 -5 9 -13
aside-does-first:hosts	-1 -42 25 -11 -20 0
aside-does-first:is-represented	-18 -20 -13 -8 22 -17
aside-does-first:is-there	-14 19 -24 -12 -17 -13
aside-does-first:learned-later	19 -20 -13 -10 -16 -16
aside-does-first:leaves	-7 -2 4 -9 0 -15
aside-does-first:refused	3 -17 -19 -17 -21 8
aside-does-first:says	10 -11 8 -14 -24 -20
aside-does-first:uninvited	11 -32 -23 -15 -16 8
aside-does-first:watched	7 -13 -16 -10 -18 2
aside-does-first:will-come	-3 12 -21 -17 -4 -7
aside-does:absent-not-come	14 -21 -15 -15 -21 5
aside-does:asked	-11 -6 3 -12 -17 5
aside-does:comes	-27 4 -7 -18 -1 6
aside-does:did	-25 5 -16 -9 4 4
aside-does:died	19 -17 -13 -8 -12 -12
aside-does:does-there	0 4 -33 -19 10 -9
aside-does:elsewhere	-16 -16 -19 -15 -23 31
aside-does:hindered	-11 -8 -16 -4 13 0
aside-does:hindrance	-6 -10 -5 -5 9 -13
aside-does:hosts	0 -32 18 -12 -25 3
aside-does:is-represented	-22 -21 -14 -8 24 -20
aside-does:is-there	-19 9 -20 -13 -21 11
aside-does:learned-later	19 -20 -13 -10 -16 -16
aside-does:leaves	-7 -2 4 -9 0 -15
aside-does:owns-deputy	15 -15 -10 -6 -9 -13
aside-does:refused	2 -18 -19 -16 -21 9
aside-does:says	-6 1 -1 -15 -27 3
aside-does:uninvited	2 -33 -26 -15 -19 17
aside-does:watched	7 -13 -16 -10 -18 2
aside-does:will-come	-8 1 -23 -21 -7 8
aside:'d	-17 -22 20 -4 -4 -7
aside:'ll	-13 18 -18 -12 -4 -8
aside:<person>	0 -14 17 -26 6 -29
aside:abroad	-13 -25 -8 -3 24 -1
aside:accept	15 11 -15 -2 -12 -25
aside:accompani	-14 -21 -13 -6 -10 20
aside:accord	19 -19 -12 -3 -6 -19
aside:advis	-23 -23 11 -11 17 -21
aside:agenc	-19 -10 15 -9 -12 -14
aside:agre	-8 12 -9 -5 -8 -14
aside:airspac	-13 -14 -14 -5 13 -11
aside:aloud	-19 19 -6 -8 -7 -15
aside:alphabet	-18 17 -11 -3 -6 -11
aside:ambassador	-27 -27 -20 -11 21 11
aside:ami	-12 13 -14 -12 -13 -10
aside:among	-13 12 -6 -4 -6 -12
aside:analyst	14 -15 -12 -1 -2 -10
aside:anoth	3 1 -21 -3 -2 -16
aside:answer	-14 21 -23 -8 -11 -10
aside:apologis	-17 -21 -18 -14 -17 21
aside:appear	-13 13 -12 -12 -5 -7
aside:arrear	-13 -9 10 -5 -4 -7
aside:arrest	22 -18 -13 -10 -12 -21
aside:ask	6 3 -25 -11 -23 -6
aside:associ	-11 -12 13 -3 -5 -16
aside:at	-13 13 -7 0 -1 -3
aside:attend	-9 -12 -14 -3 13 -9
aside:austrian	-7 13 -13 -1 -9 -11
aside:author	-8 15 -12 -11 -14 -17
aside:back	-17 5 -9 -5 13 -16
aside:bai	15 -14 -16 -12 -14 -13
aside:ballot	-16 -12 -4 -2 -13 15
aside:banker	-18 20 -19 -5 -4 -8
aside:bar	-13 -14 -14 -5 13 -11
aside:base	-16 15 -15 -6 -8 -13
aside:battalion	-13 -19 17 -7 -16 -18
aside:behind	-30 -18 -17 -15 -14 32
aside:besid	-17 14 -4 -8 -22 -24
aside:biologist	-16 15 -9 -1 -2 -4
aside:bishop	-6 14 -6 -4 -28 -10
aside:boat	27 -7 -27 -16 -25 -31
aside:bound	16 -17 -11 -11 -12 -14
aside:brief	-19 -23 23 -2 -10 -20
aside:broken	-6 -10 -5 -5 9 -13
aside:brother	-25 26 -26 -7 -20 -15
aside:brought	16 -17 -9 -5 -10 -14
aside:buffet	26 -23 -20 -10 -7 -31
aside:bulgarian	-15 17 -17 -11 -13 -17
aside:burn	-24 -13 21 -11 -18 -17
aside:busi	-14 17 -17 -5 -6 -9
aside:buyer	-6 -4 -5 -1 -15 6
aside:call	-13 17 -1 -13 -16 -37
aside:came	-15 22 -16 -3 -10 -28
aside:cancel	6 -12 6 -5 -6 -8
aside:candid	-15 -14 15 -3 -1 -3
aside:cannot	-6 -27 -5 -2 -12 25
aside:car	-15 -10 -9 -4 -19 15
aside:card	-14 17 -17 -5 -6 -9
aside:carri	16 -18 -10 -8 -3 -13
aside:case	-14 -12 -6 -3 -9 13
aside:chair	-33 -44 36 -13 -16 4
aside:chairman	-22 2 10 -9 -23 -32
aside:chanc	-8 14 -13 -2 -13 -17
aside:chancellor	-13 16 -13 -5 -10 -13
aside:channel	-2 17 -23 -7 -14 -9
aside:char	-16 18 -16 -8 -7 -23
aside:chargé	-9 -15 15 0 -1 -3
aside:chief	-14 -16 -13 -10 -12 15
aside:chiefdom	-19 -22 -16 -14 -19 21
aside:citi	15 -21 -7 -3 7 -18
aside:clear	-22 -24 24 -3 -4 -6
aside:cleric	-9 10 -7 -2 -6 -16
aside:clinic	-18 -15 -3 -6 -22 18
aside:colleagu	-18 -18 15 -9 9 -18
aside:colonel	-16 15 -15 -6 -8 -13
aside:come	-9 15 -19 -6 -8 -15
aside:command	-20 -9 12 -12 -22 -6
aside:commission	-7 -18 17 -2 -2 -4
aside:compact	15 -16 -12 -4 -5 -11
aside:complet	-11 12 -12 -2 -8 -10
aside:confer	-17 -20 19 -5 -13 -10
aside:consul	-16 -13 16 -1 -3 -17
aside:contract	16 -17 -11 -11 -12 -14
aside:control	-33 22 -11 -10 -15 6
aside:count	16 -13 -14 -9 -15 -16
aside:counterpart	-4 21 -21 -1 -9 -7
aside:countri	6 -16 -18 -23 -18 14
aside:courtyard	-10 -16 16 -4 -4 -7
aside:cousin	-16 -14 -10 -6 14 -11
aside:cover	-11 -3 -2 -1 -8 13
aside:critic	-14 -16 -13 -10 -12 15
aside:cross	-10 10 -23 -22 -16 15
aside:custom	-13 -9 -10 -7 -10 11
aside:daili	-16 -9 13 -3 -6 -6
aside:danish	-4 21 -21 -1 -9 -7
aside:deal	-19 -14 -15 -10 -14 17
aside:delai	-9 14 -13 -3 -3 -17
aside:deleg	8 -11 -17 -11 15 -28
aside:deputi	-29 34 -27 -8 -25 -28
aside:desk	11 -11 -14 -8 -10 -7
aside:detain	-12 -4 -4 -1 9 -8
aside:di	16 -13 -12 -5 -12 -9
aside:dine	-18 -18 -15 -8 -18 18
aside:dinner	-12 -9 10 -2 -4 -11
aside:diocesan	-23 23 -1 0 -4 -5
aside:diplomat	13 -12 -17 -5 -7 -6
aside:director	-23 24 -27 -6 7 -16
aside:discov	16 -17 -12 -3 -9 -13
aside:dismiss	-16 -15 -15 -8 -17 16
aside:doctor	14 -14 -13 -6 -11 -12
aside:document	-15 17 -17 -11 -13 -17
aside:door	-3 -12 -16 -5 -10 10
aside:down	-28 -23 29 -12 -28 -25
aside:draft	28 -24 -28 -7 -10 -12
aside:drew	15 -15 2 -13 -12 -17
aside:drink	12 -6 -2 -4 -7 -12
aside:drop	-20 20 -18 -8 -16 -21
aside:drown	24 -22 -27 -15 -23 -20
aside:dry	12 -8 -17 -9 -6 -10
aside:due	-15 21 -18 -4 -12 -25
aside:dust	-3 -17 16 0 0 -1
aside:edit	12 -13 -7 -9 -5 -13
aside:editor	-13 18 -12 -2 -8 -26
aside:eighty-on	12 -9 -11 -6 -12 -12
aside:elder	-17 -3 -21 -8 -10 13
aside:eleven	-18 18 -10 -1 -2 -19
aside:emirati	-12 22 -21 -10 -15 -18
aside:empti	-17 -14 -19 -2 -8 18
aside:engin	-17 -16 -15 -6 17 -16
aside:english	-16 10 -5 -5 -6 -11
aside:enthron	-9 -12 -14 -3 13 -9
aside:environ	-21 -19 21 -6 -13 -14
aside:envoi	-14 1 6 -2 -5 -11
aside:ethiopian	-16 -8 14 -1 -21 -7
aside:everybodi	-13 13 -12 -3 -11 -9
aside:evid	-18 -8 6 -12 -21 15
aside:excel	-16 18 -16 -8 -7 -23
aside:expect	-16 1 -16 -15 -27 17
aside:fall	-15 14 -16 -6 -10 -8
aside:famili	-30 19 -20 -5 5 -7
aside:farmer	18 -16 -15 -12 -16 -18
aside:father	15 -15 -10 -6 -9 -13
aside:fee	-15 13 -7 -2 -14 -11
aside:ferri	-15 -7 -13 -3 -7 10
aside:file	0 -17 -9 -6 -28 18
aside:financ	-1 12 -16 -2 -5 -10
aside:firm	15 -16 -22 -13 -15 16
aside:first	-2 13 -17 -14 -21 -23
aside:fled	31 -31 -26 -20 -24 -29
aside:floor	-16 19 -22 -3 -6 -13
aside:flown	-15 -18 -16 -5 -8 17
aside:follow	3 5 -24 -3 -4 -20
aside:foot	18 -18 -3 0 -2 -21
aside:form	-15 19 -20 -7 -6 -9
aside:forum	6 -12 6 -5 -6 -8
aside:found	19 -19 -16 -9 -10 -14
aside:founder	-20 -4 -5 -2 -11 17
aside:four	15 -19 16 -4 -14 -22
aside:four-countri	-11 12 -12 -2 -8 -10
aside:fourth	12 -6 -2 -4 -7 -12
aside:frenchwoman	-13 25 -27 -16 -9 -10
aside:fund	12 -8 -17 -9 -6 -10
aside:garag	-31 -22 24 -3 -6 -14
aside:gather	-10 -16 16 -4 -4 -7
aside:gave	-13 -5 9 -2 -4 -9
aside:gener	13 -14 -6 0 -1 -5
aside:georgian	-19 20 -15 -11 -14 -20
aside:given	-20 11 -22 -13 -20 18
aside:governor	-26 -11 17 -11 -3 -31
aside:grandson	-23 -13 12 -3 -12 16
aside:ground	-12 -10 -10 -2 14 -15
aside:guest	-19 5 -18 -10 -24 8
aside:gun	-11 -16 -5 -2 -9 12
aside:half	-16 -15 -13 -9 -8 17
aside:hall	16 -23 8 -13 -12 -20
aside:hate	-7 -13 -13 -9 -5 13
aside:head	-16 -25 24 -7 -21 1
aside:health	-10 -17 -15 -4 -7 14
aside:hear	11 -1 -26 -11 -15 6
aside:heard	-18 18 -11 -4 -3 -15
aside:heat	-7 -13 -13 -9 -5 13
aside:held	-17 -17 14 -3 -11 3
aside:helicopt	-9 14 -13 -3 -3 -17
aside:herd	-15 -13 -13 -9 -14 14
aside:high	-19 16 -15 -2 -8 -14
aside:histori	12 -14 -10 -6 -5 -9
aside:hold	-15 20 -20 -3 -4 -10
aside:hospit	-10 -20 18 -10 -20 -20
aside:host	9 -5 -12 -6 -14 -34
aside:hour	-13 24 -24 -1 -10 -8
aside:hous	-24 -20 24 -7 -9 -12
aside:huddl	-8 -8 9 -7 -5 -12
aside:idea	-10 -4 -7 -5 10 -16
aside:ill	-14 -13 -12 -2 15 -16
aside:impeach	15 -15 -10 -7 -8 -17
aside:imprison	-15 15 -15 -3 -4 -4
aside:ink	-5 -8 -13 -3 -9 8
aside:insist	-18 18 -11 -4 -3 -15
aside:inspect	-16 15 -15 -6 -8 -13
aside:insur	17 -17 -11 -1 -3 -15
aside:invit	-23 -25 14 15 -22 -2
aside:italian	-10 15 -16 -4 -3 -5
aside:item	-25 27 -26 -15 -18 -23
aside:jail	24 -22 -20 -12 -20 -28
aside:join	-4 12 -13 -1 -16 -7
aside:keep	26 -23 -20 -10 -7 -31
aside:kill	19 -20 -11 -17 -8 -19
aside:kitchen	-27 25 -11 -1 -3 -1
aside:known	-10 24 -31 -4 -8 2
aside:korean	-5 -16 13 -4 -7 -13
aside:kueh	-11 -12 13 -3 -5 -16
aside:land	-7 13 -14 -1 -2 -4
aside:lao	-9 2 4 -4 -18 -8
aside:largest	14 -28 -25 -10 -8 10
aside:last	-18 -14 -15 -7 -19 17
aside:late	-5 -2 -16 -8 -9 5
aside:latin	-18 17 -11 -3 -6 -11
aside:latter	-31 -22 24 -3 -6 -14
aside:law	15 -13 -18 -7 -9 -8
aside:lawyer	12 -40 -24 -22 27 -28
aside:lead	28 -26 -18 -9 -7 -28
aside:leav	15 5 -12 -7 -18 -20
aside:lectur	17 -16 -21 -8 -10 -15
aside:led	-1 14 -27 -9 -13 -27
aside:left	-7 -2 4 -9 0 -15
aside:leg	-12 3 -14 -6 8 -17
aside:legisl	15 -15 -10 -7 -8 -17
aside:let	-6 -14 -6 -3 12 -6
aside:letter	11 -11 -14 -8 -10 -7
aside:librari	17 -18 -9 -5 -12 -16
aside:line	12 -28 3 -28 -6 3
aside:link	-13 24 -24 -1 -3 -5
aside:list	-19 20 -15 -11 -14 -20
aside:local	20 -10 -14 -1 -2 -18
aside:longest	-10 10 -3 -2 -14 -8
aside:look	-19 0 -16 -6 -12 13
aside:lorri	19 -15 -19 -7 -9 -12
aside:lost	-17 -32 23 -12 -16 5
aside:lunch	-10 19 -18 -2 -7 -8
aside:malaysian	-6 -4 -5 -1 -15 6
aside:malian	-13 -14 -14 -5 13 -11
aside:mayor	-18 -21 16 -14 -17 11
aside:mediat	-32 9 19 -9 -16 -17
aside:member	-8 13 -16 -3 -11 -11
aside:memo	20 -16 -19 -19 -16 -21
aside:men	-7 -7 11 -12 -3 -6
aside:mention	17 -11 -15 -18 -16 -16
aside:merg	-19 -22 -16 -14 -19 21
aside:messag	16 -18 -10 -8 -3 -13
aside:met	-42 -8 15 -5 -11 -19
aside:mill	-18 -15 -20 -3 -5 18
aside:minist	-37 -10 18 -10 -26 8
aside:ministri	-26 -17 24 -10 -18 -18
aside:minut	-16 16 -11 -3 -2 -12
aside:miss	-18 21 -24 -8 -19 -25
aside:morn	10 -4 -15 -2 -7 -13
aside:mother	-27 27 -20 -5 -9 -19
aside:mouth	-18 18 -20 -12 -11 -14
aside:mp	12 -12 -9 -6 -8 -13
aside:ms	15 -15 -10 -6 -9 -13
aside:murder	12 -7 -9 -8 -9 -12
aside:name	8 -10 -38 -19 -29 13
aside:nation	-18 -15 16 -3 -10 -14
aside:neither	-19 -12 14 -1 -4 -11
aside:never	12 -14 -9 -5 -6 -9
aside:new	-19 4 -16 -6 13 -16
aside:next	-8 12 -11 -1 -4 -5
aside:nicaraguan	-9 -15 15 0 -1 -3
aside:nine	11 -10 -11 -7 -9 -13
aside:nobodi	-7 9 -4 -3 -13 -11
aside:none	12 -11 -3 -2 -7 -10
aside:norwegian	-12 -8 11 -1 -4 -9
aside:not	5 -37 -33 -30 12 25
aside:note	-23 -3 -19 -11 17 -23
aside:noth	-31 31 -20 -9 -12 -24
aside:now	20 -18 -15 -5 -10 -15
aside:nurs	-14 17 -17 -8 -16 -14
aside:offici	-11 18 -18 -3 -6 -12
aside:ombudsman	-8 15 -15 -1 -4 -8
aside:on	-7 13 -13 -1 -9 -11
aside:open	-18 18 -20 -12 -11 -14
aside:oper	-12 20 -17 -12 -25 -21
aside:oppos	19 -19 -12 -3 -6 -19
aside:organis	-21 14 14 11 -17 -25
aside:outsid	19 -16 -10 -6 -7 -27
aside:overnight	-18 -11 -12 -5 -16 16
aside:own	19 -18 -30 -12 -32 -2
aside:paper	-17 24 -25 -9 -16 -19
aside:parliament	13 -18 -10 -6 8 -14
aside:part	-12 1 -12 -5 -3 8
aside:parti	-9 -10 -8 16 -22 -9
aside:passeng	-10 15 -2 -1 -1 -14
aside:petit	-7 -11 -8 12 -7 -11
aside:photograph	-19 21 -18 -15 -14 -27
aside:pipelin	-16 2 7 -9 -20 -18
aside:pit	-7 13 -14 -1 -2 -4
aside:place	-17 -4 10 -2 -20 -7
aside:plan	-19 6 -4 -11 -4 -7
aside:planter	-11 14 -13 -7 -3 -7
aside:port	-8 15 -12 -11 -14 -17
aside:post	-2 -32 22 -16 -19 -2
aside:premier	-16 3 9 -8 -22 -13
aside:presenc	-11 18 -18 -3 -6 -12
aside:present	-15 -10 -15 -7 -11 16
aside:presid	13 21 -29 -18 -30 -34
aside:press	-15 -14 -13 -11 -11 14
aside:priest	-19 16 -15 -2 -8 -14
aside:promis	-21 -16 -22 -7 -9 19
aside:prompt	15 -11 -4 -6 -11 -14
aside:provost	-7 -7 11 -12 -3 -6
aside:pull	-19 -5 -12 -5 -16 15
aside:question	-21 16 -6 -3 -3 -8
aside:quot	20 -10 -14 -1 -2 -18
aside:rabbi	-12 -9 10 -2 -4 -11
aside:railwai	18 -14 -11 -5 -6 -20
aside:rainmak	-8 -22 21 -2 -3 -8
aside:ram	16 -10 -9 -11 -17 -17
aside:ran	12 -8 -17 -9 -6 -10
aside:rather	15 -15 -13 -7 -8 -13
aside:read	8 -4 -16 -16 -19 -22
aside:real	-8 11 -12 -3 -6 -10
aside:receiv	-7 -8 15 -5 -8 -28
aside:recov	15 -12 -7 -1 -12 -11
aside:refus	13 -18 -14 -15 -12 -3
aside:reindeer	-15 -13 -13 -9 -14 14
aside:report	15 0 -7 -8 -18 -20
aside:repres	-21 -20 -14 -8 23 -19
aside:resign	21 -13 -23 -29 -18 -25
aside:rest	13 -12 -10 -7 -7 -20
aside:retreat	7 -13 9 -5 -11 -17
aside:right	-7 -13 -10 -1 -3 14
aside:rim	-7 13 -14 -1 -2 -4
aside:road	-3 -17 16 0 0 -1
aside:row	-16 14 -11 -2 -12 -12
aside:rule	-20 15 -21 15 -23 -12
aside:run	-23 -26 21 -13 3 -14
aside:runwai	-16 15 -15 -6 -8 -13
aside:russian	-27 -15 16 -16 -20 15
aside:russian-languag	-2 17 -23 -7 -14 -9
aside:sai	22 -22 -19 -8 -15 -19
aside:said	-15 10 -18 -4 -11 7
aside:sank	23 -13 -6 -6 -20 -24
aside:sat	-14 -8 15 -7 -23 -25
aside:saw	-8 15 -15 -1 -4 -8
aside:sayyid	-9 -12 -14 -3 13 -9
aside:school	-13 16 -13 -5 -10 -13
aside:screen	-13 18 -18 -12 -4 -8
aside:sea	13 -12 -17 -5 -7 -6
aside:seat	-23 -1 -24 -8 -12 15
aside:second	-16 14 -11 -2 -12 -12
aside:secretari	-12 -4 -11 -8 11 -14
aside:secur	-20 -19 20 -3 -10 -14
aside:see	-10 11 -8 -2 -6 -16
aside:seen	5 4 -10 -9 -14 -13
aside:sell	-11 -12 13 -3 -5 -16
aside:senat	-24 -3 -13 -17 14 -16
aside:send	-13 -11 -11 -7 12 -12
aside:sent	-20 -16 -12 -7 17 -14
aside:serb	-8 13 -16 -3 -11 -11
aside:serv	-18 18 -11 -4 -3 -15
aside:session	-12 8 -20 -5 -11 9
aside:set	10 -31 15 -9 -18 10
aside:sheep	17 -12 -12 -11 -14 -20
aside:sheikh	-9 10 -7 -2 -6 -16
aside:shell	19 -20 -11 -17 -8 -19
aside:shorten	-15 -14 -13 -11 -11 14
aside:shut	13 -12 -10 -7 -7 -20
aside:side	-17 -13 -20 -8 -7 16
aside:sinc	32 -17 -35 -13 -16 -21
aside:site	-21 -4 -3 -1 -18 20
aside:skip	-18 -18 -15 -8 -18 18
aside:slept	8 -6 -7 -4 -14 -10
aside:soldier	-22 22 -11 -1 -5 -9
aside:son	-13 12 -6 -4 -6 -12
aside:sound	15 -14 -16 -12 -14 -13
aside:soup	-18 18 -11 -4 -3 -15
aside:speak	-3 25 -24 -15 -19 -17
aside:speaker	11 2 -22 -12 -16 -18
aside:spear	16 -17 -9 -5 -10 -14
aside:spell	-24 -7 13 -15 7 -17
aside:spent	-6 22 -23 -3 -11 -11
aside:spoke	-22 22 -15 -7 -20 -18
aside:spokesman	-23 23 -1 0 -4 -5
aside:sport	-26 24 -23 -3 -7 -11
aside:stai	-33 -19 -16 -13 -11 36
aside:stallhold	-11 -12 13 -3 -5 -16
aside:stand	-14 -11 -6 -13 15 -10
aside:start	20 -16 -19 -19 -16 -21
aside:steer	-21 18 -12 -12 -13 -13
aside:still	-3 -12 -4 -3 -8 8
aside:stood	-25 12 -20 -7 -21 17
aside:stuck	-15 -13 -13 -9 -14 14
aside:student	5 10 -28 -21 -5 -31
aside:studi	12 -10 -5 -5 -13 -11
aside:su	-19 -17 -13 -8 -12 18
aside:sudanes	-13 15 -12 -8 -17 -14
aside:summon	-30 4 -14 -7 -10 16
aside:superior	25 -22 -23 -10 -28 -21
aside:swim	-6 -27 -5 -2 -12 25
aside:swiss	-16 15 -9 -1 -2 -4
aside:tabl	-24 19 -18 -7 -16 -2
aside:taiwanes	15 -17 -9 -4 -6 -11
aside:take	-15 6 -14 -6 -11 7
aside:talk	-29 18 -19 -11 -31 2
aside:taught	16 -10 -5 -6 -12 -17
aside:teach	12 -14 -10 -6 -5 -9
aside:telephon	17 -10 -18 -7 -18 0
aside:televis	6 -4 -7 -4 -4 -15
aside:tender	-20 20 -22 -8 -8 -7
aside:test	-18 18 -15 -2 -3 -7
aside:testimoni	14 -13 -8 -6 -6 -15
aside:thank	-16 16 -16 -8 -14 -11
aside:third	-11 12 -12 -2 -8 -10
aside:though	-19 -8 -13 17 -3 -6
aside:through	3 -24 -22 -7 26 -15
aside:time	14 -24 -23 -20 -19 10
aside:told	4 -36 2 -13 -22 13
aside:took	-9 -21 3 -14 16 -25
aside:tour	-15 15 -12 -5 -11 -13
aside:tournament	11 -10 -11 -7 -9 -13
aside:town	18 -17 1 -12 -18 -20
aside:train	8 1 -17 -11 -12 -17
aside:tram	-20 20 -22 -8 -8 -7
aside:translat	-8 13 -2 0 -1 -6
aside:travel	-8 13 -16 -3 -11 -11
aside:troop	15 -10 -9 -9 -15 -16
aside:truste	-12 -10 -10 -2 14 -15
aside:turn	-19 -12 13 -6 -4 -11
aside:tuvaluan	13 -12 -17 -5 -7 -6
aside:twice	-20 20 -18 -8 -16 -21
aside:univers	-12 15 -12 -2 -13 -10
aside:until	-15 22 -25 -9 -8 -13
aside:us	-22 25 -20 -8 -16 -16
aside:vice-rector	-13 19 -18 0 -12 -2
aside:video	-25 32 -24 -17 -19 -25
aside:villa	-12 -9 10 -1 -1 -2
aside:voic	8 -15 9 -7 -11 -17
aside:void	15 -16 -12 -4 -5 -11
aside:vote	-10 -9 -14 -3 4 7
aside:wait	21 -8 -5 -2 -1 -23
aside:waiv	-7 -13 -10 -1 -3 14
aside:walk	-19 21 -18 -15 -14 -27
aside:want	13 -21 -12 -7 -10 -4
aside:watch	4 -12 -15 -10 -18 4
aside:water	-18 18 -15 -2 -3 -7
aside:websit	20 -10 -14 -1 -2 -18
aside:welcom	-14 18 -17 -4 -11 -10
aside:well	2 11 -11 -11 -15 -17
aside:widow	-16 15 -9 -1 -2 -4
aside:winner	20 -12 -10 -7 -10 -24
aside:wish	-17 -21 -18 -14 -17 21
aside:wit	-10 -17 -6 -1 -6 14
aside:worker	-19 23 -24 -16 -17 -18
aside:wrestler	-14 16 -12 -6 -6 -18
aside:written	-16 -9 13 -3 -6 -6
aside:wrong	-16 -12 -9 -4 -8 14
aside:ye	-11 15 -14 -15 -8 -17
aside:year	7 12 -26 -12 -22 -24
aside:yet	-13 -12 -10 -5 -12 12
aside:youngest	-12 -12 13 -1 -1 -6
aside:youth	-14 16 -12 -6 -6 -18
bias	21 4 -8 -17 -14 -8
byline	10 -12 -1 -11 -17 -25
complement::	-46 12 0 -43 -32 -40
complement:;	-22 32 -32 -14 -17 -7
complement:<person>	-14 20 -20 -1 -2 -6
complement:aboard	-19 -8 11 -2 -6 -9
complement:between	-38 8 1 -13 -13 -18
complement:breakfast :	-27 -4 9 -24 -19 -21
complement:breakfast that	-11 -13 13 -5 -6 -9
complement:breakfast with	-16 17 -19 -6 -13 -12
complement:brief briefed	-17 16 -15 -8 -10 -11
complement:briefed	-17 16 -15 -8 -10 -11
complement:by	-28 -1 4 -7 -6 -10
complement:call between	-25 26 -27 -5 -6 -11
complement:call on	-17 -17 18 -3 -4 -9
complement:call with	-19 21 -21 -12 -16 -10
complement:confer with	-33 -5 10 -6 -14 -10
complement:dine with	-29 6 -3 -3 -7 -6
complement:dinner aboard	-19 -8 11 -2 -6 -9
complement:dinner for	-11 27 -27 -1 -4 -2
complement:dinner in	9 5 -19 -5 -11 -11
complement:dinner that	-13 10 -12 -3 -3 -5
complement:dinner with	6 -20 5 -4 -11 -12
complement:encount since	23 -23 -9 -6 -3 -5
complement:for	-35 18 -39 -13 6 -19
complement:forum :	-17 2 1 -18 -13 -17
complement:gather gathered	-11 17 -22 -4 -6 -9
complement:gathered	-11 17 -22 -4 -6 -9
complement:heard	-26 10 -21 -10 -8 3
complement:heard heard	-26 10 -21 -10 -8 3
complement:host ;	-15 18 -13 -12 -10 -17
complement:host by	-13 -13 14 0 -1 -1
complement:host hosted	7 7 -24 -9 -8 -8
complement:hosted	7 7 -24 -9 -8 -8
complement:in	6 3 -15 -5 -10 -11
complement:invit invited	-6 15 -24 -3 -1 -12
complement:invited	-6 15 -24 -3 -1 -12
complement:lunch ;	-9 15 -15 -5 -7 -12
complement:lunch by	-14 -9 10 -4 -5 -9
complement:lunch for	-32 31 -19 -13 -31 -17
complement:lunch with	-25 -5 10 -8 -8 -18
complement:meet	-29 14 -7 -19 -10 -13
complement:meet between	-32 -1 6 -13 -12 -14
complement:meet meet	-29 14 -7 -19 -10 -13
complement:meet meets	-14 -13 13 -2 -2 -6
complement:meet with	-28 30 -29 -6 -9 -6
complement:meets	-14 -13 13 -2 -2 -6
complement:met	-22 6 -3 -12 -14 -22
complement:met met	-22 6 -3 -12 -14 -22
complement:mission under	-10 13 -15 -4 -8 -7
complement:on	5 -20 12 -7 -6 -13
complement:panel with	-21 -1 -20 -9 5 -3
complement:receiv <person>	-9 18 -19 -1 -1 -3
complement:receiv received	-15 15 -8 -6 -4 -8
complement:received	-15 15 -8 -6 -4 -8
complement:sat	-12 -7 -12 -2 -2 11
complement:sat with	5 0 -28 -5 -10 -10
complement:saw	16 -35 5 -13 -13 -16
complement:saw saw	16 -35 5 -13 -13 -16
complement:see	-17 -9 12 -4 -3 -5
complement:see see	-17 -9 12 -4 -3 -5
complement:session :	-25 10 -2 -17 -16 -24
complement:session ;	-7 14 -15 -3 -4 -10
complement:session when	-14 11 -9 -6 -7 -9
complement:sign for	-14 -9 -10 -2 12 -6
complement:since	23 -23 -9 -6 -3 -5
complement:spoke to	-15 14 -13 -3 -3 -10
complement:summit that	-7 -14 13 0 -1 -8
complement:tabl were	-22 -2 5 -8 -13 -21
complement:talk :	-21 29 -28 -25 -16 -21
complement:talk ;	-7 13 -12 -4 -3 -12
complement:talk sat	-12 -7 -12 -2 -2 11
complement:talk with	-18 2 0 -6 -10 -8
complement:tea with	-8 13 -13 -1 -4 -2
complement:telephon telephoned	-7 15 -15 -1 -1 -10
complement:telephoned	-7 15 -15 -1 -1 -10
complement:that	-26 -11 20 -5 -6 -19
complement:to	-22 23 -23 -13 -6 -13
complement:togeth together	-11 13 -9 -1 -1 -5
complement:together	-11 13 -9 -1 -1 -5
complement:under	-15 4 2 -5 -10 -10
complement:visit by	-16 20 -20 -3 -2 -4
complement:visit to	-15 14 -14 -12 -3 -6
complement:were	-22 -2 5 -8 -13 -21
complement:when	-14 11 -9 -6 -7 -9
complement:with	-21 6 -4 -15 0 -10
d=-1	3 -3 -13 -28 -12 -5
d=-2	13 -2 2 -19 -34 -45
d=0	-16 9 5 -12 -13 -13
d=1	-60 31 18 -14 -9 -12
d=2	1 -4 -29 -10 -2 12
d=3	14 -20 -12 -5 -3 -4
d=4-6	27 -20 -25 -7 -16 -1
d=7-10	22 -25 -26 -18 -23 -1
does-first:absent-not-come	-18 -41 -33 -14 14 25
does-first:asked	-17 -22 -12 22 -3 -8
does-first:comes	-35 11 -7 -3 7 -11
does-first:denies	18 -2 5 -10 -16 -39
does-first:did	-8 -10 7 8 -1 -15
does-first:did-not	-28 0 -1 10 -6 1
does-first:died	19 -9 -16 -14 -22 -17
does-first:does-there	-22 5 8 -9 -22 -7
does-first:elsewhere	8 -22 -37 -23 4 2
does-first:hindered	-28 -31 -6 -21 1 23
does-first:hindrance	-5 -33 -7 -11 5 9
does-first:hosts	-23 -18 29 -25 -15 -14
does-first:is-represented	-4 -20 -14 1 19 -31
does-first:is-there	-26 16 -1 -17 -39 -14
does-first:learned-later	-5 1 -32 -16 -20 9
does-first:leaves	-14 22 -22 -12 7 -30
does-first:no-answer	3 -33 -31 29 -24 -37
does-first:refused	-1 -15 -4 -26 -19 9
does-first:regrets	3 0 -30 6 -14 -7
does-first:says-no	0 3 -25 -14 -11 1
does-first:says-yes	-21 26 -27 -9 -18 -29
does-first:sent-deputy	-23 -12 -17 -18 12 2
does-first:stayed-away	-56 -3 -11 -16 9 8
does-first:tells-press	4 -7 -2 -14 -17 -4
does-first:uninvited	13 -22 -23 -28 -33 6
does-first:watched	14 -36 -19 -20 -23 16
does-first:whether	-17 2 1 -18 -13 -17
does-first:will-come	-38 15 -20 -25 2 6
does-first:will-not	-19 -20 -15 -9 -19 22
does:absent-not-come	-20 -44 -23 -18 12 30
does:asked	-16 -18 -15 21 3 -12
does:comes	-27 5 -6 4 -1 -1
does:denies	21 -7 7 -11 -17 -40
does:did-not	-32 -7 2 9 -7 7
does:died	7 -6 -14 -19 1 -21
does:does-there	-20 5 3 -8 -3 -6
does:elsewhere	9 -17 -45 0 1 1
does:hindered	-31 -35 -12 3 7 21
does:hindrance	-10 -13 -18 -17 13 5
does:hosts	-23 -11 21 -21 -7 -14
does:is-represented	-4 -24 -18 -1 24 -23
does:is-there	-35 11 2 -18 -39 -4
does:learned-later	-7 -2 -32 -15 -23 13
does:leaves	-17 20 -12 -12 4 -36
does:no-answer	-2 -32 -34 27 -24 -9
does:owns-deputy	-7 13 -11 -3 -4 -9
does:refused	-10 -10 -12 -17 -19 17
does:regrets	1 1 -34 2 -19 0
does:says	1 -10 -1 -14 -4 -3
does:says-no	-6 8 -31 1 -10 4
does:says-yes	-21 26 -26 -9 -18 -29
does:sent-deputy	-26 -14 -18 -19 12 4
does:stayed-away	-33 -9 -14 -20 6 13
does:tells-press	4 -7 -2 -14 -17 -4
does:uninvited	16 -25 -25 -29 -34 5
does:watched	8 -20 -19 -19 -22 14
does:whether	-7 -10 5 11 -14 -19
does:will-come	-29 5 -7 -25 -1 5
does:will-not	-30 -29 -5 -14 -28 31
first=0	-1 14 -10 -9 -15 -19
first=1	-12 -2 29 -20 -21 -19
first=2	-6 12 -18 -20 1 -5
first=3	20 -19 -43 -11 -3 14
first=4	43 -14 -25 -17 -27 -12
gap=-1	-36 2 16 -8 -14 -24
gap=-11-20	22 -17 -25 -16 -1 9
gap=-2	-26 4 12 -11 -23 -45
gap=-21+	3 -17 16 -18 -3 -32
gap=-3	-3 -13 9 -5 -20 -12
gap=-4-6	-25 20 -5 -10 -12 -17
gap=-7-10	14 0 -16 -21 -3 -2
gap=1	8 -1 -13 -8 -7 1
gap=11-20	9 -2 -18 0 -11 -7
gap=2	0 -3 -4 -20 -30 -3
gap=21+	25 1 -59 -19 -36 2
gap=3	-18 -6 16 -34 -21 -35
gap=4-6	-69 22 9 -15 -16 -22
gap=7-10	-43 4 17 -5 -13 -18
group:1	-14 -9 11 -10 1 3
group:2	-22 24 -10 -23 -11 -6
group:3	-1 10 -11 -6 -8 -46
group:4	-38 23 -8 -20 -9 -20
l2:'s ,	-23 21 -19 -18 -19 -12
l2:'s .	-13 17 -19 -2 -4 -7
l2:( in	17 -15 -7 -1 -5 -13
l2:) ,	-18 19 -18 -8 -12 -17
l2:, <person>	7 -1 -16 -8 -10 -14
l2:, <quote>	-8 -10 12 6 -25 -8
l2:, among	-16 20 -17 -9 -13 -18
l2:, and	-4 -11 3 -9 11 -16
l2:, as	-15 -2 8 -9 0 -6
l2:, asked	-11 15 -15 -1 -2 -5
l2:, at	-16 -18 18 -11 -6 -11
l2:, between	-13 15 -5 -1 -6 -5
l2:, brought	-19 25 -24 -5 -9 -13
l2:, but	-5 -27 -2 -11 6 13
l2:, by	-22 21 -18 -12 -11 -17
l2:, elected	-15 -7 10 -9 -11 -10
l2:, expects	-25 24 -20 -16 -15 -15
l2:, hosted	-21 14 -11 -7 -3 -4
l2:, in	-24 -6 -18 -15 15 -27
l2:, including	-13 12 -11 -3 -4 -5
l2:, let	11 -5 -19 -10 -12 -5
l2:, lost	-1 -1 2 -15 -13 -14
l2:, met	14 -10 -21 -2 -3 -9
l2:, nor	-17 16 -8 -11 -10 -19
l2:, said	-16 -1 13 12 -10 -33
l2:, says	17 -16 -11 -2 -4 -16
l2:, sent	-21 12 -3 -2 7 -29
l2:, that	20 -18 -4 -3 -11 -20
l2:, thinks	16 -17 -10 -6 -11 -11
l2:, through	21 -13 -15 -14 -19 -18
l2:, until	-10 11 -8 -6 -9 -15
l2:, was	-32 -25 28 -7 -20 -22
l2:, when	0 0 -7 -3 -5 -13
l2:, where	2 -19 13 -10 -12 -23
l2:, which	-5 -14 15 -1 -1 -3
l2:, while	-20 8 -6 -4 2 -2
l2:, whom	4 -15 9 -3 -6 -9
l2:, whose	4 -2 4 -14 -16 -19
l2:, with	-38 16 -1 -12 -14 -20
l2:, without	-9 -14 -16 -3 -6 15
l2:, wrote	13 -13 -9 -3 -3 -9
l2:: <number>	-13 -6 0 -10 -13 7
l2:; <person>	-2 9 -19 -17 -10 -17
l2:; and	-24 -2 6 -13 -13 -18
l2:; for	-28 8 -18 -18 6 -30
l2:; to	-36 32 -25 -28 -22 -24
l2:; travel	16 -17 -11 -9 -4 -8
l2:; whether	14 -14 -13 -16 -5 -9
l2:<date> ,	-24 -1 2 -8 -12 1
l2:<date> :	-60 17 2 -57 -37 -50
l2:<date> ;	-17 11 -34 -18 -17 4
l2:<date> are	-13 18 -15 -13 -5 -16
l2:<date> before	-21 -17 21 -13 -14 -13
l2:<date> between	-6 15 -39 -8 -8 -18
l2:<date> by	-4 -20 19 -6 -8 -13
l2:<date> for	-23 4 3 -11 -26 -13
l2:<date> from	-21 23 -10 -2 -9 -23
l2:<date> in	-8 -10 13 -1 -4 -1
l2:<date> on	3 -18 9 -15 -16 -14
l2:<date> that	12 0 -17 -4 -5 -15
l2:<date> to	-17 1 7 -13 -15 -15
l2:<date> under	-21 -13 15 -3 -3 -7
l2:<date> when	-19 0 7 -3 -5 -11
l2:<date> with	-30 16 -3 -14 -24 -18
l2:<organisation> '	-22 6 -18 -9 -20 12
l2:<organisation> ,	-42 10 6 -17 -29 -41
l2:<organisation> came	-22 2 -18 -6 0 -14
l2:<organisation> gathered	-11 14 -14 -3 -3 -6
l2:<organisation> kept	14 -13 -13 -8 -8 -12
l2:<organisation> —	17 -18 -13 -8 -12 -12
l2:<person> at	-5 -15 16 -2 -2 -7
l2:<person> because	-14 -13 -1 -1 11 -8
l2:<person> blamed	-11 13 -15 -5 -5 -7
l2:<person> briefed	-17 16 -15 -8 -10 -11
l2:<person> by	-21 22 -22 -16 -19 -23
l2:<person> entertained	-16 18 -13 -6 -18 -13
l2:<person> facing	-8 12 -14 -4 -3 -7
l2:<person> gathered	-6 10 -15 -2 -4 -5
l2:<person> gave	9 -20 -1 -3 -5 -6
l2:<person> hosted	-23 17 -15 -3 -3 -4
l2:<person> in	-14 -21 2 -14 13 -2
l2:<person> invited	-6 18 -19 -14 -1 -9
l2:<person> lent	-14 -7 10 -8 -8 -9
l2:<person> meets	-14 -13 13 -2 -2 -6
l2:<person> met	-8 3 -4 -8 -9 -15
l2:<person> nor	-11 -31 -14 -17 -28 26
l2:<person> offered	-4 13 -12 -1 -1 -2
l2:<person> on	10 -6 -12 -6 -3 -13
l2:<person> questioned	-13 16 -9 -3 -4 -17
l2:<person> received	-21 24 -20 -7 -5 -9
l2:<person> said	13 -5 -24 -32 -11 -2
l2:<person> saw	-20 -15 18 -2 -2 -11
l2:<person> says	-21 7 -18 -12 -7 8
l2:<person> sent	-23 -10 -13 -10 7 2
l2:<person> showed	-2 13 -13 0 -1 -5
l2:<person> telephoned	-6 13 -13 -1 -1 -9
l2:<person> threw	-8 11 -13 -4 -6 -8
l2:<person> to	17 -17 -13 -16 -10 -16
l2:<person> told	20 -16 -9 -6 -6 -18
l2:<person> were	-32 31 -25 -6 -11 -18
l2:<person> —	-1 -20 18 -17 -20 -26
l2:<place> ,	-7 1 2 -4 -10 -15
l2:<place> :	-76 12 11 -52 -40 -55
l2:<place> ;	-41 16 -28 -24 7 10
l2:<place> between	-23 2 1 -8 -7 -13
l2:<place> by	-21 2 8 -7 -12 -18
l2:<place> came	-19 23 -16 -4 -26 -21
l2:<place> said	11 -6 -5 -1 -1 -13
l2:<place> sent	-22 24 -7 -1 -12 -9
l2:<place> that	11 1 -13 -7 -8 -17
l2:<place> under	-21 -25 25 -11 -11 -14
l2:<place> was	-20 20 -18 -8 -16 -21
l2:<place> with	2 4 -5 -11 -21 -21
l2:<place> —	-36 33 -29 -23 -24 -19
l2:<quote> ,	-19 -33 30 -20 -23 -27
l2:<quote> ;	-23 19 -17 -3 -3 -12
l2:<quote> added	-14 14 -13 -11 -11 -14
l2:<quote> meet	-14 14 -14 -5 -3 -4
l2:<quote> said	0 -5 -16 -22 -12 7
l2:<quote> says	1 6 -15 -12 -9 -25
l2:<quote> was	15 -13 -18 -5 -6 -13
l2:a recovered	-10 12 -7 -5 -14 -13
l2:abandon when	-12 -12 13 -5 -9 -13
l2:about :	-11 28 -11 -11 -7 -34
l2:absent was	-16 -17 -11 -5 -9 17
l2:accept ;	-20 -22 -17 9 -17 17
l2:accept in	-24 8 -20 -3 -15 -22
l2:accompani by	-20 20 -17 -2 -4 -11
l2:accord to	17 -12 -12 -15 -15 -16
l2:across from	-24 23 -18 -5 -5 -24
l2:across were	-35 35 -15 -4 -5 -13
l2:address as	-13 14 -10 -13 -9 -12
l2:admir ,	-19 16 -15 -5 -10 -10
l2:affair ,	21 -19 -15 -17 -14 -22
l2:again with	-6 -17 14 -1 -1 -1
l2:agenc ,	-6 -3 -3 12 -5 -14
l2:agenda ;	-11 -19 19 -6 -2 -11
l2:agent ,	14 2 -30 -13 -17 -26
l2:agre that	-5 15 -15 -1 -2 -3
l2:aid ,	16 -2 -22 -17 -23 -32
l2:aid to	-15 -12 -13 -5 -3 14
l2:airport by	-18 0 2 -4 -6 -8
l2:all to	-16 17 -16 -7 -11 -15
l2:aloud ;	-15 14 -11 -9 -12 -13
l2:also drew	-10 12 -13 -3 -7 -7
l2:also meet	-17 18 -19 -3 -1 -2
l2:altern ,	-15 16 -16 -9 -17 -15
l2:ambassador ,	5 13 -22 -32 -31 9
l2:american ,	-13 -13 -10 -12 -11 13
l2:and <person>	-13 -4 7 -8 -8 -8
l2:and by	-19 29 -29 -10 -11 -16
l2:and ex-king	-14 -4 -4 9 -7 -4
l2:and has	-15 15 -14 -4 -8 -6
l2:and host	-21 -21 21 -2 -1 -3
l2:and kept	-10 -17 -15 -4 -7 14
l2:and to	-7 11 -7 -5 -4 -17
l2:and with	12 -10 -15 -9 -14 -12
l2:and without	-13 1 4 -3 -2 -17
l2:apolog :	-38 -33 -31 -31 9 20
l2:apologis to	9 -3 -15 -9 -10 -22
l2:appear ;	21 -22 -8 -13 -6 -10
l2:architect ,	19 -21 -18 -5 -5 -8
l2:as did	-18 -9 -21 -13 -25 14
l2:at which	-22 5 3 -8 -6 -15
l2:attend :	-24 -8 -26 -15 13 -22
l2:attend ;	-20 10 -14 -12 -12 2
l2:attend by	-13 17 -17 -3 -4 -8
l2:attornei ,	-11 13 -3 -3 -10 -13
l2:auditor ,	13 -14 -10 -10 -10 -14
l2:austrian ,	-16 15 -11 -8 -13 -13
l2:author ,	9 -9 -7 -5 -5 -14
l2:back by	-16 -8 14 0 -1 -3
l2:back with	18 -18 -2 0 -2 -20
l2:ball ;	-10 15 -17 -13 -9 -8
l2:ban ;	-15 -5 12 -17 -19 -17
l2:ban on	-13 -9 -10 -7 -10 11
l2:bank ,	-16 20 -16 -2 -9 -13
l2:bank and	-15 13 -8 -12 -11 -10
l2:banker ,	-14 -18 -4 18 -4 -13
l2:battalion ,	-9 -13 -11 -10 -11 12
l2:bench ;	-29 28 -23 -20 -4 -15
l2:besid <person>	-18 6 3 -7 -10 -15
l2:between <person>	13 -14 -10 -5 -4 -10
l2:breakfast :	-27 -4 9 -24 -19 -21
l2:breakfast that	-11 -13 13 -5 -6 -9
l2:breakfast with	-16 17 -19 -6 -13 -12
l2:brief ;	-21 18 -8 -6 -7 -10
l2:brief by	-17 -19 18 -6 -7 -13
l2:brother ,	10 -20 -10 -8 -14 -2
l2:brought together	-16 21 -14 -3 -3 -8
l2:built under	11 -10 -13 -9 -9 -9
l2:busi since	9 -9 -5 -5 -7 -14
l2:bust nor	16 -11 -8 -2 -7 -17
l2:by <person>	-21 -4 16 -10 -16 -15
l2:call <person>	-21 20 -16 -6 -6 -10
l2:call between	-25 26 -27 -5 -6 -11
l2:call by	-21 -25 26 -8 -4 -13
l2:call on	-17 -17 18 -3 -4 -9
l2:call with	-19 21 -21 -12 -16 -10
l2:came :	-27 32 -29 -30 -25 -29
l2:came ;	-11 2 -11 -7 -13 6
l2:came from	-7 15 -25 -3 -10 -17
l2:came with	-34 1 -19 -7 -14 7
l2:camera ,	-13 14 -11 -2 -2 -16
l2:captain ,	8 7 -29 -15 -20 -21
l2:caretak ,	16 -15 -13 -10 -15 -13
l2:carmak '	-5 -12 11 -3 -3 -4
l2:case ;	-12 13 -17 -4 -6 -11
l2:cent ;	19 -19 -15 -15 -20 -14
l2:chair ,	-13 -3 4 -18 3 -5
l2:chair ;	-37 37 -23 -22 -28 -38
l2:chair and	-9 14 -15 -7 -11 -11
l2:chair by	-18 -25 22 -3 -8 -8
l2:chair from	-9 13 -13 -9 -11 -10
l2:chairman ,	-20 0 13 -15 -17 -2
l2:challeng to	14 -11 -9 -6 -4 -15
l2:chamber ,	-7 14 -13 -1 -9 -12
l2:chancellor ,	-18 -16 -11 -12 -15 18
l2:chapter ,	-12 -8 11 -1 -4 -9
l2:charg against	13 -12 -13 -11 -13 -12
l2:chart ;	-10 13 -7 0 -1 -11
l2:chauffeur ,	13 -14 -9 -7 -8 -11
l2:chief ,	-20 18 -19 -17 5 -25
l2:clear ,	-16 14 -10 -4 -7 -14
l2:cleric turned	12 -8 -9 -3 -3 -18
l2:clerk ,	10 -2 -22 -21 -21 -27
l2:client ,	15 -16 -11 -12 -23 -6
l2:clinic with	-19 -6 7 -7 -8 -15
l2:co-accus ,	-12 -10 -2 -1 -7 12
l2:co-chair by	-25 -19 21 -8 -8 -12
l2:colleagu ,	-11 12 -11 -7 -14 2
l2:colonel called	-19 16 -11 -7 -5 -8
l2:come ;	-32 -33 -32 31 -4 -35
l2:come with	-13 13 -9 -1 -1 -11
l2:command ,	-18 8 -11 10 -6 -13
l2:compani ,	13 1 -25 -15 -27 -32
l2:confer with	-9 -6 8 -6 -14 -11
l2:confirm ;	-23 -28 -23 9 -9 20
l2:consul ,	-11 11 -22 4 -8 -17
l2:contract :	12 -12 -5 -1 -5 -14
l2:contract ;	-16 16 -14 -11 -9 -13
l2:contract with	15 -14 -15 -9 -10 -15
l2:conven ,	-13 -12 -8 -3 -4 11
l2:conven by	-11 -13 13 -1 -2 -7
l2:cook ,	11 -10 -9 -9 -12 -12
l2:copper ,	-15 13 -8 -2 -7 -10
l2:correct :	19 -16 -11 -16 -14 -20
l2:council ,	-6 12 -6 -2 -7 -6
l2:counsel ,	-22 -2 -27 -21 -23 12
l2:counsellor ,	-13 -11 11 -2 -3 -3
l2:counterpart ,	4 -1 -4 -4 -10 -16
l2:court ,	-8 -14 14 -5 -9 -14
l2:credenc from	-16 26 -20 -5 -7 -14
l2:creditor '	-16 14 -8 -11 -11 -14
l2:cut ;	20 -19 -13 -20 -17 -20
l2:d'affair ,	-12 13 -11 -3 -5 -8
l2:dai by	-13 -27 24 -9 -13 -17
l2:date :	-8 12 -12 -7 -11 -13
l2:daughter ,	-9 -10 15 -4 -6 -7
l2:dawn ,	-8 14 -12 -1 -2 -4
l2:deal while	-12 9 -6 -4 -5 -5
l2:deleg ,	-31 18 -21 5 -27 -3
l2:deleg ;	-11 15 -13 -12 -5 -9
l2:deni having	15 -15 -10 -12 -12 -17
l2:deni that	-12 7 -5 -3 -3 -7
l2:deputi ,	-33 0 10 -12 -29 -5
l2:dine with	-29 6 -3 -3 -7 -6
l2:dinner aboard	-19 -8 11 -2 -6 -9
l2:dinner for	-20 34 -35 -3 -7 -5
l2:dinner in	9 5 -19 -5 -11 -11
l2:dinner that	-13 10 -12 -3 -3 -5
l2:dinner with	2 -25 11 -6 -11 -11
l2:diplomat ,	-12 16 -19 -3 -4 -4
l2:director ,	-21 -18 7 -30 21 -13
l2:disput ,	-5 -10 -4 13 -3 -16
l2:do with	15 -18 -11 -8 -8 -8
l2:doctor '	18 -19 -9 -9 -4 -15
l2:doctor ,	16 -14 -13 -3 -4 -13
l2:doe :	17 -18 -13 -4 -12 -16
l2:dr .	-15 21 -21 -19 -11 -18
l2:driver ,	6 4 -19 -17 -22 -25
l2:drop when	-11 13 -14 -1 0 -11
l2:edit by	-12 10 -8 -1 -1 -4
l2:editor ,	-15 2 -9 -3 -6 0
l2:elder ,	13 -14 -7 -2 -3 -12
l2:eldest ,	-18 15 -13 -4 -6 -11
l2:employ '	10 -18 -13 -3 -4 11
l2:empti :	-18 -12 -4 -3 -16 18
l2:encount since	3 -1 -12 -7 -4 -6
l2:energi ,	-16 -13 -4 -3 -24 19
l2:engin ,	1 7 -17 -13 -20 -18
l2:engr .	-11 14 -14 -5 -7 -14
l2:envoi ,	-20 20 -28 -13 -21 6
l2:ethiopian ,	-11 12 -10 -5 -15 -11
l2:excus :	-31 -37 -34 -23 -37 37
l2:execut ,	-6 14 -16 0 -1 -3
l2:explain how	14 -14 -13 -7 -9 -8
l2:fail ,	-12 14 -11 -1 -17 -9
l2:fall ,	-13 13 -12 -8 -8 -13
l2:famili spoke	-5 16 -17 -2 -5 -7
l2:farmer '	-2 13 -17 -12 -9 -10
l2:father ,	13 -24 3 -13 -15 -20
l2:fell in	-18 12 -12 -7 -9 -7
l2:fell to	-6 15 -15 -4 -8 -2
l2:feud between	11 -16 1 -5 -4 -11
l2:filipino crewing	-15 14 -14 -10 -12 -10
l2:financ ,	-10 -19 18 -1 -2 -2
l2:fire were	-38 1 -16 -5 -25 5
l2:first ,	-14 20 -20 -7 -11 -14
l2:fisherman ,	13 -12 -8 -7 -14 -10
l2:flank by	-15 16 -11 -1 -7 -14
l2:floor ,	-11 -16 16 -9 -4 -12
l2:flu :	-22 -26 -25 -21 -26 25
l2:folder ;	-7 14 -16 -1 -3 -3
l2:foot ;	-11 -10 -5 -8 13 -13
l2:for by	-24 23 -16 -11 -24 -20
l2:for which	13 -15 -14 -7 -6 -10
l2:foreseen when	-25 24 -12 -1 -2 -7
l2:forum :	-17 2 1 -18 -13 -17
l2:founder ,	12 -14 -4 -3 -5 -9
l2:fourth ,	-11 -15 -14 -17 -16 15
l2:freed were	-21 12 -13 -4 -4 -12
l2:fund ;	-18 16 -7 -14 -8 -13
l2:geologist ,	-7 17 -16 -1 -3 -2
l2:given by	-23 -19 21 -6 -3 -8
l2:go before	-13 -9 11 -5 -5 -7
l2:go to	13 -12 -12 -5 -6 -11
l2:gov .	-26 -11 17 -30 -27 -28
l2:governor ,	-6 -17 4 -15 -17 10
l2:grocer '	-8 14 -13 -2 -3 -6
l2:grower '	-22 -2 6 -7 -7 -18
l2:guest ,	-21 29 -30 -14 -18 -21
l2:guest :	18 -5 -31 -23 -7 -17
l2:guest were	-14 18 -23 -3 -3 -17
l2:guid '	-15 12 -8 -4 0 -11
l2:h.e .	-11 15 -14 -15 -8 -17
l2:ha invited	-8 -10 -24 14 -1 -14
l2:ha said	-1 13 -8 -1 -2 -14
l2:ha summoned	-11 23 -20 -14 -4 -8
l2:had asked	-4 -2 5 -11 -6 -14
l2:had been	-14 15 -17 -5 -7 -16
l2:had caught	-8 -2 -13 -6 7 -9
l2:had met	-26 6 -2 -12 -13 -17
l2:had sent	-13 21 -6 -5 -24 -19
l2:had told	-16 9 5 -4 -1 -9
l2:happen :	-11 -2 -17 -13 -3 9
l2:have met	-32 -2 11 -17 -20 -26
l2:head ,	-35 -27 29 -22 -30 -11
l2:head by	-16 21 -19 -5 -8 -12
l2:held by	-16 8 -3 -5 -8 -15
l2:held up	-14 -12 -6 -3 -9 13
l2:her ,	18 -18 -14 -14 -15 -19
l2:her ;	-18 -15 -3 -6 -22 18
l2:hiker ,	19 -20 -8 -6 -12 -16
l2:him :	-25 25 -19 -22 -23 -26
l2:him ;	-13 4 3 -8 -11 -15
l2:himself ,	12 -11 -13 -10 -10 -12
l2:histori ,	-16 16 -12 -4 -6 -13
l2:hope —	14 -14 -14 -4 -7 -8
l2:hospit ;	12 -2 -28 -42 -22 -33
l2:host ,	-10 -28 19 -26 2 -33
l2:host ;	-17 25 -17 -11 -14 -19
l2:host by	2 -33 15 -8 -8 -12
l2:host is	-18 -21 20 -16 -14 -15
l2:host was	-13 -13 14 -3 -5 -16
l2:hostag ,	15 -16 -8 -8 -9 -12
l2:hour :	-21 25 -10 -13 -23 -28
l2:hour by	-13 11 -9 -6 -6 -5
l2:hour from	-12 13 -10 -3 -7 -9
l2:hous ,	-5 17 -22 -5 -5 -12
l2:housekeep ,	-14 15 -16 -4 -8 -9
l2:husband ,	18 -12 -22 -11 -11 -12
l2:in ;	-27 -16 -15 -13 22 -26
l2:in for	-15 -18 -10 -11 17 -14
l2:influenza forced	-12 -9 10 -1 -1 -2
l2:insist that	-6 13 -12 -2 -1 -3
l2:instead to	-10 12 -14 -5 -6 -10
l2:institut ,	-15 19 -20 -2 -10 -15
l2:insur ,	-22 17 -11 -9 -9 -12
l2:interpret ,	-20 25 -21 -8 -11 -20
l2:interpret ;	-14 -17 -13 -11 -9 16
l2:invit for	-13 -17 -16 17 -18 -19
l2:invit to	-13 -14 -22 16 -6 -11
l2:is offering	-13 -9 11 -9 -7 -10
l2:is sending	-17 15 -13 -13 -7 -16
l2:is that	-12 -14 14 -2 -2 -2
l2:it ;	-15 18 -18 -5 -8 -15
l2:it comprised	-13 15 -15 -8 -11 -12
l2:it drew	-27 10 -31 -10 3 -24
l2:it is	-16 17 -21 -5 -13 -13
l2:it to	-18 7 5 -17 -12 -15
l2:it was	-23 2 1 -8 3 -20
l2:join by	-18 5 -3 -5 -9 -17
l2:journalist ,	15 -15 -6 -4 -6 -14
l2:judg ,	11 -25 18 -13 -18 -23
l2:junior ,	-16 22 -20 -3 -14 -21
l2:kept for	-16 -13 -10 8 -18 10
l2:keynot :	-23 23 -17 -18 -20 -24
l2:known as	-5 14 -35 -12 -19 -21
l2:known whether	-13 11 -9 -6 -2 -3
l2:korean beside	-7 12 -22 -2 -6 -3
l2:land ;	-8 12 -15 -8 -11 -12
l2:late ;	-11 -16 -6 -10 -13 16
l2:lawyer ,	-9 22 -30 -14 -20 -38
l2:lawyer :	-13 18 -18 -5 -11 -16
l2:lawyer was	-18 18 -17 -9 -11 -19
l2:leader ,	-16 2 -31 -11 -7 6
l2:learn that	-11 13 -12 -11 -12 -13
l2:leav :	-14 -16 -13 -10 -18 16
l2:left ,	-12 10 -7 -1 -1 -9
l2:left was	-18 18 -16 -3 -13 -18
l2:lesson ;	-8 -12 11 -7 -15 -6
l2:letter ,	12 -13 -11 -12 -11 -9
l2:levi ,	12 -14 -11 -5 -8 -10
l2:loan ,	-16 16 -16 -3 -8 -9
l2:loan to	19 -20 -17 -15 -12 -14
l2:lockout ;	21 -20 -16 -20 -18 -23
l2:lunch ;	-9 15 -15 -5 -7 -12
l2:lunch by	-14 -9 10 -4 -5 -9
l2:lunch for	-32 31 -19 -13 -31 -17
l2:lunch with	20 -17 8 -10 -10 -19
l2:mai be	-16 15 -10 -7 -11 -16
l2:man ,	-22 -20 -16 -18 -22 22
l2:man named	-18 17 -6 -2 -4 -7
l2:margin ,	-17 17 -7 0 -1 -9
l2:matter to	-8 12 -14 -4 -3 -7
l2:mayor ,	-26 -18 24 -21 -24 -30
l2:meanwhil ,	-6 -11 13 -1 -2 -1
l2:mediat ,	-28 -25 32 -15 -19 -22
l2:mediat was	-17 16 -14 -6 -9 -14
l2:meet between	-32 -1 6 -13 -12 -14
l2:meet with	-28 36 -35 -8 -10 -6
l2:member ,	-31 14 -25 -9 -13 7
l2:meter ;	-1 18 -18 0 0 -4
l2:metropolitan ,	-12 -10 -10 13 -4 -16
l2:miner '	-19 18 -18 -5 -5 -8
l2:minist ,	-8 -11 -14 -12 14 1
l2:minut ;	-27 8 11 -19 -15 -19
l2:miss :	-11 8 -13 -3 -14 2
l2:mission under	-15 6 -1 -4 -9 -10
l2:moder by	-13 23 -23 -6 -3 -4
l2:mother ,	-10 10 -5 -13 -8 -19
l2:mr .	-14 -16 -13 -10 -18 16
l2:name ;	-16 -15 -13 -9 -8 17
l2:name after	14 -16 -8 -7 -9 -10
l2:name dropped	14 -14 -9 -7 -11 -12
l2:name for	13 -12 -6 -8 -15 -9
l2:name is	-11 16 -15 -4 -7 -11
l2:natur :	-5 -7 -16 -4 15 -17
l2:negoti ,	-13 -15 5 -7 -10 10
l2:nephew ,	-12 14 -10 -5 -12 -14
l2:next to	-32 -14 22 -12 -12 -25
l2:niec ,	12 -12 -8 -8 -10 -13
l2:no ;	-14 -8 -8 10 -4 -8
l2:nor was	24 -22 -20 -12 -20 -28
l2:not to	-12 11 -7 -8 -7 -9
l2:note ;	-28 30 -21 -21 -27 -28
l2:note-tak ,	-20 19 -16 -4 -5 -15
l2:noth ;	19 -19 -12 -12 -6 -17
l2:notic was	-16 -15 -10 -5 -9 15
l2:number ,	-13 15 -13 -3 -4 -19
l2:nurs '	-6 19 -21 -3 -3 -3
l2:object ;	13 -13 -8 -10 -9 -12
l2:object by	20 -19 -20 -4 -4 -5
l2:observ ,	-23 24 -7 -6 -10 -18
l2:observ in	-16 15 -12 -7 -13 -14
l2:of <person>	18 -19 -16 -12 -12 -14
l2:off :	-19 18 -12 -3 -2 -7
l2:offic ;	21 -18 -14 -8 -16 -22
l2:offic after	13 -12 -17 -5 -8 -6
l2:offici ,	-18 -17 17 -10 -12 -15
l2:offici under	-15 12 -11 -4 -2 -7
l2:ombudsman ,	-15 22 -22 -4 -6 -17
l2:on ,	15 -14 -11 -4 -11 -16
l2:on ;	-6 -12 -4 -1 -4 9
l2:on <date>	-11 -6 15 -11 -22 -30
l2:onc ;	-17 18 -17 -5 -17 -17
l2:onli ,	-20 20 -18 -14 -18 -20
l2:onli that	16 -12 -20 -12 -10 -19
l2:oper ,	10 -14 -8 -2 -6 -7
l2:opposit ;	-15 -17 -8 -4 -10 16
l2:or without	-15 -12 -18 -9 -5 16
l2:order ,	-15 0 -4 -10 -8 10
l2:order ;	-33 28 -11 -6 -3 -14
l2:out by	-4 2 0 -11 -18 -16
l2:outsid ,	17 -20 -9 -8 -6 -7
l2:oven ,	-13 13 -12 -8 -12 -11
l2:over :	-14 -15 -13 -14 -19 15
l2:overnight ,	-13 -11 -8 -1 -8 12
l2:owner ,	-3 -16 -7 -11 7 8
l2:p.c .	-7 -13 -32 -24 -32 17
l2:pack ;	-11 13 -5 -9 -14 -13
l2:padoh saw	-11 10 -13 -6 -6 -10
l2:panel that	-9 12 -12 -2 -1 -11
l2:panel with	-21 -1 -20 -9 5 -3
l2:paper ,	-25 -26 6 -17 -11 19
l2:paper with	10 -8 -12 -1 -7 -10
l2:paperwork :	-29 33 -30 -19 -29 -29
l2:parliament ,	-18 18 -17 -12 -15 -16
l2:part were	-29 28 -18 -5 -6 -12
l2:parti ,	-10 17 -13 -8 -13 -17
l2:particip ,	-10 12 -11 -9 -14 -11
l2:partner ,	10 -26 -17 -12 -16 -4
l2:passeng '	16 -13 -22 -9 -9 -8
l2:patient '	14 -16 -7 -7 -7 -8
l2:pen ,	-8 14 -10 -1 -6 -7
l2:peopl :	-17 27 -19 -7 -27 -29
l2:person :	-17 5 -9 -5 9 -15
l2:personnel ,	-12 13 -14 -4 -9 -9
l2:phone ,	-17 4 -15 -7 -12 6
l2:place ;	-17 3 -9 -9 -9 3
l2:place came	-6 13 -7 -2 -13 -11
l2:planter '	-18 20 -18 -15 -18 -16
l2:player ;	19 -19 -14 -11 -10 -24
l2:plead with	-8 -14 14 -3 -5 -3
l2:pope ;	-7 16 -19 -9 -4 -10
l2:posit ;	-9 16 -17 -16 -13 -14
l2:preach ;	-13 -13 -11 -5 11 -9
l2:predecessor ,	13 1 -1 -8 -11 -27
l2:prefect ,	-25 9 4 -16 -19 -24
l2:premier ,	-3 -17 15 -11 -13 -16
l2:present :	-41 24 8 -20 -36 -41
l2:present were	-37 32 -19 -4 -10 -28
l2:presid ,	20 -31 6 -17 6 -14
l2:presid ;	-32 25 -27 -18 1 -22
l2:presid <person>	-19 16 -12 -3 -3 -9
l2:presid in	-19 -6 -30 -6 -13 9
l2:president-elect ,	-9 14 -13 -6 -6 -12
l2:price ;	-22 26 -21 -21 -20 -24
l2:prison ;	-15 -13 -8 -11 -13 14
l2:proxi to	-15 13 -7 -2 -14 -11
l2:question ,	-19 19 -18 -7 -8 -17
l2:question by	-17 19 -15 -5 -11 -11
l2:quorum :	-35 -10 18 -37 -30 -37
l2:race ,	16 -14 -13 -2 -8 -20
l2:reach ;	21 -10 -17 -2 -5 -23
l2:receiv <person>	-9 18 -19 -1 -1 -3
l2:receiv by	-10 -14 13 -3 -3 -6
l2:receiv from	-23 -21 -25 -8 -11 23
l2:recit ;	-8 14 -13 -2 -13 -17
l2:referendum ;	-12 11 -7 -8 -7 -9
l2:region ,	-14 7 -25 -8 16 -22
l2:regul ,	17 -19 -3 -2 -3 -5
l2:relat ,	-8 -8 9 -7 -5 -12
l2:rep ,	-7 18 -16 -2 -2 -10
l2:replac :	-20 -21 -18 -16 21 -22
l2:replac by	-16 21 -24 -11 -11 -10
l2:repli and	-7 -15 -6 -4 -3 13
l2:repli to	12 -13 -7 -9 -5 -13
l2:report ,	14 -18 -6 -5 -6 -7
l2:repres ,	-15 -16 16 -9 -12 -14
l2:repres by	-10 -1 -14 -9 -2 3
l2:research ,	13 -16 -3 -3 -4 -6
l2:resid '	-13 -6 -2 12 0 -7
l2:resid ,	-18 16 -16 -2 -1 -5
l2:rev .	-17 -20 14 -19 11 -16
l2:right ,	-19 20 -22 -10 -19 -20
l2:risk ,	-10 -13 -10 -2 -9 11
l2:river were	-18 28 -26 -3 -3 -14
l2:road :	-39 -32 -30 35 -26 -30
l2:roof ,	-7 12 -12 -2 -2 -5
l2:room :	-26 21 -19 -19 -26 -9
l2:room as	-19 16 -11 -5 -5 -12
l2:room when	3 -16 8 -1 -6 2
l2:s .	-11 13 -8 -3 -12 -10
l2:sai that	-5 1 3 -6 -20 1
l2:said that	-10 -17 0 -3 -4 17
l2:saint and	15 -16 -9 -4 -10 -13
l2:sat between	-16 19 -19 -2 -4 -10
l2:sat with	5 0 -28 -5 -10 -10
l2:screen were	-10 13 -7 0 -1 -11
l2:seat ,	-18 16 -11 -2 -2 -8
l2:secretari ,	-7 -6 3 -16 -24 -4
l2:secretary-gener ,	11 -8 -12 -5 -7 -8
l2:secretli met	-21 16 -10 0 -1 -7
l2:seminarian ,	12 -12 -8 -9 -12 -12
l2:senat ,	-21 19 -13 -3 -5 -7
l2:sent <person>	-16 15 -5 -4 -12 -11
l2:servic ,	-18 21 -22 -8 -12 -15
l2:session :	-25 10 -2 -17 -16 -24
l2:session ;	-7 14 -15 -3 -4 -10
l2:session when	-14 11 -9 -6 -7 -9
l2:settl whether	-9 14 -10 -5 -6 -12
l2:shadow ,	-17 17 -12 -12 -16 -15
l2:sheikh ,	-4 14 -11 -2 -6 -6
l2:shore ,	15 -15 -13 -9 -7 -12
l2:shuar ,	-15 25 -25 -2 -3 -9
l2:side let	-17 -16 -10 -7 -9 17
l2:sign by	0 -22 13 -14 -21 -24
l2:sign for	-14 -9 -10 -2 12 -6
l2:signatori :	-19 9 -21 -8 -7 3
l2:silenc ;	-14 16 -14 -10 -4 -8
l2:sister ,	-19 20 -17 -13 -17 -18
l2:sixth to	-13 12 -6 -4 -6 -12
l2:slip ;	-8 14 -10 -5 -11 -14
l2:so did	-16 18 -16 -8 -7 -23
l2:so that	-5 9 -14 -2 -3 -4
l2:so were	38 -38 -19 -9 -16 -15
l2:son ,	-6 -14 -15 -10 -15 12
l2:speaker ,	13 -5 -15 -9 -7 -11
l2:speech ;	-14 0 -13 -8 -10 3
l2:speech by	11 4 -30 -10 -9 -16
l2:spoke ,	-5 10 -9 -2 -10 -12
l2:spoke after	-17 -18 18 -8 -13 -15
l2:spoke to	-15 14 -13 -3 -3 -10
l2:spoken with	15 -14 -16 -3 -8 -9
l2:spokesman ,	13 -21 -15 -12 -8 3
l2:spokeswoman ,	10 -11 -5 -2 -2 -12
l2:spot ;	-15 19 -15 -3 -4 -10
l2:staff ,	-32 15 -28 -17 -24 3
l2:start was	-19 -17 -13 -8 -12 18
l2:state ,	-25 0 1 -2 -3 -10
l2:state –	-21 20 -14 -19 -15 -12
l2:step ;	-16 18 -7 -1 -5 -10
l2:steward ,	-31 27 -18 -9 -16 -22
l2:straight to	-17 -15 16 -6 -9 -9
l2:strike after	-12 12 -8 0 -2 -2
l2:student '	-14 17 -19 -6 -6 -8
l2:student ,	-8 10 -5 -4 -12 -11
l2:studi by	17 -18 -14 -10 -10 -13
l2:successor ,	-19 17 -9 -3 -4 -9
l2:successor-elect ,	-18 -18 -15 -8 -18 18
l2:such as	17 -14 -11 -8 -11 -19
l2:summit that	-7 -14 13 0 -1 -8
l2:superintend ,	-6 12 -12 -2 -1 -1
l2:supervis by	-11 12 -10 -5 -9 -13
l2:supervisor ,	-13 -14 -8 15 0 -4
l2:surpris ,	-15 16 -14 -6 -7 -17
l2:suspect :	33 -32 -30 -22 -32 -34
l2:syndic ,	-12 -8 10 -2 -4 -3
l2:tabl ,	-22 -13 -11 -4 -7 16
l2:tabl sat	-10 19 -20 -3 -8 -16
l2:tabl were	-22 -2 5 -8 -13 -21
l2:taka ;	-14 18 -18 -2 -5 -11
l2:talk :	-35 42 -36 -30 -32 -34
l2:talk ;	-14 12 -14 -7 -4 0
l2:talk sat	-12 -7 -12 -2 -2 11
l2:talk to	15 -16 -11 -8 -4 -11
l2:talk with	-18 2 0 -6 -10 -8
l2:tanzanian ,	-14 -14 -8 -5 -12 14
l2:tariff ,	-13 12 -11 -6 -9 -8
l2:tea with	-8 13 -13 -1 -4 -2
l2:teacher :	38 -38 -28 -29 -39 -35
l2:telephon ,	-5 14 -13 -1 -2 -4
l2:text from	-14 -16 -15 -15 -14 16
l2:that ,	-3 13 -13 -3 0 -2
l2:the detained	13 -13 -12 -9 -11 -17
l2:them ,	-20 23 -24 -9 -16 -22
l2:them were	-22 -4 7 -5 -7 -19
l2:then saw	5 -13 3 -18 -14 -12
l2:there ;	16 -14 -9 -14 -3 -16
l2:there by	11 -10 -15 -5 -10 -11
l2:there were	-21 21 -17 -4 -8 -11
l2:thought that	-7 11 -10 -5 -4 -14
l2:time and	-9 14 -13 -3 -3 -17
l2:to <date>	8 -3 -22 -4 -5 -15
l2:to brief	14 -15 -11 -8 -13 -12
l2:to bring	-8 10 -12 -5 -6 -8
l2:to meet	-15 -1 4 -16 -8 -10
l2:to receive	-3 13 -13 -3 0 -2
l2:to see	-2 -6 4 -13 -11 -19
l2:to show	-20 -13 -20 -6 -6 18
l2:to which	-28 -1 4 -8 -9 -12
l2:togeth with	-25 16 -13 -3 -8 -4
l2:too ,	4 -19 13 -5 -11 -16
l2:too ;	-20 -14 -8 -13 -15 18
l2:top :	4 -1 -16 -11 -15 -15
l2:train ,	-16 15 -11 -2 -3 -5
l2:train ;	-10 14 -8 -8 -12 -17
l2:travel with	-14 14 -9 -4 -7 -9
l2:treasur ,	-18 5 -18 -12 -23 9
l2:tribe was	-17 18 -21 -4 -9 -15
l2:trucker '	-11 14 -12 -3 -3 -6
l2:two ,	8 1 -17 -8 -22 -12
l2:two :	-30 30 -25 -16 -30 -30
l2:undersecretari ,	2 10 -22 -11 -14 -28
l2:union by	-18 26 -19 -5 -19 -14
l2:us ,	19 -14 -8 -7 -12 -22
l2:v .	-16 4 -1 -10 -14 -13
l2:vanilla with	3 3 -24 -6 -11 -7
l2:vicar ,	-8 12 -3 -1 -10 -11
l2:vice-chancellor ,	-14 -9 -13 -6 -18 13
l2:vice-minist ,	-16 15 -15 -3 -11 -12
l2:vice-premi ,	-15 -22 21 -13 -15 -21
l2:victim ,	19 -14 -17 -15 -22 -20
l2:video ;	-18 17 -14 -7 -12 -11
l2:view with	-15 18 -21 -11 -12 -15
l2:visit by	8 13 -22 -9 -8 -12
l2:visit to	-15 14 -14 -12 -3 -6
l2:visitor were	-40 33 -23 -8 -12 -12
l2:vote ,	-22 24 -14 -13 -15 -26
l2:vote ;	-23 -14 -19 -15 -27 20
l2:vote for	11 -5 -10 -8 -15 -13
l2:vote on	-13 -11 -13 12 -9 -11
l2:wa <person>	-14 -1 5 -3 -5 -9
l2:wa how	-14 13 -13 -6 -6 -7
l2:wait with	-11 13 -14 -5 -9 -8
l2:warden ,	18 -25 -11 -6 -6 -6
l2:watch by	-8 12 -14 -6 -4 -15
l2:when <number>	-12 9 -5 0 0 -6
l2:which calls	-7 10 -7 -1 -13 -11
l2:who had	-8 12 -12 -5 -5 -9
l2:who heard	-23 17 -15 -1 -1 -7
l2:who runs	9 -7 -17 -4 -5 -5
l2:widow ,	-5 -7 10 -8 -9 -18
l2:wife ,	3 -10 -18 -12 -21 11
l2:will ,	14 -13 -14 -8 -13 -13
l2:will have	-23 19 -13 -10 -7 -16
l2:will see	-24 -10 15 -5 -4 -5
l2:will thank	-6 13 -13 -1 0 -3
l2:wing ,	-20 -18 19 -14 -12 -17
l2:with <person>	-19 18 -17 -5 -8 -6
l2:with coordinating	-11 13 -13 -11 -13 -12
l2:without having	-13 -13 -12 -8 -8 13
l2:won by	14 -14 -14 -11 -10 -12
l2:word that	-4 6 -8 -1 -12 12
l2:wreath and	-13 6 -1 -2 1 -11
l2:ye ,	-18 18 -12 -4 -1 -20
l2:ye and	-18 -10 -7 -12 -10 15
l2:— but	13 -12 -12 -10 -11 -13
l2:— in	-15 17 -15 -11 -16 -17
l:#	-11 0 15 -12 -11 -11
l:'	-16 20 -14 -4 -27 -18
l:,	-19 9 1 -22 -7 -1
l:.	-36 3 -5 -14 -13 13
l::	-29 3 -12 -6 -4 10
l:;	-23 18 -38 2 -4 1
l:<date>	-8 3 7 -11 -22 -37
l:<number>	-17 -4 -1 -10 -13 7
l:<person>	-5 14 -3 -31 -37 -46
l:<quote>	-4 -6 3 3 -15 -9
l:aboard	12 -15 -7 -7 -10 -18
l:about	18 -16 -17 -9 -9 -17
l:accompanying	-3 17 -17 0 -1 -1
l:added	-14 14 -13 -11 -11 -14
l:after	13 -16 4 -13 -22 -27
l:against	13 -12 -13 -11 -13 -12
l:among	-16 20 -17 -9 -13 -18
l:and	-18 6 -6 -7 7 -17
l:are	-13 18 -15 -13 -5 -16
l:as	-10 21 -14 -22 -13 -16
l:asked	-5 -3 7 -10 -6 -14
l:at	-41 -7 19 -17 -24 -32
l:be	-16 15 -10 -7 -11 -16
l:because	-17 -3 -8 -5 11 -9
l:been	-14 15 -17 -5 -7 -16
l:before	-23 -21 25 -13 -13 -16
l:beside	-15 2 6 -8 -10 -16
l:between	-8 10 -5 -12 -14 -27
l:blamed	-11 13 -15 -5 -5 -7
l:brief	14 -15 -11 -8 -13 -12
l:briefed	-17 16 -15 -8 -10 -11
l:bring	-8 10 -12 -5 -6 -8
l:brought	-19 25 -24 -5 -9 -13
l:but	13 -24 -13 -20 3 8
l:by	-8 2 10 -17 -14 -26
l:call	8 -1 -12 -3 -3 -5
l:called	-22 13 -1 -8 -8 -13
l:calls	-7 10 -7 -1 -13 -11
l:came	-27 9 -28 -9 -3 -30
l:caught	-8 -2 -13 -6 7 -9
l:comprised	-13 15 -15 -8 -11 -12
l:coordinating	-11 13 -13 -11 -13 -12
l:crewing	-15 14 -14 -10 -12 -10
l:detained	13 -13 -12 -9 -11 -17
l:did	-33 5 -20 -18 -26 11
l:discovered	-17 17 -6 -6 -7 -10
l:drew	-29 13 -22 -11 2 -25
l:dropped	14 -14 -9 -7 -11 -12
l:elected	-15 -7 10 -9 -11 -10
l:entertained	-16 18 -13 -6 -18 -13
l:ex-king	-14 -4 -4 9 -7 -4
l:expects	-27 23 -15 -17 -16 -17
l:facing	-8 12 -14 -4 -3 -7
l:for	-18 -5 -32 8 23 -14
l:forced	-12 -9 10 -1 -1 -2
l:from	-14 -2 -41 -17 -27 21
l:gathered	-11 17 -22 -4 -6 -9
l:gave	8 -21 -3 -3 4 -6
l:had	-13 11 -21 -10 2 -2
l:handed	-14 4 2 -1 -3 -9
l:has	3 6 -19 -9 -12 -19
l:have	-24 20 -15 -10 -7 -17
l:having	9 -18 -14 -16 -15 10
l:heard	-26 14 -23 -11 -11 2
l:host	-24 -16 17 -5 -3 -4
l:hosted	7 7 -24 -9 -8 -8
l:how	7 -1 -20 -10 -11 -10
l:if	-9 -12 -11 8 -8 11
l:in	-17 -9 0 -14 19 2
l:including	-13 12 -11 -3 -4 -5
l:into	14 -19 -7 -11 -14 -15
l:invited	-10 -3 -30 13 -2 -17
l:is	-28 4 14 -20 -24 -26
l:kept	4 -9 -10 -14 -12 5
l:lent	-14 -7 10 -8 -8 -9
l:let	6 -12 -27 -13 -16 8
l:lost	-4 -3 3 -15 -14 -1
l:meet	-29 14 -7 -19 -10 -13
l:meets	-14 -13 13 -2 -2 -6
l:met	-4 0 2 -15 -18 -29
l:named	-8 10 -13 -6 -6 -10
l:nor	-7 -18 -17 -20 -31 19
l:off	6 3 -13 -1 -2 -7
l:offered	-4 13 -12 -1 -1 -2
l:offering	-13 -9 11 -9 -7 -10
l:on	20 -32 -16 4 2 2
l:presiding	-11 -17 17 -9 -10 -14
l:promised	-11 16 -17 -2 -2 -5
l:puts	12 -12 -11 -4 -7 -12
l:questioned	-13 16 -11 -3 -4 -19
l:read	-9 -12 12 -3 -4 -5
l:receive	-8 15 -13 -3 -1 -3
l:received	-16 20 -14 -6 -4 -8
l:recovered	-10 12 -7 -5 -14 -13
l:runs	9 -7 -17 -4 -5 -5
l:said	1 -4 -8 -2 -17 -1
l:sat	-21 4 -19 -4 -9 6
l:saw	-2 -8 7 -18 -13 -14
l:says	0 3 -23 -15 -10 0
l:see	-15 -10 14 -9 -8 -14
l:sending	-17 15 -13 -13 -7 -16
l:sent	-32 -3 -15 -11 6 -3
l:show	-20 -13 -20 -6 -6 18
l:since	8 -6 -16 -9 -10 0
l:spoke	-5 16 -17 -2 -5 -7
l:summoned	-11 21 -18 -14 -4 -9
l:telephoned	-7 15 -15 -1 -1 -10
l:thank	-6 13 -13 -1 0 -3
l:that	13 4 -15 -6 -28 -15
l:thinks	16 -17 -10 -6 -11 -11
l:threw	-8 11 -13 -4 -6 -8
l:through	21 -14 -16 -17 -4 -21
l:to	13 6 -10 -6 -43 -35
l:together	-16 21 -14 -3 -3 -8
l:travel	16 -17 -11 -9 -4 -8
l:turned	12 -8 -9 -3 -3 -18
l:under	-17 -16 24 -16 -16 -21
l:until	-19 9 -12 -10 -12 2
l:up	-14 -12 -6 -3 -9 13
l:was	-18 -6 14 -22 -16 -4
l:were	6 -2 -4 -10 -29 -10
l:whaling	-20 16 -14 -12 -10 -7
l:what	-6 15 -19 -5 -5 -13
l:when	-10 6 -6 -10 -15 -3
l:where	2 -19 13 -9 -12 -23
l:whether	-1 -5 -26 17 -15 -17
l:while	-11 12 -21 -6 1 -3
l:whom	4 -15 9 -3 -6 -9
l:whose	4 -2 4 -14 -16 -19
l:with	-3 0 -4 -14 -4 -16
l:without	-23 -16 -13 -11 -10 23
l:wrote	10 0 -11 -5 -5 -13
l:–	-21 20 -14 -19 -15 -12
l:—	14 -13 3 -28 -32 -34
last-sentence-only	52 -46 -39 8 0 -10
lb-cue:absent	-9 -7 -22 -12 -5 23
lb-cue:attended	-30 0 12 -13 -7 5
lb-cue:background	-2 6 -6 -10 -21 -12
lb-cue:declined	13 -31 3 -20 -22 6
lb-cue:hosted	-24 -3 12 -3 -8 -17
lb-cue:invited	-18 -8 0 13 -26 -6
lb-cue:observer	7 4 -22 -13 -20 -11
lb-cue:reported	2 2 -5 -7 -18 -6
lb-cue:represented	-43 15 -15 -13 11 3
lb:abandon	-12 -12 13 -5 -9 -13
lb:aboard	12 -15 -7 -7 -10 -18
lb:absent	-31 -29 -21 -13 -19 30
lb:academ	-8 -19 17 -1 -1 -2
lb:accept	-22 -5 16 -7 -15 -1
lb:accompani	-41 43 -33 -7 -16 -26
lb:accord	22 -21 -3 -14 -18 -22
lb:across	-18 2 6 -18 -17 -4
lb:act	1 -15 16 -6 -14 -29
lb:ad	-14 14 -13 -11 -11 -14
lb:addit	-8 13 -4 -1 -6 -10
lb:address	5 3 -8 -14 -11 -14
lb:admir	-27 -1 1 -7 7 -14
lb:advis	-15 22 -14 -14 -17 -17
lb:affair	13 -20 19 -17 -15 -26
lb:afterward	-24 24 -20 -3 -9 -11
lb:against	13 -12 -13 -11 -13 -12
lb:agenc	-14 14 -10 10 -8 -18
lb:agenda	-23 23 -17 -7 -10 -14
lb:agent	14 2 -30 -13 -17 -26
lb:agre	-20 25 -17 -8 -12 -14
lb:agricultur	-12 -10 -14 -3 -10 13
lb:ahead	-21 19 -18 -5 -5 -8
lb:aid	14 -12 -17 -18 -22 1
lb:aircraft	-10 -18 15 -3 -2 -4
lb:airlin	-14 9 4 -9 -17 -15
lb:airport	-25 -5 7 -9 -11 -4
lb:algerian	-16 -13 -4 -3 -24 19
lb:allow	-15 7 -19 -7 -19 12
lb:alon	-16 13 -4 -2 -1 -3
lb:along	-16 16 -7 -1 -4 -9
lb:aloud	-6 -17 16 -12 -2 -6
lb:altern	-15 16 -16 -9 -17 -15
lb:ambassador	3 23 -29 -33 -37 7
lb:american	-32 4 -22 -4 -26 17
lb:amid	-8 13 -12 -3 -12 -7
lb:among	-48 10 3 -8 -14 4
lb:announc	17 -14 -17 -12 -17 -2
lb:answer	-4 23 -20 -15 -15 -22
lb:apolog	-26 -12 -22 -8 -16 20
lb:apologis	5 5 -17 -14 -13 -22
lb:appear	-1 12 -17 -8 -14 -20
lb:applic	-13 16 -15 -10 -13 -20
lb:appoint	5 20 -26 -4 -11 -16
lb:archbishop	13 -5 -12 -11 2 -25
lb:architect	19 -21 -18 -5 -5 -8
lb:argument	14 -11 -9 -6 -4 -15
lb:armi	3 8 -11 -10 -10 -17
lb:arrest	11 3 -28 -19 -19 -25
lb:arriv	-18 -9 12 -9 -12 -14
lb:ask	2 0 -12 -13 -16 3
lb:assist	-18 19 -19 -8 -22 -13
lb:associ	-12 27 -19 -2 -21 -11
lb:at	15 -14 -11 -10 -13 -15
lb:attempt	-6 -17 14 -1 -1 -1
lb:attend	-20 -12 9 -10 3 2
lb:attornei	-11 13 -3 -3 -10 -13
lb:audienc	-26 22 -14 -10 -8 -18
lb:auditor	12 -5 -13 -11 -13 -17
lb:austrian	-26 24 -19 5 -24 -27
lb:author	9 -9 -7 -5 -5 -14
lb:autumn	-10 -15 15 -4 -1 -3
lb:auxiliari	-16 8 6 -3 -7 -16
lb:awai	-18 5 1 -7 -9 -3
lb:award	6 -25 10 -3 -2 -3
lb:back	2 4 -11 -10 -9 -13
lb:ban	-13 -9 -10 -7 -10 11
lb:bank	8 5 -16 -21 -24 -10
lb:banker	-1 15 -33 15 -6 -8
lb:barrack	-8 -14 14 -3 -5 -3
lb:base	-17 -19 18 -6 -7 -13
lb:battalion	-9 -13 -11 -10 -11 12
lb:becaus	-7 -9 -4 -10 14 -15
lb:began	-12 -3 6 -2 -2 -4
lb:behind	2 -9 -6 -10 -13 2
lb:belgian	-19 24 -29 -6 -5 -7
lb:besid	-29 0 17 -13 -17 -24
lb:bilater	-19 22 -23 -5 -9 -5
lb:binat	-13 17 -17 -3 -4 -8
lb:bishop	-26 -4 20 -13 -16 -28
lb:blame	-11 13 -15 -5 -5 -7
lb:bloc	-10 -19 18 -1 -2 -2
lb:board	3 -36 19 -15 -20 3
lb:boat	-13 15 -15 -9 -9 -11
lb:bodyguard	11 4 -19 -16 -18 -14
lb:book	-12 16 -16 -1 -2 -4
lb:border	-24 31 -25 -4 -11 -14
lb:brand	-11 -15 15 0 0 0
lb:brazilian	-13 15 -5 -1 -6 -5
lb:breakfast	0 -1 -1 -10 -19 -27
lb:brief	-13 -1 0 -16 -19 4
lb:bring	-11 12 -15 -6 -7 -11
lb:british	-32 13 -1 -10 -30 -26
lb:broker	-16 -3 11 -10 -14 -16
lb:brother	3 5 -24 -11 -20 -12
lb:brought	-5 19 -21 -9 -22 -39
lb:budget	-8 12 -5 -3 -21 -10
lb:built	11 -10 -13 -9 -9 -9
lb:bulgarian	-18 18 -17 -9 -11 -19
lb:bulletin	-17 16 -8 -11 -10 -19
lb:busi	9 -9 -5 -5 -7 -14
lb:bust	16 -11 -8 -2 -7 -17
lb:buyer	-18 6 0 -2 -5 -15
lb:cabinet	15 -15 -11 -7 -10 -17
lb:café	-16 15 -10 -7 -11 -16
lb:call	-15 6 10 -19 -26 -34
lb:cambodian	-19 19 -17 -2 -2 -2
lb:camera	-15 16 -13 -4 -5 -15
lb:can't	-9 14 -10 -5 -6 -12
lb:canadian	-12 13 -14 -10 -7 -7
lb:cancel	-26 1 4 -8 -8 -19
lb:candid	-25 -15 16 -9 -9 5
lb:cane	-13 12 -11 -3 -4 -5
lb:canneri	14 -11 -6 -3 -14 -14
lb:canton	-14 7 -1 -5 -5 -22
lb:captain	4 -4 2 -15 -20 -23
lb:cardboard	-8 10 -5 -4 -12 -11
lb:cardin	-5 8 -8 -10 -11 -12
lb:caretak	16 -15 -13 -10 -15 -13
lb:carmak	-15 7 -1 -4 -5 -14
lb:carri	9 -16 7 -3 -10 -12
lb:carrier	-13 -11 -11 -7 12 -12
lb:case	14 -23 5 -19 -17 -23
lb:cathaoirleach	-8 12 -14 -6 -7 -8
lb:cathedr	-19 18 -17 -2 -6 -7
lb:cathol	-14 -9 13 -5 -6 -9
lb:cattl	7 -10 -3 -2 -2 -16
lb:caught	-8 -2 -13 -6 7 -9
lb:ceremoni	-26 29 -28 -4 -7 -12
lb:chair	-11 -6 8 -24 8 -15
lb:chairman	-26 28 1 -18 -22 -11
lb:chairwoman	-5 15 -17 -4 -1 -2
lb:challeng	14 -11 -9 -6 -4 -15
lb:chamber	16 -22 -4 -9 -14 -17
lb:chancellor	-30 7 -13 -16 5 15
lb:chang	-9 14 -13 -8 -4 -12
lb:chapter	-12 -8 11 -1 -4 -9
lb:charg	6 -18 -16 -12 16 -23
lb:chargé	-12 13 -9 -3 -5 -8
lb:chauffeur	13 -14 -9 -7 -8 -11
lb:chief	7 -7 -5 -19 -2 -13
lb:chines	18 -19 -12 -5 -6 -12
lb:cite	23 -30 -14 -16 -17 3
lb:citi	-17 -13 -16 -8 -14 16
lb:claim	-8 14 -12 -5 -5 -11
lb:clan	-9 13 -12 -2 -5 -5
lb:clear	-18 19 -19 2 -8 -21
lb:cleric	3 15 -23 -3 -3 -18
lb:clerk	10 -2 -22 -21 -21 -27
lb:client	15 -12 -14 -12 -23 -6
lb:climat	-12 9 -4 -3 -5 -9
lb:clinic	-19 -6 7 -7 -8 -15
lb:cloth	-6 10 -15 -2 -4 -5
lb:club	-14 -12 4 -3 -3 9
lb:co-accus	-12 -10 -2 -1 -7 12
lb:co-chair	-25 -19 21 -8 -8 -12
lb:coach	1 -4 -21 -17 15 -26
lb:coal	-17 -8 11 -12 -9 -19
lb:coalit	-10 22 -22 -8 -13 -17
lb:coca	-12 -20 19 -4 -6 -7
lb:coffe	-16 14 -10 -4 -7 -14
lb:colleagu	-14 21 -24 -9 -14 2
lb:colombian	-18 -21 20 -16 -14 -15
lb:colonel	-25 23 -17 -9 -10 -18
lb:come	0 4 -25 -1 -16 7
lb:command	-19 4 -19 6 -17 4
lb:commerc	-10 14 -14 -2 -4 -2
lb:commiss	-12 15 -10 -4 -6 -13
lb:commission	1 3 -32 -15 -33 6
lb:committe	2 -14 -19 -21 8 2
lb:commodor	-14 18 -17 -11 -13 -17
lb:commun	-11 20 -3 -2 -13 -10
lb:compani	-9 -14 -20 -21 -41 27
lb:compris	-13 15 -15 -8 -11 -12
lb:concern	15 -14 -15 -9 -10 -15
lb:confer	-5 -24 24 -13 -17 -22
lb:congoles	-4 -13 13 -1 -2 -4
lb:congress	-8 21 -17 -13 -4 -7
lb:congresswoman	-6 9 -4 -2 -6 -20
lb:constitut	14 -11 -9 -6 -4 -15
lb:consul	-20 17 -11 2 -18 -29
lb:consult	14 -12 -7 -6 -11 -3
lb:contract	22 -22 -21 -14 -13 -21
lb:conven	-26 -17 13 -9 -17 7
lb:convent	-13 13 -13 -2 -10 -10
lb:convers	17 -17 -17 -8 -7 -13
lb:cook	17 -16 -16 -10 -13 -14
lb:coordin	-3 10 -14 -10 -13 -14
lb:copper	3 6 -13 -6 -12 -12
lb:council	4 -3 1 -16 -24 -36
lb:counsel	-22 -2 -27 -21 -23 12
lb:counsellor	-13 -11 11 -2 -3 -3
lb:count	14 -12 -12 -4 -5 -10
lb:counterpart	4 -1 -4 -4 -10 -16
lb:counti	10 -26 -20 11 -31 13
lb:countri	-15 -5 7 -2 -2 -4
lb:court	3 -5 8 -21 -22 -9
lb:courtesi	-18 -13 15 -12 -13 -10
lb:cousin	7 5 -12 -13 -16 -16
lb:crack	-11 13 -14 -10 -13 -12
lb:crash	-17 -9 11 -3 -3 -5
lb:credenc	-16 26 -20 -5 -7 -14
lb:creditor	2 7 -10 -15 -14 -17
lb:crew	-20 7 4 -10 -14 -14
lb:critic	2 7 -14 -6 -11 -19
lb:cross	-31 4 2 5 -14 -24
lb:crown	-8 -8 9 -7 -5 -12
lb:cultur	-16 31 -28 -6 -25 -30
lb:custom	-11 -15 6 -5 11 -13
lb:cyclon	6 -12 6 -5 -6 -8
lb:d'affair	-12 13 -11 -3 -5 -8
lb:dai	-12 4 -1 -15 -24 -7
lb:dairi	-6 -15 -15 -2 -1 15
lb:dam	9 -13 -13 -9 -9 2
lb:danish	-18 7 8 -13 -15 -14
lb:date	-13 -13 -12 -8 -8 13
lb:datu	-19 18 -14 -5 -9 -16
lb:datuk	-14 5 1 -2 -4 -8
lb:daughter	-9 -10 15 -4 -6 -7
lb:dawn	16 -19 -28 -15 -16 7
lb:deal	-12 9 -6 -4 -5 -5
lb:dean	-30 29 -20 -11 -22 -22
lb:debat	-25 8 -5 -8 -4 -6
lb:decis	-29 1 7 -3 -10 -15
lb:declin	17 -24 3 -9 -8 -15
lb:deed	-5 -10 -4 13 -3 -16
lb:deep	-13 -18 18 -9 -10 -14
lb:defenc	3 6 -11 -9 -32 -28
lb:defend	-21 18 -16 -15 -25 -4
lb:deleg	-42 29 -15 3 -28 -8
lb:demand	-13 9 -16 -5 -8 4
lb:deni	-4 26 -27 -13 -13 -22
lb:deputi	-37 5 0 -10 -6 -5
lb:deputis	-12 13 -9 -5 -12 -13
lb:describ	6 9 -20 -8 -11 -13
lb:detain	13 -13 -12 -9 -11 -17
lb:develop	-16 15 -12 -2 -10 -14
lb:diari	1 19 -23 -9 -11 -15
lb:dine	4 -15 7 -13 -15 -25
lb:dinner	-6 -6 9 -15 -24 -29
lb:diplomat	-20 6 4 5 -5 -11
lb:director	-28 2 -2 -29 18 -18
lb:discov	-17 17 -6 -6 -7 -10
lb:dismiss	-15 -10 11 -2 -3 -9
lb:disput	-10 -13 -6 13 -4 -11
lb:dockwork	-12 12 -8 0 -2 -2
lb:doctor	23 -25 -15 -10 -7 -19
lb:donor	-32 -28 31 -12 -12 -19
lb:door	12 -25 -6 -9 -12 1
lb:dormitori	-10 21 -17 -3 -3 -4
lb:doubt	5 -5 -2 -5 -4 -20
lb:down	-1 0 1 -11 -18 -21
lb:drawn	17 -22 -3 -9 -6 -15
lb:drew	-32 15 -11 -14 2 -30
lb:driver	6 4 -19 -17 -22 -25
lb:drop	11 0 -19 -7 -11 -18
lb:drove	9 -20 9 -8 -9 -7
lb:due	2 17 -20 -17 -15 -18
lb:economi	-21 -15 17 -3 -5 -8
lb:edit	7 2 -12 -8 -10 -13
lb:editor	-16 -1 5 -3 -7 -2
lb:educ	-25 16 -27 -7 -10 0
lb:eight	-15 14 -10 -7 -9 -11
lb:elder	-26 -2 -20 -20 -16 19
lb:eldest	-18 15 -13 -4 -6 -11
lb:elect	-25 8 -7 -18 -21 3
lb:eleven	-17 -7 13 -6 -5 -13
lb:els	-16 16 -11 -6 -10 -17
lb:emerg	8 0 -17 -4 -9 -9
lb:emir	-19 -3 -22 18 -11 -24
lb:emirati	-20 -19 20 -11 -13 -15
lb:employ	-19 11 -20 -10 -15 4
lb:encount	3 -1 -12 -7 -4 -6
lb:end	-15 11 -3 -4 -7 -10
lb:energi	-42 22 -25 -9 3 0
lb:engin	-8 9 -18 -18 -23 7
lb:entertain	-16 18 -13 -6 -18 -13
lb:enthron	-13 -15 17 -7 -17 -19
lb:environ	21 -9 6 -8 -19 -28
lb:envoi	-16 26 -19 -12 -20 4
lb:ethiopian	-16 16 -14 -8 -18 -15
lb:euro	-16 -18 18 -3 -14 -13
lb:european	-29 28 -24 -6 -16 -6
lb:evid	-30 25 -15 -7 -12 -23
lb:ex-k	-14 -4 -4 9 -7 -4
lb:examin	8 -14 9 -1 -1 -6
lb:exchang	-13 -5 8 -17 1 -23
lb:execut	-14 -5 9 -5 -7 -14
lb:expect	3 -5 -15 -18 -21 -5
lb:explain	8 -19 11 -14 -12 -16
lb:face	-2 5 -7 -10 -17 -6
lb:faction	-13 -8 9 0 0 -2
lb:fail	-16 0 12 -6 -20 -15
lb:fall	-13 13 -12 -8 -8 -13
lb:famili	9 17 -32 -13 -20 -30
lb:far	-16 -8 14 0 -1 -3
lb:farmer	3 -11 -2 -12 -11 8
lb:father	8 -10 -2 -15 -16 -23
lb:fed	-16 2 4 -3 -11 -12
lb:feder	-27 -9 19 8 -28 -21
lb:fee	-13 12 -6 -3 -5 -10
lb:feeler	-14 17 -15 -1 -1 -2
lb:fell	-17 23 -22 -8 -12 -10
lb:ferri	-19 -16 9 -7 -6 8
lb:festiv	-12 -19 18 -3 -2 -3
lb:feud	17 -22 -3 -9 -6 -15
lb:fifth	-15 15 -13 -4 -7 -12
lb:fight	4 4 -14 -2 -4 -9
lb:figur	-8 10 -5 -4 -12 -11
lb:file	-16 -15 14 -2 -3 3
lb:filipino	-15 14 -14 -10 -12 -10
lb:final	-11 -1 9 -3 -5 -26
lb:financ	-25 27 -2 -7 -15 -36
lb:find	13 -12 -12 -5 -6 -11
lb:finnish	-17 20 -18 -18 -10 -21
lb:fire	-34 -1 -8 -5 -25 8
lb:first	2 -2 6 -14 -21 -35
lb:fisherman	13 -12 -8 -7 -14 -10
lb:five	-11 14 -12 -3 -3 -6
lb:fix	24 -25 -18 -11 -12 -15
lb:flank	-15 16 -11 -1 -7 -14
lb:flew	-33 6 -9 -11 -11 4
lb:floor	-11 -16 16 -9 -4 -12
lb:flown	-5 -12 -11 0 0 12
lb:follow	-24 9 3 -12 -16 -25
lb:fono	-13 -9 -10 -7 -10 11
lb:foot	-15 -3 4 -9 -9 -7
lb:footbal	-8 -17 17 -2 -5 -11
lb:forc	-1 -12 10 -7 -10 -13
lb:foreign	4 21 -20 -9 -22 -32
lb:foreseen	-27 11 7 -2 -3 -8
lb:forest	12 -14 -6 -6 -9 -15
lb:former	-19 4 7 -2 -6 -3
lb:forti	-15 -7 8 -8 -10 2
lb:forum	-29 2 2 -9 -11 -15
lb:four	9 -11 3 -12 -12 -21
lb:fourth	-28 3 -28 -17 -17 22
lb:freed	-22 13 -13 -4 -4 -14
lb:french	-1 -27 -1 1 15 -6
lb:front	-14 -3 -11 -5 -14 13
lb:fund	-17 5 0 -2 -5 -9
lb:funer	-8 9 -6 -14 -9 -28
lb:gagauz	-15 -14 -17 -6 -7 16
lb:galleri	-8 13 -12 -3 -12 -7
lb:gang	-16 8 6 -3 -7 -16
lb:garden	-19 -11 14 -1 -3 -15
lb:garment	-11 -15 15 0 0 0
lb:gate	-17 0 11 -2 -4 -6
lb:gate-keep	12 -11 -13 -10 -10 -12
lb:gather	-4 2 -10 -11 9 -15
lb:gave	-7 10 -11 -16 -10 -8
lb:gavel	-11 15 -14 0 -1 -8
lb:gener	-6 -9 -11 -26 12 -1
lb:geologist	-7 17 -16 -1 -3 -2
lb:german	-15 15 -12 -3 -8 -12
lb:get	-9 12 -12 -2 -2 0
lb:given	-32 -8 23 -10 -17 -16
lb:god	14 -13 -14 -8 -13 -13
lb:goe	2 4 -11 -15 -9 -15
lb:golf	14 -14 -14 -11 -10 -12
lb:gone	12 -9 -14 -9 -8 -3
lb:got	-20 -4 6 6 -13 -15
lb:govern	1 -15 2 -10 -12 9
lb:governor	9 -14 -1 -14 -2 -6
lb:grand	-12 13 -8 -1 -3 -3
lb:grandmoth	-14 14 -10 -6 -10 -9
lb:grant	-16 15 -22 -10 -5 9
lb:greek	-12 -10 -10 13 -4 -16
lb:greet	-1 3 -14 -9 1 -15
lb:grid	9 -15 0 -5 -4 -8
lb:grocer	-8 14 -13 -2 -3 -6
lb:group	-37 -9 25 -14 -18 -22
lb:grower	-29 3 4 -9 -18 -24
lb:guest	-12 15 -1 -21 -25 -40
lb:guid	-17 13 -9 -6 -4 -14
lb:harbour	-22 -8 13 -10 -16 -17
lb:head	-46 -1 14 -18 -9 2
lb:health	-13 13 -9 1 -1 -11
lb:hear	-4 6 -4 -24 -20 -31
lb:heard	7 6 -28 -17 -21 -1
lb:heart	10 -11 -8 -14 -14 -19
lb:heifer	-18 6 -3 -9 -17 -12
lb:held	-20 -1 3 -14 -21 4
lb:high	-4 -11 15 -8 -11 -18
lb:hiker	19 -20 -8 -6 -12 -16
lb:himself	8 12 -21 -12 -11 -13
lb:histori	-16 16 -12 -4 -6 -13
lb:historian	17 -15 -7 -1 -5 -13
lb:hold	-1 -10 5 -12 -17 -13
lb:home	4 -14 -9 -11 5 8
lb:hope	-14 -1 -25 -7 -7 7
lb:host	3 -23 17 -23 -5 -39
lb:hostag	14 -18 9 -9 -10 -13
lb:hour	8 -6 1 -19 -21 -30
lb:hous	-17 11 -17 -11 7 -20
lb:housekeep	-14 15 -16 -4 -8 -9
lb:huddl	-17 29 -28 -11 -15 -16
lb:hurrican	-33 20 -9 -18 -22 -29
lb:husband	19 -14 -21 -11 -11 -11
lb:idea	-25 -3 10 -2 -5 -12
lb:ill	-19 19 -21 -5 3 -16
lb:imprison	21 -21 -21 -7 -8 -15
lb:includ	-20 22 -22 -9 -16 -19
lb:india	-9 14 -7 -2 -1 -9
lb:indian	6 1 -13 -2 -6 -13
lb:indigen	-13 15 -5 -1 -6 -5
lb:influenza	-12 -9 10 -1 -1 -2
lb:initi	9 -17 8 -3 -8 -11
lb:injunct	-8 10 -8 -8 -7 -13
lb:inquiri	10 -19 1 -14 -15 -20
lb:insist	-6 13 -12 -2 -1 -3
lb:instead	-30 -12 6 -17 14 -31
lb:institut	-15 19 -20 -2 -10 -15
lb:insur	-22 17 -11 -9 -9 -12
lb:intellig	-8 15 -17 -2 -8 -12
lb:intend	-13 15 -16 -5 -5 -4
lb:interior	-24 -16 -3 -13 9 5
lb:intern	-13 13 -9 -1 -1 -11
lb:interpret	-21 15 -21 4 -11 -21
lb:investor	-7 8 -18 -18 -23 1
lb:invit	-17 -23 -10 29 -28 -4
lb:island	6 -12 6 -5 -6 -8
lb:item	-18 19 -18 -8 -12 -17
lb:join	-30 -2 4 -9 -16 -5
lb:joint	11 -9 -16 -10 -12 -13
lb:journalist	-3 9 -13 -6 -8 -18
lb:judg	0 -6 15 -22 -27 -29
lb:junior	-16 22 -20 -3 -14 -21
lb:junta	-9 10 -7 -2 -6 -16
lb:justic	2 -5 -16 -12 10 -19
lb:kei	-11 -15 -9 -6 -11 13
lb:kenyan	-21 20 -31 -4 -15 6
lb:kept	-9 1 -18 3 -24 8
lb:king	-21 0 4 -10 -17 -14
lb:kingmak	-13 -12 13 -1 -3 -4
lb:kitchen	-3 -6 9 -13 -15 -26
lb:known	-9 14 -40 -20 -27 -3
lb:korean	-8 15 -25 -2 -7 -6
lb:kremlin	-17 14 -12 -2 -2 -4
lb:kurdish	-13 -9 10 -5 -4 -7
lb:labour	2 -9 6 -8 -8 -16
lb:laid	-21 -13 8 -9 10 -19
lb:land	7 1 -5 -9 -15 -16
lb:lao	-10 13 -12 -2 -4 -7
lb:last	3 1 -5 -18 -21 -23
lb:late	-12 20 -21 6 -18 -27
lb:late-night	-11 16 -17 -1 -1 -3
lb:later	-1 11 -28 -11 -17 -12
lb:lawmak	-7 -13 13 -1 -1 -1
lb:lawyer	-4 25 -17 -19 -32 -40
lb:lead	-16 14 -11 -6 -7 -14
lb:leader	-7 3 -23 -7 -12 7
lb:leak	-25 22 -20 -4 -4 -4
lb:learn	0 11 -16 -11 -13 -17
lb:least	-15 12 -3 -2 -10 -7
lb:leav	-19 4 8 -16 -12 -14
lb:lebanes	20 -21 -14 -9 -8 -11
lb:led	-5 6 -4 -12 -15 -19
lb:left	-38 15 -1 -16 -15 -4
lb:lent	-14 -7 10 -8 -8 -9
lb:let	-3 -2 -15 -15 -23 8
lb:letter	19 -12 -22 -16 -16 -16
lb:levi	12 -14 -11 -5 -8 -10
lb:liber	-17 18 -16 -7 -8 -20
lb:lift	-13 -9 -10 -7 -10 11
lb:light	6 6 -21 -7 -18 -16
lb:line	-23 23 -30 -17 -16 -5
lb:link	-3 23 -28 -22 -16 -26
lb:list	-7 -8 9 -20 -23 0
lb:listen	-11 -19 -9 -2 -16 18
lb:lithuanian	-15 20 -20 -1 -6 -6
lb:loan	17 -14 -20 -16 -17 -18
lb:lobbyist	13 -9 -12 -12 -13 -17
lb:local	18 -14 -9 -7 -8 -23
lb:logger	12 -14 -6 -6 -9 -15
lb:look	14 -13 -5 -3 -3 -5
lb:lorri	-15 14 -16 -6 -10 -8
lb:lose	-17 15 -13 -4 -7 -8
lb:loss	-14 -10 12 -5 -3 -8
lb:lost	-5 1 0 -20 -16 -2
lb:lunch	-5 0 1 -14 -24 2
lb:mahanayak	-12 -8 11 -1 -4 -9
lb:majli	-5 11 -15 -5 -5 -12
lb:malaria	-13 -14 -14 -5 13 -11
lb:man	0 6 -36 -26 -38 5
lb:margin	-27 30 -22 -5 -13 -15
lb:match	-15 17 -17 -6 -5 -10
lb:matter	-8 12 -14 -4 -3 -7
lb:mayor	-23 -11 7 -27 -14 17
lb:meanwhil	-6 -11 13 -1 -2 -1
lb:mediat	-26 -7 18 -18 -20 2
lb:meet	-15 -1 10 3 -21 -24
lb:mellah	-12 -9 10 -2 -4 -11
lb:member	-4 -4 -4 -11 -19 6
lb:memori	-15 19 -20 -2 -10 -15
lb:men	-6 10 -12 -6 -8 -16
lb:messag	17 -17 -28 -5 -22 6
lb:met	-4 0 -12 -14 -1 0
lb:metropolitan	-12 -6 -14 13 -4 -15
lb:midnight	-15 14 -14 -4 -3 -4
lb:militari	-8 15 -15 -1 -4 -8
lb:mill	8 -16 -11 -6 -11 5
lb:mine	-13 16 -21 -1 -13 14
lb:miner	-13 7 0 -8 -7 -10
lb:minist	-16 -5 -1 -16 4 1
lb:minut	-21 10 -8 -7 -10 -3
lb:miss	8 -8 -15 -3 -11 2
lb:mission	-21 -5 11 -8 -12 -22
lb:misspelt	-8 11 -13 -2 -5 -5
lb:moder	-13 23 -23 -6 -3 -4
lb:mongolian	25 -7 -33 -6 -9 -10
lb:montenegrin	-10 17 -17 -2 -1 -2
lb:mother	-10 10 -5 -13 -8 -19
lb:movement	-8 -13 -2 -2 -12 12
lb:mr	9 -13 -5 -6 -9 -10
lb:mufti	-18 -16 18 -8 -8 -17
lb:name	-4 5 -23 -20 -29 6
lb:nation	-13 18 -18 -11 -13 -14
lb:near	-23 -10 14 -12 -14 -17
lb:negoti	-38 -3 14 -9 -16 4
lb:neither	4 -44 -21 -17 -31 29
lb:nephew	-12 14 -10 -5 -12 -14
lb:never	4 -10 -10 -6 -14 7
lb:new	-1 -25 18 -6 -18 1
lb:newspap	-20 1 -13 -8 3 7
lb:next	-4 -9 12 -15 -15 -25
lb:niec	12 -12 -8 -8 -10 -13
lb:nigerien	-12 15 -15 -1 -3 -7
lb:night	-17 5 -1 -6 -9 -13
lb:nine	9 -18 6 -9 -10 -18
lb:nineteen	-3 -15 15 0 0 -1
lb:nobodi	-20 21 -27 -19 -30 0
lb:none	-15 22 -14 -4 -4 -10
lb:nordic	-7 -20 19 -2 -1 -5
lb:northern	-15 -25 26 -8 -6 -10
lb:norwegian	-8 15 -15 -1 -1 -3
lb:not	1 -32 -31 -12 -31 38
lb:note	13 -10 -8 -8 -6 -9
lb:note-tak	-20 19 -16 -4 -5 -15
lb:notic	-24 0 2 -17 -18 5
lb:number	-22 21 -20 -7 -16 -14
lb:nuncio	13 -12 -9 -5 -11 -16
lb:nurs	-6 19 -21 -3 -3 -3
lb:o'clock	-15 14 -10 -7 -9 -11
lb:object	20 -19 -20 -4 -4 -5
lb:observ	-36 36 -15 -15 -22 -29
lb:occupi	-8 11 -16 -5 -5 4
lb:offer	-16 8 -1 -11 -11 -13
lb:offic	14 -1 -20 -2 -25 -17
lb:offici	-4 -10 11 4 -13 -20
lb:oil	-12 15 -15 -1 -3 -7
lb:old	8 -19 8 -11 9 -20
lb:ombudsman	-23 2 6 -12 -15 -23
lb:open	-9 -10 17 -18 -19 -23
lb:oper	0 8 -11 -13 -17 -19
lb:oppon	16 -14 -13 -2 -8 -20
lb:opposit	15 -7 3 -7 -12 -33
lb:order	9 -8 -7 -12 -13 2
lb:ossetian	-10 12 -11 -9 -14 -11
lb:outcom	7 -15 -9 -1 -7 7
lb:outgo	-20 5 5 -16 -17 2
lb:outsid	26 -30 -9 -12 -13 -19
lb:oven	-13 13 -12 -8 -12 -11
lb:overnight	-13 -11 -8 -1 -8 12
lb:owner	-6 -4 -12 -15 3 4
lb:padoh	-14 15 -20 -9 -11 -11
lb:pai	-12 -17 15 -4 -3 -6
lb:paid	-18 -13 15 -12 -13 -10
lb:pair	14 -15 -7 -2 -3 -14
lb:paiter	-13 -3 5 -1 -2 -1
lb:palac	-13 -14 13 -4 -4 7
lb:panel	-26 4 -27 -11 5 -2
lb:paper	-5 9 -18 -21 -27 5
lb:parish	-13 -8 9 0 0 -2
lb:parlei	-15 14 -14 -4 -3 -4
lb:parliament	-20 20 -16 -13 -17 -21
lb:part	-29 28 -18 -5 -6 -12
lb:parti	-36 15 0 -19 -27 5
lb:particip	-10 12 -11 -9 -14 -11
lb:partner	10 -26 -17 -12 -16 -4
lb:pass	-14 -13 16 -11 -13 -12
lb:passeng	14 -5 -27 -9 -10 -10
lb:past	-18 13 -8 0 -1 -8
lb:patient	14 -16 -7 -7 -7 -8
lb:payload	-15 20 -20 -1 -6 -6
lb:peac	10 -14 -6 -6 -6 -9
lb:pen	-17 23 -26 -5 -11 -17
lb:penc	-18 15 -10 -1 -1 -2
lb:pension	-5 -12 11 -5 -9 -11
lb:peopl	-22 9 -1 -7 -14 -18
lb:perman	-23 22 -18 -8 -8 -14
lb:person	-7 -20 19 -2 -1 -5
lb:personnel	-19 22 -24 -7 -14 -15
lb:phone	-6 4 -21 -9 -14 3
lb:photograph	-25 12 -7 -7 -23 9
lb:physician	-7 -20 19 -2 -1 -5
lb:pit	-16 21 -22 -2 -4 -3
lb:place	-27 31 -26 -10 -25 -26
lb:plan	-28 15 -7 -17 -18 -30
lb:plane	11 -19 -20 -7 11 -20
lb:plant	-17 -14 15 -4 -5 -8
lb:planter	-23 14 -1 -16 -19 -18
lb:player	9 -2 -13 -5 -9 -12
lb:plead	-14 -16 13 -5 -10 9
lb:plough	2 -22 -13 -5 -10 13
lb:poet	-18 16 -16 -2 -1 -5
lb:polic	25 -29 -24 -15 -11 -3
lb:polish	-16 -1 -8 -7 -8 8
lb:polit	10 -2 -20 -4 -10 -14
lb:pondo	-8 13 -14 -2 -4 -7
lb:pope	-4 15 -18 -6 -8 -11
lb:port	-18 16 -15 -5 -3 -9
lb:post	20 -21 -15 -13 -11 -12
lb:power	-16 -9 11 -6 -3 -5
lb:predecessor	12 4 -3 -8 -15 -30
lb:prefect	-32 4 12 -23 -21 -26
lb:premier	-27 23 -3 -20 -16 -50
lb:presenc	-18 -17 17 -10 -12 -15
lb:present	-42 4 1 -9 -19 6
lb:presid	-13 -12 12 -17 11 -10
lb:president-elect	-9 14 -13 -6 -6 -12
lb:presidenti	9 -2 -10 -6 -9 -14
lb:press	15 -28 16 -17 -24 -25
lb:price	6 -17 5 -12 -15 -21
lb:priest	-17 -25 23 -10 -9 0
lb:prime	10 7 -19 -23 -21 8
lb:prison	-18 -4 6 -10 -12 -13
lb:privat	9 -3 -13 -13 -17 -18
lb:promis	-23 -3 -1 -8 -11 3
lb:propos	18 -19 -15 -10 -12 -11
lb:prosecutor	15 -16 -2 -8 -7 -13
lb:protest	28 -16 -27 -9 -12 -34
lb:provid	-13 13 -12 -8 -12 -11
lb:proxi	-15 13 -7 -2 -14 -11
lb:public	3 -10 6 -6 -12 -27
lb:pull	-17 -13 7 -3 -9 8
lb:push	-28 24 -13 -3 -10 -15
lb:put	13 -5 -16 -18 -17 -26
lb:qatari	-3 22 -33 -4 -8 -14
lb:quake-h	-21 -1 -20 -9 5 -3
lb:quarrel	23 -24 -24 -13 -9 -14
lb:queen	-2 -13 12 0 0 -1
lb:question	-12 36 -32 -13 -19 -26
lb:quot	15 -16 -8 -8 -2 -10
lb:race	16 -14 -13 -2 -8 -20
lb:radio	21 -16 -26 -5 -10 -18
lb:rais	21 -15 -14 -12 -16 -22
lb:rancher	-11 2 -11 12 -6 -19
lb:ranger	10 -7 -14 -9 4 -17
lb:rather	-7 -16 16 -3 -6 -12
lb:react	8 -3 -22 -4 -5 -15
lb:read	11 -14 6 -21 -25 -30
lb:readout	-8 11 -13 -2 -5 -5
lb:real	-11 16 -15 -4 -7 -11
lb:rebel	14 -13 -5 -8 -16 -22
lb:receiv	-26 -4 6 -10 -13 5
lb:reconstruct	-13 -15 -16 -5 16 -15
lb:reconven	-13 1 6 -6 -7 -11
lb:record	-16 10 -12 -8 3 -13
lb:recov	-2 16 -14 -7 -20 -23
lb:refere	13 -9 -12 -6 -10 -10
lb:refuge	19 -19 -14 -11 -14 -17
lb:refus	22 -13 -16 -17 -16 -24
lb:region	-32 -3 1 9 7 -5
lb:regul	19 -28 -21 -23 -24 10
lb:rel	-13 -13 14 -2 -3 -5
lb:relat	-8 -8 9 -7 -5 -12
lb:remain	-14 -4 -7 -4 -11 13
lb:rememb	-18 16 -15 -7 -8 -13
lb:rep	-7 18 -16 -2 -2 -10
lb:replac	-36 2 16 -26 -23 -32
lb:repli	11 -20 -10 -11 -6 5
lb:report	21 9 -34 -12 -14 -32
lb:repres	-36 4 -7 2 6 3
lb:request	-22 17 -11 -9 -9 -12
lb:research	13 -16 -3 -3 -4 -6
lb:resid	-19 13 -12 12 -1 -9
lb:resum	-25 26 -26 -10 -11 -7
lb:return	-12 -17 15 -4 -3 -6
lb:review	-32 30 -27 -17 -21 -27
lb:right	-27 28 -28 -20 -27 -26
lb:rim	-16 21 -22 -2 -4 -3
lb:risk	-10 -13 -10 -2 -9 11
lb:rival	7 -6 -20 -8 -13 2
lb:river	-32 4 -2 -5 -7 -20
lb:romanian	-17 15 -12 -1 -3 -17
lb:roof	-10 15 -15 -6 -2 -5
lb:room	-20 19 -11 -8 -13 -15
lb:rotat	-8 13 -16 -3 -11 -11
lb:round	-4 -9 10 -9 -24 3
lb:row	-35 35 -15 -4 -5 -13
lb:run	0 6 -25 -9 -15 -10
lb:runwai	-12 15 -13 -2 -3 -9
lb:sai	-7 15 -22 -1 -25 0
lb:said	-5 0 -4 -5 -19 -2
lb:saint	15 -16 -9 -4 -10 -13
lb:sanction	6 1 -6 -7 -14 -20
lb:sarki	-15 2 5 -10 -12 -18
lb:sat	-14 6 -2 -9 -19 -6
lb:saudi	-16 18 -9 -21 -15 -18
lb:saw	1 -4 -1 -19 -20 -24
lb:sayyid	-13 -15 17 -7 -17 -19
lb:scarc	-14 12 -11 -2 -4 -7
lb:scrap	-24 22 -12 -16 -17 -17
lb:screen	-12 12 -8 -2 -3 -13
lb:scuttl	-13 1 2 -4 -3 -5
lb:seat	-38 3 7 2 -23 12
lb:second	7 -8 -14 -16 -19 8
lb:secretari	-13 -8 8 -19 -3 -5
lb:secretary-gener	11 -8 -12 -5 -7 -8
lb:secretli	-21 16 -10 0 -1 -7
lb:secur	-25 -8 14 -14 -19 -27
lb:see	-25 2 -1 -10 -8 6
lb:seen	-13 -9 11 -2 -6 -9
lb:seminarian	12 -12 -8 -9 -12 -12
lb:seminol	-15 16 -15 -4 -19 -9
lb:senat	-37 27 -5 -8 -14 -22
lb:send	-20 23 -24 -14 -12 -15
lb:senegales	-18 -8 15 -8 -14 -7
lb:sent	-14 -1 -22 -14 3 9
lb:separ	-18 28 -35 -4 -8 -16
lb:servic	-18 21 -22 -8 -12 -15
lb:session	-11 -14 17 -15 -17 -3
lb:set	-31 23 1 -13 -14 -13
lb:settl	-9 14 -10 -5 -6 -12
lb:seven	-16 2 7 -2 -10 -12
lb:shadow	-17 14 8 -12 -16 -15
lb:share	-23 15 -16 -8 -17 4
lb:shehu	-23 23 -20 -2 -4 -10
lb:ship	-11 -16 -2 -2 -7 11
lb:shipown	-11 13 -15 -1 -8 -18
lb:shipper	-11 16 -14 -2 -3 -7
lb:shoe	-11 12 -11 -1 -1 -12
lb:shoot	18 -19 -16 -12 -12 -14
lb:shop	-8 8 -14 -2 -4 0
lb:shore	15 -15 -13 -9 -7 -12
lb:shot	18 -18 -14 -14 -15 -19
lb:shout	-8 13 -12 -3 -12 -7
lb:show	-18 0 -21 -9 -13 9
lb:shuar	-15 25 -25 -2 -3 -9
lb:side	-7 -10 -13 -8 -13 8
lb:sign	-12 -5 -10 -16 15 -15
lb:signatur	13 -13 -6 -9 -10 -10
lb:similar	-6 12 -25 -9 -12 -18
lb:sinc	17 -12 -27 -17 -21 1
lb:sister	-21 14 -4 -14 -18 -20
lb:sister-c	-12 -19 18 -3 -2 -3
lb:sit	-32 18 -9 -15 -17 -24
lb:six	-19 -14 19 -2 -1 -3
lb:sixth	-13 12 -6 -4 -6 -12
lb:skip	20 -20 -19 -4 -6 -17
lb:slaughter	-18 6 -3 -9 -17 -12
lb:slip	-13 15 -13 -5 -7 -11
lb:slovak	-8 17 -19 -4 -6 -8
lb:smile	-16 18 -17 -4 -20 -12
lb:snow	4 -24 -15 -6 -11 12
lb:son	-6 -16 -3 -9 -14 12
lb:sooner	-11 13 -11 -3 -8 -8
lb:sought	-8 10 -8 -8 -7 -13
lb:soup	-12 16 -17 -3 -9 -12
lb:south	-21 -1 5 -11 -13 -18
lb:spanish	-11 13 -15 -7 -10 -9
lb:speaker	22 -6 -26 -20 -21 -25
lb:special	11 -8 -12 -5 -7 -8
lb:speech	11 4 -30 -10 -9 -16
lb:spent	-15 -13 13 -3 -3 -11
lb:spoke	-13 16 -6 -9 -22 -27
lb:spoken	21 -19 -19 -4 -9 -20
lb:spokesman	10 -10 -13 -12 -8 2
lb:spokeswoman	21 -22 -15 -4 -6 -16
lb:sport	-19 25 -22 -5 -9 -22
lb:spy	-4 11 -13 -3 -4 -11
lb:squar	14 -13 -5 -3 -3 -5
lb:squeez	-12 -20 19 -4 -6 -7
lb:staff	-5 7 -30 -19 -21 -1
lb:stage	-30 -5 17 -9 -17 -15
lb:stai	-7 13 -4 -1 -5 -25
lb:start	-5 -1 -28 -9 -15 14
lb:state	-47 -1 8 -7 -16 -3
lb:station	13 -12 -6 -8 -15 -9
lb:step	15 -16 -11 -8 -4 -11
lb:steward	-31 30 -21 -9 -15 -22
lb:still	-25 -3 -19 -13 24 -21
lb:stood	-6 -9 -5 -17 11 -23
lb:storag	-12 9 -6 -4 -5 -5
lb:straight	-17 -15 16 -6 -9 -9
lb:street	-8 -8 9 -7 -5 -12
lb:strike	-22 5 -1 -6 -8 -14
lb:striker	-9 -12 13 0 0 -6
lb:struck	17 -22 -12 -7 -7 -11
lb:student	-19 8 9 -9 -13 -16
lb:studi	17 -13 -17 -10 -9 -14
lb:successor	-21 23 -16 -4 -7 -13
lb:successor-elect	-18 -18 -15 -8 -18 18
lb:sudanes	-18 27 -27 -8 -10 -15
lb:summit	-13 2 5 -3 -5 -11
lb:summon	-15 -9 13 -18 -7 -19
lb:superintend	-6 12 -12 -2 -1 -1
lb:supervis	-11 12 -10 -5 -9 -13
lb:supervisor	-23 10 -18 14 -9 -25
lb:suprem	-12 -5 -4 10 -5 -12
lb:surgeri	-21 20 -5 -3 -10 -21
lb:surpris	-24 28 -27 -15 -21 -29
lb:suspect	15 -18 -11 -8 -8 -8
lb:swedish	-30 -4 15 -13 -17 -3
lb:swiss	-28 17 -7 -11 -20 -25
lb:syndic	-12 -8 10 -2 -4 -3
lb:synod	8 -6 -5 -10 -7 -13
lb:tabl	-21 -11 15 -12 -19 -1
lb:take	-30 29 -20 -12 -13 -17
lb:taken	-17 11 -5 -3 -4 4
lb:taliban	12 -11 -2 -1 -3 -10
lb:talk	5 -34 25 -14 -20 -6
lb:tanzanian	-14 -14 -8 -5 -12 14
lb:tariff	-13 12 -11 -6 -9 -8
lb:tea	-30 24 -12 -17 -23 -27
lb:teacher	-12 14 -12 -2 -1 -9
lb:telephon	-26 34 -32 -9 -15 -20
lb:tell	-12 16 -16 -1 -2 -4
lb:templ	-11 -24 24 -5 -2 -4
lb:ten-minut	-15 -16 16 -9 -12 -14
lb:text	5 -25 -20 -23 -18 14
lb:thai	-7 -13 13 -1 -1 -1
lb:thank	1 -6 6 -16 -20 -24
lb:think	16 -17 -10 -6 -11 -11
lb:think-tank	13 -16 -3 -3 -4 -6
lb:third	-17 18 -22 -17 -16 6
lb:though	-21 16 -27 -14 14 -16
lb:thought	-7 11 -10 -5 -4 -14
lb:three-hour	14 -13 -13 -8 -8 -12
lb:threw	-8 11 -13 -4 -6 -8
lb:through	11 5 -23 -21 -11 -36
lb:throw	-8 10 -8 -8 -7 -13
lb:thumbprint	-24 -21 -19 -18 -11 22
lb:time	-8 14 -10 -18 -15 -25
lb:togeth	-32 16 -10 -5 -8 -14
lb:took	-2 22 -35 -12 -19 -28
lb:tour	-21 1 5 -7 -11 -18
lb:tourism	-11 -13 13 0 0 -2
lb:tournament	14 -14 -14 -11 -10 -12
lb:trace	-14 14 -10 -6 -10 -9
lb:trade	-35 12 -6 -17 -38 22
lb:train	-18 18 -16 -11 -7 -10
lb:transnistrian	-1 13 -8 -1 -2 -14
lb:transport	-34 28 -26 11 -25 -3
lb:travel	7 -19 16 -12 -12 -18
lb:treasur	3 0 -22 -16 -28 3
lb:treasuri	-8 13 -8 -3 -21 -11
lb:trek	-15 12 -8 -4 0 -11
lb:trial	-18 -15 -6 -7 -10 13
lb:tribe	-17 18 -21 -4 -9 -15
lb:tribun	-9 -14 14 -3 -3 -1
lb:trip	-2 16 -16 -1 -1 -8
lb:trucker	-11 14 -12 -3 -3 -6
lb:turkish	20 -8 1 -4 -15 -21
lb:turn	2 11 -10 -7 -8 -13
lb:twelv	-15 -3 4 -9 -9 -7
lb:u	-11 -18 15 -11 -13 -16
lb:undersecretari	2 10 -22 -11 -14 -28
lb:union	1 5 -7 -18 -25 -8
lb:univers	-15 -17 17 -9 -5 -6
lb:until	-21 24 -29 -15 -18 -5
lb:upper	-13 9 -3 -3 -4 -10
lb:us	17 -1 -7 -7 -12 -24
lb:uzbek	12 -4 -6 -1 -3 -14
lb:vacant	13 -15 -14 -7 -6 -10
lb:vaccin	6 1 -14 -6 -9 -11
lb:vanilla	3 3 -24 -6 -11 -7
lb:verdict	15 -16 -13 -7 -10 -12
lb:vicar	-8 12 -3 -1 -10 -11
lb:vice	-6 16 -31 -2 10 -9
lb:vice-chancellor	-14 -9 -13 -6 -18 13
lb:vice-minist	-16 18 -18 -3 -11 -12
lb:vice-premi	-15 -17 19 -11 -13 -21
lb:vice-presid	-12 -10 12 -3 -2 -10
lb:victim	19 -14 -17 -15 -22 -20
lb:video	-6 -22 20 -8 -11 -15
lb:vietnames	-19 -12 14 -1 -4 -11
lb:view	-19 21 -26 -11 -10 -15
lb:villag	-25 -2 -7 -8 -14 9
lb:visit	10 18 -25 -17 -13 -29
lb:visitor	-45 38 -21 -9 -15 -25
lb:voic	-11 13 -13 -11 -6 -8
lb:volcanologist	-13 6 8 -3 -7 -9
lb:vote	-4 19 -28 10 -32 -33
lb:wait	-14 9 -18 -9 -12 4
lb:want	-19 2 4 -3 -7 -17
lb:warden	18 -25 -11 -6 -6 -6
lb:watch	-12 9 -15 -7 -11 2
lb:water	3 4 -14 -8 -31 -24
lb:water-shar	-13 17 -17 -3 -4 -8
lb:websit	-15 15 -12 -5 -4 -10
lb:week	11 -6 -11 -3 -4 -18
lb:welcom	-32 -3 9 -16 -22 -22
lb:well	-6 14 -18 -6 -11 -7
lb:went	-14 0 8 -18 -18 0
lb:west	-15 13 -8 -12 -11 -10
lb:whale	-20 16 -14 -12 -10 -7
lb:whether	-9 24 -44 16 -15 -22
lb:widow	-5 -7 10 -8 -9 -18
lb:wife	3 -10 -18 -12 -21 11
lb:will	14 -13 -14 -8 -13 -13
lb:wing	-20 -18 19 -14 -12 -17
lb:winner	-13 18 -12 -2 -8 -26
lb:wipe	-15 -5 6 -10 -9 -13
lb:wit	-17 -10 -9 -7 -14 15
lb:without	-46 -18 -20 -19 -24 34
lb:woman	-13 15 -5 -1 -6 -5
lb:won	14 -14 -14 -11 -10 -12
lb:word	4 -6 2 -5 -15 1
lb:work	8 -15 8 -12 -14 -29
lb:worker	-16 -8 7 -5 -7 6
lb:wound	-6 18 -19 -1 -5 -10
lb:wreath	-21 2 10 -8 -3 -18
lb:wrestler	1 9 -9 -3 -11 -14
lb:written	17 -18 -10 -7 -12 -18
lb:yacht	11 -13 -8 -7 -6 -8
lb:ye	-25 15 -13 -14 -10 6
lb:year	18 -14 -20 -13 -17 -23
lb:yearli	-7 -20 19 -2 -1 -5
lb:young	-18 19 -14 -2 -4 -8
lb:youth	-20 -18 19 -14 -12 -17
led:about	4 -17 -17 2 14 -24
led:absent-was	-16 -17 -11 -5 -9 17
led:according	1 0 0 -15 -17 -12
led:among	10 -2 -7 -11 -30 -11
led:beside	-10 0 5 -15 -6 -21
led:beside-by	-17 11 -23 -9 -3 -3
led:between	-8 10 -5 -12 -14 -27
led:for-side	-47 13 8 -16 -8 -15
led:instead	-18 -5 -32 8 23 -14
led:invites	-8 -1 -5 9 -5 -18
led:meets	-18 8 2 -1 -14 -18
led:met-by	-9 -9 12 -9 -9 -17
led:neither	-17 16 -8 -11 -10 -19
led:sends	-17 9 -26 -13 -7 9
led:there-came	-50 12 -6 -8 -6 1
led:under	-3 -13 13 -10 -13 -18
led:urges	-10 4 3 -10 -13 -5
led:with	-3 0 -3 -14 -4 -16
led:without	-27 -21 -17 -15 -14 28
loose=after	-10 3 7 -8 -33 -8
loose=before	3 -3 -1 -16 -9 -9
lv-cue:absent	7 -11 -21 -8 -7 9
lv-cue:attended	-10 0 -9 -13 2 2
lv-cue:background	7 -1 -8 -11 -19 -21
lv-cue:declined	0 -28 13 -20 -22 9
lv-cue:hosted	-24 4 4 -11 -13 -5
lv-cue:invited	-29 3 -1 -1 -18 4
lv-cue:reported	1 -3 -3 -6 -17 -6
lv-cue:represented	-28 11 -30 -12 9 -5
lv:abandon	-12 -12 13 -5 -9 -13
lv:abandon|when	-12 -12 13 -5 -9 -13
lv:accept	-22 -5 16 -7 -15 -1
lv:accept|,	-12 -24 18 -5 -7 5
lv:accept|in	-24 8 -20 -3 -15 -22
lv:accompani	-23 33 -29 -4 -11 -19
lv:accompani|	-3 19 -19 0 -1 -3
lv:accompani|,	-10 14 -14 -4 -10 -14
lv:accompani|by	-20 20 -17 -2 -4 -11
lv:ad	-14 14 -13 -11 -11 -14
lv:address	-13 14 -10 -13 -9 -12
lv:address|as	-13 14 -10 -13 -9 -12
lv:adjourn|when	-14 11 -9 -6 -7 -9
lv:ad|	-14 14 -13 -11 -11 -14
lv:agre	-17 17 -7 -9 -12 -12
lv:agre|and	-5 -12 11 -5 -9 -11
lv:agre|that	-5 15 -15 -1 -2 -3
lv:allow	-15 7 -19 -7 -19 12
lv:allow|and	-13 -8 -9 -2 -16 13
lv:announc	17 -14 -17 -12 -17 -2
lv:announc|against	13 -12 -13 -11 -13 -12
lv:answer	-4 22 -19 -15 -16 -22
lv:answer|,	-17 15 -11 -2 -4 -14
lv:answer|that	-18 18 -10 -12 -8 -12
lv:answer|through	-14 10 -8 -4 -3 -5
lv:apologis	5 5 -17 -14 -13 -22
lv:apologis|to	5 5 -17 -14 -13 -22
lv:appear	1 6 -9 -6 -8 -13
lv:appoint	12 -10 -7 -3 -10 -14
lv:appoint|and	12 -10 -7 -3 -10 -14
lv:ar	-30 -18 -26 10 -15 14
lv:arrest	19 -18 -19 -12 -12 -19
lv:ar|	-13 18 -15 -13 -5 -16
lv:ar|,	-26 -26 -21 11 -13 16
lv:ask	-6 -5 0 -13 -16 3
lv:ask|	0 -3 7 -10 -10 -20
lv:ask|,	-21 6 2 -10 -10 -4
lv:at	15 -14 -11 -10 -13 -15
lv:attend	-20 -12 9 -10 3 2
lv:attend|,	-15 -18 14 -9 -16 7
lv:attend|aboard	-19 -8 11 -2 -6 -9
lv:attend|by	-13 17 -17 -3 -4 -8
lv:at|,	15 -14 -11 -10 -13 -15
lv:be	10 0 -19 -15 -17 -8
lv:been	6 0 -29 -16 -20 -2
lv:been|	-14 15 -17 -5 -7 -16
lv:been|,	-12 11 -6 -1 -1 -3
lv:been|since	9 -9 -5 -5 -7 -14
lv:began	-12 -3 6 -2 -2 -4
lv:be|	-16 15 -10 -7 -11 -16
lv:be|<person>	13 -14 -10 -5 -4 -10
lv:be|as	-19 16 -11 -5 -5 -12
lv:be|between	11 -16 1 -5 -4 -11
lv:blame	-11 13 -15 -5 -5 -7
lv:blame|	-11 13 -15 -5 -5 -7
lv:brief	-9 2 -11 -14 -18 6
lv:brief|	4 7 -19 -13 -16 -15
lv:brief|,	-17 1 -22 -2 -5 11
lv:brief|by	-17 -19 18 -6 -7 -13
lv:bring	-11 12 -15 -6 -7 -11
lv:bring|	-8 10 -12 -5 -6 -8
lv:broker	-15 -16 16 -9 -12 -14
lv:broker|,	-15 -16 16 -9 -12 -14
lv:brought	-5 19 -21 -9 -22 -39
lv:brought|	-19 25 -24 -5 -9 -13
lv:brought|,	0 11 -26 -10 -25 -37
lv:brought|together	-16 21 -14 -3 -3 -8
lv:built	11 -10 -13 -9 -9 -9
lv:built|under	11 -10 -13 -9 -9 -9
lv:call	-19 5 12 -11 -16 -28
lv:call|	-6 14 -10 -9 -17 -17
lv:call|,	-20 -19 22 -1 -6 -11
lv:call|<person>	-21 20 -16 -6 -6 -10
lv:call|and	-12 13 -11 -2 -2 -9
lv:call|between	-11 16 -17 -1 -1 -3
lv:call|by	-27 2 2 -9 -4 -13
lv:call|on	-17 -17 18 -3 -4 -9
lv:came	-2 1 -17 -10 -9 2
lv:came|	-27 9 -28 -9 -3 -30
lv:came|,	-31 6 -1 -5 -14 -1
lv:came|and	-11 16 -9 -1 -6 -8
lv:came|from	-7 15 -25 -3 -10 -17
lv:came|with	7 -11 -19 -6 -14 6
lv:can't	-9 14 -10 -5 -6 -12
lv:can't|whether	-9 14 -10 -5 -6 -12
lv:caught	-8 -2 -13 -6 7 -9
lv:caught|	-8 -2 -13 -6 7 -9
lv:chair	-30 0 4 -10 2 -12
lv:chair|and	-9 14 -15 -7 -11 -11
lv:chair|by	-18 -25 22 -3 -8 -8
lv:chair|with	-34 7 -30 -10 5 -5
lv:cite	16 -23 -12 -12 -12 4
lv:cite|<person>	18 -19 -16 -12 -12 -14
lv:clear	-16 14 -10 -4 -7 -14
lv:clear|,	-16 14 -10 -4 -7 -14
lv:close	6 -3 -8 -10 -10 -16
lv:close|,	-16 11 -8 -3 -2 -10
lv:close|with	-8 -19 17 -1 -1 -2
lv:co-accus	-12 -10 -2 -1 -7 12
lv:co-accus|,	-12 -10 -2 -1 -7 12
lv:co-chair	-25 -19 21 -8 -8 -12
lv:co-chair|by	-25 -19 21 -8 -8 -12
lv:come	-18 5 -18 0 -12 8
lv:come|and	-16 7 -17 -16 -12 9
lv:come|with	-13 13 -9 -1 -1 -11
lv:compris	-13 15 -15 -8 -11 -12
lv:compris|	-13 15 -15 -8 -11 -12
lv:confer	-12 10 -8 -10 -15 -14
lv:confer|with	-9 3 -1 -8 -15 -12
lv:conven	-22 -12 15 -8 -16 -18
lv:conven|,	-19 -2 4 -5 -14 -13
lv:conven|by	-11 -13 13 -1 -2 -7
lv:coordin	-11 13 -13 -11 -13 -12
lv:coordin|	-11 13 -13 -11 -13 -12
lv:crew	-15 14 -14 -10 -12 -10
lv:crew|	-15 14 -14 -10 -12 -10
lv:cross	-16 1 0 -9 -10 -9
lv:cross|where	-15 -3 4 -9 -9 -7
lv:defend	-16 7 -7 -3 -6 3
lv:defend|while	-13 12 -6 -3 -5 -10
lv:deleg	-13 13 -8 -4 -12 -12
lv:deleg|,	-13 13 -8 -4 -12 -12
lv:deni	-17 13 -10 -5 -5 -9
lv:deni|that	-17 13 -10 -5 -5 -9
lv:deputis	-12 13 -9 -5 -12 -13
lv:deputis|by	-12 13 -9 -5 -12 -13
lv:detain	13 -13 -12 -9 -11 -17
lv:detain|	13 -13 -12 -9 -11 -17
lv:did	4 1 -1 -26 -31 -4
lv:did|	-33 5 -20 -18 -26 11
lv:did|,	19 0 -28 -13 -25 -41
lv:did|<person>	-18 15 -11 -3 -2 -8
lv:did|and	-11 -18 15 -11 -13 -16
lv:did|to	12 -13 -7 -9 -5 -13
lv:dine	4 -15 7 -13 -15 -25
lv:dine|,	7 -28 9 -14 -12 -25
lv:dine|with	-29 6 -3 -3 -7 -6
lv:discov	-17 17 -6 -6 -7 -10
lv:discov|	-17 17 -6 -6 -7 -10
lv:dismiss	-15 -10 11 -2 -3 -9
lv:dismiss|by	-10 -13 13 0 0 -3
lv:do	15 -18 -11 -8 -8 -8
lv:do|with	15 -18 -11 -8 -8 -8
lv:drew	-32 15 -11 -14 2 -30
lv:drew|	-29 13 -22 -11 2 -25
lv:drew|without	-13 1 4 -3 -2 -17
lv:drop	11 0 -19 -7 -11 -18
lv:drop|	14 -14 -9 -7 -11 -12
lv:drop|when	-11 13 -14 -1 0 -11
lv:drove	9 -20 9 -8 -9 -7
lv:drove|with	-8 -14 14 -3 -5 -3
lv:edit	7 2 -12 -8 -10 -13
lv:edit|,	12 -12 -8 -8 -10 -13
lv:edit|by	-12 10 -8 -1 -1 -4
lv:elect	-20 10 -3 -13 -17 -19
lv:elect|	-15 -7 10 -9 -11 -10
lv:elect|,	-15 19 -20 -7 -13 -15
lv:end	-14 6 1 -3 -6 -9
lv:entertain	-16 18 -13 -6 -18 -13
lv:entertain|	-16 18 -13 -6 -18 -13
lv:ex-k	-14 -4 -4 9 -7 -4
lv:ex-k|	-14 -4 -4 9 -7 -4
lv:expect	4 -2 -23 -19 -21 -5
lv:expect|	8 -1 -22 -19 -19 -25
lv:explain	8 -19 11 -14 -12 -16
lv:explain|and	-14 -14 14 -9 -7 -14
lv:explain|how	14 -14 -13 -7 -9 -8
lv:face	-2 5 -7 -10 -17 -6
lv:face|	-14 18 -17 -7 -9 -13
lv:face|,	5 0 -9 -8 -12 -12
lv:fail	-12 14 -11 -1 -17 -9
lv:fail|,	-12 14 -11 -1 -17 -9
lv:fall	-13 13 -12 -8 -8 -13
lv:fall|,	-13 13 -12 -8 -8 -13
lv:fell	-20 19 -17 -9 -11 -8
lv:fell|in	-18 12 -12 -7 -9 -7
lv:fell|to	-6 15 -15 -4 -8 -2
lv:flank	-15 16 -11 -1 -7 -14
lv:flank|by	-15 16 -11 -1 -7 -14
lv:flew	-24 -2 -1 -10 -7 4
lv:flew|,	-21 -7 -2 -8 -5 9
lv:flew|at	-14 -16 15 -9 -5 -9
lv:flew|that	-5 9 -14 -2 -3 -4
lv:follow	-24 9 3 -12 -16 -25
lv:follow|,	-13 16 -15 -10 -13 -20
lv:forc	2 -17 12 -5 -6 -9
lv:forc|	-12 -9 10 -1 -1 -2
lv:forc|,	6 -12 6 -5 -6 -8
lv:gather	-18 6 -13 -8 11 -15
lv:gather|	-12 19 -19 -5 -7 -12
lv:gather|,	-8 -13 -15 -5 15 -5
lv:gave	-4 5 -9 -16 -9 -6
lv:gave|	8 -21 -3 -3 4 -6
lv:gave|,	-16 15 -11 -8 -13 -13
lv:gave|for	-25 13 -14 -11 -28 3
lv:get	-9 12 -12 -2 -2 0
lv:get|,	-7 12 -12 -2 -2 -5
lv:go	-4 -14 9 -10 -10 -1
lv:goe	-3 9 -19 -11 -7 -12
lv:goe|,	-12 13 -14 -6 -5 -9
lv:goe|which	-17 16 -9 -1 -1 -4
lv:got	-20 -4 6 6 -13 -15
lv:got|,	-9 11 -12 -10 -10 -10
lv:go|before	-13 -9 11 -5 -5 -7
lv:go|to	13 -12 -12 -5 -6 -11
lv:grant	-8 18 -19 -3 -5 -6
lv:grant|to	-8 18 -19 -3 -5 -6
lv:greet	-16 10 -12 -8 3 -13
lv:greet|through	-12 4 -5 -3 6 -9
lv:ha	-12 5 -19 -10 -13 12
lv:had	-11 19 -17 -18 -13 -12
lv:had|	-13 11 -21 -10 2 -2
lv:had|,	-32 26 -20 -12 -20 -1
lv:had|<date>	-34 33 -30 -5 -6 -11
lv:had|to	7 10 -11 -10 -15 -21
lv:had|with	10 -14 -1 -10 -15 -18
lv:hand	-17 9 -4 -3 -5 -10
lv:hand|	-14 4 2 -1 -3 -9
lv:hand|to	-8 12 -14 -4 -3 -7
lv:have	5 -1 -12 -18 -18 -3
lv:have|	2 -4 -22 -18 -17 7
lv:have|and	14 -8 -10 -1 -3 -17
lv:have|between	-16 13 -4 -2 -1 -3
lv:ha|	3 6 -19 -9 -12 -19
lv:ha|,	-15 -12 -2 -1 -2 15
lv:head	-16 21 -19 -5 -8 -12
lv:head|by	-16 21 -19 -5 -8 -12
lv:hear	-22 -3 7 -12 -15 -20
lv:heard	7 6 -28 -17 -21 -1
lv:heard|	-26 14 -23 -11 -11 2
lv:heard|,	-1 3 -17 -12 -18 3
lv:heard|<person>	15 -18 -8 -1 -3 -7
lv:heard|to	14 -11 -9 -6 -4 -15
lv:heard|with	-9 -14 14 -3 -3 -1
lv:hear|,	-21 -7 12 -11 -14 -18
lv:held	-45 4 4 -11 -18 5
lv:held|,	-36 7 1 -9 -15 -17
lv:held|by	-16 8 -3 -5 -8 -15
lv:held|under	-17 -14 16 -9 -5 -7
lv:held|up	-14 -12 -6 -3 -9 13
lv:held|with	-23 5 -5 -5 -12 3
lv:hold	-1 -10 5 -12 -17 -13
lv:hold|with	-25 -7 12 -9 -14 -8
lv:host	5 -14 7 -12 -17 -20
lv:host|,	-30 -13 16 -6 -16 -15
lv:host|<date>	11 -8 -12 -7 -4 -6
lv:host|<person>	-19 18 -17 -5 -8 -6
lv:host|and	-12 13 -13 -1 -2 -7
lv:host|by	2 -33 15 -8 -8 -12
lv:host|in	9 5 -19 -5 -11 -11
lv:host|with	-17 -1 2 -2 -4 -2
lv:huddl	-13 18 -18 -8 -6 -7
lv:huddl|with	-13 18 -18 -8 -6 -7
lv:imprison	21 -21 -21 -7 -8 -15
lv:imprison|,	21 -21 -21 -7 -8 -15
lv:includ	-15 17 -18 -7 -15 -17
lv:includ|,	-15 17 -18 -7 -15 -17
lv:insist	-6 13 -12 -2 -1 -3
lv:insist|that	-6 13 -12 -2 -1 -3
lv:invit	-17 -16 -8 10 -16 11
lv:invit|	-10 -3 -30 13 -2 -17
lv:invit|,	-16 0 -29 -26 -20 13
lv:invit|with	-6 -17 17 -7 -2 -18
lv:is	12 -10 -1 -22 -32 -35
lv:is|	-28 4 14 -20 -24 -26
lv:is|,	9 -10 -1 -9 -17 -25
lv:is|and	-16 16 -20 -5 -18 -1
lv:is|that	-12 -14 14 -2 -2 -2
lv:is|where	9 -27 -6 -5 -4 -8
lv:is|whether	-13 11 -9 -6 -2 -3
lv:is|which	13 -15 -14 -7 -6 -10
lv:is|with	-5 -12 11 -1 -1 -2
lv:join	-30 2 4 -9 -16 -27
lv:join|,	-18 5 -1 -3 -12 -16
lv:join|among	-12 16 -17 -3 -9 -12
lv:join|by	-18 5 -3 -5 -9 -17
lv:kept	-6 -5 -19 4 -23 11
lv:kept|	4 -9 -10 -14 -12 5
lv:kept|for	-16 -13 -10 8 -18 10
lv:laid	-21 -13 8 -9 10 -19
lv:laid|and	-13 -14 -14 -5 13 -11
lv:learn	0 11 -16 -11 -13 -17
lv:learn|that	-11 13 -12 -11 -12 -13
lv:leav	-18 18 -19 -17 -12 -14
lv:leav|to	-18 17 -17 -17 -13 -14
lv:led	-3 13 -13 -10 -13 -17
lv:led|,	-10 14 -19 -5 -11 -12
lv:led|by	-1 7 -9 -10 -10 -12
lv:left	-19 2 7 -13 -21 -14
lv:left|,	-10 -10 12 -6 -14 -16
lv:left|to	-16 17 -16 -7 -11 -15
lv:lent	-14 -7 10 -8 -8 -9
lv:lent|	-14 -7 10 -8 -8 -9
lv:let	-2 -1 -13 -15 -22 5
lv:let|	6 -12 -27 -13 -16 8
lv:let|,	-14 18 -14 -7 -12 -18
lv:lift	-13 -9 -10 -7 -10 11
lv:lift|on	-13 -9 -10 -7 -10 11
lv:link	-3 14 -14 0 -1 -1
lv:link|,	-3 14 -14 0 -1 -1
lv:listen	-11 -19 -9 -2 -16 18
lv:listen|and	-11 -19 -9 -2 -16 18
lv:lost	-5 1 0 -20 -16 -2
lv:lost|	-4 -3 3 -15 -14 -1
lv:lost|and	-11 13 -13 -11 -6 -8
lv:lunch	14 5 -32 -9 -13 -10
lv:lunch|with	14 5 -32 -9 -13 -10
lv:meet	-13 -7 7 8 -13 -23
lv:meet|	-32 7 1 -19 -10 -14
lv:meet|,	-21 -12 16 -9 -5 -16
lv:meet|on	-13 -11 -13 12 -9 -11
lv:meet|since	3 -1 -12 -7 -4 -6
lv:met	-11 -7 -1 -13 0 3
lv:met|	-4 0 2 -15 -18 -29
lv:met|,	-9 -1 -18 -11 -24 10
lv:met|under	-15 -17 17 -3 -6 -10
lv:miss	8 -8 -15 -3 -11 2
lv:miss|and	8 -6 -15 -3 -10 -17
lv:moder	-13 23 -23 -6 -3 -4
lv:moder|by	-13 23 -23 -6 -3 -4
lv:name	7 -3 -6 -12 -20 -19
lv:name|	-8 10 -13 -6 -6 -10
lv:name|after	14 -16 -8 -7 -9 -10
lv:name|for	10 -15 9 -9 -15 -9
lv:note	13 -10 -8 -8 -6 -9
lv:offer	-16 8 -1 -11 -11 -13
lv:offer|	-14 2 3 -8 -7 -10
lv:open	-34 -4 14 -15 -13 -18
lv:open|,	-20 -10 13 -5 -4 -15
lv:open|and	-5 15 -17 -4 -1 -2
lv:open|by	-16 22 -23 -3 -4 -8
lv:open|with	-19 -6 7 -7 -8 -15
lv:order	11 -10 -15 -5 -10 -11
lv:order|by	11 -10 -15 -5 -10 -11
lv:own	14 3 -17 -10 -31 -13
lv:own|,	14 3 -17 -10 -31 -13
lv:pai	-12 -17 15 -4 -3 -6
lv:paid	-18 -13 15 -12 -13 -10
lv:paid|on	-18 -13 15 -12 -13 -10
lv:pai|where	-12 -17 15 -4 -3 -6
lv:pass	-14 -13 16 -11 -13 -12
lv:pass|to	-14 -13 16 -11 -13 -12
lv:photograph	-16 17 -19 -6 -13 -12
lv:photograph|with	-16 17 -19 -6 -13 -12
lv:place	-16 16 -14 -8 -18 -15
lv:place|,	-16 16 -14 -8 -18 -15
lv:plan	-17 -2 4 -4 -2 -10
lv:plan|between	-10 20 -23 -1 -1 -3
lv:plan|with	-10 -15 15 -4 -1 -3
lv:presid	-20 4 -3 -11 -26 1
lv:presid|	-11 -17 17 -9 -10 -14
lv:presid|and	-10 25 -21 -3 -14 -27
lv:presid|in	-19 -6 -30 -6 -13 9
lv:presid|with	-13 17 -18 -2 -9 -18
lv:promis	-21 -7 2 -6 -9 6
lv:promis|	-11 16 -17 -2 -2 -5
lv:propos	18 -19 -15 -10 -12 -11
lv:propos|,	14 -17 -9 -8 -11 -11
lv:protest	-17 15 -12 -1 -3 -17
lv:protest|,	-17 15 -12 -1 -3 -17
lv:provid	-13 13 -12 -8 -12 -11
lv:provid|,	-13 13 -12 -8 -12 -11
lv:pull	-17 -13 7 -3 -9 8
lv:pull|,	-17 -13 7 -3 -9 8
lv:put	13 -5 -16 -18 -17 -26
lv:put|	12 -12 -11 -4 -7 -12
lv:put|,	11 -1 -22 -16 -17 -19
lv:put|where	-10 -18 15 -3 -2 -4
lv:put|while	-12 9 -6 -4 -5 -5
lv:question	-24 27 -18 -8 -12 -22
lv:question|	-13 16 -11 -3 -4 -19
lv:question|by	-21 20 -16 -9 -13 -13
lv:rais	14 -12 -9 -6 -10 -15
lv:react	8 -3 -22 -4 -5 -15
lv:react|<date>	8 -3 -22 -4 -5 -15
lv:read	3 -11 12 -20 -23 -24
lv:read|	3 -14 11 -4 -6 -8
lv:read|,	15 -15 -13 -7 -8 -13
lv:read|and	-10 -9 12 -12 -4 -8
lv:read|by	-4 2 0 -11 -18 -16
lv:recal|when	-18 15 -10 -1 -1 -2
lv:receiv	-26 -4 6 -10 -13 5
lv:receiv|	-18 26 -19 -6 -4 -8
lv:receiv|,	-28 7 1 -12 -17 -27
lv:receiv|<date>	-16 19 -18 -4 -6 -3
lv:receiv|<person>	5 7 -18 -2 -2 -11
lv:receiv|by	-22 -32 31 -7 -8 -12
lv:receiv|from	-27 -15 -31 -9 -13 22
lv:receiv|with	-23 4 0 -2 -9 -4
lv:reconven	-11 15 -11 -6 -7 -11
lv:reconven|,	-11 15 -11 -6 -7 -11
lv:recov	7 3 -13 -6 -16 -15
lv:recov|	-10 12 -7 -5 -14 -13
lv:recov|,	13 -16 -10 -2 -7 -9
lv:refus	20 -15 -15 -18 -16 -21
lv:refus|,	13 -11 -14 -1 -4 -13
lv:remain	-14 -4 -7 -4 -11 13
lv:remain|and	-14 -10 -7 -4 -12 13
lv:replac	-29 7 7 -22 -20 -29
lv:replac|,	-21 21 -21 -11 -9 -19
lv:replac|by	-20 -6 13 -16 -18 -20
lv:repli	-7 -15 -6 -4 -3 13
lv:repli|and	-7 -15 -6 -4 -3 13
lv:repres	-26 11 -27 -12 6 -6
lv:repres|,	-25 38 -19 -10 -49 -38
lv:repres|<person>	-17 17 -7 -6 -15 -13
lv:repres|because	-14 -13 -1 -1 11 -8
lv:repres|by	-11 2 -22 -9 -3 2
lv:repres|in	-11 -17 -8 -14 16 -15
lv:resum	-15 14 -14 -4 -3 -4
lv:resum|between	-15 14 -14 -4 -3 -4
lv:rotat	-8 13 -16 -3 -11 -11
lv:rotat|,	-8 13 -16 -3 -11 -11
lv:run	0 6 -25 -9 -15 -10
lv:run|	9 -7 -17 -4 -5 -5
lv:run|between	-13 15 -5 -1 -6 -5
lv:sai	-1 6 -16 0 -25 -4
lv:said	1 -12 -4 -5 -18 5
lv:said|	1 -4 -8 -2 -17 -1
lv:said|,	22 -49 -1 -19 -19 -5
lv:said|and	-23 8 -17 -14 -11 11
lv:said|that	2 -13 -4 -3 -5 10
lv:said|to	-19 9 -9 -5 -2 3
lv:sai|	0 3 -23 -15 -10 0
lv:sai|,	-2 4 0 -16 -15 -29
lv:sai|and	-12 14 -14 -4 -6 -10
lv:sai|that	9 -10 -9 -12 -21 -1
lv:sat	-11 -3 5 -8 -17 -3
lv:sat|	-21 4 -19 -4 -9 6
lv:sat|'	-10 24 -21 -3 -3 -4
lv:sat|,	0 20 -39 -9 -16 -8
lv:sat|between	-16 19 -19 -2 -4 -10
lv:sat|to	-16 -18 18 -3 -6 -12
lv:sat|under	-22 -14 16 -4 -5 -8
lv:sat|when	-14 12 -11 -2 -4 -7
lv:sat|with	0 -12 9 -8 -17 -13
lv:saw	-1 -3 1 -15 -16 -22
lv:saw|	-2 -8 7 -18 -13 -14
lv:saw|,	5 4 -9 -5 -12 -27
lv:saw|with	-15 17 -16 -1 -4 -3
lv:scuttl	-13 1 2 -4 -3 -5
lv:scuttl|where	-12 -19 18 -3 -2 -3
lv:see	-18 -13 11 -9 -8 7
lv:see|	-15 -10 14 -9 -8 -14
lv:see|,	-16 -10 -18 -3 -2 12
lv:send	-20 23 -24 -14 -12 -15
lv:send|	-19 18 -14 -13 -9 -19
lv:send|,	-8 14 -19 -7 -11 -14
lv:sent	-11 1 -21 -14 4 -1
lv:sent|	-32 -3 -15 -11 6 -3
lv:sent|,	-38 47 -15 -8 -51 -41
lv:sent|<person>	-16 15 -5 -4 -12 -11
lv:sent|and	-15 11 -6 -2 -6 -9
lv:sent|but	-14 -16 -5 -5 -23 17
lv:sent|in	-14 -20 -12 -8 19 -17
lv:sent|that	0 -2 0 0 -12 12
lv:sent|to	22 -22 -10 -14 -17 -20
lv:set	-26 13 4 -10 -8 -12
lv:set|before	-15 -14 15 -11 -9 -9
lv:set|between	-8 14 -22 -1 -1 -3
lv:set|where	-19 19 -16 -1 -1 -5
lv:set|with	-6 -17 14 -1 -1 -1
lv:shout	-8 13 -12 -3 -12 -7
lv:shout|,	-8 13 -12 -3 -12 -7
lv:show	-22 -4 -23 -7 -7 15
lv:show|	-20 -10 -18 -6 -6 17
lv:sign	-5 -16 -4 -15 16 -11
lv:sign|,	-28 -3 -27 -11 17 3
lv:sign|by	0 -22 13 -14 -21 -24
lv:sign|for	-14 -9 -10 -2 12 -6
lv:sign|while	-16 14 -11 -2 -12 -12
lv:sign|with	10 -8 -12 -1 -7 -10
lv:sit	-16 19 -20 -7 -7 -5
lv:sit|with	-16 19 -20 -7 -7 -5
lv:slaughter	-18 6 -3 -9 -17 -12
lv:slaughter|for	-16 -7 10 -8 -15 -9
lv:smile	-16 18 -17 -4 -20 -12
lv:smile|and	-16 18 -17 -4 -20 -12
lv:sought	-8 10 -8 -8 -7 -13
lv:sought|,	-8 10 -8 -8 -7 -13
lv:spent	-15 -13 13 -3 -3 -11
lv:spent|,	-11 -13 13 -3 -2 -10
lv:spoke	-13 16 -6 -9 -22 -27
lv:spoke|	-5 16 -17 -2 -5 -7
lv:spoke|,	-18 22 -21 -4 -14 -18
lv:spoke|after	-17 -18 18 -8 -13 -15
lv:spoke|to	-15 14 -13 -3 -3 -10
lv:spoke|with	-14 28 -29 -4 -16 -5
lv:squeez	-12 -20 19 -4 -6 -7
lv:squeez|'	-12 -20 19 -4 -6 -7
lv:start	4 9 -25 -3 -8 -13
lv:start|when	6 -2 -17 -1 -4 -12
lv:stood	-6 -9 -5 -17 11 -23
lv:stood|by	2 5 -20 -10 -22 -17
lv:stood|for	-15 -18 -10 -11 17 -14
lv:struck	17 -22 -12 -7 -7 -11
lv:struck|by	20 -19 -20 -4 -4 -5
lv:summon	-8 13 -12 -13 -4 -10
lv:summon|	-11 21 -18 -14 -4 -9
lv:supervis	-11 12 -10 -5 -9 -13
lv:supervis|by	-11 12 -10 -5 -9 -13
lv:suspend|after	-12 12 -8 0 -2 -2
lv:take	-9 13 -13 -9 -11 -10
lv:take|from	-9 13 -13 -9 -11 -10
lv:talk	-4 16 -31 -15 -17 -19
lv:talk|,	-13 13 -12 -10 -9 -14
lv:talk|to	-10 12 -14 -5 -6 -10
lv:talk|with	3 3 -24 -6 -11 -7
lv:telephon	-10 13 -11 -2 -3 -12
lv:telephon|	-7 15 -15 -1 -1 -10
lv:thank	-17 7 6 -12 -13 -17
lv:thank|	-6 13 -13 -1 0 -3
lv:thank|,	-17 -17 17 -13 -12 -16
lv:think	16 -17 -10 -6 -11 -11
lv:think|	16 -17 -10 -6 -11 -11
lv:thought	-7 11 -10 -5 -4 -14
lv:thought|that	-7 11 -10 -5 -4 -14
lv:threw	-8 11 -13 -4 -6 -8
lv:threw|	-8 11 -13 -4 -6 -8
lv:told|that	-1 3 -18 -9 -6 -1
lv:told|whom	-13 -8 9 0 0 -2
lv:took	3 14 -29 -10 -16 -24
lv:took|after	13 -12 -17 -5 -8 -6
lv:took|from	-26 27 -15 -4 -12 -23
lv:took|including	-13 12 -11 -3 -4 -5
lv:took|with	-8 13 -13 -1 -4 -2
lv:trace	-14 14 -10 -6 -10 -9
lv:trace|,	-14 14 -10 -6 -10 -9
lv:travel	10 -7 -9 -11 -9 -12
lv:travel|	16 -17 -11 -9 -4 -8
lv:travel|with	-14 14 -9 -4 -7 -9
lv:turn	1 -14 9 -4 -4 -11
lv:turn|	12 -8 -9 -3 -3 -18
lv:turn|by	-16 -8 14 0 -1 -3
lv:visit	-1 1 -5 -7 -9 -14
lv:visit|,	-14 9 -6 -3 -7 -12
lv:visit|by	-14 15 -15 -1 -1 -2
lv:visit|where	-6 -19 16 -2 -2 -1
lv:vote	3 6 -15 -11 -19 -17
lv:vote|,	-12 12 -9 -6 -10 -10
lv:vote|for	11 -5 -10 -8 -15 -13
lv:wa	-2 -7 3 -17 -14 -3
lv:wait	-14 9 -18 -9 -12 4
lv:wait|with	-11 13 -14 -5 -9 -8
lv:want	-9 12 -10 -1 -3 -10
lv:want|,	-9 12 -10 -1 -3 -10
lv:watch	-12 9 -15 -7 -11 2
lv:watch|by	-8 12 -14 -6 -4 -15
lv:wa|	-18 -6 14 -22 -16 -4
lv:wa|,	4 1 -31 -11 -19 10
lv:wa|<number>	-12 9 -5 0 0 -6
lv:wa|<person>	-14 -1 5 -3 -5 -9
lv:wa|and	21 -17 -25 -14 3 -17
lv:wa|between	-21 19 -18 -5 -5 -8
lv:wa|by	10 -24 10 -14 -11 -19
lv:wa|how	-14 13 -13 -6 -6 -7
lv:wa|in	-16 15 -12 -7 -13 -14
lv:wa|which	9 -15 7 -3 -6 -8
lv:welcom	-32 -3 9 -16 -22 -22
lv:welcom|,	-12 -2 5 -8 -15 -14
lv:welcom|by	-26 8 -4 -12 -14 -16
lv:went	-12 2 1 -18 -18 1
lv:went|,	-18 18 -17 -9 -13 -15
lv:went|to	-10 -1 11 -13 -11 -18
lv:went|when	-16 -4 -20 -5 -4 10
lv:were	-4 3 4 -11 -30 -17
lv:were|	6 -2 -4 -10 -29 -10
lv:were|,	-29 25 -2 -10 -16 -32
lv:were|<person>	-17 19 -20 -9 -10 -13
lv:were|when	-7 -15 15 -2 -3 -5
lv:were|with	-4 15 -15 0 0 -2
lv:whale	-20 16 -14 -12 -10 -7
lv:whale|	-20 16 -14 -12 -10 -7
lv:will	-10 -8 12 2 -22 -25
lv:will|,	9 -20 9 -11 -16 -16
lv:will|where	-5 -17 16 -1 -1 -2
lv:will|with	-20 22 -24 -7 -16 -14
lv:wipe	-10 -13 13 -7 -6 -10
lv:wipe|which	-10 -13 13 -7 -6 -10
lv:won	14 -14 -14 -11 -10 -12
lv:won|by	14 -14 -14 -11 -10 -12
lv:wrote|	10 0 -11 -5 -5 -13
lv:wrote|between	-19 -3 5 -6 -6 -13
many	35 -4 -11 -23 -20 -17
many:rel=A	-18 4 -14 -13 5 2
many:rel=B	-8 12 -5 -22 -46 -15
many:rel=O	21 -10 -11 -26 -18 -3
many:rel=S	-35 15 14 -22 -22 -12
many:rel=o	22 -2 -12 -20 -22 -13
many:rel=s	15 -8 -13 -11 -13 -20
many:rels=A	7 2 -12 -9 0 -24
many:rels=AB	-8 12 -16 -3 -8 -10
many:rels=AO	-29 3 -23 -35 -1 24
many:rels=AOS	-23 -3 8 -11 -5 -21
many:rels=AOo	-14 -5 -27 2 10 -1
many:rels=AS	-2 9 -5 -27 -14 -14
many:rels=ASo	-28 9 1 -7 -6 -20
many:rels=Ao	-30 -3 0 -11 -6 11
many:rels=As	0 -15 6 -1 -3 -4
many:rels=B	-3 -13 5 -26 -36 3
many:rels=BOSo	-15 17 -14 -3 -16 -18
many:rels=BSo	-10 13 -14 -1 -4 -6
many:rels=O	58 -29 -19 -30 -42 -42
many:rels=OS	-17 4 -14 -5 -6 10
many:rels=OSo	-63 18 17 -11 -15 -18
many:rels=Oo	18 -10 -4 -39 -25 -20
many:rels=Os	17 -11 -21 -4 -7 -9
many:rels=S	1 0 7 -22 -21 -29
many:rels=So	-38 10 7 -12 -17 -18
many:rels=Ss	-23 1 6 -7 -10 -13
many:rels=o	48 -21 -45 -23 -33 -19
many:rels=os	-19 18 -14 -4 -6 -13
many:rels=s	17 -13 -13 -12 -14 -17
not-first	-5 13 -39 -9 -6 6
object-of-trigger	-24 -3 6 -10 2 -12
object:attend|,	-13 -16 18 -6 -16 -19
object:attend|aboard	-19 -8 11 -2 -6 -9
object:brief|,	-16 17 -16 -2 -5 -18
object:brief|briefed	-17 16 -15 -8 -10 -11
object:call|,	-15 -19 19 0 -3 -4
object:call|on	-17 -17 18 -3 -4 -9
object:chair|with	-27 27 -20 -3 -15 -3
object:confer|with	-35 4 1 -8 -15 -11
object:conven|,	-19 -2 4 -5 -14 -13
object:dine|,	-27 -18 23 -11 -8 -16
object:dine|with	-29 6 -3 -3 -7 -6
object:drove|with	-8 -14 14 -3 -5 -3
object:gather|,	-8 -13 -15 -5 15 -5
object:gather|gathered	-11 17 -22 -4 -6 -9
object:gave|for	-16 14 -11 -5 -19 -8
object:goe|,	-12 13 -14 -6 -5 -9
object:heard|heard	-26 10 -21 -10 -8 3
object:heard|to	14 -11 -9 -6 -4 -15
object:heard|with	-9 -14 14 -3 -3 -1
object:held|with	-23 5 -5 -5 -12 3
object:host|,	-19 31 -31 -3 -8 -7
object:host|<date>	11 -8 -12 -7 -4 -6
object:host|<person>	-19 18 -17 -5 -8 -6
object:host|by	-13 -13 14 0 -1 -1
object:host|hosted	7 7 -24 -9 -8 -8
object:huddl|with	-13 18 -18 -8 -6 -7
object:invit|invited	-6 15 -24 -3 -1 -12
object:link|,	-3 14 -14 0 -1 -1
object:lunch|with	-30 30 -29 -7 -14 -9
object:meet|,	-21 -12 16 -9 -5 -16
object:meet|meet	-29 14 -7 -19 -10 -13
object:meet|meets	-14 -13 13 -2 -2 -6
object:meet|on	-13 -11 -13 12 -9 -11
object:meet|since	23 -23 -9 -6 -3 -5
object:met|,	-40 3 -15 -11 -24 11
object:met|met	-22 6 -3 -12 -14 -22
object:met|under	-15 -17 17 -3 -6 -10
object:receiv|,	-23 17 -14 -8 -11 -16
object:receiv|<date>	-16 19 -18 -4 -6 -3
object:receiv|<person>	5 7 -18 -2 -2 -11
object:receiv|by	-20 -29 28 -6 -6 -9
object:receiv|from	-16 26 -20 -5 -7 -14
object:receiv|received	-15 15 -8 -6 -4 -8
object:receiv|with	-23 4 0 -2 -9 -4
object:reconven|,	-11 15 -11 -6 -7 -11
object:sat|'	-10 24 -21 -3 -3 -4
object:sat|,	-48 36 -29 -9 -17 -22
object:sat|under	-22 -14 16 -4 -5 -8
object:sat|with	-4 -10 10 -8 -17 -13
object:saw|,	-14 11 -8 -4 -11 -22
object:saw|saw	16 -35 5 -13 -13 -16
object:saw|with	-15 17 -16 -1 -4 -3
object:see|,	-16 -10 -18 -3 -2 12
object:see|see	-17 -9 12 -4 -3 -5
object:sign|for	-14 -9 -10 -2 12 -6
object:spoke|to	-15 14 -13 -3 -3 -10
object:spoke|with	-14 28 -29 -4 -16 -5
object:squeez|'	-12 -20 19 -4 -6 -7
object:talk|with	-35 34 -21 -5 -10 -6
object:telephon|telephoned	-7 15 -15 -1 -1 -10
object:visit|,	-14 9 -6 -3 -7 -12
object:visit|by	-14 15 -15 -1 -1 -2
object:visit|where	-6 -19 16 -2 -2 -1
object:welcom|,	-8 18 -18 -2 -9 -7
one:rel=B	-3 -6 -7 -29 -6 0
one:rels=AB	-17 6 4 -8 -14 -21
one:rels=B	-13 -9 -2 -32 -3 6
one:rels=BS	16 4 -21 -6 -15 -20
one:rels=S	-22 6 -1 -10 -5 -10
owned-does-first:denies	-11 12 -11 -2 -5 -9
owned-does-first:no-answer	-11 12 -11 -2 -5 -9
owned-does-first:owns-deputy	16 -20 2 -12 -27 -2
owned-does:comes	-15 16 -14 -4 -8 -10
owned-does:denies	-11 12 -11 -2 -5 -9
owned-does:does-there	-14 -16 -13 -10 -18 16
owned-does:no-answer	-11 12 -11 -2 -5 -9
owned-does:owns-deputy	12 -14 0 -12 -27 -3
owned-does:will-come	-15 15 -14 -4 -8 -6
owns	12 -24 -4 -16 20 -12
owns:aid	-19 17 -17 -8 -8 -10
owns:altern	-25 -23 -18 -11 24 -23
owns:boss	-15 16 -5 -1 -3 -5
owns:chauffeur	-12 14 -14 -4 -6 -10
owns:clerk	-25 -22 -28 -20 25 -23
owns:co-author	-15 24 -25 -2 -5 -10
owns:compani	-16 17 -21 -5 -13 -13
owns:deputi	-29 -13 5 -4 -11 14
owns:driver	-7 14 -16 -1 -3 -3
owns:father	1 -27 13 -16 -25 -22
owns:first	-14 15 -17 -5 -7 -16
owns:husband	-20 7 5 -7 -9 -9
owns:late	10 -8 -12 -1 -7 -10
owns:lawyer	-1 12 -17 -4 -9 -19
owns:letter	-14 -16 -13 -10 -18 16
owns:mother	-7 17 -16 -1 -2 -15
owns:niec	-12 10 -8 -1 -1 -4
owns:number	-14 -13 16 -11 -13 -12
owns:offic	8 4 -18 -4 -18 0
owns:opposit	-14 -13 16 -11 -13 -12
owns:predecessor	26 -30 -3 -7 -15 -17
owns:russian	-14 -13 16 -11 -13 -12
owns:secretari	-18 -8 -11 -2 -10 17
owns:shadow	-9 -2 -5 13 -11 -11
owns:silent	16 -16 -12 -2 -17 -14
owns:sir	-15 16 -5 -1 -3 -5
owns:spokesman	-11 -16 16 -2 -3 -8
owns:spokeswoman	-11 13 -14 -1 0 -11
owns:successor-elect	-12 -12 13 -1 -2 -2
owns:visit	-27 23 -22 -11 -17 -14
owns:widow	13 -13 -12 -6 -6 -8
owns:word	8 2 -25 -8 -11 -15
place:elsewhere	16 -21 -19 -8 1 8
place:elsewhere|(	-19 10 -2 -4 -7 -12
place:elsewhere|(|-	-10 20 -16 -3 -4 -10
place:elsewhere|(|receiv	-13 -12 14 -1 -1 -1
place:elsewhere|,	9 15 -39 -23 -37 -38
place:elsewhere|,|-	10 5 -24 -24 -35 -34
place:elsewhere|,|will	-14 28 -29 -2 -10 -25
place:elsewhere|-	-10 13 -11 -8 -12 -13
place:elsewhere|<date>	-19 -11 14 -1 -3 -15
place:elsewhere|<date>|had	-19 -11 14 -1 -3 -15
place:elsewhere|and	-8 -1 14 -13 -30 -30
place:elsewhere|and|-	-11 7 6 -5 -23 -12
place:elsewhere|and|did	-8 12 -15 -8 -11 -12
place:elsewhere|and|had	-4 -16 16 -4 -7 -17
place:elsewhere|and|spoke	-17 13 -10 -1 -5 -12
place:elsewhere|at	-3 -21 -26 11 -16 13
place:elsewhere|at|appear	-2 14 -14 -2 -1 -3
place:elsewhere|at|had	-18 -12 -8 12 -13 0
place:elsewhere|at|wa	-16 -15 -13 -9 -8 17
place:elsewhere|at|will	11 -9 -11 -5 -8 -15
place:elsewhere|for	2 -13 11 -6 -9 -14
place:elsewhere|from	18 -10 0 -9 -8 -17
place:elsewhere|from|-	-36 25 2 -18 -22 0
place:elsewhere|from|announc	16 -14 -17 -4 -14 -12
place:elsewhere|from|appear	-17 -9 10 -7 -9 -12
place:elsewhere|from|call	18 -17 -12 -4 -7 -18
place:elsewhere|from|diall	-7 10 -4 -5 -9 -14
place:elsewhere|from|ha	-14 -5 -12 8 -1 -11
place:elsewhere|from|left	-14 -20 20 -5 -12 -12
place:elsewhere|from|made	14 -16 -12 -4 -4 -9
place:elsewhere|from|said	27 -20 -32 -6 -15 -20
place:elsewhere|from|sent	4 -17 -14 -20 -27 18
place:elsewhere|from|took	-11 12 -15 -3 -11 -7
place:elsewhere|from|wa	-20 -9 -9 -4 20 -21
place:elsewhere|from|watch	16 -12 -9 -5 -8 -19
place:elsewhere|from|will	17 6 -18 -15 -18 -25
place:elsewhere|in	27 -63 -29 -16 10 23
place:elsewhere|into	-12 13 -5 -4 -3 -16
place:elsewhere|into|cross	-12 13 -5 -4 -3 -16
place:elsewhere|in|-	17 -35 -21 -19 -9 17
place:elsewhere|in|ar	19 -19 -11 -2 -6 -3
place:elsewhere|in|did	-13 -13 -9 -4 -7 14
place:elsewhere|in|ha	-16 -10 -15 -11 -17 15
place:elsewhere|in|had	-6 14 -32 -14 -3 -8
place:elsewhere|in|heard	14 -13 -13 -8 -8 -12
place:elsewhere|in|is	-20 -11 10 -9 11 -21
place:elsewhere|in|lent	19 -21 -13 -7 -16 -16
place:elsewhere|in|lunch	12 -15 -3 0 -1 -1
place:elsewhere|in|met	17 -20 -7 -2 -3 -5
place:elsewhere|in|offer	-16 -9 13 -3 -6 -6
place:elsewhere|in|remain	-24 -10 -6 -3 -12 23
place:elsewhere|in|sai	14 -11 -12 -4 -7 -25
place:elsewhere|in|said	19 -21 5 -5 -13 -18
place:elsewhere|in|shook	23 -23 -9 -6 -3 -5
place:elsewhere|in|stai	-8 -11 -16 -6 -35 15
place:elsewhere|in|wa	-11 -10 -13 -8 8 4
place:elsewhere|met	-18 21 -21 -3 -6 -12
place:elsewhere|met|had	-18 21 -20 -3 -6 -12
place:elsewhere|near	2 4 -16 -2 -2 -5
place:elsewhere|near|-	-21 17 -14 -1 -1 -1
place:elsewhere|of	-29 20 -6 -4 -4 -20
place:elsewhere|of|-	-30 35 -15 -27 -55 6
place:elsewhere|of|agre	-3 14 -14 0 -1 -1
place:elsewhere|of|ar	4 4 -45 -7 -31 -11
place:elsewhere|of|ask	-14 16 -15 -12 -8 -5
place:elsewhere|of|attend	-14 -10 11 -4 -27 -12
place:elsewhere|of|came	8 -4 -3 -3 -6 -12
place:elsewhere|of|chair	-17 -24 23 -3 -14 -8
place:elsewhere|of|dine	-10 12 -8 -6 -2 -4
place:elsewhere|of|ha	9 -15 -13 9 -6 -12
place:elsewhere|of|had	-21 4 5 -15 -25 -24
place:elsewhere|of|have	-6 16 -14 -3 -10 -6
place:elsewhere|of|is	-14 -11 -8 12 -12 -10
place:elsewhere|of|learn	-11 12 -12 -2 -4 -7
place:elsewhere|of|leav	-14 -19 -12 -10 19 -15
place:elsewhere|of|met	-11 24 -24 -2 -2 -6
place:elsewhere|of|preach	-11 12 -10 -4 -13 -13
place:elsewhere|of|present	-7 12 -11 -2 -3 -6
place:elsewhere|of|presid	-13 -13 13 0 -1 0
place:elsewhere|of|repli	-13 23 -23 -17 -5 -3
place:elsewhere|of|said	-21 5 -18 -7 12 -19
place:elsewhere|of|sent	-13 -13 -11 -5 11 -9
place:elsewhere|of|sign	-28 35 -23 -5 -17 -6
place:elsewhere|of|take	-14 19 -20 -13 -15 -7
place:elsewhere|of|travel	-2 12 -12 -1 -1 -2
place:elsewhere|of|want	15 -15 -10 -3 -4 -5
place:elsewhere|of|were	-15 14 -10 -3 -3 -5
place:elsewhere|of|will	-16 20 -21 -19 -20 -14
place:elsewhere|over	-12 -9 -6 -2 -3 10
place:elsewhere|over|is	-12 -9 -6 -2 -3 10
place:elsewhere|saw	-8 15 -15 -1 -4 -8
place:elsewhere|saw|-	-8 15 -15 -1 -4 -8
place:elsewhere|that	14 -13 -2 0 0 -8
place:elsewhere|that|said	14 -13 -2 0 0 -8
place:elsewhere|the	-22 0 2 -9 0 -9
place:elsewhere|the|-	-26 18 -2 -6 -14 -21
place:elsewhere|the|agre	-3 14 -14 0 -1 -1
place:elsewhere|the|had	-26 -4 8 -5 -12 -18
place:elsewhere|the|told	-27 10 -5 -3 -8 -16
place:elsewhere|to	10 -2 -25 -14 -28 9
place:elsewhere|to|-	24 -19 -20 -14 -21 -24
place:elsewhere|to|had	-12 13 -21 -4 -16 13
place:elsewhere|to|said	-11 18 -21 -3 -6 -27
place:elsewhere|to|wa	-9 -14 -9 -1 -7 12
place:elsewhere|welcomed	-7 -12 14 -1 -1 -1
place:elsewhere|welcomed|welcom	-7 -12 14 -1 -1 -1
place:elsewhere|with	-14 -9 13 -5 -12 -16
place:elsewhere|with|-	-20 -18 19 -5 -11 -15
place:here	-21 7 8 -10 -14 -14
place:here|,	-25 24 -14 -12 -25 -11
place:here|,|-	-25 24 -14 -12 -25 -11
place:here|and	6 -20 5 -4 -11 -12
place:here|and|-	6 -20 5 -4 -11 -12
place:here|at	-44 -13 22 3 -15 -11
place:here|at|-	-35 -1 12 -14 -13 -31
place:here|at|agre	-10 -16 16 -4 -4 -7
place:here|at|cross	-12 13 -5 -4 -3 -16
place:here|at|drove	-6 -15 -15 -2 -1 15
place:here|at|gave	-11 -19 19 -2 -1 -7
place:here|at|ha	-13 8 7 -16 -10 -12
place:here|at|laid	-12 13 -12 -5 -7 -11
place:here|at|listen	-8 -15 -17 16 -2 -11
place:here|at|met	-4 25 -24 -1 -1 -2
place:here|at|open	-5 -16 17 -1 -1 -3
place:here|at|summon	-2 -13 12 0 0 -1
place:here|at|will	-26 -10 12 -18 -18 -23
place:here|from	-17 -4 6 -4 -3 -11
place:here|from|answer	-15 -14 15 -3 -1 -3
place:here|his|-	-10 14 -13 -1 -2 -7
place:here|in	-9 -1 6 -13 -12 -7
place:here|into	-10 19 -18 -2 -7 -8
place:here|into|-	-10 19 -18 -2 -7 -8
place:here|in|-	-4 -8 9 -11 -14 -19
place:here|in|address	-24 13 -10 -3 -4 -8
place:here|in|agre	-25 0 1 -2 -3 -10
place:here|in|appear	-2 14 -14 -2 -1 -3
place:here|in|ar	-41 45 -33 -3 -5 -5
place:here|in|attend	-19 -14 6 -8 11 -19
place:here|in|brought	-7 -18 14 -3 -4 -5
place:here|in|call	-11 12 -11 -1 -1 -12
place:here|in|came	-9 20 -20 -2 -4 -9
place:here|in|chair	-9 -9 13 -1 -1 -2
place:here|in|conven	-7 -12 14 -1 -2 -4
place:here|in|declin	-10 14 -13 -2 -8 -16
place:here|in|face	-9 15 -15 -3 -4 -8
place:here|in|forc	-12 -9 10 -1 -1 -2
place:here|in|gave	18 -26 -14 -4 -5 -8
place:here|in|got	-22 4 8 -3 -5 -14
place:here|in|ha	-2 -22 18 -9 -4 -10
place:here|in|had	-46 -13 24 -9 -13 -31
place:here|in|heard	-13 -19 9 -3 -5 12
place:here|in|held	-21 -5 7 -4 -6 -5
place:here|in|host	-11 -24 25 -1 -3 -6
place:here|in|is	-6 26 -26 -11 -10 -24
place:here|in|learn	-11 12 -12 -2 -4 -7
place:here|in|left	-10 14 -13 0 -1 -2
place:here|in|lunch	5 -11 1 -4 -13 -9
place:here|in|manag	-12 -13 -9 -4 -8 12
place:here|in|meet	-27 31 -29 -3 -3 -11
place:here|in|met	-30 -13 15 -7 -8 0
place:here|in|open	-14 18 -17 -3 -3 -6
place:here|in|presid	20 -16 -22 -1 -5 -10
place:here|in|question	-6 11 -13 -3 -3 -5
place:here|in|ran	-10 13 -13 -2 -5 -11
place:here|in|receiv	-18 -12 14 -3 -7 -8
place:here|in|said	-22 20 -17 -2 -3 -15
place:here|in|sat	-25 -6 10 -8 -12 -18
place:here|in|shook	-31 33 -12 -3 -2 -9
place:here|in|stand	8 2 -22 -11 -11 -13
place:here|in|stood	-20 -13 15 -2 -4 -9
place:here|in|stop	-13 14 -9 -1 -1 -16
place:here|in|told	11 -16 -3 -5 -7 -12
place:here|in|took	-23 -2 4 -4 -8 -14
place:here|in|trade	-11 14 -11 -2 -3 -7
place:here|in|unnam	-12 10 -7 -1 -1 -9
place:here|in|wa	-32 11 -13 -14 -25 9
place:here|in|walk	-5 14 -15 -1 -1 -6
place:here|in|welcom	-13 -10 14 0 -1 -1
place:here|in|were	-35 31 -22 -7 -13 -14
place:here|in|will	-2 5 -2 -14 -22 -34
place:here|in|wrote	14 -15 -12 -1 -2 -10
place:here|near	-31 11 0 -12 -11 -22
place:here|near|-	-21 3 2 -7 -6 -13
place:here|near|had	-18 16 -11 -5 -5 -9
place:here|near|is	-13 -18 18 -9 -10 -14
place:here|near|met	-6 16 -16 -1 -1 -4
place:here|of	-17 0 4 -5 -7 -15
place:here|off	-19 20 -15 -6 -4 -11
place:here|off|dine	-10 12 -8 -6 -2 -4
place:here|of|defend	-10 -13 13 -1 -1 -8
place:here|of|met	-15 19 -10 -2 -2 -9
place:here|of|sign	-10 18 -16 -1 -1 -1
place:here|on|sat	0 -20 20 0 0 -1
place:here|outside	-7 -19 19 -4 -7 -12
place:here|outside|had	-7 -16 16 -3 -6 -12
place:here|the	-6 10 -11 -12 -15 -36
place:here|the|-	-38 21 -15 -4 -12 -32
place:here|the|ha	11 -25 3 -15 -13 -14
place:here|the|had	-29 25 -19 -2 -2 -6
place:here|the|lunch	11 -22 6 -3 -12 -8
place:here|the|meet	-15 -6 7 -3 -3 -2
place:here|the|open	-1 -13 13 0 0 0
place:here|the|said	-23 19 -17 -3 -3 -12
place:here|the|sat	-2 20 -19 -1 -2 -4
place:here|the|walk	-6 16 -16 -1 -2 -3
place:here|the|welcom	-11 -15 15 -2 -3 -3
place:here|the|were	-13 8 -4 -11 -8 -12
place:here|the|withdrew	-12 -5 6 -1 -2 -10
place:here|to	-25 41 -22 -11 -16 -45
place:here|to|-	-18 24 -24 -6 -13 -13
place:here|to|drove	-5 13 -13 -1 -3 -9
place:here|to|flew	-16 20 -20 -5 -7 -12
place:here|to|ha	-10 16 -16 -6 -7 -13
place:here|to|had	-15 -10 11 -8 -6 -10
place:here|to|invit	-7 -16 11 -3 -1 -12
place:here|to|welcom	-25 -21 25 -3 -8 -11
place:here|to|went	-6 17 -15 -2 -2 -7
place:here|to|will	1 25 -16 -8 -13 -35
place:here|visit	-3 14 -14 -3 0 -3
place:here|visited	-12 12 -11 -4 -6 -13
place:here|visited|wa	-13 14 -14 -4 -5 -12
place:here|visit|will	-3 14 -14 -3 0 -3
place:unknown	-9 -20 -9 -14 -9 20
place:unknown|from	-25 -6 2 -7 -10 12
place:unknown|from|follow	-19 -12 -10 -5 -6 15
place:unknown|in	-6 -10 -9 -13 -36 9
place:unknown|in|-	6 5 -14 -7 -5 -27
place:unknown|in|did	-5 15 -3 -4 -5 -21
place:unknown|in|had	-18 -15 -3 -6 -22 18
place:unknown|in|listen	-4 11 -2 -5 -1 -16
place:unknown|in|remain	23 -5 -4 -3 -13 -26
place:unknown|in|told	-20 -10 -4 -3 -5 18
place:unknown|in|wa	-28 -16 -18 -6 -22 24
place:unknown|of	-8 -4 2 -7 3 -16
place:unknown|of|-	-14 2 6 -6 -14 -14
place:unknown|of|receiv	-6 -16 16 -1 -3 -2
place:unknown|of|spoke	-13 11 -10 -1 -3 -6
place:unknown|the	14 -14 -13 -7 -9 -8
place:unknown|the|walk	14 -14 -13 -7 -9 -8
place:unknown|to	-16 -21 -21 -5 -8 22
place:unknown|to|-	-15 -18 -16 -5 -8 17
place:unknown|to|had	-5 -12 -11 0 0 12
quoted	22 0 -39 -4 -9 -10
r-cue-near:absent	-10 -26 -8 -22 -5 17
r-cue-near:attended	-17 8 -6 -10 4 -5
r-cue-near:background	17 -11 -16 4 0 -30
r-cue-near:declined	-13 -10 -8 -21 -7 13
r-cue-near:hosted	-23 -17 17 7 -11 -6
r-cue-near:invited	-8 -24 7 13 -25 -2
r-cue-near:observer	4 -9 -20 -15 -18 10
r-cue-near:reported	-2 -2 -8 -15 -3 -1
r-cue-near:represented	-25 -24 -5 8 24 -5
r-cue:absent	-19 -15 -18 -11 6 14
r-cue:attended	-13 -1 3 -9 -1 -2
r-cue:background	-4 -1 -3 -4 11 -25
r-cue:declined	-18 -12 -6 -24 -9 17
r-cue:hosted	-15 -18 9 7 -20 4
r-cue:invited	-12 -17 0 16 -24 -4
r-cue:observer	-13 -8 -11 11 5 -4
r-cue:reported	2 -6 -7 -13 -4 -2
r-cue:represented	-26 -27 -6 -2 31 -8
r2:& price	-13 -1 -12 -3 -3 6
r2:) call	17 -15 -7 -1 -5 -13
r2:, and	-1 -12 13 -11 -23 -19
r2:<number> kilometr	-9 15 -19 -6 -8 -15
r2:<person> )	-29 -24 -24 -22 16 6
r2:<person> ,	-6 -16 14 -13 4 -20
r2:<person> wa	-18 -11 -12 -5 -16 16
r2:a colonel	-19 18 -12 -3 -2 -7
r2:a jar	-3 -13 15 0 -2 -2
r2:a liar	15 -16 -9 -4 -10 -13
r2:accompanied him	-14 15 -16 -11 -12 -15
r2:according to	-19 20 -17 -1 -1 -6
r2:across from	5 0 -28 -5 -10 -10
r2:acted on	11 -10 -15 -5 -10 -11
r2:adjourned the	-12 -11 13 -7 -9 -13
r2:admitted the	-5 14 -10 -4 -18 -8
r2:after stop	-11 12 -12 -2 -8 -10
r2:afterwards call	-18 18 -17 -5 -10 -18
r2:again ,	-12 19 -19 -1 -2 -5
r2:agreed at	-10 13 -7 0 -1 -11
r2:agreed on	-36 -6 11 -9 -9 -11
r2:agreed to	-23 -7 10 -8 -8 -13
r2:agreed with	-23 20 -19 -10 -11 -11
r2:aide <person>	-12 -6 -3 0 -5 8
r2:all confirm	-20 -4 8 -11 -5 -12
r2:always said	14 -13 -2 0 0 -8
r2:among the	-19 16 -14 -3 -4 -8
r2:among them	23 -23 -20 -10 -17 -16
r2:an analyst	16 -15 -5 -1 0 -10
r2:an economist	17 -8 -1 -1 0 -16
r2:and ,	-32 37 -27 -9 -18 -30
r2:and <person>	-14 8 11 -17 -21 -33
r2:and <place>	7 9 -11 -5 -11 -16
r2:and a	-25 31 -21 -11 -25 -26
r2:and an	-14 14 -11 -2 -2 -9
r2:and broke	-18 13 -6 -1 -4 -8
r2:and buyer	-10 14 -14 -1 -2 -11
r2:and by	-13 -17 16 -7 -9 -12
r2:and engr	-15 16 -15 -11 -13 -17
r2:and miner	-13 21 -25 -6 -10 -11
r2:and observ	-22 1 4 -10 -7 -17
r2:and p.c	-16 -20 -17 -12 -17 19
r2:and premier	-10 22 -22 -8 -13 -17
r2:and sat	-12 -12 13 -1 -1 -6
r2:and senior	-17 25 -25 -3 -7 -7
r2:and sign	-9 -13 13 -5 -6 -7
r2:and squatter	-8 10 -12 -5 -6 -8
r2:and that	-18 17 -12 -2 -1 -8
r2:and the	-10 -1 7 -16 -28 -9
r2:and three	-11 18 -19 -3 -20 -13
r2:and to	-10 12 -14 -5 -6 -10
r2:and under-secretari	-14 -13 -11 -2 14 -15
r2:and vote	-15 -16 16 -3 -3 -12
r2:and wa	-9 10 -6 -8 -10 -17
r2:and went	-8 12 -14 -6 -4 -15
r2:and with	-13 -15 14 -3 -1 -8
r2:announced in	11 -8 -12 -5 -7 -8
r2:announced it	-15 -17 16 -6 -18 -13
r2:announced the	16 -14 -17 -4 -14 -12
r2:answered for	15 -10 -31 -20 -8 -15
r2:answered question	-33 28 -11 -6 -3 -14
r2:answered that	-18 16 -7 -14 -8 -13
r2:answered with	-15 -14 15 -3 -1 -3
r2:apologised for	-16 -21 19 -9 -12 -12
r2:apologised on	-5 19 -21 -4 -10 -7
r2:appeared by	-17 -9 10 -7 -9 -12
r2:appeared in	-2 15 -15 -2 -1 -3
r2:appeared on	-6 14 -16 -5 -14 -11
r2:appears in	-20 -16 17 -9 -12 -13
r2:appears nowher	11 -11 -14 -8 -10 -7
r2:are both	-18 21 -25 -12 -16 -18
r2:are come	-11 31 -33 -7 -13 -14
r2:are expect	-12 15 -18 -4 -9 -11
r2:are on	1 5 -19 -14 -13 -15
r2:are to	-40 -3 11 -19 -21 -22
r2:arrived <date>	-9 13 -9 -1 -2 -5
r2:arrived in	-9 14 -14 -2 -4 -6
r2:as captain	14 -13 -13 -8 -8 -12
r2:as guest	-7 13 -13 -3 -2 -3
r2:as host	-9 -22 21 -2 -3 -4
r2:as in	-13 14 -10 -13 -9 -12
r2:as moder	-15 -17 17 -9 -5 -6
r2:as organis	-10 -15 15 -4 -1 -3
r2:as their	-13 -20 18 -8 -11 -8
r2:asked <person>	-11 -5 7 -6 -4 -13
r2:asked about	-14 17 -15 -10 -5 -17
r2:asked all	12 -13 -11 -12 -11 -9
r2:asked director	-7 -14 13 -2 -1 -4
r2:asked eleven	-15 -19 19 -10 -2 -10
r2:asked for	-41 22 -15 -16 -5 -19
r2:asked how	-12 13 -10 -5 -2 -11
r2:asked that	-15 14 -14 -8 -5 -13
r2:asked why	-25 6 2 -18 -12 -21
r2:at <person>	-22 19 -16 -5 -4 -11
r2:at <place>	-18 -11 5 -13 -7 10
r2:at a	-13 8 -4 -5 -7 -12
r2:at citi	-4 14 -15 -2 -3 -6
r2:at hi	-27 -3 6 -7 -6 -17
r2:at home	-10 -17 -15 -4 -7 14
r2:at the	-1 12 -12 -8 -9 -24
r2:ate from	-14 16 -15 -6 -8 -12
r2:ate hi	-14 13 -6 -7 -8 -11
r2:ate noth	-15 10 -7 -3 -4 -7
r2:attended the	-10 -10 -17 -5 12 -12
r2:bears no	13 -10 -12 -8 -12 -15
r2:because gener	-13 14 -1 -1 -15 -10
r2:before the	-16 16 -16 -6 -3 -6
r2:begged both	-13 19 -14 -11 -13 -21
r2:begged off	-10 -17 -6 -1 -6 14
r2:bishops and	11 -18 2 -8 -10 -16
r2:blamed <person>	-11 14 -18 -9 -7 -9
r2:blamed the	-1 0 -1 -13 -16 -17
r2:booked the	-20 -21 -17 -12 -16 20
r2:boycotted it	-17 -14 -12 -3 -11 16
r2:briefed health	-10 15 -14 -1 -5 -14
r2:briefed the	-16 15 -12 -8 -10 -11
r2:broke a	-8 -13 -15 -5 15 -5
r2:broke bread	-12 15 -14 -3 -10 -13
r2:broke the	-10 -17 16 -12 -17 -14
r2:brother <person>	-10 -11 9 -1 14 -18
r2:brought a	-21 24 -24 -9 -21 -11
r2:brought an	-25 24 -21 -7 -16 -15
r2:brought bu	-5 -13 8 -3 -3 -4
r2:brought togeth	-24 -22 23 -5 -8 -9
r2:burst into	13 -13 -8 -10 -9 -12
r2:but <person>	-9 -17 -18 -7 13 -9
r2:but a	-13 14 -9 -1 -1 -16
r2:but influenza	-12 -9 10 -1 -1 -2
r2:but sent	-19 -14 -11 -12 -19 18
r2:but their	-9 10 -7 -2 -6 -16
r2:by <person>	-20 -21 -18 -16 21 -22
r2:by phone	14 -15 -11 -8 -13 -12
r2:by telephon	-15 14 -13 -3 -3 -10
r2:called ,	6 -2 -28 -5 -6 -12
r2:called a	-17 -14 16 -3 -9 -12
r2:called at	-10 12 -13 -1 -4 -5
r2:called for	28 -22 -26 -6 -12 -24
r2:called hi	-9 -12 11 -1 -2 -12
r2:called it	23 1 -23 -7 -13 -23
r2:called on	-15 16 -16 -2 -2 -14
r2:called the	18 -23 -19 -6 -10 6
r2:called them	-16 18 -18 -5 -10 -19
r2:calls it	-24 -21 -23 -11 -12 24
r2:calmed thing	-12 16 -18 -5 -4 -11
r2:came by	-11 19 -11 -7 -19 -20
r2:came face	-6 13 -12 -1 -2 -3
r2:came for	-13 16 -12 -8 -12 -17
r2:came in	-20 28 -22 -11 -23 -20
r2:came then	-10 17 -13 -5 -13 -20
r2:came togeth	-4 14 -11 -2 -6 -6
r2:came with	-8 21 -19 -6 -11 -21
r2:cancelled them	-15 -13 14 -7 -15 -12
r2:carried a	-12 15 -14 -7 -9 -11
r2:celebrated the	-10 -13 16 -9 -13 -14
r2:chaired a	-12 -12 17 -1 -2 -2
r2:clashed over	-18 16 -12 -7 -13 -11
r2:closed the	4 -13 3 -5 -4 -7
r2:comes hang	-13 -14 -12 14 -11 -14
r2:compared <number>	-16 19 -9 -4 -11 -17
r2:conferred by	-17 20 -20 -5 -7 -8
r2:conferred on	-20 18 -15 -5 -5 -6
r2:confirmed thei	-13 -7 9 -9 -10 -15
r2:convened chief	-3 -13 13 0 -1 -1
r2:could not	-1 -24 -21 -19 -20 7
r2:counted bean	-14 13 -13 -7 -9 -11
r2:counted head	-16 14 -15 -8 -10 -10
r2:counted the	2 4 -9 -7 -10 -13
r2:criticised the	14 -14 -13 -11 -14 -13
r2:crossed the	-7 10 -10 -5 -8 -14
r2:cut short	-19 -5 8 -9 -14 -16
r2:cut the	-14 20 -24 -12 -12 -14
r2:decided that	-14 -14 14 -9 -7 -14
r2:declined ,	-11 -7 -16 -3 -5 10
r2:declined an	-12 -11 -12 -8 -1 12
r2:declined to	1 -6 11 -6 -13 -17
r2:defended it	-9 11 -15 -8 -9 -10
r2:defended the	-12 13 -14 -9 -12 -12
r2:demanded an	18 -20 -12 -10 -9 -10
r2:denied have	13 -13 -17 -6 -7 -5
r2:deputised for	-9 -11 -13 -10 12 -13
r2:described the	-11 12 -14 -9 -10 -11
r2:dialled in	-21 20 -22 2 -21 -13
r2:did not	-36 12 -11 -31 1 -5
r2:did so	-15 16 -16 -9 -17 -15
r2:did the	-5 15 -3 -4 -5 -21
r2:dined <date>	-5 -14 14 -2 -1 -6
r2:dined on	-10 12 -8 -6 -2 -4
r2:dined with	-12 16 -19 -8 -13 -15
r2:drew it	-15 14 -16 -6 -10 -8
r2:drew ship	-16 -17 16 -10 -13 -13
r2:drew the	-17 16 -9 -1 -1 -4
r2:driven in	-8 12 -12 -5 -5 -9
r2:drove to	-9 14 -16 -3 -3 -8
r2:each got	-12 14 -16 -9 -9 -11
r2:each put	-25 -1 5 -13 -15 -15
r2:elder who	9 -15 -17 -6 -10 5
r2:eleven time	15 -16 -13 -7 -10 -12
r2:entertained <person>	-16 -14 14 -11 -14 -10
r2:expects <person>	-21 -15 18 -10 -9 -11
r2:expects a	11 -11 -13 -2 -5 -7
r2:expects imam	-17 -15 16 -8 -7 -11
r2:expects price	17 -19 -16 -5 -11 -13
r2:expects snow	18 -10 -19 -4 -5 -8
r2:explained the	-16 0 5 -12 -12 -19
r2:faced four	-9 15 -15 -3 -4 -8
r2:faced steel	-5 -12 11 -3 -3 -4
r2:faced the	-14 -18 18 -6 -8 -12
r2:failed to	-16 -1 -20 -7 -12 12
r2:fed seven	-12 -14 14 -3 -5 -9
r2:fell in	12 -5 -14 -10 -15 -16
r2:fell silent	-15 14 -11 -9 -12 -13
r2:first learn	16 -17 -8 -6 -7 -12
r2:flew home	10 3 -13 -7 -8 -18
r2:flew in	13 -3 -23 -7 -14 -16
r2:flew to	-8 13 -15 -2 -5 -6
r2:flies home	18 -19 -16 -4 -4 -9
r2:followed <person>	-11 15 -7 -3 -5 -17
r2:followed her	-10 13 -7 -3 -6 -17
r2:followed it	15 -15 -10 -7 -8 -17
r2:followed the	-23 -6 -10 -6 -8 12
r2:follows the	18 -19 -14 -8 -12 -20
r2:for a	-14 20 -19 -6 -3 -3
r2:for nine	-14 18 -12 -3 -3 -17
r2:for talk	-4 13 -13 -1 -1 -1
r2:for the	-25 19 -8 -14 -24 -28
r2:former judg	-16 16 -16 -8 -14 -11
r2:fought over	15 -15 -15 -11 -10 -13
r2:found <number>	-21 19 -14 -10 -11 -19
r2:found a	-16 -12 -9 -4 -8 14
r2:found out	21 -20 -16 -8 -12 -20
r2:found the	9 -9 -7 -5 -5 -14
r2:from the	-16 17 -19 -13 -12 -13
r2:gathered the	-9 -12 12 -2 -5 -5
r2:gave <person>	0 15 -22 -14 -10 -10
r2:gave a	-24 -30 30 -7 -6 -12
r2:gave each	-16 -5 11 -3 -6 -8
r2:gave evid	-14 15 -15 -9 -4 -6
r2:gave her	-12 16 -16 -7 -3 -6
r2:gave him	-19 5 2 -12 -12 -9
r2:gave it	-14 16 -14 -10 -4 -8
r2:gave no	3 -30 -2 9 -15 -21
r2:gave parent	-12 -17 16 -10 -5 -8
r2:gave the	2 6 -14 -19 -18 -16
r2:gave them	-14 -19 18 -10 -6 -7
r2:gaveled it	-17 -16 18 -10 -18 -19
r2:goes too	14 -14 -13 -16 -5 -9
r2:got <number>	-9 14 -15 -8 -8 -15
r2:got forti	-8 10 -13 -5 -5 -12
r2:got no	-12 -19 -15 -9 -13 16
r2:got the	-8 -15 14 -1 -1 -9
r2:granted an	-15 -14 15 -9 -12 -13
r2:greeted each	-11 -11 12 -1 -3 -3
r2:had <number>	-16 17 -18 -10 -12 -15
r2:had a	-35 11 -37 -24 -34 14
r2:had achiev	-19 -3 5 -6 -6 -13
r2:had agre	-11 15 -14 0 -1 -8
r2:had all	-28 29 -27 -13 -23 -18
r2:had alreadi	-6 9 -30 -27 1 -20
r2:had also	-16 8 -18 16 -15 -22
r2:had argu	-15 17 -9 -3 -5 -15
r2:had ask	11 6 -14 -22 -21 -3
r2:had been	-29 -15 -37 12 -5 25
r2:had breakfast	-32 28 -25 -6 -10 -11
r2:had brought	-20 16 -15 -5 -8 -11
r2:had busi	-15 -12 -15 -5 -21 17
r2:had call	-29 -7 12 -3 -8 -20
r2:had cancel	-13 -15 -16 -5 16 -15
r2:had chang	-10 13 -12 -13 -3 -12
r2:had come	-17 25 -26 -22 -25 -26
r2:had confer	-25 0 3 -5 -12 -17
r2:had declin	-10 -13 -10 -2 -9 11
r2:had demand	-15 11 -9 -3 -4 -9
r2:had fallen	-9 -15 -10 -1 -19 18
r2:had flown	-5 -12 -11 0 0 12
r2:had given	-14 -15 -5 -4 14 -12
r2:had gone	-37 -35 -36 -23 -41 40
r2:had got	-11 15 -14 -4 -12 -17
r2:had held	-10 -17 17 -1 -2 -11
r2:had hope	-14 -17 15 -10 -8 -10
r2:had intend	-11 -18 -18 -15 -15 17
r2:had kept	4 -12 7 -10 -12 -21
r2:had last	-13 14 -12 -5 -8 -14
r2:had left	1 12 -15 -6 -13 -9
r2:had let	-2 20 -20 0 -2 -2
r2:had lost	-14 -14 -8 -5 -12 14
r2:had lunch	-9 14 -10 -5 -6 -12
r2:had met	-25 4 7 -7 -8 -20
r2:had miss	-19 -13 -8 -4 -15 18
r2:had never	-19 -7 -15 -13 17 -18
r2:had no	3 -25 -20 -21 -36 12
r2:had not	7 4 -18 10 -23 -26
r2:had offer	-13 -13 13 -5 -5 -8
r2:had overslept	-14 -15 -13 -14 -19 15
r2:had pick	14 -15 -11 -4 -6 -9
r2:had plan	-13 10 -12 -3 -3 -5
r2:had promis	-14 -12 4 -3 -3 9
r2:had recommend	10 -1 -20 -22 -26 -20
r2:had recus	-17 -14 16 -10 -9 -15
r2:had refus	18 -23 -12 -3 -7 -15
r2:had ridden	-12 9 -6 -3 -8 -12
r2:had scarc	-8 -7 14 -1 -4 -18
r2:had secretli	-15 13 -9 -5 -4 -8
r2:had sent	-21 -10 -16 -37 30 -28
r2:had slip	-7 12 -9 -3 -6 -15
r2:had stai	-11 -15 -13 -5 -14 15
r2:had storm	-10 12 -12 -1 -3 -8
r2:had talk	9 -1 -41 -19 -27 -29
r2:had test	-16 -20 -19 -17 19 -20
r2:had the	-15 -20 16 -9 -25 0
r2:had them	-7 -16 16 -3 -6 -12
r2:had to	-23 4 8 -11 -16 -21
r2:had travel	-7 12 -10 -7 -12 -16
r2:hadn't heard	12 -6 -2 -4 -7 -12
r2:handed <person>	1 -2 0 -8 -17 -15
r2:handed her	1 5 -15 -6 -14 -14
r2:handed out	15 -16 -14 -4 -10 -10
r2:handed over	-12 12 -12 -4 -11 -9
r2:has a	-35 -10 -30 16 -31 12
r2:has accept	-13 16 -15 -10 -11 -15
r2:has acknowledg	-11 -11 -14 13 -6 -10
r2:has alreadi	-14 -13 -12 -13 -11 14
r2:has also	-13 -4 -14 14 -3 -10
r2:has an	-23 -6 -14 17 -11 -14
r2:has ask	15 -25 21 -27 -14 -23
r2:has ban	-10 -9 11 -9 -8 -12
r2:has been	8 -22 -9 17 -32 -29
r2:has bought	-22 21 -20 -17 -12 -17
r2:has cancel	-10 16 -16 -6 -7 -13
r2:has declin	-20 -7 -8 -15 -4 15
r2:has demand	12 -13 -10 -7 -5 -9
r2:has file	12 -11 -11 -11 -11 -12
r2:has forc	13 -11 -14 -8 -7 -9
r2:has found	13 -14 -10 -10 -10 -14
r2:has given	-18 -8 15 -8 -14 -7
r2:has hand	-22 -21 -21 -14 21 -22
r2:has heard	13 -12 -11 -12 -10 -12
r2:has invit	-17 -9 21 -21 -9 -20
r2:has kept	-2 -14 16 -17 -11 -15
r2:has let	-16 -10 -15 -11 -17 15
r2:has move	13 -12 -11 -6 -7 -18
r2:has name	-23 -12 20 -5 -2 -2
r2:has never	-20 20 -1 -1 0 -1
r2:has no	11 -8 -12 -7 -4 -6
r2:has not	8 -20 -24 16 -20 -34
r2:has offer	17 -9 -24 -12 -12 -11
r2:has produc	12 -13 -6 -7 -7 -9
r2:has promis	-21 30 -23 -14 -15 -32
r2:has put	-21 -15 17 -3 -5 -8
r2:has return	13 -12 -12 -10 -11 -13
r2:has said	-28 -12 -29 -14 -22 22
r2:has seen	12 -14 -10 -6 -5 -9
r2:has shingl	-23 -19 21 -19 -18 -19
r2:has spent	-10 12 -13 -1 -4 -5
r2:has summon	-8 -10 15 -10 -1 -4
r2:has threaten	14 -13 -13 -10 -11 -15
r2:has yet	9 -13 -13 2 -20 -19
r2:hasn't answer	-15 -10 -11 14 -4 -12
r2:hasn't repli	-14 -12 -15 14 -7 -12
r2:have accept	-8 14 -12 -4 -8 -6
r2:have ask	-23 26 -17 -26 -20 -23
r2:have been	-28 26 -21 14 -12 -35
r2:have book	-2 14 -2 -1 -3 -10
r2:have both	-12 12 -10 -4 -10 -12
r2:have confirm	-7 24 -19 -4 -11 -11
r2:have each	-13 19 -18 -8 -3 -9
r2:have met	-12 13 -8 -1 -3 -3
r2:have never	-20 -26 -12 -12 9 6
r2:have said	-19 29 -25 -3 -26 -27
r2:head the	-15 13 -8 -14 -4 -9
r2:heard of	-20 19 -20 -7 -7 -14
r2:heard the	14 -13 -13 -8 -8 -12
r2:held a	-15 -7 8 -4 -5 -5
r2:held out	-27 25 -25 -2 -9 -13
r2:held talk	-17 24 -24 -3 -4 -7
r2:held the	-20 1 5 -6 -13 -12
r2:held their	-14 -6 6 -1 -3 -3
r2:held up	4 3 -16 -4 -12 -13
r2:himself stai	-14 4 -9 0 -1 -1
r2:his iranian	-13 -2 5 -3 -8 -9
r2:hopes for	2 -23 16 -13 -14 -14
r2:hosted a	-8 -12 12 -2 -3 -2
r2:hosted yolŋu	-3 -10 12 -1 -2 -1
r2:hosts a	-9 -4 12 -1 -1 0
r2:if releas	-17 2 1 -18 -13 -17
r2:in <date>	13 -5 -19 -9 -12 -20
r2:in <organisation>	-26 28 -28 -15 -20 -23
r2:in <person>	-11 3 5 -6 -14 -15
r2:in <place>	8 -7 4 -10 -16 -19
r2:in a	11 3 -12 -3 -3 -23
r2:in bulgarian	-23 19 -15 -11 -14 -20
r2:in her	-8 15 -18 -5 -11 -13
r2:in hi	-17 -11 14 -11 -11 -17
r2:in hospit	-25 -23 -14 -2 12 13
r2:in place	-13 19 -6 -6 -19 -28
r2:in prison	-15 -12 -7 -16 -15 15
r2:in russian	-15 17 -15 -11 -16 -17
r2:in the	-2 11 -17 -16 -26 -31
r2:insists that	-12 12 -11 -5 -7 -13
r2:interviewed the	-11 -12 12 -1 -2 -1
r2:into <person>	-15 15 -7 -1 -2 -10
r2:into the	-8 11 -13 -4 -6 -8
r2:invited the	-7 -16 11 -3 -1 -12
r2:is a	-19 -21 18 -16 -19 -3
r2:is appeal	14 -11 -10 -8 -9 -17
r2:is at	18 -18 -14 -14 -15 -19
r2:is ban	-10 -5 -11 -7 -13 11
r2:is bring	-10 19 -23 -9 -13 -15
r2:is dead	13 -12 -8 -7 -14 -10
r2:is deni	-16 13 -4 -2 -1 -3
r2:is due	-18 23 -21 -8 -10 -21
r2:is expect	12 -5 -18 -7 -13 -20
r2:is guest	-6 13 -13 -1 0 -3
r2:is hidden	-13 13 -12 -6 -13 -15
r2:is in	1 -16 -28 -24 -41 16
r2:is invit	-20 -7 -12 18 -5 -11
r2:is join	-15 18 -21 -18 -12 -15
r2:is nineti	-11 -15 -14 -18 -16 15
r2:is not	6 -29 -23 -30 -26 14
r2:is offer	-13 -9 11 -9 -7 -10
r2:is on	-10 -7 -30 21 -33 -11
r2:is open	-13 -18 18 -9 -10 -14
r2:is record	-11 13 -15 -6 -9 -10
r2:is recov	4 -13 -23 -20 2 -7
r2:is recus	-11 -9 -16 -14 -13 12
r2:is replac	-21 -1 -20 -9 5 -3
r2:is send	-17 -20 -22 -24 22 -21
r2:is the	14 -15 -14 -8 -6 -10
r2:is to	-22 7 11 -25 -13 -23
r2:is under	-16 -10 -9 -5 8 6
r2:is written	-8 -18 18 -1 -6 -10
r2:it had	-15 13 -11 -1 -2 -1
r2:it wa	-19 -26 -19 -9 20 9
r2:joined mayor	-4 15 -15 -1 -4 -7
r2:joined them	-10 14 -16 -6 -7 -11
r2:kept <person>	-10 -12 12 -6 -6 -13
r2:kept awai	-13 -12 -14 -3 -8 16
r2:kept the	-11 20 -24 -9 -4 -14
r2:knows of	12 -13 -10 -12 -9 -10
r2:laid a	-12 13 -12 -5 -7 -11
r2:last met	-18 18 -19 -2 -8 -9
r2:later leak	-11 12 -13 -3 -9 -13
r2:later prais	14 -12 -21 -5 -11 -10
r2:laughed and	-10 11 -9 -1 -1 -12
r2:launched a	12 -12 -9 -6 -8 -13
r2:learned by	-11 12 -12 -2 -4 -7
r2:learned of	6 0 -22 -11 -13 -21
r2:leaves it	-14 -6 -6 -5 9 -6
r2:led for	-15 18 -18 -10 -6 -9
r2:led the	-29 -2 6 -15 -16 -17
r2:left it	-15 -9 -7 -3 12 -5
r2:left the	-4 -13 0 -4 9 0
r2:left without	-18 2 6 -12 -20 -11
r2:lent the	9 4 -24 -12 -19 -21
r2:let ambassador	23 -12 -16 -7 -25 -12
r2:let everyon	-10 -14 13 -5 -10 -11
r2:let hi	-18 1 -16 -8 3 -14
r2:let the	-18 -14 17 -11 -18 -13
r2:let two	-15 -10 12 -3 -11 -8
r2:listened ,	-5 10 -9 -2 -10 -12
r2:listened and	-4 11 -2 -5 -1 -16
r2:listened for	-11 17 -17 -5 -4 -5
r2:listened through	13 -12 -10 -7 -7 -20
r2:lit a	17 -17 -15 -9 -12 -12
r2:looked at	-20 18 -17 -8 -10 -10
r2:looked on	-16 16 -7 -4 -6 -11
r2:lost <person>	2 -8 5 -6 -6 -12
r2:lost hi	1 -9 7 -13 -12 -21
r2:lunched with	11 -22 6 -3 -12 -8
r2:made a	-11 12 -13 -7 -10 -11
r2:made the	-3 1 -1 -11 -12 -16
r2:may have	-16 16 -12 -2 -3 -5
r2:may speak	-13 -11 -13 12 -9 -11
r2:mayor of	-20 -20 -12 -6 -4 20
r2:meets <organisation>	-13 18 -18 -1 -1 -3
r2:meets the	-20 22 -22 -2 -2 -6
r2:meets with	-22 -17 18 -9 -8 -3
r2:met <person>	-14 13 -11 -2 -4 -4
r2:met again	-8 14 -12 -1 -2 -4
r2:met at	-15 19 -10 -2 -2 -9
r2:met banker	15 4 -20 -5 -5 -9
r2:met congoles	-12 -16 14 -1 -2 -5
r2:met for	-15 -18 18 -3 -4 -9
r2:met in	-25 25 -16 -2 -4 -15
r2:met lobstermen	-8 14 -14 -1 -3 -9
r2:met on	-17 15 -12 -6 -7 -10
r2:met report	17 -17 -16 -11 -11 -14
r2:met the	-17 0 6 -9 -10 -15
r2:met them	-15 -3 4 -9 -9 -7
r2:met twice	-7 18 -16 -2 -2 -10
r2:might have	16 -17 -16 -13 -12 -15
r2:minister <person>	-21 20 -14 -19 -15 -12
r2:missed her	-7 -15 -8 -3 -8 13
r2:more than	-10 12 -12 -7 -5 -11
r2:moved to	-14 12 -11 -2 -4 -7
r2:name ,	-9 2 -15 -4 -6 8
r2:named a	-11 15 -15 -1 -2 -5
r2:needs ten	12 -11 -10 -4 -4 -9
r2:neither came	-19 -8 -10 -7 -21 11
r2:never came	8 -4 -3 -3 -6 -12
r2:never comment	11 -6 -5 -1 -1 -13
r2:next door	-12 15 -13 -1 -4 -7
r2:nor <person>	-19 -34 -25 -22 -30 29
r2:nor her	-11 13 -12 -11 -12 -13
r2:nor hi	-5 -15 -16 -15 -13 12
r2:noted down	-14 15 -15 -6 -14 -14
r2:noted that	13 -14 -8 -4 -6 -9
r2:now grow	12 -8 -17 -9 -6 -10
r2:of <organisation>	6 11 -25 -24 -30 -32
r2:of <place>	-32 17 -10 -3 6 -39
r2:of polar	-7 14 -9 -1 -1 -8
r2:of the	-5 -4 5 -12 -4 -22
r2:offered <number>	-13 -2 4 -4 -6 -10
r2:offered forti	-16 19 -19 -5 -4 -8
r2:offered them	-19 -17 18 -7 -13 -14
r2:offered to	-16 -9 13 -3 -6 -6
r2:on <date>	8 -13 3 -13 -14 -25
r2:on <person>	10 -6 -12 -6 -3 -13
r2:on her	-6 14 -16 0 -1 -3
r2:on hi	4 6 -25 -9 -8 -19
r2:on horseback	-22 21 -17 -17 -18 -21
r2:on how	-13 -8 8 -1 -1 -4
r2:on the	-25 -15 8 -13 -17 14
r2:on time	-13 24 -25 -4 -5 -22
r2:once a	-17 16 -14 -6 -9 -14
r2:opened in	-14 20 -19 -2 -3 -7
r2:opened the	-17 -26 28 -2 -4 -7
r2:opened with	-7 -14 14 -2 -2 -4
r2:opens the	-11 -15 12 -5 -7 -7
r2:opposed the	-14 14 -15 -8 -10 -10
r2:over the	-7 12 -12 -2 -2 -5
r2:parish hall	-13 -9 11 -9 -7 -10
r2:passed awai	13 -8 -6 -5 -10 -15
r2:played to	14 -15 -12 -3 -4 -5
r2:pleaded a	-14 -10 -9 -3 -11 11
r2:pleaded ill	-15 -10 -9 -3 -8 11
r2:pledged new	-14 16 -16 -8 -14 -12
r2:politely refus	-13 -10 -10 -5 -5 12
r2:posted a	-15 -14 -13 -11 -11 14
r2:poured the	-16 9 -7 -7 -7 -11
r2:praised the	16 -15 -19 -10 -10 -11
r2:present for	-9 14 -13 -3 -3 -17
r2:presented a	-7 12 -11 -2 -3 -6
r2:presented troop	-19 19 -11 -4 -6 -5
r2:presided ,	-14 -9 13 -2 -3 -4
r2:presiding and	-13 -13 13 0 -1 0
r2:produced a	-11 14 -12 -3 -3 -6
r2:promised a	-22 -7 12 -10 -11 -17
r2:promised an	-17 20 -22 -7 -10 -13
r2:promised journalist	13 -10 -18 -4 -7 -9
r2:promised more	-13 -11 12 -2 -4 -5
r2:promised noth	12 -10 -14 -4 -1 -10
r2:promises calm	11 -13 -8 -7 -6 -8
r2:pronounced the	-13 12 -12 -9 -7 -10
r2:protested outsid	13 -13 -5 -5 -5 -13
r2:provided the	-17 0 6 -16 -17 -20
r2:pushed ,	-5 11 -9 0 0 -12
r2:put it	-16 17 -16 -8 -8 -13
r2:put their	-30 11 0 -5 -9 -13
r2:questioned <person>	-12 15 -19 -6 -9 -9
r2:questioned bank	-6 11 -13 -3 -3 -5
r2:questioned her	-13 16 -19 -6 -9 -11
r2:questioned shipyard	-12 -17 16 -6 -9 -11
r2:ran in	-10 11 -8 -6 -9 -15
r2:ran into	-10 13 -13 -2 -5 -11
r2:reached the	-15 -13 -13 -9 -14 14
r2:read aloud	14 1 -20 -9 -6 -10
r2:read hi	-18 -2 13 -8 -20 -14
r2:read out	-28 9 -2 -15 -14 -13
r2:read the	-19 -5 8 7 -14 -15
r2:reads the	-14 20 -21 -18 -14 -12
r2:received <person>	0 -17 8 -3 -8 -4
r2:received a	-3 -16 16 -1 -1 -1
r2:received chief	-9 -16 15 -1 -3 -1
r2:received her	-13 -13 16 -1 -4 -2
r2:received him	-19 -8 12 -3 -6 -9
r2:received imam	-6 -12 13 -1 -2 -1
r2:received in	-6 -16 16 -1 -3 -2
r2:received just	-6 -12 12 0 -1 -1
r2:received the	-20 -3 5 -3 -7 -5
r2:refused ,	-20 -15 -14 -3 -7 17
r2:refused the	-15 -7 -15 -3 -2 14
r2:refused to	-9 -13 -12 -1 -3 14
r2:regretted that	14 -14 -12 -10 -11 -12
r2:rejected the	-19 18 -13 -2 -10 -17
r2:remained at	-11 -16 -5 -2 -9 12
r2:remained in	3 -9 -7 -5 -20 -1
r2:remains in	15 -10 -4 -6 -9 -16
r2:remembers a	-20 15 -11 -6 -6 -9
r2:remembers onli	24 -27 -15 -11 -11 -16
r2:remembers tea	-19 17 -17 -8 -8 -10
r2:replied ,	-2 20 -20 -1 0 -2
r2:respectively ,	2 -25 11 -6 -11 -11
r2:resumed on	-14 -10 12 -5 -3 -8
r2:rival <person>	-16 2 5 -6 -9 -10
r2:said ,	-30 -7 14 -6 -15 -1
r2:said <person>	2 -1 -21 4 -14 -5
r2:said a	2 5 -24 -7 -18 -22
r2:said from	13 -15 -9 -5 -6 -9
r2:said he	11 -9 -31 -13 -15 -3
r2:said her	-4 7 -13 -8 -8 -17
r2:said hi	-15 -17 -8 -4 -10 16
r2:said in	13 -16 -10 -3 -6 -10
r2:said invit	-8 -8 9 -7 -5 -12
r2:said no	7 -16 -21 -10 -10 0
r2:said nobodi	15 -18 -11 -10 -8 -11
r2:said noth	6 -4 -7 -4 -4 -15
r2:said of	-8 14 -14 0 0 -1
r2:said on	4 -11 7 -3 -11 -21
r2:said outsid	-31 29 -17 -7 -15 -26
r2:said phone	-18 17 -15 -8 -10 -14
r2:said polic	1 4 -14 -5 -10 -17
r2:said she	-9 9 -14 -7 -9 -3
r2:said that	-13 7 6 -13 -22 -39
r2:said the	-8 -3 11 -11 -20 -33
r2:said thei	-25 18 -22 -9 -13 1
r2:said there	13 -14 -11 -3 -3 -8
r2:said through	-14 -10 -13 -3 -9 11
r2:sailed ,	-13 14 -13 -5 -15 -13
r2:sat across	-2 20 -19 -1 -2 -4
r2:sat alon	-5 11 -13 -1 -1 -12
r2:sat between	-13 16 -16 -5 -12 -15
r2:sat down	-20 -3 6 -6 -11 -15
r2:sat in	-32 -1 -5 -15 -22 10
r2:sat on	-11 17 -16 -1 -2 -7
r2:sat to	-5 16 -11 -2 -7 -6
r2:sat togeth	-20 20 -16 -2 -2 -4
r2:sat two	-7 26 -2 0 -4 -24
r2:sat with	-8 -14 14 -5 -9 -14
r2:saw <person>	-14 17 -18 -5 -5 -7
r2:saw a	-7 15 -21 -2 -7 -7
r2:saw more	15 -14 -11 -4 -11 -16
r2:saw the	-22 0 -3 -11 -11 4
r2:say the	14 -11 -7 -2 -8 -16
r2:saying mass	12 -12 -11 -4 -7 -12
r2:says <person>	-11 0 -19 -12 -7 7
r2:says he	-15 -1 -24 -15 -17 13
r2:says it	13 -5 -10 -2 -3 -8
r2:says no	-5 15 -14 -5 -3 -31
r2:says noth	-18 -20 22 -6 -5 -26
r2:says that	19 -16 -21 -5 -8 -19
r2:says there	11 -9 -9 -3 -4 -14
r2:says ye	-9 12 -14 -5 -3 -13
r2:scored twice	12 -12 -11 -11 -11 -13
r2:seated ,	-10 14 -14 -2 -4 -2
r2:sees no	13 -13 -11 -10 -10 -12
r2:sells phone	-14 15 -14 -10 -12 -17
r2:sent <person>	-8 -16 -4 -1 -5 8
r2:sent a	17 -12 -33 -35 -15 6
r2:sent an	-25 -22 -34 -25 22 -3
r2:sent back	-6 -11 -18 -8 -9 13
r2:sent everybodi	-15 -20 19 -13 -18 -18
r2:sent flower	15 -11 -10 -14 -15 -17
r2:sent her	-20 -19 -19 -16 7 11
r2:sent hi	-21 -17 -25 -10 21 -17
r2:sent regret	-25 8 -27 -23 -32 1
r2:sent the	-27 -35 0 -29 -2 5
r2:sent them	-11 -17 19 -11 -16 -18
r2:sent word	0 -2 0 0 -12 12
r2:served quinc	-12 -22 18 -3 -5 -12
r2:serves and	-14 15 -16 -4 -8 -9
r2:serves no	-12 -10 11 -11 -11 -8
r2:shared a	-10 12 -13 -7 -8 -9
r2:shook hand	1 3 -22 -8 -10 -15
r2:showed <person>	-18 -4 6 -7 -7 -11
r2:showed him	-19 -6 8 -7 -7 -12
r2:showed slide	-12 15 -17 -4 -9 -18
r2:signed a	-11 17 -17 -1 -2 -10
r2:signed for	-28 -6 8 -9 -22 -14
r2:signed off	-19 -1 3 -3 -7 -9
r2:signed under	-17 15 -13 -4 -7 -8
r2:skipped the	-17 -12 -17 -7 -16 16
r2:slaughtered a	-11 -13 13 -6 -9 -7
r2:slept ,	-10 11 -12 -10 -11 -9
r2:smiled ,	-8 14 -10 -1 -6 -7
r2:sold ticket	20 -21 -15 -7 -20 -14
r2:speak for	-16 16 -9 -5 -5 -13
r2:speaks for	-11 15 -13 -12 -5 -9
r2:spoke ,	-11 16 -17 -5 -12 -14
r2:spoke <date>	-13 11 -10 -1 -3 -6
r2:spoke about	-22 20 -16 -6 -6 -15
r2:spoke against	-9 18 -13 -3 -2 -4
r2:spoke by	-19 31 -28 -2 -5 -14
r2:spoke first	-22 -24 25 -7 -10 -19
r2:spoke for	-43 15 -8 -8 -14 -31
r2:spoke last	-3 14 -10 0 -1 -3
r2:spoke of	15 -29 -22 -13 -24 16
r2:spoke on	-8 14 -12 -2 -4 -8
r2:spoke onc	-21 21 -14 -7 -8 -15
r2:spoke to	-17 17 -15 -4 -12 -20
r2:stamped noth	-12 11 -14 -9 -8 -8
r2:stamped the	-13 12 -8 -7 -10 -10
r2:stayed at	-28 4 -18 -5 20 -21
r2:stayed awai	-16 -30 -15 -4 -29 25
r2:stayed behind	-17 -14 14 -1 -4 -13
r2:stayed for	-8 14 -13 -2 -13 -17
r2:stayed in	-6 -42 -16 -7 -37 18
r2:stayed put	-19 20 -21 -7 -24 -19
r2:stayed seat	-20 -22 19 -11 -20 -16
r2:stayed to	-21 21 -15 -2 -18 -18
r2:stood alon	-20 -13 15 -2 -4 -9
r2:stood between	-21 -23 22 -13 -17 -16
r2:stood by	11 0 -32 -15 -21 -14
r2:stood in	-15 16 -15 -4 -19 -9
r2:stood next	-17 18 -20 -7 -12 -10
r2:stood side	4 3 -16 -5 -11 -11
r2:summoned the	-2 -13 12 0 0 -1
r2:suspects it	-13 13 -10 -10 -9 -11
r2:swam well	-19 19 -17 -2 0 -9
r2:swears nobodi	-21 18 -12 -12 -13 -13
r2:tabled a	-21 18 -8 -6 -7 -10
r2:takes the	-8 -15 15 -5 -5 -8
r2:talked by	-19 18 -10 -3 -1 -4
r2:talks onli	16 -17 -11 -11 -12 -14
r2:texted and	-16 13 -10 -2 -16 -9
r2:thanked the	8 2 -14 -5 -9 -9
r2:that thei	-13 13 -12 -8 -8 -13
r2:the associ	-19 16 -11 -5 -5 -12
r2:the govern	-13 13 -13 -2 -10 -10
r2:the imam	-12 -9 10 -2 -4 -11
r2:the king	-14 15 -10 -3 -17 -17
r2:the lawyer	-19 -8 -8 -6 13 -14
r2:the leagu	16 -17 -17 -13 -14 -11
r2:the ministri	-28 27 -20 -5 -8 -18
r2:the onli	3 -10 6 -6 -12 -27
r2:the other	-8 11 -6 -1 -12 -7
r2:the pistachio	-13 13 -12 -8 -12 -11
r2:the region	-7 -13 -10 -1 -3 14
r2:the shortest	-13 13 -9 -1 -1 -11
r2:the teacher	-14 -10 11 -5 -6 -14
r2:the union	-12 13 -14 -4 -9 -9
r2:then call	-18 -18 19 -1 -3 -15
r2:then declin	20 -18 -4 0 -6 -20
r2:then fell	-21 -13 -13 -2 -11 17
r2:then heard	-14 15 -15 -4 -5 -15
r2:then sat	9 -1 -19 -2 -7 -13
r2:then the	-14 27 -30 -4 -3 -18
r2:there wa	17 -17 -18 -14 -14 -16
r2:thinks the	12 -12 -8 -8 -7 -9
r2:this time	-20 19 -15 -16 -9 -18
r2:though not	-14 12 -7 -2 -8 -3
r2:though on	-18 18 -17 -6 -14 -13
r2:to a	-17 -6 -6 12 -5 -17
r2:to call	-12 -9 10 -1 -1 -2
r2:to hi	-6 18 -19 -14 -1 -9
r2:to host	-6 15 -15 -4 -8 -2
r2:to it	-15 17 -17 -2 -1 -1
r2:to listen	-19 2 8 -5 -5 -10
r2:to our	-14 -16 -15 -15 -14 16
r2:to scrap	-19 -12 13 -6 -4 -11
r2:to talk	-34 -10 12 -7 -6 -7
r2:to the	-11 25 -24 -2 -9 -9
r2:to which	6 -12 6 -5 -6 -8
r2:together with	-7 13 -14 -1 -2 -4
r2:told <person>	-12 0 -10 16 -11 -29
r2:told a	-12 0 5 -9 -10 -23
r2:told analyst	-15 15 -14 -11 -8 -14
r2:told hi	13 -10 -16 -7 -11 -13
r2:told journalist	-15 18 -19 -5 -7 -15
r2:told me	-7 -8 -16 -3 12 -5
r2:told of	-23 24 -24 -9 -11 -16
r2:told the	8 -16 8 -17 -16 -32
r2:too earli	-17 -21 -15 -12 -20 22
r2:took attend	-12 -16 15 -5 -8 -6
r2:took four	13 -12 -17 -5 -7 -6
r2:took home	-6 13 -12 -1 -2 -3
r2:took no	-22 2 0 -4 -8 -14
r2:took note	-21 21 -19 -6 -8 -10
r2:took part	-13 16 -18 -6 -15 -9
r2:took question	-15 -23 22 -3 -7 -7
r2:took the	-21 1 7 -6 -10 -9
r2:took two	-10 15 -15 -2 -7 -8
r2:took up	12 -14 -11 -5 -8 -10
r2:traded accus	-11 14 -11 -2 -3 -7
r2:treasurer (	-13 14 -11 -7 -15 -11
r2:tried to	-9 12 -15 -8 -10 -10
r2:turn down	19 -13 -11 -6 -10 -27
r2:turned down	-16 -7 -8 -9 -2 11
r2:twice suspend	-12 -13 12 -5 -12 -11
r2:two hundr	-14 10 -8 -4 -3 -5
r2:two offici	-13 -9 10 -5 -4 -7
r2:university in	9 -12 3 -6 -19 -19
r2:urged both	18 -19 -17 -9 -12 -16
r2:urged them	-27 5 -1 -11 -10 -12
r2:used their	-19 17 -11 -13 -12 -12
r2:visited the	-15 15 -14 -7 -9 -9
r2:voted against	-19 23 -20 -7 -9 -19
r2:voted for	-25 -6 10 -10 -13 -18
r2:voted no	-14 17 -19 -10 -12 -15
r2:voted to	-19 -6 -30 -6 -13 9
r2:waited at	11 -12 -7 -5 -7 2
r2:waited in	11 -23 -10 -11 -11 5
r2:walked <person>	-11 -15 14 -9 -8 -9
r2:walked feder	-15 -10 10 -3 -5 -5
r2:walked out	-1 10 -20 -8 -16 -18
r2:walks out	-18 17 -14 -7 -12 -11
r2:wanted a	-11 12 -13 -2 -2 -6
r2:wanted canal	-17 17 -16 -3 -4 -8
r2:wanted date	-21 19 -13 -3 -5 -7
r2:wanted it	-19 18 -11 -2 -5 -9
r2:wanted lower	-21 18 -15 -3 -6 -7
r2:wanted monei	-1 18 -18 0 0 -4
r2:wanted ship	-16 13 -11 -4 -6 -6
r2:wanted the	-6 18 -19 -1 0 -1
r2:wants rate	16 -19 -15 -6 -11 -11
r2:wants the	9 -7 -18 -12 -11 -14
r2:wants to	-20 -1 4 -13 -13 -14
r2:was adjourn	-15 -14 -17 -6 -7 16
r2:was admit	-19 2 -12 -6 -5 9
r2:was ask	-31 -3 11 -2 -27 3
r2:was at	-34 -1 -23 -13 11 -2
r2:was awai	-11 -11 -6 -7 13 -14
r2:was boo	-15 11 -8 -3 -14 -3
r2:was call	-27 26 -36 -8 -27 -8
r2:was cheer	-17 17 -12 -12 -16 -15
r2:was connect	-10 14 -8 -8 -12 -17
r2:was conspicu	-16 -15 -15 -8 -17 16
r2:was demonstr	15 -14 -14 -11 -14 -15
r2:was expect	16 -8 -8 -5 -7 -19
r2:was fetch	12 -11 -13 -10 -10 -12
r2:was fish	17 -18 -13 -4 -12 -16
r2:was freed	12 -12 -8 -9 -12 -12
r2:was ground	-6 -4 -5 -1 -15 6
r2:was ill	-9 -8 -5 -2 -21 17
r2:was in	-12 -37 -8 -27 6 13
r2:was injur	-15 -10 -9 -8 -14 14
r2:was invit	-18 -10 -11 16 -8 -15
r2:was kept	-16 -18 -16 -13 -22 19
r2:was laid	-15 -10 -11 -4 -17 14
r2:was listen	-14 18 -14 -11 -4 -14
r2:was miss	-6 -8 -14 -2 -19 12
r2:was next	-11 12 -10 -4 -13 -13
r2:was not	-7 -42 -31 -30 11 13
r2:was on	-12 5 -37 -28 -3 3
r2:was out	-18 -21 -15 -13 -22 20
r2:was patch	-20 -13 -10 -7 -12 17
r2:was put	-20 22 -25 -6 -18 -17
r2:was quot	14 -11 -6 -3 -14 -14
r2:was re-elect	-15 -16 16 -13 -16 -16
r2:was receiv	-24 20 -19 -5 -11 -14
r2:was replac	-15 -12 -15 -7 14 -13
r2:was repres	-21 -18 -15 -11 21 -17
r2:was said	19 -20 -12 -6 -16 -19
r2:was seen	18 -15 -14 -11 -15 -18
r2:was sell	5 0 -15 -8 -13 -16
r2:was sent	-20 16 -17 14 -19 -23
r2:was shot	12 -14 -6 -6 -9 -15
r2:was still	21 -18 -14 -8 -16 -22
r2:was stop	-17 -17 -10 -12 -16 18
r2:was taken	-12 -12 13 -5 -9 -13
r2:was talk	9 -8 1 -8 -9 -12
r2:was the	19 0 -28 -15 -24 -29
r2:was there	-29 -15 0 -9 -11 20
r2:was to	12 -10 -4 -23 -32 -9
r2:was told	-14 -27 -12 -7 -13 21
r2:was too	-16 -13 9 -10 -19 0
r2:was travel	-17 -6 -6 -4 -19 11
r2:was turn	-11 -3 -2 -1 -8 13
r2:was unabl	-14 -7 -6 -2 -15 14
r2:was wait	-11 10 -13 -6 -6 -10
r2:was with	-16 20 -24 -11 -14 -18
r2:was write	12 -10 -7 -3 -10 -14
r2:watched from	-23 -11 -13 -8 -8 19
r2:watched it	16 -12 -9 -5 -8 -19
r2:welcomed <place>	-7 -12 14 -1 -1 -1
r2:welcomed the	11 -25 -3 -11 -16 -19
r2:welcomes head	-5 -12 13 -1 -2 -3
r2:went down	14 -16 -12 -8 -5 -8
r2:went first	-11 15 -17 -16 -9 -15
r2:went home	-16 -13 8 -17 -7 8
r2:went instead	-9 16 -17 -16 -13 -14
r2:went on	-13 -19 18 -18 -10 -18
r2:went out	-15 -20 1 16 -7 -13
r2:went over	-15 21 -24 -12 -7 -16
r2:went togeth	-6 17 -15 -2 -2 -7
r2:wept on	14 -16 -7 -7 -7 -8
r2:were all	-11 28 -11 -11 -7 -34
r2:were alon	-25 22 -11 -5 -5 -10
r2:were alreadi	-26 25 -10 -10 -11 -21
r2:were among	-24 29 -29 -10 -4 -13
r2:were ask	-33 -24 -30 -2 -7 19
r2:were back	-11 15 -11 -6 -7 -11
r2:were foreign	-3 17 -17 0 -1 -1
r2:were join	-22 -14 17 -8 -19 -31
r2:were last	15 -16 -8 -8 -9 -12
r2:were left	16 -16 -8 -3 -14 -9
r2:were not	27 -18 -22 -13 -28 -28
r2:were present	-28 24 -19 -8 -8 -25
r2:were receiv	-18 17 -16 -1 -2 -4
r2:were sent	-19 10 -7 -19 -12 -13
r2:were stai	18 -18 -8 -2 -3 -16
r2:were the	-16 18 -13 -4 -3 -10
r2:were to	-13 14 -11 -4 -2 -7
r2:when the	20 -16 -22 -1 -5 -10
r2:who came	-4 15 -15 -1 -3 -7
r2:who did	-13 16 -17 -5 -4 -8
r2:who had	-9 -8 10 -4 -6 -13
r2:who sign	-15 14 -12 -1 -5 -7
r2:whom thei	-22 21 -17 -3 -8 -15
r2:whose provinc	-5 -16 13 -4 -7 -13
r2:will attend	-15 24 -21 -6 -19 -30
r2:will be	-40 -18 -9 -16 8 21
r2:will board	-12 16 -15 -3 -2 -4
r2:will come	-17 9 -33 -14 10 -29
r2:will each	-14 21 -23 -8 -12 -14
r2:will fly	-8 12 -12 -7 -11 -13
r2:will go	-9 14 -15 -4 -14 -18
r2:will have	-18 -16 18 -8 -8 -17
r2:will head	-16 19 -21 -11 -14 -14
r2:will hear	-26 25 -19 -6 -6 -14
r2:will host	-10 -17 16 -4 -6 -12
r2:will initi	-30 -3 6 -9 -24 -20
r2:will interpret	-12 13 -14 -12 -13 -10
r2:will jointli	-18 17 -14 -6 -8 -9
r2:will lead	-8 14 -17 -6 -14 -10
r2:will mark	-9 14 -15 -7 -11 -11
r2:will meet	-26 14 -4 -2 -3 -16
r2:will not	-11 -11 -14 -9 -16 14
r2:will open	-18 -23 23 -14 -13 -23
r2:will pai	-17 -1 11 -14 -16 -32
r2:will propos	-22 -23 22 -15 -20 -19
r2:will receiv	-4 -18 12 -4 -3 -7
r2:will report	20 -20 -17 -4 -23 -18
r2:will repres	-11 23 -20 -4 -16 -16
r2:will see	16 -20 -21 -10 -9 8
r2:will share	-23 -29 29 -19 -16 -23
r2:will sit	-24 22 -19 -3 -5 -10
r2:will speak	-9 29 -37 -7 -21 -23
r2:will thank	-15 -9 14 -2 -1 -2
r2:will visit	-3 14 -14 -3 0 -3
r2:will watch	20 -12 -10 -7 -10 -24
r2:with <person>	-21 17 -14 -4 -5 -4
r2:with editor	-14 -16 16 -4 -6 -14
r2:with her	-12 13 -12 -3 -4 -2
r2:with interpret	-11 15 -14 -15 -8 -17
r2:with journalist	-13 14 -12 -4 -5 -13
r2:with regret	-14 -17 -13 -11 -9 16
r2:withdrew to	-12 -5 6 -1 -2 -10
r2:wore ear	-12 13 -14 -7 -10 -11
r2:would be	-27 5 -32 -9 -7 16
r2:would come	-9 -9 14 -18 -4 -13
r2:would comment	16 -11 -8 -2 -7 -17
r2:would not	11 -8 -6 -16 -5 0
r2:wrote <person>	14 -15 -7 -2 -3 -14
r2:wrote for	-18 17 -6 -2 -4 -7
r2:wrote that	14 -15 -12 -1 -2 -10
r2:wrote the	17 -17 -12 -7 -12 -17
r2:wrote to	-17 -14 17 -5 -4 -9
r:&	-13 -1 -12 -3 -3 6
r:)	-23 24 -20 -22 -24 -28
r:,	-1 -12 13 -11 -23 -19
r:<date>	-2 8 1 -10 -13 -20
r:<number>	-12 19 -24 -14 -14 -19
r:<person>	-35 -15 2 -20 28 -1
r:a	16 15 -26 -15 -23 -28
r:about	1 11 -12 -11 -14 -16
r:abstain	-16 18 -16 -10 -11 -22
r:accompani	-19 -3 8 -12 -17 -20
r:accord	-19 20 -17 -1 -1 -6
r:across	5 0 -28 -5 -10 -10
r:act	11 -10 -15 -5 -10 -11
r:adjourn	4 -27 17 -18 -22 -30
r:admit	8 1 -13 -6 -20 -10
r:advis	17 -16 -14 -13 -15 -16
r:after	-17 19 -17 -5 -10 -16
r:afterward	-18 18 -17 -5 -10 -18
r:again	-12 19 -19 -1 -2 -5
r:against	-19 19 -18 -8 -14 -13
r:agre	9 -10 7 -15 -17 -24
r:aid	-12 -6 -3 0 -5 8
r:all	-20 -4 8 -11 -5 -12
r:also	-12 14 -10 -1 0 -7
r:alwai	14 -13 -2 0 0 -8
r:among	22 -12 -23 -11 -18 -19
r:an	14 1 -8 -4 -5 -21
r:and	-6 2 2 -22 -20 -9
r:announc	8 -25 4 -12 -25 -22
r:answer	8 -3 -3 -31 -13 -23
r:apologis	-16 -6 12 -11 -16 -14
r:appear	-6 -4 7 -16 -23 -23
r:ar	-28 15 -1 -22 -27 -31
r:arriv	-22 27 -23 -10 -14 -21
r:as	7 -13 7 -22 -18 -21
r:ask	-18 12 -5 -42 -18 -6
r:at	-8 7 -13 -12 -13 3
r:attend	-26 0 -22 -9 9 -24
r:back	18 -17 -16 -7 -5 -16
r:bear	13 -10 -12 -8 -12 -15
r:becaus	-13 14 -1 -1 -15 -10
r:befor	-16 16 -16 -6 -3 -6
r:beg	-16 16 -16 -11 -16 -13
r:bishop	11 -18 2 -8 -10 -16
r:blame	-5 3 5 -16 -17 -15
r:book	-20 -21 -17 -12 -16 20
r:both	-11 15 -11 -3 -3 -12
r:bow	-17 18 -17 -10 -16 -15
r:boycot	-17 -14 -12 -3 -11 16
r:brief	-28 29 -26 -14 -20 -24
r:broke	-16 -7 -2 -15 10 -18
r:brother	-10 -11 9 -1 14 -18
r:brought	-38 13 4 -8 -20 -18
r:burst	13 -13 -8 -10 -9 -12
r:but	-36 -19 -15 -25 16 10
r:by	-1 -13 -23 -20 17 -28
r:call	7 -10 -25 -10 -19 13
r:calm	-12 16 -18 -5 -4 -11
r:came	-36 10 -42 -6 -1 4
r:cancel	-15 -13 14 -7 -15 -12
r:carri	-16 7 2 -9 -16 -14
r:celebr	-10 -13 16 -9 -13 -14
r:cell	-18 12 -12 -7 -9 -7
r:chair	4 -18 7 -7 -7 -11
r:cite	-3 7 -19 -15 -19 6
r:clash	-18 16 -12 -7 -13 -11
r:close	13 -19 -6 -6 -5 -8
r:colleagu	6 -7 4 -2 -2 -13
r:come	-13 -14 -14 14 -11 -14
r:compar	-16 19 -9 -4 -11 -17
r:confer	-28 29 -26 -8 -9 -9
r:confirm	-13 -7 9 -9 -10 -15
r:conven	-15 -16 20 -2 -3 -7
r:could	-1 -24 -21 -19 -20 7
r:count	-6 18 -23 -13 -17 -21
r:countri	-5 0 -13 -1 -5 6
r:criticis	14 -14 -13 -11 -14 -13
r:cross	-10 12 -11 -6 -9 -15
r:cut	-20 0 8 -16 -18 -21
r:decid	-14 -14 14 -9 -7 -14
r:defend	-14 17 -21 -14 -16 -15
r:demand	4 0 -15 -12 -11 -13
r:deputis	-9 -11 -13 -10 12 -13
r:describ	-11 12 -14 -9 -10 -11
r:diall	-21 20 -22 2 -21 -13
r:did	-38 17 -13 -31 -2 -8
r:dine	-19 1 6 -12 -12 -18
r:doe	19 -24 -16 -21 -21 -9
r:doesn't	20 -19 -13 -20 -17 -20
r:drew	-29 6 9 -13 -18 -16
r:driven	-8 12 -12 -5 -5 -9
r:drove	-15 21 -20 -5 -11 -20
r:each	-27 5 0 -16 -16 -16
r:elder	7 -18 -3 -6 -9 4
r:eleven	15 -16 -13 -7 -10 -12
r:end	8 1 -16 -4 -7 -15
r:entertain	-16 -14 14 -11 -14 -10
r:expect	11 -31 10 -18 -18 -23
r:explain	-20 6 -3 -12 -14 1
r:face	-13 -3 7 -10 -11 -17
r:fail	-16 -1 -20 -7 -12 12
r:fed	-12 -14 14 -3 -5 -9
r:fell	4 6 -20 -15 -20 -22
r:first	16 -17 -8 -6 -7 -12
r:flew	12 12 -32 -11 -16 -27
r:fli	18 -19 -16 -4 -4 -9
r:follow	7 -5 -31 -23 -21 1
r:for	-30 31 -18 -12 -24 -31
r:former	-16 16 -16 -8 -14 -11
r:fought	15 -15 -15 -11 -10 -13
r:found	8 -12 -24 -17 -21 7
r:from	-19 19 -19 -13 -12 -14
r:gather	-15 -19 19 -4 -7 -8
r:gave	0 -11 6 1 -22 -33
r:gavel	-17 -16 18 -10 -18 -19
r:goe	14 -14 -13 -16 -5 -9
r:got	-25 11 -6 -15 -19 8
r:grant	-15 -14 15 -9 -12 -13
r:greet	-11 -11 12 -1 -3 -3
r:ha	14 -42 -17 14 -15 0
r:had	-29 -13 -7 -1 14 20
r:hadn't	12 -6 -2 -4 -7 -12
r:hand	7 -3 -2 -14 -29 -21
r:hasn't	-22 -16 -19 21 -9 -17
r:have	-43 35 -43 -14 -3 -9
r:head	-15 13 -8 -14 -4 -9
r:heard	-4 -4 14 -14 -16 -27
r:held	-22 9 -1 -7 -17 -22
r:hi	-13 0 3 -3 -7 -9
r:himself	4 3 -19 -9 -13 -5
r:hope	10 -18 10 -15 -17 -25
r:host	-16 -22 24 -3 -10 -9
r:if	-17 2 1 -18 -13 -17
r:in	-5 5 -6 -18 -13 1
r:insist	-18 10 2 -8 -10 -17
r:interview	-11 -12 12 -1 -2 -1
r:into	-16 18 -14 -6 -8 -15
r:invit	-12 -21 16 -3 -7 -18
r:is	-10 -10 -13 8 -4 0
r:it	-22 -20 -23 -9 20 9
r:join	-12 26 -26 -6 -13 -18
r:kept	-27 -9 14 -16 -15 -3
r:know	12 -13 -10 -12 -9 -10
r:laid	-13 14 -13 -6 -7 -13
r:land	-13 13 -15 -11 -10 -11
r:last	-19 23 -19 -3 -8 -13
r:later	6 0 -4 -6 -16 -19
r:laugh	-10 10 -7 -2 -1 -12
r:launch	12 -12 -9 -6 -8 -13
r:learn	3 0 -6 -14 -16 -24
r:leav	-17 1 -10 -7 7 -8
r:led	-33 6 -1 -19 -19 -20
r:left	-31 0 -3 -11 12 -12
r:lent	6 -9 4 -20 -20 -24
r:let	0 -15 23 -18 -11 -30
r:listen	7 3 -9 -13 -14 -28
r:lit	17 -17 -15 -9 -12 -12
r:look	-1 11 -19 -10 -13 -15
r:lost	-1 0 3 -19 -18 -26
r:lunch	10 -16 -1 -4 -12 -9
r:made	-7 8 -4 -14 -15 -21
r:mai	-14 -8 -23 9 -22 11
r:mayor	-20 -20 -12 -6 -4 20
r:meet	3 -3 -4 -13 -13 -17
r:met	-11 6 4 -11 -13 -27
r:might	15 -20 -20 -13 -14 6
r:minist	-21 20 -14 -19 -15 -12
r:miss	-13 -21 -13 -4 -10 20
r:more	-10 12 -12 -7 -5 -11
r:move	-14 12 -11 -2 -4 -7
r:need	14 -12 -10 -4 -4 -9
r:neither	2 -11 -8 -8 -22 7
r:never	14 0 -11 -6 -8 -21
r:next	-12 15 -13 -1 -4 -7
r:no	-21 -14 -11 8 -13 12
r:nor	-21 -19 -31 -31 -35 30
r:not	-6 -21 -14 4 -7 16
r:not-near	-1 -24 -20 7 0 12
r:note	-8 12 -17 -9 -16 -18
r:now	12 -8 -17 -9 -6 -10
r:object	-13 13 -9 -8 -8 -11
r:of	-20 13 -7 -9 4 -37
r:offer	-2 -16 14 -14 -19 -22
r:offic	-13 -19 10 1 -3 3
r:on	-1 3 -6 -22 -25 -8
r:onc	-17 16 -14 -6 -9 -14
r:open	-21 7 -3 -5 -8 -12
r:oppos	-14 14 -15 -8 -10 -10
r:own	2 -20 6 -8 -11 5
r:parish	-13 -9 11 -9 -7 -10
r:pass	13 -8 -6 -5 -10 -15
r:plai	14 -15 -12 -3 -4 -5
r:plead	-16 -17 -18 -7 -16 19
r:pledg	-14 16 -16 -8 -14 -12
r:polit	-13 -10 -10 -5 -5 12
r:post	-15 -14 -13 -11 -11 14
r:pour	-18 12 -9 -8 -10 -12
r:prais	3 -19 16 -16 -16 -18
r:preach	-11 12 -10 -4 -13 -13
r:prefer	-13 -19 -15 -19 -11 17
r:present	-28 31 -26 -8 -9 -20
r:presid	-31 -30 34 -11 -14 -18
r:produc	-14 16 -16 -8 -9 -11
r:promis	5 -4 1 -16 -19 -29
r:pronounc	-13 12 -12 -9 -7 -10
r:protest	5 -1 -14 -10 -16 1
r:provid	-17 0 6 -16 -17 -20
r:push	-5 11 -9 0 0 -12
r:put	10 4 -13 -13 -16 -24
r:question	-24 1 7 -13 -18 -21
r:ran	-15 17 -16 -6 -11 -19
r:reach	-15 -13 -13 -9 -14 14
r:read	-28 10 5 -2 -33 -34
r:receiv	-7 -19 17 -5 -12 -10
r:recit	-17 17 -16 -13 -15 -17
r:refus	-34 -24 -4 -4 -9 23
r:regret	14 -14 -12 -10 -11 -12
r:reject	2 20 -20 -8 -13 -22
r:remain	4 -18 -10 -9 -26 1
r:rememb	12 3 -26 -17 -16 -23
r:remind	-9 -13 13 -6 -7 -11
r:report	-17 22 -23 -8 -13 -14
r:resid	-14 16 -19 -9 -12 -16
r:resign	13 -12 -17 -5 -8 -6
r:respect	7 -23 9 -17 -17 -15
r:resum	-14 -10 12 -5 -3 -8
r:rival	-16 2 5 -6 -9 -10
r:sai	-2 -4 -2 -19 -19 -2
r:said	6 -1 -3 -12 -17 -22
r:sail	-13 14 -13 -5 -15 -13
r:sang	-12 11 -7 -8 -7 -9
r:sat	-41 7 -4 -10 -18 1
r:saw	-3 11 -16 -13 -18 -3
r:score	12 -12 -11 -11 -11 -13
r:seat	8 12 -18 -18 -18 -22
r:second	-10 12 -12 -8 -11 -11
r:see	16 -20 -2 -15 -15 -17
r:sell	-14 15 -14 -10 -12 -17
r:sent	-2 -25 0 -49 -4 10
r:serv	-26 -8 20 -15 -19 -18
r:share	-10 12 -13 -7 -8 -9
r:shook	1 3 -22 -8 -10 -15
r:show	-25 5 4 -13 -14 -29
r:shrug	-8 10 -8 -8 -7 -13
r:sign	8 -4 -3 -12 -22 -25
r:skip	-17 -12 -17 -7 -16 16
r:slaughter	-11 -13 13 -6 -9 -7
r:slept	-11 12 -13 -10 -11 -9
r:slip	-11 13 -9 -3 -7 -11
r:smile	-8 15 -10 -1 -6 -7
r:sold	20 -21 -15 -7 -20 -14
r:son	-4 -12 12 -1 -1 -2
r:speak	-26 28 -21 -20 -12 -25
r:spoke	-17 3 -8 -10 -22 -3
r:stai	-25 14 7 -13 1 -14
r:stamp	-18 18 -17 -13 -14 -12
r:stood	1 -8 11 -23 -39 -27
r:summon	-2 -13 12 0 0 -1
r:suspect	-13 13 -10 -10 -9 -11
r:swam	-19 19 -17 -2 0 -9
r:swear	9 3 -26 -24 -23 -23
r:tabl	-23 5 6 -9 -9 -15
r:take	-15 -3 13 -11 -12 -15
r:talk	7 5 -20 -12 -12 -17
r:telephon	-12 19 -19 -9 -15 -16
r:testifi	-13 20 -14 -6 -12 -16
r:text	-16 13 -10 -2 -16 -9
r:thank	14 -3 -16 -9 -13 -14
r:that	-16 17 -18 -7 -8 -15
r:the	9 -8 -4 -21 -8 -9
r:then	4 -2 -3 -9 -18 -8
r:there	16 4 -17 -14 -14 -16
r:thi	-20 13 -15 -15 -9 -3
r:think	14 -13 -10 -10 -8 -10
r:though	-23 22 -17 -8 -17 -14
r:through	3 5 -11 -8 -9 -12
r:to	-7 -6 -2 1 -17 5
r:togeth	-20 -12 13 -3 -13 -14
r:told	-6 1 -7 11 -5 -20
r:too	-17 -21 -15 -12 -20 22
r:took	-3 -9 13 -11 -22 -24
r:trade	-11 14 -11 -2 -3 -7
r:train	-11 -9 -9 -2 -14 12
r:translat	-22 21 -20 -12 -13 -13
r:treasur	-13 14 -11 -7 -15 -11
r:tri	-9 12 -15 -8 -10 -10
r:turn	9 -21 -11 -15 -11 5
r:twice	-12 -13 12 -5 -12 -11
r:two	-19 2 4 -8 -6 -9
r:univers	9 -12 3 -6 -19 -19
r:unpack	-11 13 -15 -7 -10 -9
r:urg	11 -6 -9 -16 -18 -21
r:us	-20 16 -13 5 -12 -16
r:visit	-14 14 -13 -7 -9 -10
r:vote	-44 6 -2 -14 -7 -2
r:wa	-12 -17 -42 -11 11 25
r:wait	15 -27 -7 -14 -14 5
r:walk	-10 -1 5 -14 -21 -23
r:want	-3 8 -5 -18 -22 -28
r:warn	15 -15 -12 -6 -11 -13
r:watch	-5 -16 -15 -11 -12 12
r:welcom	10 -31 2 -10 -15 -18
r:went	-9 -12 2 6 -25 -10
r:wept	-1 11 -21 -16 -17 -20
r:were	19 -2 -17 -9 -29 -16
r:when	18 -13 -11 -2 -9 -13
r:which	-11 13 -13 -7 -10 -14
r:who	-9 9 -3 -9 -11 -18
r:whom	-22 21 -17 -3 -8 -15
r:whose	-15 -4 12 -5 -10 -16
r:will	-27 -11 14 -32 -2 2
r:with	-37 6 -6 -23 -19 5
r:withdrew	-12 -5 6 -1 -2 -10
r:wore	-12 13 -14 -7 -10 -11
r:would	1 -10 2 -11 -25 1
r:wrote	8 -2 -10 -15 -17 -10
r:ye	-21 -2 14 -27 -21 -24
rb:'ll	-16 -10 -15 -11 -17 15
rb:aboard	-17 4 -15 -5 -13 6
rb:abov	13 -4 -25 -4 -8 -10
rb:abroad	5 -16 -18 -10 -19 11
rb:absenc	-12 -8 13 -1 -5 -7
rb:absent	-16 -15 -15 -8 -17 16
rb:abstain	-21 25 -25 -16 -18 -26
rb:accept	10 12 -29 -15 -19 -25
rb:accompani	-19 -3 8 -12 -17 -20
rb:accord	-24 27 -22 -2 -4 -10
rb:account	0 15 -23 -14 -12 -16
rb:accus	0 -3 -15 -7 -10 7
rb:achiev	-19 -3 5 -6 -6 -13
rb:acknowledg	-11 -11 -14 13 -6 -10
rb:across	3 7 -25 -9 -12 -17
rb:act	5 -14 10 -7 -12 -14
rb:addit	-11 -15 -20 -11 16 -14
rb:address	10 2 -12 -10 -15 -16
rb:adjourn	-2 -9 -2 -21 -24 4
rb:admir	-17 22 -19 -4 -11 -21
rb:admit	-10 -1 -23 -12 -25 15
rb:advic	-17 -22 -17 -7 -24 22
rb:advis	14 -14 -2 -12 -15 -16
rb:afar	14 -14 -13 -11 -14 -13
rb:affair	14 -11 -6 -4 -3 -13
rb:afternoon	21 3 -39 -7 -14 -21
rb:afterward	-14 4 13 -16 -20 -31
rb:against	10 -11 9 -18 -26 -26
rb:agenc	-16 8 -4 -4 -8 -9
rb:agenda	7 7 -30 -8 -12 -5
rb:agent	3 10 -19 -8 -14 -20
rb:agre	-1 3 -3 -14 -16 -6
rb:agreement	10 -13 7 -5 -13 -23
rb:aid	-7 -27 4 -18 20 2
rb:air	23 -7 -29 -22 -35 -30
rb:aircraft	-9 10 -7 -2 -6 -16
rb:airport	-19 -6 -21 11 -15 11
rb:alik	-10 -5 -11 -7 -13 11
rb:allow	-10 -7 9 -6 -6 -12
rb:alon	6 12 -28 -15 -32 -5
rb:along	-20 5 11 -15 -16 -23
rb:aloud	7 2 -7 -16 -17 -21
rb:alreadi	-23 21 -40 -6 -3 -18
rb:alwai	14 -13 -2 0 0 -8
rb:ambassador	17 -27 7 -15 7 -10
rb:among	16 0 -27 -17 -19 -25
rb:analyst	-11 14 -15 -11 -7 -19
rb:announc	-7 -28 12 -21 19 -33
rb:annual	-14 -6 6 -1 -3 -3
rb:anoth	-35 21 -23 -10 -21 4
rb:answer	0 -2 -3 8 -24 -26
rb:antler	-15 14 -14 -8 -5 -13
rb:anyon	-19 -11 5 -7 -21 10
rb:anywai	-13 -21 20 -6 -8 -6
rb:apart	-20 18 -15 -6 -10 -9
rb:apolog	-15 -3 -12 -13 -16 22
rb:apologis	-17 -10 14 -11 -16 -15
rb:appeal	11 -7 2 -8 -9 -22
rb:appear	-17 -17 1 -18 6 6
rb:appoint	21 -9 -15 -14 -14 -21
rb:approv	19 -12 -17 -23 -21 -18
rb:archbishop	-9 7 1 -7 -12 -14
rb:argu	-5 12 -13 -11 -11 -17
rb:armi	-20 -9 -14 -7 -13 15
rb:around	-8 -15 14 -1 -1 -9
rb:arrest	-18 1 -4 -34 -20 14
rb:arriv	-18 29 -26 -14 -21 -26
rb:ash	-13 10 -17 -10 -16 5
rb:ask	-6 7 -19 -9 -5 -11
rb:assist	-9 -4 12 -1 -1 0
rb:associ	-21 10 3 -6 -7 -15
rb:at	-30 29 -17 -13 -15 -22
rb:attend	-1 -16 4 -14 12 -11
rb:atti	-13 13 -13 -2 -10 -10
rb:audienc	-21 -24 17 -9 -12 2
rb:auditor	7 -19 2 -5 -10 2
rb:austrian	-11 -2 -18 -4 7 -5
rb:awai	-26 -29 -34 -15 -6 30
rb:ayatollah	-11 12 -11 -1 -1 -12
rb:back	-12 -8 -15 -37 -33 27
rb:bad	-27 -9 -19 -28 -23 24
rb:bag	-25 18 -17 -10 -1 -14
rb:ball	-16 20 -21 -19 -20 -14
rb:ban	-21 16 -8 -16 -20 2
rb:band	9 -4 -21 -7 -8 -12
rb:bangladeshi	-8 21 -22 -5 -2 -7
rb:bank	-18 23 -27 -7 -15 -13
rb:banker	11 4 -16 -7 -8 -20
rb:bar	-15 13 -11 -1 -2 -1
rb:barbecu	-4 -14 15 0 0 -1
rb:bargain	-12 20 -20 -9 -10 -12
rb:base	-24 24 -19 -5 -6 -8
rb:beach	-18 24 -21 -4 -6 -10
rb:bean	-14 13 -13 -7 -9 -11
rb:bear	13 -10 -12 -8 -12 -15
rb:becaus	-13 14 -1 -1 -15 -10
rb:bed	-28 -23 -3 -14 2 8
rb:beg	-23 15 -21 -18 -20 -1
rb:behalf	-5 19 -21 -4 -10 -7
rb:behind	-22 -20 19 -3 -24 -6
rb:believ	-6 13 -8 -14 -7 -14
rb:bell	-17 -19 19 -8 -9 -10
rb:bench	-29 -5 17 -17 -18 -30
rb:besid	-25 3 12 -7 -29 -16
rb:bilingu	-13 -15 15 -8 -7 -8
rb:bill	10 4 -12 -13 -14 -18
rb:billion	13 -14 -10 -10 -10 -14
rb:binat	-10 18 -16 -1 -1 -1
rb:birthdai	-14 15 -10 -3 -17 -17
rb:bishop	12 -31 8 -22 -24 4
rb:black	-19 -17 17 -4 -9 -7
rb:blame	-4 2 5 -16 -18 -13
rb:blanket	-17 -20 19 -3 -6 -6
rb:bless	-29 -24 27 -9 -10 -12
rb:bloc	-14 0 -13 -8 -10 3
rb:board	-5 13 -29 -16 -16 4
rb:boat	-21 2 -2 -22 -25 5
rb:bodyguard	-9 -9 -11 -2 -4 12
rb:boo	-15 11 -8 -3 -14 -3
rb:book	-19 10 -13 -23 -28 8
rb:border	-17 24 -21 -5 -13 -16
rb:boss	-11 21 -20 -2 -3 -7
rb:bought	-24 20 -8 -17 -14 -18
rb:bow	-17 18 -17 -10 -16 -15
rb:box	-15 9 -24 -13 -27 2
rb:boycot	-19 -18 -17 -4 -16 21
rb:brazilian	5 2 -15 -4 -9 -12
rb:bread	-14 18 -16 -8 -11 -15
rb:breakfast	-9 21 -20 -8 -13 -21
rb:bridg	-22 -7 10 -8 -6 -9
rb:brief	-33 17 -18 -12 -19 4
rb:brigad	-14 0 2 -2 -9 -9
rb:bring	-34 1 6 17 -17 -24
rb:broke	-19 -4 -3 -14 9 -20
rb:broken	-11 17 -24 -4 -16 -17
rb:bronz	-8 16 -17 -7 -13 -18
rb:brother	-21 10 -5 -3 14 -20
rb:brought	-6 6 -3 -9 -22 -28
rb:bu	-13 11 -3 -5 -6 -16
rb:bucket	-18 30 -32 -5 -4 -16
rb:budget	-11 -18 9 -4 4 5
rb:bui	9 -29 18 -6 -17 -22
rb:build	-26 -18 -27 -20 -29 24
rb:builder	-13 1 -10 -2 -3 4
rb:bulgarian	-23 19 -15 -11 -14 -20
rb:burn	13 -14 -10 -6 -10 -12
rb:burnt	-12 16 -15 -3 -2 -4
rb:burst	13 -13 -8 -10 -9 -12
rb:buse	-22 15 0 -11 -15 -17
rb:busi	-23 18 -21 -8 -28 -7
rb:buyer	-18 10 -5 -6 -9 -16
rb:cab	-8 12 -12 -5 -5 -9
rb:cabinet	17 -17 -12 -9 -11 -19
rb:calibr	-18 20 -24 -9 -7 -8
rb:call	9 -16 -1 -33 4 -3
rb:calm	3 8 -20 -10 -8 -14
rb:came	-10 1 -28 -8 -1 2
rb:camera	-21 20 -16 -7 -14 -14
rb:camp	-14 -16 -5 -5 -23 17
rb:campaign	-26 13 -2 -5 -13 -12
rb:canal	11 0 -24 -3 -5 -21
rb:cancel	-37 -2 5 -14 12 -23
rb:candid	13 -15 -14 -7 -6 -10
rb:canneri	6 1 -4 -10 -11 -17
rb:cannot	-12 -7 -12 -7 -19 14
rb:canteen	16 -12 6 -7 -12 -23
rb:canton	-10 12 -13 -3 -7 -7
rb:capit	-8 -13 -2 -2 -12 12
rb:captain	13 -20 5 -8 -9 -12
rb:car	6 1 -16 -6 -12 0
rb:card	-19 4 -34 -17 -27 26
rb:carpet	16 -16 -8 -3 -14 -9
rb:carri	-17 8 0 -9 -16 -15
rb:case	11 4 -30 -13 -17 -13
rb:castl	-2 -13 14 -1 0 0
rb:catch	14 -15 -12 -1 -5 -10
rb:cattl	-26 -9 -14 -11 -23 16
rb:caus	13 -13 -11 -10 -10 -12
rb:celebr	-10 -13 16 -9 -13 -14
rb:cell	-17 12 -12 -7 -9 -6
rb:cent	6 -23 16 -14 -18 -19
rb:centr	-2 20 -19 -1 -2 -4
rb:certain	14 -18 -7 -3 -4 -8
rb:certif	-19 -16 -18 -7 -10 15
rb:chadian	-12 13 -5 -4 -3 -16
rb:chain	-6 10 -15 -2 -4 -5
rb:chair	-18 -22 28 -13 -4 -21
rb:chairman	-26 12 12 -12 -12 -28
rb:chairmanship	-12 12 -8 0 -2 -2
rb:chairmen	-16 16 -14 -11 -9 -13
rb:chamber	13 -23 16 -11 -27 -23
rb:champagn	-12 14 -15 -7 -7 -10
rb:chanc	-8 14 -18 -5 -5 -8
rb:chang	-9 16 -17 -14 -9 -19
rb:charg	14 -4 -3 -20 -19 -21
rb:cheer	-17 17 -12 -12 -16 -15
rb:chief	-42 11 10 -16 -11 -10
rb:children	-16 13 -17 -10 -12 0
rb:chip	-12 13 -14 -12 -13 -10
rb:choir	-20 -22 23 -16 -22 -26
rb:church	0 -19 12 -8 -15 -5
rb:cite	-3 7 -19 -15 -19 6
rb:citi	4 -14 5 -5 -13 1
rb:civil	-7 -10 -9 -20 15 -14
rb:clap	-16 14 -11 -2 -12 -12
rb:clash	-18 16 -12 -7 -13 -11
rb:clean	-21 4 -15 -10 -11 10
rb:clear	5 -3 -5 -6 -7 -21
rb:clerk	-2 20 -20 -1 0 -2
rb:clinic	-15 14 -14 -12 -3 -6
rb:clock	-18 -19 19 -3 -6 -8
rb:close	21 -21 -14 -14 -18 2
rb:club	-22 -9 14 -10 -10 -16
rb:co-princ	-12 -8 10 -2 -4 -3
rb:coach	-13 2 -5 -1 -9 9
rb:coal	-9 -17 4 -5 -9 11
rb:coat	13 -14 -9 -7 -8 -11
rb:cold	-9 -17 8 -2 -9 -3
rb:collaps	-11 11 -7 -2 -13 -11
rb:colleagu	1 3 -2 -10 -15 -26
rb:colonel	-21 21 -16 -3 -3 -9
rb:coloni	-11 15 -14 0 -1 -8
rb:come	-29 -1 3 6 -12 -4
rb:command	-12 22 -21 -5 -4 -11
rb:commemor	-12 13 -12 -5 -7 -11
rb:comment	23 -28 19 -8 -21 -39
rb:commerc	-12 -1 1 0 0 -1
rb:commiss	-16 22 -23 -4 -10 -12
rb:commission	-23 17 -15 -1 -1 -7
rb:committe	-12 -6 -14 -1 -5 9
rb:compani	-29 20 6 -21 -17 -16
rb:compar	-18 20 -8 -5 -12 -20
rb:condit	-13 14 -9 -1 -1 -16
rb:confer	-8 -14 18 -11 -18 -28
rb:confirm	-9 6 0 -13 -17 -22
rb:congoles	-12 -16 15 -1 -2 -5
rb:connect	-32 2 -28 -11 -34 22
rb:conspicu	-16 -15 -15 -8 -17 16
rb:constitut	-11 -16 16 -9 -4 -12
rb:construct	-16 -14 15 0 0 -2
rb:consul	-12 -17 17 -24 17 -21
rb:consult	13 -9 -14 -7 -6 6
rb:contract	8 -10 4 -12 -15 -21
rb:control	-13 14 -9 -1 -1 -16
rb:conven	-17 -16 20 -6 -8 -12
rb:convent	-12 -14 14 -3 -5 -9
rb:convers	16 -18 -15 -4 -7 -13
rb:cooper	-14 16 -13 -4 -10 -12
rb:correct	-13 18 -15 -9 -11 -12
rb:corridor	-16 3 -9 -1 -4 13
rb:cost	11 -17 3 -8 -9 -9
rb:cough	-4 11 -2 -5 -1 -16
rb:counsel	-25 -2 -21 -9 3 18
rb:counsellor	-15 14 -13 -2 -4 -5
rb:count	-11 -1 -2 -12 -17 4
rb:counterpart	-15 -10 15 -5 -12 -14
rb:counti	-6 10 -13 -2 -5 -7
rb:countri	-1 5 -17 -7 -14 6
rb:court	-16 -19 8 -4 -5 16
rb:courtyard	-2 -13 12 0 0 -1
rb:crack	-18 -9 13 -14 -13 -14
rb:credenc	-13 -12 14 -1 -1 -1
rb:creditor	-14 17 -16 -5 -5 -10
rb:crew	-20 -2 3 -5 -10 10
rb:crisi	-7 8 -6 -13 -3 -8
rb:critic	-11 15 -15 -13 -18 -15
rb:criticis	14 -14 -13 -11 -14 -13
rb:croatian	-10 12 -13 -1 -4 -5
rb:cross	-37 14 -23 -22 -26 15
rb:cultur	-11 -19 -30 -14 27 -26
rb:cushion	-20 16 -14 -5 -9 -11
rb:custodi	24 -12 -3 -3 -21 -23
rb:custom	-18 22 -22 -5 -8 -11
rb:cut	7 -6 6 -17 -21 -20
rb:dai	-7 2 -8 7 5 -41
rb:daili	-9 -13 14 -5 -8 -12
rb:dam	-18 -12 11 -5 -10 -3
rb:date	-7 -5 12 -15 -7 -24
rb:daughter	-24 12 -20 -13 14 -20
rb:dawn	-19 -1 7 -15 -19 -23
rb:dead	-18 0 -3 -17 10 -16
rb:deal	13 -7 -2 -34 -33 -32
rb:dealer	-16 16 -13 -5 -6 -11
rb:death	5 -10 9 -11 -14 -15
rb:debt	-13 16 -16 -8 -9 -10
rb:decent	-16 11 -7 0 -1 -7
rb:decid	-17 -17 13 12 -6 -17
rb:decis	17 -38 14 -19 -21 -21
rb:declin	1 -5 4 -19 -16 -6
rb:deed	-13 12 -8 -7 -10 -10
rb:deer	-5 14 -10 -4 -18 -8
rb:defenc	-8 8 -14 -3 6 -5
rb:defend	-16 5 4 -13 -15 -16
rb:delai	-6 -6 -5 -2 -13 14
rb:deleg	-41 -20 29 -22 -29 -34
rb:demand	7 7 -23 -16 -17 -19
rb:demonstr	15 -14 -14 -11 -14 -15
rb:depart	-19 3 0 -2 -3 -3
rb:deputi	-25 -19 7 -26 25 -29
rb:deputis	-9 -11 -13 -10 12 -13
rb:descend	-15 -5 9 -2 -8 -12
rb:describ	-12 15 -16 -10 -10 -11
rb:detail	20 -15 -21 -27 -9 -11
rb:di	8 -3 -13 -10 -13 -5
rb:diall	-12 19 -22 2 -22 -15
rb:dialogu	-4 -11 12 0 -1 -1
rb:diamond	-22 -15 22 -16 -11 -14
rb:differ	13 -10 -18 -4 -7 -9
rb:dig	-9 -10 11 -5 -10 -14
rb:dine	-26 13 -4 -13 -14 -22
rb:dinner	6 -2 -7 -22 -23 -31
rb:diplomat	6 -17 10 -2 -4 -5
rb:direct	-12 13 -14 -10 -7 -7
rb:director	-22 4 -6 -19 -13 6
rb:discuss	-13 16 -16 -8 -9 -10
rb:diseas	-19 -17 17 -4 -9 -7
rb:dissid	-6 16 -16 -1 -1 -4
rb:district	-3 9 -15 -4 -4 -15
rb:dive	-12 -17 16 -6 -9 -11
rb:division	-16 19 -19 -5 -4 -8
rb:doctor	-19 -16 -19 -13 -20 23
rb:document	-27 14 6 -11 -14 -21
rb:doesn't	20 -19 -13 -20 -17 -20
rb:door	-21 5 4 -9 -12 -16
rb:doorstep	-14 14 -6 -1 -2 -16
rb:doubt	14 -14 -13 -13 -9 -12
rb:down	4 -13 13 -16 3 -27
rb:dr	-1 14 -14 -11 -10 -11
rb:draft	-18 16 -12 -7 -13 -11
rb:drank	-21 5 1 -5 -7 -12
rb:drawn	-13 -8 9 -1 -1 -10
rb:drew	-29 6 9 -13 -18 -16
rb:driven	-8 12 -12 -5 -5 -9
rb:driver	-22 15 -2 -6 -9 -16
rb:drove	-24 -3 -27 -9 -22 17
rb:drown	11 -5 -15 -12 -16 -17
rb:drum	-3 13 -3 0 -2 -10
rb:dry	3 -6 0 -7 -13 -29
rb:dry-port	-16 20 -21 -3 -2 -9
rb:dual-degre	-17 -6 9 -3 -6 -7
rb:due	-30 19 -31 -28 -35 15
rb:dust	-22 21 -17 -3 -8 -15
rb:duti	-13 -14 -8 15 0 -4
rb:ear	-12 13 -14 -7 -10 -11
rb:earli	-17 -20 -15 -12 -20 21
rb:earlier	-10 12 -12 -1 -3 -8
rb:east	-16 18 -19 -14 -18 -14
rb:eaten	-20 20 -1 -1 0 -1
rb:economist	17 -8 -1 -1 0 -16
rb:editor	-18 -22 22 -8 -10 -17
rb:egyptian	-18 -10 9 -7 -14 8
rb:elder	6 -14 -4 -11 -17 0
rb:eldest	-8 18 -19 -3 -5 -6
rb:elect	14 -22 7 -7 -13 -24
rb:elector	-6 18 -19 -1 0 -1
rb:electr	-23 -22 22 -13 -17 -15
rb:eleven	12 -15 10 -14 -12 -22
rb:els	-27 19 -11 -3 -6 -11
rb:elsewher	-15 -12 -15 -5 -21 17
rb:emirati	-14 19 -19 -2 -7 -9
rb:empti	3 0 8 -17 -27 -25
rb:empty-hand	-11 19 -20 -3 -7 -8
rb:end	3 16 -33 -11 -25 -27
rb:energi	-11 13 -12 -1 -1 -2
rb:engag	-23 -6 -19 -9 -19 16
rb:engin	-21 39 -41 -7 -12 -17
rb:english	-19 -7 11 -5 -8 -13
rb:engr	-15 16 -15 -11 -13 -17
rb:entertain	-16 -14 14 -11 -14 -10
rb:enthron	-10 -10 -17 -5 12 -12
rb:entourag	-16 19 -18 -4 -6 -3
rb:envoi	-2 0 -1 -11 -15 -22
rb:essai	-13 11 -10 -8 -12 -12
rb:ethiopian	-13 -13 13 -5 -5 -8
rb:european	-14 0 2 -2 -9 -9
rb:evas	-9 -12 11 -1 -2 -12
rb:even	14 -19 6 -15 -18 -17
rb:ever	-25 24 -12 -1 -2 -7
rb:everi	9 16 -15 -5 -9 -19
rb:everybodi	-18 4 18 -17 -21 -23
rb:everyon	-10 -14 13 -5 -10 -11
rb:evid	-19 20 -19 -10 -5 -9
rb:ex-k	-20 -7 -8 -15 -4 15
rb:excel	-10 11 -9 -1 -1 -12
rb:excus	-9 -11 -18 -3 -15 13
rb:execut	-18 2 8 -11 -12 -17
rb:exercis	17 -17 -11 -1 -3 -15
rb:exil	0 11 -12 -5 -5 -10
rb:expect	15 -9 -1 -28 -24 -23
rb:explain	-19 -1 -5 -12 -16 10
rb:explan	18 -20 -12 -10 -9 -10
rb:export	-17 10 -7 -7 -3 -14
rb:face	-20 7 -4 -16 -23 -7
rb:faction	-13 -8 9 0 0 -2
rb:factori	-20 9 6 -8 -16 -18
rb:faculti	-12 12 -11 -4 -4 -7
rb:fail	-20 10 -21 -7 -12 10
rb:fair	-10 20 -20 -2 -2 -6
rb:fairi	-21 16 -10 0 -1 -7
rb:fall	-4 17 -28 -7 -22 -26
rb:fallen	-9 -15 -10 -1 -19 18
rb:famili	-21 16 -22 12 -10 7
rb:farm	-20 11 -3 -6 -6 -10
rb:farmer	-31 3 2 -9 -11 -25
rb:father	-10 -4 -7 -5 10 -16
rb:fax	-11 12 -12 -2 -4 -7
rb:fed	-12 -14 14 -3 -5 -9
rb:feder	-15 -10 10 -3 -5 -5
rb:fee	-21 21 -19 -9 -13 -13
rb:feet	-20 15 -11 -6 -6 -9
rb:fell	2 -12 -26 -16 7 10
rb:felt	-14 16 -12 -6 -6 -18
rb:ferri	-28 2 11 -19 -30 -24
rb:fete	-10 -13 13 -7 -6 -10
rb:feud	-13 -8 9 -1 -1 -10
rb:fever	-21 -11 -15 -15 11 5
rb:few	-14 -14 14 -9 -7 -14
rb:field	-21 19 -14 -10 -11 -19
rb:figur	-13 17 -17 -10 -5 -11
rb:file	5 5 -22 -14 -19 -22
rb:filipino	-10 10 -4 -2 -2 -15
rb:film	19 -19 -15 -12 -14 -17
rb:financ	19 -19 -11 -15 13 -24
rb:fine	-11 -15 -9 -6 -11 13
rb:fire	-14 -4 6 -5 -7 -13
rb:first	-3 12 -9 -19 -22 -31
rb:fish	8 -12 6 -12 -20 -20
rb:fisher	-11 18 -19 -5 -3 -11
rb:fisheri	10 -2 -17 -6 -10 3
rb:five	8 9 -15 -18 -14 -23
rb:flag	-13 13 -12 -6 -13 -15
rb:flap	-12 12 -10 -4 -6 -7
rb:flew	3 7 -37 -11 -19 3
rb:fli	18 -19 -16 -4 -4 -9
rb:flight	-30 7 -29 -11 -21 20
rb:flood	-15 -7 8 -3 -4 -9
rb:floor	-29 26 -18 -6 -6 -12
rb:flower	12 13 -22 -14 -15 -18
rb:flown	-5 -12 -11 0 0 12
rb:flu	-9 -3 -4 -3 14 -11
rb:fly	-8 12 -12 -7 -11 -13
rb:fog	-6 -6 -5 -2 -13 14
rb:folder	-12 15 -14 -7 -9 -11
rb:follow	4 -2 -2 -26 -24 -9
rb:foot	-27 -5 -15 -20 4 6
rb:forc	9 -10 1 -8 -13 -14
rb:foreign	-25 -10 14 -8 -8 -8
rb:forgeri	15 -20 -5 -1 -3 -7
rb:former	-3 -10 12 -11 -21 -16
rb:forti	-6 14 -3 -16 -21 -24
rb:forum	-21 -15 17 -3 -5 -8
rb:fought	15 -15 -15 -11 -10 -13
rb:found	16 -18 -29 -19 -24 4
rb:foundat	-21 22 -16 -3 -4 -6
rb:founder	-13 13 -13 -5 -6 -8
rb:fountain	-14 15 -15 -6 -8 -12
rb:four	11 9 -13 -20 -24 -26
rb:fourth	-11 15 -15 -1 -2 -5
rb:freed	12 -12 -8 -9 -12 -12
rb:french	-13 15 -12 -8 -10 -12
rb:fro	-12 15 -13 -1 -4 -7
rb:front	-22 5 6 -13 -18 1
rb:fund	-24 3 0 -9 -12 -19
rb:funer	-27 -15 -24 -12 27 -27
rb:furiou	19 -20 -12 -6 -16 -19
rb:ga	-16 -2 4 -4 -6 -9
rb:gang	-15 -10 12 -3 -11 -8
rb:garden	-29 13 7 -11 -17 -16
rb:gate	-20 19 -16 -13 -13 -5
rb:gather	-3 -21 17 -12 -14 -24
rb:gaug	-7 -13 13 -1 -1 -1
rb:gave	-3 -13 5 0 2 -26
rb:gavel	-17 -16 18 -10 -18 -19
rb:gener	-21 -7 6 -4 2 7
rb:georgian	-31 -29 29 -12 -19 -28
rb:get	-17 22 -22 -7 -11 -11
rb:ghanaian	-10 -25 24 -5 -10 -13
rb:gift	3 10 -19 -12 -16 -19
rb:give	14 -19 3 8 -16 -20
rb:given	6 13 -14 -16 3 -33
rb:go	-36 34 -32 -15 12 -25
rb:go-between	-6 13 -12 -2 -1 -3
rb:goalkeep	-20 3 4 -5 -3 -14
rb:goe	11 -14 -7 -15 -5 -10
rb:gold	-1 7 -9 -5 -5 -14
rb:gone	-38 -36 -6 -25 -41 39
rb:got	-37 26 -26 -5 -29 3
rb:govern	-21 2 4 -13 5 -23
rb:governor	9 16 -32 -13 -21 -2
rb:grant	-23 -9 13 -10 -14 -17
rb:grass	-18 18 -16 -5 -17 -16
rb:graze	-10 -16 16 -4 -4 -7
rb:greet	-22 -4 -7 -14 13 -11
rb:ground	-19 -6 2 -12 -24 6
rb:group	-24 8 -25 -17 -18 10
rb:grow	12 -8 -17 -9 -6 -10
rb:grower	-6 9 -6 -3 -2 -19
rb:grudg	13 -10 -12 -8 -12 -15
rb:guard	-27 -21 15 -15 -18 9
rb:guest	-22 1 -9 23 -21 -31
rb:gull	14 -15 -12 -3 -4 -5
rb:hadn't	12 -6 -2 -4 -7 -12
rb:half	-2 -12 4 11 -11 -19
rb:hall	-30 17 -13 -15 -24 0
rb:hand	4 -10 -10 -17 15 -32
rb:hang	-13 -14 -12 14 -11 -14
rb:happen	-16 18 -17 -7 -12 -16
rb:harbour	15 -15 0 -5 -12 -21
rb:hard	-12 12 -12 -4 -11 -9
rb:hasn't	-22 -16 -19 21 -9 -17
rb:hat	-12 12 -12 -4 -11 -9
rb:head	-35 -6 17 -22 -24 -35
rb:health	-10 15 -14 -1 -5 -14
rb:hear	-43 -8 17 -17 -15 6
rb:heard	-5 -6 3 -21 -24 8
rb:heart	-16 18 -18 -5 -10 -19
rb:heifer	-11 -13 13 -6 -9 -7
rb:held	-24 4 3 -6 -15 -9
rb:helicopt	-18 23 -22 -9 -24 -14
rb:help	-17 23 -20 -11 -17 -17
rb:herself	-12 5 -20 -8 -15 14
rb:hidden	-13 13 -12 -6 -13 -15
rb:hide	-27 -8 -11 -6 -10 12
rb:higher	-11 12 -13 -2 -2 -6
rb:himself	0 0 -1 -14 -18 -8
rb:hip	-8 -13 -15 -5 15 -5
rb:hmong	-6 16 -16 -1 -1 -4
rb:hold	-10 21 -21 -13 -12 -15
rb:holidai	-15 9 -16 -11 -11 3
rb:home	-10 -17 -2 -41 -16 16
rb:honour	-9 -17 19 -1 -2 -1
rb:hop	-5 12 -10 -3 -2 -20
rb:hope	6 -14 13 -20 -22 -35
rb:horseback	-22 21 -17 -17 -18 -21
rb:hospit	-12 0 -21 -17 6 7
rb:host	-12 -12 9 -7 7 -25
rb:hotel	0 11 -22 -10 -19 4
rb:hoteli	-19 16 -14 -3 -4 -8
rb:hotlin	-12 28 -27 -2 -4 -4
rb:hour	-29 4 21 -21 -31 -40
rb:hous	-11 6 1 -13 -17 -17
rb:human	-16 22 -23 -4 -10 -12
rb:hundr	-29 15 -4 -13 -17 -21
rb:husband	1 17 -25 -1 -2 -2
rb:hymn	-20 25 -26 -11 -10 -14
rb:iftar	-31 2 7 -15 -16 -27
rb:ill	-34 -27 11 -13 -38 17
rb:illeg	19 -19 -12 -3 -6 -19
rb:imam	-22 -16 19 -8 -10 -16
rb:improp	19 -20 -19 -9 -15 -17
rb:inaugur	-14 -10 11 -4 -27 -12
rb:indian	-14 29 -28 -8 -8 -12
rb:influenza	-12 -9 10 -1 -1 -2
rb:initi	-26 1 3 -11 -23 -18
rb:injur	-15 -10 -9 -8 -14 14
rb:ink	-15 12 -8 -4 0 -11
rb:inquiri	21 -21 -19 -9 -9 -12
rb:insist	-18 10 2 -8 -10 -17
rb:instead	-22 15 -20 -18 -10 1
rb:institut	-22 -14 17 -8 -19 -31
rb:insur	15 -19 -1 -9 -18 -17
rb:intellig	-12 13 -5 -4 -3 -16
rb:intend	-15 -10 -16 -15 -15 15
rb:interfer	24 -20 -20 -6 -15 -34
rb:intern	-16 -19 19 -7 -10 -15
rb:interpret	-27 29 -24 -16 -21 -25
rb:interview	14 -21 3 -6 -11 -12
rb:investig	-16 -14 -14 -9 -7 16
rb:investor	-31 1 12 -15 -17 -15
rb:invit	-15 -33 8 16 -33 -1
rb:iranian	-18 -4 7 -5 -10 -12
rb:island	9 -20 7 -14 -20 -17
rb:isra	-13 11 -9 -6 -2 -3
rb:jail	19 -14 -14 -11 -14 -18
rb:japanes	-13 10 -22 -5 12 -14
rb:jar	-28 26 -22 -18 -16 -13
rb:join	-32 5 -5 0 -31 -11
rb:joint	-22 -15 16 -4 -6 -7
rb:jointli	-18 17 -14 -6 -8 -9
rb:journalist	5 -6 -32 -17 -23 7
rb:judg	-14 11 -23 -11 -18 4
rb:jump	-10 12 -13 -4 -4 -7
rb:junior	-19 -11 -21 -7 15 -19
rb:kazakh	-12 14 -14 -7 -10 -7
rb:kc	-10 13 -11 -6 -9 -14
rb:keep	-29 19 -10 -12 -16 4
rb:kept	-26 -7 12 7 -35 -7
rb:keynot	-18 -4 -7 13 -4 -9
rb:kidnapp	-6 13 -12 -2 -1 -3
rb:kill	13 -20 5 -18 -16 -19
rb:kilometr	-9 19 -22 -6 -8 -15
rb:king	-14 15 -10 -3 -17 -17
rb:kitchen	-20 15 2 -5 -11 -25
rb:knew	6 0 -15 -8 -6 -17
rb:know	18 -20 -16 -16 -11 -12
rb:known	-33 0 3 -19 -26 4
rb:labor	-16 -15 -13 -9 -8 17
rb:labour	-7 26 -28 -5 -6 -14
rb:lack	-21 19 -14 -10 -11 -19
rb:ladi	25 -29 -10 -6 -7 -8
rb:laid	-20 7 -17 -10 -20 12
rb:lamb	-12 -10 11 -11 -11 -8
rb:lamp	17 -17 -15 -9 -12 -12
rb:land	0 13 -22 -17 -23 -28
rb:landown	-14 -17 15 -10 -8 -10
rb:larg	18 -18 -14 -14 -15 -19
rb:last	3 14 -29 -8 3 -24
rb:late	-9 -12 -4 7 -20 6
rb:later	3 11 -14 -12 -23 -30
rb:laugh	-9 12 -10 -1 -1 -12
rb:launch	9 -25 18 -7 -8 -14
rb:law	-11 17 -24 -4 -16 -17
rb:lawyer	-10 -5 -26 -13 13 3
rb:lead	-16 23 -25 -13 -17 -17
rb:leader	-46 3 17 -22 -21 -18
rb:leagu	6 5 -24 -16 -22 -18
rb:leak	12 -1 -17 -10 -17 -25
rb:learn	9 -4 -7 -15 -18 -27
rb:leas	-16 20 -21 -3 -2 -9
rb:leav	17 -4 -19 -15 14 -35
rb:led	-5 8 -6 -20 -19 -21
rb:left	-7 2 -8 -12 5 -24
rb:legal	19 -20 -19 -9 -15 -17
rb:lender	-13 8 -21 -5 12 -14
rb:lent	6 -4 0 -19 -20 -24
rb:less	9 1 -20 -19 -17 -21
rb:lesson	-10 11 -13 -6 -3 -5
rb:let	-1 -4 5 -20 -12 -5
rb:letter	-6 0 -8 10 -24 -10
rb:liaison	-15 18 -17 -7 -11 -17
rb:liar	6 -18 -16 -5 -14 8
rb:libyan	-13 18 -17 -3 -4 -16
rb:lift	-25 22 -11 -5 -5 -10
rb:likewis	-14 -6 -16 -9 -13 10
rb:line	-15 8 -5 -7 -11 -9
rb:link	-20 8 -3 -10 -19 -19
rb:list	-43 17 -36 18 -7 -7
rb:listen	-5 -7 8 4 -23 -22
rb:lit	17 -17 -15 -9 -12 -12
rb:lithuanian	-7 -22 22 -1 -3 -2
rb:littl	-19 -3 5 -6 -6 -13
rb:live	13 -18 6 -8 -10 -11
rb:loan	-7 -1 4 -10 -12 -21
rb:lobbi	18 -1 -21 -22 -22 -35
rb:lobstermen	-8 14 -14 -1 -3 -9
rb:local	19 -20 -19 -9 -15 -17
rb:locomot	-8 12 -12 -5 -5 -9
rb:log	16 2 -37 -21 -15 -18
rb:logger	-5 10 -3 -12 -21 -23
rb:longer	-11 -14 13 -8 -8 -10
rb:longest	-28 -11 13 -4 6 -17
rb:look	-14 26 -26 -12 -15 -18
rb:lost	-6 -1 1 -20 -23 1
rb:lower	-21 18 -15 -3 -6 -7
rb:luggag	-24 8 1 -9 -7 -14
rb:lunch	6 -31 9 -11 -17 10
rb:made	-9 18 -17 -13 -15 -20
rb:main	12 6 -19 -7 -9 -16
rb:majli	-12 -5 6 -1 -2 -10
rb:maker	-22 16 -1 -7 -13 -19
rb:malaria	-3 -12 -14 -8 -19 12
rb:man	-22 9 1 -4 4 -10
rb:manag	1 -6 -12 -11 -14 9
rb:mandazi	-19 17 -17 -8 -8 -10
rb:mango	-38 1 -16 -5 -25 5
rb:mani	-14 0 2 -2 -9 -9
rb:map	-29 9 -4 15 -6 -17
rb:mark	-13 11 -10 -7 -12 -12
rb:mass	8 -18 14 -11 -15 -17
rb:master	5 -23 11 -7 -15 -15
rb:math	-19 19 -14 -4 -6 -15
rb:matter	-22 -21 -21 -14 21 -22
rb:mayor	-30 -11 13 -9 -11 15
rb:meant	-20 -21 4 -7 17 -15
rb:mediat	20 17 -36 -14 -15 -17
rb:medic	-22 0 -20 -8 -11 18
rb:meet	12 5 -12 -10 -21 -36
rb:member	5 -19 10 -17 2 -19
rb:memori	-22 -14 17 -8 -19 -31
rb:men	3 -18 12 -5 -6 -9
rb:mention	21 -13 -13 -16 -24 -21
rb:menu	19 -24 -21 -17 -20 4
rb:merchant	-15 -5 9 -2 -8 -12
rb:messag	5 -28 16 -27 3 -15
rb:met	0 13 -11 -10 -12 -13
rb:microphon	-13 10 -1 -10 -10 -14
rb:midnight	-12 -15 16 -10 -15 -15
rb:militia	-6 17 -15 -2 -2 -7
rb:milk	-15 10 -7 -3 -4 -7
rb:mine	-23 16 -11 -10 -9 -10
rb:miner	-32 10 8 -9 -16 -16
rb:minist	-20 1 -14 -18 23 -12
rb:ministri	-40 28 -11 -10 -13 -27
rb:minut	-16 6 5 -18 -24 -19
rb:miss	-2 -5 -15 -16 -33 6
rb:mission	-11 22 -23 -3 -8 -13
rb:moder	-32 -26 32 -23 -26 -32
rb:monasteri	-13 -18 18 -9 -10 -14
rb:monei	-11 -2 12 -16 -20 -22
rb:montenegrin	-3 -12 14 0 -1 -1
rb:month	19 -24 5 -18 -15 -23
rb:moor	20 -10 -14 -1 -2 -18
rb:mother	-22 12 -3 -6 -16 -20
rb:motor	-18 19 -22 -12 -14 -15
rb:move	1 0 -3 -9 -13 -11
rb:mozambican	-11 13 -12 -1 -1 -2
rb:much	-12 13 -10 -5 -2 -11
rb:muslim	-18 -18 20 -15 -17 -25
rb:name	1 0 2 -25 -15 -16
rb:napkin	-17 16 -9 -1 -1 -4
rb:nation	-15 -16 18 -4 -8 -19
rb:near	-16 14 -3 -10 -11 -23
rb:need	3 -6 -4 -11 5 -22
rb:negoti	-19 -18 10 -6 -8 12
rb:neither	21 -15 -2 -21 -24 0
rb:nephew	-26 -15 -14 -20 21 -19
rb:never	-1 -12 -23 -21 13 -16
rb:new	22 -32 5 -20 1 -33
rb:new-year	-10 20 -20 -2 -2 -6
rb:newspap	-1 16 -23 -11 -14 -25
rb:next	-19 18 -5 -10 -20 -25
rb:niec	-6 -10 -5 -5 9 -13
rb:nigerian	-3 13 -7 0 -7 -12
rb:nigerien	-12 -19 19 -3 -7 -18
rb:nine	5 1 2 -12 -14 -27
rb:nineteen	12 5 -20 -9 -6 -14
rb:nineti	-18 -10 7 -23 -21 10
rb:nobodi	-12 2 0 -18 -4 2
rb:none	8 -15 13 -16 -11 -13
rb:north	19 -20 -18 -7 -12 -13
rb:northern	-13 -33 32 -4 -9 -10
rb:note	-35 17 -29 -20 -37 13
rb:noth	10 1 -3 -30 -27 -32
rb:now	12 -8 -17 -9 -6 -10
rb:nowher	11 -11 -14 -8 -10 -7
rb:nuclear	-8 24 -25 0 0 0
rb:number	-26 12 -4 -17 -14 -19
rb:oath	-10 3 4 -15 -17 -9
rb:object	-35 37 -15 -28 -36 -35
rb:observ	-31 12 -1 -9 -11 -30
rb:offer	1 -12 10 -20 -26 -28
rb:offic	15 -11 3 -9 -9 -27
rb:offici	-28 -2 11 -7 -13 -15
rb:oil	-14 -23 23 -8 -13 -22
rb:ombudsman	-12 19 -16 -6 -8 -26
rb:on	-17 19 -16 -13 -16 -19
rb:open	-3 -9 7 -7 -17 -33
rb:oper	-23 4 -10 -9 -19 14
rb:oppos	-14 14 -15 -8 -10 -10
rb:opposit	-32 21 -14 -12 -15 -15
rb:or	-9 -10 11 -5 -10 -14
rb:order	-7 -11 17 -13 -21 -22
rb:organis	-11 -15 16 -4 -3 -7
rb:other	-19 9 5 -5 -4 -17
rb:outboard	-25 22 -17 -9 -1 -4
rb:outcom	-12 -6 -3 0 -5 8
rb:outsid	-8 4 8 -16 -23 -27
rb:oven	-16 -26 24 -12 -14 -14
rb:overboard	-10 12 -13 -4 -4 -7
rb:overrul	12 -11 -11 -11 -11 -12
rb:overslept	-14 -15 -13 -14 -19 15
rb:owner	-5 -2 9 -10 -21 -23
rb:pack	-21 10 4 -14 -19 -17
rb:pact	-30 -3 6 -9 -24 -20
rb:page	-25 -16 21 -17 -11 -1
rb:pai	-17 8 4 -16 -21 -26
rb:paiter	0 -13 13 0 0 0
rb:palac	-8 4 -1 -2 -3 -12
rb:panel	-14 15 -7 -3 -8 -15
rb:paper	-22 29 -45 -18 5 -32
rb:parchment	-20 -16 17 -9 -12 -13
rb:parent	-12 -17 16 -10 -5 -8
rb:parish	-23 -6 14 -9 -7 -24
rb:parliament	-24 -13 -15 -7 -9 17
rb:part	-13 27 -36 -7 -17 -17
rb:parti	-1 -26 21 -22 -17 -10
rb:pass	21 -20 -15 -7 -11 -16
rb:passport	-26 0 9 -20 -16 2
rb:patch	-14 -21 -16 -10 -18 18
rb:patienc	6 10 -13 -8 -5 -8
rb:patrol	-17 15 -12 -3 -10 -8
rb:payload	-4 -20 19 0 -2 -2
rb:peac	-14 -20 16 -9 -9 4
rb:peasant	-14 -13 16 -6 -9 -24
rb:pen	-9 -1 4 -18 -18 -21
rb:penguin	-11 15 -14 0 -1 -8
rb:pension	-25 26 -19 -12 -13 -18
rb:peopl	-18 -10 16 -10 -13 -9
rb:per	5 -23 16 -14 -18 -18
rb:permiss	-9 10 -7 -2 -6 -16
rb:person	-5 -19 12 -17 14 -31
rb:peruvian	-24 -5 12 -10 -13 -10
rb:petit	6 6 -30 -13 -16 -22
rb:phone	-16 13 -12 -17 -25 -4
rb:photograph	27 -10 -27 -12 -13 -28
rb:phrase	13 -16 -3 -3 -4 -6
rb:pick	14 -15 -11 -4 -6 -9
rb:pictur	-23 21 -17 -3 -6 -11
rb:pier	-12 -19 17 -9 -9 -11
rb:pig	-25 -19 24 -3 -8 -11
rb:pilot	-13 13 -15 -6 -9 -15
rb:pioneer	-12 13 -14 -12 -13 -10
rb:pipe	-21 17 -14 -1 -1 -1
rb:pistachio	-13 13 -12 -8 -12 -11
rb:place	2 1 -9 -15 -1 -17
rb:plai	11 -9 -15 -7 -6 -7
rb:plan	-6 27 -39 -10 -17 -9
rb:plane	-36 -18 -29 -20 -37 34
rb:planter	-19 20 -22 -10 -19 -20
rb:plate	19 -22 -12 -7 -7 -11
rb:plateau	-12 19 -19 -5 -7 -11
rb:player	-17 -12 16 -7 -11 -14
rb:plead	-21 -8 -19 -8 -18 17
rb:pledg	5 8 -17 -10 -16 -17
rb:pod	-19 -17 17 -4 -9 -7
rb:polic	1 4 -14 -5 -10 -17
rb:polish	-13 20 -19 -6 -18 -21
rb:polit	-21 11 6 -9 -14 3
rb:politician	-12 -10 11 -11 -11 -8
rb:port	16 -10 -22 -20 -21 -20
rb:portion	-14 13 -6 -7 -8 -11
rb:portrait	4 -1 -16 -11 -15 -15
rb:posit	-21 -10 -26 -18 19 -21
rb:post	-17 -9 -17 -12 -12 15
rb:poster	17 -17 -18 -14 -14 -16
rb:postpon	-19 3 2 -16 -11 -12
rb:pour	-19 14 -11 -7 -10 -12
rb:power	-16 -9 13 -3 -6 -6
rb:prais	14 -24 11 -18 -21 -21
rb:prayer	-18 -1 -15 -3 -7 10
rb:preach	-11 12 -10 -4 -13 -13
rb:predecessor	-11 17 -17 -1 -2 -10
rb:predict	14 -14 -11 -8 -11 -9
rb:prefect	-5 -7 -16 -4 15 -17
rb:prefectur	-10 18 -19 -3 -5 -8
rb:prefer	-13 -18 -17 -20 -11 19
rb:premier	-3 21 -22 -12 -17 -25
rb:presenc	-8 15 -15 -1 -4 -8
rb:present	-43 29 -31 -12 -19 -7
rb:presid	24 -4 -20 -12 -17 -37
rb:press	-6 -40 38 -11 6 -27
rb:pretend	-10 11 -12 -10 -11 -9
rb:price	-5 8 -34 -11 -21 8
rb:prime	-19 26 -27 -9 -13 0
rb:print	20 -21 -11 -15 -19 -16
rb:prior	-19 -16 -13 -7 -16 18
rb:prison	0 -21 14 -26 -38 -1
rb:privat	-16 -14 18 -3 -5 -15
rb:prize	20 -23 0 -2 -1 -2
rb:process	-11 -24 24 -5 -2 -4
rb:produc	2 9 -13 -13 -13 -15
rb:programm	-21 16 -24 14 -20 -14
rb:progress	10 3 -14 -6 -9 -11
rb:promis	7 -4 -2 -21 -29 -11
rb:pronounc	-13 12 -12 -9 -7 -10
rb:propos	-23 -18 22 -15 -21 -21
rb:protector	-12 13 -14 -7 -10 -11
rb:protest	-13 2 -24 -12 -27 12
rb:provid	-17 0 6 -16 -17 -20
rb:provinc	-9 -10 11 -5 -10 -14
rb:proxi	-14 -15 -5 -4 14 -12
rb:public	11 -20 10 -6 -4 -6
rb:pull	-22 12 -13 -19 -22 7
rb:pull-asid	-23 25 -23 -7 -15 -14
rb:pump	12 -1 -16 -5 -7 -10
rb:purpos	-17 -20 -9 -5 -12 19
rb:push	-5 11 -9 0 0 -12
rb:put	-5 6 12 -20 -41 -28
rb:qat	-15 -18 17 -14 -16 -18
rb:qatari	-14 18 -20 -2 -7 -5
rb:quai	-12 13 -14 -10 -7 -7
rb:quarrel	-22 24 -20 -16 -16 -13
rb:question	-24 1 19 -20 -28 -43
rb:quick	16 -13 -22 -9 -9 -8
rb:quinc	-12 -22 18 -3 -5 -12
rb:quorum	-15 2 6 -8 -13 -18
rb:quot	6 -4 -16 -5 -14 4
rb:radio	9 -13 10 -11 -13 -20
rb:raid	22 -23 -12 -1 -2 -7
rb:rain	24 -25 -21 -10 -17 -16
rb:rais	-22 20 -16 -11 -12 -13
rb:ram	-13 13 -12 -3 -11 -9
rb:ran	-20 9 3 -7 -11 -20
rb:rancher	-13 18 -16 -3 -9 -16
rb:rand	13 -14 -10 -10 -10 -14
rb:rang	-7 -16 16 -3 -6 -12
rb:rate	16 -19 -15 -6 -11 -11
rb:rate-sett	-11 -15 15 -7 -6 -8
rb:re-elect	-15 -16 16 -13 -16 -16
rb:reach	6 -25 7 -16 -24 -2
rb:read	-18 -2 8 -9 -7 -5
rb:readi	-16 21 -18 -17 -19 -24
rb:reason	1 -20 13 -37 -11 -20
rb:rebel	12 -20 2 -3 -5 -15
rb:recal	10 8 -21 -20 -38 -11
rb:receiv	5 -3 0 -7 -12 -18
rb:recept	-2 -13 14 -1 0 0
rb:recit	-17 17 -16 -13 -15 -17
rb:recommend	10 -1 -20 -22 -26 -20
rb:record	22 -13 -4 -22 -11 -41
rb:recov	4 -13 -23 -20 2 -7
rb:rector	-16 24 -23 -1 -13 -5
rb:recus	-21 -18 13 -18 -16 6
rb:red	-22 22 -19 -8 -5 -16
rb:referendum	-14 12 -7 -2 -8 -3
rb:refus	-9 -28 -7 -13 -13 21
rb:region	-15 -4 -23 -4 -9 14
rb:registrar	-12 -10 -10 -2 14 -15
rb:regret	-13 7 -31 -27 -45 9
rb:reject	1 23 -21 -8 -13 -25
rb:releas	-21 -8 11 -17 -14 -17
rb:relief	-19 22 -21 -9 -9 -14
rb:remain	6 -20 -12 -10 -26 -1
rb:remark	-17 -24 22 -5 -6 -9
rb:rememb	16 -1 -27 -19 -20 -25
rb:remind	-9 -13 13 -6 -7 -11
rb:reopen	-12 -22 22 -5 -7 -10
rb:repaid	14 -11 -7 -2 -8 -16
rb:replac	0 -18 -28 -20 22 -28
rb:repli	-26 3 -3 7 -10 -26
rb:report	-8 0 -21 10 -5 3
rb:repres	-32 -6 -26 -12 21 -14
rb:research	-5 -23 23 -1 -2 -2
rb:resid	-25 23 -18 -9 -12 -19
rb:resign	6 8 -29 -13 -13 -13
rb:respect	13 -22 3 -23 -27 -29
rb:rest	-11 14 -25 -12 -27 2
rb:restaur	5 1 -15 -4 -4 -6
rb:result	-1 -1 0 -7 -15 -18
rb:resum	-14 -10 12 -5 -3 -8
rb:retreat	-29 -33 34 -23 -23 -27
rb:return	18 -7 -7 -17 -25 -37
rb:review	-8 -11 14 -1 -2 -4
rb:ribbon	-12 17 -19 -8 -10 -11
rb:ridden	-12 9 -6 -3 -8 -12
rb:right	-15 6 -25 -6 -16 9
rb:ring	-14 -12 4 -3 -3 9
rb:rise	-2 11 -27 -9 -12 -17
rb:rival	25 -17 -16 -14 -13 -22
rb:river	-32 -3 -19 -22 -23 20
rb:road	-36 38 -24 -18 -20 -33
rb:roadblock	-15 -13 -8 -11 -13 14
rb:rodeo	-21 16 -12 -8 -6 -12
rb:roll	-6 18 -19 -1 0 -1
rb:room	-5 0 2 -17 -40 -1
rb:rose	-7 11 -12 -4 -8 -10
rb:roster	-13 -14 -8 15 0 -4
rb:round	-23 13 -5 -6 -4 -12
rb:row	-11 1 10 -13 -10 -17
rb:ruinou	15 -13 -9 -2 -6 -18
rb:rule	-1 -20 14 -12 -12 2
rb:run	-20 17 -15 -4 -8 -10
rb:russian	-17 18 -13 -12 -18 -20
rb:safe	-18 17 -15 -8 -10 -14
rb:sai	-1 -10 -4 -9 -28 9
rb:said	2 1 -17 -12 -12 -4
rb:sail	-13 14 -13 -5 -15 -13
rb:sampl	15 -16 -14 -4 -10 -10
rb:sandwich	-17 -14 14 -1 -4 -13
rb:sang	-12 11 -7 -8 -7 -9
rb:sarki	-6 -4 -14 -3 8 -7
rb:sat	-26 2 1 -12 -22 -3
rb:saw	2 -3 3 -14 -24 -10
rb:scale	-17 16 -9 -1 -1 -4
rb:scarc	-8 -7 14 -1 -4 -18
rb:school	8 -18 18 -21 -26 -40
rb:score	12 -12 -11 -11 -11 -13
rb:scrap	-23 -6 8 -8 -5 -13
rb:screen	-10 14 -14 -13 -7 -16
rb:sea	11 -13 -8 -7 -6 -8
rb:seaplan	-11 19 -11 -7 -19 -20
rb:search	0 6 -20 -9 -9 -10
rb:seat	5 -37 3 12 -47 12
rb:second	-39 35 -33 10 -16 -27
rb:secretari	-41 -22 -21 -25 34 -24
rb:secretli	-2 9 -12 -6 -6 -15
rb:secur	-19 8 8 -3 -2 -4
rb:see	12 -7 -18 -19 -23 9
rb:seen	14 -7 -8 -19 -35 -10
rb:segreg	-7 12 -11 -2 -3 -6
rb:sell	2 7 -7 -14 -19 -26
rb:seller	16 -16 -8 -3 -14 -9
rb:seminarian	-8 -14 14 -3 -5 -3
rb:senat	5 -1 -15 -6 -10 0
rb:send	-25 -25 3 -29 22 -6
rb:senegales	-6 -15 15 0 0 0
rb:senior	-17 25 -25 -3 -7 -7
rb:sent	-18 -19 -13 12 8 2
rb:separ	-19 5 6 -7 -14 -15
rb:serv	-27 -3 18 -15 -18 -20
rb:servant	-7 -10 -9 -20 15 -14
rb:session	-35 -13 22 -13 -21 -26
rb:set	9 -8 -32 -32 -2 -6
rb:settl	-9 -15 15 -1 -2 -4
rb:seven	-12 -14 14 -3 -5 -9
rb:shan	-14 15 -20 -9 -11 -11
rb:share	-30 -19 23 -19 -20 -4
rb:sharpest	-11 15 -15 -13 -18 -15
rb:sheet	-1 12 -21 -11 -13 -18
rb:sheikh	-19 -20 20 -6 -10 -16
rb:shingl	-23 -19 21 -19 -18 -19
rb:ship	9 -16 3 -18 -23 -20
rb:shipper	-25 -23 24 -9 -10 -15
rb:shipyard	-12 -17 16 -6 -9 -11
rb:shirt	-28 26 -25 -10 -16 -11
rb:shoe	9 -9 -7 -5 -5 -14
rb:shook	1 3 -22 -8 -10 -15
rb:shoot	-11 -15 7 -5 -6 6
rb:shop	-11 -12 14 -2 -4 -9
rb:short	6 -9 5 -11 -16 -17
rb:shortest	-13 13 -9 -1 -1 -11
rb:shot	-3 19 -24 -12 -21 -22
rb:shout	-32 29 -13 -5 -18 -9
rb:show	-30 -2 13 -14 -21 0
rb:showground	-15 17 -17 -2 -1 -1
rb:shrug	15 -6 -18 -14 -14 -19
rb:sick	-18 -15 -8 -10 18 -4
rb:side	-8 0 7 -20 -25 -17
rb:sign	19 -16 15 -13 -27 -38
rb:signal	-18 -15 -3 -6 -22 18
rb:silenc	-11 -11 14 -7 -8 -11
rb:silent	-19 -2 9 -10 -13 -16
rb:sinc	-23 14 -15 -16 -16 12
rb:sing	-15 7 -14 -2 -14 -11
rb:sit	-27 28 -16 -9 -12 -19
rb:site	-12 -17 15 -4 -3 -6
rb:six	-19 2 6 -7 -14 -25
rb:sixteen	-10 -22 22 -11 -17 -22
rb:ski	-19 -27 -16 -7 -6 22
rb:skip	-17 -12 -17 -7 -16 16
rb:slaughter	-11 -13 13 -6 -9 -7
rb:sleep	-19 8 8 -17 -9 -25
rb:slept	-11 12 -13 -10 -11 -9
rb:slide	-12 15 -17 -4 -9 -18
rb:slip	-20 30 -29 -8 -14 -24
rb:slovak	-3 -12 14 0 -1 -1
rb:slurri	-17 -24 22 -5 -6 -9
rb:small	-10 12 -13 -1 -4 -5
rb:smile	-8 15 -10 -1 -6 -7
rb:smuggler	-23 24 -22 -6 -14 -20
rb:snow	2 -11 7 -15 -19 -18
rb:softwood	-8 18 -18 -2 -9 -7
rb:sold	20 -21 -15 -7 -20 -14
rb:soldier	-20 6 2 -6 -16 -19
rb:solv	-11 16 -17 -2 -5 -4
rb:somebodi	-20 -18 17 -16 -11 -13
rb:someon	-12 12 -11 -5 -7 -13
rb:someth	12 -13 -11 -12 -11 -9
rb:son	-20 8 0 -6 6 -16
rb:song	-15 -14 -13 -11 -11 14
rb:soup	-8 14 -13 -2 -13 -17
rb:south	-6 -11 13 -1 -2 -1
rb:soviet	-17 -16 17 -11 -11 -16
rb:speak	-48 -6 13 7 -7 -22
rb:speaker	-7 18 -18 -3 -2 -9
rb:special	-8 12 -15 -8 -11 -12
rb:speech	-27 4 5 -21 -25 -30
rb:spell	-20 -16 17 -9 -12 -13
rb:spent	-12 15 -15 -3 -5 -9
rb:split	2 2 -12 -10 -12 4
rb:spoke	-19 5 -11 -10 -4 4
rb:spokesman	5 1 -13 -4 16 -27
rb:spot	-16 -18 18 -10 -16 -18
rb:sprat	-21 18 -16 -13 -14 -9
rb:spring	15 -9 -19 -10 -9 -13
rb:squatter	-17 -8 13 -13 -10 -13
rb:stadium	-10 -5 -11 -7 -13 11
rb:staff	-21 -18 -15 -13 11 11
rb:stai	-4 -7 0 -16 -6 -2
rb:staircas	19 -21 -18 -5 -5 -8
rb:stamp	-18 18 -17 -13 -14 -12
rb:stand	8 -9 -16 3 7 -23
rb:start	-23 -7 10 -13 -17 1
rb:state	-35 19 -36 -14 14 -7
rb:statement	18 -19 -14 -7 -8 -22
rb:station	8 -9 3 -10 -10 -13
rb:statut	-16 15 -12 -2 -10 -14
rb:stead	-6 6 -12 -6 6 -19
rb:steel	-7 -16 15 -3 -3 -5
rb:step	-25 16 1 -16 -11 -26
rb:still	34 -27 -39 12 -33 -31
rb:stone	-25 -1 5 -13 -15 -15
rb:stood	-3 -8 5 -25 6 -29
rb:stop	2 2 -26 -16 -23 7
rb:storag	-1 -10 12 -10 -14 -12
rb:storm	16 -9 -22 -7 -13 -16
rb:street	-20 -6 9 -10 -11 -12
rb:strike	15 -13 -17 11 -17 -27
rb:struck	-15 12 -8 -4 0 -11
rb:stuck	-11 -14 -11 12 -8 -3
rb:student	-13 11 -8 -13 -6 -12
rb:sudanes	-20 -11 18 -3 -21 -9
rb:summit	-23 -9 13 -9 -8 -18
rb:summon	4 -25 -12 -27 -25 19
rb:sundai	-21 1 -27 -9 -18 5
rb:supper	-10 -18 15 -3 -2 -4
rb:sure	12 -11 -9 -15 -9 -9
rb:surgeri	-10 -4 -7 -5 10 -16
rb:surpris	21 6 -17 -10 -19 -22
rb:surveyor	0 -20 20 0 0 -1
rb:survivor	-12 13 -12 -5 -7 -11
rb:suspect	-13 13 -10 -10 -9 -11
rb:suspend	8 -19 4 -8 -18 -15
rb:swam	0 5 -24 -4 -2 -17
rb:swear	9 3 -26 -24 -23 -23
rb:swedish	-9 16 -17 -3 -3 -5
rb:sword	-3 20 -15 -2 -19 -5
rb:tabl	4 1 -12 -14 -30 -7
rb:tablecloth	-16 -17 16 -10 -13 -13
rb:taiwanes	-9 13 -11 -1 -1 -2
rb:take	0 8 -7 -21 -23 -22
rb:taken	0 -8 -5 -14 -19 3
rb:tale	-21 16 -10 0 -1 -7
rb:talk	5 13 -21 -14 -28 -13
rb:tariff	-26 27 -27 -5 -8 -15
rb:tea	-25 2 17 -16 -27 -35
rb:teach	-13 12 -6 -3 -5 -10
rb:teacher	-21 15 -2 -7 -9 -19
rb:team	-15 -32 31 -5 -10 -11
rb:tear	13 -13 -8 -10 -9 -12
rb:telegram	26 -28 -13 -20 -26 -25
rb:telephon	-13 18 -10 -15 -21 -27
rb:televis	24 -4 -19 -22 -26 -36
rb:templ	-7 18 -18 -1 -2 -3
rb:ten	6 -6 3 -11 -18 -22
rb:ten-minut	-29 30 -25 -7 -14 -16
rb:tent	-23 16 -17 15 -1 -8
rb:termin	-14 -10 11 -4 -27 -12
rb:test	-16 -20 -19 -17 19 -20
rb:testifi	-33 2 -2 11 -3 1
rb:text	-30 18 -15 7 -23 -17
rb:thank	15 -16 -3 -12 -18 -20
rb:theatr	-19 -22 -28 -12 -16 25
rb:their	-19 17 -11 -13 -12 -12
rb:thermo	-22 1 5 -6 -13 -12
rb:thin	12 -9 -9 -4 -5 -18
rb:thing	-12 16 -18 -5 -4 -11
rb:think	-1 -18 -14 15 -15 -16
rb:third	-9 13 -20 -4 -5 3
rb:though	-23 22 -17 -8 -17 -14
rb:thousand	-12 -18 15 -1 -1 -3
rb:threaten	14 -13 -13 -10 -11 -15
rb:three-dai	-13 -18 18 -9 -10 -14
rb:three-hour	-11 12 -13 -2 -2 -12
rb:through	1 -4 -9 -18 10 -8
rb:throughout	-11 14 -11 -4 -8 -14
rb:ticket	0 4 -30 4 -31 -28
rb:tie	-12 -19 19 -12 -17 -16
rb:time	17 35 -41 -24 -39 -50
rb:timet	-3 3 -2 -13 -14 -27
rb:tin	21 -20 -23 -8 -12 -12
rb:togeth	-43 -7 19 -7 -14 -21
rb:told	-2 -9 -17 9 -13 7
rb:tone	-18 18 -17 -5 -10 -18
rb:took	-7 -3 12 -16 -23 -33
rb:topic	15 -16 -12 -4 -5 -11
rb:tour	-27 27 -26 -8 -9 -12
rb:town	-6 -15 13 -16 -29 4
rb:trade	13 -12 -5 -11 -14 -21
rb:trader	-20 0 4 -4 -10 -14
rb:tradit	-14 -6 10 -4 -8 -19
rb:trai	-14 16 -15 -6 -8 -12
rb:train	2 13 -30 -13 -22 -7
rb:transit	-8 11 -6 -1 -12 -7
rb:translat	-13 11 -4 -12 -14 -15
rb:travel	-27 12 -23 -13 -31 15
rb:trawler	-10 12 -9 0 -2 -4
rb:treasur	-13 14 -11 -7 -15 -11
rb:tree	13 -11 -11 -6 -11 -17
rb:tri	-9 12 -15 -8 -10 -10
rb:trial	7 -13 4 -8 -7 -8
rb:tribe	-12 -18 19 -2 -21 -17
rb:trip	-12 11 -10 -13 -12 2
rb:troop	-19 19 -11 -4 -6 -5
rb:truce	27 0 -43 -17 -21 -27
rb:truck	-13 -24 -15 -5 -8 23
rb:truste	-7 -12 13 -1 6 -9
rb:tulip	7 -18 -23 -21 -19 12
rb:tuna	20 -16 -19 -2 -12 -20
rb:tunnel	14 -15 -10 -8 -9 -9
rb:turbin	6 -11 -19 -3 9 -11
rb:turn	11 -31 -30 -15 -28 20
rb:twenti	-18 17 -6 -3 -5 -6
rb:twice	0 -25 17 -10 8 -27
rb:type	-16 -18 18 -10 -16 -18
rb:typhoon	-16 17 -18 -7 -9 -17
rb:unabl	-14 -7 -6 -2 -15 14
rb:unaccount	13 -14 -10 -10 -10 -14
rb:under-secretari	-14 -13 -11 -2 14 -15
rb:understudi	-18 -17 -12 -12 -16 16
rb:unfinish	-20 -8 7 -8 -10 1
rb:union	1 2 -3 -7 -17 -18
rb:univers	7 -16 12 -6 -20 -20
rb:unnam	-12 10 -7 -1 -1 -9
rb:unpack	-11 13 -15 -7 -10 -9
rb:unpaid	-25 3 8 -9 -11 -17
rb:unrol	-16 16 -15 -7 -7 -16
rb:unusu	-22 23 -18 -8 -14 -19
rb:urg	11 -6 -9 -16 -18 -21
rb:us	-21 21 -20 5 -11 -13
rb:vaccin	-3 -7 8 -10 -14 -14
rb:vanilla	-12 -3 4 -1 -2 -3
rb:veranda	-6 14 -16 0 -1 -3
rb:verb	13 -10 -18 -4 -7 -9
rb:verdict	7 -27 20 -9 -8 -10
rb:vers	-28 -4 -6 17 -3 -6
rb:vessel	-16 12 -8 -3 -11 -9
rb:veteran	-4 -11 12 0 -1 -1
rb:vicar	-15 -7 -11 -5 11 -10
rb:vice	-10 13 -7 0 -1 -11
rb:vice-chair	-15 -12 -15 -7 14 -13
rb:video	-22 9 -3 -9 -17 -20
rb:view	-13 -15 15 -8 -7 -8
rb:vigil	-13 -14 14 -3 -7 -10
rb:visa	-25 -27 -20 5 -23 26
rb:visit	9 12 -36 -10 -12 -43
rb:visitor	19 -1 -26 -18 -16 -22
rb:voic	-32 1 18 -15 -19 2
rb:vote	-14 7 -5 -28 -12 -7
rb:wage	14 7 -17 -3 -6 -19
rb:wai	15 -3 -12 -15 -8 -20
rb:wait	1 2 -10 -23 -32 -3
rb:waiver	-14 17 -17 -5 -6 -9
rb:walk	-11 4 1 -13 -20 -21
rb:wall	14 -7 -20 -11 -13 -22
rb:walnut	-14 17 -17 -5 -6 -9
rb:want	-11 6 -5 -18 -24 1
rb:warn	11 2 -16 -10 -13 -16
rb:warrant	-12 13 -17 -4 -6 -11
rb:watch	5 -5 -21 -14 -17 4
rb:watchdog	15 -10 -9 -2 -3 -18
rb:water	-19 -5 12 -9 -10 -12
rb:water-shar	-10 18 -16 -1 -1 -1
rb:weapon	-10 -9 11 -9 -8 -12
rb:weather	16 -17 -11 -11 -12 -14
rb:web	-16 -17 17 -6 -8 -12
rb:websit	12 -12 -9 -6 -8 -13
rb:wed	-18 -24 -29 -12 -28 26
rb:week	-30 33 -32 -14 3 -34
rb:weekend	-14 15 -10 -3 -17 -17
rb:weekli	10 -19 10 -1 -2 -10
rb:welcom	14 2 -14 -10 -15 -20
rb:well	19 -7 -13 -18 -20 -16
rb:went	-26 -1 -5 3 -27 3
rb:wept	-1 11 -21 -16 -17 -20
rb:west	7 10 -19 -9 -16 -15
rb:whether	-4 -18 3 13 -7 -12
rb:whole	10 6 -15 -4 -9 -21
rb:wife	-17 -6 13 -13 -15 -14
rb:window	-5 -18 -17 -12 -11 17
rb:wish	20 -18 -4 0 -6 -20
rb:wit	-18 15 -11 -7 -9 -18
rb:withdraw	14 -13 -13 -10 -11 -15
rb:withdrew	-12 -5 6 -1 -2 -10
rb:within	-11 21 -19 -4 -5 -8
rb:without	-21 -3 5 -16 -30 2
rb:woman	-10 -3 6 -5 -7 -13
rb:women	-17 -2 11 -17 -13 -25
rb:word	-29 -9 15 15 -27 -6
rb:wore	-12 13 -14 -7 -10 -11
rb:work	5 8 -12 -8 -6 -15
rb:worker	-34 -12 19 -15 -28 -22
rb:wound	-13 13 -13 -3 -5 -6
rb:wreath	-18 9 -12 -11 12 -17
rb:wrestler	11 -18 2 -8 -10 -16
rb:write	-5 13 -13 -5 -12 -17
rb:written	8 -14 13 -6 -11 -18
rb:wrongli	-11 -17 7 -1 -2 7
rb:wrote	9 -4 -18 -16 -16 -4
rb:yacht	-16 -5 -17 -8 -13 13
rb:yam	-18 13 -6 -1 -4 -8
rb:ye	-30 23 3 -32 -27 -36
rb:year	15 11 -21 -13 -11 -26
rb:yet	9 -4 -32 5 -38 -7
rb:yolŋu	-3 -10 12 -1 -2 -1
rb:younger	-18 -10 -14 -15 16 -14
rb:youngest	15 -16 -9 -7 -11 -10
reference	-5 -15 0 -1 1 2
rel=A	-12 9 -6 -11 -4 1
rel=B	-6 5 -8 -28 -11 -9
rel=O	21 -10 -11 -26 -18 -3
rel=S	-23 11 7 -12 -13 -13
rel=o	22 -2 -12 -20 -22 -13
rel=s	15 -8 -13 -11 -13 -20
rels=AB	-18 12 3 -9 -16 -21
rels=AO	-29 3 -23 -35 -1 24
rels=AOS	-23 -3 8 -11 -5 -21
rels=AOo	-14 -5 -27 2 10 -1
rels=AS	5 0 -5 -5 -12 -12
rels=ASo	-28 9 1 -7 -6 -20
rels=Ao	-30 -3 0 -11 -6 11
rels=As	0 -15 6 -1 -3 -4
rels=B	-13 -13 1 -35 -6 7
rels=BOSo	-15 17 -14 -3 -16 -18
rels=BS	16 5 -22 -7 -16 -20
rels=BSo	-10 13 -14 -1 -4 -6
rels=O	58 -29 -19 -30 -42 -42
rels=OS	-17 4 -14 -5 -6 10
rels=OSo	-63 18 17 -11 -15 -18
rels=Oo	18 -10 -4 -39 -25 -20
rels=Os	17 -11 -21 -4 -7 -9
rels=S	-13 4 4 -14 -10 -15
rels=So	-38 10 7 -12 -17 -18
rels=Ss	-23 1 6 -7 -10 -13
rels=o	48 -21 -45 -23 -33 -19
rels=os	-19 18 -14 -4 -6 -13
rels=s	17 -13 -13 -12 -14 -17
role-cue:absent	-17 -4 -11 -5 -12 10
role-cue:attended	-34 -6 10 -13 -18 3
role-cue:background	11 9 -21 -11 -32 -21
role-cue:hosted	-26 -44 39 -24 -2 -11
role-cue:observer	14 -1 -24 -10 -16 -27
role-cue:represented	-51 4 9 -13 -4 -21
role:act	-10 -18 18 -3 -13 -20
role:addit	-8 13 -4 -1 -6 -10
role:admir	-19 16 -15 -5 -10 -10
role:agenc	-6 -3 -3 12 -5 -14
role:agent	13 7 -34 -13 -17 -27
role:agricultur	-6 -15 -15 -2 -1 15
role:aid	16 5 -33 -17 -23 -35
role:airlin	-16 16 -16 -8 -14 -11
role:algerian	-16 -13 -4 -3 -24 19
role:alleg	19 -17 -18 -12 -12 -20
role:altern	-15 16 -16 -9 -17 -15
role:ambassador	8 5 -17 -31 -30 12
role:american	-31 -12 -20 -15 -21 25
role:anglican	-16 -19 19 -12 -10 -15
role:architect	19 -21 -18 -5 -5 -8
role:assist	-20 21 -21 -9 -23 -14
role:associ	-1 18 -18 0 0 -4
role:attaché	-23 -16 -18 26 -15 -23
role:attornei	-11 13 -3 -3 -10 -13
role:auditor	12 -5 -13 -11 -13 -17
role:austrian	-16 15 -11 -8 -13 -13
role:author	-13 22 -22 -2 -3 -4
role:bank	1 13 -14 -10 -18 -7
role:battalion	-9 -13 -11 -10 -11 12
role:bedouin	-13 15 -6 -1 -6 -14
role:belgian	-13 20 -19 -2 -1 -5
role:besid	-12 13 -12 -5 -8 -11
role:biologist	-20 20 -5 -1 -3 -4
role:bloc	-10 -19 18 -1 -2 -2
role:bodyguard	-10 19 -18 -17 -17 -16
role:border	-12 16 -15 -2 -6 -8
role:british	-26 29 -30 -8 -25 -20
role:brother	6 -17 -11 -10 -17 3
role:brother-in-law	-7 9 -4 -3 -13 -11
role:canadian	-12 13 -14 -10 -7 -7
role:canneri	14 -11 -6 -3 -14 -14
role:captain	8 7 -29 -15 -20 -21
role:caretak	15 -14 -13 -10 -14 -12
role:carrier	-13 -11 -11 -7 12 -12
role:chair	-33 -9 14 -17 3 -4
role:chairman	1 10 -3 -12 -17 -35
role:chamber	-7 14 -13 -1 -9 -12
role:chancellor	-16 -10 -6 -3 -8 14
role:charg	-10 -9 -6 -4 16 -21
role:chargé	-12 13 -9 -3 -5 -8
role:chauffeur	13 -14 -9 -7 -8 -11
role:chief	2 -5 -5 -20 1 -12
role:chines	11 -34 -12 27 -13 -17
role:citi	-18 21 -10 -4 -12 -18
role:civic	-14 14 -12 -1 -2 -4
role:clear	-5 11 -15 -5 -5 -12
role:clerk	10 -2 -22 -21 -21 -27
role:client	22 -10 -1 -1 -23 -22
role:club	-5 -17 19 -1 -1 -25
role:co-accus	-12 -10 -2 -1 -7 12
role:coach	-11 27 -22 -1 -1 -32
role:coalit	-5 12 -14 -4 -7 -9
role:colleagu	-25 -4 8 -15 -15 -2
role:command	-12 -2 -17 -12 -13 12
role:commission	9 4 -12 -8 -13 -16
role:committe	-17 -2 -18 -7 14 -13
role:compani	-32 -18 -34 -21 19 26
role:congoles	-12 -12 13 -3 -2 -6
role:consul	-15 15 -23 4 -10 -21
role:consult	19 -14 -8 -7 -12 -22
role:conven	-13 -12 -8 -3 -4 11
role:cook	11 -10 -9 -9 -12 -12
role:copper	-15 13 -8 -2 -7 -10
role:council	2 -14 10 -7 -17 -26
role:counsel	-16 -8 -22 -18 -16 14
role:counsellor	-13 -11 11 -2 -3 -3
role:counterpart	8 -20 14 -6 -13 -17
role:critic	-15 15 -13 -5 -7 -13
role:crown	-8 -8 9 -7 -5 -12
role:cultur	-7 27 -28 -5 -28 -22
role:d'affair	-12 13 -11 -3 -5 -8
role:danish	-11 -17 18 -7 -7 -8
role:daughter	-2 -16 21 -7 -24 -22
role:deacon	23 -19 -14 -11 -6 -25
role:defenc	-22 32 -31 -7 -27 -21
role:defend	-7 15 -15 -14 -10 -18
role:deleg	-28 14 -15 6 -25 -1
role:deputi	-44 4 14 -12 -47 -15
role:develop	-16 15 -12 -2 -10 -14
role:dinner	-18 18 -17 -12 -15 -16
role:diocesan	22 -22 -1 0 -5 -6
role:diplomat	-12 16 -19 -3 -4 -4
role:director	-20 -20 6 -29 22 -12
role:disput	-5 -10 -4 13 -3 -16
role:doctor	16 -13 -14 -4 -4 -13
role:driver	11 -1 -19 -18 -23 -26
role:economi	-21 -15 17 -3 -5 -8
role:editor	-18 27 -8 -3 -6 -28
role:eight	-15 16 -5 -1 -3 -5
role:elder	1 -13 -10 -3 -10 7
role:eldest	-18 15 -13 -4 -6 -11
role:emerg	8 0 -17 -4 -9 -9
role:emirati	-20 -19 20 -11 -13 -15
role:energi	-32 23 -17 -7 -30 6
role:engin	-15 17 -13 -8 -15 -19
role:environ	21 -9 6 -8 -19 -28
role:envoi	-12 11 -26 -6 -15 8
role:ethiopian	-11 12 -10 -5 -15 -11
role:exchang	-14 -6 -6 -5 9 -6
role:execut	15 -11 -16 0 -3 -22
role:farmer	12 -6 -3 -1 -4 -13
role:father	8 -20 5 -10 -13 -17
role:feder	-15 -19 19 9 -23 -15
role:financ	-23 21 -5 -6 -24 -22
role:finnish	-17 20 -18 -18 -10 -21
role:first	-19 -27 30 -10 -15 -16
role:fisherman	13 -12 -8 -7 -14 -10
role:footbal	-4 -13 13 -1 -2 -4
role:foreign	-8 11 -10 -5 -21 -17
role:former	-2 5 -32 2 -14 4
role:founder	14 -13 -2 0 0 -8
role:four	-8 25 -25 0 -1 -3
role:fourth	-18 -18 -15 -17 -16 20
role:french	13 -11 -17 4 -18 -26
role:gagauz	-15 -14 -17 -6 -7 16
role:gener	-25 13 -11 -6 16 -22
role:geologist	-4 13 -13 0 -1 -1
role:german	-15 15 -12 -3 -8 -12
role:girl	-15 11 -3 -1 -3 -6
role:govern	5 -18 -13 -8 -9 10
role:governor	-7 -15 2 -15 -30 11
role:grant	-12 -11 -12 -8 -1 12
role:greek	-12 -10 -10 13 -4 -16
role:grower	-12 17 -9 -1 -4 -10
role:guest	-20 25 -27 -14 -16 -17
role:harbour	-23 -5 13 -12 -19 -22
role:head	-40 1 5 -19 -4 -5
role:hiker	16 -14 -7 -5 -10 -14
role:home	-12 -20 16 -4 -21 6
role:host	1 -49 32 -17 5 -41
role:hous	0 10 -15 -5 -6 -12
role:housekeep	-14 15 -16 -4 -8 -9
role:human	-14 -20 20 -4 -8 -13
role:husband	12 -8 -18 -6 -8 -8
role:indian	10 -4 -15 -2 -7 -13
role:instead	-13 -18 -14 -5 17 -17
role:institut	-10 12 -13 -1 -4 -8
role:insur	-22 17 -11 -9 -9 -12
role:interior	-21 -1 -21 -15 21 -31
role:interpret	-20 21 -18 -7 -11 -19
role:japanes	-4 -19 19 -1 -10 -5
role:journalist	20 -20 -8 -5 -7 -16
role:judg	12 -25 18 -13 -18 -24
role:junior	-16 22 -20 -3 -14 -21
role:justic	-16 -14 -10 -6 14 -11
role:king	-14 18 -17 -4 -11 -10
role:kitchen	11 -10 -9 -9 -12 -12
role:kurdish	-13 -9 10 -5 -4 -7
role:labour	-15 -2 5 -3 -6 -7
role:land	12 -9 -11 -6 -12 -12
role:late	-22 18 -11 0 -2 -2
role:lawyer	-1 37 -40 -21 -52 -45
role:leader	-25 28 -30 -9 -22 -1
role:lift	-10 -25 -6 -2 25 -7
role:line	-12 15 -17 -4 -7 -7
role:lithuanian	-11 17 -16 -1 -5 -4
role:local	18 -14 -11 -5 -6 -20
role:lorri	-15 14 -16 -6 -10 -8
role:lose	-17 15 -13 -4 -7 -8
role:lowland	-14 14 -12 -1 -2 -4
role:man	6 -33 -27 -27 -28 14
role:margin	-13 13 -4 0 -1 -6
role:master	-24 24 -14 -10 -20 -23
role:mathemat	-20 18 -11 -7 -16 -18
role:mayor	-33 -8 21 -22 -26 -31
role:mediat	-27 -6 19 -7 -18 -19
role:member	-15 20 -21 -6 -12 -22
role:memori	-10 12 -13 -1 -4 -8
role:metropolitan	-12 -10 -10 13 -4 -16
role:militari	-11 -24 -2 -3 -12 23
role:mine	-12 11 -16 -1 -5 8
role:minist	-1 -11 -15 -13 18 -6
role:ministri	5 -12 6 -3 -3 -9
role:mission	-13 14 -9 -1 -1 -16
role:mongolian	26 -16 -28 -7 -10 -11
role:montenegrin	-10 17 -17 -3 -2 -2
role:mother	-7 6 -3 -9 -7 -15
role:movement	-8 -13 -2 -2 -12 12
role:negoti	-13 -15 5 -7 -10 10
role:nephew	-16 18 -12 -6 -18 -17
role:new	8 -3 1 -8 -15 -22
role:niec	12 -12 -8 -8 -10 -13
role:nigerien	-12 15 -15 -1 -3 -7
role:nine	-15 11 -3 -1 -3 -6
role:norwegian	-8 15 -15 -1 -1 -3
role:note-tak	-18 18 -15 -4 -5 -12
role:number	-27 26 -24 -9 -22 -18
role:o'clock	-15 16 -5 -1 -3 -5
role:observ	-28 28 -17 -10 -16 -25
role:offic	-29 -6 12 -9 -23 -21
role:offici	-18 -17 17 -10 -12 -15
role:oil	-12 15 -15 -1 -3 -7
role:old	15 -15 -13 -9 -7 -12
role:ombudsman	-15 22 -22 -4 -6 -17
role:oper	-16 16 -16 -8 -14 -11
role:opposit	-13 15 -13 -3 -4 -19
role:ossetian	-10 12 -11 -9 -14 -11
role:other	-5 13 -8 -2 -1 -1
role:outcom	-12 -6 -3 0 -5 8
role:outgo	-20 5 5 -16 -17 2
role:oven	-13 13 -12 -8 -12 -11
role:overnight	-13 -11 -8 -1 -8 12
role:owner	-1 -34 7 -12 25 0
role:paper	-14 -15 -13 -11 -7 15
role:parliament	-26 22 -19 -13 -16 -19
role:parti	-27 -2 8 -16 -24 8
role:particip	-10 12 -11 -9 -14 -11
role:partner	15 -21 -19 -14 -17 -5
role:payload	-11 17 -16 -1 -5 -4
role:paymast	19 -17 -18 -12 -12 -20
role:perman	-12 13 -14 -6 -5 -9
role:personnel	-12 13 -14 -4 -9 -9
role:phone	-19 6 -17 -8 -12 5
role:plane	15 -14 -11 -4 -11 -16
role:plant	-18 -11 14 -4 -5 -9
role:poet	-18 16 -16 -2 -1 -5
role:polic	-11 15 -14 -1 -2 -1
role:polit	11 -3 -19 -4 -10 -13
role:pondo	-14 18 -17 -4 -11 -10
role:port	-25 30 -30 -3 -4 -8
role:predecessor	15 16 -22 -8 -10 -27
role:prefect	-29 12 3 -19 -21 -27
role:premier	-8 -34 14 -12 24 -20
role:presenc	-18 -17 17 -10 -12 -15
role:present	-5 -17 19 -1 -1 -25
role:presid	14 -29 4 -21 4 -4
role:president-elect	-9 14 -13 -6 -6 -12
role:presidenti	22 -25 -12 -2 -5 -7
role:press	-19 21 -6 -4 -21 -16
role:prime	9 4 -32 -22 -20 10
role:prosecutor	-7 -16 16 -3 -6 -12
role:protest	15 -17 -9 -4 -6 -11
role:public	-27 28 -29 -2 -5 -18
role:question	-17 15 -11 -2 -4 -14
role:race	16 -14 -13 -2 -8 -20
role:reconstruct	-13 -15 -16 -5 16 -15
role:rector	-20 -23 -18 -8 23 -20
role:region	-23 -8 -2 14 10 -9
role:registrar	-9 18 -3 -1 -22 -18
role:regul	25 -22 -18 -23 -22 -20
role:relat	-8 -8 9 -7 -5 -12
role:report	27 -25 -9 -8 -12 -27
role:repres	-17 -17 16 11 -14 -18
role:request	-22 17 -11 -9 -9 -12
role:research	13 -16 -3 -3 -4 -6
role:resid	-18 16 -16 -2 -1 -5
role:right	-14 -20 20 -4 -8 -13
role:risk	-10 -13 -10 -2 -9 11
role:rival	10 -3 -12 -5 -7 -20
role:river	-8 25 -25 0 -1 -3
role:romanian	-17 15 -12 -1 -3 -17
role:roof	-7 12 -12 -2 -2 -5
role:ruler	-11 -24 -2 -3 -12 23
role:runner-up	-18 -24 -7 -3 -6 24
role:sat	-18 20 -23 -11 -13 -16
role:saudi	-16 18 -9 -21 -15 -18
role:seat	-18 16 -10 -2 -6 -6
role:second	-3 -16 -11 -12 -16 10
role:secretari	-18 24 -26 -15 -45 -3
role:secretary-gener	11 -8 -12 -5 -7 -8
role:seminarian	12 -12 -8 -9 -12 -12
role:seminol	-15 16 -15 -4 -19 -9
role:senat	-13 12 -10 -2 -3 -5
role:senegales	-18 -8 15 -8 -14 -7
role:servic	-18 21 -22 -8 -12 -15
role:shadow	-17 17 -12 -12 -16 -15
role:sharpest	-15 15 -13 -5 -7 -13
role:ship	-9 -10 -13 -2 -7 12
role:shore	15 -15 -13 -9 -7 -12
role:shot	18 -18 -14 -14 -15 -19
role:sinc	-12 -13 -12 -5 -16 13
role:sister	-19 20 -17 -13 -17 -18
role:sit	-15 19 -20 -7 -13 -15
role:son	-4 -2 -11 -8 -24 5
role:spanish	-11 13 -15 -7 -10 -9
role:speaker	8 21 -33 -18 -16 -22
role:spokesman	24 -29 -15 -7 -8 4
role:spokeswoman	10 -11 -5 -2 -2 -12
role:staff	-30 5 -22 -16 -27 12
role:state	-19 -4 4 -5 -10 0
role:steward	-26 23 -16 -7 -13 -18
role:student	-8 10 -5 -4 -12 -11
role:successor	-19 17 -9 -3 -4 -9
role:sudanes	-14 15 -13 -6 -8 -12
role:superintend	-6 12 -12 -2 -1 -1
role:supervisor	-13 -14 -8 15 0 -4
role:swedish	-30 -4 15 -13 -17 -3
role:swiss	-20 20 -5 -1 -3 -4
role:syndic	-12 -8 10 -2 -4 -3
role:tabl	-22 -13 -11 -4 -7 16
role:taiwanes	-17 12 -6 -1 -3 -8
role:taliban	12 -11 -2 -1 -3 -10
role:tanzanian	-14 -14 -8 -5 -12 14
role:tariff	-13 12 -11 -6 -9 -8
role:think-tank	13 -16 -3 -3 -4 -6
role:third	-13 -9 -7 -5 -5 11
role:though	-16 10 -22 -8 12 -11
role:through	-9 18 -18 -14 -23 -27
role:tie	-13 15 -11 -5 -5 -20
role:trade	-32 22 -28 -11 -38 22
role:transport	-33 12 -22 12 -24 10
role:treasur	-18 5 -18 -12 -23 9
role:treasuri	-8 12 -5 -3 -21 -10
role:trial	-15 -14 -17 -6 -7 16
role:tribal	-11 15 -14 -1 -2 -1
role:tribe	-13 17 -13 -1 -2 -3
role:undersecretari	5 6 -21 -11 -14 -27
role:us	19 -14 -8 -7 -12 -22
role:uzbek	14 -15 -7 -2 -3 -14
role:vicar	-23 23 -1 0 -4 -5
role:vice-minist	-16 15 -15 -3 -11 -12
role:vice-premi	-15 -22 21 -13 -15 -21
role:victim	19 -14 -17 -15 -22 -20
role:vietnames	-19 -12 14 -1 -4 -11
role:vote	-27 27 -18 -17 -20 -25
role:warden	18 -25 -11 -6 -6 -6
role:water	4 -1 -11 -8 -32 -29
role:widow	8 -13 7 -9 -11 -16
role:wife	10 1 -22 -11 -9 -21
role:wing	-20 -18 19 -14 -12 -17
role:without	-25 2 1 -10 -15 3
role:work	-27 28 -29 -2 -5 -18
role:wound	-6 18 -19 -1 -5 -10
role:written	15 -17 -9 -4 -6 -11
role:yacht	11 -13 -8 -7 -6 -8
role:ye	-18 18 -12 -4 -1 -20
role:youth	-20 -18 19 -14 -12 -17
rv:abstain	-16 18 -16 -10 -11 -22
rv:accept	-19 25 -24 -11 -15 -16
rv:accompani	-19 -3 8 -12 -17 -20
rv:accus	2 -14 -9 -6 -10 8
rv:achiev	-19 -3 5 -6 -6 -13
rv:acknowledg	-11 -11 -14 13 -6 -10
rv:act	11 -10 -15 -5 -10 -11
rv:adjourn	3 -31 8 -20 -23 5
rv:admit	-3 2 -18 -9 -23 7
rv:admit!	-14 -13 -13 -5 -9 14
rv:advis	13 -12 -11 -10 -13 -13
rv:agre	6 -3 2 -14 -17 -25
rv:allow	-10 -7 9 -6 -6 -12
rv:announc	-6 -19 1 -22 19 -33
rv:answer	10 1 -20 1 -13 -28
rv:answer!	7 -18 -21 12 -12 -23
rv:apologis	-18 -11 15 -11 -16 -15
rv:appeal	14 -11 -10 -8 -9 -17
rv:appear	-6 -4 7 -16 -23 -23
rv:appear!	-16 -14 -17 -6 14 -3
rv:appoint!	16 -13 -10 -9 -11 -17
rv:argu	-5 12 -13 -11 -11 -17
rv:arriv	-26 31 -25 -12 -20 -26
rv:ask	-22 7 -9 -7 -11 -6
rv:ask!	12 -7 -17 -20 -17 -7
rv:at	-30 29 -17 -13 -15 -22
rv:attend	-17 -6 0 -13 1 -2
rv:attend!	-10 -11 -16 -7 15 -11
rv:ban	-15 -10 8 -12 -16 5
rv:bargain	-11 18 -18 -9 -11 -11
rv:beg	-23 15 -21 -18 -20 -1
rv:blame	-4 2 5 -16 -18 -13
rv:boo	-15 11 -8 -3 -14 -3
rv:book	-27 3 -22 -17 -23 14
rv:bought	-22 21 -20 -17 -12 -17
rv:bow	-17 18 -17 -10 -16 -15
rv:boycot	-19 -18 -17 -4 -16 21
rv:breakfast	-20 18 -15 -6 -10 -9
rv:bridg	-34 -10 12 -7 -6 -7
rv:brief	-28 16 -29 -13 -19 5
rv:bring	-12 22 -24 -11 -14 -16
rv:broke	-19 -4 -3 -14 9 -20
rv:broker	-17 17 -7 0 -1 -9
rv:brought	-6 6 -3 -9 -23 -28
rv:call	-8 -7 6 -11 -26 5
rv:call!	-20 -9 -9 -4 20 -21
rv:calm	-12 16 -18 -5 -4 -11
rv:came	-36 5 -22 -6 3 1
rv:came!	6 -11 -9 -9 -23 7
rv:cancel	-31 -5 5 -15 13 -20
rv:carri	-17 8 0 -9 -16 -15
rv:celebr	-10 -13 16 -9 -13 -14
rv:chair	-8 -25 29 -10 -15 -35
rv:chang	-15 18 -17 -14 -9 -16
rv:charg!	17 -11 -15 -18 -16 -16
rv:cheer	-17 17 -12 -12 -16 -15
rv:cite	-3 7 -19 -15 -19 6
rv:clash	-18 16 -12 -7 -13 -11
rv:close	13 -15 -7 -8 -9 -10
rv:come	-28 -1 10 4 -4 -31
rv:come!	-14 -6 2 -7 -8 5
rv:compar	-16 19 -9 -4 -11 -17
rv:confer	-37 13 -6 -9 -15 -19
rv:confirm	-19 12 -2 -11 -19 -24
rv:connect	-10 14 -8 -8 -12 -17
rv:conven	-17 -21 22 -6 -7 -12
rv:correct	-13 18 -15 -9 -11 -12
rv:cost	11 -17 3 -8 -9 -9
rv:count	-8 14 -22 -13 -17 -4
rv:crew	-10 10 -4 -2 -2 -15
rv:criticis	14 -14 -13 -11 -14 -13
rv:cross	-24 27 -18 -10 -18 -22
rv:cut	-20 0 8 -16 -18 -21
rv:decid	-14 -14 14 -9 -7 -14
rv:decid!	-13 -6 -2 12 0 -7
rv:declin	3 -9 4 -19 -16 -5
rv:defend	-16 5 4 -13 -15 -16
rv:delai	-6 -6 -5 -2 -13 14
rv:demand	10 0 -21 -16 -14 -18
rv:demonstr	15 -14 -14 -11 -14 -15
rv:deni	1 9 -14 -7 -7 -7
rv:deputis	-9 -11 -13 -10 12 -13
rv:describ	-11 12 -14 -9 -10 -11
rv:diall	-21 20 -22 2 -21 -13
rv:dine	-23 9 -1 -14 -14 -22
rv:doubt	14 -14 -13 -13 -9 -12
rv:drew	-29 6 9 -13 -18 -16
rv:drove	-16 -1 -25 -7 -11 10
rv:drown	16 -16 -14 -11 -14 -15
rv:end	8 1 -16 -4 -7 -15
rv:entertain	-16 -14 14 -11 -14 -10
rv:excus	-9 -11 -18 -3 -15 13
rv:expect	13 -3 -3 -29 -41 -21
rv:explain	-20 6 -3 -12 -14 1
rv:face	-15 -3 0 -9 -13 0
rv:fail	-20 10 -21 -7 -12 10
rv:fell	-5 -9 -24 -15 9 11
rv:fetch	12 -11 -13 -10 -10 -12
rv:fete	-10 -13 13 -7 -6 -10
rv:file	12 -11 -11 -11 -11 -12
rv:flew	11 14 -34 -10 -16 -27
rv:fli	18 -19 -16 -4 -4 -9
rv:fly	-8 12 -12 -7 -11 -13
rv:follow	2 3 -38 -22 -21 0
rv:forc	10 -15 0 -8 -7 -10
rv:fought	15 -15 -15 -11 -10 -13
rv:found	19 -18 -29 -19 -23 0
rv:freed	12 -12 -8 -9 -12 -12
rv:gather	-23 -27 27 -8 -11 -17
rv:gave	0 -11 6 1 -22 -33
rv:gavel	-17 -16 18 -10 -18 -19
rv:get	-16 22 -23 -8 -11 -14
rv:give	17 -18 4 -14 -15 -18
rv:go	-16 24 -20 -12 -19 -24
rv:goe	13 -9 -14 -15 -5 -10
rv:got	-33 25 -21 -1 -25 -2
rv:grant	-15 -14 15 -9 -12 -13
rv:greet	-11 -11 12 -1 -3 -3
rv:ground	-6 -4 -5 -1 -15 6
rv:hand	1 -12 -6 -18 16 -30
rv:head	-23 25 -25 -19 -16 -18
rv:hear	-26 10 -25 -8 -8 11
rv:heard	-4 -9 9 -17 -20 2
rv:heard!	12 -6 -2 -4 -7 -12
rv:held	-23 5 4 -7 -17 -24
rv:help	-14 15 -15 -11 -15 -16
rv:hide	-27 -8 -11 -6 -10 12
rv:hope	4 -17 15 -19 -19 -28
rv:host	-24 -17 22 -6 -12 -15
rv:injur	-15 -10 -9 -8 -14 14
rv:insist	-18 10 2 -8 -10 -17
rv:intend	-11 -18 -18 -15 -15 17
rv:interview	-11 -12 12 -1 -2 -1
rv:invit	-5 -27 16 4 -20 -15
rv:invit!	17 -11 -5 -16 -1 -16
rv:join	-30 11 -2 -21 -31 -43
rv:keep	-14 3 -14 -8 -11 10
rv:kept	-18 -24 14 9 -33 -4
rv:kill	13 -20 5 -18 -16 -19
rv:know	12 -13 -10 -12 -9 -10
rv:laid	-20 7 -17 -10 -20 12
rv:land	-20 21 -18 -16 -21 -20
rv:last	-11 16 -17 -2 -5 -4
rv:laugh	-10 10 -7 -2 -1 -12
rv:launch	12 -12 -9 -6 -8 -13
rv:lead	-16 23 -25 -13 -17 -17
rv:leak	-11 12 -13 -3 -9 -13
rv:learn	9 -4 -7 -15 -18 -27
rv:leav	20 -20 -16 -14 14 -31
rv:leav!	-11 13 -5 -9 -14 -13
rv:led	-33 6 -1 -19 -19 -20
rv:left	-8 3 -9 -14 7 -21
rv:lent	5 -5 1 -20 -20 -24
rv:let	-5 -4 6 -21 -12 1
rv:let!	12 -6 -3 -1 -4 -13
rv:list	-18 21 -25 -12 -16 -18
rv:listen	-1 -4 -6 7 -20 -17
rv:look	-1 11 -19 -10 -13 -15
rv:lost	-6 -1 1 -20 -23 1
rv:lunch	13 -21 0 -4 -11 -8
rv:made	-7 8 -4 -14 -15 -21
rv:manag	-12 -13 -9 -4 -8 12
rv:meant!	-17 -19 -14 -7 18 -14
rv:meet	4 3 -9 -9 -10 -19
rv:mention!	21 -13 -13 -16 -24 -21
rv:met	-10 12 -6 -9 -13 -15
rv:miss	3 -21 -29 -15 -31 13
rv:move	3 5 -18 -9 -13 -8
rv:name	2 -3 -9 -16 -3 0
rv:need	17 -9 -5 -9 -16 -16
rv:note	-11 9 1 -12 -18 -20
rv:object	-13 13 -9 -8 -8 -11
rv:offer	9 -27 16 -21 -23 -27
rv:open	-8 -4 7 -18 -14 -26
rv:oppos	-14 14 -15 -8 -10 -10
rv:own	6 -25 12 -9 -11 4
rv:pack	-21 19 -16 -14 -18 -16
rv:pai	-19 -1 11 -14 -16 -18
rv:pass	13 -8 -6 -5 -10 -15
rv:patch	-20 -13 -10 -7 -12 17
rv:patch!	-7 -15 -13 -4 -10 10
rv:pick	14 -15 -11 -4 -6 -9
rv:plai	11 -9 -15 -7 -6 -7
rv:plan	-13 10 -12 -3 -3 -5
rv:plead	-16 -17 -18 -7 -16 19
rv:pledg	-14 16 -16 -8 -14 -12
rv:post	-15 -14 -13 -11 -11 14
rv:postpon	-15 9 -7 -14 -7 -8
rv:pour	-18 12 -9 -8 -10 -12
rv:prais	14 -24 11 -18 -21 -21
rv:preach	-11 12 -10 -4 -13 -13
rv:predict	14 -14 -11 -8 -11 -9
rv:present	-28 29 -20 -8 -12 -13
rv:presid	-34 -35 39 -12 -15 -20
rv:print	20 -21 -11 -15 -19 -16
rv:produc	4 7 -17 -12 -11 -14
rv:promis	-11 -8 12 -23 -28 -8
rv:pronounc	-13 12 -12 -9 -7 -10
rv:protest	5 -1 -14 -10 -16 1
rv:provid	-17 0 6 -16 -17 -20
rv:push	-5 11 -9 0 0 -12
rv:put	-1 -10 14 -19 -29 -36
rv:question	-27 6 2 -14 -19 -19
rv:quot	13 1 -6 -3 -14 -15
rv:ran	-15 17 -16 -6 -11 -19
rv:re-elect	-15 -16 16 -13 -16 -16
rv:reach	1 -18 -16 -13 -16 10
rv:reach!	8 -11 -7 -5 -18 -5
rv:read	-33 6 9 -2 -2 -39
rv:recal	12 -23 -11 -9 -32 -2
rv:receiv	0 0 0 -6 -12 -17
rv:recit	-17 17 -16 -13 -15 -17
rv:recommend	10 -1 -20 -22 -26 -20
rv:record	-11 13 -15 -6 -9 -10
rv:recov	4 -13 -23 -20 2 -7
rv:recus	-21 -18 13 -18 -16 6
rv:refus	-6 -18 -8 -5 -13 12
rv:regret	14 -14 -12 -10 -11 -12
rv:reject	-18 25 -19 -3 -12 -25
rv:releas	-17 2 1 -18 -13 -17
rv:remain	6 -20 -12 -10 -26 -1
rv:rememb	11 -10 -11 -7 -9 -13
rv:remind	-9 -13 13 -6 -7 -11
rv:replac	0 -16 -29 -19 21 -29
rv:repli	-12 2 1 -18 -5 -6
rv:repli!	-19 -11 -19 20 -6 -18
rv:report	3 -2 -28 -11 7 -23
rv:repres	-24 -12 -28 -12 22 -21
rv:resign	13 -12 -17 -5 -8 -6
rv:resum	-14 -10 12 -5 -3 -8
rv:return	13 -12 -12 -10 -11 -13
rv:rise!	-13 13 -12 -8 -8 -13
rv:sai	4 -8 -1 -18 -22 -7
rv:sai!	9 -15 -10 1 -4 -2
rv:said	1 -2 -10 -16 -12 -4
rv:sail	-13 14 -13 -5 -15 -13
rv:sang	-12 11 -7 -8 -7 -9
rv:sat	-22 6 0 -11 -21 -9
rv:saw	-8 -6 8 -18 -26 -8
rv:score	12 -12 -11 -11 -11 -13
rv:scrap	-15 16 -16 -3 -1 -7
rv:seat	-26 -15 7 -15 -21 17
rv:see	26 -32 -21 -20 -17 0
rv:see!	-14 5 -9 -4 -13 4
rv:sell	5 0 -15 -8 -13 -16
rv:send	-18 -22 -23 -25 24 -24
rv:sent	-16 -22 -12 13 9 0
rv:sent!	-8 12 -15 -8 -11 -12
rv:serv	-26 -8 20 -15 -19 -18
rv:set	11 4 -18 -16 -20 -20
rv:set!	-26 1 -15 -26 6 0
rv:share	-15 13 -8 -9 -12 -14
rv:shook	1 3 -22 -8 -10 -15
rv:show	-28 0 13 -13 -14 -30
rv:show!	-12 -15 -8 -3 -15 15
rv:shrug	-8 10 -8 -8 -7 -13
rv:sign	0 0 -4 -10 -6 -27
rv:sit	-25 20 -17 -5 -6 -18
rv:ski	-19 -27 -16 -7 -6 22
rv:skip	-17 -12 -17 -7 -16 16
rv:slaughter	-11 -13 13 -6 -9 -7
rv:slept	-11 12 -13 -10 -11 -9
rv:slip	-15 18 -12 -5 -11 -20
rv:smile	-8 15 -10 -1 -6 -7
rv:speak	-35 3 -3 6 -29 -14
rv:spent	-12 15 -15 -3 -5 -9
rv:split	2 2 -12 -10 -12 4
rv:spoke	-16 3 -9 -10 -3 -4
rv:stai	-5 2 1 -13 -4 -11
rv:stamp	-18 18 -17 -13 -14 -12
rv:stand	12 -5 -12 -10 -10 -14
rv:state	-22 20 -17 -10 -15 -15
rv:stood	-3 -8 5 -25 6 -29
rv:stop	6 -17 -18 -16 -21 8
rv:storm	-10 12 -12 -1 -3 -8
rv:struck	-15 12 -8 -4 0 -11
rv:summon	-24 -15 -7 -26 -21 20
rv:surpris!	19 1 -12 -10 -18 -19
rv:suspend	8 -19 4 -8 -18 -15
rv:swear	9 3 -26 -24 -23 -23
rv:tabl	-21 17 -8 -8 -8 -12
rv:take	0 11 -11 -19 -22 -21
rv:talk	7 6 -14 -11 -12 -29
rv:telephon	5 16 -20 -11 -17 -24
rv:test	-16 -20 -19 -17 19 -20
rv:testifi	-18 16 -18 -9 0 -19
rv:text	-16 13 -10 -2 -16 -9
rv:thank	15 -16 -3 -12 -18 -20
rv:think	4 -19 -13 11 -16 -15
rv:threaten	14 -13 -13 -10 -11 -15
rv:told	-18 1 -12 9 -9 13
rv:told!	20 -19 -10 -2 -26 -17
rv:took	-7 -3 11 -15 -23 -33
rv:trade	-11 14 -11 -2 -3 -7
rv:translat	-13 11 -4 -12 -14 -15
rv:travel	-18 18 -23 -9 -21 3
rv:travel!	-13 -17 -7 -4 -20 23
rv:tri	-9 12 -15 -8 -10 -10
rv:turn	-26 -10 -15 -12 -13 17
rv:type	-16 -18 18 -10 -16 -18
rv:unnam	-12 10 -7 -1 -1 -9
rv:unpack	-11 13 -15 -7 -10 -9
rv:urg	11 -6 -9 -16 -18 -21
rv:visit	-27 32 -29 -12 -14 -21
rv:vote	-46 -1 9 -15 -24 -2
rv:wait	8 -4 -9 -19 -27 -6
rv:walk	-6 0 2 -11 -17 -19
rv:want	-3 8 -5 -18 -22 -28
rv:want!	-24 -11 -9 -1 -10 20
rv:warn	15 -15 -12 -6 -11 -13
rv:watch	7 -20 -18 -14 -16 4
rv:welcom	14 -6 -10 -11 -16 -20
rv:went	-21 1 -3 4 -27 -7
rv:wept	-1 11 -21 -16 -17 -20
rv:withdrew	-12 -5 6 -1 -2 -10
rv:wore	-12 13 -14 -7 -10 -11
rv:write	12 -10 -7 -3 -10 -14
rv:wrote	7 -4 -11 -16 -17 -1
rvo:abstain .	-18 18 -16 -10 -11 -20
rvo:accept .	-13 16 -15 -10 -11 -15
rvo:accept ;	-8 14 -12 -4 -8 -6
rvo:accompani him	-14 15 -16 -11 -12 -15
rvo:achiev littl	-19 -3 5 -6 -6 -13
rvo:acknowledg the	-11 -11 -14 13 -6 -10
rvo:act on	11 -10 -15 -5 -10 -11
rvo:address a	1 7 -12 -3 -5 -7
rvo:adjourn after	-20 -17 19 -13 -14 -21
rvo:adjourn on	-15 -14 -17 -6 -7 16
rvo:adjourn the	-12 -11 13 -7 -9 -13
rvo:adjourn until	17 -12 -23 -6 -13 -15
rvo:admit .	-24 -2 -17 -9 -11 17
rvo:admit the	-5 14 -10 -4 -18 -8
rvo:advis .	13 -12 -11 -10 -13 -13
rvo:agre .	25 -24 -27 -12 -14 -19
rvo:agre at	-10 13 -7 0 -1 -11
rvo:agre on	-36 -5 10 -8 -8 -11
rvo:agre to	-25 8 -3 -9 -13 -16
rvo:agre with	-23 21 -18 -9 -10 -10
rvo:announc .	-23 1 3 -4 -7 -10
rvo:announc but	-21 -22 -22 -17 23 -25
rvo:announc in	11 -8 -12 -5 -7 -8
rvo:announc it	-15 -17 16 -6 -18 -13
rvo:announc the	16 -14 -17 -4 -14 -12
rvo:answer .	-27 5 -25 15 -9 -18
rvo:answer <quote>	14 -16 -9 -8 -3 -7
rvo:answer call	19 -12 -9 -22 -3 -14
rvo:answer fisher	-11 18 -19 -5 -3 -11
rvo:answer for	15 -10 -31 -20 -8 -15
rvo:answer it	-14 -4 -4 9 -7 -4
rvo:answer question	-33 25 -8 -6 -3 -14
rvo:answer that	-18 16 -7 -14 -8 -13
rvo:answer with	-15 -14 15 -3 -1 -3
rvo:apologis for	-16 -21 19 -9 -12 -12
rvo:apologis on	-5 19 -21 -4 -10 -7
rvo:appeal .	14 -11 -10 -8 -9 -17
rvo:appear ;	-7 -12 -2 0 -13 12
rvo:appear by	-17 -9 10 -7 -9 -12
rvo:appear in	-20 -6 12 -10 -12 -13
rvo:appear nowher	11 -11 -14 -8 -10 -7
rvo:appear on	-12 5 -21 -8 14 -20
rvo:appoint ,	16 -13 -10 -9 -11 -17
rvo:argu for	4 5 -9 -3 -5 -16
rvo:arriv <date>	-9 13 -9 -1 -2 -5
rvo:arriv as	-18 17 -12 -10 -12 -16
rvo:arriv in	-9 14 -14 -2 -4 -6
rvo:arriv onli	-13 16 -16 -5 -15 -18
rvo:ask .	3 -26 -27 20 -25 -6
rvo:ask <person>	-16 -6 7 -11 11 -19
rvo:ask about	-14 17 -15 -10 -5 -17
rvo:ask all	12 -13 -11 -12 -11 -9
rvo:ask and	-21 -19 -12 9 -5 9
rvo:ask by	-24 8 -20 -3 -15 -22
rvo:ask director	-7 -14 13 -2 -1 -4
rvo:ask eleven	-15 -19 19 -10 -2 -10
rvo:ask for	8 18 -26 -12 -14 -35
rvo:ask how	-12 13 -10 -5 -2 -11
rvo:ask if	-23 -5 -23 -14 -11 16
rvo:ask nine	-6 -18 18 -6 0 -5
rvo:ask that	-15 14 -14 -8 -5 -13
rvo:ask the	-26 -21 27 -22 -13 -18
rvo:ask to	-42 15 -34 9 -30 -3
rvo:ask too	-36 -27 -31 9 -17 14
rvo:ask when	-15 22 -22 -11 -4 -17
rvo:ask who	0 16 -31 -27 -17 -28
rvo:ask why	-25 6 2 -18 -12 -21
rvo:at from	-14 16 -15 -6 -8 -12
rvo:at hi	-14 13 -6 -7 -8 -11
rvo:at noth	-15 10 -7 -3 -4 -7
rvo:attend ,	-13 20 -19 -6 -18 -21
rvo:attend .	-5 16 -11 -6 -18 -33
rvo:attend ;	-10 -11 -16 -7 15 -11
rvo:attend becaus	-14 -7 -6 -2 -15 14
rvo:attend the	-18 -15 7 -8 11 -18
rvo:ban from	-10 -5 -11 -7 -13 11
rvo:ban weapon	-10 -9 11 -9 -8 -12
rvo:bargain until	-11 18 -18 -9 -11 -11
rvo:beg both	-13 19 -14 -11 -13 -21
rvo:beg off	-17 -23 -14 -13 -14 19
rvo:blame <person>	-11 14 -18 -9 -7 -9
rvo:blame the	-1 0 -1 -13 -16 -17
rvo:boo .	-15 11 -8 -3 -14 -3
rvo:book room	-14 16 -12 -10 -15 -18
rvo:book the	-20 -21 -17 -12 -16 20
rvo:bow .	-17 18 -17 -10 -16 -15
rvo:boycot it	-19 -18 -17 -4 -16 21
rvo:breakfast apart	-20 18 -15 -6 -10 -9
rvo:bridg loan	-34 -10 12 -7 -6 -7
rvo:brief ;	-18 17 -15 -9 -12 -15
rvo:brief health	-10 15 -14 -1 -5 -14
rvo:brief the	-16 2 -18 -8 -10 8
rvo:bring ,	-8 14 -10 -5 -11 -14
rvo:bring the	-7 18 -21 -5 -7 -9
rvo:broke a	-8 -13 -15 -5 15 -5
rvo:broke bread	-12 15 -14 -3 -10 -13
rvo:broke for	-18 13 -6 -1 -4 -8
rvo:broke the	-10 -17 16 -12 -17 -14
rvo:broker by	-17 17 -7 0 -1 -9
rvo:brought a	-29 30 -29 -11 -23 -17
rvo:brought an	-25 24 -21 -7 -16 -15
rvo:brought bu	-5 -13 8 -3 -3 -4
rvo:brought it	18 -18 -2 0 -2 -20
rvo:brought the	-13 19 -20 -5 -8 -7
rvo:brought togeth	-24 -22 23 -5 -8 -9
rvo:call ,	6 -2 -28 -5 -6 -12
rvo:call .	-16 17 -14 -6 -3 -15
rvo:call <person>	-25 -5 9 -6 -7 -17
rvo:call a	-21 -15 18 -5 -10 -13
rvo:call at	-10 12 -13 -1 -4 -5
rvo:call for	26 -27 -11 -6 -12 -28
rvo:call from	-20 -9 -9 -4 20 -21
rvo:call hi	-9 -12 11 -1 -2 -12
rvo:call home	-11 13 -14 -1 0 -11
rvo:call in	-22 20 -3 -8 -26 -26
rvo:call it	-9 -12 -5 -12 -18 9
rvo:call off	-13 -14 17 -8 -2 -13
rvo:call on	-15 27 -27 -2 -2 -14
rvo:call that	-4 -16 13 -3 -11 -14
rvo:call the	5 -3 -32 -13 -20 2
rvo:call them	-16 18 -18 -5 -10 -19
rvo:call to	-9 -14 -9 -1 -7 12
rvo:calm thing	-12 16 -18 -5 -4 -11
rvo:came ;	-12 18 -16 -11 -20 -18
rvo:came as	-17 -21 -18 -14 -17 21
rvo:came by	-11 19 -11 -7 -19 -20
rvo:came face	-6 13 -12 -1 -2 -3
rvo:came for	-13 16 -12 -8 -12 -17
rvo:came in	-20 28 -22 -11 -23 -20
rvo:came nor	-19 -8 -10 -7 -21 11
rvo:came then	-10 17 -13 -5 -13 -20
rvo:came togeth	-4 14 -11 -2 -6 -6
rvo:came west	8 -4 -3 -3 -6 -12
rvo:came with	-8 21 -19 -6 -11 -21
rvo:cancel ,	-14 -16 16 -4 -6 -14
rvo:cancel <date>	-13 -15 -16 -5 16 -15
rvo:cancel a	-10 16 -16 -6 -7 -13
rvo:cancel them	-15 -13 14 -7 -15 -12
rvo:carri <number>	-12 15 -13 -1 -4 -7
rvo:carri a	-12 15 -14 -7 -9 -11
rvo:celebr the	-10 -13 16 -9 -13 -14
rvo:chair ,	-3 -17 18 -2 -1 -22
rvo:chair .	-29 -6 17 -8 -15 -21
rvo:chair ;	-17 -20 19 -2 -5 -15
rvo:chair a	-12 -12 17 -1 -2 -2
rvo:chair it	-20 -15 16 -9 -8 -12
rvo:chair the	-16 -19 20 -3 -5 -10
rvo:charg .	17 -11 -15 -18 -16 -16
rvo:cheer .	-17 17 -12 -12 -16 -15
rvo:cite <quote>	-17 17 -17 -9 -12 -18
rvo:clash over	-18 16 -12 -7 -13 -11
rvo:close the	4 -13 3 -5 -4 -7
rvo:come ,	-18 28 -30 -22 -21 -20
rvo:come .	-20 -11 10 -10 -18 0
rvo:come ;	-7 -2 0 -15 7 -31
rvo:come for	-7 15 -15 -14 -10 -18
rvo:come from	-10 16 -17 -6 -14 -11
rvo:come hang	-13 -14 -12 14 -11 -14
rvo:come in	-9 -17 15 -2 -4 -12
rvo:come to	-8 -15 16 -4 -7 -20
rvo:compar <number>	-16 19 -9 -4 -11 -17
rvo:confer by	-17 20 -20 -5 -7 -8
rvo:confer in	-25 0 3 -5 -12 -17
rvo:confer on	-20 18 -15 -5 -5 -6
rvo:confirm .	-13 26 -27 -6 -13 -11
rvo:confirm ;	-6 17 -16 -3 -9 -11
rvo:confirm that	-11 20 -21 -6 -10 -14
rvo:confirm thei	-13 -7 9 -9 -10 -15
rvo:connect by	-10 14 -8 -8 -12 -17
rvo:conven chief	-3 -13 13 0 -1 -1
rvo:correct within	-10 14 -12 -3 -6 -7
rvo:cost the	14 -15 -10 -8 -9 -9
rvo:count bean	-14 13 -13 -7 -9 -11
rvo:count head	-16 14 -15 -8 -10 -10
rvo:count the	2 4 -9 -7 -10 -13
rvo:crew agent	-10 10 -4 -2 -2 -15
rvo:criticis the	14 -14 -13 -11 -14 -13
rvo:cross into	-12 13 -5 -4 -3 -16
rvo:cross the	-19 22 -17 -8 -18 -16
rvo:cut short	-19 -5 8 -9 -14 -16
rvo:cut the	-14 20 -24 -12 -12 -14
rvo:decid that	-14 -14 14 -9 -7 -14
rvo:decid whether	-13 -6 -2 12 0 -7
rvo:declin ,	15 -17 -17 -3 -7 -11
rvo:declin an	-12 -11 -12 -8 -1 12
rvo:declin to	-2 -2 9 -8 -18 -15
rvo:defend fire	-10 -13 13 -1 -1 -8
rvo:defend it	-9 11 -15 -8 -9 -10
rvo:defend the	-12 13 -14 -9 -12 -12
rvo:delai by	-6 -6 -5 -2 -13 14
rvo:demand an	18 -20 -12 -10 -9 -10
rvo:demand it	-15 11 -9 -3 -4 -9
rvo:demand to	12 -13 -10 -7 -5 -9
rvo:demonstr outsid	15 -14 -14 -11 -14 -15
rvo:deni by	-16 13 -4 -2 -1 -3
rvo:deputis for	-9 -11 -13 -10 12 -13
rvo:describ the	-11 12 -14 -9 -10 -11
rvo:diall in	-21 20 -22 2 -21 -13
rvo:dine <date>	-11 -6 7 -7 -6 -14
rvo:dine on	-10 12 -8 -6 -2 -4
rvo:dine with	-16 19 -14 -9 -14 -17
rvo:doubt that	14 -14 -13 -13 -9 -12
rvo:drew it	-15 14 -16 -6 -10 -8
rvo:drew ship	-16 -17 16 -10 -13 -13
rvo:drew the	-17 16 -9 -1 -1 -4
rvo:drove home	-6 -15 -15 -2 -1 15
rvo:drove to	-9 14 -16 -3 -3 -8
rvo:end where	12 -12 -5 -1 -5 -14
rvo:entertain <person>	-16 -14 14 -11 -14 -10
rvo:excus .	-5 -8 -13 -3 -9 8
rvo:expect ,	13 -14 -6 0 -1 -5
rvo:expect .	-38 32 -36 -15 -2 -26
rvo:expect <person>	-21 -15 18 -10 -9 -11
rvo:expect <quote>	-18 -6 14 -6 -6 -7
rvo:expect a	11 -11 -13 -2 -5 -7
rvo:expect but	-18 -16 -11 -12 -15 18
rvo:expect imam	-17 -15 16 -8 -7 -11
rvo:expect no	12 -10 -9 -6 -4 -8
rvo:expect price	17 -19 -16 -5 -11 -13
rvo:expect snow	18 -10 -19 -4 -5 -8
rvo:expect to	18 1 -28 -19 -27 -28
rvo:explain .	-11 -18 -5 -1 -4 16
rvo:explain the	-16 0 5 -12 -12 -19
rvo:face each	-11 15 -12 -3 -5 -14
rvo:face four	-9 15 -15 -3 -4 -8
rvo:face steel	-5 -12 11 -3 -3 -4
rvo:face the	-18 -22 11 -7 -12 8
rvo:fail to	-20 10 -21 -7 -12 10
rvo:fell ill	-21 -13 -13 -2 -11 17
rvo:fell in	12 -5 -14 -10 -15 -16
rvo:fell silent	-15 14 -11 -9 -12 -13
rvo:fell to	-11 -10 -13 -1 13 -14
rvo:fetch neither	12 -11 -13 -10 -10 -12
rvo:fete <person>	-10 -13 13 -7 -6 -10
rvo:file a	12 -11 -11 -11 -11 -12
rvo:flew home	10 3 -13 -7 -8 -18
rvo:flew in	13 -3 -23 -7 -14 -16
rvo:flew to	-10 16 -18 -2 -6 -7
rvo:fli home	18 -19 -16 -4 -4 -9
rvo:fly to	-8 12 -12 -7 -11 -13
rvo:follow .	-19 20 -16 -15 -13 -25
rvo:follow <date>	-19 19 -17 -2 -2 -2
rvo:follow <person>	-11 15 -7 -3 -5 -17
rvo:follow her	-10 13 -7 -3 -6 -17
rvo:follow it	24 -26 -18 -13 -9 -24
rvo:follow the	6 -19 -20 -11 -13 9
rvo:forc <person>	-12 -9 10 -1 -1 -2
rvo:forc the	13 -11 -14 -8 -7 -9
rvo:fought over	15 -15 -15 -11 -10 -13
rvo:found <number>	0 11 -19 -15 -16 -25
rvo:found a	-16 -12 -9 -4 -8 14
rvo:found out	21 -20 -16 -8 -12 -20
rvo:found the	13 -13 -11 -8 -10 -13
rvo:freed week	12 -12 -8 -9 -12 -12
rvo:gather <person>	-10 -16 14 -3 -4 -9
rvo:gather the	-17 -18 18 -5 -8 -11
rvo:gave <person>	0 15 -22 -14 -10 -10
rvo:gave a	-24 -30 30 -7 -6 -12
rvo:gave each	-16 -5 11 -3 -6 -8
rvo:gave evid	-14 15 -15 -9 -4 -6
rvo:gave her	-12 16 -16 -7 -3 -6
rvo:gave him	-19 5 2 -12 -12 -9
rvo:gave it	-14 16 -14 -10 -4 -8
rvo:gave no	3 -30 -2 9 -15 -21
rvo:gave parent	-12 -17 16 -10 -5 -8
rvo:gave the	2 6 -14 -19 -18 -16
rvo:gave them	-14 -19 18 -10 -6 -7
rvo:gavel it	-17 -16 18 -10 -18 -19
rvo:get ten	-14 21 -23 -8 -12 -14
rvo:give <date>	-11 -13 13 -5 -6 -9
rvo:give the	16 -17 -14 -10 -11 -8
rvo:go ;	-9 14 -15 -4 -14 -18
rvo:go along	-12 15 -6 -11 -13 -17
rvo:goe too	14 -14 -13 -16 -5 -9
rvo:got <number>	-9 14 -15 -8 -8 -15
rvo:got a	-12 14 -16 -9 -9 -11
rvo:got as	-17 24 -24 -14 -16 -20
rvo:got forti	-8 10 -13 -5 -5 -12
rvo:got no	-12 -19 -15 -9 -13 16
rvo:got the	-8 -15 14 -1 -1 -9
rvo:grant an	-15 -14 15 -9 -12 -13
rvo:greet each	-11 -11 12 -1 -3 -3
rvo:ground by	-6 -4 -5 -1 -15 6
rvo:hand <person>	1 -3 1 -7 -16 -15
rvo:hand her	1 5 -15 -6 -14 -14
rvo:hand out	14 -17 -2 -4 -10 -10
rvo:hand over	-12 12 -12 -4 -11 -9
rvo:hand the	-22 -21 -21 -14 21 -22
rvo:head the	-23 25 -25 -19 -16 -18
rvo:hear both	-26 25 -19 -6 -6 -14
rvo:hear it	-16 -17 -20 -5 -8 18
rvo:heard <person>	-11 -16 10 -2 -6 8
rvo:heard both	-13 -12 13 -3 -4 -10
rvo:heard it	-14 15 -15 -4 -5 -15
rvo:heard noth	13 -12 -11 -12 -10 -12
rvo:heard of	-17 15 -20 -9 -11 -2
rvo:heard the	13 -16 -4 -8 -8 -12
rvo:held a	-18 -15 16 -4 -6 -11
rvo:held out	-27 25 -25 -2 -9 -13
rvo:held talk	-20 27 -27 -4 -6 -9
rvo:held the	-20 1 5 -6 -13 -12
rvo:held their	-14 -6 6 -1 -3 -3
rvo:held up	4 3 -16 -4 -12 -13
rvo:help from	-14 15 -15 -11 -15 -16
rvo:hide .	-27 -8 -11 -6 -10 12
rvo:hope for	8 -25 15 -14 -15 -21
rvo:hope to	-23 7 9 -12 -10 -16
rvo:hope —	14 -14 -14 -4 -7 -8
rvo:host ,	-17 8 -5 -4 -7 -14
rvo:host .	-16 -16 17 -4 -6 -8
rvo:host ;	-9 -12 13 -2 -8 -7
rvo:host in	-7 -14 13 0 -1 -8
rvo:host the	-12 0 2 -5 -9 -4
rvo:host yolŋu	-3 -10 12 -1 -2 -1
rvo:injur and	-15 -10 -9 -8 -14 14
rvo:insist that	-12 12 -11 -5 -7 -13
rvo:intend to	-11 -18 -18 -15 -15 17
rvo:interview the	-11 -12 12 -1 -2 -1
rvo:invit .	-6 -16 -23 24 -6 -24
rvo:invit ;	-12 -5 -4 10 -5 -12
rvo:invit all	-11 -8 13 -12 -6 -16
rvo:invit and	-6 -3 -3 12 -5 -14
rvo:invit as	24 -12 -10 -25 -3 -21
rvo:invit both	-5 -5 11 -15 -2 -5
rvo:invit but	-19 -7 -14 17 -8 -24
rvo:invit student	-7 -7 11 -12 -3 -6
rvo:invit the	-7 -16 11 -3 -1 -12
rvo:invit to	-16 -13 -10 16 -10 -15
rvo:invit too	-9 -5 -7 -22 -14 15
rvo:join .	-9 15 -15 -5 -7 -12
rvo:join by	-22 -14 17 -8 -19 -31
rvo:join mayor	-4 15 -15 -1 -4 -7
rvo:join the	-11 18 -19 -3 -20 -13
rvo:join them	-20 25 -28 -20 -15 -20
rvo:kept <person>	-15 -8 11 -8 -9 -16
rvo:kept awai	-14 -18 -19 -6 -17 20
rvo:kept for	-15 -12 -19 19 -11 -22
rvo:kept it	10 -8 -12 -3 -1 -5
rvo:kept out	-16 -14 -12 -11 -15 15
rvo:kept the	-5 14 5 -20 -13 -17
rvo:kept them	-10 -11 14 -10 -13 -21
rvo:kill at	17 -17 -15 -17 -15 -15
rvo:know of	12 -13 -10 -12 -9 -10
rvo:laid a	-12 13 -12 -5 -7 -11
rvo:laid up	-15 -10 -11 -4 -17 14
rvo:land ;	-13 13 -15 -11 -10 -11
rvo:land in	-15 16 -11 -9 -19 -16
rvo:last an	-11 16 -17 -2 -5 -4
rvo:laugh and	-10 11 -9 -1 -1 -12
rvo:launch a	12 -12 -9 -6 -8 -13
rvo:lead the	-14 19 -22 -13 -17 -15
rvo:leak .	-11 12 -13 -3 -9 -13
rvo:learn by	-11 12 -12 -2 -4 -7
rvo:learn of	11 -5 -23 -13 -16 -24
rvo:leav ,	-16 -13 -6 -10 18 -12
rvo:leav .	22 -10 -11 -9 -3 -25
rvo:leav it	-14 -6 -6 -5 9 -6
rvo:leav to	-11 13 -5 -9 -14 -13
rvo:led for	-15 18 -18 -10 -6 -9
rvo:led the	-29 -2 6 -15 -16 -17
rvo:left .	-13 7 3 -2 -18 -9
rvo:left after	-19 24 -21 -5 -21 -15
rvo:left at	-13 14 -11 -7 -15 -11
rvo:left demand	-14 12 -7 -2 -8 -3
rvo:left empty-hand	-10 13 -15 -4 -8 -7
rvo:left it	-15 -9 -7 -3 12 -5
rvo:left to	16 -16 -8 -3 -14 -9
rvo:left without	-25 2 7 -16 -23 -17
rvo:lent the	9 4 -24 -12 -19 -21
rvo:let <person>	-12 15 -16 -4 7 -11
rvo:let ambassador	23 -12 -16 -7 -25 -12
rvo:let everyon	-10 -14 13 -5 -10 -11
rvo:let hi	-18 1 -16 -8 3 -14
rvo:let it	-16 -10 -15 -11 -17 15
rvo:let near	12 -6 -3 -1 -4 -13
rvo:let the	-18 -14 17 -11 -18 -13
rvo:let two	-15 -10 12 -3 -11 -8
rvo:list as	-18 21 -25 -12 -16 -18
rvo:listen ,	-6 5 2 -5 -10 -13
rvo:listen .	-19 1 7 -3 -5 -11
rvo:listen and	-4 11 -2 -5 -1 -16
rvo:listen at	-8 -15 -17 16 -2 -11
rvo:listen for	-11 17 -17 -5 -4 -5
rvo:listen in	-19 11 -20 -16 -12 0
rvo:listen off	-14 18 -14 -11 -4 -14
rvo:listen through	13 -12 -10 -7 -7 -20
rvo:look at	-20 18 -17 -8 -10 -10
rvo:look on	-16 16 -7 -4 -6 -11
rvo:lost hi	-5 -6 4 -14 -17 -1
rvo:lunch with	15 -28 4 -3 -11 -7
rvo:made a	-11 12 -13 -7 -10 -11
rvo:made the	-3 1 -1 -11 -12 -16
rvo:manag to	-12 -13 -9 -4 -8 12
rvo:meant to	-20 -21 4 -7 17 -15
rvo:meet <organisation>	-13 18 -18 -1 -1 -3
rvo:meet again	-21 24 -23 -2 -2 -6
rvo:meet in	15 -12 -27 -4 -9 -6
rvo:meet the	-3 17 -32 -9 -8 -21
rvo:meet with	-22 -17 18 -9 -8 -3
rvo:mention .	16 -10 -9 -11 -17 -17
rvo:mention by	15 -10 -9 -9 -15 -16
rvo:met <person>	-14 13 -11 -2 -4 -4
rvo:met <place>	-18 21 -21 -3 -6 -12
rvo:met a	-22 20 -19 -4 -9 -10
rvo:met again	-8 14 -12 -1 -2 -4
rvo:met at	-15 19 -10 -2 -2 -9
rvo:met banker	15 4 -20 -5 -5 -9
rvo:met congoles	-12 -16 14 -1 -2 -5
rvo:met farmer	-22 -21 21 -4 -4 -11
rvo:met for	-21 -14 15 -4 -6 -13
rvo:met in	11 3 -30 -3 -7 -19
rvo:met lobstermen	-8 14 -14 -1 -3 -9
rvo:met on	-11 10 -24 -5 -7 2
rvo:met opposit	-15 13 -11 -1 -2 -1
rvo:met report	17 -17 -16 -11 -11 -14
rvo:met the	-19 5 2 -10 -10 -17
rvo:met them	-15 -3 4 -9 -9 -7
rvo:met twice	-7 18 -16 -2 -2 -10
rvo:miss :	-6 -8 -14 -2 -19 12
rvo:miss a	-19 -13 -8 -4 -15 18
rvo:miss her	-7 -15 -8 -3 -8 13
rvo:move abroad	13 -12 -11 -6 -7 -18
rvo:move to	-14 12 -11 -2 -4 -7
rvo:name ,	-9 2 -15 -4 -6 8
rvo:name a	-11 15 -15 -1 -2 -5
rvo:name him	-25 21 -18 -11 -15 -10
rvo:name the	-23 -12 20 -5 -2 -2
rvo:need .	-14 0 2 -2 -9 -9
rvo:need for	9 -7 -13 -3 -8 -5
rvo:need ten	16 -16 -14 -8 -11 -12
rvo:note down	-14 15 -15 -6 -14 -14
rvo:note that	13 -14 -8 -4 -6 -9
rvo:offer <number>	-13 -2 4 -4 -6 -10
rvo:offer <person>	-17 -5 9 -10 -8 -12
rvo:offer forti	-16 19 -19 -5 -4 -8
rvo:offer them	-19 -17 18 -7 -13 -14
rvo:offer to	8 -19 9 -14 -16 -15
rvo:open a	-14 13 -14 -11 -3 -6
rvo:open in	-16 24 -24 -3 -3 -8
rvo:open it	-16 -20 16 2 -13 -22
rvo:open the	-25 -28 29 -8 -10 -15
rvo:open with	-7 -14 14 -2 -2 -4
rvo:oppos the	-14 14 -15 -8 -10 -10
rvo:own former	-13 -11 11 -2 -3 -3
rvo:pack ;	-21 19 -16 -14 -18 -16
rvo:pai a	-7 22 -15 -1 -1 -28
rvo:pai for	-15 -18 17 -14 -16 -18
rvo:pass awai	13 -8 -6 -5 -10 -15
rvo:patch in	-14 -21 -16 -10 -18 18
rvo:pick up	14 -15 -11 -4 -6 -9
rvo:plai to	14 -15 -12 -3 -4 -5
rvo:plan in	-13 10 -12 -3 -3 -5
rvo:plead a	-14 -10 -9 -3 -11 11
rvo:plead ill	-15 -10 -9 -3 -8 11
rvo:pledg new	-14 16 -16 -8 -14 -12
rvo:post a	-15 -14 -13 -11 -11 14
rvo:postpon becaus	-15 14 -14 -12 -3 -6
rvo:pour the	-18 12 -9 -8 -10 -12
rvo:prais <quote>	6 -21 14 -12 -17 -17
rvo:prais the	16 -15 -19 -10 -10 -11
rvo:preach ;	-11 12 -10 -4 -13 -13
rvo:predict as	14 -14 -11 -8 -11 -9
rvo:present a	-7 12 -11 -2 -3 -6
rvo:present the	-13 18 -12 -4 -9 -7
rvo:present troop	-19 19 -11 -4 -6 -5
rvo:presid ,	-16 -10 14 -3 -7 -7
rvo:presid .	-20 -17 21 -12 -13 -14
rvo:presid ;	-25 -31 31 -10 -14 -17
rvo:presid and	-13 -13 13 0 -1 0
rvo:print the	20 -21 -11 -15 -19 -16
rvo:produc a	8 -2 -14 -9 -9 -12
rvo:promis .	-7 12 -12 -2 -2 -5
rvo:promis <person>	-15 -16 16 -8 -12 -10
rvo:promis a	-22 -7 12 -10 -11 -17
rvo:promis an	-17 20 -22 -7 -10 -13
rvo:promis him	-17 -17 17 -8 -13 -10
rvo:promis journalist	13 -10 -18 -4 -7 -9
rvo:promis more	-13 -11 12 -2 -4 -5
rvo:promis noth	12 -10 -14 -4 -1 -10
rvo:promis the	9 -15 -17 -6 -10 5
rvo:promis to	-25 8 -8 -16 -14 -1
rvo:pronounc the	-13 12 -12 -9 -7 -10
rvo:protest .	-4 9 -9 -6 -8 -12
rvo:protest outsid	13 -13 -5 -5 -5 -13
rvo:provid the	-17 0 6 -16 -17 -20
rvo:push ,	-5 11 -9 0 0 -12
rvo:put a	-25 -1 5 -13 -15 -15
rvo:put back	-25 -6 11 -4 -7 -13
rvo:put besid	-16 16 -16 -6 -17 -14
rvo:put it	-16 17 -16 -8 -8 -13
rvo:put off	-18 -13 15 -6 -7 -6
rvo:put their	-9 -3 11 -11 -16 -18
rvo:question <person>	-12 15 -19 -6 -9 -9
rvo:question bank	-6 11 -13 -3 -3 -5
rvo:question her	-13 16 -19 -6 -9 -11
rvo:question shipyard	-12 -17 16 -6 -9 -11
rvo:quot forti	14 -11 -6 -3 -14 -14
rvo:ran in	-10 11 -8 -6 -9 -15
rvo:ran into	-10 13 -13 -2 -5 -11
rvo:re-elect with	-15 -16 16 -13 -16 -16
rvo:reach .	-19 -11 -6 -5 -17 16
rvo:reach ;	16 -4 -2 0 -3 -16
rvo:reach the	-15 -13 -13 -9 -14 14
rvo:read <number>	-8 12 -14 -6 -7 -8
rvo:read aloud	14 1 -20 -9 -6 -10
rvo:read hi	-24 -7 12 -9 10 -21
rvo:read out	-28 9 -2 -15 -14 -13
rvo:read the	-22 1 5 5 -21 -17
rvo:recal <date>	-27 -18 -5 -4 -19 24
rvo:recal in	21 -19 -12 -7 -21 -21
rvo:receiv <date>	11 -9 -11 -5 -8 -15
rvo:receiv <person>	0 -29 14 -4 -8 -5
rvo:receiv a	-7 -13 13 -1 -2 -5
rvo:receiv at	-13 31 -34 -3 -6 -12
rvo:receiv by	-5 12 -12 0 -1 -1
rvo:receiv chief	-9 -16 15 -1 -3 -1
rvo:receiv her	-4 -16 9 -2 -5 -3
rvo:receiv hi	-11 -13 14 -2 -3 -2
rvo:receiv him	-20 -10 14 -4 -6 -9
rvo:receiv imam	-6 -12 13 -1 -2 -1
rvo:receiv in	-30 13 -11 -5 -9 -12
rvo:receiv just	-6 -12 12 0 -1 -1
rvo:receiv letter	-13 -12 14 -1 -1 -1
rvo:receiv the	-20 -3 5 -3 -7 -4
rvo:receiv them	-17 -16 16 -3 -3 -7
rvo:recit ;	-17 17 -16 -13 -15 -17
rvo:recommend a	19 -19 -15 -15 -20 -14
rvo:recommend it	-20 18 -14 -12 -14 -17
rvo:record as	-11 13 -15 -6 -9 -10
rvo:recov at	19 -14 -17 -15 -22 -20
rvo:recov from	-25 -9 -11 -10 5 9
rvo:recus ,	-11 -9 -16 -14 -13 12
rvo:refus ,	-20 -15 -14 -3 -7 17
rvo:refus .	-16 -9 13 -5 -8 -7
rvo:refus :	-19 -6 -5 -3 -3 18
rvo:refus ani	14 -9 -4 -1 -1 -15
rvo:refus everi	14 -13 -5 -1 -3 -14
rvo:refus permiss	-9 10 -7 -2 -6 -16
rvo:refus the	-15 -7 -15 -3 -2 14
rvo:refus to	-13 -15 -13 -2 -5 18
rvo:regret that	14 -14 -12 -10 -11 -12
rvo:reject the	-15 21 -14 -2 -10 -20
rvo:releas from	-17 2 1 -18 -13 -17
rvo:remain at	-11 -16 -5 -2 -9 12
rvo:remain in	8 -11 -9 -9 -23 -5
rvo:rememb with	11 -10 -11 -7 -9 -13
rvo:replac as	13 -8 -14 -12 -18 -16
rvo:replac by	-23 -11 -31 -11 18 -22
rvo:replac for	-15 -12 -15 -7 14 -13
rvo:repli ,	-2 20 -20 -1 0 -2
rvo:repli .	-18 -21 17 13 -6 -15
rvo:repli and	-8 -11 -6 12 -1 -13
rvo:repli ye	-13 23 -23 -17 -5 -3
rvo:report .	-17 22 -20 -7 -11 -14
rvo:report dead	-13 -12 -9 -4 14 -11
rvo:report that	-11 11 -7 -2 -13 -11
rvo:report to	20 -20 -17 -4 -23 -18
rvo:repres by	-23 -16 -19 -11 23 -19
rvo:repres the	-11 23 -20 -4 -16 -16
rvo:resign .	13 -12 -17 -5 -8 -6
rvo:resum on	-14 -10 12 -5 -3 -8
rvo:return onli	13 -12 -12 -10 -11 -13
rvo:rise .	-13 13 -12 -8 -8 -13
rvo:sai ,	12 0 -13 -4 -12 -20
rvo:sai <person>	-11 0 -19 -12 -7 7
rvo:sai he	-15 -1 -24 -15 -17 13
rvo:sai it	13 -5 -10 -2 -3 -8
rvo:sai mass	12 -12 -11 -4 -7 -12
rvo:sai no	-5 15 -14 -5 -3 -31
rvo:sai noth	-18 -20 22 -6 -5 -26
rvo:sai that	19 -16 -21 -5 -8 -19
rvo:sai the	2 -12 -12 -6 -10 3
rvo:sai there	11 -9 -9 -3 -4 -14
rvo:sai ye	-9 12 -14 -5 -3 -13
rvo:said ,	-34 -16 15 -6 -23 13
rvo:said .	28 -24 -3 -23 -3 -21
rvo:said <person>	5 -1 -21 4 -14 -8
rvo:said <quote>	18 -18 -17 -3 -2 -7
rvo:said a	2 5 -24 -7 -18 -22
rvo:said after	-21 21 -18 -7 -7 -19
rvo:said as	-13 17 -17 -1 0 -5
rvo:said from	13 -15 -9 -5 -6 -9
rvo:said he	11 -12 -33 -14 -16 2
rvo:said her	-4 7 -13 -8 -8 -17
rvo:said hi	-15 -17 -8 -4 -10 16
rvo:said in	13 -16 -10 -3 -6 -10
rvo:said invit	-8 -8 9 -7 -5 -12
rvo:said no	3 -18 -23 -14 -11 11
rvo:said nobodi	15 -18 -11 -10 -8 -11
rvo:said noth	6 -4 -7 -4 -4 -15
rvo:said of	-8 14 -14 0 0 -1
rvo:said on	4 -11 7 -3 -11 -21
rvo:said outsid	-31 29 -17 -7 -15 -26
rvo:said phone	-18 17 -15 -8 -10 -14
rvo:said polic	1 4 -14 -5 -10 -17
rvo:said she	-9 9 -14 -7 -9 -3
rvo:said that	-20 4 0 -13 -1 -4
rvo:said the	2 -8 7 -13 -22 -36
rvo:said thei	-25 18 -22 -9 -13 1
rvo:said there	13 -14 -11 -3 -3 -8
rvo:said through	-14 -10 -13 -3 -9 11
rvo:said to	5 5 -17 -9 -26 -23
rvo:said ye	-18 22 -21 -7 -18 -25
rvo:sail ,	-13 14 -13 -5 -15 -13
rvo:sang .	-12 11 -7 -8 -7 -9
rvo:sat across	-2 20 -19 -1 -2 -4
rvo:sat alon	-5 11 -13 -1 -1 -12
rvo:sat between	-13 16 -16 -5 -12 -15
rvo:sat down	-5 -12 17 -8 -14 -28
rvo:sat in	-36 13 -19 -18 -22 8
rvo:sat on	-11 17 -16 -1 -2 -7
rvo:sat to	-5 16 -11 -2 -7 -6
rvo:sat togeth	-20 20 -16 -2 -2 -4
rvo:sat two	-7 26 -2 0 -4 -24
rvo:sat with	-10 -12 13 -6 -10 -15
rvo:saw <person>	-14 20 -21 -5 -6 -12
rvo:saw a	-7 15 -21 -2 -7 -7
rvo:saw more	15 -14 -11 -4 -11 -16
rvo:saw the	-38 -21 21 -18 -24 1
rvo:score twice	12 -12 -11 -11 -11 -13
rvo:scrap .	-15 16 -16 -3 -1 -7
rvo:seat ,	-10 14 -14 -2 -4 -2
rvo:seat <person>	-17 -19 19 -9 -14 -15
rvo:seat plan	-16 -16 -18 -9 -12 19
rvo:see no	13 -13 -11 -10 -10 -12
rvo:see presid	18 -16 -18 -8 -6 -17
rvo:see the	-18 -6 -2 -3 -15 4
rvo:sell insur	5 0 -15 -8 -13 -16
rvo:send hi	-13 -14 -16 -19 17 -15
rvo:send lawyer	-13 -12 -16 -10 14 -17
rvo:sent <person>	-8 -16 -4 -1 -5 8
rvo:sent a	4 -25 -42 9 7 -2
rvo:sent an	-27 -15 -27 11 16 -11
rvo:sent back	-6 -11 -18 -8 -9 13
rvo:sent everybodi	-18 4 18 -17 -21 -23
rvo:sent flower	15 -11 -10 -14 -15 -17
rvo:sent her	-20 -19 -19 -16 7 11
rvo:sent hi	-21 -17 -25 -10 21 -17
rvo:sent home	-22 19 -12 -27 -22 -19
rvo:sent regret	-25 8 -27 -23 -32 1
rvo:sent the	-23 -37 -2 6 1 -3
rvo:sent them	-13 1 16 -15 -18 -21
rvo:sent tulip	-11 -15 -14 -18 -16 15
rvo:sent word	0 -2 0 0 -12 12
rvo:serv and	-14 15 -16 -4 -8 -9
rvo:serv no	-12 -10 11 -11 -11 -8
rvo:serv quinc	-12 -22 18 -3 -5 -12
rvo:set foot	-20 -26 -12 -12 9 6
rvo:set out	-6 14 -13 -23 -17 -20
rvo:set to	-11 15 -15 -13 -18 -15
rvo:share a	-15 13 -8 -9 -12 -14
rvo:shook hand	1 3 -22 -8 -10 -15
rvo:show ;	-12 -15 -8 -3 -15 15
rvo:show <person>	-15 -14 16 -9 -9 -13
rvo:show him	-19 -6 8 -7 -7 -12
rvo:show slide	-12 15 -17 -4 -9 -18
rvo:shrug .	-8 10 -8 -8 -7 -13
rvo:sign .	21 -17 -3 -6 -8 -14
rvo:sign ;	-22 15 -27 -4 4 -17
rvo:sign a	-19 2 1 -4 -8 -13
rvo:sign at	-24 26 -16 -4 -12 -6
rvo:sign for	-28 -6 8 -9 -22 -14
rvo:sign off	-19 -1 3 -3 -7 -9
rvo:sign the	-14 23 -15 -3 -10 -2
rvo:sign under	-17 15 -13 -4 -7 -8
rvo:sit togeth	-23 23 -20 -2 -4 -10
rvo:ski .	-19 -27 -16 -7 -6 22
rvo:skip the	-17 -12 -17 -7 -16 16
rvo:slaughter a	-11 -13 13 -6 -9 -7
rvo:slept ,	-10 11 -12 -10 -11 -9
rvo:slip out	-11 15 -11 -5 -9 -18
rvo:smile ,	-8 14 -10 -1 -6 -7
rvo:speak ,	-13 -11 -13 12 -9 -11
rvo:speak .	-18 -2 10 -11 -22 -27
rvo:speak first	-7 17 -23 -5 -11 -15
rvo:speak for	-19 10 -19 -14 -13 3
rvo:spent the	-10 12 -13 -1 -3 -5
rvo:split sinc	12 -7 -9 -8 -9 -12
rvo:spoke ,	-11 16 -17 -5 -12 -14
rvo:spoke ;	-32 26 -21 -3 -12 -17
rvo:spoke <date>	-13 11 -10 -1 -3 -6
rvo:spoke about	-22 20 -16 -6 -6 -15
rvo:spoke against	-9 18 -13 -3 -2 -4
rvo:spoke by	-19 31 -28 -2 -5 -14
rvo:spoke first	-22 -24 25 -7 -10 -19
rvo:spoke for	-43 15 -8 -8 -14 -31
rvo:spoke of	15 -29 -22 -13 -24 16
rvo:spoke on	-8 14 -12 -2 -4 -8
rvo:spoke onc	-21 21 -14 -7 -8 -15
rvo:spoke to	-17 17 -15 -4 -12 -20
rvo:stai .	12 1 -24 -8 -21 -22
rvo:stai aboard	-11 -15 -13 -5 -14 15
rvo:stai at	4 2 -23 -8 19 -27
rvo:stai awai	-18 -33 -15 -5 -32 28
rvo:stai behind	-20 -17 14 -2 -21 -6
rvo:stai empti	15 -7 -21 -9 -19 -17
rvo:stai for	-8 14 -13 -2 -13 -17
rvo:stai in	-10 -14 -18 -7 -37 18
rvo:stai put	-19 20 -21 -7 -24 -19
rvo:stai seat	-20 -22 19 -11 -20 -16
rvo:stai to	-21 21 -15 -2 -18 -18
rvo:stamp noth	-12 11 -14 -9 -8 -8
rvo:stamp the	-13 12 -8 -7 -10 -10
rvo:stand .	8 2 -22 -11 -11 -13
rvo:state agenc	-15 13 -11 -4 -8 -7
rvo:stood alon	-20 -13 15 -2 -4 -9
rvo:stood between	-21 -23 22 -13 -17 -16
rvo:stood by	11 0 -32 -15 -21 -14
rvo:stood in	-26 -2 -25 -10 16 -21
rvo:stood next	-17 18 -20 -7 -12 -10
rvo:stood side	4 3 -16 -5 -11 -11
rvo:stop at	-17 -17 -10 -12 -16 18
rvo:stop that	-13 14 -9 -1 -1 -16
rvo:storm out	-10 12 -12 -1 -3 -8
rvo:struck out	-15 12 -8 -4 0 -11
rvo:summon port	-8 -10 15 -10 -1 -4
rvo:summon the	-2 -13 12 0 0 -1
rvo:summon too	-17 -16 -17 -21 -15 19
rvo:surpris .	19 1 -12 -10 -18 -19
rvo:suspend the	-12 -13 12 -5 -12 -11
rvo:swear nobodi	-21 18 -12 -12 -13 -13
rvo:tabl a	-21 18 -8 -6 -7 -10
rvo:take over	-14 19 -20 -13 -15 -7
rvo:take part	-9 14 -18 -4 -10 -10
rvo:take the	-8 -15 15 -5 -5 -8
rvo:talk ;	-15 22 -19 -8 -7 -24
rvo:talk by	-19 18 -10 -3 -1 -4
rvo:talk for	9 -2 -18 -3 -5 -11
rvo:talk vanilla	-12 -3 4 -1 -2 -3
rvo:telephon .	16 -16 -9 -6 -12 -19
rvo:test posit	-16 -20 -19 -17 19 -20
rvo:testifi instead	-12 5 -16 -9 3 -15
rvo:text and	-16 13 -10 -2 -16 -9
rvo:thank <person>	-15 -9 14 -2 -1 -2
rvo:thank by	17 -19 -16 -4 -11 -14
rvo:thank the	8 2 -14 -5 -9 -9
rvo:think about	-14 -11 -8 12 -12 -10
rvo:think the	12 -12 -8 -8 -7 -9
rvo:threaten to	14 -13 -13 -10 -11 -15
rvo:told .	9 -2 -11 -8 -13 -18
rvo:told <date>	16 -9 -6 -1 -18 -18
rvo:told <organisation>	5 0 -14 -3 -12 0
rvo:told <person>	-14 -2 -11 16 -13 -9
rvo:told a	-12 0 5 -9 -10 -23
rvo:told about	-23 2 -19 -9 -17 15
rvo:told analyst	-15 15 -14 -11 -8 -14
rvo:told hi	13 -10 -16 -7 -11 -13
rvo:told journalist	-15 18 -19 -5 -7 -15
rvo:told me	-7 -8 -16 -3 12 -5
rvo:told of	-16 11 -24 -8 -18 10
rvo:told the	5 -16 8 -17 -16 -14
rvo:told to	-13 -12 -20 -18 -24 14
rvo:took attend	-12 -16 15 -5 -8 -6
rvo:took four	13 -12 -17 -5 -7 -6
rvo:took her	3 2 -14 -12 -7 -17
rvo:took home	-6 13 -12 -1 -2 -3
rvo:took no	-22 2 0 -4 -8 -14
rvo:took note	-21 21 -19 -6 -8 -10
rvo:took part	-11 21 -29 -7 -16 -15
rvo:took question	-15 -23 22 -3 -7 -7
rvo:took the	-21 1 7 -6 -10 -9
rvo:took two	-10 15 -15 -2 -7 -8
rvo:took up	12 -14 -11 -5 -8 -10
rvo:trade accus	-11 14 -11 -2 -3 -7
rvo:translat .	-13 11 -4 -12 -14 -15
rvo:travel .	-18 -18 -8 -5 -24 22
rvo:travel by	-7 12 -10 -7 -12 -16
rvo:travel in	-14 -8 -2 -1 -13 17
rvo:travel to	-13 15 -16 -4 -14 7
rvo:tri to	-9 12 -15 -8 -10 -10
rvo:turn awai	-11 -3 -2 -1 -8 13
rvo:turn back	-18 -6 -22 -7 -9 12
rvo:turn down	-16 -7 -8 -9 -2 11
rvo:type on	-16 -18 18 -10 -16 -18
rvo:unnam aid	-12 10 -7 -1 -1 -9
rvo:unpack .	-11 13 -15 -7 -10 -9
rvo:urg both	18 -19 -17 -9 -12 -16
rvo:urg them	-27 5 -1 -11 -10 -12
rvo:visit <place>	-12 19 -18 -6 -5 -13
rvo:visit six	-12 16 -15 -3 -2 -4
rvo:visit the	-24 22 -20 -10 -13 -13
rvo:vote ;	-26 33 -37 -6 -17 -32
rvo:vote against	-19 23 -20 -7 -9 -19
rvo:vote for	-25 -6 10 -10 -13 -18
rvo:vote no	-14 17 -19 -10 -12 -15
rvo:vote to	-19 -6 -30 -6 -13 9
rvo:vote twice	-15 -16 16 -3 -3 -12
rvo:wait .	-14 29 -27 -3 -22 -33
rvo:wait ;	-21 11 3 -12 -13 -16
rvo:wait at	11 -12 -7 -5 -7 2
rvo:wait in	10 -20 -11 -12 -11 5
rvo:wait with	-11 10 -13 -6 -6 -10
rvo:walk <person>	-11 -15 14 -9 -8 -9
rvo:walk feder	-15 -10 10 -3 -5 -5
rvo:walk out	-1 11 -21 -8 -16 -18
rvo:want ,	-24 -11 -9 -1 -10 20
rvo:want a	-11 12 -13 -2 -2 -6
rvo:want canal	-17 17 -16 -3 -4 -8
rvo:want date	-21 19 -13 -3 -5 -7
rvo:want it	-19 18 -11 -2 -5 -9
rvo:want lower	-21 18 -15 -3 -6 -7
rvo:want monei	-1 18 -18 0 0 -4
rvo:want rate	16 -19 -15 -6 -11 -11
rvo:want ship	-16 13 -11 -4 -6 -6
rvo:want the	8 -1 -27 -11 -10 -14
rvo:want to	-20 -1 4 -13 -13 -14
rvo:watch from	-3 -16 -16 -11 -13 10
rvo:watch it	16 -12 -9 -5 -8 -19
rvo:welcom <place>	-7 -12 14 -1 -1 -1
rvo:welcom head	-5 -12 13 -1 -2 -3
rvo:welcom the	11 -25 -3 -11 -16 -19
rvo:went .	-14 20 -23 -19 -9 -19
rvo:went down	14 -16 -12 -8 -5 -8
rvo:went first	-11 15 -17 -16 -9 -15
rvo:went home	-22 -5 1 -20 -11 9
rvo:went instead	-9 16 -17 -16 -13 -14
rvo:went on	-13 -19 18 -18 -10 -18
rvo:went out	-25 -3 1 16 -11 -21
rvo:went over	-15 21 -24 -12 -7 -16
rvo:went togeth	-6 17 -15 -2 -2 -7
rvo:wept .	-18 16 -15 -9 -10 -13
rvo:wept on	14 -16 -7 -7 -7 -8
rvo:withdrew to	-12 -5 6 -1 -2 -10
rvo:wore ear	-12 13 -14 -7 -10 -11
rvo:write a	12 -10 -7 -3 -10 -14
rvo:wrote .	13 -9 -11 0 -3 -10
rvo:wrote <person>	14 -15 -7 -2 -3 -14
rvo:wrote for	-18 17 -6 -2 -4 -7
rvo:wrote hi	-19 9 -21 -8 -7 3
rvo:wrote that	14 -15 -12 -1 -2 -10
rvo:wrote the	17 -17 -12 -7 -12 -17
rvo:wrote to	-17 -14 17 -5 -4 -9
s>aside-cue:reported	32 -38 -6 -1 -2 -3
s>aside-does:says	32 -38 -6 -1 -2 -3
s>does-first:comes	6 -3 -16 -3 -7 -11
s>does-first:hosts	14 8 -22 -2 -7 -4
s>does-first:says	-9 12 -14 -2 -3 -5
s>does-first:will-come	9 -7 -12 -5 -11 -13
s>does:comes	6 -3 -16 -3 -7 -11
s>does:hosts	16 3 -22 -3 -7 -5
s>does:says	-9 12 -14 -2 -3 -5
s>does:will-come	9 -7 -12 -5 -11 -13
s>group:1	25 0 -34 -10 -14 -22
s>group:2	11 -19 8 -11 -14 -14
s>group:3	-14 10 3 -10 -8 -8
s>l2:, where	9 6 -14 -1 -1 -2
s>l2:; and	-14 24 -26 -5 -3 -9
s>l2:<person> met	12 -11 -13 -1 -2 -3
s>l2:<place> with	10 -14 -6 -4 -4 -4
s>l2:chief ,	17 -17 -9 -2 -3 -6
s>l2:dinner for	-16 17 -16 -2 -4 -4
s>l2:dinner with	-4 -12 9 -2 -2 -2
s>l2:down with	19 -20 -13 -1 -2 -1
s>l2:husband ,	12 -15 -3 0 -1 -1
s>l2:lunch with	31 -32 -20 -5 -6 -6
s>l2:meet with	-15 17 -20 -4 -4 -3
s>l2:minist ,	3 12 -18 -2 -6 -3
s>l2:premier ,	12 -6 -18 -2 -4 -4
s>l2:then saw	-11 6 4 -13 -9 -8
s>l2:to see	14 -7 -19 -5 -3 -4
s>l2:to which	-18 -11 12 -3 -5 -6
s>l2:vanilla with	18 -18 -10 -3 -4 -3
s>l:#	-13 16 -8 -11 -16 -23
s>l:,	25 -5 -29 -5 -11 -13
s>l:and	-14 24 -26 -5 -3 -9
s>l:for	-16 17 -16 -2 -4 -4
s>l:met	15 -13 -17 -2 -3 -6
s>l:saw	-11 6 4 -13 -9 -8
s>l:see	14 -7 -19 -5 -3 -4
s>l:where	9 6 -14 -1 -1 -2
s>l:which	-18 -11 12 -3 -5 -6
s>l:while	17 -20 -7 -2 -3 -5
s>l:with	17 -22 -1 -8 -9 -8
s>lb-cue:attended	22 -22 -17 -2 -4 -6
s>lb-cue:background	12 -15 -3 0 -1 -1
s>lb-cue:hosted	14 -4 -19 -2 -3 -4
s>led:about	-16 17 -16 -2 -4 -4
s>led:beside	17 -22 -1 -8 -9 -8
s>led:instead	-16 17 -16 -2 -4 -4
s>led:meets	-3 4 -9 -12 -10 -10
s>led:with	17 -22 -1 -8 -9 -8
s>lv-cue:attended	22 -22 -17 -2 -4 -6
s>lv-cue:hosted	10 1 -16 -1 -3 -3
s>lv:forc	12 -6 -18 -2 -4 -4
s>lv:forc|,	12 -6 -18 -2 -4 -4
s>lv:had	-14 6 6 -5 -5 -4
s>lv:had|with	-14 6 6 -5 -5 -4
s>lv:is	13 -12 -9 -2 -2 -3
s>lv:led	14 -19 -9 -1 -2 -2
s>lv:led|,	12 -15 -3 0 -1 -1
s>lv:lunch	27 -34 -12 -6 -6 -6
s>lv:lunch|with	27 -34 -12 -6 -6 -6
s>lv:met	18 -18 -17 -2 -5 -8
s>lv:met|	15 -13 -17 -2 -3 -6
s>lv:receiv	-9 13 -12 -1 -1 -2
s>lv:sat	22 -22 -17 -2 -4 -6
s>lv:sat|,	17 -17 -9 -2 -3 -6
s>lv:sat|with	19 -20 -13 -1 -2 -1
s>lv:saw	-11 6 4 -13 -9 -8
s>lv:saw|	-11 6 4 -13 -9 -8
s>lv:see	14 -7 -19 -5 -3 -4
s>lv:see|	14 -7 -19 -5 -3 -4
s>lv:talk	18 -18 -10 -3 -4 -3
s>lv:talk|with	18 -18 -10 -3 -4 -3
s>r-cue-near:attended	5 -16 9 -5 -9 -13
s>r-cue-near:hosted	20 1 -22 -4 -9 -7
s>r-cue-near:reported	-9 12 -14 -2 -3 -5
s>r-cue:attended	12 -18 4 -6 -11 -14
s>r-cue:hosted	22 -3 -22 -4 -8 -8
s>r-cue:reported	-9 12 -14 -2 -3 -5
s>r2:had been	-20 -7 8 -3 -5 -6
s>r2:had met	-17 16 -7 -2 -4 -8
s>r2:had talk	-11 14 -28 -10 -14 -14
s>r2:in <place>	17 -10 -21 -3 -7 -9
s>r2:in the	19 -20 -13 -1 -2 -1
s>r2:is due	-14 14 -8 -4 -7 -12
s>r2:lunched in	12 -15 -3 0 -1 -1
s>r2:met banker	17 -20 -7 -2 -3 -5
s>r2:of <place>	19 -19 -11 -2 -6 -3
s>r2:on <date>	12 -2 -19 -5 -3 -4
s>r2:respectively ,	-4 -12 9 -2 -2 -2
s>r2:sat in	-13 13 -13 -3 -4 -9
s>r2:then sat	12 -12 -11 -1 -3 -4
s>r2:to scrap	-14 24 -26 -5 -3 -9
s>r2:to which	12 -6 -18 -2 -4 -4
s>r2:was talk	-5 -13 14 -1 -1 -2
s>r:<place>	9 -7 -6 -8 -12 -19
s>r:had	-22 12 -1 -11 -17 -19
s>r:in	22 -17 -23 -3 -7 -9
s>r:is	-14 14 -8 -4 -7 -12
s>r:lunch	12 -15 -3 0 -1 -1
s>r:met	3 -16 8 -3 -5 -8
s>r:of	20 -19 -17 -2 -6 -3
s>r:on	12 -2 -19 -5 -3 -4
s>r:receiv	8 7 -15 -1 -6 -3
s>r:respect	-13 1 12 -13 -8 -8
s>r:sat	-13 13 -13 -3 -4 -9
s>r:then	12 -12 -11 -1 -3 -4
s>r:to	11 14 -34 -7 -6 -10
s>r:wa	-5 -13 14 -1 -1 -2
s>reference	-11 5 -3 -4 -7 -14
s>role-cue:background	12 -15 -3 0 -1 -1
s>rv:come	10 -14 6 -5 -7 -7
s>rv:meet	19 -19 -11 -2 -6 -3
s>rv:receiv	14 8 -22 -2 -7 -4
s>rv:sat	6 -3 -16 -3 -7 -11
s>rv:talk	-5 -13 14 -1 -1 -2
s>rvo:come ;	10 -14 6 -5 -7 -7
s>rvo:lunch in	12 -15 -3 0 -1 -1
s>rvo:meet in	19 -19 -11 -2 -6 -3
s>rvo:met <place>	-17 16 -7 -2 -4 -8
s>rvo:met banker	17 -20 -7 -2 -3 -5
s>rvo:receiv <person>	12 -16 -11 -1 -5 -2
s>rvo:sat down	12 -12 -11 -1 -3 -4
s>rvo:sat in	-13 13 -13 -3 -4 -9
s>rvo:talk vanilla	-5 -13 14 -1 -1 -2
state=cancelled	6 20 8 -37 -55 -51
state=held	1 11 -4 -32 -6 6
state=planned	24 -37 -3 32 -17 -13
state=unclear	72 7 -88 -41 -32 -48
subject-of-trigger	-23 7 4 -7 -9 -14
subject:address	-24 13 -10 -3 -4 -8
subject:appear	-20 1 2 -9 -17 -15
subject:attend	-19 -14 6 -8 11 -19
subject:bargain	-11 18 -18 -9 -11 -11
subject:brief	-14 18 -15 -4 -10 -17
subject:call	8 -3 -14 -7 -12 -22
subject:confer	-28 29 -26 -8 -9 -9
subject:conven	-15 -16 20 -2 -3 -7
subject:dine	-13 -7 8 -8 -3 -9
subject:face	-18 -2 5 -8 -10 -15
subject:flew	-13 16 -12 -2 -2 -5
subject:gather	-19 -24 24 -6 -9 -14
subject:gave	-8 -25 25 -1 -1 -2
subject:greet	-11 -11 12 -1 -3 -3
subject:heard	-13 -19 9 -3 -5 12
subject:held	-21 18 -15 -5 -6 -8
subject:host	-13 2 1 -4 -9 -6
subject:interview	-11 -12 12 -1 -2 -1
subject:join	-7 19 -18 -2 -9 -11
subject:lunch	18 -17 -8 -4 -12 -8
subject:meet	-1 1 -3 -11 -10 -13
subject:met	-41 13 -2 -9 -11 -8
subject:open	-5 -22 21 0 -1 -1
subject:question	-6 11 -13 -3 -3 -5
subject:ran	-10 13 -13 -2 -5 -11
subject:receiv	-26 -28 29 -4 -9 -4
subject:sat	4 -5 3 -5 -10 -13
subject:saw	-27 19 -14 -10 -14 -27
subject:shook	-28 29 -7 -3 -2 -2
subject:sign	-16 21 -20 -1 -13 -4
subject:spoke	-22 39 -36 -3 -6 -10
subject:summon	-2 -13 12 0 0 -1
subject:talk	-22 22 -13 -3 -1 -6
subject:telephon	-19 20 -19 -9 -15 -15
subject:visit	-14 14 -13 -7 -9 -10
subject:welcom	-23 -22 24 -4 -6 -5
subject:went	-6 17 -15 -2 -2 -7
subject:withdrew	-12 -5 6 -1 -2 -10
tied-to-other	-8 9 -21 -13 -2 1
times=1	34 -1 -12 -16 -15 -16
times=2	8 1 -8 -24 -17 -4
times=3	-20 9 -7 -19 -13 12
times=4	-39 1 20 5 2 -7
title-cue:absent	25 -36 -27 -16 -17 22
title-cue:attended	-11 13 -2 -15 -18 -23
title-cue:background	27 -14 -35 -4 -24 -4
title-cue:hosted	-19 -36 54 -22 -47 -38
title-cue:invited	-14 -18 18 -7 -8 -11
title-cue:observer	37 -26 -17 -7 -33 -18
title-cue:represented	-10 -1 -5 0 9 -47
title:<org>	-3 15 -9 11 -44 -27
title:aboard	12 -15 -7 -7 -10 -18
title:absenc	-11 -26 -17 -4 -6 25
title:account	-14 4 -33 -8 -13 11
title:act	-19 -24 24 -9 -12 -17
title:activist	19 -16 -12 -8 -14 -20
title:actress	15 -11 -10 -14 -15 -17
title:admir	-25 27 -15 -6 -19 -22
title:advis	12 -7 0 -20 -25 -22
title:advoc	16 -14 -6 -23 -14 -31
title:affair	-26 23 -22 -5 -8 -11
title:agenc	-8 -26 26 -4 -7 -8
title:agent	20 -9 -20 -18 -17 -32
title:agricultur	-21 3 -9 -6 18 -16
title:aid	30 -7 -31 -24 -17 -31
title:air	-14 15 -15 -9 -4 -6
title:albanian	-10 15 -16 -4 -3 -5
title:alhaji	-23 -27 -22 -14 -19 27
title:ambassador	1 32 -35 -23 -45 -25
title:american	-29 -7 -34 6 -30 17
title:among	-14 17 -15 -9 -11 -14
title:analyst	20 -19 -14 -12 -9 -17
title:anthropologist	12 -10 -5 -5 -13 -11
title:apostl	-31 -19 -16 -9 -15 23
title:applic	-19 18 -20 -8 -10 -11
title:arbitr	-24 -25 24 -16 -20 -20
title:archbishop	-10 -9 13 -13 1 -29
title:archimandrit	-13 21 -6 -5 -24 -19
title:argentin	-7 -15 15 -3 -5 -5
title:arm	-4 20 -20 -1 -2 -2
title:armi	-24 13 -18 14 -18 -20
title:assessor	-9 11 -15 -8 -9 -10
title:assist	8 -1 -15 -6 -5 -7
title:attornei	-8 -15 19 -18 -19 -18
title:auditor	3 -1 -15 -9 -7 4
title:aunti	-16 19 -14 -6 -13 -16
title:australian	-21 13 -6 -7 -9 -11
title:austrian	-23 -16 25 -13 -17 -20
title:auxiliari	-15 -10 12 -3 -11 -8
title:awai	12 -8 -9 -3 -3 -18
title:ayatollah	-10 -13 13 -2 -2 -5
title:bahraini	-11 -13 13 -5 -6 -9
title:bank	-35 35 -27 -6 -11 -22
title:banker	-14 36 -44 -6 -11 -11
title:bar	-20 27 -28 -6 -7 -8
title:barima	-13 -12 13 -1 -3 -4
title:bear	24 -24 -18 -19 -21 -21
title:behalf	-9 -12 -14 -3 13 -9
title:bektashi	-7 12 -9 -2 -2 -3
title:believ	13 -13 -8 -10 -9 -12
title:benefactor	14 -13 -13 -10 -11 -15
title:besid	-15 2 6 -8 -10 -16
title:biologist	6 7 -6 -17 -4 -12
title:bishop	4 14 -6 -26 -6 -42
title:board	-21 -37 27 -25 -32 10
title:border	-3 23 -23 0 0 -1
title:boss	-18 25 -29 -7 -10 5
title:brainchild	12 -14 -11 -5 -8 -10
title:brazilian	17 10 -38 -6 -16 -14
title:breakfast	-14 -16 16 -4 -6 -14
title:brigadi	-13 23 -30 -8 -13 4
title:british	-20 4 -9 16 -13 -20
title:broker	0 3 -7 -13 -19 -30
title:brother	5 8 -9 -13 -17 -23
title:budget	-16 -8 -16 -11 -19 12
title:builder	22 -20 -19 -16 -17 -22
title:bullion	-19 -8 11 -2 -6 -9
title:bundjalung	-12 15 -10 -4 -11 -12
title:burundian	-13 -13 13 -5 -5 -8
title:busi	9 -9 -5 -5 -7 -14
title:businessman	16 8 -20 -18 -12 -22
title:bust	16 -11 -8 -2 -7 -17
title:buyer	-12 18 -16 -1 -5 -4
title:cacica	-5 15 -17 0 -1 -2
title:call	-12 17 -24 -4 -10 -10
title:canadian	-19 -8 11 -2 -6 -9
title:candid	-16 21 -18 -17 -19 -24
title:canneri	7 -15 1 -8 -5 -7
title:canon	-8 12 -3 -1 -10 -11
title:captain	12 2 -41 1 -12 1
title:cardin	-4 -28 13 -18 8 -23
title:casino	-7 13 -14 0 0 -1
title:catechist	21 -19 -15 -17 -14 -22
title:cathol	-15 -18 18 -10 -11 -14
title:cattl	-20 -9 13 -10 -5 -14
title:cement	-10 16 -17 -2 -2 -5
title:central	-14 15 -14 -3 -7 -14
title:chadian	-15 21 -25 -8 -5 -16
title:chair	-24 -24 33 -17 -16 -31
title:chairman	-24 -46 38 -40 -40 22
title:chairwoman	-16 -18 17 -13 -16 -16
title:chancellor	-24 28 -25 -7 -16 6
title:chargé	-18 18 -17 -10 -11 -16
title:chief	-42 -25 24 -29 4 14
title:chines	-20 20 -20 -4 -3 -4
title:christian	-20 -5 -3 -1 19 -19
title:citi	10 1 -19 -6 -8 -1
title:claimant	-16 14 -10 -4 -7 -14
title:cleric	-19 -8 -13 17 -3 -6
title:clerk	-22 25 -20 -20 -25 -28
title:client	18 -19 -16 -12 -12 -14
title:cloth	-9 -12 12 -2 -5 -5
title:club	-11 12 -39 -17 -29 17
title:co-chair	-16 -16 17 -7 -11 -15
title:coach	-26 7 -4 -12 -12 5
title:colleagu	9 -31 23 -14 -12 -17
title:colonel	-14 3 3 -20 -22 3
title:columnist	13 -12 -9 -5 -3 -10
title:command	-24 17 -22 -10 -18 7
title:comment	11 -10 -11 -7 -9 -13
title:commerc	-10 -14 13 -3 -3 -6
title:commission	-11 -17 33 -34 -40 -27
title:committe	-33 -19 18 -6 -14 18
title:commodor	-14 -6 8 -7 -8 -12
title:compact	15 -14 -16 -12 -14 -13
title:compani	-25 31 -23 -8 -12 -31
title:congoles	3 16 -28 -2 -3 -5
title:congressman	-13 13 -9 -2 -1 -4
title:congresswoman	-14 -14 -13 -7 16 -17
title:constitut	18 -19 -9 -7 -7 -19
title:consul	-25 27 -25 -13 -13 -20
title:consum	6 -4 -7 -4 -4 -15
title:contractor	0 -12 -19 -12 -15 9
title:control	15 -3 -20 -16 -15 -16
title:conven	-18 -14 17 -11 -18 -13
title:cook	23 -23 -15 -17 -9 -20
title:cooper	-19 -17 18 -4 -9 -7
title:council	-10 -20 17 -10 -13 -19
title:councillor	-2 31 -43 -11 -21 -34
title:councilman	-17 18 -20 -7 -12 -10
title:counsel	7 21 -45 -23 -22 -26
title:counterpart	-5 17 -15 -2 -3 -4
title:counti	-11 -18 -5 -1 -4 16
title:court	-12 -7 14 -3 -5 -8
title:cree	-3 -16 -12 -4 -4 15
title:cricket	14 -14 -14 -11 -10 -12
title:crown	-13 14 -14 -4 -5 -12
title:curat	-16 13 5 -6 -14 -18
title:custom	10 10 -18 -13 -19 -20
title:cyclon	13 -11 -14 -8 -7 -9
title:d'affair	-18 18 -17 -10 -11 -16
title:dai	13 -10 -11 -10 -11 -18
title:dairyman	-14 17 -17 -8 -16 -14
title:dame	7 -16 4 -17 -24 3
title:danish	-10 12 -16 -2 -2 -15
title:datuk	11 -18 16 -8 -19 -21
title:daughter	-13 16 -3 -3 -21 -13
title:daw	-9 12 -7 -2 -4 -8
title:deacon	-15 22 -19 -15 -14 -21
title:dealer	-26 13 -8 -4 -8 -12
title:dean	-30 -2 0 -17 13 -25
title:deckhand	-21 18 -12 -12 -13 -13
title:defenc	-24 27 -27 -12 -20 -23
title:defend	-18 12 -12 -7 -9 -7
title:deleg	-19 21 -19 -7 -9 -11
title:democrat	-20 -5 -3 -1 19 -19
title:depart	-19 18 -17 -5 -8 -6
title:deputi	-36 29 -4 0 -41 -40
title:develop	27 -27 -25 -21 -17 -23
title:diamond	-8 13 -13 -1 -4 -2
title:diocesan	21 -21 -17 -8 -2 -19
title:diplomat	14 -7 -22 14 -13 -19
title:director	11 -1 -30 -19 -25 -5
title:disast	-20 -15 16 -9 -8 -12
title:dismiss	-13 -11 -13 12 -9 -11
title:district	-17 -4 8 -2 -4 -7
title:dive	-10 15 -2 -1 -1 -14
title:dr	8 3 -8 -20 -21 -30
title:drug	-21 20 -17 -8 -7 -11
title:ecologist	-21 18 -16 -13 -14 -9
title:econom	-12 13 -14 -12 -13 -10
title:economist	22 -27 -19 -14 -16 0
title:editor	19 -11 -17 -14 -15 -24
title:educ	7 2 -4 -14 -25 -31
title:egyptian	-27 -27 27 -2 -4 -5
title:elder	-34 36 -35 -19 -19 -22
title:elect	14 -11 -9 -6 -4 -15
title:embassi	-9 18 -21 -4 -7 -6
title:emir	-13 11 -9 -6 -2 -3
title:emirati	-15 18 -18 -1 -3 -6
title:energi	12 0 -5 -6 -9 -22
title:engin	-11 24 -33 4 -29 -9
title:envoi	-31 28 -25 -6 -31 12
title:ethic	19 -23 -21 -17 -5 -13
title:ex-command	-13 14 -13 -3 -5 -8
title:ex-minist	-17 -16 -17 -21 -15 19
title:ex-presid	-11 -18 -29 -12 -24 24
title:execut	-6 6 -44 -23 16 -9
title:exil	-33 26 -19 -2 -2 -9
title:expert	-18 20 -24 -9 -7 -8
title:export	-14 -15 15 -8 -5 -9
title:factori	-5 12 -17 -2 -7 -10
title:farm	20 -20 -16 -1 -1 -18
title:farmer	-6 13 -12 -1 -2 -3
title:father	-8 -1 11 -23 -23 -12
title:feder	-20 19 -9 -14 -17 -17
title:figur	25 -24 -27 -12 -14 -19
title:financ	-35 -26 20 -20 24 -28
title:first	-6 2 -8 -10 -17 7
title:fisheri	-29 17 11 -13 -22 -20
title:fisherman	22 -7 -22 -13 -10 -30
title:fishermen	-11 16 -14 -2 -3 -7
title:folklorist	18 -17 -13 -5 -7 -15
title:fon	-13 24 -26 -16 -13 -12
title:foreign	-11 -14 16 -18 4 -19
title:foreman	-16 13 -17 -9 -15 2
title:forens	-18 20 -24 -9 -7 -8
title:forest	-13 12 -11 -2 -7 -7
title:forestri	-14 15 -15 -6 -14 -14
title:former	-4 -5 -23 -25 -5 20
title:forward	19 -21 -15 -6 -12 -18
title:founder	15 0 -21 -9 -14 -16
title:french	-13 6 -21 -8 14 -19
title:frenchwoman	-13 18 -18 -12 -4 -8
title:fund	-19 0 2 -3 -2 -10
title:funer	17 -15 -17 -7 -6 -15
title:gang	14 -14 -13 -7 -9 -8
title:gener	-4 -1 -11 12 -19 -6
title:georgian	-35 14 -14 -21 27 -26
title:ghanaian	-14 15 -12 -3 -2 -4
title:goalkeep	14 -14 -29 -17 -1 0
title:govern	13 -16 2 -6 -9 -12
title:governor	-20 -30 26 -30 -31 17
title:grand	-5 -14 6 -4 -5 14
title:granddaught	-15 13 -9 -7 -9 -9
title:grandson	15 -16 -9 -7 -11 -10
title:greek	-19 24 -26 -7 -7 -19
title:greenland	-21 23 -25 -9 -8 -17
title:greet	15 -13 -14 -8 -10 -13
title:grid	-6 -18 18 -6 0 -5
title:grower	11 0 -14 -9 -10 -21
title:guest	-18 -20 21 -8 -5 -17
title:guild	-16 16 -14 -11 -9 -13
title:haitian	15 -10 -4 -6 -9 -16
title:harbour	-19 9 -2 -8 -8 -9
title:hawaiian	-16 14 -10 -4 -7 -14
title:head	-31 -32 37 -16 -20 -19
title:headmistress	-21 -15 18 -9 -9 -11
title:health	-24 8 1 3 -18 -21
title:hear	-32 16 3 -7 -7 -15
title:herder	2 7 -9 -6 -8 -17
title:herdsman	-16 16 -16 -6 -17 -14
title:hereditari	-9 18 -9 -3 -16 -23
title:high	-19 -16 21 -7 -16 -22
title:hindu	-18 15 -4 -5 -9 -9
title:historian	-1 -35 17 -17 -19 -1
title:home	-8 24 -14 -4 -28 -1
title:honour	-28 21 -19 -5 -10 -11
title:hospit	18 -19 -14 -10 -14 -14
title:host	-21 -3 14 -19 -17 -13
title:hoteli	-23 11 11 -13 -23 -26
title:hous	-18 0 14 -16 -19 -18
title:human	16 -14 -17 -4 -14 -12
title:hungarian	-17 13 -13 -2 -7 -5
title:hydrologist	-10 21 -24 -13 -9 -27
title:imam	-17 19 -23 -10 -10 2
title:includ	4 3 -13 -7 -8 -8
title:independ	-19 7 -1 -8 -11 -19
title:indonesian	15 -30 -11 -7 -10 5
title:industri	-16 15 -16 -8 -10 -10
title:informateur	-7 -23 23 0 -1 0
title:inspector	-19 2 16 -19 -14 -24
title:intellig	-18 9 1 -8 -7 -18
title:interim	27 -29 -18 -3 -14 -15
title:interior	0 -15 9 -31 -33 6
title:interpret	-21 19 -14 -10 -11 -19
title:investor	-16 18 -17 -12 -21 -14
title:invit	-14 -18 18 -7 -8 -11
title:irrig	-9 -14 16 -1 -4 -3
title:italian	-17 22 -23 -8 -2 -5
title:jamaican	-13 23 -26 -2 -3 -4
title:journalist	0 -21 15 -13 -12 -14
title:judg	-53 -44 51 -34 10 -46
title:justic	-32 -51 37 7 -33 12
title:kenyan	-28 25 -13 -9 -15 -16
title:keynot	-10 12 -13 -5 -6 -9
title:king	32 -13 -12 -26 -27 -30
title:known	13 -2 -16 -14 -12 -18
title:korean	-18 -8 12 -7 -13 -8
title:kyrgyz	-4 12 -14 0 0 -1
title:labour	-23 -48 45 -26 -26 -26
title:ladi	-11 15 -16 -5 -2 -6
title:land	4 -22 18 -2 -5 -4
title:landown	-8 10 -12 -5 -6 -8
title:lao	-16 21 -17 -3 -10 -12
title:late	49 -34 -40 -14 -21 -29
title:later	-12 -3 4 -1 -2 -3
title:lawmak	13 -5 -27 -20 -18 0
title:lawyer	-7 32 -29 -25 -33 -29
title:leader	-5 28 -47 -28 -24 1
title:leagu	-9 -15 15 -1 -2 -4
title:lectur	-20 -25 23 -16 -22 -23
title:lieuten	-25 17 -22 11 -23 6
title:line	-10 2 2 -8 -6 -13
title:list	-25 23 -15 -10 -16 -16
title:lobbyist	17 -14 -33 -21 -20 -9
title:logger	-14 17 -21 -7 -13 -10
title:lord	-26 15 -2 -12 -13 -16
title:madam	-10 16 -17 -8 -9 -20
title:magnat	-18 -4 -7 13 -4 -9
title:major	-18 24 -18 -8 -15 -22
title:maker	-13 9 6 -12 -11 -9
title:malaysian	-3 17 -17 0 -1 -1
title:man	-26 25 -25 -19 -15 -19
title:manag	-6 -5 9 -8 -8 -15
title:mapmak	-1 15 -26 -17 -15 -17
title:marin	-14 8 -5 -5 -4 -4
title:master	-30 9 2 -14 -12 -16
title:mate	-15 -19 -11 -2 -23 21
title:mayor	-18 -19 34 -27 -35 -10
title:mediat	-20 -38 40 -16 -23 -28
title:meet	-28 37 -37 -11 -12 -9
title:member	-33 31 -44 -25 -32 7
title:mennonit	-15 31 -32 -4 -7 -14
title:meteorologist	19 -20 -18 -7 -12 -13
title:metropolitan	-18 -12 7 -2 -4 10
title:miller	-11 16 -16 -13 -14 -16
title:mine	-11 -15 16 0 -12 11
title:minist	-32 -29 29 -13 22 -3
title:ministri	14 -12 -17 -3 -4 -18
title:minor	-15 17 -17 -11 -13 -17
title:mission	-15 6 -1 -4 -9 -10
title:moder	13 -5 1 -22 -16 -20
title:mongolian	-12 14 -14 -7 -10 -7
title:monsignor	-22 -32 -17 -10 27 13
title:mother	17 -18 -8 -2 -6 -12
title:mr	0 18 -16 -20 -21 -30
title:ms	-23 -18 24 -6 -14 -16
title:mufti	-10 14 -10 -2 -2 -3
title:méti	-14 20 -23 -19 -9 -19
title:name	28 -37 2 -26 -27 -29
title:nation	-9 -1 -15 -6 -6 8
title:nationalist	-24 -21 -23 -11 -12 24
title:navi	-13 -13 -16 -9 -16 17
title:negoti	-32 41 -37 -10 -12 -27
title:neighbour	-7 19 -20 -1 -1 -2
title:neither	-13 -20 -31 -30 -36 26
title:net-mak	-20 16 -14 -5 -9 -11
title:newspap	-10 -15 -7 -4 13 -9
title:newsread	-21 -23 23 -3 -2 -2
title:niec	-15 14 -12 -1 -5 -7
title:nigerian	-15 13 -11 -1 -2 -1
title:northern	-18 14 -13 -4 -8 -11
title:norwegian	-30 23 -12 -16 -23 -21
title:notari	-11 12 -10 -5 -9 -13
title:novelist	-14 -17 -12 17 -12 -18
title:nurs	6 1 -17 -11 -19 -19
title:observ	-27 25 -18 -12 -11 -15
title:offer	16 -17 -17 -13 -14 -11
title:offic	17 -8 -19 -9 -9 -24
title:offici	-19 26 -25 -6 -6 -13
title:oil	8 -10 -22 7 -16 2
title:oligarch	9 -2 -22 -4 -11 -10
title:on	-16 18 -11 -11 -18 -18
title:oper	-15 -2 6 -8 -7 -3
title:opposit	23 -22 -52 -23 -21 10
title:orat	-15 -17 16 -6 -18 -13
title:orchardist	-7 13 -12 -1 -2 -4
title:organis	17 9 -19 -12 -16 -16
title:owner	-11 -8 3 -25 -1 2
title:palac	21 -23 -18 -6 -7 -11
title:pamiri	-16 18 -14 -7 -2 -11
title:panel	-17 -20 20 -5 -5 -9
title:paper	-15 17 -15 -11 -16 -17
title:paramount	-28 13 8 -6 -11 -14
title:parent	-18 17 -15 -8 -10 -14
title:parliament	15 3 -13 -5 -8 -20
title:parti	19 -9 -18 -7 -15 -39
title:partner	19 -21 -13 -7 -16 -16
title:pastor	-29 7 2 -15 -15 4
title:perman	-12 -3 8 -11 -9 -14
title:person	-21 30 -19 -25 -16 -25
title:peruvian	-4 14 -15 -1 -2 -1
title:photograph	-11 -3 -2 -1 -8 13
title:phra	-13 -18 18 -9 -10 -14
title:pitcher	-4 12 -11 -1 -2 -6
title:place	-20 -27 -16 -18 26 -24
title:planner	-13 16 -17 -4 -5 -9
title:poet	5 -21 -14 16 -9 -15
title:polic	21 -19 1 -28 -15 1
title:polish	8 -16 13 -1 -5 -17
title:polit	16 -17 -15 -7 -10 -8
title:pope	-12 -18 18 -2 -3 -6
title:port	-21 -8 -9 -5 12 -18
title:preacher	-13 14 -12 -10 -16 -14
title:prefect	-9 19 13 -3 -26 -9
title:premier	-6 -36 25 -23 9 -9
title:presid	-26 -25 30 -4 9 -14
title:press	14 -17 -24 -29 -10 7
title:prime	-5 -44 33 -22 14 -10
title:princ	-31 -11 -23 -18 -21 22
title:princess	-21 -23 17 -7 -17 18
title:princip	-15 -15 18 -5 -12 -13
title:printer	26 -15 -32 -18 -28 -29
title:pro	-29 22 -20 -8 -9 -10
title:professor	-15 13 -25 -16 -25 4
title:prosecutor	-7 27 -59 -23 -28 0
title:protocol	-27 23 -24 -8 -15 -11
title:provinci	-15 22 -22 -11 -4 -17
title:proxi	19 -19 -15 -15 -20 -14
title:publish	-3 -20 14 -3 -3 -3
title:qatari	-13 7 0 -4 -5 -11
title:rabbi	-19 21 -15 -6 -9 -8
title:radio	-1 22 -26 -8 -4 -18
title:rainmak	-11 28 -30 -4 -3 -9
title:ranger	-13 12 -11 -2 -7 -7
title:ratu	-32 -16 25 -2 -6 -5
title:rebel	-24 30 -39 -9 -13 14
title:record	-13 -11 -13 12 -9 -11
title:rector	-25 -23 26 -8 -14 -16
title:refere	21 -16 -22 -11 -14 -18
title:region	-16 -17 -15 -8 -13 16
title:replac	24 -24 -18 -25 -11 -20
title:report	16 -3 -19 -20 -15 -33
title:repres	-21 -4 -8 -18 -15 17
title:request	-6 -19 19 -4 -5 -5
title:resign	15 -18 -11 -8 -8 -8
title:resourc	-18 -20 -25 -2 -7 23
title:retir	-21 -10 21 -11 -18 -18
title:rice	-6 13 -12 -1 -2 -3
title:rider	-4 27 -32 -2 -4 -6
title:right	-5 19 -28 -18 -24 -20
title:rival	9 6 -23 -18 -20 -23
title:road	-15 16 -18 -10 -15 -14
title:rule	24 -20 -20 -6 -15 -34
title:rural	-15 17 -17 -2 -1 -1
title:russian	-27 20 -16 1 -24 -2
title:salt	-17 -13 -20 -8 -7 16
title:sanction	9 -9 -5 -5 -7 -14
title:sat	-18 18 -20 -12 -11 -14
title:sayyid	-3 20 -15 -2 -19 -5
title:school	-11 13 -6 -3 -4 -11
title:schoolteach	-17 -20 19 -8 -9 -10
title:scientist	7 2 -18 -12 -15 -15
title:seal	14 -7 -3 -15 -1 -12
title:secretari	21 -3 -14 -11 -33 -47
title:secretary-gener	-23 -5 13 -9 -11 -14
title:seen	-16 -9 -14 -9 -9 12
title:selector	-9 17 -15 -9 -18 -16
title:senat	-38 -14 2 3 10 13
title:senegales	-4 13 -13 -1 -1 -1
title:serb	-18 9 -9 5 -7 -11
title:settl	-9 16 -11 -5 -6 -11
title:sharehold	15 -13 -9 -2 -6 -18
title:sheikh	-42 8 -8 -23 -32 20
title:sheriff	-11 13 -14 -2 -5 -7
title:ship	19 -11 -29 8 -20 -24
title:shipown	-30 -20 22 -11 -14 1
title:shop	-14 -3 8 -4 -3 -4
title:similar	-10 13 -15 -4 -8 -7
title:sinc	4 -2 -15 -9 -10 2
title:sir	21 -1 -28 -21 -22 -39
title:sister	-36 29 4 -22 -20 -34
title:six	-6 13 -13 -1 0 -3
title:skipper	12 -4 -20 -15 -13 -15
title:slovak	-14 21 -11 -3 -17 -23
title:slugger	-7 11 -10 -5 -4 -14
title:smelter	-12 -15 -11 6 -15 14
title:soldier	17 -18 -8 -2 -6 -12
title:son	7 9 -24 -19 -18 -21
title:sourc	17 -15 -7 -1 -5 -13
title:south	-13 13 -9 -2 -2 -4
title:speaker	-29 15 14 -21 -22 -25
title:special	-19 -3 16 -13 -15 -18
title:spelt	-16 -16 -18 -9 -12 19
title:spokesman	40 -36 -35 -14 -11 -40
title:spokeswoman	9 -27 -16 10 -5 -7
title:sport	9 -35 14 -11 17 -19
title:spy	-17 30 -31 -6 -7 -12
title:sri	-14 -3 -15 -3 -4 12
title:star	19 -21 -15 -6 -12 -18
title:state	8 6 -12 -30 10 -55
title:steel	-14 17 -13 -6 -19 -11
title:steward	-16 4 4 -5 -6 -9
title:stop	-9 18 -21 -4 -7 -6
title:striker	0 6 -21 -6 -15 4
title:stringer	13 -12 -10 -7 -7 -20
title:student	22 -27 -22 -25 -20 8
title:sultan	-26 -8 -15 -13 12 -13
title:superintend	-20 18 -14 -12 -14 -17
title:supervisor	-9 12 -14 -5 -3 -13
title:surgeon	-16 18 -19 -8 -10 -16
title:surveyor	-24 -4 -27 -18 -17 23
title:swiss	-18 11 -17 7 -6 -12
title:tajik	-5 13 -13 0 0 -1
title:teacher	-6 14 -20 -12 -14 -14
title:telephon	-10 16 -18 -1 -2 -6
title:tem	-29 22 -20 -8 -9 -10
title:tenant	21 -8 -5 -2 -1 -23
title:third	-12 -15 -4 -1 -14 16
title:through	23 -18 -16 -17 -1 -18
title:timber	-14 15 -15 -4 -5 -15
title:time	8 -2 -13 -4 -6 -9
title:togeth	-11 15 -12 -2 -2 -6
title:togoles	-6 18 -19 -1 0 -1
title:tourism	14 11 -24 -20 -14 -18
title:trade	-24 24 -16 -15 -22 -33
title:trader	-19 16 -29 -13 -24 3
title:traffic	-14 15 -15 -9 -4 -6
title:transfer	12 -12 -5 -1 -5 -14
title:transnistrian	-1 13 -8 -1 -2 -14
title:transport	5 -20 10 -12 -29 -1
title:treasur	-16 27 -37 -11 -22 -24
title:treasuri	13 -6 -29 -10 -17 -1
title:trial	-19 14 -28 -6 -9 11
title:truste	-15 18 -16 -11 -22 19
title:turkish	-26 24 -24 15 -13 -18
title:tánaist	-10 14 -11 -3 -14 -14
title:u	-14 18 -19 -9 -13 -15
title:ukrainian	-15 21 -20 -5 -16 -19
title:umpir	-24 -19 21 -10 -10 -15
title:under-secretari	-15 17 -20 -5 -18 -12
title:union	-18 46 -60 -20 -27 -4
title:unionist	15 -14 -14 -11 -14 -15
title:until	-19 9 -12 -10 -12 2
title:upazila	24 -20 -13 -5 -2 -27
title:util	-11 18 -19 -5 -3 -11
title:vener	-14 -10 12 -5 -8 -14
title:vesper	-6 -12 13 -1 -2 -1
title:vicar	-11 33 -4 -2 -33 -12
title:vice	-3 25 -26 -8 -30 -18
title:vice-chair	-13 -27 24 -9 -13 -17
title:vice-minist	-14 17 -17 -5 -4 -5
title:vice-premi	0 -18 18 0 0 0
title:vice-presid	-16 12 -24 -4 -12 9
title:vietnames	-13 -10 14 0 -1 -1
title:vintner	-14 15 -4 -5 -1 -3
title:visit	-28 21 -19 -5 -10 -11
title:volcanologist	-17 -13 14 -6 -6 -8
title:warden	-18 -21 21 -6 -11 -19
title:water	-11 24 -33 5 -8 -15
title:well	-9 24 -30 -6 -8 -8
title:whether	1 -9 -25 17 -15 -15
title:whoever	24 -24 -18 -25 -11 -20
title:widow	-8 13 -11 -8 -12 6
title:wine	-12 -10 11 -11 -11 -8
title:wit	-14 15 -15 -11 -15 -16
title:without	-21 -20 -13 -10 -9 24
title:worker	13 -13 -12 -9 -11 -17
title:wrestler	-11 15 -4 -5 -2 -9
title:writer	15 -14 -12 -12 -11 -25
title:yacht	-20 -5 8 -3 -7 -11
title:yolŋu	-10 13 -11 0 0 -1
within=about	3 8 -24 -10 -9 -16
within=about|after	-27 23 -16 -8 -5 -12
within=about|before	17 -17 -15 -4 -6 -8
within=about|unclear	3 8 -24 -10 -9 -16
within=after	-1 5 -5 -16 -18 -31
within=after|after	-28 9 9 -16 -19 -24
within=after|before	13 0 -22 -5 -6 -22
within=after|held	-27 33 -30 -8 -12 -23
within=after|planned	8 -27 9 -16 -15 -21
within=aid at	-12 10 -7 -1 -1 -9
within=alon at	-20 -13 15 -2 -4 -9
within=also at	-22 -2 5 -8 -13 -21
within=ambassador of	15 -13 -18 -5 -6 -13
within=and on	17 -3 -26 -4 -7 -5
within=answer with	-15 -14 15 -3 -1 -3
within=appear by	0 -10 8 -8 -11 -12
within=ar to	1 -17 16 -31 -18 -25
within=at	-1 -13 7 -19 -26 2
within=attend at	-19 15 -10 -11 -6 -17
within=at|after	8 -18 -2 -23 -24 5
within=at|before	-11 1 0 -10 -26 -3
within=at|held	5 -13 10 -19 -27 -15
within=at|planned	-28 17 -11 -9 -16 0
within=at|unclear	-36 -16 -5 -17 -12 21
within=awai to	-15 15 -12 -5 -4 -10
within=back to	-17 16 -9 -1 -1 -4
within=been at	-26 -23 -14 -17 -11 24
within=began with	4 3 -14 -3 -3 -11
within=bishop of	-8 -14 14 -3 -5 -3
within=board of	-13 -14 5 -2 -6 5
within=by	-1 -2 -3 -13 -12 -21
within=by|after	9 -11 -5 -14 -11 -18
within=by|before	-25 6 -3 -7 -9 -13
within=by|cancelled	-11 12 -12 -2 -4 -7
within=by|held	2 -6 0 -13 -11 -20
within=call for	19 -5 -21 -1 -1 -4
within=came to	-11 -12 1 -8 14 -24
within=committe of	-15 -12 8 -3 -14 5
within=court in	-14 -1 -5 -16 -18 4
within=dai of	0 15 -29 -12 -15 -21
within=deleg of	-18 24 -24 -9 -13 -17
within=due to	-29 38 -38 -14 -11 -19
within=during	-17 21 -20 -3 -5 -8
within=during|after	-13 17 -17 -3 -4 -8
within=during|before	-10 18 -16 -1 -1 -1
within=during|held	-17 21 -20 -3 -5 -8
within=far to	-27 9 -32 5 -22 2
within=for	1 -25 4 23 -26 -14
within=for|after	-25 -27 12 25 -31 -9
within=for|before	9 4 -10 -16 -15 -32
within=for|held	-17 -5 10 -28 -18 -9
within=for|planned	6 -26 -5 26 -26 -18
within=from	-13 1 1 -1 -1 -9
within=from|after	-13 1 1 -1 -1 -9
within=from|held	-13 1 1 -1 -1 -9
within=fund at	-25 0 1 -2 -3 -10
within=group of	-7 -13 13 -1 -1 -1
within=guest at	-24 11 -3 -5 -4 -11
within=guest for	-23 7 9 -14 -3 -6
within=hope to	-11 -4 -24 -4 -6 11
within=hour at	-12 15 -14 -1 -1 -6
within=hour of	-34 2 1 -10 -10 -11
within=in	-36 -6 9 -18 -28 2
within=in for	-14 15 -10 -17 -12 -11
within=in on	-11 15 -15 -2 -3 -10
within=inquiri about	3 8 -24 -10 -9 -16
within=invit to	-9 -21 12 -13 -9 11
within=in|after	-27 -8 9 -19 -22 4
within=in|before	-27 -5 1 -10 -20 7
within=in|held	-36 -6 9 -18 -28 2
within=is to	-31 7 -9 -11 -11 5
within=juri of	-13 11 -10 -8 -12 -12
within=learn by	-11 12 -12 -2 -4 -7
within=link by	-3 14 -14 0 -1 -1
within=negoti from	-13 1 1 -1 -1 -9
within=nigerian at	-18 2 -11 -1 -10 16
within=night in	-12 7 1 -11 -16 -21
within=not at	0 -11 -11 -6 -20 13
within=of	-20 -1 7 -11 -21 -4
within=off until	-22 -3 9 -8 -7 -6
within=of|after	-19 5 8 -11 -16 -34
within=of|before	-16 0 -4 -11 -24 6
within=of|held	-19 -1 8 -11 -21 -6
within=of|planned	-13 11 -10 -8 -12 -12
within=on	-1 -2 1 -10 -16 -25
within=on|after	-45 0 10 -12 -18 -24
within=on|before	15 -16 -2 -4 -9 -14
within=on|held	0 -4 2 -10 -17 -26
within=on|planned	-12 16 -15 -3 -2 -4
within=out of	-23 4 -1 -5 -6 -1
within=over	5 2 -19 -9 -10 -15
within=over to	-18 22 -19 -16 -15 -21
within=over|after	-21 20 -18 -8 -7 -11
within=over|before	12 -9 -10 -3 -4 -7
within=over|unclear	5 2 -19 -9 -10 -15
within=owner to	-5 -13 8 -3 -3 -4
within=panel of	-9 13 -10 -2 -2 -14
within=present at	-48 9 3 -32 -25 -36
within=price at	-15 17 -16 -2 -3 -16
within=question at	-22 2 0 -4 -8 -14
within=question over	5 2 -19 -9 -10 -15
within=react to	8 -3 -22 -4 -5 -15
within=resum after	-15 14 -14 -4 -3 -4
within=river to	-22 -21 -15 -13 -19 20
within=sat on	-11 17 -16 -1 -2 -7
within=session of	-17 -9 11 -3 -3 -5
within=shortest of	-22 -14 15 -7 -10 -20
within=side to	-11 -15 15 -8 -3 -5
within=spoke by	5 2 -24 -12 -7 -17
within=spoken for	4 12 -18 -16 -10 -21
within=strike after	-21 24 -22 -6 -13 -14
within=summon to	-31 32 -31 -33 -22 -9
within=tabl for	-31 -2 10 -16 -13 -25
within=them at	-21 11 -24 -2 -3 7
within=them for	-20 -16 7 -13 -8 10
within=to	-22 0 -9 -7 5 13
within=to|after	-27 9 -13 -13 -33 5
within=to|before	-16 -2 -11 -4 11 9
within=to|cancelled	-2 -3 -12 -13 -18 8
within=to|held	-20 -4 -8 -21 12 9
within=to|planned	-16 6 -2 -5 -22 -13
within=to|unclear	-15 15 -12 -5 -4 -10
within=until	-22 -3 9 -8 -7 -6
within=until|before	-18 -13 15 -6 -7 -6
within=until|planned	-22 -3 9 -8 -7 -6
within=up to	-12 1 -14 -4 -11 5
within=wa at	-11 -13 14 0 0 -3
within=wa to	-14 -18 6 -4 -7 9
within=want to	-18 19 -19 -8 -12 -11
within=went to	-11 -13 13 -1 -2 -7
within=who on	-12 15 -13 -1 -4 -7
within=will at	-19 -3 7 -6 -7 -14
within=with	-5 -13 13 -6 -5 -15
within=with|after	0 -14 10 -4 -4 -13
within=with|before	-17 -3 7 -4 -4 -7
within=with|held	-5 -13 13 -6 -5 -15
within=worker at	-14 4 -21 -5 -16 6`;
