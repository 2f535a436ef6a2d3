=== gate_drill ===
# kind: dated
# title: A word for halt
# weeks: 17-26
# if: free
# if: host >= 120
# if: alive people/ali-riza
# if: not against people/ali-riza
# priority: 50
# with: people/ali-riza people/sergeant-rifat
# witness: present
-> field

= field
# hand: pasha
Colonel Ali Rıza, who drills us, had marked out a battalion with horse-droppings, which were to hand. The men were to stand one to a mark, on foot, with every fifth man holding horses in the rear. # cite: claims/titles-and-staff-officers.turkish-officers # basis: composite
It was the fifth men who did not care for it. A Kungrat herdsman named Boymat held five horses for a quarter of an hour and then rode home on one, leading four. They belonged to his cousins and so it was not stealing. # basis: invented
"A relative could fetch him," Rifat reported. "He is behind that hill, my Pasha. They are all behind that hill." # speaker: people/sergeant-rifat # basis: invented
+ [Fetch him, and put him under the carts for two days, as a soldier would be. # id: carts # do: slight people/togai-sari insult # do: favour people/ali-riza advice-heeded # do: lose 5 insult]
    He lay there two days, with his head out at one side and his feet at the other. His clan came by families to see it. None of them laughed. # basis: invented
    -> system
+ [Go and ask what he would do with a man who let the horses stray. # id: ask # do: favour people/togai-sari manners # do: slight people/ali-riza advice-scorned]
    "Not give them to him to hold," Boymat said. # basis: invented
    -> system
+ [Mark him absent, and go on. # id: absent # do: lose 9 foreign-ways]
    By the noon prayer the marks were all we could see of the fourth company. # basis: invented
    -> system

= system
# hand: pasha
"Dispersed, they live and do nothing," Ali Rıza told the Pasha. "In line, they could hold a river. Give me until summer." # speaker: people/ali-riza # cite: claims/titles-and-staff-officers.slower-to-scatter # basis: invented
The chiefs had an answer to that, and sent it by the oldest of them. They would come when there was something to take, from wherever they were, in two days. They had done it to the Russians and before that to the Emir. # cite: claims/red-methods.bands-vanish # basis: composite
The Pasha drew it for them in the dust: companies, a reserve, a wing of horse. He is never so happy. He had made such an army once out of nothing, he said, in four months. # cite: claims/titles-and-staff-officers.german-order # basis: composite
+ { men() >= 80 and happened_ago("drilled") >= 3 } [A regular army. Every band gives its tenth man, and foreign officers over them. # id: regular # do: declare drill-german # do: order drill # do: favour people/ali-riza advice-heeded # do: slight people/ibrahim-bek foreign-ways # do: slight people/togai-sari foreign-ways # do: slight people/davlatmand-bek foreign-ways # stake: It looks like an army. It can be found like one.]
    -> shout
+ { men() < 80 or happened_ago("drilled") < 3 } [A regular army. Every band gives its tenth man, and foreign officers over them. # id: regular-on # do: declare drill-german # do: favour people/ali-riza advice-heeded # do: slight people/ibrahim-bek foreign-ways # do: slight people/togai-sari foreign-ways # do: slight people/davlatmand-bek foreign-ways # stake: It looks like an army. It can be found like one.]
    -> shout
+ { not hidden() } [The chiefs are right for this country. Bands, by valley, at a day's notice. # id: bands # do: declare disperse-order # do: order muster disperse # do: favour people/ibrahim-bek advice-heeded # do: favour people/togai-sari advice-heeded # do: slight people/ali-riza advice-scorned]
    -> rubbed
+ { hidden() } [The chiefs are right for this country. Bands, by valley, as we are. # id: bands-hidden # do: declare disperse-order # do: favour people/ibrahim-bek advice-heeded # do: favour people/togai-sari advice-heeded # do: slight people/ali-riza advice-scorned]
    -> rubbed
+ [A core only: volunteers, with pay. The rest go home and come when called. # id: core # do: pledge people/ali-riza pay-volunteers due +10 # do: favour people/ali-riza softened # do: favour people/sergeant-rifat advice-heeded # do: lose 20 pay]
    "Pay in what?" asked Rifat. The Pasha said that was Mirza Yusuf's affair. I had in the box at that time one hundred and twelve tangas. # basis: invented
    -> shout

= rubbed
Ali Rıza rubbed out the reserve with his boot, and then walked about over the rest. He has a wife in Konya, and had written to her that it would be regular service. # basis: invented
-> shout

= shout
# hand: yusuf
There were still two hundred of them out on the marks. Ali Rıza addressed them from a cart and I stood below to put it into Turki. # basis: invented
He told them that he had trained Anatolian peasants, who knew left from right; that he had trained Arabs, who did not; and that he had now been sent a herd, in the rain, with opinions. He stopped to let me work. # basis: invented
+ [Give it as it was, herd and all. # id: herd # do: slight people/togai-sari insult # do: favour people/ali-riza truth-told # do: lose 6 insult]
    Herdsmen are not offended by a herd. It was the Arabs they asked about: whether they too were Muslims, and whether he had said that of them to their faces. # basis: invented
    -> DONE
+ [Say that he has drilled many nations, and finds these ones hard to frighten. # id: frighten # do: favour people/togai-sari mistranslated # do: slight people/ali-riza lie-found]
    They cheered him. He asked what I had told them and I said that it was idiom. Next day he carried his own box. # basis: invented
    -> DONE
+ [Give them only the order: halt, march, halt. There is no word for halt. # id: halt # do: favour people/sergeant-rifat old-friend]
    I used what one calls out to a horse. Two hundred men stood still, and behind the hill so did all the horses. # basis: invented
    -> DONE
