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
Yaqub's vats stand behind the Monday bazaar. His family are Jews of Bukhara and have dyed for four generations; his arms are blue to the shoulder and will be buried so. He has two prices for everything, of which the second is the price. # cite: sources/bukharan-jews-trades # basis: composite
"In 1918 the Emir's people asked the Jews for five hundred recruits," he said. "We bought them back at a million and eight hundred thousand roubles. Then came a revolution, and we were brothers, that was dearer. What do you need, Excellency? I ask so as to have it ready." # speaker: people/yaqub-dyer # cite: sources/salimi # basis: composite
He had sixty pieces of grey cloth under a mat, and had dyed nothing green this winter, for anyone. "Green is an opinion," said Yaqub. # basis: invented
+ [Give him a paper with your seal: house, vats and people not to be touched. # id: paper # do: pledge people/yaqub-dyer safe-passage before people/mirza-yusuf # do: favour people/yaqub-dyer kept-word # stake: The next chief through here cannot read.]
    He asked to have it in large letters, and the seal in red, which he mixed for us. He nailed up a copy and dug in the original. # basis: invented
    -> cloth
+ [Buy the sixty pieces at the second price. # id: buy # do: favour people/yaqub-dyer pay # do: please districts/dushanbe pay # do: spend horses 3 pay]
    He took three horses, and sold them before we had finished loading. I saw money change hands without any of it having been in his. # basis: invented
    -> cloth
+ [Take the cloth, for the faith. # id: take # do: slight people/yaqub-dyer levy # do: anger districts/dushanbe levy]
    "For which?" he asked, and then said quickly that he had only meant which sort of cloth. He helped to carry. # basis: invented
    -> cloth

= cloth
# hand: yusuf
While the seal dried he showed me a paper of the Emir's, and one of the republic's, both in good order. He wanted a clerk's opinion of ours. # basis: invented
+ ["It is as good as the other two." # id: same # do: favour people/yaqub-dyer truth-told]
    "That is what I thought," said Yaqub. He dyed my coat for nothing, so that I should not look like a townsman. It came out black. # basis: invented
    -> DONE
+ ["He keeps his word, mostly. Watch who is with him." # id: watch]
    "I have never had any trouble from a pasha," he said. "It's always the second horse." # speaker: people/yaqub-dyer # basis: invented
    -> DONE
