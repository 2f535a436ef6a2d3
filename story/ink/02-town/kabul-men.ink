=== town_kabul_men ===
# kind: dated
# title: Horse dealers
# weeks: 10-24
# if: free
# if: happened patron-sent
# if: with_us people/haji-sami
# priority: 55
# with: people/haji-sami people/ali-riza
# witness: present
# sound: hooves
-> arrival

= arrival
# hand: pasha
Help from Amanullah, who rules at Kabul, came over the river by night and consisted of horse dealers. Some say that in all there were two hundred of them, some five hundred. # cite: claims/men-from-kabul.men-from-kabul # cite: claims/men-from-kabul.how-many # basis: composite
They were large, well-fed men who had never sold a horse. They stood by eights without being told and had their rifles done up in bedding. The one who spoke for them was called Mirza Jan, and he carried a paper saying that he was not there. # cite: claims/men-from-kabul.disguised-regulars # basis: composite
"His Majesty has a treaty with the Russians," he explained. "It is a good treaty. He would like to keep it and he'd like you to win. If a man of mine dies he is a dealer. If he is taken, he is a horse thief." # cite: claims/exile-among-the-bolsheviks-treaties.soviet-afghan-treaty # cite: claims/men-from-kabul-emirs.an-open-treaty # basis: composite
+ [Friday, on parade, behind a green flag. Let the whole valley see who stands with me. # id: parade # do: declare friday-prayer # do: favour people/ishan-sultan awe # do: favour people/davlatmand-bek awe # do: slight people/amanullah broken-word # stake: Kabul has a treaty with the Russians, who hear of parades.]
    Mirza Jan watched his horse dealers go by, in step. "Who is watching us?" he asked Haji Sami. # basis: invented
    -> receipt
+ [Robes, and scattered by fives among my own. Nobody is to ask them for a horse. # id: robes # do: favour people/amanullah kept-word # do: favour people/haji-sami advice-heeded]
    They were put in striped Hisar robes, which stopped at their knees. Dovud asked one, in front of everybody, the price of a grey. He thought a while and said that it was sold. # basis: invented
    -> receipt
+ [Half to Ibrahim Bek, as a present from Kabul to a friend of the Emir. # id: half # do: favour people/ibrahim-bek gift # do: slight people/ali-riza left-out # do: favour people/emir-alim-khan gift]
    They came back in nine days. The Lakais had thanked them, fed them, borrowed the rifles to look at and put them on the road. # basis: invented
    -> receipt

= receipt
# hand: yusuf
Mirza Jan wanted a receipt for the rifles, to show at home, and on no account a receipt that said rifles. There were two hundred and six in the bedding when I counted. His own note said two hundred and forty. # cite: claims/horses-and-arms.arms-from-many-hands # basis: invented
He saw me get to the end of the row. "The river is wide," he said, "and at the customs they are poor." # basis: invented
+ [Receive two hundred and forty "bales", as he asks, and seal it. # id: forty # do: favour people/amanullah manners # do: gain rifles 20 gift]
    He was so pleased that he found twenty more in the baggage. Someone in Kabul has a paper now with my seal, for fourteen bales that went home to Mirza Jan's village. # basis: invented
    -> DONE
+ [Receive two hundred and six. # id: six # do: favour people/ali-riza truth-told # do: slight people/amanullah truth-told]
    "You will be a rich man's ruin," said Mirza Jan, and signed. Then he had every box opened again before me, which took until dark, and each was short by a little. # basis: invented
    -> DONE
+ [Show the Pasha both numbers and let him choose. # id: ask # do: favour people/haji-sami truth-told]
    The Pasha looked from one to the other. "What would you have done, if I had not been here?" he said. I told him. He said to do that. # basis: invented
    -> DONE
