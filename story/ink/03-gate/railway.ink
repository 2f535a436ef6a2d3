=== gate_railway ===
# kind: dated
# title: The stationmaster's cap
# weeks: 27-28
# if: free
# priority: 52
# with: people/arifov people/hasan-bey
# witness: told
-> cap

= cap
# hand: pasha
The news from Bukhara came to us in a railway cap. The man had it on over his skullcap and had ridden six days in it, so as to be believed. # basis: invented
By the second of May a hundred or a hundred and fifty riders had taken Karakul, a town on the railway, and an armoured train had answered. Near Jandar up to three hundred had met some Red sappers, who fell back to a place ten versts from the old city. # cite: claims/raids-near-bukhara.raid-on-karakul # cite: claims/raids-near-bukhara.jandar
None of them stood on our rolls. They rode under men of that steppe, who had not asked us, and whose names the Pasha got wrong twice that evening. # cite: claims/raids-near-bukhara-whose.loosely-his # cite: claims/people-west.abdul-qahhar-raids # basis: composite
+ [Ask how long they held the town. # id: held # do: favour people/hasan-bey truth-told]
    "Until the train," the man said. He thought it a strange question. They had never meant to keep it. It had a railway clock and some flour. # basis: invented
    -> claim
+ [Ask what they shouted when they rode in. # id: shouted # do: favour people/ishan-sultan faith]
    The name of God, mostly. # basis: invented
    -> claim
+ [Ask what is said in the city. # id: city # do: favour people/arifov manners]
    That nobody in an office wanted to go to the front. That the Pasha's people walked about in the bazaar by daylight. # cite: claims/raids-near-bukhara.nobody-wants-the-front # cite: claims/bukharan-government.agents-in-the-city # basis: composite
    -> claim

= claim
# hand: pasha
There was a letter with him from Arifov, who had been minister of war to the republic, charged with the making of its medal, and had gone over. A bek had held a parade of horsemen at Khatyrchi, and he had looked on. The letter was well composed. He would put all the west under the Pasha's seal, he wrote, if a supply of the seal could be sent. # cite: claims/raids-near-bukhara.arifov-reviews-troops # cite: claims/bukhara-before-republic.medal-maker-deserts # basis: composite
"Ten versts," said the Pasha. He had the map held up to the lamp. He put his thumb on Baysun, and his little finger reached the city. # basis: invented
+ [Proclaim it: my left wing is at the gates of Bukhara. # id: proclaim # do: declare title-commander # do: favour people/amanullah awe # do: favour people/emir-alim-khan awe # do: favour people/hasan-bey awe # stake: Moscow reads proclamations too.]
    "They'll send an army for that, my Pasha, they must, I would, and then we have them in the open," Hasan Bey said. I had to find a word for "left wing" that shepherds know. # speaker: people/hasan-bey # basis: invented
    -> number
+ [Send patents of rank and forty rifles. Ask nothing. Men like that come if they are not called. # id: patents # do: spend rifles 40 gift # do: favour people/arifov gift # do: slight people/ali-riza left-out]
    We had to find the messenger two camels to carry them. # basis: invented
    -> number
+ [Write back that it is not mine, and that they should spare the villages on the line. # id: not-mine # do: favour people/arifov truth-told # do: please districts/karshi mercy # do: slight people/hasan-bey advice-scorned]
    The man listened with the cap in his hands, and his ears went red. He had been told to bring back a seal. # basis: invented
    -> number

= number
# hand: yusuf
I had to give Karakul a line in the journal and a line in the bulletin. A raid is hard to put a number to. People who are robbed by a hundred and fifty say five hundred, and the hundred and fifty agree with them. The train's four shells had been counted, and the people under them had not. # cite: claims/strength-of-the-rising-bands.raiding-party # cite: claims/red-strength-arms.armoured-train # basis: composite
The cap had a name inked in the band, Petrenko, and a laundry mark. # basis: invented
+ [A hundred to a hundred and fifty, not ours, until the train came. # id: plain # do: favour people/arifov truth-told]
    I gave it a line to itself. # basis: invented
    -> DONE
+ [Two thousand, in the bulletin. The true count in the journal. # id: two # do: favour people/amanullah awe # do: slight people/ali-riza lie-found]
    I had not before put down two figures for one thing. I used the back of the book for the true one. # basis: invented
    -> DONE
+ [The number as told, and the name in the cap. # id: petrenko # do: favour people/sergeant-rifat truth-told]
    I asked what had become of him. The man took it off and looked inside, and he had not known that there was writing. # basis: invented
    -> DONE
