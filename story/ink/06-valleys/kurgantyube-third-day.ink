=== valley_kurgantyube_third_day ===
# kind: storylet
# title: The third day
# weeks: 30-44
# if: in_district districts/kurgantyube
# if: free
# with: people/sergeant-rifat
# witness: present
-> shade

= shade
# hand: pasha
At Kurgan-Tyube the fort stands on a mound and many of the houses under it have no doors. The people took the doors with them over the river. One sits in the shade, and the shade is full of gnats, or in the sun, which is worse. # cite: claims/flight-of-the-people.people-leave-for-the-river # basis: composite

"Twenty-two down," Rifat reported. "It's the water. Not the drinking. The ditches have nobody to clean them." He had been through this in Mesopotamia, he said, with a better hat. # speaker: people/sergeant-rifat # cite: claims/fever-and-doctors.malaria-by-1932 # cite: claims/red-conduct-losses.malaria-on-the-march # basis: composite

A barber called Tursun came and offered his cure, which was to be bled in the shade of a particular tree. The Russians at the ferry had the fever too; he was bleeding them on the other days. # cite: claims/red-conduct-losses.both-sides-without-medicine # basis: composite

+ [Move everyone up to the first dry hill, tonight, sick and well. # id: hill # do: lose 5 fear # do: spend grain 1 mercy # do: favour people/sergeant-rifat advice-heeded]
  There was no water on the hill. Five of the twenty-two died on the road; Rifat puts it down to the road, and I to the fever. # basis: invented
  -> barber
+ [Stay, and set the men to clean the ditches. # id: ditches # do: please districts/kurgantyube manners # do: lose 8 foreign-ways]
  He had done it at Edirne with a whole corps, the Pasha said. Some families came to see soldiers with spades. Eight riders were not going to be seen with one. # basis: invented
  -> barber
+ [Ask the Russians at the ferry for quinine, under a white cloth, and offer them melons. # id: ask # do: please districts/kurgantyube mercy # do: lose 3 insult # stake: They will know where you are, and in what state.]
  They gave sixty tablets, for sixty melons. Their doctor could not stand up either. # cite: claims/red-conduct-losses.both-sides-without-medicine # basis: invented
  -> barber

= barber
# hand: yusuf
On my own third day I lay under the tree. Tursun shaved me first so as not to waste the visit. While the cup filled he told me what the Russians said, on their days: how many were fit, and when the boat would come. I suppose that he'd tell them, on theirs, about us. # basis: invented

+ [Ask him to forget it. # id: forget]
  Tursun said that he forgot everything by evening. He told me then what the Russians paid. # basis: invented
  -> DONE
+ [Give him a wrong number. # id: wrong # do: gain horses 3 fear]
  I doubled us. The ferry post was withdrawn next day to the other bank and left three lame horses. I was too cold just then to be pleased. # basis: invented
  -> DONE
+ [Tell him nothing, and pay. # id: pay # do: please districts/kurgantyube pay]
  Half a tanga, silver. He bit it. # basis: invented
  -> DONE
