=== slope_truce_winter ===
# kind: dated
# title: What the stones weigh
# weeks: 39-44
# if: feeler accepted
# if: seen slope_truce_stones
# if: free
# if: not phase offensive
# priority: 48
# witness: present
-> moved

= moved
# hand: pasha
By the end of the harvest the stones were moving at night. They went both ways. Ulfat had three in his wall, whitewashed side inwards. # basis: invented

From over there they sent us a doctor for one week, newspapers, and seed on credit. Men of ours went across to see the seed and came back to fetch their mothers. Nobody had fired on anyone for nineteen days. The Pasha found that he could not sleep. # cite: claims/concessions.ordzhonikidzes-list claims/red-methods.force-and-politics # basis: invented

"They are buying it a village at a time," he said. "They'll have it by the spring, with receipts." # basis: invented

+ [Keep the truce. "It may be they'll tire first." # id: keep # do: favour people/nagorny kept-word # do: slight people/emir-alim-khan broken-word]
  He took up the study of Persian, in earnest this time, with a grammar. # cite: claims/people-enver-habits.languages # basis: invented
  -> signature
+ [Keep it and arm behind it. # id: arm # do: gain rifles 20 gift # do: slight people/nagorny broken-word # stake: Moscow may have been reading your letters to Kabul since the winter.]
  Twenty rifles came in a load of raisins. # basis: invented
  -> signature
+ [Ask what they would give for all of it: himself, out, by Kabul, with a pension. # id: sell # do: slight people/ibrahim-bek broken-word # do: favour people/amanullah softened]
  He dictated it standing at the window. He had me burn it, and dictated it again. # basis: invented
  -> signature

= signature
# hand: yusuf
The paper for the winter wanted a signature on every sheet, and there were thirty sheets. Beside "for the population of Eastern Bukhara" there was a line left empty. The Pasha looked about him. There was only me. # basis: invented

+ [Sign for the population. # id: sign # do: fate endings/truce]
  I have signed for horses, camels, cloth and salt. I wrote it small. # basis: invented
  -> DONE
+ [Fetch Ulfat, and let him put his thumb to it. # id: thumb # do: fate endings/truce]
  He wanted all thirty sheets explained to him, beginning with the maps. It took two days, and everyone was angry with me. # basis: invented
  -> DONE
+ [Leave the line empty. # id: empty # do: fate endings/truce]
  It was noticed on neither side. # basis: invented
  -> DONE
