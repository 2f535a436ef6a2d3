=== valley_hisar_weavers ===
# kind: storylet
# title: Four hundred tunics
# weeks: 10-30
# if: free
# if: in_district districts/hisar
# with: people/sergeant-rifat
# witness: present
-> looms

= looms
# hand: pasha
Karatag had twenty mosques, its people say, before it fell down. A weaver there once earned fifteen tangas in a month, when there was silk. # cite: claims/towns-and-bazaars.karatag-mosques # cite: claims/women-and-crafts.weavers-wage # basis: composite
There was cotton, and the staff wanted four hundred tunics, of one stripe, so that we should know each other. Usto Halim had the looms. His mother, Bibi Nusrat, had the dye-book and the money, and did the talking from behind a door. # basis: invented
"One stripe?" said the door. "Every village has its own. They are so that when a man is found in the river, one knows where to send." # cite: claims/women-and-crafts.goods-of-karatag # basis: invented
+ [One stripe. That's what an army is. # id: stripe # do: declare drill-german # do: anger districts/hisar foreign-ways # do: favour people/hasan-bey advice-heeded]
    "Choose one nobody wears, then," the door said, and sent out a grey. It had been somebody's mistake in the year of the earthquake. # cite: claims/towns-and-bazaars.karatag-in-ruins # basis: composite
    -> price
+ [Each man his own village's stripe, and a green band on the arm. # id: band # do: please districts/hisar advice-heeded # do: slight people/hasan-bey advice-scorned]
    Rifat asked if I could find out which was Regar's. He had a thing he wished to look up. # basis: invented
    -> price
+ [No tunics. Let them come as they are, and go home as they are. # id: none # do: declare wear-robe # do: please districts/hisar manners]
    The door was silent. It came to me that she had been counting on the order. "Then a hundred shirts," said the Pasha. # basis: invented
    -> price

= price
# hand: yusuf
She asked two tangas a piece, and the cotton. The staff had written down one tanga, "by agreement". There had been no agreement, and I had the contract to draw up. # cite: claims/money-and-prices.prices-in-the-east # basis: invented
+ [Write two. # id: two # do: please districts/hisar pay # do: slight people/hasan-bey pay]
    A hand came round the door, dyed red in the creases, and felt the figure with its thumb. # basis: invented
    -> DONE
+ { not pledged("districts/hisar", "repay-grain") } [Write one, and a day for the second, after the harvest. # id: later # do: pledge districts/hisar repay-grain due +16 # do: anger districts/hisar pay]
    "My husband's father wove for an Emir who also had a harvest coming," said Bibi Nusrat. She took it, because the looms were cold. # basis: invented
    -> DONE
+ [Write one. "By agreement." # id: one # do: anger districts/hisar lie-found # do: favour people/hasan-bey advice-heeded]
    They were delivered on the day, four hundred, each of them narrower in the back by the width of a hand. # basis: invented
    -> DONE
