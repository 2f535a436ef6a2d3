=== valley_karategin_deserter ===
# kind: storylet
# title: The apricots are ripe
# weeks: 28-40
# if: in_district districts/karategin
# if: free
# with: people/dovud
# witness: present
-> pass

= pass
# hand: pasha
Our own picket brought him in, on the Garm road, with his rifle wrapped in his shirt. His name was Saidmurod and he had been levied in the spring, one from each fifth house. He had walked eight days. He was two hours from his door, and he could see the tree. # cite: claims/strength-of-the-rising-bands.levies # basis: invented

"I'm not deserting," he said. "I'm going home. The apricots are ripe and my father has the one arm. I was coming back with apricots." # basis: invented

The adjutant had the regulation by heart. It takes up one line in German. Dovud, who was holding his rifle, told us all that it had not been cleaned since it was wrapped up, so he could not have been meaning to use it on anybody. # cite: claims/titles-and-staff-officers.german-order # basis: composite

+ [Shoot him in front of the company. Without that there is no company. # id: shoot # do: anger districts/karategin cruelty # do: slight people/fuzail-maksum cruelty # do: favour people/hasan-bey advice-heeded # do: lose 10 cruelty # do: declare drill-german # stake: The company was levied from the same road.]
  It was done at the third tree from the road. The company stood where it was put. In the night it was ten fewer. The father came for him with a ladder and three neighbours, since he had the one arm. # basis: invented
  -> line
+ [Give him ten days and a paper. # id: leave # do: please districts/karategin mercy # do: slight people/hasan-bey advice-scorned # do: lose 6 kin]
  I wrote it out: Saidmurod, for apricots. By evening six more had asked. # basis: invented
  -> line
+ [Send him on, keep the rifle, and strike him off. # id: strike # do: gain rifles 1 levy # do: lose 1 mercy]
  He asked for a receipt. The rifle was the Emir's, and he had signed for it. # basis: invented
  -> line

= line
# hand: yusuf
The levy list says "one from each fifth house". It was I who drew that up, in May, at a table; a fifth seemed small. I had not been up the road. In Saidmurod's hamlet there are five houses. # basis: invented

+ [Write to Fuzail Maksum's steward that the rule was bad. # id: admit # do: favour people/fuzail-maksum truth-told # do: please districts/karategin truth-told]
  He answered that it was no worse than the Emir's, and thanked me for my interest. # basis: invented
  -> DONE
+ [Change the rule on the list to one in ten, from now on. # id: tenth # do: please districts/karategin mercy # do: lose 4 levy]
  The hamlet has five houses, and so it owes half a man. The steward took one. # basis: invented
  -> DONE
+ [Go and see the five houses. # id: go]
  I was given apricots. They were ripe, as he had said. Of the five doors one had a woman standing in it who did not ask us in. # basis: invented
  -> DONE
