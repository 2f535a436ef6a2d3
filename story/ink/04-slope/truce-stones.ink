=== slope_truce_stones ===
# kind: dated
# title: White stones
# weeks: 27-37
# if: feeler accepted
# if: free
# if: not phase offensive
# priority: 52
# witness: present
-> stones

= stones
# hand: pasha
The line was to run where the two armies stood. It had been agreed by men who were not standing there. A Russian topographer called Nikitin came with a cart of stones, a bucket of whitewash and a cold in the head, and put one down every half verst. # cite: claims/peace-feeler.peace-feeler # basis: invented

On the fourth day he came to the fields of Ulfat, who has a widowed sister and sixteen goats. His house was to be with us and his wheat with them. He had carried one stone back already to where he thought it more reasonable. # basis: invented

"It makes no difference to me," said Nikitin. "Only that there is a copy." # basis: invented

That night two of our riders went over and came home with nine sheep. They had been fired on by people in uniform, and were indignant about it. # basis: invented

+ [Give the sheep back, and the two men with them. # id: give # do: favour people/nagorny kept-word # do: lose 9 insult # stake: They have brothers among us. Nine men will not ride for someone who hands men over.]
  The two were tied by one wrist each, loosely. The Pasha explained to them what a truce was. The elder had a boy of four holding on to his belt, and we had to wait for somebody to come for the boy. # basis: invented
  -> wheat
+ [Give the sheep back and say the men were not found. # id: sheep # do: slight people/nagorny lie-found # do: favour people/davlatmand-bek manners]
  Eight sheep could be found. A ninth was bought from Ulfat, at his price. # basis: invented
  -> wheat
+ [Keep both, and complain of the shots. # id: complain # do: slight people/nagorny broken-word # do: anger districts/hisar fear # stake: Every truce ends with a complaint.]
  It was a fine letter; he had a real gift for that kind. Their answer came in four days, and their patrol in three. # basis: invented
  -> wheat

= wheat
# hand: yusuf
There were two copies of the map, Nikitin's and mine. When we laid them together Ulfat's wheat was inside on mine, and on his it was outside by the width of the pencil. He had a fever by then and said that I should ink whichever I liked. # basis: invented

+ [Ink the wheat to Ulfat. # id: ulfat]
  Nikitin signed. Ulfat's sister brought out honey from behind the door. # basis: invented
  -> DONE
+ [Ink it as it was agreed, and tell Ulfat to cut tonight. # id: agreed # do: please districts/hisar truth-told]
  It is a good deal of wheat for one night. I held the lamp, and in the small hours I found that Nikitin was binding. # basis: invented
  -> DONE
+ [Leave a gap in the line there. # id: gap]
  Twenty paces of frontier with no stone in it. By the end of the month both sides were bringing their goats through. # basis: invented
  -> DONE
