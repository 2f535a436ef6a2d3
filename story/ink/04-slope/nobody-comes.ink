=== slope_nobody_comes ===
# kind: dated
# title: A potter at table
# weeks: 29-33
# if: free
# if: not phase offensive
# if: not phase pacification
# if: not feeler accepted
# priority: 51
# with: people/sergeant-rifat
# witness: present
-> potter

= potter
# hand: pasha
That June we had been ready for the Russians for nine weeks. There were three lines of pickets. A potter named Halim came through all three with a donkey and forty jars, and had set them out in the officers' tent before somebody asked who he was. # basis: invented

He had come up from the other side. What were they doing there? Reaping, said Halim. The soldiers were hired out to it by the fifth sheaf, and their commander kept a stick with notches. They had asked him if it was true that the Pasha had gone home. # basis: invented

"We drill four hours," said Rifat. "We eat for twelve. There's nothing wrong with the men, my Pasha. It's that there's wheat standing on both sides of them." # speaker: people/sergeant-rifat # basis: invented

The Pasha bought a jar he did not need. He walked about with it, and in the end gave it to Dovud to hold. # basis: invented

+ [Let the men go and reap, ours and anyone's, by the fifth sheaf. # id: reap # do: lose 15 hunger # do: gain grain 7 pay # do: favour people/sergeant-rifat advice-heeded]
  Rifat made sickles out of the sabres nobody could use. For some days I heard singing. Fifteen found that the farmer had a daughter, or a debt they could work off, or simply a roof. # basis: invented
  -> bulletin
+ [Have it cried in every bazaar as far as Karshi that I am here. # id: cried # do: declare title-commander # do: join 20 awe # stake: It will be heard by people who were leaving you alone.]
  The criers were paid by the bazaar. In Guzar, we learned, the man cried it between lost goats and a sale of carpets. # basis: invented
  -> bulletin
+ [Drill six hours. An army that waits comes apart. # id: drill # do: declare drill-german # do: lose 8 foreign-ways # do: favour people/ali-riza advice-heeded]
  The wheat went on standing on both sides of them. At night eight men went into it. # basis: invented
  -> bulletin

= bulletin
# hand: yusuf
Kabul expected the operations of the month, on one sheet, with losses. I had it ruled. # cite: claims/men-from-kabul.afghan-headquarters # basis: composite

+ [Write: none. # id: none # do: favour people/amanullah truth-told]
  I signed it twice, so that it should not look forgotten. # basis: invented
  -> DONE
+ [Write that three lines were tested by an agent from the enemy's side. # id: agent # do: favour people/amanullah awe # do: slight people/sergeant-rifat lie-found]
  Losses: one jar. The staff in Kabul asked for a description of the agent, and got Halim's. # basis: invented
  -> DONE
+ [Write what a jar costs, and the fifth sheaf, and who is reaping. # id: prices # do: favour people/haji-sami truth-told]
  I was told by return that they were an army and not a grain-broker's. # basis: invented
  -> DONE
