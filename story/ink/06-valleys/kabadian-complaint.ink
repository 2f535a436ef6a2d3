=== valley_kabadian_complaint ===
# kind: storylet
# title: A ferryman's complaint
# weeks: 28-44
# if: in_district districts/kabadian
# if: free
# witness: paper
# sound: river
-> paper

= paper
# hand: pasha
It was written by a mulla for three tangas, to judge from the flourishes, and what stood between the flourishes was not by a mulla. The complainant was Otaqul, ferryman at the mouth of the Kafirnigan, who makes a cross with one arm longer. # cite: claims/rivers-and-crossings.amu-ferries # basis: composite

"First. In autumn four kayuks were taken for one night, for a colonel, and I got two back. Second. In winter I carried mutineers and a gramophone, by command, without silver. Third. In spring a soldier of the republic bored a hole in each boat, by command. I mended them. Then a Turk fined me for having boats." # cite: claims/hasans-mutiny.boats # basis: composite

"Fourth. The hundred and nineteen households that crossed since the wheat was green paid me in what they had. I have six quilts, a loom, and an aunt. I am now charged with making profit. Fifth. Which government is it? I will obey it. I ask that there be one, or else that it come on different days." # cite: claims/flight-of-the-people.people-leave-for-the-river # basis: composite

It was addressed to whoever commands at the ferry. The Pasha held that this was himself. # basis: invented

+ [Remit the fine and pay him for the two boats. # id: pay # do: spend grain 2 pay # do: please districts/kabadian pay]
  Otaqul measured the grain in his cap, which he said was the measure here. It was a large cap. # basis: invented
  -> answer
+ [Make him captain of the crossing, under seal, with a tenth. # id: captain # do: declare seals-and-staff # do: please districts/kabadian title # do: anger districts/kabadian levy]
  His brothers drowned the paper, before whoever came next could read it. They told me so themselves, and were civil about it. # basis: invented
  -> answer
+ [Burn the boats. He is ferrying my army's bread to Afghanistan, in the shape of people. # id: burn # do: anger districts/kabadian cruelty # do: slight people/rahim-suchi cruelty]
  They burned slowly because of the mending, which was mostly pitch. That week people crossed on gourds. # basis: invented
  -> answer

= answer
# hand: yusuf
A petition has to be answered on its own back, with the date. He could not read it, whatever I put. The mulla could, for another three tangas. # basis: invented

+ [Answer all five points in order. # id: five # do: please districts/kabadian manners]
  Under the fifth I put that it was a fair question. # basis: invented
  -> DONE
+ [Write: seen. # id: seen-only]
  He folded it and put it in his cap. # basis: invented
  -> DONE
+ [Copy it out for this book, and send it back to him clean. # id: copy]
  I left the flourishes out. The cross I traced against the window. # basis: invented
  -> DONE
