=== gate_two_roads ===
# kind: dated
# title: A thumb on the railway
# weeks: 17-19
# if: free
# if: host >= 150
# priority: 56
# with: people/daniyar-bek people/ali-riza people/hasan-bey
# witness: present
-> map

= map
# hand: pasha
Somebody had found a staff map of the Russians', torn along the Hisar range and mended with flour paste. The Pasha had it pinned to a door, and for three days nobody was able to shut that room. # basis: invented
Daniyar Bek was said to have been an officer once and liked a map. He wanted the northern road for himself, by Shahrisabz. It would be his own road, with his own men and his own post, and he would report. # cite: claims/two-axes.two-axes # cite: claims/two-axes.daniyar-of-1921 # basis: composite
"Two roads, neither of them thick, I grant it, my Pasha, only they'd have to look both ways, and we had a general at Edirne who looked both ways, and you know where he was when we came in," said Hasan Bey. # speaker: people/hasan-bey # basis: invented
Colonel Ali Rıza said nothing and put his thumb on the railway, north of Karshi, and kept it there. # cite: claims/two-axes.instead-of-two-axes # cite: claims/roads-and-marches.railway-broken # basis: composite
+ [Ask Ali Rıza about the thumb. # id: thumb # do: favour people/ali-riza advice-heeded]
    "Everything they eat comes past it, my Pasha. I do not say take it. A man with forty horses and a bag of wrenches, every week. I'd be ashamed to call it a plan." # speaker: people/ali-riza # cite: claims/raids-near-bukhara-whose.rails-decide # basis: invented
    -> roads
+ [Ask Daniyar Bek how many he can really mount. # id: mount # do: favour people/daniyar-bek truth-told]
    He named a figure. He looked at the map again, and at the Pasha, and took a third off it, and after that they talked like two officers. # basis: invented
    -> roads
+ [Tell them how Edirne was retaken in 1913. # id: edirne # do: slight people/ali-riza advice-scorned # do: favour people/hasan-bey old-friend]
    Hasan Bey had been there and came in with the names. Daniyar Bek listened to it with his mouth a little open. Ali Rıza kept his thumb where it was. # basis: invented
    -> roads

= roads
# hand: pasha
The fields were still wet. By the middle of spring there would be grass, and the Russians would have whatever they were going to have. # basis: invented
+ [Two roads. Daniyar Bek by Shahrisabz, I by Baysun, and the two to meet at Bukhara. # id: two # do: declare seals-and-staff # do: favour people/daniyar-bek title # do: favour people/hasan-bey advice-heeded # do: slight people/ibrahim-bek left-out # do: lose 15 awe # stake: It is a plan for an army. Somebody must be left in the rear, and will know it.]
    He drew them himself in blue, with arrowheads. Ibrahim Bek, who was to keep the rear, was a small blue circle with nothing coming out of it. His sister's son Egamberdi looked at it for as long as it takes to drink tea. # cite: claims/two-axes.two-axes # cite: claims/two-axes.lieutenant-of-the-east # basis: composite
    -> order_day
+ [The railway, and only that. Forty horses and the wrenches, every week. # id: rails # do: favour people/ali-riza advice-heeded # do: favour people/jabbar-bek advice-heeded # do: slight people/daniyar-bek advice-scorned # do: declare disperse-order # stake: There is no town in it, and nothing for Kabul.]
    Wrenches of that size were not to be had. Rifat made two out of a gate. # basis: invented
    -> order_day
+ [Neither yet. Sow, and fill the barns between Denau and Dushanbe, and let them come to us. # id: sow # do: please districts/denau advice-heeded # do: please districts/hisar advice-heeded # do: favour people/davlatmand-bek advice-heeded # do: slight people/hasan-bey advice-scorned # do: slight people/daniyar-bek left-out # stake: In summer they will be stronger, and will know where you are.]
    "Sow," said Hasan Bey, and went out to see to his horse's feet. # speaker: people/hasan-bey # basis: invented
    -> order_day

= order_day
# hand: yusuf
It went out as an order of the day, in eleven copies, to men who would have it read to them. Such an order tells every reader where he stands, and where the others do. # basis: invented
+ [The whole order to everyone. # id: whole # do: favour people/ali-riza truth-told # do: slight people/ibrahim-bek left-out]
    Each had it read out as far as his own name, and then all the rest of it, twice. # basis: invented
    -> DONE
+ [To each his own paragraph, and no more. # id: own # do: favour people/ibrahim-bek softened # do: slight people/ali-riza advice-scorned]
    I cut it up with Saodat's dough knife. Some paragraphs were a good deal shorter than others. # basis: invented
    -> DONE
+ [The whole order, but first in each copy the man it goes to. # id: first # do: favour people/daniyar-bek mistranslated # do: favour people/ibrahim-bek mistranslated]
    So there were eleven orders of the day, in each of which the campaign turned upon somebody else. # basis: invented
    -> DONE
