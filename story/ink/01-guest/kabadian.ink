=== guest_kabadian ===
# kind: dated
# title: The boats at Kabadian
# weeks: 1-6
# if: in_district districts/kabadian
# if: free
# if: not seen guest_hasan_word
# priority: 85
# place: places/kabadian
# with: people/hasan-bey
# witness: present
# sound: river
-> landing

= landing
# hand: pasha
Colonel Hasan, who is from Maraş and had held Shirabad for the republic, met us on the bank. He and his militia chief had gone over to the rising with eighty-five men of the republic and the Red Army, and every rifle. The bands had sent kayuk boats to fetch them. # cite: claims/hasans-mutiny.hasans-mutiny # cite: claims/hasans-mutiny.who-hasan-was # basis: composite
"I made a speech in the bazaar, my Pasha, a good one, they wept, only then one of my lieutenants gets up on the melon cart after me and tells them that he is you, come for the throne of Bukhara, and they carried him about, and I could not very well shoot him in front of them." # speaker: people/hasan-bey # cite: claims/hasans-mutiny.said-he-was-enver # cite: claims/hasans-mutiny.rally # basis: composite
The lieutenant stood behind him, washed, a tall man. He had the moustache about right. # basis: invented
Two hundred people had stayed in the bazaar for a second look. They had a melon cart ready. # basis: invented
+ [Get up on it and let the word stand. # id: throne # do: join 85 old-friend # do: gain rifles 20 old-friend # do: please districts/kabadian title # do: slight people/emir-alim-khan title # do: slight people/ibrahim-bek title # do: slight people/osman-khoja title # stake: The throne has an owner, in Kabul. It has friends nearer.]
    He spoke of victory and of the Caliph, whose house he has married into, and not of thrones, and when they shouted for a padishah he raised his hand to his cap. # cite: claims/people-naciye.son-in-law # basis: composite
    -> roll
+ [Get up on it and say that you want no throne. # id: servant # do: join 70 old-friend # do: gain rifles 16 old-friend # do: declare title-servant # stake: Some of these men deserted for a king's pay.]
    "I am a servant of this faith and of whoever you choose," he said. Some had been told of a king's wages and went home by the boats that brought them, rifles and all. # cite: claims/hasans-mutiny.boats # basis: composite
    -> roll
+ [Take the men, leave the cart, and ride at once. # id: ride-on # do: join 85 old-friend # do: gain rifles 20 old-friend]
    By dusk we were ten versts up the river. In the bazaar, I am told, the lieutenant reigned until Thursday. # basis: invented
    -> roll

= roll
# hand: yusuf
We now had {men()} men. Hasan Bey wanted a roll of the newcomers, in Turkish, with fathers' names and villages, for pay. Some were Red soldiers, and one asked me in Russian whether it had to be his own name. # cite: claims/hasans-mutiny.eighty-five # cite: claims/hasans-mutiny.joins-enver # basis: composite
+ [Their own names. Men who are paid should be on paper. # id: own # do: favour people/hasan-bey pay # stake: If the roll is lost, so are their brothers at home.]
    I have the roll in the lining of my coat. # basis: invented
    -> DONE
+ [Any name they like. # id: any # do: slight people/hasan-bey lie-found]
    There were nine sons of Adam in it by the evening, and a man from Kazan who chose to be called Enver. Hasan Bey found that one. # basis: invented
    -> DONE
+ [Say that the ink is frozen, and make no roll. # id: ink]
    It was not a cold night. "The ink is frozen," said Hasan Bey, and he counted his men by touching them on the cap. # basis: invented
    -> DONE
