/**
 * Owns what people say to the bot in Vietnamese. `toClauses` takes the tones off, and gấp (urgent) becomes gặp (meet), còn (still)
 * becomes con: phrases are long enough to be told from those.
 */
import { type Phrasebook, phrases } from './phrasebook.ts';

export const vietnamese: Phrasebook = {
  language: 'vi',
  human: phrases(`
    nhân viên, tổng đài viên, tư vấn viên, điện thoại viên, chuyên viên, giao dịch viên, trực tổng đài, bạn tư vấn, bạn trực chat
    bạn hỗ trợ nào, chăm sóc khách hàng, bộ phận chăm sóc, bộ phận hỗ trợ, bộ phận cskh, gặp cskh, cskh ơi, cần cskh, liên hệ cskh
    số cskh, sdt cskh, số tổng đài, gặp tổng đài, gọi tổng đài, nối tổng đài, liên hệ tổng đài, số điện thoại tổng đài, người thật
    người thực, người thiệt, người sống, con người thật, với con người, gặp con người, là con người hỗ trợ, cần con người
    muốn con người, gặp người, gặp ai, gặp ai đó, gặp quản lý, gặp quản lí, gặp sếp, gặp cấp trên, gặp tư vấn, gặp hỗ trợ
    gặp bộ phận, gặp bạn nào, gặp admin, gặp ad, gặp một người, gặp trực tiếp, muốn gặp, nói chuyện với người, nói chuyện với ai
    nói chuyện với một, nói chuyện với quản lý, nói chuyện với tư vấn, nói chuyện với bên, nói chuyện được với
    nói chuyện trực tiếp, muốn nói chuyện, cần nói chuyện, được nói chuyện, nói với người, nói với ai đó, chat với người
    chat với ai, chat với tư vấn, chat trực tiếp, nhắn tin với người, trao đổi với người, trao đổi với ai, trao đổi trực tiếp
    trò chuyện với người, trò chuyện với ai, trò chuyện trực tiếp, liên hệ với ai, liên hệ ai, liên hệ người, liên lạc với ai
    liên lạc với người, tư vấn trực tiếp, hỗ trợ trực tiếp, làm việc với người, làm việc trực tiếp, chuyển máy, nối máy
    kết nối tôi, kết nối mình, kết nối em, kết nối với người, kết nối với ai, kết nối với bộ phận, kết nối giúp, chuyển tôi sang
    chuyển mình sang, chuyển em sang, chuyển cho người, chuyển qua người, chuyển sang người, chuyển cho ai, chuyển cho bộ phận
    chuyển bộ phận, chuyển cho tư vấn, chuyển qua tư vấn, chuyển sang tư vấn, có ai không, có ai ở đó, có ai ở đây, có ai đó không
    có ai trực, có ai hỗ trợ, có ai giúp, có ai trả lời, có ai rep, có ai online, có người không, có người trực, có người hỗ trợ
    có người nào không, có người trả lời, có ad không, ai đó giúp, ai đó hỗ trợ, ai đó trả lời, ai giúp tôi, ai giúp mình
    ai giúp em, ai hỗ trợ tôi, ai hỗ trợ mình, ai hỗ trợ em, ai trả lời tôi, ai trả lời giúp, không có ai trả lời
    không ai trả lời, cần người hỗ trợ, cần người giúp, cần người tư vấn, cần ai đó, cần một người, cần người trả lời
    muốn người hỗ trợ, muốn người tư vấn, cho người hỗ trợ, cho người tư vấn, người hỗ trợ đâu, người tư vấn đâu, cử người
    không muốn nói chuyện với bot, không muốn nói chuyện với robot, không muốn nói chuyện với máy, không muốn chat với bot
    không muốn chat với robot, không muốn chat với máy, không nói chuyện với bot, không nói chuyện với robot
    không nói chuyện với máy, không chat với bot, ko muốn nói chuyện với bot, ko muốn chat với bot, ko nói chuyện với bot
    không muốn bot, không muốn robot, ko muốn bot, không cần bot, ko cần bot, không phải bot, không phải robot, chứ không phải máy
    ko phải bot, đừng bot, đừng dùng bot, dẹp bot, chán bot, bot vô dụng, bot ngu, bot không hiểu, bot ko hiểu, bot chẳng hiểu
    máy trả lời tự động hoài, trả lời tự động chán, số hotline, gọi hotline, liên hệ hotline, cho số hotline
  `),
  notHuman: phrases(`
    bạn là người, bạn có phải người, có phải là người, có phải người thật, phải người thật không, là người thật không
    là người thật hay, là người hay, là người hay bot, người hay bot, người hay máy, người hay robot, người thật hay
    bot hay người, máy hay người, robot hay người, là bot hay, là nhân viên hay, nhân viên hay bot, nhân viên thật hay
    có phải nhân viên, đang nói chuyện với người, đang nói chuyện với ai, đang nói chuyện với nhân viên, đang chat với người
    đang chat với ai, đang chat với nhân viên, hôm qua nói chuyện, hôm qua chat, hôm qua gặp, hôm qua có nói, mới nói chuyện
    vừa nói chuyện, từng nói chuyện, nhân viên nói, nhân viên bảo, nhân viên hứa, nhân viên hẹn, nhân viên đã, nhân viên hôm
    nhân viên bên bạn nói, nhân viên bên bạn bảo, nhân viên có nói, nhân viên có bảo, tư vấn viên nói, tư vấn viên bảo
    tổng đài viên nói, tổng đài viên bảo, chuyên viên nói, theo nhân viên, không muốn nói chuyện với ai
    không muốn nói chuyện với người, không muốn nói chuyện với nhân viên, không muốn nói chuyện với bất, ko muốn nói chuyện với ai
    ko muốn nói chuyện với người, ko muốn nói chuyện với nhân viên, không muốn chat với ai, không muốn gặp, ko muốn gặp
    không muốn trao đổi, không muốn nhân viên, không cần gặp, ko cần gặp, không cần nhân viên, ko cần nhân viên
    không cần nói chuyện, ko cần nói chuyện, không cần chuyển, không cần người, đừng chuyển, đừng nối máy
    không phải nói chuyện với nhân viên, mà không cần nhân viên, có cần gặp, có cần nói chuyện, có cần liên hệ, có phải nói chuyện
    có phải gặp nhân viên, có phải gặp ai, có phải gọi tổng đài, có bắt buộc, nhân viên giao hàng, nhân viên shop
    nhân viên cửa hàng, nhân viên ngân hàng, nhân viên bưu, nhân viên giao, tôi là nhân viên, mình là nhân viên, em là nhân viên
    người thất nghiệp, người thất lạc, bạn tôi, chăm sóc khách hàng kém, chăm sóc khách hàng tệ, chăm sóc khách hàng quá
    chăm sóc khách hàng chậm, chăm sóc khách hàng rất, chăm sóc khách hàng tốt, chăm sóc khách hàng như
    chăm sóc khách hàng của bạn quá, chăm sóc khách hàng nói, chăm sóc khách hàng bảo, tôi đã nói chuyện, tôi đã trao đổi
    tôi đã chat, tôi đã gặp nhân viên, tôi đã liên hệ, tôi đã gọi tổng đài, tôi đã gọi hotline, tôi đã gọi chăm sóc
    mình đã nói chuyện, mình đã trao đổi, mình đã chat, mình đã gặp nhân viên, mình đã liên hệ, mình đã gọi tổng đài
    mình đã gọi hotline, mình đã gọi chăm sóc, em đã nói chuyện, em đã trao đổi, em đã chat, em đã gặp nhân viên, em đã liên hệ
    em đã gọi tổng đài, em đã gọi hotline, em đã gọi chăm sóc, hôm qua đã nói, gọi hotline mà, gọi hotline không, gọi hotline ko
    gọi tổng đài mà, gọi tổng đài không, hotline không ai
  `),
  callback: phrases(`
    gọi cho tôi, gọi cho mình, gọi cho em, gọi cho anh, gọi cho chị, gọi lại cho, gọi lại tôi, gọi lại mình, gọi lại em
    gọi lại giúp, gọi lại nhé, gọi lại nha, gọi lại được không, gọi tôi nhé, gọi tôi lúc, gọi tôi vào, gọi mình nhé, gọi mình nha
    gọi mình lúc, gọi mình vào, gọi em nhé, gọi điện cho tôi, gọi điện cho mình, gọi điện cho em, gọi điện cho anh
    gọi điện cho chị, gọi điện lại, gọi điện giúp, gọi vào số, gọi qua số, gọi số này, gọi theo số, gọi giúp, ai đó gọi
    ai gọi cho tôi được, nhân viên gọi lại, nhân viên gọi cho, người gọi lại, yêu cầu gọi lại, yêu cầu gọi, đặt cuộc gọi
    đặt lịch gọi, hẹn giờ gọi, hẹn gọi, muốn được gọi, được gọi lại, muốn có cuộc gọi, cần gọi lại, tư vấn qua điện thoại
    nói chuyện qua điện thoại, trao đổi qua điện thoại, alo cho tôi, alo cho mình, alo lại, call lại, call cho mình, call cho tôi
  `),
  notCallback: phrases(`
    đừng gọi, không gọi, ko gọi, đừng có gọi, không cần gọi, ko cần gọi, không muốn gọi, không muốn được gọi, không muốn ai gọi
    ngừng gọi, thôi gọi, sao gọi, sao lại gọi, tại sao gọi, tại sao lại gọi, vì sao gọi, sao cứ gọi, gọi hoài, gọi mãi, gọi nhiều
    gọi làm phiền, ai gọi cho tôi hôm, ai vừa gọi, vừa gọi cho, mới gọi cho, có người gọi cho, ai đó gọi cho tôi lúc, hôm qua gọi
    chưa gọi, chưa ai gọi, không ai gọi, không thấy gọi, ko thấy gọi, chẳng ai gọi, hứa gọi, hẹn gọi lại mà, nói sẽ gọi
    bảo sẽ gọi, khi nào gọi, bao giờ gọi, khi nào thì gọi, tôi gọi, mình gọi, em gọi, lại gọi, bạn đã gọi, ai đã gọi, shop đã gọi
    tối qua gọi, sáng nay gọi
  `),
  text: phrases(`
    nhắn tin cho tôi qua, nhắn tin qua số, nhắn tin qua điện thoại, nhắn qua sms, nhắn sms, nhắn tin sms, nhắn qua số, nhắn vào số
    nhắn về số, nhắn tin vào số, gửi sms cho tôi, gửi sms cho mình, gửi sms cho em, gửi sms giúp, gửi sms nhé
    gửi tin nhắn sms cho, gửi câu trả lời qua, trả lời qua sms, trả lời bằng sms, trả lời qua tin nhắn, trả lời bằng tin nhắn
    trả lời tôi qua sms, trả lời mình qua sms, trả lời em qua sms, trả lời qua điện thoại bằng tin, nói qua sms, trao đổi qua sms
    trao đổi qua tin nhắn, tiếp tục qua sms, tiếp tục qua tin nhắn, sms cho tôi nhé, sms cho mình nhé, phải đi rồi, phải đi đây
    phải đi bây giờ, phải ra ngoài, phải đi ngay, đi có việc, tôi đi đây, mình đi đây, đóng chat, đóng trang này, tắt chat
    tắt trang này, thoát chat, phải đi làm rồi, phải đi làm bây giờ, phải đi làm đây, phải đi làm ngay, phải đi có việc
    phải đi công việc, phải đi học rồi
  `),
  refund: phrases(`
    hoàn tiền, hoàn lại tiền, tiền hoàn, hoàn trả, hoàn lại, được hoàn, khoản hoàn, trả lại tiền, trả tiền lại, trả lại hàng
    trả hàng, hàng trả lại, đã trả hàng, trả đơn, gửi trả, gửi lại hàng, đổi trả, tiền về, tiền chưa về, lấy lại tiền
    nhận lại tiền, đòi lại tiền, tiền của tôi đâu, tiền tôi đâu, tiền mình đâu, tiền của mình đâu, tiền em đâu, trả lại sản phẩm
    trả sản phẩm, trả giày, trả áo, refund
  `),
  refundStatus: phrases(`
    ở đâu, đâu rồi, đến đâu, tới đâu, khi nào, bao giờ, lúc nào, bao lâu, mấy ngày, mấy hôm, chừng nào, hôm nào, chưa, vẫn chưa
    chưa thấy, chưa nhận, chưa về, chưa có, không thấy, ko thấy, không nhận được, ko nhận được, đang chờ, lâu quá, chậm, trễ
    tình trạng, trạng thái, kiểm tra, tra cứu, tiến độ, xử lý, đã về, về tài khoản, về thẻ, nhận được, sao rồi, thế nào rồi
    tuần rồi, tuần nay, tháng nay, đang đợi, chờ lâu, đợi lâu, chờ hoài, đợi hoài, chờ mãi, đợi mãi, mất bao
  `),
  refundPolicy: phrases(`
    làm sao để, làm sao hoàn, làm thế nào, cách hoàn tiền, cách trả hàng, cách đổi trả, hướng dẫn hoàn, hướng dẫn trả hàng
    có được hoàn tiền không, có được hoàn không, có được trả hàng, có thể hoàn tiền, có thể trả hàng, có thể trả lại
    có hoàn tiền không, có được đổi trả, được trả hàng không, được trả lại không, được hoàn tiền không, được hoàn không
    được đổi trả, trả hàng được không, trả lại được không, hoàn tiền được không, muốn trả hàng, muốn trả lại, muốn hoàn tiền
    muốn được hoàn, muốn đổi trả, muốn lấy lại tiền, yêu cầu hoàn tiền, yêu cầu trả hàng, đòi hoàn tiền, xin hoàn tiền
    cho tôi hoàn tiền, thủ tục, chính sách, điều kiện, quy định, quy trình, trong vòng bao nhiêu
  `),
  greeting: phrases(`
    chào, xin, hello, hi, hế, lô, alo, ad, admin, shop, bạn, anh, chị, em, ơi, buổi, sáng, chiều, tối, trưa, mọi, người, cả, nhà
    bot, ạ, nhé, các, kính, helo, hey
  `),
  goodbye: phrases(`
    cảm ơn, cảm ơn bạn, cảm ơn nhiều, cảm ơn bạn nhiều, cảm ơn rất nhiều, cảm ơn anh, cảm ơn chị, cảm ơn em, cảm ơn shop
    cảm ơn đã hỗ trợ, cảm ơn đã giúp, đã hỗ trợ, đã giúp đỡ, xin cảm ơn, thanks, thank you, thanks bạn, tks, tks bạn, tạm biệt
    chào tạm biệt, bái bai, bye, bye bye, hẹn gặp lại, chúc ngủ ngon, chúc một ngày, chúc bạn một ngày, ngày tốt lành, ngày vui vẻ
    vậy thôi, thế thôi, vậy là được, hết rồi, ok cảm ơn, vâng cảm ơn, dạ cảm ơn, được rồi cảm ơn, rõ rồi, hiểu rồi, mình hiểu rồi
    em hiểu rồi, tôi hiểu rồi, xong rồi cảm ơn, dạ em cảm ơn, em cảm ơn, mình cảm ơn, dạ mình cảm ơn, tôi cảm ơn, vâng mình cảm ơn
    vâng em cảm ơn, ok bạn, ok shop, ok tks, ok thanks, còn gì nữa, gì nữa
  `),
  yes: phrases(`
    có, vâng, dạ, ừ, ừm, ờ, uh, uk, ok, oke, okie, okela, được, đúng, rồi, phải, đồng, ý, chắc, chắn, tất, nhiên, nhé, nha, ạ
    luôn, đi, muốn, cần, hay, quá, chuẩn, yes, giúp, mình, tôi, em, với, nhờ, bạn, vậy, chứ, tốt
  `),
  no: phrases(`
    không, ko, kg, hông, hem, khỏi, thôi, chưa, đâu, no, nope
  `),
};
