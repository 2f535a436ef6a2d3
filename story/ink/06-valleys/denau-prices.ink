=== valley_denau_prices ===
# kind: storylet
# title: The prices of Hakimboy the draper
# weeks: 19-30
# if: free
# if: in_district districts/denau
# witness: paper
# sound: bazaar
-> sheet

= sheet
# hand: pasha
This sheet hung inside the lid of Hakimboy the draper's box in Denau bazaar. He was made to show it to our quartermaster, and I copied it. All in silver; he does not quote paper. # cite: claims/money-and-prices.silver-and-paper # basis: composite
"A man of wheat. In autumn, 14 tangas. At the new year, 26. At Nawruz, 41. { week() >= 25: In Ramadan, 60.} Salt, a nimcha: half a tanga; 1; 3, wet. Chintz, the alchin: 5; 5; 5, there is nobody to buy." # cite: claims/measures.weights # cite: claims/money-and-prices.prices-in-the-east # basis: invented
"One wheel of an arba: 12; 20; none. A horse, sound: 200; 340; I do not show mine. A Koran, small: 9; 6; 6, they are being sold. A winding-sheet, complete: 7; 7; 11." # basis: invented
"Quartermaster's note for 30 tangas: 30; 12; 1, for the back of it." # basis: invented
The Pasha ran his finger down to the last line, and along it. # basis: invented
+ [Fix wheat at thirty by proclamation, and post it at both gates. # id: fix # do: anger districts/denau levy # do: favour people/hasan-bey advice-heeded # stake: Carts choose their bazaar.]
    By the next market day it was thirty everywhere and there was not any. Hakimboy wrote it down so: "30; none." # basis: invented
    -> draper
+ [Redeem the notes. Silver for every note of ours, at what is written on it. # id: redeem # do: declare pay-for-grain # do: spend rifles 25 pay # do: please districts/denau pay # do: slight people/hasan-bey pay]
    It took the silver from a sale of rifles. The line of people with notes went twice round the well. # basis: invented
    -> draper
+ [Put riders on the Regar road, and let the carts come as they please. # id: guard # do: please districts/denau kept-word # do: lose 6 left-out # do: gain grain 2 gift]
    Wheat fell by seven tangas in two markets. Six of the riders went home. They had taken nothing in a fortnight, they told me. # basis: invented
    -> draper

= draper
# hand: yusuf
Hakimboy wanted his sheet back. There is a line on it that I did not read out: "Paper, the quire, to the Pasha's clerk: 4. On trust." # basis: invented
+ [Pay the four tangas, and have him rule it through. # id: pay # do: please districts/denau manners]
    He ruled it very straight. "That's one," he said. # basis: invented
    -> DONE
+ [Leave the line. I had no four tangas. # id: owe # do: anger districts/denau pay]
    This leaf is out of that quire. # basis: invented
    -> DONE
