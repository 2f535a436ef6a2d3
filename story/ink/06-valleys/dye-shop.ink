=== valley_dye_shop ===
# kind: storylet
# title: A paper for the dyer
# weeks: 1-16
# if: in_district districts/dushanbe
# if: free
# priority: 25
# place: places/dushanbe
# with: people/yaqub-dyer
# witness: present
# sound: bazaar
-> vats

= vats
# hand: pasha
Yaqub's vats stand behind the Monday bazaar. He is one of the Jews of Bukhara, who came up here with the Emir's court and stayed for the water, which takes indigo well. He is blue to the elbow, and stood in front of the door to the house. # cite: claims/jews-of-bukhara.trades # cite: claims/jews-of-bukhara.at-dushanbe # basis: composite
"In 1918 the Emir's people wanted five hundred men of us," he said. "It was put to my father as an honour. Bukhara, Shahr-i Sabz and Khatyrchi paid a million and eight hundred thousand roubles to be excused. He sold the house. I would like to know what it is this time, sir, before my wife hears." # speaker: people/yaqub-dyer # cite: claims/jews-of-bukhara.levy-of-1918 # basis: composite
There were sixty pieces of grey cloth on the shelf. {men()} men were wearing what they had ridden out in. # basis: invented
+ [Give him a paper with your seal: house, vats and people not to be touched. # id: paper # do: pledge people/yaqub-dyer safe-passage before people/mirza-yusuf # do: favour people/yaqub-dyer mercy # stake: It binds those who can read, and those who fear you.]
    He read it through twice and asked for one change: his mother-in-law's house was across the lane. I wrote it in. # basis: invented
    -> cloth
+ [Buy the sixty pieces. # id: buy # do: favour people/yaqub-dyer pay # do: please districts/dushanbe pay # do: spend horses 3 pay]
    He had no use for horses and took three. He dyed the cloth as well, two days and a night, because he would not send it out of the shop grey. # basis: invented
    -> cloth
+ [Take the cloth, for the faith. # id: take # do: slight people/yaqub-dyer levy # do: anger districts/dushanbe levy]
    He helped to carry it out. In the doorway a girl was holding the shutter bar, and he spoke to her in their own Persian until she put it down. # basis: invented
    -> cloth

= cloth
# hand: yusuf
Afterwards he brought out a tin with a paper of the Emir's in it, and one of the republic's, both sealed and both promising him safety. He asked me, as a clerk, what ours was worth. # basis: invented
+ ["As much as the other two." # id: same # do: favour people/yaqub-dyer truth-told]
    He thanked me for telling him. That week he sent the girl to an aunt at Samarkand, with the muleteers, while there was a road. # basis: invented
    -> DONE
+ ["The Pasha means it. Keep it where it can be seen." # id: means]
    He nailed it to the door-post and covered it with a bit of glass against the rain. # basis: invented
    -> DONE
