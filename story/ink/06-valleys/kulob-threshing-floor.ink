=== valley_kulob_threshing_floor ===
# kind: storylet
# title: A third share of the floor
# weeks: 30-44
# if: in_district districts/kulob
# if: store districts/kulob >= 10
# if: free
# witness: present
-> floor

= floor
# hand: pasha
On the threshing floor below Kulob the oxen had been unyoked when we came in sight. It was done so that they could be led away. The heap stood there, winnowed and not yet shared, with a wooden seal pressed into it all the way round, so that nobody should help himself. # basis: invented

Sharif the headman explained the heap. A tenth for the mosque, which the new order was said to be giving back; a fifth for seed; a fifth to the man with the oxen; half of the rest to last year's debts. "And a share to whoever comes," he said. "That was always so. It's a matter of how many come." # cite: claims/concessions.concessions # basis: composite

{ grain() < 5: There was little in the sacks, and they could see how the sacks hung. | We were not badly off, which they could see too. } Two had come before us that week, once with a red star and once without. # cite: claims/red-conduct-country.villages-pay-twice # basis: composite

+ [Take a third, and say to whom it will be owed. # id: third # do: gain grain 8 levy # do: anger districts/kulob levy # do: pledge districts/kulob repay-grain due +10]
  Sharif smoothed the place where it had been and pressed the seal in again all round, so as to know next time. # basis: invented
  -> seal
+ { rifles() >= 15 } [Buy it, for fifteen rifles to the village. # id: rifles # do: spend rifles 15 pay # do: gain grain 6 pay # do: please districts/kulob pay # stake: Rifles in a village are there for the next who come as well.]
  They took them behind the chaff and were a long time deciding who. Then they asked us for a paper to say that they'd been taken from us by force. # basis: invented
  -> seal
+ { rifles() < 15 } [Buy it, for rifles. # id: rifles-locked # locked: You have {rifles()} rifles. A village does not want three.]
  -> DONE
+ [Take what two led horses can carry and go on. # id: little # do: gain grain 2 hospitality # do: please districts/kulob mercy]
  An old woman walked after the second horse and picked up what fell. When it stopped falling she slapped its neck. # basis: invented
  -> seal

= seal
# hand: yusuf
The seal is a board with a word cut in it backwards. I have always read such things. This one said "Emir". I pointed it out to Sharif as a friend, since there were other people about who could read, and he turned it over. On the other side it said "People". # basis: invented

+ [Laugh with him. # id: laugh # do: please districts/kulob manners]
  He offered to cut one for the Pasha. # basis: invented
  -> DONE
+ [Make a note of it for the staff. # id: note # do: anger districts/kulob lie-found]
  He saw my pen. On the way back we found the oxen yoked, and the floor swept, and nobody within call. # basis: invented
  -> DONE
+ [Ask who cut it. # id: who]
  His nephew, who had learned it in Bukhara, at a school with a globe. The nephew was not at home. # basis: invented
  -> DONE
