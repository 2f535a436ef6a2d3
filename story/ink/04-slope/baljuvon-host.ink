=== slope_baljuvon_host ===
# kind: dated
# title: How many nights
# weeks: 28-43
# if: in_district districts/baljuvon
# if: alive people/davlatmand-bek
# if: not against people/davlatmand-bek
# if: free
# priority: 56
# with: people/davlatmand-bek
# witness: present
-> welcome

= welcome
# hand: pasha
Davlatmand Bek laughs before he says a thing he does not like to say. He laughed on the road when he had counted our horses; he laughed while they unloaded; and when there was a robe on the Pasha's shoulders and a turban on his head he laughed a third time. # cite: claims/retreat-to-baljuvon.robe-and-turban claims/retreat-to-baljuvon.enver-at-baljuvon # basis: composite

"My father built that bridge, and the mill, and I put in the plane trees. All one can see from here is ours, and some that one can't. How many nights will you be?" # speaker: people/davlatmand-bek # basis: invented

The Pasha was tired, and charming. He praised the trees. He said that when it was over there would be a school for officers under them, and that he saw exactly where the gate would go. # basis: invented

"No doubt," said Davlatmand. "The Emir stayed four. He had three hundred camels." # speaker: people/davlatmand-bek # cite: claims/bukhara-before.emir-leaves-dushanbe claims/bukhara-before.emir-crosses-the-panj # basis: composite

+ [Promise to hold his valley as long as he holds it. # id: hold # do: pledge people/davlatmand-bek hold-valley # do: favour people/davlatmand-bek oath # stake: You will be where everyone knows you are.]
  He stopped laughing. He sent for his elder son, who had been told to stay indoors, and had him take the Pasha's hand. # basis: invented
  -> mouths
+ [Name a day. "Fourteen nights, and after that I shall be in nobody's house." # id: day # do: favour people/davlatmand-bek truth-told # do: slight people/hasan-bey advice-scorned]
  "Fourteen is a number one can bake for," said Davlatmand. # speaker: people/davlatmand-bek # basis: invented
  -> mouths
+ { rifles() >= 20 } [Pay the house in rifles and name nothing. # id: pay # do: spend rifles 20 gift # do: favour people/davlatmand-bek gift]
  They were laid on a quilt and his nephews came and admired them. He has some eighty nephews, and I could hear the rest of them through the wall. # basis: invented
  -> mouths
+ { rifles() < 20 } [Pay the house in rifles. # id: pay-locked # locked: You have {rifles()} rifles and men holding all of them.]
  -> DONE

= mouths
# hand: yusuf
Later he found me by myself. He wanted no Pasha's answer, he said, he wanted a clerk's. How many mouths, with grooms and hangers-on, and how many nosebags? I knew. It was {host()} that morning, not counting those who came in after the bread did. # basis: invented

+ [Tell him. # id: tell # do: favour people/davlatmand-bek truth-told # do: lose 10 hunger # stake: He may feed fewer than come.]
  He laughed, and next day ten of our men were thanked, given bread for the road and walked to the edge of his land. # basis: invented
  -> DONE
+ [Halve it. # id: halve # do: slight people/davlatmand-bek lie-found # do: gain grain 6 hospitality]
  He baked for half, twice over. His women did, that is to say, and they had begun to count before I left the yard. # basis: invented
  -> DONE
+ [Say that clerks are told what to say about that. # id: told # do: favour people/davlatmand-bek manners]
  "Good," said Davlatmand. "So it's more than I thought." # speaker: people/davlatmand-bek # basis: invented
  -> DONE
