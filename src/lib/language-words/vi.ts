/** Owns the words by which Vietnamese gives itself away, as it is written and as it is typed without its marks. */
export const vietnamese = `
  tôi mình em anh chị bạn ai là và của cho với không có được đã đang sẽ chưa rồi này đó kia thì mà nhưng nếu vì nên để từ đến ở
  trong ngoài về ra vào lại nữa cũng chỉ rất quá gì nào sao khi bao giờ lâu mấy thế ạ ơi nhé nha luôn thôi khỏi đâu vâng dạ ừ muốn
  cần hỏi giúp hỗ trợ xin chào cảm ơn lỗi vui lòng hôm nay qua mai tuần tháng ngày đơn hàng mua trả tiền hoàn nhận gửi chuyển
  thanh toán khoản thẻ ngân hóa hạn kỳ cửa shop sai số điện thoại gọi nhắn tin nhân viên người thật nói chuyện gặp tổng đài toi
  minh ban khong ko duoc da dang chua roi muon can giup ho tro chao cam on tien hoan don hang nguoi nhan vien goi tuan ngay toan
  khoan
`;
