import { lines, type LanguageData } from './types';

export const ko: LanguageData = {
	code: 'ko',
	unspaced: true,
	optOut: lines`
		수신거부                # convention
		수신거부합니다
		수신거부할게요
		수신거부 신청
		수신 중지
		수신동의 철회
		그만
		그만해
		그만하세요
		그만 보내
		그만 보내세요
		보내지마
		보내지 마세요
		보내지 말아주세요
		중지
		중단
		멈춰
		스탑
		스톱
		구독취소
		구독해지
		구독 중지
		연락하지 마세요
		번호 삭제
		제 번호 삭제
	`,
	optOutAll: lines`
		전체 수신거부
		모두 수신거부
	`,
	optOutButton: lines`
		관심 없음
		관심 없어요
		관심 없습니다
	`,
	optIn: lines`
		수신동의
		수신동의합니다
		구독
		구독하기
		구독 신청
		재구독
		다시 구독
		다시 구독하기
	`,
	optInTyped: lines`
		시작
	`,
	help: lines`
		도움
		도움말
		도와주세요
		도와줘
		도움이 필요해요
		도움이 필요합니다
	`,
	optOutFrames: lines`
		… 수신거부
		… 거부
		… 중지
		… 중단
		… 차단
		… 끄기
		… 그만
		… 그만 보내세요
		… 보내지마
		… 보내지 마세요
		… 안 받을래요
		… 안 받겠습니다
		… 받고 싶지 않아요
		… 받고 싶지 않습니다
		… 필요 없어요
	`,
	optInFrames: lines`
		… 수신동의
		… 다시 받기
		… 다시 받을래요
	`,
	things: {
		messages: lines`
			메시지
			메세지
			문자
			알림
			알림톡
		`,
		marketing: lines`
			광고
			프로모션
			홍보
			마케팅
			광고 문자
			광고 메시지
			홍보 문자
			마케팅 메시지
		`,
		everything: lines`
			모든 메시지
			모든 문자
			모든 알림
			전체 메시지
		`,
	},
	courtesy: lines`
		좀
		제발
		해주세요
		해줘
		해주십시오
		주세요
		부탁
		부탁해요
		부탁합니다
		부탁드려요
		부탁드립니다
		감사합니다
		감사해요
		고맙습니다
		안녕하세요
	`,
};
