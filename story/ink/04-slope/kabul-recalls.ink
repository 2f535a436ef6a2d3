=== slope_kabul_recalls ===
# kind: dated
# title: The fair is over
# weeks: 29-40
# if: happened patron-withdrew
# if: happened_ago patron-withdrew <= 8
# if: free
# priority: 58
# witness: present
-> leave

= leave
# hand: pasha
Mirza Jan, who speaks for the men from Kabul, had an order that he had been told not to show. He showed it to me and asked me to forget the number at the top. They had come to us as horse dealers. The fair was over. # cite: claims/men-from-kabul.disguised-regulars claims/kabul-calls-back.kabul-calls-its-men-back # basis: composite

No one had ever written down that Kabul sent them, and so no one could write down that Kabul took them away. Moscow had pressed, and had means to press with: the money it gave, and the treaty. # cite: claims/kabul-calls-back.aid-cut claims/kabul-calls-back.treaty-on-both-sides # basis: composite

"I am ashamed," Mirza Jan said. "I have to say as well that the mules belong to His Majesty." # basis: invented

The Pasha embraced him. He said that he had seen many troops, in Libya, in the Balkans, and began to say which were the best; then he asked what would become of the rifles. # cite: claims/young-turk-years.libya # basis: invented

+ [Let them go with arms and a salute. # id: salute # do: favour people/amanullah manners # do: lose 20 kept-word]
  They went by in column. The last file were carrying our kettles. # basis: invented
  -> letter
+ [Let the men go and keep the rifles, against receipt. # id: rifles # do: gain rifles 60 spoils # do: slight people/amanullah spoils # do: lose 20 insult # stake: You are going to ask Kabul for something else within the week.]
  I made out the receipt to a dealer in horses, for sixty items, unspecified. # basis: invented
  -> letter
+ [Offer any man who stays a private man's pay. # id: hire # do: pledge people/amanullah pay-volunteers due +6 # do: join 15 pay # do: slight people/amanullah broken-word]
  Fifteen stayed. Gul Muhammad, the cook, asked me on whose behalf the money would come, and when I told him he went and caught up with the mules. # basis: invented
  -> letter

= letter
# hand: yusuf
In the evening he dictated to the Emir of Afghanistan. To call home the men and the help had been wrong. The Bolsheviks could not be trusted in anything. He asked for medicines, and for the equipment, and that Haji Sami and other friends be let over to this side. # cite: claims/last-letters.told-the-afghan-emir claims/last-letters.medicines-and-equipment # basis: composite

It was a just letter. The word he used for "wrong" is what one says to a junior officer. I had the fair copy still to make. # basis: invented

+ [Keep the word. # id: wrong # do: slight people/amanullah letter]
  He read it over and signed. # basis: invented
  -> DONE
+ [Write "hasty". # id: hasty # do: favour people/amanullah softened]
  It fills the same space in the line. # basis: invented
  -> DONE
+ [Put the medicines first, with the quantities, and the rest below. # id: quinine # do: favour people/amanullah truth-told]
  Quinine, forty thousand grains. I asked Saodat how many had the fever and multiplied. By the time the ink was dry her figure was old. # cite: claims/last-letters.medicines-and-equipment # basis: invented
  -> DONE
